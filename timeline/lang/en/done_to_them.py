"""Who "they" are behind a sentence that tells what several did to several: "Police arrested two men. They were charged"."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.several import is_of_several
from timeline.lang.en.syntax import Verb, parse

# Who is held, saved or hurt is done more to; who did it is not.
_HOLDING = frozenset("""
arrest detain seize capture hold charge question jail sentence convict free release rescue evacuate kidnap abduct deport expel wound injure kill shoot
save hire dismiss suspend fire indict catch identify
""".split())
_DONE_THEN = frozenset("""
arrest charge hold take fly treat bury release free jail sentence convict fine question deport hospitalize name identify try extradite transfer move bring
hand discharge pronounce admit operate airlift evacuate detain seize capture remand indict interrogate imprison execute cremate rearrest acquit
""".split())
_FREEING, _GOING = frozenset("free release rescue evacuate deport expel save".split()), frozenset("fly return arrive leave go come travel land reach".split())
_AS_HELD = frozenset("appear plead face deny confess admit remain await".split())
_WHOM = re.compile(r"[dn#]*n(?:c[dn#]*n)?(?![nN'c])(?:,(?P<names>N{2,4}(?:,N{2,4})*,?cN{2,4})(?![N']))?")
_TRIES = 3  # sentences that go on of "them"


def done_to_them(text: str, begin: int, verb: Verb) -> str | None:
    """Those to whom the sentence before says something was done, if the pronoun's verb is of them; empty where either may be meant, `None` where that tells nothing."""
    found = _whom(text, begin)
    if found is None or not (verb.passive or verb.base in _AS_HELD | _GOING):
        return None
    what, whom = found
    if not verb.passive and verb.base in _GOING:
        return whom if what in _FREEING else None  # "Rebels released two clerks. They flew home"
    if what in _HOLDING and (not verb.passive or verb.base in _DONE_THEN):
        return whom
    return "" if verb.passive else None


@lru_cache(maxsize=256)
def _whom(text: str, begin: int) -> tuple[str, str] | None:
    """What several did to several persons in the sentence before, and to whom."""
    at = begin
    for _ in range(_TRIES):
        span = next(sentences_before(text, at), None)
        if span is None:
            return None
        if not text.startswith("They ", span[0]):
            break
        at = span[0]
    sentence = parse(text, *span)
    main = next((c for c in sentence.clauses if c.kind == "main" and c.verb is not None and c.subject is not None), None)
    if main is None or main.verb.passive or not is_of_several(sentence.low(main.subject[0]), sentence.classes[main.subject[0]]) and not is_of_several(
            sentence.low(main.subject[1] - 1), sentence.classes[main.subject[1] - 1]):
        return None
    whom = _WHOM.match(sentence.classes, main.verb.last + 1)
    last = sentence.low(whom.end() - 1 if whom["names"] is None else whom.start("names") - 2) if whom is not None else ""
    if whom is None or not is_of_several(last, "n") and "c" not in whom[0] or not is_person_noun(last):
        return None
    begin, end = whom.span("names") if whom["names"] is not None else whom.span()
    return main.verb.base, text[sentence.words[begin].begin:sentence.words[end - 1].end]
