"""The noun that a time dates, not the verb: "a 2018 deal", "since the launch of the campaign in May"."""

from __future__ import annotations

import re

from timeline.lang.en.phrases import is_event
from timeline.lang.en.settling import NUMBERS
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.tree import Verb
from timeline.lang.en.syntax.takes import COMPLEMENT, TOLD_NOUNS
from timeline.lang.en.telling.words import Words
from timeline.model import Timex
from timeline.temporal.expr import Civil, DayPart, Length, Mod, Relative, Unit
from timeline.temporal.grain import Grain

# What belongs to a period though it is no event: a clause about it is of that time.
_PERIODICAL = frozenset("""
result earning profit loss sale revenue income net figure budget deficit surplus season harvest crop charge gain growth performance output production turnover
projection dividend payment term period quarter total volume rate estimate forecast target plan level campaign schedule operation expense cost
""".split())
# What people say and do things at: the clause is of that day.
_GATHERINGS = frozenset("""
meeting meetings session conference talks vote hearing speech interview ceremony rally trading game match debate mass statement address testimony summit
trial service concert show broadcast election ballot raid attack strike battle offensive visit sale auction
""".split())
# Verbs whose object is what a firm's period came to.
_REPORTING = frozenset("report post record show have see suffer announce book win lose attend host hold contest boycott enter miss".split())
# Verbs that set one event beside another.
_LINKING = frozenset("follow replace reflect concern recall resemble precede stem violate".split())
# Those that name what stands behind another event.
_CITING = frozenset("reflect follow cite recall mark blame precede overturn uphold reverse overrule affirm quash".split())
# Verbs that answer to an event: what had been condemned has the time, not the condemning.
_REACTING = frozenset("condemn criticize denounce welcome praise oppose support blame mourn protest survive witness".split())


