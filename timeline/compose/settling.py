"""When each verb and event noun of an article happened, as narrow as its words allow.

Each gets bounds: the days on which it may have begun and ended, by its own time
where it has one, else by its tense, by the verb over it, by a dated mention of
the same event, or by the dated clause that it goes on from.
`tests/benchmarks/anchor_events.py` measures it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.compose.bounds import Ground, Settled, narrower
from timeline.compose.datings import frame, stated
from timeline.compose.deduction import counted, deduced
from timeline.compose.memory import Memory, Sentence, sentences
from timeline.model import Article, Block, Resolution
from timeline.plugin import Happening, Language

_REACH = 60  # happenings: how far ahead the next dated one of a paragraph is looked for


def settle(article: Article, resolutions: Sequence[Resolution], language: Language, blocks: Sequence[Block]) -> list[Settled]:
    """Every happening of the blocks with its bounds, in order; none without a dateline or where the language tells none."""
    if article.dateline is None or language.happenings is None:
        return []
    now = article.dateline.day
    told = list(sentences(article, resolutions, language, blocks))
    own = [[stated(one, sentence.here, now) for one in sentence.told] for sentence in told]
    dated = [one for sentence in own for one in sentence if one is not None and one.happening.timex is not None]
    memory = Memory(frame(dated, [one for sentence in told for one in sentence.told], now))
    found: list[tuple[int, Settled]] = []
    for sentence, dated in zip(told, own):
        memory.begin(sentence)
        done = {index: _as_elsewhere(one, memory) for index, one in enumerate(dated) if one is not None}
        for index in range(len(sentence.told)):
            _settle(index, sentence, memory, done, set())
        memory.remember(sentence, done)
        found.extend((sentence.block, done[index]) for index in sorted(done))
    return [_until_next(one, block, found[place + 1:place + _REACH]) for place, (block, one) in enumerate(found)]


def _settle(index: int, sentence: Sentence, memory: Memory, done: dict[int, Settled], seen: set[int]) -> Settled:
    """Settles a happening into `done`, the verbs over it first; `seen` are those on the way, for a parse may go in circles."""
    if index not in done:
        seen.add(index)
        one = sentence.told[index]
        over = _settle(one.governor, sentence, memory, done, seen) if one.governor is not None and one.governor not in seen else None
        done[index] = _since(one, index, sentence, memory, done) or _counted_from(one, index, sentence, done) or _when(one, index, sentence, done) or deduced(one, over, sentence, memory)
    return done[index]


def _since(one: Happening, index: int, sentence: Sentence, memory: Memory, done: dict[int, Settled]) -> Settled | None:
    """ "Has guarded the mill since it burned in May": what lasts from a dated clause on."""
    if one.form != "perfect" or one.aspect == "point" and not one.ongoing and not one.measured:
        return None
    start = next((done[at] for at, other in enumerate(sentence.told) if other.link == "since" and other.governor == index and at in done), None)
    return Settled(one, start.begin, memory.frame.coming, f"since {start.reason}") if start is not None else None


def _counted_from(one: Happening, index: int, sentence: Sentence, done: dict[int, Settled]) -> Settled | None:
    """ "Had left two days before the storm hit on Wednesday": so far from the dated clause below it."""
    if one.timex is not None or one.form not in ("past", "pluperfect"):
        return None
    for at, other in enumerate(sentence.told):
        if other.governor == index and other.clause == "sub" and other.link in _OTHER_SIDE and other.offset is not None and at in done and done[at].day is not None:
            return counted(one, other.offset, done[at].day, _OTHER_SIDE[other.link], f"what happened on {done[at].day.isoformat()}")
    return None


def _when(one: Happening, index: int, sentence: Sentence, done: dict[int, Settled]) -> Settled | None:
    """ "Became the first woman to lead it when she was sworn in last May": at the time of the clause below it, be that under its infinitive."""
    if one.timex is not None or one.form != "past" or one.aspect == "state" or one.told:
        return None
    for at, other in enumerate(sentence.told):
        if other.clause == "sub" and other.link == "with" and other.form == "past" and other.timex is not None and at in done and other.governor is not None:
            over = sentence.told[other.governor]
            if other.governor == index or over.form == "infinitive" and over.governor == index:
                return done[at].shared(one, f"with {done[at].reason}", Ground.JOINED)
    return None


# A clause behind "after" lies before the verb over it.
_OTHER_SIDE = {"before": "after", "after": "before"}


def _as_elsewhere(one: Settled, memory: Memory) -> Settled:
    """A dated happening, narrowed where the article dates it more closely: taken "in March", and on the 26th of that month."""
    known = memory.frame.once.get(one.happening.kind)
    if known is None or one.happening.aspect != "point" or known.day is None or one.day is not None:
        return one
    return known.shared(one.happening, known.reason) if narrower(one, known) is known else one


def _until_next(one: Settled, block: int, later: Sequence[tuple[int, Settled]]) -> Settled:
    """What is told after one day is over by the next that its paragraph tells of."""
    if one.ground is not Ground.AFTER:
        return one
    for number, other in later:
        if number != block:
            break
        if other.happening.timex is not None and other.day is not None and other.happening.form == "past" and one.begin[0] < other.day < one.begin[1]:
            bounds = (one.begin[0], other.day)
            return replace(one, begin=bounds, end=bounds, reason=f"{one.reason} and before {other.day.isoformat()}")
    return one
