"""The command that runs the bot, as one among the others."""

import typer

from bot.cli import DEFAULT_CONFIG
from bot.cli_options import ConfigOption
from bot.cli_run import prepared


def add_to(cli: typer.Typer) -> None:
    """Make this command part of the program."""
    run_it = prepared()

    @cli.command()
    def run(config: ConfigOption = DEFAULT_CONFIG) -> None:
        """Run the bot until it is told to stop (SIGTERM, Ctrl-C)."""
        run_it(config)
