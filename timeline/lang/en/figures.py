"""Business news: the earlier figure that a new one is compared with, the figure of an account, and the holders of record."""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.lang.en.bodies import FIRMS
from timeline.lang.en.leaveout import has_verb
from timeline.lang.en.persons import is_person_noun
from timeline.temporal.expr import Expr, FiscalYear, InYear, Length, Period, Shift, Unit
from timeline.temporal.grain import Grain

_BASE = re.compile(
    r"\b(?:compared?\s+(?:with|to)|(?:twice|double|triple|half)(?=\s+the\s)|versus|against|than|reversing|(?:up|down)\s+from"
    r"|(?:below|above)(?=\s(?:the|its)\s(?:[$£€]|\d))|(?<=,\s)after(?=\s(?:[$£€]\d|\d[\d.,]*(?:%|\s(?:percent|per\scent|million|billion)\b)))|from)\s+(?P<what>(?:(?:an?|the)\s+)?(?:(?:net\s+|restated\s+|operating\s+|pretax\s+)?[a-z]+\s+of\s+)?(?:an?\s+estimated\s+"
    r"|about\s+|nearly\s+|roughly\s+|some\s+|(?:fewer|less|more)\s+than\s+|at\s+(?:least|most)\s+)?(?:(?:C|US|A|HK|NZ|S)?\$|[£€#¥]|dlrs\s)?\d[^;:]{0,60}?)"
    r",?\s*(?:\b(?:on|in|during|for|at|of)\s+)?(?:the\s+)?$")
# One of these stands in all that `_BASE` matches, which is told much faster than by the pattern.
_COMPARING = ("from", "below", "above", "than", "compare", "against", "versus", "twice", "double", "triple", "half", "after", "reversing")
_YEAR_BEFORE = re.compile(r"(?:a|one|the|last) year\b|\d{4}\b")  # "below the 66 cents of a year ago", not "below the 50 percent mark on Monday"
_FIRM = re.compile(r"\b[A-Z][\w&'’-]*\.?$|\b(?:company|firm|unit|group|bank|airline|maker|concern|carrier|insurer|utility|retailer|thrift|division|subsidiary|fund|business|segment)$")
# What a firm earns, loses or sells.
MEASURE = (
    r"(?:(?:net|operating|pretax|pre-tax|after-tax|gross|total|group|annual|quarterly|interest|investment|loan|mortgage|restated) )*"
    r"(?:income|profits?|loss|losses|earnings|sales|revenues?|turnover|net|assets|deposits|liabilities|originations|expenses|shipments|backlog)\b")
