"""[whatsapp]: the second messenger; off unless a number is named."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from bot.checked import Part, Secret, Within, key
from bot.config.addresses import is_public_or_local
from bot.config.secrets import read_secret

Template = Annotated[str, Within(pattern=r"^[a-z0-9_]{0,512}$", like="a template's name, of a-z, 0-9 and _")]


class WhatsAppTemplates(Part):
    """[whatsapp.templates]: which approved template carries what beyond the day after a person's last word; an empty
    one means that it waits for their next word."""

    step: Template = "sigap_kabar_laporan"
    words: Template = "sigap_pesan_tim"
    search: Template = "sigap_jawaban_pencarian"
    erased: Template = "sigap_hapus_data"
    report_again: Template = "sigap_mohon_lapor_lagi"

    @property
    def by_kind(self) -> dict[str, str]:
        """The template of each kind of message that has one."""
        named = {
            "reporter.receipt": self.step,
            "reporter.step": self.step,
            "relay.to_reporter": self.words,
            "family.answer": self.search,
            "people.erase_settled": self.erased,
            "restore.report_again": self.report_again,
        }
        return {kind: name for kind, name in named.items() if name}


class WhatsApp(Part):
    """[whatsapp]: Meta's Cloud API. Residents and relatives; the team stays on Telegram."""

    phone_number_id: str = key(default="", pattern=r"^\d{0,32}$", like="Meta's id of the number, digits alone")
    number: str = key(
        default="",
        pattern=r"^(62|[1-9])\d{6,14}$|^$",
        like='the number with the country, without plus or zero, as in "62895608722422"',
    )
    token_file: Path | None = None
    app_secret_file: Path | None = None
    verify_token: Secret = Secret("")
    url: str = ""
    listen: str = "127.0.0.1"
    port: int = key(default=8444, ge=1, le=65_535)
    graph_url: str = "https://graph.facebook.com/v25.0"
    window_h: int = key(default=24, ge=1, le=168)
    templates: WhatsAppTemplates = WhatsAppTemplates()

    @property
    def on(self) -> bool:
        """Whether there is a number."""
        return bool(self.phone_number_id)

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        if not self.on:
            return
        if self.token_file is None:
            yield "token_file: the path of a file that holds the access token"
        if self.app_secret_file is None:
            yield "app_secret_file: the path of a file that holds the secret of the app"
        if len(self.verify_token.value) < 16:
            yield "verify_token: at least 16 characters, the same as in Meta's settings of the webhook"
        if not is_public_or_local(self.url):
            yield "url: the public address that Meta calls, beginning with https://"
        if not is_public_or_local(self.graph_url):
            yield "graph_url: must look like https://graph.facebook.com/v25.0"

    def token(self) -> str:
        """The access token. Raises OSError, ValueError for a file that cannot be used."""
        return read_secret(self.token_file)

    def app_secret(self) -> str:
        """The secret of the app, by which Meta signs. Raises OSError, ValueError for a file that cannot be used."""
        return read_secret(self.app_secret_file)
