"""A breach: which tickets, persons and accounts are concerned, who had looked, until when to tell (UU 27/2022 art. 46)."""

import asyncio
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from typer.testing import CliRunner

from bot.__main__ import cli
from bot.domain.system.events import ShownEvent
from storage.kit import events
from storage.system.breach import DataShown, report
from tests.support.planted import plant
from tests.support.stage import START, Stage, person

HOUR = 3_600_000


async def test_what_was_touched_in_the_stretch_and_who_looked_and_nothing_else(stage: Stage) -> None:
    lives = await stage.write(lambda tx: plant(tx, 3, 12, START))
    sari, inside = person(8, "Sari"), lives[4]
    await stage.grant(sari)
    begin, end = START + 100 * 24 * HOUR, START + 101 * 24 * HOUR

    for at, ticket, kind in (
        (begin - 1, lives[1].ticket, "ticket.file_shown"),
        (begin, inside.ticket, "ticket.contact_shown"),
        (end - 1, None, "register.read"),
        (end, lives[2].ticket, "ticket.file_shown"),
    ):
        cause = f"u:{at}"
        await stage.write(
            lambda tx, at=at, ticket=ticket, kind=kind, cause=cause: events.append(  # type: ignore[misc]
                tx, ShownEvent(kind, 8, {}), at=at, actor="user:8", ticket_id=ticket, cause=cause
            )
        )
    found = await stage.database.read(lambda tx: report(tx, begin, end))
    assert [(one.id, one.reporters) for one in found.tickets] == [(inside.ticket, (inside.user,))]
    assert found.looks == (
        DataShown(begin, "Sari (user:8)", "ticket.contact_shown", inside.ticket),
        DataShown(end - 1, "Sari (user:8)", "register.read", None),
    )


async def test_the_command_prints_it_with_the_time_that_is_left(stage: Stage, tmp_path: Path) -> None:
    lives = await stage.write(lambda tx: plant(tx, 3, 4, START))
    config = tmp_path / "config.toml"
    config.write_text(f'[database]\npath = "{stage.database.path}"\n')
    day = f"{datetime.fromtimestamp(START / 1_000, ZoneInfo('Asia/Jakarta')):%Y-%m-%d}"
    given = [
        "breach-report",
        "--config",
        str(config),
        "--from",
        day,
        "--to",
        "2023-07-03",
        "--known",
        "2023-07-03 10:00",
    ]
    said = await asyncio.to_thread(CliRunner().invoke, cli(), given)
    assert said.exit_code == 0, said.output
    assert "by: 06-07-2023 10:00 WIB" in said.output
    assert "Tickets concerned: 4" in said.output and str(lives[0].user) in said.output
    assert not any(word in said.output for life in lives for word in life.planted.words)
    wrong = await asyncio.to_thread(CliRunner().invoke, cli(), [*given[:3], "--from", "2023-07-03", "--to", day])
    assert wrong.exit_code == 2
