"""Bodies as another sender than our own stand-in would write them: every kind of message of the Cloud API has an effect
that is defined, once, and none keeps the others from theirs."""

import json
from typing import Any

from tests.whatsapp.conftest import TwoDoors

PHONE, BSUID = "6281299900011", "ID.1402987654321"
WHO = {"from": PHONE, "from_user_id": BSUID}
CONTACT = {"profile": {"name": "Wati"}, "wa_id": PHONE, "user_id": BSUID}
FILE = {"id": "1003383421387256", "mime_type": "image/jpeg", "sha256": "SfInY0gGKTsJlUWbwxC1k"}
# What it comes to: messages in answer, reports that were begun.
EFFECTS = {"form": (1, 1), "answered": (1, 0), "nothing": (0, 0)}
KINDS: list[tuple[str, dict[str, Any], str]] = [
    ("text", {"text": {"body": "Ada kakek terlantar di Pasar Anyar"}}, "form"),
    (
        "text",
        {"text": {"body": "halo"}, "referral": {"source_url": "https://fb.me/x", "source_type": "ad"}},
        "answered",
    ),
    ("image", {"image": {**FILE, "caption": "ada nenek tidur di trotoar"}}, "form"),
    ("location", {"location": {"latitude": -6.1746, "longitude": 106.6425}}, "form"),
    (
        "location",
        {"location": {"latitude": -6.1746, "longitude": 106.6425, "name": "Masjid", "address": "Jl. Daan Mogot"}},
        "form",
    ),
    ("audio", {"audio": {**FILE, "mime_type": "audio/ogg; codecs=opus", "voice": True}}, "form"),
    ("video", {"video": {**FILE, "mime_type": "video/mp4"}}, "form"),
    ("document", {"document": {**FILE, "mime_type": "application/pdf", "filename": "surat.pdf"}}, "answered"),
    ("sticker", {"sticker": {**FILE, "mime_type": "image/webp", "animated": False}}, "answered"),
    ("contacts", {"contacts": [{"name": {"formatted_name": "Adi"}, "phones": [{"phone": "+6281"}]}]}, "form"),
    ("order", {"order": {"catalog_id": "c", "product_items": [{"product_retailer_id": "p"}]}}, "answered"),
    (
        "interactive",
        {"interactive": {"type": "nfm_reply", "nfm_reply": {"name": "flow", "response_json": "{}"}}},
        "answered",
    ),
    (
        "interactive",
        {"interactive": {"type": "list_reply", "list_reply": {"id": "9", "title": "Kakek di halte"}}},
        "form",
    ),
    ("button", {"button": {"text": "Balas", "payload": "Balas"}, "context": {"id": "wamid.long-ago"}}, "answered"),
    ("unsupported", {"errors": [{"code": 131051, "title": "Message type unknown"}]}, "answered"),
    ("request_welcome", {}, "answered"),
    ("reaction", {"reaction": {"message_id": "wamid.long-ago", "emoji": "👍"}}, "nothing"),
    ("reaction", {"reaction": {"message_id": "wamid.long-ago"}}, "nothing"),
    ("revoke", {"revoke": {"original_message_id": "wamid.long-ago"}}, "nothing"),
    ("text", {"text": {"body": "halo semua"}, "group_id": "120363"}, "nothing"),
]


def body(number: str, *messages: dict[str, Any], **value: Any) -> dict[str, Any]:
    """A body as Meta's papers show it."""
    meta = {"display_phone_number": "15550783881", "phone_number_id": number}
    whole = {"messaging_product": "whatsapp", "metadata": meta, "contacts": [CONTACT], "messages": list(messages)}
    entry = {"id": "102290129340398", "changes": [{"field": "messages", "value": whole | value}]}
    return {"object": "whatsapp_business_account", "entry": [entry]}