SUM_OF = rf"(?:{MEASURE}(?: from (?:continuing|discontinued) operations)?|(?:gains?|charges?|write-?(?:downs?|offs?))) of (?=(?:about |nearly |some |more than )?(?:C|US|A|HK|NZ|S)?[$£€]\s?\d)"
"""What a firm earned or lost, with how much: "loss of $9 million"."""
SUM_BEFORE = rf"(?:C|US|A|HK|NZ|S)?[$£€]\d[\d.,]* (?:[mb]illion )?{MEASURE}(?! of\b)"
"""The same, the other way about: "$9 million loss"."""
_OF_ALL = re.compile(MEASURE, re.IGNORECASE)
# "Lost $3 million in its ferry business, compared with": what is compared is of the business alone.
_OF_A_PART = re.compile(r"( in its (?:[\w/-]+ ){1,4}(?:business|division|unit|segment|operations|subsidiary|arm)), $")
_SUM = re.compile(rf"(?:Its |An? )?(?:{SUM_OF}|{SUM_BEFORE})", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_REACH = 140
# "gains of $31 million, up" from …: it is the gains that were less.
_OF_FIGURE = re.compile(
    r"\b((?:(?!(?:an?|the|with|including|and|of|to|in|on)\b)[a-z-]+\s){0,3}[a-z-]+)\s+of\s+(?:about\s+)?(?:(?:C|US)?\$|[£€#]"
    r"|(?=[\d.,]+\s(?:pence|cents)))[\d.,]+(?:\s(?:million|billion|thousand|pence|cents))?,?\s+(?:up|down)\s+(?:[\d.]+%\s+)?$")
# "Including gains of $31 million, up from" …: no part of what the subject is.
_OF_WHICH = re.compile(
    r"\bincluding\s+((?:(?!(?:an?|the|with|and|of|to|in|on)\b)[a-z-]+\s){0,3}[a-z-]+)\s+of\s+(?:about\s+)?(?:(?:C|US)?\$|[£€#])[\d.,]+(?:\s(?:million|billion|thousand))?,?\s+$")
_EFFECT = re.compile(r"\b(?:with effect|effective|starting|beginning|from)\b")  # "to 5% from 4% with effect from May": May's is the new figure
_MONEY_WORD = re.compile(r"[$£€#]|\b(?:dlrs|cents|pence|francs|marks|yen|million|billion)\b")
_DOING = re.compile(r",\s[a-z]+ing\s")  # "from $704 million, reflecting the purchase of a mill"
_TO_ANOTHER = re.compile(
    r"(?:\b(?:1[89]|20)\d\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{1,2},?)?|\b(?:quarter|year|month|week|earlier|ago)|\w{3,6}day) to (?:[a-z]+ ){0,2}[$£€\d]")
_OTHER = re.compile(r"\b(?:more|less|fewer|other|rather)\s+$")
_MONEY = re.compile(
    r"(?:['’]s?)?\s+(?P<what>(?:(?:[a-z]+\s+){1,3}of\s+)?(?:(?:C|US|A|HK|NZ|S)?\$|[£€])\s?[\d.,]*\d(?:\s+(?:thousand|million|billion"
    r"|trillion))?)")
_OF_MONEY = re.compile(r"\s+of\s+((?:(?:C|US)?\$|[£€])\s?[\d.,]*\d(?:\s+(?:million|billion|trillion))?)")
_WITH = re.compile(
    r"\b(?:with|from|against|versus)\s+((?:an?\s)?(?:net\s|operating\s|pretax\s)*(?:income|profits?|loss|losses|earnings|sales|revenues?"
    r"|net))\s+$")
_THAN = re.compile(r"\b(?:from|below|above|over|than|with|against|versus)[\"”]?\s+(?:the\s+|a\s+|its\s+)?$", re.IGNORECASE)
_NAMED = re.compile(r"(?:an?\s|the\s)?(?:net\s+|restated\s+|operating\s+|pretax\s+)?[a-z]+\s+of\s")
_MEASURE = re.compile(
    r"(?<!\ba )\b((?:(?:net|operating|pretax|gross|total|quarterly|annual)\s+)*(?:income|profits?|loss(?:es)?|earnings|sales|revenues?|net"
    r"|turnover|output|exports|imports|orders|rate|deficit|surplus|number|toll|population|index|unemployment|inflation"
    r"|attendances?|memberships?|circulation|enrol?lments?|ridership|readership|turnout|capacity|production|rainfall|wages|debt|cash|workforce|traffic))\b", re.IGNORECASE)
_ITS_MEASURE = re.compile(rf"\b(?:its|their)\s(?P<all>(?:[a-z]+\s)?{MEASURE})", re.IGNORECASE)  # "its foreign sales"
_OF_A_DAY = re.compile(r" (?:in|at|on|for) (?:the )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s [\w -]+$")  # "Turnout in Sunday's vote" was not 61% then
_RECORD = re.compile(r"\b((?:share|stock|unit)?holders|stock|shares)\s+of\s+record\s+(?:on\s+|as\s+of\s+)?$", re.IGNORECASE)


# What holders of record are given.
_PAID = re.compile(
    r"(?:\b(?:split|dividend|payment) and )?(?:\b(?:stock|cash|special|quarterly|regular|semiannual|interim|final|annual|extra"
    r"|rights|initial) ){0,2}\b(?:dividend|quarterly(?= of )|distribution|split|payment|payout|offering|warrants|rights)\b")


def is_sum(line: str) -> bool:
    """Whether a line is all of what was earned or lost, and not whose: "A loss of $9 million", "A $9 million loss"."""
    return _SUM.match(line) is not None


def earlier_figure(text: str, begin: int, at: int, who: Callable[[], str | None]) -> str | None:
    """ "revenue rose to $612 million, from $537 million a year earlier" → "revenue: $537 million".

    `begin` is that of the sentence, `at` that of the time; `who` gives the
    clause's subject. A subject that is no measure itself takes the one that the
    clause names: "Acme net income: $2 million".
    """
    if _DIGIT.search(text, max(begin, at - _REACH), at) is None:
        return None  # no figure to compare with
    told = text[begin:at]
    if not any([word in told for word in _COMPARING]):
        return None
    m = _BASE.search(told)
    if m is not None and _OTHER.search(text, begin, begin + m.start()):
        m = _BASE.search(told, m.start() + 1)  # "not less than 34 million, against 27.6 million last year"
    if m is None or has_verb(m["what"]) or _DOING.search(m["what"]) or _EFFECT.search(m["what"]) or _OTHER.search(text, begin, begin + m.start()):
        return None
    if m[0].startswith(("below", "above")) and not _YEAR_BEFORE.match(text, at):
        return None
    if _TO_ANOTHER.search(m["what"]):
        return None  # "from 90 in 1980 to more than 300 last year", "from 90 in May to 300 in June": of then are the 300
    if m["what"].startswith("operations"):
        return None  # "a loss from operations of $2 million" compares nothing
    what = " ".join(m["what"].split()).rstrip(" ,").removeprefix("the ")
    subject = who()
    if not subject:
        return what if _NAMED.match(what) else None
    if _NAMED.match(what):
        bare = what.removeprefix("a ").removeprefix("an ")
        if _OF_ALL.fullmatch(subject):
            return what  # "net was $9 million, compared with a loss of $2 million": the net had no loss
        part = _OF_A_PART.search(text, begin, begin + m.start())
        told = f"{bare[:1].upper()}{bare[1:]}{part[1] if part else ''}"
        return f"{subject}: {told}" if _FIRM.search(subject) or _MEASURE.fullmatch(subject) else what
    own = _OF_FIGURE.search(text, begin, begin + m.start()) or _OF_WHICH.search(text, begin, begin + m.start())
    if own:
        return f"{own[1]}: {what}"
    if not _MEASURE.search(subject):
        measure = next(iter(_ITS_MEASURE.finditer(text, begin, begin + m.start())), None) or next(iter(_MEASURE.finditer(text, begin, begin + m.start())), None)
        if measure:
            return f"{subject} {measure[1]}: {what}" if _FIRM.search(subject) else f"{measure[1]}: {what}"
    subject = _OF_A_DAY.sub("", subject)
    return f"{subject}: {what}" if _MONEY_WORD.search(what) or _MEASURE.search(subject) else None


_FIGURE_THEN = (
    r"from\s(?:an?\s)?(?:[a-z]+\s(?:of\s)?)?[$£€]?\d[\d.,]*%?(?:\s(?:million|billion|percent|per cent))?"
    r"(?:\s(?!from\b)[a-z]+){0,2}\s(?:in|during|on|a)?\s?(?:the\s)?$")
_UP_FROM, _TO_FROM = re.compile(r"\b(?:up|down)\s" + _FIGURE_THEN), re.compile(r"\bto\s[^,;]{0,20}\d[^,;]{0,30}\s" + _FIGURE_THEN)


def is_from_a_figure(text: str, begin: int, at: int, is_so_now: bool) -> bool:
    """ "58 people, down from 340 in 1972", "has risen to 90 crowns from 60 in 2019": the time at `at` is of the earlier figure alone.

    `is_so_now` says that the verb tells of what is so, so that it cannot be of then.
    """
    if text.find("from ", begin, at) < 0:
        return False
    return _UP_FROM.search(text, begin, at) is not None or is_so_now and _TO_FROM.search(text, begin, at) is not None


def figure_behind(text: str, begin: int, at: int, end: int, who: Callable[[], str | None]) -> str | None:
    """ "fell below the year-earlier $4.5 million" → "earnings: $4.5 million", for the time that ends at `end`."""
    split = _OF_MONEY.match(text, end)
    measure = split and _WITH.search(text, max(begin, at - 40), at)
    if measure:
        what, owner = f"{measure[1]} of {split[1]}", who()  # "compared with earnings a year earlier of $3 million"
        return f"{owner}: {what[:1].upper()}{what[1:]}" if owner and _FIRM.search(owner) and not _OF_ALL.fullmatch(owner) else what
    behind = text[end:end + 40]
    money = _MONEY.match(behind) if "$" in behind or "£" in behind or "€" in behind else None
    if money is None or not _THAN.search(text, max(begin, at - _REACH), at):
        return None
    subject = who()
    if not subject:
        return None
    what = money["what"]
    named = " of " in what
    if named and (_OF_ALL.fullmatch(subject) or subject[:1].islower() and not _FIRM.search(subject)):
        return f"{what[:1].upper()}{what[1:]}"  # "sales will be above 1989 sales of $9 million"
    return f"{subject}: {what[:1].upper()}{what[1:]}" if named else f"{subject}: {what}"


def of_record(text: str, begin: int, at: int) -> str | None:
    """ "a special dividend to shareholders of record on June 3" → "special dividend to shareholders of record"."""
    if "record" not in text[max(begin, at - 30):at]:
        return None
    m = _RECORD.search(text, max(begin, at - _REACH), at)
    if m is None:
        return None
    paid = next(iter(_PAID.finditer(text, begin, m.start())), None)
    return f"{paid[0]} to {m[1]} of record" if paid else f"{m[1]} of record"


_REPORTED = re.compile(
    r"(?P<who>(?:(?!The\b)[A-Z][\w.&'’-]*(?: (?:[A-Z&][\w.&'’-]*|of|amp|and))+(?:, (?:Inc|Ltd)\.)?|[A-Z][\w.&'’-]*(?<!s)(?<!We)(?<!It)(?<!He)(?<!She)(?<!They)(?<!You)(?<!Few)(?<!None)(?<!Police)|[Tt]he (?:[\w.,-]+ ){0,3}"
    rf"(?:{'|'.join(FIRMS)}|mill|group)))(?:, an? [^,:]{{3,60}},)? reported (?:an? )?(?P<what>(?:(?!(?:that|the|its|their|it|they|in|on|of|to)\b)[\w.%-]+ ){{0,5}}?"
    rf"(?:{MEASURE}|(?:decline|drop|fall|rise|increase|gain|jump|decrease) in (?:[\w-]+ ){{0,3}}?{MEASURE})(?! on\b))")


_SAID_IT = re.compile(r"(?<=[a-z.]) said (?:that )?it (?=(?:earned|lost|had|posted|made|took|sold|shipped)\b)")  # "Hale Mills said it earned"


_HEAD = re.compile(r"(?:[^\s,]+ ){0,8}?(?P<noun>[^\s,]+),? (?:close|familiar|of|for|at|in|with|on|said)\b")


def of_the_account(line: str, expr: Expr) -> str:
    """ "Hale Mills reported a loss of $9 million", of the quarter that it made it in: "Hale Mills: Loss of $9 million"."""
    head = _HEAD.match(line) if " said " in line and _is_account(expr) else None
    if head is not None and not is_person_noun(head["noun"].lower()):
        line = _SAID_IT.sub(" ", line, count=1)  # but not "Friends of the choir said it had"
    m = _REPORTED.match(line) if " reported " in line and _is_account(expr) else None
    at = m.start("what") if m is not None else -1
    if m is None or " " not in line[at:]:
        return line  # "reported a loss": no more is known
    return f"{m['who']}: {line[at:at + 1].upper()}{line[at + 1:]}"


def _is_account(expr: Expr) -> bool:
    return isinstance(expr, Period | FiscalYear | InYear | Length) or isinstance(expr, Unit | Shift) and expr.grain is Grain.QUARTER or isinstance(
        expr, Shift) and expr.base is not None
