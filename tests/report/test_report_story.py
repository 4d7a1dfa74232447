"""Whole reports over real HTTP, as people live them: what they send, what they see, what it costs in calls."""

from simulator import Person
from simulator.watch import PATIENCE_S
from tests.support.harness import Sigap, eventually

WRITES = ("sendMessage", "editMessageText")


def calls_to(sigap: Sigap, person: Person) -> list[str]:
    """The calls that wrote to a person's private chat, refused ones too."""
    return [call.method for call in sigap.tg.calls if call.method in WRITES and call.chat_id == person.id]


async def test_a_report_of_six_answers_costs_eight_messages_and_the_one_that_takes_the_location_key_away(
    sigap: Sigap,
) -> None:
    siti = sigap.tg.person("Siti")
    siti.send_text("/lapor")
    siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    await siti.wait_for("Di mana lokasinya")
    siti.tap("📍 Kirim lokasi saya")
    await siti.wait_for("Bagaimana kondisinya")
    siti.send_text("Bapak tua duduk lemas di dekat tempat sampah")
    await siti.wait_for("patokan")
    siti.send_text("Pom Bensin Tanah Tinggi")
    await siti.wait_for("Patokan: Pom Bensin")
    siti.send_photo()
    await siti.wait_for("1 foto/video")
    siti.send_text("0812 3456 7890")
    review = await siti.wait_for("+6281234567890")
    sent = siti.press(review, "Kirim laporan")
    receipt = await siti.wait_for("sudah sampai ke tim")
    assert "TRC-0001" in receipt.text
    assert receipt.id == review.id  # the form became the receipt
    assert (await sent.answered())["text"] == "Laporan diterima. Nomor: TRC-0001"
    assert len(calls_to(sigap, siti)) <= 9, calls_to(sigap, siti)
    assert sigap.db("SELECT count(*) FROM ticket")[0][0] == 1


async def test_whoever_adds_nothing_gets_five_messages_and_three_silent_edits(sigap: Sigap) -> None:
    """Kind, place, the word that takes the location key away, condition, review; the question that was answered in words
    loses its buttons, and the review becomes the receipt, once or twice."""
    siti = sigap.tg.person("Siti")
    siti.send_text("/lapor")
    siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    await siti.wait_for("Di mana lokasinya")
    siti.tap("📍 Kirim lokasi saya")
    await siti.wait_for("Bagaimana kondisinya")
    siti.send_text("Bapak tua duduk lemas di dekat tempat sampah")
    siti.press(await siti.wait_for("Apakah sudah benar"), "Kirim laporan")
    await siti.wait_for("sudah sampai ke tim")

    def methods_now() -> list[str]:
        return [call.method for call in sigap.tg.calls if call.chat_id == siti.id]

    # Buttons go in a gap, on a busy machine behind the receipt.
    await eventually(
        lambda: "editMessageReplyMarkup" in methods_now(), PATIENCE_S, "the answered question's buttons go"
    )
    methods = methods_now()
    assert methods.count("sendMessage") == 5, methods
    assert sum(method.startswith("editMessage") for method in methods) <= 3, methods
    assert methods.count("editMessageReplyMarkup") == 1, methods


async def test_the_open_question_comes_again_after_a_kill(sigap: Sigap) -> None:
    siti = sigap.tg.person("Siti")
    siti.send_photo(caption="Ada ibu tua di halte")
    form = await siti.wait_for("ingin Bapak/Ibu laporkan")
    await sigap.kill()
    siti.press(form, "Lansia terlantar")
    await sigap.start()
    await siti.wait_for("Di mana lokasinya")
    since = siti.mark()
    siti.send_text("???")
    again = await siti.wait_for("Di mana lokasinya", since=since)
    assert "belum bisa kami baca" in again.text
    siti.send_text("Jl. Daan Mogot, Tanah Tinggi")
    review = await siti.wait_for("nomor yang bisa dihubungi")
    siti.press(review, "Kirim laporan")
    await siti.wait_for("sudah sampai ke tim")
    row = sigap.db("SELECT kind, answers FROM ticket")[0]
    assert row["kind"] == "lansia"
    assert "Ada ibu tua" in row["answers"]


