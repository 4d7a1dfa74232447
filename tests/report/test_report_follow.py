"""After the report (SOP 3): the receipt, the steps, "seen again", "solved?", the status, more words, a new report."""

import pytest

from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.clock import HOUR
from bot.domain.kit.people import Role, Who
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.table import TicketState
from bot.messages.kit.screen import Screen
from storage.kit import outbox
from storage.ticket import tickets
from tests.report.chat import TANAH_TINGGI, Chat, chat_of
from tests.support.stage import Stage, person

SITI = person(7, "Siti")
BUDI = person(8, "Budi Petugas")


@pytest.fixture
async def siti(stage: Stage) -> Chat:
    await stage.grant(BUDI, Role.PETUGAS)
    return chat_of(stage, SITI)


async def work(chat: Chat, ticket: Ticket, *moves: str, by: Who = BUDI) -> None:
    """The responder makes these moves, and the reporter gets what comes of it."""
    for move in moves:
        outcome = "rps" if move == "handle" else None
        await chat.stage.act(by, move_ticket, MoveTicket(by, move, number=ticket.id, outcome=outcome))
        chat.seen += [one for one in await chat.stage.screens(SITI.chat_id) if not one.moot]
        await chat.stage.deliver()


async def state(chat: Chat) -> TicketState:
    return (await chat.tickets())[0].state


