"""From what people type to facts: every reader says what it read, where it stood, and what it did not understand."""
