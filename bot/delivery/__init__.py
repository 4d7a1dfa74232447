"""From the outbox to Telegram: lease, draw, send, record."""
