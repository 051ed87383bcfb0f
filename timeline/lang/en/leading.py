"""What leads to a time and goes with it where the time goes: "on the", "just before", "for much of early in the"."""

from __future__ import annotations

import re

# "Back in 1989", but not "comes back in August".
_ONCE = "".join(rf"(?<!\b{verb}\s)" for verb in
    "come comes came coming go goes went going gone is are was were be been get gets got move moved bring brought fly flew it them him her".split()) + r"back\s+in"
_PREPOSITION = r"(?:(?:,\s*)?\b(?:(?:early|late|sometime|just|shortly|soon|only|m(?:uch|ost)\s+of|for\s+m(?:uch|ost)|(?:in|for|during)\s+(?:each|all|any|some)|for\s+a\s+good\s+part\s+of)\s+)*(?:well\s+into|into|(?:as\s+)?(?:early|soon|late|recently)\s+as|before|after|on|in|at|by|during|for|from|around|about|over|within|throughout|dated|as of|" + _ONCE + r"|of|through|until|since|to)\s+(?:(?:nearly|almost|roughly|just\s+(?:before|after)|(?:well\s+)?past)\s+)?(?:(?:the|its|his|her|their)\s+)?)?"
# It begins with a word or a comma, so at most characters nothing more is tried.
_LEADING_TO = re.compile(r"(?:(?<!\w)|(?=[,\n]))" + _PREPOSITION + r"$", re.IGNORECASE)
# The last words of what leads to a time.
_LEADING = tuple("into as before after on in at by during for from around about over within throughout dated of through until since to the its his her their nearly almost roughly past".split())
_LAST_WORD = 12  # characters, with the blank behind it
REACH = 48
"""The characters before a time within which it begins."""


def may_lead(lead: str) -> bool:
    """Whether what stands before a time may end with what leads to it, told at a glance: "on the ", or blanks that are more than one."""
    word = lead[-_LAST_WORD:].rstrip()
    blanks = min(len(lead), _LAST_WORD) - len(word)
    return blanks > 1 or lead.endswith("\n") or blanks == 1 and word.lower().endswith(_LEADING)


def begins(lead: str) -> int:
    """Where what leads to a time begins, at the end of a lead that may have it: behind "opened" in "opened early on the "."""
    return _LEADING_TO.search(lead, _led_from(lead)).start()


# All words of `_LEADING_TO`.
_MAY_LEAD = frozenset("""
early late sometime just shortly soon only much most of for in during each all any some a good part well into as recently before after on at by from around about over within throughout
dated back through until since to nearly almost roughly past the its his her their
""".split())


def _led_from(lead: str) -> int:
    """Where the last word before a time begins that cannot lead to it: the pattern for what leads to it is tried from there on, for each word that it tries costs as much as to look up all."""
    low = max(0, len(lead) - REACH)
    at = len(lead)
    for word in reversed(lead[low:].split()):
        at = lead.rindex(word, low, at)
        if word.lower() not in _MAY_LEAD:
            return at
    return low
