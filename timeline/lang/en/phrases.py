"""Noun phrases in a parsed sentence: the one before a clause, and whether its noun is an event."""

from __future__ import annotations

import re

from timeline.lang.en.headlines import without_times
from timeline.lang.en.leaveout import AMOUNTS
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax import Clause, Parse

_EVENT = re.compile(r"(?:tion|sion|ment|ings?|tions|sions|ments|iage|eral|rrival|rsal|ewal|ture|tures)$")
_NO_EVENTS = frozenset("""
projection projections government department nation station section position population institution constitution organization mission commission region religion version
opinion million billion union pension television apartment element document instrument monument equipment parliament environment basement
management settlements building buildings king spring thing things morning evening wing ring string ceiling feeling feelings nothing anything
everything something corporation association administration foundation generation condition conditions tradition function reputation
edition editions institutions nations regions sections organizations picture pictures culture agriculture furniture literature temperature future structure
feature features nature creature shilling sterling employment federation delegation coalition opposition ambition fiction passion tension mention
""".split())
_EVENTS = frozenset("""
discovery recovery delivery robbery burglary squeeze ceasefire truce airstrike airstrikes counterattack counteroffensive shelling assassination quake tremor typhoon cyclone tornado explosion ballot slaying attack attacks vote votes deal deals strike strikes raid raids war wars crash crashes launch visit visits ruling decision offensive earthquake
flood floods game games race match speech coup trial protest protests rally rallies conference debate bombing killing
murder death deaths birth wedding fire storm hurricane campaign blast survey poll study deadline talks summit session sale takeover merger
collapse arrest arrests escape rescue release return defeat victory win loss fall rise purchase dispute clash clashes fight battle siege riot
riots uprising revolt revolution famine drought outbreak epidemic crisis scandal reform test tests trip journey tour march offer bid buyout
abduction capture kidnapping assault shooting ambush inquiry probe report announcement promise pledge boycott embargo blockade withdrawal
retreat departure resignation retirement divorce funeral inauguration opening closure shutdown spill leak accident disaster massacre
slump boom recession incident cutback voyage split breakup defection overthrow expulsion signing treaty accord pact agreement handover takeoff landing flight mission
request start end beginning referendum hearing festival concert exhibition show debut broadcast interview statement warning increase cut hike
""".split())


def is_event(noun: str) -> bool:
    """Whether a noun names something that happens: "launch", "abduction", "talks"."""
    noun = noun.replace("-", "")  # "buy-out"
    return noun in _EVENTS or noun.removesuffix("s") in _EVENTS or noun not in _NO_EVENTS and _EVENT.search(noun) is not None


def noun_phrase(text: str, parse: Parse, begin: int, end: int, span: tuple[int, int]) -> str:
    """The words `begin` to `end` without the time at `span`, up to an aside that follows the noun."""
    comma = parse.classes.find(",", begin, end)
    if comma > begin and "c" not in parse.classes[comma:end]:
        end = comma
    return without_times(text, parse.words[begin].begin, parse.words[end - 1].end, [span])


_AT_A_PLACE = re.compile(r"dn+(?P<at>p)N+$")
_OF_A_PLACE = re.compile(r"(?:[nN],(?=pN)|N(?=pN+,N))(?P<of>p)N+(?:,N+)?$")


