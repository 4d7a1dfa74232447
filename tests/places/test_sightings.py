"""Where the person is now (SOP 2, 3): asked for by buttons, told in words or by a pin, known at once to whoever is on the
way."""

import pytest

from bot.domain.kit.people import Role
from bot.domain.ticket.sightings import HERE as STILL
from bot.domain.ticket.sightings import MOVED, UNSEEN, told_by
from bot.domain.ticket.table import TicketState
from storage.kit.sqlite import Tx
from storage.ticket import sightings, tickets
from tests.places.finding import BUDI, HERE, RUDI, SITI, Finding, e6, finding, north
from tests.support.stage import TEAM, Stage, person


@pytest.fixture
async def found(stage: Stage) -> Finding:
    return await finding(stage, live=False)


WORDS = {
    STILL: ("Masih di sini pak", "orangnya masih ada di situ", "beliau masih duduk di halte", "still here"),
    MOVED: (
        "Sudah pindah ke depan masjid",
        "Orangnya jalan ke arah pasar",
        "sekarang di dekat SPBU",
        "tadi naik angkot ke Cikokol",
        "terlihat di depan minimarket",
        "saya lihat beliau di terminal",
        "he walked towards the market",
    ),
    UNSEEN: ("sudah tidak terlihat", "orangnya ga ada lagi", "sudah hilang", "tdk kelihatan lagi", "I cannot see him"),
    None: (
        "Kapan petugas datang?",
        "terima kasih banyak pak",
        "tolong segera ke sini",
        "petugas sudah sampai mana",
        "sekarang saya di rumah",
        "Bapak tua berbaju merah",
        "nomor saya 0812 3456 7890",
    ),
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in WORDS.items() for text in texts])
def test_words_that_say_where_somebody_is(kind: str | None, text: str) -> None:
    assert told_by(text) == kind


async def test_the_reporter_is_asked_after_the_claim_and_once_more_on_the_way(found: Finding) -> None:
    await found.move("claim")
    await found.stage.wait(9)
    assert not await found.shown(SITI, "reporter.still_there")
    await found.stage.wait(1)
    [asked] = await found.shown(SITI, "reporter.still_there")
    assert [button.label for row in asked.buttons for button in row] == [
        "✅ Masih di sini",
        "➡️ Sudah pindah…",
        "❔ Tidak terlihat",
    ]
    await found.stage.deliver()
    await found.stage.wait(1)
    await found.move("depart")
    await found.stage.wait(9)
    assert not await found.shown(SITI, "reporter.still_there")
    await found.stage.wait(1)
    assert len(await found.shown(SITI, "reporter.still_there")) == 1
    await found.stage.deliver()
    await found.stage.wait(29)
    assert (await found.kinds()).count("ticket.still_asked") == 2


async def test_two_questions_are_never_close_together(found: Finding) -> None:
    await found.move("claim")
    await found.stage.wait(1)
    await found.move("depart")
    await found.stage.wait(9)
    await found.stage.wait(1)
    assert (await found.kinds()).count("ticket.still_asked") == 1
    await found.stage.wait(8)
    assert (await found.kinds()).count("ticket.still_asked") == 1
    await found.stage.wait(1)
    assert (await found.kinds()).count("ticket.still_asked") == 2


@pytest.mark.parametrize("moves", [("claim", "arrive"), ("claim", "give_back"), ("claim", "depart", "not_found")])
async def test_nobody_is_asked_once_it_does_not_matter(found: Finding, moves: tuple[str, ...]) -> None:
    await found.move(*moves)
    await found.stage.wait(25)
    assert "ticket.still_asked" not in await found.kinds()


async def test_nobody_is_asked_who_told_just_now(found: Finding) -> None:
    await found.move("claim")
    await found.stage.wait(7)
    await found.hears(SITI, "Masih di sini")
    await found.stage.wait(3)
    assert "ticket.still_asked" not in await found.kinds()


