"""What puts a life in danger, word by word; the rules that put them together stand in danger.py."""

DANGERS = """
sadar: sadarkan conscious kesadaran eling sadr sadare sdr menyadarkan ngeuh siuman awake
pingsan: koleps pngsan pinsan semaput kapiuhan pingsn unconscious fainted faint passedout pingsang kolaps collapsed
 pitam kelengger jengkang tapingsan
 kolap
 ngagoler semaputan tersungkur klenger terkulai psngsn pinsang pingsann ngejoprak nggletak ngegeletak ngeglosor
 nggeblag nggeblak semplah klepek ngelepek unresponsive blackout kelenger lunglai ngejengkang kapiuh nyuksruk
 pengsan pingsa pigsan piingsan kalenger
napas: nafas npas breathing breathe ambegan ambekan nafase nfas napes breath engap nafs nps nafsnya nfs npasnya
 angok angoknyo nyawana
 napase ngambekan breathin napasna nepas npss bernapass pernapasan pernafasan nafasna oksigen
sesak: sesek megap seseg asma asthma tersengal mengap ssek ssk mengi ngik ngap2 nyesek seseknapas ngosngosan asmanya
 choking sesg engap2 mangap2 bengek
gerak: grak bergerak obah gerk bergeraknya moving usik ngulisik mobah grk gerakan grakny ngegerakin budi2 polah osik
 twitch
bangun: bngun tangi hudang wake dibangunin dibangunkan bgun bangunin bgn bngn dibangunkeun gugah digugah
 nanggep dibangunke
respon: responding merespon respons respond responsif ngerespon direspon respnya tanggapan merespn reaksinya
denyut: detak nadi pulse jantungnya
darah: drah getih blood bleeding pendarahan perdarahan darahnya berlumuran bloody bleed bersimbah bedarah drh2
 badarah bedarah dere dharah
 mimisan brdarah berdarh bdarah berdrh drahnya darahna bleedin dara2 getihe getihna berdarah2 darahan daraah berdara
 kedarahan darrah
luka: kecolok tercolok terluka lka tatu injured wound wounded raheut cidera cedera lecet hurt lukanya kelukaan cedra
 luka2an
 luko tabasuah kaluko
 injury lukak tersayat kebeset kegores tergores terkoyak babras babak baret2 berluka
parah: prah serius berat
patah: ptah remuk tikel fracture broken patahtulang ngelotok mlengkung retak potek kelipet dislokasi tepar2
kejang: kjang seizure sawan ayan epilepsi kejet stuip kejer2an convulsion kejng kjng kjg kelojotan gelojotan
 kelejotan kelonjotan gelonjotan klojotan kelojotn ngejengat mengejang ngejang kejangkejang kaku2 epilepsinya
 convulsing seizing shaking nyentak2
busa: berbusa ngabusa foaming busaan brbusa berbuih buih umpluk ngaluarkeun
sekarat: kritis sekarot koma dying sakaratul coma nazak sakarat kritiss meregang skarat sekrat kiritis
stroke: strok jantungan stroek heartattack strook strokenya
muntah: mtah utah vomit muntaber ngutah mutah ngelutah mutaber muntahin vomiting puking muntah2an nyanyap muntah2in
 utah2an
racun: kehirup terhirup keracunan baygon od overdosis overdose poison sianida potas portas keracunn pestisida
 racunnya keracun2an
 racuni diracun temix potasium rodentisida arsenik
tenggelam: karam tengelam kelelep kelelap tilelep drowning hanyut kanyut keli tercebur kecebur nyebur nyemplung
 anyuik hanyuik
 kejebur
 kecemplung titeuleum drown hanyutt keanyut kecebor nyebor kejeblos terperosok tnggelam tenggelem tenggelamin
 palid kapalid kintir
 nenggelemin menenggelamkan kelem kerem klelep klebu kerelep kejeburr ngelelepin kalelep tikerelep kahanyutan
 katitih tenggelm
terjun: loncat lompat jump lompatan luncat njlog mlumpat terjunin melompat meloncat jumping njegur ngajleng luncatin
 lompatin loncatin nerjunin anjlog ngejlog terjn njebur lompatt
gantung: ngegantung gantungdiri
bunuh: bnuh kill maehan mateni killed killing membnuh suicide bunoh bnh dibunuhin ngabunuh mbunuh pateni dipateni
 murder
akhiri: ngakhirin mengakhiri
bakar: terpanggang kobong mbakar burn terbakar kebakaran kbakaran burning bkr kaduruk diduruk obong kahuruan fire
 kebakar
 tabaka tabakar kabakar
 bakaran kbakar kebakarn ngobong kebekeran dibkr mbakaran ngaduruk ngabakar kobaran ngebakar bakarin kobongan
 kebakarr
api: seuneu geni flames apinya geninya
bensin: pertalite
pisau: piso peso knife lading belati badik pso pisaw pisao cutter gunting kater pisou knives psau peiso sangkur
 silet cuter pisowan
golok: bedog bendo gobang golk parang arit celurit clurit samurai kapak kampak sajam machete kampil linggis pedang
 ladiang todik parangnyo
 kelewang sabit sword axe congkrang celuritt crulit gaman mandau rencong kujang katana machetes
 crlurit celurid pacul2 gagaman
senjata: pistol senpi bedil tembakan gun weapon softgun airsoft busur panah ketapel senjatanya bom sjata snjata
 sentaja senapan revolver molotov granat airgun senpinya pistolnya armed
kayu: balok pentungan bambu besi pipa stik kayunya pemukul balokan pentung stick
batu: bata batako watu stone rocks conblock btu bebatuan kerikil
benda tajam: tajem
alat: gergaji obeng pacul cangkul palu keris tombak gancu martil gear beling gir sekop garpu paku bor raket
 stang pecahan kaca2 barbel dongkrak gergajian pahat kampak2
sayat: cut cuts nyayat iris ngiris gores nggores menyayat sayatan nyilet nyayatin disayat ngeris ngerat goresan
 cutting
ikat: diiket diiketin diikat iket talikan cangcang dicangcang iketan
meledak: mleduk meleduk ledakan ledak mbledos bledug duar njeblug ngebledug njebluk meledug mledug bledak mbeledos
 ledakannya duarr
 explosion exploded bitu
bacok: mbacok bacokin ngebacok sabet disabetin tebas nebas bcok ngabacok nyabet nyabetin sabetin kebacok bacok2an
 mbacoki nebasin pancung gorok digorok nggorok gorokin dibeset
tusuk: tikam nikam nusuk stab stabbed stabbing nyucuk tusukan nujah tujah tsuk tikem nikem nyubles nyoblos coblos
 tusukin ketusuk tertusuk nojos ditojos tojos newek ditewek
tembak: nembak shot ditembaki dibedil nembakin shooting gunshot
pukul: digetok ngegetok kepret dikepret rajam dirajam mukul mukulin gebuk gebukin gebuki ngegebuk hajar aniaya siksa
 tonjok nonjok tampar nampar tendang nendang
 lantak dilantak dilibas libas
 nggebuk gebug teunggeul hantam bogem tabok nabok gampar jambak jambakin keplak beat beating beaten injak
 injek jotos bantem gaplok nakol teke bengep bonyok punch attacked gebugi njotos ngantem antem kaplok ngaplok
 ngagebug pkul pkl2 mukuli dipukulin2 pukulin2 nabokin nggebuki ngehajar menghajar nendangin nampol tampol nempeleng
 tempeleng nonjokin mentung mentungin gebok gebokin diamuk tempiling nggepuk gepuk digepuk nggampar ngagampar
 nakolan neunggeulan diteunggeul digebugan ngageplak geplak digeplak ngegebok nginjek nginjekin menginjak punching
 kicking slapped kicked sepak disepak nyepak ngedepak
keroyok: ngeroyok ngroyok kroyok hakimi keroyokan kroyokan ngerubungin dikerubutin kerubut ngrubut ngeroyokin
 gebukrame
cekik: nyekik cekek nyekek dicekek nyekekin dicekekin ngecekek dicekikin strangle strangled nyekikin
serang: nyerang attack attacking nyerangin nyosor nyeruduk seruduk nyruduk terkam nerkam nyamber2 assault menyerang2
ancam: ngancem ngancam threat threatening ancem ancaman threaten ngancm ngancem2in nakut2in mengancam2 ngancamin
 nantangin nantang
amuk: ngamuk mengamuk ngamok ngamuks ngamukk rampage mgamuk ngamk ngmuk mngamuk ngamug ngamuq ngamuuk ngmk kalap
 agresif beringas mengganas membabi rampaging tantrum agresip brontak berontak nesu2
lempar: lemparin nglempar ngelempar ngelempari balang mbalang timpuk nimpuk timpukin baledog malédog throw throwing
 nyambit mbalangi ngabaledog malédogan throws malédogkeun maledog lemparan ngelemparin nglemparin lempar2in
 ngalungkeun balangan dibalangan mbandem bandem mbandemi nyambitin lemparkan ngebandem nimpukin2 melempari
rusak: ngerusak ngerusakin pecah mecahin mecah ngancurin hancurin ngehancurin ngobrak breaking dirusak ngrusak
 ngrusakin ngacak obrak dobrak mendobrak smashing mecahkan pecahin mecah2in
ancam bunuh: ngancembunuh
tabrak: hit ketindihan tertindih ketindes tergilas digilas kegilas kejatuhan keplindes nimpa menimpa nimpain timpa
 nabrak ketabrak tertabrak keserempet serempet srempet terserempet tubruk
 lindes
 lindas kelindes terlindas
 accident kecelakaan laka lakalantas tabrakan katabrak kecelakan ketubruk crash tbrak ketabrk gencet terjepit
 kejepit kegencet tertimpa ketimpa keruntuhan tertimbun ketimbun katubruk tbrk tabrk nubruk ditubruk kesenggol
 tersenggol senggol keseruduk kesruduk kcelakaan tabrakn kesrempet nyrempet nyerempet dilindes ngelindes ketiban
 terhimpit kehimpit kepentok kejepret kecepit kecapit tercepit kasrempet katincak kagiling tergiling
 kegiling runover ktabrak ktbrk adubanteng
setrum: strum kestrum kesetrum tersetrum kesetrom kstrum nyetrum kesengat tersengat korslet electrocuted kasetrum
perkosa: digerayangi gerayangi digerayang gerayangin lecehkan cabul cabuli pelecehan rape raped dilecehin cabulin
 perkosaan diperkosa2 pemerkosaan dicabuli2
 memperkosa digrepe grepe grepein molested
culik: nyulik penculikan kidnap
sekap: nyekap dikunciin kunciin dikurung kurung disekap2 penyekapan sandera nyandera disandera
tawuran: bentrok tawur
jambret: njambret dijambret
begal: rampok todong nodong
melahirkan: lahiran ngelahirin lahirin brojol babaran lahirkan ngalahirkeun mbrojol labor ngelahirkan lairan
 nglairke ngejan mengejan ngeden ngedan ngejen babarkeun partus crowning mbobot nglahirin lahiram ngalahirkn
 brojolan
ketuban: ketubannya kontraksi bukaan mules2
buang: ngebuang dumped abandoned miceun dipiceun dibuwang mbuang ngabuang buangan
leceh: diapa2in diapaapain
ditinggal: meninggalkan meninggalin ditinggalin ninggalin ditinggalkan left dikantunkeun ditinggalke
 nilarkeun tinggalin tinggalkan
dibuang: dibuangin
tergeletak: geletak kageletak tergletak tergeltak geletakan ngageletak kegeletak tepar terkapar gletak gelepar lying
 terbujur gelimpangan bergelimpangan tergelatak tergeletk telentang terlentang tengkurep tengkurap nggeletak
 tgeletak trgeletak tergletk geletek
ambruk: roboh rubuh tumbang
tongkat: tongkatnya
dingin: anyep atis cold tiis
robek: sobek sowek
kunci: kekunci terkunci
sakit: skit gering lara loro sick
lapar: laper kelaparan hungry lapr starving luwe kalaparan
lemas: lemes lmas lemah weak leuleus lemess lungkrah lunglay nglempruk nglumpruk lempoh
pucat: pucet pale pias
bisul: borok koreng
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
biru: membiru kebiruan ungu keunguan mbiru bluish
lalat: laler dilalerin
belatung: belatungan set2 singgat
dirubung: dirubungin kerubung dikerubung dikerubungin dikerumunin dirubungi
jatuh: kebentur terbentur jatuhh jtoh tibo ceblok nyeblok kejatuhn kepleset terpeleset keplesed kepeleset kejengkang
 kejungkel
 jatuah tajatuah jatoan
 terjungkal kejungkal nyungsep nyusruk nyusrug terpelanting kepelanting terguling ngguling ngglundung kejedot
 kejedug keperosok terjerembab terjatuh terjengkang terjerembap tigebrug titajong tijengkang tisoledat murag ragrag
 labuh keserimpet tersandung kesandung terpental kepental tumpler
melek: melekin
melotot: mendelik
kesakitan: ksakitan meringis merintih rintih ngerintih mengerang ngerang erang mengaduh ngaduh meraung kanyeurian
balkon: rooftop balkonnya
ular: uler
gigit: digigit2 ngegigit nggigit gigitin bite bitten nyokot dicokot dipatok patok matok dipatuk patuk dipacok macok
 dicatok
terjebak: terperangkap kejebak trjebak trapped
ari ari: ariari placenta plasenta
kejar: ngejar nguber uber nguberin ngudag udag diudag ngoyak oyak dioyak ngejarin chasing dikejar2
cakar: nyakar nyakarin dicakar
wasiat: perpisahan
pil: pills tablets
tertelan: ketelen ketelan
kepala: palenye pala kpala kpl ndas endas endhas sirah hulu palanya palaknya
kaki: sikil sikile kakine
kuntit: dikuntit nguntit diikutin dibuntuti dibuntutin ngebuntutin membuntuti buntuti buntutin
tangan: leungeun tgn tangane ditangani ditanganin ditanganinya tertangani
muka: beungeut mukak rai raine wajah wjh mukane
perut: weteng beuteung prut
leher: gulu beuheung lehernya
bius: ngebius mbius
ambulans: ambulan ambulance ambulnce ambulannya ambulansnya
darurat medis: emergency emergensi emergncy
kelahi: fighting fight fights berantem brantem gelut nggelut brantm
sahut: saut nyaut nyahut nyautin disautin
terbalik: kebalik kewalik kewolak walik tibalik kebalikk
putar: muter muterin puter puterin mutar diputer mubeng
pembersih: porstex wipol bayclin karbol pemutih detergen deterjen soklin sunlight thinner tiner kloroks molto harpic
 vixal
oplosan: spirtus spiritus oplosn
gedor: nggedor ngegedor
seret: nyeret diseret diseretin nyeretin
menyengat: nyengat nyenget
sundut: sundutan disundut nyundut disundutin
"""
