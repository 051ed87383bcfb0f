"""What a time dates: a clause, two of them, a noun, or a figure."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

from timeline.lang.en.bounded import given, moved, only_then, when_clause, with_its_end, with_time
from timeline.lang.en.dues import FIRM_NAME, due, held, payable
from timeline.lang.en.figures import earlier_figure, figure_behind, of_record
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.no_day import is_record
from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling import Teller
from timeline.lang.en.telling.events import linked_event, nearest_event, never_then
from timeline.lang.en.telling.extent import words_end
from timeline.lang.en.telling.nouns_before import dates_a_noun
from timeline.lang.en.telling.nouns_behind import named_by
from timeline.lang.en.telling.sources import according
from timeline.lang.en.telling.subjects import short_subject, subject_of
from timeline.lang.en.telling.wholes import whole
from timeline.lang.en.whose_clause import clause_meant, clause_of, cleft, joined_behind, opening_participle, since_then
from timeline.model import Timex
from timeline.temporal.expr import Before, By, Since, Until


class Told(NamedTuple):
    """A clause that a time dates, and its words; `point` where "until June" names when it is, not how long it lasts.

    `noun` where the words are a noun's, whatever its clause says of it; `lasting` where it has gone on from then on.
    """

    clause: Clause
    line: str
    point: bool = False
    noun: bool = False
    lasting: bool = False


def told(teller: Teller, timex: Timex, begin: int, dating: Collection[int]) -> list[Told]:
    """What one time dates in the sentence that begins at the character `begin`; `dating` are the indexes of the words that are such times."""
    found = _told(teller, timex, begin, dating)
    if teller.text.find("recently", begin, timex.begin) >= 0 and _LAST_OF_ALL.search(teller.text, begin, timex.begin) and (
            last := when_clause(teller.parse, teller.at)):
        return [Told(last, teller.tell(last))]
    if is_record(teller.text, begin, timex):
        last = when_clause(teller.parse, teller.at)
        return [Told(last, teller.tell(last), point=True)] if last is not None else []
    lasts = isinstance(timex.expr, Since | Until | Before) and not (found and found[0].point)
    when = when_clause(teller.parse, teller.at) if lasts else None
    line = teller.tell(when) if when is not None and all(one.clause is not when for one in found) else ""
    if line:
        return [*found, Told(when, line, point=True)]
    over = since_then(teller.parse, teller.at)
    if over is None:
        return found
    return [*(one for one in found if one.clause is not over or one.noun), Told(over, teller.tell(over), lasting=True)]


_LAST_OF_ALL = re.compile(r"\b(?:most recently (?:in |on )?|as (?:recently|lately) as )$")


@dataclass(slots=True)
class _Asked:
    """A time that is asked what it dates: `own` is its clause, `begin` the character where its sentence begins, `dating` the words that are times."""

    teller: Teller
    timex: Timex
    begin: int
    dating: Collection[int]
    own: Clause

    def measured(self) -> str | None:
        """The subject of the clause, or of the first clause over it that tells something: whose the figures are."""
        clause: Clause | None = self.own
        while clause is not None and not (clause.kind in ("main", "comp", "coord") and clause.verb is not None):
            clause = clause.parent
        return _subject(self.teller, clause)


def _told(teller: Teller, timex: Timex, begin: int, dating: Collection[int]) -> list[Told]:
    """What the first case that fits says: some are of the clause that the time stands in, the others of the one it is meant for."""
    parse, at = teller.parse, teller.at
    asked = _Asked(teller, timex, begin, dating, opening_participle(parse, at) or clause_of(parse, at))
    for case in _WHERE_IT_STANDS:
        found = case(asked)
        if found is not None:
            return found
    asked.own = clause_meant(parse, asked.own, at, timex.expr)
    for case in _FOR_WHAT_IT_IS_MEANT:
        found = case(asked)
        if found is not None:
            return found
    return _clause_itself(asked)


# A case gives what the time dates, which may be nothing, or `None` where it has no say.


def _owed(asked: _Asked) -> list[Told] | None:
    """ "With the election due in May", "set Friday as the deadline", "debts linked to the purchase of two barges in May"."""
    teller, own = asked.teller, asked.own
    words = due(teller) or held(teller, own) or linked_event(teller, teller.parse.owner[teller.at])
    return [Told(own, words)] if words is not None else None


def _paid(asked: _Asked) -> list[Told] | None:
    """ "A dividend of nine cents, payable on May 3"."""
    words = payable(asked.teller, asked.own, lambda: _subject(asked.teller, asked.own))
    return [Told(asked.own, words)] if words is not None else None


def _by_a_source(asked: _Asked) -> list[Told] | None:
    """ "The mill has shut, according to a report Friday"."""
    found = according(asked.teller)
    return [Told(*found)] if found is not None else None


def _it_was_then(asked: _Asked) -> list[Told] | None:
    """ "It was not until Monday that the wall fell"."""
    clause = cleft(asked.teller.parse, asked.own, asked.teller.at)
    if clause is None:
        return None
    point = isinstance(asked.timex.expr, Until)
    when = when_clause(asked.teller.parse, asked.teller.at)  # "not until Monday, when it rained, that the fire died"
    both = [Told(when, asked.teller.tell(when), point)] if when is not None and when is not clause else []
    return [Told(clause, whole(asked.teller, clause), point), *both]


_SAME = re.compile(r"\b[Tt]he same (?:[\w-]+ ){1,4}$")


def _told_before(asked: _Asked) -> list[Told] | None:
    """ "The same panel that issued Monday's ruling": nothing new."""
    own, words = asked.own, asked.teller.parse.words
    return [] if own.kind == "rel" and _SAME.search(asked.teller.text, asked.begin, words[own.begin].begin) else None


def _bounds_a_period(asked: _Asked) -> list[Told] | None:
    """ "In the last quarter, which ended on May 3": it only says which quarter."""
    own, classes = asked.own, asked.teller.parse.classes
    if own.kind != "rel" or own.verb is None or own.verb.base != "end" or own.verb.tense != "past":
        return None
    return [] if classes[own.begin - 2:own.begin] == "t," else None


_IT_IS_NOT = re.compile(r"\b[Ii]t(?:['’]s| is| was) not (?:on |in |at )?$")


def _spoken_of(asked: _Asked) -> list[Told] | None:
    """ "It is not tonight they fear", "This day, in all their quarrels, will be recalled": the time is what the clause speaks of, not when it is."""
    parse, at, own = asked.teller.parse, asked.teller.at, asked.own
    if at == 0 and own.subject is not None and own.subject[0] == 2 and parse.classes.startswith("t,p"):
        return []
    return [] if _IT_IS_NOT.search(asked.teller.text, asked.begin, parse.words[at].begin) else None


def _record(asked: _Asked) -> list[Told] | None:
    """ "The highest since 1987": with the firm's name, where a firm has it."""
    holders = of_record(asked.teller.text, asked.begin, asked.timex.begin)
    if not holders:
        return None
    name = FIRM_NAME.fullmatch(asked.measured() or "")
    return [Told(asked.own, f"{name['name']}: {holders}" if name else holders)]


