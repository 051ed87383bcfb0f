"""Which prepositions bind two nouns, so that a clause behind them means both as one: "a visit to Graz that was to begin"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline.lang.en.bodies import TRADES
from timeline.lang.en.leaveout import AMOUNTS
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Clause, Parse, Verb
from timeline.lang.en.syntax.presentform import MANY


def binds(parse: Parse, clause: Clause, begin: int) -> bool:
    """Whether the preposition before `begin` holds two nouns together that a clause behind them means as one."""
    low = parse.low(begin - 1)
    if low == "between":
        return True
    if low == "of" and clause.kind == "part" and clause.comma and parse.low(begin - 2) in FIGURES_OF:
        return False  # "Sales of the drug, approved in 2004, fell": the drug was
    if low == "in" and parse.low(begin - 2) in _NTH and clause.kind == "rel" and parse.low(clause.begin) == "that":
        return False  # "the latest in a feud that began in May": the feud began
    tie = _Tie(parse, clause, begin, low, parse.low(begin - 2), parse.low(clause.begin - 1 - clause.comma))
    if any(case(tie) for case in _OF_ANY_CLAUSE):
        return True
    cases: tuple[Callable[[_Tie], bool], ...] = _OF_A_PARTICIPLE if clause.kind == "part" else _OF_A_RELATIVE if clause.kind == "rel" else ()
    return any(case(tie) for case in cases)


_NTH = frozenset("latest newest first second third last".split())


# Figures of a thing: what was done, was done to the thing.
FIGURES_OF = frozenset("sales output production exports imports prices shares deliveries supplies use".split())


@dataclass(slots=True)
class _Tie:
    """The preposition `low` between the word `noun` and the phrase that begins at `begin` and ends with the word `near`, before a clause."""

    parse: Parse
    clause: Clause
    begin: int
    low: str
    noun: str
    near: str

    @property
    def verb(self) -> Verb | None:
        return self.clause.verb

    @property
    def base(self) -> str:
        """The clause's verb; empty where it has none."""
        return self.clause.verb.base if self.clause.verb is not None else ""

    @property
    def comma(self) -> bool:
        """Whether a comma leads to the clause, or one and an adverb: ", first shown in 1995"."""
        return self.clause.comma or self.parse.classes[self.clause.begin - 2:self.clause.begin] == ",r"

    @property
    def opens(self) -> str:
        """The clause's first word."""
        return self.parse.low(self.clause.begin)

    @property
    def first(self) -> str:
        """The class of the noun before the preposition."""
        return self.parse.classes[self.begin - 2]

    @property
    def second(self) -> str:
        """The class of the word behind it."""
        return self.parse.classes[self.begin]

    @property
    def which(self) -> bool:
        """Whether the clause is one with ", which" as its subject."""
        return self.clause.comma and self.opens == "which" and self.clause.subject is None and self.verb is not None


# Whatever the clause.


def _are_names(tie: _Tie) -> bool:
    """ "The Bay of Fenwick", "the island of Orm"."""
    return tie.low == "of" and tie.second == "N" and (tie.begin > 2 and tie.first == "N" or tie.noun in _PLACES)


def _is_a_name(tie: _Tie) -> bool:
    """ "A mill in Kell that burned": a name needs no clause to tell it from others."""
    if tie.clause.comma or tie.first != "n" or tie.low not in ("of", "in", "at", "near", "from", "on", "outside"):
        return False
    return tie.second == "N" or tie.low != "of" and _THE_NAME.fullmatch(tie.parse.classes, tie.begin, tie.clause.begin) is not None


_SOME = frozenset("up to less more than about nearly almost around roughly some at least most over under".split())


def _is_an_amount(tie: _Tie) -> bool:
    """ "A fine of up to $9 million", "a third of the yards", "90 of the crews"."""
    if tie.low != "of":
        return False
    at = tie.begin + (tie.second == "d")
    while tie.parse.low(at) in _SOME:
        at += 1
    return tie.parse.low(at)[:1] in ("$", "£", "€") or tie.noun in AMOUNTS or tie.first == "#"


_PLACES = frozenset("city town village island isle port district province state region county kingdom republic suburb".split())
_HOLDING = frozenset("city town village island country nation crowd crew staff army force group team colony".split())


def _is_of_so_many(tie: _Tie) -> bool:
    """ "A city of perhaps 9,000 that had thrived"."""
    return tie.low == "of" and tie.noun in _HOLDING and tie.second in "#r"


