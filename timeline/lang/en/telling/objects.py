"""What a pronoun is that a verb has as its object: "the council whitewashed it in 1984", "police searched her home"."""

from __future__ import annotations

import re

from timeline.lang.en.cast import NO_WOMAN
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.phrases import noun_phrase
from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.syntax import Clause, parse
from timeline.lang.en.telling.named import named, nobody_before
from timeline.lang.en.telling.short import lower_article
from timeline.lang.en.telling.within import only_one
from timeline.lang.en.telling.words import Words
from timeline.lang.en.thing_done import thing_done
from timeline.lang.en.told_before import acts_as_many, does_to_several
from timeline.lang.en.verbforms import BASES
from timeline.lang.en.who_fits import OF_ONE, SPEAKS, fits, is_of, is_person, is_surely_a_name, names_nobody
from timeline.lang.en.wordlists import NUMBER_WORDS

AS_SUBJECT = {"it": "it", "him": "he", "his": "he", "her": "she", "them": "they"}
_OBJECT = re.compile(r"d?[e#]?(?:n+|N+)(?=[ptcr,]|$)")
SOME = re.compile(r"\b(?:an?|this|that)\s")
LONGEST = 40
# "Made it clear", "had it right", "found it hard".
_OF_NOTHING = frozenset("make have find think consider deem leave keep call take get like hate settle seal clinch".split())


HOW_SHE_IS = re.compile(r"\w+(?:able|less|conscious)|dead|alive|alone|blind|deaf|ill|free|pregnant|bankrupt|lame|dumb|destitute")
_SEEING, GIVING = frozenset("see watch hear let help have".split()), frozenset("win give cost earn bring send hand offer grant award lend pay show tell teach sell leave buy".split())
_MAKING = frozenset("make render turn drive consider deem declare pronounce".split())


def object_named(teller: Words, clause: Clause, stop: int) -> tuple[str, str] | None:
    """The first pronoun of a clause's predicate, which ends before the word `stop`, and what it is, where the text leaves no doubt."""
    told = _told_subject(teller, clause, stop)
    if told is not None:
        return told
    at = _pronoun_at(teller, clause, stop)
    if at is None or teller.parse.classes.count('"', 0, at) % 2:
        return None
    pronoun = teller.parse.low(at)
    if pronoun == "her" and clause.verb.base in _MAKING and at == clause.verb.last + 1 and teller.parse.classes[at + 1:at + 3] in ("n", "nt", "np", "nc", "n,"):
        return None  # "made her famous"
    if pronoun == "her" and at == clause.verb.last + 1 and (clause.verb.base in _SEEING and teller.parse.low(at + 1) in BASES or clause.verb.base in GIVING and (
            teller.parse.classes[at + 1:at + 2] == "#" or teller.parse.low(at + 1) in NUMBER_WORDS)):
        return None  # "saw her leave", "won her two bells"
    if pronoun == "her" and clause.verb.base in ("leave", "find", "keep", "set") and at == clause.verb.last + 1 and HOW_SHE_IS.fullmatch(teller.parse.low(at + 1)) and (
            teller.parse.classes[at + 2:at + 3] not in ("n", "N", "e", "z")):
        return None  # "left her unable to walk"
    if teller.parse.classes[at] == "d" and teller.parse.classes[at + 1:at + 2] != "d":  # not "gave her its medal"
        owner = _spoken_of_before(teller, clause, pronoun, at) if clause.kind == "main" and not _may_be_given(teller, clause) else None
        return (pronoun, teller.whose(as_within(lower_article(owner), teller.text))) if owner is not None and len(owner) <= LONGEST else None
    case = _CASES.get(clause.kind)
    found = _named_in_front(teller, clause, pronoun, at) or (case(teller, clause, pronoun, at) if case is not None else None)
    if found is None or len(found) > LONGEST:
        return None
    return pronoun, SOME.sub("the ", as_within(lower_article(found), teller.text), count=1)


def _may_be_given(teller: Words, clause: Clause) -> bool:
    """Whether the subject is one word that the text has before a last name: "Ilmo played in his yard" is of Ilmo Vaar's own."""
    if clause.subject is None or teller.parse.classes[slice(*clause.subject)] != "N":
        return False
    word = teller.parse.words[clause.subject[0]]
    return re.search(rf"\b{re.escape(teller.text[word.begin:word.end])} [A-Z][a-z]", teller.text) is not None


