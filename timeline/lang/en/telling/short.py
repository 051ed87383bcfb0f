"""Subjects and names cut short: without what stands between commas, an office in front, a relative clause."""

from __future__ import annotations

import re

from timeline.lang.en.figures import MEASURE
from timeline.lang.en.leaveout import says_which_kind
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling.words import Words

_ADJECTIVE = re.compile(r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) [a-z]+")
_LONG_WORD, _LONG_WORDS = re.compile(r"[a-z]-[a-z]+$"), re.compile(r"[a-z]+-[a-z]+\s[a-z]")
_LIST = re.compile(r"^(?:[^,]+, )*[^,]* and (?:the |an? |some |other |\w+ )?[\w-]+$")
_NAME = r"(?:[Tt]he )?[A-Z][\w.'’&-]*(?: (?:& )?[A-Z][\w.'’&-]*)*(?: of [A-Z][\w-]*)?"
_NAME_LIST = re.compile(rf"{_NAME}(?:, {_NAME})+,? and {_NAME}(?=,|$)")  # "Poland, the Czech Republic and Hungary, who …"
_TWO_AGED = re.compile(r"(?P<one>[^,]+), \d{1,3}, and (?P<other>[^,]+), \d{1,3},?")
_TOWN = re.compile(r"(?:The|A|An) [A-Z][\w. ]+, (?:[A-Z]\w{1,4}\.|(?:[A-Z]\.){2,}),? (?=[a-z])")  # "The Fairfield, N.J., company"
_ABBREVIATED = re.compile(r"\b(?:Inc|Corp|Cos?|Ltd|Bros|Jr|Sr)\.$|\b(?:[A-Z]\.){2,}$")
LONGEST_NAME = 45


def aside_before(teller: Words, clause: Clause) -> bool:
    """Whether an aside stands between a clause's subject and its verb."""
    return clause.subject is not None and "," in teller.parse.classes[clause.subject[1]:clause.verb.first]


def short_subject(teller: Words, clause: Clause, subject: str) -> str:
    """A subject without what stands between commas in it, lists left alone; a long one without its relative clause."""
    return _less_relative(teller, clause, _less_commas(teller, clause, subject))


LONGEST_SUBJECT = 60


def _less_relative(teller: Words, clause: Clause, subject: str) -> str:
    """ "A spokeswoman for the hospital where most of the injured were treated" → "A spokeswoman for the hospital"."""
    if len(subject) <= LONGEST_SUBJECT or clause.subject is None:
        return subject
    begin, end = clause.subject
    first = next((c for c in teller.parse.clauses if begin + 1 < c.begin < end and c is not clause and c.kind in ("rel", "sub") and c.verb is not None), None)
    if first is None or says_which_kind(teller.parse, first.begin):
        return subject
    more = teller.parse.classes.find("c", first.begin, end)
    # "The firm that runs the ferries and the union that speaks for the crews are to meet"
    if more > 0 and teller.parse.low(clause.verb.first) in ("are", "were", "have"):
        second = next((c.begin for c in teller.parse.clauses if more < c.begin < end and c.kind in ("rel", "sub")), end)
        return f"{teller.say(begin, first.begin)} {teller.say(more, second)}"
    stop = first.begin
    while stop > begin and teller.parse.classes[stop - 1] in ",p":
        stop -= 1
    shorter = teller.say(begin, stop)
    return shorter if shorter and subject.startswith(shorter) else subject


_FIRST_OF_TWO = re.compile(r"(?P<one>[\d,]+ [a-z][a-z -]*s\b[^,]*?),? and (?:the |an? )?[a-zA-Z]{0,2}[$£€]?\w")


def with_room_for(teller: Words, clause: Clause, subject: str) -> str:
    """ "90 boats of the guild and nine million crowns' worth of … were sold": the first of the two, where both would leave no room for the verb."""
    verb = clause.verb
    if len(subject) + 1 + len(teller.say(verb.first, verb.last + 1)) <= LIMIT:
        return subject
    two = _FIRST_OF_TWO.match(subject)
    return two["one"] if two else subject


_BASED = re.compile(r"[A-Z][\w .'’-]*, [A-Z][\w.]*-based (?=[A-Z])")  # "Ekdal, Mass.-based Phoenix"


_TOWNS = re.compile(r"(?P<one>[A-Z][\w'’-]+), [A-Z][\w.'’ -]+, and (?P<other>[A-Z][\w'’-]+(?: [\w'’-]+){0,2})(?:, [A-Z][\w.'’ -]+)?$")


