"""What README.md says can be done, done."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

from timeline.registry import Registry

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(language: str, mark: str = "") -> str:
    """The first fenced block of that language, behind a mark if one is given."""
    found = re.search(rf"{re.escape(mark)}\s*```{language}\n(.*?)```", README[README.index(mark):], re.DOTALL)
    assert found is not None
    return found[1]


def test_the_python_example_runs_and_prints_what_its_comment_says() -> None:
    done = subprocess.run([sys.executable, "-c", block("python")], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.endswith("Thursday 2020-02-27\n")
    assert "2020-02-28 " in done.stdout


def test_the_first_command_writes_three_files_and_prints_a_table(tmp_path: Path) -> None:
    # The environment and the installation are this one; what follows them is run as it stands.
    *_, export, show = block("sh", "<!-- first-command -->").strip().split(" && ")
    printed = ""
    for command in (export, show):
        _, *arguments = shlex.split(command.replace("-o out", f"-o {tmp_path}"))
        done = subprocess.run([sys.executable, "-m", "timeline", *arguments], cwd=ROOT, capture_output=True, text=True, check=True)
        printed += done.stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "idlib-airstrike.csv", "idlib-airstrike.ics", "idlib-airstrike.timelinejs.json",
    ]
    assert "2020-02-27" in printed
    assert "early Friday" in printed


def test_the_timeml_commands_write_an_article_and_its_calendar(tmp_path: Path) -> None:
    for command in block("sh", "<!-- timeml-commands -->").strip().splitlines():
        _, *arguments = shlex.split(command.replace("seeds/", f"{ROOT}/seeds/"))
        subprocess.run([sys.executable, "-m", "timeline", *arguments], cwd=tmp_path, capture_output=True, check=True)
    assert (tmp_path / "canal-history.tml").read_text("utf-8").count("</TIMEX3>") > 20
    assert (tmp_path / "canal-history.ics").read_text("utf-8").count("BEGIN:VEVENT") > 10


def test_the_timeml_example_prints_what_stands_below_it() -> None:
    done = subprocess.run([sys.executable, "-c", block("python", "<!-- timeml-python -->")], cwd=ROOT, capture_output=True, text=True, check=True)
    printed = re.search(r"^prints\n\n```\n(.*?)```", README, re.DOTALL | re.MULTILINE)
    assert printed is not None and done.stdout == printed[1]


def test_the_check_says_that_the_export_would_import_cleanly(tmp_path: Path) -> None:
    printed = ""
    for command in block("sh", "<!-- check-commands -->").strip().splitlines():
        _, *arguments = shlex.split(command.replace("story.ics", str(tmp_path / "story.ics")))
        done = subprocess.run([sys.executable, "-m", "timeline", *arguments], cwd=ROOT, capture_output=True, text=True, check=True)
        printed += done.stdout
    assert printed.endswith("would import cleanly\n")


def test_every_option_of_the_table_is_offered() -> None:
    offered = subprocess.run(
        [sys.executable, "-m", "timeline", "export", "--help"], capture_output=True, text=True, check=True,
        env=os.environ | {"COLUMNS": "200"},
    ).stdout
    named = re.findall(r"`(--(?:ical|csv|timelinejs|html|markdown)-[a-z]+)", README)
    assert len(named) >= 10 and all(f"{option} " in offered or f"{option}/" in offered for option in named)


def test_the_page_is_shown_with_its_blocks_and_the_times_that_lost() -> None:
    printed = []
    for command in block("sh", "<!-- reading -->").strip().splitlines():
        _, *arguments = shlex.split(command)
        done = subprocess.run([sys.executable, "-m", "timeline", *arguments], cwd=ROOT, capture_output=True, text=True, check=True)
        printed.append(done.stdout)
    shown, blocks, explained = printed
    assert shown.startswith("dateline 2021-05-06T00:10:00+01:00 +01:00 (metadata: JSON-LD datePublished, in the zone that line")
    assert "\ndropped     Lock reopened on 2 April 2018\n" in blocks
    assert explained.count("also stated: ") == 3


def test_every_reader_of_the_table_exists_with_its_suffixes() -> None:
    table = README[README.index("| reader |"):README.index("On the web the server")]
    readers = {name: set(declared.item.suffixes) for name, declared in Registry.load().readers.items()}
    named = []
    for row in table.strip().splitlines()[2:]:
        _, names, _, chosen, _ = row.split("|")
        those = re.findall(r"`([a-z]+)`", names)
        named += those
        assert set(re.findall(r"`(\.[a-z.]+)`", chosen)) == set().union(*(readers[name] for name in those)), row
    assert sorted(named) == sorted(readers)


def test_every_file_of_english_has_a_row() -> None:
    table = (ROOT / "timeline" / "lang" / "README.md").read_text(encoding="utf-8").partition("## English, file by file")[2].partition("\n## ")[0]
    named = set(re.findall(r"`([\w/*]+(?:\.\w+)?/?)`", table))
    folder = ROOT / "timeline" / "lang" / "en"
    files = {path.name for path in folder.iterdir() if path.suffix in (".py", ".txt")} - {"__init__.py"}
    folders = {f"{path.name}/" for path in folder.iterdir() if (path / "__init__.py").exists()}
    assert named - {"__init__.py", "rules/*.py"} == files | folders - {"rules/"}


def test_every_command_of_the_table_exists() -> None:
    named = set(re.findall(r"^\| `timeline (\w+)", README, re.MULTILINE))
    help_text = subprocess.run([sys.executable, "-m", "timeline", "--help"], capture_output=True, text=True, check=True).stdout
    assert named == {"export", "show", "explain", "open", "push", "check", "plugins"}
    assert all(re.search(rf"\b{name}\b", help_text) for name in named)
