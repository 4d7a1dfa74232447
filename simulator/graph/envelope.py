"""What Meta posts: items of messages and of statuses in its envelope, as bytes with a signature."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

Json = dict[str, Any]

SIGNATURE = "X-Hub-Signature-256"
# Several items of one body stand in one value, in a change each, or in an entry each.
Layout = Literal["value", "changes", "entries"]


@dataclass(frozen=True, slots=True, eq=False)
class HookItem:
    """One message or one status, with the contact that belongs to it (Meta sends none with system events)."""

    field: Literal["messages", "statuses"]
    data: Json
    contact: Json | None
    whose: str


@dataclass(frozen=True, slots=True)
class NumberIds:
    """The number that everything is for."""

    account_id: str
    phone_number_id: str
    display_number: str


def envelope(items: Sequence[HookItem], number: NumberIds, layout: Layout = "value") -> Json:
    """One body with these items, in their order within messages and within statuses."""
    groups = [items] if layout == "value" else [[item] for item in items]
    changes = [{"field": "messages", "value": _value(group, number)} for group in groups]
    held = [[change] for change in changes] if layout == "entries" else [changes]
    entries = [{"id": number.account_id, "changes": some} for some in held]
    return {"object": "whatsapp_business_account", "entry": entries}


def _value(items: Sequence[HookItem], number: NumberIds) -> Json:
    value: Json = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": number.display_number, "phone_number_id": number.phone_number_id},
    }
    contacts: list[Json] = []
    for item in items:
        if item.contact is not None and item.contact not in contacts:
            contacts.append(item.contact)
    if contacts:
        value["contacts"] = contacts
    for name in ("messages", "statuses"):
        found = [item.data for item in items if item.field == name]
        if found:
            value[name] = found
    return value


def as_bytes(body: Json) -> bytes:
    """As Meta writes JSON: letters beyond ASCII and slashes escaped. The signature is over exactly these bytes."""
    return json.dumps(body, separators=(",", ":")).replace("/", "\\/").encode()


def signature(raw: bytes, app_secret: str) -> str:
    """The value of the header that proves from whom it is."""
    return "sha256=" + hmac.new(app_secret.encode(), raw, hashlib.sha256).hexdigest()
