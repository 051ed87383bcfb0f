"""A time and the words around it, for what the text alone decides, without a parse."""

from __future__ import annotations

import re
from typing import NamedTuple

from timeline.model import Timex

NEAR = 60  # characters before a time that have a say
_NOUN_BEHIND = re.compile(
    r"[\s-]+(?!(?:a|an|the|its|his|her|their|some|many|and|or|but|to|in|on|at|of|by|for|from|with|as|that|which|who|when|while|after|before"
    r"|until|under|during|amid|against|over|through|because|despite|thanks|if|where|since|than|only|alone|is|was|were"
    r"|had|has|he|she|it|they)\b)[a-z]+")


class Setting(NamedTuple):
    """A time in its sentence. All places are offsets of characters in the text; `led` is `text[near:begin]`, what leads to the time."""

    text: str
    sentence: int
    near: int
    begin: int
    end: int
    timex: Timex
    led: str

    @property
    def words(self) -> str:
        """The time's own words."""
        return self.text[self.begin:self.end]

    def opens_with(self, word: str) -> bool:
        """Whether the time begins with that word, in small letters: "since"."""
        return self.text[self.begin:self.begin + len(word)].lower() == word

    def is_led_by(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Where words that end at the time are like that."""
        return pattern.search(self.text, self.near, self.begin)

    def is_followed_by(self, pattern: re.Pattern[str], within: int = 100) -> re.Match[str] | None:
        """Where words right behind the time are like that."""
        return pattern.match(self.text, self.end, self.end + within)

    def is_before_a_noun(self) -> bool:
        """Whether a noun in small letters stands behind the time: "an 11th century temple"."""
        return self.is_followed_by(_NOUN_BEHIND, 20) is not None


def setting_of(text: str, sentence: int, timex: Timex) -> Setting:
    """What stands around a time in the sentence that begins at the character `sentence`."""
    near = max(sentence, timex.begin - NEAR)
    return Setting(text, sentence, near, timex.begin, timex.end, timex, text[near:timex.begin])
