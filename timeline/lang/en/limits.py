"""How long a headline may be."""

LIMIT = 90
"""So many characters at most: what a calendar's cell and a table's row show."""
