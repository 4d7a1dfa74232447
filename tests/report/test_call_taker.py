"""A call-taker is no bystander (SOP 1): a script, no location key, additions to the last caller's report, all ways in."""

import pytest

from bot.actions.kit.heard import Heard
from bot.actions.report.answers import begin_for_caller_told
from bot.actions.report.filling import BeginReport
from bot.actions.system.conversation import lost
from bot.clock import MINUTE
from bot.domain.kit.people import Role
from bot.domain.kit.refusals import Refusal
from bot.domain.report.form import CHANNELS
from bot.papers.figure_words import CHANNELS as ON_SHEETS
from bot.texts.catalog import texts
from storage.kit import outbox
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person


@pytest.fixture
async def rina(stage: Stage) -> Chat:
    rina = person(60, "Rina")
    await stage.grant(rina, Role.OPERATOR)
    return chat_of(stage, rina)


async def noted(chat: Chat, channel: str = "LAKSA") -> None:
    """A caller's report, up to the question where."""
    await chat.command("catat")
    await chat.press(channel)
    await chat.press("Lewati")  # the number there
    await chat.press("Lewati")
    await chat.press("Orang terlantar")


async def sent(chat: Chat) -> None:
    await noted(chat)
    await chat.say("Jl. Merdeka, Sukasari")
    await chat.press("Kirim")


def test_every_way_in_has_its_words() -> None:
    for language in ("id", "en"):
        assert {f"channel.{one}" for one in CHANNELS} <= texts(language).keys()
    assert set(CHANNELS) <= ON_SHEETS.keys()


async def test_the_questions_are_read_out_and_no_key_asks_for_the_phones_place(rina: Chat) -> None:
    await noted(rina)
    assert "Bacakan" in rina.last.text and "Di mana" not in rina.last.text.split("Bacakan")[0]
    assert rina.last.keys == () and "Kirim lokasi saya" not in str(rina.last)
    await rina.press("Kembali")
    assert "Bacakan" in rina.last.text
    await rina.press("Orang terlantar")
    await rina.say("Jl. Merdeka, Sukasari")
    assert "Bacakan" in rina.last.text
    await rina.press("Kirim")
    [ticket] = await rina.tickets()
    assert ticket.channel == "laksa"


async def test_danger_in_a_callers_words_is_said_to_the_call_taker(rina: Chat) -> None:
    await noted(rina)
    await rina.say("orangnya berdarah2 di depan alfamart jl merdeka sukasari")
    assert "minta penelepon menelepon 112" in rina.last.text
    assert (await rina.tickets())[0].urgent


async def test_what_follows_the_receipt_belongs_to_that_report(rina: Chat) -> None:
    await sent(rina)
    assert (await rina.say("tambahan: bajunya merah, celana pendek")).outcome == "relayed"
    assert (await rina.say("ada odgj ngamuk di pasar anyar")).outcome == "form"  # the next caller
    assert (await rina.answers()).kind == "odgj_amuk" and len(await rina.tickets()) == 2


async def test_after_half_an_hour_it_is_another_call(rina: Chat) -> None:
    await sent(rina)
    rina.stage.now += 31 * MINUTE
    assert (await rina.say("tambahan: bajunya merah, celana pendek")).outcome == "form"


async def test_a_reply_to_a_receipt_finds_its_report_at_any_time(rina: Chat) -> None:
    await sent(rina)
    await sent(rina)
    rina.stage.now += 60 * MINUTE
    first = (await rina.tickets())[-1]
    at = await rina.stage.write(lambda tx: outbox.standing(tx, rina.who.chat_id, f"receipt:{first.id}"))
    assert (await rina.say("orangnya pakai topi hijau", reply_to=at)).outcome == "relayed"
    rows = await rina.stage.write(lambda tx: [tuple(row) for row in tx.all("SELECT ticket_id, text FROM note")])
    assert rows == [(first.id, "orangnya pakai topi hijau")]


@pytest.mark.parametrize("said", ["#1", "1", "TRC-0001", "trc 1"])
async def test_a_number_is_a_ticket(stage: Stage, said: str) -> None:
    siti = chat_of(stage, person(7, "Siti"))
    await siti.report()
    assert (await siti.say(said)).outcome == "status" and "TRC-0001" in siti.last.text
    other = chat_of(stage, person(9, "Orang lain"))
    await other.say(said)
    assert "diterima" not in other.last.text and "Menunggu" not in other.last.text


async def test_a_command_that_there_is_not_is_said_to_be_none(stage: Stage) -> None:
    siti = chat_of(stage, person(7, "Siti"))
    await siti._settle(lost, BeginReport(siti.who))
    assert "tidak dikenal" in siti.last.text
    await siti.command("lapor")
    await siti._settle(lost, BeginReport(siti.who))
    assert "tidak dikenal" in siti.last.text and "laporkan" in siti.last.text


