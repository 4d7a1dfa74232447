"""What a paper lacks is asked for in the chat (SOP 6)."""

from bot.actions.case import papers
from bot.actions.kit.requests import PressOn
from bot.actions.kit.scene import Reply
from bot.domain.case.papers import PaperKind
from bot.domain.case.person import PersonRow
from bot.domain.kit.people import Who
from storage.kit import prompts
from tests.case.ward import Ward, refused
from tests.papers.desk import SHORTS, files, make, said, text_of


async def filled(ward: Ward, who: Who, one: PersonRow, kind: PaperKind) -> Reply:
    """ "Lengkapi" beside a paper."""
    return await ward.stage.act(who, papers.fill, PressOn(who, one.nonce, SHORTS[kind]))


async def test_what_a_paper_lacks_is_asked_one_after_the_other(ward: Ward) -> None:
    """The record of a handover from nothing to a paper that can be signed."""
    one = await ward.recorded(await ward.brought("rsud"))
    await ward.died(one)
    await filled(ward, ward.budi, one, PaperKind.BODY_HANDOVER)
    said_of = {
        "handed_over": "12/7 08.00",
        "giver": "dr. Lina Marlina, Kepala Instalasi Forensik",
        "receiver": "Dedi Kurniawan, petugas TRC",
        "body_condition": "utuh",
        "belongings": "sebuah tas kain",
    }
    assert await refused(ward.say(ward.budi, "besok pagi sekali")) == "bad_moment"
    for field, words in said_of.items():
        assert (await ward.asked(ward.budi), await asked_field(ward)) == ("f", field)
        await ward.say(ward.budi, words)
    await ward.clear()
    await ward.choose(ward.budi, one, "f", "-s")
    [menu] = await ward.told(ward.budi, "paper.menu")
    assert "Berita acara serah terima jenazah</b>: belum dibuat\nIsiannya lengkap." in menu
    await make(ward, ward.budi, one, PaperKind.BODY_HANDOVER)
    [screen] = await files(ward, ward.budi)
    text = text_of(screen)
    assert "DRAF" not in screen.text and "BELUM DIISI" not in text
    for words in ("Rabu tanggal dua belas bulan Juli", "pukul 08.00 WIB", "bertempat di RSUD Kota Tangerang",
                  *[words for field, words in said_of.items() if field != "handed_over"]):  # fmt: skip
        assert words in text


async def test_what_was_left_out_is_asked_again_the_next_time_and_what_is_known_is_not(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await said(ward, one, age="50", condition_now="sehat")
    await filled(ward, ward.budi, one, PaperKind.REFERRAL)
    for field in ("referral_reason", "referral_needs", "companion"):
        assert await asked_field(ward) == field
        await ward.choose(ward.budi, one, "f", "-s")
    assert await ward.asked(ward.budi) is None
    await filled(ward, ward.budi, one, PaperKind.REFERRAL)
    assert await asked_field(ward) == "referral_reason"


async def test_a_referral_says_where_to_and_why(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await ward.card(ward.budi, one, "end")
    await ward.choose(ward.budi, one, "end", "panti")
    await ward.say(ward.budi, "Kepala UPTD Panti Sosial Serang")
    await ward.say(ward.budi, "perlu perawatan jangka panjang")
    await make(ward, ward.budi, one, PaperKind.REFERRAL)
    [screen] = await files(ward, ward.budi)
    text = text_of(screen)
    assert "Yth. Kepala UPTD Panti Sosial Serang di Tempat" in text
    assert "Alasan rujukan : perlu perawatan jangka panjang" in text


async def test_only_who_keeps_the_case_fills_in_its_papers(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    assert await refused(filled(ward, ward.citra, one, PaperKind.REFERRAL)) == "papers_not_yours"
    made_up = PressOn(ward.budi, one.nonce, "../r")
    assert await refused(ward.stage.act(ward.budi, papers.fill, made_up)) == "stale"


async def asked_field(ward: Ward) -> str | None:
    """Which field budi is being asked for."""
    prompt = await ward.stage.database.read(lambda tx: prompts.current(tx, ward.budi.user_id))
    return None if prompt is None else str(prompt.data["field"])
