"""Times that only name what comes every day or year: "the evening rush hour", "the autumn storms", "strong Christmas sales"."""

from __future__ import annotations

import re

from timeline.lang.en.around import Setting
from timeline.temporal.expr import Holiday

_A_SEASON, _OFF = re.compile(r"(?:spring|summer|autumn|winter)", re.IGNORECASE), re.compile(r"\s(?:holidays?|break|vacation|term|semester|recess|half-term)\b")
_WHEN_THE = re.compile(r"\b(?:when|as|once|until|before|after)\s(?:the\s)?$")
_SEASONAL = re.compile(r"\s(?:storms?|rains?|winds?|gales?|harvests?|floods?|frosts?|snows?|heat|flu)\b")


def is_seasonal(setting: Setting) -> bool:
    """ "When the autumn storms begin": no autumn of its own."""
    return _A_SEASON.fullmatch(setting.words.removeprefix("the ")) is not None and setting.is_led_by(_WHEN_THE) is not None and setting.is_followed_by(_SEASONAL) is not None


_DAILY = re.compile(
    r"\s(?:prayers?|mass|rush|news|commute|shift|bulletin|services?|papers?|peak|traffic|series|concerts?|recitals?|sessions?|classes|class|performances?|screenings?|sittings?|crowds?|edition|menu|tide)\b")
_BY_NIGHT = re.compile(r"\s(?:curfews?|stays?|flights?|bus(?:es)?|trains?|ferr(?:y|ies)|journeys?|shelters?|camps?|delivery|success|rates?|loans?|accommodation)\b")
_SHOWS = re.compile(r"\s(?:[a-z-]+\s)?(?:radio|television|TV|shows?|programmes?|programs?|hosts?|comed(?:y|ian)|talk|bus(?:es)?|trains?|shopping|opening|bars?|shops?|caf[eé]s?|buses|hours|slots?|shifts?)\b")
_PARTS_OF_ANY_DAY = frozenset("noon midday midnight morning evening afternoon lunchtime".split())


def is_of_any_day(setting: Setting) -> bool:
    """ "After noon prayers", "during the evening rush hour on Monday"."""
    words = setting.words.lower().removeprefix("the ")
    if words.partition("-")[0] in ("late", "early", "mid") and "-" in words:
        return setting.is_followed_by(_SHOWS) is not None
    return words in _PARTS_OF_ANY_DAY and setting.is_followed_by(_DAILY) is not None or words == "overnight" and setting.is_followed_by(_BY_NIGHT) is not None


_EACH_WEEK = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days,?\s(?:(?:at|from|between)\s)?(?:[\w.: ]{1,12}(?:,?\s(?:and|or|to|until|till)\s(?:at\s)?|\s?[-–]\s?))?$")


def is_hour_of_each_week(setting: Setting) -> bool:
    """ "Is open Saturdays, 9 a.m. to 5 p.m.", "Sundays at 9 a.m. and 11 a.m."."""
    return "days" in setting.led and setting.is_led_by(_EACH_WEEK) is not None


_ON_SUCH_DAYS = re.compile(
    r"(?: (?:and|to|until) (?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?|noon|midnight))? (?:on|at|every|each) (?:weekdays?|weekends?|school days|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)\b")


def is_hour_on_such_days(setting: Setting) -> bool:
    """ "Between 7 a.m. and 6 p.m. on weekdays", "daily from 9 a.m."."""
    return setting.is_followed_by(_ON_SUCH_DAYS, 40) is not None or setting.is_led_by(_DAILY_FROM) is not None


_DAILY_FROM = re.compile(r"\b(?:daily|nightly|every day|each day|every morning|every evening|every night),?\s(?:at|from|until|till)\s$")
_AN_HOUR = r"(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?|noon|midnight)"
_HOURS = rf"(?:from )?{_AN_HOUR} ?(?:to|until|till|[-–]) ?{_AN_HOUR}"
_FIRST, _LAST = r"(?:Mon|Tue|Tues|Wed|Wednes)(?:day)?s?\b\.?", r"(?:Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?s?\b"  # fewer days may be the one weekend of a fair
_DAYS = rf"{_FIRST}(?: (?:to|through|until) | ?[-–] ?){_LAST}"
_EVERY_DAY = r"(?:daily|every ?day|each day|weekdays|on weekdays|nightly)"
_OPENING = re.compile(
    r"(?:\b(?:is|are|stays?|remains?)(?: now| only| usually)? (?:open|staffed|on sale|on view|on display)|\b[Hh]ours(?: are|:))(?: to the public)?,? (?:from )?"
    rf"(?:{_DAYS}(?:,? {_HOURS})?|{_HOURS},? {_DAYS})|: {_DAYS},? {_HOURS}|\b{_EVERY_DAY},? {_HOURS}|{_HOURS},? {_EVERY_DAY}")


def is_hour_of_opening(setting: Setting) -> bool:
    """ "Is open Tuesday through Sunday, 10 a.m. to 5 p.m.", "runs daily from 6 a.m. to midnight": no day of its own."""
    near = setting.text[setting.near:setting.end + _AS_FAR]
    if not any([word in near for word in _SIGNS]) or not any([word in near for word in _SURE_SIGNS]):
        return False
    begin, end = setting.begin - setting.near, setting.end - setting.near
    return any(m.start() <= begin < m.end() or m.start() < end <= m.end() for m in _OPENING.finditer(near))


