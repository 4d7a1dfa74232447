"""What other systems cost residents: p99 of a step of the dialogue while partners ask 200 times a second, to the same
without, in one run of the bot. Run as a program, this file is the partners."""

import asyncio
import socket
import statistics
import sys
import time

import aiohttp

from benchmarks.processes import Bench, bench
from benchmarks.residents import REPORT, at_rate

PER_SECOND, STEPS_PER_SECOND, SECONDS = 200, 30, 15
ROUNDS = 3
REPORTS = 60
KEY = "a-key-of-a-benchmark-and-of-nobody"
PARTNER = """
[open311]
port = {port}
url = "http://127.0.0.1:{port}/open311/v2/"
per_minute = 100000
posts_per_hour = 1000
[[partners]]
name = "laksa"
title = "LAKSA"
key_file = "{folder}/laksa_key"
"""


def measure() -> dict[str, float]:
    """`beside_p99_ms`, `beside_p99_ratio`: medians of rounds that take turns; `beside_answered`: the lowest share of
    the partners' requests that was answered with 200."""
    return asyncio.run(_measured())


async def _measured() -> dict[str, float]:
    async with bench() as where:
        port, key = _free_port(), where.folder / "laksa_key"
        key.write_text(KEY)
        key.chmod(0o600)
        async with where.sigap(more=PARTNER.format(port=port, folder=where.folder)):
            root = f"http://127.0.0.1:{port}/open311/v2/"
            names = await _reported(root)
            rounds = [await _round(where, root, names) for _ in range(ROUNDS)]
    return {
        "beside_p99_ms": round(statistics.median(beside for beside, _, _ in rounds), 1),
        "beside_p99_ratio": round(statistics.median(beside / alone for beside, alone, _ in rounds), 2),
        "beside_answered": min(answered for _, _, answered in rounds),
    }


async def _round(where: Bench, root: str, names: list[str]) -> tuple[float, float, float]:
    alone = await _p99(where)
    partners = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "benchmarks.beside", root, *names, stdout=asyncio.subprocess.PIPE
    )
    beside = await _p99(where)
    said, _ = await partners.communicate()
    return beside, alone, float(said)


async def _p99(where: Bench) -> float:
    latencies = sorted(await at_rate(where.tg, REPORT, STEPS_PER_SECOND, SECONDS))
    return latencies[int(0.99 * len(latencies))] * 1_000


async def _reported(root: str) -> list[str]:
    names = []
    async with aiohttp.ClientSession() as http:
        for number in range(REPORTS):
            form = {
                "api_key": KEY, "service_code": "terlantar", "lat": f"{-6.17 - number % 8 * 0.003:.4f}",
                "long": f"{106.62 + number // 8 * 0.003:.4f}",
                "description": f"bapak tua nomor {number} di trotoar", "attribute[external_id]": str(number),
            }  # fmt: skip
            async with http.post(f"{root}requests.json", data=form) as answer:
                answer.raise_for_status()
                names.append(str((await answer.json())[0]["service_request_id"]))
    return names


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


async def _ask(root: str, names: list[str]) -> float:
    """The partners: at a steady rate, each kind of question in turn; the share answered with 200."""
    paths = [
        "services.xml",
        *(f"requests/{name}.json" for name in names),
        f"requests.xml?api_key={KEY}&page_size=50",
        f"servicerequestupdates.xml?api_key={KEY}",
    ]
    total, good = PER_SECOND * SECONDS, 0

    async def one(http: aiohttp.ClientSession, path: str) -> bool:
        async with http.get(root + path) as answer:
            await answer.read()
            return answer.status == 200

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=100)) as http:
        begun, asked = time.monotonic(), []
        for number in range(total):
            await asyncio.sleep(max(0.0, begun + number / PER_SECOND - time.monotonic()))
            path = paths[number // 3 % len(paths)] if number % 3 else paths[-1 - number // 3 % 2]
            asked.append(asyncio.create_task(one(http, path)))
        good = sum(await asyncio.gather(*asked))
    return good / total


if __name__ == "__main__":
    sys.stdout.write(f"{asyncio.run(_ask(sys.argv[1], sys.argv[2:]))}\n")
