"""Times of day: clock times with zones, noon and midnight, parts of days, and dates beside them."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.lang.en import lexicon
from timeline.lang.en.grammar import prefix, rule, suffix
from timeline.lang.en.logs import is_stamp
from timeline.lang.en.words import lookup, low, number
from timeline.temporal.expr import Ambiguous, Civil, Clock, DayPart, Every, Holiday, InYear, Length, Mod, Nth, Range, Relative, Shift, Unit, WeekdayFrom
from timeline.temporal.grain import Grain

DAYS = (Civil, InYear, Unit, Relative, Holiday, Mod, Nth, Shift, WeekdayFrom, Ambiguous)


def _clock(hour, minute, second, half, zone):
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.lower().startswith("p") else 0)
    if hour > 23 or (minute or 0) > 59 or (second or 0) > 59:
        return None
    return Clock(hour, minute, second, zone and _zone(zone))


def _zone(words):
    """The zone of an abbreviation, or of "GMT-3" the offset."""
    offset = _OFFSET.fullmatch(words)
    if offset is None:
        return lexicon.ZONES[words.lower()]
    return f"{'+' if offset['sign'] == '+' else '-'}{int(offset['hours']):02d}:{offset['minutes'] or '00'}"


_OFFSET = re.compile(r"(?:GMT|UTC) ?(?P<sign>\W)(?P<hours>\d\d?):?(?P<minutes>\d\d)?")


def on_a_dial(hour, minute=None, day=None):
    """A time that a clock face shows, 1 to 12 o'clock: noon and what is past it are told from the night, the others are of either half of the day."""
    return Clock(hour, minute, day=day, either=hour < 12)


def in_part(clock, part):
    """The time in a part of a day: 5:30 of Friday afternoon is 17:30."""
    late = part.part in ("AF", "EV", "NI") and 0 < clock.hour < 12
    return replace(clock, hour=clock.hour + 12 * late, day=part.day, either=False)


def at_dial_in_part(hour, minute, part):
    """1 to 12 o'clock in a part of a day: two of a night is past its midnight."""
    hour %= 12
    late = part.part in ("AF", "EV") or part.part == "NI" and hour > 3
    return Clock(hour + 12 * late, minute, day=part.day)


_ZONE = r"(?:,? (?P<paren>\()?{ZONE}(?(paren)\)))?"


@rule("clock", r"(?P<h>\d\d?)(?:[:.](?P<min>[0-5]\d)(?::(?P<sec>[0-5]\d))?)? ?(?P<half>[ap]\.m\.|[ap]\.?m)" + _ZONE)
def _(m):
    return _clock(int(m["h"]), m["min"] and int(m["min"]), m["sec"] and int(m["sec"]), m["half"], m["zone"])


@rule("clock-24", r"(?P<h>[01]?\d|2[0-3]):(?P<min>[0-5]\d)(?::(?P<sec>[0-5]\d))?(?P<mark> ?hours| ?hrs| ?h)?" + _ZONE)
def _(m):
    if not (m["sec"] or m["mark"] or m["zone"] or m["h"][0] == "0") and 1 <= int(m["h"]) <= 11 and _counts_to_twelve(m):
        return on_a_dial(int(m["h"]), int(m["min"]))  # "began at 7 p.m. and ended at 8:30"
    return _clock(int(m["h"]), int(m["min"]), m["sec"] and int(m["sec"]), None, m["zone"])


_TWELVE, _TWENTY_FOUR = re.compile(r"\d\s?[ap]\.?m\b", re.IGNORECASE), re.compile(r"\b(?:0\d|1[3-9]|2[0-3])[:.][0-5]\d\b")
_NEARBY = 1000


def _counts_to_twelve(m):
    """Whether the text around writes hours with a.m. and p.m., and none beyond twelve."""
    around = m.string[max(0, m.start() - _NEARBY):m.end() + _NEARBY]
    return _TWELVE.search(around) is not None and _TWENTY_FOUR.search(around) is None


@rule("military", r"(?P<h>[01]\d|2[0-3])\.?(?P<min>[0-5]\d) ?(?:hours|hrs|{ZONE})")
def _(m):
    return _clock(int(m["h"]), int(m["min"]), None, None, m["zone"])


@rule("o-clock", r"(?P<n>{NUMBER}) o['’]clock(?: in the (?P<part>morning|afternoon|evening)| at (?P<night>night))?")
def _(m):
    hour = number(m["n"])
    if m["part"] or m["night"]:
        return _clock(hour, None, None, "a" if m["part"] and low(m["part"]) == "morning" else "p", None)
    if not (1 <= hour <= 12 and hour % 1 == 0):
        return None
    return Clock(int(hour) % 12) if _ASLEEP.search(m.string, max(0, m.start() - 60), m.start()) else on_a_dial(hour)


_ASLEEP = re.compile(r"\b(?:w[oa]ken|woke|awoke|awakened|wakened|asleep|sleeping|slept|from their beds)\b[^.;]*$")  # "was woken at two o'clock"


