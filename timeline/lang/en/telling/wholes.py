"""Subject, verb and what follows: a clause told whole."""

from __future__ import annotations

import re

from timeline.lang.en.limits import LIMIT
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.phrases import is_event
from timeline.lang.en.shorten import shorten
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import COMPLEMENT, TOLD_NOUNS
from timeline.lang.en.telling.done_too import is_done_too
from timeline.lang.en.telling.extent import words_end, holds, in_subject, timed
from timeline.lang.en.telling.named import NAMED_BY
from timeline.lang.en.telling.objects import object_named
from timeline.lang.en.telling.short import LONGEST_SUBJECT, aside_before, lower_article, short_name, short_subject, under, with_room_for
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.telling.words import Words

# Verbs of saying that claim no more than that it was said.
NEUTRAL = frozenset("say tell announce report state add note write explain confirm estimate predict warn reveal disclose".split())
PRONOUNS = frozenset("he she it they i we you".split())
_ASIDE_BEFORE = re.compile(r",[^,;bhmwfuk]*t[^,;bhmwfuk]*,[rpo]?d?$")
# "But I might tomorrow": what somebody might is said before.
HALF_SAID = re.compile(
    r"(?:I|he|she|it|they|we|you|this|that)\s(?:might|may|will|would|can|could|should|must|did|do|does|is|are|was|were|has|have"
    r"|had)(?:\snot|n['’]t)?", re.IGNORECASE)
_NOUNS = frozenset("nN")


def whole(teller: Words, clause: Clause, through: int | None = None) -> str:
    """Subject, verb and what follows, asides and clauses of other times left out where they stand behind a comma."""
    subject = subject_of(teller, clause)
    verb = clause.verb
    start = verb.first
    while start > 0 and teller.parse.classes[start - 1] in "rx" and (clause.subject is None or start > clause.subject[1]):
        start -= 1
    if start == verb.first - 1 and teller.parse.low(start) == "only" and teller.at > verb.last:
        start += 1  # "only returned on Tuesday": not before
    if start < verb.first and teller.parse.low(start) in ("then", "also") and teller.parse.classes[start - 1] != "p":
        start += 1  # the date says when
    stop = words_end(teller, clause, through)
    if subject is not None and verb.base == "be" and not verb.negated and _MERE_TIMES.fullmatch(teller.parse.classes, verb.last + 1, max(stop, verb.last + 1)):
        return subject  # "The shows are on May 3 and 9 and on June 4": of each day, without the others
    if clause.kind == "coord" and clause.subject is None and "t" in teller.parse.classes[clause.begin:verb.first] and (came := turned(teller, clause, stop)) is not None:
        return came  # "…, and a week later came a flood"
    owner = clause
    while owner.subject is None and owner.kind == "coord" and owner.parent is not None:
        owner = owner.parent
    meant = object_named(teller, clause, stop)
    predicate = _with_object(_less_asides(teller, clause, start, stop), meant)
    if owner is not clause and owner.verb is not None and owner.verb.passive and is_done_too(teller, clause):
        predicate = f"{_ONLY_OF_THE_FIRST.sub('', teller.say(owner.verb.first, owner.verb.head))} {predicate}"
    elif owner is not clause and verb.modal and (verb.first == verb.last or teller.parse.low(verb.first) == "be") and owner.verb is not None and owner.verb.modal == verb.modal:
        predicate = f"{teller.say(owner.verb.first, owner.verb.first + 1)} {predicate}"  # "will shut in May and stay shut until June"
    if verb.base in ("date", "dates") and teller.at > verb.last and set(teller.parse.classes[verb.last + 1:teller.at]) <= set("opr"):
        predicate = teller.text[teller.parse.words[start].begin:teller.span[1]]  # "The hall dates to 1912": nothing without its time
    bare = _what_there_was(teller, clause, stop)
    if bare is not None:
        return bare
    if subject is None:
        if clause.kind == "main":
            return turned(teller, clause, stop) or teller.say(clause.begin, stop)
        return predicate
    joint = ", " if "," in subject and owner.verb is not None and aside_before(teller, owner) else " "
    if owner.subject is not None and owner.verb is not None and aside_before(teller, owner) and (
            any(letter in "mbhfwvztq" for letter in teller.parse.classes[owner.subject[0]:owner.verb.first]) or any(
                c.comma and c.kind == "ing" and owner.subject[0] < c.begin < owner.verb.first for c in teller.parse.clauses)):
        shorter = short_subject(teller, owner, subject)
        joint = " " if shorter != subject else joint
        subject = shorter
    if predicate.startswith(("'s ", "’s ")) and subject.lower() not in PRONOUNS | {"there", "that", "this", "here", "what"}:
        predicate = f"{'has' if verb.perfect else 'is'}{predicate[2:]}"  # "the coach is expected to leave", not "the coach's expected"
    elif predicate.startswith(("'", "’")):
        joint = ""  # "they're asking"
    line = f"{subject}{joint}{predicate}"
    front = _needed_front(teller, clause)
    if front and len(front) + len(line) + 2 <= LIMIT:
        return f"{front}, {lower_article(line)}"
    if len(line) > LIMIT and ("," in subject or len(subject) > LONGEST_SUBJECT):
        line = f"{with_room_for(teller, clause, short_subject(teller, clause, subject))} {predicate}"
    listed = _behind_colon(teller, clause, subject)
    if listed is not None:
        return listed
    told = told_clause(teller, clause) if len(line) > LIMIT else None
    if told is not None and told.partition(" ")[0].lower() in NAMED_BY:  # "Soldiers said they had seized the port", not "Soldiers: They"
        return f"{short_name(short_subject(teller, clause, subject))} {teller.say(verb.first, verb.last + 1)} {told[0].lower()}{told[1:]}"
    if told is not None:
        return under(short_name(short_subject(teller, clause, subject)), told)
    of_self = _told_of_self(teller, clause, short_name(short_subject(teller, clause, subject))) if len(line) > LIMIT else None
    if of_self and (of_self[2] and (len(of_self[0]) <= LIMIT or ": " in of_self[0] and _lost(of_self[0]) + _MORE_SAID < _lost(line) or of_self[1].startswith(_BY_NOW) and _told_of(of_self[0], of_self[1]) > _told_of(line, of_self[1]) + _MUCH_MORE) or len(shorten(line)) < line.find(of_self[1]) + len(of_self[1]) + _SOME_WORDS):
        return of_self[0]
    if len(line) > LIMIT:
        shorter = words_end(teller, clause, through, spare=True)
        if shorter < stop and (shorter > verb.last + 2 or verb.base not in COMPLEMENT):
            line = f"{short_subject(teller, clause, subject)} {_with_object(teller.say(start, shorter), meant)}"
    return line


