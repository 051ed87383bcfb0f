"""Clauses joined by "and" and "but"."""

from __future__ import annotations

import re

from timeline.lang.en.bodies import SPEAKING
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax.speakers import cannot_speak
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.subjects import assign
from timeline.lang.en.syntax.takes import COMPLEMENT, NO_OBJECTS, SAY
from timeline.lang.en.syntax.tree import Clause, Verb
from timeline.lang.en.wordlists import NUMBER_WORDS, VERBS_OF_MANY, VERBS_OF_ONE, is_plural

_NOUNS, _VERBS = frozenset("nNu#)"), frozenset("mbhfw")
_COPULAR = frozenset("prove remain become seem appear stay turn".split())
_TELLS = SAY | frozenset("accuse blame criticize praise urge demand threaten refuse vow".split())
_EXPECTS = frozenset("expect hope believe want fear wish".split())
_RESOLVES = frozenset("conclude decide find learn rule".split())  # "said the firm had looked at it but concluded that": the firm
_PHRASES = re.compile(r"(?:p?t|r|[po][dnN#']+)*[po][dnN#']+e?")  # "left on Friday for three matches and Low was hurt": what a preposition leads is no subject
_THEN_SOMEBODY = re.compile(r"p?t(?:d|[nN#u])")  # "left the town and on Monday police arrested him"
_OBJECT = re.compile(r"[dpr]{0,3}[nN#'eg]*[nN](?:[po][dnN#']+)*[rxt]*$")  # "burned more than 90 acres and two guards were killed"
_FIRST_OF_TWO = re.compile(r"(?<![,c][dnN#]),(?P<joint>c)(?:d|[dpr]{0,3}#|(?P<many>n))[nN]+$")  # "…, and a guide and his client were killed"


def coordinate(state: State, joint: int, i: int, verb: Verb, shared: bool, beside: Clause | None = None) -> None:
    """A clause joined by "and" at `joint`; one of its own subject stands beside the finite clause that is open, or the clause `beside`."""
    if shared and _goes_on_with_to(state, joint, i, verb):
        return
    while len(state.stack) > 1 and not (state.stack[-1].finite and state.stack[-1].verb is not None):
        state.close(joint)
    if shared and state.stack[-1].kind == "sub" and (state.prev(joint) == "," or verb.negated) and state.stack[-1].subject is not None and len(state.stack) > 1:
        over = state.stack[-3] if len(state.stack) > 2 and state.stack[-2].kind == "inf" and state.prev(state.stack[-1].begin) in (",", "t") and verb.base in _TELLS else state.stack[-2]
        if over.finite and over.verb is not None and over.verb.last < state.stack[-1].begin:
            state.close_until(over, joint)  # "closed the line after nine people died, and has said", "won leave to open it, a year after they refused, and said"
    if shared and state.stack[-1].kind == "sub" and _had_done(verb) and not state.stack[-1].verb.perfect:
        outer = next((c for c in reversed(state.stack[:-1]) if c.finite and _had_done(c.verb)), None)
        if outer is not None:
            state.close_until(outer, joint)  # "had struggled since her mother died and had been ill"
    if shared and state.stack[-1].kind == "tail" and state.prev(joint) == "," and state.stack[-1].verb.last == joint - 2 and verb.base not in _TELLS and (
            state.stack[-1].parent is not None and state.stack[-1].parent.finite and state.stack[-1].parent.verb is not None):
        state.close_until(state.stack[-1].parent, joint)  # "The thefts began in May, the court heard, and went on"
    if shared and state.stack[-1].kind == "sub" and not state.stack[-1].comma and (listed := _open_list(state, joint)) is not None:
        state.close_until(listed, joint)  # "left home, worked until the war ended and wrote a book"
    if shared and state.stack[-1].kind == "sub" and _is_done_by_one(state, verb) and len(state.stack) > 1 and state.stack[-2].kind == "rel":
        state.close_until(state.stack[-2], joint)  # "who had backed it when it was proposed but changed his mind"
    if shared and (agreeing := _who_agrees(state, verb)) is not None:
        state.close_until(agreeing, joint)
    sibling = state.stack[-1]
    while beside is None and (sibling.kind in ("rel", "sub") and sibling.comma is False or not sibling.finite) and not shared and len(state.stack) > 1:
        state.close(joint)
        sibling = state.stack[-1]
    if shared and sibling.verb is not None and sibling.kind == "rel" and len(state.stack) > 1 and not (sibling.comma and state.prev(joint) != ","):
        outer = next((c for c in reversed(state.stack[:-1]) if c.verb is not None and c.finite), None)
        done_to = sibling.comma and sibling.verb.passive and not verb.passive and sibling.verb.tense == verb.tense == "past"
        done_to = done_to or outer is not None and _is_done_to_who_did_it(state, outer, sibling, verb)
        if outer is not None and outer.verb.tense == verb.tense and (verb.tense != sibling.verb.tense or done_to):  # "a vote, which was contested, and pushed"
            state.close_until(outer, joint)
            sibling = outer
        elif outer is not None and not sibling.comma and state.prev(joint) == "," and verb.perfect and verb.tense == "present" and outer.verb.tense == "past" and sibling.verb.tense == "past":
            state.close_until(outer, joint)  # "lost the inn that her family had run for years, and has lived in a van"
            sibling = outer
        elif outer is not None and not sibling.comma and state.prev(joint) == "," and verb.tense == outer.verb.tense == "past" and any(
                c.kind in ("part", "ing") and c.comma and outer.verb.last < c.begin < sibling.begin for c in state.stack):
            state.close_until(outer, joint)  # "reported a loss, hurt by a fire that shut its mill, and named a new chief"
            sibling = outer
    elif shared and sibling.kind == "comp" and len(state.stack) > 2 and state.stack[-2].kind == "ing" and state.prev(joint) == "," and (
            verb.tense == "past" and sibling.verb is not None and sibling.verb.tense in ("future", "modal")):
        sibling = next((c for c in reversed(state.stack[:-2]) if c.finite and c.verb is not None), state.stack[0])
        state.close_until(sibling, joint)  # "agreed to buy it, betting that prices will rise, and posted a profit"
    elif shared and sibling.kind == "comp" and len(state.stack) > 1 and (
            _of_who_says(state, state.stack[-2], sibling, verb) or state.low(joint) == "but" and state.prev(joint) == "," and _is_told_on(state.stack[-2], sibling, verb)):
        state.close(joint)
        sibling = state.stack[-1]
    clause = Clause("coord", joint, joint + 1, parent=sibling, comma=state.prev(joint) == ",")
    state.clauses.append(clause)
    if len(state.stack) > 1 and sibling.kind != "main":
        state.close(joint)
    state.stack.append(clause)
    state.claim(clause, joint)
    for inner in state.clauses:
        if inner.begin > joint and inner is not clause and inner.parent is not None and inner.parent.begin < joint:
            inner.parent, inner.end = clause, i  # "failed to open, and an attempt to save it was in vain": the attempt to save it
    if shared:
        clause.verb = verb
        if (state.classes[verb.first] == "e" or state.low(verb.first) == "be") and sibling.verb is not None and sibling.verb.modal:
            verb.modal, verb.tense = sibling.verb.modal, sibling.verb.tense  # "will shut in May and stay shut"
    else:
        assign(state, clause, verb, i)


