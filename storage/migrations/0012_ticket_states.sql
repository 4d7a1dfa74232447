-- The states of a ticket are rows, so that a new step of the procedure is one line of a migration (SOP 3):
--     INSERT INTO ticket_state (name, held) VALUES ('waiting_ambulance', 1);
-- The two checks that listed them go from the table's text (what stands on the disk stays as it is), and triggers that
-- read the rows take their place.
CREATE TABLE ticket_state (
    name TEXT PRIMARY KEY,
    held INTEGER NOT NULL CHECK (held IN (0, 1))  -- somebody has to have it
) STRICT;
INSERT INTO ticket_state (name, held) VALUES
    ('new', 0), ('claimed', 1), ('en_route', 1), ('on_scene', 1), ('handled', 1), ('done', 0), ('not_found', 0),
    ('help_refused', 0), ('out_of_scope', 0), ('false_report', 0), ('duplicate', 0);

PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(replace(sql,
    'TEXT NOT NULL CHECK (state IN (''new'', ''claimed'', ''en_route'', ''on_scene'', ''handled'', ''done'',
                    ''not_found'', ''help_refused'', ''out_of_scope'', ''false_report'', ''duplicate''))', 'TEXT NOT NULL'),
    'CHECK (holder IS NOT NULL OR state NOT IN (''claimed'', ''en_route'', ''on_scene'', ''handled'')),
    ', '')
WHERE type = 'table' AND name = 'ticket';
PRAGMA writable_schema = RESET;

CREATE TRIGGER ticket_state_new BEFORE INSERT ON ticket
WHEN NOT EXISTS (SELECT 1 FROM ticket_state AS s WHERE s.name = NEW.state AND (s.held = 0 OR NEW.holder IS NOT NULL))
BEGIN
    SELECT RAISE(ABORT, 'no such state of a ticket, or nobody holds it');
END;
CREATE TRIGGER ticket_state_moved BEFORE UPDATE OF state, holder ON ticket
WHEN NOT EXISTS (SELECT 1 FROM ticket_state AS s WHERE s.name = NEW.state AND (s.held = 0 OR NEW.holder IS NOT NULL))
BEGIN
    SELECT RAISE(ABORT, 'no such state of a ticket, or nobody holds it');
END;