async def test_an_urgent_report_reaches_the_team_before_it_is_complete(sigap: Sigap) -> None:
    siti = sigap.tg.person("Siti")
    siti.send_location(-6.17196, 106.65251)
    siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan"), "mengamuk")
    asked = await siti.wait_for("sudah sampai ke tim")
    assert "112" in asked.text
    assert "Bagaimana kondisinya" in asked.text
    assert (await siti.presses[-1].answered())["show_alert"]
    row = await sigap.until("SELECT id, complete, urgent FROM ticket")
    assert (row["complete"], row["urgent"]) == (0, 1)
    siti.send_text("Membawa golok di depan warung")
    siti.press(await siti.wait_for("patokan"), "Kirim laporan")
    await siti.wait_for("Laporan diterima")
    await sigap.until("SELECT complete FROM ticket")
    assert sigap.db("SELECT count(*) FROM ticket")[0][0] == 1


async def test_an_album_is_one_report_with_all_its_photos(sigap: Sigap) -> None:
    siti = sigap.tg.person("Siti")
    siti.send_album([None] * 4)
    form = await siti.wait_for("ingin Bapak/Ibu laporkan")
    await sigap.until("SELECT count(*) = 4 FROM attachment")
    siti.press(form, "Orang terlantar")
    await siti.wait_for("Di mana lokasinya")
    siti.send_text("-6.17196, 106.65251")
    await siti.wait_for("Bagaimana kondisinya")
    assert len(calls_to(sigap, siti)) == 4, siti.transcript()  # three questions, and the location key goes
    siti.press(siti.last(), "Kirim")
    await siti.wait_for("sudah sampai ke tim")
    assert sigap.db("SELECT count(*) FROM attachment WHERE ticket_id = 1")[0][0] == 4


async def test_two_taps_on_send_make_one_ticket(sigap: Sigap) -> None:
    siti = sigap.tg.person("Siti")
    siti.send_text("Ada orang tidur di trotoar")
    await siti.wait_for("Di mana lokasinya")
    siti.send_text("Jl. Sudirman, Cikokol")
    form = await siti.wait_for("patokan")
    pressed = [siti.press(form, "Kirim laporan") for _ in range(5)]
    await siti.wait_for("sudah sampai ke tim")
    words = [(await press.answered())["text"] for press in pressed]
    assert words[0] == "Laporan diterima. Nomor: TRC-0001"
    assert all("TRC-0001" in word for word in words[1:])
    assert sigap.db("SELECT count(*) FROM ticket")[0][0] == 1


async def test_a_web_client_whose_location_button_sends_words(sigap: Sigap) -> None:
    siti = sigap.tg.person("Siti")
    siti.client = "web"
    siti.send_text("/lapor")
    siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    await siti.wait_for("Di mana lokasinya")
    siti.tap("📍 Kirim lokasi saya")
    await siti.wait_for("tombol lokasi tidak berfungsi")
    siti.send_text("https://www.google.com/maps?q=-6.17196,106.65251")
    await siti.wait_for("sekitar Kel. Tanah Tinggi")


async def test_in_the_group_only_a_line_that_points_to_the_private_chat(sigap: Sigap) -> None:
    (budi,) = sigap.responders("Budi")
    for _ in range(5):
        budi.send_text("/lapor", chat=sigap.group)
    hint = await budi.wait_for("chat pribadi", chat=sigap.group)
    link = hint.buttons[0][0]["url"]
    await sigap.until("SELECT count(*) = 5 FROM inbox WHERE outcome = 'private_hint'")
    siti = sigap.tg.person("Siti")
    siti.open_link(link)
    await siti.wait_for("ingin Bapak/Ibu laporkan")
    hints = [one for one in budi.chat(sigap.group) if "chat pribadi" in one.text]
    assert len(hints) == 1


async def test_nasty_words_do_not_break_a_message(sigap: Sigap) -> None:
    """F33: bad tags, entities, overrides and piled-up marks from the first word to the receipt."""
    siti = sigap.tg.person("Si<b>ti</b>")
    siti.send_text("<b>\u202eAda</b> &amp; <a href='tg://user?id=1'>orang</a> Z" + "\u0337" * 500)
    siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    await siti.wait_for("Di mana lokasinya")
    siti.send_text("</i><script>Jl. {kind} %s & co</script>")
    await siti.wait_for("patokan")
    since = siti.mark()
    siti.send_text("<x" * 2_000)
    review = await siti.wait_for("Apakah sudah benar", since=since)
    assert "<a href='tg://user?id=1'>orang</a>" in review.text
    assert "\u202e" not in review.text
    siti.press(review, "Kirim laporan")
    await siti.wait_for("sudah sampai ke tim")
    assert [call.error for call in sigap.tg.calls if call.error] == []


