#!/usr/bin/env python3
"""Fuzzes every reader that ships: `fuzz.py [--minutes 10]`.

Bytes are made of whole documents with their parts cut, doubled, swapped and
spoilt, and of fragments of each format. Whatever comes in, a reader gives
articles that keep the promises of the data model, or raises `ArticleError`; it
takes less than five seconds; the timeline of what it gave is written as
canonical JSON that its own reader takes. Prints how many inputs each reader was
given, how many it took, and the slowest.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
import zipfile
from collections import Counter
from resource import RUSAGE_SELF, getrusage

from hypothesis import HealthCheck, Phase, given, settings, strategies as st

import timeline
from timeline.errors import ArticleError, DatelineError
from timeline.model import Article, Timeline
from timeline.readers import timeline_readers

READERS = {reader.name: reader for reader in timeline_readers()}
LONGEST = 5.0

PROSE = "The mill on the river burned on Thursday, Feb. 27, 2020, its owner said. "
WORDS = ["Feb.&nbsp;27", "early Friday", "\xa0", "\xad", "\u200b", "“quoted”", "e\u0301", "\u202e", "\x00", "\x1f", "😀", "\ud7ff", "&#0;", "&#xD800;", "&bogus;",
         "2020-02-28T00:30:00+03:00", "99999-99-99", "1582842600000", "Published 28 February 2020 00:30", "0001-01-01T00:00:00+14:00", PROSE]
TAGS = ["<p>", "</p>", "<article>", "</article>", "<h1>", "</h1>", "<table><tr><td>", "</td></tr></table>", "<dl><dt>", "</dt><dd>", "<li>", "<br>", "<figure><img src='",
        "'><figcaption>", "</figcaption></figure>", "<time datetime='", "'>", "<meta property='article:published_time' content='", "<script type='application/ld+json'>",
        "</script>", '{"@type":"NewsArticle","datePublished":"', '","author":[{"name":', '"}', "[[[[", "<!--", "-->", "<![CDATA[", "]]>", "<html lang='", "<title>", "</title>",
        "<template>", "<svg>", "<noscript>", "<base href='//[", "<link rel=canonical href='http://[", "<meta charset=", "<plaintext>", "<div class='related'>", "</div>"]
FEED = ["<rss version='2.0'><channel>", "</channel></rss>", "<feed xmlns='http://www.w3.org/2005/Atom'>", "</feed>", "<item>", "</item>", "<entry>", "</entry>", "<title>", "</title>",
        "<pubDate>", "</pubDate>", "<description>", "</description>", "<link>", "</link>", "<!DOCTYPE x [<!ENTITY a 'b'><!ENTITY c '&a;&a;'>]>", "&c;", "<?xml version='1.0' encoding='", "'?>"]
MARKDOWN = ["---\n", "+++\n", "date: ", "title: ", "&a [*a]", "*a", "# ", "- ", "| a | b |\n|---|---|\n", "![", "](", ")", "**", "`", "\n\n", "\n", ": ", "{", "}", "!!python/object:os.system ", "<div>"]
MAIL = ["From ada@quay.example Fri Feb 28 00:30:00 2020\n", "From: Ada <ada@quay.example>\n", "Date: Fri, 28 Feb 2020 00:30:00 +0300\n", "Date: ", "Subject: =?utf-8?q?M=C3?=\n", "MIME-Version: 1.0\n",
        'Content-Type: multipart/mixed; boundary="b"\n', "\n--b\n", "\n--b--\n", "Content-Type: text/html; charset=utf-7\n", "Content-Transfer-Encoding: base64\n", "Content-Type: message/rfc822\n\n", "\n", "\r\n"]
JSON = ['{"schema_version": 1, "title": "', '", "articles": [', '], "events": [', "]}", '{"id": "a1"}', '{"article": "a1", "start": "2020-02-28", "headline": "x"}', ",", "null", "1e999", '"']
PDF = ["%PDF-1.4\n", "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n", "2 0 obj << /Kids [2 0 R 3 0 R] /Count 2 /Type /Pages >> endobj\n", "stream\nBT (Thursday) Tj ET\nendstream\n", "xref\n0 4\n",
       "trailer << /Root 1 0 R /Size 4 >>\nstartxref\n9\n%%EOF", "<<", ">>", "[", "]", "/Encrypt 5 0 R"]
GRAMMARS = {"html": TAGS, "feed": FEED + TAGS, "markdown": MARKDOWN, "mail": MAIL, "mailbox": MAIL, "json": JSON, "pdf": PDF, "text": [], "docx": TAGS}
HEADS = {"html": "<!doctype html><html><body>", "feed": "<?xml version='1.0'?><rss version='2.0'><channel>", "mail": "From: a@b.example\nSubject: x\n", "mailbox": "From a@b.example Fri Feb 28 00:30:00 2020\n"}


def pdf(text: str, pages: int = 1) -> bytes:
    """A PDF file with that line on each of its pages."""
    line = "".join(one for one in text if one not in "()\\\n\r").encode("cp1252", "replace")
    shown = b"BT /F1 9 Tf 40 700 Td (" + line + b") Tj ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b"3 0 R " * pages, pages),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(shown), shown), b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    made, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return made + b"xref\n0 6\n0000000000 65535 f \n%strailer << /Root 1 0 R /Size 6 >>\nstartxref\n%d\n%%%%EOF" % (table, len(made))


SKELETONS = {
    "feed": "<rss version='2.0'><channel><title>Quay</title><item><title>{0}</title><pubDate>{1}</pubDate><description>{2}</description></item></channel></rss>",
    "json": '{{"schema_version": 1, "title": "x", "articles": [{{"id": "a1", "title": "y"}}], "events": [{{"article": "a1", "start": "2020-02-28", "headline": "z"}}], "problems": [{0}]}}',
    "mail": "From: Ada <ada@quay.example>\nDate: {1}\nSubject: {0}\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n{2}",
    "markdown": "---\ntitle: {0}\ndate: {1}\n---\n{2}",
    "html": "<!doctype html><title>{0}</title><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"datePublished\":\"{1}\"}}</script><article><p>{2}</p></article>",
    "docx": '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{0}</w:t></w:r></w:p></w:body></w:document>',
}


def document(text: str) -> bytes:
    """A DOCX file whose one part holds that markup."""
    with io.BytesIO() as buffer:
        with zipfile.ZipFile(buffer, "w") as archive:
            archive.writestr("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
            archive.writestr("_rels/.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
            archive.writestr("word/document.xml", text.encode("utf-8", "replace"))
        return buffer.getvalue()


@st.composite
def inputs(draw: st.DrawFn, name: str) -> bytes:
    """Bytes that look more or less like the format."""
    bits = st.sampled_from([*GRAMMARS.get(name, []), *WORDS, PROSE * 3])
    parts = st.lists(bits | st.text(max_size=20), max_size=20).map("".join)
    if name in SKELETONS and draw(st.booleans()):
        text = SKELETONS[name].format(draw(parts), draw(st.sampled_from(WORDS) | st.text(max_size=12)), draw(parts))
    else:
        text = HEADS.get(name, "") * draw(st.booleans()) + draw(parts) + draw(parts)
    text = (text * draw(st.sampled_from([1, 1, 1, 1, 1, 1, 3, 100])))[:40_000]
    if name == "docx":
        data = document(text)
    elif name == "pdf" and draw(st.booleans()):
        data = pdf(text)
    else:
        data = text.encode(draw(st.sampled_from(["utf-8", "utf-8", "utf-8-sig", "utf-16", "cp1252"])), "replace")
    if draw(st.integers(0, 3)) == 0 and data:
        at = draw(st.integers(0, len(data) - 1))
        data = data[:at] + draw(st.binary(max_size=8)) + data[at + draw(st.integers(0, 20)):]
    return data


def check(name: str, data: bytes, slowest: Counter) -> bool:
    """Whether the reader took the input. Raises for a promise that was not kept."""
    before = seconds()
    try:
        found = READERS[name].read(data, None)
    except ArticleError as error:
        assert str(error).strip() and "\n" not in str(error), f"no one line: {error!r}"
        return False
    finally:
        slowest[name] = max(slowest[name], seconds() - before)
        assert seconds() - before < LONGEST, f"{seconds() - before:.1f} s"
    if isinstance(found, Timeline):
        timeline.read(timeline.export(found, "json"), reader="json")
        return True
    for article in found if isinstance(found, tuple) else (found,):
        _sound(article)
    for article in found[:2] if isinstance(found, tuple) else (found,):
        story = timeline.build(article, dateline="2020-02-28")
        again = timeline.read(timeline.export(story, "json"), reader="json")
        assert len(again.events) == len(story.events)
        try:
            timeline.build(article)
        except DatelineError:
            pass
    return True


def _sound(article: Article) -> None:
    ends = 0
    for block in article.blocks:
        assert ends <= block.begin < block.end <= len(article.text), block
        ends = block.end
        words = article.text[block.begin:block.end]
        assert words == words.strip(), words
    article.text.encode("utf-8")
    for words in (article.title, article.author, article.site, article.published, *(one.value for one in article.stated)):
        assert words is None or words.strip() and "\n" not in words.strip(), repr(words)


def seconds() -> float:
    used = getrusage(RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _run(name: str, given_to: Counter, taken: Counter, slowest: Counter):
    """A hundred inputs for one reader, and where the last one is kept."""
    last = [b""]

    @settings(max_examples=100, deadline=None, database=None, suppress_health_check=list(HealthCheck), phases=(Phase.generate,))
    @given(inputs(name))
    def run(data: bytes) -> None:
        last[0] = data
        given_to[name] += 1
        taken[name] += check(name, data, slowest)

    return run, last


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--reader", choices=sorted(READERS))
    arguments = parser.parse_args()
    names = [arguments.reader] if arguments.reader else sorted(READERS)
    begin, given_to, taken, slowest = seconds(), Counter(), Counter(), Counter()
    failures: list[tuple[str, BaseException, bytes]] = []
    while seconds() - begin < 60 * arguments.minutes:
        for name in names:
            run, last = _run(name, given_to, taken, slowest)
            try:
                run()
            except BaseException as error:  # every failure is listed, and the rest go on
                if isinstance(error, KeyboardInterrupt):
                    raise
                failures.append((name, error, last[0]))
                print(f"{name}: {type(error).__name__}: {str(error)[:300]}\n  {last[0][:300]!r}", flush=True)
    print(f"{(seconds() - begin) / 60:.1f} minutes of CPU, {sum(given_to.values())} inputs, {len(failures)} failures")
    for name in names:
        print(f"  {name:10} {given_to[name]:7} given {taken[name]:7} taken   slowest {slowest[name]:.2f} s")
    sys.exit(bool(failures))


if __name__ == "__main__":
    os.environ["PYTHONHASHSEED"] = "0"
    main()