def antecedent(text: str, parse: Parse, clause: Clause, span: tuple[int, int]) -> str | None:
    """The noun phrase just before a clause, with its "of …"; a list of names whole; `None` when there is none."""
    classes = parse.classes
    end = clause.begin
    if classes[end:end + 1] == "p" and end > 0 and classes[end - 1] in "n#d" and classes[end - 2:end - 1] in (",",):
        end -= 1  # "…, some of whom": what they are some of
    if classes[end - 2:end] == ",r":
        end -= 1  # ", first awarded"
    while end > 0 and classes[end - 1] in ',"(p':
        end -= 1
    far = _person_far(parse, clause, end)
    if far is not None:
        return without_times(text, parse.words[far].begin, parse.words[end - 1].end, [span]).strip(" ,")
    inner = parse.owner[end - 1] if clause.comma and end > 0 and parse.low(clause.begin) == "which" else None
    if inner is not None and inner.kind == "ing" and not inner.comma and inner.begin > 1 and classes[inner.begin - 1] == "n" and "N" not in classes[inner.begin:end]:
        return antecedent(text, parse, inner, span)  # "a treaty calling for free trade, which the kings signed"
    if end > 1 and classes[end - 1] == "t" and classes[end:end + 1] == "," and parse.owner[end - 1].kind != "part" and clause.kind == "rel" and (
            parse.low(end - 1).startswith("the ") or clause.verb is not None and clause.verb.base in ("begin", "end", "start")):  # "the last quarter, which ended"
        return text[parse.words[end - 1].begin:parse.words[end - 1].end]
    while end > 0 and classes[end - 1] in ',t")p':
        end -= 1
    if clause.kind == "rel" and clause.comma and clause.subject is not None and (at := _AT_A_PLACE.search(classes, 0, end)) and parse.low(at.start("at")) == "at":
        end = at.start("at")  # "the mill at Kell, which Hale bought"
    if clause.kind == "rel" and (whence := _OF_A_PLACE.search(classes, 0, end)) and parse.low(whence.start("of")) == "of":
        end = whence.start("of") - (classes[whence.start("of") - 1] == ",")  # "Aldine Corp., of Reno, which": not Reno
    done = parse.owner[end - 1] if end > 0 and classes[end - 1] in "vy" else None
    if done is not None and done.kind == "part" and done.verb.last == end - 1 and not done.comma and done is not clause:
        end = done.begin  # "bonds issued in May, which will"
    if end == 0:
        return None
    begin = end
    verbs = {n for c in parse.clauses if c.verb is not None for n in range(c.verb.first, c.verb.last + 1)}
    while begin > 0:
        before = classes[begin - 1]
        if begin - 1 in verbs:
            break
        if before in "nN#'" and (begin == end or classes[begin:begin + 1] != "d" or before == "'"):
            begin -= 1
        elif before == "d" and classes[begin] not in "d":
            begin -= 1
            if begin > 1 and parse.low(begin) in ("a", "an") and _EACH.search(parse.low(begin - 1)):
                begin -= 1  # "an offer of $31 a share"
                if parse.low(begin - 1) == "of" and classes[begin - 2] in "nN":
                    begin -= 1
        elif before in "zeg" and begin <= end and classes[begin - 2:begin - 1] not in ("c", ","):
            begin -= 1
        elif before == "p" and 1 < begin < end and classes[begin - 2] in "nN#z" and _binds(parse, clause, begin):
            begin -= 1
        elif before == "c" and begin > 1 and classes[begin - 2] in "nN" and parse.low(begin - 1) in ("and", "&", "or") and _alike(classes, begin):
            begin -= 1
        elif before == "," and begin > 1 and classes[begin - 2] in "N" and re.match(r"N+(?:,N+)*,?cN", classes[begin:]) and re.match(r"N", classes[begin:]):
            begin -= 1
        elif before == ")" and "(" in classes[:begin]:
            begin = classes.rindex("(", 0, begin)
        else:
            break
    person = _person_before(parse, begin, end) if clause.comma and parse.low(clause.begin) in ("who", "whose") else None
    if person is not None:
        begin, end = person
    comma = classes.rfind(",", 0, begin)
    if begin == comma + 1 and comma > 0 and classes[comma - 1] in "nN" and classes[begin] == "d" and parse.low(clause.begin) in ("who", "whose"):
        # "Ann Lowe, the mayor, who had fled": the name, not the office
        name = comma
        while name > 0 and classes[name - 1] in "nN'd" and name - 1 not in verbs:
            name -= 1
        if "N" in classes[name:comma]:
            begin, end = name, comma
    if parse.low(begin - 1) == "with" and parse.low(begin - 2) in _LADEN:  # "a galley laden with glass, which sank"
        begin = end = begin - 2
        while begin > 0 and classes[begin - 1] in "dnN#'" and begin - 1 not in verbs:
            begin -= 1
    if begin >= end:
        return None
    words = without_times(text, parse.words[begin].begin, parse.words[end - 1].end, [span]).strip(" ,")
    return words if 0 < len(words) <= 70 else None


