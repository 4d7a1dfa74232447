"""The commands as typer reads them, each made when it is asked for."""

import os
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_group

from bot import __version__
from bot.lean import nothing_collected


def program(places: Mapping[str, Callable[[], ModuleType]]) -> typer.Typer:
    """The program: by the name of each command what imports its module, in the order of `--help`."""

    class CommandsOnDemand(TyperGroup):
        def list_commands(self, ctx: Any) -> list[str]:
            """Their names."""
            return list(places)

        def get_command(self, ctx: Any, cmd_name: str) -> TyperCommand | TyperGroup | None:
            """The command of this name; None where there is none."""
            place = places.get(cmd_name)
            return None if place is None else _made(cmd_name, place)

    cli = _typer(cls=CommandsOnDemand, no_args_is_help=True)
    cli.callback()(main)
    return cli


def _made(name: str, place: Callable[[], ModuleType]) -> TyperCommand | TyperGroup:
    part = _typer()
    with nothing_collected():
        place().add_to(part)
    found = get_group(part).commands[name]
    assert isinstance(found, TyperCommand | TyperGroup)
    return found


def _typer(**given: Any) -> typer.Typer:
    return typer.Typer(add_completion=False, pretty_exceptions_enable=False, **given)


def _say_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"Sigap {__version__}")
        raise typer.Exit


def main(
    version: Annotated[bool, typer.Option("--version", callback=_say_version, is_eager=True, help="And end.")] = False,
) -> None:
    """The hotline of a city's rapid-response team."""
    os.umask(0o077)  # whatever a command writes is for its owner only
