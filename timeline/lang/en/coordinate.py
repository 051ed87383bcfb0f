"""Days that share a month: the "4" of "July 3 and 4", the "3" of "3 and 4 July"."""

from __future__ import annotations

import re
from itertools import pairwise

from timeline.frozen import replace
from timeline.lang.en.year_led import is_a_year_past
from timeline.model import DateOrder, Timex
from timeline.temporal.expr import Civil, DayPart, Every, Expr, InYear, Mod, Nth, Period, Range, Relative, Shift, Unit, WeekdayFrom
from timeline.temporal.grain import DAY, MONTH, SEASON, WEEK, WEEKEND, YEAR

_AFTER = re.compile(r"(?:, (?=\d\d?,? (?:and|or) \d)|,? (?:and|or) )(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?(?:(?=,? (?:19|20)\d\d\b),? (?P<year>\d{4})|(?="
                    r"(?:[,;.)](?!\d)|$|\s+(?:in|at|to|by|for|with|as|when|during|after|before|and|or|was|were|is|are|will|the|but|this"
                    r"|last|next|it|he|she|they|we|there)\b)))")
_BEFORE = re.compile(r"(?<![\d.,/:$£€-])\b(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?,? (?:and|or) (?:the )?$")

_LISTED_BEFORE = re.compile(r"(?<![\d.,/:$£€-])\b(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?, $")
_LIST_LEADS = ("on ", "On ", "the ", "The ", "of ", "for ", "From ", "from ")  # else the first may count something: "rooms 1, 2 and 3"


