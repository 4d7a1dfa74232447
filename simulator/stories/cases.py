"""The turns that a case may take after the pick-up, each as a story of its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from simulator.people import Person
from simulator.stories.case_scenes import (
    SETTINGS,
    all_letters,
    brought,
    buried,
    died,
    letter,
    moved,
    open_card,
    religion,
    supervisors,
    unseen,
    until,
    write_down,
)
from simulator.stories.scenes import report
from simulator.stories.theatre import Story, Theatre

START = "2023-06-28T09:10:00+07:00"
LABEL = "Mr X 8/2023"


async def _died_in_hospital(t: Theatre) -> tuple[Person, Person, str]:
    """Brought to the RSUD on 28 June, dies on 9 July at 10.30; responder, supervisor, the ticket's code."""
    (hadi,) = await supervisors(t, "Hadi Wijaya")
    (budi,) = await t.responders("Budi Santoso")
    siti = t.resident("Siti Aminah")
    code = await brought(t, budi, siti, "Orang terlantar", "Bapak lemas, tidak bisa bicara", "RSUD Kota Tangerang")
    await write_down(t, budi, "Mr X")
    await until(t, "2023-07-09 10:30", "9 July, 10.30: he dies in the hospital")
    await open_card(t, budi, code, LABEL)
    await died(t, budi, LABEL)
    await t.sees(hadi, "hari ke-1 dari 3")
    return budi, hadi, code


async def _family_comes(t: Theatre) -> None:
    budi, hadi, code = await _died_in_hospital(t)
    await until(t, "2023-07-10 16:00", "10 July, in the afternoon: a son comes to the service with a photo")
    await t.press(budi, "Keluarga ditemukan", on="Belum boleh dimakamkan")
    await t.sees(budi, "siapa keluarganya")
    budi.send_text("Rudi, anak kandung, 0812-1111-2222, membawa KK")
    await t.sees(hadi, "keluarga ditemukan. Semua jadwal dihentikan")
    budi.send_text(f"/jadwal {code}")
    schedule = await t.sees(budi, "yang dijadwalkan")
    t.expect("Pencarian keluarga" not in schedule.text, "The search for a family goes on.")
    t.note("The day after, when the next reminder would have come, nothing does. The body goes to the family.")
    await until(t, "2023-07-11 10:31")
    unseen(t, hadi, "hari ke-3 dari 3")
    await t.press(budi, "Serahkan jenazah", on="keluarga ditemukan. Semua")
    await t.sees(budi, "jenazah diserahkan kepada siapa")
    budi.send_text("Rudi, anak kandung, BA 12/2023")
    await t.sees(budi, "Kasus selesai: jenazah diserahkan ke keluarga")


async def _letter_on_day_nine(t: Theatre) -> None:
    budi, hadi, code = await _died_in_hospital(t)
    await letter(t, budi, "Surat kematian diterima", "445/21/RSUD/2023", "RSUD Kota Tangerang")
    await letter(t, budi, "Berita acara diterima", "BA/21/RSUD/2023", "RSUD Kota Tangerang")
    await religion(t, budi, "Islam", "Diduga", "keterangan warga")
    t.note("The search ends on the third day, but the police letter is not there. It is asked after each day.")
    for day in range(10, 18):
        mark = hadi.mark()
        await until(t, f"2023-07-{day} 10:35")
        asked = await hadi.wait_for("masih ditunggu", 20, since=mark)
        t.expect("surat kepolisian" in asked.text and "berita acara" not in asked.text, f"It says: {asked.text}")
    unseen(t, hadi, "siap dimakamkan")
    t.note("18 July, the ninth day: the letter.")
    await until(t, "2023-07-18 09:00")
    await open_card(t, budi, code, LABEL)
    await letter(t, budi, "Surat polisi diterima", "B/88/VII/2023", "Polsek Tangerang")
    await t.sees(hadi, "siap dimakamkan")
    mark = hadi.mark()
    await until(t, "2023-07-19 10:35")
    t.expect(all("masih ditunggu" not in m.text for m in hadi.chat() if m.seq > mark), "It was asked after again.")


