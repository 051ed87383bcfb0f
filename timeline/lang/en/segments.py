"""Cutting a sentence into clauses, by punctuation, conjunctions and relative pronouns.

Not a parse: a segment is a stretch that a time can date on its own. Nothing is
cut inside a time expression, a quotation or brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.lang.en.tense import is_past
from timeline.lang.en.verbs import PRESENT, SAYING

_AUXILIARY = re.compile(  # "may" and "can" in small letters only: May is a month
    r"\b(?:(?i:is|are|was|were|has|have|had|will|would|could|might|must|should|shall|do|does|did|won['’]t)|can|may)\b"
    r"|n['’]t\b|['’](?:ll|ve|d)\b")
_WORD = re.compile(r"[A-Za-z0-9%.]*[A-Za-z][A-Za-z'’-]*")
_SUBORDINATOR = r"(?:while|because|although|though|whereas|after|as|when|if|unless|before|until|since|once|whether)"
_CUT = re.compile(
    r"(?P<semi>;\s+|\s+[—–]\s*|[—–]\s+|\s--\s)"
    r"|(?P<rel>,\s+(?=(?:\w+\s+of\s+)?(?:who|which|where|whose|whom|when)\b))"
    rf"|(?P<sub>,?\s+(?={_SUBORDINATOR}\s))"
    r"|(?P<coord>,\s+(?=(?:and|but|or|yet|so|nor)\s))"
    r"|(?P<ing>,\s+(?=(?:[a-z]+ly\s+)?[a-z]{2,}ing\b))"
    r"|(?P<comma>,[\"”]?\s+)"
    r"|(?P<vp>\s+(?=(?:and|but)\s))")
_PHRASE = re.compile(
    r"as\s+(?:soon|well|part|of|an?|many|much|far|long|the|its|his|her)\b|(?:since|until|before|after)\s+(?:then|it|that)\b\W*$", re.IGNORECASE)
_SHIELD = re.compile(r"``(?:(?!'')[^`]){1,400}''|[\"“][^\"“”]{1,400}[\"”]|\([^()]{1,200}\)")
# A phrase before the subject: its participles are no main verbs.
_FRONT = re.compile(r"(?:In|On|At|Under|After|By|For|With|During|Over|From|Since|Before|Until)\s")
_ED_FRONT = re.compile(
    r"(?:[A-Z][a-z]{2,}ed|Led|Born|Known|Given|Held|Made|Taken|Built|Hit|Caught|Bought|Brought)\s+(?:by|in|at|on|from|for|as|to|with|near|out)\b")
_PRONOUN_OR_AUX = frozenset("he she it they we i will would is was are were has had have to also then".split())


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a sentence, as offsets in the text.

    `kind`: `main`; `resume`, the main clause going on after an aside; `rel` (who,
    which); `sub` (while, after); `coord` (and, but); `ing` and `ed` (participles);
    `tail` (", the governor said"); `aside` (anything else between commas).
    """

    begin: int
    end: int
    kind: str


def has_verb(piece: str) -> bool:
    """Whether a stretch holds what looks like a finite verb."""
    if _AUXILIARY.search(piece):
        return True
    return any(m[0].lower() in PRESENT or is_past(m[0], piece[:m.start()]) for m in _WORD.finditer(piece))


def starts_with_verb(piece: str) -> bool:
    """Whether a finite verb opens a stretch, an adverb aside: ", were killed", ", later met"."""
    words = [m[0] for m in _WORD.finditer(piece[:60])]
    while words and (words[0].lower().endswith("ly") or words[0].lower() in ("also", "then", "later", "again", "never", "not")):
        words.pop(0)
    if not words:
        return False
    return words[0].lower() in PRESENT or bool(_AUXILIARY.fullmatch(words[0])) or is_past(words[0], "")


def split(
    text: str, begin: int, end: int, spans: Sequence[tuple[int, int]], dates: Sequence[tuple[int, int]] | None = None
) -> list[Segment]:
    """The segments of `text[begin:end]`, in order.

    `spans` are the time expressions in it, `dates` those that can tell two
    predicates apart: dates and times of day, all of them if not given.
    """
    dates = spans if dates is None else dates
    pieces: list[Segment] = []
    cuts = [(begin, "main"), *_cuts(text, begin, end, spans)]
    for index, (start, opener) in enumerate(cuts):
        stop = cuts[index + 1][0] if index + 1 < len(cuts) else end
        kind = _kind(text, start, stop, end, opener, pieces, dates)
        if kind is None:  # no segment of its own: the last one goes on
            pieces[-1] = Segment(pieces[-1].begin, stop, pieces[-1].kind)
        else:
            pieces.append(Segment(start, stop, kind))
    return pieces


