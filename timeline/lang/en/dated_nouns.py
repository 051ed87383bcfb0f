"""Times that date a noun, and not the verb of their clause: the cases."""

from __future__ import annotations

import re

from timeline.lang.en.antecedents import antecedent
from timeline.lang.en.asked import Asked, Told
from timeline.lang.en.bounded import when_clause
from timeline.lang.en.dated_figures import ACCOUNTING
from timeline.lang.en.phrases import is_event, is_known_event
from timeline.lang.en.planned import FORECASTING
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.telling.events import nearest_event
from timeline.lang.en.telling.nouns_before import dates_a_noun
from timeline.lang.en.telling.nouns_behind import named_by
from timeline.lang.en.telling.owners import owned
from timeline.lang.en.telling.short import lower_article
from timeline.lang.en.telling.wholes import whole
from timeline.temporal.expr import By, Civil, DayPart, InYear, Period, Relative, Shift, Since, Unit, Until

_BESIDE_THE_SUBJECT = re.compile(r"[nN],d?[nN#e]+(?:p[dnN#']+)*(?P<led>[pa])(?:p(?=d))?(?P<what>d?[nN#e']*n)p$")


def of_what_it_is_beside(asked: Asked) -> list[Told] | None:
    """ "The next session, the last before the vote on 2 May, will be on 10 April": the vote, for the verb has its own time."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    if own.verb is None or own.subject is None or not own.subject[0] < at < own.verb.first or parse.classes[at + 1:at + 2] != "," or not any(n > own.verb.last for n in asked.dating):
        return None
    m = _BESIDE_THE_SUBJECT.search(parse.classes, own.subject[0], at)
    if m is None or parse.low(m.start("led")) not in ("before", "after", "ahead", "since", "until", "following"):
        return None
    return [Told(own, asked.teller.say(m.start("what"), at), noun=True)] if is_event(parse.low(m.end("what") - 1)) else []


_SHOWING = frozenset("produce show cite hold wave find discover obtain see quote unearth".split())


def says_how_old(asked: Asked) -> list[Told] | None:
    """ "The boat, dated to about 1350 B.C., was found", "The vase, from 400 B.C., was sold": it only says what it is."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    if parse.low(at - 1) == "to" and parse.low(at - 2 - (parse.low(at - 2) == "back")) == "dating":
        return []  # "a series of thefts dating to 1994"
    if own.kind == "part" and own.verb is not None and own.verb.base in ("date", "dated") and parse.low(own.verb.last + 1) in ("to", "from", "back"):
        return []
    over = own.parent.verb if own.kind == "part" and own.parent is not None else None
    if own.kind == "part" and not own.comma and own.verb is not None and own.verb.base in ("date", "dated") and over is not None and over.first > at and over.tense == "present" and any(
            c.kind == "comp" and c.parent is own.parent for c in parse.clauses):
        return [Told(own.parent, asked.teller.tell(own.parent))]  # "papers dated 4 May show that a site was chosen"
    if own.kind == "part" and own.verb is not None and own.verb.base in ("date", "dated") and over is not None and over.base in _SHOWING:
        rel = next((c for c in parse.clauses if c.kind == "rel" and c.begin in (at + 1, at + 2) and c.subject is not None and parse.low(c.begin) == "in"), None)
        paper = antecedent(asked.teller.text, parse, own, asked.teller.span) if rel is not None else None
        line = whole(asked.teller, rel) if rel is not None else ""
        return [Told(rel, f"In {lower_article(paper)}, {lower_article(line)}" if paper else line)] if line else []  # "produced a letter dated May 2 in which they had warned of it"
    if own.kind == "part" and own.verb is not None and own.verb.base in ("date", "dated") and own.verb.last == at - 1 and over is not None and (
            over.tense == "future" or any(n != at and parse.classes[n] == "t" and parse.owner[n] is own.parent for n in asked.dating)):
        return []  # "A letter dated May 2 was read in court on Friday", "Tickets dated Friday will be accepted"
    if parse.low(at - 1) == "from" and parse.classes[at - 2:at - 1] == "n" and parse.low(at - 2).removesuffix("s") in _BEARING_A_DATE and parse.low(at - 3) != "by" and own.verb is not None and own.verb.last < at - 2:
        when = when_clause(parse, at)
        return [Told(when, asked.teller.tell(when))] if when is not None else []  # "a poster from 1989, when the dockers won"
    behind_the_noun = parse.classes[at - 2:at + 2] == ",pt," and parse.low(at - 1) == "from"
    return [] if behind_the_noun and own.verb is not None and own.verb.first > at else None


