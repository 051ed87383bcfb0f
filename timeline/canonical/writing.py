"""Writing canonical JSON: a `Timeline` as the document that `timeline.document` describes."""

from __future__ import annotations

import json

import msgspec

from timeline import document as doc
from timeline import isodate
from timeline.canonical.times import times_out
from timeline.errors import ExportError
from timeline.model import Article, Event, Timeline
from timeline.revision import digest
from timeline.temporal.value import TimeValue
from timeline.text import encodable


def encode(timeline: Timeline) -> bytes:
    """The timeline in UTF-8, indented, keys in the order of `timeline.document`, with a final new line.

    Raises `ExportError` for an event that has no time.
    """
    whole = doc.Document(
        schema_version=doc.VERSION,
        title=timeline.title,
        articles=[_article_out(article) for article in timeline.articles],
        events=[_event_out(event) for event in timeline.events],
        unresolved=[
            doc.Unresolved(one.article, one.text, (one.begin, one.end), one.type, one.value, one.reason)
            for one in timeline.unresolved
        ],
        problems=[
            doc.Problem(one.message, one.article, one.text, None if one.begin is None else (one.begin, one.end))
            for one in timeline.problems
        ],
        times=times_out(timeline.times),
    )
    try:
        packed = msgspec.json.encode(whole)
    except UnicodeEncodeError:  # half of a surrogate pair, from a page's own escapes: UTF-8 has no such thing
        text = json.dumps(msgspec.to_builtins(whole), ensure_ascii=False)
        packed = encodable(text).encode()
    return msgspec.json.format(packed, indent=2) + b"\n"


def event_fields(event: Event) -> dict[str, object]:
    """One event as the canonical JSON has it, in values that JSON knows, without broken characters.

    Raises `ExportError` for an event that has no time.
    """
    return _encodable(msgspec.to_builtins(_event_out(event)))


def _encodable(value: object) -> object:
    if isinstance(value, str):
        return encodable(value)
    if isinstance(value, dict):
        return {name: _encodable(one) for name, one in value.items()}
    return [_encodable(one) for one in value] if isinstance(value, list | tuple) else value


def _article_out(article: Article) -> doc.Article:
    dated = article.dateline
    return doc.Article(
        id=article.id,
        title=article.title,
        source=article.source,
        language=article.language,
        published=article.published,
        dateline=dated and doc.Dateline(isodate.write(dated.value), dated.zone, dated.basis, dated.evidence),
        images=[doc.Image(image.url, image.caption, image.credit) for image in article.images],
        # What a source does not say is left out, for most sources say none of it.
        author=article.author or msgspec.UNSET,
        site=article.site or msgspec.UNSET,
        stated=[doc.Stated(one.value, one.source, one.revised) for one in article.stated] or msgspec.UNSET,
        text=article.text,
    )


def _value_out(value: TimeValue) -> dict[str, object]:
    """The fields that an event and an alternative share."""
    return {
        "start": None if value.start is None else isodate.write(value.start),
        "end": None if value.end is None else isodate.write(value.end),
        "grain": value.grain.label,
        "mod": value.mod,
        "approximate": value.approximate,
        "part": value.part,
        "edtf": value.edtf,
    }


def _event_out(event: Event) -> doc.Event:
    when, value = event.when, event.when.value
    if not isinstance(value, TimeValue) or (value.start is None and value.end is None):
        raise ExportError(f"event {event.id} ({event.headline}) has no time; leave it out of the timeline's events")
    timex3 = when.timex3
    return doc.Event(
        id=event.id,
        article=event.article,
        **_value_out(value),
        basis=event.basis,
        status=event.status,
        headline=event.headline,
        text=event.text,
        span=(event.begin, event.end),
        also=[doc.Evidence(one.text, (one.begin, one.end)) for one in event.also],
        place=event.place,
        sequence=event.sequence,
        digest=digest(event),
        timex=doc.Timex(
            text=when.text,
            span=(when.timex.begin, when.timex.end),
            type=timex3.type,
            value=timex3.value,
            mod=timex3.mod,
            rule=when.timex.rule,
            anchor=when.anchor,
            policy=when.policy,
            tense=when.tense,
            assumed=list(when.assumed),
            note=when.note,
            alternatives=[doc.Alternative(**_value_out(one)) for one in when.alternatives],
        ),
    )
