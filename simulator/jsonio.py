"""JSON as it goes over the wire: compact, UTF-8, one shared encoder."""

from __future__ import annotations

import json
from typing import Any

_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)


def encode(value: Any) -> bytes:
    """Return compact UTF-8 JSON."""
    return _encoder.encode(value).encode("utf-8", "surrogatepass")


decode = json.loads
