"""What the last screen of a report offers to add (SOP 2): a landmark, a photo, a number, told there or left out."""

import pytest

from bot.domain.kit.people import Role
from bot.domain.report.form import TABLE, ReportQuestion
from tests.report.chat import TANAH_TINGGI, Chat, chat_of
from tests.support.stage import Stage, person

OFFER = "Boleh ditambah di sini"


@pytest.fixture
async def siti(stage: Stage) -> Chat:
    """At the last screen, with kind, place and words."""
    chat = chat_of(stage, person(7, "Siti"))
    await chat.command("lapor")
    await chat.press("Orang terlantar")
    await chat.say(pin=TANAH_TINGGI)
    await chat.say("Bapak tua tidur di trotoar")
    assert OFFER in chat.last.text
    return chat


async def _asking(chat: Chat) -> ReportQuestion:
    draft = await chat.draft()
    assert draft is not None
    return TABLE.load(draft.asking).ask


@pytest.mark.parametrize(
    ("words", "field", "value"),
    [
        ("0812 3456 7890", "contact", "+6281234567890"),
        ("nomor saya 0812-3456-7890 ya", "contact", "+6281234567890"),
        ("wa sy 081234567890", "contact", "+6281234567890"),
        ("dekat masjid Al Ikhlas", "landmark", "dekat masjid Al Ikhlas"),
        ("patokannya pom bensin", "landmark", "patokannya pom bensin"),
        ("seberang minimarket", "landmark", "seberang minimarket"),
    ],
)
async def test_what_is_offered_is_told_without_pressing(siti: Chat, words: str, field: str, value: str) -> None:
    await siti.say(words)
    answers = await siti.answers()
    assert getattr(answers, field) == value
    assert answers.words == "Bapak tua tidur di trotoar", "it stands in one place"
    assert await _asking(siti) is ReportQuestion.REVIEW


@pytest.mark.parametrize(
    "words",
    [
        "nomor keluarganya 081234567890",  # did not ask to be called
        "kata satpam bisa telepon 081234567890",
        "081234567890 atau 081298765432",
        "dia sekarang pingsan di depan masjid",  # a story of the person that names a place
        "bajunya biru, bawa karung",
    ],
)
async def test_everything_else_stays_with_the_words(siti: Chat, words: str) -> None:
    await siti.say(words)
    answers = await siti.answers()
    assert (answers.contact, answers.landmark) == (None, None)
    assert answers.words == f"Bapak tua tidur di trotoar\n{words}", "nothing is lost"


async def test_an_edit_of_what_was_told_there_is_read_again(siti: Chat) -> None:
    await siti.say("dekat masjid", message_id=70)
    await siti.edit(70, "dekat pasar")
    await siti.say("0812 3456 7890", message_id=71)
    await siti.edit(71, "0812 3456 7899")
    answers = await siti.answers()
    assert (answers.landmark, answers.contact) == ("dekat pasar", "+6281234567899")


async def test_a_button_asks_for_one_and_back_leads_to_the_last_screen(siti: Chat) -> None:
    await siti.press("➕ Foto")
    assert "Jangan mendekat" in siti.last.text
    await siti.press("Kembali")
    assert await _asking(siti) is ReportQuestion.REVIEW
    await siti.press("➕ Patokan")
    await siti.press("Lewati")
    assert await _asking(siti) is ReportQuestion.REVIEW
    await siti.photo()
    assert "1 foto/video" in siti.last.text and "✏️ Foto" in siti.labels()
    await siti.press("Kembali")
    assert await _asking(siti) is ReportQuestion.CONDITION, "what is offered is no stage of the way back"


async def test_nothing_is_offered_once_all_is_told(siti: Chat) -> None:
    await siti.photo()
    await siti.say("dekat masjid")
    await siti.say("0812 3456 7890")
    assert OFFER not in siti.last.text and not any(label.startswith("➕") for label in siti.labels())


async def test_a_call_taker_is_still_asked_one_by_one(stage: Stage) -> None:
    desk = chat_of(stage, person(20, "Operator"))
    await stage.grant(desk.who, Role.OPERATOR)
    await desk.command("catat")
    await desk.press("WhatsApp")
    await desk.press("Lewati")
    await desk.press("Orang terlantar")
    await desk.say("Pasar Anyar, Sukaasih")
    await desk.press("Lewati")
    assert await _asking(desk) is ReportQuestion.LANDMARK
    await desk.press("Lewati")
    assert await _asking(desk) is ReportQuestion.PHOTO
    await desk.press("Lewati")
    assert await _asking(desk) is ReportQuestion.REVIEW and OFFER not in desk.last.text
