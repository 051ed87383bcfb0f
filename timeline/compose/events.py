"""An article's resolved times to its events, one for each thing that a time dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from timeline.compose.bygone import ended, from_then_on, up_to, up_to_now
from timeline.compose.compared import compared_with
from timeline.compose.headed import Headings
from timeline.compose.hours import with_their_days
from timeline.compose.inference import unstated
from timeline.compose.likeness import plain_gist
from timeline.compose.mentions import without_mentions
from timeline.compose.merge import merged
from timeline.compose.order import by_time
from timeline.compose.stretches import joined
from timeline.ids import event_id
from timeline.model import Article, Block, Event, Problem, Resolution, Timeline, Unresolved
from timeline.plugin import Clause, Language
from timeline.temporal.calendar import add_days, day_of, sort_key
from timeline.temporal.expr import Before, By, Length, Range
from timeline.temporal.grain import Grain
from timeline.temporal.value import Duration, TimeValue

# What happened in so many days before the dateline, the report was written for.
_ON_THE_SPOT = 7
# Blocks that tell no events: their times may still help to find the dateline.
_SILENT = ("boilerplate", "heading")


def compose(article: Article, resolutions: Sequence[Resolution], language: Language, inferred: bool = False) -> Timeline:
    """The timeline of one article; with `inferred` also the events whose time the text fixes without stating it.

    A time that could not be resolved is kept in `unresolved`, a contradiction in
    `problems`; times in boilerplate and headings are left alone.
    """
    blocks = [block for block in article.blocks if block.kind not in _SILENT] or _whole(article)
    told: list[Resolution] = []
    events: list[Event] = []
    clauses: dict[str, Clause] = {}
    gist = cache(language.gist or plain_gist)  # a headline is compared with many
    headings = Headings(article.text, article.blocks, resolutions)
    for block, inside in _shared_out([block for block in headings.blocks(article.blocks) if block.kind not in _SILENT] or blocks, resolutions):
        told.extend(inside)
        events.extend(ended(joined(_events(article, block, inside, language, clauses, inferred, headings), clauses), clauses))
    if inferred:
        events.extend(unstated(article, resolutions, language, blocks, events, clauses, gist))
    events = with_their_days(events, clauses, gist)
    title = article.title or "Untitled"
    timeline = Timeline(title, (article,), by_time(without_mentions(merged(events, clauses, gist), gist)), _unresolved(article, told), _problems(article, told))
    if not timeline.events:
        message = "no dated events found: the article has no time expression that dates anything"
        timeline = replace(timeline, problems=(*timeline.problems, Problem(message, article.id)))
    return timeline


def _whole(article: Article) -> list[Block]:
    return [] if article.blocks else [Block("paragraph", 0, len(article.text))]


def _shared_out(spans: Iterable, resolutions: Sequence[Resolution]) -> Iterator[tuple]:
    """The spans that hold a time, each with its own, in one pass; spans and resolutions are in order of place."""
    rest = iter(resolutions)
    one = next(rest, None)
    for span in spans:
        begin, end = (span.begin, span.end) if isinstance(span, Block) else span
        inside = []
        while one is not None and one.timex.begin < end:
            if one.timex.begin >= begin:
                inside.append(one)
            one = next(rest, None)
        if inside:
            yield span, inside


def _events(
    article: Article, block: Block, inside: Sequence[Resolution], language: Language, clauses: dict[str, Clause], inferred: bool,
    headings: Headings,
) -> Iterator[Event]:
    """The events that the times of one block date, sentence by sentence; `clauses` takes what tells each, by id."""
    copies: dict[tuple[int, ...], int] = {}  # a time may date two clauses
    today = sort_key(article.dateline.day)[0] if article.dateline is not None else None
    for (begin, end), here in _shared_out(headings.sentences(block, language.sentences(article.text, block.begin, block.end), inside), inside):
        timexes = [resolution.timex for resolution in here]
        for clause in headings.clauses(language, (begin, end), timexes):
            when = _standing(here[clause.timex]) if clause.point else here[clause.timex]
            if clause.compared:
                compared = compared_with(when) if inferred else None
                if compared is None:
                    continue
                when = compared
            elif clause.until >= 0:
                when = up_to(when, here[clause.until])
            elif clause.lasting:
                when = from_then_on(when, article)
            elif clause.done:
                when = up_to_now(when, article)
            length = isinstance(when.value, Duration)
            when = _placed(when)
            if not isinstance(when.value, TimeValue) or not clause.headline:
                continue
            if length and clause.status != "planned" and _is_ahead(when.value, today):
                continue  # "may fall over the next few days"
            text = article.text[clause.begin:clause.end]
            key = (clause.begin, clause.end, when.timex.begin, when.timex.end)
            copies[key] = copies.get(key, -1) + 1
            id = event_id(article.id, text, *key, *[copies[key]] * bool(copies[key]))
            clauses[id] = clause
            status = "planned" if _is_a_deadline_ahead(clause, when, today) else _status(clause, when.value, today)
            on_the_spot = clause.written_in if status == "occurred" and _is_fresh(when.value, today) else None
            yield Event(
                id=id, headline=clause.headline, text=text, begin=clause.begin, end=clause.end, when=when,
                article=article.id, status=status, place=clause.place or on_the_spot, basis="inferred" if clause.compared else "stated",
            )


def _placed(when: Resolution) -> Resolution:
    """ "Over the past two years" → the interval up to the dateline; "midnight Friday" → Friday, which it ends.

    A calendar would show the first moment of Saturday for it.
    """
    value = when.value
    if isinstance(value, TimeValue) and value.part == "24" and value.start is not None:
        day = day_of(value.start)
        return replace(when, value=TimeValue(add_days(day, -1), day, Grain.DAY, value.mod))
    if not isinstance(value, Duration) or value.start is None or value.end is None:
        return when
    expr = when.timex.expr
    exact = isinstance(expr, Length) and expr.far and value.mod is None  # "in three days" is that day
    return replace(when, value=TimeValue(value.start, value.end, max(Grain.DAY, *(grain for _, grain in value.amounts)), approximate=not exact))


def _standing(when: Resolution) -> Resolution:
    """ "postponed until June" → June itself, not the time up to it; "moved from May to June" → June."""
    return replace(when, value=when.parts[-1].value) if len(when.parts) == 1 or type(when.timex.expr) is Range else when


# Below, `today` is the dateline's day as `sort_key` counts it, or `None` where there is none.


def _status(clause: Clause, value: TimeValue, today: int | None) -> str:
    """What is told as a fact and lies ahead of the dateline is planned; what a noun names and is over has happened ("replaces the 1991 pact")."""
    status = clause.status
    if today is None:
        return status
    if status == "occurred" and _is_ahead(value, today):
        return "planned"
    if status == "occurred" and not clause.once_over:
        return status
    is_over = value.end is not None and sort_key(value.end)[0] <= today and (value.start is None or sort_key(value.start)[0] < today)  # an hour of the day of writing may be to come
    if is_over and clause.once_over:
        return clause.once_over
    return "occurred" if is_over and status == "planned" and clause.verb < 0 else status


def _is_ahead(value: TimeValue, today: int | None) -> bool:
    """Whether a time begins after the dateline."""
    return today is not None and value.start is not None and sort_key(value.start)[0] > today


def _is_a_deadline_ahead(clause: Clause, when: Resolution, today: int | None) -> bool:
    """Whether what is told as done has yet to be done by a day to come: "faced finding nine crowns before April"."""
    value = when.value
    if clause.status != "occurred" or type(when.timex.expr) not in (By, Before) or today is None or value.start is not None or value.end is None:
        return False
    return sort_key(value.end)[0] > today + 1


def _unresolved(article: Article, told: Sequence[Resolution]) -> tuple[Unresolved, ...]:
    return tuple(
        Unresolved(article.id, one.text, one.timex.begin, one.timex.end, one.reason or "it names no time", one.timex.kind)
        for one in told if one.value is None
    )


def _is_fresh(value: TimeValue, today: int | None) -> bool:
    """Whether it is the news that the reporter wrote of on the spot: a day of the week up to the dateline's."""
    if today is None or value.start is None or value.grain > Grain.DAY:
        return False
    return 0 <= today - sort_key(value.start)[0] <= _ON_THE_SPOT


def _problems(article: Article, told: Sequence[Resolution]) -> tuple[Problem, ...]:
    return tuple(dict.fromkeys(
        Problem(one.note, article.id, one.text, one.timex.begin, one.timex.end) for one in told if one.note is not None
    ))