@rule("hour-in-part", r"(?P<n>{NUMBER}) in the (?P<part>morning|afternoon|evening)")
def _(m):
    hour = number(m["n"])
    if not isinstance(hour, int) or not 1 <= hour <= 12:
        return None
    return _clock(hour, None, None, "a" if low(m["part"]) == "morning" else "p", None)


@rule("clock-in-part-of-day", r"(?P<h>1[0-2]|[1-9])[.:](?P<min>[0-5]\d) (?:in the (?P<part>morning|afternoon|evening)|at night)")
def _(m):
    return at_dial_in_part(int(m["h"]), int(m["min"]), DayPart(lookup(lexicon.PARTS, m["part"] or "night")))


@rule("military-at", r"(?P<h>[01]\d|2[0-3])(?P<min>[0-5]\d)(?![\d,.:/-]*\d)")
def _(m):
    # "At 1945" may be a year, and without the word before it, 0700 may be anything.
    said = m[0][0] == "0" and _AT.search(m.string, max(0, m.start() - 8), m.start())
    return _clock(int(m["h"]), int(m["min"]), None, None, None) if said or is_stamp(m.string, m.start()) else None


_AT = re.compile(r"\b(?:at|by|until|around|about|before|after)\s$", re.IGNORECASE)


@rule("noon", r"(?:(?:12(?::00)?|high) )?(?P<word>noon(?:time)?|midday|midnight)" + _ZONE)
def _(m):
    return Clock(0 if low(m["word"]) == "midnight" else 12, None, None, m["zone"] and _zone(m["zone"]))


@suffix("clock-in-part", r" in the (?P<part>morning|afternoon|evening)", after=(Clock,))
def _(m, clock):
    hour = clock.hour + (12 if low(m["part"]) != "morning" and clock.hour < 12 else 0)
    return replace(clock, hour=hour, either=False)


@suffix("clock-local", r" (?:local time|local|(?:Eastern|Pacific|Central|Mountain)(?:(?: Standard| Daylight)? time)?|Greenwich Mean Time|(?-i:(?!(?:This|That|Each|Every|Last|Next|First|Some|Any|No|Most|Half|Full|Extra|Prime|Lead|Spare|Over|Real|Big|Part|All|Same|Of|In|On|At|By|For|[A-Z][a-z]+day)\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?) time)", after=(Clock,))
def _(m, clock):
    word = m[0].lower().strip()
    zones = {"eastern": "et", "pacific": "pt", "central": "ct", "mountain": "mt", "greenwich": "gmt"}
    key = zones.get(word.split()[0])
    return replace(clock, zone=lexicon.ZONES[key]) if key else clock


@suffix("clock-every", r" (?:on )?", after=(Clock,), of=(Every,), when=lambda clock: clock.day is None)
def _(m, clock, every):
    # "At 7 p.m. every Wednesday", "at noon daily": no hour of one day.
    of = every.of
    if isinstance(of, Civil) and of.weekday is not None:
        return Every(replace(clock, day=of), every.quantity)
    if isinstance(of, Range):
        return every
    return Every(clock, every.quantity) if isinstance(of, Length) and of.amounts == ((1, Grain.DAY),) else None


_MORE_HOURS = re.compile(r"(?:\d{1,2}(?:[:.]\d\d)?|noon)(?: ?[ap]\.?m\.?)?(?:,? (?:to|and|or|until|till|through) | ?[-–] ?)(?:\d|noon|midnight)", re.IGNORECASE)


@suffix("every-at-clock", r"(?:,? at(?: about| around)?|,) ", after=(Every,), of=(Clock,))
def _(m, every, clock):
    """ "Saturdays at 7 a.m.", "daily at 9 p.m."; not "Saturdays, 9 a.m. to 5 p.m."."""
    day = every.of
    if _MORE_HOURS.match(m.string, m.end()):
        return None
    if clock.day is not None:
        return None
    if day in _EACH_DAY:
        return Every(clock, every.quantity)
    return Every(replace(clock, day=day), every.quantity) if isinstance(day, Civil) and day.weekday is not None else None


_EACH_DAY = (Length(((1, Grain.DAY),)), *(DayPart(part) for part in ("MO", "AF", "EV", "NI")))


@suffix("clock-in-gmt", r" \((?P<h>[01]?\d|2[0-3])[:.]?(?P<min>[0-5]\d) ?(?:GMT|UTC)\)", after=(Clock,))
def _(m, clock):
    # "10:35 a.m. (0735 GMT)": the same moment twice, so the difference is the zone.
    minutes = (clock.hour - int(m["h"])) * 60 + (clock.minute or 0) - int(m["min"])
    minutes = (minutes + 720) % 1440 - 720
    sign = "-" if minutes < 0 else "+"
    return replace(clock, zone=clock.zone or f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}")


@suffix("clock-or-so", r" or so", after=(Clock,))
def _(m, clock):
    return Mod("APPROX", clock)


