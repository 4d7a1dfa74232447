"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
27 bukan+wkwk
24 mau+mati
23 di+rel
22 rusak+kaca
21 kemarin+belum
20 4+tahun
19 serang tidak+sadar
18 saya+kemarin tidak+respon
17 kalau+saya sudah+jadi tidak+napas
16 bantu+polsek dulu+tidak patah+kaki rangka saya+lagi sekarat tidak+bangun tidak+lihat
15 demam+tinggi di+tengah ini+saya luka+parah meninggal+di saya+takut sekap selamanya sudah+biru ~rjp>
14 abis+kata banyak+banget gantung+diri nanti+lagi orang+mati rumah+kosong tahun+hilang tali ~tali
13 bawa+banjir bawa+kayu bener+ada bukan+ini di+kandang film+bukan itu+saya jalan+tol kaku kejang melahirkan+di
 naik+ke saya+saya sayat sudah+siap sudah+tidak tidak+makan ~ejan ~kaku
12 ada+bayi ada+rambut bawa+pisau besok+tolong di+pinggir dia+kata dingin diri+di hari+tidak jalan+busway kejang+di
 kucing+saya mau+lewat minum+baterai pingsan sekarang+juga sendiri+di sudah+kaku tadi+main tidak+bisa tulang
 yang+biasa ~<tal ~gsan ~ings ~tula ~yawa
11 2+tahun =strike ada+mayat ada+suara anak+kecil arus bakar+rumah bawa+golok butuh+ambulans cekik dada darah
 dari+kemarin di+pohon ditinggal+di dorong+orang gelandangan+yang hilang+di ini+ada itu+sudah jalan+di jatuh+dari
 kemarin+cuma malah marah+hari md minta+tolong ngambang ngomel+sekarang nya+banyak petugas+kami pingsan+di
 saudara+saya saya+minum sudah+di sudah+ke tenggelam+di umur+4 yang+ngambang ~<aru ~<md> ~ceki ~ebaw ~ekik ~igit
 ~luan ~ngsa ~tep> ~tusu
10 =dead ada+anak ada+laki ambulans+sekarang amuk anak+itu belum+ambil belum+ketemu biasa+tidur cpr cuma+mau denyut
 di+lantai diam+aja gantung gas+bocor ikat ikat+di indomaret+cimone jalan+raya jangan+cari kencang kepala+bocor
 lama+banget lapor+sekarang minggu+tidak minum+semua motor+dengan muka+sudah naik+tower odgj+bawa orang+sekarat
 peluru raba rel+tidak seberang+tol sudah+bengkak sudah+sesak tidak+dikasih tidak+keluar tidak+kuat umur+6 yang+suka
 ~<amu ~<cpr ~<nul ~<ran ~acok ~acun ~alik ~ayat ~baco ~bern ~cpr> ~cun> ~ding ~git> ~ikat ~keja ~kesa ~ketu ~kik>
 ~lany ~mere ~nera ~njat ~nyaw ~raba ~setr ~umny ~yala
9 =birth =part alat+dekat ancam api+besar balita banget+sekarang banting belum+datang berdiri+di berempat
 besar+banget cuma+ngomel dalam+rumah darah+banyak dari+atas dengar+suara di+atas di+ruko di+tepi diri gerinda
 golok+di harus+bagaimana jadi+bangkai jadi+takut jari kalau+tidak kali+dengan kata+sudah kata+untuk ke+atap
 ke+jalan kembali+cuma ketuban lagi+bawa lagi+minta main+air main+di mandi+rumah mati+di minggir murid+saya nyala
 obat+sudah panas+tinggi panjat perkosa pinggir+flyover pisau+di racun rumah+kontrakan saya+di saya+mau
 sendiri+sudah seret setrum sih+lama sini+ada sudah+meninggal sudah+pinggang sudah+rusak tangan tanya+kalau
 tapi+sekarang temen+saya tidak+gerak tidak+sahut tinggal+semua yang+di ~<adu ~<kej ~<nye ~<rac ~bahu ~cam> ~deny
 ~dike ~ekap ~elam ~elo> ~erko ~etru ~etub ~ingi ~ingn ~kand ~kar> ~keto ~ncam ~ng2> ~ntun ~nyal ~nyir ~nyut ~osa>
 ~pelu ~racu ~riny ~rkos ~seda ~trum ~tuba ~undu ~ungn ~usuk ~yut>
8 5+tahun =arms =blaze =limp abis+ini ada+besok ada+kaki ada+kok air+sudah aja+yang alat anak+sd anak+tk api api+di
 atap bagaimana+sih bak+mandi bakar bangun+tidak bapak+jatuh bapak+tidak bayi+di begal berani bisa+bangun
 bocah+kecil cipondoh+jam di+bantal di+toilet digigit do dompet+hilang dua+orang foto+tali guy identitas+di jalan+ke
 janin kaki+bengkok kami+minta kandang kata+jangan kayanya+sudah ke+tengah kemana+di kena+peluru ketemu+mayat
 kontrakan+itu kumat+lagi lagi+saya lama+sakit lewat+orang marah+belum masih+di masih+hidup mati+aja mau+melahirkan
 mau+minggir mau+tidur md+di meninggal minta+ambulans naik+motor ngocor nyangkut nyangkut+di odgj+kejar
 orang+gantung orang+kejang orang+sekitar pagar+jembatan pakai+pisau paksa pergi+bawa pingsan+depan pohon+dengan
 pukul saya+cuma saya+guru saya+jatuh saya+umur sayat+tangan sekarang+pingsan step stroke+di sudah+merah sundut
 takut+lapor tali+di temen+kerja ternyata+sudah tetangga+teriak tiba tidak+rasa titip+kucing usus yang+cari ~<anc
 ~<api ~<do> ~<his ~<lac ~<nap ~<puk ~<rab ~<tib ~aba> ~abun ~akar ~aro> ~arus ~assa ~baun ~cok> ~dada ~diap ~dise
 ~ebot ~enum ~eroy ~esam ~gali ~gann ~goco ~guy> ~iba> ~igig ~iler ~iram ~jani ~jat> ~jeri ~keba ~kenc ~lemp ~lik>
 ~luru ~mala ~manj ~mend ~muk> ~ndut ~ngam ~ntin ~nyo> ~ongn ~oyok ~paks ~pasn ~puku ~royo ~sebo ~sera ~sira ~step
 ~tasn ~tiba ~tuny ~ukul ~yat> ~yok>
