"""What a message of WhatsApp means: the same update as Telegram's would be, read by the same handlers."""

from typing import Any

import pytest
from telegram import Bot, Update

from bot.actions.kit.heard import Media
from bot.channels.whatsapp.reading import as_update
from bot.domain.kit.buttons import SPOKEN
from handlers.kit.heard import heard_of
from handlers.kit.parsing import read_update
from storage.accounts.arrivals import FIRST, FIRST_MESSAGE

SHE = 9_000_000_000_000_001
BOT = Bot("123456:" + "A" * 35)


def read(item: dict[str, Any], **raw: Any) -> Update:
    """The update of the first message that ever came."""
    whole = {"item": {"timestamp": "1700000000", **item}, "name": "Siti", "answers": None, "edits": None, "chose": None}
    return read_update(as_update(FIRST, SHE, {**whole, **raw}), BOT)


def test_words_and_who_said_them() -> None:
    heard = heard_of(read({"type": "text", "text": {"body": "Bapak tua pingsan"}}))
    assert (heard.text, heard.who.user_id, heard.who.chat_id, heard.who.name) == ("Bapak tua pingsan", SHE, SHE, "Siti")
    assert (heard.message_id, heard.sent_at, heard.who.private) == (FIRST_MESSAGE, 1_700_000_000_000, True)


@pytest.mark.parametrize(
    ("said", "command"),
    [
        ("Lapor", "/lapor"),
        ("menu", "/start"),
        ("/privasi", "/privasi"),
        ("Hapus data", "/hapusdata"),
        ("Status.", "/status"),
        ("/ambil 1", "/ambil"),
        ("/ambil_1", "/ambil"),
        ("/undang", "/undang"),
        ("/start AbCdEfGhIjKlMnOpQrSt", "/start"),
        ("/lapor kakek tidur di halte", "/lapor kakek tidur di halte"),
        ("/batal", "/batal"),
        ("lanjutkan laporan AbCdEfGhIjKlMn-_", "/start terus_AbCdEfGhIjKlMn-_"),
    ],
)
def test_a_word_is_a_command_where_it_is_the_whole_message(said: str, command: str) -> None:
    message = read({"type": "text", "text": {"body": said}}).message
    assert message is not None and message.text == command and message.entities[0].type == "bot_command"


@pytest.mark.parametrize("said", ["batal", "/", "/1", "lapor ada orang", "12", "", "Lanjutkan laporan saya"])
def test_other_words_stay_words(said: str) -> None:
    message = read({"type": "text", "text": {"body": said}}).message
    assert message is not None and not message.entities and (message.text or "") == said


@pytest.mark.parametrize(
    ("item", "media"),
    [
        (
            {"type": "image", "image": {"id": "7", "sha256": "s", "caption": "ini"}},
            Media("photo", "wa:7", "wa:s", small="wa:7"),
        ),
        ({"type": "audio", "audio": {"id": "7", "voice": True}}, Media("voice", "wa:7", "wa:7")),
        ({"type": "audio", "audio": {"id": "7"}}, Media("audio", "wa:7", "wa:7")),
        ({"type": "video", "video": {"id": "7"}}, Media("video", "wa:7", "wa:7")),
        ({"type": "document", "document": {"id": "7", "filename": "ktp.pdf"}}, Media("document", "wa:7", "wa:7")),
    ],
)
def test_files(item: dict[str, Any], media: Media) -> None:
    assert heard_of(read(item)).media == media


def test_a_place_with_and_without_a_name() -> None:
    bare = heard_of(read({"type": "location", "location": {"latitude": -6.17196, "longitude": 106.65251}}))
    assert bare.pin == (-6_171_960, 106_652_510) and bare.venue is None and not bare.live
    named = {"latitude": -6.17196, "longitude": 106.65251, "name": "Pasar Anyar", "address": "Jl. Ahmad Yani"}
    assert heard_of(read({"type": "location", "location": named})).venue == "Pasar Anyar, Jl. Ahmad Yani"


def test_a_contact() -> None:
    item = {"type": "contacts", "contacts": [{"phones": [{"phone": "+62 812-3456-7890"}]}]}
    assert heard_of(read(item)).phone == "+62 812-3456-7890"


