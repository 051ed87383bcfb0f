"""What is written short: "2yrs", "1hr 30min", "24h", "17h30", "09:00-17:00", "09:00Z", "the 19th c."."""

from __future__ import annotations

from timeline.lang.en import lexicon
from timeline.lang.en.grammar import rule
from timeline.lang.en.twofold import two_ends
from timeline.lang.en.words import lookup, low
from timeline.temporal.expr import Clock, Length, Range, Years
from timeline.temporal.grain import Grain

_UNITS = {
    "h": Grain.HOUR, "hr": Grain.HOUR, "hrs": Grain.HOUR, "min": Grain.MINUTE, "mins": Grain.MINUTE, "sec": Grain.SECOND, "secs": Grain.SECOND,
    "yr": Grain.YEAR, "yrs": Grain.YEAR,
}


@rule("short-length", r"(?:{HEDGE} )?(?P<n>\d{1,3})(?P<unit>h|hrs?|mins?|secs?|yrs?)(?![\w-])")
def _(m):
    return Length(((int(m["n"]), _UNITS[low(m["unit"])]),), mod=m["hedge"] and lookup(lexicon.HEDGES, m["hedge"]))


@rule("hour-h-minute", r"(?P<h>[01]?\d|2[0-3])h(?P<min>[0-5]\d)")
def _(m):
    return Clock(int(m["h"]), int(m["min"]))


@rule("hours-of-the-day", r"(?P<h>[01]?\d|2[0-3]):(?P<min>[0-5]\d)(?: ?[-–] ?| to )(?P<till>[01]?\d|2[0-3]):(?P<till_min>[0-5]\d)(?![:\d]| ?[ap]\.?m)", parts=two_ends)
def _(m):
    first, last = Clock(int(m["h"]), int(m["min"])), Clock(int(m["till"]), int(m["till_min"]))
    return Range(first, last) if (first.hour, first.minute) < (last.hour, last.minute) else None


@rule("short-century", r"(?:the )?(?P<n>\d{1,2})(?:st|nd|rd|th)[- ][Cc]\.")
def _(m):
    n = int(m["n"])
    return Years(100 * (n - 1), Grain.CENTURY) if 1 <= n <= 22 else None


_ROMAN = {"xii": 12, "xiii": 13, "xiv": 14, "xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19, "xx": 20, "xxi": 21}


@rule("roman-century", rf"(?:the )?(?P<n>{'|'.join(sorted(_ROMAN, key=len, reverse=True))})(?:th|st)?[- ]century")
def _(m):
    return Years(100 * (_ROMAN[low(m["n"])] - 1), Grain.CENTURY)


@rule("clock-zulu", r"(?P<h>[01]\d|2[0-3]):(?P<min>[0-5]\d)(?::(?P<sec>[0-5]\d))?(?-i:Z)(?!\w)")
def _(m):
    return Clock(int(m["h"]), int(m["min"]), m["sec"] and int(m["sec"]), lexicon.ZONES["z"])
