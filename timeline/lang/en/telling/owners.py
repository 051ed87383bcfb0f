"""Whose "its", "his" or "their" is: what they open is told under the owner's name."""

from __future__ import annotations

import re

from timeline.lang.en.bodies import SPEAKING
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import SAY
from timeline.lang.en.telling.short import LONGEST_NAME, short_subject
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.telling.within import is_no_person
from timeline.lang.en.telling.words import Words
from timeline.lang.en.who_fits import OWNERS, fits, is_person
from timeline.lang.en.who_named import NAMES

OWNS = re.compile(rf"\s[A-Z]|^[A-Z][\w-]*$|\b(?:{'|'.join(SPEAKING)}|party|team|army)$")
# What has a director, rails or a budget of its own.
_THE_THING = re.compile(
    r"The (?:[\w-]+ )?(?:operator|carrier|retailer|insurer|lender|broadcaster|hospital|school|university|college|museum|theatre|theater|church|hotel"
    r"|charity|festival|mission|probe|port|airport|station|ship|ferry|plane|aircraft|train|tram|plant|mine|mill|factory|tower|bridge|hall|club"
    r"|rocket|satellite|spacecraft|telescope|vessel|boat|stadium|newspaper|magazine|orchestra|band|chain|brewery|library|prison|zoo|ministry|department"
    r"|commission|committee|foundation|fund|association|federation|society|legislature|parliament|senate|assembly|congress|village|town|city|country|island|province|state|region|county|index|average)")
_OWNER = re.compile(r"(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\b")
_MANY_WORDS = re.compile(r"\s(?:of|for|in|at|from|with|who|that)\s[a-z\d]")  # "the bodies of three clerks": no owner of a car
# What a headline loses at its end matters less than whose it is.
TO_SPARE = 40  # characters
_SHORT_NAME = 16


def under_owner(teller: Words, clause: Clause, line: str) -> str:
    """The line with its owner instead of the "his" or "its" that opens it, where that is known and leaves room."""
    owner = _OWNER.match(line)
    if owner is None:
        return line
    low, holder = owner[0].lower(), clause
    while holder is not None and (holder.subject is None or teller.parse.low(holder.subject[0]) != low):
        holder = holder.parent
    if holder is not None and holder.kind == "comp" and holder.parent is not None and holder.parent.subject is not None and ": " in line and (
            teller.parse.low(holder.parent.subject[0]) == low):
        holder = holder.parent  # "Her lawyer: Her client was ill": the first of the two
    if holder is None:
        who = owner_before(teller, clause, low) or (teller.who(low) if is_of_before(teller, low) else None)
    else:
        who = told_by(teller, holder) or (of_its_sentence(teller, holder) if low == "its" else None)
        if who is None and holder.kind in ("sub", "coord", "comp") and holder.parent is not None:
            beside = next((c for c in teller.parse.clauses if c.kind == "sub" and c.comma and c.end == holder.begin and c.parent is holder.parent), None)
            who = owner_before(teller, beside or holder.parent, low)  # "while Low, 35, left when his contract ran out"
        earlier = next((c for c in teller.parse.clauses[::-1] if c.kind == holder.kind == "main" and c.verb is not None and c.end <= holder.begin), None)
        if who is None and earlier is not None:  # "The council opened the file; its report": of no sentence before
            who = owner_before(teller, earlier, low)
        goes_on = earlier is None or earlier.subject is not None and teller.parse.low(earlier.subject[0]) in (low, OWNERS[low])
        who = who or (teller.who(low) if goes_on else None)
    if who and len(who) <= LONGEST_NAME and not _MANY_WORDS.search(who) and (owner[0] not in ("Its", "its") or OWNS.search(who) or _THE_THING.fullmatch(who)):
        named = f"{teller.whose(who)}{line[owner.end():]}"
        room = LIMIT if " if " in line or " unless " in line else LIMIT + TO_SPARE  # a condition is worth more than a name
        return named if len(named) <= room or len(named) - len(line) <= _SHORT_NAME and room > LIMIT else line
    return line


