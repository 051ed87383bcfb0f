"""Which way the clause of a time looks: past, present, future, or nobody can tell."""

from __future__ import annotations

import re

from timeline.lang.en.beside import OFF, WEEKDAYS, by_its_neighbours
from timeline.lang.en.bidden_then import is_bidden_then
from timeline.lang.en.deadlines import by_a_deadline
from timeline.lang.en.diary import does_so, in_diary, opens
from timeline.lang.en.extents import FULL_STOP, REACH, clause_begin, clause_end
from timeline.lang.en.insertions import SAYING, behind_what_is_quoted, without_insertions
from timeline.lang.en.listed_days import first_day_of_the_list, is_a_stretch
from timeline.lang.en.nearest_of_plans import nearest_of_plans
from timeline.lang.en.on_the_way import and_did, is_barred, is_on_the_way
from timeline.lang.en.over_by_then import is_over, is_tied_to_a_deed
from timeline.lang.en.plain_present import is_told_to_come
from timeline.lang.en.still_to_come import faces_it, has_it_then, has_something_on, is_a_figure_to_come, is_offered_too, is_to_do_in_a_title, is_warned_of, was_still_to_come, will_see, would_be_then
from timeline.lang.en.stretch import WORD, is_past, tense_of
from timeline.lang.en.tense_words import is_near, of_a_past_form, of_words_ahead
from timeline.lang.en.verbforms import DONE_ONLY
from timeline.model import Tense
from timeline.temporal.anchor import EITHER, FUTURE, NO_TENSE, PAST, PRESENT

_NEAR = 60
_BEGINNING = ("beginning ", "starting ", "beginning on ", "starting on ")


