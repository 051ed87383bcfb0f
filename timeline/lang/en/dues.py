"""What is due, payable or left to a time: "with the election due in May", "declared a bonus, payable Dec. 7", "set Friday as the deadline"."""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.lang.en.limits import LIMIT
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.telling import Teller
from timeline.lang.en.telling.extent import words_end
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.telling.number import OWED, was_or_were
from timeline.lang.en.undated import is_called_so
from timeline.lang.en.wordlists import SET_DOWN, is_plural

_AND_DUE = re.compile(r"(?P<noun>[dN][nN#']*),[vy][^,;]*c(?P<set>[nvey])o(?:e|b[vy])[nN]?[rp]?d?$")
FIRM_NAME = re.compile(r"(?P<name>The (?:company|firm|bank)|[A-Z][\w.&'’-]*(?: [A-Z&][\w.&'’-]*)*)(?: directors)?")
"""A firm by its name, or its directors."""
_AND_DUE_FOR = re.compile(r"(?P<noun>[dN][nN#']*(?:p[nN]+)?),[vy][^,;]*cr?(?P<set>n)pn+p?$")
_DUE_TO = re.compile(r"(?:[dN]|(?<=\))n)(?:[nN#']|c(?=n)|e(?=,))*(?P<of>p[dnN#']+)?,(?P<now>r?)(?P<set>[nvey])o(?:e|b[vy])[nN]?[rp]?d?$")  # "its lease, set to lapse"
_DUE_THEN = re.compile(r"(?:^|[pvwzega])(?P<what>d[nN#'ze]+(?:p[dnN#'ze]+)?),n$")  # "ahead of a report on trade, due Thursday"
_WHEN_DECLARED, _THEN_PAYABLE = re.compile(r"(?:p?t)?"), re.compile(r"p?t$")  # "declared on Thursday a dividend", "a dividend on Thursday"


_WITH_DUE = re.compile(r"p(?P<what>d?[enN#'z]*[nNz])(?P<set>[nvye])(?:p|o(?:e|b[vy])[nNrdp#']*)?$")  # "with his contract due to run out in", "with elections due in"
_A_PLACE = re.compile(r"p[N,]+")  # "a mill in Hale, due to open"


def due(teller: Teller) -> str | None:
    """ "With the election due this September, …" → "The election"."""
    parse, at = teller.parse, teller.at
    begin = at - 1
    ahead = parse.owner[at].kind == "inf"
    m = _DUE_TO.search(parse.classes, 0, at) if ahead else None
    if m and m["of"] and parse.low(m.start("of")) != "of" and not (parse.low(m.start("of")) in ("in", "at", "near", "outside") and _A_PLACE.fullmatch(m["of"])):
        m = _DUE_TO.search(parse.classes, m.end("of") - 1, at)
    if m and parse.low(m.start("set")) in SET_DOWN:
        comma = parse.classes.find(",", at)
        return _is_due(teller.say(m.start(), m.start("now") - 1), teller.say(m.start("now"), comma if comma > 0 else parse.owner[at].end))
    m = _AND_DUE.search(parse.classes, 0, at) if ahead else None
    if m and parse.low(m.start("set")) in SET_DOWN:  # ", announced in January and due to open"
        comma = parse.classes.find(",", at)
        return f"{teller.say(m.start(), m.end('noun'))}, {teller.say(m.start('set'), comma if comma > 0 else parse.owner[at].end)}"
    m = _AND_DUE_FOR.search(parse.classes, 0, at) if parse.owner[at].kind == "part" else None
    if m and parse.low(m.start("set")) == "due":  # ", approved in 2016 and due for completion in 2020"
        return _is_due(teller.say(*m.span("noun")), teller.say(m.start("set"), at))
    with_due = _WITH_DUE.search(parse.classes, 0, at) if ahead or parse.classes[at - 1] == "p" else None
    if with_due and parse.low(with_due.start()) == "with" and parse.low(with_due.start("set")) in SET_DOWN and with_due["what"] != "d":
        stop = parse.owner[at].end if ahead else at
        comma = parse.classes.find(",", at, stop)
        return _is_due(teller.say(*with_due.span("what")), teller.say(with_due.start("set"), comma if comma > 0 else stop))
    coming = _subject_due(teller, parse.owner[at])
    if coming is not None:
        return coming
    what = _object_due(teller, parse.owner[at]) if ahead else None
    if what is not None:
        return what
    front = due_in_front(parse, at)
    if front is not None:
        return teller.say(front.start("what"), front.end("what"))
    if parse.low(at - 1) not in SET_DOWN:
        return None
    if is_due_to_be_paid(parse, at):
        begin = _TO_BE_PAID.search(parse.classes, 0, at).start("what")
        return _is_due(teller.say(begin, at - 1), "due")
    m = _DUE_THEN.search(parse.classes, 0, at)
    if m and parse.low(at - 1) == "due" and parse.owner[at].verb is not None and parse.owner[at].verb.last < m.start("what"):
        what = teller.say(m.start("what"), m.end("what"))
        return None if OWED.search(what) else _is_due(what, "due")
    while begin > 0 and parse.classes[begin - 1] in "dnN'":
        begin -= 1
    if begin < 1 or parse.low(begin - 1) != "with":
        return None
    return teller.say(begin, at - 1) or None


