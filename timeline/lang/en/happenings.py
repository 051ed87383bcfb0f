"""Every verb and event noun of a sentence, as what happens: English's `happenings`, for times that are not stated."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.lang.en import aspect, outlook
from timeline.lang.en.described import by_name
from timeline.lang.en.event_nouns import noun, plural_object
from timeline.lang.en.forms import ADJECTIVES, PHASES, SAY, form_of, lone
from timeline.lang.en.headlines import headline
from timeline.lang.en.kin import is_incident, is_light, is_measured, kind_of
from timeline.lang.en.missed import missed, predicate, subordinator
from timeline.lang.en.no_day import says_no_day
from timeline.lang.en.one_of_many import is_any_of_its_kind
from timeline.lang.en.place import place
from timeline.lang.en.pronouns import naming
from timeline.lang.en.related import counted_off, related
from timeline.lang.en.syntax import Clause, Parse, Verb
from timeline.lang.en.syntax.takes import ACCOUNTING
from timeline.lang.en.telling import Teller
from timeline.lang.en.telling.extent import share_an_object
from timeline.lang.en.timed_parse import parse_sentence
from timeline.lang.en.undated import dates
from timeline.lang.en.verbforms import base_of
from timeline.lang.en.who_fits import ends_of
from timeline.lang.en.whose_clause import clause_of
from timeline.model import Timex
from timeline.plugin import Happening
from timeline.temporal.expr import Civil, Length, Years

# Who did it, or who speaks of himself, is not known: no line of its own to put in a calendar.
_NAMELESS = re.compile(r"(?:They|It|We|You|I)\b|[^:\"“]*\b(?:us|me|our|my)\b")
_MINDS = frozenset("think believe know want expect hope fear appear look seem regret suspect wonder estimate doubt suppose insist see mean intend".split())
# "Is scheduled to": so it is thought. Forms too, for verbs that `base_of` does not know.
_SET = frozenset("schedule scheduled slate slated set plan suppose bill billed book forecast".split())
_UNEVENTFUL = frozenset("decline base locate situate".split())  # "declined to comment", "the Leeds-based maker"
# Verbs that tell of a figure's change where a figure stands behind them.
_MEASURED_BY = frozenset("lose shed slide tumble plummet sink rebound recover cut improve retreat rally advance swell contract".split())
_MONEY = ("$", "£", "€")
_FIGURES = frozenset("percent percentage point points cent cents".split())
# "Will stay shut": it is shut already.
_KEEPING = frozenset("stay keep remain maintain retain preserve uphold sustain".split())
# What leads to "last year's deal" without being of its time.
_ABOUT = frozenset("before until for about of over despite".split())
_TRADED = frozenset("share shares stock stocks bond bonds price prices index dollar yen euro pound currency futures".split())


def happenings(text: str, begin: int, end: int, timexes: Sequence[Timex]) -> list[Happening]:
    """What happens in the sentence `text[begin:end]`, in order of the words."""
    parse, at = parse_sentence(text, begin, end, timexes)
    dated = {word: index for index, word in at.items() if dates(timexes[index]) and not says_no_day(text, begin, timexes[index])}
    times, lengths = _by_clause(parse, at, dated, timexes)
    anyday = {id(clause_of(parse, word)) for index, word in at.items() if word not in dated and is_any_of_its_kind(text, begin, timexes[index])}
    anyday |= {id(c.parent) for c in parse.clauses if _beside_a_year(parse, c, [timexes[index] for index in times.get(id(c), ())])}
    heads = {c.verb.head: c for c in parse.clauses if c.verb is not None}
    below = {id(c): counted_off(text, parse, c, at, timexes) for c in parse.clauses if c.kind == "sub" and c.verb is not None}
    counted = {id(c.parent): parse.words[c.begin - 1] for c in parse.clauses if below.get(id(c)) is not None}  # how far from the clause below it
    found: list[Happening] = []
    over: list[Clause | None] = []  # of each, the clause whose verb may be over it
    place_of: dict[int, int] = {}  # a clause → the index of its verb among those found
    for i, word in enumerate(parse.words):
        clause = heads.get(i)
        if clause is not None:
            place_of[id(clause)] = len(found)
            apart = below.get(id(clause))
            verb = _verb(
                text, begin, end, parse, clause, (times.get(id(clause), []), lengths.get(id(clause))), id(clause) not in anyday,
                apart is not None or id(clause) in counted)
            if id(clause) in counted:
                verb = replace(verb, headline=verb.headline.removesuffix(f" {text[counted[id(clause)].begin:counted[id(clause)].end]}"))
            relation, to, offset = related(text, parse, clause, at, timexes)
            found.append(replace(verb, relation=relation, to=kind_of(to) if to else "", to_word=to, offset=apart or offset))
            over.append(clause.parent)
        elif parse.classes[i] in "nezvg" and word.time is None and word.low.replace("-", "").isalpha():
            form, described = missed(parse, i), predicate(parse, i)
            if described is not None and id(described) in place_of:
                found.append(_quality(parse, i, found[place_of[id(described)]]))
            else:
                found.append(_unparsed(begin, end, parse, i, form, times) if form else noun(begin, end, parse, i, dated))
            over.append(parse.owner[i])
    return _times_shared([replace(one, governor=_governor(clause, place_of)) for one, clause in zip(found, over)])


def _by_clause(parse: Parse, at: dict[int, int], dated: dict[int, int], timexes: Sequence[Timex]) -> tuple[dict[int, list[int]], dict[int, int]]:
    """The times that date each clause, and the stretch up to the article that each is told over, by the clause's `id`."""
    times: dict[int, list[int]] = {}
    lengths: dict[int, int] = {}
    for index, word in at.items():
        if word in dated and not _names_only(parse, word):
            times.setdefault(id(clause_of(parse, word)), []).append(index)
        elif isinstance(timexes[index].expr, Length) and timexes[index].expr.direction < 0:
            lengths[id(clause_of(parse, word))] = index
    for clause in parse.clauses:
        if clause.kind == "sub" and clause.verb is not None and parse.low(clause.begin) == "when" and id(clause) not in times:
            before = clause.begin - 2 if parse.classes[clause.begin - 1:clause.begin] == "," else clause.begin - 1
            if before in dated:
                times[id(clause)] = [dated[before]]  # "since May, when it sank"
    return times, lengths


