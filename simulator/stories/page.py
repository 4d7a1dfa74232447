"""What was shown so far, as a page of the stand-in's."""

from __future__ import annotations

from aiohttp import web

from simulator.standin import StandIn
from simulator.stories.transcript import Transcript

PATH = "/transcript"


def mount_transcript(tg: StandIn, transcript: Transcript) -> None:
    """Serve the transcript as plain text at PATH."""

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(text="\n".join(transcript.blocks) + "\n")

    tg.mount(PATH, answer)
