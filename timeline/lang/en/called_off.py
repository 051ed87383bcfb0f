"""What was to be and was called off, put back or given up."""

from __future__ import annotations

from timeline.lang.en.syntax import Clause, Parse, Verb
from timeline.lang.en.syntax.takes import WANTING
from timeline.lang.en.wordlists import SET_DOWN

_CALLING_OFF = frozenset("cancel scrap abandon".split())


def is_called_off(parse: Parse, clause: Clause, at: int) -> bool:
    """ "Has cancelled Saturday's fair": what the time at word `at` is of will not be held."""
    verb = clause.verb
    return verb is not None and verb.base in _CALLING_OFF and not verb.passive and parse.classes[at] == "n" and verb.last < at <= verb.last + 3


def had_been_set(verb: Verb | None) -> bool:
    """ "Had been scheduled": for a time, and perhaps no longer."""
    return verb is not None and verb.passive and verb.perfect and verb.tense == "past" and verb.base in ("schedule", "plan", "set", "table", "pencil")


MEANING = frozenset("plan hope intend mean want expect".split())
"""Verbs that say what somebody means to do."""
_SETTING = frozenset("schedule plan set slate book arrange organise organize penciled pencilled".split())


def was_to(parse: Parse, clause: Clause) -> bool:
    """Whether an infinitive stands behind "was" or "were", or nearly: "the walk was to take place", "was originally to take place"."""
    over = clause.parent.verb if clause.kind == "inf" and clause.parent is not None else None
    return over is not None and over.base == "be" and over.tense == "past" and (
        over.last == clause.begin - 1 or over.last == clause.begin - 2 and parse.low(clause.begin - 1).endswith(("ly", "then", "first")))


def is_set_down(parse: Parse, clause: Clause) -> bool:
    """Whether an infinitive says what somebody had set down: "was to open", "had been due to open", "was scheduled to open"."""
    over = clause.parent.verb if clause.kind == "inf" and clause.parent is not None else None
    if over is None or over.tense != "past" or over.negated or not clause.parent.finite:
        return False
    return was_to(parse, clause) or over.last < clause.begin and parse.low(clause.begin - 1) in SET_DOWN and (over.base == "be" or over.passive)


def had_been_planned(parse: Parse, clause: Clause) -> bool:
    """ "A visit that had been scheduled for Thursday was called off", "The trial, due to start on 9 March, has been put back": it was not held then."""
    verb, outer = clause.verb, clause.parent
    if verb is None or outer is None:
        return False
    if clause.kind == "inf" and outer.kind == "rel" and is_set_down(parse, clause):
        outer = outer.parent  # "A walk that was to take place on Sunday", "Orla, who was due to sing on Sunday"
        set_down = True
    elif clause.kind == "inf":
        set_down = parse.low(clause.begin - 1) in SET_DOWN and not is_set_down(parse, clause)
        if set_down and outer.kind == "part" and outer.verb is not None and outer.verb.last == clause.begin - 1 and outer.parent is not None:
            outer = outer.parent  # "The trial, scheduled to begin on 9 March, was postponed"
    elif clause.kind == "rel":
        is_due = verb.base == "be" and verb.perfect and verb.tense == "past" and parse.low(verb.last + 1) in SET_DOWN
        set_down = had_been_set(verb) or is_due or verb.base in _SETTING and verb.passive and verb.tense == "past"
        if verb.base in _SETTING and verb.perfect and verb.tense == "past" and not verb.passive:  # "The guild, which had scheduled a fair for Sunday, has postponed it"
            return outer.verb is not None and not outer.verb.passive and is_put_off(parse, outer.verb, True) and _is_it(parse, outer.verb)
    else:
        set_down = clause.kind == "part" and (verb.base in _SETTING or verb.base == "call" and parse.low(verb.last + 1) == "for" or verb.base in MEANING and "," in parse.classes[max(0, clause.begin - 2):clause.begin] or _is_announced_for(parse, clause))
    over = outer.verb if outer is not None else None
    return set_down and over is not None and (is_put_off(parse, over, over.last < clause.begin) or clause.begin < over.first and _never_came(parse, over))


def _never_came(parse: Parse, verb: Verb) -> bool:
    """ "A sale which had been due for Friday never came off"."""
    return verb.tense == "past" and not verb.passive and verb.base in _COMING and (verb.negated or parse.low(verb.first - 1) == "never")


_COMING = frozenset("come happen do go materialise materialize take begin start open arrive sail leave".split())


OFF_WITH = frozenset((("bring", "forward"), ("call", "off"), ("put", "back"), ("put", "off"), ("push", "back"), ("hold", "off"), ("give", "up"), ("put", "on")))
_OFF_IF_PASSIVE = frozenset((("move", "to"), ("move", "from"), ("shift", "to"), ("switch", "to"), ("move", "back"), ("move", "forward")))
_OUT = frozenset((("pull", "out"), ("back", "out"), ("drop", "out"), ("fall", "through")))
_PUTTING_OFF = _CALLING_OFF | frozenset("postpone reschedule delay defer shelve ditch axe terminate avert".split())
_STOPPING = frozenset("suspend drop block divert".split())


