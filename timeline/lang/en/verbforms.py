"""The forms of common English verbs: what tells a verb from a noun where no auxiliary does."""

from __future__ import annotations

from functools import lru_cache

# Base forms of verbs that news uses, regular ones first. A form that is a noun as often is settled by its neighbours.
_REGULAR = """
abandon abolish absorb abuse accelerate accept accompany accuse achieve acknowledge acquire act adapt add address adjust admit adopt
advance advise affect agree aid aim allege allow alter amend amount analyze announce answer anticipate apologize appeal appear apply appoint
approach approve argue arm arrange arrest arrive ask assassinate assault assemble assert assess assign assist assume assure attach attack
attempt attend attract attribute audit authorize avert avoid await award back balance ban bar base battle beg behave believe belong
benefit blame blast block bloom boast bolster bomb boost borrow bother boycott brush calculate call campaign cancel capture
care carry cause cease celebrate centre challenge change charge chase check cite claim clash clear climb close coincide collaborate
collapse collect combine command comment commission commit compare compensate compete compile complain complete comply compose comprise
concede concentrate concern conclude condemn conduct confirm confront connect consider consist construct consult contact contain contend
continue contract contribute control convene convert convict convince cool cooperate coordinate cope correct count cover crack crash
create criticize cross crush cry cure damage dance debate decide declare decline decrease dedicate defeat defect defend define delay delete
deliver demand demolish demonstrate deny depart depend deploy depose describe deserve design destroy detail detain detect deteriorate
determine develop devote die differ diminish direct disagree disappear disappoint discharge disclose discover discuss dismiss dispatch
displace display dispute disrupt dissolve distribute disturb dive divert divide dominate donate double doubt draft drag drop drown dump earn
ease edge educate elect eliminate embark embrace emerge emphasize employ enable encounter encourage end endorse endure enforce engage
enhance enjoy enlist ensure enter equal erase erupt escalate escape establish estimate evacuate evaluate evolve examine exceed exchange
exclude excuse execute exercise exist exit expand expect expel experience expire explain explode exploit explore export expose express
extend extradite face fail fear feature fetch file fill finance finish fire fish fit fix float flood flow focus follow force
form found free fuel fulfil function fund gain gather generate govern grab graduate grant greet guarantee guard guess guide halt hammer
hand handle happen harm head heal help hesitate hire honour honor hope host house hunt identify ignore illustrate imagine implement
imply import impose impress imprison improve include increase indicate indict induce infect influence inform inherit inject injure inspect
inspire install insist institute insult insure intend intensify interfere interpret interrupt intervene interview introduce invade invent
invest investigate invite involve isolate issue join judge jump justify kick kidnap kill kiss knock lack land last laugh launch leak lean
lease level lift like limit line link list listen live load lobby locate lock look loosen loot love lower
maintain manage manufacture march mark market marry match measure melt mention merge mind miss mix mobilize monitor mount mourn
move multiply murder name narrow near need negotiate nominate note notice notify object obtain occupy occur offer open operate oppose order
organize originate oust outline outlaw outpace outnumber overlook overturn owe own pack paint park participate pass pause
peak penalize perform permit persuade phone pick place plan plant play plead please pledge plot plummet plunge point poll pose possess
post postpone pour practise praise pray preach precede predict prefer prepare present preserve press pressure presume prevail prevent
proceed process proclaim produce profit prohibit project promise promote prompt propose prosecute protect protest prove provide provoke
publish pull punish purchase pursue push qualify question quote race raid rain raise rally range rank rate reach react realize reap
reassure rebel rebound rebuff recall receive recognize recommend recover recruit reduce refer reflect reform refuse regain regard register
regret reinforce reject relate relax release relieve remain remember remind remove rename render renew renovate rent reopen repair repay
repeat replace reply report represent reprimand request require rescue reserve reshape resign resist resolve respect respond rest restore
restrict result resume retain retire retreat retrieve return reveal reverse review revise revive reward rid risk rob rock rule
rush sack safeguard sail satisfy save scale scrap screen search secure seem seize select separate serve settle shape share shell
shelve shift ship shock shop shout shrug sign signal skip slash slip slow slump soar solve sort spark spearhead specialize
specify speculate sponsor stabilize stage stall start state stay stem step stimulate stop storm strand strengthen
stress stretch strip struggle study submit subpoena succeed sue suffer suggest suit supervise supply support suppose surge surprise surrender
surround survive suspect suspend sustain swap switch tackle talk tap target tax tempt tend term terminate test testify thank threaten
tie top torch toss total touch tour trace track trade train transfer transform translate transmit transport trap travel treat trigger triple
try tumble turn uncover undermine unite unload unveil update upgrade urge use utilize vaccinate value
vanish verify veto view violate visit volunteer vote vow wait walk want warn wash watch weaken weigh welcome widen wish
witness wonder work worry worsen wound wreck yell yield accord associate headquarter relocate nationalize privatize liberate annex
account boil bow brace bury chair clinch combat comfort complement compound counter crown curb dampen deepen dent deprive deter dictate dip dodge doom embarrass entail erode exert fade falter field flag flare foil fret grapple haunt heat hint hover hurtle irk jeopardize jolt juggle lag linger loom lure mandate master mirror nudge offset opt orbit outstrip overhaul overshadow ponder populate pump rebut reckon redeem refrain reimburse rein relish rely resemble resent reside rival saddle scare scramble shatter shelter shield shore slap smash snap soften span stoke strain stun subsidize surpass swell taint tally thrive thwart tighten tilt topple trail trim tug unify unravel vie wage waive wane warrant weather whip wield wrap reconvene reassert reaffirm reintroduce reunite reiterate reinstate reorganize reassess reactivate redesign redirect refinance reinvest remodel
renegotiate repatriate restructure resurface rescind revoke retaliate
cram label matter nod oblige omit accede advocate affirm ambush attain bless blockade broaden capitalize caution characterize cheer communicate compromise constitute contradict contrast
counterattack decree derive dilute dismantle dispose distract divest downgrade download elaborate enact entitle escort exhaust extinguish favor favour
fend foment harden heighten highlight instruct mastermind materialize modify observe outflank penetrate portray purport recapture repurchase revolve
sacrifice schedule sweeten symbolize taunt theorize underestimate woo
adjourn administer advertise aggravate airlift align allocate analyse auction avenge backfire barricade behead besiege bail brief bribe
broker bulldoze burgle capitulate capsize catapult censor certify circulate clarify coerce collide commend compel complicate conceal confess
confide confine confiscate congratulate conspire consolidate construe contaminate contest convey corroborate crackdown crawl cripple crumble culminate
debunk decimate decode deduct defraud degrade demote denounce deplore deport derail descend desert detonate devastate devise disarm disband disclaim
discontinue discourage disqualify disregard dissent dissuade divorce drift duplicate eject elevate embezzle emigrate
endanger energize engulf enlarge enrich ensue entice entrust evaporate evoke exacerbate excavate exempt exile
exonerate exterminate extort facilitate fascinate finalize flourish fluctuate forge formulate foster fumble garner
gravitate grip groan halve hamper harass harbor harvest hijack hospitalize humiliate hustle idle immigrate impeach implicate implore
incite incorporate infiltrate inflict innovate insert instigate intercept intimidate
invoke jail jeer lament languish lash legalize legislate lessen levy liquidate loan lynch magnify manipulate
massacre mediate militarize mock muster mutiny narrate necessitate neglect nickname obstruct ordain
overpower overwhelm pardon parole patrol perish persecute persist petition pilot pioneer plague
plunder poison polarize pollute postulate predate preside prioritize probe procure prolong proliferate
propel protrude punctuate quarantine quell quash radicalize rage ransack ratify recede reconcile reconstruct recount rectify recur
reelect refute regulate rehabilitate reign relegate relinquish reminisce repeal repel replenish resettle resound restart
retry reunify revert revolt rig roar romp rupture salvage sanction scatter scold score scour secede seethe sever shrivel simulate skirmish
slaughter smear smuggle snatch sober sour spawn spiral spur stagnate stalk starve stifle stipulate stockpile straddle strafe strangle
subdue succumb supersede supplant suppress tamper televise tender thaw thump tolerate torpedo torture traverse
trample transcend transit trounce trumpet unleash unseat unsettle usher vacate vandalize venture vilify vindicate wager waver wean
wither wrangle wrestle zoom commemorate inaugurate unearth refurbish relaunch
abound acquit applaud appreciate breathe browse cater coexist deign despise distrust empower entrench envy grieve inflate jostle loiter mistreat mistrust navigate
obligate pertain rehearse roam suffice sympathize vary wander
"""
# Regular verbs that are no nouns.
_NEVER_NOUNS = """
abate abet abhor abide abort absolve abstain accentuate accommodate accrue accumulate acquiesce adhere admire admonish adore adorn afflict agonize
alienate alleviate allude amass amaze amplify amputate annihilate annoy annul apprehend arouse arraign ascend ascertain ascribe aspire assail
assimilate assuage astonish atone attest augment authenticate awaken baffle banish beckon befriend begrudge belittle bemoan bequeath berate beseech
bestow betray bewilder bungle calibrate chastise cherish circumvent coax coexist comprehend conceive concoct condone congregate conjure
connive consign contemplate contrive converge correlate covet criminalize cringe cultivate curtail dazzle decentralize decipher deem deflate deflect
defuse defy delineate delve demobilize denigrate denote depart deplete depreciate deregulate deride destabilize detract devalue devour
diagnose dignify disallow disapprove discard discern discredit discriminate disengage dislodge disobey disown dispel dispense disperse displease
dissect disseminate dissociate distort diversify divulge downplay dwindle eavesdrop electrify electrocute elicit elude emanate emancipate embitter
embody emit empathize emulate enamor encircle encompass encroach endear enrage enroll enslave ensnare entangle entertain enumerate envisage envision
equate equip eradicate espouse evade evict exaggerate exasperate excel exemplify exhale exhilarate exhort exhume explicate expropriate extricate
fabricate flounder formalize fortify fraternize frustrate fulfill generalize germinate glean glorify hallucinate hasten hibernate hinder humanize
hypothesize idealize illuminate imbue immerse immobilize impair impart impede impel imperil impersonate impoverish impregnate improvise
incarcerate incinerate inconvenience indulge inhabit inhale inhibit initiate inquire instill insulate integrate interact intercede interdict
intermingle interrogate intersect intertwine inundate invalidate invigorate irritate itemize juxtapose legitimize liken loathe luxuriate marginalize
maximize meander meddle meditate memorize migrate minimize misbehave misinterpret misjudge misplace misrepresent mitigate modernize mollify
motivate muffle mutilate naturalize neutralize normalize nullify nurture obey obliterate offend opine optimize orchestrate ostracize outlast outlive
outmaneuver outperform outsmart outwit overestimate overproduce overreact overrule overstate overstep pacify paralyze patronize perceive permeate
perpetrate perpetuate perplex persevere personalize pester pinpoint placate plagiarize pontificate preclude preempt prescribe presume presuppose
procrastinate profess prophesy proscribe prosper publicize purify quantify realign reappear rearrange reassign recapitulate reciprocate recite reclaim
recline recollect recommence reconsider recoup recuperate recycle redefine redevelop rediscover redistribute reenact reinterpret rejoice rejoin
rekindle relent relive remarry remit renounce reoccupy rephrase replicate reposition repossess repudiate reschedule restate restrain retract retrain
reverberate revere revitalize revolutionize sanitize saturate scrutinize seclude sensationalize sequester shirk shun smolder solicit soothe squander
standardize startle stigmatize stymie subjugate submerge subvert summarize summon surmount synchronize tantalize tarnish teeter terrify terrorize
traumatize trivialize typify unblock underfund underpin underscore understate unfold unfreeze unlock unnerve unpack untangle upend uproot usurp
validate venerate verbalize visualize vouch wallow wilt wreak writhe yearn
"""
_IRREGULAR = """
arise:arose:arisen be:was:been bear:bore:borne beat:beat:beaten become:became:become begin:began:begun bend:bent:bent bet:bet:bet bid:bid:bid
bind:bound:bound bite:bit:bitten bleed:bled:bled blow:blew:blown break:broke:broken breed:bred:bred bring:brought:brought
build:built:built burn:burnt:burnt burst:burst:burst buy:bought:bought cast:cast:cast catch:caught:caught choose:chose:chosen
cling:clung:clung come:came:come cost:cost:cost creep:crept:crept cut:cut:cut deal:dealt:dealt dig:dug:dug do:did:done draw:drew:drawn
drink:drank:drunk drive:drove:driven eat:ate:eaten fall:fell:fallen feed:fed:fed feel:felt:felt fight:fought:fought find:found:found
flee:fled:fled fling:flung:flung fly:flew:flown forbid:forbade:forbidden forecast:forecast:forecast foresee:foresaw:foreseen
forget:forgot:forgotten forgive:forgave:forgiven freeze:froze:frozen get:got:gotten give:gave:given go:went:gone grow:grew:grown
hang:hung:hung have:had:had hear:heard:heard hide:hid:hidden hit:hit:hit hold:held:held hurt:hurt:hurt keep:kept:kept kneel:knelt:knelt
know:knew:known lay:laid:laid lead:led:led leap:leapt:leapt leave:left:left lend:lent:lent let:let:let lie:lay:lain light:lit:lit
lose:lost:lost make:made:made mean:meant:meant meet:met:met mislead:misled:misled outrun:outran:outrun overcome:overcame:overcome
overrun:overran:overrun overtake:overtook:overtaken overthrow:overthrew:overthrown pay:paid:paid put:put:put quit:quit:quit read:read:read
rebuild:rebuilt:rebuilt ride:rode:ridden ring:rang:rung rise:rose:risen run:ran:run say:said:said see:saw:seen seek:sought:sought
sell:sold:sold send:sent:sent set:set:set shake:shook:shaken shed:shed:shed shine:shone:shone shoot:shot:shot show:showed:shown
shrink:shrank:shrunk shut:shut:shut sing:sang:sung sink:sank:sunk sit:sat:sat sleep:slept:slept slide:slid:slid speak:spoke:spoken
spend:spent:spent spin:spun:spun split:split:split spread:spread:spread spring:sprang:sprung stand:stood:stood steal:stole:stolen
stick:stuck:stuck strike:struck:struck strive:strove:striven swear:swore:sworn sweep:swept:swept swim:swam:swum swing:swung:swung
take:took:taken teach:taught:taught tear:tore:torn tell:told:told think:thought:thought throw:threw:thrown undergo:underwent:undergone
understand:understood:understood undertake:undertook:undertaken uphold:upheld:upheld upset:upset:upset wake:woke:woken wear:wore:worn
weave:wove:woven weep:wept:wept win:won:won wind:wound:wound withdraw:withdrew:withdrawn withhold:withheld:withheld write:wrote:written
withstand:withstood:withstood underlie:underlay:underlain misunderstand:misunderstood:misunderstood overhear:overheard:overheard overpay:overpaid:overpaid
rewrite:rewrote:rewritten undo:undid:undone outbid:outbid:outbid outdo:outdid:outdone befall:befell:befallen forgo:forwent:forgone
outgrow:outgrew:outgrown undercut:undercut:undercut oversee:oversaw:overseen rethink:rethought:rethought remake:remade:remade
dwell:dwelt:dwelt forsake:forsook:forsaken mistake:mistook:mistaken outshine:outshone:outshone
retake:retook:retaken resell:resold:resold foretell:foretold:foretold outsell:outsold:outsold
behold:beheld:beheld broadcast:broadcast:broadcast learn:learnt:learnt override:overrode:overridden oversell:oversold:oversold
overshoot:overshot:overshot redraw:redrew:redrawn reset:reset:reset retell:retold:retold slay:slew:slain sling:slung:slung smell:smelt:smelt
speed:sped:sped spell:spelt:spelt spill:spilt:spilt sting:stung:stung stink:stank:stunk stride:strode:stridden string:strung:strung
thrust:thrust:thrust tread:trod:trodden unwind:unwound:unwound wring:wrung:wrung
"""
# Nouns that are verbs in their past forms and "-ing" only, as far as a word tells by itself: "massed", "camping", "sped".
_NOUNS_FIRST = frozenset("""
anchor average bargain boom border brawl camp coach consent cook counsel credit crowd cruise decay desire dock dread farm feud film fine gamble garrison gear hate haul
head intern labor labour lecture lodge mass merit mine moor nurse practice quarrel queue ready research row reset scan sentence ship skate sketch slate sling smell smoke snow
sound speed spell staff station steer sting stink stride string stumble sweat tailor taste tease thrust tread treasure trek trust tutor twist
""".split())