def _goes_on_with_to(state: State, joint: int, i: int, verb: Verb) -> bool:
    """Whether a bare verb goes on with what is to be done, for it is not that of one subject: "The mill is due to open in May and close in June"."""
    first = state.stack[-1]
    if first.kind == "inf" and first.verb is not None and first.verb.perfect and not first.comma and state.low(joint) == "and" and state.classes[verb.first:verb.last + 1] == "v" and (
            first.parent is not None and first.parent.verb is not None and first.parent.verb.base == "be" and first.begin == first.parent.verb.last + 1):
        state.close(joint)  # "The lock was to have been begun in May and finished in June"
        second = state.push("inf", i, i)
        verb.tense, verb.form, verb.perfect, verb.passive, second.verb = "none", "inf", True, first.verb.passive, verb
        state.claim(second, i)
        return True
    if first.kind != "inf" or first.comma or first.verb is None or first.parent is not state.stack[-2] or state.classes[verb.first:verb.last + 1] != "e" or state.low(joint) not in ("and", "or"):
        return False
    over = next((c for c in reversed(state.stack[:-1]) if c.finite), None)
    if over is None or over.verb is None or over.verb.modal or not (state.classes[over.verb.first] == "z" or state.low(over.verb.first) in VERBS_OF_ONE or state.low(over.verb.first) in ("are", "were") and first.begin == over.verb.last + 1 + (over.verb.base == "be")):
        return False
    state.close(joint)
    second = state.push("inf", i, i)
    verb.tense, verb.form, second.verb = "none", "inf", verb
    state.claim(second, i)
    return True


def _is_done_by_one(state: State, verb: Verb) -> bool:
    """Whether a verb behind "it" in a clause is a person's: "when it was proposed but changed his mind"."""
    inner = state.stack[-1].subject
    return inner is not None and inner[1] - inner[0] == 1 and state.low(inner[0]) in ("it", "they") and state.low(verb.last + 1) in ("his", "her", "himself", "herself")


