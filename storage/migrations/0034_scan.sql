-- What a file of a case shows: the person, a letter of the police or the hospital, or the grave with its place (WGS84 × 1e6).
ALTER TABLE person_photo ADD COLUMN about TEXT NOT NULL DEFAULT 'person'
    CHECK (about IN ('person', 'police', 'certificate', 'handover', 'grave'));
ALTER TABLE person_photo ADD COLUMN lat_e6 INTEGER;
ALTER TABLE person_photo ADD COLUMN lng_e6 INTEGER CHECK ((lat_e6 IS NULL) = (lng_e6 IS NULL));