def _beside_a_year(parse: Parse, clause: Clause, times: Sequence[Timex]) -> bool:
    """ "… after the old one burned in 1992": what is over such a clause may be of any later day."""
    return clause.kind == "sub" and parse.low(clause.begin) in ("after", "before") and any(
        isinstance(one.expr, Years) or isinstance(one.expr, Civil) and one.expr.year is not None for one in times)


def _names_only(parse: Parse, word: int) -> bool:
    """Whether a time names what a verb is about: "the 1978 treaty calls for a canal", "was praised for last year's deal"."""
    if parse.classes[word + 1:word + 2] == "'" and parse.low(word - 1) in _ABOUT:
        return True
    verb = clause_of(parse, word).verb
    return parse.classes[word] == "n" and verb is not None and word < verb.first and verb.tense == "present" and not verb.perfect


def _governor(over: Clause | None, place_of: dict[int, int]) -> int | None:
    while over is not None and id(over) not in place_of:
        over = over.parent
    return place_of[id(over)] if over is not None else None


def _times_shared(found: list[Happening]) -> list[Happening]:
    """Gives a verb the time of what came about or went on with it: "began to sink on Monday", "resumed sailing on Friday"."""
    for one in found:
        if one.timex is None or one.governor is None or found[one.governor].timex is not None:
            continue
        if one.form == "infinitive" and one.link == "with" or one.form == "ing" and found[one.governor].phase:
            found[one.governor] = replace(found[one.governor], timex=one.timex, headline="")
    return found


