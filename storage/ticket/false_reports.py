"""How many reports of one account were found to be false, as far as it is still known who sent them (SOP 8)."""

from storage.kit.sqlite import Tx


def of_account(tx: Tx, user_id: int) -> int:
    """How many tickets that this account was the first to report stand as false reports at this moment."""
    row = tx.one(
        """SELECT count(*) FROM reporter AS r JOIN ticket AS t ON t.id = r.ticket_id
           WHERE r.user_id = :user AND t.state = 'false_report'
             AND r.user_id = (SELECT f.user_id FROM reporter AS f WHERE f.ticket_id = t.id
                              ORDER BY f.joined_at, f.user_id LIMIT 1)""",
        {"user": user_id},
    )
    return 0 if row is None else int(row[0])