def _figure(asked: _Asked) -> list[Told] | None:
    """ "Profit of $9 million, against $2 million a year earlier": the figure of that year."""
    text, begin, timex = asked.teller.text, asked.begin, asked.timex
    figure = earlier_figure(text, begin, timex.begin, asked.measured) or figure_behind(text, begin, timex.begin, timex.end, asked.measured)
    return [Told(asked.own, figure)] if figure else None


_PROLONGING = frozenset("extend prolong push".split())


def _prolonged(asked: _Asked) -> list[Told] | None:
    """ "Extended its bid to Nov. 16": without the time, it would have done so then."""
    teller, own = asked.teller, asked.own
    parse, at, verb = teller.parse, teller.at, own.verb
    if own is not parse.owner[at] or verb is None or verb.base not in _PROLONGING or not own.finite or verb.last >= at:
        return None
    lead = parse.low(at - 1 if parse.classes[at - 1] == "o" else at)
    return [Told(own, with_time(teller, own), point=True)] if lead.startswith(("to", "until", "till", "through")) else None


_STOPPING = frozenset("cancel suspend ban call halt".split())


def _stopped(asked: _Asked) -> list[Told] | None:
    """ "This morning the college canceled all classes through Friday": the morning is its time."""
    parse, at, own = asked.teller.parse, asked.teller.at, asked.own
    if own.verb is None or own.verb.base not in _STOPPING:
        return None
    ahead = parse.low(at - 1) in ("through", "until")  # else it is a part of the time
    if not ahead and not parse.low(at).startswith(("through ", "until ")):
        return None
    return [] if "t" in parse.classes[own.begin:at - ahead] else None


