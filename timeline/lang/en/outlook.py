"""Where something lies in time from the verb over it, as far as words say: with it, around it, before it, after it, or ahead.

"Began to sink" is with its verb, "after sinking" and "regretted sinking" before
it, "before sinking" after it, and "planned to sink", "called for a ban" ahead:
wanted by then, and not known to have come about. "Guards waiting outside" lasts
from before its verb till after it.
"""

from __future__ import annotations

from timeline.lang.en import aspect
from timeline.lang.en.forms import SAY
from timeline.lang.en.syntax import Clause, Parse, Verb
from timeline.lang.en.syntax.takes import WANTING
from timeline.lang.en.verbforms import base_of

# Verbs whose infinitive is as real as they are, and at their time.
_IMPLYING = frozenset("""
decline begin start continue appear seem manage try help fail refuse cease stop attempt proceed tend happen come go get struggle hasten bother
dare deign prove turn rush use choose neglect omit forget venture
""".split())
# Verbs that want what their infinitive, gerund or object says: also those that allow it, foresee it or fend it off.
_WANTING = WANTING | frozenset("""
demand await fear envisage envision contemplate consider anticipate desire request favor favour recommend suggest oblige obligate allow permit
authorize enable encourage lobby push campaign strive yearn long apply volunteer consent undertake resolve determine aspire avoid prevent
avert predict foresee risk discuss petition appeal arrange postpone delay forbid ban prohibit beg bid challenge command direct empower entitle
motivate
""".split())
# Of them, those whose object lies ahead as well: "demanded a recount", not "discussed the war".
_WANTING_OBJECT = frozenset("""
plan expect schedule want seek need prepare threaten require propose pledge promise demand await anticipate desire request favor favour recommend
avoid prevent avert predict foresee risk postpone delay envisage envision contemplate forecast urge authorize intend consider arrange order
""".split())
# Verbs whose infinitive says what they are for: while they go on, it does.
_SERVING = frozenset(
    "design mean aim work push head mass camp use deploy serve struggle campaign strive lobby fight mobilize gear tailor devote dedicate".split())
