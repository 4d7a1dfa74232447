"""What a screen becomes: buttons, lists, numbered texts, places, files, templates; every limit kept, nothing lost."""

import pytest

from bot.channels.whatsapp import words
from bot.channels.whatsapp.courier import WhatsAppCourier
from bot.channels.whatsapp.drawing import BODY, TEXT, GraphCall, Words, call_for
from bot.channels.whatsapp.typed import as_choice
from bot.channels.whatsapp.words import marked, shorten
from bot.messages.kit.screen import Button, Key, Screen, UploadFile
from bot.outbox.channel import Reader, Undrawn
from tests.support.goldens import FOLDER

WORDS = Words("Pilih", "Atau ketik:", "Balas dengan nomor atau katanya:")
HER = Reader("ID.siti", "report.form", "6281")


def draw(screen: Screen, reader: Reader = HER) -> GraphCall:
    """The request; a test that wants none asks for that."""
    call = call_for(screen, reader, WORDS, {"reporter.step": "kabar"})
    assert isinstance(call, GraphCall)
    return call


def choices(*labels: str) -> tuple[tuple[Button, ...], ...]:
    return tuple((Button(label, f"rf:n:{at}"),) for at, label in enumerate(labels))


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("Tolong <b>112</b>!", "Tolong *112*!"),
        ("<i>a</i> &amp; <s>b</s> <code>c</code>", "_a_ & ~b~ `c`"),
        ('<a href="https://x.id/1">peta</a>', "peta (https://x.id/1)"),
        ("1 &lt; 2", "1 < 2"),
        ("<b><i>x</i></b>", "*_x_*"),
        ('<tg-time unix="1">14.02</tg-time>', "14.02"),
        ("Ambil: /ambil_12, atau (/orang_3)", "Ambil: /ambil 12, atau (/orang 3)"),
        ("https://x.id/a/foto_12 dan/atau_1", "https://x.id/a/foto_12 dan/atau_1"),
        ("<blockquote>satu\ndua</blockquote>", "> satu\n> dua"),
    ],
)
def test_marks(html: str, text: str) -> None:
    assert marked(html) == text


def test_what_is_only_marks_is_marked_as_tag_by_tag(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [line for file in FOLDER.glob("messages.*.txt") for line in file.read_text("utf-8").splitlines()]
    at_once = list(map(marked, lines))
    monkeypatch.setattr(words, "_PLAIN_TAGS", ())
    assert at_once == list(map(marked, lines)) and any("<b>" in line for line in lines)


@pytest.mark.parametrize("whole", ["👩‍🚒" * 30, "🇮🇩" * 30, "e\u0301" * 60, "👍🏽" * 30, "❤️" * 30, "abc" * 30])
def test_a_cut_never_goes_through_a_letter(whole: str) -> None:
    for limit in range(5, 20):
        short = shorten(whole, limit)
        assert len(short) <= limit and short.endswith("…")
        kept = short[:-1]
        assert whole.startswith(kept) and (not kept or whole[len(kept)] not in "\u200d\ufe0f\u0301🏽")
    assert shorten("pendek", 20) == "pendek"


def test_where_several_may_be_right_the_choices_are_numbered() -> None:
    """A list closes behind the first choice, and has no numbers: "1" was taken for words."""
    call = draw(Screen("Bagaimana?", choices("A", "B", "C", "D"), figures=True, several=True))
    assert call.counted and call.body["type"] == "text" and "1. A\n2. B" in call.body["text"]["body"]


def test_three_choices_are_buttons_four_are_a_list_eleven_are_numbered() -> None:
    three = draw(Screen("Apa?", choices("Ya", "Tidak", "Lewati")))
    assert three.body["interactive"]["type"] == "button" and three.offered[0][1] == "rf:n:0"
    four = draw(Screen("Apa?", choices("A", "B", "C", "D"))).body["interactive"]
    assert four["type"] == "list" and [row["id"] for row in four["action"]["sections"][0]["rows"]][3] == "rf:n:3"
    eleven = draw(Screen("Apa?", choices(*"ABCDEFGHIJK")))
    assert eleven.body["type"] == "text" and "11. K" in eleven.body["text"]["body"] and len(eleven.offered) == 11


def test_of_many_choices_the_one_that_most_people_want_can_be_touched() -> None:
    rows = (*choices(*"ABCDEFGHIJ"), (Button("Kirim", "rf:n:g", style="success"),))
    call = draw(Screen("Sudah benar?", rows))
    shape = call.body["interactive"]
    assert [one["reply"]["title"] for one in shape["action"]["buttons"]] == ["Kirim"]
    assert "10. J\n11. Kirim" in shape["body"]["text"] and len(call.offered) == 11
    assert draw(Screen("x" * BODY, rows)).body["type"] == "text"


def test_a_label_that_is_too_long_for_a_button_stands_whole_in_a_list() -> None:
    label = "Orang terlantar yang tidak bisa bicara"
    rows = draw(Screen("Apa?", choices(label, "Ya"))).body["interactive"]["action"]["sections"][0]["rows"]
    assert len(rows[0]["title"]) <= 24 and rows[0]["description"] == label


def test_a_number_names_a_choice_where_it_is_shown_or_means_nothing_else() -> None:
    courier = WhatsAppCourier(None, WORDS, {}, None)  # type: ignore[arg-type]

    def understood(screen: Screen) -> tuple[set[str], bool]:
        offer = courier.choices(draw(screen))
        return {label for label, _ in offer.choices}, offer.counted

    assert understood(Screen("Benar?", choices("Ya", "Tidak"))) == ({"Ya", "Tidak"}, True)
    assert understood(Screen("Berapa umurnya?", choices("Ya", "Tidak"), figures=True)) == ({"Ya", "Tidak"}, False)
    assert understood(Screen("Ada berapa orang?", choices("Jawab"))) == ({"Jawab"}, False)
    assert understood(Screen("Berapa umurnya?", choices(*"ABCDEFGHIJK"), figures=True)) == (set("ABCDEFGHIJK"), True)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3", "3"), ("3.", "3"), ("#3", "3"), ("no 3", "3"), ("No.3", "3"), ("nomor tiga", "3"), ("yg ketiga", "3"),
        ("yang nomor 3 ya kak", "3"), ("pilih 3", "3"), ("ke-3", "3"), ("tiga", "3"), ("pertama", "1"),
        ("kedua belas", "12"), ("sebelas", "11"), ("the third", "3"), ("3 aja", "3"),
        ("dua orang", "dua orang"), ("kakek", "kakek"), ("081234567890", "081234567890"), ("seratus", "seratus"),
        ("ya", "ya"), ("no", "no"), ("", ""), ("anak 3 tahun", "anak 3 tahun"),
    ],
)  # fmt: skip
def test_a_number_however_it_is_said(typed: str, meant: str) -> None:
    assert as_choice(typed) == meant


