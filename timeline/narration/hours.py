"""Hours of the news without a day: which of the days told so far they are of."""

from __future__ import annotations

from datetime import datetime

from timeline.model import Tense
from timeline.narration import had
from timeline.narration.lately import FRESH
from timeline.narration.places import BESIDE, in_one_paragraph, in_one_sentence, sentence_end, sentence_start
from timeline.narration.told import DAWN, EVENING, LATE, NEXT, REACH, Mark, Told, is_longer_than_a_week
from timeline.temporal.anchor import EITHER, FUTURE, NO_TENSE, PAST, Anchor
from timeline.temporal.calendar import add_days, day_of, ordinal, sort_key
from timeline.temporal.expr import Clock, DayPart, Expr
from timeline.temporal.grain import DAY, MONTH, PART_OF_DAY, SEASON
from timeline.temporal.value import TimeValue, whole

_SENTENCES, _CLAUSE = 300, 60  # characters
_BYGONE = 60  # days
_SOON = 3  # hours
_NOON, _NIGHTFALL, _LAST_HOUR = 12, 19, 24


def anchor_of_an_hour(told: Told, expr: Expr, begin: int, end: int, looks: Tense, by: bool) -> Anchor:
    """What an hour or part of a day counts from that names no day, if its clause looks that way; `by` is for "by noon".

    The words around it say it surely. Else it is of the day told, or of one that is told beside that, if it is over;
    of none of them, it is of the day of writing.
    """
    surely = _behind_a_day_to_come(told, begin, looks, by) or _by_its_words(told, expr, begin, end, looks)
    if surely is not None:
        return surely
    if type(expr) is Clock and _lasts_into_the_night(told, expr, begin):
        return _days_on(told.near.anchor, 1)  # "began at 9 a.m. on Monday and went on until 3 a.m."
    writing, anchor = told.writing, day_told(told, begin, looks)
    beside = _of_a_day_beside(told, expr, anchor, begin, by) if looks is PAST else None
    if beside is not None:
        return beside
    if looks is not FUTURE and writing.day is not None and told.lead == writing.day and anchor is told.over.anchor and _is_back_to_today(told, expr, begin, by):
        return told.alone
    return _of_the_day_of_writing(told, expr, anchor, looks, begin)


def _of_a_day_beside(told: Told, expr: Expr, anchor: Anchor, begin: int, by: bool) -> Anchor | None:
    """What an hour that is over counts from, if it is not of the day told but of one that goes with it: the day after or before, or that of what is remembered."""
    is_over, is_clock = anchor is told.over.anchor, type(expr) is Clock
    if is_over and type(expr) is DayPart and (by or not had.leads_to(told.cues, told.text, begin) and begin - told.over.at <= REACH) and _is_of_the_next_morning(told, expr):
        return _days_on(anchor, 1)  # "was seen at 9 p.m. on Sunday. By morning it was gone", "was found at dawn"
    if told.remembered is not None and _is_of_the_anniversary(told, begin):
        return told.on_the_first_day()  # "Nineteen strokes were rung yesterday. … She wrote on Thursday. / At eleven o'clock the names were read"
    if told.remembered is not None and _is_of_a_day_remembered(told, begin):
        return anchor if _is_of_another_time(told, anchor.narrated, begin) else told.remembered  # "Fifty years ago today the pier fell. … The first boat left at a quarter to four"
    if is_clock and is_over and _is_of_the_day_with_hours(told, begin):
        return _days_on(told.hour.anchor, 0)  # "sank at 11:40 p.m. on Sunday. / Divers came on Monday. / The engine failed at 10 p.m."
    if is_clock and is_over and _is_of_the_small_hours_told(told, expr, begin):
        return _days_on(told.small_hours.anchor, 0)  # "was robbed in the early hours of Sunday. / Low had come on 20 October. / They cut a wire at 2.20am"
    if is_clock and told.day is not None and anchor is told.day.anchor and told.lead is not None and _is_of_a_statement(told, told.day.at):
        return told.on_the_first_day()  # "was down for most of Tuesday. In a statement late last night it said why. / Complaints began at 6:30 a.m."
    if is_clock and told.day is not None and anchor is told.day.anchor and _is_of_the_morning_after(told, expr, begin):
        return _days_on(anchor, 1)  # "voted late on Wednesday to quit. Its ministers left before 9 a.m."
    if is_clock and is_over and _had_been_the_day_before(told, expr, begin):
        return _days_on(anchor, -1)  # "The next morning he said that he had left at 9pm"
    return None


