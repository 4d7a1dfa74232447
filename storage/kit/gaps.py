"""The gaps of a database's pages: bytes between the cell pointers and the cells, which SQLite never reads.

`secure_delete` overwrites every cell that is deleted and every page that is freed. What it leaves is a page that is
balanced: cells that move on to a neighbour are written anew there, and the copy that stays behind in the gap is
overwritten only when the gap is used again. A word that is erased later is erased where it stands, not in such a copy.
(https://www.sqlite.org/fileformat2.html, 1.6; `rebuildPage` in SQLite's btree.c, looked at for 3.40.1.)
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from struct import unpack, unpack_from

_HEADER = 100  # of the file, before the b-tree of page 1
_POINTERS_AT = {2: 12, 5: 12, 10: 8, 13: 8}  # the kinds of b-tree pages, and where their cell pointers begin
# Pages of overflowing values and of the free list begin with a page number: above this one it looks like a b-tree.
_UNMISTAKABLE = 2 << 24
_LOG_HEADER, _FRAME_HEADER = 32, 24


class Gaps:
    """The file beside SQLite. It stays open until `close`: closing any descriptor of a file takes away all locks that
    the process has on it, SQLite's as well, so that is to come after the last connection."""

    def __init__(self, path: Path) -> None:
        """Raises OSError."""
        self._file = os.open(path, os.O_RDWR | os.O_CLOEXEC)
        head = os.pread(self._file, _HEADER, 0)
        size = int.from_bytes(head[16:18])
        self.page_size = 65_536 if size == 1 else size
        self._usable = self.page_size - head[20]
        self._zeros = bytes(self.page_size)
        self._moves_pages = (
            int.from_bytes(head[52:56]) != 0
        )  # auto_vacuum: some pages hold a map, whose bytes we know not

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._file)

    @property
    def pages(self) -> int:
        """How many the file has now."""
        return os.fstat(self._file).st_size // self.page_size

    @property
    def known(self) -> bool:
        """Whether every b-tree page of this file can be told by its first byte: below 128 GiB, without auto_vacuum."""
        return self.pages < _UNMISTAKABLE and not self._moves_pages

    def clean(self, first: int, count: int) -> int:
        """Fill the gaps of `count` pages from number `first` (from 1) on with zeros; how many pages had something in
        theirs. Nobody may write these pages meanwhile; whoever reads them sees no difference. Raises OSError."""
        begin = (first - 1) * self.page_size
        content = self._read(begin, count * self.page_size)
        found = 0
        for at, length in self._filled(content, _HEADER if first == 1 else 0):
            self._empty(begin + at, length)
            found += 1
        return found

    def clean_each(self, pages: Iterable[int]) -> int:
        """The same for single pages, by their numbers."""
        return sum(self.clean(page, 1) for page in pages)

    def keep(self) -> None:
        """What was cleaned is on the disk when this returns. Raises OSError."""
        os.fdatasync(self._file)

    def _read(self, at: int, length: int) -> bytes:
        """What stands there, up to the end of the file. The system may hand over less at once, before a block that it
        cannot read: asked for the rest, it says why."""
        pieces: list[bytes] = []
        while length > 0 and (piece := os.pread(self._file, length, at)):
            pieces.append(piece)
            at, length = at + len(piece), length - len(piece)
        return b"".join(pieces)

    def _empty(self, at: int, length: int) -> None:
        """The same for zeros: the system may take fewer at once, on a disk that fills up."""
        while length > 0:
            done = os.pwrite(self._file, self._zeros[:length], at)
            at, length = at + done, length - done

    def _filled(self, content: bytes, header: int) -> Iterator[tuple[int, int]]:
        """Where gaps begin that are not empty, and how long they are. A page that makes no sense is left to those who
        look for damage."""
        for page in range(0, len(content) - self.page_size + 1, self.page_size):
            pointers_at = _POINTERS_AT.get(content[page + header])
            if pointers_at is not None:
                cells, top = unpack_from(">HH", content, page + header + 3)
                begin = header + pointers_at + 2 * cells
                length = (top or 65_536) - begin
                if 0 < length <= self._usable - begin:
                    gap = content[page + begin : page + begin + length]
                    if gap != self._zeros[:length]:
                        yield page + begin, length
            header = 0


def in_log(database: Path) -> set[int]:
    """The numbers of the pages that stand in the log of a database. Raises OSError."""
    pages: set[int] = set()
    with database.with_name(f"{database.name}-wal").open("rb") as log:
        head = log.read(_LOG_HEADER)
        if len(head) < _LOG_HEADER:
            return pages
        page_size, salts = int.from_bytes(head[8:12]), head[16:24]
        while len(frame := log.read(_FRAME_HEADER)) == _FRAME_HEADER and frame[8:16] == salts:
            pages.add(unpack(">I", frame[:4])[0])
            log.seek(page_size, os.SEEK_CUR)
    return pages
