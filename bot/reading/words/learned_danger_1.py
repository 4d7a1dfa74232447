"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
27 bukan+wkwk
24 mau+mati
23 di+rel
21 kemarin+belum rusak+kaca
20 4+tahun
19 tidak+sadar
18 serang tidak+respon
17 kalau+saya patah+kaki saya+kemarin saya+lagi sudah+jadi tidak+napas
16 bantu+polsek dulu+tidak rangka tidak+bangun
15 demam+tinggi ini+saya luka+parah meninggal+di sekarat tidak+lihat ~rjp>
14 abis+kata banyak+banget di+tengah gantung+diri jalan+tol naik+ke rumah+kosong saya+takut sayat sekap selamanya
 sudah+biru sudah+tidak tali ~tali
13 ada+mayat bawa+banjir bawa+kayu bener+ada bukan+ini di+kandang film+bukan itu+saya kaku kejang melahirkan+di
 orang+mati sudah+siap tahun+hilang ~<tal ~kaku
12 ada+bayi ada+rambut bawa+pisau besok+tolong di+pinggir dia+kata dingin jalan+busway kejang+di kucing+saya
 mau+lewat minum+baterai pingsan saya+saya sekarang+juga sendiri+di sudah+di tadi+main tidak+bisa tidak+makan tulang
 yang+biasa ~ejan ~gsan ~ings ~tula ~yawa
11 2+tahun =strike ada+suara anak+kecil arus bakar+rumah bawa+golok butuh+ambulans cuma+mau darah dari+kemarin
 diri+di ditinggal+di dorong+orang hari+tidak ini+ada itu+sudah jalan+di jalan+raya jatuh+dari kemarin+cuma malah
 marah+hari minta+tolong nanti+lagi ngomel+sekarang nya+banyak petugas+kami saudara+saya saya+minum sudah+kaku
 sudah+ke tenggelam+di tidak+kuat umur+4 yang+ngambang ~<amu ~ceki ~ebaw ~ekik ~ngsa ~tusu
10 =dead ada+anak ada+laki ambulans+sekarang amuk anak+itu belum+datang belum+ketemu cekik cpr dada denyut di+lantai
 di+pohon diam+aja gantung gelandangan+yang harus+bagaimana hilang+di ikat ikat+di jangan+cari ke+atap kencang
 kepala+bocor lama+banget lapor+sekarang md minggu+tidak minum+semua motor+dengan muka+sudah naik+tower ngambang
 orang+sekarat peluru pingsan+di raba rel+tidak rumah+kontrakan saya+mau seberang+tol seret sudah+bengkak
 sudah+sesak tangan tanya+kalau temen+saya tidak+dikasih tidak+keluar ~<aru ~<cpr ~<md> ~<nul ~<ran ~acok ~acun
 ~alik ~baco ~bahu ~bern ~cpr> ~cun> ~ding ~git> ~igit ~ikat ~keja ~kesa ~ketu ~luan ~mere ~nera ~njat ~nyaw ~raba
 ~setr ~tep> ~umny ~yala
9 =birth =part alat+dekat ancam api+besar balita banget+sekarang banting begal berani berdiri+di berempat
 besar+banget biasa+tidur bisa+bangun bocah+kecil cuma+ngomel darah+banyak dari+atas dengar+suara di+atas di+tepi
 diri foto+tali gas+bocor gerinda indomaret+cimone jadi+bangkai jari kalau+tidak kali+dengan kata+jangan kata+sudah
 ke+jalan kembali+cuma ketuban lagi+bawa lagi+minta main+air main+di mandi+rumah mati+di minggir murid+saya nyala
 obat+sudah odgj+bawa panas+tinggi panjat pergi+bawa perkosa pinggir+flyover pisau+di racun sendiri+sudah setrum
 sih+lama sini+ada sudah+meninggal sudah+pinggang sudah+rusak tapi+sekarang tinggal+semua umur+6 yang+di yang+suka
 ~<adu ~<kej ~<nye ~<rac ~akar ~ayat ~cam> ~deny ~elo> ~enum ~erko ~etru ~etub ~gann ~ingi ~ingn ~kand ~kar> ~kik>
 ~lany ~ncam ~ntun ~nyal ~nyut ~osa> ~pelu ~racu ~riny ~rkos ~seda ~trum ~tuba ~undu ~ungn ~usuk ~yut>
8 =arms =blaze =limp ada+besok ada+darah air+sudah aja+yang alat anak+tk anak+umur api bagaimana+sih bak+mandi bakar
 bapak+jatuh bapak+tidak bayi+di bibir cipondoh+jam dalam+rumah di+bantal di+ruko di+toilet dibacok digigit do
 dompet+hilang golok+di guy jadi+takut jalan+ke janin kaki+bengkok kami+minta kandang kata+untuk kayanya+sudah
 ke+tengah kemana+di kena+peluru ketemu+mayat kumat+lagi lama+sakit lansia+seberang lewat+orang marah+belum
 masih+hidup mati+aja mau+minggir mau+pamit md+di meninggal minta+ambulans naik+motor ngocor nyangkut odgj+kejar
 orang+kejang pagar+jembatan pakai+pisau paksa pingsan+depan pohon+dengan pukul saya+cuma saya+jatuh saya+umur
 sayat+tangan sekarang+pingsan siapa+saya step sudah+lemas sudah+merah takut+lapor tali+di temen+kerja
 ternyata+sudah tetangga+teriak tiba tidak+gerak tidak+rasa tidak+sahut titip+kucing yang+cari ~<anc ~<api ~<do>
 ~<hel ~<his ~<nap ~<rab ~<set ~<tib ~aba> ~assa ~baun ~bir> ~cok> ~dada ~diap ~dike ~dise ~ebot ~ekap ~elam ~eroy
 ~esam ~gali ~goco ~guy> ~iba> ~ibir ~igig ~iler ~iram ~jani ~jat> ~keba ~keto ~lemp ~lik> ~luru ~mala ~manj ~mend
 ~muk> ~ng2> ~ngam ~ntin ~nyir ~nyo> ~ongn ~oyok ~paks ~pasn ~puku ~rani ~royo ~sebo ~sera ~step ~tasn ~tiba ~ukul
 ~yat> ~yok>
