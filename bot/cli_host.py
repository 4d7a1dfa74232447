"""The commands for whoever runs the bot: beside a running one, or without one."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot import host
from bot.cli import DEFAULT_CONFIG, configured, end, explained
from bot.cli_options import ConfigOption
from bot.codes import Exit
from bot.domain.figures.edition import EditionForm
from bot.export.make import NothingToShow
from bot.owner import sole_owner
from storage.kit.migrate import migrate


def add_to(cli: typer.Typer) -> None:
    """Make these commands part of the program."""
    cli.command("migrate")(migrate_)
    for command in (invite_admin, requeue, trust_clock, export, alarm):
        cli.command()(command)


def migrate_(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Bring the database to this release's version, making it where there is none."""
    settings = configured(config)
    with explained():
        with sole_owner(settings.database.path):
            applied = migrate(settings.database.path)
        typer.echo(f"Applied: {', '.join(map(str, applied))}." if applied else "The database is up to date.")


def invite_admin(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Print a one-time link that makes whoever opens it an admin: good for 15 minutes and for one person."""
    settings = configured(config)
    with explained():
        link = asyncio.run(host.invite_admin(settings))
        typer.echo(link)
        typer.echo("Good for 15 minutes, for one person. Pass it on to nobody else.", err=True)


def requeue(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Bring back updates that were set aside and messages that could not be delivered."""
    settings = configured(config)
    with explained():
        typer.echo(asyncio.run(host.requeue(settings)))


def trust_clock(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Say that this machine's clock is right although the bot has seen a later hour: reminders ring again."""
    settings = configured(config)
    with explained():
        asyncio.run(host.trust_clock(settings))
        typer.echo("The clock is trusted; reminders ring again.")


def export(
    period: Annotated[str, typer.Option("--period", help='In words: "bulan lalu", "1-15 Juli 2023", "2023".')],
    out: Annotated[Path, typer.Option("--out", help="The folder to write into; it is made where it is missing.")],
    config: ConfigOption = DEFAULT_CONFIG,
    form: Annotated[EditionForm | None, typer.Option("--form", help="One form only; otherwise all.")] = None,
    personal: Annotated[bool, typer.Option("--personal", help="With names and identity numbers (restricted).")] = False,
) -> None:
    """Write the figures of a period as Excel, CSV and pictures, beside a running bot or without one."""
    settings = configured(config)
    with explained():
        try:
            made = host.export(
                settings, period, out, tuple(EditionForm) if form is None else (form,), personal=personal
            )
        except host.NoPeriod as error:
            typer.echo(f"--period: {error}", err=True)
            raise typer.Exit(Exit.SETTINGS) from None
        except NothingToShow:
            raise end(Exit.NO, "Nothing happened in this period; no file was written.") from None
    for path in made:
        typer.echo(path)


def alarm(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Send by mail at once what waits to be told that way: exit code 0, or 5 where the mail server did not take it."""
    settings = configured(config)
    with explained():
        waiting = host.alarm(settings)
    if waiting:
        raise end(Exit.LATER, f"Letters that could not be sent: {waiting}.")
