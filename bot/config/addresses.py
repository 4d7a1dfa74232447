"""Addresses that the file names: of this service, of other systems."""

from urllib.parse import SplitResult, urlsplit

LOCAL = frozenset({"127.0.0.1", "localhost", "::1"})


def url_of(text: str) -> SplitResult:
    """The parts of an address; empty ones for a text that is none."""
    try:
        return urlsplit(text)
    except ValueError:
        return urlsplit("")


def is_public_or_local(address: str) -> bool:
    """Whether it is an address over TLS, or one of this machine."""
    url = url_of(address)
    return bool(url.hostname) and (url.scheme == "https" or (url.scheme == "http" and url.hostname in LOCAL))
