"""What each of Telegram's answers comes to: over the wire, through the framework's own parsing, to a fate."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.ext import ExtBot

from bot.channels.telegram.courier import Courier, fate_of
from bot.channels.telegram.drawing import ApiCall, call_for
from bot.channels.telegram.transport import HttpRequest, NotSent
from bot.messages.kit.screen import Screen, UploadFile
from bot.outbox.channel import NO_FILE, Fate, Gone, Moved, Never, Sent, TryLater, Unknown
from simulator import Person, StandIn
from simulator.errors import ApiError
from simulator.watch import PATIENCE_S

CLASSES: list[tuple[TelegramError, Fate]] = [
    (RetryAfter(timedelta(seconds=40)), TryLater("flood control", 40.0)),
    (ChatMigrated(-1001), Moved(-1001)),
    (
        Forbidden("Forbidden: bot was blocked by the user"),
        Never("Forbidden: bot was blocked by the user", blocked=True),
    ),
    (NotSent("no connection"), TryLater("no connection")),
    (InvalidToken("x"), TryLater("token refused")),
    (TimedOut(), Unknown("TimedOut")),
    (NetworkError("Bad Gateway"), Unknown("NetworkError")),
    (Conflict("x"), Unknown("Conflict")),
    (EndPointNotFound("x"), Unknown("EndPointNotFound")),
    (TelegramError("anything"), Unknown("TelegramError")),
]


@pytest.mark.parametrize(("error", "fate"), CLASSES, ids=lambda one: type(one).__name__)
def test_the_concrete_class_decides(error: TelegramError, fate: Fate) -> None:
    """BadRequest and TimedOut are NetworkError in the framework, InvalidToken is Forbidden's neighbour: order matters."""
    assert fate_of(error, edit=False) == fate


@pytest.mark.parametrize(
    "words",
    [
        'Can\'t parse entities: unsupported start tag "Soekardjo" at byte offset 3',
        "Inline keyboard button url 'https://maps.test/?q=-6.17,106.64' is invalid: wrong port",
        "Wrong url tg://user?id=501 specified",
        "Forbidden: «Soekardjo» has left",
    ],
)
def test_a_refusal_is_kept_without_what_it_cites(words: str) -> None:
    for kind in (BadRequest, Forbidden):
        fate = fate_of(kind(words), edit=False)
        assert isinstance(fate, Never)
        assert fate.reason and not [one for one in ("Soekardjo", "6.17", "501") if one in fate.reason]
    own = fate_of(BadRequest("Can't parse entities: byte offset 3"), edit=False)
    assert own == Never("Can't parse entities: byte offset 3")


@pytest.mark.parametrize("kind", [BadRequest, TimedOut])
def test_the_frameworks_surprise_still_holds(kind: type[TelegramError]) -> None:
    assert issubclass(kind, NetworkError), "if this changed, read fate_of again"


BLOCKED, LASTING, GONE, SAME = "blocked", "never", "gone", "sent"
# Telegram's words, with the status that they come with; what a send and what an edit make of them.
WORDS = [
    (403, "Forbidden: bot was blocked by the user", BLOCKED, BLOCKED),
    (403, "Forbidden: user is deactivated", BLOCKED, BLOCKED),
    (403, "Forbidden: bot was kicked from the group chat", BLOCKED, BLOCKED),
    (403, "Forbidden: bot was kicked from the supergroup chat", BLOCKED, BLOCKED),
    (403, "Forbidden: bot is not a member of the supergroup chat", BLOCKED, BLOCKED),
    (403, "Forbidden: bot can't initiate conversation with a user", BLOCKED, BLOCKED),
    (400, "Bad Request: chat not found", BLOCKED, BLOCKED),
    (400, "Bad Request: PEER_ID_INVALID", BLOCKED, BLOCKED),
    (400, "Bad Request: group chat was deactivated", BLOCKED, BLOCKED),
    (400, "Bad Request: not enough rights to send text messages to the chat", BLOCKED, BLOCKED),
    (400, "Bad Request: have no rights to send a message", BLOCKED, BLOCKED),
    (400, "Bad Request: CHAT_WRITE_FORBIDDEN", BLOCKED, BLOCKED),
    (400, "Bad Request: need administrator rights in the channel chat", BLOCKED, BLOCKED),
    (400, "Bad Request: message to edit not found", LASTING, GONE),
    (400, "Bad Request: message can't be edited", LASTING, GONE),
    (400, "Bad Request: MESSAGE_ID_INVALID", LASTING, GONE),
    (
        400,
        (
            "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a"
            " current content and reply markup of the message"
        ),
        LASTING,
        SAME,
    ),
    (400, "Bad Request: message is too long", LASTING, LASTING),
    (400, "Bad Request: message text is empty", LASTING, LASTING),
    (400, 'Bad Request: can\'t parse entities: unsupported start tag "b1" at byte offset 3', LASTING, LASTING),
    (400, "Bad Request: BUTTON_DATA_INVALID", LASTING, LASTING),
    (400, "Bad Request: wrong file identifier/HTTP URL specified", LASTING, LASTING),
]


