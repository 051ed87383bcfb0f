"""English words for times, apart from the grammar that combines them.

Keys are lower case and carry no final period. To teach a word, add it here and
a phrase that uses it to `corpus.txt`.
"""

from __future__ import annotations

from timeline.lang.en.holiday_names import HOLIDAYS  # noqa: F401  (a table of its own)
from timeline.temporal.grain import Grain

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
}

WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5,
    "sat": 6, "sun": 7,
}

MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
"""The names in full, as patterns for words around a time."""

SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}

UNITS = {
    "second": Grain.SECOND, "minute": Grain.MINUTE, "hour": Grain.HOUR, "day": Grain.DAY, "night": Grain.DAY,
    "weekend": Grain.WEEKEND, "week": Grain.WEEK, "month": Grain.MONTH, "quarter": Grain.QUARTER,
    "year": Grain.YEAR, "decade": Grain.DECADE, "century": Grain.CENTURY,
    "seconds": Grain.SECOND, "minutes": Grain.MINUTE, "hours": Grain.HOUR, "days": Grain.DAY,
    "nights": Grain.DAY, "weekends": Grain.WEEKEND, "weeks": Grain.WEEK, "months": Grain.MONTH,
    "quarters": Grain.QUARTER, "years": Grain.YEAR, "decades": Grain.DECADE, "centuries": Grain.CENTURY,
    "hrs": Grain.HOUR, "hr": Grain.HOUR, "min": Grain.MINUTE, "mins": Grain.MINUTE, "secs": Grain.SECOND, "yr": Grain.YEAR,
    "yrs": Grain.YEAR, "fortnight": Grain.WEEK, "fortnights": Grain.WEEK,
}
FORTNIGHT = ("fortnight", "fortnights")

NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}
SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12}
# Counts that say "some": no number follows from them.
UNCOUNTED = ("several", "a few", "few", "some", "many", "a couple of", "a couple", "a number of", "numerous",
             "a handful of", "couple of", "dozens of", "scores of", "hundreds of", "thousands of", "tens of", "a dozen or so")
UNCOUNTED_TWO = ("a couple of", "a couple", "couple of")

# What stands between a count and its unit: "two more weeks", "an additional year".
SPELL_ADJECTIVES = (
    "more", "additional", "extra", "further", "consecutive", "straight", "successive", "full", "whole", "entire", "mere",
    "long", "short", "solid", "hard", "difficult", "turbulent", "bloody", "hectic", "quiet", "single", "business", "working",
    "trading", "school",
)

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20, "twenty-first": 21, "twenty-second": 22, "twenty-third": 23, "opening": 1, "final": -1, "last": -1, "closing": -1,
}

DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}

# TimeML's codes for parts of a day.
PARTS = {
    "morning": "MO", "midday": "MI", "lunchtime": "MI", "afternoon": "AF", "evening": "EV", "night": "NI",
    "daytime": "DT", "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "dusk": "EV", "sunset": "EV",
    "nightfall": "EV", "overnight": "NI", "mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI",
}

# Words that take a part of a unit, in TimeML's terms.
EDGES = {
    "early": "START", "beginning": "START", "start": "START", "onset": "START", "dawn": "START", "opening": "START",
    "mid": "MID", "middle": "MID", "midpoint": "MID", "height": "MID",
    "late": "END", "end": "END", "close": "END", "conclusion": "END", "tail end": "END",
}
HEDGES = {
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX",
    "circa": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN", "less than": "LESS_THAN",
    "fewer than": "LESS_THAN", "under": "LESS_THAN", "more than": "MORE_THAN", "over": "MORE_THAN",
    "at least": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS", "not more than": "EQUAL_OR_LESS", "a maximum of": "EQUAL_OR_LESS",
    "no fewer than": "EQUAL_OR_MORE", "not less than": "EQUAL_OR_MORE", "not fewer than": "EQUAL_OR_MORE",
    "a minimum of": "EQUAL_OR_MORE", "close to": "LESS_THAN", "not quite": "LESS_THAN", "not even": "LESS_THAN",
    "no less than": "EQUAL_OR_MORE", "just over": "MORE_THAN",
    "just under": "LESS_THAN", "well over": "MORE_THAN", "a little over": "MORE_THAN", "a little more than": "MORE_THAN",
    "slightly over": "MORE_THAN", "slightly more than": "MORE_THAN", "a bit over": "MORE_THAN", "a bit more than": "MORE_THAN",
    "upwards of": "MORE_THAN", "just shy of": "LESS_THAN", "just short of": "LESS_THAN", "a little under": "LESS_THAN",
    "slightly under": "LESS_THAN", "slightly less than": "LESS_THAN", "a little less than": "LESS_THAN",
}

# Times that the words do not place.
REFERENCES = {
    "now": "PRESENT", "right now": "PRESENT", "currently": "PRESENT", "current": "PRESENT", "presently": "PRESENT",
    "nowadays": "PRESENT", "these days": "PRESENT", "at present": "PRESENT", "the present": "PRESENT",
    "recently": "PAST", "more recently": "PAST", "most recently": "PAST", "recent": "PAST", "lately": "PAST",
    "the past": "PAST", "the recent past": "PAST", "the distant past": "PAST", "a while ago": "PAST", "some time ago": "PAST",
    "the present day": "PRESENT",
    "the future": "FUTURE", "the near future": "FUTURE", "the near term": "FUTURE",
    "the not-too-distant future": "FUTURE", "the long term": "FUTURE", "the short term": "FUTURE", "as soon as possible": "FUTURE",
    "soon": "FUTURE", "a later date": "FUTURE",
}

# Those that only a story of the past means as a time: its "former allies" were allies before what is told, its
# "future campaigns" came after; a newspaper's "former minister" is a man's description.
REFERENCES_IN_STORIES = {"former": "PAST", "future": "FUTURE", "this period": "PAST", "that period": "PAST"}

# Zone abbreviations as offsets: an abbreviation names an offset, whatever the
# season; a bare "ET" names the place's clock, so it is an IANA zone.
ZONES = {
    "gmt": "+00:00", "utc": "+00:00", "z": "+00:00", "bst": "+01:00", "ist": "+05:30", "cet": "+01:00",
    "cest": "+02:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00", "jst": "+09:00", "kst": "+09:00",
    "hkt": "+08:00", "sgt": "+08:00", "aest": "+10:00", "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00",
    "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00",
    "pst": "-08:00", "pdt": "-07:00", "akst": "-09:00", "akdt": "-08:00", "hst": "-10:00",
    "et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver", "pt": "America/Los_Angeles",
}
