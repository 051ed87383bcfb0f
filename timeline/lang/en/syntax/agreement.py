"""Whether a form behind a noun that may be its subject is the verb, by the number of both: "the firm plans a mill", "the firms plan a mill"."""

from __future__ import annotations

import re

from timeline.lang.en.by_stretch import they_open_then
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax.ahead import finite_later
from timeline.lang.en.syntax.presentform import MANY, Present
from timeline.lang.en.syntax.readings import is_done_by
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.takes import SAY
from timeline.lang.en.verbforms import NEVER_NOUNS, base_of
from timeline.lang.en.wordlists import NUMBER_WORDS, is_plural

_SEEN_LATER = re.compile(r"z(?:p[dnN#']+)+r?t?[as][dnN#']*[nNu][rx]*[vw][^,;mbhwasqk]{0,8}[mbh]")
_NAMES = re.compile(r"Nc[dnN]*N$")
_ONE_WITH_S = ("news", "congress", "series", "process", "business", "group's")


def with_an_s(form: Present) -> bool:
    """ "The firm plans a mill", not "the firm's plans for a mill were"."""
    state, i, after = form.state, form.i, form.after
    waiting = state.open_without_verb()
    if form.said:
        return after not in ("p", "n") or after == "p" and state.low(i + 1) in ("in", "on", "at", "of")
    if waiting is not None and state.classes[waiting.np:waiting.np + 1] in ("g", '"') and after == "o" and (
            len(state.clauses) > 1 and state.clauses[1].kind == "ing"):
        return True  # "Lending boats to these towns helps to"
    before = state.low(form.back)
    if before.endswith("s") and form.lead == "n" and before not in _ONE_WITH_S:
        return False
    if after == "p" and state.classes[i - 2:i] == "pn" and is_person_noun(form.low):
        return False  # "threw stones at security guards at the gate"
    if after == "v" and (is_done_by(state, i + 1) or state.classes[i + 2:i + 3] in ("d", "#", "i") or state.low(i + 2) in NUMBER_WORDS):
        return False  # "rule changes ordered by the crown", "bare hands pulled two out"
    if form.top.kind == "rel" and form.top.verb is not None and waiting is not None and after == "p" and _SEEN_LATER.match(state.classes, i):
        return False  # "who read a note to mill guards in the yard before the bell rang was freed"
    if after in ("e", "n") and state.classes[i + 2:i + 3] == "o" and base_of(form.low) in _WANTING_IT and waiting is not None:
        return True  # "The council expects work to start before pupils return"
    if after == "n" and _before_an_aside(state, i):
        return False
    if after == "x" and state.classes[i + 2:i + 3] in ("p", "d") and not finite_later(state, i):
        return True  # "The tale begins not in May", "the law protects not the king"
    if after == "n" and _of_things_done(state, i):
        return True
    return after in ("d", "o", "u", "k", "r", "i", "v", "#", "N", "g") or after == "q" and base_of(form.low) == "know" or after in ("p", "n", "t") and not finite_later(state, i)


_WANTING_IT = frozenset("expect want need allow enable require".split())
_THINGS_DONE = re.compile(r"z(?:[nN]+|[nN]*z)(?P<done>v)(?=[pt]|$)[^;kuqasmbhfw]*$")
_COVERING = frozenset("cover target concern handle honor name list affect sell involve contain include display exhibit own".split())


def _of_things_done(state: State, i: int) -> bool:
    """ "The toll covers boats built in 1990": of one thing, with several behind it of which a participle tells, and no other verb."""
    m = _THINGS_DONE.match(state.classes, i)
    base = base_of(state.low(i))
    if m is None or base not in NEVER_NOUNS and base not in _COVERING or state.low(i - 1).endswith("s") or state.classes[i - 1] not in "nN":
        return False
    things = state.low(m.start("done") - 1)
    return (is_plural(things) or things in MANY) and base_of(state.low(m.start("done"))) not in SAY


_ASIDE_AND_VERB = re.compile(r"zn{1,2},q[^,;]{1,40},r?(?P<verb>[wbhmv])")


def _before_an_aside(state: State, i: int) -> bool:
    """ "The kite repairs unit, which employs ninety, made a profit": a noun, for the verb stands behind what is told of the unit."""
    m = _ASIDE_AND_VERB.match(state.classes, i)
    return m is not None and (m["verb"] != "v" or base_of(state.low(m.start("verb"))) not in SAY)


def without_an_s(form: Present) -> bool:
    """ "The firms plan a mill", "their fates remain unknown"."""
    state, i, after = form.state, form.i, form.after
    if form.letter == "e" and after in ("d", "o", "u", "#", "i", "k") and state.open_without_verb() is not None and _many_ahead(state, i) and (
            not finite_later(state, i, sure=True)):
        return True  # "Travellers on the northern line face a week of delays"
    if form.letter == "e" and after in ("p", "t") and they_open_then(state.words, state.classes, i) and not finite_later(state, i, sure=True):
        return True
    if form.letter == "e" and form.low in NEVER_NOUNS and _several_wait(state, i):
        return True
    if not form.is_behind_several and not joined_names(state, form.back):
        return False
    if form.said and after in ("d", "u", "N", "k"):
        return True  # "Police believe the gang was there"
    if form.low in ("say", "believe", "think") and after in ("n", "z") and form.lead in ("n", "N") and finite_later(state, i + 1):
        return True  # "Growers say prices have risen"
    counted = after == "n" and (state.low(i + 1) in NUMBER_WORDS or base_of(form.low) in ("remain", "seem", "become", "stay"))
    return (counted or after in ("d", "o", "u", "k", "r", "i", "t", "N", "p", "#", "v", "")) and not finite_later(state, i, sure=True)


_FIRST_NOUNS = re.compile(r"[dnN#'z]*[nz](?=[gvp])")


def _several_wait(state: State, i: int) -> bool:
    """ "Before most cars with such a lamp appear": a clause that waits for the verb of several."""
    waiting = state.open_without_verb()
    nouns = _FIRST_NOUNS.match(state.classes, waiting.np, i) if waiting is not None and waiting.kind == "sub" else None
    return nouns is not None and (is_plural(state.low(nouns.end() - 1)) or state.low(nouns.end() - 1) in MANY)


_MEASURES = frozenset("sales series news earnings prices rates costs".split())


def _many_ahead(state: State, i: int) -> bool:
    """Whether the noun before the first preposition of the subject is one for several."""
    head = _HEAD.match(state.classes, state.open_without_verb().np, i)
    noun = state.low(head.end("head") - 1) if head is not None else ""
    return (noun.endswith("s") or noun in MANY) and noun not in _MEASURES


_HEAD = re.compile(r"(?P<head>(?:[dnN#'z]+(?:,c?|c))*[dnN#'z]*[nNz])(?:[vy]?p|[vy]t)[dnN#'pet]*$")  # also of the last of a list: "memos, reports and emails obtained under the law"


def joined_names(state: State, back: int) -> bool:
    """Whether two names joined by "and" end at `back`."""
    return _NAMES.search(state.classes[:back + 1]) is not None
