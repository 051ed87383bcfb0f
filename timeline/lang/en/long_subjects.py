"""What may go of a long subject: what goes with it, the second of two, all behind its first comma."""

from __future__ import annotations

import re

from timeline.lang.en.leaveout import between_adjectives, parse_piece
from timeline.lang.en.wordlists import is_plural

_WITH_ITS = re.compile(r"(?P<first>(?:[^:,]{2,40}: )?[^:,]{8,60}?) and (?:its|his|her|their) [^,:]{4,70}? (?=(?:could|will|would|may|might|can|must|should)\b)")


def without_second_subject(piece: str) -> str:
    """Less what goes with the subject: "A carrier and its group of support ships could sail"."""
    m = _WITH_ITS.match(piece) if " and " in piece else None
    return f"{m['first']} {piece[m.end():]}" if m else piece


def without_rest_of_subject(piece: str) -> str:
    """Less all of a long subject behind its first comma: "A third boat, the Karen Blix, and its convoy could leave"."""
    sentence = parse_piece(piece)
    clause = next((c for c in sentence.clauses if c.verb is not None and c.verb.form == "finite" and c.subject is not None and c.kind in ("main", "comp")), None)
    comma = sentence.classes.find(",", *clause.subject) if clause is not None else -1
    if comma < 0 or sentence.words[comma].begin < _SOME_NAME or between_adjectives(sentence, comma):
        return piece
    return f"{piece[:sentence.words[comma].begin]} {piece[sentence.words[clause.verb.first].begin:]}"


_SOME_NAME = 12  # characters: a name with its state is longer, "Torvald, Ill., …"


_JOINED_SUBJECT = re.compile(r"(?P<one>[d#nN'e]+(?:pd?[#nN]+)?)c[dnN#'pe]+")
_TOGETHER = re.compile(r"\b(?:both|each|together|jointly|respectively|one another|between|shared|met|meet|merged?|sign(?:ed)?|marr(?:y|ied)|agreed?|joined?|clash(?:ed)?|differ(?:ed)?|totall?ed|numbered|amounted|combined)\b")


def without_joined_subject(piece: str) -> str:
    """Less the second of two subjects, where the first goes with the verb, and that is not of both together: "Nine barges of Orla and a fleet of lighters had been sold"."""
    sentence = parse_piece(piece) if " and " in piece else None
    clause = next((c for c in sentence.clauses if c.verb is not None and c.subject is not None and c.kind in ("main", "comp")), None) if sentence is not None else None
    joined = _JOINED_SUBJECT.fullmatch(sentence.classes, *clause.subject) if clause is not None else None
    if joined is None or _TOGETHER.search(piece):
        return piece
    of = sentence.classes.find("p", *joined.span("one"))
    verb = clause.verb
    fits_one = verb.first == verb.last and verb.tense == "past" and verb.base != "be"  # "The owner and the clerks left"
    head = (of if of > 0 else joined.end("one")) - 1
    if sentence.classes[head] != "n" or not fits_one and not is_plural(sentence.low(head)):
        return piece
    return piece[:sentence.words[joined.end("one") - 1].end] + " " + piece[sentence.words[clause.verb.first].begin:]
