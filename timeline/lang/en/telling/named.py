"""Who a pronoun is that a clause has as its subject, where the text leaves no doubt."""

from __future__ import annotations

import re

from timeline.lang.en.antecedents import antecedent
from timeline.lang.en.cast import only_one_meant
from timeline.lang.en.one_before import BY_NAME
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.phrases import noun_phrase
from timeline.lang.en.sentences_back import is_open
from timeline.lang.en.ships import she_that_sails
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import SAY
from timeline.lang.en.told_before import SPEAKS_FOR, acts_as_many, does_to_several
from timeline.lang.en.telling.nothing_meant import is_nothing
from timeline.lang.en.telling.short import LONGEST_NAME, short_subject
from timeline.lang.en.telling.within import things_done, within
from timeline.lang.en.telling.who_before import DONE_TO_THINGS, by_what_stands_before
from timeline.lang.en.telling.words import Words
from timeline.lang.en.who_fits import OF_ONE, OTHER, PERSON, SPEAKS, fits, is_of, is_person, names_nobody
from timeline.lang.en.wordlists import is_plural

NAMED_BY = frozenset("he she it they".split())
"""Pronouns that a name may stand for."""
_REACH = 800  # characters of a quotation


def named(teller: Words, clause: Clause, pronoun: str) -> str | None:
    """Who a pronoun is, where the sentence or the one before leaves no doubt."""
    pronoun = pronoun.lower()
    found = _named(teller, clause, pronoun)
    if found is None and pronoun == "she" and not _is_quoted(teller, clause):
        return she_that_sails(teller.text, teller.parse.words[0].begin, teller.parse.words[clause.subject[0]].begin)
    return found


def _named(teller: Words, clause: Clause, pronoun: str) -> str | None:
    if pronoun not in NAMED_BY or pronoun == "it" and is_nothing(teller, clause) or _is_quoted(teller, clause):
        return None
    if clause.kind == "tail" and '"' in teller.parse.classes[:clause.subject[0]]:
        return by_what_stands_before(teller, clause, pronoun)  # `"The doctor was late," he said`
    outer = clause.parent
    if clause.kind == "coord" and outer is not None and outer.subject == clause.subject:
        outer = outer.parent
    if pronoun in OF_ONE and clause.kind == "comp" and outer is not None and outer.kind == "rel" and outer.subject is None and teller.parse.low(outer.begin) == "who":
        who = antecedent(teller.text, teller.parse, outer, teller.span)
        if who is not None and len(who) <= LONGEST_NAME and is_of(pronoun, who) and (is_person(who, teller.text) or is_person_noun(who.rpartition(" ")[2])):
            return who  # "will succeed Ivo Low, who announced that he would retire in May": Low
    if pronoun == "they" and clause.kind == "rel" and teller.parse.low(clause.begin) == "whom" and outer is not None and outer.subject is not None and outer.kind == "main":
        who = short_subject(teller, outer, teller.say(*outer.subject))
        return who if fits("they", who, teller.parse.classes[slice(*outer.subject)].partition("p")[0], teller.text) else None  # "rebels freed villagers whom they had held"
    if pronoun == "it":
        thing = _owner_in_front(teller, clause)
        if thing is not None:
            return thing
        if clause.kind == "sub" and outer is not None and outer.kind == "rel" and not outer.comma:
            return _one_thing(teller, clause.subject[0], outer.begin)  # "those who died at the mill since it opened will have a statue": not the statue
        beside = _beside(teller, clause, outer)
        if beside is not None:
            return beside
    if pronoun == "it" and (moved := _what_was_moved(teller, clause) or _what_was_handed_over(teller, clause)) is not None:
        return moved
    if pronoun == "they" and (things := things_done(teller, clause)) is not None:
        return things
    found, others = _in_the_sentence(teller, clause, outer, pronoun)
    found = within(teller, clause, outer, pronoun) if found is None else found
    if found is not None:
        return found
    if others and pronoun == "it":
        if clause.kind == "sub":
            return _one_thing(teller, clause.subject[0]) or (teller.who("it") if outer is not None and outer.kind == "main" and _are_only_several(teller, clause, outer) else None)
        if clause.kind == "main" and any(teller.parse.low(n) == "it" for n in range(clause.subject[0]) if teller.parse.classes[n] in "ui"):
            return teller.who("it")  # "Engineers lost contact with it; it went into orbit"
    if others and not (pronoun in OF_ONE and (nobody_before(teller, clause.subject[0]) or _is_the_same_again(teller, clause, pronoun))):
        return only_one_meant(teller.text, teller.parse.words[0].begin, pronoun, teller.parse.words[clause.subject[0]].begin)
    return by_what_stands_before(teller, clause, pronoun)


