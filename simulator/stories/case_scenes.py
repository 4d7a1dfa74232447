"""Pieces of the stories that go from the pick-up to the grave."""

from __future__ import annotations

from datetime import datetime

from simulator.people import Person
from simulator.stories.scenes import report
from simulator.stories.theatre import Theatre

SETTINGS = """
[case]
paper_years = [{ year = 2023, unnamed = 7, burials = 7 }]
"""


async def supervisors(t: Theatre, *names: str) -> list[Person]:
    """People with the role, invited by the real ways (a link from the server, then links from chat to chat)."""
    admin = t.colleague("Ratna Dewi")
    admin.open_link((await t.on_the_server("invite-admin")).split()[0])
    await t.sees(admin, "Admin")
    found = []
    for name in names:
        one, mark = t.colleague(name), admin.mark()
        admin.send_text("/undang")
        await t.press(admin, "Supervisor", on="Undang siapa")
        invitation = await t.sees(admin, "https://t.me/", since=mark)
        one.open_link(next(word for word in invitation.text.split() if word.startswith("https://t.me/")))
        await t.sees(one, "Supervisor")
        found.append(one)
    return found


async def until(t: Theatre, when: str, text: str = "") -> None:
    """Move everybody's clock on to this moment in the city: "2023-07-09 10:30"."""
    wanted = datetime.fromisoformat(f"{when}:00+07:00").timestamp() * 1_000
    minutes = (wanted - t.tg.clock.now_ms()) / 60_000
    if minutes <= 0:
        raise ValueError(f"{when} is over")
    await t.later(minutes, text or when)


async def brought(t: Theatre, budi: Person, siti: Person, kind: str, words: str, to: str) -> str:
    """Reported by Siti, claimed by Budi, brought to a place; the ticket's code."""
    code = await report(t, siti, kind, words, "Pom Bensin Tanah Tinggi")
    await t.press(budi, "Ambil", on=code, chat=t.group)
    await t.press(budi, "Menuju lokasi", on=code)
    await t.press(budi, "Di lokasi", on=code)
    await t.press(budi, "Ditangani", on=code)
    await t.press(budi, to, on=f"{code}: dibawa atau diserahkan")
    return code


async def write_down(t: Theatre, budi: Person, label: str) -> None:
    """An unnamed person, nothing more for now."""
    await t.press(budi, "Catat orangnya", on="siapa yang ditangani")
    await t.press(budi, f"({label})", on="siapa namanya")
    await t.press(budi, "Nanti saja", on=label)


async def open_card(t: Theatre, who: Person, code: str, label: str) -> None:
    """The person's card anew, by a command."""
    who.send_text(f"/orang {code}")
    await t.press(who, label, on="orang tercatat")
    await t.sees(who, label)


async def moved(t: Theatre, who: Person, to: str, why: str, handed: str) -> None:
    """To another place, from the question "where to?" on."""
    await t.press(who, to, on="dibawa ke mana")
    await t.press(who, why, on="apa alasannya")
    await t.sees(who, "diserahkan kepada siapa")
    who.send_text(handed)


async def died(t: Theatre, who: Person, label: str) -> None:
    """Somebody who is in a place dies now."""
    await t.press(who, "Meninggal", on=label)
    await t.press(who, "Sekarang", on="kapan meninggal")
    await t.press(who, "Ya, catat", on="Catat kematian ini?")


async def letter(t: Theatre, who: Person, button: str, number: str, office: str) -> None:
    """A letter is received today."""
    await t.press(who, button, on="Belum boleh dimakamkan")
    if "polisi" in button:
        await t.press(who, "Rekomendasi", on="surat polisinya jenis apa")
    await t.sees(who, "tulis nomor suratnya")
    mark = who.mark()
    who.send_text(number)
    await t.press(who, "hari ini", on="tanggal berapa")
    await t.sees(who, "dari instansi mana", since=mark)
    who.send_text(office)
    await t.press(who, "Lewati", on="siapa yang menandatangani")
    await t.sees(who, number, since=mark)


async def all_letters(t: Theatre, who: Person, tail: str) -> None:
    """Of the police and of the hospital."""
    await letter(t, who, "Surat polisi diterima", f"B/{tail}/VII/2023/Polsek", "Polsek Tangerang")
    await letter(t, who, "Surat kematian diterima", f"445/{tail}/RSUD/2023", "RSUD Kota Tangerang")
    await letter(t, who, "Berita acara diterima", f"BA/{tail}/RSUD/2023", "RSUD Kota Tangerang")


async def religion(t: Theatre, who: Person, name: str, certainty: str, basis: str) -> None:
    """Somebody decides, from a card that is open."""
    await t.press(who, "Agama", on="Belum boleh dimakamkan")
    await t.press(who, name, on="tata cara agama mana")
    await t.press(who, certainty, on="seberapa pasti")
    await t.sees(who, "apa dasarnya")
    who.send_text(basis)
    await t.sees(who, basis)


async def buried(t: Theatre, who: Person, plot: str, *people: str) -> None:
    """Written down now, with the plot, and where given who dug and who witnessed it."""
    await t.press(who, "Dimakamkan…")
    await t.press(who, "Sekarang", on="kapan dimakamkan")
    await t.sees(who, "blok dan petak")
    who.send_text(plot)
    for question, name in zip(("petugas yang memakamkan", "siapa saksinya"), people or ("", ""), strict=True):
        if name:
            await t.sees(who, question)
            who.send_text(name)
        else:
            await t.press(who, "Lewati", on=question)
    await t.press(who, "Lewati", on="berapa biayanya")


def unseen(t: Theatre, who: Person, words: str) -> None:
    """Raises StoryFailed where this is on the screen already."""
    t.expect(all(words not in one.text for one in who.chat()), f"{who.name} saw {words!r} too early.")
