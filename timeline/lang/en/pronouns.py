"""Who a pronoun is, when it opens a sentence: the subject of the sentence before, or nobody."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice

from timeline.lang.en.persons import AT_END as PERSON_LAST
from timeline.lang.en.phrases import noun_phrase
from timeline.lang.en.syntax import Clause, Parse, parse
from timeline.lang.en.syntax.takes import SAY
from timeline.lang.en.who_fits import DAY, OF_ONE, PERSON, SPEAKS, fits, is_aged, is_of, is_person, names_nobody
from timeline.lang.en.who_named import NAMES, followed_by, from_given, named_as, only_person, only_surname, only_thing, people, said_by, speaks_of_another, spoken_of

_REACH = 600
_TRIES = 24  # sentences: a life is told of "her" over many
_OWNERS = {"his": "he", "her": "she", "its": "it", "their": "they"}


def naming(text: str, begin: int) -> Callable[[str], str | None]:
    """A function from a pronoun in the sentence at `begin` to the name that it stands for, or `None`.

    The subject of the sentence before serves, when it is one person, one firm or
    thing, or several of a kind, as the pronoun asks. A pronoun there is
    followed further back, and so is "she" over a sentence that speaks of her and of nobody else. "He" and "she" may be the one person that
    the sentence before names. "His" and "its" ask for whose it is.
    """
    def named(pronoun: str) -> str | None:
        pronoun = _OWNERS.get(pronoun, pronoun)
        name = _named(text, begin, pronoun, _TRIES) or (_mourned(text, begin, pronoun) if pronoun in OF_ONE else None)
        return name.title() if name and " " in name and name.isupper() else name  # the opening words of some papers

    return named


def sentences_before(text: str, begin: int) -> Iterator[tuple[int, int]]:
    """The sentences within reach before a place in a text, the nearest first."""
    from timeline.lang.en.sentences import sentences

    low = max(0, begin - _REACH)
    if low:  # where the first whole sentence begins
        ends = [at + size for mark, size in (("\n", 1), (". ", 2)) if (at := text.find(mark, low, begin)) >= 0]
        low = min(ends, default=begin)
    for a, b in reversed(_paragraphs(text, low, begin)):
        yield from reversed(list(sentences(text, a, b)))


@lru_cache(maxsize=256)
def _named(text: str, begin: int, pronoun: str, tries: int) -> str | None:
    before = list(islice(sentences_before(text, begin), 1))
    if not before:
        return None
    if tries > 1 and pronoun in OF_ONE and _ALL_QUOTED.fullmatch(text, *before[0]):
        return _named(text, before[0][0], pronoun, tries - 1)  # "“We won,” Low said. “I am glad.” She": who says so
    sentence = parse(text, *before[0])
    main = next((c for c in sentence.clauses if c.kind in ("main", "tail") and c.verb is not None and c.subject is not None), None)
    if main is None:
        return only_thing(text, sentence) if pronoun == "it" else None
    speaker = next((c for c in sentence.clauses if c.kind == "tail" and c.verb is not None), None)
    if speaker is not None and sentence.classes[:1] == '"':
        if speaker.subject is None:
            name = said_by(text, sentence, speaker.verb.last + 1)
            return name if name and fits(pronoun, name, "N", text) else None
        main = speaker  # what is quoted has pronouns of its own
    if pronoun == "it" and speaker is not None and speaker is not main and speaker.subject is not None and SPEAKS.search(sentence.low(speaker.subject[1] - 1)) and (
            "N" not in sentence.classes[slice(*main.subject)]):
        return None  # "The mill reopened, the company said. It": either, but "Falk has shut the line, the airline said": one
    if pronoun in ("it", "they") and any(
            c.kind == "coord" and c.subject is not None and (c.parent is None or c.parent.kind != "rel") and sentence.low(c.subject[0]) != pronoun
            for c in sentence.clauses):
        return None  # two subjects: either may be meant
    if pronoun in OF_ONE and main.verb.tense == "present" and sentence.classes[slice(*main.subject)] == "N" and sentence.low(main.verb.first) == main.verb.base:
        main = next((c for c in sentence.clauses if c.kind == "coord" and c.verb is not None and c.subject is not None), None)  # "Hale fly out and Low joins"
        if main is None:
            return None
    classes = sentence.classes[slice(*main.subject)]
    classes = "u" if classes.endswith(",u") else classes.partition(",")[0]  # "Born in Lund, the child of a cook, she left"
    about = _of_whom_it_is(text, sentence, main) if classes == "u" and pronoun in ("it", "they") else None
    if about is not None:
        name, its_classes = about
        return name if fits(pronoun, name, its_classes, text) else None
    if classes == "u":
        if sentence.low(main.subject[1] - 1) == pronoun or _goes_on_of_one(text, sentence, before[0], pronoun):
            return _named(text, before[0][0], pronoun, tries - 1) if tries > 1 else None
        return only_thing(text, sentence) if pronoun == "it" else None
    if pronoun in OF_ONE and main.verb.base in ("identify", "name") and main.verb.passive and (named := named_as(text, sentence, main.verb.last + 1)):
        return named if is_of(pronoun, named) else None
    if pronoun in ("he", "she") and main.verb.base in _FOLLOWED and main.verb.passive:
        heir = followed_by(text, sentence, main.verb.last + 1)
        if heir is None or is_of(pronoun, heir):
            return heir if heir is not None and not names_nobody(heir, text) else None
    if pronoun in ("he", "she") and main.verb.base in SAY | _HEARING:
        whom = spoken_of(text, sentence, main)
        if whom is not None:
            return whom if is_of(pronoun, whom) and not names_nobody(whom, text) else None
        if len(people(text[slice(*before[0])])) > 1 or speaks_of_another(sentence, main, pronoun):
            return None  # the speaker, or whom he speaks of
    owner = _OWNED.match(classes) if pronoun in ("he", "she") and sentence.low(main.subject[1] - 1) not in _LIKE_PEOPLE and not DAY.match(text, sentence.words[main.subject[0]].begin) else None
    if owner:  # "Low's whereabouts": the next "he" is Low
        begin = main.subject[0]
        name = text[sentence.words[begin].begin:sentence.words[begin + owner.end() - 1].end]
        return name if is_of(pronoun, name) and PERSON_LAST.search(sentence.low(main.subject[1] - 1)) is None and not names_nobody(name, text) else None
    first, last = main.subject
    if sentence.classes[first] == "o" and "," in sentence.classes[first:last]:  # "To pay for it, Torvald took a loan": without the purpose
        first = sentence.classes.rindex(",", first, last) + 1
        classes = sentence.classes[first:last]
    if ",p" in sentence.classes[first:last] and sentence.classes[0] in "yvg":  # "Born in Esk, Lundmark, on 8 May 1928, Ann Low was": without her place
        first = sentence.classes.rindex(",", first, last) + 1
        classes = sentence.classes[first:last]
    while first < last - 1 and sentence.classes[first] == "t":
        first += 1  # "Three days later the results came. They"
    name = _ON_A_DAY.sub("", _LATER.sub("", noun_phrase(text, sentence, first, last, (0, 0))))
    whose = _OWNED.match(classes) if pronoun == "it" and sentence.low(main.subject[1] - 1).endswith("s") else None
    if whose:  # "Orla Bank's shares fell. It": not the shares
        begin = main.subject[0]
        name = text[sentence.words[begin].begin:sentence.words[begin + whose.end() - 1].end]
        return name if fits(pronoun, name, "N", text) else None
    if name and pronoun in OF_ONE and tries > 1 and names_nobody(name, text) and not is_aged(name, text) and any(
            sentence.low(n) in OF_ONE[pronoun] for n in range(main.verb.last + 1, len(sentence.words)) if sentence.classes[n] == "i"):
        return _named(text, before[0][0], pronoun, tries - 1)  # "Atlantic dropped him. He": not Atlantic
    if pronoun == "they" and (not name or len(name) > _LONG) and (where := _OF_WHOM.match(classes)) is not None:  # "Members of the union at Kell and Hale"
        name = text[sentence.words[first].begin:sentence.words[first + where.end() - 1].end]
        classes = where[0]
    if name and fits(pronoun, name, classes, text):
        if tries > 1 and pronoun in OF_ONE and _is_apposed_to_another(text, sentence, main, pronoun):
            return _named(text, before[0][0], pronoun, tries - 1)
        return name
    head, led, _ = classes.partition("p")
    if pronoun == "they" and led and head[-1:] == "n" and name and sentence.low(main.subject[0] + len(head) - 1).endswith("s") and len(name) <= 45 and main.verb.base not in SAY and (
            not any(sentence.classes[n] in "nvz" and sentence.low(n).endswith("s") for n in range(main.verb.last + 1, len(sentence.words)))):
        return name  # "Dock workers in Torvald"
    if pronoun == "it" and led and head[-1:] == "n":  # "A bid by the guild for the mill": the bid
        bare = text[sentence.words[main.subject[0]].begin:sentence.words[main.subject[0] + len(head) - 1].end]
        if fits(pronoun, bare, head.replace("#", "n"), text):
            return name if len(name) <= 45 and "," not in name else bare
    told = next((c for c in sentence.clauses if c.kind == "comp" and c.parent is main and c.verb is not None and c.subject is not None), None)
    if pronoun == "it" and told is not None and main.verb.base in SAY:
        name = noun_phrase(text, sentence, *told.subject, (0, 0))
        if fits(pronoun, name, sentence.classes[slice(*told.subject)], text):
            return name  # "Officials said the bank had lost. Its ratio"
    if pronoun not in OF_ONE:
        return None
    piece = text[slice(*before[0])]
    if tries > 1 and _goes_on_of_one(text, sentence, before[0], pronoun):
        return _named(text, before[0][0], pronoun, tries - 1)
    only = only_person(piece, pronoun) or (only_surname(text, *before[0], pronoun) if not people(piece) else None)
    if only is None and tries > _TRIES - _FAR and _is_of_things(text, sentence, piece) and "\n" not in (text[before[0][0] - 1:before[0][0]], text[before[0][1]:before[0][1] + 1]):
        return _named(text, before[0][0], pronoun, tries - 1)  # "Low called the vote. It had been set for May. He": over what is of nobody
    return only


_ALL_QUOTED = re.compile(r"[\"“][^\"“”]+[\"”]\s*")


def _mourned(text: str, begin: int, pronoun: str) -> str | None:
    """Whose death an article opens with, if nobody else of its paragraph can be meant: a life is told of "her"."""
    name = _who_died(text)
    if name is None or not is_of(pronoun, name):
        return None
    first, *_, last = name.split()
    before = text[text.rfind("\n\n", 0, begin) + 1:begin]
    others = (m[0] for m in PERSON.finditer(before) if is_person(m[0], text))
    return None if any(is_of(pronoun, other) and not (first in other.split() or other.endswith(last)) for other in others) else name


@lru_cache(maxsize=16)
def _who_died(text: str) -> str | None:
    """The name of whom a sentence near an article's beginning says that he died."""
    for low, high in _paragraphs(text, 0, _OPENING):
        if not _DIED.search(text, low, high):
            continue
        from timeline.lang.en.sentences import sentences

        for begin, end in sentences(text, low, high):
            sentence = parse(text, begin, end)
            main = next((c for c in sentence.clauses if c.kind == "main" and c.verb is not None and c.subject is not None), None)
            if main is None or main.verb.base != "die" or main.verb.form != "finite":
                continue
            names = NAMES.match(sentence.classes, main.subject[0])
            if names is None or names.end() - names.start() < 2:
                return None
            return from_given(text[sentence.words[names.start()].begin:sentence.words[names.end() - 1].end])
    return None


