"""Where words of people stand, for sealing: each place with whose it is and when it is forgotten (class, account,
item), how it is put back, and how the columns read without it: as an erasure leaves them (storage/system/forgetting).

The item is the ticket; 0 where there is none; below 0 a form that became no ticket.
"""

from dataclasses import dataclass
from typing import LiteralString


@dataclass(frozen=True, slots=True)
class Sealed:
    """`read` gives row, class, account, item and a JSON array of the values; `put_back` takes `row` and that (`v`)."""

    name: str
    read: LiteralString
    put_back: LiteralString


PLACES = (
    Sealed(
        "inbox",
        """WITH of_ticket AS (SELECT cause, max(ticket_id) AS id FROM event
                              WHERE cause LIKE 'u:%' AND ticket_id IS NOT NULL GROUP BY cause)
           SELECT i.update_id, 'raw', i.lane, coalesce(t.id, 0), json_array(i.raw, i.external_id)
           FROM inbox AS i LEFT JOIN of_ticket AS t ON t.cause = 'u:' || i.update_id
           WHERE i.raw IS NOT NULL OR i.external_id IS NOT NULL""",
        """UPDATE inbox SET raw = json_extract(:v, '$[0]'), external_id = json_extract(:v, '$[1]')
           WHERE update_id = :row""",
    ),
    Sealed(
        "account",
        "SELECT user_id, 'account', user_id, 0, json_array(name) FROM account WHERE name <> ''",
        "UPDATE account SET name = json_extract(:v, '$[0]') WHERE user_id = :row",
    ),
    # With another messenger than Telegram the address is a telephone number.
    Sealed(
        "address",
        """SELECT account_id || ':' || channel, 'account', account_id, 0, json_array(external_id, phone) FROM address
           WHERE channel <> 'telegram'""",
        """UPDATE address SET external_id = json_extract(:v, '$[0]'), phone = json_extract(:v, '$[1]')
           WHERE account_id || ':' || channel = :row""",
    ),
    # What WhatsApp calls a message holds the number of whom it went to.
    Sealed(
        "outbox",
        """SELECT id, 'account', chat_id, 0, json_array(external_id) FROM outbox
           WHERE external_id IS NOT NULL AND external_id <> 'gone ' || id""",
        "UPDATE outbox SET external_id = json_extract(:v, '$[0]') WHERE id = :row",
    ),
    Sealed(
        "source",
        """SELECT id, 'reports', 0, coalesce(ticket_id, 0), json_array(digest, lat_e6, lng_e6) FROM source
           WHERE digest <> '' OR lat_e6 IS NOT NULL""",
        """UPDATE source SET digest = json_extract(:v, '$[0]'), lat_e6 = json_extract(:v, '$[1]'),
                  lng_e6 = json_extract(:v, '$[2]') WHERE id = :row""",
    ),
    Sealed(
        "offered",
        "SELECT account_id, 'account', account_id, 0, json_array(choices) FROM offered",
        "UPDATE offered SET choices = json_extract(:v, '$[0]') WHERE account_id = :row",
    ),
    Sealed(
        "draft",
        """SELECT id, 'drafts', user_id, coalesce(ticket_id, -id), json_array(answers) FROM draft
           WHERE answers <> '{}'""",
        "UPDATE draft SET answers = json_extract(:v, '$[0]') WHERE id = :row",
    ),
    Sealed(
        "prompt",
        "SELECT user_id, 'drafts', user_id, coalesce(ticket_id, 0), json_array(data) FROM prompt WHERE data <> '{}'",
        "UPDATE prompt SET data = json_extract(:v, '$[0]') WHERE user_id = :row",
    ),
    Sealed(
        "geocode_job",
        """SELECT j.id, iif(j.ticket_id IS NULL, 'drafts', 'ticket'), coalesce(d.user_id, 0),
                  coalesce(j.ticket_id, -j.draft_id), json_array(j.question)
           FROM geocode_job AS j LEFT JOIN draft AS d ON d.id = j.draft_id""",
        "UPDATE geocode_job SET question = json_extract(:v, '$[0]') WHERE id = :row",
    ),
    Sealed(
        "attachment",
        """SELECT a.id, iif(p.person_id IS NULL, 'files', 'cases'), iif(p.person_id IS NULL, a.user_id, 0),
                  coalesce(a.ticket_id, 0), json_array(a.file_id, a.unique_id, a.album)
           FROM attachment AS a LEFT JOIN person_photo AS p ON p.attachment_id = a.id WHERE a.file_id <> ''""",
        """UPDATE attachment SET file_id = json_extract(:v, '$[0]'), unique_id = json_extract(:v, '$[1]'),
                  album = json_extract(:v, '$[2]') WHERE id = :row""",
    ),
    Sealed(
        "person_photo",
        """SELECT f.attachment_id, iif(p.id IN (SELECT id FROM buried_person), 'register', 'cases'), 0, p.ticket_id,
                  json_array(f.lat_e6, f.lng_e6)
           FROM person_photo AS f JOIN person AS p ON p.id = f.person_id WHERE f.lat_e6 IS NOT NULL""",
        """UPDATE person_photo SET lat_e6 = json_extract(:v, '$[0]'), lng_e6 = json_extract(:v, '$[1]')
           WHERE attachment_id = :row""",
    ),
    Sealed(
        "likeness",
        """SELECT a.id, iif(p.person_id IS NULL, 'files', 'cases'), iif(p.person_id IS NULL, a.user_id, 0),
                  coalesce(a.ticket_id, 0), json_array(l.file_id, l.hash)
           FROM likeness AS l JOIN attachment AS a ON a.id = l.attachment_id
           LEFT JOIN person_photo AS p ON p.attachment_id = a.id WHERE coalesce(l.file_id, l.hash) IS NOT NULL""",
        """UPDATE likeness SET file_id = json_extract(:v, '$[0]'), hash = json_extract(:v, '$[1]')
           WHERE attachment_id = :row""",
    ),
    Sealed(
        "visit_photo",
        """SELECT a.id, iif(p.person_id IS NULL, 'files', 'cases'), iif(p.person_id IS NULL, a.user_id, 0),
                  coalesce(a.ticket_id, 0), json_array(hex(v.print), hex(v.salt))
           FROM visit_photo AS v JOIN attachment AS a ON a.id = v.attachment_id
           LEFT JOIN person_photo AS p ON p.attachment_id = a.id WHERE v.print IS NOT NULL""",
        """UPDATE visit_photo SET print = from_hex(json_extract(:v, '$[0]')),
                  salt = from_hex(json_extract(:v, '$[1]')) WHERE attachment_id = :row""",
    ),
    Sealed(
        "note",
        """SELECT n.id, CASE WHEN n.id IN (SELECT id FROM printed_note) THEN 'register'
                             WHEN n.id IN (SELECT id FROM own_note) THEN 'relayed'
                             WHEN n.kind = 'to_reporter' OR n.source LIKE 'pending:%' THEN 'answered'
                             ELSE 'ticket' END,
                  iif(n.id IN (SELECT id FROM own_note) AND n.id NOT IN (SELECT id FROM printed_note), n.user_id, 0),
                  n.ticket_id, json_array(n.text)
           FROM note AS n WHERE n.text <> ''""",
        "UPDATE note SET text = json_extract(:v, '$[0]') WHERE id = :row",
    ),
    # Of one column four parts, each with what it is forgotten with, put back one over the other: what goes with the
    # report (the exact place too), what stays as long as the case of a person who was met there, what the first
    # reporter alone may have erased, and the number of whoever shared one.
    Sealed(
        "ticket",
        """SELECT id, 'reports', 0, id, json_array(json(json_remove(answers, '$.place_text', '$.landmark', '$.signs',
                  '$.contact', '$.contact_by', '$.caller_phone', '$.words', '$.said', '$.more', '$.gone_to',
                  '$.link', '$.doubt', '$.options')), lat_e6, lng_e6) FROM ticket""",
        """UPDATE ticket SET answers = json_extract(:v, '$[0]'), lat_e6 = json_extract(:v, '$[1]'),
                  lng_e6 = json_extract(:v, '$[2]') WHERE id = :row""",
    ),
    Sealed(
        "ticket_place",
        """SELECT id, 'ticket', 0, id, json_patch('{}', json_object('place_text', json_extract(answers, '$.place_text'),
                  'landmark', json_extract(answers, '$.landmark'), 'signs', json_extract(answers, '$.signs')))
           FROM ticket""",
        "UPDATE ticket SET answers = json_patch(answers, :v) WHERE id = :row",
    ),
    Sealed(
        "ticket_own",
        """SELECT id, 'reports', coalesce((SELECT r.user_id FROM reporter AS r WHERE r.ticket_id = ticket.id
                  ORDER BY r.joined_at, r.user_id LIMIT 1), 0), id,
                  json_patch('{}', json_object(
                    'caller_phone', json_extract(answers, '$.caller_phone'), 'words', json_extract(answers, '$.words'),
                    'said', json_extract(answers, '$.said'), 'more', json_extract(answers, '$.more'),
                    'gone_to', json_extract(answers, '$.gone_to'), 'link', json_extract(answers, '$.link'),
                    'doubt', json_extract(answers, '$.doubt'), 'options', json_extract(answers, '$.options')))
           FROM ticket""",
        "UPDATE ticket SET answers = json_patch(answers, :v) WHERE id = :row",
    ),
    Sealed(
        "ticket_contact",
        """SELECT id, 'reports', coalesce(json_extract(answers, '$.contact_by'), (SELECT r.user_id FROM reporter AS r
                  WHERE r.ticket_id = ticket.id ORDER BY r.joined_at, r.user_id LIMIT 1), 0), id,
                  json_patch('{}', json_object('contact', json_extract(answers, '$.contact'),
                    'contact_by', json_extract(answers, '$.contact_by')))
           FROM ticket WHERE json_extract(answers, '$.contact') IS NOT NULL""",
        "UPDATE ticket SET answers = json_patch(answers, :v) WHERE id = :row",
    ),
    Sealed(
        "sighting",
        """SELECT id, 'reports', user_id, ticket_id, json_array(lat_e6, lng_e6, metres, heading) FROM sighting
           WHERE lat_e6 IS NOT NULL OR metres IS NOT NULL""",
        """UPDATE sighting SET lat_e6 = json_extract(:v, '$[0]'), lng_e6 = json_extract(:v, '$[1]'),
                  metres = json_extract(:v, '$[2]'), heading = json_extract(:v, '$[3]') WHERE id = :row""",
    ),
    Sealed(
        "joined_report",
        """SELECT draft_id, 'reports', user_id, ticket_id, json_array(signs, lat_e6, lng_e6) FROM joined_report
           WHERE signs <> '' OR lat_e6 IS NOT NULL""",
        """UPDATE joined_report SET signs = json_extract(:v, '$[0]'), lat_e6 = json_extract(:v, '$[1]'),
                  lng_e6 = json_extract(:v, '$[2]') WHERE draft_id = :row""",
    ),
    Sealed(
        "live",
        """SELECT user_id || ':' || message_id, 'positions', user_id, coalesce(ticket_id, 0),
                  json_array(lat_e6, lng_e6, late_lat_e6, late_lng_e6) FROM live""",
        """UPDATE live SET lat_e6 = json_extract(:v, '$[0]'), lng_e6 = json_extract(:v, '$[1]'),
                  late_lat_e6 = json_extract(:v, '$[2]'), late_lng_e6 = json_extract(:v, '$[3]')
           WHERE user_id || ':' || message_id = :row""",
    ),
    Sealed(
        "position",
        "SELECT user_id, 'positions', user_id, 0, json_array(lat_e6, lng_e6) FROM position",
        """UPDATE position SET lat_e6 = json_extract(:v, '$[0]'), lng_e6 = json_extract(:v, '$[1]')
           WHERE user_id = :row""",
    ),
    Sealed(
        "search",
        """SELECT id, 'searches', user_id, 0, json_array(answers, age_from, age_to, lost_from) FROM search
           WHERE answers <> '{}'""",
        """UPDATE search SET answers = json_extract(:v, '$[0]'), age_from = json_extract(:v, '$[1]'),
                  age_to = json_extract(:v, '$[2]'), lost_from = json_extract(:v, '$[3]') WHERE id = :row""",
    ),
    Sealed(
        "search_match",
        """SELECT m.id, 'searches', s.user_id, 0, json_array(m.fields, m.reason)
           FROM search_match AS m JOIN search AS s ON s.id = m.search_id""",
        """UPDATE search_match SET fields = json_extract(:v, '$[0]'), reason = json_extract(:v, '$[1]')
           WHERE id = :row""",
    ),
    Sealed(
        "person_fact",
        """SELECT f.id, iif(p.id IN (SELECT id FROM buried_person), 'register', 'cases'), 0, p.ticket_id,
                  json_array(f.value)
           FROM person_fact AS f JOIN person AS p ON p.id = f.person_id WHERE f.value <> ''""",
        "UPDATE person_fact SET value = json_extract(:v, '$[0]') WHERE id = :row",
    ),
    Sealed(
        "letter",
        """SELECT l.id, iif(p.id IN (SELECT id FROM buried_person), 'register', 'cases'), 0, p.ticket_id,
                  json_array(l.number, l.number_key, l.dated, l.office, l.officer)
           FROM letter AS l JOIN death AS d ON d.id = l.death_id JOIN person AS p ON p.id = d.person_id
           WHERE coalesce(l.number, l.dated, l.office, l.officer) IS NOT NULL""",
        """UPDATE letter SET number = json_extract(:v, '$[0]'), number_key = json_extract(:v, '$[1]'),
                  dated = json_extract(:v, '$[2]'), office = json_extract(:v, '$[3]'),
                  officer = json_extract(:v, '$[4]') WHERE id = :row""",
    ),
    Sealed(
        "letter_former",
        """SELECT f.id, iif(p.id IN (SELECT id FROM buried_person), 'register', 'cases'), 0, p.ticket_id,
                  json_array(f.number, f.dated, f.office, f.officer)
           FROM letter_former AS f JOIN letter AS l ON l.id = f.letter_id JOIN death AS d ON d.id = l.death_id
           JOIN person AS p ON p.id = d.person_id""",
        """UPDATE letter_former SET number = json_extract(:v, '$[0]'), dated = json_extract(:v, '$[1]'),
                  office = json_extract(:v, '$[2]'), officer = json_extract(:v, '$[3]') WHERE id = :row""",
    ),
    Sealed(
        "death_religion",
        """SELECT r.id, iif(p.id IN (SELECT id FROM buried_person), 'register', 'cases'), 0, p.ticket_id,
                  json_array(r.basis)
           FROM death_religion AS r JOIN death AS d ON d.id = r.death_id JOIN person AS p ON p.id = d.person_id""",
        "UPDATE death_religion SET basis = json_extract(:v, '$[0]') WHERE id = :row",
    ),
    Sealed(
        "burial",
        """SELECT b.id, iif(p.id IN (SELECT id FROM buried_person), 'register', 'cases'), 0, p.ticket_id,
                  json_array(b.plot, b.officers, b.witnesses)
           FROM burial AS b JOIN death AS d ON d.id = b.death_id JOIN person AS p ON p.id = d.person_id""",
        """UPDATE burial SET plot = json_extract(:v, '$[0]'), officers = json_extract(:v, '$[1]'),
                  witnesses = json_extract(:v, '$[2]') WHERE id = :row""",
    ),
    Sealed(
        "notice",
        """SELECT n.id, 'cases', 0, p.ticket_id, json_array(n.face, n.contact)
           FROM notice AS n JOIN person AS p ON p.id = n.person_id""",
        """UPDATE notice SET face = json_extract(:v, '$[0]'), contact = json_extract(:v, '$[1]') WHERE id = :row""",
    ),
)  # fmt: skip

