"""The `timeline` command. Nothing is imported here that `timeline --help` could do without."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Runs the command line and gives the exit status: 0 done, 1 a bad input or export, 2 bad usage, 130 Ctrl-C."""
    try:
        # In here, so that Ctrl-C while modules are imported ends without a traceback too.
        from timeline.cli.app import run

        return run(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:
        return 130
