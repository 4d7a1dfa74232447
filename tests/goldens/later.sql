-- Rows of tables that version 10 did not have; they go in after the migrations.
INSERT INTO visit (id, ticket_id, user_id, step, claimed_at, at, metres, far, located_at, note_id) VALUES
(1, 3, 13, 'arrive', 1689148000000, 1689149400000, 120, 0, 1689149450000, NULL),
(2, 4, 13, 'not_found', 1689140000000, 1689145000000, 2000, 1, 1689145050000, NULL),
(3, 3, 13, 'arrive', 1689148000000, 1689149400000, NULL, 0, NULL, NULL);
INSERT INTO visit_photo (attachment_id, visit_id, came_as, look, print, salt, seen_in, old, tries, next_try_at) VALUES
(4, 1, 'photo', 'fresh', x'01', x'02', NULL, 0, 0, 0),
(1, 2, 'file', 'seen', x'01', x'02', 4, 1, 0, 0);
INSERT INTO source (id, code, system, number, digest, service, ticket_id, lat_e6, lng_e6, at, state, closed, changed_at) VALUES
(1, 'K7QM2XBWR4PN', 'laksa', '2023-8817', '', 'terlantar', 2, -6170000, 106640000, 1689140000000, 'taken', 0, 1689145000000);
INSERT INTO source_news (id, source_id, n, system, state, at) VALUES (1, 1, 1, 'laksa', 'taken', 1689145000000);
INSERT INTO outbox (key, chat_id, kind, params, priority, state, not_before, created_at) VALUES
('o:1:partner.news', 9000000000000001, 'partner.news', '{"news":1}', 3, 'never', 1689145000000, 1689145000000);

INSERT INTO breach (id, known_at, begun_by, begun_at, persons_at, persons_by, authority_at, authority_by, voided_at) VALUES
(1, 1689100000000, 12, 1689142000000, 1689143000000, 12, NULL, NULL, NULL),
(2, 1688700000000, 12, 1688710000000, NULL, NULL, NULL, NULL, 1688720000000);
