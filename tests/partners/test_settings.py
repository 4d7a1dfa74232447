"""[open311] and [[partners]]: each fault is one line that names its key (FAULTS F39)."""

from pathlib import Path

import pytest

from bot.config import ConfigError, load
from bot.config.open311 import PartnerPart

GOOD = '[telegram]\ntoken = "4242424242:AAStandInStandInStandInStandInStand"\n'
LAKSA = '[[partners]]\nname = "laksa"\ntitle = "LAKSA"\n'
HOOK = 'webhook_url = "https://laksa.example/kabar"\n'
BROKEN = [
    ("[open311]\nport = 8445\n", ["open311.url"]),
    ('[open311]\nport = 8445\nurl = "https://a.example/open311"\n', ["open311.url"]),
    ("[open311]\nport = 70000\n", ["open311.port"]),
    ('[open311]\njurisdiction = "a b"\n', ["open311.jurisdiction"]),
    ("[open311]\nper_minute = 0\n", ["open311.per_minute"]),
    ("[open311]\nposts_per_hour = 0\n", ["open311.posts_per_hour"]),
    (LAKSA + HOOK, ["partners.0.webhook_secret_file"]),
    (LAKSA + HOOK.replace("https", "http") + 'webhook_secret_file = "hook"\n', ["partners.0.webhook_url"]),
    (LAKSA.replace("laksa", "La Ksa"), ["partners.0.name"]),
    (LAKSA.replace("LAKSA", ""), ["partners.0.title"]),
    (LAKSA + LAKSA, ["partners"]),
    (LAKSA + 'key_file = "nowhere"\n', ["partners.key_file"]),
    (LAKSA + 'key_file = "open"\n', ["partners.key_file"]),
    (LAKSA + 'key_file = "short"\n', ["partners.key_file"]),
    (LAKSA + HOOK + 'webhook_secret_file = "key"\n', ["partners.webhook_secret_file"]),
    (LAKSA + HOOK + 'webhook_secret_file = "short_hook"\n', ["partners.webhook_secret_file"]),
]
FILES = {
    "key": ("a key of twenty-eight letters", 0o600),
    "open": ("a key of twenty-eight letters", 0o644),
    "short": ("nineteen characters", 0o600),
    "hook": ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", 0o600),
    "short_hook": ("whsec_MfKQ9r8G", 0o600),
}


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, (content, mode) in FILES.items():
        (tmp_path / name).write_text(content)
        (tmp_path / name).chmod(mode)


def _config(tmp_path: Path, lines: str) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(GOOD + lines)
    path.chmod(0o600)
    return path


@pytest.mark.parametrize(("lines", "keys"), BROKEN)
def test_f39_each_fault_is_one_line_that_names_its_key(tmp_path: Path, lines: str, keys: list[str]) -> None:
    with pytest.raises(ConfigError) as refused:
        load(_config(tmp_path, lines))
    assert [one.partition(":")[0] for one in refused.value.faults] == keys


def test_a_partner_with_all_it_can_have(tmp_path: Path) -> None:
    config = load(_config(tmp_path, LAKSA + HOOK + 'key_file = "key"\nwebhook_secret_file = "hook"\n'))
    [laksa] = config.partners
    assert laksa.key() == FILES["key"][0]
    assert len(laksa.webhook_secret()) == 24
    assert not config.open311.on


def test_without_files_there_is_nothing_secret() -> None:
    plain = PartnerPart(name="112", title="Siaga 112")
    assert (plain.key(), plain.webhook_secret()) == ("", b"")
