"""Who a pronoun is by the sentence before its own: cases, of which the first that has a say decides.

A case gives the name, an empty one where nobody is surely meant, or `None` where it has no say.
"""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.lang.en.bodies import FIRMS
from timeline.lang.en.firm_lines import firm_meant
from timeline.lang.en.persons import AT_END as PERSON_LAST
from timeline.lang.en.persons import CALLED, is_person_noun
from timeline.lang.en.phrases import noun_phrase
from timeline.lang.en.sentence_before import (
    LONG, OWNED, Before, acts_as_several, goes_on_of_one, has_given_name, has_the_other_sex, is_a_place, is_apposed_to_another, is_of_things, name_subject, of_whom_it_is, the_only_several, with_owner)
from timeline.lang.en.sentences_back import is_open, sentences_before
from timeline.lang.en.syntax import parse
from timeline.lang.en.syntax.takes import SAY
from timeline.lang.en.told_before import acts_as_many, is_many_by_its_verb, is_of_whom_somebody_speaks, is_who_is_told_of, is_whom_many_tell_of, told_who, who_is_told_of
from timeline.lang.en.who_fits import DAY, OF_ONE, OTHER, SPEAKS, fits, is_aged, is_of, is_surely_a_thing, names_nobody
from timeline.lang.en.who_named import followed_by, named_as, names_two, other_person, only_person, only_surname, only_thing, people, said_by, speaks_of_another, spoken_of

TRIES = 24  # sentences: a life is told of "her" over many


@lru_cache(maxsize=256)
def by_the_sentence_before(text: str, begin: int, pronoun: str, tries: int = TRIES) -> str | None:
    """Who "he", "she", "it" or "they" is in the sentence that begins at `begin`, or `None`: at most `tries` sentences back."""
    span = next(sentences_before(text, begin), None)
    if span is None:
        return None
    if tries > 1 and pronoun in OF_ONE and (_ALL_QUOTED.fullmatch(text, *span) or text[span[1] - 1] in _CLOSING and is_open(text, text.rfind("\n", 0, span[0]) + 1, span[0])):
        return by_the_sentence_before(text, span[0], pronoun, tries - 1)  # "“We won,” Low said. “I am glad.” She": who says so
    sentence = parse(text, *span)
    main = next((c for c in sentence.clauses if c.kind in ("main", "tail") and c.verb is not None and c.subject is not None), None)
    if main is None:
        return only_thing(text, sentence) if pronoun == "it" and text[span[1] - 1] != "?" else who_is_told_of(text, sentence, pronoun) if pronoun in OF_ONE else None  # "Ilmo, what do we know?"
    speaker = next((c for c in sentence.clauses if c.kind == "tail" and c.verb is not None), None)
    if speaker is not None and sentence.classes[:1] == '"':
        if speaker.subject is None:
            name = said_by(text, sentence, speaker.verb.last + 1) or only_surname(text, sentence.words[speaker.verb.last].end, span[1], pronoun)  # "said Low"
            return name if name and fits(pronoun, name, "N", text) else None
        if tries > 1 and pronoun in OF_ONE and "N" not in sentence.classes[slice(*speaker.subject)] and any(word.low == pronoun for word in sentence.words[:speaker.begin]):
            return by_the_sentence_before(text, span[0], pronoun, tries - 1)  # "“He never shouted,” a pupil said. He": of whom the pupil speaks
        main = speaker  # what is quoted has pronouns of its own
    before = Before(text, span, sentence, main, speaker, pronoun, tries, by_the_sentence_before)
    for case in _BY_THE_CLAUSE:
        answer = case(before)
        if answer is not None:
            return answer or None
    name_subject(before)
    for case in _BY_THE_SUBJECT:
        answer = case(before)
        if answer is not None:
            return answer or None
    return None


_CLOSING = "\"”"
_ALL_QUOTED = re.compile(r"[\"“][^\"“”]+[\"”]\s*")


# By the clause.


def _says_so_of_itself(before: Before) -> str | None:
    """ "The mill reopened, the company said. It": either, but "Falk has shut the line, the airline said": one."""
    speaker, sentence = before.speaker, before.sentence
    either = before.pronoun == "it" and speaker is not None and speaker is not before.main and speaker.subject is not None and (
        SPEAKS.search(sentence.low(speaker.subject[1] - 1)) is not None and "N" not in sentence.classes[slice(*before.main.subject)])
    return "" if either else None


