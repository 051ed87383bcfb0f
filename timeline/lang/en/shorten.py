"""Making a clause short enough for a headline: whole words, a verb kept, nothing dangling."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.lang.en.segments import has_verb
from timeline.lang.en.verbs import PRESENT, SAYING

LIMIT = 90
# Past forms that want an object or a clause after them.
_WANTING = frozenset("""
killed vowed promised agreed ordered wanted asked told urged expected forced allowed helped made took put gave brought
let kept decided refused failed tried began started threatened pledged planned hoped managed led sent used
called found left raised cut hit met won lost sold bought signed opened closed reached passed
""".split())
_DANGLING = re.compile(
    r"(?:[\s,;:–—-]+|\s(?:a|an|the|of|in|on|at|by|for|from|to|with|and|or|but|as|that|which|who|whose|where|when|while|after"
    r"|before|since|until|amid|into|over|under|than|its|his|her|their|is|are|was|were|be|been|has|have|had|will|would"
    r"|not|no|more|most|some|fewer|less|least|about|against|between|during|through|because|if|so|such|this|these|those|including|near"
    r"|following|despite|without|within|toward|towards|both|either|very|just|only|even|also|having|being|aimed|so as|what|how|whether))$", re.IGNORECASE)
# Where a long clause may be cut: best before a new phrase, at worst inside one.
_BREAKS = (
    re.compile(
        r",?\s+(?=(?:as|while|after|before|because|amid|with|which|that|where|who|when|for|to|in|on|by|from|against|over|at|into"
        r"|and|but|including|despite|following|since|until|under|near|between|during|through|although|though|without)\s)|,\s"),
    re.compile(r",?\s+(?=(?:of|than)\s)|\s"),
)
# A phrase that stands between a subject and its verb.
_MIDDLE = re.compile(
    r"\s(?:in|at|near|from)\s(?:[A-Z][\w-]*['’]s|the|a|an)\s(?:(?!\b(?:and|that|who|which|when|where|as|to)\b)[^,(]){3,60}?(?=\s+(?:was|were|is|are|has|have|had|will|would|[a-z]+ed)\s)")
_FRONT = re.compile(r"(?:In|Under|At|After|On|For|With|By|From|During|Amid|Despite|Since|Before|Until)\s[^,]{3,110},\s+")
_TIDYING = (
    (re.compile(r"\(\s*\)|\[\s*\]"), ""),  # what held nothing but the time
    (re.compile(r"\s+([,;:.!?])"), r"\1"),
    (re.compile(r",(?:\s*,)+"), ","),
    (re.compile(r",([\"”])$"), r"\1"),
    (re.compile(r"\s{2,}"), " "),
)


def tidy(piece: str) -> str:
    """White space, stray commas and brackets put right; balanced quotation marks."""
    piece = " ".join(piece.replace("``", '"').replace("''", '"').split())  # the wires' way to quote
    for pattern, put in _TIDYING:
        piece = pattern.sub(put, piece)
    return _balanced(piece.strip(" ,;:–—-"))


def _balanced(piece: str) -> str:
    if piece.count('"') % 2:
        at = piece.rfind('"')
        piece = piece[:at] + piece[at + 1:]
    for left, right in (("“", "”"), ("(", ")")):
        if piece.count(left) != piece.count(right):
            piece = piece.replace(left, "").replace(right, "")
    return " ".join(piece.split())


def shorten(piece: str, place: str | None = None, limit: int = LIMIT) -> str:
    """At most `limit` characters, by leaving out asides, the place, what stands before the subject, then the end.

    What is left keeps its main verb where the whole had one within reach.
    """
    for drop in (_without_asides, lambda part: _without_place(part, place), _without_front, _without_middle):
        if len(piece) <= limit:
            return piece
        shorter = tidy(drop(piece))
        if len(shorter.split()) >= 3:
            piece = shorter
    if len(piece) <= limit:
        return piece
    told = [kept for kept in _cuts(piece, limit) if _tells(kept)]
    if told:
        return tidy(told[0])
    any_cut = next(_cuts(piece, limit), None)
    return tidy(any_cut if any_cut else _undangled(piece[:limit + 1].rsplit(" ", 1)[0]))


def _cuts(piece: str, limit: int) -> Iterator[str]:
    """What could be kept, longest first; cuts before a new phrase come before cuts inside one."""
    for breaks, least in zip(_BREAKS, (25, 20), strict=True):
        for cut in reversed([m.start() for m in breaks.finditer(piece) if m.start() <= limit]):
            kept = _undangled(piece[:cut])
            balanced = kept.count('"') % 2 == 0 and kept.count("“") == kept.count("”")
            if len(kept) >= least and balanced and not _ends_in_verb(kept) and not re.search(r"\bso\s+\w+$", kept):
                yield kept


def _tells(kept: str) -> bool:
    """Whether a main verb is left, one outside a relative clause."""
    return has_verb(re.sub(r"\s(?:who|that|which|whom|whose)\s.*", "", kept, flags=re.DOTALL))


def _ends_in_verb(piece: str) -> bool:
    """Whether a cut would leave a verb without what it was about: "the company said"."""
    word = piece.rsplit(" ", 1)[-1].strip("\"”").lower()
    return word in SAYING or word in PRESENT or word in _WANTING


def _undangled(piece: str) -> str:
    while True:
        shorter = _DANGLING.sub("", piece)
        if shorter == piece:
            return piece
        piece = shorter


def _without_asides(piece: str) -> str:
    """Less what stands between two commas in the middle of the clause."""
    return re.sub(r",\s(?:a|an|the|including|who|which|where|one|its|his|her|their|three|two|\d+)\b[^,]{2,120},\s", " ", piece, count=2)


def _without_place(piece: str, place: str | None) -> str:
    if not place:
        return piece
    return re.sub(r",?\s+(?:in|at|near|outside|off|across|inside|around)\s+" + re.escape(place) + r"(?!['’]s)", "", piece, count=1)


def _without_front(piece: str) -> str:
    """Less a phrase before the subject: "In composite trading in New York, shares closed …"."""
    m = _FRONT.match(piece)
    return piece[m.end():] if m and has_verb(piece[m.end():]) else piece


def _without_middle(piece: str) -> str:
    """Less a phrase between a subject and its verb that holds no verb itself."""
    for m in _MIDDLE.finditer(piece):
        if not has_verb(m[0]) and not any(word in SAYING for word in m[0].lower().split()):
            return piece[:m.start()] + piece[m.end():]
    return piece