def named_by(teller: Words, own: Clause, timex: Timex) -> str | None:
    """The noun phrase that a time before it dates ("under a 2018 deal with …"), unless it is the clause's own time.

    It is empty for what is no event and only bears the year: "a 1987 sedan".
    """
    parse, at, classes = teller.parse, teller.at, teller.parse.classes
    start = at + 1
    if classes[start:start + 1] == "," and parse.low(at)[-4:].isdigit():
        start += 1  # "the Aug. 7, 1998, bombings"
    while classes[start:start + 1] == "'" or classes[start:start + 1] == "n" and parse.low(start) in ("'s", "’s"):
        start += 1
    stop = start
    while stop < len(classes) and classes[stop] in "nN#g'(zev" and not any(c.verb is not None and c.verb.first == stop for c in parse.clauses):
        stop += 1
    if stop == start:
        return None
    head = parse.low(stop - 1)
    behind = at - 1
    while behind >= 0 and classes[behind] in "dN'" and parse.low(behind) != "no":
        behind -= 1
    lead_word = parse.low(behind) if behind >= 0 and classes[behind] in "pa" else ""
    if lead_word in _SINCE and classes[at - 1:at] == "d" and stop == start + 1 and classes[stop:stop + 1] not in ("p", "o", "q", "k", "v") and (
            is_event(head) or _is_day(timex)):
        return teller.say(at - 1, stop)  # "since his Aug. 2 power-grab", "for the Jan. 14 walkout"
    if not is_event(head) and not _is_day(timex) and head not in _PERIODICAL and head.removesuffix("s") not in _PERIODICAL and (
            classes[stop - 1] != "N" or classes[at - 1:at] == "'"):
        return ""
    if start > at + 1 and own.verb is None and own.kind == "main" and parse.low(at) == "today" and not is_event(head):
        return ""  # "Now for today's quiz."
    if start > at + 1 and parse.low(at) in ("today", "tomorrow") and not is_event(head) and head.removesuffix("s") not in _PERIODICAL and (
            own.verb is not None and own.verb.tense == "present"):
        return ""  # "today's children": those of nowadays
    if own.subject is not None and own.subject[0] <= at < own.subject[1] and "p" not in classes[own.subject[0]:at]:
        if own.verb is not None and own.verb.tense == "present" and not own.verb.perfect and own.verb.base in ("have", "be", "mean", "remain", "matter") and is_event(head) and start > at + 1:
            return f"The {teller.say(start, stop)}"  # "tomorrow's vote has implications": so it is today as well
        if own.verb is not None and own.verb.base in ("come", "follow") and start == at + 1 and not _is_day(timex):
            return ""  # "The third-quarter results came amid": not in that quarter
        return None  # the subject: the clause is about it
    lead = at - 1
    while lead >= 0 and classes[lead] in "dnN'#":
        lead -= 1
    governor = parse.low(lead) if lead >= 0 and classes[lead] in "pa" else ""
    fronted = own.verb is not None and own.finite and at < own.verb.first
    if fronted and governor in ("in", "on", "at", "during"):
        return None
    if not is_event(head) and _is_day(timex):
        return None
    if stop == start + 1 and start > at + 1 and governor in _SINCE and own.verb is not None and own.verb.tense in ("future", "modal") and _is_day(timex) and (
            classes[stop:stop + 1] not in ("p", "o", "q", "k", "v")):
        return f"The {teller.say(start, stop)}"  # "would appeal against Friday's ruling"
    if own.verb is not None and own.verb.base in _REPORTING and set(classes[own.verb.last + 1:at]) <= set("dnN#'"):
        return None  # "reported a third-quarter loss": the clause is about it
    if own.verb is not None and own.verb.tense == "past" and governor in ("in", "on", "at", "during") and own.finite and is_event(head) and _is_day(timex) and (
            head in _GATHERINGS or classes[at + 1:at + 2] == "'" or classes[at + 1:at + 2] == "n" and parse.low(at + 1) in ("'s", "’s")):
        return None
    if head in _PERIODICAL and not _is_day(timex) and own.verb is not None and own.verb.tense in ("future", "modal") and own.verb.base not in _REPORTING and own.verb.last < at:
        return ""  # "will wipe out most of its 1992 profit": not in that year
    bound = [c.begin for c in parse.clauses if c.begin > at and c.kind not in ("part", "ing")] + [own.end if own.end > stop else len(classes)]
    limit = min(bound)
    while stop < limit and (classes[stop] in "pdnN#'vg" or classes[stop] == "e" and classes[stop - 1] in "nN" or classes[stop] == "c" and (
            classes[stop - 1] == "N" and classes[stop + 1:stop + 2] == "N" or "between" in (parse.low(n) for n in range(start, stop))) or classes[stop] == "o" and classes[stop + 1:stop + 2] == "#") and not (classes[stop] == "p" and parse.low(stop) in (
            "because", "despite", "than", "by", "after", "into") and classes[stop - 1] != "v" and not (parse.low(stop) == "by" and classes[stop + 1:stop + 2] in ("d", "N"))):
        stop += 1
    while stop > start and classes[stop - 1] in "pdv":
        stop -= 1
    later = next((c for c in parse.clauses if c.begin == stop and c.kind in ("rel", "part") and not c.comma and c.verb is not None), None)
    if stop == start + 1 and later is not None and is_event(head) and not _is_day(timex) and own.verb is not None and own.verb.last < at:
        return f"The {teller.say(start, later.end)}"  # "threw out a 1931 agreement that lets millers dam the brook"
    words = teller.say(start, stop)
    if stop == start + 1 and is_event(head) and not _is_day(timex) and classes[at + 1:at + 2] == "'" and governor and own.verb is not None and (
            own.verb.tense != "past" or own.verb.perfect or governor not in ("in", "on", "at", "during")):
        return f"The {words}"  # "works for nobody in next week's election"
    named = is_event(head) and "N" in classes[start:stop] and len(words.split()) > 1
    return words if named or len(words.split()) > 2 else None


# What leads to a noun that has a time of its own.
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_PHRASE, _NOUNS_ALONE = re.compile(r"[dnN#'pgv]+"), re.compile(r"[dnN#']+")
_SINCE = frozenset("since after before until following for about over of against from".split())


