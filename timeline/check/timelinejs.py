"""The rules for TimelineJS JSON, measured on version 3.9: what stops the page, and what it drops or rolls over in silence."""

from __future__ import annotations

import json
import re
from calendar import monthrange
from collections.abc import Mapping

from timeline.check.finding import Findings, Report, shown
from timeline.errors import ArticleError

_FIELDS = ("year", "month", "day", "hour", "minute", "second", "millisecond")
_ALLOWED = {"hour": range(24), "minute": range(60), "second": range(60), "millisecond": range(1000), "month": range(1, 13)}
_WHOLE = re.compile(r"-?\d+", re.ASCII)
# What the page decodes into live HTML: an escaped bracket, by name or by number.
_ESCAPED_TAG = re.compile(r"&(?:lt|#0*60|#x0*3c);?", re.IGNORECASE)
# Elements that the page leaves in a text; what looks like any other vanishes with what follows it.
_KNOWN = re.compile(
    r"</?(?:a|abbr|b|blockquote|br|cite|code|em|h[1-6]|hr|i|iframe|img|li|ol|p|pre|q|s|small|span|strong|sub|sup|u|ul|div"
    r"|figure|figcaption|table|tr|td|th|tbody|thead)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[a-z/!?]", re.IGNORECASE)
# Addresses that the page knows a player, a map or a frame for; of anything else it makes an image.
_MEDIA = re.compile(
    r"youtu|vimeo\.com|dailymotion|dai\.ly|vine\.co|tiktok\.com|bsky\.app|soundcloud|twitter|//(?:www\.)?x\.com|google|flickr|flic\.kr"
    r"|instagr|documentcloud|wiki[mp]edia|imgur|\.pdf|spotify|iframe|blockquote|wistia|wi\.st"
    r"|(?:jpe?g|png|gif|svg|webp|mp4|webm|mp3|wav|m4a)(?:\?.*)?$",
    re.IGNORECASE,
)
# Every repetition ends where the next one begins: a file of brackets and blanks must not take hours.
_HARM = re.compile(r"<\s*script|<[^<>]*\son\w+\s*=|(?:href|src)\s*=\s*(?:[\"']\s*)?(?:javascript|data:text)", re.IGNORECASE)
_ADVISED = 20
_FAR = 100  # years between the first and the last event


def report(data: bytes) -> Report:
    """What is wrong with a TimelineJS file. Raises `ArticleError` for JSON of another kind."""
    found = Findings()
    if data.startswith(b"\xef\xbb\xbf"):
        found.warning("bom", "the file", "a byte order mark: some servers and readers stumble over it")
        data = data[3:]
    try:
        whole = json.loads(data.decode())
    except UnicodeDecodeError:
        found.error("utf-8", "the file", "not UTF-8: save the file as UTF-8")
        return Report("TimelineJS JSON", 0, tuple(found))
    except (ValueError, RecursionError) as error:
        found.error("json", "the file", f"not JSON: {error}")
        return Report("TimelineJS JSON", 0, tuple(found))
    if isinstance(whole, dict) and "schema_version" in whole:
        raise ArticleError("a timeline in canonical JSON, not TimelineJS: timeline export --to timelinejs makes that of it")
    if not isinstance(whole, dict) or "events" not in whole:
        raise ArticleError("not TimelineJS JSON: it has no events")
    events = whole["events"]
    if not isinstance(events, list) or not events:
        found.error("no-events", "events", "no events: the page says so and stops")
        events = []
    if whole.get("scale") != "human" and whole.get("scale") != "cosmological":
        found.error("scale", "scale", 'no "scale": "human": one bad date hangs the page on "Loading" with no message')
    if whole.get("title") is not None:
        _slide(whole["title"], "title", found, dated=False)
    ids: dict[str, str] = {}
    for index, event in enumerate(events):
        where = f"events[{index}]"
        _slide(event, where, found)
        if isinstance(event, dict) and isinstance(event.get("unique_id"), str):
            first = ids.setdefault(event["unique_id"], where)
            if first != where:
                found.warning("unique-id", f"{where}.unique_id", f"is that of {first} already: links lead to one of the two")
    eras = whole.get("eras") or []
    if not isinstance(eras, list):
        found.error("era", "eras", "is no list: the page stops")
        eras = []
    for index, era in enumerate(eras):
        _era(era, f"eras[{index}]", found)
    _outlier(events, found)
    if len(events) > _ADVISED:
        found.warning("crowded", "events", f"{len(events)} slides: the makers of TimelineJS advise {_ADVISED} at most")
    return Report("TimelineJS JSON", len(events), tuple(found))


