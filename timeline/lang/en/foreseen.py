"""Times of what is foreseen or planned, which date nothing: "cut its estimate for next year", "its 1990 forecast", "ahead of Easter"."""

from __future__ import annotations

import re

from timeline.lang.en.around import Setting
from timeline.temporal.expr import Length

_PERIODS = ("quarter", "half", "year", "month", "year's")
_OF_FORECAST = re.compile(
    r"(?:['’]s)?\s(?:[\w-]+\s)??(?:profits?|earnings|results?|sales|income|revenues?|loss|losses|production|growth|figures)\s(?:per\sshare\s)?"
    r"(?:forecasts?|estimates?|outlook|projections?|expectations?|predictions?|targets?|reports?|announcements?|statements?)\b"
    r"|\s(?:estimates?|forecasts?|projections?|guidance)\b")


def is_of_a_forecast(setting: Setting) -> bool:
    """ "Its third-quarter profit forecast": what was forecast was another time."""
    words = setting.words
    return (words.endswith(_PERIODS) or words[-1:].isdecimal()) and setting.is_followed_by(_OF_FORECAST, 50) is not None


_PLAN_FOR = re.compile(r"\b(?:budget|plan|contract|lease|deal|strategy|program|programme|agenda|policy|spending|targets?)s?\sfor\s$")


def is_of_a_plan(setting: Setting) -> bool:
    """ "To decide its budget for the next three years"."""
    return isinstance(setting.timex.expr, Length) and setting.is_led_by(_PLAN_FOR) is not None


_ESTIMATE_FOR = re.compile(
    r"\b(?:cut|cuts|cutting|rais(?:e|es|ed|ing)|lower(?:s|ed|ing)?|trim(?:s|med|ming)?|increas(?:e|es|ed|ing)|boost(?:s|ed|ing)?|slash(?:es|ed|ing)?|reduc(?:e|es|ed|ing)"
    r"|revis(?:e|es|ed|ing)|kept|keeps?|keeping|maintain(?:s|ed|ing)?|reaffirm(?:s|ed|ing)?)\s(?:its|his|her|their|the|an?)\s(?:[\w-]+\s){0,3}"
    r"(?:estimates?|forecasts?|projections?|outlook|targets?|guidance|predictions?|expectations?)\sfor\s(?:the\s)?$")


def is_of_an_estimate(setting: Setting) -> bool:
    """ "Is cutting its profit estimate for next year": what it is an estimate of."""
    return setting.is_led_by(_ESTIMATE_FOR) is not None


def is_ahead_of(setting: Setting) -> bool:
    """ "Sales rose ahead of Easter", "The league is split heading into the summer": before it."""
    return setting.led.endswith(_AHEAD_OF) and not setting.is_followed_by(_OWNED, 4)


_AHEAD_OF = ("ahead of ", "heading into ", "headed into ", "heads into ", "going into ", "leading into ", "leading up to ", "run-up to ")
_OWNED = re.compile(r"['’]s? ")
_APPROACHING = ("approach ", "approaches ", "approached ", "approaching ")


def is_approached(setting: Setting) -> bool:
    """ "They approach next year with caution"."""
    return setting.led.endswith(_APPROACHING) and setting.opens_with("next ")


def is_off_a_plan(setting: Setting) -> bool:
    """ "From 1 July, a month earlier than planned", "weeks earlier than it did"."""
    return setting.text.startswith(" than ", setting.end)


_MATURES = re.compile(
    r"\b(?:debentures?|notes?|bonds?|bills?|securities|certificates|paper|loans?)\s+(?:due|maturing)\s+(?:in\s+|on\s+)?$")


def is_when_paper_matures(setting: Setting) -> bool:
    """ "Notes due in 1999", "8% notes, due March 1, 1999"."""
    if not setting.led[-1:].isspace():
        return False
    return setting.is_led_by(_MATURES) is not None or setting.words[-4:].isdecimal() and setting.is_led_by(_MATURES_BESIDE) is not None


_MATURES_BESIDE = re.compile(r"\b(?:debentures|notes|bonds|bills|certificates)(?: of [A-Z][\w.&]{0,20}(?: [A-Z][\w.&]{0,20}){0,3})?,\s(?:due|maturing)\s(?:in\s|on\s)?$")
