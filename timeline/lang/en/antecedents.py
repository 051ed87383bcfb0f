"""What a clause is about by the words before it: "the head of the firm that makes tyres, who resigned"."""

from __future__ import annotations

import re

from timeline.lang.en.antecedent_number import is_of_another_number, is_of_the_last_alone, over_a_participle
from timeline.lang.en.antecedent_persons import OFFICE_AT, before_what_they_are, body_of_people, name_apposed, name_of_person, person_far
from timeline.lang.en.binding import DONE_BY_THINGS, binds
from timeline.lang.en.partitives import before_them_all, is_one_of_many, kin_of_many, means_both
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.without_times import without_times
from timeline.lang.en.wordlists import is_plural


def antecedent(text: str, parse: Parse, clause: Clause, span: tuple[int, int]) -> str | None:
    """The noun phrase just before a clause, with its "of …"; a list of names whole; `None` when there is none.

    `span` is the time's own words, as characters of the text: they are left out.
    """
    end = _end_before(parse, clause)
    if end > 2 and parse.classes[end - 1] == "N" and parse.classes[end - 2] == "," and _PARTY.fullmatch(parse.low(end - 1)):
        end -= 2  # "Sen. Dale Low, R-Kan., who"
    held = OFFICE_AT.search(parse.classes, 0, end) if parse.low(clause.begin) == "who" else None
    if held and parse.low(held.start("at")) != "by" and (clause.comma or is_person_noun(parse.low(held.start("office"))) and parse.low(held.start("at")) in ("at", "in", "with", "from")):
        return text[parse.words[held.start("who")].begin:parse.words[held.end("who") - 1].end]
    of = body_of_people(parse, clause, end)
    if of is not None:
        return text[parse.words[of + 1].begin:parse.words[end - 1].end]
    far = kin_of_many(parse, clause, end)
    far = person_far(parse, clause, end) if far is None else far
    if far is not None:
        return without_times(text, parse.words[far].begin, parse.words[end - 1].end, [span]).strip(" ,")
    inner = _clause_over_noun(parse, clause, end)
    if inner is not None:
        return antecedent(text, parse, inner, span)
    if _is_a_time(parse, clause, end):
        return text[parse.words[end - 1].begin:parse.words[end - 1].end]
    last, end = end, _end_of_the_phrase(parse, clause, end)
    if end == 0:
        return None
    if end < last and parse.classes[end - 1] == "d" and parse.classes[end] == "t":
        return text[parse.words[end - 1].begin:parse.words[end].end]  # "blamed an early Easter, which pushed travel into March"
    verbs = {n for c in parse.clauses if c.verb is not None for n in range(c.verb.first, c.verb.last + 1)}
    begin = _begin_of_the_phrase(parse, clause, _end_of_a_deal(parse, clause, end), verbs)
    if parse.low(clause.begin) in ("who", "whose", "born") or not clause.comma and parse.low(clause.begin) in ("that", "which"):
        begin, end = name_of_person(parse, clause, begin, end, verbs)
    elif clause.kind == "part" and not clause.comma and parse.low(begin) in ("a", "an"):
        begin, end = name_apposed(parse, clause, begin, end, verbs)
    if not clause.comma and parse.low(clause.begin) in ("that", "which") and _BEHIND_A_NOUN.search(parse.classes, 0, begin) and set(parse.classes[begin:end]) == {"N"} and not (
            parse.low(end - 1) in _NAMED_MANY or parse.classes[end] == ","):
        begin = _begin_of_the_phrase(parse, clause, begin - 1, verbs)  # "a painting by Ann Low that was found", "an order for Peru that was won": a name needs no such clause
    if is_of_another_number(parse, clause, begin, end):
        begin = _begin_of_the_phrase(parse, clause, begin - 1, verbs)  # "a row over tolls that has been simmering"
    done = over_a_participle(parse, clause, begin, end)
    if done is not None:
        begin, end = _begin_of_the_phrase(parse, clause, done, verbs), done
    if clause.comma and parse.low(clause.begin) == "which" and clause.subject is None and is_one_of_many(parse, clause, begin, end):
        begin = _begin_of_the_phrase(parse, clause, begin - 1, verbs)  # "a show of masks, which runs"
    if _is_where_they_are(parse, clause, begin, end):
        begin = _begin_of_the_phrase(parse, clause, begin - 1, verbs)  # "nine households in Mill Lane, who were moved out"
    order = _order_undone(parse, clause, begin, end)
    begin = _begin_of_the_phrase(parse, clause, order + 1, verbs) if order is not None else begin  # "a stop notice on the mill, which was lifted"
    if means_both(parse, clause, begin, end):
        begin = _begin_of_the_phrase(parse, clause, begin - 1, verbs)
    if clause.comma and clause.verb is not None and clause.verb.passive and parse.low(begin) in ("their", "its", "his", "her") and parse.low(begin - 1) == "with":
        begin = _begin_of_the_phrase(parse, clause, begin - 1, verbs)  # "a plaque with their names, which was taken down"
    begin += before_them_all(parse, clause, begin)
    if parse.low(begin - 1) == "with" and parse.low(begin - 2) in _LADEN:  # "a galley laden with glass, which sank"
        begin = end = begin - 2
        while begin > 0 and parse.classes[begin - 1] in "dnN#'" and begin - 1 not in verbs:
            begin -= 1
    if parse.classes[clause.begin - 1:clause.begin] == "(":
        begin = parse.classes.rfind("p", begin, end) + 1 or begin  # "the row between the mayor (who was elected"
    if parse.low(begin) == "part" and parse.low(begin + 1) == "of" and not clause.comma:
        begin += 2  # "part of an order that was won in May": the order
    if begin >= end:
        return None
    where = _WHERE.match(parse.classes, end)
    if where is not None and where.end() in (clause.begin, clause.begin - 1) and parse.low(end) in ("in", "near", "outside") and parse.low(begin) in ("a", "an"):
        end = where.end()  # "a larger site in Lund, which opened": of so many sites
    words = without_times(text, parse.words[begin].begin, parse.words[end - 1].end, [span]).strip(" ,")
    words = words.partition(", ")[0] if len(words) > _LONGEST and _ASIDE_THEN_WITH.search(words) else words
    return words if 0 < len(words) <= _LONGEST else None


