"""Fetching pages: a server on this machine that does everything that servers do, and what the reader makes of it."""

from __future__ import annotations

import gzip
import os
import socket
import subprocess
import sys
import threading
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import timeline
from timeline.errors import ArticleError
from timeline.readers import web
from timeline.readers.web import fetch, public

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Weir gives way</title>
<meta property="article:published_time" content="2021-05-06T00:30:00+03:00"></head><body><article><h1>Weir gives way</h1>
<p>The weir above Sallow Bridge gave way on Wednesday, and the café beside it was flooded within the hour.</p>
<img src="/weir.jpg"><script src="/counter.js"></script></article></body></html>"""
RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Sallow Post</title>
<item><title>Weir gives way</title><pubDate>Thu, 06 May 2021 00:30:00 +0300</pubDate><description>The weir gave way on Wednesday.</description></item>
<item><title>Bridge closed</title><pubDate>Fri, 07 May 2021 09:00:00 +0300</pubDate><description>The bridge was closed on Thursday.</description></item>
</channel></rss>"""


class Site(BaseHTTPRequestHandler):
    """One page for each way in which a server can behave."""

    protocol_version = "HTTP/1.1"
    asked: list[str] = []

    def log_message(self, *_):
        pass

    def send(self, body: bytes, kind: str | None = "text/html; charset=utf-8", status: int = 200, **headers: str) -> None:
        self.send_response(status)
        if kind:
            self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if "Content_Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        type(self).asked.append(self.path)
        name = self.path.split("?")[0].strip("/").replace("-", "_").split(".")[0].split("/")[0] or "page"
        try:
            getattr(self, f"on_{name}", self.on_missing)()
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def redirect(self, where: str) -> None:
        self.send(b"", status=302, Location=where)

    def on_page(self):
        self.send(PAGE.encode())

    def on_missing(self):
        self.send(b"not here", status=404)

    def on_broken(self):
        self.send(b"oh dear", status=500)

    def on_forbidden(self):
        self.send(b"no", status=403)

    def on_slow(self):
        self.server.released.wait(30)

    def on_drip(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        while not self.server.released.wait(0.05):
            self.wfile.write(b"<p>")

    def on_endless_head(self):
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while not self.server.released.wait(0.05):
            self.wfile.write(b"X: y\r\n")

    def on_large(self):
        self.send(b"", Content_Length=str(web.LIMIT + 1))

    def on_large_unsaid(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Connection", "close")
        self.end_headers()
        for _ in range(web.LIMIT // 100_000 + 2):
            self.wfile.write(b"x" * 100_000)
        self.close_connection = True

    def on_bomb(self):
        self.send(gzip.compress(b"\0" * (web.LIMIT * 3)), Content_Encoding="gzip")

    def on_gzip(self):
        self.send(gzip.compress(PAGE.encode()), Content_Encoding="gzip")

    def on_deflate(self):
        self.send(zlib.compress(PAGE.encode()), Content_Encoding="deflate")

    def on_bare_deflate(self):
        engine = zlib.compressobj(wbits=-15)
        self.send(engine.compress(PAGE.encode()) + engine.flush(), Content_Encoding="deflate")

    def on_brotli(self):
        self.send(b"\x8b\x02\x80", Content_Encoding="br")

    def on_half_gzip(self):
        self.send(gzip.compress(PAGE.encode())[:200], Content_Encoding="gzip")

    def on_no_gzip(self):
        self.send(PAGE.encode(), Content_Encoding="gzip")

    def on_short(self):
        self.send(PAGE.encode()[:200], Content_Length="5000")
        self.close_connection = True

    def on_hang_up(self):
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def on_nonsense(self):
        self.wfile.write(b"this is no HTTP\r\n\r\n")
        self.close_connection = True

    def on_picture(self):
        self.send(b"\x89PNG\r\n\x1a\n" + b"x" * 50, "image/png")

    def on_disguised(self):
        self.send(b"\x89PNG\r\n\x1a\n" + b"x" * 50, "text/plain")

    def on_empty(self):
        self.send(b"  ")

    def on_scripts(self):
        self.send(b"<!doctype html><html><body><div id=app></div><script>render()</script></body></html>")

    def on_feed(self):
        self.send(RSS.encode(), "application/rss+xml")

    def on_vague(self):
        self.send(RSS.encode(), "text/xml")

    def on_turkish(self):
        self.send(PAGE.replace('<meta charset="utf-8">', "").replace("café", "kapı").encode("iso-8859-9"), "text/html; charset=ISO-8859-9")

    def on_mislabelled(self):
        self.send(PAGE.encode("cp1252"))

    def on_round(self):
        number = int(self.path.rsplit("/", 1)[1])
        self.redirect(f"/round/{number - 1}") if number else self.on_page()

    def on_to_file(self):
        self.redirect("file:///etc/passwd")

    def on_to_private(self):
        self.redirect("http://10.0.0.1/story")

    def on_to_credentials(self):
        self.redirect("http://ada:secret@127.0.0.1/story")

    def on_to_nowhere(self):
        self.redirect("http://[half/")


@pytest.fixture
def site(monkeypatch):
    """The address of a server that runs while the test does."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.released = threading.Event()
    server.daemon_threads = True
    Site.asked.clear()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.released.set()
    server.shutdown()
    server.server_close()
    thread.join()


def refused(address: str, **options) -> str:
    with pytest.raises(ArticleError) as caught:
        timeline.read(address, **{"allow_private": True, **options})
    message = str(caught.value)
    assert "\n" not in message
    return message


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


def test_this_machine_is_private_unless_allowed(site):
    for address in (f"{site}/page", site.replace("127.0.0.1", "localhost") + "/page", site.replace("127.0.0.1", "[::ffff:127.0.0.1]") + "/page"):
        said = refused(address, allow_private=False)
        assert "a private address" in said and "--allow-private" in said
    assert Site.asked == []


def test_a_redirect_to_a_private_address_is_refused(site, monkeypatch):
    # This one machine is let through, as a public one would be; what it leads to is not.
    monkeypatch.setattr(web, "public", lambda address: address == "127.0.0.1")
    assert "10.0.0.1: a private address" in refused(f"{site}/to-private", allow_private=False)
    assert Site.asked == ["/to-private"]


def test_the_address_that_was_checked_is_the_one_connected_to(site, monkeypatch):
    """A name that resolves to something else the second time gets no second time."""
    answers = ["127.0.0.1", "10.255.255.1"]
    real = socket.getaddrinfo

    def resolve(host, port, *rest, **more):
        return real(answers.pop(0) if host == "rebinding.example" else host, port, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(web, "public", lambda address: address == "127.0.0.1")
    article = timeline.read(site.replace("127.0.0.1", "rebinding.example") + "/page")
    assert article.title == "Weir gives way"
    assert answers == ["10.255.255.1"]


def test_of_several_addresses_of_a_name_each_must_be_public(monkeypatch):
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, port, *rest, **more: [
        *real("93.184.215.14", port, *rest, **more), *real("192.168.0.9", port, *rest, **more)
    ])
    assert "two-faced.example, which is 192.168.0.9: a private address" in refused("http://two-faced.example/", allow_private=False)


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("http://", "needs the name of a host"),
        ("http://ada:secret@news.example/story", "user name or password"),
        ("https://news.example:99999/", "that is no address"),
        ("http://no-such-host.invalid/", "no such host is known"),
        ("http://127.0.0.1:1/", "no connection"),
    ],
)
def test_addresses_that_lead_nowhere(address, message):
    said = refused(address)
    assert message in said and "secret" not in said


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "192.0.2.1", "198.18.0.1",
        "224.0.0.1", "240.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1",
        "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "::ffff:169.254.169.254",
    ],
)
def test_addresses_that_are_not_of_the_public_internet(address):
    assert not public(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "1.1.1.1", "2606:4700:4700::1111", "::ffff:93.184.215.14", "64:ff9b::5db8:d70e"])
def test_addresses_that_are(address):
    assert public(address)


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
