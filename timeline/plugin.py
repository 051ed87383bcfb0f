"""What a plugin imports: the hook marker and the declarations that hooks return.

    from timeline.plugin import Exporter, hookimpl

    @hookimpl
    def timeline_exporters():
        return [Exporter("tsv", "Tab-separated lines", (".tsv",), "text/tab-separated-values", export)]

A declaration is light: put heavy imports inside the function it names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pluggy

from timeline.frozen import frozen

if TYPE_CHECKING:
    from timeline.cues import Cues
    from timeline.model import Article, Tense, Timeline, Timex
    from timeline.temporal.grain import Grain

hookimpl = pluggy.HookimplMarker("timeline")

Exported = bytes | Mapping[str, bytes]
"""A file, or the parts of one that was too large: each by a short name that goes into its file's name."""


@dataclass(frozen=True, slots=True)
class Exporter:
    """An output format.

    `export(timeline, options)` returns the file's bytes, or several files' by the
    names of the parts (`{"1": ..., "2": ...}` becomes `story-1.ics`,
    `story-2.ics`); it touches no file and no clock, and raises `timeline.errors.ExportError` when the format cannot hold
    the timeline. `suffixes` begin with a dot; the longest match wins, and the first
    names files in a folder. `media_type` is the format's, of RFC 2045, for programs
    that serve or send what was exported: `timeline` itself writes files and does
    not read it. `options`
    is a frozen dataclass whose fields have defaults and are annotated with
    `Annotated[type, typer.Option(help=...)]` (or a plain type); `export` is
    given an instance. `warn(timeline, options)` may return one-line messages on
    what the format leaves out.
    """

    name: str
    summary: str
    suffixes: tuple[str, ...]
    media_type: str
    export: Callable[[Timeline, object], Exported]
    options: type | None = None
    warn: Callable[[Timeline, object], Sequence[str]] | None = None


@dataclass(frozen=True, slots=True)
class Reader:
    """An input format.

    `read(data, source)` turns bytes into an `Article`, into a tuple of them (a
    feed, a mailbox), or into a `Timeline` when the input already is one; `source`
    is a path, an address or `None`. It raises `timeline.errors.ArticleError` with
    one line for a person. `sniff(data)` says from the first 4,096 bytes whether
    they look like this format; a reader without it is the last resort.
    `media_types` are those of RFC 2045 that servers send it as; a reader asked for
    one must heed a byte order mark, which stands in for the server's `charset`.
    """

    name: str
    summary: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str | None], Article | tuple[Article, ...] | Timeline]
    sniff: Callable[[bytes], bool] | None = None
    media_types: tuple[str, ...] = ()


@frozen
class Gist:
    """What a headline is compared by with another that may tell of the same event.

    `words` are those that tell something, each in a form that it shares with its
    other forms ("collapse" and "collapsed" alike); `names` are the names in the
    headline, first word included, in such a form too. `victims` are the names, as
    written, that may be of whom a death is told ("the slaying of Low in Leeds": Low).
    `said` are all words but those of no weight ("the", "was"), in order and in small
    letters; `denies` says whether the headline has something not be so.
    `actor` is the body that acts in it, by its noun ("council"): another body does another thing.
    """

    words: frozenset[str]
    names: frozenset[str] = frozenset()
    victims: frozenset[str] = frozenset()
    said: tuple[str, ...] = ()
    denies: bool = False
    actor: str = ""


ECHO = "echo"


@frozen
class Clause:
    """What one time dates, in a language's own words.

    `timex` is the index, in the list given, of the time that dates it; `headline`
    is ready to show; `begin` and `end` bound the evidence in the article's text.
    `status` is `occurred`, `planned`, `denied` or `conditional`. `kind` is what
    happens, alike for what may tell of one event in other words ("died", "was
    killed"); empty where that is not known; `ECHO` for what only speaks of an
    event told before ("the announcement came"). `verb` is the offset of the word
    that tells it, alike for the times of one clause, which are one event's where
    one lies within the other; -1 where that is not known. `point` says that "until June"
    names when it is, not how long it lasts ("postponed until June"). `written_in`
    is the place in the byline of its paragraph, where the sentence names none.

    `once` is what is done one time only ("was sold", "resigned"), so that a second
    telling in which a time fits is of the same event; `death` is what somebody is
    killed in, one event where two tellings name the same victim. `joined` is the
    offset at which the time ends that its own is joined to by a word for "and"
    ("in July and August"), which makes them one stretch; -1 where it is to none.
    `looks_back` is for what was over by the other things that its sentence tells
    of ("who had led it since 1979, resigned"). `lasting` is for what has gone on from
    the time on ("have killed nine since the rains began in May"). `once_over` is the
    status instead, where the time turns out to be over ("could not sleep"); empty where
    it is the same. `done` is for what its verb tells as done ("has resigned this week").
    `goes_on` is for what lasts from the time of the verb that its own is joined to
    ("opens on 22 April and runs through September"). `compared` is for what is of the
    time that its own is compared with ("earned nine million, up from six a year earlier").
    `until` is the index of another time, the end of what began with its own ("led it from
    1990 until she fell ill in 2004"); -1 without.
    `again` is the kind of an event that it only speaks of as told before, and the gist of which one that is
    ("The closing of the mill will cost nine jobs").
    """

    timex: int
    headline: str
    begin: int
    end: int
    status: str = "occurred"
    place: str | None = None
    kind: str = ""
    verb: int = -1
    point: bool = False
    written_in: str | None = None
    once: bool = False
    death: bool = False
    joined: int = -1
    looks_back: bool = False
    lasting: bool = False
    once_over: str = ""
    done: bool = False
    goes_on: bool = False
    again: tuple[str, ...] = ()
    compared: bool = False
    until: int = -1


