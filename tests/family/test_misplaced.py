"""An answer to another question than the open one goes where it belongs (SOP 5.1)."""

import pytest

from bot.actions.kit.heard import Media
from storage.family import searches
from storage.family.searches import SearchRow
from tests.family.cases import Relative, relative
from tests.support.stage import Stage, person


@pytest.fixture
async def siti(stage: Stage) -> Relative:
    """A relative who is asked for marks, having given a name, the sex and nothing else."""
    chat = relative(stage, person(501, "Siti"))
    await chat.begin()
    await chat.say("Sumiati")
    await chat.press("Perempuan")
    await chat.press("Lewati")
    await chat.press("Lewati")
    assert "Apa ciri-cirinya" in chat.last.text
    return chat


async def of(chat: Relative) -> SearchRow:
    search = await chat.stage.write(lambda tx: searches.filling(tx, chat.who.user_id))
    assert search is not None
    return search


@pytest.mark.parametrize(
    ("said", "field", "value"),
    [
        ("daster kembang2 warna ijo", "clothing", "daster kembang2 warna ijo"),
        ("terakhir di pasar malabar", "place", "terakhir di pasar malabar"),
        ("kemarin", "lost", ("2023-06-27", "2023-06-27")),
        ("tadi pagi jam 9", "lost", ("2023-06-28", "2023-06-28")),
        ("081234567890", "contact", "+6281234567890"),
        ("saya cucunya", "relation", "other"),
    ],
)
async def test_it_is_kept_where_it_belongs_and_the_question_comes_again(
    siti: Relative, said: str, field: str, value: object
) -> None:
    await siti.say(said)
    known = (await of(siti)).known
    assert getattr(known, field) == value and known.marks is None
    assert "di bagian yang sesuai" in siti.last.text and "Apa ciri-cirinya" in siti.last.text


@pytest.mark.parametrize(
    "said", ["tahi lalat di pipi kiri", "rambut pendek, baju putih", "jalannya pincang", "bekas operasi tahun lalu"]
)
async def test_an_answer_to_the_question_stays_one(siti: Relative, said: str) -> None:
    await siti.say(said)
    assert (await of(siti)).known.marks == said
    assert "Pakaian apa" in siti.last.text


async def test_what_is_known_already_is_not_overruled_and_its_words_are_kept(siti: Relative) -> None:
    await siti.say("kemarin")
    await siti.say("tiga hari lalu")
    known = (await of(siti)).known
    assert known.lost == ("2023-06-27", "2023-06-27") and known.marks is None
    assert "tiga hari lalu" in known.typed


async def test_the_question_where_takes_no_looks_and_no_word_in_passing(siti: Relative) -> None:
    for _ in range(3):
        await siti.press("Lewati")
    assert "Di mana terakhir terlihat" in siti.last.text
    for said in ("orangnya kurus", "iya pak"):
        await siti.say(said)
        assert (await of(siti)).known.place is None and "Di mana terakhir terlihat" in siti.last.text
    await siti.say("bugel mas")
    assert (await of(siti)).known.place == "bugel mas"


async def test_under_the_review_a_number_and_a_relation_are_taken(siti: Relative) -> None:
    while "Apakah sudah benar" not in siti.last.text:
        await siti.press("Lewati")
    for said in ("081234567890", "anaknya", "pake baju merah", "tinggi 150"):
        await siti.say(said)
    known = (await of(siti)).known
    assert (known.contact, known.relation, known.clothing) == ("+6281234567890", "child", "pake baju merah")
    assert known.height is not None and "Apakah sudah benar" in siti.last.text
    await siti.say("0813 1111 2222")
    assert (await of(siti)).known.contact == "+6281234567890" and "Pakai tombol" in siti.last.text


@pytest.fixture
async def ani(stage: Stage) -> Relative:
    """A relative who is asked for the height, and has only words."""
    chat = relative(stage, person(502, "Ani"))
    await chat.begin()
    await chat.say("Sukardi")
    await chat.press("Laki-laki")
    await chat.say("72")
    assert "Berapa tinggi badannya" in chat.last.text
    return chat


@pytest.mark.parametrize("said", ["gatau pak", "kurang tau", "nanti aja", "ga inget"])
async def test_whoever_does_not_know_a_figure_goes_on_in_words(ani: Relative, said: str) -> None:
    await ani.say(said)
    assert "height" in (await of(ani)).known.skipped and "Apa ciri-cirinya" in ani.last.text


@pytest.mark.parametrize(
    ("said", "field", "value"),
    [
        ("baju koko putih, sarung", "clothing", "baju koko putih, sarung"),
        ("tahi lalat di pipi", "marks", "tahi lalat di pipi"),
        ("081234567890", "contact", "+6281234567890"),
        ("saya anaknya", "relation", "child"),
    ],
)
async def test_other_words_than_a_figure_go_where_they_belong(
    ani: Relative, said: str, field: str, value: object
) -> None:
    await ani.say(said)
    known = (await of(ani)).known
    assert getattr(known, field) == value and known.height is None
    assert "di bagian yang sesuai" in ani.last.text and "Berapa tinggi badannya" in ani.last.text


async def test_what_belongs_nowhere_is_kept_for_the_team_and_how_to_go_on_is_said(ani: Relative) -> None:
    await ani.say("orangnya suka lupa jalan pulang")
    assert "orangnya suka lupa jalan pulang" in (await of(ani)).known.typed
    assert "kami simpan untuk petugas" in ani.last.text and "tekan Lewati" in ani.last.text
    await ani.say("apa?")
    assert "apa?" not in (await of(ani)).known.typed and "tekan Lewati" in ani.last.text


