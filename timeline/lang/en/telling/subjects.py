"""Who a clause is about: its subject in words, a pronoun by its name where that leaves no doubt."""

from __future__ import annotations

import re

from timeline.lang.en.antecedents import antecedent
from timeline.lang.en.figures import MEASURE
from timeline.lang.en.firms import sole_firm
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.persons import is_person_noun
from timeline.lang.en.phrases import is_event, noun_phrase
from timeline.lang.en.pronouns import is_open, what_was_spoken_of
from timeline.lang.en.syntax import Clause
from timeline.lang.en.syntax.takes import SAY
from timeline.lang.en.telling.couples import couple
from timeline.lang.en.telling.words import Words
from timeline.lang.en.who_fits import OF_ONE, PERSON, fits, is_of, is_person, names_nobody
from timeline.lang.en.who_named import from_given, only_person
from timeline.lang.en.wordlists import CONTRACTIONS

_ADJECTIVE = re.compile(r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) [a-z]+")
_LONG_WORD, _LONG_WORDS = re.compile(r"[a-z]-[a-z]+$"), re.compile(r"[a-z]+-[a-z]+\s[a-z]")
_LIST = re.compile(r"^(?:[^,]+, )*[^,]* and (?:the |an? |some |other |\w+ )?[\w-]+$")
_SPEAKS = re.compile(r"\b(?:company|firm|bank|group|government|agency|maker|concern|unit|union|court|ministry|airline|carrier|commission)\b")
# An aside between dashes.
_DASHED = re.compile(r"\s*(?:--|—|–|_|\s-)\s[^—–_]*?(?:(?:--|—|–|\s-|_)(?=\s|$)|$)")
_JOINED_NAME = re.compile(r"(?:^|\s)[A-Z][\w.&'’]* - [A-Z]")  # "Alcoa - Reynolds", however it was set
_NAME = r"(?:[Tt]he )?[A-Z][\w.'’&-]*(?: [A-Z][\w.'’&-]*)*(?: of [A-Z][\w-]*)?"
_NAME_LIST = re.compile(rf"{_NAME}(?:, {_NAME})+,? and {_NAME}(?=,|$)")  # "Poland, the Czech Republic and Hungary, who …"
_TWO_AGED = re.compile(r"(?P<one>[^,]+), \d{1,3}, and (?P<other>[^,]+), \d{1,3},?")
_TOWN = re.compile(r"(?:The|A|An) [A-Z][\w. ]+, (?:[A-Z]\w{1,4}\.|(?:[A-Z]\.){2,}),? (?=[a-z])")  # "The Fairfield, N.J., company"
_SELVES = ("himself", "herself", "itself", "themselves")
_NAMED_BY = frozenset("he she it they".split())
_ABBREVIATED = re.compile(r"\b(?:Inc|Corp|Cos?|Ltd|Bros|Jr|Sr)\.$|\b(?:[A-Z]\.){2,}$")
_IN_ORDER = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth latest".split())
LONGEST_NAME = 45
_REACH = 800  # characters of a quotation


def subject_of(teller: Words, clause: Clause) -> str | None:
    """The clause's subject in words; of a coordinated one, its sibling's; of a relative one, what it hangs on."""
    if clause.subject is not None:
        begin, end = clause.subject
        said = _less_dashed(teller.say(begin, end)).strip(" ,")
        if teller.parse.classes[begin:end] == "u":
            if teller.parse.low(end) in CONTRACTIONS:
                return said  # "he'll": no name takes that
            return couple(teller, clause) or named(teller, clause, said) or said
        if teller.parse.classes[begin] == "u" and end - begin == 2 and teller.parse.low(begin + 1) in ("each", "both", "all", "also"):
            return named(teller, clause, teller.parse.low(begin)) or said  # "they each reported"
        if teller.parse.classes[begin] == "u" and end - begin == 2 and teller.parse.low(begin + 1) in _SELVES:
            who = named(teller, clause, teller.parse.low(begin))
            return f"{who} {teller.parse.low(begin + 1)}" if who else said  # "when he himself seized power"
        stop = clause.verb.first
        if end + 2 == stop and teller.parse.classes[end:stop] == "pt" and end + 1 != teller.at and _IN_SO_LONG.match(teller.parse.low(end + 1)) and teller.parse.low(end) == "in":
            said = f"{said} {teller.say(end, stop)}"  # "the first convoy in ten days arrived"
        return aged(teller, said) if said else None
    if clause.kind == "coord" and clause.parent is not None:
        return subject_of(teller, clause.parent)
    if clause.kind == "rel":
        found = antecedent(teller.text, teller.parse, clause, teller.span)
        if found is None and clause.parent is not None:
            return None
        return found
    return None


