"""The case that the procedure is named for: Mr X, found 28 June 2023, buried on 12 July as the eighth of the year."""

from __future__ import annotations

from simulator.people import Person
from simulator.stories.case_scenes import (
    SETTINGS,
    all_letters,
    brought,
    buried,
    died,
    moved,
    open_card,
    religion,
    supervisors,
    unseen,
    until,
)
from simulator.stories.paper_scenes import OFFICE, arrives, paper
from simulator.stories.theatre import Story, Theatre

LABEL = "Mr X 8/2023"


async def play(t: Theatre) -> None:
    """Report, pick-up, RPS, the next day RSUD, death, three days of search, letters, burial."""
    with_role = await supervisors(t, "Hadi Wijaya")
    hadi, (budi,) = with_role[0], await t.responders("Budi Santoso")
    siti = t.resident("Siti Aminah")

    t.note("28 June. Siti reports a man at a rubbish dump near Pom Bensin Tanah Tinggi; Budi brings him to the RPS.")
    code = await brought(t, budi, siti, "Orang terlantar", "Bapak lemas di tempat sampah, tidak bisa bicara", "RPS")
    await _described(t, budi)
    await t.later(40, "40 minutes later: washed, fed, asleep")
    await t.press(budi, "Selesai", on=code)
    await t.sees(siti, "laporan selesai")

    t.note("29 June. A day after the intake the bot asks how he is: he has collapsed. To the RSUD.")
    unseen(t, budi, "Bagaimana keadaannya hari ini")
    await until(t, "2023-06-29 09:40")
    await t.sees(hadi, "Bagaimana keadaannya hari ini")
    await t.press(budi, "Sakit", on="Bagaimana keadaannya hari ini")
    await moved(t, budi, "RSUD Kota Tangerang", "Sakit, perlu dirawat", "dr. Wulan, IGD RSUD")
    await t.sees(budi, "Di RSUD Kota Tangerang")

    t.note("9 July. Mr X dies in the hospital. Three things begin at once: search, police letter, hospital papers.")
    await until(t, "2023-07-09 10:30")
    await open_card(t, budi, code, LABEL)
    await died(t, budi, LABEL)
    await t.sees(hadi, "Pencarian keluarga berjalan sampai 12/7 10.30")
    await t.sees(hadi, "hari ke-1 dari 3")
    await _police_asked(t, budi, code)
    await _searched(t, budi, hadi, code)
    await _laid_to_rest(t, budi, hadi, code)


async def _police_asked(t: Theatre, budi: Person, code: str) -> None:
    t.note("The letter to the police is made by the bot. The first is a draft: it names what is missing.")
    draft = await paper(t, budi, code, "Surat ke polisi", "police_request-2023-001-v1.pdf")
    t.expect("DRAF" in draft.text, "A paper without its fields does not say that it is a draft.")
    efforts = "Sidik jari di Dukcapil, pengumuman di kelurahan, Dinsos sekitar"
    lacking = {"ciri khusus lain": "", "upaya pencarian keluarganya": efforts}
    whole = await paper(t, budi, code, "Surat ke polisi", "police_request-2023-001-v2.pdf", lacking)
    t.expect("DRAF" not in whole.text, "Something is still missing in the letter to the police.")
    await open_card(t, budi, code, LABEL)
    await t.press(budi, "Surat polisi diminta", on="Belum boleh dimakamkan")


async def _described(t: Theatre, budi: Person) -> None:
    await t.press(budi, "Catat orangnya", on="siapa yang ditangani")
    await t.press(budi, "(Mr X)", on="siapa namanya")
    await t.press(budi, "46-60", on="perkiraan umurnya")
    await t.sees(budi, "perkiraan tingginya")
    budi.send_text("sekitar 165")
    await t.press(budi, "kurus", on="perawakannya")
    await t.press(budi, "sawo matang", on="warna kulitnya")
    await t.press(budi, "beruban", on="rambutnya")
    for question in ("tahi lalat", "tato", "ciri khusus lain"):
        await t.press(budi, "Lewati", on=question)
    await t.sees(budi, "pakaian apa")
    budi.send_text("Kaus biru lusuh, celana pendek hitam")
    await t.press(budi, "tidak ada", on="barang apa")
    card = await t.sees(budi, "Kaus biru lusuh")
    t.expect(LABEL in card.text and "Di RPS" in card.text, f"The card says something else: {card.text}")


