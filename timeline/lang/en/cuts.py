"""Where a headline may be cut: what a verb or a noun cannot do without stays, and nothing is left half said."""

from __future__ import annotations

import re

from timeline.lang.en.goals import PREPOSITION_TO, TOLD_WHOM
from timeline.lang.en.leaveout import AMOUNTS, HALF_A_CLAUSE, OBJECT_TO, OF_WHAT, TO_DO_NOUNS, behind_adjectives, between_adjectives, in_list, parse_piece
from timeline.lang.en.syntax import Parse
from timeline.lang.en.syntax.takes import PARTICLES
from timeline.lang.en.verbs import SAYING
from timeline.lang.en.wordlists import OF_SEVERAL, is_plural

# Words that want the phrase behind them: cut off, it would leave them half said.
_WANTING = frozenset("""
killed vowed promised agreed ordered wanted asked told urged expected forced allowed helped made took put gave brought let kept decided
refused failed tried began started threatened pledged planned hoped managed led sent used called found left raised cut hit met won lost
sold bought signed opened closed reached passed based set plans hopes wants seeks aims needs expects requires allows showed shows aimed designed able
according due likely
""".split())


def is_whole(piece: str, kept: str, sentence: Parse, at: int, joint: bool = False) -> bool:
    """Whether a cut leaves quotation marks in pairs and no verb without what it was about; with `joint`, the second of two objects may go."""
    if kept.count('"') % 2 or kept.count("“") != kept.count("”") or kept.count("(") != kept.count(")"):
        return False
    if len(_DASH.findall(kept)) % 2 and not kept.endswith("-"):
        return False  # "two suspects -- one a cook", one a clerk
    if sentence.classes[at] == '"' and sentence.classes[at - 1] in "nN" and sentence.classes[at + 1:at + 2] == "N" and sentence.classes.count('"', 0, at) % 2 == 0 and "," not in piece[len(kept):len(kept) + 1]:
        return False  # "released the shop" "Pump World"
    if (" and " in kept or " but " in kept) and _AND_SOMEBODY.search(kept) and _WHO_DOES.match(piece, len(kept)):
        return False  # "fell in May, and the owner" was freed, "ended with the mayor walking out and police" being called
    if piece.startswith(",", len(kept)) and HALF_A_CLAUSE.search(kept) and _THEN_ITS_VERB.match(piece, len(kept)):
        return False  # "after the river", swollen by rain, breached the mark
    if ("so " in kept or "between " in kept) and re.search(r"\bso\s+\w+$|\bbetween\s[^,]*$", kept) and not re.search(
        r"\bbetween\s(?:.*\sand\s|(?:the |its |their |these )?(?:two|three|four|five|six)\s)", kept):
        return False
    if sentence.low(at) == "in" and sentence.low(at - 1) in _IN_WHAT and sentence.classes[at - 2] in "dne":
        return False  # "on a leap" in sales
    if sentence.classes[at] == "k" and any(c.verb is not None and c.verb.base in TOLD_WHOM and c.verb.last < at and
            set(sentence.classes[c.verb.last + 1:at]) <= set("dnNip'") for c in sentence.clauses):
        return False  # "told the king" that
    if sentence.classes[at] == "c" and not joint and sentence.low(at + 1) not in ("other", "others") and sentence.classes[at + 1:at + 2] in ("n", "N", "#", "d") and (
            sentence.classes[at - 1:at + 2] != "#cn" and "," not in piece[len(kept):len(kept) + 2]):
        return False  # "Smith and Jones": both or neither, but "Smith" of "Smith and other clerks"
    if (sentence.classes[at] in "ko" or sentence.low(at) in ("whether", "how", "why", "if")) and (
            any(c.verb is not None and c.verb.form == "finite" and c.verb.last == at - 1 for c in sentence.clauses)):
        return False  # "ruled" that, "sought" to
    asks = next((n for n in range(at - 1, 0, -1) if sentence.words[n].low in _ASKING_HOW), None)
    if asks is not None and not any(letter in "vwbhmzeo" for letter in sentence.classes[asks + 1:at]):
        return False  # "will ask about how four armed men" could get in
    if sentence.classes[at] not in ",;" and any(
            c.kind in ("inf", "ing") and c.verb is not None and c.verb.base in _SENDING and c.verb.last < at - 1 and set(sentence.classes[c.verb.last + 1:at]) <= set("dnN'i")
            for c in sentence.clauses):
        return False  # "to send the club" to the top
    if sentence.low(at) in ("above", "below") and sentence.classes[at - 1] == "r":
        return False  # "a loss that is greatly" below
    if sentence.low(at) in ("after", "before") and sentence.low(at - 1) in _HOW_LONG:
        return False  # "arrived long" after
    if sentence.classes[at] == "p" and kept.endswith(_AND_THE_REST):
        return False  # "half will sail by noon and the rest" by dusk
    if sentence.low(at) == "to" and _main_base(sentence) in _TO_WHAT:
        return False  # "link the clerk" to
    if sentence.low(at) in _PARTICLES and sentence.classes[at + 1:at + 2] in ("p", "o", "t", ",", ""):
        return False  # "to hand the boy" over
    if sentence.classes[at] == "o" and (_wants_infinitive(sentence, at) or at > 1 and sentence.classes[at - 2:at] == "bn"):
        return False  # "was willing" to
    while at > 0 and sentence.words[at - 1].begin >= len(kept):
        at -= 1  # what dangled is off already
    behind = at - 2 if sentence.classes[at] == "k" and sentence.low(at - 1) in _PARTICLES else at - 1  # "to point out" that
    last = next((c.verb for c in sentence.clauses if c.verb is not None and c.verb.head == behind and c.verb.form in ("ing", "inf")), None)
    if last is not None and not (last.form == "ing" and sentence.low(at - 2) == "of" and sentence.low(at) in _SOMEWHERE) and (
            last.form == "ing" or sentence.classes[at] in "kd" or last.base in _WITH_WHOM and sentence.low(at) == "with" or last.base in _ASKING and sentence.classes[at] in "qs" or sentence.low(at) in _PARTICLES):
        return False  # "explaining" that, "to pick" up; but "a plan of cutting" on their cloth
    if sentence.classes[at - 1:at + 2] == "nvn":
        return False  # "convertible subordinated notes"
    if between_adjectives(sentence, at) or behind_adjectives(sentence, at):
        return False
    if sentence.classes[at] == "," and _BASED.match(piece, sentence.words[at].end) or in_list(sentence, at):
        return False  # "Leeds, Calif.-based", "Graz, Basel and Bergen"
    done = next((c for c in sentence.clauses if c.kind == "part" and c.verb.last == at - 1 and not c.comma), None)
    if done is not None and sentence.classes[done.begin - 1:done.begin] in ("n", "N", "#", "z", "g"):
        return False  # "debts linked" to: neither
    if sentence.classes[at] == "v" and _GAPPED.search(sentence.classes, 0, at):
        return False  # "Two were killed and nine" wounded
    if sentence.low(at) == "of" and sentence.classes[at - 1:at + 2] == "NpN":
        return False  # "the House" of Lords
    if sentence.low(at) == "of" and (sentence.low(at - 1) in ("out", "instead", "because", "ahead") or sentence.low(at - 1) in AMOUNTS or sentence.low(at - 1) in OF_WHAT):
        return False  # "some or all" of
    if any(c.finite and c.verb is not None and c.begin < at <= c.verb.first and c.kind != "main" for c in sentence.clauses):
        return False  # a clause without its verb
    if sentence.classes[at] == "o" and sentence.low(at - 1).removesuffix("s") in TO_DO_NOUNS and sentence.classes[at + 1:at + 2] in ("e", "b", "h", "n") and any(
            c.verb is not None and c.finite and c.verb.last < at and set(sentence.classes[c.verb.last + 1:at]) <= set("dnN'") for c in sentence.clauses):
        return False  # "announced plans" to
    last = kept.rsplit(" ", 1)[-1]
    if _LED_ON.get(last) == sentence.low(at):
        return False  # "will be eligible" for it
    if sentence.classes[at] == "," and _STATE.search(kept) and _GOES_ON.match(piece, len(kept)):
        return False  # "an officer in the Amherst, N.Y." force
    if sentence.classes[at] in "ok" and last.rstrip(",").islower() and last.endswith(("able", "right", "need", "time", "way", "failure", "ability", "fact")):
        return False
    return not ends_in_verb(kept) or sentence.low(at - 1).endswith("s") and all(c.verb is None or c.verb.head != at - 1 for c in sentence.clauses)


