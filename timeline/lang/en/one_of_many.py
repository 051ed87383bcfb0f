"""Times of one of many, or of many, so that nobody knows which: "on a Tuesday", "usually on a Friday", "the third such fire this year"."""

from __future__ import annotations

import re

from timeline.lang.en import lexicon
from timeline.lang.en.around import Setting, setting_of
from timeline.lang.en.asides import IN_A_MONTH, ONE_OF_THEM
from timeline.lang.en.stretch import is_past
from timeline.lang.en.words import ordinals
from timeline.model import Timex
from timeline.temporal.expr import Civil, Clock, DayPart

ORDINAL = rf"(?:{ordinals(1, 10)}|\d+(?:st|nd|rd|th))"
_ONE_OF_MANY = re.compile(
    rf"(?:\b(?:is|are|was|were|been|became|for)|,)\s(?:\w+ly\s|now\s|also\s)?(?:the|(?:[A-Z][\w.&-]*\s){{0,3}}[\w.&-]+['’]s|its|his|her|their)\s(?:{ORDINAL}|latest|last)\s[^,;.]{{0,60}}$")


def is_one_of_many(setting: Setting) -> bool:
    """ "Is the third such fire this year", "the fire was Orla's third this year"."""
    return setting.opens_with("this ") and setting.is_led_by(_ONE_OF_MANY) is not None


_NTH = re.compile(
    rf",\s(?:the|its|his|her|their)\s(?:{ordinals(1, 10)})\s(?:such\s\w+\s)?(?:in\s)?$")


def is_of_the_nth(setting: Setting) -> bool:
    """ "A fire, the third this month"."""
    return setting.is_led_by(_NTH) is not None


_ONE_OF_A_KIND = re.compile(  # not any word: "in a speech Monday"
    r"\bany other\s$|\b[Aa]n?\s(?:(?:long|short|busy|cold|hot|warm|quiet|wet|dry|dark|bright|rare|good|bad|hard|tough|great|normal|typical|sunny|rainy|snowy"
    r"|stormy|windy|chilly|gloomy|foggy|frosty|lovely|lonely|beautiful)\s)?$")
_WEEKLY = re.compile(r"\s(?:news)?papers?\b|\s(?:tabloid|broadsheet|supplement|magazine)s?\b")


def is_any_of_its_kind(text: str, begin: int, timex: Timex) -> bool:
    """Whether a day or month is one of many, in a sentence that begins at the character `begin`, so that nobody knows which: "on a Tuesday"."""
    return isinstance(timex.expr, Civil) and is_one_of_a_kind(setting_of(text, begin, timex))


def is_one_of_a_kind(setting: Setting) -> bool:
    """ "He died on a Tuesday", "on a Tuesday night", "a long September", "a column in a Sunday newspaper", "a 2016 Mack": but "at a Friday briefing"."""
    expr = setting.timex.expr
    if type(expr) is DayPart:
        expr = expr.day
        if type(expr) is not Civil or expr.weekday is None:
            return False
    if expr.weekday is not None and setting.is_led_by(ONE_OF_THEM) is not None and setting.is_followed_by(IN_A_MONTH, 40) is not None:
        return True  # "one Tuesday last month"
    return not (expr.month and (expr.year or expr.day)) and setting.is_led_by(_ONE_OF_A_KIND) is not None and (
        not setting.is_before_a_noun() or expr.year is None and setting.is_followed_by(_WEEKLY, 14) is not None)


_EACH_NTH = re.compile(rf"\b(?:[Ee]very|[Ee]ach)\s(?:other|alternate|single|last|{ORDINAL})\s$")


def is_each_nth(setting: Setting) -> bool:
    """ "Rings him every first Monday of the month": on many a day."""
    return setting.is_led_by(_EACH_NTH) is not None or setting.opens_with("last ") and setting.led.lower().endswith("every ")


_YEAR_OF = re.compile(r"\b(?:[Cc]lass(?:es)?|[Cc]ohort|[Vv]intage|[Ii]ntake|[Ss]pirit|[Gg]eneration) of (?:['’])?$")


def is_year_of_a_class(setting: Setting) -> bool:
    """ "The class of 1974 will march": it marches now."""
    expr = setting.timex.expr
    return type(expr) is Civil and expr.month is None and expr.weekday is None and setting.is_led_by(_YEAR_OF) is not None


_GIVEN_TO = re.compile(r"\b(?:given|prone|accustomed|inclined|wont|liable|used)\sto\s[a-z]+(?:ing)?\b[^.;,]{0,60}$")


