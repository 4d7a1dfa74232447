"""Forums: what stands in a topic, and what Telegram says of one that is closed or gone."""

from __future__ import annotations

import pytest

from simulator import StandIn
from simulator.errors import SimError
from tests.simulator.client import Client


async def test_people_and_the_bot_write_in_a_topic(tg: StandIn, api: Client) -> None:
    budi = tg.person("Budi")
    group = tg.group("TRC", members=[budi], supergroup=True)
    topic = group.topic("Laporan")
    asked = budi.send_text("/antre", topic)
    assert asked.body["message_thread_id"] == topic.thread and asked.body["chat"]["is_forum"]
    elsewhere = budi.send_text("/antre", group)
    assert elsewhere.thread == 0 and "message_thread_id" not in elsewhere.body, "General has no thread"
    answer = await api.ok("sendMessage", chat_id=group.id, text="tidak ada", message_thread_id=topic.thread)
    assert answer["is_topic_message"] and answer["message_thread_id"] == topic.thread
    assert [one.text for one in topic.messages() if one.kind == "text"] == ["/antre", "tidak ada"]
    updates = await api.ok("getUpdates")
    assert any("forum_topic_created" in update.get("message", {}) for update in updates)


async def test_a_closed_and_a_deleted_topic_refuse(tg: StandIn, api: Client) -> None:
    group = tg.group("TRC", supergroup=True)
    topic = group.topic("Laporan")

    async def says() -> str:
        return str(
            (await api("sendMessage", chat_id=group.id, text="a", message_thread_id=topic.thread)).get(
                "description", ""
            )
        )

    topic.close()
    assert await says() == "Bad Request: TOPIC_CLOSED"
    assert (await api("sendMessage", chat_id=group.id, text="a"))["ok"], "General is open"
    group.promote_bot(can_manage_topics=True)
    assert await says() == ""
    group.promote_bot()
    topic.reopen()
    assert await says() == ""
    topic.delete()
    assert await says() == "Bad Request: message thread not found" and topic.messages() == []
    answer = await api("sendMessage", chat_id=group.id, text="a", message_thread_id=1)
    assert answer["description"] == "Bad Request: message thread not found", "General is not called by its number"


def test_a_small_group_has_no_topics(tg: StandIn) -> None:
    with pytest.raises(SimError, match="supergroup"):
        tg.group("TRC").topic("Laporan")
