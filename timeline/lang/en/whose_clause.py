"""Which clause a time belongs to: the one it stands in, or one over it. Places of times (`at`) are indexes of words."""

from __future__ import annotations

import re

from timeline.lang.en.also_dated import WHEN, happened
from timeline.lang.en.bounded import when_clause
from timeline.lang.en.called_off import had_been_planned, is_set_down
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.syntax.takes import ASKING, SAY
from timeline.lang.en.telling.outcomes import is_outcome
from timeline.lang.en.undated import is_closing
from timeline.lang.en.verbforms import STATIVE
from timeline.temporal.expr import Expr, Range, Unit, Until
from timeline.temporal.tensed import looks_back


def _done_before(parse: Parse, at: int) -> Clause | None:
    """ ", having retired once before, in 2008": the clause that a comma closes before the time."""
    comma = at - 1
    while comma >= 0 and parse.classes[comma] in "pr":
        comma -= 1
    return next((c for c in parse.clauses if c.kind == "ing" and c.comma and c.end == comma and (
        c.verb is not None and parse.low(c.verb.first) == "having")), None)


def clause_of(parse: Parse, at: int) -> Clause:
    """The clause that the time at word `at` belongs to by its place: mostly the one it stands in.

    It is one over that where the words around the time cannot take it: what only says what a thing
    is like, a clause that names an hour, or one that a comma has ended before the time.
    """
    done = _done_before(parse, at) if ",h" in parse.classes else None
    if done is not None:
        return done
    own = _expected_behind_a_comma(parse, at) or parse.owner[at]
    while _says_what_a_thing_is_like(parse, own, at) or _is_had_done(parse, own) or _is_what_somebody_thinks(parse, own) or _is_how_things_were(parse, own, at):
        own = own.parent
    if _has_a_time_of_its_own(parse, own, at):
        own = own.parent or own
    if own.parent is not None and _names_an_hour(parse, own):
        own = own.parent
    if own.parent is not None and _is_what_was_noticed(own, at):
        own = own.parent
    before = at - 1
    while before >= 0 and parse.classes[before] in "pr":
        before -= 1
    if before >= 0 and parse.classes[before] == "," and before > own.begin:
        while own.parent is not None and own.kind in ("inf", "part", "ing") and own.verb is not None and own.verb.last < before:
            own = own.parent
    if own.kind == "coord" and _is_one_of_two(parse, own):
        return own.parent
    return _closed_by_its_time(parse, own, at) or own


_IN_COMMAS = re.compile(r",p?t,")


def _closed_by_its_time(parse: Parse, own: Clause, at: int) -> Clause | None:
    """ "When she died, in 1979, the mill was sold": the clause in front, which its time follows between commas."""
    start = at - 1 - (parse.classes[at - 1] == "p")
    if own.kind != "main" or own.subject is None or start < 1 or not own.subject[0] > at or _IN_COMMAS.match(parse.classes, start) is None:
        return None
    return next((c for c in parse.clauses if c.kind == "sub" and c.begin == own.begin and c.end == start and c.verb is not None and c.verb.tense == "past" and parse.low(c.begin) == "when"), None)


def _is_one_of_two(parse: Parse, own: Clause) -> bool:
    """ "His phone was switched off, or ran out of power, at noon": one or the other, and both are to be told."""
    over = own.parent
    if parse.low(own.begin) != "or" or own.subject is not None or over is None or over.verb is None or not over.finite:
        return False
    return "t" not in parse.classes[over.verb.last + 1:own.begin] and parse.classes[own.begin - 1] not in "po"


_EXPECTING = frozenset("expect forecast predict foresee anticipate want plan".split())


def _expected_behind_a_comma(parse: Parse, at: int) -> Clause | None:
    """ "Said Low, who foresees nine floods, in July": the floods are then, and nothing was said then."""
    if parse.classes[at - 2:at] != ",p" or parse.low(at - 1) not in ("in", "for") or parse.classes[at + 1:at + 2] not in ("", ",", ";"):
        return None
    return next((c for c in parse.clauses if c.kind == "rel" and c.end == at - 2 and c.verb is not None and c.verb.base in _EXPECTING and c.verb.tense == "present"), None)


# Participles that say what a thing is like, not what was done to it at a time.
_STANDING = frozenset("base call know name locate own use involve make relate tie link aim associate".split())


def _says_what_a_thing_is_like(parse: Parse, own: Clause, at: int) -> bool:
    """ "To ship a computer based on the chip next year"; but "a protest called for Tuesday was put off"."""
    if own.kind == "part" and own.verb.base == "call" and parse.low(own.verb.last + 1) == "for":
        return not had_been_planned(parse, own)
    if own.kind == "part" and own.verb.base == "call" and parse.low(own.verb.last + 1) in ("off", "up", "out", "in"):
        return False  # "a search called off at nightfall"
    return own.kind == "part" and own.parent is not None and own.verb.base in _STANDING and own.verb.last + 1 < at and (
        parse.classes[at - 1] != "p" or own.verb.base in ("know", "call", "name"))


