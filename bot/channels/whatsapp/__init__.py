"""WhatsApp: residents and relatives by the Cloud API. The team, supervisors and operators stay on Telegram."""
