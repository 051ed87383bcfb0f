"""Whether a noun phrase may be what a pronoun means: a person, a thing, or several."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.lang.en.bodies import SPEAKING
from timeline.lang.en.given_names import GIVEN_NAMES, WOMEN
from timeline.lang.en.persons import AT_END as PERSON_LAST
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.verbforms import BASES
from timeline.lang.en.wordlists import NOUNS, OF_SEVERAL
from timeline.lang.en.words import numbers

OF_ONE = {"he": frozenset("he him his himself".split()), "she": frozenset("she her hers herself".split())}
_FIRMS = re.compile(r"\b(?:Inc|Corp|Co|Ltd|Group|Bank|Airlines|Party|University|Association|Agency|Ministry|Council|Commission|Plc|AG)\b\.?")
_BODY_LAST = frozenset("Inc Corp Co Ltd PLC Plc Group Airlines Party University Association Agency Ministry Council Commission".split())
TITLES = frozenset(
    "mr. mrs. ms. dr. mr mrs ms dr sir dame lord lady prof professor sen. gov. rep. gen. col. lt. sgt. capt. rev. rev president minister chancellor "
    "king queen prince pope judge secretary senator cllr councillor det insp supt detective constable sergeant inspector superintendent captain colonel bishop archbishop canon".split())
_POLICE = frozenset("PC DC DS DI DCI".split())  # "PC Ivor Low"; "PC World" is a shop
OFFICES = ("Minister", "President", "Chairman", "Secretary")
"""Offices that stand within a name's capitals: "Deputy Minister Orlo Vaar"."""
PERSON = re.compile(r"[A-Z][\w'’-]+(?: [A-Z]\.?)?(?: [A-Z][\w'’-]+)+|(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep)\. [A-Z][\w'’-]+")
DAY = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November"
    r"|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b(?! [A-Z])")


_OF_MEN, _OF_WOMEN = frozenset("Mr Sir Lord".split()), frozenset("Mrs Ms Miss Dame Lady".split())


_OTHERS = (
    frozenset("daughter wife mother sister aunt niece grandmother granddaughter widow stepdaughter stepmother girlfriend".split()),
    frozenset("son husband father brother uncle nephew grandfather grandson widower stepson stepfather boyfriend".split()))
"""Nouns that say that somebody is no "he", and no "she"."""


def is_of(pronoun: str, name: str) -> bool:
    """Whether "he" or "she" goes with a person's name, as far as that tells."""
    words = name.split()
    if len(words) > 1 and not _OTHERS[pronoun == "she"].isdisjoint(words):
        return False  # "his daughter Rosalind": no "he"
    if pronoun == "she":
        given = next((word for n, word in enumerate(words) if word in GIVEN_NAMES and (n == 0 or n < len(words) - 1)), None)  # "the critic Harold Low"
        return words[0].rstrip(".") not in _OF_MEN and (given is None or given in WOMEN)
    return words[0].rstrip(".") not in _OF_WOMEN and not any(word in WOMEN for word in words[:-1])


def is_person(name: str, text: str) -> bool:
    """Whether a name is a person's: it has a title or a given name, or the text says "Mr." before its last word."""
    words = name.split()
    if not words:
        return False
    if words[0].lower() in TITLES or any(word in OFFICES for word in words[:-1]) or len(words) > 2 and words[0] in _POLICE:
        return True
    if words[-1].rstrip(".") in _BODY_LAST:
        return False  # "Karl Low Savings Association"
    if any(word in GIVEN_NAMES for word in words[:-1]):
        return any(f"{title} {words[-1]}" in text for title in _SHORT_TITLES) or not any(_NAMED_AFTER.match(text, end) for end in ends_of(text, name))
    if len(words) == 2 and any(_BEHIND_AN_OFFICE.search(text, max(0, end - len(name) - 20), end - len(name)) for end in ends_of(text, name)):
        return True  # "the foreign minister, Ilmo Vaar"
    if any(f"{title} {words[-1]}" in text for title in _SHORT_TITLES):
        return True
    if len(words) == 1:
        return _is_titled(name, text)
    return len(words) == 2 and any(_KIN_BEHIND.match(text, end) for word in words for end in ends_of(text, word))  # "Orlo Vaar", where the text has "Orlo's mother"


