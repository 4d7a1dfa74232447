"""Other systems: reports that they pass on, what they hear, and what they never do."""
