"""What the command says: data on standard output, all else on standard error, both in UTF-8."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator

from timeline.errors import ExportError, PluginError, TimelineError
from timeline.messages import about, one_line, said


_LONGEST = 2_000  # characters of a message; a warning may name thirty events


def use_utf8() -> None:
    """Makes both streams UTF-8 whatever the locale says; what has no UTF-8 is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def complain(message: str) -> None:
    """One line on standard error; the middle of a very long one is left out, for its end says what to do."""
    message = one_line(message)
    if len(message) > _LONGEST:
        message = f"{message[: _LONGEST // 2]} … {message[-_LONGEST // 2 :]}"
    # A closed or full standard error must not turn a good run into a failure.
    with contextlib.suppress(OSError, ValueError, AttributeError):
        print(f"timeline: {message}", file=sys.stderr, flush=True)


def complain_of(error: Exception, name: str | None = None) -> int:
    """One line on what was raised, after the name of what it was about; gives the exit status.

    With TIMELINE_TRACEBACK set, an error that nobody planned is raised again.
    """
    unplanned = error.__cause__ if isinstance(error, PluginError) else None if isinstance(error, TimelineError) else error
    if unplanned is not None and os.environ.get("TIMELINE_TRACEBACK"):
        raise error
    if isinstance(error, TimelineError):
        message = str(error)
    else:
        message = f"internal error, please report it: {said(error)} (TIMELINE_TRACEBACK=1 shows where)"
    complain(message if name is None else about(name, message))
    return error.exit_status if isinstance(error, TimelineError) else 1


def warn(message: str) -> None:
    """A line on standard error that does not change the exit status."""
    complain(f"warning: {message}")


@contextlib.contextmanager
def data_only() -> Iterator[None]:
    """While plugins work, what they print goes to standard error: standard output is for data."""
    if sys.stderr is None:
        yield
        return
    with contextlib.redirect_stdout(sys.stderr):
        yield


def emit(data: bytes) -> None:
    """Writes to standard output. Raises `ExportError` when it takes no more, `SystemExit` when its reader left."""
    if sys.stdout is None:
        raise ExportError("standard output is closed: name a file with -o")
    try:
        sys.stdout.flush()
        rest = memoryview(data)
        while rest:  # unbuffered (python -u), a write may take a part only
            rest = rest[sys.stdout.buffer.write(rest) or 0 :]
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _forget_stdout()
        raise SystemExit(1) from None  # `| head` has what it wanted: nothing to say
    except OSError as error:
        raise unwritten(error) from error


def unwritten(error: OSError) -> ExportError:
    """What to say when standard output takes no more; nothing is written to it from then on."""
    _forget_stdout()
    return ExportError(f"cannot write to standard output: {error.strerror}")


def _forget_stdout() -> None:
    # Python flushes standard output once more at exit, and would complain again.
    with contextlib.suppress(OSError):
        devnull = os.open(os.devnull, os.O_WRONLY)
        os.dup2(devnull, sys.stdout.fileno())
        os.close(devnull)