def _is_quoted(teller: Words, clause: Clause) -> bool:
    """Whether a clause stands in quotation marks: what is quoted stays as it was said."""
    begin, at = teller.parse.words[0].begin, teller.parse.words[clause.subject[0]].begin
    return teller.parse.classes.count('"', 0, clause.subject[0]) % 2 == 1 or is_open(teller.text, max(teller.text.rfind("\n", 0, begin) + 1, begin - _REACH), at)


def _owner_in_front(teller: Words, clause: Clause) -> str | None:
    """ "On the bridge's centennial, it was named a landmark": the bridge."""
    owner = _OWNER_IN_FRONT.search(teller.parse.classes, clause.begin, clause.subject[0]) if clause.kind == "main" else None
    if owner is None:
        return None
    name = teller.say(owner.start("who"), owner.end("who"))
    return name if fits("it", name, owner["who"], teller.text) else None


def _beside(teller: Words, clause: Clause, outer: Clause | None) -> str | None:
    """ "The lot where the hotel stood until it was demolished": the hotel."""
    near = next((c for c in teller.parse.clauses if c.end == clause.begin and c.kind in ("sub", "rel") and c.subject is not None and c is not clause), None)
    if clause.kind != "sub" or near is None or near.verb is None or outer is None or outer.begin >= near.begin:
        return None
    name = noun_phrase(teller.text, teller.parse, *near.subject, teller.span)
    return name if name and fits("it", name, teller.parse.classes[slice(*near.subject)], teller.text) else None


def _what_was_moved(teller: Words, clause: Clause) -> str | None:
    """ "Stood by its tour, denying that it would be cancelled in May": the tour, and no choir."""
    over, verb, classes = clause.parent, clause.verb, teller.parse.classes
    if clause.kind != "comp" or over is None or over.kind != "ing" or not over.comma or not verb.passive or verb.base not in DONE_TO_THINGS:
        return None
    its = [m for m in _ITS_THING.finditer(classes, 0, over.begin) if teller.parse.low(m.start()) in ("its", "their", "his", "her")]
    return f"The {teller.say(its[0].start() + 1, its[0].end())}" if len(its) == 1 else None


def _what_was_handed_over(teller: Words, clause: Clause) -> str | None:
    """ "Hale gave a drum back to the king from whose hall it was looted": the drum."""
    over, parse = clause.parent, teller.parse
    if clause.kind != "rel" or clause.comma or not clause.verb.passive or over is None or over.verb is None or over.verb.passive or over.verb.base not in _HANDING:
        return None
    thing = _A_THING_TO.match(parse.classes, over.verb.last + 1, clause.begin)
    return f"The {teller.say(thing.start('what'), thing.end('what'))}" if thing is not None and not is_person_noun(parse.low(thing.end("what") - 1)) else None


_HANDING = frozenset("hand give return restore send sell lend donate offer bring pass".split())
_A_THING_TO = re.compile(r"r?d(?P<what>n{1,3})r?[po]")
_ITS_THING = re.compile(r"dn{1,3}(?![nN'])")


def _in_the_sentence(teller: Words, clause: Clause, outer: Clause | None, pronoun: str) -> tuple[str | None, int]:
    """Who a clause over this one, or before it, tells of, if the pronoun may mean that; and how many of them tell of somebody."""
    parse = teller.parse
    if outer is not None and outer.kind == "main" and outer.subject is None:  # "The lamp went out in May - the month in which it was first lit"
        outer = next((c for c in parse.clauses if c.kind == "main" and c.subject is not None and c.end <= outer.begin), outer)
    seen = [outer] if outer is not None else []
    if clause.kind == "comp" and outer is not None and outer.kind == "ing" and outer.comma:  # "denied that the mill was shut, saying it had orders"
        seen += [c for c in parse.clauses if c.kind == "comp" and c.parent is outer.parent and c.end == outer.begin and c.subject is not None]
    if clause.kind == "main":
        seen = [c for c in parse.clauses if c.kind == "sub" and c.begin < clause.subject[0]]
        before = [c for c in parse.clauses if c.kind == "main" and c.end == clause.begin - 1]  # "Low is ill; he fell on Monday"
        seen += before + [c for c in parse.clauses if c.kind == "coord" and c.parent in before and c.subject is not None]  # "War came, and Low fled; he died in May"
    others = 0
    while seen:
        other = seen.pop()
        if other is not None and other.kind == "rel" and other.subject is None and clause.kind == "sub":
            meant = antecedent(teller.text, parse, other, teller.span)  # "the crown, which counts on tolls as it prepares its budget"
            if meant and fits(pronoun, meant, "dn", teller.text):
                return meant, others
        while other is not None and (other.subject is None or set(parse.classes[slice(*other.subject)]) <= {"u", "r"}):  # "there she met"
            if pronoun == "it" and other.subject is not None and parse.low(other.subject[1] - 1) in OF_ONE:
                others, other = others + 1, None  # "Low said that he had sold the house before it burned": it is no Low
                break
            other = other.parent
        if other is None:
            continue
        others += 1
        if other.parent is not None:
            seen.append(other.parent)
        found = _subject_meant(teller, clause, other, pronoun)
        if found:
            return found, others
    return None, others


