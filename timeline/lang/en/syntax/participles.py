"""Whether a form that is past tense or participle ("found", "released") is the participle.

A case gives its answer, or `None` where it has no say; the first that has one decides. Most cases
have it from the words between the noun before the form and the form itself.
"""

from __future__ import annotations

import re

from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax.ahead import finite_later
from timeline.lang.en.syntax.pastform import PastForm, past_form
from timeline.lang.en.syntax.readings import AND_THEN, HOW_FOUND, coordinates_clause
from timeline.lang.en.syntax.reduced import BEFORE_ITS_VERB
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.takes import ALONE, COMPLEMENT, DONE_TO, NAMING, SAY
from timeline.lang.en.verbforms import base_of
from timeline.lang.en.wordlists import NUMBER_WORDS


def is_participle(state: State, i: int) -> bool:
    """Whether the form at word `i` is the participle here."""
    form = past_form(state, i)
    for case in _CASES:
        answer = case(form)
        if answer is not None:
            return answer
    return any(case(form) for case in BEFORE_ITS_VERB)


# By the word before.


def _opens_the_sentence(form: PastForm) -> bool | None:
    """ "Found in May, the ring"."""
    return True if form.before == "" else None


def _is_behind_who_did_it(form: PastForm) -> bool | None:
    """ "He found", "who found", but not "they had it found"."""
    if form.before == "u" and form.state.low(form.i - 1) in _OBJECTS and _HAD_IT.fullmatch(form.classes, max(0, form.i - 3), form.i):
        return True
    return False if form.before in ("u", "q") else None


_HAD_IT = re.compile(r"[nNuq]hu")
_OBJECTS = frozenset("it him them me us you".split())


def _is_behind_how(form: PastForm) -> bool | None:
    """ "Sixty lightly armed guards"."""
    state, i = form.state, form.i
    if form.before != "r" or form.after not in ("n", "z") or not state.low(i - 1).endswith("ly"):
        return None
    return True if state.classes[i - 2:i - 1] in ("#", "d", "p", "'") or state.low(i - 2) in NUMBER_WORDS else None


def _is_behind_if(form: PastForm) -> bool | None:
    """ "If approved by the owners"."""
    if form.before != "s" or form.after not in ("p", "t"):
        return None
    return True if form.state.low(form.i - 1) in ("if", "unless", "once", "although", "though", "while") else None


def _is_late_behind_who_did_it(form: PastForm) -> bool | None:
    """ "He later found", "that on Friday found"."""
    return False if form.lead in ("u", "q", "k") else None


# By the noun before, and what follows.

_ONLY_VERB = re.compile(r"v[^,;mbhfwvze]*,[rt]*[mbhfwvz]")


def _is_of_an_aside(form: PastForm) -> bool | None:
    """ "The raid, which the army blamed on rebels, began"."""
    top = form.top
    if top.kind == "rel" and top.verb is None and top.comma and form.is_behind_a_noun and _ONLY_VERB.match(form.classes, form.i):
        return False
    return None


def _is_found_so(form: PastForm) -> bool | None:
    """ "A woman found dead in her flat has been named"."""
    if form.base != "find" or not form.is_behind_a_noun or form.state.low(form.i + 1) not in HOW_FOUND:
        return None
    return True if form.top.verb is not None or finite_later(form.state, form.i + 1) else None


_AND_THEN_A_VERB = re.compile(r"v[rpt]*t[mbh]")


def _is_before_an_auxiliary(form: PastForm) -> bool | None:
    """ "Whether the talks announced today would help"."""
    return True if form.is_behind_a_noun and _AND_THEN_A_VERB.match(form.classes, form.i) else None


_CALLED = re.compile(r"vN+(?:[rt]*|,[rt]*)[vwmbhf]")


def _is_what_it_is_called(form: PastForm) -> bool | None:
    """ "A guard named Tomas Ek heard a noise"."""
    return True if form.is_behind_a_noun and form.base in ("name", "call", "dub") and _CALLED.match(form.classes, form.i) else None


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


