"""What a time dates: a clause, two of them, a noun, or a figure."""

from __future__ import annotations

import re
from collections.abc import Collection

from timeline.lang.en.also_dated import decided_then, joined_behind, since_then, told_of_then
from timeline.lang.en.asked import Asked, Told, subject
from timeline.lang.en.back_after import done_before_it_is_so
from timeline.lang.en.bounded import when_clause
from timeline.lang.en.cases import chosen, only
from timeline.lang.en.dated_figures import accounted_for, figure, figure_in_front, record, sum_for
from timeline.lang.en.dated_nouns import NAMED_TIMES, before_a_noun, behind_a_noun, counted_since, of_a_goal, of_the_second_day, of_what_did_it, of_what_ended, of_what_it_is_beside, of_what_it_is_for, says_how_old
from timeline.lang.en.dates_nothing import bounds_a_period, called_off, denied_on_a_day, nobody_knows, of_a_phrase_in_front, of_nothing, set_against, told_before
from timeline.lang.en.dues import due, due_in_front, held, in_effect, payable
from timeline.lang.en.inverted import as_it_did, only_says_when, only_then_did, so_did_others
from timeline.lang.en.laid_to import did_it_then, expects_to_report, had_done_it, is_of_a_plan_at_issue, is_of_the_newsroom, is_part_of_a_plan, will_be_remembered
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.records import is_record
from timeline.lang.en.second_half import of_the_second_half
from timeline.lang.en.set_for import set_for, settled_for
from timeline.lang.en.spoken_of import for_a_season, had_it_been_so, heads_the_subject, is_a_list, is_a_paper_that_says_so, is_of_all_counted, is_of_deep_time, is_of_some_of_them, is_pushed_back_to, is_so_since_then, is_the_subject, object_of, of_a_share_of_what_was, of_the_things_covered, of_them, spoken_of
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import SAY
from timeline.lang.en.telling import Teller
from timeline.lang.en.telling.apposed import apposition, held_then
from timeline.lang.en.telling.events import linked_event, marked_event, nearest_event, never_then
from timeline.lang.en.telling.extent import words_end
from timeline.lang.en.telling.sources import according
from timeline.lang.en.telling.wholes import whole
from timeline.lang.en.until import bounds, is_moved_again, of_what_is_awaited, until_an_event_in_front
from timeline.lang.en.whose_clause import clause_meant, clause_of, cleft, opening_participle
from timeline.model import Timex
from timeline.temporal.expr import After, Before, By, Civil, InYear, Length, Mod, Period, Range, Relative, Shift, Since, Unit, Until


def told(teller: Teller, timex: Timex, begin: int, dating: Collection[int]) -> list[Told]:
    """What one time dates in the sentence that begins at the character `begin`; `dating` are the indexes of the words that are such times."""
    found = _told(teller, timex, begin, dating)
    if teller.text.find("recent", begin, timex.begin) >= 0 and _LAST_OF_ALL.search(teller.text, begin, timex.begin) and (
            last := when_clause(teller.parse, teller.at)):
        return [Told(last, teller.tell(last))]
    if is_record(teller.text, begin, timex):
        last = when_clause(teller.parse, teller.at)
        return [Told(last, teller.tell(last), point=True)] if last is not None else []
    if len(found) == 2 and found[1].clause.kind == "sub" and _only_began(teller, found[0].clause):
        return found[1:]
    lasts = isinstance(timex.expr, _LASTING) and not (found and found[0].point)
    when = when_clause(teller.parse, teller.at) if lasts else None
    line = teller.tell(when) if when is not None and all(one.clause is not when for one in found) and not _has_its_own_time(teller, when, dating) else ""
    if line:
        is_end = not isinstance(timex.expr, Range) or teller.text.startswith(("from ", "From "), timex.begin) or (
            type(timex.expr.first) is not type(timex.expr.last))  # "from 2014 to 2018, when she left", "between 2014 and last week, when she left"
        return [*found, Told(when, line, point=is_end)]
    over = since_then(teller.parse, teller.at) if of_them(teller.parse, teller.at) is None else None
    if over is None:
        return found
    then = when_clause(teller.parse, teller.at)  # "since fighting began in May, when rebels took the town"
    also = [Told(then, teller.tell(then))] if then is not None and all(one.clause is not then for one in found) else []
    return [*(one for one in found if one.clause is not over or one.noun), *also, Told(over, teller.tell(over), lasting=True)]


