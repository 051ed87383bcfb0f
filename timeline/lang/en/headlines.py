"""Making a headline of a clause: the article's own words, without those that the date already says."""

from __future__ import annotations

import re

from timeline.lang.en.dangling import cut_back, less_half_told
from timeline.lang.en.described_times import described_from
from timeline.lang.en.leading import REACH, begins, may_lead
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
# What belongs to the verb, not to the time: "will be sworn in Jan. 5", "the deal fell through Friday".
PARTICLES = (" in ", " on ", " through ", " over ")
PARTICLE = re.compile(
    r"\b(?:sworn|swear|swore|phased?|usher(?:ed)?|caved|(?<!the )(?<!a )(?<!this )(?<!that )cave|chimed?|(?<!the )(?<!a )(?<!this )(?<!that )(?<!its )(?<!his )(?<!her )barged?|weighed|roped|hemmed|reeled)\sin\s$|\b(?:dragged|drags"
    r"|soldiered|embarked?|egged)\son\s$|\b(?:f[ae]ll(?:s|en|ing)?|pull(?:s|ed)?|sail(?:s|ed)?)\sthrough\s$|\b(?:t[ao]k(?:es?|en|ing)|took|hand(?:s|ed)?|roll(?:s|ed)?"
    r"|boil(?:s|ed)?|spill(?:s|ed)?|start(?:s|ed)?)\sover\s$")
# "Went on from Friday to Sunday".
_GOES_ON = tuple(f"{goes} on " for goes in ("go", "goes", "went", "gone", "going", "drag", "drags", "dragged", "carried", "carry"))
# A time with its own preposition leaves the word before alone: "went on until dawn".
_OWN_LEAD = ("until ", "since ", "till ")
COUNTED = re.compile(r"(?:[a-z]+|\d+)(?! and\b)(?: [a-z-]+){1,3} (?:later|earlier|ago)")  # no preposition leads to these
# So do others where a particle stands before them: "could move in by May", "went on after dark".
_OWN_LEAD_BEHIND = ("by ", "before ", "after ", "between ", "last night", "yesterday", "tonight")
_NO_LEAD_IN = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")  # "moved in Friday"
_MERE_PARTICLES = (" in ", " on ")
# What else leads to a time: "shortly" after dawn, "beginning" in May, "at least" until Friday, "just" last month.
_IS_OVER = tuple(f" {be} over " for be in ("be", "been", "is", "was", "are", "were"))
_LEADING_WORDS = frozenset("shortly soon sometime beginning starting including least only just".split())
_NEAR = 80  # characters within which what leads to a time stands
_OWNING = re.compile(r"['’]s\b")
_OWNS_WHAT_WAS_TOLD = re.compile(r"['’]s (?:was|were|is|are|will|would|had|has|did|and)\b")
_JOINED_OWNERS = ("'s and ", "’s and ")
_DETERMINED = re.compile(r"\b(?:the|a|an|his|her|its|their)\s+$", re.IGNORECASE)
_BEHIND = re.compile(r"[ \n-]([a-z][a-z’'-]+|[A-Z]{2,6}\b)")
_BEFORE_A_WORD = (" ", "\n", "-")
_DONE_BEHIND = re.compile(r" (?:by|to|with|in|on|at|for|from|largely|mainly)\b")
_OWN_ARTICLE = re.compile(r"the (?=\d{4}[-–]\d)")
_THE_SEASON = re.compile(r"the (?:spring|summer|autumn|winter|fall|(?P<of_day>morning|afternoon|evening|night))")
_ENDS_A_PHRASE = re.compile(r"[,.;:)]|$| (?:in|at|on|and|or|of|for|was|were|is|are|will|which|that|began|begins|ended|ends)\b")
_LED_TO = ("in ", "during ", "of ", "after ", "before ", "from ", "for ", "by ")
_UNIT_NAMED = re.compile(r"\w-(?:quarter|year|month|week|day|century)$", re.IGNORECASE)
_OF_A_NOUN = re.compile(r"\b(?:a|an|the|its|his|her|their|this|that|our|\w+['’]s)\s+(?:late |early )?$", re.IGNORECASE)
_OVER_YEAR = re.compile(r"\b(?:over|in|after|for|from|of|about|against|despite|following|amid)\s$")
_GERUND = re.compile(r" [a-z]{3,}ings?(?:[.,;:)\n]|$| (?:of|in|at|off|by|near|that|which|and)\b)")
_IN_TRADE = re.compile(r" (?:trading|trade|dealings|deals)\b")
_YEAR_LAST = re.compile(r",\s\d{4}$")
_ARTICLE = re.compile(r"\b(an?)\s+$", re.IGNORECASE)
_SOUNDS_LIKE_Y = re.compile(r"(?:uni|use|eu|one)", re.IGNORECASE)
# What no clause ends with, whoever cut it.
_TRAILING = frozenset("""
a an the and or but nor than that which who whose whom as soon shortly effective payable starting beginning just is was are were be would had
""".split())
_TRAILING_PHRASES = (", not", ", more", ", less", ", fewer", ", nearly", ", almost", " but only", " only once before", " just once before", " of the", " in each", " will be", " to be", " to no earlier", " for no earlier", " for no later", " no earlier", " no later", ", after", ", before", ", a time", ", a period", ", a year", ", a day", ", more than twice",
                     ", more than double", ", twice", ", double")
