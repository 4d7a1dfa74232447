"""Sigap: the hotline of the rapid-response team (TRC)."""
