"""The demo's number of WhatsApp: the stand-in for Meta, and where the bot of the stage listens for it."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from simulator.errors import SimError
from simulator.graph import GraphStandIn
from simulator.graph.standin import VERIFY_TOKEN
from simulator.stories import StoryFailed

PATH = "/whatsapp"
TRIES, PAUSE_S = 150, 0.2
CONFIG = """[whatsapp]
phone_number_id = "{number}"
token_file = "{folder}/whatsapp-token"
app_secret_file = "{folder}/whatsapp-secret"
verify_token = "{verify}"
url = "http://127.0.0.1:{port}{path}"
port = {port}
graph_url = "{graph}"
[whatsapp.templates]
step = "demo_kabar"
words = "demo_pesan"
search = "demo_pencarian"
erased = "demo_hapus"
report_again = "demo_lapor_lagi"
"""
TEMPLATES = {
    "demo_kabar": "Kabar laporan Anda: {{1}}",
    "demo_pesan": "Pesan dari tim: {{1}}",
    "demo_pencarian": "Jawaban pencarian Anda: {{1}}",
    "demo_hapus": "Penghapusan data Anda: {{1}}",
    "demo_lapor_lagi": "Mohon lapor lagi: {{1}}",
}


@dataclass(frozen=True, slots=True)
class DemoNumber:
    """One stand-in, and the port on which the bot listens for it."""

    standin: GraphStandIn
    port: int

    @classmethod
    async def at(cls, standin: GraphStandIn) -> "DemoNumber":
        """With a port that is free now; the templates are handed in."""
        for name, body in TEMPLATES.items():
            standin.template(name, body)
        server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 0)
        port = int(server.sockets[0].getsockname()[1])
        server.close()
        await server.wait_closed()
        return cls(standin, port)

    def settings(self, folder: Path) -> str:
        """The part of the configuration for it; its two secrets lie in `folder`."""
        for name, secret in (("token", self.standin.token), ("secret", self.standin.app_secret)):
            file = folder / f"whatsapp-{name}"
            file.touch(mode=0o600)  # the bot refuses a secret that others may read
            file.write_text(secret, "utf-8")
        return CONFIG.format(
            number=self.standin.phone_number_id,
            folder=folder,
            verify=VERIFY_TOKEN,
            port=self.port,
            path=PATH,
            graph=self.standin.url,
        )

    async def subscribe(self) -> None:
        """Set the webhook once the bot listens. Raises StoryFailed where it does not."""
        last = ""
        for _ in range(TRIES):
            try:
                return await self.standin.subscribe(f"http://127.0.0.1:{self.port}{PATH}")
            except SimError as error:
                last = str(error)
                await asyncio.sleep(PAUSE_S)
        raise StoryFailed(f"The bot does not listen for WhatsApp: {last}")
