"""What a headline may leave out before it is cut: asides, places, what stands before the subject or between it and the verb."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.lang.en.limits import LIMIT
from timeline.lang.en.syntax import Clause, Parse, parse
from timeline.lang.en.verbforms import DONE_ONLY
from timeline.lang.en.wordlists import FINITE, NUMBER_WORDS

# Nouns that say how much of what "of" leads to.
AMOUNTS = frozenset("""
dozens hundreds thousands millions one two three some most many all part half number group series pair handful majority member members pounds tons
tonnes gallons barrels copies round rounds team lot batch wave string spate block blocks
""".split())
# Nouns that say nothing without their "of".
OF_WHAT = frozenset("top age use lack basis rate kind sort type amount target subject threat risk state stage form worth version edition portion placement chunk".split())
_FRONT = re.compile(r"(?:In|Under|At|After|On|For|With|By|From|During|Amid|Despite|Since|Before|Until|As|Among|Within|Through|Over)\s[^,]{3,110},\s+")
_DASHED = re.compile(r"\s(?:-{1,4}|—|–|_)\s[^—–_]{2,120}?\s(?:-{1,4}|—|–|_)(?=\s)")


@lru_cache(maxsize=16)
def parse_piece(piece: str) -> Parse:
    """A headline's parse, remembered: each step asks for it."""
    return parse(piece, 0, len(piece))


_DONE = "[a-z]+(?:ed|ing)|" + "|".join(sorted(DONE_ONLY | frozenset("swollen built led held hit hurt made".split())))
_ASIDE = re.compile(
    rf",\s(?P<aside>(?:a|an|the|including|who|which|where|one|its|his|her|their|three|two|\d+|{_DONE})\b[^,]{{2,120}}),\s(?!and\s"
    r"|or\s|(?:for|of|in|on|to|with|from|by|at|under)\s(?:which|whom)\b|[A-Z\d]|(?:two|three|four|five|six|an?)\s)")
# Whose word it is, put between a verb and its object: "has lost, by his reckoning, a fifth of its trade".
_BY_WHOM_COUNTED = re.compile(
    r",\s(?:by|on|to|in)\s(?:his|her|its|their|some|most|all|[A-Z]\w{1,20}['’]s)\s(?:own\s)?"
    r"(?:reckoning|counts?|accounts?|estimates?|calculations?|figures|admission|surprise|relief|dismay|words),\s")
_SURE_ASIDE = re.compile(rf"(?:who|which|where|includ|(?:{_DONE})\b)")


def without_asides(piece: str) -> str:
    """Less what stands between two commas, or two dashes, in the middle of the clause."""
    if "-" in piece or "—" in piece or "–" in piece or "_" in piece:
        piece = _DASHED.sub("", piece)
    piece = _BY_WHOM_COUNTED.sub(" ", piece) if ", " in piece else piece
    return _ASIDE.sub(lambda m: m[0] if not _SURE_ASIDE.match(m["aside"]) and _is_one_of_a_list(piece, m)
        else ", " if piece.startswith("according to ", m.end()) else " ", piece, count=2)


_MORE_OF_A_LIST = re.compile(r"[^,]{2,60}(?=,\s(?:and|or)\s)")


def _is_one_of_a_list(piece: str, m: re.Match[str]) -> bool:
    """Whether what looks like an aside is a clause, or one of several things: "nine houses, a school, more sheds, and a mill"."""
    more = _MORE_OF_A_LIST.match(piece, m.end())
    return not FINITE.isdisjoint(parse_piece(m["aside"]).classes) or more is not None and FINITE.isdisjoint(parse_piece(more[0]).classes)


HALF_A_CLAUSE = re.compile(r"\b(?:after|before|when|because|until|once|while) (?:the|an?|its|his|her|their|[A-Z])[\w'’ -]*$")
"""The end of words that may lead to a clause, without its verb: "caved in after the river"."""


