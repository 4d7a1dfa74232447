"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
19 di+rel tidak+sadar
18 sudah+tidak
17 kemarin+belum
16 ~muan
14 tangan
13 dulu+tidak kaku kejang mau+mati patah+kaki pingsan saya+kemarin serang ~ejan ~gsan ~ings ~kaku
12 darah di+tengah itu+saya ~<kej ~acok ~baco ~uran
11 bayi ini+ada meninggal sekarat sendiri+di tidak+bisa tidak+napas tulang ~acun ~ayi> ~bayi ~dara ~kand ~keja ~suk>
 ~tula ~usuk
10 ambulans+sekarang anak+kecil api+besar di+pohon jalan+raya keluar luka+parah mau+terjun tali tidak+gerak
 tidak+respon yang+di ~<nyu ~<str ~<tal ~aku> ~ayat ~cok> ~ding ~dura ~ebaw ~ngsa ~uany ~uar>
9 ada+mayat amuk banting bener+ada bukan+ini depan+sekolah film+bukan gantung gantung+diri gigit jari jatuh napas
 petugas+kami racun sudah+lewat sudah+sesak tidak+bangun ~<amu ~<bay ~<bir ~<dig ~<dik ~<ged ~<men ~<nap ~<rac ~<tul
 ~atuh ~cun> ~ebal ~ecah ~elia ~gamu ~git> ~igit ~jatu ~kar> ~lemp ~mere ~njat ~oron ~racu ~rant ~tali ~tusu
8 bacok bakar balita banyak+banget bawa+alat bawa+pisau bunuh demam+tinggi dingin dorong gerak kandang kayanya+sudah
 lempar obat+tidur pisau saya+mau sayat sekap ~<bac ~<dor ~<idu ~<kes ~<mel ~<tab ~<tru ~akar ~alit ~apas ~brak
 ~bunu ~ceki ~dale ~doro ~edak ~egap ~ekap ~ekik ~elur ~engg ~iria ~kap> ~kik> ~kul> ~mele ~mpar ~nemu ~ntin ~ntun
 ~pas> ~puku ~rak> ~ram> ~rat> ~sau> ~sera ~temb ~ukul ~unuh ~yat> ~yawa
7 4+tahun ada+suara alat bakar+rumah banget+sekarang bantu+polsek bawa+banjir bawa+golok bisa+cepat dada
 datang+orang di+pinggir diri ditinggal+di golok harus+bagaimana hidup ikat ini+bener kalau+bisa kata+mau kena
 kepala+bocor kumat kunci lapor+kemana luka masih+hidup mati mayat minta+ambulans ngambang nya+banyak orang+mati
 pukul rumah+kosong rusak+kaca sekarang+juga serang+jantung setrum sih+lama siram stroke sudah+jadi tabrak
 tengah+jalan terjun tiba tidak+sahut ~<aru ~<bny ~<bw> ~<dar ~<dir ~<gig ~<gol ~<ila ~<mec ~<ngi ~<nye ~<puk ~<sir
 ~<sos ~<ten ~<tib ~abra ~anca ~angi ~ar2> ~arah ~arus ~baka ~bega ~bern ~cahi ~cam> ~dada ~digi ~dike ~dup> ~ebot
 ~erak ~eran ~esak ~etru ~gigi ~golo ~gun> ~hidu ~iba> ~idup ~igig ~ikat ~iram ~isek ~jang ~jun> ~keba ~lita ~lok>
 ~luka ~mati ~mbak ~meca ~ncam ~ngam ~nyut ~olok ~orok ~pakn ~rgel ~rjun ~rkan ~roke ~sebo ~setr ~stro ~tabr ~tah>
 ~terg ~terj ~tiba ~trok ~trum ~ukin ~ving ~yut>
6 ada+asap adu atap bagaimana+sih bangun bawa+kayu begal bukan+wkwk culik dekat+masjid denyut di+kali di+kandang
 dibacok hamil hilang+di indomaret+cimone itu+kayanya jalan+sendiri kayanya lantai melahirkan+di meninggal+di
 minggu+tidak orang+gantung orang+sekarat orang+yang panas+tinggi pergi+bawa perkosa saya+pergi saya+takut
 sekarang+pingsan senjata step sudah+lemas tapi+masih tengah tengah+tol tidak+pernah tidur+botol tolong+ada
 tolong+bantu umur+4 warga wasiat ~<adu ~<boc ~<cul ~<deh ~<hid ~<ika ~<jar ~<jat ~<muk ~<nem ~<nul ~<nyi ~<pel
 ~<ses ~<ste ~alat ~ambe ~ambr ~amil ~arat ~bali ~berc ~culi ~deny ~egal ~elam ~embe ~enja ~enti ~eret ~erge ~erko
 ~et2> ~ganc ~gap> ~gede ~gin> ~hami ~irny ~isau ~jari ~kepa ~kesa ~kese ~keto ~ketu ~kuma ~len> ~lutn ~mil> ~mpuk
 ~muk> ~napa ~nci> ~ngge ~ntai ~nuh> ~nuli ~nyaw ~org> ~osa> ~pemb ~rcan ~rian ~riny ~rkos ~rok> ~san> ~seka ~senj
 ~siat ~sira ~step ~tong ~ulik ~uru> ~warg ~yera
5 2+tahun ada+bayi ada+polisi ada+yang ancam apa+tidak api bantu+dulu bau+bangkai bau+menyengat belulang
 belum+datang bernyawa biasa+mangkal bisa+apa bisa+ngomong bocah botol cekik cuma+ngomel dari+lantai dari+rumah
 dengan+keluarganya di+dalam di+kamar diam+aja dikeroyok dipukul diri+di dorong+orang duduk+di gelandangan+yang
 gigit+anjing jalan+di jatuh+dari kakak+saya kaki+sudah kejang+di kepala keras kereta ketemu+mayat ketemu+potong
 ketuban kirim+ambulans klien+tidak kok+petugas korek lagi+duduk lagi+pegang lalu+cuma main+di mata mau+turun
 melahirkan muntah ngigau ngomel+sekarang orang+di orang+kejang pasar+anyar patah pembatas petugas+belum
 pinggir+jalan pingsan+lagi rumah+lansia rumah+saya sadar saya+lagi saya+pegang si siap+tali sudah+kaku
 sudah+meninggal sudah+sehat sudah+siap sumur sundut sundut+rokok tenggelam tergeletak tidak+bernyawa tidak+keluar
 tidak+makan tindih tinggi tolong+kirim trus tulang+belulang tusuk yang+biasa yang+cari yang+mati yang+mau ybs+bawa
 ~<anc ~<api ~<att ~<bom ~<dad ~<dic ~<dii ~<kak ~<keb ~<keg ~<kep ~<luk ~<mat ~<may ~<nge ~<nim ~<org ~<sad ~<si>
 ~<sua ~<tus ~<wom ~adar ~aga> ~ala> ~alem ~amuk ~angk ~anya ~atu> ~bann ~bent ~boca ~bom> ~boto ~cah> ~cand ~dann
 ~diik ~diku ~dut> ~elul ~emes ~emua ~enge ~epal ~epok ~era> ~erju ~erny ~eroy ~erpi ~eset ~eta> ~etub ~gann ~gau>
 ~gera ~ggel ~ggi> ~giga ~gil> ~goro ~hirk ~iak> ~iapi ~iata ~ibac ~icar ~igau ~ilet ~indi ~ipuk ~irka ~ivin ~kany
 ~kera ~kuli ~kunc ~lany ~leme ~luar ~lula ~maya ~mend ~mes> ~munt ~ndih ~ndut ~ng2> ~ngig ~ngin ~ning ~nyeb ~nyek
 ~nyer ~nyus ~ocah ~ojol ~oman ~otol ~oyok ~pak2 ~pala ~par> ~para ~pene ~perk ~pin> ~rah> ~rahn ~rasi ~reta ~royo
 ~rpis ~ruk> ~sin> ~sumu ~sund ~tah2 ~tai> ~taun ~teng ~tep> ~tnya ~trus ~tuba ~tuh> ~ujur ~umat ~unci ~ungn ~wasi
 ~woma ~yebr
