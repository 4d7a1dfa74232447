"""/hapusdata does what it says: what may go goes with the answer, what stays is named with its rule (SOP 8, F55)."""

import asyncio
import json
from collections.abc import Sequence

import pytest

from bot.actions.accounts.people import privacy
from bot.actions.kit.requests import Request
from bot.actions.system.erasure import (
    ChooseRefusal,
    DecideErasure,
    SetHold,
    choose,
    decide,
    request_erasure,
    set_hold,
    withdraw_erasure,
)
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.system.retention import DataClass
from storage.system import erasing
from storage.system.verify import check_chain
from tests.support.forgotten import kept_for_ever, loop, words
from tests.support.planted import DAY, Life, beside, hits, plant
from tests.support.stage import START, Stage, person

SARI, TONO = person(8, "Sari"), person(9, "Tono")
OWN_WORDS = ("account", "raw", "reports", "drafts", "relayed", "files", "searches")


async def planted(stage: Stage, seed: int = 1, lives: int = 12, *, at: int = START) -> Sequence[Life]:
    stage.now = at + 2 * DAY
    await stage.grant(SARI, Role.SUPERVISOR)
    await stage.grant(TONO, Role.SUPERVISOR)
    return await stage.write(lambda tx: plant(tx, seed, lives, at))


def who(life: Life) -> Who:
    return person(life.user)


async def granted(stage: Stage, life: Life, version: int = 0) -> str:
    """The life asks, Sari decides; the receipt."""
    await stage.act(who(life), request_erasure, Request(who(life)))
    await stage.act(SARI, decide, DecideErasure(SARI, life.user, version))
    [screen] = await stage.screens(life.user, "people.erase_settled")
    return screen.text


async def test_everything_of_ones_own_goes_with_the_answer_and_nothing_of_others(stage: Stage) -> None:
    lives = await planted(stage)
    before = await stage.write(lambda tx: kept_for_ever(tx, stage))
    closed = [life for life in lives if life.closed_at is not None]
    for life in closed[::2]:
        receipt = await granted(stage, life)
        assert "sudah dihapus" in receipt and "Laporan: pelapor dan keterangannya: 1" in receipt
    await loop(stage).sweep()
    gone, kept = closed[::2], [life for life in lives if life not in closed[::2]]
    assert hits(beside(stage.database.path), words(gone, *OWN_WORDS)) == {}
    assert hits(beside(stage.database.path), words(kept, *OWN_WORDS)).keys() == {*words(kept, *OWN_WORDS)}
    assert hits(beside(stage.database.path), words(lives, "cases", "register")).keys() == {
        *words(lives, "cases", "register")
    }
    assert await stage.write(lambda tx: kept_for_ever(tx, stage)) == before
    assert (await check_chain(stage.database.path)).broken is None
    erased = [json.loads(event.data) for event in await stage.events() if event.kind == "data.erased"]
    assert len(erased) == len(gone) and all(one["reports"] == 1 and one["raw"] == 3 for one in erased)


async def test_while_a_report_is_open_its_words_stay_and_the_receipt_says_so(stage: Stage) -> None:
    lives = await planted(stage)
    life = next(one for one in lives if one.closed_at is None)
    receipt = await granted(stage, life)
    assert "Tetap disimpan: Laporan: pelapor dan keterangannya (laporan masih ditangani)" in receipt
    assert "Tetap disimpan: Nama dan nomor di aplikasi pesan (ada yang lain masih disimpan)" in receipt
    assert receipt.startswith("<b>Sebagian data Bapak/Ibu sudah dihapus</b>")
    assert "setelah laporan itu selesai: /hapusdata" in receipt
    await loop(stage).sweep()
    stays = life.planted.of("reports", "relayed", "files", "account", "place")
    assert hits(beside(stage.database.path), stays).keys() == {*stays}
    assert hits(beside(stage.database.path), life.planted.of("raw")) == {}


