"""Values made fast are what the standard library's frozen dataclasses are."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, fields, replace

import pytest

from timeline.frozen import frozen, replace as replaced


@frozen
class Fast:
    first: int
    second: str | None = None
    third: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Plain:
    first: int
    second: str | None = None
    third: tuple[int, ...] = ()


CALLS = [((1,), {}), ((1, "a"), {"third": (2, 3)}), ((), {"first": 1, "second": None})]


@pytest.mark.parametrize(("given", "named"), CALLS)
def test_it_is_what_the_plain_one_is(given, named):
    fast, plain = Fast(*given, **named), Plain(*given, **named)
    assert type(fast) is Fast
    assert repr(fast) == repr(plain).replace("Plain", "Fast")
    assert hash(fast) == hash(plain)
    assert fast == Fast(*given, **named)
    assert fast != plain
    assert fast != replace(fast, first=9)
    assert replace(fast, first=9) == replaced(fast, first=9) == Fast(9, fast.second, fast.third)
    with pytest.raises(TypeError, match="no field 'fourth'"):
        replaced(fast, fourth=9)
    assert [field.name for field in fields(fast)] == [field.name for field in fields(plain)]
    assert Fast.__match_args__ == Plain.__match_args__


def test_nothing_of_it_can_be_set():
    fast = Fast(1)
    with pytest.raises(FrozenInstanceError):
        fast.first = 2
    with pytest.raises(FrozenInstanceError):
        del fast.first
    assert not hasattr(fast, "__dict__")


@pytest.mark.parametrize(("given", "named"), [((), {}), ((1, "a", (), 4), {}), ((1,), {"fourth": 4})])
def test_it_wants_its_fields(given, named):
    with pytest.raises(TypeError):
        Fast(*given, **named)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_a_copy_is_equal(copied):
    assert copied(Fast(1, "a", (2,))) == Fast(1, "a", (2,))