4 3+hari ada+denyut adu+banteng air air+panas ambruk anak anak+hilang anak+sundut anak+tetangga anak+umur apa+cuma
 arus awalnya awalnya+cuma badan badan+dingin banteng bantu+segera batu belakang+gudang bensin berdiri+di
 besar+banget biru bocor+bau bola butuh+ambulans cari+itu cepat+lansia culik+anak cuma+marah dalam+rumah darah+tidak
 demam depan+indomaret depan+pintu depan+saya di+atas di+belakang di+dapur di+foto di+kontrakan di+pasar di+sawah
 dia dia+minum dia+mulai ditaro+di dompet+hilang end foto+itu gas+bocor golok+cari golok+di gudang+jalan hari+ini
 ini jalan+tol jangan+sampai jual+tiba kaki kardus ke+atap ke+end keguguran kemana+di kemarin+cuma kirim kumat+lagi
 lagi+jual lama+banget lama+sakit lapor+sekarang lewat+pagar liar+di mana+ini mangkal mangkal+di mantan manusia
 marah+belum marah+hari masih+ada masuk+mesin mati+di mau+melahirkan mau+minggir mau+susul mayat+di meledak minggir
 minum minum+air motor+adu muka mulai naik+ke nanti+lagi odgj+bawa odgj+lempar orang+depan pamit panas+41
 panggil+tidak panjat pegang+korek penumpang perahu petugas+minta pil pingsan+depan raya+pasar rel respon robek
 rumah+warga sakit+tapi sambil sampai+mati saya+dicekik saya+jatuh saya+lihat sayat+tangan segera sekarang+bawa
 sesak sini+ada stroke+di sudah+10 sudah+di susul tabrak+lari tangan+masuk tanya+kalau tarik temen+kerja terbalik
 teriak tertelan terus+sudah tetangga+bakar tetangga+saya tidak+lihat tidur+keras tidur+sekarang tinggal+tulang
 tinggi+3 titip+anak tolong tolong+dari tua+tidak tukang+parkir update+korban ~<air ~<ana ~<awa ~<bad ~<bak ~<beg
 ~<bil ~<ble ~<cew ~<dem ~<dil ~<dun ~<he> ~<hea ~<ini ~<jur ~<kam ~<ket ~<kor ~<kum ~<lem ~<lif ~<mer ~<nad ~<put
 ~<sek ~<set ~<sob ~<sum ~<tau ~<ter ~abun ~adan ~adu> ~afas ~ahin ~ajam ~amit ~amur ~anak ~angu ~anus ~ap2> ~aram
 ~ardu ~assa ~atah ~atap ~atas ~aun> ~bada ~bek> ~bens ~beru ~bila ~biru ~bola ~bruk ~buju ~bun> ~cem> ~cepe ~cewe
 ~dar2 ~dekn ~dema ~dia> ~dibu ~dice ~diem ~dise ~dus> ~ede> ~egug ~elah ~eled ~elen ~elew ~elua ~emam ~ena> ~end>
 ~enem ~enin ~enta ~enum ~epet ~erca ~erte ~espo ~gal> ~gap2 ~gen> ~gis> ~gugu ~gun2 ~gura ~iasa ~ibir ~icek ~iem>
 ~ife> ~iika ~ilap ~inum ~irim ~iru> ~jat> ~kaki ~kamb ~kard ~kegu ~kele ~kep> ~kepo ~kosa ~ksa> ~lam> ~leda ~lik>
 ~lut> ~mam> ~manj ~manu ~mass ~mbru ~meni ~meny ~minu ~mit> ~mpt> ~muku ~nadi ~nafa ~naga ~nak> ~ncem ~ncen ~nda>
 ~nera ~ngah ~ngen ~nggi ~ngun ~nsin ~ntah ~num> ~nusi ~obek ~otor ~pami ~panj ~pasi ~pen> ~perp ~petn ~pil> ~ping
 ~pisa ~rahu ~rbal ~rdus ~rel> ~rent ~resp ~riak ~rim> ~robe ~rtel ~rubu ~rum> ~saha ~samb ~satu ~sobe ~spon ~suar
 ~tena ~tip> ~tol> ~uban ~ugur ~ukan ~ulai ~ulin ~ulut ~undu ~usia ~usul ~utny ~waln ~want ~yeki
