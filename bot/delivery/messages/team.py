"""The team's group: a ticket's card, the summary card of a flood."""
