"""Words for no time in particular: "now", "recently", "soon"; and years as they are spoken."""

from __future__ import annotations

from timeline.frozen import replace
from timeline.lang.en import lexicon
from timeline.lang.en.grammar import rule, suffix
from timeline.lang.en.words import lookup, low, month, number, numbers
from timeline.temporal.expr import Civil, Period, Reference
from timeline.temporal.grain import Grain


@rule("reference", r"{REFERENCE}")
def _(m):
    return Reference(lookup(lexicon.REFERENCES, m["reference"]))


@rule("reference-in-stories", "|".join(lexicon.REFERENCES_IN_STORIES))
def _(m):
    return Reference(lookup(lexicon.REFERENCES_IN_STORIES, m[0]), in_stories=True)


_UNITS = f"(?:{numbers(1, 9)})"


@rule("spoken-year",
    rf"(?P<century>eighteen|nineteen|twenty)(?: |-)(?P<rest>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]{_UNITS})?"
    rf"|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundred|oh[- ]{_UNITS})")
def _(m):
    rest = low(m["rest"]).replace(" ", "-").removeprefix("oh-")
    return Civil(year=int(100 * number(m["century"]) + (0 if rest == "hundred" else number(rest))))


@suffix("month-spoken-year", r",? (?=nineteen|twenty|two|eighteen)", after=(Civil,), of=(Civil,))
def _(m, date, year):
    if date.month is None or date.year is not None or year.year is None or year.month is not None:
        return None
    return replace(date, year=year.year)


@rule("month-of-spoken-year",
    rf"(?:{{MONTH}}|(?:the )?{{SEASON}}) of (?P<year>(?:forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]{_UNITS})?)(?![- ]?(?:percent|per"
    rf"|people|thousand|million|\w+s\b))")
def _(m):
    year = int(1900 + number(low(m["year"]).replace(" ", "-")))
    return Civil(year, month(m)) if m["month"] else Period(Grain.SEASON, lookup(lexicon.SEASONS, m["season"]), Civil(year))


@rule("spoken-millennium",
    rf"(?:the year )?two thousand(?: and)?(?: (?P<rest>{_UNITS}|ten|eleven|twelve))?(?! (?:people|men|women|dollars|pounds|euros|years"
    rf"|miles))")
def _(m):
    if not m["rest"] and not m[0].lower().startswith("the year"):
        return None
    return Civil(year=int(2000 + (number(m["rest"]) if m["rest"] else 0)))
