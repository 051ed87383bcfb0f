"""Times that something is compared with or counted from, which date nothing: "higher than a year earlier", "below the 1987 level"."""

from __future__ import annotations

import re

from timeline.lang.en.around import Setting

_THAN = re.compile(r"(?<!\bno )(?<!\bnot )\b(?:higher|lower|more|less|better|worse|larger|smaller|fewer|greater|stronger|weaker|later|earlier|older|newer|younger)\s+than\s+(?:in\s+)?$")
_THAN_IT = re.compile(r"\bthan\b[^,;]{0,40}\b(?:it|they|he|she|we)\s+(?:would\s+have\s+)?\w+\s+(?:in\s+|on\s+|all\s+of\s+){0,2}$")
_THAN_ANOTHER = re.compile(r"\bthan\s(?:the\s|an?\s|(?=[A-Z]))\w[^,;.]{2,50}\s(?:at|on|before|after)\s(?:its|their|his|her)\s\w+\s(?:in\s|on\s)?$")

_DONE = r"(?:[a-z]+(?:ed|en|wn|ught|lt|nt)|made|built|held|sold|told|found|born|laid|paid|won|led|fed|bred|read|met|shot|hit|cut|put|set|run|begun|sung)"
_THAN_THOSE = re.compile(rf"\bthan\s(?:(?:those|that|the ones?|any|[a-z]+s)\s{_DONE}\b|(?:those|the ones?|anyone|anybody)\s(?:who|that|which)\b)[^,;.]{{0,40}}$")
_THAN_THEN = re.compile(r"(?<!\blater )(?<!\bearlier )(?<!\bsooner )\bthan\s(?:in|on|during)\s(?:(?:the|all of)\s)?$|\bthan\s(?:in|at|on)\sany\s(?:[a-z]+\s){0,2}$")


def is_after_than(setting: Setting) -> bool:
    """ "Higher than a year earlier", "fewer than it sold in May", "cheaper than the first at its launch in May", "laid fewer than those caught in 1990", "more than in May"."""
    if "than " not in setting.led:
        return False
    return bool(setting.is_led_by(_THAN_THOSE) or setting.is_led_by(_THAN_THEN) or setting.is_led_by(_THAN) or setting.is_led_by(_THAN_IT) or setting.is_led_by(_THAN_ANOTHER))


_SINCE_THEN = re.compile(r"\b[Bb]etween then and $")


def is_till_then(setting: Setting) -> bool:
    """ "Between then and the end of the year": of all the time until it."""
    return setting.is_led_by(_SINCE_THEN) is not None


_THAT_OF = ("that of ", "those of ", "that of the ")


_THAT_DONE = re.compile(r"\b(?:similar|equal|identical|compared|next|preferable|close)\sto\s(?:that|those)\s(?:[a-z]+(?:ed|en|wn|id|nt|ld|ught)|made|built|found|set|held)\b[^,;.]{0,40}$")


def is_that_of(setting: Setting) -> bool:
    """ "Will hardly match that of four years ago"."""
    return setting.led.endswith(_THAT_OF)


def is_like_that(setting: Setting) -> bool:
    """ "A letter similar to that sent to the guild in May"."""
    return setting.is_led_by(_THAT_DONE) is not None


MANY_TIMES = ("times", "double", "twice", "treble", "triple")
_TIMES_ITS_SIZE = re.compile(
    r"\b(?:times|double|twice|treble|triple)\s(?:the|its|their|his|her|that)\s(?:[a-z]+\s)?(?:size|number|level|rate|value|price|total|figure|area|toll|length"
    r"|weight|amount|sum|cost|profit|loss|average)s?\s(?:(?:on|in|of|for|recorded in|seen in)\s(?:the\s)?)?$")


def is_times_its_size(setting: Setting) -> bool:
    """ "Had grown to four times its size the previous day", "almost double the figure for 2019"."""
    return setting.is_led_by(_TIMES_ITS_SIZE) is not None


_AS_IT_DID = re.compile(r"\b[Aa]s\s(?:it|they|he|she|we|I|you)\s(?:did|has|have|had|do|does|was|were|is|are)\s(?:(?:every|each)\s\w+\s|in\s|on\s|back\s|all\s){0,3}$")


def is_as_it_did(setting: Setting) -> bool:
    """ "If it stalls there, as it did in 2012", "as they have every spring since 1923"."""
    return setting.is_led_by(_AS_IT_DID) is not None


_WHERE_IT_WAS = re.compile(r"\b(?:where|what)\s(?:it|they|he|she|we|prices|rates|things)\s(?:was|were|stood|had\sbeen|did)\s(?:back\s)?(?:in\s|on\s|at\s)?(?:the\s)?$")
_USUAL_FOR = re.compile(r"\b(?:[Aa]verage|norm|mean|normal|typical|usual)\s(?:[a-z]+\s)?for\s(?:the\swhole\sof\s|all\sof\s|the\smonth\sof\s)?$")


