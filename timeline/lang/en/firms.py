"""Which firm a text is about, or the sentences before a place in it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from timeline.lang.en.figures import MEASURE
from timeline.lang.en.firm_names import BY_ITS_FORM, FULL_NAME, KIND, NAMES, OFFICE, SOON, behind_its_kind, is_marked, is_of_lead, is_short_for_lead, spelt
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.syntax import Clause, Parse, parse
from timeline.lang.en.who_fits import ends_of, is_person

_OF_FIRM = re.compile(r"(?P<name>(?:N|Nc(?=N))+(?:'(?=,|$))?)(?:'[ndNg#tze]*[ng]|)(?:[p,(t].*)?$")
_AGAIN = re.compile(
    rf"(?:the|its|a|an)? ?(?:[\w-]+ )?(?:company|firm|group|it|{MEASURE}|results|shares|stock|dividend|tax credit|charges?|gains?)\b.*$"
    rf"|(?:the|a|an) (?:spokes(?:man|woman|person) for the )?(?:[\w.,&-]+ ){{0,10}}(?:{KIND}|group)$", re.IGNORECASE)
GOES_ON = re.compile(
    rf"(?:(?:The|Its|A|An|This|These|Those) (?:[\w.-]+(?:['’]s)?,? ){{0,4}}?(?:{KIND}|quarter['’]s (?:loss|profit)|results|shares|stock|tax credit|charge|gain|dividend|stock split|offering|(?:tax|effective) rate|margins?|{MEASURE})|It|They"
    rf"|(?:[A-Z][\w.]+|The (?:nation|country|world|state|region|city))['’]s (?:\w+-)?(?:largest|biggest|oldest|leading|top) (?:[\w-]+ ){{0,4}}?(?:{KIND})"  # known already
    rf"|(?:While )?[Tt]here (?:was|were)|(?:Each|Every|One) (?:right|share|warrant|unit)|Under the (?:offer|plan|terms|proposal)"
    rf"|(?:[A-Z][a-z]+-quarter )?(?i:{MEASURE}))\b(?! at\b)(?! (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-Z][\w&-]+ [A-Za-z])")  # "The brewer Falk lost"
"""Beginnings that name no firm and leave the one before in place, told without a parse."""
_ON_A_DAY = re.compile(r" (?:(?:on|late|early) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")  # "Orla Mills Inc. Tuesday reported"
_SENTENCES = 8
_A_SENTENCE = re.compile(r"[a-z]{3}[.!?][\"”]?\s")
REACH = 1200
"""The characters in which a firm is looked for."""
_A_TIME_FIRST = re.compile(r"(?:Last|This|Next|Earlier|Late|Early) (?:last |this )?(?:week|month|year|quarter|spring|summer|autumn|fall|winter|\w+day) (?=[A-Z])")
_BASED = re.compile(r"[A-Z][\w .'’-]{1,30}, [A-Z][\w.]*-based (?=[A-Z])")  # "Hale, Styria-based Orla"
# "Mr. LaMothe, Orla's chairman, said": of Orla.
_ITS_OFFICER = re.compile(rf"\b(?<!& )(?P<name>(?!The\b)[A-Z][\w&-]+(?: (?:& )?[A-Z][\w&-]+){{0,3}})['’]s?,? (?:{OFFICE})\b")
_MEASURED = re.compile(rf"\b{MEASURE}", re.IGNORECASE)


AT_A_FIRM = re.compile(r"p(?P<name>N+),")
"""What opens a sentence whose figures are a firm's: "At Orla, profit jumped"."""


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
_BY_ITS_SHARES = re.compile(r"\b[Ss]hares (?:in|of) (?P<name>(?P<root>(?!The\b)[A-Z][\w’&-]{1,60})(?: (?:& )?[A-Z][\w’&-]{1,60}){0,3})(?![’'])")
_BY_ITS_PEOPLE = re.compile(
    r"(?<![\w'’.&] )\b(?P<name>(?P<root>(?!The\b)[A-Z][\w’&-]{1,60})(?: (?:& )?[A-Z][\w’&-]{1,60}){0,3}?)(?:['’]s?)? (?:chief executive|chairman|chairwoman|spokes(?:man|woman|person)|shareholders|shares|board)\b")
# "Said Orla Low, an analyst at Falk & Co.", "retained the investment bank of": no firm that the text is of.
_HIRED = re.compile(r"\b(?:analysts?|strategists?|economists?|traders?|brokers?|consultants?|banking firm|investment bank|law firm|adviser) (?:at|with|for|of|from) (?:[A-Z][\w'’&-]*,? ){0,2}$")
_HIRING = 60
_OFTEN, _SHORT = 3, 1500  # times, characters of a text in which less will do