_COMING = re.compile(r"(?P<what>[dnN#'][nN#']*)(?P<due>n)(?:(?P<whither>[pr])|p(?:d?[nN]+))?[pa]?$")


def _subject_due(teller: Teller, own: Clause) -> str | None:
    """ "Cargoes due out on Monday are being sold" → "Cargoes were due out": what goes on now is no Monday's."""
    parse, verb = teller.parse, own.verb
    if own.kind not in ("main", "coord") or verb is None or own.subject is None or not own.subject[0] < teller.at < verb.first or verb.tense != "present" or verb.modal:
        return None
    m = _COMING.fullmatch(parse.classes, own.subject[0], teller.at)
    if m is None or parse.low(m.start("due")) != "due" or verb.first != teller.at + 1:
        return None
    return _is_due(teller.say(*m.span("what")), teller.say(m.start("due"), teller.at) if m["whither"] is None else teller.say(m.start("due"), m.end("whither")))


_THING_DUE = re.compile(r"(?<=[pvweg])(?P<what>d?[enN#'z]*[nNz])(?P<set>[nvy])o$")


def _object_due(teller: Teller, own: Clause) -> str | None:
    """ "The guild protested against wage cuts due to start in July" → "Wage cuts were due to start": the protest is of another time."""
    parse, over = teller.parse, own.parent
    while over is not None and not over.finite:
        over = over.parent
    if over is None or over.verb is None or over.verb.tense not in ("past", "present") or parse.low(own.begin - 1) not in SET_DOWN:
        return None
    m = _THING_DUE.search(parse.classes, over.verb.last, own.begin + 1)
    if m is None or teller.at < own.verb.last or any(c.subject is not None and c.subject[0] <= m.start("what") < c.subject[1] for c in parse.clauses):
        return None  # "said a ferry due to sail on Friday had been sold"
    what = teller.say(*m.span("what"))
    return _is_due(f"{what[:1].upper()}{what[1:]}", teller.say(m.start("set"), own.end)) if len(what) > 3 else None


_TO_BE_PAID = re.compile(r"e(?P<what>d[nN#']+)n$")
_PAYMENTS = frozenset("payment payments installment installments instalment instalments dividend rent tax taxes interest".split())


def is_due_to_be_paid(parse: Parse, at: int) -> bool:
    """ "After failing to make a $9 million interest payment due Friday": whether it was made or not, the payment was due then."""
    return parse.low(at - 1) == "due" and parse.low(at - 2) in _PAYMENTS and _TO_BE_PAID.search(parse.classes, 0, at) is not None


_DUE_FOR = re.compile(r"(?P<set>n)pn+p?$")


def is_due_for(parse: Parse, at: int) -> bool:
    """ "Due for completion in 2020"."""
    m = _DUE_FOR.search(parse.classes, 0, at) if "due" in (parse.low(at - 3), parse.low(at - 4), parse.low(at - 5)) else None
    return m is not None and parse.low(m.start("set")) == "due" and parse.low(m.start("set") + 1) == "for"


_WITH_WHAT = re.compile(r"p(?P<what>d[nN#'ze]+(?:p[dnN#'ze]+){0,2})(?P<set>[nv])p?$")


