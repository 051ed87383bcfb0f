"""The noun before a time that a preposition leads to, where the time dates it: "since the launch of the campaign in May"."""

from __future__ import annotations

import re

from timeline.lang.en.limits import LIMIT
from timeline.lang.en.telling.events import ARTICLE
from timeline.lang.en.telling.noun_phrase import LENGTHS, Nouns
from timeline.lang.en.telling.noun_cases import GATHERINGS
from timeline.lang.en.telling.owners import owned

_STRONG = ("since", "before", "until", "following", "pending", "despite", "amid", "under")


def behind_a_preposition(nouns: Nouns) -> str | None:
    """ "Since the launch of the campaign in May": what the preposition leads to, if an event of its own time may stand behind it."""
    parse, at, clause, verb, begin, back = nouns.parse, nouns.at, nouns.clause, nouns.verb, nouns.begin, nouns.back
    classes = parse.classes
    if begin < 1 or classes[begin - 1] not in "pa" or back < begin:
        return None
    if any(c.finite and c.verb is not None and c.verb.last == back for c in parse.clauses):
        return None  # "since the war ended in"
    governor = parse.low(begin - 1)
    is_related = _is_apart_from(nouns, governor)
    is_strong = is_related or governor in _STRONG or governor == "of" and parse.low(begin - 2) == "ahead" or governor == "after" and classes[begin] == "d" and verb is not None and (
        verb.tense != "past" or verb.perfect or clause.kind == "sub" and clause.subject is None and parse.low(clause.begin) == "as")  # "as was advised after a death in 2007"
    head = next((n for n in range(begin, back + 1) if classes[n] == "n" and classes[n + 1:n + 2] not in ("n", "N", "'") or classes[n] == "g"), None)
    if head is None or classes[begin] == "N" and not is_strong:
        return None
    if governor == "before" and head == begin and classes[head] == "g" and parse.low(head + 1) != "of":
        return None  # "scored twice before going home on Saturday": a verb
    is_told = nouns.names_an_event(head)
    if governor == "under" and verb is not None and verb.base == "be":
        return None  # "has been under emergency rule since 2011"
    if governor == "under" and verb is not None and verb.tense == "past" and not verb.perfect and parse.low(head) not in _PACTS:
        return None  # "won a grant under a new program in May"
    by_strong = is_strong and (is_told or classes[begin] == "d" and governor != "before" and not is_related)
    if not (by_strong or _is_tied(nouns, governor, head)) or begin <= clause.begin + 1 and verb is None:
        return None
    is_fronted = governor == "with" and classes[at + 1:at + 2] == "," and begin <= 2 and is_told and clause.kind == "main"
    if verb is not None and begin < verb.first and governor != "since" and not is_fronted:
        return None
    words = ARTICLE.sub("", nouns.teller.say(begin, _end_behind_time(nouns)))
    words = owned(nouns.teller, clause, begin, words) or (words if is_related else None)
    if words and (governor == "for" or parse.low(begin - 2) == "ahead") and " " not in words and classes[begin] == "d":
        return nouns.teller.say(begin, at)  # "will be named captain for a voyage in December"
    return words if words and len(words.split()) > 1 else None


_PACTS = frozenset("agreement accord deal pact treaty contract law act order ruling settlement charter constitution decree plan".split())
_RELATED = ("of", "after", "before", "from", "since")


def _is_apart_from(nouns: Nouns, governor: str) -> bool:
    """ "Died within weeks of the fall of Hale on May 9"."""
    parse, begin = nouns.parse, nouns.begin
    return governor in _RELATED and (parse.classes[begin - 2] == "t" or parse.low(begin - 2) in LENGTHS)


_TYING = ("of", "from", "about", "over", "with", "for", "on", "to")
# Verbs of what a figure holds: "included $27 million from the sale of a mill in August".
_HOLDING = frozenset("include reflect exclude contain stem result benefit".split())
_TAKING = frozenset("assume take begin start end stop resume launch complete finish gain lose relinquish cede".split())


