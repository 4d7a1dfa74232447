"""The commands: `python -m bot --help`."""

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot import logs
from bot.app import SecondInstance, serve
from bot.config import Config, ConfigError, load
from storage.migrate import NotOurs

cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
ConfigOption = Annotated[Path, typer.Option("--config", help="The configuration file (TOML).")]
DEFAULT_CONFIG = Path("config.toml")


def _configured(path: Path) -> Config:
    try:
        config = load(path)
    except ConfigError as error:
        for fault in error.faults:
            typer.echo(fault, err=True)
        raise typer.Exit(2) from None
    logs.set_up(config.logs.level, config.logs.format)
    return config


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


@cli.command()
def check(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Check the configuration and end: exit code 0, or 2 with one line for each fault."""
    _configured(config)
    typer.echo("The configuration is good.")


if __name__ == "__main__":
    sys.exit(cli())
