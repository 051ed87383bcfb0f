"""The noun before a time that the time dates, not the verb: "since the launch of the campaign in May"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.lang.en.limits import LIMIT
from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.syntax.takes import COMPLEMENT, TOLD_NOUNS
from timeline.lang.en.syntax.tree import Verb
from timeline.lang.en.telling.events import ARTICLE, nearest_event
from timeline.lang.en.telling.nouns_behind import GATHERINGS
from timeline.lang.en.telling.speakers import owned
from timeline.lang.en.telling.words import Words

_PHRASE, _NOUNS_ALONE = re.compile(r"[dnN#'pgv]+"), re.compile(r"[dnN#']+")
_LENGTHS = frozenset("minutes hours days weeks months years minute hour day week month year".split())


@dataclass(slots=True)
class _Nouns:
    """The words from `begin` up to and with `back`, which may be a noun phrase before the time; `clause` is the time's."""

    teller: Words
    clause: Clause
    begin: int
    back: int

    @property
    def at(self) -> int:
        """The word that is the time."""
        return self.teller.at

    @property
    def parse(self) -> Parse:
        return self.teller.parse

    @property
    def verb(self) -> Verb | None:
        return self.clause.verb

    @property
    def over(self) -> Verb | None:
        """The verb that tells when: "has begun processing claims"."""
        clause = self.clause
        return clause.parent.verb if clause.kind in ("ing", "inf") and clause.parent is not None else clause.verb

    def names_an_event(self, n: int) -> bool:
        """Whether word `n` is one for an event."""
        return is_event(self.parse.low(n))

    def stop_of(self, letters: str, stop: int) -> int:
        """The first word from `stop` on that is of none of those classes."""
        classes = self.parse.classes
        while stop < len(classes) and classes[stop] in letters:
            stop += 1
        return stop


def dates_a_noun(teller: Words, clause: Clause) -> str | None:
    """The event noun that the time stands behind, where it dates that: "since the launch of … in December"."""
    nouns = _nouns_before(teller, clause)
    for case in _CASES:
        words = case(nouns)
        if words is not None:
            return words
    return None


def _nouns_before(teller: Words, clause: Clause) -> _Nouns:
    """The noun phrase before the time, and before the prepositions that lead to it."""
    parse, classes = teller.parse, teller.parse.classes
    back = teller.at - 1
    while back >= 0 and classes[back] in "pr" and back > teller.at - 3:
        back -= 1
    begin = back
    while begin > 0 and (classes[begin - 1] in "dnN#'" or _binds(parse, begin)):
        begin -= 1
    return _Nouns(teller, clause, begin, back)


def _binds(parse: Parse, begin: int) -> bool:
    """Whether the word before `begin` ties what stands there to a noun before it: "the launch of", "riots in", "Hale and"."""
    before, word = parse.classes[begin - 2:begin - 1], parse.low(begin - 1)
    if before in ("n", "N", "#") and (
            word in ("of", "between") and parse.low(begin - 2) not in _LENGTHS or word in ("against", "in", "with") and before != "N"):
        return True
    return parse.classes[begin - 1] == "c" and before in ("n", "N")


_OF_IT = ("of", "on", "against", "by")


def _with_more_behind(nouns: _Nouns) -> str | None:
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


def _of_the_time(nouns: _Nouns) -> str | None:
    """ "The job cuts of 2020"."""
    if nouns.begin > nouns.back or nouns.parse.low(nouns.at - 1) != "of" or not nouns.names_an_event(nouns.back):
        return None
    words = ARTICLE.sub("", nouns.teller.say(nouns.begin, nouns.back + 1))
    return words if len(words.split()) > 1 else f"The {words}"


_OF_A_PAPER = re.compile(r"dn+p[dnN']+")


def _with_what_it_told(nouns: _Nouns) -> str | None:
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


def _linked(nouns: _Nouns) -> str | None:
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


def _cited(nouns: _Nouns) -> str | None:
    """ ", reflecting the purchase of a mill in June": the purchase."""
    verb, classes = nouns.verb, nouns.parse.classes
    if verb is None or verb.form != "ing" or verb.base not in _CITING or verb.last >= nouns.back or not nouns.clause.comma:
        return None
    start = verb.last + 1
    if not _PHRASE.fullmatch(classes, start, nouns.back + 1):
        return None
    if not any(classes[n] == "n" and nouns.names_an_event(n) for n in range(start, nouns.back + 1)):
        return None
    words = nouns.teller.say(start, nouns.at)
    return words if "'" in classes[start:nouns.back] else ARTICLE.sub("", words)


_INVITING = frozenset("invite summon".split())


def _invited_to(nouns: _Nouns) -> str | None:
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


def _before_what_has_been_done(nouns: _Nouns) -> str | None:
    """ "Has been held in connection with the burning of two mills last year": the burning."""
    verb, over = nouns.verb, nouns.over
    if verb is None or over is None or over.form != "finite" or over.tense != "present" or not over.perfect:
        return None
    return nearest_event(nouns.teller, verb.last + 1) if _PAST.match(nouns.parse.low(nouns.at)) else None


# Times that no present goes with.
_GONE = re.compile(r"last\s|yesterday|.*\sago$")


def _before_what_is_done(nouns: _Nouns) -> str | None:
    """ "Is considering a request last week from the guild": the request."""
    verb, at, start = nouns.verb, nouns.at, nouns.verb.last + 1 if nouns.verb is not None else 0
    if verb is None or verb.form != "finite" or verb.tense != "present" or verb.perfect or not _GONE.match(nouns.parse.low(at)):
        return None
    if start >= nouns.back or not _NOUNS_ALONE.fullmatch(nouns.parse.classes, start, nouns.back + 1) or not nouns.names_an_event(nouns.back):
        return None
    stop = nouns.stop_of("pdnN#'", at + 1)
    return nouns.teller.say(start, stop if stop > at + 2 else at)


