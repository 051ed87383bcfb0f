"""What somebody did beside something else: forms in -ing, "closing at $29", "before joining the guild"."""

from __future__ import annotations

import re

from timeline.lang.en.limits import LIMIT
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import ALONE, WANTING
from timeline.lang.en.telling.number import was_or_were
from timeline.lang.en.telling.short import short_subject
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.telling.wholes import PRONOUNS
from timeline.lang.en.telling.words import GONE, Words
from timeline.lang.en.verbforms import PAST_OR_DONE, STATIVE, base_of, past_of, past_of_base


def result(teller: Words, clause: Clause) -> str | None:
    """ "adding to more than 400 deaths since December" → "more than 400 deaths"; "bringing the toll to 400" → "the toll: 400"."""
    words = teller.say(clause.begin, clause.end)
    told = _SAYING.match(words)
    if told:
        return told["what"]
    brought = _BRINGING.match(words)
    if brought:
        return f"{brought['what']}: {brought['much']}"
    led = _RESULTING.match(words)
    if led:
        outer = clause.parent
        while outer is not None and not outer.finite:
            outer = outer.parent
        if outer is not None and outer.verb is not None and (outer.verb.base in WANTING or outer.verb.tense in ("future", "modal")):
            return None  # "expects to post a charge, resulting in a loss": nobody knows
        who = subject_of(teller, outer) if outer is not None and outer.verb is not None else None
        is_theirs = who and who.lower() not in PRONOUNS and _OF_A_FIRM.match(led["what"])
        return f"{short_subject(teller, outer, who)}: {led['what']}" if is_theirs else led["what"]
    added = _ADDING.match(words)
    if added and (words.startswith("adding to ") or _MANY.match(added["rest"])):  # not "adding Greece in 1952"
        return added["rest"]
    return None


_OF_A_FIRM = re.compile(r"an? (?:[\w$.,-]+ ){0,5}(?:loss(?:es)?|charge|gain|profit|deficit|surplus|write-?(?:off|down)|cost)\b")
_SAYING = re.compile(r"\w+ing (?:\w+ )?that (?P<what>.+)", re.DOTALL)
_BRINGING = re.compile(r"(?:bringing|raising|lifting|taking|pushing) (?P<what>[^,]+?) to (?P<much>(?:[a-z-]+ ){0,4}[$£€]?\d.*)", re.DOTALL)
_ADDING = re.compile(r"(?:adding to|adding|leaving) (?P<rest>.+)", re.DOTALL)
_RESULTING = re.compile(
    r"(?:resulting in|leading to|causing|triggering|producing) (?P<what>(?:an?|the|\d|nine)\b.+)", re.DOTALL)  # "expects to post a charge, resulting in a loss"


def beside(teller: Words, clause: Clause) -> str | None:
    """ "has slumped, closing at $29 on Friday": what the main clause, no past event itself, leaves to the participle."""
    parent = clause.parent
    while parent is not None and not parent.finite:
        parent = parent.parent
    if teller.parse.classes[clause.begin - 1:clause.begin] == "," and clause.verb is not None and clause.verb.base in _FACING and parent is not None and parent.subject is not None and clause.begin > parent.subject[0] and (
            clause.verb.last < teller.at < clause.end):
        if parent.subject[0] < clause.begin - 1 < parent.subject[1]:
            return f"{teller.say(parent.subject[0], clause.begin - 1)}, {teller.say(clause.begin, clause.end)}"  # "The mayor, Ann Low, facing cuts in May and hurt by nine in June, left"
        subject = subject_of(teller, parent)  # "The council, facing cuts by 2015, could not afford it": by then come the cuts
        return f"{short_subject(teller, parent, subject)}, {teller.say(clause.begin, clause.end)}" if subject else None
    so = teller.parse.low(clause.begin - 1) in ("thus", "thereby") and teller.parse.classes[clause.begin - 2:clause.begin - 1] == ","
    if not (clause.comma or so) or parent is None or parent.verb is None or clause.begin < parent.verb.last or parent.verb.base in WANTING and _RESULTING.match(teller.say(clause.begin, clause.end)):
        return None
    seen = _seen_doing(teller, parent, clause)
    if seen is not None:
        return _did(teller, parent, seen, teller.say(clause.begin, clause.end))
    alone = teller.at > clause.begin and has_time(teller, clause)  # "broke on Monday, killing nine on Tuesday"
    if not alone and clause.verb.base not in _AFTER_IT and parent.verb.tense == "past" and not parent.verb.perfect and len(teller.say(parent.begin, clause.end)) <= LIMIT:
        return None  # one time for both, and room for both
    subject = subject_of(teller, parent)
    return _did(teller, parent, short_subject(teller, parent, subject), teller.say(clause.begin, clause.end)) if subject else None