async def test_an_urgent_caller_is_with_the_team_before_the_channel_is_known(rina: Chat) -> None:
    await rina.say("bapak tua di depan alfamart jl merdeka kel sukasari pingsan, darahnya banyak")
    await rina.press("Orang terlantar")
    [ticket] = await rina.tickets()
    assert ticket.urgent and not ticket.complete
    assert "112" in rina.last.text
    await rina.press("Telepon")
    [ticket] = await rina.tickets()
    assert ticket.channel == "telephone"


async def test_danger_at_the_question_for_the_callers_number_is_kept_and_urgent(rina: Chat) -> None:
    await rina.command("catat")
    await rina.press("LAKSA")
    await rina.say("sebentar, katanya orangnya ga napas")
    assert "112" in rina.last.text
    answers = await rina.answers()
    assert answers.urgent and "ga napas" in (answers.words or "")


@pytest.mark.parametrize(
    ("note", "channel", "number"),
    [
        ("LAKSA 2291: lansia terlantar di depan pasar anyar", "laksa", "2291"),
        ("SP4N no 88213: keluarga asal Jambi kehabisan biaya di masjid raya al azhom", "sp4n_lapor", "88213"),
        ("info 112: odgj bawa golok di jl daan mogot", "112", None),
        ("Tlp 08.15 Bu Ani: gelandangan tidur di halte poris", "telephone", None),
        ("lap via WA: pengamen di perempatan shinta", "whatsapp", None),
        ("Satpol PP: temuan orang telantar depan GOR Dimyati", "satpol_pp", None),
        ("walk-in: ibu dengan 2 anak asal tasik di lobby kantor", "walk_in", None),
        ("ada kakek di halte poris, warga sudah telp 112", None, None),
    ],
)
async def test_the_way_that_a_note_names_is_not_asked_for(
    rina: Chat, note: str, channel: str | None, number: str | None
) -> None:
    await rina.say(note)
    answers = await rina.answers()
    assert (answers.caller_channel, answers.source_number) == (channel, number)
    assert ("Laporan ini datang lewat apa" in rina.last.text) is (channel is None and not answers.urgent)


async def test_the_head_of_a_note_is_no_place(rina: Chat) -> None:
    await rina.say("lap via WA: pengamen di perempatan shinta")
    assert (await rina.answers()).place_text == "di perempatan shinta"


@pytest.mark.parametrize(("said", "channel"), [("telpon", "telephone"), ("dari wa", "whatsapp"), ("patroli", "patrol")])
async def test_the_way_is_understood_in_words(rina: Chat, said: str, channel: str) -> None:
    await rina.command("catat")
    await rina.say(said)
    answers = await rina.answers()
    assert (answers.caller_channel, answers.words) == (channel, None)


async def test_what_names_no_way_tells_of_the_report(rina: Chat) -> None:
    await rina.command("catat")
    await rina.say("ga mau kasih nomor")
    answers = await rina.answers()
    assert (answers.caller_channel, answers.words) == (None, "ga mau kasih nomor")
    assert "Laporan ini datang lewat apa" in rina.last.text


async def test_words_behind_the_command_begin_the_report(rina: Chat, stage: Stage) -> None:
    heard = Heard(rina.who, 7, stage.now, "Tlp Bu Ani: gelandangan tidur di halte poris")
    await stage.settle(rina.who, begin_for_caller_told, heard, "u")
    answers = await rina.answers()
    assert (answers.kind, answers.caller_channel, answers.on_behalf) == ("ot", "telephone", True)
    assert answers.words == heard.text


async def test_whoever_takes_no_calls_begins_none(stage: Stage) -> None:
    siti = chat_of(stage, person(501, "Siti"))
    with pytest.raises(Refusal, match="not_allowed"):
        await stage.act(siti.who, begin_for_caller_told, Heard(siti.who, 7, stage.now, "gelandangan di halte"))


async def told(chat: Chat, stage: Stage, words: str) -> None:
    """/catat with a caller's words behind it, and what is shown then."""
    chat.message_id += 1
    await stage.settle(chat.who, begin_for_caller_told, Heard(chat.who, chat.message_id, stage.now, words), "u")
    chat.seen += [one for one in await stage.screens(chat.who.chat_id) if not one.moot]
    await stage.deliver()


async def test_the_next_caller_is_no_part_of_the_report_before(rina: Chat, stage: Stage) -> None:
    await told(rina, stage, "tlp: bapak jatuh dari motor di jl veteran sekarang pingsan")
    assert (await rina.answers()).kind is None
    await told(rina, stage, "wa: ibu bawa bayi minta-minta di lampu merah ahmad yani")
    [first] = [one for one in await rina.tickets() if "jatuh" in (one.answers.words or "")]
    assert first.answers.by_itself and "bayi" not in (first.answers.words or "")
    answers = await rina.answers()
    assert any("Dikirim seperti adanya" in one.text for one in rina.seen)
    assert answers.on_behalf and "jatuh" not in (answers.words or "") and "bayi" in (answers.words or "")


