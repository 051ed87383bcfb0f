"""What English headlines are compared by, to find the same event told twice."""

from __future__ import annotations

import re

from timeline.plugin import Gist

ACCOUNT = "#account"
"""The kind of what a firm's period came to: no verb's own."""
ONCE = frozenset(
    "resign sink collapse elect buy sell found appoint sentence convict acquit adopt ratify inaugurate retire abdicate derail topple crown depose "
    "assassinate execute bury".split()
) | {ACCOUNT}
"""What nobody and nothing does twice, or for one time twice, as `Clause.kind` has it."""
_TELLING = frozenset("reported posted recorded showed".split())  # "reported a loss", "had a loss"
DEATH = "kill"
"""The kind of what somebody is killed in."""

_WORD = re.compile(r"\w+")
# These begin with the capital, so that the engine runs over all other characters at once.
_NAME = re.compile(r"[A-Z](?<!\w.)[\w'’-]+")
# A name within a headline that is no place: "slaying of Low", not "in Leeds".
_OF_SOMEBODY = re.compile(r"[A-Z](?<=\s.)(?<!\bin .)(?<!\bat .)(?<!\bnear .)(?<!\boutside .)[\w'’-]{2,}")
_SMALL = frozenset("The A An In On At He She It His Her Its".split())
_LITTLE = frozenset("the a an this that its his her their was were is are has have had been of in on at to for by and".split())
_DENYING = frozenset("not no never without nobody nothing neither nor against fail failed fails refuse refused refuses cannot".split())
_CONTRACTED_NOT = re.compile(r"n['’]t\b", re.IGNORECASE)
# Bodies of which a place has several, none of them another's name.
_BODY = re.compile(
    r"(?:The|An?) (?:[\w'’-]+ ){0,2}?(?P<body>[Cc]ouncil|[Cc]ommittee|[Ss]enate|[Hh]ouse|[Pp]arliament|[Cc]ourt|[Uu]nion|[Aa]ssembly|[Mm]inistry|[Jj]ury|[Pp]anel|[Gg]uild|[Bb]oard|[Cc]ommission|[Pp]olice)\b(?! (?:of|in|for|[a-z]+(?:er|or|man|s)\b))")
_ALIKE = 4  # so many letters do the forms of a word have in common


def gist(headline: str) -> Gist:
    """The words of a headline by their first letters, short ones left out and names kept; whom a death in it is of; what it says in full."""
    words = _WORD.findall(headline)
    low = [word.casefold() for word in words]
    return Gist(
        frozenset([word[:_ALIKE].casefold() for word in words
                   if len(word) >= _ALIKE and word not in _TELLING or word[0].isdigit() or word[0].isupper() and word not in _SMALL]),
        frozenset([name[:_ALIKE].casefold() for name in _NAME.findall(headline)]),
        frozenset([name for name in _OF_SOMEBODY.findall(headline) if name not in _SMALL]),
        tuple([word for word in low if word not in _LITTLE]),
        not _DENYING.isdisjoint(low) or ("'" in headline or "’" in headline) and _CONTRACTED_NOT.search(headline) is not None,
        acting["body"].lower() if (acting := _BODY.match(headline)) is not None else "",
    )