# Verbs that bring their infinitive about, once they are done.
_CAUSING = frozenset("allow permit enable lead force cause prompt compel oblige inspire induce help teach drive".split())
_SENDING = frozenset("be have do send dispatch leave head go come travel allocate deploy hire appoint raise collect gather keep".split())
# Verbs that look back at what their gerund or object tells.
_BACKWARD = frozenset("""
regret accuse blame convict acquit deny admit recall remember apologize criticize sue thank arrest jail sentence fine punish praise
charge suspect condemn denounce confess forgive mourn commemorate acknowledge investigate
reject dismiss welcome deplore applaud credit honor honour avenge survive celebrate witness
""".split())
# Words whose "for" looks back at what was done.
_REPAYING = frozenset("""
punishment fine fines apology award awards arrest criticism praise sentence credit blame thanks reprisal revenge retaliation penalty penalties prison jail trial
charges notorious known famous responsible responsibility guilty fined jailed medal prize remorse
""".split())
# Verbs that keep from doing.
_PREVENTING = frozenset("""
prevent stop bar keep prohibit ban discourage refrain deter block forbid restrain dissuade hinder shield protect save exempt disqualify abstain preclude inhibit
enjoin suspend hold shrink desist recoil
""".split())
# How something was to do that was done: "it was hard for her to leave".
_JUDGED = frozenset("""
difficult hard harder easy easier tough impossible unfair wrong right cruel foolish wise careful lucky quick slow pleased happy sad proud
surprised shocked relieved first last brave bold
""".split())
# Verbs of what begins, and of what ends.
_BEGINNING = frozenset("begin start resume open launch erupt commence inaugurate impose declare mount unleash introduce initiate institute proclaim".split())
# Verbs of going: what they go for begins with them.
_GOING = frozenset("leave go fly come travel head depart arrive return meet".split())
_ENDING = frozenset("end finish stop cease conclude halt collapse suspend cancel".split())
# Verbs behind which "when" asks.
_TELLING = frozenset("say know tell ask learn decide see find recall determine remember reveal disclose specify explain understand wonder discuss".split())
# Verbs whose participle tells what somebody or something is in: "tourists stranded on the island".
_HELD = frozenset("""
trap strand camp hold detain jail imprison station base house suspect want know believe accuse locate displace surround bury isolate cut own control
occupy employ entrench lodge moor anchor dock mass garrison
""".split())
# Nouns whose complement lies ahead: "the threat of war", "a plan for elections".
_PROSPECTS = frozenset("""
plan plans possibility prospect prospects chance chances risk risks threat threats hope hopes fear fears call calls demand demands proposal proposals
need opportunity intention intentions promise promises pledge request appeal preparations preparation deadline offer bid readiness ability right
likelihood potential danger idea ban schedule time date desire wish effort efforts quest search support permission power authority
""".split())
# Nouns whose infinitive lies ahead.
_AIMS = frozenset("""
program programme treaty deal agreement pact accord bill law measure measures project resolution motion decision chance reason incentive pressure mandate order
orders campaign strategy scheme initiative vote
""".split())
# Adjectives of what is to come, and of what is over.
_FORTHCOMING = frozenset("""
possible potential proposed planned upcoming oncoming impending future prospective forthcoming eventual looming threatened anticipated
scheduled intended would-be imminent
""".split())
_BYGONE = frozenset("recent previous past former earlier bygone".split())
_CONJUNCTIONS = {
    "after": "before", "since": "since", "once": "before", "before": "after", "until": "after", "till": "after",
    "when": "with", "while": "with", "as": "with",
    "if": "ahead", "unless": "ahead",
}
_PREPOSITIONS = {"after": "before", "following": "before", "since": "before", "before": "after", "until": "after", "till": "after", "pending": "after",
                 "during": "with", "amid": "with"}
_JOINED = 12  # clauses: how far back the first of those that "and" joins is looked for
# Verbs with which "for" leads to what is wanted: "called for a vote".
_FOR = frozenset("call ask wait push press vote plan hope prepare apply campaign look search aim argue head bid brace lobby opt appeal wish long".split())


def of_verb(parse: Parse, clause: Clause) -> str:
    """Where the verb of a clause lies from the verb over it; empty where its tense tells."""
    if clause.kind == "sub":
        over = _over(clause)
        if parse.low(clause.begin) in ("when", "if") and over is not None and over.verb.last == clause.begin - 1 and over.verb.base in _TELLING:
            return ""  # "did not say when the ship sank"
        return of_conjunction(parse.low(clause.begin))
    found = {"inf": _infinitive, "ing": _gerund, "part": _participle}.get(clause.kind)
    if found is None:
        return ""
    first = _first_joined(parse, clause)
    return "around" if _kept_up(first) else found(parse, first, _over(first))


_EARLIER = frozenset("recently previously formerly originally initially earlier once".split())


def says_earlier(parse: Parse, verb: Verb) -> bool:
    """Whether a word beside a past verb places it before the news of the day: "the firm recently sold a mill"."""
    near = {verb.first - 1, verb.last + 1, *range(verb.first, verb.last)}
    if verb.first > 1 and parse.low(0) in _EARLIER:
        near.add(0)
    return any(parse.low(i) in _EARLIER and parse.classes[i] in "rt" for i in near if 0 <= i < len(parse.words))


def of_conjunction(low: str) -> str:
    """Where the verb behind a conjunction lies from the verb over it; empty where the conjunction does not say."""
    return _CONJUNCTIONS.get(low, "")


