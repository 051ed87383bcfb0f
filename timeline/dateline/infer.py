"""The dateline that an article implies, by its latest full date and the weekdays it tells as past.

News names days of its own week by weekday alone, so those weekdays end at the
day of writing, or just before it. A full date pins that week to the calendar,
if it belongs to it: a picture's date does; one in the prose is mostly that of
something long gone, and counts only with more to speak for it.
"""

from __future__ import annotations

from datetime import date

from timeline.dateline.evidence import Full, Seen
from timeline.model import Tense
from timeline.temporal.calendar import add_days, days_in_month, weekday
from timeline.temporal.civil import WEEKDAYS

# How long after its pictures an article may be written, in days.
_LONGEST_GAP = 3
# How many paragraphs tell the news itself, before its background.
_HEAD = 3
# A day and month told as past that would come within so many days of the day found is no year back: the day found is wrong.
_SOON = 120
# By how many days the end found must be likelier than any other.
_CLEARLY = 3


def infer(seen: Seen) -> tuple[tuple[date, str] | None, str | None]:
    """The day with the reasoning, or `None`; and, when candidates contradict each other, how."""
    told = {add_days(day, -step): words for day, step, words in seen.stated_today}
    told = {day: words for day, words in told.items() if isinstance(day, date)}
    if len(told) == 1:
        return told.popitem(), None
    if told:
        return None, _conflict(told)
    # Who writes "yesterday" does not name that day, nor the day of writing, by its weekday.
    if not seen.past or seen.adjacent:
        return None, None
    for anchors in (_pictured(seen), _narrated(seen)):
        found, doubt = _from(anchors, seen)
        if found is not None:
            return found, _contradicted(found[0], seen)
        if doubt is not None:
            return None, doubt
    return None, None


def _pictured(seen: Seen) -> list[Full]:
    """The dates of pictures, latest first."""
    dates = [full for full in seen.fulls if full.pictured and full.looks is not Tense.FUTURE]
    return sorted(dates, key=lambda full: full.day, reverse=True)


def _narrated(seen: Seen) -> list[Full]:
    """Past dates of the prose that may be of the story's own week: told at its head, one of several days named."""
    if len(seen.past) < 2:
        return []
    dates = [
        full for full in seen.fulls
        if not full.pictured and full.looks is Tense.PAST and full.place < _HEAD and weekday(full.day) in seen.past
    ]
    return sorted(dates, key=lambda full: full.day, reverse=True)


def _from(anchors: list[Full], seen: Seen) -> tuple[tuple[date, str] | None, str | None]:
    """The day that the latest of the dates and the weekdays told as past agree on; or why they do not."""
    for place, anchor in enumerate(anchors):
        days = _ends_of_week(anchor.day, seen)
        if len(days) > 1:
            listed = " and ".join(day.isoformat() for day in days)
            return None, f"the weekdays told as past may end at {listed}"
        if days and place:
            return None, f'"{anchor.words}" points to {days[0].isoformat()}, but "{anchors[0].words}" is later'
        if days:
            told = WEEKDAYS[weekday(days[0]) - 1]
            pinned = WEEKDAYS[weekday(anchor.day) - 1]
            return (days[0], f"latest full date {anchor.words} (a {pinned}), and {told} told as past"), None
    return None, None


def _ends_of_week(anchor: date, seen: Seen) -> list[date]:
    """The day, within a week of the anchor, at which the weekdays told as past end; several when they are as likely.

    Likely is an end soon after the anchor, with all of those weekdays close before it.
    """
    if seen.wired:
        return _opened(anchor, seen)
    costs = []
    for gap in range(7):
        day = add_days(anchor, gap)
        if isinstance(day, date) and weekday(day) in seen.past:
            costs.append((gap + max((weekday(day) - told) % 7 for told in seen.past), day))
    if not costs:
        return []  # the calendar ends before that
    costs.sort()
    best, day = costs[0]
    if not _believable(anchor, day, seen):
        return []
    return sorted(other for cost, other in costs if cost - best < _CLEARLY)


def _opened(anchor: date, seen: Seen) -> list[date]:
    """The day that an agency's story opens with, which is that of writing; none when something speaks against it."""
    if len(seen.opening) != 1:
        return []
    (told,) = seen.opening
    gap = (told - weekday(anchor)) % 7
    # Near the head a day or two later is more likely than a week ago.
    later = any((other - told) % 7 in (1, 2) for other, place in seen.past.items() if place < _HEAD)
    if gap > _LONGEST_GAP or later or told in seen.coming:
        return []
    day = add_days(anchor, gap)
    return [day] if isinstance(day, date) else []


def _believable(anchor: date, day: date, seen: Seen) -> bool:
    """Whether the anchor is of the story's own week, and the story not of the day after the last one it names.

    It is likely where the anchor's weekday is named, and a later one near the head.
    """
    told = weekday(day)
    if told in seen.coming or (day - anchor).days > _LONGEST_GAP:
        return False
    return day != anchor and weekday(anchor) in seen.past and seen.past[told] < _HEAD


def _contradicted(day: date, seen: Seen) -> str | None:
    """What in the article was over by its writing, yet lies after the day found."""
    if seen.after is not None and seen.after[0] > day:
        return f'the weekdays point to {day.isoformat()}, but "{seen.after[1]}" is told as past'
    for month, number, words in seen.partial:
        for year in (day.year, day.year + 1):
            if number <= days_in_month(year, month) and 0 < (date(year, month, number) - day).days <= _SOON:
                return f'the weekdays point to {day.isoformat()}, but "{words}" is told as past'
    return None


def _conflict(told: dict[date, str]) -> str:
    listed = " and ".join(f'{day.isoformat()} ("{words}")' for day, words in sorted(told.items()))
    return f"the article's own words conflict: {listed}"