_SAID_OF_IT = ("be effective", "is effective", "are effective", "was effective", "be payable", "is payable", "are payable", "was payable")


def possessive(owner: str, text: str) -> str:
    """The possessive of a noun, with the apostrophe that the text writes: "Low's", "Mills'"."""
    owner = as_owner(owner)
    return f"{owner}{'’' if '’' in text else chr(39)}{'' if owner.endswith('s') else 's'}"


def as_owner(noun: str) -> str:
    """A noun phrase as far as it may own: "the bridge" of "the bridge over the Wend"."""
    led = _LED_OWNER.match(noun) if " " in noun else None
    return led["head"] if led is not None else noun


# No noun owns behind what it is of; but of "the number of boats" and "Work on the pier" the first word says too little.
_LED_OWNER = re.compile(
    r"(?P<head>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )(?:[\w'’-]+ ){0,3}?(?!(?:number|half|rest|group|pair|couple|series|cost|start|end|price|work|part|side|sort|kind)\b)[a-z][\w-]+"
    r"|[A-Z][a-z]+s) (?:over|from|in|at|for|on|near|between|behind|under|across|(?<=[a-z] )of(?! [A-Z])) (?=[\w$£€])")


_VERB_BROKEN = re.compile(r"\b(?:had|has|have|was|were|is|are|been|will|would)(?P<comma>, )(?:(?:in|on|at|by|as of) )?(?:the )?$")


def without_times(text: str, begin: int, end: int, spans: list[tuple[int, int]]) -> str:
    """`text[begin:end]` less the time expressions in it, and the prepositions that led to them.

    A time before a noun goes alone ("a 2018 deal" → "a deal"); a possessive one
    leaves an article ("Thursday's vote" → "the vote").
    """
    out = ""
    at = begin
    for a, b in spans:
        if not begin <= a < end:
            continue
        lead = text[at:a]
        if lead.endswith(" of ") and (much := _SO_MUCH_OF.search(text, max(begin, a - REACH), a)) and not _OWNING.match(text, b) and (
                not much[0][0].isdigit() or text[b - 1] == "s"):
            out += text[at:b]  # "It rained on 16 of the last 18 days", "sat out most of October"
            at = b
            continue
        if _OWNS_WHAT_WAS_TOLD.match(text, b) or text.endswith(_JOINED_OWNERS, begin, a) and _OWNING.match(text, b):
            out += text[at:b + 2]  # "Last year's was called off": of the fair, which is not said again
            at = b + 2
            continue
        if _OWNING.match(text, b):
            out += lead + ("" if _DETERMINED.search(lead, max(0, len(lead) - _NEAR)) else "the")
            at = b + 2
            continue
        traded = _IN_TRADE.match(text, b) if lead.endswith(("in ", "in the ")) else None
        if traded is not None:
            b = traded.end()  # "rose in morning trading": the hour of it, not how
        elif _HALVED.match(text, a, b) and is_attributive(text, a + 4, b):
            out += f"{lead}{text[a:a + 4]}"  # "the late-November trip" → "the trip"
            at = b + 1 if text[b:b + 1] == " " else b
            continue
        described = described_from(text, at, a, b)
        if described is not None:
            out += text[at:described]
            at = b
            continue
        if is_attributive(text, a, b):
            at = b + 1 if _closes_date(text, a, b) else b
            out += _refit_article(lead, text[at:at + 12]) + ("the " if _OWN_ARTICLE.match(text, a) or _THE_SEASON.fullmatch(text, a, b) else "")
            continue
        broken = _VERB_BROKEN.search(lead) if lead.endswith(" ") and text[b:b + 1] == "," else None
        if broken is not None:
            out += lead[:broken.start("comma")]  # "had, until May, refused" → "had refused"
            at = b + 1
            continue
        bare = lead
        led = text.startswith(_OWN_LEAD, a) or text.startswith("from ", a) and lead.endswith(_GOES_ON) or lead.endswith(_MERE_PARTICLES) and text.startswith(_OWN_LEAD_BEHIND, a)
        led = led or lead.endswith(" in ") and _NO_LEAD_IN.match(text, a) is not None
        led = led or lead.endswith(_IS_OVER)  # "could have been over by Easter"
        led = led or lead.endswith(" her ") and text.startswith(("a ", "an ", "the "), a)  # "was named for her a decade later"
        led = led or lead.endswith(PARTICLES) and COUNTED.fullmatch(text, a, b)  # "had come on two minutes earlier"
        if not led and may_lead(lead) and not (lead.endswith(PARTICLES) and PARTICLE.search(lead[-REACH:])):
            bare = lead[:begins(lead)]
        bare = _less_last_word(begun := bare)
        if begun is not bare and begun.rstrip().endswith(("starting", "beginning")) and (joint := _AND_DONE.match(text, b)):
            bare, b = bare.rstrip(), joint.end()  # "an uprising starting on May 3, and known as": known as
            bare += ","
        if bare.endswith(_GUESSING):
            bare = _GUESSED.sub(" ", bare)  # "to open it, probably in June"
        if text.startswith(("after ", "before "), a):
            bare = _SHORTLY.sub(" ", bare)  # "crested just after midnight, a foot lower than in May"
        if text.startswith(" that ", b) and (printed := _PRINTED.search(bare)):
            bare = bare[:printed.start()] + " "  # "said in a letter published Friday that he": in a letter
        out += bare + " " if lead else ""
        # The comma that closes "Aug. 7, 1998," goes with it, unless another opened before.
        at = b + 1 if _closes_date(text, a, b) and not bare.rstrip().endswith(",") else b
        if text.startswith(" onward", b):
            at = _ONWARD.match(text, b).end()  # "From 2004 onwards they knew"
        if text.startswith(", a ", b) and (of_the_week := _A_WEEKDAY.match(text, b)):
            at = of_the_week.end()  # "on March 21, 2010, a Sunday"
    return tidy(out + text[at:end])


