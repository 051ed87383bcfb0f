"""Which language an article is in: its own words where they are enough to tell, else what its page says."""

from __future__ import annotations

import re

from timeline.model import Article

# A rank is the distance of a text from a language's profile. English news is never this much farther from English than
# from the nearest language; of longer texts not even half as much.
_CLEAR, _CLEAR_IN_LONG = 0.10, 0.03
_SHORTEST, _SHORT, _LONG = 60, 100, 500
_SAMPLE = 6000
# Fewer different words say too little, however often they come.
_FEWEST = 10
_LETTERS = re.compile(r"[^\W\d_]+")
_ADDRESSES = re.compile(r"https?://\S+|\S+@\S+")
# No English text of some length does without them.
_COMMON = frozenset(
    "the of and to in an is was were are be been has have had that it its for on with as at by from said says say will would he she they "
    "his her their this not but who after over into about which or if than more we you our my".split()
)
_COMMON_SHARE = 0.08
# Short texts full of foreign names look foreign letter by letter; these no other language has.
_ENGLISH = frozenset("the and she who which with from that has had have been said says would their they this after were".split())
_FEWEST_ENGLISH = 3
_NAMES = {
    "af": "Afrikaans", "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali", "bs": "Bosnian",
    "ca": "Catalan", "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "eo": "Esperanto",
    "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian", "fi": "Finnish", "fr": "French", "fy": "Frisian", "ga": "Irish",
    "gl": "Galician", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian",
    "is": "Icelandic", "it": "Italian", "ja": "Japanese", "jv": "Javanese", "ka": "Georgian", "kk": "Kazakh", "ko": "Korean",
    "ku": "Kurdish", "la": "Latin", "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian", "mn": "Mongolian", "mr": "Marathi",
    "ms": "Malay", "nb": "Norwegian", "ne": "Nepali", "nl": "Dutch", "nn": "Norwegian", "no": "Norwegian", "pa": "Punjabi", "pl": "Polish",
    "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "si": "Sinhala", "sk": "Slovak", "sl": "Slovenian",
    "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "th": "Thai", "tl": "Tagalog",
    "tr": "Turkish", "tt": "Tatar", "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek", "vi": "Vietnamese", "yi": "Yiddish", "zh": "Chinese",
}


def spoken(article: Article) -> str:
    """The tag (BCP 47) of the language of the article's story; what its page says is kept where the words agree.

    A few words, or many names, settle nothing: then it is the page's word,
    and English where there is none.
    """
    blocks = [article.text[one.begin:one.end] for one in article.blocks if one.kind != "boilerplate"] or [article.text]
    sample = _ADDRESSES.sub(" ", " ".join(" ".join(blocks)[:_SAMPLE].split()))
    stated = article.language.lower().split("-")[0]
    if stated in ("nb", "nn"):
        stated = "no"
    found = _found(sample, stated)
    return article.language if found in (None, stated) else found


def name_of(tag: str) -> str:
    """The language's English name with its tag: `German (de)`."""
    name = _NAMES.get(tag.lower().split("-")[0])
    return f"{name} ({tag})" if name else f"the language {tag!r}"


def _found(sample: str, stated: str) -> str | None:
    """The language that the words tell; `None` when they tell none."""
    from resiliparse.parse.lang import detect_fast

    words = _LETTERS.findall(sample.lower())
    letters = sum(map(len, words))
    if letters < _SHORTEST or sample.isascii() and len(set(words)) < _FEWEST:
        # A script that English is never written in tells in fewer.
        return None if not letters or sum(ord(one) > 0x24F for one in sample) < 0.8 * letters or letters < 12 else _nearest(sample)[0]
    ranks = dict(detect_fast(sample, n_results=200, cutoff=1 << 30))
    nearest = min(ranks, key=ranks.__getitem__)
    if nearest == "en":
        # A page of English that calls itself something else, as templates do.
        apart = (ranks.get(stated, 1 << 30) - ranks["en"]) / ranks["en"]
        return "en" if apart >= _CLEAR_IN_LONG else None
    if letters < _LONG and len(_ENGLISH.intersection(words)) >= _FEWEST_ENGLISH and sum(word in _ENGLISH for word in words) >= _COMMON_SHARE * len(words):
        return None
    apart = (ranks["en"] - ranks[nearest]) / max(ranks[nearest], 1)
    if apart >= _CLEAR or letters >= _LONG and apart >= _CLEAR_IN_LONG:
        return nearest
    if letters >= _SHORT and apart > 0:
        if sum(word in _COMMON for word in words) < _COMMON_SHARE * len(words) and sample.lower() != sample.upper():
            return nearest
    return None


def _nearest(sample: str) -> tuple[str, int]:
    from resiliparse.parse.lang import detect_fast

    return detect_fast(sample, cutoff=1 << 30)