def _is_where_they_are(parse: Parse, clause: Clause, begin: int, end: int) -> bool:
    """Whether the names before ", who" are of a place, and several people stand before it: "families in Mill Lane and High Street, who left"; or several things that "were"."""
    if clause.kind != "rel" or not clause.comma or clause.subject is not None or clause.verb is None or begin < 2 or not set(parse.classes[begin:end]) <= set("Nc"):
        return False
    several = parse.low(begin - 2)
    if parse.low(begin - 1) not in ("in", "from", "at", "near", "on", "around", "outside") or parse.classes[begin - 2] != "n" or not (is_plural(several) or several in _PEOPLE):
        return False
    if parse.low(clause.begin) == "who":
        return several in _PEOPLE or is_person_noun(several)
    return parse.low(clause.begin) == "which" and parse.low(clause.verb.first) in ("were", "are", "have")


def _order_undone(parse: Parse, clause: Clause, begin: int, end: int) -> int | None:
    """The order before a preposition that was lifted or quashed, where the noun behind that is none: "an order against Ann Low, which was quashed"."""
    verb = clause.verb
    if not clause.comma or verb is None or not verb.passive or verb.base not in _UNDOING or parse.low(clause.begin) != "which" or parse.low(end - 1) in _ORDERS:
        return None
    m = _LED_FROM_NOUN.search(parse.classes, max(0, begin - 20), begin)
    return next((n for n in range(begin - 2, m.start() - 1, -1) if parse.low(n) in _ORDERS), None) if m is not None else None


