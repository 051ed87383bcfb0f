"""Forms that are past tense or participle behind a comma: "the mayor, elected in May, said", "opened in May, employed ninety people and closed"."""

from __future__ import annotations

import re

from timeline.lang.en.syntax.pastform import PastForm
from timeline.lang.en.syntax.readings import AND_THEN, NAMED_BEHIND_AND
from timeline.lang.en.syntax.takes import ALONE, NAMING, SAY
from timeline.lang.en.verbforms import base_of
from timeline.lang.en.wordlists import is_plural


def is_behind_a_comma(form: PastForm) -> bool | None:
    """By its own cases: a participle, unless one of them says otherwise."""
    if form.lead != ",":
        return None
    over = form.top if form.top.finite else form.state.finite_top()
    if over.verb is not None and over.verb.tense == "past" and not form.by and AND_THEN.search(form.classes, 0, form.i):
        return False  # "cut nine jobs and, in June, closed its office"
    for case in _BEHIND_A_COMMA:
        answer = case(form)
        if answer is not None:
            return answer
    return True


_TAKEN = frozenset("it him them me us".split())


def did_it(form: PastForm) -> bool | None:
    """ "The mayor of Hale, whose term ends in May, signed it", "A man named Falk bought it": nobody is "signed it"."""
    if form.after != "u" or form.base in NAMING or form.state.low(form.i + 1) not in _TAKEN:
        return None
    return None if form.classes[form.i + 2:form.i + 3] in ("v", "w", "b", "h", "m", "z") else False  # "the rooms found it was"


def _died(form: PastForm) -> bool | None:
    """ "A cook whose pies changed the way clerks think about lunch, died on Friday": nobody is "died"."""
    return False if form.base == "die" else None


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


_JOINED_ALONE = re.compile(r"[,t]c[dnN#']+(?:p[dnN#']+)*,$")
_LISTED = re.compile(r",d?[nN#]+$")
_OWN_SUBJECT = re.compile(r",c(?:p?t,?)?[dnN#']+,(?:[dnN#']+|p?t),$")


def _is_behind_a_subject_of_its_own(form: PastForm) -> bool | None:
    """ ", and in 1973 a diver, Ann Low, sold a lamp", ", and the first walkout, on May 9, stopped the trains"."""
    if form.by or form.state.open_without_verb() is not None:
        return None
    aside = next((c for c in reversed(form.state.clauses) if c.comma and c.kind == "rel" and c.end == form.back), None)
    if aside is not None and _JOINED_ALONE.search(form.classes, 0, aside.begin):
        return False  # ", and the line, which was shut in May, reopened"
    named = NAMED_BEHIND_AND.search(form.classes, 0, form.i)
    if named is not None and not _LISTED.search(form.classes, max(0, named.start() - 6), named.start()):
        return False  # not "the mill, the barge, and the house of the cook, Hale House, built in 1990"
    own = _OWN_SUBJECT.search(form.classes, 0, form.i)
    if own is None or form.state.classes[form.back - 1] == "t" and (form.state.low(own.start() + 1) != "and" or form.base == "compare"):
        return None  # "…, or 9 cents a share, in May, compared with"
    return False


_WHOM_IT_IS_SAID_OF = re.compile(r"d[nN']+,d[#dnN'p]*[nN],")


def _is_of_whom_it_is_said(form: PastForm) -> bool | None:
    """ "Police said the driver, a man from Hale, died": what is said, without "that"."""
    over = form.state.finite_top()
    if over.verb is None or over.verb.base not in SAY or over.verb.passive or form.by or form.after not in ("p", "t", "r", ""):
        return None
    return False if _WHOM_IT_IS_SAID_OF.fullmatch(form.classes, over.verb.last + 1, form.i) and form.base in ALONE else None


_A_PHRASE = re.compile(r"d[nN#']+(?:p[dnN#']+)*")


def _is_behind_an_aside_of_what_is_said(form: PastForm) -> bool | None:
    """ "Low said the strike in Dover, which ended in May, cut profit": what is said, without "that"."""
    aside = next((c for c in reversed(form.state.clauses) if c.end == form.back and (c.comma and c.kind == "rel" or c.kind == "coord" and c.parent is not None and c.parent.comma)), None)
    aside = aside.parent if aside is not None and aside.kind == "coord" else aside  # ", who quit in May and moved to Hale in June,"
    over = aside.parent if aside is not None and aside.kind == "rel" else None
    if over is None or over.verb is None or over.verb.base not in SAY or over.verb.passive or form.by or form.after not in ("d", "n", "N", "#"):
        return None
    return False if _A_PHRASE.fullmatch(form.classes, over.verb.last + 1, aside.begin - 1) else None


