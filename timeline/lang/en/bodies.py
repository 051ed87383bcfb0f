"""Nouns for what is many people and speaks as one: firms by their trade, and other bodies."""

from __future__ import annotations

TRADES = (
    "retailer insurer airline carrier brewer brewery carmaker automaker drugmaker chipmaker planemaker lender bank chain publisher utility manufacturer maker "
    "producer supplier builder developer operator supermarket broadcaster start-up startup conglomerate distributor wholesaler thrift steelmaker shipbuilder "
    "housebuilder miner brokerage").split()
"""What a firm does: "the brewer", "food and drinks maker Hale"."""
FIRMS = ("company", "firm", "concern", *TRADES)
"""What a text calls a firm that it named."""
LEGAL_FORMS = "Inc|Corp|Cos?|Ltd|PLC|Plc|plc|LLC|LLP|AG|NV|BV|SA|SE|AB|ASA|Oyj|SpA|GmbH|Bhd"
"""What a firm's full name ends with, in the countries that news is written in, as a pattern."""
ENDS_OF_FIRMS = (
    "Group|Industries|Holdings|Bank|Airlines|Airways|Motors?|Stores|International|Savings|Financial|Brothers|Partners|Technologies|Systems"
    "|Pharmaceuticals|Petroleum|Electronics|Foods|Steel|Semiconductor|Software|Telecom|Laboratories|Breweries|Chemicals|Therapeutics")
"""What a firm's name may end with without one, as a pattern."""
SPEAKING = (
    *FIRMS, *"group government agency unit union court ministry commission council club party charity giant watchdog regulator".split())
"""What speaks as one, so that an "it" behind may be who said it."""
