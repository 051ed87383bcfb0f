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
    low = parse.low(i)
    before = parse.classes[i - 1] if i else ""
    after = parse.classes[i + 1:i + 2]
    owner = parse.owner[i]
    bare = parse.classes[i] in "en" and low in BASES
    if bare and before == "c" and owner.verb is not None and after in ("", ",", *"dnNiurp") and (owner.kind == "inf" or owner.verb.modal):
        return "infinitive" if owner.kind == "inf" else "future"  # "to surround and starve the town"
    if parse.classes[i] in "en" and parse.low(i - 1) in ("help", "helped", "helps", "helping") and after in tuple("dnNgi#"):
        return "infinitive"
    if bare and parse.low(i - 1) in ("either", "both") and parse.low(i - 2) == "to":
        return "infinitive"
    present = bare or low in THIRD
    if low in _SAYS and _says(parse, i, before, after) or present and _takes_after(parse, i, before, after) or _ends_clause(parse, i, before, after):
        return "present"
    return ""


def _says(parse: Parse, i: int, before: str, after: str) -> bool:
    """Whether a verb of saying stands between its words and its speaker."""
    spoken = before in tuple("nNe") or before in ("r", "t") and parse.classes[i - 2:i - 1] in tuple("nNe")
    if spoken and after in ("", ",", ";", '"') or parse.low(i - 1) in _SOME:
        return True  # "the plan, watchers now say, will fail", "some say"
    return before in (",", '"', ";") and after in tuple("dnN#")  # "“It will fail,” says one of them"


def _takes_after(parse: Parse, i: int, before: str, after: str) -> bool:
    """Whether what stands around a base form or third person can stand around no noun."""
    letter, low, noun = parse.classes[i], parse.low(i), parse.low(i - 1)
    alone = parse.owner[i].verb is None
    if before in ("k", "q") and after in tuple("dnNi#"):
        return True  # "fleets that harbor ill will"
    if after == "i" or before == "u" and noun != "there" or low in THIRD and noun in ("this", "that") and after in ("d", "u", "o"):
        return True  # "the noise makes them", "it works well", "this puts the mill at risk"
    if after == "d" and before == "n" and (letter == "e" and is_plural(noun) or letter == "z" and alone):
        return True  # "guards suspect a thief", "a blast shakes the town"
    if base_of(low) in NEVER_NOUNS and before in ("n", "N", "e") and after in tuple("dnNikur"):
        return True  # "the women of the town symbolize it"
    if letter == "e" and alone and before in ("n", "N") and after in ("r", "t"):
        return True  # "he and the owner meet again on Monday"
    to_do = after == "o" and (parse.classes[i + 2:i + 3] in ("e", "b", "h") or parse.low(i + 2) in BASES)
    speech = base_of(low) in SAY
    if before in tuple("nNeg") and (to_do or speech and after in tuple("dnNukqm")):
        return True  # "watchers say they", "the board plans to close it"
    return speech and after == "" and before == "N"  # "from Leeds, Ada Holt reports."


def _ends_clause(parse: Parse, i: int, before: str, after: str) -> bool:
    """Whether a third person behind a noun phrase is the verb of its clause, which has no other."""
    if parse.classes[i] != "z" or before not in ("n", "N", "u", "e"):
        return False
    if before != "u" and after not in ("p", "n") and subordinator(parse, i) and (base_of(parse.low(i)) in PHASES or not is_event(parse.low(i))):
        return True  # "until the strike ends"
    start = _phrase(parse, i)
    return parse.owner[i].verb is None and parse.classes[start - 1:start] != "p"  # "to the fans" ends none


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
