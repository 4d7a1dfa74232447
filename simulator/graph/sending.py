"""What happens when the bot sends: judged, paced, shown, reported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

from simulator.graph.envelope import HookItem
from simulator.graph.errors import GraphError
from simulator.graph.hooks import GraphHooks
from simulator.graph.limits import MEDIA, judged
from simulator.graph.pace import GraphPace
from simulator.graph.world import GraphAccount, GraphMessage, GraphWorld

Json = dict[str, Any]

ORDER = ("accepted", "sent", "delivered", "read")
# Meta tells some refusals in its answer and some in a report of delivery, after it has accepted the message.
CALLED = "biz_opaque_callback_data"  # said again, as it was given, in every report
Where = Literal["answer", "status"]


@dataclass(slots=True)
class Outbound:
    """The number's side. ``window_refusal``: where 131047 is told; ``reports``: which statuses are sent by themselves;
    ``with_contacts``: whether those of a status stand beside it."""

    world: GraphWorld
    hooks: GraphHooks
    pace: GraphPace
    window_refusal: Where = "answer"
    reports: frozenset[str] = frozenset({"sent", "delivered", "read", "failed"})
    with_contacts: bool = True
    on_shown: Callable[[GraphAccount, GraphMessage], None] = lambda account, message: None
    _called: dict[str, str] = field(default_factory=dict)  # what the bot calls its messages

    def send(self, body: Json) -> Json:
        """Do what a request to ``/messages`` asks. Raises GraphError."""
        kind = judged(body)
        if kind == "read":
            self.world.own_message(body["message_id"])
            return {"success": True}
        account = self.world.find(body)
        self._check_files(body, kind)
        shown = None if account is None else self._shown(account, kind, body)
        self.pace.charge(str(body.get("to") or body["recipient"]))
        closed = account is not None and kind != "template" and not self.world.is_open(account)
        if closed and self.window_refusal == "answer":
            raise _closed()
        message_id = shown.id if shown is not None else self.world.message_id()
        self._called[message_id] = str(body.get(CALLED, ""))
        if account is None or not account.reachable or closed:
            problem = _closed() if closed else GraphError(131026, "Message undeliverable")
            self._tell(account, message_id, "failed", error=problem)
        else:
            assert shown is not None
            self._deliver(account, shown, kind)
        return _accepted(body, account, message_id, kind)

    def _check_files(self, body: Json, kind: str) -> None:
        header = body.get("interactive", {}).get("header", {}) if kind == "interactive" else {}
        for name, holder in ((kind, body), (header.get("type"), header)):
            if name in MEDIA and "id" in holder[name]:
                self.world.media.fits(holder[name]["id"], name)

    def _shown(self, account: GraphAccount, kind: str, body: Json) -> GraphMessage:
        content = body[kind]
        message = GraphMessage(
            self.world.message_id(), 0, True, kind, "", self.world.clock.now_ms(), body=content,
            quotes=body.get("context", {}).get("message_id"),
        )  # fmt: skip
        if kind == "template":
            template, message.text, payloads = self.world.templates.shown(content)
            message.buttons = [(data, title, "") for data, title in zip(payloads, template.buttons, strict=True)]
        elif kind == "interactive":
            _fill(message, content)
        else:
            message.text = content.get("body") or content.get("caption") or content.get("emoji") or ""
        if kind == "reaction":
            self.world.own_message(content["message_id"])
        return message

    def _deliver(self, account: GraphAccount, message: GraphMessage, kind: str) -> None:
        message.seq = self.world.next_seq()
        if kind == "reaction":
            target = self.world.own_message(message.body["message_id"])[1]
            target.reactions[True] = message.text
            self.world.by_id[message.id] = (account, message)
            self.world.touched(account, target)
        else:
            self.world.add(account, message)
        month = datetime.fromtimestamp(message.sent_ms / 1000, UTC).strftime("%Y-%m")
        self._tell(account, message.id, "sent", pricing=self.world.price(account, kind == "template", month))
        message.status = "sent"
        if account.online:
            self.arrive(account)
        self.world.touched(account, message)
        self.on_shown(account, message)

    # -- reports ---------------------------------------------------------------------------------------------------
    def arrive(self, account: GraphAccount) -> None:
        """The phone takes what waits for it."""
        self._move(account, "sent", "delivered")

    def read(self, account: GraphAccount) -> None:
        """The person opens the chat."""
        self._move(account, "delivered", "read")

    def _move(self, account: GraphAccount, before: str, after: str) -> None:
        for message in account.messages:
            if message.from_bot and message.status == before:
                message.status = after
                self._tell(account, message.id, after)
                self.world.touched(account, message)

    def fail(self, account: GraphAccount, message: GraphMessage, code: int) -> None:
        """Report that a message that had been accepted did not arrive after all; it vanishes from the phone."""
        message.status, message.deleted = "failed", True
        self._tell(account, message.id, "failed", error=GraphError(code, "as the control asked"))
        self.world.touched(account, message)

    def _tell(
        self, account: GraphAccount | None, message_id: str, status: str, pricing: Json | None = None,
        error: GraphError | None = None,
    ) -> None:  # fmt: skip
        if status not in self.reports:
            return
        report: Json = {"id": message_id, "status": status, "timestamp": str(self.world.clock.now_s())}
        if account is not None and account.shows_number:
            report["recipient_id"] = account.phone
        if account is not None and account.user_id:
            report["recipient_user_id"] = account.user_id
        if called := self._called.get(message_id):
            report[CALLED] = called
        if pricing is not None:
            report["pricing"] = pricing
        if error is not None:
            report["errors"] = [error.as_report()]
        contact = account.contact() if account is not None and self.with_contacts else None
        whose = "nobody" if account is None else account.phone or account.user_id
        self.hooks.push(HookItem("statuses", report, contact, whose))


def _closed() -> GraphError:
    words = (
        "Message failed to send because more than 24 hours have passed since the customer last replied to this number."
    )
    return GraphError(131047, words)


def _fill(message: GraphMessage, content: Json) -> None:
    action = content["action"]
    message.text = content["body"]["text"]
    message.header = content.get("header", {}).get("text", "")
    message.footer = content.get("footer", {}).get("text", "")
    replies = [one["reply"] for one in action.get("buttons", ())]
    message.buttons = [(one["id"], one["title"], "") for one in replies]
    rows = [row for section in action.get("sections", ()) for row in section["rows"]]
    message.rows = [(row["id"], row["title"], row.get("description", "")) for row in rows]
    link = action.get("parameters", {}).get("display_text", "")
    message.action = action.get("button") or link or action.get("name", "")


def _accepted(body: Json, account: GraphAccount | None, message_id: str, kind: str) -> Json:
    contact: Json = {"input": body.get("to") or body["recipient"]}
    if account is not None and (account.shows_number or "to" in body):
        contact["wa_id"] = account.phone
    elif "to" in body:
        contact["wa_id"] = str(body["to"]).lstrip("+")
    if account is not None and account.user_id and "recipient" in body:
        contact["user_id"] = account.user_id
    message: Json = {"id": message_id}
    if kind == "template":
        message["message_status"] = "accepted"
    return {"messaging_product": "whatsapp", "contacts": [contact], "messages": [message]}