_NO_NAME = re.compile(r"(?:N(?=p))?[^N]*")  # "Proceeds of the sale", a capital of its place alone


def _words(text: str, sentence: Parse, clause: Clause) -> str:
    first, last = clause.subject
    return text[sentence.words[first].begin:sentence.words[last - 1].end]


_FORESEEING = frozenset("expect hope estimate forecast predict project believe think".split())
_WHO_SPEAK = frozenset("officials executives managers directors management".split())
# "Much of Orla's trade is done by barge."
_HELD = frozenset(("shares", "stock"))  # "Shares in Orla, which makes lamps, fell"
_PARTS = frozenset("much most some all part half none many several each one two three four".split())


@lru_cache(maxsize=256)
def firm_before(text: str, begin: int) -> str | None:
    """The firm that the sentences before are about: their subject, or whose it is; `None` where another subject comes between."""
    for low, high in islice(sentences_before(text, begin, REACH), _SENTENCES):
        if GOES_ON.match(text, low, high):
            continue
        sentence = parse(text, low, high)
        if sentence.low(0) == "at" and (fronted := AT_A_FIRM.match(sentence.classes)) is not None and _MEASURED.search(text, low, high):
            name = spelt(text, sentence, *fronted.span("name"))  # "At Orla, profit jumped"
            return name if is_marked(text, name) else None
        told = [c for c in sentence.clauses if c.kind in ("main", "tail") and c.verb is not None and c.subject is not None]
        main = next((c for c in told if c.kind == "tail" and set(sentence.classes[slice(*c.subject)]) == {"N"}), told[0] if told else None)  # "…, Orla said"
        if main is None or _NO_NAME.fullmatch(sentence.classes, *main.subject) and any(c.kind == "tail" and _AGAIN.match(_words(text, sentence, c)) for c in told):
            continue  # "Proceeds will pay for the mill, the company said"
        first, last = main.subject
        timed = _A_TIME_FIRST.match(text, sentence.words[first].begin) or _BASED.match(text, sentence.words[first].begin)
        first = next((n for n in range(first, last) if timed is not None and sentence.words[n].begin >= timed.end()), first)
        subject = text[sentence.words[first].begin:sentence.words[last - 1].end]
        held = sentence.low(first) in _HELD and sentence.low(first + 1) in ("of", "in") and sentence.classes[first + 2] == "N"
        if held and any(is_marked(text, spelt(text, sentence, *m.span())) for m in list(NAMES.finditer(sentence.classes, first + 2))[1:]):
            return None  # "Shares in Orla fell after Falk Inc. shut its mill. The company"
        first += 2 if held or sentence.classes[first + 1:first + 2] == "p" and sentence.low(first) in _PARTS and sentence.low(first + 1) == "of" else 0
        if sentence.low(first) == "the" and sentence.classes[first + 1:first + 2] == "N":
            first += 1
        first, kind = behind_its_kind(sentence, first, last), first
        last -= last - first > 1 and sentence.classes[last - 2:last] == "Nn" and sentence.low(last - 1) in _WHO_SPEAK
        if main.verb.base in _FORESEEING and subject.isalpha() and is_person_noun(subject.lower()) and main.kind == "main":
            continue  # "Brokers had hoped for ten crowns"
        m = _OF_FIRM.match(sentence.classes, first, last)
        if m is not None:
            words = sentence.words
            name = _ON_A_DAY.sub("", text[words[first].begin:words[first + len(m["name"]) - 1].end])
            if kind < first and _A_SENTENCE.search(text, 0, low) and not (is_of_lead(text, name) or is_short_for_lead(text, name)):
                return None  # "Orla lost money. The brewer Falk wept. The company": either
            dot = text[words[first + len(m["name"]) - 1].end:][:1] == "." and name.endswith((" Inc", " Corp", " Co", " Ltd", " Cos"))
            named = held or is_marked(text, name) or is_short_for_lead(text, name)
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


def only_firm_named(text: str, begin: int) -> str | None:
    """The firm that the sentence before names, if it names no other thing: "He bought Falk Mills, and made it pay. In May it hired nine"."""
    low, high = next(sentences_before(text, begin), (0, 0))
    if low == high:
        return None
    sentence = parse(text, low, high)
    if any(sentence.low(n) == "the" and sentence.classes[n + 1:n + 2] == "n" for n in range(len(sentence.words))):
        return None  # "left Falk Mills for the guild. In May it hired": either
    names = {spelt(text, sentence, *m.span()) for m in NAMES.finditer(sentence.classes)}
    things = [name for name in names if not is_person(name, text)]
    return things[0] if len(things) == 1 and is_marked(text, things[0]) else None
