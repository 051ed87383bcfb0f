"""Making a clause short enough for a headline: whole phrases, a verb with its object kept, nothing dangling."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from timeline.lang.en.leaveout import (
    AMOUNTS,
    LIMIT,
    OBJECT_TO,
    in_list,
    parsed,
    without_adverb,
    without_any_title,
    without_asides,
    without_brackets,
    without_front,
    without_middle,
    without_object_tail,
    without_of,
    without_office,
    without_offices,
    without_place,
    without_share,
    without_tail,
    without_title,
)
from timeline.lang.en.syntax import Parse
from timeline.lang.en.verbs import SAYING

_DANGLING = frozenset("""
a an the of in on at by for from to with and or but as that which who whose where when while after before since until amid into over under than its his her
their is are was were be been has have had will would not no more most some fewer less least about against between during through because if so such this
these those including near following despite without within toward towards both either very just only even also having being aimed what how whether along
according equal due prior should could might must can thanks owing
""".split())
_DANGLING_PHRASES = (
    " so as", " in order", " may not", " did not", " does not", " do not", " up to", " such as", " in part", " in connection", " in addition", " as a result", " in response", " as part", " on behalf", " in the search", " in the wake", " in the hope", " in the course", " in the face",
    " in the name", " in search", " in favor", " in favour", " in return")
_LONGEST_DANGLING = 30  # characters, with the blanks before
_TIDYING = (
    (re.compile(r"\(\s*\)|\[\s*\]"), ""),  # what held nothing but the time
    (re.compile(r"\s+([,;:.!?)])"), r"\1"),
    (re.compile(r"\(\s+"), "("),
    (re.compile(r",(?:\s*,)+"), ","),
    (re.compile(r",([\"”])$"), r"\1"),
    (re.compile(r"\s{2,}"), " "),
)
_PAIRED = frozenset('"“”()')
_UNTIDY = re.compile(r"[(\[,;:.!?)](?:(?<=[(\[])|(?<=\s.)|(?<=,)(?:\s*,|[\"”]$))")
# Words that may end a headline before a phrase is cut off: those that want one may not.
_WANTING = frozenset("""
killed vowed promised agreed ordered wanted asked told urged expected forced allowed helped made took put gave brought
let kept decided refused failed tried began started threatened pledged planned hoped managed led sent used
called found left raised cut hit met won lost sold bought signed opened closed reached passed based set plans hopes wants seeks aims needs expects requires allows aimed designed able according due likely
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


def shorten(piece: str, place: str | None = None, limit: int = LIMIT) -> str:
    """At most `limit` characters, by leaving out asides, the place, what stands before the subject, then the end.

    What is left keeps its main verb where the whole had one within reach, and
    ends where a phrase ends.
    """
    for drop in (without_share, without_adverb, without_brackets, without_office, without_offices, without_front, without_title, without_asides, without_tail, lambda part: without_place(part, place), without_middle, without_tail, without_object_tail):
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
    if piece[:4] in _THE and len(piece) <= limit + 4:
        return piece[4:5].upper() + piece[5:]  # the article is worth less than a word at the end
    kept = next(_cuts(piece, limit), None)
    if piece[:4] in _THE and (kept is None or not _reaches(piece, kept)):
        bare = piece[4:5].upper() + piece[5:]
        cut = next(_cuts(bare, limit), None)
        if cut is not None and _reaches(bare, cut):
            return tidy(cut)
    if kept is not None and _loses_plan(piece, kept):
        for drop in (without_any_title, without_of):
            shorter = tidy(drop(piece))
            cut = shorter if len(shorter) <= limit else next(_cuts(shorter, limit), None)
            if cut is not None and shorter != piece and not _loses_plan(shorter, cut):
                return tidy(cut)
        told = "" if _OF_SPEAKER.search(piece) else piece.partition(": ")[2]
        alone = told if len(told) <= limit else next(_cuts(told, limit), "")
        if alone and not _loses_plan(told, alone) and len(alone) > len(kept) - len(piece) + len(told):
            return tidy(alone[:1].upper() + alone[1:])  # what is to be done, before who says so
    if kept is None or not _reaches(piece, kept):
        shorter = tidy(without_of(piece))
        if len(shorter) <= limit:
            return shorter
        further = next(_cuts(shorter, limit), None)
        kept = further if further is not None and _reaches(shorter, further) else kept
        who, _, told = piece.partition(": ")
        if told and (kept is None or len(kept) < _verb_end(piece)) and len(who) < 60:
            return shorten(told[:1].upper() + told[1:], place, limit)  # no room for who says it
    return tidy(kept if kept else _undangled(piece[:limit + 1].rsplit(" ", 1)[0]))


