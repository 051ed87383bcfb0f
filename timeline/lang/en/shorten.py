"""Making a clause short enough for a headline: whole phrases, a verb with its object kept, nothing dangling."""

from __future__ import annotations

import re

from timeline.lang.en.best_cuts import best_cut, cuts, loses_plan, reaches_behind, verb_end
from timeline.lang.en.cuts import SAME_END, ends_in_verb, loses_whom, parts_a_verb
from timeline.lang.en.dangling import less_half_joined, undangled
from timeline.lang.en.goals import without_way_to_goal
from timeline.lang.en.leaveout import without_asides, without_front, without_middle, without_of, without_place, without_tail
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.long_subjects import without_joined_subject, without_rest_of_subject, without_second_subject
from timeline.lang.en.offices import without_any_title, without_description, without_office, without_office_of_whom, without_offices, without_title, without_trade, without_what_they_are
from timeline.lang.en.tidying import tidy
from timeline.lang.en.trimming import without_adverb, without_brackets, without_compounds, without_courtesy, without_form, without_kinds, without_share, without_small_adverb, without_sum


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
    if verb_end(piece) > limit:
        piece = tidy(without_rest_of_subject(piece))
        if len(piece) <= limit:
            return piece
    if piece[:4] in _THE and len(piece) <= limit + 4:
        return piece[4:5].upper() + piece[5:]  # the article is worth less than a word at the end
    kept = best_cut(piece, limit)
    if piece[:4] in _THE and (kept is None or not reaches_behind(piece, kept)):
        bare = piece[4:5].upper() + piece[5:]
        cut = best_cut(bare, limit)
        if cut is not None and reaches_behind(bare, cut):
            return tidy(cut)
    said = _SAID_THAT.match(piece) if kept is not None and (piece[len(kept):].lstrip(" ,").startswith("that ") or ends_in_verb(kept)) else None
    if said:
        alone = shorten(f"{said['who']}: {said['told'][:1].upper()}{said['told'][1:]}", place, limit)
        if alone.startswith(f"{said['who']}: ") and reaches_behind(piece, alone):
            return alone
    if kept is not None and loses_plan(piece, kept):
        for drop in (without_any_title, without_of):
            shorter = tidy(drop(piece))
            cut = shorter if len(shorter) <= limit else best_cut(shorter, limit)
            if cut is not None and shorter != piece and not loses_plan(shorter, cut):
                return tidy(cut)
        told = piece.partition(": ")[2] if _TO_DO_IT.match(piece, len(kept)) and not _OF_SPEAKER.search(piece) else ""
        alone = told if len(told) <= limit else best_cut(told, limit) or ""
        if alone and not loses_plan(told, alone) and len(alone) > len(kept) - len(piece) + len(told):
            return tidy(alone[:1].upper() + alone[1:])  # what is to be done, before who says so
    if kept is None or not reaches_behind(piece, kept):
        bare = tidy(without_any_title(piece))
        if bare != piece:
            return shorten(bare, place, limit)
        for drop in (without_joined_subject, without_of):
            shorter = tidy(drop(piece))
            if len(shorter) <= limit:
                return shorter
        further = best_cut(shorter, limit)
        kept = further if further is not None and reaches_behind(shorter, further) else kept
        who, _, told = piece.partition(": ")
        if told and (kept is None or len(kept) < verb_end(piece)) and len(who) < 60:
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
            on = next((part for part in (*cuts(on, room - len(led) - 1), _PHRASE.split(on)[0]) if len(part) <= room and _says_what(part, on)), "")
        kept = _MORE_OF_IT.sub("", shorten(line, place, limit - len(led) - len(on) - 2)) if on else ""
        who, colon, _ = line.partition(": ")
        told = len(who) + 2 if colon else 0
        reaches = reaches_behind(line[told:], kept[told:]) or line.startswith(kept) and not kept.endswith(_WITH_MORE) and _AGAINST.match(line, len(kept)) is not None  # "would retaliate" against the guild
        if kept and (not colon or kept.startswith(who)) and not parts_a_verb(line, kept) and reaches and not loses_whom(kept[told:], on):
            return f"{kept} {led} {on}"
    return None


def _says_what(cut: str, condition: str) -> bool:
    """Whether a condition that was cut still has its verb, and what that is about: not "the police proved able to keep"."""
    return len(cut) >= verb_end(condition) and not _BARE.search(cut)


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