_FULL_NAME = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*)+"
_WHOM_NAMED = re.compile(
    r"[Tt]he (?:two |three |other |second |first )*(?:m[ae]n|wom[ae]n|suspects?|victims?|boys?|girls?|drivers?|brothers|sisters|couple|winners?|attackers?|gunm[ae]n|defendants?|students?|teenagers?|dead|pair)"
    rf", (?P<names>{_FULL_NAME}(?:, {_FULL_NAME})*(?:,? and {_FULL_NAME})?),?")


_AGE_FIRST = re.compile(r"\d{1,2}, (?:an?|the) ")  # "Low, 34, a clerk from Hale,"


_SEATED = re.compile(r"[A-Z][\w'’-]+, [A-Z][\w.]*-based [a-z]")  # "shares of the Ekdal, Mass.-based firm"


def _less_commas(teller: Words, clause: Clause, subject: str) -> str:
    if ", " not in subject or subject.count(", ") == 1 and _SEATED.search(subject):
        return subject
    named = _OFFICE_FIRST.match(subject) or _BARE_OFFICE.match(subject)
    if named and (named.re is _OFFICE_FIRST or is_person_noun(named["office"])):
        return subject[named.end():].strip(" ,")  # "Her barrister, Nina Low", "The mayor, Nina Low,"
    whom = _WHOM_NAMED.fullmatch(subject)
    if whom:
        return whom["names"]  # "The two men, Rob Stauber and Mike Low,"
    towns = _TOWNS.search(subject)
    if towns:
        return f"{subject[:towns.start()]}{towns['one']} and {towns['other']}"  # "the attacks in Lund, Sweden, and Bergen, Norway,"
    aged = _TWO_AGED.fullmatch(subject)
    if aged:
        return f"{aged['one']} and {aged['other']}"  # "Ann Low, 46, and her son Tom, 12"
    several = _without_ages(subject)
    if several is not None:
        return several
    based = _BASED.match(subject)
    if based:
        subject = subject[based.end():]
    if clause.subject is not None and ", " in subject:
        begin, end = clause.subject
        aside = next((c for c in teller.parse.clauses if c.comma and c.kind in ("rel", "part", "ing") and begin < c.begin < end <= c.end), None)
        head = teller.say(begin, aside.begin).strip(" ,") if aside is not None else ""
        if head and "," not in head and subject.startswith(head):
            return head
    names = _NAME_LIST.match(subject)
    if names:
        return names[0]
    town = _TOWN.match(subject)
    first, _, rest = subject[town.end() if town else 0:].partition(", ")
    first = f"{town[0] if town else ''}{first}"
    if rest and clause.subject is not None and teller.parse.classes[clause.subject[0]] in "vygrpot" and not aside_before(teller, clause):
        return rest.rpartition(", ")[2]  # "Having won, Ruritania": what stands before it is no part of it
    if rest and _ADJECTIVE.fullmatch(first) and not aside_before(teller, clause):
        return subject  # "the long, hard fall in prices": no aside
    if _LONG_WORD.search(first) and _LONG_WORDS.match(rest) and not aside_before(teller, clause):
        return subject  # "the sale of slow-growth, low-profit mills"
    if rest and not aside_before(teller, clause) and _LIST.search(rest):
        return subject if len(subject) <= 60 else first
    if not rest or re.search(r"(?:^|, )and |\band [A-Z\w' ]+$", rest) and not aside_before(teller, clause):
        return subject
    last = rest.rpartition(", ")[2] if not aside_before(teller, clause) and not _AGE_FIRST.match(rest) else ""
    return f"{first} {last}".strip() if last and last != rest else first


def _without_ages(subject: str) -> str | None:
    """ "Ann Low, 46, her son Tom Low, 12, and Ivo Falk, 40" → "Ann Low, her son Tom Low and Ivo Falk"."""
    parts = subject.strip(" ,").split(", ")
    people = [part for part in parts if not (part.isdecimal() and len(part) <= 2)]
    if len(parts) - len(people) < 2 or len(people) < 2 or not people[-1].startswith("and "):
        return None
    return f"{', '.join(people[:-1])} {people[-1]}"


def short_name(name: str) -> str:
    """A name, or a subject, as it stands before a colon: without an office in front of it, and without asides where it is long."""
    name = " ".join(name.split()).strip(" ,;:\"")
    name = name if not name.endswith(".") or _ABBREVIATED.search(name) else name.rstrip(".")
    named = _OFFICE_FIRST.match(name)
    name = name[named.end():] if named else name
    if len(name) <= LONGEST_NAME:
        return name
    first, *asides = name.split(", ")
    return asides[0] if len(first) > LONGEST_NAME and asides and _NAMED.fullmatch(asides[0]) else first  # "The … unit, Falk Music"


