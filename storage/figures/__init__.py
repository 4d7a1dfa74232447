"""What is remembered of digests, figures of a period, exports."""
