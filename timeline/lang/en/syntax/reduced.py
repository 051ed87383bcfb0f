"""Participles that stand between a subject and its verb, as if "who was" were left out: "the man found in the mill died"."""

from __future__ import annotations

import re

from timeline.lang.en.bodies import SPEAKING
from timeline.lang.en.cases import chosen, only
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax.ahead import finite_later
from timeline.lang.en.syntax.pastform import PastForm
from timeline.lang.en.syntax.readings import WITHIN
from timeline.lang.en.syntax.takes import COMPLEMENT, DONE_TO, SAY
from timeline.lang.en.verbforms import base_of
from timeline.lang.en.wordlists import is_plural

_SUBJECT_BEHIND = re.compile(r",(?![pc])[dnN#'rcp]*[nNu](?:,[dnN#'p]+,)?[rt]*[mbhfwvz]")
_VERB_BEHIND = re.compile(r",(?:v[dnN#i]|[bhm][rx]*[vyeg])")
_VERB_AFTER = re.compile(r"[^,;]*,[rt]*[vwbhm]")
_APPOSED = re.compile(r"[dnN#'p]+,[dnN#']+")
_LADEN = frozenset("load fill arm equip pack cover stock crowd charge infect burden stuff lace line".split())


def _is_of_a_paper_in_an_aside(form: PastForm) -> bool:
    """ "A review of the papers, obtained under a request filed in May, shows"."""
    top = form.top
    return form.after in ("p", "t") and top.kind == "part" and top.comma and top.verb is not None and form.is_behind_a_noun and form.base not in SAY


_MAIN_AFTER = re.compile(r"[^,;]*,[rt]*[vwbhmzf]")


def _is_deep_in_an_aside(form: PastForm) -> bool:
    """ "The claim, based on a note found in a chest sold in May, is false": of the chest, for the verb that waits comes behind the aside."""
    state, top = form.state, form.top
    if form.after not in ("p", "t") or not form.is_behind_a_noun or form.base in SAY or top.verb is None or top.kind not in ("part", "rel") or state.clauses[0].verb is not None:
        return False
    return top.verb.base not in COMPLEMENT and any(c.comma and c.kind in ("part", "ing", "rel") and c.parent is state.clauses[0] for c in state.stack[1:]) and _MAIN_AFTER.match(form.classes, form.i + 1) is not None


def _is_in_front(form: PastForm) -> bool:
    """ "Under an act passed in May, owners may charge"."""
    np = form.top.np
    is_led_on = form.after in ("p", "t", "o") or form.after == "r" and form.classes[form.i + 2:form.i + 3] in ("p", "t")  # "put forward by"
    return is_led_on and form.classes[np:np + 1] in ("p", "a") and "," not in form.classes[np:form.i] and (
        _SUBJECT_BEHIND.search(form.classes, form.i) is not None)


def _is_in_an_aside(form: PastForm) -> bool:
    """ "The chief, in a speech meant as a plea, announced"."""
    np = form.top.np
    return form.after in ("p", "a", "o", "t") and "," in form.classes[np:form.i] and WITHIN.search(form.classes, np, form.i) is not None and (
        _VERB_AFTER.match(form.classes, form.i + 1) is not None)


def _is_in_a_relative_aside(form: PastForm) -> bool:
    """ "The survivors, who included a boy found still asleep, were flown out", "Low, trailing in polls published on Sunday, quit"."""
    top = form.top
    waits = top.kind == "ing" and form.after in ("p", "t") and form.state.clauses[0].verb is None
    return (top.kind == "rel" or waits) and (top.comma or waits and form.state.prev(top.begin) == "c") and top.verb is not None and top.verb.base not in COMPLEMENT and form.is_behind_a_noun and (
        _VERB_AFTER.match(form.classes, form.i + 1) is not None)


def _is_of_an_apposition(form: PastForm) -> bool:
    """ "Flight 12, a charter bound for Graz, vanished", "Low, a clerk jailed from 1989 to 1991, fled"."""
    top, classes = form.top, form.classes
    return form.after in ("p", "t") and top.kind == "main" and classes[top.np:top.np + 1] not in tuple("pastr") and (
        _APPOSED.fullmatch(classes, top.np, form.i) is not None and _VERB_AFTER.match(classes, form.i + 1) is not None)


