"""The commands: `sigap --help`, in a checkout `python -m bot --help`."""

# Before whatever else imports these libraries.
import bot.lean  # noqa: F401

# isort: split
import asyncio
import os
import sys
from pathlib import Path
from typing import Annotated

import structlog
import typer

from bot import __version__, cli_breach, cli_copies, cli_papers, cli_partners, cli_standby, host
from bot.app import SecondInstance, serve, sole_owner
from bot.channels.telegram.line import TokenRefused
from bot.cli import DEFAULT_CONFIG, ConfigOption, configured, end, explained
from bot.codes import Exit
from bot.config import Use
from bot.domain.figures.edition import EditionForm
from bot.export.make import NothingToShow
from bot.lookout import alarm as alarm_
from bot.settings import make_clock
from bot.supervise import PortTaken
from storage.kit.migrate import NotOurs, migrate

cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
PASSED_ON = {"allow_extra_args": True, "ignore_unknown_options": True}
log = structlog.get_logger()
cli_copies.add_to(cli)
cli_breach.add_to(cli)
cli_papers.add_to(cli)
cli_partners.add_to(cli)
cli_standby.add_to(cli)


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


@cli.command()
def run(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Run the bot until it is told to stop (SIGTERM, Ctrl-C)."""
    settings = configured(config, Use.RUN)
    try:
        asyncio.run(serve(settings))
    except SecondInstance:
        raise end(Exit.SECOND, "Another Sigap already works on this database.") from None
    except NotOurs as error:
        alarm_(settings, make_clock(settings))
        raise end(Exit.DATABASE, f"database.path: {error}") from None
    except TokenRefused:
        raise end(Exit.SETTINGS, "telegram.token: Telegram does not know this token") from None
    except PortTaken as error:
        raise end(Exit.FILES, str(error)) from None
    except Exception as error:
        # Whatever it is, its message may quote a person: say what died and where, and let systemd start us again.
        log.critical("bot.died", exc_info=error)
        raise typer.Exit(Exit.DIED) from None


@cli.command()
def check(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Check the configuration and end: exit code 0, or 2 with one line for each fault."""
    configured(config, Use.LOOK)
    typer.echo("The configuration is good.")


@cli.command()
def example() -> None:
    """Print a configuration that explains every key, to be filled in."""
    typer.echo(host.example(), nl=False)


@cli.command("migrate")
def migrate_(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Bring the database to this release's version, making it where there is none."""
    settings = configured(config)
    with explained():
        with sole_owner(settings.database.path):
            applied = migrate(settings.database.path)
        typer.echo(f"Applied: {', '.join(map(str, applied))}." if applied else "The database is up to date.")


@cli.command("invite-admin")
def invite_admin(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Print a one-time link that makes whoever opens it an admin: good for 15 minutes and for one person."""
    settings = configured(config)
    with explained():
        link = asyncio.run(host.invite_admin(settings))
        typer.echo(link)
        typer.echo("Good for 15 minutes, for one person. Pass it on to nobody else.", err=True)


@cli.command()
def requeue(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Bring back updates that were set aside and messages that could not be delivered."""
    settings = configured(config)
    with explained():
        typer.echo(asyncio.run(host.requeue(settings)))


@cli.command("trust-clock")
def trust_clock(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Say that this machine's clock is right although the bot has seen a later hour: reminders ring again."""
    settings = configured(config)
    with explained():
        asyncio.run(host.trust_clock(settings))
        typer.echo("The clock is trusted; reminders ring again.")


@cli.command()
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


@cli.command()
def alive(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Ask the running bot how it is, by its port: exit code 0, or 1 where it does not live ([health] port)."""
    settings = configured(config)
    well, words = host.alive(settings)
    typer.echo(words, nl=False)
    if not well:
        raise typer.Exit(Exit.NO)


@cli.command()
def alarm(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Send by mail at once what waits to be told that way: exit code 0, or 5 where the mail server did not take it."""
    settings = configured(config)
    with explained():
        waiting = host.alarm(settings)
    if waiting:
        raise end(Exit.LATER, f"Letters that could not be sent: {waiting}.")


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
    os.execv(sys.executable, [sys.executable, "-m", "sandbox.demo", command, *arguments])  # noqa: S606 (this program)


if __name__ == "__main__":
    sys.exit(cli())
