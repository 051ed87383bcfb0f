"""Whether a word tells of a state, of something that goes on, or of what is done in a moment.

    state     lasts without anybody doing it: "own", "believe"; "shortage", "fear"
    process   is done for a while: "negotiate", "search"; "war", "campaign"
    point     comes about at one time: "arrest", "announce"; "explosion", "verdict"

After Vendler's classes; what has a goal ("write a letter") is a point in news,
which tells of it as done. A word that is in no list is a point.
"""

from __future__ import annotations

from functools import lru_cache

from timeline.lang.en.kin import verb_of
from timeline.lang.en.verbforms import base_of

# Verbs that tell a state: of being, having, holding, of the mind and the heart.
STATE_VERBS = frozenset("""
abound adhere admire affect appear appreciate aspire associate assume await be believe belong benefit border characterize comprise concern
consider consist constitute contain control cost count depend deserve desire despise differ distrust dominate doubt dread dwell embody
embrace endure enjoy entail envy equal exceed exist expect face favor favour fear feel fit forget govern hang hate have hold hope house
imagine imply include inhabit intend involve keep know lack last lie like live look love matter mean measure merit mind mistrust need
occupy oppose owe own persist pertain plan possess prefer preside presume prevail rank rate realize recall recognize reflect regard regret
relate rely remain remember represent require resemble resent reside respect rule see seem sit smell sound span stand stay stretch suffer
suffice suit support suppose surround suspect symbolize sympathize taste tend think tolerate treasure trust typify underlie understand
value view want weigh wish worry
""".split())

# Verbs of what somebody goes on doing, with no point at which it is done.
PROCESS_VERBS = frozenset("""
absorb act administer advertise advise advocate aid allow argue assemble assist average back bargain battle beg behave bicker bleed block
blockade bloom boil bolster boom boost bother brawl breathe broadcast browse build burn camp campaign carry cater celebrate chase chat
cheer cling coach collaborate combat commute compete complain conduct confront construct consult contend cook cooperate cope counsel crawl
cripple crowd cruise cry cultivate cut dance deal debate decay decline decrease deepen defend deploy deteriorate develop dig diminish
distribute do dominate drift drink drive drop dwindle eat edge educate employ enable encourage endanger enforce engage entertain erode
escalate establish evacuate evade evolve exercise exploit explore export fall farm feed feud fight film finance flounder flourish flow
fluctuate focus follow foster fuel function fund gain gamble gather grapple grieve grow guard guide hamper handle harass haul heal help
hesitate hide hinder host hover hunt implement import improve improvise increase indulge inflate inspect interact interfere intern invest
investigate isolate jog jostle juggle labor labour lag languish laugh learn lecture levy linger listen lobby loiter loot lose maintain
manage march mass meddle mediate meditate migrate mine mislead mistreat mobilize monitor mourn mumble narrow navigate neglect negotiate
nurse nurture offset operate organize outnumber oversee paint participate patrol perform permit persecute persuade plague play plot
plunder ponder pose practice practise pray preach prepare preserve produce prosper protect protest provide provoke publicize pump pursue
quarrel queue race rage rain raise read rebuild recover recruit reduce rehearse relax research resist resolve restore restrain restrict
revolve ride rise roam row run rush sail scan scramble sculpt search seek serve shape share shelter shift ship shop shout shrink sing sink
skate sketch ski sleep slide slow smoke smuggle snow soar speak speculate spend spiral spread squabble staff stagnate stay steer stem
strain strengthen strive struggle study stumble sue suffer supervise supply sustain sweat swell swim tackle talk teach tease tempt tend
terrorize threaten thrive tighten torture trade trail train transport travel treat trek try tumble tutor twist undergo undermine use vary
vie visit wage wait walk wander wane watch weaken weep whisper widen withdraw witness wonder work worsen wrestle write yell
""".split())

# Nouns of states: what is so for a while.
_STATE_NOUNS = frozenset("""
ability absence abundance advantage affection agony alarm ambition anger anguish anxiety apathy authority awareness belief bitterness calm
capacity care caution chaos charge comfort commitment concern condition confidence confusion consensus contempt control courage
credibility curiosity custody danger darkness deadlock debt deficit delight demand democracy dependence desire despair desperation
determination disappointment discontent discrimination disillusionment dismay dissatisfaction distress distrust dominance doubt duty
embarrassment emergency enmity enthusiasm envy equality euphoria evidence existence expectation faith fame famine fatigue fear freedom
friction friendship frustration fury gloom glut gratitude grief guilt happiness harmony hatred health hope hostility hunger idea ignorance
illness imbalance impasse impatience importance inability incentive independence indifference inequality influence injustice insecurity
instability intent intention interest intolerance isolation jealousy joblessness joy justice knowledge lack leadership legacy legitimacy
liberty likelihood limbo loneliness love loyalty malnutrition membership menace misery mistrust momentum monopoly mood morale mystery
nature need nervousness neutrality nostalgia obligation obstacle occupation opinion opportunity optimism ordeal order ownership pain panic
paralysis patience peace pessimism plight policy popularity position possession possibility potential poverty power preference presence
pressure pride privacy privilege problem prosperity rage readiness regime relationship reluctance resentment resistance respect
responsibility restraint right risk role sadness sanctity satisfaction scarcity security sentiment shame shock shortage sickness silence
skepticism solidarity sorrow stability stake stalemate standing standoff status strength stress stupor style superiority support supremacy
surplus suspicion sympathy tendency tension terror threat tie trauma trouble trust turmoil uncertainty unease unemployment unhappiness
unity unrest urge urgency view vigilance violence vulnerability want weakness wealth welfare will willingness worry yearning
""".split())

