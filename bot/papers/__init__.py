"""Papers and pictures: made from facts that are handed in, with the words of bot/texts."""
