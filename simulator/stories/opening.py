"""The day before: who may do what, from the first admin to the first responder, by the real ways."""

from __future__ import annotations

from simulator.stories.scenes import report
from simulator.stories.theatre import Story, Theatre


async def play(t: Theatre) -> None:
    """A link from the server makes the first admin; the rest follows by codes, links and a yes."""
    ratna, hadi, budi = (t.colleague(name) for name in ("Ratna Dewi", "Hadi Wijaya", "Budi Santoso"))

    link = await t.on_the_server("invite-admin")
    ratna.open_link(link.split()[0])
    await t.sees(ratna, "Admin")

    t.note("Ratna binds the team's group: a code, written in the group, and a yes in private.")
    t.group.add(ratna)
    ratna.send_text("/grup")
    shown = await t.sees(ratna, "/ikat")
    line = next(line for line in shown.text.split("\n") if line.startswith("/ikat"))
    ratna.send_text(line, chat=t.group)
    await t.press(ratna, "Ya, ini grup tim")
    await t.sees(ratna, "Grup tim sudah terhubung")

    t.note("She invites the supervisor by a link for one person.")
    ratna.send_text("/undang")
    await t.press(ratna, "Supervisor", on="Undang siapa")
    invitation = await t.sees(ratna, "https://t.me/")
    hadi.open_link(next(word for word in invitation.text.split() if word.startswith("https://t.me/")))
    await t.sees(hadi, "Supervisor")

    t.note("Budi is in the group, but nobody has approved him yet. A report comes in.")
    t.group.add(budi)
    budi.start()
    await t.sees(budi, "")
    siti = t.resident("Siti Aminah")
    code = await report(t, siti, "Lansia terlantar", "Ibu tua sendirian sejak pagi", "Halte depan pasar")
    refused = await t.press(budi, "Ambil", on=code, chat=t.group)
    t.expect("Supervisor" in refused, "Budi was not told whom he waits for.")
    await t.press(hadi, "Setujui", on="Budi Santoso")
    await t.sees(budi, "Petugas")
    await t.press(budi, "Ambil", on=code, chat=t.group)
    await t.sees(siti, "sudah diambil petugas")


OPENING = Story(
    name="opening",
    title="From an empty database to the first claim: admin, group, supervisor and responder by the real ways.",
    start="2023-06-27T13:00:00+07:00",
    play=play,
    fresh=True,
)
