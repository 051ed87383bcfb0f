"""Markdown, feeds, mail, mailboxes and documents: what each gives, and how each refuses."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

import timeline
from timeline.errors import ArticleError
from timeline.registry import Registry

sys.path.insert(0, str(Path(__file__).parent))
from fuzz import pdf  # noqa: E402 - the folder of the tests is no package

MARKDOWN = """---
title: "Weir gives way"
date: 2021-05-06T00:30:00+03:00
lastmod: 2021-05-09
author:
  - Ada Moss
  - name: Lee Park
canonical_url: https://sallow.example/weir
lang: en-GB
---
# Weir gives way

![Water over the path, May 5, 2021](img/weir.jpg)

The weir above Sallow Bridge gave way on **Wednesday**, the [trust](https://x.example) said.

## Before

- May 3: Cracks are seen.
- May 4: The trust is told.

| When | What |
|---|---|
| May 2019 | The weir was patched |
"""
RSS = """<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>Sallow Post</title><language>en</language>
<item><title>Weir gives way &amp; floods caf\xe9</title><link>https://sallow.example/weir</link><pubDate>Thu, 06 May 2021 00:30:00 +0300</pubDate>
<description>&lt;p&gt;The weir gave way on Wednesday.&lt;/p&gt;&lt;p&gt;Share this&lt;/p&gt;</description></item>
<item><title>Bridge closed</title><link>https://sallow.example/bridge</link><description>The bridge was closed on Thursday.</description></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Sallow Post</title><entry><title>Weir gives way</title><link href="https://sallow.example/weir"/>
<published>2021-05-06T00:30:00+03:00</published><updated>2021-05-07T10:00:00Z</updated><author><name>Ada Moss</name></author>
<content type="html">&lt;p&gt;The weir gave way on Wednesday.&lt;/p&gt;</content></entry></feed>"""
MAIL = b"""From: Ada Moss <ada@sallow.example>\r
To: list@sallow.example\r
Subject: Fwd: =?utf-8?q?Caf=C3=A9_flooded?=\r
Date: Thu, 06 May 2021 00:30:00 +0300\r
MIME-Version: 1.0\r
Content-Type: multipart/mixed; boundary="b"\r
\r
--b\r
Content-Type: text/plain; charset=iso-8859-1\r
Content-Transfer-Encoding: quoted-printable\r
\r
The caf=E9 under the weir was flooded on Wednesday, its owner said.\r
--b\r
Content-Type: application/pdf; name="bill.pdf"\r
Content-Disposition: attachment; filename="bill.pdf"\r
\r
%PDF\r
--b--\r
"""


def days(article) -> list[str]:
    return [event.when.value.edtf for event in timeline.build(article).events]


def kinds(article) -> list[tuple[str, str]]:
    return [(one.kind, article.text[one.begin:one.end]) for one in article.blocks]


def refused(data: bytes | str, reader: str) -> str:
    with pytest.raises(ArticleError) as caught:
        timeline.read(data, reader=reader)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_markdown_with_front_matter():
    article = timeline.read(MARKDOWN.encode())
    assert (article.title, article.author, article.language, article.source) == ("Weir gives way", "Ada Moss, Lee Park", "en-GB", "https://sallow.example/weir")
    assert article.published == "2021-05-06T00:30:00+03:00"
    assert [(one.value, one.source) for one in article.stated] == [("2021-05-06T00:30:00+03:00", "front matter date"), ("2021-05-09", "front matter lastmod")]
    assert kinds(article) == [
        ("title", "Weir gives way"), ("caption", "Water over the path, May 5, 2021"), ("paragraph", "The weir above Sallow Bridge gave way on Wednesday, the trust said."),
        ("heading", "Before"), ("paragraph", "May 3: Cracks are seen."), ("paragraph", "May 4: The trust is told."), ("paragraph", "When: What"),
        ("paragraph", "May 2019: The weir was patched"),
    ]
    assert article.images[0].url == "https://sallow.example/img/weir.jpg"
    assert days(article) == ["2019-05", "2021-05-03", "2021-05-04", "2021-05-05", "2021-05-05"]


def test_markdown_with_toml_and_without_anything(tmp_path):
    toml = '+++\ntitle = "Weir"\ndate = 2021-05-06T00:30:00+03:00\n+++\nThe weir gave way on Wednesday.\n'
    assert timeline.read(toml.encode()).published == "2021-05-06T00:30:00+03:00"
    plain = tmp_path / "story.md"
    plain.write_text("# Weir gives way\n\n6 May 2021\n\nThe weir gave way on Wednesday.\n")
    assert timeline.read(plain).title == "Weir gives way"
    assert days(timeline.read(plain)) == ["2021-05-05"]


def test_front_matter_that_cannot_be_read_is_passed_over_and_said():
    article = timeline.read(b"---\ntitle: [half\n---\nThe weir gave way in May 2021.\n", reader="markdown")
    assert "front matter cannot be read" in article.notes[0]
    assert article.text == "The weir gave way in May 2021."
    assert refused(b"---\ntitle: x\n---\n", "markdown").endswith("there is no article to read")


def test_each_entry_of_a_feed_is_an_article():
    articles = timeline.read(RSS.encode("iso-8859-1"))
    assert [(one.title, one.source, one.published) for one in articles] == [
        ("Weir gives way & floods café", "https://sallow.example/weir", "2021-05-06T00:30:00+03:00"), ("Bridge closed", "https://sallow.example/bridge", None),
    ]
    assert articles[0].site == "Sallow Post" and articles[0].dropped == ("Share this",)
    assert days(articles[0]) == ["2021-05-05"]


def test_what_comes_out_again_in_the_same_words_is_another_article():
    entry = "<item><title>Council</title><pubDate>{} 2021 09:00:00 +0000</pubDate><description>The council voted on Thursday.</description></item>"
    feed = f"<rss version='2.0'><channel>{entry.format('Fri, 07 May')}{entry.format('Fri, 14 May')}</channel></rss>".encode()
    assert [event.when.value.edtf for event in timeline.build(timeline.read(feed)).events] == ["2021-05-06", "2021-05-13"]
    assert [one.id for one in timeline.read(feed)] == [one.id for one in timeline.read(feed)]
    message = b"From ada@sallow.example Thu May  6 00:30:00 2021\nSubject: Council\nDate: Fri, %s May 2021 09:00:00 +0000\n\nThe council voted on Thursday.\n\n"
    assert len(timeline.build(timeline.read(message % b"07" + message % b"14")).events) == 2


def test_an_entry_that_cannot_be_dated_is_named_and_the_others_go_on():
    story = timeline.build(timeline.read(RSS.encode("iso-8859-1")))
    assert [event.when.value.edtf for event in story.events] == ["2021-05-05"]
    assert any(problem.message.startswith("Bridge closed: no dateline") for problem in story.problems)
    assert days(timeline.read(RSS.encode("iso-8859-1"))) == ["2021-05-05"]
    assert len(timeline.build(timeline.read(RSS.encode("iso-8859-1")), dateline="2021-05-07").events) == 2


def test_an_atom_feed():
    (article,) = timeline.read(ATOM.encode())
    assert (article.author, article.published) == ("Ada Moss", "2021-05-06T00:30:00+03:00")
    assert [one.revised for one in article.stated] == [False, True]


@pytest.mark.parametrize("data", [b"<rss version='2.0'><channel><title>x</title></channel></rss>", b"<rss><channel><item><title>", b"no feed at all", b"<rss>&#xD800;"])
def test_feeds_without_entries_are_refused(data):
    assert "there is no article to read" in refused(data, "feed")


@pytest.mark.parametrize("reference", ["&#xD800;", "&#55296;", "&#x110000;", "&#0;", "&#99999999999;"])
def test_a_reference_to_no_character_spoils_no_feed(reference):
    broken = f"<rss version='2.0'><channel><item><title>Weir</title><pubDate>{reference}</pubDate><description>The weir gave way in May 2021.{reference}</description></item></channel>"
    (article,) = timeline.read(broken.encode(), reader="feed")
    assert article.title == "Weir" and "May 2021" in article.text
    article.text.encode()


def test_a_feed_never_opens_what_its_bytes_name(tmp_path):
    named = tmp_path / "secret.xml"
    named.write_text(RSS, encoding="iso-8859-1")
    refused(str(named).encode(), "feed")
    entity = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{named.as_uri()}">]><rss version="2.0"><channel><item><title>a</title><description>&x;</description></item></channel></rss>'
    try:
        text = "".join(one.text for one in timeline.read(entity.encode(), reader="feed"))
    except ArticleError:
        text = ""
    assert "weir" not in text.lower()


def test_a_mail_message():
    article = timeline.read(MAIL)
    assert (article.title, article.author, article.published) == ("Café flooded", "Ada Moss", "2021-05-06T00:30:00+03:00")
    assert "The café under the weir" in article.text
    assert article.dropped == ("attachment bill.pdf",)
    assert days(article) == ["2021-05-05"]


def test_a_mail_of_html_alone():
    html = b"Subject: Weir\nDate: Thu, 06 May 2021 00:30:00 +0300\nContent-Type: text/html; charset=utf-8\n\n<h1>Weir gives way</h1><p>It gave way on Wednesday.</p><p>Unsubscribe</p>"
    assert days(timeline.read(html, reader="mail")) == ["2021-05-05"]
    assert "the message has no text" in refused(b"Subject: x\nDate: y\n\n\n", "mail")


def test_each_message_of_a_mailbox_is_an_article():
    mark = b"From ada@sallow.example Thu May  6 00:30:00 2021\n"
    one = MAIL.replace(b"\r\n", b"\n")
    box = mark + one + b"\n" + mark + b"Subject: empty\nDate: x\n\n\n\n" + mark + one.replace(b"Wednesday", b"Tuesday") + b"\n"
    articles = timeline.read(box)
    assert [days(article) for article in articles] == [["2021-05-05"], ["2021-05-04"]]
    assert articles[0].notes == ("message 2 was left out: the message has no text: there is no article to read",)


def test_a_mailbox_names_its_file_once(tmp_path):
    box = tmp_path / "list.mbox"
    box.write_bytes(b"From ada@sallow.example Thu May  6 00:30:00 2021\nSubject: empty\n\n\n")
    assert refused(str(box), "mailbox") == f"{box}: message 1 was left out: the message has no text: there is no article to read"


def test_what_is_too_much_of_a_file_is_left_out_and_said(monkeypatch):
    mark = b"From ada@sallow.example Thu May  6 00:30:00 2021\n"
    monkeypatch.setattr("timeline.readers.mailbox._MOST", 2)
    articles = timeline.read(b"".join(mark + b"Subject: %d\n\nWeir %d was mended in May 2021.\n\n" % (n, n) for n in range(5)), reader="mailbox")
    assert [one.text.strip() for one in articles] == ["Weir 0 was mended in May 2021.", "Weir 1 was mended in May 2021."]
    assert articles[0].notes == ("3 of 5 messages were left out: no more than 2 are read; cut the file into parts",) and not articles[1].notes
    monkeypatch.setattr("timeline.readers.feed._MOST", 1)
    articles = timeline.read(RSS.encode("iso-8859-1"))
    assert [one.notes for one in articles] == [("1 of 2 entries were left out: no more than 1 are read; cut the file into parts",)]
    pytest.importorskip("pypdf", reason="pypdf comes with the extra 'documents'")
    monkeypatch.setattr("timeline.readers.pdf._MOST_PAGES", 1)
    article = timeline.read(pdf("The weir gave way on May 5, 2021.", pages=3))
    assert article.text.count("weir") == 1
    assert article.notes == ("2 of 3 pages were left out: no more than 1 are read; cut the file into parts",)


def test_a_word_document(tmp_path):
    docx = pytest.importorskip("docx", reason="python-docx comes with the extra 'documents'")
    document = docx.Document()
    document.add_heading("Weir gives way", 0)
    document.add_paragraph("Published 6 May 2021")
    document.add_paragraph("The weir gave way on Wednesday, the trust said.")
    document.add_heading("Before", 1)
    document.add_paragraph("Water over the path, May 5, 2021", style="Caption")
    table = document.add_table(1, 2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "May 2019", "The weir was patched"
    path = tmp_path / "story.docx"
    document.save(str(path))
    article = timeline.read(path)
    assert kinds(article) == [
        ("title", "Weir gives way"), ("boilerplate", "Published 6 May 2021"), ("paragraph", "The weir gave way on Wednesday, the trust said."), ("heading", "Before"),
        ("caption", "Water over the path, May 5, 2021"), ("paragraph", "May 2019: The weir was patched"),
    ]
    assert days(article) == ["2019-05", "2021-05-05", "2021-05-05"]
    assert timeline.read(path.read_bytes()).text == article.text
    assert "no Word document that can be read" in refused(path.read_bytes()[:200], "docx")


def test_a_pdf():
    pytest.importorskip("pypdf", reason="pypdf comes with the extra 'documents'")
    article = timeline.read(pdf("The weir gave way on May 5, 2021, and the trust said so."))
    assert days(article) == ["2021-05-05"]
    assert "only pictures of it" in refused(pdf(""), "pdf")
    assert "no PDF document that can be read" in refused(b"%PDF-1.4\nnothing", "pdf")


@pytest.mark.parametrize(("library", "reader", "data"), [("docx", "docx", b"PK\3\4"), ("pypdf", "pdf", b"%PDF-1.4")])
def test_a_missing_library_is_named_with_the_way_to_get_it(library, reader, data):
    code = f"import sys; sys.modules[{library!r}] = None; import timeline\ntry: timeline.read({data!r}, reader={reader!r})\nexcept timeline.pipeline.ArticleError as error: print(error)" \
        .replace("timeline.pipeline.ArticleError", "Exception")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "pip install 'article-timeline[documents]'" in done.stdout


@pytest.mark.parametrize(
    ("name", "data", "reader"),
    [
        ("a.html", b"x", "html"), ("a.htm", b"x", "html"), ("a.md", b"x", "markdown"), ("a.eml", b"x", "mail"), ("a.mbox", b"x", "mailbox"), ("a.rss", b"x", "feed"),
        ("a.docx", b"x", "docx"), ("a.pdf", b"x", "pdf"), ("a.txt", b"<html>", "text"),
        (None, b"  <!DOCTYPE html><p>x", "html"), (None, b"\xef\xbb\xbf<html lang=en>", "html"), (None, b"<?xml version='1.0'?>\n<!-- x -->\n<rss version='2.0'>", "feed"),
        (None, b"<feed xmlns='http://www.w3.org/2005/Atom'>", "feed"), (None, MARKDOWN.encode(), "markdown"), (None, MAIL, "mail"),
        (None, b"From ada@x.example Thu May  6 00:30:00 2021\nFrom: a\nSubject: b\n\nx", "mailbox"), (None, b"%PDF-1.7", "pdf"), (None, b"The weir gave way.", "text"),
        (None, b"From: our correspondent\n\nThe weir gave way.", "text"), (None, b"--- \nA rule, and text below it.", "text"), (None, b'{"schema_version": 1}', "json"),
    ],
)
def test_which_reader_takes_what(name, data, reader):
    assert Registry.load().reader_for(name, data).name == reader


@pytest.mark.parametrize(
    ("media_type", "name", "reader"),
    [
        ("text/html", "https://x.example/feed.rss", "html"), ("application/rss+xml", "https://x.example/", "feed"), ("text/plain", "https://x.example/a.md?raw=1", "markdown"),
        ("application/octet-stream", "https://x.example/a.pdf", "pdf"), ("message/rfc822", "https://x.example/1", "mail"), (None, "https://x.example/story", "html"),
    ],
)
def test_on_the_web_the_media_type_goes_first(media_type, name, reader):
    assert Registry.load().reader_for(name, b"<!doctype html>", media_type=media_type).name == reader


def test_what_looks_like_two_formats_is_asked_about(monkeypatch):
    registry = Registry.load()
    taken = registry.readers["mail"]
    from dataclasses import replace

    registry.readers["mail"] = replace(taken, item=replace(taken.item, sniff=lambda data: True))
    with pytest.raises(ArticleError, match="may be any of html, mail: say which with --reader"):
        registry.reader_for(None, b"<!doctype html>")
    assert registry.reader_for(None, b"<!doctype html>", "html").name == "html"


def test_streams_are_read_as_files_are():
    assert timeline.read(io.BytesIO(MARKDOWN.encode())).title == "Weir gives way"