def _days_on(anchor: Anchor, days: int) -> Anchor:
    """So many days after what is told."""
    return anchor._replace(narrated=whole(add_days(day_of(anchor.narrated.start), days), DAY))


def _of_the_day_of_writing(told: Told, expr: Expr, anchor: Anchor, looks: Tense, begin: int) -> Anchor:
    """What an hour counts from that is of the day told, if that is one: else of the day of writing, or of the day or night before that news of it opens with."""
    writing, time = told.writing, anchor.narrated
    if looks is PAST and time is not None and time.grain >= MONTH and (writing.is_background(time) or time.start is not None and writing.is_of_this_year(time)):
        anchor = told.alone  # "destroyed the mill on Wednesday. … In 2010 it was fined. The guild met at 6 p.m."
    elif time is not None and time.grain <= DAY and is_longer_than_a_week(time):
        anchor = told.alone  # "had risen this year through Wednesday, and were down in the morning"
    today = anchor is told.alone or writing.is_day_of(anchor.narrated)
    if today and looks is PAST and type(expr) is Clock and expr.hour >= EVENING and not isinstance(told.alone.dateline, datetime) and told.night.narrated is not None:
        return told.night  # an evening hour that is over is hardly of the day of writing: it is that of the night told of
    if today and looks is PAST and told.lead is not None and writing.day is not None:
        ago = writing.days_since(told.lead)
        is_of_it = anchor is told.alone and (ago > 1 or _is_late(expr)) or not in_one_sentence(told.cues, told.text, told.near.at, begin) and had.leads_to(told.cues, told.text, begin)
        if 0 < ago <= FRESH and is_of_it:
            return anchor._replace(narrated=whole(told.lead, DAY))  # news of yesterday: "fog came late in the afternoon", "there had been fog all afternoon"
    return anchor


def day_told(told: Told, begin: int, looks: Tense) -> Anchor:
    """The time told last, or the last that is over, where a place is still at it; else the dateline alone."""
    mark = told.over if looks is PAST or looks is EITHER and _is_to_come(told, told.near.time) else told.near  # "was called off on Thursday. They will try again on Tuesday. / It had been due to leave at noon"
    if looks is PAST and told.day is not None and told.writing.is_background(mark.time) and told.writing.is_fresh(told.day.time) and begin - told.day.at <= REACH:
        mark = told.day  # "Stocks fell yesterday, their worst day since the October crash. Bonds slipped late in the afternoon"
    is_far = begin - mark.at > REACH and not (looks is PAST and _is_of_the_lead(told, mark.time)) or (
        looks is FUTURE and not in_one_paragraph(told.text, mark.at, begin) and not (
            _is_to_come(told, mark.time) and told.cues.hours.on_the_programme.fullmatch(told.text, mark.at, begin)))
    return told.alone if is_far else mark.anchor


