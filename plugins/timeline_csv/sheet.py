"""The profile `timelinejs`: the columns of the spreadsheet that TimelineJS reads, or of a `.csv` that it fetches."""

from __future__ import annotations

from timeline.model import Timeline
from timeline_csv.cells import text
from timeline_timelinejs.slides import Slide, title_slide
from timeline_timelinejs.write import shown

COLUMNS = (
    "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline", "Text",
    "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text", "Type", "Group", "Background",
)


def rows(timeline: Timeline) -> list[list[str]]:
    """The header, the title and a row an event."""
    return [list(COLUMNS), _row(title_slide(timeline, links=False), "title"), *(_row(slide) for _, slide in shown(timeline, links=False))]


def _row(slide: Slide, kind: str = "") -> list[str]:
    start, end = slide.get("start_date", {}), slide.get("end_date", {})
    words, media = slide["text"], slide.get("media", {})
    cells = {
        "Display Date": slide.get("display_date"),
        "Headline": words["headline"],
        "Text": words["text"],
        "Media Credit": media.get("credit"),
        "Media Caption": media.get("caption"),
        "Group": slide.get("group"),
    }
    numbers = {"Media": media.get("url", ""), "Type": kind}
    for prefix, parts in (("", start), ("End ", end)):
        numbers |= {f"{prefix}{name}": str(parts.get(name.lower(), "")) for name in ("Year", "Month", "Day")}
        clock = [parts[unit] for unit in ("hour", "minute", "second") if parts.get(unit)]
        numbers[f"{prefix}Time"] = ":".join(f"{int(number):02d}" for number in clock)
    return [numbers[column] if column in numbers else text(cells.get(column)) for column in COLUMNS]