_CONTACT = re.compile(r"nd[nN]+$")
TWO_NOUNS = re.compile(r"d[n#]*nd[n#]*n")
"""A noun phrase behind another with nothing between: what follows is a relative clause without "that"."""


def _is_in_contact(form: PastForm) -> bool | None:
    """ "The songs the choir sang on Friday", "the deal the firm signed in May fell through"."""
    verb = form.top.verb
    if verb is None and form.after in ("t", "p") and not form.by and TWO_NOUNS.fullmatch(form.classes, form.top.np, form.i):
        return False
    if not form.is_behind_a_noun or form.by or verb is None or verb.base in NAMING or form.after not in ("t", ",", ""):
        return None
    return False if _CONTACT.search(form.classes[:form.i]) else None


_DONE_BY = re.compile(r"vp[dnN#'pce]+,[rt]*[wvbhm]")


def _is_done_by_somebody(form: PastForm) -> bool | None:
    """ "Shaken by rules imposed by the crown, the bank named"."""
    if not form.by or form.classes[form.i + 2:form.i + 3] not in ("d", "N", "n"):
        return None
    return True if _DONE_BY.match(form.classes, form.i) else None


# Behind "and".

_AND_THEN_SOMEBODY = re.compile(r"cp?t,(?:[^;,c]*,)?[nN]+$")


def _is_done_then(form: PastForm) -> bool | None:
    """ "…, and on Monday, police arrested a man"."""
    if not form.is_behind_a_noun or form.by or form.top.verb is None or form.after not in ("d", "N", "n", "#"):
        return None
    return False if _AND_THEN_SOMEBODY.search(form.classes, form.top.verb.last, form.i) else None


def _is_behind_and(form: PastForm) -> bool | None:
    """ "Shot and killed", "the firm opened a mill and closed it", "slabs of concrete and twisted steel"."""
    if form.lead != "c":
        return None
    if form.top.verb is None or _describes_the_second(form.state, form.i, form.back):
        return True
    return form.top.kind == "part" and form.after not in ("d", "n", "N", "#", "i", "u")


_LED_BY = re.compile(r"p[nz]+$")
_NAMED_BEHIND = re.compile(r"n+N+")
_CHARGED = frozenset("accuse convict suspect admit confess".split())


def _describes_the_second(state: State, i: int, joint: int) -> bool:
    """Whether a participle stands before the second of two nouns: "slabs of concrete and twisted steel", "the activist and accused killer John Low"."""
    if state.classes[joint - 1:joint] != "n":
        return False
    led = _LED_BY.search(state.classes, 0, joint)
    if led is not None:
        return state.low(led.start()) == "of" and state.classes[i + 1:i + 2] == "n" and not state.low(i + 1).endswith("s")
    named = _NAMED_BEHIND.match(state.classes, i + 1)
    return named is not None and base_of(state.low(i)) in _CHARGED and is_person_noun(state.low(joint - 1)) and state.low(named.end()) != "of"


# Behind a comma.


def _is_behind_a_comma(form: PastForm) -> bool | None:
    """By its own cases: a participle, unless one of them says otherwise."""
    if form.lead != ",":
        return None
    over = form.top if form.top.finite else form.state.finite_top()
    if over.verb is not None and over.verb.tense == "past" and AND_THEN.search(form.classes, 0, form.i):
        return False  # "cut nine jobs and, in June, closed its office"
    for case in _BEHIND_A_COMMA:
        answer = case(form)
        if answer is not None:
            return answer
    return True


def _is_told(form: PastForm) -> bool | None:
    """ ", the mayor, said": nobody is "said"."""
    return False if form.base in ("say", "tell") and not form.by else None


_ASKED_ASIDE = re.compile(r"v[sp][^;]*?,[rt]*[vw]")


def _is_asked(form: PastForm) -> bool | None:
    """ "Low, asked whether he was glad, replied"."""
    if form.base not in ("ask", "question", "press") or form.state.open_without_verb() is None:
        return None
    asked = _ASKED_ASIDE.match(form.classes, form.i)
    return True if asked and base_of(form.state.low(asked.end() - 1)) in SAY else None


