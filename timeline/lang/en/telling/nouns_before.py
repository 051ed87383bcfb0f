"""The noun before a time that the time dates, not the verb: "follows two decisions by the court last June"."""

from __future__ import annotations

import re

from timeline.lang.en.cases import chosen, only
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import COMPLEMENT, TOLD_NOUNS
from timeline.lang.en.telling.events import ARTICLE, nearest_event
from timeline.lang.en.telling.noun_phrase import Nouns, nouns_before
from timeline.lang.en.telling.nouns_led import after_what_came_before, behind_a_preposition, beside_what_was_told, in_a_state_since, of_what_led_to_it, what_it_leads_to, with_what_was_done_at_it
from timeline.lang.en.telling.words import GONE, Words

_PHRASE, _NOUNS_ALONE = re.compile(r"[dnN#'pgv]+"), re.compile(r"[dnN#']+")


def dates_a_noun(teller: Words, clause: Clause) -> str | None:
    """The event noun that the time stands behind, where it dates that: "since the launch of … in December"."""
    if teller.parse.low(teller.at).startswith("since ") and clause.verb is not None and clause.finite and clause.verb.perfect and (clause.verb.tense == "present" or clause.verb.progressive):
        return None  # "have asked for an inquiry since 2012": the asking has gone on
    if teller.parse.low(teller.at - 1) == "again" or teller.parse.low(teller.at - 2) == "again" and teller.parse.classes[teller.at - 3] == "c":
        return None  # "was shut in May after a fire and again in June": the shutting
    nouns, verb, behind = nouns_before(teller, clause), clause.verb, teller.parse.classes[teller.at + 1:teller.at + 2]
    for case in _cases(clause.kind, behind, None, None, False) if verb is None else _cases(clause.kind, behind, verb.form, verb.tense, verb.perfect):
        words = case(nouns)
        if words is not None:
            return words
    return None


_OF_IT = ("of", "on", "against", "by")


def _with_more_behind(nouns: Nouns) -> str | None:
    """ "Said that bombings this month of two bridges had hurt trade": the bombings of two bridges."""
    parse, at, clause = nouns.parse, nouns.at, nouns.clause
    classes = parse.classes
    of_subject = clause.verb is None or clause.subject is not None and clause.subject[0] <= at < clause.subject[1]
    if not of_subject or nouns.back != at - 1 or classes[nouns.back] not in "nz" or not nouns.names_an_event(nouns.back):
        return None
    if parse.low(at + 1) not in _OF_IT or classes[at + 1:at + 3] not in ("pd", "pn", "pN", "p#"):
        return None
    stop = at + 1
    while stop < len(parse.words) and classes[stop] in "pdnN#'" or classes[stop:stop + 2] == "cN" and classes[stop - 1] == "N":
        stop += 1
    place = classes.rfind("p", at + 2, stop)
    if classes[stop:stop + 2] == ",N" and place > 0:
        stop = place  # "in Lund, Sweden, and Bergen, Norway": both or neither
    while classes[stop - 1] in "pd":
        stop -= 1  # "the announcement Friday of a loss for the third quarter"
    return nouns.teller.say(nouns.begin, stop)


def _of_the_time(nouns: Nouns) -> str | None:
    """ "The job cuts of 2020"."""
    if nouns.begin > nouns.back or nouns.parse.low(nouns.at - 1) != "of" or not nouns.names_an_event(nouns.back):
        return None
    parse, begin = nouns.parse, nouns.back
    while begin > nouns.begin and parse.classes[begin - 1] in "dnN#'":
        begin -= 1
    if _is_when_it_was_done(nouns, begin):
        return None
    begin = nouns.begin if begin > nouns.begin and nouns.names_an_event(begin - 2) else begin  # "a farm in the drought of": the drought
    words = ARTICLE.sub("", nouns.teller.say(begin, nouns.back + 1))
    return words if len(words.split()) > 1 else f"The {words}"


