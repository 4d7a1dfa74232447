"""One thing that a person or the clock does = one function = one transaction, run in the storage thread."""