7 5+tahun =sick =stir abis+ini ada+kaki adu adu+banteng alat+marah anak+tetangga api+di asap+hitam asap+tebal atap
 atm+dengan bacok bakar+kasur balita+terlantar bangun+tidak banteng batuk+darah bawa+alat bawa+bensin bayi bernyawa
 bisa+cepat bisa+ngomong cari+saya chat culik cuma+marah dengan+minta depan+sekolah di+tangan dikeroyok ditusuk
 do+saya dua+orang gelandangan+kejang gigit golok identitas+di ini+bener itu+ternyata jangan+tunggu jatuh jurang
 kakak+saya kaya+badan ke+atas ke+rahmatullah ke+saya kecil+di kena+gerinda kena+mesin kereta+lewat kesakitan
 kesamber ketemu+bayi kok+petugas kontrakan+itu kunci+di lagi+pegang lansia+jatuh lari+ke lempar liar+di mantan
 masih+di masuk+kolong mati+kedinginan mau+melahirkan mau+tidur minum+racun motor+adu napas nyangkut+di obat+tidur
 orang+gantung orang+sekitar pada pakai+motor palang+sudah paman pas+mau pasien+lari peluru+nyasar perut pil pin
 pingsan+lagi pisau rahmatullah rel+dekat rini robek sakit+tapi saya+di saya+guru saya+pulang sekap+anak
 serang+petugas sih+tapi stroke+di sudah+hitam sudah+lewat sudah+naik sundut sundut+rokok tadi+masih tahun+sendiri
 takut+meledak tebal+dari terbalik terjun tidak+bernyawa tidur+selamanya tinggi+dekat umur+3 usah+kirim usus
 yang+gantung ~2in> ~<bak ~<che ~<cul ~<dig ~<dir ~<dun ~<gol ~<lif ~<lip ~<lk> ~<puk ~<sir ~<ste ~<str ~<tul ~<was
 ~abun ~ala> ~alat ~amba ~ambe ~amit ~apin ~aro> ~arus ~awur ~ayi> ~baka ~bayi ~boto ~culi ~dara ~deke ~dih> ~dut>
 ~egal ~ejam ~eket ~elia ~engg ~eong ~erju ~esak ~gka> ~golo ~hiri ~iapi ~iara ~isek ~jatu ~jeri ~jun> ~jura ~kenc
 ~kera ~kul> ~latu ~mann ~marn ~mpar ~muan ~ndut ~nuli ~obek ~ogah ~olok ~pami ~rap> ~rbal ~remb ~rini ~rjun ~robe
 ~sau> ~sira ~suk> ~sund ~tala ~terj ~trin ~tuny ~uar> ~uban ~ulik ~wakn
6 4+hari 5+menit 6+keluar =hurt abis+kirim ada+balita ada+napas ada+polisi adu+kambing air+di akhiri anak+hilang
 anak+sd antara anyir api+sudah aspal atap+ruko atas+jembatan awalnya bahu bakar+asap bakar+besar bakar+di
 banget+dia banget+mau banget+tidak bangkai bantal+rel bantu+dulu bapak+tiri baru+lahir batang bawa+senjata
 bawa+tali bayi+baru bayi+dibuang bayi+ditinggal belatung belum+bisa bisa+angkat bisa+jawab botol butir cakar
 cepat+kesini dari+dalam dari+gudang dari+lantai dari+pohon dekat+masjid dekat+situ dekat+stasiun depan+pintu
 depan+saya depan+warung deres di+bahu di+becak di+dalam di+dapur di+gubuk di+kebon di+saluran di+wc dia+sekap
 dinsos+di dipukul ditinggal+bayi dua+hari duduk+di eceng eceng+gondok gang+masjid gas gawat gelandangan+itu gerak
 hidup+apa hidup+lagi hilang+abis itu+kayanya jatuh+ke juga+sudah kalau+bisa kalian kata+cuma kayaknya+sudah kayu+di
 ke+bawah ke+kali ke+leher kebon+saya keguguran kejang+depan kejang+lagi kejar+anak keluar kemarin+lapor
 kembali+bawa kepala ketemu+potong kirim+siapa kumat lagi+bersih lansia+sesak lansia+yang lapangan+belakang
 lihat+ada luar mati+rasa mau+culik mayat+orang meledak+di minta+tebus muka mules nancep nangkring nangkring+di
 napas+sudah nempel ngigau nih+di nyeri odgj+apa orang+depan orang+di orang+nya orang+tidur pamit+dari panggil+tidak
 pas+upacara pasung+di patah perempuan+mau pergi+tidak petugas+belum pulang+di putar rel rumah+bakar rumah+haji
 rumah+warga rusak+pintu sambar sampai+juga saya+4 saya+abis saya+cape saya+lepas saya+masih saya+terjun
 saya+tertelan saya+titip segera sekarat+di semua+obat sengaja senjata siram stroke suaranya sudah+mau sudah+saya
 sudah+sehat sudah+setengah sudah+tiada suka+tidur suruh susul tabrak tadi+dia tadi+ternyata tahu+kemana tarik
 tawuran telah tenggelam teriak+ampun ternyata+bukan tersedak tertelan+kelereng tetangga+bakar tiada tidak+mau
 tidak+minum tidur+tadi tiga tiri titip tolong+bantu tolong+dari trotoar+jalan tubuh tumpuk+sampah tusuk
 update+korban wa+nya yang+bikin ~<asp ~<awa ~<bac ~<beg ~<bib ~<cai ~<dad ~<dii ~<ged ~<guy ~<lac ~<loc ~<lua ~<mel
 ~<muk ~<nge ~<ses ~<tab ~<tus ~abra ~adak ~aku> ~alit ~alua ~amuk ~anca ~ance ~apas ~arah ~atas ~atuh ~bent ~beru
 ~bibi ~brak ~busa ~buti ~ceng ~cep> ~dici ~digi ~ecah ~ecen ~edak ~egug ~elet ~emin ~epal ~eran ~eret ~erge ~ers>
 ~erte ~esed ~gau> ~gele ~geng ~ggam ~ggel ~giga ~gigi ~gkai ~gura ~hirk ~iada ~igau ~ilap ~indi ~ipuk ~irka ~isam
 ~isau ~itod ~jang ~kalu ~kana ~kanc ~kegu ~kuma ~kup> ~len> ~leta ~lok> ~lut> ~maki ~mbus ~mele ~mpel ~mpt> ~mpuk
 ~mule ~nanc ~napa ~ncep ~nemp ~nged ~ngig ~ngit ~odon ~otol ~paha ~pega ~pemb ~perk ~pil> ~pirn ~puka ~rak> ~rel>
 ~rgel ~roke ~senj ~sent ~sepi ~sere ~sis> ~sor> ~stro ~tabr ~tawu ~terb ~terg ~tiad ~tiri ~todo ~trip ~trok ~ulin
 ~ulut ~ung2 ~usus ~utir ~waln ~wura ~yeri ~yir>
