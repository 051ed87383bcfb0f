"""What verbs and nouns take: a clause, an object, none."""

from __future__ import annotations

from timeline.lang.en.verbforms import base_of
from timeline.lang.en.verbs import SAYING

# Verbs whose object may be a clause without "that".
COMPLEMENT = frozenset("""
say tell announce confirm report state add argue warn claim insist declare explain note write tweet testify acknowledge admit deny recall
disclose reveal predict estimate suggest observe conclude assert allege show believe think know mean indicate hope fear expect decide
assure inform remind convince persuade feel worry find hear learn see understand agree vow pledge promise ensure figure guess speculate
imply rule suspect complain assume realize notice discover remember signal hint joke boast caution concede contend stress lament regret doubt
swear calculate reckon prove confess reiterate stipulate specify pretend foresee
""".split())
SAY = frozenset(base_of(word) for word in SAYING) | frozenset("rule complain promise vow joke boast recall reply predict".split())
# Verbs that want what their infinitive says: it lies ahead of them, and nobody knows whether it came about.
WANTING = frozenset("""
plan expect schedule hope agree vow promise want intend aim order ask urge tell set seek need invite prepare threaten require propose decide
pledge wish slate design call advise warn instruct persuade press forecast project mean pay look offer vote commit swear train wait ready
""".split())
HEARERS = frozenset("court inquiry jury tribunal inquest hearing judge committee panel".split())
"""Who hear what is said: ", an inquest heard on Friday"."""
# What shows something: ", records show,".
PAPERS = frozenset("records documents figures data reports papers polls studies surveys files filings statistics tests results returns accounts report survey study poll count tally census audit analysis".split())
# Nouns that a clause with "that" spells out: "the fact that".
TOLD_NOUNS = frozenset("fact criticism criticisms claim news report statement hope warning belief idea evidence sign fear suggestion doubt word promise memo view notion "
                        "conclusion likelihood possibility chance probability allegation rumor speculation decision ruling order "
                        "agreement understanding reports claims fears signs hopes allegations "
                        "demand demands request requests requirement recommendation "
                        "proposal threat threats pledge complaint complaints concern concerns assurance assurances guarantee condition charges accusation accusations finding findings "
                        "announcement announcements disclosure confirmation revelation revelations admission denial forecast forecasts estimate estimates indication indications "
                        "assertion assertions contention expectation expectations theory conviction declaration "
                        "suggestions talk gossip rumour rumours rumors statements warnings beliefs ideas notions predictions speculations".split())
# What courts and others in power issue, and an infinitive spells out: "a ruling to send the boy home".
RULINGS = frozenset("ruling order verdict decree judgment judgement directive edict".split())
# What a firm does with the figures of a period.
ACCOUNTING = frozenset("report post have record show suffer".split())
# Verbs and nouns after which "that" leads to what is to be done: "a demand that he sing".
ORDERS = frozenset("condition order demand request require requirement recommend recommendation insist propose proposal ask urge suggest".split())
# Verbs whose past form behind a noun is most often the participle: "an agreement reached in May".
DONE_TO = frozenset("""
blame reach sign hold find lead make call know use base kill injure wound seize arrest capture release publish file issue order cause build locate
own sponsor organize back aim link tie associate relate set give take send drop design pose offer produce require involve impose draft
introduce launch discover fire found name accuse suspect charge convict submit obtain raise sell buy detain hurt shoot drown host
place jail sentence fine deport extradite bury cremate demolish repair renovate replace suspend ban expel rescue airlift acquit exile
""".split())
# Prepositions that belong to the verb before them: "carried out on Monday".
PARTICLES = frozenset("out up off down away back over".split())
# Adverbs that belong to the noun they lead.
KEPT = frozenset("only even nearly almost about just roughly".split())
# Verbs that keep an object when they are passive: "named chairman", "given time".
NAMING = frozenset(
    "name call elect appoint give award offer deem consider declare dub make pay leave send owe deny cost charge fine sentence crown "
    "vote keep".split())
# Nouns that end what a verb says: "a clerk they took hostage", "they took part".
NO_OBJECTS = frozenset("hostage captive prisoner part place office effect refuge shape flight".split())
# Verbs that need nobody to do it to: "was hurt and recovered". Behind a passive, any other without an object is passive too: "was tried and dismissed".
ALONE = frozenset("""
abate abide abstain adhere adjourn agree aim apologize apologise appeal appear apply argue arrive ascend aspire assemble attend backfire balk bargain
behave belong boast boom borrow bow campaign care cease change chat circulate clash climb close coincide collaborate collapse collide combine
commute compete complain comply concede conclude confer confess consist conspire continue contract converge convert cooperate crash crawl cry
culminate dance debate decide decline demonstrate depart depend deteriorate develop die differ diminish dine disappear disband disembark
dissolve dive divorce double drift drop dwindle ease emerge emigrate end enlist enrol enroll ensue erupt escape evaporate evolve exist expand
expire explode fade fail falter farm fare flare flee flourish flow fold follow function gain gather graduate grow happen head hesitate hurry immigrate
improve increase insist intervene invest jump kneel land lapse last laugh learn leap lie linger live lobby look marry march mature merge
migrate mount move overturn multiply negotiate object occur open operate originate pass pause peak perform perish persevere persist plead play plunge
prevail proceed profit progress prosper protest qualify quarrel race rally react rebel recede recover reign relax relent remain reopen reply
resign respond rest result resume retire retreat return revert roam rot rule sail scramble serve settle slip slow slump smile soar specialise
specialize stagnate stall start starve stay step stop struggle study stumble succeed succumb suffer surface surge surrender survive talk
testify train travel triumph try tumble turn vanish vary volunteer vote wait walk wander withdraw work worry yield
""".split())
ASKING = frozenset("ask contact interview reach".split())
"""What is done to somebody so that he speaks: "Low, reached by telephone on Friday, said"."""
