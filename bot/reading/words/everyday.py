"""Everyday words as they are typed: chat abbreviations, Betawi, Sundanese and Javanese, English.

One line for one meaning: the word that the rules know, then every form that is written for it. A form may stand for
several words ("gada": tidak ada). Forms with affixes need no entry where the stem has one.
"""

EVERYDAY = """
tidak: ga gak gk g gag kaga kagak kgk kagk nggak ngga nggk enggak engga enggk engge ndak nda ndk dak tdk tak tida tidk
 indak kada endak tada
 tdak td4k teu henteu hteu ora orak mboten not dont doesnt didnt isnt cant cannot moal
tidak ada: gada gaada gakada gkada tdkada tidakada noone nobody euweuh ndakada
di tangan: ditangan ditangannya
tidak ada apa: gpp gapapa gakpapa
tidak usah: gausah gakusah gosah gusah gaperlu gakperlu
tidak jadi: gajadi gakjadi gjadi gajd gakjd
bukan: bkn bukannya dudu sanes lain2
belum: blm blum blom belom belon blon durung acan teuacan encan
tanpa: tnp tnpa without
jangan: jgn jngn ojo tong entong
sudah: udah udh dah sdh sudh uda udeh ude wis wes geus atos tos already sdah
sedang: sdg
lagi: maning maneh lg lagee lagih deui maneh again
masih: msh masi mash mase keneh isih still
sekarang: skrg skrng skr skrang skg now saiki ayeuna sekrang seakrang kini barusan brusan
tadi: td tdi
akan: bakal bkl arek
mau: pen pngen pngin pengin kepingin kpgn mo mw mao pengen pingin pgn ingin kepengen hayang arep pan wanna want
kemarin: kmrn kemaren kmren kemren kmarin wingi kamari yesterday
dulu: dlu doeloe biyen baheula
pernah: prnh pnah
nanti: ntar nti ntr
malam: mlm malem mlem night peuting bengi wengi
pagi: pgi isuk morning
siang: sng awan
sore: sre
yang: yg yng yag yh sing nu
dan: dn n and karo jeung sarta
atau: ato atw ataw or utawa atawa
tapi: tp tpi tetapi but namun tapinya
kalau: kalo klo kl kalu klu if lamun nek menawa misal misalnya seandainya andai umpama
karena: krn krna karna gara because
untuk: utk buat bwt untk for kanggo keur
dengan: dgn dngn sama sm ama ame with
juga: jg jga oge
dari: dr dri from ti saka seko
dalam: dlm dalem jero
banget: gila2an gilaan bgt bngt bgtt pisan tenan amat bingit bat
cepat: cpt cepet cpet cepetan buruan buru gancang cepatan fast quickly hurry gage gercep
tolong: tlg tlong tlng tulung tulungin please pls plis help mohon mhn pliss tolongin tlgin sos
bantu: bantuin bntu bantuan bantuannya
saya: sy aku gue gw gua ane abdi kulo inyong i my me w gwe ogut urang
kami: kita kt we our kitorang
dia: doi ia he she him beliau dheweke manehna anjeunna deknen
nya: ny
mereka: mrk they
orang: org orng oran wong jalma jelema urang2 people person orag or4ng seseorang seorang sseorang somebody someone
 tiyang oreng
 wonge
warga: wrga warge
pak: pa bpk2 sir bang bg min admin kak mas mbak mba gan bro bos bapa2 om kakak2
di: d at in on nang ning neng ing ten ngone
ke: to kerah ka
dekat: deket dkt dket dekt cedak cerak caket near dekete deukeut gigireun
depan: dpn dpan depn dpr ngarep hareup hareupeun payuneun front
belakang: blkg blkang blakang blkng buri mburi pengker behind tukangeun
samping: smping spg gigir sampingnya beside sandinge iring
sebelah: sblh sbelah seblah
seberang: sbrg sebrang seberangnya peuntaseun across
sekitar: sktr skitar sekitaran around seputar sakuriling
bawah: bwh handap handapeun ngisor ngisore under
atas: ats luhur nduwur
pinggir: pggir pinggiran sisi pinggire side
arah: arh ngarah
daerah: drh daerahnya wilayah kawasan area
jalan: jl jln jlan jaln street dalan jalur road
gang: gg gng
rumah: rmh rmah rumh omah imah home house bumi griya umah
kontrakan: kontrkan kos kosan kost kontrakn
ada: ad aya ono wonten ana there adalah ado wenten
bisa: bs bsa isa iso can biso
lihat: liat ngeliat ngliat liad lht lyt ndelok ningali see saw seen nampak terlihat keliatan kelihatan ngelihat weruh
 kulihat
ketemu: ktmu nemu nemuin found kepanggih tepang ditemukan menemukan ditemuin temuin ktemu
cari: nyari nyariin nyari2 cariin dicari dicariin goleki digoleki golek search looking milari neangan neang
tahu: tau taw know ngerti terang ngertos mangertos eruh weruh weroh
berapa: brp brapa brpa
bagaimana: kepriye kepiye gimana gmn gmna gimna kumaha piye how pripun
kenapa: knp napa why ngapa kunaon ngopo
kapan: kpn iraha when
mana: mn dmn
apa: ap what opo naon apaan apakah
siapa: sapa siape sopo saha who
karunya: kasian kasihan kesian mesakke watir ksian
makasih: makacih maacih maaciw mamacih makaci makasii mksh mksih mkasih makasi trims trimakasih terimakasih thx
 thanks thank tks tq tengkyu tengkiu nuhun suwun
 syukron mkasi trimksh tengs ty mksiih maturnuwun nuwun
terima kasih: trmksh
baik: baek apik sae
datang: dateng dtg dtng dtang teko sumping come dugi
cuma: cuman cm cmn only just
bawa: bw bwa gowo nggowo mawa mbeta carrying brought bring gawa nggawa bawak ngebawa mbawa nyangking
 mambao mambaok baok nyandak ngagawa
pegang: megang megangin nyekel nenteng tenteng ngacung acung nggenggam genggam ngasah asah
pakai: pake pke pk makai nganggo make wear wearing pakek
kata: katanya ktnya jare cenah ktny kate says said bilang blg bilangnya
penelepon: penelpon plpr caller
setengah: stgh stengah
hidup: idup hirup urip alive hdp
kecil: kcl cilik leutik small little alit mungil ketek enek halus2
besar: gede gde gedhe ageung big
tangis: nangis nangisan nangis2 ceurik crying cries
masuk: msk mlebu asup
jemput: jmput jemputin
kembali: balik blk mulih wangsul
pulang: plg pulng uwih
telepon: tlp telp telpon telfon tlpn nelpon tlpon call phone
nomor: nmr nomer number nope
umur: usia umr age aged yuswa
tahun: thn th taun tahunan thunan taon years year
hari: hr hri dinten dina days day poe dino
bulan: bln bulanan months
minggu: mggu mingguan weeks week
jam: hours
sendiri: sendirian sndiri sndrian sndirian sorangan dewe dewekan alone sendirinya nyorangan dhewekan seorangan
makan: mkn mangan tuang dahar neda eat maem
minum: nelen nelan menelan telan ditelan mnum ngombe nginum ngunum nenggak menenggak nenggak2 drank drink minumin
tidur: tdr tidr turu sare ngorok sleeping asleep tiduran bobo bobok ketiduran turuan molor tatidua lalok lalap kesirep
duduk: ddk ngadheprok lungguh calik linggih sitting nongkrong
jatuh: jatoh jtuh ragrag fell falling falls fallen jatu kejatuhan jtoh labuh
lari: kabur kbur lri mlayu lumpat minggat melarikan run
takut: takot wedi sieun ajrih scared afraid serem ngeri kuatir khawatir
teriak: triak treak gegerungan jerit njerit ngajerit screaming bengok2 tereak
 shouting shouts shouted yelling yells screams
diam: diem dyem meneng cicing anteng kalem
tenang: tnang kalm
laporan: lporan laporannya report
lapor: lpr ngadu mengadu ngadui ngaduin melapor laporin ngelapor dilapor lapr lapur
batal: btal cancel batalin batalkan dibatalkan dibatalin batlin
petugas: ptugas petugase tim
kabar: kabare berita2 kabarnya
sampai: ampe sampe smp2 sampek nyampe smpe nyampai nepi tekan
lama: lma suwe lila
besok: bsk isukan sesuk
ternyata: taunya tahunya rupanya rupane jebule tibake tibae tnyata tryata trnyata kiranya ternyataa
keluar: kaluar metu medal ngeluarin keluarin ngeluarkan mengeluarkan ngaluarkeun ngetokno metokno
banyak: many bnyk byk bnyak akeh
kira: kirain dikira sangka disangka nyangka sangkain kirane
senin: senen
"""
