"""Bytes to text, cleaned once, so that nothing later meets an odd new line, a control or an invisible character."""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import NamedTuple

from timeline.errors import ArticleError
from timeline.readers.binary import kind_of
from timeline.text import encodable

_BOMS = (
    # UTF-32's little-endian mark begins with UTF-16's.
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_HIGH = re.compile(rb"[\x80-\xff]")
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_CONTROL_BYTES = bytes(b for b in range(32) if b not in b"\t\n\r\f\v\x1a\x1b")
_MOST_CONTROLS = 0.1
# First bytes of the letters and marks of Latin text, which as letters of Windows-1252 end no word.
_LEADS = (b"\xc2", b"\xc3", b"\xc4", b"\xc5", b"\xe2")
_LATIN = ("iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252")
# Others that Python knows (UTF-7, escapes) are no encodings of the web, and a way to smuggle text in.
_KNOWN = re.compile(
    r"(?:x-)?(?:iso[-_]?8859-\d+|latin-?\d|us-ascii|ascii|windows-\d+|cp\d+|koi8-[ru]|mac-?\w+|gb\w+|big5\S*|shift[-_]jis|sjis|euc-\w+|iso-2022-jp|utf-16(?:le|be)?)"
)
_CUT = "the text ends inside a character, which was left out: it may have been cut short"
_ASSUMED = "the text is not in UTF-8; it was read as Windows-1252, so look at its accents and quotation marks"

_NEW_LINES = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # C0 and C1 controls
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0"  # soft hyphen, fillers
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # zero width, marks of direction
    "\ufe00-\ufe0f\U000e0000-\U000e0fff]"  # variation selectors, tags
)
_SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")


def decode(data: bytes, source: str | None) -> str:
    """The text in the bytes, cleaned; all later offsets count its characters.

    The encoding is that of a byte order mark, else UTF-16 when every other byte
    is NUL, else UTF-8, else Windows-1252 (of which Latin-1's printable part is a
    part). New lines become `\\n`; controls other than tab and invisible
    characters (soft hyphens, zero-width ones) go; every other kind of space
    becomes a plain one; letters are composed (NFC).

    Raises `ArticleError`, naming `source`: a binary file, with what it looks
    like; a byte that fits no encoding, with its offset; nothing but space.
    """
    return decoded(data, source).text


class Decoded(NamedTuple):
    """Clean text, and one-line warnings of what had to be assumed to get it."""

    text: str
    notes: tuple[str, ...]


def decoded(data: bytes, source: str | None) -> Decoded:
    """The text in the bytes as `decode` gives it, with what was assumed. Raises as `decode` does."""
    name = f"{source}:" if source else "the input"
    if not data:
        raise ArticleError(f"{name} is empty: there is no article to read")
    kind = kind_of(data)
    if kind:
        raise ArticleError(f"{name} looks like {kind}, not text: save the article as plain text")
    characters, notes = _characters(data, name)
    text = clean(characters)
    if not text or text.isspace():
        raise ArticleError(f"{name} holds nothing but blank space: there is no article to read")
    return Decoded(text, notes)


def page(data: bytes, declared: str | None) -> Decoded:
    """The characters of marked-up text, not cleaned; `declared` is the encoding that it names.

    As browsers do, but for one thing: bytes that are UTF-8 beyond doubt are
    UTF-8 whatever the page says. Nothing is refused: what fits no encoding
    becomes U+FFFD, and a note says so.
    """
    for mark, encoding, _ in _BOMS:
        if data.startswith(mark):
            return Decoded(data[len(mark):].decode(encoding, "replace"), ())
    wide = _wide(data)
    if wide:
        return Decoded(data.decode(wide, "replace"), ())
    try:
        return Decoded(data.decode("utf-8"), ())
    except UnicodeDecodeError as error:
        if _cut(data, error):
            return Decoded(data[:error.start].decode("utf-8"), (_CUT,))
    named = (declared or "").lower()
    if _KNOWN.fullmatch(named):
        label = "cp1252" if named in _LATIN else named
        try:
            return Decoded(data.decode(label, "strict" if label != "cp1252" else "replace"), ())
        except (LookupError, ValueError):
            pass
    if _mostly_utf8(data):
        text = data.decode("utf-8", "replace")
        return Decoded(text, (f"{text.count(chr(0xFFFD))} characters are no part of UTF-8, which the rest is in; each is shown as \ufffd",))
    return Decoded(data.decode("cp1252", "replace"), (_ASSUMED,))


