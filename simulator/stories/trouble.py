"""Shorter stories: what goes wrong on other days, and what people see of it."""

from __future__ import annotations

from simulator.stories.scenes import code_in, report
from simulator.stories.theatre import Story, Theatre

START = "2023-06-28T09:10:00+07:00"
CROWD = (
    "Budi Santoso", "Rina Wulandari", "Agus Salim", "Dewi Lestari", "Eko Prasetyo", "Fitri Handayani",
    "Gilang Ramadhan", "Hana Pertiwi", "Imam Syafii", "Joko Susilo", "Kartika Sari", "Lukman Hakim", "Maya Puspita",
    "Nanda Saputra", "Oki Setiawan", "Putri Ayu", "Rahmat Hidayat", "Sari Melati", "Tono Wijaya", "Umar Faruq",
)  # fmt: skip


async def two_claim(t: Theatre) -> None:
    """Twenty press in the same instant; one has it, nineteen are told who."""
    crowd = await t.responders(*CROWD)
    siti = t.resident("Siti Aminah")
    code = await report(t, siti, "Lansia terlantar", "Ibu tua duduk sendirian sejak pagi", "Halte depan pasar")
    t.note("All twenty responders press in the same instant.")
    card = await t.sees(crowd[0], code, chat=t.group)
    answers = await t.press_together([(person, card, "Ambil") for person in crowd])
    held = await t.sees(crowd[0], "diambil", chat=t.group)
    winners = [person for person in crowd if person.name in held.text]
    t.expect(len(winners) == 1, f"{len(winners)} people are on the card.")
    told = sum(winners[0].name in answer for answer in answers)
    t.expect(told == len(crowd) - 1, f"{told} of {len(crowd) - 1} were told who has it.")
    await t.sees(siti, "sudah diambil petugas")


async def not_found(t: Theatre) -> None:
    """Gone when the team arrives; six hours later the team is to look again, and he is seen again."""
    (budi,) = await t.responders("Budi Santoso")
    siti = t.resident("Siti Aminah")
    code = await report(t, siti, "Orang terlantar", "Bapak berbaju biru tidur di trotoar", "Depan minimarket")
    await t.press(budi, "Ambil", on=code, chat=t.group)
    await t.press(budi, "Menuju lokasi", on=code)
    await t.later(15)
    await t.press(budi, "Tidak ditemukan", on=code)
    budi.send_text("Sudah dicari sampai ke pasar, tidak ada")
    await t.sees(siti, "tidak menemukan orang tersebut")
    before = budi.mark()
    await t.later(6 * 60 + 1, "Six hours later the re-check is due")
    await t.sees(budi, code, since=before)
    await t.sees(siti, "apakah orang yang dilaporkan terlihat lagi")
    await t.press(siti, "Terlihat lagi", on="apakah orang yang dilaporkan terlihat lagi")
    await t.sees(siti, "di mana orangnya terlihat")
    siti.send_text("Sekarang di depan masjid, baru saja")
    await t.sees(siti, "dibuka lagi")
    await t.press(budi, "Ambil", on=code, chat=t.group)
    await t.sees(siti, "sudah diambil petugas")


async def wrong_step(t: Theatre) -> None:
    """A wrong button in the car: the responder takes the step back, and the reporter is not left waiting for nobody."""
    budi, rina = await t.responders("Budi Santoso", "Rina Wulandari")
    siti = t.resident("Siti Aminah")
    code = await report(t, siti, "Lansia terlantar", "Ibu tua duduk sendirian sejak pagi", "Halte depan pasar")
    await t.press(budi, "Ambil", on=code, chat=t.group)
    await t.press(budi, "Menuju lokasi", on=code)
    await t.later(3)
    t.note("The phone slips: Budi is still on the road.")
    await t.press(budi, "Di lokasi", on=code)
    await t.sees(siti, "petugas sudah di lokasi")
    await t.later(2)
    await t.press(budi, "Batalkan langkah", on=code)
    word = await t.sees(siti, "keliru")
    t.expect("sedang menuju lokasi" in word.text, "Siti is to read how it stands now.")
    await t.sees(budi, "dibatalkan")
    since = siti.mark()
    await t.later(9)
    await t.press(budi, "Di lokasi", on=code)
    await t.sees(siti, "petugas sudah di lokasi", since=since)
    t.note("Rina, who did not press it, cannot take it back.")
    rina.send_text(f"/batallangkah_{int(code[-4:])}")
    await t.sees(rina, "Budi Santoso")