def tense(text: str, begin: int, end: int) -> Tense:
    """The tense of the clause that holds the characters `begin` to `end` of a text.

    What stands nearest before the span decides, then what stands after it, each
    within the clause. Auxiliaries of the future ("will", "is due") outweigh a
    past form beside them ("was due").
    """
    if is_a_figure_to_come(text, begin, end) or would_be_then(text, begin):
        return FUTURE  # "said profit for the year to March would be lower"
    if text.startswith("through ", begin):  # as any other preposition, but that "has sold nine through May 9" is over
        told = tense(text, begin + 8, end)
        return PAST if told is PRESENT and _HAS_DONE.search(text, begin - _NEAR, begin) else told
    if text.endswith(_LISTS, 0, begin):
        begin, end = first_day_of_the_list(text, begin, end)  # "hearings are Monday, Tuesday and Friday"
    if text.endswith(_BEGINNING, 0, begin) and _by_what_follows(text, begin, end) is FUTURE:
        return FUTURE  # "2,100 visitors came, and beginning Saturday the road will be closed"
    told = is_over(text, begin, end) or nearest_of_plans(text, begin, end) or by_its_neighbours(text, begin, end)
    if told is None:
        told = _by_the_clause_behind(text, begin, end)
    if told is None and ", and " in text[max(0, begin - _AND_LEAD):begin] and _AND_THEN.search(text, begin - _AND_LEAD, begin) and _by_what_follows(text, begin, end) is PAST:
        return PAST  # "voted to return to work, and on the night of 17 July stones were thrown"
    if told is None and text.startswith(" will ", end) and (what := _NOUN_ON.search(text, begin - _NEAR, begin)) and not is_past(what[1], ""):
        return FUTURE  # "and that the first trains on Wednesday will be late"
    if told is not None:
        return told
    left = clause_begin(text, begin)
    aside = text.rfind(", ", left, begin) + 2 if text[end:end + 1] == "," else 1
    if aside > 1 and text[aside:begin].partition(" ")[0] in DONE_ONLY:
        return PAST  # "unless the talks, broken off on Friday, resume"
    told = by_a_deadline(text, left, begin, end)
    if told is not None:
        return told
    if is_offered_too(text, left, begin):
        return FUTURE  # "rejected an offer of 5 per cent, with a further 1.5 per cent from January"
    left, before = without_insertions(text, left, begin)
    if " to be " in before:
        before = _LAST_TO_BE.sub(r"\1", before)  # "the last child to be brought out was lifted at noon"
    if will_see(before) or has_it_then(before) or has_something_on(text, begin, end, before):
        return FUTURE
    if ("ecast" in before or "edicted" in before or "ojected" in before) and _HAS_FORECAST.search(before):
        return FUTURE
    led = text[max(0, left - _WHICH):begin]
    if ("that " in led or "which " in led) and _THAT_DOES.search(led):
        return FUTURE
    if "ince " in before and (_SINCE_AGREED.search(before) or _SINCE_WHAT.search(before)):
        return PAST
    if text.endswith("after ", 0, left) and _MISHAP.match(before):
        return PAST  # "will miss the race after breaking a leg on Friday"
    if " to " in before and before.endswith("from ") and _PLAN_TO.search(before):
        return FUTURE
    if "until" in before and _UNTIL_DONE.search(before):
        return FUTURE
    if is_tied_to_a_deed(before):
        return PAST  # "could be tied to a sixth break-in on Christmas Eve"
    if is_warned_of(before):
        return FUTURE  # "warned on Friday of floods on Sunday"
    if "ith " in before and _FIGURE_THEN.match(before) and text.startswith(",", end):
        return PAST  # "With sales at $9 million in May, it will"
    if _BIDDING.match(before):
        return FUTURE  # "“Ask me on Wednesday,” she said"
    left, before = behind_what_is_quoted(text, left, before)
    if _is_condition(text, left, before, end):
        return FUTURE
    if text[left - 2:left - 1] in _WH_ENDS and _TOLD_OF.search(text, left - 8, left):
        does_another = " and " in before and and_did(before)
        if does_so(before) and ", " not in before and not does_another:
            return FUTURE  # ", which reports on Tuesday,"
        behind = before[before.find(", ") + 1:]
        if "," not in behind and does_so(behind.lstrip()) and not does_another:
            return FUTURE  # ", which raised its bonus, reports on Aug. 23"
        before = before if "," in behind else behind  # ", who won last week, face them on Sunday"; not "spoke to his brother, Alun, in"
    elif ", " in before and (then := _THEN_DID.search(before)) and _ASIDE_BY.search(text, left - 8, left):
        before = before[then.start("did"):]  # "Low, who has to tell them when they meet in May, cut short her trip on"
    if text[begin:begin + 3] in WEEKDAYS and (" to " in before or " that " in text[max(0, left - 8):begin]) and (is_bidden_then(before) or left and is_bidden_then(text[max(0, left - _NEAR):begin])):
        return FUTURE  # "told Mr. Low to come back Monday"
    if is_near(text, begin) and is_told_to_come(before, text.endswith("but ", 0, left)):
        return FUTURE  # "the book comes out Tuesday"
    small = _small(before)
    if ("had " in small or "could" in small or "supposed" in small or "to have" in small) and _NO_MORE.search(before):
        if _PUT_BACK.match(text, end):
            return FUTURE  # "had hoped to show it on Saturday, but that has been put back"
        if not _NOBODY_COULD.search(before):
            return EITHER  # "had been set to expire Nov. 6"
        return PAST if text[begin:begin + 3] in WEEKDAYS else NO_TENSE
    if "after " in text[max(0, left - 8):begin] and AFTER_A_FIGURE.search(text, left - 8, begin):
        return PAST
    if not before.strip() and _hangs_on_what_is_to_come(text, left, end):
        return FUTURE
    found = tense_of(" " + small, backwards=True)
    if found is not FUTURE and (is_on_the_way(small) or is_barred(text, begin, small)):
        return FUTURE
    if found is FUTURE and " and " in small and _AND_DID.search(small):
        return PAST  # "said that he would run again and raised $9 million by March"
    if found is FUTURE:
        return of_words_ahead(text, begin, end, before, small)
    if found in (PAST, PRESENT) and ("ing " in small[-14:] and _TO_START.search(small) or small.endswith("from ") and is_near(text, begin) and _SET_FROM.search(small) and not _IT_ENDED.match(text, end)):
        return FUTURE
    if found is PAST and small.endswith("from ") and " to " in small and _DECIDED_TO.search(small):
        return EITHER
    if found is PAST:
        return FUTURE if was_still_to_come(text, left, end) else of_a_past_form(text, begin, end, small)
    told = _without_a_past_form(text, left, begin, end, before, small, found)
    if told is not None:
        return told
    if found is NO_TENSE:  # what stands behind is looked for where it has a say: seldom
        if (role := _AS.search(text, left - 4, left)) and text[end:end + 1] in _ENDED and before.strip() and tense_of(
                " " + _small(text[clause_begin(text, role.start()):role.start()]), backwards=True) is FUTURE:
            return FUTURE  # "who will serve as acting mayor from April 1, said"
        found = _by_what_follows(text, begin, end)
        if found is NO_TENSE and (phrase := _PHRASE.search(text, left - 8, left)):
            # No verb behind "after" or "as": a phrase of the clause before, as in "is due to report after the bell on Monday".
            found = tense_of(" " + _small(_of_who_says(text, phrase.start())), backwards=True)
            if found is FUTURE and _DOING.match(before) and _COMMA_AFTER.search(text, left - 9, left) and SAYING.search(
                    text, clause_begin(text, phrase.start()), phrase.start()):
                return PAST  # "said that it would close the dock, after losing a customer in February"
            if found is PAST and phrase[0].strip().lower() == "after" and (_DOING.match(before) or _AFTER_WHAT.match(before) and " to " not in text[
                    clause_begin(text, phrase.start()):phrase.start()]):
                return PAST  # "was jailed on Tuesday after pleading guilty in March", "was put off after a strike in March"
            return found if found is FUTURE else NO_TENSE
        if found is NO_TENSE and text[left - 2:left] == ", " and _DOING.match(before) and tense_of(
                " " + _small(text[clause_begin(text, left - 2):left]), backwards=True) is FUTURE:
            return FUTURE  # "would end the grants, phasing them out from April 1"
    if found is PRESENT and "would have " in small and text[begin:begin + 3] not in WEEKDAYS:
        return EITHER  # "a rejected offer that would have raised pay in July"
    if found in (NO_TENSE, PRESENT) and text.startswith("From ", max(0, begin - 5)) and _FROM_THEN.search(text, begin - 10, begin):
        return FUTURE  # "From Monday, drivers pay more"
    if found is PRESENT and text.startswith(", ", end) and is_near(text, begin) and text.startswith("On ", max(0, begin - 3)) and _IT_IS.match(text, end):
        return FUTURE  # "On 6 July, entry is free"
    return found


