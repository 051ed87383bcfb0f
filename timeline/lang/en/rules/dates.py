"""Calendar dates: months, days and weekdays in every written order."""

from __future__ import annotations

import re

from timeline.frozen import replace
from timeline.lang.en import lexicon
from timeline.lang.en.grammar import prefix, rule, suffix
from timeline.lang.en.rules.known_days import dated
from timeline.lang.en.twofold import two_ends, two_ends_between
from timeline.lang.en.words import full_year, low, month, ordinals, weekday
from timeline.model import DateOrder
from timeline.temporal.expr import Ambiguous, Civil, Clock, Nth, Range, Relative, Unit
from timeline.temporal.grain import Grain


@rule("month", r"(?:the month of )?{MONTH}")
def _(m):
    return Civil(month=month(m))


@rule("month-year", r"{MONTH}(?:,| of)? {YEAR}", lead="{MONTH}")
def _(m):
    return Civil(year=int(m["year"]), month=month(m))


@rule("month-part-year", r"(?:(?:one|an?) )?{MONTH} (?:morning|afternoon|evening|night|day|weekend)s? (?:in|of) {YEAR}")
def _(m):
    return Civil(year=int(m["year"]), month=month(m))


@rule("month-short-year", r"{MONTH} ['’](?P<short>\d\d)", lead="{MONTH}")
def _(m):
    return Civil(year=full_year(m["short"]), month=month(m))


@rule("month-day", r"{MONTH} (?:the )?{DAY}(?!:\d|[.,]\d|%)", order=DateOrder.MONTH_FIRST)
def _(m):
    return dated(month(m), int(m["day"]), m.string, m.end())


_NTH = rf"(?P<nth>(?:twenty|thirty)-?(?: )?(?:{ordinals(1, 9)})|{ordinals(1, 20)}|thirtieth)"


def _in_words(m):
    *tens, last = low(m["nth"]).replace("-", " ").split()
    day = {"twentieth": 20, "thirtieth": 30}.get(last) or lexicon.ORDINALS[last]
    return Civil(m["year"] and int(m["year"]), month(m), day + (lexicon.NUMBERS[tens[0]] if tens else 0))


@rule("month-day-in-words", r"{MONTH} (?:the )?" + _NTH + r"(?! (?:quarter|half|week)\b)(?:,? {YEAR})?", lead="{MONTH}", order=DateOrder.MONTH_FIRST)
def _(m):
    return _in_words(m)


_THE_NTH_OF_MONTH = "the " + _NTH + r"(?: day)? of {MONTH}(?:,? {YEAR})?"


@rule("weekday-day-in-words-month", "{WEEKDAY},? " + _THE_NTH_OF_MONTH, lead="{WEEKDAY}")
@rule("day-in-words-month", _THE_NTH_OF_MONTH)
def _(m):
    return _in_words(m)


@rule("day-month-code", r"{DAY}(?P<sep>[-/]){MONTH}(?P=sep)(?:{YEAR}|(?P<short>\d\d))(?!\d)", order=DateOrder.DAY_FIRST)
def _(m):
    return Civil(int(m["year"]) if m["year"] else full_year(m["short"]), month(m), int(m["day"]))


@rule("day-month-short-year", r"{DAY} {MONTH} ['’](?P<short>\d\d)", order=DateOrder.DAY_FIRST)
def _(m):
    return Civil(full_year(m["short"]), month(m), int(m["day"]))


@rule("nth-of-month", r"the {DAY}(?<=[a-z]) of (?P<which>this|last|next) month")
def _(m):
    return Nth(int(m["day"]), Unit(Grain.MONTH, {"last": -1, "this": 0, "next": 1}[low(m["which"])]), grain=Grain.DAY)


@rule("month-day-bc", r"{MONTH} {DAY},? (?P<n>\d{1,4}) ?(?:BCE?|B\.C\.(?:E\.)?)", lead="{MONTH}", order=DateOrder.MONTH_FIRST)
def _(m):
    return Civil(1 - int(m["n"]), month(m), int(m["day"])) if int(m["n"]) else None


_AD = r" (?:A\.?D\.? ?(?P<n>\d{1,4})|(?P<k>\d{1,3}) ?(?:AD|A\.D\.|CE))"


@rule("month-day-ad", r"{MONTH} {DAY},?" + _AD, lead="{MONTH}", order=DateOrder.MONTH_FIRST)
@rule("day-month-ad", r"(?:the )?{DAY}(?: of)? {MONTH},?" + _AD, order=DateOrder.DAY_FIRST)
def _(m):
    return Civil(int(m["n"] or m["k"]), month(m), int(m["day"])) if int(m["n"] or m["k"]) else None


