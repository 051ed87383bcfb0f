"""The sentence before that of a pronoun: what is asked of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline.lang.en.given_names import GIVEN_NAMES, WOMEN
from timeline.lang.en.lexicon import MONTHS, WEEKDAYS
from timeline.lang.en.phrases import noun_phrase
from timeline.lang.en.possessives import possessive
from timeline.lang.en.several import is_of_several, only_several
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.who_fits import DAY, OF_ONE, OWNERS, PERSON, before_last_name, ends_of, fits, is_of, is_person, is_surely_a_name, names_nobody
from timeline.lang.en.who_named import names_two
from timeline.lang.en.wordlists import CLASSES


@dataclass(slots=True)
class Before:
    """The sentence `span` of a text, before that of a pronoun; its clause `main` that tells of somebody, and `speaker`, the one
    that says who said so. `tries` are the sentences that may still be asked, this one among them.

    `further_back` asks the one before. `classes` are those of the subject up to a comma, whose words begin at `first` and end before `last`; `name` is what it names.
    """

    text: str
    span: tuple[int, int]
    sentence: Parse
    main: Clause
    speaker: Clause | None
    pronoun: str
    tries: int
    further_back: Callable[[str, int, str, int], str | None]
    classes: str = ""
    first: int = 0
    last: int = 0
    name: str = ""

    def __post_init__(self) -> None:
        self.tells(self.main)

    def tells(self, main: Clause) -> None:
        """Makes another clause the one that tells of somebody."""
        self.main, (self.first, self.last) = main, main.subject
        classes = self.sentence.classes[self.first:self.last]
        self.classes = "u" if classes.endswith(",u") else classes.partition(",")[0]  # "Born in Lund, the child of a cook, she left"

    @property
    def piece(self) -> str:
        """The sentence."""
        return self.text[slice(*self.span)]

    @property
    def head(self) -> str:
        """The last word of the subject before any comma, in small letters; of "the child of a cook, she" the pronoun."""
        return self.sentence.low(self.last - 1 if self.classes == "u" else self.first + len(self.classes) - 1)

    @property
    def tells_of_him(self) -> bool:
        """Whether something is done in it to him or her who is meant by "he" or "she"."""
        low, classes, same = self.sentence.low, self.sentence.classes, OF_ONE.get(self.pronoun, ())
        return any(classes[n] == "i" and low(n) in same for n in range(self.main.verb.last + 1, len(classes)))

    def words(self, begin: int, end: int) -> str:
        """The words `begin` to `end` as they stand in the text."""
        return self.text[self.sentence.words[begin].begin:self.sentence.words[end - 1].end]

    def fits(self, name: str, classes: str) -> bool:
        """Whether the pronoun may mean a noun phrase."""
        return fits(self.pronoun, name, classes, self.text)

    def further(self) -> str:
        """Who it is by the sentence before this one; empty if nobody."""
        return (self.further_back(self.text, self.span[0], self.pronoun, self.tries - 1) or "") if self.tries > 1 else ""


def name_subject(before: Before) -> None:
    """Takes from the subject what only stands before it, and gives it its name."""
    sentence = before.sentence
    first, last = before.first, before.last
    if sentence.classes[first] == "o" and "," in sentence.classes[first:last]:  # "To pay for it, Torvald took a loan": without the purpose
        first = max(first, sentence.classes.rfind(",", first, last) + 1)
        before.classes = sentence.classes[first:last]
    if ",p" in sentence.classes[first:last] and sentence.classes[0] in "yvg":  # "Born in Esk, Lundmark, on 8 May 1928, Ann Low was": without her place
        first = max(first, sentence.classes.rfind(",", first, last) + 1)
        before.classes = sentence.classes[first:last]
    if sentence.classes[0] in "yvg" and _BEHIND_HIS_SEAT.search(sentence.classes, 0, last) is not None:  # "Based in Esk, Lundmark, Falk has"
        first = max(first, sentence.classes.rfind(",", first, last) + 1)
        before.first, before.classes = first, sentence.classes[first:last]
    timed = _TIME_IN_FRONT.match(before.text, sentence.words[first].begin, sentence.words[last - 1].end) if sentence.classes[first] == "p" else None
    if timed is not None and (before.pronoun not in OF_ONE or "n" not in sentence.classes[first:last].partition(",")[0].rpartition("#")[2]):  # "For 60 years the mill was idle. It": without the years
        before.first = first = next(n for n in range(first, last) if sentence.words[n].begin >= timed.end())
        before.classes = sentence.classes[first:last].partition(",")[0]
    while first < last - 1 and sentence.classes[first] == "t":
        first += 1  # "Three days later the results came. They"
    based = next((n for n in range(first, min(first + _TOWN_WORDS, last - 1)) if sentence.low(n).endswith("-based")), None)
    if based is not None and sentence.classes[based + 1] == "N":
        first = based + 1  # "Hale, Mass.-based Orla lost. Its"
        before.classes = sentence.classes[first:last].partition(",")[0]
    before.name = _ON_A_DAY.sub("", _LATER.sub("", noun_phrase(before.text, sentence, first, last, (0, 0))))
    if _ONLY_A_TIME.fullmatch(before.name or ""):
        before.name = ""  # "Last November, three members left. Its"
    if before.pronoun == "they" and (not before.name or len(before.name) > LONG) and (where := _OF_WHOM.match(before.classes)) is not None:
        before.name = before.words(first, first + where.end())  # "Members of the union at Kell and Hale"
        before.classes = where[0]


_BEHIND_HIS_SEAT = re.compile(r"pN+,N+,N+$")
_TIME_IN_FRONT = re.compile(
    r"(?:For|In|On|By|Within|After|During|Over) (?:(?:more than|less than|about|almost|nearly|over|the (?:past|last|next|late|early)|early|late|mid) ){0,2}(?:[\w-]+ ){0,2}?"
    rf"(?:(?:1\d|20)\d\ds?|(?:second|minute|hour|day|night|week|month|year|decade|centurie)s|(?:{'|'.join(word.title() for word in (*MONTHS, *WEEKDAYS))})(?: \d{{1,4}})?),? "
    r"(?=(?:the|a|an|its|his|her|their|this|that) [\w-]|(?![A-Z]{2,4}\b)[A-Z])")
_ONLY_A_TIME = re.compile(rf"(?:(?:Last|Next|This|That|Early|Late|Mid) )?(?:{'|'.join(word.title() for word in (*MONTHS, *WEEKDAYS))}|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Yy]ear|[Mm]onth|[Ww]eek)")
_TOWN_WORDS = 6
_OF_WHOM, LONG = re.compile(r"[nN]pd?[nN]+(?=p)"), 45
_LATER = re.compile(
    r"^(?:(?:[\w-]+ ){1,3}(?:later|earlier|afterwards?)|(?:(?:later|earlier|early|late) )?(?:this|last|next|that|on) (?:week|month|year|spring|summer|autumn|fall|winter|[a-z]+day)),? "
    r"(?=(?:the|its|his|her|their|a|an) )", re.IGNORECASE)  # "Two days later the results"
_ON_A_DAY = re.compile(r" on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")  # "The lender on Monday cut a rate. It"
_OWNED_BY = re.compile(r"(?P<whose>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)(?= )")


def with_owner(before: Before) -> str:
    """The name of the subject, with whose it is, by one sentence more: "Orla lost. Its stock fell. It": Orla's stock."""
    whose = _OWNED_BY.match(before.name)
    if whose is None:
        return before.name
    owner = before.further_back(before.text, before.span[0], OWNERS[whose["whose"].lower()], before.tries - 1) if before.tries > 1 else None
    if not owner or len(owner) > LONG or " " not in owner and not is_surely_a_name(owner, before.text):
        return before.name  # "Management left", which only its place makes a name
    return f"{possessive(owner, before.text)}{before.name[whose.end():]}"


