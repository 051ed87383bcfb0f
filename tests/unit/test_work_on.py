"""What work is on."""

from __future__ import annotations

import pytest
from building import build, rows


@pytest.mark.parametrize(("told", "line"), [
    ("The Hale viaduct was to be long. Work began in 1967.", "Work on the Hale viaduct began"),
    ("The Hale viaduct at Orla was to be long. Construction began in 1967.", "Construction of the Hale viaduct began"),
    ("The council asked that drainage channels be built soon; work was to have begun in 1997.", "Work on drainage channels was to have begun"),
    ("The council will build a new hall in Hale. Work will begin in 2031.", "Work on the new hall will begin"),
    ("The council met. Work will begin in 2031.", "Work will begin"),
    ("Ann Low left the hall. Work will begin in 2031.", "Work will begin"),
    ("The Hale viaduct is long.\n\nWork began in 1967.", "Work began"),
    ("His hall is long. Work began in 1967.", "Work began"),
    ("The hall is long. Work for the clerks began in 1967.", "Work for the clerks began"),
])
def test_what_work_is_on(told: str, line: str) -> None:
    assert line in [headline for _, headline in rows(build(told))]
