"""Whom the sentence before a pronoun's brings up behind its subject, or shows to be of many by its verb: cases for `one_before.py`."""

from __future__ import annotations

import re

from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.sentence_before import Before
from timeline.lang.en.several import is_of_several
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.syntax.takes import SAY
from timeline.lang.en.who_fits import DAY, OF_ONE, OTHER, is_of, names_nobody
from timeline.lang.en.who_named import from_given
from timeline.lang.en.wordlists import VERBS_OF_MANY

_NAME_OF_MANY = re.compile(r"d?N{1,4}(?:pd?N{1,3})?")


def acts_as_many(sentence: Parse, clause: Clause) -> bool:
    """ "Hale have won once", "Hale move up": a name whose verb is of many."""
    verb = clause.verb
    if verb is None or sentence.low(verb.first) not in VERBS_OF_MANY and not (verb.tense == "present" and verb.first == verb.last and sentence.classes[verb.first] == "e"):
        return False
    return _NAME_OF_MANY.fullmatch(
        sentence.classes[slice(*clause.subject)].partition(",")[0]) is not None


def does_to_several(sentence: Parse, clause: Clause) -> bool:
    """ "Hale have sold the nine boats": "they" may be the boats."""
    m = _OBJECT.match(sentence.classes, clause.verb.last + 1)
    return m is not None and is_of_several(sentence.low(m.end() - 1), "n")


_OBJECT = re.compile(r"r?d?[n#gN]{0,4}n(?![nN])")


def is_many_by_its_verb(before: Before) -> str | None:
    """ "The Friends of Mill Lane, founded in May, have nine boats. They": the Friends."""
    if before.pronoun != "they" or not acts_as_many(before.sentence, before.main):
        return None
    begin = before.main.subject[0]
    return before.words(begin, begin + len(before.classes))


_WHO = re.compile(r"(?P<name>d?N{1,4})(?:\([^()]{1,20}\))?,q[rxt]*(?P<verb>[hbvzm])")


def is_who_is_told_of(before: Before) -> str | None:
    """ "The night belongs to the Falk Sisters, who have not sung since. They", "It ends with a talk by Ivo Low, who has not been here. He": who more is told of."""
    if before.pronoun == "it" or before.classes == "u":
        return None
    if before.pronoun != "they":
        return who_is_told_of(before.text, before.sentence, before.pronoun)
    m = told_who(before.sentence, before.main.verb.last + 1)
    others = is_of_several(before.head, before.classes[-1:]) or acts_as_many(before.sentence, before.main)
    return before.words(*m.span("name")) if m is not None and before.sentence.low(m.start("verb")) in VERBS_OF_MANY and not others else None


def told_who(sentence: Parse, begin: int) -> re.Match[str] | None:
    """The first name behind word `begin` of which a sentence goes on with "who has"."""
    return next((m for m in _WHO.finditer(sentence.classes, begin) if sentence.low(m.start("verb") - 1) == "who"), None)


def who_is_told_of(text: str, sentence: Parse, pronoun: str) -> str | None:
    """The person behind whose name a sentence goes on with "who has", where it names and speaks of nobody else."""
    m = told_who(sentence, 1)
    if m is None or sentence.classes[m.start() - 1] == "N" or sentence.low(m.start("verb")) in VERBS_OF_MANY or not OF_ONE[pronoun].isdisjoint(word.low for word in sentence.words[:m.start()]):
        return None
    words = sentence.words
    name = text[words[m.start("name")].begin:words[m.end("name") - 1].end]
    if name[:4].lower() == "the " or not is_of(pronoun, name):
        return None
    before, behind = text[words[0].begin:words[max(0, m.start() - _HIS_NOUN)].begin], text[words[m.end() - 1].begin:words[-1].end]
    others = any(sentence.classes[n] == "N" and sentence.classes[n - 1] != "p" and not DAY.match(text, words[n].begin) for n in range(1, m.start() - _HIS_NOUN))
    return from_given(name) if not others and names_nobody(before, text) and names_nobody(behind, text) else None


_HIS_NOUN = 3  # words: "the viol player Ivo Low"


def is_whom_many_tell_of(before: Before) -> str | None:
    """ "Police said a 54-year-old man was held. He": the man, who is none of the police."""
    main, sentence = before.main, before.sentence
    if before.pronoun not in OF_ONE or main.verb.base not in SAY or not is_of_several(before.head, before.classes[-1:]):
        return None
    told = next((c for c in sentence.clauses if c.kind == "comp" and c.parent is main and c.subject is not None), None)
    who = _ONE.match(sentence.classes, *told.subject) if told is not None else None
    if who is None or who.end() != told.subject[1] or not is_person_noun(noun := sentence.low(who.end() - 1)) or noun.endswith("s") or OTHER[before.pronoun].search(noun):
        return None
    rest = before.text[sentence.words[told.subject[1] - 1].end:before.span[1]]
    return before.words(*who.span()) if names_nobody(rest, before.text) else None


_ONE = re.compile(r"d[n#]{0,3}n")


SPEAKS_FOR = re.compile(r"(?:spokes(?:man|woman|person)|lawyer|attorney|solicitor|barrister|doctor|surgeon|agent|publicist)$")
"""Who speaks of somebody else, where no name stands."""


def is_of_whom_somebody_speaks(before: Before) -> str | None:
    """ "Low was flown to hospital. A spokesman said he was stable. He": of whom the spokesman, who has no name, speaks."""
    main, sentence = before.main, before.sentence
    if before.pronoun not in OF_ONE or main.verb.base not in SAY or "N" in sentence.classes[main.subject[0]:main.verb.first] or SPEAKS_FOR.search(before.head) is None:
        return None
    told = next((c for c in sentence.clauses if c.kind == "comp" and c.parent is main and c.subject is not None), None)
    is_he = told is not None and told.subject[1] - told.subject[0] == 1 and sentence.low(told.subject[0]) == before.pronoun
    return before.further() or "" if is_he else None