_JOINED_ALONE = re.compile(r",c[dnN#']+,$")
_OWN_SUBJECT = re.compile(r",c(?:p?t,?)?[dnN#']+,[dnN#']+,$")


def _is_behind_a_subject_of_its_own(form: PastForm) -> bool | None:
    """ ", and in 1973 a diver, Ann Low, sold a lamp"."""
    if form.by or form.state.open_without_verb() is not None:
        return None
    aside = next((c for c in reversed(form.state.clauses) if c.comma and c.kind == "rel" and c.end == form.back), None)
    if aside is not None and _JOINED_ALONE.search(form.classes, 0, aside.begin):
        return False  # ", and the line, which was shut in May, reopened"
    return False if _OWN_SUBJECT.search(form.classes, 0, form.i) else None


_TIME_FIRST = re.compile(r"pt(?=[dnN#])")
_LIST = re.compile(r"(?<=p)n+,(?=n+cn+)")  # "of sugar, oil and cheese"
_SURE_ASIDE = re.compile(r"v[rptdnN#']*,[rt]*[mwbh]")  # "found in May, led"
_DONE_ASIDE = re.compile(r"v(?:[rptdnN#'g]|(?<=n)e)*,[^;]*[mwbhfvz]")
_BY_ASIDE = re.compile(r"v[pat]{1,2}[dnN][^;]*,[rt]*[mwbhfv]")
_TEAM_ASIDE = re.compile(r"v[rptdnN#']*,e(?:[dN]|p[dnN])")
_LONG_ASIDE = re.compile(r"v(?:oh?b?|,[dn][nN]+(?=[,c])|[rxptdnN#'gacvqk])*,[rt]*[mwbhfvz]")


def _is_behind_a_waiting_subject(form: PastForm) -> bool | None:
    """ "The mayor, elected in May, said"; but "Acme, a firm in Leeds, opened": that aside is over."""
    state, i, classes = form.state, form.i, form.classes
    waiting = state.open_without_verb()
    if waiting is None:
        return None
    np = waiting.np + (2 if _TIME_FIRST.match(classes, waiting.np) else 0)  # "In 1987 three skiers, all from Lund, died"
    if _LIST.sub("", classes[np:i]).count(",") > 1 and waiting.kind in ("main", "sub") and classes[np] not in "pasr":
        return classes.count(",", waiting.np, i) > 2 and _SURE_ASIDE.match(classes, i) is not None
    if _TEAM_ASIDE.match(classes, i) and set(classes[np:form.back]) == {"N"}:
        return True  # "Rovers, promoted in 2016, begin the season"
    return form.by and _BY_ASIDE.match(classes, i) is not None or _DONE_ASIDE.match(classes, i) is not None or state.prev(form.back) == "" or (
        classes.count(",", waiting.np, i) == 1 and _LONG_ASIDE.match(classes, i) is not None)


def _is_said_by_who_follows(form: PastForm) -> bool | None:
    """ ", announced Omar Reyes"."""
    return False if form.base in SAY and not form.by and form.after in ("N", "d", "u", "n") and form.top.verb is not None else None


_VERB_LIST = re.compile(r"v[^,;bmhwv]*(?:,[rt]*v[^,;bmhwv]*)*,?c[rt]*[vwbh]")
_SURE_LIST = re.compile(r"v[^,;bmhwv]*(?:,[rt]*v[^,;bmhwv]*)*,?c[rt]*w")


def _is_one_of_a_list(form: PastForm) -> bool | None:
    """ "Opened in May, employed ninety people and closed"."""
    top, after = form.top, form.after
    if form.by or not (top.kind == "main" or top.kind == "rel" and top.comma) or top.verb is None or top.verb.tense != "past":
        return None
    if top.kind != "rel" and top.verb.passive:  # "was born in May, studied law and became a judge"
        return False if after in ("n", "N", "d", "#") and form.base not in NAMING and _SURE_LIST.match(form.classes, form.i) else None
    goes_on = after in ("d", "#", "N", "n") and _VERB_LIST.match(form.classes, form.i) or (
        after in ("p", "o") and _SURE_LIST.match(form.classes, form.i))
    return False if goes_on else None


