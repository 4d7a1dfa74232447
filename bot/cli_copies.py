"""The commands about whole copies of the database, and the chain of events."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from bot import copies, host
from bot.cli import DEFAULT_CONFIG, configured, end, explained
from bot.cli_options import ConfigOption
from bot.clock import MINUTE, local
from bot.codes import Exit
from bot.config import Config
from bot.copies import Restored
from storage.system import keys
from storage.system.backup import Copy
from storage.system.copies import HEAD, ReceivedSince
from storage.system.verify import Head

NAMED = 5  # so many rows that were changed by hand are named, the others counted


def add_to(cli: typer.Typer) -> None:
    """Make these commands part of the program."""
    for command in (verify, backup, restore, drill):
        cli.command()(command)


def _head(text: str) -> Head:
    try:
        return Head.read(text)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


def verify(
    config: ConfigOption = DEFAULT_CONFIG,
    head: Annotated[
        Head | None,
        typer.Option("--head", parser=_head, metavar="N:HASH", help="As a copy's name or a digest noted it."),
    ] = None,
) -> None:
    """Check the chain of events, and every role, person, death, letter, burial and paper against it: exit code 0, or 6
    where something was changed by hand, also where the chain is not the one whose head was noted."""
    settings = configured(config)
    with explained():
        found = asyncio.run(host.verify(settings, head))
    if found.broken is not None:
        raise end(Exit.CHANGED, f"The chain of events is broken at event {found.broken} of {found.count}.")
    if head is not None and not found.fits:
        words = f"This is not the chain whose head was noted: event {head.count} is missing or another one."
        raise end(Exit.CHANGED, words)
    if found.by_hand:
        raise end(Exit.CHANGED, f"Changed past the bot, by hand: {_some(found.by_hand)}.")
    typer.echo(f"The chain of {found.count} events is whole. Head: {found.count}:{found.head[:HEAD]}")


def backup(
    target: Annotated[Path, typer.Argument(help="The file to write (it must not exist yet), or a folder.")],
    config: ConfigOption = DEFAULT_CONFIG,
    keep_hours: Annotated[int, typer.Option(min=1, help="In a folder: every copy of so many hours stays.")] = 48,
    keep_days: Annotated[int, typer.Option(min=1, help="In a folder: one copy a day of so many days stays.")] = 30,
    plain: Annotated[bool, typer.Option("--plain", help="Not sealed: whoever has the file reads everything.")] = False,
    keys_to: Annotated[
        Path | None, typer.Option(help="Write the keys here too, in the place of the former: never beside the copies.")
    ] = None,
) -> None:
    """Write a whole copy of the database, beside a running bot or without one, and look at every page of the copy.
    Words of people are sealed in it with keys that stay beside the database (`….keys`). In a folder it gets a name of
    its own, with the head of the chain, and old copies go."""
    settings = configured(config)
    with explained():
        if target.is_dir():
            target, copy, gone = copies.back_up_into(settings, target, keep_hours, keep_days, plain=plain)
        else:
            copy, gone = copies.back_up(settings, target, plain=plain), []
        if keys_to is not None:
            keys.copy_to(keys.place_of(settings.database.path), keys_to)
    typer.echo(f"{target}: {target.stat().st_size // 1_024} KiB, {copy.events} events, whole.{_removed(len(gone))}")


def restore(
    backup_file: Annotated[Path, typer.Argument(metavar="BACKUP", help="A file that `backup` wrote.")],
    config: ConfigOption = DEFAULT_CONFIG,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    replay: Annotated[
        bool | None,
        typer.Option(help="Handle again what the database received after the backup, without asking; or do not."),
    ] = None,
    keys_from: Annotated[
        Path | None, typer.Option(exists=True, help="The keys of a sealed copy, if not beside the database.")
    ] = None,
) -> None:
    """Put a backup in the place of the database (the bot must be stopped). What may have been told already is held
    until a supervisor decides; ticket numbers begin anew where none was ever given out."""
    settings = configured(config)
    with explained():
        copy = copies.look(backup_file)
        later = copies.unknown_to(settings, backup_file)
        typer.echo(f"{backup_file}: {_holds(settings, copy)}.")
        again = _is_wanted(later, replay, yes)
        if not yes:
            typer.confirm(f"Put it in the place of {settings.database.path}?", abort=True)
        done = asyncio.run(copies.restore(settings, backup_file, later, again=again, keys_at=keys_from))
    _tell(settings, done)


def drill(
    folder: Annotated[Path, typer.Argument(help="The folder into which `backup` writes.")],
    config: ConfigOption = DEFAULT_CONFIG,
) -> None:
    """Try the newest copy: restore it into a scratch folder, look at every page and the chain, and report the figures.
    Exit code 0, or 7 where it could not have been restored."""
    settings = configured(config)
    with explained():
        done = copies.drill(settings, folder)
    typer.echo(f"file = {done.file.name}")
    typer.echo(f"age_minutes = {done.age_ms / MINUTE:.1f}")
    typer.echo(f"events = {done.copy.events}\ntickets = {done.copy.tickets}\naccounts = {done.copy.accounts}")
    typer.echo(f"messages_held = {done.held}\nseconds = {done.seconds:.2f}")


def _is_wanted(later: ReceivedSince, replay: bool | None, yes: bool) -> bool:
    """Whether what came after the backup is to be handled again."""
    if not later.updates:
        return False
    typer.echo(
        f"The database there received {len(later.updates)} updates that the backup does not know; "
        f"{len(later.reporters)} people reported in them."
    )
    if replay is not None:
        return replay
    question = "Handle them again at the next start? (The reporters are told in any case.)"
    return yes or typer.confirm(question, default=True)


def _holds(settings: Config, copy: Copy) -> str:
    until = "nothing yet" if copy.known_until is None else f"until {_moment(settings, copy.known_until)}"
    return f"{copy.tickets} tickets, {copy.events} events, {until}"


def _tell(settings: Config, done: Restored) -> None:
    until = "nothing" if done.known_until is None else _moment(settings, done.known_until)
    typer.echo(f"Restored; the data end at {until}. Messages held for a supervisor: {done.held}.")
    if done.replayed:
        typer.echo(f"Updates that are handled again at the next start: {done.replayed}.")
    if done.asked:
        typer.echo(f"People whose reports are lost and who are told: {done.asked}.")
    if done.kept is not None:
        typer.echo(f"The database that was there before is kept: {done.kept}")


def _moment(settings: Config, instant: int) -> str:
    return f"{local(instant, ZoneInfo(settings.city.timezone)):%d-%m-%Y %H:%M %Z}"


def _some(rows: Sequence[str]) -> str:
    more = len(rows) - NAMED
    return ", ".join(rows[:NAMED]) + (f" and {more} more rows" if more > 0 else "")


def _removed(count: int) -> str:
    return f" Older copies removed: {count}." if count else ""
