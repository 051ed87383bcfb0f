"""Cells: what a spreadsheet would compute, cut or choke on is made safe here."""

from __future__ import annotations

import re

from timeline.text import line, plain

# What makes a spreadsheet compute a cell (OWASP, "CSV injection"), also behind
# white space that it strips and in full width.
_FORMULA = re.compile("[\\s\u200b]*[=+\\-@\uff1d\uff0b\uff0d\uff20]")
_DATE = re.compile(r"-?\d{4,}(-\d\d(-\d\d)?)?", re.ASCII)
_MOST = 32_767  # Excel's and LibreOffice's limit, in UTF-16 units


def text(words: str | None) -> str:
    """Words of the article on one line, with a `'` in front where a spreadsheet would compute them.

    Words such as "NA" and "None" stay as they are, though pandas takes them for
    missing unless told otherwise (`keep_default_na=False`): to change what an
    article says for one reader would be wrong for all others.
    """
    return _fit(_guarded(line(words or "")))


def lines(words: str) -> str:
    """Likewise, with the line ends kept."""
    return _fit(_guarded(plain(words)))


def data(value: str) -> str:
    """What this package made itself, to be computed with: a date stays as it is, even with a minus sign.

    Only an interval before Christ is guarded (`-0043-03/-0042`), for it is a
    subtraction to a spreadsheet.
    """
    return value if _DATE.fullmatch(value) else _guarded(value)


def _guarded(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _fit(cell: str) -> str:
    if len(cell) * 2 <= _MOST:
        return cell
    units = cell.encode("utf-16-le")
    if len(units) <= _MOST * 2:
        return cell
    return units[: (_MOST - 1) * 2].decode("utf-16-le", "ignore") + "…"
