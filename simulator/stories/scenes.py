"""Pieces that several stories share."""

from __future__ import annotations

from simulator.people import Person
from simulator.stories.theatre import Theatre


async def report(theatre: Theatre, who: Person, kind: str, condition: str, landmark: str, photo: bool = False) -> str:
    """A whole report with a pin, sent and arrived with the team; the ticket's code."""
    who.send_text("/lapor")
    await theatre.press(who, kind, on="ingin Bapak/Ibu laporkan")
    await theatre.sees(who, "Di mana lokasinya")
    who.tap("📍 Kirim lokasi saya")
    await theatre.sees(who, "Bagaimana kondisinya")
    who.send_text(condition)
    await theatre.sees(who, "Boleh ditambah")
    who.send_text(landmark)
    await theatre.sees(who, f"Patokan: {landmark}")
    if photo:
        who.send_photo()
        await theatre.sees(who, "1 foto/video")
    await theatre.press(who, "Kirim laporan", on="Apakah sudah benar")
    receipt = await theatre.sees(who, "sudah sampai ke tim")
    return code_in(receipt.text)


def code_in(text: str) -> str:
    """The ticket's code in a text ("TRC-0001"); an empty text where there is none."""
    words = text.replace(".", " ").replace(":", " ").split()
    return next((word for word in words if word.startswith("TRC-")), "")