def _has_two_subjects(before: Before) -> str | None:
    """ "The mill closed and the bank left. It": either may be meant."""
    two = before.pronoun in ("it", "they") and any(
        c.kind == "coord" and c.subject is not None and (c.parent is None or c.parent.kind != "rel") and before.sentence.low(c.subject[0]) != before.pronoun and not (
            before.pronoun == "it" and acts_as_several(before, c)) for c in before.sentence.clauses)
    return "" if two else None


def _is_of_a_team(before: Before) -> str | None:
    """ "Hale fly out on Friday and Low joins them. He": not Hale, which does so as many."""
    main, sentence = before.main, before.sentence
    if before.pronoun not in OF_ONE or main.verb.tense != "present" or sentence.classes[slice(*main.subject)] != "N" or sentence.low(main.verb.first) != main.verb.base:
        return None
    joined = next((c for c in sentence.clauses if c.kind == "coord" and c.verb is not None and c.subject is not None), None)
    if joined is None:
        return ""
    before.tells(joined)
    return None


def _is_who_did_so_too(before: Before) -> str | None:
    """ "Ruritania was wary, and Low went out of his way to calm it. He": not the country."""
    if before.pronoun not in OF_ONE or set(before.classes) != {"N"}:
        return None
    other = next((c for c in before.sentence.clauses if c.kind == "coord" and c.subject is not None and set(before.sentence.classes[slice(*c.subject)]) == {"N"}), None)
    first = before.words(*before.main.subject)
    if other is None or not is_a_place(first, before.text) or has_given_name(first, before.text):
        return None  # it must be known for a place: "Mozart was poor, and Joseph Haydn helped. He"
    name = before.words(*other.subject)
    return name if has_given_name(name, before.text) and is_of(before.pronoun, name) else None


def _is_of_whom_it_is(before: Before) -> str | None:
    """ "It was a bad year for the club. It": the club."""
    about = of_whom_it_is(before) if before.classes == "u" and before.pronoun in ("it", "they") else None
    if about is None:
        return None
    name, classes = about
    return name if before.fits(name, classes) else ""


def _is_a_pronoun_too(before: Before) -> str | None:
    """ "She left. She", "He sang. Her voice": followed further back; "She married Ivo Low. He": the one named."""
    if before.classes != "u":
        return None
    if before.head == before.pronoun or goes_on_of_one(before):
        return before.further()
    if before.pronoun == "they" and before.head in ("he", "she", "it"):
        return the_only_several(before) or ""
    if before.pronoun in OF_ONE and before.head == "they" and names_nobody(before.piece, before.text):
        return before.further()  # "She sang. They divorced. She"
    if before.pronoun in OF_ONE and before.head in ("he", "she", "it"):
        name = other_person(before.text, before.piece, before.pronoun) or ""
        return name if name and (before.head != "it" or before.further() in ("", name)) else ""
    return (only_thing(before.text, before.sentence) or "") if before.pronoun == "it" else ""


def _is_named(before: Before) -> str | None:
    """ "The driver was named as Tom Low. He"."""
    verb = before.main.verb
    if before.pronoun not in OF_ONE or verb.base not in ("identify", "name") or not verb.passive:
        return None
    named = named_as(before.text, before.sentence, verb.last + 1)
    if not named:
        return None
    return named if is_of(before.pronoun, named) else ""


_FOLLOWED = frozenset("succeed replace".split())


def _is_followed(before: Before) -> str | None:
    """ "Low was succeeded by Ann Burr. She"."""
    verb = before.main.verb
    if before.pronoun not in OF_ONE or verb.base not in _FOLLOWED or not verb.passive:
        return None
    heir = followed_by(before.text, before.sentence, verb.last + 1)
    if heir is None:
        return ""
    if is_of(before.pronoun, heir):
        return heir if not names_nobody(heir, before.text) else ""
    return None


_HEARING = frozenset("hear learn find".split())  # "The court heard that Low had joined the guild. He": Low


