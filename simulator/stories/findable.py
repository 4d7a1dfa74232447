"""A person who walks: two residents, a live location, a responder on the way, and the bot killed in the middle."""

from __future__ import annotations

from simulator.people import Person
from simulator.stories.scenes import code_in
from simulator.stories.theatre import Story, Theatre
from simulator.world import ShownMessage

HALTE = (-6.1729, 106.6508)
STREET = 0.00045  # about 50 m of a degree of latitude


async def play(t: Theatre) -> None:
    """The pin follows the person; what came while the bot was dead is not lost; the second resident is heard too."""
    (budi,) = await t.responders("Budi Santoso")
    siti, rudi = t.resident("Siti Aminah", HALTE), t.resident("Rudi Hartono", (-6.1726, 106.6511))
    code, shared = await _reported(t, siti)

    t.note("Budi claims it. He sends his own place, so that his card says how far it is; nobody else sees it.")
    await t.press(budi, "Ambil", on=code, chat=t.group)
    await t.sees(siti, "sudah diambil petugas")
    pin = await budi.wait_for(lambda message: "location" in message.body)
    budi.send_location(-6.1843, 106.6409)
    await t.sees(budi, "untuk menghitung jarak")
    card = await t.sees(budi, "dari posisi Anda")
    t.expect("1,7 km ke timur laut" in card.text, f"The card says another way: {card.text}")
    await t.press(budi, "Menuju lokasi", on=code)
    await t.sees(siti, "sedang menuju lokasi")

    t.note("The man walks north. Siti follows at a distance; Budi's pin follows her telephone, without a sound.")
    for step in (1, 2):
        await t.later(0.6, "36 seconds later")
        place = HALTE[0] + step * STREET, HALTE[1]
        siti.move_live(shared, *place)
        await _stands_at(t, pin, place)

    await _second_resident(t, rudi, budi)

    await t.kill_the_bot()
    t.note("Nobody knows. The man turns east; Siti's telephone goes on telling, then her battery is empty.")
    siti.move_live(shared, HALTE[0] + 2 * STREET, HALTE[1] + STREET)
    await t.later(0.2, "12 seconds later")
    last = HALTE[0] + 2 * STREET, HALTE[1] + 3 * STREET
    siti.move_live(shared, *last)
    await t.start_the_bot()
    await t.later(0.6, "36 seconds later")
    await _stands_at(t, pin, last)

    t.note("Nothing is heard of Siti's telephone any more, so both are asked.")
    await t.later(10)
    await t.press(rudi, "Tidak terlihat", on="masih di tempat")
    second = await t.sees(budi, "tidak terlihat lagi")
    t.expect("pelapor 2" in second.text and "Rudi" not in second.text, "Budi is not told which reporter it was.")
    await t.press(siti, "Sudah pindah", on="masih di tempat")
    await t.sees(budi, "sudah pindah")
    await t.sees(siti, "ke mana orangnya pergi")
    siti.send_text("Masuk ke Pasar Anyar lewat pintu belakang")
    told = await t.sees(budi, "lewat pintu belakang")
    t.expect("Siti" not in told.text, "The responder was shown the reporter's name.")
    await t.sees(siti, "Letak barunya sudah dicatat")

    t.note("Budi finds him there.")
    await t.later(4)
    await t.press(budi, "Di lokasi", on=code)
    await t.sees(siti, "sudah di lokasi")
    await t.press(budi, "Ditangani", on=code)
    await t.press(budi, "Rumah Singgah")
    for resident in (siti, rudi):
        await t.sees(resident, "sudah kami tangani")


async def _reported(t: Theatre, siti: Person) -> tuple[str, ShownMessage]:
    """Siti begins with a live location and walks on while she answers."""
    t.note("Siti sees a man who cannot say where he lives and keeps walking. She shares her live location.")
    shared = siti.send_live_location(*HALTE)
    await t.press(siti, "Orang terlantar", on="ingin Bapak/Ibu laporkan")
    await t.sees(siti, "Bagaimana kondisinya")
    siti.send_text("Bapak tua berbaju hijau, berjalan terus, tidak ingat rumahnya")
    await t.press(siti, "Kirim laporan", on="patokan")
    receipt = await t.sees(siti, "sudah sampai ke tim")
    return code_in(receipt.text), shared


async def _stands_at(t: Theatre, pin: ShownMessage, place: tuple[float, float]) -> None:
    """The claimer's own pin has moved there, in the same message."""

    def there() -> bool:
        at = pin.body["location"]
        return bool(abs(at["latitude"] - place[0]) < 2e-6 and abs(at["longitude"] - place[1]) < 2e-6)

    try:
        await t.tg.wait_until(there)
    except TimeoutError:
        t.expect(False, f"The pin stands at {pin.body['location']}, not at {place}.")


async def _second_resident(t: Theatre, rudi: Person, budi: Person) -> None:
    """Somebody else sees the same man, says so when asked, and is a co-reporter once Budi agrees."""
    t.note("Rudi, a street away, sees the same man and reports him too.")
    rudi.send_text("/lapor")
    await t.press(rudi, "Orang terlantar", on="ingin Bapak/Ibu laporkan")
    await t.sees(rudi, "Di mana lokasinya")
    rudi.tap("📍 Kirim lokasi saya")
    await t.press(rudi, "Ya, orang yang sama", on="Apakah ini orang yang sama")
    await t.sees(rudi, "diteruskan ke tim yang menangani laporan itu")
    t.note("Whoever works on it decides whether Rudi hears of it.")
    await t.press(budi, "kabari pelapor · pakai titiknya", on="menurut pelapor lain, ini orang yang sama")
    await t.sees(rudi, "digabung dengan laporan")


FINDABLE = Story(
    name="findable",
    title="A person who walks: a live location moves the pin, the bot is killed, the last place is not lost.",
    start="2023-06-28T16:20:00+07:00",
    play=play,
)
