"""What people and the clock do with digests, figures of a period, exports."""