OWNED = re.compile(r"N+(?='n+(?:c[dn#]*n)?$)")


def of_whom_it_is(before: Before) -> tuple[str, str] | None:
    """Who is meant where "it" is nobody: "It was a bad year for the club", "It is not the first time the club has lost"; with the classes of the words."""
    main, sentence = before.main, before.sentence
    if main.verb.base != "be" or sentence.low(main.subject[0]) != "it":
        return None
    span = None
    told = next((c for c in sentence.clauses if c.kind in ("comp", "rel", "sub", "coord") and c.subject is not None and sentence.low(c.subject[0] - 1) in ("time", "that")), None)
    if told is not None and "time" in (sentence.low(told.subject[0] - 1), sentence.low(told.subject[0] - 2)):
        span = told.subject
    elif (m := _FOR_WHOM.search(sentence.classes)) and sentence.low(m.start()) == "for" and m.start() > main.verb.last:
        span = (m.start() + 1, m.end("who"))
    elif (whose := _WHOSE_IT_IS.match(sentence.classes, main.verb.last + 1)) is not None:
        span = whose.span("who")  # "It is Falk's second recall"
    return (before.words(*span), sentence.classes[slice(*span)]) if span is not None else None


_WHOSE_IT_IS = re.compile(r"(?P<who>N{1,4})'[nN#]")
_FOR_WHOM = re.compile(r"p(?P<who>[dnN]+)[t,]*$")


