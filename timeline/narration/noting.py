"""Noting what the news tells of: each time that a text has told, into the state that `told.py` describes."""

from __future__ import annotations

import re
from datetime import date, datetime

from timeline.model import Timex
from timeline.narration import had
from timeline.narration.closing import note_closing
from timeline.narration.places import BESIDE, in_one_sentence, sentence_start
from timeline.narration.told import DAWN, NEXT, Told, inside, is_longer_than_a_week
from timeline.temporal.anchor import Anchor
from timeline.temporal.calendar import civil, day_of, sort_key
from timeline.temporal.expr import By, Civil, Clock, DayPart, Expr, Holiday, Period, Relative, Shift, Since, Unit, Until
from timeline.temporal.grain import DAY, MONTH, PART_OF_DAY, QUARTER, WEEKEND, YEAR
from timeline.temporal.value import TimeValue, whole

_BESIDE, _BEHIND, _CLAUSE, _SAID = 70, 40, 90, 300  # characters
_LONG_AGO = 30  # days
_SENTENCE = re.compile(r"[^.,;\n]*")


def note_any_day(told: Told, timex: Timex) -> None:
    """Notes a day of which only the weekday is told: "called at 5 on a Sunday morning"."""
    cues = told.cues.told
    if type(timex.expr) is Clock and cues.on_such_a_day.match(told.text, timex.end) or (
            timex.aside and cues.of_any_day.search(told.text, max(0, timex.begin - BESIDE), timex.begin)):
        told.any_day_at = timex.end


def note_year(told: Told, timex: Timex) -> None:
    """Notes a year before that of the dateline with which a sentence opens: "In 2017", "By the summer of 2018"."""
    of = inside(timex.expr)
    year = of.year if type(of) is Civil else of.year.year if type(of) is Period and type(of.year) is Civil else None
    if year is None or told.writing.day is None or year >= told.writing.day.year:
        return
    is_alone = type(of) is Civil and of.month is None and told.text.startswith(".", timex.end) and (
        told.cues.told.is_all_that_is_said.search(told.text, max(0, timex.begin - 6), timex.begin) is not None)
    opens = told.cues.sentences.opens.search(told.text, max(0, timex.begin - 14), timex.begin) is not None
    told.topic = None
    if not is_alone and not opens:
        return
    mark = told.mark(whole(civil(year), YEAR), timex.end)
    mark = mark._replace(anchor=mark.anchor._replace(told=True))
    told.topic, told.year = mark if is_alone else None, mark if opens else told.year


def note_lead(told: Told, time: TimeValue) -> None:
    """Notes the day that the news opens with, if none has been told of."""
    if told.lead is None:
        told.lead = day_of(time.start)


def note_opened(told: Told, timex: Timex, time: TimeValue) -> None:
    """Notes that the text has told of what has been so since a time, or was before, after or until it, or left it "nine years ago": it goes on there with
    "since Feb. 15, when", else only "that year" may go on with what is since, or with a year."""
    told.is_by, told.is_until = type(timex.expr) is By, type(timex.expr) is Until
    mark = told.mark(time, timex.end)
    if not told.cues.sentences.tells_of_then.match(told.text, timex.end):
        if type(timex.expr) is Since or time.grain is YEAR:  # "were barred until 1969. … in November of that year"
            told.since = mark
        return
    told.near = told.opened = mark  # no hour counts from there
    if time.grain <= DAY:
        _note_remembered(told, mark.anchor, time)  # "Thirty years on, … has not blown since the night of 24 May 1966, when the mill burned"
    if time.grain <= WEEKEND:
        told.day = mark


def only_says_since(told: Told, timex: Timex, time: TimeValue) -> bool:
    """Whether a day is only that since which something is so: "He was hurt on Tuesday. He had not missed a game since his debut on Feb. 1"; or a month
    or year before the one told, "had gambled since he left the Army in 1991"."""
    text = told.text
    if not (told.day is not None if time.grain is DAY else _is_long_before(told, time) and had.leads_to(told.cues, text, timex.begin)):
        return False
    return told.cues.told.only_since.search(text, max(0, timex.begin - _CLAUSE), timex.begin) is not None and not told.cues.sentences.tells_of_then.match(text, timex.end)