def _is_when_it_was_done(nouns: Nouns, begin: int) -> bool:
    """ "Lost a farm in the drought of 1934": an event in which something was done; not "took part in the strike", "told of a farm in the drought"."""
    parse, verb, over = nouns.parse, nouns.verb, nouns.over
    if verb is None or over is None or over.tense != "past" or over.perfect or over.negated or parse.low(begin - 1) not in ("in", "during") or verb.last >= begin - 1:
        return False
    if verb.base in COMPLEMENT or verb.base in _SPEAKING or set(parse.classes[verb.last + 1:begin - 1]) - set("dnN#'r"):
        return False
    return parse.low(begin - 2) not in _IN_IT


_SPEAKING = frozenset("be have describe recall study discuss mention draw paint depict praise mark commemorate celebrate".split())
_IN_IT = frozenset("part role place hand interest involvement share stake losses deaths casualties heroes victims".split())


_OF_A_PAPER = re.compile(r"dn+p[dnN']+")


def _with_what_it_told(nouns: Nouns) -> str | None:
    """ "Shrugged off warnings on Monday that the dam would burst": the warnings."""
    parse, at, verb = nouns.parse, nouns.at, nouns.verb
    if verb is None or parse.classes[at + 1:at + 2] != "k" or verb.last >= nouns.back:
        return None
    if verb.base in COMPLEMENT and not (verb.base == "deny" and _OF_A_PAPER.fullmatch(parse.classes, verb.last + 1, at)):
        return None  # "denied reports on Monday that": of the denying; but "denied a report in the Herald last week that"
    if "," in parse.classes[verb.last:at]:
        return None
    if not any(parse.low(n) in TOLD_NOUNS or parse.low(n).removesuffix("s") in TOLD_NOUNS for n in range(verb.last + 1, at)):
        return None
    begin, told = nouns.stop_of("pr", verb.last + 1), next((c.end for c in parse.clauses if c.kind in ("comp", "rel") and c.begin == at + 1), at)
    line = nouns.teller.say(begin, told)
    return line if len(line) <= LIMIT else nouns.teller.say(begin, at)


# Verbs that set one event beside another.
_LINKING = frozenset("follow replace reflect concern recall resemble precede stem violate".split())
# Verbs that answer to an event: what had been condemned has the time, not the condemning.
_REACTING = frozenset("condemn criticize denounce welcome praise oppose support blame mourn protest".split())


def _linked(nouns: Nouns) -> str | None:
    """ "Follows two decisions by the court last June": the decisions."""
    verb = nouns.verb
    if verb is None or verb.form != "finite" or verb.last >= nouns.back:
        return None
    if not (verb.tense == "present" and verb.base in _LINKING or verb.perfect and verb.base in _REACTING):
        return None
    start = verb.last + 1
    if not _PHRASE.fullmatch(nouns.parse.classes, start, nouns.back + 1):
        return None
    is_told = verb.base in _LINKING or any(nouns.names_an_event(n) for n in range(start, nouns.back + 1))
    return nouns.teller.say(start, nouns.at) if is_told else None


# Verbs that name what stands behind another event.
_CITING = frozenset("reflect follow cite recall mark blame precede overturn uphold reverse overrule affirm quash".split())


def _cited(nouns: Nouns) -> str | None:
    """ ", reflecting the purchase of a mill in June": the purchase; ", citing a fire in May and the death of his wife in June": the death."""
    verb, classes = nouns.verb, nouns.parse.classes
    if verb is None or verb.base not in _CITING or verb.last >= nouns.back:
        return None
    start = max(verb.last + 1, classes.rfind("tcd", verb.last, nouns.back) + 2)
    if not (verb.form == "ing" and nouns.clause.comma or start > verb.last + 1 and verb.base in ("blame", "cite")):
        return None
    if not _PHRASE.fullmatch(classes, start, nouns.back + 1):
        return None
    if not any(classes[n] == "n" and nouns.names_an_event(n) for n in range(start, nouns.back + 1)):
        return None
    words = nouns.teller.say(start, nouns.at)
    return words if "'" in classes[start:nouns.back] else ARTICLE.sub("", words)


