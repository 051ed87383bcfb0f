"""User and password for a server: from the environment, a netrc file, or a person. Never from the command line.

What stands on a command line is seen by every user of the machine, and kept in
the shell's history.
"""

from __future__ import annotations

import getpass
import netrc
import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

from timeline.errors import UsageError

USER, PASSWORD = "TIMELINE_CALDAV_USER", "TIMELINE_CALDAV_PASSWORD"


def credentials(url: str) -> tuple[str, str]:
    """User and password for the address. Raises `UsageError` when nobody says them."""
    host = urlsplit(url).hostname or ""
    user, password = os.environ.get(USER), os.environ.get(PASSWORD)
    if user and password is not None:
        return user, password
    kept = _kept(host)
    if kept is not None and user in (None, "", kept[0]):
        return kept
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError(f"no user and password for {host}: set {USER} and {PASSWORD}, or add a line for it to ~/.netrc")
    if not user:
        print(f"User for {host}: ", end="", file=sys.stderr, flush=True)
        user = sys.stdin.readline().strip()
    return user, getpass.getpass(f"Password of {user} for {host}: ")


def _kept(host: str) -> tuple[str, str] | None:
    """What the netrc file has for the host, if there is such a file."""
    path = Path(os.environ.get("NETRC") or Path.home() / ".netrc")
    if not path.is_file():
        return None
    try:
        found = netrc.netrc(path).authenticators(host)
    except (netrc.NetrcParseError, OSError, UnicodeDecodeError) as error:
        # Not its own message: that may quote the line with the password.
        line = getattr(error, "lineno", None)
        raise UsageError(f"{path} cannot be read as a netrc file{f' (line {line})' if line else ''}") from None
    return (found[0], found[2] or "") if found else None
