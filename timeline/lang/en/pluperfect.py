"""What says that something had been done before what is told: "had left", "had already been sold"."""

from __future__ import annotations

from timeline.lang.en.trees import tree
from timeline.lang.en.verbforms import PARTICIPLES

HAD = r"had\s(?:\w+ly\s|not\s|also\s|already\s|just\s|first\s)?" + tree(dict.fromkeys((*PARTICIPLES, "got"), ""), other=r"\w+ed") + r"\b"
"""A pattern for it, without groups that capture; "got" is the British form of "gotten"."""
