"""The commands: `sigap --help`, in a checkout `python -m bot --help`."""

import asyncio
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import structlog
import typer

from bot import __version__, host, logs
from bot.app import SecondInstance, serve, sole_owner
from bot.clock import local
from bot.config import Config, ConfigError, load
from bot.config_parts import known_zone
from bot.domain.edition import Form
from bot.export.make import NothingToShow
from bot.line import TokenRefused
from bot.places import MapFault, Places
from storage.migrate import NotOurs, migrate

cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
ConfigOption = Annotated[Path, typer.Option("--config", help="The configuration file (TOML).")]
DEFAULT_CONFIG = Path("config.toml")
PASSED_ON = {"allow_extra_args": True, "ignore_unknown_options": True}
log = structlog.get_logger()


def _say_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"Sigap {__version__}")
        raise typer.Exit


@cli.callback()
def main(
    version: Annotated[bool, typer.Option("--version", callback=_say_version, is_eager=True, help="And end.")] = False,
) -> None:
    """The hotline of the rapid-response team (TRC)."""


def _configured(path: Path) -> Config:
    """The configuration, logging set up; Exit 2 with one line for each fault. Without a file at the usual place the
    environment alone may do."""
    try:
        config = load(path, needed=path != DEFAULT_CONFIG)
        _check_map(config)
    except ConfigError as error:
        if path == DEFAULT_CONFIG and not path.exists():
            typer.echo(f"{path}: there is no such file; `sigap example` prints one to fill in", err=True)
        for fault in error.faults:
            typer.echo(fault, err=True)
        raise typer.Exit(2) from None
    logs.set_up(config.logs.level, config.logs.format)
    return config


def _check_map(config: Config) -> None:
    try:
        known_zone(config.city.timezone)  # the default too: a machine may have no zones at all
    except ValueError as error:
        raise ConfigError([f"city.timezone: {error}"]) from error
    try:
        Places.of(config.city)
    except MapFault as error:
        raise ConfigError(error.faults) from error