_IN_SO_LONG = re.compile(r"(?!the\b)(?:[a-z-]+|\d+) (?:[a-z]+ )?(?:days|weeks|months|years|decades)$|an? (?:decade|year|month|week|century)$")
_SO_OLD = re.compile(r"[Tt]he \d{2}-year-old(?=$|,)")


def aged(teller: Words, words: str) -> str:
    """ "The 33-year-old": who that is, as far as the sentence before tells."""
    m = _SO_OLD.match(words)
    who = teller.who("he") or teller.who("she") if m else None
    return f"{from_given(who)}{words[m.end():]}" if who and is_person(who, teller.text) else words


def _less_dashed(words: str) -> str:
    if "-" in words or "—" in words or "–" in words or "_" in words:
        return words if _JOINED_NAME.search(words) and words.count(" - ") == 1 else _DASHED.sub("", words)
    return words


def named(teller: Words, clause: Clause, pronoun: str) -> str | None:
    """Who a pronoun is, where the sentence or the one before leaves no doubt."""
    if pronoun.lower() not in _NAMED_BY or pronoun.lower() == "it" and _is_nobody(teller, clause):
        return None
    begin, at = teller.parse.words[0].begin, teller.parse.words[clause.subject[0]].begin
    if teller.parse.classes.count('"', 0, clause.subject[0]) % 2 or is_open(teller.text, max(teller.text.rfind("\n", 0, begin) + 1, begin - _REACH), at):
        return None  # what is quoted stays as it was said
    if pronoun.lower() == "it" and clause.kind == "main" and (owner := _OWNER_IN_FRONT.search(teller.parse.classes, clause.begin, clause.subject[0])):
        name = teller.say(owner.start("who"), owner.end("who"))
        if fits("it", name, owner["who"], teller.text):
            return name  # "On the bridge's centennial, it was named a landmark"
    outer = clause.parent
    if clause.kind == "coord" and outer is not None and outer.subject == clause.subject:
        outer = outer.parent
    if pronoun.lower() == "it" and clause.kind == "sub" and outer is not None and outer.kind == "rel" and not outer.comma:
        return _one_thing(teller, clause.subject[0], outer.begin)  # "those who died at the mill since it opened will have a statue": not the statue
    near = next((c for c in teller.parse.clauses if c.end == clause.begin and c.kind in ("sub", "rel") and c.subject is not None and c is not clause), None)
    if pronoun.lower() == "it" and clause.kind == "sub" and near is not None and near.verb is not None and outer is not None and outer.begin < near.begin:
        beside = noun_phrase(teller.text, teller.parse, *near.subject, teller.span)
        if beside and fits("it", beside, teller.parse.classes[slice(*near.subject)], teller.text):
            return beside  # "the lot where the hotel stood until it was demolished"
    seen = [outer] if outer is not None else []
    if clause.kind == "main":
        seen = [c for c in teller.parse.clauses if c.kind == "sub" and c.begin < clause.begin]
        seen += [c for c in teller.parse.clauses if c.kind == "main" and c.end == clause.begin - 1]  # "Low is ill; he fell on Monday"
    others = 0
    while seen:
        other = seen.pop()
        if other is not None and other.kind == "rel" and other.subject is None and clause.kind == "sub":
            meant = antecedent(teller.text, teller.parse, other, teller.span)  # "the crown, which counts on tolls as it prepares its budget"
            if meant and fits(pronoun.lower(), meant, "dn", teller.text):
                return meant
        while other is not None and (other.subject is None or set(teller.parse.classes[slice(*other.subject)]) <= {"u", "r"}):  # "there she met"
            if pronoun.lower() == "it" and other.subject is not None and teller.parse.low(other.subject[1] - 1) in OF_ONE:
                others, other = others + 1, None  # "Low said that he had sold the house before it burned": it is no Low
                break
            other = other.parent
        if other is None:
            continue
        others += 1
        if other.parent is not None:
            seen.append(other.parent)
        if _is_done_to_another(teller, other, pronoun.lower()) or teller.parse.low(other.subject[0]) == _OWN.get(pronoun.lower()):
            continue  # "When he died, his daughter took over": not she
        if clause.kind == "comp" and other.verb is not None and other.verb.base in SAY:
            speaker = short_subject(teller, other, teller.say(*other.subject).strip(" ,"))
            if pronoun.lower() == "it" and _SPEAKS.search(speaker) and len(speaker) <= LONGEST_NAME:
                return speaker  # "the Torvald, Ill., maker of pianos said it …"
        found = noun_phrase(teller.text, teller.parse, *other.subject, teller.span)
        classes = teller.parse.classes[slice(*other.subject)].partition(",")[0]
        if found and fits(pronoun.lower(), found, classes, teller.text):
            return found
        part = _OF_ONE.search(classes) if pronoun.lower() == "it" and clause.kind == "sub" else None
        if part:
            return teller.say(other.subject[0] + part.start() + 2, other.subject[0] + part.end())
    if pronoun.lower() == "it" and others and clause.kind == "sub":
        return _one_thing(teller, clause.subject[0])
    if others and pronoun.lower() == "it" and clause.kind == "main" and any(
            teller.parse.low(n) == "it" for n in range(clause.subject[0]) if teller.parse.classes[n] in "ui"):
        return teller.who("it")  # "Engineers lost contact with it; it went into orbit"
    if others and not (pronoun.lower() in ("he", "she") and (
            _nobody_before(teller, clause.subject[0]) or _is_the_same_again(teller, clause, pronoun.lower()))):
        return None
    if pronoun.lower() == "it" and clause.verb.passive and clause.verb.base in _DONE_TO_THINGS and (thing := what_was_spoken_of(teller.text, teller.parse.words[0].begin)) is not None:
        return thing or None
    name = _of_the_other_sex(teller, clause, pronoun.lower()) or teller.who(pronoun.lower())
    head = _LED.split(name, maxsplit=1)[0].rpartition(" ")[2] if name else ""
    if pronoun.lower() == "it" and clause.verb.base in _DONE_BY_FIRMS and not clause.verb.passive and head.islower() and is_event(head):
        return sole_firm(teller.text)  # "A class action was filed. It paid nine crowns"
    return None if name and _is_told_of(teller, clause, name) else name


