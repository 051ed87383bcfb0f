"""The step that resolves: the times of a whole text, each counted from what was told before it.

`timeline.temporal` knows what one expression means from one anchor; here is where
the anchor comes from, in news and in a story of the past.
"""

from timeline.narration.resolving import narrate

__all__ = ["narrate"]
