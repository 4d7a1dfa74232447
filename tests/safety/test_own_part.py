"""Under somebody's name stands only what they said (SOP 8): a press or an answer of one brings no words of another into
the inbox, where the other's erasure would not find them."""

from typing import Any

import pytest
from telegram import Bot, Update

from bot.loops.own_part import own_part
from tests.support.harness import Sigap
from tests.ticket.test_ticket_story import RELAYED, budi_card, reported

SAID = "kalimat rahasia pelapor"
WHERE = {"message_id": 7, "date": 1_687_917_000, "chat": {"id": 11, "type": "private", "first_name": "Budi"}}
FROM = {"id": 11, "is_bot": False, "first_name": "Budi"}
FOREIGN = {
    **WHERE,
    "from": {"id": 1, "is_bot": True, "first_name": "Sigap"},
    "text": SAID,
    "caption": SAID,
    "photo": [{"file_id": "FILE-RAHASIA", "file_unique_id": "U", "width": 9, "height": 9}],
    "reply_markup": {"inline_keyboard": [[{"text": SAID, "callback_data": "x"}]]},
}
OWN = {**WHERE, "message_id": 8, "from": FROM, "text": "baik"}
UPDATES: tuple[dict[str, Any], ...] = (
    {"callback_query": {"id": "1", "from": FROM, "chat_instance": "1", "data": "go:x", "message": FOREIGN}},
    {"message": {**OWN, "reply_to_message": FOREIGN, "quote": {"text": SAID, "position": 0}}},
    {"edited_message": {**OWN, "edit_date": 1_687_917_100, "reply_to_message": FOREIGN}},
    {"message": {**OWN, "external_reply": {"origin": {"type": "hidden_user", "date": 1, "sender_user_name": SAID}}}},
    {"message": {**WHERE, "message_id": 9, "from": FROM, "pinned_message": FOREIGN}},
)


@pytest.mark.parametrize("number", range(len(UPDATES)))
def test_what_others_wrote_is_left_out_and_the_rest_is_as_it_was(number: int) -> None:
    update = {"update_id": number, **UPDATES[number]}
    kept = own_part(update)
    assert SAID not in str(kept) and "FILE-RAHASIA" not in str(kept)
    bot = Bot("123456789:" + "A" * 35)
    before, after = (Update.de_json(dict(one), bot) for one in (update, kept))
    if after.callback_query is not None:
        assert after.callback_query.data == "go:x" and after.callback_query.message is not None
        assert after.callback_query.message.message_id == 7 and after.callback_query.message.chat.id == 11
        return
    message, given = after.effective_message, before.effective_message
    assert message is not None and given is not None
    assert (message.text, message.message_id, message.date) == (given.text, given.message_id, given.date)
    if given.reply_to_message is not None:
        assert message.reply_to_message is not None and message.reply_to_message.message_id == 7


def test_what_says_nothing_of_others_and_what_is_no_update_is_kept_as_it_came() -> None:
    for one in ({"update_id": 1, "message": OWN}, {"update_id": 1, "message": 3}, {"callback_query": {"message": "x"}}):
        assert own_part(one) is one


async def test_a_responder_s_presses_and_answers_hold_no_words_of_the_reporter(sigap: Sigap) -> None:
    [budi] = sigap.responders("Budi")
    budi.start()
    resident, card = await reported(sigap)
    budi.press(card, "Ambil")
    await budi.wait_for("di tangan Anda")
    resident.send_text(f"Beliau di masjid, {SAID}")
    relayed = await budi.wait_for(RELAYED)
    await sigap.until("SELECT count(*) FROM posted WHERE chat_id = ? AND subject LIKE 'shown:%:relay:%'", budi.id)
    budi.send_text("Kami tiba lima menit lagi", reply_to=relayed)
    answer = await resident.wait_for("lima menit lagi")
    await sigap.until("SELECT count(*) FROM posted WHERE chat_id = ? AND subject LIKE 'relay:%'", resident.id)
    budi.press(budi_card(budi), "Menuju lokasi")
    await resident.wait_for("menuju lokasi")
    resident.send_text("Baik", reply_to=answer)
    await budi.wait_for("Baik")
    assert SAID in str(sigap.db("SELECT group_concat(raw) FROM inbox WHERE lane = ?", resident.id)[0][0])
    [[theirs]] = sigap.db("SELECT group_concat(raw) FROM inbox WHERE lane <> ?", resident.id)
    assert "lima menit lagi" in theirs and SAID not in theirs
    [[hers]] = sigap.db("SELECT group_concat(raw) FROM inbox WHERE lane = ?", resident.id)
    assert "lima menit lagi" not in hers
