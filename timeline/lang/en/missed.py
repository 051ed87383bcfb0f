"""Verbs that the clause parser takes for nouns, told by their neighbours: good enough to date, not to build a headline from."""

from __future__ import annotations

from timeline.lang.en.forms import PHASES, SAY
from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.verbforms import BASES, DONE_ONLY, NEVER_NOUNS, PAST_OR_DONE, THIRD, base_of
from timeline.lang.en.wordlists import is_plural

_COPULAS = frozenset("be become seem appear remain look feel sound prove stay get".split())

_OUTLOOKS = frozenset("likely unlikely able unable due set sure certain bound".split())  # "is likely to" is no state, but a way to say "may"
_SOME = frozenset("some many others most few both all".split())
_SAYS = frozenset("say says argue argues insist insists acknowledge acknowledges concede concedes adds warns notes recalls".split())
# More of them than the clause parser is told of: it meets them as names and in headlines, too.
_NO_NOUNS = NEVER_NOUNS | frozenset(
    "allege apply appreciate belong bring derive embrace erode expect get keep make meet own raise reflect say see take".split())
_BETWEEN = frozenset("likely yet no longer somehow".split())  # what else than adverbs stands between an auxiliary and its verb
_WATCHING = frozenset("see hear watch let help make have feel".split())  # verbs with an object and a bare infinitive
_HELPING = frozenset("see hear watch let help".split())


def missed(parse: Parse, i: int) -> str:
    """The form of a verb at a word that heads no clause, `future`, `infinitive`, `participle` or `present`; empty for a noun."""
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
    behind = _auxiliary(parse, i) if low in BASES else ""
    if behind:
        return "future" if behind == "m" else "present"
    if before == "d" and parse.low(i - 1) == "those" and after == "p" and (low.endswith("ed") or low in PAST_OR_DONE or low in DONE_ONLY):
        return "participle"  # "those found on the ship"
    joined = _joined(parse, i, before, after) if bare else ""
    if joined:
        return joined
    if bare and _watched(parse, i):
        return "infinitive"
    present = bare or low in THIRD
    if low in _SAYS and _says(parse, i, before, after) or present and _takes_after(parse, i, before, after) or _ends_clause(parse, i, before, after):
        return "present"
    return ""


def _auxiliary(parse: Parse, i: int) -> str:
    """The class of the auxiliary that a bare verb belongs to, m or f: "would likely sink", "will “sink”"; empty without one."""
    at = i - 1
    while at > i - 4 and (parse.classes[at:at + 1] in ("r", '"') or parse.low(at) in _BETWEEN):
        at -= 1
    return parse.classes[at] if 0 <= at < i - 1 and parse.classes[at] in "mf" else ""


def _joined(parse: Parse, i: int, before: str, after: str) -> str:
    """The form of a bare verb with an object that "and" joins to a verb before it: "to find and, for once, take a ship"."""
    if before != "c" and not (before == "r" and parse.classes[i - 2:i - 1] == "c") or after not in ("d", "i", "q", "k", "o"):
        return ""
    for clause in reversed(parse.clauses):
        if clause.verb is not None and clause.verb.last < i - 1:
            if clause.kind == "inf":
                return "infinitive"
            if clause.verb.modal is not None:
                return "future"
            if clause.kind not in ("rel", "part", "ing", "sub"):
                break
    return "present"


def _watched(parse: Parse, i: int) -> bool:
    """Whether a bare verb tells what somebody sees, hears, lets or helps others do: "let them meet", "saw the price fall"."""
    verb, start = parse.owner[i].verb, i
    if parse.classes[i - 1:i] == "i":
        return verb is not None and verb.base in _WATCHING and verb.last == i - 2
    while start > 0 and parse.classes[start - 1] in "dnN#'":
        start -= 1
    named = any(letter in "nN" for letter in parse.classes[start:i])  # "sees no end to it" is none
    return named and verb is not None and verb.last == start - 1 and verb.base in _HELPING and verb.form != "ing" and not verb.passive


def _says(parse: Parse, i: int, before: str, after: str) -> bool:
    """Whether a verb of saying stands between its words and its speaker."""
    spoken = before in tuple("nNe") or before in ("r", "t") and parse.classes[i - 2:i - 1] in tuple("nNe")
    if spoken and after in ("", ",", ";", '"') or parse.low(i - 1) in _SOME:
        return True  # "the plan, watchers now say, will fail", "some say"
    return before in (",", '"', ";") and after in tuple("dnN#")  # "“It will fail,” says one of them"


