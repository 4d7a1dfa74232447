"""A supervisor's morning: the digest at seven, one of its lines opened, a digest asked for, a ticket's history and its
audit trail; and the camat's numbers."""

from __future__ import annotations

from simulator.people import Person
from simulator.stories.case_scenes import brought, supervisors, unseen, until, write_down
from simulator.stories.scenes import report
from simulator.stories.theatre import Story, Theatre

DAILY = "Rekap harian"


async def play(t: Theatre) -> None:
    """Subscribed, told at seven, looked into, changed, paused."""
    (hadi,) = await supervisors(t, "Hadi Wijaya")
    budi, citra = await t.responders("Budi Santoso", "Citra Lestari")
    siti, wati = t.resident("Siti Aminah"), t.resident("Wati Rahayu", at=(-6.1700, 106.6400))

    t.note("Hadi looks at what he is subscribed to: new supervisors get the digests of the configuration.")
    hadi.send_text("/langganan")
    own = await t.sees(hadi, "Langganan rekap Anda")
    t.expect("tiap hari pukul 07.00" in own.text, f"No daily digest: {own.text}")
    await t.press(hadi, "1. Rekap harian", on="Langganan rekap Anda")
    await t.press(hadi, "06.00", on="Ubah jam, hari")
    await t.sees(hadi, "tiap hari pukul 06.00")
    await t.press(hadi, "Jam lain", on="Ubah jam, hari")
    await t.sees(hadi, "Pukul berapa")
    hadi.send_text("25.00")
    await t.sees(hadi, "Jam itu tidak ada")
    hadi.send_text("jam 07.00")
    await t.sees(hadi, "tiap hari pukul 07.00")

    code, waiting = await _afternoon(t, budi, citra, siti, wati)
    await _morning(t, hadi, waiting)
    await _looking(t, hadi, code)
    await _quiet_again(t, hadi)


async def _afternoon(t: Theatre, budi: Person, citra: Person, siti: Person, wati: Person) -> tuple[str, str]:
    t.note("In the afternoon Budi brings a man to the RPS, Citra takes a report and is not heard of again, one waits.")
    code = await brought(t, budi, siti, "Orang terlantar", "Bapak lemas, tidak bisa bicara", "RPS")
    await write_down(t, budi, "Mr X")
    await t.press(budi, "Selesai", on=code)
    silent = await report(t, wati, "Lansia terlantar", "Ibu tua duduk sendirian", "Pasar Anyar")
    await t.press(citra, "Ambil", on=silent, chat=t.group)
    await t.press(citra, "Menuju lokasi", on=silent)
    await t.press(citra, "Di lokasi", on=silent)
    await until(t, "2023-07-10 06:10")
    tono = t.resident("Tono Hartono", at=(-6.1890, 106.6310))
    waiting = await report(t, tono, "Orang terlantar", "Bapak tidur di emperan", "Stasiun Tangerang")
    return code, waiting


async def _morning(t: Theatre, hadi: Person, waiting: str) -> None:
    t.note("10 July, seven o'clock, not a minute earlier.")
    await until(t, "2023-07-10 06:59")
    unseen(t, hadi, DAILY + "</b> · ")
    unseen(t, hadi, "Sen 10/7, 07.00")
    await until(t, "2023-07-10 07:00")
    digest = await t.sees(hadi, "Rekap harian · Sen 10/7, 07.00")
    number = int(waiting.removeprefix("TRC-"))
    for words in ("Belum diambil lebih dari 15 mnt: 1", f"/tiket_{number} ", "tanpa kabar 60 mnt: 1", "Angka 9/7",
                  "Masuk 2", "Pemakaman 2023: 0 dari kuota 12", "Jejak audit"):  # fmt: skip
        t.expect(words in digest.text, f"The digest does not say {words!r}: {digest.text}")
    t.expect(len(digest.text.split("\n")) <= 25, "It is longer than a screen.")
    t.expect("Mr X" not in digest.text and "emperan" not in digest.text, "It says more than numbers and kinds.")
    await t.sees(hadi, "Rekap mingguan · Sen 10/7, 07.00")

    t.note("Hadi goes deeper by a button, and opens the ticket by touching its line.")
    await t.press(hadi, "Belum diambil (1)", on="Rekap harian")
    await t.sees(hadi, "Belum diambil: 1")
    hadi.send_text(f"/tiket_{number}")
    await t.sees(hadi, "kartu sampai di grup")


async def _looking(t: Theatre, hadi: Person, code: str) -> None:
    t.note("He asks for the numbers of today, and for yesterday's case: what happened, and who read what.")
    hadi.send_text("/rekap")
    answer = await t.press(hadi, "Hari ini", on="Pilih masanya")
    t.expect("Sedang dihitung" in answer, f"The press was answered with: {answer}")
    today = await t.sees(hadi, "Rekap hari ini")
    t.expect("Masuk 1" in today.text, f"Another number: {today.text}")
    hadi.send_text(f"/tiket {code}")
    history = await t.sees(hadi, "masuk tempat penampungan: RPS")
    t.expect("selesai · Budi Santoso" in history.text, f"The history says: {history.text}")
    await t.press(hadi, "Baca catatan", on=code)
    await t.sees(hadi, "Pembacaan ini dicatat")
    hadi.send_text(f"/audit {code}")
    trail = await t.sees(hadi, "rantainya utuh")
    t.expect("catatan dibaca · Hadi Wijaya" in trail.text, f"The trail says: {trail.text}")
    await t.press(hadi, "Hanya yang dibaca", on="Jejak audit " + code)
    await t.sees(hadi, "Yang dibaca dari")
    hadi.send_text("/temukan Pasar Anyar")
    await t.sees(hadi, "Hasil pencarian")


async def _quiet_again(t: Theatre, hadi: Person) -> None:
    t.note("The bot is down for two days: one late digest, which says so. Then Hadi pauses it.")
    await t.bot.kill()
    await until(t, "2023-07-12 09:30")
    await t.bot.start()
    late = await t.sees(hadi, "Terlambat: untuk 07.00, baru terkirim 09.3")
    t.expect("Rab 12/7, 07.00" in late.text and "1 rekap sebelumnya terlewat" in late.text, f"It says: {late.text}")
    hadi.send_text("/langganan")
    await t.press(hadi, "1. Rekap harian", on="Langganan rekap Anda")
    await t.press(hadi, "Jeda", on="Ubah jam, hari")
    await t.sees(hadi, "sedang dijeda")
    await until(t, "2023-07-13 07:01")
    unseen(t, hadi, "Kam 13/7, 07.00")


DIGEST = Story(
    name="digest",
    title="A supervisor's morning: the digest at seven, a risk opened, /rekap, a ticket's history and audit trail.",
    start="2023-07-09T14:10:00+07:00",
    play=play,
)
