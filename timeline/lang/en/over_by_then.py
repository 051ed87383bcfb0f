"""Times of what is over under a verb that looks ahead: the money it borrowed in January, the August hurricane, a rate up from 8% in March, what somebody is charged with."""

from __future__ import annotations

import re

from timeline.lang.en.beside import WEEKDAYS
from timeline.lang.en.lexicon import MONTH, WEEKDAY
from timeline.lang.en.stretch import is_past
from timeline.model import Tense
from timeline.temporal.anchor import EITHER, PAST

_NEAR, _PHRASE, _WORD = 110, 70, 24  # characters

# What nobody sets a day for, so that one with a day has been.
_DEEDS = (
    r"(?:killings?|murders?|slayings?|shootings?|stabbings?|bombings?|attacks?|assaults?|ambush|massacres?|assassinations?|kidnappings?|abductions?|hijackings?|rob(?:bery|beries)|thefts?|burglar(?:y|ies)"
    r"|raids?|coup|mutiny|uprising|rebellion|riots?|invasion|crash|crashes|accidents?|derailment|collision|sinking|fires?|blaze|blasts?|explosions?|spills?|earthquakes?|quakes?|hurricanes?|typhoons?|cyclones?"
    r"|tornado(?:es)?|storms?|blizzards?|floods?|flooding|landslides?|avalanches?|disasters?|collapse|outbreak|crackdown|deaths?|accords?|ceasefire|cease-fire|armistice|defeat)")
_LOSSES = r"(?:loss(?:es)?|slump|drop|decline|setback|scandal|breakdown)"
# Right before the time: "the [August] hurricane".
DEED_BEHIND = (
    rf" (?:[a-z]+ )?(?<!annual ){_DEEDS}\b(?![-–’']| (?:plans?|drills?|threats?|exercises?|anniversary|risks?|warnings?|alerts?|sales?|tests?|season)\b)")
"""Behind the time of a deed: "the Aug. 9 killings"."""
_DEED_BEHIND = re.compile(DEED_BEHIND)
_LED_BY_THE = (" the ", "The ", " that ", " this ", " those ")
_YEARLY = re.compile(r"\b(?:annual|yearly|usual|typical|every|traditional)\b")
_A_TIME = rf"(?:{WEEKDAY}|tomorrow|today|tonight|next \w+|this \w+|{MONTH}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)"
# "Will go on trial in January for a murder in": the trial has its own day.
_DEED_BEFORE = re.compile(
    rf"\b{_A_TIME}(?: \d\d?,?)? (?:[^.;,]{{0,60}} )?(?:for|in|over|about|into|of|since|after|from|investigating|discuss|probing) (?:an?|the|his|her|their|its|[A-Z][\w-]+['’]s) (?:[\w-]+ ){{0,2}}?{_DEEDS}"
    r"(?: (?:of|at|on|in|near|by) (?:[\w'’-]+ ){1,5}?)? ?(?:on|in|last) $")
_A_DEED = re.compile(rf"\b(?:{_DEEDS}|{_LOSSES})\b")
_AFTER_A_DEED = re.compile(rf"\bafter (?:an?|the|his|her|its|their) (?:[a-z-]+ ){{0,2}}?(?:{_DEEDS}|{_LOSSES})(?: of (?:[$£€]?\d[\d.,]*|[a-z]+)(?: (?:percent|per cent|%|[mb]illion))?)? (?:on|in) $")
# "The money it borrowed in", "why he left in".
_HE_DID = re.compile(
    r"\b(?:(?:why|what|how|whom|where)|(?P<of>(?:the|an?|his|her|its|their|any|all|every|some|two|three) (?:[\w'’-]+ ){1,3}?)(?:that |which )?) ?(?:he|she|it|they|we|I|you) (?:first |also |once |originally )?(?P<did>[a-z]+)"
    r" (?:(?:him|her|it|them|out|up|off|back|down|away|there|here|over|from [A-Z]\w+|to [A-Z]\w+|with [A-Z]\w+) ){0,2}(?:(?:on|in|early in|late in|last) )?(?:early |late |mid-)?$")
