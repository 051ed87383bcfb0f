"""Which clause a time belongs to: the one it stands in, or one over it. Places of times (`at`) are indexes of words."""

from __future__ import annotations

import re
from collections.abc import Collection

from timeline.lang.en.bounded import when_clause
from timeline.lang.en.called_off import had_been_planned, is_set_down
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.syntax.takes import SAY
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
    while _says_what_a_thing_is_like(parse, own, at) or _is_had_done(parse, own) or _is_what_somebody_thinks(parse, own):
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
    return own


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
    return own.kind == "part" and own.parent is not None and own.verb.base in _STANDING and own.verb.last + 1 < at and (
        parse.classes[at - 1] != "p" or own.verb.base in ("know", "call", "name"))


def _is_what_somebody_thinks(parse: Parse, own: Clause) -> bool:
    """ "Made what we consider a fair offer on Thursday": when it was made."""
    return own.kind in ("sub", "comp") and own.parent is not None and own.verb is not None and parse.low(own.begin) == "what" and own.verb.base in _THINKING


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
    if own.kind == "main" and own.verb is not None and own.verb.base in SAY and _SPOKEN_IN_FRONT.match(parse.classes) and at < own.verb.first:
        own = next((c for c in parse.clauses if c.kind == "comp" and c.parent is own and c.begin > own.verb.last), own)  # ""On Monday," she said, "we won""
    if isinstance(expr, Until) and own.kind in ("rel", "inf", "part"):
        own = _put_off(parse, own) or own
    return _breaking_in(parse, own, at) or own


_SPOKEN_IN_FRONT = re.compile(r'"p?[dr]?t,"')
_PUT_OFF = frozenset("extend postpone delay adjourn defer suspend reschedule".split())


def _put_off(parse: Parse, own: Clause) -> Clause | None:
    """The first clause of the sentence that puts something off: "extended the offer that it made until Friday"."""
    return next((c for c in parse.clauses if c.finite and c.verb is not None and c.verb.base in _PUT_OFF and c.begin <= own.begin), None)


_DECIDING, _ENDING = frozenset("ballot vote poll referendum election auction count".split()), frozenset("close end finish conclude".split())
_RELEASED = frozenset("release publish conduct take hold carry".split())
_OF_AN_EVENT = _RELEASED | frozenset("show stage call convene organize broadcast air deliver issue mount".split())
_FRONT = re.compile(r"p(?:d|N+'|d[nN]+')?#?[nN]+(?:p[dnN']+){0,2}")
_FRONT_TIME = re.compile(r"(?:p|r)*p?t,?")
_IN_IT = re.compile(r"p[dnN']*n$")


def decided_then(parse: Parse, own: Clause, at: int) -> Clause | None:
    """What was decided "in a ballot that closed on Thursday", or found "in a poll released on Thursday"."""
    over, ended = own.parent, own.verb
    if own.kind == "part" and over is not None and _is_in_front(parse, own, over, at):
        return over
    if own.kind not in ("rel", "part") or parse.low(own.begin - 1) not in _DECIDING or own.comma or ended is None or not set(parse.classes[ended.last + 1:at]) <= {"p", "r"}:
        return None
    if ended.base not in (_ENDING if own.kind == "rel" else _RELEASED) or own.kind == "rel" and ended.tense != "past" or over is None or over.verb is None or not over.finite:
        return None
    held = _IN_IT.search(parse.classes, over.verb.last + 1, own.begin)
    if held is None or parse.low(held.start()) != "in" or "t" in parse.classes[over.begin:own.begin]:
        return None
    return over if over.verb.tense == "past" and not (over.verb.negated or over.verb.perfect) else None


def _is_in_front(parse: Parse, own: Clause, over: Clause, at: int) -> bool:
    """Whether the time is that of the event in which something was done: "In a vote held in May, the town chose a mayor"."""
    if over.verb is None or over.subject is None or own.begin > over.subject[0] or own.verb is None or own.verb.base not in _OF_AN_EVENT or own.comma:
        return False
    front = _FRONT.fullmatch(parse.classes, over.begin, own.begin)
    if front is None or parse.low(over.begin) not in ("in", "at", "during") or _FRONT_TIME.fullmatch(parse.classes, own.verb.last + 1, over.subject[0]) is None:
        return False
    return at < over.subject[0] and over.finite and over.verb.tense == "past" and not (over.verb.negated or over.verb.perfect)


_WHEN, _WHEN_BEHIND = re.compile(r"t,s"), re.compile(r"t,?s")


def _breaking_in(parse: Parse, own: Clause, at: int) -> Clause | None:
    """What happened while something went on: "was rowing on Friday when the boat sank"."""
    verb = own.verb
    if verb is None or own.kind not in ("main", "coord"):
        return None
    if own.kind == "main" and verb.tense == "present" and not (verb.perfect or verb.modal) and _WHEN.match(parse.classes, at):
        # "dates back to 2007, when the firm sold"
        return next((c for c in parse.clauses if c.kind == "sub" and c.begin == at + 2 and parse.low(c.begin) == "when" and _happened(c)), None)
    if own.kind == "main" and verb.modal and verb.perfect and _WHEN_BEHIND.match(parse.classes, at):
        return when_clause(parse, at)  # "could have used a guard in 1979 when the mob came"
    if not (verb.progressive and verb.tense == "past") or verb.negated or at < verb.first or parse.low(at).startswith("since "):
        return None
    return next((
        c for c in parse.clauses
        if c.kind == "sub" and c.parent is own and parse.low(c.begin) == "when" and at < c.begin <= at + 9
        and _happened(c) and not c.verb.progressive), None)