5 2+stasiun 3+tahun 6+rw ada+gelang ada+siapa air alat+di ambil+layangan ambruk+pas ambruk+tabrak ampun amuk+di
 anak+kandung apa+lagi apa+odgj apa+tidak asap+kemana atap+gedung atap+pos badan badan+dingin badan+orang
 bagaimana+nih bahu+tol bahunya baju+spiderman bangkai+dari bangun+dari banjir+lansia bapak+di bapak+yang
 bau+bangkai bawa+arus bawa+cari bayi+ditaro bayi+masih bayi+sudah biar+saya biasanya bibirnya+biru biru bisa+melek
 bocah bts bugel+rt buka bukan+simulasi buntu bunuh busway cape cari+istri culik+anak cuma+dengan cuma+lihat
 cuma+pakai cuma+tidur darah+dari dari+genteng darurat+medis datang+orang dehidrasi dehidrasi+parah depan+indomaret
 depan+pasar di+antri di+kamar di+kontrakan di+kursi di+lajur di+mesin di+pasar di+rok di+samping di+tapi dia+bacok
 dia+baik dia+kirim dia+minum dia+sudah dicek+ternyata digigit+anjing dilempar dingin+sudah ditaro ditembak dulu+dia
 end gelandangan+ketemu gelang+nama gudang+kardus hampir+mati has hebat hilang+dari ini+bapak ini+bawa jalan+kereta
 jalan+sendiri jam+12 jam+9 jembatan+cisadane jembatan+sudah kamar+saya kambing+sudah kami+jatuh kaya+ikan
 kayak+abis kayanya ke+end ke+kabel ke+mobil ke+tiang kecil+tidak kecil+tinggal keguguran+di kelahi kelas
 keliling+kampung keluarganya+di kelurahan+bugel kemana+mana kemarin+muncul kepala+dulu keras kereta+nanti
 kereta+sudah ketemu+bocah ketemu+md kirim+video klien+amuk klien+di klien+tidak km+19 kompor kuncir lagi+cari
 lagi+jalan lagi+lewat lagi+rusak lahir+di lansia+pingsan lansia+sebelah lansia+tabrak lantai lapar+sampai lengan
 lihat+tangan live live+tiktok lk luka luka+tembak lumpuh+masih macet+tapi makan+di makin maling mandi+terus
 masih+nyangkut masih+putar massa masuk+jurang mata mata+putih mau+bunuh mau+hidup mau+susul mau+turun medis
 melahirkan mendadak minggu+lalu minum mulai mulut nongol2+lagi nya+kayak nya+tidak odgj+amuk odgj+lempar
 odgj+pegang orang+laki orang+pergi orang+tabrak otak pakai+alat pakai+kayu pamit panas+41 pandang pandang+gelap
 panggil panjat+tiang parah+di pasang+ring pegang pegang+perut pelan+di pembatas penumpang perawat perempuan+muda
 petugas+minta petugas+puskesmas petugas+spbu pikir pinggir+jembatan pintu+belakang plastik+hitam pohon+kelapa pos+2
 pucat pukul+orang putar+di putus+jam rawa+rt reklame rel+sudah ring rok rumah+sebelah sadar sakit+jiwa sarung
 saya+chat saya+demam saya+paksa saya+panas saya+susul saya+telepon sebelah+bau segenggam sejak+kemarin
 sekarang+amuk sekitar+taman semua+sekarang sendiri+sejak sendiri+umur sengat senin+kemis seret+pakai sesak
 sesak+banget sesak+kaya si simulasi+ini situ+cipondoh suami+masih suara+minta sudah+5 sudah+aman sudah+baca
 sudah+capek sudah+dengar sudah+lihat sudah+ngasih sudah+pada tabrak+di tabrak+kereta tabrak+lari tabrak+truk tabung
 tahu+nama tamu tangan+manusia tangan+masuk tapi+orang tebus telanjang+tidur telungkup temen tempat+tidur
 tengah+jalan tenggelam+ke terakhir+ke tergeletak teriak+jangan terjebak+di terjun+aja terlantar+di
 terlantar+sendiri tersedak+nasi terus+panggil tetangga+saya tidak+berani tidak+cepat tidak+jawab tidak+naik
 tidak+tolong tidak+waras toilet+pom tol+arah tolong+ada tukang+potong waras wasiat yang+depan yang+lewat yang+mati
 yang+pergi ~<aer ~<bad ~<bay ~<bir ~<bts ~<dor ~<ece ~<gas ~<gil ~<jat ~<kep ~<kes ~<lai ~<lem ~<liv ~<mat ~<mun
 ~<ngi ~<ota ~<peg ~<pre ~<rap ~<rel ~<sad ~<si> ~<sun ~<tru ~<uju ~aah> ~adar ~ain> ~akin ~amaa ~arap ~atra ~atun
 ~awat ~bali ~berl ~biru ~bisi ~boca ~bol> ~bts> ~bun> ~bunu ~busw ~cah> ~cahi ~caka ~dehi ~dicu ~dige ~diku ~dimi
 ~dip> ~doai ~dras ~ebal ~edip ~edis ~ehid ~ejer ~ekla ~elah ~elun ~enge ~enta ~enti ~epun ~erut ~esek ~etak ~etol
 ~flek ~gat> ~gede ~ggun ~giku ~gil> ~gin> ~gini ~gkup ~gugu ~has> ~heba ~hidr ~hin> ~huny ~iaki ~ibac ~icoc ~idah
 ~idra ~ikal ~ilem ~imin ~inti ~inum ~ipat ~ipec ~iten ~itua ~itus ~kawa ~kede ~kepa ~kosa ~krin ~kuli ~ler> ~lind
 ~lita ~live ~low> ~luar ~lumn ~lutn ~maji ~matr ~mbak ~mber ~minu ~mnya ~mpor ~nci> ~ndad ~ndur ~nego ~ngge ~ngik
 ~ngoc ~num> ~nyer ~oain ~oba> ~ocah ~orin ~pain ~pala ~pas> ~peca ~penu ~pers ~pese ~piki ~pili ~pin> ~puca ~raki
 ~rat> ~rekl ~rken ~rlam ~rnan ~rtel ~rtem ~saru ~sesa ~siat ~ssa> ~suar ~susu ~sway ~taga ~tamu ~tebu ~temb ~teng
 ~timb ~tong ~tora ~tura ~tusi ~ucat ~ugur ~ukin ~ulai ~umat ~unuh ~unyi ~uswa ~utny ~ving
