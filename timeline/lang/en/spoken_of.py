"""Cases of a time that a clause speaks of: it is the subject or the object, not when something happens.

A case gives what the time dates, which may be nothing, or `None` where it has no say.
"""

from __future__ import annotations

import re

from timeline.lang.en.asked import Asked, Told
from timeline.lang.en.bounded import with_time
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.telling import Teller
from timeline.lang.en.telling.extent import words_end
from timeline.lang.en.wordlists import IN_PLACE
from timeline.temporal.expr import Holiday, Length, Mod, Period, Relative, Shift, Since
from timeline.temporal.grain import Grain

_IT_IS_NOT = re.compile(r"\b[Ii]t(?:['’]s| is| was) not (?:on |in |at )?$")
_NOT = (" not ", " not on ", " not in ", " not at ")  # how all of them end


def spoken_of(asked: Asked) -> list[Told] | None:
    """ "It is not tonight they fear", "This day, in all their quarrels, will be recalled": the time is what the clause speaks of, not when it is."""
    parse, at, own = asked.teller.parse, asked.teller.at, asked.own
    if at == 0 and own.verb is not None and own.verb.first == 1 and parse.low(0) in ("this day", "that day"):
        return []
    if at == 0 and own.subject is not None and own.subject[0] == 2 and parse.classes.startswith("t,p"):
        return []
    if any([_has_a_time_for_its_subject(parse, one, at) for one in parse.clauses if one.kind == "comp"]):
        return []  # "predicted that Friday would be the busiest day", "predicted Friday would bring rain"
    text, stop = asked.teller.text, parse.words[at].begin
    return [] if text.endswith(_NOT, asked.begin, stop) and _IT_IS_NOT.search(text, asked.begin, stop) else None


def for_a_season(asked: Asked) -> list[Told] | None:
    """ "Closed for the winter on 28 October": for how long, not when."""
    own, parse, at, expr = asked.own, asked.teller.parse, asked.teller.at, asked.timex.expr
    expr = expr.of if isinstance(expr, Relative) else expr
    if not isinstance(expr, Period) or expr.grain is not Grain.SEASON or expr.year is not None or parse.low(at - 1) != "for" or own.verb is None or own.verb.base not in _FOR_A_SEASON:
        return None
    is_beside_another = own.verb.tense == "past" or parse.classes.count("t", own.begin, own.end) > 1
    return [] if is_beside_another and parse.low(at).startswith("the ") else None


_FOR_A_SEASON = frozenset("close shut leave return reopen retire disperse".split())


def _has_a_time_for_its_subject(parse: Parse, one: Clause, at: int) -> bool:
    """Whether what somebody said is said of the time at word `at`, and not only at it: "said Friday would suit him", "that Friday was too early"."""
    if one.subject is not None or one.verb is None or one.verb.first != at + 1 or parse.low(at).startswith("the "):
        return False
    return one.verb.base == "be" and parse.low(at - 1) == "that" or one.begin == at + 1 and (one.verb.base == "be" or one.verb.tense in ("future", "modal"))


_CHANGING = frozenset("suspend end repeal amend renew scrap withdraw replace revise extend abandon reinstate restore overturn honor honour enforce review quit leave".split())
_A_YEAR = re.compile(r"\d{4}")
_ATTRIBUTIVE = re.compile(r"[dk]nn+")
_PAPERS = frozenset("""
law act treaty accord pact agreement resolution constitution convention charter ruling rule decree ordinance statute protocol declaration
report study survey paper book novel film documentary song poem memo letter article essay plan contract deal bill
""".split())