def without_tail(piece: str) -> str:
    """Less what the last comma leads to, when it is an aside and the verb stands before it."""
    if piece.rfind(", ") < 24:
        return piece
    sentence = parse_piece(piece)
    verb = next((c.verb for c in sentence.clauses if c.verb is not None and c.verb.form == "finite" and c.kind in ("main", "comp")), None)
    least = max(24, sentence.words[verb.last].end if verb is not None else 24)
    to_do = next((to for c in sentence.clauses if (to := _to_do(sentence, c)) is not None), None)
    least = max(24, sentence.words[to_do + 1].end) if to_do is not None else least
    at = piece.rfind(", ")
    while at > least and len(piece) > LIMIT:
        behind = piece[at + 2:]
        comma = next(n for n, word in enumerate(sentence.words) if word.begin >= at)
        first = piece.rfind(", ", 0, at)
        if sentence.classes[comma + 1:comma + 2] in ("v", "w", "b", "h", "m") and first > 0 and HALF_A_CLAUSE.search(piece, 0, first):
            break  # "after the river, swollen by rain, breached the mark"
        if sentence.classes[comma] != ",":
            break  # "an officer in the Hale, N.Y., Police Department"
        if _OR_SO_MUCH.match(behind) and (which := _WHICH.search(piece, first, at)):
            at = which.start()  # "the exchange, which lost 3%, or 90 crowns"
            if at > least:
                piece = piece[:at]
            break
        if behind.startswith(("and ", "or ", "but ")) or in_list(sentence, comma) or between_adjectives(sentence, comma) or _STATE_BEHIND.match(behind) or (
                _STATE_BEFORE.search(piece[:at]) and behind[:1].islower() or re.search(r"\d$", piece[:at]) and re.match(r"\d", behind)):
            break
        piece = _HALF_RELATIVE.sub("", piece[:at])
        at = piece.rfind(", ")
    return piece


_OR_SO_MUCH, _WHICH = re.compile(r"or [$£€]?\d[\w.,%$]*(?: [a-z]+){0,3}$"), re.compile(r",? (?:which|who|whose|where) (?=[^,]*$)")
_HALF_RELATIVE = re.compile(r",? (?:(?:in|on|at|by|for|from|with|under|during|through|after|before|of|to) )?which(?:, [^,]*)?$")  # "during which, records show"


# "the Torvald, Ill., firm": no aside.
_STATE_BEHIND = re.compile(r"(?:[A-Z]\w{1,4}\.|(?:[A-Z]\.){2,})(?:,?\s|-)[a-z]|[A-Z]\w+-based\b")
_STATE_BEFORE = re.compile(r",\s(?:[A-Z]\w{1,4}\.|(?:[A-Z]\.){2,})$")


_LISTED = re.compile(r"N(?:,[dnN']*N)+,?c[dnN']*N")


def in_list(sentence: Parse, at: int) -> bool:
    """Whether a cut before `at` would leave a part of a list of names: "Graz, Basel" and Bergen."""
    return "c" in sentence.classes and "," in sentence.classes and any(m.start() < at < m.end() for m in _LISTED.finditer(sentence.classes))


DESCRIBING = re.compile(r"(?:less|ful|ous|ic|al|ive|able|ible|ent|ant|ish)$")


def between_adjectives(sentence: Parse, at: int) -> bool:
    """Whether a comma at `at` stands before a noun: "slow-growth, low-profit mills", "a breathless, bad-tempered match"."""
    if sentence.classes[at - 1:at + 3] != "n,nn":
        return False
    first, second = sentence.low(at - 1), sentence.low(at + 1)
    return "-" in first or sentence.classes[at - 2:at - 1] == "d" and ("-" in second or DESCRIBING.search(first) is not None)


def behind_adjectives(sentence: Parse, at: int) -> bool:
    """Whether a cut before a form in -ing would leave what describes it: "the northern" dredging company, "of constant and deep" cutting."""
    if sentence.classes[at] != "g" or sentence.classes[at - 1] != "n":
        return False
    return _SURELY_DESCRIBING.search(sentence.low(at - 1)) is not None or sentence.classes[at - 3:at] == "ncn" and _SURELY_DESCRIBING.search(sentence.low(at - 3)) is not None


_SURELY_DESCRIBING = re.compile(r"(?:less|ful|ous|ive|able|ible|(?:north|south|east|west)ern)$")


_AT = re.compile(r",?\s+(?:(?:now\s+|currently\s+)?(?:held|located|based|staged|housed)\s+)?(?:in|at|near|outside|off|across|inside|around)\s")
_MORE_THAN_PLACE = re.compile(r"['’]s|,?\s[A-Z]|\s\d|\s(?:and|of)\b")


