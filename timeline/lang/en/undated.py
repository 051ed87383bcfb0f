"""Times that date nothing by what they are, and clauses that tell no event: lengths, mere names, people's doings in general."""

from __future__ import annotations

import re
from itertools import islice

from timeline.lang.en import lexicon
from timeline.lang.en.phrases import is_event
from timeline.lang.en.syntax import Clause, Parse
from timeline.model import Timex
from timeline.temporal.expr import Length, Reference


_BY_NAMES = re.compile(r"p[N,c]*N,?t")
_AN_HOUR = re.compile(r"noon$|midnight$|\d[\d.: ]*(?:[ap]\.?m\.?)$|\d\d?[.:]\d\d$")
_BRACKETS = re.compile(r"\([^()]*\)")
_TELLING = re.compile(r"[^tp,;'\"()]")
_THREE_TELLING = re.compile(r"(?:[tp,;'\"()]*[^tp,;'\"()]){3}")


def names_only(sentence: Parse) -> bool:
    """Whether a sentence is no more than a time and a name: "Leeds (Agency), 1996"; "Leeds riots, 1996" tells of an event."""
    bare = _BRACKETS.sub(lambda m: "," * len(m[0]), sentence.classes) if "(" in sentence.classes else sentence.classes
    if sentence.low(0) == "by" and _BY_NAMES.fullmatch(bare):
        return True  # "By Ann Low, Hale, 2 September 2019"
    if not bare.endswith(",t") and _THREE_TELLING.match(bare) is not None:
        return False  # nearly all
    rest = [m.start() for m in islice(_TELLING.finditer(bare), 3)]
    if bare.endswith(",t") and any(sentence.classes[n] == "n" for n in rest) and _AN_HOUR.match(sentence.low(len(bare) - 1)):
        return False  # "Church service, 10am", in a programme
    return len(rest) <= 2 and all(sentence.classes[n] in "Nd#n" and not is_event(sentence.low(n)) for n in rest)


def dates(timex: Timex) -> bool:
    """Whether a time can date something: no "weekly", no "three years", no "soon"."""
    if isinstance(timex.expr, Length):
        return timex.expr.base is not None
    return timex.kind != "SET" and not isinstance(timex.expr, Reference)


def is_placed(timex: Timex) -> bool:
    """Whether a length lies beside the dateline: "over the past two years"."""
    return isinstance(timex.expr, Length) and (timex.expr.direction != 0 or timex.expr.opening)


_SAYS_NOTHING = re.compile(r"(?:p?d?n?t|p[dn]+)+[;,]*")
_TODAY = re.compile(r"p[dnN#]+,d?t")  # "In the north, today is the eighth day"
_ECHOES = frozenset("announcement move decision news statement comments remarks report disclosure action".split())


def is_closing(parse: Parse, own: Clause) -> bool:
    """Whether a clause only names an hour of business: "after the stock market closed"."""
    return own.subject is not None and own.verb is not None and own.verb.base in ("close", "open") and (
        parse.low(own.subject[1] - 1) in ("market", "markets", "trading", "exchange")) and parse.classes[own.subject[0]] in "dn"


_GIVING_UP = frozenset("drop abandon fail scrap break shelve postpone collapse die cancel scuttle thwart reject defeat withdraw forget miss stall falter".split())
_BOUNDING = ("by ", "until ", "till ", "before ")


def _is_given_up(parse: Parse, own: Clause, at: int) -> bool:
    """Whether a time is that of what was to be done and will not be: "A motion to put it off until May was lost", "A bid to hold it in May was rejected on Friday"."""
    over = own.parent
    if over.verb is None or over.subject is None or not over.subject[0] <= own.begin < over.subject[1] or not at < over.verb.first or "," in parse.classes[over.subject[0]:own.begin]:
        return False
    verb, behind = over.verb, parse.low(over.verb.last + 1)
    if verb.base not in _GIVING_UP and not (verb.passive and (verb.base == "lose" or (verb.base, behind) in _VOTED_DOWN)):
        return False
    return parse.low(at).startswith(_BOUNDING) or parse.low(at - 1) in ("to", "until", "by") or "t" in parse.classes[verb.last + 1:over.end]


