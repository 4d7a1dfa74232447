"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-12 =tale mau+lapor motor+saya takut+tabrak teriak+lagi tidak+teriak ~ndu>
-13 sudah+bawa
-14 ambulans+sudah bawa+yang sudah+ketemu
-25 @1
"""
