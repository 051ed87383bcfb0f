"""The times of canonical JSON: every TIMEX3 of the articles, out and back in."""

from __future__ import annotations

from collections.abc import Sequence

from timeline import document as doc
from timeline.errors import ArticleError
from timeline.model import Article, Problem, TimeTag
from timeline.tags import DCT, faults, misplaced


def times_out(times: Sequence[TimeTag]) -> list[doc.Time]:
    """The entries for these times, in their order."""
    return [
        doc.Time(
            article=one.article, id=one.id, text=one.text, span=(one.begin, one.end), type=one.type, value=one.value,
            mod=one.mod, quant=one.quant, freq=one.freq, temporal_function=one.temporal_function,
            anchor_time=one.anchor_time, begin_point=one.begin_point, end_point=one.end_point, comment=one.comment,
        )
        for one in times
    ]


def times_in(given: Sequence[doc.Time], articles: Sequence[Article]) -> tuple[tuple[TimeTag, ...], tuple[Problem, ...]]:
    """The times of the entries, in their order; one by hand without an id or words gets them.

    A text that was changed by hand, so that times stand elsewhere now, is a
    problem: only what needs offsets suffers. Raises `ArticleError` with the place
    (`times[3].span`) of what is wrong in itself.
    """
    known = {article.id: article for article in articles}
    ids: dict[str, set[str]] = {id: {DCT} for id in known}
    for index, one in enumerate(given):
        if one.article not in known:
            raise ArticleError(f"times[{index}].article: no article of this document has the id {one.article!r}")
        ids[one.article].add(one.id or DCT)
    times = [_time_in(one, known[one.article], ids[one.article]) for one in given]
    places: dict[int, int] = {}
    groups: dict[str, list[TimeTag]] = {}
    for index, time in enumerate(times):
        places[id(time)] = index
        groups.setdefault(time.article, []).append(time)
    problems = []
    for name, own in groups.items():
        for time, field, what in faults(own):
            raise ArticleError(f"times[{places[id(time)]}].{field}: {what}")
        moved = misplaced(known[name], own) if known[name].text else None
        if moved is not None:
            what = f"times[{places[id(moved[0])]}]: {moved[1]}: an edit has moved it, and TimeML cannot be written"
            problems.append(Problem(what, name))
    return tuple(times), tuple(problems)


def _time_in(given: doc.Time, article: Article, taken: set[str]) -> TimeTag:
    name, number = given.id, len(taken)
    while name is None:
        name = None if f"t{number}" in taken else f"t{number}"
        number += 1
    taken.add(name)
    begin, end = given.span
    words = " ".join(article.text[begin:end].split()) if given.text is None else given.text
    return TimeTag(
        article.id, name, words, begin, end, given.type, given.value, given.mod, given.quant, given.freq,
        given.temporal_function, given.anchor_time, given.begin_point, given.end_point, given.comment,
    )
