"""What is said of a told clause: with who tells it, under the name, or alone."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.lang.en.antecedents import antecedent
from timeline.lang.en.cuts import leaves_off_a_second, parts_a_verb
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.shorten import shorten
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import COMPLEMENT, ORDERS
from timeline.lang.en.syntax.that import is_sure_of
from timeline.lang.en.telling.extent import timed, words_end
from timeline.lang.en.telling.short import LONGEST_NAME, described, lower_article, short_name, short_subject, under
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.telling.wholes import NEUTRAL, PRONOUNS, whole
from timeline.lang.en.telling.words import Words


def without_times_of(teller: Words, outer: Clause, clause: Clause) -> Words:
    """A teller that leaves the times of the verb over a clause unsaid: what was said on Tuesday to come in June is no June's saying."""
    words, classes = teller.parse.words, teller.parse.classes
    others = tuple((words[i].begin, words[i].end) for i in range(outer.begin, clause.begin) if classes[i] == "t" and i != teller.at and
        not _LENGTH.match(words[i].low))
    return replace(teller, others=others) if others else teller


_LENGTH = re.compile(r"(?!last|next|this|past)(?:\S+ ){0,2}(?:second|minute|hour|day|week|month|year|decade)s?$")  # "it took the jury nine hours to"


def complement(teller: Words, clause: Clause) -> str:
    """A told clause: with who tells it where both fit, else "Who: what", else alone."""
    outer = clause.parent
    while outer is not None and not outer.finite:
        outer = outer.parent
    if outer is None or outer.verb is None or outer.kind in ("tail",):
        return whole(teller, clause)
    if clause.parent.verb is not None and clause.parent.verb.base == "mean" and clause.subject is not None and (clause.parent.kind == "ing" or _PRONOUN.match(teller.say(clause.parent.begin, clause.parent.end))):
        return whole(teller, clause)  # "It is to last nine months, meaning that the mill will not open before May", "That means that it"
    if clause.end <= outer.verb.first and outer.kind == "main" and "," in teller.parse.classes[clause.end - 1:clause.end + 1] and is_sure_of(teller.parse, clause):
        return whole(teller, clause)  # "The mayor, mindful that the vote must be held by May, urged both sides"
    if outer.verb.base == "be" and outer.subject is not None and teller.parse.low(outer.subject[0]) == "what":
        return whole(teller, clause)  # "What counts is that the mill opened on Friday"
    ordered = clause.verb.tense == "modal" and clause.verb.modal is None
    if ordered and teller.parse.low(clause.begin - 1).removesuffix("s") in ORDERS:
        return _what_is_asked(teller, clause, outer, whole(teller, clause))
    own = clause.subject is not None and teller.parse.classes[slice(*clause.subject)] == "u"
    bare = without_times_of(teller, outer, clause)
    with_teller = whole(bare, outer, through=teller.at)
    if own and bare is not teller and outer.verb.base in NEUTRAL and clause.verb.tense in ("future", "modal") and outer is clause.parent and (
            _PRONOUN.match(alone := whole(bare, clause)) is None):
        return alone  # "The line said on Monday that it will sail in June": in June it will sail
    believed = outer.verb.base in _BELIEVING
    with_teller = _under_who_says(teller, outer, with_teller) if believed and _PRONOUN.match(with_teller) else with_teller
    due = outer.verb.base in ("decide", "rule", "order", "demand", "insist") and clause.verb.modal == "should" and is_by(teller)
    due = due or ordered and clause.parent is not outer and is_by(teller)
    of_a_noun = bare is not teller and clause.parent is not None and clause.parent.verb is not None and clause.parent.verb.base not in COMPLEMENT
    told_too = any(c.kind == "comp" and c.parent is outer and c.begin > outer.verb.last and c.end == clause.parent.begin for c in teller.parse.clauses)  # "denied that it was shut, saying"
    beside = (bare is not teller or clause.verb.modal is not None or told_too) and clause.parent.kind == "ing" and clause.parent.comma and clause.parent.verb.base in NEUTRAL and clause.parent.begin > outer.verb.last and (
        _PRONOUN.match(whole(teller, clause)) is None)  # "rejected it on Thursday, saying that nine had sailed in May"
    beside = beside or any(c.kind == "comp" and c is not clause and c.parent is clause.parent and timed(teller, c) for c in teller.parse.clauses)
    if not due and not of_a_noun and not beside and len(with_teller) <= LIMIT and (outer.kind in ("main", "coord") or believed and _PRONOUN.match(with_teller) is None) and (
            own or outer.verb.base not in NEUTRAL or bare is teller and outer.verb.base == "tell" and (clause.verb.tense not in ("future", "modal") or _PRONOUN.match(with_teller) is not None)):
        return with_teller
    alone = whole(teller, clause)
    if ordered:
        return _what_is_asked(teller, clause, outer, alone)
    speaker = subject_of(teller, outer)
    who = described(short_name(short_subject(teller, outer, speaker))) if speaker else ""
    if believed and outer.kind in ("main", "coord") and outer is clause.parent and who and who.lower() not in PRONOUNS:
        line = f"{who} {teller.say(outer.verb.first, outer.verb.last + 1)} {lower_article(alone)}"
        if len(line) <= LIMIT:
            return line
    neutral = outer.verb.base in NEUTRAL or clause.parent is not outer and clause.parent.kind in ("inf", "ing") and clause.parent.verb.base in NEUTRAL
    if neutral and who and who.lower() not in PRONOUNS and (own is False or _PRONOUN.match(alone)) and len(who) <= LONGEST_NAME:
        kept = alone if len(who) + 2 + len(alone) <= LIMIT else shorten(alone)
        line = under(who, kept)
        if len(line) > LIMIT:
            is_opinion = clause.verb.base == "be" and not clause.verb.passive or _OUR.search(alone) is not None  # or of those who say so
            tight = shorten(alone, None, LIMIT - len(who) - 2)
            is_worth_it = len(tight) + (_WORTH_WHO if is_opinion else _WORTH_LESS) >= len(kept) and who not in alone and not (
                parts_a_verb(alone, tight, or_clause=True) or not is_opinion and leaves_off_a_second(alone, tight) and not leaves_off_a_second(alone, kept))
            line = under(who, tight) if is_worth_it else line
        if len(line) <= LIMIT:
            return line
    return alone


