"""[health] and [mail]: each fault is one line that names its key (FAULTS F39)."""

from pathlib import Path

import pytest

from bot.config import ConfigError, load

GOOD = '[telegram]\ntoken = "4242424242:AAStandInStandInStandInStandInStand"\n'
MAIL = '[mail]\nserver = "mail.example"\nsender = "sigap@city.example"\nto = ["duty@city.example"]\n'
BROKEN = [
    ("[health]\nport = 70000\n", ["health.port"]),
    ('[health]\nping_url = "http://hc.example/x"\n', ["health.ping_url"]),
    ("[health]\nping_every_s = 0\n", ["health.ping_every_s"]),
    ('[mail]\nserver = "mail.example"\n', ["mail.sender", "mail.to"]),
    (MAIL + 'security = "none"\nuser = "sigap"\npassword_file = "secret"\n', ["mail.security"]),
    (MAIL + 'user = "sigap"\npassword_file = "open"\n', ["mail.password_file"]),
    (MAIL + 'user = "sigap"\npassword_file = "none"\n', ["mail.password_file"]),
    (MAIL + 'user = "sigap"\n', ["mail.password_file"]),
]


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, mode in (("secret", 0o600), ("open", 0o644)):
        (tmp_path / name).write_text("pass word")
        (tmp_path / name).chmod(mode)


def _faults(tmp_path: Path, lines: str) -> list[str]:
    path = tmp_path / "config.toml"
    path.write_text(GOOD + lines)
    path.chmod(0o600)
    with pytest.raises(ConfigError) as refused:
        load(path)
    return refused.value.faults


@pytest.mark.parametrize(("lines", "keys"), BROKEN)
def test_each_fault_names_its_key(tmp_path: Path, lines: str, keys: list[str]) -> None:
    faults = _faults(tmp_path, lines)
    assert [fault.partition(":")[0] for fault in faults] == keys
    assert "pass word" not in "".join(faults)


def test_a_mail_server_with_a_password(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(GOOD + MAIL + 'user = "sigap"\npassword_file = "secret"\n')
    path.chmod(0o600)
    assert load(path).mail.password() == "pass word"