_LED_FROM_NOUN = re.compile(r"[nN](?:[po][dnN#']+)*[po]$")
_UNDOING = frozenset("lift quash revoke withdraw rescind repeal overturn renew extend uphold issue grant serve breach ignore obey".split())
_ORDERS = frozenset("notice notices order orders ban bans warrant warrants injunction injunctions summons writ sanctions embargo curfew moratorium permit licence license sentence verdict ruling decree warning fine fatwa".split())
_LONGEST = 70
_ASIDE_THEN_WITH = re.compile(r", [^,]+, (?:with|by|to|between) [^,]+$")  # "the merger of Hale, a mill on the upper Esk, with its rival Orla, which was announced"
ORDINAL = frozenset("first second third fourth fifth last latest largest biggest oldest".split())
_WHERE = re.compile(r"pN+(?=,)")
_BEHIND_A_NOUN = re.compile(r"np$")
_NAMED_MANY = frozenset("americans britons europeans christians muslims jews catholics protestants republicans democrats conservatives liberals socialists communists".split())
_LADEN = ("laden", "loaded", "filled", "packed")


# All that follows counts words: `begin` is the first, `end` the one behind the last.


def _end_before(parse: Parse, clause: Clause) -> int:
    """Where the words before a clause end, less the marks and the preposition that lead to it."""
    classes, end = parse.classes, clause.begin
    if classes[end:end + 1] == "p" and end > 0 and classes[end - 1] in "n#d" and classes[end - 2:end - 1] == ",":
        end -= 1  # "…, some of whom": what they are some of
    elif classes[end - 4:end + 1] in ("n,dnp", "N,dnp") and parse.low(end - 1) in ORDINAL:
        end -= 2  # "…, the last of which"
    aside = next((c for c in parse.clauses if c.kind == "part" and c.comma and c.end in (end, end - 1) and c.begin < end), None) if classes[end - 1:end] == "," else None
    if aside is not None and (parse.low(end) == "that" or parse.low(end) == "who" and classes[end - 2] == "t" and classes[aside.begin - 2] == "N"):
        end = aside.begin - 1  # "a law, passed last month, that raises fees", "Ann Low, hired as a clerk in 1971, who left"
    if parse.low(clause.begin) in ("who", "whose"):
        end = before_what_they_are(parse, end, parse.low(clause.begin) == "whose")
    if classes[end - 2:end] == ",r" or clause.kind == "part" and classes[end - 1:end] == "r" and parse.low(end - 1) == "first":
        end -= 1  # ", first awarded"
    while end > 0 and classes[end - 1] in ',"(p':
        end -= 1
    if classes[end - 3:end] in ("n,#", "N,#") and clause.comma and parse.low(clause.begin) in ("who", "whose") and parse.low(end - 1).isdecimal():
        end -= 2  # "a man, 54, who"
    if classes[end - 3:end] == "(t)":
        end -= 3  # ""The Lamp" (1964), which won"
        end -= classes[end - 1:end] == '"'
    seen = _SEEN_BY.search(classes, 0, end) if clause.kind == "part" and clause.comma else None
    if seen is not None:
        return seen.start()  # "a daughter he had never seen, born in 1986"
    aside = _PUT_ASIDE.search(classes, 0, end) if clause.comma and classes[clause.begin - 1] == "," and parse.low(clause.begin) in ("which", "who", "whose") else None
    return aside.start() if aside is not None and parse.low(aside.start() + 1) in _WHERE_OR_WHOSE else end


_SEEN_BY = re.compile(r"(?<=[nN])u(?:h[rx]*[vy]|[rx]*[vw])$")
_PUT_ASIDE = re.compile(r"(?<=[nN]),pd[n#]*n$")  # "a farm at Hale, in the lower valley, which he bought"
_WHERE_OR_WHOSE = frozenset("in on at near of by off behind beside inside outside above below under beyond along across opposite overlooking from".split())


def _clause_over_noun(parse: Parse, clause: Clause, end: int) -> Clause | None:
    """The clause that the noun before "which" stands in, if that is meant: "a treaty calling for free trade, which the kings signed"."""
    inner = parse.owner[end - 1] if clause.comma and end > 0 and parse.low(clause.begin) == "which" else None
    if inner is None or inner.kind != "ing" or inner.comma or inner.begin <= 1 or parse.classes[inner.begin - 1] != "n":
        return None
    return inner if "N" not in parse.classes[inner.begin:end] else None