def _until_then(asked: _Asked) -> list[Told] | None:
    """ "Gave the guild until Friday to answer", "put the vote off until Friday", "was not found until Monday"."""
    teller, own, timex = asked.teller, asked.own, asked.timex
    line = given(teller, own) or moved(teller, own) if isinstance(timex.expr, Until) else None
    if line:
        return [Told(own, line, point=True)]
    return [Told(own, with_its_end(teller, own, timex), point=True)] if only_then(teller.parse, own, timex) else None


# "A third-quarter loss of $9 million, against $2 million a year earlier".
_COMPARED = (
    "earlier", "ago", "before", "ago period", "earlier period", "ago quarter", "earlier quarter", "last year", "year-ago", "year-earlier")


def _before_a_noun(asked: _Asked) -> list[Told] | None:
    """ "Under a 2018 deal": the noun, unless the time is the clause's own; nothing where it only bears the year ("a 1987 sedan")."""
    teller, own, parse = asked.teller, asked.own, asked.teller.parse
    if parse.classes[teller.at] != "n":
        return None
    noun = named_by(teller, own, asked.timex)
    if noun is None and any(parse.classes[n] == "t" and parse.owner[n] is own and not parse.low(n).endswith(_COMPARED) for n in asked.dating):
        return []  # "reported a fourth-quarter loss on Tuesday": the day is its time
    return [] if noun == "" else [Told(own, noun or teller.tell(own), noun=bool(noun))]


def _behind_a_noun(asked: _Asked) -> list[Told] | None:
    """ "Since the launch of the campaign in May": the launch."""
    verb = asked.own.verb
    lasts = isinstance(asked.timex.expr, By | Until) or isinstance(asked.timex.expr, Since) and verb is not None and verb.perfect and verb.passive
    noun = dates_a_noun(asked.teller, asked.own) if not lasts else None
    return [Told(asked.own, noun, noun=True)] if noun else None


def _not_the_verb(asked: _Asked) -> list[Told] | None:
    """ "Is weighing a bid in the past four years": the verb cannot be of then, an event behind it may."""
    own = asked.own
    if not never_then(own.verb, asked.timex):
        return None
    event = nearest_event(asked.teller, own.verb.last)
    return [Told(own, event, noun=True)] if event else []


_SEASON = re.compile(r"(?:summer|winter|spring|autumn|season|decade|years?|night)\b")


def _heads_the_subject(asked: _Asked) -> list[Told] | None:
    """ "The dry summer of 1949 frightened the councillors": without the time nothing would be left to have done it."""
    own, classes, at = asked.own, asked.teller.parse.classes, asked.teller.at
    if own.verb is None or own.subject is None or own.verb.first != at + 1 or own.subject[1] != at or at - own.subject[0] != 2:
        return None
    is_headless = classes[own.subject[0]:at] in ("dn", "dv", "dy") and _SEASON.match(asked.teller.parse.low(at))
    if not is_headless:
        return None
    whole_words = Teller(asked.teller.text, asked.teller.parse, -1, asked.teller.who)
    return [Told(own, f"{whole_words.say(own.subject[0], at + 1)} {whole_words.say(own.verb.first, words_end(whole_words, own, own.verb.last))}")]


# "Dominated the 1990s": but "left the next day", "died the week after".
_AS_OBJECT = re.compile(
    r"the (?!(?:next|following|previous|same|other|very|day|week|weekend|night|morning|afternoon|evening|month|year|moment|minute)\b)")
