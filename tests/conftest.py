"""What tests of several directories share: plugins installed on disk for the time of one test."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

# A project of its own, with its own tests: tests/plugins installs and runs it.
collect_ignore = ["example-plugin"]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Path]]:
    """Puts a distribution on disk as pip would, and on the path; gives the folder that it is in."""
    before = set(sys.modules)
    site = tmp_path / "site-packages"
    site.mkdir()

    def put(distribution: str, entry_points: Mapping[str, str], modules: Mapping[str, str], version: str = "1.0") -> Path:
        for name, source in modules.items():
            (site / f"{name}.py").write_text(textwrap.dedent(source), encoding="utf-8")
        info = site / f"{distribution.replace('-', '_')}-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {version}\n")
        lines = [f"{name} = {value}" for name, value in entry_points.items()]
        (info / "entry_points.txt").write_text("\n".join(["[timeline]", *lines, ""]))
        monkeypatch.syspath_prepend(site)
        return site

    yield put
    for name in set(sys.modules) - before:
        if str(site) in str(getattr(sys.modules[name], "__file__", "")):
            del sys.modules[name]