async def test_a_call_taker_is_not_asked_but_a_co_reporter_is(stage: Stage) -> None:
    operator = await stage.grant(person(20, "Operator"), Role.OPERATOR)
    found = await finding(stage, live=False)
    answers = (await found.ticket()).answers.with_(on_behalf=True, caller_channel="telephone")

    def by_caller(tx: Tx) -> None:
        tx.run("DELETE FROM reporter")
        tickets.add_reporter(tx, 1, operator.user_id, stage.now)
        tickets.add_reporter(tx, 1, RUDI.user_id, stage.now + 1)
        tickets.update_answers(tx, 1, answers, complete=True)

    await stage.write(by_caller)
    await found.move("claim")
    await stage.wait(10)
    assert not await found.shown(operator, "reporter.still_there")
    assert len(await found.shown(RUDI, "reporter.still_there")) == 1


async def asked(found: Finding) -> None:
    """The question has reached the reporter, and somebody is on the way."""
    await found.move("claim", "depart")
    await found.stage.wait(10)
    await found.stage.deliver()


async def test_still_there_is_a_sighting(found: Finding) -> None:
    await asked(found)
    settled = await found.press(SITI, "h")
    assert settled.reply is not None and settled.reply.toast == "sighting.toast.here"
    [told] = await found.shown(BUDI, "work.sighting")
    assert "masih di tempat" in told.text and "Siti" not in told.text and told.protect
    [card] = await found.shown(BUDI, "work.card")
    assert "Terakhir terlihat" in card.text and "tg-time" in card.text
    [group] = await found.shown(person(TEAM), "team.card")
    assert "Terakhir terlihat" in group.text
    [thanks] = await found.shown(SITI, "reporter.still_there")
    assert "masih di tempat" in thanks.text and not thanks.buttons
    assert (await found.kinds())[-1] == "ticket.sighting"


async def test_not_to_be_seen_reaches_the_claimer_who_decides(found: Finding) -> None:
    await asked(found)
    await found.press(SITI, "u")
    [told] = await found.shown(BUDI, "work.sighting")
    assert "tidak terlihat lagi" in told.text
    assert "Tidak ditemukan…" in told.buttons[0][0].label
    assert (await found.ticket()).state is TicketState.EN_ROUTE
    [card] = await found.shown(BUDI, "work.card")
    assert "tidak melihatnya lagi" in card.text


async def test_moved_is_told_at_once_and_then_where_to(found: Finding) -> None:
    await asked(found)
    await found.press(SITI, "m")
    [told] = await found.shown(BUDI, "work.sighting")
    assert "sudah pindah" in told.text
    [question] = await found.shown(SITI, "reporter.still_there")
    assert "ke mana orangnya pergi" in question.text
    await found.stage.deliver()
    assert (await found.hears(SITI, "Ke pasar, lewat gang kecil")).outcome == "relayed"
    [words] = await found.shown(BUDI, "work.relay")
    assert "lewat gang kecil" in words.text and words.text.startswith("➡️")
    [thanks] = await found.shown(SITI, "reporter.still_there")
    assert "Letak barunya" in thanks.text and not await found.shown(SITI, "relay.passed")
    kept = "".join(event.data for event in await found.stage.events())
    rows = await found.stage.database.read(lambda tx: tx.all("SELECT params FROM outbox"))
    assert "gang" not in kept + "".join(row[0] for row in rows)


async def test_a_new_pin_moves_the_ticket_and_says_which_way(found: Finding) -> None:
    await found.move("claim", "depart")
    await found.hears(SITI, pin=north(280))
    ticket = await found.ticket()
    assert (ticket.lat_e6, ticket.lng_e6) == e6(north(280))
    [told] = await found.shown(BUDI, "work.sighting")
    assert "280 m ke utara" in told.text
    assert any(button.url and "destination=-6.170" in button.url for row in told.buttons for button in row)
    [pin] = await found.shown(BUDI, "work.pin")
    assert pin.pin == pytest.approx(north(280), abs=1e-5)
    seen = await found.stage.database.read(lambda tx: sightings.latest(tx, 1))
    assert seen is not None and (seen.kind, seen.metres, seen.heading) == (MOVED, 278, 0)


