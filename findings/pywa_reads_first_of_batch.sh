#!/usr/bin/env bash
# pywa 4.5.0 hands over only the first message of a batched webhook of the WhatsApp Cloud API.
#
# Meta's reference says that one notification may hold several entries, changes and messages (up to 1,000 updates).
# Expected: a handler is called once for each. Seen: of a body with two messages in one change, and of one with two
# changes, the handler is called once, with the first; the answer is 200, so that Meta does not send the others again.
# Who reads webhooks with it has to cut each body into bodies of one item first.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pywa==4.5.0
cat > "$work/batch.py" <<'PY'
import copy
import importlib.metadata
import json

from pywa import WhatsApp
from pywa.handlers import MessageHandler

NUMBER, ANI = "100000000000001", "ID.100000000000009"


def message(number):
    return {
        "from": "6281200000001",
        "from_user_id": ANI,
        "id": f"wamid.{number}",
        "timestamp": "1764300000",
        "type": "text",
        "text": {"body": f"pesan {number}"},
    }


def change(*messages):
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "6289500000000", "phone_number_id": NUMBER},
        "contacts": [{"profile": {"name": "Ani"}, "user_id": ANI, "wa_id": "6281200000001"}],
        "messages": list(messages),
    }
    return {"field": "messages", "value": value}


def body(*changes):
    entry = {"id": "200000000000002", "changes": copy.deepcopy(list(changes))}
    return json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()


def heard(raw):
    found = []
    client = WhatsApp(
        phone_id=NUMBER, token="token", server=None, verify_token="verify", validate_updates=False, filter_updates=False
    )
    client.add_handlers(MessageHandler(lambda _, one: found.append(one.text)))
    answer = client.webhook_update_handler(raw)
    return found, answer


for name, raw in (
    ("one message", body(change(message(1)))),
    ("two messages in one change", body(change(message(1), message(2)))),
    ("two changes", body(change(message(1)), change(message(2)))),
):
    found, answer = heard(raw)
    print(f"pywa {importlib.metadata.version('pywa')}: {name}: heard {found}, answered {answer[1]}")
PY
seen=$("$work/venv/bin/python" "$work/batch.py" 2>/dev/null)
echo "$seen"
wanted="pywa 4.5.0: one message: heard ['pesan 1'], answered 200
pywa 4.5.0: two messages in one change: heard ['pesan 1'], answered 200
pywa 4.5.0: two changes: heard ['pesan 1'], answered 200"
[ "$seen" = "$wanted" ] || { echo "changed: expected"; echo "$wanted"; exit 1; }
