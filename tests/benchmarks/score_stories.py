#!/usr/bin/env python3
"""Scores composed timelines against articles whose events are marked: `score_stories.py FOLDER [--faults]`.

A file of the folder has the lines `dateline: 2014-03-05` and `title: …`, a blank line, and the article, with marks in it:
`[[word|when|number]]` or `[[word|when|number|flags]]`. `word` is the verb of the event, or the noun where the time dates a
noun; `when` a day, week, month, quarter, season, year or decade as in EDTF (`2014-03`, `2014-W10`, `2014-Q1`, `2014-SP`,
`201X`), or an interval of two of them, both in it, `..` for an open end. Marks with one number are one event. A statement
has its number at "said" and at what was said. Flags: `vague` (the words leave the time open by as much as the mark is long),
`opt` (nobody misses it), `inferred` (it has no time words of its own); others are for readers.

Each event that a timeline states is one of:

- right: its headline has a marked word of its evidence, or the past of one ("hitting" is told as "hit", "only to lose" as "lost"), and it stands at the time of that mark;
- wrong time: the headline has a marked word, and it stands at another time;
- wrong words: something in its evidence is marked for that time, and the headline has no word of it;
- again: right, and told by another event before;
- extra: nothing in its evidence is marked with that word or that time.

A time is the mark's when both have the same first and last day. An interval of more than a week may differ by a day at each
end, "early", "mid" and "late" anything may be cut as the engine likes within it, what lasts until a day may be open at its start, and
what goes on from a day is there when it begins.
`found` is the share of the marked events, without `opt` and `inferred`, that some event has right.
"""

from __future__ import annotations

import re
import sys
from calendar import monthrange
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import timeline
from timeline.lang.en.verbforms import past_of, past_of_base
from timeline.model import Article, Block, Event
from timeline.temporal.calendar import FarDate, day_of
from timeline.temporal.value import TimeValue

_MARK = re.compile(r"\[\[([^|\]]+)\|([^|\]]+)\|(\d+)(?:\|([a-z, ]+))?\]\]")
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_SAID = frozenset("said says told announced confirmed warned reported added wrote declared insisted argued estimated noted acknowledged ruled predicted"
                  " conceded claimed denied testified".split())


class Span(NamedTuple):
    """The first and the last day of a time, `None` where it is open."""

    first: date | None
    last: date | None

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1 if self.first and self.last else 0


class Mark(NamedTuple):
    """A marked word: its place in the article, and the event that it tells."""

    begin: int
    end: int
    word: str
    when: Span
    event: int
    flags: frozenset[str]


class Verdict(NamedTuple):
    """What one event of a timeline is found to be, and the marks that speak for or against it."""

    kind: str
    event: Event
    marks: list[Mark]


def span(when: str) -> Span:
    """The days of a mark's time: of a unit, or of an interval from one to another, both in it."""
    first, joint, last = when.partition("/")
    return Span(_unit(first).first, _unit(last or first).last) if last != ".." else Span(_unit(first).first, None)


def _unit(when: str) -> Span:
    when = when.rstrip("~?")
    if when == "..":
        return Span(None, None)
    if m := re.fullmatch(r"(\d{4})-W(\d\d)", when):
        monday = date.fromisocalendar(int(m[1]), int(m[2]), 1)
        return Span(monday, monday + timedelta(days=6))
    if m := re.fullmatch(r"(\d{4})-Q(\d)", when):
        return _months(int(m[1]), 3 * int(m[2]) - 2, 3)
    if m := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", when):
        return _months(int(m[1]), _SEASONS[m[2]], 3)
    if m := re.fullmatch(r"(\d{3})X", when):
        return _months(int(m[1]) * 10, 1, 120)
    year, *rest = map(int, when.split("-"))
    if len(rest) == 2:
        return Span(date(year, *rest), date(year, *rest))
    return _months(year, *rest, 1) if rest else _months(year, 1, 12)


def _months(year: int, month: int, count: int) -> Span:
    over, last = divmod(month + count - 2, 12)
    return Span(date(year, month, 1), date(year + over, last + 1, monthrange(year + over, last + 1)[1]))


