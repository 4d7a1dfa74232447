"""Who may drive the stand-in: programs and pages of this machine, no page of anybody else in a browser here."""

from __future__ import annotations

from aiohttp import web

_SITES = frozenset({None, "same-origin", "none"})


def is_local(request: web.BaseRequest, port: int) -> bool:
    """False for a name that was bound to this address elsewhere (Host), and for a request that a page of another
    origin makes: by form or script (Origin), by picture, frame or link (Sec-Fetch-Site)."""
    own = {f"127.0.0.1:{port}", f"localhost:{port}"}
    origin = request.headers.get("Origin")
    if request.headers.get("Host") not in own or request.headers.get("Sec-Fetch-Site") not in _SITES:
        return False
    return origin is None or (origin.startswith("http://") and origin.removeprefix("http://") in own)