async def _override(t: Theatre) -> None:
    budi, hadi, code = await _died_in_hospital(t)
    await until(t, "2023-07-10 08:00", "10 July: the hospital's cold room has failed")
    t.expect(
        all("Buka kunci" not in label for label in budi.buttons(await t.sees(budi, "Belum boleh"))),
        "A responder may open the lock.",
    )
    await open_card(t, hadi, code, LABEL)
    await t.press(hadi, "Buka kunci", on="Belum boleh dimakamkan")
    await t.sees(hadi, "surat yang mengizinkan")
    hadi.send_text("B/77/VII/2023")
    await t.sees(hadi, "instansi mana")
    hadi.send_text("Polsek Tangerang")
    await t.sees(hadi, "mengapa boleh dimakamkan sebelum")
    hadi.send_text("Kamar pendingin RSUD rusak, sudah disetujui kepala dinas dan Polsek")
    await t.sees(hadi, "Kunci dibuka Hadi Wijaya: Kamar pendingin RSUD rusak")
    await t.sees(hadi, "no. B/77/VII/2023, Polsek Tangerang")
    t.note("Still nobody can bury him before somebody has decided on the rite.")
    await religion(t, hadi, "Islam", "Tidak diketahui", "keputusan kepala dinas")
    await open_card(t, budi, code, LABEL)
    await buried(t, budi, "Blok A petak 3")
    await t.press(hadi, "Benar, konfirmasi", on="mencatat pemakaman ini")
    await t.sees(budi, "nomor register 8/2023")


async def _religion_unknown(t: Theatre) -> None:
    budi, hadi, code = await _died_in_hospital(t)
    await all_letters(t, budi, "31")
    await until(t, "2023-07-12 10:30", "12 July: the search has ended")
    ready = await t.sees(hadi, "siap dimakamkan")
    t.expect("Putuskan dulu agama" in ready.text, "The message does not ask for the decision.")
    t.note("Nothing decides for them: there is no button for the burial before somebody says which rite, and why.")
    await open_card(t, budi, code, LABEL)
    t.expect(all("Dimakamkan" not in label for label in budi.buttons()), "The burial is offered without a rite.")
    await open_card(t, hadi, code, LABEL)
    await religion(t, hadi, "Kristen", "Tidak diketahui", "kalung salib di antara barangnya; keputusan bersama")
    card = await t.sees(hadi, "TPU Mekarsari")
    t.expect("Diputuskan Hadi Wijaya" in card.text, "The card does not say who decided.")
    await open_card(t, budi, code, LABEL)
    await buried(t, budi, "Blok Kristen 4")
    await t.press(hadi, "Benar, konfirmasi", on="mencatat pemakaman ini")
    await t.sees(budi, "dimakamkan di TPU Mekarsari")


async def _found_dead(t: Theatre) -> None:
    (hadi,) = await supervisors(t, "Hadi Wijaya")
    (budi,) = await t.responders("Budi Santoso")
    siti = t.resident("Siti Aminah")
    code = await report(
        t, siti, "Menemukan orang meninggal", "Tergeletak di trotoar, tidak bernapas", "Depan toko tutup"
    )
    await t.press(budi, "Ambil", on=code, chat=t.group)
    await t.press(budi, "Menuju lokasi", on=code)
    await t.press(budi, "Di lokasi", on=code)
    t.note("The police have examined the body and taken it to the RSUD. Budi writes it down on the spot.")
    await t.press(budi, "Catat orangnya", on=code)
    await t.press(budi, "(Mr X)", on="siapa namanya")
    await t.press(budi, "Tidak diketahui", on="kapan meninggal menurut")
    await t.press(budi, "RSUD Kota Tangerang", on="di mana jenazahnya")
    await t.press(budi, "Ya, catat", on="Catat kematian ini?")
    await t.sees(hadi, "dimulai saat polisi menyerahkan jenazah")
    t.note("Two days later the police hand the body over. Only now the three days begin.")
    await until(t, "2023-06-30 10:00")
    unseen(t, hadi, "hari ke-1 dari 3")
    await t.press(budi, "Diserahkan polisi", on="Belum boleh dimakamkan")
    await t.press(budi, "Sekarang", on="kapan polisi menyerahkan")
    await t.sees(hadi, "hari ke-1 dari 3 pencarian keluarga, sampai 3/7 10.00")
    await until(t, "2023-07-03 10:00")
    await t.sees(hadi, "masa pencarian selesai")


async def _several(t: Theatre) -> None:
    (budi,) = await t.responders("Budi Santoso")
    siti = t.resident("Siti Aminah")
    code = await brought(t, budi, siti, "Orang terlantar", "Ibu dengan dua anak kecil", "Rumah Singgah")
    await t.press(budi, "Catat orangnya", on="siapa yang ditangani")
    await t.sees(budi, "siapa namanya")
    budi.send_text("Dewi Lestari")
    await t.press(budi, "Nanti saja", on="Dewi Lestari")
    for label in ("Mr X", "Mrs X"):
        budi.send_text(f"/orang {code}")
        await t.press(budi, "Catat orangnya", on="orang tercatat")
        await t.press(budi, f"({label})", on="siapa namanya")
        await t.press(budi, "Nanti saja", on=label)
    budi.send_text(f"/orang {code}")
    listed = await t.sees(budi, "3 orang tercatat")
    t.expect([*budi.buttons(listed)][:3] == ["Dewi Lestari", "Mr X 8/2023", "Mrs X 9/2023"], "Other names are listed.")
    budi.send_text("/hunian")
    await t.sees(budi, "Rumah Singgah: 3")
    t.note("The day after each of the three is asked about; the boy has a fever.")
    await until(t, "2023-06-29 09:40")
    await t.press(budi, "Sehat", on="Dewi Lestari (TRC")
    await t.press(budi, "Sakit", on="Mr X 8/2023 (TRC")
    await moved(t, budi, "RSUD Kota Tangerang", "Sakit, perlu dirawat", "dr. Wulan, poli anak")
    await t.sees(budi, "Di RSUD Kota Tangerang")
    t.note("Nobody looks at the girl: two hours later it is asked again.")
    await until(t, "2023-06-29 11:40")
    late = await t.sees(budi, "belum dijawab")
    t.expect("Mrs X 9/2023" in late.text, "Another child is asked about.")


