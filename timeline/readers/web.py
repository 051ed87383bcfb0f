"""Fetching one page of the web, and nothing else: bounded in time and size, and from public addresses alone."""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
import zlib
from codecs import BOM_UTF8, lookup
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

import httpx

from timeline._version import __version__
from timeline.errors import ArticleError

LIMIT = 10_000_000
"""The most bytes that a page may have, compressed or not."""

REDIRECTS = 5
TIMEOUT = 15.0
"""Seconds to wait for a connection, or for the next bytes."""

DEADLINE = 60.0
"""Seconds for everything, redirects included."""

_SAVE = "save the page in a browser and name the file"
_HEADERS = {
    "User-Agent": f"article-timeline/{__version__}",
    "Accept": "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml;q=0.9,text/markdown,text/plain;q=0.8,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
    "Accept-Language": "en,*;q=0.5",
}
# What no reader could make an article of; the reader that a type belongs to says the rest.
_NO_ARTICLES = ("image/", "audio/", "video/", "font/", "application/zip", "application/javascript", "text/javascript", "text/css")
_BY_STATUS = {
    401: "it wants a log-in", 402: "it wants to be paid", 403: "the site does not let programs read it", 404: "there is no such page",
    410: "the page is gone", 429: "the site wants to be asked less often", 451: "it is blocked for legal reasons",
}


class Fetched(NamedTuple):
    """The page's bytes, the address that it came from in the end, and its media type in lower case."""

    data: bytes
    name: str
    media_type: str | None


def fetch(address: str, *, allow_private: bool = False) -> Fetched:
    """The page at an address of http or https.

    A server's `charset` becomes a byte order mark: the bytes come in UTF-8, with
    the mark, when the charset is another one that fits. Private, loopback,
    link-local and other reserved addresses are refused unless `allow_private`;
    what a name resolves to is checked, and that very address connected to.

    Raises `ArticleError`, with what went wrong and what to do.
    """
    address = address.strip()
    work = _Work(address, allow_private)
    # A thread, for resolving names and shaking hands heed no deadline of their own.
    worker = threading.Thread(target=work.run, daemon=True)
    worker.start()
    worker.join(DEADLINE)
    if worker.is_alive():
        work.stop()
        raise ArticleError(f"{address}: not there after {DEADLINE:g} seconds: try again later, or {_SAVE}")
    if work.error is not None:
        raise work.error
    return work.result


class _Work:
    def __init__(self, address: str, allow_private: bool) -> None:
        self.address = address
        self.result: Fetched | None = None
        self.error: Exception | None = None
        # Certificates from the environment as everywhere (SSL_CERT_FILE); no proxy and no .netrc: a proxy would resolve the name anew.
        self._client = httpx.Client(
            transport=_Checked(allow_private), timeout=TIMEOUT, headers=_HEADERS, trust_env=False, follow_redirects=False,
        )

    def run(self) -> None:
        try:
            with self._client:
                self.result = self._follow(self.address)
        except ArticleError as error:
            self.error = error
        except Exception as error:  # noqa: BLE001 - handed to the caller's thread, which raises it
            self.error = _explained(self.address, error)

    def stop(self) -> None:
        """Closes the connection under the worker's hands."""
        self._client.close()

    def _follow(self, address: str) -> Fetched:
        here = address
        for _ in range(REDIRECTS + 1):
            _check_address(here, address)
            with self._client.stream("GET", here) as response:
                onward = response.headers.get("location") if response.is_redirect else None
                if onward is None:
                    return _received(response, here, address)
                try:
                    here = urljoin(here, onward)
                except ValueError as error:
                    raise ArticleError(f"{address}: it leads to {onward!r}, and that is no address ({error}): {_SAVE}") from None
        raise ArticleError(f"{address}: more than {REDIRECTS} redirects, the last to {_shown(here)}: name the page that it leads to")


