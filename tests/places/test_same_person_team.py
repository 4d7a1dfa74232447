"""The same person? What the team sees, joins and takes apart, and what stays with whom (SOP 2)."""

from dataclasses import replace

import pytest

from bot.actions.kit.forms import PressForm
from bot.actions.kit.heard import Media
from bot.actions.kit.scene import Scene
from bot.actions.report.filling import press_form
from bot.actions.report.joining import DecideSame, Separate, decide_same, know_photo, separate
from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.actions.ticket.work import TakeStep, step
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.report.form import ReportQuestion
from bot.domain.ticket.table import TicketState
from storage.accounts import people
from storage.kit.sqlite import Tx
from storage.ticket import joined, likeness, notes, tickets
from tests.places.same import NEAR, Case, card_of, open_case
from tests.report.chat import TANAH_TINGGI, chat_of
from tests.support.stage import TEAM, Stage, person
from tests.ticket.shop import open_shop


@pytest.fixture
async def case(stage: Stage) -> Case:
    return await open_case(stage)


async def test_who_is_not_sure_goes_on_and_the_team_is_asked(case: Case) -> None:
    await case.ask()
    await case.bayu.press("Lewati")
    await case.bayu.press("Kirim")
    text = await card_of(case, 2)
    assert "Mungkin orang yang sama dengan <b>TRC-0001</b> (80 m, 12 menit)" in text
    assert "Sama dengan TRC-0001" in text
    assert "Mungkin" not in await card_of(case, 1), "only the newer one is suggested"


async def test_under_a_flood_the_older_ones_are_still_found(case: Case) -> None:
    shop = await open_shop(case.stage)
    for _ in range(40):
        await shop.open(replace(case.first.answers, words="orang lain lagi"))
    assert "TRC-00" in (await card_of(case, 3)).split("Mungkin orang yang sama dengan")[1]


async def test_the_team_joins_and_separates_by_one_tap_each(case: Case) -> None:
    await case.ask()
    await case.bayu.press("Kirim")
    second = await case.now(2)
    group = replace(case.budi, chat_id=TEAM)
    await case.stage.act(group, step, TakeStep(group, "duplicate", nonce=second.nonce, value="1"))
    assert (await case.now(2)).state is TicketState.DUPLICATE and await case.reporters(1) == [501, 502]
    assert "Pisahkan lagi" in await card_of(case, 2)
    await case.stage.act(group, step, TakeStep(group, "separate", nonce=second.nonce))
    assert (await case.now(2)).state is TicketState.NEW and await case.reporters(1) == [501]
    assert "Mungkin" not in await card_of(case, 2), "taken apart: not suggested again"


async def proposed(case: Case) -> int:
    """Bayu has reported a man with a red hat, with a photo: the same person, he says. The number of his form."""
    await case.bayu.say("Bapak itu pakai topi merah")
    await case.bayu.press("Orang terlantar")
    await case.bayu.say(media=Media("photo", "file-b", "unique-b"))
    await case.bayu.say(pin=NEAR)
    draft = await case.bayu.draft()
    assert draft is not None
    await case.stage.act(case.bayu.who, press_form, PressForm(case.bayu.who, draft.nonce, "j", str(case.first.id), 0))
    return draft.id


async def test_whoever_keeps_the_ticket_is_asked_at_once(case: Case) -> None:
    await case.claim(case.first)
    await proposed(case)
    [told] = await case.stage.screens(case.budi.user_id, "work.joined")
    assert "topi merah" in told.text and "Bayu" not in told.text and told.protect
    assert [button.data.rpartition(".")[2] for row in told.buttons[:-1] for button in row if button.data] == [
        "hm", "h", "m", "n",
    ]  # fmt: skip
    [card] = await case.stage.screens(case.budi.user_id, "work.card")
    assert "laporan serupa 1" in card.text and "belum diputuskan" in card.text
    assert "Pisahkan laporan gabungan 1" in [button.label for row in card.buttons for button in row]


