"""Words of the news for a day or its night that has been told of: "that night", "tonight", "that Sunday morning"."""

from __future__ import annotations

from datetime import datetime

from timeline.model import Tense
from timeline.narration import had
from timeline.narration.places import in_one_paragraph, is_quoted
from timeline.narration.told import EVENING, LATE, REACH, Told
from timeline.narration.weekdays import is_weekday
from timeline.temporal.anchor import NO_TENSE, PAST, Anchor
from timeline.temporal.calendar import add_days, day_of
from timeline.temporal.expr import DayPart, Relative, Unit
from timeline.temporal.grain import DAY, MONTH, WEEK
from timeline.temporal.value import whole

_WEEK = 7  # days


def anchor_of_a_part(told: Told, of: DayPart, begin: int, looks: Tense) -> Anchor | None:
    """What a part of a named day counts from, if its clause looks that way; nothing where its day alone says so."""
    if type(of.day) is not Unit:
        return that_weekday(told, of, begin)
    is_that = of.day.anaphoric and not of.day.step
    if of.part in LATE and _is_said_last_night(told, of.day, begin):
        return told.near.anchor._replace(dateline=told.near.anchor.story_day)  # "won on Sunday night. “Tonight I flew,” she said"
    if of.part in LATE and is_that and told.night.narrated is not None and (told.day is None or begin - told.day.at > REACH):
        return told.night  # "died on the night of May 9. … Records show that they spoke that night"
    if is_that and looks in (PAST, NO_TENSE) and told.near is not told.over and told.writing.is_to_come(told.near.time.start) and (
            begin - told.over.at <= REACH and not in_one_paragraph(told.text, told.near.at, begin)):
        return told.over.anchor  # "broke up on Wednesday. It will resume next Thursday. / Low said that he had seen it only that afternoon"
    if is_that and told.is_back_at_the_lead(begin) and not _is_of_a_month_just_told(told, begin):
        return told.on_the_first_day()  # "On 11 May 1974 the pier fell. … closed in 2011. “I was there that night,” she said"
    return None


def _is_of_a_month_just_told(told: Told, begin: int) -> bool:
    """ "In April 2018 a plank was found. / It was sent to Orm that night": of that month, of no day known; what is quoted may be of the day remembered."""
    return told.near.time.grain <= MONTH and not is_quoted(told.text, begin) and told.text.count("\n\n", told.near.at, begin) <= 1


def that_weekday(told: Told, of: Relative | DayPart, begin: int) -> Anchor | None:
    """The day told of that "that Sunday" or "that Sunday morning" is: the last Sunday told, if no other day has been told of since."""
    is_part = type(of) is DayPart
    day = of.day if is_part else of.of
    if not is_weekday(day) or not (told.cues.weekdays.that.search(told.text, max(0, begin - 40), begin) if is_part else of.anaphoric and of.step == 0):
        return None
    near = told.near.anchor if told.near.time is not None and told.near.time.grain <= WEEK else told.weekdays.get(day.weekday)
    if near is not None and not is_part and told.stepped_at == told.near.at and not had.leads_to(told.cues, told.text, begin):
        start = day_of(near.narrated.start)
        ahead = (day.weekday - start.isoweekday()) % _WEEK
        return near._replace(narrated=whole(add_days(start, ahead), DAY))  # "By the following morning, of a Sunday, there were waves. The boat did not come that Tuesday"
    return near._replace(told=True) if near is not None and is_part else near


def _is_said_last_night(told: Told, of: Unit, begin: int) -> bool:
    """Whether "tonight" stands in a quotation behind what is told of the night before the dateline."""
    text, time = told.text, told.near.time
    if of.step or of.anaphoric or time is None or time.start is None or told.writing.day is None or begin - told.near.at > REACH:
        return False
    if not is_quoted(text, begin):
        return False
    late = time.part in (*LATE, "24") or isinstance(time.start, datetime) and time.start.hour >= EVENING
    return late and told.writing.days_since(told.near.anchor.story_day) == 1
