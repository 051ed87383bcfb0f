"""What a time dates, in the article's words: from a parsed sentence to the words of a headline, not yet cut to length."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline.lang.en.headlines import lower_first, without_times
from timeline.lang.en.phrases import antecedent, is_event, noun_phrase
from timeline.lang.en.shorten import LIMIT
from timeline.lang.en.syntax import Clause, Parse
from timeline.lang.en.verbforms import base_of

_LONGEST_NAME = 45
# Verbs whose infinitive says what is wanted of somebody, not what a thing is for.
_NAMED_BY = frozenset("he she it they".split())


@dataclass(slots=True)
class Teller:
    """A sentence and the time at word `at` of it, or -1; `who` gives the name behind a pronoun that opens a sentence, or `None`."""

    text: str
    parse: Parse
    at: int
    who: Callable[[str], str | None]

    @property
    def span(self) -> tuple[int, int]:
        """The time's own words; nowhere, for a clause without one."""
        if self.at < 0:
            return -1, -1
        words, classes, first, last = self.parse.words, self.parse.classes, self.at, self.at
        while classes[last + 1:last + 3] == "ct":  # "in both 1990 and 1991"
            last += 2
        while first >= 2 and classes[first - 2:first] == "tc":
            first -= 2
        if (first, last) != (self.at, self.at) and self.parse.low(first - 1) == "both":
            first -= 1
        return words[first].begin, words[last].end

    def say(self, begin: int, end: int) -> str:
        """The words `begin` to `end` without the time."""
        words = self.parse.words
        stop = end
        while end > begin and (self.parse.classes[end - 1] in "pa" + "d" * (end == stop) and stop == self.at or self.parse.classes[end - 1] in ",;"):
            end -= 1  # "rebels on" Thursday
        if begin >= end:
            return ""
        first, last = words[begin].begin, words[end - 1].end
        low = words[begin - 1].end if begin else max(0, first - 4)
        high = words[end].begin if end < len(words) else min(len(self.text), last + 4)
        while first > low and not self.text[first - 1].isspace():  # signs that are no words: "<b>", "*"
            first -= 1
        while last < high and not self.text[last].isspace() and self.text[last] not in ".?!":
            last += 1
        return without_times(self.text, first, last, [self.span])

    # -- the clause

    def tell(self, clause: Clause) -> str:
        """The words for a clause that the time dates."""
        if clause.verb is None:
            return self._verbless(clause)
        if clause.kind == "tail":
            return self._said(clause)
        if clause.kind == "rel":
            return self._relative(clause) or self.whole(clause)
        if clause.kind == "part":
            return self._participle(clause) or self._up(clause)
        if clause.kind == "ing":
            if self.parse.classes[clause.begin - 1:clause.begin] in ("n", "N"):  # "with the vanguard arriving on Tuesday"
                noun = antecedent(self.text, self.parse, clause, self.span)
                if noun and re.search(rf"\bwith\s+{re.escape(noun)}\s*$", self.text[:self.parse.words[clause.begin].begin][-120:]):
                    return f"{noun} {self.say(clause.begin, clause.end)}"
            return self._result(clause) or self._beside(clause) or self._up(clause)
        if clause.kind == "inf":
            return self._infinitive(clause)
        if clause.kind == "comp":
            return self._complement(clause)
        if clause.kind == "sub" and self.parse.low(clause.begin) in ("if", "unless") and clause.parent is not None:
            parent = clause.parent
            if parent.verb is not None and clause.begin < parent.verb.first:
                return self.say(clause.begin, self._stop(parent, parent.verb.last))
            return self.tell(parent) if parent.verb is not None else self.whole(clause)
        if clause.kind == "coord":
            outer = clause.parent
            while outer is not None and outer.kind == "coord":
                outer = outer.parent
            if outer is not None and outer.kind == "comp" and clause.subject is None:
                return self.whole(clause)
        return self.whole(clause)

    def _up(self, clause: Clause) -> str:
        parent = clause.parent
        while parent is not None and not parent.finite:
            parent = parent.parent
        return self.tell(parent) if parent is not None else self.say(clause.begin, clause.end)

    def _verbless(self, clause: Clause) -> str:
        if clause.kind in ("rel", "sub", "comp") and clause.parent is not None:
            return self.tell(clause.parent)
        roots = [c for c in self.parse.clauses if c.kind == "main" and c.verb is not None]
        before = [c for c in roots if c.begin <= clause.begin]
        if roots and clause.kind == "main":
            return self.whole(before[-1] if before else roots[0])
        return without_times(self.text, self.parse.words[0].begin, self.parse.words[-1].end, [self.span])

    def subject(self, clause: Clause) -> str | None:
        """The clause's subject in words; of a coordinated one, its sibling's; of a relative one, what it hangs on."""
        if clause.subject is not None:
            begin, end = clause.subject
            said = self.say(begin, end).strip(" ,")
            if self.parse.classes[begin:end] == "u":
                return self._name(clause, said) or said
            return said or None
        if clause.kind == "coord" and clause.parent is not None:
            return self.subject(clause.parent)
        if clause.kind == "rel":
            found = antecedent(self.text, self.parse, clause, self.span)
            if found is None and clause.parent is not None:
                return None
            return found
        return None

    def _name(self, clause: Clause, pronoun: str) -> str | None:
        """Who a pronoun is, where the sentence or the one before leaves no doubt."""
        if pronoun.lower() not in _NAMED_BY:
            return None
        outer = clause.parent
        if clause.kind == "coord" and outer is not None and outer.subject == clause.subject:
            outer = outer.parent
        seen = [outer] if outer is not None else []
        if clause.kind == "main":
            seen = [c for c in self.parse.clauses if c.kind == "sub" and c.begin < clause.begin]
        for other in seen:
            while other is not None and (other.subject is None or self.parse.classes[slice(*other.subject)] == "u"):
                other = other.parent
            if other is None:
                continue
            name = noun_phrase(self.text, self.parse, *other.subject, self.span)
            classes = self.parse.classes[slice(*other.subject)].partition(",")[0]
            return name if name and fits(pronoun, name, classes, self.text) else None
        return self.who(pronoun.lower())

    def whole(self, clause: Clause, through: int | None = None) -> str:
        """Subject, verb and what follows, asides and clauses of other times left out where they stand behind a comma."""
        subject = self.subject(clause)
        verb = clause.verb
        start = verb.first
        while start > 0 and self.parse.classes[start - 1] in "rx" and (clause.subject is None or start > clause.subject[1]):
            start -= 1
        stop = self._stop(clause, through)
        predicate = self.say(start, stop)
        if subject is None:
            if clause.kind == "main":
                return self.say(clause.begin, stop)
            return predicate
        owner = clause
        while owner.subject is None and owner.kind == "coord" and owner.parent is not None:
            owner = owner.parent
        if owner.subject is not None and owner.verb is not None and self._aside_before(owner) and any(
                letter in "mbhfwvztq" for letter in self.parse.classes[owner.subject[0]:owner.verb.first]):
            subject = self._short_subject(owner, subject)
        joint = ", " if "," in subject and self._aside_before(clause) else " "
        line = f"{subject}{joint}{predicate}"
        if len(line) > LIMIT and "," in subject:
            line = f"{self._short_subject(clause, subject)} {predicate}"
        told = self._told_clause(clause)
        if len(line) > LIMIT and told is not None:
            return f"{_short_name(self._short_subject(clause, subject))}: {told[:1].upper()}{told[1:]}"
        if len(line) > LIMIT:
            shorter = self._stop(clause, through, spare=True)
            if shorter < stop:
                line = f"{self._short_subject(clause, subject)} {self.say(start, shorter)}"
        return line

    def _told_clause(self, clause: Clause) -> str | None:
        """What a neutral verb of saying tells, for "Who: what"; `None` where a pronoun tells it of the speaker."""
        verb = clause.verb
        if verb.base not in _NEUTRAL or verb.passive or verb.negated or verb.tense not in ("past", "present"):
            return None
        if any(c.kind == "comp" and self._holds(c, self.at) for c in self.parse.clauses):
            return None
        comp = next((c for c in self.parse.clauses if c.kind == "comp" and c.parent is clause and c.verb is not None and c.subject is not None), None)
        if comp is None or "u" in self.parse.classes[slice(*comp.subject)] or self._holds(comp, self.at):
            return None
        if re.search(r"[nN]", self.parse.classes[verb.last + 1:comp.begin]) and verb.base not in ("tell",):
            return None
        return self.whole(comp)

    def _aside_before(self, clause: Clause) -> bool:
        return clause.subject is not None and "," in self.parse.classes[clause.subject[1]:clause.verb.first]

    def _short_subject(self, clause: Clause, subject: str) -> str:
        """A subject without what stands between commas in it, lists left alone."""
        first, _, rest = subject.partition(", ")
        if not rest or re.search(r"(?:^|, )and |\band [A-Z\w' ]+$", rest) and not self._aside_before(clause):
            return subject
        last = rest.rpartition(", ")[2] if not self._aside_before(clause) else ""
        return f"{first} {last}".strip() if last and last != rest else first

    def _stop(self, clause: Clause, through: int | None, spare: bool = False) -> int:
        """Where the clause's own words end: before what goes on about other things."""
        stop = clause.end
        keep = self.at if through is None else through
        for child in self.parse.clauses:
            if child is clause or not clause.verb.last < child.begin < stop or self._holds(child, keep) or self._around(child, clause):
                continue
            if child.comma and child.end <= keep:
                continue
            if child.kind in ("coord", "tail") and self._is_under(child, clause) and (child.kind == "tail" or self._sister(child, clause)):
                stop = min(stop, child.begin)
            elif child.kind == "inf" and self.parse.classes[child.begin - 1] == "c" and self._timed(child):
                stop = min(stop, child.begin - 1)
            elif child.comma and child.kind in ("rel", "sub", "ing", "part") and (spare or self._timed(child) or child.kind != "part"):
                stop = min(stop, self._aside_begin(child, clause))
            elif child.kind == "rel" and not child.comma and self._timed(child):
                stop = min(stop, self._aside_begin(child, clause))
            elif child.kind == "sub" and (spare or self._timed(child)):
                stop = min(stop, child.begin)
        while spare and stop < clause.end and stop > clause.verb.last + 1 and self.parse.classes[stop - 1] in "pao":
            stop -= 1
        while stop > clause.verb.last + 1 and (self.parse.classes[stop - 1] in ",c;" or self.parse.low(stop - 1) in ("just", "even", "only")):
            stop -= 1
        return stop

    def _aside_begin(self, child: Clause, clause: Clause) -> int:
        """Where to stop before a relative clause: at the comma of the aside that it hangs in."""
        comma = self.parse.classes.rfind(",", clause.verb.last, child.begin - (1 if child.comma else 0))
        between = self.parse.classes[comma + 1:child.begin]
        if comma > clause.verb.last and child.kind == "rel" and re.fullmatch(r"[dnN#'p]+,?", between) and not self._holds_word(comma, child.begin, self.at):
            return comma
        return child.begin

    def _holds_word(self, begin: int, end: int, at: int) -> bool:
        return begin <= at < end

    def _holds(self, child: Clause, at: int) -> bool:
        return child.begin <= at < child.end

    def _around(self, child: Clause, clause: Clause) -> bool:
        return child.begin <= clause.begin and child.end >= clause.end

    def _is_under(self, child: Clause, clause: Clause) -> bool:
        parent = child.parent
        while parent is not None:
            if parent is clause:
                return True
            parent = parent.parent
        return child.kind == "tail"

    def _sister(self, child: Clause, clause: Clause) -> bool:
        return child.parent is clause or child.kind == "coord"

    def _timed(self, clause: Clause) -> bool:
        return "t" in self.parse.classes[clause.begin:clause.end]

    # -- kinds of clauses

    def _said(self, tail: Clause) -> str:
        """ "Who: what", for a time that dates the saying."""
        who = self.subject(tail)
        if who is None:
            stop = tail.verb.last + 1
            while stop < tail.end and (self.parse.classes[stop] in "dnN#'c,()" or self.parse.low(stop) in ("of", "for")):
                stop += 1
            who = self.say(tail.verb.last + 1, stop)
        who = _short_name(who or "")
        root = next((c for c in self.parse.clauses if c.kind == "main" and c.verb is not None), None)
        begin = 0 if root is None or root.subject is None else root.subject[0]
        what = self.whole(root, through=begin) if root is not None else self.say(begin, tail.begin)
        if root is not None and '"' in self.parse.classes[:begin] and '"' not in self.parse.classes[begin:root.verb.first]:
            what = f'"{what}"' if '"' in self.parse.classes[root.verb.last:tail.begin] else what
        return f"{who[:1].upper()}{who[1:]}: {what}" if who and what else what or who

    def _relative(self, clause: Clause) -> str | None:
        noun = antecedent(self.text, self.parse, clause, self.span)
        opener = self.parse.low(clause.begin)
        if clause.subject is None:
            if noun is None:
                return None
            part = clause.begin
            some = f"{self.parse.low(part - 1)} of " if self.parse.low(part) == "of" and self.parse.classes[part - 2:part - 1] == "," else ""
            return f"{some}{_lower_article(noun) if some else noun} {self.say(clause.verb.first, self._stop(clause, None))}"
        if opener in ("where", "when", "whose"):
            return self.whole(clause)
        if self.parse.classes[clause.begin] == "p":  # "with whom the king met"
            return f"{self.whole(clause)} {opener} {_lower_article(noun)}" if noun and opener in ("with", "to", "for", "from", "against") else self.whole(clause)
        if noun is None:
            return None
        if opener == "that" and self.parse.low(clause.begin - 1) in ("time", "day", "year", "way", "reason", "moment"):
            return self.whole(clause)  # "the first time that he had been allowed"
        verb = self.say(clause.verb.first, clause.verb.last + 1)
        rest_end = self._stop(clause, None)
        rest = self.say(clause.verb.last + 1, rest_end).strip(" ,")
        stranded = re.fullmatch(r"(?:from|for|to|with|in|on|at|of|about|into|up|off|out|over)", rest)
        noun = _lower_article(noun)
        if stranded:
            return f"{self._short_subject(clause, self.subject(clause) or '')} {verb} {rest} {noun}"
        return f"{self._short_subject(clause, self.subject(clause) or '')} {verb} {noun}{' ' + rest if rest else ''}"

    def _participle(self, clause: Clause) -> str | None:
        classes = self.parse.classes
        if not clause.comma and clause.parent.verb is not None and clause.parent.kind == "main" and clause.parent.subject is not None and (
                clause.parent.subject[0] <= clause.begin < clause.parent.subject[1]) and clause.parent.verb.tense == "past" and not clause.parent.verb.perfect and (
                "t" not in classes[clause.parent.verb.last:self._stop(clause.parent, None)]):
            return self.whole(clause.parent)  # "a bomb found on Monday blew up": both on one day
        if clause.begin == 0 or clause.begin == clause.parent.begin and clause.parent.verb is not None and clause.parent.verb.first > clause.end:
            subject = self.subject(clause.parent) if clause.parent.verb is not None else None
            return f"{subject} {lower_first(self.say(clause.begin, clause.end))}" if subject else None
        before = classes[clause.begin - 1]
        if before in "bhrp" or before in "t" and classes[clause.begin - 2:clause.begin - 1] not in ("n", "N"):
            return None
        chain = clause
        while True:  # "kidnapped and presumed killed": back to the first of them
            before = chain.begin - 2 if classes[chain.begin - 1] == "c" else chain.begin - 1
            sister = next((c for c in self.parse.clauses if c.kind == "part" and c.begin < chain.begin and c.verb.last <= before and (
                c.verb.last == before or c.end >= chain.begin - 1 and classes[chain.begin - 1] == "c")), None)
            if sister is None:
                break
            chain = sister
        noun = antecedent(self.text, self.parse, chain, self.span)
        if noun is None or len(noun) < 3:
            return None
        joint = ", " if clause.comma else " "
        comma = classes.find(",", clause.verb.last, clause.end)
        stop = comma if comma > self.at else clause.end
        done = self.say(chain.begin, stop)
        return f"{noun}{joint if ' ' in done else ' '}{done}"

    def _result(self, clause: Clause) -> str | None:
        """ "adding to more than 400 deaths since December" → "more than 400 deaths"; "bringing the toll to 400" → "the toll: 400"."""
        words = self.say(clause.begin, clause.end)
        told = re.match(r"\w+ing\s+(?:\w+\s+)?that\s+(?P<what>.+)", words, re.DOTALL)
        if told:
            return told["what"]
        brought = re.match(r"(?:bringing|raising|lifting|taking|pushing)\s+(?P<what>.+?)\s+to\s+(?P<much>.*\d.*)", words, re.DOTALL)
        if brought:
            return f"{brought['what']}: {brought['much']}"
        added = re.match(r"(?:adding\s+to|adding|leaving)\s+(?P<rest>.+)", words, re.DOTALL)
        if added:
            return added["rest"]
        return None

    def _beside(self, clause: Clause) -> str | None:
        """ "has slumped, closing at $29 on Friday": what the main clause, no past event itself, leaves to the participle."""
        parent = clause.parent
        while parent is not None and not parent.finite:
            parent = parent.parent
        if not clause.comma or parent is None or parent.verb is None or clause.begin < parent.verb.last or parent.verb.tense == "past" and not parent.verb.perfect:
            return None
        subject = self.subject(parent)
        return f"{self._short_subject(parent, subject)}, {self.say(clause.begin, clause.end)}" if subject else None

    def _infinitive(self, clause: Clause) -> str:
        parent = clause.parent
        classes = self.parse.classes
        before = classes[clause.begin - 1:clause.begin]
        head = parent
        while head is not None and not head.finite:
            head = head.parent
        passive = clause.verb.passive
        if head is not None and head.verb is not None and passive and before in ("n", "N", ",") and head.verb.first < clause.begin:
            # "an event to be held on 12 October": the noun's own plan.
            noun = antecedent(self.text, self.parse, clause, self.span)
            if noun and base_of(self.parse.low(head.verb.head)) not in ("expect", "schedule", "plan", "want", "set", "order", "ask", "require", "likely", "allow"):
                return f"{noun}{', ' if before == ',' else ' '}{self.say(clause.begin, clause.end)}"
        part = parent
        while part is not None and part.kind in ("inf", "ing"):
            part = part.parent
        if part is not None and part.kind == "part" and part.comma:  # ", set to resume on Monday"
            noun = antecedent(self.text, self.parse, part, self.span)
            if noun:
                return f"{noun}, {self.say(part.begin, max(part.end, clause.end))}"
        if head is None or head.verb is None:
            return self._verbless(head or clause)
        sister = next((c for c in self.parse.clauses if c.kind == "inf" and c.parent is parent and c is not clause and c.begin < clause.begin
                       and classes[clause.begin - 1] == "c" and c.verb is not None and c.begin >= head.verb.last), None)
        line = self.tell(head)
        if sister is not None:  # "to clear the site and to pay by Friday": the time dates the last of the two
            dropped = self.say(sister.begin, clause.begin)
            line = line.replace(f" {dropped} ", " ", 1)
        return line

    def _complement(self, clause: Clause) -> str:
        """A told clause: with who tells it where both fit, else "Who: what", else alone."""
        outer = clause.parent
        while outer is not None and not outer.finite:
            outer = outer.parent
        alone = self.whole(clause)
        if outer is None or outer.verb is None or outer.kind in ("tail",):
            return alone
        own = clause.subject is not None and self.parse.classes[slice(*clause.subject)] == "u"
        whole = self.whole(outer, through=self.at)
        if len(whole) <= LIMIT and outer.kind in ("main", "coord"):
            return whole
        teller = self.subject(outer)
        who = _short_name(teller or "")
        if outer.verb.base in _NEUTRAL and teller and own is False and len(f"{who}: {alone}") <= LIMIT and len(who) <= _LONGEST_NAME:
            return f"{who}: {alone[:1].upper()}{alone[1:]}"
        return alone


