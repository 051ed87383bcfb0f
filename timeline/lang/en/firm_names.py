"""How a text shows that a name is a firm's, and the firms that it names for all that follows: the one of its first sentence, the one just before."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.lang.en.bodies import ENDS_OF_FIRMS, FIRMS, LEGAL_FORMS
from timeline.lang.en.sentences_back import paragraphs, sentences_before
from timeline.lang.en.syntax import Parse, parse
from timeline.lang.en.who_fits import DAY, ends_of, is_person, names_nobody
from timeline.lang.en.wordlists import CLASSES

KIND = "|".join(FIRMS)
"""What a text calls a firm, as a pattern."""
OFFICE = (
    r"(?:chief|finance|managing|executive|group)(?: financial| operating| executive)? (?:executive|officer|director|chief)|chief|chairman|chairwoman|chair"
    r"|president|spokes(?:man|woman|person)|shareholders?|employees|workers|staff|managers|customers|profits?|sales|revenues?")
_MARKED = re.compile(
    rf"(?:^ (?:N\.V|S\.A|Cie)\. |,? (?:{LEGAL_FORMS}|{ENDS_OF_FIRMS})\b|['’]s? (?:shares?|stock|sales|earnings|profits?|net|board|parent company|factory|factories)\b"
    rf"|['’]s? (?:{OFFICE})\b| (?:{OFFICE}|shares) (?=[A-Z]|said|rose|fell)|, (?:a|an|the|which|one) [^,.]{{0,60}}\b(?:{KIND})\b|,? (?:reported|posted|earned) )")
_MARKED_SOON = re.compile(rf"(?: [A-Z][\w&-]*){{1,3}} (?:{LEGAL_FORMS}|{ENDS_OF_FIRMS})\b")  # "Orla" of "Orla Savings Bank"
# A name that words of other classes are part of: "Consolidated Falk & Sons Inc."
FULL_NAME = re.compile(rf"(?!The )[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|&|amp|and|of)){{0,5}} (?:{LEGAL_FORMS}|Loan Association|Savings Bank)\b\.?")
SOON = 600
"""The characters in which a text says what it is about."""
# A word has an end: of "A&A&A&…" each capital would else be read to the end of all.
BY_ITS_FORM = re.compile(
    rf"\b(?P<name>(?:U\.S\. )?(?P<root>[A-Z][\w'’&-]{{1,60}})(?: (?:[A-Z][\w.'’&-]{{0,60}}|&|of|and)){{0,4}}? (?:{LEGAL_FORMS}|N\.V|S\.A)\b\.?)")
"""A firm by its full name, and the first word of that."""


def is_marked(text: str, name: str) -> bool:
    """Whether a name is a firm's, as far as a text shows: by its form, or by its shares, sales and officers."""
    if _MARKED.search(f" {name} ") is not None:
        return True
    return any(_MARKED.match(text, at) or _MARKED_SOON.match(text, at) or _KIND_LEADS.search(text, max(0, at - len(name) - _KIND_LONG), at - len(name)) for at in ends_of(text, name))


_KIND_LEADS, _KIND_LONG = re.compile(rf"\b(?:{KIND}|giant) $"), 20  # "the Lund car maker Orla Motor"


def is_firm_in_full(text: str, name: str) -> bool:
    """Whether a text has a name with what makes it a firm's behind it: "Polly Vaar" with "Inc."."""
    return any(full.startswith(f"{name} ") for full in _in_full(text))


@lru_cache(maxsize=16)
def _in_full(text: str) -> frozenset[str]:
    """The names of a text with "Inc." and its like."""
    return frozenset(m["name"] for m in BY_ITS_FORM.finditer(text))


def behind_its_kind(sentence: Parse, first: int, last: int) -> int:
    """Where the name begins in the subject from word `first` to `last`: behind what it is, in "the Lund car maker Orla Motor"."""
    m = _BEHIND_KIND.fullmatch(sentence.classes, first, last)
    return m.start("name") if m is not None and sentence.low(m.start("name") - 1) in FIRMS else first


_BEHIND_KIND = re.compile(r"d?[nN#'z]{0,6}n(?P<name>N+)")


def spelt(text: str, sentence: Parse, first: int, last: int) -> str:
    """A name as the text has it, with the full stop of its "Inc."."""
    name = text[sentence.words[first].begin:sentence.words[last - 1].end]
    return name + "." * (text.startswith(".", sentence.words[last - 1].end) and name.endswith((" Inc", " Corp", " Co", " Ltd", " Cos")))


def firm_name(text: str, sentence: Parse, first: int, last: int) -> str | None:
    """The name that a subject is, all of it in capitals, if it is no person's: "Hale Savings and Loan Association"."""
    name = spelt(text, sentence, first, last)
    return name if sentence.classes[first] == "N" and _ALL_NAME.fullmatch(name) and not is_person(name, text) else None


_ALL_NAME = re.compile(r"(?!The )[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|&|amp|and|of)){0,7}\.?")


def firm_of_lead(text: str, begin: int) -> str | None:
    """The firm that an article's first sentence is about, if that names no other, for "the Lund, Ill., company": so a firm is called that everybody knows to be meant."""
    lead = _lead(text)
    if lead is None or begin <= lead[1]:
        return None
    name, root = lead[0], lead[0].split()[0]
    low, high = next(sentences_before(text, begin), (0, 0))
    return None if any(m["root"] != root for m in BY_ITS_FORM.finditer(text, low, high)) else name


