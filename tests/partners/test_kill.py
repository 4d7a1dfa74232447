"""A kill between a report and its answer: whoever posts it again has one ticket, and whatever was answered is there; the
same for what a resident adds to it."""

import asyncio
from collections.abc import Sized
from functools import partial
from pathlib import Path

import aiohttp

from simulator.watch import PATIENCE_S
from tests.partners.town import CIKOKOL, KEY, free_port
from tests.support.harness import eventually, sigap_running

KILLS = 4
TABLES = """
[open311]
port = {port}
url = "http://127.0.0.1:{port}/open311/v2/"

[[partners]]
name = "laksa"
title = "LAKSA"
key_file = "{folder}/key"
"""


async def test_posts_that_are_repeated_over_kills_are_one_ticket_each(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(KEY)
    port = free_port()
    root, names = f"http://127.0.0.1:{port}/open311/v2/", dict[int, set[str]]()
    async with sigap_running(tmp_path, extra=TABLES.format(port=port, folder=tmp_path)) as sigap:
        async with aiohttp.ClientSession() as client:

            async def until_answered(path: str, fields: dict[str, str]) -> dict[str, str]:
                """As FixMyStreet does."""
                while True:
                    try:
                        async with client.post(root + path, data={"api_key": KEY, **fields}) as answer:
                            if answer.status == 201:
                                [said] = await answer.json()
                                return dict(said)
                    except (aiohttp.ClientError, OSError):
                        pass
                    await asyncio.sleep(0.02)

            async def post(number: int) -> None:
                fields = {
                    "service_code": "terlantar", "lat": CIKOKOL[0], "long": CIKOKOL[1],
                    "description": f"Laporan nomor {number}", "attribute[fixmystreet_id]": str(number),
                }  # fmt: skip
                said = await until_answered("requests.json", fields)
                names.setdefault(number, set()).add(said["service_request_id"])
                added = {"service_request_id": said["service_request_id"], "update_id": str(number)}
                await until_answered("servicerequestupdates.json", {**added, "description": f"Tambahan {number}"})

            for turn in range(KILLS):
                under_way = [asyncio.create_task(post(turn * 10 + one)) for one in range(10)]
                # Some are answered, some are on their way.
                await eventually(partial(_more_than, names, turn * 11), PATIENCE_S, "answers")
                await sigap.kill()
                await sigap.start()
                await asyncio.gather(*under_way)
                await asyncio.gather(*(post(number) for number in range(turn * 10, turn * 10 + 10)))
        assert len(names) == 10 * KILLS and all(len(one) == 1 for one in names.values())
        rows = sigap.db("SELECT s.number, s.code, t.id FROM source AS s JOIN ticket AS t ON t.id = s.ticket_id")
        assert sorted(int(row["number"]) for row in rows) == sorted(names)
        assert {row["code"] for row in rows} == {code for one in names.values() for code in one}
        assert len({row["id"] for row in rows}) == len(sigap.db("SELECT 1 FROM ticket")) == 10 * KILLS
        notes = [row["text"] for row in sigap.db("SELECT text FROM note")]
        assert sorted(notes) == sorted(f"Tambahan {number}" for number in names), "once, however often it came"
        assert KEY not in sigap.log and "Laporan nomor" not in sigap.log


def _more_than(names: Sized, count: int) -> bool:
    return len(names) > count