async def test_whoever_claims_later_is_asked_then(case: Case) -> None:
    await proposed(case)
    assert await case.stage.screens(case.budi.user_id, "work.joined") == []
    await case.stage.act(case.budi, move_ticket, MoveTicket(case.budi, "claim", nonce=case.first.nonce))
    assert len(await case.stage.screens(case.budi.user_id, "work.joined")) == 1


@pytest.mark.parametrize("hears", [True, False])
@pytest.mark.parametrize("moves", [True, False])
async def test_the_keeper_decides_what_the_writer_hears_and_what_moves(case: Case, hears: bool, moves: bool) -> None:
    far = (TANAH_TINGGI[0] + 0.004, TANAH_TINGGI[1])
    await case.bayu.say("Bapak itu pakai topi merah")
    await case.bayu.press("Orang terlantar")
    await case.bayu.say(media=Media("photo", "file-b", "unique-b"))
    await case.bayu.say(pin=far)
    await case.bayu.press("Ya, orang yang sama")
    await case.decides(hears=hears, moves=moves)
    now = await case.now(1)
    assert (now.lat_e6 != case.first.lat_e6) is moves
    assert await case.reporters(1) == ([501, 502] if hears else [501])
    files = await case.stage.database.read(lambda tx: tickets.attachments(tx, 1))
    assert [one.file_id for one in files] == ["file-b"]
    words = await case.stage.database.read(lambda tx: notes.of_ticket(tx, 1))
    assert [(one.kind, one.text) for one in words] == [("from_reporter", "Bapak itu pakai topi merah")]
    await case.stage.deliver()
    await case.stage.act(case.budi, move_ticket, MoveTicket(case.budi, "depart", nonce=case.first.nonce))
    assert bool(await case.stage.screens(502)) is hears
    with pytest.raises(Refusal, match="already_decided"):
        await case.decides(hears=True, moves=True)


async def test_nobody_else_decides(case: Case) -> None:
    number = await proposed(case)
    await case.claim(case.first)
    citra = await case.stage.grant(person(12, "Citra"), Role.PETUGAS)
    for who in (citra, case.bayu.who, case.ani.who):
        await case.stage.write(lambda tx, who=who: people.set_member(tx, TEAM, who.user_id, who is citra, 2**52))
        with pytest.raises(Refusal):
            await case.stage.act(who, decide_same, DecideSame(who, case.first.nonce, number, hears=True, moves=True))
    command = DecideSame(case.budi, case.first.nonce, 999, hears=True, moves=True)
    with pytest.raises(Refusal, match="stale"):
        await case.stage.act(case.budi, decide_same, command)


@pytest.mark.parametrize("how", ["false_report", "finish"])
async def test_a_ticket_that_ends_without_help_loses_no_proposal(case: Case, how: str) -> None:
    """ "False report", says the team of the first; the second may be right."""
    await proposed(case)
    await case.claim(case.first)
    if how == "finish":
        await case.stage.write(lambda tx: tx.run("UPDATE ticket SET state = 'handled' WHERE id = 1"))
        await case.stage.act(case.budi, step, TakeStep(case.budi, "finish", nonce=case.first.nonce))
        assert len(await case.everything()) == 1
        await case.stage.deliver()
        [report] = await case.stage.database.read(lambda tx: joined.of_ticket(tx, 1))
        await case.stage.act(case.budi, separate, Separate(case.budi, case.first.nonce, report.draft_id))
    else:
        await case.stage.act(
            case.budi, step, TakeStep(case.budi, how, nonce=case.first.nonce, words="tidak ada apa-apa")
        )
    second = await case.now(2)
    assert second.state is TicketState.NEW and await case.reporters(2) == [502]