7 =sick =stir ada+darah adu adu+banteng anak+hilang anak+tetangga anak+umur asap+hitam asap+tebal atas+jembatan
 atm+dengan bacok bakar+kasur balita+terlantar banteng bapak+tiri batuk+darah bawa+alat bawa+bensin bayi bernyawa
 bibir bisa+cepat bisa+ngomong cari+saya chat culik cuma+marah dari+dalam depan+sekolah depan+warung di+dalam
 di+tangan dibacok dikeroyok ditusuk do+saya gas gelandangan+kejang gigit golok ini+bener itu+ternyata jatuh jurang
 ke+atas ke+rahmatullah ke+saya kecil+di kena+gerinda kereta+lewat kesakitan kesamber ketemu+bayi kok+petugas
 kunci+di lagi+bersih lagi+pegang lansia+jatuh lansia+seberang lapangan+belakang lari+ke lempar liar+di lihat+ada
 mantan masuk+kolong mati+kedinginan mau+pamit minum+racun motor+adu napas obat+tidur orang+depan orang+di pada
 pakai+motor palang+sudah paman pas+mau pasien+lari peluru+nyasar perut pil pingsan+lagi pisau pos+2 rahmatullah
 rel+dekat rini robek rusak+pintu sakit+tapi saya+masih saya+pulang sekap+anak serang+petugas siapa+saya sih+tapi
 suaranya sudah+lemas sudah+lewat sudah+naik sundut+rokok tadi+masih tahun+sendiri takut+meledak tebal+dari terbalik
 terjun tidak+bernyawa tidak+minum tinggi+dekat tolong+bantu tubuh umur+3 usah+kirim wa+nya ~2in> ~<bak ~<che ~<cul
 ~<dig ~<dir ~<dun ~<gol ~<hel ~<lif ~<lip ~<nge ~<set ~<sir ~<ste ~<str ~<tul ~<was ~alat ~amba ~ambe ~apin ~awur
 ~ayi> ~baka ~bayi ~bent ~bir> ~boto ~busa ~culi ~dara ~deke ~dih> ~dip> ~dut> ~edip ~egal ~ejam ~eket ~elia ~engg
 ~eong ~eret ~erju ~ers> ~esak ~gka> ~golo ~hiri ~iapi ~iara ~ibir ~jatu ~jun> ~jura ~kera ~kul> ~latu ~maki ~mann
 ~marn ~mpar ~muan ~nuli ~obek ~ogah ~olok ~rani ~rap> ~rbal ~remb ~rini ~rjun ~robe ~sau> ~suk> ~sund ~tala ~terj
 ~trin ~uar> ~uban ~ulik ~wakn
6 4+hari 5+menit 6+keluar =hurt abis+kirim ada+balita ada+napas ada+polisi adu+kambing air+di akhiri alat+di
 alat+marah antara anyir api+sudah aspal awalnya bahu+tol bakar+asap bakar+besar bakar+di banget+dia banget+mau
 banget+tidak bangkai bantal+rel bantu+dulu baru+lahir batang bawa+arus bawa+senjata bawa+tali bayi+baru
 bayi+dibuang bayi+ditinggal belatung belum+bisa bisa+angkat bisa+jawab botol buka buntu butir cakar cepat+kesini
 darah+mana dari+gudang dari+lantai dari+pohon darurat+medis dekat+masjid dekat+stasiun dengan+minta depan+pintu
 depan+saya deres di+antri di+becak di+dapur di+gubuk di+kontrakan di+saluran di+wc dia+baik dia+sekap
 dicek+ternyata dinsos+di dipukul ditinggal+bayi dua+hari duduk+di eceng eceng+gondok gawat gelandangan+itu
 gelandangan+ketemu gerak hidup+apa hidup+lagi hilang+dari itu+kayanya jalan+kereta jatuh+ke jembatan+cisadane
 juga+sudah kakak+saya kalau+bisa kamar+saya kata+cuma kaya+badan kayaknya+sudah kayu+di ke+bawah ke+kali ke+leher
 kebon+saya kecil+tinggal keguguran kejang+depan kejang+lagi kejar+anak kelas keluar kemarin+lapor kembali+bawa
 kena+mesin ketemu+md ketemu+potong kirim+siapa kumat lansia+sesak lansia+yang lapar+sampai luar masuk+jurang
 mati+rasa mau+bunuh mau+culik mayat+orang medis meledak+di minta+tebus muka mulai mules nancep nangkring
 nangkring+di napas+sudah nempel ngigau nih+di nya+kayak nyeri odgj+apa orang+nya orang+tidur pakai+kayu pamit
 pamit+dari panggil+tidak pas+upacara pasung+di patah pegang pegang+kabel perempuan+mau pergi+tidak petugas+spbu
 pulang+di putar rumah+bakar rumah+haji rumah+warga sambar sampai+juga saya+4 saya+abis saya+cape saya+lepas
 saya+tertelan saya+titip sebelah+bau segera sekarang+amuk sekarat+di semua+obat sengaja senjata sesak+banget siram
 stroke sudah+capek sudah+hitam sudah+lihat sudah+mau sudah+saya sudah+sehat sudah+setengah sudah+tiada suka+tidur
 suruh susul tabrak tadi+dia tadi+ternyata tahu+kemana tapi+dari tarik tawuran telah tenggelam teriak+ampun
 teriak+jangan ternyata+bukan tertelan+kelereng tetangga+bakar tiada tidak+mau tidur+selamanya tiga tiri titip
 tolong+dari trotoar+jalan tumpuk+sampah tusuk update+korban usah+cari yang+bikin yang+gantung ~<asp ~<awa ~<bac
 ~<beg ~<bib ~<cai ~<dad ~<dii ~<ece ~<ged ~<guy ~<lk> ~<loc ~<lua ~<mel ~<muk ~<ses ~<tab ~<tus ~abra ~adak ~aku>
 ~ala> ~alit ~alua ~amit ~amuk ~anca ~ance ~apas ~arah ~atas ~atuh ~beru ~bibi ~bisi ~brak ~buti ~ceng ~cep> ~dici
 ~digi ~ecah ~ecen ~edak ~edis ~egug ~elet ~enta ~eran ~erge ~erte ~esed ~flek ~gau> ~gele ~ggam ~ggel ~giga ~gigi
 ~gkai ~gura ~hirk ~huny ~iada ~igau ~ilap ~indi ~ipuk ~irka ~isam ~isau ~isek ~itod ~jang ~kalu ~kana ~kegu ~krin
 ~kuma ~kup> ~leta ~lind ~lok> ~lut> ~mbus ~mele ~mit> ~mpel ~mpt> ~mule ~nanc ~napa ~ncep ~ndur ~nemp ~ngig ~ngit
 ~odon ~otol ~paha ~pami ~pega ~perk ~pil> ~pirn ~puka ~rak> ~rgel ~roke ~senj ~sent ~sepi ~sere ~sor> ~stro ~tabr
 ~tawu ~terb ~terg ~tiad ~tiri ~todo ~trip ~trok ~ulai ~ulin ~ulut ~ung2 ~usus ~utir ~waln ~wura ~yeri ~yir>
