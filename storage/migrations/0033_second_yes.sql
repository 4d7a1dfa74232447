-- SOP 5: what is public about somebody has the yes of two supervisors. Which version was proposed, and by whom.
ALTER TABLE notice ADD COLUMN proposed INTEGER;
ALTER TABLE notice ADD COLUMN proposed_by INTEGER;