_OWNER_OF_IT = re.compile(r"N+(?=')")


def _subject_meant(teller: Words, clause: Clause, other: Clause, pronoun: str) -> str | None:
    """The subject of another clause of the sentence, if the pronoun may mean it."""
    parse = teller.parse
    if _is_done_to_another(teller, other, pronoun) or parse.low(other.subject[0]) == _OWN.get(pronoun):
        return None  # "When he died, his daughter took over": not she
    if clause.kind == "comp" and other.verb is not None and other.verb.base in SAY:
        if pronoun == "it" and _are_people(teller, *other.subject):
            return None  # "Clerks at the mill said it had been sold"
        if pronoun in OF_ONE and "N" not in parse.classes[other.subject[0]:other.verb.first] and SPEAKS_FOR.search(parse.low(other.subject[1] - 1)) is not None:
            return teller.who(pronoun)  # "A hospital spokesman said he could go home": the patient
        speaker = short_subject(teller, other, teller.say(*other.subject).strip(" ,"))
        if pronoun == "it" and SPEAKS.search(speaker) and len(speaker) <= LONGEST_NAME:
            return speaker  # "the Torvald, Ill., maker of pianos said it …"
    classes = parse.classes[slice(*other.subject)].partition(",")[0]
    if pronoun == "they" and acts_as_many(parse, other) and not does_to_several(parse, other):
        return teller.say(other.subject[0], other.subject[0] + len(classes))  # "Hale have won nine games since they moved"
    named_behind = BY_NAME.match(parse.classes, other.subject[0], other.subject[1] + 1) if pronoun in OF_ONE and other.verb is not None else None
    if named_behind is not None and is_person_noun(parse.low(named_behind.start("office"))):
        name = teller.say(*named_behind.span("name"))
        return name if is_of(pronoun, name) else None  # "The director, Ann Low, said she would stay"
    # "Low, who owes for the mill, the barn and the yards, pays when he is sentenced", "The boat, built in May and sold in June, sank when it hit a rock"
    is_name = set(classes) == {"N"} or parse.classes[other.subject[0] + len(classes):other.subject[1]].startswith(_ASIDES)
    found = teller.say(other.subject[0], other.subject[0] + len(classes)) if is_name else noun_phrase(teller.text, parse, *other.subject, teller.span)
    if found and fits(pronoun, found, classes, teller.text):
        return None if _did_it_to_such_a_one(teller, clause, other, pronoun) else found
    owner = _OWNER_OF_IT.match(classes)
    if owner is not None and other.verb is not None and pronoun in OF_ONE and any(
            parse.classes[n] == "i" and parse.low(n) in OF_ONE[pronoun] for n in range(other.verb.last + 1, clause.begin)):
        return teller.say(other.subject[0], other.subject[0] + owner.end())  # "Low's neighbours have fed him since May, when he lost his mill"
    head = len(classes.partition("p")[0])
    if pronoun == "they" and clause.kind == "comp" and (clause.verb.tense == "past" or clause.verb.perfect) and 0 < head < len(classes) and classes[head - 1] in "nN" and parse.low(other.subject[0] + head - 1).endswith("s"):
        return teller.say(other.subject[0], other.subject[0] + head)  # "Soldiers in the north said they had seized it"
    part = _OF_ONE.search(classes) if pronoun == "it" and clause.kind == "sub" else None
    return teller.say(other.subject[0] + part.start() + 2, other.subject[0] + part.end()) if part and not is_person_noun(
        parse.low(other.subject[0] + part.end() - 1)) else None  # not "the heirs of a clerk sold it before it burned"


_ASIDES = (",v", ",y", ",q")


def _are_people(teller: Words, begin: int, end: int) -> bool:
    """ "Clerks at the mill", "two of its owners", "friends of it"."""
    parse = teller.parse
    if parse.low(begin + 1) == "of" and parse.low(begin) in _SOME:
        begin += 2
    stop = next((n for n in range(begin, end) if parse.classes[n] in "po,"), end)
    return "'" not in parse.classes[begin:stop] and any(is_person_noun(parse.low(n)) for n in range(max(begin, stop - 2), stop) if parse.classes[n] in "nN")


_SOME = frozenset("one two three four five six seven eight nine ten some several many most all none".split())


