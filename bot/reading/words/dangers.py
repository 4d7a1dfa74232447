"""What puts a life in danger, word by word; the rules that put them together stand in danger.py."""

DANGERS = """
sadar: sadarkan conscious kesadaran eling sadr sadare
pingsan: pngsan pinsan semaput kapiuhan pingsn unconscious fainted faint passedout pingsang kolaps collapsed kolap
 ngagoler semaputan tersungkur klenger terkulai
napas: nafas npas breathing breathe ambegan ambekan nafase nfas napes breath engap nafs
sesak: sesek megap seseg asma asthma tersengal mengap
gerak: grak bergerak obah gerk bergeraknya moving usik ngulisik mobah
bangun: bngun tangi hudang wake nyahut dibangunin dibangunkan bgun bangunin
respon: responding respon merespon respons respond responsif ngerespon direspon
denyut: nadi pulse jantungnya
darah: drah getih blood bleeding pendarahan perdarahan darahnya berlumuran bloody bleed bersimbah bedarah drh2 mimisan
 brdarah berdarh bdarah berdrh
luka: terluka lka tatu injured wound wounded raheut tatunya cidera cedera luka2 lecet hurt lukanya
parah: prah serius berat
patah: ptah remuk tikel fracture broken
kejang: kjang seizure kejang2 sawan ayan epilepsi kejet stuip kejer2an convulsion
busa: berbusa ngabusa foaming busaan
sekarat: kritis sekarot koma dying sakaratul coma nazak
stroke: strok jantungan stroek heartattack
muntah: mtah muntah2 utah vomit muntaber ngutah
racun: keracunan baygon od overdosis overdose poison sianida potas portas keracunn pestisida racunnya
tenggelam: tengelam kelelep kelelap tilelep drowning hanyut kanyut keli tercebur kecebur nyebur nyemplung kejebur
 kecemplung titeuleum drown hanyutt keanyut kecebor nyebor kejeblos terperosok
terjun: loncat lompat jump lompatan luncat njlog mlumpat terjunin melompat meloncat jumping
gantung: ngegantung gantungdiri
bunuh: bnuh kill maehan mateni killed killing membnuh suicide bunoh
akhiri: ngakhirin mengakhiri
bakar: kobong mbakar burn terbakar kebakaran kbakaran burning bkr kaduruk diduruk obong kahuruan fire kebakar bakaran
 kbakar
api: seuneu geni flames kobaran
bensin: pertalite
pisau: piso peso knife lading belati badik pso pisaw pisao cutter gunting peso2 kater pisou knives
golok: bedog bendo gobang golk parang arit celurit clurit samurai kapak kampak sajam machete kampil linggis pedang
 kelewang beliung sabit sword axe congkrang celuritt crulit
senjata: pistol senpi bedil tembakan gun weapon softgun airsoft busur panah ketapel senjatanya bom
kayu: balok pentungan bambu besi pipa stik kayunya pemukul balokan
batu: bata batako watu stone rocks conblock
benda tajam: tajem
alat: gergaji obeng pacul cangkul palu keris tombak gancu martil gear tang beling gir sekop garpu paku bor raket stang
sayat: nyayat iris ngiris silet gores nggores menyayat
ikat: diiket diiketin diikat iket
meledak: ledakan ledak mbledos bledug duar
bacok: mbacok bacokin ngebacok sabet disabetin tebas nebas
tusuk: tikam nikam nusuk stab stabbed stabbing nyucuk tusukan nujah tujah
tembak: nembak shot
pukul: mukul mukulin gebuk gebukin gebuki ngegebuk hajar aniaya siksa tonjok nonjok tampar nampar tendang nendang
 nggebuk gebug teunggeul hantam bogem tabok nabok gampar ngampar jambak jambakin keplak pentung beat beating beaten
 injak injek seret hit jotos bantem gaplok nakol teke bengep bonyok punch attacked gebugi njotos ngantem antem kaplok
 ngaplok ngagebug
keroyok: ngeroyok ngroyok kroyok hakimi keroyokan kroyokan
cekik: nyekik cekek nyekek dicekek
serang: nyerang attack attacking
ancam: ngancem ngancam threat threatening ancem ancaman ngancem2 threaten ngancm
amuk: ngamuk mengamuk ngamok ngamuks ngamukk rampage mgamuk ngamk ngmuk mngamuk ngamug
lempar: lemparin nglempar ngelempar ngelempari balang mbalang timpuk nimpuk timpukin baledog malédog throw throwing
 sambit nyambit mbalangi ngabaledog malédogan throws malédogkeun maledog
rusak: ngerusak ngerusakin pecah mecahin mecah ngancurin hancurin ngehancurin ngobrak breaking dirusak
ancam bunuh: ngancembunuh
tabrak: nabrak ketabrak tertabrak keserempet serempet srempet terserempet tubruk lindes lindas kelindes terlindas
 accident kecelakaan laka lakalantas tabrakan katabrak kecelakan ketubruk crash tbrak ketabrk gencet terjepit kejepit
 kegencet tertimpa ketimpa keruntuhan tertimbun ketimbun katubruk
setrum: kesetrum tersetrum kesetrom
perkosa: lecehkan cabul cabuli pelecehan rape raped dilecehin cabulin perkosaan
culik: nyulik penculikan kidnap
sekap: nyekap dikunciin kunciin dikurung kurung
tawuran: bentrok tawur
jambret: njambret dijambret
begal: rampok todong nodong
melahirkan: lahiran ngelahirin lahirin brojol babaran lahirkan ngalahirkeun mbrojol labor ngelahirkan lairan lahiran2
ketuban: ketubannya kontraksi bukaan
keguguran: kandungan
buang: ngebuang dumped abandoned miceun dipiceun dibuwang
ditinggal: meninggalkan meninggalin ditinggalin ninggalin ditinggalkan left dikantunkeun ditinggalke ninggal nilarkeun
 tinggalin tinggalkan
dibuang: dibuangin
tergeletak: geletak kageletak tergletak tergeltak geletakan ngageletak kegeletak tepar terkapar gletak gelepar
 ngagoler lying
ambruk: roboh rubuh tumbang
tongkat: tongkatnya
robek: sobek sowek
kunci: kekunci terkunci
sakit: skit gering lara loro sick
lapar: laper kelaparan hungry lapr starving luwe kalaparan
lemas: lemes lmas lemah weak leuleus lemess
pucat: pucet pale
bisul: borok belatung koreng
maling: malling pencuri copet kecopetan copetin thief
racun tikus: racuntikus
rel: relnya rell
tol: toll
sehat: cageur healthy sht
aman: safe amann selamat
selamat: slamet salamet
mabuk: mabok mbok drunk teler mendem sakaw
mimpi: impian ngimpi dream mimpiin
film: filem sinetron drakor movie ftv game nonton novel anime lagu horor podcast
wkwk: wkwkwk wkwkw wk haha hahaha hehe hihi xixi lol awokwok ngakak wkwkwkwk canda bercanda becanda prank kwkw
 hahahaha wkw bcanda jk anjay
"""
