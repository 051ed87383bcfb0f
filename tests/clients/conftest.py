"""What the tests of several clients share: the helpers beside this file, and a CalDAV server of their own."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

# The hand-made timelines of the exporters' own tests are of use here, too.
sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "exporters")]

READY = 30  # seconds that a server may take to start


@pytest.fixture
def server(tmp_path: Path) -> Iterator[int]:
    """The port of a Radicale of our own, on loopback, which lets `reader` in with the password `x`."""
    pytest.importorskip("radicale", reason="Radicale is not installed: pip install -e '.[dev]'")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config, users = tmp_path / "config", tmp_path / "users"
    users.write_text("reader:x\n")
    config.write_text(
        f"[server]\nhosts = 127.0.0.1:{port}\n[auth]\ntype = htpasswd\nhtpasswd_filename = {users}\nhtpasswd_encryption = plain\n"
        f"delay = 0\n[rights]\ntype = owner_only\n[storage]\nfilesystem_folder = {tmp_path}/store\n[logging]\nlevel = error\n"
    )
    process = subprocess.Popen([sys.executable, "-m", "radicale", "-C", str(config)])
    try:
        deadline = time.monotonic() + READY
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                assert process.poll() is None and time.monotonic() < deadline, "Radicale did not start"
                time.sleep(0.1)
        yield port
    finally:
        process.terminate()
        process.wait(10)