_LISTS = ("day, ", "day and ", "day or ", "day, and ")
_THEN_DID = re.compile(
    r", (?P<did>cut|put|hit|set|shut|quit|took|went|came|fell|rose|gave|saw|flew|drew|began|broke|spoke|wrote|chose|drove|threw|withdrew|became|ran|sang|swam|was|were|did) (?!by\b)[^,]*$")
_ASIDE_BY = re.compile(r"\b(?:when|once|if|after|before|where|until|as)\s$")
_AND_DID = re.compile(r"\b(?:would|will)\s(?!(?:not\s|also\s)?(?:be|have|get)\b)[a-z][^.;,]*\sand\s(?!(?:[a-z]*[^aeiou]?eed|shed|wed|bed|embed)\b)[a-z]{2,}ed\s(?:[^.;,]|[.,](?=\d))*$")
_LAST_TO_BE = re.compile(r"\b((?:last|first|only|second|third|youngest|oldest)\s(?:[\w-]+\s){1,4}?)to\sbe\s[a-z]+\s(?=[^.;]{0,60}\b(?:was|were|had|died|fell|came|went|left|[a-z]+ed)\s)")
_NOUN_ON = re.compile(r"\b(?:the|its|all|any)\s(?:[a-z]+\s){0,2}([a-z]+)\son\s$")
_IT_IS = re.compile(r", (?:the |an? |its |all )?(?:[a-z-]+ ){1,4}?(?:is|are|opens?|closes?|begins?|starts?)\b")
_AND_LEAD, _AND_THEN = 24, re.compile(r", and (?:on|in|at|by|during|late on|early on) (?:the )?$")
AFTER_A_FIGURE = re.compile(r", after (?:[$£€]\d[\d.,]*|\d[\d.,]*(?:%| (?:percent|per cent|[mb]illion)))(?: [mb]illion)?(?: (?:in|on|during|for) (?:the )?)?$")
"""What leads to the time of an earlier figure: "a turnout of 50 percent, after 40 percent in" May."""
# "Has forecast heavy rain on Saturday"; "a contract that raises pay on Jan. 1".
_HAS_FORECAST = re.compile(r"\b(?:has|have)\s(?:forecast|predicted|projected)\s(?!that\b|to\b)[^.;,]{3,60}\s(?:on|over|by|for|through|at)\s(?:the\s)?$")
_WHICH = len("which ")
_THAT_DOES = re.compile(
    r"\b(?:that|which)\s(?:raises|cuts|takes|expires|starts|begins|ends|opens|closes|lapses|comes|goes|becomes|increases|lowers|bans|requires|brings|gives)\b(?:[^.;,]|[.,](?=\d)){0,60}\s(?:on|from|by)\s$")