_TIME_FIRST = re.compile(r"p?t(?=[dnN#])")
_NAMED_BEHIND = re.compile(r"(?:p(?:t|d?[nN#']+(?:pd?[nN#']+)*),)+(?P<who>(?:d[nN]+'|d|N+')[nNe]*[ne](?:p[dnN]+)?),N+,")
_LIST = re.compile(r"(?<=p)n+,(?=n+cn+)")  # "of sugar, oil and cheese"
_OFFICE_NAMED, _FINITE_LATER = re.compile(r"(?:d|N{1,3}')[nN#']*[nN],N{1,4},"), re.compile(r"[mwbhfvz]")
_IN_A_STATE = re.compile(r"d?[nN#']+pN+,N+,")
_TO_A_VERB = re.compile(r"v[rptdnN#']*(?:c[rt]*v?[rptdnN#']*)?,[rt]*v")
_TO_AN_AUXILIARY = re.compile(r"v[rptdnN#']*(?:c[rt]*v?[rptdnN#']*)?,[rt]*[mbhf]")
_SURE_ASIDE = re.compile(r"v[rptdnN#']*,[rt]*[mwbh]")  # "found in May, led"
_DONE_ASIDE = re.compile(r"v(?:[rptdnN#'g]|(?<=n)e|(?<=g)z)*,[^;]*[mwbhfvz]")
_MEANT_ASIDE = re.compile(r"voep?(?:,ce,)?[rptdnN#'g]*,[^;]*[mbhfvz]")
_MADE_ASIDE = re.compile(r"v[rptdnN#']*oe[dnN#'p]*,[rt]*[mbhfvwz]")
_MADE_TO = frozenset("build make found create form launch hire open".split())  # "built in 1921 to carry 60 people, left"
_MEANT = frozenset("time design slate schedule".split())  # "timed to end with the fair"
_BY_ASIDE = re.compile(r"v[pat]{1,2}[dnN][^;]*,[rt]*[mwbhfv]")
_TEAM_ASIDE = re.compile(r"v[rptdnN#']*(?:c[rt]*v[rptdnN#']*)?,er?(?:[dNtu]|[po]p?[dnNt#]|$)")
_HEAD_OF = re.compile(r"d?[nN#']*n(?=[po][dnN#'po]*$)")
_ASIDE_WITH_A_CLAUSE = re.compile(r"v[rptdnN#']*(?:c[rt]*v[rptdnN#']*)?[sa][dnN#u][^,;\"]*[mbhfwvz][^,;\"]*,[rt]*[mbhfwvz]")
_LONG_ASIDE = re.compile(r"v(?:oh?b?e?|,[dn][nN]+(?=[,c])|,N+(?=,)|[rxptdnN#'gacvyqk])*,[rt]*[mwbhfvz]")


def _is_behind_a_waiting_subject(form: PastForm) -> bool | None:
    """ "The mayor, elected in May, said"; but "Acme, a firm in Leeds, opened": that aside is over."""
    state, i, classes = form.state, form.i, form.classes
    waiting = state.open_without_verb()
    if waiting is None:
        return None
    first = _TIME_FIRST.match(classes, waiting.np)
    np = first.end() if first is not None else waiting.np  # "In 1987 three skiers, all from Lund, died"
    if (_IN_A_STATE.fullmatch(classes, np, i) or form.by) and form.base not in ALONE and _TO_AN_AUXILIARY.match(classes, i):
        return True  # "A mill in Erie, Pennsylvania, bought in 2007, will shut"
    if _LIST.sub("", classes[np:i]).count(",") > 1 and waiting.kind in ("main", "sub") and classes[np] not in "pasr":
        if _OFFICE_NAMED.fullmatch(classes, np, i) and (aside := _TO_A_VERB.match(classes, i)) and (
                _FINITE_LATER.search(classes, aside.end()) is None or base_of(state.low(aside.end() - 1)) in SAY and form.base not in ALONE and form.after in ("p", "t", "r", "a")):
            return True  # "The director, Ann Low, appointed in June, resigned": the last verb that there is
        if _OFFICE_NAMED.fullmatch(classes, np, i) and _TO_AN_AUXILIARY.match(classes, i):
            return True  # "The director, Ann Low, jailed in May and freed in June, will resign"
        return classes.count(",", waiting.np, i) > 2 and _SURE_ASIDE.match(classes, i) is not None
    named = _NAMED_BEHIND.fullmatch(classes, np, i)
    if named and state.low(named.start("who")) not in ("a", "an") and not form.by and not _SURE_ASIDE.match(classes, i) and not _is_said_then(form):
        return False  # "On behalf of the town, the mayor, Ian Low, signed the charter, which"
    if _TEAM_ASIDE.match(classes, i) and (set(classes[np:form.back]) == {"N"} or classes[form.back - 1] == "n" and is_plural(state.low(form.back - 1)) or (
            (head := _HEAD_OF.match(classes, np, form.back)) is not None and is_plural(state.low(head.end() - 1)))):
        return True  # "Rovers, promoted in 2016, begin the season", "The results, published in May, come from a study"
    if classes.count(",", waiting.np, i) == 1 and _ASIDE_WITH_A_CLAUSE.match(classes, i):
        return True  # "The bridge, closed after a lorry hit it, will open"
    if form.base in _MEANT and _MEANT_ASIDE.match(classes, i) or form.base in _MADE_TO and _MADE_ASIDE.match(classes, i):
        return True
    classes = _less_names_given(form)
    return form.by and _BY_ASIDE.match(classes, i) is not None or _DONE_ASIDE.match(classes, i) is not None or state.prev(form.back) == "" or (
        classes.count(",", waiting.np, i) == 1 and _LONG_ASIDE.match(classes, i) is not None)