_FACING = frozenset("face await expect anticipate owe".split())
_SHOWN_DOING = re.compile(r"(?P<what>[dnN#'e]+(?:p[dnN#'e]+)*?)[gn],$")
_SHOWING = frozenset("show see find report".split())
_CHANGING = ALONE | {"rise", "fall", "double", "soar"}


def _seen_doing(teller: Words, outer: Clause, clause: Clause) -> str | None:
    """ "Counts have shown use of the ferry growing, climbing steeply this year": what grew climbs, not the counts."""
    parse, verb = teller.parse, outer.verb
    m = _SHOWN_DOING.fullmatch(parse.classes, verb.last + 1, clause.begin) if verb.base in _SHOWING and not verb.passive else None
    doing = parse.low(clause.begin - 2)
    if m is None or not doing.endswith("ing") or base_of(doing) not in _CHANGING or parse.low(m.end("what") - 1) in ("a", "an", "the"):
        return None
    return teller.say(*m.span("what"))


def _did(teller: Words, outer: Clause, who: str, words: str, is_over: bool = False) -> str:
    """ "Low" and "signing a deal" → "Low signed a deal", where what the clause over it tells is over, "Low will sign a deal", where it will be; else with a comma between them."""
    first, _, rest = words.partition(" ")
    over = is_over or outer.verb.tense == "past" or outer.verb.perfect and not outer.verb.modal or GONE.match(teller.parse.low(teller.at)) is not None
    past = past_of(first) if over and first.islower() and not _TO_COME.match(teller.parse.low(teller.at)) else None
    if past is None and outer.verb.modal in ("will", "would") and not (over or outer.verb.negated) and first.endswith("ing") and first not in _BESIDE_IT:
        return f"{who} {outer.verb.modal} {base_of(first)} {rest}".rstrip()
    if past is None:
        return f"{who}, {words}"
    rest = _AND_DOING.sub(lambda m: f"and {past_of(m['form']) or m['form']}", rest)
    return f"{who} {past} {rest}"


_TO_COME = re.compile(r"by (?!last )|next ")
_BESIDE_IT = frozenset("having being following including citing basing marking reflecting mirroring according".split())
_AND_DOING = re.compile(r"\band (?P<form>[a-z]+ing)(?= (?:the|an?|his|her|its|their|with|in|to|at|on|for|from|out|up)\b|\s*$)")


_MANY = re.compile(r"(?:at least|more than|about|some|nearly|almost|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten|\d)\b")
_AFTER_IT = frozenset("graduate retire".split())  # "enrolled at the college, graduating in 1950"


MISHAPS = frozenset("break tear injure hurt suffer sustain fracture dislocate sprain strain damage fail lose fall undergo crash".split())
"""What nobody plans: "will miss the race after breaking a leg"."""


