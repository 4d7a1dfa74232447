"""The commands: `sigap --help`, in a checkout `python -m bot --help`."""

# Before whatever else imports structlog.
import bot.lean

# isort: split
import os
import sys
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any


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
    "run": lambda: import_module("bot.cli_start"),
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


@cache
def cli() -> Any:
    """All commands, for typer. Whoever only runs a bot needs nothing of it, which is 11 MiB."""
    return import_module("bot.commands").program(PLACES)


def start() -> None:
    """The program. A bot that is to run is not led through typer."""
    match sys.argv[1:]:
        case ["run"]:
            _run()
        case ["run", "--config", config]:
            _run(Path(config))
        case _:
            cli()()


def _run(*config: Path) -> None:
    os.umask(0o077)
    with bot.lean.nothing_collected():
        run = import_module("bot.cli_run").prepared()
    run(*config)


if __name__ == "__main__":
    start()
