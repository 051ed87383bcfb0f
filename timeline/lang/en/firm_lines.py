"""A line under the name of its firm: "Sales rose" → "Orla Mills Inc.: Sales rose", "The company shut a mill" → "Orla Mills Inc. shut a mill"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import islice

from timeline.lang.en.figures import MEASURE, SUM_BEFORE, SUM_OF
from timeline.lang.en.firm_names import BY_ITS_FORM, KIND, SOON, firm_just_named, firm_name, firm_of_lead, firm_of_story, is_marked, spelt
from timeline.lang.en.firms import AT_A_FIRM, GOES_ON, REACH, firm_before, sole_firm
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.possessives import possessive
from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.syntax import Clause, Parse, parse
from timeline.lang.en.syntax.takes import SAY
from timeline.lang.en.who_fits import ends_of, is_person, is_surely_a_name, names_nobody
from timeline.lang.en.wordlists import CLASSES

# What a firm pays or issues: "the reduced dividend is payable", "the record date".
_PAPER = (
    r"(?:the )?(?:(?:split|dividend) and )?(?:(?-i:(?!of\b|to\b|in\b|for\b)[a-z-]+) ){0,2}?(?:dividend|(?:stock )?split|rights (?:offering|issue)|record date)"
    r"(?= (?:is|was|will|would|has|had|to (?:(?:share|stock|unit)?holders|stock|shares) of record)\b|$)"
    r"|the (?:rights|warrants|notes|debentures)(?= (?:expired?|mature|are|were|will)\b)")
_LEADS = re.compile(rf"(?:Its |An? (?={SUM_OF}|{SUM_BEFORE}))?(?P<what>{SUM_OF}|{SUM_BEFORE}|(?:U\.[KS]\. |[Oo]verseas |[Dd]omestic |[Ff]oreign )?{MEASURE}|(?:the )?(?:year-(?:ago|earlier) )?results|the (?:net|operating|pretax) (?:loss|profit|income)(?= (?:was|came|widened|narrowed|rose|fell|grew|shrank)\b)|the effective (?:income )?(?:tax )?rate|(?:the )?(?:operating|gross|profit|net interest) margins?|the (?:tax credit|charge|gain|provision|write-?(?:off|down))(?= (?:was|were|totall?ed) (?:about |some )?[$£€#\d])|(?:interim |quarterly |final )?dividend|{_PAPER}|(?=there (?:was|were) (?:no |an? )(?:[\w-]+ )?(?:gains?|loss(?:es)?|profit|charges?)\b))(?! (?:of|at|in|by|for|from|tax|talks|people|staff) )", re.IGNORECASE)
# How the words begin that such a line in capitals may begin with. Most lines begin otherwise, and the pattern is a long one.
_BEGINNINGS = frozenset(word[:3] for word in """
its the there net operating pretax after-tax gross total group annual quarterly interest investment loan mortgage restated income profit loss earnings sales revenue turnover assets
deposits liabilities originations expenses shipments backlog gain charge write overseas domestic foreign year-ago results interim final dividend split stock rights record
""".split())
# "The company", and as business wires vary it: "The Dearborn, Mich., energy company", "the luxury airline and casino company".
_THE_FIRM = re.compile(
    r"[Tt]he (?:(?P<seat>[A-Z][\w. -]{2,20}), (?:[A-Z]\w{1,4}\.|(?:[A-Z]\.){2,}|[A-Z]\w+)(?:-based)?,? |(?P<town>(?:(?:St|Ft|Mt)\. |[A-Z][a-z]+ )?[A-Z][a-z]+)(?:-based)? )?(?:(?!of\b|for\b|in\b|the\b|an?\b|its\b|made\b|new\b|other\b|rival\b|parent\b|combined\b|merged\b)[a-z-]+ ){0,4}?"
    rf"(?:{KIND}|giant)(?P<owns>['’]s)?(?=[ :])(?! (?:of|for|in|at|that|which|who|behind|and|or|holding)\b)")
# "The Orla, Styria, maker of kites and ropes said".
_THE_MAKER = re.compile(
    rf"[Tt]he (?P<town>)(?P<seat>[A-Z][\w. -]{{2,20}}), [A-Z][\w.]+(?:-based)?,? (?:[a-z-]+ ){{0,4}}?(?:{KIND})(?P<owns>) of (?:[a-z-]+,? ?){{1,8}}?(?=:| (?:also )?(?:said|reported|posted|expects?|had|has|earned|lost|will|plans?)\b)")
# "The maker of kites and ropes lost".
_THE_MAKER_OF = re.compile(
    r"[Tt]he (?P<town>)(?P<seat>)(?:[a-z-]+ ){0,2}?(?:maker|producer|operator|publisher|supplier|manufacturer|developer|distributor|provider|retailer|seller)(?P<owns>) of (?:[a-z-]+,? ){1,8}?(?=(?:also )?(?:said|reported|posted|expects?|earned|lost|cut|raised|warned|plans?)\b)")
_THE_STOCK = re.compile(
    r"(?:[Tt]he(?= )|(?=[Ss]hares )) ?(?=(?:stock|[Ss]hares) (?:rose|fell|closed|gained|lost|dropped|jumped|climbed|slipped|has|have|was|were|slid|surged|tumbled"
    r"|plunged|ended|finished|traded)\b)")
# Towns that firms are called after where they have their seat: "the Los Angeles airline".
_TOWNS = frozenset("""New York|Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Diego|Dallas|San Francisco|Boston|Seattle|Denver|Detroit|Atlanta|Miami|Minneapolis|St. Louis
Pittsburgh|Cleveland|Cincinnati|Milwaukee|Kansas City|Indianapolis|Baltimore|Portland|Las Vegas|Memphis|Toronto|Montreal|Vancouver|Calgary|London|Manchester|Birmingham|Glasgow
Edinburgh|Dublin|Paris|Frankfurt|Munich|Zurich|Geneva|Amsterdam|Brussels|Stockholm|Oslo|Copenhagen|Helsinki|Madrid|Milan|Rome|Vienna|Tokyo|Osaka|Seoul|Sydney|Melbourne|Mumbai""".replace("\n", "|").split("|"))


_SPEAKER = re.compile(r"(?:[dN][^,]*,)?(?P<name>N+),?")
# So a firm just named may be called, if no group has come up: "Orla Mills cut its forecast. The group lost".
_THE_GROUP, _A_GROUP = re.compile(r"[Tt]he (?P<seat>)(?P<town>)group(?P<owns>['’]s)?(?=[ :])(?! (?:of|for|in|at|that|which|who)\b)"), re.compile(r"\b(?:an?|this|that|another|one) (?:[\w-]+ ){0,3}groups?\b")
_STATE = re.compile(r"[A-Z][a-z]{1,4}\.(?! [A-Z]{2})|(?:[A-Z]\.)+")


def firm_here(text: str, sentence: Parse, own: Clause, line: str) -> str | None:
    """The firm that a sentence itself says the line of a clause is of: "At Orla, net rose", "Orla Mills Corp. said that the company would"."""
    if sentence.low(0) == "at" and (m := AT_A_FIRM.match(sentence.classes)) is not None:
        return spelt(text, sentence, *m.span("name")) if tells_a_figure(line) else None
    main = own
    while main.parent is not None and main.kind != "main":
        main = main.parent
    if main is own or main.verb is None or main.subject is None or main.verb.base not in SAY or main.verb.last > (own.subject or (own.begin,))[0]:
        return None
    m = _SPEAKER.fullmatch(sentence.classes, *main.subject)
    name = spelt(text, sentence, *m.span("name")) if m is not None else firm_name(text, sentence, *main.subject)
    if name is not None and m is not None and (_STATE.match(text, sentence.words[m.start("name")].begin) or m.start("name") > main.subject[0] and own.subject is not None and sentence.low(own.subject[0]) == "the"):
        return None  # "Orla Inc., Hale, Wis., said": no name of a firm at its end
    if name is not None and name.count(" ") < 2 and _THE_FIRM.match(line) is not None and not is_marked(text, name):
        return None  # "Low said that the company had paid": hardly the company
    return name if name is not None and not is_person(name, text) and names_nobody(name, text) else None


# "Its store was", "It closed at $9", which go on from a sentence about a firm, or about its stock.
_ITS, _IT_CLOSED = re.compile(r"Its (?=[a-z])"), re.compile(r"[Ii]t (?=(?:closed|ended|finished|opened|traded|rose|fell|gained|lost|jumped|climbed|slipped) (?:at |to |up |down |unchanged )?[$£€\d])")
_BY_THE_FIRM, _OF_STOCK = re.compile(rf"\bthe (?:{KIND})\b"), re.compile(r"(?:Its|The(?: company['’]s)?) (?P<what>stock|share price)\b")


def of_the_firm_before(text: str, begin: int, line: str) -> str:
    """The line, "its" and "it" with the name of the firm or its stock, where the sentence before is of nothing else: "Managers said the brewer was sound. Its store was"."""
    if line[1:2] != "t":
        return line  # most, told at a glance
    its, closed = _ITS.match(line) is not None and text.startswith("Its ", begin), _IT_CLOSED.match(line)
    low, high = next(sentences_before(text, begin), (0, 0)) if its or closed else (0, 0)
    stock = _OF_STOCK.match(text, low, high) if closed else None
    if low == high or closed and stock is None or its and not _BY_THE_FIRM.search(text, low, high):
        return line
    firm = firm_before(text, begin)
    if firm is None or firm in line or any(m["root"] not in firm for m in BY_ITS_FORM.finditer(text, low, high)):
        return line
    return f"{possessive(firm, text)} {stock['what']} {line[closed.end():]}" if stock else f"{possessive(firm, text)} {line[len('Its '):]}"


def with_firm(text: str, begin: int, line: str, near: bool, names_it: Callable[[], str | None]) -> str:
    """The line under the name of the firm whose figure it tells, or with that name for "The company", where the sentences before leave no doubt.

    `begin` is that of the line's sentence in the text; `names_it` gives the firm that the sentence itself names. Where that names something before the clause, `near` is false: then only the one firm of all the text serves.
    """
    measure, the = _measure(line), line[1:4] == "he "
    company, stock = (_THE_FIRM.match(line) or _THE_MAKER.match(line) or _maker_of(text, begin, line)) if the else None, _THE_STOCK.match(line) if the or line[1:7] == "hares " else None
    if company is not None and company["town"] and not _is_town(text, company["town"]):
        company = None  # "the Disney company"
    if company is not None and _is_another_of_the_story(text, begin, company[0]):
        company = None
    of_whom = _SHARES_IN.match(line) if line[:7] == "Shares " else None
    if of_whom is not None:
        firm = firm_meant(text, begin)
        return line if firm is None or firm in line else f"{line[:of_whom.start('whom')]}{firm}{line[of_whom.end():]}"
    near = near or company is not None and text.startswith(company[0], begin)  # it opens its sentence
    group = _THE_GROUP.match(line) if company is None and the and near else None
    if group is not None and (firm_before(text, begin) is not None or _is_just_named(text, begin, sole_firm(text)) or sole_firm(text) is not None) and not _a_group_since(text, begin):
        company = group
    within = _THE_FIRM_WITHIN.search(line) if company is None and measure is None and ("company" in line or "firm" in line) else None
    if measure is None and company is None and stock is None and within is None:
        return line
    here = names_it() if measure is not None or company is not None else None
    if not near and measure is not None and here is None:
        return line
    firm = here or near and firm_before(text, begin) or (sole_firm(text) if stock is None or line.startswith("Shares") else _whose_shares(text, begin))
    if firm is None and company is not None:
        firm = _leading_firm(text, begin) or (firm_of_lead(text, begin) if near and (company["seat"] or company["town"]) else None) or (
            firm_just_named(text, begin) or firm_of_story(text, begin) if near else None)
    if firm is None or firm in line or here is None and _another_before(text, begin, firm):
        return line
    if stock is not None:
        return f"{possessive(firm, text)} {line[stock.end():stock.end() + 1].lower()}{line[stock.end() + 1:]}"
    if company is not None:
        return f"{possessive(firm, text) if company['owns'] else firm}{' ' * line[company.end() - 1].isspace()}{line[company.end():]}"
    if within is not None:
        named = f"{line[:within.start()]}{possessive(firm, text) if within['owns'] else firm}{line[within.end():]}"
        return line if firm.split()[0] in line or len(named) > LIMIT else named
    return under_firm(firm, line)


def firm_meant(text: str, begin: int) -> str | None:
    """The firm that "the company" is in the sentence at `begin`, or `None` where another may be meant."""
    firm = firm_before(text, begin) or sole_firm(text) or _leading_firm(text, begin) or firm_just_named(text, begin) or firm_of_story(text, begin)
    return None if firm is None or _another_before(text, begin, firm) else firm


_SHARES_IN = re.compile(rf"Shares (?:in|of) (?P<whom>the (?:[\w-]+ ){{0,3}}?(?:{KIND}|group))(?= (?!(?:of|that|which|in|and|or)\b))")


def _is_another_of_the_story(text: str, begin: int, words: str) -> bool:
    """Whether what a firm is called was brought up as somebody else: "The insurer hired a security firm. … The security firm said"."""
    called = words[len("The "):].removesuffix("'s").removesuffix("’s")
    return " " in called and any(text.find(f" {article} {called}", 0, begin) >= 0 for article in ("a", "an", "another"))


def _maker_of(text: str, begin: int, line: str) -> re.Match[str] | None:
    """ "The maker of kites lost $9 million" right behind the name of the one firm of a text."""
    m = _THE_MAKER_OF.match(line)
    return m if m is not None and _is_just_named(text, begin, sole_firm(text) or firm_before(text, begin)) else None


def _a_group_since(text: str, begin: int) -> bool:
    """Whether a group has come up since the firm was named that a text is of."""
    sole = sole_firm(text)
    named = text.rfind(sole.split()[0], 0, begin) if sole is not None else -1
    return _A_GROUP.search(text, max(0, begin - REACH, named), begin) is not None


def _is_just_named(text: str, begin: int, firm: str | None) -> bool:
    """Whether the sentence before names a firm."""
    low, high = next(sentences_before(text, begin), (0, 0))
    return firm is not None and firm.split()[0] in text[low:high]


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
    r"(?<![\w&-])(?<!& )(?P<name>(?!(?:The|Its|If|In|When|As|On|But|And|While|American|European|Asian)\b)[A-Z][\w&-]{1,30}(?: (?:& )?[A-Z][\w&-]{1,30}){0,3})(?P<owns>['’]s?)? (?:common |ordinary )?(?:share price|shares|stock)\b(?! (?:exchange|market)s?\b)")


def _whose_shares(text: str, begin: int) -> str | None:
    """The one firm of whose shares the sentences just before tell: "investors pushed up Orla's share price. The shares have gained"."""
    for low, high in islice(sentences_before(text, begin, REACH), _FEW):
        owners = {m["name"]: m for m in _SHARES_OF.finditer(text, low, high)}
        if owners:
            (name, m), *others = owners.items()
            # "Japanese shares", "oil shares" are no firm's.
            is_firm = m["owns"] or any(one["root"] == name.split()[0] for one in BY_ITS_FORM.finditer(text))
            return name if is_firm and not others else None
    return None


_FEW = 2  # sentences


# "Joined the company in May", "approved by the company".
_THE_FIRM_WITHIN = re.compile(r"[Tt](?<=[a-z:] .)he (?:[A-Z]\w+(?: [A-Z]\w+)?-based )?(?:company|firm)(?P<owns>['’]s)?(?= |$|[,.;])(?! (?:of|that|which|in)\b)")


def _is_town(text: str, name: str) -> bool:
    """Whether a text has a name as that of a place: over its story, or "in Los Angeles"."""
    return name in _TOWNS or name.upper() in text or any(led in text for led in (f" in {name}", f" of {name}, ", f"{name}-based"))


def _another_before(text: str, begin: int, firm: str) -> bool:
    """Whether the sentence before is about another name, none of a person: "Auburn raised its stake. The firm asked for seats"."""
    low, high = next(sentences_before(text, begin), (0, 0))
    if low == high or GOES_ON.match(text, low, high):
        return False
    names = _IN_CAPITALS.findall(text, low, high)
    if names and text.startswith(names[0], low) and names[0].lower() in CLASSES:
        del names[0]  # "The"
    if all([name in firm for name in names]):
        return False  # without a parse
    sentence = parse(text, low, high)
    main = next((c for c in sentence.clauses if c.kind == "main" and c.verb is not None and c.subject is not None), None)
    if main is None or set(sentence.classes[slice(*main.subject)]) != {"N"} or main.verb.base in SAY:
        return False
    name = text[sentence.words[main.subject[0]].begin:sentence.words[main.subject[1] - 1].end]
    if name.isalpha() and is_person_noun(name.lower()):
        return False  # "Brokers had hoped for ten crowns"
    if " " not in name and name.endswith("s") and not is_surely_a_name(name, text):
        return False  # "Bakers", which only its place makes a name
    return name.split()[0] not in firm and not is_person(name, text) and names_nobody(name, text)


_IN_CAPITALS = re.compile(r"\b[^\W\d_a-z]\S*")


@lru_cache(maxsize=16)  # who speaks, and of what, ask the same of one line
def _measure(line: str) -> re.Match[str] | None:
    begins = line[:3]
    return None if begins.isalpha() and begins[0].isupper() and begins.lower() not in _BEGINNINGS else _LEADS.match(line)


def tells_a_figure(line: str) -> bool:
    """Whether a line begins with income, sales and their like, and does not say whose."""
    return _measure(line) is not None


def under_firm(firm: str, line: str) -> str:
    """ "Net income: $2 million" → "Acme net income: $2 million", "Sales rose" → "Acme: Sales rose"."""
    measure = _measure(line)
    told = _YEAR_AGO.sub("", line[measure.start("what"):], count=1)  # another time has the line
    head, colon, _ = told.partition(": ")
    if colon and len(head) <= len(measure["what"]) + _ONE_WORD:
        return f"{firm} {told[:1].lower()}{told[1:]}"
    return f"{firm}: {told[:1].upper()}{told[1:]}"


_YEAR_AGO = re.compile(r"(?<=^the )year-(?:ago|earlier) ", re.IGNORECASE)
_ONE_WORD = 10  # characters more: "Net debt: £2m"
