"""Shifts: the plan by buttons, a night in which nobody claims, and an evening before an empty shift."""

from __future__ import annotations

from simulator.people import Person
from simulator.stories.case_scenes import supervisors, unseen, until
from simulator.stories.scenes import report
from simulator.stories.theatre import Story, Theatre


async def play(t: Theatre) -> None:
    """Hadi plans; at two in the night the bot calls whoever is on duty, by name, and nobody else."""
    (hadi,) = await supervisors(t, "Hadi Wijaya")
    budi, citra = await t.responders("Budi Santoso", "Citra Lestari")
    siti = t.resident("Siti Aminah")

    t.note("Hadi plans the week: Budi by day, Citra at night; one day, then copied to all others.")
    hadi.send_text("/jaga")
    await t.press(hadi, "Jadwal mingguan", on="belum dibuat")
    await t.press(hadi, "Rabu", on="Jadwal jaga mingguan")
    for shift, name in (("Pagi", "Budi"), ("Siang", "Budi"), ("Malam", "Citra")):
        await t.press(hadi, shift, on="Setiap Rabu")
        await t.press(hadi, name, on=f"{shift} ")
        await t.press(hadi, "Selesai", on="Tekan nama")
    await t.press(hadi, "Salin ke semua hari", on="Setiap Rabu")
    await t.press(hadi, "Ya, gantikan semuanya", on="jadwal enam hari lainnya")
    await t.press(hadi, "Kembali", on="Setiap Rabu")
    await t.sees(hadi, "Minggu Pagi: Budi Santoso")
    citra.send_text("/jaga")
    await t.sees(citra, "Jaga Anda berikutnya")

    t.note("Two in the night. Siti reports; nobody presses anything. The group again, then Citra by name.")
    await until(t, "2023-06-29 02:00")
    marks = {one: one.mark() for one in (budi, citra, hadi)}
    code = await report(t, siti, "Orang terlantar", "Bapak menggigil di halte", "Halte depan pasar")
    await t.later(10)
    called = await t.sees(citra, "Anda sedang jaga")
    await t.sees(budi, "Yang sedang jaga: Citra Lestari", chat=t.group)
    t.expect(not _new(budi, marks[budi]), "Budi, who is off, was woken in private.")
    t.expect(not _new(hadi, marks[hadi]), "Hadi was woken while somebody is on duty.")
    await t.press(citra, "Ambil", on=called.text.splitlines()[0])
    await t.later(30, "half an hour later")
    t.expect(not _new(hadi, marks[hadi]), "The ladder went on although Citra has it.")
    for step in ("Di lokasi", "Ditangani"):
        await t.press(citra, step, on=code)
    await t.press(citra, "RPS", on="dibawa atau diserahkan")

    t.note("Citra asks for Friday night off. On the evening before the bot says that nobody is planned.")
    hadi.send_text("/jaga")
    await t.press(hadi, "Perubahan tanggal", on="Atur jadwal")
    await t.press(hadi, "Jumat 30/6", on="Pilih tanggalnya")
    await t.press(hadi, "Malam", on="hanya untuk tanggal ini")
    await t.press(hadi, "Citra", on="Tekan nama")
    unseen(t, hadi, "Regu kosong")
    await until(t, "2023-06-29 18:00")
    told = await t.sees(hadi, "Regu kosong")
    t.expect("Jumat 30/6, Malam 23.00–07.00" in told.text and "Pagi" not in told.text, f"It says: {told.text}")
    await t.press(hadi, "Jumat 30/6 · Malam", on="Regu kosong")
    await t.press(hadi, "Budi", on="Tekan nama")
    await t.sees(hadi, "Malam 23.00–07.00: Budi Santoso")


def _new(who: Person, mark: int) -> list[str]:
    return [one.text for one in who.chat() if one.seq > mark and one.sender_id != who.id]


SHIFTS = Story(
    name="shifts",
    title="Who is on duty is called by name, nobody else is woken, and an empty shift is announced the evening before.",
    start="2023-06-28T08:00:00+07:00",
    play=play,
)