def _is_a_time(parse: Parse, clause: Clause, end: int) -> bool:
    """ "The last quarter, which ended": a time itself is meant."""
    if end < 1 or parse.classes[end - 1] != "t" or parse.classes[end:end + 1] != "," or clause.kind != "rel" or parse.owner[end - 1].kind == "part":
        return False
    return end == 1 or parse.low(end - 1).startswith("the ") or clause.verb is not None and clause.verb.base in ("begin", "end", "start")


_AT_A_PLACE = re.compile(r"[d'][nN]*n(?P<at>p)N+(?:,N+)?$")
_IN_A_STATE = re.compile(r"[nN](?P<at>p)N+,(?P<state>N)(?P<more>N?)$")
_STATES_OF_TWO_WORDS = frozenset("new north south west rhode british nova".split())
_STREETS = frozenset("street road avenue lane square boulevard drive row terrace parade".split())
_OF_MANY_PEOPLE = re.compile(r"n(?P<of>p)d?[#n]*[#n]n$")
_PEOPLE = frozenset("people inhabitants residents souls villagers families households".split())
_BUILT = frozenset("found build settle destroy establish flood evacuate capture cut".split())
_PARTY = re.compile(r"[a-z]-[a-z.]+")
_DONE_WITH = re.compile(r"(?P<deal>n)(?:pd?[nN]+(?:,[dnN'p]+,(?=p))?)?(?P<with>[po][dnN']+)$")
# What is agreed, signed and cancelled is a deal, not with whom it is; what is set for a day is a visit, not where to.
_AGREED = frozenset("agree sign approve announce complete cancel postpone conclude reach negotiate ratify".split())
_SET = frozenset("schedule plan set slate arrange postpone cancel".split())
_OF_A_PLACE = re.compile(r"(?:[nN],(?=pd?[nN])|N(?=pN+,N))(?P<of>p)d?N+(?:p[dnN]+)?(?:,N+)?$")


def _end_of_the_phrase(parse: Parse, clause: Clause, end: int) -> int:
    """Where the phrase that is meant ends: before a time, a place or a participle that only tells more of it."""
    classes = parse.classes
    while end > 0 and classes[end - 1] in ',t")p':
        end -= 1
    if classes[end - 3:end] == "pdn" and parse.low(end - 3) == "in" and parse.low(end - 1) in ("name", "honour", "honor", "memory") and clause.kind == "rel" and clause.comma:
        end -= 3  # "A fund in her name, which"
    if clause.kind == "part" and clause.comma and parse.low(end - 1) in _STREETS and (at := _AT_A_PLACE.search(classes, 0, end)) and parse.low(at.start("at")) in ("on", "in"):
        end = at.start("at")  # "The library on Canal Street, closed since March, reopens"
    if clause.kind == "part" and clause.comma and (at := _IN_A_STATE.search(classes, 0, end)) and parse.low(at.start("at")) in ("in", "near", "outside") and (
            at["more"] == "" or parse.low(at.start("state")) in _STATES_OF_TWO_WORDS):
        end = at.start("at")  # "A mill in Erie, Pennsylvania, bought in 2007, will shut"; not "a cook in Erie, Ann Low, hired"
    if clause.comma and classes[end - 3:end] == "ara" and parse.low(end - 1) == parse.low(end - 3) == "as":
        end -= 3  # "signed a deal as recently as May, which"
    if clause.kind == "rel" and clause.comma and clause.verb is not None:
        at = _AT_A_PLACE.search(classes, 0, end)
        where = parse.low(at.start("at")) if at else ""
        if where == "at" and (clause.subject is not None or is_event(parse.low(at.start("at") - 1))) or where in ("in", "near", "outside") and clause.verb.base in DONE_BY_THINGS:
            end = at.start("at")  # "the mill at Kell, which Hale bought", "its plant in Kell, which opened"
    if clause.kind == "part" and (whose := _OF_MANY_PEOPLE.search(classes, 0, end)) and clause.verb.base in _BUILT and (
            parse.low(end - 1) in _PEOPLE and parse.low(whose.start("of")) == "of"):
        end = whose.start("of")  # "a town of 9,000 people founded by monks"
    if clause.kind == "rel":
        whence = _OF_A_PLACE.search(classes, 0, end)
        aside = whence is not None and clause.comma and classes[whence.start("of") - 1] == "," and parse.low(whence.start("of")) in ("in", "near", "outside")  # "A third mill, in Hale, Styria, which"
        if whence and (aside or parse.low(whence.start("of")) == "of"):
            end = whence.start("of") - (classes[whence.start("of") - 1] == ",")  # "Aldine Corp., of Reno, which", "Ann Low, of the University of Leeds, who"
    done = parse.owner[end - 1] if end > 0 and classes[end - 1] in "vy" else None
    if done is not None and done.kind == "part" and done.verb.last == end - 1 and not done.comma and done is not clause:
        end = done.begin  # "bonds issued in May, which will"
    return end


