"""What Sigap costs, measured: figures and ratios of one run, never a timed test."""