async def test_separating_gives_the_writer_a_ticket_with_everything(case: Case) -> None:
    await case.bayu.say("Ternyata ibu muda, telepon 0812-3456-7890")
    await case.bayu.press("Orang terlantar")
    await case.bayu.say(media=Media("photo", "file-b", "unique-b"))
    await case.bayu.say(pin=NEAR)
    await case.bayu.press("Ya, orang yang sama")
    await case.decides(hears=True, moves=True)
    [report] = await case.stage.database.read(lambda tx: joined.of_ticket(tx, 1))
    command = Separate(case.budi, case.first.nonce, report.draft_id)
    await case.stage.act(case.budi, separate, command)
    second = await case.now(2)
    assert second.state is TicketState.NEW and "ibu muda" in (second.answers.words or "")
    assert await case.reporters(1) == [501] and await case.reporters(2) == [502]
    files = await case.stage.database.read(lambda tx: (tickets.attachments(tx, 1), tickets.attachments(tx, 2)))
    assert [len(one) for one in files] == [0, 1]
    [told] = await case.stage.screens(502, "same.separated")
    assert "TRC-0002" in told.text
    with pytest.raises(Refusal) as refused:
        await case.stage.act(case.budi, separate, command)
    assert refused.value.code == "already_separated"
    assert [one.kind for one in await case.stage.events()].count("ticket.separated") == 1
    assert "Mungkin" not in await card_of(case, 2)


async def test_separating_by_command_and_by_nobody_else(case: Case) -> None:
    await case.ask()
    await case.bayu.press("Ya, orang yang sama")
    [report] = await case.stage.database.read(lambda tx: joined.of_ticket(tx, 1))
    for stranger in (case.ani.who, case.bayu.who):
        await case.stage.write(lambda tx, who=stranger: _outside(tx, who, case.stage.now))
        with pytest.raises(Refusal):
            await case.stage.act(stranger, separate, Separate(stranger, case.first.nonce, report.draft_id))
    with pytest.raises(Refusal) as made_up:
        await case.stage.act(case.budi, separate, Separate(case.budi, case.first.nonce, 999))
    assert made_up.value.code == "stale"
    await case.stage.act(case.budi, step, TakeStep(case.budi, "separate", number=1))
    assert await case.reporters(2) == [502]
    with pytest.raises(Refusal) as nothing:
        await case.stage.act(case.budi, step, TakeStep(case.budi, "separate", number=1))
    assert nothing.value.code == "nothing_joined"


def _outside(tx: Tx, who: Who, now: int) -> None:
    people.set_member(tx, TEAM, who.user_id, False, now + 10**12)


async def test_an_urgent_report_stays_a_ticket_of_its_own_and_the_team_joins_it(case: Case) -> None:
    await case.bayu.say("Orangnya pingsan di trotoar")
    await case.bayu.press("Orang terlantar")
    await case.bayu.say(pin=NEAR)
    second = await case.now(2)
    assert second.urgent and second.state is TicketState.NEW and await case.asking() is ReportQuestion.SAME
    await case.bayu.press("Ya, orang yang sama")
    second = await case.now(2)
    assert second.state is TicketState.NEW and second.complete and await case.reporters(1) == [501]
    assert "Sama dengan TRC-0001" in await card_of(case, 2)
    assert "ticket.same_said" in [one.kind for one in await case.stage.events()]


async def test_an_urgent_report_that_somebody_works_on_is_for_the_team_to_join(case: Case) -> None:
    await case.bayu.say("Orangnya pingsan di trotoar")
    await case.bayu.press("Orang terlantar")
    await case.bayu.say(pin=NEAR)
    yes = case.bayu.find("Ya, orang yang sama").data or ""
    await case.claim(await case.now(2))
    await case.bayu.press_data(yes)
    second = await case.now(2)
    assert second.state is TicketState.CLAIMED and second.complete
    assert await case.reporters(1) == [501]


