"""Whether a form that is past tense or participle ("found", "released") is the participle.

A case gives its answer, or `None` where it has no say; the first that has one decides. Most cases
have it from the words between the noun before the form and the form itself.
"""

from __future__ import annotations

import re

from timeline.lang.en.cases import chosen, only
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax.ahead import finite_later, is_what_a_thing_is_called
from timeline.lang.en.syntax.behind_and import is_behind_and, is_done_then
from timeline.lang.en.syntax.behind_comma import did_it, is_behind_a_comma
from timeline.lang.en.syntax.behind_verb import is_behind_the_verb
from timeline.lang.en.syntax.pastform import PastForm, past_form
from timeline.lang.en.syntax.readings import HOW_FOUND
from timeline.lang.en.syntax.reduced import WHERE, before_its_verb, is_of_a_paper_that_shows, is_of_a_relative
from timeline.lang.en.syntax.rows import begins_a_row, is_one_of_a_row
from timeline.lang.en.syntax.saying import is_told_by_a_paper
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.takes import ALONE, HEARERS, NAMING
from timeline.lang.en.syntax.two_verbs import begins_the_second, ends_the_aside_of_the_second, is_in_front_of_the_main, is_joined_and_has_a_verb, is_of_what_still_does, is_over_a_relative, is_what_was_set_down
from timeline.lang.en.verbforms import base_of
from timeline.lang.en.wordlists import NUMBER_WORDS, is_plural


def is_participle(state: State, i: int) -> bool:
    """Whether the form at word `i` is the participle here."""
    form = past_form(state, i)
    top = form.top
    where = form.after, form.by, top.verb is None, top.kind
    for case in _behind_a_noun(*where) if form.is_behind_a_noun else _ELSEWHERE:
        answer = case(form)
        if answer is not None:
            return answer
    for case in before_its_verb(*where):
        if case(form):
            return True
    return False


# By the word before.


def _opens_the_sentence(form: PastForm) -> bool | None:
    """ "Found in May, the ring"."""
    return True if form.before == "" else None


def _is_behind_who_did_it(form: PastForm) -> bool | None:
    """ "He found", "who found", but not "they had it found"."""
    if form.before == "u" and form.state.low(form.i - 1) in _OBJECTS and _HAD_IT.fullmatch(form.classes, max(0, form.i - 3), form.i):
        return True
    if form.before == "i" and not form.by and _SOME_OF_THEM.search(form.classes, max(0, form.i - 9), form.i):
        return False  # "…, and on Friday nine of them blocked the road"
    return False if form.before in ("u", "q") else None


_SOME_OF_THEM = re.compile(r"(?:^|[;\"]|,?c)(?:p?t,?)?[dr]{0,2}[#n]pi$")
_HAD_IT = re.compile(r"[nNuq]hu")
_OBJECTS = frozenset("it him them me us you".split())


_NEVER_DONE = frozenset("live work die arrive happen occur exist stay remain vanish disappear escape flee crash collapse explode erupt emerge resign retire fall rise lie sleep burst".split())


def _is_never_done(form: PastForm) -> bool | None:
    """ "The house where the general lived in 1944 was sold", "the town from which the miners fled": nothing is done by what has no object."""
    top = form.top
    return False if form.base in _NEVER_DONE and not form.by and top.verb is None and top.kind in ("sub", "rel") and form.is_behind_a_noun else None


def _is_who_hears(form: PastForm) -> bool | None:
    """ "…, an inquest heard on Friday"."""
    state, i = form.state, form.i
    if state.low(i) != "heard" or state.low(i - 1) not in HEARERS or form.after not in ("p", "t", ""):
        return None
    return False if state.classes[state.np_begin(i - 1) - 1:state.np_begin(i - 1)] == "," else None


def _is_behind_how(form: PastForm) -> bool | None:
    """ "Sixty lightly armed guards"."""
    state, i = form.state, form.i
    if form.before != "r" or form.after not in ("n", "z") or not state.low(i - 1).endswith("ly"):
        return None
    return True if state.classes[i - 2:i - 1] in ("#", "d", "p", "'") or state.low(i - 2) in NUMBER_WORDS else None


def _stands_before_what_is_counted(form: PastForm) -> bool | None:
    """ "Was freed in exchange for two wounded captains"."""
    counted = form.state.classes[form.i - 2:form.i - 1] == "p" and form.state.low(form.i - 1) in NUMBER_WORDS
    return True if counted and form.after == "n" and is_plural(form.state.low(form.i + 1)) else None


