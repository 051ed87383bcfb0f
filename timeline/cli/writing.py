"""Writing files so that each is the old one or the new one, whole, whatever happens in between."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from collections.abc import Iterable
from pathlib import Path

from timeline.errors import ExportError


def write_all(files: Iterable[tuple[Path, bytes]]) -> None:
    """Writes every file under a passing name, then gives all of them their own.

    An existing file keeps its mode; a link is followed; what is no file (a pipe,
    /dev/null) is written to as it is. Raises `ExportError`, leaving no passing
    file behind.
    """
    staged: list[tuple[Path, Path]] = []
    try:
        for path, data in files:
            with _explained(path):
                _stage(path, data, staged)
        for passing, path in staged:
            with _explained(path):
                os.replace(passing, path)
    finally:  # Ctrl-C comes through here too
        for passing, _ in staged:
            with contextlib.suppress(OSError):  # it has its own name by now, or was never made: what failed is told already
                passing.unlink()


def make_folder(folder: Path) -> None:
    """Makes the folder, and those above it, unless they are there. Raises `ExportError`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(f"cannot make the folder {folder}: {error.strerror}") from error


def _stage(path: Path, data: bytes, staged: list[tuple[Path, Path]]) -> None:
    path = Path(os.path.realpath(path))
    mode = path.stat().st_mode if path.exists() else None
    if mode is not None and not stat.S_ISREG(mode):
        path.write_bytes(data)
        return
    if mode is not None and not os.access(path, os.W_OK):
        raise PermissionError(0, "the file is not writable")
    # Short, so that a file name of the greatest length still has a passing one
    # beside it; in the same folder, or else it could not be renamed in one step.
    passing = path.with_name(f".timeline-{secrets.token_hex(6)}.tmp")
    staged.append((passing, path))
    # os.open and not mkstemp: a new file's mode is for the user's umask to say.
    with open(os.open(passing, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb") as stream:
        if mode is not None:
            os.fchmod(stream.fileno(), stat.S_IMODE(mode))
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


@contextlib.contextmanager
def _explained(path: Path):
    try:
        yield
    except OSError as error:
        raise ExportError(f"cannot write {path}: {error.strerror or error}") from error