_OPENING = 900  # characters
_DIED = re.compile(r"\bdied\b")


def _of_whom_it_is(text: str, sentence: Parse, main: Clause) -> tuple[str, str] | None:
    """Who is meant where "it" is nobody: "It was a bad year for the club", "It is not the first time the club has lost"; with the classes of the words."""
    if main.verb.base != "be" or sentence.low(main.subject[0]) != "it":
        return None
    span = None
    told = next((c for c in sentence.clauses if c.kind in ("comp", "rel", "sub", "coord") and c.subject is not None and sentence.low(c.subject[0] - 1) in ("time", "that")), None)
    if told is not None and "time" in (sentence.low(told.subject[0] - 1), sentence.low(told.subject[0] - 2)):
        span = told.subject
    elif (m := _FOR_WHOM.search(sentence.classes)) and sentence.low(m.start()) == "for" and m.start() > main.verb.last:
        span = (m.start() + 1, m.end("who"))
    if span is None:
        return None
    return text[sentence.words[span[0]].begin:sentence.words[span[1] - 1].end], sentence.classes[slice(*span)]


_FOR_WHOM = re.compile(r"p(?P<who>[dnN]+)[t,]*$")


_FAR = 2  # sentences that are of nobody, in one paragraph
_HEARING = frozenset("hear learn find".split())  # "The court heard that Low had joined the guild. He": Low
_FOLLOWED = frozenset("succeed replace".split())