@rule("month-day-year", r"{MONTH} (?:the )?{DAY},? {YEAR}", lead="{MONTH}", order=DateOrder.MONTH_FIRST)
def _(m):
    return Civil(int(m["year"]), month(m), int(m["day"]))


@rule("impossible-month-day", r"{MONTH} (?P<day_of_month>3[2-9])(?:,? {YEAR})?(?!:\d|[.,]\d|%)", lead="{MONTH}")
def _(m):
    return Civil(m["year"] and int(m["year"]), month(m), int(m["day_of_month"]))


@rule("day-month", r"(?:the )?{DAY}(?: of)? {MONTH}", order=DateOrder.DAY_FIRST)
def _(m):
    return dated(month(m), int(m["day"]), m.string, m.end())


@rule("day-month-year", r"(?:the )?{DAY}(?: of)? {MONTH},? {YEAR}", order=DateOrder.DAY_FIRST)
def _(m):
    return Civil(int(m["year"]), month(m), int(m["day"]))


def _days(m, year):
    first, last = int(m["day"]), int(m["last"])
    if not first < last <= 31:
        return None
    return Range(Civil(year, month(m), first), Civil(year, month(m), last))


@rule("month-days",
    r"{MONTH} {DAY}(?: ?[-–—] ?| to | through )(?P<last>\d\d?)(?:st|nd|rd|th)?(?:,? {YEAR})?", lead="{MONTH}", order=DateOrder.MONTH_FIRST, parts=two_ends)
@rule("days-month", r"{DAY}(?: ?[-–—/] ?| to | until )(?P<last>\d\d?)(?:st|nd|rd|th)?(?: of)? {MONTH}(?:,? {YEAR})?", order=DateOrder.DAY_FIRST, parts=two_ends)
@rule("weekday-days-month", r"{WEEKDAY},? {DAY}(?: ?[-–—] ?| to | until )(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,? )?(?P<last>\d\d?)(?:st|nd|rd|th)?(?: of)? {MONTH}(?:,? {YEAR})?",
      lead="{WEEKDAY}", order=DateOrder.DAY_FIRST, parts=two_ends)
@rule("between-days", r"between {DAY} and (?P<last>\d\d?)(?:st|nd|rd|th)?(?: of)? {MONTH}(?:,? {YEAR})?", order=DateOrder.DAY_FIRST, parts=two_ends_between)
@rule("between-month-days", r"between {MONTH} {DAY} and (?P<last>\d\d?)(?:st|nd|rd|th)?(?:,? {YEAR})?", order=DateOrder.MONTH_FIRST, parts=two_ends_between)
def _(m):
    return _days(m, m["year"] and int(m["year"]))


@rule("numeric-month", r"(?P<n>0[1-9]|1[0-2])/{YEAR}(?![/\d])")
def _(m):
    return Civil(int(m["year"]), int(m["n"]))


@rule("iso-month", r"{YEAR}-(?P<n>0[1-9]|1[0-2])(?![-\d])")
def _(m):
    # "2001-02" is a season's two years, "2020-02" a month.
    return Civil(int(m["year"]), int(m["n"])) if int(m["n"]) <= int(m["year"]) % 100 else None


@rule("weekday", r"{WEEKDAY}")
def _(m):
    return Civil(weekday=weekday(m))


@rule("weekday-last", r"{WEEKDAY} last(?=\s*(?:[,.;:)]|$)|\s(?:at|in|when|and|with|after|for|by|to)\b)", lead="{WEEKDAY}")
def _(m):
    return Relative(-1, Civil(weekday=weekday(m)))


@rule("weekday-day-of-list", r"{WEEKDAY},? {DAY}(?=(?:,? (?:(?:and|or) )?(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)? \d\d?(?:st|nd|rd|th)?){1,6} {MONTH})",
      lead="{WEEKDAY}", order=DateOrder.DAY_FIRST)
def _(m):
    return Civil(month=month(m), day=int(m["day"]), weekday=weekday(m))  # "Friday 4 and Saturday 5 July"


# What begins with another weekday is refused below; here it is so before it is read, with all that follows it in turn.
@prefix("weekday-date", r"{WEEKDAY},?(?: the)?(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day\b)", of=(Civil, Clock))
def _(m, date):
    if isinstance(date, Clock):  # "Thursday, Feb. 27, at 9 p.m.": the clock took the date first
        if not isinstance(date.day, Civil) or date.day.day is None or date.day.weekday is not None:
            return None
        return replace(date, day=replace(date.day, weekday=weekday(m)))
    if date.day is None or date.weekday is not None:
        return None
    return replace(date, weekday=weekday(m))


