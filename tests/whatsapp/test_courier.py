"""Which answer of Meta's is which fate, and what happens to files on the way."""

import hashlib
from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.channels.whatsapp.courier import WhatsAppCourier, fate_of
from bot.channels.whatsapp.drawing import GraphCall, Words
from bot.channels.whatsapp.graph import Graph, GraphAnswer, GraphSilent, GraphUnreachable
from bot.messages.kit.screen import UploadFile
from bot.outbox.channel import PACE, Closed, Fate, Halted, Never, Sent, TryLater, Unknown, Withheld

TO = {"to": "6281"}
TEXT = GraphCall({"type": "text", "text": {"body": "x"}}, TO, news="n")
SENT = GraphAnswer(200, {"messages": [{"id": "wamid.1"}]})


def error(status: int, code: int) -> GraphAnswer:
    return GraphAnswer(status, {"error": {"code": code, "message": "words of Meta's"}})


@pytest.mark.parametrize(
    ("answer", "fate"),
    [
        (SENT, Sent(None, "wamid.1", "n")),
        (GraphAnswer(200, {}), Unknown("status 200")),
        (error(400, 131047), Closed()),
        (error(400, 131056), TryLater("too fast for this reader", 6.0)),
        (error(429, 130429), Halted(PACE, 5.0)),
        (error(400, 80007), Halted(PACE, 5.0)),
        (GraphAnswer(429, {}), Halted(PACE, 5.0)),
        (error(401, 190), Halted("token", 60.0)),
        (error(401, 0), Halted("token", 60.0)),
        (GraphAnswer(401, {}), Halted("token", 60.0)),
        (error(403, 200), Halted("token", 60.0)),
        (error(403, 368), Halted("number", 60.0)),
        (error(400, 131042), Halted("number", 60.0)),
        (error(500, 131016), TryLater("not now: 131016")),
        (error(400, 131026), Never("no such reader: 131026", blocked=True)),
        (error(400, 132001), Never("refused: 400 132001")),
        (error(400, 131009), Never("refused: 400 131009")),
        (GraphAnswer(502, {}), Unknown("status 502")),
    ],
)
def test_what_an_answer_means(answer: GraphAnswer, fate: Fate) -> None:
    assert fate_of(answer, "n") == fate


@pytest.mark.parametrize("code", [132000, 132001, 132015, 132016])
def test_a_template_that_is_not_to_be_had_holds_what_it_was_to_carry(code: int) -> None:
    assert fate_of(error(400, code), "n", "sigap_pesan_tim") == Withheld("sigap_pesan_tim")


@dataclass
class Line(Graph):
    """In the place of Meta: answers as it is told, and remembers."""

    answer: GraphAnswer | Exception = SENT
    uploaded: GraphAnswer | Exception = field(default_factory=lambda: GraphAnswer(200, {"id": "77"}))
    posted: list[dict[str, Any]] = field(default_factory=list)
    files: list[tuple[bytes, str]] = field(default_factory=list)

    async def post(self, body: dict[str, Any]) -> GraphAnswer:
        self.posted.append(body)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    async def upload(self, content: bytes, mime: str, name: str) -> GraphAnswer:
        self.files.append((content, mime))
        if isinstance(self.uploaded, Exception):
            raise self.uploaded
        return self.uploaded


async def deliver(line: Line, call: GraphCall, there: bytes | Exception | None = b"jpeg") -> Fate:
    async def fetch(file_id: str) -> bytes | None:
        if isinstance(there, Exception):
            raise there
        return there

    return await WhatsAppCourier(line, Words("a", "b", "c"), {}, fetch).deliver(call)


async def test_a_request_has_its_addressee() -> None:
    line = Line()
    assert await deliver(line, TEXT) == Sent(None, "wamid.1", "n")
    assert line.posted == [
        {"messaging_product": "whatsapp", "recipient_type": "individual", **TO, "type": "text", "text": {"body": "x"}}
    ]


@pytest.mark.parametrize(
    ("trouble", "fate"),
    [
        (GraphUnreachable("no connection"), TryLater("no connection")),
        (GraphSilent("TimeoutError"), Unknown("TimeoutError")),
    ],
)
async def test_trouble_on_the_line(trouble: Exception, fate: Fate) -> None:
    assert await deliver(Line(answer=trouble), TEXT) == fate


async def test_a_photo_of_telegram_is_uploaded_and_one_of_whatsapp_goes_by_its_id() -> None:
    photo = GraphCall({"type": "image", "image": {"caption": "a"}}, TO, fetch="AgAC")
    line = Line()
    await deliver(line, photo)
    assert line.files == [(b"jpeg", "image/jpeg")] and line.posted[0]["image"] == {"caption": "a", "id": "77"}
    own = Line()
    await deliver(own, GraphCall({"type": "image", "image": {}}, TO, fetch="wa:55"))
    assert not own.files and own.posted[0]["image"] == {"id": "55"}


@pytest.mark.parametrize(
    ("there", "uploaded", "fate"),
    [
        (None, SENT, Never("the file is not to be had")),
        (ConnectionError("status 502"), SENT, TryLater("status 502")),
        (b"x", error(400, 131053), TryLater("not now: 131053")),
        (b"x", error(401, 190), Halted("token", 60.0)),
        (b"x", GraphAnswer(503, {}), TryLater("file refused: 503")),
        (b"x", error(400, 100), Never("file refused: 100")),
        (b"x", GraphUnreachable("no connection"), TryLater("no connection")),
    ],
)
async def test_a_file_that_cannot_go_along(there: Any, uploaded: Any, fate: Fate) -> None:
    line = Line(uploaded=uploaded)
    assert await deliver(line, GraphCall({"type": "image", "image": {}}, TO, fetch="AgAC"), there) == fate
    assert not line.posted


async def test_a_file_that_was_made_is_known_by_its_digest() -> None:
    """As by Telegram: that a paper is the one that was sent can be said later. A file of somebody's is nobody's paper."""
    paper = UploadFile("document", "surat.pdf", lambda: b"%PDF", "application/pdf")
    body = {"type": "document", "document": {}}
    fate = await deliver(Line(), GraphCall(body, TO, upload=paper, news="n"))
    assert fate == Sent(None, "wamid.1", "n", hashlib.sha256(b"%PDF").hexdigest())
    assert await deliver(Line(), GraphCall(body, TO, fetch="AgAC", news="n")) == Sent(None, "wamid.1", "n")


async def test_a_file_that_cannot_be_made_stops_nobody() -> None:
    def broken() -> bytes:
        raise RuntimeError("no font")

    paper = UploadFile("document", "surat.pdf", broken, "application/pdf")
    fate = await deliver(Line(), GraphCall({"type": "document", "document": {}}, TO, upload=paper))
    assert fate == Never("cannot make: RuntimeError")
