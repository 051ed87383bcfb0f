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
from timeline.lang.en.verbforms import STATIVE, base_of

# Verbs that tell a state: of being, having, holding, of the mind and the heart. One works at something, and employs it, for a while.
STATE_VERBS = STATIVE - {"employ", "work"} | frozenset("""
abide abound ache adhere admire adore affect ail appear appreciate aspire associate assume await belie benefit boast border characterize
cherish coexist comprehend comprise concern consider constitute control correspond count crave deem denote desire despise detest differ
distrust dominate doubt dread dwell elude embody embrace endure enjoy ensure entail entitle envy equal equate espouse exceed exemplify favor
favour fit forget govern guarantee hang harbor harbour hate house imagine imply inhabit intend justify last loathe look loom lurk matter
measure merit mind mistrust occupy overshadow persist pertain plan populate preside presume prevail range rank rate realize recall recognize
reflect regard regret relate rely remember require resent reserve reside respect retain rule signify smell sound span straddle stretch
suffer suffice suit suppose surround suspect sustain symbolize sympathize taste tend tolerate total treasure trust typify underlie underpin
uphold value view wear weigh wish worry yearn
""".split())

# Verbs of what somebody goes on doing, with no point at which it is done.
PROCESS_VERBS = frozenset("""
absorb abuse accompany accumulate act administer advertise advise advocate agitate aid allow argue assemble assist average back bargain
battle bedevil beg behave bicker bleed block blockade bloom boil bolster boom boost bother brawl breathe broadcast browse build burn camp
campaign canvass carry cater celebrate chase chat cheer circulate clamor cleanse cling coach collaborate combat commute compete complain
concentrate conduct confront consolidate construct consult contend cook cooperate cope counsel crawl cripple crowd cruise crusade cry
cultivate cut dance dangle deal debate decay decline decrease deepen defend deliberate deploy deteriorate develop dig diminish discriminate
distribute do dominate drift drink drive drop dwell dwindle eat edge educate electioneer employ emulate enable encourage endanger enforce
engage enslave entertain erode escalate escort establish evacuate evade evaluate evolve exercise experiment exploit explore export fall farm
feed ferry feud fight film finance flounder flourish flow fluctuate focus follow foster fret fuel function fund gain gamble gather grapple
grieve grow guard guide haggle hamper handle harass harvest haul haunt heal help hesitate hide hinder hoard host hover hunt idle implement
import improve improvise increase indulge infiltrate inflate inspect integrate interact interfere intern interrogate intimidate invest
investigate irrigate isolate jog jostle juggle labor labour lag languish laugh learn lecture levy linger listen lobby loiter loot lose
maintain manage manipulate manufacture march market mass meander meddle mediate meditate mentor migrate mine mingle mislead mistreat
mobilize modernize monitor mourn mumble narrow navigate neglect negotiate normalize nurse nurture offset operate oppress orbit orchestrate
organize outnumber overhaul overproduce oversee paint participate patrol patronize peddle perform permit persecute persevere persuade pester
plague play plot plow plunder police pollute ponder pose practice practise pray preach prepare preserve probe process produce promote
propagate prosecute prosper protect protest provide provoke publicize pummel pump pursue quarrel queue race rage rain raise read rebuild
reconstruct recover recruit redevelop reduce reform refurbish rehabilitate rehearse relax remodel renovate reorganize research resist
resolve restore restrain restrict restructure reverberate revitalize revolve ride rise roam romp rotate row run rush sail scan scour
scramble screen scrutinize sculpt search seek serve shape share shelter shepherd shift ship shop shout shrink shuttle simmer sing sink sip
skate sketch ski skirmish sleep slide slow smoke smolder smuggle snow soar spar speak spearhead speculate spend spiral sponsor spread
squabble squander stabilize staff stagnate starve stay steer stem stockpile strain streamline strengthen strive struggle study stumble
subsidize sue suffer supervise supply sustain sweat swell swim swirl tackle talk teach tease tempt tend terrorize thrash threaten thrive
tighten toil torment torture tour track trade trail train transform transport travel traverse treat trek try tumble tutor twist undergo
undermine unify use vary vie visit wage wait walk wallow wander wane watch weaken weep whisper widen withdraw witness wonder woo work worsen
worship wrestle write yell
""".split())

