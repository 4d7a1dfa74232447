"""The commands that need little of the bot, and are asked for often or by hand."""

import os
import sys
from importlib.resources import files
from pathlib import Path

import typer

from bot.cli import DEFAULT_CONFIG, configured
from bot.cli_options import ConfigOption
from bot.codes import Exit
from bot.config import Use
from bot.health import asking

PASSED_ON = {"allow_extra_args": True, "ignore_unknown_options": True}


def add_to(cli: typer.Typer) -> None:
    """Make these commands part of the program."""
    for command in (check, example, alive):
        cli.command()(command)
    for program in (story, demo):
        cli.command(context_settings=PASSED_ON)(program)


def check(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Check the configuration and end: exit code 0, or 2 with one line for each fault."""
    configured(config, Use.LOOK)
    typer.echo("The configuration is good.")


def example() -> None:
    """Print a configuration that explains every key, to be filled in."""
    typer.echo(shipped_example(), nl=False)


def alive(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Ask the running bot how it is, by its port: exit code 0, or 1 where it does not live (health.port)."""
    settings = configured(config)
    well, words = asking.alive(settings.health.listen, settings.health.port)
    typer.echo(words, nl=False)
    if not well:
        raise typer.Exit(Exit.NO)


def story(context: typer.Context) -> None:
    """Play a story against the stand-in for Telegram as a transcript, and end. --list gives the names."""
    _hand_to_demo("story", context.args)


def demo(context: typer.Context) -> None:
    """Serve the page with the phones on this machine until Ctrl-C; the name of a story begins with it."""
    _hand_to_demo("demo", context.args)


def shipped_example() -> str:
    """The configuration that explains every key. The wheel carries it inside; a checkout has it at its top."""
    packed = files("bot").joinpath("data", "config.example.toml")
    if packed.is_file():
        return packed.read_text(encoding="utf-8")
    return Path(__file__).parents[1].joinpath("config.example.toml").read_text(encoding="utf-8")


def _hand_to_demo(command: str, arguments: list[str]) -> None:
    """The demo is a program of its own: a bot at work is not to load the stand-in."""
    os.execv(sys.executable, [sys.executable, "-m", "sandbox.demo", command, *arguments])  # noqa: S606 (this program)
