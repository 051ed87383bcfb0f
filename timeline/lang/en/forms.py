"""The form of a verb, as it tells of time: past, perfect, future, infinitive and so on."""

from __future__ import annotations

from timeline.lang.en.syntax import Clause, Parse, Verb
from timeline.lang.en.verbforms import base_of
from timeline.lang.en.verbs import SAYING

SAY = frozenset(base_of(word) for word in SAYING)
_ANYBODY = frozenset("someone somebody everyone everybody nobody anyone anybody".split())  # nobody tells them apart by what was done to them
ADJECTIVES = frozenset(("willing", "unwilling"))  # what looks like a progressive verb, and is a state
PHASES = frozenset("begin start continue resume stop cease end finish quit conclude".split())
_INTRANSITIVE = frozenset("come go begin become arrive leave fall rise happen end finish start grow change turn run".split())
_NEVER_DONE = frozenset("""
remain seem appear happen occur exist emerge belong consist depend arrive complain wonder insist laugh smile sigh sleep disappear vanish
rely react respond reply apologize resign talk abound arise balk bloom bristle climb coincide collapse collide compete comply conspire
contend cooperate crawl crumble dash decline decrease deteriorate die differ drift drop dwell dwindle elapse erupt evolve fade falter flee
flock flourish flow fluctuate grapple grieve hesitate hover languish lapse linger loom march migrate persist plead plummet plunge prevail
proceed prosper protest rally recede recur refrain resort rise roam rush shiver sink skid slide slip slump soar sprawl stall stem strive
struggle stumble subside succeed surge survive swim thrive topple tremble tumble vary wander wane waver weep wither yell zoom
""".split())  # what is done to nobody
_WILLING = frozenset(
    "agree attempt continue decline fail hesitate manage refuse seek strive struggle tend try vow".split())  # "failed to sink" is no participle
_VOICED = frozenset("say indicate suggest decide agree announce vow promise refuse resign apologize warn insist".split())  # "she's indicated": she has
_ANSWERS = frozenset("say specify comment disclose elaborate identify reach discuss confirm reveal tell explain answer respond contact locate".split())

_OBSERVED = frozenset("see hear reach smell observe".split())


def form_of(parse: Parse, clause: Clause) -> str:
    """The form of a clause's verb, as `Happening.form` names it.

    A verb that the parser took for a participle is past where its clause has no
    other verb, or where it can be no participle; one joined to a perfect without
    a subject of its own is perfect as well.
    """
    verb, over = clause.verb, clause.parent.verb if clause.parent is not None else None
    if clause.kind == "part" and over is not None and _apart(parse, over, verb):
        return {"past": "pluperfect", "present": "perfect"}[over.tense] if parse.classes[over.head] == "h" else _form(parse, over)
    if lone(parse, clause) is not None or finite_after_all(parse, verb) or _gapped(parse, clause):
        return "past"
    found = _form(parse, verb)
    if found == "past" and clause.kind == "coord" and clause.subject is None and over is not None and over.perfect and (
            parse.classes[verb.head] == "v" and verb.head == verb.first and (verb.base not in SAY or parse.classes[verb.first - 1] in "cr")):
        return _form(parse, over)  # "has outlived and outwitted them"
    return found


def lone(parse: Parse, clause: Clause) -> Clause | None:
    """The clause that a verb is of, where it was taken for a participle and that clause has no other: "as the motion passed"."""
    over = clause.parent
    return over if clause.kind == "part" and parse.classes[clause.verb.head] == "v" and over is not None and over.verb is None else None


def _apart(parse: Parse, auxiliary: Verb, verb: Verb) -> bool:
    """Whether an aside or a quotation mark parts a verb from its auxiliary: "has, of course, tried", "was “concerned”", "had itself filed"."""
    if auxiliary.first != auxiliary.last or parse.classes[auxiliary.last] not in "hb" or auxiliary.tense not in ("past", "present"):
        return False
    between = parse.classes[auxiliary.last + 1:verb.first]
    aside = between.startswith(",") and between.endswith(",") and len(between) > 2 and set(between) <= set(",prnNdt")
    itself = between == "i" and parse.low(verb.first - 1).endswith(("self", "selves"))  # "had it fixed" is another thing
    return aside or itself or '"' in between and set(between) <= set('"r')