5 20+menit 3+tahun 6+rw ada+gelang ada+siapa air ambil+layangan ambruk+pas ampun amuk+di anak+kandung angke+dekat
 apa+lagi apa+odgj apa+tidak asap+kemana atap+gedung atap+ruko ayun badan badan+dingin badan+orang bagaimana+nih
 bahunya baju+spiderman banget+dari bangkai+dari bangun+dari bangun+di banjir+lansia bapak+di bapak+yang bau+bangkai
 bau+gas bawa+cari bayi+buang bayi+ditaro bayi+masih bayi+sudah biar+saya biasanya bibirnya+biru biru bisa+melek
 bocah bts bugel+rt bukan+simulasi bunuh busway butuh+bantu cape cari+istri culik+anak cuma+dengan cuma+lihat
 cuma+pakai darah+dari dari+genteng datang+orang dehidrasi dehidrasi+parah dekat+situ depan+indomaret depan+pasar
 di+kamar di+kebon di+kursi di+lajur di+mesin di+pasar di+rok di+samping di+tapi dia+bacok dia+kirim dia+minum
 dia+sudah dibacok+gang digigit+anjing dingin+sudah ditaro ditembak dulu+dia eh+maksudnya end gang+masjid gantung+di
 gelang+nama genteng+rumah gudang+kardus hampir+mati has hebat hilang+abis hpnya ini+bapak itu+teriak jalan+ribut
 jalan+sendiri jam+9 jangan+tunggu jembatan+sudah kalian kambing+sudah kami+jatuh kata+tidak kaya+ikan kayak+abis
 kayanya ke+end ke+kabel ke+mobil ke+tiang kecil+tidak keguguran+di kejar+bocah kelahi keliling+kampung keluar+darah
 keluarganya+di kelurahan+bugel kemana+mana kemarin+muncul kepala kepala+dulu keras kereta+sudah ketemu+bocah
 kirim+foto kirim+video klien+di klien+tidak km+19 kompor kuncir lagi+cari lagi+jalan lagi+rusak lahir+di
 lansia+pingsan lansia+sebelah lansia+tabrak lansia+tidak lantai lapor+tadi lengan lewat+mana lihat+tangan live
 live+tiktok lk luka lumpuh+masih macet+tapi makan+di makin maling mandi+terus masih+nyangkut massa mata mata+putih
 mau+susul mau+turun mayat melahirkan melek menara mendadak minggu+lalu minum miring mulut ngumpet nongol2+lagi
 nya+tidak odgj+amuk odgj+laki odgj+lempar odgj+pegang orang+cuma orang+laki orang+tabrak otak pakai+alat panas+41
 pandang pandang+gelap panggil panjat+tiang parah+di pas pegang+perut pelan+di pembatas penumpang perahu perawat
 perempuan+muda petugas+belum petugas+minta petugas+puskesmas pikir pin pinggir+jembatan pintu+belakang
 plastik+hitam pohon+kelapa pucat pukul+orang putar+di putih+semua putus+jam rawa+rt reklame rel rel+sudah
 respon+panggil ribut+rebut rok rumah+sebelah sadar sakit+jiwa sarung saya+3 saya+chat saya+paksa saya+panas
 saya+susul saya+terjun saya+tidak sd+kelas sebelah+lansia segenggam sejak+kemarin sekitar+taman semua+sekarang
 sendiri+sejak sendiri+umur sengat senin+kemis sesak sesak+kaya si si+kakak siap+semua simulasi+ini situ+cipondoh
 suami+masih suara+minta sudah+aman sudah+baca sudah+dengar sudah+mulai sudah+ngasih sudah+pada tabrak+di
 tabrak+kereta tabrak+lari tabrak+truk tabung tahu+nama tahun+jalan tamu tangan+manusia tangan+masuk tapi+orang
 tebus telanjang+jalan telanjang+tidur telungkup temen tempat+tidur tengah+jalan terakhir+ke tergeletak terjebak+di
 terjun+aja terlantar+di terlantar+sendiri tersedak tersedak+nasi terus+panggil tetangga+saya tidak+berani
 tidak+cepat tidak+jawab tidak+naik tidak+tahu tidak+tolong tidak+waras tidur+tadi tiri+pegang toilet+pom tol+arah
 tolong+ada tukang+potong wasiat yang+depan yang+lewat yang+mati yang+pergi ~<ayu ~<bad ~<bay ~<bir ~<bts ~<dor
 ~<end ~<gas ~<gil ~<hpn ~<jat ~<kes ~<lai ~<lem ~<liv ~<lot ~<mat ~<mun ~<nem ~<ngi ~<ota ~<peg ~<pre ~<rap ~<reb
 ~<sad ~<si> ~<sun ~<tru ~<uju ~aah> ~adar ~ain> ~air> ~amaa ~arap ~atra ~atun ~bakn ~bali ~ber> ~berl ~biru ~boca
 ~bts> ~bunu ~busw ~cah> ~cahi ~caka ~dehi ~derm ~dicu ~dige ~diku ~dimi ~doai ~dras ~ebal ~ehid ~ejer ~ekla ~elah
 ~elun ~emin ~enti ~epal ~epun ~eres ~erut ~esek ~etak ~etol ~gat> ~gede ~geng ~ggun ~giku ~gil> ~gini ~gkup ~gugu
 ~has> ~heba ~hidr ~hin> ~hpny ~iaki ~ibac ~icoc ~idah ~idra ~ikal ~ilem ~imin ~inum ~ipat ~ipec ~iru> ~itus ~kabe
 ~kanc ~kawa ~kede ~kepa ~kosa ~kuli ~len> ~ler> ~lita ~live ~low> ~luar ~luka ~lumn ~lutn ~maji ~matr ~mbak ~mber
 ~minu ~mnya ~mpor ~mpuk ~muka ~nci> ~ndad ~nged ~ngge ~ngik ~ngoc ~niny ~ntur ~num> ~oain ~ocah ~orin ~pain ~pala
 ~par> ~pas> ~peca ~pemb ~penu ~pese ~piki ~pili ~puca ~rahu ~rame ~rat> ~rekl ~rel> ~rlam ~rnan ~rtel ~rtem ~saru
 ~sek> ~sesa ~siat ~sis> ~ssa> ~suar ~susu ~sway ~tabu ~taga ~tamu ~tebu ~temb ~teng ~timb ~tora ~tura ~tusi ~ucat
 ~ugur ~ukin ~ulua ~umat ~unuh ~unyi ~usan ~uswa ~utny ~ving
