"""The clauses of a sentence: a shallow parse by one pass over its words.

Every verb group opens a clause of its own, finite or not. A clause knows its
subject, its verb and where it stops; every word knows the clause that it stands
in. There is no model and no tree of phrases: what an editor needs is who did
what, and which verb a time belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.lang.en.verbforms import BASES, base_of
from timeline.lang.en.verbs import SAYING
from timeline.lang.en.wordclass import Word, words

# Verbs whose object may be a clause without "that".
_COMPLEMENT = frozenset("""
say tell announce confirm report state add argue warn claim insist declare explain note write tweet testify acknowledge admit deny
recall disclose reveal predict estimate suggest observe conclude assert allege show believe think know mean indicate hope fear expect
decide feel find hear learn see understand agree vow pledge promise ensure figure guess speculate imply rule suspect complain assume
""".split())
_SAY = frozenset(base_of(word) for word in SAYING)
_TOLD_NOUNS = frozenset("fact claim news report statement hope warning belief idea evidence sign fear suggestion doubt word promise memo view notion "
                        "conclusion reports claims fears signs hopes allegations".split())
_MODAL = re.compile(r"m[rxu]*(?:h[rx]*)?(?:b[rx]*){0,2}(?P<head>[vyegfwn])?")
_BE = re.compile(r"b[rx]*(?:b[rx]*)?(?P<head>[vyg])?")
_HAVE = re.compile(r"h[rx]*(?:b[rx]*)?(?P<head>[vygew])?")
_DO = re.compile(r"f[rxu]*(?P<head>[e])?")
_INFINITIVE = re.compile(r"o[rx\"]*(?:h[rx]*(?:b[rx]*)?(?P<had>[vyg])|b[rx]*(?P<been>[vyg])|[hb]|(?P<head>[efn]))")


@dataclass(slots=True)
class Verb:
    """A verb group, as indices of words: `first` to `last`, both in it; `head` carries the meaning.

    `form` is `finite`, `inf`, `ing` or `part`. `tense` is `past`, `present`,
    `future` or `none`; `modal` is the modal itself ("could").
    """

    first: int
    last: int
    head: int
    form: str
    tense: str = "none"
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    negated: bool = False
    modal: str | None = None
    base: str = ""


@dataclass(slots=True, eq=False)
class Clause:
    """A stretch of a sentence about one verb, as indices of words, half-open.

    `kind`: main, comp (that …), rel, sub (while …), coord (and …), tail (", the
    mayor said"), inf, ing, part. `subject` is a range of words; a coordinated
    predicate has that of its sibling. `np` is where the noun phrase before the
    verb may begin. `comma` says that a comma cut it off.
    """

    kind: str
    begin: int
    np: int
    parent: Clause | None = None
    comma: bool = False
    verb: Verb | None = None
    subject: tuple[int, int] | None = None
    end: int = -1
    children: list[Clause] = field(default_factory=list)

    @property
    def finite(self) -> bool:
        """Whether its verb is finite, or still to come."""
        return self.kind not in ("inf", "ing", "part")


@dataclass(slots=True)
class Parse:
    """A sentence's words, their classes, its clauses in order of their begin, and each word's clause."""

    words: list[Word]
    classes: str
    clauses: list[Clause]
    owner: list[Clause]

    def low(self, index: int) -> str:
        """The word at an index, in lower case."""
        return self.words[index].low if 0 <= index < len(self.words) else ""


def parse(text: str, begin: int, end: int, times: Sequence[tuple[int, int]] = (), nouns: Sequence[bool] = ()) -> Parse:
    """The clauses of `text[begin:end]`; `times` are its time expressions, `nouns` marks those before a noun."""
    found, classes = words(text, begin, end, times, nouns)
    return _Parser(found, classes).run()


class _Parser:
    def __init__(self, found: list[Word], classes: str) -> None:
        self.words, self.classes = found, classes
        root = Clause("main", 0, 0)
        self.clauses, self.stack = [root], [root]
        self.owner: list[Clause] = []

    def run(self) -> Parse:
        size = len(self.words)
        i = 0
        while i < size:
            step = self._take(i)
            self.owner.extend([self.stack[-1]] * step)
            i += step
        for clause in self.stack:
            clause.end = size
        for clause in self.clauses:
            if clause.end < 0:
                clause.end = size
        return Parse(self.words, self.classes, self.clauses, self.owner)

    # -- the pass

    def _take(self, i: int) -> int:
        """Reads the word at `i`, and gives the number of words that went with it."""
        letter = self.classes[i]
        if letter == ",":
            self._comma(i)
        elif letter == ";":
            self._close_to(1, i)
            root = self.stack[0]
            root.end = i
            self.stack = [self._add(Clause("main", i + 1, i + 1))]
        elif letter in "sa":
            if self._is_subordinator(i):
                if (self._prev(i) == "," or self.stack[-1].kind == "sub") and self.low(i) not in ("what", "how", "why", "whether"):
                    self._close_while(lambda c: c.kind in ("part", "ing", "inf", "sub") and c.verb is not None, i)
                self._push("sub", i, i + 1)
        elif letter == "q":
            self._push("rel", i - 1 if self._prev(i) == "p" else i, i + 1)
        elif letter == "k":
            self._that(i)
        elif letter == "o":
            return self._infinitive(i)
        elif letter == "g":
            return self._ing(i)
        elif letter in "mbhfwvyze":
            return self._verb(i)
        return 1

    def _comma(self, i: int) -> None:
        after = self.classes[i + 1:i + 2]
        front = next((n for n, c in enumerate(self.stack) if c.kind == "sub" and c.verb is not None and c.parent is not None and c.parent.verb is None), None)
        if front is not None and after not in ("c", "p", "q", "#"):
            self._close_to(front, i)
        while len(self.stack) > 1:
            top = self.stack[-1]
            done = top.verb is not None
            fronted = top.kind in ("sub", "ing", "part", "inf") and top.parent is not None and top.parent.verb is None
            if done and (top.comma and top.kind in ("rel", "ing", "part", "sub") or fronted or top.kind == "tail" and top.parent is not None and top.parent.verb is None) and not (after == "c" and self._joins(i + 1)):
                self._close(i)
                continue
            # A clause inside the subject, open when its comma comes: "the man, who was hurt when he fell, said".
            if done and any(c.comma and c.verb is not None and c.kind in ("rel", "part", "ing") for c in self.stack[1:]) and after != "c":
                self._close(i)
                continue
            break

    def _joins(self, i: int) -> bool:
        """Whether "and" at `i` goes on with a verb of the clause that is open."""
        j = i + 1
        while self.classes[j:j + 1] in ("r", "t", "x"):
            j += 1
        return self.classes[j:j + 1] in tuple("gvwyz") and self.stack[-1].kind in ("rel", "ing")

    def _that(self, i: int) -> None:
        top = self.stack[-1]
        after = self.classes[i + 1:i + 2]
        verb_next = re.match(r"[rx]*[mbhfwvz]", self.classes[i + 1:])
        if self._prev(i) == "c" and any(c.kind == "comp" for c in self.stack):  # "said that … and that …"
            while self.stack[-1].kind != "comp":
                self._close(i)
            self._close(i)
            self._push("comp", i, i + 1)
            return
        if top.kind == "main" and top.verb is None and self.classes[top.np:top.np + 1] == "p" and re.match(r"kn+[bmhwfv]", self.classes[i:]) and "," not in self.classes[top.np:i]:
            return  # "In Leeds that lesson was learnt": this one, not which
        noun = self._is_noun(i - 1) and not any(self.low(n) in _TOLD_NOUNS for n in range(max(0, i - 1 - 4 * (verb_next is None)), i))
        told = top.verb is not None and (top.verb.base in _COMPLEMENT) and i - top.verb.last <= 9
        if noun and (verb_next or not told) and after not in ("",):
            self._push("rel", i, i + 1)
        else:
            while len(self.stack) > 1 and self.stack[-1].kind in ("part", "rel") and self.stack[-1].verb is not None and self.stack[-1].verb.base not in _COMPLEMENT:
                self._close(i)
            self._push("comp", i, i + 1)

    def _is_noun(self, i: int) -> bool:
        return i >= 0 and (self.classes[i] in "nN#" or self.classes[i] in "zeg" and not any(
            c.verb is not None and c.verb.first <= i <= c.verb.last for c in self.clauses[-4:]))

    def _infinitive(self, i: int) -> int:
        m = _INFINITIVE.match(self.classes, i)
        if m is None or m["head"] == "n" and not self._could_be_verb(m.end() - 1):
            return 1
        return self._nonfinite(i, m.end(), "inf", m["had"] or m["been"] or m["head"])

    def _ing(self, i: int) -> int:
        before, after = self._prev(i), self.classes[i + 1:i + 2]
        if before in ("d", "'", "N") and after in ("n", "p", "N", ",", "c", "") or before == "#":
            return 1
        if before == "n" and after in ("", ",", "t", ";") and self.low(i) not in ("being", "having"):
            return 1  # "in composite trading"
        if before == "c" and after == "n" and self.stack[-1].verb is None and self._prev(i - 1) in ("n", "N"):
            return 1  # "an automobile and trucking insurer"
        if before == "n" and after == "n" and self._prev(i - 1) in ("d", "p"):
            return 1  # "a mine clearing team"
        if before == "" and re.match(r"n*[mbhfwvz]", self.classes[i + 1:]):
            return 1
        return self._nonfinite(i, i + 1, "ing", "g")

    def _verb(self, i: int) -> int:
        letter = self.classes[i]
        if letter in "mbhf":
            m = {"m": _MODAL, "b": _BE, "h": _HAVE, "f": _DO}[letter].match(self.classes, i)
            low = self.low(i)
            if low in ("being", "having"):
                return self._nonfinite(i, m.end(), "ing", "g")
            if low in ("be", "been"):
                return 1
            stop = m.end()
            if m["head"] == "n" and not self._could_be_verb(stop - 1):
                stop -= 1
            self._finite(i, stop)
            return stop - i
        if letter == "w" and self.low(i - 1) in ("getting", "get", "got"):
            return 1
        if letter == "w":
            self._finite(i, i + 1)
        elif letter in "ze":
            if not self._present_verb(i):
                return 1
            self._finite(i, i + 1)
        elif letter == "y" or self._is_participle(i):
            return self._nonfinite(i, i + 1, "part", letter)
        else:
            self._finite(i, i + 1)
        return 1

    # -- decisions

    def _is_participle(self, i: int) -> bool:
        """Whether a form that is past tense or participle ("found", "released") is the participle here."""
        before, after = self._prev(i), self.classes[i + 1:i + 2]
        top = self.stack[-1]
        if before == "":
            return True
        if before in ("u", "q"):
            return False
        back = i - 1
        while back >= 0 and self.classes[back] in "rxt":
            back -= 1
        lead = self.classes[back] if back >= 0 else ""
        if lead in ("u", "q", "k"):
            return False
        base = base_of(self.low(i))
        by = self.low(i + 1) == "by"
        if lead == "c":
            if top.verb is None:
                return True
            return top.kind == "part" and after not in ("d", "n", "N", "#", "i", "u")
        if lead == ",":
            if base in ("say", "tell") and not by:
                return False
            waiting = self._open_without_verb()
            if waiting is not None:  # ", the mayor, said": the subject went before
                if self.classes.count(",", waiting.np, i) > 1 and waiting.kind == "main" and self.classes[waiting.np] not in "pasr":
                    return False  # "Acme, a firm in Leeds, opened": the aside is over
                return re.match(r"v[rptdnN#'g]*,[^;]*[mwbhfvz]", self.classes[i:]) is not None or self._prev_letter(back) == ""
            if base in _SAY and not by and after in ("N", "d", "u", "n") and top.verb is not None:
                return False  # ", said Omar Reyes"
            return True
        if self._open_without_verb() is None and top.verb is not None:
            governor = self._finite_top()
            if base in _SAY and not by and self._comma_since(governor.verb.last if governor.verb else 0, i):
                return False  # ", the governor said"
            if governor.verb is not None and governor.verb.base in _COMPLEMENT and i - governor.verb.last > 1 and not by:
                return after == "p" and base in _DONE_TO
            if self._coordinates_clause(i):
                return False
            return True
        if after in ("p", "t") and self.classes[top.np:top.np + 1] in ("p", "a") and "," not in self.classes[top.np:i] and re.search(
                r",[dnN#'r]*[nNu][rt]*[mbhfwvz]", self.classes[i:]):
            return True  # "Under an act passed in May, owners may charge"
        if after == "p" and base in _DONE_TO and "," in self.classes[top.np:i] and re.search(r",v[dnN#i]", self.classes[i:]):
            return True  # "Low, a painter based in Oslo, opened a gallery"
        if base in _SAY and not by:
            return False
        return (after in "pt," or by) and after != "" and self._finite_later(i) and self._prev(i) != ","

    def _comma_since(self, start: int, i: int) -> bool:
        return "," in self.classes[start:i] or '"' in self.classes[start:i]

    def _coordinates_clause(self, i: int) -> bool:
        """Whether "and" or "but" with a noun phrase leads to the verb at `i`: a new clause."""
        return re.search(r"(?:^|[,;\"nNt#r)])c[rt]*[dnN#'prt]*[nN#u)][rt]*$", self.classes[:i]) is not None and re.search(
            r",c[^,;]*$|c[dN#'][^,;c]*$", self.classes[:i]) is not None

    def _finite_later(self, i: int, sure: bool = False) -> bool:
        """Whether a verb that can only be finite follows in the same stretch; `sure` leaves out what may be a participle."""
        for j in range(i + 1, min(len(self.classes), i + 24)):
            letter = self.classes[j]
            if letter in ";sqk" or letter == "c" and self.classes[j - 1:j + 2] != "NcN" or (letter == "a" and self._is_subordinator(j)):
                return False
            if letter in "u":
                return False
            if letter == "," and self._prev(i) != ",":
                if self.classes[j + 1:j + 2] in ("n", "d", "c", "g", "p"):
                    return False
            if letter in "mwf" or letter in "bh" and self.low(j) not in ("be", "been", "being", "having"):
                return True
            if letter == "v" and self.classes[j - 1] == "," and base_of(self.low(j)) in _COMPLEMENT:
                return True
            if letter == "v" and "," in self.classes[i:j] and self.classes[j - 1] != "," and base_of(self.low(j)) in _SAY:
                return False  # ", Low told reporters": who said it
            if letter == "v" and self.classes[j - 1] in "nN#t)" and j > i + 1 and not sure:
                return True
            if letter == "z" and self.classes[j - 1] in "nNt" and self.classes[j + 1:j + 2] in ("d", "o", "p"):
                return True
        return False

    def _prev_letter(self, i: int) -> str:
        return self.classes[i - 1] if i > 0 else ""

    def _present_verb(self, i: int) -> bool:
        letter, before, after = self.classes[i], self._prev(i), self.classes[i + 1:i + 2]
        top, low = self.stack[-1], self.low(i)
        back = i - 1
        while back >= 0 and self.classes[back] in "rx":
            back -= 1
        lead = self.classes[back] if back >= 0 else ""
        said = base_of(low) in _SAY and low in SAYING or low in ("say", "believe", "think")
        if lead in ("u", "q"):
            return letter == "e" and self.low(back) not in ("he", "she", "it") or letter == "z"
        if letter == "z" and lead == ",":
            waiting = self._open_without_verb()
            fronted = any(c.end == back and c.kind in ("sub", "part", "ing") and c.begin <= waiting.np for c in self.clauses if waiting is not None)
            return said and after in ("N", "d", "n") or waiting is not None and waiting.kind == "main" and not fronted and after in ("d", "o", "u", "k", "r", "n", "N", "#", "p")
        if lead == "c":
            governor = self._finite_top()
            if letter == "z" and after == "o" and governor.verb is not None:
                return True  # "took office, and hopes to stay"
            return governor.verb is not None and governor.verb.tense == "present" and (letter == "z") and after in ("d", "o", "u", "k", "p", "r", "n", "N", "i", "#")
        if lead not in ("n", "N", "t", ")", '"', "'", "#") or lead == "t" and letter == "e":
            return False
        waiting = self._open_without_verb() is not None
        told = not waiting and top.verb is not None and top.verb.base in _COMPLEMENT and i - top.verb.last > 1
        if not (waiting or told or said and self._comma_since(0, i)):
            return False
        if letter == "z":
            if said:
                return after not in ("p", "n") or after == "p" and self.low(i + 1) in ("in", "on", "at", "of")
            if self.low(back).endswith("s") and lead == "n" and self.low(back) not in ("news", "congress", "series", "process", "business", "group's"):
                return False
            if after in ("d", "o", "u", "k", "r", "i", "v", "#", "N", "g"):
                return True
            return after in ("p", "n", "t") and not self._finite_later(i)
        if not self.low(back).endswith("s") and self.low(back) not in ("people", "police", "who", "officials", "men", "women", "children", "talks") and not self._joined_names(back):
            return False
        return after in ("d", "o", "u", "k", "r", "i", "t", "N", "p", "#", "v", "") and not self._finite_later(i, sure=True)

    def _joined_names(self, back: int) -> bool:
        return re.search(r"Nc[dnN]*N$", self.classes[:back + 1]) is not None

    def _could_be_verb(self, i: int) -> bool:
        low = self.low(i)
        return low in BASES or self.classes[i + 1:i + 2] in ("d", "i", "N", "p", "'") and low.islower() and self.classes[i] == "n" and not low.endswith(("tion", "ment", "ness", "ity", "s"))

    def _is_subordinator(self, i: int) -> bool:
        letter, after = self.classes[i], self.classes[i + 1:i + 2]
        low = self.low(i)
        if low in ("how", "why", "whether", "where", "what") and self.classes[i + 1:i + 2] == "o":
            return False
        if letter == "s":
            return low not in ("while", "when", "though", "if", "once") or after not in ("p", "v", "") or low in ("when",)
        if after in ("t", "g", ""):
            return False
        if low == "as" and (after in ("r", "p") or self.low(i + 1) in ("much", "many", "part", "a", "an", "well")) and not re.match(r"a[dnN]{1,4}[bhmw]", self.classes[i:]):
            return False
        for j in range(i + 1, min(len(self.classes), i + 22)):
            here = self.classes[j]
            if here in ";sqk":
                return False
            if here == ",":
                return bool(re.match(r",[dnN#'p]+,[wvbhmz]", self.classes[j:])) and self.classes[j - 1] == "N" and not re.match(r"ap*[dnN]+,", "a" + self.classes[i + 1:j + 1]) is None and self._names_only(i + 1, j)
            if here in "mwf" or here in "bh" and self.low(j) not in ("being", "having", "been"):
                return True
            if here == "v" and self.classes[j - 1] in "nNu#)rt" and j > i + 1:
                if self.classes[j + 1:j + 2] == "p" and base_of(self.low(j)) in _DONE_TO and self.classes[j - 1] != "u" and self.stack[-1].verb is not None:
                    continue  # "after an airstrike blamed on the army"
                return self.low(j + 1) != "by" and not (self._finite_later(j) and self.stack[-1].verb is None)
            if here in "ze" and self.classes[j - 1] in "uN" or here == "z" and self.classes[j - 1] == "n" and self.classes[j + 1:j + 2] in ("d", "o", "i"):
                return True
        return False

    def _names_only(self, begin: int, end: int) -> bool:
        return set(self.classes[begin:end]) <= set("N")

    # -- clauses

    def _nonfinite(self, i: int, stop: int, form: str, letter: str | None) -> int:
        head = stop - 1
        comma = self._prev(i) == ","
        if form == "part" and not comma and self.stack[-1].kind == "part" and self._prev(i) not in "c":
            pass
        if self._prev(i) == "c" and self.stack[-1].kind == form and form in ("inf", "part", "ing"):
            self._close(i)  # "to clear the site and to pay": side by side
        piece = self.classes[i:stop]
        verb = Verb(i, stop - 1, head, form, perfect="h" in piece and form == "inf", passive="b" in piece and letter in ("v", "y"),
                    negated="x" in self.classes[max(0, i - 1):stop], base=base_of(self.low(head)))
        clause = self._push(form, i, i)
        clause.comma, clause.verb = comma, verb
        return stop - i

    def _finite(self, i: int, stop: int) -> None:
        verb = self._group(i, stop)
        top = self.stack[-1]
        governor = self._finite_top()
        np = self._prev(i)
        # ", said Omar Reyes" and ", the governor said": who said it, behind or amid what was said.
        if verb.base in _SAY and verb.tense in ("past", "present") and not verb.passive and self._is_tail(i, stop):
            begin = self._tail_begin(i, stop)
            while len(self.stack) > 1:
                self._close(begin)
            for n in range(begin, len(self.owner)):
                self.owner[n] = self.stack[-1]
            tail = self._push("tail", begin, begin)
            tail.comma, tail.verb = True, verb
            tail.subject = (begin, i) if begin < i else None
            for n in range(begin, len(self.owner)):
                self.owner[n] = tail
            return
        waiting = self._open_without_verb()
        amid = self._amid(i, stop, verb, waiting)
        if amid is not None:  # "Mr. Low, the agency said, made …"
            while self.stack[-1] is not waiting:
                self._close(amid)
            tail = self._push("tail", amid, amid)
            tail.comma, tail.verb, tail.subject = True, verb, (amid, i)
            self._claim(tail, amid)
            return
        back = i - 1
        while back >= 0 and self.classes[back] in "rxt":
            back -= 1
        lead = self.classes[back] if back >= 0 else ""
        if top.verb is None and top.finite and not (lead in ("c",) and top.np >= back):
            self._assign(top, verb, i)
            return
        pronoun = lead == "u" and self.low(back) != "there"
        if waiting is not None and not (pronoun and top.verb is not None and top.verb.base in _COMPLEMENT and back == top.verb.last + 1):
            while self.stack[-1] is not waiting:
                self._close(i)
            self._assign(waiting, verb, i)
            return
        if lead == "c":  # "… and killed", the same subject
            self._coordinate(back, i, verb, shared=True)
            return
        if lead == "," and self.clauses[0].verb is None and len(self.clauses) > 1 and self.stack[0] is not self.clauses[0]:
            self._assign(self.clauses[0], verb, i)
            return
        joint = self._joint_before(i)
        if joint is not None:
            self._coordinate(joint, i, verb, shared=False)
            return
        if lead in (",", ";", '"') and self.stack[0].verb is None:
            while len(self.stack) > 1:
                self._close(i)
            self._assign(self.stack[0], verb, i)
            return
        for n in range(len(self.stack) - 1, -1, -1):
            asks = self.stack[n]
            if asks.verb is not None and asks.verb.base in _COMPLEMENT and i - asks.verb.last > 1 and not any(
                    child.kind == "comp" and child.verb is not None for child in asks.children) and (n == len(self.stack) - 1 or asks.verb.form == "finite"):
                while self.stack[-1] is not asks:
                    self._close(i)
                start = asks.verb.last + 1
                while start < i and self.classes[start] in "tri,\"":
                    start += 1
                if asks.verb.base == "tell" and lead != "i":  # "told reporters the ship had sunk"
                    start = min(i - 1, start + 1) if i - start > 1 and self.classes[start] in "nNi" and self.classes[start + 1] != self.classes[start] else start
                comp = self._push("comp", start, start)
                self._claim(comp, start)
                self._assign(comp, verb, i)
                return
        if pronoun or lead in ("N", "n") and top.verb is not None:
            start = back if pronoun else self._np_begin(back)
            if start > 0 and self.classes[start - 1] in "nN#" or not pronoun and self._prev(start) in ("n", "N"):
                rel = self._push("rel", start, start)
                self._claim(rel, start)
                self._assign(rel, verb, i)
                return
        if lead == "," and governor.verb is not None and np == ",":
            self._coordinate(back, i, verb, shared=True)
            return
        # Nothing else fits: the noun phrase before it opens a clause.
        start = max(self.classes.rfind(",", 0, i) + 1, (governor.verb.last + 1) if governor.verb else 0)
        while len(self.stack) > 1:
            self._close(start)
        resumed = self._push("coord", start, start)
        resumed.comma = True
        self._claim(resumed, start)
        self._assign(resumed, verb, i)

    def _is_tail(self, i: int, stop: int) -> bool:
        """Whether a saying verb tells who said what stands around it."""
        if self.stack[0].verb is None and self.clauses[0].verb is None and not any(c.verb is not None and c.verb.form == "finite" for c in self.clauses):
            return False
        comma = self._tail_begin(i, stop) - 1
        if comma < 0 or any(c.verb is not None and c.verb.form == "finite" and c.verb.first > comma and c.kind != "rel" for c in self.clauses):
            return False
        if self.clauses[-1].kind == "tail" or self._open_without_verb() is not None and self.stack[-1].kind != "main" and self._open_without_verb().kind == "sub":
            return False
        waiting = self._open_without_verb()
        if waiting is not None and waiting.kind == "main":
            return False
        if re.match(r"[rt]*(?:k|[dnN]*k)", self.classes[stop:]) or re.match(r"[rt]*u", self.classes[stop:]) and comma < i - 1:
            return False
        between = self.classes[comma + 1:i]
        if comma == i - 1:
            return re.match(r"[dnNu]", self.classes[stop:stop + 1]) is not None
        if not re.fullmatch(r"[dnN#'puact,qz]+[rt]*", between) or between[0] in "cpq":
            return False
        rest = re.match(r"[^,;\"]*", self.classes[stop:])[0]
        return not re.search(r"[mbhfwuz]", rest)

    def _amid(self, i: int, stop: int, verb: Verb, waiting: Clause | None) -> int | None:
        """Where ", the agency said," begins that stands between a subject and its verb."""
        if verb.base not in _SAY or waiting is None or waiting.kind != "main" or verb.tense != "past" or self.classes[stop:stop + 1] != ",":
            return None
        comma = self.classes.rfind(",", waiting.np, i)
        if comma <= waiting.np or not re.fullmatch(r"(?:[dnN#']+|u)t?", self.classes[comma + 1:i]) or self.classes[waiting.np] in "pasgv":
            return None
        return comma + 1

    def _tail_begin(self, i: int, stop: int) -> int:
        """Where ", the foreman, Ann Lowe, said" begins: behind the last comma, or the one before a name's aside."""
        if self._prev(i) == "," and (self.classes[stop:stop + 1] not in ("d", "n", "N", "u") or base_of(self.low(i)) == "tell"):
            root = next((c for c in self.clauses if c.verb is not None and c.verb.form == "finite"), None)
            aside = re.compile(r",(?P<who>(?:d?n*N[N']*|d[n']+)(?:pd?[nN]+)?),").search(self.classes, root.verb.last if root is not None else 0, i)
            if aside:
                return aside.start("who")
        return max(self.classes.rfind(",", 0, i), self.classes.rfind('"', 0, i)) + 1

    def _group(self, i: int, stop: int) -> Verb:
        piece = self.classes[i:stop]
        head = stop - 1
        while head > i and self.classes[head] in "rx":
            head -= 1
        first, low = piece[0], self.low(i)
        verb = Verb(i, head, head, "finite", base=base_of(self.low(head)))
        verb.negated = "x" in piece or any("n't" in self.low(n) for n in range(i, stop)) or self.low(i) == "cannot"
        last = self.classes[head]
        if first == "m":
            verb.modal, verb.tense = low, "future" if low in ("will", "shall", "'ll", "won't") or low.endswith("'ll") else "modal"
            verb.perfect = "h" in piece[1:]
        elif first == "b":
            verb.tense = "past" if low.startswith("w") else "present"
            verb.progressive = last == "g"
            verb.passive = last in "vy"
        elif first == "h":
            verb.tense = "past" if low.startswith("had") else "present"
            verb.perfect = last in "vygb" and head > i
            verb.progressive = last == "g"
            verb.passive = "b" in piece and last in "vy"
        elif first == "f":
            verb.tense = "past" if low.startswith("did") else "present"
        else:
            verb.tense = "past" if first in "wv" else "present"
        if first == "m":
            verb.progressive, verb.passive = last == "g", "b" in piece and last in "vy"
        return verb

    def _assign(self, clause: Clause, verb: Verb, i: int) -> None:
        clause.verb = verb
        stop = i
        while stop > clause.np and (self.classes[stop - 1] in "rt," or self.classes[stop - 1] in "pa" and re.match(r"[pd]{0,2}t", self.classes[stop:]) or re.match(
                    r"pdt", self.classes[max(0, stop - 2):])):
            stop -= 1
        if clause.subject is None:
            begin = self._subject_begin(clause.np, stop)
            clause.subject = (begin, stop) if begin < stop else None

    def _subject_begin(self, begin: int, stop: int) -> int:
        """Where the subject begins, behind conjunctions, adverbs and an opening phrase."""
        if any(c.verb is not None and begin <= c.begin < stop and c.kind in ("sub", "ing", "part") and c.begin <= begin + 1 for c in self.clauses):
            closing = [c.end for c in self.clauses if c.kind in ("sub", "ing", "part") and 0 < c.end < stop and (
                c.begin == begin or c.begin == begin + 1 and self.classes[begin] in "pasc\"")]
            if closing:
                begin = max(closing)
        while begin < stop and self.classes[begin] in 'c,"rt' and self.low(begin) not in _KEPT:
            begin += 1
        if begin < stop and self.classes[begin] in "pag" or "t" in self.classes[begin:stop] and self.classes[begin] == "s":
            commas = [n for n in range(begin, stop) if self.classes[n] == "," and not any(
                c.comma and c.kind in ("rel", "part", "ing") and c.begin - 1 <= n <= c.end for c in self.clauses)]
            closed = self.classes[stop:stop + 1] == ","
            if commas:
                chosen = commas[-2] if closed and len(commas) >= 2 else commas[-1]
                if closed and len(commas) == 1:
                    chosen = commas[0]
                begin = chosen + 1
            else:
                time = next((n for n in range(begin, stop) if self.classes[n] == "t"), None)
                if time is not None and time + 1 < stop and self.classes[time + 1] in "dnNu#":
                    begin = time + 1
        elif begin < stop:
            time = next((n for n in range(begin, stop) if self.classes[n] == "t"), None)
            if time is not None and re.fullmatch(r"[rp]*", self.classes[begin:time]) and time + 1 < stop:
                begin = time + 1
        while begin < stop and self.classes[begin] in 'c,"rt':
            begin += 1
        return begin

    def _coordinate(self, joint: int, i: int, verb: Verb, shared: bool) -> None:
        """A clause joined by "and" at `joint`; one of its own subject stands beside the finite clause that is open."""
        while len(self.stack) > 1 and not (self.stack[-1].finite and self.stack[-1].verb is not None):
            self._close(joint)
        sibling = self.stack[-1]
        while sibling.kind in ("rel", "sub") and sibling.comma is False and not shared and len(self.stack) > 1:
            self._close(joint)
            sibling = self.stack[-1]
        if shared and sibling.verb is not None and sibling.kind == "rel" and len(self.stack) > 1:
            outer = next((c for c in reversed(self.stack[:-1]) if c.verb is not None and c.finite), None)
            if outer is not None and outer.verb.tense == verb.tense != sibling.verb.tense:
                while self.stack[-1] is not outer:
                    self._close(joint)
                sibling = outer
        clause = Clause("coord", joint, joint + 1, parent=sibling, comma=self._prev(joint) == ",")
        sibling.children.append(clause)
        self.clauses.append(clause)
        if len(self.stack) > 1 and sibling.kind != "main":
            self._close(joint)
        self.stack.append(clause)
        self._claim(clause, joint)
        if shared:
            clause.verb = verb
        else:
            self._assign(clause, verb, i)

    def _joint_before(self, i: int) -> int | None:
        """The "and" or "but" that opens the clause whose verb is at `i`, if a subject stands between."""
        governor = self._finite_top()
        low = governor.verb.last + 1 if governor.verb else 0
        for j in range(i - 1, low - 1, -1):
            if self.classes[j] == "c":
                between = self.classes[j + 1:i]
                if re.search(r"[nNu#)]", between) and not re.search(r"[mbhfw]", between):
                    if self.classes[j - 1:j] == "," or self.low(j) in ("but", "yet", "so") or self.classes[j + 1:j + 2] in ("u", "d") or self._prev(j) == "t":
                        return j
        return None

    def _np_begin(self, i: int) -> int:
        while i > 0 and self.classes[i - 1] in "nN#'d" and self.classes[i] != "d":
            if self.classes[i] == "N" and self.classes[i - 1] == "n":
                break
            i -= 1
        return i

    def _claim(self, clause: Clause, begin: int) -> None:
        """Gives a clause the words behind its begin, but for those of clauses that began behind it too."""
        for n in range(begin, len(self.owner)):
            if self.owner[n].begin <= begin:
                self.owner[n] = clause

    def _open_without_verb(self) -> Clause | None:
        for clause in reversed(self.stack):
            if clause.verb is None and clause.finite:
                return clause
        return None

    def _finite_top(self) -> Clause:
        return next((c for c in reversed(self.stack) if c.finite), self.stack[0])

    def _push(self, kind: str, begin: int, np: int) -> Clause:
        clause = Clause(kind, begin, np, parent=self.stack[-1], comma=self._prev(begin) == ",")
        self.stack[-1].children.append(clause)
        self.stack.append(clause)
        return self._add(clause)

    def _add(self, clause: Clause) -> Clause:
        self.clauses.append(clause)
        return clause

    def _close(self, at: int) -> None:
        self.stack.pop().end = at

    def _close_to(self, depth: int, at: int) -> None:
        while len(self.stack) > depth:
            self._close(at)

    def _close_while(self, wanted, at: int) -> None:
        while len(self.stack) > 1 and wanted(self.stack[-1]):
            self._close(at)

    def _prev(self, i: int) -> str:
        return self.classes[i - 1] if i > 0 else ""

    def low(self, i: int) -> str:
        return self.words[i].low if 0 <= i < len(self.words) else ""


# Verbs whose past form behind a noun is most often the participle: "an agreement reached in May".
_DONE_TO = frozenset("""
blame reach sign hold find lead make call know use base kill injure wound seize arrest capture release publish file issue order cause build locate
own sponsor organize attend back aim link tie associate relate set give take send drop design pose offer produce require involve impose draft
introduce launch discover fire found name accuse suspect charge convict submit obtain raise sell buy detain hurt shoot drown host
""".split())
# Adverbs that belong to the noun they lead.
_KEPT = frozenset("only even nearly almost about just roughly".split())
# Verbs that take no object: a form of theirs after a noun is past tense.
_INTRANSITIVE = frozenset("""
rise fall soar slump surge plunge climb jump drop decline increase happen die occur arrive depart emerge begin start open close end
collapse erupt explode vanish disappear come go stand sit lie remain stay live work grow sink crash resign retire appear seem continue
""".split())
