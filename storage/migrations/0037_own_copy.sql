-- SOP 8: when an account was last given a copy of its own data (UTC ms), so that nobody asks for hundreds.
ALTER TABLE account ADD COLUMN copied_at INTEGER;
CREATE INDEX erasure_of ON erasure (user_id);
CREATE INDEX joined_report_by ON joined_report (user_id);
