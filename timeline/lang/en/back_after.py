"""What was done before what is so now: "is fit again after breaking a leg in January"."""

from __future__ import annotations

from timeline.lang.en.asked import Asked, Told, subject
from timeline.lang.en.telling.extent import words_end
from timeline.lang.en.verbforms import base_of, past_of_base


def done_before_it_is_so(asked: Asked) -> list[Told] | None:
    """ "Low is fit again after breaking a leg in January" → "Low broke a leg": what is so now was not so then."""
    own, teller = asked.own, asked.teller
    parse, over, verb = teller.parse, own.parent, own.verb
    if own.kind != "ing" or own.comma or verb is None or parse.low(own.begin - 1) != "after" or verb.first != verb.last or verb.last >= teller.at:
        return None
    if over is None or over.kind not in ("main", "coord") or over.verb is None or over.verb.tense != "present" or over.verb.perfect or over.verb.negated:
        return None
    past, who = past_of_base(base_of(parse.low(verb.head))), subject(teller, over)
    stop = words_end(teller, own, teller.at)
    if past is None or not who or stop <= verb.last + 1:
        return None
    return [Told(own, f"{who} {past} {teller.say(verb.last + 1, stop)}")]
