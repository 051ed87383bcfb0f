"""What a line only describes, by its name: "The bridge was built" → "The Hale Street bridge was built", where the text has one such name."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.lang.en import lexicon
from timeline.lang.en.firms import KIND, with_firm
from timeline.lang.en.leaveout import parse_piece
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.who_fits import DAY

_THE = re.compile(r"(?:^|(?<=: ))(?P<the>[Tt]he) (?P<noun>[a-z]{4,})(?=['’]s? | (?!(?:of|for|in|on|at|from|to|with|by|that|which|who|whose|and|or|between|over|behind|near|against|about)\b))")
_CAPITAL = r"(?:[A-Z][\w'’&-]*|[A-Z]\.|St\.)"
# What stands before a name and is no part of it: "Another Bridge", "In Lund bridge".
_NO_NAME = frozenset("""
the a an this that these those his her its their our my your another each every any some no all both other one two three four five six first second third last next
in on at by for from to of with as and but or if when while after before since until it he she they we you i there here what which who not
many most more few several such same so then now also still only even just former late early moreover however meanwhile furthermore separately mr mrs ms dr u.s us uk eu un
""".split())
_TITLED = {
    "king": "King", "queen": "Queen", "prince": "Prince", "princess": "Princess", "president": "President", "premier": "Premier", "chancellor": "Chancellor",
    "pope": "Pope", "emperor": "Emperor", "sultan": "Sultan", "governor": "Governor|Gov\\.", "mayor": "Mayor", "judge": "Judge", "bishop": "Bishop",
    "archbishop": "Archbishop", "cardinal": "Cardinal", "senator": "Senator|Sen\\.", "general": "General|Gen\\.", "colonel": "Colonel|Col\\.", "monarch": "King|Queen|Emperor",
    "storm": "(?:Tropical )?Storm|Hurricane|Typhoon|Cyclone", "hurricane": "Hurricane", "typhoon": "Typhoon", "cyclone": "Cyclone",
}
# Nouns of which a text may have any number, each with its name: "a Lund man … the man".
_VAGUE = frozenset("man woman boy girl child person people time year day place town village country state city part member one group".split())
# Those before which a name says little; what it is may still stand behind the name: "Orla Low, a market research firm".
_OF_MANY = _VAGUE | frozenset("""
week month night way thing number team side nation
world case plan deal vote talks offer game match final season story news company firm concern report government authorities police officials
statement announcement decision move attack war law bill order market stock shares price rate index
election elections deficit currency dividend campaign survey trade
""".split())


def by_name(text: str, begin: int, sentence: Parse, own: Clause, line: str) -> str:
    """The line of a clause of the sentence at `begin`, with the names of what it only describes: firms, things, persons."""
    holder = own.parent if own.kind == "part" and own.parent is not None else own  # "sales were $9 million, compared with $7 million"
    if holder.subject is not None:
        line = with_firm(text, begin, line, near="N" not in sentence.classes[:holder.subject[0]] or _by_the_firm(text, sentence, holder))
    return described(text, begin, line)


_FIRM = re.compile(rf"The (?:[\w.,&-]+ ){{1,10}}(?:{KIND}|group)")


def _by_the_firm(text: str, sentence: Parse, own: Clause) -> bool:
    """Whether a clause is told by a firm that is described, not named: "The Graz, Styria, company said net was"."""
    outer = own.parent
    if own.kind != "comp" or outer is None or outer.kind != "main" or outer.subject is None:
        return False
    first, last = outer.subject
    return _FIRM.fullmatch(text, sentence.words[first].begin, sentence.words[last - 1].end) is not None


def described(text: str, begin: int, line: str) -> str:
    """The line with the name of the thing or person that "the bridge", "the club" or "the king" is, at its begin or behind "Who: ".

    The text has the name before `begin`, where the line's sentence begins, and only one that ends with the noun ("Hale Street
    bridge", "Lund Rowing Club") or begins with the title ("King Olaf"). Otherwise the line as it is.
    """
    m = _THE.search(line)
    if m is None:
        return line
    name = None if m["noun"] in _OF_MANY else name_of(text, m["noun"])
    name = _apposed(text, m["noun"]) if name is None and m["noun"] not in _VAGUE else name
    if name is None or text.find(name.removeprefix("the "), 0, begin) < 0 or _is_told(name, line) or not _is_all_of_subject(line, m):
        return line
    named = f"{line[:m.start()]}{name[:1].upper() if m['the'][0] == 'T' else name[:1]}{name[1:]}{line[m.end():]}"
    return named if len(named) <= LIMIT or len(line) > LIMIT and len(named) - len(line) <= _WORTH_IT else line


_WORTH_IT = 12  # characters that a name may take from the end of a line that is too long


def _is_told(name: str, line: str) -> bool:
    """Whether a line says the name, or a part of it that is no other's: "The club beat Lund"."""
    return any(word in line for word in name.split() if word[:1].isupper())


