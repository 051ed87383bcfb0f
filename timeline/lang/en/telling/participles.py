"""What is said of participles: of what was done to a noun."""

from __future__ import annotations

import re

from timeline.lang.en.antecedents import antecedent
from timeline.lang.en.binding import FIGURES_OF
from timeline.lang.en.bodies import TRADES
from timeline.lang.en.called_off import had_been_planned
from timeline.lang.en.headlines import lower_first
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.shorten import shorten
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import ALONE, DONE_TO, PARTICLES, SAY
from timeline.lang.en.telling.and_again import was_done_again
from timeline.lang.en.telling.extent import words_end
from timeline.lang.en.telling.heads import done_to_some, head_with_a_relative
from timeline.lang.en.telling.joined import two_apart
from timeline.lang.en.telling.next_done import done_next, done_to_who_was
from timeline.lang.en.telling.number import by_its_verb, was_or_were
from timeline.lang.en.telling.short import short_subject
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.telling.told_with_was import COARSE, DECIDED, PRINTED, each_has_its_time, is_bare, is_told_apart
from timeline.lang.en.telling.wholes import PRONOUNS, whole
from timeline.lang.en.telling.words import Words
from timeline.lang.en.wordlists import is_plural


def participle(teller: Words, clause: Clause) -> str | None:
    """What a participle says was done to the noun before it: "a ring found in May" → "A ring found"; `None` where it tells nothing of then."""
    classes = teller.parse.classes
    if clause.verb.base in ("date", "dated"):
        return None  # "In a letter dated Friday, Low said": the time of what is said
    also = done_to_some(teller, clause) or done_to_who_was(teller, clause)
    if also is not None:
        return also
    if not clause.comma and clause.parent.verb is not None and clause.parent.kind == "main" and clause.parent.subject is not None and (
            clause.parent.subject[0] <= clause.begin < clause.parent.subject[1]) and not clause.parent.verb.perfect and (
            clause.parent.verb.tense == "past" or clause.verb.base in PRINTED and clause.parent.verb.tense == "present" and clause.parent.verb.base in _SHOWING) and (
            not _tells_of_another_time(teller, clause)) and not (clause.verb.base in _TAKING and clause.parent.verb.base in _PROVING) and (
            clause.verb.base not in _TO_COME and not had_been_planned(teller.parse, clause) and not teller.parse.low(teller.at).startswith("since ") and (
                clause.verb.base in PRINTED or COARSE.search(teller.parse.low(teller.at)) is None)) and not each_has_its_time(teller, clause):
        line = whole(teller, clause.parent)  # "a bomb found on Monday blew up": both on one day
        done = teller.say(clause.begin, min(clause.end, clause.parent.verb.first))
        return line if " " in done else line.replace(f" {done} ", " ", 1)
    second = classes[clause.begin - 1:clause.begin] == "c" and any(c.kind == "part" and c.begin == 0 and c.parent is clause.parent for c in teller.parse.clauses)
    if clause.begin == 0 or second and clause.parent.verb is not None or clause.begin == clause.parent.begin and clause.parent.verb is not None and clause.parent.verb.first > clause.end:
        subject = subject_of(teller, clause.parent) if clause.parent.verb is not None else None
        stands = clause.parent.subject
        if stands is not None and stands[0] < teller.at < stands[1]:
            subject = teller.say(teller.at + 1, stands[1]).strip(" ,")  # "Born in Topeka, Kan., on May 3, Askew left"
        if subject and classes[clause.parent.verb.first - 1] != ",":
            subject = subject.rpartition(", ")[2]  # "Born in 1922, the fifth child of a cook, he left": he
            subject = teller.who(subject.lower()) or subject if subject.lower() in PRONOUNS else subject
        done = lower_first(teller.say(clause.begin, clause.end))
        return _joined(clause, subject, ", ", done) if subject else None
    also = done_next(teller, clause)
    if also is not None:
        return also
    start = clause.begin - 1 if classes[clause.begin - 2:clause.begin] == "cr" else clause.begin  # "and extensively refitted in 2001"
    before = classes[start - 1]
    firstly = before == "r" and (classes[clause.begin - 2:clause.begin - 1] == "," or _is_first_done(teller, clause))  # ", first awarded in 1954"
    if before in "bhrp" and not firstly or before in "t" and (classes[clause.begin - 2:clause.begin - 1] not in ("n", "N") or clause.begin - 1 == teller.at):
        return None
    if before == "s":
        return None  # "he said when asked Thursday"
    chain, first = clause, start
    while True:  # "kidnapped and presumed killed": back to the first of them
        before = first - 2 if classes[first - 1] == "c" else first - 1
        sister = next((c for c in teller.parse.clauses if c.kind == "part" and c.begin < first and c.verb.last <= before and (
            c.verb.last == before or c.end >= first - 1 and classes[first - 1] == "c")), None)
        if sister is None:
            break
        chain, first = sister, sister.begin
    noun = head_with_a_relative(teller, chain) or _subject_before(teller, chain) or antecedent(teller.text, teller.parse, chain, teller.span)
    noun = charged(teller, clause) or _owned(teller, chain, noun) or noun
    if noun is None or len(noun) < 3:
        return None
    noun = _with_the_first(teller, chain, noun)
    if _PAPERS.search(noun) and (clause.verb.base in ("date", "dated") or teller.parse.low(len(classes[:chain.begin].rstrip("dnN#'\"")) - 1) in ("in", "by")):
        return None  # "said in a letter published Monday that …"
    outer = clause.parent
    if not clause.comma and clause.verb.base in PRINTED and outer is not None and outer.finite and outer.verb is not None and outer.verb.base in SAY and (
            _IN_PAPER.fullmatch(classes, outer.verb.last + 1, clause.begin)):
        return None  # "said in an interview with a newspaper published on Monday that …"
    joint = ", " if clause.comma else " "
    comma = classes.find(",", clause.verb.last, clause.end)
    stop = comma if comma > teller.at else clause.end
    stop = min([stop, *(c.begin for c in teller.parse.clauses if c.kind == "sub" and max(clause.verb.last, teller.at) < c.begin < stop),
                *(c.subject[0] for c in teller.parse.clauses if c.subject is not None and max(clause.verb.last, teller.at) < c.subject[0] < stop)])  # "for the wheat sown in May the rain came late"
    joined = classes.find("c", teller.at, stop) if teller.at >= 0 else -1
    # "the order issued Monday and also to free him"
    stop = joined if joined > 0 and classes[joined - 1] == "t" and classes[joined + 1:joined + 2] != "t" else stop
    apart = any(word.time is not None for word in teller.parse.words[chain.begin:start])  # each has its time: "built in 1974 and refitted in 2001"
    done = teller.say(start if apart else chain.begin - firstly, stop)
    pair = two_apart(teller.parse, clause, teller.at) if clause.comma and apart is False and classes.count("t", clause.begin, clause.end) > 1 else None
    if pair is not None and teller.at == pair.start("second") and pair["one"][:1] == pair["two"][:1] and pair["two"][:1] in ("p", "o"):
        done = f"{teller.say(clause.verb.first, clause.verb.last + 1)} {teller.say(pair.start('two'), teller.at)}"  # "signed by Hale in 1931 and by Lund in 1935"
    by_verb = by_its_verb(teller, clause) if clause.comma and not firstly and was_or_were(noun) is None else None
    was = was_or_were(noun) or by_verb or ("were" if is_plural(noun.lower()) else "was")  # "Gains made in 2012", whose place alone gives the capital
    again = was_done_again(teller, clause, noun, was) if not firstly else None
    if again is not None:
        return again
    if pair is not None and teller.at == pair.start("second") and not pair["one"] and _IN_A_STATE.fullmatch(pair["two"]) and teller.parse.low(pair.start("two")) in ("in", "under", "at"):
        return f"{noun} {was} {teller.say(pair.start('two'), pair.end('two'))}"  # ", founded in 1958 and in power from 1991": it was in power
    is_done = classes[clause.verb.head] == "y" and clause.verb.base in ALONE and joint == ", " and clause.verb.form == "part"  # "withdrawn", which cannot be the past tense
    named = not clause.comma and not firstly and _NAMED.match(noun) and classes[first - 1] == "n" and noun.rpartition(" ")[2].lower() != teller.parse.low(first - 1)
    line = f"{noun} {was} {done}" if is_done or named or by_verb and " " in done or is_bare(teller, clause, noun, done) or each_has_its_time(teller, clause) or is_told_apart(teller, clause) else _joined(clause, noun, ", " if firstly else joint, done)
    if len(line) > LIMIT and joint == ", " and " " in done:
        line = f"{noun} {done}"  # no aside that may be left out: it is what happened
    return line


