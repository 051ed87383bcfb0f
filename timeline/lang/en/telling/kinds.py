"""What is said of each kind of clause: told, relative, participle, infinitive, or whole."""

from __future__ import annotations

import re

from timeline.lang.en.antecedents import antecedent
from timeline.lang.en.leaveout import has_verb
from timeline.lang.en.limits import LIMIT
from timeline.lang.en.phrases import is_event
from timeline.lang.en.shorten import shorten
from timeline.lang.en.syntax import Clause
from timeline.lang.en.telling.and_again import done_again, done_elsewhere
from timeline.lang.en.telling.apposed import apposition
from timeline.lang.en.telling.complements import complement, without_times_of
from timeline.lang.en.telling.doing import (
    beside, coming_first, done_before, goes_on_later, has_time, is_before_what_is, is_behind_what_was, is_behind_what_will_be, is_in_what_is_to_come, is_of_both, names_a_deed, never_past, result, with_doing,
    with_noun)
from timeline.lang.en.telling.duties import is_deadline, is_due, less_first, object_event, ordered, ruled, to_be_done
from timeline.lang.en.telling.extent import words_end
from timeline.lang.en.telling.in_turn import in_turn
from timeline.lang.en.telling.joined import at_the_place, each_with_its_time, gapped, when, with_next, with_sister, with_what_was_won
from timeline.lang.en.telling.outcomes import came_about, left_to_somebody, still_to_do
from timeline.lang.en.telling.participles import charged, participle, with_terms
from timeline.lang.en.telling.relatives import done_to_it_too, relative
from timeline.lang.en.telling.saying import said
from timeline.lang.en.telling.short import short_name, short_subject, under
from timeline.lang.en.telling.subjects import subject_of
from timeline.lang.en.telling.verb_once import said_before, said_once
from timeline.lang.en.telling.wholes import NEUTRAL, PRONOUNS, whole
from timeline.lang.en.telling.words import Words
from timeline.lang.en.verbforms import base_of
from timeline.lang.en.without_times import without_times


