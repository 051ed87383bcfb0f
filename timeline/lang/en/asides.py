"""Times that the thread of a text passes by: told in passing beside an hour, or to come from the day of writing."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.lang.en.extents import SENTENCE_END
from timeline.lang.en.lexicon import MONTH
from timeline.model import Timex
from timeline.temporal.expr import Before, By, Civil, Clock, DayPart, Holiday, Mod, Period, Range, Relative, Shift, Unit, Until
from timeline.temporal.grain import DAY, YEAR
from timeline.temporal.parts import date_in

_REACH = 160
# "Compared with Tuesday's close", "unchanged from late Monday".
_COMPARED = re.compile(r"\b(?:compared (?:with|to)|against|versus|(?:unchanged|little changed|up|down) from)\b[^,.;]{0,60}$")
# ", which hit a record low last Friday,".
_RELATIVE = re.compile(r",\s(?:which|who|whose|whom|where)\b[^,.;]*$")
_BEFORE_THAT = re.compile(r"\bas (?:recently|late|long ago) as\s$")  # "had insisted as recently as Friday"
# "Officials said Tuesday": the day of the saying, not of what is said.
_SAID_THEN = re.compile(r"\b(?:said|reported|announced|confirmed|added|told [\w ]{3,20})(?: late| early)?(?: on)? $")
_QUOTED = re.compile(r"[,.?!][”\"][^.;]{0,60}$")
_IN_A_CLAUSE = re.compile(r"\b(?:since|when|after|before|until|which|who|where|while)\b[^,.;]*$")
_NEAR = 80
_ENDS = re.compile(r"(?:\s[\w-]+){0,3},")
_HOURS = (Clock, DayPart)
_AROUND = (By, Until, Before, Mod)
_PARTIAL = (Holiday, Period)


def mark_asides(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times; before an hour without a day one told in passing is marked, and one that is the same moment lends its day."""
    marked = list(timexes)
    for index, one in enumerate(timexes):
        hour = one.expr
        if type(hour) is Mod:
            hour = hour.of
        if type(hour) not in _HOURS or hour.day is not None or not index:
            continue
        before = timexes[index - 1]
        low = max(0, before.begin - _REACH)
        if isinstance(before.expr, Clock) and before.expr.day is not None and isinstance(one.expr, Clock) and text[before.end:one.begin] == " (":
            marked[index] = replace(one, expr=replace(hour, day=before.expr.day))  # "tomorrow at 17:00 UTC (10 a.m. Pacific)"
        elif _COMPARED.search(text, low, before.begin) or _BEFORE_THAT.search(text, low, before.begin):
            marked[index - 1] = replace(before, aside=True)
        elif _ENDS.match(text, before.end) and (within := _RELATIVE.search(text, low, before.begin)) is not None:
            for passed in range(index):  # both of "the storm, which formed on Saturday and hit Orm on Monday night, was off Hale at 3 p.m."
                if timexes[passed].begin > within.start():
                    marked[passed] = replace(timexes[passed], aside=True)
        elif _SAID_THEN.search(text, low, before.begin):
            if _is_among_hours(text, timexes, index - 1):
                marked[index - 1] = replace(before, aside=True)
            for passed in _up_to_the_day_told(text, timexes, index - 1):
                marked[passed] = replace(timexes[passed], aside=True)
    return marked


# "Convicted in September 2014 of taking bribes between 2007 and 2010": what was done is long over, the story is where the verdict is.
_OF_DOING = re.compile(
    r"\b(?:convicted|accused|charged|guilty|acquitted|suspected|jailed|sentenced|fined|cleared|tried)\b[^.;]*?\b(?:of|for|with)\s(?:[a-z]+ly\s)?[a-z]+ing\b(?:[^.;]|\.(?=\d))*$")