4 2+stasiun =breath abis+sekarang ada+api ada+belum ada+bocah ada+denyut ada+guna ada+jawab ada+murid ada+odgj
 ada+respon ada+suaranya aer aer+dari air+keran aja+saya ajak alat+botol alfa+sukasari ambruk+di ambruk+tabrak
 ambulans+cepat amuk+lagi anak+4 anak+autis angkot+tabrak angkot+tolong antri antri+sembako apa+cuma ari arm
 asap+sudah atap+pos atas atas+pagar atas+parkir atas+semua badan+saya badan+sudah bagaimana+ini bahu baju+anak
 baju+duduk bakar+warga bangun bangun+lagi bangun+sudah banjir+bapak bareng+anak baru+belakang batu+terus bawa+racun
 bayi+dibungkus bayi+merah beberapa begal+masih belakang+gudang belakang+ruko belulang bensin+kebon berenang
 berhenti berkenan besar+pas bisa+apa bisa+gerak bisa+ketemu bocah+hilang boleh+keluar buka+baju buka+pintu bulan+di
 bunuh+saya bus+jatuh by+a caina capek+saya cari+tapi chat+terakhir cimone+jaya cuma+bisa cuma+mata cuma+tidur dalam
 darah+lagi darah+tidak dari+dunia dari+kamar dari+minggu dari+tumpuk datang+saya dekat+jalan dekat+lampu den
 dengan+alat dengan+hp dengan+paman dengan+tali dengan+tas dengan+tetangga depan+alfa depan+bank depan+karaoke
 di+aspal di+bahu di+bak di+grup di+gudang di+kp di+lift di+pagar di+parkir di+saringan di+sebelah di+semak dia+naik
 dibawa+lari die+sudah digembok dikalungin dikenal dilempar disiram disiram+air ditembak+orang doa dorong dunia
 flyover+saya gagang gagang+pintu gali gang+damai gang+makam gelandangan+tidak gemeter gempa+tadi giling golok+gang
 golok+kemarin got+tusuk grup+rt gudang+jalan gudang+limbah guna+lagi hitam+bengkak hp+tidak iki ikut+saya indah+ada
 info+112 ini ini+bawa ini+di ini+lagi ini+yang inyo isi+batu itu+aja itu+boleh itu+ngaku itu+suka jalan+cepat
 jam+12 jejeritan jembatan+tol jendela jorannya jorannya+ada jpo+kepala kaca kaki+di kaki+itu kaki+patah kaki+tabrak
 kalau+dari kamar+sebelah kami+ketemu kami+tutup kandung kantor+saya kaos+merah karung+ada karyawan kasir kata+bapak
 kata+kalau kawat kayu kayu+panjang kdrt ke ke+genteng ke+kandang ke+lapak ke+luar ke+rel ke+rs ke+sebelah
 kebon+pisang keburu+mati kecantol kejang+sudah kelas+1 kemarin+anak kembar kena kena+orang kendaraan keresek
 kereta+di kereta+mau kereta+nanti keringetan kesamber+petir ketuban+sudah kira+mabuk kira+umur kirim kirim+orang
 klien+amuk km+21 kolong+mobil kolong+truk kompor+meledak kondisinya kontrakan+h korban+jiwa korban+luka kuat
 kudu+bagaimana kue kue+pasar kuku kuku+biru kunci kuntit lagi+besok lagi+ini lagi+lewat lagi+tidak lah+tidak lajur
 laki+naik laki+yang lalu+cuma langitnya lansia+e lansia+lumpuh lantai+10 lantai+12 lantai+paling lap+via lapangan
 leceh lepas+di lidahnya limbah+api longsor loteng luka+tembak lumpur luntur makan+sudah maling+masuk mana+ambulans
 manangih mandek masih masih+jalan masih+langsung masih+minta masih+nempel masih+ngobrol masih+putar masinis
 masuk+mobil masuk+rumah mati mau+bakar mau+bangun mau+hidup mau+hilang mau+sudah mau+terjun mayat+nyangkut
 meninggal+ini meninggal+tadi menit+belum merah+dia merah+semua merah+tolong minta+ampun minta+bantu mobil+mogok
 mobil+pada motor+jalan motor+ketemu mulu+dari mulut+busa muntah napas+bapak napas+tidak napas+tinggal
 ngaku+ditinggal ngapung ngapung+di ngiler ngumpet+di nyender+ke nyulut odgj+jauh odha ogah orang+bawa orang+buta
 orang+ganggu orang+got orang+kp orang+meninggal orang+ngambang orang+pergi orang+sakit orang+yang oto pacar+saya
 pakai+popok paling+atas pamit+semua panjat+pagar panjat+tower parkir+ramayana pasang+ring pasar+umur pasung
 pasung+dengan pelapor pembantu pengendara penumpang+angkot perempuan+berdiri perempuan+duduk pertigaan+kreo
 pinggir+gedung pinggir+orang pizza pkk poris+tidak potong+kaki potong+tubuh pulang+ambil pulang+sekolah
 punya+warung racun+tikus rame2 rame2+dengan rasa+kaki rawa raya+pasar rebut rel+ada rel+stasiun respon+dengan ring
 rokok+kata rt+ada ruko+modernland rumah+belum rumah+tetangga rusak+motor rw+2 rw+5 sabun sadar+depan sadar+di sahut
 salah+satu sambil+tangis sampai+step sampai+tidak sana sapi saringan sarung+di satu+bawa saya+aja saya+angkat
 saya+badan saya+bener saya+biru saya+dari saya+demam saya+dicekik saya+kalau saya+ketok saya+kok saya+kumat
 saya+pasung saya+sekap saya+telepon sejak+jam sekap+tidak sekarang+bawa sekarang+cekik sekarang+kejar
 sekarang+muntah sekarang+tunggu semak sempat+kata sendiri+itu sendiri+tangis sengat+tawon sepatu sepeda+tabrak
 serang+jantung seret+pakai spiderman status+wa strip suami+mancing suara+anak suaranya+tadi subroto+dekat sudah+5