3 3+tahun 4+hari 9+bulan =still =work abis+minum abis+sekarang ada ada+respon aja+badan alat+marah ambil+dia amuk+di
 amuk+lagi anak+perempuan anak+tk antara arusnya atap+gedung atas+rel bakar+warga balita+terlantar bangkai
 bangun+dari banjir bapak+jatuh barang bawa bawa+arus bayi+di bayi+dibuang bayi+ditaro bayi+ditinggal belum+ambil
 belum+pulang bensin+dengan berani bibirnya biji biji+rambut bisa+bangun bola+mata bugel+rt buka bukan+simulasi
 busuk cari+tapi chat cuma+tidur dada+sakit daerah dapur darah+banyak dari+kemarin darurat+medis dengan+sekali
 denger+suara di+gudang di+poster di+ruko di+toilet dia+bacok dia+naik dia+sudah dia+took diare dibacok+gang dicekik
 dikasih+makan dikenal dipukul+bapak dipukul+pakai dirubung ditusuk duduk+depan dulu+dia gali gantung+di gas gedung
 geng geng+motor gini golok+depan got+tusuk goyang gudang+kardus hamil+9 hari+tidak harus hebat ini+bawa istri+saya
 jalan+baru jalan+belum jamaah jatuh+di jaya+rt jembatan+mau jurang kaca kaki+kolong kaki+tabrak kamar kamar+dengan
 kambing kami+minta kandung karyawan kata+sudah kayak+tindih ke+jalan ke+mobil ke+tengah kemarin+lapor kena+orang
 kereta+lewat kesakitan kesamber ketemu+bayi ketuban+di ketuban+sudah kirim+damkar kirim+orang kolong+flyover
 kontrakan kp+bulak lagi+kereta lah lahir+di lansia+itu lansia+jatuh lap lap+via lari lemas+banget longsor
 mana+tidak masih+putar massa masuk+jurang masuk+mobil mau+bunuh mau+pindah medis menara mendadak menunggu
 menunggu+polisi menyengat+dari merem meresahkan minggu+lalu minum+racun motor motor+dengan mulut+busa muntah+terus
 murid murid+saya naik napas+di napas+tinggal nya+belum nyangkut nyangkut+di odgj+tidak ojol orang orang+got
 orang+odgj orang+sakit pager pakai+batu pakai+kayu pakai+pisau paksa panggil panjat+menara pas pas+mau pasung
 pegang pegang+batu pegang+pisau perempuan+perkosa perut pohon+depan potong+tubuh pucat puskesmas+cipondoh putar
 putus racun+di rawa rawa+kucing raya rel+dekat rumah+apa sabun sahut+panggil satu sawah saya+culik saya+demam
 saya+lapor saya+luka saya+sekap saya+tapi saya+tertelan sekali sekarang+amuk sekarang+dia sekarang+orang
 sekarang+pegang sendiri+pakai serang+petugas simulasi+ini siram+air sopir suami suara suara+senjata sudah+aman
 sudah+besar sudah+biru sudah+dirubung sudah+rusak sutet tahun+jalan tahun+sendiri tahun+tangis takut+kenapa
 tanya+ini tapi+kondisinya tapi+orang tarik+anak tebal tembak temen temen+saya tenggelam+di terakhir+kata
 terjun+dari terminal+sudah the tiang+listrik tidak+dikenal tidak+tahu titip tk tolong+ambulans tolong+cepat took
 tpa tpa+rawa trotoar+jalan truk tubuh tukang tukang+gali tumpuk+sampah ubah via via+112 yang+ambruk yang+kena
 yang+lewat ~<ada ~<akh ~<all ~<ast ~<bel ~<bij ~<bpk ~<buj ~<bur ~<bus ~<cow ~<eda ~<ga> ~<gas ~<get ~<gin ~<goy
 ~<heb ~<i> ~<kay ~<kri ~<lai ~<med ~<mun ~<mur ~<mut ~<nai ~<nu> ~<oba ~<ojo ~<ora ~<pal ~<pat ~<pem ~<pre ~<ray
 ~<rel ~<res ~<ser ~<som ~<tk> ~<tlp ~<to> ~<too ~<tpa ~<tub ~<uda ~<via ~<won ~aah> ~aban ~abbe ~ada> ~adak ~adek
 ~aera ~ager ~ahan ~akhi ~aki> ~aksi ~ali> ~alny ~amaa ~ance ~anja ~ant> ~arya ~asia ~asta ~aut2 ~awal ~back ~bak>
 ~bal> ~bbed ~bed> ~belu ~berd ~besi ~bet> ~bias ~biji ~birn ~bpk> ~bran ~buda ~busu ~caha ~cowo ~cung ~daer ~dapu
 ~dar> ~der> ~diar ~dica ~dicu ~dido ~dige ~dila ~dimi ~diny ~dipu ~dis> ~dung ~ebra ~edis ~edun ~egil ~ejal ~ekar
 ~elet ~emin ~enal ~enga ~ensi ~enun ~epot ~erda ~erem ~eres ~erga ~eria ~erub ~erud ~erus ~esah ~esam ~esi> ~etab
 ~etny ~ewe> ~gacu ~gali ~gayu ~gedu ~geru ~ggua ~gkai ~gkon ~goya ~gsor ~guan ~guni ~haru ~head ~heba ~hern ~hiri
 ~iara ~iare ~iat> ~iban ~igoy ~iken ~iker ~ills ~impu ~ingi ~irub ~isir ~isto ~isun ~itis ~itus ~jama ~jur> ~jura
 ~kary ~kege ~keje ~kela ~kere ~kero ~khir ~kong ~krit ~lahi ~lat> ~lek> ~lem> ~let> ~leta ~liat ~lls> ~lur> ~maah
 ~mala ~mar> ~mbek ~mbel ~mbin ~medi ~memb ~mulu ~muri ~mute ~naik ~nara ~ndad ~ndin ~nele ~neng ~ngac ~ngap ~ngay
 ~ngeb ~ngik ~ngku ~ngor ~ntra ~nusu ~nyay ~nyia ~nyil ~odon ~oke> ~oma> ~onga ~ook> ~opir ~orin ~owok ~oyan ~page
 ~paks ~pasn ~peca ~pega ~pill ~pist ~puca ~puce ~puk> ~puka ~puki ~putu ~rani ~raya ~rdar ~rek> ~remb ~resa ~rger
 ~rid> ~riti ~ruan ~ruba ~rudu ~ryaw ~sabu ~sada ~sahk ~sawa ~seda ~sek> ~seke ~sere ~sesa ~she> ~siny ~snya ~some
 ~sopi ~sor> ~ssa> ~stag ~stol ~stre ~suam ~sul> ~tabb ~taga ~tany ~tap> ~teli ~teri ~tert ~tet> ~the> ~tlp> ~took
 ~tpa> ~trak ~tres ~truk ~tubu ~tuin ~tuka ~tung ~uami ~uan> ~ubuh ~ucat ~ucet ~udak ~uga> ~ulak ~umpa ~unta ~urid
3 ~ut2> ~utar ~uter ~utet ~utus ~via> ~wati ~wok> ~yile ~yok> ~yusu
2 112+bakar 2+kunciran 2+rw 60an a a+pisau abis+makan ada+bakar ada+laki ada+odgj ada+reaksi aja+saya ajak alat+kaca
 alat+ke alat+nya allah ambil+alat ambil+golok ambulans anak+3 anak+main anak+teriak ancam+warga angkat angkot anyar
 apa+odgj ari asap asap+item astaga badan+biru badan+lemas bagaimana+ini bahar+blok bakar+di banget+kayak bangku
 bank+bri banyak+darah bapak+tidak bapak+yang baring baru+lahir batu+dengan batu+di batu+kaca bau+dari bawa+apa
 bawa+tali bayi+baru bayi+buang bayi+merah begal+pakai belum beruntun bibir bibir+biru bibirnya+biru bisa+angkat
 bocah+2 bocah+kecil bocor brenti bulakan bunuh+saya busa busa+jalan buta+dan cakar cakar+muka chat+kata
 cimone+korban dada+tidak dagang dalam darah+dari darah+hebat darah+ngalir dari+pohon dari+rs darurat dekat+stasiun
 dengan+alat depan+kantor depan+puskesmas di di+angkot di+bangku di+jembatan di+kebon di+pintu di+samping di+situ
 di+teras di+terminal dia+amuk dia+has dia+kata dia+kunci dia+serang diancam dibungkus dicek+ternyata dikasih
 dilempar dipukul+satu diri+kp ditaro ditembak+orang dong+ini dua+tahun dulu+bapak e emas emas+pasar gang+masjid
 gang+mawar gang+pinang ganggu+jiwa gedor gedor+tidak gelandangan+ketemu gelandangan+tua gerak+saya gigil
 gigit+tangan gitu golok+gang golok+jalan golok+lain goyang+badan grab guru guy halte+rsud hari harus+lapor has
 has+a her hidup+lagi his identitas+di info ini+bapak itu+satpam jadi+gini jalan+ada jalan+merdeka jalan+rel jambret
 jantung jantung+jalan jatuh+dan jatuh+ke jok jpo+jalan kabeh kaku+di kalau+orang kantong kantong+kresek kata+tidak
 kata+titip kayanya+mau ke+atas ke+kali ke+mana ke+rs ke+semua kebon+pisang kebon+singkong kejang+depan kejar
 keluar+busa kelurahan+bugel kelurahan+sukajadi kemana kemarin+tapi kemis kena+air kena+lempar kena+mesin
 kena+serang kenceng kendaraan kepanasan kepanasan+di kerja+sekarang keselek ketangkep ketemu+bapak ketemu+kepala
 klien+amuk kok+diam kok+tidak kondisi+tidak kontrakan+sebelah korban korban+darah korek+dengan korek+orang kuat
 kuat+bangun kunci+di kurus+banget lain lalat lampu+nyala lansia+sesak lansia+tabrak lansia+tidak lantai+5
 lapor+odgj laporan+saya lari+ke lari+orang lempar+batu lempar+motor lempar+rumah lihat+ada lihat+orang lk2 mabuk
 majikan malabar+cibodas malah malah+ambil maling maling+ketangkep manusia+di masih masih+nempel masuk mau+bakar
 mau+culik mau+lewat mayat+laki meledak+di melepuh mencong meninggal+tadi menyengat merdeka merem+terus merembet
 merembet+ke mesin minggu+ditinggal minta+bantu minta+tolong minum+obat minyak minyak+tanah miras+oplosan mobil
 mobil+masuk motor+di mr mr+x muka+sudah mulut mulut+mencong nah naik+pager naik+turun nanas+panunggangan
 napas+kolong nempel ngaku+untuk ngos nongol2 nya+malah obat+satu odgj+amuk odgj+bakar odgj+kejar ojol+yang oplosan
 orang+batuk orang+kp orang+lewat orang+mabuk orang+masih orang+meninggal orang+nya pada pada+bawa pager+jembatan
 pakai+senjata panjat+tiang panjat+tower parah+di pasar+kemis pasien pasien+lari pasung+di pegang+golok pembantu
 pembersih penelepon+lansia penumpang+angkot penumpang+saya perahu+terbalik perempuan perempuan+duduk petugas+sampai
 pinang+2 pinang+griya pinggir+jembatan pisang+belakang pohon+kelapa polisi+depan polisi+di polsek potong
 potong+kaki ps+malabar pulsa putus+kena racun+tikus reaksi rel+stasiun rokok+kata rs+melati rt+02 rumah+ambruk
 rumah+bakar rumah+depan rusak+rumah sadar+depan sadar+di sahut sakit+banget sakit+jiwa sambil+bawa sampai+pingsan
 satpam satu+kampung satu+saudara satu+strip saya+badan saya+bener saya+bonceng saya+darah saya+ditinggal saya+kirim
 saya+kumat saya+ojol saya+sayat saya+siram saya+sopir saya+stroke seberang sekap+anak sekarang+kejar
 sekarang+lempar sekarang+tidak semua+orang sendiri+depan senjata+kata sesosok sesosok+mayat setrum+pas si+udin
 sih+tapi singkong singkong+dekat siram+minyak situ+bulakan sopir+grab sopir+linglung strip suami+saya sudah+3
 sudah+kejang sudah+lama sudah+tiga sukajadi surat+mau tabrak+beruntun tabung tabung+gas tadi+dia tadi+ngaku tahun
 tahun+kunci tahun+nyasar tangan+sendiri tangis tawuran tebel terbalik+ada tergeletak+tidak terus+di tetangga+kena
 tetangga+sekarang tetangga+teriak tiang tiba+stroke tidak+berani tidak+brenti tidak+buka tidak+dikasih tidak+kuat
 tidak+melek tidak+naik tidak+nongol2 tidak+tetangga tiga+orang tikus tiri toko+emas tolong+bagaimana tolong+dong
 tolong+tetangga trus+tidak tu tulis tulis+surat tumpang+tanya tumpuk tunggu+stasiun turun ud udang ulang
