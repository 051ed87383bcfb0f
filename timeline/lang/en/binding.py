"""Which prepositions bind two nouns, so that a clause behind them means both as one: "a visit to Graz that was to begin"."""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.lang.en.binding_done import OF_A_PARTICIPLE
from timeline.lang.en.bodies import SPEAKING, TRADES
from timeline.lang.en.leaveout import AMOUNTS
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.syntax.presentform import MANY
from timeline.lang.en.ties import Tie


def binds(parse: Parse, clause: Clause, begin: int) -> bool:
    """Whether the preposition before `begin` holds two nouns together that a clause behind them means as one."""
    low = parse.low(begin - 1)
    if low == "between":
        return True
    if low == "of" and clause.kind == "part" and clause.comma and parse.low(begin - 2) in FIGURES_OF:
        return False  # "Sales of the drug, approved in 2004, fell": the drug was
    if low == "in" and parse.low(begin - 2) in _NTH and clause.kind == "rel" and parse.low(clause.begin) == "that":
        return False  # "the latest in a feud that began in May": the feud began
    tie = Tie(parse, clause, begin, low, parse.low(begin - 2), parse.low(clause.begin - 1 - clause.comma))
    if any(case(tie) for case in _OF_ANY_CLAUSE):
        return True
    cases: tuple[Callable[[Tie], bool], ...] = _OF_A_PARTICIPLE if clause.kind == "part" else _OF_A_RELATIVE if clause.kind == "rel" else ()
    return any(case(tie) for case in cases)


_NTH = frozenset("latest newest first second third last".split())


# Figures of a thing: what was done, was done to the thing.
FIGURES_OF = frozenset("sales output production exports imports prices shares deliveries supplies use".split())


# Whatever the clause.


def _are_names(tie: Tie) -> bool:
    """ "The Bay of Fenwick", "the island of Orm"."""
    return tie.low == "of" and tie.second == "N" and (tie.begin > 2 and tie.first == "N" or tie.noun in _PLACES)


def _is_a_name(tie: Tie) -> bool:
    """ "A mill in Kell that burned": a name needs no clause to tell it from others."""
    if tie.clause.comma or tie.first != "n" or tie.low not in ("of", "in", "at", "near", "from", "on", "outside"):
        return False
    return tie.second == "N" or tie.low != "of" and _THE_NAME.fullmatch(tie.parse.classes, tie.begin, tie.clause.begin) is not None


_SOME = frozenset("up to less more than about nearly almost around roughly some at least most over under".split())


def _is_an_amount(tie: Tie) -> bool:
    """ "A fine of up to $9 million", "a third of the yards", "90 of the crews"."""
    if tie.low != "of":
        return False
    at = tie.begin + (tie.second == "d")
    while tie.parse.low(at) in _SOME:
        at += 1
    return tie.parse.low(at)[:1] in ("$", "£", "€") or tie.noun in AMOUNTS or tie.first == "#"


_PLACES = frozenset("city town village island isle port district province state region county kingdom republic suburb".split())
_HOLDING = frozenset("city town village island country nation crowd crew staff army force group team colony".split())


def _is_of_so_many(tie: Tie) -> bool:
    """ "A city of perhaps 9,000 that had thrived"."""
    return tie.low == "of" and tie.noun in _HOLDING and tie.second in "#r"


def _moved(tie: Tie) -> bool:
    """ "Shares in the firm, which fell in May", "sales of new cars, which fell in May"."""
    return tie.low in ("in", "of") and tie.clause.comma and tie.noun in _MEASURED and tie.base in _MOVES


def _is_a_change(tie: Tie) -> bool:
    """ "A surge in prices"."""
    if tie.low != "in" or tie.second != "n" or tie.noun not in _CHANGES:
        return False
    start = tie.begin - 2
    while start > 0 and tie.parse.classes[start - 1] in "nN":
        start -= 1
    return tie.parse.low(start - 1) in ("a", "an")


_OF_ANY_CLAUSE = (_are_names, _is_a_name, _is_an_amount, _is_of_so_many, _moved, _is_a_change)


# Before "which", "that" or "who".


# "The building of a bridge, which opened": the bridge did. "The death of a clerk, which shocked them": the death did.
_MAKINGS = frozenset("building construction creation founding foundation establishment design purchase sale".split())
_STIRRING = frozenset("shock stun spark trigger prompt provoke cause anger follow come occur happen".split())


