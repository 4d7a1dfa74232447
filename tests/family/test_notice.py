"""A notice to the public: graded fields, refused words, a preview, two taps, an end."""

import io
from dataclasses import replace

import pytest
from PIL import Image

from bot.actions.family.public_notice import compose, press_notice
from bot.actions.family.second_yes import decide_second
from bot.actions.kit.follow_ups import home_again
from bot.actions.kit.requests import AskNumber, PressAct
from bot.actions.kit.scene import Reply, Scene
from bot.channels.telegram.drawing import call_for
from bot.domain.family.notice import Face, age_band, height_band, refused
from bot.domain.kit.people import Role
from bot.domain.kit.refusals import Refusal
from bot.messages.kit.screen import Screen, UploadFile
from bot.papers.notice_card import CardText, draw_card
from bot.papers.notice_drawing import WIDTH
from storage.family import notices
from tests.family.cases import SUKARJO, Desk, Relative, buttons, find, record, relative
from tests.family.test_proposals import decide, found
from tests.support.stage import TEAM, Stage, person

EXACT = ("Soekardjo", "163", "Sukarjo", "60-70")


@pytest.fixture
async def sari(stage: Stage) -> Desk:
    return Desk(stage, await stage.grant(person(13, "Sari"), Role.SUPERVISOR))


async def previewed(sari: Desk) -> int:
    """The notice about somebody like SUKARJO, previewed; the person's number."""
    number = await record(sari.stage, SUKARJO)
    await sari.settle(compose, AskNumber(sari.who, number))
    await sari.press("Lihat pratinjau")
    return number


async def other(sari: Desk) -> Desk:
    """Another supervisor's chat."""
    return Desk(sari.stage, await sari.stage.grant(person(19, "Rina"), Role.SUPERVISOR))


async def agreed(sari: Desk, rina: Desk) -> None:
    """Rina says yes to the version that is being composed."""
    notice = await sari.stage.write(lambda tx: notices.get(tx, 1))
    assert notice is not None
    yes = PressAct(rina.who, notice.nonce, "s", str(notice.version))
    await rina.stage.settle(rina.who, decide_second, yes, "p")
    for desk in (sari, rina):
        desk.seen += [one for one in await desk.stage.screens(desk.who.chat_id) if not one.moot]
    await sari.stage.deliver()


async def published(sari: Desk) -> int:
    """It is public."""
    rina = await other(sari)
    number = await previewed(sari)
    await sari.press("Terbitkan")
    await sari.press("Ya, usulkan")
    await agreed(sari, rina)
    return number


async def test_composing_previewing_and_two_taps(sari: Desk) -> None:
    number = await record(sari.stage, SUKARJO)
    await sari.settle(compose, AskNumber(sari.who, number))
    assert "pipi" not in sari.last.text and not any(one in sari.last.text for one in EXACT)
    await sari.press("tahi lalat di pipi kiri")
    assert "<b>tahi lalat di pipi kiri</b>" in sari.last.text
    assert all(len((button.data or "").encode()) <= 32 for button in buttons(sari.last))
    before = len(sari.seen)
    await sari.press("Lihat pratinjau")
    card, text = sari.seen[before : before + 2]
    assert card.upload is not None and card.upload.mime == "image/png"
    assert "Kecamatan Tangerang" in text.text and "Juni 2023" in text.text and "021-5517339" in text.text
    assert "start=cari" in text.text and "Berlaku sampai 12 Juli 2023" in text.text
    assert not any(one in text.text for one in EXACT) and "Tanah Tinggi" not in text.text
    await sari.press("Terbitkan")
    assert await state(sari) == "draft", "one tap is not enough"
    rina = await other(sari)
    await sari.press("Ya, usulkan")
    assert await state(sari) == "draft" and "menunggu persetujuan</b> Rina" in sari.last.text, (
        "one person is not enough"
    )
    await agreed(sari, rina)
    assert await state(sari) == "published"
    [event] = [one for one in await sari.stage.events() if one.kind == "notice.published"]
    assert "Ciri: <b>tahi lalat di pipi kiri</b>" in text.text
    assert "pipi" not in event.data and '"grade_place":"kecamatan"' in event.data


