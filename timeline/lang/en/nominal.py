"""Nouns that a time dates, and clauses that lack their subject: finding the words to say them with."""

from __future__ import annotations

import re

from timeline.lang.en.headlines import without_times
from timeline.lang.en.segments import Segment, has_verb, starts_with_verb
from timeline.lang.en.tense import is_past
from timeline.lang.en.verbs import PRESENT, SAYING
from timeline.model import Timex

_WORD = re.compile(r"[A-Za-z0-9][\w'’.-]*")
_AUX = re.compile(r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did)$")
_LEADS = re.compile(r"\b(?:since|before|until|following|under|despite|amid|during)\s+(?P<noun>(?:the|a|an|its|his|her|their)\s+)", re.IGNORECASE)
_REDUCED = re.compile(
    r"(?P<noun>\b(?:an?|the|its|his|her|their)\s(?:[\w’'-]+\s){1,4}?)(?P<verb>\w+(?:ed|wn|ught|ilt|ade|iven|aken|eld))\s"
    r"(?:(?:by|in|at|between|with|for|to|from|on|under|against|of|during)\b[^,;]*)?$")
_PRONOUN = r"(?:they|he|she|it|we|I|you)"
_NP_START = re.compile(r"(?:^|.*[\s,])(?:that|of|on|in|from|over|to|lifted|seized|by|with|for|into|about|against|after)\s+(?=(?:a|an|the|its|his|her|their|one)\s)", re.DOTALL)


def subject_of(clause: str) -> str | None:
    """The words before a clause's first verb, without an opening phrase: its subject."""
    clause = re.sub(r"^(?:in|on|at|under|after|by|for|with|during|over|from)\s[^,]{1,60},\s", "", clause.strip(), flags=re.IGNORECASE)
    clause = re.sub(r"^(?:but|and|so|then|meanwhile|however)[,\s]+", "", clause, flags=re.IGNORECASE)
    for m in _WORD.finditer(clause):
        word = m[0].rstrip(".,")
        if m.start() and (_AUX.match(word) or word.lower() in PRESENT or is_past(word, clause[:m.start()])):
            subject = re.sub(r"\s+(?:\w+ly|also|then|again|never|later|who|which|that|had|has|have)$", "", clause[:m.start()].rstrip())
            subject = re.sub(r"\s+(?:on|in|at|by|early|late)?\s*$", "", subject).strip(" ,")
            return subject if 0 < len(subject) <= 60 else None
    return None


def lacks_subject(body: str) -> bool:
    """Whether a clause begins with its verb."""
    return starts_with_verb(body) or re.match(r"to\s+\w+", body) is not None


def finite(body: str, text: str, segments: list[Segment]) -> str:
    """A bare infinitive joined to "is expected to …" gets that back; anything else stays."""
    if not body.startswith("to "):
        return body
    main = text[segments[0].begin:segments[-1].end]
    governor = re.search(r"\b((?:is|are|was|were)\s+(?:expected|due|set|scheduled|likely|supposed|about)|plans?|planned|hopes?|hoped|agreed|vowed|aims?|wants?)\s+to\b", main)
    return f"{governor[1]} {body}" if governor else body


def dated_noun(text: str, segment: Segment, timex: Timex, spans: list[tuple[int, int]], attributive: bool) -> str | None:
    """The noun that a time dates by itself: "under a 2018 deal …", "since the launch of … in December"."""
    record = re.search(r"\b((?:share|stock|unit)?holders|stock|shares)\s+of\s+record\s+(?:on\s+)?$", text[segment.begin:timex.begin], re.IGNORECASE)
    if record:
        return f"{record[1]} of record"
    if attributive or re.match(r"['’]s\s", text[timex.end:timex.end + 3]):
        lead = text[segment.begin:timex.begin]
        opens = re.fullmatch(r"\W*(?:the|a|an|its|his|her|their)?\s*", lead, re.IGNORECASE)
        if opens:  # the dated noun is the subject: the whole clause is about it
            return None
        noun = _phrase(re.sub(r"^(?:['’]s)?[,\s-]+", "", text[timex.end:segment.end]))
        return noun if noun and len(noun.split()) > 1 else None  # "this year's campaign" alone says too little
    leads = list(_LEADS.finditer(text, segment.begin, timex.begin))
    if leads and not has_verb(text[leads[-1].end():timex.begin]) and leads[-1].start() > segment.begin:
        words = without_times(text, leads[-1].start("noun"), min(segment.end, _stop(text, timex.end, segment.end)), spans)
        return re.sub(r"^(?:the|a|an)\s+", "", words, flags=re.IGNORECASE)
    return None