def tell(teller: Words, clause: Clause) -> str:
    """The words for a clause that the time dates."""
    if clause.verb is None:
        return verbless(teller, clause)
    if clause.kind == "tail":
        return said(teller, clause)
    apart = done_again(teller, clause) or done_elsewhere(teller, clause) or each_with_its_time(teller, clause) if clause.finite or clause.kind == "ing" else said_once(teller, clause.parent) if clause.kind == "inf" and clause.parent is not None else None
    if apart is not None:
        return apart
    if clause.kind == "rel" and teller.parse.classes[clause.begin - 1:clause.begin] == "t" and clause.subject is None and clause.verb.base in ("end", "begin", "start"):
        return up(teller, clause)  # "lost nine crowns in the quarter that ended on 30 June"
    if clause.kind == "rel":
        return relative(teller, clause) or whole(teller, clause)
    if clause.kind == "part" and clause.begin == 1 and teller.parse.low(0) in ("if", "unless") and clause.parent is not None and clause.parent.verb is not None:
        return teller.say(0, words_end(teller, clause.parent, clause.parent.verb.last))  # "If approved on 3 June, the merger would"
    if clause.kind == "part" and clause.comma and clause.verb.base == "follow" and teller.parse.low(clause.verb.last + 1) == "by" and teller.at > clause.verb.last + 2:
        next_one = range(clause.verb.last + 2, teller.at)  # "Kell opened in 1931, followed by Orm and Tarn in 1936"
        return f"{teller.say(next_one.start, next_one.stop)}{'' if any(is_event(teller.parse.low(n)) for n in next_one) else ' followed'}"
    if clause.kind == "part":
        done = gapped(teller, clause) or in_turn(teller, clause) or participle(teller, clause)
        return with_terms(teller, clause, done) if done else up(teller, clause)
    if clause.kind == "ing":
        return beside_it(teller, clause)
    if clause.kind == "inf":
        return less_first(teller, clause, infinitive(teller, clause))
    if clause.kind == "main" and teller.parse.low(0) == "without" and clause.begin == 0 and teller.at < clause.verb.first and clause.verb.modal:
        return teller.say(0, words_end(teller, clause, None))  # "Without a deal by Thursday, the mill will close"
    aside = apposition(teller, clause)
    if aside is not None:
        return aside
    if clause.kind == "comp":
        return complement(teller, clause)
    if clause.kind == "sub" and teller.parse.low(clause.begin) in ("if", "unless", "had", "were") and clause.parent is not None:
        parent = clause.parent
        if parent.verb is not None and clause.begin < parent.verb.first:
            return _condition(teller, clause, parent)
        line = tell(teller, parent) if parent.verb is not None else ""
        return line if line and (len(line) <= LIMIT or parent.verb.last != clause.begin - 1) else whole(teller, clause)  # "Low said if the mills agree, it will pay": too long
    if clause.kind == "sub" and teller.parse.low(clause.begin) in ("when", "as"):
        both = when(teller, clause)
        if both is not None:
            return both
    if clause.kind == "sub" and teller.parse.low(clause.begin) == "whether" and (asked := _what_is_asked(teller, clause)) is not None:
        return asked
    if clause.kind == "sub" and teller.parse.low(clause.begin) == "where":
        return at_the_place(teller, clause)
    if clause.kind == "sub" and clause.subject is None and clause.parent is not None and clause.verb.first == clause.begin + 1:
        return up(teller, clause)  # "he said when asked on Thursday"
    if clause.kind == "sub" and teller.parse.low(clause.begin) in _CONCEDING and clause.parent is not None and clause.parent.kind == "comp":
        return _conceded(teller, clause, clause.parent.parent)
    if clause.kind == "coord":
        outer = clause.parent
        while outer is not None and outer.kind == "coord":
            outer = outer.parent
        if outer is not None and outer.kind == "comp" and clause.subject is None:
            return whole(teller, clause)
        if outer is not None and outer.kind == "rel" and (done := done_to_it_too(teller, outer, clause)) is not None:
            return done
        return with_sister(teller, clause) or with_what_was_won(teller, clause) or whole(teller, clause)
    return with_next(teller, clause) or whole(teller, clause)


def _what_is_asked(teller: Words, clause: Clause) -> str | None:
    """ "Are trying to find out whether Low was there" → the same, with who asks: nobody says that he was."""
    outer = clause.parent
    while outer is not None and not outer.finite:
        outer = outer.parent
    if outer is None or outer.kind not in ("main", "coord") or outer.verb is None or outer.verb.last >= clause.begin or teller.parse.classes[clause.begin - 1] not in "vwzegpn":
        return None
    line = whole(without_times_of(teller, outer, clause), outer, through=teller.at)
    at = line.find(" whether ")
    if at < 0:
        return None
    kept = line if len(line) <= LIMIT else shorten(line)
    return kept if kept.startswith(line[:at]) and len(kept) >= at + len(" whether ") + len(teller.say(clause.begin + 1, clause.verb.last + 1)) else None


_CONCEDING = frozenset("while although though".split())


def _conceded(teller: Words, clause: Clause, outer: Clause | None) -> str:
    """ "Said that while the harvest this year had been poor, prices were low": who says so, before what is no fact either."""
    line = whole(teller, clause)
    subject = subject_of(teller, outer) if outer is not None and outer.verb is not None and outer.verb.base in NEUTRAL else None
    who = short_name(short_subject(teller, outer, subject)) if subject else ""
    return under(who, line) if who and who.lower() not in PRONOUNS and len(who) + 2 + len(line) <= LIMIT else line