_SINCE_AGREED = re.compile(r"\b[Ss]ince\s[^.;,]*\b(?:agreed|decided|voted|promised|vowed|offered|pledged|chose)\sto\s[^.;,]*$")  # "since they agreed to talk in March"
_SINCE_WHAT = re.compile(r"\b[Ss]ince\s(?:his|her|its|their|the|an?|[A-Z][\w-]*['’]s)\s(?:(?!to\b|will\b|would\b)[\w'’-]+\s){1,6}(?:in|on)\s(?:early\s|late\s|mid-)?$")  # "since his arrest in May"
_PLAN_TO = re.compile(r"\b(?:plans?|proposals?|decision|bid|motion|pledge|scheme|move|vow|promise) to [a-z][^.;,]*$")  # "approved a plan to raise tolls from May"
_UNTIL_DONE = re.compile(r"\bwill\b[^.;]*\suntil\s[^.;,]*\b(?:has|have)\s")  # "will stay shut until engineers have inspected it on Wednesday"
_HAS_DONE = re.compile(r"(?:\b(?:has|have)|['’]ve)\s(?:now\s|already\s|so far\s|also\s)?(?!been\b)[a-z]+(?:ed|n|ght|ld|ade|id|ost|et)\b[^.;]*$")
_BIDDING = re.compile(r"\s*[\"'“‘`]+(?:Ask|Wait|Come|Call|See|Check|Watch|Tell|Join|Meet|Vote|Talk)\s")
_WH_ENDS = frozenset("oeh")
_TOLD_OF = re.compile(r"\b(?:who|whose|which)\s+$")
# "It had been due to expire Friday", "neither could be reached Wednesday": no more to come.
_NO_MORE = re.compile(
    r"\b(?:(?:was|were) (?:supposed to|to have|(?:due|scheduled|meant|set|slated|intended) to have)|had (?:hoped|intended|planned|wanted|meant|aimed|expected)|had been (?:due|scheduled|set"
    r"|expected|planned|slated)|(?:neither|nor|nobody|no one|none)\b[^.;:]{0,60}\bcould)\b", re.IGNORECASE)
