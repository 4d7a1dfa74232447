"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-11 rindu tinggal+sendiri ~eban
-12 =tale lagi+sekarang mau+lapor takut+tabrak teriak+lagi tidak+teriak ~ndu>
-13 motor+saya sudah+bawa
-14 ambulans+sudah bawa+yang sudah+ketemu
-25 @1
"""
