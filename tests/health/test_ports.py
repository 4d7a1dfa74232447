"""A port that another program has: one line that names the key, and not a trace of code."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.people.test_people_story import host
from tests.support.harness import sigap_running, webhook


@pytest.fixture
def taken() -> Iterator[int]:
    """A port at which somebody else listens."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


@pytest.mark.parametrize(
    "key", ["health.port", "calendar.port", "telegram.webhook.port", "open311.port", "whatsapp.port"]
)
async def test_a_port_that_is_taken_is_named(
    key: str, taken: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secret").write_text("s" * 40)
    setting = SETTINGS.get(key, "").format(port=taken, secret=tmp_path / "secret")
    if key == "telegram.webhook.port":
        for name, value in (webhook() | {"SIGAP_TELEGRAM__WEBHOOK__PORT": str(taken)}).items():
            monkeypatch.setitem(os.environ, name, value)
    async with sigap_running(tmp_path, started=False, extra=setting) as sigap:
        (tmp_path / "bot.log").touch()
        code, _, complaints = await host(sigap, "run")
    last = complaints.splitlines()[-1]
    assert (code, last.split(": ")[0]) == (8, key), complaints
    assert str(taken) in last and "in use" in last


SETTINGS = {
    "health.port": """
[health]
port = {port}
""",
    "calendar.port": """
[calendar]
url = "https://sigap.example.go.id/kalender/"
port = {port}
""",
    "open311.port": """
[open311]
url = "https://sigap.example.go.id/open311/v2/"
port = {port}

[[partners]]
name = "laksa"
title = "LAKSA"
key_file = "{secret}"
""",
    "whatsapp.port": """
[whatsapp]
phone_number_id = "1"
number = "62895608722422"
token_file = "{secret}"
app_secret_file = "{secret}"
verify_token = "{secret}"
url = "https://sigap.example.go.id/whatsapp"
port = {port}
""",
}
