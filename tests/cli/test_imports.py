"""Start-up is paid on every call, so `timeline --help` imports typer, the standard library and little else."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

OURS = {
    "timeline", "timeline._version", "timeline.errors", "timeline.messages",
    "timeline.cli", "timeline.cli.app", "timeline.cli.console", "timeline.cli.export_command",
}

LOADED = """
import json, sys
before = set(sys.modules)
from timeline.cli import main
try:
    main({arguments})
except SystemExit:
    pass
print("\\n" + json.dumps(sorted(set(sys.modules) - before)))
"""

BARE = """
import json, sys
before = set(sys.modules)
import typer
app = typer.Typer()
@app.callback()
def group(flag: bool = False): "A group."
@app.command()
def show(name: str): "One."
@app.command()
def plugins(name: str): "Two."
typer.main.get_command(app).main(args={arguments}, standalone_mode=False)
print("\\n" + json.dumps(sorted(set(sys.modules) - before)))
"""


def modules(code: str) -> set[str]:
    """What a fresh interpreter has imported by the end of the code."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["show", "--help"], ["plugins", "--help"]], ids=" ".join)
def test_help_and_version_import_nothing_heavy(arguments):
    loaded = modules(LOADED.format(arguments=arguments))
    ours = {name for name in loaded if name.partition(".")[0].startswith("timeline")}
    assert ours <= OURS
    tops = {name.partition(".")[0] for name in loaded - ours} - set(sys.stdlib_module_names)
    # The same call to an app with nothing in it: what typer itself needs.
    bare = ["--help"] if arguments == ["--version"] else arguments
    typers = {name.partition(".")[0] for name in modules(BARE.format(arguments=bare))}
    assert tops <= typers


def test_help_of_export_loads_the_plugins_and_not_what_they_use():
    loaded = modules(LOADED.format(arguments=["export", "--help"]))
    assert "timeline_ical" in loaded
    heavy = {"icalendar", "msgspec", "nupunkt", "dateutil", "timeline.pipeline"}
    assert not loaded & heavy
