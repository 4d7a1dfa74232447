-- Whoever presses a button of the team is looked up in its group, and most of them are not in it: who is, is found
-- without reading all those.
CREATE INDEX member_inside ON member (chat_id, user_id) WHERE inside = 1;
