"""The commands and their options. Each command's work is in a module of its own, imported when it runs."""

from __future__ import annotations

from typing import Annotated

import typer

from timeline._version import __version__
from timeline.cli import console
from timeline.cli.export_command import ExportCommand

app = typer.Typer(
    help="Reads news articles, works out when each thing in them happened, and writes the timeline.",
    add_completion=False, pretty_exceptions_enable=False,
)

Articles = Annotated[list[str], typer.Argument(metavar="ARTICLE", help="Files or web addresses to read; - is standard input.")]
DatelineOption = Annotated[
    str | None,
    typer.Option(
        "--dateline", metavar="DATE",
        help="The date that “Thursday” counts from: 2020-02-28. Found in the article if not given.",
    ),
]
TimezoneOption = Annotated[
    str | None, typer.Option("--timezone", metavar="ZONE", help="The zone of times that name none: Europe/Berlin.")
]
PolicyOption = Annotated[
    str,
    typer.Option("--policy", metavar="auto|news|narrative", help="What “April 12” counts from: the dateline, or the time last told."),
]
ReaderOption = Annotated[
    str | None, typer.Option("--reader", metavar="NAME", help="The reader to use, whatever the file is called.")
]
LanguageOption = Annotated[
    str | None, typer.Option("--language", metavar="TAG", help="The article's language: en. Found by its words if not given.")
]
PrivateOption = Annotated[
    bool, typer.Option("--allow-private", help="Fetch from private addresses and this machine, too.")
]
BlockedOption = Annotated[
    list[str],
    typer.Option("--no-plugin", metavar="NAME", help="Leave a plugin alone: it is not even imported. Repeatable."),
]
ToOption = Annotated[
    list[str], typer.Option("--to", "-t", metavar="FORMAT", help="Format; repeat it or use commas for several.")
]
OutputOption = Annotated[
    str | None,
    typer.Option(
        "--output", "-o", metavar="PATH",
        help="File to write, or a folder. Without it one format goes to standard output.",
    ),
]
InferredOption = Annotated[
    bool, typer.Option("--inferred", help="Also the events whose time the text fixes without stating it.")
]
OnlyOption = Annotated[
    list[str], typer.Option("--only", metavar="ID", help="These events alone: ids, or how they begin. Repeat it or use commas.")
]
DropOption = Annotated[list[str], typer.Option("--drop", metavar="ID", help="All but these events.")]
SinceOption = Annotated[
    str | None, typer.Option("--since", metavar="DATE", help="What ends before this day, month or year is left out.")
]
UntilOption = Annotated[
    str | None, typer.Option("--until", metavar="DATE", help="What begins after this day, month or year is left out.")
]
GrainOption = Annotated[
    str | None, typer.Option("--grain", metavar="GRAIN", help="Leave out what is coarser: day, week, month, year …")
]
TopOption = Annotated[int | None, typer.Option("--top", metavar="N", help="The N events that matter most.")]


def _version(wanted: bool) -> None:
    if wanted:
        console.emit(f"timeline {__version__}\n".encode())
        raise typer.Exit


@app.callback()
def timeline(
    version: Annotated[bool, typer.Option("--version", help="Show the version.", callback=_version, is_eager=True)] = False,
) -> None:
    """Reads news articles, works out when each thing in them happened, and writes the timeline."""


@app.command(cls=ExportCommand)
def export(
    articles: Articles,
    to: ToOption = [],
    output: OutputOption = None,
    dateline: DatelineOption = None,
    timezone: TimezoneOption = None,
    policy: PolicyOption = "auto",
    reader: ReaderOption = None,
    language: LanguageOption = None,
    allow_private: PrivateOption = False,
    no_plugin: BlockedOption = [],
    inferred: InferredOption = False,
    only: OnlyOption = [],
    drop: DropOption = [],
    since: SinceOption = None,
    until: UntilOption = None,
    grain: GrainOption = None,
    top: TopOption = None,
) -> None:
    """Write the timeline of articles as a calendar, a table, a page's data."""
    raise NotImplementedError("ExportCommand puts a command with the exporters' own options in its place")


