"""Whether a past form is finite or the participle where two clauses wait for their verbs, and so many are to come."""

from __future__ import annotations

import re

from timeline.lang.en.syntax.ahead import THEN_THE_MAIN, finite_later, is_joined_and_done
from timeline.lang.en.syntax.pastform import PastForm
from timeline.lang.en.syntax.takes import ALONE, SAY
from timeline.lang.en.verbforms import NEVER_NOUNS
from timeline.lang.en.wordlists import is_plural


def is_in_front_of_the_main(form: PastForm) -> bool | None:
    """ "If the rain lasted into May the ferries would stop": two clauses wait for a verb, and the first has its subject and time."""
    top = form.top
    if top.kind != "sub" or top.verb is not None or form.by or top.parent is None or top.parent.kind not in ("main", "comp", "coord") or top.parent.verb is not None:
        return None
    if form.classes[top.begin] != "s" and form.base not in ALONE or form.state.low(top.begin) not in _IN_FRONT or THEN_THE_MAIN.match(form.classes, form.i) is None:
        return None
    return False


_IN_FRONT = frozenset("if unless when once after before until because although though as while".split())


def is_joined_and_has_a_verb(form: PastForm) -> bool | None:
    """ "…, and roads shut since the flood in May will reopen"."""
    return True if form.after == "a" and not form.by and form.base not in ALONE - {"close"} and is_joined_and_done(form.state, form.i) else None


_STILL_DOES = re.compile(r"v(?:p{1,2}[dnN#']*)*[rt]*(?P<does>e)(?:[gro,;]|$)")


def is_of_what_still_does(form: PastForm) -> bool | None:
    """ "If the pumps brought in overnight keep working": the verb of several is to come."""
    if form.top.kind != "sub" or form.top.verb is not None or form.by or form.state.low(form.top.begin) not in ("if", "unless", "provided", "when", "once"):
        return None
    m = _STILL_DOES.match(form.classes, form.i)
    does = form.state.low(m.start("does")) if m is not None else ""
    return True if (does in NEVER_NOUNS or does == "keep" and form.classes[m.end() - 1] == "g") and is_plural(form.state.low(form.back)) else None


_DONE_TO_WHOM = re.compile(
    r"v(?=[prot])[^,;:()\"cqskmbhfwvua]*[qk][rt]*(?:[mbhf][rx]*(?:[bhf][rx]*)*[vyegn]?|[vwzy])[^,;:()\"cqskmbhfwua]*(?P<verb>[mbhw])")


def is_over_a_relative(form: PastForm) -> bool | None:
    """ "A man held over a fire that killed nine was freed": the verb of "that" comes first, and the one behind it is his; not "Low said in a note that left no doubt he was ill"."""
    top, state = form.top, form.state
    waits = top.verb is None and top.kind in ("main", "comp", "sub") or top.verb is not None and top.kind in ("main", "comp") and top.verb.base in SAY
    if not waits or not form.is_behind_a_noun or form.base in SAY and not form.by:
        return None
    m = _DONE_TO_WHOM.match(form.classes, form.i)
    return True if m is not None and state.low(m.start("verb")) not in ("be", "been", "being", "having") else None


_SET_DOWN = ("schedule", "slate")


def is_what_was_set_down(form: PastForm) -> bool | None:
    """ "A vote scheduled to be held on Monday was put off": nobody but somebody's plans schedules a thing to do so; "expected", "set" where a verb is sure to follow."""
    if form.after != "o" or form.top.verb is not None or form.base not in (*_SET_DOWN, "expect", "set"):
        return None
    return True if form.base in _SET_DOWN or finite_later(form.state, form.i, sure=True) else None


_A_SECOND_SUBJECT = re.compile(r",(?P<joint>c)d[nN#']+(?:p(?:[dnN#']+|t))*[rx]*$")
_CALLING = frozenset("call name dub give grant award pay deny".split())  # "a barge called the Orla", "a guild given nine days"


def begins_the_second(form: PastForm) -> bool | None:
    """ "She had hoped to sing, but a fever in March wrecked her plans": what has an object is no participle."""
    if form.by or form.after not in ("d", "i", "u") or form.base in _CALLING:
        return None
    return False if _A_SECOND_SUBJECT.search(form.classes, 0, form.i) is not None else None


_BEHIND_ITS_ASIDE = re.compile(r",cd?[nN#']+(?:p[dnN#']+)?,q[^;\"]*,[rx]*$")


def ends_the_aside_of_the_second(form: PastForm) -> bool | None:
    """ "Sales rose, and the unit, which Low bought in May, had its best year": of the unit, not of Low."""
    if form.by or form.lead != "," or form.after not in ("d", "i", "u", "N", "#"):
        return None
    return False if _BEHIND_ITS_ASIDE.search(form.classes, 0, form.i) is not None and form.state.open_without_verb() is None else None
