"""The rules of digests, figures of a period, exports. Pure."""
