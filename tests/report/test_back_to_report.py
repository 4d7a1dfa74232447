"""The key into a report below an answer about another office: what was typed above it is not typed twice (SOP 10)."""

from dataclasses import replace

import pytest

from bot.actions.report.answers import WORDS_MS, BeginWithWords, begin_with_words
from bot.config import Config
from bot.domain.kit.buttons import Verb, button_data
from bot.settings import directory_of
from storage.system import erasing
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

SAID = "rumah nenek tetangga mau roboh atapnya bocor di kp bulak"
WRITTEN = {
    "telegram": "json_object('message', json_object('text', :words))",
    "caption": "json_object('message', json_object('caption', :words))",
    "whatsapp": "json_object('item', json_object('text', json_object('body', :words)))",
}


@pytest.fixture
def siti(stage: Stage) -> Chat:
    stage.rules = replace(stage.rules, directory=directory_of(Config()))
    return chat_of(stage, person(501, "Siti"))


async def asked(siti: Chat, way: str = "telegram") -> int:
    """Asks, and writes the words where the loop that takes updates in keeps them; the update."""
    await siti.say(SAID)
    values = {"words": SAID, "id": siti.stage.update_id, "lane": siti.who.user_id}
    query = f"UPDATE inbox SET raw = {WRITTEN[way]}, lane = :lane WHERE update_id = :id"
    await siti.stage.write(lambda tx: tx.run(query, values))
    return siti.stage.update_id


@pytest.mark.parametrize("way", WRITTEN)
async def test_the_words_begin_the_report(siti: Chat, way: str) -> None:
    update = await asked(siti, way)
    assert "Bedah rumah" in siti.last.text and await siti.draft() is None
    assert siti.find("Lapor").data == button_data(Verb.NEW_REPORT, arg=str(update))
    await siti.act(begin_with_words, BeginWithWords(siti.who, update))
    answers = await siti.answers()
    assert (answers.words, answers.kind, answers.place_text) == (SAID, "lansia", "di kp bulak")


@pytest.mark.parametrize(
    "said", ["buat ibu saya", "utk bapak saya pak", "untuk anak saya umur 7 thn", "buat saya sendiri"]
)
async def test_for_whom_it_is_adds_to_the_question(siti: Chat, said: str) -> None:
    update = await asked(siti)
    await siti.say(said)
    assert "tetap sama" in siti.last.text and "Bedah rumah" in siti.last.text and await siti.draft() is None
    assert siti.find("Lapor").data == button_data(Verb.NEW_REPORT, arg=str(update)), "the question's words, not these"


@pytest.mark.parametrize("said", ["buat ibu saya yang pingsan", "buat apa?", "ibu saya hilang di pasar anyar"])
async def test_what_says_more_is_heard_as_ever(siti: Chat, said: str) -> None:
    await asked(siti)
    await siti.say(said)
    assert "tetap sama" not in siti.last.text


async def test_with_no_question_before_it_it_is_none(siti: Chat) -> None:
    await siti.say("buat ibu saya")
    assert "tetap sama" not in siti.last.text


async def test_nobody_takes_the_words_of_another(siti: Chat) -> None:
    update = await asked(siti)
    budi = chat_of(siti.stage, person(502, "Budi"))
    await budi.act(begin_with_words, BeginWithWords(budi.who, update))
    assert (await budi.answers()).words is None and SAID not in budi.last.text


async def test_old_words_are_not_about_now(siti: Chat) -> None:
    update = await asked(siti)
    siti.stage.now += WORDS_MS + 1
    await siti.act(begin_with_words, BeginWithWords(siti.who, update))
    assert (await siti.answers()).words is None


async def test_a_report_that_has_begun_is_left_as_it_is(siti: Chat) -> None:
    update = await asked(siti)
    await siti.command("lapor")
    await siti.press("Lansia terlantar")
    assert (await siti.act(begin_with_words, BeginWithWords(siti.who, update))).outcome == "form_again"
    answers = await siti.answers()
    assert (answers.kind, answers.words) == ("lansia", None)


FLED = "saya kabur dari rumah, suami saya mukulin, skrg di masjid al azhom sama anak 2"


async def sent_on(siti: Chat, words: str, outcome: str = "sent_on:ppa") -> None:
    """Asks what another office is told of, and the inbox is through with it."""
    await siti.say(words)
    assert await siti.draft() is None
    values = {
        "words": words,
        "id": siti.stage.update_id,
        "lane": siti.who.user_id,
        "now": siti.stage.now,
        "outcome": outcome,
    }
    query = f"""UPDATE inbox SET raw = {WRITTEN["telegram"]}, lane = :lane, state = 'done', done_at = :now,
                outcome = :outcome WHERE update_id = :id"""
    await siti.stage.write(lambda tx: tx.run(query, values))


async def test_whoever_writes_on_after_another_office_goes_on_with_what_was_told(siti: Chat) -> None:
    await sent_on(siti, FLED)
    await siti.say("iya butuh tempat")
    answers = await siti.answers()
    assert answers.words == f"{FLED}\niya butuh tempat" and answers.place_text == "di masjid al azhom"
    assert "112" in siti.last.text


@pytest.mark.parametrize("said", ["iya", "ya", "iya kak"])
async def test_a_yes_to_the_report_that_was_offered_begins_it(siti: Chat, said: str) -> None:
    await sent_on(siti, FLED)
    await siti.say(said)
    answers = await siti.answers()
    assert (answers.words or "").startswith(FLED) and answers.place_text == "di masjid al azhom"


