"""Times of an account or a paper, not of what is told of it: "a drop in 2020 profit", "figures for December", "a report in last Friday's Herald"."""

from __future__ import annotations

import re

from timeline.lang.en.around import Setting
from timeline.lang.en.phrases import is_event

_ACCOUNT = re.compile(r"\s(?:profits?|sales|revenues?|earnings|income|loss(?:es)?|turnover|output|budget|guidance|results|GDP|growth)\b")


def is_of_an_account(setting: Setting) -> bool:
    """ "A 14% drop in 2020 profit": the year of the profit, not of the report."""
    return setting.led.endswith(" in ") and setting.words.isdecimal() and setting.is_followed_by(_ACCOUNT, 12) is not None


_BUDGET = re.compile(r"\s(?:budgets?|guidance|forecasts?|targets?|outlook|accounts|earnings|revenues?)\b")


def is_of_a_budget(setting: Setting) -> bool:
    """ "Rejected his 2013 budget": the year that it is for."""
    return setting.words.isdecimal() and setting.is_followed_by(_BUDGET, 12) is not None and setting.led.endswith((" the ", " his ", " her ", " its ", " their ", " a ", "'s ", "’s "))


_PAPER_OF_THE_DAY, _ITS_NAME = re.compile(r"\b(?:report|story|article|interview|account|claim|editorial|letter)s?\sin\s$"), re.compile(r"['’]s\s[A-Z]")


def is_of_a_paper(setting: Setting) -> bool:
    """ "Denied a report in last Friday's Herald": when it was printed, not when it was denied."""
    return setting.is_led_by(_PAPER_OF_THE_DAY) is not None and setting.is_followed_by(_ITS_NAME) is not None


def is_backdated(setting: Setting) -> bool:
    """ "A rise backdated to July"."""
    return setting.led.endswith(("backdated to ", "backdated until ", "retroactive to "))


_AFTER_A = re.compile(r"\b[Aa]fter an? ([a-z-]+) $")
_QUARTER = re.compile(r"(?:quarter|half|year)$")


def is_after_a_flat_quarter(setting: Setting) -> bool:
    """ "After a flat second quarter"."""
    after = _AFTER_A.search(setting.led)
    return after is not None and not is_event(after[1]) and _QUARTER.search(setting.text, setting.begin, setting.end) is not None


_FIGURES_FOR = re.compile(r"\b(?:[Ff]igures|[Rr]esults|[Dd]ata|[Aa]ccounts|[Nn]umbers|[Ss]tatistics|[Ee]arnings|[Rr]eports?|[Ee]stimates?)\sfor\s(?:the\s)?$")
_PUBLISHED = re.compile(
    r",?\s(?:(?:will|are|is|was|were|have|has|had|to|be|been|not|now|also|only|later|still)\s)+(?:published|released|announced|issued|reported|due|out|expected|unveiled|available)\b")


def is_of_figures(setting: Setting) -> bool:
    """ "Figures for December were published in January"."""
    return setting.is_led_by(_FIGURES_FOR) is not None and setting.is_followed_by(_PUBLISHED, 60) is not None


_YEAR_THAT_BEGINS = re.compile(r"\b(?:financial|fiscal|tax|budget|academic|school|business|for the)\s(?:[a-z]+\s)?year\s(?:beginning|starting|that\s(?:begins|starts|began|started))\s(?:in\s|on\s)?$")


def is_begin_of_its_year(setting: Setting) -> bool:
    """ "Approved cuts for the financial year beginning in April": that year's, not when they did so."""
    return setting.is_led_by(_YEAR_THAT_BEGINS) is not None


_BEGINNING = re.compile(r"\s(?:beginning|starting|that\s(?:begins|starts|began|started))\s")


def is_year_that_begins(setting: Setting) -> bool:
    """The same year: what is for it is not done all year."""
    return setting.led.endswith("for ") and setting.words.endswith("year") and setting.is_followed_by(_BEGINNING, 20) is not None
