"""A table of commands that another process drives a stand-in by: ``/_sim/<name>`` with a JSON object, JSON back."""

from __future__ import annotations

import binascii
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiohttp import web

from simulator.clock import SimClock
from simulator.errors import SimError
from simulator.guard import is_local
from simulator.jsonio import decode, encode
from simulator.world import Json

PREFIX = "/_sim/"
Table = Mapping[str, Callable[[Json], Awaitable[Any]]]


async def answer_command(table: Table, port: int, request: web.BaseRequest) -> web.StreamResponse:
    """Answer one command of the table, from this machine only: 200 with its result, 400 for a bad one, 403 for another
    machine or page, 404 for an unknown one, 408 for a vain wait. ``port``: where the stand-in listens."""
    if not is_local(request, port):
        return _reply({"error": "only from this machine"}, 403)
    command = table.get(request.path.removeprefix(PREFIX))
    if command is None:
        return _reply({"error": f"unknown; there are {sorted(table)}"}, 404)
    try:
        body = await request.read()
        return _reply(await command(decode(body) if body else dict(request.query)))
    except TimeoutError as error:
        return _reply({"error": str(error)}, 408)
    except (SimError, KeyError, TypeError, ValueError, binascii.Error) as error:
        return _reply({"error": f"{type(error).__name__}: {error}"}, 400)


def known(name: Any, allowed: frozenset[str]) -> str:
    """The name, where it is allowed. Raises SimError for any other."""
    if name not in allowed:
        raise SimError(f"{name} is none of {sorted(allowed)}")
    return str(name)


def move_clock(clock: SimClock, given: Json) -> Json:
    """``advance`` seconds or ``set`` to an ISO instant; returns the time."""
    if "advance" in given:
        clock.advance(float(given["advance"]))
    if "set" in given:
        clock.set_now(given["set"])
    return {"now_ms": clock.now_ms()}


def _reply(value: Any, status: int = 200) -> web.Response:
    return web.Response(body=encode(value), status=status, headers={"Content-Type": "application/json"})
