"""Forms that are a present verb or a noun ("plans", "march"): whether one is the verb.

A case gives its answer, or `None` where it has no say; the first that has one decides.
"""

from __future__ import annotations

import re

from timeline.lang.en.cases import chosen, only
from timeline.lang.en.syntax.agreement import with_an_s, without_an_s
from timeline.lang.en.syntax.ahead import TAKING_PLACE, finite_later
from timeline.lang.en.syntax.presentform import MANY, OPENS, Present
from timeline.lang.en.syntax.presents_joined import behind_and, of_one_behind_and, of_several_behind_and
from timeline.lang.en.syntax.rows import is_one_of_a_row
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.teams import of_a_team, of_a_team_behind_an_aside
from timeline.lang.en.syntax.takes import COMPLEMENT, PAPERS, SAY
from timeline.lang.en.syntax.tree import Clause
from timeline.lang.en.verbforms import NEVER_NOUNS, base_of
from timeline.lang.en.verbs import SAYING
from timeline.lang.en.wordlists import NUMBER_WORDS, is_plural

_THAT_IS = re.compile(r"z(?:[rxdn]{0,2}|[pi][dnN']*)b")
_LEADS = frozenset("kuq,ctnN)\"'#")


def present_verb(state: State, i: int) -> bool:
    """Whether a form that is a present verb or a noun ("plans", "march") is the verb at word `i`."""
    low, back = state.low(i), state.back_over("rx", i)
    lead = state.classes[back] if back >= 0 else ""
    if lead not in _LEADS:
        if lead == "s" and state.low(back) == "what" and _THAT_IS.match(state.classes, i):
            return True  # "What counts is that"
        return _wants_to_behind_a_relative(state, i, back)  # no case has a say, and nothing that can be its subject stands before it
    said = base_of(low) in SAY and low in SAYING or low in ("say", "believe", "think")
    form = Present(state, i, state.classes[i], low, back, lead, state.classes[i + 1:i + 2], state.stack[-1], said)
    for case in _cases(form.letter, lead, form.after):
        answer = case(form)
        if answer is not None:
            return answer
    return with_an_s(form) if form.letter == "z" else without_an_s(form)


_WHICH_OF_THEM = frozenset("first second third last next own latest other".split())


def _is_counted(form: Present) -> bool | None:
    """ "It was to have carried its first trains in the spring": what is counted is no verb."""
    low = form.state.low
    return False if form.letter == "z" and low(form.i - 1) in _WHICH_OF_THEM and low(form.i - 2) in _WHOSE else None


_WHOSE = frozenset("its his her their our my your".split())  # "the last leaves on Friday" may be of one


def _wants_to_behind_a_relative(state: State, i: int, back: int) -> bool:
    """ "The club she founded intends to sell"."""
    top, waiting = state.stack[-1], state.open_without_verb()
    return state.classes[i:i + 2] == "zo" and top.kind == "rel" and top.verb is not None and top.verb.last == back and waiting is not None and waiting.kind == "main"


def _of_papers(form: Present) -> bool | None:
    """ "Earlier that month, records show, the clerk had sold"."""
    if form.low not in ("show", "indicate", "suggest") or form.after != "," or form.state.low(form.i - 1) not in PAPERS:
        return None
    return True if form.state.classes[form.i - 2:form.i - 1] == "," else None


def _in_a_row(form: Present) -> bool | None:
    """ "Tickets go on sale in May, the choir meets in June and the play opens in July"."""
    return True if form.lead in ("n", "N") and (form.letter == "e") == form.is_behind_several and is_one_of_a_row(form.state, form.i) else None


def _behind_that(form: Present) -> bool | None:
    """ "A treaty that lets", "treaties that let"."""
    if form.lead != "k" or form.top.kind != "rel" or form.top.verb is not None:
        return None
    return (form.letter == "z") != form.state.low(form.back - 1).endswith("s")


def _before_what_it_did(form: Present) -> bool | None:
    """ "A slump in mining orders that began in May": what began is a thing, unless somebody says so."""
    if form.lead not in ("n", "N") or form.after != "k" or form.said or base_of(form.low) in SAY:
        return None
    return False if form.state.classes[form.i + 2:form.i + 3] in ("w", "v") else None


_CONDITIONS = frozenset("if unless once when until".split())
_THEN_A_CLAUSE = re.compile(r"[ez],[dnN'#]*[nNu][rt]*[mbhfwvz]")
_THEN_SOMEBODY = re.compile(r"z(?:pd?n+)?p?t(?:u|d[nN#']*[nN])[rx]*[mbhf]")  # "If the mill closes in May the clerks will strike"
_THEN_THE_ASIDE_ENDS = re.compile(r"z(?:p[dnN#']*[nNt#]|t)*,[rt]*[mbhfwv]")
_THEN_SOMEWHERE = re.compile(r"z(?:p[dnN#']*[nNt#])+,[dnN'#]*[nNu][rt]*[mbhfwvz]")