_IN_A_STATE = re.compile(r"pn")
_NAMED = re.compile(r"[A-Z]|[Tt]he ")  # "Orla, a firm founded in 1990"


def _tells_of_another_time(teller: Words, clause: Clause) -> bool:
    """Whether what the clause over a participle tells has a time of its own; not "a report printed in May warned that mills may shut by June", nor ", the worst since 1998"."""
    over, classes = clause.parent, teller.parse.classes
    times = (n for n in range(over.verb.last, words_end(teller, over, None)) if classes[n] == "t")
    return any(clause.verb.base not in PRINTED or teller.parse.owner[n].kind != "comp" and not (
        teller.parse.low(n).startswith("since ") and "," in classes[over.verb.last:n]) for n in times)


def _is_first_done(teller: Words, clause: Clause) -> bool:
    """ "A comet first seen in 2009 broke up"."""
    return teller.parse.low(clause.begin - 1) == "first" and teller.parse.classes[clause.begin - 2:clause.begin - 1] in ("n", "N") and clause.verb.last == clause.begin


# What papers do, ever since they came out: "files released in 1996 show that".
_SHOWING = frozenset("show reveal suggest indicate describe list name tell confirm".split())


# What was taken then, and shows what it does ever since: "samples taken in May matched those of the river".
_TAKING = frozenset("take collect draw gather make record film".split())
_PROVING = frozenset("match show reveal suggest indicate confirm contain prove test turn carry".split())


