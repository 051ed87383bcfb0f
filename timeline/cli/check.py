"""`timeline check`: whether files would import cleanly, and what is wrong in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from timeline.check import Report, check
from timeline.cli import console
from timeline.errors import TimelineError, UsageError
from timeline.messages import one_line
from timeline.readers.source import load

_EACH = 5  # faults of one kind that are printed


def run(files: Sequence[str]) -> int:
    """Prints each fault, and a line on each file. Gives the exit status: 1 when a file has an error or cannot be read."""
    if list(files).count("-") > 1:
        raise UsageError("- stands for standard input, which can be read only once")
    status = 0
    for name in files:
        shown = "standard input" if name == "-" else name
        try:
            data, _ = load(name)
            report = check(data, "" if name == "-" else name)
        except TimelineError as error:
            console.complain_of(error, shown)
            status = 1
            continue
        lines = [f"{one_line(shown)}: {line}" for line in _lines(report)]
        console.emit("".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace"))
        status = 1 if report.errors else status
    return status


def _lines(report: Report) -> Iterator[str]:
    told: Counter[str] = Counter()
    for one in report.findings:
        told[one.rule] += 1
        if told[one.rule] <= _EACH:
            yield f"{one.severity}: {one_line(one.where)}: {one_line(one.message)}"
    for rule, count in told.items():
        if count > _EACH:
            yield f"and {count - _EACH} more of the kind “{rule}”"
    events = "1 event" if report.count == 1 else f"{report.count} events"
    errors, warnings = len(report.errors), len(report.findings) - len(report.errors)
    verdict = "would not import cleanly" if errors else "would import cleanly"
    counted = ", ".join(f"{n} {what}{'' if n == 1 else 's'}" for n, what in ((errors, "error"), (warnings, "warning")) if n)
    yield f"{report.kind}, {events}: {verdict}{f' ({counted})' if counted else ''}"
