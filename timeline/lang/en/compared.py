"""What "a year earlier" is compared with: the month beside it, most of a year, or a firm's year; and when "the full year" is that one."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.lang.en.extents import clause_begin, clause_end
from timeline.lang.en.of_two_months import is_month, month_of_two
from timeline.model import Timex
from timeline.temporal.expr import Civil, Expr, InYear, Length, Nth, Period, Shift, Unit
from timeline.temporal.grain import MONTH, QUARTER, YEAR

# "For the nine months, it earned", "net for the nine months was".
_OPENS = re.compile(r"(?:^|[.\"”]\s|\n)(?:For|In) $")
_NET_FOR = re.compile(r"\b(?:[Nn]et|[Ee]arnings|[Pp]rofits?|[Ii]ncome|[Ll]oss(?:es)?|[Ss]ales|[Rr]evenues?|[Rr]esults?) (?:for|in) $")
_FROM = re.compile(r"\bfrom $")
_MONTH_BEFORE = re.compile(r"[^.;\n]{0,60} ")
_MONTH_BEHIND = re.compile(r",? in ")
_SENTENCE = re.compile(r"(?:[^.;\n]|\.(?=\d)|(?<=[a-z])\n)*")

# "For the nine months, it earned $9 million. In the year-earlier period, it earned".
_SENTENCE_ENDS = re.compile(r"[.!?][\"”’']?\s+(?=[A-Z\"“])")
_SENTENCES_ON = 2  # so far behind a length of months, "the period" is still that one
_PERIOD_REACH = 400  # characters


_COMPARED = frozenset((InYear, Shift, Unit))  # "the 1988 period", "a year earlier", "last year": no other time changes beside another


def compare_years(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times; "from a year earlier" is the month of that year where a month is compared, and its nine months beside the figures of nine."""
    timexes = [_of_the_account(text, one) if type(one.expr) is Length else _year_of_the_account(text, one) if type(one.expr) is Unit else one
               for one in _two_names_of_one(text, timexes)]
    compared = list(timexes)
    beside = [(index, one) for index, one in enumerate(timexes) if type(one.expr) in _COMPARED]
    for index, one in beside:
        if type(one.expr) is Shift and index > 1 and _is_third_figure(text, timexes, index):
            compared[index - 1] = replace(timexes[index - 1], aside=True)
    for index, one in beside:
        quarter = _quarter_before(text, timexes, index) or _months_before(text, timexes, index) if index and _is_last_year(one.expr) else None
        if quarter is not None:
            compared[index] = replace(one, expr=Shift(1, YEAR, -1, base=quarter))
        elif index and _is_the_year(text, one) and (year := _year_ended(text, timexes, index)) is not None:
            compared[index] = replace(one, expr=Shift(0, YEAR, -1, base=year))
        is_period = text.endswith("period", one.begin, one.end)
        if is_period and type(one.expr) is InYear and type(one.expr.of) is Unit and (months := _months_told(text, timexes, index)) is not None:
            compared[index] = replace(one, expr=Shift(1, YEAR, -1, base=months))
        if type(one.expr) is not Shift or not _is_year_earlier(one.expr):
            continue
        before, behind = timexes[index - 1] if index else None, timexes[index + 1] if index + 1 < len(timexes) else None
        if is_period and one.expr.anaphoric and (months := _months_told(text, timexes, index)) is not None:
            compared[index] = replace(one, expr=replace(one.expr, anaphoric=False, base=months))
        elif before is not None and (_is_part_of_a_year(before.expr) if one.expr.anaphoric else _is_of_an_account(before.expr) and _SUM_BEFORE.search(
                text, max(before.end, one.begin - _SUM_REACH), one.begin)) and _SENTENCE.fullmatch(text, before.end, one.begin):
            compared[index] = replace(one, expr=replace(one.expr, anaphoric=False, base=replace(before.expr, opening=True)))
        elif (month := month_of_two(text, timexes, index)) is not None or _FROM.search(text, one.begin - 5, one.begin):
            month = _month(text, before, one, behind, month)
            if month is not None:
                compared[index] = replace(one, expr=replace(one.expr, anaphoric=False, base=month))
    return compared


