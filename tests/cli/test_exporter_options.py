"""The exporters' options on the command line: typed, checked, and in a panel of their own."""

from __future__ import annotations

import re

STORY = "bridge.timeline.json"


def test_each_format_has_a_panel_with_its_options(timeline, formats):
    help = timeline("export", "--help", COLUMNS="200").stdout.decode()
    panels = re.split(r"╭─ ", help)
    [plain] = [panel for panel in panels if panel.startswith("--to plain: Counts")]
    [ical] = [panel for panel in panels if panel.startswith("--to ical")]
    assert "--plain-shout" in plain and "--no-plain-shout" in plain and "Say it loudly." in plain
    assert re.search(r"--plain-times\s+\W?int", plain, re.IGNORECASE)
    assert "--ical-coarse" in ical and "--ical-coarse" not in plain


def test_the_formats_there_are_stand_in_the_help(timeline, formats):
    help = " ".join(timeline("export", "--help", COLUMNS="400").stdout.decode().split())
    assert (
        "There is: bad-warning, big, csv, fail, html, ical, interrupt, json, jsonl, markdown, noisy, note, notes, plain, refuse,"
        " timelinejs, timeml, warning."
    ) in help


def test_an_option_reaches_its_exporter_with_its_type(timeline, formats):
    done = timeline("export", STORY, "--to", "plain", "--plain-shout", "--plain-times", "2")
    assert done.stdout == 2 * b"2 EVENTS, 0 PROBLEMS\n"


def test_without_options_the_exporters_own_defaults_hold(timeline, formats):
    assert timeline("export", STORY, "--to", "plain").stdout == b"2 events, 0 problems\n"


def test_a_value_that_does_not_fit_is_bad_usage(timeline, formats):
    for wrong in ("many", "0"):
        done = timeline("export", STORY, "--to", "plain", "--plain-times", wrong)
        assert done.returncode == 2
        assert done.stderr.startswith(b"timeline: Invalid value for '--plain-times'")
    done = timeline("export", STORY, "--to", "ical", "--ical-coarse", "sometimes")
    assert done.returncode == 2
    assert b"'start', 'span', 'skip'" in done.stderr


def test_an_option_of_a_format_that_is_not_exported_is_bad_usage(timeline, formats):
    done = timeline("export", STORY, "--to", "plain", "--ical-coarse", "skip")
    assert done.returncode == 2
    assert done.stderr == b"timeline: --ical-coarse is an option of ical, which is not exported: add --to ical\n"


def test_a_plugin_cannot_take_an_option_name_of_its_own_choice(timeline, formats):
    done = timeline("export", STORY, "--to", "plain", "-x", "2")
    assert done.returncode == 2
    assert b"No such option: -x" in done.stderr


ODD = """
    from dataclasses import dataclass
    from timeline.plugin import Exporter, hookimpl

    @dataclass(frozen=True)
    class Options:
        {field}

    @hookimpl
    def timeline_exporters():
        return [Exporter("{name}", "Odd", (".odd",), "", lambda story, options: b"odd", Options)]
"""


def test_a_plugin_that_would_take_over_a_core_option_loses_its_own(timeline, install):
    install("thief", {"thief": "thief"}, {"thief": ODD.format(name="no", field="plugin: bool = False")})
    done = timeline("export", STORY, "--to", "no", "--no-plugin", "csv")
    assert (done.returncode, done.stdout) == (0, b"odd")
    assert b"the options of no (plugin thief) cannot be offered" in done.stderr


def test_two_formats_cannot_have_the_same_option(timeline, install):
    install("a-dist", {"a": "same_a"}, {"same_a": ODD.format(name="a-b", field="c: int = 1")})
    second = ODD.format(name="a", field="b_c: int = 1").replace(".odd", ".other")
    install("b-dist", {"b": "same_b"}, {"same_b": second})
    done = timeline("export", STORY, "--to", "a,a-b", "--a-b-c", "2", "-o", "out")
    assert done.returncode == 0, done.stderr
    assert b"the options of a-b (plugin a) cannot be offered" in done.stderr


def test_an_option_of_a_type_that_typer_cannot_offer_is_left_off(timeline, install):
    install("odd", {"odd": "odd_type"}, {"odd_type": ODD.format(name="odd", field="size: int | float = 1")})
    done = timeline("export", STORY, "--to", "odd")
    assert (done.returncode, done.stdout) == (0, b"odd")
    assert b"the options of odd (plugin odd) cannot be offered" in done.stderr
    assert b"--ical-coarse" in timeline("export", "--help", COLUMNS="200").stdout


def test_any_number_of_values_is_a_repeated_option(timeline, install):
    source = ODD.format(name="odd", field="tags: tuple[str, ...] = ()").replace('b"odd"', "repr(options.tags).encode()")
    install("odd", {"odd": "odd_list"}, {"odd_list": source})
    done = timeline("export", STORY, "--to", "odd", "--odd-tags", "a", "--odd-tags", "b")
    assert done.stdout == b"('a', 'b')"
    assert timeline("export", STORY, "--to", "odd").stdout == b"()"