2 umar+karawaci umur+dua untuk+kerja up warga+rame warung+pakai x yang+lansia yang+odgj yang+pingsan ~2in> ~60an
 ~<60a ~<a> ~<abd ~<ala ~<and ~<ari ~<baw ~<bet ~<bgt ~<bib ~<bre ~<bro ~<cak ~<cel ~<cha ~<cop ~<cut ~<dae ~<den
 ~<di> ~<did ~<dpr ~<dra ~<e> ~<end ~<fel ~<fir ~<g> ~<gak ~<geu ~<gil ~<gur ~<her ~<his ~<hou ~<ima ~<jas ~<jok
 ~<kac ~<kni ~<kom ~<kos ~<kun ~<kus ~<leu ~<lk2 ~<lon ~<mal ~<mba ~<mem ~<mes ~<mob ~<mot ~<mr> ~<my> ~<naf ~<nah
 ~<nel ~<nga ~<nod ~<nus ~<obe ~<opl ~<oro ~<par ~<ped ~<pej ~<pis ~<pk> ~<pot ~<puc ~<rem ~<sah ~<saj ~<sat ~<she
 ~<sun ~<sut ~<tem ~<teu ~<til ~<tir ~<tol ~<ton ~<tu> ~<tuk ~<uba ~<ud> ~<up> ~<wan ~<was ~<x> ~<yg> ~abdi ~abeh
 ~abuk ~abul ~aby> ~agan ~ahe> ~ahir ~ahun ~ahut ~air> ~ajak ~ajik ~akaw ~akin ~akit ~akny ~aksa ~akse ~alin ~amar
 ~amba ~anta ~api> ~araa ~areu ~ari> ~arka ~aro> ~arur ~asad ~asap ~asie ~asin ~asny ~asuk ~ata> ~athi ~atpa ~avin
 ~awa> ~awan ~awur ~baby ~banj ~bant ~bari ~batu ~baun ~bdi> ~beh> ~bgt> ~bibi ~bing ~bir> ~blee ~boco ~brea ~bren
 ~bret ~broj ~buki ~buli ~busa ~buta ~buti ~caka ~ceng ~chat ~cuna ~daga ~dala ~dan> ~dark ~daru ~deke ~diap ~digo
 ~dile ~diri ~dite ~done ~dor> ~dosi ~dpr> ~eaks ~eath ~ebak ~eber ~edag ~eden ~edog ~edor ~eedi ~egen ~ejar ~ejep
 ~ekal ~ekan ~ekek ~eket ~ekun ~elek ~eler ~ell> ~elo> ~elp> ~emas ~enar ~ence ~enco ~enku ~enye ~eone ~epat ~epuh
 ~erac ~erde ~erdo ~erib ~erna ~ertu ~erun ~esad ~esos ~etak ~etan ~etel ~etih ~eun> ~eus> ~euti ~fas> ~fell ~fire
 ~geba ~gebu ~gedo ~geja ~gele ~gelu ~genc ~geri ~geus ~ggal ~ggg> ~ggig ~ggil ~ggis ~ggun ~gike ~gili ~gini ~gitu
 ~gkot ~gkri ~gku> ~gol2 ~gos> ~grab ~gunc ~guy> ~has> ~hent ~her> ~hin> ~hing ~hirn ~hous ~hut> ~ianc ~iba2 ~ibuk
 ~ibun ~icab ~icul ~ien> ~igeb ~iged ~igil ~ijam ~iji> ~iket ~iksa ~ikur ~ikus ~ilar ~ilem ~imah ~imin ~imis ~ing2
 ~ingk ~inti ~inya ~ipan ~ire> ~iri> ~ita> ~itab ~item ~iten ~itip ~jalu ~jamb ~jamu ~jar2 ~jar> ~jasa ~jata ~jeri
 ~jika ~jir> ~jok> ~jol> ~kaca ~kaja ~kat> ~kaw> ~kaya ~kece ~keku ~keli ~kemi ~kena ~kend ~kiny ~knif ~koma ~korb
 ~kot> ~ksi> ~kuat ~kus> ~lai> ~lala ~lar> ~leed ~leps ~lepu ~leut ~lin> ~ling ~lk2> ~lnya ~lomp ~losa ~lsa> ~lsek
 ~luri ~mabu ~maji ~masi ~masu ~mban ~mbet ~mbre ~mbul ~mbun ~mela ~meng ~menk ~menu ~meon ~merd ~mert ~mesi ~misa
 ~mobi ~moto ~mpua ~muka ~nasa ~ned> ~nemp ~nfo> ~ngab ~ngej ~nggg ~ngis ~ngkr ~ngob ~ngos ~ngso ~nife ~nimp ~njir
 ~nku> ~nodo ~ntem ~ntih ~nyak ~nyau ~nyir ~obah ~oben ~obil ~obon ~obra ~ocor ~ol2> ~ola> ~olse ~omeo ~ompa ~oplo
 ~orba ~osok ~oson ~otis ~pari ~pasu ~peja ~peng ~penu ~pirn ~plos ~pols ~poto ~pres ~puls ~pur> ~raan ~rahe ~rame
 ~ramp ~ran> ~ras> ~ratn ~rdek ~rdos ~reak ~reat ~rem> ~rip> ~rit> ~rojo ~rong ~rser ~rtua ~run> ~runt ~rura ~rus>
 ~rutn ~sad> ~sahu ~saja ~sak> ~saka ~samu ~sap> ~sayu ~semi ~sen> ~seng ~sese ~seso ~set> ~sien ~siks ~sis> ~song
 ~soso ~stri ~suki ~suku ~sute ~tara ~tari ~tawu ~tebe ~tele ~tem> ~temu ~ters ~teu> ~thin ~ting ~tir> ~tiri ~tolo
 ~tpam ~trin ~trip ~uara ~ubah ~udan ~ukaj ~uli> ~ulis ~ulsa ~umur ~un2> ~urai ~urit ~urun ~use> ~utik ~verd ~wong
 ~wura ~yak> ~yany ~yaut ~yaya ~yeng ~ying ~yira ~yuli