def dates_a_noun(teller: Words, clause: Clause) -> str | None:
    """The event noun that the time stands behind, where it dates that: "since the launch of … in December"."""
    parse, at = teller.parse, teller.at
    back = at - 1
    while back >= 0 and parse.classes[back] in "pr" and back > at - 3:
        back -= 1
    begin = back
    while begin > 0 and parse.classes[begin - 1] in "dnN#'" or begin > 0 and parse.classes[begin - 2:begin - 1] in ("n", "N", "#") and (
            parse.low(begin - 1) in ("of", "between") and parse.low(begin - 2) not in _LENGTHS or parse.low(begin - 1) in ("against", "in", "with") and parse.classes[begin - 2] != "N") or begin > 0 and parse.classes[begin - 1] == "c" and parse.classes[begin - 2:begin - 1] in ("n", "N"):
        begin -= 1
    of_subject = clause.verb is None or clause.subject is not None and clause.subject[0] <= at < clause.subject[1]
    if of_subject and back == at - 1 and parse.classes[back] in "nz" and is_event(parse.low(back)) and parse.low(at + 1) in _OF_IT and parse.classes[at + 1:at + 3] in ("pd", "pn", "pN", "p#"):
        stop = at + 1  # "said that bombings this month of two bridges had hurt trade"
        while stop < len(parse.words) and parse.classes[stop] in "pdnN#'" or parse.classes[stop:stop + 2] == "cN" and parse.classes[stop - 1] == "N":
            stop += 1
        place = parse.classes.rfind("p", at + 2, stop)
        if parse.classes[stop:stop + 2] == ",N" and place > 0:
            stop = place  # "in Lund, Sweden, and Bergen, Norway": both or neither
        while parse.classes[stop - 1] in "pd":
            stop -= 1  # "the announcement Friday of a loss for the third quarter"
        return teller.say(begin, stop)
    if begin <= back and parse.low(at - 1) == "of" and is_event(parse.low(back)):  # "the job cuts of 2020"
        words = _ARTICLE.sub("", teller.say(begin, back + 1))
        return words if len(words.split()) > 1 else f"The {words}"
    verb = clause.verb
    if verb is not None and parse.classes[at + 1:at + 2] == "k" and verb.last < back and verb.base not in COMPLEMENT and "," not in parse.classes[verb.last:at] and any(
            parse.low(n) in TOLD_NOUNS or parse.low(n).removesuffix("s") in TOLD_NOUNS for n in range(verb.last + 1, at)):
        start = verb.last + 1
        while parse.classes[start] in "pr":
            start += 1
        return teller.say(start, at)  # "shrugged off warnings on Monday that the dam would burst"
    if verb is not None and verb.form == "finite" and verb.last < back and (
            verb.tense == "present" and verb.base in _LINKING or verb.perfect and verb.base in _REACTING):
        start = verb.last + 1  # "follows two decisions by the court last June"
        if _PHRASE.fullmatch(parse.classes[start:back + 1]) and (verb.base in _LINKING or any(is_event(parse.low(n)) for n in range(start, back + 1))):
            return teller.say(start, at)
    if verb is not None and verb.form == "ing" and verb.base in _CITING and verb.last < back and clause.comma:
        start = verb.last + 1  # ", reflecting the purchase of a mill in June"
        if _PHRASE.fullmatch(parse.classes[start:back + 1]) and any(is_event(parse.low(n)) and parse.classes[n] == "n" for n in range(start, back + 1)):
            words = teller.say(start, at)
            return words if "'" in parse.classes[start:back] else _ARTICLE.sub("", words)
    over = clause.parent.verb if clause.kind in ("ing", "inf") and clause.parent is not None else verb  # "has begun processing claims"
    if verb is not None and over is not None and over.form == "finite" and over.tense == "present" and over.perfect and _PAST.match(parse.low(at)):
        happened = nearest_event(teller, verb.last + 1)
        if happened is not None:
            return happened
    if verb is not None and verb.form == "finite" and verb.tense == "present" and not verb.perfect and _GONE.match(parse.low(at)):
        start = verb.last + 1  # "is considering a request last week"
        if start < back and _NOUNS_ALONE.fullmatch(parse.classes[start:back + 1]) and is_event(parse.low(back)):
            stop = at + 1
            while parse.classes[stop:stop + 1] and parse.classes[stop] in "pdnN#'":
                stop += 1  # "a request last week from the guild"
            return teller.say(start, stop if stop > at + 2 else at)
    if verb is not None and verb.form == "finite" and at < verb.first and (verb.tense in ("future", "modal") or verb.tense == "present" and not verb.perfect or verb.base == "be" and verb.last == verb.first and clause.kind == "comp") and (
            _GONE.match(parse.low(at)) and begin <= back and is_event(parse.low(back))):
        return teller.say(begin, back + 1)  # "the flood last month will cost the town nine mills"
    if begin < 1 or parse.classes[begin - 1] not in "pa" or back < begin:
        return None
    governor = parse.low(begin - 1)
    if any(c.finite and c.verb is not None and c.verb.last == back for c in parse.clauses):
        return None  # "since the war ended in"
    strong = governor in ("since", "before", "until", "following", "pending", "despite", "amid", "under") or governor == "after" and parse.classes[begin:begin + 1] == "d" and verb is not None and (
        verb.tense != "past" or verb.perfect)
    related = governor in _RELATED and (parse.classes[begin - 2] == "t" or parse.low(begin - 2) in _LENGTHS)
    strong = strong or related  # "died within weeks of the fall of Hale on May 9"
    phrase = parse.classes[begin:back + 1]
    heads = [n for n in range(begin, back + 1) if parse.classes[n] == "n" and parse.classes[n + 1:n + 2] not in ("n", "N", "'") or parse.classes[n] == "g"]
    head = heads[0] if heads else None
    if head is None or "N" in phrase[:1] and not strong:
        return None
    weak = governor in ("of", "from", "about", "over", "with", "for", "on", "to") and verb is not None and is_event(parse.low(head)) and (
        verb.tense in ("present", "future", "modal") or verb.progressive or "t" in parse.classes[clause.begin:begin])
    weak = weak or governor in ("of", "from") and verb is not None and verb.base in _HOLDING and is_event(parse.low(head))
    weak = weak or governor == "for" and over is not verb and clause.kind == "ing" and over is not None and over.tense in ("present", "modal") and parse.low(back) in _GATHERINGS
    weak = weak and not (governor == "on" and parse.classes[begin] not in "d#")  # "goes on trial"
    weak = weak or governor == "with" and begin <= 2 and verb is not None and begin < verb.first and is_event(parse.low(head))
    weak = weak and not (verb is not None and verb.base in _TAKING and verb.tense in ("future", "modal"))  # "will take control of processing on Friday"
    weak = weak and "c" not in phrase  # "will pay nine crowns for the mill and new payments in May"
    if not (strong and (is_event(parse.low(head)) or parse.classes[begin] == "d" and governor != "before" and not related) or weak) or begin <= clause.begin + 1 and verb is None:
        return None
    fronted = governor == "with" and parse.classes[at + 1:at + 2] == "," and begin <= 2 and head is not None and is_event(parse.low(head)) and clause.kind == "main"
    if verb is not None and begin < verb.first and governor != "since" and not fronted:
        return None
    words = teller.say(begin, at)
    more = parse.classes[at + 1:at + 2]
    if more == "p" and parse.low(at + 1) in ("of", "between", "against", "by"):
        stop = at + 1
        while stop < len(parse.words) and (parse.classes[stop] in "pdnN#'" or parse.classes[stop] == "g" and parse.classes[stop - 1:stop + 2] in ("#gn", "ngn")):
            stop += 1
        words = teller.say(begin, stop)
    words = _ARTICLE.sub("", words)
    words = _owned(teller, clause, begin, words) or (words if related else None)
    if words and governor == "for" and " " not in words and parse.classes[begin] == "d":
        return teller.say(begin, at)  # "will be named captain for a voyage in December"
    return words if words and len(words.split()) > 1 else None


