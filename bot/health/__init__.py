"""Does it live? What the bot tells the machine, the monitoring and, by mail, people, apart from Telegram."""
