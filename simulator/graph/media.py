"""Files at Meta: ids that live some days, addresses that live some minutes."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass
from typing import Any

from simulator.clock import SimClock
from simulator.graph.errors import GraphError, wrong

Json = dict[str, Any]

MIB = 1024 * 1024
URL_MS = 5 * 60_000
DAY_MS = 86_400_000
RECEIVED_DAYS, UPLOADED_DAYS = 7, 30
_DOCUMENTS = "vnd.openxmlformats-officedocument"
# What may be uploaded, and how many bytes of it.
LIMITS: dict[str, tuple[str, int]] = {
    "image/jpeg": ("image", 5 * MIB),
    "image/png": ("image", 5 * MIB),
    "image/webp": ("sticker", 500 * 1024),
    "audio/aac": ("audio", 16 * MIB),
    "audio/amr": ("audio", 16 * MIB),
    "audio/mpeg": ("audio", 16 * MIB),
    "audio/mp4": ("audio", 16 * MIB),
    "audio/ogg": ("audio", 16 * MIB),
    "video/3gpp": ("video", 16 * MIB),
    "video/mp4": ("video", 16 * MIB),
    "text/plain": ("document", 100 * MIB),
    "application/pdf": ("document", 100 * MIB),
    "application/msword": ("document", 100 * MIB),
    "application/vnd.ms-excel": ("document", 100 * MIB),
    "application/vnd.ms-powerpoint": ("document", 100 * MIB),
    f"application/{_DOCUMENTS}.wordprocessingml.document": ("document", 100 * MIB),
    f"application/{_DOCUMENTS}.spreadsheetml.sheet": ("document", 100 * MIB),
    f"application/{_DOCUMENTS}.presentationml.presentation": ("document", 100 * MIB),
}


@dataclass(slots=True, eq=False)
class GraphFile:
    """One file. ``size`` (bytes) may exceed the content kept, for files that are only said to be big."""

    id: str
    content: bytes
    mime: str
    size: int
    expires_ms: int
    url_key: str = ""
    url_until_ms: int = 0

    @property
    def sha256(self) -> str:
        """The digest that Meta tells of it."""
        return hashlib.sha256(self.content).hexdigest()


class MediaStore:
    """All files, by id and by the key in their address."""

    def __init__(self, clock: SimClock, rng: random.Random) -> None:
        self._clock = clock
        self._rng = rng
        self.files: dict[str, GraphFile] = {}
        self._keys: dict[str, GraphFile] = {}

    def add(self, content: bytes, mime: str, days: int, size: int | None = None) -> GraphFile:
        """Keep a file for so many days of the clock; ``size`` pretends another size in bytes."""
        number = str(self._rng.randrange(10**14, 10**15))
        expires = self._clock.now_ms() + days * DAY_MS
        found = GraphFile(number, content, mime, len(content) if size is None else size, expires)
        self.files[number] = found
        return found

    def upload(self, content: bytes, mime: str) -> GraphFile:
        """What the number uploads. Raises GraphError 131053 for a kind or a size that Meta does not take."""
        plain = mime.partition(";")[0].strip().lower()
        if plain not in LIMITS:
            raise wrong(f"Param file must be a file with one of the following types: {mime} is none", 131053)
        if not 1 <= len(content) <= LIMITS[plain][1]:
            raise wrong(f"a file of {len(content)} bytes; {plain} may have 1 to {LIMITS[plain][1]}", 131053)
        return self.add(content, mime, UPLOADED_DAYS)

    def find(self, media_id: str) -> GraphFile:
        """A file that still lives. Raises GraphError 100 for all others."""
        found = self.files.get(media_id)
        if found is None or found.expires_ms <= self._clock.now_ms():
            words = "does not exist, cannot be loaded due to missing permissions, or does not support this operation"
            raise GraphError(100, f"Unsupported get request. Object with ID '{media_id}' {words}")
        return found

    def fits(self, media_id: str, kind: str) -> None:
        """Whether a file of that id may go out as such a message. Raises GraphError."""
        found = self.files.get(media_id)
        if found is None or found.expires_ms <= self._clock.now_ms():
            raise GraphError(131009, f"Media ID {media_id} not found", limit=True)
        plain = found.mime.partition(";")[0].strip().lower()
        usual = LIMITS.get(plain, ("document", 0))[0]
        if kind not in (usual, "document"):
            raise wrong(f"{found.mime} cannot be sent as {kind}", 131053)

    def about(self, media_id: str, base: str) -> Json:
        """The object that tells where the file can be fetched for five minutes. Raises GraphError 100."""
        found = self.find(media_id)
        found.url_key = f"{self._rng.getrandbits(96):024x}"
        found.url_until_ms = self._clock.now_ms() + URL_MS
        self._keys[found.url_key] = found
        return {
            "messaging_product": "whatsapp",
            "url": f"{base}/whatsapp_business/attachments/?mid={found.id}&hash={found.url_key}",
            "mime_type": found.mime,
            "sha256": found.sha256,
            "file_size": found.size,
            "id": found.id,
        }

    def fetch(self, media_id: str, key: str) -> GraphFile:
        """The file behind an address. Raises GraphError with status 404 once that has gone stale."""
        found = self._keys.get(key)
        if found is None or found.id != media_id or found.url_key != key or found.url_until_ms <= self._clock.now_ms():
            raise GraphError(100, "the address is no longer valid", status=404)
        return found

    def expire(self, media_id: str | None = None) -> None:
        """Let one file, or all of them, reach the end of their days."""
        for found in self.files.values() if media_id is None else [self.files[media_id]]:
            found.expires_ms = found.url_until_ms = self._clock.now_ms()
