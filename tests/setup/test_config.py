"""Bad settings end the start before anything else happens, and say which key is wrong (FAULTS F39)."""

import os
import re
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.checked import Part, Secret
from bot.config import Config, load
from bot.config.places import PlaceConfig
from bot.config.rites import RitePart
from bot.owner import sole_owner
from tests.setup.contradictions import CONTRADICTIONS, GOOD, TOKEN, Broken

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def _secret(folder: Path, content: bytes, mode: int) -> None:
    path = folder / "token"
    path.write_bytes(content)
    path.chmod(mode)


def _webhook(lines: str, secret: str = "abcdefghijklmnop") -> str:
    return f'{GOOD}mode = "webhook"\n[telegram.webhook]\nsecret = "{secret}"\n{lines}'


TOKEN_FILE = '[telegram]\ntoken_file = "token"\n'
HOOK = 'url = "https://sigap.example/hook"\n'
BROKEN = [
    Broken("no token", "[team]\ngroup_id = -5\n", ("telegram.token:",)),
    Broken("empty file", "", ("telegram.token:",)),
    Broken("token left as in the example", '[telegram]\ntoken = "FILL IN"\n', ("telegram.token:",)),
    Broken("token too short", '[telegram]\ntoken = "4242424242:AAStand"\n', ("telegram.token:",)),
    Broken("token with letters before the colon", f'[telegram]\ntoken = "x{TOKEN}"\n', ("telegram.token:",)),
    Broken("token is a number", "[telegram]\ntoken = 4242424242\n", ("telegram.token:",)),
    Broken("a copy that goes nowhere", f'{GOOD}[standby]\nsocket = "/run/l/s"\n', ("standby.replica:",)),
    Broken("a copy by address", f'{GOOD}[standby]\nreplica = "s3://a/b"\n', ("standby.replica:",)),
    Broken("token and token_file", f'{GOOD}token_file = "token"\n', ("telegram.token:",)),
    Broken("token_file missing", TOKEN_FILE, ("telegram.token_file:",)),
    Broken(
        "token_file readable by others",
        TOKEN_FILE,
        ("telegram.token_file:",),
        prepare=lambda folder: _secret(folder, TOKEN.encode(), 0o644),
    ),
    Broken(
        "token_file without a token",
        TOKEN_FILE,
        ("telegram.token_file:",),
        prepare=lambda folder: _secret(folder, b"\xff\xfe secret", 0o600),
    ),
    Broken(
        "token_file is a folder",
        TOKEN_FILE,
        ("telegram.token_file:",),
        prepare=lambda folder: (folder / "token").mkdir(mode=0o700),
    ),
    Broken("address without a scheme", f'{GOOD}api_base_url = "api.telegram.org"\n', ("telegram.api_base_url:",)),
    Broken("address that is none", f'{GOOD}api_base_url = "http://["\n', ("telegram.api_base_url:",)),
    Broken("unknown mode", f'{GOOD}mode = "push"\n', ("telegram.mode:",)),
    Broken("webhook without an address", _webhook(""), ("telegram.webhook.url:",)),
    Broken("webhook over http", _webhook('url = "http://sigap.example/"\n'), ("telegram.webhook.url:",)),
    Broken("webhook with a short secret", _webhook(HOOK, "short"), ("telegram.webhook.secret:",)),
    Broken("webhook with an odd secret", _webhook(HOOK, "0123456789abcdef!"), ("telegram.webhook.secret:",)),
    Broken("webhook with nothing", _webhook("", ""), ("telegram.webhook.url:", "telegram.webhook.secret:")),
    Broken("port 0", _webhook(f"{HOOK}port = 0\n"), ("telegram.webhook.port:",)),
    Broken("port 70000", _webhook(f"{HOOK}port = 70000\n"), ("telegram.webhook.port:",)),
    Broken("port in words", _webhook(f'{HOOK}port = "https"\n'), ("telegram.webhook.port:",)),
    Broken("no pace with Telegram itself", f"{GOOD}pace.enabled = false\n", ("telegram.pace.enabled:",)),
    Broken("group id positive", f"{GOOD}[team]\ngroup_id = 1001234\n", ("team.group_id:",)),
    Broken("group id a name", f'{GOOD}[team]\ngroup_id = "TRC Dinsos"\n', ("team.group_id:",)),
    Broken("group id a fraction", f"{GOOD}[team]\ngroup_id = -1.5\n", ("team.group_id:",)),
    Broken("language unknown", f'{GOOD}[team]\nlanguage = "jv"\n', ("team.language:",)),
    Broken("yes instead of true", f'{GOOD}[team]\napproval = "sometimes"\n', ("team.approval:",)),
    Broken("unknown key", f"{GOOD}tokn = 1\n", ("telegram.tokn:",)),
    Broken("unknown table", f"{GOOD}[tean]\ngroup_id = -5\n", ("tean:",)),
    Broken("a value where a table belongs", f"sop = 5\n{GOOD}", ("sop:",)),
    Broken("zone unknown", f'{GOOD}[city]\ntimezone = "Asia/Tangerang"\n', ("city.timezone:",)),
    Broken("zone a path", f'{GOOD}[city]\ntimezone = "../../etc/passwd"\n', ("city.timezone:",)),
    Broken("areas missing", f'{GOOD}[city]\nareas = "areas.csv"\n', ("city.areas:",)),
    Broken(
        "areas with other columns",
        f'{GOOD}[city]\nareas = "areas.csv"\n',
        ("city.areas:",),
        prepare=lambda folder: (folder / "areas.csv").write_text("kode;nama\n1;Cikokol\n"),
    ),
    Broken(
        "areas empty",
        f'{GOOD}[city]\nareas = "areas.csv"\n',
        ("city.areas:",),
        prepare=lambda folder: (folder / "areas.csv").write_text("code,kelurahan,kecamatan,lat,lng\n"),
    ),
    Broken("geocoder a word", f'{GOOD}[geocoder]\nserver = "on"\n', ("geocoder.server:",)),
    Broken("geocoder over http", f'{GOOD}[geocoder]\nserver = "http://maps.example"\n', ("geocoder.server:",)),
    Broken("geocoder with a bad port", f'{GOOD}[geocoder]\nserver = "https://a:x"\n', ("geocoder.server:",)),
    Broken("public geocoder without a name", f'{GOOD}[geocoder]\nserver = "public"\n', ("geocoder.email:",)),
    Broken("geocoder of no country", f'{GOOD}[geocoder]\ncountry = "Indonesia"\n', ("geocoder.country:",)),
    Broken("geocoder that never waits", f"{GOOD}[geocoder]\ntimeout_s = 0\n", ("geocoder.timeout_s:",)),
    Broken("geocoder in two lines", f'{GOOD}[geocoder]\nuser_agent = "a\\nb"\n', ("geocoder.user_agent:",)),
    Broken("minutes negative", f"{GOOD}[sop]\nrecheck_min = -1\n", ("sop.recheck_min:",)),
    Broken("minutes zero", f"{GOOD}[sop]\nclose_question_min = 0\n", ("sop.close_question_min:",)),
    Broken("minutes in words", f'{GOOD}[sop]\nrecheck_min = "six hours"\n', ("sop.recheck_min:",)),
    Broken("minutes true", f"{GOOD}[sop]\nrecheck_min = true\n", ("sop.recheck_min:",)),
    Broken("minutes beyond reason", f"{GOOD}[sop]\nrecheck_min = 1000000\n", ("sop.recheck_min:",)),
    Broken("claim ladder upside down", f"{GOOD}[sop]\nunclaimed_group_min = 20\n", ("sop.unclaimed_group_min:",)),
    Broken("lease ladder upside down", f"{GOOD}[sop]\nlease_end_min = 30\n", ("sop.lease_ask_min:",)),
    Broken("no report an hour", f"{GOOD}[reports]\nper_hour = 0\n", ("reports.per_hour:",)),
    Broken("more an hour than a day", f"{GOOD}[reports]\nper_hour = 11\n", ("reports.per_hour:",)),
    Broken("no places", f"places = []\n{GOOD}", ("places:",)),
    Broken(
        "place twice",
        f'{GOOD}[[places]]\ncode = "rps"\nname = "A"\n[[places]]\ncode = "rps"\nname = "B"\n',
        ("places:",),
    ),
    Broken("place with an odd code", f'{GOOD}[[places]]\ncode = "R P S"\nname = "RPS"\n', ("places.0.code:",)),
    Broken(
        "place with half a position", f'{GOOD}[[places]]\ncode = "rps"\nname = "A"\nlat = -6.1\n', ("places.0.lat:",)
    ),
    Broken("place of an odd kind", f'{GOOD}[[places]]\ncode = "rps"\nname = "A"\nkind = "bar"\n', ("places.0.kind:",)),
    Broken("base that is no pin", f'{GOOD}[team]\nbase = "Neglasari"\n', ("team.base:",)),
    Broken("base off the earth", f'{GOOD}[team]\nbase = "106.6, -6.1"\n', ("team.base.0:",)),
    Broken("place without a name", f'{GOOD}[[places]]\ncode = "rps"\n', ("places.0.name:",)),
    Broken("log level unknown", f'{GOOD}[logs]\nlevel = "VERBOSE"\n', ("logs.level:",)),
    Broken("clock with the real Telegram", f'{GOOD}[clock]\noffset_file = "clock"\n', ("clock.offset_file:",)),
    Broken(
        "clock file missing",
        f'{GOOD}api_base_url = "http://127.0.0.1:9"\n[clock]\noffset_file = "clock"\n',
        ("clock.offset_file:",),
    ),
    Broken(
        "folder is a file",
        f'{GOOD}[database]\npath = "taken/sigap.db"\n',
        ("database.path:",),
        prepare=lambda folder: (folder / "taken").write_text(""),
    ),
    Broken("folder of the system", f'{GOOD}[database]\npath = "/proc/sigap/sigap.db"\n', ("database.path:",)),
    Broken(
        "database is a folder",
        f'{GOOD}[database]\npath = "data/sigap.db"\n',
        ("database.path:",),
        prepare=lambda folder: (folder / "data" / "sigap.db").mkdir(parents=True),
    ),
    Broken("no TOML", "[telegram\ntoken = 1\n", ("config.toml:",)),
    Broken("a key twice", f'{GOOD}token = "{TOKEN}"\n', ("config.toml:",)),
    Broken("not UTF-8", b'[telegram]\ntoken = "\xff\xfe"\n', ("config.toml:",)),
    Broken("variable wrong", GOOD, ("team.group_id:",), env={"SIGAP_TEAM__GROUP_ID": "none"}),
    Broken("variable misspelt", GOOD, ("telegram.tokn:",), env={"SIGAP_TELEGRAM__TOKN": TOKEN}),
    Broken("variable of no table", GOOD, ("SIGAP_TAEM__GROUP_ID:",), env={"SIGAP_TAEM__GROUP_ID": "-5"}),
    Broken("variable that is no JSON", GOOD, ("environment:",), env={"SIGAP_PLACES": "[{"}),
    Broken(
        "several at once",
        f'{GOOD}mode = "push"\n[team]\ngroup_id = 7\n[sop]\nrecheck_min = -1\n[logs]\nlevel = "LOUD"\n',
        ("telegram.mode:", "team.group_id:", "sop.recheck_min:", "logs.level:"),
    ),
]


