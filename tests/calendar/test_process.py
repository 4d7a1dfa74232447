"""The feed of the running bot."""

from pathlib import Path

import aiohttp

from tests.partners.town import free_port
from tests.people.test_people_story import admin_by_link, with_role
from tests.support.harness import sigap_running


async def test_what_kalender_says_is_answered_and_a_new_address_makes_it_void(tmp_path: Path) -> None:
    root = f"http://127.0.0.1:{free_port()}/kalender/"
    environment = {"SIGAP_CALENDAR__PORT": root.split(":")[2].split("/")[0], "SIGAP_CALENDAR__URL": root}
    async with sigap_running(tmp_path, started=False) as sigap, aiohttp.ClientSession() as client:
        await sigap.start(environment)
        hadi = await with_role(sigap, await admin_by_link(sigap), "Supervisor", "Hadi")
        hadi.send_text("/kalender")
        shown = await hadi.wait_for(root)
        address = root + shown.text.partition(root)[2].split()[0]
        async with client.get(address) as answer:
            assert (answer.status, (await answer.read())[:15]) == (200, b"BEGIN:VCALENDAR")
        hadi.press(shown, "Ganti alamat")
        await hadi.wait_for(lambda one: root in one.text and address not in one.text)
        async with client.get(address) as answer:
            assert answer.status == 404