def _is_what_somebody_thinks(parse: Parse, own: Clause) -> bool:
    """ "Made what we consider a fair offer on Thursday": when it was made."""
    return own.kind in ("sub", "comp") and own.parent is not None and own.verb is not None and parse.low(own.begin) == "what" and own.verb.base in _THINKING


def _is_how_things_were(parse: Parse, own: Clause, at: int) -> bool:
    """ "Was shot outside the house he owned on Monday", "killed Low at the office they shared on 16 May": on that day the deed, not what had long been so."""
    over = own.parent
    return own.kind == "rel" and not own.comma and own.subject is not None and over is not None and over.verb is not None and over.verb.tense == "past" and over.verb.last < own.begin and (
        own.verb is not None and own.verb.base in _LASTING and own.verb.tense == "past" and not own.verb.perfect and parse.low(at - 1) == "on")


_LASTING = frozenset("own share rent love like know occupy manage run have need want inhabit lease".split())
_THINKING = frozenset("consider call believe deem regard describe term".split())
_HAD = re.compile(r"u|d[nN']+(?:pd?[#nN]+)*|[nN]+'n+|#?n+")
_ANSWERED = frozenset("turn reject refuse disallow overturn dismiss approve accept block quash".split())  # "had a bid for it turned down"
_DEFINITE = frozenset("the its his her their my our your it him them".split())


def _is_had_done(parse: Parse, own: Clause) -> bool:
    """ "Police had the road closed on Thursday": they saw to it, "closed" says nothing of which road. But "had a church built in 1921"."""
    outer = own.parent
    if own.kind != "part" or own.comma or outer is None or outer.verb is None or outer.verb.base != "have" or not outer.verb.last < own.begin:
        return False
    begin = outer.verb.last + 1
    if _HAD.fullmatch(parse.classes, begin, own.begin) is None:
        return False
    holder = outer
    while holder.subject is None and holder.kind == "coord" and holder.parent is not None:
        holder = holder.parent
    by_somebody = holder.subject is not None and parse.classes[slice(*holder.subject)] == "u" and parse.low(holder.subject[0]) != "it"
    return by_somebody or own.verb is not None and own.verb.base in _ANSWERED or parse.classes[begin] not in "du" or parse.low(begin) in _DEFINITE  # "he had a tooth pulled"


def _has_a_time_of_its_own(parse: Parse, own: Clause, at: int) -> bool:
    """ "The men who rose ten years ago, in a speech Friday"."""
    return own.kind == "rel" and not own.comma and own.verb is not None and "t" in parse.classes[own.verb.last:at] and (
        parse.classes[at - 1] in "nN") and _AND_ELSEWHERE.search(parse.classes, own.verb.last, at) is None


_AND_ELSEWHERE = re.compile(r"t,?cp[dnN#']+$")  # "that will open in Lund on May 3 and in nine other towns later that month"
_OF_DAY = ("dawn", "day", "night", "dusk", "darkness", "morning", "evening", "midnight", "daylight")


def _names_an_hour(parse: Parse, own: Clause) -> bool:
    """ "The clerks said as dawn broke Saturday", "rose after the market closed on Friday"."""
    if own.kind != "sub":
        return False
    one_word = own.subject is not None and own.subject[1] - own.subject[0] == 1
    return one_word and parse.low(own.subject[0]) in _OF_DAY or own.parent.finite and is_closing(parse, own)


_NOTICING = frozenset("realize notice discover".split())


def _is_what_was_noticed(own: Clause, at: int) -> bool:
    """ "Realised something was wrong on Monday"."""
    if own.kind != "comp" or own.verb is None or own.verb.base not in STATIVE or at <= own.verb.last:
        return False
    over = own.parent.verb
    return over is not None and over.base in _NOTICING and over.tense == "past"


def opening_participle(parse: Parse, at: int) -> Clause | None:
    """The participle that opens a sentence, behind whose place the time stands: "Born in Topeka, Kan., on March 3, 1916, Askew left"."""
    if parse.low(0) != "born":
        return None
    first = next((c for c in parse.clauses if c.kind == "part" and c.begin == 0), None)
    main = first.parent if first is not None else None
    if main is None or main.verb is None or at >= main.verb.first:
        return None
    return first if parse.classes[at - 1:at] == "p" and "t" not in parse.classes[:at] else None


_NOWADAYS = (" today", " this week", " this month")