# What an event does not do, and the firm that a text is of does.
_DONE_BY_FIRMS = frozenset("""
pay buy sell replace agree announce hire fire appoint acquire own employ file sue plan hope expect want decide refuse deny say tell ask offer cut raise
change switch open launch recall settle report post earn lose borrow invest
""".split())
_LED = re.compile(r"\s(?:of|for|in|at|on|against|by|with|from|to)\s")


def _is_told_of(teller: Words, clause: Clause, name: str) -> bool:
    """Whether a clause says the name behind its verb: "he had offered Low the post", who is no Low."""
    last = name.rpartition(" ")[2]
    return last[:1].isupper() and any(
        teller.parse.classes[n - 1:n + 1] in ("vN", "pN", "yN", "wN", "bN") and teller.text.startswith(last, teller.parse.words[n].begin) for n in range(clause.verb.last + 1, min(clause.end, clause.verb.last + 4)))


_OWNER_IN_FRONT = re.compile(r"p(?P<who>d[nN]+)'n+,$")
_DONE_TO_THINGS = frozenset("""
schedule complete finish build postpone delay repair design cancel demolish open reopen hold hear debate publish adopt approve reject review vote
""".split())


def _of_the_other_sex(teller: Words, clause: Clause, pronoun: str) -> str | None:
    """ "She married Ivo Low, a cook; he died in 2011": the one person named since "she"."""
    other = OF_ONE.get({"he": "she", "she": "he"}.get(pronoun, ""), ())
    begin = next((n for n in range(clause.subject[0]) if teller.parse.classes[n] == "u" and teller.parse.low(n) in other), None)
    if begin is None:
        return None
    named = only_person(teller.text[teller.parse.words[begin].end:teller.parse.words[clause.subject[0]].begin], pronoun)
    return named if named and not names_nobody(named, teller.text) else None


