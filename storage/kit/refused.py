"""Messages that a chat refused in words that nobody listed, so that the chat may be at fault."""

from storage.kit.outbox import DOUBT, OutboxRow
from storage.kit.sqlite import Tx


def go_home(tx: Tx, letter: OutboxRow) -> None:
    """The topic that it was for takes nothing: it goes to the team's own."""
    tx.run("UPDATE outbox SET topic = NULL WHERE id = :id", {"id": letter.id})


def hasten_doubted(tx: Tx, chat_id: int, now: int) -> None:
    """What the chat refused in doubtful words may go again now."""
    tx.run(
        """UPDATE outbox SET not_before = :now
           WHERE chat_id = :chat AND chat_id < 0 AND state = 'waiting' AND substr(error, 1, length(:doubt)) = :doubt""",
        {"chat": chat_id, "doubt": DOUBT, "now": now},
    )
