"""What "that" behind a noun or a verb opens: a clause of the noun, or what is told."""

from __future__ import annotations

import re

from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.takes import COMPLEMENT, NAMING, SAY, TOLD_NOUNS
from timeline.lang.en.syntax.tree import Clause, Parse
from timeline.lang.en.verbforms import base_of

HAD_IT_BEEN = re.compile(r"h(?:u|[dnN#'e]*[nN])[rx]*(?P<done>b?[vyw]|b(?=[dnrp#]))")
INVERTED = re.compile(HAD_IT_BEEN.pattern + r"(?=[^;]{0,60}[,t][^;]{0,60}m[rx]*h)")
"""A condition said with its verb in front, before what would have been: "had the lock been shut, he would have lived"."""
_VERB_NEXT = re.compile(r"(?:,(?:p?t|r),)?[rx]*[mbhfwvz]")  # "that, nine years later, has"
_SOMEBODY_SAYS = re.compile(r"k[dnN']{1,4}(?P<says>[vwze])[bmh]")
_ENDS_SO, _THEN_ENDS = re.compile(r"(?:p?t)*(?:,g|[;]|\"?$)"), re.compile(r"(?:p?t)*(?:[,;c]|a[gt]|\"?$)")
_LIKELY = frozenset("likely unlikely possible impossible clear certain probable true plain sure confident aware hopeful worried afraid mindful conscious convinced fearful glad happy adamant anxious".split())
_IS_SURE_OF = re.compile(r",r?[nvey]r?$")
_THAT_NOUN = re.compile(r"kn+[bmhwfv]")


def is_sure_of(parse: State | Parse, clause: Clause) -> bool:
    """Whether a clause tells of what somebody is sure or aware, in an aside: "Low, confident that it will rain, left"."""
    m = _IS_SURE_OF.search(parse.classes, max(0, clause.begin - 4), clause.begin)
    return m is not None and any(parse.low(n) in _LIKELY for n in range(m.start() + 1, clause.begin))


def _told_in_paper(state: State, i: int) -> bool:
    """Whether "that" at `i` leads to what is told by a noun before its place: "a report in Monday's Herald that he would go"."""
    m = _IN_PAPER.search(state.classes, 0, i)
    return m is not None and (state.low(m.start()) in TOLD_NOUNS or state.low(m.start()) == "interview") and state.low(m.start() + 1) in ("in", "on", "by", "from", "at", "with")


_IN_PAPER = re.compile(r"n(?:p[dnN']+)+$")


def that(state: State, i: int) -> None:
    """Opens what "that" leads to: a relative clause behind a noun, or what is told."""
    top = state.stack[-1]
    after = state.classes[i + 1:i + 2]
    if state.prev(i) == "p" and after in ("t", "p", ",", ";", "") and state.low(i - 1) not in ("in", "except", "save", "but", "given"):
        return  # "were fined for that in May": no clause
    if top.verb is not None and top.verb.last == i - 1 and (_ENDS_SO if top.verb.base in COMPLEMENT else _THEN_ENDS).match(state.classes, i + 1):
        return  # "refused that on Monday, saying": no clause
    verb_next = _VERB_NEXT.match(state.classes, i + 1)
    if state.prev(i) == "c" and any(c.kind == "comp" for c in state.stack):  # "said that … and that …"
        state.close_while(lambda c: c.kind != "comp", i)
        state.close(i)
        state.push("comp", i, i + 1)
        return
    if verb_next is None and _is_said_while(state, i):
        state.close(i)
        state.push("comp", i, i + 1)
        return
    if top.kind == "main" and top.verb is None and state.classes[top.np:top.np + 1] == "p" and _THAT_NOUN.match(state.classes, i) and (
            "," not in state.classes[top.np:i]):
        return  # "In Leeds that lesson was learnt": this one, not which
    if after == "u" and state.is_noun(i - 1) and base_of(state.low(i + 2)) in COMPLEMENT and state.classes[i + 3:i + 4] in ("b", "h", "m", "w"):
        state.push("rel", i, i + 1)  # "a wall that they believe was built by farmers"
        return
    if state.is_noun(i - 1) and (m := _SOMEBODY_SAYS.match(state.classes, i)) and base_of(state.low(m.start("says"))) in COMPLEMENT:
        state.push("rel", i, i + 1)  # "cracks that the mayor said were mended"
        return
    if state.prev(i) == "t" and verb_next is not None and state.is_noun(i - 2 - (state.classes[i - 2:i - 1] == "p")) and top.verb is not None and state.low(i - 2) not in TOLD_NOUNS:
        state.push("rel", i, i + 1)  # "vetoed a bill last year that would have banned it"
        return
    if state.prev(i) == "t" and verb_next is not None and top.kind == "part" and not top.comma and top.verb.last in (i - 2, i - 3) and state.is_noun(top.begin - 1):
        state.close(i)
        state.push("rel", i, i + 1)  # "an opera lost since 1794 that was found in a loft"
        return
    if verb_next is not None and state.low(i + 1) == "had" and top.verb is not None and top.verb.base in COMPLEMENT and INVERTED.match(state.classes, i + 1):
        state.push("comp", i, i + 1)  # "told the jury that had the lock been shut, he would have lived"
        return
    by_a_noun = verb_next is None and any(state.low(n) in TOLD_NOUNS for n in range(max(0, i - 5), i)) and not _is_made(state, i)  # but "an idea that failed"
    is_noun = state.is_noun(i - 1) or state.prev(i) == "t" and base_of(state.low(i + 1)) in ("end", "begin", "start")
    is_noun = is_noun or verb_next is not None and _behind_what_was_done(state, i)
    noun = is_noun and state.low(i - 1) not in _LIKELY and not by_a_noun and not _is_of_its_verb(state, i - 1) and not (
        after == "u" and _told_in_paper(state, i))
    told = top.verb is not None and (top.verb.base in COMPLEMENT) and i - top.verb.last <= 9 and not (
        top.verb.base == "show" and after == "u" and _A_THING.fullmatch(state.classes, top.verb.last + 1, i) and not _is_shown(state.low(i - 1)))
    if noun and not told and not verb_next and top.verb is not None and _is_whole(state, i):
        state.push("comp", i, i + 1)
    elif noun and (verb_next or not told) and after not in ("",):
        state.push("rel", i, i + 1)
    else:
        state.close_while(lambda c: c.verb is not None and c.verb.base not in COMPLEMENT and (
            c.kind in ("part", "rel") or c.kind == "sub" and any(over.verb is not None and over.verb.base in COMPLEMENT for over in state.stack[:-1])), i)
        state.push("comp", i, i + 1)  # "said before the vote took place that there would be none"


