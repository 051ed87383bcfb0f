"""Plugins are loaded one at a time; a broken one is reported by name and distribution, and the rest go on.

Every plugin here is a real distribution on disk, found as pip's are.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

from timeline.errors import UsageError
from timeline.registry import Registry

GOOD = """
    from timeline.plugin import Exporter, hookimpl

    @hookimpl
    def timeline_exporters():
        return [Exporter("good", "A good one", (".good",), "text/plain", lambda timeline, options: b"good")]
"""


def exporter(name: str, suffix: str) -> str:
    """The source of a plugin with that one format."""
    return GOOD.replace('"good"', repr(name)).replace('".good"', repr(suffix))


def report(registry: Registry, name: str, distribution: str | None = None):
    """The one report on the plugin of that name."""
    [found] = [
        one for one in registry.plugins if one.name == name and distribution in (None, one.distribution)
    ]
    return found


def test_a_good_plugin_is_listed_with_all_it_adds(install):
    install("good-dist", {"good": "good_module"}, {"good_module": GOOD}, version="2.1")
    registry = Registry.load()
    found = report(registry, "good")
    assert (found.distribution, found.version, found.module) == ("good-dist", "2.1", "good_module")
    assert found.adds == ("exporter good",)
    assert found.error is None and not found.blocked
    assert registry.exporter("good").summary == "A good one"
    assert registry.exporters["good"].plugin == "good"
    assert registry.exporters["good"].distribution == "good-dist"


BROKEN = {
    "import_error": ("import nowhere_to_be_found", "nowhere_to_be_found"),
    "any_error": ("1 / 0", "ZeroDivisionError"),
    "syntax_error": ("def (:", "SyntaxError"),
    "exits": ("import sys; sys.exit('I quit')", "SystemExit: I quit"),
    "misspelt": (
        GOOD.replace("timeline_exporters", "timeline_exportrs"),
        "timeline_exportrs is no hook; did you mean timeline_exporters?",
    ),
    "marked_but_no_hook": (GOOD.replace("timeline_exporters", "exporters"), "unknown hook 'exporters'"),
    "unmarked": (GOOD.replace("@hookimpl\n", "\n"), "timeline_exporters lacks its marker"),
    "wrong_arguments": (GOOD.replace("timeline_exporters()", "timeline_exporters(registry)"), "'registry'"),
    "no_hook": ("x = 1", "has no hook"),
    "hook_raises": (
        """
        from timeline.plugin import hookimpl

        @hookimpl
        def timeline_exporters():
            raise ValueError("on\\ntwo lines")
        """,
        "timeline_exporters failed: ValueError: on two lines",
    ),
    "hook_exits": (
        """
        from timeline.plugin import hookimpl

        @hookimpl
        def timeline_readers():
            raise SystemExit(3)
        """,
        "timeline_readers failed: SystemExit: 3",
    ),
    "returns_nothing": (GOOD.replace("return [", "["), "timeline_exporters returned None, not a list of Exporter"),
    "returns_a_dict": (
        """
        from timeline.plugin import hookimpl

        @hookimpl
        def timeline_exporters():
            return [{"name": "good"}]
        """,
        "which is no Exporter",
    ),
    "returns_another_kind": (GOOD.replace("def timeline_exporters", "def timeline_readers"), "which is no Reader"),
    "not_a_list": (GOOD.replace("return [", "return (").replace('b"good")]', 'b"good"))'), "not a list of Exporter"),
    "bad_name": (GOOD.replace('"good", "A', '"Good Format", "A'), "'Good Format' is not lower-case letters"),
    "bad_suffix": (GOOD.replace('".good"', '"good"'), "suffix 'good'"),
    "suffix_without_comma": (GOOD.replace('(".good",)', '(".good")'), "one suffix is written ('.x',)"),
    "no_function": (GOOD.replace('lambda timeline, options: b"good"', "None"), "export is None, not a function"),
    "options_not_frozen": (
        GOOD.replace('b"good")', 'b"good", Options)')
        + """
    from dataclasses import dataclass

    @dataclass
    class Options:
        deep: bool = False
        """,
        "Options is not frozen",
    ),
    "options_without_default": (
        GOOD.replace('b"good")', 'b"good", Options)')
        + """
    from dataclasses import dataclass

    @dataclass(frozen=True)
    class Options:
        deep: bool
        """,
        "'deep' of Options has no default",
    ),
    "options_no_dataclass": (GOOD.replace('b"good")', 'b"good", dict)'), "options is dict, not a dataclass"),
    "options_of_unknown_type": (
        GOOD.replace('b"good")', 'b"good", Options)')
        + """
    from dataclasses import dataclass

    @dataclass(frozen=True)
    class Options:
        deep: "Missing" = None
        """,
        "'Missing' is not defined",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_plugin_is_reported_and_the_others_go_on(install, case):
    source, reason = BROKEN[case]
    name = f"{case}_module"
    install("broken-dist", {"broken": name}, {name: source})
    install("other-dist", {"other": f"{case}_other"}, {f"{case}_other": exporter("other", ".other")})
    registry = Registry.load()
    found = report(registry, "broken")
    assert found.distribution == "broken-dist"
    assert reason in found.error
    assert "\n" not in found.error
    assert found.adds == ()
    assert "good" not in registry.exporters
    assert "other" in registry.exporters
    assert "ical" in registry.exporters


def test_ctrl_c_while_a_plugin_is_imported_stops_the_program(install):
    install("slow-dist", {"slow": "slow_module"}, {"slow_module": "raise KeyboardInterrupt"})
    with pytest.raises(KeyboardInterrupt):
        Registry.load()


def test_a_name_clash_names_both_providers_and_the_first_stays(install):
    install("a-dist", {"one": "clash_one"}, {"clash_one": exporter("same", ".one")})
    install("b-dist", {"two": "clash_two"}, {"clash_two": exporter("same", ".two")})
    registry = Registry.load()
    assert registry.exporters["same"].distribution == "a-dist"
    error = report(registry, "two").error
    assert error == "exporter 'same' of plugin two (b-dist) is already that of plugin one (a-dist), which stays"


def test_a_suffix_clash_is_a_clash_too(install):
    install("a-dist", {"one": "suffix_one"}, {"suffix_one": exporter("one", ".same")})
    install("b-dist", {"two": "suffix_two"}, {"suffix_two": exporter("two", ".SAME")})
    registry = Registry.load()
    assert registry.exporter_for("x.same").name == "one"
    assert "exporter suffix '.same'" in report(registry, "two").error
    assert "two" not in registry.exporters


def test_a_plugin_that_clashes_with_itself_adds_nothing(install):
    source = GOOD.replace("return [", "return 2 * [")
    install("a-dist", {"twice": "twice_module"}, {"twice_module": source})
    assert "exporter 'good' of plugin twice" in report(Registry.load(), "twice").error


def test_the_projects_own_plugins_come_first_whatever_a_stranger_is_called(install):
    install("aaa", {"aaa": "aaa_module"}, {"aaa_module": exporter("ical", ".aaa")})
    registry = Registry.load()
    assert registry.exporters["ical"].distribution == "article-timeline"
    assert "plugin ical (article-timeline), which stays" in report(registry, "aaa").error


def test_only_one_reader_can_be_the_last_resort(install):
    install("r-dist", {"r": "last_resort"}, {"last_resort": """
        from timeline.plugin import Reader, hookimpl

        @hookimpl
        def timeline_readers():
            return [Reader("one", "", (), print), Reader("two", "", (), print)]
    """})
    assert "the place of the reader of last resort of plugin r (r-dist)" in report(Registry.load(), "r").error


def test_one_entry_point_name_in_two_distributions_is_two_plugins(install):
    install("a-dist", {"same": "same_a"}, {"same_a": exporter("a", ".a")})
    install("b-dist", {"same": "same_b"}, {"same_b": exporter("b", ".b")})
    registry = Registry.load()
    assert report(registry, "same", "a-dist").adds == ("exporter a",)
    assert report(registry, "same", "b-dist").adds == ("exporter b",)


MARK = "import pathlib; pathlib.Path(__file__).with_suffix('.ran').touch()\n"


def test_a_blocked_plugin_is_never_imported(install):
    site = install("b-dist", {"noisy": "noisy_module"}, {"noisy_module": MARK})
    registry = Registry.load(blocked=["noisy"])
    found = report(registry, "noisy")
    assert found.blocked and found.error is None and found.adds == ()
    assert not (site / "noisy_module.ran").exists()
    assert "noisy_module" not in sys.modules


def test_of_two_with_one_name_either_can_be_blocked_alone(install):
    install("a-dist", {"same": "block_a"}, {"block_a": exporter("a", ".a")})
    install("b-dist", {"same": "block_b"}, {"block_b": exporter("b", ".b")})
    registry = Registry.load(blocked=["a-dist:same"])
    assert report(registry, "same", "a-dist").blocked
    assert not report(registry, "same", "b-dist").blocked
    assert "a" not in registry.exporters and "b" in registry.exporters


def test_blocking_what_does_not_exist_is_a_usage_error(install):
    with pytest.raises(UsageError, match="no plugin is called 'icla'; did you mean 'ical'?"):
        Registry.load(blocked=["icla"])


def test_the_order_is_that_of_names_not_of_the_path(install):
    install("z-dist", {"one": "order_z"}, {"order_z": exporter("z", ".z")})
    install("m-dist", {"two": "order_m2", "one": "order_m1"}, {
        "order_m1": exporter("m1", ".m1"), "order_m2": exporter("m2", ".m2"),
    })
    strangers = [one for one in Registry.load().plugins if one.distribution in ("z-dist", "m-dist")]
    assert [one.module for one in strangers] == ["order_m1", "order_m2", "order_z"]


def test_a_distribution_with_damaged_metadata_takes_nobody_down(install):
    site = install("good-dist", {"good": "undamaged"}, {"undamaged": GOOD})
    damaged = site / "damaged-1.0.dist-info"
    damaged.mkdir()
    (damaged / "entry_points.txt").write_bytes(b"[timeline]\nno equals sign\n\xff\xfe")
    registry = Registry.load()
    assert "good" in registry.exporters and "ical" in registry.exporters


def test_nothing_is_loaded_until_load_is_called(install):
    site = install("lazy-dist", {"lazy": "lazy_module"}, {"lazy_module": MARK})
    code = f"import sys; sys.path.insert(0, {str(site)!r}); import timeline.registry"
    subprocess.run([sys.executable, "-c", code], check=True)
    assert not (site / "lazy_module.ran").exists()


def test_two_registries_know_nothing_of_each_other(install):
    whole = Registry.load()
    part = Registry.load(blocked=["ical"])
    assert "ical" in whole.exporters
    assert "ical" not in part.exporters


def test_all_that_ships_is_found_by_the_road_of_a_strangers_plugin():
    own = [one for one in Registry.load().plugins if one.distribution == "article-timeline"]
    assert {one.name for one in own} == {
        "csv", "english", "html", "ical", "json", "jsonl", "markdown", "readers", "timelinejs", "timeml",
    }
    assert [one.error for one in own] == [None] * len(own)
