"""Times that date nothing by the words beside them: the table of all the cases, and those of what a time itself is.

`says_no_day` asks one small function a case, in tables at the end. A case reads the text around the
time (`Setting`), and asks what is cheap before it tries a pattern.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from timeline.lang.en.asides import is_weekly
from timeline.lang.en.around import Setting, setting_of
from timeline.lang.en.attributive import is_attributive
from timeline.lang.en.comparisons import (
    MANY_TIMES, is_after_than, is_as_it_did, is_base_of_an_index, is_comparable, is_compared, is_down_from, is_excepted, is_from_a_low, is_from_earlier, is_grown_from, is_level, is_like_that, is_of_another_price, is_over_a_price, is_period_risen_from, is_so_long_after, is_that_of, is_the_same_of_another_year, is_till_then,
    is_the_same_as, is_times_its_size, is_usual_for, is_where_it_was,
)
from timeline.lang.en.foreseen import is_ahead_of, is_approached, is_of_a_forecast, is_of_a_plan, is_of_an_estimate, is_off_a_plan, is_when_paper_matures
from timeline.lang.en.of_accounts import is_after_a_flat_quarter, is_backdated, is_begin_of_its_year, is_year_that_begins, is_of_a_budget, is_of_a_paper, is_of_an_account, is_of_figures
from timeline.lang.en.one_of_many import (
    RULES, is_as_a_rule, is_each_nth, is_of_the_nth, is_habit, is_one_of_a_kind, is_one_of_many, is_opening_hours, is_since_a_first_time, is_spent_always, is_year_of_a_class,
)
from timeline.lang.en.only_named import is_denied, is_felt_about, is_felt_within, is_instead, is_of_an_act, is_of_people, is_of_these_times, is_of_what_was_due, is_our_age, is_quoted, is_talked_about, is_that_day_of_it, is_what_for, is_what_it_is, names_an_act
from timeline.lang.en.records import is_an_average, is_as_far_back, is_last_seen, is_record, is_since_one_named, is_since_somebody, is_yardstick
from timeline.lang.en.recurs import is_booked_for, is_feast_kept, is_feast_of_trade, is_hour_of_each_week, is_hour_on_such_days, is_hour_of_opening, is_month_of_a_contract, is_month_of_delivery, is_named_after_a_season, is_of_any_day, is_part_of_each_day, is_seasonal
from timeline.lang.en.related import ONE_OFF, WEEKDAY_BESIDE
from timeline.model import Timex
from timeline.temporal.expr import By, Civil, Clock, DayPart, FiscalYear, Holiday, Length, Mod, Period, Range, Relative, Shift, ShortDecade, Since, Unit, Until, Years
from timeline.temporal.grain import Grain

Case = Callable[[Setting], bool]


def says_no_day(text: str, begin: int, timex: Timex) -> bool:
    """Whether a time dates nothing, in a sentence that begins at the character `begin`: "the year" of an account, "up from March"."""
    setting = setting_of(text, begin, timex)
    even_of_a_record, others = _cases_of(type(timex.expr))
    if _one_holds(even_of_a_record, setting):
        return True
    if is_record(text, begin, timex):
        return not text.startswith(", when ", timex.end)  # "the worst since 1931, when the dam broke": the breach is dated
    return _one_holds(others, setting)


def _one_holds(cases: tuple[tuple[str, list[Case]], ...], setting: Setting) -> bool:
    led = setting.led
    for word, about in cases:
        if word in led:
            for case in about:
                if case(setting):
                    return True
    return False


@cache
def _cases_of(kind: type) -> tuple[tuple[tuple[str, list[Case]], ...], ...]:
    """The cases that are about a kind of time, of both tables, by what must lead to it."""
    found: tuple[dict[str, list[Case]], ...] = ({}, {})
    for by_word, table in zip(found, (_EVEN_OF_A_RECORD, _OTHERS), strict=True):
        for word, kinds, case in table:
            if kinds is None or kind in kinds:
                by_word.setdefault(word, []).append(case)
    return tuple(tuple(by_word.items()) for by_word in found)


# What the time itself is.

_SPANS = (Grain.WEEKEND, Grain.QUARTER)
_OVER = re.compile(r"\b(?:over|at|on|during|in)\s$", re.IGNORECASE)


def _is_bare_unit(setting: Setting) -> bool:
    """ "The year" of an account; but "met over the weekend", "laid off 640 during the quarter"."""
    expr = setting.timex.expr
    if not (isinstance(expr, Unit) and expr.near and expr.step <= 0) or expr.grain is Grain.YEAR and expr.anaphoric and setting.words.lower() == "the full year":
        return False  # that of an account just closed
    return not (expr.grain in _SPANS and _OVER.search(setting.text, max(setting.sentence, setting.begin - 8), setting.begin))


def _is_beside_an_event(setting: Setting) -> bool:
    """ "The night before the killing", "the Friday following the regatta": nothing else is known of it."""
    if setting.text[setting.begin] in "tT" and ONE_OFF.match(setting.text, setting.begin) is not None:
        return True
    return setting.led[-4:].lower() == "the " and WEEKDAY_BESIDE.match(setting.text, setting.begin) is not None


def _is_age_of_a_thing(setting: Setting) -> bool:
    """ "An 11th century temple"."""
    return isinstance(setting.timex.expr, Years | ShortDecade) and bool(
        is_attributive(setting.text, setting.begin, setting.end) or setting.is_before_a_noun())


_HOURS = (Clock, DayPart)
_DAYS_OFF = re.compile(
    r"[^.;:]*?\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|the|an?)\s+(?:days?|weeks?|months?|years?)"
    r"\s+(?:before|after)\s+(?:the|his|her|its|their|that|this|an?)\s+[a-z]", re.IGNORECASE)


_HOUR_BEFORE = re.compile(
    r"(?:\b\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?|\bnoon|\bmidnight|\bo['’]clock|\b\d{1,2}:\d\d|\bin the (?:morning|afternoon|evening)|\bat night)(?:,? (?:[A-Z]{2,4}|[A-Z][a-z]+ time|local time|on|of))*"
    r"(?:,? (?:[A-Z][a-z]+day|(?:[A-Z][a-z]{2,8}\.? )?\d{1,2}(?: [A-Z][a-z]+)?(?:,? \d{4})?))*\s\($")
# A zone and a day, and no more, close the bracket: not "(2 p.m. is high tide)".
_ONLY_AN_HOUR = re.compile(r"(?:,? (?:[A-Z]{2,4}|local|time|on|the|[A-Z][a-z]+|\d{1,2}|(?:day|night|evening) before|(?:previous|next|following|same) day))*\)")


def _is_hour_elsewhere(setting: Setting) -> bool:
    """ "At 9:20 a.m. on Wednesday (7:20 p.m. ET Tuesday)": the same hour once more."""
    return setting.led.endswith("(") and setting.is_led_by(_HOUR_BEFORE) is not None and setting.is_followed_by(_ONLY_AN_HOUR, 40) is not None


def _is_hour_of_another_day(setting: Setting) -> bool:
    """ "At 5 a.m. in the lane, six days before the murder": of that day."""
    expr = setting.timex.expr
    return isinstance(expr, _HOURS) and expr.day is None and bool(
        setting.is_followed_by(_DAYS_OFF) or _DAYS_OFF.match(setting.text, setting.sentence, setting.begin))


_HAD_IT_BEEN = re.compile(r"\b[Ii]f\b[^.;,]*\bhad\s[a-z][^.;,]*$")


_CHANGED = re.compile(
    r"\b(?:takings|sales|trade|prices?|rents?|demand|traffic|population|income|profits?|business|costs?|bills?|fees?|wages|value)\s(?:ha[ds]\s|have\s)?(?:almost\s|nearly\s)?"
    r"(?:halved|doubled|trebled|tripled|quadrupled|multiplied)\s$", re.IGNORECASE)


def _is_of_a_sudden(setting: Setting) -> bool:
    """ "Her takings had halved overnight": from one day to the next, of no night."""
    return setting.words.lower() == "overnight" and setting.is_led_by(_CHANGED) is not None


def _is_of_what_was_not(setting: Setting) -> bool:
    """ "If it had happened in the morning": of no day."""
    return setting.is_led_by(_HAD_IT_BEEN) is not None


_OF_WHAT = re.compile(r"\sof\s(?!the\s[A-Z\d])[a-z]")
_LAST_UNIT = frozenset(("last week", "last day", "last month", "last weekend", "last year"))
_TRIED = re.compile(r"\b(?:convicted|acquitted|accused|cleared|guilty|innocent|suspected|absolved|exonerated|warned|informed|stripped|robbed)\s(?:(?:in|at|by|on)\s(?:[\w'’-]+\s){1,5})?$")


def _is_of_what_goes_on(setting: Setting) -> bool:
    """ "Enters last week of campaign": the last one of that; but "was convicted last week of fraud"."""
    if setting.is_led_by(_TRIED) is not None:
        return False
    return setting.words.lower() in _LAST_UNIT and setting.is_followed_by(_OF_WHAT, 8) is not None


_PART_WHEN = re.compile(r"the (?:night|morning|evening|afternoon|day)", re.IGNORECASE)
_IT_HAPPENED = re.compile(
    r"\s(?:that\s|when\s)?(?:(?:the|an?|his|her|its|their)\s(?:[\w'’-]+\s){1,3}|he\s|she\s|it\s|they\s|we\s|[A-Z][\w'’-]+\s){1,2}"
    r"(?:was|were|had|went|came|left|fell|broke|sank|died|struck|hit|began|won|lost|took|met|fled|[a-z]+ed)\b")


def _is_of_what_happened_then(setting: Setting) -> bool:
    """ "Tapes from the night the ferry went down", "The Saturday the ferry went down": nothing else is known of it."""
    if type(setting.timex.expr) is Civil:
        return setting.timex.expr.weekday is not None and setting.timex.expr.month is None and setting.led.strip() == "The" and setting.is_followed_by(_IT_HAPPENED, 70) is not None
    return _PART_WHEN.fullmatch(setting.words) is not None and setting.is_followed_by(_IT_HAPPENED, 70) is not None


def _is_weekly(setting: Setting) -> bool:
    return is_weekly(setting.text, setting.timex)


# Each case with what must lead to a time for it to be worth asking ("" for any), and which kinds of time it is about (`None`: any).
# "The highest price since 1987" dates nothing, and "the worst since 1931, when the dam broke" does: these cases hold for both.
_EVEN_OF_A_RECORD = (
    ("", frozenset((Unit,)), _is_bare_unit), ("", None, _is_beside_an_event), ("", frozenset((Years, ShortDecade)), _is_age_of_a_thing),
    ("(", frozenset((Clock,)), _is_hour_elsewhere), ("", frozenset(_HOURS), _is_hour_of_another_day), ("than", None, is_after_than), ("", None, is_period_risen_from),
    ("not ", None, is_denied), ("nstead of ", None, is_instead), ("ather than ", None, is_instead), ("of ", None, is_our_age), ("", None, names_an_act), (" about ", None, is_talked_about), ("", frozenset((By, Mod)), is_felt_within), (" on ", None, is_felt_about),
    ("", None, is_quoted), ("from", None, is_down_from), (" on ", None, is_the_same_of_another_year), ("same ", None, is_the_same_of_another_year), ("rom ", None, is_from_a_low), ("", None, is_comparable), ("due", None, is_when_paper_matures), ("maturing", None, is_when_paper_matures), (" of ", None, is_that_of), ("then and ", None, is_till_then), (" to th", None, is_like_that), ("except", None, is_excepted), *((word, None, is_times_its_size) for word in MANY_TIMES),
    ("as ", None, is_as_it_did), ("As ", None, is_as_it_did), ("wh", None, is_where_it_was), ("for", None, is_usual_for), ("", None, is_base_of_an_index), (" ", frozenset((Since,)), is_what_it_is))
# These are asked of other times alone.
_OTHERS = (
    ("", frozenset((Length,)), is_yardstick), ("", frozenset((DayPart,)), is_part_of_each_day), ("from", frozenset((Clock,)), is_grown_from), ("", frozenset((Range,)), is_opening_hours), ("", frozenset((Range, Civil, Clock, Until)), is_hour_of_opening), ("", frozenset((Holiday,)), is_feast_of_trade), ("", frozenset((Holiday,)), is_feast_kept), ("the ", frozenset((Civil,)), is_that_day_of_it), (" due ", None, is_of_what_was_due), ("", None, is_one_of_many),
    *((word, None, is_each_nth) for word in ("very ", "ach ")), ("a", frozenset((Civil, DayPart)), is_one_of_a_kind), ("ne ", frozenset((Civil, DayPart)), is_one_of_a_kind), *((word, None, is_as_a_rule) for word in RULES), (" spend", None, is_spent_always), ("", None, is_since_a_first_time), (", ", None, is_of_the_nth),
    *((word, None, is_of_another_price) for word in ("compare", "versus", "against")), *((word, None, is_over_a_price) for word in (" price ", " value ", " level ")),
    *((word, None, is_compared) for word in ("ompare", "versus", "against", "opposed")), ("", None, is_of_a_forecast), (" for ", None, is_month_of_delivery), ("", frozenset((Civil,)), is_month_of_a_contract), ("s for ", None, is_booked_for), ("", frozenset((Unit,)), is_of_these_times), (" for ", frozenset((Holiday,)), is_what_for), (" in ", frozenset((Civil,)), is_of_an_account),
    ("fter a", None, is_after_a_flat_quarter), (" of ", None, is_of_people), ("of ", None, is_of_an_act), ("", None, is_level),
    ("from", None, is_from_earlier), ("", None, is_the_same_as), ("since ", None, is_since_one_named), *((word, None, is_last_seen) for word in ("last ", "never ", " not ")), ("back ", None, is_as_far_back), *((word, None, is_an_average) for word in ("verage ", "median ", "mean ", "usual ", "typical ", "normal ")),
    (" ", frozenset((Civil,)), is_of_a_budget), (" year ", frozenset((Civil,)), is_begin_of_its_year), ("for ", frozenset((Unit, FiscalYear)), is_year_that_begins), (" in ", frozenset((Civil, Relative)), is_of_a_paper), ("dated ", None, is_backdated), ("active ", None, is_backdated),
    ("", frozenset((Period,)), is_named_after_a_season), ("", frozenset((Unit,)), _is_of_what_goes_on), (" ", frozenset((DayPart,)), _is_of_a_sudden), (" for ", None, is_of_a_plan), (" for ", None, is_of_an_estimate), ("approach", None, is_approached), *((word, None, is_ahead_of) for word in ("ahead of ", "ing into ", "ed into ", "ads into ", "up to ")), ("", frozenset((*_HOURS, Civil)), _is_of_what_happened_then), ("s for ", None, is_of_figures), ("a for ", None, is_of_figures),
    (" of ", frozenset((Civil,)), is_year_of_a_class), (" to ", frozenset((Clock, DayPart)), is_habit), ("", frozenset((Period,)), is_seasonal), ("", frozenset((Civil,)), _is_weekly), ("", frozenset((Shift,)), is_off_a_plan), (", ", frozenset((Shift,)), is_so_long_after), ("", frozenset((Clock, DayPart, Mod)), is_of_any_day), ("days", frozenset((Clock, Range)), is_hour_of_each_week), ("", frozenset((Clock, Range, Until)), is_hour_on_such_days), (" had ", frozenset((DayPart,)), _is_of_what_was_not), ("since ", None, is_since_somebody))
