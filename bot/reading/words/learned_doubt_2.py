"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-10 <cara <hp <kemarin <mung <nanti >=work >aktif >baik >bangun >dibawa >dulu >kegirangan >mikir >minta >tahun
 ambulans+sudah antar arah+rel bawa+yang bayar berisik dengan+orang dong golok+untuk kabar kegirangan kok
 layangan+di mikir mogok muda+tidur sekap+di senyum soal sudah+bawa sudah+lama terjun+kegirangan tidak+punya
-11 <kira <timnas =drill >=food >wkwk anak+5 anjing+liar bisul dikit dinas kerja maupun minta suka timnas wkwk
-12 =joke >=heart >cuma >kemarin >limbah >tawa >telepon >ternyata @like apa banget+hari habis jemur karena kemarin
 ketemu+luka luka+maupun maksudnya maupun+senjata pulang punya selesai tadi+saya temenin
-13 <bikin <sampai >=joke >kerja butuh cari+rumput malu nama rumput+bawa
-14 <=drill =tale >=tale >untuk baik cara mau+lapor tawa tidak+ketemu tinggal+di
-15 >itu bahaya limbah sudah+mati takut takut+tabrak tiap untuk urus
-16 <=beast <takut >lapor >tapi benteng cuma
-17 mah
-18 motor+saya
-20 @?
-22 bikin
"""