def stamp(doors: TwoDoors) -> str:
    """Now, as Meta writes it."""
    return str(doors.sigap.clock.now_ms() // 1_000)


async def posted(doors: TwoDoors, whole: dict[str, Any]) -> None:
    """Signed, and answered 200."""
    doors.wa.hooks.post_raw(whole)
    await doors.wa.settled()


async def test_every_kind_has_its_effect_once(doors: TwoDoors) -> None:
    """Each from another person, thrice."""
    phones = [f"62812000{at:05}" for at in range(len(KINDS))]
    for _ in range(3):
        for at, (name, content, _) in enumerate(KINDS):
            who = {"from": phones[at], "id": f"wamid.{at}", "timestamp": stamp(doors), "type": name}
            doors.wa.hooks.post_raw(body(doors.wa.phone_number_id, who | content, contacts=[]))
        await doors.wa.settled()
    rows = "SELECT count(*) FROM inbox WHERE channel = 'whatsapp'"
    await doors.sigap.until(f"SELECT ({rows} AND state = 'done') = ({rows}) AND ({rows}) = ?", len(KINDS))
    await doors.sigap.until("SELECT count(*) = 0 FROM outbox WHERE state IN ('waiting', 'leased')")
    wrong = []
    for at, (name, _, effect) in enumerate(KINDS):
        [row] = doors.sigap.db("SELECT outcome, lane FROM inbox WHERE external_id = ?", f"wamid.{at}")
        drafts = doors.sigap.db("SELECT count(*) FROM draft WHERE user_id = ?", row["lane"])[0][0]
        answers = [one for one in doors.sent() if one.get("to") == phones[at]]
        if (len(answers), drafts) != EFFECTS[effect]:
            wrong.append((at, name, row["outcome"], drafts, answers))
    assert not wrong


async def test_one_body_with_everything_is_cut_into_its_parts(doors: TwoDoors) -> None:
    number, now = doors.wa.phone_number_id, stamp(doors)
    messages = [
        {**WHO, "id": f"wamid.{at}", "timestamp": now, "type": name, **content}
        for at, (name, content, _) in enumerate(KINDS)
    ]
    rina = {"profile": {"name": "Rina", "username": "rina"}, "user_id": "ID.77"}
    hers = {"from_user_id": "ID.77", "id": "wamid.r", "timestamp": now, "type": "text", "text": {"body": "Lapor"}}
    status = {
        "id": "wamid.not-ours", "status": "failed", "timestamp": now, "recipient_id": PHONE,
        "errors": [{"code": 131047, "title": "Re-engagement message", "error_data": {"details": "24 hours"}}],
        "conversation": {"id": "c", "origin": {"type": "service"}}, "pricing": {"billable": True, "category": "service"},
    }  # fmt: skip
    whole = body(number, *messages, statuses=[status, {"status": "read"}], errors=[{"code": 131000}])
    whole["entry"] += body(number, hers, contacts=[rina])["entry"]
    whole["entry"] += [{"id": "1", "changes": [{"field": "account_update", "value": {"event": "VERIFIED_ACCOUNT"}}]}]
    whole["entry"] += [{"id": "1", "changes": [{"field": "history", "value": {"history": [{"threads": []}]}}]}]
    await posted(doors, whole)
    await posted(doors, json.loads(json.dumps(whole)))
    await doors.sigap.until(
        "SELECT count(*) = ? FROM inbox WHERE channel = 'whatsapp' AND state = 'done'", len(KINDS) + 1
    )
    assert not doors.sigap.db("SELECT 1 FROM inbox WHERE outcome = 'quarantined'")
    accounts = doors.sigap.db("SELECT external_id, phone FROM address WHERE channel = 'whatsapp' ORDER BY external_id")
    assert [tuple(row) for row in accounts] == [(BSUID, PHONE), ("ID.77", None)]
    assert doors.sigap.db("SELECT count(*) FROM draft")[0][0] == 2, "one report each"


async def test_what_was_said_days_ago_and_comes_today_finds_the_chat_closed(doors: TwoDoors) -> None:
    late = str(int(stamp(doors)) - 3 * 86_400)
    said = {**WHO, "id": "wamid.late", "timestamp": late, "type": "text", "text": {"body": "Ada nenek terlantar"}}
    await posted(doors, body(doors.wa.phone_number_id, said))
    await doors.sigap.until("SELECT count(*) = 1 FROM outbox WHERE chat_id >= 9000000000000000 AND state = 'held'")
    assert not doors.sent()
    again = {**WHO, "id": "wamid.now", "timestamp": stamp(doors), "type": "text", "text": {"body": "di Pasar Anyar"}}
    await posted(doors, body(doors.wa.phone_number_id, again))
    await doors.sigap.until("SELECT count(*) > 0 FROM outbox WHERE chat_id >= 9000000000000000 AND sent_at IS NOT NULL")
    [answer] = doors.sent()
    assert "patokan" in str(answer), "what was said before counts"
    assert doors.sigap.db("SELECT count(*) FROM draft")[0][0] == 1


async def test_a_number_that_changed_is_the_same_person_and_an_identity_event_changes_nobody(doors: TwoDoors) -> None:
    number = doors.wa.phone_number_id
    lapor = {"from": PHONE, "timestamp": stamp(doors), "type": "text", "text": {"body": "Lapor"}}
    await posted(doors, body(number, {**lapor, "id": "wamid.1"}, contacts=[{"wa_id": PHONE, "profile": {"name": "W"}}]))
    system = {"from": PHONE, "timestamp": stamp(doors), "type": "system"}
    identity = {"body": "changed", "identity": "x", "type": "customer_identity_changed", "customer": PHONE}
    changed = {"body": "changed", "wa_id": "6287770000123", "type": "user_changed_number"}
    await posted(doors, body(number, {**system, "id": "wamid.2", "system": identity}, contacts=[]))
    await posted(doors, body(number, {**system, "id": "wamid.3", "system": changed}, contacts=[]))
    await posted(doors, body(number, {**lapor, "from": "6287770000123", "id": "wamid.4"}, contacts=[]))
    await doors.sigap.until("SELECT count(*) = 2 FROM inbox WHERE channel = 'whatsapp' AND state = 'done'")
    [row] = doors.sigap.db("SELECT external_id, phone FROM address WHERE channel = 'whatsapp'")
    assert tuple(row) == ("6287770000123", "6287770000123")
