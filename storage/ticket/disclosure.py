"""Whether a ticket may be spoken of outside the city's own house (SOP 8, 9)."""

from bot.domain.ticket.answers import Answers
from bot.domain.ticket.public import may_be_public
from storage.kit.sqlite import Tx


def may_tell(tx: Tx, ticket_id: int) -> bool:
    """True for a ticket that another system may hear of. Once its words are forgotten nobody can tell any more whether
    they were a reason to hide, so it is not."""
    row = tx.one(
        """SELECT answers, forgotten, EXISTS (SELECT 1 FROM person AS p WHERE p.ticket_id = t.id
                    AND (p.id IN (SELECT person_id FROM person_hidden) OR p.id IN (SELECT person_id FROM death)))
           FROM ticket AS t WHERE id = :id""",
        {"id": ticket_id},
    )
    if row is None or row[1]:
        return False
    notes = tx.all("SELECT text FROM note WHERE ticket_id = :ticket", {"ticket": ticket_id})
    return may_be_public(Answers.load(row[0]), (str(note[0]) for note in notes), kept_back=bool(row[2]))
