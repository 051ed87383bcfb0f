"""Fetching pages: a server on this machine that does everything that servers do, and what the reader makes of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from newsserver import PAGE, Site, refused

import timeline
from timeline.readers import web
from timeline.readers.web import fetch


def test_a_page_and_nothing_but_the_page(site):
    article = timeline.read(f"{site}/page", allow_private=True)
    assert article.title == "Weir gives way"
    assert article.source == f"{site}/page"
    story = timeline.build(article)
    assert story.articles[0].dateline.value.isoformat() == "2021-05-06T00:30:00+03:00"
    assert [event.when.value.edtf for event in story.events] == ["2021-05-05"]
    assert Site.asked == ["/page"]


@pytest.mark.parametrize("name", ["gzip", "deflate", "bare-deflate", "mislabelled", "round/5"])
def test_what_servers_do_and_may(site, name):
    article = timeline.read(f"{site}/{name}", allow_private=True)
    assert "the café beside it" in article.text
    assert article.source.startswith(site)


def test_the_servers_charset_counts(site):
    assert "the kapı beside it" in timeline.read(f"{site}/turkish", allow_private=True).text


@pytest.mark.parametrize("name", ["feed", "vague", "vague.html"])
def test_a_feed_by_its_media_type_or_its_bytes(site, name):
    if name == "vague.html":
        # The suffix says page, the type says little, and the bytes are asked last.
        assert timeline.read(f"{site}/{name}", allow_private=True, reader="feed")[1].title == "Bridge closed"
        return
    articles = timeline.read(f"{site}/{name}", allow_private=True)
    assert [article.title for article in articles] == ["Weir gives way", "Bridge closed"]
    assert [event.when.value.edtf for event in timeline.build(articles).events] == ["2021-05-05", "2021-05-06"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing", "there is no such page (HTTP 404)"),
        ("broken", "the server failed (HTTP 500)"),
        ("forbidden", "does not let programs read it (HTTP 403)"),
        ("large", "larger than 10 MB"),
        ("large-unsaid", "larger than 10 MB"),
        ("bomb", "larger than 10 MB"),
        ("brotli", "compressed as br, which was not asked for"),
        ("half-gzip", "the connection ended before the page did"),
        ("no-gzip", "is damaged"),
        ("short", "the connection ended before the page did"),
        ("hang-up", "the connection ended before the page did"),
        ("nonsense", "the connection ended before the page did"),
        ("picture", "is image/png, which holds no article"),
        ("disguised", "looks like a PNG image"),
        ("empty", "the server sent an empty page"),
        ("scripts", "no story was found on the page"),
        ("round/6", "more than 5 redirects"),
        ("to-file", "only http and https are fetched"),
        ("to-credentials", "password in it, which are not sent"),
        ("to-nowhere", "that is no address"),
    ],
)
def test_each_failure_has_its_message(site, name, message):
    said = refused(f"{site}/{name}")
    assert message in said
    assert said.startswith(f"{site}/{name}: ")
    assert "secret" not in said


def test_a_slow_server_is_given_up(site, monkeypatch):
    monkeypatch.setattr(web, "TIMEOUT", 0.3)
    assert "no answer within 0.3 seconds" in refused(f"{site}/slow")


@pytest.mark.parametrize("name", ["drip", "endless-head"])
def test_a_server_that_never_ends_is_given_up_too(site, monkeypatch, name):
    monkeypatch.setattr(web, "DEADLINE", 0.6)
    assert "not there after 0.6 seconds" in refused(f"{site}/{name}")


def test_proxies_and_netrc_of_the_environment_are_not_used(site, monkeypatch, tmp_path):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login ada password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    assert fetch(f"{site}/page", allow_private=True).data == PAGE.encode()


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-m", "timeline", *arguments], cwd=cwd, capture_output=True, text=True, env=dict(os.environ), timeout=60)


def test_the_command_exports_an_address(site, tmp_path):
    done = run("export", f"{site}/page", "--to", "ical", "--allow-private", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "DTSTART;VALUE=DATE:20210505" in done.stdout


@pytest.mark.parametrize("name", ["missing", "short", "to-private", "scripts"])
def test_nothing_is_written_when_a_page_cannot_be_had(site, tmp_path, name):
    allowed = [] if name == "to-private" else ["--allow-private"]
    done = run("export", f"{site}/{name}", "-o", "out.ics", *allowed, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(("timeline: http", "timeline: 127.")) and done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