1 02+15 04+11 1+banyak 11+cibodasari 4+perumnas 6+rw 6+tahun ada+kendaraan ada+kepala air+keras ajak+ngomong
 alat+dengan alat+di alergi allah+tolong ambruk+depan amuk+bawa anak+tiri anget angkot+tidak anjing+galak apartemen
 apartemen+jalan arus+kali aspal asuhan atas+genteng babinsa bae bahaya+tabrak bakar+gang bakar+orang banget+jalan
 bapak+di bapak+tua baru+pemda baru+pulang bawa+batu bawa+bensin bawa+cair becak belakang+smpn belum+keluar
 bensin+mau benteng+betawi berani+pegang berdiri berenti berhenti betawi biasa biasanya biasanya+diam bidan
 bisa+mati bocah+main bocor+darah bocor+dekat bonceng bri bri+jalan bri+poris bts bukan+orang bulak bunuh+diri bunyi
 busuk+sudah butuh+bantu cair+kata cari+orang cibodas+sari cium cuma+lihat dalam+tas damai+3 damkar darah+gang
 dari+jpo dari+telinga dekat+lapangan dekat+rusunawa dekat+situ dengan+bapak dengan+suami dengar denyut+kumat
 di+emper di+jalan di+kelas di+kolam di+tempat di+toko di+trotoar dia+cekik dia+mabuk dia+teriak diam+bae diam+hari
 dingin+tidak ditembak dua+hari duga eh+kumat foto+tangan gang+damai gelandangan+sesak gelap+banget gemeter
 genteng+bawa gigil+hebat golok+ke golok+marah griya gubuk+di guy+dengan henti henti+napas hilang+terakhir icih
 icih+gang info+112 info+tambah ini+orang isi itu+sudah jalan+benteng jalan+sukun jam+11 jangan+sampah jauh jendela
 juga jurumudi+lama kaca+di kain kaki+busuk kalau+tidak kali kali+dekat kasur kayu+panjang ke ke+aspal ke+rumah
 kecil kecil+dipukul kedengeran kejar+saya kejar+warga kelahi kelapa kelas keluar+kamar kemarin+itu kepala+orang
 kerudung ketemu ketemu+adik ketemu+sesosok kirim+voice km+19 kolam kosong kp+jurumudi kp+sukamulya lagi+ybs
 lah+tidak laki+darah laki+odgj lalat+banyak lama+dekat lansia+dipukul lansia+tadi lantai+dua lapor+jadi lapor+ke
 lemas+tidak lewat+jalan lokasi+di mabuk+apa malabar masjid+kunciran masjid+sudimara mau+hilang mawar mayat+sudah
 melahirkan+bidan melahirkan+tidak melek miras mobil+yang mogot+km motor+pakai nancep nancep+di napas+bunyi
 napas+satu nekat ngalir+dari ngambang+di ngomel ngomong+tidak no+4 note note+pamit nyala obat+abis odgj odgj+apa
 odgj+itu odgj+mau odgj+meresahkan odgj+panjat ojol+tabrak orang+bunuh orang+gang orang+ganggu orang+kena
 orang+napas orang+tergeletak pabrik+plastik pagar+jembatan pakai+kerudung pakai+sapu palak palem+raja paman
 panggil+badan panti+asuhan panunggangan+utara parkir pasar+minggu pasung+dengan pegang+tangan pembeli pendatang
 penghuni perempuan+itu perempuan+seret pergelangan pergi+selama perumnas perumnas+1 pesan+wasiat pingsan+di
 pintu+1000 pintu+kunci pisau+di plastik+item plastik+jatake plawad+utara poris+tidak pos+ronda proyek
 proyek+apartemen ps pukul+orang pukul+saya racun+rumput raja raja+rt rawa+rt raya+no rel+kereta ronda royal royal+3
 rt+6 ruko+pinang rumah rumah+bawa rumah+di rumah+orang rumah+sambil rusunawa saat+ini salah+satu sambil+tangis
 satu+bawa saya+amuk saya+dada saya+di saya+dipukul saya+lari saya+lewat sebelah+bakar sekap+di sekarang
 sekarang+ancam sekarang+kejang sekarang+naik sekarat+di sekolah+bawa selama senjata+depan senjata+di seret
 sesak+kumat setrum+jalan smpn+20 sudah+ke sudah+keluar sudah+tulis sukamulya sukamulya+cikokol sukun sukun+raya
 sumur+tidak surat+kata surat+wasiat tabrak+bis tabrak+bus tadi+sekarang tahu+dia tali+di taman+royal tangan+kanan
 tangan+sudah tangis+tulis tanpa+identitas tapi+sekarang telepon+lagi telepon+ulang telinga telinganya tenang+eh
 tenang+masih tenggelam+kali tenggelam+ke tergeletak+di teriak+kesakitan teriak+sambil terjun+ke terlantar+sudah
 terus terus+bagaimana terus+pegang tetangga tetangga+sebelah tiasa tidak+berenti tidak+cepat tidak+sekarang
 tidak+tangis tidak+tiasa tinggi+di tiri+siram tki toilet tolong+damkar tolong+tindak tower tua+di tua+laki tuduh
 tukang+ojek tukang+sayur tulang+keluar tunggu+kereta tusuk+orang voice voice+note warga+depan warga+sudah
 warung+icih woy+ada yang+ditusuk yang+ganggu yang+kemarin yang+ngambang yang+sakit yang+teriak yang+tolong
 ybs+sekarang ~<ale ~<amb ~<asp ~<asu ~<bab ~<bae ~<bid ~<bri ~<bts ~<bud ~<ciu ~<dag ~<dal ~<dug ~<gaw ~<git ~<gri
 ~<gue ~<guy ~<hit ~<ici ~<inn ~<iny ~<isi ~<jau ~<jer ~<jug ~<kai ~<ke> ~<kel ~<kit ~<lak ~<lg> ~<mab ~<maj ~<mas
 ~<mil ~<min ~<mir ~<nek ~<od> ~<odg ~<old ~<oma ~<on> ~<pag ~<pen ~<ps> ~<rea ~<roy ~<rub ~<sop ~<tit ~<tiy ~<tki
 ~<toi ~<tow ~<tud ~<ura ~<voi ~abin ~abur ~ache ~ahny ~ain> ~aira ~ajar ~alab ~alen ~aler ~alil ~alke ~alur ~ama2
