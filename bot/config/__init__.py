"""The configuration: one file for each table of config.example.toml, read and checked before anything starts."""

from bot.config.reading import ConfigError, load
from bot.config.tables import Config
from bot.config.usable import Use

__all__ = ["Config", "ConfigError", "Use", "load"]
