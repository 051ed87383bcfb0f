"""What a time bounds: what lasted since or until it, was put off or given until it, or came only then."""

from __future__ import annotations

import re

from timeline.lang.en.called_off import was_to
from timeline.lang.en.leaveout import without_middle, without_of
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.telling import Teller
from timeline.lang.en.telling.short import short_subject
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.telling.wholes import PRONOUNS
from timeline.lang.en.verbforms import STATIVE
from timeline.model import Timex
from timeline.temporal.expr import Before, Range, Until

# Those after which what was put off happens at the time named.
_MOVED = frozenset("postpone delay adjourn defer reschedule".split())
_WHOM = frozenset("him her them it us me you".split())
_FORESEEN = frozenset("expect schedule plan forecast predict".split())
_NOUNS = re.compile(r"[dnN#'g]+(?:p[dnN#'g]+)*p?")


def when_clause(parse: Parse, at: int) -> Clause | None:
    """What happened, or will, when it began or ended: "has been shut since June, when the roof fell"."""
    return next((c for c in parse.clauses if c.kind == "sub" and at < c.begin <= at + 2 and parse.low(c.begin) == "when" and c.subject is not None and (
        c.verb is not None and not c.verb.negated and not c.verb.progressive and (
            c.verb.base not in STATIVE and c.verb.tense in ("past", "future") or
            c.verb.tense == "present" and c.verb.passive and c.verb.base in _FORESEEN))), None)


def is_told_as_over(parse: Parse, own: Clause, at: int) -> bool:
    """ "Bought a kiln that he would light only in May, when the roof fell": so he did; "said he would leave in May, when the lease ended" tells of what was to come."""
    over = own.parent if own.kind == "inf" else own
    if over is None or over.kind != "rel" or over.verb is None or over.verb.perfect or not (
            over.verb.modal == "would" or was_to(parse, own)):
        return False  # nor one that "he was to light in May, when the roof fell"
    when = when_clause(parse, at)
    return when is not None and own.verb.last < when.begin and when.verb.tense == "past"


def only_then(parse: Parse, own: Clause, timex: Timex) -> bool:
    """Whether a denial holds up to a time, and no longer: "was not found until Monday", "is not expected to open before May"."""
    if not isinstance(timex.expr, Until | Before):
        return False
    denied = own
    while denied.kind in ("inf", "ing") and not denied.comma and denied.parent is not None:  # "was not to begin weaving sails until 2023"
        denied = denied.parent
    if own.verb is None or denied.verb is None or not denied.finite:
        return False
    verb = denied.verb
    if own.kind == "inf" and verb.base == "be" and parse.low(own.begin - 1) == "unlikely":
        return True  # "The wind was unlikely to drop before Sunday"
    if isinstance(timex.expr, Before) and verb.tense == "past" and not (verb.modal or verb.base in ("expect", "schedule", "plan")):
        return False  # "had not met before 1998"
    return verb.negated or denied.subject is not None and parse.low(denied.subject[0]) in ("no", "nobody", "none", "neither", "nothing", "few")


def with_time(teller: Teller, own: Clause) -> str:
    """A clause with the words for its time, which it cannot do without."""
    return Teller(teller.text, teller.parse, -1, teller.who).tell(own)


def with_its_end(teller: Teller, own: Clause, timex: Timex) -> str:
    """A denial with the time that ends it, without which it would say that nothing happened: "was not found until Monday"."""
    line = teller.tell(own)
    comma = line.find(", ", line.find(teller.parse.words[own.verb.last].low))
    until = teller.text[timex.begin:timex.end]
    until = f" {until[:1].lower()}{until[1:]}"
    line = line[:comma] if comma > 0 else line
    for shorter in (line, without_of(line), without_middle(without_of(line))):
        if len(shorter) + len(until) <= LIMIT:
            return f"{shorter}{until}"  # a headline is cut at its end, and would say the opposite without it
    return f"{line}{until}"


def given(teller: Teller, own: Clause) -> str | None:
    """What somebody is given time for: "gave the firm until June to clean the site" → "the firm to clean the site"; "Low has until June to clean it" says so as it stands."""
    verb, at = own.verb, teller.at
    if verb is None or verb.base not in ("give", "allow", "have") or not (own.finite or own.kind == "ing" and own.comma) or teller.parse.classes[at + 1:at + 2] != "o":
        return None
    whom = teller.say(verb.last + 1, at) or short_subject(teller, own, subject_of(teller, own) or "")
    if not whom or verb.last >= at:
        return None
    end = next((c.end for c in teller.parse.clauses if c.kind == "inf" and c.begin == at + 1), own.end)
    end = min([end, *(c.begin - 1 for c in teller.parse.clauses if c.comma and c.kind in ("ing", "part", "rel") and at + 2 < c.begin < end)])  # ", threatening to burn it"
    if whom.lower() in _WHOM | PRONOUNS or verb.base == "have" and len(with_time(teller, own)) <= LIMIT:
        return with_time(teller, own)
    return f"{whom} {teller.say(at + 1, end)}"


