"""Whether a form that may be a verb is one, by the whole stretch around it: "Entries for the pie section close on May 3", ", rescue officials said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.verbs import SAYING
from timeline.lang.en.wordlists import Word

OPENING = ("open", "close", "begin", "start", "end", "reopen", "resume")
"""What entries, doors and talks do on their day."""
# "Entries for the pie section", "The talks with the guild".
_SEVERAL_FOR_ONE = re.compile(r"d?[#nN]*[nN](?P<led>p)d?[nN']*n")
_ANOTHER_VERB = re.compile(r"p?tr?[vwbhmf]")  # "Bids for the mill close on Friday were rejected"
_ON_A_DAY = (("t",), ("p", "t"))


def they_open_then(found: Sequence[Word], classes: Sequence[str], i: int) -> bool:
    """Whether the word at `i` tells when what the sentence begins with is to open or close: several things, by their first noun."""
    if found[i].low not in OPENING or tuple(classes[i + 1:i + 2]) not in _ON_A_DAY and tuple(classes[i + 1:i + 3]) not in _ON_A_DAY:
        return False
    m = _SEVERAL_FOR_ONE.fullmatch("".join(classes[:i]))
    if m is None or _ANOTHER_VERB.match("".join(classes[i + 1:])):
        return False
    several = found[m.start("led") - 1].low
    return several.endswith("s") and not several.endswith("ss") and not found[i - 1].low.endswith("s")


def they_say_so(found: Sequence[Word], classes: Sequence[str], i: int) -> bool:
    """ ", rescue officials said", ", transport ministry officials said": a word before those who say it."""
    said = i + 2 if "".join(classes[i + 2:i + 3]) != "n" else i + 3
    who = found[said - 1].low
    return "".join(classes[said:said + 1]) in ("v", "w") and found[said].low in SAYING and (who.endswith("s") or is_person_noun(who))


_THINKING = frozenset("say believe think claim hope fear suspect allege contend insist".split())
_FINITE = ("m", "b", "h", "U", "v", "w")


def they_think_so(found: Sequence[Word], classes: Sequence[str], i: int) -> bool:
    """ "Which keepers hope will open", "that keepers say was built in May": a verb put into a relative clause, whose own is behind it."""
    if "q" not in classes[max(0, i - 3):i] and "k" not in classes[max(0, i - 3):i]:
        return False
    several = found[i - 1].low.endswith("s") or found[i - 1].low in ("police", "people")
    after = "".join(classes[i + 1:i + 2])
    return several and (after == "m" and "q" in classes[max(0, i - 3):i] or found[i].low in _THINKING and after in _FINITE)