def _ends_a_condition(form: Present) -> bool | None:
    """ "If the talks with the Greens fail, Low could govern", "If the bill fails at its second reading on Monday, Low will resign"."""
    if form.letter == "z" and form.top.kind == "sub" and form.top.verb is None and form.lead in ("n", "N") and not form.is_behind_several and (
            form.state.low(form.top.begin) in _CONDITIONS and _THEN_THE_ASIDE_ENDS.match(form.state.classes, form.i) and form.state.clauses[0].verb is None):
        return True  # "Low, who will go when her term ends in July, said"
    if form.after != "," and not _THEN_SOMEWHERE.match(form.state.classes, form.i) and not _THEN_SOMEBODY.match(form.state.classes, form.i) or form.top.kind != "sub" or form.top.verb is not None or form.state.low(form.top.begin) not in (*_CONDITIONS, "by"):
        return None
    return True if form.after != "," or _THEN_A_CLAUSE.match(form.state.classes, form.i) else None


_TO_THE_END = re.compile(r"z[^,;mbhfwv]*(?:[,;]|$)")


def _so_long_before(form: Present) -> bool | None:
    """ "Two days before the fair opens, it rained": the only verb there."""
    top = form.top
    if form.letter != "z" or top.kind != "sub" or top.verb is not None or form.state.prev(top.begin) != "t" or form.lead not in ("n", "N") or form.is_behind_several:
        return None
    return True if base_of(form.low) in TAKING_PLACE and form.state.low(top.begin) in ("before", "after") and _TO_THE_END.match(form.state.classes, form.i) else None


_WHAT_MANY = re.compile(r"p?qd?[#n]{1,3}")
_WHAT_A_NAME = re.compile(r"qN+")


def _of_a_name_in_an_aside(form: Present) -> bool | None:
    """ "The team, which Low heads, left", "The bus, on which many pupils rely, will go"."""
    if form.after != "," or form.lead not in ("N", "n") or form.top.kind != "rel" or form.top.verb is not None:
        return None
    if form.lead == "n" or form.letter != "z":
        many = form.state.low(form.i - 1).endswith("s")
        return True if many == (form.letter == "e") and _WHAT_MANY.fullmatch(form.state.classes, form.top.begin, form.i) else None
    return True if _WHAT_A_NAME.fullmatch(form.state.classes, form.top.begin, form.i) else None


def _ends_what_is_said(form: Present) -> bool | None:
    """ "If the ferry stops, everything stops," she said."""
    if form.letter != "z" or form.after != "," or form.lead not in ("n", "N") or form.is_behind_several or form.state.classes[form.i + 2:form.i + 3] != '"':
        return None
    return True if form.state.open_without_verb() is not None else None


def _behind_a_pronoun(form: Present) -> bool | None:
    """ "They plan", "who plans", not "he plan"."""
    if form.lead not in ("u", "q"):
        return None
    return form.letter == "z" or form.letter == "e" and form.state.low(form.back) not in ("he", "she", "it")


def _with_an_s_behind_a_comma(form: Present) -> bool | None:
    """ ", says Omar Reyes", "The mill, built in May, employs ninety"."""
    state, back, after = form.state, form.back, form.after
    if form.letter != "z" or form.lead != ",":
        return None
    if form.said and after in ("N", "d", "n"):
        return True
    waiting = state.open_without_verb()
    if waiting is None and _SECOND_IN_TWO.search(state.classes, 0, form.i) is not None:
        return True  # "Talks began in May, and the contract, which was signed in 2009, ends in June"
    if waiting is None or waiting.kind != "main" and state.classes[waiting.begin] != "k" or after not in ("d", "o", "u", "k", "r", "n", "N", "#", "p", "g") and not (
            after == "e" and state.classes[form.i + 2:form.i + 3] == "o" or after == "t" and (form.low in ("comes", "follows") or any(c.end == back and c.comma and c.kind in ("rel", "part") for c in state.clauses[1:]))):
        return False  # but "The vote, on Thursday, comes a month after", "The trial, which opened in May, resumes Monday"
    return not any(c.end == back and c.kind in ("sub", "part", "ing") and c.begin <= waiting.np for c in state.clauses)


_SECOND_IN_TWO = re.compile(r",c[dnN#']+(?:p[dnN#']+)?,(?:q[^,;\"]*|N+|dn+|[vy][^,;\"mbhfwz]*),[rx]*$")  # also "and the owner, Ann Low, needs", "and its bid, announced in May, still needs"
_AGAIN = re.compile(r"er?(?:[pt]|$)")


