"""Sigap: the hotline of the rapid-response team (TRC)."""

__version__ = "0.1.0"
