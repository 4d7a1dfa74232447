"""What Sigap remembers: one SQLite file, one writer, several readers, SQL text only here."""
