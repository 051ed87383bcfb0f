"""A timeline into a CalDAV calendar (RFC 4791): what is there already is left alone, updated, or added to.

    changes = plan(calendar_bytes, {uid: icalendar_text_on_the_server})

`plan` compares and touches nothing; `Collection` talks to the server, with the
`caldav` package, which is an extra: it brings ten packages that no export needs.
An event keeps its UID from push to push, so that pushing twice adds nothing.
Nothing is ever deleted: what is no longer in the story may be somebody's own.
Nor is an entry written over that somebody has edited in the calendar: each goes
out with a digest of what it says, and one that says something else by now is theirs.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import quote, urlsplit

from timeline.errors import ExportError

_SECONDS = 30
# What a push is answerable for; servers and people add properties of their own.
_OURS = ("DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "STATUS", "TRANSP", "CATEGORIES", "LOCATION", "URL")
_EXTRA = "X-TIMELINE-"
_PUSHED = "X-TIMELINE-PUSHED"
_PRECONDITION_FAILED = 412
_LARGEST = 2**31 - 1  # a calendar's integer (RFC 5545, 3.3.8)


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of one event; `data` is the VCALENDAR to send, if any.

    `action` is `add`, `update`, `keep`, or `theirs` for an entry that somebody
    has edited in the calendar and that stays as it is.
    """

    action: str
    uid: str
    summary: str
    data: bytes = b""


def plan(calendar: bytes, present: Mapping[str, str], overwrite: bool = False) -> list[Change]:
    """What to send so that the server has every event of a calendar as it is there.

    `present` has the iCalendar text of the events on the server by UID. An
    event that differs is sent with a SEQUENCE that is higher than the one there.
    `overwrite` sends those, too, that somebody has edited there.
    """
    from icalendar import Calendar

    whole = Calendar.from_ical(calendar)
    zones = {str(one["TZID"]): one for one in whole.walk("VTIMEZONE")}
    changes = []
    for event in whole.walk("VEVENT"):
        uid, summary = str(event["UID"]), str(event["SUMMARY"])
        there = _event_of(present[uid], uid) if uid in present else None
        action = "update" if uid in present else "add"
        if there is not None:
            action = _action(event, there, overwrite)
        if action in ("keep", "theirs"):
            changes.append(Change(action, uid, summary))
            continue
        if there is not None:
            count = max(int(event["SEQUENCE"]), _sequence(there) + 1)
            event["SEQUENCE"] = type(event["SEQUENCE"])(min(count, _LARGEST))
        event.add(_PUSHED, _digest(_said(event)))
        alone = Calendar()
        alone.add("version", "2.0")
        alone.add("prodid", str(whole["PRODID"]))
        used = dict.fromkeys(event[name].params.get("TZID") for name in ("DTSTART", "DTEND"))
        for zone in filter(zones.get, used):
            alone.add_component(zones[zone])
        alone.add_component(event)
        changes.append(Change(action, uid, summary, alone.to_ical(sorted=False)))
    return changes


def _action(event: Any, there: Any, overwrite: bool) -> str:
    ours, theirs = _said(event), _said(there)
    if not any(name.startswith(_EXTRA) for name in theirs):  # a server that keeps none of them
        ours = {name: value for name, value in ours.items() if not name.startswith(_EXTRA)}
    if ours == theirs:
        return "keep"
    return "update" if overwrite or not _edited(there, theirs) else "theirs"


def _edited(there: Any, said: Mapping[str, object]) -> bool:
    """Whether an entry is no longer as it was written: pushed, or imported from a file, whose two stamps are the same."""
    if _PUSHED in there:
        return str(there[_PUSHED]) != _digest(said)
    return there.get("LAST-MODIFIED") is not None and _written(there, "LAST-MODIFIED") != _written(there, "DTSTAMP")


def _event_of(text: str, uid: str) -> Any | None:
    """The event of that UID; `None` where the server's copy cannot be read, which is then written over."""
    from icalendar import Calendar

    try:
        return next((one for one in Calendar.from_ical(text).walk("VEVENT") if str(one.get("UID")) == uid), None)
    except ValueError:
        return None


def _sequence(event: Any) -> int:
    try:
        return int(event.get("SEQUENCE", 0))
    except (TypeError, ValueError):  # twice, or no number
        return 0


def _said(event: Any) -> dict[str, object]:
    """What an event says in the properties that are ours; a moment is the same in any zone."""
    from icalendar import vDDDTypes

    said: dict[str, object] = {}
    for name, value in event.items():
        if name in ("DTSTART", "DTEND") and isinstance(value, vDDDTypes):  # and not twice, or broken
            said[name] = _instant(value.dt)
        elif name in _OURS or (name.startswith(_EXTRA) and name != _PUSHED):
            said[name] = _written(event, name)
    return said