def cleft(parse: Parse, own: Clause, at: int) -> Clause | None:
    """The clause that "it was on Friday that …" or "it was nine o'clock when …" leads to."""
    if own.verb is None or own.verb.base != "be" or own.subject is None or parse.low(own.subject[0]) != "it":
        return None
    that = at + 1 + (parse.classes[at + 1:at + 2] == ",")
    aside = next((c for c in parse.clauses if c.kind == "sub" and c.begin == that == at + 2 and parse.classes[c.end:c.end + 1] == ","), None)
    if aside is not None and parse.low(aside.end + 1) == "that":
        that = aside.end + 1  # "not until last summer, when it ran dry, that a team could map it"
    if parse.low(that) == "since" and own.verb.last + 1 == at and own.verb.tense == "present" and parse.low(at).endswith(_NOWADAYS):
        return next((c for c in parse.clauses if c.kind == "sub" and c.begin == that and c.verb is not None and c.subject is not None), None)  # "It is fifty years today since the ferry sank"
    if parse.low(that) not in ("that", "when") or parse.low(that) == "when" and own.verb.last + 1 != at:
        return None  # "it was dark on Monday when the barge sank"
    return next((c for c in parse.clauses if c.begin == that and c.verb is not None and c.subject is not None), None)


def clause_meant(parse: Parse, own: Clause, at: int, expr: Expr) -> Clause:
    """The clause that a time is meant for, where that is not its own by what the two say."""
    while own.kind == "inf" and own.parent is not None and looks_back(expr) and not (is_set_down(parse, own) or is_outcome(parse, own)):
        own = own.parent  # "invited the union to return two weeks ago"; but "the union was to return two weeks ago", "only to return two weeks ago"
    over = own.parent
    if own.kind == "part" and not own.comma and over is not None and over.verb is not None and over.verb.tense == "future" and over.verb.last < own.begin and (
            isinstance(expr, Until) or isinstance(expr, Range) and isinstance(expr.first, Unit)):
        own = over  # "will buy all notes offered by their holders from today through May 9"
    own = _said_when_asked(parse, own) or own
    if own.kind == "main" and own.verb is not None and own.verb.base in SAY and _SPOKEN_IN_FRONT.match(parse.classes) and at < own.verb.first:
        own = next((c for c in parse.clauses if c.kind == "comp" and c.parent is own and c.begin > own.verb.last), own)  # ""On Monday," she said, "we won""
    if isinstance(expr, Until) and own.kind in ("rel", "inf", "part"):
        own = _put_off(parse, own) or own
    return _breaking_in(parse, own, at) or own


_BY_WIRE = frozenset("telephone phone cellphone mobile email e-mail satellite radio text home office".split())
_SAYING_SO = SAY | frozenset("call describe deny decline blame confirm dismiss denounce reject accuse refuse".split())


def _said_when_asked(parse: Parse, own: Clause) -> Clause | None:
    """ "A clerk, reached by telephone on Friday, called it a lie", "Asked about it on Friday, Low denied it": the clause of what was said; not "asked on Friday to resign"."""
    verb, over = own.verb, own.parent
    if own.kind != "part" or verb is None or over is None or over.verb is None or over.kind not in ("main", "comp", "coord") or over.verb.base not in _SAYING_SO or over.verb.passive or over.verb.tense != "past":
        return None
    if not (own.comma or own.begin <= 1) or own.end > over.verb.first or any(one.parent is own for one in parse.clauses):
        return None
    asked = verb.base in ASKING and verb.base != "reach" or verb.base == "reach" and parse.low(verb.last + 1) in ("by", "at") and any(parse.low(n) in _BY_WIRE for n in range(verb.last + 2, verb.last + 6))
    return over if asked else None


_SPOKEN_IN_FRONT = re.compile(r'"p?[dr]?t,"')
_PUT_OFF = frozenset("extend postpone delay adjourn defer suspend reschedule".split())


def _put_off(parse: Parse, own: Clause) -> Clause | None:
    """The first clause of the sentence that puts something off: "extended the offer that it made until Friday"."""
    return next((c for c in parse.clauses if c.finite and c.verb is not None and c.verb.base in _PUT_OFF and c.begin <= own.begin), None)


_WHEN_BEHIND = re.compile(r"t,?s")


def _breaking_in(parse: Parse, own: Clause, at: int) -> Clause | None:
    """What happened while something went on: "was rowing on Friday when the boat sank"."""
    verb = own.verb
    if verb is None or own.kind not in ("main", "coord"):
        return None
    if own.kind == "main" and verb.tense == "present" and not (verb.perfect or verb.modal) and WHEN.match(parse.classes, at):
        # "dates back to 2007, when the firm sold"
        return next((c for c in parse.clauses if c.kind == "sub" and c.begin == at + 2 and parse.low(c.begin) == "when" and happened(c)), None)
    if own.kind == "main" and verb.modal and verb.perfect and _WHEN_BEHIND.match(parse.classes, at):
        return when_clause(parse, at)  # "could have used a guard in 1979 when the mob came"
    if not (verb.progressive and verb.tense == "past") or verb.negated or at < verb.first or parse.low(at).startswith("since "):
        return None
    return next((
        c for c in parse.clauses
        if c.kind == "sub" and c.parent is own and parse.low(c.begin) == "when" and at < c.begin <= at + 9
        and happened(c) and not c.verb.progressive), None)
