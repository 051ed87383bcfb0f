"""Years, decades and centuries."""

from __future__ import annotations

import re
from datetime import date

from timeline.lang.en import lexicon
from timeline.lang.en.grammar import prefix, rule, suffix
from timeline.lang.en.logs import is_stamp
from timeline.lang.en.twofold import two_ends, two_years, two_years_bc
from timeline.lang.en.words import full_year, lookup, low, month, number, ordinal
from timeline.temporal.expr import Civil, FiscalYear, Mod, Nth, Range, ShortDecade, Unit, Years
from timeline.temporal.grain import Grain


@rule("year", r"(?:(?:the )?years? )?{YEAR}(?![-–/]\d|[.,:]\d|%)")
def _(m):
    return None if is_stamp(m.string, m.start()) else Civil(year=int(m["year"]))


# Without its name, 2150 is as often a count, or a time of day.
@rule("far-year", r"the year (?P<n>2[1-9]\d\d|[3-9]\d{3}|[1-9]\d{4})(?![-–/]\d|[.,:]\d|%)")
def _(m):
    return Civil(year=int(m["n"]))


@rule("year-ahead", r"2[1-4]\d\d(?![-–/,.]?\d|%)")
def _(m):
    return Civil(year=int(m[0]))


@rule("short-year", r"['’](?P<short>\d\d)(?![’'\d])")
def _(m):
    return Civil(year=full_year(m["short"]))


# "Or later" is of the year wherever it stands; "and later" may go on with the story ("in 2001 and later became mayor").
@suffix("year-and-later",
    r" (?:or (?=so|later|earlier)|and (?=beyond|onward)|(?:or|and) (?=(?!so)\w+\s*(?:[,.;:)]|$)))(?P<way>so|later|after|beyond|onwards?"
    r"|earlier|before)", after=(Civil,))
def _(m, year):
    if year.year is None or year.month is not None:
        return None
    way = low(m["way"])
    return Mod("APPROX" if way == "so" else "ON_OR_BEFORE" if way in ("earlier", "before") else "ON_OR_AFTER", year)


@prefix("before-or-after-", r"(?P<way>pre|post)-", of=(Civil, Years))
def _(m, of):
    if isinstance(of, Civil) and (of.year is None or of.month is not None):
        return None
    return Mod("BEFORE" if low(m["way"]) == "pre" else "AFTER", of)


@rule("year-span",
    r"(?:the )?(?:years? )?{YEAR}[-–/](?P<last>\d{4}|\d\d)(?![-–/]\d)(?P<what> season| campaign| academic year| school year"
    r"| financial year| fiscal year)?", parts=two_years)
def _(m):
    first, last = int(m["year"]), m["last"]
    end = int(last) if len(last) == 4 else first - first % 100 + int(last)
    if end <= first and len(last) == 2:
        end += 100
    if not first < end <= first + 120:
        return None
    return Range(Civil(year=first), Civil(year=end))


@rule("between-bc", r"between (?P<n>\d{1,4}) and (?P<k>\d{1,4}) ?(?:BCE?|B\.C\.(?:E\.)?)", parts=two_years_bc)
@rule("bc-span", r"(?P<n>\d{1,4})(?:[-–]| to )(?P<k>\d{1,4}) ?(?:BCE?|B\.C\.(?:E\.)?)", parts=two_years_bc)
def _(m):
    first, last = int(m["n"]), int(m["k"])
    return Range(Civil(year=1 - first), Civil(year=1 - last)) if first > last > 0 else None


@rule("year-bc", r"(?:the year )?(?P<n>\d{1,4}) ?(?:BCE?|B\.C\.(?:E\.)?)")
def _(m):
    return Civil(year=1 - int(m["n"])) if int(m["n"]) else None


@rule("month-bc", r"(?:{DAY} )?{MONTH},? (?P<n>\d{1,4}) ?(?:BCE?|B\.C\.(?:E\.)?)")
def _(m):
    return Civil(1 - int(m["n"]), month(m), m["day"] and int(m["day"])) if int(m["n"]) else None


@rule("decade-bc", r"(?:the )?(?P<n>\d{1,3}0)s ?(?:BCE?|B\.C\.(?:E\.)?)")
def _(m):
    return Years(-8 - int(m["n"]), Grain.DECADE)


@rule("year-of-our-lord", r"(?:the )?year of (?:our|the) Lord {YEAR}")
def _(m):
    return Civil(year=int(m["year"]))


@rule("iso-week", r"(?P<y>20\d\d)-W(?P<n>0[1-9]|[1-4]\d|5[0-3])(?:-(?P<day>[1-7]))?(?!\d)|week (?P<k>[1-4]\d?|5[0-3]?|[6-9]) of (?P<z>20\d\d)")
def _(m):
    """ "2020-W09", "week 9 of 2020": the ISO 8601 week, or its day."""
    try:
        day = date.fromisocalendar(int(m["y"] or m["z"]), int(m["n"] or m["k"]), int(m["day"] or 1))
    except ValueError:
        return None  # a year of 52 weeks
    told = Civil(day.year, day.month, day.day)
    return told if m["day"] else Nth(0, told, grain=Grain.WEEK)


