"""How a screen becomes a call of the Bot API."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.drawing import FILE_METHODS, call_for
from bot.domain.kit.buttons import LONGEST, button_data, read_button
from bot.messages.kit.screen import Button, Key, Screen
from tests.support.aiogram_check import check_request

CHAT = 4242
ROW = ((Button("Ambil", "claim:abcdefghijklmnop", style="primary"), Button("Peta", url="https://example.org")),)
KEYS = ((Key("Kirim lokasi", asks="location"), Key("Batal")),)

CASES: list[tuple[str, Screen, int | None, str, set[str]]] = [
    ("new words", Screen("a"), None, "sendMessage", {"text", "parse_mode", "link_preview_options"}),
    ("buttons", Screen("a", buttons=ROW), None, "sendMessage", {"reply_markup"}),
    ("edit", Screen("a", buttons=ROW), 7, "editMessageText", {"message_id", "reply_markup"}),
    ("edit without buttons takes them away", Screen("a"), 7, "editMessageText", {"message_id"}),
    ("a keyboard cannot be edited in", Screen("a", keys=KEYS), 7, "sendMessage", {"reply_markup"}),
    ("pin", Screen(pin=(-6.17, 106.63)), None, "sendLocation", {"latitude", "longitude"}),
    ("pin never edits", Screen(pin=(-6.17, 106.63)), 7, "sendLocation", {"latitude", "longitude"}),
    ("photo", Screen("a", file=("photo", "F"), spoiler=True), None, "sendPhoto", {"photo", "caption", "has_spoiler"}),
    ("photo without words", Screen(file=("photo", "F")), None, "sendPhoto", {"photo"}),
    ("protected", Screen("a", protect=True), None, "sendMessage", {"protect_content"}),
    ("silent", Screen("a", silent=True), None, "sendMessage", {"disable_notification"}),
    ("answer", Screen("a", reply_to=3), None, "sendMessage", {"reply_parameters"}),
    ("keyboard away", Screen("a", remove_keys=True), None, "sendMessage", {"reply_markup"}),
    ("leave", Screen(act=("leaveChat", {})), None, "leaveChat", {"chat_id"}),
]


@pytest.mark.parametrize(
    ("screen", "standing", "method", "fields"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_the_call(screen: Screen, standing: int | None, method: str, fields: set[str]) -> None:
    call = call_for(screen, CHAT, standing)
    assert call.method == method
    assert fields <= set(call.payload)
    assert call.payload["chat_id"] == CHAT
    check_request(call.method, dict(call.payload))


def test_what_is_not_asked_is_not_sent() -> None:
    assert set(call_for(Screen("a"), CHAT, None).payload) == {"chat_id", "text", "parse_mode", "link_preview_options"}
    assert "reply_markup" not in call_for(Screen("a"), CHAT, 7).payload
    assert set(call_for(Screen(file=("voice", "F"), spoiler=True), CHAT, None).payload) == {"chat_id", "voice"}


@pytest.mark.parametrize("kind", FILE_METHODS)
def test_every_kind_of_file(kind: str) -> None:
    call = call_for(Screen("kata", file=(kind, "F")), CHAT, None)
    check_request(call.method, {**call.payload, kind: "F"})
    assert ("caption" in call.payload) == (kind != "video_note"), "a video note has no caption"
    assert call.fetch == ((kind, "F") if kind in ("audio", "video") else None), "those bring a name along"
    assert (kind in call.payload) == (call.fetch is None)


def test_commands_name_no_chat() -> None:
    payload: dict[str, Any] = {"commands": [{"command": "lapor", "description": "Lapor"}]}
    call = call_for(Screen(act=("setMyCommands", payload)), CHAT, None)
    assert call.payload == payload


FIELD = st.text(st.characters(blacklist_characters=":", blacklist_categories=("Cs",)), max_size=40)


@given(FIELD, FIELD, st.text(st.characters(blacklist_categories=("Cs",)), max_size=60))
def test_f42_button_data_fits_and_reads_back_or_raises(verb: str, nonce: str, arg: str) -> None:
    """What would be over 64 bytes (Telegram refuses the whole message) raises; everything else comes back."""
    try:
        data = button_data(verb, nonce, arg)
    except ValueError:
        assert len(f"{verb}:{nonce}:{arg}".rstrip(":").encode()) > LONGEST
        return
    assert len(data.encode()) <= LONGEST
    press = read_button(data)
    assert (press.verb, press.nonce, press.arg) == (verb, nonce, arg.rstrip(":") if arg.endswith(":") else arg)


@pytest.mark.parametrize(("verb", "nonce"), [("a:b", ""), ("a", "b:c")])
def test_a_colon_where_it_would_be_misread_raises(verb: str, nonce: str) -> None:
    with pytest.raises(ValueError, match="colon"):
        button_data(verb, nonce)


@given(st.text(max_size=200))
def test_made_up_data_never_raises(data: str) -> None:
    read_button(data)
