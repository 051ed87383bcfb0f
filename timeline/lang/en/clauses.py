"""What each time in a sentence dates, and how to say it: English's `clauses`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.lang.en import nominal
from timeline.lang.en.headlines import headline, is_attributive, lower_first, without_times
from timeline.lang.en.place import place
from timeline.lang.en.saying import speaker
from timeline.lang.en.segments import Segment, has_verb, split, starts_with_verb
from timeline.lang.en.shorten import LIMIT
from timeline.lang.en.status import status
from timeline.model import Timex
from timeline.plugin import Clause
from timeline.temporal.expr import Length, Reference, ShortDecade, Years

_OWN = ("rel", "sub", "coord", "ing", "ed", "main")


def clauses(text: str, begin: int, end: int, timexes: Sequence[Timex]) -> list[Clause]:
    """One clause for each date or time of day in the sentence `text[begin:end]`; a question gives none.

    Lengths and recurring times date nothing by themselves.
    """
    if _asks(text[begin:end]):
        return []
    spans = [(timex.begin, timex.end) for timex in timexes]
    if len(timexes) > _MOST_TIMES:
        return _listed(text, begin, end, timexes)
    segments = split(text, begin, end, spans, [(timex.begin, timex.end) for timex in timexes if _dates(timex)])
    found: list[Clause] = []
    for index, timex in enumerate(timexes):
        if not _dates(timex) or _says_no_day(text, begin, timex):
            continue
        own = next(n for n, segment in enumerate(segments) if timex.begin < segment.end)
        # Only its own words leave the headline: what other times say, the date does not.
        words = _say(text, segments, own, timex, [(timex.begin, timex.end)], spans)
        where = place(text[segments[own].begin:segments[own].end])
        line = headline(words, where)
        if not re.search(r"[A-Za-z]{2}", line):
            line = headline(without_times(text, begin, end, []), where)
        found.append(Clause(index, line, begin, end, status(text, segments, own, timex), where))
    return found


# A sentence with more times than this is a table or a list: no clause of it can be told from another.
_MOST_TIMES = 20


def _listed(text: str, begin: int, end: int, timexes: Sequence[Timex]) -> list[Clause]:
    """Each time of a list, all under the words that begin it."""
    line = headline(without_times(text, begin, end, []))
    return [Clause(index, line, begin, end) for index, timex in enumerate(timexes) if _dates(timex)]


_QUESTION = re.compile(r"\W*(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|will|would|can|could|should|has|have|had|may|might|so)\b", re.IGNORECASE)


def _asks(sentence: str) -> bool:
    """Whether a sentence is a question, not a statement that ends in one that it quotes."""
    return sentence.rstrip("\"”') ").endswith("?") and (_QUESTION.match(sentence) is not None or speaker(sentence, []) is None)


def _says_no_day(text: str, begin: int, timex: Timex) -> bool:
    """Whether a time dates nothing: "the year" of an account, "the same at Christmas as in harvest time"."""
    if timex.rule == "the-unit":
        return True
    if isinstance(timex.expr, Years | ShortDecade) and is_attributive(text, timex.begin, timex.end):
        return True  # "an 11th century temple"
    return re.match(r"\s+as\s", text[timex.end:timex.end + 5]) is not None and re.search(
        r"\b(?:same|as)\b[^,;.]{0,20}$", text[begin:timex.begin]) is not None


def _dates(timex: Timex) -> bool:
    """Whether a time can date something: no "weekly", no "three years", no "soon"."""
    if isinstance(timex.expr, Length):
        return timex.expr.base is not None
    return timex.kind != "SET" and not isinstance(timex.expr, Reference)


def _say(
    text: str, segments: list[Segment], own: int, timex: Timex, spans: list[tuple[int, int]], all_spans: list[tuple[int, int]]
) -> str:
    """The words for what a time dates, before they are made into a headline.

    `spans` are the time's own words, which leave the headline; `all_spans` those
    of every time in the sentence.
    """
    segment = segments[own]
    tail = _tail_of(segments, own)
    if tail is not None:
        return _said(text, segments, tail, own, spans)
    if segment.kind == "aside":  # ", down from $20 million in 1996" belongs with the clause before it
        leader = next((n for n in range(own, -1, -1) if segments[n].kind != "aside"), own)
        if segments[leader].kind in ("rel", "sub", "coord", "ing"):
            own, segment = leader, segments[leader]
    noun = nominal.base_of_comparison(text, segments[0].begin, timex, _subject(text, segments, all_spans)) or nominal.dated_noun(text, segment, timex, spans, is_attributive(text, timex.begin, timex.end))
    if noun:
        return noun
    body = lambda s: without_times(text, s.begin, s.end, spans)  # noqa: E731
    turned = nominal.relative_object(text, segment, timex, spans, _subject(text, segments, all_spans)) or nominal.restricted(
        text, segment, timex, spans) or nominal.reduced(text, segment, timex, spans)
    if turned:
        return turned
    if segment.kind == "rel":
        return nominal.relative_subject(text, segments, own, spans) or body(segment)
    if segment.kind == "ed":
        subject = nominal.antecedent(text, segments, own)
        joint = ", " if subject and "," in subject else " "
        return f"{subject}{joint}{lower_first(body(segment))}" if subject else _main(text, segments, own, spans)
    if segment.kind == "ing":
        return nominal.participle(text, segment, spans) or _main(text, segments, own, spans)
    if segment.kind == "coord":
        return _coordinated(text, segments, own, spans, all_spans)
    if segment.kind == "sub" and not _SETTING.search(body(segment)):
        return body(segment)
    return _main(text, segments, own, spans)


def _main(text: str, segments: list[Segment], own: int, spans: list[tuple[int, int]]) -> str:
    """The main clause that a segment belongs to, asides left out where they can be."""
    first = _first_of_main(segments, own)
    end = _end_of_main(segments, first, own)
    after = next((s for s in segments if s.begin >= end), None)
    if after is not None and after.kind == "sub" and re.match(r"when\s", text[after.begin:after.end]):
        longer = without_times(text, segments[first].begin, after.end, spans)
        if len(longer) <= LIMIT:  # "was killed when two robbers opened fire": half the news
            end = after.end
    whole = without_times(text, segments[first].begin, end, spans)
    if len(whole) <= LIMIT and has_verb(whole):
        return nominal.last_infinitive(whole, text, segments[own], spans)
    said, last = "", None
    for n in range(first, len(segments)):
        segment = segments[n]
        if n > first and segment.kind == "main":
            break
        if segment.kind in ("main", "resume") or n == own:
            piece = without_times(text, segment.begin, segment.end, spans)
            joint = ", " if last == n - 1 and piece and said else " "
            said, last = f"{said}{joint}{piece}".strip(), n
    if not has_verb(said):  # a title, a caption: the asides are the news
        said = without_times(text, segments[first].begin, segments[-1].end, spans)
    return nominal.last_infinitive(said, text, segments[own], spans)


# What an "as" or "when" clause tells of the hour, not of the news.
_SETTING = re.compile(r"\b(?:dawn|day|night|darkness|dusk|trading|polls|voting|markets?)\s+(?:broke|fell|began|opened|closed|ended|drew)\b", re.IGNORECASE)


def _first_of_main(segments: list[Segment], own: int) -> int:
    """Where the main clause that a segment belongs to begins."""
    mains = [n for n in range(own + 1) if segments[n].kind == "main"]
    if mains:
        return mains[-1]
    return next((n for n, segment in enumerate(segments) if segment.kind in ("main", "resume")), 0)


def _end_of_main(segments: list[Segment], first: int, own: int) -> int:
    """Where the main clause ends, what a comma or conjunction hangs on behind it left out."""
    last = first
    for n in range(first + 1, len(segments)):
        if segments[n].kind == "main":
            break
        if segments[n].kind == "resume" or n == own:
            last = n
    return segments[last].end


def _subject(text: str, segments: list[Segment], spans: list[tuple[int, int]]) -> str | None:
    """The subject of the main clause, as far as it can be told: the words before its first verb."""
    main = " ".join(without_times(text, s.begin, s.end, spans) for s in segments if s.kind in ("main", "resume"))
    complement = re.split(r"\s+that\s+", main)[-1]
    if complement != main and nominal.lacks_subject(complement):
        complement = main
    return nominal.subject_of(complement)


def _coordinated(
    text: str, segments: list[Segment], own: int, spans: list[tuple[int, int]], all_spans: list[tuple[int, int]]
) -> str:
    """A clause after "and" or "but"; one without a subject takes that of the main clause."""
    segment = segments[own]
    body = re.sub(r"^(?:and|but|or|yet|so|nor)\s+", "", without_times(text, segment.begin, segment.end, spans), flags=re.IGNORECASE)
    if nominal.lacks_subject(body):
        lead = _subject(text, segments, all_spans)
        return f"{lead} {nominal.finite(body, text, segments)}" if lead else body
    if not has_verb(body):
        return _main(text, segments, own, spans)
    return body


def _tail_of(segments: list[Segment], own: int) -> int | None:
    """The saying clause that a time stands in, or behind: ", said Omar Reyes, the engineer, on Friday"."""
    while own > 0 and segments[own].kind == "aside":
        own -= 1
    return own if segments[own].kind == "tail" else None


def _said(text: str, segments: list[Segment], own: int, last: int, spans: list[tuple[int, int]]) -> str:
    """ "Who: what", for a time that dates the saying."""
    first = own
    if starts_with_verb(text[segments[own].begin:segments[own].end]):
        while first > 1 and segments[first - 1].kind in ("aside", "rel"):
            first -= 1
    who = speaker(text[segments[first].begin:segments[last].end], [(a - segments[first].begin, b - segments[first].begin) for a, b in spans])
    what = _main(text, segments[:first], first - 1, spans) if first else ""
    return f"{who}: {what}" if who and what else what or who