_VOTED_DOWN = frozenset((("vote", "down"), ("turn", "down"), ("throw", "out"), ("call", "off")))
_LIKENING, _SOME_WORDS = ("be", "feel", "look", "seem", "sound"), 6
_BIDDING = frozenset("ask call tell show give wait watch see".split())
_WHATEVER = frozenset("whatever whoever whichever wherever however".split())


def is_idle(parse: Parse, own: Clause, at: int) -> bool:
    """Whether the clause of the time at word `at` tells no event: "Today is a sad day", "you have strong sales that day"."""
    if own.subject is not None and parse.low(own.subject[0]) in _WHATEVER:
        return True  # "whatever happens today"
    if own.verb is not None and own.verb.modal and any(parse.low(n) == "rather" for n in range(own.verb.first, own.verb.last)):
        return True  # "I'd rather explain a delay today than a failure next year"
    if parse.classes.startswith('"') and parse.low(1) in _BIDDING and parse.classes[2:3] == "i" and at < parse.classes.find('"', 1):
        return True  # "“Ask me in April,” she said"
    if own.verb is not None and own.kind == "sub" and own.subject is None and at < own.verb.first <= at + 1:
        return True  # "as Easter week began"
    if parse.low(own.begin) == "what" and own.kind == "sub" or own.kind == "inf" and own.parent is not None and parse.low(own.parent.begin) == "what":
        asked = own.parent if own.kind == "inf" else own
        if asked.kind == "sub" and asked.subject is not None and asked.subject[0] == asked.begin + 1:
            return True  # "Half of what it had earned in May", "what he had failed to do in May": what, it does not say
    if own.verb is not None and own.verb.base == "put" and parse.low(own.verb.last + 1) == "it" and own.verb.last + 2 == at and any(
            parse.low(n) == "as" for n in range(max(0, own.begin - _SOME_WORDS), own.verb.first)):
        return True  # "as one envoy put it on Monday"
    if _is_an_age(parse, own, at) or _only_leads_on(parse, own):
        return True
    if own.kind == "inf" and own.parent is not None and _is_given_up(parse, own, at):
        return True  # "His pledge to halve the debt by 2010 has been dropped"
    if own.verb is None and at == own.begin and "-" in parse.low(at) and parse.classes.endswith(",t"):
        return True  # "Late-night film, 10pm"
    if own.verb is not None and own.kind == "sub" and is_closing(parse, own):
        return True
    if _is_as_they_said(parse, own, at):
        return True
    if own.kind == "rel" and (_is_anybody(parse, own) or _is_likened(parse, own)):
        return True
    if own.verb is not None and own.kind == "coord" and own.verb.base == "be" and own.verb.first == at + 1 and at == own.begin + 1:
        return True  # "but today was a black day"
    if own.verb is not None and own.verb.last + 1 == at and is_called_so(parse, own):
        return True  # "the last day" in "Friday is the last day to register"
    if own.kind == "sub" and own.subject is not None and parse.low(own.begin) == "if" and parse.low(own.subject[0]) == "you":
        return True  # "If you were there on Monday, call"
    if own.kind == "rel" and own.verb is not None and own.verb.tense == "present" and own.subject is not None and (
            parse.low(own.subject[0]) in ("we", "i", "you") and parse.low(at) in ("today", "now")):
        return True  # "the goods that we sell today"
    if _has_no_comment(parse, own):
        return True
    if parse.low(at - 1) == "with" and any(c.kind == "ing" and c.begin == at + 1 and c.verb.base in _BEGINNING for c in parse.clauses):
        return True  # ", with the summer having begun early"
    if own.verb is None or own.kind not in ("main", "coord", "comp") or is_called_so(parse, own):
        return False
    verb = own.verb
    if own.kind == "main" and verb.base in ("say", "write") and not verb.passive and own.end >= len(parse.words) and (
            _SAYS_NOTHING.fullmatch(parse.classes, verb.last + 1)) and (
            '"' not in parse.classes and "," not in parse.classes[:verb.first]):
        return True  # "The Orla Times said in an editorial on Friday:"
    if verb.base == "be" and own.subject is not None and own.subject[1] - own.subject[0] == 1 and (
            parse.low(own.subject[0]) in ("it", "that", "this")) and set(parse.classes[verb.last + 1:own.end]) <= set('tp,;"') and (
            parse.low(verb.last + 1) not in ("out", "over", "off", "up", "down", "on") or "t" in parse.classes[verb.last + 1:own.end]):
        return True  # "It is six o'clock on Monday", "That was two years ago"
    if verb.base in _LIKENING and parse.low(at - 1) == "like" and at in (verb.last + 2, verb.last + 3):
        return True  # "It was like New Year's Eve", "It feels like 2005"
    if verb.base == "have" and verb.last + 1 == at and parse.low(at).startswith("until ") and parse.classes[at + 1:at + 2] in ("", ",", ";", "."):
        return True  # "He has until May 9, when the lease expires": for what, it does not say
    if verb.base == "be" and _TODAY.fullmatch(parse.classes, own.begin, verb.first):
        return True
    if verb.base == "be" and verb.tense == "present" and not (verb.passive or verb.progressive or verb.perfect) and parse.low(at) == "today" and (
            parse.classes[at + 1:at + 2] == "," and set(parse.classes[own.begin:at]) <= set("c") or at + 1 == verb.first and parse.classes[verb.last + 1:verb.last + 2] == "d"):
        return True  # "Today, the mill is a museum", "The mill today is a museum": these days
    if own.subject is None:
        before = parse.classes[own.begin:verb.first].strip('r",')
        return verb.base == "be" and before in ("t", "dt") or verb.first == at + 1 and before in ("t", "dt") and verb.last >= own.end - 2
    if verb.tense != "present" or verb.perfect or own.subject[1] - own.subject[0] != 1:
        return False
    who = parse.low(own.subject[0])
    if who in ("i", "we"):  # "I hear of that today": nobody's news
        return own.kind == "main" and not verb.modal and not any(c.kind == "tail" for c in parse.clauses) and (
            "t" in parse.classes[own.begin:own.end] and parse.low(at) in ("today", "now", "tonight"))
    return who == "you"