_SUCH_THINGS = re.compile(r"gv(?:[ez]*[nN]+(?:p[dnN#']+)*)(?:,?[rt]*[mbh]|c[rt]*v[prt][^,;\"bmhwvfuskq]*,[rt]*[mbh])")


def _is_behind_doing(form: PastForm) -> bool | None:
    """ "A man charged with selling forged maps was fined": they are forged, for his own verb is to come."""
    if form.before != "g" or form.after not in ("n", "N", "e", "z") or form.classes[form.i - 2:form.i - 1] not in ("p", "a") or form.state.open_without_verb() is None:
        return None
    return True if _SUCH_THINGS.match(form.classes, form.i - 1) else None


_LOOKING = frozenset("look feel seem appear become remain stay sound get".split())


def _is_how_it_looks(form: PastForm) -> bool | None:
    """ "He spoke at dawn, looking tired"."""
    if form.before != "g" or form.after in ("d", "N", "n", "#", "i") or base_of(form.state.low(form.i - 1)) not in _LOOKING:
        return None
    return True


def _is_behind_if(form: PastForm) -> bool | None:
    """ "If approved by the owners", "If signed, it will", "when asked"; but "once asked a clerk" only with more."""
    word = form.state.low(form.i - 1)
    if form.before != "s" or word == "once" and form.after not in ("p", "t", ","):
        return None
    return True if word in ("if", "unless", "once", "although", "though", "while", "when", "until", "whether") else None


def _is_in_a_row(form: PastForm) -> bool | None:
    """ "Low left in May, Falk followed in June and the mill closed in July"."""
    return False if form.is_behind_a_noun and not form.by and is_one_of_a_row(form.state, form.i) else None


def _is_late_behind_who_did_it(form: PastForm) -> bool | None:
    """ "He later found", "that on Friday found"."""
    return False if form.lead in ("u", "q", "k") else None


_CLAIMED = frozenset("responsibility victory credit success damages".split())


def _is_of_a_paper_that_claims(form: PastForm) -> bool | None:
    """ "Claimed responsibility in a message posted on a website": nobody says that responsibility posted it."""
    over = form.state.finite_top()
    if over.verb is None or over.verb.base != "claim" or form.after not in ("p", "t") or not form.is_behind_a_noun:
        return None
    return True if form.state.low(over.verb.last + 1) in _CLAIMED and "p" in form.classes[over.verb.last + 1:form.i] else None


_WITH_DONE = re.compile(r"pd?[#nN'p]*[nN]v[^,;mbhfwvz]*,[^;]*[mbhfwvz]")


def _is_with_what_is_done(form: PastForm) -> bool | None:
    """ "With most ballots counted, the league had nine seats"."""
    begin = form.top.np
    if form.top.verb is not None or form.state.low(begin) != "with" or not form.is_behind_a_noun:
        return None
    m = _WITH_DONE.match(form.classes, begin)
    return True if m is not None and "v" not in form.classes[begin:form.i] else None


_THEN_AN_ASIDE = re.compile(r"v(?:p?t|p[dnN#]+)*,[dnN#']+,[rt]*[hbm]")


def _is_before_an_aside(form: PastForm) -> bool | None:
    """ "The two men found on Tuesday, both deckhands, had clung to a drum": the verb comes behind the aside."""
    return True if form.top.verb is None and form.is_behind_a_noun and _THEN_AN_ASIDE.match(form.classes, form.i) else None


# By the noun before, and what follows.

_ONLY_VERB = re.compile(r"v[^,;mbhfwvze]*,[rt]*[mbhfwvz]")


_APPOSED, _DONE_TWICE = re.compile(r"[nN],d[n#]*n$"), re.compile(r"v(?:p?t|p[dnN#']+)*c[rt]*v(?:p?t|p[dnN#']+)*,[rt]*[mwbhf]")


def _is_what_stands_beside_was(form: PastForm) -> bool | None:
    """ "The dam, a wall built in 1931 and last mended in 1968, gave way": the verb is behind the aside."""
    waiting = form.state.open_without_verb()
    if waiting is None or waiting.kind not in ("main", "comp") or _APPOSED.search(form.classes, waiting.np, form.i) is None:
        return None
    return True if _DONE_TWICE.match(form.classes, form.i) else None


