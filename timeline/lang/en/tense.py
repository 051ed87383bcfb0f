"""Which way the clause of a time looks: past, present, future, or nobody can tell."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.lang.en.beside import WEEKDAYS, by_its_neighbours
from timeline.lang.en.deadlines import by_a_deadline
from timeline.lang.en.diary import does_so, in_diary, is_closed, opens, reacts
from timeline.lang.en.extents import FULL_STOP, REACH, clause_begin, clause_end
from timeline.lang.en.trees import tree
from timeline.lang.en.verbs import IRREGULAR_PAST, NOT_VERBS, UNMARKED
from timeline.model import Tense

_NEAR = 60


def _no_noun(word: str) -> str:
    """ "He plans to", not "his plans to": looks back over a word just read."""
    return "".join(rf"(?<!\b{owner}\s{word})" for owner in ("a", "the", "its", "his", "her"))


# What looks ahead: words, and the pattern of what must follow them.
_BID = r"\s[^.;]{2,80}?\sto\s+[a-z]+"
# But not "may have left": a participle behind "have".
_NOT_DONE = (r"(?!\s+(?:not\s+|never\s+|\w+ly\s+)?have\s+(?:\w+ly\s+)?(?:\w+ed|been|seen|taken|given|fallen|broken|spoken|driven|chosen|written|stolen|eaten|risen|beaten|hidden"
             r"|had|done|gone|come|become|begun|left|lost|won|made|said|told|met|got|found|fled|cost|hit|put|cut|hurt|heard|known|held|kept|paid|sold|sent|spent|stood|struck|led|shot|fought|thought)\b)")
_AHEAD = {
    "expected": r"(?<!\bthan\sexpected)(?<!\bas\sexpected)",
    "will shall gonna due scheduled effective expect expects slated upcoming forthcoming deadline "
    "can until await awaits awaiting fear fears bracing looming need needs payable begins starts opens ends expires retires resumes returns": "",
    "won": "['’]t",
    "may might should must would": _NOT_DONE,
    "could": r"(?!\s+not\b|n['’]t)" + _NOT_DONE,
    "booked billed arranged listed fixed pencilled penciled earmarked": r"\s+for",
    "set prepares preparing": r"\s+(?:to|for)",
    "record": r"\s+date",
    "run": r"\s+(?:out|until|till|through)",
    "runs": r"\s+(?:out|until|till|through|from)|(?=\s*$)",
    "take takes": r"\s+effect",
    "comes come goes go": r"\s+(?:into\s+(?:force|effect|operation)|on\s+(?:sale|trial|display)|to\s+the\s+polls|up\s+for)",
    "plan": _no_noun("plan") + r"\s+(?:to|for|an?)",
    "plans": _no_noun("plans") + r"\s+(?:to|for|an?|another|more|\d+|two|three|four|five|six|seven|eight|nine|ten|dozens)",
    "planned": r"\s+for|" + _no_noun("planned") + r"\s+(?:to|an?)",
    "planning": _no_noun("planning") + r"\s+(?:to|for|an?)",
    "forecast": r"\s+(?:to|for|an?)|[^.;,]{3,40}\s(?:for|through|until)(?:\s\w+\s(?:and|or))?(?=\s*$)",
    "ordered": r"\s+to|" + _BID,
    "called": r"\s+for|\s+on" + _BID,
    "calling": r"\s+for",
    "unlikely": r"\s+(?:to|before|until)|(?=\s*$)",
}
# The same, with a "to" in what must follow.
_THEN = (r"(?:\s(?:(?:on|in|last|early|late)\s){1,3}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|january|february|march|april|may|june|july|august"
         r"|september|october|november|december))?")
_BEFORE_TO = {
    "be was were": r"\s+to\s+\w+",
    "is are": r"\s+(?:(?:being\s+)?(?:asked|urged|told|advised|warned|encouraged|invited)\s+(?:not\s+)?)?to\s+\w+",
    "going supposed aim aims aimed hope hopes hoped intended intend intends want wants agreed vowed promised bound likely about": _THEN + r"\s+to",
    "directed directs told asked urged warned advised allowed required instructed pressed invited telling asking urging warning tell ask urge": _BID,
}
# For small letters, with a character before them.
_LOOKS_AHEAD = {word: after for words, after in (_AHEAD | _BEFORE_TO).items() for word in words.split()} | {"to": r"\s+be"}
_FUTURE = re.compile(rf"\W(?:{tree(_LOOKS_AHEAD)}\b|(?<=['’])ll\b)")
_AHEAD_WORDS = frozenset(" ".join(_AHEAD).split())
_BEFORE_TO_WORDS = frozenset(" ".join(_BEFORE_TO).split())
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_PREFIXES = ("re-", "co-", "pre-", "de-", "out-", "over-")
_SURE_PAST = IRREGULAR_PAST - UNMARKED
_TOLD_OF = re.compile(r"\b(?:who|whose|which)\s+$")
_OPENING_WORDS = 6  # characters of "On " and "Late ", before which nothing is done
_IS_DONE = re.compile(r"\b(?:is|are|be|gets?)\s(?:\w+ly\s|not\s)?$")
_BIDDING = re.compile(r"\s*[\"'“‘`]+(?:Ask|Wait|Come|Call|See|Check|Watch|Tell|Join|Meet|Vote|Talk)\s")
_WH_ENDS = frozenset("oeh")
_FROM_THEN = re.compile(r"(?:^|[.!?\n][\"”’')]*\s|[\n\"“])From\s$")
_SO_IT_WOULD = re.compile(r"[^.;,]{0,30},[^.;]{0,60}\b(?:would|will|could)\b")
# What is said of a thing between two commas.
_INSERTED = re.compile(r"\w+ed\s(?:of|by|in|at|from|with|on|to|as|for|near|under)\s[^,;:.]*,\s")
_MADE_OF = re.compile(r", (?:(?:made|built|born|known|held|written|drawn|found|led|set|sold|bought|taken|driven|run|kept|left)\s(?:of|by|in|at|from|with|on|to|as|for|near)\s"
                      r"|(?:begun|flown|drawn|blown|sung|woven|grown|shown|seen|thrown|torn|worn|hidden|chosen|stolen|broken|frozen|beaten|given)\s)[^,;.]*,(?=\s)")
_VOTED = re.compile(r"\b(?:voted|decided|elected|opted|resolved)\sto\s[a-z]+\b[^.;]*$")
_DATE = re.compile(r"[A-Z][a-z]+\.? \d{1,2}\b(?!\d)|\b\d{1,2} [A-Z]")
_WHEN = re.compile(r"\b(?:when|once|after|before|until)\s$")
_WILL = re.compile(r"\bwill\b|['’]ll\b")
_QUOTED = re.compile(r".*[,.!?](?:''|[\"”’'])\s", re.DOTALL)
_CONDITION = re.compile(r"\b(?:if|unless|once)\s", re.IGNORECASE)
_PHRASE = re.compile(r"\b(?:after|before|as)\s$", re.IGNORECASE)
_FRONTED = re.compile(r"(?:^|[.!?\n][\"”’')]*\s|[\n\"“`])(?:(?:In|On|By|Since|Until|During|At|From|Late|Early|But|And|Then|Earlier|Later|[io]n|by)\s)*$")
_COMMA_SHE = re.compile(r", (?:he|she|they|it|we|you|I)\b")
# What somebody said about later is no tense of the saying: "On Thursday he said he would resign".
_SAYING = re.compile(r"\b(?:said|says|told|announced|added|reported|confirmed|warned|argued|insisted|denied|claimed|promised|vowed|pledged)\b")
# "It had been due to expire Friday", "neither could be reached Wednesday": no more to come.
_WOULD = re.compile(r"\b(?:would|will|could)\b[^.;]*$")
_TO_COME = re.compile(r",\s+(?:and\s+)?to\s+[a-z]+\s[^,;.]*$")
_TO_BEGIN = re.compile(r",\s+to\s+(?:begin|start|open|be|take|run|end|resume|close)\b[^,;.]*$")
_WANTING = re.compile(r"\b(?:agreed?|decided?|voted|promised?|pledged?|vowed|plan(?:s|ned)?|order(?:s|ed)|wants?|wanted|asked|urged|called|told|due|set|scheduled|expected)\b[^.;]*$")
_TO_SHOW = re.compile(r"\b(?:expected|likely|forecast)\s+to\s+(?:show|reveal|indicate)\b(?:[^;.]|\.(?=\d))*\b(?:for|in|during)\s+(?:the\s+)?$")
_ONCE_IT_IS = re.compile(r"\b(?:until|till|when|once|before|after)\s(?:(?!\b(?:who|which|that|has|have)\b)[^.;,])*\b(?:is|are)\b[^.;]*$")
_NEXT_WORD = re.compile(r" (?:[a-z]+ly )?([a-z][a-z-]*)")
_CLOCK = re.compile(r"\d|noon|midday|midnight")
_NAMES = re.compile(r"\bMay\b|(?<=\w )Will\b|\bWill(?= [A-Z])")
_NO_MORE = re.compile(r"\b(?:(?:was|were) (?:supposed to|to have)|had (?:hoped|intended|planned|wanted|meant|aimed|expected)|had been (?:due|scheduled|set|expected|planned|slated)|(?:neither|nor|nobody|no one|none)\b[^.;:]{0,60}\bcould)\b", re.IGNORECASE)
_PRESENT = frozenset("is are am has have does do says say isn't aren't hasn't haven't".split())


def tense(text: str, begin: int, end: int) -> Tense:
    """The tense of the clause that holds `text[begin:end]`.

    What stands nearest before the span decides, then what stands after it, each
    within the clause. Auxiliaries of the future ("will", "is due") outweigh a
    past form beside them ("was due").
    """
    told = by_its_neighbours(text, begin, end)
    if told is not None:
        return told
    if text.startswith("Until ", begin):  # "Until Thursday, they had not called": what follows tells
        told = _in(_small(text[end:end + REACH].partition(". ")[0]), False)
        if told is not Tense.NONE:
            return told
    if text.startswith(", when ", end) and _in(" " + _small(text[end + 7:clause_end(text, end + 7)]), backwards=False) is Tense.PAST:
        return Tense.PAST  # "the price on Friday, when the shares rose"
    left = clause_begin(text, begin)
    told = by_a_deadline(text, left, begin, end)
    if told is not None:
        return told
    before = text[left:begin]
    if text[left - 2:left] == ", " and (inserted := _INSERTED.match(text, left, begin)):
        left = clause_begin(text, left - 2)  # "agreed to test a model, named after him, on Friday"
        before = text[left:inserted.start()] + text[inserted.end():begin]
    elif before.count(",") > 1:
        before = _MADE_OF.sub("", before)
    if _BIDDING.match(before):
        return Tense.FUTURE  # "“Ask me on Wednesday,” she said"
    if ('"' in before or "'" in before or "”" in before or "’" in before) and (quoted := _QUOTED.match(before)) and _SAYING.search(before, quoted.end()):
        left, before = left + quoted.end(), before[quoted.end():]  # "“We are going to win,” Low told them on Monday"
    if _is_condition(text, left, before, end):
        return Tense.FUTURE
    if text[left - 2:left - 1] in _WH_ENDS and _TOLD_OF.search(text, max(0, left - 8), left):
        if does_so(before) and ", " not in before:
            return Tense.FUTURE  # ", which reports on Tuesday,"
        before = before[before.find(", ") + 1:]  # ", who won last week, face them on Sunday"
    small = _small(before)
    if ("had " in small or "could" in small or "supposed" in small or "to have" in small) and _NO_MORE.search(before):
        return Tense.PAST if text[begin:begin + 3] in WEEKDAYS else Tense.NONE  # "had been set to expire Nov. 6"
    if not before.strip() and (phrase := _PHRASE.search(text, max(0, left - 8), left)):
        over = clause_begin(text, phrase.start())
        clause = text[over:phrase.start()]
        if _is_condition(text, over, clause, end) or _in(" " + _small(clause), backwards=True) is Tense.FUTURE:
            return Tense.FUTURE  # "will not reopen before Friday, he said", "if it is signed before Friday"
    found = _in(" " + small, backwards=True)
    if found is Tense.FUTURE:
        if "want" in small and reacts(small):
            return Tense.PRESENT  # "want to speak to a woman seen on Monday"
        # "Is expected to show a gain for May": of what has been measured.
        return Tense.PAST if "to " in before and _TO_SHOW.search(before) else found
    if found is Tense.PAST:
        if " to " in small and text[begin:begin + 3] not in WEEKDAYS and _DATE.search(text, begin, end) and _VOTED.search(small):
            return Tense.FUTURE  # "voted to split the stock on May 24"; of a weekday it may be the vote's
        return Tense.FUTURE if is_closed(small) and _is_near(text, begin) else found  # "markets are closed Monday"
    if found is Tense.NONE and " to " in before and (_TO_BEGIN.search(before) or _TO_COME.search(before) and _WANTING.search(text, max(0, left - REACH), begin)):
        return Tense.FUTURE  # "agreed, after hours of talks, to vote on Sunday"
    if found is Tense.NONE and (verb := _NEXT_WORD.match(text, end)) and is_past(verb[1], ""):
        return Tense.PAST  # "backed rebels on Thursday entered": the verb stands behind, "rebels" is none
    if found is Tense.PRESENT and _ONCE_IT_IS.search(text, max(0, left - 8), begin):
        return Tense.FUTURE  # "until he is sentenced on Jan. 11"
    if found in (Tense.PRESENT, Tense.NONE) and (opened := _WHEN.search(text, max(0, left - 8), left)) and _WILL.search(text, clause_begin(text, opened.start()), opened.start()):
        return Tense.FUTURE  # "will meet when the court reopens in August"
    near = _is_near(text, begin)
    if len(before) > _OPENING_WORDS and in_diary(before, small, found is Tense.PRESENT, near):
        return Tense.FUTURE
    if found is Tense.NONE and near and before.strip() in ("", "On", "on") and opens(text, begin, end):
        return Tense.FUTURE  # "Tuesday is the last day", "On Sunday, the city marks …"
    if found is Tense.NONE:  # what stands behind is looked for where it has a say: seldom
        rest = end + 2 if _COMMA_SHE.match(text, end) else end  # "On Monday, she will …": the comma ends no clause
        later = _small(text[rest:clause_end(text, rest)])
        said = _SAYING.search(later)
        found = _in(" " + (later[:said.end()] if said else later), backwards=False)
    if found is Tense.NONE and text.startswith(",", end) and _FRONTED.search(text, max(0, begin - 24), begin):
        # "In January, a week after the verdict, a bomb killed a guard": the verb comes late.
        found = _in(" " + _small(FULL_STOP.split(text[end:end + REACH], maxsplit=1)[0]), backwards=False)
    if found is Tense.NONE and (phrase := _PHRASE.search(text, max(0, left - 8), left)):
        # No verb behind "after" or "as": a phrase of the clause before, as in "is due to report after the bell on Monday".
        found = _in(" " + _small(text[clause_begin(text, phrase.start()):phrase.start()]), backwards=True)
        return found if found is Tense.FUTURE else Tense.NONE
    if found in (Tense.NONE, Tense.PRESENT) and text.startswith("From ", max(0, begin - 5)) and _FROM_THEN.search(text, max(0, begin - 10), begin):
        return Tense.FUTURE  # "From Monday, drivers pay more"
    return found


def _is_condition(text: str, left: int, clause: str, end: int) -> bool:
    """Whether a clause that begins at `left` is a condition still to be met: "if it is sold by Friday", not "if it fell on Friday"."""
    if not (_CONDITION.search(text, max(0, left - 8), left) or clause[:1] in "iIuUoO\"“`'‘" and _CONDITION.match(clause.lstrip("\"“`'‘"))):
        return False
    return _WOULD.search(text, max(0, left - _NEAR), left) is not None or _SO_IT_WOULD.match(text, end) is not None or not any(
        is_past(m[0], clause[:m.start()]) and not _IS_DONE.search(clause, max(0, m.start() - 16), m.start()) for m in _WORD.finditer(clause))


def _is_near(text: str, begin: int) -> bool:
    """Whether a weekday or an hour begins there: times of which what is told in the present may be to come."""
    return text[begin:begin + 3] in WEEKDAYS or _CLOCK.match(text, begin) is not None


def _small(part: str) -> str:
    """A stretch of text in small letters, without May the month or the minister and Will the man: they look ahead at nothing."""
    return (_NAMES.sub("", part) if "May" in part or "Will" in part else part).lower()


@lru_cache(maxsize=64)  # enough for tables and lists, which say the same over and over
def _in(part: str, backwards: bool) -> Tense:
    """The tense of a stretch of a clause, in small letters behind a blank, judged from the end nearest to the time."""
    words = _WORD.findall(part)
    ahead: list[re.Match[str]] = []
    if not _AHEAD_WORDS.isdisjoint(words) or "to" in words and not _BEFORE_TO_WORDS.isdisjoint(words) \
            or "-" in part or "'" in part or not part.isascii():  # else no word is joined to another
        ahead = list(_FUTURE.finditer(part))
    if not ahead and not _SURE_PAST.isdisjoint(words) and _AUXILIARIES.isdisjoint(words) and "'" not in part and "’" not in part:
        return Tense.PAST
    past = _past_form(part, words, backwards) if "ed" in part or not IRREGULAR_PAST.isdisjoint(words) else None
    if past is not None and "until" in words:  # "until the paper disclosed in March"
        last = past if backwards else _past_form(part, words, True)
        ahead = [m for m in ahead if m[0].strip() != "until" or last < m.end()]
    if ahead and (past is None or (ahead[-1].end() + 25 >= past if backwards else _comes_first(part, ahead[0].start() + 1, past))):
        return Tense.FUTURE
    if past is not None:
        # "Have signed up for", "are certified": by the form that is nearest to the time.
        return Tense.PRESENT if not _AUXILIARIES.isdisjoint(words) and _of_present(part, past) else Tense.PAST
    return Tense.NONE if _PRESENT.isdisjoint(words) else Tense.PRESENT


def _past_form(part: str, words: list[str], backwards: bool) -> int | None:
    """Where the first past form begins among all the words of a stretch, or the last; no letter stands between the words."""
    at = len(part) if backwards else 0
    for word in reversed(words) if backwards else words:
        at = part.rindex(word, 0, at) if backwards else part.index(word, at)
        if (word in IRREGULAR_PAST or word.endswith("ed")) and is_past(word, part[:at]):
            return at
        if not backwards:
            at += len(word)
    return None


_WAS_DUE = re.compile(r"(?:was|were|had been)\s+(?:\w+ly\s+)?(?:due|expected|scheduled|set|slated|supposed|planned|likely|about|going|to)\b")


_FORM_OF_BE = re.compile(r"\b(?:is|are|be|was|were|been|being)\s(?:\w+ly\s)?$")


_AUXILIARIES = frozenset("is are am has have".split())
_OF_PRESENT = re.compile(r"\b(?:is|are|am|has|(?<!to )have)\s(?:\w+ly\s|also\s|not\s|now\s|been\s|being\s)*$|['’](?:ve|re)\s$")


def _of_present(part: str, past: int) -> bool:
    """Whether a past form is a participle of the present: of a perfect, "has signed", or a passive, "is heard"."""
    return _OF_PRESENT.search(part, max(0, past - 30), past) is not None


def _comes_first(part: str, ahead: int, past: int) -> bool:
    """Whether a clause looks ahead that is read from its time on: "was due to", but not "ordered them to"."""
    if ahead == past:  # one word is both: "is expected", but not "agreed"
        return _FORM_OF_BE.search(part, max(0, past - 16), past) is not None
    return ahead < past or _WAS_DUE.match(part, past) is not None


def is_past(word: str, before: str) -> bool:
    """Whether a word is a past form, going by its shape and the word before it."""
    low = word.lower()
    if low in IRREGULAR_PAST:
        return low not in UNMARKED or not _follows(_NO_PAST, before)
    if not low.endswith("ed") or len(low) < 4 or low in NOT_VERBS or ("-" in low and not low.startswith(_PREFIXES)):
        return False
    return not _follows(_NOUN_AHEAD, before)


_NO_PAST = re.compile(r"\b(?:to|will|would|can|could|may|must|a|an|the)$", re.IGNORECASE)
# "the displaced families", "a proposed law": a participle before a noun, not a verb
_NOUN_AHEAD = re.compile(r"\b(?:the|a|an|its|their|his|her|our|of|some|many|more|most|newly|those|these)$", re.IGNORECASE)


def _follows(ending: re.Pattern[str], before: str) -> bool:
    """Whether white space, and before it one of the words of a pattern, ends a stretch of text."""
    words = before.rstrip()
    return len(words) < len(before) and ending.search(words[-8:]) is not None  # none of the words is longer