_OWN = {"he": "his", "she": "her", "it": "its", "they": "their"}


def _is_done_to_another(teller: Words, clause: Clause, pronoun: str) -> bool:
    """ "She left school, but a teacher persuaded her parents, and she": not the teacher, who persuades somebody else's."""
    parse = teller.parse
    if pronoun not in OF_ONE or parse.low(clause.subject[0]) not in ("a", "an") or clause.verb is None:
        return False
    return any(parse.low(n) in OF_ONE[pronoun] for n in range(clause.verb.last + 1, clause.end) if parse.classes[n] in "di")


def _one_thing(teller: Words, at: int, start: int = 0) -> str | None:
    """The only single thing named before a pronoun, from the word `start` on: "lowered the boat before it sank"."""
    found = []
    for m in _THING.finditer(teller.parse.classes, start, at):
        last = teller.parse.low(m.end() - 1)
        whole = _OF_A_THING.match(teller.parse.classes, m.end(), at) if last in _REMAINS and teller.parse.low(m.end()) == "of" else None
        if whole:
            return teller.say(whole.start() + 1, whole.end())  # "the wreckage of a train after it struck a lorry"
        if teller.parse.low(m.start()) in ("the", "a", "an") and not last.endswith("s"):
            found.append(teller.say(m.start(), m.end()))
    return found[0] if len(found) == 1 and fits("it", found[0], "dn", teller.text) else None


_REMAINS = frozenset("wreckage wreck debris remains ruins rubble hulk shell scene site".split())
_OF_A_THING = re.compile(r"pd[nN#ez]+")
_THING = re.compile(r"dn(?![nN'#])")
_OF_ONE = re.compile(r"npdn$")  # "the cranes of the harbour have rusted since it opened"


def _nobody_before(teller: Words, at: int) -> bool:
    """Whether the words of the sentence before `at` name no person, whom a pronoun could mean."""
    if any(letter in "ui" for letter in teller.parse.classes[:at]):
        return False
    return names_nobody(teller.text[teller.parse.words[0].begin:teller.parse.words[at].begin], teller.text)


def _is_the_same_again(teller: Words, clause: Clause, pronoun: str) -> bool:
    """ "She refused until 1988, when the guild persuaded her to show what she had built": the one whom the sentence is about, if nobody else can be."""
    main = next((c for c in teller.parse.clauses if c.kind == "main" and c.subject is not None), None)
    if main is None or main is clause or not main.subject[1] <= clause.subject[0] or teller.parse.low(main.subject[1] - 1) != pronoun:
        return False
    between = teller.text[teller.parse.words[main.subject[1] - 1].begin:teller.parse.words[clause.subject[0]].begin]
    return not any(is_of(pronoun, m[0]) for m in PERSON.finditer(between) if is_person(m[0], teller.text)) and not any(
        is_person_noun(teller.parse.low(n)) for n in range(main.subject[1], clause.subject[0]) if teller.parse.classes[n] == "n")