def moved(teller: Teller, own: Clause) -> str | None:
    """ "The trial was postponed until June", "the court postponed the trial until June" → "The trial, postponed"; "was put off until June" as well."""
    verb, classes = own.verb, teller.parse.classes
    off = verb is not None and verb.passive and not verb.modal and verb.base in ("put", "push") and teller.parse.low(verb.last + 1) in ("off", "back")
    if verb is None or not off and verb.base not in _MOVED or verb.form == "part" or verb.modal and verb.perfect:
        return None  # nor "would have delayed the trial until June"
    done = f"{teller.parse.low(verb.head)} {teller.parse.low(verb.last + 1)}" if off else teller.parse.low(verb.head)
    if verb.passive:
        what = _less_when_it_was(teller, own) or short_subject(teller, own, subject_of(teller, own) or "")
    elif _NOUNS.fullmatch(classes, verb.last + 1, teller.at):
        what = teller.say(verb.last + 1, teller.at)
    elif teller.at == verb.last + 1 and (later := _NOUNS.match(classes, teller.at + 1, own.end)):
        what = teller.say(later.start(), later.end() - (classes[later.end() - 1] == "p"))  # "postponed until Monday any vote on the lock"
    else:
        return None
    return f"{what}, {done}" if what and what.lower() not in PRONOUNS and (off or done.endswith("ed")) else None


def _less_when_it_was(teller: Teller, own: Clause) -> str | None:
    """The subject less what says for when it had been: "The games that were to begin on Monday", "The games due on Monday"."""
    if own.subject is None or "t" not in teller.parse.classes[own.subject[0]:own.verb.first]:
        return None
    begin, end = own.subject
    stop = next((n for n in range(begin + 1, end) if teller.parse.classes[n] in "kq" or teller.parse.low(n) in _DUE), None)
    return teller.say(begin, stop) or None if stop is not None else None


_DUE = frozenset("due scheduled planned set slated booked originally".split())
_OWNED = re.compile(r"(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) ")
_OWNER = re.compile(r"(?:(?P<owner>.{2,40}?['’]s?) )?(?P<what>.*)")
_ARTICLE = re.compile(r"^(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) ")


def extended(teller: Teller, own: Clause) -> str | None:
    """What goes on to a time, as its name: "Hale extended its offer until May 3" → "Hale's extended offer"; `None` where none can be made."""
    verb, classes = own.verb, teller.parse.classes
    if verb is None or verb.base != "extend" or verb.form != "finite" or verb.negated or not (verb.tense == "past" or verb.perfect):
        return None
    if verb.passive:
        owner, what = _OWNER.match(short_subject(teller, own, subject_of(teller, own) or "")).group("owner", "what")
    else:
        begin, end = verb.last + 1, teller.at - (classes[teller.at - 1] == "o")
        if begin == end:  # "extended to May 3 its offer"
            begin, end = teller.at + 1, own.end
        named = _NOUNS.match(classes, begin, end)
        if named is None or named.end() < end and classes[named.end()] not in "kq,":
            return None
        what = teller.say(named.start(), named.end() - (classes[named.end() - 1] == "p"))
        who = short_subject(teller, own, subject_of(teller, own) or "")
        if _OWNED.match(what) and (not who or who.lower() in PRONOUNS):
            return None
        owner = teller.whose(who) if _OWNED.match(what) else None
    bare = _ARTICLE.sub("", what)
    if not bare or what.lower() in PRONOUNS or owner is None and bare == what:
        return None
    return f"{owner or 'The'} extended {bare}"


_CHANGED = frozenset("move shift push put bring switch change".split())


def is_moved(parse: Parse, own: Clause, timex: Timex) -> bool:
    """ "Has been moved from 19 May to 10 June", "postponed the race from May to June": it is at the latter, not all the time between."""
    if not isinstance(timex.expr, Range) or own.verb is None:
        return False
    if own.verb.base == "put" and parse.low(own.verb.last + 1) not in ("off", "back"):
        return False  # "has been put in place from Tuesday to Thursday"
    return own.verb.base in _MOVED or own.verb.base in _CHANGED and own.verb.passive
