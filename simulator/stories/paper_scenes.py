"""Papers in the stories: asked for in the private chat, and the files that come."""

from __future__ import annotations

from simulator.people import Person
from simulator.stories.theatre import StoryFailed, Theatre
from simulator.watch import PATIENCE_S
from simulator.world import ShownMessage

OFFICE = """
[papers]
address = ["Telepon (021) 5517339, WhatsApp 0895-6087-22422"]
police_office = "Kepala Kepolisian Sektor Tangerang"
burial_office = "Kepala Dinas Perumahan, Permukiman dan Pertanahan Kota Tangerang"
signatory = { name = "Rahmat Hidayat, S.Sos., M.Si.", title = "Kepala Dinas Sosial", number = "197001011995031001" }
"""
MENU = "Surat & berkas"
BEGINS = {"pdf": b"%PDF-", "xlsx": b"PK"}


async def paper(
    t: Theatre, who: Person, code: str, button: str, name: str, answers: dict[str, str] | None = None
) -> ShownMessage:
    """A paper is asked for from the menu; the message that brings it. With `answers` what it lacks is typed before:
    part of each question, and the answer ("" leaves it out)."""
    mark = who.mark()
    who.send_text(f"/surat {code}")
    menu = await t.sees(who, MENU, since=mark)
    if answers:
        beside = next(row[1] for row in menu.buttons if button in row[0]["text"])
        await t.press(who, beside["callback_data"], on=MENU)
        mark = await _answered(t, who, answers)
        await t.sees(who, MENU, since=mark)
    mark = who.mark()
    await t.press(who, button, on=MENU)
    return await arrives(t, who, name, mark)


async def _answered(t: Theatre, who: Person, answers: dict[str, str]) -> int:
    """The moment before the last answer."""
    mark = who.mark()
    for question, words in answers.items():
        await t.sees(who, question)
        mark = who.mark()
        if words:
            who.send_text(words)
        else:
            await t.press(who, "Lewati", on=question)
    return mark


async def arrives(t: Theatre, who: Person, name: str, since: int) -> ShownMessage:
    """A file of this name has come, and it is what its name says. Raises StoryFailed."""
    try:
        message = await who.wait_for(lambda one: _name(one) == name, PATIENCE_S, since=since)
    except TimeoutError as error:
        raise StoryFailed(f"{who.name} did not get {name}.") from error
    content = t.tg.world.files.by_id[message.body["document"]["file_id"]].content
    t.expect(content.startswith(BEGINS[name.rpartition(".")[2]]) and len(content) > 2_000, f"{name} is no such file.")
    return message


def _name(message: ShownMessage) -> str:
    return str(message.body.get("document", {}).get("file_name", ""))