_OF_IT = ("of", "on", "against", "by")
_RELATED = ("of", "after", "before", "from", "since")
_LENGTHS = frozenset("minutes hours days weeks months years minute hour day week month year".split())
# Verbs of what a figure holds: "included $27 million from the sale of a mill in August".
_HOLDING = frozenset("include reflect exclude contain stem result benefit".split())
_TAKING = frozenset("assume take begin start end stop resume launch complete finish gain lose relinquish cede".split())
# Times that no "has done" goes with.
_GONE = re.compile(r"last\s|yesterday|.*\sago$")
_PAST = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day$|last\s(?!few|two|three|several)|yesterday|.*\sago$|(?:(?:between|from) .*)?(?:1[89]|20)\d\d$")


def nearest_event(teller: Words, low: int) -> str | None:
    """ "has been held in connection with the burning of two mills last year" → "burning of two mills"."""
    parse, at = teller.parse, teller.at
    for n in range(at - 1, low, -1):
        if parse.classes[n] not in "dnN#'pcze":
            return None
        if parse.classes[n] in "nz" and is_event(parse.low(n)) and (parse.classes[n + 1] == "p" or n + 1 == at):
            begin = n
            while begin > low and parse.classes[begin - 1] in "nN#'e":
                begin -= 1
            if parse.low(begin - 1) in ("the", "a", "an") and parse.classes[begin - 2] == "p":
                words = teller.say(begin, at)
                return words if " " in words else f"The {words}"
            if n > begin and (parse.classes[begin] == "#" or parse.low(begin) in NUMBERS):
                return teller.say(begin, at)  # "a suspect in three attacks on mills between 1994 and 1997"
    return None


