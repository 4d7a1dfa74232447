"""What goes out: how a report stands, and nothing else, searched byte by byte over lives that are full of words.

Some hundred lives in `make test`; 2,000 in `make crash` (SIGAP_LIVES).
"""

import json
import os
import re

import pytest

from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.domain.kit.people import Role
from bot.domain.ticket import public
from bot.domain.ticket.partner_messages import PartnerNews
from bot.domain.ticket.public import STANDING, PublicState, public_state, rounded
from bot.domain.ticket.table import STATES, Phase, TicketState
from bot.exchange.news import gather_news, write_news
from bot.messages.kit.registry import Sight, draw
from bot.texts.catalog import LANGUAGES, texts
from storage.kit.outbox import OutboxRow
from storage.kit.sqlite import Tx
from storage.ticket import sources, tickets
from tests.partners.town import Caller, open_door
from tests.support.planted import plant
from tests.support.stage import START, ZONE, Stage, person

LIVES = int(os.environ.get("SIGAP_LIVES", "200"))
PUBLIC = list(PublicState)


def spread(tx: Tx, now: int) -> list[str]:
    """Every ticket was passed on by LAKSA, and came to some state; the names."""
    names = []
    for row in tx.all("SELECT id, lat_e6, lng_e6 FROM ticket ORDER BY id"):
        name, pin = f"K{row['id']:011d}", None
        if row["lat_e6"] is not None:
            pin = rounded(row["lat_e6"]), rounded(row["lng_e6"])
        source = sources.keep(
            tx, code=name, system="laksa", number=f"L-{row['id']}", digest="", service="terlantar", pin=pin, now=now,
            ticket_id=row["id"],
        )  # fmt: skip
        found = sources.get(tx, source)
        assert found is not None
        state = PUBLIC[row["id"] % len(PUBLIC)]
        sources.tell(tx, found, state, STANDING[state].closed, now)
        names.append(name)
    return names