_LADEN = ("laden", "loaded", "filled", "packed")
_OF_PERSON = re.compile(r"(?:d+[n#]*n|[nN]*[nN])(?:p[dnN#']+)*$")


def _person_far(parse: Parse, clause: Clause, end: int) -> int | None:
    """Where the person begins whom "who" means behind a thing: "the head of the firm that makes tyres, who resigned"."""
    behind_thing = parse.classes[end - 1:end] in ("n", "e") and parse.low(clause.begin) == "who"  # "a man with a load of fish who"
    if not (clause.comma or behind_thing or parse.classes[clause.begin - 2:clause.begin - 1] == ",") or "who" not in (parse.low(clause.begin), parse.low(clause.begin + (parse.low(clause.begin) == "of"))[:3]) or end < 3 or parse.classes[end - 1] not in "nNe" or is_person_noun(parse.low(end - 1)):
        return None
    begin = end
    inner = clause.parent if clause.parent is not None and clause.parent.kind == "rel" and not clause.parent.comma else None
    if inner is not None:
        begin = inner.begin
    m = _OF_PERSON.search(parse.classes, max(0, parse.classes.rfind(",", 0, begin)), begin)
    if m is None:
        return None
    head = m.start()
    while parse.classes[head] == "d":
        head += 1
    while head + 1 < begin and parse.classes[head + 1] in "nN#":
        head += 1
    return m.start() if head < begin - 1 and is_person_noun(parse.low(head)) else None


def _person_before(parse: Parse, begin: int, end: int) -> tuple[int, int] | None:
    """The name before its offices, where "who" stands behind those: "Ann Lowe, once the guild's head clerk, river works, who left"."""
    classes = parse.classes
    aged = set(classes[begin:end]) == {"#"}  # "Orla Low, 34, who won"
    if not aged and classes[end - 1] != "n" or "N" in classes[begin:end] and "'" not in classes[begin:end]:
        return None
    comma = classes.rfind(",", 0, end)
    for _ in range(3):
        before = classes.rfind(",", 0, comma)
        name = comma
        while name > before + 1 and classes[name - 1] == "N":
            name -= 1
        if comma - name >= 2 - aged:
            return name, comma
        if before < 0 or not set(classes[before + 1:comma]) <= set("dnNr'pe"):
            return None
        comma = before
    return None


