"""Time zones by name, from the `tzdata` package alone: a host's own database may be older, or missing."""

from __future__ import annotations

import difflib
import re
from datetime import timedelta, timezone, tzinfo
from functools import lru_cache
from importlib import resources
from zoneinfo import ZoneInfo

from timeline.errors import UsageError

_OFFSET = re.compile(r"([+-])([01]\d|2[0-3]):([0-5]\d)")


@lru_cache(maxsize=None)
def zone(name: str) -> tzinfo:
    """The zone of that name: an IANA name (`Europe/Berlin`), `+HH:MM`, `-HH:MM`, `Z` or `UTC`.

    The same name gives the same object. Raises `UsageError` for any other name,
    with the nearest one there is.
    """
    if name in ("Z", "UTC"):
        return timezone.utc
    offset = _OFFSET.fullmatch(name)
    if offset:
        sign, hours, minutes = offset.groups()
        shift = timedelta(hours=int(hours), minutes=int(minutes))
        return timezone(-shift if sign == "-" else shift)
    if name not in names():
        raise UsageError(f'"{name}" is not a time zone: {_hint(name)}')
    with resources.files("tzdata").joinpath("zoneinfo", *name.split("/")).open("rb") as handle:
        return ZoneInfo.from_file(handle, key=name)


@lru_cache(maxsize=1)
def names() -> frozenset[str]:
    """Every IANA name there is."""
    return frozenset(resources.files("tzdata").joinpath("zones").read_text(encoding="ascii").split())


def _hint(name: str) -> str:
    folded = {known.lower(): known for known in sorted(names())}
    wanted = name.strip().replace(" ", "_").lower()
    near = difflib.get_close_matches(wanted, folded, n=1, cutoff=0.7)
    if not near:
        # A city alone is what people type.
        cities = {known.rsplit("/", 1)[-1]: known for known in reversed(folded)}
        near = [cities[city] for city in difflib.get_close_matches(wanted, cities, n=1, cutoff=0.8)]
    if near:
        return f"did you mean {folded[near[0]]}?"
    return "give an IANA name such as Europe/Berlin, or an offset such as +02:00"
