"""Relatives look for somebody: compared by the bot, decided by people, answered either way."""

from __future__ import annotations

from simulator.people import Person
from simulator.stories.case_scenes import SETTINGS, brought, died, open_card, supervisors, until
from simulator.stories.theatre import Story, Theatre

FATHER = {
    "siapa namanya": "Soekardjo",
    "perkiraan umurnya": "60-70",
    "perkiraan tingginya": "163",
    "ada tahi lalat": "tahi lalat di pipi kiri",
    "ada cacat tubuh": "kaki kanan pincang",
    "pakaian apa": "kemeja batik coklat",
}
STRANGER = {
    "perkiraan umurnya": "60-70",
    "perkiraan tingginya": "165",
    "ada cacat tubuh": "tidak punya jari telunjuk kiri",
}
MOTHER = {"siapa namanya": "Soeminah", "perkiraan umurnya": "70", "ada cacat tubuh": "bekas luka di dahi"}
QUESTIONS = (
    "perkiraan umurnya", "perkiraan tingginya", "bagaimana perawakannya", "warna kulitnya", "rambutnya",
    "ada tahi lalat", "ada tato", "ada cacat tubuh", "pakaian apa", "barang apa",
)  # fmt: skip


async def play(t: Theatre) -> None:
    """A daughter finds her father with an old spelling and a typing error; a son waits for a day."""
    hadi, sinta = await supervisors(t, "Hadi Wijaya", "Sinta Dewi")
    (budi,) = await t.responders("Budi Santoso")
    siti = t.resident("Siti Aminah")

    t.note("28 June. Two old men come to the RSUD on one day. One can say his name, the other cannot.")
    first = await brought(t, budi, siti, "Lansia terlantar", "Kakek jatuh di pasar", "RSUD Kota Tangerang")
    await _described(t, budi, first, FATHER)
    rina = t.resident("Rina Marlina", at=(-6.2105, 106.6305))
    second = await brought(t, budi, rina, "Lansia terlantar", "Kakek tersesat, tidak tahu jalan", "RSUD Kota Tangerang")
    await _described(t, budi, second, STRANGER)

    t.note("9 July. The first one dies. Hadi proposes a notice, Sinta agrees: no name, no illness, no exact place.")
    await until(t, "2023-07-09 10:30")
    await open_card(t, budi, first, "Soekardjo")
    await died(t, budi, "Soekardjo")
    await t.sees(hadi, "hari ke-1 dari 3")
    await _published(t, hadi, sinta, first)
    notice = await t.sees(budi, "Dinas Sosial Kota Tangerang mencari keluarganya", chat=t.group)
    t.expect("Soekardjo" not in notice.text and "RSUD" not in notice.text, f"The notice says too much: {notice.text}")

    t.note("10 July. His daughter writes to the bot. She spells his name as it is spelt today, and mistypes it.")
    await until(t, "2023-07-10 09:00")
    dewi = t.resident("Dewi Anggraini")
    await _searches(t, dewi, "Sukarjoo, biasa dipanggil Jo", "Laki-laki", "65", "tahi lalat pipi kiri, agak pincang")
    told = await t.sees(dewi, "masih berjalan")
    t.expect("RSUD" not in told.text and "meninggal" not in told.text, "The bot says something about him by itself.")
    await _decided(t, hadi, budi, dewi)

    t.note("A son looks for his mother. Nobody is like her today; the search stays open.")
    rudi = t.resident("Rudi Hartono")
    await _searches(t, rudi, "Suminah", "Perempuan", "70", "bekas luka di dahi")
    await t.sees(rudi, "masih berjalan")
    await until(t, "2023-07-11 08:00", "The day after, Budi brings an old woman to the Rumah Singgah")
    tono = t.resident("Tono Wijaya", at=(-6.1650, 106.6105))
    third = await brought(t, budi, tono, "Lansia terlantar", "Nenek duduk di halte", "Rumah Singgah")
    await _described(t, budi, third, MOTHER, "perempuan")
    await _accepted(t, hadi, "CARI-0002")
    t.note("She is asked first whether her family may be told where she is.")
    await t.press(hadi, "Orangnya setuju", on="Tanyakan dulu kepada orangnya")
    await t.sees(rudi, "Ada kabar tentang pencarian CARI-0002")


