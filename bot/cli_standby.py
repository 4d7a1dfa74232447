"""The commands of the second machine."""

import time
from pathlib import Path
from typing import Annotated

import typer

from bot import standby as machine
from bot.cli import DEFAULT_CONFIG, configured, end, explained
from bot.cli_options import ConfigOption
from bot.clock import SECOND
from bot.codes import Exit
from bot.config import Config

ReplicaArgument = Annotated[
    str, typer.Argument(help="The folder that Litestream copies to; by default standby.replica.")
]


def add_to(cli: typer.Typer) -> None:
    """Make these commands part of the program."""
    cli.command()(standby)
    cli.command()(take_over)


def standby(
    replica: ReplicaArgument = "",
    config: ConfigOption = DEFAULT_CONFIG,
    every: Annotated[int, typer.Option(min=0, help="Again after so many seconds; 0: once.")] = 300,
) -> None:
    """Stand by: fetch the copy of the first machine again and again, look at every page and the chain, and report what
    a take-over would give. Ends with 7 where it would not work."""
    settings = configured(config)
    source = _named(settings, replica)
    while True:
        with explained():
            found = machine.rehearse(settings, source)
        age = "?" if found.age_ms is None else f"{found.age_ms / SECOND:.1f}"
        typer.echo(
            f"age_seconds = {age}, events = {found.copy.events}, tickets = {found.copy.tickets}, "
            f"seconds = {found.seconds:.2f}"
        )
        if not every:
            return
        time.sleep(every)


def take_over(
    replica: ReplicaArgument = "",
    config: ConfigOption = DEFAULT_CONFIG,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    keys_from: Annotated[
        Path | None, typer.Option(exists=True, help="The keys of sealed copies, to be kept beside the database.")
    ] = None,
) -> None:
    """Make this machine the one that works: put the newest state of the copy in the place of the database. Start the
    bot then. The first machine must be off, and must never run again with this token."""
    settings = configured(config)
    source = _named(settings, replica)
    if not yes:
        typer.confirm("Is the first machine off, for good?", abort=True)
    with explained():
        done = machine.take_over(settings, source, keys_from)
    for why in done.skipped:
        typer.echo(f"Not usable: {why}", err=True)
    if done.skipped:
        typer.echo("An older state was taken: what is not sure waits for a supervisor, as after a restore.", err=True)
    typer.echo("Taken over. Start the bot: systemctl start sigap")
    if done.restored.kept is not None:
        typer.echo(f"The database that was there before is kept: {done.restored.kept}")


def _named(settings: Config, replica: str) -> Path:
    source = replica or settings.standby.replica
    if not source:
        raise end(Exit.SETTINGS, "standby.replica: name the folder that Litestream copies to")
    return Path(source)