def _condition(teller: Words, clause: Clause, parent: Clause) -> str:
    """ "If she beats Low, whom she has not faced for years, she could …": the condition and what comes of it, without the aside where it is long."""
    stop = words_end(teller, parent, parent.verb.last)
    line = teller.say(clause.begin, stop)
    said = next((c for c in teller.parse.clauses if c.kind == "tail" and clause.end <= c.begin < c.end <= parent.verb.first), None)
    if said is not None and parent.subject is not None:  # "If orders don't improve, Low said, the firm would"
        return f"{teller.say(clause.begin, clause.end)}, {teller.say(parent.subject[0], stop)}"
    aside = next((c for c in teller.parse.clauses if c.kind == "rel" and c.comma and clause.begin < c.begin and c.end <= parent.verb.first), None)
    if len(line) <= LIMIT or aside is None:
        return line
    return f"{teller.say(clause.begin, aside.begin)}, {teller.say(aside.end, stop).lstrip(' ,')}"


_PROMISING = frozenset("agree promise vow pledge threaten prepare plan".split())


def beside_it(teller: Words, clause: Clause) -> str:
    """The words for a form in -ing that the time dates, alone or with what it stands beside."""
    if clause.comma and teller.parse.low(clause.begin) in ("starting", "beginning"):
        return up(teller, clause)  # "they play at home, starting Friday night": the time is the playing's
    if (clause.comma or is_in_front(clause)) and teller.parse.low(clause.verb.first) == "having" and (teller.at > clause.verb.last or teller.at < 0) and clause.parent is not None:
        done = done_before(teller, clause)
        if done is not None:
            return done
    start = with_noun(teller, clause)
    if start is not None:
        return with_doing(teller, clause, start)
    led, being = teller.parse.low(clause.begin - 1) if clause.begin else "", teller.parse.low(clause.begin) == "being"
    if led == "after" and teller.at < 0 and not being:
        return coming_first(teller, clause, clause.begin) or up(teller, clause)  # "was lifted to safety after spending the night on a raft"
    if led == "after" and (has_time(teller, clause) or is_behind_what_will_be(teller, clause) or is_before_what_is(clause)) and teller.parse.classes[teller.at:teller.at + 1] == "t" and teller.at > clause.begin:
        return coming_first(teller, clause, clause.begin) or up(teller, clause)  # "was jailed on Tuesday after pleading guilty in March"
    if led == "before" and (is_of_both(teller, clause) or is_in_what_is_to_come(clause)):
        return up(teller, clause)  # "scored twice before limping off on Saturday", "will rise in May before falling in 2031"
    if teller.parse.classes[teller.at:teller.at + 1] == "t" and (
            led == "after" and being or led == "before" and not being or led in ("until", "before") and is_behind_what_was(clause) or led in ("after", "since") and clause.begin == 1):
        return coming_first(teller, clause, clause.begin + being) or up(teller, clause)
    if led == "since" and not being and teller.at > clause.begin and teller.parse.classes[teller.at] == "t":
        return coming_first(teller, clause, clause.begin) or up(teller, clause)  # "has lost a third since hitting a record in May"
    if led == "and" and any(c.kind == "ing" and c.verb is not None and c.begin < clause.begin and
            teller.parse.low(c.begin - 1) == "before" for c in teller.parse.clauses):
        return coming_first(teller, clause, clause.begin) or up(teller, clause)  # "held a stake before losing heart and selling it in May"
    if led in ("for", "of") and clause.parent is not None and clause.parent.kind == "inf" and is_deadline(teller):
        return infinitive(teller, clause.parent)  # "to submit a plan for draining them by May"
    if names_a_deed(led, clause) and not clause.comma and teller.parse.classes[teller.at:teller.at + 1] == "t" and has_time(teller, clause) and (
            clause.parent is not None and clause.parent.kind != "part"):
        return teller.say(clause.begin, clause.end)  # "was jailed in May for hiding nine coins in 2009"
    suspects = clause.parent
    if suspects is not None and suspects.kind == "part" and not clause.comma and (never_past(suspects) or has_time(teller, suspects) or goes_on_later(teller, suspects)):
        if suspects.verb.base in ("charge", "accuse", "suspect", "convict") and has_time(teller, clause) and teller.at > clause.begin:
            return participle(teller, suspects) or teller.say(clause.begin, clause.end)  # "is due in court on May 2 charged with killing a clerk in March"
        return participle(teller, suspects) or up(teller, clause)  # "have held two cooks accused of poisoning a well in 1988"
    if clause.parent is not None and clause.parent.kind == "ing" and not clause.comma and (
            teller.parse.low(clause.parent.begin - 1) in ("after", "before") and teller.at > clause.begin):
        return beside_it(teller, clause.parent)  # "was taken in after being found clinging to a plank last Friday"
    if clause.parent is not None and clause.parent.kind == "inf" and not clause.comma and clause.begin <= clause.parent.verb.last + 2:
        return infinitive(teller, clause.parent)  # "to begin presenting the case next week"
    return result(teller, clause) or beside(teller, clause) or up(teller, clause)


