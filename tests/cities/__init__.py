"""Many cities on one machine."""