# In the order of the places; the map's answers are asked again where they are needed.
BLANKS: tuple[LiteralString, ...] = (
    "UPDATE inbox SET raw = iif(state = 'done', NULL, ''), external_id = NULL",
    "UPDATE account SET name = ''",
    "UPDATE address SET external_id = 'gone ' || account_id, phone = NULL WHERE channel <> 'telegram'",
    "UPDATE outbox SET external_id = 'gone ' || id WHERE external_id IS NOT NULL",
    "DELETE FROM early_receipt",
    "UPDATE source SET digest = '', lat_e6 = NULL, lng_e6 = NULL",
    "UPDATE offered SET choices = '[]'",
    "UPDATE draft SET answers = '{}'",
    "UPDATE prompt SET data = '{}'",
    "UPDATE geocode_job SET question = '?'",
    "DELETE FROM geocode_known",
    "UPDATE attachment SET file_id = '', unique_id = '', album = NULL",
    "UPDATE person_photo SET lat_e6 = NULL, lng_e6 = NULL",
    """UPDATE likeness SET file_id = iif(file_id IS NULL, NULL, ''),
              hash = iif(hash IS NULL, NULL, '0000000000000000')""",
    "UPDATE visit_photo SET print = NULL, salt = NULL",
    "UPDATE note SET text = ''",
    """UPDATE ticket SET answers = json_object('kind', kind, 'area_code', area_code),
              lat_e6 = round(lat_e6 / 10000.0) * 10000, lng_e6 = round(lng_e6 / 10000.0) * 10000""",
    "UPDATE sighting SET lat_e6 = NULL, lng_e6 = NULL, metres = NULL, heading = NULL",
    "UPDATE joined_report SET signs = '', lat_e6 = NULL, lng_e6 = NULL",
    "UPDATE live SET lat_e6 = 0, lng_e6 = 0, late_lat_e6 = NULL, late_lng_e6 = NULL",
    "UPDATE position SET lat_e6 = 0, lng_e6 = 0",
    "UPDATE search SET answers = '{}', age_from = NULL, age_to = NULL, lost_from = NULL",
    "UPDATE search_match SET fields = '{}', reason = iif(reason LIKE '#%', '#', reason)",
    "UPDATE person_fact SET value = ''",
    # Made anew from the facts where the copy is put in use.
    """UPDATE person_outline SET form = 0, turn = turn + 1, sex = NULL, age = NULL, height = NULL, area = NULL,
              names = NULL, marks = NULL, clothes = NULL""",
    "DELETE FROM name_word",
    "DELETE FROM name_sound",
    """UPDATE letter SET number = iif(number IS NULL, NULL, ''), number_key = iif(number IS NULL, NULL, 'gone ' || id),
              dated = iif(dated IS NULL, NULL, ''), office = iif(office IS NULL, NULL, ''), officer = NULL""",
    "UPDATE letter_former SET number = NULL, dated = NULL, office = NULL, officer = NULL",
    "UPDATE death_religion SET basis = ''",
    "UPDATE burial SET plot = NULL, officers = NULL, witnesses = NULL",
    "UPDATE notice SET face = '{}', contact = ''",
)  # fmt: skip
