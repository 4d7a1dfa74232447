"""The holder's steps, the words that some of them need, and the way back (SOP 3)."""

import pytest

from bot.actions.kit.heard import Media
from bot.actions.ticket.work import TakeStep, cancel_ask, step
from bot.config import Config
from bot.domain.kit.codes import new_nonce
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.steps import QUICK
from bot.domain.ticket.table import STEPS, TicketState
from bot.messages.kit.registry import drawn
from bot.settings import rules_of
from bot.texts.catalog import texts
from storage.kit import prompts
from storage.ticket import notes, tickets
from tests.support.stage import TEAM, person
from tests.ticket.shop import REPORTER, SECRET, Shop

PHOTO = Media("photo", "FILE", "UNIQUE")


async def test_the_whole_way_of_the_real_case(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    for name, state in (("depart", TicketState.EN_ROUTE), ("arrive", TicketState.ON_SCENE)):
        await shop.press(shop.budi, ticket, name)
        assert (await shop.now(ticket)).state is state
    assert (await shop.press(shop.budi, ticket, "handle")).outcome == "asked"
    question = (await shop.stage.screens(shop.budi.user_id, "work.ask"))[-1]
    assert f"h:{ticket.nonce}:rps" in [button.data for row in question.buttons for button in row]
    await shop.press(shop.budi, ticket, "handle", value="rps")
    await shop.press(shop.budi, ticket, "finish")
    after = await shop.now(ticket)
    assert (after.state, after.outcome, after.holder) == (TicketState.DONE, "rps", 11)
    moves = [kind for kind in await shop.kinds() if kind.removeprefix("ticket.") in STEPS]
    assert moves == [f"ticket.{name}" for name in ("claim", "depart", "arrive", "handle", "finish")]
    assert len([1 for _ in await shop.stage.screens(REPORTER.user_id, "reporter.step")]) == 5


async def test_the_same_by_words(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    for name, words in (("depart", ""), ("arrive", ""), ("handle", "rumah singgah"), ("finish", "")):
        await shop.stage.act(shop.budi, step, TakeStep(shop.budi, name, number=ticket.id, words=words, value=words))
    after = await shop.now(ticket)
    assert (after.state, after.outcome) == (TicketState.DONE, "singgah")
    noted = await shop.texts(shop.budi.user_id, "work.noted")
    assert len(noted) == 4 and "TRC-0001" in noted[-1]


async def test_two_places_that_may_be_meant_are_asked_about_and_other_words_are_kept(shop: Shop) -> None:
    shop.stage.rules = rules_of(Config())
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "arrive")
    for words, state in (("dibawa ke rsud", TicketState.ON_SCENE), ("rsud benda, dokter budi", TicketState.HANDLED)):
        command = TakeStep(shop.budi, "handle", number=ticket.id, words=words, value=words)
        await shop.stage.act(shop.budi, step, command)
        assert (await shop.now(ticket)).state is state
    assert (await shop.now(ticket)).outcome == "rsud_benda"
    notes = await shop.stage.write(lambda tx: tx.all("SELECT text FROM note WHERE ticket_id = :id", {"id": ticket.id}))
    assert [row["text"] for row in notes] == ["rsud benda, dokter budi"]


async def test_the_button_of_a_place_is_that_place(shop: Shop) -> None:
    """Also where its code, said in words, may mean two: "RSUD Kota Tangerang" is no question."""
    shop.stage.rules = rules_of(Config())
    for code in shop.stage.rules.destinations:
        ticket = await shop.open()
        await shop.claim(shop.budi, ticket)
        await shop.press(shop.budi, ticket, "arrive")
        await shop.press(shop.budi, ticket, "handle", value=code)
        after = await shop.now(ticket)
        assert (after.state, after.outcome) == (TicketState.HANDLED, code)


async def test_a_number_may_be_left_out_where_it_is_clear(shop: Shop) -> None:
    first, second = await shop.open(), await shop.open()
    await shop.claim(shop.budi, first)
    await shop.stage.act(shop.budi, step, TakeStep(shop.budi, "depart"))
    assert (await shop.now(first)).state is TicketState.EN_ROUTE
    await shop.claim(shop.budi, second)
    with pytest.raises(Refusal, match="which_ticket"):
        await shop.stage.act(shop.budi, step, TakeStep(shop.budi, "arrive"))


async def test_a_double_tap_of_a_step_changes_nothing(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "depart")
    with pytest.raises(Refusal, match="already"):
        await shop.press(shop.budi, ticket, "depart")
    assert (await shop.kinds()).count("ticket.depart") == 1


REASONED = {
    "not_found": (["depart"], TicketState.NOT_FOUND),
    "help_refused": (["arrive"], TicketState.HELP_REFUSED),
    "out_of_scope": ([], TicketState.OUT_OF_SCOPE),
    "false_report": ([], TicketState.FALSE_REPORT),
}


@pytest.mark.parametrize("name", sorted(REASONED))
@pytest.mark.parametrize("by_button", [True, False])
async def test_an_outcome_with_a_reason(shop: Shop, name: str, by_button: bool) -> None:
    before, state = REASONED[name]
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    for one in before:
        await shop.press(shop.budi, ticket, one)
    assert (await shop.press(shop.budi, ticket, name)).outcome == "asked"
    assert (await shop.now(ticket)).state is not state, "nothing changes before the answer"
    if by_button:
        code = next(code for code, of in QUICK.items() if of == name)
        await shop.quick(shop.budi, ticket, code)
    else:
        await shop.say(shop.budi, "sudah keliling tiga kali")
    after = await shop.now(ticket)
    assert after.state is state
    assert (after.recheck_at is not None) == (name in ("not_found", "help_refused"))
    [reason] = await shop.stage.database.read(lambda tx: notes.of_ticket(tx, ticket.id))
    assert reason.kind == "reason" and (reason.text.startswith("#") if by_button else "keliling" in reason.text)
    everything = "".join(event.data for event in await shop.stage.events())
    assert "keliling" not in everything


async def test_the_photo_of_the_spot_is_kept_and_may_be_skipped(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "arrive")
    await shop.press(shop.budi, ticket, "not_found")
    await shop.quick(shop.budi, ticket, "nf2")
    assert "foto tempatnya" in (await shop.texts(shop.budi.user_id, "work.ask"))[-1]
    await shop.say(shop.budi, media=PHOTO)
    files = await shop.stage.database.read(lambda tx: tickets.attachments(tx, ticket.id))
    assert [one.file_id for one in files] == ["FILE"]
    assert await shop.stage.database.read(lambda tx: prompts.current(tx, 11)) is None
    assert not await shop.stage.screens(shop.budi.user_id, "work.file"), "nobody needs their own photo back"


async def test_cancel_leaves_everything_as_it_was(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "false_report")
    await shop.stage.act(shop.budi, cancel_ask, TakeStep(shop.budi, "", nonce=ticket.nonce))
    assert (await shop.now(ticket)).state is TicketState.CLAIMED
    assert await shop.stage.database.read(lambda tx: prompts.current(tx, 11)) is None


async def test_only_the_holder_works_on_it(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    for name in ("depart", "give_back", "false_report", "note", "write", "contact", "details", "hand_over"):
        with pytest.raises(Refusal, match="not_yours"):
            await shop.press(shop.citra, ticket, name)
    with pytest.raises(Refusal, match="not_allowed"):
        await shop.press(REPORTER, ticket, "depart")
    with pytest.raises(Refusal, match="stale"):
        await shop.press(shop.budi, ticket, "made_up")


async def test_what_is_its_holders_of_a_ticket_that_nobody_holds(shop: Shop) -> None:
    """It can be claimed, or it is closed: nobody is said to work on it."""
    ticket = await shop.open()
    alone = ("note", "write", "contact", "details", "hand_over")
    for name in alone:
        with pytest.raises(Refusal, match="nobody_has_it"):
            await shop.press(shop.citra, ticket, name)
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "give_back")
    for who in (shop.budi, shop.citra):
        with pytest.raises(Refusal, match="nobody_has_it"):
            await shop.press(who, ticket, "write")
    other = await shop.open()
    await shop.press(shop.budi, other, "out_of_scope")
    await shop.quick(shop.budi, other, "os1")
    assert (await shop.now(other)).holder is None
    for name in alone:
        with pytest.raises(Refusal, match="too_late"):
            await shop.press(shop.citra, other, name)


async def test_a_duplicate_joins_its_reporters_and_lets_them_go_again(shop: Shop) -> None:
    other_reporter = await shop.stage.grant(person(502, "Tono"))
    first, second = await shop.open(), await shop.open(reporters=(REPORTER, other_reporter))
    await shop.claim(shop.budi, second)
    await shop.press(shop.budi, second, "duplicate")
    with pytest.raises(Refusal, match="not_its_duplicate"):
        await shop.say(shop.budi, str(second.id))
    await shop.say(shop.budi, f"TRC-{first.id:04d}")

    async def hear_of(number: int) -> list[int]:
        return await shop.stage.database.read(lambda tx: tickets.reporters(tx, number))

    assert (await shop.now(second)).state is TicketState.DUPLICATE
    assert await hear_of(first.id) == [501, 502]
    shop.stage.now += 60_000
    await shop.press(shop.citra, second, "separate")
    await shop.press(shop.citra, second, "duplicate", value=str(first.id))
    assert await hear_of(first.id) == [501, 502], "joined once more"
    shop.stage.now += 60_000
    await shop.press(shop.citra, second, "separate")
    assert (await shop.now(second)).state is TicketState.NEW
    assert await hear_of(first.id) == [501]
    assert await hear_of(second.id) == [501, 502]


async def test_the_contact_is_shown_for_a_reason_that_is_kept(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    assert (await shop.press(shop.budi, ticket, "contact")).outcome == "asked"
    assert not await shop.stage.screens(shop.budi.user_id, "work.contact")
    await shop.quick(shop.budi, ticket, "ct1")
    [contact] = await shop.stage.screens(shop.budi.user_id, "work.contact")
    assert "+62 811 2223 334" in contact.text and contact.protect
    await shop.stage.deliver()
    shown = [event for event in await shop.stage.events() if event.kind == "ticket.contact_shown"]
    assert len(shown) == 1 and '"viewer":11' in shown[0].data
    assert "ticket.contact_asked" in await shop.kinds()


async def test_no_contact_is_said_kindly(shop: Shop) -> None:
    ticket = await shop.open(SECRET.with_(contact=None))
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "contact", code="ct2")
    [screen] = await shop.stage.screens(shop.budi.user_id, "work.contact")
    assert "tidak meninggalkan nomor" in screen.text and screen.buttons


async def test_a_supervisor_takes_over_and_the_former_holder_is_told(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.sari, ticket, "take_over")
    assert (await shop.now(ticket)).holder == shop.sari.user_id
    assert "Sari" in (await shop.texts(shop.budi.user_id, "work.lost"))[-1]
    with pytest.raises(Refusal, match="not_yours"):
        await shop.press(shop.budi, ticket, "depart")


async def test_reopening_asks_why_and_alerts_the_team(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.quick(shop.budi, ticket, "fr1")
    await shop.stage.deliver()
    with pytest.raises(Refusal, match="not_allowed"):
        await shop.press(REPORTER, ticket, "revise", words="tidak palsu")
    await shop.press(shop.budi, ticket, "revise")
    await shop.quick(shop.budi, ticket, "rv1")
    assert (await shop.now(ticket)).state is TicketState.NEW
    assert any("Ambil" in screen.buttons[0][0].label for screen in await shop.stage.screens(TEAM) if screen.buttons)


async def test_every_step_has_its_words_in_both_languages(shop: Shop) -> None:
    for language in ("id", "en"):
        words = texts(language)
        for move in STEPS:
            assert move in ("lease_end", "recheck_end", "release") or f"toast.{move}" in words
            assert f"history.{move}" in words
        for state in TicketState:
            assert f"state.{state}" in words
        for code in QUICK:
            assert f"reason.{code}" in words
    assert {"team.card", "team.fold", "work.card", "work.relay", "ladder.recheck"} <= drawn()
    assert len(f"m:{new_nonce()}:recheck_close") <= 32
