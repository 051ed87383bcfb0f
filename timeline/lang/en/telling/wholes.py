"""Subject, verb and what follows: a clause told whole."""

from __future__ import annotations

from timeline.lang.en.shorten import LIMIT
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import COMPLEMENT
from timeline.lang.en.telling.extent import clause_end, holds
from timeline.lang.en.telling.subjects import aside_before, short_name, short_subject, subject_of
from timeline.lang.en.telling.words import Words

# Verbs of saying that claim no more than that it was said.
NEUTRAL = frozenset("say tell announce report state add note write explain confirm estimate predict warn".split())
_NOUNS = frozenset("nN")


def whole(teller: Words, clause: Clause, through: int | None = None) -> str:
    """Subject, verb and what follows, asides and clauses of other times left out where they stand behind a comma."""
    subject = subject_of(teller, clause)
    verb = clause.verb
    start = verb.first
    while start > 0 and teller.parse.classes[start - 1] in "rx" and (clause.subject is None or start > clause.subject[1]):
        start -= 1
    stop = clause_end(teller, clause, through)
    predicate = teller.say(start, stop)
    if subject is None:
        if clause.kind == "main":
            return teller.say(clause.begin, stop)
        return predicate
    joint = ", " if "," in subject and aside_before(teller, clause) else " "
    owner = clause
    while owner.subject is None and owner.kind == "coord" and owner.parent is not None:
        owner = owner.parent
    if owner.subject is not None and owner.verb is not None and aside_before(teller, owner) and any(
            letter in "mbhfwvztq" for letter in teller.parse.classes[owner.subject[0]:owner.verb.first]):
        shorter = short_subject(teller, owner, subject)
        joint = " " if shorter != subject else joint
        subject = shorter
    if predicate.startswith(("'", "’")):
        joint = ""  # "the coach's expected to leave"
    line = f"{subject}{joint}{predicate}"
    if len(line) > LIMIT and "," in subject:
        line = f"{short_subject(teller, clause, subject)} {predicate}"
    told = told_clause(teller, clause)
    if len(line) > LIMIT and told is not None:
        return f"{short_name(short_subject(teller, clause, subject))}: {told[:1].upper()}{told[1:]}"
    if len(line) > LIMIT:
        shorter = clause_end(teller, clause, through, spare=True)
        if shorter < stop and (shorter > verb.last + 2 or verb.base not in COMPLEMENT):
            line = f"{short_subject(teller, clause, subject)} {teller.say(start, shorter)}"
    return line


def told_clause(teller: Words, clause: Clause) -> str | None:
    """What a neutral verb of saying tells, for "Who: what"; `None` where a pronoun tells it of the speaker."""
    verb = clause.verb
    if verb.base not in NEUTRAL or verb.passive or verb.negated or verb.tense not in ("past", "present"):
        return None
    if any(c.kind == "comp" and holds(c, teller.at) for c in teller.parse.clauses):
        return None
    comp = next((c for c in teller.parse.clauses if c.kind == "comp" and c.parent is clause and c.verb is not None and c.subject is not None), None)
    if comp is None or "u" in teller.parse.classes[slice(*comp.subject)] or holds(comp, teller.at):
        return None
    if not _NOUNS.isdisjoint(teller.parse.classes[verb.last + 1:comp.begin]) and verb.base not in ("tell",):
        return None
    return whole(teller, comp)
