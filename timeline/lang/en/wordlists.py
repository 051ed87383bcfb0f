"""Words whose class is known: the small words, and nouns that are verbs' forms too. The letters are those of `wordclass.py`."""

from __future__ import annotations

import re

from typing import NamedTuple


class Word(NamedTuple):
    """A word's span in the text, its letters in lower case, and the index of the time that it is, if any."""

    begin: int
    end: int
    low: str
    time: int | None = None


CLASSES: dict[str, str] = {}
for _class, _words in {
    "d": "a an the this these those its his her their our my your some any no every each all both another several many few more most such half fewer less "
         "much enough either neither",
    "p": "of in on at by for from with into against over under during between among amid near through across behind beyond within without toward "
         "towards despite including following per via upon like than outside inside around off out up down along about above below onto throughout alongside "
         "beside aboard regarding barring according concerning pending versus unlike except besides plus",
    "a": "after before since until till as",
    "s": "when while because although though whereas if unless once whether how why where what",
    "q": "who which whom whose",
    "k": "that",
    "c": "and or but nor & yet",
    "u": "he she it they we i you there",
    "i": "him them us me himself herself itself themselves",
    "b": "is are was were am be been being isn't aren't wasn't weren't",
    "h": "has have had having hasn't haven't hadn't",
    "f": "do does did don't doesn't didn't",
    "m": "will would can could may might must should shall cannot won't wouldn't can't couldn't mightn't mustn't shouldn't",
    "x": "not never",
    "o": "to",
    "r": "also then now later again soon still just already even only too so very quite rather almost nearly twice yesterday today tomorrow "
         "away back here meanwhile however instead together therefore thus ago forward perhaps maybe apart aside ahead further abroad home overnight "
         "jointly ever often always sometimes first nonetheless nevertheless furthermore likewise otherwise indeed thereafter afterward afterwards onward onwards "
         "sooner seldom hence earlier",
    "n": "one two three four five six seven eight nine ten dozens hundreds thousands own other others else thing things nothing something anything everything "
         "willing king polling morning evening building buildings spring string ring wing ceiling sterling beijing wedding "
         "family early daily weekly monthly yearly likely friendly july italy supply reply ally assembly anomaly monopoly company bed",
    "N": "de von du dos ibn",  # "de Gaulle"
}.items():
    for _word in _words.split():
        CLASSES.setdefault(_word, _class)
FINITE = frozenset("mbhfw")
"""The classes of auxiliaries and of forms that are past and nothing else: where one stands, a clause has its verb."""
# Nouns that are verbs' forms too and are the noun nearly always.
NOUNS = frozenset("""
state states party parties police people minister force forces number numbers news talks shares sales earnings interests relations
reports results plans meeting meetings proceedings building beginning march may parliament court courts president
leaders members soldiers troops terms rates prices stocks bonds markets officials companies banks funds workers offices
place time part parts head heads house houses images cases records figures signs views works films games matches pilot
headquarters hundred thousand million billion turnout attendance rainfall unemployment inflation turnover
""".split())
# Forms in -ing that name no thing: "a treaty calling for free trade".
NO_NOUNS = frozenset("being having calling aiming asking seeking leading bringing arriving bearing coming going".split())
VERBS_OF_ONE = frozenset("is was has isn't wasn't hasn't does doesn't".split())
"""Forms of auxiliaries that go with one, and not with many; and those that go with many, and with "you"."""
VERBS_OF_MANY = frozenset("are were have aren't weren't haven't".split())
OF_TIMES = ("covering", "spanning", "straddling")
"""What has a time for its object: "the pages covering March"."""
CONTRACTIONS = {"'ll": "m", "'d": "m", "'ve": "h", "'re": "b", "'m": "b"}
"""The classes of verbs that are written as one with the word before them: "they'll"."""
STATES = tuple("Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo".split())
"""The states of the U.S. as American papers shorten them, without the full stop."""
# Words that count several, or a share.
NUMBER_WORDS = frozenset("""
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
seventy eighty ninety hundred thousand million half dozen
""".split())
IN_PLACE = frozenset("power office charge prison jail custody exile hiding hospital opposition business force place effect use service operation".split())
"""What somebody or something is in for a while: "the premier, in power since 2011"."""


SET_DOWN = frozenset("due scheduled planned set expected meant slated supposed intended forecast tipped booked".split())
"""What is said before an infinitive of what somebody set down or meant: "due to open", "slated to open"."""
OF_SEVERAL = frozenset("people police men women children clergy cattle".split())
"""Nouns that are plurals without an "s"."""


def is_plural(low: str) -> bool:
    """Whether a noun in small letters looks like a plural."""
    return low.endswith("s") and not low.endswith(("ss", "us", "is", "news", "series"))


ADJECTIVES = frozenset("""
new recent sharp high low big small large great strong weak long short early other further net total gross annual quarterly daily weekly
monthly major minor foreign domestic private political economic financial federal national international military nuclear higher lower
heavy steep free full final good bad better worse best worst old additional several various similar special serious severe significant top
slow clear open dry clean brief rare joint formal warm cool close bigger smaller larger greater stronger weaker modest broad huge fresh everyday upper young tiny poor rich
""".split())
"""Adjectives after which a word that may be a verb is a noun."""
DESCRIBING = re.compile(r"(?:ible|able|ive|ical|less|ful|ous)$")
"""The endings of words that mostly describe."""
