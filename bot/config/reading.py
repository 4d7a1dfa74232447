"""Read the configuration: a TOML file, environment variables above it (SIGAP_TELEGRAM__TOKEN), secrets from files."""

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_settings import SettingsError

from bot.config.database import is_open
from bot.config.tables import ENV_PREFIX, Config
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
        config = Config(**values)
    except ValidationError as error:
        faults += [line for one in error.errors(include_input=False) for line in _explain(one)]
        raise ConfigError(faults) from None
    except SettingsError as error:
        raise ConfigError([*faults, f"environment: {error}"]) from None
    faults += unusable(config, use)
    if use is not Use.HOST and config.telegram.token.get_secret_value() and is_open(path):
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
        if name.upper().startswith(ENV_PREFIX) and separator and table.lower() not in Config.model_fields:
            yield f"{name}: there is no table [{table.lower()}]"


WORDS = {
    "extra_forbidden": "there is no such key",
    "int_parsing": "must be a whole number",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "bool_parsing": "must be true or false",
    "bool_type": "must be true or false",
    "string_type": "must be a text in quotes",
    "path_type": "must be a path in quotes",
    "model_type": "must be a table of keys, not a single value",
    "tuple_type": "must be a list of tables",
    "missing": "is missing",
}


def _explain(error: Mapping[str, Any]) -> Iterator[str]:
    """One line for each fault: its key, and what is wrong in plain words, never the value (it may be a secret)."""
    key = ".".join(str(part) for part in error["loc"])
    for line in WORDS.get(error["type"], str(error["msg"]).removeprefix("Value error, ")).splitlines():
        inner = re.match(r"[a-z_.]+: ", line) is not None
        yield TOKEN.sub("[token]", f"{key}.{line}" if inner else f"{key}: {line}")