def _is_nobody(teller: Words, clause: Clause) -> bool:
    """Whether "it" stands for no thing: "it rained", "it took years to", "it was clear that"."""
    verb, classes = clause.verb, teller.parse.classes
    if verb.base == "take" and teller.parse.low(verb.last + 1) in ("off", "over", "part", "place", "control", "in", "on"):
        return False
    if verb.base == "appear" and classes[verb.last + 1:verb.last + 2] in ("p", "t", ""):
        return False  # "before it appeared in May"
    if verb.base in ("rain", "snow", "take", "seem", "appear", "turn", "happen", "occur"):
        return True
    if verb.base == "be" and teller.parse.low(verb.last + 1) in ("the", "his", "her", "its", "their") and teller.parse.low(verb.last + 2) in _IN_ORDER:
        return True  # "it is the third such vote": of what was told, not of a thing
    return verb.base == "be" and not {"k", "o"}.isdisjoint(classes[verb.last + 1:verb.last + 7]) or classes[verb.last + 1:verb.last + 2] == "k"


def aside_before(teller: Words, clause: Clause) -> bool:
    """Whether an aside stands between a clause's subject and its verb."""
    return clause.subject is not None and "," in teller.parse.classes[clause.subject[1]:clause.verb.first]


def short_subject(teller: Words, clause: Clause, subject: str) -> str:
    """A subject without what stands between commas in it, lists left alone; a long one without its relative clause."""
    return _less_relative(teller, clause, _less_commas(teller, clause, subject))


LONGEST_SUBJECT = 60


def _less_relative(teller: Words, clause: Clause, subject: str) -> str:
    """ "A spokeswoman for the hospital where most of the injured were treated" → "A spokeswoman for the hospital"."""
    if len(subject) <= LONGEST_SUBJECT or clause.subject is None:
        return subject
    begin, end = clause.subject
    first = next((c for c in teller.parse.clauses if begin + 1 < c.begin < end and c is not clause and c.kind in ("rel", "sub") and c.verb is not None), None)
    if first is None:
        return subject
    more = teller.parse.classes.find("c", first.begin, end)
    # "The firm that runs the ferries and the union that speaks for the crews are to meet"
    if more > 0 and teller.parse.low(clause.verb.first) in ("are", "were", "have"):
        second = next((c.begin for c in teller.parse.clauses if more < c.begin < end and c.kind in ("rel", "sub")), end)
        return f"{teller.say(begin, first.begin)} {teller.say(more, second)}"
    stop = first.begin
    while stop > begin and teller.parse.classes[stop - 1] in ",p":
        stop -= 1
    shorter = teller.say(begin, stop)
    return shorter if shorter and subject.startswith(shorter) else subject


_BASED = re.compile(r"[A-Z][\w .'’-]*, [A-Z][\w.]*-based (?=[A-Z])")  # "Ekdal, Mass.-based Phoenix"


_TOWNS = re.compile(r"(?P<one>[A-Z][\w'’-]+), [A-Z][\w.'’ -]+, and (?P<other>[A-Z][\w'’-]+(?: [\w'’-]+){0,2})(?:, [A-Z][\w.'’ -]+)?$")


def _less_commas(teller: Words, clause: Clause, subject: str) -> str:
    if ", " not in subject:
        return subject
    named = _OFFICE_FIRST.match(subject)
    if named:
        return subject[named.end():]  # "Her barrister, Nina Low"
    towns = _TOWNS.search(subject)
    if towns:
        return f"{subject[:towns.start()]}{towns['one']} and {towns['other']}"  # "the attacks in Lund, Sweden, and Bergen, Norway,"
    aged = _TWO_AGED.fullmatch(subject)
    if aged:
        return f"{aged['one']} and {aged['other']}"  # "Ann Low, 46, and her son Tom, 12"
    based = _BASED.match(subject)
    if based:
        subject = subject[based.end():]
    if clause.subject is not None and ", " in subject:
        begin, end = clause.subject
        aside = next((c for c in teller.parse.clauses if c.comma and c.kind in ("rel", "part", "ing") and begin < c.begin < end <= c.end), None)
        head = teller.say(begin, aside.begin).strip(" ,") if aside is not None else ""
        if head and "," not in head and subject.startswith(head):
            return head
    names = _NAME_LIST.match(subject)
    if names:
        return names[0]
    town = _TOWN.match(subject)
    first, _, rest = subject[town.end() if town else 0:].partition(", ")
    first = f"{town[0] if town else ''}{first}"
    if rest and clause.subject is not None and teller.parse.classes[clause.subject[0]] in "vygrpot" and not aside_before(teller, clause):
        return rest.rpartition(", ")[2]  # "Having won, Ruritania": what stands before it is no part of it
    if rest and _ADJECTIVE.fullmatch(first) and not aside_before(teller, clause):
        return subject  # "the long, hard fall in prices": no aside
    if _LONG_WORD.search(first) and _LONG_WORDS.match(rest) and not aside_before(teller, clause):
        return subject  # "the sale of slow-growth, low-profit mills"
    if rest and not aside_before(teller, clause) and _LIST.search(rest):
        return subject if len(subject) <= 60 else first
    if not rest or re.search(r"(?:^|, )and |\band [A-Z\w' ]+$", rest) and not aside_before(teller, clause):
        return subject
    last = rest.rpartition(", ")[2] if not aside_before(teller, clause) else ""
    return f"{first} {last}".strip() if last and last != rest else first


