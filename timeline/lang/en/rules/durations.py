"""Lengths of time, by themselves or placed: "two weeks", "the past three months", "the quarter ended in June"."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.lang.en import lexicon
from timeline.lang.en.grammar import prefix, rule, suffix
from timeline.lang.en.words import amount, lookup, low, number, unit
from timeline.temporal.expr import Civil, Clock, Length, Mod, Reference
from timeline.temporal.grain import Grain

_HEDGE = r"(?:{HEDGE} )?"


def _mod(m):
    return m["hedge"] and lookup(lexicon.HEDGES, m["hedge"])


def _amounts(m):
    if m["uncounted"]:
        return (amount(2 if low(m["uncounted"]) in lexicon.UNCOUNTED_TWO else None, m["unit"]),)
    return (amount(number(m["number"]) if m["number"] else None, m["unit"]),)


@rule("one-day-to-come", r"one day")
def _(m):
    ahead = _MAY_COME.search(m.string, max(0, m.start() - 12), m.start())  # "hopes to one day fly", "will one day be queen"
    return Reference("FUTURE") if ahead else None


_MAY_COME = re.compile(r"\b(?:will|would|may|might|could|can|to|'ll|’ll) $", re.IGNORECASE)


@rule("length", _HEDGE +
    r"(?:another |an (?:additional|extra) |a further )?(?P<the>the )?(?:{NUMBER}(?P<least>[- ]plus| or more)?|{UNCOUNTED})(?: (?:{SPELL_ADJECTIVE}"
    r"|(?P<about>or so)))?(?P<joint>[ -]){UNIT}(?:[- ](?:old|long))?")
def _(m):
    if low(m["unit"]) == "second" and m["number"] and number(m["number"]) != 1 and m["joint"] != "-":
        return None  # "the 1988 second quarter"
    if m["number"] and _YEAR.match(m["number"]) and m.string.endswith("in ", 0, m.start()) and m.string.startswith(_BESIDE, m.end()):
        return None  # "was lost in 2019 minutes after launch": in that year
    if low(m[0]) == "one night" and m.string[m.end():m.end() + 4] in (" in ", " las"):
        return None  # "one night in 1951" is a night of that year
    if m["uncounted"] and low(m["hedge"] or "") == "over":
        return None  # "over several years": during them
    if m["the"] and not re.search(r"\s\w+s$", m[0]):
        return None  # "the nine months" is one expression, "the nine-month talks" holds one
    return Length(_amounts(m), mod=_mod(m) or ("EQUAL_OR_MORE" if m["least"] else "APPROX" if m["about"] else None))


_YEAR, _BESIDE = re.compile(r"(?:1[89]|20)\d\d$"), (" after", " before")


@rule("length-odd", r"(?P<n>\d{2,4}|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)[- ](?:odd|some) {UNIT}(?:[- ](?:old|long))?")
def _(m):
    return Length((amount(number(m["n"]), m["unit"]),), mod="APPROX")


@rule("length-span", _HEDGE + r"(?:the )?{NUMBER}(?: to |-to-|[-–]| or )(?P<upper>\d+|[a-z]+)[ -]{UNIT}(?:[- ](?:old|long))?")
def _(m):
    # "Two to three weeks": TimeML has room for one number; it is the lower one.
    try:
        least, most = number(m["number"]), number(m["upper"])
    except KeyError:
        return None
    return Length((amount(least, m["unit"]),), mod=_mod(m) or "APPROX", most=_most(most, m["unit"])) if least < most else None


def _most(count, unit_text):
    return amount(count, unit_text)[0]


@rule("length-between", r"between {NUMBER} and (?P<upper>\d+|[a-z]+) {UNIT}")
def _(m):
    try:
        least, most = number(m["number"]), number(m["upper"])
    except KeyError:
        return None
    return Length((amount(least, m["unit"]),), mod="APPROX", most=_most(most, m["unit"])) if least < most else None


@rule("unit-or-two", _HEDGE + r"(?:an?|one) {UNIT} or (?:(?P<few>two|three)|so)")
def _(m):
    most = None if m["few"] is None else _most(number(m["few"]), m["unit"])
    return Length((amount(1, m["unit"]),), mod=_mod(m) or "APPROX", most=most)


@rule("one-unit", _HEDGE +
    r"(?:another |(?:an?|one) (?:{SPELL_ADJECTIVE} )?|the (?:full|whole|entire) )(?P<unit>second|minute|hour|day|week|month|quarter|year"
    r"|decade|century|fortnight|weekend)(?P<half>[- ]and[- ]a[- ]half)?(?!-(?:earlier|ago|long|old))", one_unit=True)
def _(m):
    count, grain = amount(1, m["unit"])
    return Length(((count + 0.5 if m["half"] else count, grain),), mod=_mod(m))


# "A half-hour talk" holds "half-hour"; "for a half-hour" is told whole.
_NO_NOUN = r"(?=\s*(?:[,.;:)\"”]|$)|\s(?:of|in|on|at|to|for|from|with|by|after|before|between|and|or|but|as|when|while|since|until|was|were|is|has|had)\b)"
_PARTS_OF_A_UNIT = {"half": 0.5, "quarter": 0.25, "three quarters": 0.75, "three-quarters": 0.75}


@rule("half-unit", _HEDGE +
    r"(?:(?P<part>half|(?:a )?quarter|three[- ]quarters)(?: of)? an?|a (?P<plain>half|quarter)(?=[- ]\w+" + _NO_NOUN +
    "))[- ](?P<unit>hour|day|year|decade|century|minute)(?! (?:ago|earlier|later))")
def _(m):
    part = low(m["part"] or m["plain"]).removeprefix("a ")
    return _part_of(_PARTS_OF_A_UNIT[part], m["unit"], _mod(m))


@rule("half-unit-before-noun", r"(?P<part>half|quarter)-(?P<unit>hour|day|year|decade|century)(?:-(?:long|old))?")
def _(m):
    return _part_of(_PARTS_OF_A_UNIT[low(m["part"])], m["unit"], None)


def _part_of(part, unit_text, mod):
    grain = unit(unit_text)
    if grain is Grain.HOUR:
        return Length(((int(60 * part), Grain.MINUTE),), mod=mod)
    if grain in (Grain.CENTURY, Grain.DECADE) and (100 if grain is Grain.CENTURY else 10) * part % 1 == 0:
        return Length((((100 if grain is Grain.CENTURY else 10) * part, Grain.YEAR),), mod=mod)
    return Length(((part, grain),), mod=mod)


@suffix("length-and-length", r"(?:(?:,? and|,) (?=\d|an? |\w+ \w)| (?=\d))", after=(Length,), of=(Length,))
def _(m, length, rest):
    """ "Two hours and 14 minutes": each unit smaller than the one before."""
    counted = all(count is not None for count, _ in length.amounts + rest.amounts)
    if not counted or length.direction or rest.direction or rest.mod or rest.amounts[0][1] >= length.amounts[-1][1]:
        return None
    return replace(length, amounts=length.amounts + rest.amounts)


@suffix("length-or-so", r" or (?P<way>so|more|longer|less)", after=(Length,))
def _(m, length):
    way = low(m["way"])
    mod = "APPROX" if way == "so" else "EQUAL_OR_LESS" if way == "less" else "EQUAL_OR_MORE"
    return replace(length, mod=mod) if length.mod is None and length.amounts[-1][0] is not None else None


@suffix("length-and-a-half", r" and a half", after=(Length,))
def _(m, length):
    (count, grain), *rest = length.amounts
    return replace(length, amounts=((count + 0.5, grain),)) if not rest and count is not None and count % 1 == 0 else None


@rule("old-thing", r"(?P<unit>day|week|month|year|decade|century|months|decades|centuries)-old")
def _(m):
    many = low(m["unit"]).endswith("s")
    return Length((amount(None if many else 1, m["unit"]),))


@rule("joined-long", r"(?P<unit>hour|day|week|month|year|decade)(?P<many>s)?long")
def _(m):
    return Length((amount(None if m["many"] else 1, m["unit"]),))


@rule("units-and-units",
    r"(?:(?P<way>past|recent|last|coming|next) )?(?P<unit>hours|days|weeks|months|years) (?:and|or|if not) (?:even )?(?:days|weeks"
    r"|months|years|decades)")
def _(m):
    way = low(m["way"] or "")
    if way == "recent":
        return Reference("PAST")
    return Length((amount(None, m["unit"]),), 0 if not way else 1 if way in ("coming", "next") else -1)


@rule("bare-units", r"(?:for )?(?P<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)(?:[- ]long)?")
def _(m):
    return Length((amount(None, m["unit"]),))


@rule("unit-long", r"(?:(?:the )?{NUMBER} )?(?P<unit>hour|day|week|weekend|fortnight|month|year|decade|century)[- ]long")
def _(m):
    return Length((amount(number(m["number"]) if m["number"] else 1, m["unit"]),))


@rule("the-units",
    r"the (?:(?P<which>early|earlier|first|opening|initial|final|last|closing|latter|later|intervening|ensuing|subsequent|succeeding"
    r"|preceding|following|coming|remaining) )?(?P<unit>hours|days|weeks|months|years|decades)(?P<ahead> ahead| to come)?(?! (?:ago"
    r"|later|earlier|before|after)\b)")
def _(m):
    which = low(m["which"] or "")
    return Length((amount(None, m["unit"]),), 1 if m["ahead"] or which == "coming" else 0)


@rule("end-unit-of", r"the (?:first|last|opening|final) (?P<unit>year|hour)(?= of (?:the|his|her|its|their) (?!(?:year|month|week|day|season|decade|century)s?\b))")
def _(m):
    return Length((amount(1, m["unit"]),))


# "Was designed to last five years": there a verb.
_NO_VERB = "".join(rf"(?<!\b{word}\s)" for word in ("to", "will", "would", "can", "could", "may", "might", "must", "should", "not", "did",
    "often", "usually", "typically", "generally", "sometimes", "always"))


@rule("placed-length", r"(?:the |these |his |her |its |their |our |my )?" + _NO_VERB +
    r"(?P<way>past|last|latest|previous|preceding|next|coming|following|first|final|recent)(?: the)? (?:{NUMBER}(?:(?: to |[-–]"
    r"| or )(?P<upper>\d+|[a-z]+))?|{UNCOUNTED})(?: {SPELL_ADJECTIVE})?[ -]{UNIT}")
def _(m):
    way = low(m["way"])
    direction = {"next": 1, "coming": 1, "following": 1, "first": 0, "final": 0}.get(way, -1)
    amounts = _amounts(m)
    rest = m.string[m.end():m.end() + 14]
    if rest.startswith(" of ") and low(m[0]).startswith("following "):
        return None  # "following two days of talks": after them
    opening = way == "first" and amounts in _OPENING and (rest.startswith((" of the year", " of this year")) or
        not rest.startswith((" of ", " after ", " in office", " on the")))
    if way == "latest" and amounts in _HALF_AND_MORE:
        return Length(amounts, opening=True)  # of an account
    try:
        most = _most(number(m["upper"]), m["unit"]) if m["upper"] else None
    except KeyError:
        most = None
    return Length(amounts, direction, opening=opening, most=most, anaphoric=way in _BESIDE_WHAT_IS_TOLD)


_BESIDE_WHAT_IS_TOLD = ("previous", "preceding", "following")


# What accounts are given for besides quarters.
_OPENING = tuple(((months, Grain.MONTH),) for months in (3, 6, 9))
_HALF_AND_MORE = _OPENING[1:]


@rule("counted-placed-length", r"the {NUMBER} (?P<way>past|last|previous|preceding|next|coming|following) {UNIT}")
def _(m):
    way = low(m["way"])
    return Length((amount(number(m["number"]), m["unit"]),), 1 if way in ("next", "coming", "following") else -1, anaphoric=way in _BESIDE_WHAT_IS_TOLD)


@rule("placed-units", r"(?:the )?(?P<way>past|recent|last|coming|next) (?P<unit>hours|days|weeks|months|quarters|years|decades)")
def _(m):
    if low(m["way"]) == "recent":
        return Reference("PAST")
    return Length((amount(None, m["unit"]),), 1 if low(m["way"]) in ("coming", "next") else -1)


@rule("next-one",
    r"(?:(?<=\bspend\s)|(?<=\bover\s)|(?<=\bwithin\s)|(?<=\bduring\s)|(?<=\bfor\s))the next (?P<unit>hour|day|week|month|quarter|year|decade|century"
    r"|fortnight)(?: or (?P<way>so|two))?")
def _(m):
    return Length((amount(1, m["unit"]),), 1, mod="APPROX" if m["way"] else None)


@rule("past-part", r"(?:the )?(?:past|last|next|coming) (?P<part>half|quarter)[- ](?P<unit>century|decade|hour|year)")
def _(m):
    placed = _part_of(_PARTS_OF_A_UNIT[low(m["part"])], m["unit"], None)
    return replace(placed, direction=1 if "next" in m[0].lower() or "coming" in m[0].lower() else -1)


@rule("past-hour", r"the past hour")
def _(m):
    return Length(((1, Grain.HOUR),), -1)


@prefix("length-ended", r"(?:the |its )?(?:first |latest )?{NUMBER} {UNIT} (?:that )?(?P<way>ended|ending|to|through|from|beginning)", of=(Civil, Mod))
def _(m, date):
    month = _whose_end(date)
    if month is None or month.day is None and month.month is None:
        return None
    direction = 1 if low(m["way"]) in ("from", "beginning") else -1
    return Length((amount(number(m["number"]), m["unit"]),), direction, base=date)


def _whose_end(date):
    """The month of "the end of June", or the date itself."""
    if isinstance(date, Mod):
        date = date.of if date.mod == "END" else None
    return date if isinstance(date, Civil) else None


@prefix("hours-ended", r"(?:the )?(?:last |past )?{NUMBER} hours (?P<way>ended|ending|to|up to|from|beginning)(?: at)?", of=(Clock,))
def _(m, clock):
    return Length((amount(number(m["number"]), "hours"),), 1 if low(m["way"]) in ("from", "beginning") else -1, base=clock)


@prefix("half-year-ended", r"(?:the |its )?(?:first )?half[- ]year,? (?:that |which )?(?:ended|ending|to)(?: on)?", of=(Civil,))
def _(m, date):
    return None if date.day is None and date.month is None else Length(((6, Grain.MONTH),), -1, base=date)


@prefix("period-ended", r"(?:the )?(?:(?:fiscal[- ])?(?:first|second|third|fourth|full|latest)[- ](?:fiscal )?|fiscal )?(?P<unit>quarter|year|week|month)"
        r",? (?:(?:that |which )ends(?: on)?|(?:that |which )?(?P<way>ended|ending|to)(?: on| at)?)", of=(Civil, Mod))
def _(m, date):
    count, grain = 1, unit(m["unit"])
    month = _whose_end(date)
    if month is None or month.day is None and (month.month is None or grain < Grain.QUARTER):
        return None
    return Length(((count, grain),), -1, base=date)