def _first_joined(parse: Parse, clause: Clause) -> Clause:
    """The first of the clauses that "and" joins to one, whose words place them all: "regretted shouting and stamping"."""
    if parse.classes[clause.begin - 1:clause.begin] != "c":
        return clause
    at = parse.clauses.index(clause)
    for other in reversed(parse.clauses[max(0, at - _JOINED):at]):
        if parse.classes[clause.begin - 1:clause.begin] != "c":
            break
        if other.kind == clause.kind and other.parent is clause.parent:
            clause = other
    return clause


def _kept_up(clause: Clause) -> bool:
    """ "Continued to pray", "remained closed", "kept searching": under way before the verb over it, and after."""
    over = _over(clause)
    if over is None or over.verb.last != clause.begin - 1 or over.verb.tense == "modal":
        return False
    return over.verb.base in ("remain", "stay", "keep") and clause.kind != "inf" or over.verb.base == "continue" and aspect.of_verb(clause.verb.base) != "point"


def _infinitive(parse: Parse, clause: Clause, over: Clause | None) -> str:
    if over is None:
        return "ahead"
    noun = _noun_between(parse, over, clause)
    if parse.low(clause.begin - 1) in ("able", "unable", "forced", "glad", "sorry") or over.verb.base in _IMPLYING and not noun:
        return "with"
    been = over.verb.tense == "past" or over.verb.perfect
    if been and (parse.low(clause.begin - 1) == "as" or over.verb.base == "be" and any(
            parse.low(i) in _JUDGED for i in range(over.verb.last + 1, clause.begin))):
        return "with"  # "was unfair to fine them", "went as far as to sue"
    if over.verb.base in _CAUSING and over.verb.form == "finite" and (over.verb.tense == "past" or over.verb.perfect):
        return "with"  # "has allowed the mill to hire"
    if over.verb.base in _SERVING and over.verb.base in _WANTING or over.verb.form in ("part", "ing") and over.verb.base in _SERVING:
        return "serving"
    at = clause.begin - 1
    while at > 0 and (parse.classes[at] == "t" or parse.classes[at] == "p" and parse.classes[at + 1] == "t"):
        at -= 1  # "signed a treaty on Friday to end the feud"
    if over.verb.base in _WANTING or parse.low(at) in _PROSPECTS | _AIMS or over.verb.form != "finite" or over.verb.tense in ("future", "modal"):
        return "ahead"
    if over.verb.base in _SERVING:
        return "serving"
    done = over.verb.tense == "past" and not over.verb.perfect and over.verb.last < clause.begin - 1
    return "with" if done and over.verb.base not in _SENDING and over.verb.base not in SAY else "ahead"  # "removed the benches to make room"


def _gerund(parse: Parse, clause: Clause, over: Clause | None) -> str:
    at = clause.begin - 1
    if parse.classes[at:at + 1] in ("r", "x"):
        at -= 1  # "accused of deliberately flooding the market"
    lead = parse.low(at)
    base = over.verb.base if over is not None else ""
    if lead in _PREPOSITIONS:
        return _PREPOSITIONS[lead]
    if lead == "from" and parse.low(at - 1) in ("away", "far"):
        return "ahead"
    if lead == "from" and base not in _PREVENTING:
        return "before"  # "gained from selling the mill"
    if lead == "from" or lead in ("of", "for", "about", "to", "against") and parse.low(at - 1) in _PROSPECTS:
        return "ahead"
    beside = over is not None and over.verb.last == at
    if lead == "for" and parse.low(at - 1) in _REPAYING:
        return "before"  # "a fine for spilling oil"
    if lead == "for" and base in _FOR and over.verb.last == at - 1:
        return "ahead"  # "called for replacing the pump"
    if base in _BACKWARD and (beside or lead in ("of", "for", "with")):
        return "before"
    if beside and base in _WANTING:
        return "ahead"
    return "around" if parse.classes[at:at + 1] in ("n", "N") and at > 0 and not beside else "with"  # "soldiers camping outside"