_THE = ("The ", "the ")


def _loses_plan(piece: str, kept: str) -> bool:
    """Whether a cut leaves off what somebody is to do: "has sent a team" to find them."""
    return piece[len(kept):].lstrip(" ,").startswith("to ")


def _reaches(piece: str, kept: str) -> bool:
    """Whether what is kept goes on behind the main verb."""
    end = _verb_end(piece)
    return end == 0 or len(kept) > end


def _verb_end(piece: str) -> int:
    """Where the main verb ends; 0 where there is none."""
    sentence = parsed(piece)
    verb = next((c.verb for c in sentence.clauses if c.verb is not None and c.verb.form == "finite" and c.kind in ("main", "comp")), None)
    return sentence.words[verb.last].end if verb is not None else 0


def _cuts(piece: str, limit: int) -> Iterator[str]:
    """What could be kept, best first: to the end of a phrase behind the main verb, then of any phrase, then of a word."""
    sentence = parsed(piece)
    verb = next((c.verb for c in sentence.clauses if c.verb is not None and c.verb.form == "finite" and c.kind in ("main", "comp")), None)
    behind = sentence.words[verb.last].end if verb is not None else 25
    starts = [i for i in range(1, len(sentence.words)) if sentence.words[i].begin <= limit + 1]
    phrases = [i for i in starts if _phrase_starts(sentence, i)]
    with_of = [i for i in starts if i in phrases or sentence.low(i) == "of" and sentence.classes[i - 1:i + 2] != "NpN"]
    # Behind the verb at a phrase, at "of"; then anywhere at them; then between any words that are not of one name or noun.
    def ended(least: int, places: list[int]) -> Iterator[str]:
        for at in reversed(places):
            kept = _undangled(piece[:sentence.words[at].begin])
            if least <= len(kept) <= limit and _whole(piece, kept, sentence, at):
                yield kept

    at_phrases, at_of = ended(max(behind + 1, 24), phrases), ended(max(behind + 1, 45), with_of)
    first = next(at_phrases, "")
    longer = next(at_of, "") if len(first) < limit - _WORTH_A_CUT else ""
    if len(longer) >= len(first) + _WORTH_A_CUT and (_loses_plan(piece, first) or not _HALF_SAID.search(longer)):
        yield longer
    if first:
        yield first
    yield from at_phrases
    if longer:
        yield longer
    yield from at_of
    yield from ended(24, phrases)
    heads = {c.verb.head for c in sentence.clauses if c.verb is not None}
    for apart in (True, False):
        for at in reversed(starts):
            kept = _undangled(piece[:sentence.words[at].begin])
            end = at
            while end > 0 and sentence.words[end - 1].begin >= len(kept):
                end -= 1
            if apart and (in_list(sentence, at) or sentence.classes[at - 1:at + 2] == "nvn"):
                continue
            if apart and any(c.finite and c.verb is not None and c.begin < end <= c.verb.first and c.kind != "main" for c in sentence.clauses):
                continue
            if 20 <= len(kept) <= limit and not _ends_in_verb(kept) and not (apart and at - 1 in heads) and not (apart and sentence.classes[at] in "nN'#)gz" and sentence.classes[at - 1] in "nN'#d"):
                yield kept


