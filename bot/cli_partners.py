"""The commands for systems that pass reports on: tables in, news out, webhooks sent again."""

import asyncio
from datetime import datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from bot import host
from bot.actions.system.errands import Errand
from bot.cli import DEFAULT_CONFIG, configured, end, explained
from bot.cli_options import ConfigOption
from bot.clock import SECOND
from bot.codes import Exit
from bot.config import Config
from bot.domain.ticket.partners import SYSTEMS
from bot.exchange.fates import TAKEN, counted, settle_lines, write_fates
from bot.exchange.news import gather_news, write_news
from bot.exchange.table_in import NotATable, read_table
from bot.owner import existing
from bot.places import Places
from bot.settings import make_clock
from bot.texts.catalog import texts
from storage.system.glance import glance

SourceOption = Annotated[str, typer.Option("--source", help="The system: laksa, 112, sp4n_lapor, or a partner's name.")]
webhooks = typer.Typer(no_args_is_help=True, help="What other systems are told by webhook.")


def add_to(cli: typer.Typer) -> None:
    """Make these commands part of the program."""
    cli.command("import")(import_)
    cli.command()(news)
    cli.add_typer(webhooks, name="webhooks")


def import_(
    file: Annotated[Path, typer.Argument(help="The table, as CSV.")],
    source: SourceOption,
    config: ConfigOption = DEFAULT_CONFIG,
    apply: Annotated[bool, typer.Option("--apply", help="Make tickets; without it nothing is written.")] = False,
) -> None:
    """Take in a table of reports of another system, beside a running bot or without one; what became of each line
    stands in a file beside it. The same line twice is one ticket. Exit code 1 where lines could not be taken."""
    settings = configured(config)
    _known(settings, source)
    with explained():
        try:
            lines = read_table(file)
        except NotATable as error:
            raise end(Exit.FILES, f"{file.name}: {error}") from None
        clock = make_clock(settings)

        def ask(batch: str) -> str:
            errand: Errand = {"kind": "import_reports", "system": source, "apply": int(apply), "lines": batch}
            return asyncio.run(host.run_errand(settings, errand, clock))

        fates = settle_lines(lines, ask)
        out = write_fates(file, fates, texts(settings.team.language))
    typer.echo(", ".join(f"{fate}: {count}" for fate, count in sorted(counted(fates).items())) or "no lines")
    typer.echo(out)
    if not apply:
        typer.echo("Nothing was written; --apply makes the tickets.", err=True)
    if any(one.fate not in TAKEN for one in fates):
        raise typer.Exit(Exit.NO)


def news(
    source: SourceOption,
    out: Annotated[Path, typer.Option("--out", help="The file to write.")],
    since: Annotated[str, typer.Option("--since", help="From this day on: 2026-11-01; an hour too: 2026-11-01T08:00.")],
    config: ConfigOption = DEFAULT_CONFIG,
) -> None:
    """Write what a system is to hear of its reports as CSV: one line for each step, beside a running bot or without."""
    settings = configured(config)
    _known(settings, source)
    zone, now = ZoneInfo(settings.city.timezone), make_clock(settings).now()
    begin, said, city = _instant(since, zone), texts(settings.team.language), Places.of(settings.city)
    with explained():
        told = glance(existing(settings.database.path), lambda tx: gather_news(tx, source, begin, now + 1, city, said))
        write_news(out, told, zone, said)
    typer.echo(f"{len(told)} lines")


@webhooks.command()
def replay(
    partner: Annotated[str, typer.Argument(help="The partner's name.")],
    since: Annotated[str, typer.Option("--since", help="What was told since then as well: 2026-11-01.")] = "",
    config: ConfigOption = DEFAULT_CONFIG,
) -> None:
    """Send now what a partner did not take: what was parked or waits for its next try, and with --since also what it
    had taken, under the same names."""
    settings = configured(config)
    if not any(one.name == partner and one.webhook_url for one in settings.partners):
        raise end(Exit.SETTINGS, f"partners: none is called {partner} and has a webhook_url")
    errand: dict[str, str | int] = {"kind": "replay_webhooks", "system": partner}
    if since:
        errand["since"] = _instant(since, ZoneInfo(settings.city.timezone))
    with explained():
        count = asyncio.run(host.run_errand(settings, errand, make_clock(settings)))
    typer.echo(f"{count} queued")


def _known(settings: Config, source: str) -> None:
    names = {*SYSTEMS, *(one.name for one in settings.partners)}
    if source not in names:
        raise end(Exit.SETTINGS, f"--source: no system is called {source}; there are {', '.join(sorted(names))}")


def _instant(text: str, zone: ZoneInfo) -> int:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise end(Exit.SETTINGS, f"--since: {text} is no day; it has to look like 2026-11-01") from None
    return round((at if at.tzinfo else at.replace(tzinfo=zone)).timestamp()) * SECOND
