"""A bare HTTP client of the Bot API."""

from __future__ import annotations

from typing import Any

import aiohttp

from simulator import StandIn


class Client:
    """Calls the Bot API with JSON bodies."""

    def __init__(self, tg: StandIn, session: aiohttp.ClientSession) -> None:
        self.base = f"{tg.url}/bot{tg.token}/"
        self.session = session

    async def __call__(self, method: str, /, **params: Any) -> dict[str, Any]:
        """Return the whole answer, good or bad."""
        async with self.session.post(self.base + method, json=params) as response:
            answer: dict[str, Any] = await response.json()
            assert response.status == (200 if answer["ok"] else answer["error_code"])
            return answer

    async def ok(self, method: str, /, **params: Any) -> Any:
        """Return the result of a call that must succeed."""
        answer = await self(method, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def refused(self, method: str, /, **params: Any) -> str:
        """Return the description of a call that must fail."""
        answer = await self(method, **params)
        assert not answer["ok"], answer
        return str(answer["description"])