def _subject_before(teller: Words, clause: Clause) -> str | None:
    """ "A register in the state archive, first published in 1931, mentions": the whole subject before an aside, not the place in it."""
    outer, classes = clause.parent, teller.parse.classes
    if outer is None or outer.subject is None or outer.verb is None or outer.kind != "main" or outer.verb.first < clause.begin:
        return None
    begin, end = outer.subject
    if begin < clause.begin <= end and clause.verb.base in _SET_UP and (aim := _WITH_AIM.match(classes, begin, clause.begin)):
        return teller.say(begin, aim.end("what"))  # "A commission to mark the border, set up in 2003, met"
    if begin < clause.begin and classes[begin + 1:begin + 2] == "p" and teller.parse.low(begin) in FIGURES_OF and teller.parse.low(begin + 1) == "of":
        return None  # "Sales of the drug, approved in 2004, fell": the drug was
    if (begin < clause.begin <= end + 2 and _FROM_TO.fullmatch(classes, begin, min(end, clause.begin)) and (
            all(teller.parse.low(n) in _BETWEEN_PLACES for n in range(begin, clause.begin) if classes[n] in "po"))):
        return teller.say(begin, classes.find(",", begin, clause.begin))  # "Ferries from Hale to Orm, halted since Friday, resumed"
    if clause.verb.base in _TO_HOUSES and (led := classes.find("p", begin, clause.begin)) > begin and (
            is_person_noun(teller.parse.low(led - 1)) or clause.verb.base in ("build", "rebuild") and teller.parse.low(led - 1) in TRADES):
        return None  # "A director of the bank, founded in 1903, said": the bank was
    if not (begin < clause.begin and end >= clause.begin - 2) or _WITH_PLACE.fullmatch(classes, begin, min(end, clause.begin)) is None:
        return None
    comma = classes.find(",", begin, clause.begin)
    return teller.say(begin, comma) if comma > 0 and comma - begin <= _FEW_WORDS else None


_FROM_TO, _BETWEEN_PLACES = re.compile(r"d?n*[nN](?:[po]N+(?:cN+)?)+,r?"), ("from", "to", "between")
_WITH_PLACE = re.compile(r"d?[nN]+(?:p[nN]+)?pd[nN']+,?r?")
_FEW_WORDS = 9
_TO_HOUSES = frozenset("found establish build rebuild close shut open reopen launch set form create nationalize privatize".split())
_WITH_AIM = re.compile(r"(?P<what>d?[nN]+(?:p[dzgenN]+)?)o[rx]*[ehn][^,]*,r?$")
# What is done to a plan and not to what it is for.
_SET_UP = frozenset("set make announce publish propose sign put launch adopt pass form create appoint approve file submit draft unveil introduce start".split())


def _with_the_first(teller: Words, clause: Clause, noun: str) -> str:
    """ "the seven people killed and 12 people hurt in May": with the first of the two, of whom the time is as much."""
    parse, begin = teller.parse, clause.begin
    while begin > 0 and parse.classes[begin - 1] in "#nNd'":
        begin -= 1
    if parse.classes[begin - 1:begin] != "c":
        return noun
    sister = next((c for c in parse.clauses if c.kind == "part" and not c.comma and c.verb.last == begin - 2), None)
    first = antecedent(teller.text, parse, sister, teller.span) if sister is not None else None
    return f"{first} {teller.say(sister.begin, begin)} {noun}" if first and sister is not None else noun


def _joined(clause: Clause, noun: str, joint: str, done: str) -> str:
    """ "The council was named by the crown", or as headlines have it where one word says it all: "Levy announced", but "He was questioned"."""
    was = was_or_were(noun) if noun.lower() in PRONOUNS or joint == ", " and (clause.verb.base not in ALONE or clause.begin > 0 and " by " in f"{done} "[:done.find(" ") + 4]) else None  # "passed by the council"
    if was is None and joint == ", " and clause.verb.base in _OF_ONE and _ONE_NAME.fullmatch(noun) and not done.startswith("last "):
        was = "was"  # "Rivers, born in May"
    if was is not None and clause.verb.form == "part":
        return f"{noun} {was} {done}"  # "He questioned" would say that he asked
    if " " in done:
        by_itself = joint == ", " and clause.verb.base in _SITTING and clause.verb.form == "part"
        return f"{noun}{' ' if by_itself else joint}{done}"  # "Talks, adjourned in May": they adjourned
    if not (clause.comma or clause.begin == 0 or clause.verb.base in DONE_TO | DECIDED):
        return f"{noun} {done}"  # "when the shaft flooded": no participle at all
    return f"{_DETERMINER.sub('', noun)} {done}"


