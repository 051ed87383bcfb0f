"""Puts the helpers beside this file, and the hand-made timelines of the exporters' own tests, within reach."""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "exporters")]
