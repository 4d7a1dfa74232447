-- SOP 5: a notice that no other supervisor can say yes to is shown to the admins: which version they were asked about.
ALTER TABLE notice ADD COLUMN admins_asked INTEGER;