async def test_the_group_gets_it_too(sari: Desk) -> None:
    await previewed(sari)
    notice = await sari.stage.write(lambda tx: notices.get(tx, 1))
    assert notice is not None
    rina = await other(sari)
    for desk, act in ((sari, "y"), (rina, "s")):
        await sari.stage.settle(desk.who, press_notice, PressAct(desk.who, notice.nonce, act, str(notice.version)), "p")
    assert len(await sari.stage.screens(TEAM, "notice.card")) == 1
    assert len(await sari.stage.screens(TEAM, "notice.text")) == 1


async def test_whoever_proposed_it_is_not_the_second(sari: Desk) -> None:
    rina = await other(sari)
    await previewed(sari)
    notice = await sari.stage.write(lambda tx: notices.get(tx, 1))
    assert notice is not None
    version = str(notice.version)
    with pytest.raises(Refusal, match="notice_changed"):  # nobody proposed it yet
        await sari.stage.act(rina.who, decide_second, PressAct(rina.who, notice.nonce, "s", version))
    before = len(rina.seen)
    await rina.settle(press_notice, PressAct(rina.who, notice.nonce, "y", version), "p")
    assert len(rina.seen) > before
    with pytest.raises(Refusal, match="notice_second"):
        await sari.stage.act(rina.who, decide_second, PressAct(rina.who, notice.nonce, "s", version))
    await sari.stage.act(sari.who, press_notice, PressAct(sari.who, notice.nonce, "g", "place"))
    with pytest.raises(Refusal, match="notice_changed"):  # another version by now
        await sari.stage.act(sari.who, decide_second, PressAct(sari.who, notice.nonce, "s", version))
    assert await state(sari) == "draft"


async def test_what_one_drafted_and_another_proposed_has_two(sari: Desk) -> None:
    """Of two supervisors one drafts and the other changes and proposes it: nobody else is there to agree."""
    rina = await other(sari)
    await previewed(sari)
    notice = await sari.stage.write(lambda tx: notices.get(tx, 1))
    assert notice is not None
    await rina.settle(press_notice, PressAct(rina.who, notice.nonce, "y", str(notice.version)), "p")
    await agreed(rina, sari)
    assert await state(sari) == "published"


async def test_the_others_see_it_before_they_say_yes(sari: Desk) -> None:
    await other(sari)
    await previewed(sari)
    notice = await sari.stage.write(lambda tx: notices.get(tx, 1))
    assert notice is not None
    await sari.stage.act(sari.who, press_notice, PressAct(sari.who, notice.nonce, "y", str(notice.version)))
    for kind in ("notice.card", "notice.text"):
        assert len(await sari.stage.screens(19, kind)) == 1
    [asked] = await sari.stage.screens(19, "notice.form")
    assert [one.label for one in buttons(asked)] == ["Setuju, terbitkan", "Tidak setuju", "Kembali mengubah"]


async def test_a_kelurahan_that_is_a_guess_is_called_one_in_public(sari: Desk) -> None:
    number = await record(sari.stage, SUKARJO)
    guess = "UPDATE ticket SET lat_e6 = 1, lng_e6 = 1, answers = json_set(answers, '$.areas', json_array(area_code))"
    await sari.stage.write(lambda tx: tx.run(guess))
    await sari.settle(compose, AskNumber(sari.who, number))
    await sari.press("Ditemukan di: kecamatan")
    await sari.press("Ditemukan di: tidak disebut")
    assert "Kelurahan Tanah Tinggi, Kecamatan Tangerang (perkiraan)" in sari.last.text


async def test_grades_go_round(sari: Desk) -> None:
    number = await record(sari.stage, SUKARJO)
    await sari.settle(compose, AskNumber(sari.who, number))
    await sari.press("Ditemukan di: kecamatan")
    assert "Ditemukan di" not in sari.last.text
    await sari.press("Ditemukan di: tidak disebut")
    assert "Kelurahan Tanah Tinggi" in sari.last.text
    await sari.press("Perkiraan umur: per 10")
    assert "tahun" not in sari.last.text
    await sari.press("Ditemukan: bulan")
    await sari.press("Ditemukan: tidak disebut")
    assert "akhir Juni 2023" in sari.last.text


def may_write(desk: Desk) -> None:
    """The setting permits words of one's own."""
    rules = desk.stage.rules
    desk.stage.rules = replace(rules, family=replace(rules.family, notice_words=True))


