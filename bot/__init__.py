"""Sigap: the hotline of a city's rapid-response team."""

__version__ = "0.1.0"