_SHARES = ("most", "much", "all", "half", "part", "some", "none")


def _object(asked: _Asked) -> list[Told] | None:
    """ "Spent Thursday night on a train": the time is the verb's object."""
    verb, parse, at = asked.own.verb, asked.teller.parse, asked.teller.at
    if verb is not None and not verb.passive and asked.own.finite and at - verb.last == 3 and parse.low(at - 1) == "of" and parse.low(at - 2) in _SHARES:
        return [Told(asked.own, with_time(asked.teller, asked.own))]  # "missed most of the 2010-11 season"
    if verb is None or verb.last + 1 != at or verb.passive:
        return None
    if verb.base == "spend" or asked.own.finite and _AS_OBJECT.match(asked.teller.text, asked.timex.begin):
        return [Told(asked.own, with_time(asked.teller, asked.own))]
    return None


_ACCOUNTING = frozenset("post report announce declare record register".split())


def _accounted_for(asked: _Asked) -> list[Told] | None:
    """ "Last month posted a loss for the first half": the month is its time."""
    parse, at, own = asked.teller.parse, asked.teller.at, asked.own
    if own.verb is None or own.verb.base not in _ACCOUNTING or parse.low(at - 1) != "for":
        return None
    others = [n for n in asked.dating if n != at and parse.classes[n] == "t" and parse.owner[n] is own]
    return [] if any(parse.low(n - 1) != "for" for n in others) else None


def _two_in_one(asked: _Asked) -> list[Told] | None:
    """ "Two climbers died and a third was hurt on Friday": one time behind two joined clauses, where a headline holds both."""
    parse, own = asked.teller.parse, asked.own
    first = own.parent
    if own.kind != "coord" or own.subject is None or own.verb is None or parse.low(own.begin) != "and" or parse.classes[own.begin - 1] == ",":
        return None
    if first is None or first.kind != "main" or first.verb is None or first.subject is None or first.begin != 0:
        return None
    if parse.classes.count("t") != 1 or "u" in parse.classes[slice(*first.subject)]:
        return None
    if not first.verb.tense == own.verb.tense == "past" or first.verb.perfect or own.verb.perfect or asked.teller.at < own.verb.last:
        return None
    line = asked.teller.say(first.subject[0], words_end(asked.teller, own, asked.teller.at))
    return [Told(own, line)] if len(line) <= LIMIT else None


# In the order in which they are asked: the first that has a say decides.
_WHERE_IT_STANDS = (_owed, _paid, _by_a_source, _it_was_then, _told_before, _bounds_a_period, _spoken_of)
_FOR_WHAT_IT_IS_MEANT = (
    _record, _figure, _prolonged, _stopped, _until_then, _before_a_noun, _behind_a_noun, _not_the_verb, _heads_the_subject, _object,
    _accounted_for, _two_in_one)


def _clause_itself(asked: _Asked) -> list[Told]:
    """What no case takes from it: the clause, and one joined to it that a time in front of both dates too."""
    teller, own = asked.teller, asked.own
    second = joined_behind(teller.parse, own, teller.at)
    return [Told(one, teller.tell(one)) for one in (own, second) if one is not None]


def _subject(teller: Teller, clause: Clause | None) -> str | None:
    """The subject of a clause, its fronted words aside."""
    if clause is None or clause.verb is None:
        return None
    subject = subject_of(teller, clause)
    subject = subject and short_subject(teller, clause, subject)
    subject = _PERIOD_OF.sub("", subject) if subject else subject
    return subject.split(",")[0] if subject and len(subject) <= 70 and not _LED.match(subject) else None


_PERIOD_OF = re.compile(r"^(?:The\s|Its\s)?(?:(?:first|second|third|fourth)-(?:quarter|half)|(?:full-|half-)year|quarterly)\s(?=[a-z])", re.IGNORECASE)
_LED = re.compile(r"(?:[Aa]t|[Ii]n|[Oo]n|[Ff]rom|[Ww]ith|[Ff]or)\s")