def _is_of_things(text: str, sentence: Parse, piece: str) -> bool:
    """Whether a sentence names nobody that may be a person, and has no pronoun: "The vote had been set for May"."""
    names = [word for word, letter in zip(sentence.words[1:], sentence.classes[1:]) if letter == "N" and not DAY.match(text, word.begin, word.end)]
    return not names and {"u", "i"}.isdisjoint(sentence.classes) and names_nobody(piece, text)


def _goes_on_of_one(text: str, sentence: Parse, span: tuple[int, int], pronoun: str) -> bool:
    """Whether a sentence speaks of "her" and of nobody else, so that the next "she" is the one before it: "Her first map showed nine peaks"."""
    return pronoun in OF_ONE and not OF_ONE[pronoun].isdisjoint(word.low for word in sentence.words) and names_nobody(text[slice(*span)], text)


_OF_WHOM, _LONG = re.compile(r"[nN]pd?[nN]+(?=p)"), 45
_LATER = re.compile(
    r"^(?:(?:[\w-]+ ){1,3}(?:later|earlier|afterwards?)|(?:(?:later|earlier|early|late) )?(?:this|last|next|that|on) (?:week|month|year|spring|summer|autumn|fall|winter|[a-z]+day)),? "
    r"(?=(?:the|its|his|her|their|a|an) )", re.IGNORECASE)  # "Two days later the results"
