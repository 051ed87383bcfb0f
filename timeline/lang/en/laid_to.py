"""Times of what is only said to have been done, is meant to be done, or is told of the telling: the cases."""

from __future__ import annotations

import re

from timeline.lang.en.asked import Asked, Told
from timeline.lang.en.bounded import with_time
from timeline.lang.en.claim import may_be_over
from timeline.lang.en.infinitives import INTENTIONS
from timeline.lang.en.planned import FORECASTING
from timeline.lang.en.sentences_back import is_open
from timeline.lang.en.telling.extent import words_end
from timeline.temporal.expr import By, Civil, Range

_CALLING = frozenset("list accuse suspect describe portray depict cite declare report name".split())


_IS_SOMEBODY = re.compile(r"d[nN]+")


def had_done_it(asked: Asked) -> list[Told] | None:
    """ "Listed Low as having given nine crowns in 1995", "accused him of having sold it in 2003": when they did, nobody says."""
    own, parse = asked.own, asked.teller.parse
    if own.kind != "ing" or own.verb is None or not own.verb.first < own.verb.last < asked.teller.at or parse.low(own.verb.first) != "having":
        return None
    over = own.parent.verb if own.parent is not None else None
    if over is not None and parse.low(own.begin - 1) == "as" and over.last == own.begin - 2 and (over.passive or over.form == "part" or _IS_SOMEBODY.fullmatch(parse.classes, own.parent.np, over.first)):
        return None  # "The clerk was listed as having given it in 1995", "a clerk listed as having given it in 1995"
    past = over is not None and over.base in _CALLING and over.tense == "past" and not over.perfect  # "is suspected of having sold it in 1995": so he is still
    return [] if past and parse.low(own.begin - 1) in ("as", "of") else None


_OF_A_CRIME = frozenset("convict acquit accuse suspect clear jail imprison".split())
_GUILTY = frozenset("guilty innocent".split())
_LED_BY = ("of", "to", "for")


def did_it_then(asked: Asked) -> list[Told] | None:
    """ "Was found guilty of robbing a mill in 1999": the robbery was in that year, whenever the verdict was, so the time stays where it is."""
    own, parse, at, expr = asked.own, asked.teller.parse, asked.teller.at, asked.timex.expr
    over = own.parent
    if own.kind != "ing" or own.verb is None or at < own.verb.last or over is None or over.verb is None or parse.low(own.begin - 1) not in _LED_BY:
        return None
    year = expr.first if type(expr) is Range else expr
    is_a_year = type(year) is Civil and year.year is not None and year.day is None
    is_charged = over.verb.base in _OF_A_CRIME and over.verb.passive or parse.low(own.begin - 2) in _GUILTY
    if not (is_a_year and is_charged) or "t" in parse.classes[over.begin:own.begin]:
        return None
    line = with_time(asked.teller, over)
    return [Told(over, line)] if parse.low(at) in line.lower() else None


_PLANS = frozenset("program programme plan effort campaign drive scheme strategy project initiative push attempt bid".split())


def is_part_of_a_plan(asked: Asked) -> list[Told] | None:
    """ "The sale is part of a plan to repay nine million by May": the plan is what has a term."""
    own, teller, parse = asked.own, asked.teller, asked.teller.parse
    over = own.parent.verb if own.kind == "inf" and own.parent is not None else None
    if over is None or over.base != "be" or over.tense != "present" or parse.low(over.last + 1) != "part" or not isinstance(asked.timex.expr, By):
        return None
    begin = over.last + 3
    if parse.low(begin - 1) != "of" or parse.low(own.begin - 1) not in _PLANS or not set(parse.classes[begin:own.begin]) <= set("dnN'"):
        return None
    return [Told(own, teller.say(begin, own.end), noun=True)]


_OF_A_PLAN = re.compile(r"p(?P<what>(?:d|N')?[nN#]*n)$")


def is_of_a_plan_at_issue(asked: Asked) -> list[Told] | None:
    """ "Drivers marched against plans to raise tolls from May" → "Plans to raise tolls": when they marched, that does not say."""
    own, teller, parse = asked.own, asked.teller, asked.teller.parse
    over = own.parent
    if own.kind != "inf" or over is None or over.verb is None or over.kind not in ("main", "coord", "comp", "rel") or teller.at < own.begin or parse.low(own.begin - 1) not in INTENTIONS:
        return None
    m = _OF_A_PLAN.search(parse.classes, over.verb.last + 1, own.begin)
    if m is None or parse.low(m.start()) not in ("over", "against", "about") or over.verb.base == "vote" or may_be_over(teller.text, asked.timex):
        return None
    words = teller.say(m.start("what"), words_end(teller, own, teller.at))
    return [Told(own, f"{words[:1].upper()}{words[1:]}")]


_TELLING = ("report", "announce", "post", "show")


def expects_to_report(asked: Asked) -> list[Told] | None:
    """ "Expects to report third-quarter net jumped": so it thinks, and has not reported."""
    own = asked.own
    report = own.parent if own.kind == "comp" else None
    over = report.parent if report is not None and report.kind == "inf" and report.verb is not None and report.verb.base in _TELLING else None
    if over is None or over.verb is None or not over.finite or over.verb.base not in FORECASTING:
        return None
    return [Told(over, asked.teller.tell(over))]


_NOW = ("today", "tonight", "this week", "this morning", "this evening", "now")


def is_of_the_newsroom(asked: Asked) -> list[Told] | None:
    """ "Tonight we learned that the mill will close", in nobody's quotation: those who bring the news, not what is in it."""
    own, teller, parse = asked.own, asked.teller, asked.teller.parse
    if own.kind != "main" or own.verb is None or own.subject is None or parse.low(own.subject[0]) != "we" or parse.low(teller.at) not in _NOW or not (
            own.verb.base in ("learn", "hear") or own.verb.base == "be" and parse.low(own.verb.last + 1) == "here"):
        return None
    text, begin = teller.text, parse.words[0].begin
    quoted = '"' in parse.classes or is_open(text, text.rfind("\n", 0, begin) + 1, begin) or any(c.kind == "tail" for c in parse.clauses)
    return None if quoted else []


def will_be_remembered(asked: Asked) -> list[Told] | None:
    """ "Thursday will be remembered as the day it began": a time that is told of, in which nothing happens."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    verb = own.verb
    if verb is None or verb.base != "remember" or not verb.passive or not own.finite or not own.begin <= at <= own.begin + 1:
        return None
    return [] if own.subject is None or parse.classes[own.subject[0]] == "p" else None