_WORTH_WHO, _WORTH_LESS, _OUR = 60, 30, re.compile(r"\b(?:our|we|us)\b")  # characters that may go for who says it


def is_by(teller: Words) -> bool:
    """Whether the time is a deadline: "by May"."""
    return teller.parse.low(teller.at).startswith("by ")


def _under_who_says(teller: Words, outer: Clause, line: str) -> str:
    """ "Police said they believe the gang was there" → "Police believe the gang was there"."""
    over = outer.parent
    if outer.kind != "comp" or over is None or over.verb is None or over.verb.base not in NEUTRAL or over.subject is None:
        return line
    who = short_subject(teller, over, subject_of(teller, over) or "")
    return f"{who} {line.partition(' ')[2]}" if who and who.lower() not in PRONOUNS and len(who) <= LONGEST_NAME else line


# Verbs without which what is told would stand as a fact.
_BELIEVING = frozenset("estimate believe think suspect allege claim fear assume suppose guess".split())
_PRONOUN = re.compile(r"(?:he|she|it|they)\s", re.IGNORECASE)


def _what_is_asked(teller: Words, clause: Clause, outer: Clause, alone: str) -> str:
    """ "refusing a demand that the choir sing" → "A demand that the choir sing"; "would ask the council that it be shut" with who asks."""
    near = teller.parse.low(clause.begin - 1).removesuffix("s")
    if near in ORDERS and clause.parent.verb.last < clause.begin - 1:
        noun = antecedent(teller.text, teller.parse, clause, teller.span)
        return f"{noun} that {alone}" if noun else alone
    subject = subject_of(teller, outer) if clause.parent is outer else None
    if subject is None and clause.subject is not None and clause.verb.first == clause.verb.last and "u" not in teller.parse.classes[slice(*clause.subject)]:
        return f"{teller.say(*clause.subject)} to {teller.say(clause.verb.first, words_end(teller, clause, None))}"  # "an order demanding that he leave"
    return f"{short_subject(teller, outer, subject)} {teller.say(outer.verb.first, outer.verb.last + 1)} that {alone}" if subject else alone