def _open_list(state: State, joint: int) -> Clause | None:
    """The verb behind a comma that an "and" must still close, under the clause that is open: "left home, worked until the war ended"."""
    listed = state.stack[-2] if len(state.stack) > 1 else None
    if listed is None or listed.kind != "coord" or listed.verb is None or state.classes[listed.begin] != ",":
        return None
    return listed if _CLOSED_LATER.search(state.classes, joint + 1) is None else None


_CLOSED_LATER = re.compile(r",c[rt]*[vwbh]")


_ONE_OR_MANY = frozenset("police staff team crew government number series politics headquarters means council family couple pair band data media majority rest lot half".split())


def _who_agrees(state: State, verb: Verb) -> Clause | None:
    """The clause over one with whose subject a verb behind "and" cannot go: "Low has a cough that doctors call odd, and is to be tested"."""
    first = state.low(verb.first)
    of_one, top = first in VERBS_OF_ONE, state.stack[-1]
    if _would_be_done_to_itself(state, top, verb):
        return next((c for c in reversed(state.stack[:-1]) if c.finite and c.verb is not None and c.subject is not None and state.low(c.subject[0]) != state.low(top.subject[0])), None)
    if not of_one and first not in VERBS_OF_MANY or top.kind not in ("rel", "comp", "sub") or top.subject is None or _is_of_many(state, top) is not of_one:
        return None
    over = next((c for c in reversed(state.stack[:-1]) if c.finite and c.verb is not None), None)
    return over if over is not None and over.subject is not None and over.verb.last < top.begin and _is_of_many(state, over) is not of_one else None


def _would_be_done_to_itself(state: State, clause: Clause, verb: Verb) -> bool:
    """ "Noticed that they had gone mouldy and took them back": they took nothing back."""
    return clause.kind in ("comp", "sub") and clause.subject is not None and clause.subject[1] - clause.subject[0] == 1 and not verb.passive and (
        state.low(verb.last + 1) == _ITSELF.get(state.low(clause.subject[0])))


_ITSELF = {"they": "them", "he": "him", "we": "us"}


def _is_of_many(state: State, clause: Clause) -> bool | None:
    """Whether the subject of a clause is of several; `None` where that cannot be told."""
    begin, end = clause.subject
    if state.classes[begin:end] == "u":
        low = state.low(begin)
        return True if low in ("they", "we") else False if low in ("he", "she", "it") else None
    head = _HEAD.match(state.classes, begin, end)
    noun = state.low(head.end() - 1) if head is not None else ""
    if head is None or noun in _ONE_OR_MANY or state.classes[head.end():head.end() + 1] == "c":
        return None
    return is_plural(noun) if state.classes[head.end() - 1] == "n" else None if is_plural(noun) else False


_HEAD = re.compile(r"[dnN#'e]*[nN](?![nN'])")
_DONE_TO_PERSONS = frozenset("jail imprison arrest fine convict sentence acquit sack elect appoint knight divorce".split())


def _is_done_to_who_did_it(state: State, outer: Clause, rel: Clause, verb: Verb) -> bool:
    """ "Low sold a mill that made ropes and was jailed": he was, not the mill."""
    noun = state.low(rel.begin - 1)
    return not rel.comma and verb.passive and verb.base in _DONE_TO_PERSONS and verb.tense == rel.verb.tense == "past" and state.low(rel.begin) in ("that", "which") and (
        outer.subject is not None and state.classes[rel.begin - 1] == "n" and noun not in SPEAKING and not is_person_noun(noun) and noun not in _OF_PERSONS)


_OF_PERSONS = frozenset("gang crew team family couple pair band ring cell mob".split())


def _had_done(verb: Verb | None) -> bool:
    return verb is not None and verb.perfect and verb.tense == "past"


def _of_who_says(state: State, outer: Clause, told: Clause, verb: Verb) -> bool:
    """Whether a verb behind what is told is of who tells: "denied that it had failed and said that", "said that prices have risen and blamed"."""
    if outer.finite and outer.verb is not None and told.verb is not None and verb.base in _EXPECTS and verb.tense == outer.verb.tense == "past" and (
            told.verb.modal in ("would", "could") and not (verb.passive or verb.perfect)):
        return True  # "said the line would open in May and expected nine trains"
    if not outer.finite or outer.verb is None or told.verb is None or told.verb.base in _TELLS or verb.base not in _TELLS - _RESOLVES and not _is_done_by_speaking(state, told, verb):
        return False
    if outer.verb.tense != "past" or verb.tense != "past" or outer.verb.perfect or verb.perfect:
        return False
    return told.verb.tense != "past" or bool(told.verb.perfect) or told.verb.base == "be" or cannot_speak(state, told)  # "objected that it was too low and demanded more"