def _verb(text: str, begin: int, end: int, parse: Parse, clause: Clause, times: tuple[list[int], int | None], wanted: bool, apart: bool) -> Happening:
    """A clause's verb; `times` are those that date it, and the stretch up to the article that it is told over.

    `apart` is for a clause that its words place so far from the verb over it, or below it.
    """
    own, length = times
    verb, form, over = clause.verb, form_of(parse, clause), lone(parse, clause) or clause
    adjective = parse.low(verb.head) in ADJECTIVES
    kind, lasts = kind_of(verb.base), "state" if adjective else aspect.of_verb(verb.base)
    finite = over is clause and clause.kind == "part" and form != "participle"  # no participle, whatever the parser took it for
    told = verb.base in SAY and form in ("past", "present", "perfect", "progressive")
    first = over
    while first.kind == "coord" and first.parent is not None:
        first = first.parent
    aside = first.kind in ("rel", "sub") and first.verb is not None  # "a boy who arrived and became a symbol": both are told of him
    main = finite or form not in ("infinitive", "ing", "participle") and over.kind in ("main", "coord", "tail") and not aside
    event = (form == "past" or apart and form in ("pluperfect", "present") or form == "perfect" and main and lasts == "point") and not (
        told and not apart or own or verb.negated or verb.modal or verb.progressive or lasts == "state" or verb.base in _MINDS | _UNEVENTFUL)
    line, where = "", None
    if wanted and (main or apart) and event and over is clause and clause.kind != "tail" and (clause.subject is not None or clause.kind == "coord"):
        line, where = _told(text, begin, parse, clause)
    word = parse.words[verb.head]
    measured = is_measured(kind) or verb.base in _MEASURED_BY and _by_figure(parse, verb.last + 1) or verb.base in ACCOUNTING and own and _by_money(parse, verb.last + 1) or (
        form == "past" and not told and verb.base not in _MINDS and _of_a_change(parse, clause))
    return Happening(
        begin=begin, end=end, word=(word.begin, word.end), headline=line, form=form, kind="" if is_light(kind) else kind, aspect=lasts, told=told, main=main,
        timex=(own[0] if measured else own[-1]) if own else None,  # of a figure the first: "rose in May from 4 percent in April"
        mind=verb.base in _MINDS or verb.passive and verb.base in _SET, phase=verb.base in PHASES, ongoing=not adjective and _under_way(verb, form),
        many=plural_object(parse, verb.last + 1), incident=is_incident(kind), length=length,
        measured=bool(measured) and (length is not None or form == "perfect" or not _traded(parse, clause)),
        place=where,
        clause="coord" if finite else first.kind if aside else over.kind, link="" if finite else outlook.of_verb(parse, over),
        earlier=form == "past" and outlook.says_earlier(parse, verb),
    )


_NOBODY = re.compile(r"(?:No|Nobody|None|Nothing|Neither)\b(?!\.)")


def _told(text: str, begin: int, parse: Parse, clause: Clause) -> tuple[str, str | None]:
    """The line of a clause and its place; no line where it is told with another, or nobody knows of whom it is."""
    teller, verb = Teller(text, parse, -1, naming(text, begin)), clause.verb
    if clause.kind == "coord" and clause.parent is not None and clause.parent.verb is not None and share_an_object(teller, clause.parent, clause):
        return "", None
    if clause.kind == "coord" and clause.subject is None and parse.low(clause.begin) == "or":
        return "", None  # "were stranded or delayed": either, which the first of them tells
    words = by_name(text, begin, parse, clause, teller.tell(clause))
    where = place(words)
    line = headline(words, where)
    if _NOBODY.match(line) or parse.low(verb.last + 1) in ("no", "nobody", "nothing"):
        return "", None  # "No one was hurt", "has reached no agreement": nothing to infer a day for
    return "" if not _says(line.lower(), parse.low(verb.head)) or _OF_A_LIFE.search(words) or _NAMELESS.match(line) else line, where