async def _described(t: Theatre, budi: Person, code: str, known: dict[str, str], sex: str = "laki-laki") -> None:
    await t.press(budi, "Catat orangnya", on=f"{code}: siapa yang ditangani")
    await t.sees(budi, f"{code}: siapa namanya")
    if "siapa namanya" in known:
        budi.send_text(known["siapa namanya"])
        await t.press(budi, sex, on=f"({code}): laki-laki atau perempuan")
    else:
        await t.press(budi, "(Mr X)", on="siapa namanya")
    for question in QUESTIONS:
        await t.sees(budi, f"({code}): {question}")
        if question in known:
            budi.send_text(known[question])
        else:
            await t.press(budi, "Lewati", on=f"({code}): {question}")


async def _published(t: Theatre, hadi: Person, sinta: Person, code: str) -> None:
    hadi.send_text(f"/umumkan {code}")
    await t.press(hadi, "Lihat pratinjau", on="Pengumuman untuk")
    await t.press(hadi, "Terbitkan", on="Pratinjau di atas")
    await t.press(hadi, "Ya, usulkan", on="Usulkan terbit pengumuman untuk")
    await t.press(sinta, "Setuju, terbitkan", on="Supervisor lain mengusulkannya")


async def _searches(t: Theatre, who: Person, name: str, sex: str, age: str, marks: str) -> None:
    who.start()
    await t.press(who, "Saya mencari keluarga", on="Selamat datang")
    await t.sees(who, "Siapa nama orang yang dicari")
    who.send_text(name)
    await t.press(who, sex, on="Laki-laki atau perempuan")
    await t.sees(who, "Berapa umurnya")
    who.send_text(age)
    await t.press(who, "Sedang", on="Berapa tinggi")
    await t.sees(who, "Apa ciri-cirinya")
    who.send_text(marks)
    await t.press(who, "Lewati", on="Pakaian apa")
    await t.press(who, "1–4 minggu lalu", on="Kapan terakhir terlihat")
    await t.sees(who, "Di mana terakhir terlihat")
    who.send_text("Pasar Tanah Tinggi")
    await t.press(who, "Anaknya", on="Bapak/Ibu siapanya")
    await t.sees(who, "Nomor mana")
    who.send_text("0812 3456 7890")
    await t.press(who, "Kirim", on="Apakah sudah benar")


async def _decided(t: Theatre, hadi: Person, budi: Person, dewi: Person) -> None:
    overview = await t.sees(hadi, "Pencarian keluarga CARI-0001")
    t.expect("1. Soekardjo · besar kemungkinan cocok" in overview.text, f"The overview says: {overview.text}")
    if "2." in overview.text:
        await t.press(hadi, "Bandingkan 2", on="Pencarian keluarga CARI-0001")
        await t.press(hadi, "Bukan", on="apakah ini orangnya")
        await t.press(hadi, "Cirinya berbeda", on="Mr X")
    await _accepted(t, hadi, "CARI-0001")
    await t.sees(dewi, "Ada kabar tentang pencarian CARI-0001")
    await t.sees(budi, "keluarga ditemukan. Semua jadwal dihentikan")
    await t.sees(budi, "sudah ditarik", chat=t.group)


async def _accepted(t: Theatre, hadi: Person, code: str) -> None:
    await t.press(hadi, "Bandingkan 1", on=f"Pencarian keluarga {code}")
    pair = await t.sees(hadi, "apakah ini orangnya")
    t.expect("Kata keluarga" in pair.text and "✅" in pair.text, "The comparison is not field by field.")
    await t.press(hadi, "Cocok", on="apakah ini orangnya")
    await t.press(hadi, "Keluarga sudah mengenali", on=code)
    await t.sees(hadi, "Hubungi keluarga")


FAMILY = Story(
    name="family-search",
    title="Relatives look for somebody: compared field by field, decided by people, answered either way.",
    start="2023-06-28T09:10:00+07:00",
    play=play,
    settings=SETTINGS,
)
