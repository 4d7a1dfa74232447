"""The commands: `sigap --help`, in a checkout `python -m bot --help`."""

# Before whatever else imports structlog.
import bot.lean  # noqa: F401

# isort: split
import gc
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_group

from bot import __version__


def _quick() -> ModuleType:
    return import_module("bot.cli_quick")


def _host() -> ModuleType:
    return import_module("bot.cli_host")


def _copies() -> ModuleType:
    return import_module("bot.cli_copies")


def _partners() -> ModuleType:
    return import_module("bot.cli_partners")


def _standby() -> ModuleType:
    return import_module("bot.cli_standby")


# Where each command stands, in the order of `--help`. A module is imported with its first command: whether the bot
# lives is asked twice a minute, and needs a small part of it; and a bot at work needs nothing of the other commands.
PLACES: Mapping[str, Callable[[], ModuleType]] = {
    "run": lambda: import_module("bot.cli_run"),
    "cities": lambda: import_module("bot.cli_cities"),
    "check": _quick,
    "example": _quick,
    "migrate": _host,
    "invite-admin": _host,
    "requeue": _host,
    "trust-clock": _host,
    "export": _host,
    "alive": _quick,
    "alarm": _host,
    "story": _quick,
    "demo": _quick,
    "verify": _copies,
    "backup": _copies,
    "restore": _copies,
    "drill": _copies,
    "breach-report": lambda: import_module("bot.cli_breach"),
    "paper-check": lambda: import_module("bot.cli_papers"),
    "import": _partners,
    "news": _partners,
    "webhooks": _partners,
    "standby": _standby,
    "take-over": _standby,
}


def _typer(**given: Any) -> typer.Typer:
    return typer.Typer(add_completion=False, pretty_exceptions_enable=False, **given)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """What is imported in it stays: looking through all of it again and again for cycles was a seventh of a start."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


class CommandsOnDemand(TyperGroup):
    """The commands of `PLACES`, each made when it is asked for."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Their names."""
        return list(PLACES)

    def get_command(self, ctx: Any, cmd_name: str) -> TyperCommand | TyperGroup | None:
        """The command of this name; None where there is none."""
        place = PLACES.get(cmd_name)
        if place is None:
            return None
        part = _typer()
        with _nothing_collected():
            place().add_to(part)
        found = get_group(part).commands[cmd_name]
        assert isinstance(found, TyperCommand | TyperGroup)
        return found


cli = _typer(cls=CommandsOnDemand, no_args_is_help=True)


def _say_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"Sigap {__version__}")
        raise typer.Exit


@cli.callback()
def main(
    version: Annotated[bool, typer.Option("--version", callback=_say_version, is_eager=True, help="And end.")] = False,
) -> None:
    """The hotline of a city's rapid-response team."""
    os.umask(0o077)  # whatever a command writes is for its owner only


def start() -> None:
    """The program. A bot that is to run needs nothing of what typer reads arguments
    with, which is 10 MiB."""
    match sys.argv[1:]:
        case ["run"]:
            _run()
        case ["run", "--config", config]:
            _run(Path(config))
        case _:
            cli()


def _run(*config: Path) -> None:
    os.umask(0o077)
    with _nothing_collected():
        run = import_module("bot.cli_run").prepared()
    try:
        run(*config)
    except typer.Exit as end:
        sys.exit(int(end.exit_code))


if __name__ == "__main__":
    start()