def clean(text: str) -> str:
    """The text with plain new lines and spaces, without invisible characters, in NFC; half a surrogate pair becomes U+FFFD."""
    text = encodable(text)
    text = _NEW_LINES.sub("\n", text)
    text = _INVISIBLE.sub("", text)
    text = _SPACES.sub(" ", text)
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """Cleaned, with each run of white space one space, and none at the ends."""
    joined = " ".join(text.split())
    # Most lines are plain, and cleaning is what reading a page takes longest for.
    return joined if joined.isascii() and joined.isprintable() else " ".join(clean(joined).split())


def _characters(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    for mark, encoding, label in _BOMS:
        if data.startswith(mark):
            return _strictly(data, encoding, label, name, len(mark)), ()
    wide = _wide(data)
    if wide:
        return _strictly(data, wide, "UTF-16", name), ()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        if b"\0" in data or _controls(data) > _MOST_CONTROLS:
            raise _binary(name) from None
        if _cut(data, error):
            return data[:error.start].decode("utf-8"), (_CUT,)
        if _mostly_utf8(data):
            raise _misfit(error, "UTF-8", name) from None
        return _strictly(data, "cp1252", "UTF-8 nor of Windows-1252", name), (_ASSUMED,)
    if _controls(data) > _MOST_CONTROLS:
        raise _binary(name)
    return text, ()


def _cut(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether the one fault is that the bytes end inside a character of UTF-8."""
    rest = data[error.start:]
    if error.reason != "unexpected end of data" or error.end != len(data):
        return False
    # A lone byte may be the last letter of an older encoding ("café"); those that stand for no such letter are not.
    return len(rest) > 1 or rest in _LEADS or _HIGH.search(data, 0, error.start) is not None


def _strictly(data: bytes, encoding: str, label: str, name: str, skip: int = 0) -> str:
    try:
        # Decoded without its mark, yet offsets in errors must count from the file's first byte.
        return data[skip:].decode(encoding)
    except UnicodeDecodeError as error:
        raise _misfit(error, label, name, skip) from None


def _misfit(error: UnicodeDecodeError, label: str, name: str, skip: int = 0) -> ArticleError:
    byte, offset = error.object[error.start], error.start + skip
    part = f"no part of {label}" if "nor" not in label else f"part neither of {label}"
    return ArticleError(f"{name} byte 0x{byte:02x} at offset {offset} is {part}: save the file as UTF-8")


def _binary(name: str) -> ArticleError:
    return ArticleError(f"{name} looks like binary data, not text: save the article as plain text")


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark, by the NUL in every other byte that mostly Latin text has."""
    head = data[:4096]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = max(len(head) // 2, 1)
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _controls(data: bytes) -> float:
    """The share of control bytes, which text hardly has: of the first stretch, or of all of a short file."""
    head = data[:65536]
    return (len(head) - len(head.translate(None, _CONTROL_BYTES))) / len(head)


def _mostly_utf8(data: bytes) -> bool:
    """A damaged UTF-8 file, not an old one: reading it as Windows-1252 would spoil every letter that is right."""
    right, spans = 0, 0
    for match in _MULTIBYTE.finditer(data):
        right, spans = right + 1, spans + len(match[0])
    return right > len(_HIGH.findall(data)) - spans