def never_then(verb: Verb | None, timex: Timex) -> bool:
    """Whether a finite verb cannot tell of what a time names: "is weighing a bid in the past four years"."""
    if verb is None or verb.form != "finite" or verb.tense != "present" or verb.perfect or verb.modal:
        return False
    return isinstance(timex.expr, Length) and timex.expr.direction < 0 and verb.progressive


def linked_event(teller: Words, clause: Clause) -> str | None:
    """ "debts linked to the purchase of two barges in May" → "purchase of two barges": what the participle leads to has the time."""
    if clause.kind != "part" or clause.verb.last + 1 >= teller.at:
        return None
    parse, begin = teller.parse, clause.verb.last + 2
    if clause.verb.base not in _TIED and not (clause.verb.base in _DRIVEN and clause.comma and parse.low(clause.verb.last + 1) == "by"):
        return None
    head = begin
    while head < teller.at and parse.classes[head] in "dN#'" or parse.classes[head] == "n" and parse.classes[head + 1] in "nN'":
        head += 1
    if parse.classes[begin - 1] not in "po" or head >= teller.at or not is_event(parse.low(head)) or "u" in parse.classes[begin:teller.at]:
        return None
    words = teller.say(begin, teller.at)
    return words if "'" in parse.classes[begin:head] else _ARTICLE.sub("", words)


_TIED = frozenset("associate link relate connect tie".split())
# What is driven by an event: "Profit rose a tenth, helped by the sale of a mill in June".
_DRIVEN = frozenset("help hurt aid lift boost buoy bolster swell inflate reduce depress weigh fuel spark trigger prompt cause spur lead force delay worsen compound".split())


def _owned(teller: Words, clause: Clause, begin: int, words: str) -> str | None:
    """ "has changed since its founding" → "The league's founding": with whose it is, by the noun just before, or by the subject.

    `None` where that cannot be told.
    """
    if not _OWN.match(words):
        return words
    parse, near = teller.parse, begin - 2
    first = near
    while first > 0 and parse.classes[first - 1] in "dnN#'" and near >= 0 and parse.classes[near] in "nN":
        first -= 1
    if 0 < first <= near and parse.classes[first - 1] == "p" and parse.low(begin - 1) in ("since", "after", "before", "until", "following"):
        owner = teller.say(first, near + 1)
    elif clause.subject is not None and "u" not in parse.classes[slice(*clause.subject)]:
        low, high = clause.subject
        mark = next((n for n in range(low, high) if parse.classes[n] == "'"), None)
        owner = teller.say(low, mark if mark is not None else high).partition(",")[0]
    else:
        return None
    return f"{teller.whose(owner)} {words.split(' ', 1)[1]}" if 0 < len(owner) <= 45 else None


_OWN = re.compile(r"(?:its|his|her|their)\s", re.IGNORECASE)


def _is_day(timex: Timex) -> bool:
    """Whether a time is of a day or finer."""
    expr = timex.expr
    while isinstance(expr, Relative | Mod):
        expr = expr.of
    return isinstance(expr, DayPart) or isinstance(expr, Civil) and (expr.day is not None or expr.weekday is not None) or isinstance(
        expr, Unit) and expr.grain <= Grain.DAY
