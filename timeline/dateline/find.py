"""The dateline of an article: given, stated or inferred, in that order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from timeline.dateline.evidence import gather, story
from timeline.dateline.given import given
from timeline.dateline.infer import infer
from timeline.dateline.needs import needs_anchor
from timeline.dateline.stated import stated
from timeline.errors import DatelineError
from timeline.genre import policy_of
from timeline.model import Article, Dateline, Timex
from timeline.moments import dated
from timeline.plugin import Language
from timeline.temporal.anchor import Policy
from timeline.temporal.zones import zone

ASK = "pass --dateline YYYY-MM-DD"


def find(
    article: Article,
    timexes: Sequence[Timex],
    language: Language,
    given_value: str | date | datetime | None = None,
    timezone: str | None = None,
) -> Dateline | None:
    """The dateline of the article; `None` when none is stated and nothing in it needs one.

    That is so where no time counts from a dateline, and in a story of the past,
    whose dates go on from one another.

    `timexes` are those of `article.text`. `given_value` and `timezone` are as in
    `dated`. What the article states goes before what can be inferred from its
    full dates and its weekdays, and a wrong dateline is worse than none.

    Raises `DatelineError` when a time needs a dateline and there is none to be
    had, naming the candidates when they conflict; `UsageError` as `dated` does.
    """
    if given_value is not None:
        return given(given_value, timezone)
    if timezone is not None:
        zone(timezone)
    if article.dateline is not None:
        known = article.dateline
        return known if timezone is None else dated(known.value, timezone, known.basis, known.evidence)
    seen = gather(article, timexes, language)
    found, doubts = stated(article, seen, language, timezone)
    if found is None:
        guess, conflict = infer(seen)
        doubts = doubts or conflict
        if guess is not None and not doubts:
            found = dated(guess[0], timezone, "inferred", guess[1])
    if found is not None:
        return found
    open_time = next((timex for timex in story(article, timexes) if needs_anchor(timex.expr)), None)
    if open_time is None or policy_of(timexes, None) is Policy.NARRATIVE:
        return None
    words = " ".join(article.text[open_time.begin:open_time.end].split())
    if doubts:
        raise DatelineError(f"no dateline: {doubts}: {ASK}")
    raise DatelineError(f'no dateline: the article does not say when it was written, and "{words}" counts from that: {ASK}')
