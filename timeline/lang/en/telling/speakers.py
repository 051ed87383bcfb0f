"""Whose words a clause is: "we", "our" and "I" are told under the speaker's name."""

from __future__ import annotations

import re
from itertools import islice

from timeline.lang.en.firm_lines import tells_a_figure, under_firm
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.pronouns import naming
from timeline.lang.en.sentences_back import is_open, sentences_before
from timeline.lang.en.syntax import Clause, parse
from timeline.lang.en.syntax.takes import SAY
from timeline.lang.en.telling.owners import OWNS, TO_SPARE, told_by, under_name, under_owner
from timeline.lang.en.telling.short import opens_with, short_name, short_subject
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.telling.words import Words

_FIRST_PERSON = re.compile(r"[\"“]?(?:I|[Ww]e|[Oo]ur|[Mm]y)\b")
_NAME = re.compile(r"(?!The )[A-Z][\w.&'’-]*(?: (?:[A-Z&][\w.&'’-]*|of|and|de))*")
_FIGURE = re.compile(r"[^:]{3,40}: (?:C|US|A)?[$£€]?\d")


def attributed(teller: Words, clause: Clause, line: str) -> str:
    """The line, with the speaker before what "we" or "I" opens, or what is foretold or ours in quotation marks, and the owner instead of "his" at a sentence's beginning."""
    if _FIRST_PERSON.match(line) or line[:1] != '"' and (_is_foretold(teller, clause) or _is_ours(teller, clause, line)):
        who = under_name(teller, _speaker(teller) or _quoted_before(teller))
        told = f"{line[:1].upper()}{line[1:]}"
        who = f"{who[:1].upper()}{who[1:]}" if who else ""
        return f"{who}: {_quoted(teller, clause, told)}" if who and not opens_with(told, who) else line
    if _is_said_amid(teller, clause) and ": " not in line:
        who = _speaker(teller)
        told = f"{who[:1].upper()}{who[1:]}: {line[:1].upper()}{line[1:]}" if who else ""
        return told if who and len(told) <= LIMIT + TO_SPARE else line
    if clause.kind == "main" and tells_a_figure(line):
        who = _tailed(teller)
        return under_firm(who, line) if who and OWNS.search(who) else line
    if clause.kind == "comp" and _FIGURE.match(line) and tells_a_figure(line):
        who = told_by(teller, clause)  # "Acme reported sales rose to $9 million from $7 million a year ago"
        return under_firm(who, line) if who and _NAME.fullmatch(who) else line
    return under_owner(teller, clause, line)


def _is_said_amid(teller: Words, clause: Clause) -> bool:
    """ "Low, the court said, sold nine mills": said to stand by itself only by those who say so."""
    return clause.kind == "main" and clause.verb is not None and clause.verb.tense == "past" and clause.subject is not None and any(
        c.kind == "tail" and clause.subject[0] < c.begin and c.end <= clause.verb.first for c in teller.parse.clauses)


def _is_foretold(teller: Words, clause: Clause) -> bool:
    """ `"The port will shut in May," said Low`: his word for it, and not the paper's."""
    over: Clause | None = clause
    while over is not None and over.kind == "ing" and not over.comma and over.parent is not None and over.parent.kind == "inf":
        over = over.parent  # "is going to start losing money"
    is_going = over is not None and over.kind == "inf" and teller.parse.low(over.begin - 1) == "going"
    over = over.parent if is_going else clause
    return over is not None and _in_quotes(teller, over) and (is_going or over.verb.tense == "future")


_OURS = re.compile(r"\b(?:our|my|us|me|we)\b")


def _is_ours(teller: Words, clause: Clause, line: str) -> bool:
    """ `"Growth has not met our hopes," said Low`: whose hopes, only his name tells."""
    return ": " not in line and _in_quotes(teller, clause) and _OURS.search(line) is not None


def _in_quotes(teller: Words, clause: Clause) -> bool:
    """Whether a clause that nothing is over stands in quotation marks."""
    return clause.kind in ("main", "coord") and clause.verb is not None and teller.parse.classes.count('"', 0, clause.verb.first) % 2 == 1