_NOBODY_COULD = re.compile(r"\bcould\b")
_PUT_BACK = re.compile(rf",? but [^.;\n]{{0,40}}{OFF}")
_DOING = re.compile(r"[a-z]+ing\s")
_AFTER_WHAT = re.compile(r"(?:an?|another|heavy|the|his|her|its|their) (?:[\w-]+ ){1,6}(?:in|on) $")
_MISHAP = re.compile(r"(?:breaking|tearing|injuring|hurting|suffering|sustaining|fracturing|dislocating|spraining|straining|damaging|failing|losing|falling|undergoing|crashing|picking up)\s")
_PHRASE = re.compile(r"\b(?:after|before|as)\s$", re.IGNORECASE)
_COMMA_AFTER = re.compile(r", after\s$")
_AS, _ENDED = re.compile(r"\bas\s$"), (",", ".", ";", ")")
_FROM_THEN = re.compile(r"(?:^|[.!?\n][\"”’')]*\s|[\n\"“])From\s$")


def _by_the_clause_behind(text: str, begin: int, end: int) -> Tense | None:
    """What a clause behind the time tells of it: "Until Thursday, they had not called", "on Friday, when the shares rose"."""
    if text.startswith("Until ", begin):
        told = tense_of(_small(text[end:end + REACH].partition(". ")[0]), False)
        if told is not NO_TENSE:
            return told
    if text.startswith(", when ", end):
        later = _small(text[end + 7:clause_end(text, end + 7)])
        if tense_of(" " + later, backwards=False) is PAST:
            return PAST
        if _TO_BE.search(later):
            return FUTURE  # "a warning has been issued for Tuesday, when hail could fall"
    if _HE_THEN.match(text, end) and _AND_IN.search(text, begin - 12, begin):
        told = tense_of(" " + _small(text[end:clause_end(text, end)]), backwards=False)
        if told in (PAST, FUTURE):
            return told  # "asked a guild to test it in January, and in March they agreed"
    return None


_AND_IN, _HE_THEN = re.compile(r", (?:and|but|then|so) (?:in|on) $"), re.compile(r" (?:he|she|they|it|we)\s")
_TO_BE = re.compile(r"\b(?:will|could|may|might|is due|are due|is expected|are expected)\b")

def _hangs_on_what_is_to_come(text: str, left: int, end: int) -> bool:
    """Whether a time right behind "before" or "after" is of a clause to come: "will not reopen before Friday", "if it is signed before Friday"."""
    phrase = _PHRASE.search(text, left - 8, left)
    if phrase is None:
        return False
    over = clause_begin(text, phrase.start())
    clause = text[over:phrase.start()]
    return _is_condition(text, over, clause, end) or tense_of(" " + _small(clause), backwards=True) is FUTURE


# "Declared three days of mourning beginning Wednesday".
_TO_START = re.compile(
    r"\b(?:declared|announced|ordered|imposed|approved|banned|granted|scheduled|cancell?ed|suspended|introduced|called)\b[^.;]*"
    r"\b(?:beginning|starting)\s(?:on\s|from\s)?$")
# "Has cancelled all trains from Thursday": the order is news, and what it orders is to come.
_SET_FROM = re.compile(r"(?<!was )(?<!were )(?<!been )(?<!had )\b(?:declared|announced|ordered|imposed|banned|cancell?ed|suspended|introduced|approved|backed|passed|adopted|agreed|unveiled)\b(?:[^.;,]|\.(?=\d))*\sfrom $")
# "Voted to raise the fare from April 1": the vote is news, too.
_DECIDED_TO = re.compile(
    r"(?<!had )\b(?:voted|agreed|decided|chose|opted|resolved|pledged|promised|vowed)\s(?:[^\s.;,]+\s){0,4}?to\s(?!backdate\b|pay\b|repay\b|refund\b|use\b)[a-z]+\s(?:(?!(?:had|was|were|that)\s)[^.;,]|\.(?=\d))*\sfrom $")
_IT_ENDED = re.compile(r", (?:have |has |had )?(?:\w+ly )?(?:resumed|reopened|restarted|returned|ended|began again|was|were|has been|have been)\b")  # "trains, suspended from Monday, resumed"
_BLAMED = re.compile(r"\b(?:has|have) been [a-z]+ed for [a-z]+ing\b")
_TO_COME = re.compile(r",\s+(?:and\s+)?to\s+[a-z]+\s[^,;.]*$")
_TO_BEGIN = re.compile(r",\s+to\s+(?:begin|start|open|be|take|run|end|resume|close)\b[^,;.]*$")
_WANTING = re.compile(
    r"\b(?:agreed?|decided?|voted|promised?|pledged?|vowed|plan(?:s|ned)?|order(?:s|ed)|wants?|wanted|asked|urged|called|told|due|set"
    r"|scheduled|expected)\b[^.;]*$")