4 20+menit =breath abis+sekarang ada+denyut ada+guna ada+jawab ada+odgj ada+respon ada+suaranya aer+dari air+keran
 air+panas aja+saya aja+sih alfa+sukasari ambil+dia ambruk+di ambulans+cepat amuk+lagi anak+4 anak+autis anak+di
 angkot+tabrak antri antri+sembako apa+cuma arm asap+sudah atas atas+pagar atas+parkir atas+semua ayun badan+saya
 badan+sudah bagaimana+ini baju+anak bakar+warga banget+dari bangun bangun+di bangun+lagi bangun+sudah banjir+bapak
 bapak+sudah batu+terus bayi+dibungkus bayi+merah begal+masih belakang+gudang belulang belum+ambil bengkok
 bensin+kebon berhenti berkenan besar+pas biarin bisa+apa bisa+gerak bocah+hilang bocah+tidak boleh+keluar boneka+di
 botol+rusak buka+baju buka+pintu bukan+boneka bulan+di bunuh+saya bus+jatuh butuh+bantu by+a caina capek+saya
 cari+tapi chat+terakhir cuma+bisa cuma+mata dada+tidak dalam darah+lagi darah+mana dari+dunia dari+jembatan
 dari+kamar dari+minggu dari+sekolah dari+tumpuk datang+saya dekat+jalan dekat+lampu den dengan+hp dengan+paman
 dengan+tali dengan+tas dengan+tetangga depan+alfa depan+karaoke di+aspal di+bak di+gudang di+kp di+lift di+pagar
 di+parkir di+saringan di+sebelah di+semak dia+naik dibacok+gang dibawa+lari die+sudah digembok disiram disiram+air
 ditembak+orang doa dorong dunia e+tidak eh+maksudnya flyover+saya gagang gagang+pintu gali gang+damai gang+makam
 gantung+di gemeter gempa+tadi genteng+rumah giling golok+gang golok+kemarin got+tusuk grup+rt gudang+jalan
 gudang+limbah guna+lagi hari+tetangga hitam+bengkak hp+tidak hpnya iki ikut+saya indah+ada industri+manis info+112
 ini ini+di ini+yang isi+batu itu+aja itu+boleh itu+ngaku itu+suka itu+teriak jalan+cepat jalan+ribut jebol
 jejeritan jembatan+ciledug jembatan+tol jorannya jorannya+ada jpo+kepala kaca kaki+itu kaki+tabrak kalau+dari
 kamar+sebelah kami+ketemu kami+tutup kandung kantor+pos kantor+saya kaos+merah karung+ada karyawan kasir kata+kalau
 kata+tidak kata+tidur kawat kayu kayu+panjang kdrt ke ke+genteng ke+kandang ke+lapak ke+luar ke+rel ke+rs
 ke+sebelah kebon+pisang keburu+mati kecantol kejang+sudah kejar+bocah kejar+di kelas+1 keluar+darah kemarin+anak
 kembar kena kena+orang kendaraan keresek kereta+di kereta+mau keringetan kesamber+petir ketemu+kepala ketuban+sudah
 kira+mabuk kira+umur kirim kirim+ambulans kirim+foto kirim+orang km+21 kompor+meledak kondisinya kontrakan+h
 kontrakan+pada korban+jiwa korban+luka kuat kudu+bagaimana kue kue+pasar kuku kuku+biru kunci kuntit lagi+besok
 lagi+ini lagi+kereta lagi+tidak lah+tidak lajur laki+yang lalu+cuma lampu+nyala langitnya lansia+e lansia+lumpuh
 lansia+tidak lantai+10 lantai+12 lantai+paling lap+via lapangan lapor+ada lapor+tadi leceh lemari lepas+di
 lewat+mana lift lihat+lampu limbah+api loc longsor loteng lumpur luntur makan+sudah maling+masuk mana+ambulans
 manangih mandek masih masih+jalan masih+langsung masih+minta masih+nempel masih+ngobrol masinis masuk+mobil
 masuk+rumah mati mau+bakar mau+bangun mau+hilang mau+sudah mau+terjun mayat mayat+bukan melek menara meninggal+ini
 meninggal+tadi menit+belum merah+dia merah+semua merah+tolong minta+ampun minta+bantu miring mobil+mogok mobil+pada
 motor+ketemu mulu+dari mulut+busa muntah napas+bapak napas+tidak napas+tinggal ngaku+ditinggal ngapung ngapung+di
 ngiler ngumpet ngumpet+di nya+belum nyender+ke nyulut odgj+jauh odha ogah ojol orang+bawa orang+buta orang+cuma
 orang+ganggu orang+got orang+kp orang+meninggal orang+ngambang orang+sakit orang+yang oto pacar+saya pakai+popok
 paling+atas pamit+semua pamitan panjat+pagar panjat+tower parkir+ramayana pas pasar+umur pasung pasung+dengan
 pelapor pembantu pembeli pengendara perahu perempuan+berdiri perempuan+duduk pertigaan+kreo pinggir+gedung
 pinggir+orang pintu+dari pizza pkk poris+tidak potong+kaki potong+tubuh pulang+ambil pulang+sekolah punya+warung
 putih+semua racun+tikus rame2 rame2+dengan rasa+kaki rawa raya+pasar rel+ada rel+stasiun rembes respon+dengan
 respon+panggil ribut+rebut rt+ada ruko+modernland rumah+makan rumah+tetangga rusak+motor rw+2 rw+5 sabun
 sadar+depan sadar+di sadar+turun sahut salah+satu sambil+tangis sampai+step sampai+tidak sana sapi saringan
 sarung+di satu+bawa saya+3 saya+aja saya+angkat saya+badan saya+bener saya+biru saya+dari saya+dicekik saya+kalau
 saya+ketok saya+kok saya+kumat saya+ngumpet saya+pasung saya+sekap saya+sekarang saya+sering saya+sudah sd+kelas
 sebelah+lansia sejak+jam sekap+tidak sekarang+bawa sekarang+cekik sekarang+kejar sekarang+muntah sekarang+tunggu
