"""Named days: "Boxing Day", "Thanksgiving 2019", "Christmas Eve"."""

from __future__ import annotations

from timeline.lang.en import lexicon
from timeline.lang.en.grammar import rule
from timeline.lang.en.words import lookup
from timeline.temporal.expr import Civil, Holiday


@rule("holiday", r"(?:the )?{HOLIDAY}(?:(?:,| of| in)? {YEAR})?")
def _(m):
    return Holiday(lookup(lexicon.HOLIDAYS, m["holiday"]), m["year"] and Civil(year=int(m["year"])))
