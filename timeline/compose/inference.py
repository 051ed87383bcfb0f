"""Events that the text dates without stating a time: `unstated`, for `timeline show` and `export --inferred`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from timeline.compose.bounds import Ground
from timeline.compose.likeness import Gists
from timeline.compose.opening import opening
from timeline.compose.settling import settle
from timeline.genre import policy_of
from timeline.ids import event_id
from timeline.model import Article, Block, Event, Resolution, Timex
from timeline.plugin import Clause, Happening, Language
from timeline.temporal.anchor import Counted, Origin, Policy
from timeline.temporal.calendar import add_days
from timeline.temporal.expr import Written
from timeline.temporal.grain import Grain
from timeline.temporal.value import TimeValue

# How far the lead reaches, in characters, where a text has no paragraphs: what follows is as often told of long ago.
_LEAD = 300
# Fewer words are in many a headline.
_SOME = 3
# Two verbs that share a time are one event, and so is one told twice; a week told of is no day of what follows.
_NO_EVENT = (Ground.JOINED, Ground.ELSEWHERE, Ground.SPAN)


def unstated(
    article: Article, resolutions: Sequence[Resolution], language: Language, blocks: Sequence[Block], stated: Sequence[Event],
    clauses: Mapping[str, Clause], gist: Gists,
) -> Iterator[Event]:
    """The events without a time of their own: told as facts, in a clause of their own, and bounded on both sides by the text.

    Simple past in the first paragraph of news, and the perfect of its first sentence, are
    bounded by the day before the dateline and the dateline. What a stated event tells already is left out;
    `clauses` holds what tells each, by its id.
    """
    if article.dateline is None:
        return
    today = article.dateline.day
    origin = Origin(Counted.FROM_DATELINE, today)
    news = policy_of([one.timex for one in resolutions], today) is Policy.NEWS
    told = {(event.begin, event.headline) for event in stated}
    verbs = {clauses[event.id].verb for event in stated if event.id in clauses}
    first_told = opening(article, blocks)
    lead = range(blocks[first_told].begin, min(blocks[first_told].end, blocks[first_told].begin + _LEAD)) if first_told is not None else ()
    for one in settle(article, resolutions, language, blocks):
        happening = one.happening
        (first, _), (_, last) = one.begin, one.end
        reason = one.reason
        if one.ground in _NO_EVENT:
            continue
        if one.ground is Ground.NEWS:
            if not news or happening.begin not in lead:
                continue
            first = add_days(today, -1)
            reason = f"{'present perfect' if happening.form == 'perfect' else 'simple past'} in the lead of an article of {today.isoformat()}"
        elif happening.form == "perfect":
            continue  # "the mayor has resigned" behind the lead: at any time
        if not happening.headline or happening.timex is not None or first is None or last is None or (happening.begin, happening.headline) in told:
            continue
        if happening.form == "present" and last < today:
            continue  # "went on sale in May, a week before the fair opens" is ahead, or told of no one day
        if happening.word[0] in verbs:
            continue  # the same verb, told with its time
        if any(event.begin == happening.begin and event.words and event.words in happening.headline for event in stated):
            continue  # its own time stands in it, with another verb of the sentence
        if one.ground is Ground.NEWS and any(_tells_of_it(happening, article.text, event, clauses, gist) for event in stated):
            continue  # told in the lead, and with its day further on
        if any(begin == happening.begin and _say_the_same(headline, happening.headline, gist) for begin, headline in told):
            continue  # the same clause, told with its time
        if not news and last >= today:
            continue  # "some time between then and the writing" says nothing in a story of the past
        text = article.text[happening.begin:happening.end]
        value = TimeValue(first, add_days(last, 1), Grain.DAY)
        written = Written("DATE", value.timex3.value, None)
        yield Event(
            id=event_id(article.id, text, happening.begin, happening.end, *happening.word), headline=happening.headline, text=text,
            begin=happening.begin, end=happening.end,
            when=Resolution(Timex(*happening.word, "DATE", written, "inferred"), "", value, origin.words, reason, origin=origin),
            article=article.id, basis="inferred", place=happening.place, status="planned" if happening.form == "present" else "occurred",
        )


def _tells_of_it(happening: Happening, text: str, event: Event, clauses: Mapping[str, Clause], gist: Gists) -> bool:
    """Whether a dated event is what a happening tells of: the same thing done, or told in the same word, to or by somebody of the same name."""
    if event.id not in clauses or event.status != "occurred" or not gist(happening.headline).names & gist(event.headline).names:
        return False
    if happening.kind and clauses[event.id].kind == happening.kind:
        return True
    return bool(gist(text[slice(*happening.word)]).words & gist(event.headline).words)


def _say_the_same(one: str, other: str, gist: Gists) -> bool:
    """Whether one of two headlines begins as the other and has all of its words: "A ship sailed on Friday, he said" and "A ship sailed"."""
    one = one.partition(": ")[2] or one  # "Officials: A ship sailed"
    if any(f" {side} {other[:1].lower()}{other[1:]}" in one for side in ("after", "before")):
        return False  # "The letter was sent, three months before the prize was awarded": of another day
    if one.startswith(other) or other.startswith(one):
        return True
    mine, its = gist(one).words, gist(other).words
    first, second = (headline.replace(",", "").split()[:_SOME] for headline in (one, other))
    ends = first[0] == second[0] and one.split()[-_SOME:] == other.split()[-_SOME:]  # "A study (published) found that bees can count"
    return (ends or first == second and min(len(mine), len(its)) >= _SOME) and (mine <= its or its <= mine)
