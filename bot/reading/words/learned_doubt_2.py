"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-10 <cara <jpo <mung <nanti >=work >aktif >baik >bangun >dibawa >kegirangan >minta antar arah+rel bayar berisik
 dengan+orang dong golok+untuk kabar kegirangan kok luka+di mogok muda+tidur sekap+di senyum soal sudah+bawa suka
 terjun+kegirangan tidak+punya
-11 <hp <kira <parah <timnas =drill >=food >cuma >tahun >wkwk anak+5 anjing+liar bisul dikit dinas kerja maksudnya
 maupun minta temenin timnas wkwk
-12 =joke >=heart >kemarin >limbah >tawa >telepon >ternyata @like apa banget+hari habis jemur kemarin ketemu+luka
 luka+maupun maupun+senjata pulang punya selesai tadi+saya
-13 <bikin >=joke >kerja butuh cari+rumput karena malu nama rumput+bawa tinggal+di
-14 <=drill =tale >=tale >untuk bahaya baik cara mau+lapor sudah+mati tawa tiap tidak+ketemu urus
-15 >itu >lapor limbah takut takut+tabrak untuk
-16 <=beast <sampai <takut >tapi benteng cuma
-17 mah
-18 motor+saya
-20 @?
-22 bikin
"""
