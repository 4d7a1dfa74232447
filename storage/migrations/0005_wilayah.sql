-- What a camat or a lurah may see: open tickets and counts of their own kecamatan or kelurahan.

-- The area that a link for the role "wilayah" gives; '' for every other role.
ALTER TABLE invite ADD COLUMN area_code TEXT NOT NULL DEFAULT '';

CREATE INDEX ticket_area_open ON ticket (area_code, urgent, id) WHERE closed_at IS NULL AND area_code IS NOT NULL;
-- Holds all that is counted, so that counting a month reads the index only.
CREATE INDEX ticket_area_opened ON ticket (area_code, opened_at, state) WHERE area_code IS NOT NULL;
