"""What a headline loses first: the sum for one share, small adverbs, words that a hyphened one says of a noun, brackets."""

from __future__ import annotations

import re

from timeline.lang.en.limits import LIMIT

_COMPARED_WITH = r"\s(?:up|down|compared|versus|more|less|nearly|almost|about|twice|on)\b"
_SHARE = re.compile(rf",?\sor\s(?:[$£€]\s?[\d.]+|[\w.-]+\s(?:cents|pence|dollars))\s(?:a|per)\sshare\b(?P<comma>,(?={_COMPARED_WITH})|,?)")
_COMPARED = re.compile(_COMPARED_WITH)


def without_share(piece: str) -> str:
    """Less the figure for one share, when the whole sum stands beside it."""
    if " share" not in piece:
        return piece
    return _SHARE.sub(lambda m: "," if m["comma"] and _COMPARED.match(piece[m.end():]) else "", piece)


_COMPOUND = re.compile(r"(?<=[a-z'’] )(?:[\d.]+%|[A-Za-z]+)-(?:long|old|based|owned|made|built|backed|run|wide|high|selling|awaited|standing|running|lived|speaking|controlled|listed)(?:,? (?=[a-zA-Z]))|(?<=[a-z'’] )(?:\d{1,3}|[a-z]+)-(?:minute|hour|day|week|month|year|strong|member|storey|story|mile|metre|meter)(?= [a-z])(?! old)|(?<=\b[Tt]he |\b[Ii]ts )(?:far-right|far-left|right-wing|left-wing|high-ranking|old-style)(?:,? (?=[a-zA-Z]))")


def without_compounds(piece: str) -> str:
    """Less two words that describe a form in -ing, and what a hyphened one says of a noun, where all the rest then fits: "ruthless and steep cutting", "its decades-long dispute"."""
    piece = _TWO_ADJECTIVES.sub(r"\g<led>", piece) if "ing" in piece else piece
    shorter = _COMPOUND.sub("", piece) if "-" in piece else piece
    return shorter if len(shorter) <= LIMIT else piece


_TWO_ADJECTIVES = re.compile(r"\b(?P<led>(?:of|by|with|for|in|on|through) )[a-z]{2,16}(?:less|ful|ous|ive|able|ible) and [a-z]{2,16} (?=[a-z]{2,16}ing\b)")


_SUM_OF_ITS = re.compile(r"\b(?P<whose>its|their|his|her) (?:[A-Z]{1,2})?[$£€][\d.,]{1,12}(?: (?:million|billion|trillion))? of (?=[\w.%-]+ [a-z])")


def without_sum(piece: str) -> str:
    """Less the sum of what somebody has: "its $9 million of 8% notes" → "its 8% notes"."""
    return _SUM_OF_ITS.sub(r"\g<whose> ", piece, count=1) if " of " in piece else piece


_FORM = re.compile(r"(?P<name>\b(?!The )[A-Z][\w&/'’-]{0,40} [A-Z&][\w&/'’-]{0,40}),? (?:Inc|Corp|Ltd|Co|PLC|Plc)\.?(?= [a-z]|: )")


def without_form(piece: str) -> str:
    """Less what says the form of a firm of several words: "Orla Hale Mills Inc." → "Orla Hale Mills"."""
    return _FORM.sub(r"\g<name>", piece) if ". " in piece or "PLC" in piece else piece


_SMALL_ADVERB = re.compile(r"(?<!\b[Aa] )(?<!\b[Aa]n )\b(?:now|also|then|just|still|even) (?=[a-z])")
_LONGEST_ADVERB = 6  # characters


def without_small_adverb(piece: str) -> str:
    """Less "now" or "also", where all the rest then fits."""
    if len(piece) > LIMIT + _LONGEST_ADVERB:
        return piece
    shorter = _SMALL_ADVERB.sub("", piece, count=1)
    return shorter if len(shorter) <= LIMIT < len(piece) else piece


_COURTESIES = (
    (" own ", re.compile(r"(?:(?<=\bour )|(?<=\bits )|(?<=\bhis )|(?<=\bher )|(?<=\btheir )|(?<=['’]s ))own (?=[a-z])(?!life\b|goals?\b)"), ""),
    (". ", re.compile(r"\bM(?:r|rs|s|essrs)\. (?=[A-Z])"), ""), (": ", re.compile(r"(?<=: )(?:\"(?P<told>[^\"]+)\"|“(?P<quoted>[^“”]+)”)$"), r"\g<told>\g<quoted>"))


def without_courtesy(piece: str) -> str:
    """Less "own" in "our own mills", "Mr." before a name, and the marks around all that somebody says, in this order, where all the rest then fits."""
    shorter = piece
    for sign, pattern, put in _COURTESIES:
        shorter = pattern.sub(put, shorter) if sign in shorter else shorter
        if len(shorter) <= LIMIT:
            return shorter
    return piece


_OF_KINDS, _NOW = re.compile(r"\bthe (?:types|kinds|sorts) of (?=[a-z-]+s (?:that|which|who)\b)"), re.compile(r"(?<=that |hich )now ")


def without_kinds(piece: str) -> str:
    """Less "the kinds of" before things that a clause tells apart, where all the rest then fits: "the types of lamps that burn oil"."""
    shorter = _NOW.sub("", _OF_KINDS.sub("", piece)) if "s of " in piece else piece
    return shorter if len(shorter) <= LIMIT else piece


_ADVERB = re.compile(r",\s(?:[a-z]+ly|however|too|though|then|moreover|of course),(?=\s)")


def without_adverb(piece: str) -> str:
    """Less an adverb between two commas: "to seek, unsuccessfully, a seat"."""
    return _ADVERB.sub("", piece, count=1)


_IN_BRACKETS = re.compile(r"\s\([^()]*\)")
_SHORT_NAME = re.compile(r"(?<!\S)(?P<long>(?:(?:[A-Z][\w'’-]+|of|the|and|for|in|on)\s){2,})\((?P<short>[A-Z]{2,6})\)")


_READ_AS_WORD = re.compile(r"[^AEIOU]+[AEIOU]\w*[A-Z]{2}|[AEIOU][^AEIOU][AEIOU]\w*|\w*[^AEIOU][AEIOU][^AEIOU][AEIOU]?")  # "NATO", "OPEC": no article


def without_brackets(piece: str) -> str:
    """Less what stands in brackets; a long name is told by its letters there: "The League of Free Towns (LFT)" → "The LFT"."""
    if "(" not in piece:
        return piece
    m = _SHORT_NAME.search(piece)
    start = _spelt_from(m["long"], m["short"]) if m else None
    if start is not None:
        before = m["long"][:start]
        if before == "The " and _READ_AS_WORD.fullmatch(m["short"]):
            before = ""
        piece = f"{piece[:m.start()]}{before}{m['short']}{piece[m.end():]}"
    return _IN_BRACKETS.sub("", piece)


def _spelt_from(name: str, short: str) -> int | None:
    """The offset of the word from which on the capitals of a name spell its letters: "Hale" is none of "Hale Health Office (HO)"'s."""
    starts = [m.start() for m in _WORD_BEGINS.finditer(name)]
    return next((at for at in reversed(starts) if _SMALL.sub("", name[at:]) == short and name[at].isupper()), None)


_WORD_BEGINS, _SMALL = re.compile(r"\S+"), re.compile(r"[^A-Z]")