def reduced(text: str, segment: Segment, timex: Timex, spans: list[tuple[int, int]]) -> str | None:
    """ "it violates an agreement reached in 1991" → "an agreement reached": what a present or saying verb governs."""
    lead = text[segment.begin:timex.begin]
    m = _REDUCED.search(lead)
    if m is None or m["verb"].lower() in SAYING or any(_AUX.match(word) for word in m["noun"].split()):
        return None
    verbs = [w for w in _WORD.finditer(lead, 0, m.start()) if _AUX.match(w[0]) or w[0].lower() in PRESENT or w[0].lower() in SAYING or is_past(w[0], lead[:w.start()])]
    if not verbs or not (verbs[-1][0].lower() in SAYING or verbs[-1][0].lower().endswith("s") and not is_past(verbs[-1][0], "")):
        return None
    return without_times(text, segment.begin + m.start("noun"), _stop(text, timex.end, segment.end), spans)


def _stop(text: str, at: int, end: int) -> int:
    m = re.compile(r"[,;.](?:\s|$)|\s(?:and|but|that|which|who)\s").search(text, at, end)
    return m.start() if m else end


def _phrase(noun: str) -> str | None:
    """A noun phrase from its first word on, up to the verb of the clause around it."""
    noun = re.split(r"[,;](?:\s|$)", noun, maxsplit=1)[0]
    for m in _WORD.finditer(noun):
        if m.start() and (_AUX.match(m[0]) or m[0].lower() in PRESENT and not m[0].lower().endswith("s")):
            noun = noun[:m.start()]
            break
    noun = re.sub(r"\s+(?:that|which|who|when|where)$", "", noun.strip(" .,"))
    return noun if len(noun) >= 4 else None


def relative_object(text: str, segment: Segment, timex: Timex, spans: list[tuple[int, int]], main_subject: str | None) -> str | None:
    """ "a town they had lost earlier in February" → "they had lost a town"; the pronoun becomes the main subject."""
    lead = without_times(text, segment.begin, timex.begin, [s for s in spans if s[1] <= timex.begin])
    m = re.search(
        rf"(?P<object>(?:\b(?:a|an|the|its|his|her|their)\s)(?:[^,;]*?))\s+(?:(?:that|which|whom)\s+(?P<named>(?:{_PRONOUN}|[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*)*|[a-z]+\s[a-z]+|[a-z]+))|(?P<bare>{_PRONOUN}))\s+"
        r"(?P<verb>(?:had|has|have|would|will)?\s*(?:\w+ly\s+)?[a-z]+)(?P<more>(?:\s+(?:on|in|at|by|from|up|off|out))?)\s*$", lead)
    if m is None or not has_verb(m["verb"]):
        return None
    object_ = _last_noun(m["object"])
    subject = m["named"] or m["bare"]
    if subject in ("they", "it", "he", "she") and main_subject:
        subject = main_subject
    if m["named"] and is_past(m["named"].split()[-1], ""):
        return None
    return f"{subject} {m['verb'].strip()} {object_}"


def _last_noun(words: str) -> str:
    """The noun phrase that ends a stretch: from its last article that a verb or preposition leads to."""
    m = _NP_START.match(words)
    return words[m.end():] if m else words


def relative_subject(text: str, segments: list[Segment], own: int, spans: list[tuple[int, int]]) -> str | None:
    """ ", which had stalled in Q2" with the noun before it: "orders had stalled"."""
    segment = segments[own]
    m = re.match(r"(?P<some>\w+\s+of\s+)?(?:who|whom|which)\s+", text[segment.begin:segment.end])
    if m is None:
        return re.sub(r"^(?:when|where)\s+", "", without_times(text, segment.begin, segment.end, spans))
    noun = antecedent(text, segments, own)
    body = without_times(text, segment.begin + m.end(), segment.end, spans)
    if noun and starts_with_verb(body):
        return f"{m['some'] or ''}{noun} {body}"
    subject = subject_of(body)
    verb = body[len(subject):].strip() if subject and body.startswith(subject) else ""
    if noun and verb and len(verb.rstrip(" .,").split()) <= 3:  # ", which the two presidents signed"
        return f"{subject} {verb.rstrip(' .,')} {lower_article(noun)}"
    return body or None


def lower_article(noun: str) -> str:
    """A noun phrase that opened a sentence, as it stands inside one."""
    return re.sub(r"^(?:The|An?)\b", lambda m: m[0].lower(), noun)