def _told_subject(teller: Words, clause: Clause, stop: int) -> tuple[str, str] | None:
    """Who "he" is of whom somebody else tells: "Low led until May, when the paper reported that he had failed"."""
    parse, verb = teller.parse, clause.verb
    told = next((c for c in parse.clauses if c.kind == "comp" and c.parent is clause and c.subject is not None and verb.last < c.subject[0] < stop), None)
    if told is None or told.subject[1] - told.subject[0] != 1 or clause.subject is None or not {"u", "i"}.isdisjoint(parse.classes[slice(*clause.subject)].partition(",")[0]):
        return None
    pronoun, between = parse.low(told.subject[0]), parse.classes[verb.last + 1:told.subject[0]]
    if pronoun not in ("he", "she") or not set(between) <= {"k", "t", "p"} or parse.classes.count('"', 0, told.subject[0]) % 2:
        return None
    teller_of_it = noun_phrase(teller.text, parse, *clause.subject, teller.span)
    if not teller_of_it or not names_nobody(teller_of_it, teller.text) or parse.classes[clause.subject[1] - 1] == "n" and is_person_noun(who := parse.low(clause.subject[1] - 1)) and not who.endswith("s"):
        return None  # "The mayor said she would": the mayor
    name = named(teller, told, pronoun)
    if name is None or len(name) > LONGEST or names_nobody(name, teller.text) or name.rpartition(" ")[2] in teller_of_it:
        return None
    size = len(teller_of_it) + 1 + len(teller.say(verb.first, stop))
    if size <= LIMIT < size + len(name) - len(pronoun):
        return None  # the end, or who says so, would go
    return pronoun, as_within(lower_article(name), teller.text)


_MAY_BE_A_PRONOUN = re.compile(r"[uid]")


def _pronoun_at(teller: Words, clause: Clause, stop: int) -> int | None:
    """The word of a pronoun that is an object: of the clause's verb, of a preposition behind that, or a person's anywhere in the predicate."""
    parse, verb = teller.parse, clause.verb
    at = next((m.start() for m in _MAY_BE_A_PRONOUN.finditer(parse.classes, verb.last + 1, stop) if m[0] != "d" or parse.low(m.start()) in ("his", "her")), None)
    if at is None or (pronoun := parse.low(at)) not in AS_SUBJECT or any(c.begin == at or c.subject == (at, at + 1) for c in parse.clauses):
        return None
    if (pronoun in ("it", "them") or parse.classes[at] == "d") and not (at == verb.last + 1 or at == verb.last + 2 and parse.classes[at - 1] == "p"):
        return None
    return None if pronoun == "it" and verb.base in _OF_NOTHING else at


def as_within(noun: str, text: str) -> str:
    """A noun phrase as it stands within a sentence: "Early results" opened its own."""
    first, _, rest = noun.partition(" ")
    if not rest[:1].islower() or not first.istitle() or is_surely_a_name(first, text):
        return noun
    return f"{first.lower()} {rest}"


def _object_before(teller: Words, clause: Clause, pronoun: str, at: int) -> str | None:
    """ "Wrote the book in 1999 and sold it": the object of the verb before."""
    before = clause.parent
    if before is None or before.verb is None:
        return None
    if clause.subject is not None and clause.subject != before.subject:
        return _what_was_done(teller, clause, before) if pronoun == "it" else None
    m = _OBJECT.match(teller.parse.classes, before.verb.last + 1)
    if m is None or m.end() > clause.begin or teller.at == m.start() - 1:
        return None
    return _if_it_fits(teller, m.start(), m.end(), pronoun)


def _what_was_done(teller: Words, clause: Clause, before: Clause) -> str | None:
    """ "The offer had been made in May, and the board rejected it": the subject of the passive before, behind which nothing else is told of."""
    between = teller.parse.classes[before.verb.last + 1:clause.begin]
    if not before.verb.passive or before.subject is None or "u" in teller.parse.classes[slice(*clause.subject)] or not set(between) <= set("pt,cr"):
        return None
    return _if_it_fits(teller, *before.subject, "it")


def of_which(teller: Words, clause: Clause, pronoun: str, at: int) -> str | None:
    """ "Ann Low gave the money to a boat, which was named after her": the subject of the clause over it, if nobody else is named."""
    over = clause.parent
    if pronoun not in ("him", "her") or teller.parse.classes[at] != "i" or over is None or over.subject is None or over.subject[1] > clause.begin or clause.subject is not None:
        return None
    begin, end = over.subject
    if not names_nobody(teller.text[teller.parse.words[end - 1].end:teller.parse.words[at].begin], teller.text):
        return None
    if teller.parse.classes[begin:end] == "u":
        return named(teller, over, teller.parse.low(begin)) if teller.parse.low(begin) == AS_SUBJECT[pronoun] else None
    name = teller.say(begin, end)
    return name if set(teller.parse.classes[begin:end]) == {"N"} and is_person(name, teller.text) and is_of(AS_SUBJECT[pronoun], name) else None


