"""The container's recipe: who runs in it, what goes into it, and that its steps are those that are tested elsewhere."""

import re
from pathlib import Path

from tests.setup.test_operations import _commands

ROOT = Path(__file__).resolve().parents[2]
RECIPE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSE = (ROOT / "deploy" / "compose.yaml").read_text(encoding="utf-8")


def test_it_runs_as_nobody_in_particular_and_says_whether_it_lives() -> None:
    final = RECIPE[RECIPE.rindex("\nFROM ") :]
    assert re.findall(r"(?m)^USER (.*)$", final) == ["10001:10001"]
    assert final.index("USER ") < final.index("ENTRYPOINT"), "nothing that runs is root"
    [asks] = re.findall(r'CMD \["sigap", "(\w+)"', final)
    assert asks in _commands()
    assert 'CMD ["run", "--config", "/etc/sigap/config.toml"]' in final and 'VOLUME ["/var/lib/sigap"]' in final
    assert "python3-pip" not in final and "make" not in final.split(), "what builds it is not in it"


def test_what_is_copied_exists_and_nothing_else_is_handed_to_the_builder() -> None:
    copied = {
        source.removeprefix("./")
        for line in re.findall(r"(?m)^COPY (?!--from)(.*) \./\w*$", RECIPE)
        for source in line.split()
    }
    assert [name for name in copied if not (ROOT / name).exists()] == []
    handed = set(re.findall(r"(?m)^!(\S+)$", (ROOT / ".dockerignore").read_text(encoding="utf-8")))
    assert copied == handed
    assert (ROOT / ".dockerignore").read_text(encoding="utf-8").startswith("*\n")


def test_it_is_built_by_the_installation_that_is_tested() -> None:
    assert "RUN make install PREFIX=/opt/sigap" in RECIPE
    assert "pip install" not in RECIPE


def test_compose_gives_it_nothing_but_its_volume() -> None:
    for line in ("read_only: true", "cap_drop: [ALL]", 'security_opt: ["no-new-privileges:true"]'):
        assert line in COMPOSE
    assert re.findall(r"(?m)^ +- (\S+):/[^\s:]+$", COMPOSE) == ["data"], "everything else is read-only, /tmp is memory"
    assert "privileged: true" not in COMPOSE and "docker.sock" not in COMPOSE
