"""Times of day in words: "half past five", "9 this morning", "9 to 11 a.m."."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.lang.en import lexicon
from timeline.lang.en.grammar import prefix, rule, suffix
from timeline.lang.en.rules.clock import at_dial_in_part, on_a_dial
from timeline.lang.en.twofold import two_ends
from timeline.lang.en.words import lookup, low, number, numbers
from timeline.temporal.expr import Civil, Clock, DayPart, Mod, Range, Relative, Unit
from timeline.temporal.grain import Grain

_HOUR_WORD = numbers(1, 12)
_HOUR = rf"(?P<n>1[0-2]|[1-9]|{_HOUR_WORD})"
# "Ten to one" may be odds; a part of the day or a day behind it tells.
_TOLD = r"(?= (?:in the (?:morning|afternoon|evening)|at night|this|on|yesterday|tomorrow|last night|o['’]clock|\w+day\b))"


@rule("past-the-hour",
    rf"(?:(?P<sure>half[- ]past|(?:a )?quarter[- ](?:past|after))|(?P<count>five|ten|twenty"
    rf"|twenty-five) past) {_HOUR}(?: o['’]clock)?(?! (?:per|percent|years|months))")
def _(m):
    minute = number(m["count"]) if m["count"] else 30 if low(m["sure"]).startswith("half") else 15
    return on_a_dial(int(number(m["n"])), int(minute))


_TWELVE = {"midnight": 24, "noon": 12, "midday": 12}


@rule("beside-twelve", rf"(?:(?P<count>five|ten|twenty|twenty-five|(?:a )?quarter)|(?:{{NUMBER}}|an?) (?P<minutes>minutes?)) (?P<way>to|before|past|after) (?P<n>{'|'.join(_TWELVE)})")
def _(m):
    count = number(m["number"]) if m["number"] else 1 if m["minutes"] else 15 if low(m["count"]).endswith("quarter") else number(m["count"])
    if count != int(count) or not 0 < count < 60:
        return None
    count = int(count)
    hour = _TWELVE[low(m["n"])]
    return Clock(hour % 24, count) if low(m["way"]) in ("past", "after") else Clock(hour - 1, 60 - count)


_AT = "(?:" + "|".join(rf"(?<=\b{word}\s)" for word in ("at", "by", "from", "till", "until", "before", "after", "around", "about")) + ")"


@rule("half-hour", rf"{_AT}half {_HOUR}(?! (?:per|percent|years?|months?|hours?|of|million|dozen)|[-\d%])")
def _(m):
    """ "At half five", British for half past."""
    return on_a_dial(int(number(m["n"])), 30)


@rule("to-the-hour", rf"(?:(?P<sure>(?:a )?quarter (?:to|of))|(?P<count>five|ten|twenty|twenty-five) to) {_HOUR}(?: o['’]clock)?" + _TOLD)
def _(m):
    minute = 60 - (int(number(m["count"])) if m["count"] else 15)
    return on_a_dial(int(number(m["n"])) - 1 or 12, minute)


@rule("quarter-to", rf"{_AT}(?:a )?quarter to {_HOUR}(?! (?:per|percent|of|years|months))")
def _(m):
    return on_a_dial(int(number(m["n"])) - 1 or 12, 45)


@rule("word-hour-half", rf"(?P<n>{_HOUR_WORD}) (?P<half>[ap]\.m\.|[ap]m)")
def _(m):
    return Clock(int(number(m["n"])) % 12 + (12 if low(m["half"]).startswith("p") else 0))


@rule("minutes-past", rf"(?:about |around )?(?P<count>{{NUMBER}}) minutes (?P<way>past|after|to|before) {_HOUR}(?: o['’]clock)?")
def _(m):
    minutes, hour = number(m["count"]), int(number(m["n"]))
    if minutes >= 60 or minutes % 1:
        return None
    past = low(m["way"]) in ("past", "after")
    return on_a_dial(hour if past else hour - 1 or 12, int(minutes if past else 60 - minutes))


@prefix("minutes-beside-part", rf"{_HOUR}(?:[.:](?P<min>[0-5]\d)| (?P<words>fifteen|twenty|thirty|forty|forty-five|fifty))", of=(DayPart,))
def _(m, part):
    if part.day is None:
        return None
    return at_dial_in_part(int(number(m["n"])), int(m["min"]) if m["min"] else int(number(m["words"])), part)


@prefix("hour-beside-part", rf"{_AT}{_HOUR}", of=(DayPart,))
@suffix("part-at-hour", rf" at {_HOUR}(?![\d:.,]\d| ?[ap]\.?m| ?%| \w+s\b)", after=(DayPart,))
def _(m, part):
    if part.day is None:
        return None
    return at_dial_in_part(int(number(m["n"])), None, part)


@prefix("hour-on-part", rf"{_AT}{_HOUR} on", of=(DayPart,))
def _(m, part):
    """ "At 11 on Sunday night"."""
    return at_dial_in_part(int(number(m["n"])), None, part) if part.day is not None else None


@suffix("day-at-hour", rf" at (?P<n>{_HOUR_WORD})(?=\s*(?:[,.;:)\"”]|$|and\b|in the\b|sharp\b))", after=(Civil, Unit))
def _(m, day):
    if isinstance(day, Unit) and (day.grain is not Grain.DAY or day.anaphoric) or isinstance(day, Civil) and day.weekday is None and day.day is None:
        return None
    return on_a_dial(int(number(m["n"])), day=day)


# What stands at a number on a day and is no hour: "the shares closed Friday at 8", "the toll stood at 9 on Monday".
_COUNTED = re.compile(
    r"\b(?:clos|shares?|stocks?|trad|finish|index|points?|pric|dollars?|quot|ended|stood|stands|toll|rose|fell|unchanged|rates?\b|rated|rank|tied|bid|yield|percent|level|inflation|unemployment|score|seed|number|odds|temperature"
    r"|degrees|magnitude|measured|valued|sold|estimated|put|count|remain|average|room|gate|channel|exit|ages?\b|died|junction)\w*\b[^.;]*$|[$£€]\d[^.;]*$", re.IGNORECASE)
_BEFORE = 90


def _is_counted(m):
    return _COUNTED.search(m.string, max(0, m.start() - _BEFORE), m.start()) is not None


@suffix("day-at-figure", r" at (?P<n>1[0-2]|[1-9])(?=[.,;:)\"”]*\s*$|[.,;:)\"”]+\s|\s(?:and|in (?:the|this|that)|on|sharp|for)\b)", after=(Civil, Unit))
def _(m, day):
    """ "Will meet Sunday at 8"."""
    return on_a_dial(int(m["n"]), day=day) if _is_one_day(day) and not _is_counted(m) else None


@prefix("figure-on-day", r"(?<=\bat\s)(?P<n>1[0-2]|[1-9]) on", of=(Civil,))
@prefix("figure-beside-day", r"(?<=\bat\s)(?P<n>1[0-2]|[1-9])", of=(Unit,))
def _(m, day):
    """ "Will leave at 6 on Monday", "at 9 tomorrow"."""
    return on_a_dial(int(m["n"]), day=day) if _is_one_day(day) and not _is_counted(m) else None


def _is_one_day(day):
    """Whether a weekday is named, or today or a day beside it."""
    if isinstance(day, Unit):
        return day.grain is Grain.DAY and not (day.anaphoric or day.near)
    return day.weekday is not None


@rule("mid-part", r"mid-?(?P<part>morning|afternoon|evening)")
def _(m):
    return Mod("MID", DayPart(lookup(lexicon.PARTS, m["part"])))


@prefix("night-of-days", r"(?:the )?(?P<part>night|evening) of", of=(Range,))
def _(m, days):
    """ "The night of 10-11 October": the one that begins on the first of them."""
    if not isinstance(days.first, Civil) or days.first.day is None:
        return None
    return DayPart(lookup(lexicon.PARTS, m["part"]), days.first)


@rule("clock-range",
    r"(?P<from>\d\d?)(?:[:.](?P<from_minute>[0-5]\d))?(?: ?[-–] ?| to | until "
    r"| and )(?=\d\d?(?:[:.][0-5]\d)? ?[ap]\.?m)(?P<till>\d\d?)(?:[:.](?P<till_minute>[0-5]\d))? ?(?P<half>[ap]\.m\.|[ap]\.?m)", parts=two_ends)
def _(m):
    first, last = int(m["from"]), int(m["till"])
    if not (1 <= first <= 12 and 1 <= last <= 12):
        return None
    late = low(m["half"]).startswith("p")
    minutes = [int(m[name]) if m[name] else None for name in ("from_minute", "till_minute")]
    begins = late if (first % 12, minutes[0] or 0) < (last % 12, minutes[1] or 0) else not late  # "11-1 p.m." begins before noon
    return Range(Clock(first % 12 + 12 * begins, minutes[0]), Clock(last % 12 + 12 * late, minutes[1]))


@suffix("clock-range-day", r"(?:,? on|,| of)? ", after=(Range,), of=(Civil, Unit, Relative), parts=two_ends)
def _(m, times, day):
    if not isinstance(times.last, Clock) or times.last.day or isinstance(day, Unit) and day.grain is not Grain.DAY:
        return None
    if isinstance(day, Relative) and not (isinstance(day.of, Civil) and day.of.weekday is not None):
        return None
    if isinstance(day, Civil) and day.day is None and day.weekday is None:
        return None
    return replace(times, first=replace(times.first, day=day), last=replace(times.last, day=day))
