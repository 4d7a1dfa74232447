"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-13 motor+saya sudah+bawa
-14 ambulans+sudah bawa+yang sudah+ketemu
-25 @1
"""
