"""People whom the team has recorded, and relatives in their private chats, on a stage."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from bot.actions.accounts.people import welcome
from bot.actions.family.proposals import press_match
from bot.actions.family.public_notice import press_notice
from bot.actions.family.search import BeginSearch, begin, mine, press_form, press_search
from bot.actions.family.second_yes import decide_second
from bot.actions.kit.follow_ups import person_changed
from bot.actions.kit.forms import PressForm as PressSearch
from bot.actions.kit.heard import Heard
from bot.actions.kit.requests import PressAct, PressOn, Request
from bot.actions.kit.scene import Action, Reply, Scene
from bot.actions.report.filling import BeginReport
from bot.actions.system.conversation import cancel, hear
from bot.actions.system.intake import Settled
from bot.domain.family.search import Description
from bot.domain.kit.buttons import read_button
from bot.domain.kit.codes import new_nonce
from bot.domain.kit.people import Who
from bot.domain.places.pins import pin_e6
from bot.domain.ticket.answers import Answers
from bot.likeness import words_alike
from bot.messages.kit.screen import Button, Screen
from bot.phones import read_phone
from storage.family import searches
from storage.family.searches import SearchRow
from storage.kit import outbox
from storage.kit.sqlite import Tx
from storage.ticket import tickets
from tests.support.stage import Stage

TANAH_TINGGI = "36.71.01.1003"
DAY = 86_400_000
SUKARJO = {
    "name": "Soekardjo",
    "sex": "male",
    "age": "60-70",
    "height_cm": "163",
    "tattoos": "tidak ada",
    "moles": "tahi lalat di pipi kiri",
    "features": "kaki kanan pincang",
    "hair": "beruban",
    "clothes": "kemeja batik coklat, celana panjang hitam",
}


@dataclass
class Relative:
    """A relative's chat. `seen` is everything that reached them, `last` the newest."""

    stage: Stage
    who: Who
    seen: list[Screen] = field(default_factory=list)
    message_id: int = 0

    @property
    def last(self) -> Screen:
        """The newest message."""
        return self.seen[-1]

    async def begin(self) -> Settled:
        """/cari."""
        return await self.settle(begin, BeginSearch(self.who))

    async def mine(self) -> Settled:
        """/pencarian."""
        return await self.settle(mine, BeginSearch(self.who))

    async def cancel(self) -> Settled:
        """/batal."""
        return await self.settle(cancel, BeginReport(self.who))

    async def welcome(self) -> Settled:
        """/start."""
        return await self.settle(welcome, Request(self.who))

    async def say(self, text: str = "", **more: Any) -> Settled:
        """Send a message."""
        self.message_id += 1
        if "pin" in more:
            more["pin"] = pin_e6(*more["pin"])
        return await self.settle(hear, Heard(self.who, self.message_id, self.stage.now, text, **more))

    async def press(self, label: str, screen: Screen | None = None) -> Settled:
        """Press the one button whose words contain `label`."""
        return await self.press_data(find(label, screen or self.last).data or "")

    async def press_data(self, data: str) -> Settled:
        """Press a button with this data."""
        press = read_button(data)
        act, _, value = press.arg.partition(".")
        if press.verb == "hi":
            return await (self.begin() if press.arg == "search" else self.mine())
        if press.verb == "srx":
            return await self.settle(press_search, PressSearch(self.who, press.nonce, act), "p")
        stands = await self.stands()
        return await self.settle(press_form, PressSearch(self.who, press.nonce, act, value, stands), "p")

    async def stands(self) -> int:
        """Where the form stands."""
        search = await self.filling()
        if search is None:
            return 0
        subject = f"search:{search.id}"
        return await self.stage.write(lambda tx: outbox.standing(tx, self.who.user_id, subject)) or 0

    async def filling(self) -> SearchRow | None:
        """The form that is open."""
        return await self.stage.write(lambda tx: searches.filling(tx, self.who.user_id))

    async def known(self) -> Description:
        """What the open form knows."""
        search = await self.filling()
        assert search is not None
        return search.known

    async def search_for_sukarjo(self) -> SearchRow:
        """The whole dialogue, about the person of SUKARJO."""
        await self.begin()
        await self.say("Sukarjo, biasa dipanggil Jo")
        await self.press("Laki-laki")
        await self.say("65 tahun")
        await self.say("sekitar 165")
        await self.say("pincang kaki kanan, tai lalat di pipi kiri, ubanan")
        await self.say("batik coklat")
        await self.press("Kemarin")
        await self.say("Tanah Tinggi, dekat pom bensin")
        await self.press("Anaknya")
        await self.say("0812 3456 7890")
        await self.press("Kirim")
        [search] = await self.stage.write(lambda tx: searches.of_person(tx, self.who.user_id))
        return search

    async def settle(self, action: Action, command: object, press: str | None = None) -> Settled:
        """One update; what reaches this chat is in `seen`."""
        settled = await self.stage.settle(self.who, action, command, press)
        if settled.error is not None:
            raise settled.error
        self.seen += [one for one in await self.stage.screens(self.who.chat_id) if not one.moot]
        await self.stage.deliver()
        return settled


