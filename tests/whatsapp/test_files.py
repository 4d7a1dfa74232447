"""Files that somebody sent by WhatsApp, fetched from Meta by their address of a few minutes."""

from typing import Any

import pytest

from bot.channels.whatsapp.graph import Graph
from simulator import SimClock
from simulator.graph import GraphStandIn

MOST = 1_000
LATE_S = 301


async def test_an_address_that_went_stale_is_no_lost_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Meta's machine is slow, or two ask for the same file, the address has gone stale; the file is there."""
    async with await GraphStandIn.start(clock=SimClock("2026-11-28T09:10:00+07:00")) as wa:
        file = wa.world.media.add(b"isi", "image/jpeg", days=7)
        graph = Graph(wa.url, wa.phone_number_id, lambda: wa.token)
        await graph.open()
        try:
            told = wa.world.media.about

            def slowly(*asked: Any) -> Any:
                address = told(*asked)
                wa.clock.advance(LATE_S)
                return address

            with monkeypatch.context() as slow:
                slow.setattr(wa.world.media, "about", slowly)
                with pytest.raises(ConnectionError, match="404"):
                    await graph.fetch(file.id, MOST)
            assert await graph.fetch(file.id, MOST) == b"isi"
            wa.world.media.expire(file.id)
            assert await graph.fetch(file.id, MOST) is None, "its days are over"
        finally:
            await graph.close()
