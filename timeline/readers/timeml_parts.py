"""The parts of a TimeML file that make an article, taken from its XML by expat.

Nothing that the file points to is opened, and a file that declares entities is
refused before one is expanded.
"""

from __future__ import annotations

from dataclasses import dataclass
from xml.parsers import expat

from timeline.errors import ArticleError


@dataclass
class Parts:
    """What was found; empty where nothing was. `dct_value` is TIMEX3's `value`, `dct_text` the words in `DCT`."""

    text: str = ""
    docid: str = ""
    title: str = ""
    dct_value: str = ""
    dct_text: str = ""


def parts_of(data: bytes, name: str) -> Parts:
    """The parts. Raises `ArticleError`, naming the file, for what is no TimeML document with one `TEXT`."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    collector = _Collector(parser)
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise ArticleError(
            f"{name}: broken XML at line {error.lineno}, column {error.offset + 1}: "
            f"{expat.errors.messages[error.code]}: repair the file, or save its text as plain text"
        ) from None
    except _Refused as error:
        raise ArticleError(f"{name}: line {parser.CurrentLineNumber}: {error}") from None
    except (LookupError, ValueError) as error:  # an encoding that Python does not have, or not for XML
        raise ArticleError(f"{name}: {error}: save the file as UTF-8") from None
    if collector.texts != 1:
        found = f"{collector.texts} TEXT elements" if collector.texts else "no TEXT element"
        raise ArticleError(f"{name}: {found}: a TimeML document has its article in one")
    return collector.parts()


class _Refused(Exception):
    """What a TimeML document must not have."""


class _Collector:
    """Gathers the characters inside the elements that count, as expat goes through the file."""

    _FIELDS = {"TEXT": "text", "DOCID": "docid", "TITLE": "title", "DCT": "dct_text"}

    def __init__(self, parser: expat.XMLParserType) -> None:
        self.texts = 0
        self._rooted = False
        self._inside = dict.fromkeys(self._FIELDS, 0)  # how many elements of that name we are in
        self._found: dict[str, list[str]] = {name: [] for name in self._FIELDS}
        self._created: list[str] = []
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.EntityDeclHandler = self._entity
        parser.SkippedEntityHandler = self._skipped

    def parts(self) -> Parts:
        """What was gathered, each part as one string."""
        found = {self._FIELDS[name]: "".join(pieces) for name, pieces in self._found.items()}
        return Parts(**found, dct_value=next(iter(self._created), ""))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if not self._rooted and name != "TimeML":
            raise _Refused(f"the root of a TimeML document is TimeML, not {name[:40]}")
        self._rooted = True
        self.texts += name == "TEXT"
        declared = attributes.get("functionInDocument") == "CREATION_TIME"
        if name == "TIMEX3" and (declared or self._inside["DCT"]):
            self._created.append(attributes.get("value", ""))
        if name in self._inside:
            self._inside[name] += 1

    def _end(self, name: str) -> None:
        if name in self._inside:
            self._inside[name] -= 1

    def _characters(self, data: str) -> None:
        for name, depth in self._inside.items():
            if depth:
                self._found[name].append(data)

    def _entity(self, name: str, *rest: object) -> None:
        raise _Refused(f"the file declares an entity ({name[:40]}), which is never read: write its text in place")

    def _skipped(self, name: str, is_parameter: bool) -> None:
        raise _Refused(f"the entity &{name[:40]}; is declared nowhere in the file: write its text in place")
