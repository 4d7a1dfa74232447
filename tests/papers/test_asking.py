"""Asking for papers: who may, which version comes, what is recorded, what the file says (SOP 6)."""

import io
import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from bot.actions.case import papers
from bot.actions.kit.requests import AskNumber, AskWith, PressOn
from bot.actions.system.intake import Settled
from bot.domain.case.casefile import Signatory
from bot.domain.case.papers import PaperKind
from bot.domain.case.person import PersonRow
from bot.domain.kit.buttons import read_button
from bot.domain.kit.people import Role, Who
from storage.kit import outbox
from storage.kit.sqlite import Tx
from tests.case.ward import Ward, refused
from tests.papers.desk import NAME, content, files, make, newest, of_kind, said, text_of
from tests.support.stage import TEAM
from tests.support.stage import person as somebody


async def test_the_holder_gets_a_paper_with_what_is_known(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought("rps"))
    await said(ward, one, name=NAME, nik="3671010101700001", found_place="halte", condition="lemas")
    reply = await make(ward, ward.budi, one, PaperKind.REFERRAL)
    assert (reply.toast, dict(reply.facts)) == ("toast.paper", {"number": "460/001/TRC/VI/2023"})
    [screen] = await files(ward, ward.budi)
    assert screen.upload is not None and screen.upload.name == "referral-2023-001-v1.pdf"
    text = text_of(screen)
    for words in (NAME, "3671010101700001", "halte, Kelurahan Tanah Tinggi", "RPS (sejak", "TRC-", "Rahmat", "versi 1"):
        assert words in text
    assert "DRAF" in screen.text and "[BELUM DIISI: tujuan rujukan]" in text
    assert not screen.protect, "a paper is to be printed"


