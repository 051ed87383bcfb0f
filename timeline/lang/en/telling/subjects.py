"""Who a clause is about: its subject in words, a pronoun by its name where that leaves no doubt."""

from __future__ import annotations

import re

from timeline.lang.en.antecedents import antecedent
from timeline.lang.en.cast import is_of_another_age, of_age
from timeline.lang.en.headlines import lower_first
from timeline.lang.en.persons import CALLED, is_person_noun
from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.several import are_two
from timeline.lang.en.syntax import Clause, parse
from timeline.lang.en.telling.couples import couple
from timeline.lang.en.telling.named import named
from timeline.lang.en.telling.of_which import of_the_whole
from timeline.lang.en.telling.short import lower_article
from timeline.lang.en.telling.words import Words
from timeline.lang.en.who_fits import is_person, is_surely_a_name
from timeline.lang.en.who_named import from_given, names_two
from timeline.lang.en.without_times import COUNTED
from timeline.lang.en.wordlists import CONTRACTIONS

# An aside between dashes.
_DASHED = re.compile(r"\s*(?:-{2,4}|—|–|_|\s-)\s[^—–_]*?(?:(?:-{2,4}|—|–|\s-|_)(?=\s|$)|$)")
_NAMED_IN_DASHES = re.compile(r"[Tt]he (?:[\w-]+ ){0,2}?(?P<noun>[a-z-]+)\s*(?:--|—|–|\s-)\s*(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w.'’-]*){1,3})(?:\s*(?:--|—|–|\s-))?")
_JOINED_NAME = re.compile(r"(?:^|\s)[A-Z][\w.&'’]* - [A-Z]")  # "Alcoa - Reynolds", however it was set
_SELVES = ("himself", "herself", "itself", "themselves")


def subject_of(teller: Words, clause: Clause) -> str | None:
    """The clause's subject in words; of a coordinated one, its sibling's; of a relative one, what it hangs on."""
    if clause.subject is not None:
        begin, end = clause.subject
        end = _less_its_time(teller, clause, begin, end)
        said = _less_dashed(teller.say(begin, end)).strip(" ,")
        if teller.parse.classes[end - 1:end + 2] in ("vpp", "vpt") and (teller.parse.classes[end + 1] == "p" or COUNTED.fullmatch(teller.parse.low(end + 1))):
            said = f"{said} {teller.parse.low(end)}"  # "Divers called in on Friday found it", "called in two days later"
        if teller.parse.classes[begin:end] == "u":
            if teller.parse.low(end) in CONTRACTIONS:
                return said  # "he'll": no name takes that
            return couple(teller, clause) or named(teller, clause, said) or said
        if teller.parse.classes[begin] == "u" and end - begin == 2 and teller.parse.low(begin + 1) in ("each", "both", "all", "also"):
            return named(teller, clause, teller.parse.low(begin)) or said  # "they each reported"
        if teller.parse.classes[begin:begin + 2] == "uc" and teller.parse.low(begin) in ("he", "she") and (one := named(teller, clause, teller.parse.low(begin))) is not None:
            return f"{one} {teller.say(begin + 1, end)}"  # "She and Mr. Low married"
        if end - begin == 1 and teller.parse.low(begin) in _OF_THEM:
            return _of_them(teller, clause, said)
        if end - begin > 2 and teller.parse.low(end - 2) == "of" and teller.parse.low(end - 1) in ("them", "that") and "," not in teller.parse.classes[begin:end]:
            return _part_of_them(teller, clause, said)
        if teller.parse.classes[begin] == "u" and end - begin == 2 and teller.parse.low(begin + 1) in _SELVES:
            who = named(teller, clause, teller.parse.low(begin))
            return f"{who} {teller.parse.low(begin + 1)}" if who else said  # "when he himself seized power"
        stop = clause.verb.first
        if end - begin > 1 and teller.parse.low(end - 1) == "one" and (noun := _what_one_is(teller, begin)) is not None:
            said = f"{said.rpartition(' ')[0]} {noun}"
        if end + 2 == stop and teller.parse.classes[end:stop] == "pt" and end + 1 != teller.at and _IN_SO_LONG.match(teller.parse.low(end + 1)) and teller.parse.low(end) == "in":
            said = f"{said} {teller.say(end, stop)}"  # "the first convoy in ten days arrived"
        if teller.parse.low(end - 1) in _SO_LONG and _ONLY_THEN.fullmatch(teller.parse.classes, end, stop) and not end <= teller.at < stop or (
                teller.parse.low(end) == "than" and teller.at != stop - 1 and _THAN_SO_LONG.fullmatch(teller.parse.classes, end, stop)):
            said = teller.say(begin, stop)  # "sales at shops open for at least a year fell", "prisoners held for longer than a year were freed"
        return of_the_whole(teller, clause, aged(teller, said)) if said else None
    if clause.kind == "main" and teller.at != clause.begin and teller.parse.classes.startswith("t,q", clause.begin):
        return teller.say(clause.begin, clause.begin + 1)  # "Easter, which fell in April last year, begins on Friday"
    if clause.kind == "coord" and clause.parent is not None:
        return _behind_what_she_was(teller, clause.parent) or subject_of(teller, clause.parent)
    if clause.kind == "rel":
        found = antecedent(teller.text, teller.parse, clause, teller.span)
        if found is None and clause.parent is not None:
            return None
        return found
    return _whose_life(teller, clause)


