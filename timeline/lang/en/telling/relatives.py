"""What a relative clause says of its noun, told as a sentence: "the mill that burnt in May" → "The mill burnt"."""

from __future__ import annotations

import re

from timeline.lang.en.antecedents import ORDINAL, antecedent
from timeline.lang.en.headlines import lower_first
from timeline.lang.en.leaveout import OBJECT_TO
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import ALONE
from timeline.lang.en.telling.extent import words_end
from timeline.lang.en.telling.objects import GIVING
from timeline.lang.en.telling.participles import done_to_whom
from timeline.lang.en.telling.short import lower_article, short_subject
from timeline.lang.en.telling.subjects import aged, subject_of
from timeline.lang.en.telling.wholes import PRONOUNS, whole
from timeline.lang.en.telling.words import Words
from timeline.lang.en.verbforms import base_of

_DETERMINED = re.compile(r"(?:the|these|those|his|her|its|their)\b", re.IGNORECASE)


_WHENCE = ("with", "to", "for", "from", "against", "in", "at", "on", "by", "under", "through")


def relative(teller: Words, clause: Clause) -> str | None:
    """What a relative clause says of its noun, told as a sentence: "the mill that burnt in May" → "The mill burnt"; `None` where it has no noun."""
    opener = teller.parse.low(clause.begin)
    first = clause
    if teller.parse.classes[clause.begin - 1:clause.begin] == "c":  # ", which began in May and which spread"
        first = next((c for c in reversed(teller.parse.clauses) if c.kind == "rel" and c.begin < clause.begin and c.parent is clause.parent), None) or next(
            (c for c in reversed(teller.parse.clauses) if c.kind == "rel" and c.begin < clause.begin), clause)
    parent = clause.parent
    if parent is not None and parent.subject is not None and parent.verb is not None and parent.subject[0] <= clause.begin < parent.subject[1] and (
            teller.parse.low(parent.subject[0] + 1) in ("number", "total", "share", "proportion", "percentage") and parent.verb.tense == "past"):
        return whole(teller, parent)  # "the number of shares that fell yesterday passed 90"
    among = _among_those(teller, first)
    if among is not None:
        return among
    noun = antecedent(teller.text, teller.parse, first, teller.span)
    noun = aged(teller, noun) if noun else noun
    if clause.subject is None:
        if noun is None:
            return done_to_whom(teller, clause) if opener == "who" else None
        if noun.lower().startswith("one of ") and teller.parse.low(clause.verb.first) in ("were", "are", "have", "do"):
            noun = noun[7:]  # "one of the nine who were"
        part = clause.begin
        some = f"{teller.parse.low(part - 1)} of " if teller.parse.low(part) == "of" and teller.parse.classes[part - 2:part - 1] == "," else ""
        if teller.parse.classes[part - 4:part + 1] in ("n,dnp", "N,dnp") and teller.parse.low(part - 1) in ORDINAL:  # ", the last of which"
            some = f"the {teller.parse.low(part - 1)} of {'' if _DETERMINED.match(noun) else 'the '}"
        if some and is_person_noun(noun.partition(" ")[0].lower()):
            noun = lower_first(noun)  # "Residents, some of whom"
        start = clause.verb.first - (teller.parse.low(clause.verb.first - 1) in ("last", "never"))
        claimed = _who_claims_it(teller, clause) if not some else None
        if claimed is not None:
            return f"{claimed} {lower_article(noun)} {teller.say(start, words_end(teller, clause, None))}"
        return f"{some}{lower_article(noun) if some else noun} {teller.say(start, words_end(teller, clause, None))}"
    if opener == "whose" and noun and clause.subject[0] == clause.begin + 1:
        return f"{teller.whose(noun)} {whole(teller, clause)}"
    if opener in ("where", "when", "whose"):
        return whole(teller, clause)
    if teller.parse.classes[clause.begin] == "p":  # "with whom the king met"
        line = whole(teller, clause)
        if noun and teller.parse.low(clause.begin + 1) == "whose" and opener in _WHENCE and clause.subject[0] > clause.begin + 2:
            return f"{line} {opener} {lower_article(teller.whose(noun))} {teller.say(clause.begin + 2, clause.subject[0])}"  # "the king from whose palace it was taken"
        return f"{line} {opener} {lower_article(noun)}" if noun and opener in ("with", "to", "for", "from", "against") else line
    if noun is None:
        return None
    if (opener == "that" or clause.subject[0] == clause.begin) and teller.parse.low(clause.begin - 1) in ("time", "day", "year", "way", "reason", "moment"):
        return whole(teller, clause)  # "the first time that he had been allowed"
    last = clause.verb.last + 1
    if clause.verb.passive or clause.verb.base not in OBJECT_TO or clause.verb.base in ("expect", "want", "help", "need"):
        last = next((c.verb.last + 1 for c in teller.parse.clauses if c.kind == "inf" and c.begin == last or (
            c.kind == "ing" and c.begin == last and clause.verb.base in ("finish", "start", "begin", "stop", "keep"))), last)
    last += teller.parse.classes[last:last + 2] in ("pp", "op") and teller.parse.low(last + 1) != "of"  # "complained about" a smell "in a letter"
    if clause.verb.base in GIVING and not clause.verb.passive and _is_whom(teller, last):
        last += 1  # "a watch that his wife gave him": "gave him a watch"
    verb = teller.say(clause.verb.first, last)
    rest_end = words_end(teller, clause, None)
    rest = teller.say(last, rest_end).strip(" ,")
    stranded = re.fullmatch(r"(?:from|for|to|with|by|in|on|at|of|about|into|up|off|out|over)", rest)
    noun = lower_article(noun)
    if stranded:
        return f"{short_subject(teller, clause, subject_of(teller, clause) or '')} {verb} {rest} {noun}"
    return f"{short_subject(teller, clause, subject_of(teller, clause) or '')} {verb} {noun}{' ' + rest if rest else ''}"