_TIME_ALONE = re.compile(r"pd?t,$")
_SUBJECT_LATER = re.compile(r"vp[^;,]*(?:,[^;,]*)?,[dnN#u]+[rt]*[wvbhm]")


def _is_between_a_time_and_its_subject(form: PastForm) -> bool | None:
    """ "Throughout the 1950s, armed with a wire, she counted"."""
    return True if _TIME_ALONE.fullmatch(form.classes, 0, form.i) and _SUBJECT_LATER.match(form.classes, form.i) else None


_JOINED_TO_DO = re.compile(r",c[dnN#']+o[rx]*e[dnN#'p]*$")


def _is_behind_a_bill_to_do_it(form: PastForm) -> bool | None:
    """ "…, and a bill to build the dam failed": the verb of the bill."""
    if form.top.kind != "inf" or form.by and form.base not in ALONE or not form.is_behind_a_noun or _JOINED_TO_DO.search(form.classes, 0, form.i) is None:
        return None
    return False


_BEHIND_A_COMMA = (
    _is_between_a_time_and_its_subject, _is_told, _is_asked, _is_behind_a_subject_of_its_own, _is_behind_a_waiting_subject, _is_said_by_who_follows, _is_one_of_a_list)


# In a clause that has its verb.

_IN_PAPER = re.compile(r"p[dnN']+")


def _is_behind_the_verb(form: PastForm) -> bool | None:
    """By its own cases: a participle ("sold a mill built in May"), unless one of them says otherwise."""
    if form.top.verb is None or form.state.open_without_verb() is not None:
        return None
    for case in _BEHIND_THE_VERB:
        answer = case(form)
        if answer is not None:
            return answer
    return not coordinates_clause(form.state, form.i)


def _is_according_to(form: PastForm) -> bool | None:
    """ "According to results announced on Monday"."""
    state, back = form.state, form.back
    if not form.is_behind_a_noun or "pp" not in form.classes[max(0, back - 5):back]:
        return None
    return True if state.low(state.np_begin(back) - 2) == "according" else None


def _is_of_who_said_so(form: PastForm) -> bool | None:
    """ ", the governor said"."""
    verb = form.state.finite_top().verb
    return False if form.base in SAY and not form.by and form.state.comma_since(verb.last if verb else 0, form.i) else None


def _is_of_the_speaker(form: PastForm) -> bool | None:
    """ "Said Sandra Low, clerk of the board appointed last May"."""
    return True if form.state.finite_top().kind == "tail" and form.after in ("p", "t", "o") else None


def _is_of_a_paper(form: PastForm) -> bool | None:
    """ "Said in a letter published Monday that …"."""
    verb = form.state.finite_top().verb
    return True if verb is not None and _IN_PAPER.fullmatch(form.classes, verb.last + 1, form.i) else None


def _is_of_what_is_told(form: PastForm) -> bool | None:
    """ "Found the body wrapped in a sack"; but "said the mayor resigned"."""
    verb = form.state.finite_top().verb
    if verb is None or verb.base not in COMPLEMENT or form.i - verb.last <= 1 or form.by:
        return None
    if form.after in ("o", "p") and (tool := _WITH_A_TOOL.search(form.classes, verb.last, form.i)) and form.state.low(tool.start()) == "with":
        return True  # "observed the star with a telescope fitted to"
    return form.after == "p" and (form.base in DONE_TO or verb.base == "find" and not verb.passive)


_WITH_A_TOOL = re.compile(r"pd?[#n]+$")


_BEHIND_THE_VERB = (_is_according_to, _is_of_who_said_so, _is_of_the_speaker, _is_of_a_paper, _is_of_what_is_told)


_CASES = (
    _opens_the_sentence, _is_behind_who_did_it, _is_behind_how, _is_behind_if, _is_late_behind_who_did_it, _is_before_an_auxiliary, _is_what_it_is_called, _is_found_so, _is_of_an_aside, _is_behind_a_name_in_a_relative,
    _is_behind_a_bill_to_do_it, _is_done_in_an_aside, _is_in_contact, _is_done_by_somebody, _is_done_then, _is_behind_and, _is_behind_a_comma, _is_behind_the_verb)
