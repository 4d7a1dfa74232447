"""Who is meant: old people, children, relatives, people in the street, and how they are."""

PEOPLE = """
lansia: kakek nenek biang kakek2 nenek2 kake nene simbah mbah embah eyang opa oma engkong ngkong jompo manula aki nini
 inyiak anduang ompung oppung ambo2 nenekku kai
 apek empek encim aki2 nini2 grandma grandpa granny elderly kakekku embah2 mbah2 ninik uzur
 renta nene2 kake2 lansya aki-aki nini-nini nenk
 kkek nnek kakeknya neneknya
tua: sepuh kolot old tuwa
pikun: dementia demensia alzheimer pikunan
linglung: bingung kebingungan confused
bayi: orok baby bayik byi orok2 newborn bby
balita: batita toddler
bocah: boca bocil budak bocah2 kid kids toddler boy boys girl girls child children lare
anak: ank anakke anaknya anak2 bocahe son daughter adek dede ade
anak jalanan: anjal punk
ibu: ibuk bu ibuknya emak mak nyak mamah mama ema mom mother ibuku bunda umi indung nyokap mami enyak biyung simbok
 amak inang2 ambu
 mamak
bapak: bpk bapake bapaku abah ayah bapa babeh father dad papa abi bokap bapaknya papah apak ayahanda
suami: husband bojo swami
istri: wife istriku bini isteri
kakak: abang kakakku teteh aa brother sister akang ceu mpok kang
adik: adikku adhi rayi ading
paman: uncle pakde paklik mamang om2 encang encing
bibi: tante bude bulek aunt uwak encim lek
saudara: sodara sdr sodaraku family keluarga kel2 kluarga kerabat kluargaku dulur keponakan sepupu menantu mertua cucu
 sakulawarga sekeluarga relative kelurga klrga ponakan keluargaku
tetangga: tetanga ttangga ttngga tatangga tonggo tetangge neighbour neighbor
orang tua: ortu ortunya ortuku parents
laki: laki2 lelaki cowok cowo pria lanang lalaki man male cwo laki-laki pemuda
perempuan: cewek cewe wanita wadon awewe woman lady female prempuan cw cwe prmpuan gadis girl
hamil: bunting pregnant hmil meteng hamil2 bumil
odgj: gila gelo edan gendeng sinting stres stress setres stris orgil mental crazy odjg ogdj kenthir depresi skizo
 gilo geloan gilaan owah2an sarap saraf koclok kongslet
 skizofrenia bipolar gilak stresss majnun owah kentir senewen o-d-g-j odgjnya stroong oglj schizophrenia jiwanya
 gangguanjiwa gendheng odgc depres gemblung sedeng sableng kesurupan orgilnya orgill stresan
jiwa: kejiwaan psikis
gelandangan: gelandang tunawisma gepeng pengemis ngemis pemulung mulung gembel homeless pengamen ngamen t4wisma
 gembel2 pengemisnya beggar begging begs beggars gelandngan glandangan badut kere mengemis minta2 peminta
terlantar: terlantarkan telantar trlantar terlanta terlantr kaluntang lantang keleleran tlantar luntang-lantung
 nggelandang ditelantarkan diterlantarkan terluntang menggelandang luntang-lantang kleleran terkatung terlunta
 telantarin ditelantarin keluyuran luntang lantung
pasung: dipasung dirantai rantai dikerangkeng
kumat: kambuh kumaat komat kambuhan relaps
obat: obatnya obate ngobat medicine
rsj:
nyasar: nyasab kesasar tersesat sesat lost nyasarnya kesasab tersasar
hilang: ilang hlang leungit missing ngilang menghilang ilangg kehilangan kicaluan
ongkos: ongkosnya ongkir2 ongkose fare
bekal: sangu
mayat: jenazah jasad jenasah mayit mayik corpse tengkorak kerangka body jnazah mayatnya jnzh myt jenajah mayet layon
 layonan
 paeh
meninggal: mninggal meningal wafat mninggl meninggl mnggl ninggal tewas maot pupus dead died koit modar sedo maut pejah
 tilar mnnggl sedho mninggaldunia
mati: matek
telanjang: tlanjang bugil naked wuda bulucun
compang: camping kumal dekil lusuh
"""