def _is_of_a_trade(form: PastForm) -> bool:
    """ "Low, a painter based in Oslo, opened a gallery"."""
    return form.after == "p" and form.base in DONE_TO and "," in form.classes[form.top.np:form.i] and (
        _VERB_BEHIND.search(form.classes, form.i) is not None)


def _is_laden(form: PastForm) -> bool:
    """ "Lorries loaded with flour and salt crossed"."""
    return form.base in _LADEN and form.state.low(form.i + 1) == "with" and form.is_behind_a_noun


_THEN_SAYS = re.compile(r"v[rp]*t(?:cv[rp]*t)?(?P<says>[vw])k")


def is_of_a_paper_that_shows(form: PastForm) -> bool | None:
    """ "A report commissioned in May and delivered in June warned that", "…, but letters found the next day showed that"."""
    m = _THEN_SAYS.match(form.classes, form.i) if form.is_behind_a_noun else None
    return True if m is not None and base_of(form.state.low(m.start("says"))) in COMPLEMENT else None


_BY_ONE_NAMED = re.compile(r"vp[dnN#'pc]+,[dnN]+,[rt]*(?P<says>[vw])[ukdnN]")


def _is_led_by_one_named(form: PastForm) -> bool:
    """ "A group led by the brewer and its chairman, Tom Ek, said it was ready"."""
    m = _BY_ONE_NAMED.match(form.classes, form.i) if form.by and form.is_behind_a_noun and form.top.verb is None else None
    return m is not None and base_of(form.state.low(m.start("says"))) in SAY


_BY_BOTH = re.compile(r"vp[dnN'#]*[nN]c[rt]*(?P<too>[vy])p[dnN'#]*[nN][rt]*[vwmbhf]")


def _is_done_by_both(form: PastForm) -> bool:
    """ "A strike called by the dyers and backed by the clerks ended"."""
    m = _BY_BOTH.match(form.classes, form.i) if form.by and form.is_behind_a_noun and form.top.verb is None else None
    return m is not None and form.state.low(m.end("too")) == "by"


_BOUND = frozenset("attached related linked tied bolted bound fixed chained connected given owed paid sold exposed devoted assigned awarded delivered addressed donated".split())
_ENDING = frozenset("end begin start finish open close".split())
_DOING_SO = frozenset("agree decide refuse vote pledge threaten offer opt vow decline fail manage".split())

_AGREED = frozenset("plan plans deal deals pact accord agreement terms price rise truce ceasefire merger sale budget package measures steps timetable".split())


_TELLING = frozenset("hint joke boast concede contend lament reckon swear caution hope think".split())
"""What hardly anything is, that is told without "that": "Low hinted on Monday the guild would strike"."""


_MANY_DO = re.compile(r"v(?:p[dnN#']+)?p?t(?P<do>e)[dnN#ogi]")


def _has_its_verb_later(form: PastForm) -> bool:
    """ "The man found in the mill died"; but "the firm called off a strike planned for"."""
    state, i = form.state, form.i
    if form.base in SAY | _TELLING and not form.by:
        return False
    if form.after == "t" and form.classes[i + 2:i + 3] == "o" and form.base in _DOING_SO:
        return False  # "The guild agreed last month to settle a suit over boilers sold in 2009"
    if form.classes[i + 1:i + 4] == "pto" and form.base in _DOING_SO and state.low(form.back) not in _AGREED:
        return False  # "The guild voted on Friday to mend the roof damaged in May"
    if form.after == "t" and form.base in _ENDING and form.classes[i + 2:i + 3] == "v" and state.classes[form.back] == "N":
        return False  # "Low ended last year ranked 11th and had slipped"
    if state.low(i + 1) in ("off", "up", "out", "down") and form.classes[i + 2:i + 3] in ("d", "#", "'"):
        return False
    if _calls_for_it(form):
        return False
    to_what = form.after == "o" and state.low(i) in _BOUND and form.classes[i + 2:i + 3] in ("d", "N")  # "Gauges bolted to the pier recorded a storm"
    if form.before in ("n", "N") and is_plural(state.low(form.back)) and (do := _MANY_DO.match(form.classes, i)) and base_of(state.low(do.start("do"))) != "include" and (
            form.classes[do.end() - 1] != "n" or is_plural(state.low(do.end() - 1))):
        return True  # "Rules introduced in May require clerks to wear hats"; not "failed during the evening rush hour"
    return form.after != "" and (form.after in "pt," or form.by or to_what) and finite_later(state, i) and form.before != ","


