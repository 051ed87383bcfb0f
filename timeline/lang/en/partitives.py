"""What a clause means of a phrase that counts or shares out: "most of the boats he bought" says that he bought boats, not most of them."""

from __future__ import annotations

from timeline.lang.en.syntax import Clause, Parse

_OF_ONE = ("was", "has", "is", "does")
_SHARES = frozenset("number share proportion percentage majority minority bulk".split())


def before_them_all(parse: Parse, clause: Clause, begin: int) -> int:
    """How many words before those meant by a clause a phrase begins that it does not mean: "one of" about 90 tenants who linked arms, "the number of" cars that were stolen."""
    verb = clause.verb
    if clause.kind != "rel" or clause.comma or verb is None:
        return 0
    by_another = clause.subject is not None and "u" in parse.classes[slice(*clause.subject)]  # "the majority of the boats she has built"
    if not by_another and (verb.tense != "past" or parse.low(verb.first) in _OF_ONE):
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