def _moved(tie: _Tie) -> bool:
    """ "Shares in the firm, which fell in May", "sales of new cars, which fell in May"."""
    return tie.low in ("in", "of") and tie.clause.comma and tie.noun in _MEASURED and tie.base in _MOVES


def _is_a_change(tie: _Tie) -> bool:
    """ "A surge in prices"."""
    if tie.low != "in" or tie.second != "n" or tie.noun not in _CHANGES:
        return False
    start = tie.begin - 2
    while start > 0 and tie.parse.classes[start - 1] in "nN":
        start -= 1
    return tie.parse.low(start - 1) in ("a", "an")


_OF_ANY_CLAUSE = (_are_names, _is_a_name, _is_an_amount, _is_of_so_many, _moved, _is_a_change)


# Before "which", "that" or "who".


def _is_an_event_with(tie: _Tie) -> bool:
    """ "Talks with a Turkish investor, which began", "the trial of Low, which opened"."""
    return tie.which and tie.low in ("with", "of", "against") and tie.second in "Nd" and is_event(tie.noun) and (
        tie.base in _GOING_ON and not is_event(tie.near))


def _is_an_event_on(tie: _Tie) -> bool:
    """ "A ruling on the bridge, which is expected"; but "a decision on the contract, which begins"."""
    if not tie.clause.comma or tie.opens != "which" or tie.verb is None or tie.low not in ("on", "over", "about", "of") or (
            tie.parse.classes[tie.clause.begin - 2:tie.clause.begin - 1] != "n"):
        return False
    if not is_event(tie.noun) or is_event(tie.near):
        return False
    return tie.verb.passive and tie.base in _DONE_TO_EVENTS or tie.base in ("be", "begin", "start", "end") and tie.near not in _LASTING


def _is_work(tie: _Tie) -> bool:
    """ "Work on the dam, which began in 2012", ", which was to have begun in May"."""
    return tie.noun in _WORKS and tie.low in ("on", "at", "to", "of") and tie.clause.subject is None and (
        tie.base in _ON_AND_OFF or tie.base == "be" and any(c.kind == "inf" and c.parent is tie.clause and c.verb is not None and c.verb.base in _ON_AND_OFF for c in tie.parse.clauses))


def _are_several(tie: _Tie) -> bool:
    """ "Schools in the district, which were shut"."""
    return tie.which and tie.low in _OF_NUMBERS and tie.noun.endswith("s") and not tie.near.endswith("s") and tie.first in "nN" and tie.near not in MANY and (
        tie.parse.classes[tie.clause.begin - 2] == "n" and tie.parse.low(tie.verb.first) in ("were", "are", "have"))


def _is_in_a_street(tie: _Tie) -> bool:
    """ "The library on Canal Road, which opened"."""
    return tie.low == "on" and tie.near in _STREETS and tie.second == "N"


def _is_an_institution(tie: _Tie) -> bool:
    """ "A museum in Lund, which plans to show it", "schools in Lund, which are due to open", "two mills in Lund, which opened"."""
    if not tie.clause.comma or tie.opens != "which" or tie.low not in ("in", "at", "near", "outside") or tie.second != "N" or tie.verb is None:
        return False
    if tie.noun not in _INSTITUTIONS:
        return tie.noun.endswith("s") and tie.base in DONE_BY_THINGS
    return tie.base not in ("be", "have", "lie", "suffer") or tie.parse.low(tie.verb.last + 1) in _TO_COME


def _went_on(tie: _Tie) -> bool:
    """ "The craze for tulips that began in 1637"."""
    return not tie.clause.comma and tie.base in _GOING_ON and tie.clause.subject is None and tie.low != "of" and (
        tie.parse.classes[tie.clause.begin - 1] == "n" and not is_event(tie.near) and tie.noun not in AMOUNTS)


def _was_to_be(tie: _Tie) -> bool:
    """ "A visit to Graz that was to begin", "a dinner in her honour that had been planned"."""
    classes, verb = tie.parse.classes, tie.verb
    if verb is None or tie.clause.comma or tie.low == "of" or is_event(tie.near) or not (is_event(tie.noun) or tie.noun in _MEALS):
        return False
    return tie.base == "be" and (classes[verb.last + 1:verb.last + 2] == "o" or tie.parse.low(verb.last + 1) in _TO_COME) or verb.passive and tie.base in _DONE_TO_EVENTS or (
        classes[tie.begin - 1] == "o" and classes[tie.begin - 3:tie.begin - 2] == "d")