async def all_that_goes_out(laksa: Caller, names: list[str]) -> bytes:
    stage, said = laksa.stage, []
    for form in ("xml", "json"):
        for page in ("1", "2"):
            said.append((await laksa.get(f"requests.{form}", page=page)).body)
            said.append((await laksa.get(f"servicerequestupdates.{form}", page=page)).body)
        said += [(await laksa.get(f"requests/{name}.{form}")).body for name in names[:: LIVES // 20]]
        said += [(await laksa.get(f"tokens/{names[0]}.{form}")).body, (await laksa.get(f"services.{form}")).body]

    def hooks(tx: Tx) -> list[bytes]:
        bodies = []
        for row in tx.all("SELECT id FROM source_news"):
            letter = OutboxRow(1, 9, PartnerNews.kind, {"news": row["id"]}, 3, None, False, 1, 0, None)
            bodies.append(draw(Sight(tx, letter, texts("id"), stage.now, stage.rules, stage.city)).text.encode())
        return bodies

    said += await stage.write(hooks)
    told = await stage.write(lambda tx: gather_news(tx, "laksa", 0, stage.now + 1, stage.city, texts("id")))
    out = stage.database.path.with_name("kabar.csv")
    write_news(out, told, ZONE, texts("id"))
    return b"\n".join([*said, out.read_bytes()])


async def test_no_word_of_anybody_in_anything_that_goes_out_of_any_ticket(stage: Stage) -> None:
    lives = await stage.write(lambda tx: plant(tx, 3, LIVES, START))
    stage.now = START + 1_000
    names = await stage.write(lambda tx: spread(tx, stage.now))
    assert len(names) >= LIVES
    async with open_door(stage) as laksa:
        said = await all_that_goes_out(laksa, names)
    planted = {word for life in lives for word in life.planted.words}
    assert len(planted) > 10 * LIVES
    halves = {word[at : at + 12] for word in planted for at in (0, 12)}
    runs = set(re.findall(r"[a-z0-9]{12,}", said.decode()))
    found = {run[at : at + 12] for run in runs for at in range(len(run) - 11)} & halves
    assert not found
    pins = re.findall(r'(?:"(?:lat|long)": ?|<(?:lat|long)>)(-?[\d.]+)', said.decode())
    assert len(pins) > LIVES / 2
    assert all(round(float(one) * 1_000_000) % 5_000 == 0 for one in pins)
    assert not re.search(rb"(?i)odgj|jenazah|TRC-\d|file_id|photo", said)
    secret = await stage.write(
        lambda tx: tx.all("SELECT DISTINCT ticket_id FROM person JOIN death ON person.id = person_id")
    )
    assert secret
    others = said.replace(names[0].encode(), b"")
    assert not [row for row in secret if f"K{row[0]:011d}".encode() in others]


def test_every_state_has_its_standing_and_its_words() -> None:
    assert {public_state(state) for state in STATES} | {PublicState.NOT_FOUND} == set(PublicState) == STANDING.keys()
    assert public_state(TicketState.DONE, "recheck_close") is PublicState.NOT_FOUND
    for language in LANGUAGES:
        words = [texts(language).plain(f"public.{state}") for state in PublicState]
        assert len(set(words)) == len(words)


def test_a_state_without_a_word_of_its_own_is_told_by_its_phase(monkeypatch: pytest.MonkeyPatch) -> None:
    """As one that is added to the table of steps: a report of another system must not stop there."""
    monkeypatch.setattr(public, "_OF", {})
    told = {row.phase: public_state(state) for state, row in STATES.items()}
    assert told.keys() == set(Phase) and len(set(told.values())) == len(told)


CHANGES = {
    "a child": """UPDATE ticket SET answers = json_set(answers, '$.kind', 'anak')""",
    "a child's sign": """UPDATE ticket SET answers = json_set(answers, '$.signs', json('["child"]'))""",
    "a body": """UPDATE ticket SET answers = json_set(answers, '$.kind', 'jenazah')""",
    "somebody who rages": """UPDATE ticket SET answers = json_set(answers, '$.kind', 'odgj_amuk')""",
    "violence in the words": """UPDATE ticket SET answers = json_set(answers, '$.words', 'Ibu dipukuli suaminya')""",
    "violence in a note": """INSERT INTO note (ticket_id, user_id, kind, text, source, at)
                             VALUES (1, 7, 'note', 'kabur dari rumah, diancam', 'x', 1)""",
    "forgotten words": """UPDATE ticket SET forgotten = 2, answers = '{"kind":"ot"}'""",
}


@pytest.mark.parametrize("change", list(CHANGES))
async def test_from_that_moment_on_it_does_not_appear_at_all(stage: Stage, change: str) -> None:
    async with open_door(stage) as laksa:
        code = await laksa.report("Bapak duduk di halte")
        ani = await stage.grant(person(7, "Ani"), Role.PETUGAS)
        await stage.act(ani, move_ticket, MoveTicket(ani, "claim", number=1))
        assert (await laksa.get(f"requests/{code}.json")).status == 200
        assert len((await laksa.get("servicerequestupdates.json")).json) == 1
        sql = CHANGES[change]
        await stage.write(lambda tx: tx.run(sql))  # type: ignore[arg-type]
        for key in (laksa, laksa.as_(None)):
            assert (await key.get(f"requests/{code}.json")).status == 404
            assert (await key.get("requests.json", service_request_id=code)).json == []
        assert (await laksa.get("requests.json")).json == []
        assert (await laksa.get("servicerequestupdates.json")).json == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Ada bayi ditinggal di depan masjid", "anak"),
        ("Ada mayat di kali, sudah tidak bernyawa", "jenazah"),
        ("Ada ODGJ mengamuk bawa golok di pasar", "odgj_amuk"),
    ],
)
async def test_what_is_grave_is_taken_urgent_and_never_shown(stage: Stage, words: str, kind: str) -> None:
    async with open_door(stage) as laksa:
        code = await laksa.report(words, service_code="sosial")
        number = await laksa.ticket(code)
        ticket = await stage.write(lambda tx: tickets.existing(tx, number))
        assert (ticket.kind, ticket.urgent) == (kind, True)
        assert (await laksa.get(f"requests/{code}.json")).status == 404
        assert json.loads((await laksa.get("requests.json")).body) == []
