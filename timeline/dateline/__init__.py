"""Finding the dateline: the time that "Thursday" counts from, and where it came from.

It is given by the caller, stated by the article (apart from its prose, or in a
byline), or inferred from the article's own dates and weekdays. Never from a
clock: what does not serve is refused, and the caller asked.
"""

from __future__ import annotations

from timeline.dateline.find import find
from timeline.dateline.given import given
from timeline.dateline.needs import needs_anchor

__all__ = ["find", "given", "needs_anchor"]