def _is_long_before(told: Told, time: TimeValue) -> bool:
    """Whether a month or year is over before the time told last."""
    near = told.near.time
    return time.grain <= YEAR and near is not None and near.grain <= YEAR and sort_key(near.start) > sort_key(time.end)


def note_near(told: Told, timex: Timex, time: TimeValue) -> None:
    """Notes the time told last, and the quarter or month that it is."""
    before = told.near
    near = told.near = told.mark(time, timex.end)
    told.row.append(near)
    note_closing(told, timex, before, time)
    told.meant = before if before.time is not None and _only_says_so(told, timex, before.at) else None
    told.is_aside = told.text.startswith(",", timex.end) and told.cues.told.closes_an_aside.match(told.text, timex.end) is not None
    told.goes_on = not told.is_aside and _tells_on(told, timex.expr, time)
    kind, grain = type(timex.expr), time.grain
    if kind is not Civil and DAY <= grain <= QUARTER and told.writing.may_report_on(time):
        told.quarter = near
    if kind is Period and grain is QUARTER and told.writing.is_of_a_report(time):
        told.named_quarter = near.anchor
    if grain <= MONTH and not told.is_in_a_passage and told.writing.has_come_round(time.end):
        month = whole(day_of(time.start), MONTH)
        told.months[month.start.month] = near.anchor._replace(narrated=month, told=True)


def _only_says_so(told: Told, timex: Timex, before: int) -> bool:
    """Whether a time is the one on which somebody says what its sentence has told of another: "was shot on April 20, the court said on Monday"."""
    text, cues = told.text, told.cues.sentences
    low = max(0, timex.begin - _SAID)
    return before > low and cues.closes.match(text, timex.end) is not None and cues.attributed.search(text, before, timex.begin) is not None and (
        in_one_sentence(told.cues, text, before, timex.begin))


def is_of_a_person(told: Told, timex: Timex) -> bool:
    """Whether the time told last is one of an aside on somebody: "Low, who had signed on Thursday, was furious that it rained at 9 a.m."."""
    return told.is_aside and told.cues.sentences.of_a_person.search(told.text, max(0, timex.begin - 80), timex.begin) is not None


def note_story(told: Told, timex: Timex, time: TimeValue) -> None:
    """Notes the same time as one of the story: as one that is over, a day, an hour, or one of another year."""
    near, start, grain = told.near, time.start, time.grain
    if type(timex.expr) is Holiday and told.stepped_at >= 0 and told.cues.told.for_a_feast.search(told.text, max(0, timex.begin - BESIDE), timex.begin) is not None:
        told.stepped_at = timex.end  # "met that evening, with a ham saved for Christmas": the story stays where it was
        return
    today = told.writing.day
    is_over = not told.writing.is_to_come(start)
    if _is_told_before(told, timex, time):
        told.told_before = near  # no hour counts from there but its own
    elif is_over and not (told.is_aside and told.over.time is not None and told.cues.told.closes_in_the_present.match(told.text, timex.end)):
        told.over = near  # "The vote is on Nov. 3. She spoke at 10 p.m.": not on Nov. 3
        if time.part in ("EV", "NI"):
            told.night = near.anchor
        if time.part == "MO" and time.mod == "START" or isinstance(start, datetime) and start.hour < DAWN:
            told.small_hours = near
    if grain <= DAY:
        _note_day(told, timex, time)
    if grain < PART_OF_DAY:
        told.hour = near
    told.stepped_at = timex.end if grain <= DAY and _is_a_step(timex.expr) and told.writing.day is not None and told.writing.days_since(start) > _LONG_AGO else -1
    if grain <= WEEKEND:
        told.any_day_at, told.day = None, near
        told.day_of_the_week_at, told.is_of_the_week = timex.end if told.is_of_the_week else -1, False
        if is_over and (told.story_day is None or told.cues.sentences.said_then.search(told.text, max(0, timex.begin - NEXT), timex.begin) is None):
            told.story_day = near
        if not (type(timex.expr) is Civil and timex.expr.month and start == today or _is_of_a_thing_called_by_it(told, timex)):  # the dateline's own line
            note_lead(told, time)
    if today is None or start.year != today.year:
        told.of_another_year = near.anchor
        note_year(told, timex)