4 sekolah+minta selokan+depan semak sempat+kata sendiri+itu sengat+tawon sepatu sepeda+tabrak serang+jantung
 si+kakak siap+semua spiderman status+wa strip suami+mancing suara+anak suaranya+tadi subroto+dekat sudah+aja
 sudah+bau sudah+besar sudah+lepas sudah+luka sudah+mulai sudah+panjat sudah+pernah sudah+senin sudah+teriak
 sudah+tulis syarat+lapor tabrak+aja tabrak+by tabrak+roda tabrak+tiang tahan tahu+siapa tahun+baju tahun+jalan
 tahun+lepas tali+sudah tanpa+identitas tapi+dari tarik+anak tarik+naik tarik+tidak telanjang+jalan telen
 telepon+lansia tembok+ambruk tengah+rel tenggelam+kali tepi teriak teriak+maling terjun+dari tertelan tiang+bendera
 tidak+berhenti tidak+boleh tidak+datang tidak+dikenal tidak+keringetan tidak+melek tidak+pulang tidak+tahu
 tidak+ubah tidur+aja tidur+dari tidur+mulu tiga+anak tiktok tindih tinggi+3 tiri+pegang toko+kue tolong+dong
 tolong+pln tower+bts truk tu+lah tua+di tulang+belulang tulis+surat tunggu+saya ubah ujung umum+taman usah+cari via
 yang+berani yang+lama yang+sudah yang+tahu ~<abu ~<air ~<arm ~<ayu ~<beu ~<buj ~<cap ~<dal ~<dar ~<end ~<eng ~<eta
 ~<get ~<heb ~<hes ~<hpn ~<idu ~<iki ~<ini ~<jar ~<jej ~<kaw ~<kdr ~<ke> ~<kue ~<laj ~<lec ~<lid ~<luk ~<maj ~<med
 ~<men ~<mer ~<mul ~<nem ~<nim ~<odh ~<oga ~<ojo ~<oto ~<pej ~<pil ~<pis ~<piz ~<pkk ~<pot ~<rah ~<rat ~<reb ~<rem
 ~<sua ~<tep ~<tub ~<uda ~<uja ~<via ~aban ~abet ~ahut ~air> ~ajik ~aksa ~alin ~ambr ~ame2 ~ame> ~angi ~angu ~anin
 ~anje ~anus ~araa ~arat ~arya ~asai ~asta ~atah ~atu> ~awak ~bada ~bakn ~bat> ~bega ~begi ~bek> ~ber> ~berh ~beti
 ~bini ~buju ~buny ~cain ~cakn ~cir> ~cium ~coco ~dala ~daln ~dar> ~der> ~derm ~doa> ~dola ~doro ~drt> ~duni ~ebat
 ~ebol ~ecan ~eceh ~edag ~eden ~ekep ~ela> ~elua ~elul ~emas ~embe ~emet ~enag ~enja ~epi> ~era> ~erak ~eres ~erhe
 ~erhi ~eria ~erse ~erub ~erud ~etar ~etes ~etis ~etut ~gacu ~ganj ~gata ~geme ~gile ~gitn ~gkok ~gsor ~gun> ~gunc
 ~h2an ~hent ~hpny ~iak> ~iasi ~icar ~igem ~ikto ~imbu ~inge ~inis ~irim ~irny ~iru> ~ive> ~izza ~jari ~jebo ~jeje
 ~jel> ~jika ~jira ~jora ~kabe ~kany ~kary ~kayu ~kdrt ~kepo ~kero ~kuat ~kue> ~kunc ~kunt ~kuri ~lai> ~laju ~lat>
 ~lece ~lema ~lida ~lift ~loc> ~lote ~loto ~luka ~lula ~luna ~mak> ~mata ~mbes ~mbun ~me2> ~medi ~men> ~mern ~mero
 ~mete ~mit> ~mrt> ~muka ~muni ~munt ~nara ~ncin ~ndih ~ndol ~nduk ~nete ~ngag ~ngah ~ngat ~ngej ~ngih ~ngso ~ngun
 ~nia> ~niny ~nome ~ntur ~nuh2 ~nuh> ~nusi ~nyem ~nymo ~odha ~ojol ~omer ~ook> ~ope> ~oron ~oten ~paca ~pal> ~par>
 ~pasu ~peja ~pel> ~pene ~petn ~pide ~ping ~piny ~pisa ~pizz ~pkk> ~poto ~pur> ~puse ~raan ~rahu ~ram> ~rame ~regu
 ~rem> ~rhen ~riak ~rku> ~rope ~rsed ~ruba ~rudu ~rum> ~runt ~ryaw ~sabu ~san> ~sap> ~satu ~sek> ~seka ~semi ~sin>
 ~siny ~spal ~spid ~tabu ~tah> ~temu ~tepi ~terh ~teri ~ters ~tir> ~tit> ~tol> ~truk ~tubu ~tuh> ~tuha ~tuin ~uann
 ~ubah ~uh2a ~ukun ~ulat ~ules ~ulua ~umpe ~unci ~unia ~ur2> ~uruh ~usan ~user ~utan ~wahn ~way> ~yamb ~yele ~yira
 ~yun> ~zza>
3 10+mnt 14+ada 2+baju 2+hari 2+ruko 2th 7+bulan 8+bulan 9+cipondoh 9+tahun abg abu ada+api ada+asap ada+belatung
 ada+belum ada+bocah ada+maling ada+murid ada+nyawa ada+siswa ada+sora ada+surat ada+tadi adik+saya aer aia
 aja+jalan ajak alat+botol alat+ke all almarhum+istri ambil+pisau ambruk+sekarang ambulans+kami anak+jalan anak+main
 anak+sundut anak+tabrak ancam+warga aneh angkat angkot+macet angkot+tolong anjing+odgj apa+tapi apartemen
 arah+bandara arah+bendungan ari ari+belum ari2nya astaga atas+perhatiannya atas+rel atep autis+6 badan+biru
 baju+duduk baju+kuning bak+sudah bakar+gang bakar+gudang bakar+tolong balkon balkon+apartemen bangun+depan bank+bca
 bank+bri bantal bantu+segera bapak+dari bapak+demam bapak+gelandangan bapak+mau bareng+anak baru+pulang baru+turun
 bau+gas bau+menyengat bau+sampai bawa+dengan bawa+racun bayi+buang bayi+jalan bayi+prematur bayi+tangis beberapa
 beberapa+laki becak begitu bekas+sudah belakang+mesjid belakang+pasar belakang+ruko belakang+sekolah belum+masih
 belum+muncul bendungan bensin berani+dekat berantakan berdiri berenang berenang+di besar+cikokol besok besok+kalian
 betisnya bicara bicara+tidak biji biji+rambut birth biru+semua biru+tidak bisa+dicabut bisa+distop bisa+ketemu
 bisa+tutup biwirna blok+c bocah+2 bola+mata bola+slapajang botol+susu bulan+keluar bunyi bunyi+sesak buruh+pabrik
 busa by c caah cape+banget cari+itu cari+tidak cat+bakar cekik+istri cepat+lansia cermin chat+jaga cimone+jaya
 cipondoh+tidak cisadane+dari cisadane+dekat cium cubit dada+sakit dagang+berantakan dalam+tas damai+pabuaran
 dan+menolak danau dangkal darah+tidak dari+bawah dari+grogol dari+jpo dari+pintu dari+pos dari+posisi datang+dia
 datang+sampai dengan+alat dengan+baju dengan+dia dengan+foto dengan+keluarganya dengan+korek dengan+sekali
 dengan+terus depan+bank depan+lapangan depan+sdn depan+terminal di+apartemen di+atep di+bawah di+bibir di+danau
 di+eceng di+foto di+grup di+kasur di+kolam di+kulkas di+leher di+meja di+perlintasan di+pintu di+poster di+saung
 di+sawah di+saya di+tangga di+terminal di+tong di+trotoar di+tumpuk dia dia+amuk dia+cekik dia+di dia+lagi
 dia+looks dia+sayat dia+serang dibungkus+kresek digigit+ular dijemput+orang dikalungin dikasih+makan dikenal
 dikenal+dari dikepung dikit+tapi dipukul+laki dirubung dirubung+lalat diserang distop ditaro+di ditaro+rapi
 ditinggal+bapak ditusuk+di dompet+dengan dong+ini down dua+menit dua+sudah duga dulu+bapak dumpit+gandasari emas
 empat etalase falah+gondrong flyover+sambil foto+itu gandengan+di gang+dekat ganggu+jiwa gedung gelandangan+disiram
 gelandangan+jalan genangan gerak+dikit gerak+lagi gerak+tidak gini giving giving+birth golok+cari golok+dekat
 golok+jalan golok+kp golok+lagi gondok gondrong+ada got+tabrak guling guna guru+lapor h+jaman hamil hamil+7 hapenya
 hapenya+mati has+a hati+kel hidup+dengan hidup+masih hilang+laki histeris hitam+dari hujan+karunya hutang igd
 ijo+ada iki+orang infeksi info+tambah ini+bagaimana ini+bukan ini+lagi ini+mau ini+orang inyo irigasi isi+minta
 itu+bukan itu+jatuh itu+satpam itu+untuk jadi+gini jadi+mayat jalan+pelan jalan+sinar jalan+tadi jam+10 jam+11
 jam+tidak jamaah jaman+pondok jangan+lama jantung+jalan jari+putus jembatan+kaki jembatan+layang jemput+saya
 jendela jiwa+itu jpo+tangcity jurumudi+lama kabeh kabel kabel+gang kabel+listrik kaca+di kain kaki kaki+di
 kaki+kegiles kaki+kena kaki+nongol kaki+patah kamar kamar+12 kami+di kami+lagi kami+melihat kami+tidak kancaku
 karung karung+isi karunya+dia kata+bapak kata+yang kaya+mau kayu+runcing ke+pagar ke+tangga kebas kebon+tidak
 kec+batuceper kecamatan kecamatan+benda kecil+ditinggal kedip2 kegiles kejar+warga kel+sangiang kelapa+tidak
 keluar+belatung keluar+busa keluar+percikan keluar+sudah kemarin+pakai kemarin+tapi kencang+banget kepala+belakang
 kepanasan kereta kereta+bandara kerupuk+sendiri ketemu ketemu+dia ketemu+sampai ketok kira+4 kok+ada kok+badan
 kok+sekarang kok+tidak kolong+truk konter konter+hp kontrakan+sebelah korban korek kota+sudah kp+bulak kp+jurumudi
 kp+rawa ku+orang kuat+jalan kudu kuli kunciran+jaya lagi+dikeroyok lagi+juga lagi+kerja lagi+kontrakan
 lagi+melahirkan lai laki+darah laki+di laki+meninggal laki+tanpa lalat lalat+ijo lama+dekat lansia+a lansia+masih
 lansia+pikun lansia+terjebak lansia+tu lapak lapak+orang lapak+rongsok lapang lapor+kemana lapor+odgj lari+di
 lari+takut lemas lemas+banget lempar+rumah lepas+satu lewat+jalan lewat+kata lewat+pagar libur lidahnya lihat+jalan