def _is_a_line(tie: _Tie) -> bool:
    """ "Ferries to the islands, suspended since May"."""
    return tie.low in ("to", "from") and tie.noun in _SERVICES and not is_person_noun(tie.near)


def _is_a_passage(tie: _Tie) -> bool:
    """ "The border crossing with Styria, which was shut", "the road to Kell, closed in May"."""
    return tie.low in ("with", "to", "into", "between", "from") and tie.noun in _PASSAGES and tie.second in "Nd" and tie.base in _BARRED


def _is_of_an_age(tie: _Tie) -> bool:
    """ "A man of 71 who was swept away"."""
    return tie.low == "of" and tie.parse.classes[tie.begin] == "#" and tie.near == tie.parse.low(tie.begin) and is_person_noun(tie.noun)


def _are_people_of(tie: _Tie) -> bool:
    """ "Miners of Kell who struck in May"."""
    return tie.low == "of" and tie.opens in ("who", "whom") and tie.second == "N" and tie.noun.endswith("s") and is_person_noun(tie.noun.removesuffix("s"))


_DOING_BUSINESS = frozenset("file employ own buy acquire lose earn report post go merge emerge announce hire sue default".split())


def _is_done_by_a_firm(tie: _Tie) -> bool:
    """ "A maker of ropes that filed for bankruptcy in May": the maker did."""
    verb = tie.clause.verb
    return tie.low == "of" and tie.noun in TRADES and verb is not None and not verb.passive and verb.base in _DOING_BUSINESS


_OF_A_RELATIVE = (_is_done_by_a_firm, _is_an_event_with, _is_an_event_on, _is_work, _are_several, _is_in_a_street, _is_an_institution, _went_on, _was_to_be, _are_people_of, _is_a_line, _is_of_an_age, _is_a_passage)


# Before a participle.


def _is_placed(tie: _Tie) -> bool:
    """ "A concert by the choir, put off in May", "rings from Mexico, studied in 1987"."""
    return tie.comma and tie.first in "nNz" and tie.low in _PLACING and tie.base not in _DONE_TO_PLACES and (tie.low == "by" or not is_event(tie.near)) and (
        not (is_person_noun(tie.noun) and tie.base not in _TO_PEOPLE))


def _is_about(tie: _Tie) -> bool:
    """ "A bill on tolls, adopted in May"."""
    if tie.low == "of" and tie.second == "N" and tie.base in _GOT:
        return False  # "The integration of Kell Mills, acquired in May": the mills were
    return tie.comma and tie.first in "nN" and tie.low in ("on", "about", "for", "over", "to", "of") and not is_event(tie.near) and (
        is_event(tie.noun) or tie.noun in _LAWS and tie.base in _PASSED)


_GOT = frozenset("acquire buy purchase found build establish create form".split())
_POST, _KEPT = frozenset("letter letters card cards note notes telegram telegrams postcard postcards".split()), frozenset("find discover publish write post keep lose burn sell edit collect".split())


def _is_a_letter(tie: _Tie) -> bool:
    """ "His letters to his sister, found in a tin in 2012": the letters were."""
    return tie.comma and tie.low in ("to", "from") and tie.noun in _POST and tie.base in _KEPT


def _is_reached(tie: _Tie) -> bool:
    """ "A spokesman for Svea, reached on Monday"."""
    return tie.comma and tie.low in ("for", "of", "at") and tie.second == "N" and is_person_noun(tie.noun) and tie.base in _REACHED


def _is_a_paper(tie: _Tie) -> bool:
    """ "A report into the unit, published on Friday", "a letter to the minister published on Monday", "minutes of the meeting, released on Friday"."""
    if tie.low == "of" and tie.comma and tie.base in _MADE and tie.noun in _DRAWN:
        return True  # "maps of the ice, begun in 1946"
    return tie.base in _PUT_OUT and tie.noun in _PAPERS and (not tie.comma or tie.low in ("into", "on", "about", "by", "from", "with", "of"))


def _is_a_person_of(tie: _Tie) -> bool:
    """ "The head of the guild wanted for murder"."""
    return tie.low == "of" and (tie.base == "elect" or tie.base in _TO_PEOPLE and is_person_noun(tie.noun))