@frozen
class Happening:
    """A verb or an event noun, stated time or not, in a language's own words.

    `begin` and `end` bound the sentence, `word` the verb or noun. `headline` is
    empty where it is no clause to list. `form` is `past`, `pluperfect`,
    `perfect`, `present`, `progressive`, `future` (or might, could), `infinitive`,
    `ing`, `participle`, `noun`. `timex` is the index, in the list given, of its
    own time, `length` that of a stretch up to the article ("in the past three
    weeks"). `kind` is what it and its kin are found by, empty for
    verbs that tell of anything ("take"). `relation` (`after`,
    `before`, `during`) holds to an event: `to` is its kind, `to_word` its name,
    `offset` how many units after or before it, where the words say ("two days after");
    without a relation, how far from the verb over it ("one day after he fell ill").

    `governor` is the index of the verb over it in the sentence's list; `clause`
    the clause's kind. `link` says where it lies in time from that verb, if words
    say so: `with`, `around` (from before it till after it), `before`, `since` (as
    `before`, and what is over it lasts from then), `after`,
    `ahead` (wanted or planned by then), `serving` (what it is done for), `begun` or
    `ended` (what lasted began or ended by it).

    `aspect` is `point` for what is done in a moment, `process` for what goes on
    for a while, `state` for what is so. `told` is a verb of saying, `mind` one of
    thinking, `phase` one of beginning, going on and ending; `ongoing` a verb told
    of as under way ("has been falling"); `main` a clause of its own; `definite` a
    noun spoken of as known; `many` is for what is done to many, or a noun in the
    plural; `incident` is what sets a story going, so that the rest came after it;
    `measured` a figure's change over a period; `earlier` what a word places before
    the day's news ("recently").
    """

    begin: int
    end: int
    word: tuple[int, int]
    headline: str
    form: str
    timex: int | None
    kind: str
    length: int | None = None
    aspect: str = "point"
    told: bool = False
    mind: bool = False
    phase: bool = False
    main: bool = False
    definite: bool = False
    ongoing: bool = False
    many: bool = False
    incident: bool = False
    measured: bool = False
    earlier: bool = False
    relation: str | None = None
    to: str = ""
    to_word: str = ""
    offset: tuple[int, Grain] | None = None
    place: str | None = None
    governor: int | None = None
    clause: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """All that the road needs to know of one language. Offsets count characters of the text given.

    tag(text)                             time expressions in order, not overlapping
    tense(text, begin, end)               how the clause that holds a span looks in time
    sentences(text, begin, end)           spans of the sentences in part of a text
    clauses(text, begin, end, timexes)    what each time in a sentence dates; `timexes` in order
    happenings(text, begin, end, timexes) every verb and event noun of a sentence; without it, no event is inferred
    stated(article)                       timexes that state the article's own date, surest first, each with
                                          its basis, `metadata` or `byline`
    gist(headline)                        what headlines are compared by, so that an event told twice is one; without
                                          it, their words as they stand
    cues()                                the words around a time that say what it counts from: a `Cues` of `timeline.cues`,
                                          which says what each means to a story; without it, no text says so, and a time
                                          counts from what its own words and its place tell
    """

    code: str
    name: str
    tag: Callable[[str], list[Timex]]
    tense: Callable[[str, int, int], Tense]
    sentences: Callable[[str, int, int], list[tuple[int, int]]]
    clauses: Callable[[str, int, int, Sequence[Timex]], list[Clause]]
    stated: Callable[[Article], list[tuple[Timex, str]]]
    happenings: Callable[[str, int, int, Sequence[Timex]], list[Happening]] | None = None
    gist: Callable[[str], Gist] | None = None
    cues: Callable[[], Cues] | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """A step between compose and export: enrich, merge, drop. Filters run in order of name."""

    name: str
    summary: str
    apply: Callable[[Timeline], Timeline]


@dataclass(frozen=True, slots=True)
class Declared:
    """A declaration with the plugin that made it: what `Registry` hands out."""

    item: Exporter | Reader | Language | Filter
    plugin: str
    distribution: str = field(default="")
