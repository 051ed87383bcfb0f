"""The rules, a small file a kind. Importing this package registers them all, in this order."""

from timeline.lang.en.rules import (  # noqa: F401
    dates,
    years,
    periods,
    deictic,
    units,
    clock,
    clock_words,
    durations,
    recurring,
    holidays,
    edges,
    references,
)
