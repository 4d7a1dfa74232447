"""Files about a period (SOP 7): what they are made of is read once, then written as Excel, CSV or pictures."""