class _Checked(httpx.BaseTransport):
    """Connects to the address that was checked, so that a name cannot change its mind in between."""

    def __init__(self, allow_private: bool) -> None:
        self._allow_private = allow_private
        self._inner = httpx.HTTPTransport(
            verify=ssl.create_default_context() if _system_certificates() else True, retries=0,
            # A connection kept for another name of the same address would never have shown that name's certificate.
            limits=httpx.Limits(max_keepalive_connections=0),
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        host = request.url.host
        numeric = self._checked(host, request.url.port or (443 if request.url.scheme == "https" else 80))
        request.headers["Host"] = request.url.netloc.decode("ascii")
        request.extensions = {**request.extensions, "sni_hostname": request.url.raw_host.decode("ascii")}
        request.url = request.url.copy_with(host=numeric)
        return self._inner.handle_request(request)

    def close(self) -> None:
        self._inner.close()

    def _checked(self, host: str, port: int) -> str:
        """The first address of the host; every one must be allowed."""
        found = [entry[4][0].partition("%")[0] for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
        if not self._allow_private:
            for one in found:
                if not public(one):
                    meant = host if host == one else f"{host}, which is {one}"
                    raise ArticleError(f"{meant}: a private address, which is not fetched from: pass --allow-private if you trust it")
        return found[0]


def public(address: str) -> bool:
    """Whether an IP address is one of the public internet, looking through IPv4 in IPv6 (mapped, 6to4, NAT64)."""
    one = ipaddress.ip_address(address)
    if isinstance(one, ipaddress.IPv6Address):
        inner = one.ipv4_mapped or one.sixtofour or (one.teredo[1] if one.teredo else None)
        if inner is None and one in _NAT64:
            inner = ipaddress.IPv4Address(int(one) & 0xFFFFFFFF)
        if inner is not None:
            return public(str(inner))
        if one in _COMPATIBLE:
            return False
    return one.is_global and not (one.is_multicast or one.is_reserved or one.is_unspecified or one.is_loopback or one.is_link_local)


_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_COMPATIBLE = ipaddress.ip_network("::/96")


def _system_certificates() -> bool:
    """Whether the environment names certificates of its own."""
    import os

    return bool(os.environ.get("SSL_CERT_FILE") or os.environ.get("SSL_CERT_DIR"))


def _check_address(here: str, asked: str) -> None:
    led = "" if here == asked else f"it leads to {_shown(here)}, and "
    try:
        parts = urlsplit(here)
        _ = parts.port
    except ValueError as error:
        raise ArticleError(f"{asked}: {led}that is no address ({error}): check it") from None
    if parts.scheme not in ("http", "https"):
        raise ArticleError(f"{asked}: {led}only http and https are fetched: {_SAVE}")
    if not parts.hostname:
        raise ArticleError(f"{asked}: {led}an address needs the name of a host: check it")
    if parts.username is not None or parts.password is not None:
        # It would be sent to the server, and stand in every file that names its source.
        raise ArticleError(f"{_shown(asked)}: {'it leads to an' if led else 'the'} address with a user name or password in it, which are not sent: {_SAVE}")


def _shown(address: str) -> str:
    """An address without the password in it."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl() if "@" in parts.netloc else address


def _received(response: httpx.Response, here: str, asked: str) -> Fetched:
    if response.status_code != 200:
        status = response.status_code
        why = _BY_STATUS.get(status) or ("the server failed" if status >= 500 else "the server refused")
        raise ArticleError(f"{asked}: {why} (HTTP {status}): {'try again later, or ' if status >= 500 or status == 429 else ''}check the address, or {_SAVE}")
    media_type, charset = _content_type(response.headers.get("content-type", ""))
    if media_type and media_type.startswith(_NO_ARTICLES):
        raise ArticleError(f"{asked}: is {media_type}, which holds no article: name the page that tells the story")
    length = response.headers.get("content-length", "")
    if length.isdigit() and int(length) > LIMIT:
        raise _too_large(asked)
    parts, size = [], 0
    for part in _decompressed(response, asked):
        size += len(part)
        if size > LIMIT:
            raise _too_large(asked)
        parts.append(part)
    data = b"".join(parts)
    if not data.strip():
        raise ArticleError(f"{asked}: the server sent an empty page: {_SAVE}")
    return Fetched(_marked(data, charset), here, media_type)


def _too_large(asked: str) -> ArticleError:
    return ArticleError(f"{asked}: larger than {LIMIT // 1_000_000} MB, too large for an article: {_SAVE}")


def _decompressed(response: httpx.Response, asked: str) -> Iterator[bytes]:
    """The body in pieces of bounded size, whatever it was compressed from."""
    coding = response.headers.get("content-encoding", "identity").strip().lower()
    if coding in ("identity", ""):
        yield from response.iter_raw()
        return
    if coding not in ("gzip", "x-gzip", "deflate"):
        raise ArticleError(f"{asked}: is compressed as {coding}, which was not asked for: {_SAVE}")
    engine = None
    for raw in response.iter_raw():
        if engine is None:
            # "deflate" is zlib's format by the standard, and the bare one by some servers.
            bare = coding == "deflate" and (len(raw) < 2 or raw[0] & 0x0F != 8 or (raw[0] << 8 | raw[1]) % 31)
            engine = zlib.decompressobj(-15 if bare else 47)
        while raw and not engine.eof:
            yield engine.decompress(raw, 1 << 16)
            raw = engine.unconsumed_tail
    if engine is not None and not engine.eof:
        raise ArticleError(f"{asked}: the connection ended before the page did: try again, or {_SAVE}")


def _content_type(header: str) -> tuple[str | None, str | None]:
    media_type, _, rest = header.partition(";")
    charset = None
    for parameter in rest.split(";"):
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            charset = value.strip().strip("\"'").lower()
    return media_type.strip().lower() or None, charset


def _marked(data: bytes, charset: str | None) -> bytes:
    """The bytes in UTF-8 with its mark, when a server's charset says more than the bytes themselves do."""
    if not charset or data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return data
    try:
        data.decode("utf-8")
        return data
    except UnicodeDecodeError:
        pass
    try:
        name = lookup(charset).name
        if name in ("utf-8", "ascii", "iso8859-1", "cp1252") or not _is_text(name):
            return data  # said by default more often than meant: the page and its bytes decide
        return BOM_UTF8 + data.decode(name).encode()
    except (LookupError, UnicodeError):
        return data


def _is_text(name: str) -> bool:
    return name.startswith(("iso8859", "cp", "koi8", "mac", "gb", "big5", "shift", "euc", "iso2022", "utf-16", "utf-32", "hz", "tis", "ptcp", "kz"))


def _explained(address: str, error: Exception) -> ArticleError:
    if isinstance(error, httpx.TimeoutException):
        return ArticleError(f"{address}: no answer within {TIMEOUT:g} seconds: try again later, or {_SAVE}")
    if isinstance(error, socket.gaierror):
        return ArticleError(f"{address}: no such host is known: check the address and the network")
    if isinstance(error, httpx.ConnectError) and "certificate" in str(error).lower():
        return ArticleError(f"{address}: its certificate cannot be trusted ({error}): {_SAVE}")
    if isinstance(error, httpx.ConnectError):
        return ArticleError(f"{address}: no connection ({error}): check the address and the network")
    if isinstance(error, (httpx.RemoteProtocolError, httpx.ReadError)):
        return ArticleError(f"{address}: the connection ended before the page did: try again, or {_SAVE}")
    if isinstance(error, (httpx.InvalidURL, UnicodeError, ValueError)):
        return ArticleError(f"{address}: is no address of the web ({error}): check it")
    if isinstance(error, zlib.error):
        return ArticleError(f"{address}: is damaged ({error}): try again, or {_SAVE}")
    return ArticleError(f"{address}: cannot be fetched ({type(error).__name__}: {error}): {_SAVE}")