def _has_its_own_time(teller: Teller, when: Clause, dating: Collection[int]) -> bool:
    """ "Had been mayor since 1998 when she was jailed in 2004"; but "until Friday, when it shut at noon"."""
    return teller.parse.classes[when.begin - 1] != "," and any(teller.parse.owner[n] is when for n in dating if n > when.verb.last)


_TROUBLES = frozenset("trouble troubles crisis dispute row scandal problem problems affair saga controversy quarrel feud story drama".split())
_BEGAN = frozenset("began started surfaced emerged erupted arose date dates dated".split())


def _only_began(teller: Teller, clause: Clause) -> bool:
    """ "The dispute began in 1971, when a chief wrote a letter": the letter is all that there is to tell."""
    verb, subject = clause.verb, clause.subject
    return verb is not None and subject is not None and teller.parse.low(verb.head) in _BEGAN and teller.parse.classes[slice(*subject)] in ("dn", "n", "N'n") and (
        teller.parse.low(subject[1] - 1) in _TROUBLES)


_LASTING = (Since, Until, Before, After, Range)
_LAST_OF_ALL = re.compile(r"\b(?:(?:most recently|the most recent of (?:them|these)) (?:in |on )?|as (?:recently|lately) as )$")


def _told(teller: Teller, timex: Timex, begin: int, dating: Collection[int]) -> list[Told]:
    """What the first case that fits says: some are of the clause that the time stands in, the others of the one it is meant for."""
    parse, at = teller.parse, teller.at
    asked = Asked(teller, timex, begin, dating, opening_participle(parse, at) or clause_of(parse, at))
    expr, letter = type(timex.expr), parse.classes[at]
    for case in _where_it_stands(expr, asked.own.kind, letter):
        found = case(asked)
        if found is not None:
            return found
    asked.own = clause_meant(parse, asked.own, at, timex.expr)
    for case in _for_what_it_is_meant(expr, asked.own.kind, letter):
        found = case(asked)
        if found is not None:
            return found
    return _clause_itself(asked)


# A case gives what the time dates, which may be nothing, or `None` where it has no say.


def _told_one_by_one(asked: Asked) -> list[Told] | None:
    """ "Since 1949 it has grown to take in Graz in 1952 and Lund in 1955": what has been since then is told by its years."""
    if not isinstance(asked.timex.expr, Since) or asked.own.verb is None or not asked.own.verb.perfect:
        return None
    own_years = [n for n in asked.dating if n > asked.own.verb.last and asked.teller.parse.classes[n] == "t" and asked.teller.parse.low(n - 1) == "in"]
    return [] if asked.teller.at < asked.own.verb.first and len(own_years) > 1 else None


def _when_asked(asked: Asked) -> list[Told] | None:
    """ "“It is shut,” Low said when asked on Thursday about the mill": then Low said so."""
    own, parse = asked.own, asked.teller.parse
    over = own.parent
    if own.kind != "sub" or own.subject is not None or parse.low(own.begin) != "when" or own.verb is None or own.verb.base != "ask":
        return None
    if over is None or over.verb is None or over.verb.base not in SAY or over.verb.tense != "past":
        return None
    line = asked.teller.tell(over)
    return [Told(over, line)] if ": " in line else None