4 sudah+aja sudah+bau sudah+besar sudah+dikalungin sudah+jebol sudah+lepas sudah+luka sudah+panjat sudah+pernah
 sudah+senin sudah+teriak sudah+tulis sukuna tabrak+aja tabrak+by tabrak+roda tabrak+tiang tahan tahu+siapa
 tahun+baju tahun+lepas tali+jemur tali+sudah tanpa+identitas tarik+anak tarik+naik tarik+tidak taruih telen
 telepon+lansia tengah+rel tenggelam+kali tenggelam+ke tepi tergeletak+di teriak teriak+maling terjun+dari tertelan
 terus+sudah tiang+bendera tidak+berhenti tidak+boleh tidak+datang tidak+dikenal tidak+keringetan tidak+melek
 tidak+pernah tidur+aja tidur+dari tidur+mulu tiga+anak tindih tinggi+3 toko+kue tolong+cepat tolong+dong tolong+pln
 tower+bts truk tu+lah tulang+belulang tulis+surat tunggu+saya turun+kata ubah ujung umum+taman via waras warga+rame
 yang+berani yang+dua yang+lama yang+sudah yang+tahu ~<abu ~<aer ~<air ~<all ~<arm ~<beu ~<buj ~<cap ~<dal ~<dar
 ~<eng ~<eta ~<get ~<gin ~<heb ~<hes ~<idu ~<iki ~<ini ~<iny ~<jar ~<jej ~<kaw ~<kdr ~<ke> ~<kep ~<kue ~<laj ~<lec
 ~<lid ~<luk ~<lun ~<may ~<men ~<mul ~<nim ~<nje ~<odh ~<oga ~<oto ~<pil ~<pis ~<piz ~<pkk ~<pot ~<rah ~<rat ~<rel
 ~<rem ~<sua ~<ten ~<tep ~<tub ~<uja ~<via ~aban ~abet ~aer> ~ahny ~ahut ~ajik ~akin ~aksa ~alin ~ambr ~ame2 ~ame>
 ~anus ~araa ~arat ~arui ~arya ~asai ~asta ~atah ~atap ~atu> ~awak ~awat ~bada ~bat> ~bega ~begi ~bek> ~berh ~beti
 ~bini ~bol> ~buju ~bun> ~buny ~cain ~cakn ~cir> ~coco ~dala ~daln ~dar> ~dem> ~der> ~doa> ~dola ~doro ~drt> ~duni
 ~ebat ~ecan ~eceh ~edag ~eden ~egan ~ekep ~ela> ~elua ~elul ~emas ~embe ~emet ~enag ~enal ~enge ~enja ~epi> ~era>
 ~erak ~erhe ~erhi ~erse ~erub ~erus ~etar ~etes ~etis ~etok ~etut ~gacu ~gata ~geme ~ggul ~gile ~gin> ~gitn ~gkok
 ~gsor ~gun> ~gunc ~h2an ~hent ~iak> ~iasi ~icar ~igem ~iken ~imbu ~inge ~inis ~irim ~irku ~irny ~iten ~itua ~ive>
 ~izza ~jari ~jeje ~jika ~jira ~jora ~kany ~kap> ~kary ~kayu ~kdrt ~kepo ~kero ~kuat ~kue> ~kunc ~kunt ~kuri ~lahi
 ~lai> ~laju ~lat> ~lece ~lema ~lida ~lift ~lips ~loc> ~lote ~loto ~lula ~lunt ~mak> ~mata ~maya ~mbes ~mbun ~me2>
 ~menn ~mern ~mero ~mete ~mrt> ~muni ~munt ~nara ~ncin ~ndih ~ndol ~nduk ~nego ~nete ~ngac ~ngag ~ngah ~ngat ~ngej
 ~ngg> ~ngih ~ngso ~ngun ~nia> ~nome ~nuh2 ~nuh> ~nusi ~nyel ~nyem ~nyer ~nymo ~odha ~ook> ~ope> ~oron ~osia ~oten
 ~paca ~pal> ~panj ~pasu ~peja ~pel> ~pene ~pers ~petn ~pide ~pin> ~ping ~pisa ~pizz ~pkk> ~poto ~pur> ~puse ~raan
 ~raki ~ram> ~rdar ~rebu ~regu ~rem> ~rhen ~riak ~rken ~rku> ~rope ~rsed ~ruba ~ruih ~rum> ~runt ~ryaw ~sabu ~sahu
 ~san> ~sap> ~satu ~seka ~seng ~siny ~sisw ~spal ~spid ~tah> ~temu ~tepi ~terh ~teri ~ters ~tina ~tit> ~tol> ~tong
 ~truk ~tubu ~tuh> ~tuha ~tuin ~uann ~uh2a ~ukun ~ulat ~ules ~umpe ~unci ~unia ~uruh ~user ~wahn ~way> ~yamb ~yele
 ~yira ~yun> ~zza>
3 10+mnt 11+di 14+ada 2+baju 2+hari 2+ruko 2th 6+tahun 7+bulan 70+40 8+bulan 9+cipondoh a+guy abg abu ada+asap
 ada+belatung ada+layan ada+maling ada+siswa ada+sora ada+surat ada+tadi adem adik+saya aia air+panas aja+jalan
 aja+sih akan+lihat alat+ke all almarhum+istri ambil+dia ambil+pisau ambruk+sekarang ambulans+kami anak+jalan
 anak+main anak+sundut anak+tabrak anak+tapi anak+teriak ancam+warga aneh angkat angke+tidak angkot+macet
 anjing+odgj apartemen arah+bandara arah+bendungan ari+belum ari2nya astaga atas+perhatiannya atas+rel atep autis+6
 badan+biru bahaya+tabrak baju+kuning bak+sudah bakar+gang bakar+gudang bakar+tolong balita+jalan balkon
 balkon+apartemen bangun+depan bank+bca bank+bri bantal bantu+segera bapak+dari bapak+demam bapak+gelandangan
 bapak+mau bapak+sudah baru+pulang baru+turun barudak bau+menyengat bau+sampai bawa+dengan bayi+jalan bayi+prematur
 bayi+tangis beberapa+laki becak begitu bekas+sudah belakang+mesjid belakang+pasar belakang+sekolah belum+disentuh
 belum+masih belum+muncul belur bendungan bengkok bensin berani+dekat berantakan berdiri berenang+di besar+cikokol
 besok betisnya biarin bicara+pelo bicara+tidak bidan+tidak biji biji+rambut birth biru+semua bisa+dicabut
 bisa+distop bisa+tutup biwirna bocah+2 bocah+tidak bola+mata bola+slapajang boneka+di botol+rusak botol+susu
 bukan+boneka bulan+keluar bunyi bunyi+sesak buruh+pabrik busa busa+jalan by caah cape+banget cari+tidak cari+tolong
 cat+bakar cekik+istri cepat+lansia cermin chat+jaga cipondoh+tidak cisadane+dari cisadane+dekat cium cubit
 dada+sakit dada+tidak dagang+berantakan dalam+sumur dalam+tas damai+pabuaran danau dangkal dari+bawah dari+grogol
 dari+jembatan dari+jpo dari+kebun dari+pintu dari+pos dari+posisi dari+sekolah datang+dia dengan+baju dengan+dia
 dengan+foto dengan+hormat dengan+keluarganya dengan+korek dengan+sekali dengan+terus depan+lapangan depan+sdn
 depan+terminal di+angkot di+apartemen di+atep di+bibir di+cisadane di+danau di+eceng di+foto di+kasur di+kulkas
 di+leher di+meja di+perlintasan di+poster di+saya di+tangga di+terminal di+tong di+tumpuk dia dia+cekik dia+di
 dia+lagi dia+looks dia+sayat dia+serang dibungkus+kresek digigit+ular dijemput+orang dikasih+makan dikenal+dari
 dikenal+di dikepung dikit+tapi dipukul+laki dirubung diserang distop ditaro+dalam ditaro+di ditaro+rapi
 ditinggal+bapak ditusuk+di dompet+dengan dong+ini down dua+menit dua+sudah duga dumpit+gandasari e+tidak emas
 etalase falah+gondrong flyover+sambil foto+itu gandengan+di gang+belakang gang+dekat ganggu+jiwa gedung
 gelandangan+disiram gelandangan+jalan gelandangan+tabrak gelang gelantungan+di genangan gerak+dikit gerak+lagi
 gerak+tidak gerbang+pabrik gini giving giving+birth golok+cari golok+dekat golok+jalan golok+kp gondok gondrong+ada
 got+tabrak guling guna guru+lapor h+jaman hamil hamil+7 hapenya hapenya+mati hari+tetangga has+a hati+kel hes
 hidup+dengan hidup+masih hilang+laki histeris hitam+dari hormat+kami hutang igd ijo+ada iki+orang industri+manis
 infeksi ini+bukan ini+mau ini+orang ini+temen irigasi isi+minta itu+bukan itu+jatuh itu+satpam itu+untuk jadi+gini
 jadi+mayat jaga+anak jaga+saya jalan+pelan jalan+sinar jalan+tadi jam+1 jam+10 jam+11 jam+2 jam+tidak jamaah
 jaman+pondok jantung+jalan jari+putus jebol jembatan+ciledug jembatan+kaki jembatan+layang jemput+saya jiwa+itu
 jpo+tangcity jurumudi+lama kabel kabel+gang kabel+listrik kaca+di kaki kaki+kegiles kaki+kena kaki+kolong
 kaki+nongol kamar kamar+12 kamar+ini kami+di kami+lagi kami+tidak kancaku kantor+pos kartika karung karung+isi
 karunya+dia kata+ini kata+tidur kata+yang kaya+mau kayu+runcing ke+pagar ke+tangga kebas kebon+tidak kec+batuceper
 kecamatan kecamatan+benda kecamatan+periuk kecil+bocah kecil+ditinggal kedip2 kegiles kejar+di kejar+warga
 kel+sangiang kelapa+tidak keluar+belatung keluar+busa keluar+percikan keluar+sudah kemarin+pakai kemarin+tapi
 kencang+banget kepala+belakang kepala+orang kereta kereta+bandara kerupuk+sendiri ketemu ketemu+dia ketemu+sampai
 ketemu+tuhan ketok kirim+ambulans kok+ada kok+badan kok+sekarang konter konter+hp kontrakan+pada kontrakan+sebelah
 korban korek kota+sudah kp+bulak kp+jurumudi kp+rawa ku+orang kuat+jalan kudu kuli kunciran+jaya lagi+dikeroyok
 lagi+kereta lagi+kerja lagi+kontrakan lagi+melahirkan lagi+sudimara lai laki+darah laki+di laki+meninggal lalat
 lalat+ijo lama+dekat lama+orang lampu+nyala lansia+a lansia+belum lansia+di lansia+itu lansia+masih lansia+pikun