def _only_leads_on(parse: Parse, own: Clause) -> bool:
    """ "Here is what has been happening today", "Here are Friday's main stories": they are told below."""
    here = parse.low(0) == "here" and parse.low(1) in ("is", "are", "'s", "’s") or parse.low(0) in ("here's", "here’s")
    return here and (own.kind == "main" and own.begin == 0 or own.kind == "sub" and parse.low(own.begin) == "what" and own.subject is None)


_PERSONS = frozenset("i he she who".split())


def _is_an_age(parse: Parse, own: Clause, at: int) -> bool:
    """ "Low, who was nine that summer": how old somebody is, and no event; but "turned 40 in June", "will be 40 in June"."""
    verb = own.verb
    if verb is None or verb.base != "be" or verb.passive or verb.negated or verb.modal or not verb.last < at:
        return False
    stop = at - (parse.classes[at - 1] == "p")
    words = [parse.low(n) for n in range(verb.last + 1, stop) if parse.low(n) not in ("only", "just", "about", "already")]
    if not words or words[1:] not in ([], ["years", "old"]) or not (words[0].isdecimal() and len(words[0]) <= 2 or words[0].split("-")[0] in lexicon.NUMBERS):
        return False
    if own.subject is None:
        return own.kind == "rel" and parse.low(own.begin) == "who"
    return parse.low(own.subject[0]) in _PERSONS and own.subject[1] - own.subject[0] == 1 or set(parse.classes[slice(*own.subject)]) == {"N"}


_SAYING_SO = frozenset("recommend suggest urge propose predict forecast promise warn report advise say expect demand request order agree plan announce foresee".split())
_AS_THEY_SAID = re.compile(r"a[dnN#'e]*[nN](?:p[dnN#']+)*(?:h[rx]*)?$")


