"""Who a pronoun is, when it opens a sentence: the subject of the sentence before, or nobody."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from timeline.lang.en.cast import only_one_meant
from timeline.lang.en.firm_names import NAMES
from timeline.lang.en.one_before import by_the_sentence_before
from timeline.lang.en.phrases import noun_phrase
from timeline.lang.en.sentences_back import paragraphs, sentences_before
from timeline.lang.en.syntax import Parse, parse
from timeline.lang.en.syntax.takes import SAY
from timeline.lang.en.who_fits import OF_ONE, OWNERS, PERSON, fits, is_of, is_person
from timeline.lang.en.who_named import from_given



def naming(text: str, begin: int) -> Callable[[str], str | None]:
    """A function from a pronoun in the sentence at `begin` to the name that it stands for, or `None`.

    The subject of the sentence before serves, when it is one person, one firm or
    thing, or several of a kind, as the pronoun asks. A pronoun there is
    followed further back, and so is "she" over a sentence that speaks of her and of nobody else. "He" and "she" may be the one person that
    the sentence before names. "His" and "its" ask for whose it is.
    """
    def named(pronoun: str) -> str | None:
        pronoun = OWNERS.get(pronoun, pronoun)
        name = by_the_sentence_before(text, begin, pronoun) or (_mourned(text, begin, pronoun) or only_one_meant(text, begin, pronoun) if pronoun in OF_ONE else None)
        return name.title() if name and " " in name and name.isupper() else name  # the opening words of some papers

    return named


def _mourned(text: str, begin: int, pronoun: str) -> str | None:
    """Whose death an article opens with, if nobody else of its paragraph can be meant: a life is told of "her"."""
    name = _who_died(text)
    if name is None or not is_of(pronoun, name):
        return None
    first, *_, last = name.split()
    before = text[text.rfind("\n\n", 0, begin) + 1:begin]
    others = (m[0] for m in PERSON.finditer(before) if is_person(m[0], text))
    return None if any(is_of(pronoun, other) and not (first in other.split() or other.endswith(last)) for other in others) else name


@lru_cache(maxsize=16)
def _who_died(text: str) -> str | None:
    """The name of whom a sentence near an article's beginning says that he died, or its title."""
    titled = _OBITUARY.match(text)
    if titled is not None:
        return titled["name"]
    for low, high in paragraphs(text, 0, _OPENING):
        if not _DIED.search(text, low, high):
            continue
        opens = _OPENS_A_LIFE.match(text, low, high)
        if opens is not None and is_person(opens["name"], text):
            return from_given(opens["name"])
        from timeline.lang.en.sentences import sentences

        for begin, end in sentences(text, low, high):
            sentence = parse(text, begin, end)
            main = next((c for c in sentence.clauses if c.kind == "main" and c.verb is not None and c.subject is not None), None)
            names = NAMES.match(sentence.classes, main.subject[0]) if main is not None else None
            died = names is not None and any(  # "Ann Low, who has died aged 71, built boats"
                c.kind == "rel" and c.verb is not None and c.verb.base == "die" and c.begin == names.end() + 1 and sentence.low(c.begin) == "who" for c in sentence.clauses)
            if main is None or not died and (main.verb.base != "die" or main.verb.form != "finite"):
                continue
            if names is None or names.end() - names.start() < 2 or _AND_ANOTHER.match(sentence.classes, names.end()) or sentence.classes[names.end()] == "'":
                return None
            return from_given(text[sentence.words[names.start()].begin:sentence.words[names.end() - 1].end])
    return None


_OBITUARY = re.compile(r"\s*Obituary: (?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,4})\s*\n")
# "Ann Low, a weaver who turned down the crown's commission, died on Sunday", however long what stands between.
_OPENS_A_LIFE = re.compile(r"\s*(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w.'’-]+){1,4}), (?:\d\d, )?(?:an?|the|who|whose) [^.!?]{3,400}, (?:has )?died\b")
_AND_ANOTHER = re.compile(r"(?:,#,?)?cN")  # "Ann Low, 34, and Ivo Falk, 26, died"
_OPENING = 900  # characters
_DIED = re.compile(r"\bdied\b")


def what_was_spoken_of(text: str, begin: int) -> str | None:
    """What the sentence before says somebody said of a thing: "The agency said work on the wall had begun. It is to be finished in May".

    What somebody filed or issued, too: "The crown filed a petition. It will be heard in May". Empty where that is no one thing, `None` where nobody said so.
    """
    before = next(sentences_before(text, begin), None)
    if before is None:
        return None
    sentence = parse(text, *before)
    told = next((c for c in sentence.clauses if c.kind == "comp" and c.subject is not None and c.parent is not None and c.parent.kind == "main" and (
        c.parent.verb is not None and c.parent.verb.base in SAY)), None)
    if told is None:
        return _filed(text, sentence)
    head = sentence.classes[slice(*told.subject)].partition("p")[0]
    bare = text[sentence.words[told.subject[0]].begin:sentence.words[told.subject[0] + len(head) - 1].end] if head else ""
    name = noun_phrase(text, sentence, *told.subject, (0, 0))
    return name if bare and name and fits("it", bare, head.replace("e", "n"), text) and len(name) <= 45 else ""


_FILING = frozenset("file issue lodge submit table introduce serve propose draft publish launch".split())
_WHAT_IS_FILED = re.compile(r"[dn#][nN#]*n(?![nN'])")


def _filed(text: str, sentence: Parse) -> str | None:
    """What the main clause says somebody filed."""
    main = next((c for c in sentence.clauses if c.kind == "main" and c.verb is not None), None)
    if main is None or main.verb.base not in _FILING or main.verb.passive or main.verb.form != "finite":
        return None
    what = _WHAT_IS_FILED.match(sentence.classes, main.verb.last + 1)
    if what is None or sentence.low(what.end() - 1).endswith("s"):
        return None
    return text[sentence.words[what.start()].begin:sentence.words[what.end() - 1].end]
