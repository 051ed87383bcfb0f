"""A verb said once for several: "The railway closed in 1964, the cannery in 1979", "Low won the cup in 2010, the league in 2012", also behind "…, buying"."""

from __future__ import annotations

import re

from timeline.lang.en.syntax import Clause, Verb
from timeline.lang.en.telling.number import was_or_were
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.telling.words import Words
from timeline.lang.en.verbforms import past_of
from timeline.lang.en.wordlists import NUMBER_WORDS

_FIRST = re.compile(r"(?P<what>(?:d?[#e]?[nN']+(?:cN+)?)?)(?P<how>r?(?:p[dnN#']+)*)(?P<led>p?)t")
_NEXT = re.compile(r"(?:,(?:p[dnN#'p]+,(?=c))?c?|c)(?P<what>d{0,2}(?:[#e]?[nN']+|#))(?P<led>p?)t")
_ENDS = re.compile(r"[,;)\"apos]|$")
# Subjects, whatever the first was: "Three won prizes in 2017, the rest in 2019".
_THE_REST = frozenset("rest others remainder other last another latter most some second third fourth".split())


def said_once(teller: Words, clause: Clause) -> str | None:
    """The thing that has the time, with the verb that stands before the first of a row alone; `None` where no such row has it."""
    if clause.verb is None or teller.at < clause.verb.last:
        return None
    goal = _goal_of_its_time(teller, clause)
    if goal is not None:
        return goal
    behind = [c for c in teller.parse.clauses if c.kind == "ing" and c.comma and c.parent is clause and c.verb is not None and c.verb.last < teller.at]
    return next((told for one in (clause, *behind) if (told := _told(teller, one)) is not None), None)


def _told(teller: Words, clause: Clause) -> str | None:
    """The same, where the verb is that of `clause`: a finite one, or one in -ing beside one that is over."""
    parse, verb = teller.parse, clause.verb
    beside = clause.kind == "ing" and clause.comma and clause.parent is not None and clause.parent.kind == "main" and _is_over(clause.parent.verb)
    if verb.negated or not beside and (clause.kind not in ("main", "coord") or clause.subject is None or not clause.finite):
        return None
    to_do = next((c for c in parse.clauses if c.kind == "inf" and c.parent is clause and c.begin == verb.last + 1 and c.verb is not None), None)
    last = to_do.verb.last if to_do is not None else verb.last  # "was enlarged to include"
    first = _FIRST.match(parse.classes, last + 1)
    rows = _row(teller, first, beside) if first is not None else []
    mine = next((row for row in (first, *rows) if row.end() - 1 == teller.at), None) if rows else None
    subject = subject_of(teller, clause.parent if beside else clause) if mine is not None else None
    if subject is None:
        return None
    done = past_of(parse.low(verb.first)) if beside else teller.say(verb.first, last + 1)
    if done is None:
        return None
    if mine is first:
        return f"{subject} {done} {teller.say(last + 1, first.start('led'))}".strip()
    what = teller.say(*mine.span("what"))
    how = f" {teller.say(*first.span('how'))}" if first["how"] else ""
    if first["what"] and not _is_rest(teller, mine):
        return f"{subject} {done} {what}{how}"
    same = f" {teller.say(*first.span('what'))}" if first["what"] else ""
    return f"{what[:1].upper()}{what[1:]} {done if _is_rest(teller, mine) else _agreeing(verb, done, what)}{same}{how}"


_TWO_GOALS = re.compile(
    r"(?P<front>(?:p(?:i|d?[nN]+))?)r?(?P<one>[po]d?[nN']+)(?:p?(?P<first>t))?,?cr?(?:,s[^,;t]{1,12}(?=,))?,?(?:p?(?P<before>t),?)?(?P<two>[po]d?[nN']+)(?:p?(?P<behind>t))?")


def _goal_of_its_time(teller: Words, clause: Clause) -> str | None:
    """ "Moved first to Hale and, in 1960, to Lund" → "moved to Lund": each goal has its time."""
    parse, verb = teller.parse, clause.verb
    m = _TWO_GOALS.match(parse.classes, verb.last + 1, clause.end) if clause.finite and clause.subject is not None and not verb.negated else None
    if m is None or parse.low(m.start("one")) != parse.low(m.start("two")) or parse.low(m.start("one")) not in ("to", "into", "from") or m["before"] and m["behind"]:
        return None
    second = m.start("before") if m["before"] else m.start("behind") if m["behind"] and m["first"] else -1
    goal = m.span("two") if teller.at == second else m.span("one") if m["first"] and second >= 0 and teller.at == m.start("first") else None
    subject = subject_of(teller, clause) if goal is not None else None
    if subject is None:
        return None
    front = f" {teller.say(*m.span('front'))}" if m["front"] else ""
    return f"{subject} {teller.say(verb.first, verb.last + 1)}{front} {teller.say(*goal)}"


def _is_over(verb: Verb | None) -> bool:
    return verb is not None and (verb.tense == "past" or verb.perfect)