3 lihat+tulang like lipat lok+jalan luka+infeksi lunas lunas+kalau mabuk+bawa mabuk+tidur majikan makam+sukajadi
 makan+racun makan+sekarang makan+tapi maling+masih mall+ada mana+saya manusia masih+anget masih+duduk masih+hari
 masih+sehat masjid+kunciran masker masuk+giling masuk+mesin masuk+sumur mata+melotot mati+orang mau+ada mau+bikin
 mayat+bayi mayat+laki meja melahirkan+bidan melepuh melihat+orang menangis mendadak+sebelah mendesis mending
 mending+saya mengambang+di menyengat merah+kok mereka+sudah merem merem+terus merembet minggu+ditinggal minta+ke
 minum+dari minum+oplosan minum+pembersih minyak mobil mogot+jam motor motor+di motor+jalan motor+masuk motor+orang
 muara mules+dari mulut+miring munggah muntah+terus murid mushola+nurul naik naik+pagar napas+di napas+kolong
 napas+lagi naro nasi netes ngambang+di ngomong+ngaco ngomong+terus no+14 no+7 nomor+tidak nongol+dari nyala+terus
 nyalain nyamber nyamuk+cair nyebar nyelem nyelem+cari obat+nyamuk odgj+anak odgj+itu odgj+ke odgj+panjat odgj+rusak
 odgj+seret odgj+ternyata orang orang+ambruk orang+belum orang+duduk orang+itu orang+kata orang+masuk orang+pada
 orang+sambil orang+telanjang orang+tenggelam ormas pabrik+bakar pacar+sekarang pada+bawa pada+ngerem pagar+pembatas
 pahanya pakai+kursi panas+dengan panggil+cuma panggil+diam panik+suami panto papan parah pas+bener pasang
 pasar+kunciran pasar+lama pasar+poris paspor pegang+dada pegang+golok pegang+kabel pegang+pisau pelapor+anak
 pelipis+robek pelo pembatas+jembatan pendatang penelepon penelepon+satpam penelepon+tetangga penghuni+panti
 penumpang+angkot penumpangnya perahu+terbalik percikan perempuan+di perempuan+jatuh pergi+ditinggal perhatiannya
 pernah+keluar petani pikun+naik pinggang pingsan+dekat pintu+kunci pisang+belakang pisau+depan pisau+lipat
 pohon+depan polisi+belum polisi+depan polsek popok pos+ronda posisi+dengan potong prematur prematur+lahir
 pukul+gelandangan pukul+saya pulang+tadi puluh punggung punggungnya pusernya putih+doang putus+kena q raba+anak
 racun+rumput ramayana+ciledug ratus rawa+kucing rebut rebut+lapak regulatornya renang respon rokok+dengan
 rokok+kata rs+kami rt+04 rt+3 rt+6 ruang+tamu rujuk ruko+ciledug ruko+pinang rumah+apa rumah+jam rumah+no
 rumah+orang rumah+rt rumah+rusak rumah+sejak rumah+sendiri runcing rw+lansia salah+sasaran sambil+senyum sampai+ke
 sampai+lihat sampai+sini samping+gardu samping+rumah sar sarmin sasaran satu satu+saudara satu+sudah saturasi
 saudara+umur saya+ambruk saya+baru saya+buka saya+disiram saya+habis saya+kaki saya+lewat saya+masuk saya+nyasar
 saya+pergi saya+putus saya+selimut saya+sembunyi saya+stroke saya+tahan saya+tidak saya+untuk sblm sebelah+mushola
 sekarang+banget sekarang+berdiri sekarang+demam sekarang+dia sekarang+dibawa sekarang+masuk sekarang+ngantuk
 sekarang+teriak sekuriti selang selatan+tidak sembunyi sempoyongan semprot+tidak semua+di semua+tadi sendiri+dari
 sendiri+pakai senjata+depan senjata+di senjata+kata sepatu+sudah serang+warung seret+anak seret+motor setengah+jam
 setoran si+udin sinar sinar+hati singkong+dekat siswa slapajang slapajang+jaya sopir+linglung stasiun+poris
 stroke+sekarang suami+makan suami+odgj suara+bayi suaranya+masih sudah+15 sudah+dada sudah+dikalungin sudah+jebol
 sudah+kejang sudah+masuk sudah+tabrak suka+gelandangan sukajadi+karawaci sukuna supir+sudah surat+untuk suruh+lapor
 susul+almarhum tabrak+bus tabrak+motor tabrak+pohon tabrak+warung tadi+bikin tadi+cuma tadi+tangis tahu+hidup
 tahun+kunci tahun+pisah tahun+rambut takut+salah takut+tapi tali+jemur taman+tidak tambah+banyak tambah+sekarang
 tambang tanah+di tangan+anak tangan+ke tangerang+ada tangga+sekarang tanggul tangis tangis+sendiri tangis+teriak
 tangis+tidak tangkal tangkal+nangka tanya+ini tanya+rumah tanya+tidak tapi+jalan tapi+kok taruih tas+tidak tebal
 telepon+112 teman teman+saya tembus tempat+wudhu tengah+kali tengah+tol tenggelam+kolam terakhir terakhir+kata
 terbang tergeletak+di teriak+dia teriak+minta teriak+tolong terjun+ke terowongan terus terus+ambruk terus+dari
 terus+di terus+hp terus+kalau terus+orang terus+senyum terus+sudah tetangga+di tiang+listrik tiap+dua tiba+tidak
 tidak+buka tidak+dia tidak+nyambung tidak+pernah tidak+tiasa tidur+dalam tidur+keras tidur+sekarang tidur+semua
 tidur+terus tina tingga tinggi tinggi+sampai toko+emas tolong tolong+bagaimana tolong+cepat tolong+jangan
 tolong+nanti tolong+petugas tolong+polisi took tua+itu tua+kerja tua+yang tuhan tukang+gali tukang+parkir
