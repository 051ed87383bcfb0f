"""English's `tag`: text in, time expressions out, before any anchor."""

from __future__ import annotations

import re

from timeline.lang.en.ahead import mark_ahead
from timeline.lang.en.asides import mark_asides, mark_coming, mark_names, pass_by_any_day, pass_by_back_story, pass_by_deeds, pass_by_made, told_again
from timeline.lang.en.compared import compare_years
from timeline.lang.en.context import is_time
from timeline.lang.en.coordinate import coordinate, listed
from timeline.lang.en.course import without_over
from timeline.lang.en.dayorder import settle
from timeline.lang.en.grammar import kind_of
from timeline.lang.en.lasting import mark_lasting
from timeline.lang.en.lent import in_their_year, lend_days
from timeline.lang.en.monthly import mark_monthly
from timeline.lang.en.parse import Parser
from timeline.lang.en.parted import with_their_day
from timeline.lang.en.scan import less_particle, starts, triggers
from timeline.lang.en.signals import link
from timeline.lang.en.twofold import OF_PARTS, parts
from timeline.lang.en.weekend_before import count_weekends
from timeline.lang.en.weeks_told import in_their_week
from timeline.lang.en.words import numbers
from timeline.lang.en.year_led import KINDS, in_the_year_that_leads
from timeline.model import Timex
from timeline.temporal.expr import Civil, Clock, DayPart, Every, Length, Mod, Nth, Relative, Shift, Unit


def tag(text: str) -> list[Timex]:
    """The time expressions of a text in order, not overlapping, signals included."""
    text = _flat(text)
    found: list[Timex] = []
    floor = 0
    parser = Parser(text)
    # All places first: what finds them runs twice as fast as between one parse and the next.
    for begin, places in [(begin, starts(text, begin)) for begin, _ in triggers(text)]:
        if begin < floor:
            continue
        if places[0] < floor:
            places = [place for place in places if place >= floor]
        for start in less_particle(text, places):
            hit = parser.parse_at(start)
            if hit is None or hit.end <= begin:
                continue
            _, behind, expr, rules = hit
            one_unit = rules[-1].one_unit
            if not is_time(text, hit):
                if isinstance(expr, Length) and not one_unit:
                    floor = behind  # a person's age is no time, and nor is a part of it
                    break
                continue
            if text[start] in "oO" and type(expr) is Length:
                hit = without_over(text, hit)
                start, _, expr, _ = hit
            name = rules[0].name if len(rules) == 1 else hit.name  # the first is at hand, and mostly all
            if one_unit and _RATE.search(text, start - 40, start):
                expr, name = Every(expr), "rate"
            inner = parts(text, hit) if type(expr) in OF_PARTS else ()
            found.append(Timex(start, behind, kind_of(expr), expr, name, inner, False, False, rules[0].order))
            floor = behind
            break
    found = listed(text, coordinate(text, found))
    kinds = {type(one.expr) for one in found}
    if not kinds.isdisjoint(_WEEKS):
        found = in_their_week(text, found)
    if not kinds.isdisjoint(_BESIDE_DAYS):
        found = mark_asides(text, with_their_day(text, lend_days(text, found)))
    if not kinds.isdisjoint(KINDS):
        found = in_the_year_that_leads(text, found)
    if not kinds.isdisjoint(_COUNTED):
        found = compare_years(text, told_again(text, found) if Shift in kinds else found)
        if not kinds.isdisjoint(_LENGTHS):
            found = mark_lasting(text, mark_ahead(text, found))
        found = count_weekends(text, found)
    if not kinds.isdisjoint(_YEARS):
        found = in_their_year(text, found)
    if not kinds.isdisjoint(_DAYS_OF_A_MONTH):
        found = mark_monthly(text, found)
    found = pass_by_any_day(text, pass_by_made(text, pass_by_deeds(text, link(text, settle(text, mark_coming(text, mark_names(text, found)))))))
    return found if kinds.isdisjoint(_COUNTING_ON) else pass_by_back_story(text, found)


# What each of these steps looks for: the texts without are not read again.
_COUNTING_ON = frozenset((Shift, Unit, Relative))
_WEEKS = (Unit, Nth)
_BESIDE_DAYS = (Clock, DayPart, Mod)
_COUNTED = (Length, Shift, Unit)
_LENGTHS = (Length, Mod)
_YEARS = (Civil, Unit)
_DAYS_OF_A_MONTH = (Nth, Clock)


# "$50,000 a year", "40 hours a week": how often, not how long.
_RATE = re.compile(
    r"(?:\d ?%|percent|per cent|[$£€]\s?\d[\d.,]*(?:\s(?:million|billion|trillion|m|bn))?"
    rf"|\b(?:\d[\d.,]*|{numbers(1, 10)}|twelve|twenty|fifty|hundred|thousand|several|a (?:hundred|thousand|million|billion))"
                   r"\s(?:hundred\s|thousand\s|million\s|billion\s)?(?:(?!(?:for|of|in|on|to|at|than|over|within|after|before|about|is"
                   r"|was|were|and|or|by|with|from|as|who|that)\s)[a-z-]+\s){0,2}"
                   r"(?:[a-z]+s|women|men|people|children|cattle|sheep)(?: of [a-z]+)?|\b(?:rate|pace|average) of \d[\d.,]*|\bas (?:many|few|much|little) as (?:\d[\d.,]*|[a-z]+)|\b\d{1,3}(?:,\d{3})+|\d ?(?:m|bn)"
                   r"|\b(?:a|an|one|half an?) (?:metre|meter|foot|inch|mile|pound|dollar|penny|euro|ton|litre|liter|gallon|barrel|head|unit))\s$", re.IGNORECASE)
# A break within a paragraph. The break comes first in these patterns: the engine then looks for that one character.
_WRAPPED = re.compile(r"\n(?<=\S\n)(?=\S)")
_WRAPPED_IN_TWO = re.compile(r"\r\n(?<=\S\r\n)(?=\S)")
_PLAIN = {"\t": " ", "\u00a0": " ", "\u2007": " ", "\u2009": " ", "\u202f": " ", "\u2010": "-", "\u2011": "-"}


def _flat(text: str) -> str:
    """The text with plain blanks and hyphens, and without its breaks within paragraphs; no offset moves."""
    text = _WRAPPED.sub(" ", text)
    if "\r" in text:
        text = _WRAPPED_IN_TWO.sub("  ", text)
    for odd, plain in _PLAIN.items():
        text = text.replace(odd, plain)
    return text