1 ~ampa ~ancu ~and> ~anda ~ang2 ~ans> ~anto ~apin ~apur ~aput ~ari2 ~arik ~arit ~asuh ~asun ~asur ~atin ~auh> ~aygo
 ~ayit ~ayu> ~ba2> ~bae> ~bang ~bare ~batn ~bayg ~beca ~bel> ~bida ~bins ~blkg ~body ~bonc ~bri> ~bts> ~buh> ~bula
 ~buny ~cak> ~celu ~chet ~cih> ~cium ~cor> ~dak> ~damk ~dany ~dela ~dgj> ~diaj ~dibi ~didu ~dih> ~dija ~dika ~dikn
 ~diru ~disu ~duga ~ebuk ~ebur ~ecak ~ecem ~ecil ~ekny ~ela> ~elup ~emap ~embi ~emet ~empl ~emu> ~emul ~engh ~epit
 ~er2> ~erdi ~erhe ~erse ~erut ~esir ~etem ~eung ~eure ~ewas ~fasn ~gah> ~gata ~geme ~gerg ~geti ~ggow ~ghun ~gile
 ~gis2 ~gkat ~gkul ~gome ~gon> ~griy ~gue> ~han> ~hear ~hete ~hun> ~iaja ~icih ~idan ~idug ~iger ~ik2> ~ilak ~ili>
 ~ilit ~inna ~insa ~inyi ~ipal ~ipeg ~iras ~is2> ~isah ~isny ~istr ~it2> ~itud ~ius> ~iyan ~jauh ~jend ~jepi ~juga
 ~k2an ~kaga ~kain ~kama ~keci ~kede ~kelu ~keta ~kore ~koso ~kuny ~kup> ~laba ~laki ~lap> ~lari ~lerg ~lkg> ~long
 ~lya> ~ma2> ~mach ~mapu ~mas> ~mat> ~mayi ~mbeg ~mbus ~mel> ~meme ~mete ~ming ~mira ~mkar ~mplu ~mur> ~mura ~nali
 ~nanc ~nari ~ncep ~ncon ~ndar ~ndat ~ndel ~nder ~nged ~ngel ~nghu ~nia> ~nnal ~not> ~nsa> ~ntan ~nton ~nump ~nyal
 ~nyiu ~nyul ~odgj ~ody> ~oice ~oile ~ok2a ~olam ~old> ~omel ~once ~ongg ~oran ~ote> ~ouse ~ower ~oyal ~oyek ~paha
 ~pake ~pal> ~pani ~part ~peda ~peta ~plun ~prem ~proy ~puta ~rami ~rang ~rbar ~rdir ~rema ~rgaj ~rhen ~riya ~rkap
 ~rkir ~rnap ~rnya ~rond ~roya ~roye ~rsen ~rtem ~rumn ~rusn ~rusu ~rut> ~saki ~sand ~sele ~sep> ~seru ~spal ~tabu
 ~tata ~tawi ~tema ~temp ~terb ~terk ~tian ~tias ~tind ~tiya ~tki> ~toil ~towe ~tudu ~tus> ~uar2 ~uduh ~udun ~ukam
 ~ukun ~ulun ~umna ~unin ~unyi ~urat ~ureu ~urin ~urua ~voic ~war> ~was> ~wer> ~yal> ~yala ~yek> ~yeke ~ygon ~yiak
 ~yiap ~yit> ~yium
-1 =past =road abaikan+laporan ada+alat ada+dari ada+kabar ada+keluarganya ada+perkembangan ada+tangan agen agen+bus
 aja+kalau aja+nanti akan alam alat+lewat anak+jalan anak+minta angkut+belum anjing antri any apa+petugas are asam
 asam+urat ass atas+bantu atm+bri azores bagaimana+cara bahaya+banget baik+jangan bandara+gate banget+datang bangsat
 banjir+butuh bantu+renovasi banyak+cepat bapak+pakai batusari bau bawah+flyover bayar+tidak bayi+itu beda+lapor
 beda+orang bedah bedah+rumah belum+mati bener+dinsos bener+gubuk bengkel+las berita+di bersih biar bintaro
 bisa+dibawa bisa+jalan bisa+lapor bisa+ngobrol bisa+tidak bitung bocah+gelandangan brebes bri+batuceper bsd+dekat
 bukan bukan+di bulak+tidak bulan+lalu bulan+tidak butuh+kontrol cabe cadas+kukun cara+beda cari+kakak cek+laporan
 cepak chat+ini chatbot cicil cikupa cimone cina coklat cuma+jalan cuma+mabuk curug daerah+km dagu dahi damai
 damai+tidak damri dapet+bantu datang+semua deh dekat+jembatan dekat+kubur dekat+tol dengan dengan+minum
 dengan+satpam dengan+tembok dengan+temen depan+klinik depan+sakola di+alfamidi di+bak di+cipadu di+cisauk di+dagu
 di+dahi di+dekat di+depan di+kosambi di+kreo di+lampu di+lengan di+musola di+pamulang di+pos di+rt di+rumah
 di+selokan di+tenda dia+joget diam+golok dicek+petugas digusur+sekarang dimakam dinas dinas+sosial diri+tapi disana
 disebar diserang+kantuk disitu diskon ditinggal+rumah dompet+maling dompet+saya duit dulu+sekarang editan
 editan+jangan eh elektrik elpiji evening film foto gading+serpong gantung+babakan gapura garden gate gebang
 gelandangan+dengan gelang gelang+rumah gemuk gerbang gerbang+tol gereja gerobak+orang golok+bikin golok+saya
 good+evening gratis+di grup gubuk+dekat halte+depan hampir+mati hapus hari+gelandangan hari+jumat hasil hatur
 hilang hp+saya imunisasi indah+blok ini+chatbot ini+diam ini+foto ini+saya ini+tidak istirahat item+besar
 itu+editan itu+tadi jaga jaga+aja jalan+cadas jalan+ks jalan+tapi jalan+veteran jangan+datang jangan+disebar
 jangan+kira jazakallah jembatan+kaca jemput jenguk jenguk+kakak joget jual+miras kabel+listrik kabel+putus kafan
 kain+kafan kakak kaki+dari kaki+luka kaki+pincang kalau+dia kali+sabi kalideres kampung+bulak kampus kamu kantin
 kantor+polsek kantuk kara+di karunya kayaknya+dia ke+sini ke+tangerang kebayoran kebayoran+lama kebon+sayur
 kecil+jatuh kedinginan kekerasan keluarganya kemarin kemarin+ada kemarin+dibawa ketemu+di ketemu+tidak kira+mau
 kiri kirim+pesan klien+menolak km+14 kok+cuma komplek kontrakan+nusa kontrakan+panunggangan kontrol+rutin
 kooperatif kosambi kosambi+kab ks ks+tubun kubur+cina kukun kulit kunjung lagi+kumat lagi+sejak lagi+sekarang
 laki+sekitar laki+umur lampu lansia+linglung lansia+pakai lapak lapor+gelandangan lapor+kesini laporan+sekarang
 larangan+selatan laris laris+cibodas las lem lewat+gang lihat+tidak linglung+tidak listrik+menjuntai lokasi lot
 luar+kota mabuk+lem mah makan+dengan makanya mancing mancing+di mantul masih+napas masih+terus masih+tidur
 masjid+agung mati+tawa mau+cek mau+jenguk mau+pergi mau+pingsan mau+pulang mau+tarik mau+urus mayapada mengaku
 meninggal+kemarin menit menjuntai menolak menolak+dibawa merah+tugu minta+kunjung minta+ongkos minta+rujuk
 mobil+sudah much mudik muka+takut mukena muleh muncul+lagi musola nafkah napas+nya neduh ngobrol ngorek
 ngorek+sampah ngungsi ngungsi+di no nunggak nusa nusa+jaya nyamuk+banyak nyaris nyimpen obat+sekarang odgj+di
 odgj+tidur oh+gitu orang+darah orang+demam orang+diam orang+jatuh orang+mau orang+sekarang orgnya orgnya+sudah
 pabuaran padahal padahal+selama pakai+gelang pakai+golok pakai+mukena pakojan palem+semi pangkalan+angkot
 parkir+indomaret patokan pelapor pemerintah pencarian penelepon+ybs perempatan+sangego perempuan+umur pergi periuk
 perkembangan pesan petugas petugas+cepat petugas+sadar pindah pinggir+cisadane pinjem pintu+tol pkh plaza
 polisi+sudah polsek+benda polsek+karawaci pool pool+damri posisi posyandu pp pppp program pulang+ke ramah
 rambut+cepak rambut+putih renovasi rest rest+daerah ringan rongsok rps rs+mayapada rt+1 rujuk ruko+azores
 rumah+sejak rumahnya+ambruk rutin+kontrol sabi sadar+tidak sakola sampah+orang sampai+belum sampurasun sate+taruh
 satpol satpol+pp saudara+tinggal saya+dibantai saya+ganggu saya+laporan saya+makan saya+odgj saya+orang
 saya+telepon saya+terakhir saya+tidak sebelah sehat+tidak sejak+minum sekarang+butuh sekarang+depan sekitar+7
