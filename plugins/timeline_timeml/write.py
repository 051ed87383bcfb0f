"""The TimeML document: whose it is, when it was written, and its text with a TIMEX3 around every time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import PurePath
from xml.sax.saxutils import escape, quoteattr

from timeline import isodate
from timeline.errors import ExportError
from timeline.model import Article, Dateline, Timeline, TimeTag
from timeline.tags import DCT, UNKNOWN, faults, misplaced
from timeline.text import line

# What XML 1.0 cannot hold, not even as a reference.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
"""


def document(timeline: Timeline) -> bytes:
    """The article in TimeML 1.2.1, with the elements that TempEval's corpora have around its text.

    The characters of `TEXT`, tags aside, are those of `Article.text`, one for
    one: what XML cannot hold is U+FFFD there. Raises `ExportError` for a
    timeline of several articles, for one without its text or its times, and for
    times that do not lie in the text side by side.
    """
    article = _only_article(timeline)
    times = _times(timeline, article)
    dct, _ = creation_time(article.dateline)
    parts = [
        _HEAD,
        f"<DOCID>{_content(_name(article))}</DOCID>\n",
        f'<DCT><TIMEX3 tid="{DCT}" type="{"TIME" if "T" in dct else "DATE"}" value="{dct}" temporalFunction="false" '
        f'functionInDocument="CREATION_TIME">{"" if dct == UNKNOWN else dct}</TIMEX3></DCT>\n',
        f"<TITLE>{_content(line(article.title))}</TITLE>\n" if line(article.title) else "",
        "<TEXT>", *_tagged(article.text, times), "</TEXT>\n</TimeML>\n",
    ]
    return "".join(parts).encode()


def warnings(timeline: Timeline) -> list[str]:
    """The characters that XML cannot hold, a dateline that is not known, a zone that has no place."""
    article = _only_article(timeline)
    lines = []
    count = len(_FORBIDDEN.findall(article.text))
    if count:
        what = "1 character that XML cannot hold is" if count == 1 else f"{count} characters that XML cannot hold are"
        lines.append(f"{what} written as U+FFFD, so that offsets hold")
    if article.dateline is None:
        lines.append(f"the article has no dateline: its creation time is written as {UNKNOWN}")
    lines += creation_time(article.dateline)[1]
    return lines


def creation_time(dateline: Dateline | None) -> tuple[str, list[str]]:
    """The dateline in ISO 8601, and a line on what of its zone that leaves out."""
    if dateline is None:
        return UNKNOWN, []
    value, zone = dateline.value, dateline.zone
    aware = isinstance(value, datetime) and value.tzinfo is not None
    # Offsets with seconds, local mean times of the 19th century, are none that ISO 8601 can write.
    if not aware or value.utcoffset().total_seconds() % 60:
        left_out = [f"the dateline's zone, {zone}, is left out"] if zone else []
        return isodate.write(value.replace(tzinfo=None) if aware else value), left_out
    written = isodate.write(value)
    offset = written.removeprefix(isodate.write(value.replace(tzinfo=None)))
    if zone in (None, "UTC", offset):
        return written, []
    return written, [f"the dateline's zone, {zone}, is written as its offset, {offset}"]


def _only_article(timeline: Timeline) -> Article:
    if len(timeline.articles) != 1:
        count = len(timeline.articles)
        raise ExportError(f"TimeML holds one article and this timeline has {count}: export them one at a time")
    [article] = timeline.articles
    if not article.text:
        raise ExportError("this timeline does not hold its article's text: export the article itself, not the timeline")
    return article


def _times(timeline: Timeline, article: Article) -> list[TimeTag]:
    times = sorted((one for one in timeline.times if one.article == article.id), key=lambda one: one.begin)
    if not times and any(event.when.timex.end for event in timeline.events):
        raise ExportError("this timeline does not hold its article's times: export the article itself, not the timeline")
    for time, field, what in faults(times):
        raise ExportError(f"the time {time.text!r} at {time.begin} cannot be tagged: {field}: {what}")
    moved = misplaced(article, times)
    if moved is not None:
        raise ExportError(f"a time cannot be tagged: {moved[1]}: export the article itself, or undo the edit")
    return times


def _name(article: Article) -> str:
    """An address as it is, a file's name without its suffix; else the article's id."""
    source = article.source
    return article.id if not source else source if "://" in source else PurePath(source).stem or source


def _tagged(text: str, times: list[TimeTag]) -> Iterator[str]:
    tids = {time.id: f"t{number}" for number, time in enumerate(times, 1)} | {DCT: DCT}
    done = 0
    for time in times:
        yield _content(text[done:time.begin])
        yield f"<TIMEX3{''.join(_attributes(time, tids))}>{_content(text[time.begin:time.end])}</TIMEX3>"
        done = time.end
    yield _content(text[done:])


def _attributes(time: TimeTag, tids: dict[str, str]) -> Iterator[str]:
    """Those that say something, in the order of the specification."""
    for name, value in (
        ("tid", tids[time.id]),
        ("type", time.type),
        ("beginPoint", time.begin_point and tids[time.begin_point]),
        ("endPoint", time.end_point and tids[time.end_point]),
        ("quant", time.quant),
        ("freq", time.freq),
        ("temporalFunction", "true" if time.temporal_function else "false"),
        ("value", time.value),
        ("mod", time.mod),
        ("anchorTimeID", time.anchor_time and tids[time.anchor_time]),
        ("comment", time.comment),
    ):
        if value:
            yield f" {name}={quoteattr(_allowed(value))}"


def _content(text: str) -> str:
    # A parser makes a new line of every carriage return that is not written as a reference.
    return escape(_allowed(text), {"\r": "&#13;"})


def _allowed(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)