async def test_a_relative_who_is_reached_here_needs_no_number(ani: Relative) -> None:
    for _ in range(6):
        await ani.press("Lewati")
    assert "Nomor mana" in ani.last.text
    await ani.say("ya ini nomor saya")
    assert "contact" in (await of(ani)).known.skipped and "Apakah sudah benar" in ani.last.text


async def test_whoever_goes_on_telling_is_not_held_up_by_a_figure(ani: Relative) -> None:
    await ani.say("koko putih")
    assert "Berapa tinggi badannya" in ani.last.text
    await ani.say("terakhir di pasar anyar")
    known = (await of(ani)).known
    assert (known.clothing, known.place) == ("koko putih", "terakhir di pasar anyar")
    assert "height" in known.skipped and "Apa ciri-cirinya" in ani.last.text


async def test_a_badly_typed_figure_is_asked_for_again(ani: Relative) -> None:
    for said in ("tinggu", "xx"):
        await ani.say(said)
        assert "Berapa tinggi badannya" in ani.last.text
    await ani.say("165")
    assert (await of(ani)).known.height is not None


async def test_a_picture_with_words_is_said_to_be_none_and_the_words_count(ani: Relative) -> None:
    await ani.say("tahi lalat di pipi", media=Media("photo", "file1", "unique1"))
    assert (await of(ani)).known.marks == "tahi lalat di pipi" and "belum bisa kami cocokkan" in ani.last.text


@pytest.fixture
async def checking(ani: Relative) -> Relative:
    """A relative who is asked whether all is right."""
    while "Apakah sudah benar" not in ani.last.text:
        await ani.press("Lewati")
    return ani


async def test_what_is_wrong_in_a_search_is_set_right_in_words(checking: Relative) -> None:
    await checking.say("salah umurnya, harusnya 65")
    assert (await of(checking)).known.age == (64, 66) and "Apakah sudah benar" in checking.last.text
    await checking.say("salah bajunya yang bener kemeja biru")
    assert (await of(checking)).known.clothing == "kemeja biru"


async def test_a_no_under_a_search_is_asked_which_part_and_a_part_is_asked_anew(checking: Relative) -> None:
    await checking.say("salah")
    assert "Bagian mana" in checking.last.text
    await checking.say("salah namanya")
    assert "Siapa nama" in checking.last.text


async def test_no_marks_are_no_marks(stage: Stage, siti: Relative) -> None:
    await siti.say("ga ada ciri2 khusus")
    known = (await of(siti)).known
    assert known.marks is None and "marks" in known.skipped


async def test_years_where_the_name_is_asked_are_an_age(stage: Stage) -> None:
    chat = relative(stage, person(503, "Rina"))
    await chat.begin()
    await chat.say("umur 30an")
    known = (await of(chat)).known
    assert known.name is None and known.age is not None and "Siapa nama" in chat.last.text


async def test_a_relative_whose_search_has_ended_well_is_shown_how_to_end_it(checking: Relative) -> None:
    await checking.say("ya")
    await checking.say("bapak saya udah ketemu alhamdulillah")
    assert "CARI-0001" in checking.last.text and any(
        "Sudah ketemu" in button.label for row in checking.last.buttons for button in row
    )


@pytest.mark.parametrize("said", ["laki2", "laki2 pak", "lk", "dia laki2 pak, badannya kurus"])
async def test_the_sex_as_it_is_written_answers_its_question(stage: Stage, said: str) -> None:
    chat = relative(stage, person(504, "Dewi"))
    await chat.begin()
    await chat.say("Darsono")
    await chat.say(said)
    assert (await of(chat)).known.sex == "male" and "Berapa umurnya" in chat.last.text


async def test_ones_own_number_is_a_number_whatever_was_asked(siti: Relative) -> None:
    await siti.say("nomor saya 085712345678 ya pak")
    known = (await of(siti)).known
    assert (known.contact, known.marks) == ("+6285712345678", None) and "Apa ciri-cirinya" in siti.last.text


async def test_words_under_the_review_of_a_search_are_kept(checking: Relative) -> None:
    for said in ("tadi ada yang liat jalan ke arah sana katanya", "kalo ketemu telpon saya ya", "0813 1111 2222"):
        await checking.say(said)
        known = (await of(checking)).known
        assert said in known.typed or known.contact == "+6281311112222"
        assert "Apakah sudah benar" in checking.last.text
    await checking.say("0813 1111 3333")
    assert "0813 1111 3333" in (await of(checking)).known.typed and "kami simpan untuk petugas" in checking.last.text


@pytest.mark.parametrize(
    "said", ["ada yang cocok ga", "gimana pak udah ketemu belum", "kapan dikabari", "nanti ditelpon?"]
)
async def test_whoever_asks_after_a_search_that_was_not_sent_is_told_so(checking: Relative, said: str) -> None:
    await checking.say(said)
    assert "belum dikirim" in checking.last.text and said not in (await of(checking)).known.typed


async def test_somebody_without_a_name_is_not_called_by_the_words_behind(stage: Stage) -> None:
    chat = relative(stage, person(505, "Yuni"))
    await chat.say("kakak saya hilang sebulan lalu, katanya ada mayat tanpa nama di rsud dikubur dinsos")
    assert (await of(chat)).known.name is None and "Siapa nama" in chat.last.text


async def test_whoever_asks_where_somebody_lies_begins_no_second_search(checking: Relative) -> None:
    await checking.say("kirim")
    await checking.say("dimana makamnya")
    assert "CARI-0001" in checking.last.text and "Siapa nama" not in checking.last.text