async def test_words_that_may_not_be_public_are_refused_with_the_reason(sari: Desk) -> None:
    may_write(sari)
    number = await record(sari.stage, SUKARJO)
    await sari.settle(compose, AskNumber(sari.who, number))
    await sari.press("✏️ Ciri")
    for words, why in (
        ("ODGJ, jalan pincang", "kesehatan"),
        ("telepon 0812 3456 7890", "nomor identitas"),
        ("tinggal di Jl. Merdeka 5", "alamat"),
        ("dipanggil soekardjo", "nama orangnya"),
    ):
        await sari.say(words)
        assert why in sari.last.text, words
    await sari.say("jalan pincang")
    assert "jalan pincang" in sari.last.text
    [row] = await sari.stage.write(lambda tx: tx.all("SELECT face FROM notice"))
    assert Face.load(row[0]).marks == "jalan pincang"


async def test_what_the_team_wrote_is_offered_only_where_it_may_be_public(sari: Desk) -> None:
    may_write(sari)
    number = await record(sari.stage, {**SUKARJO, "features": "ODGJ, suka bicara sendiri"})
    await sari.settle(compose, AskNumber(sari.who, number))
    assert "ODGJ" not in sari.last.text and "Ciri:" not in sari.last.text


async def test_a_change_after_the_preview_needs_another_one(sari: Desk) -> None:
    await previewed(sari)
    await sari.press("Terbitkan")
    really_button = find("Ya, usulkan", sari.last).data or ""
    notice = await sari.stage.write(lambda tx: notices.get(tx, 1))
    assert notice is not None
    await sari.press_data(f"nt:{notice.nonce}:g.place")
    assert (await sari.press_data(really_button)).outcome == "refused:notice_changed"
    forged = f"nt:{notice.nonce}:y.{notice.version + 1}"
    assert (await sari.press_data(forged)).outcome == "refused:notice_changed", "not without a preview"
    assert await state(sari) == "draft"


async def test_only_supervisors_in_private(sari: Desk) -> None:
    number = await published(sari)
    budi = Desk(sari.stage, await sari.stage.grant(person(11, "Budi"), Role.PETUGAS))
    assert (await budi.settle(compose, AskNumber(budi.who, number))).outcome == "refused:not_allowed"
    notice = await sari.stage.write(lambda tx: notices.get(tx, 1))
    assert notice is not None
    assert (await budi.press_data(f"nt:{notice.nonce}:w")).outcome == "refused:not_allowed"
    group = replace(sari.who, chat_id=TEAM)
    assert (await sari.stage.settle(group, compose, AskNumber(group, number))).outcome == "refused:private_only"
    assert (await sari.settle(compose, AskNumber(sari.who, 999))).outcome == "refused:nobody_recorded"


async def test_of_several_people_one_is_chosen(sari: Desk) -> None:
    number = await record(sari.stage, SUKARJO)
    other = await record(sari.stage, {"sex": "female", "age": "30"}, label="mrs")
    await sari.stage.write(
        lambda tx: tx.run(
            "UPDATE person SET ticket_id = (SELECT ticket_id FROM person WHERE id = :one) WHERE id = :other",
            {"one": number, "other": other},
        )
    )
    await sari.settle(compose, AskNumber(sari.who, number))
    assert len(list(buttons(sari.last))) == 2
    await sari.press("Mrs X")
    assert "Mrs X" in sari.last.text and "Perempuan" in sari.last.text


async def test_nothing_is_published_of_somebody_who_is_home(sari: Desk) -> None:
    number = await published(sari)
    await sari.stage.act(sari.who, lambda scene, _: _home(scene, number), None)
    assert await state(sari) == "withdrawn"
    await sari.stage.write(
        lambda tx: tx.run("UPDATE person SET state = 'ended', ended_at = 1, end_kind = 'family' WHERE id = 1")
    )
    assert (await sari.settle(compose, AskNumber(sari.who, number))).outcome == "refused:with_family"


def _home(scene: Scene, person_id: int) -> Reply:
    home_again(scene, person_id)
    return Reply("home")


async def test_its_time_ends_and_says_so(sari: Desk) -> None:
    await published(sari)
    await sari.stage.wait(14 * 24 * 60 + 1)
    assert await state(sari) == "expired"
    ended = await sari.stage.screens(TEAM, "notice.ended")
    assert len(ended) == 1 and "sudah berakhir" in ended[0].text and "12 Juli 2023" in ended[0].text
    await sari.stage.wait(14 * 24 * 60)
    kinds = [event.kind for event in await sari.stage.events()]
    assert kinds.count("notice.expired") == 1


