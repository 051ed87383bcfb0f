"""What "it" is, or "he", behind a sentence of somebody else: what she bought, whom she married."""

from __future__ import annotations

import pytest

from tests.helpers import build, rows
