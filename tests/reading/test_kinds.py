"""The kind of a report where no rule names it, or where a rule is sure of the wrong one."""

import pytest

from bot.reading.kinds import read_kinds
from bot.reading.outcome import Partly, Read

ASKED = (
    ("nih ada kakek mau ke pekalongan salah naik bis, duitnya tinggal 5rb. lagi di pool damri", "bekal"),
    ("pemulung meninggal di puskesmas, sekarang di kamar jenazah, siapa yg nguburin pak", "jenazah"),
    ("anak kecil kesedot pusaran di kolam renang, blm ditemuin", "lainnya"),
    ("plis cepet ade gue mau loncat dari balkon apartemen", "lainnya"),
    ("siswi SMP diusir orang tuanya, skrg nginep di rumah guru", "anak"),
    ("kak sy terlantar di bandara, ga ada tiket pulang ke medan", "bekal"),
    ("bayi udah ga bernyawa di kardus depan klinik", "jenazah"),
    ("emak saya suka ngobrol sama almarhum bapak", "odgj_keluarga"),
    ("ora duwe sangu bali nang solo pak, turu nang masjid", "bekal"),
    ("i have no money and want to go back to malang, sleeping in the terminal", "bekal"),
    ("cowo muda jongkok ngomong ke tembok dari subuh", "odgj"),
)
SURE = (
    ("ada odgj ngamuk di pasar anyar", "odgj_amuk"),
    ("gelandangan tidur di emperan toko", "ot"),
    ("ada nenek pikun kesasar di depan pasar", "lansia"),
    ("there is an old man sleeping near pasar anyar", "lansia"),
    ("an old woman is crying in front of the mosque", "lansia"),
)


@pytest.mark.parametrize(("text", "kind"), ASKED)
def test_the_right_kind_is_at_least_offered(text: str, kind: str) -> None:
    match read_kinds(text):
        case Read((code, *_)):
            assert code == kind
        case Partly(guess):
            assert kind in guess
        case other:
            pytest.fail(f"nothing was read: {other}")


def test_of_two_people_in_one_message_the_kind_is_asked() -> None:
    assert isinstance(read_kinds("kakek yg kemarin udah dijemput. ini ada lagi, pemulung tidur di emperan"), Partly)


def test_who_suffers_it_does_not_rage() -> None:
    assert isinstance(read_kinds("odgj disiram air panas sama pedagang, kulitnya melepuh"), Partly)


def test_whoever_shivers_without_clothes_may_only_be_ill() -> None:
    assert isinstance(read_kinds("laki2 ga pake baju menggigil demam di kolong jembatan"), Partly)


def test_who_fled_from_a_flood_is_asked_about() -> None:
    assert isinstance(read_kinds("korban banjir 9 kk tidur di teras masjid belum dapat selimut"), Partly)


@pytest.mark.parametrize("text", ["asma kumat tengah malam", "jantungnya kambuh", "maag saya kumat lagi"])
def test_what_comes_back_of_the_body_is_no_trouble_of_the_mind(text: str) -> None:
    found = read_kinds(text)
    assert not (isinstance(found, Read | Partly) and found.spans)


@pytest.mark.parametrize(("text", "kind"), SURE)
def test_what_is_plain_is_not_asked(text: str, kind: str) -> None:
    assert isinstance(found := read_kinds(text), Read) and found.value == (kind,)
