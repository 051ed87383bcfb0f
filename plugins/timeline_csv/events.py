"""The profile `events`: all that is known of each event, one row each."""

from __future__ import annotations

from timeline import isodate
from timeline.model import Article, Event, Timeline
from timeline.temporal.calendar import Point
from timeline_csv.cells import data, text

# The first name must not begin with "ID": Excel takes such a file for SYLK.
COLUMNS = (
    "start", "end", "grain", "edtf", "words", "headline", "status", "basis", "place", "evidence",
    "evidence_begin", "evidence_end", "words_begin", "words_end",
    "timex3_type", "timex3_value", "timex3_mod", "note",
    "article", "source", "dateline", "dateline_basis", "article_id", "id",
)


def rows(timeline: Timeline) -> list[list[str]]:
    """The header and a row an event, in the timeline's order; `end` is exclusive, an open end is empty."""
    articles = {article.id: article for article in timeline.articles}
    return [list(COLUMNS), *(_row(event, articles.get(event.article)) for event in timeline.events)]


def _row(event: Event, article: Article | None) -> list[str]:
    when, value = event.when, event.when.value
    timex3 = when.timex3
    dateline = article.dateline if article else None
    return [
        _point(value.start), _point(value.end), value.grain.label, data(value.edtf), text(event.words),
        text(event.headline), event.status, event.basis, text(event.place), text(event.text),
        str(event.begin), str(event.end), str(when.timex.begin), str(when.timex.end),
        timex3.type, data(timex3.value), timex3.mod or "", text(when.note),
        text(article.title if article else ""), text(article.source if article else ""),
        isodate.write(dateline.value) if dateline else "", dateline.basis if dateline else "",
        text(event.article), text(event.id),
    ]


def _point(point: Point | None) -> str:
    # Without the sign of an expanded year, which makes a sum of +12000-01-01.
    return "" if point is None else isodate.write(point).removeprefix("+")
