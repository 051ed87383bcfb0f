"""What a line only describes, by its name: "The bridge was built" → "The Hale Street bridge was built", where the text has one such name."""

from __future__ import annotations

import re

from timeline.lang.en.bodies import FIRMS
from timeline.lang.en.event_told import event_in_full
from timeline.lang.en.figures import is_sum
from timeline.lang.en.firm_lines import firm_here, of_the_firm_before, with_firm
from timeline.lang.en.firm_names import firm_name
from timeline.lang.en.leaveout import parse_piece
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.names_by_kind import of_a_kind
from timeline.lang.en.named_next import named_next
from timeline.lang.en.names_by_noun import apposed, name_of, young
from timeline.lang.en.possessives import as_owner, possessive
from timeline.lang.en.said_in_full import in_full
from timeline.lang.en.ships import ship_of, with_ship
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.syntax.takes import SAY
from timeline.lang.en.towns_told import with_town
from timeline.lang.en.work_on import with_work

_THE_FIRST = ("The ", "the ")
_THE = re.compile(r"(?P<the>[Tt](?:(?<=^.)|(?<=: .))he) (?P<size>\d[\d,.]*-[a-z-]+ )?(?P<noun>[a-z]{4,}|boy|dam|zoo|inn|pub|spa|gym|law|act)(?=['’]s? |: | (?!(?:of|for|in|on|at|from|to|with|by|that|which|who|whose|and|or|between|over|behind|near|against|about)\b))")
# Nouns of which a text may have any number, each with its name: "a Lund man … the man".
_VAGUE = frozenset("man woman boy girl child person people time year day place town village country state city part member one group".split())
# Those before which a name says little; what it is may still stand behind the name: "Orla Low, a market research firm".
_OF_MANY = _VAGUE | frozenset("""
week month night way thing number team side nation
world case plan deal vote talks offer game match final season story news company firm concern report government authorities police officials
statement announcement decision move attack war law bill order market stock shares price rate index
election elections deficit currency dividend campaign survey trade army militia navy troops source sources rebels spokesman spokeswoman
""".split())


def by_name(text: str, begin: int, sentence: Parse, own: Clause, line: str, at: int = -1) -> str:
    """The line of a clause of the sentence at `begin`, with the names of what it only describes: firms, things, persons.

    `at` is the word of the time that the line is told for, where that is a noun's.
    """
    holder = own.parent if own.kind == "part" and own.parent is not None else own  # "sales were $9 million, compared with $7 million"
    first = holder.subject[0] if holder.subject is not None else own.begin  # ", reflecting the company's purchase of a mill"
    near = not _names_another(sentence, first) or _by_the_firm(text, sentence, holder) or _is_opened_by_what_was_done(sentence, holder)
    if at >= 0 and "N" in sentence.classes[:at] and is_sum(line):
        near, owner = _owner_of_a_sum(text, sentence, own, at)
        named = with_firm(text, begin, line, near, lambda: owner)
    else:
        named = with_firm(text, begin, line, near, lambda: firm_here(text, sentence, holder, line))  # few lines ask
    line = of_the_firm_before(text, begin, named)
    line = with_ship(text, begin, named_next(text, sentence, own, described(text, begin, _by_its_own_name(line), near)))
    return with_town(text, sentence, own, with_work(text, begin, sentence, line))


_ONE_NAMED = re.compile(
    r"(?:One of (?:them|these|those)|The (?:latest|last|first|second|third|fourth|fifth|other|eldest|oldest|youngest|next)|That [a-z-]+), (?P<name>[A-Z][\w'’-]+(?: (?:[A-Z]\.|[A-Z][\w'’-]+)){1,3})"
    r", (?:(?:an?|the) [^,]{2,50}, )?(?=[a-z])")
_CALLED_BEHIND = re.compile(r"(?:The|A|An) (?:[a-z-]+ ){0,3}?(?P<noun>[a-z]{3,})(?: (?:at|in|of|on|near|over|for) [^,.;]{2,60})?, (?P<name>the (?:[A-Z][\w'’-]+ ){1,4}(?P<last>[A-Z][a-z]+)), ")


def _by_its_own_name(line: str) -> str:
    """ "The bridge at the heart of the case, the Strand Bridge, fell" → "The Strand Bridge fell", "One of them, Ann Low, fled" → "Ann Low fled": the name says what it is."""
    one = _ONE_NAMED.match(line) if line[:4] in ("One ", "The ", "That") and ", " in line else None
    if one is not None:
        return f"{one['name']} {line[one.end():]}"
    m = _CALLED_BEHIND.match(line) if ", the " in line else None
    return f"The{m['name'][3:]} {line[m.end():]}" if m is not None and m["last"].lower() == m["noun"] else line


def _names_another(sentence: Parse, end: int) -> bool:
    """Whether a name stands before word `end`, other than a measure in capitals at the beginning: "Pretax profit fell, but shares rose"."""
    return "N" in sentence.classes[sentence.low(0) in _MEASURING:end]


def _is_opened_by_what_was_done(sentence: Parse, own: Clause) -> bool:
    """ "Founded by a Hale grain broker, the bank": the names before the clause are of its own past."""
    return own.subject is not None and own.kind == "main" and sentence.low(own.subject[0]) == "the" and _DONE_FIRST.fullmatch(sentence.classes, 0, own.subject[0]) is not None


