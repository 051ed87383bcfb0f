"""Making a clause short enough for a headline: whole phrases, a verb with its object kept, nothing dangling."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from timeline.lang.en.cuts import SAME_END, ends_in_verb, is_whole, loses_whom, parts_a_verb
from timeline.lang.en.dangling import less_half_joined, undangled
from timeline.lang.en.goals import without_way_to_goal
from timeline.lang.en.leaveout import (
    in_list,
    parse_piece,
    without_asides,
    without_front,
    without_middle,
    without_of,
    without_place,
    without_tail,
)
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.long_subjects import without_joined_subject, without_rest_of_subject, without_second_subject
from timeline.lang.en.offices import without_any_title, without_description, without_office, without_office_of_whom, without_offices, without_title, without_trade, without_what_they_are
from timeline.lang.en.syntax import Parse
from timeline.lang.en.syntax.takes import PARTICLES
from timeline.lang.en.tidying import tidy
from timeline.lang.en.trimming import without_adverb, without_brackets, without_compounds, without_courtesy, without_form, without_kinds, without_share, without_small_adverb, without_sum
from timeline.lang.en.wordlists import NUMBER_WORDS, is_plural


def shorten(piece: str, place: str | None = None, limit: int = LIMIT) -> str:
    """At most `limit` characters, by leaving out asides, the place, what stands before the subject, then the end.

    What is left keeps its main verb where the whole had one within reach, and
    ends where a phrase ends.
    """
    kept = _shorten(piece, place, limit)
    bare = without_form(piece) if len(piece) > limit else piece
    more = _shorten(bare, place, limit) if bare != piece else kept
    return more if len(more) > len(kept) else kept


def _shorten(piece: str, place: str | None, limit: int) -> str:
    condition = _condition_of(piece) if len(piece) > limit else None
    if condition is not None:
        whole = _under(piece, condition, place, limit)
        if whole is not None:
            return whole
        piece = piece[:condition.start()] if condition[0] == " if " else piece  # no half of it
    described = piece
    for drop in (without_small_adverb, without_courtesy, without_share, without_adverb, without_brackets, without_trade, without_office, without_office_of_whom, without_offices, without_what_they_are, without_front, without_title,
        without_asides, lambda part: without_way_to_goal(part, sparing=True), without_tail, without_kinds, lambda part: without_place(part, place), without_second_subject, without_middle, without_tail, without_way_to_goal, without_compounds, without_sum):
        if len(piece) <= limit:
            return piece
        if drop is without_second_subject:
            described = piece
        dropped = drop(piece)
        if dropped == piece:
            continue
        shorter = less_half_joined(tidy(dropped)) if len(dropped) < len(piece) else tidy(dropped)
        if len(shorter.split()) >= 3:
            piece = shorter
    if len(piece) <= limit:
        return piece
    plain = without_description(piece)
    kept = _with_more_told(shorten(plain, place, limit), _cut(piece, place, limit)) if plain != piece else _cut(piece, place, limit)
    return _with_whose(kept, described, place, limit) if described != piece else kept


def _with_whose(kept: str, described: str, place: str | None, limit: int) -> str:
    """The headline with what describes its subject, where that had to go for nothing: the end was cut all the same, and no further."""
    more = _cut(described, place, limit)
    return more if len(kept) < len(more) <= limit and more.endswith(kept[-SAME_END:]) and described.startswith(more) else kept


def _with_more_told(plain: str, described: str) -> str:
    """Of two headlines the one that describes who says it, unless the other tells more of what is said."""
    if ": " not in described:
        return plain if len(plain.partition(": ")[2]) + _MORE_TOLD > len(described) else described
    return plain if len(plain.partition(": ")[2]) >= len(described.partition(": ")[2]) + _MORE_TOLD else described


_MORE_TOLD = 8  # characters


def _cut(piece: str, place: str | None, limit: int) -> str:
    """A headline of what is still too long when all has been left out that may be: cut where a phrase ends."""
    if _verb_end(piece) > limit:
        piece = tidy(without_rest_of_subject(piece))
        if len(piece) <= limit:
            return piece
    if piece[:4] in _THE and len(piece) <= limit + 4:
        return piece[4:5].upper() + piece[5:]  # the article is worth less than a word at the end
    kept = _best_cut(piece, limit)
    if piece[:4] in _THE and (kept is None or not _reaches(piece, kept)):
        bare = piece[4:5].upper() + piece[5:]
        cut = _best_cut(bare, limit)
        if cut is not None and _reaches(bare, cut):
            return tidy(cut)
    said = _SAID_THAT.match(piece) if kept is not None and (piece[len(kept):].lstrip(" ,").startswith("that ") or ends_in_verb(kept)) else None
    if said:
        alone = shorten(f"{said['who']}: {said['told'][:1].upper()}{said['told'][1:]}", place, limit)
        if alone.startswith(f"{said['who']}: ") and _reaches(piece, alone):
            return alone
    if kept is not None and _loses_plan(piece, kept):
        for drop in (without_any_title, without_of):
            shorter = tidy(drop(piece))
            cut = shorter if len(shorter) <= limit else _best_cut(shorter, limit)
            if cut is not None and shorter != piece and not _loses_plan(shorter, cut):
                return tidy(cut)
        told = piece.partition(": ")[2] if _TO_DO_IT.match(piece, len(kept)) and not _OF_SPEAKER.search(piece) else ""
        alone = told if len(told) <= limit else _best_cut(told, limit) or ""
        if alone and not _loses_plan(told, alone) and len(alone) > len(kept) - len(piece) + len(told):
            return tidy(alone[:1].upper() + alone[1:])  # what is to be done, before who says so
    if kept is None or not _reaches(piece, kept):
        bare = tidy(without_any_title(piece))
        if bare != piece:
            return shorten(bare, place, limit)
        for drop in (without_joined_subject, without_of):
            shorter = tidy(drop(piece))
            if len(shorter) <= limit:
                return shorter
        further = _best_cut(shorter, limit)
        kept = further if further is not None and _reaches(shorter, further) else kept
        who, _, told = piece.partition(": ")
        if told and (kept is None or len(kept) < _verb_end(piece)) and len(who) < 60:
            return shorten(told[:1].upper() + told[1:], place, limit)  # no room for who says it
    return tidy(kept if kept else undangled(piece[:limit + 1].rsplit(" ", 1)[0]))


# Without this what is said would be another thing: "will leave only if the king pays".
_ONLY_IF = re.compile(r"(?<=[a-z]),? (?:only (?:if|when|after|on condition)|unless|but only) ")
# "Would strike back against the guild if its members raise production".
_IF, _MODAL = re.compile(r"(?<=[a-z])(?<!\beven)(?<!\bas)(?<!\bwhat) if (?!any\b|necessary\b|not\b|so\b|possible\b|only\b)"), re.compile(r"\b(?:would|could|might)\b[^;]*$")


def _condition_of(piece: str) -> re.Match[str] | None:
    """Where the condition begins without which a line says another thing."""
    only = _ONLY_IF.search(piece) if "only " in piece or "unless " in piece else None
    plain = _IF.search(piece) if only is None and " if " in piece else None
    return plain if plain is not None and _MODAL.search(piece, 0, plain.start()) else only


def _under(piece: str, condition: re.Match[str], place: str | None, limit: int) -> str | None:
    """A statement and its condition, both cut; `None` where there is no room for both."""
    line, led = piece[:condition.start()], condition[0].strip(" ,")
    said = _SAID_THAT.match(line)
    line = f"{said['who']}: {said['told'][:1].upper()}{said['told'][1:]}" if said else line
    for room in _ROOMS:
        on = _AND_MORE.split(piece[condition.end():])[0]
        if len(led) + 1 + len(on) > room:
            on = next((part for part in (*_cuts(on, room - len(led) - 1), _PHRASE.split(on)[0]) if len(part) <= room and _says_what(part, on)), "")
        kept = _MORE_OF_IT.sub("", shorten(line, place, limit - len(led) - len(on) - 2)) if on else ""
        who, colon, _ = line.partition(": ")
        told = len(who) + 2 if colon else 0
        reaches = _reaches(line[told:], kept[told:]) or line.startswith(kept) and not kept.endswith(_WITH_MORE) and _AGAINST.match(line, len(kept)) is not None  # "would retaliate" against the guild
        if kept and (not colon or kept.startswith(who)) and not parts_a_verb(line, kept) and reaches and not loses_whom(kept[told:], on):
            return f"{kept} {led} {on}"
    return None


def _says_what(cut: str, condition: str) -> bool:
    """Whether a condition that was cut still has its verb, and what that is about: not "the police proved able to keep"."""
    return len(cut) >= _verb_end(condition) and not _BARE.search(cut)


_BARE = re.compile(r"\bto [a-z]+$|\b(?:prove|seem|become|remain|feel|look|get|keep|find|make)(?:s|d|ed)?$|\b(?:became|felt|got|kept|found|made)$")  # "proved able to keep" what?
_AGAINST = re.compile(r" (?:against|from|to|with|for|in|on|at|over|by)\b")
_WITH_MORE = tuple(f" {verb}" for verb in "take hand turn carry bring put set give call cut break make get pull let keep".split())  # "would take" over the mill
_MORE_OF_IT = re.compile(r", (?:which|who|whose|where) [^,]*$")
_ROOMS = (50, 42, 34)  # characters for a condition, best first
_PHRASE = re.compile(r" (?:from|in|at|on|for|to|with|by) ")
_AND_MORE = re.compile(r", (?:and|but) ")


# "The ministry acknowledged in a paper that the troops had left".
_SAID_THAT = re.compile(
    r"(?P<who>[^,:]{3,45}?) (?:said|announced|acknowledged|reported|told (?:[\w.'’-]+ ){1,4}?|warned|stated|added|confirmed|noted|wrote|claimed|revealed|disclosed|argued|admitted|insisted)"
    r"(?: (?:in|at|on|to) [\w' -]{2,30})? ?that (?P<told>[^,]+)")
_THE = ("The ", "the ")


_TO_DO_IT = re.compile(r"[ ,]*to (?!(?:the|an?|its|his|her|their|[A-Z$\d]\w*)\b)")
_OF_SPEAKER = re.compile(r": [\"“]?(?:I|[Ww]e|[Oo]ur|[Mm]y|[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\b")


def _loses_plan(piece: str, kept: str) -> bool:
    """Whether a cut leaves off what somebody is to do: "has sent a team" to find them."""
    return piece[len(kept):].lstrip(" ,").startswith("to ")


def _reaches(piece: str, kept: str) -> bool:
    """Whether what is kept goes on behind the main verb."""
    end = _verb_end(piece)
    return end == 0 or len(kept) > end


def _verb_end(piece: str) -> int:
    """Where the main verb ends; 0 where there is none."""
    sentence = parse_piece(piece)
    verb = next((c.verb for c in sentence.clauses if c.verb is not None and c.verb.form == "finite" and c.kind in ("main", "comp")), None)
    return sentence.words[verb.last].end if verb is not None else 0


@lru_cache(maxsize=64)  # what leaves out something, and does not, is cut again
def _best_cut(piece: str, limit: int) -> str | None:
    return next(_cuts(piece, limit), None)


def _cuts(piece: str, limit: int) -> Iterator[str]:
    """What could be kept, best first: to the end of a phrase behind the main verb, then of any phrase, then of a word."""
    sentence = parse_piece(piece)
    verb = next((c.verb for c in sentence.clauses if c.verb is not None and c.verb.form == "finite" and c.kind in ("main", "comp")), None)
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
            kept = piece[:sentence.words[at].begin]
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
    if len(one_of_two) >= len(first) + _WORTH_A_CUT and not _loses_plan(piece, one_of_two):
        yield one_of_two  # "released a line of radios | and a lamp"
    longer = next(at_of, "") if len(first) < limit - _WORTH_A_CUT else ""
    if len(longer) >= len(first) + _WORTH_A_CUT and (_loses_plan(piece, first) or not _HALF_SAID.search(longer) or _COMPARED_WITH.search(longer)):
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