def is_a_paper_that_says_so(asked: Asked) -> list[Told] | None:
    """ "That 1978 resolution calls for a vote": it still does, whatever year it is of."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    if own.verb is not None and own.verb.last < at - 1 and parse.classes[at] == "n" and own.verb.tense in ("future", "modal") and own.verb.base in _CHANGING and (
            _A_YEAR.fullmatch(parse.low(at)) and parse.low(at + 1) in _PAPERS and parse.classes[at - 1] == "d"):
        return []  # "will suspend the 1996 accord"
    if own.verb is None or own.subject is None or own.verb.tense != "present" or own.verb.perfect or own.verb.passive or own.verb.first != own.subject[1]:
        return None
    is_dated = own.subject[0] == at - 1 and _ATTRIBUTIVE.fullmatch(parse.classes, at - 1, own.subject[1])
    return [] if is_dated and parse.low(own.subject[1] - 1) in _PAPERS else None


_OF_THEM, _OF_THEM_ENDS = re.compile(r",[n#]p[iu]p?$"), ("pi", "pu", "pip", "pup")


def of_them(parse: Parse, at: int) -> re.Match[str] | None:
    """What stands before the time of some of those told of, at word `at`: ", four of them in" the past week."""
    return _OF_THEM.search(parse.classes, 0, at) if parse.classes.endswith(_OF_THEM_ENDS, 0, at) else None


def is_of_some_of_them(asked: Asked) -> list[Told] | None:
    """ "Nine have died since it began in March, four of them in the past week": of the main clause, whatever stands between."""
    parse, at = asked.teller.parse, asked.teller.at
    some = of_them(parse, at)
    main = parse.clauses[0]
    if some is None or parse.low(some.start() + 2) != "of" or main.verb is None or main.subject is None or main.verb.last > some.start():
        return None
    begin = next((c.begin for c in parse.clauses if main.verb.last < c.begin < some.start()), some.start())
    if asked.own is main and begin == some.start():
        return None
    return [Told(main, f"{asked.teller.say(main.subject[0], begin)}, {asked.teller.say(some.start() + 1, some.start() + 4)}")]


_FOLLOWING = re.compile(r"(?:The following\s(?:are|were|is)|Following\s(?:are|were))\b")


def is_a_list(asked: Asked) -> list[Told] | None:
    """ "The following were among Friday's offerings": the heading of a list."""
    return [] if _FOLLOWING.match(asked.teller.text, asked.begin) else None


_ONE_OF_THEM = re.compile(
    r"\b(?:one|first|second|third|last|\w+est|(?:most|least) [\w -]+?) of (?:the )?(?:many|several|all|dozens|hundreds|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b")


def is_of_all_counted(asked: Asked) -> list[Told] | None:
    """ "It was the biggest of many held since May", "was one of three called since 1990": of those that are counted, not of it."""
    parse, own = asked.teller.parse, asked.own
    if not isinstance(asked.timex.expr, Since):
        return None
    over = own.parent if own.kind == "part" else own
    if over is None or over.verb is None or over.verb.base != "be" or over.verb.tense != "past" or over.verb.perfect or over.verb.last >= asked.teller.at:
        return None
    words = parse.words
    return [] if _ONE_OF_THEM.search(asked.teller.text, words[over.verb.last].end, words[asked.teller.at].begin) else None


_DEEP = 100_000  # years


def is_of_deep_time(asked: Asked) -> list[Told] | None:
    """ "It could redraw the map of 120 million years ago": nobody could so long ago."""
    expr, verb = asked.timex.expr, asked.own.verb
    is_deep = isinstance(expr, Shift) and expr.grain is Grain.YEAR and (expr.count or 0) >= _DEEP
    return [] if is_deep and verb is not None and verb.form == "finite" and (verb.modal in ("could", "may", "might", "would", "can") and not verb.perfect) else None


_BESIDE = re.compile(r"(?P<who>(?:(?<![pnN'])|(?<=vp))(?:d[nN#'ev]*[nN](?:p[nN])?|N+)),(?P<what>pd?n|(?:d[nNe]*)?n(?:pd?[nN]+)?)t(?:,|$)")
_STATES = frozenset(("on the run", "on the throne", "on trial", "on strike", "at large", "at war", "under siege", "under curfew", "under arrest", "under house arrest", "under guard"))


def is_so_since_then(asked: Asked) -> list[Told] | None:
    """ "The vote forced Low, in office since May, to resign": what is told beside an object, not what was done to that."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    if not isinstance(asked.timex.expr, Since) or not parse.low(at).startswith("since ") or own.verb is None or at < own.verb.last or "," not in parse.classes[max(0, at - 8):at]:
        return None
    m = next((m for m in _BESIDE.finditer(parse.classes, own.verb.last + 1) if m.start("what") < at == m.end("what")), None)
    what = asked.teller.say(m.start("what"), at) if m is not None else ""
    if m is None or parse.classes[m.start("what")] == "p" and not (what in _STATES or parse.low(m.start("what")) == "in" and parse.low(at - 1) in IN_PLACE):
        return None
    return [Told(own, f"{asked.teller.say(*m.span('who'))}, {what}", noun=True)]


_LONGEST_CONDITION = 110  # characters