@rule("year-ad", r"(?:the year )?(?:(?:AD|A\.D\.) ?(?P<n>\d{1,4})|(?P<k>\d{1,4}) ?(?:AD|A\.D\.|CE))")
def _(m):
    return Civil(year=int(m["n"] or m["k"])) if int(m["n"] or m["k"]) else None


_IN_THE = re.compile(r"\b(?:in|by|during|since|until|early|late|mid)[ -]$", re.IGNORECASE)


@rule("decade", r"(?:the )?(?P<decade_year>1\d{2}0|20\d0)s|the (?P<early>[3-9]00)s|(?:the )?(?P<with_apostrophe>1\d{2}0|20\d0)['’]s")
def _(m):
    if m["with_apostrophe"] and not (m[0].lower().startswith("the") or m.string[max(0, m.start() - 6):m.start()].lower().endswith(("early ", "late ", "mid-", " a "))):
        return None  # "1980's best film", but "a 1980's song"
    if m["early"] and not _IN_THE.search(m.string, max(0, m.start() - 12), m.start()):
        return None  # "he flies the 700s"
    year = int(m["decade_year"] or m["with_apostrophe"] or m["early"])
    return Years(year, Grain.CENTURY if year % 100 == 0 and year < 2000 else Grain.DECADE)


# "The 1950's and 60's".
_DECADE_BEFORE = re.compile(r"\b(?:(?:1[89]|20)\d|the (?:early |late |mid-)?[2-9]|['’]\d)0['’]?s,? (?:and|or|to|through|into) (?:the )?(?:early |late |mid-)?$")
# "Temperatures will climb into the 40s".
_DEGREES = re.compile(r"\b(?:temperatures?|highs?|lows?|mercury|thermometers?|readings|degrees|chills?|gusts)\b[^.;\n]*$", re.IGNORECASE)


@rule("short-decade", r"(?:the )?['’](?P<tens>[2-9])0['’]?s|(?P<the>the )?(?P<plain>[2-9])0['’]?s")
def _(m):
    if m["plain"]:
        before = m.string[max(0, m.start() - 70):m.start()]
        if _DEGREES.search(before) or not m["the"] and not _DECADE_BEFORE.search(before):
            return None
    return ShortDecade(int(m["tens"] or m["plain"]) * 10)


@rule("named-decade", r"(?:the )?(?:(?P<roar>roaring|swinging) )?{DECADE}")
def _(m):
    return ShortDecade(lookup(lexicon.DECADES, m["decade"]))


@rule("spoken-decade", r"(?:the )?(?P<century>eighteen|nineteen|twenty)[- ]{DECADE}")
def _(m):
    return Years(int(100 * number(m["century"])) + lookup(lexicon.DECADES, m["decade"]), Grain.DECADE)


@rule("centuries",
    r"(?:the )?(?:(?P<edge>early|mid|late)[- ])?{ORDINAL}(?:,? and |,? or | to |[-–])(?:the )?(?:(?P<other_edge>early|mid"
    r"|late)[- ])?(?P<last>\d{1,2}(?:st|nd|rd|th)|[a-z-]+) centuries(?P<bc> BCE?| B\.C\.)?", parts=two_ends)
def _(m):
    try:
        first, last = (_century(ordinal(text), m["bc"]) for text in (m["ordinal"], m["last"]))
    except KeyError:
        return None
    if not first or not last or first.first >= last.first:
        return None
    return Range(_edged(m["edge"], first), _edged(m["other_edge"], last))


def _edged(edge, century):
    return Mod(lookup(lexicon.EDGES, edge), century) if edge else century


def _century(n, bc):
    return Years(1 - 100 * n if bc else 100 * (n - 1), Grain.CENTURY) if n >= 1 else None


@rule("century", r"(?:the )?{ORDINAL}[- ]century(?:(?P<bc> BCE?| B\.C\.(?:E\.)?| before Christ)| AD| A\.D\.| CE| C\.E\.)?")
def _(m):
    return _century(ordinal(m["ordinal"]), m["bc"])


@rule("fiscal-year", r"(?:the )?(?:fiscal|financial)(?: year)? {YEAR}(?:[-–/]\d\d(?:\d\d)?(?!-))?|(?-i:FY) ?['’]?(?P<fy>20\d\d|\d\d)")
def _(m):
    return FiscalYear(int(m["year"]) if m["year"] else full_year(m["fy"]))


@rule("year-fiscal", r"(?:the )?{YEAR} (?:fiscal|financial) year")
def _(m):
    return FiscalYear(int(m["year"]))


@rule("school-year", r"(?:this|the current) (?:school|academic) year")
def _(m):
    return FiscalYear(closes=6)  # in June in most of the north, whenever the summer's break ends


@rule("the-fiscal-year", r"(?P<which>the|this|its|the current|(?:the )?(?:last|previous|prior|past|next|coming|following|latest)) (?:fiscal|financial|business) year")
def _(m):
    which = low(m["which"]).removeprefix("the ")
    if which in ("last", "previous", "prior", "past"):
        return Unit(Grain.YEAR, -1)
    return Unit(Grain.YEAR, 1) if which in ("next", "coming", "following") else FiscalYear()
