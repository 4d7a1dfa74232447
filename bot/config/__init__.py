"""The configuration: a TOML file, environment variables above it (SIGAP_TELEGRAM__TOKEN), secrets from files."""

import os
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from enum import Enum
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, SettingsError

from bot.config.city import DEFAULT_PLACES, DEFAULT_RITES
from bot.config.digests import DigestPart
from bot.config.duty import DutyPart
from bot.config.health import HealthPart, MailPart
from bot.config.parts import (
    LOGO_BYTES,
    CasePart,
    CityPart,
    FamilyPart,
    GeocoderPart,
    LatLng,
    Minutes,
    PapersPart,
    Part,
    WatchdogPart,
    Whole,
    agree,
)
from bot.config.places import PlaceConfig, RitePart
from bot.config.retention import RetentionPart
from bot.config.service import ServicePart
from bot.config.telegram import TOKEN, Telegram

ENV_PREFIX = "SIGAP_"
CLOCK_BYTES = 8
CREDENTIALS = Path("/run/credentials")


class ConfigError(Exception):
    """The configuration cannot be used: one line for each fault, each naming its key, none showing a secret."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


class Storage(Part):
    """[database]"""

    path: Path = Path("data/sigap.db")


class TeamConfig(Part):
    """[team]"""

    group_id: Whole | None = Field(default=None, lt=0)
    language: Literal["id", "en"] = "id"
    approval: bool = True
    open_pin: bool = False
    base: LatLng | None = None


class SopPart(Part):
    """[sop]: minutes, but for the live location and what is in metres; stamped on each ticket when it opens."""

    unclaimed_group_min: Minutes = 5
    unclaimed_on_duty_min: Minutes = 10
    unclaimed_supervisor_min: Minutes = 15
    unclaimed_leads_min: Minutes = 30
    lease_ask_min: Minutes = 30
    lease_end_min: Minutes = 60
    recheck_min: Minutes = 360
    draft_expires_min: Minutes = 1_440
    close_question_min: Minutes = 30
    take_back_min: Minutes = 240
    still_there_min: Minutes = 10
    position_min: Minutes = 30
    live_every_s: Whole = Field(default=30, gt=0, le=3_600)
    live_metres: Whole = Field(default=25, gt=0, le=5_000)
    same_person_m: Whole = Field(default=200, gt=0, le=5_000)
    same_person_moving_m: Whole = Field(default=1_500, gt=0, le=20_000)
    same_person_min: Minutes = 360

    @model_validator(mode="after")
    def _ordered(self) -> "SopPart":
        return agree(self, self._wrong_order())

    def _wrong_order(self) -> Iterator[str]:
        rungs = ("unclaimed_group_min", "unclaimed_on_duty_min", "unclaimed_supervisor_min", "unclaimed_leads_min")
        for lower, upper in pairwise(rungs):
            if getattr(self, lower) >= getattr(self, upper):
                yield f"{lower}: must be less than {upper}"
        if self.lease_ask_min >= self.lease_end_min:
            yield "lease_ask_min: must be less than lease_end_min"
        if self.same_person_m > self.same_person_moving_m:
            yield "same_person_m: must not be more than same_person_moving_m"


class Reports(Part):
    """[reports]: how many one account may open."""

    per_hour: Whole = Field(default=3, ge=1)
    per_day: Whole = Field(default=10, ge=1)
    open: Whole = Field(default=3, ge=1)
    begun_per_hour: Whole = Field(default=10, ge=1)
    questions_per_hour: Whole = Field(default=3, ge=0)

    @model_validator(mode="after")
    def _ordered(self) -> "Reports":
        wrong = self.per_hour > self.per_day
        return agree(self, ["per_hour: must not be more than per_day"] if wrong else [])


class Logs(Part):
    """[logs]"""

    level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    format: Literal["json", "console"] = "json"


class ClockPart(Part):
    """[clock]: for demos and tests only; refused against the real Telegram."""

    offset_file: Path | None = None


class Config(BaseSettings):
    """Everything that can be set. Environment variables (SIGAP_TEAM__GROUP_ID) win over the file."""

    model_config = SettingsConfigDict(
        env_prefix=ENV_PREFIX,
        env_nested_delimiter="__",
        extra="forbid",
        frozen=True,
        nested_model_default_partial_update=True,
    )

    telegram: Telegram = Telegram()
    database: Storage = Storage()
    team: TeamConfig = TeamConfig()
    service: ServicePart = ServicePart()
    city: CityPart = CityPart()
    geocoder: GeocoderPart = GeocoderPart()
    sop: SopPart = SopPart()
    reports: Reports = Reports()
    family: FamilyPart = FamilyPart()
    retention: RetentionPart = RetentionPart()
    duty: DutyPart = DutyPart()
    case: CasePart = CasePart()
    places: tuple[PlaceConfig, ...] = DEFAULT_PLACES
    rites: tuple[RitePart, ...] = DEFAULT_RITES
    papers: PapersPart = PapersPart()
    digests: DigestPart = DigestPart()
    watchdog: WatchdogPart = WatchdogPart()
    health: HealthPart = HealthPart()
    mail: MailPart = MailPart()
    logs: Logs = Logs()
    clock: ClockPart = ClockPart()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment before the file."""
        return env_settings, init_settings