def _third(base: str) -> str:
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2] not in "aeiou" else base + "s"


_TRIPLES = [entry.split(":") for entry in _IRREGULAR.split()]
_KNOWN = frozenset(_REGULAR.split()) | frozenset(_NEVER_NOUNS.split()) | {base for base, _, _ in _TRIPLES} - _NOUNS_FIRST
# British spellings of these: "organise" is "organize".
_SPELT = {f"{base[:-2]}se": base for base in _KNOWN if base.endswith(("ize", "yze")) and base not in ("seize", "capsize")}
BASES = _KNOWN | _SPELT.keys()
THIRD = frozenset(_third(base) for base in BASES)
# Past forms that are no participles ("went"), participles that are no past forms ("gone"), and forms that are both.
_PAST = {past for _, past, _ in _TRIPLES}
_DONE = {done for _, _, done in _TRIPLES}
PAST_ONLY = frozenset(_PAST - _DONE - {"was", "did", "had", "lay", "wound", "bore", "slew"})
DONE_ONLY = frozenset(_DONE - _PAST - BASES - {"been", "done"}) | {"done", "born", "sworn"}
PAST_OR_DONE = frozenset(_PAST & _DONE) - {"had"} - BASES | {"found", "wound"}
# Past forms that look like the base: "cut", "hit".
UNCHANGED = frozenset(base for base, past, _ in _TRIPLES if base == past)
# Past forms and participles, those left out that are a base form too and no past: "run", "come".
IRREGULAR = frozenset(_PAST | _DONE) - {base for base, past, done in _TRIPLES if base == done != past} | {"were"}
# Of them, those that are the base form of a verb: "cut", "lay".
LIKE_A_BASE = IRREGULAR & {base for base, _, _ in _TRIPLES}

