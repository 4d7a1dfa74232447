"""People, chats and messages as the page draws them."""

from __future__ import annotations

from typing import Any

from simulator.groups import SimulatedGroup
from simulator.keyboards import button_text
from simulator.people import Person
from simulator.standin import StandIn
from simulator.world import Chat, Json, ShownMessage

_FILES = ("document", "voice", "video")


def message_json(message: ShownMessage) -> Json:
    """One message; only its place and ``deleted`` once it is gone."""
    place: Json = {"chat": current(message.chat).id, "id": message.id, "seq": message.seq}
    if message.alone:
        place["alone"] = message.alone
    if message.deleted:
        return {**place, "deleted": True}
    body, sender = message.body, message.body["from"]
    shown: Json = {
        **place, "type": message.kind, "from": sender["id"], "name": _name(sender), "bot": message.from_bot,
        "author": message.sender_id, "date": body["date"], "text": message.text, "entities": message.entities,
        "edited": message.edited, "pinned": message.pinned, "protected": message.protected,
        "spoiler": message.spoiler, "silent": message.silent,
    }  # fmt: skip
    shown |= {key: body[key] for key in ("location", "venue", "contact") if key in body}
    shown |= {key: body[key] for key in _FILES if key in body}
    if "photo" in body:
        shown["photo"] = body["photo"][-1]
    if "media_group_id" in body:
        shown["album"] = body["media_group_id"]
    if message.buttons:
        shown["buttons"] = [[_button(button) for button in row] for row in message.buttons]
    if "reply_to_message" in body:
        shown["reply"] = _quoted(body["reply_to_message"])
    if "forward_origin" in body:
        origin = body["forward_origin"]
        shown["forwarded"] = origin.get("sender_user_name") or _name(origin.get("sender_user", {}))
    if message.kind == "service":
        shown["service"] = _service(body)
    if message.options.get("reaction"):
        shown["reaction"] = "".join(one.get("emoji", "") for one in message.options["reaction"])
    return shown


def current(chat: Chat) -> Chat:
    """The chat as it is now, after a migration the supergroup."""
    while chat.migrated_to is not None:
        chat = chat.migrated_to
    return chat


def _name(user: Json) -> str:
    return " ".join(part for part in (user.get("first_name"), user.get("last_name")) if part)


def _button(button: Json) -> Json:
    if "callback_data" in button:
        kind: Json = {"does": "press", "data": button["callback_data"]}
    elif "url" in button:
        kind = {"does": "url", "url": button["url"]}
    elif "copy_text" in button:
        kind = {"does": "copy", "copy": button["copy_text"]["text"]}
    else:
        kind = {"does": "nothing", **({"grey": True} if "disabled" in button else {})}
    return {"text": button_text(button), "style": button.get("style", ""), **kind}


def _quoted(body: Json) -> Json:
    words = body.get("text") or body.get("caption") or ""
    kind = next((key for key in ("photo", "venue", "location", *_FILES) if key in body), "text")
    return {"id": body["message_id"], "name": _name(body["from"]), "text": words[:120], "type": kind}


def _service(body: Json) -> Json:
    if "new_chat_members" in body:
        return {"what": "joined", "who": ", ".join(map(_name, body["new_chat_members"]))}
    if "left_chat_member" in body:
        return {"what": "left", "who": _name(body["left_chat_member"])}
    if "pinned_message" in body:
        return {"what": "pinned", "who": _name(body["from"]), "id": body["pinned_message"]["message_id"]}
    return {"what": "other", "who": _name(body["from"])}


def keyboard_json(person: Person, group: SimulatedGroup | None) -> Json:
    """The reply keyboard that this person sees in a chat, empty rows for none; ``forced``: an answer is asked for."""
    rows = [[{"text": button_text(key), "asks": _asks(key)} for key in row] for row in person.keyboard(group)]
    newest = next((one for one in reversed(person.chat(group)) if one.from_bot and one.reply_markup), None)
    markup = (newest.reply_markup or {}) if newest is not None else {}
    return {
        "person": person.id, "chat": person.id if group is None else group.id, "rows": rows,
        "hint": markup.get("input_field_placeholder", ""), "forced": bool(markup.get("force_reply")),
    }  # fmt: skip


def _asks(key: Any) -> str:
    if isinstance(key, dict):
        return "location" if key.get("request_location") else "contact" if key.get("request_contact") else ""
    return ""


def groups_of(tg: StandIn, person: Person) -> list[SimulatedGroup]:
    """The groups that a person is in."""
    found = []
    for group in tg.groups:
        member = group.chat.member(person.user)
        if member is not None and member.present:
            found.append(group)
    return found


def person_json(tg: StandIn, person: Person) -> Json:
    """One account with its client."""
    user = person.user
    return {
        "id": person.id, "name": person.name, "client": person.client, "language": user.language_code or "",
        "blocked": user.blocked, "deleted": user.deleted, "started": user.started, "phone": user.phone,
        "position": list(person.position), "groups": [group.id for group in groups_of(tg, person)],
        "commands": {str(chat): commands for chat, commands in _commands(tg, person)},
    }  # fmt: skip


def _commands(tg: StandIn, person: Person) -> list[tuple[int, list[Json]]]:
    rooms: list[SimulatedGroup | None] = [None, *groups_of(tg, person)]
    return [(person.id if group is None else group.id, person.commands(group)) for group in rooms]


def group_json(group: SimulatedGroup) -> Json:
    """One group."""
    present = [member.user for member in group.chat.members.values() if member.present and not member.user.is_bot]
    return {"id": group.id, "title": group.title, "members": len(present), "pinned": list(group.chat.pinned)}


def people_of(tg: StandIn) -> list[Person]:
    """Everybody with a phone of their own; not the account that a group without admins belongs to."""
    owners = {group.creator.id for group in tg.groups if group.creator.first_name == "Pemilik"}
    return [person for person in tg.people.values() if person.id not in owners]


def everything(tg: StandIn) -> Json:
    """All people, groups, messages and keyboards."""
    people = people_of(tg)
    chats = {person.id: tg.world.chats[person.id].visible() for person in people}
    chats |= {group.id: group.messages() for group in tg.groups}
    alone = [one for group in tg.groups for one in group.chat.alone.values()]
    keyboards = [keyboard_json(one, group) for one in people for group in (None, *groups_of(tg, one))]
    return {
        "people": [person_json(tg, one) for one in people], "groups": [group_json(one) for one in tg.groups],
        "messages": [message_json(one) for messages in [*chats.values(), alone] for one in messages],
        "keyboards": keyboards, "bot": {"id": tg.world.bot.id, "username": tg.world.bot.username},
    }  # fmt: skip
