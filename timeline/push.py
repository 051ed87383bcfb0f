"""A timeline into a CalDAV calendar (RFC 4791): what is there already is left alone, updated, or added to.

    changes = plan(calendar_bytes, {uid: icalendar_text_on_the_server})

`plan` compares and touches nothing; `Collection` talks to the server, with the
`caldav` package, which is an extra: it brings ten packages that no export needs.
An event keeps its UID from push to push, so that pushing twice adds nothing.
Nothing is ever deleted: what is no longer in the story may be somebody's own.
"""

from __future__ import annotations

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


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of one event: `action` is `add`, `update` or `keep`; `data` the VCALENDAR to send, if any."""

    action: str
    uid: str
    summary: str
    data: bytes = b""


def plan(calendar: bytes, present: Mapping[str, str]) -> list[Change]:
    """What to send so that the server has every event of a calendar as it is there.

    `present` has the iCalendar text of the events on the server by UID. An
    event that differs is sent with a SEQUENCE that is higher than the one there.
    """
    from icalendar import Calendar

    whole = Calendar.from_ical(calendar)
    zones = {str(one["TZID"]): one for one in whole.walk("VTIMEZONE")}
    changes = []
    for event in whole.walk("VEVENT"):
        uid, summary = str(event["UID"]), str(event["SUMMARY"])
        there = _event_of(present[uid], uid) if uid in present else None
        if there is not None and _said(there) == _said(event):
            changes.append(Change("keep", uid, summary))
            continue
        if there is not None:
            event["SEQUENCE"] = type(event["SEQUENCE"])(max(int(event["SEQUENCE"]), int(there.get("SEQUENCE", 0)) + 1))
        alone = Calendar()
        alone.add("version", "2.0")
        alone.add("prodid", str(whole["PRODID"]))
        used = dict.fromkeys(event[name].params.get("TZID") for name in ("DTSTART", "DTEND"))
        for zone in filter(zones.get, used):
            alone.add_component(zones[zone])
        alone.add_component(event)
        changes.append(Change("add" if there is None else "update", uid, summary, alone.to_ical(sorted=False)))
    return changes


def _event_of(text: str, uid: str) -> Any | None:
    """The event of that UID; `None` where the server's copy cannot be read, which is then written over."""
    from icalendar import Calendar

    try:
        return next((one for one in Calendar.from_ical(text).walk("VEVENT") if str(one.get("UID")) == uid), None)
    except ValueError:
        return None


def _said(event: Any) -> dict[str, object]:
    """What an event says in the properties that are ours; a moment is the same in any zone."""
    said: dict[str, object] = {}
    for name, value in event.items():
        if name in ("DTSTART", "DTEND"):
            said[name] = _instant(value.dt)
        elif name in _OURS or name.startswith("X-TIMELINE-"):
            text = value.to_ical().decode() if hasattr(value, "to_ical") else str(value)
            said[name] = text.replace("\r\n", "\n").strip()
    return said


def _instant(point: date) -> date:
    return point.astimezone(UTC) if isinstance(point, datetime) and point.tzinfo else point


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
        with self._explained():
            self._found = {one.id or "": one for one in self._calendar.search(event=True)}
            return {uid: one.data for uid, one in self._found.items()}

    def send(self, change: Change) -> None:
        """Adds the event, or puts it in the place of the one of its UID, which `events` must have seen."""
        new = change.action == "add"
        # Sent as it is, not with `add_event`, which counts SEQUENCE up by itself.
        headers = {"Content-Type": "text/calendar; charset=utf-8"} | ({"If-None-Match": "*"} if new else {})
        url = self._calendar.url.join(f"{quote(change.uid, safe='')}.ics") if new else self._found[change.uid].url
        with self._explained():
            answer = self._client.put(str(url), change.data.decode(), headers)
            if answer.status >= 400:
                raise ExportError(f"{self._where} refused it: {answer.status} {answer.reason}")

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
        if change.action != "keep":
            try:
                send(change)
            except ExportError as error:
                failure = error
        done(change, failure)