class Use(Enum):
    """What the configuration is read for. Only a run needs the token, and a folder of its own that it may write; a look
    at the settings takes a token that systemd hands over at the start for granted; the host's other commands work when
    it burns: without the token, and as root."""

    RUN = "run"
    LOOK = "look"
    HOST = "host"


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
    faults += _unusable(config, use)
    if use is not Use.HOST and config.telegram.token.get_secret_value() and _is_open(path):
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


def _unusable(config: Config, use: Use) -> Iterator[str]:
    """What only the machine can tell: files, folders, and settings that do not go together."""
    if use is not Use.HOST:
        yield from _unusable_secrets(config, use)
        yield from _unusable_database(config.database.path)
    if config.telegram.is_real and not config.telegram.pace.enabled:
        yield "telegram.pace.enabled: only for tests, not with the real Telegram"
    if config.clock.offset_file is not None:
        yield from _unusable_clock(config.clock.offset_file, config.telegram.is_real)
    if not config.places:
        yield "places: name at least one"
    codes = Counter(place.code for place in config.places)
    yield from (f"places: the code {code!r} stands twice" for code, times in codes.items() if times > 1)
    if config.papers.logo is not None:
        yield from _unusable_logo(config.papers.logo)
    yield from _unusable_rites(config, frozenset(place.code for place in config.places if place.kind == "cemetery"))


def _unusable_secrets(config: Config, use: Use) -> Iterator[str]:
    for key, read, file in (
        ("telegram.token", config.telegram.secret_token, config.telegram.token_file),
        ("mail.password", config.mail.password, config.mail.password_file),
    ):
        if file is not None and use is Use.LOOK and file.is_relative_to(CREDENTIALS):
            continue  # systemd makes it when the service starts
        try:
            read()
        except (OSError, ValueError) as error:
            yield f"{key}{'' if file is None else '_file'}: {error.strerror if isinstance(error, OSError) else error}"


def _is_open(path: Path) -> bool:
    return path.exists() and bool(path.stat().st_mode & 0o077)


def _unusable_logo(path: Path) -> Iterator[str]:
    try:
        if path.stat().st_size > LOGO_BYTES:
            yield f"papers.logo: is larger than {LOGO_BYTES // 1_000} kB"
        elif not path.read_bytes().startswith((b"\x89PNG", b"\xff\xd8\xff", b"<svg", b"<?xml")):
            yield "papers.logo: must be a PNG, JPEG or SVG"
    except OSError as error:
        yield f"papers.logo: cannot be read ({error.strerror})"


def _unusable_rites(config: Config, cemeteries: frozenset[str]) -> Iterator[str]:
    if not config.rites:
        yield "rites: name at least one"
    if "places" in config.model_fields_set and "rites" not in config.model_fields_set:
        return  # places of one's own, without a word on burials: said when somebody is to be buried
    religions = Counter(rite.religion for rite in config.rites)
    yield from (f"rites: {religion!r} stands twice" for religion, times in religions.items() if times > 1)
    for at, rite in enumerate(config.rites):
        if rite.cemetery not in cemeteries:
            yield f'rites.{at}.cemetery: no place of kind "cemetery" has the code {rite.cemetery!r}'


def _unusable_database(path: Path) -> Iterator[str]:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if _is_open(path.parent):
            yield "database.path: others may enter the folder; give the bot one of its own and chmod 700 it"
            return
        probe = path.parent / ".sigap-write-probe"
        probe.touch()
        probe.unlink(missing_ok=True)
    except OSError as error:
        yield f"database.path: the folder cannot be written ({error.strerror})"
        return
    if path.exists() and not (path.is_file() and os.access(path, os.R_OK | os.W_OK)):
        yield "database.path: is no file that can be read and written"


def _unusable_clock(path: Path, real: bool) -> Iterator[str]:
    if real:
        yield "clock.offset_file: only for demos and tests, not with the real Telegram"
    elif not path.is_file() or path.stat().st_size < CLOCK_BYTES:
        yield f"clock.offset_file: is no file of {CLOCK_BYTES} bytes"
