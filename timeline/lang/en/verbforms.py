"""The forms of common English verbs: what tells a verb from a noun where no auxiliary does."""

from __future__ import annotations

import re
from functools import lru_cache

# Base forms of verbs that news uses, regular ones first. A form that is a noun as often is settled by its neighbours.
_REGULAR = """
abandon abolish abound absorb abuse accede accelerate accept accompany accomplish accord account accuse achieve acknowledge acquire acquit act
activate adapt add address adjourn adjust administer admit adopt advance advertise advise advocate affect affirm aggravate agree aid aim airlift align
allege allocate allow alter ambush amend amount analyse analyze annex announce answer anticipate apologize appeal appear appease applaud apply appoint
appreciate approach approve argue arm arrange arrest arrive ask assassinate assault assemble assert assess assign assist associate assume assure
attach attack attain attempt attend attract attribute auction audit authorize automate avenge avert avoid await award back backfire backtrack bail
balance ban bar barricade base battle beg behave behead believe belong benefit besiege blame blast bless block blockade bloom bludgeon boast boil
bolster bomb bombard boost borrow bother bow boycott brace breathe bribe brief broaden broker browse brush buckle bulldoze burgle bury calculate call
campaign cancel capitalize capitulate capsize capture care carry catapult cater cause caution cease celebrate censor centralize centre certify chair
challenge change characterize charge chase check cheer circulate cite claim clarify clash classify cleanse clear climb clinch close coerce coexist
coincide collaborate collapse collect collide combat combine comfort command commemorate commend comment commission commit communicate compare compel
compensate compete compile complain complement complete complicate comply compose compound comprise compromise conceal concede concentrate concern
conclude condemn condense conduct confer confess confide configure confine confirm confiscate confront congratulate connect conquer consider consist
consolidate conspire constitute constrain construct construe consult consume contact contain contaminate contend contest continue contract contradict
contrast contribute control convene convert convey convict convince cool cooperate coordinate cope correct correspond corroborate corrode count
counter counteract counterattack cover crack crackdown cram crash crawl create cripple criticize cross crown crumble crush cry culminate curb cure
customize damage dampen dance deactivate debate debunk decide decimate declare decline decode decommission decrease decree dedicate deduct deepen
deface defeat defect defend defer define defraud degrade deign delay delete deliver demand demolish demonstrate demote denounce dent deny depart
depend depict deplore deploy deport depose deprive derail derive descend describe desert deserve design designate despise destroy detail detain detect
deter deteriorate determine detonate devastate develop deviate devise devote dictate die differ dilute diminish dine dip direct disagree disappear
disappoint disarm disband discharge disclaim disclose discontinue discourage discover discuss disembark dismantle dismiss dispatch displace display
dispose disprove dispute disqualify disregard disrupt dissent dissolve dissuade distract distribute distrust disturb dive divert divest divide divorce
dodge dominate donate doom double doubt downgrade download downsize draft drag dredge drift drop drown dump duplicate earn ease edge educate eject
elaborate elect elevate eliminate embark embarrass embezzle embrace emerge emigrate emphasize employ empower enable enact encounter encourage end
endanger endorse endure energize enforce engage engulf enhance enjoy enlarge enlist enrich enrol enshrine ensue ensure entail enter entice entitle
entrench entrust envy equal erase erect erode erupt escalate escape escort establish estimate evacuate evaluate evaporate evoke evolve exacerbate
examine excavate exceed exchange exclude excuse execute exempt exercise exert exhaust exile exist exit exonerate expand expect expedite expel
experience expire explain explode exploit explore export expose express extend exterminate extinguish extort extradite face facilitate fade fail
falsify falter fascinate fasten favor favour fear feature fend fetch field file fill finalize finance finish fire fish fit fix flag flare flatten
flaunt float flood flourish flow fluctuate focus foil follow foment force forfeit forge form formulate foster found free fret frighten fuel fulfil
fumble function fund furnish gain garner gather generate govern grab graduate grant grapple gravitate greet grieve grip groan guarantee guard guess
guide gut halt halve hammer hamper hand handcuff handle happen harass harbor harden harm harvest haunt head headquarter heal heat heighten help hesitate
highlight hijack hint hire hoist honor honour hope hospitalize host house hover humiliate hunt hurl hurtle hustle identify idle ignite ignore
illustrate imagine imitate immigrate impeach implement implicate implore imply import impose impound impress imprison improve inaugurate incite
include incorporate increase incur indicate indict induce infect infest infiltrate inflame inflate inflict influence inform infringe infuriate inherit
inject injure innovate inscribe insert insist inspect inspire install instigate institute instruct insult insure intend intensify intercept interfere
interpret interrupt intervene interview intimidate introduce intrude invade invent invest investigate invite invoke involve irk isolate issue jail
jeer jeopardize jettison join jolt jostle judge juggle jump justify kick kidnap kill kiss knock label lack lag lament land languish lash last laugh
launch leak lean lease legalize legislate lengthen lessen level levy liberate lift lighten like limit line linger link liquidate list listen litigate
live load loan lobby locate lock loiter look loom loosen loot love lower lure lynch magnify mail maintain manage mandate manipulate manufacture march mark
market marry massacre master mastermind match materialize mature matter maul measure mediate melt mention merge militarize mind mirror mismanage miss
mistreat mistrust mix mobilize mock modify monitor mothball mount mourn move multiply murder muster mutiny name narrate narrow nationalize navigate
near necessitate need neglect negotiate nickname nod nominate note notice notify nudge object obligate oblige observe obstruct obtain occupy occur
offer offset omit open operate oppose opt orbit ordain order organize originate oust outflank outlaw outline outnumber outpace outstrip outweigh
overcharge overhaul overlook overpower overshadow overturn overwhelm owe own pack paint pardon park parole participate pass patrol pause peak penalize
penetrate perform perish permit persecute persist persuade pertain petition phone pick pilot pioneer place plague plan plant play plead please pledge
plot plummet plunder plunge point poison polarize poll pollute ponder populate portray pose possess post postpone postulate pour practise praise pray
preach precede predate predict prefer prepare present preserve preside press pressure presume prevail prevent prioritize privatize probe proceed
process proclaim procure produce profit prohibit project proliferate prolong promise promote prompt promulgate pronounce propel propose prosecute protect
protest protrude prove provide provoke publish pull pummel pump punctuate punish purchase purport pursue push qualify quarantine quash quell question
quote race radicalize rage raid rain raise rally range rank ransack rate ratify ravage raze reach react reactivate readjust reaffirm realize reap
reassert reassess reassure rebel rebound rebuff rebut recalculate recall recapture recede receive reckon recognize recoil recommend reconcile
reconstruct reconvene recount recover recruit rectify recur redeem redesign redirect reduce reelect reestablish refer refinance refine reflect reform
refrain refuel refund refurbish refuse refute regain regard register regret regulate rehabilitate rehearse rehire reign reimburse rein reinforce
reinstate reintroduce reinvest reiterate reject relate relaunch relax release relegate relieve relinquish relish relocate rely remain remand remember
remind reminisce remodel remove rename render renege renegotiate renew renovate rent reopen reorganize repair repatriate repay repeal repeat repel
replace replenish reply report represent reprimand reproduce republish repurchase request require rescind rescue resemble resent reserve resettle
reshape reside resign resist resolve resound respect respond rest restart restore restrict restructure result resume resurface resurrect resuscitate
retain retaliate retire retool retrace retreat retrieve retry return reunify reunite revamp reveal reverse revert review revise revisit revive revoke
revolt revolve reward rid rig risk rival roam roar rob rock romp rule rupture rush sack sacrifice saddle safeguard sail salvage sanction satisfy save
scale scare scatter schedule scold score scour scramble scrap screen scrub search secede secure seduce seem seethe segregate seize select separate
serve settle sever shape share shatter shell shelter shelve shield shift ship shock shop shore shout shrivel shrug sign signal simplify simulate skip
skirmish skyrocket slap slash slaughter slip slow slump smash smear smuggle snap snatch soar sober soften solidify solve sort sour span spark spawn
spearhead specialize specify speculate spiral sponsor spur stabilize stage stagnate stalk stall start starve state stay stem step stifle stimulate
stipulate stockpile stoke stop storm straddle strafe strain strand strangle strengthen stress stretch strip struggle study stun subcontract subdue
submit subpoena subscribe subside subsidize substitute subtract succeed succumb sue suffer suffice suffocate suggest suit supersede supervise supplant
supply support suppose suppress surge surpass surprise surrender surround survive suspect suspend sustain swap sweeten swell swindle switch symbolize
sympathize tackle taint talk tally tamper tap target taunt tax televise tempt tend tender term terminate test testify thank thaw theorize thrash
threaten thrive thump thwart tie tighten tilt tolerate top topple torch torpedo torture toss total touch tour trace track trade trail train trample
transcend transfer transform transit translate transmit transport trap travel traverse treat trigger trim triple trounce trumpet try tug tumble turn
uncover underestimate underline undermine underwrite unearth unify unite unleash unload unravel unseat unsettle unveil update upgrade urge use usher
utilize vacate vaccinate value vandalize vanish vanquish vary venture verify veto vie view vilify vindicate violate visit volunteer vote vow wage
wager wait waive walk wander wane want warn warrant wash watch waver weaken wean weather weigh welcome whip widen wield wish wither witness wonder woo
work worry worsen wound wrangle wrap wreck wrestle yell yield zoom
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
withstand:withstood:withstood underlie:underlay:underlain misunderstand:misunderstood:misunderstood overhear:overheard:overheard overpay:overpaid:overpaid repay:repaid:repaid
rewrite:rewrote:rewritten undo:undid:undone outbid:outbid:outbid outdo:outdid:outdone befall:befell:befallen forgo:forwent:forgone
outgrow:outgrew:outgrown undercut:undercut:undercut oversee:oversaw:overseen rethink:rethought:rethought remake:remade:remade
sow:sowed:sown sew:sewed:sewn mow:mowed:mown hew:hewed:hewn strew:strewed:strewn shear:sheared:shorn
dwell:dwelt:dwelt forsake:forsook:forsaken mistake:mistook:mistaken outshine:outshone:outshone
retake:retook:retaken resell:resold:resold foretell:foretold:foretold outsell:outsold:outsold
behold:beheld:beheld broadcast:broadcast:broadcast learn:learnt:learnt override:overrode:overridden oversell:oversold:oversold
overshoot:overshot:overshot redraw:redrew:redrawn reset:reset:reset retell:retold:retold slay:slew:slain sling:slung:slung smell:smelt:smelt
speed:sped:sped spell:spelt:spelt spill:spilt:spilt sting:stung:stung stink:stank:stunk stride:strode:stridden string:strung:strung
thrust:thrust:thrust tread:trod:trodden unwind:unwound:unwound wring:wrung:wrung
"""
# Nouns that are verbs in their past forms and "-ing" only, as far as a word tells by itself: "massed", "camping", "sped".
_NOUNS_FIRST = frozenset("""
anchor average bargain book boom border brawl camp coach consent cook counsel credit crowd cruise dash decay desire dock dread dub farm feud film fine
gamble garrison gear hate haul head intern labor labour lecture lodge mass merit mine moor nickname nurse practice quarrel queue ready research row
reset scan sentence ship skate sketch slate sling smell smoke snow sound speed spell staff station steer sting stink stride string stumble
sweat tailor taste tease thrust time title tread treasure trek trust tutor twist
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
PARTICIPLES = frozenset(done for _, _, done in _TRIPLES)
PAST_ONLY = frozenset(_PAST - PARTICIPLES - {"was", "did", "had", "lay", "wound", "bore", "slew"})
DONE_ONLY = frozenset(PARTICIPLES - _PAST - BASES - {"been", "done"}) | {"done", "born", "sworn"}
PAST_OR_DONE = frozenset(_PAST & PARTICIPLES) - {"had"} - BASES | {"found", "wound"}
# Past forms that look like the base: "cut", "hit".
UNCHANGED = frozenset(base for base, past, _ in _TRIPLES if base == past)
# Past forms and participles, those left out that are a base form too and no past: "run", "come".
IRREGULAR = frozenset(_PAST | PARTICIPLES) - {base for base, past, done in _TRIPLES if base == done != past} | {"were"}
# Of them, those that are the base form of a verb: "cut", "lay".
LIKE_A_BASE = IRREGULAR & {base for base, _, _ in _TRIPLES}

# Verbs that are no nouns, so that one between a noun and its object is the verb.
NEVER_NOUNS = frozenset(_NEVER_NOUNS.split()) | {base for base in BASES if len(base) > 5 and base.endswith(("ize", "ify"))} | _SPELT.keys() | frozenset("""
accept achieve acquire adopt agree allow announce appear argue arrive assume avoid become begin believe bring carry choose come compare
complain confirm consider contain continue contribute create decide declare define deliver depend describe destroy determine develop
discover discuss emerge enable encourage ensure enter establish exist expand explain express extend fail find follow forget generate give
go grow happen hear hide identify imagine improve include indicate inform insist install introduce invite involve join know learn lose
maintain mean obtain occur oppose perform prefer prepare prevent protect prove provide pursue put realize receive recognize reduce refuse
reject rely remain remember remove replace represent require resolve respond reveal seek seem sell send serve settle solve speak spend
succeed suffer suggest suppose survive tell think threaten understand unite vary warn wear write
""".split())
# Verbs that tell a state, not what happened.
STATIVE = frozenset("""
be have live know believe think want hope fear expect like love own belong contain consist depend deserve exist include involve lack mean need
owe possess prefer remain represent resemble see seem stand stay understand lie sit keep work employ cost hold face feel support oppose
""".split())

_REDUCED = {done: base for base, past, done in _TRIPLES for done in (past, done)} | {
    "is": "be", "are": "be", "am": "be", "were": "be", "being": "be", "has": "have", "does": "do"}


_PAST_OF = {base: past for base, past, _ in _TRIPLES}


def past_of(form: str) -> str | None:
    """The past of a form in -ing, "signing" → "signed"; `None` of "being" and "having", and for what is hardly a verb's.

    A verb that no list has is a regular one: the irregular ones are few, and listed.
    """
    base, stem = base_of(form), form[:-3]
    if base in ("be", "have") or not form.endswith("ing") or base not in BASES and base not in _NOUNS_FIRST and _MAY_BE_A_STEM.fullmatch(stem) is None:
        return None
    if base in _PAST_OF:
        return _PAST_OF[base]
    if base.endswith("ie"):
        return f"{base}d"
    if stem.endswith("y") and stem[-2:-1] not in "aeiou":
        return f"{stem[:-1]}ied"
    return f"{stem}d" if stem.endswith("e") else f"{stem}ed"


_MAY_BE_A_STEM = re.compile(r"(?!morn$|even$|ceil$|th$|someth|anyth|noth|everyth|dur$|accord$|regard$)[a-z]*[aeiouy][a-z]*[^aeiou\W]|[a-z]*[aeiou][a-z]*[ou]e?")
_DOUBLED = re.compile(r"[^aeiou]+[aeiou][^aeiouwxy]|(?!lim|vom)[a-z]+mit|(?:pre|re|con|de|in|trans)fer|(?:oc|re|in|con)cur|[a-z]{2,}pel|control|patrol|rebel|regret|kidnap|equip|acquit|abet|deter|overlap|unplug|handicap|program|format|eavesdrop|outstrip|airdrop")


def past_of_base(base: str) -> str | None:
    """The past of a base form, "open" → "opened"; `None` for one of no known verb."""
    if base not in BASES and base not in _NOUNS_FIRST or base == "be":
        return None
    if base in _PAST_OF:
        return _PAST_OF[base]
    if base[-1] == "y" and base[-2] not in "aeiou":
        return f"{base[:-1]}ied"
    return f"{base}{base[-1] if _DOUBLED.fullmatch(base) else ''}{'d' if base[-1] == 'e' else 'ed'}"


@lru_cache(maxsize=20_000)
def base_of(word: str) -> str:
    """The base form of a verb's form, by table and by spelling, as Americans write it; the word itself where nothing fits."""
    low = word.lower()
    if low.startswith("re-") and len(low) > 6:
        return base_of(low[3:])  # "re-elected": as one is elected
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