def short_name(name: str) -> str:
    """A name, or a subject, as it stands before a colon: without an office in front of it, and without asides where it is long."""
    name = " ".join(name.split()).strip(" ,;:\"")
    name = name if _ABBREVIATED.search(name) else name.rstrip(".")
    named = _OFFICE_FIRST.match(name)
    name = name[named.end():] if named else name
    if len(name) <= LONGEST_NAME:
        return name
    first, *asides = name.split(", ")
    return asides[0] if len(first) > LONGEST_NAME and asides and _NAMED.fullmatch(asides[0]) else first  # "The … unit, Falk Music"


_OFFICE_FIRST = re.compile(r"(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s[a-z][a-z -]*,\s(?=[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+)+$)")  # "its governor, Tomas Ek"
_NAMED = re.compile(r"[A-Z][\w.&'’-]*(?: (?:[A-Z&][\w.&'’-]*|of|and))*")


# "The head of the northern guild", "Envoys from nine towns": what may go when there is no room.
_DESCRIBED = re.compile(r"(?P<who>(?:The|An?)\s[a-z][a-z -]*[a-z]|[A-Z][a-z]+s|People)\s(?:familiar|close|briefed|of|in|at|for|from|with|on|who|which|that)\s")


_WITH_CLAUSE = re.compile(r"(?P<who>[^:,]*?[a-z])\s(?:who|which|that|where|whose)\s[^:]*:")
_SHORT_WHO = 30
_THEIR = re.compile(rf"[Ii]ts (?={MEASURE})")  # "Orla Mills: Its profit rose"
_OWNED = re.compile(r"[A-Z]\w+['’]s (?=(?:official|state|national|main)\s)")


def under(who: str, told: str) -> str:
    """ "Who: what", with who described no longer than there is room for."""
    own = _THEIR.match(told) if who[:1].isupper() else None
    told = told[own.end():] if own else told
    line = f"{who[:1].upper()}{who[1:]}: {told[:1].upper()}{told[1:]}"
    owner = _OWNED.match(line) if LIMIT < len(line) <= LIMIT + 12 else None
    if owner and owner.end() < len(who):
        return line[owner.end():owner.end() + 1].upper() + line[owner.end() + 1:]  # "Fenwick's state news agency"
    m = (_DESCRIBED.match(line) or _WITH_CLAUSE.match(line)) if len(line) > LIMIT else None
    shorter = f"{m['who']}{line[len(who):]}" if m and m.end() < len(who) + 2 else line
    return shorter if len(shorter) <= LIMIT or len(who) > _SHORT_WHO else line


def lower_article(noun: str) -> str:
    """A noun phrase as it stands inside a sentence."""
    return re.sub(
        r"^(?:The|An?|Its|His|Her|Their|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|Most|All|Several|Both|Dozens|Hundreds"
        r"|Thousands|About|At|Nearly|More|Up)\b", lambda m: m[0].lower(), noun)
