"""The server that the tests of this folder share, and its module within their reach."""

from __future__ import annotations

import sys
import threading
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from newsserver import Site  # noqa: E402 - the folder of the tests is no package


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
