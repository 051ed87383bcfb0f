"""Time zones, from the package's own data."""

import subprocess
import sys
from datetime import datetime, timedelta, timezone

import pytest

import timeline
from timeline.errors import UsageError
from timeline.temporal.zones import names, zone


def test_an_iana_zone():
    berlin = zone("Europe/Berlin")
    assert datetime(2021, 7, 1, tzinfo=berlin).utcoffset() == timedelta(hours=2)
    assert datetime(2021, 1, 1, tzinfo=berlin).utcoffset() == timedelta(hours=1)
    assert berlin is zone("Europe/Berlin")
    assert berlin.key == "Europe/Berlin"


@pytest.mark.parametrize(
    ("name", "offset"),
    [("Z", 0), ("UTC", 0), ("+00:00", 0), ("+05:30", 330), ("-03:30", -210), ("-11:00", -660), ("+14:00", 840)],
)
def test_fixed_offsets(name, offset):
    assert datetime(2021, 7, 1, tzinfo=zone(name)).utcoffset() == timedelta(minutes=offset)


def test_utc_is_utc():
    assert zone("UTC") is zone("Z") is timezone.utc


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("Europe/Berln", "did you mean Europe/Berlin?"),
        ("europe/berlin", "did you mean Europe/Berlin?"),
        ("America/New York", "did you mean America/New_York?"),
        ("Berlin", "did you mean Europe/Berlin?"),
        ("qqqq", "give an IANA name"),
        ("", "give an IANA name"),
        ("+5", "+02:00"),
        ("+24:00", "+02:00"),
        ("+10:60", "+02:00"),
        ("../../etc/localtime", "not a time zone"),
        ("/etc/localtime", "not a time zone"),
    ],
)
def test_other_names_are_refused_with_the_nearest(name, hint):
    with pytest.raises(UsageError) as caught:
        zone(name)
    assert hint in str(caught.value)
    assert f'"{name}" is not a time zone' in str(caught.value)


def test_every_name_has_its_data():
    assert len(names()) > 400
    for name in names():
        assert zone(name).utcoffset(datetime(2021, 7, 1)) is not None


def test_the_host_has_no_say():
    """Neither TZ nor another database on the host's search path changes a zone."""
    code = (
        "import zoneinfo; zoneinfo.reset_tzpath([])\n"
        "from datetime import datetime\n"
        "from timeline.temporal.zones import zone\n"
        "print(datetime(2021, 7, 1, tzinfo=zone('Asia/Tokyo')).utcoffset())"
    )
    shown = subprocess.run([sys.executable, "-c", code], env={"TZ": "America/Lima", "PYTHONPATH": ":".join(sys.path)},
                           capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "9:00:00"


@pytest.mark.parametrize(
    ("zone", "offset"), [("GMT-3", "-03:00"), ("UTC+5:30", "+05:30"), ("GMT +0200", "+02:00"), ("(UTC\u22124)", "-04:00"), ("UTC", "Z"), ("EST", "-05:00")],
)
def test_hours_from_greenwich_are_a_zone(zone: str, offset: str) -> None:
    (found,) = timeline.tag(f"The gates opened at 9 a.m. {zone} on Tuesday.", "2020-02-28")
    assert found.value.edtf == f"2020-02-25T09:00:00{offset}"


@pytest.mark.parametrize(
    ("words", "start", "said"),
    [
        ("2:30 a.m. on 8 March 2020", "2020-03-08T02:30:00-05:00", "02:30 on 2020-03-08 in America/New_York was never shown"),
        ("1 a.m. on 1 November 2020", "2020-11-01T01:00:00-04:00", "01:00 on 2020-11-01 in America/New_York was shown twice"),
        ("3:30 a.m. on 8 March 2020", "2020-03-08T03:30:00-04:00", None),
        ("1:30 a.m. EST on 1 November 2020", "2020-11-01T01:30:00-05:00", None),
    ],
)
def test_a_time_of_a_night_on_which_the_clocks_are_turned_is_said(words: str, start: str, said: str | None) -> None:
    (found,) = timeline.tag(f"The bell rang at {words}.", "2020-12-01", timezone="America/New_York")
    assert found.value.edtf == start
    assert found.note is None if said is None else found.note.startswith(said)


def test_an_offset_that_no_zone_has_is_left_out() -> None:
    (found,) = timeline.tag("The log says 2020-02-27T10:30-19:98.", "2020-02-28")
    assert found.text == "2020-02-27T10:30"


@pytest.mark.parametrize(("words", "value"), [
    ("9:20 a.m. on Wednesday (7:20 p.m. ET Tuesday)", "2020-02-26T09:20:00+09:00"),
    ("3:20 a.m. local time on Thursday (2120 GMT Wednesday)", "2020-02-27T03:20:00+06:00"),
    ("9 a.m. Moscow time on Thursday (0600 GMT)", "2020-02-27T09:00:00+03:00"),
    ("4 in the morning (4 a.m. EST Thursday)", "2020-02-27T04:00:00-05:00"),
    ("11 a.m. local time (22:00 GMT on Tuesday)", "2020-02-25T22:00:00Z"),  # 11 hours behind, or 13 ahead: the moment is the same
    ("9:20 a.m. on Wednesday (7:27 p.m. ET Tuesday)", "2020-02-26T09:20:00"),  # no zone is so many minutes off
    ("9:20 a.m. on Wednesday (7:20 p.m. Tuesday)", "2020-02-26T09:20:00"),
    ("about 9 a.m. Wednesday (7 p.m. ET Tuesday)", "2020-02-26T09:00:00~"),  # no zone to the minute
    ("7 a.m. This time it woke nobody (0500 GMT)", "2020-02-28T07:00:00"),
])
def test_an_hour_told_as_it_is_elsewhere_says_the_zone(words: str, value: str) -> None:
    assert timeline.tag(f"The quake struck at {words}.", "2020-02-28")[0].value.edtf == value
