"""getUpdates and the webhook methods."""

from __future__ import annotations

from simulator.api import Api, Described, Encoded, method
from simulator.errors import WEBHOOK_ACTIVE, conflict
from simulator.params import Params
from simulator.webhook import WebhookSender
from simulator.world import Json


def _webhook(api: Api) -> WebhookSender:
    if api.webhook is None:
        raise RuntimeError("the stand-in was built without a webhook")
    return api.webhook


@method("getUpdates", waits=True)
async def get_updates(api: Api, params: Params) -> Encoded:
    if _webhook(api).url:
        raise conflict(WEBHOOK_ACTIVE)
    api.updates.allow(params.tree("allowed_updates"))
    limit = params.integer("limit", 100) or 100
    blob = await api.updates.poll(params.integer("offset"), limit, params.integer("timeout"))
    return Encoded(blob)


@method("setWebhook")
def set_webhook(api: Api, params: Params) -> Described:
    url = params.text("url").strip()
    if not url:
        return _forget_webhook(api, params)
    hook = _webhook(api)
    if params.flag("drop_pending_updates"):
        api.updates.drop(list(api.updates.queue))
    connections = min(max(params.integer("max_connections", 40), 1), 100)
    words = hook.set(url, params.text("secret_token"), connections)
    api.updates.allow(params.tree("allowed_updates"))
    api.updates.interrupt("terminated by setWebhook request")
    return Described(True, words)


def _forget_webhook(api: Api, params: Params) -> Described:
    if params.flag("drop_pending_updates"):
        api.updates.drop(list(api.updates.queue))
    return Described(True, _webhook(api).delete())


@method("deleteWebhook")
def delete_webhook(api: Api, params: Params) -> Described:
    return _forget_webhook(api, params)


@method("getWebhookInfo")
def get_webhook_info(api: Api, params: Params) -> Json:
    return _webhook(api).info()