def _end_of_a_deal(parse: Parse, clause: Clause, end: int) -> int:
    """Where the deal or visit itself ends: "a sale to the insurer, which was agreed", "a visit to Brussels that was planned"."""
    verb = clause.verb
    if clause.kind == "rel" and parse.low(clause.begin) == "that" and verb is not None and not verb.passive and verb.base in _DONE_BY_DEALS:
        pact = _DONE_WITH.search(parse.classes, 0, end)
        if pact is not None and parse.low(pact.start("deal")) in _PACTS and parse.low(pact.start("with")) in ("with", "between"):
            return pact.start("with")  # "a contract with the union that raises pay"
    if clause.kind == "rel" and clause.comma and verb is not None and verb.base in (_HELD if verb.passive else _GOING_ON):
        talks = _TALKS_ON.search(parse.classes, 0, end) if verb.base != "run" or parse.low(verb.last + 1).startswith(_ALL_THE_WAY) else None
        if talks is not None and parse.low(talks.start()) in _TALKS and parse.low(talks.start("on")) != "of":
            return talks.start("on")  # "talks on a merger, which began in May"
    if verb is None or not (verb.base in _SET or verb.base in _AGREED and (clause.kind == "part" and clause.comma or parse.low(clause.begin) == "which")):
        return end
    if clause.kind != "part" and not (verb.passive and clause.kind == "rel"):
        return end
    plan = _TO_DO_SO.search(parse.classes, 0, end)
    if plan is not None and verb.base != "complete" and parse.low(plan.start()) in _TO_DO:
        return plan.start() + 1  # "a plan to merge Hale with its rival Orla, which was announced"
    whole = _DONE_WITH.search(parse.classes, 0, end)
    if whole is None or not is_event(parse.low(whole.start("deal"))) or whole.start("deal") + 1 < whole.start("with") and parse.low(whole.start("deal") + 1) != "of":
        return end
    return whole.start("deal") + 1 if parse.low(whole.start("deal") + 1) == "of" and whole.start("deal") + 1 < whole.start("with") else whole.start("with")


_TO_DO_SO = re.compile(r"noe[dnN#'pc]*$")
_TO_DO = frozenset("plan agreement deal proposal decision offer bid".split())
_TALKS_ON = re.compile(r"[nN](?P<on>p[dnN']+)$")
_TALKS = frozenset("""
talks negotiations discussions conversations hearings arguments deliberations consultation inquiry enquiry inquest investigation review survey study campaign trial strike
boycott protest protests demonstrations tour exhibition course programme siege search hunt
""".split())
_GOING_ON = frozenset("begin start open continue resume end collapse stall last break drag run close finish conclude".split())
_HELD = frozenset("open adjourn launch begin start hold postpone suspend resume conclude complete close cancel abandon extend interrupt".split())
_ALL_THE_WAY = ("from ", "for", "until ", "through ")  # "ran from May to June"
_PACTS = frozenset("contract deal agreement accord pact treaty settlement truce".split())
_DONE_BY_DEALS = frozenset("raise cut give allow require call bring end expire cover provide include take run guarantee ban let oblige freeze lower".split())
_TITLE = re.compile(r'"[nN]{1,6}"$')
_LIST_OF_NAMES = re.compile(r"d?N+(?:,d?N+)*,?cd?N+")
_EACH = re.compile(r"\d|cents$|dollars$|pence$|francs$|marks$|crowns$")