def is_habit(setting: Setting) -> bool:
    """ "Was given to ringing her clerks at midnight": on many a night."""
    return setting.is_led_by(_GIVEN_TO) is not None and setting.is_led_by(_WAS_USED) is None


_WAS_USED = re.compile(r"\bused\sto\s[a-z]+(?<!ing)\b[^.;,]{0,60}$|\bgiven\sto\s(?:the|an?|him|her|them|it|[a-z]+s)\b[^.;,]*$")


RULES = ("ally", "y year", "h year")
"""One of these is in all that says that something is a rule: "usually", "every year", "each year"."""
_AS_A_RULE = re.compile(r"\b(?:[Uu]sually,?|[Nn]ormally,?|[Tt]ypically,?|[Tt]raditionally,?|[Gg]enerally,?|[Ee]very year|[Ee]ach year)(?!\w)(?!\s(?:expected|believed|thought|considered|assumed)\b)(?:(?!\sbut\s)[^,;.]){0,60}$")


def is_as_a_rule(setting: Setting) -> bool:
    """ "They usually meet on a Friday"; but "is generally expected to close on Friday", "usually meet at noon but will meet on Friday"."""
    return setting.is_led_by(_AS_A_RULE) is not None


_IS_OPEN = re.compile(r"\b(?:(?:is|are)\s(?:now\s|only\s)?open|opens?|operates?|runs?)\s(?:daily\s|from\s)?$")
_EACH_DAY = re.compile(r"\b(?:[Cc]urfews?|shifts?|rush hours?|opening hours|working day|[Dd]aily|every day|each day)\s(?:of\s|running\s|lasting\s)?$")
_OF_MANY_DAYS = re.compile(r",?\s(?:daily|every day|each day|seven days a week|on weekdays|on weekends|at weekends|(?:until|through|till)\s(?:the end of|\d\d? [A-Z]|[A-Z]\w+ Day\b"
    r"|Easter|Christmas|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))")
_DAYS_OF_A_WEEK = 4  # fewer may be the one weekend of a show


def is_opening_hours(setting: Setting) -> bool:
    """ "The museum is open from Tuesday to Sunday", as every week; "a curfew from 7 p.m. to 5 a.m.", "from 9 a.m. to 6 p.m. until
    Labor Day", as each day."""
    days = setting.timex.expr
    if isinstance(days.first, Clock) and isinstance(days.last, Clock):
        return setting.is_led_by(_EACH_DAY) is not None or setting.is_followed_by(_OF_MANY_DAYS, 40) is not None
    return all(isinstance(day, Civil) and day.weekday is not None and day.month is None for day in (days.first, days.last)) and (
        (days.last.weekday - days.first.weekday) % 7 >= _DAYS_OF_A_WEEK) and setting.is_led_by(_IS_OPEN) is not None


_WILL_SPEND = re.compile(r"\b(?:will|to|would|could|may|might|must|should|can|shall)\s(?:\w+ly\s)?spends?\s$")


def is_spent_always(setting: Setting) -> bool:
    """ "They spend Christmas abroad"; "will spend" is once."""
    return setting.led.endswith((" spend ", " spends ")) and not setting.is_led_by(_WILL_SPEND)


_TIMES_SINCE = re.compile(r"\btimes?\s(?:[^.;,]{0,30}\s)?since\s(?:[\w'’-]+\s){0,3}(?P<noun>[\w'’-]+)\s(?:in|on)\s$")


# "Has not faced her since Lund in 2013".
_NOT_SINCE = re.compile(r"\b(?:not|never|n['’]t)\b[^.;,]{0,40}\ssince\s(?![a-z]+ing\s)(?:[\w'’-]+\s){0,3}(?P<noun>[\w'’-]+)\s(?:in|on)\s$")


# "For the first time since May on Saturday": the two are no one time.
_TIMES = frozenset((*lexicon.MONTHS, *lexicon.WEEKDAYS, *lexicon.SEASONS))


def is_since_a_first_time(setting: Setting) -> bool:
    """ "The first time that he was let in since May": he was not; nor in the year of "the third time since independence in 1991"."""
    since = (setting.is_led_by(_TIMES_SINCE) or setting.is_led_by(_NOT_SINCE)) if "since " in setting.led else None
    if since is not None and not is_past(since["noun"], "") and not since["noun"][0].isdigit() and since["noun"].lower() not in _TIMES:
        return True
    return setting.opens_with("since") and setting.text.find("first time", setting.sentence, setting.begin) >= 0
