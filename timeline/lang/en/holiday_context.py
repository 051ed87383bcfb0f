"""When a named day is a time: not in "Christmas card", "Easter Island", "Merry Christmas" or "the Good Friday Agreement"."""

from __future__ import annotations

import re

# Names that people also write small; any other wants its capital ("lent", "advent", "a prayer of thanksgiving").
_SMALL = re.compile(
    r"(?:christmas|easter|xmas|new year's (?:eve|day)|good friday|halloween|ramadan|hanukkah|passover|boxing|election|inauguration"
    r"|tax|leap|mother'?s'?|father'?s'?|(?:st\.? |saint )?valentine|labou?r|memorial|independence|fourth of|festive|mardi|black friday"
    r"|cyber monday|lunar new year|super tuesday|feast of|(?:early may|late may|spring|summer|august|october) bank)\b")
# Words that are names only with all their capitals: "Spring Festival", not "Spring festival".
_PROUD = re.compile(r".*festival$|new year$|may day$|flag day$|the fourth$|festival of sacrifice$")
# Names that are words of their own: a time only behind a word that says so.
_SHY = re.compile(r"lent|advent|tet|epiphany|new year|the fourth|candlemas")
_LEADS = re.compile(
    r"\b(?:on|at|during|in|for|of|before|after|until|till|since|this|last|next|throughout|over|every|each|through|from|to|around"
    r"|early|late|mid|between|and|following)(?:[ \n]the)?[ \n-]$", re.IGNORECASE)
_PREPOSITION = re.compile(r"\b(?:on|at|during|before|after|until|since|by|this|last|next|every|each|over)[ \n]$", re.IGNORECASE)
# Things that are called after a day, whenever they are.
_THING = re.compile(
    r"[ \n](?:(?:trees?|cards?|carol(?:s|ers?|ling)?|eggs?|bunn(?:y|ies)|costumes?|masks?|resolutions?|turkeys?|presents?|gifts?|cakes?"
    r"|puddings?|lights|decorations?|songs?|albums?|singles?|number|stockings?|jumpers?|sweaters?|part(?:y|ies)|lil(?:y|ies)|baskets?"
    r"|wreaths?|cand(?:y|ies)|chocolates?|bonus(?:es)?|spirit|cheer|wish(?:es)?|greetings?|markets?|cactus|stor(?:y|ies)|classics?"
    r"|films?|movies?|comed(?:y|ies)|agreements?|accords?|peace|offensive|rising|uprising|rebellion|tsunami|massacre|bushfires?|fires"
    r"|roses?|bouquets?|crackers?|carnations?|hampers?|ornaments?|pumpkins?)\b"
    r"|Islands?\b|Inn\b|Inc\b|Ltd\b|LLC\b|Agreement|Accord|Rising|Rebellion|Offensive|Massacre|Seals?\b|Carol|Story|Street|Road|Avenue"
    r"|Lane|Act\b|Bill\b|Committee|Foundation|Society|Association|Center|Centre|Church|School|Tree|Bunny|Egg|Murders?|Parade|Bowl\b|Cup\b)")
_SAYS = re.compile(r"[ \n](?:said|says|told|added|who|wrote)\b")
_GREETING = re.compile(
    r"\b(?:(?i:merry|happy|blessed|father|mr\.?|mrs\.?|ms\.?|dr\.?|sir|lord|lady|operation)|Miss)[ \n]$")  # but "did not miss Christmas"
# A capital before them makes these surnames ("Luke Easter"), but for words that begin a sentence or name a rite.
_SURNAMES = ("easter", "christmas")
_CAPITAL = re.compile(r"\b([A-Z][\w.]*)[ \n]$")
_NOT_FORENAME = re.compile(
    r"(?:Orthodox|Coptic|Catholic|Protestant|Western|American|Anglican|\w+(?:day|ing)|January|April|March|May|December|The|Last|This|Next"
    r"|Every|Each|On|At|By|In|Before|After|Since|During|For|Until|Over|Around|From|With|Of|To|Through|Between|Despite|Past|Early|Late"
    r"|When|While|Though|Although|Because|If|As|But|And|So|Or|That|Our|Their|His|Her|My|Its|Your|Is|Was|No|Now|Then|Yet|Only|Even)$")


def is_day(text: str, begin: int, end: int, dated: bool) -> bool:
    """Whether a holiday's name at `[begin, end)` stands for the day; with its year behind it (`dated`) it does."""
    words = text[begin:end]
    name = re.sub(r"\s+", " ", words.lower()).replace("’", "'")
    before, after = text[max(0, begin - 32):begin], text[end:end + 24]
    if not _is_spelt(words, name) or _GREETING.search(before):
        return False
    if dated:
        return True
    if name.startswith("new year") and re.match(r"[ \n](?:sales?|period)\b", after):
        return False
    if name == "new year" and re.search(r"\bthe[ \n]$", before, re.IGNORECASE):
        return False  # "in the New Year" is the months to come
    if re.match(r"-[A-Za-z]", after) or _THING.match(after) or name in ("easter", "christmas") and _SAYS.match(after):
        return False
    if re.match(r"[ \n][A-Z][a-z]", after) and not _PREPOSITION.search(before):
        return False  # "the Memorial Day Marathon" is a name; "On Christmas Day Pope …" is not
    if name == "the fourth":
        return bool(_LEADS.search(before) and re.match(r"[,.;:!?)]|$|[ \n](?:weekend|holiday|and|with|but|as|when)\b", after))
    if _SHY.fullmatch(name) and not _LEADS.search(before):
        return False
    capital = _CAPITAL.search(before) if name in _SURNAMES else None
    return capital is None or _NOT_FORENAME.match(capital[1]) is not None


def _is_spelt(words: str, name: str) -> bool:
    if _PROUD.match(name):
        return all(word[0].isupper() for word in re.findall(r"\w+", words) if word.lower() not in ("the", "of"))
    return words[0].isupper() or _SMALL.match(name) is not None
