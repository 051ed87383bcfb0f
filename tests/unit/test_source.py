"""Fetching bytes from wherever an article may be."""

import io
import os
import sys

import pytest

from timeline.errors import ArticleError
from timeline.readers import source
from timeline.readers.source import load


def test_a_path_as_string_and_as_path(tmp_path):
    story = tmp_path / "story.txt"
    story.write_bytes(b"caf\xe9")
    assert load(str(story)) == (b"caf\xe9", str(story))
    assert load(story) == (b"caf\xe9", str(story))


def test_bytes_have_no_name():
    assert load(b"Monday") == (b"Monday", None)
    assert load(bytearray(b"Monday")) == (b"Monday", None)


def test_open_files(tmp_path):
    story = tmp_path / "story.txt"
    story.write_text("Zoë came on Monday.", encoding="utf-8")
    with open(story, "rb") as binary:
        assert load(binary) == ("Zoë came on Monday.".encode(), str(story))
    with open(story, encoding="utf-8") as text:
        assert load(text) == ("Zoë came on Monday.".encode(), str(story))
    assert load(io.StringIO("Zoë")) == ("Zoë".encode(), None)
    assert load(io.BytesIO(b"Zo")) == (b"Zo", None)


def test_a_text_file_opened_leniently_gives_its_own_bytes(tmp_path):
    story = tmp_path / "story.txt"
    story.write_bytes(b"caf\xe9")
    with open(story, encoding="utf-8", errors="surrogateescape") as text:
        assert load(text)[0] == b"caf\xe9"


def test_a_text_file_that_does_not_decode_names_the_byte(tmp_path):
    story = tmp_path / "story.txt"
    story.write_bytes(b"caf\xe9")
    with open(story, encoding="utf-8") as text, pytest.raises(ArticleError, match="byte 0xe9 is no part of utf-8"):
        load(text)


def test_a_dash_is_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"caf\xe9"), encoding="utf-8"))
    assert load("-") == (b"caf\xe9", None)


def test_standard_input_may_be_closed(monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(ArticleError, match="standard input is closed"):
        load("-")


def test_a_stream_that_cannot_be_read(tmp_path):
    with open(tmp_path / "out.txt", "wb") as writable, pytest.raises(ArticleError, match="cannot be read"):
        load(writable)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing.txt", "no such file"),
        (".", "is a directory"),
        ("story.txt/inside", "cannot be read"),
        ("x" * 300, "cannot be read"),
    ],
)
def test_paths_that_are_no_files(tmp_path, monkeypatch, name, message):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story.txt").write_text("Monday")
    with pytest.raises(ArticleError, match=message) as caught:
        load(name)
    assert "\n" not in str(caught.value)
    assert ": " in str(caught.value)


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    story = tmp_path / "story.txt"
    story.write_text("Monday")
    story.chmod(0)
    if os.access(story, os.R_OK):
        # The superuser may read everything: let the system refuse in its stead.
        def refuse(*_, **__):
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(source, "open", refuse, raising=False)
    with pytest.raises(ArticleError, match="story.txt: may not be read"):
        load(story)


@pytest.mark.parametrize(
    ("name", "message"),
    [("", "empty name"), ("  ", "empty name"), ("It rained.\nOn Monday.", "this is text"), ("ftp://example.com/a", "ftp://")],
)
def test_strings_that_name_nothing(name, message):
    with pytest.raises(ArticleError, match=message):
        load(name)


def test_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr(source, "LIMIT", 1_000_000)
    story = tmp_path / "story.txt"
    story.write_bytes(b"x" * 1_000_000)
    assert len(load(story)[0]) == 1_000_000
    story.write_bytes(b"x" * 1_000_001)
    for large in (story, story.read_bytes(), io.BytesIO(story.read_bytes())):
        with pytest.raises(ArticleError, match="larger than 1 MB"):
            load(large)


def test_the_limit_is_fifty_megabytes():
    assert source.LIMIT == 50_000_000


def test_other_objects_are_a_mistake_in_the_program():
    with pytest.raises(TypeError, match="not int"):
        load(7)
