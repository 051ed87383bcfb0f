"""Bytes to clean text: encodings, binary files, damage, invisible characters."""

import codecs
import gzip
import io
import time
import zipfile

import pytest

from timeline.errors import ArticleError
from timeline.readers.decode import decode, decoded

STORY = "Café owners met on Monday.\nThey meet again – at 9 – on “Friday”.\n"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (STORY.encode("utf-8"), STORY),
        (codecs.BOM_UTF8 + STORY.encode("utf-8"), STORY),
        (codecs.BOM_UTF16_LE + STORY.encode("utf-16-le"), STORY),
        (codecs.BOM_UTF16_BE + STORY.encode("utf-16-be"), STORY),
        (codecs.BOM_UTF32_LE + STORY.encode("utf-32-le"), STORY),
        (codecs.BOM_UTF32_BE + STORY.encode("utf-32-be"), STORY),
        (STORY.encode("utf-16-le"), STORY),
        (STORY.encode("utf-16-be"), STORY),
        (STORY.encode("cp1252"), STORY),
        ("Déjà vu à Genève".encode("latin-1"), "Déjà vu à Genève"),
    ],
    ids=["utf-8", "utf-8-bom", "utf-16-le-bom", "utf-16-be-bom", "utf-32-le-bom", "utf-32-be-bom",
         "utf-16-le", "utf-16-be", "cp1252", "latin-1"],
)
def test_every_common_encoding(data, text):
    assert decode(data, "story.txt") == text


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"A caf\xe9 \x81 closed", "byte 0x81 at offset 7"),
        ("Zoë, Chloë and Renée ".encode() + b"\xe9t\xe9", "byte 0xe9 at offset 24"),
        (codecs.BOM_UTF16_LE + "ok".encode("utf-16-le") + b"\x00\xdc", "byte 0x00 at offset 6 is no part of UTF-16"),
        (codecs.BOM_UTF16_LE + "ok".encode("utf-16-le") + b"a", "at offset 6"),
        (codecs.BOM_UTF8 + b"caf\xff", "byte 0xff at offset 6 is no part of UTF-8"),
    ],
    ids=["undefined-in-cp1252", "mixed", "lone-surrogate", "odd-length", "after-bom"],
)
def test_an_undecodable_byte_is_named_with_its_offset(data, message):
    with pytest.raises(ArticleError) as caught:
        decode(data, "story.txt")
    assert message in str(caught.value)
    assert str(caught.value).startswith("story.txt: ")
    assert "\n" not in str(caught.value)


def zipped(name):
    with io.BytesIO() as buffer:
        with zipfile.ZipFile(buffer, "w") as archive:
            archive.writestr("[Content_Types].xml", "<Types/>")
            archive.writestr(name, "x")
        return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF document"),
        (zipped("word/document.xml"), "a Word document (DOCX)"),
        (zipped("xl/workbook.xml"), "an Excel workbook (XLSX)"),
        (zipped("notes.txt"), "a ZIP archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "an old Word or Office document"),
        (b"{\\rtf1\\ansi hello}", "an RTF document"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "a PNG image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG image"),
        (b"GIF89a\x01\x00", "a GIF image"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "a WebP image"),
        (b"\x00\x00\x00\x18ftypmp42", "MPEG-4"),
        (gzip.compress(b"Monday"), "a gzip archive"),
        (b"\x7fELF\x02\x01\x01" + bytes(9), "a program (ELF)"),
        (b"MZ\x90\x00\x03\x00", "a program (Windows)"),
        (b"SQLite format 3\x00", "a SQLite database"),
        (bytes(range(256)) * 4, "binary data"),
        (bytes(100), "binary data"),
        (b"\x01\x02\x03\x04\x05\x06 words", "binary data"),
    ],
)
def test_a_binary_file_is_named_for_what_it_looks_like(data, kind):
    with pytest.raises(ArticleError, match="looks like") as caught:
        decode(data, "upload.txt")
    assert kind in str(caught.value)


def test_words_that_begin_like_a_binary_file_are_words():
    assert decode(b"MZ is a prefix. BMW rose on Monday.", None) == "MZ is a prefix. BMW rose on Monday."
    assert decode(b"BMW rose on Monday.", None).startswith("BMW")


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n ", codecs.BOM_UTF8, "\u00a0\u200b\n".encode()])
def test_nothing_to_read_is_refused(data):
    with pytest.raises(ArticleError, match="no article to read"):
        decode(data, None)


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\n", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_new_lines_are_one_kind(newline):
    assert decode(f"one{newline}two".encode(), None) == "one\ntwo"


def test_controls_and_invisible_characters_go():
    dirty = "Mon\u00adday\x07 \x00at\u200b \ufeffnoon\x1b[0m\u202e, \u2066June\u2069 3\x7f\x9b\tagain"
    assert decode(("A long line of plain words comes first. " + dirty).encode(), None) == (
        "A long line of plain words comes first. Monday at noon[0m, June 3\tagain"
    )


@pytest.mark.parametrize("space", "\u00a0\u2009\u202f\u3000\u2003")
def test_every_space_is_plain(space):
    assert decode(f"3{space}June".encode(), None) == "3 June"


def test_letters_are_composed():
    assert decode("Cafe\u0301".encode(), None) == "Café"


def test_a_large_file_without_a_break_is_read_in_linear_time():
    sizes = (1_250_000, 5_000_000)
    took = []
    for size in sizes:
        data = ("Rain fell on Tuesday and the café shut. " * (size // 40)).encode()
        started = time.perf_counter()
        assert len(decode(data, None)) > 0.9 * size
        took.append(time.perf_counter() - started)
    assert took[1] < 5
    assert took[1] < 16 * max(took[0], 0.02)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Zoë, Chloë and Renée".encode()[:-2], "Zoë, Chloë and Ren"),
        ("Zoë".encode()[:-1], "Zo"),
        ("It cost 9 €".encode()[:-1], "It cost 9 "),
        ("It cost 9 €".encode()[:-2], "It cost 9 "),
        ("It was said: “No”".encode()[:-1], "It was said: “No"),
    ],
)
def test_a_text_cut_inside_its_last_character_loses_that_alone(data, text):
    found = decoded(data, None)
    assert found.text == text
    assert len(found.notes) == 1 and "ends inside a character" in found.notes[0]


def test_an_older_encoding_is_read_and_said_to_be_assumed():
    for data in (b"A caf\xe9 closed on Monday", b"A caf\xe9"):
        text, notes = decoded(data, None)
        assert "café" in text
        assert len(notes) == 1 and "Windows-1252" in notes[0]
    assert decoded("A café".encode(), None).notes == ()