def _are_only_several(teller: Words, clause: Clause, outer: Clause) -> bool:
    """ "Nordic firms have complained since May, when it blocked a sale": it is none of them, and nothing else is named."""
    parse = teller.parse
    return outer.subject is not None and is_plural(parse.low(outer.subject[1] - 1)) and parse.low(clause.begin) == "when" and not (
        {"n", "N"} & set(parse.classes[outer.subject[1]:clause.subject[0]]))


_OWNER_IN_FRONT = re.compile(r"p(?P<who>d[nN]+)'n+,$")


def _did_it_to_such_a_one(teller: Words, clause: Clause, other: Clause, pronoun: str) -> bool:
    """ "Judge Low held him until Friday, when he will be sentenced": he may be the one held, whom the pronoun behind the verb means."""
    at = other.verb.last + 1 if other.verb is not None else -1
    return clause.kind in ("sub", "comp") and pronoun in OF_ONE and at < clause.begin and teller.parse.classes[at:at + 1] in ("i", "u") and teller.parse.low(at) in OF_ONE[pronoun]


_OWN = {"he": "his", "she": "her", "it": "its", "they": "their"}


def _is_done_to_another(teller: Words, clause: Clause, pronoun: str) -> bool:
    """ "She left school, but a teacher persuaded her parents, and she": not the teacher, who persuades somebody else's."""
    parse = teller.parse
    if pronoun not in OF_ONE or parse.low(clause.subject[0]) not in ("a", "an") or clause.verb is None:
        return False
    return any(parse.low(n) in OF_ONE[pronoun] for n in range(clause.verb.last + 1, clause.end) if parse.classes[n] in "di")


def _one_thing(teller: Words, at: int, start: int = 0) -> str | None:
    """The only single thing named before a pronoun, from the word `start` on: "lowered the boat before it sank"."""
    found = []
    for m in _THING.finditer(teller.parse.classes, start, at):
        last = teller.parse.low(m.end() - 1)
        whole = _OF_A_THING.match(teller.parse.classes, m.end(), at) if last in _REMAINS and teller.parse.low(m.end()) == "of" else None
        if whole:
            return teller.say(whole.start() + 1, whole.end())  # "the wreckage of a train after it struck a lorry"
        if teller.parse.low(m.end() + (teller.parse.classes[m.end()] == ",")) == "where":
            continue  # "the mill in the Hale valley, where it burned": not the valley
        if is_person_noun(last):
            continue
        if teller.parse.low(m.start()) in ("the", "a", "an") and not last.endswith("s"):
            found.append(teller.say(m.start(), m.end()))
    return found[0] if len(found) == 1 and fits("it", found[0], "dn", teller.text) else None


_REMAINS = frozenset("wreckage wreck debris remains ruins rubble hulk shell scene site".split())
_OF_A_THING = re.compile(r"pd[nN#ez]+")
_THING = re.compile(r"d[nN#zg]{0,4}[nNe](?![nN'#])")
_OF_ONE = re.compile(r"npdn$")  # "the cranes of the harbour have rusted since it opened"


def nobody_before(teller: Words, at: int) -> bool:
    """Whether the words of the sentence before `at` name no person, whom a pronoun could mean."""
    if any(letter in "ui" for letter in teller.parse.classes[:at]):
        return False
    return names_nobody(teller.text[teller.parse.words[0].begin:teller.parse.words[at].begin], teller.text)


def _is_the_same_again(teller: Words, clause: Clause, pronoun: str) -> bool:
    """ "She refused until 1988, when the guild persuaded her to show what she had built": the one whom the sentence is about, if nobody else can be."""
    main = next((c for c in teller.parse.clauses if c.kind == "main" and c.subject is not None), None)
    if main is None or main is clause or not main.subject[0] < clause.subject[0]:
        return False
    if teller.parse.low(main.subject[0]) == _OWN[pronoun] and clause.kind == "rel" and teller.parse.low(clause.begin) == "whom":
        between = teller.text[teller.parse.words[main.subject[0]].begin:teller.parse.words[clause.begin].begin]  # "His second wife, Ruth, whom he married in 1954": whose wife she is
        return not any(is_of(pronoun, m[0]) for m in PERSON.finditer(between) if is_person(m[0], teller.text)) and any(
            OTHER[pronoun].search(teller.parse.low(n)) for n in range(main.subject[0], clause.begin))
    if not main.subject[1] <= clause.subject[0] or teller.parse.low(main.subject[1] - 1) != pronoun:
        return False
    between = teller.text[teller.parse.words[main.subject[1] - 1].begin:teller.parse.words[clause.subject[0]].begin]
    return not any(is_of(pronoun, m[0]) for m in PERSON.finditer(between) if is_person(m[0], teller.text)) and not any(
        is_person_noun(teller.parse.low(n)) for n in range(main.subject[1], clause.subject[0]) if teller.parse.classes[n] == "n")
