"""What a headline leaves out so that it reaches what a verb or noun leads to: "asked the owners [of the mill in Leeds] to close it"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.lang.en.leaveout import AMOUNTS, DESCRIBING, OBJECT_TO, OF_WHAT, TO_DO_NOUNS, between_adjectives, parse_piece
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.offices import TITLED
from timeline.lang.en.several import THEM
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.syntax.takes import COMPLEMENT
from timeline.lang.en.wordlists import is_plural

# Verbs that say through a preposition who is to do something: "calling on farmers to rise".
PREPOSITION_TO = {"call": ("on", "for"), "appeal": ("to",), "wait": ("for",), "rely": ("on",), "count": ("on",), "arrange": ("for",),
    "prevail": ("on", "upon"), "plead": ("with",), "pray": ("for",), "pay": ("for",), "conspire": ("with",), "plot": ("with",), "agree": ("with",)}
TOLD_WHOM = frozenset("tell write inform remind assure convince persuade warn notify".split())
# Verbs that are nothing without what for: "blamed the pilot for the crash".
_FOR_WHAT = {**dict.fromkeys(("blame", "thank", "praise", "fault"), ("for",)), **dict.fromkeys(("accuse", "convict", "acquit", "suspect"), ("of",)),
    **dict.fromkeys(("charge", "credit"), ("with",))}
_TIMES = ("time", "times")


def without_way_to_goal(piece: str, sparing: bool = False) -> str:
    """Less what describes those who are told or asked, and all but the first of them, where the goal would not be reached.

    "Ordered mills, barns and sheds in the five valleys to shut", "informed Harbour Clerk Ann Low of Leeds that he left", "the third time [in nine years]
    that it sank". With `sparing` only what a comma breaks, or what leaves no room for the goal.
    """
    sentence = parse_piece(piece)
    for first, goal, verb in _ways(sentence):
        words = sentence.words
        if sparing and "," not in sentence.classes[first:goal] and words[goal].end < LIMIT - _SOME_GOAL:
            continue
        led = len(piece[words[goal].begin:words[verb].end]) + 1
        best = ""
        for kept in _shorter_ways(sentence, first, goal):
            way = piece[:words[kept - 1].end]
            if best and sentence.low(kept) == "of" and len(best) + led + _SOME_OF_IT <= LIMIT < len(way) + len(piece) - words[goal].begin:
                break  # "called on the farmers of Hale to rise"
            way = way if len(way) + led <= LIMIT else _less_title(piece, sentence, first, kept)
            best = way if len(way) + led <= LIMIT else best
            if best and len(best) + len(piece) - words[goal].begin < LIMIT:
                break
        if best:
            return f"{best} {piece[words[goal].begin:]}"
    return piece


_SOME_GOAL, _SOME_OF_IT = 20, 10  # characters


def _less_title(piece: str, sentence: Parse, first: int, kept: int) -> str:
    """A piece up to the word `kept`, less the office before the name that ends it: "informed Harbour Commission Chairwoman Ann Low"."""
    classes, words = sentence.classes, sentence.words
    if set(classes[first:kept]) <= {"N", "p"} and classes[kept - 3:kept] == "NNN" and not _OFFICES.isdisjoint(sentence.low(n) for n in range(first, kept - 2)):
        return piece[:words[first].begin] + piece[words[kept - 2].begin:words[kept - 1].end]
    return piece[:words[kept - 1].end]


_OFFICES = frozenset((*TITLED, "staff"))


def _ways(sentence: Parse) -> Iterator[tuple[int, int, int]]:
    """The stretches between a verb or noun and its goal, as `first` and `goal`; with the word that the goal is told up to at least."""
    for clause in sentence.clauses:
        goal = clause.begin
        if clause.verb is None:
            continue
        if clause.kind == "inf" and sentence.classes[goal] == "o" or clause.kind in ("comp", "rel") and clause.subject is not None and sentence.low(goal) == "that":
            first = _first_of(sentence, clause)
            if first is not None and goal - first > 1:
                yield first, goal, min(clause.verb.last + (0 if clause.kind == "inf" else 2), len(sentence.words) - 1)
    for clause in sentence.clauses:
        verb = clause.verb
        if verb is None or verb.passive or verb.base not in _FOR_WHAT:
            continue
        goal = next((i for i in range(verb.last + 2, len(sentence.words)) if sentence.low(i) in _FOR_WHAT[verb.base] and (
            sentence.low(i) != "of" or sentence.classes[i + 1:i + 2] == "g")), None)  # not "two of his clerks"
        if goal is not None and set(sentence.classes[verb.last + 1:goal]) <= set("dnN'#,cpg") and "c" in sentence.classes[verb.last + 1:goal]:
            yield verb.last + 1, goal, goal


def _first_of(sentence: Parse, clause: Clause) -> int | None:
    """Where the stretch begins that a goal closes: behind the verb, its preposition, or at the noun that wants it."""
    goal, outer = clause.begin, clause.parent
    is_far = sentence.words[clause.verb.last].end >= LIMIT - _SOME_GOAL  # not "enough coal in its yards to last till May"
    while outer is not None:
        verb = outer.verb
        if verb is not None and verb.last < goal - 1:
            first = verb.last + 1
            if is_far and _tells_behind_phrases(sentence, clause, outer, first):
                return first
            if verb.base in _WHOM[clause.kind] and not verb.passive and sentence.classes[first] in "dnN#'":
                return first
            if clause.kind == "inf" and sentence.low(first) in PREPOSITION_TO.get(verb.base, ()):
                return first + 1
            noun = next((i for i in range(first, goal - 1) if sentence.classes[i] == "p"), goal) - 1
            if is_far and _wants_goal(sentence, noun, clause.kind) and set(sentence.classes[first:noun + 1]) <= set("dnN'#"):
                return first
        if is_far and verb is not None and verb.first > goal and outer.subject is not None and clause.kind == "inf":
            noun = next((i for i in range(outer.subject[0] + 1, goal) if sentence.classes[i] == "p"), goal) - 1
            if noun >= outer.subject[0] and sentence.low(noun) in TO_DO_NOUNS and set(sentence.classes[noun + 1:goal]) <= set("pdnN'#"):
                return noun
        if clause.kind == "inf" and verb is not None and outer.finite and outer.kind in ("sub", "comp") and verb.last < goal:
            return None  # "would have let the tolls rise, hours after Low warned that they had the votes to stop it": the votes'
        outer = outer.parent
    return None


_HINTING = frozenset("hint signal boast recommend".split())


def _tells_behind_phrases(sentence: Parse, clause: Clause, outer: Clause, first: int) -> bool:
    """Whether only phrases stand between a verb and what it tells: "hinted in a speech to clerks in Lund that"; not of them, who would be left out."""
    goal = clause.begin
    if clause.kind == "inf" or outer.verb.base not in _HINTING and (clause.kind != "comp" or outer.verb.base not in COMPLEMENT):
        return False
    if not THEM.isdisjoint(sentence.low(n) for n in range(goal + 1, goal + 4)):
        return False
    return sentence.classes[first] in "po" and sentence.classes[first + 1] != "e" and set(sentence.classes[first:goal]) <= set("pdnoecN#'")


_WHOM = {"inf": OBJECT_TO, "comp": TOLD_WHOM, "rel": ()}


def _wants_goal(sentence: Parse, noun: int, kind: str) -> bool:
    """Whether a noun says nothing without its goal: "enough bricks" to build it, "the plan" to do so, "the third time" that it sank."""
    low = sentence.low(noun)
    if kind == "inf":
        return low.removesuffix("s") in TO_DO_NOUNS or sentence.low(noun - 1) == "enough" or low == "team"
    return low in _TIMES and sentence.low(noun - 1) in _COUNTED


_COUNTED = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last only".split())


def _shorter_ways(sentence: Parse, first: int, goal: int) -> Iterator[int]:
    """Where the stretch could end, the longest first: before what describes the last of a list, behind its first, then before its "of"."""
    classes = sentence.classes
    if classes[first] in "po":
        yield first  # "hinted [in a speech to clerks in Lund] that"
        return
    inner = {c.begin for c in sentence.clauses if c.kind in ("part", "rel", "ing")}  # "ordered a barge [carrying salt from the mines] to turn back"

    def describes(i: int) -> bool:
        return (classes[i] in "pqk" or i in inner) and classes[i - 1] in "nN" and sentence.low(i) != "of" and classes[i - 1:i + 2] != "NpN"

    joints = [i for i in range(first + 1, goal) if classes[i] in ",c" and _ends_a_thing(sentence, i)]
    told = next((i for i in range(first + 1, goal) if describes(i)), goal)
    if joints and joints[-1] < told < goal:
        yield told
    one = min([told, *joints])
    yield one
    of = next((i for i in range(first + 1, one) if sentence.low(i) == "of" and classes[i - 1:i + 2] != "NpN"), one)
    if of < one and sentence.low(of - 1) not in AMOUNTS | OF_WHAT and classes[of - 1] in "nN":
        yield of


def _ends_a_thing(sentence: Parse, joint: int) -> bool:
    """Whether a thing of a list ends before a comma or "and", not an adjective: "three western and northern mills"."""
    before = sentence.classes[joint - 1]
    low = sentence.low(joint - 1)
    return before == "N" or before == "n" and not between_adjectives(sentence, joint) and (is_plural(low) or DESCRIBING.search(low) is None)