def _check(*arguments: str) -> tuple[int, list[str]]:
    result = CliRunner().invoke(cli(), ["check", *arguments])
    return result.exit_code, result.stderr.splitlines()


@pytest.mark.parametrize("case", [*BROKEN, *CONTRADICTIONS], ids=lambda case: case.name)
def test_f39_each_fault_is_one_line_that_names_its_key(
    case: Broken, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case.prepare(tmp_path)
    for name, value in case.env.items():
        monkeypatch.setenv(name, value)
    text = case.text if isinstance(case.text, bytes) else case.text.encode()
    (tmp_path / "config.toml").write_bytes(text)

    code, lines = _check("--config", "config.toml")

    assert code == 2
    assert [line.split(" ")[0] for line in lines] == list(case.faults)
    assert all(len(line) > len(line.split(" ")[0]) + 5 for line in lines), "a line says what is wrong"
    assert TOKEN not in "".join(lines)
    assert "AAStand" not in "".join(lines)


def test_no_line_speaks_in_patterns(tmp_path: Path) -> None:
    """Whoever fills in the settings of a city reads what to write, not how a program checks it."""
    odd = {
        "duty": 'announce = "18.00"',
        "service": 'prefix = "trc"',
        "whatsapp": 'phone_number_id = "x"\nnumber = "0895"\ntemplates.step = "A B"',
        "geocoder": 'country = "indonesia"',
        "open311": 'jurisdiction = "A"',
    }
    text = "".join(f"[{table}]\n{lines}\n" for table, lines in odd.items())
    lists = '[[places]]\ncode = "A"\nname = "A"\n[[partners]]\nname = "A"\ntitle = "A"\n'
    (tmp_path / "config.toml").write_text(f"{GOOD}{text}{lists}")

    code, lines = _check("--config", "config.toml")

    assert (code, len(lines)) == (2, 9)
    assert not [line for line in lines if re.search(r"[\^$\\]|\[a", line)]
    assert 'duty.announce: must be a time of day such as "07:00"' in lines


def test_f39_there_are_many_ways_to_be_wrong() -> None:
    assert len(BROKEN) >= 25
    assert len({case.name for case in BROKEN}) == len(BROKEN)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    code, lines = _check("--config", "elsewhere.toml")
    assert (code, len(lines)) == (2, 1)
    assert lines[0].startswith("elsewhere.toml:")


def test_without_file_and_environment() -> None:
    code, lines = _check()
    assert code == 2
    assert [line.split(" ")[0] for line in lines] == ["config.toml:", "telegram.token:"]


def test_the_environment_alone_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIGAP_TELEGRAM__TOKEN", TOKEN)
    monkeypatch.setenv("SIGAP_TEAM__GROUP_ID", "-1001234")
    assert _check() == (0, [])
    config = load(Path("config.toml"), needed=False)
    assert config.team.group_id == -1001234
    assert config.telegram.secret_token() == TOKEN


def test_the_environment_wins_over_the_file_key_by_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "config.toml").write_text(f'{GOOD}[team]\ngroup_id = -5\nlanguage = "en"\n')
    monkeypatch.setenv("SIGAP_TEAM__GROUP_ID", "-1001234")
    config = load(tmp_path / "config.toml")
    assert (config.team.group_id, config.team.language) == (-1001234, "en")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_token_file_that_only_its_owner_may_read(tmp_path: Path, mark: bytes) -> None:
    _secret(tmp_path, mark + f"{TOKEN}\r\n".encode(), 0o600)
    (tmp_path / "config.toml").write_text(TOKEN_FILE)
    assert load(tmp_path / "config.toml").telegram.secret_token() == TOKEN