_AND_DONE = re.compile(r",? and(?= [a-z]+(?:ed|en|wn)\b)")
_SO_MUCH_OF = re.compile(r"(?<!\bfor )(?<!\bduring )(?<!\bin )(?<!\bover )(?<!\bthrough )\b(?:\d+|most|half|much) of $", re.IGNORECASE)
_GUESSING = tuple(f"{word}{space}" for word in ("ly", "perhaps", "maybe") for space in ("", " "))
_GUESSED = re.compile(r", (?:(?:most|very|more|quite) )?(?:probably|likely|possibly|perhaps|maybe|presumably|apparently|reportedly|supposedly|allegedly|mainly|mostly|chiefly|largely|especially|particularly|notably|usually|preferably|ideally|hopefully)\s*$")
_SHORTLY = re.compile(r"\s(?:just|shortly|soon|right|immediately)\s*$")
_HALVED = re.compile(r"the (?:early|mid|late)-", re.IGNORECASE)
_ONWARD = re.compile(r" onwards?\b,?")
_A_WEEKDAY = re.compile(r", a (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b,?")


_PRINTED = re.compile(r"(?<=[a-z]) (?:published|released|issued|posted|printed|aired|broadcast)(?: on)?\s*$")


def _less_last_word(lead: str) -> str:
    """The words before a time without the last of them, where that only led to it."""
    stripped = lead.rstrip()
    word = stripped.rpartition(" ")[2]
    if word.lower() not in _LEADING_WORDS or len(word) > 1 and word.isupper():  # "by the WHO"
        return lead
    return stripped[:-len(word)].rstrip(" ,").removesuffix(" at").removesuffix(" for") + " "  # "for at least" nine days


def is_attributive(text: str, begin: int, end: int) -> bool:
    """Whether a time stands before the noun that it dates: "a 2018 deal", "the December offensive"."""
    before = text[max(0, begin - 14):begin]
    if _closes_date(text, begin, end):
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
    if _OWN_ARTICLE.match(text, begin) and after[1] not in PAST_OR_DONE:
        return True  # "hopes for the 1975-1976 lambing season"
    if _UNIT_NAMED.search(text, begin, end):
        return True  # "fourth-quarter results"
    season = _THE_SEASON.fullmatch(text, begin, end)
    if season and _ENDS_A_PHRASE.match(text, end + len(after[0])) and before.endswith(("during ", "of ", "after ", "before ", "from ", "for ", "by ") if season["of_day"] else _LED_TO):
        return True  # "melted in the spring thaw", "shut after the morning attack"
    if after[1] in _OF_A_WEEKDAY and text.startswith("day", end - 3):
        return True  # "marched after Friday prayers"
    if _FEAST.search(text, begin, end) and _OF_A_FEAST.search(before):
        return True  # "back from Thanksgiving travel"
    if after[1] in _OF_A_MONTH and _MONTH.fullmatch(text, begin, end) and (not before or before.endswith((". ", "\n", "“", '"'))):
        return True  # "May sales will be announced on Friday"
    return _OF_A_NOUN.search(before) is not None


def _closes_date(text: str, begin: int, end: int) -> bool:
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


def _refit_article(lead: str, following: str) -> str:
    """ "an" or "a", as the word that now follows it wants."""
    word = following.strip(" -\n")
    m = _ARTICLE.search(lead, max(0, len(lead) - _NEAR))
    if m is None or not word:
        return lead
    fit = "an" if word[0].lower() in "aeiou" and not _SOUNDS_LIKE_Y.match(word) else "a"
    return lead[:m.start(1)] + (fit.capitalize() if m[1][0].isupper() else fit) + " "


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
    if piece.endswith(" said") and not whole.endswith(" said"):
        piece = piece.removesuffix(" said")  # of "charges on write-offs the firm said were small"
    stop = "." if len(piece) < LIMIT and _SHORT_FORM.search(piece, max(0, len(piece) - _LONGEST_SHORT_FORM)) else ""
    return f"{piece[:1].upper()}{piece[1:]}{stop}"


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