def _owed(asked: Asked) -> list[Told] | None:
    """ "With the election due in May", "set Friday as the deadline", "debts linked to the purchase of two barges in May"."""
    teller, own = asked.teller, asked.own
    marked = marked_event(teller, own)
    if marked is not None:
        return [Told(own, marked, noun=True)]
    if due_in_front(teller.parse, teller.at) is not None:
        return [Told(own, due(teller) or "", noun=True)]
    effected = in_effect(teller, own)
    if effected is not None:
        return [Told(own, effected, noun=True)]
    words = due(teller) or held(teller, own) or linked_event(teller, teller.parse.owner[teller.at])
    return [Told(own, words)] if words is not None else None


def _paid(asked: Asked) -> list[Told] | None:
    """ "A dividend of nine cents, payable on May 3"."""
    words = payable(asked.teller, asked.own, lambda: subject(asked.teller, asked.own))
    return [Told(asked.own, words)] if words is not None else None


def _by_a_source(asked: Asked) -> list[Told] | None:
    """ "The mill has shut, according to a report Friday"."""
    found = according(asked.teller)
    return None if found is None else [Told(*found)] if found[1] else []


def _it_was_then(asked: Asked) -> list[Told] | None:
    """ "It was not until Monday that the wall fell"."""
    clause = cleft(asked.teller.parse, asked.own, asked.teller.at)
    if clause is None:
        return None
    point = isinstance(asked.timex.expr, Until)
    when = when_clause(asked.teller.parse, asked.teller.at)  # "not until Monday, when it rained, that the fire died"
    both = [Told(when, asked.teller.tell(when), point)] if when is not None and when is not clause else []
    return [Told(clause, whole(asked.teller, clause), point), *both]


_AT_ONCE = frozenset("shortly minutes moments immediately".split())


def _just_beside(asked: Asked) -> list[Told] | None:
    """ "Was shot shortly after he came home on Friday": the shot was on that day, and is what there is to tell."""
    own, parse = asked.own, asked.teller.parse
    over = own.parent
    if own.kind != "sub" or parse.low(own.begin) not in ("after", "before") or parse.low(own.begin - 1) not in _AT_ONCE or over is None or over.verb is None:
        return None
    if over.kind != "main" or over.verb.tense != "past" or over.verb.negated or over.verb.last >= own.begin or not asked.is_of_a_day() or any(
            word.time is not None for word in parse.words[over.begin:own.begin]):
        return None
    first = Told(over, whole(asked.teller, over, through=over.verb.last))
    return [first] if own.subject is not None and parse.classes[own.subject[0]] == "u" else [first, Told(own, asked.teller.tell(own))]


def _not_the_verb(asked: Asked) -> list[Told] | None:
    """ "Is weighing a bid in the past four years": the verb cannot be of then, an event behind it may."""
    own = asked.own
    if not never_then(own.verb, asked.timex):
        return None
    event = nearest_event(asked.teller, own.verb.last)
    return [Told(own, event, noun=True)] if event else []


def _two_in_one(asked: Asked) -> list[Told] | None:
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
    lines = (asked.teller.say(first.subject[0], words_end(asked.teller, own, asked.teller.at, spare)) for spare in (False, True))
    line = next((line for line in lines if len(line) <= LIMIT), None)
    return [Told(own, line)] if line is not None else None


def _decided(asked: Asked) -> list[Told] | None:
    """ "Backed it by 84% in a ballot that closed on Thursday": what was decided."""
    over = decided_then(asked.teller.parse, asked.own, asked.teller.at)
    return [Told(over, whole(asked.teller, over, through=over.verb.last))] if over is not None else None


def _held_then(asked: Asked) -> list[Told] | None:
    """ "“Go,” said Ann Low, a foreman there from 1981 to 1999": not said then."""
    line = held_then(asked.teller, asked.own)
    return [Told(asked.own, line, noun=True)] if line is not None else None


def _without_it(asked: Asked) -> list[Told] | None:
    """ "Hale, without a win since May, led": it had none since then, and no win was then."""
    line = apposition(asked.teller, asked.own) if isinstance(asked.timex.expr, Since) and asked.own.verb is not None and asked.own.kind == "main" else None
    return [Told(asked.own, line)] if line is not None and " without " in line else None