_BEARING_A_DATE = frozenset("poster photo photograph picture painting portrait print letter postcard email document map film video footage recording book diary coin newspaper magazine note".split())


# "A third-quarter loss of $9 million, against $2 million a year earlier".
_COMPARED = (
    "earlier", "ago", "before", "ago period", "earlier period", "ago quarter", "earlier quarter", "last year", "year-ago", "year-earlier")


_REMEMBERING = frozenset("remember recall recollect".split())
_CHANGING = frozenset("reduce hurt cut lift boost raise lower depress increase swell trim dent hit double halve".split())
# "Had estimated third-quarter earnings of nine cents": so much was thought, not earned.
_FORESEEING = FORECASTING | {"estimate"}


def before_a_noun(asked: Asked) -> list[Told] | None:
    """ "Under a 2018 deal": the noun, unless the time is the clause's own; nothing where it only bears the year ("a 1987 sedan")."""
    teller, own, parse = asked.teller, asked.own, asked.teller.parse
    if parse.classes[teller.at] != "n":
        return None
    if own.verb is not None and own.verb.base in ACCOUNTING and own.finite and own.verb.last == teller.at - 1 and parse.low(teller.at + 1) in ("results", "figures"):
        return []  # "reported second-quarter results": when, nobody says
    if parse.low(teller.at + 1) in ("results", "figures") and parse.classes[teller.at - 1] == "p" and isinstance(asked.timex.expr, Period | InYear):
        return []  # "the impact of the flood on second-quarter results"
    if parse.low(teller.at + 1) in ("results", "figures") and own.verb is not None and own.verb.tense == "future" and own.verb.passive and own.verb.first == teller.at + 2:
        return []  # "Second-quarter results will be released before trading begins on Tuesday"
    noun = named_by(teller, own, asked.timex)
    if noun is None and own.verb is not None and own.verb.base in _REMEMBERING and own.verb.tense == "present" and parse.classes[teller.at - 1] == "d" and (
            own.verb.last == teller.at - 2 and isinstance(asked.timex.expr, Civil) and asked.timex.expr.year is not None):
        stop = next((n for n in range(teller.at + 1, own.end) if parse.classes[n] not in "nN"), own.end)
        return [Told(own, teller.say(teller.at - 1, stop), noun=True)]  # "remembers the 1956 flood": the flood
    if noun and own.verb is not None and own.verb.base in _FORESEEING and own.verb.last < teller.at:
        noun = None
    if noun and own.verb is not None and own.verb.base in _CHANGING and own.verb.last == teller.at - 1 and own.verb.tense == "past" and isinstance(asked.timex.expr, Period | InYear):
        noun = None  # "The strike reduced third-quarter profit by a ninth": the loss of it is what happened then
    if noun is None and own.kind == "ing" and own.parent is not None and own.parent.verb is not None and own.parent.verb.first > teller.at:
        begin, stop = teller.at, teller.at + 1
        while begin > own.begin and parse.classes[begin - 1] in "dnN'":
            begin -= 1
        while parse.classes[stop:stop + 1] in ("n", "N"):
            stop += 1
        return [Told(own, teller.say(begin, stop), noun=True)]  # "By setting a May 3 deadline, the court gave them time"
    if noun is None and any(parse.classes[n] == "t" and (parse.owner[n] is own or _is_to_be_out(parse.owner[n], own)) and not parse.low(n).endswith(_COMPARED) and not _is_what_it_was(parse, n) for n in asked.dating):
        return []  # "reported a fourth-quarter loss on Tuesday": the day is its time
    return [] if noun == "" else [Told(own, noun or teller.tell(own), noun=bool(noun))]


