"""The command about a breach of personal data."""

import asyncio
from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from bot.cli import DEFAULT_CONFIG, configured, end, explained
from bot.cli_options import ConfigOption
from bot.clock import local
from bot.codes import Exit
from bot.config import Config
from bot.owner import existing
from bot.settings import make_clock, service_of
from storage.system.breach import NOTICE_MS, BreachReport, breach_report

FORMATS = ["%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"]


def add_to(cli: typer.Typer) -> None:
    """Make this command part of the program."""
    cli.command("breach-report")(breach_report_)


def breach_report_(
    begin: Annotated[datetime, typer.Option("--from", formats=FORMATS, help="When it began, in the city's time.")],
    until: Annotated[datetime, typer.Option("--to", formats=FORMATS, help="When it was over, in the city's time.")],
    config: ConfigOption = DEFAULT_CONFIG,
    known: Annotated[
        datetime | None, typer.Option("--known", formats=FORMATS, help="When it became known; now, if left out.")
    ] = None,
) -> None:
    """List what a breach concerns: tickets, how many persons found, accounts of reporters and relatives, and who was
    shown what meanwhile; and until when persons and authority are to be told (3 x 24 hours, UU 27/2022 art. 46)."""
    settings = configured(config)
    if until <= begin:
        raise end(Exit.SETTINGS, "--to: must be later than --from")
    with explained():
        found = asyncio.run(
            breach_report(existing(settings.database.path), _instant(settings, begin), _instant(settings, until))
        )
    since = make_clock(settings).now() if known is None else _instant(settings, known)
    typer.echo(f"Notice to the persons and to the authority by: {_said(settings, since + NOTICE_MS)}")
    typer.echo("The clock with its reminders runs in the chat: a supervisor or admin writes /kebocoran")
    _tell(settings, found)


def _tell(settings: Config, found: BreachReport) -> None:
    service = service_of(settings.service)
    code = {one.id: service.code(one.id, one.epoch) for one in found.tickets}
    accounts = {user for one in found.tickets for user in one.reporters} | {*found.relatives}
    typer.echo(f"Tickets concerned: {len(found.tickets)}; persons found: {sum(one.persons for one in found.tickets)}")
    for one in found.tickets:
        reporters = ", ".join(map(str, one.reporters)) or "none known"
        typer.echo(f"  {code[one.id]}: persons {one.persons}; reported by accounts {reporters}")
    typer.echo(f"Accounts of relatives: {', '.join(map(str, found.relatives)) or 'none'}")
    typer.echo(f"Accounts to be told: {len(accounts)}")
    typer.echo(f"Who was shown restricted data: {len(found.looks)} times")
    for look in found.looks:
        ticket = "" if look.ticket_id is None else f" {code[look.ticket_id]}"
        typer.echo(f"  {_said(settings, look.at)} {look.by} {look.kind}{ticket}")


def _instant(settings: Config, moment: datetime) -> int:
    return round(moment.replace(tzinfo=ZoneInfo(settings.city.timezone)).timestamp() * 1_000)


def _said(settings: Config, instant: int) -> str:
    return f"{local(instant, ZoneInfo(settings.city.timezone)):%d-%m-%Y %H:%M %Z}"
