"""What `timeline --help` costs over a bare typer app: CPU seconds, user and system, of whole processes.

Run it by hand; it asserts nothing, for machines differ. Prints median, least and greatest of each.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys

BARE = """
import typer
app = typer.Typer(add_completion=False)

@app.callback()
def group(version: bool = False):
    "A group."

@app.command()
def export(article: list[str]):
    "One."

@app.command()
def show(article: list[str]):
    "Two."

app()
"""

CASES = {
    "python -c pass": ["-c", "pass"],
    "bare typer --help": ["-c", BARE, "--help"],
    "timeline --help": ["-m", "timeline", "--help"],
    "timeline --version": ["-m", "timeline", "--version"],
    "timeline plugins": ["-m", "timeline", "plugins"],
    "timeline export --help": ["-m", "timeline", "export", "--help"],
}


def cpu(arguments: list[str]) -> float:
    """CPU seconds of one run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, check=True, env={**os.environ, "COLUMNS": "80"})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main() -> None:
    """Measures in turns, so that a busy minute strikes every case alike."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    for arguments in CASES.values():
        cpu(arguments)  # the first run writes byte code
    figures: dict[str, list[float]] = {name: [] for name in CASES}
    for _ in range(runs):
        for name, arguments in CASES.items():
            figures[name].append(cpu(arguments))
    for name, seconds in figures.items():
        print(f"{name:24} median {statistics.median(seconds):.3f} s  ({min(seconds):.3f} – {max(seconds):.3f})")
    over = statistics.median(figures["timeline --help"]) - statistics.median(figures["bare typer --help"])
    print(f"timeline --help over bare typer: {over:+.3f} s")


if __name__ == "__main__":
    main()
