"""What Sigap costs, measured: figures and ratios of one run, never a timed test."""

import os

os.umask(0o077)  # a configuration with a token that others may read is refused
