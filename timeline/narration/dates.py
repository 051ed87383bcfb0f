"""Dates of the news without their year: which of the years told so far they are of."""

from __future__ import annotations

from timeline.model import Tense
from timeline.narration import had
from timeline.narration.court import Court
from timeline.narration.places import BESIDE, in_one_paragraph, in_one_sentence, sentence_start
from timeline.narration.told import NEXT, REACH, Told
from timeline.temporal.anchor import FUTURE, PAST, Anchor
from timeline.temporal.calendar import day_of
from timeline.temporal.expr import Civil
from timeline.temporal.grain import DAY, MONTH, YEAR
from timeline.temporal.value import TimeValue

# A day of so few months ago is told without its year, whatever year the month has been told of.
_LATELY = 3
_SOON_AFTER, _HALF_A_YEAR = 3, 6
_MONTH = 30  # days
_CLAUSE = 90  # characters


def anchor_of_a_date(told: Told, court: Court, of: Civil, begin: int, end: int, looks: Tense, since: bool) -> Anchor:
    """What a month, or a day of one, counts from, that has no year; `since` is for "since May"."""
    text, writing, near, cues = told.text, told.writing, told.near, told.cues
    if court.deed is not None and writing.is_of_an_earlier_year(court.deed.narrated) and _is_of_what_had_been(told, begin):
        return court.deed._replace(told=True)  # "The bridge fell on 17 September 2012. … Low said they had planned to close it in late October": of that year
    if of.day is not None and court.is_shortly_before(of) and cues.had.right_behind.match(text, end) is not None:
        return court.deed._replace(told=True, over=True)  # "died on 8 May 2011. … A visit booked for 3 May had been called off": of that year
    if looks is PAST and of.day is not None and court.is_soon_after(of, begin):
        return court.deed._replace(told=True)  # "died on 8 May 2011. … A notice was served on the mill on 11 May"
    if cues.sentences.goes_on_then.match(text, near.at) and begin - near.at <= NEXT and writing.is_of_an_earlier_year(near.time) and in_one_sentence(cues, text, near.at, begin):
        return near.anchor._replace(told=True)  # "after the flood of Oct. 29, 1996, when trams were halted until Nov. 20"
    if looks is FUTURE and would_be_then(told, begin):
        return near.anchor._replace(dateline=day_of(near.time.start))  # "was told on 2 October 2017 that it would be mended in November": of that year
    if looks is FUTURE and _was_put_off(told, begin):
        return near.anchor._replace(told=True, onward=True)  # "was first planned for September 2010. It was moved to November": of that year
    if looks is not PAST and _goes_on_to_it(told, begin):
        return near.anchor._replace(told=True, onward=True)  # "will shut in October and reopen in May": in the May after
    if looks is FUTURE and is_surely_ahead(told, begin):
        return near.anchor._replace(onward=True)  # "will open by December", said in January
    if looks is not PAST:
        return near.anchor
    if not writing.is_of_an_earlier_year(near.time) and (cues.dates.of_a_deed.match(text, end) is not None or cues.dates.surely_over.search(text, max(0, begin - _CLAUSE), begin) is not None):
        return near.anchor._replace(over=True)  # "is charged with robbing a bank on Dec. 3", said in November
    if not since and _had_been_by_then(told, begin, end):
        return near.anchor._replace(told=True, over=True)  # "in a letter of 3 April 2018, in which he warned that a test done in March had failed"
    if told.remembered is not None and not since and writing.is_of_long_ago(near.time) and had.leads_to(cues, text, begin) and _is_in_its_paragraph(told, begin):
        return near.anchor._replace(told=True, over=True)  # "An inquiry, held in May 1965, cleared it. It had been told in August", 25 years on: before that May
    if told.since.at > near.at and writing.is_of_an_earlier_year(told.since.time) and (that := cues.dates.that_thing.match(text, told.since.at, begin)) and (
            in_one_sentence(cues, text, that.end(), begin)):
        return told.since.anchor._replace(told=True)  # "the worst since January 2005. That flood killed seven on 8 January"
    if told.topic is not None and begin - told.topic.at <= REACH and in_one_paragraph(text, told.topic.at, begin):
        return told.topic.anchor  # "Her best year was 2011. She won in May"
    if _would_go_back(told, of, begin):
        return near.anchor  # "formed a league that August. A motion failed in March": no tale goes from August to the March before
    if told.goes_on and _is_beside(told, begin) and not _is_still_to_come(told, of):
        return near.anchor._replace(told=True)  # "That summer he complained. He was laid off in September": of that year
    if not (since or told.is_aside) and _is_in_its_paragraph(told, begin) and writing.is_of_long_ago(near.time) and (
            not _is_of_late(told, of) or cues.dates.by_then.search(text, max(0, begin - BESIDE), begin) is not None and cues.dates.it_had.match(text, end) is not None):
        return near.anchor._replace(told=True)  # "In May 1998 he was jailed. In July he escaped"
    if not since and _goes_on_with_it(told, of, begin):
        return near.anchor._replace(told=True)  # "In November 2017 a boy was struck. / He came home in January"
    if of.day is None:
        return near.anchor
    if told.year.at >= near.at and _goes_on_in_a_year(told, begin):
        return told.year.anchor  # "By the summer of 2018 they had lost patience. They struck on 9 August": of that year
    if of.month in told.months and (not _is_of_late(told, of) or (of.month, of.day) > (writing.day.month, writing.day.day)) and (
            not _is_beside_another_year(told, begin, told.months[of.month].narrated)):
        return told.months[of.month]  # "ran aground in October 2021 … It struck rocks on 9 October": of that October
    return near.anchor


