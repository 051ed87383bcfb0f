"""What somebody is bidden to do on a day, "was asked to come back Tuesday", "told Mr. Low to come back Monday": that day is to come.

Only of what is done at a time that is set. "Was told to leave Tuesday" may be when it was said.
"""

from __future__ import annotations

import re

from timeline.lang.en.stretch import has_past

_COMES = (
    r"(?:come\s(?:back|in|to)|return\b(?=\s(?:to|for|on|at|here|$))|appear\b|attend|testify|report\b(?=\s(?:to|for|back|at|on|$))|meet\b|show\sup|turn\sup|surrender\b|be\s(?:in|at|back|present|there|ready)\b|give\sevidence|stand\strial"
    r"|play\b|start\b|bring\b|present\b|answer\b)")
_BIDDEN = r"(?:asked|told|invited|summoned|instructed|subpoenaed|ordered)"
_WHOM = r"(?:him|her|them|it|us|me|he|she|they|we|[A-Z][\w'’.-]*(?:\s[A-Z][\w'’.-]*){0,3}|(?:the|his|her|its|their|all|both|two|three|a)\s(?:[\w-]+\s){0,2}[\w-]+)"
_TO_COME = re.compile(
    rf"(?:\b(?:was|were|(?<!had\s)been|is|are)\s(?:also\s)?{_BIDDEN}|\b{_BIDDEN}\s{_WHOM}|\b(?:wants?|needs?)\s{_WHOM})\s(?:not\s)?to\s{_COMES}(?P<tail>(?:\s[\w.'’-]+){{0,8}}?)\s(?:on\s|early\s|late\s)*$"
    rf"|\b(?:was|were|(?<!had\s)been|is|are)\s(?:asked|told|urged|advised|warned)\sto\sstay\s(?:home|at\shome|away|inside|indoors|put|off)(?P<there>(?:\s[\w.'’-]+){{0,6}}?)\s(?:on\s|early\s|late\s)*$"
    rf"|\b(?:ordered|demanded|asked|directed|requested|insisted|insists|demands)\sthat\s{_WHOM}\s{_COMES}(?P<then>(?:\s[\w.'’-]+){{0,8}}?)\s(?:on\s|early\s|late\s)*$")
_OTHER = frozenset("and or but who which that when where after before because said says since until if as about".split())


def is_bidden_then(before: str) -> bool:
    """Whether a clause up to its weekday tells what somebody is to do then."""
    m = _TO_COME.search(before)
    if m is None:
        return False
    words = (m["tail"] or m["then"] or m["there"] or "").split()
    return _OTHER.isdisjoint(words) and not has_past(words)