_WAS = frozenset("compared against versus from".split())


def _is_what_it_was(parse: Parse, n: int) -> bool:
    """Whether the time at `n` is only what is compared with: ", up from 29 percent in 2008"."""
    comma = parse.classes.rfind(",", 0, n)
    first = comma + 1 + (parse.low(comma + 1) in ("up", "down"))
    return comma > 0 and parse.low(first) in _WAS and "v" not in parse.classes[first + 1:n]


_PUBLISHING = frozenset("release publish issue report announce unveil present print".split())


def _is_to_be_out(clause: Clause, over: Clause) -> bool:
    """ "First-quarter sales are expected to be published on Friday": the day is the time of it."""
    return clause.kind == "inf" and clause.parent is over and clause.verb is not None and clause.verb.passive and clause.verb.base in _PUBLISHING


_LONG = ("since ", "until ", "till ", "from ", "between ", "by ")
_TALKING = frozenset("discuss debate protest mark commemorate review mourn celebrate denounce condemn investigate honor honour".split())


NAMED_TIMES = (Civil, Shift, Unit, Relative, DayPart)
"""Those that name a time a second event may have beside the verb's."""


def of_the_second_day(asked: Asked) -> list[Told] | None:
    """ "On Tuesday condemned two attacks in Lund on Monday": the verb has its day, and the attacks have this one."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    talked = own.kind == "inf" and own.verb is not None and own.verb.base in _TALKING
    over = own.parent if talked and own.parent is not None else own  # "met on Monday to discuss the strike on Tuesday"
    if over.verb is None or not over.finite or own.verb is None or not isinstance(asked.timex.expr, NAMED_TIMES) or not own.verb.last < at:
        return None
    days = [n for n in asked.dating if n < at and parse.owner[n] is over and parse.classes[n] == "t" and not parse.low(n).startswith(_LONG) and (
        over.verb.first - 2 <= n < over.verb.first or over.verb.last < n <= over.verb.last + 2)]
    if not days or "n" not in parse.classes[max(days[-1], own.verb.last) + 1:at]:
        return None
    event = nearest_event(asked.teller, max(days[-1], own.verb.last))
    if event is None or not isinstance(asked.timex.expr, Civil) and not is_known_event(_LEADS_ON.split(event)[0].split()[-1].lower()):
        return None
    return [Told(own, event, noun=True)]


_LEADS_ON = re.compile(r" (?:of|in|at|on|with|for|by|near|from|over|against)\b")
_CHOSEN = frozenset("location venue site date time agenda route list setting place invitation ticket preparation plan arrangement security".split())


def of_what_it_is_for(asked: Asked) -> list[Told] | None:
    """ "The venue for Friday's vote was chosen by the mayor": the vote is on Friday."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    if own.subject is None or not own.subject[0] < at < own.subject[1] or parse.low(at - 1) not in ("for", "of") or parse.classes[at + 1:at + 2] != "'":
        return None
    if parse.low(at - 2).removesuffix("s") not in _CHOSEN or parse.classes[at + 2:at + 3] != "n":
        return None
    return [Told(own, f"The {asked.teller.say(at + 2, own.subject[1])}", noun=True)]


def behind_a_noun(asked: Asked) -> list[Told] | None:
    """ "Since the launch of the campaign in May": the launch."""
    verb, at = asked.own.verb, asked.teller.at
    if verb is not None and verb.tense in ("future", "modal") and asked.teller.parse.classes[at - 2:at] == "dn" and asked.teller.parse.low(at - 2) in ("that", "this"):
        return None  # "will vote on that request next week"
    if asked.teller.parse.low(at - 1) in ("starting", "beginning", "effective"):
        return None  # "can check numbers on its website starting Friday"
    if _has_its_own_time(asked.teller.parse, at):
        return None  # "will publish the minutes of Monday's meeting on May 23"
    lasts = isinstance(asked.timex.expr, By | Until) or isinstance(asked.timex.expr, Since) and verb is not None and verb.perfect and verb.passive
    noun = dates_a_noun(asked.teller, asked.own) if not lasts else None
    return [Told(asked.own, noun, noun=True)] if noun else None


