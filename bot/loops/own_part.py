"""What of an update is kept: only what its sender says (SOP 8). A press brings the whole message that its button stands
on, an answer the whole message that it answers: words and files of others, which would stand under the wrong name while
updates are kept, and which nobody's erasure would find there."""

from collections.abc import Mapping
from typing import Any

_WHERE = ("message_id", "date", "chat", "message_thread_id", "is_topic_message")
_OTHERS = ("reply_to_message", "pinned_message")  # messages within a message: where they stand is kept
_CITED = ("quote", "external_reply")


def own_part(update: Mapping[str, Any]) -> Mapping[str, Any]:
    """The update without what others wrote; itself where it has nothing of the kind. Whatever has another shape than
    Telegram's is left as it came: reading it comes later."""
    changed = {name: own for name, body in update.items() if (own := _own(name, body)) is not body}
    return {**update, **changed} if changed else update


def _own(name: str, body: Any) -> Any:
    if not isinstance(body, dict):
        return body
    if name == "callback_query":
        return _placed(body, ("message",))
    cited = any(part in body for part in _CITED)
    return _placed({key: one for key, one in body.items() if key not in _CITED} if cited else body, _OTHERS)


def _placed(body: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    """`body` with the messages of these names cut down to where they stand."""
    there = [name for name in names if isinstance(body.get(name), dict)]
    if not there:
        return body
    return {**body, **{name: {key: body[name][key] for key in _WHERE if key in body[name]} for name in there}}