@app.command()
def show(
    articles: Articles,
    dateline: DatelineOption = None,
    timezone: TimezoneOption = None,
    policy: PolicyOption = "auto",
    reader: ReaderOption = None,
    language: LanguageOption = None,
    allow_private: PrivateOption = False,
    blocks: Annotated[
        bool, typer.Option("--blocks", help="Show how the article was read instead: its blocks, and what was dropped.")
    ] = False,
    no_plugin: BlockedOption = [],
    ids: Annotated[bool, typer.Option("--ids", help="Show each event's id, for export --only and --drop.")] = False,
) -> int:
    """Show what happened when, and the words that say so; what is inferred recedes."""
    from timeline.cli.show import run, run_blocks
    from timeline.cli.stories import Sources

    sources = Sources(articles, dateline, timezone, reader, language, allow_private, policy)
    return run_blocks(sources, no_plugin) if blocks else run(sources, no_plugin, ids)


@app.command()
def explain(
    articles: Articles,
    dateline: DatelineOption = None,
    timezone: TimezoneOption = None,
    policy: PolicyOption = "auto",
    reader: ReaderOption = None,
    language: LanguageOption = None,
    allow_private: PrivateOption = False,
    no_plugin: BlockedOption = [],
) -> int:
    """Show how each time expression was understood: its rule, anchor and policy."""
    from timeline.cli.explain import run
    from timeline.cli.stories import Sources

    return run(Sources(articles, dateline, timezone, reader, language, allow_private, policy), no_plugin)


@app.command(name="open")
def open_page(
    articles: Articles,
    assets: Annotated[
        str | None, typer.Option("--assets", metavar="DIR", help="A folder with TimelineJS (its dist/), for use offline.")
    ] = None,
    dateline: DatelineOption = None,
    timezone: TimezoneOption = None,
    policy: PolicyOption = "auto",
    reader: ReaderOption = None,
    language: LanguageOption = None,
    allow_private: PrivateOption = False,
    no_plugin: BlockedOption = [],
) -> int:
    """Show the timeline in the browser, on a page of its own."""
    from timeline.cli.open import run
    from timeline.cli.stories import Sources

    return run(Sources(articles, dateline, timezone, reader, language, allow_private, policy), assets, no_plugin)


@app.command()
def push(
    articles: Articles,
    url: Annotated[str, typer.Option("--url", metavar="URL", help="The calendar's own address on a CalDAV server.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")] = False,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Write over entries that somebody has edited in the calendar, too.")
    ] = False,
    coarse: Annotated[
        str,
        typer.Option("--coarse", metavar="start|span|skip", help="A time that is no single day: on its start, across its span, or not."),
    ] = "start",
    dateline: DatelineOption = None,
    timezone: TimezoneOption = None,
    policy: PolicyOption = "auto",
    reader: ReaderOption = None,
    language: LanguageOption = None,
    allow_private: PrivateOption = False,
    no_plugin: BlockedOption = [],
) -> int:
    """Put the timeline into a CalDAV calendar. Pushed again, it updates its entries.

    User and password come from TIMELINE_CALDAV_USER and TIMELINE_CALDAV_PASSWORD, from ~/.netrc, or from you.
    """
    from timeline.cli.push import run
    from timeline.cli.stories import Sources

    return run(Sources(articles, dateline, timezone, reader, language, allow_private, policy), url, dry_run, overwrite, coarse, no_plugin)


@app.command()
def check(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="An .ics, .csv or TimelineJS .json file; - is standard input.")],
) -> int:
    """Say whether a calendar, a table or a TimelineJS file would import cleanly."""
    from timeline.cli.check import run

    return run(files)


@app.command()
def plugins(no_plugin: BlockedOption = []) -> int:
    """List the plugins: where from, what they add, what is broken and why."""
    from timeline.cli.plugins import run

    return run(no_plugin)


def run(arguments: list[str]) -> int:
    """Runs one command; every error is one line on standard error. Gives the exit status."""
    console.use_utf8()
    if not arguments:
        run(["--help"])
        return 2
    try:
        status = typer.main.get_command(app).main(args=arguments, prog_name="timeline", standalone_mode=False)
    except typer.Abort:
        return 1
    except Exception as error:
        if hasattr(error, "format_message"):  # typer's own: an unknown option, a missing argument
            console.complain(_usage(error))
            return error.exit_code
        if isinstance(error, OSError) and "--help" in arguments:  # the one thing that is not written by console.emit
            error = console.unwritten(error)
        return console.complain_of(error)
    return status if isinstance(status, int) else 0


def _usage(error: Exception) -> str:
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "timeline"
    message = error.format_message().replace(": Value error, ", ": ").rstrip(".")  # the word of a library of typer's
    return f"{message} (see '{path} --help')"
