"""The present tense of a diary: "the ministers meet Monday", "the funeral is at noon on Friday" tell of what is to come."""

from __future__ import annotations

import re

from timeline.lang.en.by_stretch import OPENING
from timeline.lang.en.verbforms import BASES, base_of

# "The ministers meet Monday": a present form for what is to come.
_SURE_VERBS = ("meet", "depart", "begin", "reopen", "resume", "expire", "lapse", "convene", "decide", "arrive", "fly", "speak", "continue", "conclude", "take")
_DIARY_VERBS = (*_SURE_VERBS, "play", "face", "vote", "travel", "leave", "start", "open", "hold", "return", "end", "close", "host", "visit", "debate",
                "launch", "kick", "report", "run", "pay", "step", "tackle", "climb", "race", "ride", "sail", "compete", "defend")


def _does(verbs: tuple[str, ...]) -> str:
    """The third person of verbs, as alternatives of a pattern."""
    return "|".join("flies" if verb == "fly" else f"{verb}{'es' if verb.endswith('ch') else 's'}" for verb in verbs)


_OPEN = "|".join((*OPENING, r"take\splace"))
_VERB_STEMS = (*_DIARY_VERBS, "flies", "sits", "sets", "comes", "appears", "airs", "premieres", "streams", "falls")  # one of them is in any form
_DO, _ONE_DOES = "|".join(_DIARY_VERBS), _does(_DIARY_VERBS)
# One beside which a verb of the third person is hardly a noun in the plural: a name, or a noun that ends so.
_ONE = r"(?:[A-Z]\w*[a-rt-z]|it|he|she|which|who|[a-z]+(?:al|ar|or|er|et|it|nt|ne|ip|on|ss|ty|el|am|rm|nk|rd|um|ol|ey|ny|ry))"
_MANY = r"(?:\b(?:[Tt]hey|[Ww]e|who|which)|(?!(?:its|his|this|is|was|has)\b)\b\w+s(?:\s\([^()]*\))?|\band\s+(?:\w+\s){0,3}?[A-Z]\w+)"
_ANYBODY = r"\b[a-z]+(?<!\ba)(?<!\ban)(?<!\bthe)(?<!\bto)(?<!\bnot)(?<!\bwill)(?<!\bdid)(?<!\bcould)"
_DIARY = re.compile("(?:" + "|".join((
    rf"^\W*(?i:{_DO})",  # "Meet at noon on", or behind "who"
    rf"{_MANY}\s+(?:\w+ly\s+|again\s+)?(?:{_DO})",  # "the ministers meet on"
    rf"\b[A-Za-z]+[a-rt-z]s\s(?:for|to|of|in|at|with)\s(?:the\s|an?\s)?(?:[a-z]+\s){{1,2}}(?:{_OPEN})",  # "entries for the show close on"
    rf",\s(?:{_ONE_DOES}|sets\s(?:off|out))(?=\s(?:the|its|to|in|for|from|at|on)\b)",  # "the parade, an old custom, leaves the square at"
    rf"\b{_ONE}\s+(?:{_ONE_DOES})",  # "the museum reopens on"
    r"[a-z]\scomes(?=\s(?:on\s)?$)",  # "the next chance comes"
    r"[a-z]\s(?:appears|airs|premieres|streams)(?=\s(?:on\s|at\s|next\s)?$)",  # "the paper appears on"
    r"(?:,\swhich|\b(?:anniversary|birthday|centenary|jubilee|holiday|feast|day))\sfalls(?=\s(?:on\s|in\s)?$)",  # "her birthday falls in May"; not "the price falls on"
    r"\b(?:panel|committee|court|tribunal|parliament|commission|inquiry|council|jury|assembly|inquest)\ssits",
    rf"{_ANYBODY}\s(?:{_does(_SURE_VERBS)}|{'|'.join(_SURE_VERBS[:-1])})",
)) + r")\b(?:[^.;]|\.(?=\d|\s(?:and|on|at|in|to)\b))*$")
_DOES_SO = re.compile(rf"(?:{_ONE_DOES})\b|falls\s(?:on|in)\s$")
# "The next match is at Hale on Tuesday", "she is having surgery on Tuesday": but not "he is accused of stabbing them on Tuesday".
_IS = re.compile(r"(?:(?<!\bit )(?<!\btoday )(?<!\bthis )(?<!\bthat )\b(?:is|are)|['’]re)\b(?:[^,;.]|(?<=[ap])\.m\.)*$")
_NO_DIARY = re.compile(r"\b(?:as\sof|says?|has|have|does|do|since|after|before|believed|thought|said|known|accused|suspected|charged|wanted|blamed"
                       r"|clos(?:e|ing)(?!\sceremon)|prices?|above|below|than|higher|lower|compared)\b")
# What is done about what has happened: "are investigating a fire on Monday", "those killed on Monday".
_ABOUT_PAST = re.compile(
    r"\b(?:investigating|probing|looking\s(?:for|into|at)|seeking|searching|hunting|questioning|interviewing|examining|assessing|analy[sz]ing|inspecting"
    r"|mourning|grieving|remembering|suing|appealing|treating|blaming|recovering|reeling|coping|cleaning\sup|clearing|tracing"
    r"|trying\sto\s(?:find|learn|establish"
    r"|determine|identify|trace|work)|(?:wants?|keen)\sto\s(?:(?:speak|talk)\s(?:to|with)|hear\sfrom|trace|identify)"
    r"|(?:considering|reviewing|weighing|studying)\s[^,.;]*\b(?:against|over|after|from|into)|faces?\s(?:questions|criticism|anger"
    r"|pressure|calls|claims|accusations|charges)"
    r"|those\s\w+ed|(?:man|woman|boy|girl|people|victims?)\s(?:seen|found|killed|hurt|injured|shot|arrested|attacked))\b")