def test_a_file_from_a_windows_editor(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert load(tmp_path / "config.toml").telegram.secret_token() == TOKEN


def test_the_secrets_are_in_no_representation(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(_webhook(HOOK))
    config = load(tmp_path / "config.toml")
    assert TOKEN not in repr(config) + str(config.as_dict())
    assert "abcdefghijklmnop" not in repr(config) + str(config.as_dict())


def test_f39_nothing_is_asked_of_the_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_network(*_: object) -> None:
        raise AssertionError("the network was touched")

    monkeypatch.setattr("socket.socket.connect", no_network)
    (tmp_path / "config.toml").write_text(f'{GOOD}mode = "push"\n')
    result = CliRunner().invoke(cli(), ["run", "--config", "config.toml"])
    assert result.exit_code == 2, result.exception


# -- the example ---------------------------------------------------------------------------------------------------


def _example() -> str:
    return (ROOT / "config.example.toml").read_text(encoding="utf-8")


def test_the_example_works_once_token_and_group_are_filled_in(tmp_path: Path) -> None:
    filled = _example().replace('"FILL IN: 123456789:AA..."', f'"{TOKEN}"')
    filled = filled.replace("-1000000000000", "-1001234567890")
    assert filled.count(TOKEN) == 1
    (tmp_path / "config.toml").write_text(filled)
    assert load(tmp_path / "config.toml").team.group_id == -1001234567890


def test_the_example_shows_every_key_with_its_default() -> None:
    shown = tomllib.loads(re.sub(r"(?m)^# (?=\w+ = )", "", _example()))
    expected = dict(_defaults(Config))
    assert dict(_leaves(shown)).keys() == expected.keys()
    optional = set("telegram.token telegram.token_file team.group_id team.topic_id team.base clock.offset_file".split())
    optional |= set(
        "city.areas city.spellings city.boundaries city.boundaries_code papers.logo mail.password_file".split()
    )
    optional |= {"partners", "directory.file", "standby.socket", "whatsapp.token_file", "whatsapp.app_secret_file"}
    for key, value in _leaves(shown):
        if key == "places":
            assert [PlaceConfig(**place) for place in value] == [PlaceConfig(**place) for place in expected[key]]
        elif key == "rites":
            assert [RitePart(**rite) for rite in value] == [RitePart(**rite) for rite in expected[key]]
        elif key not in optional:
            assert value == expected[key], key


def test_the_example_explains_every_table_and_key() -> None:
    lines = _example().splitlines()
    assert [line for line in lines if line.startswith("#") and not line.startswith("# ") and line != "#"] == []
    for number, line in enumerate(lines):
        if re.match(r"(# )?token_file = |(# )?\w+ = ", line) and not _in_places(lines, number):
            block = _block_above(lines, number)
            assert any(one.startswith("# ") for one in block), f"line {number + 1} is not explained: {line}"


def _block_above(lines: list[str], number: int) -> list[str]:
    start = number
    while start > 0 and lines[start - 1].strip() and not lines[start - 1].startswith("["):
        start -= 1
    return lines[start:number]


def _in_places(lines: list[str], number: int) -> bool:
    tables = [line for line in lines[:number] if line.startswith("[")]
    return bool(tables) and tables[-1].startswith("[[")


def _leaves(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value


def _defaults(table: type[Part], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, one in table.keys.items():
        if isinstance(one.type, type) and issubclass(one.type, Part):
            yield from _defaults(one.type, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", _plain(one.default)


def _plain(value: Any) -> Any:
    if isinstance(value, Secret):
        return value.value
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Part):
        return {name: _plain(one) for name, one in value.as_dict().items()}
    return str(value) if isinstance(value, Path) else value


# -- as processes --------------------------------------------------------------------------------------------------


def _run(folder: Path, environment: Mapping[str, str] | None = None) -> tuple[subprocess.CompletedProcess[str], float]:
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "bot", "run", "--config", str(folder / "config.toml")],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    return done, time.monotonic() - began


def test_f07_a_second_instance_is_told_at_once(tmp_path: Path) -> None:
    """FAULTS F07: exit code 3 and a clear line; what it costs is measured in tests/storage/test_sole_owner.py."""
    (tmp_path / "config.toml").write_text(f'{GOOD}[database]\npath = "{tmp_path}/sigap.db"\n')
    with sole_owner(tmp_path / "sigap.db"):
        done, _ = _run(tmp_path)
    assert done.returncode == 3
    assert "already works on this database" in done.stderr
    assert not (tmp_path / "sigap.db").exists(), "the second one touched nothing"


def test_f11_a_machine_without_time_zones_starts(tmp_path: Path) -> None:
    """FAULTS F11: the zones come with the package tzdata."""
    (tmp_path / "config.toml").write_text(GOOD)
    done = subprocess.run(
        [sys.executable, "-m", "bot", "check", "--config", str(tmp_path / "config.toml")],
        cwd=ROOT,
        env={**os.environ, "PYTHONTZPATH": ""},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