async def _relapse(t: Theatre) -> None:
    (budi,) = await t.responders("Budi Santoso")
    siti = t.resident("Siti Aminah")
    code = await brought(t, budi, siti, "ODGJ, tenang", "Bicara sendiri, tidak mengganggu", "RSJ")
    await t.press(budi, "Catat orangnya", on="siapa yang ditangani")
    await t.sees(budi, "siapa namanya")
    budi.send_text("Agus")
    await t.press(budi, "Nanti saja", on="Agus")
    t.note("Two weeks later he is well enough for the Rumah Singgah.")
    await until(t, "2023-07-12 09:00")
    await open_card(t, budi, code, "Agus")
    await t.press(budi, "Masuk / pindah", on="Agus")
    await moved(t, budi, "Rumah Singgah", "Sudah sehat", "Perawat RSJ, surat kontrol")
    t.note("The next day's look shows that it was too early: back to the RSJ, and later home.")
    await until(t, "2023-07-13 09:01")
    await t.press(budi, "Sakit", on="Bagaimana keadaannya hari ini")
    await moved(t, budi, "RSJ", "Sakit, perlu dirawat", "IGD RSJ")
    await until(t, "2023-08-02 09:00")
    await open_card(t, budi, code, "Agus")
    await t.press(budi, "Akhiri kasus", on="Di RSJ")
    await t.press(budi, "Kembali ke keluarga", on="kasusnya berakhir bagaimana")
    await t.sees(budi, "apa alasannya")
    budi.send_text("Dijemput kakaknya, obat untuk sebulan")
    await t.sees(budi, "diserahkan kepada siapa")
    budi.send_text("Yanti, kakak kandung")
    await t.sees(budi, "Kasus selesai: kembali ke keluarga")


async def _found_again(t: Theatre) -> None:
    (budi,) = await t.responders("Budi Santoso")
    siti = t.resident("Siti Aminah")
    code = await report(t, siti, "Lansia terlantar", "Kakek duduk sendirian", "Halte depan pasar")
    await t.press(budi, "Ambil", on=code, chat=t.group)
    await t.press(budi, "Menuju lokasi", on=code)
    await t.press(budi, "Tidak ditemukan", on=code)
    await t.press(budi, "sekitarnya", on="di mana saja sudah dicari")
    await t.press(budi, "Lewati", on="kirim foto tempatnya")
    budi.send_text(f"/jadwal {code}")
    await t.sees(budi, "Cek ulang")
    t.note("Six hours later it is time to look again. This time he is there.")
    await t.later(360)
    await t.press(budi, "Saya cek lagi", on="sudah waktunya cek ulang")
    await t.press(budi, "Di lokasi", on=code)
    await t.press(budi, "Ditangani", on=code)
    await t.press(budi, "RPS", on="dibawa atau diserahkan")
    await write_down(t, budi, "Mr X")
    await t.sees(budi, "Di RPS")
    await t.sees(siti, "sudah kami tangani")


def _story(name: str, title: str, play: Callable[[Theatre], Awaitable[None]]) -> Story:
    return Story(name, title, START, play, settings=SETTINGS)


CASES = (
    _story(
        "family-day-two", "The family comes on the second day: all clocks stop, the body goes to them.", _family_comes
    ),
    _story(
        "letter-day-nine",
        "The police letter comes on the ninth day, asked after on every day before.",
        _letter_on_day_nine,
    ),
    _story("override", "A supervisor opens the lock of a burial early, with a reason that stays.", _override),
    _story(
        "religion-unknown",
        "Nobody knows the religion: somebody decides, on grounds, nothing else does.",
        _religion_unknown,
    ),
    _story("found-dead", "Found dead on the street: the days count from the police's hand-over.", _found_dead),
    _story(
        "several-persons", "One report, a mother and two children: each with a card and clocks of their own.", _several
    ),
    _story("relapse", "An ODGJ: RSJ, Rumah Singgah, a relapse, RSJ again, home.", _relapse),
    _story("found-again", "Not found at first; the re-check finds the person.", _found_again),
)
