"""TimeML in: the text to the character, the creation time as the dateline, and nothing that a file may not do."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import pytest

import timeline
from timeline.errors import ArticleError, DatelineError
from timeline.model import Article
from timeline.readers.timeml import READER

TEXT = "\nThe <EVENT eid=\"e1\" class=\"OCCURRENCE\">fair</EVENT> opened on <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"1999\">Thursday</TIMEX3>.\n"
DCT = '<DCT><TIMEX3 tid="t0" type="DATE" value="2020-02-28" functionInDocument="CREATION_TIME">28 Feb.</TIMEX3></DCT>'


def tml(text: str = TEXT, dct: str = DCT, more: str = "", head: str = '<?xml version="1.0" ?>\n') -> bytes:
    return f"{head}<TimeML>\n{more}{dct}\n<TEXT>{text}</TEXT>\n</TimeML>\n".encode()


def read(data: bytes, source: str | None = None) -> Article:
    return READER.read(data, source)


def complaint(data: bytes) -> str:
    with pytest.raises(ArticleError) as caught:
        read(data, "a.tml")
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("a.tml: ")
    return str(caught.value).removeprefix("a.tml: ")


def test_the_text_loses_its_tags_and_nothing_else() -> None:
    assert read(tml()).text == "\nThe fair opened on Thursday.\n"
    odd = " a\u00a0b\u00adc\u200bd \t &amp;lt; &#13;&#10; <![CDATA[<b>]]> e\u0301 "
    assert read(tml(odd)).text == " a\u00a0b\u00adc\u200bd \t &lt; \r\n <b> e\u0301 "


def test_its_own_times_are_left_out_and_the_text_is_tagged_anew() -> None:
    story = timeline.build(read(tml()))
    assert [(one.text, one.value) for one in story.times] == [("Thursday", "2020-02-27")]
    assert [event.when.value.edtf for event in story.events] == ["2020-02-27"]


def test_the_creation_time_is_the_dateline() -> None:
    article = read(tml())
    assert (article.dateline.value, article.dateline.basis, article.dateline.evidence) == (date(2020, 2, 28), "metadata", "DCT 2020-02-28")
    assert article.published == "2020-02-28"
    timed = read(tml(dct=DCT.replace("2020-02-28", "2020-02-28T21:30:00-05:00")))
    assert (timed.dateline.value.isoformat(), timed.dateline.zone) == ("2020-02-28T21:30:00-05:00", "-05:00")


def test_a_creation_time_may_stand_anywhere_in_the_file() -> None:
    inside = TEXT.replace("<TIMEX3", '<TIMEX3 functionInDocument="CREATION_TIME"').replace("1999", "2020-02-27")
    assert read(tml(inside, dct="")).dateline.value == date(2020, 2, 27)
    assert read(tml(dct='<DCT><TIMEX3 tid="t0" value="2020-02-28T09:30"/></DCT>')).dateline.value == datetime(2020, 2, 28, 9, 30)


@pytest.mark.parametrize("dct", ["", "<DCT/>", '<DCT><TIMEX3 tid="t0" value=""/></DCT>', '<DCT><TIMEX3 tid="t0" value="1999-XX-XX"/></DCT>'])
def test_without_a_creation_time_the_dateline_is_found_as_in_any_article(dct: str) -> None:
    article = read(tml(dct=dct))
    assert article.dateline is None
    with pytest.raises(DatelineError, match="--dateline"):
        timeline.build(article)
    assert timeline.build(article, "2020-02-28").events[0].when.value.edtf == "2020-02-27"
    stated = timeline.build(read(tml("The fair\n\nPublished 28 February 2020\n\nThe fair at Low Ford opened on Thursday.", dct=dct)))
    assert stated.articles[0].dateline.value == date(2020, 2, 28)


def test_a_creation_time_in_words_alone_is_understood() -> None:
    story = timeline.build(read(tml(dct="<DCT>February 28, 2020</DCT>")))
    assert (story.articles[0].dateline.value, story.articles[0].dateline.basis) == (date(2020, 2, 28), "metadata")


def test_its_title_is_the_article_s() -> None:
    assert read(tml(more="<TITLE>Fair\n <b>opens</b> &amp; closes</TITLE>")).title == "Fair opens & closes"
    assert read(tml()).title == "The fair opened on Thursday."


@pytest.mark.parametrize(
    ("docid", "source", "expected"),
    [("", None, None), ("APX-1", None, "APX-1"), ("APX-1", "dir/a.tml", "a.tml"), (" https://news.example/a ", "a.tml", "https://news.example/a")],
)
def test_its_name_stands_in_where_the_file_has_none(docid: str, source: str | None, expected: str | None) -> None:
    assert read(tml(more=f"<DOCID>{docid}</DOCID>"), source).source == expected


def test_a_hash_that_was_written_for_want_of_a_name_is_no_name() -> None:
    article = timeline.read(b"The fair opened on Thursday.")
    data = timeline.export(timeline.build(article, "2020-02-28"), "timeml")
    assert article.id.encode() in data
    assert timeline.read(data).source is article.source is None


def test_any_encoding_that_it_declares(tmp_path: Path) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"):
        name = encoding.removesuffix("-sig")
        head = f'<?xml version="1.0" encoding="{name}"?>'
        assert read(tml("Caf\u00e9 on Thursday.", head=head).decode().encode(encoding)).text == "Caf\u00e9 on Thursday."


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "broken XML at line 1, column 1: no element found"),
        (tml()[:90], "broken XML at line"),
        (tml("a < b"), "broken XML at line 4, column"),
        (tml("a & b"), "not well-formed"),
        (tml("a &nbsp; b"), "undefined entity"),
        (tml("a\x00"), "not well-formed"),
        (tml().replace(b"TimeML>", b"html>"), "line 2: the root of a TimeML document is TimeML, not html"),
        (tml().replace(b"TEXT>", b"BODY>"), "no TEXT element"),
        (tml("a</TEXT><TEXT>b"), "2 TEXT elements"),
        (tml(" \n "), "its TEXT holds nothing but blank space"),
        (tml("<b></b>"), "its TEXT holds nothing but blank space"),
        (tml(dct=DCT.replace("2020-02-28", "2020-02-30")), 'the creation time (DCT): "2020-02-30" is not a date: day is out of range'),
        (tml(dct=DCT.replace("2020-02-28", "28.02.2020")), "write it as 2020-02-28; or leave it empty"),
        (tml(head='<?xml version="1.0" encoding="klingon"?>'), "unknown encoding"),
        (tml(head='<?xml version="1.0" encoding="utf-7"?>'), "save the file as UTF-8"),
        (b"%PDF-1.4 not XML", "not well-formed"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(data: bytes, said: str) -> None:
    assert said in complaint(data)


BOMB = '<!DOCTYPE TimeML [<!ENTITY a "ha">' + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi")) + "]>"


@pytest.mark.parametrize(
    ("head", "text"),
    [
        (BOMB, "&i;"),
        (BOMB, "never used"),
        ('<!DOCTYPE TimeML [<!ENTITY x SYSTEM "file:///etc/hostname">]>', "&x;"),
        ('<!DOCTYPE TimeML [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>', "&x;"),
        ('<!DOCTYPE TimeML [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x"> %x;]>', "a"),
        ('<!DOCTYPE TimeML [<!ENTITY x PUBLIC "-//x" "http://127.0.0.1:9/x">]>', "&x;"),
    ],
)
def test_entities_are_refused_before_any_is_expanded(head: str, text: str) -> None:
    assert "the file declares an entity" in complaint(tml(text, head=head))


def test_a_grammar_that_the_file_points_to_is_never_opened() -> None:
    head = '<!DOCTYPE TimeML SYSTEM "http://127.0.0.1:9/TimeML.dtd">\n'
    assert read(tml(head=head)).text == "\nThe fair opened on Thursday.\n"
    assert "the entity &nbsp; is declared nowhere in the file" in complaint(tml("a &nbsp; b", head=head))


def test_deep_nesting_is_no_trouble() -> None:
    assert read(tml("<s>" * 100_000 + "On Thursday." + "</s>" * 100_000)).text == "On Thursday."


@pytest.mark.parametrize(
    ("data", "taken"),
    [
        (tml(), True),
        (b"<TimeML>", True),
        (b'\xef\xbb\xbf\n<TimeML xmlns:xsi="x">', True),
        (b'<?xml version="1.0"?><!-- a --><!DOCTYPE TimeML SYSTEM "TimeML.dtd">\n<TimeML>', True),
        (b"<TimeMLX>", False),
        (b"<html>", False),
        (b"A story about <TimeML>", False),
        (b"", False),
    ],
)
def test_it_is_known_by_its_root(data: bytes, taken: bool) -> None:
    assert READER.sniff(data) is taken


def test_the_benchmark_s_tagger_writes_the_times_of_every_file(tmp_path: Path) -> None:
    (tmp_path / "a.tml").write_bytes(tml())
    (tmp_path / "b.tml").write_bytes(tml("It met twice a week. On Feb. 30 it met again."))
    script = Path(__file__).parents[1] / "benchmarks" / "tag_timeml.py"
    done = subprocess.run([sys.executable, script, tmp_path], capture_output=True, text=True, check=True)
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {"doc": "a", "begin": 20, "end": 28, "text": "Thursday", "type": "DATE", "value": "2020-02-27"},
        {"doc": "b", "begin": 7, "end": 19, "text": "twice a week", "type": "SET", "value": "P1W"},
        {"doc": "b", "begin": 24, "end": 31, "text": "Feb. 30", "type": "DATE", "value": ""},
    ]


def test_it_is_chosen_by_suffix_and_by_look(tmp_path: Path) -> None:
    path = tmp_path / "a.tml"
    path.write_bytes(tml())
    assert timeline.read(path).text == timeline.read(tml()).text == "\nThe fair opened on Thursday.\n"
    assert timeline.read(path).source == "a.tml"
