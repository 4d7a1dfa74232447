"""The first day of the real case: 28 June 2023, a man at a rubbish dump near Pom Bensin Tanah Tinggi."""

from __future__ import annotations

from simulator.stories.scenes import code_in
from simulator.stories.theatre import Story, Theatre


async def play(t: Theatre) -> None:
    """Found, reported, claimed, fetched, brought to the RPS; the resident sees each step."""
    budi, rina = await t.responders("Budi Santoso", "Rina Wulandari")
    siti = t.resident("Siti Aminah")

    t.note("Residents find a man at a rubbish dump near Pom Bensin Tanah Tinggi. Siti sends a photo to the hotline.")
    siti.send_photo(caption="Ada bapak tidur di tempat sampah, badannya lemas, tidak bisa menyebut nama")
    await t.sees(siti, "Di mana lokasinya")
    siti.tap("📍 Kirim lokasi saya")
    await t.sees(siti, "patokan")
    await t.later(1)
    siti.send_text("Tempat sampah di samping Pom Bensin Tanah Tinggi")
    await t.press(siti, "Kirim laporan", on="Patokan: Tempat sampah")
    receipt = await t.sees(siti, "sudah sampai ke tim")
    code = code_in(receipt.text)
    t.expect(code, "The resident was given no number.")

    t.note("The team's group has the card. Budi claims; Rina presses a moment later.")
    card = await t.sees(rina, code, chat=t.group)
    t.expect("Tanah Tinggi" in card.text, "The card does not say where.")
    t.expect("Siti" not in card.text, "The card names the reporter.")
    await t.later(2)
    won, lost = await t.press_together([(budi, card, "Ambil"), (rina, card, "Ambil")])
    t.expect("Budi Santoso" in lost, "Who pressed too late was not told who has it.")
    t.expect(won != lost, "Both were told the same.")
    await t.sees(siti, "sudah diambil petugas")

    t.note("Budi goes there.")
    await t.later(3)
    await t.press(budi, "Menuju lokasi", on=code)
    await t.sees(siti, "sedang menuju lokasi")
    await t.later(17)
    await t.press(budi, "lokasi", on=code)
    await t.sees(siti, "sudah di lokasi")

    t.note("He brings the man to the RPS, where he is washed and cared for.")
    await t.later(25)
    await t.press(budi, "Ditangani", on=code)
    await t.press(budi, "RPS")
    await t.sees(siti, "sudah kami tangani")
    await t.later(20)
    await t.press(budi, "Selesai", on=code)
    await t.sees(siti, "laporan selesai")
    await t.sees(rina, "selesai", chat=t.group)


FIRST_DAY = Story(
    name="mr-x-day-one",
    title="The first day of Mr X: a man at a rubbish dump is reported, claimed, fetched and brought to the RPS.",
    start="2023-06-28T09:10:00+07:00",
    play=play,
)