-1 sekolah+tidak selama+ini selatan selesai selokan sembako semi semua+sudah sendiri+kp serahkan share share+lokasi
 shinta simpang sipon sitanala situ+juga slot soal solat sorry sosial stadion stadion+benteng sudah sudah+angkut
 sudah+bantu sudah+dari sudah+masuk sugeng+enjing tagihan takut+aja takut+tapi taman+elektrik tanah tangsel
 tangsel+masuk tapi+tidur tawa+sendiri telanjang telepon+siapa tenda terlantar+apa terminal+cimone ternyata+dia
 tidak+angkut tidak+jawab tidak+pamit tidak+saya tidak+sido tidak+sih tidur+di tidur+kp tigaraksa tiket tipu tisu+di
 titik+lokasi tok toko+jalan tol+bsd tol+kunciran tolong+abaikan top topi+biru tua+pakai tubun tugas tukang+buah
 tukiyem tuna umur+12 umur+24 untuk+bener untuk+tugas urat veteran wabarakatuh wae warahmatullahi
 warahmatullahi+wabarakatuh warga+lagi warteg warung+tidak wati wijaya yang+jual yang+ketemu yang+lihat yang+parah
 ybs+tidak yo zzzzz ~<aca ~<age ~<agu ~<aka ~<ali ~<alr ~<ano ~<apl ~<asi ~<ava ~<azo ~<bag ~<bam ~<bau ~<bit ~<bug
 ~<cap ~<cer ~<cic ~<cim ~<cok ~<com ~<dih ~<din ~<dit ~<dkt ~<dtg ~<dui ~<duk ~<edi ~<eh> ~<ele ~<elp ~<eve ~<fil
 ~<fot ~<gap ~<gep ~<gk> ~<god ~<gpp ~<gru ~<hil ~<imu ~<jaz ~<jgn ~<jom ~<jum ~<kad ~<kaf ~<kat ~<kea ~<kem ~<kis
 ~<kli ~<kon ~<kre ~<ks> ~<kuk ~<kup ~<lag ~<lam ~<lor ~<low ~<mak ~<mar ~<mau ~<mod ~<msh ~<muc ~<nag ~<ned ~<neg
 ~<no> ~<pkh ~<poo ~<pp> ~<ppp ~<qwe ~<rad ~<ren ~<rps ~<seb ~<sha ~<shi ~<slo ~<soa ~<sti ~<sud ~<sya ~<thi ~<tid
 ~<tip ~<tom ~<udh ~<vet ~<wab ~<wae ~<wal ~<wij ~<wil ~<win ~<xxx ~<yo> ~abak ~abe> ~abis ~abua ~adia ~adio ~ady>
 ~afan ~afka ~agen ~ahas ~ahat ~akak ~akat ~akoj ~akol ~alak ~alas ~alid ~alon ~alre ~amah ~amai ~amay ~amri ~anal
 ~anas ~anci ~anga ~anon ~apa2 ~apad ~apli ~apus ~arde ~arko ~ars> ~arsi ~asam ~asil ~ass> ~asse ~astr ~atak ~atbo
 ~atif ~atny ~atok ~atpo ~auan ~aut> ~ayap ~ayor ~aza> ~azak ~azor ~baba ~bako ~bamb ~bany ~bati ~bau> ~bayo ~belo
 ~ber> ~berl ~bili ~biln ~bint ~bis> ~bitu ~breb ~brot ~bude ~cabe ~cama ~canc ~cap> ~car> ~cel> ~cera ~cici ~ciku
 ~cimo ~cina ~cokl ~cul> ~curu ~dagu ~dain ~dama ~damr ~darm ~dasa ~deg> ~deh> ~dek> ~deka ~deng ~dera ~dern ~diab
 ~dije ~dion ~dira ~disa ~disk ~ditu ~dksl ~dkt> ~duit ~duka ~dul> ~eady ~ebes ~edai ~egin ~ego> ~eka> ~ekat ~eker
 ~ektr ~elan ~elay ~eles ~elir ~elok ~elpi ~emar ~emba ~emi> ~empu ~enci ~engn ~enit ~enol ~enov ~entu ~enyu ~epak
 ~epin ~epon ~epor ~erba ~erej ~erok ~eron ~erso ~erta ~erty ~eruh ~esai ~esas ~esat ~esin ~este ~etap ~etas ~etaw
 ~etro ~etug ~even ~fan> ~film ~fjdk ~fkah ~form ~foto ~gai> ~gak> ~gaka ~gan> ~gare ~gasi ~gate ~gemu ~gend ~gepe
 ~gerb ~ggo> ~gian ~gih> ~giha ~giri ~gkar ~goto ~gpp> ~gram ~grup ~gsat ~gsel ~gsi> ~gsok ~guk> ~hapu ~hatb ~here
 ~hila ~hint ~hon> ~iaba ~iang ~iant ~iany ~iate ~ibal ~ibat ~icil ~ider ~iga> ~igar ~iin> ~ijaw ~ijay ~ikan ~ikup
 ~ilm> ~imak ~imon ~impe ~imun ~ingg ~inin ~inje ~ipak ~ipu> ~ipul ~iruj ~isas ~iser ~isko ~isti ~itik ~iuk> ~iya>
 ~iyem ~jana ~jaza ~jdks ~jela ~jem> ~jgn> ~jira ~juan ~juka ~junt ~kaan ~kafa ~kaka ~kake ~kakn ~kall ~kami ~kamk
 ~kari ~kas> ~katu ~kedi ~kegi ~keke ~keme ~ker> ~kert ~kiye ~klat ~koja ~kon> ~koop ~kos> ~ksla ~ktri ~kuku ~kunj
 ~kupa ~laha ~laka ~lamp ~last ~laza ~lekt ~lemb ~lesa ~lide ~lih> ~lir> ~lom> ~lon> ~lore ~lost ~lpij ~lrea ~luk>
 ~lupa ~male ~manc ~mari ~mars ~maun ~menj ~meno ~meri ~mini ~mkan ~mnas ~mode ~mone ~mpan ~mple ~mpus ~mri> ~msh>
 ~much ~muke ~munc ~muni ~murn ~muso ~nafk ~nala ~naru ~ncel ~ndah ~ndak ~ndul ~nedu ~neh> ~neun ~ngan ~ngaw ~nge>
 ~ngny ~ngot ~nguk ~nisa ~nit> ~njem ~nola ~nova ~ntau ~nten ~nter ~ntri ~ntul ~nusa ~nyim ~nyon ~oal> ~obro ~oder
 ~ogra ~ojan ~okas ~oker ~okla ~olat ~ompl ~ool> ~oope ~opol ~oren ~ores ~orgn ~orry ~ort> ~osam ~osia ~ost> ~osya
 ~ound ~ovas ~pabu ~paca ~pako ~pana ~pang ~pato ~pema ~peme ~petu ~piji ~pina ~pind ~pkh> ~plaz ~plek ~plik ~pool
 ~port ~posy ~ppp> ~pppp ~qwer ~rada ~rahk ~rai> ~rasu ~ratu ~read ~rebe ~reja ~reno ~rest ~rgny ~ri2n ~riuk ~rkem
 ~rlih ~rmi> ~ront ~ropo ~roto ~rps> ~rry> ~rses ~rson ~rteg ~rto> ~rug> ~runy ~rup> ~sai> ~sako ~sal> ~sam> ~sasi
 ~selo ~seta ~shin ~sial ~sian ~sihi ~sik> ~sil> ~simp ~sipo ~sito ~skon ~sla> ~slot ~smen ~soal ~son> ~sorr ~sosi
 ~sses ~stad ~stir ~stra ~suda ~sum> ~sumb ~sun> ~sur> ~syan ~syar ~tand ~tang ~tani ~tbot ~telu ~tend ~tiku ~tipu
 ~tira ~toka ~tomp ~tpol ~tua> ~tuk2 ~tuki ~tuna ~tusa ~uah> ~uann ~uat> ~uch> ~udah ~udh> ~udik ~uin> ~uit> ~ujan
 ~uk2> ~uken ~ukiy ~uleh ~ulit ~und> ~uneu ~unis ~unju ~unti ~uras ~urug ~usar ~usol ~vasi ~veni ~vete ~waba ~wae>
