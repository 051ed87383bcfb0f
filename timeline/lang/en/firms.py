"""Which firm a figure or "the company" is of, where the sentence leaves it to those before."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from timeline.lang.en.bodies import FIRMS
from timeline.lang.en.figures import MEASURE
from timeline.lang.en.firm_names import BY_ITS_FORM, FULL_NAME, OFFICE, SOON, firm_just_named, firm_of_lead, is_marked, name_of_words
from timeline.lang.en.headlines import possessive
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.syntax import Clause, Parse, parse
from timeline.lang.en.syntax.takes import SAY
from timeline.lang.en.who_fits import ends_of, is_person, is_surely_a_name, names_nobody

_LEADS = re.compile(rf"(?:Its )?(?P<what>(?:U\.[KS]\. |[Oo]verseas |[Dd]omestic |[Ff]oreign )?{MEASURE}|(?:the )?results|the (?:tax credit|charge|gain|provision|write-?(?:off|down))(?= (?:was|were|totall?ed) (?:about |some )?[$£€#\d])|(?:interim |quarterly |final )?dividend|(?=there (?:was|were) (?:no |an? )(?:[\w-]+ )?(?:gains?|loss(?:es)?|profit|charges?)\b))(?! (?:of|at|in|by|for|from|tax|talks|people|staff) )", re.IGNORECASE)
_KIND = "|".join(FIRMS)
# "The company", and as business wires vary it: "The Dearborn, Mich., energy company", "the luxury airline and casino company".
_THE_FIRM = re.compile(
    r"[Tt]he (?:(?P<seat>[A-Z][\w. -]{2,20}), (?:[A-Z]\w{1,4}\.|(?:[A-Z]\.){2,}|[A-Z]\w+)(?:,? |-based )|(?P<town>(?:(?:St|Ft|Mt)\. |[A-Z][a-z]+ )?[A-Z][a-z]+)(?:-based)? )?(?:(?!of\b|for\b|in\b|the\b|an?\b|its\b|made\b|new\b|other\b|rival\b|parent\b|combined\b|merged\b)[a-z-]+ ){0,4}?"
    rf"(?:{_KIND}|giant)(?(seat)(?: of (?:[a-z-]+,? ){{0,6}}?[a-z-]+(?= (?:said|says|had|has|will|expects|plans|reported|posted|was|is)\b))?)(?P<owns>['’]s)?(?=[ :])(?! (?:of|for|in|at|that|which|who|behind|and|or|holding)\b)")
_OF_FIRM = re.compile(r"(?P<name>(?:N|Nc(?=N))+)(?:'[ndNg#t]*n|)(?:[p,(t].*)?$")
_THE_STOCK = re.compile(
    r"(?:[Tt]he(?= )|(?=[Ss]hares )) ?(?=(?:stock|[Ss]hares) (?:rose|fell|closed|gained|lost|dropped|jumped|climbed|slipped|has|have|was|were|slid|surged|tumbled"
    r"|plunged|ended|finished|traded)\b)")
_AGAIN = re.compile(
    rf"(?:the|its|a|an)? ?(?:[\w-]+ )?(?:company|firm|group|it|{MEASURE}|results|shares|stock|dividend|tax credit|charges?|gains?)\b.*$"
    rf"|(?:the|a|an) (?:spokes(?:man|woman|person) for the )?(?:[\w.,&-]+ ){{0,10}}(?:{_KIND}|group)$", re.IGNORECASE)
# Beginnings that name no firm and leave the one before in place, told without a parse.
_GOES_ON = re.compile(
    rf"(?:(?:The|Its|A|An|This|These|Those) (?:[\w.-]+(?:['’]s)?,? ){{0,4}}?(?:{_KIND}|quarter['’]s (?:loss|profit)|results|shares|stock|tax credit|charge|gain|{MEASURE})|It|They"
    rf"|(?:While )?[Tt]here (?:was|were)"
    rf"|(?:[A-Z][a-z]+-quarter )?(?i:{MEASURE}))\b(?! at\b)")
# Towns that firms are called after where they have their seat: "the Los Angeles airline".
_TOWNS = frozenset("""New York|Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Diego|Dallas|San Francisco|Boston|Seattle|Denver|Detroit|Atlanta|Miami|Minneapolis|St. Louis
Pittsburgh|Cleveland|Cincinnati|Milwaukee|Kansas City|Indianapolis|Baltimore|Portland|Las Vegas|Memphis|Toronto|Montreal|Vancouver|Calgary|London|Manchester|Birmingham|Glasgow
Edinburgh|Dublin|Paris|Frankfurt|Munich|Zurich|Geneva|Amsterdam|Brussels|Stockholm|Oslo|Copenhagen|Helsinki|Madrid|Milan|Rome|Vienna|Tokyo|Osaka|Seoul|Sydney|Melbourne|Mumbai""".replace("\n", "|").split("|"))
_ON_A_DAY = re.compile(r" (?:(?:on|late|early) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")  # "Orla Mills Inc. Tuesday reported"
_SENTENCES, _REACH = 8, 1200  # sentences, characters
_A_TIME_FIRST = re.compile(r"(?:Last|This|Next|Earlier|Late|Early) (?:last |this )?(?:week|month|year|quarter|spring|summer|autumn|fall|winter|\w+day) (?=[A-Z])")
# "Mr. LaMothe, Orla's chairman, said": of Orla.
_ITS_OFFICER = re.compile(rf"\b(?P<name>(?!The\b)[A-Z][\w&-]+(?: [A-Z][\w&-]+){{0,3}})['’]s?,? (?:{OFFICE})\b")
_MEASURED = re.compile(rf"\b{MEASURE}", re.IGNORECASE)


_AT_A_FIRM = re.compile(r"p(?P<name>N+),")
_SPEAKER = re.compile(r"(?:[dN][^,]*,)?(?P<name>N+),?")
_STATE = re.compile(r"[A-Z][a-z]{1,4}\.(?! [A-Z]{2})|(?:[A-Z]\.)+")


def firm_here(text: str, sentence: Parse, own: Clause, line: str) -> str | None:
    """The firm that a sentence itself says the line of a clause is of: "At Orla, net rose", "Orla Mills Corp. said that the company would"."""
    if sentence.low(0) == "at" and (m := _AT_A_FIRM.match(sentence.classes)) is not None:
        return name_of_words(text, sentence, *m.span("name")) if tells_a_figure(line) else None
    main = own
    while main.parent is not None and main.kind != "main":
        main = main.parent
    if main is own or main.verb is None or main.subject is None or main.verb.base not in SAY or main.verb.last > (own.subject or (own.begin,))[0]:
        return None
    m = _SPEAKER.fullmatch(sentence.classes, *main.subject)
    name = name_of_words(text, sentence, *m.span("name")) if m is not None else None
    if m is None and (full := FULL_NAME.fullmatch(text, sentence.words[main.subject[0]].begin, sentence.words[main.subject[1] - 1].end)) is not None:
        return full[0] + "." * (text.startswith(".", full.end()) and not full[0].endswith("."))  # "Falk-B Coast amp Hall Co. said"
    if name is not None and (_STATE.match(text, sentence.words[m.start("name")].begin) or m.start("name") > main.subject[0] and own.subject is not None and sentence.low(own.subject[0]) == "the"):
        return None  # "Orla Inc., Hale, Wis., said": no name of a firm at its end
    return name if name is not None and not is_person(name, text) and names_nobody(name, text) else None


def with_firm(text: str, begin: int, line: str, near: bool = True, here: str | None = None) -> str:
    """The line under the name of the firm whose figure it tells, or with that name for "The company", where the sentences before leave no doubt.

    `begin` is that of the line's sentence in the text; `here` the firm that the sentence itself names. Where that names something before the clause, `near` is false: then only the one firm of all the text serves.
    """
    measure, company, stock = _LEADS.match(line), _THE_FIRM.match(line), _THE_STOCK.match(line)
    if company is not None and company["town"] and not _is_town(text, company["town"]):
        company = None  # "the Disney company"
    within = _THE_FIRM_WITHIN.search(line) if company is None and measure is None else None
    if measure is None and company is None and stock is None and within is None or not near and measure is not None and here is None:
        return line
    here = here if measure is not None or company is not None else None
    firm = here or near and firm_before(text, begin) or (sole_firm(text) if stock is None or line.startswith("Shares") else _whose_shares(text, begin))
    if firm is None and company is not None:
        firm = _leading_firm(text, begin) or (firm_of_lead(text, begin) if near and (company["seat"] or company["town"]) else None) or (
            firm_just_named(text, begin) if near else None)
    if firm is None or firm in line or here is None and _another_before(text, begin, firm):
        return line
    if stock is not None:
        return f"{possessive(firm, text)} {line[stock.end():stock.end() + 1].lower()}{line[stock.end() + 1:]}"
    if company is not None:
        return f"{possessive(firm, text) if company['owns'] else firm}{line[company.end():]}"
    if within is not None:
        named = f"{line[:within.start()]}{possessive(firm, text) if within['owns'] else firm}{line[within.end():]}"
        return line if firm.split()[0] in line or len(named) > LIMIT else named
    return under_firm(firm, line)


def _leading_firm(text: str, begin: int) -> str | None:
    """The firm with whose full name a text opens, if the sentence before names it and no other firm: "The company" goes on of it."""
    lead = BY_ITS_FORM.search(text, 0, SOON)
    low, high = next(sentences_before(text, begin), (0, 0))
    if lead is None or low <= lead.start() or not _OPENS.search(text, max(0, lead.start() - _DASHED), lead.start()):
        return None
    named = any(low <= end <= high for end in ends_of(text, lead["root"]))
    return lead["name"] if named and all(m["root"] == lead["root"] for m in BY_ITS_FORM.finditer(text, low, high)) else None


# A line's beginning, or a dateline's end: "GRAZ, Oct. 3 -- Orla Mills Inc. said".
_OPENS, _DASHED = re.compile(r"(?:^|\n|(?:-|_|—|–|\)) ?)$"), 4


_SHARES_OF = re.compile(
    r"(?<![\w&-])(?P<name>(?!(?:The|Its|If|In|When|As|On|But|And|While|American|European|Asian)\b)[A-Z][\w&-]{1,30}(?: [A-Z][\w&-]{1,30}){0,3})(?P<owns>['’]s?)? (?:common |ordinary )?(?:share price|shares|stock)\b(?! (?:exchange|market)s?\b)")


def _whose_shares(text: str, begin: int) -> str | None:
    """The one firm of whose shares the sentences just before tell: "investors pushed up Orla's share price. The shares have gained"."""
    for low, high in islice(sentences_before(text, begin, _REACH), _FEW):
        owners = {m["name"]: m for m in _SHARES_OF.finditer(text, low, high)}
        if owners:
            (name, m), *others = owners.items()
            # "Japanese shares", "oil shares" are no firm's.
            is_firm = m["owns"] or any(one["root"] == name.split()[0] for one in BY_ITS_FORM.finditer(text))
            return name if is_firm and not others else None
    return None


_FEW = 2  # sentences


# "Joined the company in May", "approved by the company".
_THE_FIRM_WITHIN = re.compile(r"(?<=[a-z:] )[Tt]he (?:[A-Z]\w+(?: [A-Z]\w+)?-based )?(?:company|firm)(?P<owns>['’]s)?(?= |$|[,.;])(?! (?:of|that|which|in)\b)")


def _is_town(text: str, name: str) -> bool:
    """Whether a text has a name as that of a place: over its story, or "in Los Angeles"."""
    return name in _TOWNS or name.upper() in text or any(led in text for led in (f" in {name}", f" of {name}, ", f"{name}-based"))


def _another_before(text: str, begin: int, firm: str) -> bool:
    """Whether the sentence before is about another name, none of a person: "Auburn raised its stake. The firm asked for seats"."""
    low, high = next(sentences_before(text, begin), (0, 0))
    if low == high or _GOES_ON.match(text, low, high):
        return False
    sentence = parse(text, low, high)
    main = next((c for c in sentence.clauses if c.kind == "main" and c.verb is not None and c.subject is not None), None)
    if main is None or set(sentence.classes[slice(*main.subject)]) != {"N"} or main.verb.base in SAY:
        return False
    name = text[sentence.words[main.subject[0]].begin:sentence.words[main.subject[1] - 1].end]
    if " " not in name and name.endswith("s") and not is_surely_a_name(name, text):
        return False  # "Bakers", which only its place makes a name
    return name.split()[0] not in firm and not is_person(name, text) and names_nobody(name, text)


def tells_a_figure(line: str) -> bool:
    """Whether a line begins with income, sales and their like, and does not say whose."""
    return _LEADS.match(line) is not None


def under_firm(firm: str, line: str) -> str:
    """ "Net income: $2 million" → "Acme net income: $2 million", "Sales rose" → "Acme: Sales rose"."""
    measure = _LEADS.match(line)
    told = line[measure.start("what"):]
    head, colon, _ = told.partition(": ")
    if colon and len(head) <= len(measure["what"]) + _ONE_WORD:
        return f"{firm} {told[:1].lower()}{told[1:]}"
    return f"{firm}: {told[:1].upper()}{told[1:]}"


_ONE_WORD = 10  # characters more: "Net debt: £2m"


@lru_cache(maxsize=16)
def sole_firm(text: str) -> str | None:
    """The one firm that a text tells of, soon and often, by its full name, "Orla Mills Corp.", or its chief executive: "the company" can hardly be another."""
    return _only(text, BY_ITS_FORM) or (None if BY_ITS_FORM.search(text) else _only(text, _BY_ITS_PEOPLE) or _only(text, _BY_ITS_SHARES))


def _only(text: str, pattern: re.Pattern[str]) -> str | None:
    """The one name that a pattern finds, if it stands early in a text and comes again."""
    found: dict[str, re.Match[str]] = {}
    for m in pattern.finditer(text):
        if _HIRED.search(text, max(0, m.start() - _HIRING), m.start()):
            continue
        found.setdefault(m["root"], m)
        if len(found) > 1:
            return None
    only = next(iter(found.values()), None)
    if only is None:
        return None
    root = only["root"]
    places = [end - len(root) for end in ends_of(text, root) if _EDGE.match(text, end) and _EDGE.match(text, end - len(root))]
    return only["name"] if places and places[0] <= SOON and len(places) >= (_OFTEN if len(text) > _SHORT else _OFTEN - 1) and not is_person(only["name"], text) else None


_EDGE = re.compile(r"\b")
_BY_ITS_SHARES = re.compile(r"\b[Ss]hares (?:in|of) (?P<name>(?P<root>(?!The\b)[A-Z][\w’&-]+)(?: [A-Z][\w’&-]+){0,3})(?![’'])")
_BY_ITS_PEOPLE = re.compile(
    r"(?<![\w'’.] )\b(?P<name>(?P<root>(?!The\b)[A-Z][\w’&-]+)(?: [A-Z][\w’&-]+){0,3}?)(?:['’]s?)? (?:chief executive|chairman|chairwoman|spokes(?:man|woman|person)|shareholders|shares|board)\b")
# "Said Orla Low, an analyst at Falk & Co.", "retained the investment bank of": no firm that the text is of.
_HIRED = re.compile(r"\b(?:analysts?|strategists?|economists?|traders?|brokers?|consultants?|banking firm|investment bank|law firm|adviser) (?:at|with|for|of|from) (?:[A-Z][\w'’&-]*,? ){0,2}$")
_HIRING = 60
_OFTEN, _SHORT = 3, 1500  # times, characters of a text in which less will do


@lru_cache(maxsize=256)
def firm_before(text: str, begin: int) -> str | None:
    """The firm that the sentences before are about: their subject, or whose it is; `None` where another subject comes between."""
    for low, high in islice(sentences_before(text, begin, _REACH), _SENTENCES):
        if _GOES_ON.match(text, low, high):
            continue
        sentence = parse(text, low, high)
        if sentence.low(0) == "at" and (fronted := _AT_A_FIRM.match(sentence.classes)) is not None and _MEASURED.search(text, low, high):
            name = name_of_words(text, sentence, *fronted.span("name"))  # "At Orla, profit jumped"
            return name if is_marked(text, name) else None
        told = [c for c in sentence.clauses if c.kind in ("main", "tail") and c.verb is not None and c.subject is not None]
        main = next((c for c in told if c.kind == "tail" and set(sentence.classes[slice(*c.subject)]) == {"N"}), told[0] if told else None)  # "…, Orla said"
        if main is None:
            continue
        first, last = main.subject
        timed = _A_TIME_FIRST.match(text, sentence.words[first].begin)
        first = next((n for n in range(first, last) if timed is not None and sentence.words[n].begin >= timed.end()), first)
        subject = text[sentence.words[first].begin:sentence.words[last - 1].end]
        if sentence.low(first) == "the" and sentence.classes[first + 1:first + 2] == "N":
            first += 1
        m = _OF_FIRM.match(sentence.classes, first, last)
        if m is not None:
            words = sentence.words
            name = _ON_A_DAY.sub("", text[words[first].begin:words[first + len(m["name"]) - 1].end])
            dot = text[words[first + len(m["name"]) - 1].end:][:1] == "." and name.endswith((" Inc", " Corp", " Co", " Ltd", " Cos"))
            named = is_marked(text, name)
            if not is_person(name, text):
                return f"{name}{'.' * dot}" if named else None
            officer = _ITS_OFFICER.search(text, low, high)
            return officer["name"] if officer is not None and not is_person(officer["name"], text) else None
        full = FULL_NAME.fullmatch(subject := _ON_A_DAY.sub("", subject))
        if full:
            return f"{subject}{'.' * (text[sentence.words[last - 1].end:][:1] == '.' and not subject.endswith('.'))}"
        if not _AGAIN.match(subject):
            return None
    return None
