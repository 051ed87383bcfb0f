"""The errors a caller may meet, in one tree.

    TimelineError            anything this package refuses to do; the message is one line for a person
      ArticleError           the input: unreadable, undecodable, not an article       (exit status 1)
        DatelineError        no reference time: nothing given, stated or inferable    (exit status 1)
      ExportError            a timeline that the format cannot hold                   (exit status 1)
      UsageError             a name or an option that does not exist                  (exit status 2)
      PluginError            one plugin's fault; carries the plugin's name
      Unresolvable           an expression that names no time: `timeline.temporal` alone raises it, `build` and `tag` keep it

Every message says what is wrong, where, and what to do about it.
"""

from __future__ import annotations


class TimelineError(Exception):
    """Base of all errors that this package raises on purpose."""

    exit_status = 1


class ArticleError(TimelineError):
    """The input cannot be read as an article."""


class DatelineError(ArticleError):
    """No dateline was given, and the article neither states nor implies one."""


class ExportError(TimelineError):
    """An exporter cannot write this timeline."""


class UsageError(TimelineError):
    """The caller asked for something that does not exist: a format, an option, a zone."""

    exit_status = 2


class PluginError(TimelineError):
    """A plugin failed. `plugin` is the name of the entry point at fault."""

    def __init__(self, message: str, plugin: str) -> None:
        super().__init__(message)
        self.plugin = plugin


class Unresolvable(TimelineError):
    """An expression that names no time: "Feb. 30", "that day" with no day before it.

    Raised by `timeline.temporal.resolve`; `build` catches it and keeps the
    expression in `Timeline.unresolved` with this message as its reason.
    """
