"""A form of several parts, of which some are files (RFC 7578)."""

import secrets
from collections.abc import Mapping

File = tuple[str, bytes, str]  # its name, its content, its kind
_QUOTED = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


def multipart(fields: Mapping[str, str], files: Mapping[str, File]) -> tuple[str, bytes]:
    """The kind of the body, and the body."""
    boundary = secrets.token_hex(16)
    pieces: list[bytes] = []
    for name, value in fields.items():
        pieces += [_part(boundary, name), b"\r\n", value.encode(), b"\r\n"]
    for name, (filename, content, mime) in files.items():
        named = f'; filename="{filename.translate(_QUOTED)}"\r\nContent-Type: {mime.translate(_QUOTED)}\r\n'
        pieces += [_part(boundary, name, named), b"\r\n", content, b"\r\n"]
    return f"multipart/form-data; boundary={boundary}", b"".join([*pieces, f"--{boundary}--\r\n".encode()])


def _part(boundary: str, name: str, more: str = "\r\n") -> bytes:
    return f'--{boundary}\r\nContent-Disposition: form-data; name="{name.translate(_QUOTED)}"{more}'.encode()