def due_in_front(parse: Parse, at: int) -> re.Match[str] | None:
    """What is due at the time at word `at`, in front of a clause that says nothing of it: "With the trial of the clerk due in May, he might resign"."""
    if parse.classes[at:at + 2] != "t,":
        return None
    m = _WITH_WHAT.search(parse.classes, 0, at)
    if m is not None and parse.low(m.start("set")) == "set" and parse.low(at - 1) != "for":
        return None  # "With the price set on Monday, trade began"
    return m if m is not None and parse.low(m.start()) == "with" and parse.low(m.start("set")) in SET_DOWN and not OWED.search(parse.low(m.start("set") - 1)) else None


_ONE_OF_TWO_NAMES = re.compile(r"s and [a-z]+s [a-z]+$")  # "the goods and services tax"


def _is_due(what: str, due: str) -> str:
    was = "was" if _ONE_OF_TWO_NAMES.search(what) and not is_plural(what.lower()) else was_or_were(what) or ("were" if is_plural(what.lower()) else "was")
    return f"{what} {('are' if was == 'were' else 'is') if due.startswith('now ') else was} {due}"


def payable(teller: Teller, own: Clause, firm: Callable[[], str | None]) -> str | None:
    """ "Orla Ltd. granted a jubilee bonus, payable Dec. 7 to members" → "Orla Ltd.: A jubilee bonus, payable to members"; `firm` tells whose it is."""
    parse, verb = teller.parse, own.verb
    at = teller.at - (parse.low(teller.at - 1) == "on")
    if parse.low(at - 1) not in ("payable", "effective") or parse.classes[at - 2:at - 1] != "," or verb is None or verb.last + 1 >= at - 2:
        return None
    begin = verb.last + 1
    begin += len(_WHEN_DECLARED.match(parse.classes, begin)[0])
    if parse.classes[begin] not in "d#" or not set(parse.classes[begin:at - 2]) <= set("dnN#'prto") or "d" not in parse.classes[begin:at - 2]:
        return None
    dated = _THEN_PAYABLE.search(parse.classes, begin, at - 2)
    stop = min([own.end, *(c.begin for c in parse.clauses if c.kind == "coord" and teller.at < c.begin < own.end)])
    what = teller.say(begin, dated.start() if dated else stop)
    if verb.base in _CHANGING and (much := _SO_MUCH.search(parse.classes, begin, at - 2)):
        what = f"{teller.say(begin, much.start())}, {teller.say(at - 1, stop)}"  # "cut its toll by a tenth to nine crowns, payable"
        owner = firm() if what.startswith(("its ", "their ")) else None
        what = f"{teller.whose(owner)} {what.partition(' ')[2]}" if owner else what
    named = FIRM_NAME.fullmatch(firm() or "")
    if named is None or parse.low(at - 1) == "effective" and len(teller.tell(own)) <= LIMIT:
        return what if parse.low(at - 1) == "payable" or len(teller.tell(own)) > LIMIT else None
    line = f"{named['name']}: {what[:1].upper()}{what[1:]}"
    return line if len(line) <= LIMIT else what


_CHANGING, _SO_MUCH = frozenset("raise lift increase boost cut lower reduce trim double".split()), re.compile(r"[po](?=d?[#n])")
_CAUSED, _CAUSE = frozenset("result stem arise benefit suffer".split()), re.compile(r"p(?P<what>[dnN'#]+[nN])np?$")


def in_effect(teller: Teller, own: Clause) -> str | None:
    """ "The delay stemmed from the town's new toll law effective May 9" → "the town's new toll law": what was in effect then, not what came of it."""
    m = _CAUSE.search(teller.parse.classes, 0, teller.at) if own.verb is not None and own.verb.base in _CAUSED and own.verb.tense == "past" else None
    if m is None or teller.parse.low(m.end("what")) != "effective" or m.start() != own.verb.last + 1:
        return None
    return teller.say(*m.span("what"))


