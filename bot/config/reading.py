"""Read the configuration: a TOML file, environment variables above it (SIGAP_TELEGRAM__TOKEN), secrets from files."""

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.checked import WrongValues
from bot.config.database import is_open
from bot.config.environment import ENV_PREFIX, NoValue, overlaid
from bot.config.tables import Config
from bot.config.telegram import TOKEN
from bot.config.usable import Use, unusable


class ConfigError(Exception):
    """The configuration cannot be used: one line for each fault, each naming its key, none showing a secret."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def load(path: Path, *, needed: bool = True, use: Use = Use.RUN) -> Config:
    """Read and check the configuration; a file that is not `needed` may be missing. Raises ConfigError with every
    fault."""
    values = _read(path, needed)
    faults = list(_stray_variables())
    try:
        config = Config.of(overlaid(values, Config, os.environ))
    except WrongValues as error:
        raise ConfigError([*faults, *(TOKEN.sub("[token]", line) for line in error.found)]) from None
    except NoValue as error:
        raise ConfigError([*faults, f"environment: {error}"]) from None
    faults += unusable(config, use)
    if use is not Use.HOST and config.telegram.token.value and is_open(path):
        faults.append(f"{path.name}: others may read the file, and the token stands in it; chmod 600")
    if faults:
        raise ConfigError(faults)
    return config


def _read(path: Path, needed: bool) -> dict[str, Any]:
    if not needed and not path.exists():
        return {}
    try:
        # Windows editors put a mark at the beginning, hence utf-8-sig.
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigError([f"{path.name}: cannot be read ({error.strerror})"]) from error
    except UnicodeDecodeError as error:
        raise ConfigError([f"{path.name}: is not a text in UTF-8"]) from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError([f"{path.name}: is not valid TOML ({error})"]) from error


def _stray_variables() -> Iterator[str]:
    """A misspelt variable would silently mean the default."""
    for name in sorted(os.environ):
        table, separator, _ = name.upper().removeprefix(ENV_PREFIX).partition("__")
        if name.upper().startswith(ENV_PREFIX) and separator and table.lower() not in Config.keys:
            yield f"{name}: there is no table [{table.lower()}]"