def _is_a_step(expr: Expr) -> bool:
    """Whether words go on within the days of a story: "that evening", "the next morning", "two days later"."""
    expr = inside(expr)
    day = expr.day if type(expr) is DayPart else expr
    return type(day) in (Unit, Shift, Relative) and day.anaphoric


def _is_of_a_thing_called_by_it(told: Told, timex: Timex) -> bool:
    """Whether a feast of the title only names something: "Christmas getaway hit as fire shuts line"."""
    return type(timex.expr) is Holiday and timex.end <= told.text.find("\n") and told.cues.told.at_a_feast.search(told.text, 0, timex.begin) is None


def _note_day(told: Told, timex: Timex, time: TimeValue) -> None:
    """Notes the day of a time: as its weekday, as that of a vote, as the one remembered."""
    near = told.near.anchor
    if isinstance(time.start, date):
        told.weekdays[time.start.isoweekday()] = near
    if type(timex.expr) is not By and told.about.has_polls and _is_beside_a_vote(told, timex):
        told.vote = near._replace(narrated=whole(day_of(time.start), DAY))
    _note_remembered(told, near, time)


def _note_remembered(told: Told, near: Anchor, time: TimeValue) -> None:
    """Notes the day that an article is written for: the first of those long past that it tells of."""
    if told.remembered is None and told.writing.is_long_past(time) and told.about.is_for_a_day:
        told.remembered = near._replace(narrated=whole(day_of(time.start), DAY))


def _is_beside_a_vote(told: Told, timex: Timex) -> bool:
    """Whether a day is that of a vote: "voted on Sunday", "Sunday's election"."""
    low = max(0, timex.begin - _BESIDE, told.day.at if told.day is not None else 0)
    return told.cues.told.of_a_vote.search(told.text, sentence_start(told.cues, told.text, timex.begin, low), timex.begin) is not None or told.cues.told.of_a_vote.search(
        _SENTENCE.match(told.text, timex.end, timex.end + _BEHIND)[0]) is not None


def _is_told_before(told: Told, timex: Timex, time: TimeValue) -> bool:
    """Whether a day is told of as one before that of the story: "sank on Sunday. It had left Orm on Friday", "On the Friday it had left"."""
    over, begin = told.over.time, timex.begin
    if over is None or over is time or max(time.grain, over.grain) > DAY or is_longer_than_a_week(time):
        return False  # "had risen this year through Wednesday, and fell in the morning": of no day of those
    if told.hour is not None and day_of(told.hour.time.start) == day_of(time.start):
        return False  # "sank at 11:40 p.m. on Sunday. Divers came on Monday. It had been cleared to sail at 6 p.m. on Sunday. It called at 10 p.m.": the story is that day's
    return sort_key(day_of(time.start)) < sort_key(day_of(over.start)) and (had.leads_to(told.cues, told.text, begin) or (
        told.cues.sentences.opens_on.search(told.text, max(0, begin - 9), begin) is not None and had.follows(told.cues, told.text, timex.end)))


def _tells_on(told: Told, expr: Expr, time: TimeValue) -> bool:
    """Whether a time goes on with what was told of another year: "that summer", and a month behind it."""
    expr = expr.of if type(expr) is By else expr
    kind = type(expr)
    goes_on = kind is Relative and expr.anaphoric or kind is Unit and expr.anaphoric and expr.step > 0 and expr.grain is MONTH or kind is Civil and expr.year is None and told.goes_on
    return goes_on and told.writing.is_of_an_earlier_year(time)