def _is_of_an_aside(form: PastForm) -> bool | None:
    """ "The raid, which the army blamed on rebels, began"."""
    top = form.top
    if top.kind == "rel" and top.verb is None and top.comma and form.is_behind_a_noun and _ONLY_VERB.match(form.classes, form.i):
        return False
    rel = top.parent if top.kind == "sub" and top.verb is None else None
    if rel is not None and rel.kind == "rel" and rel.comma and form.is_behind_a_noun and form.state.clauses[0].verb is None and _ONLY_VERB.match(form.classes, form.i):
        return False  # "Low, who took over after her predecessor resigned, said"
    done = top.parent if top.kind == "sub" and top.verb is None else None
    if done is not None and done.kind == "part" and done.comma and form.is_behind_a_noun and form.state.clauses[0].verb is None and _ONLY_VERB.match(form.classes, form.i):
        return False  # "The lane, closed since a main burst in May, has reopened"
    where = top.kind == "sub" and top.verb is None and form.state.low(top.begin) in ("where", "when") and form.state.prev(top.begin) == ","
    if where and form.is_behind_a_noun and form.state.clauses[0].verb is None and _ONLY_VERB.match(form.classes, form.i):
        return False  # "Stations abroad, where nine people voted in May, will open"
    return None


def _is_found_so(form: PastForm) -> bool | None:
    """ "A woman found dead in her flat has been named"."""
    if form.base != "find" or not form.is_behind_a_noun or form.state.low(form.i + 1) not in HOW_FOUND:
        return None
    return True if form.top.verb is not None or finite_later(form.state, form.i + 1) else None


_AND_THEN_A_VERB = re.compile(r"v[rpat]*t[mbh]")


def _is_before_an_auxiliary(form: PastForm) -> bool | None:
    """ "Whether the talks announced today would help"; but "the mayor said Friday would be too late"."""
    if not form.is_behind_a_noun or _AND_THEN_A_VERB.match(form.classes, form.i) is None:
        return None
    return form.base != "say"


_CALLED = re.compile(r"v(?:N+|dn*N+n*(?:p[dnN']+)*)(?:,d[dnN#'pt]*,)?(?:[rt]*|,[rt]*)[vwmbhf]")


def _is_what_it_is_called(form: PastForm) -> bool | None:
    """ "A guard named Tomas Ek heard a noise", "a barge called the Old Tom was sold", "a trace of a glue called Torvex that firms use"."""
    if not form.is_behind_a_noun or form.base not in ("name", "call", "dub"):
        return None
    if _CALLED.match(form.classes, form.i):
        return True
    return True if form.top.verb is not None and is_what_a_thing_is_called(form.state, form.i) else None


_WHAT_A_NAME = re.compile(r"[qk]N+")


def _is_behind_a_name_in_a_relative(form: PastForm) -> bool | None:
    """ "Bought with money which Low raised in May, the boat": a name has no participle without a comma."""
    top = form.top
    if top.kind != "rel" or top.verb is not None or form.by or _WHAT_A_NAME.fullmatch(form.classes, top.begin, form.i) is None:
        return None
    return False


def _is_done_in_an_aside(form: PastForm) -> bool | None:
    """ ", reeling from changes mandated by Congress, …"."""
    top = form.top
    return True if form.by and top.verb is not None and top.comma and top.kind in ("ing", "part") else None


_CONTACT, _LEFT_OVER = re.compile(r"(?<!o)nd[nN]+$"), re.compile(r"dn*nN+vp(?=[p,]|$)")
_NAME_IN_CONTACT = re.compile(r"d[n#e]*(?P<noun>n)N+$")
TWO_NOUNS = re.compile(r"d[n#]*nd[n#]*n")
"""A noun phrase behind another with nothing between: what follows is a relative clause without "that"."""


def _is_in_contact(form: PastForm) -> bool | None:
    """ "The songs the choir sang on Friday", "the deal the firm signed in May fell through"."""
    verb = form.top.verb
    if verb is None and form.after in ("t", "p") and not form.by and TWO_NOUNS.fullmatch(form.classes, form.top.np, form.i):
        return False
    if form.before == "N" and form.after == "p" and verb is not None and _names_who_did_it(form):
        return False
    if not form.is_behind_a_noun or form.by or verb is None or verb.base in NAMING or form.after not in ("t", ",", "", "p", "o"):
        return None
    named = _NAME_IN_CONTACT.search(form.classes, 0, form.i) if form.before == "N" else None
    if named is not None and (noun := form.state.low(named.end("noun") - 1)).endswith("s") and not is_person_noun(noun):
        return False  # "half of the coats Falk stored in May": a name has no participle without a comma
    then = form.after in ("t", ",", "") or form.classes.startswith("pt", form.i + 1)  # "a treaty the two countries signed in 1973"
    return False if then and _CONTACT.search(form.classes[:form.i]) else None