_DONE_IN_A_ROW = re.compile(r"v(?:[^,;\"bmhwvfuskq]|v(?=[nN]))*(?:,[rt]*v[^,;\"bmhwvfuskq]*)*,?c[rt]*v[^,;\"bmhwvfuskq]*,[rt]*[mbhwvz]")


def _is_done_to_who_was(form: PastForm) -> bool | None:
    """ "Low, who was held on May 3, charged with theft and freed in June, has fled": one of what was done to him, for the verb of the sentence is to come."""
    if form.by or form.base in ALONE or form.after not in ("p", "t", "r", "a") or form.state.open_without_verb() is None:
        return None
    was = next((c for c in reversed(form.state.clauses) if c.comma and c.kind == "rel" and c.end == form.back), None)
    return True if was is not None and was.verb is not None and was.verb.passive and _DONE_IN_A_ROW.match(form.classes, form.i) else None


_NAMED_SO = re.compile(r",v(?=[\"N])")


def _less_names_given(form: PastForm) -> str:
    """The classes, with a participle for what says how a thing is called: "launched a raid, dubbed “Heron”, in May"."""
    classes = form.classes
    for m in _NAMED_SO.finditer(classes, form.i):
        if base_of(form.state.low(m.end() - 1)) in _CALLING:
            classes = f"{classes[:m.end() - 1]}y{classes[m.end():]}"
    return classes


_CALLING = frozenset("dub call name title entitle nickname".split())


def _is_said_then(form: PastForm) -> bool:
    """ "Elected in May, said"."""
    m = _TO_A_VERB.match(form.classes, form.i)
    return m is not None and base_of(form.state.low(m.end() - 1)) in SAY


def _is_said_by_who_follows(form: PastForm) -> bool | None:
    """ ", announced Omar Reyes"."""
    return False if form.base in SAY and not form.by and form.after in ("N", "d", "u", "n") and form.top.verb is not None else None


_VERB_LIST = re.compile(r"v[^,;bmhwv]*(?:,[rt]*v[^,;bmhwv]*)*,?c(?:,[pa][^,;bmhwv]{1,9},)?[rtx]*[vwbhm]")
_SURE_LIST = re.compile(r"v[^,;bmhwv]*(?:,[rt]*v[^,;bmhwv]*)*,?c[rtx]*w")


_SHARING = re.compile(r"v,c[rt]*[vw][dnN#i]")
_UNTIL_IT_DID = re.compile(r"v[sa][dnN#']+[vw][^,;]*,c[rt]*[vwbh]")
_UNTIL_THEN_IT = re.compile(r"v(?:p[dnN#']+|r|p?t)*[sa][dnN#'u]+[vw][^,;bmhvw]*c[rt]*[vwbh]")


def _did_so_when(form: PastForm) -> bool | None:
    """ "Work began in May, stopped when the rains came, and was finished in June"."""
    over = form.state.finite_top()
    past = over.verb is not None and over.verb.tense == "past" and form.state.open_without_verb() is None
    if past and form.base in ALONE and not over.verb.passive and _UNTIL_THEN_IT.match(form.classes, form.i):
        return False  # "left school in 1950, worked in a mill until the war ended and moved to Orm"
    return False if past and _UNTIL_IT_DID.match(form.classes, form.i) else None


