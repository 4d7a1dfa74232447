"""From the outbox to a messenger: lease, pace, fold, record."""
