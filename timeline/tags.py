"""All the times of an article as TimeML tags them: one a TIMEX3, each with what it counts from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from timeline.model import Article, Resolution, TimeTag
from timeline.temporal.anchor import Counted
from timeline.temporal.expr import Every, Length
from timeline.temporal.timex3 import VALUE, period
from timeline.temporal.value import TimeValue, Vague

DCT = "t0"
"""The id that stands for the dateline, TimeML's document creation time."""
UNKNOWN = "XXXX-XX-XX"
"""TimeML's value for a day that is not known."""


def plain(resolution: Resolution) -> tuple[Resolution, ...]:
    """The times that TimeML tags one by one: the parts of "from May to July", or the one that there is."""
    return resolution.parts or (resolution,)


def tags(article: Article, resolutions: Sequence[Resolution]) -> tuple[TimeTag, ...]:
    """A tag for each time of the article, in order of place. `resolutions` are those of its text, in order.

    Without a dateline, what counts from one is left unknown.
    """
    made: list[TimeTag] = []
    told: dict[str, str] = {}  # the id of the latest time with that EDTF, which others may count from
    # To write EDTF for nobody costs as much as a tag.
    counted_from = any(part.origin.counted is Counted.FROM_STORY for resolution in resolutions for part in (resolution, *resolution.parts))
    for resolution in resolutions:
        parts: list[TimeTag] = []
        for part in plain(resolution):
            parts.append(_tag(article, f"t{len(made) + len(parts) + 1}", part, told))
            if counted_from:
                told |= _narrated(part, parts[-1:])
        made += _bounded(resolution, parts)
        if counted_from:
            told |= _narrated(resolution, parts)
    return tuple(_without_dateline(made) if article.dateline is None else made)


def _narrated(resolution: Resolution, parts: Sequence[TimeTag]) -> dict[str, str]:
    """The EDTF of a time, and the id of the tag that is meant where another counts from it."""
    if not isinstance(resolution.value, TimeValue):
        return {}
    points = [part.id for part in parts if part.type != "DURATION"] or [parts[0].id]
    return {resolution.value.edtf: points[0]}


def _tag(article: Article, id: str, resolution: Resolution, told: Mapping[str, str]) -> TimeTag:
    timex, stated = resolution.timex, resolution.timex3
    # TimeML's past, present and future are those of the document, also in a story of the past.
    counted, time = resolution.origin
    deictic = counted is Counted.FROM_DATELINE or isinstance(resolution.value, Vague)
    anchor = DCT if deictic else told.get(time.edtf) if counted is Counted.FROM_STORY else None
    if stated is None or counted is Counted.NOT:
        more = _set(timex.expr)
    elif isinstance(timex.expr, Length) and timex.expr.direction:
        more = {"temporal_function": True, _end_of(timex.expr): anchor}
    else:
        more = {"temporal_function": True, "anchor_time": anchor}
    return TimeTag(
        article.id, id, resolution.text, timex.begin, timex.end, stated.type if stated else timex.kind,
        stated.value if stated else _unknown(resolution), stated.mod if stated else None, comment=resolution.reason, **more,
    )


def _unknown(resolution: Resolution) -> str:
    expr = resolution.timex.expr
    if isinstance(expr, Length):
        return period(expr.amounts)
    return f"{UNKNOWN}TXX:XX" if resolution.timex.kind == "TIME" else UNKNOWN


def _set(expr: object) -> dict[str, str | None]:
    """TimeML's attributes of a recurring time: every so often, or so often in each."""
    if not isinstance(expr, Every):
        return {}
    return {"quant": expr.quantity, "freq": None if expr.times is None else f"{expr.times}X"}


def _end_of(expr: Length) -> str:
    """Where a placed length meets its anchor: "the past week" ends there, "the coming week" begins."""
    return "end_point" if expr.direction < 0 else "begin_point"


def _bounded(resolution: Resolution, made: list[TimeTag]) -> list[TimeTag]:
    """ "The three months ended Sept. 30": the length ends with the day."""
    expr = resolution.timex.expr
    if len(made) != 2 or not isinstance(expr, Length) or expr.base is None or made[0].type != "DURATION":
        return made
    return [replace(made[0], temporal_function=True, **{_end_of(expr): made[1].id}), made[1]]


def _without_dateline(made: Sequence[TimeTag]) -> Iterator[TimeTag]:
    lost = {DCT}
    for tag in made:
        if lost.isdisjoint((tag.anchor_time, tag.begin_point, tag.end_point)):
            yield tag
            continue
        tag = replace(tag, temporal_function=False, anchor_time=None, begin_point=None, end_point=None)
        if tag.type != "DURATION" and not tag.value.endswith("_REF"):
            lost.add(tag.id)
            tag = replace(tag, value=UNKNOWN, mod=None, comment="the article has no dateline to count from")
        yield tag


def faults(made: Sequence[TimeTag]) -> Iterator[tuple[TimeTag, str, str]]:
    """What is wrong with the tags of one article among themselves: the tag, the field, and what to say of it."""
    ids: set[str] = set()
    for tag in made:
        if tag.id == DCT:
            yield tag, "id", f"{DCT!r} stands for the dateline"
        if tag.id in ids:
            yield tag, "id", f"{tag.id!r} is that of another time of the article"
        ids.add(tag.id)
        if not VALUE.fullmatch(tag.value):
            yield tag, "value", f"expected a TIMEX3 value such as 2020-02-27, found {tag.value!r}"
        if not tag.begin < tag.end:
            yield tag, "span", f"its end {tag.end} is not after its begin {tag.begin}"
    for tag in made:
        for field in ("anchor_time", "begin_point", "end_point"):
            wanted = getattr(tag, field)
            if wanted is not None and wanted != DCT and (wanted not in ids or wanted == tag.id):
                yield tag, field, f"no other time of the article has the id {wanted!r}"
    ordered = sorted(made, key=lambda tag: tag.begin)
    for before, after in zip(ordered, ordered[1:]):
        if after.begin < before.end:
            yield after, "span", f"it overlaps {before.text!r} at {before.begin}"


def misplaced(article: Article, made: Sequence[TimeTag]) -> tuple[TimeTag, str] | None:
    """The first tag whose words do not stand at its place in the article's text, and what stands there."""
    for tag in made:
        there = " ".join(article.text[tag.begin:tag.end].split())
        if there != tag.text:
            return tag, f"the article's text has {there!r} at {tag.begin}, not {tag.text!r}"
    return None