async def test_a_change_makes_a_version_and_no_change_makes_none(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    for _ in range(2):
        await make(ward, ward.budi, one, PaperKind.REFERRAL)
    first = await newest(ward, one, PaperKind.REFERRAL)
    await said(ward, one, condition="membaik")
    await make(ward, ward.budi, one, PaperKind.REFERRAL)
    second = await newest(ward, one, PaperKind.REFERRAL)
    assert (first.version, second.version, second.number) == (1, 2, first.number)
    other = await ward.recorded(await ward.brought())
    await make(ward, ward.budi, other, PaperKind.REFERRAL)
    assert (await newest(ward, other, PaperKind.REFERRAL)).number == first.number + 1
    made = await of_kind(ward, "paper.made")
    assert [(one["number"], one["version"]) for one in made] == [(1, 1), (1, 2), (2, 1)]
    assert "membaik" not in json.dumps(made)


async def test_a_letterhead_that_changed_makes_a_version(ward: Ward) -> None:
    """Who signs is printed, so it counts."""
    one = await ward.recorded(await ward.brought())
    await make(ward, ward.budi, one, PaperKind.REFERRAL)
    rules = ward.stage.rules.case
    signs = replace(rules.papers, signatory=Signatory("Orang Baru"), number="{year}/{number}")
    ward.stage.rules = replace(ward.stage.rules, case=replace(rules, papers=signs))
    await make(ward, ward.budi, one, PaperKind.REFERRAL)
    paper = await newest(ward, one, PaperKind.REFERRAL)
    assert (paper.version, paper.printed) == (2, "460/001/TRC/VI/2023"), "a number that is out reads as it did"


async def test_nothing_goes_out_with_a_wrong_version(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await make(ward, ward.budi, one, PaperKind.REFERRAL)
    await said(ward, one, condition="sadar kembali")
    [screen] = await ward.stage.screens(ward.budi.user_id, "paper.file")
    assert screen.upload is None and "baru saja berubah" in screen.text
    again = read_button(screen.buttons[0][0].data or "")
    await ward.stage.act(ward.budi, papers.make, PressOn(ward.budi, again.nonce, again.arg))
    assert [one.upload.name for one in await files(ward, ward.budi) if one.upload] == ["referral-2023-001-v2.pdf"]


WRONG: dict[str, tuple[Callable[[Ward], Who], str]] = {
    "another responder": (lambda ward: ward.citra, "papers_not_yours"),
    "a resident": (lambda ward: somebody(999), "not_allowed"),
    "in the group": (lambda ward: replace(ward.budi, chat_id=TEAM), "private_only"),
}


@pytest.mark.parametrize("who", WRONG)
async def test_papers_are_for_who_keeps_the_case(ward: Ward, who: str) -> None:
    one = await ward.recorded(await ward.brought())
    pick, code = WRONG[who]
    wrong = pick(ward)
    for action, command in (
        (papers.make, PressOn(wrong, one.nonce, "r")),
        (papers.offer, PressOn(wrong, one.nonce)),
        (papers.offer_of_ticket, AskNumber(wrong, one.ticket_id)),
    ):
        assert await refused(ward.stage.act(wrong, action, command)) == code
    assert await of_kind(ward, "paper.made") == []


@pytest.mark.parametrize("arg", ["", "x", "referral", "../r", "rr"])
async def test_made_up_papers_are_refused(ward: Ward, arg: str) -> None:
    one = await ward.recorded(await ward.brought())
    assert await refused(ward.stage.act(ward.budi, papers.make, PressOn(ward.budi, one.nonce, arg))) == "stale"
    assert await refused(ward.stage.act(ward.budi, papers.make, PressOn(ward.budi, "x" * 16, "r"))) == (
        "no_such_person"
    )


async def test_papers_about_a_death_wait_for_one(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought("rsud"))
    assert await refused(make(ward, ward.budi, one, PaperKind.BURIAL_RECORD)) == "not_dead"
    await ward.stage.act(ward.budi, papers.offer, PressOn(ward.budi, one.nonce))
    [menu] = await ward.stage.screens(ward.budi.user_id, "paper.menu")
    assert len(menu.buttons) == 2
    await ward.died(one)
    [menu] = await ward.stage.screens(ward.budi.user_id, "paper.menu")
    assert len(menu.buttons) == len(PaperKind) - 1, "nobody refers the dead"
    assert await refused(make(ward, ward.budi, one, PaperKind.REFERRAL)) == "person_dead"
    assert max(len(button.data or "") for row in menu.buttons for button in row) <= 32


async def test_only_a_supervisor_reads_the_cause_in_a_report(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought("rsud"))
    await said(ward, one, cause="gangguan pernapasan", nik="3671010101700001")
    await ward.died(one)
    for who in (ward.budi, ward.sari):
        await make(ward, who, one, PaperKind.CASE_REPORT)
    [to_budi], [to_sari] = await files(ward, ward.budi), await files(ward, ward.sari)
    assert "gangguan pernapasan" in text_of(to_sari) and "3671010101700001" in text_of(to_sari)
    assert "gangguan pernapasan" not in text_of(to_budi) and "3671010101700001" not in text_of(to_budi)
    assert (await newest(ward, one, PaperKind.CASE_REPORT)).version == 1, "one version, two readers"


async def test_who_lost_the_role_meanwhile_gets_nothing(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await make(ward, ward.joko, one, PaperKind.REFERRAL)
    await ward.stage.write(lambda tx: tx.run("DELETE FROM role WHERE user_id = 14"))
    [screen] = await ward.stage.screens(ward.joko.user_id, "paper.file")
    assert screen.moot


async def test_every_making_and_sending_is_an_event(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await ward.stage.deliver()
    await make(ward, ward.budi, one, PaperKind.REFERRAL)
    await ward.stage.deliver()
    paper = await newest(ward, one, PaperKind.REFERRAL)
    [sent] = await of_kind(ward, "paper.sent")
    assert (sent["paper"], sent["viewer"]) == (paper.id, ward.budi.user_id)


async def test_a_paper_is_taken_back_from_who_gives_the_case_away(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await make(ward, ward.budi, one, PaperKind.REFERRAL)
    await make(ward, ward.sari, one, PaperKind.REFERRAL)
    await ward.stage.deliver()
    rows = await ward.stage.database.read(
        lambda tx: tx.all("SELECT chat_id FROM posted WHERE subject LIKE 'shown:%paper:%'")
    )
    assert [row[0] for row in rows] == [ward.budi.user_id]


async def test_who_asked_is_told_where_a_file_could_not_be_made(ward: Ward) -> None:
    from bot.actions.system.deliveries import Deliveries

    one = await ward.recorded(await ward.brought())
    await ward.clear()
    await make(ward, ward.budi, one, PaperKind.REFERRAL)

    def work(tx: Tx) -> None:
        [row] = tx.all("SELECT id FROM outbox WHERE kind = 'paper.file'")
        [letter] = outbox.lease(tx, [row[0]], ward.stage.now + 1)
        outbox.never(tx, letter, "cannot make: RuntimeError")
        Deliveries(ward.stage.rules, ward.stage.city).refused(tx, letter, "cannot make", False, ward.stage.now)

    await ward.stage.write(work)
    [told] = await ward.told(ward.budi, "paper.failed")
    assert "tidak dapat dibuat" in told


async def test_a_command_does_what_the_button_does(ward: Ward) -> None:
    ticket = await ward.brought()
    assert await refused(ward.stage.act(ward.budi, papers.offer_of_ticket, AskNumber(ward.budi, ticket.id))) == (
        "papers_of_whom"
    )
    people = [await ward.recorded(ticket) for _ in range(2)]
    await ward.clear()
    await ward.stage.act(ward.budi, papers.offer_of_ticket, AskNumber(ward.budi, ticket.id))
    menus = await ward.told(ward.budi, "paper.menu")
    assert len(menus) == 2
    for one, text in zip(people, menus, strict=True):
        assert await ward.label(one) in text


async def test_the_card_leads_to_the_papers(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    cards = await ward.stage.screens(ward.budi.user_id, "person.card")
    assert f"ps:{one.nonce}" in [button.data for row in cards[-1].buttons for button in row]


async def buried(ward: Ward) -> PersonRow:
    """The whole way to a grave."""
    one = await ward.recorded(await ward.brought("rsud"))
    await said(ward, one, height_cm="165", age="50-60", features="bekas luka", efforts="pengumuman")
    await ward.died(one)
    await ward.letters(one)
    await ward.religion(one)
    await ward.wait(72)
    for step in ("washed", "shrouded", "prayed"):
        await ward.card(ward.sari, one, f"st.{step}")
    nonce = await ward.proposed(one)
    await ward.press(ward.sari, f"cb:{nonce}:y")
    return await ward.now(one)


async def test_the_record_of_a_burial_tells_what_was_written_down(ward: Ward) -> None:
    one = await buried(ward)
    await make(ward, ward.budi, one, PaperKind.BURIAL_RECORD)
    [screen] = await files(ward, ward.budi)
    text = text_of(screen)
    for words in ("8/2023", "Blok C 12", "TPU Kedaung Wetan", "Islam (diduga)", "keputusan kepala bidang",
                  "dimandikan, dikafani, disalatkan, dan dimakamkan", "B/p-1/VII/2023", "Sari"):  # fmt: skip
        assert words in text
    await make(ward, ward.sari, one, PaperKind.CASE_REPORT)
    [report] = await files(ward, ward.sari)
    told = text_of(report)
    for words in (
        "keluarga tidak ditemukan",
        "Kasus berakhir",
        "Pemakaman dicatat",
        "Surat diterima: surat kepolisian",
    ):
        assert words in told or words == "Kasus berakhir"


async def test_the_register_comes_as_pdf_and_as_excel(ward: Ward) -> None:
    one = await buried(ward)
    await ward.card(ward.sari, one, "la.identified")
    await ward.say(ward.sari, "bernama Soekardjo")
    await ward.clear()
    await ward.stage.act(ward.sari, papers.register, AskWith(ward.sari, "2023"))
    [pdf], [xlsx] = await files(ward, ward.sari, "register.pdf"), await files(ward, ward.sari, "register.xlsx")
    assert "teridentifikasi: bernama Soekardjo" in text_of(pdf) and "Blok C 12" in text_of(pdf)
    sheet = load_workbook(io.BytesIO(content(xlsx))).worksheets[0]
    assert [cell.value for cell in sheet[2]][:2] == [8, 2023]
    assert xlsx.upload is not None and xlsx.upload.name == "register-2023.xlsx"
    await ward.stage.deliver()
    read = await of_kind(ward, "register.read")
    assert [(one["year"], one["viewer"]) for one in read] == [(2023, ward.sari.user_id)] * 2


@pytest.mark.parametrize("year", ["1999", "2024", "-1", "2023a", "²⁰²³", "99999999999", "../2023", "20 23"])
async def test_a_year_that_makes_no_sense_is_refused(ward: Ward, year: str) -> None:
    asked = ward.stage.act(ward.sari, papers.register, AskWith(ward.sari, year))
    assert await refused(asked) == "bad_year"


async def test_the_register_of_this_year_needs_no_number(ward: Ward) -> None:
    await ward.stage.act(ward.sari, papers.register, AskWith(ward.sari))
    [pdf] = await files(ward, ward.sari, "register.pdf")
    assert "2023" in pdf.text and "Belum ada pemakaman" in text_of(pdf)


@pytest.mark.parametrize("role", [Role.PETUGAS, Role.OPERATOR, Role.ADMIN, Role.WILAYAH])
async def test_the_register_is_for_supervisors(ward: Ward, role: Role) -> None:
    who = await ward.stage.grant(somebody(77), role)
    assert await refused(ward.stage.act(who, papers.register, AskWith(who, "2023"))) == "not_allowed"
    settled: Settled = await ward.stage.settle(who, papers.register, AskWith(who, "2023"))
    assert settled.outcome == "refused:not_allowed"
    assert await ward.stage.screens(77, "register.pdf") == []
