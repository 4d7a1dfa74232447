"""A kill between a report and its answer: whoever posts it again has one ticket, and whatever was answered is there."""

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

            async def post(number: int) -> None:
                """Until it is answered, as FixMyStreet does."""
                fields = {
                    "api_key": KEY, "service_code": "terlantar", "lat": CIKOKOL[0], "long": CIKOKOL[1],
                    "description": f"Laporan nomor {number}", "attribute[fixmystreet_id]": str(number),
                }  # fmt: skip
                while True:
                    try:
                        async with client.post(root + "requests.json", data=fields) as answer:
                            if answer.status == 201:
                                [said] = await answer.json()
                                names.setdefault(number, set()).add(said["service_request_id"])
                                return
                    except (aiohttp.ClientError, OSError):
                        pass
                    await asyncio.sleep(0.02)

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
        assert KEY not in sigap.log and "Laporan nomor" not in sigap.log


def _more_than(names: Sized, count: int) -> bool:
    return len(names) > count