def _is_as_they_said(parse: Parse, own: Clause, at: int) -> bool:
    """ "Must mend the dyke, as an inquiry advised in 2019", "faster than engineers predicted in May": what, is said elsewhere."""
    verb = own.verb
    if verb is None or verb.passive or verb.base not in _SAYING_SO or verb.last + 1 + (parse.classes[at - 1] == "p") != at or parse.classes[at + 1:at + 2] not in ("", ",", ";"):
        return False
    m = _AS_THEY_SAID.search(parse.classes, 0, verb.first)
    return m is not None and parse.low(m.start()) == "as" and parse.classes[m.start() - 1] == ","


_ANYBODY = frozenset("anyone anybody everyone everybody whoever nobody those".split())
_ASKED_TO = frozenset("ask urge invite advise encourage request want beg remind require".split())
_LIKE_SOMEBODY = re.compile(r"pd[nN#']+$")


def _is_anybody(parse: Parse, own: Clause) -> bool:
    """ "Anyone who was near the mill on Friday is asked to call", "appealed to anybody who saw it on Friday": nobody says that anybody was."""
    return parse.low(own.begin) in ("who", "that") and own.subject is None and (parse.low(own.begin - 1) in ("anyone", "anybody") or parse.low(own.begin - 1) in _ANYBODY and (
        own.parent is not None and own.parent.verb is not None and own.parent.verb.passive and own.parent.verb.tense == "present" and own.parent.verb.base in _ASKED_TO))


def _is_likened(parse: Parse, own: Clause) -> bool:
    """ "Looked like a town whose fair had ended in May": no fair had."""
    over = own.parent.verb if own.parent is not None else None
    m = _LIKE_SOMEBODY.search(parse.classes, over.last + 1, own.begin) if over is not None and not own.comma and over.base in _LIKENING_OR_DOING else None
    return m is not None and m.start() == over.last + 1 and parse.low(m.start()) == "like" and parse.low(m.start() + 1) in ("a", "an")


_LIKENING_OR_DOING = frozenset(_LIKENING) | frozenset("play act behave walk talk appear speak move run fight".split())
_BEGINNING = frozenset("begin start end open close".split())


# What a day is: "the deadline for entries", "the last day of the fair", "the 50th anniversary of the flood".
_CALLED, _SO = frozenset("deadline anniversary birthday feast holiday eve bicentenary centenary".split()), re.compile(r"d(?P<which>[#ne'N]*)n(?=[po,;]|$)")
_NTH_DAY = frozenset("first second third fourth fifth last final opening closing".split())
_LAST_DAY, _AN_ORDINAL = re.compile(rf"\S+ (?:{'|'.join(sorted(_NTH_DAY))}) day"), re.compile(r"\d+(?:st|nd|rd|th)")


def is_called_so(parse: Parse, own: Clause) -> bool:
    """ "Friday is the deadline for entries", "Tuesday was the first day of the trial": a time of which the sentence says what it is, and no more than that."""
    verb = own.verb
    if verb is None or verb.base != "be" or own.subject is not None or own.kind not in ("main", "coord") or verb.modal not in (None, "will") or verb.negated or verb.perfect:
        return False
    if parse.classes[verb.last + 1:verb.last + 3] in ("to", "tp") and _LAST_DAY.fullmatch(parse.low(verb.last + 1)):
        return True  # "the last day to register"
    m = _SO.match(parse.classes, verb.last + 1, own.end)
    if m is None or parse.classes[verb.first - 1] != "t":
        return False
    head = parse.low(m.end() - 1)
    return head in _CALLED or head == "day" and any(parse.low(n) in _NTH_DAY or _AN_ORDINAL.fullmatch(parse.low(n)) for n in range(m.start() + 1, m.end() - 1))