3 lansia+terjebak lansia+tu lantai+5 lapak+orang lapak+rongsok lapangan+bola lapor+ada lapor+kemana lapor+odgj
 lapor+orang lari+di lemari lemas lemas+banget lepas+satu lewat+jalan lewat+kata lewat+pagar libur lift lihat+jalan
 lihat+lampu lihat+tulang like lipat loba loc locked lok+jalan lot+transmart luka+belur luka+infeksi lunas
 lunas+kalau mabuk+bawa mabuk+tidur majikan makam+sukajadi makan+sekarang makan+tapi maling+di maling+masih mall+ada
 mana+saya manusia masih+anget masih+duduk masih+hari masih+sehat masjid+kunciran masker masuk+giling masuk+mesin
 mata+melotot mata+sudah mati+orang mati+tidak mau+ada mau+bikin mayat+bayi mayat+bukan mayat+laki maybe meja
 melahirkan+bidan melepuh menangis mendadak+sebelah mendesis mending mending+saya mengambang+di menit menyengat
 merah+kok merem merem+terus merembet merembet+ke meresahkan minggu+ditinggal minta+ke minum+dari minum+oplosan
 minum+pembersih minyak mnt mobil mogot+jam motor motor+di motor+masuk motor+orang muara muko+surau mules+dari
 mulu+kata munggah murid mushola+nurul naik naik+atap naik+pagar napas+di napas+kolong naro netes ngambang+di
 ngarenghap ngejogrok+di ngelem+sampai ngomong+ngaco ngomong+terus ngucur no+14 no+7 nomor+tidak nongol+dari
 nya+belum nyala+terus nyalain nyamber nyamuk+cair nyebar nyelem nyelem+cari obat+nyamuk odgj+anak odgj+ke
 odgj+meresahkan odgj+naik odgj+panjat odgj+rusak odgj+ternyata ojol orang orang+ambruk orang+belum orang+duduk
 orang+itu orang+kata orang+masuk orang+pada orang+sambil orang+telanjang orang+tenggelam ormas pabrik+bakar
 pabrik+cat pacar+sekarang pada+bawa pada+ngerem pagar+pembatas pahanya pakai+kursi panas+dengan panggil+cuma
 panggil+diam papan parah pas+bener pasang pasar+kunciran pasar+lama pasar+poris paspor pegang+dada pegang+golok
 pegang+pisau pelapor+anak pelo pembatas+jembatan pembeli pendatang penelepon penelepon+satpam penelepon+tetangga
 penghuni+panti penumpangnya perahu+terbalik percikan perempuan+di perempuan+jatuh pergi+ditinggal perhatiannya
 pernah+keluar perum+puri petani pikun+naik pilih pinggang pinggir+selatan pingsan+dekat pintu+dari pintu+kunci
 pisang+belakang pisau+depan pisau+lipat polisi+belum polisi+depan polsek popok poris+pinggir pos+ronda
 posisi+dengan potong prematur prematur+lahir pukul+gelandangan pukul+saya pulang+tadi puluh punggung puri+kartika
 pusernya putih+doang putus+kena q raba+anak racun+rumput ramayana+ciledug rame+film rapat ratus rawa+kucing
 rebut+lapak regulatornya rembes renang respon rokok+dengan ronda+rw rs+kami rt+04 rt+3 rt+6 ruang+tamu rujuk
 ruko+ciledug ruko+pinang rumah+apa rumah+jam rumah+makan rumah+no rumah+orang rumah+poris rumah+rt rumah+rusak
 rumah+sendiri runcing rw+9 rw+lansia sadar+adem sadar+turun salah+sasaran sambil+senyum sampai+ke sampai+lihat
 sampai+sini samping+gardu samping+mushola sarmin sasaran satpam+rumah satu satu+saudara satu+sudah saturasi
 saya+ambruk saya+baru saya+buka saya+disiram saya+habis saya+kaki saya+lewat saya+masuk saya+ngumpet saya+nyasar
 saya+pergi saya+putus saya+sekarang saya+selimut saya+sembunyi saya+sering saya+stroke saya+sudah saya+tahan
 saya+untuk sblm sebelah+sundut sekarang+banget sekarang+berdiri sekarang+demam sekarang+dia sekarang+dibawa
 sekarang+ngantuk sekarang+teriak sekolah+minta sekuriti selang selatan+tidak selokan+depan sembunyi sempoyongan
 semprot+tidak semua+baju semua+di semua+tadi sendiri+dari sendiri+jam sendiri+pakai senjata+depan senjata+di
 senjata+kata sepatu+sudah serang+warung seret+anak seret+motor serpong+tidak setengah+jam setoran setrum+pas
 si+udin sinar sinar+hati siswa slapajang slapajang+jaya sopir+linglung stasiun+kalideres step+mata stroke+sekarang
 suami+odgj suara+bayi suaranya+masih sudah+15 sudah+almarhum sudah+dada sudah+kejang sudah+tabrak sukajadi+karawaci
 sukasari supir+sudah suruh+lapor susul+almarhum syarat+lapor tabrak+bis tabrak+bus tabrak+gerobak tabrak+motor
 tabrak+pohon tabrak+warung tabung+gas tadi+bikin tadi+cuma tadi+subuh tadi+tangis tadi+tidak tahu+hidup tahun+kunci
 tahun+rambut takut+salah takut+tapi taman+tidak tambah+banyak tambah+sekarang tambang tanah+di tangan+anak
 tangerang+ada tangga+kantor tanggul tangis tangis+sendiri tangis+teriak tangis+tidak tangkal tanya+ini tanya+rumah
 tanya+tidak tapi+jalan tapi+kok tas+belanja tas+tidak tebal telepon+112 telungkup+di teman teman+saya tembok+ambruk
 tembus tempat+sampah tempat+wudhu tengah+kali tengah+tol tenggelam+kolam terakhir terakhir+kata terbang teriak+dia