def without_place(piece: str, place: str | None) -> str:
    """The words without the place, where a preposition leads to it: the event has it as a field of its own."""
    if not place or place not in piece:
        return piece
    for m in _AT.finditer(piece):
        end = m.end() + len(place)
        if piece.startswith(place, m.end()) and not _MORE_THAN_PLACE.match(piece, end):
            return piece[:m.start()] + piece[end:]
    return piece


def without_front(piece: str) -> str:
    """Less a phrase before the subject: "In composite trading in New York, shares closed …"."""
    m = _FRONT.match(piece)
    return piece[m.end():] if m and has_verb(piece[m.end():]) else piece


_COMPASS = ("north", "south", "east", "west")  # "northeast" of the town


def without_middle(piece: str) -> str:
    """Less a phrase between a subject and its verb, other than the first "of …"."""
    sentence = parse_piece(piece)
    for clause in reversed(sentence.clauses):
        if clause.verb is None or clause.subject is None or clause.kind not in ("main", "comp") and sentence.low(clause.begin) != "whether":
            continue
        begin, end = clause.subject
        to_do = _to_do(sentence, clause)
        end = to_do if to_do is not None else end
        if sentence.classes[begin] in "pa" and sentence.classes[end - 1] == "u":  # "that by taking the mills they hope to win": it stands before the subject
            piece = piece[:sentence.words[begin].begin] + piece[sentence.words[end - 1].begin:]
            continue
        inner = {c.begin for c in sentence.clauses if c.kind in ("part", "ing", "inf") and not (
            c.kind == "part" and c.verb.base in ("name", "call") or sentence.classes[c.begin - 1] == "c")}  # "a guard named Tomas Ek", "snow and falling rocks"
        of_what = sentence.low(begin) in _OF_WHAT_IT_IS and sentence.classes[begin + 1] == "p"
        first = next((i for i in range(begin + (2 if of_what else 1), end) if sentence.classes[i] in "pqk" and sentence.low(i) not in ("of", "than") or i in inner), None)
        if first is not None and says_which_kind(sentence, first):
            first = _within_it(sentence, first, end)
        if first is None:
            continue
        verb = piece[sentence.words[to_do if to_do is not None else clause.verb.first].begin:]
        # No more than is needed: "Costs tied to the move to the coast will rise" keeps the move.
        heads = {c.verb.head for c in sentence.clauses if c.verb is not None}
        told = min([end, *(c.begin for c in sentence.clauses if c.finite and begin < c.begin < end)])
        later = (i for i in range(told - 1, first, -1) if (sentence.classes[i] in "pq" or i in inner) and i - 1 not in heads and not _is_so_many_of(sentence, i) and
            not sentence.low(i - 1).endswith(_COMPASS))
        i = next((i for i in later if sentence.words[i].begin + len(verb) <= LIMIT and sentence.classes[i - 1] not in "pdoa" and
            "," not in sentence.classes[begin:i]), first)
        if sentence.low(i) == "of" and sentence.low(i - 1) in _OF_WHOM and (lead := sentence.classes.rfind("p", begin + 1, i)) > 0:
            i = lead  # "the army under the command of General Falk": rather none of it
        if sentence.classes[i - 1] == "x" and sentence.classes[i - 2] in "nN":
            whose = _TO_WHOM.search(sentence.classes, begin + 1, i - 1)
            i = whose.start() if whose else i - 1  # "pay to clerks not staying with the firm": not of clerks at large
        while i > begin + 1 and sentence.classes[i - 1] == "r":
            i -= 1  # "a school now housed there"
        comma = sentence.classes.find(",", begin, i)
        i = comma if comma > 0 and sentence.classes[comma + 1] == "d" else i  # "carts, many with broken wheels"
        front = piece[:sentence.words[i].begin].rstrip()
        piece = (front[:-1] if front.endswith(",") and ", " not in front else front) + " " + verb
    return piece


# Nouns that say nothing without what they are about, so that rather the end of a line goes: "weakness in timber".
_OF_WHAT_IT_IS = frozenset("weakness strength concern concerns worry worries fear fears hope hopes doubt doubts interest demand confidence speculation uncertainty anger".split())
_OF_WHOM = frozenset("command leadership direction guidance control supervision auspices protection name banner influence".split())
_KINDS = frozenset("type types kind kinds sort sorts".split())