_ASKING = r"(?:(?:an?|the|several|repeated|numerous|multiple|two|three|written|e-?mailed|telephone|phone) )*(?:calls?|messages?|e-?mails?|requests?|inquir(?:y|ies)|queries)\b"
_FOR_WORDS = r"(?! (?:for|to) (?!(?:an? )?(?:comment|interview|response|information)\b))"  # not "calls for help"
_NO_COMMENT = {
    "decline": re.compile(r"to (?:comment(?: further| publicly| immediately)?|be (?:named|identified|interviewed|quoted))"),
    "refuse": re.compile(r"to (?:comment(?: further)?|be (?:named|identified|interviewed|quoted))"),
    "be": re.compile(r"(?:immediately |readily )?available (?:to|for) (?:comment|interviews?)(?: further)?"),
    "reach": re.compile(r"(?:immediately ?)?(?:for|to) comment|(?:immediately)?"),
    "return": re.compile(rf"{_ASKING}(?: (?:for|seeking|requesting) (?:an? )?(?:comment|interview))?(?: left.*)?"),
    "answer": re.compile(rf"{_ASKING}{_FOR_WORDS}.*"),
    "respond": re.compile(rf"(?:immediately )?to {_ASKING}{_FOR_WORDS}.*"),
    "reply": re.compile(rf"(?:immediately )?to {_ASKING}{_FOR_WORDS}.*"),
    "have": re.compile(r"no (?:immediate |further )?comment"),
}
_BY_PHONE = re.compile(r" when (?:reached|asked|contacted)\b.*")
# Of a reporter's calls: "were not returned", "went unanswered".
_CALLS = frozenset("call calls message messages email emails e-mail e-mails request requests".split())
_UNANSWERED = frozenset("return answer".split())


_ASKED = frozenset("officials spokesman spokeswoman spokesmen representatives executives lawyer lawyers attorney attorneys side sides owner owners family relatives".split())


_AGREED = frozenset("agreement consensus deal accord compromise settlement verdict quorum decision truce understanding".split())  # "Consensus could not be reached"


def _is_who_is_asked(parse: Parse, clause: Clause) -> bool:
    """Whether somebody is the subject whom a reporter calls: a name, "officials", "neither side"."""
    if clause.subject is None:
        return False
    head = parse.low(clause.subject[1] - 1)
    return head in _ASKED or set(parse.classes[slice(*clause.subject)]) == {"N"} and head not in _AGREED


def _has_no_comment(parse: Parse, own: Clause) -> bool:
    """ "Could not be reached on Monday", "declined to comment": of nothing that is told, which no timeline lists."""
    over = own
    while over.parent is not None and (over.kind in ("inf", "part") or over.kind == "sub" and over.verb is not None and over.verb.base in ("reach", "ask", "contact")):
        over = over.parent
    verb = over.verb
    if verb is None or _is_unanswered(parse, over):
        return verb is not None
    said = _NO_COMMENT.get(verb.base)
    denied = verb.negated or verb.base in ("decline", "refuse", "have") or over.subject is not None and parse.low(over.subject[0]) in ("neither", "nobody", "none", "no")
    if said is None or verb.base == "reach" and verb.modal is None or not denied:
        return False
    if verb.base == "reach" and not any(parse.low(n) == "comment" for n in range(verb.last + 1, over.end)) and not _is_who_is_asked(parse, over):
        return False  # "no deal could be reached"
    rest = "".join([f" {parse.low(n)}" for n in range(verb.last + 1, over.end) if parse.classes[n] not in 't,"x'])
    return said.fullmatch(_BY_PHONE.sub("", rest.removesuffix(" on")).strip()) is not None


def _is_unanswered(parse: Parse, clause: Clause) -> bool:
    """ "Calls to the mill were not returned", "a message went unanswered": as little."""
    verb, subject = clause.verb, clause.subject
    if not (verb.base in _UNANSWERED and verb.passive and verb.negated or verb.base == "go" and parse.low(verb.last + 1) == "unanswered"):
        return False
    calls = next((n for n in range(*subject) if parse.low(n) in _CALLS), None) if subject is not None else None
    return calls is not None and (parse.low(calls + 1) != "for" or parse.low(calls + 2) == "comment")  # not "requests for asylum were not answered"


def is_echo(parse: Parse, own: Clause) -> bool:
    """Whether a clause only says how what has been told was: "The announcement came at a rally"."""
    if own.kind == "part" and not own.comma and own.parent is not None:
        own = own.parent  # "The news came in a letter written on Friday"
    if own.verb is None or own.subject is None or own.verb.base not in ("come", "follow"):
        return False
    begin, end = own.subject
    return own.kind == "main" and end - begin == 2 and parse.classes[begin] == "d" and parse.low(end - 1) in _ECHOES
