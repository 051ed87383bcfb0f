"""Telling by their first bytes the files that are no text, so that the refusal can name them."""

from __future__ import annotations

import re

# (offset, bytes, what it is). Signatures that a text might begin with ("BM", "MZ") need the NUL that follows in real files.
_MAGIC = (
    (0, b"%PDF-", "a PDF document"),
    (0, b"{\\rtf", "an RTF document"),
    (0, b"%!PS", "a PostScript document"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word or Office document"),
    (0, b"\x89PNG\r\n", "a PNG image"),
    (0, b"\xff\xd8\xff", "a JPEG image"),
    (0, b"GIF87a", "a GIF image"),
    (0, b"GIF89a", "a GIF image"),
    (0, b"II*\0", "a TIFF image"),
    (0, b"MM\0*", "a TIFF image"),
    (0, b"\0\0\1\0", "an icon"),
    (8, b"WEBP", "a WebP image"),
    (8, b"WAVE", "a WAV recording"),
    (8, b"AVI ", "an AVI video"),
    (4, b"ftyp", "a video or an image of the MPEG-4 family"),
    (0, b"\x1a\x45\xdf\xa3", "a Matroska or WebM video"),
    (0, b"OggS\0", "an Ogg recording"),
    (0, b"fLaC\0", "a FLAC recording"),
    (0, b"ID3\2", "an MP3 recording"),
    (0, b"ID3\3", "an MP3 recording"),
    (0, b"ID3\4", "an MP3 recording"),
    (0, b"\x1f\x8b", "a gzip archive"),
    (0, b"\xfd7zXZ\0", "an xz archive"),
    (0, b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (257, b"ustar", "a tar archive"),
    (0, b"\x7fELF", "a program (ELF)"),
    (0, b"\xca\xfe\xba\xbe", "a compiled program"),
    (0, b"\xcf\xfa\xed\xfe", "a program (Mach-O)"),
    (0, b"\xce\xfa\xed\xfe", "a program (Mach-O)"),
    (0, b"\0asm", "a program (WebAssembly)"),
    (0, b"SQLite format 3\0", "a SQLite database"),
)
_NEEDS_NUL = ((0, b"BM", "a BMP image"), (0, b"MZ", "a program (Windows)"))
_BZIP2 = re.compile(rb"BZh[1-9]1AY&SY")
_ZIPPED = (
    (b"word/", "a Word document (DOCX)"),
    (b"xl/", "an Excel workbook (XLSX)"),
    (b"ppt/", "a PowerPoint presentation (PPTX)"),
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"mimetypeapplication/epub", "an EPUB book"),
)


def kind_of(data: bytes) -> str | None:
    """What a file of a known binary format is, with its article: `a PDF document`; `None` for all else."""
    if data[:4] in (b"PK\3\4", b"PK\5\6"):
        # The names of the files inside stand uncompressed near the front or, in the directory, at the end.
        ends = data[:4096] + data[-4096:]
        return next((what for name, what in _ZIPPED if name in ends), "a ZIP archive")
    for offset, magic, what in _MAGIC:
        if data.startswith(magic, offset):
            return what
    if _BZIP2.match(data):
        return "a bzip2 archive"
    if b"\0" in data[:64]:
        return next((what for offset, magic, what in _NEEDS_NUL if data.startswith(magic, offset)), None)
    return None
