"""Weekdays of the news: which of the weeks told so far they are of."""

from __future__ import annotations

from timeline.model import Tense, Timex
from timeline.narration import had
from timeline.narration.court import Court
from timeline.narration.places import BESIDE, in_one_paragraph, in_one_sentence, is_quoted
from timeline.narration.told import NEXT, REACH, Mark, Told
from timeline.temporal.anchor import FUTURE, PAST, Anchor
from timeline.temporal.calendar import day_of
from timeline.temporal.expr import Civil, Clock, DayPart, Expr, Unit
from timeline.temporal.grain import DAY, SEASON, WEEK

_WEEK, _LONG_AGO = 7, 30  # days


def is_weekday(of: Expr) -> bool:
    """Whether words name a weekday and no month."""
    return type(of) is Civil and of.weekday is not None and of.month is None


def anchor_in_the_week_told(told: Told, court: Court, begin: int, looks: Tense) -> Anchor | None:
    """What a weekday counts from that is one of the week told, of the story or of the deed that a court hears of; nothing if it is not."""
    if looks is FUTURE and told.cues.passage.was_to_be.search(told.text, max(0, begin - BESIDE), begin) is not None and _is_beside_the_day_remembered(told, begin):
        return told.day.anchor._replace(dateline=day_of(told.day.time.start))  # "It began at 9 p.m. A cook was to come on Wednesday"
    if looks is not PAST:
        return None
    if told.story_day is not None and _is_of_the_week_told(told, begin):
        is_before = had.leads_to(told.cues, told.text, begin)  # "sank on 31 May. It had been checked on the Monday"
        is_of_the_past = is_before and told.remembered is not None and told.is_shortly_before_the_day_remembered(told.story_day.time)
        day = told.remembered if is_of_the_past else told.story_day.anchor
        return day._replace(told=True, over=is_before)  # "left on the last Friday of May. On the Monday he wrote"
    if told.story_day is not None and told.stepped_at == told.near.at and _goes_on_within_the_story(told, begin):
        return told.story_day.anchor._replace(told=True)  # "It was December 10. They met that evening. But on Saturday the wind turned", told in June
    if _is_beside_the_day_remembered(told, begin):
        return told.day.anchor._replace(told=True, over=had.leads_to(told.cues, told.text, begin))  # "The fire of 1966 began at 9 p.m. Crews stayed until Thursday"
    if _is_of_a_month_told(told, begin):
        return told.near.anchor._replace(told=True)  # "Last June the tents were up when a storm on the Wednesday tore them": of no day known
    if court.deed is not None and told.cues.weekdays.of_the_week.search(told.text, max(0, begin - 10), begin):
        return court.deed._replace(told=True)  # "“I told him on the Tuesday,” the witness said": in the week of the deed
    return None


def anchor_of_a_weekday(told: Told, begin: int, looks: Tense) -> Anchor:
    """What any other weekday counts from."""
    if looks is FUTURE and _was_to_come(told, begin):
        return told.day.anchor._replace(dateline=day_of(told.day.time.start))  # "told them on Saturday that he expected to arrive by Sunday": the day after
    if looks is PAST and (day := _day_before_which_it_had_been(told, begin)) is not None:
        return day.anchor._replace(dateline=day_of(day.time.start))  # "was found on Thursday. He had been missing since Monday", told on a Tuesday
    return told.near.anchor


def is_of_no_day(told: Told, timex: Timex, looks: Tense) -> bool:
    """Whether a time is of a day that the text does not name: "called at 5 on a Sunday morning. At 5:20 …", "left on a Monday, and on Tuesday"."""
    expr, begin = timex.expr, timex.begin
    cues = told.cues.weekdays
    if looks is not FUTURE and is_weekday(expr) and cues.known.search(told.text, max(0, begin - BESIDE), begin) and cues.beside_a_deed.match(told.text, timex.end):
        return True  # "left on the Monday after the coronation": whenever that was
    if type(expr) is Clock and cues.of_an_event.match(told.text, timex.end):
        return True
    if told.any_day_at is None or looks is FUTURE or told.writing.day is None or timex.aside or begin - told.any_day_at > REACH:
        return False
    if type(expr) is Civil:
        return is_weekday(expr) and in_one_sentence(told.cues, told.text, told.any_day_at, begin)
    return type(expr) in (Clock, DayPart) and (expr.day is None or type(expr.day) is Unit and expr.day.anaphoric)


