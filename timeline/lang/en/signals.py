"""Words that relate a clause to a time: since, until, by, from … to, between … and.

They are no part of a TIMEX3, so the plain expressions stay as `parts`.
"""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.lang.en.words import low
from timeline.model import Timex
from timeline.temporal.expr import After, Before, By, Civil, Clock, DayPart, Every, FiscalYear, InYear, Length, Mod, Nth, Period, Range, Reference, Since, Unit, Until
from timeline.temporal.grain import DAY, MONTH, QUARTER, WEEK, YEAR

_SIGNAL = re.compile(
    r"(?:^|(?<=[\s(\[\"“—–.…]))(?P<signal>ever since|since|until after|till after|until|till|up until|up to|by|before|prior to|after|beginning|starting|from|between|through)"
    r"(?: (?:about|around|nearly|almost|close to|well past|well after|just before|just after|shortly before|shortly after|at least|as late as|as early as|(?P<the>the)))?"
    r"(?:[ \t]{1,3}|[ \t]?\n[ \t]?)\Z", re.IGNORECASE)
# How the words before a time end where `_SIGNAL` may match: most times have none, and this is told at a glance.
_ENDS = ("since", "through", "until", "till", "to", "by", "before", "after", "beginning", "starting", "from", "between", "about", "around", "nearly", "almost", "past", "at least", "as", "the")
_NEAR = 14  # the longest of them, and the blanks behind it
_JOINT = re.compile(r"(?:(?:,? ?|-)(?P<word>to|through|until|till|up to|and|into)|(?P<dash> ?[-–—]))(?:[ \t]{0,3}|-|[ \t]?\n[ \t]?)(?:the )?", re.IGNORECASE)
_WIDEST = 16  # its longest match: ", through", three blanks, "the "
_MAKE = {
    "since": Since, "ever since": Since, "until": Until, "till": Until, "through": Until, "up until": Until, "by": By,
    "before": Before, "prior to": Before, "after": After,
}


