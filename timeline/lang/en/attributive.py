"""Times that stand before the noun that they date: "a 2018 deal", "the December offensive"."""

from __future__ import annotations

import re

from timeline.lang.en.verbforms import PAST_ONLY, PAST_OR_DONE, UNCHANGED

_BEHIND = re.compile(r"[ \n-]([a-z][a-z’'-]+|[A-Z]{2,6}\b)")
_BEFORE_A_WORD = (" ", "\n", "-")
_DONE_BEHIND = re.compile(r" (?:by|to|with|in|on|at|for|from|largely|mainly)\b")
OWN_ARTICLE = re.compile(r"the (?=\d{4}[-–]\d)")
THE_SEASON = re.compile(r"the (?:spring|summer|autumn|winter|fall|(?P<of_day>morning|afternoon|evening|night))")
_ENDS_A_PHRASE = re.compile(r"[,.;:)]|$| (?:in|at|on|and|or|of|for|was|were|is|are|will|which|that|began|begins|ended|ends)\b")
_LED_TO = ("during ", "of ", "after ", "before ", "from ", "for ", "by ")
_UNIT_NAMED = re.compile(r"\w-(?:quarter|year|month|week|day|century)$", re.IGNORECASE)
_OF_A_NOUN = re.compile(r"\b(?:a|an|the|its|his|her|their|this|that|our|\w+['’]s)\s+(?:late |early )?$", re.IGNORECASE)
_OVER_YEAR = re.compile(r"\b(?:over|in|after|for|from|of|about|against|despite|following|amid)\s$")
_GERUND = re.compile(r" [a-z]{3,}ings?(?:[.,;:)\n]|$| (?:of|in|at|off|by|near|that|which|and)\b)")
_YEAR_LAST = re.compile(r",\s\d{4}$")


def is_attributive(text: str, begin: int, end: int) -> bool:
    """Whether a time stands before the noun that it dates: "a 2018 deal", "the December offensive"."""
    before = text[max(0, begin - 14):begin]
    if closes_date(text, begin, end):
        end += 1
    if text[end:end + 1] == " " and text[end + 1:end + 2].isupper() and _OF_A_NOUN.search(before) is not None and text[begin:begin + 1].isalnum():
        return True  # "his 1987 Torvald sedan", "the Aug. 7 Embassy bombings"
    if text[begin:end].isdecimal() and _OVER_YEAR.search(before) is not None and _GERUND.match(text, end) is not None:
        return True  # "fined over 2019 grounding"
    after = _BEHIND.match(text, end, end + 24) if text[end:end + 1] in _BEFORE_A_WORD else None
    if not after or after[1] in _NOT_NOUNS or after[1] in PAST_ONLY or after[1].endswith(("ly", "n't", "n’t")) or after[1].endswith("ed") and (
            _DONE_BEHIND.match(text, end + len(after[0]))):
        return False
    if text.startswith("overnight", begin) and end - begin == len("overnight") and before.endswith(("by ", "of ", "from ", "after ", "on ", "with ")):
        return True  # "hurt by overnight losses"
    if OWN_ARTICLE.match(text, begin) and after[1] not in PAST_OR_DONE:
        return True  # "hopes for the 1975-1976 lambing season"
    if _UNIT_NAMED.search(text, begin, end):
        return True  # "fourth-quarter results"
    season = THE_SEASON.fullmatch(text, begin, end)
    if season and _ENDS_A_PHRASE.match(text, end + len(after[0])) and before.endswith(_LED_TO if season["of_day"] else ("in ", *_LED_TO)):
        return True  # "melted in the spring thaw", "shut after the morning attack"
    if after[1] in _OF_A_WEEKDAY and text.startswith("day", end - 3):
        return True  # "marched after Friday prayers"
    if _FEAST.search(text, begin, end) and _OF_A_FEAST.search(before):
        return True  # "back from Thanksgiving travel"
    if after[1] in _OF_A_MONTH and _MONTH.fullmatch(text, begin, end) and (not before or before.endswith((". ", "\n", "“", '"'))):
        return True  # "May sales will be announced on Friday"
    return _OF_A_NOUN.search(before) is not None


def is_part_of_a_noun(text: str, begin: int, end: int) -> bool:
    """Whether a part of the day belongs to the noun behind it: "sang in the evening concert on Friday", "The lunchtime rush was heavy"; not "In the evening crowds gathered"."""
    part = _OF_DAY.fullmatch(text, begin, end)
    after = _BEHIND.match(text, end, end + 24) if part is not None and text[end:end + 1] == " " else None
    if part is None or after is None:
        return False
    noun = after[1]
    if noun in _NOT_NOUNS or noun in _NOR_NOUNS or noun in PAST_ONLY or noun in PAST_OR_DONE or noun in UNCHANGED or noun.endswith(_NO_NOUNS_END) and noun not in _SITTINGS:
        return False
    return (_ENDS_WITHOUT_A_VERB if part["fronted"] else _ENDS_A_PHRASE).match(text, after.end()) is not None


_OF_DAY = re.compile(r"(?:(?P<fronted>In )|in )?[Tt]he (?:early |late )?(?:morning|afternoon|evening|night|lunchtime|midday|noon|midnight|teatime|dawn)")
_ENDS_WITHOUT_A_VERB = re.compile(r"[.;:)]|$| (?:in|at|on|of)\b")
_NO_NOUNS_END = ("ed", "ing", "ly", "n't", "n’t", "s")
_SITTINGS = frozenset("meeting hearing briefing sitting screening sailing crossing training racing viewing opening news mass press class prayers".split())
_NOR_NOUNS = frozenset("""
there here alone again too also together only then now later today tonight instead though however anyway home away early late off out up down along around across beyond outside
inside near toward towards through without within despite during per via unless once local next prior due ahead dead alive police people men women troops
""".split())


def closes_date(text: str, begin: int, end: int) -> bool:
    """Whether a comma behind a full date only closes it: "the Aug. 7, 1998, bombings"."""
    return text[end:end + 1] == "," and _YEAR_LAST.search(text, begin, end) is not None


_FEAST = re.compile(r"(?:Day|Eve|Christmas|Easter|Thanksgiving|Ramadan|Halloween|Diwali|Passover|Hanukkah|Lent)$")
_OF_A_FEAST = re.compile(r"\b(?:from|for|of|with|about|amid|despite|like)\s$")
_OF_A_WEEKDAY = frozenset("prayers prayer services service mass worship sermon market".split())
_MONTH = re.compile(r"January|February|March|April|May|June|July|August|September|October|November|December")
_OF_A_MONTH = frozenset("figures data numbers results statistics sales exports imports output orders production inflation unemployment payrolls deliveries".split())
_NOT_NOUNS = frozenset("""
and or but because to in on at of by for from with as that which who when while after before since until is are was were be
been has have had will would can could may might said says told he she it they we amid against into over under
about than the a an his her its their
""".split())
