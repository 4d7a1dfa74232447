"""Who talks to the bot while it is killed: residents who read the screen and answer, responders who press at once.

They know no more than a person does: whatever question stands on the screen is answered, and where nothing moves for
a while they do the last thing again.
"""

import asyncio
import contextlib
import random
from collections.abc import Callable
from dataclasses import dataclass, field

from simulator import Person, ShownMessage, SimulatedGroup, StandIn
from simulator.errors import SimError

PATIENCE_S = 12.0
THINKING_S = (0.1, 0.9)
PRESS_AGAIN_S = 10.0
QUESTIONS = {
    "kind": "ingin Bapak/Ibu laporkan?",
    "place": "Di mana lokasinya?",
    "condition": "Bagaimana kondisinya sekarang?",
    "landmark": "Ada patokan di dekat situ?",
    "photo": "kirim satu foto.",
    "contact": "Nomor mana yang bisa dihubungi",
    "review": "Apakah sudah benar?",
    "outside": "tampaknya di luar Kota Tangerang",
    "same": "Apakah ini orang yang sama?",
}
RECEIPT, WITH_TEAM = "Laporan diterima.", "sudah sampai ke tim TRC"
KINDS = ("Orang terlantar", "Lansia terlantar", "Kehabisan bekal", "mengamuk")
CLAIM = "🙋 Ambil"
NOBODY_ELSE = ("Bukan", "Tidak ada yang sama")


@dataclass
class Resident:
    """One report by one person. Everything personal about it is in `secrets`, to be looked for in the log."""

    tg: StandIn
    number: int
    dice: random.Random
    person: Person = field(init=False)
    secrets: list[str] = field(default_factory=list)
    photos: int = 0
    moved: int = 0
    began_again: int = 0
    additions: list[str] = field(default_factory=list)
    done: bool = False

    def __post_init__(self) -> None:
        name = f"Zulaikhaq{self.number} Wiryanegarax{self.number}"
        self.place = (-6.17 - self.dice.random() / 50, 106.63 + self.dice.random() / 50)
        self.words = f"bapakrenta{self.number} terbaring lemah di trotoarq{self.number}"
        self.landmark = f"warungbuq{self.number}"
        self.phone = f"0812{self.dice.randrange(10**7, 10**8)}"
        self.kind = self.dice.choice(KINDS)
        self.short = self.dice.random() < 0.4
        self.additions = self.dice.sample(("landmark", "photo", "contact"), self.dice.randrange(4))
        self.person = self.tg.person(name)
        self.secrets += [
            *name.split(), *self.words.split()[:1], self.words.split()[-1], self.landmark, self.phone[1:],
            *(f"{abs(part):.6f}"[:-1] for part in self.place),
            *(str(round(abs(part) * 1e6))[:-1] for part in self.place),
            self.person.user.phone.lstrip("+"),
        ]  # fmt: skip

    async def live(self) -> None:
        """From the first act to "sudah sampai ke tim"."""
        mark = self.person.mark()
        last: Callable[[], object] = self._begin()
        while True:
            try:
                message = await self.person.wait_for(_asks_or_tells, PATIENCE_S, since=mark)
            except TimeoutError:
                mark = self.person.mark()
                self._again(last)
                continue
            mark = max(mark, message.seq)
            if RECEIPT in message.text:
                if WITH_TEAM in message.text:
                    self.done = True
                    return
                continue
            act = self._answer(message)
            if act is not None:
                await asyncio.sleep(self.dice.uniform(*THINKING_S))
                last = act
                self._do(act)

    def _begin(self) -> Callable[[], object]:
        opening = self.dice.choice(("command", "pin", "album", "photo"))
        acts: dict[str, Callable[[], object]] = {
            "command": lambda: self.person.send_text("/lapor"),
            "pin": lambda: self.person.send_location(*self.place),
            "album": self._album,
            "photo": self._photo,
        }
        self._do(acts[opening])
        return lambda: self.person.send_text("/lapor")

    def _answer(self, message: ShownMessage) -> Callable[[], object] | None:
        """What this person does when they read this."""
        asked = next((name for name, words in QUESTIONS.items() if words in message.text), None)
        labels = [str(button["text"]) for row in message.buttons for button in row]
        now = next((label for label in labels if "Kirim sekarang" in label or "Kirim laporan" in label), None)
        if now is not None and asked == "review" and not self.short and self.additions:
            return self._addition(self.additions.pop(), message)
        if now is not None and (self.short or asked == "review"):
            return lambda: self._press(message, now)
        acts: dict[str, Callable[[], object]] = {
            "kind": lambda: self._press(message, self.kind),
            "place": lambda: self.person.send_location(*self.place),
            "condition": lambda: self.person.send_text(self.words),
            "landmark": lambda: self.person.send_text(self.landmark),
            "photo": self._photo,
            "contact": lambda: self.person.send_text(self.phone),
            "outside": lambda: self._press(message, "Tetap kirim"),
            # Everybody here saw somebody of their own; of several similar reports it is none.
            "same": lambda: self._press(message, next((one for one in labels if one in NOBODY_ELSE), NOBODY_ELSE[0])),
        }
        return acts.get(asked or "")

    def _addition(self, what: str, message: ShownMessage) -> Callable[[], object]:
        """One of the things that the review offers to add."""
        if what == "photo":
            return self._photo
        if what == "contact":
            return lambda: self.person.send_text(self.phone)
        return lambda: self._press(message, "Patokan")

    def _press(self, message: ShownMessage, words: str) -> None:
        for _ in range(2 if self.dice.random() < 0.2 else 1):  # some tap twice
            self.person.press(message, words)

    def _photo(self) -> None:
        self.photos += 1
        self.person.send_photo()

    def _album(self) -> None:
        self.photos += 3
        self.person.send_album([None] * 3)

    def _do(self, act: Callable[[], object]) -> None:
        self.moved += 1
        try:
            act()
        except SimError:
            return  # the button has gone from the screen meanwhile: look again

    def _again(self, last: Callable[[], object]) -> None:
        self.began_again += 1
        self._do(last)