def says_which_kind(sentence: Parse, i: int) -> bool:
    """Whether a relative clause at `i` says what is meant by "the types of lamps"."""
    of = i - 2
    while of > 0 and sentence.classes[of] in "nN":
        of -= 1
    return sentence.classes[i] in "kq" and sentence.low(of) == "of" and sentence.low(of - 1) in _KINDS


def _within_it(sentence: Parse, relative: int, end: int) -> int | None:
    """Where the last phrase of a relative clause begins, in a subject that ends at `end`: "that will be free" of the harbour tax."""
    which = next((c for c in sentence.clauses if c.kind == "rel" and c.begin == relative and c.verb is not None), None)
    return next((i for i in range(end - 1, which.verb.last, -1) if sentence.classes[i] == "p"), None) if which is not None else None


def _is_so_many_of(sentence: Parse, i: int) -> bool:
    """Whether word `i` is the "of" of "two of the mills", which says nothing as "two", or that of "involving units of the firm"."""
    return sentence.low(i) == "of" and (sentence.classes[i - 1] == "#" or sentence.low(i - 1) in NUMBER_WORDS or sentence.classes[i - 2:i] == "gn")


def _to_do(sentence: Parse, clause: Clause) -> int | None:
    """The "to" of a headline that has no other verb, though a participle behind it is read as one: "Clerks to strike over pay, adding to wards stretched"."""
    verb = clause.verb
    if clause.kind != "main" or clause.subject is None or verb is None or verb.first != verb.last or sentence.classes[verb.first] != "v":
        return None
    to = sentence.classes.find("oe", clause.subject[0] + 1, verb.first)
    return to if to > 0 and sentence.classes[to - 1] in "nN" and sentence.low(to - 1) not in TO_DO_NOUNS else None


# Nouns that are nothing without what is to be done.
TO_DO_NOUNS = frozenset(
    "plan intention effort attempt bid decision proposal offer chance way order permission authority agreement threat promise pledge "
    "move request clearance consent mandate willingness readiness refusal reluctance".split())
_TO_WHOM = re.compile(r"[po]d?[#nN]+$")
_OF_NAME = re.compile(r"(?<=[a-z])\sof\s(?:the\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+)*")


def without_of(piece: str) -> str:
    """Less the "of …" of the subject, which all else left too long."""
    sentence = parse_piece(piece)
    clauses = [c for c in reversed(sentence.clauses) if c.verb is not None and c.subject is not None and c.kind in ("main", "comp")]
    if not clauses:
        return piece
    # Of the last that has one, for who says it stands before: "A sale of nine mills showed that the guild is ill".
    clause = next((c for c in clauses if any(sentence.low(i) == "of" for i in range(c.subject[0] + 2, c.subject[1]))), clauses[0])
    begin, end = clause.subject
    if "c" in sentence.classes[begin:end]:  # "Presidents Ann Low of Ruritania and Leo Kuhn of Freedonia"
        stop = sentence.words[end - 1].end
        return _OF_NAME.sub("", piece[:stop]) + piece[stop:] if len(_OF_NAME.findall(piece, 0, stop)) > 1 else piece
    at = next((i for i in range(begin + 2, end) if sentence.low(i) == "of"), None)
    if at is None or sentence.classes[at - 1] == "#" and sentence.classes[at - 2] != "N" or sentence.classes[begin] == "d" and sentence.classes[at - 1:at + 2] == "NpN" or (
            sentence.low(at - 1) in AMOUNTS or sentence.low(at - 1) in _KINDS or "c" in sentence.classes[at:end] or sentence.words[clause.verb.first].begin > 110):
        return piece
    return piece[:sentence.words[at].begin] + piece[sentence.words[clause.verb.first].begin:]


# Verbs that say of their object what it is to do: "requires banks to".
OBJECT_TO = frozenset(
    "require allow ask tell order urge force expect want help enable permit cause invite persuade lead press warn advise teach get need "
    "instruct oblige".split())


def has_verb(piece: str) -> bool:
    """Whether a stretch holds a finite verb."""
    sentence = parse_piece(piece)
    return any(c.verb is not None and c.verb.form == "finite" for c in sentence.clauses)