_NO_NOUN = re.compile(
    r"\b(?:if|when|once|before|after|until|till|unless|while|because|though|although|as|and|or|but|than|said|says|say|told|is|was|are|were|be|has|have|had|will|would|that|which|who|so|hope|hoped|wish|wished"
    r"|time|day|moment|way|minute)\b")
_NO_DEED = frozenset(("was were had could might should would planned hoped intended wanted expected meant needed wished proposed promised pledged vowed agreed threatened ordered scheduled set put cut hit let").split())
_FIGURE = r"(?:[$£€]\s?)?\d[\d.,]*(?:\s?%|[a-z]{1,2}\b)?(?:-\d/\d)?(?: (?:percent|per cent|percentage points|[mb]illion|trillion|points|cents|tons|tonnes|barrels|people|jobs))*(?: (?:a|an|per) [a-z]+)?"
_BASE = re.compile(rf"\b(?:(?:up|down|unchanged|higher|lower) (?:[\w.%]+ ){{0,2}}?(?:from|on)|against|compared (?:with|to)|versus) (?:(?:about|around|some|nearly|only|just|an? [a-z]+|a (?:revised|record)) )?{_FIGURE} (?:(?:recorded|reported|seen|set) )?(?:back )?(?:on|in) $")
# "Expected to be lower than in": what is compared with has been; but "no later than in".
_THAN_IN = re.compile(r"\b(?:higher|lower|more|less|fewer|better|worse|larger|smaller|greater|stronger|weaker|faster|slower|cheaper|colder|warmer|hotter|bigger|deeper|tighter)(?: [a-z]+){0,3} than (?:(?:it was|they were) )?(?:in|on) $")
# "The riots of"; "pay a fine for a spill in", "claims from a spill on": not "tried for a murder in", which may be the trial's.
_DEED_OF = re.compile(rf"\bthe (?:[a-z-]+ )?{_DEEDS} of (?:last )?$")
_PAID_FOR = re.compile(
    rf"\b(?:pay|pays|paid|fines?|fined|damages|claims|lawsuits?|compensation|payments?|blame|blamed|responsible|responsibility|liable|punish|punished|prison|apologize|apologise|revenge|aid)(?: [\w'’$-]+){{0,4}}? (?:for|from|over|in) "
    rf"(?:an?|the|his|her|their|its) (?:[\w-]+ ){{0,2}}?{_DEEDS}(?: (?:of|at|near|by|off) (?:[\w'’-]+ ){{1,4}}?)? ?(?:in|on) $")
# "The seat that Orme won in", "a tape that was made in".
_THAT_WAS = re.compile(
    r"\b(?:the|an?|his|her|its|their) (?:[\w'’-]+ ){1,2}?(?:that|which) (?:(?:was|were) (?:\w+ly )?[a-z]+(?:ed|de|ld|nt|en|wn|ght|pt|ft|ut|et)|(?:[A-Z][\w-]+ ){1,2}(?P<did>[a-z]+))(?: (?:at|by|from|to|off|down|up|there) ?(?:[A-Z][\w-]+ ){0,2}?)? ?(?:in|on) $")
_PLANNED = re.compile(r"\b(?:planned|scheduled|expected|set|slated|due|meant|intended|supposed) (?:in|on) $")
# "Would free those arrested in".
_THOSE = re.compile(
    r"\b(?:[Tt]hose|[Pp]eople|[Ww]orkers|men|women|children|prisoners|soldiers|troops) (?!(?:scheduled|planned|expected|proposed|needed|interested|required|elected|retired|prepared|allowed|aged|affected|concerned|involved|born)\b)"
    r"(?:[a-z]{2,}ed|hurt|shot|laid off|held|found|sent|taken|driven)(?: (?:from|by|at|after|during) (?:[\w'’-]+ ){1,4}?)? ?(?:in|on) $")
