"""Days on which everything comes at once, or nothing comes through."""

from __future__ import annotations

from simulator.people import Person
from simulator.stories.scenes import code_in
from simulator.stories.theatre import Story, Theatre

START = "2023-06-28T09:10:00+07:00"
NAMES = (
    "Agus Salim", "Dewi Lestari", "Eko Prasetyo", "Fitri Handayani", "Gilang Ramadhan", "Hana Pertiwi", "Imam Syafii",
    "Joko Susilo", "Kartika Sari", "Lukman Hakim", "Maya Puspita", "Nanda Saputra",
)  # fmt: skip
APART = 0.008  # about 900 m of a degree: nobody reports the same person


async def flood(t: Theatre) -> None:
    """Twelve residents report in the same minute; each has a number of their own, and the team sees every one."""
    (budi,) = await t.responders("Budi Santoso")
    street = -6.2230
    crowd = [t.resident(name, (street + at * APART, 106.6508)) for at, name in enumerate(NAMES)]
    t.note("A storm in the night: twelve residents report in the same minute.")
    for one in crowd:
        one.send_text("/lapor")
    for one in crowd:
        await t.press(one, "Orang terlantar", on="ingin Bapak/Ibu laporkan")
    for one in crowd:
        await t.sees(one, "Di mana lokasinya")
        one.tap("📍 Kirim lokasi saya")
    for number, one in enumerate(crowd):
        await t.sees(one, "Bagaimana kondisinya")
        one.send_text(f"Orang ke-{number + 1}, basah kuyup di depan ruko")
    codes = [await _sent(t, one) for one in crowd]
    t.expect(len(set(codes)) == len(crowd), f"The codes are {codes}.")
    for code in codes:
        await t.sees(budi, code, chat=t.group)
    await t.press(budi, "Ambil", on=codes[0], chat=t.group)
    await t.sees(crowd[0], "sudah diambil petugas")


async def _sent(t: Theatre, who: Person) -> str:
    await t.press(who, "Kirim laporan", on="patokan")
    receipt = await t.sees(who, "sudah sampai ke tim")
    return code_in(receipt.text)


async def outage(t: Theatre) -> None:
    """Telegram does not reach the bot for two minutes; what people pressed and sent meanwhile is all answered."""
    (budi,) = await t.responders("Budi Santoso")
    siti, rudi = t.resident("Siti Aminah"), t.resident("Rudi Hartono", (-6.2087, 106.6320))
    siti.send_text("/lapor")
    form = await t.sees(siti, "ingin Bapak/Ibu laporkan")
    t.note("The line between Telegram and the bot breaks. Siti and Rudi go on: their telephones show no fault.")
    t.tg.faults.outage()
    siti.press(form, "Orang terlantar")
    rudi.send_photo(caption="Ibu tua duduk sendirian di halte, kelihatan bingung")
    await t.later(2, "Two minutes later the line is back")
    t.tg.faults.restore()
    await t.sees(siti, "Di mana lokasinya")
    siti.tap("📍 Kirim lokasi saya")
    await t.sees(siti, "Bagaimana kondisinya")
    siti.send_text("Bapak tua kedinginan")
    code = await _sent(t, siti)
    t.note("Rudi's photo, sent into the dark, is a report too.")
    await t.press(rudi, "Lansia terlantar", on="ingin Bapak/Ibu laporkan")
    await t.sees(rudi, "Di mana lokasinya")
    await t.press(budi, "Ambil", on=code, chat=t.group)
    await t.sees(siti, "sudah diambil petugas")


FLOOD = Story(
    "flood", "Twelve residents report in the same minute; every report has its number and its card.", START, flood
)
OUTAGE = Story(
    "outage",
    "Two minutes without Telegram: nothing that people pressed or sent is lost.",
    START,
    outage,
)