_SHORT_TITLES = ("Mr.", "Mrs.", "Ms.", "Dr.")
_NAMED_AFTER = re.compile(r"(?: [A-Z][\w&-]*){0,2},? (?:Inc|Corp|Co|Ltd|PLC|Plc)\b")  # "Ann Low Mills Inc."


_KIN_BEHIND = re.compile(
    r"['’]s (?:late |older |younger |elder |great-?|step-?|grand-?){0,2}(?:mother|father|parents|wife|husband|widow|widower|son|daughter|brother|sister|uncle|aunt|cousin|nephew|niece)s?\b")
_BEHIND_AN_OFFICE = re.compile(r"(?:inister|ecretary|tate|resident|hairman|hairwoman|irector|xecutive|ayor|anager|poke(?:s)(?:man|woman|person)|overnor|eneral), $")
_NAMED_THING = re.compile(r"\b[Tt]he (?:[A-Z][\w'’-]+ ){1,3}[A-Z][\w'’-]+")  # "the Low Ridge"


def names_nobody(stretch: str, text: str) -> bool:
    """Whether a stretch of a text names no person, neither by an office nor by a name that the text has elsewhere with a given one."""
    stretch = _NAMED_THING.sub("", stretch)
    if any(PERSON_LAST.search(word) and not _SEVERAL.search(word) for word in re.findall(r"[a-z]+", stretch)) or any(is_person(m[0], text) for m in PERSON.finditer(stretch)):
        return False
    return not any(
        _is_titled(name, text) or any(given in GIVEN_NAMES for given in before_last_name(name, text)) for name in re.findall(r"[A-Z][\w’'-]+", stretch))


