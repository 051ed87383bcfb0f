"""Fetching an input's bytes: a path, standard input, bytes, or an open file. Nothing is decoded here."""

from __future__ import annotations

import io
import os
import re
import sys
from pathlib import Path
from typing import IO

from timeline.errors import ArticleError
from timeline.messages import short

LIMIT = 50_000_000
"""The most bytes an input may have: far beyond any article, well within memory."""

_ADDRESS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)://")
_CHUNK = 1 << 20


def is_address(source: object) -> bool:
    """Whether it is the address of a page on the web."""
    return isinstance(source, str) and source.strip().lower().startswith(("http://", "https://"))


def load(source: str | Path | bytes | IO) -> tuple[bytes, str | None]:
    """The input's bytes, and its name when it has one.

    `source` is a path, `-` for standard input, bytes, or an open binary or text
    file; a text file's characters come back in UTF-8. The name is the path as it
    was given; standard input, bytes and files without a name have none.

    Raises `ArticleError`: no such file, a directory, not readable, larger than
    `LIMIT`, an address. Raises `TypeError` for any other object.
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        data = bytes(source)
        _check_size(len(data), "the input")
        return data, None
    if isinstance(source, str):
        return _named(source)
    if isinstance(source, os.PathLike):
        return _file(os.fspath(source))
    if hasattr(source, "read"):
        return _stream(source)
    raise TypeError(f"an article is a path, bytes or an open file, not {type(source).__name__}")


def _named(name: str) -> tuple[bytes, str | None]:
    if name == "-":
        if sys.stdin is None:
            raise ArticleError("standard input is closed: name a file instead of -")
        return _open(getattr(sys.stdin, "buffer", sys.stdin), "standard input"), None
    if not name.strip():
        raise ArticleError("an empty name is no file: name a file, or - for standard input")
    if "\0" in name or "\n" in name and not os.path.exists(name):
        raise ArticleError("this is text, not the name of a file: save it to a file, or pass it as bytes")
    address = _ADDRESS.match(name)
    if address:
        raise ArticleError(f"{name}: {address[1]}:// addresses cannot be read: name a page of http or https, or a file by its path")
    return _file(name)


def _file(path: str | bytes) -> tuple[bytes, str]:
    name = os.fsdecode(path)
    try:
        if os.path.isdir(name):
            raise ArticleError(f"{name}: is a directory: name one of the files in it")
        with open(name, "rb") as handle:
            return _drain(handle, name), name
    except FileNotFoundError:
        raise ArticleError(f"{name}: no such file: check the name and the directory") from None
    except PermissionError:
        raise ArticleError(f"{name}: may not be read: ask for permission, or use a copy of your own") from None
    except (OSError, ValueError) as error:
        what = getattr(error, "strerror", None) or str(error)
        raise ArticleError(f"{short(name)}: cannot be read ({what}): check that it is a file") from None


def _stream(stream: IO) -> tuple[bytes, str | None]:
    name = getattr(stream, "name", None)
    # A descriptor (an int) or "<stdin>" is no name that anyone could open again.
    if not isinstance(name, str) or name.startswith("<"):
        name = None
    return _open(stream, name or "the input"), name


def _open(stream: IO, name: str) -> bytes:
    """All that an open stream holds."""
    try:
        return _drain(stream, name)
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        # Text files are decoded piecemeal, so the error's offset is not the file's.
        raise ArticleError(f"{name}: byte 0x{byte:02x} is no part of {error.encoding}: open the file in binary mode") from None
    except (OSError, ValueError) as error:
        raise ArticleError(f"{name}: cannot be read ({error}): open it for reading, or name its path") from None


def _drain(stream: IO, name: str) -> bytes:
    """All that it holds, in chunks: an endless one must not fill the memory before it is refused."""
    data = io.BytesIO()
    while chunk := stream.read(_CHUNK):
        if isinstance(chunk, str):
            # A lone surrogate is what an undecodable byte became when the stream was opened leniently.
            chunk = chunk.encode("utf-8", "surrogateescape")
        data.write(chunk)
        _check_size(data.tell(), name)
    return data.getvalue()


def _check_size(size: int, name: str) -> None:
    if size > LIMIT:
        raise ArticleError(f"{name}: larger than {LIMIT // 1_000_000} MB, too large for an article: cut it into its articles")