3 tukang+rumput tukang+sayur tulang+nongol tulis+pesan tumpah tumpang+tanya tumpuk tunggu+lama turun+kata untuk+saya
 upacara usus+keluar utang+lunas utuh wae+saya waktu+itu waras+dari warga warga+lapor warga+panik warisan wedok
 wkwk+ada woi+ada wudhu yang+buka yang+dua yang+pingsan yang+tempo ybs+bawa ybs+serang ~<2th ~<abg ~<aia ~<all ~<amp
 ~<ast ~<ate ~<bes ~<bij ~<biw ~<bus ~<by> ~<c> ~<caa ~<cel ~<cha ~<cub ~<dic ~<dik ~<dil ~<dow ~<dri ~<dug ~<gaw
 ~<gen ~<gig ~<gin ~<giv ~<gla ~<igd ~<ika ~<iny ~<iri ~<jeb ~<kac ~<kai ~<kak ~<kay ~<keb ~<kei ~<kum ~<kun ~<kus
 ~<lib ~<lik ~<lon ~<lot ~<lun ~<mej ~<mil ~<mob ~<nad ~<net ~<ngn ~<nje ~<nyo ~<orm ~<pah ~<pai ~<ped ~<pop ~<puc
 ~<q> ~<rob ~<sah ~<sbl ~<sdr ~<sek ~<sel ~<sis ~<sla ~<sra ~<ten ~<tig ~<too ~<upa ~<usu ~<wed ~<wud ~abeh ~abg>
 ~aci> ~adan ~adek ~adu> ~aer> ~afas ~agan ~ahny ~ahu> ~aia> ~aira ~akhi ~akny ~alia ~alny ~ambl ~an2a ~anau ~anek
 ~anya ~ape> ~apun ~ari2 ~arui ~arum ~asia ~aske ~asny ~aspo ~asuk ~atap ~atep ~atin ~ator ~avin ~balk ~bann ~bate
 ~beca ~beh> ~bens ~berd ~bere ~beso ~beur ~bica ~biji ~birt ~bit> ~biwi ~blm> ~bola ~bran ~bruk ~buki ~caah ~caku
 ~celu ~cer> ~cerm ~chat ~cor> ~dann ~dany ~dekn ~dela ~desi ~dha> ~dhu> ~dia> ~diaj ~dibu ~didu ~digo ~diin ~dila
 ~dip2 ~dipu ~diri ~disa ~dist ~down ~duga ~dur2 ~ebra ~ecak ~ecam ~edad ~edeb ~edun ~egan ~egen ~egil ~egit ~egul
 ~ejal ~ejar ~ekan ~ekny ~ekur ~elur ~empo ~emu> ~emua ~enal ~enel ~enem ~engh ~enit ~enur ~enyu ~epat ~epot ~epuh
 ~epul ~eraw ~erci ~erdi ~eri> ~erow ~erus ~esis ~esok ~espo ~etem ~eten ~etok ~etor ~euk> ~eura ~fala ~fasn ~feks
 ~gai> ~gaja ~gal> ~gapu ~gasi ~gedu ~gena ~gend ~gera ~geri ~geta ~gete ~ggi> ~ggil ~ggul ~gih> ~gili ~gint ~gis>
 ~givi ~gkan ~gket ~goro ~gul> ~gump ~gunk ~gus> ~hake ~hami ~heim ~hes> ~hist ~hnyo ~hut> ~huta ~iaja ~iano ~iari
 ~ibuk ~ibur ~icab ~icub ~idug ~idun ~igas ~igd> ~igoy ~ihin ~iken ~ikny ~ilas ~iles ~impu ~infe ~inya ~ip2> ~ipak
 ~irab ~irig ~irik ~irku ~irna ~irth ~irub ~iset ~isir ~iste ~itny ~ium> ~iver ~ivin ~iwir ~jan2 ~kaca ~kain ~kaki
 ~kal> ~kap> ~kela ~kele ~kemi ~kep> ~kepu ~kere ~khir ~kitn ~klam ~korb ~ktok ~kudu ~kuna ~kuny ~kuti ~lahi ~lain
 ~lam> ~lamb ~lape ~lase ~lato ~lemb ~lepu ~lian ~libu ~like ~lipa ~lips ~lkon ~lunt ~maah ~mamb ~manu ~mask ~mass
 ~mban ~mbet ~mbul ~mela ~meng ~meni ~menn ~miri ~mita ~mobi ~mpa> ~mper ~mpoy ~mua> ~muar ~muri ~n2an ~nadi ~nafa
 ~naik ~nann ~nau> ~ncen ~ncer ~ndat ~ndes ~ndua ~neh> ~nele ~nemu ~nfek ~ngab ~ngac ~ngaj ~ngap ~ngen ~ngg> ~ngin
 ~ngis ~ngnt ~nimp ~ning ~nit> ~nnya ~nsin ~ntah ~ntal ~ntat ~nte> ~ntir ~ntit ~ntri ~nyeb ~nyel ~nyob ~obil ~obra
 ~ocor ~ok2> ~olot ~ong2 ~ongo ~ons> ~opok ~orba ~osia ~ost> ~otor ~otot ~pakk ~pamp ~pand ~panj ~pano ~pasp ~peke
 ~pelo ~pemp ~perh ~plas ~pok2 ~pok> ~popo ~pot> ~poyo ~prem ~puki ~puta ~rah> ~rakh ~rant ~rany ~ras> ~rcik ~rdar
 ~rdir ~rebu ~resp ~ret> ~reta ~reun ~rid> ~riku ~ril> ~rim> ~rine ~rip> ~rkan ~roga ~rowo ~rth> ~rubu ~ruh> ~ruih
 ~ruk> ~runc ~rutn ~sada ~sahu ~samb ~sany ~sapi ~sapn ~sblm ~sdri ~sege ~seke ~semu ~seng ~sepu ~seto ~sihi ~sker
 ~slap ~soso ~spon ~spor ~ssal ~stag ~stik ~suku ~sung ~taha ~tepo ~tero ~tert ~teru ~tin> ~tina ~ting ~tok> ~took
 ~torn ~uara ~ubuh ~udhu ~udu> ~uhan ~uik> ~uing ~ujun ~ujur ~ulah ~ulak ~unas ~une> ~ungi ~uni> ~upac ~upny ~urid
 ~urit ~usia ~usul ~via> ~ward ~wasi ~wedo ~wirn ~wudh ~yahn ~yeba ~yemp ~yoba
