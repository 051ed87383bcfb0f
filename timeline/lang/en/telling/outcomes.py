"""What an infinitive tells that came about after all, "only to lose it in May", and what it leaves to somebody else, "hopes for the town to buy it in May"."""

from __future__ import annotations

import re

from timeline.lang.en.shorten import shorten
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.telling.extent import words_end
from timeline.lang.en.telling.number import was_or_were
from timeline.lang.en.telling.short import short_subject
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.telling.words import Words
from timeline.lang.en.verbforms import past_of, past_of_base

_FOR_WHOM = re.compile(r"p(?P<who>d?[dnN#']*[nN])(?=o)")


def for_whom(parse: Parse, clause: Clause) -> tuple[int, int] | None:
    """The words of "for the guild to sing" that say who is to."""
    begin = clause.begin
    while begin > 0 and parse.classes[begin - 1] in "dnN#'":
        begin -= 1
    m = _FOR_WHOM.match(parse.classes, begin - 1) if begin > 0 else None
    return m.span("who") if m is not None and m.end() == clause.begin and parse.low(begin - 1) == "for" else None


def _over(clause: Clause) -> Clause | None:
    """The finite clause over one: "a storm sent crews fleeing, only to turn back"."""
    over = clause.parent
    while over is not None and not over.finite:
        over = over.parent
    return over


def is_outcome(parse: Parse, clause: Clause) -> bool:
    """ "The price fell, only to rise in June", "only for the sale to fail": it did."""
    over, whom = _over(clause), for_whom(parse, clause)
    lead = clause.begin - 1 if whom is None else whom[0] - 2
    return over is not None and over.finite and over.verb is not None and over.verb.tense == "past" and over.verb.last < lead and (
        parse.low(lead) == "only" and parse.classes[lead - 1] == ",")


def came_about(teller: Words, clause: Clause) -> str | None:
    """ "The price fell, only to rise in June" → "The price rose", as far as the verb's past is known."""
    if not is_outcome(teller.parse, clause) or teller.at < clause.begin:
        return None
    parse, verb, whom, over = teller.parse, clause.verb, for_whom(teller.parse, clause), _over(clause)
    who = teller.say(*whom) if whom is not None else short_subject(teller, over, subject_of(teller, over) or "")
    if not who or verb.perfect or verb.negated:
        return None
    done = parse.low(verb.head) if verb.passive else past_of_base(parse.low(verb.head))
    if verb.passive:
        done = f"{was} {done}" if (was := was_or_were(who)) is not None else None
    rest = teller.say(verb.last + 1, words_end(teller, clause, teller.at))
    return f"{who[:1].upper()}{who[1:]} {done} {rest}".strip() if done is not None and verb.head > verb.first else None


def left_to_somebody(teller: Words, clause: Clause, line: str) -> str | None:
    """ "The lock leaked, boosting hopes for the town to buy it in May" → "The town to buy it", where the line does not get so far."""
    whom = for_whom(teller.parse, clause)
    if whom is None or teller.at < clause.verb.last or teller.parse.low(clause.verb.head) in shorten(line).lower().split():
        return None
    return f"{teller.say(*whom)} {teller.say(clause.begin, words_end(teller, clause, teller.at))}"


_PROMISING = frozenset("promise agree pledge vow undertake offer threaten swear commit decide plan".split())
_LEAVING, _AHEAD = frozenset("leave force allow enable prompt oblige compel require".split()), ("by ", "next ", "until ", "within ", "tomorrow", "later ")
_WHO = re.compile(r"d?[dnN#'e]*[nN]")


def still_to_do(teller: Words, clause: Clause, head: Clause) -> str | None:
    """ "Kept its licence after promising to mend it by May" → "It promised to mend it"; "Falk fled, leaving Low to face a vote next week" → "Low to face a vote"."""
    parse, doing, at = teller.parse, clause.parent, teller.at
    if doing is None or doing.kind != "ing" or doing.parent is None or head.verb is None or not head.verb.last < doing.begin or at < clause.verb.last or clause.verb.negated or "due" in (parse.low(at - 1), parse.low(at - 2)):
        return None
    line = teller.say(clause.begin, words_end(teller, clause, at))
    if doing.comma:
        is_ahead = doing.verb.base == "leave" or parse.low(at).startswith(_AHEAD)
        is_left = doing.verb.base in _LEAVING and is_ahead and doing.verb.last < clause.begin - 1 and _WHO.fullmatch(parse.classes, doing.verb.last + 1, clause.begin)
        return f"{teller.say(doing.verb.last + 1, clause.begin)} {line}" if is_left else None
    if parse.low(doing.begin - 1) != "after" or doing.verb.base not in _PROMISING or doing.verb.last != clause.begin - 1 or doing.verb.passive or not (parse.low(at).startswith(_AHEAD) or parse.low(at - 1) in ("within", "by")):
        return None
    who, past = subject_of(teller, head), past_of(parse.low(doing.verb.head))
    return f"{short_subject(teller, head, who)} {past} {line}" if who and past and head.verb.tense == "past" else None
