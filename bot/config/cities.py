"""What the configurations of several cities on one machine may not share."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.config.listening import Door, unusable_doors
from bot.config.tables import Config
from bot.config.usable import doors_of


def in_common(cities: Mapping[Path, Config]) -> Iterator[str]:
    """A line for each bot's token, database and port that two cities claim, which names both and shows no secret. By
    the folder of each city, from which its relative paths begin."""
    claimed: dict[tuple[str, str], list[str]] = defaultdict(list)
    for folder, config in cities.items():
        claimed["database.path", str((folder / config.database.path).resolve())].append(_shown(folder))
        if token := _token(config):
            claimed["telegram.token", token].append(_shown(folder))
    yield from (f"{key}: {', '.join(names)} have the same" for (key, _), names in claimed.items() if len(names) > 1)
    doors = [
        Door(f"{_shown(folder)}: {one.table}", one.listen, one.port)
        for folder, config in cities.items()
        for one in doors_of(config)
    ]
    yield from unusable_doors(doors)


def _shown(folder: Path) -> str:
    return folder.name if folder.name.isprintable() else ascii(folder.name)


def _token(config: Config) -> str:
    try:
        return config.telegram.secret_token()
    except (OSError, ValueError):
        return ""  # of its own check, or handed over by systemd at the start
