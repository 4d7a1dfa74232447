"""From updates to commands: digests, figures of a period, exports."""