def is_in_front(clause: Clause) -> bool:
    """ "Having lost the vote on Monday, Low resigned"."""
    over = clause.parent
    return clause.begin == 0 and over is not None and over.subject is not None and over.subject[0] >= clause.end


def up(teller: Words, clause: Clause) -> str:
    """What the finite clause over a clause tells: the event of which that is only a part."""
    parent = clause.parent
    while parent is not None and not parent.finite:
        parent = parent.parent
    return tell(teller, parent) if parent is not None else teller.say(clause.begin, clause.end)


def verbless(teller: Words, clause: Clause) -> str:
    """The words for a clause without a verb: those of the clause over it, or of the main clause before it, or the whole sentence."""
    if clause.kind in ("rel", "sub", "comp") and clause.parent is not None:
        return tell(teller, clause.parent)
    roots = [c for c in teller.parse.clauses if c.kind == "main" and c.verb is not None]
    before = [c for c in roots if c.begin <= clause.begin]
    if roots and clause.kind == "main":
        again = said_before(teller, clause, before[-1]) if before else None
        return again if again is not None else whole(teller, before[-1] if before else roots[0])
    return without_times(teller.text, teller.parse.words[0].begin, teller.parse.words[-1].end, [teller.span])


_WITH_WHAT = re.compile(r",(?P<with>p)d[nN#']+$")


