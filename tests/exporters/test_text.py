"""Words, addresses and ids made fit for any format."""

import pytest

from timeline import isodate
from timeline.ids import event_id, portable
from timeline.temporal.calendar import FarDate
from timeline.text import address, clip, line, plain


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2028b\u2029c\x85d\x0be\x0cf", "a\nb\nc\nd\ne\nf"),
        ("N\0U\x07L\x7f\x9b", "NUL"),
        ("\ufeffmark\uffff", "mark"),
        ("half \ud800", "half \ufffd"),
        ("tab\tstays, and so do é 👩‍👧 and مرحبا\u200f", "tab\tstays, and so do é 👩‍👧 and مرحبا\u200f"),
    ],
)
def test_plain_text_has_no_controls(given: str, expected: str) -> None:
    assert plain(given) == expected


def test_the_short_road_for_printable_text_leaves_nothing_out() -> None:
    printable = "".join(filter(str.isprintable, map(chr, range(0x110000))))
    assert plain(printable) == printable
    assert plain(f"\n{printable}") == f"\n{printable}"  # by the long road


def test_a_line_has_single_spaces() -> None:
    assert line("  a\n\n b\u00a0\u2028c\t") == "a b c"


@pytest.mark.parametrize(
    ("given", "most", "expected"),
    [
        ("short", 5, "short"),
        ("one two three", 9, "one two…"),
        ("one two, three", 10, "one two…"),
        ("x" * 20, 10, "x" * 9 + "…"),
        ("aaaaaaa👩‍👧", 10, "aaaaaaa👩‍👧"),
        ("aaaaaaa👩‍👧!", 10, "aaaaaaa👩…"),
    ],
)
def test_a_clipped_text_ends_with_a_word(given: str, most: int, expected: str) -> None:
    assert clip(given, most) == expected
    assert len(clip(given, most)) <= most


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("https://news.example/a?b=c&d#e", "https://news.example/a?b=c&d#e"),
        ("HTTP://news.example", "HTTP://news.example"),
        ("https://news.example/é", "https://news.example/%C3%A9"),
        ("https://news.example/%C3%A9", "https://news.example/%C3%A9"),
        *((bad, None) for bad in (
            None, "", "story.txt", "javascript:alert(1)", "ftp://news.example", "https://", "https:///path", "https://[::1",
            "https://a b", "https://a\nb", 'https://a"b', "https://a<b", "https://a\u2028b", " https://a", "https://a\ud800",
        )),
    ],
)
def test_only_a_web_address_is_an_address(given: str | None, expected: str | None) -> None:
    assert address(given) == expected


def test_ids_follow_from_the_evidence() -> None:
    assert event_id("a", "It happened.", 0, 12) == event_id("a", "It happened.", 0, 12)
    others = {
        event_id("a", "It happened.", 0, 12), event_id("b", "It happened.", 0, 12), event_id("a", "It happened!", 0, 12),
        event_id("a", "It happened.", 1, 13), event_id("a", "It happened.", 0, 12, 3, 5), event_id("a", "It", 0, 12),
        event_id("aIt", "", 0, 12),
    }
    assert len(others) == 7 and all(len(id) == 16 and int(id, 16) >= 0 for id in others)


@pytest.mark.parametrize("id", ["", "a b", "é", "x" * 65, "-x", "a@b", "a/b", "a\n"])
def test_an_id_by_hand_that_no_format_can_hold_gets_a_stand_in(id: str) -> None:
    assert len(portable(id)) == 16 and portable(id) == portable(id)


def test_a_portable_id_stays() -> None:
    assert portable("0f-1.A_b") == "0f-1.A_b"


@pytest.mark.parametrize(
    "text",
    ["2020-02-27", "0044-03-15", "-0043-03-15", "+12000-01-01", "2020-02-27T21:30:00-05:00", "2020-02-27T21:30:00"],
)
def test_iso_dates_come_back(text: str) -> None:
    point, _ = isodate.read(text)
    assert isodate.write(point) == text


def test_the_year_zero_is_a_year() -> None:
    assert isodate.read("0000-02-29")[0] == FarDate(0, 2, 29)


@pytest.mark.parametrize(
    "text", ["", "20", "2020-2", "2020-02-3", "Feb", "2020-13", "2021-02-29", "2020-02-27T", "2020-02-27T24", "２０２０",
             "2020-02-27T10:00+25:00", "2020-02-27T10+", "1234567890", "2020Z"],
)
def test_what_is_no_iso_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        isodate.read(text)