def _begin_of_the_phrase(parse: Parse, clause: Clause, end: int, verbs: set[int]) -> int:
    """Where the phrase begins that ends there: over nouns, what ties them to each other, and lists of them."""
    classes, begin = parse.classes, end
    while begin > 0 and begin - 1 not in verbs:
        before, two_before = classes[begin - 1], classes[begin - 2:begin - 1]
        if before in "nN#'" and (begin == end or classes[begin] != "d" or before == "'"):
            begin -= 1
        elif before == "d" and (classes[begin] != "d" or parse.low(begin) == "to"):  # "up to $9 million"
            begin = _over_a_price(parse, begin - 1)
        elif before == "r" and (classes[begin:begin + 1] == "#" or two_before == "d" and begin < end):
            begin -= 1  # "a city of perhaps 9,000", "a once proud mill"
        elif before in "zeg" and begin <= end and two_before not in ("c", ",") and parse.low(begin - 1) not in ("says", "say"):
            begin -= 1
        elif before == "p" and parse.low(begin - 1) == "than" and parse.low(begin - 2) in ("less", "more", "fewer") and classes[begin:begin + 1] == "#":
            begin -= 2
        elif before == "p" and two_before == "N" and classes[begin:begin + 1] == "d" and parse.low(begin - 1) == "for":
            break  # "travelled to Orm for a holiday that begins on Monday"
        elif before in "po" and 1 < begin < end and two_before in tuple("nN#z") and binds(parse, clause, begin) and not is_of_the_last_alone(parse, clause, begin, end):
            begin -= 1
        elif before == "o" and two_before == "#" and classes[begin:begin + 1] == "#":
            begin -= 1  # "the $2.65 to $2.85 it forecast"
        elif before == "c" and begin > 1 and two_before in ("n", "N") and parse.low(begin - 1) in ("and", "&", "or") and (
                _alike(classes, begin) or _is_between(parse, begin - 1)):
            begin -= 1
        elif before == "," and begin > 1 and two_before == "N" and _LIST_OF_NAMES.match(classes, begin):
            begin -= 1
        elif before == ")" and "(" in classes[:begin]:
            begin = classes.rindex("(", 0, begin)
        elif before == '"' and classes[begin:begin + 1] == "n" and (title := _TITLE.search(classes, max(0, begin - 8), begin)):
            begin = title.start()  # "her "Long Night" letter"
        else:
            break
    return begin


_BETWEEN = re.compile(r"p[dnN'#]+$")


def _is_between(parse: Parse, joint: int) -> bool:
    """Whether "and" joins the two sides of something: "talks between the clerks and the guild, which began in May"."""
    m = _BETWEEN.search(parse.classes, 0, joint)
    return m is not None and parse.low(m.start()) == "between"


def _over_a_price(parse: Parse, begin: int) -> int:
    """Where the phrase goes on before an article: over "of $31" in "an offer of $31 a share"."""
    if begin > 1 and parse.low(begin) in ("a", "an") and _EACH.search(parse.low(begin - 1)):
        begin -= 1
        if parse.low(begin - 1) == "of" and parse.classes[begin - 2] in "nN":
            begin -= 1
    return begin


def _alike(classes: str, begin: int) -> bool:
    """Whether what "and" at `begin - 1` joins are nouns of one kind, so that both are meant."""
    return classes[begin] == "N" and classes[begin - 2] == "N" or classes[begin] in "n#d" and classes[begin - 2] == "n" and classes[begin] != "d"
