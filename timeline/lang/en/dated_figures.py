"""Cases of a time that dates a figure: a record's holders, what it was a year before, the account that it is of."""

from __future__ import annotations

import re

from timeline.lang.en.asked import Asked, Told
from timeline.lang.en.dues import FIRM_NAME
from timeline.lang.en.figures import MEASURE, earlier_figure, figure_behind, is_from_a_figure, is_sum, of_record
from timeline.lang.en.planned import FORECASTING
from timeline.lang.en.telling import Teller
from timeline.lang.en.telling.wholes import PRONOUNS
from timeline.lang.en.tense import AFTER_A_FIGURE
from timeline.temporal.expr import By, Civil, InYear, Period, Shift, Unit


def record(asked: Asked) -> list[Told] | None:
    """ "The highest since 1987": with the firm's name, where a firm has it."""
    holders = of_record(asked.teller.text, asked.begin, asked.timex.begin)
    if not holders:
        return None
    name = FIRM_NAME.fullmatch(asked.measured() or "")
    return [Told(asked.own, f"{name['name']}: {holders}" if name else holders)]


_IN_FRONT, _HOW_MUCH = re.compile(r"p(?P<what>[dnN#'e]+(?:pp?[dnN#']+)*)(?:p?t),"), frozenset("at up down of".split())
_SHARES = frozenset("tenth fifth quarter third half".split())


def figure_in_front(asked: Asked) -> list[Told] | None:
    """ "With inflation at 11% in May, clerks are asking for more": the figure was then, what is so now was not."""
    parse, at, own = asked.teller.parse, asked.teller.at, asked.own
    begin = own.begin + (parse.classes[own.begin] == '"')
    if own.verb is None or own.kind not in ("main", "comp", "coord") or at > own.verb.first or parse.low(begin) != "with":
        return None
    m = _IN_FRONT.match(parse.classes, begin)
    if m is None or m.end() != at + 2 or "#" not in m["what"] and parse.low(m.end("what") - 1) not in _SHARES or not any(parse.classes[n] == "p" and parse.low(n) in _HOW_MUCH for n in range(m.start("what"), at)):
        return None
    if own.verb.tense == "past" and not any(n > own.verb.last for n in asked.dating):
        return None  # "With sales at $9 million in 1950, it was the largest"
    return [Told(own, asked.teller.say(m.start("what"), at), noun=True, earlier=True)]


_SETTING = frozenset("cut raise lower reduce increase lift slash trim boost hike set".split())
_LOSING = ("lose", "make", "spend", "raise")
_MERE_FIGURE = re.compile(
    r": (?P<figure>(?:about |some )?(?:C|US|A|HK|NZ|S)?[\d$£€.,]+(?: (?:million|billion))?"
    r"(?:, or (?:(?:C|US|A|HK|NZ|S)?[\d$£€.,]+(?: (?:[A-Z][a-z]+ )?(?:cents|pence))?|[a-z]+ (?:[A-Z][a-z]+ )?(?:cents|pence)) a share)?)$")
_OF_A_MEASURE = re.compile(rf" {MEASURE}(?:: | of )", re.IGNORECASE)
_A_DAY = re.compile(r"(?:day|yesterday)$")


def figure(asked: Asked) -> list[Told] | None:
    """ "Profit of $9 million, against $2 million a year earlier": the figure of that year."""
    text, begin, timex, own = asked.teller.text, asked.begin, asked.timex, asked.own.verb
    if own is not None and own.base in _SETTING and own.tense == "past" and (
            isinstance(timex.expr, Civil) and timex.expr.month is not None or _A_DAY.search(text, timex.begin, timex.end)):
        return None  # "cut its rate to 4% from 5% on Monday", "in May"
    if isinstance(timex.expr, By) and _FROM_TO.search(text, begin, timex.begin):
        return None  # "will rise from 4 to 7 cents a mile by 2030"
    where = asked.where()
    begin = begin if where is None else asked.teller.parse.words[where.begin].begin
    told = earlier_figure(text, begin, timex.begin, asked.measured) or figure_behind(text, begin, timex.begin, timex.end, asked.measured)
    if told and _is_of_a_forecaster(asked, told) or not told and own is not None and own.base in FORECASTING and AFTER_A_FIGURE.search(text, begin, timex.begin):
        return []
    if told and (earned := _earned(asked, told)):
        return [Told(asked.own, earned, earlier=_is_over(asked, told)), *_this_years(asked)]
    if told and own is not None and own.base in _LOSING and _MERE_FIGURE.search(told) and not _OF_A_MEASURE.search(told):
        return []  # "lost 31 million in 2011, up from 18 million a year earlier": what it was, no noun says
    if told:
        return [Told(asked.own, told, earlier=_is_over(asked, told)), *_this_years(asked)] if told.partition(": ")[0].lower() not in PRONOUNS else []  # "they were 6 million, compared with 9 million"
    if own is not None and own.base == "compare" and asked.own.kind == "part" and asked.own.comma:
        return []  # "killed nine, compared with four in 2012": of what, no noun says
    verb = asked.own.verb  # "has 58 people, down from 340 in 1972", "has risen to 90 from 60 in 2019"; but "was cut to 4% from 5% on Monday"
    return [] if is_from_a_figure(text, begin, timex.begin, verb is not None and (verb.perfect or verb.tense == "present")) else None