_SITTING = frozenset("adjourn reconvene resume stall falter lapse".split())
# What is done to one person: a name with an "s" is no name of many then.
_OF_ONE = frozenset("bear born elect appoint educate raise ordain baptize sentence".split())
_ONE_NAME = re.compile(r"[A-Z][\w'’-]+")
_TO_COME = frozenset("plan schedule expect slate set".split())  # "a tour planned for June was dropped": then it was to be
_DETERMINER = re.compile(r"^(?:the|an?)\s", re.IGNORECASE)


def _owned(teller: Words, clause: Clause, noun: str | None) -> str | None:
    """ "Karl Dreyfus, whose own study, released in May": whose study it is."""
    first = clause.begin
    while first > 0 and teller.parse.classes[first - 1] in ",nN'd":
        first -= 1
    if noun is None or teller.parse.low(first - 1) != "whose" or noun.count(" ") > 3:
        return None
    rel = next((c for c in teller.parse.clauses if c.kind == "rel" and c.begin == first - 1), None)
    owner = antecedent(teller.text, teller.parse, rel, teller.span) if rel is not None else None
    return f"{teller.whose(owner)} {noun.removeprefix('own ')}" if owner else None


def charged(teller: Words, clause: Clause) -> str | None:
    """ "stood trial in Graz, charged with theft": the subject, who alone can be charged."""
    outer = clause.parent
    if not clause.comma or clause.verb.base not in ("charge", "accuse", "convict", "suspect", "jail") or outer is None or (
            outer.verb is None or not outer.finite):
        return None
    who = subject_of(teller, outer) if outer.verb.last < clause.begin else None
    return short_subject(teller, outer, who) if who and who.lower() not in PRONOUNS else None


_IN_PAPER = re.compile(r"p[dnN#'p]+")
# What something is said in: the time of a letter is that of what it says.
_PAPERS = re.compile(r"(?:letter|statement|interview|report|article|editorial|document|memo|memorandum|note|message|speech|communique|filing|paper|study|post|column|essay|poll|survey|remark|comment|lecture|sermon|affidavit|testimony|tweet|email)s?$")


def done_to_whom(teller: Words, clause: Clause) -> str | None:
    """ "To find out who shot down the plane in April" → "The plane shot down": nobody knows by whom."""
    verb, classes = clause.verb, teller.parse.classes
    first = verb.last + 1 + (teller.parse.low(verb.last + 1) in PARTICLES)
    stop = words_end(teller, clause, None)
    if verb.first != verb.last or classes[verb.head] != "v" or verb.negated or classes[first:first + 1] not in ("d", "N", "n", "#"):
        return None
    last = first
    while last < stop and classes[last] in "dnN#'pr":
        last += 1
    whom = teller.say(first, last)
    return f"{whom[:1].upper()}{whom[1:]} {teller.say(verb.first, first)}" if whom else None


_NOUN_AND_PARTICIPLE = re.compile(r"[A-Za-z]+ [a-z]+")


def with_terms(teller: Words, clause: Clause, line: str) -> str:
    """ "Under a pact signed yesterday, the guild would own the quay": "Pact signed" alone tells too little, and goes on with what it is."""
    main = teller.parse.clauses[0]
    if teller.parse.low(0) != "under" or _NOUN_AND_PARTICIPLE.fullmatch(line) is None or main.kind != "main" or main.verb is None or main.subject is None:
        return line
    if main.subject[0] < clause.verb.last or teller.parse.classes[main.subject[0] - 1] != "," or teller.parse.classes[slice(*main.subject)] == "u":
        return line
    stop = words_end(teller, main, main.verb.last)
    if main.verb.tense == "past" and not main.verb.modal or main.verb.perfect or "t" in teller.parse.classes[main.subject[0]:stop]:
        return line  # no terms, but what has come of it
    terms = teller.say(main.subject[0], stop)
    if teller.parse.low(main.subject[0]) in ("his", "her", "its", "their"):
        return line  # whose, nobody says there
    told = f"{line}: {terms[:1].upper()}{terms[1:]}"
    needed = len(told) - len(terms) + len(teller.say(main.subject[0], main.verb.last + 1))
    return told if len(shorten(told)) > needed + _SOME_WORDS else line


_SOME_WORDS = 4  # characters
