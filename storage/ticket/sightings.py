"""Where people were seen, live locations that are being shared, and where responders are."""

from dataclasses import dataclass

from storage.kit.sqlite import Row, Tx

Pin = tuple[int, int]
FORGET_LIVE_MS = 24 * 3_600_000  # nobody is heard of for so long: the next step finds out anew what it belongs to


@dataclass(frozen=True, slots=True)
class Sighting:
    """One row of `sighting`. `pin` is WGS84 × 1e6, `metres` and `heading` (degrees from north) lead there from the
    place known before; `note` has the words; `at` in UTC ms."""

    id: int
    ticket_id: int
    user_id: int
    kind: str
    pin: Pin | None
    metres: int | None
    heading: int | None
    note: int | None
    at: int


def add(
    tx: Tx,
    *,
    ticket_id: int,
    user_id: int,
    kind: str,
    source: str,
    now: int,
    pin: Pin | None = None,
    way: tuple[int, int] | None = None,
    note: int | None = None,
) -> int:
    """Keep what was asked (`asked`) or said (`here`, `moved`, `unseen`); its id. `way`: metres and heading. Raises
    sqlite3.IntegrityError where `source` said something already."""
    return tx.insert(
        """INSERT INTO sighting (ticket_id, user_id, kind, lat_e6, lng_e6, metres, heading, note_id, source, at)
           VALUES (:ticket, :user, :kind, :lat, :lng, :metres, :heading, :note, :source, :now)""",
        {
            "ticket": ticket_id,
            "user": user_id,
            "kind": kind,
            "lat": None if pin is None else pin[0],
            "lng": None if pin is None else pin[1],
            "metres": None if way is None else way[0],
            "heading": None if way is None else way[1],
            "note": note,
            "source": source,
            "now": now,
        },
    )


def get(tx: Tx, sighting_id: int) -> Sighting | None:
    """One row."""
    row = tx.one("SELECT * FROM sighting WHERE id = :id", {"id": sighting_id})
    return None if row is None else _sighting(row)


def latest(tx: Tx, ticket_id: int) -> Sighting | None:
    """What was said last of where the person is."""
    row = tx.one(
        "SELECT * FROM sighting WHERE ticket_id = :ticket AND kind <> 'asked' ORDER BY id DESC LIMIT 1",
        {"ticket": ticket_id},
    )
    return None if row is None else _sighting(row)


def last_seen(tx: Tx, ticket_id: int) -> Sighting | None:
    """The last time that somebody saw the person."""
    row = tx.one(
        "SELECT * FROM sighting WHERE ticket_id = :ticket AND kind IN ('here', 'moved') ORDER BY id DESC LIMIT 1",
        {"ticket": ticket_id},
    )
    return None if row is None else _sighting(row)


def latest_of(tx: Tx, ticket_id: int, user_id: int) -> Sighting | None:
    """The last thing that this person was asked or said about a ticket."""
    row = tx.one(
        "SELECT * FROM sighting WHERE ticket_id = :ticket AND user_id = :user ORDER BY id DESC LIMIT 1",
        {"ticket": ticket_id, "user": user_id},
    )
    return None if row is None else _sighting(row)


def last_asked(tx: Tx, ticket_id: int) -> int | None:
    """When the reporters were last asked (UTC ms)."""
    row = tx.one(
        "SELECT at FROM sighting WHERE ticket_id = :ticket AND kind = 'asked' ORDER BY id DESC LIMIT 1",
        {"ticket": ticket_id},
    )
    return None if row is None else int(row[0])


# -- live locations -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Live:
    """One row of `live`: `pin` is the last step that counted, `late` one that came too soon after it."""

    user_id: int
    message_id: int
    purpose: str
    draft_id: int | None
    ticket_id: int | None
    pin: Pin
    moved_at: int
    late: Pin | None
    heard_at: int


def live(tx: Tx, user_id: int, message_id: int) -> Live | None:
    """What a live location belongs to."""
    row = tx.one(
        "SELECT * FROM live WHERE user_id = :user AND message_id = :message", {"user": user_id, "message": message_id}
    )
    return None if row is None else _live(row)


def live_of_ticket(tx: Tx, ticket_id: int) -> Live | None:
    """The live location that moves a ticket's pin."""
    row = tx.one("SELECT * FROM live WHERE ticket_id = :ticket ORDER BY heard_at DESC LIMIT 1", {"ticket": ticket_id})
    return None if row is None else _live(row)