2 05+kelurahan 1+1 1+banyak 1+jam 11+di 112+terus 2+kunciran 2+no 2+strip 21+tidak 3+kali 30+tahun 3an 4+jatiuwung
 4+persen 40+biji 45th 5+hari 6+tahun 7+pinang 9+bulan 9+perum =body =food =height =still a+guy abis+lari abis+minum
 ada ada+ari ada+bakar ada+bapak ada+is ada+itu ada+kakak ada+kali ada+kami ada+keluarganya ada+kendaraan ada+layan
 ada+motor ada+plastik ada+saya ada+senjata ada+terminal ada+tulis ada+umur aernya air+netes air+tidak aja+dia
 aja+hidup aja+sudah ajak+ngobrol ajak+pergi akhiri+semua alat+nya alfamart+larangan alfamidi+jalan allah+ada ambrol
 ambruk ambruk+ada ambruk+depan ambulans ambulans+rapat amis anak anak+baru anak+bayi anak+berenang anak+kelas
 anak+kontrakan anak+kunci anak+minta anak+minum anak+pasung anak+sebelah anak+sekolah anak+setrika anak+smp
 anak+tapi anak+teriak anak+tinggal anget anget+tapi angin+ke angkat+kepala angke+dekat angkot+dengan angkot+di
 anjing+rabies antena apa+aja api+makin api+merembet api+nya arah+karawaci arah+tpu aren ari+arinya ari2nya+masih
 arinya ashari+neroktog asing atap+pasar atas+becak awalnya+cuma ayam+dengan ayodhya+cikokol baal backup bacok+orang
 badan+lemas bae bagaimana+iki bagus bahaya+tabrak baja baju+pengantin bakar+bakar bakar+lapak bakar+orang
 balita+ditinggal balita+jalan banget+lihat bangku+tunggu bangun+kereta bangun+kolong bangunan banjir banjir+dada
 banjir+di banjir+sudah bantaran+cisadane bantu+saya banyak+lansia banyak+terus bapak+batuk bapak+kontrakan
 bapak+masih bapak+tua bar barang barang+rusak baru+15 baru+20 baru+bisa baru+lihat baru+saja barudak basah+darah
 basah+merah baterai baterai+kancing batu bau+amis bau+aneh bau+busuk bau+tidak bawa+apa bawa+batu bawa+cair bawa+hp
 bawa+jerigen bawa+tabung bawa+tambang bawah bawah+stasiun bawah+tidak bayi+demam bayi+umur bca+jalan becak+tua
 bedeng+pasar begal+kasir begini+saya belakang+mutiara belakang+rw belakang+stadion belakang+warung belum
 belum+angkat belum+nongol belur bener+antena bensin+dengan benteng+betawi berani+pegang beras+kata bernanah
 bernyawa+di berserakan+di bersuara beruntun besok+saya besok+tidak bestie bestie+saya betawi betawi+sambil beureum
 biasa+mangkal biasanya+diam bibir+kali bibirnya bicara+pelo bidan+tidak bintaro+plaza biru+muka bisa+bayar
 bisa+berenang bisa+kembali bisik2 bius blong+tabrak blue bocor+darah boiler boiler+muka bola+bali bonceng box
 bri+jalan bri+poris bridge bruk buaya bugel+sudah bujang buka+tapi bukan+cuma bukan+hoax bulak bulakan
 bulan+ketuban bunuh+diri buruh busa+jalan cai caina+untuk cair+kata car cari+yang cek+lokasi cekik+anak cekung
 celana+training cepat cepat+dia cepat+orang cepat+tetangga cikokol+tidak ciledug+indah cimone+korban cincin
 cisadane+kel cisadane+orang cium+bau coba copot crane cross+lampu cuma+film cuma+geleng cuma+teriak daan daan+mogot
 dada+di dagang+di daging dalam+ada dalam+kardus dalam+sumur damai+3 dan+tidak dan+titip dapat+orang dapur
 darah+dekat darah+di darah+duduk darah+lemas darah+loba darah+sekarang darah+sudah darah+tambah darah+terus
 dari+depan dari+dulu dari+gandengan dari+gerobak dari+jendela dari+kali dari+kebun dari+kuping dari+loteng dari+lt
 dari+panti dari+sumur darurat debat dekat+ada dekat+cimone dekat+kedaung dekat+lapangan dekat+summarecon dekat+the
 demam+lemas den+sudah dengan+a dengan+bensin dengan+hormat dengan+kata dengan+kayu dengan+truk denyut+sudah
 denyut+tidak depan+giant depan+kebon depan+kontrakan depan+of depan+tambal depan+tangcity di+angkot di+bakar
 di+cisadane di+data di+emper di+gerobak di+halte di+jendela di+kaca di+kali di+karung di+kembali di+kios di+kusen
 di+lapo di+layangan di+loteng di+pasa di+pertigaan di+plastik di+pondok di+rest di+rusunawa di+rw di+sana
 di+selokan di+sumur di+sungai di+teras di+the di+tiang di+toko di+tv dia+begal dia+makan dia+masih dia+mulai
 dia+odgj dia+rusak dia+tawa dia+teriak dia+took dia+tulis diabet diam+hari dicekik dikasih+minum dikejar dikenal+di
 dikipasin dikipasin+tidak dilempar+dari dilempar+ke dinas+ada dingin+tapi dipompa dipompa+dada dipukul+pakai
 disentuh disimpen disimpen+di disiram+bensin ditaro+dalam ditaro+depan ditinggal dkm doang+di doang+jalan
 doang+kata doang+lihat dor drop dua+gang dua+kubu duel+pakai duga+ganggu eh+itu eh+kok eh+kumat emang+dia
 emang+tidak emas+pasar english eta gali+sumur gandengan gang+belakang gang+langgar gang+mau gang+mawar gang+pinang
 gantung+hari gardu+pln ge ge+tidak gelandangan+jatuh gelandangan+laki gelandangan+setrum gelandangan+tabrak
"""
