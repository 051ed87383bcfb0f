"""From the fields of the exporters' options classes to typed options of `timeline export`."""

from __future__ import annotations

import dataclasses
import inspect
import typing
from collections.abc import Callable
from copy import copy
from typing import Annotated, Any

import typer
from typer.models import OptionInfo, ParameterInfo

from timeline.cli import console
from timeline.messages import said
from timeline.plugin import Exporter
from timeline.registry import Registry

Parameters = dict[str, inspect.Parameter]


def compose(registry: Registry, template: Callable[..., Any]) -> Any:
    """The export command: `template`'s own parameters, then a panel of options for each exporter.

    Options that typer cannot offer (a type it does not know, a name already
    taken) are left off with a warning, and the others stay.
    """
    core = dict(inspect.signature(template, eval_str=True).parameters)
    core["to"] = _listing(core["to"], registry)
    everything: dict[str, Parameters] = {}
    for name, declared in sorted(registry.exporters.items()):
        everything[name] = _parameters(declared.item)
    try:
        return _command(registry, template, core, everything)
    except Exception:
        return _command(registry, template, core, _usable(registry, template, core, everything))


def _usable(
    registry: Registry, template: Callable, core: Parameters, wanted: dict[str, Parameters]
) -> dict[str, Parameters]:
    """Those panels that can be offered beside each other; a warning for each of the others."""
    usable: dict[str, Parameters] = {}
    for name, parameters in wanted.items():
        try:
            _command(registry, template, core, {**usable, name: parameters})
        except Exception as error:
            plugin = registry.exporters[name].plugin
            console.warn(f"the options of {name} (plugin {plugin}) cannot be offered: {said(error)}")
        else:
            usable[name] = parameters
    return usable


def _command(registry: Registry, template: Callable, core: Parameters, panels: dict[str, Parameters]) -> Any:
    """A typer command whose options come from a composed signature."""
    fields: dict[str, tuple[str, str]] = {}
    for exporter, parameters in panels.items():
        for option in parameters:
            if option in fields or option in core:
                raise ValueError(f"--{option.replace('_', '-')} is there already")
            fields[option] = (exporter, option.removeprefix(_prefix(exporter)))
    context = inspect.Parameter("context", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context)
    offered = [context, *core.values(), *(one for parameters in panels.values() for one in parameters.values())]
    offered = [one.replace(kind=inspect.Parameter.KEYWORD_ONLY) for one in offered]

    def export(context: typer.Context, **values: Any) -> int:
        from timeline.cli.export import run  # the whole road, which the help does without

        del values["no_plugin"]  # heeded already, by whoever loaded the registry
        given: dict[str, dict[str, object]] = {}
        typed: list[tuple[str, str]] = []
        for option, (exporter, field) in fields.items():
            value, source = values.pop(option), context.get_parameter_source(option)
            if source is not None and not source.name.startswith("DEFAULT"):
                given.setdefault(exporter, {})[field] = value
                if source.name == "COMMANDLINE":
                    typed.append((exporter, "--" + option.replace("_", "-")))
        return run(registry, options=given, typed=typed, **values)

    export.__doc__ = template.__doc__
    export.__signature__ = inspect.Signature(offered)
    export.__annotations__ = {one.name: one.annotation for one in offered}
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    app.command("export")(export)
    command = typer.main.get_command(app)
    spellings = [spelling for one in command.params for spelling in (*one.opts, *one.secondary_opts)]
    twice = {spelling for spelling in spellings if spellings.count(spelling) > 1}
    if twice:
        raise ValueError(f"{', '.join(sorted(twice))} is there already")
    return command


def _listing(to: inspect.Parameter, registry: Registry) -> inspect.Parameter:
    """`--to`, with the formats there are in its help."""
    plain, info = typing.get_args(to.annotation)
    info = copy(info)
    info.help = f"{info.help} There is: {', '.join(sorted(registry.exporters)) or 'none'}."
    return to.replace(annotation=Annotated[plain, info])


def _prefix(exporter: str) -> str:
    return exporter.replace("-", "_") + "_"


def _parameters(exporter: Exporter) -> Parameters:
    """A parameter for each field: `coarse` of `ical` is `ical_coarse`, that is `--ical-coarse`."""
    if exporter.options is None:
        return {}
    hints = typing.get_type_hints(exporter.options, include_extras=True)
    parameters = {}
    for field in dataclasses.fields(exporter.options):
        name = _prefix(exporter.name) + field.name
        default = field.default if field.default is not dataclasses.MISSING else field.default_factory()
        parameters[name] = inspect.Parameter(
            name, inspect.Parameter.KEYWORD_ONLY, default=_typer_default(default),
            annotation=_annotation(hints[field.name], name, exporter),
        )
    return parameters


def _typer_default(default: object) -> object:
    return list(default) if isinstance(default, tuple) else default


def _annotation(hint: Any, name: str, exporter: Exporter) -> Any:
    plain, infos = hint, []
    if typing.get_origin(hint) is Annotated:
        plain, *extras = typing.get_args(hint)
        infos = [extra for extra in extras if isinstance(extra, ParameterInfo)]
    if typing.get_origin(plain) is tuple and typing.get_args(plain)[1:] == (...,):
        plain = list[typing.get_args(plain)[0]]  # "any number of", in typer's words
    # Names that a plugin gave are put aside: an option is always called after its exporter.
    info = copy(infos[0]) if infos and isinstance(infos[0], OptionInfo) else typer.Option()
    spelling = name.replace("_", "-")
    info.default, info.default_factory = ..., None
    info.param_decls = (f"--{spelling}/--no-{spelling}",) if plain is bool else (f"--{spelling}",)
    info.rich_help_panel = f"--to {exporter.name}: {exporter.summary}"
    return Annotated[plain, info]
