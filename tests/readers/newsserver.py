"""A server on this machine that does everything that servers do."""

from __future__ import annotations

import gzip
import socket
import zlib
from http.server import BaseHTTPRequestHandler

import pytest

import timeline
from timeline.errors import ArticleError
from timeline.readers import web

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


def refused(address: str, **options) -> str:
    with pytest.raises(ArticleError) as caught:
        timeline.read(address, **{"allow_private": True, **options})
    message = str(caught.value)
    assert "\n" not in message
    return message