_NEXT_WORD = re.compile(r" (?:[a-z]+ly )?([a-z][a-z-]*)")
_ONCE_IT_IS = re.compile(r"\b(?:until|till|when|once|before|after)\s(?:(?!\b(?:who|which|that|has|have)\b)[^.;,])*(?:\b(?:is|are)\b|[a-z]['’]s (?:born|gone)\b)[^.;]*$")
_WHEN = re.compile(r"\b(?:when|once|after|before|until)\s$")
_WILL = re.compile(r"\bwill\b|['’]ll\b|\bwon['’]t\b")
_OPENING_WORDS = 6  # characters of "On " and "Late ", before which nothing is done


def _without_a_past_form(text: str, left: int, begin: int, end: int, before: str, small: str, found: Tense) -> Tense | None:
    """The tense where the words before the time are in the present or have no verb, if that is not the whole tale."""
    if found is NO_TENSE:
        if is_to_do_in_a_title(text, before, begin, end):
            return FUTURE  # "Dockers at Hale to walk out from midnight after talks fail", a title
        if " to " in before and (_TO_BEGIN.search(before) or _TO_COME.search(before) and _WANTING.search(text, left - REACH, begin)):
            return FUTURE  # "agreed, after hours of talks, to vote on Sunday"
        if (verb := _NEXT_WORD.match(text, end)) and is_past(verb[1], ""):
            return PAST  # "backed rebels on Thursday entered": the verb stands behind, "rebels" is none
    elif "been" in small and _BLAMED.search(small):
        return PAST  # "has been criticized for attending a race at the weekend"
    elif _ONCE_IT_IS.search(text, left - 8, begin):
        return FUTURE  # "until he is sentenced on Jan. 11"
    if (opened := _WHEN.search(text, left - 8, left)) and _WILL.search(_of_who_says(text, opened.start())):
        return FUTURE  # "will meet when the court reopens in August"
    near = is_near(text, begin) or found is PRESENT and text.startswith("from ", begin) and is_a_stretch(text, begin, end, before)
    if near and faces_it(before):
        return FUTURE  # "commuters face three days of strikes from Thursday"
    is_caption = before.endswith(", ") and text[end - 4:end].isdecimal()  # "Fighters ride a tank in Hale, Feb. 27, 2020."
    if len(before) > _OPENING_WORDS and not is_caption and in_diary(before, small, found is PRESENT, near):
        return FUTURE
    if found is NO_TENSE and near and before.strip(" \"“‘'`") in ("", "On", "on") and opens(text, begin, end):
        return FUTURE  # "Tuesday is the last day", "On Sunday, the city marks …"
    return None


_COMMA_SHE = re.compile(r", (?:he|she|they|it|we|you|I)\b")
_FRONTED = re.compile(r"(?:^|[.!?\n][\"”’')]*\s|[\n\"“`])(?:(?:In|On|By|Since|Until|During|At|From|Late|Early|But|And|Then|Earlier|Later|[io]n|by)\s)*$")


def _by_what_follows(text: str, begin: int, end: int) -> Tense:
    """The tense by the words behind the time: "On Monday, she will …"."""
    rest = end + 2 if _COMMA_SHE.match(text, end) else end  # the comma ends no clause
    later = _small(text[rest:clause_end(text, rest)])
    if "will" in later and _DONE_BEFORE.match(later):
        return FUTURE
    said = SAYING.search(later)
    if _SAYING_THEN.search(text, begin - _NEAR, begin):
        return PAST  # "tumbled after saying late Thursday that it would lose money"
    found = tense_of(" " + (later[:said.end()] if said else later), backwards=False)
    if found is NO_TENSE and text.startswith(",", end) and _FRONTED.search(text, begin - 24, begin):
        # "In January, a week after the verdict, a bomb killed a guard": the verb comes late.
        return tense_of(" " + _small(FULL_STOP.split(text[end:end + REACH], maxsplit=1)[0]), backwards=False)
    return found


