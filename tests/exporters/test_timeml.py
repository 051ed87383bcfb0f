"""TimeML: valid, with the article's text to the character and every time of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import NASTY, moments, whole_days

import timeline
from timeline.canonical import decode, encode
from timeline.errors import ExportError
from timeline.model import Article, Dateline, Timeline, TimeTag
from timeline.temporal.timex3 import VALUE
from timeline.temporal.value import TimeValue
from timeline.testing import check_exporter, sample_timeline
from timeline_timeml import timeline_exporters
from timeline_timeml.write import document, warnings

etree = pytest.importorskip("lxml.etree", reason="lxml is not installed: pip install -e '.[dev]'")

SCHEMA = etree.XMLSchema(etree.parse(str(Path(__file__).with_name("timeml.xsd"))))
SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))

DIVER = """The diver of Low Ford

The diver sank on Thursday & came up the next day. He had dived twice a week since May 2019, and every other Monday.
From June to August he slept. He was ill in the past two weeks; the three months ended Sept. 30 were worse.
He retires on Feb. 30 <or so>, about 1,500,000 years too late.
"""


def tree(data: bytes):
    """The document, once it is sure that it is valid."""
    root = etree.fromstring(data)
    SCHEMA.assertValid(root)
    return root


def text_of(data: bytes) -> str:
    return "".join(tree(data).find("TEXT").itertext())


def build(text: str, dateline: str | None = "2020-02-28") -> Timeline:
    return timeline.build(timeline.read(text.encode()), dateline)


def plain(text: str, *times: TimeTag, dateline: Dateline | None = None, **fields: object) -> Timeline:
    """A timeline of one article by hand."""
    article = Article(**({"id": "a1", "title": "A title", "text": text, "dateline": dateline} | fields))
    return Timeline("A title", (article,), (), times=times)


def day(begin: int, end: int, text: str, **fields: object) -> TimeTag:
    return TimeTag("a1", **({"id": f"x{begin}", "text": text, "begin": begin, "end": end, "type": "DATE", "value": "2020"} | fields))


def test_the_document_to_the_letter() -> None:
    assert document(build("The fair\n\nThe fair at Low Ford opened on Thursday & went on.\n")).decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        ' xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">\n'
        "<DOCID>c08f3e8c1010</DOCID>\n"
        '<DCT><TIMEX3 tid="t0" type="DATE" value="2020-02-28" temporalFunction="false"'
        ' functionInDocument="CREATION_TIME">2020-02-28</TIMEX3></DCT>\n'
        "<TITLE>The fair</TITLE>\n"
        "<TEXT>The fair\n\nThe fair at Low Ford opened on "
        '<TIMEX3 tid="t1" type="DATE" temporalFunction="true" value="2020-02-27" anchorTimeID="t0">Thursday</TIMEX3>'
        " &amp; went on.\n</TEXT>\n</TimeML>\n"
    )


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('anchorTimeID="t0"', 'anchorTimeID="t9"'), ('tid="t1"', 'tid="t0"'), ('tid="t1"', 'tid="one"'),
        ('value="2020-02-27"', 'value="Thursday"'), ('value="2020-02-27"', ""), ('type="DATE" temporal', 'type="DAY" temporal'),
        ("<DOCID>", "<TITLE/><DOCID>"), (">Thursday<", "><b/><"), ('temporalFunction="true"', 'mod="LATE"'),
    ],
)
def test_the_schema_of_these_tests_refuses_what_is_wrong(right: str, wrong: str) -> None:
    data = document(build("The fair\n\nThe fair at Low Ford opened on Thursday & went on.\n"))
    tree(data)
    with pytest.raises(etree.DocumentInvalid):
        tree(data.replace(right.encode(), wrong.encode()))


def test_every_time_is_there_with_what_timeml_says_of_it() -> None:
    root = tree(document(build(DIVER)))
    found = {}
    for one in root.find("TEXT"):
        attributes = dict(one.attrib)
        if attributes.pop("temporalFunction") == "true":
            attributes["type"] += " worked out"
        found[attributes.pop("tid"), one.text] = attributes
    assert found == {
        ("t1", "Thursday"): {"type": "DATE worked out", "value": "2020-02-27", "anchorTimeID": "t0"},
        ("t2", "the next day"): {"type": "DATE worked out", "value": "2020-02-28", "anchorTimeID": "t1"},
        ("t3", "twice a week"): {"type": "SET", "value": "P1W", "freq": "2X"},
        ("t4", "May 2019"): {"type": "DATE", "value": "2019-05"},
        ("t5", "every other Monday"): {"type": "SET", "value": "XXXX-WXX-1", "quant": "EVERY OTHER"},
        ("t6", "June"): {"type": "DATE worked out", "value": "2019-06", "anchorTimeID": "t0"},
        ("t7", "August"): {"type": "DATE worked out", "value": "2019-08", "anchorTimeID": "t0"},
        ("t8", "the past two weeks"): {"type": "DURATION worked out", "value": "P2W", "endPoint": "t0"},
        ("t9", "the three months"): {"type": "DURATION worked out", "value": "P3M", "endPoint": "t10"},
        ("t10", "Sept. 30"): {"type": "DATE worked out", "value": "2019-09-30", "anchorTimeID": "t0"},
        ("t11", "Feb. 30"): {"type": "DATE", "value": "XXXX-XX-XX", "comment": "no such day: month 2 has 29 days, not 30"},
        ("t12", "about 1,500,000 years"): {"type": "DURATION", "value": "P1500000Y", "mod": "APPROX"},
    }


def test_the_times_are_those_of_tag_and_not_only_those_that_date_an_event() -> None:
    story = build(DIVER)
    tagged = timeline.tag(story.articles[0].text, "2020-02-28")
    root = tree(document(story))
    assert [(one.text, one.get("value")) for one in root.find("TEXT")] == [
        (one.text, one.timex3.value if one.timex3 else "XXXX-XX-XX") for one in tagged
    ]
    assert len(story.events) < len(tagged)


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_a_seed_goes_out_and_comes_back(seed: Path) -> None:
    story = timeline.build(timeline.read(seed))
    data = document(story)
    again = timeline.read(data)
    [article] = story.articles
    assert text_of(data) == again.text == article.text
    assert (again.title, again.id, again.blocks) == (article.title, article.id, article.blocks)
    rebuilt = timeline.build(again)
    [dated] = rebuilt.articles
    assert (dated.dateline.value, dated.dateline.zone) == (article.dateline.value, article.dateline.zone)
    assert dated.dateline.basis == "metadata"
    assert rebuilt.times == story.times and [event.id for event in rebuilt.events] == [event.id for event in story.events]


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_from_canonical_json_come_the_same_bytes(seed: Path) -> None:
    story = timeline.build(timeline.read(seed))
    assert document(decode(encode(story))) == document(story)


def test_carriage_returns_and_other_ends_of_lines_stay() -> None:
    text = "One\r\ntwo\rthree\u2028four\x85five\tsix ]]> &amp; seven"
    assert text_of(document(plain(text))) == text


def test_what_xml_cannot_hold_is_replaced_one_for_one_and_told() -> None:
    text = "A\x00b\x1b[31m \ud800 \uffff 2020."
    story = plain(text, day(13, 17, "2020"))
    written = text_of(document(story))
    assert written == "A\ufffdb\ufffd[31m \ufffd \ufffd 2020."
    assert written[13:17] == "2020"
    assert warnings(story)[0] == "4 characters that XML cannot hold are written as U+FFFD, so that offsets hold"
    assert "1 character that XML cannot hold is" in warnings(plain("a\x00"))[0]


MINUTE = timezone(timedelta(hours=-5))


@pytest.mark.parametrize(
    ("value", "zone", "kind", "written", "warned"),
    [
        (date(2020, 2, 28), None, "DATE", "2020-02-28", None),
        (date(800, 2, 28), None, "DATE", "0800-02-28", None),
        (date(2020, 2, 28), "Europe/Rome", "DATE", "2020-02-28", "Europe/Rome, is left out"),
        (datetime(2020, 2, 28, 9, 30), "Europe/Rome", "TIME", "2020-02-28T09:30:00", "Europe/Rome, is left out"),
        (datetime(2020, 2, 28, 9, 30), None, "TIME", "2020-02-28T09:30:00", None),
        (datetime(2020, 2, 28, 9, 30, tzinfo=MINUTE), "-05:00", "TIME", "2020-02-28T09:30:00-05:00", None),
        (datetime(2020, 2, 28, 9, 30, tzinfo=timezone.utc), "UTC", "TIME", "2020-02-28T09:30:00+00:00", None),
        (datetime(2020, 2, 28, 9, 30, tzinfo=ZoneInfo("Europe/Rome")), "Europe/Rome", "TIME", "2020-02-28T09:30:00+01:00",
         "Europe/Rome, is written as its offset, +01:00"),
        (datetime(1860, 2, 28, 9, 30, tzinfo=ZoneInfo("Europe/Rome")), "Europe/Rome", "TIME", "1860-02-28T09:30:00",
         "Europe/Rome, is left out"),
    ],
)
def test_the_dateline_is_the_creation_time(value, zone, kind, written, warned) -> None:
    story = plain("A day.", dateline=Dateline(value, zone, "given", ""))
    data = document(story)
    [dct] = tree(data).find("DCT")
    assert (dct.get("type"), dct.get("value"), dct.text) == (kind, written, written)
    assert [warned in line for line in warnings(story)] == ([] if warned is None else [True])
    again = timeline.read(data).dateline
    assert again.value.replace(tzinfo=None) == value.replace(tzinfo=None) if kind == "TIME" else again.value == value
    if warned is None:
        assert (again.value, again.zone) == (value, zone)


def test_without_a_dateline_the_creation_time_is_unknown() -> None:
    story = build("Notes\n\nThe mill was built in 1811. It burned down on 3 May 1902.", None)
    data = document(story)
    [dct] = tree(data).find("DCT")
    assert (dct.get("value"), dct.text, dct.get("functionInDocument")) == ("XXXX-XX-XX", None, "CREATION_TIME")
    assert [one.get("value") for one in tree(data).find("TEXT")] == ["1811", "1902-05-03"]
    assert warnings(story) == ["the article has no dateline: its creation time is written as XXXX-XX-XX"]
    assert timeline.read(data).dateline is None


def test_an_article_is_named_after_its_source() -> None:
    for source, name in (("a/b/story.txt", "story"), (None, "a1"), ("https://news.example/a?b=1&c", "https://news.example/a?b=1&c")):
        assert tree(document(plain("A day.", source=source))).findtext("DOCID") == name


def test_a_title_that_is_blank_is_left_out() -> None:
    story = plain("A day.")
    assert tree(document(replace(story, articles=(replace(story.articles[0], title=" "),)))).find("TITLE") is None


def test_times_are_numbered_in_order_of_place_whatever_they_are_called() -> None:
    second = day(14, 18, "2020", id="first", anchor_time="other", temporal_function=True)
    story = plain("It was 2019 or 2020.", replace(second, begin=15, end=19), day(7, 11, "2019", id="other", value="2019"))
    first, last = tree(document(story)).find("TEXT")
    assert (first.get("tid"), first.text, last.get("tid"), last.get("anchorTimeID")) == ("t1", "2019", "t2", "t1")


@pytest.mark.parametrize(
    ("story", "said"),
    [
        (sample_timeline(), "TimeML holds one article and this timeline has 2: export them one at a time"),
        (Timeline("x", (), ()), "this timeline has 0"),
        (plain(""), "does not hold its article's text: export the article itself"),
        (replace(sample_timeline(articles=1), times=()), "does not hold its article's times: export the article itself"),
        (plain("A day.", day(0, 3, "B d")), "the article's text has 'A d' at 0, not 'B d'"),
        (plain("A day.", day(2, 30, "day. And more")), "not 'day. And more'"),
        (plain("A day.", day(0, 3, "A d"), day(2, 5, "day")), "overlaps 'A d' at 0"),
        (plain("A day.", day(0, 3, "A d", value="soon")), "expected a TIMEX3 value"),
        (plain("A day.", day(0, 3, "A d", anchor_time="t7")), "no other time of the article has the id 't7'"),
    ],
)
def test_what_cannot_be_written_is_refused_in_one_line(story: Timeline, said: str) -> None:
    with pytest.raises(ExportError) as caught:
        document(story)
    assert said in str(caught.value) and "\n" not in str(caught.value)


def test_it_keeps_what_the_core_relies_on() -> None:
    [exporter] = timeline_exporters()
    check_exporter(exporter)
    with pytest.raises(AssertionError, match="refused"):
        check_exporter(replace(exporter, export=refuse))


def refuse(story: Timeline, options: object) -> bytes:
    raise ExportError("not even one article")


@st.composite
def articles(draw: st.DrawFn) -> Timeline:
    """An article of any characters, with times anywhere in it."""
    text = draw(st.text(min_size=1, max_size=80) | st.sampled_from([one for one in NASTY if one]))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    times = []
    for begin, end in zip(cuts[::2], cuts[1::2]):
        refers = draw(st.sampled_from([None, "t0", *(time.id for time in times)]))
        times.append(day(
            begin, end, " ".join(text[begin:end].split()), mod=draw(st.sampled_from([None, "APPROX", "END"])),
            anchor_time=refers, quant=draw(st.sampled_from([None, "EVERY"])), comment=draw(st.none() | st.text(max_size=9)),
        ))
    return plain(text, *times, title=draw(st.text(max_size=9)))


MANY = settings(max_examples=200, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


@MANY
@given(whole_days() | moments())
def test_the_value_of_any_time_has_the_look_of_one(value: TimeValue) -> None:
    assert VALUE.fullmatch(value.timex3.value)


@MANY
@given(articles())
def test_any_text_is_kept_character_by_character(story: Timeline) -> None:
    text = story.articles[0].text
    written = text_of(document(story))
    assert len(written) == len(text)
    assert all(one == other or one == "\ufffd" for one, other in zip(written, text))
    assert sum(one != other for one, other in zip(written, text)) == sum(
        not _xml_can_hold(other) for other in text
    )
    assert len(tree(document(story)).find("TEXT")) == len(story.times)


def _xml_can_hold(character: str) -> bool:
    try:
        etree.Element("a").text = character
    except (ValueError, UnicodeEncodeError):
        return False
    return character not in "\ufffe\uffff"
