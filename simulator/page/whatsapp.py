"""Phones with WhatsApp on the page: who has one, what it shows, what a click on it does."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from typing import Any

from simulator.errors import SimError
from simulator.graph import GraphMessage, GraphStandIn, WhatsAppPerson
from simulator.graph.media import GraphFile
from simulator.graph.world import GraphAccount
from simulator.page.feed import Feed
from simulator.world import Json

MARK = "wa:"
MOST = 20
MARKS = {"*": "bold", "_": "italic", "~": "strikethrough", "`": "code"}
_MARKED = re.compile(r"(?<!\w)([*_~`])(?=\S)([^\n]*?\S)\1(?!\w)")
_LINK = re.compile(r"https?://\S+")
_FILES = {"image": "photo", "sticker": "photo", "document": "document", "video": "video", "audio": "document"}


class WhatsAppSide:
    """One stand-in for WhatsApp, shown on the page. ``changed`` is called where people have changed."""

    def __init__(self, wa: GraphStandIn, feed: Feed, changed: Callable[[], None]) -> None:
        self.wa = wa
        self._feed = feed
        self._changed = changed
        wa.world.on_touch.append(self._touched)

    # -- telling ---------------------------------------------------------------------------------------------------
    def _touched(self, account: GraphAccount, message: GraphMessage) -> None:
        chat = next((self._id(one) for one in self.wa.people if one.account is account), None)
        if chat is not None and (message.deleted or not message.from_bot or message.status in ("delivered", "read")):
            at = self.wa.clock.now_ms() - self.wa.clock.offset_ms
            self._feed.tell("messages", at=at, list=[self._message(chat, account, message)])
        self._changed()

    def _id(self, person: WhatsAppPerson) -> str:
        return f"{MARK}{self.wa.people.index(person)}"

    def people(self) -> list[Json]:
        """Everybody with WhatsApp, as the page draws people."""
        return [self._person(one) for one in self.wa.people]

    def _person(self, person: WhatsAppPerson) -> Json:
        account, number = person.account, self._id(person)
        return {
            "id": number, "name": account.name, "client": "whatsapp", "language": "id", "deleted": False,
            "blocked": not account.reachable, "started": True, "groups": [], "commands": {},
            "phone": f"+{account.phone}" if account.shows_number else "", "user_id": account.user_id,
            "position": list(person.position), "received": account.received, "online": account.online,
            "window_until": account.window_until_ms,
        }  # fmt: skip

    def messages(self) -> list[Json]:
        """Everything that these phones show."""
        return [self._message(self._id(one), one.account, message) for one in self.wa.people for message in one.chat()]

    def _message(self, chat: str, account: GraphAccount, message: GraphMessage) -> Json:
        if message.deleted:
            return {"chat": chat, "id": message.id, "seq": message.seq, "deleted": True}
        sender = "bot" if message.from_bot else chat
        words, entities = spelled("\n\n".join(part for part in (message.header, message.text, message.footer) if part))
        shown: Json = {
            "chat": chat, "id": message.id, "seq": message.seq, "type": "text", "from": sender, "author": sender,
            "name": "Sigap" if message.from_bot else account.name, "bot": message.from_bot,
            "date": message.sent_ms // 1000, "text": words, "entities": entities, "edited": message.edited,
            "reaction": "".join(message.reactions.values()),
        }  # fmt: skip
        shown |= self._content(message) | _touchables(message)
        if message.quotes in self.wa.world.by_id:
            quoted = self.wa.world.by_id[message.quotes][1]
            name = "Sigap" if quoted.from_bot else account.name
            shown["reply"] = {"id": quoted.id, "name": name, "text": spelled(quoted.text)[0][:120], "type": "text"}
        return shown

    def _content(self, message: GraphMessage) -> Json:
        body = message.body
        if message.kind == "location":
            place = {"latitude": body["latitude"], "longitude": body["longitude"]}
            if "name" in body:
                venue = {"location": place, "title": body["name"], "address": body.get("address", "")}
                return {"type": "venue", "venue": venue, "text": ""}
            return {"type": "location", "location": place}
        if message.kind == "contacts":
            one = body["items"][0]
            number = {"first_name": one["name"]["first_name"], "phone_number": one["phones"][0]["phone"]}
            return {"type": "contact", "contact": number, "text": ""}
        kind = "voice" if body.get("voice") else _FILES.get(message.kind)
        stored = self.wa.world.media.files.get(body.get("id", ""))
        return {} if kind is None or stored is None else {"type": kind, kind: _file(stored, body)}

    # -- clicks ----------------------------------------------------------------------------------------------------
    def add(self, given: Json) -> Json:
        """Somebody new with WhatsApp: ``name``, ``number_hidden``. Raises SimError."""
        name = " ".join(str(given["name"]).split())[:60]
        if not name or len(self.wa.people) >= MOST:
            raise SimError(f"a person has a name; {MOST} people with WhatsApp are enough")
        hidden = bool(given.get("number_hidden"))
        person = self.wa.person(name, number_hidden=hidden, username=name.split()[0].lower() if hidden else None)
        person.position = (-6.1729, 106.6508)
        self._changed()
        return {"id": self._id(person)}

    def find(self, number: Any) -> WhatsAppPerson | None:
        """The person that the page calls so; None for somebody of Telegram. Raises SimError where there is none."""
        if not isinstance(number, str) or not number.startswith(MARK):
            return None
        place = number.removeprefix(MARK)
        if not place.isdecimal() or int(place) >= len(self.wa.people):
            raise SimError("nobody of that number is here")
        return self.wa.people[int(place)]

    def click(self, name: str, person: WhatsAppPerson, given: Json) -> Json:
        """What a click on such a phone does. Raises SimError for what this app does not have."""
        if name == "press":
            person.press(str(given["data"]), self._shown(person, given["id"]))
        elif name == "media":
            _send_files(person, given)
        elif name == "client":
            latitude, longitude = map(float, given["position"])
            person.position = (latitude, longitude)
        elif name == "act":
            self._act(person, str(given["act"]), dict(given.get("args", {})))
        else:
            raise SimError(f"WhatsApp has no {name}")
        self._changed()
        return {}

    def _act(self, person: WhatsAppPerson, act: str, args: Json) -> None:
        quoted = self._shown(person, args["reply_to"]) if args.get("reply_to") else None
        if act == "send_text":
            person.say(str(args["text"]), quoted)
        elif act in ("send_location", "send_venue"):
            place = float(args["latitude"]), float(args["longitude"])
            person.pin(*place, str(args.get("title", "")), str(args.get("address", "")), quoted)
        elif act == "send_voice":
            person.voice()
        elif act == "send_contact":
            person.share_contact(person.name, person.account.phone)
        elif act == "delete":
            person.delete(self._shown(person, args["message"]))
        elif act in ("block", "unblock", "go_offline", "go_online"):
            getattr(person, act)()
        elif act == "change_number":
            person.change_number(f"62813{self.wa.world.rng.randrange(10**7, 10**8)}")
        else:
            raise SimError(f"WhatsApp has no {act}")

    def _shown(self, person: WhatsAppPerson, message_id: Any) -> GraphMessage:
        found = next((one for one in person.chat() if one.id == message_id), None)
        if found is None:
            raise SimError("the message is gone")
        return found


def _touchables(message: GraphMessage) -> Json:
    """Buttons, a list that opens, the question for the place, a link."""
    if message.rows:
        rows = [{"data": data, "title": title, "about": about} for data, title, about in message.rows]
        return {"list": {"words": message.action, "rows": rows}}
    if message.action == "send_location":
        return {"asks_place": True}
    action = message.body.get("action", {}) if message.kind == "interactive" else {}
    if action.get("name") == "cta_url":
        return {"buttons": [[{"text": message.action, "style": "", "does": "url", "url": action["parameters"]["url"]}]]}
    if message.buttons:
        return {"buttons": [[{"text": title, "style": "", "does": "press", "data": data}]
                            for data, title, _ in message.buttons]}  # fmt: skip
    return {}


def _file(stored: GraphFile, body: Json) -> Json:
    return {
        "file_id": stored.id, "width": 320, "height": 240, "duration": 3, "file_size": stored.size,
        "mime_type": stored.mime, "file_name": body.get("filename", stored.mime.partition(";")[0]),
    }  # fmt: skip


def _send_files(person: WhatsAppPerson, given: Json) -> None:
    caption = str(given.get("caption", ""))
    if "document" in given:
        content = base64.b64decode(given["document"], validate=True)
        person.document(str(given["name"])[:120], content, str(given["mime"])[:80], caption)
        return
    for number, one in enumerate(given["photos"]):
        person.photo(caption if number == 0 else "", base64.b64decode(one, validate=True))


def spelled(text: str) -> tuple[str, list[Json]]:
    """A text without its marks (``*bold*``, ``_italic_``, ...), and where what they mark stands, in UTF-16 units."""
    entities: list[Json] = []
    while (found := _MARKED.search(text)) is not None:
        start = _units(text[: found.start()])
        _closed_up(entities, start, start + 1 + _units(found[2]))
        entities.append({"type": MARKS[found[1]], "offset": start, "length": _units(found[2])})
        text = text[: found.start()] + found[2] + text[found.end() :]
    for link in _LINK.finditer(text):
        entities.append({"type": "url", "offset": _units(text[: link.start()]), "length": _units(link[0])})
    return text, entities


def _closed_up(entities: list[Json], first: int, second: int) -> None:
    """The marks at these two places go away: what was found before moves up."""
    for one in entities:
        start, end = one["offset"], one["offset"] + one["length"]
        start -= (start > first) + (start > second)
        end -= (end > first) + (end > second)
        one["offset"], one["length"] = start, end - start


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
