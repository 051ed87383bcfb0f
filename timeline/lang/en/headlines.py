"""Making a headline of a clause: the article's own words, without those that the date already says."""

from __future__ import annotations

import re

from timeline.lang.en.verbs import PRESENT, SAYING

LIMIT = 90
# Past forms that want an object or a clause after them.
_WANTING = frozenset("""
killed vowed promised agreed ordered wanted asked told urged expected forced allowed helped made took put gave brought
let kept decided refused failed tried began started threatened pledged planned hoped managed led sent used
called found left raised cut hit met won lost sold bought signed opened closed reached passed
""".split())
_OPENERS = re.compile(
    r"(?:(?:and|but|or|yet|so|nor|then|also|however|meanwhile|moreover|instead|still|in addition|in all|for now|by then|elsewhere"
    r"|separately|earlier|later|after|before|when|while|as|because|although|though|since|until|once|whereas|whether|that)"
    r"(?:,\s*|\s+|$))+", re.IGNORECASE)
_PREPOSITION = r"(?:(?:,\s*)?\b(?:early|late)?\s*(?:on|in|at|by|during|for|from|around|about|over|within|throughout|dated|as of|back in|of|through|until|since)\s+(?:the\s+)?)?"
_LEADING_TO = re.compile(_PREPOSITION + r"$", re.IGNORECASE)
_TIDYING = (
    (re.compile(r"\(\s*\)|\[\s*\]"), ""),  # what held nothing but the time
    (re.compile(r"\s+([,;:.!?])"), r"\1"),
    (re.compile(r",(?:\s*,)+"), ","),
    (re.compile(r",([\"”])$"), r"\1"),
    (re.compile(r"\s{2,}"), " "),
)
_DANGLING = re.compile(
    r"(?:[\s,;:–—-]+|\s(?:a|an|the|of|in|on|at|by|for|from|to|with|and|or|but|as|that|which|who|whose|where|when|while|after"
    r"|before|since|until|amid|into|over|under|than|its|his|her|their|is|are|was|were|be|been|has|have|had|will|would"
    r"|not|no|more|most|some|fewer|less|least|about|against|between|during|through|because|if|so|such|this|these|those|including|near"
    r"|following|despite|without|within|toward|towards|both|either|very|just|only|even|also|what|how|whether))$", re.IGNORECASE)
# What no clause ends with, whoever cut it.
_TRAILING = re.compile(r"(?:[\s,;:–—-]+|\s(?:a|an|the|and|or|but|nor|than|that|which|who|whose|whom|but only|as|of the))+$", re.IGNORECASE)
# Where a long clause may be cut: best before a new phrase, at worst inside one.
_BREAKS = (
    re.compile(
        r",?\s+(?=(?:as|while|after|before|because|amid|with|which|that|where|who|when|for|to|in|on|by|from|against|over|at|into"
        r"|and|but|including|despite|following|since|until|under|near|between|during|through|although|though|without)\s)|,\s"),
    re.compile(r",?\s+(?=(?:of|than)\s)|\s"),
)
# A phrase that stands between a subject and its verb.
_MIDDLE = re.compile(
    r"\s(?:in|at|near|of|from)\s(?:[A-Z][\w-]*['’]s|the|a|an)\s(?:(?!\b(?:and|that|who|which|when|where|as|to)\b)[^,(]){3,60}?(?=\s+(?:was|were|is|are|has|have|had|will|would|[a-z]+ed)\s)")


def without_times(text: str, begin: int, end: int, spans: list[tuple[int, int]]) -> str:
    """`text[begin:end]` less the time expressions in it, and the prepositions that led to them.

    A time before a noun goes alone ("a 2018 deal" → "a deal"); a possessive one
    leaves an article ("Thursday's vote" → "the vote").
    """
    out = ""
    at = begin
    for a, b in spans:
        if not begin <= a < end:
            continue
        lead = text[at:a]
        if re.match(r"['’]s\b", text[b:b + 3]):
            out += lead + ("" if re.search(r"\b(?:the|a|an|his|her|its|their)\s+$", lead, re.IGNORECASE) else "the")
            at = b + 2
            continue
        if is_attributive(text, a, b):
            out += _refit_article(lead, text[b:b + 12])
            at = b
            continue
        out += _LEADING_TO.sub(" ", lead, count=1) if lead else ""
        at = b
    return tidy(out + text[at:end])


def is_attributive(text: str, begin: int, end: int) -> bool:
    """Whether a time stands before the noun that it dates: "a 2018 deal", "the December offensive"."""
    before = text[max(0, begin - 14):begin]
    after = re.match(r"[ \n-]([a-z][a-z’'-]+)", text[end:end + 24])
    if not after or after[1] in _NOT_NOUNS or after[1].endswith("ly"):
        return False
    return bool(re.search(r"\b(?:a|an|the|its|his|her|their|this|that|our|\w+['’]s)\s+(?:late |early )?$", before, re.IGNORECASE))


_NOT_NOUNS = frozenset("""
and or but to in on at of by for from with as that which who when while after before since until is are was were be
been has have had will would can could may might said says told he she it they we after amid against into over under
about than the a an his her its their
""".split())


def _refit_article(lead: str, following: str) -> str:
    """ "an" or "a", as the word that now follows it wants."""
    word = following.strip(" -\n")
    m = re.search(r"\b(an?)\s+$", lead, re.IGNORECASE)
    if m is None or not word:
        return lead
    fit = "an" if word[0].lower() in "aeiou" and not re.match(r"(?:uni|use|eu|one)", word, re.IGNORECASE) else "a"
    return lead[:m.start(1)] + (fit.capitalize() if m[1][0].isupper() else fit) + " "


def tidy(piece: str) -> str:
    """White space, stray commas and brackets put right; balanced quotation marks."""
    piece = " ".join(piece.split())
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


def headline(piece: str, place: str | None = None) -> str:
    """A clause as a headline: no opening conjunction, a capital, no full stop, at most 90 characters."""
    piece = tidy(piece)
    stripped = _OPENERS.sub("", piece, count=1) if _OPENERS.match(piece) else piece
    piece = stripped if len(stripped.split()) >= 2 else piece
    piece = _TRAILING.sub("", shorten(piece.rstrip(" .,;:–—-"), place))
    return piece[:1].upper() + piece[1:]


def lower_first(piece: str) -> str:
    """A sentence's first word, as it stands inside one."""
    return piece[:1].lower() + piece[1:]


def shorten(piece: str, place: str | None = None, limit: int = LIMIT) -> str:
    """At most `limit` characters, by leaving out asides, then the place, then the end of the sentence."""
    if len(piece) <= limit:
        return piece
    for drop in (_without_asides, lambda p: _without_place(p, place), lambda p: _MIDDLE.sub("", p, count=1) if len(p) > limit else p):
        shorter = tidy(drop(piece))
        if len(shorter.split()) >= 3:
            piece = shorter
        if len(piece) <= limit:
            return piece
    for breaks, least in zip(_BREAKS, (25, 20), strict=True):
        for cut in reversed([m.start() for m in breaks.finditer(piece) if m.start() <= limit]):
            kept = _undangled(piece[:cut])
            if len(kept) >= least and not _ends_in_verb(kept) and kept.count('"') % 2 == 0 and kept.count("“") == kept.count("”"):
                return tidy(kept)
    return tidy(_undangled(piece[:limit + 1].rsplit(" ", 1)[0]))


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
    return re.sub(r",?\s+(?:in|at|near|outside|off|across|inside|around)\s+" + re.escape(place), "", piece, count=1)
