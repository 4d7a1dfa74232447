"""What stands in one call of Meta's webhook, item by item, each with its own contact.

A body may hold messages and reports of delivery of several people, mixed, in any order. Everything is read from where
it stands and kept whatever its kind: what a message means is read later, one by one (bot/channels/whatsapp/reading.py).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.channels.whatsapp.typed import as_choice
from storage.accounts.addresses import Writer
from storage.accounts.arrivals import Arrival
from storage.kit.receipts import Acceptance, Receipt

CHANGED_NUMBER = ("user_changed_number", "customer_changed_number")  # the second in older versions of the API
ARRIVED = {"delivered": False, "read": True, "played": True}
TEMPLATE_EVENTS = {"APPROVED": True, "REINSTATED": True, "REJECTED": False, "PAUSED": False, "DISABLED": False}
NAME = "whatsapp"
CALLED = "biz_opaque_callback_data"  # where Meta says again what we call a message
_OURS = re.compile(r"[0-9]{1,18}-[0-9]{1,18}")
Body = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Renamed:
    """Whom the messenger called `old` it calls `new` from now on; `phone` where the number is the new name."""

    old: str
    new: str
    phone: str | None = None


@dataclass(slots=True)
class Items:
    """One call's contents, each kind in the order of the body. Not frozen: it is made for each report."""

    arrivals: list[Arrival] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)
    taken: list[Acceptance] = field(default_factory=list)
    renamed: list[Renamed] = field(default_factory=list)
    templates: list[tuple[str, bool]] = field(default_factory=list)  # names, and whether they are to be had from now on
    errors: list[int] = field(default_factory=list)  # Meta's codes for what it could not hand over

    @property
    def none(self) -> bool:
        """Nothing of it is to be kept: what Meta could not hand over changes nothing here."""
        return not (self.arrivals or self.receipts or self.taken or self.renamed or self.templates)


def joined(bodies: Sequence[Items]) -> Items:
    """The items of several calls as if they had come in one, in their order."""
    whole = Items()
    for one in bodies:
        whole.arrivals.extend(one.arrivals)
        whole.receipts.extend(one.receipts)
        whole.taken.extend(one.taken)
        whole.renamed.extend(one.renamed)
        whole.templates.extend(one.templates)
        whole.errors.extend(one.errors)
    return whole


def cut(body: Body, phone_number_id: str) -> Items:
    """The items of a body that are meant for our number, and Meta's word on templates, which is about the account and
    names no number. What has no id cannot be told from others: it is passed over."""
    items = Items()
    for entry in _dicts(body.get("entry")):
        for change in _dicts(entry.get("changes")):
            value = _dict(change.get("value"))
            if _dict(value.get("metadata")).get("phone_number_id") == phone_number_id:
                _cut_value(items, value)
            if change.get("field") == "message_template_status_update":
                items.templates.extend(_templates(value))
    return items


def _cut_value(items: Items, value: Body) -> None:
    if "messages" in value:
        contacts = _dicts(value.get("contacts"))
        for at, message in enumerate(_dicts(value["messages"])):
            if message.get("type") == "system":
                items.renamed.extend(_renamed(message))
            elif external_id := _text(message.get("id")):
                items.arrivals.append(_arrival(external_id, message, _person(message, contacts, at)))
    if "statuses" in value:
        for status in _dicts(value["statuses"]):
            if external_id := _text(status.get("id")):
                _cut_status(items, external_id, status)
    if "errors" in value:
        items.errors.extend(_code(one) for one in _dicts(value["errors"]))


def _cut_status(items: Items, external_id: str, status: Body) -> None:
    said = status.get("status")
    if said == "failed":
        errors = _dicts(status.get("errors")) or [{}]
        items.receipts.append(Receipt(external_id, _instant(status), read=False, failed=_code(errors[0])))
    elif isinstance(said, str) and (read := ARRIVED.get(said)) is not None:
        items.receipts.append(Receipt(external_id, _instant(status), read))
    # Whatever is told of a message shows that Meta has it, under the name that we gave it.
    if _OURS.fullmatch(ours := _text(status.get(CALLED))):
        items.taken.append(Acceptance(ours, external_id))


def _templates(value: Body) -> Iterator[tuple[str, bool]]:
    name, event = _text(value.get("message_template_name")), _text(value.get("event"))
    if name and event in TEMPLATE_EVENTS:
        yield name, TEMPLATE_EVENTS[event]


def _arrival(external_id: str, message: Body, person: Writer | None) -> Arrival:
    """What came from a group, or from nobody who can be answered, is kept as having come, without its words: whose they
    are, and who asks for their erasure one day, is not known."""
    sent_at = _instant(message)
    if person is None or message.get("group_id"):
        return Arrival(external_id, None, {"type": _text(message.get("type")), "refused": True}, sent_at)
    return Arrival(
        external_id=external_id,
        person=person,
        item=dict(message),
        sent_at=sent_at,
        answers=_text(_dict(message.get("context")).get("id")) or None,
        edits=_text(_dict(message.get("edit")).get("original_message_id")) or None,
        words=as_choice(_text(_dict(message.get("text")).get("body"))),
    )


def _person(message: Body, contacts: list[Body], at: int) -> Writer | None:
    """Who sent it: the contact that names the same number or id, else the one in the message's own place."""
    phone, user_id = _text(message.get("from")), _text(message.get("from_user_id"))
    if phone and not phone.isdecimal():  # an id where older bodies have the number
        phone, user_id = "", user_id or phone
    named = [one for one in contacts if _same(one, phone, user_id)]
    contact = named[0] if named else contacts[at] if at < len(contacts) and not (phone or user_id) else {}
    phone, user_id = phone or _text(contact.get("wa_id")), user_id or _text(contact.get("user_id"))
    if not (phone or user_id):
        return None
    return Writer(user_id or None, phone or None, _text(_dict(contact.get("profile")).get("name")))


def _same(contact: Body, phone: str, user_id: str) -> bool:
    return bool((phone and contact.get("wa_id") == phone) or (user_id and contact.get("user_id") == user_id))


def _code(error: Body) -> int:
    said = _text(error.get("code"))
    return int(said) if said.isascii() and said.isdigit() and len(said) < 10 else 0


def _renamed(message: Body) -> Iterator[Renamed]:
    """Meta's word that a number or an id has changed."""
    system = _dict(message.get("system"))
    old_id, old_phone = _text(message.get("from_user_id")), _text(message.get("from"))
    new_id, new_phone = _text(system.get("user_id")), _text(system.get("wa_id")) or _text(system.get("new_wa_id"))
    if system.get("type") == "user_changed_user_id" and new_id:
        yield Renamed(_text(system.get("previous_user_id")) or old_id or old_phone, new_id, new_phone or None)
    elif system.get("type") in CHANGED_NUMBER and (new_id or new_phone):
        yield Renamed(old_id or old_phone, new_id or new_phone, new_phone or None)


def _instant(item: Body) -> int:
    """Meta's seconds as UTC milliseconds; 0 where there are none."""
    stamp = _text(item.get("timestamp"))
    return int(stamp) * 1_000 if stamp.isascii() and stamp.isdigit() and len(stamp) < 12 else 0


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _dict(value: object) -> Body:
    return value if isinstance(value, dict) else {}


def _dicts(value: object) -> list[Body]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