async def test_under_legal_hold_nothing_of_the_ticket_goes_until_it_is_lifted(stage: Stage) -> None:
    lives = await planted(stage)
    life = next(one for one in lives if one.closed_at is not None and not one.planted.of("searches"))
    with pytest.raises(Refusal, match="hold_needs_reason"):
        await stage.act(SARI, set_hold, SetHold(SARI, life.ticket, " ", True))
    with pytest.raises(Refusal, match="not_allowed"):
        await stage.act(who(life), set_hold, SetHold(who(life), life.ticket, "mau", True))
    await stage.act(SARI, set_hold, SetHold(SARI, life.ticket, "diminta penyidik", True))
    with pytest.raises(Refusal, match="hold_unchanged"):
        await stage.act(TONO, set_hold, SetHold(TONO, life.ticket, "lagi", True))
    assert "tahan hukum" in await granted(stage, life)
    stage.now += 2_000 * DAY  # nor does the clock take it
    await loop(stage).sweep()
    held = life.planted.of("reports", "relayed", "files", "place", "notes")
    assert hits(beside(stage.database.path), held).keys() == {*held}

    await stage.act(TONO, set_hold, SetHold(TONO, life.ticket, "perkara selesai", False))
    stage.now += DAY
    await loop(stage).sweep()
    assert hits(beside(stage.database.path), life.planted.of("reports", "relayed", "files")) == {}
    kinds = [event.kind for event in await stage.events()]
    assert kinds.count("ticket.hold_set") == kinds.count("ticket.hold_lifted") == 1


async def test_a_supervisor_refuses_a_class_with_a_reason_and_the_person_reads_it(stage: Stage) -> None:
    lives = await planted(stage)
    life = next(one for one in lives if one.closed_at is not None)
    await stage.act(who(life), request_erasure, Request(who(life)))
    [screen, *_] = await stage.screens(SARI.user_id, "people.erase_wanted")
    assert "Kiriman mentah: 3 dihapus" in screen.text
    await stage.act(SARI, choose, ChooseRefusal(SARI, life.user, DataClass.FILES))
    await stage.act(TONO, choose, ChooseRefusal(TONO, life.user, DataClass.FILES))
    with pytest.raises(Refusal, match="stale"):  # Sari's screen is older than Tono's choice
        await stage.act(SARI, decide, DecideErasure(SARI, life.user, 1))
    await stage.act(SARI, decide, DecideErasure(SARI, life.user, 2))
    [receipt] = await stage.screens(life.user, "people.erase_settled")
    assert "Tetap disimpan: Foto dan berkas (ada proses hukum)" in receipt.text
    await loop(stage).sweep()
    files = life.planted.of("files")
    assert hits(beside(stage.database.path), life.planted.of("raw", "relayed")) == {}
    assert hits(beside(stage.database.path), files).keys() == {*files}


async def test_refused_as_a_whole_nothing_goes(stage: Stage) -> None:
    lives = await planted(stage)
    life = next(one for one in lives if one.closed_at is not None)
    await stage.act(who(life), request_erasure, Request(who(life)))
    await stage.act(SARI, choose, ChooseRefusal(SARI, life.user, None))
    await stage.act(SARI, decide, DecideErasure(SARI, life.user, 1))
    [receipt] = await stage.screens(life.user, "people.erase_settled")
    assert "sudah dihapus" not in receipt.text and "jadwal arsip" in receipt.text
    await loop(stage).sweep()
    own = life.planted.of(*OWN_WORDS)
    assert hits(beside(stage.database.path), own).keys() == {*own}


async def test_a_reporter_who_is_also_a_responder_keeps_the_services_record(stage: Stage) -> None:
    lives = await planted(stage)
    life = next(one for one in lives if one.planted.of("searches"))
    other = next(one for one in lives if one.closed_at is not None and one is not life)
    await stage.grant(who(life), Role.PETUGAS)
    service = await stage.write(lambda tx: _works_on(tx, life, other))
    receipt = await granted(stage, life)
    assert "Nama dan nomor di aplikasi pesan (bertugas memakai bot ini)" in receipt
    await loop(stage).sweep()
    assert hits(beside(stage.database.path), life.planted.of("reports", "relayed", "searches")) == {}
    assert hits(beside(stage.database.path), service).keys() == {*service}


def _works_on(tx: erasing.Tx, life: Life, other: Life) -> list[str]:
    made = {
        kind: other.word("service")
        for kind in ("note", "to_reporter")
        if tx.run(
            """INSERT INTO note (ticket_id, user_id, kind, text, source, at) VALUES (:t, :u, :kind, '', :kind, 0)""",
            {"t": other.ticket, "u": life.user, "kind": kind},
        )
    }
    for kind, word in made.items():
        tx.run("UPDATE note SET text = :word WHERE source = :kind", {"word": word, "kind": kind})
    return list(made.values())


