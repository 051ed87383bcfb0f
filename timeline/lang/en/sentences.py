"""Sentences, by nupunkt, with no boundary inside a time expression."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

import nupunkt

from timeline.lang.en.byline import byline_end
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.verbforms import BASES, PAST_ONLY, PAST_OR_DONE, THIRD
from timeline.lang.en.wordlists import CLASSES, NOUNS, NUMBER_WORDS, STATES

_LONGEST = 1500
# What nupunkt takes for an end and news does not mean as one.
_NO_END = re.compile(
    r"\b(?:[ap]\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Maj|Capt|Rev|Hon|St|No"
    r"|U\.S|U\.N|U\.K|E\.U|Mt|vs|Ft)\.$")
_ABBREVIATED = 6  # characters of the longest of them, with the one before
# An end behind a word of three small letters, before a capital.
_PLAIN = r"(?<=[a-z]{3}.)(?<!\bvs.)(?<!\betc.)(?<!\best.)(?<!\bapprox.)(?<!\bdept.)(?<!\bSept.)[\"”’')]*\s+(?=(?:``|[\"“‘(])?[A-Z])"
_PLAIN_END = re.compile(r"[.!?]" + _PLAIN)
_SOME_END = re.compile(r"[.!?…](?!\d)\S{0,8}\s+\S")  # but not "4.7 million"
# "In Miami Beach, Fla. Sister Ann said": within a sentence a comma stands behind the state.
_BEHIND_STATE = "|".join(rf"(?<=, {state}\.)" for state in STATES)
# What it takes for an abbreviation ("dig.", "month.") and news means as an end.
_MISSED = re.compile(rf"[.!?](?:{_PLAIN}|(?:{_BEHIND_STATE})\s+(?=[A-Z][a-z])"
                     r"|(?<=\b(?:so|it|up|us|me|do|go|he|on|in|by|is|my)\.)[\"”’')]*\s+(?=(?:``|[\"“‘(])?[A-Z])"  # "had done so. A first"
                     r"|(?:(?<=\bInc\.)|(?<=\bLtd\.)|(?<=\bplc\.))\s+(?!\w+day\b|[A-Z][a-z]{2}\.)(?=[A-Z][\w'’-]+(?:, which|\s(?:said|has|had|was|is|will|also|reported|posted))\s)"  # "Orla Mills Inc. Orla, which"
                     r"|(?<=[a-z]{4}\.)(?=(?:An?|The|In|On|At|He|She|It|They|But|And|This|There|For|When|After) )"  # "his old desk.A list of"
                     r"|(?<=\b[A-Z][a-z][a-z]\.)\s+(?=[“‘\"][A-Z])"  # "said Ann Low. “We"
                     r"|(?<=\bno\.)[\"”’')]*\s+(?=[A-Z][a-z])"  # "voted no. Low", but "no. 5"
                     r"|(?<=[ap]\.m\.)[\"”’)]*\s+(?=(?:``|[\"“‘(])?[A-Z][\w'’-]*,?\s))")
# Capitalised words behind an hour, up to what may be the verb of a new sentence: "7 p.m. Police found"; but "7 p.m. Eastern time".
_WHO_BEHIND = re.compile(  # "after 2 p.m. Jurors, who", "at 7 a.m. Ann Low, who", "at 7 a.m. Ann Low, 54,"
    r"\W*[A-Z][\w'’-]+(?:s| [a-z]+s), (?:who|which|whose)\s|\W*(?!Eastern|Central|Pacific|Mountain|Greenwich)[A-Z][\w'’-]+(?: [A-Z][\w.'’-]*){1,2}, (?:who|whose|\d\d)\b")
_LEADING = re.compile(r"\W*(?P<first>[A-Z][\w'’-]*)(?:\s[A-Z][\w'’.-]*){0,3}(?:\s[a-z]+s(?=\s[a-z]))?\s(?P<next>[a-z]+)")
_SMALL, _VERBS = frozenset("dpuascfkq"), frozenset("bhmf")
# Without one of these and something behind it that begins no word in small letters, there is no end to look for.
_MAY_END = re.compile(r"[.!?…](?:\S{0,8}\s+[^\sa-z]|[A-Z][a-z]{0,4}\s)")
_TITLE = re.compile(r"\b(?:Prof|Gov|Sen|Rep|Gen|Col|Sgt|Maj|Capt|Rev|Hon|Mrs|Messrs|Corp|Bros|Sept|Mount)\.\s+$")
_LONGEST_TITLE = 6
_GOES_ON = re.compile(r"[a-z0-9]|(?:EST|EDT|CST|CDT|MST|MDT|PST|PDT|GMT|BST|UTC|ET|CT|PT|Monday|Tuesday|Wednesday"
                      r"|Thursday|Friday|Saturday|Sunday)\b")


def sentences(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """The sentences in `text[begin:end]`, without the white space around them, from after a byline on."""
    return list(_sentences(text, begin, end))


# Those before a sentence are often asked for when its paragraph has just been parted.
@lru_cache(maxsize=8)
def _sentences(text: str, begin: int, end: int) -> tuple[tuple[int, int], ...]:
    begin = byline_end(text, begin) if begin == 0 or text[begin - 1:begin] == "\n" else begin
    piece = text[begin:end]
    if _MAY_END.search(piece) is None:
        a, b = len(piece) - len(piece.lstrip()), len(piece.rstrip())
        return tuple([(begin + low, begin + high) for low, high in _bounded(piece, a, b)])
    ends = list(_PLAIN_END.finditer(piece))
    spans = _halves(piece, len(piece) - len(piece.lstrip()), len(piece.rstrip()), ends) if all_plain(piece, ends) else _parted(piece, ends)
    return tuple([(begin + a, begin + b) for span in spans for a, b in (_bounded(piece, *span) if span[1] - span[0] > _LONGEST else (span,))])


def all_plain(piece: str, ends: list[re.Match[str]]) -> bool:
    """Whether all that may end a sentence there is one of its plain ends, so that nobody needs to be asked: half the paragraphs, at a tenth of the time."""
    return len(ends) == len(_SOME_END.findall(piece))


def _parted(piece: str, ends: list[re.Match[str]]) -> list[tuple[int, int]]:
    """The sentences, parted at plain ends; nupunkt is asked only about what else may end one, for each of its answers costs as much as all the rest."""
    spans, a = [], 0
    for b in (*(m.end() for m in ends if not _is_titled(piece, a, m)), len(piece)):
        part = piece[a:b]
        some_ends = list(_SOME_END.finditer(part))
        if any([_may_end(part, m) for m in some_ends]):
            spans += [(a + low, a + high) for low, high in by_nupunkt(part)]
        elif part.strip():
            low, high = len(part) - len(part.lstrip()), len(part.rstrip())
            is_capital_behind = any([m[0][-1].isupper() for m in some_ends])  # before a small letter or a figure nothing is overlooked
            spans += [(a + begin, a + end) for begin, end in (_halves(part, low, high, _MISSED.finditer(part, low, high)) if is_capital_behind else [(low, high)])]
        a = b
    return spans


def _may_end(part: str, m: re.Match[str]) -> bool:
    """Whether what looks like an end may be one to nupunkt: not "Inc. said", "Sept. 4", "Mr. Low"."""
    stop, behind = m[0].split()
    if behind in _SMALL_OR_FIGURE:
        none_ends, stop = SHORT_FORMS, stop.rstrip(",")  # "Orla Corp., a mill"
    elif behind.isupper() and "\n" not in m[0]:
        none_ends = TITLES  # they are a third of all that would be asked
    else:
        return True
    return part[part.rfind(" ", 0, m.start()) + 1:m.start()] + stop not in none_ends


SHORT_FORMS = frozenset("""
Inc. Corp. Co. Ltd. U.S. U.N. U.K. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Oct. Nov. Dec. Calif. Mass. Conn. Mich. Ill. Wis. Minn. Fla. Ga. Va. Pa. N.Y. N.J. D.C. Jr.
""".split())
"""The most frequent of what nupunkt takes for abbreviations, which end nothing before a small letter or a figure."""
TITLES = frozenset("Mr. Mrs. Ms. Dr. Gen. Gov. Sen. Rep. Rev. Prof. Col. Capt. Sgt. Messrs.".split())
"""Those that end nothing before a capital, to nupunkt as to anybody."""
_SMALL_OR_FIGURE = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


def by_nupunkt(piece: str) -> list[tuple[int, int]]:
    """The sentences by nupunkt, joined where it takes for an end what is none, and parted where it overlooks one."""
    joined: list[tuple[int, int]] = []
    for a, b in nupunkt.sent_spans(piece):
        while a < b and piece[a].isspace():
            a += 1
        while a < b and piece[b - 1].isspace():
            b -= 1
        if a >= b:
            continue
        ended = _NO_END.search(piece, max(joined[-1][0], joined[-1][1] - _ABBREVIATED), joined[-1][1]) if joined else None
        if ended and (ended.start() == joined[-1][0] or _GOES_ON.match(piece, a, b) or ended[0].endswith(".m.") and (
                not _opens(piece, a) or _is_an_hour_alone(piece, *joined[-1]))):
            joined[-1] = (joined[-1][0], b)
        else:
            joined.extend(_halves(piece, a, b, _MISSED.finditer(piece, a, b)))
    return joined


def _bounded(piece: str, a: int, b: int) -> Iterator[tuple[int, int]]:
    """A sentence, in pieces where it is longer than any that a person writes: a table, a list, an attack."""
    while b - a > _LONGEST:
        blank = piece.rfind(" ", a + _LONGEST // 2, a + _LONGEST)
        cut = blank if blank > 0 else a + _LONGEST
        yield a, cut
        a = cut
        while a < b and piece[a].isspace():
            a += 1
    if a < b:
        yield a, b


_BEHIND_MANY = frozenset("in of at across on from near around with along outside".split())


def _opens(piece: str, at: int) -> bool:
    """Whether a sentence begins at `at`, behind "7 p.m.": a small word in capitals, or a name and its verb."""
    if _WHO_BEHIND.match(piece, at):
        return True
    m = _LEADING.match(piece, at)
    first = m["first"].lower() if m else re.match(r"\W*([\w'’-]*)", piece[at:at + 40])[1].lower()
    if CLASSES.get(first) in _SMALL or first in NUMBER_WORDS or first == "then" or first not in ("may", "march") and (first in NOUNS or first in THIRD or is_person_noun(first)):
        return True
    return m is not None and (CLASSES.get(m["next"]) in _VERBS or m["next"] in PAST_ONLY or m["next"] in PAST_OR_DONE or m["next"].endswith("ed")
        or first.endswith("s") and (m["next"] in BASES or m["next"] in _BEHIND_MANY and not first.endswith("days")))  # "Troopers believe", "Schools in three towns"


# "The bell rang, and at 8.10 p.m. Captain Low left": an hour alone is no clause that could end there.
_HOUR_ALONE = re.compile(r"(?:^|[.!?]\s|[,;]\s(?:and|but|then)\s)(?:[Aa]t|[Bb]y|[Aa]round|[Aa]bout|(?:[Ss]hortly|[Jj]ust)\s(?:before|after))\s[\d:.]{1,5}\s?[ap]\.m\.$")
_HOUR = 40  # characters


def _is_an_hour_alone(piece: str, a: int, at: int) -> bool:
    return piece.startswith(".m.", at - 3) and _HOUR_ALONE.search(piece[max(a, at - _HOUR):at]) is not None


def _is_titled(piece: str, a: int, end: re.Match[str]) -> bool:
    """Whether only a title stands before an end, in a sentence that begins at `a`: "Prof. Low"."""
    return _TITLE.search(piece, max(a, end.start() - _LONGEST_TITLE), end.end()) is not None


def _halves(piece: str, a: int, b: int, ends: Iterable[re.Match[str]]) -> list[tuple[int, int]]:
    """One sentence, or those that it holds, parted at those ends that are one."""
    spans = []
    for m in ends:
        if m.end() < b and not _is_titled(piece, a, m) and (not piece.startswith(".m.", m.start() - 2) or _opens(piece, m.end()) and not _is_an_hour_alone(piece, a, m.start() + 1)):
            spans.append((a, a + len(piece[a:m.end()].rstrip())))
            a = m.end()
    return [*spans, (a, b)]
