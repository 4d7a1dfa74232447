"""People of the team who write without a command are shown the one that they mean (SOP 1)."""

from dataclasses import replace

import pytest

from bot.domain.kit.people import Role
from bot.domain.system.staff_words import commands_meant
from bot.messages.kit.commands import BY_ROLE, RESIDENT
from bot.reading.normal import normal
from storage.accounts import people
from tests.report.chat import Chat, chat_of
from tests.support.stage import TEAM, Stage, person

HAVE = {*RESIDENT, *(name for names in BY_ROLE.values() for name in names)}


async def of(stage: Stage, role: Role) -> Chat:
    who = person(60, "Rina")
    await stage.grant(who, role)
    return chat_of(stage, who)


@pytest.mark.parametrize(
    ("role", "said", "command"),
    [
        (Role.SUPERVISOR, "rekap hari ini", "rekap"),
        (Role.SUPERVISOR, "tolong kirim excel bulan ini", "ekspor"),
        (Role.SUPERVISOR, "siapa yang jaga sekarang", "jaga"),
        (Role.SUPERVISOR, "ada berapa laporan hari ini", "rekap"),
        (Role.PETUGAS, "laporan yang belum diambil", "antre"),
        (Role.PETUGAS, "cuti besok", "jaga"),
        (Role.PETUGAS, "tukar jaga sama budi", "jaga"),
        (Role.PETUGAS, "menu", "bantuan"),
        (Role.SUPERVISOR, "tolong kirim data odgj kelurahan cipondoh", "rekap"),
        (Role.PETUGAS, "otw", "antre"),
        (Role.PETUGAS, "sudah di lokasi pak", "tiketku"),
        (Role.SUPERVISOR, "ada laporan baru?", "antre"),
        (Role.ADMIN, "tambah operator baru gimana", "undang"),
        (Role.ADMIN, "mau nambah petugas, undang gimana", "undang"),
    ],
)
async def test_the_command_is_shown_and_no_report_begins(stage: Stage, role: Role, said: str, command: str) -> None:
    chat = await of(stage, role)
    await chat.say(said)
    assert f"/{command} " in chat.last.text and await chat.draft() is None
    assert "📝 Lapor" in chat.labels()


@pytest.mark.parametrize(
    "said", ["ada kakek jaga parkir tergeletak di depan pasar anyar", "odgj di jl merdeka rekap badannya luka"]
)
async def test_a_report_of_theirs_stays_one(stage: Stage, said: str) -> None:
    chat = await of(stage, Role.PETUGAS)
    await chat.say(said)
    assert await chat.draft() is not None


async def test_a_command_that_they_do_not_have_is_not_shown(stage: Stage) -> None:
    chat = await of(stage, Role.PETUGAS)
    await chat.say("minta excel bulan juni")
    assert "/ekspor" not in chat.last.text and "/antre" in chat.last.text


async def test_a_residents_word_is_no_command(stage: Stage) -> None:
    chat = chat_of(stage, person(501, "Siti"))
    await chat.say("rekap hari ini")
    assert "/rekap" not in chat.last.text


def test_only_commands_that_exist_are_meant() -> None:
    every = "rekap excel langganan jaga jadwal antre tiketku tiket hunian klien surat register temukan cocok"
    more = "undang kalender wilayah ganti kelurahan pertanyaan menu"
    found = {one for word in f"{every} {more}".split() for one in commands_meant(normal(word))}
    assert found and found <= HAVE


@pytest.mark.parametrize("said", ["laporan 1", "tiket no. 1", "Laporan TRC-0001", "tiket #1"])
async def test_a_report_is_found_by_its_number_in_words(stage: Stage, said: str) -> None:
    siti = chat_of(stage, person(501, "Siti"))
    await siti.say("kakek linglung di jalan benteng betawi no 5 tanah tinggi")
    await siti.press("Kirim laporan")
    rina = await of(stage, Role.PETUGAS)
    assert (await rina.say(said)).outcome != "help" and "TRC-0001" in rina.last.text
    assert (await siti.say(said)).outcome == "status"


async def test_whoever_is_of_the_team_by_its_group_is_shown_a_responders_commands(stage: Stage) -> None:
    """Nobody gave them a role: where being in the group is enough they have one, and begin no report by "otw"."""
    stage.rules = replace(stage.rules, approval=False)
    rina = chat_of(stage, person(61, "Rina"))
    await stage.write(lambda tx: people.bind_team(tx, TEAM, "Tim", stage.now))
    await stage.write(lambda tx: people.set_member(tx, TEAM, 61, True, stage.now))
    await rina.say("saya udah di lokasi")
    assert "/tiketku" in rina.last.text and await rina.draft() is None


@pytest.mark.parametrize("role", [Role.ADMIN, Role.SUPERVISOR, Role.PETUGAS])
@pytest.mark.parametrize(
    "said",
    [
        "hp budi hilang, tolong cabut aksesnya",
        "keluarkan budi dari tim",
        "nonaktifkan akun rina ya",
        "hapenya rina dicuri",
        "budi pindah tugas, cabut haknya",
        "revoke budi's access",
        "pecat budi",
    ],
)
async def test_how_somebody_loses_their_access_is_said(stage: Stage, role: Role, said: str) -> None:
    chat = await of(stage, role)
    await chat.say(said)
    assert "/peran" in chat.last.text and "grup tim" in chat.last.text and await chat.draft() is None


@pytest.mark.parametrize("said", ["hp budi hilang, tolong cabut aksesnya", "keluarkan budi dari tim"])
async def test_nobody_else_reads_of_the_team_s_roles(stage: Stage, said: str) -> None:
    chat = chat_of(stage, person(61, "Wati"))
    await chat.say(said)
    assert "/peran" not in chat.last.text


@pytest.mark.parametrize("said", ["saya mau pulang", "ndan izin pulang duluan ya", "off dulu", "aku mau balik ya pak"])
async def test_a_responder_who_goes_home_is_no_stranded_traveller(stage: Stage, said: str) -> None:
    chat = await of(stage, Role.PETUGAS)
    await chat.say(said)
    assert "/jaga " in chat.last.text and await chat.draft() is None


async def test_a_resident_who_wants_to_go_home_is_one(stage: Stage) -> None:
    chat = chat_of(stage, person(61, "Wati"))
    await chat.say("saya mau pulang, kehabisan ongkos di terminal poris plawad")
    assert await chat.draft() is not None
