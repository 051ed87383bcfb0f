"""The clauses of a sentence: a shallow parse by one pass over its words.

Every verb group opens a clause of its own, finite or not. A clause knows its
subject, its verb and where it stops; every word knows the clause that it stands
in. Places here are indices of words, and stretches of words half-open, as `begin` and
`end` of a clause and `at` of a time are; what takes or gives places in the text says so.

There is no model and no tree of phrases: what an editor needs is who did
what, and which verb a time belongs to.

    tree.py       what comes out: verbs, clauses, a parse
    state.py      what is open while the pass goes on
    passing.py    the pass, word by word
    commas.py     what a comma closes
    readings.py   what a word is here: a verb behind "to", what is ordered, the head of a clause
    presentform.py, presents.py, presents_joined.py, agreement.py, teams.py
                  whether "plans" is a noun or a verb: what stands around it, its cases, those behind "and", the noun before it, and the name of a team
    pastform.py, participles.py, behind_comma.py, behind_verb.py, reduced.py, two_verbs.py
                  whether "found" is past tense or participle: what stands around it, its cases, those behind a comma, those before a verb, and where two are to come
    rows.py       clauses in a row, each of its own subject and time
    ahead.py      what comes later: a finite verb, a clause behind "as" or "after"
    groups.py     a verb with its auxiliaries
    attach.py     which clause a finite verb belongs to
    contact.py    a relative clause that it opens without "that"
    opening.py    a clause that a finite verb opens, where none waits for it
    joining.py    clauses joined by "and"
    that.py       what "that" opens: a clause of the noun before it, or what is told
    speakers.py   ", saying that": who goes on speaking behind what was told
    saying.py     ", the mayor said": who said what stands around it
    subjects.py   where a subject begins
    takes.py      what verbs and nouns take: a clause, an object, none
"""

from timeline.lang.en.syntax.passing import parse
from timeline.lang.en.syntax.tree import Clause, Parse, Verb

__all__ = ["Clause", "Parse", "Verb", "parse"]
