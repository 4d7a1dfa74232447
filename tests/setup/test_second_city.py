"""Another city is settings and nothing else: the made-up one in examples/ is started, and nothing of the first is left."""

import csv
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

from bot.config import Config
from bot.config.reports import WAYS
from bot.config.service import ServicePart
from bot.domain.report.form import CHANNELS
from bot.domain.rules import Rules
from bot.domain.ticket.sop import Sop
from bot.settings import rules_of, service_of
from bot.texts.catalog import LANGUAGES, Texts, texts
from simulator import Person
from tests.support.harness import Sigap, sigap_running

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "muara-jati" / "config.toml"
FIRST_CITY = re.compile(r"TRC|Dinsos|Tangerang|5517339|Siaga")


def environment(sigap: Sigap) -> dict[str, str]:
    """What of a test's bot stands above the city's file."""
    return {
        "SIGAP_TELEGRAM__TOKEN": sigap.tg.token,
        "SIGAP_TELEGRAM__API_BASE_URL": sigap.tg.url,
        "SIGAP_TELEGRAM__PACE__ENABLED": "false",
        "SIGAP_DATABASE__PATH": str(sigap.folder / "sigap.db"),
        "SIGAP_TEAM__GROUP_ID": str(sigap.group.id),
        "SIGAP_TEAM__APPROVAL": "false",
        "SIGAP_CLOCK__OFFSET_FILE": str(sigap.folder / "clock"),
    }


def shown(*people: Person) -> Iterator[str]:
    """Everything that the bot wrote to them."""
    for one in people:
        yield from (message.text for message in one.chat() if message.from_bot)


async def test_a_report_in_another_city_names_nothing_of_the_first(tmp_path: Path) -> None:
    async with sigap_running(tmp_path, started=False) as sigap:
        shutil.copy(EXAMPLE, sigap.config)
        sigap.config.chmod(0o600)
        await sigap.start(environment(sigap))
        [budi] = sigap.responders("Budi")
        budi.send_text("/start")
        siti = sigap.tg.person("Siti")
        siti.send_text("/start")
        await siti.wait_for("Sahabat Sosial Muara Jati")
        siti.send_text("/lapor")
        siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan"), "ODGJ bersama keluarga")
        siti.press(await siti.wait_for("Apakah bantuan"), "Ya, tetap perlu Sahabat Sosial")
        await siti.wait_for("Di mana lokasinya")
        siti.send_location(-3.2001, 118.0001)
        siti.press(await siti.wait_for("Bagaimana kondisinya"), "Kirim")
        receipt = await siti.wait_for("sudah sampai ke tim Sahabat Sosial")
        assert "SSM-0001" in receipt.text
        card = await budi.wait_for("SSM-0001", chat=sigap.group)
        budi.press(card, "Ambil")
        await budi.wait_for("SSM-0001")
        budi.send_text("/tiket ssm-1")
        await budi.wait_for("SSM-0001")
        assert [text for text in shown(siti, budi) if FIRST_CITY.search(text)] == []
        stamped = Sop.from_stamp(sigap.db("SELECT sop FROM ticket")[0][0])
        assert (stamped.unclaimed_group_min, stamped.recheck_min) == (3, 240)


def test_no_area_or_office_of_the_first_city_stands_in_a_text() -> None:
    """Examples too are the city's own: its kecamatan and kelurahan, and who has its cemeteries."""
    with (ROOT / "bot" / "data" / "kota-tangerang.csv").open(encoding="utf-8") as file:
        areas = {name for row in csv.DictReader(file) for name in (row["kelurahan"], row["kecamatan"])}
    found = [
        (language, key, name)
        for language in LANGUAGES
        for key in sorted(texts(language).keys() - {"channel.tangerang_live"})
        for name in sorted({*areas, "Disperkimtan"})
        if re.search(rf"\b{name}\b", texts(language).raw(key))
    ]
    assert found == []


def test_a_city_names_only_the_ways_that_it_has() -> None:
    """What a call-taker may choose: no system of the first city in a second one, and words and code agree."""
    config = Config.of(
        {"telegram": {"token": "123456789:" + "A" * 35}, "reports": tomllib.loads(EXAMPLE.read_text())["reports"]}
    )
    assert not {"laksa", "tangerang_live"} & set(rules_of(config).channels)
    assert set(WAYS) == set(CHANNELS) == set(Rules().channels)


def test_names_and_numbers_of_the_first_city_stand_in_its_configuration_only() -> None:
    """The words that people may type (bot/reading), and the list of the city's kelurahan, are no text of ours."""
    found = subprocess.run(
        ["git", "grep", "-nE", r"TRC|Dinsos|5517339|0895-?6087|Siaga 112", "--", "bot", "handlers"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    ).stdout.splitlines()
    assert found, "the rule sees what is set"
    assert [line for line in found if not line.startswith(("bot/config/", "bot/data/services.toml:"))] == []


class MoreWords(ServicePart):
    """The table [service] with one key more."""

    office_hours: str = "Senin sampai Jumat"


def test_a_key_that_only_texts_name_is_a_field_of_every_text() -> None:
    service = service_of(MoreWords(team="Sahabat"))
    sentence = Texts("id", {"a.b": "{team} buka {office_hours}."}, service.fields).plain("a.b")
    assert (sentence, service.team) == ("Sahabat buka Senin sampai Jumat.", "Sahabat")
