"""Which prepositions bind two nouns before a participle: "a bill on tolls, adopted in May", but "letters to his sister, found in a tin"."""

from __future__ import annotations

from timeline.lang.en.bodies import TRADES
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.phrases import is_event
from timeline.lang.en.ties import Tie


def _is_placed(tie: Tie) -> bool:
    """ "A concert by the choir, put off in May", "rings from Mexico, studied in 1987"."""
    return tie.comma and tie.first in "nNz" and tie.low in _PLACING and tie.base not in _DONE_TO_PLACES and (tie.low == "by" or not is_event(tie.near)) and (
        not (is_person_noun(tie.noun) and tie.base not in _TO_PEOPLE))


def _is_about(tie: Tie) -> bool:
    """ "A bill on tolls, adopted in May"."""
    if tie.low == "of" and tie.second == "N" and tie.base in _ONLY_TO_PEOPLE | _TO_PEOPLE:
        return False  # "The trial of Ann Low, arrested in May": she was
    if tie.low == "of" and tie.second == "N" and tie.base in _GOT:
        return False  # "The integration of Kell Mills, acquired in May": the mills were
    return tie.comma and tie.first in "nN" and tie.low in ("on", "about", "for", "over", "to", "of") and not is_event(tie.near) and (
        is_event(tie.noun) or tie.noun in _LAWS and tie.base in _PASSED)


_GOT = frozenset("acquire buy purchase found build establish create form".split())
_POST, _KEPT = frozenset("letter letters card cards note notes telegram telegrams postcard postcards".split()), frozenset("find discover publish write post keep lose burn sell edit collect".split())


def _is_a_letter(tie: Tie) -> bool:
    """ "His letters to his sister, found in a tin in 2012": the letters were."""
    return tie.comma and tie.low in ("to", "from") and tie.noun in _POST and tie.base in _KEPT


def _is_reached(tie: Tie) -> bool:
    """ "A spokesman for Svea, reached on Monday"."""
    return tie.comma and tie.low in ("for", "of", "at") and tie.second == "N" and is_person_noun(tie.noun) and tie.base in _REACHED


def _is_a_paper(tie: Tie) -> bool:
    """ "A report into the unit, published on Friday", "a letter to the minister published on Monday", "minutes of the meeting, released on Friday"."""
    if tie.low == "of" and tie.comma and tie.base in _MADE and tie.noun in _DRAWN:
        return True  # "maps of the ice, begun in 1946"
    return tie.base in _PUT_OUT and tie.noun in _PAPERS and (not tie.comma or tie.low in ("into", "on", "about", "by", "from", "with", "of"))


def _is_a_person_of(tie: Tie) -> bool:
    """ "The head of the guild wanted for murder"."""
    return tie.low == "of" and (tie.base == "elect" or tie.base in _TO_PEOPLE and is_person_noun(tie.noun))


def _is_done_to_persons(tie: Tie) -> bool:
    """ "A clerk at the mill, fired a week earlier": mills are not fired."""
    return tie.comma and tie.low in ("at", "of", "from", "for", "with", "in") and is_person_noun(tie.noun) and not is_person_noun(tie.near) and tie.base in _ONLY_TO_PEOPLE


def _is_done_to_a_firm(tie: Tie) -> bool:
    """ "The maker of frozen pies, founded in 1922 and listed in 1986": the maker was."""
    return tie.comma and tie.low == "of" and tie.noun in TRADES and tie.near not in TRADES and tie.second != "N" and tie.base in _DONE_TO_FIRMS


def _is_of_a_person(tie: Tie) -> bool:
    """ "A statue of the general, pulled down in June"."""
    return tie.low == "of" and tie.comma and is_person_noun(tie.near) and not is_person_noun(tie.noun) and tie.base not in _TO_PEOPLE


def _is_a_record(tie: Tie) -> bool:
    """ "The record of 9 metres set in May"."""
    return tie.low == "of" and tie.base == "set" and tie.noun in ("record", "records", "mark")


_MADE = frozenset("begin start finish complete draw take paint write publish compile record film shoot make print sell".split())
_DRAWN = frozenset("map maps photo photos photograph photographs picture pictures portrait portraits painting drawing film video recording history study account list translation edition biography diary".split())
_LAWS = frozenset("bill law act rule rules treaty accord pact resolution measure motion ban code decree directive regulation regulations".split())
_PASSED = frozenset("adopt pass approve enact introduce sign propose draft announce ratify agree".split())
_PLACING = frozenset("by from in at near outside inside with against between".split())
_DONE_TO_PLACES = frozenset("capture recapture find settle destroy bomb liberate besiege seize retake take build base locate evacuate".split())
_REACHED = frozenset("reach ask quote contact question interview press appoint name elect bear arrest charge jail wound".split())
_PUT_OUT = frozenset("release publish issue print leak announce post obtain broadcast air screen show".split())
_PAPERS = frozenset(
    "minutes report reports results figures copy copies text transcript transcripts details list version draft photographs pictures "
    "footage video survey study poll interview interviews documentary film programme program letter letters statement article memo email message note".split())
_TO_PEOPLE = frozenset("want accuse charge arrest convict suspect jail detain imprison sentence kidnap wound bear appoint elect".split())
_ONLY_TO_PEOPLE = frozenset("fire hire sack dismiss arrest detain jail imprison sentence kidnap murder charge convict deport exile widow ordain".split())
_DONE_TO_FIRMS = frozenset("found establish list float nationalize privatize set bail".split())

OF_A_PARTICIPLE = (_is_placed, _is_a_letter, _is_about, _is_reached, _is_a_paper, _is_a_person_of, _is_done_to_persons, _is_done_to_a_firm, _is_of_a_person, _is_a_record)
"""The cases, in the order in which they are asked."""
