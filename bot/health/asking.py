"""Asks the running bot how it is, from another process: what a container asks every half minute."""

from urllib.error import HTTPError
from urllib.request import urlopen

ALIVE_S = 5.0


def alive(listen: str, port: int) -> tuple[bool, str]:
    """Whether the bot that listens there answers that it lives, and its words. Without a port there is nobody to
    ask."""
    if not port:
        return False, "health.port: is not set\n"
    address = f"http://{'127.0.0.1' if listen == '0.0.0.0' else listen}:{port}/healthz"  # noqa: S104
    try:
        with urlopen(address, timeout=ALIVE_S) as answer:
            return True, answer.read().decode()
    except HTTPError as error:
        return False, error.read().decode()
    except OSError as error:
        return False, f"{error.strerror or 'nobody answers'}\n"
