"""The canonical JSON document: its shape, its defaults and its JSON Schema.

Fields come in the order in which they are written. Those with a default may be
left out of a document that is written by hand; the rest are required.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct, inspect

from timeline.revision import MOST

VERSION = 1

Grains = Literal[
    "second", "minute", "hour", "part_of_day", "day", "weekend", "week", "month",
    "quarter", "season", "half", "year", "decade", "century",
]
Basis = Literal["stated", "inferred"]
Status = Literal["occurred", "planned", "denied", "conditional"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
# TimeML 1.2.1's modifiers, and its codes for the parts of a day.
Mod = Literal[
    "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE",
    "START", "MID", "END", "APPROX",
]
Part = Literal["MO", "MI", "AF", "EV", "NI", "DT"]
TenseName = Literal["past", "present", "future", "either", "none"]
CHOICES = {
    "grain": Grains, "basis": Basis, "status": Status, "type": TimexType, "tense": TenseName, "mod": Mod, "part": Part,
}
Offset = Annotated[int, Meta(ge=0)]
Span = Annotated[
    tuple[Offset, Offset], Meta(description="Begin and end in the article's text, in characters, half-open.")
]
Id = Annotated[str, Meta(min_length=1)]
Start = Annotated[
    str, Meta(description="ISO 8601: a day (2020-02-27; -0043-03-15 in 44 BC), or a time with its offset, if known.")
]
End = Annotated[str, Meta(description="ISO 8601, exclusive: the first day, or moment, that is no part of it any more.")]
Sequence = Annotated[int, Meta(ge=0, le=MOST, description="How often this event was corrected; an edited one counts one more.")]
Digest = Annotated[str, Meta(description="Of the event as it was written: tells whether it has been edited. Leave it.")]
Edtf = Annotated[str, Meta(description="ISO 8601-2. Written for readers; worked out anew from start, end and grain.")]


class Dateline(Struct):
    """The time that relative words count from, and where it came from."""

    value: str
    zone: str | None = None
    basis: str = "given"
    evidence: str = ""


class Image(Struct):
    """A picture of the article, by address."""

    url: str
    caption: str | None = None
    credit: str | None = None


class Stated(Struct):
    """A publication time that the article's source states."""

    value: str
    source: str
    revised: bool = False


class Article(Struct):
    """An article; `text` is what the offsets count in."""

    id: Id
    title: str = ""
    source: str | None = None
    language: str = "en"
    published: str | None = None
    dateline: Dateline | None = None
    images: list[Image] = []
    author: str | None | msgspec.UnsetType = msgspec.UNSET
    site: str | None | msgspec.UnsetType = msgspec.UNSET
    stated: Annotated[
        list[Stated] | msgspec.UnsetType, Meta(description="All publication times that the source states, the one that counts first.")
    ] = msgspec.UNSET
    text: str = ""


class Alternative(Struct):
    """Another time that the words would bear."""

    start: Start | None
    end: End | None
    grain: Grains
    mod: Mod | None = None
    approximate: bool = False
    part: Part | None = None
    edtf: Edtf = ""


class Timex(Struct):
    """The article's words for the time, and each choice that led to its value."""

    text: str = ""
    span: Span = (0, 0)
    type: TimexType | None = None
    value: str | None = None
    mod: Mod | None = None
    rule: str = "written"
    anchor: str = "stated"
    policy: str = "stated"
    tense: TenseName = "none"
    assumed: list[str] = []
    note: str | None = None
    alternatives: list[Alternative] = []


class Evidence(Struct):
    """Where else the article tells of an event."""

    text: Annotated[str, Meta(description="The quoted evidence.")] = ""
    span: Span = (0, 0)


class Event(Struct, kw_only=True):
    """Something that happened, or will, and when. By hand, `article`, `start` and `headline` are enough."""

    id: Id | None = None
    article: Id
    start: Start | None = None
    end: End | None | msgspec.UnsetType = msgspec.UNSET
    grain: Grains | None = None
    mod: Annotated[Mod | None, Meta(description="TimeML's modifier: START, MID, END, APPROX …")] = None
    approximate: bool = False
    part: Annotated[Part | None, Meta(description="TimeML's code for a part of day: MO, MI, AF, EV, NI, DT.")] = None
    edtf: Edtf = ""
    basis: Basis = "stated"
    status: Status = "occurred"
    headline: str
    text: Annotated[str, Meta(description="The quoted evidence.")] = ""
    span: Span = (0, 0)
    also: list[Evidence] = []
    place: str | None = None
    sequence: Sequence = 0
    digest: Digest = ""
    timex: Timex = msgspec.field(default_factory=Timex)


class Time(Struct, kw_only=True):
    """A time expression as TimeML tags it (one TIMEX3), whether or not it dates an event."""

    article: Id
    id: Annotated[Id | None, Meta(description="Its own within its article; t0 is the dateline.")] = None
    text: str | None = None
    span: Span
    type: TimexType
    value: Annotated[str, Meta(description="TimeML's value: 2020-02-27, P3W, XXXX-WXX-2; what is not known is X.")]
    mod: Mod | None = None
    quant: str | None = None
    freq: str | None = None
    temporal_function: Annotated[bool, Meta(description="Whether the value had to be worked out.")] = False
    anchor_time: Annotated[Id | None, Meta(description="The id of the time that it counted from.")] = None
    begin_point: Annotated[Id | None, Meta(description="The id of the time at which this length begins.")] = None
    end_point: Annotated[Id | None, Meta(description="The id of the time at which this length ends.")] = None
    comment: str | None = None


class Unresolved(Struct):
    """A time expression that names no time that could be worked out, and why."""

    article: str
    text: str
    span: Span = (0, 0)
    type: str = ""
    value: str = ""
    reason: str = ""


class Problem(Struct):
    """Something that went wrong, or was assumed, without stopping the rest."""

    message: str
    article: str | None = None
    text: str | None = None
    span: Span | None = None


class Document(Struct):
    """A timeline in canonical JSON."""

    schema_version: Annotated[int, Meta(ge=1, le=VERSION)]
    title: str
    articles: list[Article]
    events: list[Event]
    unresolved: list[Unresolved] = []
    problems: list[Problem] = []
    times: list[Time] = []


def schema() -> bytes:
    """The JSON Schema (draft 2020-12) that ships as `timeline/schema.json`."""
    made = msgspec.json.schema(Document)
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Timeline", **made}
    return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"


def strays(raw: dict) -> list[str]:
    """The places of the fields that a decoded document has and should not have.

    One for each name, the first, however many entries of a list have it.
    """
    first: dict[str, str] = {}
    for path in _strays(raw, inspect.type_info(Document), ""):
        first.setdefault(re.sub(r"\[\d+\]", "[]", path), path)
    return list(first.values())


def _strays(raw: object, shape: inspect.Type, path: str) -> Iterator[str]:
    if isinstance(shape, inspect.UnionType):
        for one in shape.types:
            if isinstance(one, inspect.StructType) and isinstance(raw, dict):
                yield from _strays(raw, one, path)
    elif isinstance(shape, inspect.ListType):
        for index, item in enumerate(raw):
            yield from _strays(item, shape.item_type, f"{path}[{index}]")
    elif isinstance(shape, inspect.StructType):
        fields = {field.encode_name: field.type for field in shape.fields}
        for name, value in raw.items():
            spot = f"{path}.{name}" if path else name
            if name in fields:
                yield from _strays(value, fields[name], spot)
            elif name != "$schema":  # an editor's help, not ours
                yield spot