async def urgent_early(t: Theatre) -> None:
    """A man rages with a weapon: 112 first, the team knows before the report is complete."""
    (budi,) = await t.responders("Budi Santoso")
    siti = t.resident("Siti Aminah")
    siti.send_text("/lapor")
    await t.press(siti, "mengamuk", on="ingin Bapak/Ibu laporkan")
    await t.sees(siti, "112")
    await t.sees(siti, "Di mana lokasinya")
    siti.tap("📍 Kirim lokasi saya")
    form = await t.sees(siti, "sudah sampai ke tim")
    t.note("The team has the card, although Siti has not finished.")
    card = await t.sees(budi, code_in(form.text), chat=t.group)
    t.expect("golok" not in card.text, "The card knows more than was said.")
    await t.press(budi, "Ambil", chat=t.group)
    siti.send_text("Membawa golok, warga sudah menjauh")
    await t.sees(siti, "patokan")
    siti.send_text("Depan SPBU Tanah Tinggi")
    await t.sees(budi, "golok")
    await t.sees(budi, "SPBU Tanah Tinggi")
    t.expect(card.edited, "The same card was to be completed.")


async def killed(t: Theatre) -> None:
    """The bot is killed in the middle of the dialogue, and again before the card has left."""
    (budi,) = await t.responders("Budi Santoso")
    siti = t.resident("Siti Aminah")
    siti.send_text("/lapor")
    form = await t.sees(siti, "ingin Bapak/Ibu laporkan")
    await t.kill_the_bot()
    t.note("Siti knows nothing of it and goes on.")
    siti.press(form, "Orang terlantar")
    await t.start_the_bot()
    await t.sees(siti, "Di mana lokasinya")
    siti.tap("📍 Kirim lokasi saya")
    await t.sees(siti, "Bagaimana kondisinya")
    siti.send_text("Bapak tua kedinginan, tidak bisa berdiri")
    t.note("The line to the group breaks, so that the card cannot leave; then the bot is killed once more.")
    fault = t.tg.faults.fail(502, method="sendMessage", chat=t.group.id, times=None)
    await t.press(siti, "Kirim laporan", on="patokan")
    await t.sees(siti, "Laporan diterima")
    await t.kill_the_bot()
    t.tg.faults.clear(fault)
    await t.start_the_bot()
    receipt = await t.sees(siti, "sudah sampai ke tim")
    await t.press(budi, "Ambil", on=code_in(receipt.text), chat=t.group)
    await t.sees(siti, "sudah diambil petugas")


async def relay(t: Theatre) -> None:
    """Reporter and responder talk through the ticket; neither learns who the other is."""
    (budi,) = await t.responders("Budi Santoso")
    siti = t.resident("Siti Aminah")
    code = await report(t, siti, "Kehabisan bekal", "Bapak kehabisan ongkos pulang ke Lampung", "Terminal Poris")
    await t.press(budi, "Ambil", on=code, chat=t.group)
    await t.press(budi, "Menuju lokasi", on=code)
    await t.press(budi, "Tulis ke pelapor", on=code)
    budi.send_text("Apakah beliau masih di dekat loket?")
    question = await t.sees(siti, "masih di dekat loket")
    t.expect("Budi" not in question.text, "The reporter was shown the responder's name.")
    siti.send_text("Masih, di bangku sebelah loket 3", reply_to=question)
    answer = await t.sees(budi, "sebelah loket 3")
    t.expect("Siti" not in answer.text, "The responder was shown the reporter's name.")


TWO_CLAIM = Story("two-claim", "Twenty responders press at once: one has it, nineteen are told who.", START, two_claim)
WRONG_STEP = Story("wrong-step", "A wrong button is taken back, and the reporter hears of it.", START, wrong_step)
NOT_FOUND = Story("not-found", "The person is gone; after six hours the team looks again.", START, not_found)
URGENT_EARLY = Story("urgent-early", "A man rages: 112 first, and the team knows at once.", START, urgent_early)
KILLED = Story("killed", "The bot is killed twice; nobody notices.", START, killed)
RELAY = Story("relay", "Reporter and responder talk without knowing each other.", START, relay)