def under_name(teller: Words, who: str | None) -> str | None:
    """ "its director" → "The guild's director", as far as the sentence before tells."""
    owner = _OWNER.match(who) if who else None
    of = teller.who(owner[0].lower()) if owner else None
    return f"{teller.whose(of)}{who[owner.end():]}" if of and len(of) <= LONGEST_NAME else who


def owner_before(teller: Words, clause: Clause, owner: str) -> str | None:
    """Whose it is, by the nearest subject around a clause, where that goes with "its", "his" or "their"."""
    outer: Clause | None = clause
    while outer is not None:
        if outer.finite and outer.subject is not None and teller.parse.low(outer.subject[0]) != owner and (
                "u" not in teller.parse.classes[slice(*outer.subject)]):
            who = short_subject(teller, outer, teller.say(*outer.subject).strip(" ,"))
            classes = teller.parse.classes[slice(*outer.subject)].partition(",")[0]
            head = classes.partition("p")[0]
            if owner == "its" and head != classes and head[-1:] == "n":  # "the old tram along the canal was shut and its rails"
                who, classes = teller.say(outer.subject[0], outer.subject[0] + len(head)), head
            if owner in ("his", "her") and not fits(OWNERS[owner], who, classes, teller.text):
                return _person_near(teller, owner)
            if owner in ("his", "her") and "N" not in classes and outer.verb is not None and _names_somebody(teller, outer.verb.last + 1, owner):
                return None  # "A judge ruled against Low, though her lawyers may appeal": Low's, if anybody's
            if owner == "its" and not {"n", "N"}.isdisjoint(teller.parse.classes[outer.verb.last + 1:_place_of(teller, owner, outer.verb.last)]):
                return _moved(teller, owner)  # "left the index near its record": the subject's, or the object's
            return who if fits(OWNERS[owner], who, classes, teller.text) else None
        outer = outer.parent
    return None


def of_its_sentence(teller: Words, clause: Clause) -> str | None:
    """ "Tessler refused an offer, and its board met": the name that is the subject beside it, whatever its object is."""
    beside = clause.parent
    if clause.kind != "coord" or beside is None or beside.subject is None or set(teller.parse.classes[slice(*beside.subject)]) != {"N"} or teller.parse.classes[clause.begin - 1] != ",":
        return None
    name = teller.say(*beside.subject)
    return None if is_person(name, teller.text) else name


def _names_somebody(teller: Words, begin: int, owner: str) -> bool:
    """Whether a person may be named between the word `begin` and "his"."""
    return any(not is_no_person(teller, name) for name in NAMES.finditer(teller.parse.classes, begin, max(begin, _place_of(teller, owner, begin))))


_MOVING = frozenset("leave push bring put keep drive send lift pull take".split())
_WHAT_IS_MOVED = re.compile(r"d[nN]+(?=[pra])")


def _moved(teller: Words, owner: str) -> str | None:
    """ "Sand fell, leaving the tower near its wall": what a form in -ing says is brought there."""
    at = next((n for n in range(len(teller.parse.words)) if teller.parse.low(n) == owner), 0)
    doing = teller.parse.owner[at]
    if doing.kind != "ing" or doing.verb is None or doing.verb.base not in _MOVING:
        return None
    m = _WHAT_IS_MOVED.match(teller.parse.classes, doing.verb.last + 1, at)
    name = teller.say(*m.span()) if m is not None else ""
    return f"{name[:1].upper()}{name[1:]}" if name and fits(OWNERS[owner], name, m[0], teller.text) else None


def _person_near(teller: Words, owner: str) -> str | None:
    """The person named last before "his" in the sentence: "they left the heir with his aunt"."""
    words, classes = teller.parse.words, teller.parse.classes
    at = next((n for n in range(len(words)) if teller.parse.low(n) == owner), 0)
    for n in range(at - 1, 0, -1):
        if classes[n] == "n" and classes[n - 1] == "d" and teller.parse.low(n - 1) in ("the", "a", "an"):
            name = teller.say(n - 1, n + 1)
            if fits(OWNERS[owner], name, "dn", teller.text):
                return name
        if classes[n] in "ui" or classes[n] == "N" and classes[n + 1] not in "nN'":
            return None  # a name, which may be his
    return None