def _gapped(parse: Parse, clause: Clause) -> bool:
    """Whether a participle shares the auxiliary of the verb over it: "nine were killed and forty injured"."""
    over = clause.parent.verb if clause.parent is not None else None
    if clause.kind != "part" or over is None or not (over.passive and over.tense == "past" and over.form == "finite"):
        return False
    at = clause.verb.first
    while at > 0 and (parse.classes[at - 1] in "dnN#r" or parse.low(at - 1) in ("than", "at")):
        at -= 1
    return at < clause.verb.first and parse.classes[at - 1:at] == "c" and "#" in parse.classes[at:clause.verb.first]


# Participles that may have an object behind them: "handed the keys", "named the winner".
_TWO_OBJECTS = frozenset("""
give offer award hand grant pay send call name elect appoint consider declare make deny show teach allow lend owe promise serve tell ask
crown dub term label deem allot assign bring buy charge cost feed forgive guarantee leave loan permit quote read refuse sell spare vote
voice rule find render become turn
""".split())


def finite_after_all(parse: Parse, verb: Verb) -> bool:
    """Whether what looks like a participle can be none: "the pump remained dry", "the firm told them", "guards locked the door"."""
    if verb.form != "part" or verb.passive or parse.low(verb.last + 1) == "by":
        return False
    if parse.low(verb.first - 1) in _ANYBODY:
        return True
    before, after = parse.classes[verb.first - 1:verb.first], parse.classes[verb.last + 1:verb.last + 2]
    if verb.base not in _TWO_OBJECTS and parse.classes[verb.head] == "v" and (
            before in ("n", "N", "q") and after in ("d", "i", "N") or before in ("r", ",", "c", "t") and after in ("d", "i")):
        return True
    if verb.base in _WILLING and after == "o":
        return True
    return verb.base in _NEVER_DONE or verb.base in SAY and parse.classes[verb.last + 1:verb.last + 2] in tuple("dnNuik")


def _has_object(parse: Parse, verb: Verb) -> bool:
    """Whether an object stands behind a verb, its particle aside, so that it can be no passive."""
    at = verb.last + 1
    if parse.low(at) in ("up", "down", "off", "out", "over"):
        at += 1
    return verb.base not in _TWO_OBJECTS and parse.classes[at:at + 1] in ("d", "i", "k")


def _form(parse: Parse, verb: Verb) -> str:
    if verb.form != "finite":
        return {"inf": "infinitive", "ing": "ing", "part": "participle"}[verb.form]
    if verb.modal is not None:
        refused = verb.negated and verb.modal.startswith(("would", "could")) and verb.base in _ANSWERS  # "would not say", "could not be reached"
        refused = refused or verb.modal == "could" and verb.passive and verb.base in _OBSERVED  # "columns could be seen"
        return "past" if refused or verb.perfect and verb.tense == "modal" else "future"
    if verb.tense == "modal":
        return "future"  # "asked that it be closed"
    first = parse.low(verb.first)
    short = first.rpartition("'")[2] if "'" in first else ""
    if short == "s" and verb.passive and (verb.base in _INTRANSITIVE or verb.base in _VOICED or _has_object(parse, verb)):
        return "perfect"  # "it's begun", "that's built up a debt"
    if verb.perfect or parse.classes[verb.first] == "h" and verb.head > verb.first:
        return "pluperfect" if verb.tense == "past" and short not in ("ve", "s") else "perfect"
    present = verb.tense == "present" or short in ("re", "s", "m")  # "we're" begins with a w, and is no "were"
    if present and verb.progressive and parse.low(verb.head) not in ADJECTIVES:
        return "progressive"
    return "present" if present else verb.tense
