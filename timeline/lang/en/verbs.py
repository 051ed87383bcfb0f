"""English verbs, as far as tense needs them: irregular pasts, verbs of saying, and words in -ed that are no verbs."""

from __future__ import annotations

# Past forms and participles that do not end in -ed and are rarely anything else.
IRREGULAR_PAST = frozenset("""
was were had did said went came took made gave got saw found left told became began brought bought built caught chose
drew drove ate fell felt fought flew forgot froze grew heard held hid kept knew laid led lent lost meant met paid ran
rang rose sang sank sat sent shook shot shone shrank slept sold sought spent spoke spun stole stood struck stuck swam
swept swore swung taught thought threw understood wept woke won wore wove wrote withdrew overthrew undertook
underwent broke broken spoken stolen written driven given taken seen gone done chosen fallen frozen grown hidden known
ridden risen shaken shown sworn thrown torn worn overtook beaten beat bled bred burnt crept dealt dug fled flung hung
knelt leapt lit outdid overran rebuilt reset resold slid slung sped split spread strode strove withheld bid cut hit
hurt let put quit shut cost burst cast set forecast
upheld beheld withstood foresaw undid retook misled mistook forbade foretold oversaw overrode oversold overshot outran outsold
outgrew flown drawn blown sung woven begun redrew rewrote remade retold rethought undercut unwound wrung sprang sprung stung slew slain sunk stank rode spat
tore trod befell blew clung forgave learnt smelt spelt spilt strung bore bent lay upset thrust broadcast
""".split())

# "Cut", "hit" and their like: past only when a subject went before and nothing says otherwise.
UNMARKED = frozenset("bid cut hit hurt let put quit shut cost burst cast set forecast split spread reset beat read lay upset thrust broadcast".split())

SAYING = frozenset("""
said says say told tells announced announces confirmed confirms reported reports stated states added adds argued argues
warned warns claimed claims insisted insists declared declares explained explains noted notes wrote writes tweeted
testified testifies acknowledged acknowledges admitted admits denied denies replied recalled disclosed revealed
predicted predicts estimated estimates suggested suggests observed concluded concludes asserted alleged
""".split())

# -ed words that are hardly ever a finite verb.
NOT_VERBS = frozenset("""
united red bed hundred speed feed need seed indeed shed sacred naked wicked rugged hatred embed exceed proceed succeed
breed creed greed weed infrared unprecedented limited alleged so-called aged beloved
""".split())
