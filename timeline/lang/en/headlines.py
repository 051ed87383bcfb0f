"""Making a headline of a clause: what it cannot begin or end with, or say alone, goes; then it is cut to length."""

from __future__ import annotations

import re

from timeline.lang.en.dangling import cut_back, less_half_told
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.shorten import shorten
from timeline.lang.en.tidying import tidy
from timeline.lang.en.verbforms import PAST_ONLY, PAST_OR_DONE, UNCHANGED
from timeline.lang.en.wordlists import STATES

_OPENERS = re.compile(
    r"(?:(?:and|but|or|yet|so far|so|nor|then|also|however|meanwhile|meantime|moreover|instead|still|in addition|in all|for now|by then|elsewhere"
    r"|separately|(?:perhaps\s)?(?:most|more)\s[a-z]+ly(?=,)|most\srecently(?=\s(?:an?|the)\b)|by all accounts|earlier|later|after|before|when|while|as(?!\s(?:many|much|few)\sas)|because|although|though|since|until|once|whereas"
    r"|whether|out\s+that|that(?=\s+(?:he|she|it|they|we|the|a|an|his|her|its|their|[A-Z])\b))"
    r"(?:,\s*|\s+|$))+", re.IGNORECASE)
# What no clause ends with, whoever cut it.
_TRAILING = frozenset("""
a an the and or but nor than that which who whose whom as soon shortly effective payable starting beginning just is was are were be would had
""".split())
_TRAILING_PHRASES = (", not", ", more", ", less", ", fewer", ", nearly", ", almost", " but only", " only once before", " just once before", " of the", " in each", " will be", " to be", " to no earlier", " for no earlier", " for no later", " no earlier", " no later", ", after", ", before", ", since", " that he", " that she", " that they", " that it", " that we", " for the period", " in the period", ", a time", ", a period", ", a year", ", a day", ", more than twice",
                     ", more than double", ", twice", ", double")
_DOING_WITHOUT = tuple(f" {verb} without" for verb in "go goes went gone going do does did done doing be was were been is are".split())
# A verb that "of" may end with: "was never thought of".
_OF_WHAT = re.compile(r"\b(?:th(?:ink|inks|inking|ought)|hear[ds]?|dream(?:s|ed|t)?|sp(?:eak|oke|oken)|talk(?:s|ed)?|approved?|disposed?|made|kn[eo]wn?|learn(?:ed|t)|accused|convicted|deprived|robbed|stripped|taken care|made use|afraid|aware|proud|ashamed|tired|capable) of$")
# What begins a clause that was cut off: "on the ground that", "three months before the date on which", "and the club hope to".
_GROUNDS = re.compile(r",? (?:on (?:the )?(?:grounds?|condition|basis|understanding)|in the (?:belief|hope|expectation|knowledge)|to the effect|with the (?:result|proviso))$")
_DATE_ON_WHICH = re.compile(r",? (?:\w+ (?:days|weeks|months|years) )?(?:before|after|until|by|from|since) (?:the|a) (?:[a-z]+ ){0,2}(?:date|day|time|moment|point|week|month|year)$")
_SO_LONG = re.compile(r", (?:\w+ ){1,3}(?:hours?|days?|weeks?|months?|years?)$")
_AND_THEY = re.compile(r", (?:and|but) (?:the|an?|its|his|her|their|some|[A-Z][\w'’-]*)(?: [\w'’-]+){0,3}$")
_SAID_OF_IT = ("be effective", "is effective", "are effective", "was effective", "be payable", "is payable", "are payable", "was payable")


def headline(piece: str, place: str | None = None) -> str:
    """A clause as a headline: no opening conjunction, a capital, no full stop, at most 90 characters."""
    if "'" in piece or "’" in piece:
        piece = _CLITIC.sub("", piece)
    piece = tidy(_FILLER.sub("", piece) if " uh" in piece or " um" in piece else piece)
    piece = piece[:1] + piece[2:] if piece[:2] in ('" ', "“ ") else piece
    stripped = _OPENERS.sub("", piece, count=1) if _OPENERS.match(piece) else piece
    piece = stripped if len(stripped.split()) >= 2 else piece
    piece = piece.rstrip(" .,;:–—-")
    piece = _HANGING.sub("", piece) if "and, " in piece or "but, " in piece else piece
    piece = _AND_SOMEBODY.sub("", piece) if piece.count(",") == 1 and ", and " in piece else piece
    piece = _PERIOD_ENDED.sub("", piece) if "ended" in piece or "began" in piece else piece
    piece = _BEGAN.sub(" ", piece, count=1) if " began " in piece or " started " in piece else piece
    piece = _MOST_OF_IT.sub("", piece) if " of it" in piece or " of them" in piece else piece
    piece = _ALSO.sub("", piece, count=1) if " also " in piece and "not only " not in piece.lower() else piece
    piece = _HOUR_ELSEWHERE.sub("", piece).strip() if "(" in piece else piece
    whole = piece
    piece = shorten(piece, place)
    if " -" in piece or " –" in piece or " —" in piece:
        piece = _STUB.sub("", piece)
    piece = _FIRST_THEN.sub("", piece) if ", first" in piece else piece
    if not (piece.endswith(_SO_MUCH) and whole.endswith(piece)):
        piece = cut_back(less_half_told(piece), _TRAILING, _TRAILING_PHRASES, _SAID_OF_IT)
    if piece.endswith(" without") and not piece.endswith(_DOING_WITHOUT):
        piece = piece.removesuffix(" without")  # "began work without, so they say, a permit"
    if piece.endswith(" of") and _OF_WHAT.search(piece) is None:
        piece = piece.removesuffix(" of")  # "one of the busiest days of" the year
    if len(piece) < len(whole):
        piece = _less_what_goes_on(piece, whole)
    if piece.endswith(" said") and not whole.endswith(" said"):
        piece = piece.removesuffix(" said")  # of "charges on write-offs the firm said were small"
    piece = _SOMEBODY_THEN.sub("", piece) if "," in piece[-6:] else piece
    stop = "." if len(piece) < LIMIT and _SHORT_FORM.search(piece, max(0, len(piece) - _LONGEST_SHORT_FORM)) else ""
    return f"{piece[:1].upper()}{piece[1:]}{stop}"


