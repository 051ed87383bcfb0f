"""Who said it: the speaker in a saying clause."""

from __future__ import annotations

import re

from timeline.lang.en.verbs import SAYING

_VERB = re.compile(r"\b(?:" + "|".join(sorted(SAYING, key=len, reverse=True)) + r")\b", re.IGNORECASE)
_LONGEST = 45


def speaker(piece: str, spans: list[tuple[int, int]]) -> str | None:
    """The speaker in ", Rahmi Dogan, the governor, said early Friday" or ", said Omar Reyes".

    `spans` are time expressions, as offsets in `piece`. A long description is
    cut at its first comma.
    """
    m = re.match(r"\s*according to\s+(.+)", piece, re.IGNORECASE | re.DOTALL)
    if m:
        return _short(m[1])
    verb = _VERB.search(piece)
    if verb is None:
        return None
    before = piece[:verb.start()].strip(" ,")
    if before:
        return _short(before)
    end = min((a for a, _ in spans if a >= verb.end()), default=len(piece))
    after = re.split(r"\s+(?:on|in|at|during|by)\s*$|\s+(?:in|at|on|during)\s+(?:a|an|the)\b", piece[verb.end():end], maxsplit=1)[0]
    return _short(after)


def _short(name: str) -> str | None:
    name = " ".join(name.split()).strip(" ,.;:")
    name = name if len(name) <= _LONGEST else name.split(",")[0]
    name = re.split(r"\s+(?:who|which|after|as|while)\s", name)[0].strip(" ,.")
    return name[:1].upper() + name[1:] if name else None