# Adjectives that say too little without what their preposition leads to.
_LED_ON = {**dict.fromkeys(("eligible", "famous"), "for"),
    **dict.fromkeys(("aware", "capable", "guilty", "critical", "suspicious", "fond", "proud", "afraid"), "of"),
    **dict.fromkeys(("subject", "similar", "loyal", "opposed", "related", "entitled", "committed", "vulnerable"), "to"),
    **dict.fromkeys(("familiar", "consistent", "compatible", "satisfied"), "with"), **dict.fromkeys(("involved", "interested"), "in"), "based": "on"}
_DASH = re.compile(r"\s(?:-{1,4}|—|–)(?=\s)")
_STATE, _GOES_ON = re.compile(r"\bthe [A-Z][\w-]+, (?:[A-Z]\w{1,4}\.|(?:[A-Z]\.){2,})$"), re.compile(r",? [A-Za-z]")
_AND_SOMEBODY = re.compile(r"(?:,? but|, and|[a-z]ing(?: \w+){0,3} and|[a-z]{2,}ed(?: \w+){0,3} and)(?: [\w'’$£€.%-]+){1,6}$")
_WHO_DOES = re.compile(
    r"(?: (?:and|or) (?:\w+ ){1,3}|,? (?:which|who|that) )?,? ?(?:was|were|is|are|has|have|had|will|would|can|could|may|must|being|becomes?|remains?|said|says)\b|, (?:which|who|whose)\b")