def is_surely_ahead(told: Told, begin: int) -> bool:
    """Whether the clause up to a place says that what it tells is still to come: "will open by"."""
    return told.cues.dates.surely_ahead.search(told.text, max(0, begin - _CLAUSE), begin) is not None


def _is_of_what_had_been(told: Told, begin: int) -> bool:
    """Whether the sentence up to a place tells of what had been, or was due."""
    return had.is_told_or_due(told.cues, told.text, sentence_start(told.cues, told.text, begin, max(0, begin - _CLAUSE)), begin)


def _had_been_by_then(told: Told, begin: int, end: int) -> bool:
    """Whether the sentence has told of a day of an earlier year, and goes on with what had been done by then: the words for it stand behind the time."""
    near, cues, text = told.near, told.cues, told.text
    if near.time is None or near.time.grain is not DAY or not told.writing.is_of_an_earlier_year(near.time) or begin - near.at > NEXT or told.is_aside:
        return False
    return cues.had.right_behind.match(text, end) is not None and in_one_sentence(cues, text, near.at, begin) and (
        cues.sentences.in_passing.search(text, max(0, near.at - _CLAUSE), near.at) is None and cues.sentences.goes_on.match(text, near.at) is None)


def would_be_then(told: Told, begin: int) -> bool:
    """Whether the sentence has told of a day or month of a month or more ago, last of all, and goes on with what would be."""
    day = told.near
    if day.time is None or day.time.start is None or told.is_aside or day.time.grain > DAY and day.time.grain is not MONTH or begin - day.at > NEXT or told.writing.day is None:
        return False
    if told.writing.days_since(day.time.start) <= _MONTH or not in_one_sentence(told.cues, told.text, day.at, begin):
        return False
    if told.cues.dates.to_do_by.fullmatch(told.text, day.at, begin) is not None and told.cues.dates.pledged.search(told.text, max(0, day.at - _CLAUSE), day.at) is not None:
        return True  # "vowed in June to resign by October"
    if day.time.grain is MONTH:
        return told.cues.dates.said_it_would.match(told.text, day.at, begin) is not None
    return told.cues.sentences.would_come.search(told.text, day.at, begin) is not None


def _goes_on_to_it(told: Told, begin: int) -> bool:
    """Whether what the sentence has told of as to come, last of all, ends or opens again at the time that begins there."""
    near = told.near
    if near.time is None or near.time.start is None or near.time.grain > MONTH or begin - near.at > NEXT or not told.writing.is_to_come(near.time.start):
        return False
    return told.cues.dates.goes_on_to.fullmatch(told.text, near.at, begin) is not None and in_one_sentence(told.cues, told.text, near.at, begin)


