"""Word lists of the reading room: tables of data, one line for one meaning, `canonical: as people write it`."""