def _takes_after(parse: Parse, i: int, before: str, after: str) -> bool:
    """Whether what stands around a base form or third person can stand around no noun."""
    letter, low, noun = parse.classes[i], parse.low(i), parse.low(i - 1)
    if before == '"':
        before, noun = parse.classes[i - 2:i - 1], parse.low(i - 2)
    if after == '"':
        after = parse.classes[i + 2:i + 3]
    alone = parse.owner[i].verb is None
    if before in ("k", "q") and after in tuple("dnNi#"):
        return True  # "fleets that harbor ill will"
    if after == "i" or before == "u" and noun != "there" or low in THIRD and noun in ("this", "that") and after in ("d", "u", "o"):
        return True  # "the noise makes them", "it works well", "this puts the mill at risk"
    if after == "d" and before == "n" and (letter == "e" and is_plural(noun) or letter == "z" and alone):
        return True  # "guards suspect a thief", "a blast shakes the town"
    if base_of(low) in _NO_NOUNS and before in ("n", "N", "e") and (after in tuple("dnNikur") or low in THIRD):
        return True  # "the women of the town symbolize it", "Mr. Holt continues as mayor"
    if before == "r" and parse.classes[i - 2:i - 1] in tuple("nNgz#") and letter in "ez" and after in tuple("dnNiok#rp,"):
        return True  # "the gap eventually closes, …", "the town now plans to …"
    if letter == "e" and before in ("n", "z") and is_plural(noun) and after in tuple("dNi#"):
        return True  # "tests link a hair to him"
    if letter == "e" and alone and before in ("n", "N") and after in ("r", "t"):
        return True  # "he and the owner meet again on Monday"
    to_do = after == "o" and (parse.classes[i + 2:i + 3] in ("e", "b", "h") or parse.low(i + 2) in BASES)
    speech = base_of(low) in SAY
    sure = low in THIRD or before == "N" or is_plural(noun) or base_of(low) in _NO_NOUNS  # "a new plan to close it" has none
    if before in tuple("nNeg") and (to_do and sure or speech and after in tuple("dnNukqm")):
        return True  # "watchers say they", "the board plans to close it"
    return speech and after == "" and before == "N"  # "from Leeds, Ada Holt reports."


def _ends_clause(parse: Parse, i: int, before: str, after: str) -> bool:
    """Whether a verb behind a noun phrase is that of its clause, which has no other."""
    plural = before == "n" and is_plural(parse.low(i - 1)) or before == "N"
    if parse.classes[i] == "e" and plural and after != "n" and subordinator(parse, i):
        return True  # "if the talks fail"
    if parse.classes[i] != "z" or before not in ("n", "N", "u", "e", "g"):
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
    while i > 0 and parse.classes[i - 1] in "dnNeg#'":
        i -= 1
    return i


def predicate(parse: Parse, i: int) -> Clause | None:
    """The clause whose verb an adjective at a word completes: "was aware", "seems rather gloomy"."""
    clause, before = parse.owner[i], i - 1
    while before > 0 and parse.classes[before] in "rx":
        before -= 1
    if _is_what_somebody_is(parse, i):
        return clause
    if clause.verb is None or clause.verb.base not in _COPULAS or not before <= clause.verb.last < i:
        return None
    if parse.low(i) in _OUTLOOKS and parse.classes[i + 1:i + 2] == "o":
        return None
    return clause if parse.classes[i] == "n" and parse.classes[i + 1:i + 2] not in ("n", "N") else None


def _is_what_somebody_is(parse: Parse, i: int) -> bool:
    """Whether a noun of nothing that happens says what the subject of "be" is: "was the captain", "is its only port"."""
    verb = parse.owner[i].verb
    if verb is None or verb.base != "be" or verb.modal or verb.passive or verb.progressive or parse.classes[i] != "n" or (
            parse.classes[i + 1:i + 2] in ("n", "N")):
        return False
    between = parse.classes[verb.last + 1:i]
    return between[:1] in ("d", "N") and set(between) <= set("dnN#'r") and not is_event(parse.low(i))