_INVITING = frozenset("invite summon".split())


def _invited_to(nouns: Nouns) -> str | None:
    """ "Has invited the envoys to a ceremony in Hale on March 12": the ceremony."""
    verb, classes = nouns.verb, nouns.parse.classes
    if verb is None or verb.base not in _INVITING or verb.passive or verb.last >= nouns.begin:
        return None
    to = classes.rfind("od", verb.last, nouns.back)
    if to < 0 or not _INVITED.fullmatch(classes, to + 1, nouns.at):
        return None
    return nouns.teller.say(to + 1, nouns.at)


_INVITED = re.compile(r"[dnN#'p,]+")
# Times that no "has done" goes with.
_PAST = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day$|last\s(?!few|two|three|several)|yesterday|.*\sago$"
    r"|(?:(?:between|from) .*)?(?:1[89]|20)\d\d$")


def _before_what_has_been_done(nouns: Nouns) -> str | None:
    """ "Has been held in connection with the burning of two mills last year": the burning."""
    verb, over = nouns.verb, nouns.over
    if verb is None or over is None or over.form != "finite" or over.tense != "present" or not over.perfect:
        return None
    return nearest_event(nouns.teller, verb.last + 1) if _PAST.match(nouns.parse.low(nouns.at)) else None


# Times that no present goes with.


def _before_what_is_done(nouns: Nouns) -> str | None:
    """ "Is considering a request last week from the guild": the request."""
    verb, at, start = nouns.verb, nouns.at, nouns.verb.last + 1 if nouns.verb is not None else 0
    if verb is None or verb.form != "finite" or verb.tense != "present" or verb.perfect or not GONE.match(nouns.parse.low(at)):
        return None
    if start >= nouns.back or not _NOUNS_ALONE.fullmatch(nouns.parse.classes, start, nouns.back + 1) or not nouns.names_an_event(nouns.back):
        return None
    stop = nouns.stop_of("pdnN#'", at + 1)
    return nouns.teller.say(start, stop if stop > at + 2 else at)


def _in_front_of_its_effect(nouns: Nouns) -> str | None:
    """ "The flood last month will cost the town nine mills": the flood."""
    verb = nouns.verb
    if verb is None or verb.form != "finite" or nouns.at >= verb.first or not GONE.match(nouns.parse.low(nouns.at)):
        return None
    is_of_now = verb.tense in ("future", "modal") or verb.tense == "present" and not verb.perfect
    is_told_to_be = verb.base == "be" and verb.last == verb.first and nouns.clause.kind == "comp"
    if not (is_of_now or is_told_to_be) or nouns.begin > nouns.back or not nouns.names_an_event(nouns.back):
        return None
    return nouns.teller.say(nouns.begin, nouns.back + 1)


# In the order in which they are asked, with what they are about: the first that has words for a noun decides.
_FINITE, _TOLD, _NO = ("finite",), ("past", "present"), (False,)
_cases = chosen((
    only(_with_more_behind, behind=("p",)), _of_the_time, _invited_to, only(_with_what_it_told, behind=("k",)), only(_linked, form=_FINITE), _cited, _before_what_has_been_done,
    only(_before_what_is_done, form=_FINITE, tense=("present",), perfect=_NO), only(_in_front_of_its_effect, form=_FINITE), beside_what_was_told,
    only(after_what_came_before, kind=("main", "comp", "rel", "sub", "coord", "tail")), with_what_was_done_at_it, only(in_a_state_since, form=_FINITE, tense=_TOLD, perfect=_NO),
    only(of_what_led_to_it, form=_FINITE, tense=_TOLD, perfect=_NO), only(what_it_leads_to, kind=("ing",)), behind_a_preposition,
), "kind", "behind", "form", "tense", "perfect")
