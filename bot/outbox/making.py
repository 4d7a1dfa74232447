"""Files that take long to make (papers, pictures, sheets) are made before the row that sends them is leased: in front
of the sender nothing is heavier than drawing a text, and a row that is leased is sent at once."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial

import structlog

from bot.clock import SECOND
from bot.messages.kit.screen import Screen

log = structlog.get_logger()

ROOM = 8  # files made or being made: they lie in memory
KEEP_MS = 60 * SECOND  # what waits longer for its turn is made again: it shows a state that is gone

Make = Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Piece:
    """A file in the making for an outbox row: what makes it, and the moment (UTC ms) as of which it was drawn."""

    make: Make
    at: int
    content: Future[bytes]


class Workshop:
    """Has files made, in threads that only wait for the processes which make them (bot/export/printer.py): one for
    each file, so that a paper does not wait until a sheet is there. `done` is called in such a thread after each. The
    content is in memory only, and is gone when it was taken."""

    def __init__(self, done: Callable[[], None]) -> None:
        self._done = done
        self._threads = ThreadPoolExecutor(ROOM, thread_name_prefix="workshop")
        self._pieces: dict[int, Piece] = {}
        self._made: dict[int, int] = {}  # when each was first seen to be made (UTC ms)

    def busy(self) -> int:
        """How many rows wait for their file."""
        return sum(not piece.content.done() for piece in self._pieces.values())

    def clear(self, now: int) -> None:
        """Forget what was made and never fetched. How long the making took does not count: where the machine is busy
        it takes longer than that, and would begin again for ever."""
        made = {row for row, piece in self._pieces.items() if piece.content.done()}
        self._made = {row: self._made.get(row, now) for row in made}
        self._pieces = {
            row: piece for row, piece in self._pieces.items() if row not in made or now - self._made[row] < KEEP_MS
        }

    def ready(self, row: int, draw: Callable[[], Screen], now: int) -> bool:
        """Whether an outbox row has all that it sends. A file that takes long to make is begun here. What cannot be
        drawn is ready: that is said when it is leased."""
        piece = self._pieces.get(row)
        if piece is not None:
            return piece.content.done()
        try:
            upload = draw().upload
        except Exception as error:
            log.info("workshop.cannot_draw", outbox_id=row, error=type(error).__name__)
            return True
        if upload is None or isinstance(upload.content, bytes):
            return True
        if len(self._pieces) < ROOM:
            self._begin(row, upload.content, now)
        return False

    def _begin(self, row: int, make: Make, at: int) -> None:
        piece = Piece(make, at, self._threads.submit(make))
        self._pieces[row] = piece
        self._made.pop(row, None)
        piece.content.add_done_callback(lambda _: self._done())

    def drawn_at(self, row: int, now: int) -> int:
        """The moment as of which the row is to be drawn: that of its file, where there is one."""
        piece = self._pieces.get(row)
        return now if piece is None else piece.at

    def fetch(self, row: int, screen: Screen) -> Screen:
        """The screen with its file as made. One that was drawn of another state, or could not be made, is left to the
        messenger: it makes what the screen says now, and says what is wrong."""
        piece = self._pieces.pop(row, None)
        upload = screen.upload
        if piece is None or upload is None or not piece.content.done() or piece.content.exception() is not None:
            return screen
        if isinstance(upload.content, bytes) or not same(piece.make, upload.content):
            return screen
        return replace(screen, upload=replace(upload, content=piece.content.result()))


def same(one: Make, other: Make) -> bool:
    """Whether two makers make the same: the same function of the same values."""
    if not isinstance(one, partial) or not isinstance(other, partial):
        return one is other
    return (one.func, one.args, one.keywords) == (other.func, other.args, other.keywords)
