"""How often an event has been corrected: iCalendar's SEQUENCE, counted without a clock.

The count lives in the canonical JSON. Beside it stands a digest of what the
count is of; where a person has changed the event since, the digest does not
fit any more, and the event counts one more. Writing the canonical JSON anew
settles the correction: the new count, and the digest of the corrected event.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace

from timeline import isodate
from timeline.model import Event
from timeline.temporal.calendar import Point
from timeline.text import encodable

MOST = 999_999
"""The corrections that are counted: a calendar's integer has 32 bits, and each is a second later than the one before."""


def digest(event: Event) -> str:
    """Twenty-four hex digits and a hyphen: of what the event says, and of its EDTF.

    What a calendar shows of an event goes into the first part: when, what, where,
    in which words, and whether it happened. Ids, offsets and the history of the
    choice do not.
    """
    value = event.when.value
    said = (
        _written(value.start), _written(value.end), value.grain.label, value.mod, value.approximate, value.part,
        event.basis, event.status, event.headline, event.text, event.place, event.words, event.when.note,
    )
    return f"{_hash(*said)[:16]}-{_hash(value.edtf)[:8]}"


def counted(event: Event, sequence: int, written: str) -> Event:
    """The event with its count: `sequence` as it stood beside the digest `written`, or one more since the event changed.

    Without a digest nothing is known of what it was, and the count stays.
    """
    changed = written and written.partition("-")[0] != digest(event).partition("-")[0]
    return replace(event, sequence=min(sequence + bool(changed), MOST))


def edtf_was_edited(edtf: str, written: str) -> bool:
    """Whether somebody wrote this EDTF by hand: into a document without a digest, or over what the digest is of."""
    return bool(edtf) and written.partition("-")[2] != _hash(edtf)[:8]


def _written(point: Point | None) -> str | None:
    return None if point is None else isodate.write(point)


def _hash(*fields: object) -> str:
    # The representation of a tuple tells None from "None" and where each field ends.
    plain = tuple(encodable(field) if isinstance(field, str) else field for field in fields)
    return hashlib.sha256(repr(plain).encode()).hexdigest()