async def test_two_supervisors_at_once_one_decides(stage: Stage) -> None:
    lives = await planted(stage)
    life = next(one for one in lives if one.closed_at is not None)
    await stage.act(who(life), request_erasure, Request(who(life)))
    tries = [stage.act(one, decide, DecideErasure(one, life.user, 0)) for one in (SARI, TONO)]
    outcomes = await asyncio.gather(*tries, return_exceptions=True)
    assert [type(one).__name__ for one in sorted(outcomes, key=lambda one: isinstance(one, Refusal))] == [
        "Reply",
        "Refusal",
    ]
    assert len(await stage.screens(life.user, "people.erase_settled")) == 1


async def test_only_who_may_decides(stage: Stage) -> None:
    lives = await planted(stage)
    life, stranger = lives[0], person(40)
    await stage.act(who(life), request_erasure, Request(who(life)))
    for action, command in (
        (decide, DecideErasure(stranger, life.user, 0)),
        (choose, ChooseRefusal(stranger, life.user, DataClass.RAW)),
    ):
        with pytest.raises(Refusal, match="not_allowed"):
            await stage.act(stranger, action, command)


async def test_what_fails_half_way_is_not_done_and_not_said(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    lives = await planted(stage)
    life = next(one for one in lives if one.closed_at is not None)
    await stage.act(who(life), request_erasure, Request(who(life)))

    def dies(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(erasing, "decide", dies)
    with pytest.raises(ZeroDivisionError):
        await stage.act(SARI, decide, DecideErasure(SARI, life.user, 0))
    assert await stage.screens(life.user, "people.erase_settled") == []
    held = await stage.write(lambda tx: erasing.stock(tx, life.user))
    assert held[DataClass.REPORTS].goes == 1 and held[DataClass.RAW].goes == 3


async def test_privasi_is_true_before_and_after(stage: Stage) -> None:
    lives = await planted(stage)
    life = next(one for one in lives if one.closed_at is not None)
    await stage.act(who(life), privacy, Request(who(life)))
    [before] = await stage.screens(life.user, "people.privacy")
    assert "Laporan: 1" in before.text and "kiriman mentah (beberapa hari): 3" in before.text
    await granted(stage, life)
    [after] = await stage.screens(life.user, "people.privacy")  # drawn from what is held now
    assert "Laporan: 0" in after.text and "mentah (beberapa hari): 0" in after.text and "Nama: -" in after.text
    assert "Foto dan berkas: 0 · catatan dan pesan: 0" in after.text


async def test_whoever_asked_may_take_it_back_until_it_is_decided(stage: Stage) -> None:
    lives = await planted(stage)
    life = next(one for one in lives if one.closed_at is not None)
    await stage.act(who(life), request_erasure, Request(who(life)))
    [asked] = await stage.screens(life.user, "people.erase")
    assert [button.label for row in asked.buttons for button in row] == ["Batalkan permintaan"]
    await stage.deliver()
    await stage.act(who(life), withdraw_erasure, Request(who(life)))
    [told] = await stage.screens(life.user, "people.erase")
    assert "Tidak ada yang dihapus" in told.text and not told.buttons
    assert "dibatalkan oleh pemohonnya" in (await stage.screens(SARI.user_id, "people.erase_wanted"))[-1].text
    for late in (
        lambda: stage.act(SARI, decide, DecideErasure(SARI, life.user, 0)),
        lambda: stage.act(who(life), withdraw_erasure, Request(who(life))),
    ):
        with pytest.raises(Refusal, match="nothing_waits"):
            await late()
    stage.now += 4 * DAY  # nor does the promised moment ring
    await loop(stage).sweep()
    own = life.planted.of("reports", "drafts", "files", "account")
    assert hits(beside(stage.database.path), own).keys() == {*own}
    kinds = [event.kind for event in await stage.events()]
    assert "data.erasure_withdrawn" in kinds and "data.erased" not in kinds
    assert "sudah dihapus" in await granted(stage, life), "it may be asked for anew"