# "In May a mill owned by the guild will close".
_DONE_BEFORE = re.compile(
    r"\s?(?:an?|the|its|their|his|her|one|two|three|\d+)\s(?:(?!\w+ed\s)[\w'’-]+\s){1,4}(?:built|run|led|made|held|bought|written|drawn|found|[a-z]+ed)\s(?:by|in|for|after|at|on|from|with|to)\s"
    r"(?:(?!(?:said|told|was|were|had|has|have|that|who|which|[a-z]+ed)\b)[^\s,.;]+\s){1,12}will\b")
_SAYING_THEN = re.compile(
    r"\b(?:after|before|by|in)\s(?:saying|announcing|reporting|warning|disclosing|revealing|confirming|admitting|telling\s[\w ]{2,30})\s"
    r"(?:(?:early|late|on)\s)*$")
_FIGURE_THEN = re.compile(r"\W{0,2}[Ww]ith [^,.;]{2,40} (?:at|up|down|of) (?:[^,.;]{0,12}\d[^,;]{0,20}?|an? (?:tenth|fifth|quarter|third|half))(?: (?:in|on))? $")
_CONDITION = re.compile(r"\b(?:if|unless|once)\s", re.IGNORECASE)
_WOULD = re.compile(r"\b(?:would|will|could)\b[^.;]*$")
_SO_IT_WOULD = re.compile(r"(?:[^.;,]{0,30},[^.;]{0,60}| (?!by |that |who |which )[^.;,]{3,40} )\b(?:would|will|could)\b")
_NEVER_SO = re.compile(r"\bhad\s(?:not\s|only\s)?[a-z]+")
_WOULD_HAVE = re.compile(r"\b(?:would|could|might)(?:['’]ve|n['’]t have| not have| have| be)\b")
_IS_DONE = re.compile(r"\b(?:is|are|be|gets?)\s(?:\w+ly\s|not\s)?$")


def _of_who_says(text: str, end: int) -> str:
    """The words up to a place of the clause there, without what it quotes: "“We will go,” Low said"."""
    left = clause_begin(text, end)
    return behind_what_is_quoted(text, left, text[left:end])[1]


def _is_condition(text: str, left: int, clause: str, end: int) -> bool:
    """Whether a clause that begins at `left` is a condition still to be met: "if it is sold by Friday", not "if it fell on Friday"."""
    if "had " in clause and _NEVER_SO.search(clause) and _WOULD_HAVE.search(text, left - _NEAR, end + _NEAR):
        return False  # "if it had left on Monday, hundreds would have died"
    if not (_CONDITION.search(text, left - 8, left) or clause[:1] in "iIuUoO\"“`'‘" and _CONDITION.match(clause.lstrip("\"“`'‘"))):
        return False
    return _WOULD.search(text, left - _NEAR, left) is not None or _SO_IT_WOULD.match(text, end) is not None or not any(
        is_past(m[0], clause[:m.start()]) and not _IS_DONE.search(clause, max(0, m.start() - 16), m.start()) for m in WORD.finditer(clause))


_NAMES = re.compile(r"\bMay\b|(?<=\w )Will\b|\bWill(?= [A-Z])")
_THINGS = re.compile(r"(?<=\ba )(?:can|will)\b|(?<=\b(?:the|his|her) )(?:can|will)\b")


def _small(part: str) -> str:
    """A stretch of text in small letters, without May the month or the minister, Will the man, a can and a will: they look ahead at nothing."""
    if " can " in part or " will " in part:
        part = _THINGS.sub("", part)
    return (_NAMES.sub("", part) if "May" in part or "Will" in part else part).lower()