_THEN_ITS_VERB = re.compile(r", [^,]{3,80}, (?:[a-z]+ed|was|were|had|has|is|are|broke|fell|rose|hit|left|went|came)\b")
_GAPPED = re.compile(r"bv[^,;]*c[dnp#]+$|bbv[^,;]*c[dnp#]+$")
_ASKING_HOW = ("how", "why", "whether")
_SENDING = frozenset("send put bring lift hand give lead move keep".split())
_AND_THE_REST = (" and the rest", " and the others", " and the other", " and others", " and the remainder")
_SOMEWHERE = frozenset("in on by over during".split())
_HOW_LONG = frozenset("long soon shortly just right even well immediately".split())
_IN_WHAT = frozenset("leap rise surge drop decline increase growth fall gain jump slump reduction improvement stake interest".split())
_BASED = re.compile(r"\s(?:[A-Z][\w.]*-[a-z]|(?:[A-Z]\w{1,4}\.|(?:[A-Z]\.){2,}),?\s[a-z])")
_PARTICLES = PARTICLES | {"on"}


# Verbs that say too little without their "with", or without what is asked.
_WITH_WHOM, _ASKING = frozenset("meet deal comply cope".split()), frozenset("investigate determine".split())
# Verbs that say to what: "link the clerk to the theft".
_TO_WHAT = frozenset("link tie attribute compare return transfer subject expose commit limit liken confine restore".split())


def _main_base(sentence: Parse) -> str:
    verb = next((c.verb for c in sentence.clauses if c.verb is not None and c.verb.form == "finite" and c.kind in ("main", "comp")), None)
    return verb.base if verb is not None else ""


def _wants_infinitive(sentence: Parse, at: int) -> bool:
    verb = next((c.verb for c in reversed(sentence.clauses) if c.verb is not None and c.verb.last < at), None)
    return verb is not None and (verb.base in OBJECT_TO or sentence.low(verb.last + 1) in PREPOSITION_TO.get(verb.base, ())) and (
        not verb.passive and {",", "k", "q"}.isdisjoint(sentence.classes[verb.last + 1:at]))


_MANY = OF_SEVERAL | frozenset("and they we both all some many several few".split())


def loses_whom(kept: str, condition: str) -> bool:
    """Whether a cut leaves nobody whom the "they" of a condition could mean: "Orla would strike back" [at the guilds] "if they cut prices"."""
    return condition.startswith("they ") and not any(word in _MANY or is_plural(word) for word in kept.lower().split())


SAME_END = 20
"""So many characters at their end tell where a cut line ends in the whole."""


def parts_a_verb(line: str, kept: str, or_clause: bool = False) -> bool:
    """Whether a cut line ends within a verb: "it would probably" start; or, if asked, before the verb of a clause: "were told that the clerks" would."""
    end = line.rfind(kept[-SAME_END:])
    sentence = parse_piece(line)
    end = end + len(kept[-SAME_END:]) if end >= 0 else len(line)
    return any(c.verb is not None and sentence.words[c.begin if or_clause and c.finite and c.kind != "main" else c.verb.first].begin < end < sentence.words[c.verb.last].end
        for c in sentence.clauses)


_AND = re.compile(r"(?:[a-z]+ )?and ")  # "sail again and"


def leaves_off_a_second(line: str, kept: str) -> bool:
    """Whether a cut line ends before "and": "half will sail" and the rest will follow."""
    end = line.rfind(kept[-SAME_END:])
    return end >= 0 and _AND.match(line, end + len(kept[-SAME_END:]) + 1) is not None


def ends_in_verb(piece: str) -> bool:
    """Whether a cut would leave a verb without what it was about: "the company said"."""
    word = piece.rsplit(" ", 1)[-1].strip("\"”,").lower()
    return word in SAYING or word in _WANTING