def _is_rest(teller: Words, row: re.Match[str]) -> bool:
    if teller.parse.low(row.start("what")) in ("his", "her", "its", "their"):
        return False  # "won her first cup in 2003 and her last in 2009"
    return row["what"].endswith("#") or teller.parse.low(row.end("what") - 1) in _THE_REST


def _row(teller: Words, first: re.Match[str], beside: bool) -> list[re.Match[str]]:
    """What stands behind the first time in its manner, each a definite noun or what is left, and led to as it was; none of them of a verb."""
    parse, rows, alone = teller.parse, [], not first["what"] and not first["how"]  # "sank on Monday, and a barge on Tuesday": no object can be meant
    led, at = parse.low(first.start("led")) if first["led"] else "", first.end()
    while (m := _NEXT.match(parse.classes, at)) is not None:
        definite = alone or parse.classes[m.start("what")] in "dN" and parse.low(m.start("what")) not in ("a", "an")
        if (parse.low(m.start("led")) if m["led"] else "") != led or not definite and not _is_rest(teller, m):
            return []
        rows.append(m)
        at = m.end()
    commas = any(parse.classes[m.start()] == "," for m in rows)
    return rows if (commas or beside or alone) and _ENDS.match(parse.classes, at) else []


def _agreeing(verb: Verb, done: str, what: str) -> str:
    """ "Was shut" → "were shut", of several."""
    first, _, rest = done.partition(" ")
    return f"{was_or_were(what) or first} {rest}".strip() if first in ("was", "were") and verb.passive else done


# What stands alone with its time behind ";": "on Friday, six", "in 1907, the race", "six on Friday".
_LEFT = re.compile(r"p?d?t,?r?(?P<what>d[#e]?[nN]+|#n*|n+)|r?(?P<first>d[#e]?[nN]+|#n*|n+),?p?t")
_OBJECT = re.compile(r"r?(?P<what>d[#e]?[nN]+|#n*|n+)(?:p?d?t)?")


def said_before(teller: Words, clause: Clause, first: Clause) -> str | None:
    """What is told of a clause without a verb that stands behind another, `first`: "On Monday nine boats sank; on Friday, six" → "Six boats sank".

    By itself, where it is unclear what of the other it is set against; `None` where it is no mere phrase with its time.
    """
    parse, verb = teller.parse, first.verb
    left = _LEFT.fullmatch(parse.classes, clause.begin, clause.end)
    if left is None or parse.classes[clause.begin - 1:clause.begin] != ";":
        return None
    begin, end = left.span("what") if left["what"] else left.span("first")
    begin -= parse.classes[begin - 1:begin] == "r"
    subject, what = subject_of(teller, first), teller.say(begin, end)
    done, stop = teller.say(verb.first, verb.last + 1), min([first.end, *(n for n in range(verb.last + 1, first.end) if parse.classes[n] in ",t")])
    stop -= parse.classes[stop - 1:stop + 1] == "pt"
    alone = f"{what[:1].upper()}{what[1:]}"
    if first.subject is None or subject is None or not what or verb.negated:
        return alone or None
    other = _OBJECT.fullmatch(parse.classes, verb.last + 1, first.end)
    is_subject = left["first"] or stop == verb.last + 1
    if is_subject and parse.classes[begin] == "d" and not _counts(teller, *first.subject):
        return f"{alone} {_agreeing(verb, done, what)} {teller.say(verb.last + 1, stop)}".strip()  # "the mill shut in May; in June, the bakery"
    if other is not None and _counts(teller, begin, end) == _counts(teller, *other.span("what")):
        return f"{subject} {done} {what}"
    if _counts(teller, begin, end) and _counts(teller, *first.subject) and (other is None or not _counts(teller, *other.span("what"))):
        thing = teller.say(first.subject[0] + 1, first.subject[1]) if end - begin == 1 + (parse.classes[begin] == "r") else ""
        return " ".join([alone, *([thing] if thing else []), teller.say(verb.first, stop)])
    return alone


def _counts(teller: Words, begin: int, end: int) -> bool:
    """Whether a phrase begins with a number: "nine barges", "only 40"."""
    begin += teller.parse.classes[begin] == "r"
    return teller.parse.classes[begin] == "#" or teller.parse.low(begin) in NUMBER_WORDS


_FIGURES = re.compile(r"(?P<one>#n?)p?(?P<first>t),?cp?(?P<two>#n?)p?(?P<second>t)")


def figure_of_its_time(teller: Words, line: str) -> str:
    """ "To rise by 5% this year and 3% in 2021" → "to rise by 5%", "to rise by 3%": each time with its own figure."""
    parse = teller.parse
    m = next((m for m in _FIGURES.finditer(parse.classes) if teller.at in (m.start("first"), m.start("second"))), None) if (
        "#" in parse.classes and parse.classes.count("t") > 1) else None
    if m is None:
        return line
    if teller.at == m.start("first"):
        return line.replace(f" {_as_written(teller, m.end('first'), m.end('second'))}", "", 1)
    return line.replace(_as_written(teller, m.start("one"), m.end("two")), _as_written(teller, *m.span("two")), 1)


def _as_written(teller: Words, begin: int, end: int) -> str:
    words = teller.parse.words
    return " ".join(teller.text[words[begin].begin:words[end - 1].end].split())