def link(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same expressions, with signals and ranges around those that have one."""
    linked: list[Timex] = []
    floor = 0
    for first, last in zip(timexes, [*timexes[1:], None]):
        begin = first.begin
        if begin < floor:
            continue  # the second of a pair
        signal = m = None
        if text[floor if begin - floor < _NEAR else begin - _NEAR:begin].rstrip().lower().endswith(_ENDS):
            m = _SIGNAL.search(text, max(floor, begin - 28), begin)
            signal = low(m["signal"]) if m and (m["the"] is None or _is_a_weekday_alone(text, first)) else None
        one = None
        if last is not None and last.begin - first.end <= _WIDEST:
            one = _pair(text, signal, m, first, last) or _portion(text, signal, first, last)
        if one is None:
            one = first if signal is None else _signalled(text, signal, m, first)
        linked.append(one)
        floor = one.end
    return linked


def _is_a_weekday_alone(text: str, timex: Timex) -> bool:
    """ "Until the Thursday", of the week told: not "since the Monday vote"."""
    one = timex.expr
    return type(one) is Civil and one.weekday is not None and one.month is None and one.day is None and not (
        text[timex.end:timex.end + 1] in ("'", "’", "-") or _NOUN.match(text, timex.end))


_SIDE = re.compile(r"(?:the )?(?P<way>first|opening|initial|last|final|closing) ", re.IGNORECASE)
_OF = re.compile(r"\s{1,2}of\s{1,2}")


def _portion(text: str, signal: str | None, first: Timex, last: Timex) -> Timex | None:
    """ "The first nine months of 2012": that part of the year; TimeML tags the length and the year."""
    length, period = first.expr, last.expr
    if signal is not None or type(length) is not Length or len(length.amounts) != 1 or _OF.fullmatch(text, first.end, last.begin) is None:
        return None
    side = _SIDE.match(text, first.begin, first.end)
    count, grain = length.amounts[0]
    if side is None or count is None or count != int(count) or count < 2 or grain not in _PER or not _holds(period, int(count) * _PER[grain]):
        return None
    n = 1 if side["way"].lower() in ("first", "opening", "initial") else -1
    plain = replace(first, expr=Length(length.amounts, mod=length.mod))
    return Timex(first.begin, last.end, "DATE", Nth(n, period, grain=grain, count=int(count)), f"{first.rule}+of", (plain, last))


# Days in a unit, and in what it may be a part of, at the least.
_PER = {DAY: 1, WEEK: 7, MONTH: 30, QUARTER: 90}
_PERIODS = {MONTH: 28, QUARTER: 90, YEAR: 365}


def _holds(period: object, days: int) -> bool:
    """Whether a time is a month, a quarter or a year of more than so many days."""
    if isinstance(period, FiscalYear):
        return days < _PERIODS[YEAR]
    if isinstance(period, Unit | Period):
        return days < _PERIODS.get(period.grain, 0)
    if not isinstance(period, Civil) or period.day is not None or period.weekday is not None:
        return False
    return days < _PERIODS[MONTH if period.month is not None else YEAR] and (period.month is not None or period.year is not None)


def _pair(text: str, signal: str | None, m: re.Match | None, first: Timex, last: Timex) -> Timex | None:
    """ "from X to Y", "between X and Y", "X through Y", "X–Y"."""
    if not _pointed(first) or not _pointed(last):
        return None
    joint = _JOINT.fullmatch(text, first.end, last.begin)
    if joint is None:
        return None
    word = (joint["word"] or "-").lower()
    ranged = (signal == "from" and word != "and") or (signal == "between" and word == "and") or word == "through" \
        or word in ("to", "-", "into") and signal is None and _alike(first.expr, last.expr) \
        or word == "into" and _is_a_day(first.expr.of if isinstance(first.expr, Mod) else first.expr) and _is_a_day(last.expr)
    if not ranged:
        return None
    begin = m.start("signal") if signal in ("from", "between") else first.begin
    first = replace(first, expr=_lend(first.expr, last.expr))
    last = replace(last, expr=_in_its_century(first.expr, last.expr) if text[last.begin] in "'’" else _carry(first.expr, last.expr))
    return Timex(begin, last.end, "DATE", Range(first.expr, last.expr), "range", (first, last))


def _lend(first: object, last: object) -> object:
    """The year and month that the end of a range says for its start as well: "May to July 2019"."""
    if isinstance(first, Civil) and isinstance(last, Civil):
        if first.year is None and last.year is not None and first.weekday is None:
            year = last.year
            if first.month and last.month and first.month > last.month:
                year -= 1
            return replace(first, year=year)
    if isinstance(first, Civil) and isinstance(last, InYear) and isinstance(last.of, Civil) and first.month and first.year is None and last.of.month:
        if first.month <= last.of.month:
            return InYear(first, last.year)  # "between May and August this year"
    if isinstance(first, Clock) and isinstance(last, Clock) and first.day is None and last.day is not None:
        return replace(first, day=last.day)  # "7 p.m. to 9 p.m. Wednesday"
    return first


def _alike(first: object, last: object) -> bool:
    """Whether two times are told in the same fields, so that "to" alone can join them: not "raised it Friday to December's level"."""
    if type(first) is not type(last):
        return False
    if not isinstance(first, Civil):
        return True
    return any(getattr(first, name) is not None and getattr(last, name) is not None for name in ("year", "month", "day", "weekday"))


def _carry(first: object, last: object) -> object:
    """The year that the start of a range says for its end as well: "from May 2018 to July"."""
    if isinstance(first, Civil) and isinstance(last, Civil) and first.year is not None and last.year is None and first.month and last.month:
        return replace(last, year=first.year + (last.month < first.month))
    return last


def _in_its_century(first: object, last: object) -> object:
    """The two figures of a year as the next such year from the start of a range: "from 1939 to '45"."""
    if type(first) is Civil and type(last) is Civil and first.year is not None and last.year is not None and first.year > _NO_CENTURY:
        return replace(last, year=first.year + (last.year - first.year) % _NO_CENTURY)
    return last


_NO_CENTURY = 100


def _pointed(timex: Timex) -> bool:
    return not isinstance(timex.expr, (Length, Every)) and not (isinstance(timex.expr, Reference) and timex.expr.in_stories)


def _is_a_day(expr: object) -> bool:
    """Whether a time is a day of a month or week, or an hour or part of one: what "through" it goes on to its end."""
    date = expr.day if isinstance(expr, DayPart | Clock) else expr
    return isinstance(date, Civil) and (date.day is not None or date.weekday is not None)


def _is_counted_off(expr: object) -> bool:
    """Whether a time is a month, a year, a numbered quarter or the end of one: "through March", "through the third quarter of 2020" goes on to its end."""
    return type(expr) is Civil or type(expr) in (Period, Nth) and expr.grain is QUARTER or type(expr) is Mod and expr.edge and expr.mod == "END"


# "After Thursday vote", but not "left before dawn on Thursday and".
_NOUN = re.compile(
    r"[ \n](?!(?:and|or|but|nor|when|while|as|at|in|on|by|to|for|from|with|without|after|before|because|where|who|which|so|if|than|he|she|they|it|we)\b)[a-z]{2}")


def _signalled(text: str, signal: str, m: re.Match, timex: Timex) -> Timex:
    if not _pointed(timex):
        return timex
    if signal in ("between", "from") and type(timex.expr) is Range and timex.parts:
        return replace(timex, begin=m.start("signal"))  # "between 9:40 and 9:55 a.m."
    if signal in ("until after", "till after"):
        return _until_after(text, signal, m, timex)
    make = _MAKE.get(signal)
    if signal == "from" and m["signal"] == "from" and _ONWARDS.match(text, timex.end) and _A_YEAR.search(text, timex.begin, timex.end) and not _WILL.search(text, max(0, timex.begin - _REACH), timex.end + _REACH):
        make = Since
    if signal == "through" and (not (_is_a_day(timex.expr) or _is_counted_off(timex.expr)) or type(timex.expr) is DayPart and text[timex.begin:timex.begin + 4].lower() == "the "):
        return timex  # "through the weekend", "through Christmas", "through the night on Friday": during it
    if signal in ("before", "after", "prior to", "through") and (text[timex.end:timex.end + 2] in ("'s", "’s") or _NOUN.match(text, timex.end)):
        return timex  # "after Thursday's vote": after the vote, not after Thursday
    if signal in ("since", "ever since") and text[timex.end:timex.end + 2] in ("'s", "’s"):
        return timex  # "since Monday's closure": the closure was on Monday
    if signal == "by" and (text[timex.end:timex.end + 2] in ("'s", "’s") or text[timex.begin:timex.end].lower() in ("overnight", "recent")):
        return timex  # "surprised by Monday's news", "hurt by overnight losses"
    if make is None:
        return timex
    return Timex(m.start("signal"), timex.end, timex.kind, make(timex.expr), f"{timex.rule}+{signal.replace(' ', '-')}", (timex,), from_now=timex.from_now)


_A_YEAR = re.compile(r"\b\d{4}$")
_ONWARDS, _WILL = re.compile(r" onwards?\b"), re.compile(r"\b(?:will|would|shall)\b")  # "from 2013 onwards", of what is over
_NOT_TILL = re.compile(r"\b(?:not|never|no|nobody|nothing|none|put|postponed?|delayed?|deferred|moved|pushed|adjourned|held|wait|waiting|expected)\b|n['’]t\b")
_REACH = 90


def _until_after(text: str, signal: str, m: re.Match, timex: Timex) -> Timex:
    """ "Stayed shut until after Easter": up to then; but "will not open until after Easter", "put off until after Easter" are of what comes later."""
    sentence = text[max(0, m.start() - _REACH):m.start()].rpartition(". ")[2]
    later = _NOT_TILL.search(sentence.lower()) is not None
    begin = m.start("signal") + len("until " if signal.startswith("until") else "till ") if later else m.start("signal")
    if text[timex.end:timex.end + 2] in ("'s", "’s") or _NOUN.match(text, timex.end):
        return timex
    return Timex(begin, timex.end, timex.kind, After(timex.expr) if later else Until(timex.expr), f"{timex.rule}+{'after' if later else 'until'}", (timex,), from_now=timex.from_now)
