"""Other systems: Open311 GeoReport v2 in, webhooks out; nothing of it is imported while it is off."""
