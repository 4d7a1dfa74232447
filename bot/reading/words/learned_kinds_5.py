"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
lainnya -4 45th =past =work ada+bocah ada+di ada+orang adik anak+di angke azores bengkak bikin biru cuma
 darah+kepala dari depan+toko di di+rumah di+sini dingin gelandangan+di gembor gerobak gudang jalan+di jatuh+kepala
 jiwa kali+angke kasur kec kecamatan keluarganya kesamber+kereta kolong kumat lansia+saya lempar meninggal mobil+di
 muka+ancur ojol+pak ongkos orang orang+tua pakojan parkir+di pinggir pom pukul pulang rt ruko+azores sadar+turun
 sampah sampai saya+ojol sekarang+di sini sudah+kaku tabrak+tidak terlantar ternyata tidak tinggi tol tubuh waras
lainnya -5 =breath =child =force @is=anak @is=treat al alat ancur bak bayi berani cepat+pak cikupa dibawa disuruh
 ditinggal hari jatuh+di kami kampung kembali laki+tidak lansia+jatuh lewat lk2 mau+ke mayat minggu ngaku
 orang+tidur panas pintu rongsok rumahnya sadar+diri suka supir tadi tanya tidur+di toko tua
lainnya -6 =heart =lost @is=bekal @is=dead @is=ot ada+gelandangan balita dia ke muka pak+di sendiri takut tidak+ada
 tidur umur
lainnya -7 =dead =poor =strike @child @is=aged badan bapak gelandangan gelandangan+tabrak karunya mata orang+odgj
lainnya -8 amuk odgj si tahun
lainnya -9 =elder =mad @body @is=odgj
lainnya -10 @is=lansia lansia
"""
