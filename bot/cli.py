"""What every command of the host shares: the configuration, and what can go wrong as one line and an exit code."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot import logs
from bot.codes import Exit
from bot.config import Config, ConfigError, Use, load
from bot.config.parts import known_zone
from bot.owner import BadCopy, NoDatabase, NotTaken, SecondInstance
from bot.places import MapFault, Places
from bot.places.far import far_away
from storage.kit.migrate import NotOurs

DEFAULT_CONFIG = Path("config.toml")


def end(code: Exit, words: str) -> SystemExit:
    """Say why on the standard error output; what is to be raised. Python's own, not typer's: a bot that runs needs
    nothing of that."""
    sys.stderr.write(f"{words}\n")
    return SystemExit(code)


def configured(path: Path, use: Use = Use.HOST) -> Config:
    """The configuration, logging set up; Exit SETTINGS with one line for each fault. Without a file at the usual place
    the environment alone may do. Only a run reads the token."""
    try:
        config = load(path, needed=path != DEFAULT_CONFIG, use=use)
        _check_map(config)
    except ConfigError as error:
        if path == DEFAULT_CONFIG and not path.exists():
            sys.stderr.write(f"{path}: there is no such file; `sigap example` prints one to fill in\n")
        for fault in error.faults:
            sys.stderr.write(f"{fault}\n")
        raise SystemExit(Exit.SETTINGS) from None
    logs.set_up(config.logs.level, config.logs.format)
    return config


def _check_map(config: Config) -> None:
    try:
        known_zone(config.city.timezone)  # the default too: a machine may have no zones at all
    except ValueError as error:
        raise ConfigError([f"city.timezone: {error}"]) from error
    try:
        city = Places.of(config.city)
    except MapFault as error:
        raise ConfigError(error.faults) from error
    if faults := list(far_away(config, city)):
        raise ConfigError(faults)


@contextmanager
def explained() -> Iterator[None]:
    """What can go wrong with the database and its copies, as one line and an exit code."""
    try:
        yield
    except SecondInstance:
        raise end(Exit.SECOND, "Another Sigap already works on this database.") from None
    except NoDatabase as error:
        words = f"database.path: there is no database at {error}; run the bot, or migrate, once"
        raise end(Exit.DATABASE, words) from None
    except NotOurs as error:
        raise end(Exit.DATABASE, f"database.path: {error}") from None
    except BadCopy as error:
        raise end(Exit.COPY, str(error)) from None
    except OSError as error:
        # FileExistsError, a missing file, a full disk: the path is the host's own, no personal word.
        raise end(Exit.FILES, f"{error.filename or error}: {error.strerror or type(error).__name__}") from None
    except NotTaken:
        words = "The bot that works on this database did not answer; it does this when it works again."
        raise end(Exit.LATER, words) from None