3 teriak+minta teriak+tolong terjun+ke terowongan terus terus+ambruk terus+hp terus+kalau terus+orang terus+senyum
 tetangga+di tiang tiang+listrik tiap+dua tiba+tidak tidak+akan tidak+buka tidak+dia tidak+nyambung tidak+pulang
 tidak+soal tidak+tiasa tidak+ubah tidur+dalam tidur+sekarang tidur+semua tidur+terus tiktok tina tingga tinggi
 tinggi+sampai toko+emas toko+saya tolong tolong+di tolong+jangan tolong+kalau tolong+nanti tolong+petugas
 tolong+polisi tua+di tua+itu tua+kerja tua+sendiri tua+yang tuhan tukang+gali tukang+parkir tukang+rumput
 tukang+sayur tulang+nongol tulis+pesan tumpah tumpuk tunggu+dia tunggu+lama umur+2 untuk+saya upacara usus+keluar
 utang+lunas wae+saya waktu+itu waras+dari warga warga+lapor warga+panik warisan wedok wkwk+ada wkwk+doang woi+ada
 wudhu yang+buka yang+kecil yang+odgj yang+pingsan yang+tempo ybs+bawa ybs+serang ~<2th ~<abg ~<ade ~<aia ~<amp
 ~<ast ~<ate ~<bes ~<bij ~<biw ~<bus ~<by> ~<caa ~<cha ~<cub ~<dic ~<dik ~<dil ~<dow ~<dri ~<dug ~<gaw ~<gen ~<gig
 ~<giv ~<gla ~<igd ~<ika ~<iri ~<jur ~<kac ~<kai ~<kak ~<kay ~<keb ~<kei ~<kum ~<kun ~<kus ~<lib ~<lik ~<lon ~<maj
 ~<med ~<mej ~<mer ~<mil ~<mnt ~<mob ~<nad ~<nek ~<net ~<ngn ~<nyo ~<ojo ~<orm ~<pah ~<pai ~<ped ~<pej ~<pop ~<puc
 ~<q> ~<rob ~<sah ~<sbl ~<sek ~<sel ~<sis ~<sla ~<sra ~<teb ~<tig ~<uda ~<upa ~<usu ~<wed ~<wud ~abel ~abg> ~aci>
 ~adan ~adek ~adem ~adu> ~afas ~aia> ~aira ~akhi ~akny ~alia ~alny ~an2a ~anau ~aneh ~anek ~angi ~angu ~anin ~anje
 ~anny ~anya ~ape> ~apun ~ari2 ~arik ~arud ~arum ~asia ~asin ~aske ~aspo ~atep ~atin ~ator ~avin ~aybe ~balk ~bann
 ~bate ~beca ~bens ~berd ~beso ~beur ~bica ~biji ~birt ~bit> ~biwi ~blm> ~bola ~bran ~bruk ~buki ~caah ~caku ~celu
 ~cer> ~cerm ~chat ~cium ~con> ~copo ~cor> ~dann ~dany ~dekn ~dela ~desi ~dha> ~dhu> ~dia> ~diaj ~didu ~digo ~diha
 ~diin ~dija ~dip2 ~dipu ~diri ~disa ~dist ~down ~duga ~dur2 ~ebol ~ebra ~ebuk ~ecak ~ecam ~edad ~edeb ~edun ~egde
 ~egen ~egil ~egit ~egul ~ejal ~ejar ~ekur ~elmn ~elur ~empo ~emu> ~emua ~emut ~enel ~enem ~engh ~enit ~enur ~enyu
 ~epat ~epot ~epuh ~epul ~eraw ~erci ~erdi ~eri> ~eria ~erow ~erud ~esis ~esok ~espo ~etem ~eten ~etor ~euin ~euk>
 ~eure ~fasn ~feks ~gai> ~gaja ~gal> ~gama ~ganj ~gasi ~gawa ~gdeg ~gedu ~gena ~gend ~gera ~geri ~geta ~gete ~ggi>
 ~ggil ~ghap ~gili ~gint ~gis> ~givi ~gkan ~gket ~goro ~gucu ~gul> ~gump ~gunk ~gus> ~hake ~hami ~heim ~hist ~hnyo
 ~hut> ~huta ~iaja ~iano ~iari ~iat> ~ibuk ~ibur ~icab ~icub ~idug ~idun ~igas ~igd> ~igoy ~ika> ~iker ~ikir ~ikto
 ~ilas ~iles ~impu ~infe ~inti ~inya ~inyo ~ip2> ~ipak ~irab ~irig ~irik ~irna ~irth ~irub ~iset ~isir ~isua ~itny
 ~iver ~ivin ~iwir ~jan2 ~jebo ~jel> ~jung ~kaca ~kain ~kaki ~kal> ~kedi ~kela ~kele ~keli ~kemi ~kep> ~kepu ~kere
 ~khir ~kitn ~korb ~kudu ~kuna ~kuny ~kuti ~lain ~lam> ~lamb ~lape ~lase ~lato ~lepu ~lian ~libu ~like ~lkon ~lmny
 ~luna ~maah ~maha ~mamb ~manu ~mask ~mass ~mayb ~mban ~mbet ~mbul ~medi ~mela ~men> ~meng ~meni ~miri ~mnt> ~mobi
 ~mpa> ~mper ~mpoy ~mua> ~muar ~muri ~n2an ~nadi ~nafa ~naik ~nann ~nau> ~ncen ~ncer ~ndat ~ndes ~neh> ~nele ~nfek
 ~ngab ~ngaj ~ngap ~ngen ~ngin ~ngis ~ngnt ~nimp ~ning ~nit> ~nnya ~nsin ~ntah ~ntal ~ntat ~nte> ~ntri ~nyeb ~nyob
 ~oba> ~obil ~obra ~ocke ~ocor ~ojol ~olot ~omer ~onci ~ong2 ~ongo ~ons> ~opok ~orba ~ost> ~otot ~pakk ~pamp ~pand
 ~pano ~pasp ~peke ~pelo ~pemp ~perh ~piny ~plas ~pok> ~popo ~pot> ~poyo ~prem ~puki ~puta ~rah> ~rant ~ras> ~rcik
 ~rdir ~rema ~resp ~ret> ~reta ~reun ~rid> ~riku ~ril> ~rim> ~rip> ~rkan ~roga ~rowo ~rth> ~rtik ~rubu ~ruda ~rudu
 ~ruh> ~ruk> ~runc ~rutn ~sada ~sahk ~samb ~sane ~sany ~sapi ~sapn ~sblm ~sege ~seke ~semi ~semu ~sepu ~seto ~sihi
 ~sin> ~sker ~slap ~soso ~spon ~spor ~ssal ~stag ~stik ~suap ~suku ~sung ~taha ~taka ~tam> ~tero ~tert ~teru ~tet>
 ~tin> ~ting ~tir> ~tok> ~torn ~uara ~ubah ~ubuh ~ucur ~udhu ~udu> ~uhan ~uik> ~uing ~ujur ~ulah ~unas ~une> ~uni>
 ~upac ~upny ~ur2> ~ureu ~urid ~urit ~usia ~usul ~utan ~via> ~ward ~wasi ~wedo ~wirn ~wudh ~yahn ~ybe> ~yeba ~yemp
 ~yoba