_DONE_FIRST = re.compile(r"[vy](?:(?![mbhfwvz;]).){1,14},")
_MEASURING = ("pretax", "net", "operating", "gross")
_FIRM = re.compile(rf"The (?:[\w.,&-]+ ){{1,10}}(?:{'|'.join(FIRMS)}|group)(?: of [a-z][a-z ,-]{{1,60}})?")


def _by_the_firm(text: str, sentence: Parse, own: Clause) -> bool:
    """Whether a clause is told by a firm that is described, not named: "The Graz, Styria, company said net was"."""
    outer = own.parent
    if own.kind != "comp" or outer is None or outer.kind != "main" or outer.subject is None:
        return False
    first, last = outer.subject
    return _FIRM.fullmatch(text, sentence.words[first].begin, sentence.words[last - 1].end) is not None


_ITS_OWNER = re.compile(r"(?P<name>N{1,8})'")
_SPEAKS = re.compile(rf"The (?:[\w.,&-]+ ){{0,8}}?(?:{'|'.join(FIRMS)}|group)(?: of [^.;]{{1,80}})? said (?:that )?it ")


def _owner_of_a_sum(text: str, sentence: Parse, own: Clause, at: int) -> tuple[bool, str | None]:
    """Whose a sum behind other words of its sentence is: whether of the firm told of before, "The firm said it sold a mill after a loss", or by whose name.

    It is the subject's of its clause or, over an "it", of who says so; no other name may stand between that and the time `at`.
    """
    clause: Clause | None = own
    while clause is not None and (clause.subject is None or clause.kind not in ("main", "comp") or clause.kind == "comp" and (
            clause.subject[1] - clause.subject[0] == 1 and sentence.low(clause.subject[0]) == "it")):
        clause = clause.parent
    if clause is None or clause.verb is None:
        return False, None
    first, last = clause.subject
    owner = _ITS_OWNER.match(sentence.classes, first, min(last, at))
    last = owner.end("name") if owner is not None else last  # "Falk's news of a profit"
    name = firm_name(text, sentence, first, last) if "N" not in sentence.classes[last:at] else None
    is_told_by = clause.kind == "main" and clause.verb.base in SAY and own is not clause
    return is_told_by and "N" not in sentence.classes[last:at] and _SPEAKS.match(text, sentence.words[0].begin) is not None, name


def described(text: str, begin: int, line: str, near: bool = True) -> str:
    """The line with the name of the thing or person that "the bridge", "the club" or "the king" is, at its begin or behind "Who: ".

    The text has the name before `begin`, where the line's sentence begins, and only one that ends with the noun ("Hale Street
    bridge", "Lund Rowing Club") or begins with the title ("King Olaf"). Otherwise the line as it is. Where the sentence names another
    before its clause, `near` is false: then "the company" is that, or nobody knows which.
    """
    m = _THE.search(line) if line.startswith(_THE_FIRST) or ": the " in line or ": The " in line else None
    if m is None:
        return line
    if m["size"] is not None:
        name = ship_of(text, m["noun"], begin)
        return line if name is None or _is_told(name, line) or not _is_all_of_subject(line, m) else _put(line, m, name)
    name = None if m["noun"] in _OF_MANY else name_of(text, m["noun"], begin)
    name = apposed(text, m["noun"], begin) if name is None and m["noun"] not in _VAGUE and (near or m["noun"] not in FIRMS) else name
    name = of_a_kind(text, m["noun"], begin) or ship_of(text, m["noun"], begin) if name is None else name
    child = young(text, m["noun"]) if name is None else None
    name = child or name
    if name is None and m["noun"] not in _NOT_IN_FULL:
        whole = in_full(text, begin, m["noun"]) or event_in_full(text, begin, m["noun"])
        return _put(line, m, whole) if whole is not None and _is_all_of_subject(line, m) else line
    if name is None or child is None and text.find(name.removeprefix("the "), 0, begin) < 0 or _is_told(name, line) or not _is_all_of_subject(line, m):
        return line
    return _put(line, m, name)


def _put(line: str, m: re.Match[str], name: str) -> str:
    """The line with a name, or more words, for "the bridge", if there is room."""
    rest = line[m.end():]
    if rest[:1] in ("'", "’"):
        name = as_owner(name)
        rest = f"{possessive(name, rest[:1])}{rest[1 + rest.startswith('s', 1):]}"[len(name):]  # "the owners' lease" → "Orla Line's lease"
    named = f"{line[:m.start()]}{name[:1].upper() if m['the'][0] == 'T' else name[:1]}{name[1:]}{rest}"
    return named if len(named) <= LIMIT or len(line) > LIMIT and len(named) - len(line) <= _WORTH_IT else line


# Of these, one word more before them says no more.
_NOT_IN_FULL = frozenset("boy girl child week month night way thing number day year time place side part one company firm people others rest".split())
_WORTH_IT = 24  # characters that a name may take from the end of a line that is too long


def _is_told(name: str, line: str) -> bool:
    """Whether a line says the name, or a part of it that is no other's: "The club beat Lund"."""
    return any(word in line for word in name.split() if word[:1].isupper())


def _is_all_of_subject(line: str, m: re.Match[str]) -> bool:
    """Whether "the bridge" is all of a subject, or whose it is: not "the bridge project"."""
    if line[m.end():m.end() + 1] in "'’:":
        return True
    sentence = parse_piece(line)
    at = next((i for i, word in enumerate(sentence.words) if word.begin == m.start("noun")), None)
    return at is not None and (sentence.classes[at + 1:at + 2] in ("v", "b", "h", "m", ",", "r", "q", "w", "x") or any(
        c.subject is not None and c.subject[1] == at + 1 for c in sentence.clauses))
