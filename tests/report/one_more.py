"""A question more in the report, played on a copy of the bot that has one (tests/report/test_one_more_question.py)."""

import asyncio
import sys
import tempfile
from pathlib import Path

from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.domain.kit.people import Role
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, open_stage, person

BUDI = person(11, "Budi")


async def asked(siti: Chat) -> None:
    """Skipped to the question, as anybody would come to it."""
    await siti.command("lapor")
    await siti.press("Orang terlantar")
    await siti.say("Jl. Merdeka, Sukasari")
    await siti.press("Lewati")
    assert siti.last.text.endswith("Apakah membawa tas?"), siti.last.text
    assert {"Ya", "Tidak"} <= set(siti.labels()), siti.labels()
    assert not siti.last.figures  # a typed "2" is "Tidak", as nothing else that is asked here has a number


async def pressed_edited_and_told(stage: Stage) -> None:
    """A press answers it, the review shows it, an edit changes it, the claimer reads it; an old button does nothing."""
    siti = chat_of(stage, person(7, "Siti"))
    await asked(siti)
    yes = siti.find("Ya").data or ""
    await siti.press("Ya")
    assert "patokan" in siti.last.text
    stale = await siti.press_data(yes)
    assert stale.reply is not None and stale.reply.outcome == "no_change"
    assert "Apakah membawa tas? <b>Ya</b>" in siti.last.text
    await siti.press("✏️ Apakah membawa tas?")
    again = await siti.press("Batal")
    assert again.reply is not None and again.reply.outcome == "asked_to_leave"
    await siti.press("Tidak, lanjutkan")
    await siti.press("✏️ Apakah membawa tas?")
    await siti.say("tidak")
    assert "Apakah membawa tas? <b>Tidak</b>" in siti.last.text
    await siti.edit(siti.message_id, "ada pak")
    assert (await siti.answers()).more == (("bag", "yes"),)
    await siti.press("Kirim laporan")
    [ticket] = await siti.tickets()
    await stage.grant(BUDI, Role.PETUGAS)
    await stage.act(BUDI, move_ticket, MoveTicket(BUDI, "claim", number=ticket.id))
    cards = [screen.text for screen in await stage.screens(BUDI.user_id)]
    assert any("Apakah membawa tas? <b>Ya</b>" in card for card in cards), cards


async def skipped_or_told_at_length(stage: Stage) -> None:
    """It can be passed over, also by not knowing; a long story is about the person and the question stays."""
    siti = chat_of(stage, person(8, "Siti"))
    await asked(siti)
    await siti.say("ya tadi saya lihat beliau duduk di depan toko dan kelihatan lemas sekali")
    assert "lemas" in ((await siti.answers()).words or "") and "tas" in siti.last.text
    await siti.say("tidak tahu")
    assert "patokan" in siti.last.text and (await siti.answers()).more == ()


async def main() -> None:
    for play in (pressed_edited_and_told, skipped_or_told_at_length):
        with tempfile.TemporaryDirectory() as folder:
            stage = await open_stage(Path(folder))
            try:
                await play(stage)
            finally:
                await stage.database.close()
    sys.stdout.write("played\n")


if __name__ == "__main__":
    asyncio.run(main())