async def test_questions_that_were_answered_in_words_lose_their_buttons_and_the_location_key_goes(sigap: Sigap) -> None:
    siti = sigap.tg.person("Siti")
    siti.send_text("/lapor")
    form = await siti.wait_for("ingin Bapak/Ibu laporkan")
    siti.send_text("orang terlantar")
    await siti.wait_for("Di mana lokasinya")
    assert siti.keyboard()
    siti.send_text("Jl. Merdeka, kel. Sukasari")
    asked = await siti.wait_for("Apakah sudah benar")
    assert not siti.keyboard()
    since = siti.mark()
    siti.send_text("depan minimarket")
    landmark = await siti.wait_for("Apakah sudah benar", since=since)
    await eventually(lambda: not form.buttons and not asked.buttons, PATIENCE_S, "what is past has no buttons")
    assert landmark.buttons
    siti.send_text("kirim")
    receipt = await siti.wait_for("sudah sampai ke tim")
    await eventually(lambda: not landmark.buttons, PATIENCE_S, "the form that was sent by words has none")
    assert receipt.buttons
    cleared = [call for call in sigap.tg.calls if call.method == "editMessageReplyMarkup"]
    assert [call.error for call in cleared] == [None] * 3


async def test_the_kind_that_was_pressed_is_corrected_where_it_was_pressed(sigap: Sigap) -> None:
    """The question of the place has a keyboard, so that it is a message of its own; the one before it is no dead end."""
    siti = sigap.tg.person("Siti")
    siti.send_text("/lapor")
    form = await siti.wait_for("ingin Bapak/Ibu laporkan")
    siti.press(form, "Orang terlantar")
    await siti.wait_for("Di mana lokasinya")
    since = siti.mark()
    siti.press(form, "Lansia terlantar")
    again = await siti.wait_for("Di mana lokasinya", since=since)
    assert "Lansia terlantar" in again.text
    siti.send_text("Jl. Merdeka, kel. Sukasari")
    await siti.wait_for("Bagaimana kondisinya")
    siti.send_text("kirim")
    await siti.wait_for("sudah sampai ke tim")
    late = siti.press(form, "Orang terlantar")
    assert "TRC-0001" in (await late.answered())["text"]
    assert [row["kind"] for row in sigap.db("SELECT kind FROM ticket")] == ["lansia"]


async def test_a_change_of_mind_at_the_review(sigap: Sigap) -> None:
    siti = sigap.tg.person("Siti")
    siti.send_text("/lapor")
    siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    await siti.wait_for("Di mana lokasinya")
    siti.send_text("Jl. Merdeka, kel. Sukasari")
    form = await siti.wait_for("Bagaimana kondisinya")
    siti.press(form, "Lewati")
    form = await siti.wait_for("Apakah sudah benar")
    since = siti.mark()
    siti.press(form, "Jenis")
    siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan", since=since), "Lansia terlantar")
    siti.press(await siti.wait_for("Apakah sudah benar", since=since), "Kirim laporan")
    await siti.wait_for("sudah sampai ke tim")
    assert sigap.db("SELECT kind FROM ticket")[0][0] == "lansia"


async def test_a_command_of_the_private_chat_is_pointed_there_from_the_group(sigap: Sigap) -> None:
    (budi,) = sigap.responders("Budi")
    for said in ("/status", "/ekspor@nobody_bot", "/nosuchcommand"):
        budi.send_text(said, chat=sigap.group)
    hint = await budi.wait_for("Itu untuk chat pribadi", chat=sigap.group)
    assert hint.buttons[0][0]["url"].startswith("https://t.me/")
    await sigap.until("SELECT count(*) >= 3 FROM inbox WHERE state = 'done'")
    [(hints,)] = sigap.db("SELECT count(*) FROM outbox WHERE kind = 'people.private_hint'")
    assert hints == 1
