"""Making a clause short enough for a headline: whole phrases, a verb with its object kept, nothing dangling."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.lang.en.syntax import Parse, parse
from timeline.lang.en.verbs import SAYING

LIMIT = 90
_DANGLING = re.compile(
    r"(?:[\s,;:–—-]+|\s(?:a|an|the|of|in|on|at|by|for|from|to|with|and|or|but|as|that|which|who|whose|where|when|while|after"
    r"|before|since|until|amid|into|over|under|than|its|his|her|their|is|are|was|were|be|been|has|have|had|will|would"
    r"|not|no|more|most|some|fewer|less|least|about|against|between|during|through|because|if|so|such|this|these|those|including|near"
    r"|following|despite|without|within|toward|towards|both|either|very|just|only|even|also|having|being|aimed|so as|what|how|whether|along|according|up to|due|prior|such as))$", re.IGNORECASE)
_FRONT = re.compile(r"(?:In|Under|At|After|On|For|With|By|From|During|Amid|Despite|Since|Before|Until|As|Among|Within|Through|Over)\s[^,]{3,110},\s+")
_TIDYING = (
    (re.compile(r"\(\s*\)|\[\s*\]"), ""),  # what held nothing but the time
    (re.compile(r"\s+([,;:.!?)])"), r"\1"),
    (re.compile(r"\(\s+"), "("),
    (re.compile(r",(?:\s*,)+"), ","),
    (re.compile(r",([\"”])$"), r"\1"),
    (re.compile(r"\s{2,}"), " "),
)
_PAIRED = frozenset('"“”()')
_UNTIDY = re.compile(r"[(\[]|\s[,;:.!?)]|,\s*,|,[\"”]$")
# Words that may end a headline before a phrase is cut off: those that want one may not.
_WANTING = frozenset("""
killed vowed promised agreed ordered wanted asked told urged expected forced allowed helped made took put gave brought
let kept decided refused failed tried began started threatened pledged planned hoped managed led sent used
called found left raised cut hit met won lost sold bought signed opened closed reached passed based set aimed designed able according due likely
""".split())


def tidy(piece: str) -> str:
    """White space, stray commas and brackets put right; balanced quotation marks."""
    if "``" in piece or "''" in piece:  # the wires' way to quote
        piece = piece.replace("``", '"').replace("''", '"')
    piece = " ".join(piece.split())
    if _UNTIDY.search(piece):
        for pattern, put in _TIDYING:
            piece = pattern.sub(put, piece)
    return _balanced(piece.strip(" ,;:–—-"))


def _balanced(piece: str) -> str:
    if _PAIRED.isdisjoint(piece):
        return piece
    if piece.count('"') % 2:
        at = piece.rfind('"')
        piece = piece[:at] + piece[at + 1:]
    for left, right in (("“", "”"), ("(", ")")):
        if piece.count(left) != piece.count(right):
            piece = piece.replace(left, "").replace(right, "")
    return " ".join(piece.split())


def _parsed(piece: str) -> Parse:
    return parse(piece, 0, len(piece))


def shorten(piece: str, place: str | None = None, limit: int = LIMIT) -> str:
    """At most `limit` characters, by leaving out asides, the place, what stands before the subject, then the end.

    What is left keeps its main verb where the whole had one within reach, and
    ends where a phrase ends.
    """
    for drop in (_without_share, _without_brackets, _without_front, _without_title, _without_asides, _without_tail, lambda part: _without_place(part, place), _without_middle, _without_tail):
        if len(piece) <= limit:
            return piece
        dropped = drop(piece)
        if dropped == piece:
            continue
        shorter = tidy(dropped)
        if len(shorter.split()) >= 3:
            piece = shorter
    if len(piece) <= limit:
        return piece
    kept = next(_cuts(piece, limit), None)
    return tidy(kept if kept else _undangled(piece[:limit + 1].rsplit(" ", 1)[0]))


def _cuts(piece: str, limit: int) -> Iterator[str]:
    """What could be kept, best first: to the end of a phrase behind the main verb, then of any phrase, then of a word."""
    sentence = _parsed(piece)
    verb = next((c.verb for c in sentence.clauses if c.verb is not None and c.verb.form == "finite" and c.kind in ("main", "comp")), None)
    behind = sentence.words[verb.last].end if verb is not None else 25
    ends = [(sentence.words[i].begin, i) for i in range(1, len(sentence.words)) if _phrase_starts(sentence, i)]
    for least in (max(behind + 1, 24), 24):
        for end, at in reversed(ends):
            kept = _undangled(piece[:end])
            if end <= limit + 1 and least <= len(kept) <= limit and _whole(piece, kept, sentence, at):
                yield kept
    for word in reversed(sentence.words):
        if word.begin <= limit:
            kept = _undangled(piece[:word.begin])
            if len(kept) >= 20 and not _ends_in_verb(kept):
                yield kept


def _phrase_starts(sentence: Parse, i: int) -> bool:
    letter, before = sentence.classes[i], sentence.classes[i - 1]
    if letter == ",":
        return True
    if letter in "paosqkc":
        return sentence.low(i) not in ("of", "than") and (before not in "pdom" or sentence.low(i - 1) in ("each", "all", "half"))
    return any(c.begin == i and c.kind in ("part", "ing") for c in sentence.clauses) and before in "nN#,"


def _whole(piece: str, kept: str, sentence: Parse, at: int) -> bool:
    """Whether a cut leaves quotation marks in pairs and no verb without what it was about."""
    if kept.count('"') % 2 or kept.count("“") != kept.count("”") or kept.count("(") != kept.count(")"):
        return False
    if re.search(r"\bso\s+\w+$|\bbetween\s[^,]*$", kept) and not re.search(r"\bbetween\s.*\sand\s", kept):
        return False
    if sentence.classes[at] == "c" and sentence.classes[at + 1:at + 2] in ("n", "N", "#", "d") and not re.search(r",", piece[len(kept):len(kept) + 2]):
        return False  # "Smith and Jones": both or neither
    if sentence.classes[at] in "ko" and any(c.verb is not None and c.verb.form == "finite" and c.verb.last == at - 1 for c in sentence.clauses):
        return False  # "ruled" that, "sought" to
    if any(c.finite and c.verb is not None and c.begin < at <= c.verb.first and c.kind != "main" for c in sentence.clauses):
        return False  # a clause without its verb
    last = kept.rsplit(" ", 1)[-1]
    if sentence.classes[at] in "ok" and last.rstrip(",").islower() and last.endswith(("able", "right", "need", "time", "way", "failure", "ability", "fact")):
        return False
    return not _ends_in_verb(kept)


def _ends_in_verb(piece: str) -> bool:
    """Whether a cut would leave a verb without what it was about: "the company said"."""
    word = piece.rsplit(" ", 1)[-1].strip("\"”,").lower()
    return word in SAYING or word in _WANTING


def _undangled(piece: str) -> str:
    while True:
        shorter = _DANGLING.sub("", piece)
        if shorter == piece:
            return piece
        piece = shorter


def _without_share(piece: str) -> str:
    """Less the figure for one share, when the whole sum stands beside it."""
    return re.sub(r",?\sor\s(?:[$£€]\s?[\d.]+|[\w.-]+\s(?:cents|pence|dollars))\sa\sshare\b(?P<comma>,(?=\s(?:up|down|compared|versus)\b)|,?)", lambda m: "," if m["comma"] and re.match(
        r"\s(?:up|down|compared|versus)\b", piece[m.end():]) else "", piece)


def _without_brackets(piece: str) -> str:
    return re.sub(r"\s\([^()]*\)", "", piece)


_TITLED = re.compile(
    r"^[^,]{12,}?\b(?:[Pp]resident|[Mm]inister|[Cc]ommissioner|CEO|[Cc]hairman|[Cc]hairwoman|[Ss]ecretary|[Gg]overnor|[Ss]enator|[Jj]udge|[Dd]irector|[Ss]pokesman"
    r"|[Ss]pokeswoman|[Gg]eneral|[Cc]o-founder|[Ff]ounder|[Aa]mbassador|[Mm]ayor|[Pp]rofessor|[Oo]fficer|[Cc]hief|[Ll]eader|[Aa]nalyst|[Aa]ttorney|[Ll]awyer|[Ee]conomist)"
    r"\s+(?=(?:[A-Z][\w.'’-]+\s){2,3}[a-z])")


def _without_title(piece: str) -> str:
    """Less the office before a name: "Northern Union Commissioner Ann Lowe ruled …"."""
    m = _TITLED.match(piece)
    if m is None or re.search(r"\b(?:of|between|with|from|for|at)\s", m[0]) or re.search(r"(?<!CEO)(?<![a-z]er)(?<![a-z]or)(?<!president)(?<!chairman)\sand\s", m[0]):
        return piece  # a second person, or more than an office
    return piece if re.match(r"\S+(?:\s\S+){1,2}\s(?:and|or)\b", piece[m.end():]) or has_verb(m[0]) else piece[m.end():]


def _without_asides(piece: str) -> str:
    """Less what stands between two commas in the middle of the clause."""
    return re.sub(
        r",\s(?P<aside>(?:a|an|the|including|who|which|where|one|its|his|her|their|three|two|\d+|[a-z]+(?:ed|ing))\b[^,]{2,120}),\s(?!and\s)",
        lambda m: m[0] if not re.match(r"(?:who|which|where|includ|[a-z]+(?:ed|ing)\b)", m["aside"]) and has_verb(m["aside"]) else " ", piece, count=2)


def _without_tail(piece: str) -> str:
    """Less what the last comma leads to, when it is an aside and the verb stands before it."""
    if piece.rfind(", ") < 24:
        return piece
    sentence = _parsed(piece)
    verb = next((c.verb for c in sentence.clauses if c.verb is not None and c.verb.form == "finite" and c.kind in ("main", "comp")), None)
    least = max(24, sentence.words[verb.last].end if verb is not None else 24)
    at = piece.rfind(", ")
    while at > least and len(piece) > LIMIT:
        behind = piece[at + 2:]
        if re.match(r"(?:and|or|but)\s", behind) or re.search(r"\d$", piece[:at]) and re.match(r"\d", behind):
            break
        piece = piece[:at]
        at = piece.rfind(", ")
    return piece


def _without_place(piece: str, place: str | None) -> str:
    if not place:
        return piece
    return re.sub(r",?\s+(?:in|at|near|outside|off|across|inside|around)\s+" + re.escape(place) + r"(?!['’]s)", "", piece, count=1)


def _without_front(piece: str) -> str:
    """Less a phrase before the subject: "In composite trading in New York, shares closed …"."""
    m = _FRONT.match(piece)
    return piece[m.end():] if m and has_verb(piece[m.end():]) else piece


def _without_middle(piece: str) -> str:
    """Less a phrase between a subject and its verb, other than the first "of …"."""
    sentence = _parsed(piece)
    for clause in reversed(sentence.clauses):
        if clause.verb is None or clause.subject is None or clause.kind not in ("main", "comp"):
            continue
        begin, end = clause.subject
        for i in range(begin + 1, end):
            if sentence.classes[i] in "pqk" and sentence.low(i) != "of" or any(c.begin == i and c.kind in ("part", "ing", "inf") for c in sentence.clauses):
                piece = piece[:sentence.words[i].begin] + piece[sentence.words[clause.verb.first].begin:]
                break
    return piece


def has_verb(piece: str) -> bool:
    """Whether a stretch holds a finite verb."""
    sentence = _parsed(piece)
    return any(c.verb is not None and c.verb.form == "finite" for c in sentence.clauses)
