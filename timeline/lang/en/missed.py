"""Verbs that the clause parser takes for nouns, told by their neighbours: good enough to date, not to build a headline from."""

from __future__ import annotations

from timeline.lang.en.event_nouns import is_plural
from timeline.lang.en.forms import PHASES, SAY
from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.verbforms import BASES, NEVER_NOUNS, THIRD, base_of

_COPULAS = frozenset("be become seem appear remain look feel sound prove stay get".split())

_OUTLOOKS = frozenset("likely unlikely able unable due set sure certain bound".split())  # "is likely to" is no state, but a way to say "may"
_SOME = frozenset("some many others most few both all".split())
_SAYS = frozenset("say says argue argues insist insists acknowledge acknowledges concede concedes adds warns notes recalls".split())


def missed(parse: Parse, i: int) -> str:
    """The form of a verb at a word that heads no clause, `future`, `infinitive` or `present`; empty for a noun."""
    letter, low = parse.classes[i], parse.low(i)
    before = parse.classes[i - 1] if i else ""
    after = parse.classes[i + 1:i + 2]
    owner = parse.owner[i]
    bare = letter in "en" and low in BASES
    if bare and before == "c" and owner.verb is not None and after in ("", ",", *"dnNiurp") and (owner.kind == "inf" or owner.verb.modal):
        return "infinitive" if owner.kind == "inf" else "future"  # "to surround and starve the town"
    if letter in "en" and parse.low(i - 1) in ("help", "helped", "helps", "helping") and after in tuple("dnNgi#"):
        return "infinitive"
    if bare and parse.low(i - 1) in ("either", "both") and parse.low(i - 2) == "to":
        return "infinitive"
    present = bare or low in THIRD
    if present and before in ("k", "q") and after in tuple("dnNi#"):
        return "present"  # "fleets that harbor ill will"
    to_do = after == "o" and (parse.classes[i + 2:i + 3] in ("e", "b", "h") or parse.low(i + 2) in BASES)
    if present and before in tuple("nNeg") and (base_of(low) in SAY and after in tuple("dnNukqm") or to_do):
        return "present"  # "watchers say", "the board plans to close it"
    if present and (after == "i" or after == "d" and before == "n" and (letter == "e" and is_plural(parse.low(i - 1)) or letter == "z" and owner.verb is None)):
        return "present"  # "the noise makes them", "guards suspect a thief", "a blast shakes the town"
    if present and (before == "u" and parse.low(i - 1) != "there" or parse.low(i - 1) in _SOME and low in _SAYS):
        return "present"  # "it works well", "some say"
    if low in THIRD and parse.low(i - 1) in ("this", "that") and after in ("d", "i", "u"):
        return "present"  # "this puts the mill at risk"
    if base_of(low) in NEVER_NOUNS and present and before in ("n", "N", "e") and after in ("d", "n", "N", "i", "k", "u", "r"):
        return "present"  # "the women of the town symbolize it"
    if letter == "e" and owner.verb is None and before in ("n", "N") and after in ("r", "t", "i"):
        return "present"  # "he and the owner meet again on Monday"
    if present and after == "" and before == "N" and base_of(low) in SAY:
        return "present"  # "from Leeds, Ada Holt reports."
    if low in _SAYS and (before in tuple("nNe") or before in ("r", "t") and parse.classes[i - 2:i - 1] in tuple("nNe")) and after in ("", ",", ";", '"'):
        return "present"  # "the plan, watchers now say, will fail"
    if low in _SAYS and before in (",", '"', ";") and after in tuple("dnN#"):
        return "present"  # "“It will fail,” says one of them"
    if letter == "z" and before in ("n", "N", "e") and after not in ("p", "n") and subordinator(parse, i) and (base_of(low) in PHASES or not is_event(low)):
        return "present"  # "until the strike ends"
    if letter == "z" and owner.verb is None and before in ("n", "N", "u", "e") and parse.classes[_phrase(parse, i) - 1:_phrase(parse, i)] != "p":
        return "present"  # "until the strike ends": the clause has no other verb
    return ""


def subordinator(parse: Parse, i: int) -> str:
    """The conjunction before the noun phrase that a word ends: "until" of "until the strike ends"; empty without one."""
    at = _phrase(parse, i) - 1
    return parse.low(at) if 0 <= at < i - 1 and parse.classes[at] in "as" else ""


def _phrase(parse: Parse, i: int) -> int:
    """Where the noun phrase before a word begins."""
    while i > 0 and parse.classes[i - 1] in "dnNe#'":
        i -= 1
    return i


def predicate(parse: Parse, i: int) -> Clause | None:
    """The clause whose verb an adjective at a word completes: "was aware", "seems rather gloomy"."""
    clause, before = parse.owner[i], i - 1
    while before > 0 and parse.classes[before] in "rx":
        before -= 1
    if clause.verb is None or clause.verb.base not in _COPULAS or not before <= clause.verb.last < i:
        return None
    if parse.low(i) in _OUTLOOKS and parse.classes[i + 1:i + 2] == "o":
        return None
    return clause if parse.classes[i] == "n" and parse.classes[i + 1:i + 2] not in ("n", "N") else None
