-- SOP 10: which questions the directory of services had no answer to. They stand in the inbox, and go with it.
CREATE INDEX inbox_unlisted ON inbox (done_at) WHERE state = 'done' AND outcome >= 'unlisted:' AND outcome < 'unlisted;';