async def test_coordinates_in_words_are_a_sighting(found: Finding) -> None:
    await found.move("claim")
    await found.hears(SITI, "-6.17196,106.65251 depan pasar")
    assert (await found.ticket()).lat_e6 == -6_171_960
    assert "depan pasar" in (await found.shown(BUDI, "work.relay"))[0].text


@pytest.mark.parametrize("pin", [(0.0, 0.0), (106.65, -6.17), (200.0, 300.0)])
async def test_a_pin_that_is_none_moves_nothing(found: Finding, pin: tuple[float, float]) -> None:
    await found.move("claim")
    assert (await found.hears(SITI, pin=pin)).outcome == "relayed"
    assert (await found.ticket()).lat_e6 == e6(HERE)[0]
    assert not await found.shown(BUDI, "work.sighting")


async def test_a_sighting_of_who_was_not_found_opens_the_ticket_again(found: Finding) -> None:
    await found.move("claim", "depart", "not_found")
    assert (await found.hears(SITI, "Kapan dicari lagi?")).outcome == "relayed"
    assert (await found.ticket()).state is TicketState.NOT_FOUND
    assert (await found.hears(SITI, "Sekarang di depan masjid", message_id=301)).outcome == "seen_again"
    assert (await found.ticket()).state is TicketState.NEW
    assert await found.shown(person(TEAM), "team.card")


async def test_not_seen_does_not_open_it_again(found: Finding) -> None:
    await found.move("claim", "depart", "not_found")
    await found.hears(SITI, "sudah tidak terlihat")
    assert (await found.ticket()).state is TicketState.NOT_FOUND


async def test_seen_again_by_the_question_is_a_sighting_too(found: Finding) -> None:
    await found.move("claim", "depart", "not_found")
    await found.siti.press_data(f"seen:{(await found.ticket()).nonce}:y")
    await found.siti.say("Di depan pasar")
    assert (await found.ticket()).state is TicketState.NEW
    seen = await found.stage.database.read(lambda tx: sightings.latest(tx, 1))
    assert seen is not None and seen.kind == MOVED and seen.note is not None


async def test_the_second_reporter_is_heard_as_the_first(found: Finding) -> None:
    await found.move("claim", "depart")
    await found.stage.write(lambda tx: tickets.add_reporter(tx, 1, RUDI.user_id, found.stage.now))
    await found.hears(RUDI, "Beliau pindah ke depan masjid")
    [told] = await found.shown(BUDI, "work.relay")
    assert "pelapor 2" in told.text and "Rudi" not in told.text


async def test_a_press_that_comes_too_late_says_how_it_stands(found: Finding) -> None:
    await asked(found)
    await found.move("arrive")
    settled = await found.press(SITI, "h")
    assert settled.outcome == "too_late"
    assert "ticket.sighting" not in await found.kinds()
    [over] = await found.shown(SITI, "reporter.still_there")
    assert "tidak perlu dijawab" in over.text


async def test_strangers_and_made_up_answers_are_refused(found: Finding) -> None:
    await asked(found)
    assert (await found.press(RUDI, "h")).outcome == "refused:not_allowed"
    assert (await found.press(SITI, "z")).outcome == "refused:stale"


async def test_the_words_of_the_question_are_no_report_of_their_own(found: Finding) -> None:
    await asked(found)
    await found.press(SITI, "m")
    await found.hears(SITI, pin=north(500))
    assert len(await found.siti.tickets()) == 1
    assert await found.siti.draft() is None
    assert (await found.ticket()).lat_e6 == e6(north(500))[0]