def _is_whom(teller: Words, at: int) -> bool:
    """Whether a word is the pronoun for whom something is given to; not the one that owns: "her to"."""
    return teller.parse.low(at) in ("him", "them", "me", "us", "you") or teller.parse.low(at) == "her" and teller.parse.classes[at + 1:at + 2] not in ("n", "N", "g")


_IS_ONE = re.compile(r"b(?P<who>N{1,4})(?=,|$)")


def _among_those(teller: Words, clause: Clause) -> str | None:
    """ "Among those who spoke on Monday was Ann Low" → "Ann Low was among those who spoke"; "Those who spoke on Monday included Ann Low" as it stands."""
    parse, over = teller.parse, clause.parent
    if parse.low(clause.begin) != "who" or parse.low(clause.begin - 1) != "those" or over is None or over.verb is None or over.kind != "main":
        return None
    if parse.low(clause.begin - 2) == "among":
        one = _IS_ONE.match(parse.classes, over.verb.first)
        return f"{teller.say(*one.span('who'))} {parse.low(over.verb.first)} among those {teller.say(clause.begin, over.verb.first)}" if one is not None else None
    return whole(teller, over) if over.verb.base == "include" and over.verb.tense == "past" else None


_CLAIMED = re.compile(r"[qk](?P<who>u|d?[nN#']+)[r]*(?P<does>[ezvw])$")
_CLAIMING = frozenset("say believe think claim allege suspect fear contend insist estimate".split())


def _who_claims_it(teller: Words, clause: Clause) -> str | None:
    """Who claims what a relative clause says, and how: "men who detectives believe robbed it"; for "they believe", whoever the clause over it is of."""
    parse, over = teller.parse, clause.parent
    m = _CLAIMED.fullmatch(parse.classes, clause.begin, clause.verb.first)
    if m is None or base_of(parse.low(m.start("does"))) not in _CLAIMING:
        return None
    does = teller.say(*m.span("does"))
    if m["who"] != "u":
        return f"{teller.say(*m.span('who'))} {does}"
    subject = subject_of(teller, over) if over is not None and over.subject is not None and over.verb is not None else None
    return f"{short_subject(teller, over, subject)} {does}" if subject and subject.lower() not in PRONOUNS else None


def done_to_it_too(teller: Words, first: Clause, clause: Clause) -> str | None:
    """ "Which Falk bought in 2001 and sold in 2005": what the second verb of such a clause has for its object, if it has no other."""
    verb = clause.verb
    if first.subject is None or clause.subject is not None or first.verb is None or teller.parse.low(first.begin) not in ("which", "that", "whom", "who"):
        return None
    if verb.passive or verb.base in ALONE or first.verb.passive or first.subject[0] != first.begin + 1 or teller.parse.classes[verb.last + 1:verb.last + 2] not in ("t", "p", "o", ",", ""):
        return None
    if teller.parse.classes[verb.last + 1:verb.last + 3] in ("pp", "pt", "op", "ot") and teller.parse.low(verb.last + 1) not in ("in", "on", "at", "by"):
        return None  # "bought in 2001 and moved to in 2005"
    noun, who = antecedent(teller.text, teller.parse, first, teller.span), subject_of(teller, first)
    if not noun or not who:
        return None
    rest = teller.say(verb.last + 1, words_end(teller, clause, None)).strip(" ,")
    return f"{short_subject(teller, first, who)} {teller.say(verb.first, verb.last + 1)} {lower_article(noun)} {rest}".rstrip()