def is_put_off(parse: Parse, verb: Verb, its_object: bool) -> bool:
    """Whether a verb puts off or gives up what is its object, or its subject: "postponed", "was called off", "fell through", "pulled out"."""
    if verb.negated or verb.modal or verb.tense not in ("past", "present"):
        return False
    led = (verb.base, parse.low(verb.last + 1 + (not verb.passive and parse.classes[verb.last + 1:verb.last + 2] == "u")))  # "put it off"
    if led == ("put", "on") and "hold" not in (parse.low(verb.last + 2), parse.low(verb.last + 3)):
        return False
    if verb.passive:
        return verb.base in _PUTTING_OFF or not its_object and verb.base in _STOPPING or led in OFF_WITH or led in _OFF_IF_PASSIVE
    if its_object:
        return verb.base in _PUTTING_OFF or led in OFF_WITH
    with_object = parse.classes[verb.last + 1 + (led in OFF_WITH):][:1] in ("d", "n", "N", "#", "'")
    return led in _OUT or verb.base in ("withdraw", "collapse") and not with_object or (verb.base in _PUTTING_OFF or led in OFF_WITH) and not with_object


def _is_announced_for(parse: Parse, clause: Clause) -> bool:
    """ "A race announced for May": for then, not in May."""
    return clause.verb.base in ("announce", "advertise", "bill") and parse.low(clause.verb.last + 1) == "for" and parse.classes[clause.verb.last + 2:clause.verb.last + 3] == "t"


def but_came_to_nothing(parse: Parse, clause: Clause, at: int) -> bool:
    """ "Was due to open in May, but the guild put it off", "had hoped to sing on Friday but fell ill": what was meant for the time at word `at` is taken back."""
    plan = _plan(parse, clause, at) if "c" in parse.classes[at:] and parse.classes[at] == "t" else None
    but = next((c for c in parse.clauses if c.kind == "coord" and c.begin > at and parse.low(c.begin) == "but"), None) if plan is not None else None
    if but is not None and but.verb is not None and _is_still_to_be_done(parse, but):
        return True
    if but is None or but.verb is None or but.verb.negated or but.verb.modal or not (but.verb.tense == "past" or but.verb.perfect):
        return False
    if any(c.finite and c.kind not in ("tail", "rel") and at < c.begin < but.begin for c in parse.clauses):
        return False
    verb, puts_it_off = but.verb, is_put_off(parse, but.verb, True) and not but.verb.passive and _is_it(parse, but.verb)
    if but.subject is not None and but.begin < but.subject[0]:
        return puts_it_off or is_put_off(parse, verb, False) and (verb.passive or verb.base != "withdraw") and parse.low(but.subject[0]) in _SAME
    had_been = plan.perfect and (plan.base == "be" or plan.base in MEANING | _SETTING)
    return puts_it_off or had_been or is_put_off(parse, verb, False) or "instead" in (parse.low(n) for n in range(verb.last, but.end))


def _is_still_to_be_done(parse: Parse, but: Clause) -> bool:
    """ "…, but is still unfinished", "but has yet to open", "but remains shut"."""
    last = but.verb.last
    if but.verb.tense != "present" or but.subject is not None and but.begin < but.subject[0] and parse.low(but.subject[0]) not in _SAME:
        return False
    if is_yet_to(parse, but.verb):
        return True
    is_still = "still" in (parse.low(last), parse.low(last + 1), parse.low(but.verb.first - 1)) or but.verb.base == "remain"
    return is_still and any(parse.low(n).startswith(("un", "in")) and parse.classes[n] in "nve" or parse.low(n) in _SHUT for n in range(last + 1, min(last + 4, len(parse.words))))


def is_yet_to(parse: Parse, verb: Verb) -> bool:
    """ "Has yet to open"."""
    return verb.base == "have" and parse.low(verb.last + 1) == "yet" and parse.low(verb.last + 2) == "to"


_SHUT = frozenset("closed shut empty idle half-built stalled waiting missing".split())


def was_only_at_first(parse: Parse, clause: Clause, at: int) -> bool:
    """ "Was originally to open in May", "was initially scheduled for May": that is no longer so, or it would not be said."""
    if parse.classes[at] != "t" or _AT_FIRST.isdisjoint([word.low for word in parse.words[max(0, at - 12):at]]):
        return False
    if clause.kind == "inf" and parse.low(clause.begin - 1) in SET_DOWN and parse.low(clause.begin - 2) in _AT_FIRST:
        return True  # "The lock, originally due to open in May"
    is_for = parse.low(at - 1) == "for" or "o" in parse.classes[clause.begin:at]  # "planned for May", but "planned in 2016", which is done
    plan = clause.verb if clause.kind == "part" and clause.verb is not None and clause.verb.base in _SETTING | MEANING and is_for else _plan(parse, clause, at)
    return plan is not None and any(parse.low(n) in _AT_FIRST for n in range(max(0, plan.first - 1), min(plan.last + 2, at)))


