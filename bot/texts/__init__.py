"""Every word that people read, in TOML, one folder for each language."""