_BY_SPEAKING = frozenset("apologize apologise thank decline call appeal plead condemn denounce welcome defend dismiss adjourn".split())
_CALLED = re.compile(r"p|d[n#]")


def _is_done_by_speaking(state: State, told: Clause, verb: Verb) -> bool:
    """ "Said the delay was a disgrace and called for an inquiry", "called a strike"; not "said the ferry was late and called at Orm"."""
    if verb.base not in _BY_SPEAKING or verb.passive:
        return False
    if verb.base == "call":
        after = verb.last + 1
        return state.low(after) in ("for", "on", "off", "upon") or state.classes[after:after + 1] == "d" and cannot_speak(state, told)
    return bool(told.verb.perfect) or cannot_speak(state, told)


def _is_told_on(outer: Clause, told: Clause, verb: Verb) -> bool:
    """Whether a past verb behind "but" is of who tells of what will be: "said the tower would be pulled down, but gave no date"."""
    return outer.finite and outer.verb is not None and outer.verb.tense == "past" and outer.verb.base in SAY and not outer.verb.passive and (
        told.verb is not None and told.verb.tense in ("modal", "future") and verb.tense == "past" and not (verb.perfect or verb.passive))


def _less_aside(state: State, begin: int, end: int) -> str:
    """The classes of the words `begin` to `end` without the last aside that is over: "and the line, which was shut in May, reopened"."""
    classes = state.classes
    for clause in reversed(state.clauses):
        if clause.comma and clause.kind == "rel" and begin < clause.begin and 0 < clause.end <= end and clause.begin < end:
            return classes[begin:clause.begin] + classes[clause.end:end]
    return classes[begin:end]


def joint_before(state: State, i: int) -> int | None:
    """The "and" or "but" that opens the clause whose verb is at `i`, if a subject stands between."""
    governor = state.finite_top()
    low = governor.verb.last + 1 if governor.verb else 0
    for j in range(i - 1, low - 1, -1):
        if state.classes[j] == "c":
            if state.classes[j + 1:j + 2] == "v" and any(c.kind == "part" and c.comma and c.begin == j + 1 for c in state.clauses):
                continue  # "said the ship, built in 1977 and bought second-hand in 1998, had"
            if any(c.kind == "coord" and c.begin == j and c.subject is None and 0 < c.end < i for c in state.clauses):
                continue  # "said the clerk, who quit in May and left the town in June, sold"
            between = _less_aside(state, j + 1, i)
            if any(state.low(n) == "than" for n in range(j + 1, i)):
                return None  # "fewer and poorer oats than their fathers did"
            if j == low + 1 and governor.verb is not None and governor.verb.base in _COPULAR and state.classes[low] == "n" and set(between) <= set("rdnNz#"):
                return j  # "proved inconclusive and further tests are"
            if j == low + 1 and (between[:1] == "#" or state.low(j + 1) in NUMBER_WORDS) and governor.verb is not None and not governor.verb.passive and state.classes[low] == "n" and governor.verb.base not in COMPLEMENT and _VERBS.isdisjoint(between):
                return j  # "caught fire and nine men were lost"
            if (not _NOUNS.isdisjoint(between) or between == "z") and _VERBS.isdisjoint(between):
                if state.classes[j - 1:j] == "," or state.low(j) in ("but", "yet", "so") or (
                        state.classes[j + 1:j + 2] in ("u", "d") or state.classes[j + 1:i] == "#" or state.prev(j) == "t" or _THEN_SOMEBODY.match(state.classes, j + 1)) or governor.verb is not None and (
                        state.classes[j + 1:j + 2] == "N" and (_PHRASES.fullmatch(state.classes, low, j) or (
                            state.low(i) in ("was", "is", "has") and set(state.classes[j + 1:i]) == {"N"}))) or (
                        state.low(j - 1) in NO_OBJECTS and state.classes[j - 2:j - 1] in ("v", "w")) or (
                        (state.classes[i] in "mbhfw" or state.classes[i] == "v" and state.classes[i + 1:i + 2] in ("d", "N", "i", "u", "k") and "p" not in between) and governor.verb is not None and governor.verb.form == "finite" and not governor.verb.passive and governor.verb.base not in COMPLEMENT and (
                            _OBJECT.match(state.classes, low, j) is not None)):
                    first = _FIRST_OF_TWO.search(state.classes, low, j)
                    return first.start("joint") if first is not None and (first["many"] is None or state.low(first.start("many")) in NUMBER_WORDS) else j
    return None