def keep_live(tx: Tx, one: Live) -> None:
    """Write a row as it is to stand from now on; rows that nobody was heard of for a day go."""
    tx.run("DELETE FROM live WHERE heard_at < :before", {"before": one.heard_at - FORGET_LIVE_MS})
    tx.run(
        """INSERT INTO live (user_id, message_id, purpose, draft_id, ticket_id, lat_e6, lng_e6, moved_at,
                             late_lat_e6, late_lng_e6, heard_at)
           VALUES (:user, :message, :purpose, :draft, :ticket, :lat, :lng, :moved, :late_lat, :late_lng, :heard)
           ON CONFLICT (user_id, message_id) DO UPDATE SET purpose = excluded.purpose, draft_id = excluded.draft_id,
               ticket_id = excluded.ticket_id, lat_e6 = excluded.lat_e6, lng_e6 = excluded.lng_e6,
               moved_at = excluded.moved_at, late_lat_e6 = excluded.late_lat_e6, late_lng_e6 = excluded.late_lng_e6,
               heard_at = excluded.heard_at""",
        {
            "user": one.user_id,
            "message": one.message_id,
            "purpose": one.purpose,
            "draft": one.draft_id,
            "ticket": one.ticket_id,
            "lat": one.pin[0],
            "lng": one.pin[1],
            "moved": one.moved_at,
            "late_lat": None if one.late is None else one.late[0],
            "late_lng": None if one.late is None else one.late[1],
            "heard": one.heard_at,
        },
    )


def drop_live(tx: Tx, ticket_id: int) -> None:
    """No live location moves this ticket's pin any more."""
    tx.run("DELETE FROM live WHERE ticket_id = :ticket", {"ticket": ticket_id})


# -- where responders are ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Position:
    """Where somebody of the team is: WGS84 × 1e6; `at` and `until` in UTC ms."""

    pin: Pin
    at: int
    until: int


def set_position(tx: Tx, user_id: int, pin: Pin, now: int, until: int) -> None:
    """Remember where a responder is until `until` (UTC ms); everybody's that are past it are forgotten."""
    tx.run("DELETE FROM position WHERE until <= :now", {"now": now})
    tx.run(
        """INSERT INTO position (user_id, lat_e6, lng_e6, at, until) VALUES (:user, :lat, :lng, :now, :until)
           ON CONFLICT (user_id) DO UPDATE SET lat_e6 = excluded.lat_e6, lng_e6 = excluded.lng_e6, at = excluded.at,
               until = excluded.until""",
        {"user": user_id, "lat": pin[0], "lng": pin[1], "now": now, "until": until},
    )


def position(tx: Tx, user_id: int, now: int) -> Position | None:
    """Where a responder is, as far as that may still be used."""
    row = tx.one(
        "SELECT lat_e6, lng_e6, at, until FROM position WHERE user_id = :user AND until > :now",
        {"user": user_id, "now": now},
    )
    return None if row is None else Position((row[0], row[1]), row[2], row[3])


def forget_position(tx: Tx, user_id: int) -> bool:
    """Forget where a responder is; False where nothing was known. A live location that is still shared is not listened
    to any more either."""
    tx.run(
        "UPDATE live SET purpose = 'nothing' WHERE user_id = :user AND purpose = 'position'",
        {"user": user_id},
    )
    return tx.run("DELETE FROM position WHERE user_id = :user", {"user": user_id}) == 1


def _pin(lat: int | None, lng: int | None) -> Pin | None:
    return None if lat is None or lng is None else (lat, lng)


def _sighting(row: Row) -> Sighting:
    return Sighting(
        id=row["id"],
        ticket_id=row["ticket_id"],
        user_id=row["user_id"],
        kind=row["kind"],
        pin=_pin(row["lat_e6"], row["lng_e6"]),
        metres=row["metres"],
        heading=row["heading"],
        note=row["note_id"],
        at=row["at"],
    )


def _live(row: Row) -> Live:
    return Live(
        user_id=row["user_id"],
        message_id=row["message_id"],
        purpose=row["purpose"],
        draft_id=row["draft_id"],
        ticket_id=row["ticket_id"],
        pin=(row["lat_e6"], row["lng_e6"]),
        moved_at=row["moved_at"],
        late=_pin(row["late_lat_e6"], row["late_lng_e6"]),
        heard_at=row["heard_at"],
    )
