"""Words of the news that count on or back from what has been told: "the next day", "that year", "a year earlier", "the quarter"."""

from __future__ import annotations

from timeline.model import Tense
from timeline.narration import had
from timeline.narration.hours import day_told
from timeline.narration.overdue import anchor_before
from timeline.narration.places import in_one_paragraph, in_one_sentence, is_quoted, sentence_end
from timeline.narration.told import NEXT, REACH, Told
from timeline.temporal.anchor import FUTURE, PAST, Anchor
from timeline.temporal.calendar import add_days, day_of, floor, sort_key, weekday
from timeline.temporal.expr import Civil, Expr, InYear, Nth, Relative, Shift, Unit, WeekdayFrom
from timeline.temporal.grain import DAY, MONTH, QUARTER, SEASON, WEEK, WEEKEND, YEAR, Grain

_FAR, _DAYS = 1500, 7  # characters; days
_COUNTING = (Nth, Relative, InYear, WeekdayFrom)


def anchor_of_counted(told: Told, of: Expr, begin: int, end: int, looks: Tense) -> Anchor:
    """What words for a time count from that are neither a date nor an hour."""
    if not _counts(of):
        return told.near.anchor
    anchor = _of_its_own_unit(told, of, begin, looks) or _of_a_day(told, of, begin, looks) or _of_a_quarter(told, of, begin) or _of_a_step_from_an_event(
        told, of, begin, looks) or _of_a_year(told, of, begin, end, looks) or told.near.anchor
    return anchor_before(told, of, anchor, begin) if looks is PAST else anchor


def _counts(of: Expr) -> bool:
    """Whether words may count from what has been told: most are "this week" or "ten days", of which none of the cases below is."""
    kind = type(of)
    if kind is Unit:
        return of.anaphoric or of.near
    return of.anaphoric if kind is Shift else kind in _COUNTING


def _of_its_own_unit(told: Told, of: Expr, begin: int, looks: Tense) -> Anchor | None:
    """ "The last week of the month": of the month of what the sentence has told; "by the weekend": that of the day told just before."""
    if type(of) is Unit and of.near and of.step == 0 and of.grain is WEEKEND and looks is PAST and _is_by_its_end(told, begin):
        day = day_of(told.story_day.time.start)
        return told.story_day.anchor._replace(dateline=add_days(day, 7 - weekday(day)))  # "went on sale on 14 February. They were gone by the weekend"
    unit = of.within if type(of) is Nth else of
    if type(unit) is Unit and unit.near and unit.step == 0 and unit.grain in (MONTH, YEAR) and _goes_on_there(told, unit.grain, begin, looks):
        return told.near.anchor._replace(dateline=told.near.anchor.story_day)  # "will walk out on 3 May, and again in the last week of the month"
    return None


def _of_a_day(told: Told, of: Expr, begin: int, looks: Tense) -> Anchor | None:
    """ "The day", "the next day", "the previous Wednesday"."""
    kind, near = type(of), told.near
    if kind is Unit and of.near and of.grain is DAY:
        return day_told(told, begin, looks)
    is_step = (kind is Unit or kind is Shift) and of.anaphoric
    if is_step and _is_said_of_a_year_just_told(told, begin):
        return near.anchor  # "had stood through the flood of 1936. / “My mother saw it,” Low said. “The next morning”": of no day known
    if told.story_day is not None and near.time is not None and near.time.grain > (SEASON if kind is Unit or kind is Shift else WEEK) and (
            begin - told.story_day.at <= _FAR and _is_from_a_day(of)):
        return told.story_day.anchor  # "The dam, last inspected in 1968, broke on Saturday, August 17, 1974. … On the previous Wednesday": no year has one
    if is_step and looks is PAST and _goes_on_behind_an_aside(told, of, begin):
        return told.over.anchor  # "was lost on 22 October. The ferry, which had left on the first, sank. Two days later a boy was found": after it was lost
    if is_step and of.grain is DAY and told.day is not None and told.lead is not None and begin - told.day.at <= REACH:
        if _is_nearer_and_another(told, begin) or _is_beside_a_day(told, begin):
            return near.anchor  # "Low, who left on Tuesday, returned the following morning"; "won on Wednesday. The ring was found in May 2014. The next day": of that May, of no day known
        return told.day.anchor  # "on Monday he took back what he had said in May. The next day": the Tuesday
    return None


