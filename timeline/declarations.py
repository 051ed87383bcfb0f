"""What a declaration must look like to be taken in.

A plugin is checked when it is loaded, not when a user first runs it: its author
sees the fault at once, in `timeline plugins`.
"""

from __future__ import annotations

import dataclasses
import re
import typing
from collections.abc import Mapping

from timeline.plugin import Exporter, Filter, Language, Reader

Declaration = Exporter | Reader | Language | Filter

KINDS: dict[str, type] = {
    "timeline_exporters": Exporter,
    "timeline_readers": Reader,
    "timeline_languages": Language,
    "timeline_filters": Filter,
}

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_CODE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_PART = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,39}")
_MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*")
_SUFFIX = re.compile(r"(?:\.[A-Za-z0-9_+-]+)+")


class Invalid(Exception):
    """A declaration that cannot be taken in; the message says which, and why."""


def kind(item: Declaration) -> str:
    """`exporter`, `reader`, `language` or `filter`."""
    return type(item).__name__.lower()


def label(item: Declaration) -> str:
    """The name that a user types: a language's code, anything else's name."""
    return item.code if isinstance(item, Language) else item.name


def check(item: object, wanted: type) -> None:
    """Raises `Invalid` unless `item` is a usable declaration of the `wanted` kind."""
    if not isinstance(item, wanted):
        raise Invalid(f"declares {_shown(item)}, which is no {wanted.__name__}")
    name = label(item)
    pattern = _CODE if wanted is Language else _NAME
    if not isinstance(name, str) or not pattern.fullmatch(name):
        wish = "a language tag such as en or pt-BR" if wanted is Language else "lower-case letters, digits and hyphens"
        raise Invalid(f"{kind(item)} name {name!r} is not {wish}")
    where = f"{kind(item)} {name!r}"
    for field in dataclasses.fields(item):
        value = getattr(item, field.name)
        optional = field.default is None
        if "Callable" in str(field.type) and not callable(value) and not (optional and value is None):
            raise Invalid(f"{where}: {field.name} is {_shown(value)}, not a function")
        if field.name in ("summary", "media_type") and not isinstance(value, str):
            raise Invalid(f"{where}: {field.name} is {_shown(value)}, not a string")
    if isinstance(item, (Exporter, Reader)):
        _check_suffixes(item.suffixes, where)
    if isinstance(item, Reader):
        _check_media_types(item.media_types, where)
    if isinstance(item, Exporter) and item.options is not None:
        _check_options(item.options, where)


def wrong_with(data: object) -> str | None:
    """What is wrong with what an exporter gave, or `None` for bytes, and for a mapping of part names to bytes."""
    if isinstance(data, bytes):
        return None
    if not isinstance(data, Mapping):
        return f"gave {type(data).__name__} instead of bytes"
    if not data:
        return "gave no part of a file"
    for part, content in data.items():
        if not isinstance(part, str) or not _PART.fullmatch(part):
            return f"named a part {part!r}, which is not letters, digits, hyphens"
        if not isinstance(content, bytes):
            return f"gave {type(content).__name__} instead of bytes as part {part}"
    return None


def _check_suffixes(suffixes: object, where: str) -> None:
    if not isinstance(suffixes, (tuple, list)):
        raise Invalid(f"{where}: suffixes is {_shown(suffixes)}, not a tuple of strings; one suffix is written ('.x',)")
    for suffix in suffixes:
        if not isinstance(suffix, str) or not _SUFFIX.fullmatch(suffix):
            raise Invalid(f"{where}: suffix {suffix!r} is not a dot and a file name's ending")


def _check_media_types(types: object, where: str) -> None:
    if not isinstance(types, (tuple, list)) or not all(isinstance(one, str) and _MEDIA_TYPE.fullmatch(one) for one in types):
        raise Invalid(f"{where}: media_types is {_shown(types)}, not a tuple of types in lower case such as 'text/html'")


def _check_options(options: object, where: str) -> None:
    if not isinstance(options, type) or not dataclasses.is_dataclass(options):
        raise Invalid(f"{where}: options is {_shown(options)}, not a dataclass")
    if not options.__dataclass_params__.frozen:
        raise Invalid(f"{where}: options class {options.__name__} is not frozen: write @dataclass(frozen=True)")
    for field in dataclasses.fields(options):
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            raise Invalid(f"{where}: option {field.name!r} of {options.__name__} has no default")
    try:
        typing.get_type_hints(options, include_extras=True)
        options()
    except Exception as error:
        raise Invalid(f"{where}: options class {options.__name__} cannot be used: {error}") from error


def _shown(value: object) -> str:
    return value.__name__ if isinstance(value, type) else repr(value) if len(repr(value)) < 60 else type(value).__name__