_ONLY_OF_THE_FIRST = re.compile(r" (?:first|last|originally|initially)$")  # "was first proposed in 2009 and approved in 2013"
_MERE_TIMES = re.compile(r"p?t(?:[,c]{1,2}p?t)+")
_PLACED = frozenset("first second third fourth fifth sixth last home".split())  # "in May came third"
_SOME_CAME = re.compile(r"[dn#]*n(?P<of>p)[dnN'#ge]*[nN](?P<aside>(?!))?(?=p|t|,|$|[vy])")  # "came a set of nine spoons"
_WHO_CAME = re.compile(r"[dnN'#]*[nN](?:,N+(?P<aside>,))?(?=p|t|,|$)")


def turned(teller: Words, clause: Clause, stop: int) -> str | None:
    """ "Then came a second mill, Kell, in May" → "A second mill, Kell, came": told with the verb behind its subject."""
    verb, classes = clause.verb, teller.parse.classes
    if verb.base not in _COMING or verb.first != verb.last or verb.tense != "past" or not set(classes[clause.begin:verb.first]) <= set("crtp,") or teller.parse.low(clause.begin) == "first":
        return None  # "First came a flood in May, then a fire in June"
    end = max(stop, verb.last + 2)
    who = _SOME_CAME.match(classes, verb.last + 1, end)
    who = who if who is not None and teller.parse.low(who.start("of")) == "of" else _WHO_CAME.match(classes, verb.last + 1, end)
    if who is None or teller.parse.low(verb.last + 1) in _PLACED:
        return None
    last = stop if who.end() < stop and classes[who.end()] in "vy" else who.end()  # "a set of spoons made of ivory"
    subject, rest = teller.say(verb.last + 1, last), teller.say(last, stop) if last < stop else ""
    joint = "," if who["aside"] else ""
    return f"{subject}{joint} {teller.say(verb.first, verb.last + 1)} {rest}".strip()


_COMING = frozenset("come follow".split())


def _with_object(predicate: str, meant: tuple[str, str] | None) -> str:
    """A predicate with what its first pronoun is."""
    return predicate if meant is None else re.sub(rf"(?<= ){meant[0]}\b", lambda m: meant[1], predicate, count=1)


_BY_NOW = ("has ", "have ")  # "announced that it has agreed to buy it": on that day, unlike what it had done
_MORE_SAID, _MUCH_MORE = 8, 15  # characters


def _told_of(line: str, verb: str) -> int:
    """How many characters of what is told, from its verb on, are left where a line is made short enough."""
    short = shorten(line)
    return max(0, len(short) - short.find(verb)) if verb in short else 0