def _of_a_quarter(told: Told, of: Expr, begin: int) -> Anchor | None:
    """ "The quarter", and "a year earlier" of one."""
    if type(of) is Unit and of.grain is QUARTER and of.near and of.anaphoric and of.step == 0 and told.named_quarter is not None:
        return told.named_quarter  # "the last day of the second quarter … for the quarter"
    if type(of) is Shift and of.grain is YEAR and of.anaphoric and of.direction < 0 and of.count == 1 and told.quarter.time is not None and (
            told.near.at < told.text.rfind("\n\n", 0, begin) or _is_beside_its_quarter(told, begin)):
        return told.quarter.anchor  # "The loss was 4 cents a share. A year earlier": of the quarter reported on
    return None


def _of_a_step_from_an_event(told: Told, of: Expr, begin: int, looks: Tense) -> Anchor | None:
    """ "Two weeks earlier", before what is over; "ten minutes later", after an hour."""
    if type(of) is not Shift or not of.anaphoric:
        return None
    near = told.near
    if of.direction > 0 and of.grain < DAY and looks is not FUTURE and told.story_day is not None and (
            near.time is not None and told.writing.is_to_come(near.time.start) and not in_one_sentence(told.cues, told.text, near.at, begin)):
        return told.story_day.anchor  # "won on Saturday. His contract expires on 30 June. Ten minutes later": on that Saturday
    if of.direction < 0 and looks is PAST and near is not told.over and near is not told.opened and not in_one_sentence(told.cues, told.text, near.at, begin):
        return told.over.anchor  # "the pool will close on May 31. Two weeks earlier, the council voted": before what is over
    if of.grain < DAY and told.hour is not None and near.at > told.hour.at and begin - told.hour.at <= REACH and near.time.grain > WEEK:
        return told.hour.anchor  # "burned at 9:40 p.m. on Monday. The mill was built in 1931. Ten minutes later": after 9:40
    return None


def _of_a_year(told: Told, of: Expr, begin: int, end: int, looks: Tense) -> Anchor | None:
    """ "Three years earlier", "that February", "a year later", "that year": of another year than the dateline's, or of one since which something has been so."""
    kind, writing, near = type(of), told.writing, told.near.time
    if _is_years_before(of) and writing.is_of_late(near) and told.of_another_year.narrated and _tells_what_had_been(told, end):
        return told.of_another_year  # "fell ill in 2012. “I was brave,” he said on Thursday. Three years earlier a cook had left"
    if kind is Relative and of.anaphoric and of.step == 0 and looks is PAST and writing.is_of_late(near) and told.of_another_year.narrated:
        return told.of_another_year  # "struck him on Jan. 14, 2015, a lawyer said last week. He resigned that February"
    if kind is Relative and of.anaphoric and of.step < 0 and told.remembered is not None and writing.is_of_late(near) and had.leads_to(told.cues, told.text, begin):
        return told.remembered  # "Last night 80 of them met again. / It had been brewing since the previous autumn": before the day remembered
    is_aside = writing.is_of_an_earlier_year(near) and in_one_sentence(told.cues, told.text, told.near.at, begin) and told.text.startswith(",", told.since.at)
    is_shortly_since = told.since.at > told.near.at and begin - told.since.at <= NEXT and not is_aside  # "In May 1973 the guild, founded in 1861, chose a chief for the next year"
    if (kind is Shift or kind is Relative) and of.anaphoric and looks is not FUTURE and is_shortly_since and (
            (of.direction if kind is Shift else of.step) > 0 or told.is_by or kind is Relative and of.step == 0 and told.is_until) and not (kind is Shift and _is_too_fine_for_since(told, of.grain)):
        return told.since.anchor  # "has been mayor since 2019. A year later she shut the hall": a year after 2019; "Nine years ago … the next spring"
    if not _names_a_year_told(of):
        return None
    if is_shortly_since and not told.is_by and (in_one_paragraph(told.text, told.since.at, begin) or not told.of_another_year.narrated):
        return told.since.anchor  # "has been shut since 2009. That year": 2009
    if writing.is_of_this_year(near):
        return told.of_another_year  # "derailed in 2015, the board said Wednesday. It happened in June of that year"
    return None


def _goes_on_behind_an_aside(told: Told, of: Unit | Shift, begin: int) -> bool:
    """Whether a step on follows, in another sentence, a day told only in an aside as that of what had been done before; a sentence of its own would
    have gone back there: "was found on Friday. He had left on Monday. Two days later his sister rang"."""
    is_on = (of.step if type(of) is Unit else of.direction) > 0
    at, text, cues = told.near.at, told.text, told.cues
    return is_on and told.near is told.told_before and told.over.time is not None and told.over.time.grain <= DAY and text.startswith(",", at) and (
        cues.sentences.in_passing.search(text, max(0, at - NEXT), at) is not None and not in_one_sentence(cues, text, at, begin))


