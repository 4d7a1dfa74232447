"""Words that come with a file, in an album or in the blocks of a rich message are read like any others (SOP 2)."""

import pytest
from telegram import Update

from bot.actions.kit.heard import Heard, Media
from bot.actions.system.conversation import hear
from handlers.kit.heard import heard_of
from handlers.kit.rich import pin_in, words_in
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

SAID = "ada ibu2 terlantar tidur di depan alfamart jl merdeka kel sukasari"


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(7, "Siti"))


def file(number: int, album: str | None = None) -> Media:
    return Media("document", f"file{number}", f"unique{number}", album)


async def test_words_with_a_refused_file_begin_the_report(siti: Chat) -> None:
    await siti.say(SAID, media=file(1))
    answers = await siti.answers()
    assert (answers.words, answers.kind, answers.photos) == (SAID, "ot", 0)
    assert "sebagai <b>foto</b>" in siti.last.text and "Buat laporan baru" not in siti.labels()
    assert len({one.text for one in siti.seen}) == 1  # one answer, not a refusal above the form


async def test_words_with_a_refused_file_answer_the_question(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.say(SAID, media=file(1))
    assert (await siti.answers()).words == SAID and "foto" in siti.last.text
    attached = await siti.stage.write(lambda tx: tx.all("SELECT id FROM attachment"))
    assert attached == []


async def test_danger_beside_a_refused_file_is_danger(siti: Chat) -> None:
    await siti.report()
    await siti.say("dia berdarah2 pak", media=file(1))
    assert (await siti.tickets())[0].urgent and "112" in siti.last.text


@pytest.mark.parametrize("begun", [False, True])
async def test_several_files_that_came_together_get_one_answer(siti: Chat, begun: bool) -> None:
    if begun:
        await siti.command("lapor")
    before = len(siti.seen)
    for number in range(4):
        await siti.say(media=file(number, "album1"))
    told = [one for one in siti.seen[before:] if "sebagai <b>foto</b>" in one.text]
    assert len({one.text for one in told}) == 1
    sent = await siti.stage.write(
        lambda tx: tx.all("SELECT id FROM outbox WHERE rewrite = 0 AND kind IN ('report.no_document', 'report.form')")
    )
    assert len(sent) <= (2 if begun else 1)


async def test_words_under_a_later_picture_of_an_album_are_kept(siti: Chat) -> None:
    await siti.photo(album="a1")
    await siti.photo(SAID, album="a1")
    answers = await siti.answers()
    assert (answers.photos, answers.words) == (2, SAID)


async def test_the_notice_stands_once_above_an_album(siti: Chat) -> None:
    """Its pictures come faster than the first form is drawn: each of them repeated the notice."""
    for number in range(3):
        heard = Media("photo", f"p{number}", f"up{number}", "a2")
        words = "" if number else SAID
        said = Heard(siti.who, 50 + number, siti.stage.now, text=words, media=heard)
        await siti.stage.settle(siti.who, hear, said)
    screens = [one for one in await siti.stage.screens(siti.who.chat_id) if not one.moot]
    assert screens[-1].text.count("/privasi") == 1
    assert (await siti.answers()).photos == 3


def test_the_words_of_a_rich_message_stand_in_its_blocks() -> None:
    rich = {
        "blocks": [
            {"type": "heading", "text": "Tolong", "size": 1},
            {"type": "paragraph", "text": ["ada ", {"type": "bold", "text": ["orang ", "terlantar"]}, " di halte poris"]},
            {"type": "list", "items": [
                {"label": "1", "blocks": [{"type": "paragraph", "text": "kakinya luka"}]},
                {"label": "2", "blocks": [{"type": "paragraph", "text": {"type": "url", "text": "peta", "url": "https://x"}}]},
            ]},
            {"type": "map", "location": {"latitude": -6.17, "longitude": 106.64}, "zoom": 15, "width": 1, "height": 1},
        ]
    }  # fmt: skip
    assert words_in(rich).splitlines() == ["Tolong", "ada orang terlantar di halte poris", "kakinya luka", "peta"]
    assert pin_in(rich) == (-6.17, 106.64)


@pytest.mark.parametrize(
    "broken", [None, "x", {}, {"blocks": "x"}, {"blocks": [None, 3, {"location": {"latitude": "x"}}]}]
)
def test_what_is_no_rich_message_says_nothing(broken: object) -> None:
    assert (words_in(broken), pin_in(broken)) == ("", None)


def test_an_update_that_is_newer_than_the_library_is_heard() -> None:
    user = {"id": 7, "is_bot": False, "first_name": "Siti"}
    message = {
        "message_id": 5,
        "date": 1687917000,
        "chat": {"id": 7, "type": "private", "first_name": "Siti"},
        "from": user,
        "rich_message": {"blocks": [{"type": "paragraph", "text": SAID}]},
    }
    update = Update.de_json({"update_id": 1, "message": message}, None)
    assert update is not None and heard_of(update).text == SAID