_WHO_MADE = re.compile(r"k(?:u|[dnN'#]{1,5})[rt]*(?:h[rx]*)?(?P<made>[vw])(?=[pt,]|$)")
_MAKING = frozenset("make issue publish release give deliver post sign submit file send write put hear spread hold accept reject receive".split())


def _is_made(state: State, i: int) -> bool:
    """ "The statement that the mayor made on Monday": what she made, not that she made."""
    m = _WHO_MADE.match(state.classes, i)
    return m is not None and base_of(state.low(m.start("made"))) in _MAKING


def _behind_what_was_done(state: State, i: int) -> bool:
    """Whether an aside stands between "that" and its noun: "a law, passed last month, that raises fees"."""
    aside = next((c for c in reversed(state.clauses) if c.kind == "part" and c.comma and c.end in (i - 1, i)), None)
    return state.prev(i) == "," and aside is not None and aside.begin > 1 and state.is_noun(aside.begin - 2)


_OF_ITS_VERB = {"place": "take", "part": "take", "effect": "take", "office": "take", "shape": "take"}


def _is_of_its_verb(state: State, n: int) -> bool:
    """Whether the noun at `n` is half of a verb, and nothing that "that" could tell more of: "took place"."""
    return n > 0 and _OF_ITS_VERB.get(state.low(n)) == base_of(state.low(n - 1))


def _is_said_while(state: State, i: int) -> bool:
    """ "Said as they got ready for winter that the mill would close": what was said, not a winter that something closed."""
    top = state.stack[-1]
    over = top.parent if top.kind == "sub" and top.verb is not None and top.verb.base not in COMPLEMENT else None
    if over is None or over.verb is None or over.verb.base not in SAY or over.verb.passive or not over.verb.last < top.begin:
        return False
    return set(state.classes[over.verb.last + 1:top.begin]) <= set("pt") and state.is_noun(i - 1) and (
        state.classes[i + 1:i + 2] != "u" or state.classes[i + 2:i + 3] in ("m", "b", "h"))  # "as she left the hall that she built"


_A_THING = re.compile(r"d#?n+(?:pd?#?n+)*")
_SHOWN = frozenset("court jury world public council board committee panel congress parliament police press".split())


def _is_shown(noun: str) -> bool:
    """Whether a noun behind "show" is to whom: "showed the jury that she knew", not "showed the columns that she built"."""
    return noun in _SHOWN or is_person_noun(noun)


_DONE_TO_IT = re.compile(r"k(?P<who>u|[dnN'#]{1,5})[rt]*(?:m[rx]*(?:h[rx]*)?b|h[rx]*b|b(?:[rx]*b)?)[rx]*(?P<done>[vy])(?=o[^e]|[pt,]|$)")
_BEFORE_A_TIME = frozenset("on in at by from since until till before after during between within for over around about through".split())

_LED_ALREADY = ("since ", "until ", "till ", "between ", "from ", "before ", "after ")


def _is_whole(state: State, i: int) -> bool:
    """Whether a passive behind "that" has all that belongs to it: "the assurance that he will not be sent away", but not "the ship that she was found in"."""
    m = _DONE_TO_IT.match(state.classes, i)
    if m is None or base_of(state.low(m.start("done"))) in NAMING:
        return False
    return not _strands(state, m.end())


def _strands(state: State, i: int) -> bool:
    """Whether a preposition of the clause that goes on at `i` leads to nothing: "in which she lived" said as "she lived in"."""
    stop = next((n for n in range(i, len(state.classes)) if state.classes[n] in ",;csqkamwhf"), len(state.classes))
    return any(state.classes[n] in "po" and not _leads_on(state, n) for n in range(i, stop))


def _leads_on(state: State, n: int) -> bool:
    """Whether the preposition at `n` leads to words of its own."""
    after = state.classes[n + 1:n + 2]
    if after == "t":
        return state.low(n) in _BEFORE_A_TIME and not state.low(n + 1).startswith(_LED_ALREADY)
    return after != "" and after in "dnN#'iuegvzyr\""