def _is_tied(nouns: Nouns, governor: str, head: int) -> bool:
    """Whether a preposition that says little leads to an event that the verb cannot be at the time of."""
    verb, over, classes, begin = nouns.verb, nouns.over, nouns.parse.classes, nouns.begin
    is_told = nouns.names_an_event(head)
    if verb is not None and verb.base in _TAKING and verb.tense in ("future", "modal"):
        return False  # "will take control of processing on Friday"
    if "c" in classes[begin:nouns.back + 1]:
        return False  # "will pay nine crowns for the mill and new payments in May"
    if governor == "with" and begin <= 2 and verb is not None and begin < verb.first and is_told:
        return True  # "With the sale of a mill in May, the firm has"
    if governor == "on" and classes[begin] not in "d#":
        return False  # "goes on trial"
    if governor in _TYING and verb is not None and is_told and (
            verb.tense in ("present", "future", "modal") or verb.progressive or "t" in classes[nouns.clause.begin:begin]):
        return True  # "is hurt by fears over the vote in May"
    if governor in ("of", "from") and verb is not None and verb.base in _HOLDING and is_told:
        return True
    return governor == "for" and over is not verb and nouns.clause.kind == "ing" and over is not None and (
        over.tense in ("present", "modal") and nouns.parse.low(nouns.back) in GATHERINGS)  # "is training for a match in May"


def _end_behind_time(nouns: Nouns) -> int:
    """The time itself, or the end of what belongs to the nouns behind it: "the killing in May of two millers"."""
    parse, at, classes = nouns.parse, nouns.at, nouns.parse.classes
    if classes[at + 1:at + 2] != "p" or parse.low(at + 1) not in ("of", "between", "against", "by"):
        return at
    stop = at + 1
    while stop < len(parse.words) and (classes[stop] in "pdnN#'" or classes[stop] == "g" and classes[stop - 1:stop + 2] in ("#gn", "ngn")):
        stop += 1
    return stop


_AHEAD_OF = re.compile(r"p(?P<what>d?[nN#]*n(?:p[dnN#]+)?)$")


def what_it_leads_to(nouns: Nouns) -> str | None:
    """ "The probe has woken, clearing the way for a rendezvous with a comet next summer": the rendezvous."""
    parse, at, clause = nouns.parse, nouns.at, nouns.clause
    ahead = _AHEAD_OF.search(parse.classes, clause.begin, at) if clause.kind == "ing" and clause.comma and parse.low(at).startswith(_NEXT) else None
    if ahead is None or nouns.over is None or nouns.over.tense not in ("past", "present") or parse.low(ahead.start()) not in ("for", "to", "towards", "toward", "before"):
        return None
    return ARTICLE.sub("", nouns.teller.say(ahead.start("what"), at)) if any(nouns.names_an_event(n) for n in range(*ahead.span("what"))) else None


_NEXT = ("next ", "later this ", "tomorrow")
_BESIDE_IT = re.compile(r",p(?P<what>[dnN#']+(?:p[dnN#']+)*)p?$")


def beside_what_was_told(nouns: Nouns) -> str | None:
    """ "The fair opens on Friday, with a concert in the park on Saturday": the concert, for the clause has its day."""
    beside = _BESIDE_IT.search(nouns.parse.classes, nouns.clause.begin, nouns.at) if ",p" in nouns.parse.classes else None
    if beside is None or nouns.parse.low(beside.start() + 1) != "with" or nouns.verb is None or not nouns.verb.last < beside.start():
        return None
    if "t" not in nouns.parse.classes[nouns.clause.begin:beside.start()]:
        return None
    return nouns.teller.say(beside.start("what"), nouns.at)


_BEHIND_ITS_TIME = re.compile(r"t,?(?P<led>[ap])(?P<what>d?[rnN#'e]*(?:,[nN]+)?[ne](?:p[dnN#']+)*)p$")


def after_what_came_before(nouns: Nouns) -> str | None:
    """ "Went home in August, after an earlier siege in the spring": the siege, for the clause has its time."""
    clause, parse, at = nouns.clause, nouns.parse, nouns.at
    if nouns.verb is None or not clause.finite or nouns.verb.last >= at or "t" not in parse.classes[nouns.verb.last:at]:
        return None
    led = _BEHIND_ITS_TIME.search(parse.classes, nouns.verb.last, at)
    if led is None or parse.low(led.start("led")) not in _FAR_FROM or parse.owner[led.start()] is not clause:
        return None
    head = next(n for n in range(led.start("what"), at) if parse.classes[n] in "ne" and parse.classes[n + 1] not in "nNe'")
    if not nouns.names_an_event(head):
        return None
    words = nouns.teller.say(led.start("what"), at)
    return owned(nouns.teller, clause, led.start("what"), words) or words