def infinitive(teller: Words, clause: Clause) -> str:
    """The words for what is to be done, with the verb that it hangs on: "plans to open a mill in May" → "The firm plans to open a mill"."""
    parent = clause.parent
    classes = teller.parse.classes
    if parent is not None and parent.kind == "ing" and not parent.comma and teller.parse.low(parent.begin - 1) in ("for", "of") and (
            has_time(teller, parent) and teller.at > clause.begin):
        return teller.say(parent.begin, clause.end)  # "in Sunday's debate, attacked him for failing to act in 1992"
    ruling = ruled(teller, clause) or came_about(teller, clause)
    if ruling is not None:
        return ruling
    before = classes[clause.begin - 1:clause.begin]
    head = parent
    while head is not None and not head.finite:
        head = head.parent
    passive = clause.verb.passive
    if clause.comma and passive and head is not None and head.verb is not None and head.subject is not None and (
            head.subject[0] < clause.begin < clause.end <= head.verb.first):
        noun = antecedent(teller.text, teller.parse, clause, teller.span)
        if noun:
            return f"{noun} {teller.say(clause.begin, clause.end)}"  # "The sequel, to be published in May, is long"
    with_it = _WITH_WHAT.search(classes, 0, clause.begin) if passive and before == "n" else None
    if with_it is not None and teller.parse.low(with_it.start("with")) == "with" and head is not None and head.verb is not None and head.verb.last < with_it.start() and teller.at > clause.begin:
        return teller.say(with_it.end("with"), clause.end)  # "will vote on Tuesday, with the result to be announced on Thursday"
    if passive and before == "n" and head is not None and head.subject is not None and clause.end <= head.subject[0] and is_event(teller.parse.low(clause.begin - 1)):
        noun = antecedent(teller.text, teller.parse, clause, teller.span)
        if noun:
            return f"{noun} {teller.say(clause.begin, clause.end)}"  # "If backed in a vote to be held by May 3, the pact would last nine years"
    if head is not None and head.verb is not None and passive and before in ("n", "N", ",") and head.verb.first < clause.begin and (
            teller.parse.low(clause.begin - 1) not in ("due", "set", "ready", "likely", "able")):
        # "an event to be held on 12 October": the noun's own plan.
        event = object_event(teller, head, clause)
        noun = event or antecedent(teller.text, teller.parse, clause, teller.span)
        governor = len(classes[:clause.begin].rstrip("dnN#'")) - 1
        is_led = classes[governor] == "p" and governor > head.verb.last and teller.parse.low(governor) in ("at", "in", "during", "after", "before", "by", "with")  # "needs the consent of its owners at meetings to be held in May"
        if event or noun and is_led or noun and base_of(teller.parse.low(head.verb.head)) not in (
                "expect", "schedule", "plan", "want", "set", "order", "ask", "require", "likely", "allow"):
            comma = classes.find(",", teller.at, clause.end) if before == "," else -1  # "raised its dividend, to be paid in July, to 9 crowns"
            return f"{noun}{', ' if before == ',' else ' '}{teller.say(clause.begin, comma if comma > 0 else clause.end)}"
    part = parent
    while part is not None and part.kind in ("inf", "ing"):
        part = part.parent
    if part is not None and part.kind == "part" and part.comma:  # ", set to resume on Monday"
        noun = charged(teller, part) or antecedent(teller.text, teller.parse, part, teller.span)
        if noun:
            return f"{noun}, {teller.say(part.begin, max(part.end, clause.end))}"
    if head is None or head.verb is None:
        return verbless(teller, head or clause)
    if parent is not None and parent.kind == "ing" and parent.comma and parent.parent is head and head.verb.last < parent.begin and parent.verb.base in _PROMISING and not clause.verb.passive:
        who = short_subject(teller, head, subject_of(teller, head) or "")
        if who and who.lower() not in PRONOUNS and not has_verb(who):
            who = f"{who}," if who.count(", ") == 1 and " and " not in who else who  # "The owners, Falk & Co., to retire it"
            return f"{who} {teller.say(clause.begin, clause.end)}"  # "signed a truce, agreeing to leave on Sunday": only the leaving is ahead
    sister = next((c for c in teller.parse.clauses if c.kind == "inf" and c.parent is parent and c is not clause and c.begin < clause.begin
                   and classes[clause.begin - 1] == "c" and c.verb is not None and c.begin >= head.verb.last), None)
    if sister is None and clause.parent is head and is_due(teller, clause, head):
        who = short_subject(teller, head, subject_of(teller, head) or "")
        if who and who.lower() not in PRONOUNS and not has_verb(who):
            return f"{who} {teller.say(clause.begin, clause.end)}"
    duty = ordered(teller, clause, sister or clause, head)
    if duty is not None:
        return duty
    to_do = still_to_do(teller, clause, head)
    if to_do is not None:
        return to_do
    line = tell(teller if sister is not None else without_times_of(teller, head, clause), head)
    if sister is None and head.verb.last < clause.begin:
        return left_to_somebody(teller, clause, line) or (to_be_done(teller, clause, head, line) if len(line) > LIMIT else line)
    if sister is not None:  # "to clear the site and to pay by Friday": the time dates the last of the two
        dropped = teller.say(sister.begin if classes[clause.begin] == "o" else sister.verb.head, clause.begin)
        line = line.replace(f" {dropped} ", " ", 1)
    return line