async def _searched(t: Theatre, budi: Person, hadi: Person, code: str) -> None:
    t.note("Each day of the search begins with a reminder, at its hour and not a minute earlier.")
    for day, date in ((2, "2023-07-10"), (3, "2023-07-11")):
        await until(t, f"{date} 10:29")
        unseen(t, hadi, f"hari ke-{day} dari 3")
        await until(t, f"{date} 10:30")
        await t.sees(hadi, f"hari ke-{day} dari 3")
        await t.sees(budi, f"hari ke-{day} dari 3")
    asked = await t.sees(hadi, "masih ditunggu")
    t.expect("surat kepolisian belum ada" in asked.text, "The reminder does not name what is missing.")
    hadi.send_text(f"/jadwal {code}")
    schedule = await t.sees(hadi, "yang dijadwalkan")
    t.expect("Masa pencarian keluarga berakhir" in schedule.text, "The schedule does not name the end of the search.")

    t.note("11 July, in the afternoon: the letters are there. Hadi decides on the rite, and says on what grounds.")
    await until(t, "2023-07-11 15:00")
    await open_card(t, budi, code, LABEL)
    await all_letters(t, budi, "17")
    await open_card(t, hadi, code, LABEL)
    await religion(t, hadi, "Islam", "Diduga", "keterangan pengurus masjid yang sering melihatnya")
    unseen(t, hadi, "siap dimakamkan")


async def _laid_to_rest(t: Theatre, budi: Person, hadi: Person, code: str) -> None:
    t.note("12 July. The three days have passed, no family was found.")
    await until(t, "2023-07-12 10:29")
    unseen(t, hadi, "masa pencarian selesai")
    await until(t, "2023-07-12 10:30")
    await t.sees(hadi, "masa pencarian selesai, keluarga belum ditemukan")
    ready = await t.sees(hadi, "siap dimakamkan")
    t.expect("TPU Kedaung Wetan" in ready.text, "The message does not say where.")
    told = await t.sees(budi, "siap dimakamkan", chat=t.group)
    t.expect("Mr X" not in told.text, "The group reads who it is.")

    t.note("Disperkimtan is asked by a letter; the hospital hands him over, and both sides sign.")
    wanted = {"pemakamannya dimohon": "12/7 15.30"}
    await paper(t, budi, code, "Minta pemakaman", "burial_request-2023-002-v1.pdf", wanted)
    handover = {
        "kapan serah terima": "12/7 13.00",
        "menyerahkan jenazah": "dr. Lina Marlina, Kepala Instalasi Forensik",
        "menerima jenazah": "Budi Santoso, petugas TRC",
        "kondisi jenazah": "utuh",
        "saksi serah terimanya": "Sri Wahyuni, perawat",
    }
    signed = await paper(t, budi, code, "BA serah terima", "body_handover-2023-003-v1.pdf", handover)
    t.expect("DRAF" not in signed.text, "Something is still missing in the record of the handover.")

    t.note("He is washed, shrouded, prayed for, and buried in the afternoon.")
    await open_card(t, budi, code, LABEL)
    for step in ("Disperkimtan diminta", "Dimandikan", "Dikafani", "Disalatkan"):
        await t.press(budi, step, on="Siap dimakamkan")
    await until(t, "2023-07-12 15:30")
    await buried(t, budi, "Blok C petak 12", "Ahmad Fauzi dan Ujang, petugas TPU", "Sri Wahyuni; Ketua RT 02")
    question = await t.sees(hadi, "mencatat pemakaman ini")
    answers = await t.press_together([(hadi, question, "Benar, konfirmasi"), (hadi, question, "Benar, konfirmasi")])
    t.expect(any("8/2023" in one for one in answers), f"The register's number is another: {answers}")
    t.expect(any("Sudah dikonfirmasi" in one for one in answers), "The second tap was not told that it is done.")
    done = await t.sees(budi, "Pemakaman tahun 2023")
    t.expect("8 dari kuota 12" in done.text, "The budget's count is another.")
    hadi.send_text(f"/jadwal {code}")
    schedule = await t.sees(hadi, "yang dijadwalkan")
    t.expect("emakaman" not in schedule.text, "Somebody is reminded of a burial that is done.")
    await _put_on_paper(t, budi, hadi, code)


async def _put_on_paper(t: Theatre, budi: Person, hadi: Person, code: str) -> None:
    t.note("What stays on paper: the record of the burial, the report of the case, the register of the year.")
    record = await paper(t, budi, code, "BA pemakaman", "burial_record-2023-004-v1.pdf")
    t.expect("DRAF" not in record.text, "Something is still missing in the record of the burial.")
    await paper(t, hadi, code, "Laporan kasus", "case_report-2023-005-v1.pdf")
    mark = hadi.mark()
    hadi.send_text("/register 2023")
    await arrives(t, hadi, "register-2023.pdf", mark)
    await arrives(t, hadi, "register-2023.xlsx", mark)


MR_X = Story(
    name="mr-x",
    title="Mr X, 28 June to 12 July 2023: report, pick-up, RPS, RSUD, death, search, letters, burial, register.",
    start="2023-06-28T09:10:00+07:00",
    play=play,
    settings=SETTINGS + OFFICE,
)
