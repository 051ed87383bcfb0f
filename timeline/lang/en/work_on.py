"""What work is on: "The Hale viaduct was to be long. Work began in 1967" → "Work on the Hale viaduct began"."""

from __future__ import annotations

import re

from timeline.lang.en.limits import LIMIT
from timeline.lang.en.pronouns import naming
from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.syntax import Clause, Parse, parse
from timeline.lang.en.wordlists import is_plural

_WORK = re.compile(r"(?P<what>[Ww]ork|[Bb]uilding work|[Cc]onstruction|[Bb]uilding)(?= (?:began|begins|started|starts|resumed|resumes|stopped|stops|finished|ended|was|is|has|had|will|would|should|could|may|might|can)\b)")
_BUILT = frozenset("""
bridge viaduct tunnel dam wall road motorway highway bypass railway railroad line canal pier harbour harbor port airport runway terminal station hall tower church cathedral mosque temple school
hospital clinic college library museum theatre theater stadium arena prison court courthouse factory plant mill mine reactor pipeline reservoir house block flats building centre center complex
hotel shop supermarket mall park garden monument memorial statue palace castle lighthouse ship ferry track tramway metro subway extension scheme project site barrier sewer lock weir channel
channels houses homes schools bridges roads walls
""".split())
_MAKING = frozenset("build construct rebuild restore renovate repair extend replace widen erect".split())
_LONGEST = 40


def with_work(text: str, begin: int, sentence: Parse, line: str) -> str:
    """A line that begins with "Work" with what that is on, where the clause before it, or the sentence before, is of one thing that is built."""
    m = _WORK.match(line) if line[:4].lower() in ("work", "buil", "cons") else None
    if m is None:
        return line
    thing = _made_in(text, sentence, m["what"].split()[-1].lower()) or _told_before(text, begin)
    if thing is None or len(thing) > _LONGEST or thing.split()[-1] in line:
        return line
    told = f"{m['what']} {'of' if m['what'].lower() in ('construction', 'building') else 'on'} {thing}{line[m.end():]}"
    return told if len(told) <= LIMIT else line


def _made_in(text: str, sentence: Parse, work: str) -> str | None:
    """What the sentence says is to be built, before its "work"."""
    at = next((n for n, word in enumerate(sentence.words) if word.low == work), 0)
    made = [c for c in sentence.clauses if c.verb is not None and c.verb.last < at and c.verb.base in _MAKING]
    if len(made) != 1:
        return None
    return _done_to(text, sentence, made[0])


def _told_before(text: str, begin: int) -> str | None:
    """The one built thing that the sentence before is about, or says is to be built."""
    low, high = next(sentences_before(text, begin), (begin, begin))
    if low == high or "\n\n" in text[high:begin]:
        return None
    name = naming(text, begin)("it")
    if name is not None and name.split()[-1].lower() in _BUILT and " " in name:
        return _with_the(name)
    sentence = parse(text, low, high)
    main = next((c for c in sentence.clauses if c.kind == "main" and c.verb is not None and c.subject is not None), None)
    if main is not None and (m := _HEAD.match(sentence.classes, *main.subject)) is not None and sentence.low(m.end() - 1) in _BUILT:
        return _with_the(text[sentence.words[m.start()].begin:sentence.words[m.end() - 1].end])
    made = [c for c in sentence.clauses if c.verb is not None and c.verb.base in _MAKING]
    return _done_to(text, sentence, made[0]) if len(made) == 1 else None


_HEAD = re.compile(r"d[nN#gz']{0,4}n(?=p|,|$)")


def _done_to(text: str, sentence: Parse, clause: Clause) -> str | None:
    """What a clause says is built: the subject of its passive, or its object."""
    if clause.verb.passive or clause.kind == "part":
        span = clause.subject
        if span is None:
            return None
    else:
        m = _OBJECT.match(sentence.classes, clause.verb.last + 1)
        span = m.span() if m is not None else None
    if span is None or sentence.low(span[1] - 1) not in _BUILT or not set(sentence.classes[slice(*span)]) <= set("dnN#gz'"):
        return None
    return _with_the(text[sentence.words[span[0]].begin:sentence.words[span[1] - 1].end])


_OBJECT = re.compile(r"d?[nN#gz']{0,4}n(?![nN'])")


def _with_the(noun: str) -> str | None:
    """A thing as it is known by now: "a new hall" → "the new hall", "nine halls" as they are; none of somebody's."""
    first, _, rest = noun.partition(" ")
    if first.lower() in ("a", "an", "the", "this", "that"):
        return f"the {rest}"
    if first.lower() in ("its", "his", "her", "their", "our", "my", "your"):
        return None
    return noun if is_plural(noun.split()[-1]) or first[:1].isupper() else None