# "April trade figures are due", "the figures for April will be released".
_DATA = r"(?:figures?|data|numbers|statistics|results|report|index|survey|indicators?)"
_COME_OUT = r"(?:\s(?:is|are)\s(?:now\s|also\s)?(?:due|expected|scheduled|to\sbe|set\sto\sbe)\b|\swill\s(?:also\s)?(?:be\s(?:released|published|announced|issued|reported|available|out|made\spublic|unveiled)|come\sout|appear)\b)"
_DATA_COME_OUT = re.compile(rf"(?:\s[a-z-]+){{0,3}}\s{_DATA}\b(?:\s(?:on|for|of)\s(?:the\s)?[a-z]+(?:\s[a-z]+)?)?{_COME_OUT}")
_THEY_COME_OUT = re.compile(rf"(?:\s[a-z-]+){{0,2}}{_COME_OUT}")
_DATA_FOR = re.compile(rf"\b{_DATA}\s(?:for|in)\s$")
_RELEASE = re.compile(r"\b(?:release|publish|report|announce|issue|unveil|disclose)\s(?:(?:its|their|the|his)\s)?$")
_DATA_BEHIND = re.compile(rf"(?:\s[a-z-]+){{0,3}}\s{_DATA}\b")
# "Is charged with robbing a bank on".
_CRIME = (
    r"(?:killing|robbing|stealing|shooting|stabbing|beating|raping|setting|bombing|kidnapping|abducting|assaulting|attacking|selling|smuggling|burning|striking|firing|throwing|breaking|strangling|poisoning|hijacking|looting"
    r"|defrauding|forging|bribing|leaking|lying|murdering|embezzling|laundering|possessing|causing|damaging|destroying|vandalizing|ambushing|detonating|planting|blowing|dumping|torturing|executing|hitting|driving|running|entering"
    r"|taking|spying|helping|passing|carrying|participating|leaving|slashing|wounding|injuring|molesting|slaying)")
_PLOT = r"(?:plann?ing|plotting|conspir|prepar|trying|seeking|intend|threaten|wanting|aiming|scheming|hoping|refusing|about|to\b)"
CHARGED = (
    rf"(?:\bcharged (?:with|in) (?:(?:the|attempted|first-degree|second-degree|aggravated|armed) )*(?:{_CRIME}|{_DEEDS}|arson|rape|manslaughter|fraud|kidnapping|drunken driving)"
    rf"|\b(?:accused|convicted|suspected|guilty|acquitted|cleared|charges) (?:of|in) (?:having )?(?!{_PLOT})(?:[a-z]+ing|(?:[a-z-]+ ){{0,2}}?{_DEEDS})"
    rf"|\b(?:den(?:y|ies|ied)|admits?|admitted|confessed to|pleaded (?:not )?(?:guilty|innocent) to|blamed for|wanted (?:for|in)|arrested (?:for|in)|indicted (?:for|in)|jailed for|sentenced for|convicted for|on trial (?:for|in)) (?:having )?(?!{_PLOT})(?:(?:the|an?|his|her|their|connection with the) )?(?:[a-z-]+ ){{0,2}}?(?:{_CRIME}|{_DEEDS})"
    r")\b(?![^.;]*\b(?:will|would|to|before|until|was|were|is|are|who|which|(?:and|but) [a-z]+(?:s|ed))\b)(?:[^.;,]|[.,](?=\d))* (?:on|in) $")
"""The words up to the time of a deed that somebody is charged with."""
_CHARGED = re.compile(CHARGED)
_TO_BE_TRIED = re.compile(r"\b(?:will|would|could|may|might|to|faces?\b(?! $)|due|expected|scheduled)\b[^.;,]*$")


