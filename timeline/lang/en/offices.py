"""What a headline may leave out before a name: the office in "Finance Minister Ann Low", the trade in "drinks maker Hale"."""

from __future__ import annotations

import re

from timeline.lang.en.bodies import TRADES
from timeline.lang.en.given_names import GIVEN_NAMES
from timeline.lang.en.leaveout import has_verb, parse_piece
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.trees import tree

TITLED = """
president minister commissioner chairman chairwoman secretary governor senator judge director spokesman spokeswoman general co-founder founder ambassador
mayor professor officer chief leader analyst attorney lawyer economist
""".split()
_TITLE = rf"\b{tree(dict.fromkeys(['CEO', *TITLED, *map(str.capitalize, TITLED)], ''))}\s"
_TITLED = re.compile(rf"^[^,]{{12,}}?{_TITLE}+(?=(?:[A-Z][\w.'’-]+\s){{2,3}}[a-z])")
_TITLED_AT_ALL = re.compile(rf"^[^,]{{0,40}}{_TITLE}+(?!(?:Executive|Justice|Financial|Operating)\s)(?=(?:[A-Z][\w.'’-]+\s){{2,3}}[a-z])")
_OFFICE_AND = re.compile(r"(?!He |She |They |It )[A-Z]\w+ and [A-Z]\w+ ")  # "Immigration and Border Commissioner"
_ANY_TITLE = re.compile(_TITLE)
_OF_SOMETHING = re.compile(r"\b(?:of|between|with|from|for|at|by|about|on|against)\s")
_AND_SOMEBODY = re.compile(r"(?<!CEO)(?<![a-z]er)(?<![a-z]or)(?<!president)(?<!chairman)\sand\s")
_AND_ANOTHER = re.compile(r"\S+(?:\s\S+){1,2}\s(?:and|or)\b")


def without_title(piece: str, titled: re.Pattern[str] = _TITLED) -> str:
    """Less the office before a name: "Northern Union Commissioner Ann Lowe ruled …"."""
    m = titled.match(piece)
    if m is None or _OF_SOMETHING.search(m[0]) or _AND_SOMEBODY.search(m[0]) and not (
            _OFFICE_AND.match(m[0]) and GIVEN_NAMES.isdisjoint(m[0].split())):
        return piece  # a second person, or more than an office
    return piece if _AND_ANOTHER.match(piece[m.end():]) or has_verb(m[0]) else piece[m.end():]


def without_any_title(piece: str) -> str:
    """Less even the shortest office before a name, which tells a reader who the person is."""
    return without_title(piece, _TITLED_AT_ALL)


_SPEAKER = re.compile(
    r"^(?:[^:]*\s[a-z][\w-]*|[A-Z][\w'’-]*\s[a-z][\w-]*[^:]*"
    r"|[^:,]*,)?\s?(?P<name>[A-Z][\w.'’-]+(?:\s[A-Z]\.)?(?:\s[A-Z][\w'’-]+)+)(?:,[^:]*)?:\s")


def without_office(piece: str) -> str:
    """Less the office of a speaker: "Ruritania's finance minister Ann Low: …"."""
    if ": " not in piece:
        return piece
    titled = _TITLED_SPEAKER.match(piece)
    if titled and titled.end() <= 80:
        return f"{titled['name']}: {piece[titled.end():]}"
    m = _SPEAKER.match(piece)
    return f"{m['name']}: {piece[m.end():]}" if m and m.end() <= 70 and m["name"].split()[0] in GIVEN_NAMES else piece


_TITLED_SPEAKER = re.compile(
    r"^[^:,]*\b(?:[Pp]resident|[Mm]inister|[Cc]hairman|[Cc]hairwoman|[Ss]ecretary|[Gg]overnor|[Ss]enator|[Jj]udge|[Dd]irector"
    r"|[Ss]pokes(?:man|woman|person)|[Gg]eneral"
    r"|[Aa]mbassador|[Mm]ayor|[Pp]rofessor|[Oo]fficer|[Cc]hief|[Ll]eader|[Aa]nalyst|[Aa]ttorney|[Ll]awyer|[Ee]conomist|[Cc]ommissioner)"
    r"\s(?P<name>[A-Z][\w'’-]+(?:\s[A-Z]\.)?\s[A-Z][\w'’-]+)(?:,[^:]*)?:\s")
# What stands first is told at once of most places, which are within a word.
_OFFICES = re.compile(r"(?<!\S)(?:(?<=, )|(?<=and )|^)(?:(?!and\b)[A-Z]?[a-z]+(?:\sof)?\s){1,4}(?=(?P<given>[A-Z][a-z]+)\s(?:[A-Z]\.\s)?[A-Z])")


def without_offices(piece: str) -> str:
    """Less the offices before several names: "Treasurer Ann Low, Foreign Minister Leo Kuhn and …"."""
    found = [m for m in _OFFICES.finditer(piece) if (m["given"] in GIVEN_NAMES or _ANY_TITLE.search(m[0])) and
        not any(word in GIVEN_NAMES for word in m[0].split())]
    if len(found) < 2:
        return piece
    for m in reversed(found):
        piece = piece[:m.start()] + piece[m.end():]
    return piece


