"""Frozen dataclasses for values that are made by the thousand."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from typing import dataclass_transform


@dataclass_transform(frozen_default=True)
def frozen(cls: type) -> type:
    """The class as `dataclass(frozen=True, slots=True)` makes it, with instances made in less than half the time.

    A frozen dataclass sets every field past its own ban on setting any, which
    takes four times as long as a plain assignment. Here an object of an open
    class with the same slots gets its fields, and is then made one of the
    frozen class. Fields have no factories, and classes no slots of a base.
    """
    made = dataclass(frozen=True, slots=True, init=False)(cls)
    names = [field.name for field in fields(made)]
    scope = {
        "new": object.__new__,
        "open_class": type(made.__name__, (), {"__slots__": names}),
        "default": {field.name: field.default for field in fields(made) if field.default is not MISSING},
    }
    parameters = ", ".join(f"{name}=default['{name}']" if name in scope["default"] else name for name in names)
    assignments = "; ".join(f"self.{name} = {name}" for name in names)
    exec(f"def __new__(cls, {parameters}):\n self = new(open_class); {assignments}; self.__class__ = cls; return self", scope)
    made.__new__ = scope["__new__"]
    made.__reduce__ = _reduce  # what is copied or unpickled is made anew from its fields
    return made


def replace(one: object, **changes: object) -> object:
    """A copy with those fields changed, as `dataclasses.replace` makes it, in a third of the time."""
    kind = type(one)
    values = [changes.pop(name) if name in changes else getattr(one, name) for name in kind.__slots__]
    if changes:
        raise TypeError(f"{kind.__name__} has no field {next(iter(changes))!r}")
    return kind(*values)


def _reduce(self: object) -> tuple[type, tuple]:
    return type(self), tuple(getattr(self, field.name) for field in fields(self))
