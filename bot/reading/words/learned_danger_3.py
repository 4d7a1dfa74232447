"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-10 =drill ada+di di+film di+kaki lantai+2 tangis+terus ~<don ~<hat ~<rin
-11 lagi+sekarang rindu tinggal+sendiri ~eban
-12 =tale mau+lapor takut+tabrak teriak+lagi tidak+teriak ~ndu>
-13 motor+saya sudah+bawa
-14 ambulans+sudah bawa+yang
-15 sudah+ketemu
-25 @1
"""