def held(teller: Teller, own: Clause) -> str | None:
    """What the verb leaves to a time that is its object or its subject: "set Friday as the deadline", "the period had a loss of $3 million", "Friday is the deadline"."""
    verb, at = own.verb, teller.at
    if verb is None or not own.finite:
        return None
    if verb.last == at - 1 and verb.base in _NAMING_A_DAY and (found := _AS_WHAT.match(teller.parse.classes, at + 1, own.end)) and (
            teller.parse.low(found.end() - 1) == "as"):
        return teller.say(found.end(), own.end) or None
    if verb.last == at - 1 and verb.base in ("proclaim", "declare", "make") and (found := _WHAT_DAY.match(teller.parse.classes, at + 1, own.end)) and (
            teller.parse.low(found.end() - 1) in ("day", "holiday")):
        return teller.say(at + 1, own.end) or None
    if verb.base in ("coincide", "overlap", "clash") and verb.last + 2 == at and teller.parse.low(at - 1) == "with" and (who := subject_of(teller, own)):
        words = teller.parse.words
        return f"{who} {teller.text[words[verb.first].begin:words[at].end]}"  # "The fair coincides with Easter"
    if verb.first == at + 1 and is_called_so(teller.parse, own):
        stop = next((c.begin for c in teller.parse.clauses if c.kind == "tail" and own.begin < c.begin < own.end), own.end)
        return teller.say(verb.last + 1, stop).rstrip(" ,") or None
    if own.subject is None and own.kind != "rel" and verb.first > at and not teller.parse.classes[_behind_an_aside(teller.parse, at):verb.first].strip("r"):
        return _of_the_time(teller, own)
    return None


def _behind_an_aside(parse: Parse, at: int) -> int:
    """Where the sentence goes on behind the time, and what is said of that in passing: "Friday, which was warm, | saw the fair open"."""
    aside = next((c for c in parse.clauses if c.kind == "rel" and c.begin == at + 2), None) if parse.classes[at + 1:at + 3] == ",q" else None
    return aside.end + 1 if aside is not None else at + 1


_NAMING_A_DAY = frozenset("set choose pick name fix proclaim declare designate mark".split())
_AS_WHAT = re.compile(r"(?:,d[#dnN'p]*,)?[apd]")
_WHAT_DAY = re.compile(r"d[nN]+")
_HOLDING = frozenset("have include reflect see bring mark witness".split())
_SINKING = re.compile(r"[nN]e(?![nN])")  # "saw a barge sink", not "saw two profit warnings"


def _of_the_time(teller: Teller, own: Clause) -> str | None:
    """What is said of a time that is the subject: "2007 also saw a rise in thefts", "Early May was marked by a drought"; else the time stays in it."""
    verb, classes, at = own.verb, teller.parse.classes, teller.at
    if verb.base == "mark" and verb.passive and not verb.negated and teller.parse.low(verb.last + 1) == "by":
        return teller.say(verb.last + 2, own.end) or None
    behind = classes[verb.last + 1:own.end]
    if verb.base in _HOLDING and not (verb.perfect or verb.passive):
        is_thing = verb.base == "have" or behind[:1] in ("d", "n", "N", "#", "z", "g") or behind[:1] == "t" and verb.base == "mark"
        if is_thing and not (verb.base == "see" and _SINKING.search(behind)):
            return teller.say(verb.last + 1, own.end) or None  # "The year saw him leave", "saw a barge sink"
    if _COUNTED_ON.search(teller.parse.low(at)) or own.kind == "coord" and teller.parse.low(at).startswith(_NEXT) and verb.base not in _BRINGING:
        return None  # "joined it in 2016 and two years later found a comet"
    begin, words = teller.span[0], teller.parse.words
    if verb.tense != "past" or verb.base == "be" or own.kind not in ("main", "coord") or classes[own.begin:at].strip("ck,r") or not _NAMES_A_TIME.match(teller.text, begin):
        return None
    first = next(n for n in range(at + 1) if words[n].begin >= begin)
    if classes[first - 1:first] in ("p", "a") or first < own.begin:
        return None  # "that hit on Sunday and Monday left them in the dark", "called early on Sunday and by noon had left"
    return teller.text[begin:words[words_end(teller, own, None) - 1].end]  # "Monday proved too much for the pumps"


_COUNTED_ON, _NEXT = re.compile(r"\b(?:later|earlier|ago|afterwards?)$"), ("the next ", "the following ", "that ")
_BRINGING = frozenset("bring prove turn become produce offer yield go come pass end begin start".split())
_NAMES_A_TIME = re.compile(r"(?!(?:in|on|at|by|from|for|since|until|till|before|after|during|between|within|through|throughout|over|as|about|around|ago|only|earlier|later|then|now)\b)\w", re.IGNORECASE)