def _happened(clause: Clause) -> bool:
    """Whether a clause tells with a subject of its own what is past."""
    return clause.verb is not None and clause.verb.tense == "past" and clause.subject is not None


def joined_behind(parse: Parse, own: Clause, at: int) -> Clause | None:
    """The clause, joined by "and", that a time at the sentence's front dates too: one with its own subject and no time."""
    if own.kind != "main" or own.verb is None or own.subject is None or at >= own.subject[0]:
        return None
    second = next((c for c in parse.clauses if c.kind == "coord" and c.parent is own and c.subject is not None), None)
    if second is None or second.verb is None or parse.classes[second.begin] != "c" or parse.low(second.begin) != "and":
        return None
    if "t" in parse.classes[second.begin:second.end] or "u" in parse.classes[slice(*second.subject)] or not (
            own.verb.tense == second.verb.tense == "past"):
        return None
    if second.verb.base in STATIVE or own.verb.base in STATIVE and own.verb.base != "have" or any(
            verb.perfect or verb.progressive or verb.negated for verb in (own.verb, second.verb)):
        return None  # a state beside what happened; "had a falling out" is none
    return second


def told_of_then(parse: Parse, own: Clause, at: int, dating: Collection[int], comma: bool = True) -> Clause | None:
    """What happened then besides, behind a comma or without: "The campaign turned in July, when floods killed nine"; none of the times `dating` is its own."""
    done_then = own.kind == "part" and comma and own.verb is not None and own.verb.last < at  # "the debts run up last May, when Low bought the mill"
    listed = comma and own.kind == "main" and own.verb is None and parse.classes[own.begin - 1:own.begin] == ";"  # "failed twice: in 1951, when it rained, and in 1974"
    if not (done_then or listed) and (own.kind not in ("main", "coord") or own.verb is None or own.verb.tense != "past" or at < own.verb.last and not comma):
        return None
    if not (_WHEN.match(parse.classes, at) if comma else parse.classes[at + 1:at + 2] == "s"):
        return None
    when = when_clause(parse, at)
    if when is None or not _happened(when) or when.verb.perfect:
        return None
    stop = parse.classes.find(",", when.verb.last, when.end)  # "when the ferry sank, which led to": what follows has its own times
    return when if not any(when.begin <= n < (stop if stop > 0 else when.end) or parse.owner[n] is when for n in dating) else None


_SINCE_NOUN = re.compile(r"[as][dN'#]*n[nN'#]*(?:p[dnN#']+)?p?$")


def since_then(parse: Parse, at: int) -> Clause | None:
    """The clause of what has gone on since what happened at the time: "have killed nine since the rains began in May"."""
    own = parse.owner[at]
    if own.finite and own.verb is not None and own.verb.perfect and own.verb.last < at and (noun := _SINCE_NOUN.search(parse.classes, own.verb.last + 1, at)) and (
            parse.low(noun.start()) == "since"):
        return own if own.verb.tense == "present" and not own.verb.negated and own.subject is not None else None
    if own.finite and own.verb is not None and own.verb.perfect and own.verb.last < at and _leads_a_noun(parse, own.verb.last + 1, at):
        return own if own.verb.tense == "present" and not own.verb.negated and own.subject is not None else None
    led = own.begin if own.kind == "sub" else own.begin - 1 if own.kind == "ing" else -1
    if led < 0 or parse.low(led) != "since" or own.verb is None or own.verb.last > at or parse.classes[at] != "t":
        return None
    over = own.parent
    if over is not None and over.kind == "coord" and over.subject is None and over.parent is not None and over.parent.verb is not None and over.parent.verb.perfect:
        over = over.parent  # "have burned two halls and robbed a bank since the curfew was lifted in May"
    if over is None or over.verb is None or not over.finite or over.subject is None or not over.verb.perfect or over.verb.negated:
        return None
    fronted = over.subject[0] > own.end and over.verb.tense == "present" and over.verb.base not in SAY  # "Since the lock was shut on Monday, boats have waited"
    return over if fronted or over.verb.last < led and over.verb.tense in ("present", "past") else None


def _leads_a_noun(parse: Parse, begin: int, at: int) -> bool:
    """ "Since shortly after the Jan. 23 killing", "since Monday's closure of the lock"."""
    led = next((n for n in range(at - 1, begin - 1, -1) if parse.low(n) == "since"), None)
    if led is None or not set(parse.classes[led + 1:at]) <= set("drpaN'"):
        return False
    noun = at + 1 + (parse.classes[at + 1:at + 2] == "'")
    return parse.classes[noun:noun + 1] == "n"
