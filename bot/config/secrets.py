"""Secrets that lie in files of their own."""

from pathlib import Path


def read_secret(path: Path | None) -> str:
    """The secret in a file that nobody else may read; empty without a file. Raises OSError, ValueError for a file that
    cannot be used."""
    if path is None:
        return ""
    if path.stat().st_mode & 0o077:
        raise ValueError("others may read the file; chmod 600")
    value = path.read_bytes().decode("utf-8-sig", "replace").strip()
    if not value or not value.isprintable() or not value.isascii():
        raise ValueError("holds no token in plain letters")
    return value