# Verbs that are no nouns, so that one between a noun and its object is the verb.
NEVER_NOUNS = frozenset(_NEVER_NOUNS.split()) | {base for base in BASES if len(base) > 5 and base.endswith(("ize", "ify"))} | _SPELT.keys() | frozenset("""
accept achieve acquire adopt agree allow announce appear argue arrive assume avoid become begin believe bring carry choose come compare complain confirm consider contain
continue contribute create decide declare define deliver depend describe destroy determine develop discover discuss emerge enable encourage ensure enter establish exist
expand explain express extend fail find follow forget generate give go grow happen hear hide identify imagine improve include indicate inform insist install introduce
invite involve join know learn lose maintain mean obtain occur oppose perform prefer prepare prevent protect prove provide pursue put realize receive recognize reduce
refuse reject rely remain remember remove replace represent require resolve respond reveal seek seem sell send serve settle solve speak spend succeed suffer suggest
suppose survive tell think threaten understand unite vary warn wear write
""".split())
# Verbs that tell a state, not what happened.
STATIVE = frozenset("""
be have live know believe think want hope fear expect like love own belong contain consist depend deserve exist include involve lack mean need
owe possess prefer remain represent resemble see seem stand stay understand lie sit keep work employ cost hold face feel support oppose
""".split())

_REDUCED = {done: base for base, past, done in _TRIPLES for done in (past, done)} | {
    "is": "be", "are": "be", "am": "be", "were": "be", "being": "be", "has": "have", "does": "do"}


@lru_cache(maxsize=20_000)
def base_of(word: str) -> str:
    """The base form of a verb's form, by table and by spelling, as Americans write it; the word itself where nothing fits."""
    low = word.lower()
    if low in _REDUCED:
        return _REDUCED[low]
    if low.endswith("oes") and low[:-2] in BASES:
        return low[:-2]  # "goes", "undergoes"
    for ending in ("ing", "ed", "es", "s", "d"):
        if low.endswith(ending) and len(low) > len(ending) + 2:
            stem = low[:-len(ending)]
            for made in (stem, stem + "e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem, stem[:-1] + "y" if stem.endswith("i") else stem):
                if made in BASES or made in _NOUNS_FIRST and ending in ("ing", "ed"):
                    return _SPELT.get(made, made)
    return _SPELT.get(low, low)