def _is_spoken_of(before: Before) -> str | None:
    """ "The court heard that Low had fled. He": Low; where the speaker may be meant as well, nobody."""
    if before.pronoun not in OF_ONE or before.main.verb.base not in SAY | _HEARING:
        return None
    whom = spoken_of(before.text, before.sentence, before.main)
    if whom is not None and is_surely_a_thing(whom, before.text):
        return None  # "Low told analysts that Orla, which makes lamps, still hoped. He": Low
    if whom is not None:
        return whom if is_of(before.pronoun, whom) and not names_nobody(whom, before.text) else ""
    return "" if len(people(before.piece)) > 1 or speaks_of_another(before.sentence, before.main, before.pronoun) else None


BY_NAME = re.compile(r"[dnN'#]*(?P<office>n)(?:p[dnN]+)?,(?P<name>N{1,3})(?:,|$)")


def _is_named_behind_an_office(before: Before) -> str | None:
    """ "The guild's director, Ann Low, resigned. She", "A clerk at the mill, Ann Low, resigned. She", "Low's widow, Ann, who was ill, did not come. She": who is named."""
    begin = before.main.subject[0]
    m = BY_NAME.match(before.sentence.classes, begin, before.main.verb.first) if before.pronoun in OF_ONE else None
    if m is None or PERSON_LAST.search(office := before.sentence.low(m.start("office"))) is None or OTHER[before.pronoun].search(office):
        return None
    name = before.words(*m.span("name"))
    return name if is_of(before.pronoun, name) else None


_LIKE_PEOPLE = frozenset("friends relatives family parents children supporters lawyers aides officials brothers sisters colleagues team".split())


def _owns_what_did_it(before: Before) -> str | None:
    """ "Low's whereabouts were unknown. He", "Low's wife nursed him. He": Low."""
    if before.pronoun not in OF_ONE or before.head in _LIKE_PEOPLE or DAY.match(before.text, before.sentence.words[before.first].begin):
        return None
    owner = OWNED.match(before.classes)
    if owner is None:
        return None
    name = before.words(before.first, before.first + owner.end())
    is_ones = before.tells_of_him if PERSON_LAST.search(before.head) else not names_nobody(name, before.text)
    return name if is_ones and is_of(before.pronoun, name) else ""


_BY_THE_CLAUSE = (
    _says_so_of_itself, _has_two_subjects, _is_of_a_team, _is_who_did_so_too, _is_of_whom_it_is, _is_a_pronoun_too, _is_named, _is_followed, is_whom_many_tell_of, is_of_whom_somebody_speaks, _is_spoken_of, _is_named_behind_an_office,
    _owns_what_did_it, is_many_by_its_verb)


# By the subject and its name.


def _is_called_so(before: Before) -> str | None:
    """ "Low scored. The Dane left the field. He": Low."""
    if before.pronoun not in OF_ONE or CALLED.fullmatch(before.name) is None:
        return None
    span = next(sentences_before(before.text, before.span[0]), None)
    return before.name if span is None or names_two(before.text, parse(before.text, *span)) else before.further() or before.name


def _owns_several(before: Before) -> str | None:
    """ "Orla Bank's shares fell. It": not the shares."""
    whose = OWNED.match(before.classes) if before.pronoun == "it" and before.head.endswith("s") else None
    if whose is None:
        return None
    begin = before.main.subject[0]
    name = before.words(begin, begin + whose.end())
    return name if before.fits(name, "N") else ""


def _owns_figures(before: Before) -> str | None:
    """ "The company's shares fell. It": the company, by its name."""
    if before.pronoun != "it" or not before.head.endswith("s") or not before.classes.startswith("dn'n") or before.sentence.low(before.first) != "the":
        return None
    return firm_meant(before.text, before.span[0]) if before.sentence.low(before.first + 1) in FIRMS else None


def _did_it_to_him(before: Before) -> str | None:
    """ "Atlantic dropped him. He": not Atlantic; "Pell told her the truth. She": not Pell."""
    name, at = before.name, before.main.verb.last + 1
    if name and before.tries > 1 and before.classes == "N" and " " not in name and before.sentence.classes[at:at + 1] == "i" and before.sentence.low(at) in OF_ONE.get(before.pronoun, ()):
        return before.further()
    if not name or before.pronoun not in OF_ONE or before.tries <= 1 or not names_nobody(name, before.text) or is_aged(name, before.text):
        return None
    return before.further() if before.tells_of_him else None