@pytest.fixture
async def line() -> AsyncIterator[tuple[StandIn, Courier, Person]]:
    async with await StandIn.start() as tg:
        bot: ExtBot[None] = ExtBot(
            tg.token,
            base_url=f"{tg.url}/bot",
            base_file_url=f"{tg.url}/file/bot",
            request=HttpRequest(connections=4),
            get_updates_request=HttpRequest(connections=1),
        )
        await bot.initialize()
        person = tg.person("Siti")
        person.start()
        try:
            yield tg, Courier(bot), person
        finally:
            await bot.shutdown()


def _send(chat: int, text: str = "halo") -> ApiCall:
    return ApiCall("sendMessage", {"chat_id": chat, "text": text})


def _edit(chat: int, message_id: int, text: str = "baru") -> ApiCall:
    return ApiCall("editMessageText", {"chat_id": chat, "message_id": message_id, "text": text})


def _named(fate: Fate) -> str:
    match fate:
        case Never(_, blocked):
            return BLOCKED if blocked else LASTING
        case Gone():
            return GONE
        case Sent():
            return SAME
    return type(fate).__name__


@pytest.mark.parametrize(("status", "words", "as_send", "as_edit"), WORDS, ids=lambda one: str(one)[:40])
async def test_telegrams_words(
    line: tuple[StandIn, Courier, Person], status: int, words: str, as_send: str, as_edit: str
) -> None:
    tg, courier, person = line
    tg.faults.fail(status, words, times=2)
    assert _named(await courier.deliver(_send(person.id))) == as_send
    assert _named(await courier.deliver(_edit(person.id, 1))) == as_edit


@pytest.mark.parametrize("words", ["group chat was upgraded to a supergroup chat", "anything at all"])
async def test_a_migration_names_the_new_chat(line: tuple[StandIn, Courier, Person], words: str) -> None:
    tg, courier, person = line
    error = ApiError(400, f"Bad Request: {words}", {"migrate_to_chat_id": -1001234567890})
    tg.faults.add("json", "sendMessage", error=error)
    assert await courier.deliver(_send(person.id)) == Moved(-1001234567890)


async def test_flood_control_says_how_long(line: tuple[StandIn, Courier, Person]) -> None:
    tg, courier, person = line
    tg.faults.too_many(7)
    assert await courier.deliver(_send(person.id)) == TryLater("flood control", 7.0)


def _shown(person: Person, kind: str, file_id: str) -> ApiCall:
    return call_for(Screen("untuk Budi", file=(kind, file_id), protect=True), person.id, None)


async def test_a_video_of_a_resident_comes_without_the_name_of_its_file(line: tuple[StandIn, Courier, Person]) -> None:
    _tg, courier, person = line
    sent = person.send_video(content=b"\x00\x00\x00\x18ftypmp42 siti")
    theirs = sent.body["video"]
    assert theirs["file_name"] == "video.mp4"
    assert isinstance(await courier.deliver(_shown(person, "video", theirs["file_id"])), Sent)
    got = person.chat()[-1].body["video"]
    assert got.get("file_name") in (None, "video") and got["file_unique_id"] != theirs["file_unique_id"]
    assert got["file_size"] == theirs["file_size"]


async def test_a_video_too_large_to_fetch_is_not_lost(line: tuple[StandIn, Courier, Person]) -> None:
    _tg, courier, person = line
    theirs = person.send_video(size=30_000_000).body["video"]
    assert isinstance(await courier.deliver(_shown(person, "video", theirs["file_id"])), Sent)
    assert person.chat()[-1].body["video"]["file_unique_id"] == theirs["file_unique_id"]


