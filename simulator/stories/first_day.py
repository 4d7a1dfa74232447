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

    t.note("The team's group has the card. Budi and Rina press in the same moment: one of them has it.")
    card = await t.sees(rina, code, chat=t.group)
    t.expect("Tanah Tinggi" in card.text, "The card does not say where.")
    t.expect("Siti" not in card.text, "The card names the reporter.")
    await t.later(2)
    said = await t.press_together([(budi, card, "Ambil"), (rina, card, "Ambil")])
    # Telegram is asked of both whether they are still in the group, and may answer for either first.
    first = [person for person, answer in zip((budi, rina), said, strict=True) if "kini tugas Anda" in answer]
    t.expect(len(first) == 1, "Not exactly one was told that it is theirs.")
    holder, other = (budi, rina) if first == [budi] else (rina, budi)
    late = next(answer for answer in said if "kini tugas Anda" not in answer)
    t.expect(holder.name in late, "Who pressed too late was not told who has it.")
    await t.sees(siti, "sudah diambil petugas")

    t.note("On the way, and there.")
    await t.later(3)
    await t.press(holder, "Menuju lokasi", on=code)
    await t.sees(siti, "sedang menuju lokasi")
    await t.later(17)
    await t.press(holder, "lokasi", on=code)
    await t.sees(siti, "sudah di lokasi")

    t.note("The man is brought to the RPS, where he is washed and cared for.")
    await t.later(25)
    await t.press(holder, "Ditangani", on=code)
    await t.press(holder, "RPS")
    await t.sees(siti, "sudah kami tangani")
    await t.later(20)
    await t.press(holder, "Selesai", on=code)
    await t.sees(siti, "laporan selesai")
    await t.sees(other, "selesai", chat=t.group)


FIRST_DAY = Story(
    name="mr-x-day-one",
    title="The first day of Mr X: a man at a rubbish dump is reported, claimed, fetched and brought to the RPS.",
    start="2023-06-28T09:10:00+07:00",
    play=play,
)