def _two_names_of_one(text: str, timexes: list[Timex]) -> list[Timex]:
    """The same times, "the year-ago quarter, the quarter ended Aug. 31" as one: that quarter, and of that year."""
    joined: list[Timex] = []
    for one in timexes:
        before = joined[-1] if joined and type(one.expr) in _NAMES else None
        if type(one.expr) is Length and before is not None and type(before.expr) is Shift and _is_of_a_year_before(before.expr) and _ends_undated(one.expr) and (
                text[before.end:one.begin] == ", "):
            parts = tuple(replace(part, expr=Shift(1, YEAR, -1, base=part.expr)) for part in one.parts)
            named = replace(before, expr=parts[0].expr) if parts else before
            joined[-1] = replace(one, begin=before.begin, kind="DATE", expr=Shift(1, YEAR, -1, base=one.expr), parts=(named, *parts))
        elif before is not None and _is_that_quarter(text, before, one):
            joined.append(replace(one, expr=before.expr))
        else:
            joined.append(one)
    return joined


_NAMES = frozenset((Length, Nth, Period, Unit))  # of a quarter, one by its last day, the others "that quarter"


def _is_that_quarter(text: str, before: Timex, one: Timex) -> bool:
    """Whether "that quarter" is the one told just before by its last day: "the quarter ended Aug. 31"."""
    if not _is_quarter(one.expr) or text[one.begin:one.begin + 5].lower() != "that ":
        return False
    length = before.expr.base if type(before.expr) is Shift else before.expr
    if type(length) is not Length or length.amounts[-1] != (1, QUARTER) or length.base is None:
        return False
    return one.begin - before.end <= _PERIOD_REACH and len(_SENTENCE_ENDS.findall(text, before.end, one.begin)) <= 1


def _is_of_a_year_before(expr: Shift) -> bool:
    return _is_year_earlier(replace(expr, base=None))


def _ends_undated(expr: Length) -> bool:
    """Whether a length is one of an account that ended on a day without its year."""
    return expr.direction < 0 and type(expr.base) is Civil and expr.base.year is None and expr.base.day is not None and expr.amounts[-1][1] >= MONTH


def _months_told(text: str, timexes: list[Timex], index: int) -> Length | None:
    """The months of the account that "the 1989 period" is of, if a sentence or two before told of some: "for the six months ended Oct. 1"."""
    at = index - 1
    while at >= 0 and type(timexes[at].expr) is Shift and _is_year_earlier(timexes[at].expr):
        at -= 1
    if at < 0 or not _is_part_of_a_year(timexes[at].expr) or timexes[index].begin - timexes[at].end > _PERIOD_REACH:
        return None
    if len(_SENTENCE_ENDS.findall(text, timexes[at].end, timexes[index].begin)) > _SENTENCES_ON:
        return None
    return replace(timexes[at].expr, opening=True)


def _year_ended(text: str, timexes: list[Timex], index: int) -> Expr | None:
    """The firm's year of whose figures a sentence or two before told, by its last day: "for the year ended Sept. 30"."""
    for before in reversed(timexes[:index]):
        if timexes[index].begin - before.end > _PERIOD_REACH:
            return None
        if _is_year_ended(before.expr):
            between = len(_SENTENCE_ENDS.findall(text, before.end, timexes[index].begin))
            return before.expr if between <= _SENTENCES_ON + 1 else None
    return None


_MEASURED = re.compile(r"\b(?:[Pp]rofits?|[Ss]ales|[Rr]evenues?|[Tt]urnover|[Ee]arnings|[Ii]ncome|[Ll]oss(?:es)?|[Nn]et|[Rr]esults|earned|lost)\b")
_FULL_YEAR, _RESULTS = re.compile(r"(?:for )?the (?:full |whole |entire )?year", re.IGNORECASE), re.compile(r"['’]s (?:results?|figures|earnings|profits?|sales|revenues?|net)\b")