async def test_what_nobody_could_find_is_ended_first(rina: Chat, stage: Stage) -> None:
    await told(rina, stage, "tlp: kakek pikun sendirian")
    await told(rina, stage, "tlp: odgj ngamuk di pasar anyar")
    answers = await rina.answers()
    assert "ngamuk" not in (answers.words or "") and await rina.tickets() == []
    assert "/catat" in rina.last.text and "112" in rina.last.text


async def test_a_call_that_has_told_nothing_yet_is_the_one_that_is_written_down(rina: Chat, stage: Stage) -> None:
    await rina.command("catat")
    await told(rina, stage, "tlp: kakek pikun di halte poris")
    assert "kakek pikun" in ((await rina.answers()).words or "") and await rina.tickets() == []


async def test_send_is_no_word_of_a_report_that_cannot_be_sent(rina: Chat, stage: Stage) -> None:
    await told(rina, stage, "tlp: bapak jatuh dari motor sekarang pingsan")
    await rina.say("ya kirim")
    await rina.say("kirim")
    assert "kirim" not in ((await rina.answers()).words or "").split("\n")
    assert "belum bisa dikirim" in rina.last.text


@pytest.mark.parametrize("said", ["tlp: kakek pikun sendirian", "via 112 ada mayat", "wa orangnya luka parah"])
async def test_a_short_note_that_says_more_than_the_way_is_kept(rina: Chat, stage: Stage, said: str) -> None:
    await told(rina, stage, said)
    assert (await rina.answers()).words == said


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("tlp 08123456789 ada odgj ngamuk di pasar anyar", "+628123456789"),
        ("lansia terlantar di stasiun poris, pelapor bu rina 081311112222", "+6281311112222"),
        ("lansia terlantar di stasiun poris, anaknya 081311112222", None),
        ("wa 081311112222: kakek di halte poris, atau hp 081322223333", None),
    ],
)
async def test_the_number_of_a_caller_in_a_note_is_not_asked_for(
    rina: Chat, stage: Stage, said: str, number: str | None
) -> None:
    await told(rina, stage, said)
    answers = await rina.answers()
    assert answers.caller_phone == number and answers.words == said
    asked = "nomor penelepon" in rina.last.text
    assert asked is (number is None and answers.caller_channel is not None)


@pytest.mark.parametrize("said", ["ya kirim", "kirim aja pak", "udah kirim"])
async def test_send_in_words_sends_at_any_question_where_it_can_be_sent(rina: Chat, stage: Stage, said: str) -> None:
    await told(rina, stage, "LAKSA 2291: lansia terlantar dekat stasiun poris")
    assert "nomor penelepon" in rina.last.text
    await rina.say(said)
    [ticket] = await rina.tickets()
    assert ticket.complete and said not in (ticket.answers.words or "")


async def test_ada_lagi_elsewhere_is_the_next_caller(rina: Chat, stage: Stage) -> None:
    await told(rina, stage, "LAKSA 2291: lansia terlantar dekat stasiun poris")
    await rina.say("ada lagi nih anaknya nangis di situ")
    assert "nangis" in ((await rina.answers()).words or "")
    await rina.say("ada lagi nih ibu-ibu bawa bayi di lampu merah ahmad yani")
    answers = await rina.answers()
    assert (answers.words or "").startswith("ada lagi nih ibu-ibu") and "bayi" not in str(
        [one.answers.words for one in await rina.tickets() if one.answers.source_number == "2291"]
    )


@pytest.mark.parametrize("said", ["eh ini ada telpon lain, ", "ada penelepon kedua, ", "laporan baru: "])
async def test_another_caller_amid_a_report_is_another_report(rina: Chat, stage: Stage, said: str) -> None:
    await told(rina, stage, "tlp: ibu bawa bayi tidur di emperan toko jl kisamaun sukasari")
    await rina.say(f"{said}ada kakek jatoh di cikokol depan mall")
    [first] = [one for one in await rina.tickets() if "bayi" in (one.answers.words or "")]
    assert "jatoh" not in (first.answers.words or "") and "injured" not in first.answers.signs
    answers = await rina.answers()
    assert "jatoh" in (answers.words or "") and "bayi" not in (answers.words or "")