def _is_the_subject(before: Before) -> str | None:
    """The subject, where the pronoun may mean it."""
    if not before.name or not before.fits(before.name, before.classes) or before.pronoun != "they" and acts_as_many(before.sentence, before.main):
        return None  # "Hale Town have sacked Low. He": not Hale
    if has_the_other_sex(before):
        return ""
    if before.tries > 1 and before.pronoun in OF_ONE and is_apposed_to_another(before):
        return before.further()
    return with_owner(before)


def _is_of_many(before: Before) -> str | None:
    """ "Dock workers in Torvald struck. They"."""
    name, sentence = before.name, before.sentence
    head, led, _ = before.classes.partition("p")
    if before.pronoun != "they" or not led or not name or len(name) > LONG or head[-1:] != "n" and not (head == "N" and is_person_noun(sentence.low(before.main.subject[0]))):
        return None  # "Observers from Lund", whose place gives the capital
    if before.main.verb.base in SAY and any(c.kind in ("comp", "tail") for c in sentence.clauses):
        return None
    if not sentence.low(before.main.subject[0] + len(head) - 1).endswith("s"):
        return None
    others = any(sentence.classes[n] in "nvz" and sentence.low(n).endswith("s") for n in range(before.main.verb.last + 1, len(sentence.words)))
    return None if others else name


def _is_a_thing_of_another(before: Before) -> str | None:
    """ "A bid by the guild for the mill failed. It": the bid."""
    head, led, _ = before.classes.partition("p")
    if before.pronoun != "it" or not led or head[-1:] != "n":
        return None
    begin = before.main.subject[0]
    bare = before.words(begin, begin + len(head))
    if not before.fits(bare, head.replace("#", "n")):
        return None
    return before.name if len(before.name) <= LONG and "," not in before.name else bare


def _is_what_was_told_of(before: Before) -> str | None:
    """ "Officials said the bank had lost. Its ratio": the bank's."""
    main, sentence = before.main, before.sentence
    each = [c for c in sentence.clauses if c.kind == "comp" and c.verb is not None and c.subject is not None and (c.parent is main or sentence.classes[c.begin - 1:c.begin + 1] == "ck")]
    told = each[-1] if each else None  # "said that a bell had rung and that a search began. It": the search
    if before.pronoun != "it" or told is None or main.verb.base not in SAY:
        return None
    if _IT_SAID.match(before.text, before.span[1]):
        named = BY_NAME.match(sentence.classes, main.subject[0], main.verb.first)
        return before.words(*named.span("name")) if named is not None else ""  # "Its owner, Falk, denied that the mill had burned. It said": Falk
    name = noun_phrase(before.text, sentence, *told.subject, (0, 0))
    return name if before.fits(name, sentence.classes[slice(*told.subject)]) else None


_IT_SAID = re.compile(r"[\s\"”]{1,3}It (?:also |then )?(?:sa(?:id|ys)|add(?:ed|s)|den(?:ied|ies)|argue[ds]|insist(?:ed|s)|announced|claim(?:ed|s))\b")
_FAR = 2  # sentences that are of nobody, in one paragraph


def _is_the_one_person(before: Before) -> str | None:
    """The one whom the sentence names, or goes on of; over what is of nobody, the one before that."""
    text, pronoun = before.text, before.pronoun
    if pronoun not in OF_ONE:
        return None
    if before.tries > 1 and goes_on_of_one(before):
        return before.further()
    only = only_person(before.piece, pronoun) or (only_surname(text, *before.span, pronoun) if not people(before.piece) else None)
    begin, end = before.span
    if only is None and before.tries > TRIES - _FAR and is_of_things(before) and "\n" not in (text[begin - 1:begin], text[end:end + 1]):
        return before.further()  # "Low called the vote. It had been set for May. He"
    other = told_who(before.sentence, 0) if only is not None else None
    return "" if other is not None and only not in before.words(*other.span("name")) else only  # "belongs to Arno Vaar, who met Karl Burr. He": either


_BY_THE_SUBJECT = (
    _is_called_so, _owns_several, _owns_figures, _did_it_to_him, _is_the_subject, is_who_is_told_of, _is_of_many, _is_a_thing_of_another, _is_what_was_told_of, _is_the_one_person, the_only_several)
