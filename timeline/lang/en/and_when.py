"""What a time dates, with what is to come then besides: "a strike on Friday, when the guild will meet"."""

from __future__ import annotations

from collections.abc import Collection

from timeline.lang.en.asked import Told
from timeline.lang.en.dating import told
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.syntax.takes import SAY
from timeline.lang.en.telling import Teller
from timeline.lang.en.wordlists import SET_DOWN
from timeline.model import Timex


def told_with_when(teller: Teller, timex: Timex, begin: int, dating: Collection[int]) -> list[Told]:
    """What one time dates in the sentence that begins at the character `begin`; `dating` are the indexes of the words that are such times."""
    found = told(teller, timex, begin, dating)
    then = _done_then(teller.parse, teller.at, dating) if len(found) == 1 else None
    if then is not None and found[0].clause is teller.parse.owner[teller.at]:
        line = teller.tell(then)
        return [*found, Told(then, line)] if line else found
    ahead = _when_ahead(teller.parse, teller.at, dating) if found else None
    if ahead is None or any(one.clause in (ahead, ahead.parent if ahead.kind == "inf" else ahead) for one in found):
        return found
    return [*found, Told(ahead, teller.tell(ahead), point=True)]


def _when_ahead(parse: Parse, at: int, dating: Collection[int]) -> Clause | None:
    """What is to come then besides, where it has no time of its own: "a strike on Friday, when the guild will meet", "…, when it is due to vote"."""
    when = next((c for c in parse.clauses if c.kind == "sub" and c.begin == at + 2), None) if parse.classes[at + 1:at + 3] == ",s" and parse.low(at + 2) == "when" else None
    if when is None or when.subject is None or when.verb is None or when.verb.negated or any(when.begin < n < when.end for n in dating):
        return None
    if when.verb.tense == "future":
        return when
    done = next((c for c in parse.clauses if c.kind == "inf" and c.parent is when and c.verb is not None), None) if when.verb.tense == "present" else None
    if done is None:
        return None
    between = [parse.low(n) for n in range(when.verb.last + 1, done.begin) if parse.classes[n] != "r"]  # "is also to vote"
    is_meant = between == [] and (when.verb.base == "be" or parse.low(when.verb.head) in SET_DOWN) or when.verb.base == "be" and len(between) == 1 and between[0] in SET_DOWN
    return done if is_meant else None


def _done_then(parse: Parse, at: int, dating: Collection[int]) -> Clause | None:
    """What happened when the clause in front says, if it has no time of its own: "When the dam burst in 1928, 400 people drowned"."""
    front = parse.owner[at]
    main = front.parent
    if front.kind != "sub" or front.begin or parse.low(0) not in ("when", "as") or main is None or main.kind != "main" or main.verb is None or main.subject is None:
        return None
    verb = main.verb
    if not at < main.subject[0] or any(n > front.end for n in dating) or verb.tense != "past" or verb.modal or verb.perfect or verb.negated or verb.progressive:
        return None
    is_deed = verb.passive or verb.base not in _NO_DEED and verb.base not in SAY
    return main if is_deed and front.verb is not None and front.verb.tense == "past" and not front.verb.perfect else None


_NO_DEED = frozenset("be have do seem appear remain pronounce describe call think feel know want like love hate believe".split())