def had_it_been_so(asked: Asked) -> list[Told] | None:
    """ "Had the vote been held on Monday, the bill would have failed": it was not, and is told with what would have come of it."""
    parse, at = asked.teller.parse, asked.teller.at
    inverted = next((c for c in parse.clauses if c.kind == "sub" and c.verb is not None and c.verb.first == c.begin), None)
    if inverted is not None and parse.owner[at] is not inverted:
        return None  # "said that had it been shut, as was asked in May, nobody would have died"
    first = 1 if parse.classes[:1] == '"' else 0
    if inverted is None and (parse.low(first) != "had" or parse.clauses[0].verb is None or all(c.verb is None or c.verb.first != first for c in parse.clauses[:2])):
        return None
    over = inverted.parent if inverted is not None else None
    if over is not None and over.verb is not None and over.verb.modal and over.subject is not None:
        first = inverted.begin if inverted.begin < over.verb.first else over.subject[0]
        aside = next((c for c in parse.clauses if inverted.end < c.begin < over.subject[0]), None)  # "had it been shut, as was asked, it would"
        words = asked.teller.say(first, over.end) if aside is None else f"{asked.teller.say(first, inverted.end)}, {asked.teller.say(over.subject[0], over.end)}"
        return [Told(over, words)] if len(words) <= _LONGEST_CONDITION else []
    then = next((c for c in parse.clauses if c.verb is not None and c.begin > at and c.verb.perfect and c.verb.modal in ("would", "could", "might")), None)
    if then is None:
        return [] if getattr(asked.timex.expr, "anaphoric", False) and asked.own.verb is not None and asked.own.verb.perfect and asked.own.verb.modal else None
    words = asked.teller.say(0, then.end)
    return [Told(then, words)] if len(words) <= _LONGEST_CONDITION else []


_SEASON = re.compile(r"(?:summer|winter|spring|autumn|season|decade|years?|night)\b")


def heads_the_subject(asked: Asked) -> list[Told] | None:
    """ "The dry summer of 1949 frightened the councillors": without the time nothing would be left to have done it."""
    own, classes, at = asked.own, asked.teller.parse.classes, asked.teller.at
    if own.verb is None or own.subject is None or own.verb.first != at + 1 or own.subject[1] != at or at - own.subject[0] != 2:
        return None
    is_headless = classes[own.subject[0]:at] in ("dn", "dv", "dy") and _SEASON.match(asked.teller.parse.low(at))
    if not is_headless:
        return None
    whole_words = Teller(asked.teller.text, asked.teller.parse, -1, asked.teller.who)
    return [Told(own, f"{whole_words.say(own.subject[0], at + 1)} {whole_words.say(own.verb.first, words_end(whole_words, own, own.verb.last))}")]


def is_the_subject(asked: Asked) -> list[Told] | None:
    """ "Said that the past year had been hard", "The focus of Labor Day is pay": the time is what is spoken of."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    if own.verb is not None and own.verb.first == at + 1 and own.verb.base in _HOLDING and (own.subject is None and at == own.begin or own.subject == (at, at + 1)):
        return []  # "The latest quarter includes a gain of": whose, nobody says
    if own.verb is not None and own.verb.first == at + 1 and (own.subject == (at, at + 1) or own.subject is None and at - own.begin <= 1) and own.verb.base in ("happen", "exist", "matter"):
        return []  # "wishes that last summer had never happened"
    if own.verb is None or own.verb.first != at + 1 or own.verb.base != "be":
        return None
    if isinstance(asked.timex.expr, Length) and own.kind == "comp" and own.subject is None and at - own.begin <= 1:
        begin = at
    elif isinstance(asked.timex.expr, Holiday) and own.subject is not None and own.subject[1] == at - 1 and parse.low(at - 1) == "of":
        begin = own.subject[0]
    else:
        return None
    whole_words = Teller(asked.teller.text, parse, -1, asked.teller.who)
    return [Told(own, whole_words.say(begin, words_end(whole_words, own, own.verb.last)))]


_COVERING = frozenset("cover include affect involve concern target exclude exempt".split())


def of_the_things_covered(asked: Asked) -> list[Told] | None:
    """ "The toll covers boats built in 1990": which boats those are, so the time stays where it is."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    over = own.parent
    if own.kind != "part" or own.comma or over is None or over.verb is None or over.verb.base not in _COVERING or over.verb.tense != "present" or over.verb.passive:
        return None
    bare = parse.classes[over.verb.last + 1:own.begin]
    if at < own.verb.last or not bare or not set(bare) <= set("nN") or over.kind not in ("main", "comp", "coord", "rel"):
        return None
    line = with_time(asked.teller, over)
    return [Told(over, line)] if parse.low(at) in line.lower() else None


_OF_WHAT = frozenset("half third quarter fifth tenth twice double triple fraction much most some all part".split())


