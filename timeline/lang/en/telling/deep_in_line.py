"""Who a pronoun deep in a line is: "Work on it was due to begin", "the collapse of her marriage", "a coat near his boat"."""

from __future__ import annotations

import re

from timeline.lang.en.cast import NO_WOMAN
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.sentences_back import sentences_before
from timeline.lang.en.several import is_of_several
from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling.objects import AS_SUBJECT, HOW_SHE_IS, LONGEST, SOME, as_within, is_near, of_which
from timeline.lang.en.telling.short import lower_article
from timeline.lang.en.telling.within import is_no_person
from timeline.lang.en.telling.words import Words
from timeline.lang.en.who_fits import OF_ONE, PERSON, SPEAKS, is_of, is_person, names_nobody
from timeline.lang.en.who_named import NAMES


def subject_named(teller: Words, clause: Clause, line: str) -> str:
    """A line with what its subject is of: "Work on it was due to begin" → "Work on the sea wall was due to begin"."""
    while clause.subject is None and clause.kind == "inf" and clause.parent is not None:
        clause = clause.parent  # "was due to begin"
    if clause.subject is None or clause.kind != "main":
        return line
    begin, end = clause.subject
    if not teller.parse.low(end - 1).endswith(_IT):
        return line
    before = " ".join(word.low for word in teller.parse.words[begin:end])
    if _ON_IT.fullmatch(before) is None or not line.lower().startswith(f"{before} "):
        return line
    what = before.rpartition(" ")[2]
    name = teller.who(AS_SUBJECT[what])
    if name is None or len(name) > LONGEST or len(line) <= LIMIT < len(line) + len(name):
        return line
    return f"{line[:len(before) - len(what)]}{SOME.sub('the ', as_within(lower_article(name), teller.text), count=1)}{line[len(before):]}"


_IT = ("it", "him", "her")
_ON_IT = re.compile(r"(?:the )?[a-z-]+(?: [a-z-]+)? (?:on|of|to|for|against|at) (?:it|him|her)")
_OF_HIS = re.compile(r"(?<= of )(?P<whose>his|her) (?=[a-z])")


def owner_named(teller: Words, line: str) -> str:
    """A noun's line with whose it is by name: "The collapse of her marriage" → "The collapse of Ann Low's marriage"."""
    m = _OF_HIS.search(line)
    if m is None:
        return line
    pronoun, begin = AS_SUBJECT[m["whose"]], teller.parse.words[0].begin
    before = teller.text[begin:teller.span[0]]
    near = {name[0] for name in PERSON.finditer(before) if is_person(name[0], teller.text) and is_of(pronoun, name[0])}
    name = near.pop() if len(near) == 1 else None if near else teller.who(pronoun)
    if name is None or len(name) > LONGEST or len(line) <= LIMIT < len(line) + len(name):
        return line
    return f"{line[:m.start()]}{teller.whose(as_within(lower_article(name), teller.text))} {line[m.end():]}"


def person_named(teller: Words, line: str) -> str:
    """A line with whom the first "him" or "his" deep in it is: "Divers said they had found a coat near his boat" → "… near Ivo Low's boat".

    The sentences before say who, and this one names nobody before it.
    """
    m = _HIM.search(line) if " him" in line or " his" in line or " her" in line else None
    if m is None or '"' in line:
        return line
    parse, pronoun = teller.parse, AS_SUBJECT[m[1]]
    at = next((n for n, word in enumerate(parse.words) if word.low == m[1]), -1)
    whom = of_which(teller, parse.owner[at], m[1], at) if at >= 0 and parse.owner[at].kind == "rel" and parse.owner[at].comma else None
    if whom is not None and len(whom) <= LONGEST:
        return f"{line[:m.start()]}{whom}{line[m.end():]}"
    at = next((n for n, word in enumerate(parse.words) if word.low in OF_ONE[pronoun]), -1)
    if at < 0 or parse.low(at) != m[1] or "'" in parse.classes[:at] or '"' in parse.classes[:at] or not set(_ANYBODY).isdisjoint(word.low for word in parse.words[:at]):
        return line
    if any(not is_no_person(teller, name) for name in NAMES.finditer(parse.classes, 0, at)):
        return line
    doing = parse.owner[at].verb
    if m[1] == "her" and doing is not None and at == doing.last + 1 and not HOW_SHE_IS.fullmatch(parse.low(at + 1)):
        return line  # "made her famous", "won her two bells"
    after_her = parse.low(at - 1) == "in" and parse.low(at + 1) in _IN_HIS
    if not (after_her or _is_of_many_or_of_a_body(teller, parse.owner[at])) or not names_nobody(teller.text[parse.words[0].begin:parse.words[at].begin], teller.text):
        return line
    name = teller.who(pronoun)
    if name is None or not (after_her or is_near(teller, name, pronoun)) or len(name) > LONGEST or name.rpartition(" ")[2] in line or _another_near(teller, name, pronoun):
        return line
    name = as_within(lower_article(name), teller.text)
    named = f"{line[:m.start()]}{teller.whose(name) if parse.classes[at] == 'd' and not HOW_SHE_IS.fullmatch(parse.low(at + 1)) else name}{line[m.end():]}"
    return line if len(line) <= LIMIT < len(named) else named


def _another_near(teller: Words, name: str, pronoun: str) -> bool:
    """Whether the sentence before speaks of another person whom the pronoun may mean: "The mayor met Low"."""
    low, high = next(sentences_before(teller.text, teller.parse.words[0].begin), (0, 0))
    last = name.rpartition(" ")[2]
    rest = teller.text[low:high].replace(name, "").replace(last, "")
    rest = PERSON.sub(lambda m: "" if is_person(m[0], teller.text) and not is_of(pronoun, m[0]) else m[0], rest)
    return not names_nobody(rest, teller.text)


_HIM = re.compile(r"(?<= )(him|his|her)\b(?! own\b)")
_IN_HIS = ("name", "honor", "honour", "memory")  # "a museum in her name" is of no museum's
_ANYBODY = "everyone everybody nobody anyone anybody each one someone somebody who whoever whose i my".split()


def _is_of_many_or_of_a_body(teller: Words, clause: Clause) -> bool:
    """Whether who acts in a clause, or in the one over it, is no one person: many, a body or a thing."""
    holder: Clause | None = clause
    while holder is not None and holder.subject is None:
        holder = holder.parent
    if holder is None:
        return False
    head, (first, last) = teller.parse.low(holder.subject[1] - 1), holder.subject
    last = first + len(teller.parse.classes[first:last].partition("p")[0])
    if NO_WOMAN.fullmatch(teller.parse.low(last - 1)):
        return False  # "The ship lost her mast"
    if teller.parse.classes[first:last].endswith("n") and "N" not in teller.parse.classes[first:last] and not any(is_person_noun(teller.parse.low(n)) for n in range(first, last)):
        return True  # "a gate above him opened"
    return head in ("they", "we", "it") or SPEAKS.fullmatch(head) is not None or is_of_several(head, teller.parse.classes[holder.subject[1] - 1])