async def test_more_about_an_earlier_call_goes_to_it_while_the_next_is_written_down(rina: Chat, stage: Stage) -> None:
    await told(rina, stage, "tlp: ibu bawa bayi tidur di emperan toko jl kisamaun sukasari")
    await rina.say("ada telpon lain, ada kakek linglung di stasiun tangerang")
    await rina.say("tambahan yg ibu bawa bayi tadi: bayinya demam")
    await rina.say("nomor penelepon pertama salah, yg bener 081299988877")
    answers = await rina.answers()
    assert "demam" not in (answers.words or "") and answers.caller_phone is None and answers.on_behalf
    [first] = [one for one in await rina.tickets() if "bayi" in (one.answers.words or "")]
    notes = await stage.write(lambda tx: [tuple(row) for row in tx.all("SELECT ticket_id, text FROM note ORDER BY id")])
    assert [one[0] for one in notes] == [first.id] * 2 and "demam" in notes[0][1]


async def test_what_was_said_a_moment_ago_of_the_open_report_stays_with_it(rina: Chat, stage: Stage) -> None:
    await told(rina, stage, "tlp: ibu bawa bayi tidur di emperan toko jl kisamaun sukasari")
    await rina.say("ada telpon lain, ada kakek linglung di stasiun tangerang")
    await rina.say("kakek yang tadi pakai sarung")
    assert "sarung" in ((await rina.answers()).words or "")


async def test_a_bare_command_amid_a_call_says_that_it_is_not_sent(rina: Chat) -> None:
    await rina.command("catat")
    assert "belum dikirim" not in rina.last.text
    await rina.command("catat")
    assert "belum dikirim" not in rina.last.text, "nothing was told yet"
    await rina.say("penelepon bilang ada orang mau lompat dari fly over cikokol")
    await rina.command("catat")
    assert "Laporan penelepon ini belum dikirim" in rina.last.text and "112" in rina.last.text


@pytest.mark.parametrize("said", ["kirim", "kirim aja"])
async def test_send_where_only_the_kind_is_missing_takes_the_likeliest(rina: Chat, said: str) -> None:
    await rina.say("penelepon bilang ada orang mau lompat dari fly over cikokol")
    assert not await rina.tickets()
    await rina.say(said)
    answers = await rina.answers()
    assert answers.guessed and (await rina.tickets())[0].urgent and "kami isi dulu" in rina.last.text


async def test_more_of_an_earlier_call_goes_to_that_one(rina: Chat) -> None:
    for told in (
        "tlp ibu sari 081299990000 nenek tersesat depan indomaret cibodas, pake daster kuning",
        "tlp 081299990001 bapak tidur di halte poris plawad",
    ):
        await rina.stage.settle(rina.who, begin_for_caller_told, Heard(rina.who, 1, rina.stage.now, told), "c")
        await rina.say("kirim")
    newest, first = await rina.tickets()
    await rina.say("tadi yang nenek ternyata salah alamat, bukan cibodas tapi cibodasari")
    kept = await rina.stage.write(lambda tx: [row[0] for row in tx.all("SELECT ticket_id FROM note")])
    assert kept == [first.id] and first.id != newest.id
    await rina.say("tambahan: bajunya merah, celana pendek")
    kept = await rina.stage.write(lambda tx: [row[0] for row in tx.all("SELECT ticket_id FROM note")])
    assert kept == [first.id, newest.id]


async def test_somebody_elsewhere_told_anew_is_the_next_caller(rina: Chat) -> None:
    await rina.say("tlp 081299990000 ada bapak bapak kejang di depan rsud")
    await rina.say("ada anak 5 tahun nangis di terminal cimone")
    first = (await rina.tickets())[-1]
    answers = await rina.answers()
    assert "kejang" in (first.answers.words or "") and "anak" not in (first.answers.words or "")
    assert "terminal cimone" in (answers.place_text or "") and "kejang" not in (answers.words or "")


@pytest.mark.parametrize("said", ["ada darah di kepalanya", "orangnya sudah sadar, di depan rsud masih"])
async def test_more_of_the_same_caller_stays(rina: Chat, said: str) -> None:
    await rina.say("tlp 081299990000 ada bapak bapak kejang di depan rsud")
    await rina.say(said)
    assert said in ((await rina.answers()).words or "")


async def test_the_first_caller_is_known_by_the_person_amid_the_second_call(rina: Chat) -> None:
    await rina.command("catat")
    await rina.say("ada nenek2 di halte poris plawad, yang telpon Bu Imas 081234567001")
    await rina.say("telpon kedua: orang ngamuk bawa parang di pasar sipon, dari Pak Jaja 081234567002")
    second = await rina.answers()
    assert second.caller_phone == "+6281234567002"
    await rina.say("eh yang nenek itu bukan halte poris tapi halte batuceper")
    assert "batuceper" not in ((await rina.answers()).words or "")
    assert "disimpan di laporan" in " ".join(screen.text for screen in rina.seen[-3:])