_AT_FIRST = frozenset(("originally", "initially"))
_SET_ONCE = _SETTING | frozenset("intend mean suppose expect".split())
_FIGURED = frozenset("be rise fall grow drop climb jump decline shrink slow ease increase reach total exceed top average earn make lose post report show contract expand improve worsen cost".split())


def had_been_meant(parse: Parse, clause: Clause, at: int) -> bool:
    """ "Had hoped to return in May", "had been due to sail on Friday", "had been going to sell it in June": had it come about, nobody would say so.

    Not "had been expected to rise nine percent", which is so or not by how much, nor "as they had planned to do".
    """
    while clause.kind in ("inf", "ing") and not clause.comma and clause.parent is not None and not (clause.kind == "inf" and clause.parent.finite):
        clause = clause.parent
    over = clause.parent if clause.kind == "inf" else None
    if over is None or over.kind not in ("main", "comp", "coord", "rel") or over.verb is None or over.verb.last > clause.begin or at < clause.begin:
        return False
    verb, told = over.verb, parse.low(clause.begin - 1)
    if not verb.perfect or verb.tense != "past" or verb.modal or verb.negated or _and_so_they_did(parse, at):
        return False
    if verb.base == "be" or told == "going":
        return told in SET_DOWN or told == "going"
    if not verb.passive:
        return verb.base in OWN_MEANING and (verb.last == clause.begin - 1 or parse.classes[verb.last + 1:clause.begin] == "r")
    return verb.base in _SET_ONCE and told == parse.low(verb.last) and not (verb.base == "expect" and clause.verb is not None and clause.verb.base in _FIGURED)


_COMING = frozenset("come arrive appear materialise materialize happen open begin start leave go land turn show take".split())


def but_did_not(parse: Parse, clause: Clause, at: int) -> bool:
    """ "Was due at noon but did not come", "had been promised by Easter but has not arrived", "agreed to meet on Friday but never did"."""
    begin = at + 1 + (parse.classes[at + 1:at + 2] == ",")
    if parse.classes[at] != "t" or parse.low(begin) != "but":
        return False
    but = next((c for c in parse.clauses if c.kind == "coord" and c.begin == begin), None)
    if but is None or but.verb is None or but.verb.modal or "x" not in parse.classes[begin:but.verb.last + 2] or but.subject is not None and but.subject[0] > begin and parse.low(but.subject[0]) not in _SAME:
        return False
    if but.verb.tense != "past" and not but.verb.perfect or not (but.verb.base in _COMING or but.verb.base == "do" and set(parse.classes[but.verb.last + 1:but.end]) <= set('x"') or clause.verb is not None and but.verb.base == clause.verb.base):
        return False
    over = clause
    while over.kind in ("inf", "ing") and not over.comma and over.parent is not None:
        over = over.parent
    verb = over.verb
    if verb is None or not over.finite or verb.negated or verb.modal or verb.tense != "past" or verb.last > at:
        return False
    return verb.base in WANTING | _SETTING if over is not clause and verb.base != "be" else (
        verb.passive and (verb.base in ("expect", "schedule") or verb.base == "promise" and (parse.low(at).startswith(("by ", "before ")) or parse.low(at - 1) == "for"))
        or verb.base == "be" and (was_to(parse, clause) or parse.low(verb.last + 1) in SET_DOWN))


def _and_so_they_did(parse: Parse, at: int) -> bool:
    """Whether behind what was meant for the time at word `at` stands that it came about: ", and did", "and it did", ", and so it was"."""
    behind = [parse.low(n) for n in range(at + 1, min(at + 6, len(parse.words))) if parse.classes[n] != ","]
    return behind[:1] == ["and"] and not {"did", "duly", "so"}.isdisjoint(behind)


OWN_MEANING = frozenset("plan hope intend mean aim".split())
"""Verbs that say what somebody means to do himself."""


def _plan(parse: Parse, clause: Clause, at: int) -> Verb | None:
    """The verb that says what was set down or meant for the time at word `at`: "was to open then", "was due then", "had planned to open then"."""
    over = clause
    while over.kind in ("inf", "ing") and not over.comma and over.parent is not None:
        if over.kind == "inf" and is_set_down(parse, over):
            return over.parent.verb
        over = over.parent
    verb = over.verb
    if verb is None or over.kind not in ("main", "comp", "coord", "rel") or verb.negated or verb.modal or verb.tense != "past" or verb.last > at:
        return None
    if over is not clause:
        return verb if verb.base in WANTING and clause.begin < at else None
    if verb.base == "be":
        return verb if parse.low(verb.last + 1) in SET_DOWN else None
    then = parse.low(at - 1) == "for" or verb.base == "expect" and verb.passive and at > verb.last + 1
    return verb if then and (verb.base in _SETTING or verb.base == "expect") else None


def _is_it(parse: Parse, verb: Verb) -> bool:
    """Whether the object of a verb may be what was just told of: "put it off", "put off the vote"."""
    object_at = verb.last + 1 + (parse.classes[verb.last + 1:verb.last + 2] == "p")
    return parse.low(object_at) in _IT


_IT = frozenset("it them that this these those the".split())
_SAME = frozenset("it they that this these those the he she his her its their".split())