def _by_its_words(told: Told, expr: Expr, begin: int, end: int, looks: Tense) -> Anchor | None:
    """What an hour counts from by the words around it or by what it stands behind, wherever the day last told is."""
    text, writing, near, cues = told.text, told.writing, told.near, told.cues.hours
    if text[begin - 1:begin] in ("", "\n") and cues.heads_a_line.match(text, begin):
        return told.alone  # "8:15 p.m.: The fire has crossed the road", in a report as it happens
    paragraph = text.rfind("\n\n", max(0, begin - REACH), begin) + 2
    if looks is PAST and paragraph > 1 and cues.heads_a_line.match(text, paragraph) and in_one_sentence(told.cues, text, paragraph, begin):
        return told.alone  # "12:15 Trains, suspended from 19:00 on Tuesday, resumed just after noon"
    if type(expr) is not Clock and cues.in_the_night.match(text, begin) and cues.is_no_nouns.match(text, end) and looks is not FUTURE and (
            writing.is_of_late(near.time) and near.time.grain <= DAY and not in_one_paragraph(text, near.at, begin)):
        return told.alone  # "The quake struck on Wednesday. / It snowed overnight": in the night before the day of writing
    if type(expr) is not Clock and told.lead is not None and told.lead == writing.day and cues.in_trade.match(text, end):
        return told.alone  # "said on Wednesday that it would buy Hale for 9 crowns, a tenth over Tuesday's close. … rose in morning trading"
    if told.vote is not None and looks is PAST and cues.of_the_polls.search(text, max(0, begin - 110), begin):
        return told.vote  # "Orm voted on Sunday. The count was over by 3 a.m. on Monday. Polls had opened at 7 a.m."
    if told.told_before is not None and looks is PAST and _goes_on_before(told, begin):
        return told.told_before.anchor  # "had left Orm on Friday and had called at Hale at 8 p.m."
    if looks is PAST and writing.is_of_an_earlier_year(near.time) and near.time.grain >= MONTH and cues.tells_on.fullmatch(text, near.at, begin):
        return near.anchor._replace(told=True)  # "In June 2011 a cook saw a barge burning at 5 a.m.": of no day known
    if looks is PAST and near.time is not None and near.time.grain is MONTH and writing.day is not None and writing.days_since(near.time.end) >= 0 and (
            begin - near.at <= NEXT and cues.of_what_was_of_it.match(text, near.at, begin) is not None):
        return near.anchor._replace(told=True)  # "won last month's election after a count that went on until 4 a.m.": of no day known
    if looks is PAST and type(expr) is DayPart and expr.part == "NI" and writing.is_background(near.time) and near.time.grain <= SEASON and (
            cues.in_the_night.match(text, begin) is None and in_one_paragraph(text, near.at, begin) and begin - near.at <= NEXT):
        return near.anchor._replace(told=True)  # "The mill was raided in March. A box was stolen during the night": of no day known
    if looks in (PAST, NO_TENSE) and writing.is_background(near.time) and told.about.is_in_court and in_one_paragraph(text, near.at, begin):
        return near.anchor._replace(told=True)  # "In February he hired a van. It passed the mill at 1:20 a.m.", jurors heard: of no day known
    if looks is not FUTURE and near is told.opened and near is not told.over and told.cues.sentences.goes_on_then.match(text, near.at) and (
            begin - near.at <= NEXT and in_one_sentence(told.cues, text, near.at, begin) and not writing.is_to_come(near.time.start)):
        return near.anchor._replace(told=near.time.grain > DAY)  # "shut since Monday, when a roof fell in overnight"; since May, of no day known
    if looks is PAST and told.is_back_at_the_lead(begin):
        return told.on_the_first_day()  # "On the evening of 6 May 1978 it burned. … A wall was planned in 1961. / At 7.40pm a cook saw smoke"
    return None


def _behind_a_day_to_come(told: Told, begin: int, looks: Tense, by: bool) -> Anchor | None:
    """What an hour counts from that opens the second half of a sentence on a day to come, or is told of one behind a year named in passing."""
    near, day = told.near, told.day
    if day is None or by or not _is_to_come_in_its_sentence(told, day, begin):
        return None
    if near is day and told.text[begin - 2:begin] == "; ":
        return day.anchor  # "Tomorrow they sing at 10.30am; in the evening a choir founded in 1964 will"
    is_in_passing = near is not day and looks is FUTURE and told.writing.is_background(near.time)
    return day.anchor if is_in_passing else None  # "On Sunday a choir founded in 1964 will sing until sunset"


def _is_to_come_in_its_sentence(told: Told, day: Mark, begin: int) -> bool:
    return day.time.grain <= DAY and told.writing.is_to_come(day.time.start) and begin - day.at <= NEXT and in_one_sentence(told.cues, told.text, day.at, begin)


def _is_late(expr: Expr) -> bool:
    """Whether an hour is one of the afternoon, which news of the day before is hardly written after."""
    return expr.hour >= _NOON if type(expr) is Clock else expr.part in ("AF", "EV", "NI")


def _is_to_come(told: Told, time: TimeValue | None) -> bool:
    return time is not None and time.grain is DAY and told.writing.day is not None and sort_key(time.start) > sort_key(told.writing.day)


