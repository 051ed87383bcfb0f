"""What a check finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault. `rule` is its name, the same for every fault of its kind; `where` a place in the file.

    `severity` is `error` where a client refuses the file or loses or changes
    something, `warning` where the outcome is poor, or some clients' alone.
    """

    rule: str
    severity: str
    where: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """`kind` is the format in words, `count` the events in the file."""

    kind: str
    count: int
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that are errors."""
        return tuple(one for one in self.findings if one.severity == "error")


class Findings(list[Finding]):
    """A list that findings are easily added to."""

    def error(self, rule: str, where: str, message: str) -> None:
        """Adds an error."""
        self.append(Finding(rule, "error", where, message))

    def errors(self) -> bool:
        """Whether an error was found."""
        return any(one.severity == "error" for one in self)

    def warning(self, rule: str, where: str, message: str) -> None:
        """Adds a warning."""
        self.append(Finding(rule, "warning", where, message))


def shown(value: object) -> str:
    """A stranger's value in a message: quoted, and short."""
    text = value if isinstance(value, str) else str(value)
    return repr(text if len(text) <= 40 else text[:39] + "…")