# Verbs of saying that claim no more than that it was said.
_NEUTRAL = frozenset("say tell announce report state add note write explain confirm estimate predict warn".split())


def _short_name(name: str) -> str:
    name = " ".join(name.split()).strip(" ,.;:\"")
    return name if len(name) <= _LONGEST_NAME else name.split(",")[0]


def _lower_article(noun: str) -> str:
    return re.sub(r"^(?:The|An?|Its|His|Her|Their)\b", lambda m: m[0].lower(), noun)


_FIRMS = re.compile(r"\b(?:Inc|Corp|Co|Ltd|Group|Bank|Airlines|Party|University|Association|Agency|Ministry|Council|Commission|Plc|AG)\b\.?")


def fits(pronoun: str, name: str, classes: str, text: str) -> bool:
    """Whether a noun phrase may be what a pronoun means: a person, a thing, or several."""
    if len(name) > 60 or "," in name:
        return False
    if pronoun in ("he", "she") and not re.fullmatch(r"d?n*N+", classes) or re.fullmatch(r"[A-Z][a-z]+s", name) and pronoun != "they" and not re.search(
            rf"[a-z,.] {name}\b", text):
        return False  # "Jurors", which only its place makes a name
    several = re.search(r"\band\b", name) is not None or "N" not in classes and re.search(r"[a-rt-z]s$|\b(?:people|police|men|women|children)$", name) is not None
    if pronoun == "they":
        return several or re.fullmatch(r"[A-Z][a-z]+s", name) is not None
    if several:
        return False
    if pronoun == "it":
        return _FIRMS.search(name) is not None or re.match(r"(?:the|an?)\s", name, re.IGNORECASE) is not None and re.search(
            r"\b(?:company|firm|bank|group|party|government|agency|ministry|army|ship|court|council|offer|store|storm|club|team|airline|union|commission|carrier|maker|deal|plan)$", name) is not None
    return _FIRMS.search(name) is None and re.search(r"(?:^|\s)[A-Z][\w'’-]+$", name) is not None and not re.match(r"(?:The|the)\s+[A-Z]", name)


