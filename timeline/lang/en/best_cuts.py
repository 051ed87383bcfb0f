"""Where a headline is cut that is still too long: the places, best first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from timeline.lang.en.cuts import ends_in_verb, is_whole
from timeline.lang.en.dangling import undangled
from timeline.lang.en.leaveout import in_list, parse_piece
from timeline.lang.en.syntax import Parse, Verb
from timeline.lang.en.syntax.takes import PARTICLES
from timeline.lang.en.wordlists import NUMBER_WORDS, is_plural


def loses_plan(piece: str, kept: str) -> bool:
    """Whether a cut leaves off what somebody is to do: "has sent a team" to find them."""
    return piece[len(kept):].lstrip(" ,").startswith("to ")


def reaches_behind(piece: str, kept: str) -> bool:
    """Whether what is kept goes on behind the main verb."""
    end = verb_end(piece)
    return end == 0 or len(kept) > end


def verb_end(piece: str) -> int:
    """Where the main verb ends; 0 where there is none."""
    sentence = parse_piece(piece)
    verb = _main_verb(sentence)
    return sentence.words[verb.last].end if verb is not None else 0


def _main_verb(sentence: Parse) -> Verb | None:
    return next((c.verb for c in sentence.clauses if c.verb is not None and c.verb.form == "finite" and c.kind in ("main", "comp")), None)


_SO_LONG = re.compile(
    r"(?<!\bfor)(?<!\bin)(?<!\blast)(?<!\bpast)(?<!\bnext)(?<!\bof)(?<!\bthe)(?<!\bby)(?<!\bfirst)(?<!\bthan)(?<!\bevery)(?<!\bwithin)(?:,? (?:just|about|nearly|almost|some|only|barely|shortly|roughly|exactly))?(?: (?:over|under|more than|less than))? (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|several|\d+)"
    r" (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?) $")


@lru_cache(maxsize=64)  # what leaves out something, and does not, is cut again
def best_cut(piece: str, limit: int) -> str | None:
    """The first of the `cuts`; `None` where there is none."""
    return next(cuts(piece, limit), None)


def cuts(piece: str, limit: int) -> Iterator[str]:
    """What could be kept, best first: to the end of a phrase behind the main verb, then of any phrase, then of a word."""
    sentence = parse_piece(piece)
    verb = _main_verb(sentence)
    behind = sentence.words[verb.last].end if verb is not None else 25
    starts = [i for i in range(1, len(sentence.words)) if sentence.words[i].begin <= limit + 1]
    inner = {c.begin for c in sentence.clauses if c.kind in ("part", "ing")}
    phrases = [i for i in starts if _phrase_starts(sentence, i, inner)]
    with_of = [i for i in starts if i in phrases or sentence.words[i].low == "of" and sentence.classes[i - 1:i + 2] != "NpN"]
    joints = [] if "and" not in piece or " both " in piece or "etween " in piece else [
        i for i in starts if sentence.low(i) == "and" and i > 1 and (
            sentence.classes[i - 1:i + 2] in ("ncd", "Ncd") or sentence.classes[i - 1:i + 2] == "ncn" and is_plural(sentence.low(i - 1)) and "oe" not in sentence.classes[i:])]
    # Behind the verb at a phrase, at "of"; then anywhere at them; then between any words that are not of one name or noun.
    kept_before: dict[int, str] = {}  # the same places come again
    whole_before: dict[tuple[int, bool], bool] = {}

    def kept_at(at: int) -> str:
        if at not in kept_before:
            far = sentence.low(at) in ("into", "beyond") and sentence.low(at - 1) in ("well", "deep", "far")  # "went on well" into May
            kept = piece[:sentence.words[at - far].begin]
            if sentence.low(at) in ("after", "before") and (length := _SO_LONG.search(kept)) is not None:
                kept = kept[:length.start()]  # "sank, nearly four hours" after leaving Hale
            kept_before[at] = kept.rstrip() if sentence.classes[at] == "o" and sentence.low(at - 1) in PARTICLES else undangled(kept)  # "hand the boy over" to
        return kept_before[at]

    def is_whole_at(at: int, joint: bool) -> bool:
        if (at, joint) not in whole_before:
            whole_before[at, joint] = is_whole(piece, kept_at(at), sentence, at, joint)
        return whole_before[at, joint]

    def ended(least: int, places: list[int], joint: bool = False) -> Iterator[str]:
        for at in reversed(places):
            if sentence.words[at].begin < least:
                return
            if least <= len(kept_at(at)) <= limit and is_whole_at(at, joint):
                yield kept_at(at)

    at_phrases, at_of = ended(max(behind + 1, 24), phrases), ended(max(behind + 1, 45), with_of)
    first = next(at_phrases, "")
    one_of_two = next(ended(max(behind + 1, 45), joints, joint=True), "") if joints and verb is not None else ""
    if len(one_of_two) >= len(first) + _WORTH_A_CUT and not loses_plan(piece, one_of_two):
        yield one_of_two  # "released a line of radios | and a lamp"
    longer = next(at_of, "") if len(first) < limit - _WORTH_A_CUT else ""
    if len(longer) >= len(first) + _WORTH_A_CUT and (loses_plan(piece, first) or not _HALF_SAID.search(longer) or _COMPARED_WITH.search(longer)):
        yield longer
    if first:
        yield first
    yield from at_phrases
    if longer:
        yield longer
    yield from at_of
    heads = {c.verb.head for c in sentence.clauses if c.verb is not None}

    def between_words(least: int, apart: bool, only_whole: bool = False) -> Iterator[str]:
        for at in reversed(starts):
            if sentence.words[at].begin < least:
                return
            kept = undangled(piece[:sentence.words[at].begin])
            end = at
            while end > 0 and sentence.words[end - 1].begin >= len(kept):
                end -= 1
            if apart and (in_list(sentence, at) or sentence.classes[at - 1:at + 2] == "nvn" or sentence.classes[at - 2:at + 1] in ("dne", "dnz")):
                continue  # "this pious" wish
            if only_whole and (sentence.words[at - 1].begin >= len(kept) or not is_whole(piece, kept, sentence, at)):
                continue
            if apart and any(c.finite and c.verb is not None and c.begin < end <= c.verb.first and c.kind != "main" for c in sentence.clauses):
                continue
            if least <= len(kept) <= limit and not ends_in_verb(kept) and not (apart and at - 1 in heads) and (
                    not (apart and sentence.classes[at] in "nN'#)gz" and sentence.classes[at - 1] in "nN'#d" and not _is_second_object(sentence, at))):
                yield kept

    if verb is not None:
        yield from between_words(behind + 1, apart=True, only_whole=True)
    yield from ended(24, phrases)
    yield from between_words(20, apart=True)
    yield from between_words(20, apart=False)


# So many characters more are worth a cut before "of": "expects income to fall below an estimate" of five crowns.
_WORTH_A_CUT = 15
# Ends that want their "of" more: "after the close", "with a market value".
_HALF_SAID = re.compile(
    r"\bthe (?:[\w-]+ )?[\w-]+$|\b(?:value|worth|total|cost|price|date|end|beginning|range|way|profits?|loss|income|sales|revenue|gain"
    r"|charge|earnings)$")


_COMPARED_WITH = re.compile(r"\b(?:above|below)[\"”]? (?:[\w-]+ ){1,3}(?:sales|earnings|profits?|loss|income|revenue)$")  # "above 1989 sales" of nine crowns


def _is_second_object(sentence: Parse, at: int) -> bool:
    """ "sent its rival | three letters"."""
    return sentence.classes[at - 1] == "n" and sentence.low(at) in NUMBER_WORDS


def _phrase_starts(sentence: Parse, i: int, inner: set[int]) -> bool:
    letter, before = sentence.classes[i], sentence.classes[i - 1]
    if letter == ",":
        return True
    low = sentence.words[i].low
    if low == "as" == sentence.low(i - 2):
        return False  # "the mill as well | as the barge"
    if low in ("next", "last") and before in "nN" and sentence.low(i + 1) in ("week", "month", "year", "spring", "summer", "autumn", "fall", "winter"):
        return True  # "agreed to reopen talks | next month"
    if letter in "paosqkc":
        return low not in ("of", "than") and (before not in "pdom" or sentence.low(i - 1) in ("each", "all", "half") or letter == "o" and sentence.low(i - 1) in PARTICLES)
    return i in inner and before in "nN#," and low not in ("trading", "dealings")