def restricted(text: str, segment: Segment, timex: Timex, spans: list[tuple[int, int]]) -> str | None:
    """ "at the end of a trial that opened in May" → "a trial opened": a relative clause that its noun cannot spare."""
    lead = text[segment.begin:timex.begin]
    m = None
    for m in re.finditer(r"(?P<noun>\b(?:a|an|the|its|his|her|their|one)\s(?:(?!\b(?:that|which|who)\b)[^,;(])*?)\s+(?:that|which|who)\s+(?=(?P<verb>[^,;]+)$)", lead):
        pass
    if m is None or not starts_with_verb(m["verb"]):
        return None
    words = without_times(text, segment.begin + m.start("verb"), segment.end, spans)
    return f"{_last_noun(m['noun'])} {words}"


def antecedent(text: str, segments: list[Segment], own: int) -> str | None:
    """The noun phrase just before a segment (after it, for one that opens the sentence)."""
    if own == 0:
        after = next((s for s in segments[1:] if s.kind in ("main", "resume")), None)
        return subject_of(text[after.begin:after.end]) if after else None
    before = text[segments[own - 1].begin:segments[own - 1].end].rstrip(" ,")
    before = re.split(r"\b(?:that|because|while|when|if|said|and|although)\s", before)[-1]
    for m in reversed(list(_WORD.finditer(before))):
        if m.end() < len(before) and (_AUX.match(m[0]) or m[0].lower() in PRESENT or is_past(m[0], before[:m.start()])):
            before = before[m.end():]
            if _AUX.match(m[0]):  # "will get a refund at handover": the nearest noun
                before = re.split(r"\s(?:at|with|for|from|to|by|on)\s(?:\w+ing\s)?", before)[-1]
            break
    before = re.sub(r"^\s*(?:to|in|on|at|by|from|for|with|of|past|into|than|against|over|after)\s+", "", before.strip())
    before = before.strip(" ,.")
    return before if 0 < len(before) <= 60 else None


def participle(text: str, segment: Segment, spans: list[tuple[int, int]]) -> str | None:
    """ "adding to more than 400 deaths since December" → "more than 400 deaths"."""
    body = without_times(text, segment.begin, segment.end, spans)
    told = re.match(r"\w+ing\s+(?:\w+\s+)?that\s+(?P<what>.+)", body, re.DOTALL)
    if told:
        return told["what"]
    brought = re.match(r"(?:bringing|raising|lifting|taking|pushing)\s+(?P<what>.+?)\s+to\s+(?P<much>.*\d.*)", body, re.DOTALL)
    if brought:
        return f"{brought['what']}: {brought['much']}"
    m = re.match(r"(?:adding\s+to|adding|leaving)\s+(?P<rest>.+)", body, re.DOTALL)
    return m["rest"] if m else None


_BASE = re.compile(
    r"\b(?:compared\s+with|versus|against|(?:up|down)\s+from|from)\s+(?P<what>(?:(?:an?|the)\s+)?(?:(?:net\s+)?[a-z]+\s+of\s+)?(?:about\s+)?(?:[$£€]|dlrs\s)?\d[^;:]{0,60}?)"
    r",?\s*(?:on|in|during|for|at)?\s*(?:the\s+)?$")


def base_of_comparison(text: str, begin: int, timex: Timex, subject: str | None) -> str | None:
    """ "rose to $612 million, from $537 million a year earlier" → "revenue: $537 million"."""
    m = _BASE.search(text[begin:timex.begin])
    if m is None or has_verb(m["what"]):
        return None
    what = " ".join(m["what"].split()).rstrip(" ,")
    return what if re.match(r"(?:an?\s|the\s)?(?:net\s+)?[a-z]+\s+of\s", what) or not subject else f"{subject}: {what}"


def last_infinitive(said: str, text: str, segment: Segment, spans: list[tuple[int, int]]) -> str:
    """ "warned X to A and to B by Friday" → "warned X to B": the time dates the last of the two."""
    piece = text[segment.begin:segment.end]
    last = max((a for a, _ in spans if segment.begin <= a < segment.end), default=None)
    joint = re.search(r"\s+to\s+(?P<first>[^,;]+?)\s+and\s+to\s+", piece)
    if last is None or joint is None or segment.begin + joint.end() > last:
        return said
    return re.sub(r"\s+to\s+[^,;]+?\s+and\s+to\s+", " to ", said, count=1)
