"""A case of a time for which something is called or from which it is ordered: what is then is that, not the calling."""

from __future__ import annotations

import re

from timeline.lang.en.asked import Asked, Told, subject
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.telling.extent import words_end
from timeline.lang.en.telling.short import lower_article
from timeline.lang.en.telling.wholes import PRONOUNS
from timeline.lang.en.tense import tense
from timeline.lang.en.who_fits import is_surely_a_name
from timeline.model import Tense

# What is set down for a day: "announced a loss for Friday" is an account.
_SETTING_DOWN = frozenset("call schedule organize organise convene summon order".split())
# What is put on from a day: "cancelled all trains from Thursday" is told as it stands.
_PUTTING_ON = frozenset("announce declare order impose introduce proclaim approve back pass adopt agree unveil".split())
_CALLING = _PUTTING_ON | _SETTING_DOWN | {"authorize"}
_FROM = frozenset("starting beginning effective".split())
_THING = re.compile(r"[de]?[#nNezt]+'?[nN#]*(?:p[d#]?[nN#eg]+)*")


def set_for(asked: Asked) -> list[Told] | None:
    """ "The union called a rally for Saturday" → "a rally called by the union", "declared a curfew starting Thursday": the curfew."""
    own, teller, parse, at = asked.own, asked.teller, asked.teller.parse, asked.teller.at
    verb = own.verb
    if verb is None or not own.finite or own.kind == "rel" or verb.passive or verb.negated or verb.modal or verb.base not in _CALLING or not (verb.tense == "past" or verb.perfect):
        return None
    first, stop = verb.last + 1, at - (parse.low(at - 1) in ("on", "in", "from"))
    if parse.low(stop - 1) in _FROM:
        stop -= 1
    elif parse.low(at - 1) == "from" and verb.base in _PUTTING_ON and tense(teller.text, asked.timex.begin, asked.timex.end) is Tense.FUTURE:
        pass
    elif not (stop == at and parse.low(at - 1) == "for" and verb.base in _SETTING_DOWN and asked.is_of_a_day()):
        return None
    else:
        stop -= 1
    if _THING.fullmatch(parse.classes, first, stop) is None or parse.classes[first] == "u":
        return None
    who, done = lower_article(subject(teller, own) or ""), parse.low(verb.head)
    if not who or who.lower() in PRONOUNS or not done.endswith("ed"):
        return None
    if who.isalpha() and who.endswith("s") and not is_surely_a_name(who, teller.text):
        who = who.lower()  # "Unions called a strike"
    by = f" {done} by {who}"
    purpose = next((c for c in parse.clauses if c.kind == "inf" and c.begin == at + 1), None)  # "for Friday to protest against the cuts"
    behind = f" {teller.say(at + 1, words_end(teller, purpose, None))}" if purpose is not None else ""
    what = teller.say(first, stop)
    lines = (f"{what}{by}{behind}", f"{what}{by}", f"{what}{behind}")
    return [Told(own, next((line for line in lines if len(line) <= LIMIT), what), noun=True)]


_YEARS = re.compile(r"\d{4}(?:[-–/]\d{2,4})?$|next year$")
_OF_A_YEAR = frozenset("budget account accounts book books register list calendar timetable programme program fee fees rate rates rise rises quota quotas rent rents tariff tariffs tax toll tolls precept fixtures ledger returns".split())
_SETTLING = frozenset("approve adopt pass agree set fix sign publish present draft show seize unveil release reject debate freeze read inspect leak".split())


def settled_for(asked: Asked) -> list[Told] | None:
    """ "The tax rise for 2010-11 was fixed at 2 per cent", "was shown the log book for 2011": of which year that is, not when."""
    own, parse, at = asked.own, asked.teller.parse, asked.teller.at
    if parse.low(at - 1) != "for" or parse.low(at - 2) not in _OF_A_YEAR or own.verb is None or own.verb.base not in _SETTLING or _YEARS.match(parse.low(at)) is None:
        return None
    return []