def _is_an_event_with(tie: Tie) -> bool:
    """ "Talks with a Turkish investor, which began", "the trial of Low, which opened"."""
    return tie.which and tie.low in ("with", "of", "against") and tie.second in "Nd" and is_event(tie.noun) and (
        tie.base in _STIRRING or tie.base in _GOING_ON and tie.noun not in _MAKINGS and not is_event(tie.near))


def _is_an_event_on(tie: Tie) -> bool:
    """ "A ruling on the bridge, which is expected"; but "a decision on the contract, which begins"."""
    if not tie.clause.comma or tie.opens != "which" or tie.verb is None or tie.low not in ("on", "over", "about", "of") or (
            tie.parse.classes[tie.clause.begin - 2:tie.clause.begin - 1] != "n"):
        return False
    if not is_event(tie.noun) or is_event(tie.near):
        return False
    return tie.verb.passive and tie.base in _DONE_TO_EVENTS or tie.base in ("be", "begin", "start", "end") and tie.near not in _LASTING


def _is_work(tie: Tie) -> bool:
    """ "Work on the dam, which began in 2012", ", which was to have begun in May"."""
    return tie.noun in _WORKS and tie.low in ("on", "at", "to", "of") and tie.clause.subject is None and not (tie.base == "open" and tie.low == "of") and (
        tie.base in _ON_AND_OFF or tie.base == "be" and any(c.kind == "inf" and c.parent is tie.clause and c.verb is not None and c.verb.base in _ON_AND_OFF for c in tie.parse.clauses))


def _are_several(tie: Tie) -> bool:
    """ "Schools in the district, which were shut"."""
    return tie.which and tie.low in _OF_NUMBERS and tie.noun.endswith("s") and not tie.near.endswith("s") and tie.first in "nN" and tie.near not in MANY and (
        tie.parse.classes[tie.clause.begin - 2] == "n" and tie.parse.low(tie.verb.first) in ("were", "are", "have"))


def _is_in_a_street(tie: Tie) -> bool:
    """ "The library on Canal Road, which opened"."""
    return tie.low == "on" and tie.near in _STREETS and tie.second == "N"


def _is_an_institution(tie: Tie) -> bool:
    """ "A museum in Lund, which plans to show it", "schools in Lund, which are due to open", "two mills in Lund, which opened"."""
    if not tie.clause.comma or tie.opens != "which" or tie.low not in ("in", "at", "near", "outside") or tie.second != "N" or tie.verb is None:
        return False
    if tie.noun not in _INSTITUTIONS:
        return tie.noun.endswith("s") and tie.base in DONE_BY_THINGS
    return tie.base not in _DONE_BY_LANDS or tie.parse.low(tie.verb.last + 1) in _TO_COME


def _went_on(tie: Tie) -> bool:
    """ "The craze for tulips that began in 1637"."""
    return not tie.clause.comma and tie.base in _GOING_ON and tie.clause.subject is None and tie.low != "of" and (
        tie.parse.classes[tie.clause.begin - 1] == "n" and not is_event(tie.near) and tie.noun not in AMOUNTS)


def _was_to_be(tie: Tie) -> bool:
    """ "A visit to Graz that was to begin", "a dinner in her honour that had been planned"."""
    classes, verb = tie.parse.classes, tie.verb
    if verb is None or tie.clause.comma or tie.low == "of" or is_event(tie.near) or not (is_event(tie.noun) or tie.noun in _MEALS):
        return False
    return tie.base == "be" and (classes[verb.last + 1:verb.last + 2] == "o" or tie.parse.low(verb.last + 1) in _TO_COME) or verb.passive and tie.base in _DONE_TO_EVENTS or (
        classes[tie.begin - 1] == "o" and classes[tie.begin - 3:tie.begin - 2] == "d")


def _is_a_line(tie: Tie) -> bool:
    """ "Ferries to the islands, suspended since May"."""
    return tie.low in ("to", "from") and tie.noun in _SERVICES and not is_person_noun(tie.near)


def _is_a_passage(tie: Tie) -> bool:
    """ "The border crossing with Styria, which was shut", "the road to Kell, closed in May"."""
    return tie.low in ("with", "to", "into", "between", "from") and tie.noun in _PASSAGES and tie.second in "Nd" and tie.base in _BARRED


def _is_of_an_age(tie: Tie) -> bool:
    """ "A man of 71 who was swept away"."""
    return tie.low == "of" and tie.parse.classes[tie.begin] == "#" and tie.near == tie.parse.low(tie.begin) and is_person_noun(tie.noun)