def _is_of_the_week_told(told: Told, begin: int) -> bool:
    """Whether "on the" stands before a weekday, shortly behind a day of more than a week ago, and no "had" says that it was before that;
    or that was so of the one before, in the same paragraph: "On the Friday she wrote. She left on Saturday"."""
    day = told.story_day
    cues = told.cues
    is_so = cues.weekdays.of_the_week.search(told.text, max(0, begin - 10), begin) is not None or (
        told.day_of_the_week_at == day.at and in_one_paragraph(told.text, day.at, begin)
        and cues.sentences.said_then.search(told.text, max(0, begin - NEXT), begin) is None and cues.sentences.said_so.match(told.text, begin) is None)
    return is_so and begin - day.at <= REACH and told.writing.day is not None and told.writing.days_since(day.time.start) > _WEEK


def _goes_on_within_the_story(told: Told, begin: int) -> bool:
    """Whether a weekday is told on, by nobody who says so, shortly behind a step on from a day long past."""
    cues = told.cues.sentences
    return 0 <= begin - told.near.at <= REACH and told.cues.weekdays.owns.match(told.text, begin) is None and (
        _nobody_speaks(told, begin) and cues.said_so.match(told.text, begin) is None)


def _nobody_speaks(told: Told, begin: int) -> bool:
    """Whether a weekday is neither quoted nor the one on which somebody says so."""
    return not is_quoted(told.text, begin) and told.cues.sentences.said_then.search(told.text, max(0, begin - NEXT), begin) is None


def _is_beside_the_day_remembered(told: Told, begin: int) -> bool:
    """Whether the paragraph has come to the day remembered, last of all days, and nobody speaks."""
    day = told.day
    return told.remembered is not None and day is not None and day_of(day.time.start) == day_of(told.remembered.narrated.start) and day.time.grain < DAY and (
        in_one_paragraph(told.text, day.at, begin) and _nobody_speaks(told, begin))


def _is_of_a_month_told(told: Told, begin: int) -> bool:
    """Whether "on the" stands before a weekday, shortly behind a month that was over a month ago and no day since."""
    near = told.near.time
    return near is not None and WEEK < near.grain <= SEASON and told.writing.is_background(near) and begin - told.near.at <= REACH and (
        told.cues.weekdays.of_the_week.search(told.text, max(0, begin - 10), begin) is not None) and told.cues.weekdays.beside_a_deed.match(told.text, begin + 8) is None


def _day_before_which_it_had_been(told: Told, begin: int) -> Mark | None:
    """The day of the past week that was told last, if what had been before it leads to a place shortly behind; what had been said may be of any day since."""
    day = told.meant or told.near
    if day.time is None or day.time.grain is not DAY or told.writing.day is None or not 0 < told.writing.days_since(day.time.start) <= _WEEK:
        return None
    is_near = begin - day.at <= NEXT and in_one_paragraph(told.text, day.at, begin) and had.leads_to(told.cues, told.text, begin, day.at)
    return day if is_near and told.cues.sentences.said_then.search(told.text, day.at, begin) is None else None


def _was_to_come(told: Told, begin: int) -> bool:
    """Whether a sentence that has told of a day of the past week goes on with what was to come then."""
    day = told.day
    if day is None or day.time.grain > DAY or day.at > begin or begin - day.at > REACH:
        return False
    ago = told.writing.days_since(day.time.start) if told.writing.day is not None else 0
    if not in_one_sentence(told.cues, told.text, day.at, begin):
        return ago > _LONG_AGO and day.at == told.near.at and told.cues.weekdays.was_told_to_come.search(told.text, day.at, begin) is not None
    if begin - day.at > NEXT:
        return False
    if ago > _LONG_AGO:
        return told.cues.sentences.would_come.search(told.text, day.at, begin) is not None  # "on 4 April 1974 they were told that the looms would be started up on Monday"
    return 0 < ago <= _WEEK and told.cues.weekdays.was_to_come.search(told.text, day.at, begin) is not None