def _subject_over(teller: Words, clause: Clause, pronoun: str, at: int) -> str | None:
    """ "The mill stood until a fire destroyed it in May": the subject of the clause that this one hangs on."""
    over = clause.parent
    if over is None or over.subject is None or clause.subject is None or over.begin > clause.begin:
        return None
    begin, end = over.subject
    if teller.parse.classes[begin:end] == "u":
        if teller.parse.low(begin) != AS_SUBJECT[pronoun]:
            return None
        return named(teller, over, teller.parse.low(begin))
    if pronoun == "them" and acts_as_many(teller.parse, over) and not does_to_several(teller.parse, over):
        return teller.say(begin, begin + len(teller.parse.classes[begin:end].partition(",")[0]))
    found = noun_phrase(teller.text, teller.parse, begin, end, teller.span)
    if found and _A_BODY.search(found) and over.verb is not None and not over.verb.passive and clause.verb.base in _DONE_TO_BUILDINGS and (thing := _OBJECT.match(teller.parse.classes, over.verb.last + 1)):
        return _if_it_fits(teller, *thing.span(), pronoun)  # "The council reopened the hall two years after a fire gutted it": the hall
    return found if found and fits(AS_SUBJECT[pronoun], found, teller.parse.classes[begin:end].partition(",")[0], teller.text) else None


_DONE_TO_BUILDINGS = frozenset("gut destroy burn wreck damage flood demolish raze flatten level ruin shell bomb sink".split())


def _named_in_front(teller: Words, clause: Clause, pronoun: str, at: int) -> str | None:
    """ "In a debate with Low, the mayor attacked him": the one named before the subject, who cannot be meant."""
    if clause.kind != "main" or pronoun not in ("him", "her") or teller.parse.owner[at] is not clause or clause.subject is None or clause.begin + 1 >= clause.subject[0]:
        return None
    return only_one(teller, clause.begin, clause.subject[0], AS_SUBJECT[pronoun])


def _if_it_fits(teller: Words, begin: int, end: int, pronoun: str) -> str | None:
    words = teller.say(begin, end)
    if teller.parse.classes[end - 1] == "n" and words.endswith("s") and not words.endswith("ss"):
        return words if pronoun == "them" else None
    return words if fits(AS_SUBJECT[pronoun], words, teller.parse.classes[begin:end], teller.text) else None


def _spoken_of_before(teller: Words, clause: Clause, pronoun: str, at: int) -> str | None:
    """ "The board sacked him in May": whom the sentences before are about, if this one names nobody up to there."""
    if clause.subject is not None and pronoun == "it" and clause.subject[1] == 1 and teller.parse.low(0) in OF_ONE:
        return thing_done(teller.text, teller.parse.words[0].begin)  # "Ann Low kept a press. She sold it in May"
    if clause.subject is not None and teller.parse.classes[at] == "d" and NO_WOMAN.fullmatch(teller.parse.low(clause.subject[1] - 1)):
        return None  # "The ship lost her mast"
    if clause.subject is None or not nobody_before(teller, at) or "'" in teller.parse.classes[:at] and pronoun not in ("it", "them"):  # "Orlo's aunts cared for him"
        return None
    name = teller.who(AS_SUBJECT[pronoun])
    if name and pronoun == "it" and _A_BODY.search(name) and _did_it_to_a_thing(teller):
        return None  # "The board lifted the ban. Clerks protested against it"
    if name and pronoun == "it" and _ENDS_SOMETHING.search(name) and _did_it_to_a_thing(teller, anywhere=True):
        return None  # "The ruling ends a year of talks by Orla, which made the bid. Owners approved it": the bid
    return name if name and (pronoun in ("it", "them") or is_near(teller, name, AS_SUBJECT[pronoun])) else None


_ENDS_SOMETHING = re.compile(r"\b(?:decision|ruling|verdict|vote|announcement|statement|move|result|news)$")


def _did_it_to_a_thing(teller: Words, anywhere: bool = False) -> bool:
    """Whether the sentence before says what somebody did with a thing, which "it" may be as well; with `anywhere`, not only right behind its verb."""
    before = next(sentences_before(teller.text, teller.parse.words[0].begin), None)
    sentence = parse(teller.text, *before) if before is not None else None
    main = next((c for c in sentence.clauses if c.kind == "main" and c.verb is not None), None) if sentence is not None else None
    if main is None or main.verb.passive:
        return False
    return (_A_THING.search if anywhere else _A_THING.match)(sentence.classes, main.verb.last + 1) is not None


_A_BODY = re.compile(rf"{SPEAKS.pattern}|\b(?:[Bb]oard|[Cc]ommittee|[Pp]arliament|[Ss]enate|[Cc]abinet|[Aa]ssembly|[Aa]uthority|[Tt]ribunal|[Cc]ouncil|[Cc]ourt|[Mm]inistry|[Aa]gency)\b")
_A_THING = re.compile(r"d[n#]*n(?![nN'])")


def is_near(teller: Words, name: str, pronoun: str) -> bool:
    """Whether the sentence before names a person or tells what "she" did: "cracks were found in her hull. The firm will replace her" is of a ship."""
    low, high = next(sentences_before(teller.text, teller.parse.words[0].begin), (0, 0))
    return name.rpartition(" ")[2] in teller.text[low:high] or not OF_ONE.get(pronoun, frozenset((pronoun,))).isdisjoint(_SMALL.findall(teller.text[low:high].lower()))


_SMALL = re.compile(r"[a-z]+")


_CASES = {"coord": _object_before, "sub": _subject_over, "main": _spoken_of_before}
