"""The bot between two messengers: Telegram's stand-in for the team, WhatsApp's for residents."""

import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from simulator.graph import GraphStandIn
from simulator.graph.standin import VERIFY_TOKEN
from tests.support.harness import Sigap, sigap_running

CONFIG = """
[whatsapp]
phone_number_id = "{number}"
number = "62895608722422"
token_file = "{folder}/token"
app_secret_file = "{folder}/secret"
verify_token = "{verify}"
url = "{url}"
port = {port}
graph_url = "{graph}"
# The day that closes a chat takes no ticket from its holder: whichever came first, the sweep or their press.
[sop]
lease_ask_min = 3_000
lease_end_min = 6_000
"""


class TwoDoors:
    """`sigap` with its Telegram, `wa` with WhatsApp's people."""

    def __init__(self, sigap: Sigap, wa: GraphStandIn, url: str) -> None:
        self.sigap = sigap
        self.wa = wa
        self.url = url

    def sent(self) -> list[dict[str, Any]]:
        """What the bot asked WhatsApp to send, and WhatsApp judged."""
        return [one.body for one in self.wa.requests if one.part == "messages"]


def free_port() -> int:
    """A port that nobody has now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
async def doors(tmp_path: Path) -> AsyncIterator[TwoDoors]:
    """Both, running; Meta has checked the webhook's address."""
    async with sigap_running(tmp_path, started=False) as sigap:
        wa = await GraphStandIn.start(clock=sigap.clock)
        async with wa:
            port = free_port()
            url = f"http://127.0.0.1:{port}/whatsapp"
            for name, value in (("token", wa.token), ("secret", wa.app_secret)):
                (tmp_path / name).write_text(value)
            with sigap.config.open("a") as config:
                config.write(
                    CONFIG.format(
                        number=wa.phone_number_id,
                        folder=tmp_path,
                        verify=VERIFY_TOKEN,
                        url=url,
                        port=port,
                        graph=wa.url,
                    )
                )
            await sigap.start()
            await wa.subscribe(url)
            yield TwoDoors(sigap, wa, url)