_CLOSED = re.compile(r"\b(?:is|are)\s(?:also\s)?(?:closed|shut)\s(?:on\s|for\s)?$")
# Verbs of what is so, or shown in a picture: their present is no diary.
_STILL = frozenset("""
say tell claim argue insist believe know seem appear look remain show include contain follow echo mirror mean suggest indicate depend
consist belong exist own stand sit walk watch pass carry hold smile gesture wave pose react greet listen sort like love hate need hope
fear think feel see want live work lie owe deny add note warn blame accuse cite quote concern involve require cost matter recall describe
call report reflect come go make use get do have be
""".split())
# Behind these a word in -s is a noun in the plural.
_DETERMINED = re.compile(r"(?:\b(?:the|an?|its|his|her|their|our|of|and|or|in|for|with|on|at|by|from|as|these|those|some|all|many|most|more"
                         r"|two|three|four|five|six|seven|eight|nine|ten|new|other)|['’]s|[\d,]) $")
_OBJECT = re.compile(r" (?:the|an?|its|his|her|their|to|in|for|on|at|with|against|over|off|up|again|[A-Z]\w+|\d)\b| (?=$)")
_SECOND = re.compile(r"\b[A-Za-z]+s\b")
# "A protester throws a stone in Hale on Tuesday" stands under a picture.
_PICTURED = re.compile(r"\W*(?:An?|Two|Three|Four|Some|Several)\s(?:[\w-]+\s){0,2}(?:(?:wo)?m[ae]n|boys?|girls?|child(?:ren)?|people|couple|family"
                       r"|nurses?|students?|pupils?|troops|rebels?|relatives?|police|\w{3,}(?:er|or|ist|ian|ant)s?)\s[a-z]")
_TEAM = re.compile(rf"\b[A-Z]\w+(?:,(?: [^,.;]*,)?)? (?:{'|'.join((*_DIARY_VERBS, 'go', 'entertain', 'welcome', 'tackle'))}) (?:in|at|for|the|to|[A-Z])")
_SENTENCE = re.compile(r"(?:^|[.!?\n][\"”’')]*\s|[\n\"“])(?:[Oo]n )?$")
_SUBJECT = re.compile(r" (?:is|marks|brings) (?!when\b|where\b)")
_FRONTED = re.compile(r" (?:the |a |an |his |her |its |their )?[\w'’-]+ [^,.;\n]{3,70}")  # "On Wednesday Low travels to"
_FRONTED_BY_COMMA = re.compile(r", [^,.;]{2,80}")


def does_so(clause: str) -> bool:
    """Whether a relative clause, told from its verb on, is one of a diary: "reports earnings on"."""
    return _DOES_SO.match(clause) is not None


def is_closed(small: str) -> bool:
    """Whether what is shut on a day is told, up to the day."""
    return "clos" in small and _CLOSED.search(small) is not None or "shut" in small and _CLOSED.search(small) is not None


def reacts(small: str) -> bool:
    """Whether a clause up to its time tells in the present what is done about what has happened."""
    return _ABOUT_PAST.search(small) is not None


def in_diary(before: str, small: str, has_present: bool, hour_or_day: bool) -> bool:
    """Whether a clause up to its time tells in the present of what is to come; `small` is the clause in small letters.

    `has_present` is for one with "is" or "are"; only an hour or a weekday makes a diary of any present verb.
    """
    if _PICTURED.match(before) or (has_present or "face" in small or "want" in small) and reacts(small):
        return False
    if any(map(small.__contains__, _VERB_STEMS)) and _DIARY.search(before):
        return True
    if not hour_or_day:
        return False
    if has_present:
        return _IS.search(small) is not None and _NO_DIARY.search(small) is None
    return _TEAM.search(before) is not None or _does_something(before)


def opens(text: str, begin: int, end: int) -> bool:
    """Whether a day opens a sentence that tells in the present: "Tuesday is the last day", "On Sunday, the city marks it"."""
    if _SENTENCE.search(text, begin - 8, begin) is None:
        return False
    if _SUBJECT.match(text, end):
        return True
    m = _FRONTED_BY_COMMA.match(text, end) or _FRONTED.match(text, end)
    return m is not None and (_does_something(f"{m[0].lstrip(', ')} ") or _DIARY.search(f"{m[0].lstrip(',')} ") is not None)


def _does_something(clause: str) -> bool:
    """Whether a third person does something in a clause ("the maker unveils its van on"), told without another verb."""
    for m in _SECOND.finditer(clause):
        word = m[0]
        if word[0].islower() and word[-2] != "s" and m.start() and not _DETERMINED.search(clause, 0, m.start()) and _OBJECT.match(clause, m.end()):
            base = base_of(word)
            if base in BASES and base not in _STILL and base != word:
                return True
    return False