def _is_the_year(text: str, one: Timex) -> bool:
    """Whether a time is the year whose figures are told: "sales for the full year", "this year's results"."""
    if type(one.expr) is not Unit or one.expr.grain is not YEAR or one.expr.step:
        return False
    results = _RESULTS.match(text, one.end) is not None
    if not results and not (_FULL_YEAR.fullmatch(text, one.begin, one.end) and _FOR.search(text, one.begin - 4, one.begin)):
        return False
    left, right = clause_begin(text, one.begin), clause_end(text, one.end)
    return _EXPECTS.search(text, left, right) is None and (results or _MEASURED.search(text, left, right) is not None)  # no forecast, and no fee "for the year"


_UP_FROM = re.compile(r"(?:[^.;\n]|\.(?=\d))*\b(?:from|against|versus|than|with|to)\b(?:[^.;\n]|\.(?=\d))*")
_AND = re.compile(r",? and (?:[^.;,\n]|[.,](?=\d)){1,40} ")


def _is_third_figure(text: str, timexes: list[Timex], index: int) -> bool:
    """Whether a year before is that of a quarter with which another is compared as well: "in the quarter, from 7 in the second quarter and 5 a year ago"."""
    quarter, other, one = timexes[index - 2:index + 1]
    if not _is_year_earlier(one.expr) or not _is_quarter(other.expr) or not _is_quarter(quarter.expr):
        return False
    return _AND.fullmatch(text, other.end, one.begin) is not None and _UP_FROM.fullmatch(text, quarter.end, other.begin) is not None


_FIGURE = r"(?:[A-Z]{0,2}[$£€][\d.,]+|[\d.,]+ [a-z]+)"
# "Down from $21.4 million last year", "from last year's $2 million": the quarter's sum is compared with that of a year before.
_SUM_BEFORE = re.compile(rf"\b(?:from|against|versus|(?:compared|compares) (?:with|to)) (?:[a-z ]{{0,40}}\bof )?{_FIGURE}(?:[^.;]|\.(?=\d)){{0,60}}?,? $")

_SUM_REACH = 100  # characters


def _is_last_year(expr: Expr) -> bool:
    return type(expr) is Unit and expr.grain is YEAR and expr.step == -1 and not expr.anaphoric


def _is_quarter(expr: Expr) -> bool:
    return type(expr) in (Period, Unit, Nth) and expr.grain is QUARTER


def _quarter_before(text: str, timexes: list[Timex], index: int) -> Expr | None:
    """The quarter with which a sum of "last year" is compared: that of its sentence, or of the one before where figures go on."""
    one, before = timexes[index], timexes[index - 1]
    if _is_quarter(before.expr):
        near = _SENTENCE.fullmatch(text, before.end, one.begin) or _NEXT_FIGURES.fullmatch(text, before.end, one.begin)
        return before.expr if near and _is_compared(text, before, one) else None
    earlier = timexes[index - 2] if index > 1 else None
    if earlier is None or not _is_quarter(earlier.expr) or type(before.expr) is not Shift or not _is_year_earlier(before.expr):
        return None
    near = _SENTENCE.fullmatch(text, earlier.end, before.begin) and _NEXT_FIGURES.fullmatch(text, before.end, one.begin)
    return earlier.expr if near and _is_compared(text, before, one) else None


def _months_before(text: str, timexes: list[Timex], index: int) -> Expr | None:
    """The months of the account with whose sum one of "last year" is compared: "in the nine months, net rose from $9 million last year"."""
    one, before = timexes[index], timexes[index - 1]
    near = (_is_part_of_a_year(before.expr) or _is_year_ended(before.expr)) and _SENTENCE.fullmatch(text, before.end, one.begin) and _is_compared(text, before, one)
    return replace(before.expr, opening=True) if near else None


# "… a year earlier. Sales were $9 million, up from $8 million last year."
_NEXT_FIGURES = re.compile(
    r"(?:[^.;\n]|\.(?=\d))*\.\s(?:Its )?(?:[Nn]et|[Ss]ales|[Rr]evenues?|[Pp]rofits?|[Ee]arnings|[Ii]ncome|Operating|Gross|Total"
    r"|Turnover)\b(?:[^.;\n]|\.(?=\d))*")


