"""The people of the demo: those who are there when nothing is played, and those who are added. Roles are given by the
real ways: the team by the group, the first admin by a link from the server, everybody else by the admin's links."""

from __future__ import annotations

from simulator.errors import SimError
from simulator.keyboards import button_text
from simulator.people import Client, Person
from simulator.stories.theatre import StoryFailed, Theatre
from simulator.watch import PATIENCE_S
from simulator.world import Json

READY_TEAM = ("Budi Santoso", "Rina Wulandari")
READY_RESIDENT, READY_SUPERVISOR, ADMIN = "Siti Aminah", "Hadi Wijaya", "Ratna Dewi"
ROLES = ("resident", "operator", "responder", "supervisor", "camat")
CLIENTS: tuple[Client, ...] = ("phone", "desktop", "web")
WAYS = {"operator": "Operator", "supervisor": "Supervisor", "camat": "Camat/Lurah"}
MAX_PEOPLE = 60


class Cast:
    """Who is there, on one stage."""

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre
        self._admin: Person | None = None

    async def ready(self) -> list[Person]:
        """A resident, two responders and a supervisor; the resident, the first responder, the supervisor."""
        resident = self._theatre.resident(READY_RESIDENT)
        team = await self._theatre.responders(*READY_TEAM)
        supervisor = self._theatre.resident(READY_SUPERVISOR)
        await self._invite(supervisor, "supervisor")
        return [resident, team[0], supervisor]

    async def add(self, wanted: Json) -> Person:
        """One more: ``name``, ``role`` (of ROLES), ``client``, ``language``, for a camat ``area``. Raises SimError,
        StoryFailed where the bot does not give the role."""
        name, role = " ".join(str(wanted["name"]).split())[:60], str(wanted["role"])
        if not name or role not in ROLES or len(self._theatre.tg.people) >= MAX_PEOPLE:
            raise SimError("a person has a name and one of the roles; 60 people are enough")
        client = next((one for one in CLIENTS if one == wanted.get("client")), CLIENTS[0])
        language = "en" if wanted.get("language") == "en" else "id"
        person = self._theatre.tg.person(name, language, client)
        person.position = (-6.1729, 106.6508)
        if role == "responder":
            person.join(self._theatre.group)
            person.start()
        elif role in WAYS:
            await self._invite(person, role, str(wanted.get("area") or "kec. Tangerang"))
        return person

    async def _invite(self, person: Person, role: str, area: str = "") -> None:
        theatre, admin = self._theatre, await self._first_admin()
        mark = admin.mark()
        admin.send_text("/undang")
        asked = await theatre.sees(admin, "Undang siapa", since=mark)
        await theatre.press_together([(admin, asked, WAYS[role])])
        if role == "camat":
            await theatre.sees(admin, "kecamatan atau kelurahan mana", since=mark)
            await self._name_area(admin, area)
        invitation = await theatre.sees(admin, "https://t.me/", since=mark)
        person.open_link(next(word for word in invitation.text.split() if word.startswith("https://t.me/")))
        await theatre.sees(person, "")

    async def _name_area(self, admin: Person, area: str) -> None:
        """Where a name stands for several areas, the bot asks which; the first is taken."""
        mark = admin.mark()
        admin.send_text(area)
        try:
            answer = await admin.wait_for(
                lambda message: message.buttons or "t.me/" in message.text, PATIENCE_S, None, mark
            )
        except TimeoutError as error:
            raise StoryFailed(f"The bot did not say anything about {area}.") from error
        if answer.buttons:
            await self._theatre.press_together([(admin, answer, button_text(answer.buttons[0][0]))])

    async def _first_admin(self) -> Person:
        if self._admin is None:
            known = (one for one in self._theatre.tg.people.values() if one.name == ADMIN and one.user.started)
            self._admin = next(known, None) or await self._make_admin()
        return self._admin

    async def _make_admin(self) -> Person:
        admin = self._theatre.tg.person(ADMIN)
        link = await self._theatre.on_the_server("invite-admin")
        if not link:
            raise StoryFailed("The server gave no link for an admin.")
        admin.open_link(link.split()[0])
        await self._theatre.sees(admin, "Admin")
        return admin
