"""Pages as large sites and content systems lay them out, with invented stories: each field of each page, and a count of all.

Run as a script, prints a table: field by field, right out of how many.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

import timeline
from timeline.errors import DatelineError
from timeline.model import Article

PAGES = Path(__file__).parent / "pages"


class Page(NamedTuple):
    """What a person reads off a page; `None` and `()` where it says nothing."""

    title: str
    author: str | None = None
    site: str | None = None
    address: str | None = None
    language: str = "en"
    published: str | None = None
    headings: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    image: str | None = None


EXPECTED = {
    "address-only": Page("Tide mill turns again", None, "estuary.example", "https://estuary.example/news/2012/06/18/tide-mill-turns-again.html", "en", "2012-06-18"),
    "amp": Page("Monsoon gate raised at last", "Meera Nambiar", "Delta Daily", "https://deltadaily.example/city/monsoon-gate-raised", "en-IN",
                "2017-07-04T00:20:00+05:30", image="https://deltadaily.example/i/gate.jpg"),
    "blogger": Page("Quarry siren heard again", "Hetty Marl", "Barrow Notes", "http://barrownotes.example/2011/08/quarry-siren.html", "en", "2011-08-06T09:12:00+01:00"),
    "broadcaster": Page("Tram depot fire: Lines closed for a week", "Northcast News", "Northcast News", "https://northcast.example/news/uk-61882930", "en-GB",
                        "2022-06-21T05:41:22+00:00", ("'Like a furnace'",), ("Smoke was seen over Harrow Lane on Monday night",),
                        "https://ichef.northcast.example/news/1024/branded/depot.jpg"),
    "broken-json": Page("Bell stolen from chapel", "Gwen Hale", "Vale Courier", "https://valecourier.example/news/bell-stolen/", "en", "2016-12-05T08:15:00+00:00"),
    "chronicle": Page("Timeline: The dam at Corrie Glen", None, "Glen Record", "https://glenrecord.example/timeline-dam", "en", "2021-12-03T08:00:00+00:00", ("In figures",)),
    "clutter": Page("Ghost town votes to go on", "Nell Harkness", "Outback Argus", "https://argus.example/ghost-town", "en-AU", "2017-03-29T05:10:00+10:30",
                    (), ("The pub at Dry Well, in March. Credit: Bo Larkin",), "https://argus.example/img/ghost.jpg"),
    "conflict": Page("Observatory dome stuck", "Sol Ferrer", "Hilltop Review", "https://hilltop.example/dome", "en", "2019-01-10T09:30:00+00:00"),
    "cxense": Page("Brewery moves to old mint", "Mads Lund", "Kronborg Standard", "https://kronborg.example/business/brewery", "en", "2015-04-21T23:50:00+02:00",
                   image="https://cdn.kronborg.example/brewery.jpg"),
    "drupal": Page("Ferry timetable torn up", "Isla Rendall", "Skerry Islands Council", "https://skerry.example/news/ferry-timetable", "en",
                   "2022-02-10T15:30:00+00:00", ("What passengers should do",)),
    "dublin-core": Page("Census of owls begins", "Pia Lindqvist", "Institute of Night Birds", "https://nightbirds.example/press/owls", "en", "2013-03-25"),
    "epoch-default": Page("Kiln cools after a century", "Ruth Enderby", "Potters' Weekly", "https://potters.example/kiln", "en", "2009-11-12T17:00:00+00:00", ("Gas instead",)),
    "ghost": Page("The night the lighthouse went dark", "Noor Velde", "Saltmarsh", "https://saltmarsh.example/lighthouse-dark/", "en", "2023-01-18T06:00:00+00:00",
                  (), ("The tower, photographed in December 2022.",), "https://saltmarsh.example/content/images/tower.jpg"),
    "hashed-classes": Page("We mapped every hedge in the county", "Ines Okafor", "Field Notes", "https://fieldnotes.example/hedges-7f3a2b", "en",
                           "2020-11-02T13:44:10+00:00", ("What we found",), ("Hedges lost since 1950, in red",), "https://img.fieldnotes.example/max/1200/hedge.png"),
    # Half past midnight on Friday there, though it is Thursday in UTC.
    "istanbul": Page("Strait closed to tankers", "Deniz Aksoy", "Bosphorus Post", "https://bosphoruspost.example/strait-closed", "en", "2020-02-28T00:30:00+03:00",
                     (), ("Tankers wait in the Marmara, Feb. 27, 2020. (Photo: Selin Kaya)",), "https://bosphoruspost.example/img/strait.jpg"),
    "liveblog": Page("Strike day two: as it happened", "Ada Moss", "The Quay Herald", "https://quayherald.example/live/2023/mar/16/strike", "en",
                     "2023-03-16T06:55:00+00:00", ("Talks end", "First ship turned away")),
    "mail-dates": Page("Comet hunters gather", "Tomas Ruiz", "Skywatch", "https://skywatch.example/comet", "en", "2009-03-16T20:00:00-07:00"),
    "microdata": Page("Glass bridge opens over gorge", "Fergus Reay", "Highland Echo", "https://highlandecho.example/gorge", "en-gb", "2014-08-30T11:00:00+01:00"),
    "milliseconds": Page("Snow train leaves late", None, "Railfan", "https://railfan.example/snow-train", "en", "2019-01-19T08:00:00+00:00"),
    "mislabelled": Page("Café closes after 90 years", "Renée Brûlé", "Oldtown Mail", "https://oldtown.example/cafe", "en", "2010-10-29T14:00:00+02:00"),
    "modified-only": Page("Well runs dry", "Jem Hollis", "Chalkdown Bulletin", "https://chalkdown.example/well", "en", "2018-08-07T19:00:00+01:00"),
    "none": Page("How to bank a fire", None, "Hearth and Home"),
    "parsely": Page("Harvest queen steps down", "Lou Desmarais, Kit Arrowood", "Prairie Sun", "https://prairiesun.example/news/queen", "en", "2018-10-09T18:30:00-06:00",
                    image="https://prairiesun.example/img/queen.jpg"),
    "several-articles": Page("Pier sold for a pound", "Dora Finch", "Coast Weekly", "https://coastweekly.example/pier", "en", "2016-05-09T07:30:00+01:00"),
    # In a page without headings, the headline stands in bold above the story.
    "tables-of-old": Page("Reservoir to be drained", None, "Dunmoor Times Online", None, "en", "2004-03-03T10:15:00"),
    "turkish-letters": Page("Şile lighthouse repainted", "Çağla Işık", "Karadeniz Gazetesi", "https://karadeniz.example/sile", "en", "2008-05-16T10:00:00+03:00"),
    "wire": Page("Copper mine reopens after flood", "Rosa Tindle, Emil Brandt", "Meridian Wire", "https://meridianwire.example/article/copper-mine-a91c", "en",
                 "2020-02-28T13:02:00+00:00", (), ("Miners wait at the gate in Alder Creek, Thursday, Feb. 27, 2020. (Meridian Photo/Joan Pell)",),
                 "https://dims.meridianwire.example/a.jpg"),
    "wordpress-classic": Page("Lock gates at Penny Reach fail inspection", "Tess Calloway", "Upriver Gazette", "https://upriver.example/2019/05/14/lock-gates-fail/", "en-US",
                              "2019-05-14T09:20:00-05:00", ("Years of warnings",), ("Divers look at the lower gates, May 13, 2019. (Photo: Owen Firth)",),
                              "https://upriver.example/wp-content/uploads/2019/05/gates-1024x683.jpg"),
    "wordpress-graph": Page("Orchard wardens win reprieve", "Bryn Talbot", "The Cider Ledger", "https://ciderledger.example/orchard-wardens-win-reprieve/", "en-GB",
                            "2021-09-30T16:05:41+00:00", (), ("The old trees at Lamb's Rise in blossom, 4 May 2021",), "https://ciderledger.example/wp-content/orchard.jpg"),
}


def read(name: str) -> Article:
    return timeline.read(PAGES / f"{name}.html")


def found(article: Article) -> Page:
    kinds = {kind: tuple(article.text[one.begin:one.end] for one in article.blocks if one.kind == kind) for kind in ("heading", "caption")}
    return Page(
        article.title, article.author, article.site, article.source if "://" in (article.source or "") else None, article.language,
        article.published, kinds["heading"], kinds["caption"], article.images[0].url if article.images else None,
    )


def text(article: Article) -> str:
    return "\n".join(article.text[one.begin:one.end] for one in article.blocks if one.kind in ("paragraph", "caption"))


def test_every_page_is_expected() -> None:
    assert sorted(EXPECTED) == sorted(path.stem for path in PAGES.glob("*.html"))
    assert len(EXPECTED) >= 25


@pytest.mark.parametrize("name", EXPECTED)
def test_the_fields_of_a_page(name: str) -> None:
    assert found(read(name))._asdict() == EXPECTED[name]._asdict()


@pytest.mark.parametrize("name", EXPECTED)
def test_no_date_of_the_page_around_the_story_gets_in(name: str) -> None:
    article = read(name)
    assert "2026" not in text(article)
    for furniture in ("Subscribe", "newsletter", "Share this", "Related", "comment", "cookies", "Most read", "Camel", "Mayor opens", "Crab fair", "Council met"):
        assert furniture not in text(article)
    for block in article.blocks:
        assert article.text[block.begin:block.end] == article.text[block.begin:block.end].strip() != ""


def test_every_dateline_says_where_it_came_from() -> None:
    for name, page in EXPECTED.items():
        dateline = timeline.build(read(name)).articles[0].dateline
        if page.published is None:
            assert dateline is None
        else:
            assert dateline.basis == "metadata"
            assert dateline.day == date.fromisoformat(page.published[:10])
            # This one page states its time in a line of the story's own, in words.
            said = page.published if name != "tables-of-old" else "line “Published: March 3, 2004 10:15 AM”"
            assert said in dateline.evidence


def test_two_publication_times_are_warned_of_and_the_first_in_order_counts() -> None:
    story = timeline.build(read("conflict"))
    (problem,) = [problem.message for problem in story.problems if "two publication times" in problem.message]
    assert "2019-01-10T09:30:00+00:00 (JSON-LD datePublished)" in problem
    assert "2019-01-17T12:00:00+00:00 (OpenGraph article:published_time)" in problem
    assert [one.source for one in story.articles[0].stated][:2] == ["JSON-LD datePublished", "OpenGraph article:published_time"]


def test_a_page_without_a_date_is_asked_for_one_and_not_given_that_of_its_copyright() -> None:
    page = "<!doctype html><title>x</title><article><h1>Fair opens</h1><p>The fair opened on Thursday, its owner said.</p></article><footer>Copyright 2026</footer>"
    with pytest.raises(DatelineError, match="no dateline"):
        timeline.build(timeline.read(page.encode()))


def test_a_line_of_a_chronicle_is_headed_by_its_date() -> None:
    story = timeline.build(read("chronicle"))
    assert [(event.when.value.edtf, event.headline) for event in story.events if event.when.value.edtf >= "2019"] == [
        ("2019-03-02", "A walker reports water at the foot of the dam"),
        ("2019-05", "A first patch of clay was laid for 40,000 pounds"),
        ("2020-06-14", "Engineers find a hollow behind the wall"),
        ("2020-07-09", "A steel screen was driven in for 2 million"),
        ("2021-11-30", "The reservoir is emptied"),
    ]


def main() -> None:
    right = dict.fromkeys(Page._fields, 0)
    for name, page in EXPECTED.items():
        got = found(read(name))
        for field in Page._fields:
            same = getattr(got, field) == getattr(page, field)
            right[field] += same
            if not same:
                print(f"  {name}: {field} is {getattr(got, field)!r}, not {getattr(page, field)!r}")
    for field, count in right.items():
        print(f"{field:10} {count:3} of {len(EXPECTED)}")
    print(f"{'all':10} {sum(right.values()):3} of {len(EXPECTED) * len(Page._fields)}")
    sys.exit(sum(right.values()) < len(EXPECTED) * len(Page._fields))


if __name__ == "__main__":
    main()
