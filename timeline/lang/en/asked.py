"""A time that is asked what it dates, and the answers."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling import Teller
from timeline.lang.en.telling.short import short_subject
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.who_fits import is_person
from timeline.model import Timex
from timeline.temporal.expr import Civil, Clock, DayPart, Mod


class Told(NamedTuple):
    """A clause that a time dates, and its words; `point` where "until June" names when it is, not how long it lasts.

    `noun` where the words are a noun's, whatever its clause says of it; `lasting` where it has gone on from then on.
    `compared` where it is of the time that the time's own is compared with: "earned nine million, up from six a year earlier";
    `earlier` where it is that earlier figure, whatever is foreseen of the new one: "sales will be above 1989 sales of $9 million".
    """

    clause: Clause
    line: str
    point: bool = False
    noun: bool = False
    lasting: bool = False
    compared: bool = False
    earlier: bool = False


@dataclass(slots=True)
class Asked:
    """A time that is asked what it dates: `own` is its clause, `begin` the character where its sentence begins, `dating` the words that are times."""

    teller: Teller
    timex: Timex
    begin: int
    dating: Collection[int]
    own: Clause

    def is_of_a_day(self) -> bool:
        """Whether the time is a day, of a month or a week, or a part of one."""
        expr = self.timex.expr
        while isinstance(expr, DayPart | Clock | Mod):
            expr = expr.of if isinstance(expr, Mod) else expr.day
        return isinstance(expr, Civil) and (expr.day is not None or expr.weekday is not None)

    def _is_of_it(self, clause: Clause) -> bool:
        """ "The firm said that it had a loss": the firm."""
        return clause.subject is not None and clause.subject[1] - clause.subject[0] == 1 and self.teller.parse.low(clause.subject[0]) == "it"

    def where(self) -> Clause | None:
        """The clause of the time, if it tells of a place or a part of a firm: "its ferry unit, where sales rose to $9 million"."""
        parse = self.teller.parse
        clause = self.own if self.own.kind == "sub" else self._beside(self.own)
        return clause if clause is not None and clause.kind == "sub" and parse.low(clause.begin) == "where" and parse.classes[:clause.begin].endswith(",") else None

    def _beside(self, clause: Clause) -> Clause | None:
        """The clause just before ", compared with", of which the figure is."""
        if clause.kind != "part":
            return None
        return next((c for c in self.teller.parse.clauses if c.kind == "sub" and c.verb is not None and c.end == clause.begin - 1), None)

    def _place_of(self, where: Clause) -> str | None:
        """ "Orla's ferry unit", "Lund", if that is what stands before ", where"."""
        parse, stop = self.teller.parse, where.begin - 1
        m = _PLACE.search(parse.classes, 0, stop)
        if m is None:
            return None
        if m["name"]:
            return self.teller.say(m.start("name"), stop)
        words = self.teller.say(m.start(), stop) if parse.low(stop - 1) in _PARTS else None
        if words is None or not words.startswith("its "):
            return words and f"{words[:1].upper()}{words[1:]}"
        names = list(_NAMES.finditer(parse.classes, 0, m.start()))
        owner = self.teller.say(*names[0].span()) if len(names) == 1 else ""
        return f"{self.teller.whose(owner)}{words[3:]}" if owner and not is_person(owner, self.teller.text) else f"I{words[1:]}"

    def measured(self) -> str | None:
        """The subject of the clause, or of the first clause over it that tells something: whose the figures are."""
        clause: Clause | None = self.own
        where = self.where()
        if where is not None:
            return self._place_of(where) or subject(self.teller, where)
        beside = self._beside(clause)
        if beside is not None and self._is_of_it(beside):  # "Orla's sales fell, while it lost $2 million, compared with"
            over = beside.parent
            over = over.parent if over is not None and over.kind == "comp" else over
            whose = _WHOSE.match(subject(self.teller, over) or "")
            return whose["who"] if whose else None
        while clause is not None and (clause.verb is None or clause.kind not in ("main", "comp", "coord") and not (
                clause.kind == "sub" and self.teller.parse.low(clause.begin) in ("while", "whereas")) or clause.kind == "comp" and self._is_of_it(clause)):
            clause = clause.parent
        return subject(self.teller, clause)


def subject(teller: Teller, clause: Clause | None) -> str | None:
    """The subject of a clause, its fronted words aside."""
    if clause is None or clause.verb is None:
        return None
    words = subject_of(teller, clause)
    words = words and short_subject(teller, clause, words)
    words = _PERIOD_OF.sub("", words) if words else words
    return (words if _OF_A_TOWN.match(words) else words.split(",")[0]) if words and len(words) <= 70 and not _LED.match(words) else None


_PLACE, _NAMES = re.compile(r"(?:(?<=p)(?P<name>N{1,6})|d[enN'#]{0,9}n)$"), re.compile(r"N+")
_PARTS = frozenset("unit division segment business operation operations subsidiary arm branch".split())
_WHOSE = re.compile(r"(?P<who>(?:The )?[\w.& -]{2,40}?)(?:['’]s?(?: .*)?)?$")
_PERIOD_OF = re.compile(r"^(?:The\s|Its\s)?(?:(?:first|second|third|fourth)-(?:quarter|half)|(?:full-|half-)year|quarterly)\s(?=[a-z])", re.IGNORECASE)
_OF_A_TOWN = re.compile(r"The [A-Z][\w. -]{2,20}, [A-Z][\w.]+, [^,]+$")  # "The Orla, Styria, maker of kites"
_LED = re.compile(r"(?:[Aa]t|[Ii]n|[Oo]n|[Ff]rom|[Ww]ith|[Ff]or)\s")
