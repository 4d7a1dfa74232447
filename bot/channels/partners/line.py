"""The door of other systems, put together from the configuration."""

from collections.abc import Callable, MutableMapping

from bot.channels.partners.desk import PartnerDesk
from bot.channels.partners.server import Open311Server
from bot.clock import Clock
from bot.config import Config
from bot.domain.places.city import City
from bot.domain.rules import Rules
from bot.texts.catalog import texts
from storage.kit.database import Database


def open311(
    config: Config,
    database: Database,
    clock: Clock,
    rules: Rules,
    city: City,
    kept: Callable[[], None],
    answered: MutableMapping[tuple[str, int], int],
) -> Open311Server:
    """The server. `kept` is told that something waits to be sent or done; `answered` counts. Raises OSError, ValueError
    for a key file that cannot be used."""
    said = texts(config.team.language)
    agreed = {one.name: one for one in rules.partners}
    keys = {key: agreed[part.name] for part in config.partners if (key := part.key())}
    desk = PartnerDesk(database, clock, rules, city, said, kept)
    return Open311Server(config.open311, keys, desk, city, said, clock.monotonic, answered)