def _is_all_of_subject(line: str, m: re.Match[str]) -> bool:
    """Whether "the bridge" is all of a subject, or whose it is: not "the bridge project"."""
    if line[m.end():m.end() + 1] in "'’":
        return True
    sentence = parse_piece(line)
    at = next((i for i, word in enumerate(sentence.words) if word.begin == m.start("noun")), None)
    return at is not None and (sentence.classes[at + 1:at + 2] in ("v", "b", "h", "m", ",", "r", "q", "w", "x") or any(
        c.subject is not None and c.subject[1] == at + 1 for c in sentence.clauses))


@lru_cache(maxsize=256)
def name_of(text: str, noun: str) -> str | None:
    """The one name in a text that ends with a noun, or begins with a title, with its article; `None` where it has none or several."""
    return _titled(text, _TITLED[noun]) if noun in _TITLED else _ending(text, noun)


@lru_cache(maxsize=16)
def _beside_names(text: str) -> frozenset[str]:
    """The words of a text right behind a capital one, or before "of" or "for" with a capital of their own, in small letters: only for these is a pattern worth its compiling."""
    return frozenset(m["noun"].lower() for m in _BESIDE_A_NAME.finditer(text)) | frozenset(m["noun"].lower() for m in _HEADING_A_NAME.finditer(text))


_BESIDE_A_NAME, _HEADING_A_NAME = re.compile(r"\b[A-Z][\w'’&.-]*(?= (?P<noun>[A-Za-z]{4,}))"), re.compile(r"\b(?P<noun>[A-Z][a-z]{3,}) (?:of|for) ")


@lru_cache(maxsize=16)
def _behind_commas(text: str) -> frozenset[str]:
    """The words of a text that may be what a name before a comma is."""
    return frozenset(word for m in _BEHIND_A_COMMA.finditer(text) for word in m["words"].split())


_BEHIND_A_COMMA = re.compile(r", (?:an?|the) (?P<words>[\w-]+(?: [\w-]+){0,4})")


def _titled(text: str, title: str) -> str | None:
    found: dict[str, str] = {}
    for m in re.finditer(rf"\b(?:{title}) (?P<name>{_CAPITAL}(?: {_CAPITAL})*)(?P<owns>['’]s)?", text):
        name = m[0].removesuffix("'s").removesuffix("’s").rstrip(".")
        if DAY.match(m["name"]) or m["name"].isupper():
            continue
        found.setdefault(name.split()[-1], name)
        if len(found) > 1:
            return None
    return next(iter(found.values()), None)


def _ending(text: str, noun: str) -> str | None:
    if noun not in _beside_names(text):
        return None
    found: dict[str, list[int]] = {}
    head = noun.capitalize()
    for m in re.finditer(rf"\b(?:{_CAPITAL} (?:(?:&|and|of|for) (?={_CAPITAL} ))?)+(?:{noun}|{head})\b(?! (?:[A-Z]|of [A-Z]))|\b(?:{_CAPITAL} )*{head} (?:of|for) (?:the )?{_CAPITAL}(?: {_CAPITAL})*", text):
        name = m[0].removesuffix("'s").removesuffix("’s")
        words = name.split()
        while len(words) > 1 and (words[0].lower() in _NO_NAME or words[0].lower().rstrip(".") in _TIMES or words[0].endswith(("'s", "’s"))):
            words = words[1:]
        if len(words) > 1 and not name.isupper():
            found.setdefault(" ".join(words), []).append(m.start() + len(name) - len(" ".join(words)))
    if len(found) != 1 or re.search(rf"\b(?:another|other|second|two|three|several|many|both|a new) {noun}s?\b", text, re.IGNORECASE):
        return None
    (name, places), = found.items()
    if not any(_WITHIN.search(text, max(0, at - 20), at) for at in places):
        return None  # a headline's capitals, or a sentence's first word
    return f"the {name}" if name.endswith(noun) or any(text[at - 4:at].lower() == "the " for at in places) else name


_WITHIN = re.compile(r"(?:[a-z,]|['’]s|\b[Tt]he)\s$")


_NO_ADJECTIVE = "(?:of|for|in|at|on|to|by|from|with|and|or|the|an?|his|her|its|their|who|which|that|was|is|were|are|has|had)"


def _apposed(text: str, noun: str) -> str | None:
    """The one name behind which the text says what it is: "Orla Low, a market research firm" for "the firm"."""
    if noun not in _behind_commas(text):
        return None
    found = set()
    for m in re.finditer(rf"(?<!, )(?<![\w.])(?P<name>{_CAPITAL}(?: (?:of |and |& )?{_CAPITAL})*), (?:an?|the) (?:(?!{_NO_ADJECTIVE}\b)[\w-]+ ){{0,4}}{noun}(?=[,.;)]| (?:in|at|based|near|that|which|who|from|with)\b)", text):
        name = m["name"]
        if len(name) >= _SOME_NAME and not DAY.match(name) and name.split()[0].lower() not in _NO_NAME and not name.endswith(("'s", "’s")) and not name.isupper():
            found.add(name)
    return found.pop() if len(found) == 1 and not re.search(rf"\b(?:another|other|second|two|three|several|many|both) {noun}s?\b", text, re.IGNORECASE) else None


_SOME_NAME = 3  # letters
_TIMES = frozenset((*lexicon.MONTHS, *lexicon.WEEKDAYS, *lexicon.SEASONS))
