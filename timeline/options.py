"""An exporter's options: from names and values to an instance of its dataclass."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from enum import Enum

from timeline.errors import UsageError
from timeline.plugin import Exporter
from timeline.messages import quoted, suggestion


def make(exporter: Exporter, given: Mapping[str, object]) -> object:
    """The exporter's options, with its defaults for what is not given; `None` when it has none.

    A plain value is taken for the enum member of that value. Raises
    `UsageError` for a name the exporter does not know or a value it cannot use.
    """
    names = [field.name for field in dataclasses.fields(exporter.options)] if exporter.options else []
    for name in given:
        if name not in names:
            raise UsageError(f"{exporter.name} has no option {quoted(name)}{suggestion(name, names)}")
    if exporter.options is None:
        return None
    hints = typing.get_type_hints(exporter.options)
    values = {}
    for name, value in given.items():
        try:
            values[name] = _fit(value, hints[name])
        except ValueError as error:
            raise UsageError(f"option {name!r} of {exporter.name}: {error}") from None
    try:
        return exporter.options(**values)
    except (TypeError, ValueError) as error:  # what its own __post_init__ refuses
        raise UsageError(f"options of {exporter.name}: {error}") from error


def _fit(value: object, hint: object) -> object:
    """The value as that type. Raises `ValueError`. Types that are not known here pass unchecked."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return _fit_one(value, arguments)
    if origin is typing.Literal:
        if value not in arguments:
            raise ValueError(f"{quoted(value)} is not one of {', '.join(map(str, arguments))}")
        return value
    if origin in (list, tuple):
        if isinstance(value, str) or not isinstance(value, (list, tuple)):
            raise ValueError(f"{quoted(value)} is not a list")
        element = arguments[0] if arguments else object
        same = origin is list or arguments[1:] == (...,)
        return origin(_fit(one, element) for one in value) if same else origin(value)
    if not isinstance(hint, type):
        return value
    if issubclass(hint, Enum):
        try:
            return hint(value)
        except ValueError:
            raise ValueError(f"{quoted(value)} is not one of {', '.join(str(one.value) for one in hint)}") from None
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if hint in (bool, int, float, str) and (not isinstance(value, hint) or (isinstance(value, bool) and hint is int)):
        raise ValueError(f"{quoted(value)} is not {_NAMES[hint]}")
    return value


_NAMES = {bool: "true or false", int: "a whole number", float: "a number", str: "a string"}


def _fit_one(value: object, hints: tuple[object, ...]) -> object:
    """The value as the first of the types that it fits."""
    if value is None and type(None) in hints:
        return None
    hints = tuple(hint for hint in hints if hint is not type(None))
    for hint in hints:
        try:
            return _fit(value, hint)
        except ValueError as error:
            last = error
    raise last