_SO_LONG = frozenset("open closed empty vacant idle married missing unpaid overdue resident".split())
_THAN_SO_LONG = re.compile(r"[pa]t")
_ONLY_THEN = re.compile(r"(?:p?t)+")


def _less_its_time(teller: Words, clause: Clause, begin: int, end: int) -> int:
    """Where a subject ends without a participle of which only the time was told: "A truce signed in May has been broken" → "A truce"."""
    parse = teller.parse
    if end - begin < 2 or parse.classes[end - 2] not in "nN" or clause.verb is None or _ONLY_THEN.fullmatch(parse.classes, end, clause.verb.first) is None:
        return end
    done = next((c for c in parse.clauses if c.kind == "part" and not c.comma and c.begin == end - 1 and c.verb is not None and c.verb.form == "part"), None)
    return end - 1 if done is not None and not done.begin <= teller.at < clause.verb.first else end


_LIFE = re.compile(r"(?P<name>N{2,}),[dnN#'pc]*,?[yv](?:p[nN]+)?,?t(?:p[nN]+)?[;,]")


def _whose_life(teller: Words, clause: Clause) -> str | None:
    """ "Ann Low, weaver, born 3 May 1927; died 4 June 2019": it was she who died."""
    m = _LIFE.match(teller.parse.classes) if clause.kind == "main" and clause.verb is not None and clause.verb.base == "die" and clause.begin > 0 else None
    return teller.say(*m.span("name")) if m is not None else None


_SUCH = re.compile(r"d[nN#eg]*(?P<noun>n)(?![nN'])")


def _what_one_is(teller: Words, at: int) -> str | None:
    """ "Will not seek another term when his current one ends": the one noun with "a" or "another" before it."""
    parse = teller.parse
    found = {parse.low(m.start("noun")) for m in _SUCH.finditer(parse.classes, 0, at) if parse.low(m.start()) in ("a", "an", "another", "no") and parse.low(m.start("noun")) != "one"}
    return found.pop() if len(found) == 1 else None


def _of_them(teller: Words, clause: Clause, said: str) -> str:
    """ "The mills will run until May, when each will close": each of the mills."""
    them = named(teller, clause, "they")
    if them is None or " and " in them and said.lower() != "both":
        return said
    return f"{said} {lower_article(them)}" if " and " in them else f"{said} of {lower_article(them)}" if _DETERMINED.match(them) else said


def _part_of_them(teller: Words, clause: Clause, said: str) -> str:
    """ "Low sold nine ferries; two of them sank": two of the nine ferries; "lost $9 million; half of that was insured": of the $9 million."""
    if said.endswith("that"):
        sums = list(_SUM.finditer(teller.parse.classes, 0, clause.subject[0]))
        sums = [m for m in sums if teller.parse.low(m.start())[:1] in "$£€" or any(teller.parse.low(n) in ("million", "billion") for n in range(*m.span()))]
        whole = teller.say(*sums[0].span()) if len(sums) == 1 else None
    else:
        whole = named(teller, clause, "they") if clause.subject[0] > 0 or not _two_before(teller) else None
    if not whole or " and " in whole:
        return said
    first = whole.partition(" ")[0]
    whole = whole if is_surely_a_name(first, teller.text) else lower_first(_INDEFINITE.sub("", whole))  # "a fleet of ferries; the first of them": of the fleet
    return f"{said.rpartition(' ')[0]} {whole if _DETERMINED.match(whole) else f'the {whole}'}"


