"""Choosing among the times that partial words may mean: latest past, next to come, or next in the story."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.errors import Unresolvable
from timeline.temporal.anchor import EITHER, FUTURE, NO_TENSE, PAST, Anchor, Outcome, Tense
from timeline.temporal.calendar import sort_key
from timeline.temporal.grain import MONTH, SEASON, YEAR
from timeline.temporal.value import TimeValue

# For a day or month without a year, a coming one this near beats a past one that far, in days: news
# names the year of what is nearly a year old. The second pair holds where no tense speaks at all, the third where the
# past does: it may be that of another verb.
_NEAR = ((45, 300), (92, 250), (30, 300))
# How far back from the time last told a story goes rather than on, in parts of the way to the next such time:
# "May" after "December 1965" is that year's, "January" the next year's.
_BACK = 0.6
_JUST_BEFORE = 7  # days: "Thursday", told after a Friday, was the day before


def choose(
    candidates: Sequence[TimeValue], anchor: Anchor, tense: Tense, assumed: tuple[str, ...], *, lean_near: bool = False
) -> Outcome:
    """The candidate that the policy for news takes; the nearest on the other side is the alternative.

    The candidates are days or coarser units, in order.
    Past, present and unknown tense take the latest that has begun by the end of
    the dateline's day; future tense takes the earliest that has not ended by
    its start; where the tense leaves it open, the nearer. With `lean_near` a day
    soon to come is preferred to one long ago whatever the tense. Raises `Unresolvable` when there are none.
    """
    if anchor.told and anchor.narrated is not None:
        return _in_story(candidates, anchor, tense, assumed)
    now = anchor.day.toordinal()
    begun = ahead = None  # the last that has begun, the first that is not over
    for value in candidates:
        if ahead is None and value.end.toordinal() > now:
            ahead = value
        if value.start.toordinal() > now:
            break
        begun = value
    forward = tense is FUTURE
    policy = "next on or after" if forward else "latest on or before"
    if tense is EITHER and begun is not None and ahead is not None:
        forward, policy = ahead.start.toordinal() - now < now - begun.start.toordinal(), "nearest"
    elif lean_near and not anchor.over and begun is not None and ahead is not None:
        past = now - begun.start.toordinal()
        coming = ahead.start.toordinal() - now
        soon, long_ago = _NEAR[1 if tense is NO_TENSE else 2 if tense is PAST else 0]
        is_over = tense is PAST and begun.grain >= MONTH  # "resigned in March", written in late February
        if not forward and coming <= soon and past >= long_ago and not is_over:
            forward, policy = True, "nearest"
        elif forward and not anchor.onward and past <= _NEAR[0][0] and coming >= _NEAR[0][1]:
            forward, policy = False, "nearest"  # a deadline of last week, not of next year
    if begun is None and ahead is None:
        raise Unresolvable("no such day near the dateline")
    value, other = (ahead, begun) if forward else (begun, ahead)
    if value is None:
        value, other = other, value
    alternatives = () if other is None or other is value or other == value else (other,)
    return Outcome(value, anchor.origin, policy, alternatives, assumed)


def _in_story(candidates: Sequence[TimeValue], anchor: Anchor, tense: Tense, assumed: tuple[str, ...]) -> Outcome:
    """The candidate that the policy for narrative takes: in the year last told, or next after the day or month last told."""
    here = anchor.narrated
    inside = [value for value in candidates if sort_key(here.start) <= sort_key(value.start) < sort_key(here.end or here.start)]
    if here.grain >= YEAR and len(inside) == 1:
        return Outcome(inside[0], anchor.origin, "in the year last told", (), assumed)
    ahead = [value for value in candidates if sort_key(value.start) >= sort_key(here.start)]
    behind = [value for value in candidates if sort_key(value.start) < sort_key(here.start)]
    if not ahead or not behind:
        return Outcome((ahead or behind[::-1])[0], anchor.origin, "next in the story", (), assumed)
    value, other = ahead[0], behind[-1]
    if anchor.over or not anchor.onward and _steps_back(here, other, value):
        value, other = other, value
    elif tense is PAST and anchor.dateline is not None and sort_key(value.start) > sort_key(anchor.dateline) >= sort_key(other.start):
        value, other = other, value  # an obituary of January: "a stroke that she had suffered in December"
    return Outcome(value, anchor.origin, "next in the story", (other,), assumed)


def _steps_back(here: TimeValue, behind: TimeValue, ahead: TimeValue) -> bool:
    """Whether a story that has come to `here` goes back to the one before it rather than on to the one after."""
    back = here.start.toordinal() - behind.start.toordinal()
    # "That autumn she formed a party. In March it won": from the end of so long a time
    on = ahead.start.toordinal() - (here.end if here.grain is SEASON and here.end is not None else here.start).toordinal()
    if here.grain < MONTH and back < _JUST_BEFORE:
        return back <= on
    return on > 0 and behind.start.year == here.start.year and back <= _BACK * (back + on)