-1 ~walk ~wara ~warn ~wart ~wert ~wija ~wun> ~yah> ~yand ~yapa ~yara ~yem> ~yimp ~yora ~yune ~zaka ~zore
-2 2+anak 2+jam 3+bulan 30+menit 40an 7+tahun a+dan abaikan ada+bantu ada+bekas ada+bocah ada+gelandangan ada+info
 ada+lagi ada+rombongan adegan agung aktif alamat alat+dulu alat+nyasar alfamidi alfamidi+pinang almarhum alun alun2
 aman anak+di anak+laki anak+pura anak+sudah anjing+tetangga anyar+tidak apa+kok asap+masuk atapnya atas atm aula
 aula+kelurahan autis+umur b babakan badan+bau badan+panas bagaimana+sekarang bahaya bales bandung banget+orang
 bangunan+pegang banyak+atas banyak+bapak bapak+petugas bapak+tukang barongsay barongsay+bugel bau+depan bau+di
 bawa+2 bawa+karung bawah bawah+jembatan bawah+pohon bekas+jahitan belakang+rumah belendung belendung+kec
 bener+tindak beredar beredar+itu beres beres+tidak beringin berisik+kayak berita bibi bikin+layangan bikin+sesak
 bioskop bisa+hubung bisa+minta boleh boneka buah buang+sampah bukan+laki bulan bunderan+gading bunga bungkus bus
 buta+jalan cabut cadas capek+banget cari+anak cat cekcok cengkareng cepat+banget cfd cikokol ciledug cipadu ciputat
 ciri cirinya cisadane cisauk clear clear+anak cuma+ribut daerah+belendung dalam+gudang dan+mau dapet darah+di
 datang datang+sampai dekat dekat+pom dengan+di dengan+lansia dengan+rokok denger+harga dengerin dengerin+musik
 depan+apotek depan+bioskop depan+kfc depan+rsud depan+sd depan+simulasi depan+toko di+alun2 di+aula di+bandara
 di+bandung di+cimone di+cisadane di+gang di+gerobak di+hati di+ig di+kaki di+kantor di+kelurahan di+kunciran
 di+lapak di+perempatan di+pipi di+polsek di+stasiun di+taman dia+ada dia+pakai dia+tuli dia+yang diam+dia
 diam+sekarang dibawa+pulang dibuang+di dibunuh+rindu digusur dijemput diproses disuntik ditaro+orang ditinggal
 duduk dulu+sudah emperan endi enjing film+itu foto+orang gaga gaji gang+haji gang+kami gelandangan gelandangan+di
 gelandangan+tidur gelap gembor gendong gerak+dari gerendeng gerobak gigi giginya golok+lewat golok+pulang
 golok+tadi gondrong good gor gudang+rongsok habis hai hallo haloo haloooo haloooo+ada hampir+ambruk harus+kenapa
 harus+kirim hati hati+saya hilang+itu hilang+kami hilang+sudah ig ijo info+orang infonya+tentang ini+bot ini+sudah
 iseng itu+ada itu+sekarang itu+video itu+yang iya jahitan jahitan+di jakarta jalan jalan+lagi jam+5 jam+setengah
 jangan jangan+kaget jangan+percaya jpo jual+alat jual+korek jual+tisu jumat kab kab+tangerang kabel kaki+bengkak
 kaki+cacat kaki+di kalau+nanti kami+bapak kami+harus kami+jangan kampung kantor kara+depan kata+30 kata+anak
 kata+tetangga katsiran kayu+pakai ke+orang ke+panti kebanyakan kec+benda kecapean+sekarang kecil+jual kejadian
 kelapa+muda keliling+golok kemarin+di kemarin+orang kemarin+sekarang kemarin+sempet keren keren+banget kering+orang
 kerja+tidur kesini kesini+atau ketemu+anak ketemu+odgj ketemu+orang kfc kira kirim+lokasi klien+stabil klinik km
 kok+belum kok+status kolong+jembatan kondisi+lemas konten konten+kesel kopi koreksi+bukan kota kp kreo ktp kucing
 kulit+sawo kumis kumis+tebal kuning kurang kurus kurus+tinggi lagi+bagaimana lagi+dia lagi+kopi lagi+masak
 lagi+ngupas lagi+tidur lalat+di lalu lalu+ada lanjut lansia+di lansia+nyasar lapak+barongsay lapor lapor+di
 lapor+tetangga larangan layangan+di lemas+tapi lengan lihat+dekat lu lucu luka+dikit lupa makan+nasi makan+sekarang
 mandi+di manis mantan+saya masak masak+pakai masjid+al matang matur mau+minta mau+ngomong mau+potong mau+tanya
 mekarsari menang menit+ini metal metal+berisik minggu+depan minta+polisi misi muda+pegang mulu muncul musik
 musik+metal naik+angkot nasi+bungkus ngaji nganter ngasih ngelem+di ngomong ngupas+kelapa nongol+lagi noted
 nya+ditaro nya+keren nya+sudah nyerut nyerut+kayu nyimpen+orang odgj+harus odgj+kumat odgj+lapor odgj+parah
 odgj+saya ompong operasi orang+baik orang+duduk orang+jalan orang+ketemu orang+lemas orang+mana orang+nongol
 orang+racun orang+serang orang+sopan orang+tua otw oy pacar pacar+saya pagar pakai+jaket pakai+peci pakai+sendal
 pakai+topi pamulang pangkalan parkir+ruko parung parung+serab pas+saya peci pendek penuh penyuluhan
 penyuluhan+bahaya percaya percaya+yang perempuan+ada perempuan+hamil perlu petugas+perempuan petugas+sudah piatu
 pindah+ke pingsan+kecapean pintu+air pipi pisah+dengan pln pohon+beringin polsek+jatiuwung potong+rumput promo
 prosedur prosedur+kalau pulang+istri pulang+tidak pura putih putus+sekolah ransel rasa+mau razia rel+tanah riwayat
 rombongan rongsok+jatake rs rsud rt+5 rumah+anak rumah+kami rumah+sakit rumah+sudah rumah+umur sadar+diri
"""