@pytest.mark.parametrize(("between", "asked"), [(False, True), (True, False)])
async def test_a_yes_in_words_asks_for_the_erasure_that_was_just_explained(
    siti: Chat, between: bool, asked: bool
) -> None:
    await sent_on(siti, "saya mau data saya dihapus", "erasure_offered")
    if between:
        await sent_on(siti, "cara bikin bpjs gimana")
    await siti.say("iya")
    waiting = await siti.stage.write(lambda tx: erasing.waiting(tx, siti.who.user_id))
    assert (waiting is not None) is asked


async def test_figures_behind_the_number_of_an_office_are_no_place(siti: Chat) -> None:
    await sent_on(siti, "112", "sent_on:darurat")
    await siti.say("110")
    assert "tidak ada di peta" not in siti.last.text


async def test_a_receipt_of_the_messenger_in_between_parts_nothing(siti: Chat) -> None:
    await sent_on(siti, FLED)
    await siti.say("👍")
    row = {"id": siti.stage.update_id, "lane": siti.who.user_id, "now": siti.stage.now}
    query = """UPDATE inbox SET raw = json_object('status', 'read'), lane = :lane, state = 'done', done_at = :now,
               outcome = 'receipt' WHERE update_id = :id"""
    await siti.stage.write(lambda tx: tx.run(query, row))
    await siti.say("iya butuh tempat")
    assert (await siti.answers()).words == f"{FLED}\niya butuh tempat"


async def test_what_was_asked_of_papers_is_no_beginning_of_a_report(siti: Chat) -> None:
    await sent_on(siti, "cara bikin bpjs gimana")
    await siti.say("ada kakek terlantar")
    assert (await siti.answers()).words == "ada kakek terlantar"


async def test_after_a_quarter_of_an_hour_it_is_another_matter(siti: Chat) -> None:
    await sent_on(siti, FLED)
    siti.stage.now += 16 * 60_000
    await siti.say("ada kakek terlantar")
    assert (await siti.answers()).words == "ada kakek terlantar"


async def test_where_it_is_goes_on_with_the_danger_that_was_told_before_a_word_of_fear(siti: Chat) -> None:
    beaten = "kak aku 14 tahun dipukulin bapak tiap hari"
    await sent_on(siti, beaten)
    await siti.say("takut")
    assert await siti.draft() is None
    await siti.say("di jl mangga 3 no 5 perumnas 1")
    answers = await siti.answers()
    assert (answers.words or "").startswith(beaten) and answers.urgent and "112" in siti.last.text


async def test_another_place_is_another_matter(siti: Chat) -> None:
    await sent_on(siti, FLED)
    await siti.say("ada kakek terlantar di halte poris plawad")
    assert (await siti.answers()).words == "ada kakek terlantar di halte poris plawad"


BEATS = "kak tolong, bapakku mabuk mukulin mama"


@pytest.mark.parametrize("said", ["aku kelas 5", "di kamar ngumpet", "dia masih di luar kamar"])
async def test_more_of_a_violence_is_no_matter_of_another_office(siti: Chat, said: str) -> None:
    await sent_on(siti, BEATS)
    await siti.say(said)
    assert (await siti.answers()).words == f"{BEATS}\n{said}" and "112" in siti.last.text


async def test_where_a_violence_is_asks_for_no_repair_of_a_house(siti: Chat) -> None:
    await sent_on(siti, BEATS)
    await siti.say("perumahan duta garden blok c2 no 8")
    answers = await siti.answers()
    assert (answers.words or "").startswith(BEATS) and "duta garden" in (answers.place_text or "")


@pytest.mark.parametrize("said", ["nomor polisi berapa?", "makasih", "gimana cara lapor polisi"])
async def test_a_question_after_a_violence_is_answered(siti: Chat, said: str) -> None:
    await sent_on(siti, BEATS)
    await siti.say(said)
    assert await siti.draft() is None


@pytest.mark.parametrize("where", ["neglasari", "di jl otista"])
async def test_where_it_is_adds_to_the_question(siti: Chat, where: str) -> None:
    await sent_on(siti, "lampu jalan mati di gang kami", "unlisted:power")
    await siti.say(where)
    assert "tetap sama" in siti.last.text and await siti.draft() is None


async def test_what_tells_of_nobody_goes_on_with_the_words_before(siti: Chat) -> None:
    old = "nak saya sudah tua umur 76, anak anak tidak ada yang urus, butuh kursi roda"
    await sent_on(siti, old, "sent_on:alat_bantu")
    await siti.say("di rumah sendiri")
    assert (await siti.answers()).words == f"{old}\ndi rumah sendiri"


async def test_a_danger_is_not_forgotten_behind_a_second_answer(siti: Chat) -> None:
    await sent_on(siti, BEATS)
    await sent_on(siti, "nomor polisi berapa?", "sent_on:polisi")
    await siti.say("cipondoh makmur")
    assert BEATS in ((await siti.answers()).words or "") and "112" in siti.last.text


async def test_an_address_alone_goes_on_with_a_danger_that_named_a_place(siti: Chat) -> None:
    told = "saya guru sd karawaci 5, ada murid saya badannya memar2 katanya dipukul ayahnya"
    await sent_on(siti, told)
    await siti.say("jl beringin raya")
    assert (await siti.answers()).words == f"{told}\njl beringin raya"


async def test_where_somebody_ill_of_ones_own_is_adds_to_the_question(siti: Chat) -> None:
    await sent_on(siti, "anak saya digigit anjing tetangga, kemana ya", "sent_on:ugd_malam")
    await siti.say("di poris indah")
    assert "tetap sama" in siti.last.text and await siti.draft() is None