_FROM_TO = re.compile(r"\bfrom (?:[\w£$€.%]+ ){1,3}to (?:[\w£$€.%]+ ){1,5}$")
_FORECASTERS = re.compile(r"(?:Some|Many|Most|Few|Others|Several|(?:\w+ ){0,3}(?:[Aa]nalysts|[Ee]conomists|[Tt]raders|[Ii]nvestors|[Bb]rokers|[Ee]xperts|[Oo]bservers|[Ff]orecasters)): ")


def _is_of_a_forecaster(asked: Asked, told: str) -> bool:
    """ "Analysts had forecast a profit of $4 million, up from last year's $3 million": whose that was, they do not say."""
    return asked.own.verb is not None and asked.own.verb.base in FORECASTING and _FORECASTERS.match(told) is not None


def sum_for(asked: Asked) -> list[Told] | None:
    """ "Falk's news of a $9 million profit for the quarter cheered the town": the profit."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    if own.subject is None or own.verb is None or not own.subject[0] < at < own.verb.first or parse.low(at - 1) not in ("for", "in") or not isinstance(asked.timex.expr, Period | Unit | InYear):
        return None
    m = _SUM_FOR.search(parse.classes, own.subject[0], at)
    words = asked.teller.say(*m.span("sum")) if m is not None and parse.low(m.start()) in _TELLING else ""
    return [Told(own, words, noun=True)] if is_sum(words) else None


_TELLING = frozenset("announcement disclosure report news posting confirmation statement".split())  # no estimate, no plan
_SUM_FOR = re.compile(r"n(?:p?t)?p(?P<sum>d(?:#n)?[ne]{1,4}(?:p#n?)?)p$")


def _is_over(asked: Asked, told: str) -> bool:
    """Whether an earlier figure is known by now: not "from $7 million this year", "from an expected $7 million"."""
    expr = asked.timex.expr
    return not (isinstance(expr, Unit) and expr.step >= 0) and _FORESEEN.search(told) is None


_FORESEEN = re.compile(r"\b(?:expected|estimated|projected|planned|forecast|predicted|targeted)\b")


def _earned(asked: Asked, told: str) -> str | None:
    """ "Orla earned $9 million (nine pence a share), compared with $4 million a year earlier" → "Orla earned $4 million"."""
    own, parse = asked.own, asked.teller.parse
    verb = own.parent.verb if own.verb is not None and own.verb.base == "compare" and own.kind == "part" and own.parent is not None else own.verb
    mere = _MERE_FIGURE.search(told) if verb is not None and verb.base == "earn" and verb.tense == "past" else None
    if mere is None or _OF_A_MEASURE.search(asked.teller.text, parse.words[verb.last].end, asked.timex.begin) and not _is_nearest_to_the_first(
            asked.teller.text, parse.words[verb.last].end, asked.timex.begin):
        return None  # "earned $2 million on sales of $9 million, compared with $8 million": those were the sales
    who = asked.measured()
    return f"{who} earned {mere['figure']}" if who else None


_AMOUNT = re.compile(r"[$£€](?P<number>\d[\d,]*(?:\.\d+)?)(?: (?P<unit>million|billion|trillion))?")
_UNITS = {None: 1.0, "million": 1e6, "billion": 1e9, "trillion": 1e12}


def _is_nearest_to_the_first(text: str, begin: int, end: int) -> bool:
    """Whether of several sums the last is more like the first than like any between: "earned $2 million on sales of $90 million, compared with $3 million"."""
    sums = [float(m["number"].replace(",", "")) * _UNITS[m["unit"]] for m in _AMOUNT.finditer(text, begin, end)]
    if len(sums) < 3 or not all(sums):
        return False
    first, *between, last = sums
    return all(_times(last, first) < _times(last, one) for one in between)


def _times(one: float, other: float) -> float:
    """How many times the less of two sums goes into the greater."""
    return max(one, other) / min(one, other)


def _this_years(asked: Asked) -> list[Told]:
    """What is compared with the figure of a year before, where its own clause states no time: "earned nine million, up from six a year earlier"."""
    clause, parse = asked.own, asked.teller.parse
    if asked.where() is not None:
        return []
    while clause.kind == "part" and clause.parent is not None:
        clause = clause.parent
    if clause.verb is None or not clause.finite or clause.verb.tense != "past" or clause.verb.perfect or clause.verb.negated or clause.verb.base in FORECASTING or clause.subject is None or clause.kind not in ("main", "comp", "coord"):
        return []
    if not isinstance(asked.timex.expr, Shift) or any(clause.begin <= n < clause.end for n in asked.dating if n != asked.teller.at):
        return []
    whole = Teller(asked.teller.text, parse, -1, asked.teller.who)  # the time is not its own
    return [Told(clause, whole.tell(clause), compared=True)]


ACCOUNTING = frozenset("post report announce declare record register".split())
"""Verbs of a firm that tells its figures."""
_SETTING_AGAINST = frozenset("from compared against versus than".split())


def accounted_for(asked: Asked) -> list[Told] | None:
    """ "Last month posted a loss for the first half": the month is its time."""
    parse, at, own = asked.teller.parse, asked.teller.at, asked.own
    if own.verb is None or own.verb.base not in ACCOUNTING or parse.low(at - 1) != "for":
        return None
    others = [n for n in asked.dating if n != at and parse.classes[n] == "t" and parse.owner[n] is own and
        not any(parse.low(i) in _SETTING_AGAINST for i in range(at + 1, n))]  # "for the quarter, up from two million a year earlier"
    return [] if any(parse.low(n - 1) != "for" for n in others) else None
