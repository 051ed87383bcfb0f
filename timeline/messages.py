"""Small pieces of messages for people: one line, nothing that a terminal would obey."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import PurePath

_LONGEST_VALUE = 60
_LONGEST_NAME = 120
_JOINERS = "\u200c\u200d"  # emoji and several scripts need them


def one_line(text: str) -> str:
    """The text on one line, safe to print: a run of white space becomes a space, a control a visible mark.

    Article text and file names are a stranger's: an escape sequence or a
    right-to-left override in them must not reach the terminal.
    """
    return "".join(map(_visible, " ".join(text.split())))


def _visible(character: str) -> str:
    if character.isprintable() or character in _JOINERS or unicodedata.category(character) == "Zs":
        return character
    return "\N{REPLACEMENT CHARACTER}"


def quoted(value: object) -> str:
    """A value that somebody gave, in a message: between quotes, and cut where it is long."""
    text = value if isinstance(value, str) else repr(value)
    shown = text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 1] + "…"
    return repr(shown) if isinstance(value, str) else shown


def short(name: str) -> str:
    """The name of a file, cut where it is too long to be one."""
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 3] + "..."


def about(name: str, message: str) -> str:
    """The message behind the name of what it is about: a file, by the path that was given.

    It has that name once, though whoever wrote it may have put it there, cut or without the folder.
    """
    if message.startswith((f"{name}:", f"{short(name)}:")):
        return message
    alone = PurePath(name).name
    return name + message[len(alone):] if alone and message.startswith(f"{alone}:") else f"{name}: {message}"


def left_out(count: int, most: int, names: str) -> str:
    """That of `count` things no more than `most` were read; `names` is what several are called: "messages"."""
    return f"{count - most} of {count} {names} were left out: no more than {most} are read; cut the file into parts"


def said(error: BaseException) -> str:
    """An exception in one line, with its type."""
    text = one_line(str(error))
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def suggestion(name: str, known: Iterable[str]) -> str:
    """How a message about an unknown name goes on: what was meant, perhaps, and all that there is."""
    known = sorted(known)
    if not known:
        return " (there is none)"
    near = get_close_matches(name.lower(), known, n=1)
    return (f"; did you mean {near[0]!r}?" if near else "") + f" (there is: {', '.join(known)})"
