"""Who a clause is about: its subject in words, a pronoun by its name where that leaves no doubt."""

from __future__ import annotations

import re

from timeline.lang.en.antecedents import antecedent
from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling.couples import couple
from timeline.lang.en.telling.named import named
from timeline.lang.en.telling.words import Words
from timeline.lang.en.who_fits import is_person
from timeline.lang.en.who_named import from_given
from timeline.lang.en.wordlists import CONTRACTIONS

# An aside between dashes.
_DASHED = re.compile(r"\s*(?:-{2,4}|—|–|_|\s-)\s[^—–_]*?(?:(?:-{2,4}|—|–|\s-|_)(?=\s|$)|$)")
_JOINED_NAME = re.compile(r"(?:^|\s)[A-Z][\w.&'’]* - [A-Z]")  # "Alcoa - Reynolds", however it was set
_SELVES = ("himself", "herself", "itself", "themselves")


def subject_of(teller: Words, clause: Clause) -> str | None:
    """The clause's subject in words; of a coordinated one, its sibling's; of a relative one, what it hangs on."""
    if clause.subject is not None:
        begin, end = clause.subject
        said = _less_dashed(teller.say(begin, end)).strip(" ,")
        if teller.parse.classes[begin:end] == "u":
            if teller.parse.low(end) in CONTRACTIONS:
                return said  # "he'll": no name takes that
            return couple(teller, clause) or named(teller, clause, said) or said
        if teller.parse.classes[begin] == "u" and end - begin == 2 and teller.parse.low(begin + 1) in ("each", "both", "all", "also"):
            return named(teller, clause, teller.parse.low(begin)) or said  # "they each reported"
        if teller.parse.classes[begin:begin + 2] == "uc" and teller.parse.low(begin) in ("he", "she") and (one := named(teller, clause, teller.parse.low(begin))) is not None:
            return f"{one} {teller.say(begin + 1, end)}"  # "She and Mr. Low married"
        if teller.parse.classes[begin] == "u" and end - begin == 2 and teller.parse.low(begin + 1) in _SELVES:
            who = named(teller, clause, teller.parse.low(begin))
            return f"{who} {teller.parse.low(begin + 1)}" if who else said  # "when he himself seized power"
        stop = clause.verb.first
        if end + 2 == stop and teller.parse.classes[end:stop] == "pt" and end + 1 != teller.at and _IN_SO_LONG.match(teller.parse.low(end + 1)) and teller.parse.low(end) == "in":
            said = f"{said} {teller.say(end, stop)}"  # "the first convoy in ten days arrived"
        return aged(teller, said) if said else None
    if clause.kind == "coord" and clause.parent is not None:
        return _behind_what_she_was(teller, clause.parent) or subject_of(teller, clause.parent)
    if clause.kind == "rel":
        found = antecedent(teller.text, teller.parse, clause, teller.span)
        if found is None and clause.parent is not None:
            return None
        return found
    return None


def _behind_what_she_was(teller: Words, clause: Clause) -> str | None:
    """ "A former cook, she joined the guild in 1990 and left in 1998": who left, by her name."""
    if clause.subject is None or not teller.parse.classes[slice(*clause.subject)].endswith(",u"):
        return None
    pronoun = teller.parse.low(clause.subject[1] - 1)
    return named(teller, clause, pronoun) if pronoun in ("he", "she") else None


_IN_SO_LONG = re.compile(r"(?!the\b)(?:[a-z-]+|\d+) (?:[a-z]+ )?(?:days|weeks|months|years|decades)$|an? (?:decade|year|month|week|century)$")
_SO_OLD = re.compile(r"[Tt]he \d{2}-year-old(?=$|,)")


def aged(teller: Words, words: str) -> str:
    """ "The 33-year-old": who that is, as far as the sentence before tells."""
    m = _SO_OLD.match(words)
    who = teller.who("he") or teller.who("she") if m else None
    return f"{from_given(who)}{words[m.end():]}" if who and is_person(who, teller.text) else words


def _less_dashed(words: str) -> str:
    if "-" in words or "—" in words or "–" in words or "_" in words:
        return words if _JOINED_NAME.search(words) and words.count(" - ") == 1 else _DASHED.sub("", words)
    return words