def _has_its_own_time(parse: Parse, at: int) -> bool:
    """Whether the noun before the preposition at `at` - 1 is called by another time: "Monday's meeting on"."""
    n = at - 2
    while n > 0 and parse.classes[n] in "nN'":
        if parse.words[n].time is not None:
            return True
        n -= 1
    return False


def of_what_did_it(asked: Asked) -> list[Told] | None:
    """ "An eruption in 1815 of a nearby volcano led to bad harvests": the eruption."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    if own.subject is None or own.verb is None or not own.subject[0] < at < own.subject[1] or parse.low(at + 1) != "of" or parse.classes[at - 1] != "p":
        return None
    is_dated = isinstance(asked.timex.expr, Civil) and parse.classes[at - 2] == "n" and is_event(parse.low(at - 2))
    return [Told(own, asked.teller.say(*own.subject), noun=True)] if is_dated else None


_GOALS = frozenset("goal target aim objective ambition".split())


_IN_AN_ASIDE = re.compile(r"d?[#en]*(?P<what>n),p?t(?P<rest>,[po][dnN#']+),")
_ENDED = frozenset("dissolve annul end fail break collapse fall founder".split())


def of_what_ended(asked: Asked) -> list[Told] | None:
    """ "A first strike, in 1907, by the weavers, was broken": the strike, not its end."""
    own, teller, parse = asked.own, asked.teller, asked.teller.parse
    if own.subject is None or own.verb is None or own.verb.base not in _ENDED or not own.subject[0] < teller.at < own.verb.first:
        return None
    m = _IN_AN_ASIDE.match(parse.classes, own.subject[0])
    if m is None or not m.start("rest") == teller.at + 1 or not is_event(parse.low(m.start("what"))):
        return None
    return [Told(own, f"{teller.say(own.subject[0], m.end('what'))} {teller.say(m.start('rest') + 1, m.end('rest'))}", noun=True)]


def of_a_goal(asked: Asked) -> list[Told] | None:
    """ "Is short of its target of ninety cooks by the end of May": the goal."""
    parse, at = asked.teller.parse, asked.teller.at
    n = next((n for n in range(at - 2, max(-1, at - _GOAL_REACH), -1) if parse.low(n) in _GOALS), None) if isinstance(asked.timex.expr, By) else None
    if n is None or parse.low(n + 1) != "of" or not set(parse.classes[n + 1:at]) <= set("dnN#'p"):
        return None
    begin = n
    while begin > 0 and parse.classes[begin - 1] in "dnN'":
        begin -= 1
    clause = asked.own
    while clause.parent is not None and (clause.subject is None or parse.classes[slice(*clause.subject)] == "u"):
        clause = clause.parent
    words = asked.teller.say(begin, at)
    return [Told(asked.own, owned(asked.teller, clause, begin, words) or asked.teller.say(n, at), noun=True)]


_GOAL_REACH = 14  # words


def counted_since(asked: Asked) -> list[Told] | None:
    """ "Six of the nine raids since 1993 were looked into": the raids, for only what has been done lasts since then."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    if not isinstance(asked.timex.expr, Since) or own.subject is None or own.verb is None or own.verb.perfect or own.verb.tense != "past":
        return None
    if not own.subject[0] < at < own.verb.first or parse.classes[at - 1] != "n" or not is_event(parse.low(at - 1)):
        return None
    begin = max(own.subject[0], parse.classes.rfind("p", own.subject[0], at) + 1)
    if begin == at - 1 and parse.classes[begin - 2:begin] == ",p":
        return None  # "The tunnel, under construction since 2012, flooded"
    return [Told(own, asked.teller.say(begin, at), noun=True)]
