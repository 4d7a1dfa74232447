"""Files at Telegram: ids, paths, contents."""

from __future__ import annotations

import random
import struct
import zlib
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

MAX_DOWNLOAD = 20 * 1024 * 1024
_FOLDERS = {"photo": "photos", "document": "documents", "voice": "voice", "video": "videos", "thumb": "thumbnails"}
_IMAGES = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpg"), (b"RIFF", "webp"), (b"GIF8", "gif"))
_SUFFIXES = {"voice": "oga", "video": "mp4", "document": "bin"}


@dataclass(slots=True, eq=False)
class StoredFile:
    """One file. ``size`` (bytes) may exceed the content kept, for files that are only said to be big."""

    file_id: str
    unique_id: str
    kind: str
    path: str
    content: bytes
    size: int
    name: str | None = None
    mime: str | None = None
    extra: Json = field(default_factory=dict)

    def ids(self) -> Json:
        """The fields that all file objects share."""
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": self.size}


class FileStore:
    """All files, found by id or by path."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self.by_id: dict[str, StoredFile] = {}
        self.by_path: dict[str, StoredFile] = {}
        self._photos: dict[str, list[Json]] = {}

    def add(
        self, kind: str, content: bytes, name: str | None = None, mime: str | None = None, size: int | None = None
    ) -> StoredFile:
        """Keep a file; ``size`` pretends another size in bytes."""
        number = len(self.by_id)
        suffix = image_kind(content) or _SUFFIXES.get(kind, "bin")
        path = f"{_FOLDERS[kind]}/file_{number}.{suffix}"
        token = f"{self._rng.getrandbits(128):032x}"
        stored = StoredFile(
            f"AgACAgUAAxk{token}{number:06d}", f"AQAD{token[:10]}", kind, path, content,
            len(content) if size is None else size, name, mime,
        )  # fmt: skip
        self.by_id[stored.file_id] = stored
        self.by_path[path] = stored
        return stored

    def photo(self, content: bytes) -> list[Json]:
        """Store a picture and return its PhotoSize objects, the smallest first."""
        width, height = image_size(content)
        full = self.add("photo", content)
        small = self.add("photo", content)
        scale = max(width, height) / 90
        tiny = {"width": max(1, int(width / scale)), "height": max(1, int(height / scale))}
        small.extra, full.extra = tiny, {"width": width, "height": height}
        sizes = [small.ids() | small.extra, full.ids() | full.extra]
        self._photos[small.file_id] = self._photos[full.file_id] = sizes
        return sizes

    def describe(self, stored: StoredFile, extra: Json) -> None:
        """Note what a voice or video message tells of its file: duration in seconds, width and height in pixels."""
        needed = {"voice": ("duration",), "video": ("duration", "width", "height")}.get(stored.kind, ())
        stored.extra = {name: extra.get(name, 0) for name in needed}

    def shown(self, stored: StoredFile) -> Any:
        """The file as a field of a message: a list of PhotoSize, a Document, a Voice or a Video."""
        if stored.kind == "photo":
            return self._photos[stored.file_id]
        named = {"file_name": stored.name, "mime_type": stored.mime}
        if stored.kind == "voice":
            del named["file_name"]
        return stored.ids() | stored.extra | {key: value for key, value in named.items() if value}


def image_kind(content: bytes) -> str | None:
    """``png``, ``jpg``, ``webp`` or ``gif`` by the first bytes, else None."""
    for start, kind in _IMAGES:
        if content.startswith(start):
            return kind
    return None


def image_size(content: bytes) -> tuple[int, int]:
    """Width and height in pixels of a PNG; other kinds count as 1280 x 960."""
    if image_kind(content) == "png" and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return max(1, int(width)), max(1, int(height))
    return 1280, 960


def sample_photo(seed: int = 0, width: int = 320, height: int = 240) -> bytes:
    """A small valid PNG: a plain colour that depends on ``seed``, with a lighter band."""
    colour = bytes((seed * 73 % 200, seed * 151 % 200, (seed * 199 + 90) % 200))
    band = bytes(channel + 50 for channel in colour)
    return png([(band if height // 3 < row < height // 2 else colour) * width for row in range(height)], width)


def png(rows: list[bytes], width: int) -> bytes:
    """A PNG of rows of red, green and blue bytes."""
    head = struct.pack(">IIBBBBB", width, len(rows), 8, 2, 0, 0, 0)
    lines = b"".join(b"\x00" + row for row in rows)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(lines)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