_OFFICE_FIRST = re.compile(r"(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s[a-z][a-z -]*,\s(?=[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+)+$)")  # "its governor, Tomas Ek"
_BARE_OFFICE = re.compile(r"[Tt]he (?:[a-z-]+ ){0,2}(?P<office>[a-z]+), (?=[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)+,?$)")  # "The head teacher, Nina Low"
_NAMED = re.compile(r"[A-Z][\w.&'’-]*(?: (?:[A-Z&][\w.&'’-]*|of|and))*")


# "The head of the northern guild", "Envoys from nine towns": what may go when there is no room.
_DESCRIBED = re.compile(r"(?P<who>(?:The|An?)\s[a-z][a-z -]*[a-z]|[A-Z][a-z]+s|[A-Z][a-z]+\s(?:officials|sources|officers|leaders|authorities)|People)\s(?:familiar|close|briefed|of|in|at|for|from|with|on|who|which|that)\s")


def described(who: str) -> str:
    """Who speaks, without what describes them where that is too long: "Port officials in the capital, Graz" → "Port officials"."""
    who = _RELATIVE.split(who, 1)[0] if len(who) > LONGEST_NAME else who
    m = _DESCRIBED.match(who) if len(who) > LONGEST_NAME else None
    return m["who"] if m else who


_RELATIVE = re.compile(r"(?<=[a-z])\s(?:who|which|that)\s")


# "An official at Orla Securities": who that is says less than whose.
_OF_A_BODY = re.compile(r"(?:An?|One|The)\s(?:[a-z]+\s)?(?:official|spokes(?:man|woman|person)|executive|representative|dealer|trader)\s(?:at|for|of|with)\s(?:the\s)?(?P<body>[A-Z][\w.&'’-]*(?: (?:[A-Z][\w.&'’-]*|&|of|and))*)$")
_WITH_CLAUSE = re.compile(r"(?P<who>[^:,]*?[a-z])\s(?:who|which|that|where|whose)\s[^:]*:")
_SHORT_WHO = 30
# Of these one must know whose they are: "a friend of the mayor's killer" is no "friend".
_WHOSE = frozenset(
    "friend friends relative relatives brother sister mother father son daughter wife husband widow widower cousin uncle aunt nephew niece partner neighbor"
    " neighbour neighbors neighbours lawyer lawyers attorney attorneys colleague colleagues supporter supporters opponent opponents critic critics member members"
    " owner owners parents family rival rivals victim victims".split())
_THEIR = re.compile(rf"[Ii]ts (?={MEASURE})")  # "Orla Mills: Its profit rose"
_OWNED = re.compile(r"[A-Z]\w+['’]s (?=(?:official|state|national|main)\s)")


def under(who: str, told: str) -> str:
    """ "Who: what", with who described no longer than there is room for."""
    own = _THEIR.match(told) if who[:1].isupper() else None
    told = told[own.end():] if own else told
    line = f"{who[:1].upper()}{who[1:]}: {told[:1].upper()}{told[1:]}"
    owner = _OWNED.match(line) if LIMIT < len(line) <= LIMIT + 12 else None
    if owner and owner.end() < len(who):
        return line[owner.end():owner.end() + 1].upper() + line[owner.end() + 1:]  # "Fenwick's state news agency"
    body = _OF_A_BODY.match(who) if len(line) > LIMIT else None
    if body is not None:
        return f"{body['body']}: {told[:1].upper()}{told[1:]}"
    m = (_DESCRIBED.match(line) or _WITH_CLAUSE.match(line)) if len(line) > LIMIT else None
    shorter = f"{m['who']}{line[len(who):]}" if m and m.end() < len(who) + 2 and m["who"].rpartition(" ")[2] not in _WHOSE else line
    return shorter if len(shorter) <= LIMIT or len(who) > _SHORT_WHO else line


def opens_with(told: str, who: str) -> bool:
    """Whether what is told begins with who says it: "Orla" in "Orla will leave", not in "Orlan farmers will leave"."""
    return told.lower().startswith(who.lower()) and not told[len(who):len(who) + 1].isalnum()


def lower_article(noun: str) -> str:
    """A noun phrase as it stands inside a sentence."""
    return re.sub(
        r"^(?:The|An?|Its|His|Her|Their|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|Most|All|Several|Both|Dozens|Hundreds"
        r"|Thousands|About|At|Nearly|More|Up)\b", lambda m: m[0].lower(), noun)