def of_a_share_of_what_was(asked: Asked) -> list[Told] | None:
    """ "Expect nine inches, less than half of what fell last week": it only says how much that is."""
    own, parse = asked.own, asked.teller.parse
    if own.kind != "sub" or parse.low(own.begin) != "what":
        return None
    return [] if parse.low(own.begin - 1 - (parse.low(own.begin - 1) == "of")) in _OF_WHAT else None


def is_pushed_back_to(asked: Asked) -> list[Told] | None:
    """ "The find pushes back the first people on the island to about 7,400 years ago": nobody pushed then."""
    expr, verb, parse = asked.timex.expr, asked.own.verb, asked.teller.parse
    ago = expr.of if isinstance(expr, Mod) else expr
    is_back = verb is not None and verb.base in _MOVING and parse.low(verb.last + 1) == "back" and parse.low(asked.teller.at - 1) == "to"
    return [] if is_back and isinstance(ago, Shift) and ago.direction < 0 else None


_MOVING = ("push", "move", "put", "set")
_HOLDING = frozenset("include reflect exclude contain comprise".split())
# "Dominated the 1990s": but "left the next day", "died the week after".
_AS_OBJECT = re.compile(
    r"the (?!(?:next|following|previous|same|other|very|day|week|weekend|night|morning|afternoon|evening|month|year|moment|minute)\b)")
_SPEAKING_OF = frozenset("want remember recall forget repeat mention resemble evoke relive".split())
_WHOSE = ("our", "their", "his", "her", "my", "its")
_SHARES = ("most", "much", "all", "half", "part", "some", "none")


def object_of(asked: Asked) -> list[Told] | None:
    """ "Spent Thursday night on a train": the time is the verb's object."""
    verb, parse, at = asked.own.verb, asked.teller.parse, asked.teller.at
    if verb is not None and not verb.passive and asked.own.finite and at - verb.last == 3 and parse.low(at - 1) == "of" and parse.low(at - 2) in _SHARES:
        return [Told(asked.own, with_time(asked.teller, asked.own))]  # "missed most of the 2010-11 season"
    if verb is not None and not verb.passive and asked.own.finite and verb.last + 2 == at and parse.low(at - 1) in _WHOSE and isinstance(asked.timex.expr, Holiday):
        return [Told(asked.own, with_time(asked.teller, asked.own))]  # "We lost our Christmas"
    if verb is None or verb.passive or verb.last >= at:
        return None
    if _is_an_object(asked, parse.classes[verb.last + 1:at]):
        is_which = asked.own.kind == "ing" and not asked.own.comma and _WITH_WHAT.search(parse.classes, 0, asked.own.begin) is None
        return [] if is_which else [Told(asked.own, with_time(asked.teller, asked.own))]  # not "The pages covering 3 to 9 May are missing"
    if verb.last + 1 != at:
        return None
    if verb.base in _SPEAKING_OF:
        return []  # "nobody wants 2008 again"
    if verb.base == "spend" or asked.own.finite and _AS_OBJECT.match(asked.teller.text, asked.timex.begin):
        return [Told(asked.own, with_time(asked.teller, asked.own))]
    return None


_TAKING_TIMES = frozenset("cover span include encompass straddle comprise".split())
_WITH_WHAT = re.compile(r",p[dnN#']+$")  # "…, with the fair covering both Easter and the May holiday"
_AS_ITS_OBJECT = re.compile(r"d?(?:t,)*(?:t,?c)?|dn")
_AND_SOMETHING = re.compile(r"tc(?=d)[dnN#']*[nN](?!['nN#]|[rx]*[mbhfwvz])")


def _is_an_object(asked: Asked, between: str) -> bool:
    """ "Covers Easter and the fair", "hit both Easter and the fair": a verb of what lies within, or a row of objects; `between` are the classes before the time."""
    parse, at, verb = asked.teller.parse, asked.teller.at, asked.own.verb
    if parse.classes[at] != "t" or parse.classes[at + 1:at + 2] == "'" or _AS_ITS_OBJECT.fullmatch(between) is None:
        return False
    if between == "dn":
        return verb.base in _TAKING_TIMES and parse.low(at - 1) in ("period", "time", "years", "months", "weeks", "days")
    both = between[:1] == "d" and parse.low(verb.last + 1) == "both"
    row = _AND_SOMETHING.match(parse.classes, at)
    return (both or between[:1] != "d") and (verb.base in _TAKING_TIMES or row is not None and both and parse.owner[row.end() - 1] is asked.own)
