"""What the command shows of how an article was read: its blocks, what was dropped, and the publication times that lost."""

from __future__ import annotations

import pytest

PAGE = """<!doctype html><html lang="en"><head><title>Weir gives way | Sallow Post</title><meta property="og:site_name" content="Sallow Post">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Weir gives way","datePublished":"2021-05-05T21:30:00Z","dateModified":"2021-05-07T09:00:00Z","author":{"name":"Ada Moss"}}</script>
</head><body><nav><a href="/">Home</a></nav><article><h1>Weir gives way</h1><p>Published 6 May 2021 00:30</p>
<figure><img src="https://sallow.example/weir.jpg"><figcaption>Water over the path, May 5, 2021</figcaption></figure>
<p>The weir above Sallow Bridge gave way on Wednesday, and nobody was hurt.</p></article><footer>Copyright 2026 Sallow Post</footer></body></html>"""
FEED = """<rss version="2.0"><channel><title>Sallow Post</title>
<item><title>Weir gives way</title><pubDate>Thu, 06 May 2021 00:30:00 +0300</pubDate><description>The weir gave way on Wednesday.</description></item>
<item><title>Bridge closed</title><description>The bridge was closed on Thursday.</description></item></channel></rss>"""
GERMAN = "Der Bürgermeister sagte am Donnerstag, dass die Brücke über den Fluss bis Ende März gesperrt bleibt. Die Arbeiten hatten im Dezember begonnen."


@pytest.fixture
def page(folder):
    (folder / "weir.html").write_text(PAGE, encoding="utf-8")
    return folder


def test_blocks_and_what_was_dropped(timeline, page):
    done = timeline("show", "--blocks", "weir.html")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().splitlines() == [
        "title       Weir gives way",
        "author      Ada Moss",
        "site        Sallow Post",
        "source      weir.html",
        "language    en",
        "image       https://sallow.example/weir.jpg Water over the path, May 5, 2021",
        "stated      2021-05-06T00:30:00+03:00 (JSON-LD datePublished, in the zone that line “Published 6 May 2021 00:30” is in)",
        "stated      2021-05-06T00:30:00 (line “Published 6 May 2021 00:30”)",
        "stated      2021-05-07T09:00:00+00:00 (JSON-LD dateModified)",
        "title       Weir gives way",
        "boilerplate Published 6 May 2021 00:30",
        "caption     Water over the path, May 5, 2021",
        "paragraph   The weir above Sallow Bridge gave way on Wednesday, and nobody was hurt.",
        "dropped     Home",
        "dropped     Copyright 2026 Sallow Post",
    ]


def test_blocks_of_a_text_and_of_what_cannot_be_dated(timeline, folder):
    (folder / "undated.txt").write_text("The weir gave way on Thursday, and nobody was hurt.", encoding="utf-8")
    done = timeline("show", "--blocks", "undated.txt", "bridge.txt")
    assert done.returncode == 0
    assert b"paragraph   The weir gave way on Thursday" in done.stdout
    assert b"boilerplate Published 5 March 2021" in done.stdout


def test_the_line_that_counts_has_not_lost(timeline, folder):
    (folder / "weir.txt").write_text("Weir gives way\n\nPublished 6 May 2021 00:30 GMT\n\nThe weir gave way on Wednesday.\n")
    told = timeline("explain", "weir.txt").stdout.decode()
    assert told.startswith("dateline 2021-05-06T00:30:00+00:00 UTC (metadata: line “Published 6 May 2021 00:30 GMT”)")
    assert "also stated" not in told


def test_explain_lists_the_publication_times_that_lost(timeline, page):
    lines = timeline("explain", "weir.html").stdout.decode().splitlines()
    assert lines[0].startswith("dateline 2021-05-06T00:30:00+03:00 +03:00 (metadata: JSON-LD datePublished, in the zone")
    assert lines[1:3] == [
        "  also stated: 2021-05-06T00:30:00 (line “Published 6 May 2021 00:30”): behind it in order",
        "  also stated: 2021-05-07T09:00:00+00:00 (JSON-LD dateModified): the last change",
    ]
    given = timeline("explain", "weir.html", "--dateline", "2021-05-08").stdout.decode().splitlines()
    assert given[0].startswith("dateline 2021-05-08 (given")
    assert given[1].endswith("the dateline is given")


def test_the_articles_of_a_feed_one_by_one(timeline, folder):
    (folder / "news.rss").write_text(FEED, encoding="utf-8")
    done = timeline("export", "news.rss", "-o", "out.csv")
    assert done.returncode == 1
    assert "news.rss: Bridge closed: no dateline" in done.stderr.decode()
    assert "2021-05-05" in (folder / "out.csv").read_text(encoding="utf-8")
    assert timeline("export", "news.rss", "-o", "both.csv", "--dateline", "2021-05-07").returncode == 0


def test_an_article_in_another_language(timeline, folder):
    (folder / "brücke.txt").write_text(GERMAN, encoding="utf-8")
    done = timeline("export", "brücke.txt", "-o", "out.ics")
    assert (done.returncode, done.stdout) == (1, b"")
    assert "brücke.txt: the article is in German (de), and only English can be read" in done.stderr.decode()
    assert not (folder / "out.ics").exists()
    forced = timeline("show", "brücke.txt", "--language", "en", "--dateline", "2020-02-28")
    assert forced.returncode == 0
    unknown = timeline("show", "brücke.txt", "--language", "tlh")
    assert unknown.returncode == 1 and "'tlh'" in unknown.stderr.decode()


def test_an_encoding_that_was_assumed_is_warned_of(timeline, folder):
    (folder / "old.txt").write_bytes("The café burned on May 5, 2021, its owner said.".encode("cp1252"))
    done = timeline("show", "old.txt")
    assert done.returncode == 0
    assert "warning: the text is not in UTF-8; it was read as Windows-1252" in done.stderr.decode()
