"""The option that nearly every command has, as typer reads it."""

from pathlib import Path
from typing import Annotated

import typer

ConfigOption = Annotated[Path, typer.Option("--config", help="The configuration file (TOML).")]