def _is_compared(text: str, quarter: Timex, one: Timex) -> bool:
    """Whether a sum of "last year" stands beside another one, behind a time."""
    if text.startswith(("'s", "’s"), one.end):
        return _FROM.search(text, one.begin - 5, one.begin) is not None
    return _SUM_BEFORE.search(text, quarter.end, one.begin) is not None


def _of_the_account(text: str, timex: Timex) -> Timex:
    """The same time; "the nine months" of an account are those that began its year."""
    if not _is_part_of_a_year(timex.expr) or timex.expr.direction or timex.expr.mod or text[timex.begin:timex.begin + 4].lower() != "the " or text.startswith("year-", timex.begin + 4):
        return timex
    opens = _OPENS.search(text, timex.begin - 8, timex.begin) and text.startswith(",", timex.end)
    if opens or _NET_FOR.search(text, timex.begin - 20, timex.begin):
        return replace(timex, expr=replace(timex.expr, opening=True))
    return timex


def _year_of_the_account(text: str, timex: Timex) -> Timex:
    """The same time; "for the year" is the one last reported on where its figures are told as over: "earned $4 million for the year"."""
    expr = timex.expr
    if expr.grain is not YEAR or not expr.near or expr.step > 0 or not _FOR.search(text, timex.begin - 4, timex.begin):
        return timex
    left, right = clause_begin(text, timex.begin), clause_end(text, timex.end)
    told = _EARNED.search(text, left, right) and _FIGURES.search(text, left, right) and not _EXPECTS.search(text, left, right)
    return replace(timex, expr=replace(expr, anaphoric=True)) if told else timex


_FOR = re.compile(r"\bfor $", re.IGNORECASE)
_EARNED = re.compile(
    r"\b(?:earned|lost|made|posted|reported|booked|recorded|swung|was|were|rose|fell|grew|dropped|slipped|declined|increased|climbed|jumped|gained"
    r"|doubled|tripled|halved|totall?ed|came|reached|shrank|ended|had|sold|shipped|up|down)\b")
_FIGURES = re.compile(r"[$£€%]|\b(?:percent|per cent|[mb]illion|[Pp]rofits?|[Ss]ales|[Rr]evenues?|[Tt]urnover|[Ee]arnings|[Ii]ncome|[Ll]oss(?:es)?)\b")
_EXPECTS = re.compile(r"\b(?:expect|forecast|project|predict|target|estimate|guidance|outlook|will|would|aim|plan|see|hope|on course|on track)", re.IGNORECASE)


def _month(text: str, before: Timex | None, one: Timex, behind: Timex | None, of_two: Expr | None) -> Expr | None:
    """The month that is compared: "from a year earlier in May", "rose in May from a year earlier"."""
    if behind is not None and is_month(behind.expr) and _MONTH_BEHIND.fullmatch(text, one.end, behind.begin):
        return behind.expr
    if of_two is not None:
        return of_two
    if before is not None and is_month(before.expr) and _MONTH_BEFORE.fullmatch(text, before.end, one.begin):
        return before.expr
    return None


def _is_part_of_a_year(expr: object) -> bool:
    """Whether a length is that of a report on more than a quarter: "the nine months"."""
    if not isinstance(expr, Length) or len(expr.amounts) != 1:
        return False
    count, grain = expr.amounts[0]
    return grain is MONTH and count is not None and 4 < count < 12


def _is_of_an_account(expr: object) -> bool:
    """Whether a length is of months that end with a date: "the three months to June 30", "compared with $9 million a year ago"."""
    return isinstance(expr, Length) and len(expr.amounts) == 1 and expr.amounts[0][1] is MONTH and expr.amounts[0][0] is not None and expr.base is not None and expr.direction < 0


def _is_year_ended(expr: object) -> bool:
    """Whether a length is a firm's year by its last day: "the year ended Sept. 30"."""
    return isinstance(expr, Length) and expr.amounts == ((1, YEAR),) and expr.last_day is not None


def _is_year_earlier(expr: Shift) -> bool:
    return expr.count == 1 and expr.grain is YEAR and expr.direction < 0 and expr.base is None