def _behind_an_aside(form: Present) -> bool | None:
    """ "City, who have not won since May, play the champions", "Rovers, promoted in 2016, begin the season"."""
    state = form.state
    if form.letter != "e" or form.lead != "," or form.after not in ("d", "u", "i", "p", "k", "s") and not _AGAIN.match(state.classes, form.i) or form.said:
        return None
    if not any(c.end == form.back and (c.comma and c.kind in ("rel", "part") or _goes_on_in_an_aside(c)) for c in state.clauses[1:]):
        return None
    waiting = state.open_without_verb()
    return waiting is not None and waiting.kind in ("main", "sub") and not finite_later(state, form.i, sure=True)


def _goes_on_in_an_aside(clause: Clause) -> bool:
    """ "The miners, who struck in May and won in June, vote on Friday": the second clause of the aside."""
    return clause.kind == "coord" and clause.parent is not None and clause.parent.kind == "rel" and clause.parent.comma


def _said_behind_a_comma(form: Present) -> bool | None:
    """ "Guides who work there, …, say the road is open"."""
    if form.letter != "e" or form.lead != "," or not form.said or form.state.open_without_verb() is None:
        return None
    return form.after in ("d", "N", "u", "k", "n", "#")




def _of_what_is_owned(form: Present) -> bool | None:
    """ "Low, whose pension reforms shaped the country": no verb, for one follows."""
    is_whose = form.top.kind == "rel" and form.top.verb is None and form.state.low(form.top.begin) == "whose"
    if is_whose and form.lead == "n" and form.low in OPENS and form.after in ("n", "t", "p") and not form.state.low(form.i - 1).endswith("s"):
        return True  # "Low, whose term takes effect on May 3, was"
    return False if is_whose and form.lead in ("n", "N") and form.after in ("v", "w") and form.letter == "z" else None


_ONE_ONLY = re.compile(r"d[nN]+")


def _of_a_single_noun(form: Present) -> bool | None:
    """ "A previous plan to replace it was dropped", "Laboratory tests carried out in May showed": nouns, for nobody agrees with them or another verb is behind."""
    if form.top.verb is not None or form.lead not in ("n", "N"):
        return None
    if form.letter == "z":
        if form.state.low(form.i - 1) in MANY:
            return False  # "Police files released in May": many, with whom no such form agrees
        return False if form.after == "v" and not form.said and form.state.prev(form.i) in ("n", "N") and form.state.low(form.i - 1) not in MANY else None
    is_one = form.state.low(form.top.np) in ("a", "an", "every", "each") and _ONE_ONLY.fullmatch(form.state.classes, form.top.np, form.i)
    return False if is_one and form.letter == "e" and not form.is_behind_several else None


def _behind_a_relative(form: Present) -> bool | None:
    """ "People who bought one in May get two for nothing"."""
    state, top = form.state, form.top
    if form.lead == "t" and form.letter == "z" and form.low in _STAYS and top.kind == "rel" and top.verb is not None and not top.comma:
        return True if state.open_without_verb() is not None else None  # "the anger that it aroused in 1990 remains"
    if form.lead == "t" and form.letter == "e" and top.kind == "part" and not top.comma and top.verb is not None and is_plural(state.low(top.begin - 1)) and (
            (form.after in ("d", "N", "#", "o", "i") or form.after == "n" and is_plural(state.low(form.i + 1))) and (waiting := state.open_without_verb()) is not None and waiting is top.parent):
        return True  # "Rules introduced in May require clerks to wear hats"
    if form.lead != "t" or form.letter != "e" or top.kind != "rel" or top.verb is None or top.comma:
        return None
    if form.after not in ("d", "#", "i", "o", "u") and state.low(form.i + 1) not in NUMBER_WORDS or state.prev(top.begin) not in ("n", "N"):
        return None
    who = state.low(top.begin - 1)
    return state.open_without_verb() is not None if who.endswith("s") or who in MANY else None


_STAYS = frozenset("remains stays continues lasts persists endures seems appears".split())
_FINDING = frozenset("find show see discover reveal".split())


def _behind_no_subject(form: Present) -> bool | None:
    """A noun, where nothing that can be its subject stands before it, or no clause has room for a verb."""
    state, top, lead = form.state, form.top, form.lead
    if lead not in ("n", "N", "t", ")", '"', "'", "#") or lead == "t" and form.letter == "e" and form.after != "k":
        return False
    if state.open_without_verb() is not None:
        return None
    is_told = top.verb is not None and top.verb.base in COMPLEMENT and form.i - top.verb.last > 1
    if is_told and form.letter == "z" and form.after == "p" and top.verb.base in _FINDING and "p" in state.classes[top.verb.last:form.i]:
        return False  # "found waste in the March accounts of the bank"
    return None if is_told or form.said and state.comma_since(0, form.i) else False