def _written(event: Any, name: str) -> str:
    value = event.get(name)
    text = value.to_ical().decode() if hasattr(value, "to_ical") else str(value)
    return text.replace("\r\n", "\n").strip()


def _instant(point: date) -> str:
    return (point.astimezone(UTC) if isinstance(point, datetime) and point.tzinfo else point).isoformat()


def _digest(said: Mapping[str, object]) -> str:
    return hashlib.sha256(repr(sorted(said.items())).encode()).hexdigest()[:16]


class Collection:
    """A calendar on a server. Every method raises `ExportError` with one line when the server does not do as asked."""

    def __init__(self, url: str, user: str, password: str) -> None:
        """Opens the calendar at that address. Raises `ExportError`, too, when caldav is not installed or it is no calendar."""
        try:
            from caldav import DAVClient
        except ImportError:
            raise ExportError("pushing needs the package caldav: pip install 'article-timeline[push]'") from None
        self._where = urlsplit(url).hostname or url
        self._user = user
        with self._explained():
            # No look-up of the domain: the address is the one that was given, and the password goes nowhere else.
            self._client = DAVClient(url, username=user, password=password, timeout=_SECONDS, enable_rfc6764=False)
            self._calendar = self._client.calendar(url=url)
            self._found: dict[str, Any] = {}
            self._check(url)

    def _check(self, url: str) -> None:
        from caldav.elements import dav
        from caldav.lib.error import NotFoundError

        try:
            found = self._calendar.get_properties([dav.ResourceType()])
        except NotFoundError:
            raise ExportError(f"there is no calendar at {url}: make one in your calendar program, then push to its address") from None
        if "calendar" not in str(found.get(dav.ResourceType.tag)):
            raise ExportError(f"{url} is no calendar: its own address is needed, not that of the account{self._hint()}")

    def _hint(self) -> str:
        """The calendars of the user, as far as the server tells."""
        try:
            known = [str(one.url) for one in self._client.principal().calendars()]
        except Exception:  # a courtesy, in an error that is being told already
            return ""
        return f" (there is: {', '.join(known[:10])})" if known else ""

    def events(self) -> dict[str, str]:
        """The iCalendar text of every event, by UID."""
        from caldav.elements import dav

        with self._explained():
            self._found = {one.id or "": one for one in self._calendar.search(event=True, props=[dav.GetEtag()])}
            return {uid: one.data for uid, one in self._found.items()}

    def send(self, change: Change) -> None:
        """Adds the event, or puts it in the place of the one of its UID, which `events` must have seen.

        What somebody has changed there since is not written over.
        """
        # Sent as it is, not with `add_event`, which counts SEQUENCE up by itself.
        headers = {"Content-Type": "text/calendar; charset=utf-8"}
        if change.action == "add":
            url = self._calendar.url.join(f"{quote(change.uid, safe='')}.ics")
            headers["If-None-Match"] = "*"
        else:
            url = self._found[change.uid].url
            seen = self._seen(change.uid)
            headers |= {"If-Match": seen} if seen else {}
        with self._explained():
            answer = self._client.put(str(url), change.data.decode(), headers)
            if answer.status == _PRECONDITION_FAILED:
                raise ExportError(f"somebody changed it on {self._where} a moment ago: push once more")
            if answer.status >= 400:
                raise ExportError(f"{self._where} refused it: {answer.status} {answer.reason}")

    def _seen(self, uid: str) -> str | None:
        """The entity tag of what `events` saw; none where the server has no strong one, which alone can be compared."""
        from caldav.elements import dav

        tag = self._found[uid].props.get(dav.GetEtag.tag)
        return tag if tag and not tag.startswith("W/") else None

    @contextmanager
    def _explained(self):
        from caldav.lib.error import AuthorizationError, DAVError

        try:
            yield
        except ExportError:
            raise
        except AuthorizationError:
            raise ExportError(f"{self._where} does not let {self._user} in: check user and password") from None
        except DAVError as error:
            raise ExportError(f"{self._where} refused: {error}") from error
        except OSError as error:  # requests and its kin derive their errors from it
            raise ExportError(f"{self._where} cannot be reached: {error}") from error


def push(changes: list[Change], send: Callable[[Change], None], done: Callable[[Change, ExportError | None], None]) -> None:
    """Sends what is to be sent, one event after the other; one that fails is told to `done`, and the others go on."""
    for change in changes:
        failure = None
        if change.data:
            try:
                send(change)
            except ExportError as error:
                failure = error
        done(change, failure)