@dataclass
class Desk(Relative):
    """A supervisor's, or a responder's, chat."""

    async def press_data(self, data: str) -> Settled:
        """A press about a comparison or a notice."""
        press = read_button(data)
        act, _, value = press.arg.partition(".")
        if press.verb == "nt":
            return await self.settle(press_notice, PressAct(self.who, press.nonce, act, value), "p")
        if press.verb == "ny":
            return await self.settle(decide_second, PressAct(self.who, press.nonce, act, value), "p")
        return await self.settle(press_match, PressOn(self.who, press.nonce, press.arg), "p")


def relative(stage: Stage, who: Who) -> Relative:
    """A chat; the stage reads numbers and compares words as the bot does from then on."""
    stage.rules = replace(stage.rules, read_phone=read_phone, alike=words_alike)
    return Relative(stage, who)


async def record(
    stage: Stage, facts: dict[str, str], *, label: str = "mr", area: str = TANAH_TINGGI, holder: int | None = None
) -> int:
    """Somebody is recorded, at this moment; their number. What follows from that has happened."""
    stage.update_id += 1
    source, number = f"u:{stage.update_id}", stage.update_id

    def work(tx: Tx) -> int:
        answers = Answers(kind="ot", area_code=area, in_city=True, words="Bapak tua")
        ticket = tickets.open_(
            tx,
            nonce=new_nonce(),
            source=source,
            answers=answers,
            channel="telegram",
            sop=stage.rules.sop,
            complete=True,
            now=stage.now,
        )
        if holder is not None:
            tx.run(
                "UPDATE ticket SET state = 'claimed', holder = :holder, claimed_at = :now WHERE id = :id",
                {"holder": holder, "now": stage.now, "id": ticket},
            )
        person = tx.insert(
            """INSERT INTO person (nonce, ticket_id, source, label_kind, label_year, label_number, found_at,
                                   recorded_at, recorded_by)
               VALUES (:nonce, :ticket, :source, :label, 2023, :number, :now, :now, 1)""",
            {
                "nonce": new_nonce(),
                "ticket": ticket,
                "source": source,
                "label": label,
                "number": number,
                "now": stage.now,
            },
        )
        _write_facts(tx, person, facts, stage.now)
        person_changed(Scene(tx, stage.now, source, "user:1", stage.rules, stage.city), person)
        return person

    number = await stage.write(work)
    await stage.match()
    return number


async def correct(stage: Stage, person: int, facts: dict[str, str]) -> None:
    """Facts of somebody are corrected."""
    stage.update_id += 1
    source = f"u:{stage.update_id}"

    def work(tx: Tx) -> None:
        _write_facts(tx, person, facts, stage.now)
        person_changed(Scene(tx, stage.now, source, "user:1", stage.rules, stage.city), person)

    await stage.write(work)
    await stage.match()


def find(label: str, screen: Screen) -> Button:
    """The one button with `label` in its words."""
    found = [button for button in buttons(screen) if label in button.label]
    assert len(found) == 1, (label, [button.label for button in buttons(screen)])
    return found[0]


def buttons(screen: Screen) -> Iterator[Button]:
    """Every button of a screen."""
    return (button for row in screen.buttons for button in row)


async def act(desk: Desk, action: Action, command: Any) -> Reply:
    """Raises what the action raises."""
    return await desk.stage.act(desk.who, action, command)


def _write_facts(tx: Tx, person: int, facts: dict[str, str], now: int) -> None:
    for name, value in facts.items():
        tx.run(
            "INSERT INTO person_fact (person_id, field, value, at, by) VALUES (:person, :field, :value, :now, 1)",
            {"person": person, "field": name, "value": value, "now": now},
        )