def _lost(line: str) -> int:
    """How many characters a line loses when it is made short enough."""
    return len(line) - len(shorten(line))


def _what_there_was(teller: Words, clause: Clause, stop: int) -> str | None:
    """ "There have been stoppages on 12 May" → "Stoppages", where an event is all that there has been."""
    parse, verb = teller.parse, clause.verb
    if verb.base != "be" or not verb.perfect or verb.negated or parse.low(verb.first - 1) != "there" or verb.last + 1 >= stop:
        return None
    words = teller.say(verb.last + 1, stop)
    return words if is_event(parse.low(verb.last + 1)) and " " not in words.strip() else None


def _needed_front(teller: Words, clause: Clause) -> str | None:
    """ "Among the clerks, the rate was nine": whose it is, said before the subject."""
    if clause.kind != "main" or clause.subject is None or teller.parse.classes[clause.subject[0] - 1] != ",":
        return None
    if clause.begin <= teller.at < clause.subject[0]:
        return None
    if teller.parse.low(clause.begin) in ("among", "excluding", "except"):
        return teller.say(clause.begin, clause.subject[0])
    return None


_IN_PAPER = re.compile(r"(?:p?d?n?t|p[dnN'ir,]+)*;")


_SAID_BEFORE_COLON = frozenset("say write reply answer respond add declare".split())


def _behind_colon(teller: Words, clause: Clause, subject: str) -> str | None:
    """ "said in an editorial on Friday: The court lost its way" → "Who: what"."""
    m = _IN_PAPER.match(teller.parse.classes, clause.verb.last + 1) if clause.verb.base in _SAID_BEFORE_COLON and clause.kind == "main" else None
    if m is None or teller.parse.low(m.end() - 1) != ":":
        return None
    quoted = teller.parse.classes[m.end():m.end() + 1] == '"'
    said = next((c for c in teller.parse.clauses if c.begin in (m.end(), m.end() + quoted) and c.kind == "main" and c.verb is not None), None)
    if said is None:
        return None
    told = whole(teller, said)
    if HALF_SAID.fullmatch(told.strip("\"“”.")):
        return teller.say(0, len(teller.parse.words))  # "Asked whether she would sail, Low said: I might"
    return under(short_name(short_subject(teller, clause, subject)), told)


def _less_asides(teller: Words, clause: Clause, start: int, stop: int) -> str:
    """The words `start` to `stop` without asides that have times of their own; with what goes on behind an aside at `stop`."""
    asides = [c for c in teller.parse.clauses if c.kind in ("rel", "part") and c.comma and start < c.begin and c.end < clause.end
              and _goes_on(teller, c, clause)] if "," in teller.parse.classes[start:clause.end] else []
    for aside in asides:
        last = _end_of_row(teller, aside)
        if aside.end < stop and timed(teller, aside) and not holds(aside, teller.at):
            begin = teller.parse.classes.rfind(",", start, aside.begin) if teller.parse.classes[aside.begin - 1] == "n" else aside.begin  # "a hall he had bought"
            return f"{teller.say(start, begin)} {teller.say(last + 1, stop)}".strip()  # "sign a treaty on the canal, which was shut in 2013, by May"
        if _starts(teller, aside) == stop + 1 and not holds(aside, teller.at) and teller.parse.low(last + 1) not in ("including", "like", "such", "unlike"):
            end = min([clause.end, *(c.begin for c in teller.parse.clauses if c.begin > last and (c.comma or c.kind in ("coord", "tail", "sub")))])
            while end > last and teller.parse.classes[end - 1] in ",c;":
                end -= 1
            if "t" not in teller.parse.classes[last:end] or last < teller.at < end or in_subject(teller, aside, clause, told_by_it=True):
                return f"{teller.say(start, stop)} {teller.say(last + 1, end)}".strip()  # "to keep the banker, who was seized in May, in custody"
    return _less_aside(teller, start, stop) or teller.say(start, stop)


def _starts(teller: Words, aside: Clause) -> int:
    """The first word of an aside: "each" in "each of which"."""
    led = teller.parse.classes[aside.begin] == "p" and teller.parse.classes[aside.begin - 2:aside.begin - 1] == ","
    return aside.begin - led


def _end_of_row(teller: Words, aside: Clause) -> int:
    """Where an aside ends, with what "and" joins to it: ", built in 1903 and painted green in 1950,"."""
    end = aside.end
    for c in teller.parse.clauses if aside.kind == "part" else ():
        if c.kind == "part" and c.comma and c.begin == end and teller.parse.classes[end - 1] == "c":
            end = c.end
    return end


_GOES_ON = ("p", "o", "t", "b", "h", "m", "w")


