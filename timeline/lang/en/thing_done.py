"""What "it" is behind a sentence that tells what somebody did with one thing: "Low bought a mill. It burned"."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.lang.en.given_names import GIVEN_NAMES
from timeline.lang.en.one_before import by_the_sentence_before
from timeline.lang.en.persons import AT_END as PERSON_LAST
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.phrases import is_event, noun_phrase
from timeline.lang.en.possessives import possessive
from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.several import is_of_several
from timeline.lang.en.syntax import Clause, Parse, parse
from timeline.lang.en.syntax.takes import SAY
from timeline.lang.en.who_fits import DAY, OF_ONE, TITLES, before_last_name, fits, is_person, names_nobody

_THING = re.compile(r"d[nN#ezg']*[nN](?![nN'])|N+(?![nN'])")
_PLACING = frozenset("in at near outside inside across around through from off behind beside under over as by during for than like".split())
# What is told on of in another paragraph: of what was made or had, hardly of a seat that somebody found.
_MAKING = frozenset(
    "build buy order commission found establish join design launch open write publish promise announce propose draft invent sell acquire paint compose file win".split())
_WHEN = frozenset("year month week day night morning evening afternoon weekend season decade century summer winter spring autumn fall time hour moment".split())
_ITS = frozenset(("its", "their"))
# What is done with a thing, and what it does then: "closed its embassy. It reopened".
_SHUT, _OPENED, _CALLED = "close shut suspend halt stop", "open reopen start launch begin resume", "announce promise order propose schedule call cancel postpone"
_CALLING = frozenset(_CALLED.split())
_HARMED = "destroy gut wreck damage demolish ruin flood flatten level burn cripple"
RESTORING = frozenset("rebuild repair restore mend reopen".split())
_COURSES = {
    **dict.fromkeys(_HARMED.split(), RESTORING | {"burn"}),
    **dict.fromkeys(_SHUT.split(), frozenset("open reopen resume restart".split()) | RESTORING),
    **dict.fromkeys(_OPENED.split(), frozenset("close end finish conclude last".split())),
    **dict.fromkeys(_CALLED.split(), frozenset("begin start open end last finish conclude resume".split())),
}
_ITS_COURSE = frozenset().union(*_COURSES.values())


@lru_cache(maxsize=256)
def thing_done(text: str, begin: int) -> str | None:
    """The one thing with which somebody did something in the sentence before the one at `begin`, if a person did: "The mayor ordered a wall"."""
    span = next(sentences_before(text, begin), None)
    if span is None or text[span[1] - 1] in "\"”?":
        return None
    sentence = parse(text, *span)
    main = _main(sentence)
    if main is None or main.verb.passive or main.verb.base in SAY or '"' in sentence.classes or not (
            _is_somebody(text, sentence, main) or text.startswith(("He ", "She "), begin) and set(sentence.classes[slice(*main.subject)].partition(",")[0]) == {"N"}):
        return None
    if "\n" in text[span[1]:begin] and main.verb.base not in _MAKING:
        return None
    if any(c.kind == "tail" or c.kind == "comp" for c in sentence.clauses) or any(
            sentence.classes[n] in "ui" and sentence.low(n) in ("it", "its") for n in range(len(sentence.words))):
        return None
    found = [m for m in _THING.finditer(sentence.classes, main.verb.last + 1) if _may_be_it(text, sentence, m)]
    holder = sentence.owner[found[0].start()] if len(found) == 1 else None
    if holder is None or holder.kind not in ("main", "coord") or holder.verb is None or found[0].start() != holder.verb.last + 1:
        return None
    return _with_of(text, sentence, *found[0].span())


@lru_cache(maxsize=256)
def course_of(text: str, begin: int, verb: str) -> str | None:
    """What the sentence before says somebody shut or called for, which then reopened or began: "Falk closed its yard. It reopened"; none if that is no such verb."""
    span = next(sentences_before(text, begin), None) if verb in _ITS_COURSE else None
    if span is None:
        return None
    sentence = parse(text, *span)
    main = _main(sentence)
    if main is None or main.verb.passive or verb not in _COURSES.get(main.verb.base, ()) or main.verb.form != "finite":
        return None
    if sentence.low(main.verb.last + 1) == "it" and sentence.classes[main.subject[0]] != "u":
        return by_the_sentence_before(text, span[0], "it")  # "The line was laid in 1887. A landslide closed it. It reopened"
    what = _OBJECT.match(sentence.classes, main.verb.last + 1)
    if what is None or is_of_several(sentence.low(what.end() - 1), "n") or is_person_noun(sentence.low(what.end() - 1)):
        return None
    if main.verb.base in _CALLING and not is_event(sentence.low(what.end() - 1)):
        return None
    if sentence.low(what.start()) in _ITS:
        owner = noun_phrase(text, sentence, *main.subject, (0, 0))
        named = set(sentence.classes[slice(*main.subject)].partition(",")[0]) <= set("dnN")
        return f"{possessive(owner, text)} {_words(text, sentence, what.start() + 1, what.end())}" if named and len(owner) <= _LONGEST else None
    return _with_of(text, sentence, *what.span())


_OBJECT = re.compile(r"d[nN#]*n(?![nN'])")
_LONGEST = 45


def _main(sentence: Parse) -> Clause | None:
    return next((c for c in sentence.clauses if c.kind == "main" and c.verb is not None and c.subject is not None), None)


def _words(text: str, sentence: Parse, begin: int, end: int) -> str:
    return text[sentence.words[begin].begin:sentence.words[end - 1].end]


def _is_somebody(text: str, sentence: Parse, main: Clause) -> bool:
    """Whether a clause is about one person, who is no "it": "she", "Ann Low", "the mayor"."""
    first, last = main.subject
    classes = sentence.classes[first:last].partition(",")[0]
    head = sentence.low(first + len(classes) - 1)
    if classes == "u":
        return head in OF_ONE
    if set(classes) == {"N"}:
        name = _words(text, sentence, first, first + len(classes))
        return is_person(name, text) or " " not in name and any(given in GIVEN_NAMES for given in before_last_name(name, text))
    return re.fullmatch(r"d?[n#]*n", classes) is not None and PERSON_LAST.search(head) is not None


def _may_be_it(text: str, sentence: Parse, m: re.Match[str]) -> bool:
    """Whether a noun phrase or name behind the verb may be one thing: no person, no day, nor where it was, nor what another is of."""
    before, head = sentence.low(m.start() - 1), sentence.low(m.end() - 1)
    if before == "of" or before in _PLACING or is_of_several(head, "n") or is_person_noun(head) or head in TITLES or head in _WHEN:
        return False
    name = _words(text, sentence, *m.span())
    return DAY.match(name) is None and names_nobody(name, text) and fits("it", name, "N" if m[0][0] == "N" else "dn", text)


_OF = re.compile(r"pd?[nN#]+")


def _with_of(text: str, sentence: Parse, begin: int, end: int) -> str:
    """The thing with what it is of, with "the" for "a": "the drawing of a mill"."""
    of = _OF.match(sentence.classes, end)
    stop = of.end() if of is not None and sentence.low(end) in ("of", "into", "on", "for") and len(_words(text, sentence, begin, of.end())) <= _LONGEST else end
    stop = end if stop > end and DAY.match(text, sentence.words[stop - 1].begin) else stop  # "the case on Friday"
    name = _words(text, sentence, begin, stop)
    first, _, rest = name.partition(" ")
    return f"the {rest}" if first.lower() in ("a", "an", "this", "that") else name
