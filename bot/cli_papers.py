"""The command that says whether a paper is one of ours."""

import asyncio
import hashlib
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from bot.cli import DEFAULT_CONFIG, configured, end, explained
from bot.cli_options import ConfigOption
from bot.clock import local
from bot.codes import Exit
from bot.config import Config
from bot.domain.case.papers import Paper, PaperMark, read_mark
from bot.owner import existing
from storage.case.paper_copies import check_paper


def add_to(cli: typer.Typer) -> None:
    """Make this command part of the program."""
    cli.command("paper-check")(paper_check)


def paper_check(
    number: Annotated[str, typer.Argument(help="The number as it is printed, or what its QR code says.")],
    file: Annotated[Path, typer.Argument(help="The PDF file.")],
    config: ConfigOption = DEFAULT_CONFIG,
) -> None:
    """Whether this number was given, and whether the file is that paper, byte for byte: exit code 0; 1 for a number or
    a version that was never given here, 6 where the file was altered or is another version than the code says. Says
    nothing of whom it is about."""
    settings = configured(config)
    mark = read_mark(number) or PaperMark(settings.service.prefix, number.strip())
    if mark.prefix != settings.service.prefix:
        raise end(Exit.NO, f"This code is of another service ({mark.prefix}), not of {settings.service.prefix}.")
    with explained():
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        found = asyncio.run(check_paper(existing(settings.database.path), mark.printed, digest))
    if found.newest is None:
        raise end(Exit.NO, f"{mark.printed}: this number was never given.")
    if mark.version is not None and mark.version > found.newest.version:
        raise end(Exit.NO, f"{mark.printed}: a version {mark.version}, as the code says, was never given.")
    if found.is_copy_of is None:
        words = f"{mark.printed}: the number was given ({_said(found.newest, settings)}), but this file is none of its "
        raise end(Exit.CHANGED, words + "versions: it was altered, or was not made here.")
    if mark.version not in (None, found.is_copy_of.version):
        words = (
            f"{mark.printed}: the code is of version {mark.version}, the file of version {found.is_copy_of.version}: "
        )
        raise end(Exit.CHANGED, words + "they do not belong together.")
    typer.echo(f"{mark.printed}: issued, unaltered; {_said(found.is_copy_of, settings)}.")
    if found.is_copy_of.version != found.newest.version:
        typer.echo(f"There is a newer one: {_said(found.newest, settings)}.")


def _said(paper: Paper, settings: Config) -> str:
    made = local(paper.made_at, ZoneInfo(settings.city.timezone))
    return f"{paper.kind}, version {paper.version}, made {made:%d-%m-%Y %H:%M %Z}"