def _is_said_of_a_year_just_told(told: Told, begin: int) -> bool:
    """Whether somebody speaks, in the paragraph behind one that has come to a year long past, of what was then."""
    near, text = told.near, told.text
    if near.time is None or near.time.grain < MONTH or not told.writing.is_long_past(near.time) or text.count("\n\n", near.at, begin) != 1:
        return False
    return is_quoted(text, begin)


def _is_from_a_day(of: Expr) -> bool:
    """Whether words count from a day: "the next day", "three days later", "the previous Wednesday"."""
    kind = type(of)
    if kind is Unit or kind is Shift:
        return of.anaphoric and of.grain is DAY
    if kind is WeekdayFrom:
        return of.base is None
    return kind is Relative and of.anaphoric and of.step != 0 and type(of.of) is Civil and of.of.weekday is not None


def _is_years_before(of: Expr) -> bool:
    """ "Three years earlier": of a story; "a year earlier" compares."""
    return type(of) is Shift and of.grain is YEAR and of.anaphoric and of.direction < 0 and of.count is not None and of.count > 1


def _names_a_year_told(of: Expr) -> bool:
    """ "That year", "in May of that year"; but "the same month of the previous year" is compared with one just told."""
    if type(of) is InYear and type(of.of) is Unit and type(of.year) is Unit and of.year.step < 0:
        return False
    year = of.year if type(of) is InYear else of
    return type(year) is Unit and year.grain is YEAR and year.anaphoric


def _is_too_fine_for_since(told: Told, grain: Grain) -> bool:
    """Whether a step counts from the time told before what has been so since a longer one: "burned at 10 p.m. in a mill shut since March. Ten minutes later"."""
    near = told.near.time
    return grain < told.since.time.grain and near is not None and near.grain <= grain


def _tells_what_had_been(told: Told, end: int) -> bool:
    """Whether a sentence goes on with what had been done: "three years earlier, a cook had left"."""
    return had.is_told(told.cues, told.text, end, sentence_end(told.cues, told.text, end, end + NEXT))


def _is_by_its_end(told: Told, begin: int) -> bool:
    """Whether "by" stands before a week or weekend, a sentence or so behind a day of more than a week ago that was told last."""
    day = told.story_day
    return day is not None and day.at == told.near.at and begin - day.at <= NEXT and day.time.grain is DAY and told.cues.dates.by_its_end.match(told.text, begin) is not None and (
        told.writing.day is not None and told.writing.days_since(day.time.start) > _DAYS)


def _goes_on_there(told: Told, grain: Grain, begin: int, looks: Tense) -> bool:
    """Whether the sentence has just told of a day or month in another month or year than the dateline's: of one to
    come, or, where the clause looks back, of one that is over ("struck on 3 May, and had won by the end of the month")."""
    near, today = told.near.time, told.writing.day
    if near is None or near.start is None or near.grain >= grain or today is None or begin - told.near.at > NEXT or not in_one_sentence(told.cues, told.text, told.near.at, begin):
        return False
    there = sort_key(floor(day_of(near.start), grain))
    return there < sort_key(floor(today, grain)) if looks is PAST else there > sort_key(today)


def _is_nearer_and_another(told: Told, begin: int) -> bool:
    """Whether a month or longer of another year was told after the last day, in the paragraph: what is told next is of that."""
    near, day = told.near.time, told.day.time
    if near is None or told.near.at <= told.day.at or near.grain <= WEEK or not in_one_paragraph(told.text, told.near.at, begin):
        return False
    is_another = near.start.year != day.start.year or near.grain <= MONTH and sort_key(near.start) > sort_key(day.end)
    return told.writing.is_of_an_earlier_year(near) and is_another and not in_one_sentence(told.cues, told.text, told.day.at, told.near.at)


def _is_beside_its_quarter(told: Told, begin: int) -> bool:
    """Whether only the day of a saying stands between a quarter and a place in its sentence: "in the quarter, it said on Monday, from 9 a year earlier"."""
    near = told.near.time
    return near is not None and near.grain is DAY and near.end == add_days(near.start, 1) and in_one_sentence(told.cues, told.text, told.quarter.at, begin)


def _is_beside_a_day(told: Told, begin: int) -> bool:
    """Whether the sentence itself has just told of a day, though only in passing."""
    near = told.near
    return near.at > told.day.at and near.time is not None and near.time.grain <= DAY and in_one_sentence(told.cues, told.text, near.at, begin)