def test_a_contact_has_the_number_by_which_the_messenger_knows_them() -> None:
    """An address book in Germany has "0171 …", which in Tangerang is nobody's."""
    item = {"type": "contacts", "contacts": [{"phones": [{"phone": "0171 2345678", "wa_id": "491712345678"}]}]}
    assert heard_of(read(item)).phone == "+491712345678"


@pytest.mark.parametrize(
    "item",
    [
        {
            "type": "interactive",
            "interactive": {"type": "button_reply", "button_reply": {"id": "f:n:k.ot", "title": "x"}},
        },
        {"type": "interactive", "interactive": {"type": "list_reply", "list_reply": {"id": "f:n:k.ot", "title": "x"}}},
        {"type": "button", "button": {"payload": "f:n:k.ot", "text": "x"}},
    ],
)
def test_a_touched_choice_is_a_press_on_the_message_that_it_stood_in(item: dict[str, Any]) -> None:
    query = read(item, answers=41).callback_query
    assert query is not None and query.data == "f:n:k.ot" and query.id.startswith(SPOKEN)
    assert query.message is not None and query.message.message_id == 41


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ({"type": "button", "button": {"payload": "Balas", "text": "Balas"}}, "Balas"),
        ({"type": "button", "button": {"text": "Masih di sana"}}, "Masih di sana"),
        ({"type": "interactive", "interactive": {"list_reply": {"id": "row_7", "title": "Kursi"}}}, "Kursi"),
        ({"type": "interactive", "interactive": {"button_reply": {"id": ":::", "title": "Ya"}}}, "Ya"),
        ({"type": "interactive", "interactive": {"type": "nfm_reply", "nfm_reply": {"response_json": "{}"}}}, ""),
        ({"type": "interactive", "interactive": []}, ""),
    ],
)
def test_a_choice_that_is_not_ours_is_its_words(item: dict[str, Any], words: str) -> None:
    update = read(item)
    assert update.callback_query is None and heard_of(update).text == words


@pytest.mark.parametrize("kind", ["text", "location", "image", "audio", "document", "contacts", "interactive", "edit"])
@pytest.mark.parametrize("content", [None, "x", 7, [], [3], {}, {"id": None}, {"latitude": "x", "longitude": None}])
def test_a_kind_of_another_shape_is_heard_as_something_without_words(kind: str, content: Any) -> None:
    heard = heard_of(read({"type": kind, kind: content, "context": None, "timestamp": "soon"}))
    assert heard.who.user_id == SHE and not heard.text


def test_a_number_that_names_a_choice_is_a_press_too() -> None:
    query = read({"type": "text", "text": {"body": "3"}}, chose="f:n:k.ot").callback_query
    assert query is not None and query.data == "f:n:k.ot"


def test_an_answer_and_a_forwarded_message() -> None:
    item = {"type": "text", "text": {"body": "ya"}, "context": {"id": "wamid.x", "forwarded": True}}
    heard = heard_of(read(item, answers=41))
    assert heard.reply_to == 41 and heard.forwarded


def test_an_edit_keeps_the_number_of_what_it_replaces() -> None:
    item = {"type": "edit", "edit": {"original_message_id": "a", "message": {"type": "text", "text": {"body": "baru"}}}}
    update = read(item, edits=FIRST_MESSAGE + 3)
    assert update.edited_message is not None and update.edited_message.text == "baru"
    assert update.edited_message.message_id == FIRST_MESSAGE + 3


@pytest.mark.parametrize(
    "item",
    [
        {"type": "reaction", "reaction": {"emoji": "❤"}},
        {"type": "revoke", "revoke": {}},
        {"type": "text", "refused": True},
    ],
)
def test_a_heart_a_deletion_and_what_is_not_for_us_say_nothing(item: dict[str, Any]) -> None:
    update = read(item)
    assert update.effective_message is None and update.callback_query is None


@pytest.mark.parametrize(
    "item", [{"type": "unsupported"}, {"type": "order", "order": {}}, {"type": "sticker", "sticker": {}}, {}]
)
def test_what_is_not_known_is_a_message_without_words(item: dict[str, Any]) -> None:
    heard = heard_of(read(item))
    assert heard.text == "" and heard.media is None