def _outlier(events: list, found: Findings) -> None:
    """Warns of an event so far from the rest that all other markers are one heap."""
    years = []
    for index, event in enumerate(events):
        start = event.get("start_date") if isinstance(event, dict) else None
        year = str(start.get("year", "")).strip() if isinstance(start, dict) else ""
        if _WHOLE.fullmatch(year):
            years.append((int(year), index))
    years.sort()
    span = years[-1][0] - years[0][0] if len(years) > 3 else 0
    if span < _FAR:
        return
    for (near, _), (far, index) in ((years[1], years[0]), (years[-2], years[-1])):
        if abs(far - near) > 0.9 * span:
            found.warning("outlier", f"events[{index}]", f"the year {far} is so far from the rest that their markers stand in one heap")


def _slide(slide: object, where: str, found: Findings, dated: bool = True) -> None:
    if not isinstance(slide, dict):
        found.error("slide", where, "is no object: the page stops")
        return
    start = slide.get("start_date")
    if dated and start is None:
        found.error("start-date", where, "no start_date: the event is dropped in silence")
    elif dated and not isinstance(start, dict):
        found.error("start-date", f"{where}.start_date", f"{shown(start)} is no object with a year: the page stops")
    parts = _date(start, f"{where}.start_date", found) if isinstance(start, dict) else None
    if "end_date" in slide:
        end = slide["end_date"]
        if not isinstance(end, dict):
            found.error("end-date", f"{where}.end_date", "is null or no object: the page stops")
        else:
            finish = _date(end, f"{where}.end_date", found)
            if isinstance(start, dict) and all(_same(start[name], end.get(name)) for name in _FIELDS if name in start):
                found.error(
                    "end-dropped", f"{where}.end_date",
                    'repeats every field of start_date and is dropped in silence: write "month": "", "day": "" in the start',
                )
            elif parts and finish and finish < parts:
                found.error("end-before", f"{where}.end_date", "is before its start_date")
    _texts(slide, where, found)
    _media(slide.get("media"), f"{where}.media", found)
    if "unique_id" not in slide and dated:
        found.warning("unique-id", where, "no unique_id: links to the slide change with its headline")
    elif "unique_id" in slide and not isinstance(slide["unique_id"], str):
        found.error("unique-id", f"{where}.unique_id", "is no string: the page stops")


def _era(era: object, where: str, found: Findings) -> None:
    if not isinstance(era, dict) or not all(isinstance(era.get(name), dict) for name in ("start_date", "end_date")):
        found.error("era", where, "needs start_date and end_date: the page stops without them")
        return
    start, end = era["start_date"], era["end_date"]
    _date(start, f"{where}.start_date", found)
    _date(end, f"{where}.end_date", found)
    if all(_same(start[name], end.get(name)) for name in _FIELDS if name in start):
        found.error("era", where, "its end_date repeats every field of its start_date: the page stops")
    _texts(era, where, found)


def _same(one: object, other: object) -> bool:
    return str(one) == str(other) if other is not None else one is None


