"""Words that may tell of one and the same event: a verb and its noun, and what news calls alike."""

from __future__ import annotations

from functools import lru_cache

from timeline.lang.en.verbforms import BASES, base_of

# Names of one kind of event: "the attack" may be the airstrike told of before.
_FAMILIES = (
    "attack airstrike strike raid bombing bomb bombardment bombard shelling blast explosion explode assault shooting shoot ambush",
    "quake earthquake tremor", "storm hurricane typhoon cyclone tornado", "crash collision collide accident wreck", "fire blaze",
    "robbery rob", "theft steal", "burglary burgle",
    "vote ballot poll", "election elect", "talks negotiations negotiation negotiate", "deal agreement agree accord pact treaty settlement",
    "killing kill murder slaying slay assassination assassinate", "death die", "protest demonstration demonstrate rally march",
    "verdict ruling judgment decision decide rule", "abduction abduct kidnapping kidnap capture",
    "invasion invade takeover occupation occupy conquest conquer annexation annex",
    "arrival arrive", "departure depart leaving leave", "trial try", "marriage marry wedding", "birth bear", "gift give", "success succeed",
    "failure fail", "seizure seize", "choice choose", "loss lose", "flight fly", "sale sell", "destruction destroy",
)
_FAMILY = {word: words.split()[0] for words in _FAMILIES for word in words.split()}
# Compounds that are not of the kind of their last part.
WHOLE = frozenset(("cease-fire", "take-over", "hand-over", "cross-fire"))
# Kinds of events that set a story going: violence, crime, accidents, disasters.
_INCIDENTS = frozenset(kind for kind in (_FAMILY.get(word, word) for word in """
attack kill killing murder invasion abduction hijack hijacking explosion explode detonate crash quake storm fire coup overthrow massacre shooting shoot
robbery rob burglary theft steal heist rape stabbing stab assassination sink sinking capsize collapse derail derailment landslide avalanche flood tsunami eruption
outbreak riot uprising mutiny ambush raid seize seizure disappear disappearance drown drowning poison poisoning spill leak meltdown disaster
accident incident tragedy hostage grab siege revolt escape jailbreak breakout defect defection blow burn
strike bombing bomb hack breach intrusion crisis crises standoff showdown emergency
""".split()))
# Endings that make a noun of a verb, and what may have been cut off from it.
_ENDINGS = (("ication", ("y",)), ("ation", ("e", "")), ("ition", ("", "e")), ("ption", ("pt", "be")), ("ction", ("ct",)), ("sion", ("d", "de", "t", "se", "s")),
            ("tion", ("te", "t")), ("ion", ("e", "")), ("ment", ("",)), ("al", ("e", "")), ("ance", ("", "e")), ("ure", ("", "e")), ("y", ("",)))


@lru_cache(maxsize=20_000)
def kind_of(word: str) -> str:
    """What a word and its kin are found by: the family's name, or the verb's base form."""
    low = word.lower()
    single = low[:-1] if low.endswith("s") and not low.endswith(("ss", "is", "us")) and low not in _FAMILY else low
    known = _FAMILY.get(low) or _FAMILY.get(single)
    if known:
        return known
    base = base_of(single)
    if base == single and base not in BASES:
        base = verb_of(single) or base
    if base not in BASES:  # a verb in no list: "capsized" and "capsizing" are still of one kind
        base = next((base[:-len(ending)] for ending in ("ing", "ed") if base.endswith(ending) and len(base) > len(ending) + 3), base)
    return _FAMILY.get(base) or _FAMILY.get(base + "e", base)


def verb_of(noun: str) -> str | None:
    """The verb that a noun is made of: "withdrawal", "annexation"."""
    for ending, cut in _ENDINGS:
        if noun.endswith(ending) and len(noun) > len(ending) + 2:
            stem = noun[:-len(ending)]
            for made in (stem + end for end in cut):
                if made in BASES:
                    return made
    return None


# Verbs that tell of too many things to name one event again.
_LIGHT = frozenset(
    "bring go take make give set get put come do have keep turn use run hold move send show work start begin become let ask see hear "
    "want try".split())


def is_light(kind: str) -> bool:
    """Whether a verb of a kind may be about anything: "bring", "take"."""
    return kind in _LIGHT


def is_incident(kind: str) -> bool:
    """Whether events of a kind set a story going, so that what the story tells of came after them."""
    return kind in _INCIDENTS


# Verbs and nouns of what is measured over a period, and so goes on all through it: "sales fell in May".
_MEASURES = frozenset("""
rise fall grow increase decrease decline drop gain climb add total average slip slump surge jump soar plunge shrink expand edge ease widen narrow double triple
earn raise create produce growth output earnings profit revenue unemployment inflation creation slowdown expansion
""".split())


def is_measured(kind: str) -> bool:
    """Whether a kind tells of a figure's change over a period."""
    return kind in _MEASURES
