"""[geocoder]: who is asked where an address is."""

import re
from collections.abc import Iterator
from typing import Annotated
from urllib.parse import urlsplit

from bot.checked import Part, Within, key

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def _is_geocoder(server: str) -> bool:
    """Over plain http only to this machine: an address says where somebody was seen."""
    try:
        url = urlsplit(server)
        _ = url.port  # raises for one that is no number
    except ValueError:
        return False
    safe = url.scheme == "https" or (url.scheme == "http" and url.hostname in ("127.0.0.1", "localhost", "::1"))
    return safe and bool(url.hostname) and not (url.query or url.fragment or url.username)


class GeocoderPart(Part):
    """[geocoder]: who is asked where an address is. Off unless somebody decides otherwise: a question to a server
    tells it where a person in need was seen."""

    server: str = "off"
    email: str = key(default="", max_length=120)
    user_agent: str = key(default="", max_length=200)
    country: str = key(default="id", pattern=r"^[a-z]{2}$", like='a country in two small letters, as in "id"')
    timeout_s: Annotated[float, Within(ge=0.1, le=60)] = 5.0
    keep_days: int = key(default=30, ge=1, le=365)

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        if self.server not in ("off", "public") and not _is_geocoder(self.server):
            yield 'server: "off", "public", or the address of your own, as in https://nominatim.example'
        if self.server == "public" and not _EMAIL.fullmatch(self.email):
            yield "email: the public server wants an address that it can write to"
        if not (self.user_agent + self.email).isprintable() or not (self.user_agent + self.email).isascii():
            yield "user_agent: plain letters only; it goes into a line of the request"

    @property
    def asks(self) -> bool:
        """Whether anybody is asked at all."""
        return self.server != "off"

    @property
    def identity(self) -> str:
        """Who we say that we are."""
        return self.user_agent or f"Sigap (a hotline of social services{'; ' + self.email if self.email else ''})"