_GIVING = ("gave", "handed", "awarded", "granted", "offered", "denied", "fined")
_GIVEN = re.compile(
    rf"(?P<gave>\b(?:{'|'.join(_GIVING)})\s)(?:(?:former|then)\s)?(?:[a-z-]+\s){{0,3}}{_TITLE}(?=(?:[A-Z][\w.'’-]+\s){{2,3}}(?:an?|the|his|her|[$£€]?\d\S*)\s)")


def without_office_of_whom(piece: str) -> str:
    """Less the office of who is given something, or what it is would go: "handed former harbour minister Ann Low a nine-year sentence"."""
    return _GIVEN.sub(r"\g<gave>", piece, count=1) if any([verb in piece for verb in _GIVING]) else piece


_TWO_DESCRIBED = re.compile(r"(?P<one>[nzevy]+)N{2,4}c(?P<other>[nzevy]+(?:c[nzevy]+)?)N{2,4}")


def without_what_they_are(piece: str) -> str:
    """Less what describes two persons that a verb has as its objects: "jailed alleged thief Ann Low and clerk and accused forger Leo Kuhn"."""
    sentence = parse_piece(piece) if " and " in piece else None
    verb = next((c.verb for c in sentence.clauses if c.verb is not None and c.finite), None) if sentence is not None else None
    m = _TWO_DESCRIBED.match(sentence.classes, verb.last + 1) if verb is not None else None
    if m is None or not any(is_person_noun(sentence.low(m.end(which) - 1)) for which in ("one", "other")):
        return piece
    words = sentence.words
    return "".join((piece[:words[m.start("one")].begin], piece[words[m.end("one")].begin:words[m.start("other")].begin], piece[words[m.end("other")].begin:]))


_SOME_TRADES = ("giant", *TRADES)
_TRADES = "|".join(_SOME_TRADES)
_TRADE = re.compile(
    r"(?<=\s)(?P<led>against|with|from|by|for|at|over|of|acquire|acquired|buy|bought|purchase|purchased|sell|sold|sue|sued)\s(?:the\s|an?\s)?(?:(?!the\b|an?\b)[\w.'’-]+\s){1,4}?"
    rf"(?:{_TRADES})\s(?=[A-Z])")
_TRADE_FIRST = re.compile(
    rf"(?:(?:The|An?)\s)?(?:[A-Z][a-z]+(?:-based)?\s)?(?:(?!the\b|an?\b)[a-z][\w'’-]*\s){{0,3}}(?:{_TRADES}|group|firm|company|[a-z]+maker)\s(?=[A-Z])")
_AT_WORK = frozenset((*_SOME_TRADES, "group", "firm", "company"))


def without_trade(piece: str) -> str:
    """Less what a named firm does: "a suit against food and drinks maker Hale" → "against Hale", "Dutch pump maker Hale cut" → "Hale cut"."""
    if _AT_WORK.isdisjoint(piece.split()) and "maker" not in piece:
        return piece
    first = _TRADE_FIRST.match(piece)
    return _TRADE.sub(r"\g<led> ", piece[first.end():] if first is not None else piece)


_ANONYMOUS = re.compile(
    r"(?P<article>(?:The|An?|One|Two|Three|Several|Some)\s)?(?!(?:The|An?)\s[^:]*\s(?:of|for|at)\s[A-Z])[^:,]*?\b(?P<noun>officials?|sources?|analysts?|spokes(?:man|woman|person)|prosecutors?|investigators?"
    r"|researchers?|scientists?|experts?|doctors?|diplomats?|aides?|lawmakers?|witnesses|residents|organi[sz]ers|forecasters|economists|reports?|leaders?):\s")


# By its letters or its kind: a plain name may be a people's, a creed's or a person's.
_OF_A_BODY = re.compile(
    r"(?:The|An?)\s(?P<body>[A-Z]{2,6}|(?:[A-Z][\w.&-]* ){0,3}(?:House|Street|Ministry|Department|Office|Bank|Airlines|Airways|Motors|Group|Inc\.?|Corp\.?|Ltd\.?)|Pentagon|Kremlin) spokes(?:man|woman|person):\s")


def without_description(piece: str) -> str:
    """Less what is said of a speaker without a name: "White House and party sources: …" → "Sources: …", "A law enforcement official: …" → "An official: …"."""
    m = _ANONYMOUS.match(piece) if ": " in piece else None
    if m is None:
        return piece
    body = _OF_A_BODY.match(piece)
    if body is not None:
        return f"{body['body']}: {piece[m.end():]}"  # "A Brandt spokesman: …" → "Brandt: …"
    article, noun = m["article"] or "", m["noun"]
    if article.lower() in ("a ", "an "):
        article = "An " if noun[0] in "aeio" else "A "
    who = f"{article}{noun}" if article else noun[:1].upper() + noun[1:]
    return f"{who}: {piece[m.end():]}"