def _two_before(teller: Words) -> bool:
    """Whether the sentence before speaks of two groups: "Divers reached the miners. The first of them was lifted out"."""
    before = next(sentences_before(teller.text, teller.parse.words[0].begin), None)
    return before is not None and are_two(parse(teller.text, *before))


_SUM = re.compile(r"#n*(?![nN])")
_OF_THEM = ("each", "both", "neither")
_DETERMINED = re.compile(r"(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]hese|[Tt]hose) ")
_INDEFINITE = re.compile(r"^[Aa]n? ")


def _behind_what_she_was(teller: Words, clause: Clause) -> str | None:
    """ "A former cook, she joined the guild in 1990 and left in 1998": who left, by her name."""
    if clause.subject is None or not teller.parse.classes[slice(*clause.subject)].endswith(",u"):
        return None
    pronoun = teller.parse.low(clause.subject[1] - 1)
    return named(teller, clause, pronoun) if pronoun in ("he", "she") else None


_IN_SO_LONG = re.compile(r"(?!the\b)(?:[a-z-]+|\d+) (?:[a-z]+ )?(?:days|weeks|months|years|decades)$|an? (?:decade|year|month|week|century)$")
_SO_OLD = re.compile(r"[Tt]he \d{2}-year-old(?=$|,)")
_FOR_A_CHANGE = re.compile(r"[Tt]he (?:(?:\d{2}-year-old|former|veteran|retired) )(?:[A-Za-z-]+ ){0,2}?(?P<trade>[a-z-]+)(?=$|,)")
# Of these a story may have any number without a name.
_NO_TRADES = frozenset("man woman boy girl child person victim suspect passenger patient resident tenant customer client visitor guest member citizen pupil worker owner official driver".split())


_AND_AGED = re.compile(r"The (?:striker|judge|minister|president|mayor|singer|author|actor|actress|pianist|director|prosecutor|lawyer|politician|businessman|businesswoman|senator|general|bishop), \d\d(?=,|$),?")


def aged(teller: Words, words: str) -> str:
    """ "The 33-year-old": who that is, as far as the sentence before tells."""
    m = (_SO_OLD.match(words) or _AND_AGED.match(words) or CALLED.fullmatch(words.partition(",")[0])) if words[:4] in ("The ", "the ") else None
    if m is None and words[:4] in ("The ", "the ") and (told := _FOR_A_CHANGE.match(words)) is not None and is_person_noun(told["trade"]) and not (
            told["trade"] in _NO_TRADES or told["trade"].endswith("s")):
        m = told  # "The 22-year-old striker", "The former Hale captain"
    m = None if m is not None and m.re in (CALLED, _FOR_A_CHANGE) and _names_two_before(teller) else m
    if m is not None and m.re is _SO_OLD and (one := of_age(teller.text, teller.parse.words[0].begin, words[4:6])) is not None:
        return f"{one}{words[m.end():]}" if one else words
    who = teller.who("he") or teller.who("she") if m else None
    if who and m.re is _SO_OLD and is_of_another_age(teller.text, who, words[4:6]):
        return words
    return f"{from_given(who)}{words[m.end():]}" if who and is_person(who, teller.text) else words


def _names_two_before(teller: Words) -> bool:
    """Whether the sentence before names two, or this one somebody: "Low was sent off, and Burr came on. The Dane"."""
    before = next(sentences_before(teller.text, teller.parse.words[0].begin), None)
    return before is None or names_two(teller.text, parse(teller.text, *before))


def _less_dashed(words: str) -> str:
    named = _NAMED_IN_DASHES.fullmatch(words) if "-" in words or "—" in words or "–" in words else None
    if named is not None and is_person_noun(named["noun"]) and not named["noun"].endswith("s"):
        return named["name"]  # "The suspect -- Orlo Vaar --"
    if "-" in words or "—" in words or "–" in words or "_" in words:
        return words if _JOINED_NAME.search(words) and words.count(" - ") == 1 else _DASHED.sub("", words)
    return words