def _goes_on(teller: Words, aside: Clause, clause: Clause) -> bool:
    """Whether what is told goes on behind an aside: by its next word, or where the aside stands in the subject of what is told."""
    last = _end_of_row(teller, aside)
    if teller.parse.classes[last:last + 1] != ",":
        return False
    return teller.parse.classes[last + 1:last + 2] in _GOES_ON or in_subject(teller, aside, clause) and not timed(teller, aside)


def _less_aside(teller: Words, start: int, stop: int) -> str | None:
    """ "sell its lease, set to lapse last Tuesday, by 3 May" without the aside, whose time is another."""
    classes, at = teller.parse.classes, teller.at
    if not start < at < stop or "," not in classes[max(start, at - 3):at]:
        return None
    m = _ASIDE_BEFORE.search(classes, start, at)
    return f"{teller.say(start, m.start())} {teller.say(m.end(), stop)}".strip() if m else None


def told_clause(teller: Words, clause: Clause) -> str | None:
    """What a neutral verb of saying tells, for "Who: what"; `None` where a pronoun tells it of the speaker."""
    comp = _complement(teller, clause)
    return whole(teller, comp) if comp is not None and "u" not in teller.parse.classes[slice(*comp.subject)] else None


def _complement(teller: Words, clause: Clause) -> Clause | None:
    """The clause that a neutral verb of saying leads to, unless the time stands in it."""
    verb = clause.verb
    if verb.base == "quote" and not verb.negated:
        saying = next((c for c in teller.parse.clauses if c.kind == "ing" and c.parent is clause and teller.parse.low(c.begin) == "saying" and not holds(c, teller.at)), None)
        return next((c for c in teller.parse.clauses if c.kind == "comp" and c.parent is saying and c.verb is not None and c.subject is not None), None) if saying else None
    if verb.base not in NEUTRAL or verb.passive or verb.negated or verb.tense not in ("past", "present"):
        return None
    if any(c.kind == "comp" and holds(c, teller.at) for c in teller.parse.clauses):
        return None
    comp = next((c for c in teller.parse.clauses if c.kind == "comp" and (c.parent is clause or c.parent.kind == "part" and c.parent.parent is clause) and (
        c.verb is not None and c.subject is not None)), None)
    between = teller.parse.classes[verb.last + 1:comp.begin] if comp is not None else ""
    if comp is not None and verb.base == "confirm" and between in ("n", "nt") and teller.parse.low(verb.last + 1) in TOLD_NOUNS:
        return comp  # "confirmed reports that a barge had sunk"
    if comp is None or not _NOUNS.isdisjoint(between) and verb.base not in ("tell",) and between[0] not in "pt":
        return None
    return comp


_ROOM_FOR_WHO = 30  # characters, beside which "said that once she arrives" finds room
_HEAD = re.compile(r"\S+(?:\s(?!for\b|of\b|at\b|from\b|with\b|in\b|close\b|familiar\b|who\b|on\b)\S+)*")
# What has to be left behind the verb of what is told.
_SOME_WORDS = 14


def _told_of_self(teller: Words, clause: Clause, who: str) -> tuple[str, str, bool] | None:
    """ "revealed that it had been seeking a buyer" → "had been seeking a buyer", under who announced it, its verb, and whether it is no plan.

    A person's words stay marked as such.
    """
    comp = _complement(teller, clause)
    if comp is None or comp.subject[1] - comp.subject[0] != 1 or not who or who.lower() in PRONOUNS:
        return None
    pronoun, verb = teller.parse.low(comp.subject[0]), comp.verb
    if pronoun not in PRONOUNS or pronoun == "it" and verb.base in ("be", "seem", "take", "appear") and not (verb.progressive or verb.passive):
        return None  # "it is clear"
    if len(who) <= _ROOM_FOR_WHO and any(c.kind == "sub" and c.parent is comp and c.end <= comp.subject[0] for c in teller.parse.clauses):
        return None  # "said that once she arrives it will begin"
    if pronoun == "it" and is_person_noun(_HEAD.match(who)[0].rpartition(" ")[2].lower()):
        return None  # "a spokesman said it would", "friends of the choir said it had"
    told = teller.say(verb.first, words_end(teller, comp, None))
    line = f"{who} {told}" if pronoun in ("it", "they") else under(who, f"{pronoun} {told}")
    if pronoun == "they" and verb.tense == "past" and not verb.progressive or pronoun in ("it", "they") and verb.tense in ("future", "modal"):
        marked = f"{who} {teller.say(clause.verb.first, clause.verb.last + 1)} {pronoun} {told}"  # the day is that of the saying: what was done lies before it, what will be is to come
        line = marked if len(shorten(marked)) > len(marked) - len(told) + _SOME_WORDS else line
    return line, teller.say(verb.first, verb.last + 1), verb.tense not in ("future", "modal")