# So many characters more are worth a cut before "of": "expects income to fall below an estimate" of five crowns.
_WORTH_A_CUT = 15
# Ends that want their "of" more: "after the close", "with a market value".
_HALF_SAID = re.compile(r"\bthe (?:[\w-]+ )?[\w-]+$|\b(?:value|worth|total|cost|price|date|end|beginning|range|way|profits?|loss|income|sales|revenue|gain|charge|earnings)$")


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
    if ("so " in kept or "between " in kept) and re.search(r"\bso\s+\w+$|\bbetween\s[^,]*$", kept) and not re.search(r"\bbetween\s(?:.*\sand\s|(?:the |its |their |these )?(?:two|three|four|five|six)\s)", kept):
        return False
    if sentence.low(at) == "in" and sentence.low(at - 1) in _IN_WHAT and sentence.classes[at - 2] in "dne":
        return False  # "on a leap" in sales
    if sentence.classes[at] == "k" and any(c.verb is not None and c.verb.base in _TOLD_WHOM and c.verb.last < at and set(sentence.classes[c.verb.last + 1:at]) <= set("dnNi") for c in sentence.clauses):
        return False  # "told the king" that
    if sentence.classes[at] == "c" and sentence.classes[at + 1:at + 2] in ("n", "N", "#", "d") and sentence.classes[at - 1:at + 2] != "#cn" and not re.search(r",", piece[len(kept):len(kept) + 2]):
        return False  # "Smith and Jones": both or neither
    if (sentence.classes[at] in "ko" or sentence.low(at) in ("whether", "how", "why", "if")) and any(c.verb is not None and c.verb.form == "finite" and c.verb.last == at - 1 for c in sentence.clauses):
        return False  # "ruled" that, "sought" to
    if sentence.low(at) == "to" and _main_base(sentence) in _TO_WHAT:
        return False  # "link the clerk" to
    if sentence.low(at) in _PARTICLES and sentence.classes[at + 1:at + 2] in ("p", "o", "t", ",", ""):
        return False  # "to hand the boy" over
    if sentence.classes[at] == "o" and (_wants_infinitive(sentence, at) or at > 1 and sentence.classes[at - 2:at] == "bn"):
        return False  # "was willing" to
    while at > 0 and sentence.words[at - 1].begin >= len(kept):
        at -= 1  # what dangled is off already
    last = next((c.verb for c in sentence.clauses if c.verb is not None and c.verb.head == at - 1 and c.verb.form in ("ing", "inf")), None)
    if last is not None and (last.form == "ing" or sentence.classes[at] in "kd" or sentence.low(at) in _PARTICLES):
        return False  # "explaining" that, "to pick" up
    if sentence.classes[at - 1:at + 2] == "nvn":
        return False  # "convertible subordinated notes"
    if sentence.classes[at] == "," and "-" in sentence.low(at - 1) and sentence.classes[at - 1:at + 3] == "n,nn":
        return False  # "slow-growth, low-profit mills"
    if sentence.classes[at] == "," and _BASED.match(piece, sentence.words[at].end) or in_list(sentence, at):
        return False  # "Leeds, Calif.-based", "Graz, Basel and Bergen"
    done = next((c for c in sentence.clauses if c.kind == "part" and c.verb.last == at - 1 and not c.comma), None)
    if done is not None and sentence.classes[done.begin - 1:done.begin] in ("n", "N", "#", "z", "g"):
        return False  # "debts linked" to: neither
    if sentence.classes[at] == "v" and _GAPPED.search(sentence.classes, 0, at):
        return False  # "Two were killed and nine" wounded
    if sentence.low(at) == "of" and (sentence.low(at - 1) in AMOUNTS or sentence.low(at - 1) in _OF_WHAT):
        return False  # "some or all" of
    if any(c.finite and c.verb is not None and c.begin < at <= c.verb.first and c.kind != "main" for c in sentence.clauses):
        return False  # a clause without its verb
    if sentence.classes[at] == "o" and sentence.low(at - 1).removesuffix("s") in _TO_DO and sentence.classes[at + 1:at + 2] in ("e", "b", "h", "n") and any(
            c.verb is not None and c.finite and c.verb.last < at and set(sentence.classes[c.verb.last + 1:at]) <= set("dnN'") for c in sentence.clauses):
        return False  # "announced plans" to
    last = kept.rsplit(" ", 1)[-1]
    if sentence.classes[at] in "ok" and last.rstrip(",").islower() and last.endswith(("able", "right", "need", "time", "way", "failure", "ability", "fact")):
        return False
    return not _ends_in_verb(kept) or sentence.low(at - 1).endswith("s") and all(c.verb is None or c.verb.head != at - 1 for c in sentence.clauses)