def pass_by_deeds(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times; ranges of what somebody is convicted of are marked, where the verdict has its own time."""
    marked = timexes
    for index, one in enumerate(timexes):
        if type(one.expr) is Range and index and _OF_DOING.search(text, one.begin - _REACH, one.begin) and text.find(". ", timexes[index - 1].end, one.begin) < 0:
            marked = list(timexes) if marked is timexes else marked
            marked[index] = replace(one, aside=True)
    return marked


# "Was contacted in January by Ivo Low, whose brother died last May": the story is in January. "Her first will, made in 2006, had left it to them": it is not in 2006.
_OF_ANOTHER = re.compile(r",\s(?:who|whose)\s[^,.;]*$")
_EARLIER = re.compile(r"last\s|.*\b(?:earlier|before|ago)$")
_GOES_ON = re.compile(r"[^,.;]{0,60},\s[a-z]")  # "On May 3 the mill, built in 1921 by a cook, burned. Two days later"
_LEADS_ON = re.compile(r", (?:from|for|to|in|at|with|on|near|by)\b")
_DONE_THEN, _HAD = re.compile(r",\s[a-z]+\s(?:(?:on|by|at|in|near)\s(?:the\s)?[A-Z][\w'’-]+\s)?(?:in|on|at)\s$"), re.compile(r",\shad\s")


def pass_by_back_story(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times; what is told of before the story is marked, where the next sentence counts on: "… Two weeks later", "… That summer"."""
    marked = timexes
    for index, one in enumerate(timexes[:-1]):
        after = timexes[index + 1]
        if not getattr(after.expr, "anaphoric", False) or type(after.expr) is Shift and after.expr.direction < 0:
            continue
        low = max(0, one.begin - _REACH)
        if SENTENCE_END.search(text, one.end, after.begin) is None:
            if index and SENTENCE_END.search(text, timexes[index - 1].end, one.begin) is None and text[one.end:one.end + 2] == ", " and _DONE_THEN.search(
                    text, max(low, timexes[index - 1].end), one.begin) is not None and _LEADS_ON.match(text, one.end):
                marked = list(timexes) if marked is timexes else marked
                marked[index] = replace(one, aside=True)  # "sold it in March and bought a boat, built in 1988, from a cook the following month"
            continue
        before = _OF_ANOTHER.search(text, low, one.begin)
        told = before is not None and index and timexes[index - 1].end <= before.start() and SENTENCE_END.search(text, timexes[index - 1].end, before.start()) is None and (
            "had " in before[0] or _EARLIER.match(text[one.begin:one.end].lower()) is not None)
        told = told or index > 0 and SENTENCE_END.search(text, timexes[index - 1].end, one.begin) is None and (
            _DONE_THEN.search(text, max(low, timexes[index - 1].end), one.begin) is not None and _GOES_ON.match(text, one.end) is not None)
        if told or _HAD.match(text, one.end) and _DONE_THEN.search(text, low, one.begin):
            marked = list(timexes) if marked is timexes else marked
            marked[index] = replace(one, aside=True)
    return marked


def told_again(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times; "102 years later" right behind a day is the year of that day: "On Sunday, 102 years later, they walked the slope"."""
    marked = timexes
    for index, one in enumerate(timexes[1:], 1):
        expr, before = one.expr, timexes[index - 1]
        if type(expr) is Shift and expr.anaphoric and expr.direction > 0 and expr.grain >= YEAR and expr.base is None and (
                type(before.expr) in _DAYS and text[before.end:one.begin] in (", ", " - ", " — ") and _CLOSES.match(text, one.end)):
            marked = list(timexes) if marked is timexes else marked
            marked[index] = replace(one, expr=Unit(YEAR, 0, anaphoric=True))
    return marked


_DAYS, _CLOSES = (Civil, Unit, Relative), re.compile(r"\s?(?:(?:almost )?to the (?:minute|hour|day),|,)")


# "Its worst day since the Feb. 9, 2001, quake": the date is only a part of the name.
_IN_A_NAME = re.compile(r"\b(?:since|than|like|before|of|in|for|over|to|with"
                        r"|(?:since|than|like)\b[^.;\n]{0,60} after) (?:the|an?|that|those|its|their) $")
_A_NAME = re.compile(r",? (?!(?:and|or|but|in|at|on|to|for|of|was|were|is|are|has|had|when|as|by|from|with|said)\b)[a-z]+")


def mark_names(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times; dates with their year are marked that name something the text compares with or mentions: "since the Feb. 9, 2001, quake"."""
    marked = timexes
    for index, one in enumerate(timexes):
        date = one.expr
        if type(date) is Civil and date.year is not None and date.day is not None and text[one.begin - 1:one.begin] == " " and _IN_A_NAME.search(
                text, max(0, one.begin - _NEAR), one.begin) and _A_NAME.match(text, one.end):
            marked = list(timexes) if marked is timexes else marked
            marked[index] = replace(one, aside=True)
    return marked


# "On March 8, a Saturday, the mill burned", "at five on a Tuesday morning": "at a Friday briefing" is of one Friday.
_ANY_DAY = re.compile(r"(?:[,(]|\b(?:on|for|just))\s?an? $|\bany other $")
ONE_OF_THEM = re.compile(r"\b[Oo]ne $")
IN_A_MONTH = re.compile(
    rf"(?: (?:morning|afternoon|evening|night))? (?:(?:earlier )?(?:last|this|that) (?:month|year|spring|summer|autumn|fall|winter|{MONTH})\b"
    rf"|(?:in|during|of) (?:(?:early|late|the|last|mid)[ -]){{0,2}}(?:{MONTH}|spring|summer|autumn|fall|winter|\d{{4}})\b)")
"""Up to a weekday and behind it, that nobody says which of a month or season it was: "one Tuesday last month"."""
# "On a wet Tuesday in October 1961"; of "on a quiet Friday" alone the news may tell.
_SUCH_A_DAY = re.compile(r"\b(?:on|for|just) an? (?:[a-z]+,? ){1,2}$")
_OF_A_YEAR = re.compile(r"(?: (?:morning|afternoon|evening|night))? (?:in|of) (?:(?:early|late|the|mid)[ -]){0,2}(?:[A-Za-z]+ (?:of )?)?\d{4}\b")
_A_DAY = 30  # characters
_NO_NOUN = re.compile(r"\s?[,.;:)—–\n]|\s(?:in|at|on|when|and|that|after|before|as|of|to|like)\b")


_MADE = re.compile(r"\b[a-z]{2,}(?:ed|en|wn|de|lt|ld|nt|ught|ept|et|ut) (?:in|during|by) (?:early |late |mid-)?$")
_IS_SO, _AND_MADE = re.compile(r" (?:had|has|have|was|were|is|are|would|will|could)\b"), re.compile(r" (?:and|but) (?:[a-z]+ly )?[a-z]+(?:ed|en|wn|de|lt|ld|nt|ught|ept|et|ut) in ")


def pass_by_made(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times; months are marked that only say when the thing was made that a sentence is about: "A report ordered in May and printed in June had left no choice"."""
    marked = timexes
    for index, one in enumerate(timexes):
        month = one.expr
        if type(month) is Civil and month.month is not None and month.day is None and _IS_SO.match(text, one.end) and _MADE.search(text, one.begin - 30, one.begin):
            marked = list(timexes) if marked is timexes else marked
            marked[index] = replace(one, aside=True)
            if index and _AND_MADE.fullmatch(text, timexes[index - 1].end, one.begin):
                marked[index - 1] = replace(timexes[index - 1], aside=True)
    return marked


_WEEKLY = re.compile(r"\s(?:opening|closing|trading|deliver(?:y|ies)|collections?|markets?|hours|services|timetables?|shopping|shifts?)\b(?!\s(?:on|at|in|ceremony|match|game|night|bell|day)\b)")
_OF_A_WEEK = re.compile(r"\b(?:on|last|next|this|after|before|at|during|for|from) $", re.IGNORECASE)


def is_weekly(text: str, timex: Timex) -> bool:
    """ "The library lost its Saturday opening": no Saturday of its own."""
    day = timex.expr
    return type(day) is Civil and day.weekday is not None and day.month is None and day.day is None and (
        _WEEKLY.match(text, timex.end) is not None and _OF_A_WEEK.search(text, timex.begin - 8, timex.begin) is None)


def _is_one_of_some(text: str, timex: Timex) -> bool:
    """ "One Tuesday last month"."""
    return text.endswith("ne ", 0, timex.begin) and ONE_OF_THEM.search(text, timex.begin - 5, timex.begin) is not None and IN_A_MONTH.match(text, timex.end) is not None


def _is_any_day(text: str, timex: Timex) -> bool:
    """ "On March 8, a Saturday", "on a wet Tuesday in October 1961": of a weekday."""
    begin, end = timex.begin, timex.end
    return _ANY_DAY.search(text, begin - 12, begin) is not None and _NO_NOUN.match(text, end) is not None or (
        _SUCH_A_DAY.search(text, begin - _A_DAY, begin) is not None and _OF_A_YEAR.match(text, end) is not None)


def pass_by_any_day(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times; weekdays are marked that only say what day of the week it was, or name what comes every week."""
    marked = timexes
    for index, one in enumerate(timexes):
        day = date_in(one.expr)
        is_weekday = type(day) is Civil and day.weekday is not None and day.month is None
        if is_weekday and (is_weekly(text, one) or _is_any_day(text, one)) or _is_one_of_some(text, one):
            marked = list(timexes) if marked is timexes else marked
            marked[index] = replace(one, aside=True)
    return marked


# "Her last public appearance came in October", in an obituary.
_HER_LAST = re.compile(
    r"\b(?:[Hh]er|[Hh]is|[Tt]heir) (?:last|latest|final|most recent) (?:[\w-]+ ){0,2}[\w-]+(?:,[^.;\n]{3,90},)? "
    r"(?:came|was|were|appeared|opened)(?: completed| finished| published| released| shown)?(?: late| early)? (?:on |in )?$"
    r"|\b(?:has|have) been\b[^.;\n]{0,60}, the (?:last|latest|most recent)(?: of (?:them|these|which|all))?(?: was)? in $")
_FROM_NOW = re.compile(r"(?:\b(?:will|is to|are to|is due|are due|(?:is|are|has been|have been) (?:now )?(?:expected|planned|scheduled|set))|['’]ll)\b[^.;\n]*$")


# "Ian Low, who founded the mill in 1962, died April 14", in the first sentence.
_OF_THE_NEWS = re.compile(
    r"\A(?:[^.;,\n\d]{0,120}\n\n)?[^.;,\n\d]{3,60},(?:[^.;,\n]{3,60},)? (?:who|whose|which) [^.;\n]{3,160}\b(?:1[89]|20)\d\d\b[^.;\n]{0,120}, "
    r"(?:died|was|were|has|closed|opened|[a-z]+ed)\b[^.;,\n]{0,60}$")
_OPENING = 400
# A word of each is looked for first, for the patterns are seldom needed.
_AHEAD, _LAST = ("ll ", "due", "expected", " to ", " planned", " scheduled", " set "), (" last ", " latest ", " final ", " recent ")


def mark_coming(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times; dates without a year are marked that are told from the day of writing: "will be held on May 17", "her last film came in May"."""
    marked = timexes
    for index, one in enumerate(timexes):
        date = one.expr.of if type(one.expr) in _AROUND else one.expr
        if type(date) is Civil and date.year is None and date.month is not None or type(date) in _PARTIAL and date.year is None:
            near = text[max(0, one.begin - _REACH):one.begin].rpartition(".")[2].rpartition("\n")[2]  # neither pattern reaches over these
            if not (any(map(near.__contains__, _AHEAD)) and _FROM_NOW.search(near) or any(map(near.__contains__, _LAST)) and _HER_LAST.search(near) or (
                    one.begin < _OPENING and _OF_THE_NEWS.search(text, 0, one.begin))):
                continue
            marked = list(timexes) if marked is timexes else marked
            marked[index] = replace(one, from_now=True)
    return marked


def _is_among_hours(text: str, timexes: list[Timex], said: int) -> bool:
    """Whether the day on which somebody is quoted stands between the hours of another: "At 9 p.m. it rose. At 9:20 p.m. it broke.
    “I ran,” she said on Monday. / Shortly before 10 p.m. …"."""
    one, before = timexes[said], timexes[max(0, said - 2):said]
    return _QUOTED.search(text, one.begin - _NEAR, one.begin) is not None and text.find("\n", one.end, timexes[said + 1].begin) >= 0 and (
        len(before) == 2 and all(type(hour.expr) in _HOURS and hour.expr.day is None or type(hour.expr) is Shift and hour.expr.grain < DAY for hour in before))


def _up_to_the_day_told(text: str, timexes: list[Timex], said: int) -> list[int]:
    """The places of the day of a saying and of what its sentence tells in passing, if before them it tells a day of its own.

    "A mill burned on Monday, officials said Tuesday. The fire broke out at 10:30 p.m.": on Monday.
    """
    passed = [said]
    for place in range(said - 1, max(-1, said - 4), -1):
        one = timexes[place]
        if SENTENCE_END.search(text, one.end, timexes[said].begin):
            return []
        if not isinstance(one.expr, Civil | DayPart | Clock | Mod) or _IN_A_CLAUSE.search(text, one.begin - _NEAR, one.begin):
            passed.append(place)
            continue
        day = date_in(one.expr)
        return passed if isinstance(day, Civil) and (day.weekday is not None or day.day is not None) else []
    return []
