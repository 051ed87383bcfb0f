"""Who said it, behind or amid what was said: ", said Omar Reyes", ", the governor said,"."""

from __future__ import annotations

import re

from timeline.lang.en.syntax.readings import NAMED_BEHIND_AND
from timeline.lang.en.syntax.state import State
from timeline.lang.en.syntax.takes import PAPERS, SAY
from timeline.lang.en.syntax.tree import Clause, Verb
from timeline.lang.en.verbforms import base_of

_THAT = re.compile(r"[rt]*[dnN]*k")
_PRONOUN = re.compile(r"[rt]*u")
_WHO = re.compile(r"(?:r(?=n))?(?:[dnN#'pucaitqz,]|(?<=,)r(?=#)|o(?=[dN]))+[rt]*")  # "the envoy to Leeds"
_WHO_DID_SO = re.compile(r"[dnN#']+(?:p[dnN#']+)*(?:,[dnN#']+(?:p[dnN#']+)*)?,q[^;\"]*,[rt]*")  # `"…," Low, who stepped down in June, told the court`
_SPEAKER = re.compile(r"(?:[dnN#']+|u)t?")
_GOES_ON = re.compile(r",(?:u|[dnN#']+(?:p[dnN#']+)*(?:q[^,;]*)?)[rt]*[mbhfwv]")
_NO_VERB = re.compile(r"[^,;\"mbhfwuz]*(?:[,;\"]|$)")
_ONE_OF_SEVERAL = re.compile(r"[vw](?:d?n+)(?:p?[t#])*,?c[rpt#,]*[vwb]")
_AS_BROKE = re.compile(r"[rt]*[as]d?nwt?$")  # "they said as dawn broke"
_WHO_AND_WHAT = re.compile(r"[dnN#']+(?:p[dnN#'i]+)*(?:,[dnN#']+(?:p[dnN#']+)*){1,3}(?:,q[^;,\"]*)?,[rt]*")
_NAME_ASIDE = re.compile(r",\"?(?P<who>(?:d?n*N[N']*(?:n{1,2}N+)?|d[n']+)(?:pd?[nN]+)?),")


_AND_THEN = re.compile(r",cp?t,(?:[^;,\"]*,)?$")


def is_tail(state: State, i: int, stop: int) -> bool:
    """Whether a saying verb tells who said what stands around it."""
    if state.classes[i - 2:i] == ',"' and state.classes[stop:stop + 1] in ("N", "u") and base_of(state.low(i)) in SAY and state.classes[0] == '"' and state.classes.count('"', 0, i) == 2:
        return True  # "“Nothing but rain,” said Low"
    if state.stack[0].verb is None and state.clauses[0].verb is None and not any(c.verb is not None and c.verb.form == "finite" for c in state.clauses):
        return False
    comma = tail_begin(state, i, stop) - 1
    if comma < 0 or any(c.verb is not None and c.verb.form == "finite" and c.verb.first > comma and c.kind != "rel" for c in state.clauses):
        return False
    if state.clauses[-1].kind == "tail" or state.open_without_verb() is not None and state.stack[-1].kind != "main" and state.open_without_verb().kind == "sub":
        return False
    waiting = state.open_without_verb()
    if waiting is not None and waiting.kind == "main":
        return False
    if _THAT.match(state.classes, stop) or _PRONOUN.match(state.classes, stop) and comma < i - 1:
        return False
    if state.low(i) not in ("said", "says", "added") and _AND_THEN.search(state.classes, 0, comma + 1):
        return False  # "…, and last May, a week later, she testified"
    if state.prev(i) == "," and NAMED_BEHIND_AND.search(state.classes, 0, i):
        return False  # "…, and on Sunday the head of the guild, Ann Low, said that it would sell"
    if is_told_by_a_paper(state, comma + 1):
        return True
    between = state.classes[comma + 1:i]
    if comma == i - 1 and _ONE_OF_SEVERAL.match(state.classes, i):
        return False  # "was sold in May, declared bankruptcy in June and shut"
    if comma == i - 1:
        return state.classes[stop:stop + 1] in ("d", "n", "N", "u")
    is_behind_a_quotation = state.classes[comma] == '"'
    if between[-2:] in ("nu", "Nu") and not is_behind_a_quotation:
        return False  # ", a measure it had promised never to take"
    if between.endswith("q"):
        return False  # "with two clerks, both of whom testified", ", a broker who predicted it in 2008"
    if not (_WHO.fullmatch(between) or is_behind_a_quotation and _WHO_DID_SO.fullmatch(between)) or between[0] in "cpq":
        return False
    if is_behind_a_quotation and state.classes.count('"', 0, comma + 1) % 2 == 0 and base_of(state.low(i)) in SAY:
        return True  # ""We won," Low told reporters before flying home for talks that are to last a week"
    return _NO_VERB.match(state.classes, stop) is not None or _AS_BROKE.match(state.classes, stop) is not None


_PAPER = re.compile(r"[dnN#']*(?P<paper>n)[vy](?:p[dnN']+)?(?:r?p?t)?(?P<says>[vw])t?$")


def is_told_by_a_paper(state: State, begin: int) -> bool:
    """ ", figures published by the guild on Friday showed": whether the sentence ends so, from the word `begin` on."""
    m = _PAPER.match(state.classes, begin)
    return m is not None and state.low(m.start("paper")) in PAPERS and base_of(state.low(m.start("says"))) in SAY | {"show", "indicate", "suggest"}


def amid(state: State, i: int, stop: int, verb: Verb, waiting: Clause | None) -> int | None:
    """Where ", the agency said," begins that stands between a subject and its verb."""
    shown = verb.base in ("show", "indicate", "suggest") and state.low(i - 1) in PAPERS
    if not (verb.base in SAY and verb.tense == "past" or shown) or waiting is None or waiting.kind != "main" or state.classes[stop:stop + 1] != ",":
        return None
    comma = state.classes.rfind(",", waiting.np, i)
    if comma <= waiting.np or not _SPEAKER.fullmatch(state.classes, comma + 1, i):
        return None
    if state.classes[waiting.np] in "past" and _GOES_ON.match(state.classes, stop):
        return comma + 1  # "At his death, his family said, he was poor"
    return None if state.classes[waiting.np] in "pasgv" else comma + 1


def tail_begin(state: State, i: int, stop: int) -> int:
    """Where ", the foreman, Ann Lowe, said" begins: behind the last comma, or the one before a name's aside; or behind what is quoted."""
    quoted = state.classes.rfind(',"', 0, i) + 2
    if quoted > 2 and _WHO_AND_WHAT.fullmatch(state.classes, quoted, i) and state.classes.count('"', 0, quoted) % 2 == 0:
        return quoted  # `"…," one of them, Jon Birk, 24, told the court`
    if state.prev(i) == "," and (state.classes[stop:stop + 1] not in ("d", "n", "N", "u") or base_of(state.low(i)) == "tell"):
        root = next((c for c in state.clauses if c.verb is not None and c.verb.form == "finite"), None)
        aside = _NAME_ASIDE.search(state.classes, root.verb.last if root is not None else 0, i)
        if aside:
            return aside.start("who")
    return max(state.classes.rfind(",", 0, i), state.classes.rfind('"', 0, i)) + 1