def _was_put_off(told: Told, begin: int) -> bool:
    """Whether a month is the one to which what had been planned for the time told last was put off."""
    near, cues = told.near, told.cues.dates
    if near.time is None or not told.writing.is_of_an_earlier_year(near.time) or begin - near.at > NEXT:
        return False
    return cues.was_put_off.fullmatch(told.text, near.at, begin) is not None and cues.was_planned.search(told.text, max(0, near.at - _CLAUSE), near.at) is not None


def _is_of_late(told: Told, of: Civil) -> bool:
    """Whether a month was, the last time, one of the last few."""
    return (told.writing.day.month - of.month) % 12 < _LATELY


def _is_still_to_come(told: Told, of: Civil) -> bool:
    """Whether a month of the dateline's own year is not over, so that what is told as past was before it."""
    time, today = told.near.time, told.writing.day
    return time is not None and time.start is not None and today is not None and time.start.year == today.year and of.month > today.month


def _would_go_back(told: Told, of: Civil, begin: int) -> bool:
    """Whether a month told of in the year last told would lie before what was told of it, without a "had" that says so; but "in December 2005 … in March" goes on, and "In March it won" does."""
    time = told.near.time
    if of.day is not None or time is None or time.start is None or time.grain >= YEAR:
        return False
    month = day_of(time.start).month
    return of.month < month and (of.month - month) % 12 > _HALF_A_YEAR and not told.cues.dates.opens_in.search(told.text, max(0, begin - BESIDE), begin) and (
        not in_one_sentence(told.cues, told.text, told.near.at, begin) and not had.leads_to(told.cues, told.text, begin))


def _is_beside_another_year(told: Told, begin: int, time: TimeValue) -> bool:
    near = told.near.time
    return near is not None and near.start.year not in (time.start.year, told.writing.day.year) and in_one_paragraph(told.text, told.near.at, begin)


def _is_beside(told: Told, begin: int) -> bool:
    """Whether a place is in the paragraph of the time last told, and a sentence or so behind it."""
    return begin - told.near.at <= NEXT and in_one_paragraph(told.text, told.near.at, begin)


def _is_in_its_paragraph(told: Told, begin: int) -> bool:
    """Whether a place is in the paragraph of the time last told, beside it or behind some sentences that tell on from there."""
    return _is_beside(told, begin) or begin - told.near.at <= REACH and in_one_paragraph(told.text, told.near.at, begin) and told.cues.dates.of_now.search(
        told.text, told.near.at, begin) is None


def _goes_on_with_it(told: Told, of: Civil, begin: int) -> bool:
    """Whether the next paragraph goes on, with the person or thing of the one before, to one of the months that follow that of an earlier year."""
    text, near, cues = told.text, told.near, told.cues.dates
    if near.time is None or near.time.grain > MONTH or not told.writing.is_of_long_ago(near.time) or told.is_aside or begin - near.at > REACH:
        return False
    paragraph = text.rfind("\n\n", near.at, begin)
    is_of_it = cues.opens_with_it.match(text, paragraph, begin) is not None or (
        cues.opens_with_when.fullmatch(text, paragraph, begin) is not None and cues.it_did.match(text, begin) is not None)
    return is_of_it and paragraph >= 0 and text.find("\n\n", near.at, begin) == paragraph and 0 < (of.month - day_of(near.time.start).month) % 12 <= _SOON_AFTER and (
        in_one_sentence(told.cues, text, paragraph + 2, begin) and cues.of_now.search(text, near.at, begin) is None)


def _goes_on_in_a_year(told: Told, begin: int) -> bool:
    """Whether a place is shortly behind a sentence of its paragraph that opened with an earlier year."""
    return begin - told.year.at <= NEXT and in_one_paragraph(told.text, told.year.at, begin) and not in_one_sentence(told.cues, told.text, told.year.at, begin)