async def test_the_receipt_says_with_the_team_only_when_the_card_is_there(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.press("Orang terlantar")
    await siti.say("Jl. Merdeka, Sukasari")
    form = await siti.stands()
    await siti.press("Kirim")
    saved, with_team = siti.seen[-1], (await siti.stage.screens(SITI.chat_id))
    assert "TRC-0001" in saved.text
    assert with_team == []  # everything was delivered: the receipt was told once before and once after the card
    stands = await siti.stage.write(lambda tx: outbox.standing(tx, SITI.chat_id, "receipt:1"))
    assert stands == form  # the form became the receipt
    assert (await siti.tickets())[0].on_team_at is not None


async def test_the_steps_are_told_in_plain_words_without_names(siti: Chat) -> None:
    ticket = await siti.report()
    before = len(siti.seen)
    await work(siti, ticket, "claim", "depart", "arrive", "handle", "finish")
    told = [screen.text for screen in siti.seen[before:]]
    for words in ("sudah diambil petugas", "menuju lokasi", "sudah di lokasi", "sudah kami tangani", "selesai"):
        assert any(words in text for text in told), words
    assert not any("Budi" in text for text in told)


async def test_seen_again_opens_the_ticket_again(siti: Chat) -> None:
    ticket = await siti.report()
    await work(siti, ticket, "claim", "depart", "not_found")
    assert "tidak menemukan" in siti.last.text
    await siti.press("Terlihat lagi")
    assert "di mana orangnya terlihat" in siti.last.text
    await siti.say("-6.17196,106.65251 depan pasar")
    reopened = (await siti.tickets())[0]
    assert (reopened.state, reopened.lat_e6, reopened.holder) == (TicketState.NEW, -6_171_960, None)
    assert "Laporan dibuka lagi" in siti.last.text
    words = await siti.stage.write(lambda tx: [row[0] for row in tx.all("SELECT text FROM note")])
    assert words == ["-6.17196,106.65251 depan pasar"]


async def test_seen_again_is_asked_at_the_re_check(siti: Chat) -> None:
    ticket = await siti.report()
    await work(siti, ticket, "claim", "depart", "not_found")
    await siti.stage.wait(6 * 60)
    asked = [one for one in await siti.stage.screens(SITI.chat_id) if "terlihat lagi?" in one.text]
    assert len(asked) == 1
    settled = await siti.press("Belum terlihat", asked[0])
    assert settled.reply is not None
    assert settled.reply.toast == "report.toast.not_seen"
    assert await state(siti) is TicketState.NOT_FOUND


async def test_a_closed_ticket_asks_once_and_not_yet_opens_it_again_with_a_reason(siti: Chat) -> None:
    ticket = await siti.report()
    await work(siti, ticket, "claim", "arrive", "handle", "finish")
    await siti.stage.wait(30)
    asked = [one for one in await siti.stage.screens(SITI.chat_id) if "sudah teratasi" in one.text]
    assert len(asked) == 1
    await siti.press("Belum", asked[0])
    await siti.say("Orangnya kembali lagi ke tempat yang sama")
    assert await state(siti) is TicketState.NEW
    kinds = await siti.stage.write(lambda tx: [row[0] for row in tx.all("SELECT kind FROM note")])
    assert kinds == ["reason"]


@pytest.mark.parametrize("said", ["belum, neneknya balik lagi ke situ", "eh beliau balik lagi", "masih di situ pak"])
async def test_not_yet_in_words_opens_it_again(siti: Chat, said: str) -> None:
    ticket = await siti.report()
    await work(siti, ticket, "claim", "arrive", "handle", "finish")
    await siti.say(said)
    assert await state(siti) is TicketState.NEW and await siti.draft() is None
    texts = await siti.stage.write(lambda tx: [row[0] for row in tx.all("SELECT text FROM note WHERE kind = 'reason'")])
    assert texts == [said]


@pytest.mark.parametrize(
    "said", ["ada kakek terlantar di halte poris plawad", "belum, yang di halte poris plawad juga"]
)
async def test_somebody_elsewhere_opens_nothing_again(siti: Chat, said: str) -> None:
    ticket = await siti.report()
    await work(siti, ticket, "claim", "arrive", "handle", "finish")
    await siti.say(said)
    assert await state(siti) is TicketState.DONE


async def test_a_week_later_not_yet_opens_nothing(siti: Chat) -> None:
    ticket = await siti.report()
    await work(siti, ticket, "claim", "arrive", "handle", "finish")
    siti.stage.now += 7 * 86_400_000
    await siti.say("belum, neneknya balik lagi ke situ")
    assert await state(siti) is TicketState.DONE


async def _arrives(siti: Chat, kind: str) -> Screen:
    """What the clock asks reaches the chat."""
    [asked] = await siti.stage.screens(SITI.chat_id, kind)
    await siti.stage.deliver()
    return asked


def _answered(siti: Chat) -> list[Screen]:
    return [one for one in siti.seen if "Jawaban Bapak/Ibu" in one.text]


async def test_what_the_clock_asked_keeps_its_answer_and_loses_its_buttons(siti: Chat) -> None:
    ticket = await siti.report()
    await work(siti, ticket, "claim", "arrive", "handle", "finish")
    await siti.stage.wait(30)
    asked = await _arrives(siti, "reporter.solved")
    await siti.press("Belum", asked)
    assert not _answered(siti), "until it is said why, it can be answered"
    await siti.say("Orangnya kembali lagi")
    [answered] = _answered(siti)
    assert "Jawaban Bapak/Ibu: Belum." in answered.text and not answered.buttons


@pytest.mark.parametrize(
    ("steps", "hours", "kind", "label"),
    [
        (("claim", "arrive", "handle", "finish"), 0.5, "reporter.solved", "Sudah"),
        (("claim", "depart", "not_found"), 6, "reporter.seen_again", "Belum terlihat"),
    ],
)
async def test_an_answer_by_a_button_stands_under_its_question(
    siti: Chat, steps: tuple[str, ...], hours: float, kind: str, label: str
) -> None:
    await work(siti, await siti.report(), *steps)
    await siti.stage.wait(hours * 60)
    await siti.press(label, await _arrives(siti, kind))
    [answered] = _answered(siti)
    assert f"Jawaban Bapak/Ibu: {label}." in answered.text and not answered.buttons


async def test_an_open_question_can_be_dropped(siti: Chat) -> None:
    ticket = await siti.report()
    await work(siti, ticket, "claim", "depart", "not_found")
    await siti.press("Terlihat lagi")
    await siti.say("batal")
    assert "dibatalkan" in siti.last.text
    assert await state(siti) is TicketState.NOT_FOUND


async def test_words_to_a_question_that_came_too_late_still_reach_the_ticket(siti: Chat) -> None:
    ticket = await siti.report()
    await work(siti, ticket, "claim", "depart", "not_found")
    await siti.press("Terlihat lagi")
    await work(siti, ticket, "go_again")
    settled = await siti.say("Di depan pasar")
    assert settled.outcome == "relayed"


async def test_free_words_belong_to_the_open_ticket(siti: Chat) -> None:
    ticket = await siti.report()
    await work(siti, ticket, "claim")
    settled = await siti.say("Orangnya pindah ke seberang jalan")
    assert settled.outcome == "relayed"
    assert await siti.draft() is None


async def test_what_went_to_the_ticket_can_be_made_a_new_report(siti: Chat) -> None:
    ticket = await siti.report()
    await siti.photo("Tambahan pak: ada anak lain sendirian di terminal")
    update = siti.stage.update_id
    await siti.press_data(f"new:{ticket.nonce}:{update}")
    assert "ingin Bapak/Ibu laporkan" in siti.last.text
    answers = await siti.answers()
    assert (answers.words, answers.photos) == ("Tambahan pak: ada anak lain sendirian di terminal", 1)
    await siti.press("Anak/bayi")
    await siti.say("Terminal Poris Plawad")
    second = (await siti.tickets())[0]
    files = await siti.stage.write(lambda tx: tickets.attachments(tx, second.id))
    assert (second.id, len(files)) == (ticket.id + 1, 1)


async def test_the_status_shows_own_reports_only(siti: Chat) -> None:
    await siti.report()
    other = chat_of(siti.stage, person(9, "Orang lain"))
    await other.command("status")
    assert "Belum ada laporan" in other.last.text
    await siti.command("status")
    assert "TRC-0001" in siti.last.text
    assert "Menunggu petugas" in siti.last.text
    settled = await other.press("Tambah keterangan", siti.last)
    assert settled.outcome == "refused:not_allowed"
    await siti.press("Tambah keterangan")
    assert (await siti.say("Dekat warung biru")).outcome == "relayed"


async def test_the_receipt_shows_how_it_stands(siti: Chat) -> None:
    ticket = await siti.report()
    receipt = siti.last
    await work(siti, ticket, "claim", "depart")
    settled = await siti.press("Lihat status", receipt)
    assert settled.reply is not None
    assert settled.reply.toast == "report.state_toast.en_route"
    assert "menuju lokasi" in siti.last.text


async def test_thanks_are_answered_and_begin_nothing(siti: Chat) -> None:
    await siti.say("Terima kasih pak")
    assert "Sama-sama" in siti.last.text
    assert await siti.draft() is None


async def test_a_claim_sends_later_files_to_the_holder(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.press("mengamuk")
    await siti.say(pin=TANAH_TINGGI)
    ticket = (await siti.tickets())[0]
    await work(siti, ticket, "claim")
    await siti.photo("memegang golok")
    rows = await siti.stage.write(
        lambda tx: [row[0] for row in tx.all("SELECT kind FROM outbox WHERE chat_id = :chat", {"chat": BUDI.user_id})]
    )
    assert "work.file" in rows
    assert (await siti.tickets())[0].holder == BUDI.user_id


async def test_a_new_hour_opens_the_door_again(siti: Chat) -> None:
    tickets_made = [await siti.report() for _ in range(3)]
    for ticket in tickets_made:
        await work(siti, ticket, "claim", "arrive", "handle", "finish")
    assert (await siti.command("lapor")).outcome == "limited"
    siti.stage.now += HOUR + 1
    assert (await siti.command("lapor")).outcome == "form"


async def test_a_pin_behind_a_typed_address_does_not_move_the_report_in_silence(siti: Chat) -> None:
    await siti.report(place="Jl. Merdeka, Sukasari")
    await siti.say(pin=TANAH_TINGGI)
    assert "kini mengikuti lokasi yang baru dikirim" in siti.last.text
    await siti.say("bapaknya pakai sarung")
    assert "kini mengikuti lokasi" not in siti.last.text


@pytest.mark.parametrize("said", ["", "🙏", "👍👍"])
async def test_a_sticker_beside_an_open_report_is_answered_with_how_it_stands(stage: Stage, said: str) -> None:
    chat = chat_of(stage, person(7, "Siti"))
    await chat.report()
    await chat.say(said)
    assert "TRC-0001" in chat.last.text and "Silakan buat laporan" not in chat.last.text


@pytest.mark.parametrize(
    "said",
    [
        "eh yang tadi salah, bukan nenek tapi anak kecil",
        "maaf bukan lansia, anak kecil",
        "ralat pak, bukan nenek, anak kecil",
        "laporan tadi keliru, bukan nenek tapi anak kecil ya",
    ],
)
async def test_who_it_is_instead_stands_on_the_card_before_anybody_has_it(stage: Stage, said: str) -> None:
    chat = chat_of(stage, person(7, "Siti"))
    await chat.report("Lansia")
    await chat.say(said)
    [ticket] = await chat.tickets()
    assert (ticket.kind, ticket.urgent) == ("anak", True) and "elderly" not in ticket.answers.signs


async def test_whoever_has_met_the_person_knows_better(stage: Stage) -> None:
    budi = await stage.grant(person(8, "Budi"), Role.PETUGAS)
    chat = chat_of(stage, person(7, "Siti"))
    ticket = await chat.report("Lansia")
    await stage.act(budi, move_ticket, MoveTicket(budi, "claim", number=ticket.id))
    await chat.say("eh bukan nenek tapi anak kecil")
    assert (await chat.tickets())[0].kind == "lansia"


@pytest.mark.parametrize(
    "said", ["bukan di situ tapi di pasar anyar", "bukan saya yang lapor, tapi anak saya", "dia bukan orang sini"]
)
async def test_other_words_change_no_kind(stage: Stage, said: str) -> None:
    chat = chat_of(stage, person(7, "Siti"))
    await chat.report("Lansia")
    await chat.say(said)
    assert (await chat.tickets())[0].kind == "lansia"