def test_a_long_text_keeps_its_choices() -> None:
    call = draw(Screen("x" * 2 * TEXT, choices("Ya", "Tidak")))
    body = call.body["text"]["body"]
    assert len(body) == TEXT and body.endswith("1. Ya\n2. Tidak")
    assert draw(Screen("x" * (BODY + 1), choices("Ya"))).body["type"] == "text"
    assert draw(Screen("x" * BODY, choices("Ya"))).body["type"] == "interactive"


def test_a_link_is_written_out() -> None:
    call = draw(Screen("Peta", ((Button("Buka", url="https://x.id"),),)))
    assert call.body["text"]["body"] == "Peta\n\nBuka: https://x.id"


def test_the_location_key_asks_for_the_place_and_names_the_other_keys() -> None:
    keys = ((Key("Kirim lokasi", "location"),), (Key("Lewati"), Key("Batal")))
    call = draw(Screen("Di mana?", keys=keys)).body["interactive"]
    assert call["type"] == "location_request_message"
    assert call["body"]["text"] == "Di mana?\n\nAtau ketik: Lewati · Batal"


def test_files_and_places() -> None:
    assert draw(Screen(pin=(-6.17, 106.65))).body["location"] == {"latitude": -6.17, "longitude": 106.65}
    photo = draw(Screen("foto", file=("photo", "AgAC")))
    assert photo.body == {"type": "image", "image": {"caption": "foto"}} and photo.fetch == "AgAC"
    voice = draw(Screen("diam", file=("voice", "AwAC")))
    assert voice.body == {"type": "audio", "audio": {}}
    paper = draw(Screen(upload=UploadFile("document", "surat.pdf", b"%PDF", "application/pdf")))
    assert paper.body["document"]["filename"] == "surat.pdf"


def test_whom_it_goes_to() -> None:
    assert draw(Screen("a")).to == {"to": "6281"}
    assert draw(Screen("a"), Reader("ID.rina")).to == {"recipient": "ID.rina"}


def test_a_rewrite_is_sent_only_where_it_says_something_new() -> None:
    first = draw(Screen("satu", choices("Ya")))
    again = Reader("ID.siti", "report.form", "6281", rewrite=True, standing=7, shown=first.shown)
    assert call_for(Screen("satu", choices("Ya")), again, WORDS, {}) is Undrawn.SEEN
    assert isinstance(call_for(Screen("dua", choices("Ya")), again, WORDS, {}), GraphCall)
    told = draw(Screen("satu", news="saved"))
    same = Reader("ID.siti", "reporter.receipt", rewrite=True, standing=7, shown=told.shown)
    assert call_for(Screen("lain", news="saved"), same, WORDS, {}) is Undrawn.SEEN
    assert isinstance(call_for(Screen("lain", news="with the team"), same, WORDS, {}), GraphCall)


def test_a_closed_chat_takes_what_has_a_template() -> None:
    closed = Reader("ID.siti", "reporter.step", "6281", open=False)
    template = draw(Screen("<b>Kabar</b>\n\nPetugas di lokasi."), closed).body["template"]
    assert template["name"] == "kabar"
    assert template["components"][0]["parameters"] == [{"type": "text", "text": "*Kabar* · Petugas di lokasi."}]
    assert call_for(Screen("a"), Reader("x", "report.thanks", open=False), WORDS, {}) is Undrawn.CLOSED


def test_calls_of_another_messenger_are_no_messages() -> None:
    assert call_for(Screen(act=("deleteMessages", {})), HER, WORDS, {}) is Undrawn.SEEN
