"""Noun phrases: whether a noun is an event, and the words of a phrase without the time in it."""

from __future__ import annotations

import re

from timeline.lang.en.syntax import Parse
from timeline.lang.en.without_times import without_times

_EVENT = re.compile(r"(?:tion|sion|ment|ings?|tions|sions|ments|iage|eral|rrival|rsal|ewal|ture|tures)$")
_NO_EVENTS = frozenset("""
projection projections government department nation station section position population institution constitution organization mission
commission region religion version opinion million billion union pension television apartment element document instrument monument
equipment parliament environment basement management settlements building buildings king spring thing things morning evening wing ring
string ceiling feeling feelings nothing anything everything something corporation association administration foundation generation
condition conditions tradition function reputation edition editions institutions nations regions sections organizations picture pictures
culture agriculture furniture literature temperature future structure feature features nature creature shilling sterling employment
federation delegation coalition opposition ambition fiction passion tension mention
""".split())
_EVENTS = frozenset("""
discovery recovery delivery robbery burglary squeeze ceasefire truce airstrike airstrikes counterattack counteroffensive shelling
assassination quake tremor typhoon cyclone tornado explosion ballot slaying attack attacks vote votes deal deals strike strikes stoppage stoppages walkout walkouts raid raids
war wars crash crashes launch visit visits ruling decision offensive earthquake flood floods game games race match speech coup trial
protest protests rally rallies conference debate bombing killing murder death deaths birth wedding fire storm hurricane campaign blast
survey poll study deadline talks summit session sale takeover merger collapse arrest arrests escape rescue release return defeat victory
grounding sinking derailment win loss fall rise purchase dispute clash clashes fight battle siege riot riots uprising revolt revolution famine drought outbreak
epidemic crisis scandal reform test tests trip journey tour march offer bid buyout abduction capture kidnapping assault shooting ambush
inquiry probe report announcement promise pledge boycott embargo blockade withdrawal retreat departure resignation retirement divorce
funeral inauguration opening closure shutdown spill leak accident disaster massacre genocide slump boom recession incident cutback voyage split
breakup defection overthrow expulsion signing treaty accord pact agreement handover takeoff landing flight mission request start end
attempt census audit review verdict lockout mutiny rebellion theft fraud wreck blaze wildfire landslide avalanche blizzard heatwave pandemic caucus
spacewalk final championship premiere ban bailout default bankruptcy outage blackout recall lawsuit appeal acquittal dismissal layoff burial ceremony
parade breakthrough comeback decrease surge search beginning referendum hearing festival concert exhibition show rendezvous flyby docking touchdown splashdown debut broadcast interview statement warning increase cut hike
""".split())


def is_event(noun: str) -> bool:
    """Whether a noun names something that happens: "launch", "abduction", "talks"."""
    noun = noun.replace("-", "")  # "buy-out"
    return noun in _EVENTS or noun.removesuffix("s") in _EVENTS or noun not in _NO_EVENTS and _EVENT.search(noun) is not None


def is_known_event(noun: str) -> bool:
    """The same of nouns that are listed: "killing", but not "signature", which only ends like one."""
    return noun in _EVENTS or noun.removesuffix("s") in _EVENTS


def noun_phrase(text: str, parse: Parse, begin: int, end: int, span: tuple[int, int]) -> str:
    """The words `begin` to `end` without the time at `span`, up to an aside that follows the noun."""
    comma = parse.classes.find(",", begin, end)
    if comma > begin and "c" not in parse.classes[comma:end]:
        end = comma
    return without_times(text, parse.words[begin].begin, parse.words[end - 1].end, [span])