def _participle(parse: Parse, clause: Clause, over: Clause | None) -> str:
    if parse.low(clause.begin - 1) == "still":
        return "around"  # "still led by its founder"
    if clause.verb.base in _HELD:
        return "around"
    before = parse.classes[clause.begin - 1:clause.begin] if clause.begin else ""
    fronted = before in ("", ",") and over is not None and over.verb.first > clause.begin
    return "before" if before in ("n", "N", "#", ",", ")", "u", "i") and not fronted else "with"  # "was left stranded"


def of_noun(parse: Parse, at: int) -> str:
    """Where the event noun at a word lies from the verb over it; empty where nothing says."""
    start = at
    while start > 0 and parse.classes[start - 1] in "dnN#'r":
        start -= 1
    if foreseen(parse, at):
        return "ahead"
    if any(parse.low(i) in _BYGONE for i in range(max(start, at - 3), at)):
        return "before"
    if parse.classes[at + 1:at + 2] in ("q", "k") and parse.classes[at + 2:at + 3] in ("w", "v") and base_of(parse.low(at + 2)) not in _BEGINNING:
        return "before"  # "the campaign that won her the seat" is over
    lead = parse.low(start - 1)
    clause = parse.owner[at]
    while clause is not None and clause.verb is None:
        clause = clause.parent
    verb = clause.verb if clause is not None else None
    if verb is not None and aspect.of_noun(parse.low(at)) != "point" and (verb.last == start - 1 and not verb.passive or _is_subject(parse, clause, at)):
        if verb.base in _BEGINNING:
            return "begun"
        if verb.base in _ENDING:
            return "ended"
    if lead in _PREPOSITIONS and not (clause is not None and clause.kind == "sub" and clause.begin == start - 1):
        return "after" if _PREPOSITIONS[lead] == "after" else "with"  # "after a talk, he said": the talk belongs to his saying
    if lead in ("of", "for", "to", "on", "against", "from") and parse.low(start - 2) in _PROSPECTS:
        return "ahead"
    if verb is not None and lead == "for" and verb.base in _FOR:
        return "ahead"
    if verb is not None and lead == "to" and verb.base == "lead" and verb.last == start - 2 and (verb.form == "ing" or verb.tense == "present"):
        return "ahead"  # "information leading to the arrest of"
    if verb is not None and lead == "for" and verb.base in _GOING and aspect.of_noun(parse.low(at)) != "point":
        return "begun"
    if verb is not None and verb.last == start - 1 and not verb.passive:
        if verb.base in _WANTING_OBJECT:
            return "ahead"
        if verb.base in _BACKWARD:
            return "before"
        return ""
    owned = "'" in parse.classes[start:at] or parse.low(start) in ("its", "his", "her", "their")
    return "before" if owned and aspect.of_noun(parse.low(at)) == "point" else ""  # "the firm's offer": one that was made


def foreseen(parse: Parse, at: int) -> bool:
    """Whether an adjective before a noun says that it is to come: "the planned strike"."""
    start = at
    while start > max(0, at - 3) and parse.classes[start - 1] in "nNvg":
        start -= 1
    return any(parse.low(i) in _FORTHCOMING for i in range(start, at))


def _is_subject(parse: Parse, clause: Clause, at: int) -> bool:
    """Whether a noun is the head of a clause's subject: "the long talks with the union"."""
    if clause.subject is None or not clause.subject[0] <= at < clause.subject[1]:
        return False
    return "p" not in parse.classes[clause.subject[0]:at] and parse.classes[at + 1:at + 2] not in ("n", "N")


def _over(clause: Clause) -> Clause | None:
    over = clause.parent
    while over is not None and over.verb is None:
        over = over.parent
    return over


def _noun_between(parse: Parse, over: Clause | None, clause: Clause) -> bool:
    """Whether a noun stands between a verb and its infinitive: "began a campaign to", "helped them to" is none."""
    return over is not None and over.verb.base not in ("help",) and any(letter in "nN" for letter in parse.classes[over.verb.last + 1:clause.begin])
