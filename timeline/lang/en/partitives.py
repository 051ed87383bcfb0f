"""What a clause means of a phrase of one and many: "most of the boats he bought" are boats, and what runs in "a show of masks, which runs" is the show."""

from __future__ import annotations

import re

from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.wordlists import VERBS_OF_ONE

_SHARES = frozenset("number share proportion percentage majority minority bulk".split())


def before_them_all(parse: Parse, clause: Clause, begin: int) -> int:
    """How many words before those meant by a clause a phrase begins that it does not mean: "one of" about 90 tenants who linked arms, "the number of" cars that were stolen."""
    verb = clause.verb
    if clause.kind != "rel" or clause.comma or verb is None:
        return 0
    by_another = clause.subject is not None and "u" in parse.classes[slice(*clause.subject)]  # "the majority of the boats she has built"
    if not by_another and (verb.tense != "past" or parse.low(verb.first) in VERBS_OF_ONE):
        return 0
    if parse.low(begin) == "one" and parse.low(begin + 1) == "of":
        return 2
    if parse.low(begin) == "most" and parse.low(clause.begin - 1).endswith("s"):
        return 1  # "Most boats that sank were old"
    return 3 if parse.low(begin) in ("the", "a") and parse.low(begin + 1) in _SHARES and parse.low(begin + 2) == "of" else 0


def means_both(parse: Parse, clause: Clause, begin: int, end: int) -> bool:
    """Whether "nine Finns and a Dane who were held" means them all: the verb is of several, and the last of them is one."""
    return clause.kind == "rel" and clause.verb is not None and parse.low(clause.verb.first) in ("were", "are", "have") and (
        parse.low(begin - 1) == "and" and parse.classes[begin - 2:begin - 1] in ("n", "N") and end - begin > 1 and parse.low(begin) in ("a", "an", "another"))


def is_one_of_many(parse: Parse, clause: Clause, begin: int, end: int) -> bool:
    """Whether the words `begin` to `end`, before ", which", are the many of one thing that is meant: "a show of masks, which runs through May"."""
    verb = clause.verb
    if verb is None or not (parse.classes[verb.first] == "z" or parse.low(verb.first) in ("was", "is", "has")) or parse.classes[end - 1] != "n":
        return False
    near = parse.low(end - 1)
    if not near.endswith("s") or near.endswith(("ss", "us", "is")):
        return False
    return parse.low(begin - 1) == "of" and parse.classes[begin - 2:begin - 1] == "n" and not parse.low(begin - 2).endswith("s")


_OF_SOMEBODY = re.compile(r"(?:d|^|(?<=[,ptcv]))(?P<kin>[nN])pd?[dnN#']+$")
_KIN = frozenset(
    "families family relatives parents mother father mothers fathers wife husband widow widows brother sister brothers sisters son daughter sons "
    "daughters friends friend lawyer lawyers supporters children members owners leaders leader".split())


def kin_of_many(parse: Parse, clause: Clause, end: int) -> int | None:
    """Where the phrase begins that "who" means: "Families of the victims, who have waited", "the mother of the boys, who was freed"."""
    if not clause.comma or parse.low(clause.begin) != "who" or clause.verb is None:
        return None
    m = _OF_SOMEBODY.search(parse.classes, 0, end)
    if m is None or parse.low(m.start("kin")) not in _KIN or parse.low(m.start("kin") + 1) != "of" or parse.classes[end - 1] == "N":
        return None
    kin, near = parse.low(m.start("kin")), parse.low(end - 1)
    one = parse.low(clause.verb.first) in ("was", "is", "has")
    if kin.endswith("s") and near.endswith("s") or kin.endswith("s") != near.endswith("s") == one or near in ("dead", "wounded", "injured"):
        return m.start()  # the verb goes with the first, or with both
    return None