@pytest.mark.parametrize(
    ("begins", "mime"),
    [(b"OggS", "audio/ogg"), (b"ID3", "audio/mpeg"), (b"\x00\x00\x00\x18ftypM4A", "audio/mp4")],
)
async def test_a_sound_of_a_resident_is_sent_anew(
    line: tuple[StandIn, Courier, Person], monkeypatch: pytest.MonkeyPatch, begins: bytes, mime: str
) -> None:
    """Beside a sound every client shows the name of its file."""
    tg, courier, person = line
    stored = tg.world.files.add("document", begins + b" ...", "Rekaman Siti Aminah.m4a", mime)
    ask, calls = courier.call, []

    async def call(method: str, payload: Any, **more: Any) -> Any:
        calls.append((method, payload, more.get("upload")))
        return {"message_id": 1} if method == "sendAudio" else await ask(method, payload, **more)

    monkeypatch.setattr(courier, "call", call)
    assert isinstance(await courier.deliver(_shown(person, "audio", stored.file_id)), Sent)
    [(_, payload, upload)] = [one for one in calls if one[0] == "sendAudio"]
    assert "audio" not in payload and stored.file_id not in str(payload) and payload["title"] == "audio"
    assert upload == UploadFile("audio", "audio", stored.content, mime)


async def test_a_sound_that_cannot_be_had_is_asked_for_again(line: tuple[StandIn, Courier, Person]) -> None:
    _tg, courier, person = line
    assert await courier.deliver(_shown(person, "audio", "AgACAgUAAxkNONE")) == NO_FILE


BROKEN = {
    "500": lambda tg: tg.faults.fail(500),
    "502 in HTML": lambda tg: tg.faults.html(502),
    "200 in HTML": lambda tg: tg.faults.html(200),
    "cut body": lambda tg: tg.faults.cut_body(),
    "empty body": lambda tg: tg.faults.empty_body(),
    "reply lost": lambda tg: tg.faults.lose_reply(),
    "request lost": lambda tg: tg.faults.drop_request(),
    "outage": lambda tg: tg.faults.outage(),
    "another poller": lambda tg: tg.faults.fail(409, "Conflict: terminated by other getUpdates request"),
}


@pytest.mark.parametrize("how", BROKEN)
async def test_a_broken_answer_is_uncertain_never_an_exception(line: tuple[StandIn, Courier, Person], how: str) -> None:
    tg, courier, person = line
    BROKEN[how](tg)
    fate = await courier.deliver(_send(person.id, "rahasia"))
    assert isinstance(fate, Unknown)
    assert "rahasia" not in fate.reason and "html" not in fate.reason.lower()
    tg.faults.clear()
    assert isinstance(await courier.deliver(_send(person.id)), Sent), "the connection is good again"


async def test_no_connection_means_not_sent(line: tuple[StandIn, Courier, Person]) -> None:
    tg, courier, person = line
    await tg.refuse_connections()
    # The kept connection may have taken the request before it fell: that one is uncertain.
    assert isinstance(await courier.deliver(_send(person.id)), Unknown)
    assert await courier.deliver(_send(person.id)) == TryLater("no connection")
    await tg.accept_connections()


async def test_no_answer_in_time_is_uncertain(line: tuple[StandIn, Courier, Person]) -> None:
    tg, courier, person = line
    await courier.call("sendMessage", {"chat_id": person.id, "text": "x"})  # connected, however slow the machine is
    tg.faults.slow(PATIENCE_S, "sendMessage", times=1)
    with pytest.raises(TimedOut):
        await courier.call("sendMessage", {"chat_id": person.id, "text": "x"}, read_timeout=0.1)


async def test_a_good_answer_brings_the_message_id(line: tuple[StandIn, Courier, Person]) -> None:
    _tg, courier, person = line
    fate = await courier.deliver(_send(person.id))
    assert fate == Sent(person.last().id)
    assert isinstance(fate, Sent) and fate.message_id is not None
    assert await courier.deliver(_edit(person.id, fate.message_id)) == fate
    assert _named(await courier.deliver(_edit(person.id, fate.message_id))) == SAME, "not modified is success"
    assert await courier.deliver(ApiCall("sendChatAction", {"chat_id": person.id, "action": "typing"})) == Sent(None)