def is_where_it_was(setting: Setting) -> bool:
    """ "Back to where it was in January"."""
    return setting.is_led_by(_WHERE_IT_WAS) is not None


def is_usual_for(setting: Setting) -> bool:
    """ "Close to the average for the whole of October"."""
    return setting.is_led_by(_USUAL_FOR) is not None


_YEAR_BEFORE = re.compile(
    r"(?:the\s)?(?:previous|preceding|prior|last|year-earlier|year-ago)\s(?:year|quarter|month|week|season|period)\b(?!['’])", re.IGNORECASE)
_RISEN_FROM = ("from", "over", "on", "of")  # without one before it, a time is asked no further
_OVER_THE_LAST = re.compile(
    r"\b(?:increase|rise|gain|growth|jump|climb|decrease|drop|decline|fall|up|down)\s(?:of\s)?[^,;.]{0,30}\s(?:over|on|from)\s(?:that\sof\s)?$")


def is_period_risen_from(setting: Setting) -> bool:
    """ "Rose from the previous month", "an increase of 23 percent over the previous year"."""
    if not setting.led.rstrip().endswith(_RISEN_FROM) or not (setting.led.endswith("from ") or setting.begin - setting.near > 12) or not _YEAR_BEFORE.match(
            setting.text, setting.begin):
        return False
    return setting.led.endswith("from ") or setting.is_led_by(_OVER_THE_LAST) is not None


_DOWN_FROM = re.compile(r"(?:%|\bpoints?|\b(?:up|down|off)\s[^,;]{0,30}|\b(?:(?:little|hardly|barely|scarcely)\s|un)changed)\s+from\s+(?:the\s+)?$")
_UP_FROM = re.compile(r"\b(?:up|down)\s+from\s+(?:about\s+)?[a-z-]+\s+(?:[a-z]+\s+)?(?:in\s+(?:all\s+of\s+|the\s+whole\s+of\s+)?)?$")


_ON_THE_SAME = re.compile(r"(?:%|\bper ?cent|\bpoints?|\b(?:up|down|higher|lower))\s(?:on|from|over|than)\s(?P<same>the same [a-z]+\s)?$")


def is_the_same_of_another_year(setting: Setting) -> bool:
    """ "Down by 70 per cent on the same fortnight last year": what is compared with."""
    m = setting.is_led_by(_ON_THE_SAME)
    return m is not None and (m["same"] is not None or setting.opens_with("the same "))


_TWO_FIGURES = 120  # characters
_FROM_A_PEAK = re.compile(r"\b(?:down|up|fell|fallen|dropped|risen|rose) from\b(?:[^;.]|\.\d){0,40}?\d(?:[^;.]|\.\d){0,40}\band (?:from )?an? (?:[\w-]+ )?(?:peak|high|low|record|trough)\b[^;,]{0,25} (?:in|on) $")


def is_down_from(setting: Setting) -> bool:
    """ "Down 4.5% from Thursday", "up from seven a year ago", "down from 6% in May and a peak of 11% in June 2010"."""
    return not setting.opens_with("next ") and bool(setting.is_led_by(_DOWN_FROM) or setting.is_led_by(_UP_FROM) or _FROM_A_PEAK.search(setting.text, max(setting.sentence, setting.begin - _TWO_FIGURES), setting.begin))


_GROWN_FROM = re.compile(r"\b(?:tripled|doubled|quadrupled|rose|risen|grew|grown|swelled|jumped|climbed|fell|fallen|dropped)\b[^;.]{0,60}\bfrom\s(?:about\s|just\s)?[$£€]?\d[\d,.]*\s(?:[a-z]+\s){0,3}at\s$")


def is_grown_from(setting: Setting) -> bool:
    """ "More than tripled overnight, from 8,900 acres at 6 p.m. Tuesday"."""
    return setting.is_led_by(_GROWN_FROM) is not None


_FROM_A_LOW = re.compile(
    r"\b[Ff]rom\s(?:the|its|their|an?)\s(?:[a-z-]+\s){0,2}(?:beginnings?|origins?|roots|lows?|levels?|depths?|peaks?|highs?|troughs?|nadir|pace|bottom)\s"
    r"(?:of\s(?:[a-z]+\s){0,2}[$£€]?\d\S*\s(?:(?:to|or|and)\s[$£€]?\d\S*\s)?(?:(?!in\b|of\b|on\b|during\b)[a-z]+\s)?)?"
    r"(?:(?:of|in|during|(?:reached|seen|hit|set|plumbed|touched)\s(?:in|on|during))\s)?(?:the\s)?$")


def is_from_a_low(setting: Setting) -> bool:
    """ "Have recovered from the low levels of last summer", "down from a peak of nearly 300 in May", "From its beginnings in 1954": how it was then, not when it recovered."""
    return setting.is_led_by(_FROM_A_LOW) is not None