_INNER = re.compile(r"[dnN#']+")


def _in_a_subject(form: Present) -> bool | None:
    """ "Farmers whose fields lie near the river will be paid": by the number of the noun before it."""
    state, top, i = form.state, form.top, form.i
    if form.lead not in ("n", "N") or top.verb is not None or top.kind not in ("rel", "sub") or form.after not in ("p", "o", "i", ","):
        return None
    if top.parent is None or top.parent.kind != "main" or top.parent.verb is not None:
        return None
    if _INNER.fullmatch(state.classes, top.np, i) is None or state.classes[top.begin] != "q" and state.low(top.begin) != "where":
        return None
    if not finite_later(state, i + 1, sure=True):
        return None
    return form.letter == "z" and not state.low(form.back).endswith("s") or form.letter == "e" and form.is_behind_several


_OF_ONE_IN_CONTACT = re.compile(r"[kq](?:d?n*n|N+)(?P<does>z)p?[rt]*(?:[mbhf][rx]*(?:[bhf][rx]*)*[vyegn]?|w)[^,;mbhfwskq]*(?:[,;]|$)")


def _of_what_is_told_on(form: Present) -> bool | None:
    """ "The mill that the firm runs was sold": the verb of "that", for the only one behind it is the mill's."""
    top = form.top
    if form.letter != "z" or top.kind != "rel" or top.comma or top.verb is not None or form.lead not in ("n", "N") or form.state.low(top.begin) not in ("that", "which", "whom") or form.is_behind_several:
        return None
    if top.parent is None or top.parent.kind not in ("main", "comp") or top.parent.verb is not None:
        return None
    m = _OF_ONE_IN_CONTACT.match(form.state.classes, top.begin)
    return True if m is not None and m.start("does") == form.i else None


_KEEPING_ON = frozenset("keep start stop begin continue like love hate enjoy".split())


def _keeps_doing(form: Present) -> bool | None:
    """ "Clerks keep telling her so", "if the pumps brought in overnight keep working"."""
    done, waiting = form.top, form.state.open_without_verb()
    if form.letter == "e" and done.kind == "part" and not done.comma and waiting is done.parent and waiting is not None and waiting.kind == "sub" and (
            form.low in NEVER_NOUNS or form.after == "g" and form.low in _KEEPING_ON) and is_plural(form.state.low(done.begin - 1)):
        return True
    return True if form.letter == "e" and form.after == "g" and form.lead in ("n", "N") and form.top.verb is None and form.low in _KEEPING_ON and form.is_behind_several else None


_HOLDING = frozenset("include comprise involve contain consist".split())


def _holds_what_follows(form: Present) -> bool | None:
    """ "Other measures agreed on Monday include a rise in fares"."""
    if form.letter != "e" or form.low not in _HOLDING or form.after not in ("d", "#", "n", "N") and form.low != "consist":
        return None
    return True if form.lead in ("t", "n", "N", ",") and form.state.open_without_verb() is not None else None


# In the order in which they are asked, with the classes of the form, of what leads to it and of what is behind it that they are about.
_NAMED, _BEHIND_COMMA, _Z, _E = ("n", "N"), (",",), ("z",), ("e",)
_cases = chosen((
    only(_holds_what_follows, letter=_E, lead=("t", "n", "N", ",")), only(_is_counted, letter=_Z), only(_of_what_is_told_on, letter=_Z, lead=_NAMED), only(_keeps_doing, letter=_E),
    only(_before_what_it_did, lead=_NAMED, after=("k",)), only(_of_papers, after=(",",)), only(_in_a_row, lead=_NAMED), only(_of_what_is_owned, lead=_NAMED),
    only(_of_a_single_noun, lead=_NAMED), _ends_a_condition, only(_so_long_before, letter=_Z, lead=_NAMED), _of_a_name_in_an_aside, only(_ends_what_is_said, letter=_Z, lead=_NAMED, after=(",",)),
    only(_behind_that, lead=("k",)), only(_behind_a_pronoun, lead=("u", "q")), only(_with_an_s_behind_a_comma, letter=_Z, lead=_BEHIND_COMMA), only(_behind_an_aside, letter=_E, lead=_BEHIND_COMMA),
    only(_said_behind_a_comma, letter=_E, lead=_BEHIND_COMMA), only(behind_and, lead=("c", "t")), only(_behind_a_relative, lead=("t",)), only(of_several_behind_and, letter=_E),
    only(of_one_behind_and, letter=_Z), only(of_a_team, letter=_E), only(of_a_team_behind_an_aside, letter=_E, lead=_BEHIND_COMMA), _behind_no_subject, _in_a_subject,
), "letter", "lead", "after")
