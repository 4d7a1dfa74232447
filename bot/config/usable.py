"""What only the machine can tell about a configuration: secrets, files, folders, settings that do not go together."""

from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

from bot.checked import Part
from bot.config.clock import unusable_clock
from bot.config.database import unusable_database
from bot.config.listening import Door, unusable_doors
from bot.config.papers import unusable_logo
from bot.config.parts import twice
from bot.config.tables import Config
from bot.config.telegram import TOKEN

CREDENTIALS = Path("/run/credentials")


class Use(Enum):
    """What the configuration is read for. Only a run needs the token, and a folder of its own that it may write; a look
    at the settings takes a token that systemd hands over at the start for granted; the host's other commands work when
    it burns: without the token, and as root."""

    RUN = "run"
    LOOK = "look"
    HOST = "host"


def unusable(config: Config, use: Use) -> Iterator[str]:
    """What only the machine can tell: files, folders, and settings that do not go together."""
    if use is not Use.HOST:
        yield from _unusable_secrets(config, use)
        yield from unusable_database(config.database.path)
    yield from _tokens_astray(config)
    if config.telegram.is_real and not config.telegram.pace.enabled:
        yield "telegram.pace.enabled: only for tests, not with the real Telegram"
    if config.clock.offset_file is not None:
        yield from unusable_clock(config.clock.offset_file, config.telegram.is_real)
    if not config.places:
        yield "places: name at least one"
    yield from twice("places", "the code", (place.code for place in config.places))
    if config.papers.logo is not None:
        yield from unusable_logo(config.papers.logo)
    yield from twice("partners", "the name", (one.name for one in config.partners))
    yield from unusable_doors(tuple(doors_of(config)))
    yield from _unusable_rites(config, frozenset(place.code for place in config.places if place.kind == "cemetery"))


def _unusable_secrets(config: Config, use: Use) -> Iterator[str]:
    for key, read, file in (
        ("telegram.token", config.telegram.secret_token, config.telegram.token_file),
        ("mail.password", config.mail.password, config.mail.password_file),
        ("whatsapp.token", config.whatsapp.token, config.whatsapp.token_file),
        ("whatsapp.app_secret", config.whatsapp.app_secret, config.whatsapp.app_secret_file),
        *(("partners.key", one.key, one.key_file) for one in config.partners),
        *(("partners.webhook_secret", one.webhook_secret, one.webhook_secret_file) for one in config.partners),
    ):
        if file is not None and use is Use.LOOK and file.is_relative_to(CREDENTIALS):
            continue  # systemd makes it when the service starts
        try:
            read()
        except (OSError, ValueError) as error:
            yield f"{key}{'' if file is None else '_file'}: {error.strerror if isinstance(error, OSError) else error}"


def doors_of(config: Config) -> Iterator[Door]:
    """The servers of the bot that are on."""
    webhook = config.telegram.webhook
    if config.telegram.mode == "webhook":
        yield Door("telegram.webhook", webhook.listen, webhook.port)
    if config.whatsapp.on:
        yield Door("whatsapp", config.whatsapp.listen, config.whatsapp.port)
    if config.calendar.on:
        yield Door("calendar", config.calendar.listen, config.calendar.port)
    if config.open311.on:
        yield Door("open311", config.open311.listen, config.open311.port)
    if config.health.port:
        yield Door("health", config.health.listen, config.health.port)


def _tokens_astray(value: Any, key: str = "") -> Iterator[str]:
    """The bot's token in a text: most are read by people, and whoever reads it has the bot."""
    if isinstance(value, Part):
        for name, one in value.as_dict().items():
            yield from _tokens_astray(one, f"{key}.{name}" if key else name)
    elif isinstance(value, tuple):
        for at, one in enumerate(value):
            yield from _tokens_astray(one, f"{key}.{at}")
    elif isinstance(value, str) and TOKEN.search(value):
        yield f"{key}: holds a bot's token, which belongs in telegram.token alone"


def _unusable_rites(config: Config, cemeteries: frozenset[str]) -> Iterator[str]:
    if not config.rites:
        yield "rites: name at least one"
    if "places" in config.given and "rites" not in config.given:
        return  # places of one's own, without a word on burials: said when somebody is to be buried
    yield from twice("rites", "the religion", (rite.religion for rite in config.rites))
    for at, rite in enumerate(config.rites):
        if rite.cemetery not in cemeteries:
            yield f'rites.{at}.cemetery: no place of kind "cemetery" has the code {rite.cemetery!r}'
