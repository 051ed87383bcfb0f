"""What the words of a time expression mean before any anchor: the `Expr` union.

A rule of a language builds one of these from words alone, so it can be tested
without a dateline. `timeline.temporal.resolve` gives it a value. All of them
are frozen, compare by value, and print as code that builds them.
"""

from __future__ import annotations

from timeline.frozen import frozen
from timeline.temporal.grain import Grain


@frozen
class Civil:
    """Calendar fields as stated, `None` where nothing is: "Feb. 27", "Thursday", "2018".

    `year` is astronomical (1 BC is 0), `month` 1-12, `day` 1-31, `weekday` ISO
    1-7. The grain is the finest field given. `known` is the year that a day without one
    is of for all who write after it: "the Sept. 11 attacks".
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    known: int | None = None


@frozen
class Ambiguous:
    """One wording, two readings of the same fields: "3/4/2020". The first is preferred.

    `settled` says what the rest of the text told about the order ("day first"),
    `None` that nothing did.
    """

    readings: tuple[Expr, ...]
    settled: str | None = None


@frozen
class Period:
    """The `index`-th quarter (1-4), half (1-2) or season (1 spring … 4 winter) of a year.

    A winter belongs to the year in which it begins. `fiscal` marks a year that
    is a company's or a government's, not the calendar's, and `closes` is the month
    (1-12) in which that ends, where the text says so.
    """

    grain: Grain
    index: int
    year: Expr | None = None
    fiscal: bool = False
    closes: int | None = None


@frozen
class FiscalYear:
    """ "fiscal 2022": a company's or government's year, named by that in which it ends; `None` is "the fiscal year".

    `closes` is the month (1-12) in which it ends, where the text says so.
    """

    year: int | None = None
    closes: int | None = None


@frozen
class Years:
    """A stated decade or century by its first year: "the 1990s" is (1990, DECADE).

    A century counts from its year 00 (EDTF `17XX`): the 18th century is (1700, CENTURY),
    the 5th before Christ (500 to 401 BC) is (-499, CENTURY).
    """

    first: int
    grain: Grain


@frozen
class ShortDecade:
    """A decade without its century: "the '90s", "the nineties" are 90."""

    tens: int


@frozen
class DayPart:
    """A part of a day: "Thursday night", "this morning". `part` is TimeML's code.

    MO morning, MI midday, AF afternoon, EV evening, NI night, DT daytime.
    `day` is `None` when the words leave it to the context.
    """

    part: str
    day: Expr | None = None


@frozen
class Clock:
    """A time of day: "9:30 p.m. EST". `hour` is 0-24, 24 the midnight that ends a day; `None` fields were not said.

    `zone` is an IANA name or a fixed offset as `+HH:MM`; `day` as in `DayPart`.
    `either` is for an hour below 12 that may as well be the one after noon: "3 o'clock".
    """

    hour: int
    minute: int | None = None
    second: int | None = None
    zone: str | None = None
    day: Expr | None = None
    either: bool = False


@frozen
class Relative:
    """A unit picked by its side of the anchor: "last Thursday" (-1), "this summer" (0), "next May" (+1).

    `anaphoric` counts from the time last narrated: "that June", "the following spring".
    """

    step: int
    of: Expr
    anaphoric: bool = False


@frozen
class Unit:
    """The whole unit `step` units from the anchor's own: "last week", "today", "that month".

    `anaphoric` counts from the time last narrated: "the next day". `near` is for
    "the day", "the month": as likely the one told of as the dateline's; a day is
    the one just told, if there is one ("earlier in the day").
    """

    grain: Grain
    step: int = 0
    anaphoric: bool = False
    near: bool = False


@frozen
class Shift:
    """A point `count` units from a base: "three days ago" (-3), "two weeks after the vote".

    `base` is `None` for the anchor itself, `anaphoric` as in `Unit`. `count` is
    `None` when it was not said ("some days ago"); halves are allowed. `working`
    passes Saturdays and Sundays over: "five trading days later". `whole` is for
    "the week before", which is that week, where "a week before" is a day.
    """

    count: float | None
    grain: Grain
    direction: int
    base: Expr | None = None
    anaphoric: bool = False
    working: bool = False
    whole: bool = False


@frozen
class Nth:
    """The n-th unit, or n-th such weekday, inside another time; negative counts from its end.

    "the first week of March", "the last Thursday of November". 0 is the unit that
    holds it: "the week of March 9". `count` is how many units on end, from its
    begin or its end: "the last three months of 2012".
    """

    n: int
    within: Expr
    grain: Grain | None = None
    weekday: int | None = None
    count: int = 1


@frozen
class InYear:
    """A date whose year other words give: "May last year", "30 September that year"."""

    of: Expr
    year: Expr


@frozen
class WeekdayFrom:
    """The nearest such weekday after (+1) or before (-1) a time: "the Monday after Easter".

    `base` is `None` for the time last narrated: "the following Friday".
    """

    weekday: int
    direction: int
    base: Expr | None = None


@frozen
class Holiday:
    """A named day or season, by its key in `timeline.temporal.holidays`: "Easter", "Ramadan"."""

    key: str
    year: Expr | None = None


@frozen
class Mod:
    """Part of a time, or a hedge about it, in TimeML's words.

    START, MID and END narrow ("early Friday", "the end of the month"); APPROX,
    LESS_THAN, MORE_THAN, EQUAL_OR_LESS and EQUAL_OR_MORE hedge. `edge` is for where a time begins or ends, which of a
    year is a month: "the end of the year", but "late in the year" is a third of it. `share` is for a part of which the
    words say the size: which one (from 1), of how many. "The second half of May" is (2, 2).
    """

    mod: str
    of: Expr
    edge: bool = False
    share: tuple[int, int] | None = None


@frozen
class Side:
    """The part of a time before (-1) or after (+1) the anchor: "earlier in February"."""

    direction: int
    of: Expr


@frozen
class Range:
    """From the start of one time to the end of another: "from May to July"."""

    first: Expr
    last: Expr


@frozen
class Since:
    """Opens at the time's start and closes at the anchor: "since December"."""

    of: Expr