def _quoted(teller: Words, clause: Clause, told: str) -> str:
    """What is told, in quotation marks where it stands in them word for word."""
    words, classes = teller.parse.words, teller.parse.classes
    if '"' not in classes or '"' in told or "“" in told or teller.text.find(told[1:], words[0].begin, words[-1].end) < 0:
        return told
    before = classes.count('"', 0, clause.verb.first if clause.verb is not None else clause.begin)
    inside = before % 2 if classes.count('"') % 2 == 0 else before == 0 or before % 2
    return f'"{told}"' if inside and len(told) < LIMIT // 2 else told


def _tailed(teller: Words) -> str | None:
    """Who says the sentence, where that stands behind or amid it."""
    return _speaker(teller) if any(c.kind == "tail" for c in teller.parse.clauses) else None


def _speaker(teller: Words) -> str | None:
    """Who says the sentence, by its "…, the mayor said"."""
    tail = next((c for c in teller.parse.clauses if c.kind == "tail"), None)
    if tail is None:  # "The owner said that trade is good, and we expect that to continue"
        tail = next((c for c in teller.parse.clauses if c.kind == "main" and c.verb is not None and c.verb.base in SAY and not c.verb.passive and
            c.subject is not None and c.subject[0] < c.verb.first), None)
        if tail is None or teller.parse.classes[slice(*tail.subject)] == "u":
            return None
        if '"' in teller.parse.classes[slice(*tail.subject)]:  # `"Maybe this week," she said`: who says so stands behind the quotation
            said = tail.verb.first - 1
            return teller.who(teller.parse.low(said)) if teller.parse.classes[said - 2:said + 1] in ('",u', ',"u') or teller.parse.classes[said - 1:said + 1] == '"u' else None
    who = subject_of(teller, tail)
    if who is None:
        stop = tail.verb.last + 1
        while stop < tail.end and teller.parse.classes[stop] in "dnN#'":
            stop += 1
        who = teller.say(tail.verb.last + 1, stop)
        named = _BY_NAME.match(teller.parse.classes, tail.verb.last + 1, tail.end)
        if named is not None and is_person_noun(teller.parse.low(named.end("office") - 1)):
            who = teller.say(*named.span("name"))  # "said the lead author, Ann Low, a clerk"
    who = short_name(short_subject(teller, tail, who))
    return teller.who(who.lower()) if who.lower() in ("he", "she") else who if who and who.lower() not in ("they", "it") else None


_BY_NAME = re.compile(r"d(?P<office>n{1,2}),(?P<name>N{2,3})(?=,|$)")


def _quoted_before(teller: Words) -> str | None:
    """Who says a sentence that goes on with a quotation: `"…," said Low. "We …"`, `Low said: "… We …"`."""
    text, begin = teller.text, teller.parse.words[0].begin
    paragraph = text.rfind("\n", 0, begin) + 1
    if not (text[begin - 1:begin] in _OPENING or text[begin:begin + 1] in _OPENING or is_open(text, paragraph, begin)):
        return None
    begins = False
    for low, high in islice(sentences_before(text, begin), _FEW):
        if low < paragraph:
            return None
        before = Words(text, parse(text, low, high), -1, naming(text, low))
        who = _speaker(before) or _announced(before)
        if who is not None or begins:
            return who
        # Where the quotation begins nobody is named; it may go on from the sentence before: `"…," said Low. "It … We …"`.
        begins = text[low:low + 1] in _OPENING and not is_open(text, paragraph, low)
    return None


_OPENING = ('"', "“")
_FEW = 6  # sentences


def _announced(teller: Words) -> str | None:
    """ `He said: "…`: the name of who is about to be quoted."""
    said = next((c for c in teller.parse.clauses if c.verb is not None and c.verb.base in SAY and c.subject is not None and c.kind == "main"), None)
    if said is None or teller.parse.classes[slice(*said.subject)] != "u":
        return None
    return teller.who(teller.parse.low(said.subject[0]))
