"""Every seed's five files, byte for byte. `python tests/golden/update.py` writes them anew; read the difference."""

from __future__ import annotations

import pytest
from update import EXPORTS, FORMATS, SEEDS, files


@pytest.mark.parametrize("name", sorted(path.stem for path in SEEDS.glob("*.txt")))
def test_the_files_of_a_seed_are_those_last_read_and_approved(name: str) -> None:
    for path, data in files(name).items():
        assert path.read_bytes() == data, f"{path.name} has changed"


def test_there_is_no_golden_file_without_a_seed() -> None:
    made = {path for seed in SEEDS.glob("*.txt") for path in files(seed.stem)}
    assert {path for path in EXPORTS.iterdir()} == made
    assert len(made) == len(FORMATS) * len(list(SEEDS.glob("*.txt")))