def _binds(parse: Parse, clause: Clause, begin: int) -> bool:
    """Whether the preposition before `begin` holds two nouns together that a clause behind them means as one."""
    low, classes = parse.low(begin - 1), parse.classes
    if low == "between":
        return True
    if clause.comma and low in ("on", "over", "about", "of") and parse.low(clause.begin) == "which" and classes[clause.begin - 2:clause.begin - 1] == "n" and (
            is_event(parse.low(begin - 2)) and not is_event(parse.low(clause.begin - 2)) and clause.verb is not None and (clause.verb.passive and clause.verb.base in _DONE_TO_EVENTS or clause.verb.base in ("be", "begin", "start", "end"))):
        return True  # "a ruling on the bridge, which is expected"
    noun, near = parse.low(begin - 2), parse.low(clause.begin - 1 - clause.comma)
    if low == "of" and begin > 2 and classes[begin] == classes[begin - 2] == "N":
        return True  # "the Bay of Fenwick"
    if clause.kind == "part" and clause.comma and classes[begin - 2] in "nNz" and clause.verb is not None and (
            low in _PLACING and clause.verb.base not in _DONE_TO_PLACES and (low == "by" or not is_event(near)) and not (is_person_noun(noun) and clause.verb.base not in _TO_PEOPLE) or low in ("on", "about", "for", "over", "to", "of") and classes[begin - 2] != "z" and is_event(noun) and not is_event(near)):
        return True  # "a concert by the choir, put off in May", "rings from Mexico, studied in 1987"
    if clause.kind == "rel" and not clause.comma and clause.verb is not None and clause.verb.base in _GOING_ON and classes[clause.begin - 1] == "n" and not is_event(near) and (
            clause.subject is None and low != "of" and noun not in AMOUNTS):
        return True  # "the craze for tulips that began in 1637"
    named = classes[begin] == "N" or low != "of" and _THE_NAME.fullmatch(classes, begin, clause.begin) is not None
    if not clause.comma and named and classes[begin - 2] == "n" and low in ("of", "in", "at", "near", "from", "on", "outside"):
        return True  # a name needs no clause to tell it from others
    if low == "of":
        if clause.kind == "part" and clause.verb.base in _TO_PEOPLE and is_person_noun(noun):
            return True  # "the head of the guild wanted for murder"
        if clause.comma and noun in _MEASURED and clause.verb is not None and clause.verb.base in _MOVES:
            return True  # "sales of new cars, which fell in May"
        if clause.kind == "part" and clause.comma and is_person_noun(near) and not is_person_noun(noun) and clause.verb.base not in _TO_PEOPLE:
            return True  # "a statue of the general, pulled down in June"
        if clause.kind == "part" and clause.comma and clause.verb.base in _PUT_OUT and noun in _PAPERS:
            return True  # "minutes of the meeting, released on Friday"
        return noun in AMOUNTS or classes[begin - 2] == "#" or parse.low(clause.begin) in ("who", "whom") and classes[begin] == "N" and noun.endswith("s")
    start = begin - 2
    while start > 0 and classes[start - 1] in "nN":
        start -= 1
    return low == "in" and classes[begin] == "n" and parse.low(start - 1) in ("a", "an") and parse.low(begin - 2) in _CHANGES  # "a surge in prices"


_PLACING = frozenset("by from in at near outside inside with against between".split())
_DONE_TO_PLACES = frozenset("capture recapture find settle destroy bomb liberate besiege seize retake take build base locate evacuate".split())
_GOING_ON = frozenset("begin start end last continue erupt".split())
_PUT_OUT = frozenset("release publish issue print leak announce post obtain".split())
_PAPERS = frozenset("minutes report reports results figures copy copies text transcript transcripts details list version draft photographs pictures footage video survey study".split())
_MEASURED = frozenset("sales prices price exports imports output production shares orders number numbers volume value cost costs rate rates revenue profits demand stocks deliveries shipments".split())
_MOVES = frozenset("fall rise drop climb jump grow decline increase double halve slip soar slump gain plunge shrink tumble stand reach total peak hit".split())
_TO_PEOPLE = frozenset("want accuse charge arrest convict suspect jail detain imprison sentence kidnap wound bear appoint elect".split())
_DONE_TO_EVENTS = frozenset("""
expect schedule hold plan postpone delay cancel adjourn sign announce issue adopt reach conclude publish release approve complete launch prepare award win make hand due
""".split())
_EACH = re.compile(r"\d|cents$|dollars$|pence$|francs$|marks$|crowns$")
_THE_NAME = re.compile(r"dN+")
_CHANGES = frozenset("surge rise fall increase decrease drop cut change decline jump growth gain loss slump boom shift reduction".split())


def _alike(classes: str, begin: int) -> bool:
    """Whether what "and" at `begin - 1` joins are nouns of one kind, so that both are meant."""
    return classes[begin] == "N" and classes[begin - 2] == "N" or classes[begin] in "n#d" and classes[begin - 2] == "n" and classes[begin] != "d"