@rule("day-of-the-month", r"(?:(?<=\bon\s)|(?<=\bby\s)|(?<=\buntil\s)|(?<=\bsince\s)|(?<=\bnight\sof\s)|(?<=\bmorning\sof\s))the {DAY}(?<=[a-z])"
      r"(?: of the month)?(?=\s*(?:[,.;:)]|$)|\s(?:a|an|the|he|she|they|it|we|his|her|its|their|and|when|in|at|after|before|with|to"
      r"|there)\b|(?-i:\s(?!Floor|Avenue|Street|Amendment|Congress|District|Precinct|Hole|Green|Regiment|Division|Army|Corps|Battalion"
      r"|Circuit|Ward)[A-Z]|(?<=\bOn\sthe\s\dth)|(?<=\bOn\sthe\s\d\dth))\s(?!floor|day|hole|tee|street|avenue|century|anniversary"
      r"|attempt|minute|lap|green|story|storey|birthday|night|page)[a-z]+\s)")
def _(m):
    return Civil(day=int(m["day"]))


@rule("weekday-the-nth", r"(?:(?P<which>last|this past|this coming|this|next) )?{WEEKDAY},? the (?P<nth>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)"
      r"(?! (?:anniversary|birthday|day|night|annual|straight|consecutive|successive|time|such|in a|round|game|race|match|stage|session|year|week|century)\b)")
def _(m):
    day = Civil(day=int(m["nth"]), weekday=weekday(m))
    return Relative(-1 if low(m["which"]) in ("last", "this past") else 1, day) if m["which"] else day


@suffix("date-parenthesised-weekday", r" \({WEEKDAY}\)", after=(Civil,))
def _(m, date):
    return replace(date, weekday=weekday(m)) if date.day is not None else None


@rule("iso-date", r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?!-)")
def _(m):
    return Civil(int(m["y"]), int(m["m"]), int(m["d"])) if 1 <= int(m["m"]) <= 12 else None


@rule("iso-datetime",
    r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)[T ](?P<h>[01]\d|2[0-3]):(?P<min>[0-5]\d)(?::(?P<sec>[0-5]\d)(?:\.\d+)?)?(?P<off>Z| ?UTC| ?GMT"
    r"|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?")
def _(m):
    offset = m["off"] and m["off"].strip().upper()
    if offset:
        offset = "+00:00" if offset[0] in "ZUG" else offset if ":" in offset else f"{offset[:3]}:{offset[3:]}"
    day = Civil(int(m["y"]), int(m["m"]), int(m["d"]))
    return Clock(int(m["h"]), int(m["min"]), m["sec"] and int(m["sec"]), offset, day)


@rule("year-first-date", r"{YEAR}(?P<sep>[/.])(?P<m>\d\d?)(?P=sep)(?P<d>\d\d?)")
def _(m):
    return Civil(int(m["year"]), int(m["m"]), int(m["d"])) if 1 <= int(m["m"]) <= 12 else None


# "On 28/05, 17/06 and 03/07", as papers in India have it; a fraction ("to 11/12 of it") or a score seldom has such a word before it.
_LEADS_A_DATE = re.compile(r"(?:\b(?:on|till|until|by|from|since|dated|before|after|between|to)\s|\d\d/\d\d(?:,|,? (?:and|or|to))\s)$", re.IGNORECASE)


@rule("numeric-day-month", r"(?P<a>[0-3]\d)/(?P<b>[0-3]\d)(?![/.-]?\d|%| of\b)")
def _(m):
    if _LEADS_A_DATE.search(m.string, max(0, m.start() - 12), m.start()) is None:
        return None
    a, b = int(m["a"]), int(m["b"])
    american, european = Civil(month=a, day=b), Civil(month=b, day=a)
    is_american, is_european = 1 <= a <= 12 and 1 <= b <= 31, 1 <= b <= 12 and 1 <= a <= 31
    if is_american and is_european:
        return Ambiguous((american, european)) if a != b else american
    return european if is_european else american if is_american else None


@rule("numeric-date", r"(?P<a>\d\d?)(?P<sep>[/.-])(?P<b>\d\d?)(?P=sep)(?P<y>(?:1[6-9]|20)\d\d|\d\d)(?![\d/.]\d)")
def _(m):
    a, b = int(m["a"]), int(m["b"])
    if m["sep"] in ".-" and len(m["y"]) == 2 and not (a > 12 and len(m["b"]) == 2):
        return None  # "1.2.20" is a version or a section, not a day
    year = full_year(m["y"])
    american, european = Civil(year, a, b), Civil(year, b, a)
    if m["sep"] == ".":
        return european if b <= 12 and a <= 31 else None
    if a > 12:
        return european if b <= 12 and a <= 31 else None
    if b > 12 or a == b:
        return american if b <= 31 else None
    return Ambiguous((american, european))