_TITLE_BEFORE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr)\.? (?:[A-Z][\w.’'-]* ){0,2}$"
    r"|(?:\b[Cc]hief [Ee]xecutive|\b[Cc]hair(?:man|woman)|[Pp]resident|[Mm]inister|\b[Mm]ayor|\b[Ss]heriff|\b[Jj]udge|[Cc]oach|[Ss]pokes(?:man|woman)|[Dd]irector|[Ss]ecretary|[Gg]overnor|[Ss]enator"
    r"|[Oo]fficer|[Pp]rincipal|[Pp]rofessor|[Aa]nalyst|[Ll]awyer|[Aa]ttorney|[Ee]conomist) (?:[A-Z][\w.’'-]* ){1,2}$")


def _is_titled(name: str, text: str) -> bool:
    """Whether the text has "Dr. Orla Low" for "Low", or "Chief Executive Orla Low"."""
    for end in ends_of(text, name):
        begin = end - len(name)
        low = max(0, begin - _LONGEST_GIVEN)
        # Right before it stands a word in capitals, with a blank: so most names are told off at once.
        if text[begin - 1:begin] in _BLANKS and not text[low:begin - 1].rpartition(" ")[2].islower() and _TITLE_BEFORE.search(text, low, begin):
            return True
    return False


_BLANKS = (" ", "\n")
_GIVEN_BEFORE = re.compile(r"\b(?P<given>[A-Z][a-z]+)(?: [A-Z]\.)? $")


def before_last_name(name: str, text: str) -> Iterator[str]:
    """The words that may be given names before a last one, in their order: "Ann" of "Ann Low" and "Ann B. Low"."""
    for end in ends_of(text, name):
        begin = end - len(name)
        m = None if text[end:end + 1].isalnum() else _GIVEN_BEFORE.search(text, max(0, begin - _LONGEST_GIVEN), begin)
        if m is not None:
            yield m["given"]


_LONGEST_GIVEN = 30


_NO_ONE = frozenset("nobody everybody everyone somebody someone anyone anybody nothing something everything one".split())
_SEVERAL = re.compile(rf"(?!lens$|bus$|gas$|canvas$|atlas$)(?<![a-z])[a-z-]*[a-rtv-z](?<!i)s$|\b(?:people|police|men|women|children|{numbers(2, 12)})$")
_ONE_NAME = re.compile(r"[A-Z][A-Za-z]+s")
_DEFINITE = re.compile(r"(?:the|an?|this|that)\s", re.IGNORECASE)
_OF_SOMEBODY = re.compile(r"(?:his|her|its|their)\s", re.IGNORECASE)
_NAME_LAST = re.compile(r"(?:^|\s)(?:[A-Z][\w'’-]+|[JS]r\.)$")
_THE_NAME = re.compile(r"[Tt]he\s+[A-Z]")


_SOME_DAY = re.compile(r"(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat) [A-Z][a-z]+day\b")
_EDGE = re.compile(r"\b")
_BEHIND_SMALL, _SIGN_OF_A_FIRM = re.compile(r"[a-z,] "), re.compile(r"['’]|\s(?:Group|Inc|Corp|Co|PLC|Ltd)\b")
_BEHIND_A_FIRM = re.compile(r" (?:Inc|Corp|Co|Ltd|Group|PLC|AG)\b|['’]s (?:shares?|stock|sales|earnings|profits?|chairman)\b")


def ends_of(text: str, name: str) -> Iterator[int]:
    """Where a name ends, each time that the text has it, up to some hundred: a pattern for each name would take longer to compile than to use."""
    at = text.find(name)
    for _ in range(_PLACES):  # more tell nothing new, and a list that says one word thousands of times would cost the square of them
        if at < 0:
            return
        yield at + len(name)
        at = text.find(name, at + 1)


_PLACES = 100


def is_surely_a_name(name: str, text: str) -> bool:
    """Whether a word stands as a name within a sentence, or as a firm's."""
    for end in ends_of(text, name):
        begin = end - len(name)
        if begin > 1 and _BEHIND_SMALL.match(text, begin - 2) and _EDGE.match(text, end) or _EDGE.match(text, begin) and _SIGN_OF_A_FIRM.match(text, end):
            return True
    return False


_THING_BEHIND = re.compile(
    r", which\b| (?:Inc|Corp|Co|Ltd|plc|PLC|Group|Bank|Holdings|Industries|Airlines|Motors|Systems)\b|['’]s (?:shares|stock|share price|board|chief executive|customers|headquarters|profits?|sales)\b")


def is_surely_a_thing(name: str, text: str) -> bool:
    """Whether the text has a name as a firm's or another thing's: "Orla, which makes lamps", "Orla's shares"."""
    return any(_THING_BEHIND.match(text, end) is not None for end in ends_of(text, name))


SPEAKS = re.compile(rf"\b(?:{'|'.join(SPEAKING)})\b")
"""Of one that speaks as one: an "it" behind may be who said it."""
OTHER = {
    "she": re.compile(r"\b(?:sons?|man|men|boys?|father|brother|husband|uncle|nephew|grandfather|king|prince|widower|gentleman|\w+sman|policeman|actor|waiter)$"),
    "he": re.compile(r"\b(?:daughters?|woman|women|girls?|mother|sister|wife|aunt|niece|grandmother|queen|princess|widow|lady|\w+woman|actress|waitress)$")}


def fits(pronoun: str, name: str, classes: str, text: str) -> bool:
    """Whether a noun phrase may be what a pronoun means: a person, a thing, or several."""
    if name.isupper() and re.search(rf"^{re.escape(name)}:", text, re.MULTILINE):
        return False  # who speaks in a transcript
    if len(name) > 60 or "," in name or name.endswith(("'s", "’s")) or classes[:1] in ("p", "a") or DAY.match(name) or _SOME_DAY.match(name):
        return False
    if pronoun in ("he", "she") and (whose := _OF_SOMEBODY.match(name)) is not None:
        if not _OTHERS[pronoun == "she"].isdisjoint(name.split()):
            return False  # "his daughter Rosalind" is no "he"
        kin = PERSON_LAST.search(name) is not None and OTHER[pronoun].search(name) is None
        return kin and whose[0].strip().lower() == {"he": "her", "she": "his"}[pronoun] if classes == "dn" else kin_named(name)  # "Her father left. He", but "His father left. He"
    if pronoun in ("he", "she") and "#" in classes and _AGED.search(name):
        classes = classes.replace("#", "n")  # "the 26-year-old Czech"
    if name.lower() in _NO_ONE or pronoun in ("he", "she") and (not set(classes) <= set("dnN'") or "'" in classes and classes[-1:] != "N" or name.lower() in NOUNS) or (
            _ONE_NAME.fullmatch(name) and pronoun != "they" and not is_surely_a_name(name, text)):
        return False  # "Jurors", which only its place makes a name
    if pronoun == "they" and (classes.startswith(("npN", "NpN")) or _OF_A_BODY.fullmatch(classes)) and name.partition(" ")[0].endswith("s") and name.partition(" ")[2].startswith("of "):
        return True  # "Shares of Torvald", "Members of the miners' union"
    several = re.search(r"\band\b", name) is not None or "N" not in classes and _SEVERAL.search(name) is not None and not (pronoun == "they" and _is_one_of_several(name))
    if pronoun in ("he", "she") and not name.isupper() and _is_of_the_byline(name.upper(), text[:_BYLINE]):
        return False  # "Granville lost Cal Whitmer. He": a team has the name of its town
    if pronoun == "they":
        return several or _is_of_many(name, classes)
    if several:
        return False
    if pronoun == "it":
        return _is_thing(name, classes, text)
    if classes[-1:] == "n":
        if OTHER[pronoun].search(name):
            return False  # "a son" is no "she"
        return _DEFINITE.match(name) is not None and PERSON_LAST.search(name) is not None
    if " " not in name and any(_EDGE.match(text, end - len(name)) and _EDGE.match(text, end) for end in ends_of(text, name.lower())):
        return False  # "Town waits for help": a word that the text has in small letters, too
    if name in _LANDS or " " not in name and _is_a_mere_word(name, text):
        return False
    if " " not in name and any(_EDGE.match(text, end - len(name)) and _BEHIND_A_FIRM.match(text, end) for end in ends_of(text, name)):
        return False  # a firm by its short name
    return _FIRMS.search(name) is None and _NAME_LAST.search(name) is not None and not _THE_NAME.match(name) and is_of(pronoun, name)


def kin_named(name: str) -> bool:
    """Whether a noun for a person stands in a name that begins with whose it is: "her brother Karl", not "his Third Symphony"."""
    return any(PERSON_LAST.search(word) for word in name.split())


def _is_of_many(name: str, classes: str) -> bool:
    """Whether one noun or name is of many: "the Hale mills", "the club", "the police", "Rovers"."""
    if _OF_A_NAME.fullmatch(classes) is not None and name.endswith("s") and not name.endswith(("ss", "us", "is")):
        return True
    if classes == "N" and name.endswith(_MEN) and name not in GIVEN_NAMES:
        return True  # "Fishermen", whose place alone gives the capital
    return _DEFINITE.match(name) is not None and OF_MANY.search(name) is not None or name.rpartition(" ")[2].lower() in OF_SEVERAL or (
        _ONE_NAME.fullmatch(name) is not None and not name.endswith(("us", "as", "os")))


_MEN = ("smen", "rmen", "kmen", "dmen", "nmen", "ghtmen", "remen", "cemen")  # no "Yemen"


def _is_one_of_several(name: str) -> bool:
    """Whether a noun of one stands before what is several: "the weight of loaves", not "the rest of the crews"."""
    m = _THE_ONE.match(name)
    return m is not None and not m["noun"].endswith("s") and m["noun"] not in _SOME_OF


_OF_A_NAME = re.compile(r"[dnN#']*N[nN#']*n")  # "the Hale mills"
_THE_ONE = re.compile(r"[Tt]he (?:[\w-]+ ){0,2}?(?P<noun>[a-z-]+) of ")
_SOME_OF = OF_SEVERAL | frozenset("majority rest bulk remainder number group pair couple crew team family half third quarter trio band party club panel".split())
_ABSTRACT = re.compile(r"[A-Z][a-z]{2,}(?:[st]ion|ness|ment|[ae]nce|ship|hood|dom|ism|ity)")


def _is_a_mere_word(name: str, text: str) -> bool:
    """ "Devotion came late. She", "Women stayed away. He": a word that only its place writes as a name."""
    return (_ABSTRACT.fullmatch(name) is not None or name in _OF_NO_ONE or name.lower() in BASES or name.lower() in OF_SEVERAL) and name not in GIVEN_NAMES and not is_surely_a_name(name, text) and not any(
        True for _ in before_last_name(name, text))


_OF_NO_ONE = frozenset("Growth Health Wealth Death Birth Strength Truth Business Trade Work Money Time Luck Success Fame Life War Peace Rain Snow Progress Profit Tragedy Trouble Disaster Help Demand School College University".split())
# Lands of one word that are hardly anybody's name.
_LANDS = frozenset("""
Europe Africa Asia America Australia Antarctica Britain England Scotland Wales Ireland Germany Prussia Italy Spain Portugal Greece Turkey Russia Ukraine
Poland Hungary Austria Switzerland Sweden Norway Denmark Finland Iceland Belgium Holland Luxembourg Romania Bulgaria Serbia Croatia Slovenia Bosnia Albania
Czechoslovakia Yugoslavia Lithuania Latvia Estonia Belarus Canada Mexico Cuba Haiti Jamaica Brazil Argentina Chile Peru Bolivia Colombia Venezuela Ecuador
Uruguay Paraguay Egypt Libya Tunisia Algeria Morocco Sudan Ethiopia Somalia Nigeria Ghana Congo Uganda Rwanda Zambia Zimbabwe Angola Mozambique Namibia
Syria Iraq Iran Lebanon Palestine Kuwait Yemen Afghanistan Pakistan Bangladesh Nepal Burma Myanmar Thailand Vietnam Cambodia Laos Malaysia Singapore
Indonesia Japan Korea Taiwan Mongolia
""".split())
_OF_A_BODY = re.compile(r"[nN]pd[nN']+")
_AGED = re.compile(r"\d-year-old\b")
_OF_SO_MANY_YEARS = re.compile(r"\d-[a-z]{3,}\b")
_THE_TRAIN = re.compile(r"d#(?:[po]N+)*")
_BYLINE = 400  # characters in which it stands
_BEHIND_THE_TOWN = re.compile(r",| \(| -")
_LED_TO = re.compile(r"\s(?:at|of|for|in|from|with)\s")
OWNERS = {"his": "he", "her": "she", "its": "it", "their": "they"}
OF_MANY = re.compile(r"\b(?:club|team|side|band|couple|pair|trio|duo|crew|family|squad|choir|orchestra|jury)$")
"""What is one and goes with "they"."""


def _is_of_the_byline(town: str, opening: str) -> bool:
    """Whether a text opens a line with a town in capitals: "LUND, May 3 -"."""
    return any((end == len(town) or opening[end - len(town) - 1] == "\n") and _BEHIND_THE_TOWN.match(opening, end) for end in ends_of(opening, town))


_HIS_AGE = re.compile(r",(?: \d\d,\s(?:has|had|was|is|who|said|told|will)| (?:who|whose (?:wife|husband|mother|father|son|daughter|parents|children)))\b")


def is_aged(name: str, text: str) -> bool:
    """Whether an age or "who" stands behind a name: "Low, 52, had been under pressure", "Low, who bought it", is no "it"."""
    return any(_HIS_AGE.match(text, end) for end in ends_of(text, name))


def _is_a_last_name(name: str, text: str) -> bool:
    """Whether a word is a person's last name, by a given name before it elsewhere, and not a firm's, too: "Low" of "Ann Low"."""
    return any(given in GIVEN_NAMES for given in before_last_name(name, text)) and not any(
        _BEHIND_A_FIRM.match(text, end) or _LONGER_NAME.match(text, end) for end in ends_of(text, name))


_LONGER_NAME = re.compile(r" (?!Jr\b|Sr\b)[A-Z]|,? (?:Inc|Corp|Co|Ltd|PLC)\b| (?:reported|posted|earned|lost [$£€\d])")  # "Low Mills", "Low lost $9 million"


def _is_thing(name: str, classes: str, text: str) -> bool:
    """Whether "it" may mean a noun phrase: a firm, a country, "the plan"; no person, and nothing that "there" or "what" began."""
    head = _LED_TO.split(name, maxsplit=1)[0]
    if head != name and (head.endswith("s") and " " not in head or PERSON_LAST.search(head)):
        return False  # "Analysts at Lund Bank said so. Its shares"
    if _FIRMS.search(name):
        return not (classes[-1:] == "n" and is_person_noun(name.rpartition(" ")[2]))  # "Orla Bank officials"
    if _THE_TRAIN.fullmatch(classes) and name[:4].lower() == "the ":
        return True  # "the 17.42" to Hale
    if "#" in classes and _OF_SO_MANY_YEARS.search(name):
        classes = classes.replace("#", "n")  # "the 19-year-old ferry"
    if classes[-1:] in ("N", "#") and "N" in classes:
        classes = classes.replace("#", "N")  # "the Orla ATR 72"
    if classes[-1:] == "N":
        return set(classes.replace("NpN", "N").replace("NpdN", "N")) <= set("dnN'") and not is_person(name, text) and not is_aged(name, text) and PERSON_LAST.search(name) is None and (
            " " in name or not _is_a_last_name(name, text))
    return classes[-1:] == "n" and (_DEFINITE.match(name) or _OF_SOMEBODY.match(name)) is not None and set(classes) <= set("dnN'gezv") and PERSON_LAST.search(name) is None
