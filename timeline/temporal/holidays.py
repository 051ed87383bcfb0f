"""Named days and seasons, each a rule that gives it in a year.

A table of rules, never a table of years: moving feasts come from python-dateutil's
`easter` and `rrule`, and from the calendars in `hebrew`, `hindu`, `islamic` and
`lunisolar`. Where a law moved a day, each rule holds for its years. A name that two
countries use is the one that English-language news means most: Thanksgiving,
Mother's Day and Independence Day are American, Labour Day as it is spelt.

What lasts several days (Ramadan, Lent, Hanukkah) is the stretch from its first day
to its last, of grain DAY. TIMEX3 has no value for a stretch, so it writes the first
day, as of every interval of days.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from dateutil.rrule import FR, MO, SU, TH, TU

from timeline.temporal import hebrew, hindu, islamic, lunisolar
from timeline.temporal.feasts import (
    Rule, any_of, by, eras, every_fourth, from_easter, from_orthodox_easter, nth, of_islam, on, stretch, tax_day,
)
from timeline.temporal.lunisolar import KOREA, lunar_day, vietnam
from timeline.temporal.value import TimeValue

FIRST, LAST = 1583, 9998
# How many years on either side of an anchor hold one before it and one after it.
_REACH = {"super-tuesday": 4, "inauguration-us": 4, "leap-day": 8}


def _advent(year: int) -> list[TimeValue]:
    """From the fourth Sunday before Christmas to Christmas Eve."""
    fourth = date(year, 12, 24)
    fourth -= timedelta(days=fourth.isoweekday() % 7)
    first = fourth - timedelta(days=21)
    return [stretch(first, (date(year, 12, 25) - first).days)]


def _christmas_season(year: int) -> list[TimeValue]:
    """The weeks up to Christmas and Boxing Day; nobody agrees on the first of them."""
    return [stretch(date(year, 12, 1), 26, approximate=True)]



def _thanksgiving(shift: int = 0) -> Rule:
    """Fixed by law since 1942, by proclamation before."""
    return eras((1863, nth(shift, bymonth=11, byweekday=TH(-1))), (1939, nth(shift, bymonth=11, byweekday=TH(-2))),
                (1942, nth(shift, bymonth=11, byweekday=TH(4))))


def _monday_holiday(month: int, day: int, week: int) -> Rule:
    """A US holiday that the law of 1968 moved to a Monday from 1971 on."""
    return eras((FIRST, on(month, day)), (1971, nth(bymonth=month, byweekday=MO(week))))


RULES: dict[str, Rule] = {
    # The same date every year.
    "new-year": on(1, 1), "orthodox-christmas": on(1, 7), "twelfth-night": on(1, 5), "epiphany": on(1, 6),
    "burns-night": on(1, 25), "australia-day": on(1, 26), "holocaust-day": on(1, 27), "groundhog-day": on(2, 2),
    "candlemas": on(2, 2), "cancer-day": on(2, 4), "waitangi": on(2, 6), "lincoln-birthday": on(2, 12), "valentine": on(2, 14),
    "leap-day": on(2, 29), "st-david": on(3, 1), "womens-day": on(3, 8), "pi-day": on(3, 14), "st-patrick": on(3, 17),
    "water-day": on(3, 22), "april-fools": on(4, 1), "health-day": on(4, 7), "earth-day": on(4, 22), "st-george": on(4, 23),
    "anzac": on(4, 25), "may-day": on(5, 1), "press-freedom-day": on(5, 3), "cinco-de-mayo": on(5, 5), "ve-day": on(5, 8),
    "environment-day": on(6, 5), "flag-day": on(6, 14), "bloomsday": on(6, 16), "juneteenth": on(6, 19), "refugee-day": on(6, 20),
    "midsummer-eve": on(6, 23), "midsummer": on(6, 24), "canada-day": on(7, 1), "independence-us": on(7, 4),
    "bastille": on(7, 14), "mandela-day": on(7, 18), "assumption": on(8, 15), "patriot-day": on(9, 11),
    "peace-day": on(9, 21), "michaelmas": on(9, 29), "german-unity": on(10, 3), "mental-health-day": on(10, 10),
    "un-day": on(10, 24), "halloween": on(10, 31), "all-saints": on(11, 1), "all-souls": on(11, 2), "day-of-the-dead": on(11, 2),
    "guy-fawkes": on(11, 5), "singles-day": on(11, 11), "armistice": on(11, 11), "st-andrew": on(11, 30), "aids-day": on(12, 1),
    "st-nicholas": on(12, 6), "pearl-harbor": on(12, 7), "immaculate-conception": on(12, 8), "human-rights-day": on(12, 10),
    "christmas-eve": on(12, 24), "christmas": on(12, 25), "boxing-day": on(12, 26), "kwanzaa": on(12, 26, days=7),
    "new-year-eve": on(12, 31), "advent": _advent, "christmas-season": _christmas_season,
    # The United States.
    "mlk-day": eras((1986, nth(bymonth=1, byweekday=MO(3)))),
    "inauguration-us": every_fourth(eras((1793, on(3, 4)), (1937, on(1, 20))), after=1),
    "presidents-day": _monday_holiday(2, 22, 3), "memorial-day-us": _monday_holiday(5, 30, -1),
    "columbus-day": _monday_holiday(10, 12, 2),
    "veterans-day": eras((FIRST, on(11, 11)), (1971, nth(bymonth=10, byweekday=MO(4))), (1978, on(11, 11))),
    "super-tuesday": every_fourth(eras(
        (1984, nth(bymonth=3, byweekday=TU(2))), (2000, nth(bymonth=3, byweekday=TU(1))), but={2008: (2, 5)})),
    "super-bowl-sunday": eras(
        (1986, nth(bymonth=1, byweekday=SU(-1))), (2004, nth(bymonth=2, byweekday=SU(1))),
        (2022, nth(bymonth=2, byweekday=SU(2))), but={1989: (1, 22), 2002: (2, 3)}),
    "patriots-day": eras((1894, on(4, 19)), (1969, nth(bymonth=4, byweekday=MO(3)))),
    "tax-day": eras((1955, tax_day), but={2020: (7, 15), 2021: (5, 17)}),
    "arbor-day": nth(bymonth=4, byweekday=FR(-1)), "mothers-day": nth(bymonth=5, byweekday=SU(2)),
    "fathers-day": nth(bymonth=6, byweekday=SU(3)), "labor-day-us": nth(bymonth=9, byweekday=MO(1)),
    "election-day-us": nth(bymonth=11, byweekday=TU, bymonthday=range(2, 9)),
    "thanksgiving-us": _thanksgiving(), "thanksgiving-eve": _thanksgiving(-1), "black-friday": _thanksgiving(1),
    "small-business-saturday": _thanksgiving(2), "cyber-monday": _thanksgiving(4), "giving-tuesday": _thanksgiving(5),
    # Britain, Ireland and the Commonwealth.
    "early-may-holiday": eras((1978, nth(bymonth=5, byweekday=MO(1))), but={1995: (5, 8), 2020: (5, 8)}),
    "spring-holiday": eras((1971, nth(bymonth=5, byweekday=MO(-1))), but={2002: (6, 4), 2012: (6, 4), 2022: (6, 2)}),
    "august-holiday": eras((1871, nth(bymonth=8, byweekday=MO(1))), (1971, nth(bymonth=8, byweekday=MO(-1)))),
    "october-holiday": eras((1977, nth(bymonth=10, byweekday=MO(-1)))),
    "victoria-day": nth(bymonth=5, byweekday=MO, bymonthday=range(18, 25)),
    "thanksgiving-canada": eras((1957, nth(bymonth=10, byweekday=MO(2)))),
    "remembrance-sunday": nth(bymonth=11, byweekday=SU(2)), "melbourne-cup-day": nth(bymonth=11, byweekday=TU(1)),
    "mothering-sunday": from_easter(-21),
    # The Christian year.
    "shrove-monday": from_easter(-48), "shrove-tuesday": from_easter(-47), "ash-wednesday": from_easter(-46),
    "lent": from_easter(-46, days=46), "palm-sunday": from_easter(-7), "holy-week": from_easter(-7, days=7),
    "maundy-thursday": from_easter(-3), "good-friday": from_easter(-2), "holy-saturday": from_easter(-1), "easter": from_easter(0),
    "easter-monday": from_easter(1), "ascension": from_easter(39), "pentecost": from_easter(49), "whit-monday": from_easter(50),
    "trinity-sunday": from_easter(56), "corpus-christi": from_easter(60),
    "orthodox-good-friday": from_orthodox_easter(-2), "orthodox-easter": from_orthodox_easter(0),
    # The Jewish year.
    "rosh-hashanah": by(lambda year: hebrew.tishri(year, 1), days=2), "yom-kippur": by(lambda year: hebrew.tishri(year, 10)),
    "sukkot": by(lambda year: hebrew.tishri(year, 15), days=7), "hanukkah": by(lambda year: hebrew.kislev(year, 25), days=8),
    "purim": by(lambda year: hebrew.nisan(year, -15)), "passover": by(lambda year: hebrew.nisan(year, 15), days=8),
    "shavuot": by(lambda year: hebrew.nisan(year, 65), days=2), "tisha-b-av": by(hebrew.tisha_b_av),
    # The Islamic year.
    "islamic-new-year": of_islam(islamic.MUHARRAM, 1), "ashura": of_islam(islamic.MUHARRAM, 10),
    "arbaeen": of_islam(islamic.SAFAR, 20), "mawlid": of_islam(islamic.RABI_I, 12),
    "ramadan": of_islam(islamic.RAMADAN, 1, whole_month=True), "eid-al-fitr": of_islam(islamic.SHAWWAL, 1),
    "eid-al-adha": of_islam(islamic.DHU_AL_HIJJA, 10),
    "eid": any_of(of_islam(islamic.SHAWWAL, 1), of_islam(islamic.DHU_AL_HIJJA, 10)),
    # India and Thailand.
    "diwali": lambda year: [stretch(hindu.diwali(year), approximate=True)], "songkran": on(4, 13, days=3),
    # East Asia and Persia.
    "lunar-new-year": by(lambda year: lunar_day(year, 1, 1)), "lunar-new-year-eve": by(lambda year: lunar_day(year, 1, 0)),
    "lantern-festival": by(lambda year: lunar_day(year, 1, 15)), "qingming": by(lunisolar.qingming),
    "dragon-boat": by(lambda year: lunar_day(year, 5, 5)), "mid-autumn": by(lambda year: lunar_day(year, 8, 15)),
    "tet": by(lambda year: lunar_day(year, 1, 1, vietnam(year))), "seollal": by(lambda year: lunar_day(year, 1, 1, KOREA)),
    "chuseok": by(lambda year: lunar_day(year, 8, 15, KOREA)), "nowruz": by(lunisolar.nowruz),
}
_ISLAMIC = {"islamic-new-year", "ashura", "arbaeen", "mawlid", "ramadan", "eid-al-fitr", "eid-al-adha", "eid"}


@lru_cache(maxsize=4096)
def occurrences(key: str, year: int) -> tuple[TimeValue, ...]:
    """The named time as often as it begins in that year: mostly once, for some none or two.

    Raises `KeyError` for no such key, and `ValueError` outside 1583 to 9998, and outside 1900 to 2100 for
    what follows the new moons.
    """
    if not FIRST <= year <= LAST:
        raise ValueError(f"named days are known from {FIRST} on, when the calendar began")
    return tuple(RULES[key](year))


def around(key: str, year: int, reach: int = 1) -> list[TimeValue]:
    """Those of the years near to that one, at least `reach` of them on either side, in order."""
    reach = max(reach, _REACH.get(key, 1) * reach)
    years = range(max(year - reach, FIRST), min(year + reach, LAST) + 1)
    return [value for one in years for value in occurrences(key, one)]


def note(key: str) -> str | None:
    """What a reader should know about how sure the day is."""
    return islamic.NOTE if key in _ISLAMIC else None


def fixed_date(key: str) -> tuple[int, int] | None:
    """The month and day of what has the same date every year, else `None`."""
    dates = {(value.start.month, value.start.day, value.end - value.start) for value in around(key, 2002, 8)}
    month, day, days = next(iter(dates))
    return (month, day) if len(dates) == 1 and days == timedelta(days=1) else None
