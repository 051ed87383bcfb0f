"""Which prepositions bind two nouns, so that a clause behind them means both as one: "a visit to Graz that was to begin"."""

from __future__ import annotations

import re

from timeline.lang.en.leaveout import AMOUNTS
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.syntax.presentform import MANY


def binds(parse: Parse, clause: Clause, begin: int) -> bool:
    """Whether the preposition before `begin` holds two nouns together that a clause behind them means as one."""
    low, classes = parse.low(begin - 1), parse.classes
    comma = clause.comma or classes[clause.begin - 2:clause.begin] == ",r"  # ", first shown in 1995"
    if low == "between":
        return True
    if clause.comma and low in ("with", "of", "between", "against") and parse.low(clause.begin) == "which" and classes[begin] in "Nd" and is_event(parse.low(begin - 2)) and (
            clause.verb is not None and clause.subject is None and clause.verb.base in _GOING_ON and not is_event(parse.low(clause.begin - 2))):
        return True  # "talks with a Turkish investor, which began", "the trial of Low, which opened"
    if clause.comma and low in ("on", "over", "about", "of") and parse.low(clause.begin) == "which" and classes[clause.begin - 2:clause.begin - 1] == "n" and (
            is_event(parse.low(begin - 2)) and not is_event(parse.low(clause.begin - 2)) and clause.verb is not None and
            (clause.verb.passive and clause.verb.base in _DONE_TO_EVENTS or clause.verb.base in ("be", "begin", "start", "end") and parse.low(clause.begin - 2) not in _LASTING)):
        return True  # "a ruling on the bridge, which is expected"
    noun, near = parse.low(begin - 2), parse.low(clause.begin - 1 - clause.comma)
    if clause.kind == "rel" and noun in _WORKS and low in ("on", "at", "to", "of") and clause.verb is not None and clause.subject is None and clause.verb.base in _GOING_ON | {"stop", "finish"}:
        return True  # "work on the dam, which began in 2012"
    if clause.kind == "rel" and clause.comma and parse.low(clause.begin) == "which" and clause.subject is None and clause.verb is not None and (
            low in _OF_NUMBERS and noun.endswith("s") and not near.endswith("s") and classes[begin - 2] in "nN" and near not in MANY and
            classes[clause.begin - 2] == "n" and parse.low(clause.verb.first) in ("were", "are", "have")):
        return True  # "schools in the district, which were shut"
    if clause.kind == "rel" and low == "on" and near in _STREETS and classes[begin] == "N":
        return True  # "the library on Canal Road, which opened"
    if low == "of" and begin > 2 and classes[begin] == classes[begin - 2] == "N":
        return True  # "the Bay of Fenwick"
    if clause.kind == "part" and comma and classes[begin - 2] in "nNz" and clause.verb is not None and (
            low in _PLACING and clause.verb.base not in _DONE_TO_PLACES and (low == "by" or not is_event(near)) and
            not (is_person_noun(noun) and clause.verb.base not in _TO_PEOPLE) or low in ("on", "about", "for", "over", "to", "of") and
            classes[begin - 2] != "z" and (is_event(noun) or noun in _LAWS and clause.verb.base in _PASSED) and not is_event(near)):
        return True  # "a concert by the choir, put off in May", "rings from Mexico, studied in 1987", "a bill on tolls, adopted in May"
    if clause.kind == "rel" and clause.comma and low in ("in", "at", "near", "outside") and classes[begin] == "N" and parse.low(clause.begin) == "which" and (
            noun in _INSTITUTIONS and clause.verb is not None and clause.verb.base not in ("be", "have", "lie", "suffer")):
        return True  # "a museum in Lund, which plans to show it"
    if clause.kind == "part" and comma and low in ("for", "of", "at") and classes[begin] == "N" and is_person_noun(noun) and (
            clause.verb.base in _REACHED):
        return True  # "a spokesman for Svea, reached on Monday"
    if clause.kind == "rel" and not clause.comma and clause.verb is not None and clause.verb.base in _GOING_ON and (
            classes[clause.begin - 1] == "n" and not is_event(near) and clause.subject is None and low != "of" and noun not in AMOUNTS):
        return True  # "the craze for tulips that began in 1637"
    if clause.verb is not None and clause.kind == "rel" and not clause.comma and (is_event(noun) or noun in _MEALS) and not is_event(near) and low != "of" and (
            clause.verb.base == "be" and classes[clause.verb.last + 1:clause.verb.last + 2] == "o" or clause.verb.passive and clause.verb.base in _DONE_TO_EVENTS or
            classes[begin - 1] == "o" and classes[begin - 3:begin - 2] == "d"):
        return True  # "a visit to Graz that was to begin", "a dinner in her honour that had been planned"
    named = classes[begin] == "N" or low != "of" and _THE_NAME.fullmatch(classes, begin, clause.begin) is not None
    if not clause.comma and named and classes[begin - 2] == "n" and low in ("of", "in", "at", "near", "from", "on", "outside"):
        return True  # a name needs no clause to tell it from others
    if low == "of" and parse.low(begin + (classes[begin] == "d") + (parse.low(begin) == "up"))[:1] in ("$", "£", "€"):
        return True  # "a fine of up to $9 million"
    if clause.kind == "part" and comma and clause.verb.base in _PUT_OUT and noun in _PAPERS and low in ("into", "on", "about", "by", "from", "with"):
        return True  # "a report into the unit, published on Friday"
    if clause.kind == "part" and not comma and clause.verb.base in _PUT_OUT and noun in _PAPERS:
        return True  # "a letter to the minister published on Monday"
    if low == "in" and clause.comma and noun in _MEASURED and clause.verb is not None and clause.verb.base in _MOVES:
        return True  # "shares in the firm, which fell in May"
    if low == "of":
        if clause.kind == "part" and clause.verb.base in _TO_PEOPLE and is_person_noun(noun):
            return True  # "the head of the guild wanted for murder"
        if clause.comma and noun in _MEASURED and clause.verb is not None and clause.verb.base in _MOVES:
            return True  # "sales of new cars, which fell in May"
        if clause.kind == "part" and comma and is_person_noun(near) and not is_person_noun(noun) and clause.verb.base not in _TO_PEOPLE:
            return True  # "a statue of the general, pulled down in June"
        if clause.kind == "part" and clause.verb.base in _PUT_OUT and noun in _PAPERS:
            return True  # "minutes of the meeting, released on Friday"
        if clause.kind == "part" and clause.verb.base == "set" and noun in ("record", "records", "mark"):
            return True  # "the record of 9 metres set in May"
        people = parse.low(clause.begin) in ("who", "whom") and classes[begin] == "N" and noun.endswith("s") and is_person_noun(noun.removesuffix("s"))
        return noun in AMOUNTS or classes[begin - 2] == "#" or people
    start = begin - 2
    while start > 0 and classes[start - 1] in "nN":
        start -= 1
    return low == "in" and classes[begin] == "n" and parse.low(start - 1) in ("a", "an") and parse.low(begin - 2) in _CHANGES  # "a surge in prices"


_OF_NUMBERS = ("in", "at", "on", "near", "across", "around", "from", "of", "for")
_LASTING = frozenset("contract lease term season tour course tournament franchise".split())  # "a decision on the contract, which begins in May"
_LAWS = frozenset("bill law act rule rules treaty accord pact resolution measure motion ban code decree directive regulation regulations".split())
_PASSED = frozenset("adopt pass approve enact introduce sign propose draft announce ratify agree".split())
_INSTITUTIONS = frozenset("""
school schools museum museums hospital hospitals university college court courts firm company club church library gallery theatre theater bank
plant factory prison laboratory station hotel brewery restaurant charity foundation institute clinic agency broadcaster newspaper
""".split())
_MEALS = ("dinner", "lunch", "banquet", "reception")
_STREETS = frozenset("road street avenue lane square drive way hill boulevard highway row quay terrace".split())
_PLACING = frozenset("by from in at near outside inside with against between".split())
_DONE_TO_PLACES = frozenset("capture recapture find settle destroy bomb liberate besiege seize retake take build base locate evacuate".split())
_REACHED = frozenset("reach ask quote contact question interview press appoint name elect bear arrest charge jail wound".split())
_GOING_ON = frozenset("begin start end last continue erupt open resume collapse stall".split())
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