def is_over(text: str, begin: int, end: int) -> Tense | None:
    """PAST for the time of a deed that a clause only names, EITHER for the month of figures that are to come out, else `None`."""
    near = text[max(0, begin - _NEAR):begin]
    if text[end:end + 1] == " ":
        if near.endswith(_LED_BY_THE) and text[begin:begin + 3] not in WEEKDAYS and _DEED_BEHIND.match(text, end) and not _YEARLY.search(near):
            return PAST  # "victims of the August hurricane will get"
        if _has_data(text, end) and (_DATA_COME_OUT.match(text, end) or _RELEASE.search(near) and _DATA_BEHIND.match(text, end)):
            return EITHER  # "April trade figures are due"
    if near.endswith((" for ", " in ")) and _DATA_FOR.search(near, max(0, len(near) - _WORD)) and _THEY_COME_OUT.match(text, end):
        return EITHER
    if near.endswith(" of ") and text[begin:begin + 3] not in WEEKDAYS:
        return PAST if _DEED_OF.search(near) else EITHER if near.endswith(" instead of ") else None
    if not near.endswith(_LEADS):
        return PAST if near[-1:] == " " and _is_what_he_did(near) else None
    if _A_DEED.search(near, max(0, len(near) - _PHRASE)) and (_AFTER_A_DEED.search(near) or _DEED_BEFORE.search(near) or _PAID_FOR.search(near)):
        return PAST
    if any(map(near.__contains__, _COMPARING)) and (_BASE.search(near) or _THAN_IN.search(near)):
        return PAST
    if is_charged(near) or any(map(near.__contains__, _SUCH)) and _THOSE.search(near):
        return PAST
    if ("that " in near or "which " in near) and (that := _THAT_WAS.search(near)) and not _PLANNED.search(near) and (that["did"] is None or that["did"] not in _NO_DEED and is_past(that["did"], "")):
        return PAST
    return PAST if _is_what_he_did(near) else None


_COMPARING = ("up ", "down ", "unchanged ", "higher ", "lower ", "against ", "compared ", "versus ", "than ")
_SUCH = ("hose ", "eople ", "orkers ", "men ", "children ", "prisoners ", "soldiers ", "troops ")
_CHARGING = ("charge", "accused", "convicted", "suspected", "guilty", "acquitted", "cleared", "den", "admi", "confessed", "pleaded", "blamed", "wanted", "arrested", "indicted", "jailed", "sentenced", "trial")
_LEADS = (" in ", " on ", " last ", " late ", " early ", "mid-")


def _has_data(text: str, end: int) -> bool:
    behind = text[end:end + 50]
    return any(map(behind.__contains__, (" figures", " data", " numbers", " statistics", " results", " report", " index", " survey", " indicator")))


def _is_what_he_did(near: str) -> bool:
    """ "The money it borrowed in": whether words up to a time say what a pronoun did; not what it planned, nor a condition."""
    if not (" he " in near or " she " in near or " it " in near or " they " in near or " we " in near or " I " in near or " you " in near):
        return False
    did = _HE_DID.search(near)
    return did is not None and did["did"] not in _NO_DEED and is_past(did["did"], "") and not (did["of"] and _NO_NOUN.search(did["of"]))


def is_charged(near: str) -> bool:
    """ "Is charged with robbing a bank on", "if convicted of it": whether words up to a time say so, and no trial to come."""
    return any(map(near.__contains__, _CHARGING)) and (charged := _CHARGED.search(near)) is not None and (near.endswith(" if ", 0, charged.start()) or _TO_BE_TRIED.search(near, 0, charged.start()) is None)


def is_tied_to_a_deed(before: str) -> bool:
    """ "Could be tied to a sixth break-in on Christmas Eve": the deed was then, whatever is still to be shown."""
    return "to a" in before and _TIED_TO.search(before) is not None


_TIED_TO = re.compile(rf"\b(?:tied|linked|connected) to (?:an?|another) (?:[\w-]+ ){{0,3}}(?:break-ins?|rape|{_DEEDS})\b[^.;]*$")