def load(path: Path) -> tuple[Article, str, list[Mark]]:
    """The article of a file, its dateline, and its marks."""
    head, _, marked = path.read_text(encoding="utf-8").partition("\n\n")
    told = dict(line.split(": ", 1) for line in head.splitlines())
    marks: list[Mark] = []
    text, at = "", 0
    for m in _MARK.finditer(marked := marked.strip() + "\n"):
        text += marked[at:m.start()] + m[1]
        flags = frozenset(re.findall(r"[a-z]+", m[4] or ""))
        marks.append(Mark(len(text) - len(m[1]), len(text), m[1], span(m[2]), int(m[3]), flags))
        at = m.end()
    text += marked[at:]
    blocks = tuple(Block("paragraph", m.start(), m.end()) for m in re.finditer(r"\S(?:.|\n(?!\n))*", text))
    return Article(path.stem, told["title"], text, blocks), told["dateline"], marks


def verdicts(article: Article, dateline: str, marks: list[Mark]) -> list[Verdict]:
    """What each event that the article's timeline states is found to be."""
    found: list[Verdict] = []
    told: set[int] = set()
    for event in timeline.build(article, dateline).events:
        places = [(event.begin, event.end), *((one.begin, one.end) for one in event.also)]
        inside = [mark for mark in marks if any(begin <= mark.begin and mark.end <= end for begin, end in places)]
        words = set(re.findall(r"[\w'’-]+", event.headline.lower()))
        named = [mark for mark in inside if not {mark.word.lower(), past_of(mark.word.lower()), past_of_base(mark.word.lower())}.isdisjoint(words) or ": " in event.headline and mark.word in _SAID]
        right = [mark for mark in named if _agrees(event.when.value, mark)]
        timely = [mark for mark in inside if _agrees(event.when.value, mark)]
        if right:
            kind = "again" if told.issuperset(mark.event for mark in right) else "right"
            told.update(mark.event for mark in right)
        else:
            kind = "wrong time" if named else "wrong words" if timely else "extra"
        found.append(Verdict(kind, event, right or named or timely))
    return found


def _agrees(value: TimeValue, mark: Mark) -> bool:
    """Whether an event stands at the time of a mark."""
    got, want = Span(_day(value.start), _day(value.end, last=True)), mark.when
    if got == want or got.first is None and got.last == want.last or want.last is None and got.first == want.first:
        return True
    if None in (*got, *want):
        return False
    meet = got.first <= want.last and want.first <= got.last
    if value.mod in ("START", "MID", "END") and meet:
        return True
    if "vague" in mark.flags:
        slack = timedelta(days=max(want.days, got.days, 2))
        return got.first <= want.last + slack and want.first <= got.last + slack
    return want.days > 8 and abs((got.first - want.first).days) <= 1 and abs((got.last - want.last).days) <= 1


def _day(point: object, last: bool = False) -> date | None:
    if point is None:
        return None
    day = day_of(point)
    if isinstance(day, FarDate):
        return date.min
    return day - timedelta(days=1) if last and type(point) is date and day > date.min else day


def main(folder: str, *options: str) -> None:
    """Prints the shares, with `--faults` also each event that is not right and each mark that is not found."""
    kinds: Counter[str] = Counter()
    wanted = found = files = 0
    for path in sorted(Path(folder).glob("*.txt")):
        article, dateline, marks = load(path)
        files += 1
        judged = verdicts(article, dateline, marks)
        kinds.update(verdict.kind for verdict in judged)
        hit = {mark.event for verdict in judged if verdict.kind in ("right", "again") for mark in verdict.marks}
        events: dict[int, list[Mark]] = {}
        for mark in marks:
            events.setdefault(mark.event, []).append(mark)
        due = {number: of for number, of in events.items()
               if not any("inferred" in mark.flags for mark in of) and not all("opt" in mark.flags for mark in of)}
        wanted += len(due)
        found += len(due.keys() & hit)
        if "--faults" in options:
            for verdict in judged:
                if verdict.kind != "right":
                    meant = ", ".join(f"{mark.word} {mark.when.first}" for mark in verdict.marks)
                    print(f"{path.stem}  {verdict.kind}: {verdict.event.when.value.edtf}  {verdict.event.headline}  [{verdict.event.words}]  {meant}")
            for number in sorted(due.keys() - hit):
                mark = due[number][0]
                print(f"{path.stem}  missing: {mark.when.first}  …{' '.join(article.text[max(0, mark.begin - 60):mark.end + 60].split())}…")
    total = sum(kinds.values())
    print(f"{files} articles, {total} events, {wanted} marked")
    for kind in ("right", "wrong time", "wrong words", "again", "extra"):
        print(f"{kind:12} {100 * kinds[kind] / total if total else 0:5.1f} %")
    print(f"{'found':12} {100 * found / wanted if wanted else 0:5.1f} %")


if __name__ == "__main__":
    main(*sys.argv[1:])