def _date(parts: Mapping, where: str, found: Findings) -> tuple[int, ...] | None:
    """The numbers of a date, checked; `None` when one of them is none."""
    for name in ("format", "display_date"):
        if "<" in str(parts.get(name, "")):
            found.error("unsanitised", f"{where}.{name}", "goes into the page as HTML, unchecked: leave it out")
        elif name in parts:
            found.warning("unsanitised", f"{where}.{name}", "goes into the page unchecked: the slide's own display_date is safer")
    if not str(parts.get("year", "")).strip():
        found.error("year", where, "no year: the event stands in the year 0")
    numbers: dict[str, int] = {}
    for name in _FIELDS:
        value = parts.get(name)
        if value is None or value == "":
            continue
        if isinstance(value, bool) or not isinstance(value, int | str) or not _WHOLE.fullmatch(str(value).strip()):
            found.error("number", f"{where}.{name}", f"{shown(value)} is no whole number: the page stops")
            return None
        number = numbers[name] = int(value)
        if name in _ALLOWED and number not in _ALLOWED[name]:
            found.error("rolls-over", f"{where}.{name}", f"there is no {name} {number}: it rolls over in silence")
            return None
    if "month" in numbers and "day" in numbers:
        year = numbers.get("year", 0) % 400 + 2000  # of the same length
        if not 1 <= numbers["day"] <= monthrange(year, numbers["month"])[1]:
            found.error("rolls-over", f"{where}.day", f"the month has no day {numbers['day']}: it rolls over in silence")
            return None
    if parts.get("hour") == 0 and not isinstance(parts["hour"], str):
        found.warning("midnight", f"{where}.hour", 'the number 0 does not show as midnight: write "0"')
    return tuple(numbers.get(name, int(name in ("month", "day"))) for name in _FIELDS)


def _texts(slide: Mapping, where: str, found: Findings) -> None:
    text = slide.get("text")
    if text is not None and not isinstance(text, dict):
        found.error("text", f"{where}.text", f"{shown(text)} is no object with headline and text: the page stops")
    for name, value in text.items() if isinstance(text, dict) else ():
        if name in ("headline", "text") and not isinstance(value, str):
            found.warning("text", f"{where}.text.{name}", f"{shown(value)} is no text")
        elif isinstance(value, str):
            _markup(value, f"{where}.text.{name}", found)
            if "mailto:" in value and slide.get("autolink") is not False:
                found.warning("autolink", f"{where}.text.{name}", 'the page breaks the mail address: write "autolink": false')
            elif name == "text" and "\n\n" in value and "<" not in value:
                found.warning("paragraphs", f"{where}.text.text", "empty lines collapse: put <p> around paragraphs")
    for name in ("display_date", "group"):
        value = slide.get(name)
        if value is not None and not isinstance(value, str):
            found.warning("text", f"{where}.{name}", f"{shown(value)} is no text")
        elif value and _ESCAPED_TAG.search(value):
            found.error("live-tag", f"{where}.{name}", "an escaped tag here becomes a live one: take the brackets out, or escape twice")
        elif value and _TAG.search(value):
            found.warning("stripped", f"{where}.{name}", "tags are taken out here")


def _markup(value: str, where: str, found: Findings) -> None:
    if _HARM.search(value):
        found.error("script", where, "holds a script or a handler: the page takes it out, others may not")
    elif _TAG.search(_KNOWN.sub("", value)):
        found.error("bracket", where, "a < that begins no tag of HTML: what follows it can vanish; write &lt;")


def _media(media: object, where: str, found: Findings) -> None:
    if media is None:
        return
    if not isinstance(media, dict) or not isinstance(media.get("url"), str) or not media["url"].strip():
        found.error("media", where, "has no url: the page stops")
        return
    if re.match(r"\s*(?:javascript|data:text)", media["url"], re.IGNORECASE):
        found.error("media", f"{where}.url", "is a script, not an address")
    elif not _MEDIA.search(media["url"]):
        found.warning("media-type", f"{where}.url", "is no picture, film or page that TimelineJS knows: it shows a broken image")
    link = media.get("link")
    if isinstance(link, str) and not re.match(r"https?://", link, re.IGNORECASE):
        found.error("link", f"{where}.link", f"{shown(link)} is no http or https address: javascript: would run")