def coordinate(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times, and the days beside them that leave their month to a neighbour.

    A number counts as a day only where nothing follows that it could count.
    """
    found: list[Timex] = []
    floor = 0
    for timex in timexes:
        if timex.begin < floor:
            continue  # the year that the last of such days took
        if type(timex.expr) is Civil and _is_day_of_month(timex):
            days = _shared_year([*_before(text, timex, floor), timex, *_after(text, timex)])
            if found and _is_nth(found[-1]) and timex.order is DateOrder.DAY_FIRST and _LISTED.fullmatch(text, found[-1].end, days[0].begin):
                found[-1] = replace(found[-1], expr=replace(days[0].expr, day=found[-1].expr.day, weekday=None, known=None))  # "the 3rd, 4th and 5th of September"
            found += days
            floor = found[-1].end
        else:
            timex = _with_last_day(text, timex) if type(timex.expr) is Nth else timex
            found.append(timex)
            floor = timex.end
    return found


def _with_last_day(text: str, timex: Timex) -> Timex:
    """ "The weekend of May 4 and 5": one time, with the second of its days."""
    first, m = timex.expr.within, _AFTER.match(text, timex.end)
    if m is None or m["year"] or timex.expr.grain not in (WEEK, WEEKEND) or type(first) is not Civil or first.month is None or first.day is None:
        return timex
    days = int(m["day"]) - first.day
    if not 0 < days <= _DAYS_OF_A_WEEK or not text.startswith(" and ", timex.end):
        return timex
    both = Range(first, replace(first, day=int(m["day"]), weekday=None, known=None))
    return replace(timex, end=_ordinal_end(text, m), expr=replace(timex.expr, within=both))


_DAYS_OF_A_WEEK = 7


# The longest words between two times of a list, and some.
_NEAR = 16


def listed(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times, those of a list with what only one of them says."""
    near = [index for index, (before, one) in enumerate(pairwise(timexes), 1) if one.begin - before.end <= _NEAR]
    if not near:
        return timexes  # as in most texts
    return order_weekdays(text, share_every(text, date_in_year(text, share_side(text, share_year(text, timexes, near), near), near), near), near)


_LISTED = re.compile(r",? (?:and|or) (?:again in )?|, ")


# Each of these looks at the times at `near`, those that stand right behind another.


def share_year(text: str, timexes: list[Timex], near: list[int]) -> list[Timex]:
    """The same times, months with the year that the last of their list says: "March, April and May 2018", "July and August last year"; weekdays with its week."""
    shared = list(timexes)
    for index in reversed(near):
        one, following = shared[index - 1], shared[index]
        expr = _as_the_last_says(one.expr, following.expr)
        if expr is not None and _LISTED.fullmatch(text, one.end, following.begin):
            shared[index - 1] = replace(one, expr=expr)
    return shared


def _as_the_last_says(one: Expr, last: Expr) -> Expr | None:
    """The month or weekday of a list in the year or week of the later one that ends it."""
    if type(last) is Nth:
        is_of_a_week = _is_bare_weekday(one) and last.weekday is not None and type(last.within) is Unit and last.within.grain is WEEK
        return replace(last, weekday=one.weekday) if is_of_a_week and one.weekday < last.weekday else None  # "Monday and Tuesday last week"
    if type(last) is Period:
        is_of_that_year = type(one) is Period and last.grain is one.grain is SEASON and one.year is None and one.index < last.index
        return replace(one, year=last.year) if is_of_that_year and last.year is not None else None  # "the spring and summer of 1994"
    month = last.of if type(last) is InYear else last
    if not (_is_month(one) and one.year is None and _is_month(month) and one.month < month.month):
        return None
    if month is not last:
        return InYear(one, last.year)
    return replace(one, year=last.year) if last.year is not None else None


_IN_THAT_YEAR = re.compile(r", (?:in|on) (?:the )?")
# "Was sold last year in May"; but "9 percent more than last year in May" compares two of them.
_IN_IT, _COMPARED_TO = re.compile(r" (?:in|on) (?:the )?"), ("from ", "than ", "over ", "with ", "of ", "to ", "since ", "on ", "against ", "for ", "'s ", "until ")


def share_side(text: str, timexes: list[Timex], near: list[int]) -> list[Timex]:
    """The same times, months and seasons on the side that the first of two says: "next July and August", "last spring and summer"."""
    shared = list(timexes)
    for index in near:
        before, one = shared[index - 1], shared[index]
        if _is_season(one.expr) and isinstance(before.expr, Relative) and _is_season(before.expr.of) and before.expr.of.index < one.expr.index and _PAIRED.fullmatch(text, before.end, one.begin):
            shared[index] = replace(one, expr=replace(one.expr, year=before.expr))  # "this fall and winter": of that year
        if isinstance(before.expr, Relative) and isinstance(before.expr.of, Civil) and before.expr.of.month is not None and (
                _is_month(one.expr) and one.expr.year is None) and (
                before.expr.of.month < one.expr.month) and _PAIRED.fullmatch(text, before.end, one.begin):
            shared[index] = replace(one, expr=replace(before.expr, of=one.expr))
    return shared


def _is_season(expr: Expr) -> bool:
    return isinstance(expr, Period) and expr.grain is SEASON and expr.year is None


def date_in_year(text: str, timexes: list[Timex], near: list[int]) -> list[Timex]:
    """The same times, months and seasons with the year told right before them: "two years later, in May"."""
    dated = list(timexes)
    for index in near:
        before, one = timexes[index - 1], timexes[index]
        hedge = one.expr if isinstance(one.expr, Mod) else None
        date = hedge.of if hedge else one.expr
        if not (_is_of_a_year(before.expr) and _IN_THAT_YEAR.fullmatch(text, before.end, one.begin) or _IN_IT.fullmatch(text, before.end, one.begin) and is_a_year_past(before.expr) and (
                not text.endswith(_COMPARED_TO, 0, before.begin))):
            continue
        if isinstance(date, Civil) and date.month is not None and date.year is None and date.weekday is None:
            date = InYear(date, _that_year(before.expr))
        elif isinstance(date, Period) and date.year is None:
            date = replace(date, year=_that_year(before.expr))
        else:
            continue
        dated[index] = replace(one, expr=replace(hedge, of=date) if hedge else date)
    return dated


def _is_of_a_year(expr: Expr) -> bool:
    """Whether words name a year, or count months on from a time told: "two months later, in May"."""
    return _is_year(expr) or isinstance(expr, Shift) and expr.anaphoric and expr.direction > 0 and expr.grain in (MONTH, WEEK)


def _that_year(expr: Expr) -> Expr:
    """The year of an expression, for the words behind it: "two years later" has been counted on from there."""
    counted_on = isinstance(expr, Shift) and expr.direction > 0 or isinstance(expr, Unit) and expr.step > 0
    return Unit(YEAR, anaphoric=True) if counted_on and expr.anaphoric else expr


def _is_year(expr: Expr) -> bool:
    if isinstance(expr, Civil):
        return expr.year is not None and expr.month is None
    if isinstance(expr, Shift):
        return expr.grain is YEAR and expr.count is not None
    return isinstance(expr, Unit) and expr.grain is YEAR


def order_weekdays(text: str, timexes: list[Timex], near: list[int]) -> list[Timex]:
    """The same times, the second weekday of "Thursday and Friday" as the one after the first."""
    ordered = list(timexes)
    for index in near:
        before, one = timexes[index - 1], timexes[index]
        if _is_today(before.expr) and _is_bare_weekday(one.expr) and _LISTED_DAYS.fullmatch(text, before.end, one.begin):
            ordered[index] = replace(one, expr=WeekdayFrom(one.expr.weekday, 1, Unit(DAY)))  # "tonight and Saturday"
        elif type(before.expr) is Civil and before.expr.day is not None and _is_bare_weekday(one.expr) and _OF_THE_WEEK.fullmatch(text, before.end, one.begin):
            ordered[index] = replace(one, expr=before.expr)  # "on March 21, 2010, a Sunday": the same day
        elif _is_bare_weekday(before.expr) and _is_bare_weekday(one.expr) and 1 <= (one.expr.weekday - before.expr.weekday) % 7 <= 3 and (
                _PAIRED.fullmatch(text, before.end, one.begin)):
            ordered[index] = replace(one, expr=WeekdayFrom(one.expr.weekday, 1, before.expr))
    return ordered


def _is_today(expr: object) -> bool:
    """Whether words say today or tomorrow, or a part of it: a weekday beside them is still to come."""
    day = expr.day if isinstance(expr, DayPart) else expr
    return isinstance(day, Unit) and day.grain is DAY and day.step >= 0 and not (day.anaphoric or day.near)


_OF_THE_WEEK = re.compile(r", (?:that was )?a |,? which (?:was|fell on) a | \(a ")
_PAIRED = re.compile(r" (?:and|or) (?:on )?")
_LISTED_DAYS = re.compile(r",? (?:and|or) (?:on )?|, (?:on )?")


def share_every(text: str, timexes: list[Timex], near: list[int]) -> list[Timex]:
    """The same times, weekdays beside a recurring one recurring as well: "every Tuesday and Thursday"."""
    shared = list(timexes)
    for index in near:
        before, one = shared[index - 1], shared[index]
        if isinstance(before.expr, Every) and _is_bare_weekday(before.expr.of) and _is_bare_weekday(one.expr) \
                and _LISTED_DAYS.fullmatch(text, before.end, one.begin):
            shared[index] = replace(one, kind="SET", expr=Every(one.expr, before.expr.quantity))
    return shared


def _is_bare_weekday(expr: object) -> bool:
    return isinstance(expr, Civil) and expr.weekday is not None and expr.month is None and expr.day is None


def _is_month(expr: Expr) -> bool:
    return type(expr) is Civil and expr.month is not None and expr.day is None


def _is_nth(timex: Timex) -> bool:
    """Whether a time is a day that leaves its month to others: "the 3rd"."""
    return type(timex.expr) is Civil and timex.expr.day is not None and timex.expr.month is None


def _is_day_of_month(timex: Timex) -> bool:
    return timex.expr.month is not None and timex.expr.day is not None and not timex.parts


def _before(text: str, timex: Timex, floor: int) -> list[Timex]:
    if timex.order is not DateOrder.DAY_FIRST:
        return []
    m = _BEFORE.search(text, max(floor, timex.begin - 16), timex.begin)
    if m is None or int(m["day"]) >= timex.expr.day:
        return []
    found = [_beside(text, timex, m)]
    while m := _LISTED_BEFORE.search(text, max(floor, found[0].begin - 6), found[0].begin):
        if int(m["day"]) >= found[0].expr.day:
            break
        found.insert(0, _beside(text, timex, m))
    return found if len(found) == 1 or text.endswith(_LIST_LEADS, 0, found[0].begin) else found[-1:]


def _beside(text: str, timex: Timex, m: re.Match[str]) -> Timex:
    return Timex(m.start("day"), _ordinal_end(text, m), "DATE", replace(timex.expr, day=int(m["day"]), weekday=None), "day-beside-date")


def _after(text: str, timex: Timex) -> list[Timex]:
    if timex.order is not DateOrder.MONTH_FIRST:
        return []
    found: list[Timex] = []
    last = timex
    while m := _AFTER.match(text, last.end):
        day = int(m["day"])
        if day <= last.expr.day:
            break
        year = int(m["year"]) if m["year"] else timex.expr.year
        end = m.end("year") if m["year"] else _ordinal_end(text, m)
        last = Timex(m.start("day"), end, "DATE", replace(timex.expr, year=year, day=day, weekday=None), "day-beside-date")
        found.append(last)
        if m["year"]:
            break
    return found


def _shared_year(days: list[Timex]) -> list[Timex]:
    """The days with the year that the last of them says: "July 3 and 4, 2019"."""
    year = days[-1].expr.year
    return [replace(day, expr=replace(day.expr, year=year)) for day in days] if year is not None else days


def _ordinal_end(text: str, m: re.Match[str]) -> int:
    """The end of the day's number, with its "rd" or "th"."""
    end = m.end("day")
    return end + 2 if text[end:end + 2] in ("st", "nd", "rd", "th") else end
