"""What each time in a sentence dates, and how to say it: English's `clauses`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.lang.en.and_when import told_with_when
from timeline.lang.en.asked import Told
from timeline.lang.en.claim import may_be_over
from timeline.lang.en.described import by_name
from timeline.lang.en.each_time import one_each, respectively, so_often
from timeline.lang.en.figures import of_the_account
from timeline.lang.en.gist import DEATH, ONCE
from timeline.lang.en.habits import hours_of_each_day, is_habit
from timeline.lang.en.headlines import headline
from timeline.lang.en.line_kinds import kind_of_clause, kind_of_noun
from timeline.lang.en.life_lines import life_line
from timeline.lang.en.logs import is_entry
from timeline.lang.en.no_day import says_no_day
from timeline.lang.en.pronouns import naming
from timeline.lang.en.retold import told_again
from timeline.lang.en.stands import once_over, stands
from timeline.lang.en.status import status
from timeline.lang.en.syntax import Clause as Part
from timeline.lang.en.syntax import Parse
from timeline.lang.en.telling import Teller
from timeline.lang.en.telling.and_again import is_second
from timeline.lang.en.telling.became import its_end
from timeline.lang.en.telling.conditions import with_condition
from timeline.lang.en.telling.deep_in_line import owner_named, person_named, subject_named
from timeline.lang.en.telling.apposed import apposition
from timeline.lang.en.telling.joined import two_apart
from timeline.lang.en.telling.number import still_to_come
from timeline.lang.en.telling.of_which import of_those_before
from timeline.lang.en.telling.soundness import hangs
from timeline.lang.en.telling.speakers import attributed
from timeline.lang.en.telling.verb_once import figure_of_its_time
from timeline.lang.en.times_joined import ended_by, joined_to
from timeline.lang.en.timed_parse import parse_sentence
from timeline.lang.en.undated import dates, is_echo, is_idle, is_placed, names_only
from timeline.lang.en.whereabouts import city_over, where_it_was
from timeline.lang.en.without_times import without_times
from timeline.model import Timex
from timeline.plugin import ECHO, Clause
from timeline.temporal.expr import Clock, Since, Until

# A sentence with more times than this is a table or a list: no clause of it can be told from another.
_MOST_TIMES = 20


def clauses(text: str, begin: int, end: int, timexes: Sequence[Timex]) -> list[Clause]:
    """One clause for each date or time of day in the sentence `text[begin:end]`; a question gives none.

    Lengths and recurring times date nothing by themselves. A time that opens two
    joined clauses dates both.
    """
    if _asks(text[begin:end]):
        return []
    if len(timexes) > _MOST_TIMES:
        return _listed(text, begin, end, timexes)
    summed_up = life_line(text, begin, end, timexes)
    if summed_up is not None:
        return summed_up
    wanted = [index for index, timex in enumerate(timexes) if (dates(timex) or is_placed(timex)) and not says_no_day(text, begin, timex)]
    if not wanted:
        return []
    sentence, at = parse_sentence(text, begin, end, timexes)
    if names_only(sentence):
        return []
    found: list[Clause] = []
    who = naming(text, begin)
    each_day = hours_of_each_day(sentence, at, timexes) if any([timex.kind == "SET" for timex in timexes]) else ()
    dating = [at[index] for index in wanted if index in at]
    for index in wanted:
        if index not in at or index in each_day:
            continue
        timex, joined = timexes[index], joined_to(text, timexes, index)
        teller = Teller(text, sentence, _told_with(sentence, at[index]), who)
        for told in told_with_when(teller, timex, begin, dating):
            own, noun, point = told.clause, told.noun, told.point
            if is_idle(sentence, own, at[index]) or not noun and is_habit(sentence, own, timex.expr):
                continue
            line = _in_words(teller, told, timex, at[index], begin)
            where = where_it_was(text, sentence, own, at[index], line)
            short = headline(line, where)
            if not _WORDS.search(short) or short.endswith(_SAYING) and _SAID_ALONE.fullmatch(short) or _NOTHING_TOLD.fullmatch(short) or hangs(short):
                continue
            kind = ECHO if is_echo(sentence, own) or noun and _SOME_EVENT.fullmatch(line) else kind_of_noun(line) if noun else kind_of_clause(own, line)
            if sentence.classes[at[index]] == "n" and kind_of_noun(line) == DEATH:
                kind = DEATH  # "the October slaying of a clerk shook the town"
            city = city_over(text, begin, end) if where is None and own.verb is not None and own.kind in ("main", "comp") else None
            is_aside = own.verb is not None and apposition(teller, own) is not None  # "Low, mayor since May, resigned on Friday": no time of the verb's
            first = "occurred" if is_entry(text, timex.begin) else status(text, sentence, own, at[index], timex)  # "16:05 The bridge will stay shut": so it was told then
            short = _as_it_stands(teller, told, timex, first, line, short, where, text[begin:end])
            state = "occurred" if is_aside and isinstance(timex.expr, Since) else stands(told, timex, first)  # "The hall, idle since May, will reopen"
            verb = -1 if noun or is_aside or two_apart(sentence, own, at[index]) is not None or is_second(sentence, own, at[index]) else _verb(sentence, own, timex)
            found.append(Clause(
                index, short, begin, end, state, where, kind, verb, point, city, once=kind in ONCE, death=kind == DEATH, joined=joined,
                looks_back=_looks_back(own) or is_aside and isinstance(timex.expr, Since) and _puts_an_end(own), lasting=told.lasting, compared=told.compared,
                once_over=once_over(sentence, own, state, timex), done=not noun and _is_done(own), goes_on=not (noun or point) and _goes_on(own, timex),
                again=told_again(own, line), until=-1 if noun or point else ended_by(sentence, own, at, index)))
    return found


def _in_words(teller: Teller, told: Told, timex: Timex, at: int, begin: int) -> str:
    """The words of what the time at word `at` dates, with who says it and with the names that it leaves to the sentences before `begin`."""
    sentence, own = teller.parse, told.clause
    line = attributed(teller, own, told.line)
    line = figure_of_its_time(teller, respectively(sentence, at, so_often(sentence, own, at, one_each(sentence, own, at, line))))
    named = owner_named(teller, line) if told.noun else person_named(teller, subject_named(teller, own, line))
    return of_the_account(by_name(teller.text, begin, sentence, own, of_those_before(teller, named), at if told.noun else -1), timex.expr)


def _as_it_stands(teller: Teller, told: Told, timex: Timex, state: str, line: str, short: str, where: str | None, said: str) -> str:
    """The headline as its status has it: with its condition, as what is still to come, or with what became of what was planned; `said` is the sentence."""
    if state == "conditional" and not told.noun:
        return headline(with_condition(teller, line), where)
    if state == "planned" and not may_be_over(teller.text, timex):
        return still_to_come(short, said)
    if state == "denied" and told.clause.kind == "part":
        return headline(its_end(teller.parse, told.clause, line), where)
    return short


def _told_with(sentence: Parse, at: int) -> int:
    """The word of the time by which another is told that "and" joins to it, behind a participle: "pictures taken in May and June from a kite"."""
    is_joined = sentence.classes[at - 2:at] == "tc" and sentence.owner[at - 2].kind == "part" and sentence.owner[at - 2] is sentence.owner[at]
    return at - 2 if is_joined else at


def _is_done(own: Part) -> bool:
    return own.verb is not None and own.verb.form == "finite" and own.verb.modal is None and (own.verb.tense == "past" or own.verb.perfect)


_KEEPING_ON = frozenset("run last stay remain continue go".split())


def _goes_on(own: Part, timex: Timex) -> bool:
    """ "Opens on Friday and runs until May": from the time of the verb before."""
    if own.kind == "part" and not own.comma and own.parent is not None and own.parent.verb is not None and own.parent.verb.last == own.begin - 1:
        own = own.parent  # "stay closed"
    return own.kind == "coord" and own.subject is None and own.verb is not None and own.verb.base in _KEEPING_ON and isinstance(timex.expr, Until)


def _looks_back(own: Part) -> bool:
    """Whether a clause tells of what was before ("had led"), or what its sentence tells the end of ("The port, closed since May, reopened")."""
    if own.verb is None:
        return False
    over = own.parent.verb if own.kind == "part" and own.comma and own.parent is not None else None
    is_over = over is not None and over.tense == "past" and over.base in _GOING_ON_AGAIN and own.verb.base in _STANDING_STILL
    return is_over or own.verb.perfect and own.verb.tense == "past"


def _puts_an_end(own: Part) -> bool:
    """ "The toll, in force since May, was abolished", "Low, mayor since May, resigned": what had been so since then is over."""
    return own.verb is not None and own.verb.tense == "past" and not own.verb.negated and own.verb.base in _ENDING


_ENDING = frozenset("lift repeal end abolish scrap revoke cancel quash overturn expire lapse dissolve resign retire die quit oust topple depose dismiss sack disband".split())
_STANDING_STILL = frozenset("close shut suspend ban ground block halt interrupt disrupt cut board".split())
_GOING_ON_AGAIN = frozenset("reopen resume restart open return restore lift unblock".split())


_SAYING = ("said", "says", "told", "added")
_SAID_ALONE = re.compile(rf"(?:(?:The|A|An) )?[\w.'’-]+(?: [A-Z][\w.'’-]*){{0,3}} (?:{'|'.join(_SAYING)})")  # "Unisys said": what, another clause tells
_NOTHING_TOLD = re.compile(r"(?:It|That|This|There|He|She|They|We|I|You|What|Who|Where|Here|Neither|Nobody|None|Both|Some|Many|Few|All|Others)(?:['’](?:s|re|m|ll|d|ve)| (?:is|was|are|were|will|would|had|has|have))?(?: (?:nearly|almost|about|just|only|still|already|now))?")  # "It's" eight past five
_WORDS = re.compile(r"\b(?!(?:and|but|or|the|from|until|since|in|on)\b)[a-z]{2}", re.IGNORECASE)


_SOME_EVENT = re.compile(r"(?:[Tt]he |[Tt]his |[Tt]hese |[Tt]hose )?(?:incident|event|tragedy|episode|development|happening|match|game|fixture)s?")


def _verb(sentence: Parse, clause: Part, timex: Timex) -> int:
    """Where the word stands that tells the event; a bare hour beside a participle is the main verb's: "will march on Friday, setting off at noon"."""
    while clause.kind in ("part", "ing") and clause.comma and clause.parent is not None and isinstance(timex.expr, Clock) and timex.expr.day is None and (
            clause.parent.verb is None or clause.parent.verb.last < clause.begin):
        clause = clause.parent
    return sentence.words[clause.verb.first].begin if clause.verb is not None else -1


def _listed(text: str, begin: int, end: int, timexes: Sequence[Timex]) -> list[Clause]:
    """Each time of a list, all under the words that begin it."""
    line = headline(without_times(text, begin, end, []))
    return [Clause(index, line, begin, end) for index, timex in enumerate(timexes) if dates(timex)]


_QUESTION = re.compile(
    r"\W*(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|will|would|can|could|should|has|have|had|may|might|so)\b", re.IGNORECASE)
_ASKED = re.compile(r"\?(?:[\"”]|'')\s+(?:[A-Za-z.]+\s){1,4}(?:asked|asks|wondered)\W*$|\?(?:[\"”]|'')\s+(?:asked|asks|wondered)\s[^.]*+\W*$")
_SAID = re.compile(r"\b(?:said|says|told|asked|according to)\b")


def _asks(sentence: str) -> bool:
    """Whether a sentence is a question, not a statement that ends in one that it quotes."""
    if "?" not in sentence:
        return False
    if _QUESTION.match(sentence) and _ASKED.search(sentence):
        return True
    return sentence.rstrip("\"”') ").endswith("?") and (_QUESTION.match(sentence) is not None or _SAID.search(sentence) is None)