def _is_of_a_person(tie: _Tie) -> bool:
    """ "A statue of the general, pulled down in June"."""
    return tie.low == "of" and tie.comma and is_person_noun(tie.near) and not is_person_noun(tie.noun) and tie.base not in _TO_PEOPLE


def _is_a_record(tie: _Tie) -> bool:
    """ "The record of 9 metres set in May"."""
    return tie.low == "of" and tie.base == "set" and tie.noun in ("record", "records", "mark")


_OF_A_PARTICIPLE = (_is_placed, _is_a_letter, _is_about, _is_reached, _is_a_paper, _is_a_person_of, _is_of_a_person, _is_a_record, _is_a_line, _is_of_an_age, _is_a_passage)


_MADE = frozenset("begin start finish complete draw take paint write publish compile record film shoot make print sell".split())
_DRAWN = frozenset("map maps photo photos photograph photographs picture pictures portrait portraits painting drawing film video recording history study account list translation edition biography diary".split())
_OF_NUMBERS = ("in", "at", "on", "near", "across", "around", "from", "of", "for")
_LASTING = frozenset("contract lease term season tour course tournament franchise".split())  # "a decision on the contract, which begins in May"
_LAWS = frozenset("bill law act rule rules treaty accord pact resolution measure motion ban code decree directive regulation regulations".split())
_PASSED = frozenset("adopt pass approve enact introduce sign propose draft announce ratify agree".split())
_INSTITUTIONS = frozenset("""
school schools museum museums hospital hospitals university college court courts firm company club church library gallery theatre theater bank
plant factory prison laboratory station hotel brewery restaurant charity foundation institute clinic agency broadcaster newspaper
""".split())
_SERVICES = frozenset("ferry ferries train trains flight flights bus buses tram trams service services".split())
_PASSAGES = frozenset("crossing crossings border borders frontier road roads bridge tunnel railway highway route link checkpoint pipeline causeway canal pass embassy consulate gate".split())
_BARRED = frozenset("open reopen close shut block seal sever build rebuild widen complete finish".split())
_TO_COME = ("due", "set", "scheduled", "supposed")
_MEALS = ("dinner", "lunch", "banquet", "reception")
_STREETS = frozenset("road street avenue lane square drive way hill boulevard highway row quay terrace".split())
_PLACING = frozenset("by from in at near outside inside with against between".split())
_DONE_TO_PLACES = frozenset("capture recapture find settle destroy bomb liberate besiege seize retake take build base locate evacuate".split())
_REACHED = frozenset("reach ask quote contact question interview press appoint name elect bear arrest charge jail wound".split())
# What a house or a firm does, or has done to it, and the town that it is in does not.
DONE_BY_THINGS = frozenset("""
open reopen close shut begin start end employ make produce burn collapse cost build rebuild demolish buy sell rent lease inherit design own run
launch acquire last kill injure
""".split())
_GOING_ON = frozenset("begin start end last continue erupt open resume collapse stall".split())
_ON_AND_OFF = _GOING_ON | {"stop", "finish"}
_WORKS = frozenset("work works construction building repairs restoration renovation production excavation excavations research digging trading shooting filming".split())
_PUT_OUT = frozenset("release publish issue print leak announce post obtain broadcast air screen show".split())
_PAPERS = frozenset(
    "minutes report reports results figures copy copies text transcript transcripts details list version draft photographs pictures "
    "footage video survey study poll interview interviews documentary film programme program letter letters statement article memo email message note".split())
_MEASURED = frozenset(
    "sales prices price exports imports output production shares orders number numbers volume value cost costs rate rates revenue "
    "profits demand stocks deliveries shipments".split())
_MOVES = frozenset("fall rise drop climb jump grow decline increase double halve slip soar slump gain plunge shrink tumble stand reach total peak hit".split())
_TO_PEOPLE = frozenset("want accuse charge arrest convict suspect jail detain imprison sentence kidnap wound bear appoint elect".split())
_DONE_TO_EVENTS = frozenset("""
expect schedule hold plan postpone delay cancel adjourn sign announce issue adopt reach conclude publish release approve complete launch
prepare award win make hand due
""".split())
_THE_NAME = re.compile(r"dN+")
_CHANGES = frozenset("surge rise fall increase decrease drop cut change decline jump growth gain loss slump boom shift reduction".split())