async def test_withdrawn_by_a_supervisor(sari: Desk) -> None:
    await published(sari)
    await sari.press("Tarik pengumuman")
    assert await state(sari) == "withdrawn"
    notice = await sari.stage.write(lambda tx: notices.get(tx, 1))
    assert notice is not None
    assert (await sari.press_data(f"nt:{notice.nonce}:w")).outcome == "refused:notice_over"
    await sari.stage.wait(15 * 24 * 60)
    assert await state(sari) == "withdrawn", "its reminder was cancelled"


async def test_withdrawn_when_the_family_is_found(sari: Desk) -> None:
    siti = relative(sari.stage, person(501, "Siti"))
    await published(sari)
    await siti.search_for_sukarjo()
    [one] = await found(sari.stage)
    await decide(sari, one, "a1")
    assert await state(sari) == "withdrawn"
    assert "sudah ditarik" in (await sari.stage.screens(TEAM, "notice.ended"))[0].text


@pytest.mark.parametrize(
    "words",
    [
        "ODGJ", "odgj", "o.d.g.j", "0DGJ", "o d g j", "orang gila", "g i l a", "gangguan jiwa", "sakit ingatan",
        "skizofrenia", "depresi berat", "stres", "tidak waras", "pikun", "penderita TBC", "HIV", "epilepsi", "ayan",
        "bekas narkoba", "pengemis", "gelandangan", "hamil 5 bulan", "diagnosis dokter", "schizophrenic",
        "gangguan  mental", "sinting", "edan", "sakit jiwa", "demensia",
    ],
)  # fmt: skip
def test_words_about_health_and_dignity_never_pass(words: str) -> None:
    assert refused(f"tahi lalat di pipi, {words}") == "health"


@pytest.mark.parametrize(
    "words",
    [
        "tahi lalat di pipi kiri, tato naga di lengan kanan",
        "kemeja batik coklat, celana panjang hitam, sandal jepit",
        "rambut beruban, kumis tipis, gigi depan ompong",
        "bekas luka 5 cm di dahi",
        "cincin akik di jari manis, tas ransel biru",
        "jalan pincang, badan kurus, kulit sawo matang",
    ],
)
def test_ordinary_words_pass(words: str) -> None:
    assert refused(words) is None


@pytest.mark.parametrize(
    ("words", "why"),
    [("NIK 3671 0112 3456 0001", "number"), ("rumah di gang Haji Ali", "address"), ("lihat www.contoh.id", "address")],
)
def test_numbers_and_addresses_are_refused(words: str, why: str) -> None:
    assert refused(words) == why


def test_bands_are_wider_than_what_is_known() -> None:
    assert age_band(57, 63, "10") == (50, 70) and age_band(57, 63, "5") == (55, 65)
    assert height_band(160, 166, "male") == "middle" and height_band(160, 166, "female") == "tall"


def test_the_card_is_a_picture_that_a_telephone_shows() -> None:
    long = "tahi lalat di pipi kiri, " * 8 + "x" * 80
    picture = Image.open(io.BytesIO(draw_card(CardText("Mencari keluarga", (("Ciri", long),), ("Telepon",)))))
    assert picture.format == "PNG" and picture.width == WIDTH and 400 < picture.height < 3_000
    assert len({pixel for _, pixel in picture.convert("L").getcolors() or []}) > 10, "there are letters on it"


def test_the_card_shows_no_empty_boxes() -> None:
    dashes = draw_card(CardText("Mencari keluarga", (("Umur", "60–70 tahun"),), ("Telepon",)))
    plain = draw_card(CardText("Mencari keluarga", (("Umur", "60-70 tahun"),), ("Telepon",)))
    assert dashes == plain
    odd = draw_card(CardText("Mencari keluarga", (("Umur", "60-70 \u660e😀tahun"),), ("Telepon",)))
    assert odd == plain


def test_an_upload_is_sent_as_a_file() -> None:
    card = draw_card(CardText("Mencari keluarga", (), ("Telepon",)))
    screen = Screen("", upload=UploadFile("photo", "a.png", card, "image/png"))
    call = call_for(screen, 5, standing=7)
    assert call.method == "sendPhoto" and call.upload is not None and call.upload.content == card


async def state(desk: Relative) -> str:
    """How the newest notice stands."""
    rows = await desk.stage.write(lambda tx: tx.all("SELECT state FROM notice ORDER BY id DESC"))
    return str(rows[0][0])