async def test_a_caller_may_report_what_the_call_taker_has_reported_already(case: Case) -> None:
    dewi = await case.stage.grant(person(503, "Dewi"), Role.OPERATOR)
    desk = chat_of(case.stage, dewi)
    for number in (2, 3):
        await desk.command("catat")
        await desk.press("Telepon")
        await desk.say("0812 3456 789" + str(number))
        await desk.press("Orang terlantar")
        await desk.say(pin=NEAR)
        draft = await desk.draft()
        assert draft is not None and len(draft.answers.similar) == number - 1
        await (desk.press("Kirim") if number == 2 else desk.press("Ya, nomor 1"))
    assert await case.reporters(1) == [501]
    [report] = [one for number in (1, 2) for one in await _joined(case, number)]
    await case.stage.act(case.budi, step, TakeStep(case.budi, "separate", number=report.ticket_id))
    assert 503 in await case.reporters(2), "she reported that one herself"


async def _joined(case: Case, number: int) -> list[joined.Joined]:
    return await case.stage.database.read(lambda tx: joined.of_ticket(tx, number))


async def test_later_notices_reach_everybody_and_who_left_no_longer(case: Case) -> None:
    await case.ask()
    await case.bayu.press("Ya, orang yang sama")
    await case.decides(hears=True)
    await case.stage.act(case.budi, move_ticket, MoveTicket(case.budi, "depart", nonce=case.first.nonce))
    for chat_id in (501, 502):
        assert [one for one in await case.stage.screens(chat_id, "reporter.step") if "menuju" in one.text]
    await case.stage.deliver()
    await case.stage.act(case.budi, step, TakeStep(case.budi, "separate", number=1))
    await case.stage.deliver()
    await case.stage.act(case.budi, move_ticket, MoveTicket(case.budi, "arrive", nonce=case.first.nonce))
    assert await case.stage.screens(502, "reporter.step") == []


async def test_a_like_photo_is_said_on_the_card(case: Case) -> None:
    def two_photos(tx: Tx) -> int:
        numbers = []
        for ticket_id, unique in ((1, "a"), (2, "b")):
            number = tickets.attach(
                tx, draft_id=None, ticket_id=ticket_id, user_id=5, kind="photo", file_id=unique, unique_id=unique,
                album=None, source=unique, now=case.stage.now,
            )  # fmt: skip
            assert number is not None
            likeness.want(tx, number, "small", case.stage.now)
            numbers.append(number)
        likeness.know(tx, numbers[0], "0f0f0f0f0f0f0f0f")
        return numbers[1]

    await case.ask()
    await case.bayu.press("Kirim")
    second = await case.stage.write(two_photos)
    assert "foto mirip" not in await card_of(case, 2)

    def know(tx: Tx) -> None:
        scene = Scene(tx, case.stage.now, "likeness:2", "telegram", case.stage.rules, case.stage.city)
        know_photo(scene, second, "0f0f0f0f0f0f0f0e")

    await case.stage.write(know)
    [redrawn] = await case.stage.screens(TEAM, "team.card")
    assert "foto mirip" in redrawn.text


async def test_what_the_writer_of_a_joined_report_edits_reaches_whoever_keeps_the_ticket(case: Case) -> None:
    """Only once the team has said that it is the same person; and only where something changed."""

    async def relayed() -> list[str]:
        def work(tx: Tx) -> list[str]:
            rows = tx.all(
                "SELECT json_extract(params, '$.note') FROM outbox WHERE kind = 'work.relay' AND chat_id = 11"
            )
            return [one.text for one in notes.of_ticket(tx, 1) if one.id in {row[0] for row in rows}]

        return await case.stage.write(work)

    await case.bayu.say("Bapak tua bertopi", message_id=80)
    await case.ask()
    await case.bayu.press("Ya")
    await case.claim(case.first)
    await case.bayu.edit(80, "Bapak tua bertopi merah")
    assert await relayed() == [], "it is a proposal as yet"
    await case.decides(hears=True)
    await case.bayu.edit(80, "Bapak tua bertopi")
    assert await relayed() == [], "nothing changed"
    await case.bayu.edit(80, "Bapak tua bertopi merah dan membawa karung")
    assert await relayed() == ["Bapak tua bertopi merah dan membawa karung"]