def coming_first(teller: Words, clause: Clause, begin: int) -> str | None:
    """ "was nursed at home after being bitten on Friday" → "The boy was bitten", "before joining the guild in May" → "Low joined the guild"."""
    parent = clause.parent
    while parent is not None and not parent.finite:
        parent = parent.parent
    subject = subject_of(teller, parent) if parent is not None and parent.verb is not None else None
    if subject is None:
        return None
    if parent.subject is not None and clause.begin - 1 <= parent.subject[0] < clause.end:
        return teller.say(begin, clause.end)  # who did it is not found
    comma = teller.parse.classes.find(",", max(teller.at, begin), clause.end)
    begin, stop = _own_of_two(teller, begin, comma if comma > 0 else clause.end)
    who = short_subject(teller, parent, subject)
    if being_done(teller, clause) and begin <= clause.verb.head and (was := _was(teller, parent, who)) is not None:
        return f"{who} {was} {teller.say(clause.verb.head, stop)}"
    return _did(teller, parent, who, teller.say(begin, stop), is_over=teller.parse.low(clause.begin - 1) == "after" and (parent.kind == "comp" or parent.verb.tense in ("past", "present") or clause.verb.base in MISHAPS))


def being_done(teller: Words, clause: Clause) -> bool:
    """ "After being bitten"."""
    return teller.parse.low(clause.begin) == "being" and teller.parse.classes[clause.verb.head] in "vy"


def _own_of_two(teller: Words, begin: int, stop: int) -> tuple[int, int]:
    """The part of "touring Hale on Thursday and meeting Low on Friday" that the time is of."""
    classes = teller.parse.classes
    for n in range(begin + 1, stop - 1):
        if classes[n] == "c" and teller.parse.low(n + 1).endswith("ing") and "t" in classes[begin:n] and "t" in classes[n:stop]:
            return (n + 1, stop) if teller.at > n else (begin, n)
    return begin, stop


def done_before(teller: Words, clause: Clause) -> str | None:
    """ ", having sold his mill in May" → "Low sold his mill", ", having been hurt in May" → "Low was hurt", "having taken …" → "Low took …"."""
    parent, classes, verb = clause.parent, teller.parse.classes, clause.verb
    while parent is not None and parent.kind == "ing" and not parent.comma:
        parent = parent.parent  # "would resume paying it, having paid none in May"
    subject = subject_of(teller, parent) if parent is not None and parent.verb is not None else None
    if not subject:
        return None
    who, been = short_subject(teller, parent, subject), "b" in classes[verb.first:verb.head]
    if been and classes[verb.head] in "vy" and verb.head > clause.begin + 1 and (was := _was(teller, parent, who)) is not None:
        return f"{who} {was} {teller.say(verb.head, clause.end)}"
    done = teller.parse.low(verb.head)
    past = None if been else done if done in PAST_OR_DONE or done.endswith("ed") else past_of_base(verb.base)
    if past is None or past != done and "c" in classes[verb.last + 1:clause.end]:  # "having taken up the harp and given a concert"
        return f"{who}, {teller.say(clause.begin, clause.end)}"
    return f"{who} {past} {teller.say(verb.last + 1, clause.end)}".rstrip()


def _was(teller: Words, parent: Clause, who: str) -> str | None:
    """ "was" or "were", by the noun or by the verb that it has; "has been" for what goes on: "having been told off twice this year"."""
    was = was_or_were(who) or _AGREES.get(teller.parse.low(parent.verb.first))
    goes_on = was is not None and teller.parse.low(teller.at).startswith(("this ", "since "))
    return {"was": "has been", "were": "have been"}[was] if goes_on else was


_AGREES = {"was": "was", "is": "was", "has": "was", "were": "were", "are": "were", "have": "were"}


def with_noun(teller: Words, clause: Clause) -> int | None:
    """Where the noun phrase between "with" and a form in -ing begins: "with the first of the barges arriving on Tuesday"."""
    classes, at = teller.parse.classes, clause.begin
    if classes[at - 1:at] not in ("n", "N"):
        return None
    while at > 0 and classes[at - 1] in "dnN#'p":
        at -= 1
        if teller.parse.low(at) == "with" and classes[at - 1:at] in (",", "") and clause.begin - at > (1 if has_time(teller, clause) else 2):
            return at + 1
    return None


