"""Reading canonical JSON back: a document, corrected by hand or not, as a `Timeline`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import get_args

import msgspec

from timeline import document as doc
from timeline import isodate
from timeline.canonical.times import times_in
from timeline.errors import ArticleError, UsageError
from timeline.ids import event_id
from timeline.model import (
    Article, Dateline, Event, Evidence, Image, Problem, Resolution, Stated, Tense, Timeline, Timex, Unresolved,
)
from timeline.revision import counted, edtf_was_edited
from timeline.temporal.calendar import Point, sort_key, unit_end
from timeline.temporal.expr import Written
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue
from timeline.temporal.zones import zone
from timeline.text import clip, line


def decode(data: bytes) -> Timeline:
    """The timeline that the document holds; what it leaves out takes the defaults of `timeline.document`.

    `edtf` is not read: it follows from `start`, `end` and `grain`; one that was
    written by hand and says something else is named in `problems`, and so is a
    field that the document should not have. An event that was edited counts one
    more in `sequence`. Raises
    `ArticleError` with one line that names the place (`events[3].start`) and
    what is expected there.
    """
    try:
        raw = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ArticleError(f"not a JSON document: {error}") from None
    if not isinstance(raw, dict):
        raise ArticleError("expected a JSON object with schema_version, title, articles and events")
    version = raw.get("schema_version")
    if isinstance(version, int) and version > doc.VERSION:
        raise ArticleError(
            f"schema_version: {version} is newer than this program knows ({doc.VERSION}); update article-timeline"
        )
    try:
        whole = msgspec.convert(raw, doc.Document)
    except msgspec.ValidationError as error:
        raise ArticleError(_explain(str(error))) from None
    articles = _articles_in(whole.articles)
    times, moved = times_in(whole.times, articles)
    for table in ("unresolved", "problems"):
        for index, one in enumerate(getattr(whole, table)):
            _check_span(one.span or (0, 0), f"{table}[{index}]")
    events = _events_in(whole.events, {article.id for article in articles})
    return Timeline(
        title=whole.title,
        articles=articles,
        events=events,
        unresolved=tuple(
            Unresolved(one.article, one.text, *one.span, one.reason, one.type, one.value) for one in whole.unresolved
        ),
        problems=tuple(
            Problem(one.message, one.article, one.text, *(one.span or (None, None))) for one in whole.problems
        )
        + tuple(Problem(f"{path}: no such field is known; it was passed over") for path in doc.strays(raw))
        + moved
        + tuple(_edtf_by_hand(whole.events, events)),
        times=times,
    )


def _articles_in(given: list[doc.Article]) -> tuple[Article, ...]:
    places: dict[str, int] = {}
    for index, one in enumerate(given):
        if places.setdefault(one.id, index) != index:
            raise ArticleError(f"articles[{index}].id: {one.id!r} is that of articles[{places[one.id]}] already: give one of them another")
    return tuple(_article_in(one, f"articles[{index}]") for index, one in enumerate(given))


def _article_in(given: doc.Article, path: str) -> Article:
    found = None
    if given.dateline is not None:
        value, _ = _point(given.dateline.value, f"{path}.dateline.value")
        if not isinstance(value, date | datetime):
            raise ArticleError(f"{path}.dateline.value: expected a year between 1 and 9999")
        try:
            if given.dateline.zone is not None:
                zone(given.dateline.zone)
        except UsageError as error:
            raise ArticleError(f"{path}.dateline.zone: {error}") from None
        found = Dateline(value, given.dateline.zone, given.dateline.basis, given.dateline.evidence)
    return Article(
        id=given.id,
        title=given.title,
        text=given.text,
        language=given.language,
        source=given.source,
        published=given.published,
        images=tuple(Image(image.url, image.caption, image.credit) for image in given.images),
        dateline=found,
        author=given.author or None,
        site=given.site or None,
        stated=tuple(Stated(one.value, one.source, one.revised) for one in given.stated or ()),
    )


def _events_in(given: list[doc.Event], articles: set[str]) -> tuple[Event, ...]:
    events: list[Event] = []
    places: dict[str, int] = {}
    for index, one in enumerate(given):
        path = f"events[{index}]"
        if one.article not in articles:
            raise ArticleError(f"{path}.article: no article of this document has the id {one.article!r}")
        if one.id is not None and one.id in places:
            raise ArticleError(f"{path}.id: {one.id!r} is that of events[{places[one.id]}] already; leave it out here")
        # Without an id, the next number that makes a new one: two events by hand may say the same.
        id, copy = one.id, 0
        while id is None or (one.id is None and id in places):
            id, copy = event_id(one.article, one.text or one.headline, *one.span, *[copy] * bool(copy)), copy + 1
        places[id] = index
        _check_span(one.span, path)
        _check_span(one.timex.span, f"{path}.timex")
        for number, other in enumerate(one.also):
            _check_span(other.span, f"{path}.also[{number}]")
        events.append(counted(_event_in(one, id, path), one.sequence, one.digest))
    return tuple(events)


def _check_span(span: tuple[int, int], path: str) -> None:
    begin, end = span
    if begin > end:
        raise ArticleError(f"{path}.span: expected its begin before its end, found [{begin}, {end}]")


def _edtf_by_hand(given: list[doc.Event], events: tuple[Event, ...]) -> Iterator[Problem]:
    for index, (one, event) in enumerate(zip(given, events, strict=True)):
        follows = event.when.value.edtf
        if one.edtf != follows and edtf_was_edited(one.edtf, one.digest):
            yield Problem(
                f"events[{index}].edtf: {clip(line(one.edtf), 60)} was passed over, for it follows from start, end and grain"
                f" ({follows}): correct those", event.article,
            )


def _event_in(given: doc.Event, id: str, path: str) -> Event:
    value = _value_in(given, path, f"{path} ({clip(line(given.headline), 60)})")
    timex, words = given.timex, given.timex.text
    plain = value.timex3
    written = Written(timex.type or plain.type, timex.value or plain.value, timex.mod if timex.value else plain.mod)
    return Event(
        id=id,
        headline=given.headline,
        text=given.text,
        begin=given.span[0],
        end=given.span[1],
        when=Resolution(
            timex=Timex(*timex.span, written.type, written, timex.rule),
            text=words,
            value=value,
            anchor=timex.anchor,
            policy=timex.policy,
            tense=Tense(timex.tense),
            alternatives=tuple(
                _value_in(one, spot, spot)
                for spot, one in ((f"{path}.timex.alternatives[{n}]", one) for n, one in enumerate(timex.alternatives))
            ),
            assumed=tuple(timex.assumed),
            note=timex.note,
        ),
        article=given.article,
        basis=given.basis,
        status=given.status,
        place=given.place,
        also=tuple(Evidence(one.text, *one.span) for one in given.also),
    )


def _value_in(given: doc.Event | doc.Alternative, path: str, name: str) -> TimeValue:
    """The interval; `name` is what a message calls its owner."""
    start, precision = _point(given.start, f"{path}.start")
    end, end_precision = _point(given.end or None, f"{path}.end")
    if start is None and end is None:
        raise ArticleError(f"{name}: expected a start or an end, found neither")
    grain = Grain.from_label(given.grain) if given.grain else precision or end_precision
    if grain < Grain.PART_OF_DAY and not isinstance(end if start is None else start, datetime):
        raise ArticleError(f"{path}.start: expected a time such as 2020-02-27T21:30, for the grain is {grain.label}")
    try:
        if given.end is msgspec.UNSET:
            end = unit_end(start, grain)
        value = TimeValue(start, end, grain, given.mod, given.approximate, given.part)
        _ = value.edtf, value.timex3  # here, rather than in the middle of an export
    except (ValueError, OverflowError) as error:  # the last hour of the year 9999
        raise ArticleError(f"{name}: the calendar ends there ({error})") from None
    if start is not None and end is not None and not _before(start, end):
        raise ArticleError(f"{name}: its end {given.end} is not later than its start {given.start} (ends are exclusive)")
    return value


def _before(start: Point, end: Point) -> bool:
    if isinstance(start, datetime) and isinstance(end, datetime) and start.tzinfo and end.tzinfo:
        return start < end
    return sort_key(start) < sort_key(end)


def _point(text: str | None, path: str) -> tuple[Point | None, Grain | None]:
    """The point and its precision; `(None, None)` for an open end."""
    if text is None:
        return None, None
    try:
        return isodate.read(text)
    except ValueError as error:
        raise ArticleError(f"{path}: expected a date such as 2020-02-27, found {clip(text, 40)!r} ({error})") from None


_PLAIN_NAMES = {
    "`str | null`": "a text or null", "`str`": "a text", "`int`": "a whole number", "`float`": "a number",
    "`bool`": "true or false", "`array`": "a list", "`object`": "an object", "`null`": "null",
}


def _explain(message: str) -> str:
    """msgspec's message with the place in front and JSON's own words for types."""
    what, _, where = message.partition(" - at `$")
    for name, plain in _PLAIN_NAMES.items():
        what = what.replace(name, plain)
    where = where.rstrip("`").lstrip(".").replace("[...]", "[]")
    if what.startswith("Invalid enum value"):
        choices = ", ".join(get_args(doc.CHOICES[where.rstrip("`").rpartition(".")[2]]))
        what = f"expected one of {choices}; found{what.removeprefix('Invalid enum value')}"
    what = what.replace("`", "").replace("Object missing required field", "there is no field")
    return f"{where or 'the document'}: {what[:1].lower()}{what[1:]}"