# What is told of a life is no news of its day: "He grew up in Lund", "She won nine titles in ten years".
_OF_A_LIFE = re.compile(
    r"\b(?:grew up|(?:was|were) (?:born|raised|educated|brought up)|studied|attended|in (?:his|her|their) (?:youth|childhood|teens|twenties|thirties"
    r"|first season)|at the age of|spent (?:the|his|her|their|much|most)|as an? (?:child|boy|girl|teenager|student|young \w+)|(?:for|in) (?:\d+|[a-z]+) (?:years|decades)|last season)\b")


def _under_way(verb: Verb, form: str) -> bool:
    """Whether a verb tells of what is under way: "is falling", or "will stay shut", which is so already."""
    return verb.base in _KEEPING if form == "future" else verb.progressive or form == "infinitive" and verb.base in _KEEPING


def _unparsed(begin: int, end: int, parse: Parse, i: int, form: str, times: dict[int, list[int]]) -> Happening:
    """A verb that the parser took for a noun: no clause of its own to list; the time is its own where the clause has no other verb."""
    word, base, owner = parse.words[i], base_of(parse.low(i)), parse.owner[i]
    kind = kind_of(base)
    conjunction = subordinator(parse, i) if form == "present" and parse.classes[i] in "ze" else ""
    if conjunction:
        clause, link = "sub", outlook.of_conjunction(conjunction)
    elif form == "present" and owner.verb is None:
        clause, link = owner.kind, outlook.of_verb(parse, owner)
    else:
        clause, link = ("main", "") if form == "present" else ("part", "before") if form == "participle" else ("coord", "with" if form == "infinitive" else "")
    own = times.get(id(owner), ()) if form == "present" and owner.verb is None else ()
    return Happening(
        begin=begin, end=end, word=(word.begin, word.end), headline="", form=form, timex=own[-1] if own else None, kind=kind,
        aspect=aspect.of_verb(base), told=base in SAY and form == "present", mind=base in _MINDS, phase=base in PHASES, main=clause == "main",
        incident=is_incident(kind), clause=clause, link=link,
    )


def _quality(parse: Parse, i: int, verb: Happening) -> Happening:
    """An adjective behind "was" or "seems": a state at the verb's own time."""
    word = parse.words[i]
    return replace(verb, word=(word.begin, word.end), headline="", kind=word.low, aspect="state", told=False, mind=False, incident=False, measured=False)


def _traded(parse: Parse, clause: Clause) -> bool:
    """Whether a clause is about shares or prices, which change by the day."""
    return clause.subject is not None and any(parse.low(i) in _TRADED for i in range(*clause.subject))


def _says(line: str, verb: str) -> bool:
    """Whether a line is not cut before its verb: it would tell nothing. Without a pattern, which each verb would need anew."""
    return any(not line[end:end + 1].isalnum() and not line[:end - len(verb)][-1:].isalnum() for end in ends_of(line, verb))


def _by_figure(parse: Parse, at: int) -> bool:
    """Whether a figure stands behind a verb: "lost twenty-six percent of its value"."""
    return any(parse.low(i) in _FIGURES or parse.low(i).endswith("%") or parse.low(i).startswith(_MONEY) for i in range(at, min(at + 5, len(parse.words))))


def _by_money(parse: Parse, at: int) -> bool:
    """Whether a sum stands in what is reported: "a net loss of $9 million"."""
    return any(parse.low(i).startswith(_MONEY) and parse.low(i - 1) == "of" for i in range(at, min(at + 7, len(parse.words))))


def _of_a_change(parse: Parse, clause: Clause) -> bool:
    """Whether a figure's change is the subject of a clause, so that it tells of the same period: "the gains came in retail trade"."""
    last = clause.subject[1] - 1 if clause.subject is not None else -1
    return last >= 0 and parse.classes[last] in "nze" and is_measured(kind_of(parse.low(last)))