# In the order in which they are asked, with the kinds of time and of clause and the class of the time's word that they are about: the first that has a say decides.
_where_it_stands = chosen((
    is_a_list, of_the_second_half, only_then_did, had_it_been_so, only(had_done_it, kind=("ing",)), only(did_it_then, kind=("ing",)), only(expects_to_report, kind=("comp",)),
    only(is_of_the_newsroom, kind=("main",)), only(is_part_of_a_plan, kind=("inf",), expr=(By,)), only(is_of_a_plan_at_issue, kind=("inf",)), will_be_remembered, is_of_some_of_them,
    only(_told_one_by_one, expr=(Since,)), only(_when_asked, kind=("sub",)), _owed, _paid, _by_a_source, only_says_when, so_did_others, only(as_it_did, kind=("sub",)),
    only(done_before_it_is_so, kind=("ing",)), _it_was_then, says_how_old, only(called_off, letter="n"),
    set_against, nobody_knows, only(told_before, kind=("rel",)), only(of_nothing, kind=("rel",)), only(bounds_a_period, kind=("rel",)), only(is_moved_again, kind=("inf", "part")), of_what_it_is_beside,
    only(of_what_is_awaited, kind=("inf", "rel")), only(figure_in_front, kind=("main", "comp", "coord")), spoken_of, only(for_a_season, expr=(Period, Relative)),
    only(of_a_share_of_what_was, kind=("sub",)), only(of_the_things_covered, kind=("part",)), only(is_of_all_counted, expr=(Since,)), is_a_paper_that_says_so,
    only(is_of_deep_time, expr=(Shift,)), only(is_pushed_back_to, expr=(Shift, Mod)), only(is_so_since_then, expr=(Since,)),
), "expr", "kind", "letter")
_for_what_it_is_meant = chosen((
    only(_held_then, kind=("main", "tail"), expr=(Since, Range)), only(_without_it, kind=("main",), expr=(Since,)), only(_just_beside, kind=("sub",)), only(denied_on_a_day, kind=("comp",)), only(_decided, kind=("rel", "part")), settled_for,
    only(set_for, kind=("main", "comp", "sub", "coord", "tail")), record, figure, only(sum_for, expr=(Period, Unit, InYear)), bounds, only(of_a_goal, expr=(By,)), of_what_it_is_for,
    only(before_a_noun, letter="n"), only(counted_since, expr=(Since,)), behind_a_noun, only(of_the_second_day, expr=NAMED_TIMES), only(of_what_did_it, expr=(Civil,)), of_what_ended,
    of_a_phrase_in_front, only(until_an_event_in_front, letter="t"), only(_not_the_verb, expr=(Mod, Shift, Length)), heads_the_subject, is_the_subject, object_of, accounted_for,
    only(_two_in_one, kind=("coord",)),
), "expr", "kind", "letter")


def _clause_itself(asked: Asked) -> list[Told]:
    """What no case takes from it: the clause, and one that it dates too: joined to it behind a time in front of both, or behind ", when"."""
    teller, own = asked.teller, asked.own
    second = joined_behind(teller.parse, own, teller.at)
    if second is None and not isinstance(asked.timex.expr, _LASTING):
        second = told_of_then(teller.parse, own, teller.at, asked.dating)
    line = teller.tell(own)
    when = told_of_then(teller.parse, own, teller.at, asked.dating, comma=False) if second is None and not isinstance(asked.timex.expr, _LASTING) else None
    if when is not None:  # "The strike was called on Thursday when the talks broke up"
        behind = teller.say(when.begin, words_end(teller, when, None))
        if len(line) + 1 + len(behind) > LIMIT:
            stop = teller.parse.classes.find(",", when.verb.last, when.end)
            behind = teller.say(when.begin, stop) if stop > 0 else behind  # "when the ferry sank, an accident that led to"
        line = f"{line} {behind}" if behind not in line and behind.count(" ") > 1 and len(line) + 1 + len(behind) <= LIMIT else line
    return [Told(own, line), *([Told(second, teller.tell(second))] if second is not None else [])]