def is_of_before(teller: Words, owner: str) -> bool:
    """Whether "its" is of the sentence before: the subject is "it" itself, or it is who says so, "said its director, Low"."""
    main = next((c for c in teller.parse.clauses if c.kind == "main" and c.subject is not None), None)
    if main is not None and teller.parse.low(main.subject[0]) == OWNERS[owner]:
        return True
    tail = next((c for c in teller.parse.clauses if c.kind == "tail" and c.verb is not None), None)
    return tail is not None and teller.parse.low(tail.verb.last + 1) == owner


def _place_of(teller: Words, owner: str, behind: int) -> int:
    """The word that "its" is, the first behind a verb."""
    return next((n for n in range(behind, len(teller.parse.words)) if teller.parse.low(n) == owner), behind)


def told_by(teller: Words, clause: Clause) -> str | None:
    """Who says it in the same sentence, if what is told begins with "its": "the firm said its loss narrowed"."""
    outer = clause.parent
    if clause.kind != "comp" or outer is None or outer.verb is None or outer.verb.base not in SAY or outer.subject is None:
        return None
    if "u" in teller.parse.classes[slice(*outer.subject)]:
        return None
    return short_subject(teller, outer, teller.say(*outer.subject).strip(" ,"))


def owned(teller: Words, clause: Clause, begin: int, words: str) -> str | None:
    """ "has changed since its founding" → "The league's founding": with whose it is, by the noun just before, or by the subject.

    `None` where that cannot be told.
    """
    if not _OWN.match(words):
        return words
    if words[:4].lower() in ("his ", "her "):
        who = subject_of(teller, clause)
        if who and who.lower() == OWNERS[words[:3].lower()]:
            return f"{words[:1].upper()}{words[1:]}"  # "He has been in jail since his arrest": whose, nobody says
        return f"{teller.whose(who)} {words.split(' ', 1)[1]}" if who and len(who) <= 45 and fits(OWNERS[words[:3].lower()], who, "N" * len(who.split()), teller.text) else None
    parse, near = teller.parse, begin - 2
    if words[:4].lower() == "its ":
        while near > 1 and parse.classes[near - 1:near + 1] == "pt":
            near -= 2  # "ran the bank from 1998 until its collapse": the bank's
    first = near
    while first > 0 and parse.classes[first - 1] in "dnN#'" and near >= 0 and parse.classes[near] in "nN":
        first -= 1
    by_a_person = words[:4].lower() == "its " and (parse.low(clause.begin) == "who" or is_person(subject_of(teller, clause) or "", teller.text))
    led = "pvw" if by_a_person and not parse.low(near).endswith("s") else "p"  # "who led the guild until its merger": the guild's
    if 0 < first <= near and parse.classes[near] in "nN'" and parse.classes[first - 1] in led and parse.low(begin - 1) in ("since", "after", "before", "until", "following") and (
            parse.low(begin) != "their" or fits("they", teller.say(first, near + 1), parse.classes[first:near + 1], teller.text)):
        owner = teller.say(first, near + 1)
    elif clause.kind == "rel" and clause.subject is None:  # "Two clerks, who have been held in Lund since their arrest": no one place's
        owner = (subject_of(teller, clause) or "").partition(",")[0]
    elif clause.subject is not None and "u" not in parse.classes[slice(*clause.subject)]:
        low, high = clause.subject
        mark = next((n for n in range(low, high) if parse.classes[n] == "'"), None)
        owner = teller.say(low, mark if mark is not None else high).partition(",")[0]
    else:
        return None
    if words[:4].lower() == "its " and is_person(owner, teller.text):
        return None
    if len(owner) > 45 and words[:6].lower() == "their ":
        return f"The {words.split(' ', 1)[1]}"
    return f"{teller.whose(owner)} {words.split(' ', 1)[1]}" if 0 < len(owner) <= 45 else None


_OWN = re.compile(r"(?:its|his|her|their)\s", re.IGNORECASE)