def _are_people_of(tie: Tie) -> bool:
    """ "Miners of Kell who struck in May"."""
    return tie.low == "of" and tie.opens in ("who", "whom") and tie.second == "N" and tie.noun.endswith("s") and is_person_noun(tie.noun.removesuffix("s"))


_DOING_BUSINESS = frozenset("file employ own buy acquire lose earn report post go merge emerge announce hire sue default".split())


def _is_done_by_a_firm(tie: Tie) -> bool:
    """ "A maker of ropes that filed for bankruptcy in May": the maker did."""
    verb = tie.clause.verb
    return tie.low == "of" and tie.noun in TRADES and verb is not None and not verb.passive and verb.base in _DOING_BUSINESS


_BODIES = frozenset(SPEAKING) | frozenset("committee board panel inquiry tribunal jury parliament assembly senate congress team delegation taskforce federation association cabinet synod".split())
_DONE_BY_BODIES = frozenset("meet vote sit convene recommend elect decide rule interview hear represent comprise consist disband adjourn report publish".split())


def _is_done_by_a_body(tie: Tie) -> bool:
    """ "A commission on the wall, which has not met since 2009": the commission."""
    return tie.which and tie.low not in ("of", "with") and tie.noun in _BODIES and tie.near not in _BODIES and tie.base in _DONE_BY_BODIES and not tie.verb.passive and (
        tie.parse.classes[tie.clause.begin - 2] == "n")


_OF_A_RELATIVE = (_is_done_by_a_body, _is_done_by_a_firm, _is_an_event_with, _is_an_event_on, _is_work, _are_several, _is_in_a_street, _is_an_institution, _went_on, _was_to_be, _are_people_of, _is_a_line, _is_of_an_age, _is_a_passage)


_OF_A_PARTICIPLE = (*OF_A_PARTICIPLE, _is_a_line, _is_of_an_age, _is_a_passage)


_OF_NUMBERS = ("in", "at", "on", "near", "across", "around", "from", "of", "for")
_LASTING = frozenset("contract lease term season tour course tournament franchise".split())  # "a decision on the contract, which begins in May"
_INSTITUTIONS = frozenset("""
school schools museum museums hospital hospitals university college court courts firm company club church library gallery theatre theater bank
plant factory prison laboratory station hotel brewery restaurant charity foundation institute clinic agency broadcaster newspaper
mine colliery quarry mill works refinery smelter depot warehouse shipyard terminal reactor farm pub inn zoo stadium shop store branch studio
academy nursery shelter mosque temple cathedral chapel monastery synagogue cinema archive observatory
""".split())
_DONE_BY_LANDS = frozenset("be have lie suffer join secede invade surrender gain hold elect".split())
_SERVICES = frozenset("ferry ferries train trains flight flights bus buses tram trams service services".split())
_PASSAGES = frozenset("crossing crossings border borders frontier road roads bridge tunnel railway highway route link checkpoint pipeline causeway canal pass embassy consulate gate".split())
_BARRED = frozenset("open reopen close shut block seal sever build rebuild widen complete finish".split())
_TO_COME = ("due", "set", "scheduled", "supposed")
_MEALS = ("dinner", "lunch", "banquet", "reception")
_STREETS = frozenset("road street avenue lane square drive way hill boulevard highway row quay terrace".split())
# What a house or a firm does, or has done to it, and the town that it is in does not.
DONE_BY_THINGS = frozenset("""
open reopen close shut begin start end employ make produce burn collapse cost build rebuild demolish buy sell rent lease inherit design own run
launch acquire last kill injure
""".split())
_GOING_ON = frozenset("begin start end last continue erupt open resume collapse stall".split())
_ON_AND_OFF = _GOING_ON | {"stop", "finish"}
_WORKS = frozenset("work works construction building repairs restoration renovation production excavation excavations research digging trading shooting filming".split())
_MEASURED = frozenset(
    "sales prices price exports imports output production shares orders number numbers volume value cost costs rate rates revenue "
    "profits demand stocks deliveries shipments".split())
_MOVES = frozenset("fall rise drop climb jump grow decline increase double halve slip soar slump gain plunge shrink tumble stand reach total peak hit".split())
_DONE_TO_EVENTS = frozenset("""
expect schedule hold plan postpone delay cancel adjourn sign announce issue adopt reach conclude publish release approve complete launch
prepare award win make hand due
""".split())
_THE_NAME = re.compile(r"dN+")
_CHANGES = frozenset("surge rise fall increase decrease drop cut change decline jump growth gain loss slump boom shift reduction".split())