def _less_what_goes_on(piece: str, whole: str) -> str:
    """A piece that was cut, without the words at its end that only lead to what was cut off."""
    behind = whole[len(piece):] if whole.startswith(piece) else ""
    if behind.startswith(" that "):
        return _GROUNDS.sub("", piece)
    if behind.startswith((" on which ", " at which ", " by which ", " when ", " in which ")):
        return _DATE_ON_WHICH.sub("", piece)
    if behind.startswith((" before ", " after ")):
        return _SO_LONG.sub("", piece)
    if piece.count(", ") == 1 and behind.startswith(" to "):
        return _AND_THEY.sub("", piece)
    return piece


# "In the U.S", "Acme Inc", "Dover, Del": the full stop belongs to the word.
_SHORT_FORM = re.compile(r"(?:\b[A-Z]\.[A-Z]|[ ,](?:Co|Jr|Sr|Inc|Ltd|Corp|Bros)|, (?:" + "|".join(STATES) + r"))$")
_LONGEST_SHORT_FORM = 10  # characters


# "The system that's been in place" → "The system's been in place"; "I don't think I'd want" → "I'd want".
_CLITIC = re.compile(r" (?=['’](?:s|ve|re|d|ll|m)\s)|^(?P<who>I|We|You|He|She|They|It) (?=(?P=who)['’])")
# "The last bolt came off the loom, and Ann Low": what begins the next clause.
_AND_SOMEBODY = re.compile(r", and [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)*$")
# "Has raised $310 million, most of it" since May.
_MOST_OF_IT = re.compile(r", (?:most|some|all|many|half|none|much|part|few|several) of (?:it|them)$")
# "One of two suspects -- one a cook", one a clerk -- who had fled: what is left of what stood between dashes.
_STUB = re.compile(r"(?<=\w\w\w) (?:-{1,4}|–|—) (?:[a-z]\w* ){1,2}\w+$")
_SOMEBODY_THEN = re.compile(r", (?:I|we|he|she|they|it|you)$")  # "When I saw that, I": who did the next thing
# Besides what, a line that stands alone cannot say; but "not only …, but also".
_ALSO = re.compile(r"(?<=[a-z]) also(?= [a-z]+)(?<!\bbut also)(?<!\band also)")
# "At 9:20 a.m. (7:20 p.m. ET Tuesday)".
_HOUR_ELSEWHERE = re.compile(r"\s?\((?:about |at )?(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\d{1,2}:?\d\d ?(?:GMT|UTC)\b|noon|midnight)[^()]{0,30}\)")
# What speakers say between words, and transcripts keep.
_FILLER = re.compile(r",\s(?:uh|um|uhm),|(?<=\s)(?:uh|um|uhm)\b,?\s?|,?\s(?:uh|um|uhm)$")
# "Has been put off twice, first" to May "and then" to June: either is less than all.
_FIRST_THEN = re.compile(r", first(?: (?:to|in|on|by|from|at|until)(?: [\w.]+){0,4})?(?:,? (?:and|but)(?: then)?(?: (?:to|in|on|by|from|at|until)(?: [\w.]+){0,4})?)?$")
_SO_MUCH = (" twice that", " half that", " double that", " times that", " than that", " like that")  # no clause follows
# What "in the quarter that ended on 30 June" leaves.
_PERIOD_ENDED = re.compile(r" (?:in|for) the (?:quarter|half|year|month|week) (?:that|which) (?:ended|began)\b(?=,|$)")
# "A strike that began ended": what is left of "that began on Monday".
_BEGAN = re.compile(
    rf"(?<=[a-z]) (?:that|which) (?:began|started) (?=(?:was|were|has|had|is|are|will|would|could"
    rf"|{'|'.join(sorted(PAST_ONLY | PAST_OR_DONE | UNCHANGED))}|[a-z]+ed)\b)")
# ", and, curious": what the next clause began with.
_HANGING = re.compile(r",? (?:and|but), [^,]{1,40}$")


def lower_first(piece: str) -> str:
    """A sentence's first word, as it stands inside one."""
    return piece[:1].lower() + piece[1:]