@suffix("clock-date",
    r"(?:,? on(?: the(?= \w+day\b))?|,| of| [-–·])? (?!\d\d?:\d\d|(?-i:(?:The|That|This|Last|Next|Early|Late)\b))", after=(Clock,), of=DAYS + (DayPart,), when=lambda clock: clock.day is None)
def _(m, clock, date):
    """The day of an hour; but "left at 8 p.m. The next day" is the end of one sentence and the beginning of another."""
    if clock.day is not None or not is_day(date):
        return None
    if clock.minute is None and _is_midnight(m.string, m.start()):
        return replace(clock, hour=24, day=date.day if isinstance(date, DayPart) else date)
    if isinstance(date, DayPart):
        if date.day is None and m[0].startswith(","):
            return None  # "at six o'clock, the evening bells"
        return in_part(clock, date)
    return replace(clock, day=date)


_MIDNIGHT = re.compile(r"(?<!after )(?<!past )\bmidnight$", re.IGNORECASE)


def _is_midnight(text, end):
    """Whether "midnight", said with a day, is where that day ends: all but "just after midnight on Friday" are."""
    return _MIDNIGHT.search(text, max(0, end - 20), end) is not None


# No clock time begins with a day or a month: lists of dates are not read to see.
_NO_DATE = r"(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"


@suffix("date-clock", r"(?:,? at(?: about| around| exactly)?|,|,? shortly (?:before|after)| around| ) ?" + _NO_DATE, after=DAYS + (DayPart,), of=(Clock,),
        when=lambda date: date.day is not None if isinstance(date, DayPart) else is_day(date))
def _(m, date, clock):
    if m.string.endswith(" sat", 0, m.start()):
        return None  # "The court sat at 9am"
    midnight = m.string[m.end():m.end() + 8].lower() == "midnight"
    if isinstance(date, DayPart) and not midnight:
        return in_part(clock, date) if clock.day is None and date.day is not None else None
    day = date.day if isinstance(date, DayPart) else date
    if clock.day is not None or day is None or not is_day(day):
        return None
    return replace(clock, hour=24 if midnight else clock.hour, day=day)


@suffix("part-at-clock", r" at(?: about| around| exactly)? (?P<h>1[0-2]|[1-9])[.:](?P<min>[0-5]\d)(?! ?[ap]\.?m|\d| ?%)", after=(DayPart,))
def _(m, part):
    if part.day is None:
        return None
    return at_dial_in_part(int(m["h"]), int(m["min"]), part)


@suffix("early-part-of-day", r",? (?P<edge>early|late) in the (?P<part>morning|afternoon|evening|night)", after=DAYS)
def _(m, date):
    return Mod(lookup(lexicon.EDGES, m["edge"]), DayPart(lookup(lexicon.PARTS, m["part"]), date)) if is_day(date) and not isinstance(date, Mod) else None


@suffix("part-of-day", r"(?:,? in the|,? at)? (?P<part>morning|afternoon|evening|night|lunchtime|midday|dawn|dusk|overnight)", after=DAYS)
def _(m, date):
    if not is_day(date):
        return None
    part = lookup(lexicon.PARTS, m["part"])
    if isinstance(date, Mod):
        return Mod(date.mod, DayPart(part, date.of))
    return DayPart(part, date)


@rule("the-part", r"(?:the |in the )?(?P<part>morning|afternoon|evening|night|dawn|dusk|daybreak|sunrise|sunset|nightfall|lunchtime)")
def _(m):
    return DayPart(lookup(lexicon.PARTS, m["part"]))


@prefix("part-of",
    r"(?:the |in the )?(?P<part>morning|afternoon|evening|night|dawn|dusk|midday|overnight|noon|daybreak|sunrise|sunset|nightfall"
    r"|lunchtime)(?: of| on)?", of=DAYS)
def _(m, date):
    if not is_day(date):
        return None
    if low(m["part"]) in ("noon", "midday"):
        return Clock(12, day=date)
    return DayPart(lookup(lexicon.PARTS, m["part"]), date)


@prefix("part-into", r"overnight(?:,)? (?:on|from(?! [A-Z]\w+ (?:to|until|till|through) [A-Z])|into|to)", of=DAYS)
def _(m, date):
    return DayPart("NI", date) if is_day(date) else None


_COUNTED = frozenset((Unit, Shift))
_AROUND = frozenset((Relative, Mod, InYear))
_NAMED = frozenset((Holiday, DayPart, WeekdayFrom, Ambiguous))


def is_day(expr):
    """Whether an expression names a single day, so that an hour of it makes sense."""
    if isinstance(expr, Civil):
        return expr.day is not None or expr.weekday is not None
    kind = type(expr)
    if kind in _COUNTED:
        return expr.grain is Grain.DAY
    if kind in _AROUND:
        return is_day(expr.of)
    if kind is Nth:
        return expr.weekday is not None
    return kind in _NAMED
