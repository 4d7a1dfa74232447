"""The same person? The question to the second reporter, and what follows from the answer (SOP 2)."""

import pytest

from bot.actions.kit.heard import Media
from bot.actions.kit.requests import Request
from bot.actions.report.follow import status
from bot.actions.ticket.work import TakeStep, step
from bot.domain.report.form import ReportQuestion
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.table import TicketState
from storage.kit.sqlite import Tx
from storage.ticket import notes, tickets
from storage.ticket.answers import dump_answers, load_answers
from tests.places.same import NEAR, Case, card_of, open_case
from tests.support.stage import Stage


@pytest.fixture
async def case(stage: Stage) -> Case:
    return await open_case(stage)


async def test_the_question_shows_what_a_reporter_may_see(case: Case) -> None:
    await case.ask()
    shown = case.bayu.last.text
    assert "orang yang sama" in shown and "Orang terlantar" in shown
    [line] = [one for one in shown.splitlines() if one.startswith("👤")]
    assert line == "👤 Orang terlantar · dilaporkan 12 menit lalu · Kel. Tanah Tinggi (perkiraan)"
    labels = case.bayu.labels()
    assert [one for one in labels if "sama" in one] == ["✅ Ya, orang yang sama"] and "Bukan" in labels
    assert any("✅ Kirim" in one for one in labels), "the question stands in nobody's way"


@pytest.mark.parametrize("kind", ["Anak/bayi terlantar", "Menemukan orang meninggal"])
async def test_no_question_where_it_cannot_be_the_same(case: Case, kind: str) -> None:
    await case.ask(kind, NEAR)
    assert await case.asking() is ReportQuestion.CONDITION


async def test_no_question_after_six_hours_or_about_ones_own_report(case: Case) -> None:
    await case.ani.say("/lapor")
    await case.ani.command("lapor")
    await case.ani.press("Orang terlantar")
    await case.ani.say(pin=NEAR)
    draft = await case.ani.draft()
    assert draft is not None and draft.answers.similar == ()
    case.stage.now += 360 * 60_000
    await case.ask()
    assert await case.asking() is ReportQuestion.CONDITION


async def test_no_question_about_a_closed_ticket(case: Case) -> None:
    await case.claim(case.first)
    await case.stage.act(
        case.budi, step, TakeStep(case.budi, "false_report", nonce=case.first.nonce, words="tidak ada apa-apa")
    )
    await case.ask()
    assert await case.asking() is ReportQuestion.CONDITION


async def test_another_person_gets_a_ticket_of_their_own(case: Case) -> None:
    await case.ask()
    await case.bayu.press("Bukan")
    assert await case.asking() is ReportQuestion.CONDITION
    await case.bayu.say("Ibu muda di halte")
    assert (await case.bayu.answers()).similar == (), "asked once"
    await case.bayu.press("Kirim")
    [_, second] = await case.everything()
    assert second.answers.apart == (case.first.id,)
    assert "Mungkin" not in await card_of(case, second.id), "the reporter has looked: not the same"


async def test_the_same_person_is_a_proposal_and_its_writer_is_thanked(case: Case) -> None:
    """Nothing of the report has an effect, and its writer hears nothing of the ticket, not even its number."""
    await case.bayu.say("Bapak itu pakai topi merah")
    await case.bayu.press("Orang terlantar")
    await case.bayu.say(media=Media("photo", "file-b", "unique-b", small="small-b"))
    await case.bayu.say(pin=NEAR)
    await case.bayu.press("Ya, orang yang sama")
    assert [one.id for one in await case.everything()] == [case.first.id]
    assert await case.reporters(case.first.id) == [501]
    assert "Terima kasih" in case.bayu.last.text and "TRC-" not in case.bayu.last.text
    assert not await case.stage.database.read(lambda tx: tickets.attachments(tx, case.first.id))
    assert not await case.stage.database.read(lambda tx: notes.of_ticket(tx, case.first.id))
    assert await case.now(case.first.id) == case.first
    assert await case.bayu.draft() is None
    assert "1 laporan serupa menunggu keputusan" in await card_of(case, case.first.id)
    assert all("topi" not in one.data for one in await case.stage.events())
    await case.stage.act(case.bayu.who, status, Request(case.bayu.who))
    [mine] = await case.stage.screens(502, "report.status")
    assert "TRC-" not in mine.text


