"""One connection of the client: a request goes out, its answer comes back whole, then the next one."""

import asyncio
import select
from typing import NamedTuple

import httptools

HEAD_LIMIT = 64 * 1024  # bytes of the first line and all headers of an answer
INTERIM = 200  # what is below is said before the answer itself


class NotLeft(Exception):
    """The request never left, so that sending it again cannot make a second copy."""


class NoAnswer(Exception):
    """The request left and no whole answer came: it may have had its effect. The words name no address."""


class NoAnswerInTime(NoAnswer):
    """None came in time."""


class AnswerTooLarge(NoAnswer):
    """One came, of more bytes than were asked for."""


class HttpAnswer(NamedTuple):
    """What came back. `date`: the moment that the other side says it is, as it says it."""

    status: int
    body: bytes
    date: str = ""


class HttpConnection(asyncio.Protocol):
    """Answers one `send` after another."""

    def __init__(self) -> None:
        self.idle_since = 0.0  # by the loop's clock, while nothing is asked
        self._parser = httptools.HttpResponseParser(self)
        self._transport: asyncio.Transport | None = None
        self._poll = select.poll()
        self._answer: asyncio.Future[HttpAnswer] | None = None  # while one is awaited
        self._keeps = True
        self._begin(0)

    def _begin(self, most: int) -> None:
        self._most = most
        self._size = 0
        self._body: list[bytes] = []
        self._date = b""
        self._headed = False  # the head has come
        self._measured = False  # it says where the body ends

    # -- asking ----------------------------------------------------------------------------------------------------
    def send(self, head: bytes, body: bytes, most: int, until: float) -> "asyncio.Future[HttpAnswer]":
        """Ask, and get the answer of at most `most` bytes by `until` (the loop's clock). It raises NoAnswer."""
        assert self._transport is not None and self._answer is None
        self._begin(most)
        self._answer = answer = self._loop.create_future()
        self._late = self._loop.call_at(until, self._fail, NoAnswerInTime("no answer in time"))
        if len(body) < HEAD_LIMIT:
            self._transport.write(head + body)
        else:
            self._transport.write(head)
            self._transport.write(body)
        return answer

    def is_kept(self) -> bool:
        """Whether it may be kept for the next request."""
        open_still = self._transport is not None and not self._transport.is_closing()
        return open_still and self._keeps and self._answer is None

    def is_reusable(self) -> bool:
        """Whether the next request may go over it now. Where something can be read although nothing was asked, the
        other side has closed it, or says what nobody can make sense of: a request would be lost, or might not be."""
        return self.is_kept() and not self._poll.poll(0)

    def abort(self) -> None:
        """Close it now; who waits for an answer gets none."""
        self._fail(NoAnswer("given up"))

    # -- the connection --------------------------------------------------------------------------------------------
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport, self._loop = transport, asyncio.get_running_loop()
        self._poll.register(transport.get_extra_info("socket").fileno(), select.POLLIN)

    def connection_lost(self, error: Exception | None) -> None:
        self._transport = None
        if self._answer is None:
            return
        if error is None and self._headed and not self._measured:  # its end is the end of the connection
            self._give()
        else:
            self._fail(NoAnswer("closed" if error is None else type(error).__name__))

    def data_received(self, data: bytes) -> None:
        if self._answer is None:
            self._fail(NoAnswer("unasked"))
            return
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade):
            self._fail(NoAnswer("no HTTP"))
            return
        if not self._headed and self._answer is not None:
            self._size += len(data)
            if self._size > HEAD_LIMIT:
                self._fail(AnswerTooLarge("too large a head"))

    # -- what the parser finds -------------------------------------------------------------------------------------
    def on_message_begin(self) -> None:
        if self._answer is None:  # behind an answer that was whole
            self._keeps = False

    def on_header(self, name: bytes, value: bytes) -> None:
        if self._headed:
            return  # behind the last chunk
        kind = name.lower()
        if kind == b"date":
            self._date = value
        elif kind == b"content-length":
            self._measured = True
            if value.isdigit() and int(value) > self._most:
                self._fail(AnswerTooLarge("too large"))
        elif kind == b"transfer-encoding":
            self._measured = True

    def on_headers_complete(self) -> None:
        self._headed, self._size = self._parser.get_status_code() >= INTERIM, 0

    def on_body(self, body: bytes) -> None:
        self._size += len(body)
        if self._size > self._most:
            self._fail(AnswerTooLarge("too large"))
        else:
            self._body.append(body)

    def on_message_complete(self) -> None:
        if self._answer is None or self._answer.done():
            return
        if not self._headed:  # an interim one: the answer itself follows
            self._begin(self._most)
            return
        self._keeps = self._parser.should_keep_alive()
        self._give()

    # -- the answer ------------------------------------------------------------------------------------------------
    def _give(self) -> None:
        answer, self._answer = self._answer, None
        self._late.cancel()
        if self._transport is not None and self._transport.get_write_buffer_size():
            self._keeps = False  # it was given before all was said
        if answer is not None and not answer.done():
            answer.set_result(
                HttpAnswer(self._parser.get_status_code(), b"".join(self._body), self._date.decode("latin-1"))
            )
        self._body = []

    def _fail(self, error: NoAnswer) -> None:
        """Nothing that comes over this connection counts any more."""
        answer, self._answer = self._answer, None
        self._keeps, self._body = False, []
        if answer is not None:
            self._late.cancel()
            if not answer.done():
                answer.set_exception(error)
        if self._transport is not None:
            self._transport.abort()
