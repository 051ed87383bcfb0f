"""Texts that no one writes, to show that none of them costs more than its length."""

from __future__ import annotations

# Repeated, each of these once was, or might become, worse than linear somewhere.
HOSTILE = (
    "x", "1", "1234567890", "1/", "1/2/", "1.", ",111", "12:", "1,000,000 years ", "’9", "'", "\n", "\n ", " ", "\t", "İ",
    "a ", "and ", "of the ", "as ", "Monday ", "Monday-", "Monday and ", "Monday, Tuesday, ", "Monday's ", "May may ",
    "2019 ", "1990s ", "1990-91-", "5 BC", "AD ", "FY '", "Q1 ", "2020-01-01T10:00:00 ", "9 p.m. EST ", "9:30 ", "Feb. 27, 2020, ",
    "the day before ", "the end of ", "early late mid ", "three ", "twenty-", "two days before ", "two days before\n\n\n",
    "a year ago ", "the first quarter of ", "the week of ", "last ", "every ", "half ", "two thousand and ", "from May to July ",
    "until Monday ", "since ", "told x to ", "is to ", "walked ", "and AAAA ", ". A", "; ", " - ", "Monday, said May. ",
    '"', "“”", "([", "Monday (", "“Monday ",
)


def repeated(unit: str, size: int) -> str:
    """The unit over and over, to that many characters."""
    return (unit * (size // len(unit) + 1))[:size]