_GAPPED = re.compile(r"bv[^,;]*c[dnp#]+$|bbv[^,;]*c[dnp#]+$")
_OF_WHAT = frozenset("age use lack basis rate kind sort type amount target subject threat risk state stage form worth".split())
_IN_WHAT = frozenset("leap rise surge drop decline increase growth fall gain jump slump reduction improvement stake interest".split())
_TOLD_WHOM = frozenset("tell write inform remind assure convince persuade warn notify".split())
# Nouns that are nothing without what is to be done.
_TO_DO = frozenset("plan intention effort attempt bid decision proposal offer chance way order permission authority agreement threat promise pledge move request".split())
_BASED = re.compile(r"\s(?:[A-Z][\w.]*-[a-z]|(?:[A-Z]\w{1,4}\.|(?:[A-Z]\.){2,}),?\s[a-z])")
_PARTICLES = frozenset("up out off down back over on away".split())


# Verbs that say to what: "link the clerk to the theft".
_TO_WHAT = frozenset("link tie attribute compare return transfer subject expose commit limit liken confine restore".split())


def _main_base(sentence: Parse) -> str:
    verb = next((c.verb for c in sentence.clauses if c.verb is not None and c.verb.form == "finite" and c.kind in ("main", "comp")), None)
    return verb.base if verb is not None else ""


def _wants_infinitive(sentence: Parse, at: int) -> bool:
    verb = next((c.verb for c in reversed(sentence.clauses) if c.verb is not None and c.verb.last < at), None)
    return verb is not None and (verb.base in OBJECT_TO or sentence.low(verb.last + 1) in _PREPOSITION_TO.get(verb.base, ())) and not verb.passive and {",", "k", "q"}.isdisjoint(sentence.classes[verb.last + 1:at])


_OF_SPEAKER = re.compile(r": [\"“]?(?:I|[Ww]e|[Oo]ur|[Mm]y|[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\b")
# Verbs that say through a preposition who is to do something: "calling on farmers to rise".
_PREPOSITION_TO = {"call": ("on", "for"), "appeal": ("to",), "wait": ("for",), "rely": ("on",), "count": ("on",), "arrange": ("for",), "prevail": ("on", "upon"), "plead": ("with",), "pray": ("for",), "pay": ("for",)}


def _ends_in_verb(piece: str) -> bool:
    """Whether a cut would leave a verb without what it was about: "the company said"."""
    word = piece.rsplit(" ", 1)[-1].strip("\"”,").lower()
    return word in SAYING or word in _WANTING


def _undangled(piece: str) -> str:
    piece = cut_back(piece, _DANGLING, _DANGLING_PHRASES)
    told = less_half_told(piece)
    return piece if told is piece else _undangled(told)


def cut_back(piece: str, words: Collection[str], phrases: tuple[str, ...], kept: tuple[str, ...] = ()) -> str:
    """A tidy piece without the words and phrases at its end, again and again; those that end as one of `kept` stay. No first word goes."""
    while True:
        piece = piece.rstrip(" ,;:–—-")
        low = piece.lower()
        before, blank, last = low.rpartition(" ")
        if low.endswith(phrases):
            piece = piece[:-max(len(phrase) for phrase in phrases if low.endswith(phrase))]
        elif blank and last in words and not low.endswith(kept):
            piece = piece[:-len(last) - 1]
        else:
            return piece


def less_half_told(piece: str) -> str:
    """The words without a clause at their end that lacks its own verb."""
    if " wh" not in piece[-_LONGEST_DANGLING:]:
        return piece
    m = _HALF_TOLD.search(piece, max(0, len(piece) - _LONGEST_DANGLING))
    return piece[:m.start()] if m else piece


# "For the first of what they hope": a clause without its own verb.
_HALF_TOLD = re.compile(r"(?:\s(?:of|to|by|in|for|from|with))?\s(?:what|who|which)\s(?:[\w'’]+\s){1,2}(?:hopes?|hoped|says?|said|believes?|believed|thinks?|thought|calls?|called|describes?|described)$")