_LEADING_ON = ("in", "of", "a", "the")
_COMPARABLE = re.compile(r"\b(?:comparable|corresponding|similar|same|like)\s+(?:[a-z]+\s+)?(?:periods?|quarters?|half|halves|months?|weeks?|years?|days?|times?|seasons?|stretch|points?|stages?|levels?|figures?|sales"
    r"|results?|profits?|earnings)\s+(?:in|of|a)\s+(?:the\s+)?$")


def is_comparable(setting: Setting) -> bool:
    """ "In the same period of 1986"."""
    return setting.led[-1:].isspace() and setting.led.rstrip().endswith(_LEADING_ON) and setting.is_led_by(_COMPARABLE) is not None


_A_DAY = re.compile(r"(?:day|yesterday)(?: (?:morning|afternoon|evening|night))?$")
_QUOTED_AGAINST = re.compile(r"\b(?:compared with|against|versus)\s[^,.;]{0,16}\d[^,;]{0,30}\s(?:late\s|on\s|early\s)?$")


def is_of_another_price(setting: Setting) -> bool:
    """ "Compared with 1.83 marks late Wednesday"."""
    return _A_DAY.search(setting.text, setting.begin, setting.end) is not None and setting.is_led_by(_QUOTED_AGAINST) is not None


_OVER_A_PRICE = re.compile(r"\b(?:over|above|below|under|to|from|than|on)\s(?:(?:the|its|their)\s)?(?:[\w.&-]+['’]s?\s)?(?:closing|share|stock|market)\s(?:share\s)?(?:price|value|level)\s(?:of\s\S+\s)?(?:late\s)?(?:on\s)?$")


def is_over_a_price(setting: Setting) -> bool:
    """ "A premium of 22 percent over the closing price on Friday"."""
    return setting.is_led_by(_OVER_A_PRICE) is not None


_COMPARED = re.compile(
    r"\b(?:[Cc]ompared?\s+(?:with|to)|versus)\s+(?:the\s+)?(?:[a-z-]+\s(?:[a-z-]+\s)?(?:of|in|during)\s(?:the\s)?(?:[A-Za-z]\w*,?\s){0,3}?(?:and\s(?:in\s|of\s)?)?)?$"
    r"|\b(?:as\s(?:against|opposed\sto)|against\s(?:an?\s)?(?:figure|total|toll|average|rate|number)\sof)\s(?:[^,;.]|[.,](?=\d)){0,40}$")


def is_compared(setting: Setting) -> bool:
    """ "Higher costs compared with a year earlier", "quiet compared to the storms of May and June", "as against 350 in May"."""
    return setting.is_led_by(_COMPARED) is not None and not setting.is_before_a_noun()


_LEVEL = re.compile(r"(?:['’]s?)?\s+(?:closing\s+|opening\s+|record\s+)?(?:levels?|figures?|rates?|pace|totals?|peaks?|lows?|highs?|prices?|close|finish|settlement)\b")
_TO_LEVEL = re.compile(r"\b(?:below|above|from|over|than|under|to|at)\s+(?:the\s+|its\s+|their\s+)?$")


def is_level(setting: Setting) -> bool:
    """ "Below the 1987 level"."""
    return setting.is_followed_by(_LEVEL, 24) is not None and setting.is_led_by(_TO_LEVEL) is not None


_FROM = re.compile(r"\bfrom\s+$")


def is_from_earlier(setting: Setting) -> bool:
    """ "Narrowed from a year earlier"."""
    return setting.words.endswith(("earlier", "ago", "before")) and setting.is_led_by(_FROM) is not None


_AS = re.compile(r"\s+as\s")
_SAME = re.compile(r"\b(?:same|as)\b[^,;.]{0,20}$")


def is_the_same_as(setting: Setting) -> bool:
    """ "The same at Christmas as in harvest time"."""
    return _AS.match(setting.text, setting.end) is not None and setting.is_led_by(_SAME) is not None


_MAKES_100 = re.compile(r"\s?(?:(?:set\s)?equal(?:s|l?ing|led)?\s(?:to\s)?|=\s?|as\s|at\s)100\b")


def is_base_of_an_index(setting: Setting) -> bool:
    """ "Drawn from the mean of 1931 equaling 100", "(2015=100)": what an index is counted from."""
    return "100" in setting.text[setting.end:setting.end + 24] and setting.is_followed_by(_MAKES_100, 24) is not None


_DAY_BEFORE = re.compile(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|\d{1,2})\b[^.;]*, (?:just |only )?$")


def is_so_long_after(setting: Setting) -> bool:
    """ "Was found on Thursday, four days after Monday's flood": so long after it, and no other day."""
    expr = setting.timex.expr
    return expr.base is not None and setting.text.startswith(("'s ", "’s "), setting.end) and setting.is_led_by(_DAY_BEFORE) is not None


_EXCEPT = re.compile(r"\bexcept(?:ing)?\s(?:for\s|in\s|on\s)?(?:\d{4}\b[^.;]{0,60}(?:\sand|,)\s)?$")


def is_excepted(setting: Setting) -> bool:
    """ "Came every August, except for 1952, when she was ill, and 1957"."""
    return setting.is_led_by(_EXCEPT) is not None
