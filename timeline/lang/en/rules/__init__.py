"""The rules, a small file a kind. Importing this package registers them all, in this order."""

from timeline.lang.en.rules import (  # noqa: F401
    dates,
    known_days,
    years,
    periods,
    shares,
    deictic,
    units,
    anniversaries,
    clock,
    clock_words,
    durations,
    one_or_two,
    short_forms,
    recurring,
    holidays,
    edges,
    references,
)
