"""Who asks that one of their own does not learn where they are (SOP 9), and who only speaks of such people."""

import pytest

from bot.reading.hiding import asks_not_to_be_found

HIDES = (
    "saya di rumah singgah dinsos, suami saya nyari2 saya. tolong jangan kasih tau dia saya di sini",
    "jangan bilang suami saya kalau saya di sini",
    "kalo suami saya nanya jangan kasih tau saya dmn",
    "jangan sampe bapak saya tau saya ada di rumah aman",
    "tolong rahasiakan keberadaan saya dari suami",
    "jangan kasih alamat saya ke suami",
    "jangan kasih tau mantan saya tempat saya sekarang",
    "kalau ada yang nyari saya ngaku keluarga jangan percaya, itu suami saya",
    "suami saya pasti nyari ke sini, bilang saya ga ada",
    "saya takut ditemukan suami saya",
    "jangan sampai suami saya nemuin saya",
    "dia suka nyamar jadi saudara, jangan dikasih tau ya saya di panti",
    "aku kabur, jangan kasih tau ortuku aku disini",
    "suami saya lagi nyari saya, tolong sembunyikan saya",
    "saya takut, suami saya nyari saya terus, saya sekarang di rumah singgah, jangan kasih tau dia ya",
    "suami saya nyari2 saya, jangan dikasih tau",
    "mantan saya ngejar saya terus, tolong jangan kasih tau alamat rumah singgah ini",
    "saya takut mantan saya nyariin saya ke sini",
    "don't tell my husband where i am",
    "please do not tell him i am here",
)
SPEAKS_OF_IT = (
    "jangan kasih tau siapa yang lapor ya, saya tinggal di dekat situ",
    "tolong jangan bilang ke tetangga kalo saya yang lapor",
    "ibu saya hilang, jangan kasih tau bapak dulu ya",
    "suami saya hilang dari kemarin, saya nyari dimana2",
    "saya cari suami saya, jangan bilang dia ya",
    "istri saya kabur dari rumah, tolong kasih tau saya di mana dia",
    "saya ga mau ketemu petugas, bapak saya galak",
    "adik saya ga mau bilang dia tinggal di mana",
    "jangan takut pak, saya di depan rumah ibu",
    "bapak saya nyari saya ga? saya anak yang hilang kemarin",
    "ada bapak takut sama anjing, dia nyari saya minta tolong",
    "suami saya bawa pisau, saya sembunyi saya takut",
)


@pytest.mark.parametrize("said", HIDES)
def test_who_hides_asks_not_to_be_found(said: str) -> None:
    assert asks_not_to_be_found(said)


@pytest.mark.parametrize("said", SPEAKS_OF_IT)
def test_who_speaks_of_others_or_of_the_report_does_not(said: str) -> None:
    assert not asks_not_to_be_found(said)
