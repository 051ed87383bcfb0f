"""The data that travels the road: values only, equal by content, with no behaviour that needs a plugin.

    read -> Article, tag -> Timex, date -> Dateline, resolve -> Resolution, compose -> Event, Timeline

Every offset (`begin`, `end`) counts characters of `Article.text`, half-open, so
that `text[begin:end]` is the quoted evidence to the letter.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from timeline.frozen import frozen
from timeline.temporal.anchor import STATED, Origin, Tense
from timeline.temporal.expr import Expr, FiscalYear, Period, Shift, Written
from timeline.temporal.fiscal import fiscal_timex3
from timeline.temporal.timex3 import Timex3
from timeline.temporal.value import TimeValue, Value


@frozen
class Block:
    """A piece of an article: `kind` is `title`, `heading`, `paragraph`, `caption` or `boilerplate`."""

    kind: str
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Image:
    """A picture of the article, by address; nothing is ever fetched."""

    url: str
    caption: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class Dateline:
    """The time that relative words count from, and where it came from.

    `basis` is `given` (by the caller), `metadata` (stated apart from the prose:
    a date line, "Published …", a page's own fields), `byline` ("CITY, Feb. 28
    (AGENCY) —") or `inferred`. `zone` is an IANA name or `+HH:MM`; `None` means
    that nobody said. `evidence` is the words, or the reasoning.
    """

    value: date | datetime
    zone: str | None
    basis: str
    evidence: str

    @property
    def day(self) -> date:
        """The civil day of the dateline, in its own zone."""
        return self.value.date() if isinstance(self.value, datetime) else self.value


@dataclass(frozen=True, slots=True)
class Stated:
    """A publication time that a source states outside its prose.

    `value` is ISO 8601, or words with a full date. `source` says where it
    stands: `JSON-LD datePublished`. `revised` is whether it is the time of the
    last change.
    """

    value: str
    source: str
    revised: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """A text and what its source says about it.

    `published` is the stated publication time, written as `Stated.value` is, when
    the source carries one outside its prose; `stated` holds all that are stated,
    the one that counts first. `dateline` is `None` until it has been found. `dropped`
    are the texts of the source that are no part of the article; `notes` are
    one-line warnings of what its reader had to assume.
    """

    id: str
    title: str
    text: str
    blocks: tuple[Block, ...] = ()
    language: str = "en"
    source: str | None = None
    published: str | None = None
    images: tuple[Image, ...] = ()
    dateline: Dateline | None = None
    author: str | None = None
    site: str | None = None
    stated: tuple[Stated, ...] = ()
    dropped: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class DateOrder(Enum):
    """Which comes first of a day in figures and its month in words: "4 July", "July 4"."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


@frozen
class Timex:
    """A time expression in a text, before any anchor.

    `kind` is TimeML's type (DATE, TIME, DURATION, SET). `rule` names the rule
    that found it. An expression with a signal or of several times ("since
    December", "from May to July") holds the plain ones as `parts`. An `aside` is
    told in passing ("compared with Tuesday's close"): the text does not move to it.
    One `from_now` is said to come from the day of writing, in a story of the past, too:
    "a service will be held on May 17". `order` is that of a day and its month, where
    the words have both.
    """

    begin: int
    end: int
    kind: str
    expr: Expr
    rule: str
    parts: tuple[Timex, ...] = ()
    aside: bool = False
    from_now: bool = False
    order: DateOrder | None = None


@frozen
class Resolution:
    """A time expression with its value, and every choice that led to it.

    `anchor` names what it counted from (`dateline 2020-02-28`, `narrative
    2020-02-27`, `stated`), `policy` the rule of choice, `alternatives` the
    values that the words would also bear, `assumed` the fields that the words
    did not state. `value` is `None` when nothing fits; `reason` then says why.
    `note` is a warning for the reader ("Thursday" that is a Friday). `tense` is
    that of the clause where it has a say in the value, else `NONE`: "2018" is
    2018 in any tense. `origin` is what `anchor` puts in words, and `own_unit`
    whether the value is the unit that holds it ("this year"); neither is kept in
    canonical JSON.
    """

    timex: Timex
    text: str
    value: Value | None
    anchor: str = "stated"
    policy: str = "stated"
    tense: Tense = Tense.NONE
    alternatives: tuple[TimeValue, ...] = ()
    assumed: tuple[str, ...] = ()
    reason: str | None = None
    note: str | None = None
    parts: tuple[Resolution, ...] = ()
    origin: Origin = STATED
    own_unit: bool = False

    @property
    def timex3(self) -> Timex3 | None:
        """TimeML's attributes: of the one time inside a signal, of the value otherwise."""
        if isinstance(self.timex.expr, Written):
            return Timex3(self.timex.expr.type, self.timex.expr.value, self.timex.expr.mod)
        if isinstance(self.timex.expr, Shift) and self.timex.expr.count is None and self.timex.expr.direction < 0:
            return Timex3("DATE", "PAST_REF")  # "several years ago": TIMEX3 cannot say more; the interval is in `value`
        if len(self.parts) == 1:
            return self.parts[0].timex3
        if isinstance(self.timex.expr, FiscalYear | Period) and self.timex.expr.closes is not None and isinstance(self.value, TimeValue):
            return fiscal_timex3(self.timex.expr, self.value, self.origin)
        return self.value.timex3 if self.value is not None else None


@dataclass(frozen=True, slots=True)
class TimeTag:
    """A time expression of an article as TimeML tags it: one TIMEX3.

    `id` is the expression's own within its article: `t1`, `t2` … in order of
    place, where `t0` is the dateline. `type`, `value`, `mod`, `quant`, `freq`,
    `temporal_function` (whether the value had to be worked out) and `comment` are
    TimeML's. `anchor_time` is the id of the time that it counted from,
    `begin_point` and `end_point` those at which a length of time begins and ends.
    What could not be resolved has an X for every digit of its `value`, and the
    reason as `comment`.
    """

    article: str
    id: str
    text: str
    begin: int
    end: int
    type: str
    value: str
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    temporal_function: bool = False
    anchor_time: str | None = None
    begin_point: str | None = None
    end_point: str | None = None
    comment: str | None = None


@frozen
class Evidence:
    """A place of the article that tells of an event: its text, quoted, and the place in the article, `[begin, end)`."""

    text: str
    begin: int
    end: int


@frozen
class Event:
    """Something that happened, or will, and when.

    `headline` is for a calendar cell, `text` the quoted evidence, `begin` and
    `end` its place in the article. `when.value` is always a `TimeValue`. `basis`
    is `stated` or `inferred`; `status` is `occurred`, `planned`, `denied` or
    `conditional`. `article` is the article's id. `id` is a hash of the article
    and the evidence: the same article exported twice gives the same ids. `sequence`
    counts its corrections by hand (`timeline.revision`). `also` is where else the
    article tells of it, in order of place.
    """

    id: str
    headline: str
    text: str
    begin: int
    end: int
    when: Resolution
    article: str
    basis: str = "stated"
    status: str = "occurred"
    place: str | None = None
    sequence: int = 0
    also: tuple[Evidence, ...] = ()

    @property
    def words(self) -> str:
        """The article's own words for the time: "since December"."""
        return self.when.text


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that went wrong, or was assumed, without stopping the rest."""

    message: str
    article: str | None = None
    text: str | None = None
    begin: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A time expression that names no time that could be worked out, and why."""

    article: str
    text: str
    begin: int
    end: int
    reason: str
    type: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events in order of time, then of place in the text, with all that could not be placed.

    `times` are all the time expressions of the articles, whether or not they date
    an event, article by article in order of place.
    """

    title: str
    articles: tuple[Article, ...]
    events: tuple[Event, ...]
    unresolved: tuple[Unresolved, ...] = ()
    problems: tuple[Problem, ...] = ()
    times: tuple[TimeTag, ...] = ()

    def article(self, id: str) -> Article | None:
        """The article of that id, if it is here."""
        return next((article for article in self.articles if article.id == id), None)