def _names_who_did_it(form: PastForm) -> bool:
    """ "A smell Low complained about in a letter": the name stands right behind a noun, and the preposition leads to nothing."""
    begin = form.i - 1
    while begin > 0 and form.classes[begin - 1] in "dnN" and form.classes[begin] != "d":
        begin -= 1
    return _LEFT_OVER.match(form.classes, begin, form.i + 3) is not None


_DONE_BY = re.compile(r"vp[dnN#'pce]+,[rt]*[wvbhm]")


def _is_done_by_somebody(form: PastForm) -> bool | None:
    """ "Shaken by rules imposed by the crown, the bank named"."""
    if not form.by or form.classes[form.i + 2:form.i + 3] not in ("d", "N", "n"):
        return None
    return True if _DONE_BY.match(form.classes, form.i) else None


# Others.

_JOINED_TO_DO = re.compile(r"[,t]c[dnN#']+o[rx]*e[dnN#'p]*$")


def _is_behind_a_bill_to_do_it(form: PastForm) -> bool | None:
    """ "…, and a bill to build the dam failed": the verb of the bill."""
    if form.top.kind != "inf" or form.by and form.base not in ALONE or not form.is_behind_a_noun or _JOINED_TO_DO.search(form.classes, 0, form.i) is None:
        return None
    return False


def _is_of_a_paper_that_tells(form: PastForm) -> bool | None:
    """ "The mill had shut, figures released on Friday showed"."""
    comma = form.classes.rfind(",", 0, form.i)
    return True if form.before == "n" and comma > 0 and is_told_by_a_paper(form.state, comma + 1) else None


# In the order in which they are asked, those that may have a say where a noun stands before the form, and where none does.
_NOT, _WAITS = (False,), (True,)
_behind_a_noun = chosen((
    only(_is_never_done, by=_NOT, waits=_WAITS, kind=("sub", "rel")), only(_is_who_hears, after=("p", "t", "")), only(is_what_was_set_down, after=("o",), waits=_WAITS), is_of_a_paper_that_shows,
    only(_is_before_an_aside, waits=_WAITS), _is_what_stands_beside_was, only(_is_behind_how, after=("n", "z")), only(_stands_before_what_is_counted, after=("n",)), only(did_it, after=("u",)),
    only(begins_a_row, by=_NOT, waits=_WAITS), only(_is_in_a_row, by=_NOT), only(_is_of_a_paper_that_claims, after=("p", "t")), only(_is_with_what_is_done, waits=_WAITS),
    only(is_in_front_of_the_main, by=_NOT, waits=_WAITS, kind=("sub",)), only(is_joined_and_has_a_verb, after=("a",), by=_NOT), only(is_of_what_still_does, by=_NOT, waits=_WAITS, kind=("sub",)),
    only(is_over_a_relative, kind=("main", "comp", "sub")), only(is_of_a_relative, by=_NOT, waits=_WAITS, kind=("rel",)), _is_before_an_auxiliary, _is_what_it_is_called, _is_found_so,
    only(_is_of_an_aside, waits=_WAITS, kind=("rel", "sub")), only(_is_behind_a_name_in_a_relative, by=_NOT, waits=_WAITS, kind=("rel",)), only(_is_behind_a_bill_to_do_it, kind=("inf",)),
    only(begins_the_second, after=("d", "i", "u"), by=_NOT, waits=(False,)), _is_of_a_paper_that_tells, only(_is_done_in_an_aside, by=(True,), waits=(False,), kind=("ing", "part")), only(_is_in_contact, after=("t", ",", "", "p", "o")),
    only(_is_done_by_somebody, by=(True,)), only(is_done_then, after=("d", "N", "n", "#"), by=_NOT, waits=(False,)), only(is_behind_the_verb, waits=(False,)),
), *WHERE)
_UP_FROM = re.compile(r",[prnv]pd?#n?$")


def _is_of_another_figure(form: PastForm) -> bool | None:
    """ "Would cost $9 million, up from the $7 million estimated in May, and that": of what it was."""
    m = _UP_FROM.search(form.classes, max(0, form.i - 6), form.i)
    return True if m is not None and form.state.low(m.start() + 1) in ("up", "down", "compared", "against", "higher", "lower", "more", "less") and form.after in ("p", "t") else None


_ELSEWHERE = (
    _is_of_another_figure, ends_the_aside_of_the_second, _opens_the_sentence, _is_behind_who_did_it, _is_behind_how, _is_behind_doing, _is_how_it_looks, _is_behind_if, _is_late_behind_who_did_it, _is_done_in_an_aside, _is_done_by_somebody, is_behind_and,
    is_behind_a_comma, is_behind_the_verb)