# Nouns of what goes on for a while.
_PROCESS_NOUNS = frozenset("""
activity aggression aid apartheid argument assistance ban battle bickering blackout blockade bloodshed boom boycott brawl buildup business
campaign career casework ceasefire celebration challenge change chaos chase clampdown clash cleansing cleanup collaboration combat
commerce competition conflict confrontation consultation contact contest controversy cooperation course coverage crackdown crisis crusade
curfew cutback cycle debate decline deployment depression detention development dialogue diplomacy discussion dispute disruption downturn
drive drought effort embargo emergency enforcement engagement epidemic era evolution exercise exile exodus expansion experience
exploration famine feud fight fighting firefight flood flow foray freeze fundraising genocide growth harassment holiday holocaust
hostilities hunt imprisonment improvement increase inflation influx inquiry insurgency integration intervention investigation labor labour
legislation litigation looting maintenance management maneuver manhunt manoeuvre march migration mission mobilization monitoring movement
negotiation observance offensive operation opposition oppression outbreak outcry pandemic participation patrol persecution plague planning
play plot poaching policy practice preparation presidency probe process production program programme progress project propaganda
prosecution protest pursuit quarantine quarrel quest race rash reaction rebellion recession reconstruction recovery reform reign relief
repair repression research retreat revolution riot rivalry row rule sanction scandal search service shakeout shipment shipping showdown
showing siege slaughter slavery slowdown slump smuggling spending spread spree starvation stay strategy strife struggle study suffering
surge surveillance talk talks tenure tour trade trading traffic training transition transport travel treatment trend trial truce
turbulence unrest upheaval uprising upswing usage use vacation vendetta vigil wait war warfare wave work
""".split())

# Nouns of moments whose endings or verbs would say otherwise.
_POINT_NOUNS = frozenset("""
abduction abolition accusation acquisition acquittal address admission adoption agreement allegation announcement apology appeal
appointment arrest arrival assassination attack attempt award beating beginning birth bombing breakthrough briefing call cancellation
capture closing collision comment commission completion concession conclusion confession confirmation conviction crash crossing deal death
decision declaration defeat departure election end ending eruption execution explosion filing filling finding finish firing game hearing
hijacking inauguration indictment interview invasion kidnapping killing kiss landing launch loss match meeting move mugging nomination
offer opening order payment pledge promise proposal publication purchase question raid recommendation rejection release remark reply
report request resignation resolution response result return revelation ruling sale sentencing session settlement shooting signing
solution speech start statement step suggestion summit verdict victory visit vote warning wedding win
""".split())
_PROCESS_ENDINGS = ("ing", "fare", "ance")
_STATE_ENDINGS = ("ness", "ship", "hood", "ism", "dom", "phobia", "cracy", "icism")


@lru_cache(maxsize=20_000)
def of_verb(base: str) -> str:
    """The aspect of a verb's base form, or of a form that `base_of` could not reduce."""
    for one in (base, *_stems(base)):
        if one in STATE_VERBS:
            return "state"
        if one in PROCESS_VERBS:
            return "process"
    return "point"


def _stems(form: str) -> tuple[str, ...]:
    """What a regular form may be made of: "evading" of "evad" or "evade"."""
    ending = next((ending for ending in ("ing", "ed") if form.endswith(ending) and len(form) > len(ending) + 2), None)
    if ending is None:
        return ()
    stem = form[:-len(ending)]
    return (stem, stem + "e", stem[:-1]) if stem[-1] == stem[-2] else (stem, stem + "e")


@lru_cache(maxsize=20_000)
def of_noun(low: str) -> str:
    """The aspect of a noun in small letters, in either number."""
    for one in (low, *_singulars(low)):
        for aspect, known in (("point", _POINT_NOUNS), ("process", _PROCESS_NOUNS), ("state", _STATE_NOUNS)):
            if one in known:
                return aspect
    if low.endswith(_STATE_ENDINGS):
        return "state"
    if low.endswith(_PROCESS_ENDINGS):
        return "process"
    made_of = next((verb for verb in map(verb_of, (low, *_singulars(low))) if verb), None)
    if made_of is not None:
        return of_verb(made_of)
    base = base_of(low)
    if base != low or base in STATE_VERBS or base in PROCESS_VERBS:
        return of_verb(base)
    return "point"


def _singulars(low: str) -> tuple[str, ...]:
    if low.endswith("ies"):
        return (low[:-3] + "y",)
    if low.endswith("ses") or low.endswith("xes") or low.endswith("ches") or low.endswith("shes"):
        return (low[:-2], low[:-1])
    return (low[:-1],) if low.endswith("s") and not low.endswith("ss") else ()