2 05+kelurahan 1+1 1+banyak 1+jam 112+terus 2+kunciran 2+no 2+strip 21+tidak 3+kali 3+tidak 30+tahun 3an 4+jatiuwung
 40+biji 45th 5+hari 7+pinang 9+bulan 9+tahun =body =food =still abis+lari abis+minum ada ada+ari ada+bakar
 ada+bapak ada+itu ada+kakak ada+kami ada+keluarganya ada+kendaraan ada+motor ada+nyawa ada+plastik ada+saya
 ada+senjata ada+tas ada+terminal ada+tulis ada+umur air+netes aja+dia aja+hidup aja+sudah ajak+pergi akhiri+semua
 alfamart+larangan alfamidi+jalan allah+ada amblas ambrol ambruk ambruk+ada ambruk+depan ambulans ambulans+rapat
 ambulans+rsud amis anak anak+baru anak+berenang anak+di anak+kelas anak+kontrakan anak+kunci anak+minta anak+minum
 anak+pasung anak+sebelah anak+sekolah anak+setrika anak+tinggal anget anget+tapi angin+ke angkat+kepala
 angkot+dengan angkot+di anjing+rabies antena apa+tapi api+makin api+merembet api+nya arah+karawaci arah+tpu aren
 ari+arinya ari2nya+masih arinya arusnya ashari+neroktog asing atap+pasar atas+becak awalnya+cuma ayam+dengan baal
 backup bacok+orang badan+lemas bae bagaimana+iki bagus bahar baja baju+dengan baju+pengantin bakar+bakar
 bakar+lapak bakar+orang balita+ditinggal banget+lihat bangku+tunggu bangun+kereta bangun+kolong bangunan banjir
 banjir+dada banjir+di banjir+sudah bantaran+cisadane bantu+saya banyak+lansia banyak+terus bapak+batuk
 bapak+kontrakan bapak+masih bapak+tua bar barang barang+rusak baru+20 baru+bisa baru+lihat baru+saja basah+darah
 basah+merah baterai baterai+kancing batu batuk bau+amis bau+aneh bau+busuk bau+tidak bawa+batu bawa+cair
 bawa+jerigen bawa+tabung bawa+tambang bawah bawah+stasiun bawah+tidak bayi+demam bayi+umur bca+jalan becak+tua
 bedeng+pasar begal+kasir begini+saya belakang+mutiara belakang+pos belakang+rw belakang+warung belum belum+angkat
 belum+nongol bensin+dengan benteng+betawi berani+pegang beras+kata bernanah berserakan+di bersuara beruntun
 besok+kalian besok+saya besok+tidak bestie bestie+saya betawi betawi+sambil betawi+tanah beureum biasa+mangkal
 biasanya+diam bibir+kali bibirnya bicara bintaro+plaza biru+muka biru+tidak bisa+bayar bisa+berenang bisa+kembali
 bisik2 bius blok+c blong+tabrak blue bocor+darah boiler boiler+muka bola+bali bonceng box bri+jalan bri+poris
 bridge bruk buaya bugel+sudah bujang buka+muka buka+tapi bukan+cuma bukan+hoax bulak bulakan bulan+ketuban
 buntu+samping bunuh+diri buruh c cai caina+untuk cair cair+kata car cari+itu cari+yang cek+lokasi cekik+anak cekung
 cepat cepat+dia cepat+itu cepat+orang cepat+tetangga cermin+pakai cibodas+baru cikokol+tidak ciledug+indah
 cimone+korban cincin cisadane+kel cisadane+orang cium+bau coba copot crane cross+lampu cuma+film cuma+geleng
 cuma+teriak daan daan+mogot dada+di daerah+parkir dagang+di daging dalam+ada dalam+kardus dalam+mobil dalam+tidak
 damai+3 dan+menolak dan+tidak dan+titip dapat+orang darah+dekat darah+di darah+duduk darah+lemas darah+loba
 darah+sekarang darah+sudah darah+tambah darah+terus dari+depan dari+dulu dari+gandengan dari+gerobak dari+jendela
 dari+kali dari+kontrakan dari+kuping dari+loteng dari+lt dari+panti dari+sumur dari+tadi darurat datang+sampai
 debat dekat+ada dekat+cimone dekat+kedaung dekat+lapangan dekat+perum dekat+summarecon demam+lemas den+sudah
 dengan+5 dengan+a dengan+bensin dengan+kata dengan+kayu dengan+truk denyut+sudah denyut+tidak depan+giant
 depan+kontrakan depan+puskesmas depan+stasiun depan+tambal di+bakar di+balkon di+bawah di+cermin di+data di+emper
 di+gerobak di+halte di+jendela di+kaca di+kali di+karung di+kembali di+kios di+kolam di+kusen di+lapang di+lapo
 di+layangan di+loteng di+pasa di+pertigaan di+pinggang di+pondok di+rusunawa di+rw di+sana di+saung di+sawah
 di+selokan di+sumur di+sungai di+teras di+the di+tiang di+toko di+trotoar di+tv dia+amuk dia+begal dia+juga
 dia+keluar dia+makan dia+mulai dia+odgj dia+rusak dia+tawa dia+teriak dia+took dia+tulis diabet diam+hari dicekik
 dicelup2in dicelup2in+ke dikasih+minum dikejar dikipasin dikipasin+tidak dilempar+dari dilempar+ke dingin+tapi
 dipompa dipompa+dada dipukul+pakai diri+sudah dirubung+lalat disentuh disimpen disimpen+di disiram+bensin disuapin
 ditaro+depan ditepuk2 ditinggal ditusuk+orang dkm doang+di doang+jalan doang+kata doang+lihat doang+tapi dor drop
 dua+gang dua+kubu duel+pakai duga+ganggu dulu+bapak eh+itu eh+kok eh+kumat emang+dia emang+tidak emas+pasar empat
 emperan+toko english eta gali+sumur gandengan gang+asem gang+buntu gang+langgar gang+mau gang+mawar gang+pinang
"""
