"""The text of a clause less its times, and the words that led to them."""

from __future__ import annotations

import re

from timeline.lang.en.attributive import OWN_ARTICLE, THE_SEASON, closes_date, is_attributive
from timeline.lang.en.described_times import described_from, is_gone_through, is_told_of
from timeline.lang.en.leading import REACH, begins, may_lead
from timeline.lang.en.tidying import tidy

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
_IN_TRADE = re.compile(r" (?:trading|trade|dealings|deals)\b")
_ARTICLE = re.compile(r"\b(an?)\s+$", re.IGNORECASE)
_SOUNDS_LIKE_Y = re.compile(r"(?:uni|use|eu|one)", re.IGNORECASE)
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
            at = b + 1 if closes_date(text, a, b) else b
            out += _refit_article(lead, text[at:at + 12]) + ("the " if OWN_ARTICLE.match(text, a) or THE_SEASON.fullmatch(text, a, b) else "")
            continue
        if lead.endswith(" ") and (is_told_of(text, begin, a, b) or is_gone_through(text, begin, a, b) or lead.endswith(_IT_IS) and text.startswith(" before ", b)):
            out += text[at:b]
            at = b
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
        if bare.rstrip().endswith(_SINGLED_OUT):
            bare = _ONE_OF_THEM.sub(" ", bare)  # "was put off twice, most recently in May, for lack of money": put off for lack of money
        if text.startswith(("after ", "before "), a):
            bare = _SHORTLY.sub(" ", bare)  # "crested just after midnight, a foot lower than in May"
        if text.startswith(" that ", b) and (printed := _PRINTED.search(bare)):
            bare = bare[:printed.start()] + " "  # "said in a letter published Friday that he": in a letter
        out += bare + " " if lead else ""
        # The comma that closes "Aug. 7, 1998," goes with it, unless another opened before.
        at = b + 1 if closes_date(text, a, b) and not bare.rstrip().endswith(",") else b
        if text.startswith(" onward", b):
            at = _ONWARD.match(text, b).end()  # "From 2004 onwards they knew"
        if text.startswith((", the ", ", his ", ", her ", ", its ", ", their "), b) and (so_called := _THE_DAY_OF.match(text, b)):
            at = so_called.end()  # "failed on May 2, the busiest day of the year, and"
        if text.startswith(", a ", b) and (of_the_week := _A_WEEKDAY.match(text, b)):
            at = of_the_week.end()  # "on March 21, 2010, a Sunday"
    return tidy(out + text[at:end])


_IT_IS = tuple(f"{it} {be} " for it in ("it", "It") for be in ("will be", "would be", "may be", "could be", "might be", "was"))  # "it would be Friday before it opened"
_AND_DONE = re.compile(r",? and(?= [a-z]+(?:ed|en|wn)\b)")
_SO_MUCH_OF = re.compile(r"(?<!\bfor )(?<!\bduring )(?<!\bin )(?<!\bover )(?<!\bthrough )\b(?:\d+|most|half|much) of $", re.IGNORECASE)
_GUESSING = tuple(f"{word}{space}" for word in ("ly", "perhaps", "maybe") for space in ("", " "))
_GUESSED = re.compile(r", (?:(?:most|very|more|quite) )?(?:probably|likely|possibly|perhaps|maybe|presumably|apparently|reportedly|supposedly|allegedly|mainly|mostly|chiefly|largely|especially|particularly|notably|usually|preferably|ideally|hopefully)\s*$")
_SINGLED_OUT = ("recently", "both", "all", "each")
_ONE_OF_THEM = re.compile(r",? (?:(?:(?:at least )?(?:once|twice|(?:two|three|four|five|six|several|many|\d+) times)|repeatedly|again and again),? )?(?:and )?most recently\s*$|, (?:both|all|each)(?: of them)?\s*$")
_SHORTLY = re.compile(r"\s(?:just|shortly|soon|right|immediately)\s*$")
_HALVED = re.compile(r"the (?:early|mid|late)-", re.IGNORECASE)
_ONWARD = re.compile(r" onwards?\b,?")
_THE_DAY_OF = re.compile(r", (?:the|his|her|its|their) (?!(?:same|next|following|previous)\b)(?:[\w'’-]+ ){1,4}(?:day|night|weekend|anniversary|birthday)\b(?! (?:before|after|later|earlier)\b)(?: (?:of|in|on) [^,.;]{1,40})?(?:,(?= (?:and|but)\b)|$)")
_A_WEEKDAY = re.compile(r", a (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b,?")


_PRINTED = re.compile(r"(?<=[a-z]) (?:published|released|issued|posted|printed|aired|broadcast)(?: on)?\s*$")


def _less_last_word(lead: str) -> str:
    """The words before a time without the last of them, where that only led to it."""
    stripped = lead.rstrip()
    word = stripped.rpartition(" ")[2]
    if word.lower() not in _LEADING_WORDS or len(word) > 1 and word.isupper():  # "by the WHO"
        return lead
    return stripped[:-len(word)].rstrip(" ,").removesuffix(" at").removesuffix(" for") + " "  # "for at least" nine days


def _refit_article(lead: str, following: str) -> str:
    """ "an" or "a", as the word that now follows it wants."""
    word = following.strip(" -\n")
    m = _ARTICLE.search(lead, max(0, len(lead) - _NEAR))
    if m is None or not word:
        return lead
    fit = "an" if word[0].lower() in "aeiou" and not _SOUNDS_LIKE_Y.match(word) else "a"
    return lead[:m.start(1)] + (fit.capitalize() if m[1][0].isupper() else fit) + " "