_FAR_FROM = ("after", "before", "following", "despite")
_JUST_BEFORE = re.compile(r"(?:late |early )?the (?:previous|preceding) |the (?:day|night|evening|afternoon|morning|week|month|year) before$|.* (?:earlier|before)$")


def of_what_led_to_it(nouns: Nouns) -> str | None:
    """ "The mill was shut because of a breakdown the day before", "Police held nine men over a raid the previous night": the raid.

    What is told to be earlier than the rest of the sentence is what the sentence answers to, not what it tells.
    """
    parse, verb, begin = nouns.parse, nouns.verb, nouns.begin
    if verb is None or verb.form != "finite" or verb.tense not in ("past", "present") or verb.perfect or _JUST_BEFORE.match(parse.low(nouns.at)) is None:
        return None
    where = _AT_A_PLACE.search(parse.classes, max(nouns.clause.begin, begin - _REACH), max(0, begin))
    begin = where.start("what") if where is not None and parse.low(begin - 1) in _WHERE else begin
    if not verb.last < begin - 1:
        return None
    led = parse.low(begin - 1)
    because = led == "of" and parse.low(begin - 2) == "because"
    if nouns.back < begin or parse.classes[begin - 1] not in "pa" or not because and (led not in _ANSWERED and not (led == "for" and verb.passive)):
        return None
    head = _head(parse.classes, begin, nouns.back)
    if head is None or not because and (not nouns.names_an_event(head) or parse.low(head) in GATHERINGS and led == "for"):
        return None
    return nouns.teller.say(begin, nouns.at)


_ANSWERED, _WHERE = ("over", "after", "following", "about"), ("at", "in", "on", "near", "of")
_REACH = 16  # words
_AT_A_PLACE = re.compile(r"[pa](?P<what>d?[nN#']*n)p$")


def _head(classes: str, begin: int, back: int) -> int | None:
    """The noun of a phrase that the others in it belong to."""
    return next((n for n in range(begin, back + 1) if classes[n] == "n" and classes[n + 1:n + 2] not in ("n", "N", "'")), None)


def with_what_was_done_at_it(nouns: Nouns) -> str | None:
    """ "Pointing to minutes of a meeting on 14 March at which it was discussed": the meeting."""
    parse, at = nouns.parse, nouns.at
    if nouns.verb is None or nouns.verb.last >= nouns.begin - 1 or nouns.back < nouns.begin or not nouns.names_an_event(nouns.back):
        return None
    rel = next((c for c in parse.clauses if c.kind == "rel" and c.begin == at + 1 and not c.comma and parse.low(c.begin) in ("at", "in", "during", "where")), None)
    if rel is None or parse.low(nouns.begin - 1) != "of":
        return None
    line = nouns.teller.say(nouns.back - (parse.classes[nouns.back - 1] == "d"), rel.end)
    return line if len(line) <= LIMIT else nouns.teller.say(nouns.begin, at)


_IN_A_STATE = re.compile(r"(?P<what>d?[nN#e']*n)(?P<led>p)p?n{1,2}$")
_LEADS_TO_STATES = ("on", "under", "out", "off", "in", "at")


def in_a_state_since(nouns: Nouns) -> str | None:
    """ "The raid threatened a truce in force since May", "searched the home of a clerk on leave since May": what nobody did since then was so since then."""
    parse, at, verb = nouns.parse, nouns.at, nouns.verb
    if verb is None or verb.form != "finite" or verb.perfect or verb.base == "be" or verb.tense not in ("past", "present") or not parse.low(at).startswith("since "):
        return None
    m = _IN_A_STATE.search(parse.classes, max(verb.last + 1, at - _REACH), at)
    return nouns.teller.say(m.start("what"), at) if m is not None and parse.low(m.start("led")) in _LEADS_TO_STATES else None