def _cuts(text: str, begin: int, end: int, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, str]]:
    shields = [(m.start() + 1, m.end() - 2) for m in _SHIELD.finditer(text, begin, end)]
    for m in _CUT.finditer(text, begin, end):
        if any(a < m.end() and m.start() < b for a, b in (*spans, *shields)):
            continue
        if m.lastgroup == "sub" and (any(a == m.end() for a, _ in spans) or text[max(begin, m.start() - 4):m.start()] == "that"):
            continue  # "since December": the time's own signal, no clause
        yield m.end(), m.lastgroup


def _kind(
    text: str, start: int, stop: int, end: int, opener: str, before: list[Segment], spans: Sequence[tuple[int, int]]
) -> str | None:
    piece, rest = text[start:stop], text[start:end]
    if not before:
        if re.match(_SUBORDINATOR + r"\s", piece, re.IGNORECASE) and has_verb(re.sub(r"^\w+", "", piece)) and "," in text[start:end]:
            return "sub"
        return "ed" if _ED_FRONT.match(piece) and piece.rstrip().endswith(",") else "main"
    lead = text[before[0].begin:before[0].end]
    fronted = len(before) == 1 and _FRONT.match(lead) and not _AUXILIARY.search(lead)
    said = not fronted and any(has_verb(text[s.begin:s.end]) for s in before if s.kind in ("main", "resume"))
    if opener == "semi":
        if starts_with_verb(piece):
            return "resume"  # "The suspect -- a Tanzanian -- was held"
        return "main" if has_verb(piece) else "aside"
    if opener == "rel":
        return "rel"
    if opener == "sub":
        clause = re.split(r",", rest, maxsplit=1)[0]
        # "after an airstrike blamed on Damascus": a participle after its noun is no verb of its own.
        if re.fullmatch(r"\w+\s+(?:[A-Z][\w.'’-]*\s*)+", clause):
            clause = rest  # "after Gregory Craig, his lawyer, announced": the verb comes behind an aside
        body = re.sub(r"\s[a-z]+ed\s+(?=(?:by|on)\s)", " ", re.sub(r"^\w+\s+", "", clause))
        return "sub" if not _PHRASE.match(clause) and has_verb(body) else None
    if opener == "coord":
        return "coord" if has_verb(piece) else None
    if opener == "ing":
        return "ing"
    if opener == "vp":
        return "coord" if _own_time(text, start, before[-1], rest, spans) else None
    if before[-1].kind == "ed" and len(before) == 1:
        return "main"
    if fronted and not has_verb(piece) and not any(s.kind == "resume" for s in before):
        return "resume"  # "In an interview, Ann Lowe, the mayor, said": the subject
    participle = re.match(r"(?:[a-z]+ly\s+)?[a-z]{3,}(?:ed|wn|ilt|ught|ound)\s", piece)
    if not said and not (participle and before[-1].kind == "main") and has_verb(re.sub(r"\s(?:who|that|which)\s.*", "", piece, flags=re.DOTALL)):
        return "resume"
    if said and _is_tail(piece):
        return "tail"
    if before[-1].kind in ("rel", "aside", "ed", "ing") and starts_with_verb(piece):
        return "resume"
    return "ed" if participle else "aside"


def _own_time(text: str, start: int, before: Segment, rest: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether "and" joins two predicates that are told apart by a time each."""
    last = re.search(r"(\w+)\s*$", text[before.begin:start])
    if last is not None and is_past(last[1], ""):
        return False  # "a man kidnapped and presumed killed by rebels": participles, not predicates
    earlier = any(before.begin <= a < start for a, _ in spans)
    later = any(start <= a for a, _ in spans)
    words = [m[0] for m in _WORD.finditer(rest[:60])][1:]
    while words and words[0].lower().endswith("ly"):
        words.pop(0)
    opens = bool(words) and (words[0].lower() in _PRONOUN_OR_AUX or words[0].lower() in PRESENT or is_past(words[0], ""))
    noun = bool(words) and words[0].lower() in ("the", "its", "his", "her", "their") and later and earlier and has_verb(rest.split(",")[0])
    return earlier and later and (opens or noun)


def _is_tail(piece: str) -> bool:
    """ ", the governor said early Friday", ", said Omar Reyes": who said it, and no more."""
    if re.match(r"according to\b", piece, re.IGNORECASE):
        return True
    words = list(_WORD.finditer(piece))
    verb = next((m for m in words if m[0].lower() in SAYING), None)
    if verb is None:
        return False
    after = piece[verb.end():]
    if re.search(r"\b(?:a|an|the|its|his|her|their|has|have|had|of|by|is|was|are|were)\s+$", piece[:verb.start()], re.IGNORECASE):
        return False
    return not re.match(r"\s+(?:that\b|\w+\s+that\b)", after) and not _AUXILIARY.search(after)