def _is_of_the_lead(told: Told, time: TimeValue | None) -> bool:
    """Whether a time is of the day that the news opened with: of that one it may tell for long."""
    return time is not None and day_of(time.start) == told.lead


def _is_of_a_day_remembered(told: Told, begin: int) -> bool:
    """Whether an hour is of the past that the article is written for: nobody speaks, and nothing of late is told of in the paragraph."""
    paragraph = told.text.rfind("\n\n", 0, begin)
    if told.day is not None and told.day.at > paragraph and told.writing.is_of_late(told.day.time):
        return False
    return told.cues.hours.is_told_today.search(told.text, max(paragraph, begin - _SENTENCES, 0), sentence_end(told.cues, told.text, begin, len(told.text))) is None


def _is_of_the_anniversary(told: Told, begin: int) -> bool:
    """Whether an article that opened with how a day is remembered has come back from there to what is of late, and goes on in another paragraph."""
    over = told.over
    if told.opened.time is not None and told.opened.at > over.at and told.opened.time.grain <= DAY:
        return False  # "has not blown since the night of 24 May 1966, when the mill burned. / The fire began at 9:20 p.m."
    return told.lead is not None and told.writing.is_of_late(over.time) and not in_one_paragraph(told.text, over.at, begin) and (
        0 <= told.writing.days_since(told.lead) <= FRESH and told.lead != day_of(told.remembered.narrated.start))


def _is_of_another_time(told: Told, time: TimeValue | None, begin: int) -> bool:
    """Whether another day long past was told last, and none of those before it in another paragraph: "had quarrelled on the Friday. / The first boat left at a quarter to four"."""
    if time is None or time.grain > DAY or is_longer_than_a_week(time) or not told.writing.is_long_past(time):
        return False
    return not told.is_shortly_before_the_day_remembered(time) or in_one_paragraph(told.text, told.over.at, begin)


def _had_been_the_day_before(told: Told, expr: Clock, begin: int) -> bool:
    """Whether a later hour than that which the sentence has told is of what had been done by then."""
    time = told.over.time
    if time is None or time.grain >= DAY or begin - told.over.at > NEXT or not in_one_sentence(told.cues, told.text, told.over.at, begin):
        return False
    then = time.start.hour if isinstance(time.start, datetime) else _NOON if time.part == "MO" else _LAST_HOUR
    return expr.hour > then and had.leads_to(told.cues, told.text, begin, told.over.at)


def _had_been_then(told: Told) -> bool:
    """Whether the day last told is only that of what had been before."""
    at = told.over.at
    return had.is_told(told.cues, told.text, sentence_start(told.cues, told.text, at, max(0, at - _CLAUSE)), at)


def _goes_on_before(told: Told, begin: int) -> bool:
    """Whether a place is in the sentence that told of what was before, or in a later one of the paragraph that does so too."""
    before = told.told_before.at
    if begin - before > REACH or not in_one_paragraph(told.text, before, begin):
        return False
    start = sentence_start(told.cues, told.text, begin, before)
    if start == before:
        return True
    paragraph = told.text.rfind("\n\n", 0, before) + 2
    if told.over.at < paragraph and told.cues.hours.goes_on_of_them.fullmatch(told.text, paragraph, begin) is not None:
        return True  # "was found on Tuesday. / He had set out on Friday. He slipped about noon"
    if told.over.at > start:
        return False  # "On the Monday it had been painted. … The next morning he said that he had tied it at 9 p.m."
    return had.is_told(told.cues, told.text, start, begin)


def _lasts_into_the_night(told: Told, expr: Clock, begin: int) -> bool:
    """Whether an hour before dawn ends what the sentence has begun on the morning of a day."""
    start = told.near.time.start if told.near.time is not None else None
    if expr.either or expr.hour > DAWN or not isinstance(start, datetime) or not expr.hour < start.hour < _NOON or begin - told.near.at > NEXT:
        return False
    return told.cues.hours.lasts_until.match(told.text, told.near.at, begin + BESIDE) is not None and in_one_sentence(told.cues, told.text, told.near.at, begin)


