#!/usr/bin/env python3
"""Reads pages of about 100 KB whose text is known, beside trafilatura: `read_pages.py [--rounds 9]`.

The pages are the seeds' paragraphs in six layouts, with captions between them and
around them what news pages have: navigation, scripts, styles, related stories,
comments. Prints the recall and precision of 4-grams of the story's words, how
many of the captions came through, and the median CPU time of a page, measured
in turns. trafilatura (pip install trafilatura) is needed for this alone.
"""

from __future__ import annotations

import argparse
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import trafilatura

from timeline.readers.html import read

SEEDS = Path(__file__).parents[2] / "seeds"
SIZE = 100_000
LAYOUTS = {
    "article": ("<main><article><h1>{title}</h1>", "</article></main>", "<p>{}</p>", "<figure><img src=a.jpg><figcaption>{}</figcaption></figure>"),
    "itemprop": ('<div itemprop="articleBody">', "</div>", '<p class="c-text">{}</p>', '<figure class="c-image"><img src=a.jpg><figcaption><span>{}</span></figcaption></figure>'),
    "divs": ('<div id="content"><div class="story"><h1>{title}</h1>', "</div></div>", "<p>{}</p>", '<div class="image"><img src=a.jpg><p class="caption">{}</p></div>'),
    "wordpress": ('<div id="primary"><article class="post"><h1 class="entry-title">{title}</h1><div class="entry-content">', "</div></article></div>", "<p>{}</p>",
                  '<div class="wp-caption"><img src=a.jpg><p class="wp-caption-text">{}</p></div>'),
    "blocks": ('<main><article><h1>{title}</h1>', "</article></main>", '<div data-component="text"><div class="x1"><p class="x2">{}</p></div></div>',
               '<div data-component="image"><figure><div><img src=a.jpg></div><figcaption>{}</figcaption></figure></div>'),
    "plain": ("<h1>{title}</h1>", "", "<p>{}</p>", "<figure><img src=a.jpg><figcaption>{}</figcaption></figure>"),
}
CAPTIONS = ("Smoke hangs over the harbour at Selby Quay, Feb. 27, 2020. (Photo: Lee Park)", "A crane lifts the last of the barges, Monday, March 2, 2020. (Photo: Ada Moss)",
            "The lock gates as they stood in May 2019", "Volunteers stack sandbags behind the mill, Oct. 14, 2021. (Photo: Bo Larkin)")


def story() -> list[str]:
    """The paragraphs of all seeds, the lines of a wrapped one together."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    found = [" ".join(part.split()) for text in texts for part in re.split(r"\n\s*\n", text)]
    return [one for one in dict.fromkeys(found) if len(one) > 80]


def page(layout: str, paragraphs: list[str]) -> bytes:
    """One page of about SIZE bytes."""
    opening, closing, paragraph, figure = LAYOUTS[layout]
    body = []
    for number, one in enumerate(paragraphs):
        body.append(paragraph.format(re.sub(r"\b(the \w+)\b", r'<a href="/t/\1">\1</a>', one, count=1)))
        if number % max(len(paragraphs) // len(CAPTIONS), 1) == 1 and number // max(len(paragraphs) // len(CAPTIONS), 1) < len(CAPTIONS):
            body.append(figure.format(CAPTIONS[number // max(len(paragraphs) // len(CAPTIONS), 1)]))
    menu = "".join(f'<li class="nav__item"><a href="/s/{n}">Section {n}</a></li>' for n in range(60))
    related = "".join(f'<li class="card"><a href="/r/{n}"><h3>Another story, number {n}, of quite some length</h3><span>{n} May 2018</span></a></li>' for n in range(40))
    comments = "".join(f'<div class="comment"><p>Reader {n} does not agree with any of this, and says so at length.</p></div>' for n in range(40))
    head = f"<!doctype html><html lang=en><head><meta charset=utf-8><title>What the seeds tell</title><style>{'.a{margin:0}' * 600}</style></head><body>"
    text = (f"{head}<header><nav class=nav><ul>{menu}</ul></nav></header>{opening.format(title='What the seeds tell')}{''.join(body)}{closing}"
            f"<aside class=related><h2>Related</h2><ul>{related}</ul></aside><section id=comments class=comments>{comments}</section><footer>Copyright 2026 The Seeds</footer>")
    script = f"<script>{'var a=1;' * max((SIZE - len(text.encode())) // 8, 0)}</script></body></html>"
    return (text + script).encode()


def grams(text: str) -> Counter:
    words = re.findall(r"\w+", text.lower())
    return Counter(zip(words, words[1:], words[2:], words[3:]))


def ours(data: bytes) -> str:
    article = read(data, None)
    return "\n".join(article.text[one.begin:one.end] for one in article.blocks if one.kind != "boilerplate")


def theirs(data: bytes) -> str:
    return trafilatura.extract(data, include_comments=False, include_tables=True) or ""


def timed(function: Callable[[bytes], str], data: bytes) -> float:
    begin = time.process_time()
    function(data)
    return time.process_time() - begin


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    paragraphs = story()
    wanted = Counter(gram for one in (*paragraphs, "What the seeds tell") for gram in grams(one))
    known = wanted + Counter(gram for one in CAPTIONS for gram in grams(one))
    print(f"{'layout':12}{'KB':>5}   {'ours: recall':>13}{'precision':>11}{'captions':>10}{'ms':>7}   {'trafilatura: recall':>20}{'precision':>11}{'captions':>10}{'ms':>7}")
    slower = False
    for layout in LAYOUTS:
        data = page(layout, paragraphs)
        cells, medians = [], []
        spent: dict[Callable, list[float]] = {ours: [], theirs: []}
        for _ in range(rounds):
            for function, seconds in spent.items():
                seconds.append(timed(function, data))
        for function, seconds in spent.items():
            text = function(data)
            found = grams(text)
            # Where a paragraph ends, words of two of them meet: those 4-grams are nobody's fault.
            joints = 3 * (len(paragraphs) + len(CAPTIONS))
            recall = sum((found & wanted).values()) / sum(wanted.values())
            precision = min(sum((found & known).values()) / max(sum(found.values()) - joints, 1), 1.0)
            kept = sum(" ".join(caption.split()) in " ".join(text.split()) for caption in CAPTIONS)
            medians.append(statistics.median(seconds))
            cells.append(f"{100 * recall:12.1f}%{100 * precision:10.1f}%{kept:7} / {len(CAPTIONS)}{1000 * medians[-1]:7.1f}")
        slower |= medians[0] > medians[1]
        print(f"{layout:12}{len(data) / 1000:5.0f}   {cells[0]}          {cells[1]}")
    sys.exit(slower)


if __name__ == "__main__":
    main()
