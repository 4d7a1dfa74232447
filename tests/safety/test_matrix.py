"""Every role × every command, button and deep link × every place, against the table of rights (bot/domain/rights.py).

Nothing here names a role and a command together: routes come from the handlers and the closed sets, what is expected
from the table. Whoever may not, or not there, gets a refusal or nothing, changes no row, and nobody reads a private word
that is not for them.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from telegram.ext import CommandHandler

from bot.domain.case.moves import CASE_MOVES, MOVE_OF
from bot.domain.kit.buttons import Verb
from bot.domain.rights import (
    CASE_RIGHTS,
    COMMAND_RIGHTS,
    LINK_RIGHTS,
    PARTED,
    STEP_RIGHTS,
    VERB_RIGHTS,
    Place,
    Right,
    Standing,
)
from bot.domain.ticket.table import STEPS, By, TicketState
from handlers.system.routes import ROOMS
from tests.safety.scene import Came, SafeScene, open_scene
from tests.setup.code import nothing

RIGHTS = (
    "not_allowed", "not_here", "private_only", "not_yours", "not_your_case", "papers_not_yours", "approval_asked",
)  # fmt: skip


@dataclass(frozen=True)
class Route:
    """One way to ask for something: `words` typed, or the `data` of a button."""

    name: str
    right: Right
    words: str = ""
    data: str = ""


@dataclass(frozen=True)
class Tried:
    """One cell."""

    route: Route
    who: Standing
    place: Place
    came: Came

    @property
    def may(self) -> bool:
        """What the table says."""
        return self.route.right.may(self.who, self.place)

    def __str__(self) -> str:
        return f"{self.route.words or self.route.data} by {self.who} in {self.place}: {self.came.code}"


def commands() -> set[str]:
    """Every command that a handler takes."""
    routes = (route for room in ROOMS for route in room.ROUTES)
    return {name for route in routes if isinstance(route, CommandHandler) for name in route.commands}


def routes(scene: SafeScene) -> Iterator[Route]:
    """Every route; of what has a state, with something in a state in which it could be done."""
    for name, right in COMMAND_RIGHTS.items():
        yield Route(f"/{name}", right, words=f"/{name} {_behind(scene, name)}".strip())
    for carried, right in LINK_RIGHTS.items():
        yield Route(f"/start {carried}", right, words=f"/start {carried}")
    yield Route("/tiket_N", COMMAND_RIGHTS["tiket"], words=f"/tiket_{scene.tickets[TicketState.HANDLED].id}")
    yield Route("/catatan_N", STEP_RIGHTS["note"], words=f"/catatan_{scene.tickets[TicketState.HANDLED].id} alasan")
    for name, right in STEP_RIGHTS.items():
        yield Route(f"m:{name}", right, data=f"m:{_of_step(scene, name)}:{name}")
    for name, right in CASE_RIGHTS.items():
        for one in (scene.living, scene.dead):
            yield Route(f"c:{name}", right, data=f"c:{one.nonce}:{name}{_argument(name)}")
    for verb, right in VERB_RIGHTS.items():
        yield Route(f"{verb}:", right, data=f"{verb}:{_carried(scene, verb)}")


def _argument(name: str) -> str:
    """What the button of a move carries beside its name."""
    row = CASE_MOVES[MOVE_OF[name]] if name in MOVE_OF else None
    found = {"kind": ".c", "answer": ".well", "step": ".wash"}
    return "" if row is None else found.get(row.argument, "")


def _behind(scene: SafeScene, name: str) -> str:
    """What is typed behind a command that is about a ticket."""
    steps = {row.command: step for step, row in STEPS.items() if row.command}
    held = scene.tickets[TicketState.HANDLED].id
    match name:
        case _ if name in steps:
            number = next(one.id for one in scene.tickets.values() if one.nonce == _of_step(scene, steps[name]))
            return f"{number} alasan yang cukup panjang"
        case "ambil":
            return str(scene.tickets[TicketState.NEW].id)
        case "temukan" | "cari_tiket" | "find":
            return "Gubuk"
        case "register":
            return "2023"
        case "tahan" | "lepastahan" | "balas" | "catatan" | "kontak":
            return f"{held} alasan"
        case "kelurahan":
            return f"{held} Sukasari"
        case "jeda" | "tiket" | "orang" | "jadwal" | "surat" | "audit" | "ambilalih" | "tugaskan" | "umumkan" | "bantu":
            return str(held)
        case "detail" | "terdekat" | "terima" | "tolak" | "batallangkah":
            return str(held)
    return ""


def _of_step(scene: SafeScene, name: str) -> str:
    """The nonce of a ticket in a state from which the step leads, held by somebody where one is."""
    row = STEPS.get(name)
    if row is None or row.by is By.CLOCK:
        return scene.tickets[TicketState.ON_SCENE].nonce
    states = sorted(row.sources - {TicketState.NEW}) or [TicketState.NEW]
    return scene.tickets[TicketState(states[0])].nonce


def _carried(scene: SafeScene, verb: Verb) -> str:
    """The nonce and the argument of a button with this verb."""
    held, living = scene.tickets[TicketState.ON_SCENE].nonce, scene.living.nonce
    special = {
        Verb.CLAIM: f"{scene.tickets[TicketState.NEW].nonce}",
        Verb.DESTINATION: f"{held}:rps",
        Verb.SAME_PERSON: f"{held}:{scene.tickets[TicketState.NEW].id}",
        Verb.QUICK_ANSWER: f"{held}:os1",
        Verb.HAND_OVER: f"{held}:12",
        Verb.ASSIGN: f"{held}:12",
        Verb.APPROVE: ":900.n",
        Verb.CASE_NEW: held,
        Verb.CASE_ANSWER: f"{living}:f-s",
        Verb.PAPERS: living,
        Verb.PAPER: f"{living}:r",
        Verb.PAPER_FILL: f"{living}:r",
        Verb.MATCH: "matchnonce:c",
        Verb.NOTICE: f"{living}:n",
        Verb.SEARCH: "searchnonce:end",
        Verb.DUTY: ":0",
        Verb.SEARCH_FORM: "fillnonce:skip",
        Verb.SEARCH_TO_REPORT: "fillnonce:y",
        Verb.DIGEST: ":day",
        Verb.DIGEST_LIST: ":unclaimed.36.71.01.1003",
        Verb.NEW_REPORT: ":1",
        Verb.OTHER_PERSON: "draftnonce:y",
        Verb.WHICH_REPORT: f"{scene.tickets[TicketState.HANDLED].nonce}:{scene.note}",
        Verb.DISTRICT_BOARD: ":36.71.01.1003",
        Verb.DISTRICT_INVITE: ":36.71.01.1003",
        Verb.DISTRICT_TICKET: f":36.71.01.1003/{scene.tickets[TicketState.NEW].id}",
        Verb.DISTRICT_WORD: f":36.71.01.1003/{scene.tickets[TicketState.NEW].id}/still_there",
        Verb.INVITE: ":petugas",
        Verb.REVOKE: ":21.operator",
        Verb.LANGUAGE: ":id",
        Verb.REVIEW: ":next.0",
        Verb.PAUSE: ":501.3.false",
        Verb.WELCOME: ":help",
        Verb.CITY_SERVICE: ":trc",
        Verb.SOLVED: f"{scene.tickets[TicketState.DONE].nonce}:y",
        Verb.SEEN_AGAIN: f"{scene.tickets[TicketState.NOT_FOUND].nonce}:y",
        Verb.SNOOZE: f"{scene.of_dead}:{scene.reminder}",
    }
    return special.get(verb, f"{held}:1")


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> list[Tried]:
    """Every cell, each from the same state."""

    async def run() -> list[Tried]:
        scene = await open_scene(tmp_path_factory.mktemp("matrix"))
        try:
            return [
                Tried(route, who, place, await scene.tries(who, place, text=route.words, data=route.data))
                for route in routes(scene)
                for who in Standing
                for place in Place
            ]
        finally:
            await scene.stage.database.close()

    return asyncio.run(run())


def test_every_command_and_every_button_has_a_right() -> None:
    assert commands() == COMMAND_RIGHTS.keys()
    assert set(Verb) == VERB_RIGHTS.keys() | PARTED.keys()
    assert not VERB_RIGHTS.keys() & PARTED.keys()


def test_whoever_may_not_gets_nothing_and_changes_nothing(tried: list[Tried]) -> None:
    assert len(tried) > 4_000
    out = [one for one in tried if not one.may]
    nothing([f"{one}: done" for one in out if not _nothing_done(one)])
    nothing([f"{one}: a row changed in {rows}" for one in out if (rows := sorted(one.came.changed - ASKED))])


def test_whoever_may_is_not_refused_for_who_they_are(tried: list[Tried]) -> None:
    refused = {f"refused:{code}" for code in RIGHTS}
    nothing([str(one) for one in tried if one.may and (one.came.code in refused or one.came.code == "ignored")])


def test_a_refusal_for_another_reason_hides_no_check(tried: list[Tried]) -> None:
    """What nobody brings to its end in this scene (nothing waits there) refuses others for who they are."""
    reached = {one.route.name for one in tried if one.may and not one.came.code.startswith("refused")}
    refused = {f"refused:{code}" for code in RIGHTS}
    rest = [one for one in tried if one.route.name not in reached | BY_OWNER and one.place is Place.PRIVATE]
    nothing([str(one) for one in rest if not one.may and one.came.code not in refused])
    assert len(reached) > 110


def test_nobody_reads_a_word_that_is_not_for_them(tried: list[Tried]) -> None:
    nothing([f"{one}: {leak}" for one in tried for leak in one.came.leaks()])


# Refused before anybody's role is asked: a code is typed in the group; what is one's own, or waits, is looked for first.
# That somebody asked in vain is noted, and of a member of the group without a role the supervisors are asked.
ASKED = frozenset({"event refused", "event approval.asked", "approval"})
POINTERS = frozenset({"help", "private_hint"})
BY_OWNER = frozenset({"/bind", "/ikat", "erased:", "erc:", "held:", "sep:", "w:"})


def _nothing_done(one: Tried) -> bool:
    """In the team's group a link, or a welcome's button, gives nothing but what can be done there, and a command of the
    private chat where it can be asked."""
    code = one.came.code
    return code.startswith("refused:") or code == "ignored" or (code in POINTERS and one.place is Place.TEAM)