def is_short_for_lead(text: str, name: str) -> bool:
    """Whether a name is the first word of that of the firm that the first sentence is about: "Brack" of "Brack Foods, a maker of jam"."""
    lead = _lead(text)
    return lead is not None and lead[0].startswith(f"{name} ")


def is_of_lead(text: str, name: str) -> bool:
    """Whether a name is that of the firm that the first sentence is about."""
    lead = _lead(text)
    return lead is not None and lead[0].removesuffix(".") == name.removesuffix(".")


def firm_of_story(text: str, begin: int) -> str | None:
    """The firm that an article's first sentence is about, for "The company" further on: no other has been brought up since it was last named, nor anything else by name just before."""
    lead = _lead(text)
    if lead is None or begin <= lead[1]:
        return None
    name, root = lead[0], lead[0].split()[0]
    last = max((end - len(root) for end in ends_of(text, root) if end <= begin), default=0)
    if begin - last > _STILL:
        return None
    named = (m[0] for m in _CAPITALS.finditer(text, last, begin) if m[0].lower() not in CLASSES)
    if any(is_marked(text, other) and other.split()[0] != root for other in named) or _KIND_BEFORE.search(text, last, begin):
        return None
    low, high = next(sentences_before(text, begin), (0, 0))
    goes_on = root in text[low:high] or _THE_FIRM_AGAIN.search(text, low, high) is not None
    others = (m for m in _CAPITALS.finditer(text, low, high) if " " in m[0] or m.start() > low and m[0].lower() not in CLASSES and not DAY.match(m[0]))
    return name if goes_on or all(is_person(m[0], text) or _is_where(m[0], text) for m in others) else None


_STILL = 4000  # characters behind which it must be named again
_CAPITALS = re.compile(r"(?<![\w.])[A-Z][\w&-]*(?: (?:& )?[A-Z][\w&-]*){0,5}")
_KIND_BEFORE = re.compile(rf"\b(?:{KIND}|rival|group),? [A-Z]")  # "the brewer Falk", "a shipping company, Falk Lines"
_THE_FIRM_AGAIN = re.compile(r"\b[Tt]he (?:company|firm)\b")


@lru_cache(maxsize=16)
def _lead(text: str) -> tuple[str, int] | None:
    """The firm that the first sentence of a text is about, and where that sentence ends."""
    from timeline.lang.en.sentences import sentences

    for low, high in (span for part in paragraphs(text, 0, SOON) for span in sentences(text, *part)):
        if text[high - 1].isalnum():
            continue  # a title, a byline
        sentence = parse(text, low, high)
        main = next((c for c in sentence.clauses if c.kind == "main" and c.verb is not None and c.subject is not None), None)
        if main is None:
            continue
        begin = behind_its_kind(sentence, *main.subject)
        named = [spelt(text, sentence, *m.span()) for m in NAMES.finditer(sentence.classes, begin)]
        name = named[0] if named and sentence.classes[begin] == "N" and is_marked(text, named[0]) else None
        full = FULL_NAME.match(text, sentence.words[begin].begin)
        name = full[0] if full is not None else name
        others = any(is_marked(text, other) and other.split()[0] not in name and other not in name for other in named) if name else True
        return None if others or is_person(name, text) else (name, high)
    return None


NAMES = re.compile(r"N+")
"""The names of a sentence, in its classes."""


def firm_just_named(text: str, begin: int) -> str | None:
    """The name that the sentence before is about, for "The company", which says what it is: "Falk Copper shut its pits. The company said"."""
    low, high = next(sentences_before(text, begin), (0, 0))
    if low == high or _JUDGING.search(text, low, high):
        return None
    sentence = parse(text, low, high)
    main = next((c for c in sentence.clauses if c.kind == "main" and c.verb is not None and c.subject is not None), None)
    m = _NAME_ALONE.match(sentence.classes, *main.subject) if main is not None else None
    if m is None:
        return None
    first, last = main.subject[0], m.end("name")
    name = spelt(text, sentence, first, last)
    others = (spelt(text, sentence, *m.span()) for m in NAMES.finditer(sentence.classes, last))
    if last - first < 2 or is_person(name, text) or not names_nobody(name, text) or _is_where(name, text) or any(is_marked(text, other) for other in others):
        return None  # "Hale shut its port. The company": one word may be a country's
    return name


_JUDGING = re.compile(r"\b(?:ratings?|rated|downgraded|upgraded|recommend\w*|the company|the firm)\b")  # "Graz Credit's cut its rating. The company"
_NAME_ALONE = re.compile(r"(?P<name>N+'?)(?:,|$)")


def _is_where(name: str, text: str) -> bool:
    """Whether something is or comes "in" a name, as no stake or share does: "in Upper Hale"."""
    return any(_IN.search(text, max(0, end - len(name) - _STAKE), end - len(name)) for end in ends_of(text, name))


_IN, _STAKE = re.compile(r"(?<!take)(?<!terest)(?<!hare)(?<!hares)(?<!tock) (?:in|across|throughout|near|on) $"), 16
