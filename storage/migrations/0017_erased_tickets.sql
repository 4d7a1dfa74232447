-- Of which tickets an erasure took the words: a copy in which they were still open has to lose them too. JSON: [ticket_id, …].
ALTER TABLE erasure ADD COLUMN tickets TEXT NOT NULL DEFAULT '[]';
