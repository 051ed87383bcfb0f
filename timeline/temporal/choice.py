"""Choosing among the times that partial words may mean: latest past, or next to come."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.errors import Unresolvable
from timeline.temporal.anchor import Anchor, Outcome, Tense
from timeline.temporal.calendar import add_days, ordinal, sort_key
from timeline.temporal.value import TimeValue

# For a day or month without a year, a coming one this near beats a past one that far, in days: news
# names the year of what is nearly a year old. The second pair holds where no tense speaks at all.
_NEAR = ((45, 300), (92, 250))


def choose(
    candidates: Sequence[TimeValue], anchor: Anchor, tense: Tense, assumed: tuple[str, ...], *, lean_near: bool = False
) -> Outcome:
    """The candidate that the policy for news takes; the nearest on the other side is the alternative.

    Past, present and unknown tense take the latest that has begun by the end of
    the dateline's day; future tense takes the earliest that has not ended by
    its start. With `lean_near` a day soon to come is preferred to one long ago
    whatever the tense. Raises `Unresolvable` when there are none.
    """
    tomorrow = sort_key(add_days(anchor.day, 1))
    today = sort_key(anchor.day)
    ordered = sorted(candidates, key=lambda value: sort_key(value.start))
    begun = [value for value in ordered if sort_key(value.start) < tomorrow]
    ahead = [value for value in ordered if sort_key(value.end) > today]
    forward = tense is Tense.FUTURE
    policy = "next on or after" if forward else "latest on or before"
    if lean_near and begun and ahead and not forward:
        past = ordinal(anchor.day) - ordinal(begun[-1].start)
        coming = ordinal(ahead[0].start) - ordinal(anchor.day)
        soon, long_ago = _NEAR[tense is Tense.NONE]
        if coming <= soon and past >= long_ago:
            forward, policy = True, "nearest"
    elif lean_near and begun and ahead and forward:
        past = ordinal(anchor.day) - ordinal(begun[-1].start)
        coming = ordinal(ahead[0].start) - ordinal(anchor.day)
        if past <= _NEAR[0][0] and coming >= _NEAR[0][1]:
            forward, policy = False, "nearest"  # a deadline of last week, not of next year
    if forward and not ahead or not forward and not begun:
        forward = not forward
    if not begun and not ahead:
        raise Unresolvable("no such day near the dateline")
    value = ahead[0] if forward else begun[-1]
    other = (begun[-1:] if forward else ahead[:1])
    alternatives = tuple(one for one in other if one != value)
    return Outcome(value, f"dateline {anchor.day.isoformat()}", policy, alternatives, assumed)