_AS_FAR, _SIGNS = 50, ("open", "ours", "daily", "day", "staffed", "nightly", "on sale")
# Besides a day, one of these stands in all that the pattern matches.
_SURE_SIGNS = ("open", "ours", "daily", "staffed", "nightly", "on sale", "on view", "on display", ": ", "every", "each day", "weekdays")
_BESIDE = ("after ", "before ", "until ", "since ", "following ")


def is_named_after_a_season(setting: Setting) -> bool:
    """ "After the autumn holiday": after a holiday."""
    led = setting.led.removesuffix("the ")
    return led.endswith(_BESIDE) and _A_SEASON.fullmatch(setting.words.removeprefix("the ")) is not None and setting.is_followed_by(_OFF) is not None


_MONTH_GOODS = re.compile(r"\s(?:delivery|deliveries|shipment|settlement|transactions)\b")


def is_month_of_delivery(setting: Setting) -> bool:
    """ "Oil for October delivery": the contract's month."""
    return setting.led.endswith(" for ") and setting.is_followed_by(_MONTH_GOODS, 14) is not None


_TRADED = re.compile(
    r"\s(?:wheat|corn|soybeans?|soymeal|crude|oil|gold|silver|copper|platinum|cotton|coffee|sugar|cocoa|hogs?|cattle|gasoline|natural gas|futures|contracts?)\b"
    r"(?!\s(?:exports?|imports?|output|production|sales|demand|use|consumption|shipments?|stocks|crop|harvest|drilling|spill))")


def is_month_of_a_contract(setting: Setting) -> bool:
    """ "July wheat lost 14 cents": what is to be delivered then."""
    return setting.timex.expr.month is not None and setting.timex.expr.day is None and setting.timex.expr.year is None and setting.is_followed_by(_TRADED, 40) is not None


_BOOKED = re.compile(r"\b(?:bookings?|reservations?|orders?|tickets?|seats?|slots?|forecasts?|fixtures?|rooms?)\sfor\s(?:the\s)?$")


def is_booked_for(setting: Setting) -> bool:
    """ "Had lost a third of their bookings for July": when, nobody says."""
    return _BOOKED.search(setting.led) is not None


_GOODS = re.compile(r" (?:(?:and|&) (?:the )?[A-Z][a-z]+ (?:[A-Z][a-z]+ )?)?(?:sales|trading|shopping|spending|demand|travel|orders|turnover|takings|business|rush)\b")
_BECAUSE = re.compile(
    r"\b(?:thanks to|because of|due to|as a result of|after|amid|despite|on|by|with|from|following|ahead of|before|for|during)\s"
    r"(?:(?:the|a|an|its|their)\s)?(?:[a-z-]+\s){0,2}$", re.IGNORECASE)


def is_feast_of_trade(setting: Setting) -> bool:
    """ "Thanks to strong Christmas sales": no day of the feast."""
    return isinstance(setting.timex.expr, Holiday) and setting.is_followed_by(_GOODS, 36) is not None and setting.is_led_by(_BECAUSE) is not None


# "Weak" Christmas, "travelling home for" Christmas.
_HOW_IT_WENT = re.compile(r"\b(?:weak|strong|poor|good|bad|slow|quiet|busy|bumper|record|dismal|disappointing|bleak|happy|merry|white|tough|difficult|miserable|successful)\s$")
_TO_KEEP_IT = re.compile(
    r"\b(?:home|home[a-z]*|[Tt]ravel\w*|return\w*|back|gather\w*|shop\w*|presents?|gifts?|decorat\w+|dress\w*|cook\w*|ready|prepar\w+|crowded|packed|visitors?|relatives|famil(?:y|ies))\b[^.;,]{0,24}\sfor\s(?:the\s)?$")


def is_feast_kept(setting: Setting) -> bool:
    """ "Shares slid after a weak Christmas", "with many travelling home for Christmas": what happened then, nobody says."""
    if setting.is_led_by(_WHOSE_FEAST) is not None and setting.is_followed_by(_KEPT_WITH, 60) is not None:
        return True  # "called off the town's Christmas lighting ceremony"
    return setting.is_led_by(_HOW_IT_WENT) is not None or setting.is_led_by(_TO_KEEP_IT) is not None


_WHOSE_FEAST = re.compile(r"(?:['’]s|s['’]|\b(?:the|an?|its|their|his|her|our|annual))\s$", re.IGNORECASE)
_KEPT_WITH = re.compile(
    r"\s(?:[a-z]+\s){0,2}?(?:ceremony|party|parties|parade|fair|market|concert|lights?|tree|show|display|card|cards|play|pageant|dinner|lunch|bonus|bonuses|appeal|charity|raffle|supper|bazaar|sale|carols?)\b")


_ALL_NIGHT_LONG = re.compile(r"(?:dusk|sunset|nightfall) (?:to|till|until) (?:dawn|sunrise|daybreak)|(?:dawn|sunrise|daybreak) (?:to|till|until) (?:dusk|sunset|nightfall)", re.IGNORECASE)


def is_part_of_each_day(setting: Setting) -> bool:
    """ "A curfew from dusk to dawn"."""
    return _ALL_NIGHT_LONG.match(setting.text, setting.begin) is not None or _ALL_NIGHT_LONG.search(setting.text, setting.begin - 16, setting.end) is not None
