"""What a notice says of somebody's looks: chosen from a list of what is recorded, nothing written (SOP 5.1, 9)."""

import pytest

from bot.actions.family.public_notice import compose
from bot.actions.kit.requests import AskNumber
from bot.domain.family.looks import SEEN, key_of
from bot.domain.family.marks import _COLOURS, _GARMENTS, _PARTS, _SIDES
from bot.domain.family.notice import Face
from bot.domain.kit.people import Role
from bot.texts.catalog import texts
from storage.family import notices
from tests.family.cases import SUKARJO, Desk, buttons, correct, record
from tests.family.test_notice import may_write
from tests.support.stage import Stage, person

TABLES = (("part", _PARTS), ("side", _SIDES), ("piece", _GARMENTS), ("colour", _COLOURS))


@pytest.fixture
async def sari(stage: Stage) -> Desk:
    return Desk(stage, await stage.grant(person(13, "Sari"), Role.SUPERVISOR))


async def test_looks_are_chosen_and_nothing_is_written(sari: Desk) -> None:
    facts = {
        **SUKARJO, "hair": "hitam pendek", "tattoos": "tato nama Sumiati di lengan kanan", "build": "kurus",
        "features": "ODGJ, suka bicara sendiri, bekas luka, stroke, tangan gemetar",
    }  # fmt: skip
    number = await record(sari.stage, facts)
    await sari.settle(compose, AskNumber(sari.who, number))
    labels = [one.label for one in buttons(sari.last)]
    assert not any("✏️" in one for one in labels), "no words of one's own, unless a setting permits them"
    offered = [one.removeprefix("☐ ") for one in labels if one.startswith("☐")]
    assert set(offered) == {
        "badan kurus", "rambut hitam", "rambut pendek", "tato di lengan kanan", "tahi lalat di pipi kiri", "bekas luka",
        "kemeja/baju cokelat", "celana hitam",
    }  # fmt: skip
    for one in offered:
        await sari.press(f"☐ {one}")
    assert not any(word in sari.last.text for word in ("Sumiati", "ODGJ", "stroke", "gemetar", "bicara"))
    await sari.press("☑️ bekas luka")
    assert "bekas luka" not in sari.last.text
    assert all(len((button.data or "").encode()) <= 32 for button in buttons(sari.last))
    notice = await sari.stage.write(lambda tx: notices.get(tx, 1))
    assert notice is not None
    assert (await sari.press_data(f"nt:{notice.nonce}:e.marks")).outcome == "refused:stale"
    assert (await sari.press_data(f"nt:{notice.nonce}:l.zzzz")).outcome == "refused:stale"


async def test_what_is_no_longer_recorded_is_no_longer_said(sari: Desk) -> None:
    number = await record(sari.stage, SUKARJO)
    await sari.settle(compose, AskNumber(sari.who, number))
    await sari.press("☐ tahi lalat di pipi kiri")
    await correct(sari.stage, number, {"moles": "tidak ada"})
    await sari.press("Ditemukan di: kecamatan")
    assert "pipi" not in sari.last.text


async def test_words_from_before_the_setting_are_not_published(sari: Desk) -> None:
    number = await record(sari.stage, SUKARJO)
    rules = sari.stage.rules
    may_write(sari)
    await sari.settle(compose, AskNumber(sari.who, number))
    await sari.press("✏️ Ciri")
    sari.stage.rules = rules
    assert (await sari.say("jalan pincang")).outcome == "refused:notice_over"
    await sari.press("Lihat pratinjau", sari.seen[0])
    assert not any("batik" in one.text for one in sari.seen[1:] if "Mencari keluarga" in one.text)
    [row] = await sari.stage.write(lambda tx: tx.all("SELECT face FROM notice"))
    assert Face.load(row[0]).marks == Face.load(row[0]).clothing == ""


def test_every_look_that_can_be_chosen_has_words() -> None:
    for language in ("id", "en"):
        catalogue = texts(language)
        keys = {*(f"notice.look.{one}" for one in SEEN)}
        keys |= {f"notice.{name}.{code}" for name, table in TABLES for code in table}
        assert keys <= catalogue.keys()
        assert len({key_of(f"m.{one}") for one in SEEN}) == len(SEEN)