def is_of_things(before: Before) -> bool:
    """Whether a sentence names nobody that may be a person, and has no pronoun: "The vote had been set for May"."""
    sentence = before.sentence
    names = [word for word, letter in zip(sentence.words[1:], sentence.classes[1:]) if letter == "N" and not DAY.match(before.text, word.begin, word.end)]
    return not names and {"u", "i"}.isdisjoint(sentence.classes) and names_nobody(before.piece, before.text)


def goes_on_of_one(before: Before) -> bool:
    """Whether a sentence speaks of "her" and of nobody else, so that the next "she" is the one before it: "Her first map showed nine peaks"."""
    if before.pronoun not in OF_ONE or OF_ONE[before.pronoun].isdisjoint(word.low for word in before.sentence.words):
        return False
    others = PERSON.sub(lambda m: "" if is_person(m[0], before.text) and not is_of(before.pronoun, m[0]) else m[0], before.piece)  # "written with Roy Low" is of no "she"
    return names_nobody(others, before.text)


def is_apposed_to_another(before: Before) -> bool:
    """Whether a subject is named between its commas as one whom the pronoun is not: "A rival, Karl Low of Graz," is no "she"."""
    begin, end = before.main.subject[0], before.main.verb.first
    comma = before.sentence.classes.find(",NN", begin, end)
    named = PERSON.match(before.text, before.sentence.words[comma + 1].begin) if comma > 0 else None
    return named is not None and is_person(named[0], before.text) and not is_of(before.pronoun, named[0])


_WHICH = re.compile(r",q[rt]*[wvbhm]")


def the_only_several(before: Before) -> str | None:
    """ "He fled before clerks saw him. They": the clerks, where nothing else is of several, and no two are named."""
    if before.pronoun != "they" or names_two(before.text, before.sentence):
        return None
    found = only_several(before.sentence, len(before.sentence.words))
    if found is None or before.sentence.classes[found[0] - 1:found[0]] == "p" and not _WHICH.match(before.sentence.classes, found[1]):
        return None  # "Hale climbed through dull wins. They": Hale; but "capped nine months of talks, which began. They": the talks
    return before.words(*found)


def acts_as_several(before: Before, clause: Clause) -> bool:
    """ "The mill cost nine crowns, and two men fell": the men are no "it"."""
    head = before.sentence.classes[clause.subject[0]:clause.subject[1]].partition("p")[0]
    last = before.sentence.low(clause.subject[0] + len(head) - 1) if head else ""
    return head[-1:] == "n" and is_of_several(last, "n")


def has_the_other_sex(before: Before) -> bool:
    """ "Low kept a book, which his niece found. She": not Low, who is "he"."""
    other = {"he": ("her", "hers", "herself"), "she": ("his", "him", "himself")}.get(before.pronoun)
    sentence, name = before.sentence, before.name
    if other is None or before.classes != "N" or is_of(before.pronoun, name) and any(word in GIVEN_NAMES for word in name.split()[:-1]):
        return False
    if any(given in GIVEN_NAMES and is_of(before.pronoun, f"{given} {name}") and (before.pronoun == "he") != (given in WOMEN) for given in before_last_name(name, before.text)):
        return False
    others = PERSON.finditer(before.piece.replace(name, ""))
    return any(word.low in other for word in sentence.words[before.main.verb.last + 1:]) and not any(is_person(m[0], before.text) for m in others)


_WHERE = re.compile(r"\b(?:in|across|throughout|inside|outside|(?:people|government|president|minister|capital|borders?|north|south|east|west|parts|army|king|queen) of) $")


def is_a_place(name: str, text: str) -> bool:
    """Whether a text has a name for a place's: "in Weirland", "the people of Weirland"."""
    return any(_WHERE.search(text, max(0, end - len(name) - _REACH), end - len(name)) for end in ends_of(text, name))


_REACH = 20  # characters


def has_given_name(name: str, text: str) -> bool:
    """Whether a text has a name with another in front of it, known or not, that is no small word with a capital: "Ilmo Vaar", not "In Weirland"."""
    return not names_nobody(name, text) or any(given.lower() not in CLASSES for given in before_last_name(name, text))