def _calls_for_it(form: PastForm) -> bool:
    """ "The guild called for a report completed in May to be published"; not "a strike called for Friday", "a clerk called for an interview was hired"."""
    state, i = form.state, form.i
    if form.base != "call" or state.low(i + 1) not in ("for", "on") or state.classes[i + 2:i + 3] == "t" or not form.is_behind_a_noun or form.by:
        return False
    who = state.low(form.back)
    calls = state.classes[form.back] == "N" or is_person_noun(who) or who.removesuffix("s") in SPEAKING
    return calls and not finite_later(state, i, sure=True)


_WHO_DID_IT = re.compile(r"[qk][dnN#'p]+")
_AND_ONE_MORE = re.compile(r"v[^,;\"mbhfwvzqsaku]*(?:[mbhf][rx]*(?:[bhf][rx]*)*[vyegn]?|[wv])[^,;\"mbhfwqsakuc]*(?:[,;\"qsakuc]|$)")


def is_of_a_relative(form: PastForm) -> bool | None:
    """ "The cake that the mayor baked on Monday was sold": two verbs are to come, and there are but two; not "The cake that the man held in May baked was sold"."""
    top = form.top
    if top.kind != "rel" or top.comma or top.verb is not None or form.by or not form.is_behind_a_noun or top.parent is None or top.parent.kind != "main" or top.parent.verb is not None:
        return None
    return False if _WHO_DID_IT.fullmatch(form.classes, top.begin, form.back + 1) and _AND_ONE_MORE.match(form.classes, form.i) else None


_TO_DO_SO = re.compile(r"vo[rx]*(?:(?P<does>e)|b[vy]|n(?=[dpt]))[dnN#'ptr]*(?P<verb>[mbhw])")
_MADE_TO_DO_SO = frozenset("book hire train order ask invite send pay employ recruit appoint elect call summon force compel oblige require allow permit authorise authorize license design build".split())


def _is_to_do_so(form: PastForm) -> bool:
    """ "Guests booked to sail on Monday would be moved": the verb that can only be finite is to come; but "Low booked to sail and would go"."""
    if form.after != "o" or form.base not in _MADE_TO_DO_SO or not form.is_behind_a_noun or form.before not in ("n", "N") or form.top.verb is not None:
        return False
    m = _TO_DO_SO.match(form.classes, form.i)
    return m is not None and (m["does"] is None or base_of(form.state.low(m.start("does"))) not in COMPLEMENT) and form.state.low(m.start("verb")) not in ("be", "been", "being", "having")


WHERE = ("after", "by", "waits", "kind")
"""What the cases are about: the class of the next word, whether who did it follows, whether the open clause waits for a verb, and of which kind that is."""
# Where one of these holds, the form is a participle.
before_its_verb = chosen((
    only(_is_to_do_so, after=("o",), waits=(True,)), only(_is_of_a_paper_in_an_aside, after=("p", "t"), waits=(False,), kind=("part",)),
    only(_is_deep_in_an_aside, after=("p", "t"), waits=(False,), kind=("part", "rel")), only(_is_in_front, after=("p", "t", "o", "r")), only(_is_in_an_aside, after=("p", "a", "o", "t")),
    only(_is_in_a_relative_aside, waits=(False,), kind=("rel", "ing")), only(_is_of_an_apposition, after=("p", "t"), kind=("main",)), only(_is_of_a_trade, after=("p",)), _is_laden,
    only(_is_led_by_one_named, by=(True,), waits=(True,)), only(_is_done_by_both, by=(True,), waits=(True,)), _has_its_verb_later,
), *WHERE)