def _is_of_the_day_with_hours(told: Told, begin: int) -> bool:
    """Whether another day was told by its hours just before the day last told, which has none, and is told of in another paragraph."""
    over = told.over.time
    if told.hour is None or over is None or over.grain is not DAY or told.hour.at > told.over.at or in_one_paragraph(told.text, told.over.at, begin):
        return False
    return 0 < ordinal(over.start) - ordinal(told.hour.time.start) <= FRESH and told.writing.is_fresh(told.hour.time)


def _is_of_the_small_hours_told(told: Told, expr: Clock, begin: int) -> bool:
    """Whether an hour before dawn is of the day that the news opened with, which it told of then, and not of one told of since by day."""
    small, over = told.small_hours, told.over.time
    if small is None or over is None or expr.hour >= DAWN or expr.either or told.over.at <= small.at or in_one_paragraph(told.text, told.over.at, begin):
        return False
    is_late = over.part in LATE or isinstance(over.start, datetime) and over.start.hour >= EVENING  # whose night it may be
    return day_of(small.time.start) == told.lead != day_of(over.start) and not is_late


def _is_of_the_morning_after(told: Told, expr: Clock, begin: int) -> bool:
    """Whether a morning hour in another sentence follows what was done late on the day before."""
    time, at = told.day.time, told.day.at
    if time.grain > DAY or time.mod != "END" and time.part not in LATE or expr.hour >= _NOON or expr.either or in_one_sentence(told.cues, told.text, at, begin):
        return False
    return expr.hour >= DAWN and told.writing.day is not None and told.writing.days_since(time.start) >= 1 and not had.leads_to(told.cues, told.text, begin, at)


def _is_of_a_statement(told: Told, at: int) -> bool:
    """Whether a time is only that of a statement: "In a statement late on Wednesday the guild"."""
    return told.cues.hours.of_a_statement.search(told.text, max(0, at - _CLAUSE), at) is not None


def _is_of_the_next_morning(told: Told, expr: DayPart) -> bool:
    """Whether "by morning", or "at dawn", follows an hour of an evening, and that morning has come."""
    time = told.over.time
    return expr.part == "MO" and time is not None and isinstance(time.start, datetime) and time.start.hour >= EVENING and (
        told.writing.day is not None and told.writing.days_since(time.start) >= 1)


def _is_said_of_the_night(told: Told) -> bool:
    """Whether the time told last is "overnight": what a paper has for "Monday night" may have begun at dusk."""
    return told.cues.hours.in_the_night.search(told.text, max(0, told.over.at - BESIDE), told.over.at) is not None


def _is_back_to_today(told: Told, expr: Expr, begin: int, by: bool) -> bool:
    """Whether news of its own day, having told of a day before, is back at its own: in another paragraph, "by noon" surely is, any
    hour where the day told is not that before, whose evening or night it may still be."""
    time = told.over.time
    if time is None or in_one_paragraph(told.text, told.over.at, begin):
        return False
    ago = told.writing.days_since(time.start)
    if ago == 1 and time.part in LATE and type(expr) is Clock and expr.hour < (_NIGHTFALL if _is_said_of_the_night(told) else _NOON):
        return True  # "was at home on Monday evening. … The crew learned of it at 7 a.m."; "struck overnight. / Five were still missing at 6 p.m."
    if ago == 1 and type(expr) is Clock and _had_been_then(told) and not had.leads_to(told.cues, told.text, begin):
        return True  # "Smoke stopped the trains on Friday. … The only fault had been mended on Thursday. / Two lorries met at 1.20 p.m."
    if ago > _BYGONE and told.about.is_in_court:
        return False  # "was found dead on July 9, 2011. … left a message at 3:12 a.m.", jurors were told
    if ago == 1 and by and type(expr) is Clock and isinstance(time.start, datetime) and 0 < expr.hour - time.start.hour <= _SOON and begin - told.over.at <= REACH:
        return False  # "struck at 5:40 a.m. on Saturday. / They were led out by 7 a.m."
    return by or ago > 1 and not (
        expr.hour >= EVENING if type(expr) is Clock else expr.part == "NI" and time.grain < PART_OF_DAY)