_ON_A_DAY = re.compile(r" on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")  # "The lender on Monday cut a rate. It"
_OWNED = re.compile(r"N+(?='n+$)")
_LIKE_PEOPLE = frozenset("friends relatives family parents children supporters lawyers aides officials brothers sisters colleagues team".split())


def what_was_spoken_of(text: str, begin: int) -> str | None:
    """What the sentence before says somebody said of a thing: "The agency said work on the wall had begun. It is to be finished in May".

    What somebody filed or issued, too: "The crown filed a petition. It will be heard in May". Empty where that is no one thing, `None` where nobody said so.
    """
    before = next(sentences_before(text, begin), None)
    if before is None:
        return None
    sentence = parse(text, *before)
    told = next((c for c in sentence.clauses if c.kind == "comp" and c.subject is not None and c.parent is not None and c.parent.kind == "main" and (
        c.parent.verb is not None and c.parent.verb.base in SAY)), None)
    if told is None:
        return _filed(text, sentence)
    head = sentence.classes[slice(*told.subject)].partition("p")[0]
    bare = text[sentence.words[told.subject[0]].begin:sentence.words[told.subject[0] + len(head) - 1].end] if head else ""
    name = noun_phrase(text, sentence, *told.subject, (0, 0))
    return name if bare and name and fits("it", bare, head.replace("e", "n"), text) and len(name) <= 45 else ""


_FILING = frozenset("file issue lodge submit table introduce serve propose draft publish launch".split())
_WHAT_IS_FILED = re.compile(r"[dn#][nN#]*n(?![nN'])")


def _filed(text: str, sentence: Parse) -> str | None:
    """What the main clause says somebody filed."""
    main = next((c for c in sentence.clauses if c.kind == "main" and c.verb is not None), None)
    if main is None or main.verb.base not in _FILING or main.verb.passive or main.verb.form != "finite":
        return None
    what = _WHAT_IS_FILED.match(sentence.classes, main.verb.last + 1)
    if what is None or sentence.low(what.end() - 1).endswith("s"):
        return None
    return text[sentence.words[what.start()].begin:sentence.words[what.end() - 1].end]


def _is_apposed_to_another(text: str, sentence: Parse, main: Clause, pronoun: str) -> bool:
    """Whether a subject is named between its commas as one whom the pronoun is not: "A rival, Karl Low of Graz," is no "she"."""
    begin, end = main.subject[0], main.verb.first
    comma = sentence.classes.find(",NN", begin, end)
    named = PERSON.match(text, sentence.words[comma + 1].begin) if comma > 0 else None
    return named is not None and is_person(named[0], text) and not is_of(pronoun, named[0])


def is_open(text: str, begin: int, end: int) -> bool:
    """Whether a quotation that began in `text[begin:end]` still goes on."""
    return text.count("“", begin, end) > text.count("”", begin, end) or text.count('"', begin, end) % 2 == 1


def _paragraphs(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    found, at = [], begin
    while at < end:
        stop = text.find("\n\n", at, end)
        stop = end if stop < 0 else stop
        if text[at:stop].strip():
            found.append((at, stop))
        at = stop + 2
    return found