@pytest.mark.parametrize("words", ["ya, sama", "bukan", "topinya merah"])
async def test_a_typed_answer(case: Case, words: str) -> None:
    await case.ask()
    await case.bayu.say(words)
    assert len(await case.everything()) == 1
    if words == "ya, sama":
        assert await case.bayu.draft() is None and await case.reporters(case.first.id) == [501]
    elif words == "bukan":
        assert await case.asking() is ReportQuestion.CONDITION and (await case.bayu.answers()).words is None
    else:
        assert await case.asking() is ReportQuestion.SAME and (await case.bayu.answers()).words == words


async def test_the_other_was_closed_meanwhile_nothing_is_lost(case: Case) -> None:
    await case.ask()
    yes = case.bayu.find("Ya, orang yang sama").data or ""
    await case.claim(case.first)
    await case.stage.act(case.budi, step, TakeStep(case.budi, "false_report", nonce=case.first.nonce, words="kosong"))
    await case.bayu.press_data(yes)
    second = await case.now(2)
    assert second.state is TicketState.NEW and await case.reporters(2) == [502]
    assert any("sebagai laporan tersendiri" in one.text for one in case.bayu.seen)
    assert any("TRC-0002" in one.text for one in case.bayu.seen)


async def test_a_form_whose_candidates_are_gone_goes_on(case: Case) -> None:
    await case.ask()
    await case.claim(case.first)
    await case.stage.act(case.budi, step, TakeStep(case.budi, "false_report", nonce=case.first.nonce, words="kosong"))
    await case.bayu.say("Bapak itu masih di sini")
    assert await case.asking() is not ReportQuestion.SAME
    assert (await case.bayu.answers()).words == "Bapak itu masih di sini"


async def test_words_find_a_report_without_a_pin(case: Case) -> None:
    await case.bayu.command("lapor")
    await case.bayu.press("Orang terlantar")
    await case.bayu.say("Kel. Tanah Tinggi, bapak tua di trotoar")
    assert await case.asking() is ReportQuestion.SAME
    assert "m dari titik" not in case.bayu.last.text


async def test_a_co_reporter_reads_no_words_of_the_first(case: Case) -> None:
    await case.ask()
    await case.bayu.press("Ya, orang yang sama")
    await case.decides(hears=True)

    def answers(tx: Tx) -> None:
        tickets.update_answers(tx, 1, case.first.answers.with_(place_text="Rumah rahasia nomor 5"), complete=True)

    await case.stage.write(answers)
    await case.stage.act(case.bayu.who, status, Request(case.bayu.who))
    [mine] = await case.stage.screens(502, "report.status")
    assert "TRC-0001" in mine.text and "rahasia" not in mine.text and "Tanah Tinggi" in mine.text
    await case.stage.act(case.ani.who, status, Request(case.ani.who))
    [hers] = await case.stage.screens(501, "report.status")
    assert "rahasia" in hers.text


def test_old_answers_can_still_be_read() -> None:
    assert load_answers('{"kind":"ot"}').similar == ()
    full = Answers(kind="ot", similar=(1, 2), apart=(3,))
    assert load_answers(dump_answers(full)) == full


async def test_a_second_tap_changes_nothing_more(case: Case) -> None:
    await case.ask()
    yes = case.bayu.find("Ya, orang yang sama").data or ""
    await case.bayu.press_data(yes)
    again = await case.bayu.press_data(yes)
    assert again.reply is not None and again.reply.toast == "report.toast.stale"
    assert [one.kind for one in await case.stage.events()].count("ticket.same_proposed") == 1


async def test_made_up_data_joins_nothing(case: Case) -> None:
    await case.ask()
    nonce = (case.bayu.find("Bukan").data or "").split(":")[1]
    for value in ("2", "0", "-1", "x", "9" * 30, ""):
        await case.bayu.press_data(f"f:{nonce}:j.{value}")
    assert await case.reporters(case.first.id) == [501] and await case.asking() is ReportQuestion.SAME