@frozen
class Until:
    """Closes with the time, open before: "until 2011"."""

    of: Expr


@frozen
class By:
    """A deadline: "by Friday", "by the end of the month"."""

    of: Expr


@frozen
class Before:
    """Everything before the time's start."""

    of: Expr


@frozen
class After:
    """Everything from the time's end on."""

    of: Expr


@frozen
class Length:
    """A duration: "nine years", "weeks" (count `None`), "an hour and a half".

    `amounts` pairs counts with units. `direction` places it at the anchor:
    -1 "the past three days", +1 "the coming weeks", 0 nowhere; with a `base` it
    ends (-1) or begins (+1) there: "the three months ended Sept. 30". `far` is
    for one that what is told lies at the end of, not within: "will meet in three
    days". `opening` is for those that a year begins with: "the first nine months".
    `closes` is the month in which that year ends, if it is a firm's. `most` is the
    other number of "two to three weeks", whose value is the smaller. `anaphoric` is for
    one that lies beside what was told by its own words: "the previous two months".
    """

    amounts: tuple[tuple[float | None, Grain], ...]
    direction: int = 0
    base: Expr | None = None
    mod: str | None = None
    opening: bool = False
    far: bool = False
    most: float | None = None
    closes: int | None = None
    anaphoric: bool = False

    @property
    def last_day(self) -> Civil | None:
        """The day or month with which it is said to end: "the quarter ended Sept. 30", "the year ended in June"; else `None`."""
        return self.base if self.direction < 0 and isinstance(self.base, Civil) and self.base.month is not None else None


@frozen
class Every:
    """A recurring time: "every day", "each Tuesday", "annually".

    `of` is a `Length` (the period) or the recurring `Civil`, `DayPart` or `Clock`.
    `quantity` is TimeML's `quant`; `times` is how often in each: 2 in "twice a week".
    """

    of: Expr
    quantity: str | None = "EVERY"
    times: int | None = None


@frozen
class Reference:
    """A time that the words do not place: `PAST`, `PRESENT` or `FUTURE` ("recently", "now", "soon").

    Words `in_stories` are times only in a story of the past ("former"); news passes over them.
    """

    kind: str
    in_stories: bool = False


@frozen
class EventDay:
    """The day of something that the text tells of without its day: "the morning of the collapse". It has no value."""

    noun: str


@frozen
class Written:
    """A TIMEX3 that was read from a file: its wording's meaning is not known any more."""

    type: str
    value: str
    mod: str | None = None


Expr = (
    Civil | Ambiguous | Period | FiscalYear | Years | ShortDecade | DayPart | Clock | Relative
    | Unit | Shift | Nth | InYear | WeekdayFrom | Holiday | Mod | Side | Range | Since | Until | By | Before | After
    | Length | Every | Reference | EventDay | Written
)
