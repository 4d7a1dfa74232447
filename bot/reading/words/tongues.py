"""Minang, Batak, Madurese, Palembang and more of Java and Sunda: what the city's many newcomers call people, their
bodies and what these do. And how the city says its "a" ("tebel", "dapet").
Further forms of the plain words of the other lists; no form that is another everyday word."""

TONGUES = """
lansia: opung ompu oppu kakung mbahkung mbahbuk yaik angku datuk gaek
ibu: inang umak umik mimih induak mboke mboknya mamakku
bapak: amang pae babeku ramane
saya: ambo awak ulun kula sengkok saia gweh gueh
orang: reng uong halak jeleme
laki: lake lalake
perempuan: binik awewek padusi
tidur: tedung tilem tidor
rumah: bengko jabu
odgj: ghila buyan
bawa: ngibe ngibeh maboan
pegang: mamacik mamaciak
ancam: maancam
ayun: mengayun ayunkan mengayunkan ngayunin
digigit: digegel
bangkai: bangke bathang
amankan: diamanin ngamanin diamanken
nama: asmane asmanipun asmana
naik: naek unggah
kejar: ngejhar kajar
mati: mate
mana: dimano kamano endi ndi ngendi nangndi nengndi
nyasar: tasasek sasek kasarung
cari: mancari madosi pados
hilang: ical
pulang: kondur
sudah: alah uwis sampun enggeus parantos
sekarang: sakniki sakiki kiwari
lari: malayu
takut: takuik
lihat: caliak nyaliak ndeleng
tua: tuo tuwek
sakit: sakik
perut: paruik
kepala: kapalo
duduk: duduak dudok diuk
berdiri: nangtung ngadeg tagak
belum: dereng balun
sendiri: surang
punya: andhi andik duwe nduwe pnya gadhah gaduh
tebal: tebel kandel
hitam: item iteng
dapat: dapet
kencang: kenceng banter
sempat: sempet
tetap: tetep
pinjam: pinjem minjem
hujan: ujan
berhenti: berenti brenti
dengar: denger
terus: trus trs
maaf: maap
pagar: pager
sandal: sendal
"""