def _asks_or_tells(message: ShownMessage) -> bool:
    text = message.text
    return message.from_bot and (RECEIPT in text or any(words in text for words in QUESTIONS.values()))


@dataclass
class Team:
    """Responders who all look at the group; two to all of them press each new card in the same instant."""

    tg: StandIn
    group: SimulatedGroup
    dice: random.Random
    size: int = 4
    people: list[Person] = field(default_factory=list)
    pressed: dict[str, list[Person]] = field(default_factory=dict)
    _again_at: dict[str, float] = field(default_factory=dict)
    secrets: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for number in range(self.size):
            person = self.tg.person(f"Petugasqx{number} Sutarjox{number}")
            person.join(self.group)
            person.start()
            self.people.append(person)
            self.secrets += [*person.name.split(), person.user.phone.lstrip("+")]

    async def live(self) -> None:
        """Until cancelled."""
        mark = 0
        watcher = self.people[0]
        while True:
            with contextlib.suppress(TimeoutError):
                await watcher.wait_for(lambda message: message.buttons, 5, chat=self.group, since=mark)
            mark = watcher.mark()
            self._look()

    def _look(self) -> None:
        """Press what nobody has pressed yet, and press again what still stands unclaimed (a press dies after 150 s)."""
        for message in self.people[0].chat(self.group):
            labels = [str(button["text"]) for row in message.buttons for button in row]
            if CLAIM not in labels:
                continue
            code = message.text.split("TRC-")[1][:4]
            if asyncio.get_running_loop().time() < self._again_at.get(code, 0.0):
                continue
            self._again_at[code] = asyncio.get_running_loop().time() + PRESS_AGAIN_S
            crowd = self.dice.sample(self.people, self.dice.randint(2, self.size))
            self.pressed.setdefault(code, []).extend(crowd)
            self.tg.press_many([(person, message, CLAIM) for person in crowd])
            for person in crowd:
                if self.dice.random() < 0.1:  # some write the command too
                    person.send_text(f"/ambil {int(code)}")
