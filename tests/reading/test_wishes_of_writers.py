"""Who looks for one of their own, and who is lost themselves: what they want is beyond doubt (SOP 2, 9)."""

import pytest

from bot.reading.intents import read_intent


@pytest.mark.parametrize(
    "said",
    [
        "cari istri saya",
        "nyari bapak",
        "nggoleki bapakku",
        "cari pak de saya namanya No... lupa lengkapnya",
        "bantu cari bude saya",
        "kakak saya katanya dibawa ambulans dinsos kemarin, namanya Yanto, sekarang dimana ya?",
        "bapak saya dijemput petugas dinsos, ada dimana ya",
        "suami saya diangkut dinsos dibawa kemana",
        "ibu saya yang diamankan kemarin ada dimana sekarang",
    ],
)
def test_whoever_looks_for_one_of_their_own_searches(said: str) -> None:
    read = read_intent(said)
    assert (read.code, read.sure) == ("search", True)


@pytest.mark.parametrize(
    "said", ["saya kesasar pak ga tau ini dimana", "aku nyasar", "kami kesasar mau ke terminal", "pak saya tersesat"]
)
def test_whoever_is_lost_themselves_reports(said: str) -> None:
    read = read_intent(said)
    assert (read.code, read.sure) == ("report", True)


@pytest.mark.parametrize(
    "said", ["anak saya nyasar", "tolong pak saya tersesat di hatinya", "cari kerja", "cari jodoh"]
)
def test_neither_is_said_here(said: str) -> None:
    assert read_intent(said).code != "report"


def test_how_a_report_stands_is_no_search() -> None:
    assert (
        read_intent("nenek saya yg kemarin dibawa tim skrg di panti mana ya boleh ditengok jam berapa").code == "status"
    )


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("bapak2 mungutin kardus jam 1 malem sambil joget dangdut hehe gw kasian wkwk di jl veteran", "report"),
        ("wkwkwk lucu bgt botnya", "nonsense"),
        ("hati saya terlantar bang wkwk", "nonsense"),
    ],
)
def test_whoever_laughs_in_a_long_message_that_says_where_means_it(said: str, code: str) -> None:
    assert read_intent(said, placed=code == "report").code == code
