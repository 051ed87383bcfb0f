"""Every verb and event noun of a sentence, as what happens: English's `happenings`, for times that are not stated."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.lang.en.clauses import _clause_of, _dates, parsed
from timeline.lang.en.headlines import headline
from timeline.lang.en.phrases import is_event
from timeline.lang.en.place import place
from timeline.lang.en.pronouns import naming
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.telling import Teller
from timeline.lang.en.verbforms import LASTING, STATIVE, base_of
from timeline.lang.en.verbs import SAYING
from timeline.model import Timex
from timeline.plugin import Happening

# Names of one kind of event: "the attack" may be the airstrike told of before.
_FAMILIES = (
    "attack airstrike strike raid bombing shelling bombardment blast explosion assault shooting ambush",
    "quake earthquake tremor", "storm hurricane typhoon cyclone tornado", "crash collision accident wreck", "fire blaze",
    "vote election ballot poll referendum", "talks meeting summit session conference negotiations", "deal agreement accord pact treaty settlement",
    "killing murder slaying assassination death", "protest demonstration rally march", "verdict ruling judgment decision", "invasion takeover",
)
_FAMILY = {word: words.split()[0] for words in _FAMILIES for word in words.split()}
_RELATIONS = {"after": "after", "following": "after", "since": "after", "before": "before", "until": "before", "during": "during", "amid": "during"}
# Verbs whose infinitive is as real as they are, and at their time.
_IMPLYING = frozenset("decline begin start continue appear seem manage try help fail refuse cease stop attempt proceed tend happen come go get".split())
_MINDS = frozenset("think believe know want expect hope fear appear seem look regret suspect wonder estimate doubt suppose insist see mean intend".split())


def happenings(text: str, begin: int, end: int, timexes: Sequence[Timex], headlines: bool = True) -> list[Happening]:
    """What happens in the sentence `text[begin:end]`, in order of the words; `headlines` writes those of finite clauses."""
    sentence, at = parsed(text, begin, end, timexes)
    times: dict[int, list[int]] = {}
    for index, word in at.items():
        if _dates(timexes[index]):
            times.setdefault(id(_clause_of(sentence, word)), []).append(index)
    heads = {c.verb.head: c for c in sentence.clauses if c.verb is not None}
    found: list[Happening] = []
    places: dict[int, int] = {}
    for i, word in enumerate(sentence.words):
        clause = heads.get(i)
        if clause is not None:
            places[i] = len(found)
            found.append(_verb(text, begin, end, sentence, clause, word.begin, word.end, times, headlines))
        elif sentence.classes[i] in "nezvg" and word.time is None and word.low.isalpha():
            found.append(_noun(begin, end, sentence, i, at, timexes))
    by_clause = {id(c): places[c.verb.head] for c in sentence.clauses if c.verb is not None and c.verb.head in places}
    return [_governed(one, sentence, heads, by_clause) for one in found]


def _verb(text: str, begin: int, end: int, parse: Parse, clause: Clause, first: int, last: int, times: dict[int, list[int]], wanted: bool) -> Happening:
    verb = clause.verb
    form = _form(verb)
    told = base_of(parse.low(verb.head)) in {base_of(word) for word in SAYING} if form in ("past", "present", "perfect") else False
    own = times.get(id(clause), [])
    state = verb.base in STATIVE or verb.progressive
    line, where = "", None
    main = verb.form == "finite" and clause.kind in ("main", "coord", "tail")
    listed = main and form == "past" and not (verb.negated or verb.modal or own or told or state or clause.kind == "tail" or verb.base in _MINDS)
    if wanted and listed and clause.subject is not None or wanted and listed and clause.kind == "coord":
        told_words = Teller(text, parse, -1, naming(text, begin)).tell(clause) if parse.words else ""
        where = place(told_words)
        line = headline(told_words, where)
    relation = _relation(parse, clause)
    return Happening(
        begin=begin, end=end, word=(first, last), headline=line, form=form, timex=own[-1] if own else None, kind=_stem(verb.base), state=state,
        told=told, mind=verb.base in _MINDS, main=main, relation=relation[0], to=relation[1], place=where, implying=verb.base in _IMPLYING, lasting=verb.base in LASTING,
    )


def _form(verb) -> str:
    if verb.form != "finite":
        return {"inf": "infinitive", "ing": "ing", "part": "participle"}[verb.form]
    if verb.modal is not None:
        return "past" if verb.perfect and verb.tense == "modal" else "future"
    if verb.perfect:
        return "pluperfect" if verb.tense == "past" else "perfect"
    if verb.tense == "present" and verb.progressive:
        return "progressive"
    return verb.tense


def _relation(parse: Parse, clause: Clause) -> tuple[str | None, str]:
    """ "after the attack" behind a clause's verb: ("after", "attack"); (None, "") without one."""
    for i in range(clause.verb.last + 1, min(clause.end, len(parse.words))):
        if parse.classes[i] in "pa" and parse.low(i) in _RELATIONS:
            stop = i + 1
            while stop < clause.end and parse.classes[stop] in "dnN#'":
                stop += 1
            noun = parse.low(stop - 1)
            if stop > i + 1 and is_event(noun) or noun in _FAMILY:
                return _RELATIONS[parse.low(i)], _stem(noun)
    return None, ""


def _noun(begin: int, end: int, parse: Parse, i: int, at: dict[int, int], timexes: Sequence[Timex]) -> Happening:
    low = parse.low(i)
    index = None
    behind = i + 1  # "invasion of Kuwait on Aug. 2"
    while behind < len(parse.words) and parse.classes[behind] in "pdnN#" and behind < i + 6 and parse.words[behind].time is None:
        behind += 1
    before = i - 1  # "the December offensive"
    while before >= 0 and parse.classes[before] in "n'" and parse.words[before].time is None:
        before -= 1
    words = {word: n for n, word in at.items()}
    if behind in words and is_event(low) and _dates(timexes[words[behind]]) and "p" in parse.classes[i + 1:behind]:
        index = words[behind]
    elif before in words and parse.classes[before] == "n" and _dates(timexes[words[before]]):
        index = words[before]
    definite = any(parse.low(n) in ("the", "this", "that", "its", "his", "her", "their") or parse.classes[n] == "'" for n in range(max(0, i - 3), i))
    return Happening(begin=begin, end=end, word=(parse.words[i].begin, parse.words[i].end), headline="", form="noun", timex=index, kind=_stem(low),
                     state=not is_event(low), lasting=base_of(low) in LASTING or low.endswith(("tion", "ment", "ing", "s")), definite=definite, verb_at=_verb_over(parse, i))


def _verb_over(parse: Parse, i: int) -> int | None:
    clause = parse.owner[i]
    while clause is not None and clause.verb is None:
        clause = clause.parent
    return parse.words[clause.verb.head].begin if clause is not None else None


def _governed(one: Happening, parse: Parse, heads: dict[int, Clause], by_clause: dict[int, int]) -> Happening:
    from dataclasses import replace

    word = next(i for i, w in enumerate(parse.words) if w.begin == one.word[0])
    clause = heads.get(word)
    over = clause.parent if clause is not None else parse.owner[word]
    while over is not None and (id(over) not in by_clause):
        over = over.parent
    return replace(one, governor=by_clause[id(over)] if over is not None else None, clause=clause.kind if clause is not None else "noun")


def _stem(word: str) -> str:
    """What a word and its kin are found by: the family's name, or the base form."""
    low = word.lower()
    single = low[:-1] if low.endswith("s") and not low.endswith("ss") and low not in _FAMILY else low
    return _FAMILY.get(low) or _FAMILY.get(single) or base_of(single)
