"""A case of the second half of a newspaper's own headline: "Mayor quits over dam, early vote set for May 4" tells the vote, and not that she quits."""

from __future__ import annotations

from timeline.lang.en.asked import Asked, Told

_DUE = frozenset("set due expected scheduled likely planned called slated".split())
_ENDS = frozenset(".!?:;,\"”")


def of_the_second_half(asked: Asked) -> list[Told] | None:
    """What stands behind the last comma, where it is a noun that is due or is to do something; prose ends with a stop, and puts an article."""
    parse, teller, at = asked.teller.parse, asked.teller, asked.teller.at
    comma = parse.classes.rfind(",", 0, at)
    end = parse.words[-1].end
    if comma < 3 or teller.text[end - 1:end] in _ENDS or teller.text[end:end + 1] in _ENDS:
        return None
    if not any(parse.low(n).endswith("s") and parse.classes[n] in "zn" for n in range(1, comma)) or parse.classes[comma + 1] == "N":
        return None  # no "quits", and no list of names
    due = next((n for n in range(comma + 2, at) if parse.low(n) in _DUE or parse.classes[n:n + 2] == "oe"), None)
    if due is None or set(parse.classes[comma + 1:due]) - set("nNez#g"):
        return None
    line = teller.say(comma + 1, len(parse.words))
    return [Told(asked.own, f"{line[:1].upper()}{line[1:]}", noun=True)]