# Nouns of states: what is so for a while.
_STATE_NOUNS = frozenset("""
ability absence abundance addiction advantage affection affiliation agony alarm allegiance allergy ambition anger anguish anonymity anxiety
apathy appetite ascendancy authority autonomy awareness backlog belief benefit bitterness bottleneck burden calm cancer capacity captivity
care caution chaos charge chokehold citizenship clout coma comfort commitment composure concern condition confidence confusion consensus
contempt control courage craving credibility crunch curiosity custody danger darkness deadlock debt deficit delight demand democracy
dependence desire despair desperation determination diabetes difficulty dilemma disability disappointment disarray discontent discrimination
disillusionment dismay disrepute dissatisfaction distress distrust dominance dominion doubt duty embarrassment emergency enmity enthusiasm
envy equality euphoria evidence existence expectation faith fame famine fascination fatigue fear fever freedom friction friendship
frustration fury gloom glut gratitude gridlock grief grip grudge guilt happiness hardship harm harmony hatred health hegemony hope hostility
hunger idea ignorance illness imbalance impact impasse impatience importance inability incentive independence indifference inequality
infection influence injustice insecurity instability intent intention interest intolerance isolation jealousy joblessness joy justice
knowledge lack leadership legacy legitimacy leverage liberty likelihood limbo loneliness love loyalty malnutrition mastery maturity
membership menace misery mistrust momentum monopoly mood morale mystery nationality nature need nervousness neutrality nostalgia obesity
obligation obsession obstacle occupation opinion opportunity optimism ordeal order overhang ownership pain panic paralysis patience peace
pessimism plight poise policy popularity position possession possibility potential poverty power predicament preference pregnancy prejudice
preoccupation presence pressure prestige pride privacy privilege problem prosperity rage readership readiness regime relationship reluctance
resentment resistance respect responsibility restraint right risk role sadness sanctity satisfaction scarcity security sense sentiment shame
shock shortage sickness silence situation skepticism solidarity sorrow sovereignty squalor stability stake stalemate standing standoff
status stigma strength stress stupor style superiority support supremacy surplus suspicion sympathy taboo tendency tension terror threat tie
trauma trouble trust turmoil uncertainty unease unemployment unhappiness unity unrest urge urgency vacancy view vigilance violence
vulnerability want weakness wealth welfare will willingness worry yearning
""".split())

# Nouns of what goes on for a while.
_PROCESS_NOUNS = frozenset("""
abuse activity aggression aid airlift amortization apartheid arbitrage arbitration argument assistance backlash ban bankruptcy battle
bickering blackout blockade bloodshed bombardment boom boycott brawl buildup business campaign candidacy captaincy career casework ceasefire
celebration challenge change chaos chase chemotherapy clampdown clash cleansing cleanup collaboration combat commerce competition conflict
confrontation consolidation consultation contact contest controversy convergence cooperation coordination corruption course courtship
cover-up coverage crackdown crises crisis crossfire crusade curfew cutback cycle debate decline decolonization deforestation deliberation
demobilization deployment depression deregulation detente detention development dialogue diplomacy disarmament discussion dispute disruption
dissent downturn drive drought détente education effort embargo emergency emigration enforcement engagement epidemic era erosion escort
espionage evaluation evolution exercise exile exodus expansion expedition experience exploitation exploration fallout famine feud fight
fighting firefight flood flow foray freeze fundraising genocide glasnost globalization growth harassment hiatus holiday holocaust
hospitalization hostilities hunger-strike hunt immigration imprisonment improvement increase incumbency industrialization inflation influx
inquiry insolvency insurgency insurrection integration interdiction internship interrogation intervention intimidation investigation jihad
journey labor labour lawsuit lease legislation liberalization litigation lockdown loosening looting maintenance management maneuver manhunt
manoeuvre march mediation migration militarization mission mobilization modernization monitoring moratorium movement negotiation
normalization observance odyssey offensive operation opposition oppression outbreak outcry outflow pandemic participation patrol perestroika
persecution phase-out pilgrimage plague planning play plot poaching policy pollution practice preparation presidency privatization probation
probe proceeding proceedings process production program programme progress project proliferation propaganda prosecution protest pursuit
quarantine quarrel quest race rampage rash rationing reaction rearmament rebellion recapitalization recession reconstruction recovery
redevelopment reform refurbishment rehabilitation reign relief renaissance renovation reorganization repair repression research residency
restructuring resurgence retreat reunification revival revolution riot rivalry rollout romance row rule sabotage sanction scandal search
segregation service shakeout shipment shipping showdown showing shutdown siege slaughter slavery slowdown slump smuggling spending spread
spree stabilization standstill starvation stay strategy strife struggle study suffering suppression surge surveillance talk talks tenure
terrorism thaw therapy tightening tour tournament trade trading traffic trafficking training transformation transition transport travel
treatment trend trial truce tumult turbulence turnaround unification unrest upheaval uprising upswing urbanization usage use vacation
vandalism vendetta venture vigil voyage wait war warfare wave work worship
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
_STATE_ENDINGS = ("ness", "ship", "hood", "ism", "dom", "phobia", "cracy", "icism", "ility", "arity")


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
    ending = next((ending for ending in ("ing", "ed") if form.endswith(ending) and len(form) >= len(ending) + 2), None)
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
