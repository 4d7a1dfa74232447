"""A copy of one's own data (UU 27/2022, SOP 8): all that its owner gave, and no word, place or name of anybody else."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from bot.actions.accounts.people import privacy
from bot.actions.kit.requests import Request
from bot.actions.system.erasure import DecideErasure, ask_copy, decide, request_erasure
from bot.channels.telegram.drawing import call_for
from bot.channels.whatsapp.drawing import GraphCall, Words
from bot.channels.whatsapp.drawing import call_for as whatsapp_call
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.messages.kit.screen import Screen
from bot.outbox.channel import Reader
from storage.kit.sqlite import Tx
from tests.family.cases import buttons
from tests.support.planted import DAY, Life, plant
from tests.support.stage import START, TEAM, Stage, person

SARI = person(8, "Sari")
OWN = ("account", "drafts", "relayed", "searches")


@pytest.fixture
async def lives(stage: Stage) -> Sequence[Life]:
    stage.now = START + 2 * DAY
    await stage.grant(SARI, Role.SUPERVISOR)
    return await stage.write(lambda tx: plant(tx, 3, 12, START))


async def copied(stage: Stage, who: Who) -> str:
    """The text of the copy."""
    await stage.act(who, ask_copy, Request(who))
    [screen] = await stage.screens(who.user_id, "people.own_copy")
    await stage.deliver()
    return content(screen)


def content(screen: Screen) -> str:
    """What stands in the file."""
    assert screen.upload is not None and isinstance(screen.upload.content, bytes)
    return screen.upload.content.decode()


def in_question(tx: Tx) -> None:
    """What the question of a form holds is its own, not somebody's answer."""
    tx.run("DELETE FROM prompt")


async def test_all_that_is_ones_own_and_nothing_of_anybody_else(stage: Stage, lives: Sequence[Life]) -> None:
    await stage.write(in_question)
    for life in lives:
        text = await copied(stage, person(life.user))
        answers = await stage.write(lambda tx, life=life: _answers(tx, life))
        own = {word for word in life.planted.of(*OWN, "reports") if word != answers["caller_phone"]}
        asked = {word for word in life.planted.of("drafts") if word not in text}
        assert len(asked) <= 1, "only the open question's own notes are left out"
        assert own - asked <= {word for word in own if word in text}
        assert answers["landmark"] in text and f"{answers['lat_e6'] / 1e6:.6f}" in text
        others = [one for other in lives if other is not life for one in other.planted.words]
        service = life.planted.of("answered", "notes", "cases", "register", "letter", "files", "raw")
        assert [word for word in (*others, *service) if word in text] == []
        pins = [pin for other in lives if other is not life for pin in other.planted.pins]
        assert [pin for pin in pins if f"{pin / 1e6:.6f}" in text] == []


def _answers(tx: Tx, life: Life) -> dict[str, Any]:
    row = tx.one("SELECT answers FROM ticket WHERE id = :id", {"id": life.ticket})
    assert row is not None
    return dict(json.loads(row[0]))


async def test_a_shared_ticket_gives_each_their_own_form(stage: Stage, lives: Sequence[Life]) -> None:
    """A second reporter, and whoever only proposed "the same person", learn nothing of the first one's place."""
    first, second, proposer = lives[:3]

    def share(tx: Tx) -> None:
        tx.run(
            "INSERT INTO reporter (ticket_id, user_id, joined_at) VALUES (:t, :u, 5)",
            {"t": first.ticket, "u": second.user},
        )
        tx.run(
            """INSERT INTO joined_report (draft_id, ticket_id, user_id, newly, joined_at, proposed)
               VALUES ((SELECT id FROM draft WHERE user_id = :u), :t, :u, 0, 5, 1)""",
            {"t": first.ticket, "u": proposer.user},
        )
        tx.run(
            "UPDATE draft SET answers = json_set(answers, '$.similar', json_array(:t), '$.apart', json_array(4242))",
            {"t": first.ticket},
        )

    await stage.write(share)
    code = stage.rules.service.code(first.ticket, 1)
    assert code in await copied(stage, person(second.user))
    for life in (second, proposer):
        stage.now += DAY + 1
        text = await copied(stage, person(life.user))
        assert not [word for word in first.planted.words if word in text]
        assert not [pin for pin in first.planted.pins if f"{pin / 1e6:.6f}" in text]
        assert "4242" not in text
    assert code not in await copied_later(stage, proposer)


async def copied_later(stage: Stage, life: Life) -> str:
    stage.now += DAY + 1
    return await copied(stage, person(life.user))


async def test_what_a_caller_said_is_not_the_operators(stage: Stage, lives: Sequence[Life]) -> None:
    life = lives[0]
    await stage.write(
        lambda tx: tx.run(
            "UPDATE draft SET answers = json_set(answers, '$.on_behalf', json('true'), '$.lat_e6', -6178111,"
            " '$.lng_e6', 106631222) WHERE user_id = :u",
            {"u": life.user},
        )
    )
    text = await copied(stage, person(life.user))
    assert "penelepon" in text and "106.631222" not in text
    assert not [word for word in life.planted.of("drafts") if word in text]


async def test_once_a_day_in_private_and_on_record(stage: Stage, lives: Sequence[Life]) -> None:
    who = person(lives[0].user)
    await copied(stage, who)
    with pytest.raises(Refusal, match="copy_waits"):
        await stage.act(who, ask_copy, Request(who))
    stage.now += DAY
    await copied(stage, who)
    group = replace(who, chat_id=TEAM)
    with pytest.raises(Refusal, match="private_only"):
        await stage.act(group, ask_copy, Request(group))
    asked = [json.loads(one.data) for one in await stage.events() if one.kind == "data.copy_asked"]
    assert asked == [{"user": who.user_id}] * 2


async def test_after_the_erasure_the_copy_is_as_empty_as_privasi_says(stage: Stage, lives: Sequence[Life]) -> None:
    life = next(one for one in lives if one.closed_at is not None)
    who = person(life.user)
    await stage.act(who, request_erasure, Request(who))
    await stage.act(SARI, decide, DecideErasure(SARI, life.user, 0))
    text = await copied(stage, who)
    assert [word for word in life.planted.words if word in text] == []
    assert "PERMINTAAN PENGHAPUSAN" in text and "ISIAN LAPORAN" not in text


async def test_privasi_has_the_button_and_both_messengers_send_the_file(stage: Stage, lives: Sequence[Life]) -> None:
    who = person(lives[0].user)
    await stage.act(who, privacy, Request(who))
    [shown] = await stage.screens(who.user_id, "people.privacy")
    assert [one.data for one in buttons(shown)] == ["copy"]
    await stage.deliver()
    await stage.act(who, ask_copy, Request(who))
    [screen] = await stage.screens(who.user_id, "people.own_copy")
    call = call_for(screen, who.user_id, None)
    assert call.method == "sendDocument" and call.upload is not None and call.upload.mime == "text/plain"
    assert "protect_content" not in call.payload, "it is theirs to keep"
    sent = whatsapp_call(screen, Reader("ID.siti", "people.own_copy", "6281"), Words("", "", ""), {})
    assert isinstance(sent, GraphCall) and sent.upload is not None
    assert sent.body["document"]["filename"] == "salinan-data-saya.txt"
