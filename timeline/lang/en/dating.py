"""What a time dates: a clause, two of them, a noun, or a figure."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import partial
from typing import NamedTuple

from timeline.lang.en.bounded import given, moved, only_then, when_clause, with_its_end, with_time
from timeline.lang.en.dues import FIRM_NAME, due, payable
from timeline.lang.en.figures import earlier_figure, figure_behind, of_record
from timeline.lang.en.no_day import is_record
from timeline.lang.en.shorten import LIMIT
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.telling import Teller
from timeline.lang.en.telling.extent import clause_end
from timeline.lang.en.telling.nouns import dates_a_noun, linked_event, named_by, nearest_event, never_then
from timeline.lang.en.telling.subjects import short_subject, subject_of
from timeline.lang.en.telling.wholes import whole
from timeline.lang.en.undated import is_closing
from timeline.lang.en.verbforms import STATIVE
from timeline.model import Timex
from timeline.temporal.expr import Before, By, Since, Until
from timeline.temporal.tensed import looks_back


class Told(NamedTuple):
    """A clause that a time dates, and its words; `point` where "until June" names when it is, not how long it lasts.

    `noun` where the words are a noun's, whatever its clause says of it.
    """

    clause: Clause
    line: str
    point: bool = False
    noun: bool = False


def told(teller: Teller, timex: Timex, begin: int, dating: Collection[int]) -> list[Told]:
    """What one time dates in the sentence that begins at `begin`; `dating` are the words that are such times."""
    found = _told(teller, timex, begin, dating)
    if teller.text.find("recently", begin, timex.begin) >= 0 and _LAST_OF_ALL.search(teller.text, begin, timex.begin) and (last := when_clause(teller.parse, teller.at)):
        return [Told(last, teller.tell(last))]
    if is_record(teller.text, begin, timex):
        last = when_clause(teller.parse, teller.at)
        return [Told(last, teller.tell(last), point=True)] if last is not None else []
    lasts = isinstance(timex.expr, Since | Until | Before) and not (found and found[0].point)
    when = when_clause(teller.parse, teller.at) if lasts else None
    line = teller.tell(when) if when is not None and all(one.clause is not when for one in found) else ""
    return [*found, Told(when, line, point=True)] if line else found


_LAST_OF_ALL = re.compile(r"\b(?:most recently (?:in |on )?|as (?:recently|lately) as )$")


def _told(teller: Teller, timex: Timex, begin: int, dating: Collection[int]) -> list[Told]:
    parse, at = teller.parse, teller.at
    own = _born(parse, at) or clause_of(parse, at)
    owed = due(teller) or _held(teller, own) or linked_event(teller, parse.owner[at])
    if owed is not None:
        return [Told(own, owed)]
    paid = payable(teller, own, partial(_measured, teller, own))
    if paid is not None:
        return [Told(own, paid)]
    source = _according(teller)
    if source is not None:
        return [source]
    cleft = _cleft(parse, own, at)
    if cleft is not None:  # "it was not until Monday that the wall fell"
        return [Told(cleft, whole(teller, cleft), isinstance(timex.expr, Until))]
    if own.kind == "rel" and _SAME.search(teller.text, begin, parse.words[own.begin].begin):
        return []  # "the same panel that issued Monday's ruling": told before
    if _is_said_of(teller, own, begin):
        return []
    while own.kind == "inf" and own.parent is not None and looks_back(timex.expr):
        own = own.parent  # "invited the union to return two weeks ago"
    if isinstance(timex.expr, Until) and own.kind in ("rel", "inf", "part"):  # "extended the offer that it made until Friday"
        put_off = next((c for c in parse.clauses if c.finite and c.verb is not None and c.verb.base in _PUT_OFF and c.begin <= own.begin), None)
        own = put_off or own
    own = _breaking_in(teller, own) or own
    subject = own
    while subject is not None and not (subject.kind in ("main", "comp", "coord") and subject.verb is not None):
        subject = subject.parent
    measured = partial(_measured, teller, subject)
    holders = of_record(teller.text, begin, timex.begin)
    if holders:
        firm = measured()
        name = FIRM_NAME.fullmatch(firm or "")
        return [Told(own, f"{name['name']}: {holders}" if name else holders)]
    figure = earlier_figure(
        teller.text, begin, timex.begin, measured) or figure_behind(teller.text, begin, timex.begin, timex.end, measured)
    if figure:
        return [Told(own, figure)]
    if own is parse.owner[at] and own.verb is not None and own.verb.base in _PROLONGING and own.finite and own.verb.last < at and parse.low(at - 1 if parse.classes[at - 1] == "o" else at).startswith(("to", "until", "till", "through")):
        return [Told(own, with_time(teller, own), point=True)]  # "extended its bid to Nov. 16": without the time, it would have done so then
    if own.verb is not None and own.verb.base in _STOPPING and parse.low(at - 1) in ("through", "until") and "t" in parse.classes[own.begin:at - 1]:
        return []  # "this morning the college canceled all classes through Friday"
    if isinstance(timex.expr, Until):
        line = given(teller, own) or moved(teller, own)
        if line:
            return [Told(own, line, point=True)]
    if only_then(parse, own, timex):
        return [Told(own, with_its_end(teller, own, timex), point=True)]
    if parse.classes[at] == "n":
        noun = named_by(teller, own, timex)
        if noun is None and any(parse.classes[n] == "t" and parse.owner[n] is own and not parse.low(n).endswith(_COMPARED) for n in dating):
            return []  # "reported a fourth-quarter loss on Tuesday": the day is its time
        return [] if noun == "" else [Told(own, noun or teller.tell(own), noun=bool(noun))]
    noun = dates_a_noun(teller, own) if not isinstance(timex.expr, By | Until) else None
    if noun:
        return [Told(own, noun, noun=True)]
    if never_then(own.verb, timex):
        event = nearest_event(teller, own.verb.last)
        return [Told(own, event, noun=True)] if event else []
    if own.verb is not None and own.verb.last + 1 == at and not own.verb.passive and (own.verb.base == "spend" or own.finite and _AS_OBJECT.match(teller.text, timex.begin)):
        return [Told(own, with_time(teller, own))]  # "spent Thursday night on a train"
    if own.verb is not None and own.verb.base in _ACCOUNTING and parse.low(at - 1) == "for" and any(
            n != at and parse.classes[n] == "t" and parse.owner[n] is own and parse.low(n - 1) != "for" for n in dating):
        return []  # "last month posted a loss for the first half": the month is its time
    both = _both(teller, own)
    if both is not None:
        return [both]
    lines = [Told(own, teller.tell(own))]
    second = _shares_front(parse, own, at)
    if second is not None:
        lines.append(Told(second, teller.tell(second)))
    return lines


# "Dominated the 1990s": but "left the next day", "died the week after".
_AS_OBJECT = re.compile(r"the (?!(?:next|following|previous|same|other|very|day|week|weekend|night|morning|afternoon|evening|month|year|moment|minute)\b)")
_COMPARED = ("earlier", "ago", "before", "ago period", "earlier period", "ago quarter", "earlier quarter", "last year", "year-ago", "year-earlier")  # "a third-quarter loss of $9 million, against $2 million a year earlier"
_ACCOUNTING = frozenset("post report announce declare record register".split())
def _breaking_in(teller: Teller, own: Clause) -> Clause | None:
    """What happened while something went on: "was rowing on Friday when the boat sank"."""
    verb = own.verb
    if verb is not None and own.kind == "main" and verb.tense == "present" and not (verb.perfect or verb.modal) and _WHEN.match(teller.parse.classes, teller.at):
        return next((c for c in teller.parse.clauses if c.kind == "sub" and c.begin == teller.at + 2 and teller.parse.low(c.begin) == "when" and (
            c.verb is not None and c.verb.tense == "past" and c.subject is not None)), None)  # "dates back to 2007, when the firm sold"
    if verb is not None and own.kind == "main" and verb.modal and verb.perfect and _WHEN_BEHIND.match(teller.parse.classes, teller.at):
        return when_clause(teller.parse, teller.at)  # "could have used a guard in 1979 when the mob came"
    if verb is None or own.kind not in ("main", "coord") or not (verb.progressive and verb.tense == "past") or verb.negated:
        return None
    return next((c for c in teller.parse.clauses if c.kind == "sub" and c.parent is own and teller.parse.low(c.begin) == "when" and c.begin > teller.at and (
        c.verb is not None and c.verb.tense == "past" and not c.verb.progressive and c.subject is not None) and c.begin <= teller.at + 9), None)


_STOPPING = frozenset("cancel suspend ban call halt".split())
_PROLONGING = frozenset("extend prolong push".split())
_WHEN, _WHEN_BEHIND = re.compile(r"t,s"), re.compile(r"t,?s")
_PUT_OFF = frozenset("extend postpone delay adjourn defer suspend reschedule".split())
def _cleft(parse: Parse, own: Clause, at: int) -> Clause | None:
    """The clause that "it was on Friday that …" or "it was nine o'clock when …" leads to."""
    that = at + 1 + (parse.classes[at + 1:at + 2] == ",")
    if own.verb is None or own.verb.base != "be" or own.subject is None or parse.low(own.subject[0]) != "it" or parse.low(that) not in ("that", "when"):
        return None
    if parse.low(that) == "when" and not own.verb.last + 1 == at:
        return None  # "it was dark on Monday when the barge sank"
    return next((c for c in parse.clauses if c.begin == that and c.verb is not None and c.subject is not None), None)


def _is_said_of(teller: Teller, own: Clause, begin: int) -> bool:
    """Whether a time is what a clause speaks of, not when it is: "It is not tonight they fear", "This day, in all their quarrels, will be recalled"."""
    parse, at = teller.parse, teller.at
    if at == 0 and own.subject is not None and own.subject[0] == 2 and parse.classes.startswith("t,p"):
        return True
    return _IT_IS_NOT.search(teller.text, begin, parse.words[at].begin) is not None


_SAME = re.compile(r"\b[Tt]he same (?:[\w-]+ ){1,4}$")
_IT_IS_NOT = re.compile(r"\b[Ii]t(?:['’]s| is| was) not (?:on |in |at )?$")


def _measured(teller: Teller, clause: Clause | None) -> str | None:
    """The subject of a clause, its fronted words aside."""
    if clause is None or clause.verb is None:
        return None
    subject = subject_of(teller, clause)
    subject = subject and short_subject(teller, clause, subject)
    subject = _PERIOD_OF.sub("", subject) if subject else subject
    return subject.split(",")[0] if subject and len(subject) <= 70 and not _LED.match(subject) else None


_PERIOD_OF = re.compile(r"^(?:The\s|Its\s)?(?:(?:first|second|third|fourth)-(?:quarter|half)|(?:full-|half-)year|quarterly)\s(?=[a-z])", re.IGNORECASE)
_LED = re.compile(r"(?:[Aa]t|[Ii]n|[Oo]n|[Ff]rom|[Ww]ith|[Ff]or)\s")


def clause_of(parse: Parse, at: int) -> Clause:
    """The clause that a time stands in; one set off by a comma goes with the finite clause."""
    own = parse.owner[at]
    while own.kind == "part" and own.parent is not None and own.verb.base in _STANDING and own.verb.last + 1 < at and parse.classes[at - 1] != "p":
        own = own.parent  # "to ship a computer based on the chip next year"
    if own.kind == "rel" and not own.comma and own.verb is not None and "t" in parse.classes[own.verb.last:at] and parse.classes[at - 1] in "nN":
        own = own.parent or own  # "the men who rose ten years ago, in a speech Friday"
    if own.kind == "sub" and own.parent is not None and own.subject is not None and own.subject[1] - own.subject[0] == 1 and parse.low(own.subject[0]) in _OF_DAY or own.kind == "sub" and own.parent is not None and own.parent.finite and is_closing(parse, own):
        own = own.parent  # "the clerks said as dawn broke Saturday"
    if own.kind == "comp" and own.verb is not None and own.verb.base in STATIVE and at > own.verb.last and own.parent is not None and own.parent.verb is not None and (
            own.parent.verb.base in _NOTICING and own.parent.verb.tense == "past"):
        own = own.parent  # "realised something was wrong on Monday"
    before = at - 1
    while before >= 0 and parse.classes[before] in "pr":
        before -= 1
    if before >= 0 and parse.classes[before] == "," and before > own.begin:
        while own.parent is not None and own.kind in ("inf", "part", "ing") and own.verb is not None and own.verb.last < before:
            own = own.parent
    return own


_NOTICING = frozenset("realize notice discover".split())
_OF_DAY = ("dawn", "day", "night", "dusk", "darkness", "morning", "evening", "midnight", "daylight")


def _born(parse: Parse, at: int) -> Clause | None:
    """The participle that opens a sentence, behind whose place the time stands: "Born in Topeka, Kan., on March 3, 1916, Askew left"."""
    if parse.low(0) != "born":
        return None
    first = next((c for c in parse.clauses if c.kind == "part" and c.begin == 0), None)
    main = first.parent if first is not None else None
    return first if main is not None and main.verb is not None and at < main.verb.first and parse.classes[at - 1:at] == "p" and "t" not in parse.classes[:at] else None


def _held(teller: Teller, own: Clause) -> str | None:
    """What the verb leaves to a time that is its object or its subject: "set Friday as the deadline", "the period had a loss of $3 million"."""
    verb, at = own.verb, teller.at
    if verb is None or not own.finite:
        return None
    if verb.last == at - 1 and verb.base in ("set", "choose", "pick", "name", "fix") and teller.parse.low(at + 1) == "as":
        return teller.say(at + 2, own.end) or None
    if own.subject is None and own.kind != "rel" and verb.first == at + 1 and verb.base == "have" and not verb.perfect:
        return teller.say(verb.last + 1, own.end) or None
    return None


# Participles that say what a thing is like, not what was done to it at a time.
_STANDING = frozenset("base call know name locate own use involve make relate tie link aim associate".split())


def _according(teller: Teller) -> Told | None:
    """ "The mill has shut, according to a report Friday" → "A report: The mill has shut"."""
    parse, at = teller.parse, teller.at
    start = at - 1
    while start >= 0 and parse.classes[start] in "pdnN#'ez" and parse.low(start) != "according":
        start -= 1
    if start < 0 or parse.low(start) != "according":
        return None
    main = next((c for c in parse.clauses if c.kind == "main" and c.verb is not None and c.verb.last < start), None)
    if main is None:
        return None
    source, line = teller.say(start + 2, at), whole(teller, main, through=main.begin)
    told = line.partition(", according to")[0].partition(" according to")[0]
    return Told(main, f"{source[:1].upper()}{source[1:]}: {told}") if source and told else None


def _shares_front(parse: Parse, own: Clause, at: int) -> Clause | None:
    """The clause, joined by "and", that a time at the sentence's front dates too: one with its own subject and no time."""
    if own.kind != "main" or own.verb is None or own.subject is None or at >= own.subject[0]:
        return None
    second = next((c for c in parse.clauses if c.kind == "coord" and c.parent is own and c.subject is not None), None)
    if second is None or second.verb is None or parse.classes[second.begin] != "c" or parse.low(second.begin) != "and":
        return None
    if "t" in parse.classes[second.begin:second.end] or "u" in parse.classes[slice(*second.subject)] or not (
            own.verb.tense == second.verb.tense == "past"):
        return None
    if any(verb.perfect or verb.progressive or verb.negated or verb.base in STATIVE for verb in (own.verb, second.verb)):
        return None  # a state beside what happened
    return second


def _both(teller: Teller, own: Clause) -> Told | None:
    """ "Two climbers died and a third was hurt on Friday": one time behind two joined clauses, where a headline holds both."""
    parse, first = teller.parse, own.parent
    if own.kind != "coord" or own.subject is None or own.verb is None or parse.low(own.begin) != "and" or parse.classes[own.begin - 1] == ",":
        return None
    if first is None or first.kind != "main" or first.verb is None or first.subject is None or parse.classes.count("t") != 1 or "u" in parse.classes[slice(*first.subject)]:
        return None
    if not first.verb.tense == own.verb.tense == "past" or first.verb.perfect or own.verb.perfect or teller.at < own.verb.last or first.begin != 0:
        return None
    line = teller.say(first.subject[0], clause_end(teller, own, teller.at))
    return Told(own, line) if len(line) <= LIMIT else None
