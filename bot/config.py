"""The configuration: a TOML file, environment variables above it (SIGAP_TELEGRAM__TOKEN), secrets from files."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

TOKEN = re.compile(r"\d{6,}:[\w-]{30,}")


class ConfigError(Exception):
    """The configuration cannot be used: one line for each fault, each naming its key, none showing a secret."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"no time zone is called {name!r}") from error
    return name


Zone = Annotated[str, AfterValidator(_zone)]
Minutes = Annotated[int, Field(gt=0, le=100_000)]


class Part(BaseModel):
    """A table of the file: unknown keys are faults, so that a typing error does not silently mean the default."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Webhook(Part):
    """[telegram.webhook]"""

    url: str = ""
    listen: str = "127.0.0.1"
    port: int = Field(8443, ge=1, le=65_535)
    secret: SecretStr = SecretStr("")


class Pace(Part):
    """[telegram.pace]: Telegram's limits; off only against a stand-in without limits."""

    enabled: bool = True


class Telegram(Part):
    """[telegram]"""

    token: SecretStr = SecretStr("")
    token_file: Path | None = None
    api_base_url: str = "https://api.telegram.org"
    mode: Literal["polling", "webhook"] = "polling"
    webhook: Webhook = Webhook()
    pace: Pace = Pace()

    @model_validator(mode="after")
    def _consistent(self) -> "Telegram":
        if bool(self.token.get_secret_value()) == (self.token_file is not None):
            raise ValueError("set either token or token_file")
        if self.mode == "webhook":
            if not self.webhook.url.startswith(("https://", "http://127.0.0.1", "http://localhost")):
                raise ValueError("mode = webhook needs webhook.url with https://")
            if not re.fullmatch(r"[A-Za-z0-9_-]{16,256}", self.webhook.secret.get_secret_value()):
                raise ValueError("mode = webhook needs webhook.secret of 16 to 256 letters, digits, _ or -")
        if not self.api_base_url.startswith(("https://", "http://")):
            raise ValueError("api_base_url must begin with https:// or http://")
        return self

    def secret_token(self) -> str:
        """The bot's token. Raises ValueError, OSError for an unusable one; the value is in no message."""
        if self.token_file is None:
            value = self.token.get_secret_value()
        else:
            if self.token_file.stat().st_mode & 0o077:
                raise ValueError("others may read the file; chmod 600")
            value = self.token_file.read_text(encoding="utf-8").strip()
        if not TOKEN.fullmatch(value):
            raise ValueError("not the shape of a bot token (123456789:AA…)")
        return value


class Storage(Part):
    """[database]"""

    path: Path = Path("data/sigap.db")


class Team(Part):
    """[team]"""

    group_id: int | None = Field(None, lt=0)
    language: Literal["id", "en"] = "id"
    approval: bool = True
    open_pin: bool = False


class CityPart(Part):
    """[city]"""

    timezone: Zone = "Asia/Jakarta"
    areas: Path | None = None


class SopPart(Part):
    """[sop]: minutes; stamped on each ticket when it opens."""

    unclaimed_group_min: Minutes = 5
    unclaimed_supervisor_min: Minutes = 15
    lease_ask_min: Minutes = 30
    lease_end_min: Minutes = 60
    recheck_min: Minutes = 360
    draft_expires_min: Minutes = 1_440
    close_question_min: Minutes = 30

    @model_validator(mode="after")
    def _ordered(self) -> "SopPart":
        if self.unclaimed_group_min >= self.unclaimed_supervisor_min:
            raise ValueError("unclaimed_group_min must be less than unclaimed_supervisor_min")
        if self.lease_ask_min >= self.lease_end_min:
            raise ValueError("lease_ask_min must be less than lease_end_min")
        return self


class Reports(Part):
    """[reports]: how many one account may open."""

    per_hour: int = Field(3, ge=1)
    per_day: int = Field(10, ge=1)
    open: int = Field(3, ge=1)


class Place(Part):
    """[[places]]: where people are brought."""

    code: str = Field(pattern=r"^[a-z0-9_]{1,12}$")
    name: str = Field(min_length=1, max_length=60)


DEFAULT_PLACES = (
    Place(code="rps", name="RPS"),
    Place(code="singgah", name="Rumah Singgah"),
    Place(code="rsud", name="RSUD Kota Tangerang"),
    Place(code="rsj", name="RSJ"),
    Place(code="puskesmas", name="Puskesmas"),
    Place(code="keluarga", name="Keluarga"),
    Place(code="polsek", name="Polsek"),
    Place(code="lain", name="Tempat lain"),
)


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
        env_prefix="SIGAP_",
        env_nested_delimiter="__",
        extra="forbid",
        frozen=True,
        nested_model_default_partial_update=True,
    )

    telegram: Telegram
    database: Storage = Storage()
    team: Team = Team()
    city: CityPart = CityPart()
    sop: SopPart = SopPart()
    reports: Reports = Reports()
    places: tuple[Place, ...] = DEFAULT_PLACES
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


def load(path: Path) -> Config:
    """Read and check the configuration. Raises ConfigError with every fault."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError([f"{path.name}: cannot be read ({error.strerror})"]) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError([f"{path.name}: not valid TOML ({error})"]) from error
    try:
        config = Config(**values)
    except ValidationError as error:
        raise ConfigError([_fault(one) for one in error.errors(include_input=False)]) from None
    if faults := _unusable(config):
        raise ConfigError(faults)
    return config


def _fault(error: Mapping[str, Any]) -> str:
    key = ".".join(str(part) for part in error["loc"]) or "configuration"
    return f"{key}: {error['msg'].removeprefix('Value error, ')}"


def _unusable(config: Config) -> list[str]:
    faults = []
    try:
        config.telegram.secret_token()
    except (OSError, ValueError) as error:
        key = "telegram.token" if config.telegram.token_file is None else "telegram.token_file"
        faults.append(f"{key}: {error.strerror if isinstance(error, OSError) else error}")
    folder = config.database.path.parent
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        probe = folder / ".sigap-write-probe"
        probe.touch()
        probe.unlink()
    except OSError as error:
        faults.append(f"database.path: the folder cannot be written ({error.strerror})")
    if config.clock.offset_file is not None and "api.telegram.org" in config.telegram.api_base_url:
        faults.append("clock.offset_file: only for demos and tests, not with the real Telegram")
    codes = [place.code for place in config.places]
    faults += [f"places: the code {code!r} stands twice" for code in sorted({c for c in codes if codes.count(c) > 1})]
    return faults