def _in_front_of_its_effect(nouns: _Nouns) -> str | None:
    """ "The flood last month will cost the town nine mills": the flood."""
    verb = nouns.verb
    if verb is None or verb.form != "finite" or nouns.at >= verb.first or not _GONE.match(nouns.parse.low(nouns.at)):
        return None
    is_of_now = verb.tense in ("future", "modal") or verb.tense == "present" and not verb.perfect
    is_told_to_be = verb.base == "be" and verb.last == verb.first and nouns.clause.kind == "comp"
    if not (is_of_now or is_told_to_be) or nouns.begin > nouns.back or not nouns.names_an_event(nouns.back):
        return None
    return nouns.teller.say(nouns.begin, nouns.back + 1)


_STRONG = ("since", "before", "until", "following", "pending", "despite", "amid", "under")


def _behind_a_preposition(nouns: _Nouns) -> str | None:
    """ "Since the launch of the campaign in May": what the preposition leads to, if an event of its own time may stand behind it."""
    parse, at, clause, verb, begin, back = nouns.parse, nouns.at, nouns.clause, nouns.verb, nouns.begin, nouns.back
    classes = parse.classes
    if begin < 1 or classes[begin - 1] not in "pa" or back < begin:
        return None
    if any(c.finite and c.verb is not None and c.verb.last == back for c in parse.clauses):
        return None  # "since the war ended in"
    governor = parse.low(begin - 1)
    is_related = _is_apart_from(nouns, governor)
    is_strong = is_related or governor in _STRONG or governor == "after" and classes[begin] == "d" and verb is not None and (
        verb.tense != "past" or verb.perfect)
    head = next((n for n in range(begin, back + 1) if classes[n] == "n" and classes[n + 1:n + 2] not in ("n", "N", "'") or classes[n] == "g"), None)
    if head is None or classes[begin] == "N" and not is_strong:
        return None
    is_told = nouns.names_an_event(head)
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
    if words and governor == "for" and " " not in words and classes[begin] == "d":
        return nouns.teller.say(begin, at)  # "will be named captain for a voyage in December"
    return words if words and len(words.split()) > 1 else None


_PACTS = frozenset("agreement accord deal pact treaty contract law act order ruling settlement charter constitution decree plan".split())
_RELATED = ("of", "after", "before", "from", "since")


def _is_apart_from(nouns: _Nouns, governor: str) -> bool:
    """ "Died within weeks of the fall of Hale on May 9"."""
    parse, begin = nouns.parse, nouns.begin
    return governor in _RELATED and (parse.classes[begin - 2] == "t" or parse.low(begin - 2) in _LENGTHS)


_TYING = ("of", "from", "about", "over", "with", "for", "on", "to")
# Verbs of what a figure holds: "included $27 million from the sale of a mill in August".
_HOLDING = frozenset("include reflect exclude contain stem result benefit".split())
_TAKING = frozenset("assume take begin start end stop resume launch complete finish gain lose relinquish cede".split())


def _is_tied(nouns: _Nouns, governor: str, head: int) -> bool:
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


def _end_behind_time(nouns: _Nouns) -> int:
    """The time itself, or the end of what belongs to the nouns behind it: "the killing in May of two millers"."""
    parse, at, classes = nouns.parse, nouns.at, nouns.parse.classes
    if classes[at + 1:at + 2] != "p" or parse.low(at + 1) not in ("of", "between", "against", "by"):
        return at
    stop = at + 1
    while stop < len(parse.words) and (classes[stop] in "pdnN#'" or classes[stop] == "g" and classes[stop - 1:stop + 2] in ("#gn", "ngn")):
        stop += 1
    return stop


_BESIDE_IT = re.compile(r",p(?P<what>[dnN#']+(?:p[dnN#']+)*)p?$")


def _beside_what_was_told(nouns: _Nouns) -> str | None:
    """ "The fair opens on Friday, with a concert in the park on Saturday": the concert, for the clause has its day."""
    beside = _BESIDE_IT.search(nouns.parse.classes, nouns.clause.begin, nouns.at) if ",p" in nouns.parse.classes else None
    if beside is None or nouns.parse.low(beside.start() + 1) != "with" or nouns.verb is None or not nouns.verb.last < beside.start():
        return None
    if "t" not in nouns.parse.classes[nouns.clause.begin:beside.start()]:
        return None
    return nouns.teller.say(beside.start("what"), nouns.at)


def _with_what_was_done_at_it(nouns: _Nouns) -> str | None:
    """ "Pointing to minutes of a meeting on 14 March at which it was discussed": the meeting."""
    parse, at = nouns.parse, nouns.at
    if nouns.verb is None or nouns.verb.last >= nouns.begin - 1 or nouns.back < nouns.begin or not nouns.names_an_event(nouns.back):
        return None
    rel = next((c for c in parse.clauses if c.kind == "rel" and c.begin == at + 1 and not c.comma and parse.low(c.begin) in ("at", "in", "during", "where")), None)
    if rel is None or parse.low(nouns.begin - 1) != "of":
        return None
    line = nouns.teller.say(nouns.back - (parse.classes[nouns.back - 1] == "d"), rel.end)
    return line if len(line) <= LIMIT else nouns.teller.say(nouns.begin, at)


# In the order in which they are asked: the first that has words for a noun decides.
_CASES = (
    _with_more_behind, _of_the_time, _invited_to, _with_what_it_told, _linked, _cited, _before_what_has_been_done, _before_what_is_done,
    _in_front_of_its_effect, _beside_what_was_told, _with_what_was_done_at_it, _behind_a_preposition)
