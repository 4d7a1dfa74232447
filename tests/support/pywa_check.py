"""Holds what the stand-in for WhatsApp emits against pywa 4.5.0, item by item.

``check_webhooks(wa)`` hooks a stand-in up: complaints are raised when its ``async with`` ends (or by ``wa.check()``).
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

from pywa.client import WhatsApp
from pywa.types.base_update import RawUpdate
from pywa.types.callback import CallbackButton, CallbackSelection
from pywa.types.message import DeletedMessage, EditedMessage, Message
from pywa.types.message_status import MessageStatus
from pywa.types.system import PhoneNumberChange

from simulator.graph import GraphStandIn

Json = dict[str, Any]

_CLIENT = WhatsApp(phone_id=GraphStandIn.phone_number_id, token="never used")
_PARSERS: dict[str, type[Any]] = {"edit": EditedMessage, "revoke": DeletedMessage, "button": CallbackButton}


class NotUnderstood(AssertionError):
    """A webhook that pywa does not read, or reads as nothing."""


def cut(body: Json) -> Iterator[Json]:
    """The items of a body, each as a body of its own with its own contact: pywa reads the first of a batch only, and
    takes its sender from the first contact whoever that is."""
    for entry in body["entry"]:
        for change in entry["changes"]:
            value = change["value"]
            for name in ("messages", "statuses"):
                for item in value.get(name, ()):
                    whole = {key: value[key] for key in ("messaging_product", "metadata")}
                    contact = _contact(value.get("contacts", []), item)
                    one = {**whole, name: [item]} | ({"contacts": [contact]} if contact else {})
                    held = {"id": entry["id"], "changes": [{"field": change["field"], "value": one}]}
                    yield copy.deepcopy({"object": body["object"], "entry": [held]})


def _contact(contacts: list[Json], item: Json) -> Json | None:
    """Whose item it is; with the id that pywa needs where Meta gave a number alone."""
    names = {item.get(key) for key in ("from", "from_user_id", "recipient_id", "recipient_user_id")} - {None}
    for contact in contacts:
        if names & {contact.get("wa_id"), contact.get("user_id")}:
            return {"user_id": "", **contact}
    return None


def parsed(item: Json) -> Any:
    """An item's body as pywa's object. Raises NotUnderstood."""
    raw = json.dumps(item).encode()
    update = RawUpdate(raw, hmac_header=None, update_hash="")
    value = item["entry"][0]["changes"][0]["value"]
    try:
        return _parser(value).from_update(_CLIENT, update)
    except (KeyError, ValueError, TypeError, Warning) as error:
        raise NotUnderstood(f"{error!r}: {value}") from error


def _parser(value: Json) -> Any:
    if "statuses" in value:
        return MessageStatus
    message = value["messages"][0]
    kind = message["type"]
    if kind == "interactive":
        return CallbackButton if "button_reply" in message["interactive"] else CallbackSelection
    if kind == "system":
        return PhoneNumberChange
    return _PARSERS.get(kind, Message)


def is_readable(item: Json) -> bool:
    """False for what pywa cannot read by its own fault: a changed id (it needs a number there), and a status without
    the contact."""
    value = item["entry"][0]["changes"][0]["value"]
    if "statuses" in value:
        return "contacts" in value
    message = value["messages"][0]
    return message["type"] != "system" or "from" in message


def check_webhooks(wa: GraphStandIn) -> list[Any]:
    """Parse every webhook before it goes out; returns the growing list of what was read."""
    seen: list[Any] = []

    def look(body: Json) -> None:
        seen.extend(parsed(item) for item in cut(body) if is_readable(item))

    wa.on_webhook(look)
    return seen