@cli.command()
def run(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Run the bot until it is told to stop (SIGTERM, Ctrl-C)."""
    settings = _configured(config)
    try:
        asyncio.run(serve(settings))
    except SecondInstance:
        typer.echo("Another Sigap already works on this database.", err=True)
        raise typer.Exit(3) from None
    except NotOurs as error:
        typer.echo(f"database.path: {error}", err=True)
        raise typer.Exit(4) from None
    except TokenRefused:
        typer.echo("telegram.token: Telegram does not know this token", err=True)
        raise typer.Exit(2) from None
    except Exception as error:
        # Whatever it is, its message may quote a person: say what died and where, and let systemd start us again.
        log.critical("bot.died", exc_info=error)
        raise typer.Exit(70) from None


@cli.command()
def check(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Check the configuration and end: exit code 0, or 2 with one line for each fault."""
    _configured(config)
    typer.echo("The configuration is good.")


@cli.command()
def example() -> None:
    """Print a configuration that explains every key, to be filled in."""
    typer.echo(host.example(), nl=False)


@cli.command("migrate")
def migrate_(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Bring the database to this release's version, making it where there is none."""
    settings = _configured(config)
    with _explained():
        with sole_owner(settings.database.path):
            applied = migrate(settings.database.path)
        typer.echo(f"Applied: {', '.join(map(str, applied))}." if applied else "The database is up to date.")


@cli.command("invite-admin")
def invite_admin(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Print a one-time link that makes whoever opens it an admin: good for 15 minutes and for one person."""
    settings = _configured(config)
    with _explained():
        link = asyncio.run(host.invite_admin(settings))
        typer.echo(link)
        typer.echo("Good for 15 minutes, for one person. Pass it on to nobody else.", err=True)


@cli.command()
def requeue(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Bring back updates that were set aside and messages that could not be delivered."""
    settings = _configured(config)
    with _explained():
        typer.echo(asyncio.run(host.requeue(settings)))


@cli.command("trust-clock")
def trust_clock(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Say that this machine's clock is right although the bot has seen a later hour: reminders ring again."""
    settings = _configured(config)
    with _explained():
        asyncio.run(host.trust_clock(settings))
        typer.echo("The clock is trusted; reminders ring again.")


@cli.command()
def verify(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Check the chain of events: exit code 0, or 1 where history was changed."""
    settings = _configured(config)
    with _explained():
        count, broken = asyncio.run(host.verify(settings))
    if broken is not None:
        typer.echo(f"The chain of events is broken at event {broken} of {count}.")
        raise typer.Exit(1)
    typer.echo(f"The chain of {count} events is whole.")


@cli.command()
def backup(
    target: Annotated[Path, typer.Argument(help="The file to write; it must not exist yet.")],
    config: ConfigOption = DEFAULT_CONFIG,
) -> None:
    """Write a whole copy of the database, beside a running bot or without one, and look at every page of the copy."""
    settings = _configured(config)
    with _explained():
        copy = asyncio.run(host.back_up(settings, target))
    typer.echo(f"{target}: {target.stat().st_size // 1_024} KiB, {copy.events} events, whole.")


@cli.command()
def restore(
    backup_file: Annotated[Path, typer.Argument(metavar="BACKUP", help="A file that `backup` wrote.")],
    config: ConfigOption = DEFAULT_CONFIG,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Put a backup in the place of the database (the bot must be stopped). What may have been told already is held
    until a supervisor decides; ticket numbers begin anew where none was ever given out."""
    settings = _configured(config)
    if not yes:
        typer.confirm(f"Put {backup_file} in the place of {settings.database.path}?", abort=True)
    with _explained():
        done = asyncio.run(host.restore(settings, backup_file))
    until = (
        "nothing"
        if done.known_until is None
        else f"{local(done.known_until, ZoneInfo(settings.city.timezone)):%d-%m-%Y %H:%M %Z}"
    )
    typer.echo(f"Restored; the data end at {until}. Messages held for a supervisor: {done.held}.")
    if done.kept is not None:
        typer.echo(f"The database that was there before is kept: {done.kept}")


@cli.command()
def export(
    period: Annotated[str, typer.Option("--period", help='In words: "bulan lalu", "1-15 Juli 2023", "2023".')],
    out: Annotated[Path, typer.Option("--out", help="The folder to write into; it is made where it is missing.")],
    config: ConfigOption = DEFAULT_CONFIG,
    form: Annotated[Form | None, typer.Option("--form", help="One form only; otherwise all.")] = None,
    personal: Annotated[bool, typer.Option("--personal", help="With names and identity numbers (restricted).")] = False,
) -> None:
    """Write the figures of a period as Excel, CSV and pictures, beside a running bot or without one."""
    settings = _configured(config)
    with _explained():
        try:
            made = host.export(settings, period, out, tuple(Form) if form is None else (form,), personal=personal)
        except host.NoPeriod as error:
            typer.echo(f"--period: {error}", err=True)
            raise typer.Exit(2) from None
        except NothingToShow:
            typer.echo("Nothing happened in this period; no file was written.", err=True)
            raise typer.Exit(1) from None
    for path in made:
        typer.echo(path)


@cli.command()
def alive(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Ask the running bot how it is, by its port: exit code 0, or 1 where it does not live ([health] port)."""
    settings = _configured(config)
    well, words = host.alive(settings)
    typer.echo(words, nl=False)
    if not well:
        raise typer.Exit(1)


@cli.command()
def alarm(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Send by mail at once what waits to be told that way: exit code 0, or 5 where the mail server did not take it."""
    settings = _configured(config)
    with _explained():
        waiting = host.alarm(settings)
    if waiting:
        typer.echo(f"Letters that could not be sent: {waiting}.", err=True)
        raise typer.Exit(5)


@cli.command(context_settings=PASSED_ON)
def story(context: typer.Context) -> None:
    """Play a story against the stand-in for Telegram as a transcript, and end. --list gives the names."""
    _hand_to_demo("story", context.args)


@cli.command(context_settings=PASSED_ON)
def demo(context: typer.Context) -> None:
    """Serve the page with the phones on this machine until Ctrl-C; the name of a story begins with it."""
    _hand_to_demo("demo", context.args)


def _hand_to_demo(command: str, arguments: list[str]) -> None:
    """The demo is a program of its own: a bot at work is not to load the stand-in."""
    os.execv(sys.executable, [sys.executable, "-m", "bot.demo", command, *arguments])  # noqa: S606 (this program)


@contextmanager
def _explained() -> Iterator[None]:
    """What can go wrong with the database, as one line and an exit code."""
    try:
        yield
    except SecondInstance:
        typer.echo("Another Sigap already works on this database.", err=True)
        raise typer.Exit(3) from None
    except host.NoDatabase as error:
        typer.echo(f"database.path: there is no database at {error}; run the bot, or migrate, once", err=True)
        raise typer.Exit(4) from None
    except NotOurs as error:
        typer.echo(f"database.path: {error}", err=True)
        raise typer.Exit(4) from None
    except OSError as error:
        # FileExistsError, a missing file, a full disk: the path is the host's own, no personal word.
        typer.echo(f"{error.filename or error}: {error.strerror or type(error).__name__}", err=True)
        raise typer.Exit(4) from None
    except host.NotTaken:
        typer.echo("The bot that works on this database did not answer; it does this when it works again.", err=True)
        raise typer.Exit(5) from None


if __name__ == "__main__":
    sys.exit(cli())
