"""The pass over a sentence, word by word: what each opens and closes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from timeline.lang.en.settling import TRADES
from timeline.lang.en.syntax.ahead import finite_later, is_subordinator
from timeline.lang.en.syntax.attach import finite
from timeline.lang.en.syntax.commas import comma
from timeline.lang.en.syntax.contact import end_before_joined
from timeline.lang.en.syntax.joined_when import opens_behind_and
from timeline.lang.en.syntax.participles import is_participle
from timeline.lang.en.syntax.presents import present_verb
from timeline.lang.en.syntax.readings import could_be_verb, describes, is_demanded, ordered
from timeline.lang.en.syntax.speakers import who_says_more
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.takes import COMPLEMENT, SAY
from timeline.lang.en.syntax.that import HAD_IT_BEEN, INVERTED, that
from timeline.lang.en.syntax.tree import Clause, Parse, Verb
from timeline.lang.en.verbforms import UNCHANGED, base_of
from timeline.lang.en.wordclass import words
from timeline.lang.en.wordlists import NO_NOUNS, NUMBER_WORDS, OF_TIMES

_PUT_BETWEEN = r"(?:,(?:pd?n|p?t|r{1,2}|(?:u|[dnN]{1,4})[vw]),(?=[rx]*[evybhg]))?"  # "will, in turn, bring", "had, until May, sold", "would, he said, leave"
_MODAL = re.compile(rf"m[rxu]*{_PUT_BETWEEN}[rx]*(?:h(?:[rx]*(?:b[rx]*){{0,2}}[vyg]|[rx]*[bhw])?|(?:b[rx]*){{0,2}}(?P<head>[vyegfwn])?)")
_BE = re.compile(r"b[rx]*(?:,p?t,(?=[rx]*[vyg]))?[rx]*(?:b[rx]*)?(?P<head>[vyg])?")
_HAVE = re.compile(rf"h[rx]*{_PUT_BETWEEN}[rx]*(?:\"(?=[rx]*(?:b[rx]*)?[vyh]))?[rx]*(?:b[rx]*)?(?P<head>[vygwh])?")
_DO = re.compile(r"f[rxu]*(?P<head>[ehf])?")
_AUXILIARIES = {"m": _MODAL, "b": _BE, "h": _HAVE, "f": _DO}
_INFINITIVE = re.compile(r"o[rx\"]*(?:h[rx]*(?:b[rx]*)?(?P<had>[vyg])|b[rx]*(?P<been>[vyg])|[hb]|(?P<head>[efn]))")
# Classes that open or close a clause; all other words go with the one that is open.
_TELLING = re.compile("[,;()saqkogmbhfwvyze]")
_TOLD_ASIDE = re.compile(r"\((?:u|[dnN#'][dnN#'p]*)[rx]*(?:[mbhfw]|(?<=u)v)[^()]*\)")
_GERUND_SUBJECT = re.compile(r"n*[mbhfwvz]")


def parse(text: str, begin: int, end: int, times: Sequence[tuple[int, int]] = (), nouns: Sequence[bool] = ()) -> Parse:
    """The clauses of `text[begin:end]`; `times` are its time expressions, `nouns` marks those before a noun."""
    return _parsed(text, begin, end, tuple(times), tuple(nouns))


# What is told of a sentence, and what happens in it, is asked for apart; each step of shortening reads the same words.
@lru_cache(maxsize=64)
def _parsed(text: str, begin: int, end: int, times: tuple[tuple[int, int], ...], nouns: tuple[bool, ...]) -> Parse:
    found, classes = words(text, begin, end, times, nouns)
    return run(State(found, classes))


def run(state: State) -> Parse:
    """The whole pass."""
    size = len(state.words)
    classes, owner = state.classes, state.owner
    behind = 0
    for m in _TELLING.finditer(classes):
        i = m.start()
        if i >= behind:
            owner.extend([state.stack[-1]] * (i - len(owner)))  # the words since the last that was taken
            behind = i + take(state, i)
    owner.extend([state.stack[-1]] * (size - len(owner)))
    for clause in state.stack:
        clause.end = size
    for clause in state.clauses:
        if clause.end < 0:
            clause.end = size
    if "rel" in state.kinds and "tc" in classes:
        end_before_joined(state)
    return Parse(state.words, state.classes, state.clauses, state.owner)


def take(state: State, i: int) -> int:
    """Reads the word at `i`, and gives the number of words that went with it."""
    letter = state.classes[i]
    if letter in "mbhfwvyze":
        return verb(state, i)
    if letter == ",":
        says = _HE_SAYS.match(state.classes, i) if state.classes.startswith("u", i + 1) else None
        if says is not None and state.finite_top().verb is not None and base_of(state.low(i + 2)) in SAY:
            return says.end() - i  # "got clean, he says, in May": no clause of the rest
        comma(state, i)
    elif letter == ";":
        state.close_to(1, i)
        root = state.stack[0]
        root.end = i
        state.stack = [state.add(Clause("main", i + 1, i + 1))]
    elif letter == "(":
        if _TOLD_ASIDE.match(state.classes, i):
            state.push("coord", i + 1, i + 1).comma = True  # "the lock (a barge had sunk in it)"
    elif letter == ")":
        opened = state.classes.rfind("(", 0, i)
        state.close_while(lambda c: 0 <= opened < c.begin, i)  # "the bridge (which opened on Monday) and a tunnel"
    elif letter in "sa":
        if state.low(i) == "while" and state.classes[i + 1:i + 2] == "g":
            return 1  # "In 1974, while working there, she noticed": a phrase of the clause behind it
        if is_subordinator(state, i):
            if (state.prev(i) == "," or state.stack[-1].kind == "sub") and state.low(i) not in ("what", "how", "why", "whether"):
                state.close_while(lambda c: c.kind in ("part", "ing", "inf", "sub") and c.verb is not None, i)
            if state.low(i) in ("if", "unless") and (over := state.finite_top().verb) is not None and (over.modal or over.tense == "future"):
                state.close_while(lambda c: c.kind == "part" and not c.comma and c.verb.last < i - 1, i)  # "will reopen the mill bought in May if the guild agrees"
            opens_behind_and(state, i)
            behind = _behind_who_says(state, i + 1)
            state.push("sub", i, behind)
            return behind - i
    elif letter == "q" and state.low(i) == "who" and _is_asked(state, i):
        state.push("comp", i, i)  # "somebody knows who was there"
    elif letter == "q":
        if state.prev(i) == "c" and state.low(i) != "that" and any(c.kind == "rel" and c.verb is not None for c in state.stack):
            state.close_while(lambda c: c.kind != "rel", i - 1)
            state.close(i - 1)  # "whose lease ends in May and who has no plans": two clauses of one
        led = state.prev(i) == "p" or state.prev(i) == "o" and state.prev(i - 1) == "c"
        if led and state.prev(i - 1) == "c":
            state.close_while(lambda c: c.kind in ("sub", "rel") and c.verb is not None and not c.comma, i - 2)  # "where he was born and to which he returned"
        sister = state.stack[-1] if state.prev(i) == "c" and state.low(i) in _WHO_OR_WHICH and state.stack[-1].kind == "rel" and state.low(state.stack[-1].begin) == "whose" else None
        if sister is not None and sister.verb is not None:
            state.close(i - 1)  # "whose lease ends in May and who will not sign another"
        whose = _WHOSE_THING.match(state.classes, i + 1) if led and state.low(i) == "whose" else None
        clause = state.push("rel", i - 1 if led else i, whose.end() if whose is not None else i + 1)
        clause.comma = clause.comma or sister is not None and sister.verb is not None and sister.comma
        if state.prev(i) == "p" and state.classes[i - 3:i - 2] == "," and state.low(i - 1) == "of":
            clause.comma = True  # ", some of which had failed,"
    elif letter == "k":
        that(state, i)
    elif letter == "o":
        return infinitive(state, i)
    elif letter == "g":
        return ing(state, i)
    return 1


_WHOSE_THING = re.compile(r"n{1,3}(?=[duN])")  # "the king from whose palace | it was looted"
_WHO_OR_WHICH = ("who", "which", "whose")
_HE_SAYS = re.compile(r",u[vwz],(?=[ptr])")
_WHO_SAYS = re.compile(r",(?:u|[dnN]{1,4})[vwz],")


def _behind_who_says(state: State, i: int) -> int:
    """The word behind who says so, if that stands at `i`: "because, she said, nobody looked"; else `i`."""
    m = _WHO_SAYS.match(state.classes, i)
    return m.end() if m is not None and base_of(state.low(m.end() - 2)) in SAY else i


_KNOWING = frozenset("know say ask wonder tell reveal decide establish determine learn see identify".split())


def _is_asked(state: State, i: int) -> bool:
    """Whether a verb of knowing or asking stands right before the word at `i`."""
    top = state.stack[-1]
    return top.verb is not None and top.verb.last == i - 1 and top.verb.base in _KNOWING and not top.verb.passive


def infinitive(state: State, i: int) -> int:
    """Opens the clause of an infinitive, where "to" leads to one; gives the number of words read."""
    m = _INFINITIVE.match(state.classes, i)
    if m is None or m["head"] == "n" and not could_be_verb(state, m.end() - 1):
        top, outer = state.stack[-1], state.stack[-2] if len(state.stack) > 1 else None
        if top.kind == "sub" and not top.comma and top.verb is not None and outer.verb is not None and outer.verb.base in _TO_SO_MANY and state.low(i) == "to" and (
                state.low(top.begin) in ("since", "after", "before", "when", "until") and (many := _SO_MANY.match(state.classes, i + 1)) and (
                    many["many"] == "#" or state.low(many.start("many")) in NUMBER_WORDS)):
            state.close(i)  # "brings the toll since the war began in May to nine"
        return 1
    return nonfinite(state, i, m.end(), "inf", m["had"] or m["been"] or m["head"])


_TO_SO_MANY, _SO_MANY = frozenset("take bring raise push lift cut reduce lower drive double increase".split()), re.compile(r"(?:p[rnd])?[drn]{0,2}?(?P<many>[#n])n?(?:[,;]|$)")
_NOUN_LIKE = TRADES | {"trading", "consulting", "building", "racing", "fishing"}  # "bought Falk engineering works"


def _with_an_object(state: State, i: int) -> bool:
    """Whether a form in -ing behind the name that a verb has as its object tells what went on: "left Hale carrying tents"."""
    top = state.stack[-1]
    return top.verb is not None and top.finite and set(state.classes[top.verb.last + 1:i]) == {"N"} and state.low(i) not in _NOUN_LIKE and not finite_later(state, i)


def ing(state: State, i: int) -> int:
    """Opens the clause of a form in -ing, unless it is a noun here; gives the number of words read."""
    before, after = state.prev(i), state.classes[i + 1:i + 2]
    if before == "N" and after in ("n", "d") and _with_an_object(state, i):
        return nonfinite(state, i, i + 1, "ing", "g")
    if before in ("d", "'", "N") and after in ("n", "p", "N", ",", "c", "") or before == "N" and after in ("k", "q") and base_of(state.low(i)) not in COMPLEMENT or before == "#":
        return 1
    if before == "n" and after in ("", ",", "t", ";") and state.low(i) not in NO_NOUNS and not (after == "t" and state.low(i) in OF_TIMES):
        return 1  # "in composite trading"
    if before == "c" and after == "n" and state.stack[-1].verb is None and state.prev(i - 1) in ("n", "N"):
        return 1  # "an automobile and trucking insurer"
    if before == "n" and after == "n" and state.prev(i - 1) in ("d", "p"):
        return 1  # "a mine clearing team"
    if before == "" and _GERUND_SUBJECT.match(state.classes, i + 1):
        return 1
    read = nonfinite(state, i, i + 1, "ing", "g")
    if is_demanded(state, i):
        state.push("comp", i + 1, i + 1)
    return read


def verb(state: State, i: int) -> int:
    """Opens or completes a clause with the verb at `i`, if it is one; gives the number of words read."""
    letter = state.classes[i]
    if state.stack[-1].kind == "rel" and letter in "vze" and _put_in(state, i):
        return 1
    if letter in "mbhf":
        m = _AUXILIARIES[letter].match(state.classes, i)
        low = state.low(i)
        if low in ("being", "having"):
            return nonfinite(state, i, m.end(), "ing", "g")
        if low in ("be", "been") and not (low == "be" and (ordered(state, i) or _goes_on(state, i))):
            return 1
        if low == "had" and (done := _had_it_been(state, i)) is not None:
            clause = state.push("sub", i, i + 1)
            clause.verb = Verb(i, done, done, "finite", "past", perfect=True, passive=state.classes[done - 1] == "b", base=base_of(state.low(done)))
            return done + 1 - i
        stop = m.end()
        if m["head"] == "n" and not could_be_verb(state, stop - 1) or letter == "f" and m["head"] in ("h", "f") and state.low(stop - 1) not in ("have", "do"):
            stop -= 1
        finite(state, i, stop)
        return stop - i
    if letter == "w" and state.low(i - 1) in ("getting", "get", "got"):
        return 1
    if letter == "w":
        finite(state, i, i + 1)
    elif letter in "ze":
        if not (present_verb(state, i) or letter == "e" and ordered(state, i)):
            return 1
        finite(state, i, i + 1)
    elif letter == "y" or is_participle(state, i):
        if letter == "v" and describes(state, i):
            return 1
        return nonfinite(state, i, i + 1, "part", letter)
    else:
        finite(state, i, i + 1)
    return 1


def _had_it_been(state: State, i: int) -> int | None:
    """The verb of a condition that "had" at `i` opens: "said that had the lock been shut, nobody would have died", "would have died had the lock been shut"."""
    top = state.stack[-1]
    if not (top.kind == "comp" and top.verb is None and top.begin == i - 1):
        over = state.finite_top().verb if state.prev(i) not in ("u", "N") else None
        m = HAD_IT_BEEN.match(state.classes, i) if over is not None and over.modal and over.perfect and state.low(i - 1) not in ("who", "that", "which") else None
    else:
        m = INVERTED.match(state.classes, i)
    return m.end("done") - 1 if m is not None else None


def _goes_on(state: State, i: int) -> bool:
    """Whether "be" at `i` shares the modal of the verb before: "would step down in May and be succeeded by Low"."""
    joint, over = state.back_over("rt", i), state.stack[-1]
    return joint > 0 and state.classes[joint] == "c" and over.finite and over.verb is not None and bool(over.verb.modal) and state.classes[i + 1:i + 2] in ("v", "y")


_VERB_BEHIND = re.compile(r"[rx]*[mbhwv]")
_WHOM = re.compile(r"[qk](?:[dnN']+(?:[po]d?[nN']+){0,2}|u)(?:,[nN]+,)?")  # "which friends of the choir said"


def _put_in(state: State, i: int) -> bool:
    """Whether the verb at `i` only says who says so, in a relative clause: "the man who police say set the fire"."""
    top = state.stack[-1]
    if top.verb is not None or base_of(state.low(i)) not in COMPLEMENT or _WHOM.fullmatch(state.classes, top.begin, i) is None:
        return False
    if state.low(i + 1) in UNCHANGED and state.classes[i + 1] == "e":
        state.classes = f"{state.classes[:i + 1]}w{state.classes[i + 2:]}"
    if _VERB_BEHIND.match(state.classes, i + 1) is None:
        return False
    top.np = i + 1
    return True


def nonfinite(state: State, i: int, stop: int, form: str, letter: str | None) -> int:
    """Opens the clause of the verb in the words `i` to `stop`, whose head has the class `letter`; gives the number of words read."""
    head = stop - 1
    comma = state.prev(i) == "," or form == "part" and state.low(i - 1) == "last" and state.prev(i - 1) == ","  # "The tolls, last raised in May, go up"
    top = state.stack[-1]
    joint = state.back_over("rx", i) if top.kind == form else -1
    if joint >= 0 and state.classes[joint] == "c" and (joint == i - 1 or top.comma):
        comma = comma or form == "part" and top.comma
        state.close(i)  # "to clear the site and to pay": side by side
    doing = state.stack[-2] if form == "ing" and top.kind == "rel" and top.verb is not None and not top.verb.progressive and state.prev(i) == "c" and len(state.stack) > 2 else None
    if doing is not None and doing.kind == "ing" and doing.comma:
        comma = True
        state.close_until(doing.parent, i)  # "burying a school that had been shut in May and trapping nine"
    speaking = who_says_more(state, i) if form == "ing" and comma else None
    if speaking is not None:
        state.close_until(speaking, i)
    piece = state.classes[i:stop]
    verb = Verb(i, stop - 1, head, form, perfect="h" in piece and form == "inf", passive="b" in piece and letter in ("v", "y"),
                progressive="b" in piece and letter == "g", negated="x" in state.classes[max(0, i - 1):stop], base=base_of(state.low(head)))
    clause = state.push(form, i, i)
    clause.comma, clause.verb = comma, verb
    return stop - i
