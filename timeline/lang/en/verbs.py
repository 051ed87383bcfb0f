"""English verbs, as far as tense needs them: irregular pasts, verbs of saying, and words in -ed that are no verbs."""

from __future__ import annotations

from timeline.lang.en.verbforms import IRREGULAR, LIKE_A_BASE

# Past forms and participles that do not end in -ed and are rarely anything else: not "a bit of", "bound for", "the Fed", "a slew of".
IRREGULAR_PAST = IRREGULAR - frozenset("been bit bound drunk fed slew wound".split())
# "Cut", "hit" and their like: past only when a subject went before and nothing says otherwise.
UNMARKED = IRREGULAR_PAST & LIKE_A_BASE

SAYING = frozenset("""
said says say told tells announced announces confirmed confirms reported reports stated states added adds argued argues
warned warns claimed claims insisted insists declared declares explained explains noted notes wrote writes tweeted
testified testifies acknowledged acknowledges admitted admits denied denies replied recalled disclosed revealed
predicted predicts estimated estimates suggested suggests observed concluded concludes asserted alleged
""".split())

# -ed words that are hardly ever a finite verb.
NOT_VERBS = frozenset("""
united red bed hundred speed feed need seed indeed shed sacred naked wicked rugged hatred embed exceed proceed succeed
breed bleed creed greed weed infrared unprecedented limited alleged so-called aged beloved
""".split())