# Verbs that set one event beside another.
_LINKING = frozenset("follow replace reflect concern recall resemble precede stem violate".split())
# Verbs that answer to an event: what had been condemned has the time, not the condemning.
_REACTING = frozenset("condemn criticize denounce welcome praise oppose support blame mourn protest survive witness".split())


def dates_a_noun(teller: Teller, clause: Clause) -> str | None:
    """The event noun that the time stands behind, where it dates that: "since the launch of … in December"."""
    parse, at = teller.parse, teller.at
    back = at - 1
    while back >= 0 and parse.classes[back] in "pr" and back > at - 3:
        back -= 1
    begin = back
    while begin > 0 and parse.classes[begin - 1] in "dnN#'" or begin > 0 and parse.low(begin - 1) in ("of", "against", "between", "in") and parse.classes[begin - 2:begin - 1] in ("n", "N", "#") or begin > 0 and parse.classes[begin - 1] == "c" and parse.classes[begin - 2:begin - 1] in ("n", "N"):
        begin -= 1
    if begin <= back and parse.low(at - 1) == "of" and is_event(parse.low(back)):  # "the job cuts of 2020"
        words = re.sub(r"^(?:the|a|an)\s+", "", teller.say(begin, back + 1), flags=re.IGNORECASE)
        if len(words.split()) > 1:
            return words
    verb = clause.verb
    if verb is not None and verb.form == "finite" and verb.last < back and (
            verb.tense == "present" and verb.base in _LINKING or verb.perfect and verb.base in _REACTING):
        start = verb.last + 1  # "follows two decisions by the court last June"
        if re.fullmatch(r"[dnN#'pgv]+", parse.classes[start:back + 1]) and (verb.base in _LINKING or any(is_event(parse.low(n)) for n in range(start, back + 1))):
            return teller.say(start, at)
    if verb is not None and verb.form == "finite" and verb.tense == "present" and not verb.perfect and re.match(r"last\s|yesterday|.*\sago$", parse.low(at)):
        start = verb.last + 1  # "is considering a request last week"
        if start < back and re.fullmatch(r"[dnN#']+", parse.classes[start:back + 1]) and is_event(parse.low(back)):
            return teller.say(start, at)
    if begin < 1 or parse.classes[begin - 1] not in "pa" or back < begin:
        return None
    governor = parse.low(begin - 1)
    strong = governor in ("since", "before", "until", "following", "despite", "amid", "under") or governor == "after" and parse.classes[begin:begin + 1] == "d" and verb is not None and (
        verb.tense != "past" or verb.perfect)
    phrase = parse.classes[begin:back + 1]
    heads = [n for n in range(begin, back + 1) if parse.classes[n] == "n" and parse.classes[n + 1:n + 2] not in ("n", "N", "'") or parse.classes[n] == "g"]
    head = heads[0] if heads else None
    if head is None or "N" in phrase[:1] and not strong:
        return None
    weak = governor in ("of", "from", "about", "over", "with", "for", "on", "to") and verb is not None and is_event(parse.low(head)) and (
        verb.tense in ("present", "future", "modal") or verb.progressive or "t" in parse.classes[clause.begin:begin])
    if not (strong and (is_event(parse.low(head)) or parse.classes[begin] == "d") or weak) or begin <= clause.begin + 1 and verb is None:
        return None
    if verb is not None and begin < verb.first and governor != "since":
        return None
    words = teller.say(begin, at)
    more = parse.classes[at + 1:at + 2]
    if more == "p" and parse.low(at + 1) in ("of", "between", "against", "by"):
        stop = at + 1
        while stop < len(parse.words) and parse.classes[stop] in "pdnN#'":
            stop += 1
        words = teller.say(begin, stop)
    words = re.sub(r"^(?:the|a|an)\s+", "", words, flags=re.IGNORECASE)
    return words if len(words.split()) > 1 else None