def with_doing(teller: Words, clause: Clause, start: int) -> str:
    """ "With the first of the barges arriving on Tuesday" → "The first of the barges arrived", where all is over."""
    comma = teller.parse.classes.find(",", max(clause.begin, teller.at), clause.end)
    who, words = teller.say(start, clause.begin), teller.say(clause.begin, comma if comma > 0 else clause.end)
    outer = clause.parent
    while outer is not None and not outer.finite:
        outer = outer.parent
    if outer is None or outer.verb is None or outer.verb.tense != "past" or "b" in teller.parse.classes[clause.verb.first:clause.verb.last]:
        return f"{who} {words}"
    return _did(teller, outer, who, words) if past_of(words.partition(" ")[0]) else f"{who} {words}"


def has_time(teller: Words, clause: Clause) -> bool:
    """Whether the finite verb over a clause has a time of its own before it."""
    outer = clause.parent
    while outer is not None and not outer.finite:
        outer = outer.parent
    return outer is not None and outer.kind == "main" and any(word.time is not None for word in teller.parse.words[outer.begin:clause.begin])


def goes_on_later(teller: Words, clause: Clause) -> bool:
    """Whether the verb behind a clause in its subject has another time: "A man accused of theft in May was jailed on Monday"."""
    outer = clause.parent
    if outer is None or outer.kind != "main" or outer.verb is None or outer.subject is None or not outer.subject[0] <= clause.begin < outer.verb.first:
        return False
    return "t" in teller.parse.classes[outer.verb.last:outer.end] and teller.at < outer.verb.first


def never_past(clause: Clause) -> bool:
    """Whether the finite verb over a clause goes with no time of the past: "has held", "accuses"."""
    while clause.parent is not None and not clause.finite:
        clause = clause.parent
    return clause.verb is not None and (clause.verb.perfect or clause.verb.tense == "present")


def is_behind_what_will_be(teller: Words, clause: Clause) -> bool:
    """ "It would close the dock, after losing a customer in February": the loss is over, the closing is not."""
    over = clause.parent
    return over is not None and over.verb is not None and over.verb.tense in ("modal", "future") and (
        teller.parse.classes[clause.begin - 2:clause.begin - 1] == "," or clause.verb.base in MISHAPS)


def is_behind_what_was(clause: Clause) -> bool:
    """ "Led the choir until falling ill in 2004": both are over."""
    over = clause.parent
    while over is not None and over.verb is None:
        over = over.parent
    return over is not None and over.finite and over.verb.tense == "past"


def is_before_what_is(clause: Clause) -> bool:
    """ "Low, after losing a customer in February, needs a loan": the loss is over."""
    over = clause.parent
    return over is not None and over.verb is not None and over.kind in ("main", "comp") and over.verb.tense == "present" and not over.verb.perfect and clause.begin < over.verb.first


_A_DAY = re.compile(r"(?:[a-z ]*\b)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \w+)?|yesterday|today")


def is_of_both(teller: Words, clause: Clause) -> bool:
    """Whether a weekday behind "before" and a form in -ing is of what was done before, too: all within one day."""
    over = clause.parent
    return over is not None and over.kind == "main" and over.verb is not None and over.verb.tense == "past" and not over.verb.perfect and (
        over.verb.base not in STATIVE and "t" not in teller.parse.classes[over.begin:clause.begin] and _A_DAY.fullmatch(teller.parse.low(teller.at)) is not None)


def is_in_what_is_to_come(clause: Clause) -> bool:
    """ "Will rise in May before falling in 2031", "expects it to rise before falling in 2031": both are ahead, and nobody has done the second."""
    over = clause.parent
    if over is not None and over.kind == "inf":
        return True
    return over is not None and over.verb is not None and over.finite and (over.verb.tense == "future" or over.verb.modal == "would") and not over.verb.perfect


def names_a_deed(led: str, clause: Clause) -> bool:
    """ "Was jailed for hiding nine coins", "was charged with hiding them": the preposition `led` leads to what was done."""
    return led in ("for", "of") or led == "with" and clause.parent is not None and clause.parent.verb is not None and clause.parent.verb.base == "charge"