def _is_one_of_a_list(form: PastForm) -> bool | None:
    """ "Opened in May, employed ninety people and closed"."""
    top, after = form.top, form.after
    if top.kind == "ing" and not top.comma and top.parent is not None and top.parent.kind == "main" and top.parent.verb.tense == "past" and (
            top.parent.verb.base in _BEGINNING and not form.by and after in ("d", "N", "#", "n", "r") and _VERB_LIST.match(form.classes, form.i)):
        return False  # "began singing in bars, left home in May and joined a band"
    if form.by or not (top.kind == "main" or top.kind == "rel" and top.comma) or top.verb is None or top.verb.tense != "past":
        return None
    if top.kind == "main" and top.verb.passive and after in ("a", "p", "t", "r") and form.base in _SERVING and _VERB_LIST.match(form.classes, form.i):
        return False  # "was elected in 1992, served as mayor until 1999 and has led"
    if top.kind == "main" and top.verb.passive and after == "d" and form.base not in NAMING and form.base not in _GIVING and _VERB_LIST.match(form.classes, form.i):
        return False  # "was sent abroad in May, built a tower in June and was jailed"
    if top.kind != "rel" and top.verb.passive:  # "was born in May, studied law and became a judge"
        return False if after in ("n", "N", "d", "#") and form.base not in NAMING and _SURE_LIST.match(form.classes, form.i) else None
    if after == "t" and form.state.prev(form.back) == "t" and _THEN_ANOTHER.match(form.classes, form.i):
        return False  # "went home in May 1945, qualified two years later and built"
    if after == "," and form.state.prev(form.back) in ("v", "w") and _SHARING.match(form.classes, form.i):
        return False  # "bought, restored, and sold the mill"
    if top.kind == "main" and after in ("p", "r", "t") and form.base in _SERVING and _VERB_LIST.match(form.classes, form.i):
        return False  # "left school in 1950, worked in a mill until 1955 and moved to Orm"
    if top.kind == "main" and _EACH_THEN.match(form.classes, top.verb.first):
        return False  # "Orders weakened in April, stabilized in May and weakened again in June"
    goes_on = after in ("d", "#", "N", "n") and _VERB_LIST.match(form.classes, form.i) or (
        after in ("p", "o") and _SURE_LIST.match(form.classes, form.i))
    return False if goes_on else None


def _is_done_next(form: PastForm) -> bool | None:
    """ "He joined the navy, then spent 30 years at sea", "studied law, later moved to Lund"; but "bought the mill, then owned by Low"."""
    over = form.state.finite_top()
    if form.state.low(form.i - 1) not in _NEXT or form.by or over.verb is None or over.verb.tense != "past" or form.state.open_without_verb() is not None:
        return None
    if form.state.classes[form.back - 1:form.back] == "t":
        return False  # "broke out on Monday, then spread": no noun is there that it could describe
    if over.verb.passive:
        return None
    does = form.after in ("d", "#", "N", "n", "t", "i", "u") and form.state.low(form.i - 1) == "then" and form.base not in NAMING
    return False if does or form.base in ALONE and form.after in ("p", "o", "r", "t", "") else None


_EACH_THEN = re.compile(r"[vw][rx]*p?t(?:,[rt]*[vw]r?p?t)+,?c[rt]*[vw]r?p?t")
_NEXT = frozenset("then later subsequently eventually afterwards afterward".split())
_GIVING = frozenset("give award offer grant send pay deny hand lend show teach promise leave find judge rate".split())  # "was praised, given a cup and sent home", "was searched, found a ruin and sold"
_SERVING = frozenset("serve work live stay remain return retire resign graduate emigrate die rise move".split())
_THEN_ANOTHER = re.compile(r"vt,?c[rt]*[vwb]")
_BEGINNING = frozenset("begin start finish stop quit".split())
_TIME_ALONE, _WHOM_ALONE = re.compile(r"pd?t,$"), re.compile(r"pd?[nN']+,$")
_SUBJECT_LATER = re.compile(r"vp[^;,]*(?:,[^;,]*)?,[dnN#u']+(?:p[dnN#']+)*[rt]*[wvbhm]")


def _is_between_a_time_and_its_subject(form: PastForm) -> bool | None:
    """ "Throughout the 1950s, armed with a wire, she counted", "For Vale, promoted in May, it was a first win"."""
    in_front = _TIME_ALONE.fullmatch(form.classes, 0, form.i) or form.state.low(0) in ("for", "to", "like", "against", "among", "under") and _WHOM_ALONE.fullmatch(
        form.classes, 0, form.i)
    return True if in_front and _SUBJECT_LATER.match(form.classes, form.i) else None


_BEHIND_A_COMMA = (
    did_it, _died, _is_between_a_time_and_its_subject, _is_told, _is_of_whom_it_is_said, _is_behind_an_aside_of_what_is_said, _is_asked, _is_behind_a_subject_of_its_own, _is_done_to_who_was, _is_behind_a_waiting_subject, _is_said_by_who_follows, _did_so_when, _is_done_next, _is_one_of_a_list)
