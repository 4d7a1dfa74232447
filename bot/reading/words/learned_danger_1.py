"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
20 di+rel
19 tidak+sadar
18 sudah+tidak
17 kemarin+belum
14 patah+kaki saya+kemarin ~muan
13 dulu+tidak kejang pingsan serang tangan ~aku> ~ejan ~gsan ~ings ~uran
12 darah di+tengah ini+ada itu+saya kaku mau+mati sendiri+di tidak+napas tulang ~<kej ~acok ~baco ~kaku ~tula
11 ambulans+sekarang api+besar depan+sekolah di+pohon petugas+kami sekarat ~acun ~dara ~dura ~ebaw ~keja ~ngsa ~uar>
 ~usuk
10 bayi demam+tinggi keluar luka+parah meninggal rumah+kosong saya+mau tali tidak+bisa tidak+gerak tidak+respon
 ~<dir ~<nyu ~<tal ~<tru ~<tul ~ayat ~ayi> ~bayi ~cok> ~ding ~ebal ~kand ~suk>
9 ada+mayat ada+suara amuk anak+kecil bakar balita banting banyak+banget bawa+alat bener+ada bukan+ini bunuh dingin
 film+bukan gantung+diri gigit jalan+raya jatuh kepala+bocor mau+lewat mau+terjun napas racun saya+takut sekap
 sudah+lewat sudah+sesak tidak+bangun yang+di ~<amu ~<bay ~<idu ~<mel ~<men ~<nap ~<ngi ~<nul ~<rac ~akar ~alit
 ~atuh ~bila ~ceki ~cun> ~ekap ~ekik ~engg ~gamu ~igit ~iram ~jatu ~kar> ~lemp ~len> ~mele ~mere ~mpar ~njat ~ntun
 ~nuli ~oron ~racu ~rat> ~ruk> ~setr ~tali ~tusu ~yat> ~yawa
8 bantu+polsek bawa+golok bawa+pisau ditinggal+di dorong gantung gerak ini+bener jari jatuh+dari lapor+kemana lempar
 lewat+orang minta+ambulans naik+ke nya+banyak obat+tidur orang+sekarat pisau sayat sekarang+juga serang+jantung
 siram sudah+mau truk ~<beg ~<bil ~<bir ~<bny ~<dig ~<dik ~<dor ~<ged ~<kes ~<sir ~<str ~<tab ~apas ~ar2> ~baka
 ~berc ~bern ~brak ~bunu ~doro ~ecah ~egap ~elam ~elia ~elur ~erak ~git> ~kap> ~ketu ~kik> ~kul> ~lita ~naik ~nemu
 ~ntin ~nyut ~pakn ~puku ~rak> ~ram> ~rant ~rjp> ~rok> ~sau> ~sera ~truk ~ukul ~unuh ~yut>
7 2+tahun alat anak+itu bacok bakar+rumah banget+sekarang bangun bawa+banjir buka dada dari+rumah datang+orang
 denyut di+pinggir diri golok harus+bagaimana indomaret+cimone kandang kayanya+sudah ke+tengah kena kunci luka
 masih+hidup mati mayat meninggal+di ngambang orang+di orang+gantung orang+mati pil pukul sekarang+pingsan setrum
 sih+lama sudah+jadi tabrak temen+kerja tengah tetangga+teriak tiba tidak+pernah tidak+sahut yang+biasa ~<aku ~<aru
 ~<bac ~<dar ~<deh ~<dic ~<gig ~<gol ~<nai ~<nem ~<nye ~<nyi ~<puk ~<ten ~<tib ~abra ~adan ~anca ~arah ~bahu ~bali
 ~bega ~bent ~cam> ~dada ~dale ~deny ~diku ~ebot ~edak ~elen ~embe ~emua ~erge ~eroy ~etru ~ganc ~gap> ~gigi ~golo
 ~gun> ~iba> ~ilet ~iria ~isau ~keba ~keto ~lany ~lok> ~luka ~lur> ~mann ~mati ~mbak ~mpuk ~muk> ~napa ~ncam ~ngam
 ~nyir ~olok ~orok ~oyok ~pas> ~pemb ~pil> ~rgel ~royo ~sebo ~siny ~sira ~tabr ~temb ~terg ~terj ~tiba ~tnya ~trum
 ~uany ~ukin
6 4+tahun ada+asap ada+bayi ada+yang adu ampun apa+cuma apa+tidak badan bagaimana+sih bantu+dulu bawa+kayu begal
 belum+datang belum+kembali biasa+mangkal bisa+apa bisa+cepat bisa+ngomong bocah buka+baju bukan+wkwk butuh+ambulans
 cekik culik dada+sakit dari+kemarin dekat+masjid dengan+keluarganya di+kali di+kamar di+kandang di+toilet dia+minum
 dibacok dipukul dorong+orang duduk+di gawat gelandangan+yang hamil hidup hilang+di itu+kayanya kata+mau ke+atap
 kejang+di ketemu+mayat ketemu+potong klien+tidak kumat lagi+pegang lantai melahirkan+di minggu+tidak paksa
 pergi+bawa perkosa pingsan+lagi rusak+kaca seberang+tol senjata step stroke stroke+di sudah+lemas sudah+meninggal
 tengah+jalan terjun tidak+makan tidak+tolong tidur+botol tolong+cepat tusuk umur+4 warga ybs+bawa ~<adu ~<anc ~<bad
 ~<bw> ~<cul ~<gaw ~<jar ~<keb ~<mec ~<muk ~<ses ~<sos ~<ste ~<tus ~ahun ~ala> ~alat ~amaa ~ambe ~angi ~arat ~arus
 ~ba2> ~boca ~cahi ~cepe ~culi ~digi ~dup> ~egal ~enja ~enti ~epet ~eran ~eret ~erju ~erko ~esak ~etol ~gawa ~hami
 ~hidu ~iak> ~idup ~igig ~ipuk ~irny ~isek ~jalu ~jang ~jun> ~kepa ~kesa ~kese ~kuma ~luar ~lut> ~meca ~mend ~mil>
 ~nci> ~ngah ~nuh> ~nyaw ~nyeb ~nyek ~ocah ~osa> ~pak2 ~paks ~pin> ~rasi ~rcan ~riny ~rjun ~rkan ~rkos ~roke ~seka
 ~senj ~step ~stro ~suar ~tah> ~tala ~tong ~trok ~tuh> ~ulik ~ulut ~ungn ~uru> ~utny ~ving ~yebr ~yera
5 ada+polisi ambruk+di anak+hilang anak+umur ancam api atap bau+menyengat belakang+gudang berdiri+di bernyawa
 besar+banget bisa+bangun botol cuma+ngomel dalam+rumah depan+indomaret depan+pintu depan+saya di+atas di+dalam
 di+kontrakan di+pasar dia+sudah diam+aja dikeroyok diri+di gerinda gigit+anjing gudang+jalan hari+ini jalan+sendiri
 kami+minta kayanya kemana+di kepala keras kereta ketuban kok+petugas korek kumat+lagi lalu+cuma lansia+itu
 lapor+sekarang lemas+banget lewat+pagar main+di mana+ini mangkal mangkal+di masuk+mobil mata mati+di mau+turun
 melahirkan minum muntah nanti+lagi ngigau ngomel+sekarang orang+kejang orang+yang paman pamit panas+tinggi patah
 petugas+belum pingsan+depan raya+pasar respon rumah+lansia sadar saya+kalau saya+lagi saya+pergi saya+sering sesak
 si sini+ada suami+saya suara sudah+kaku sudah+sehat sundut sundut+rokok tangan+masuk tapi+masih tengah+tol
 tenggelam tergeletak teriak teriak+jangan tidak+bernyawa tidak+cepat tinggi tolong+ada tolong+bantu trus
 tukang+parkir tumpuk+sampah yang+cari yang+mati ~<amp ~<api ~<att ~<awa ~<boc ~<bom ~<cop ~<dad ~<dii ~<hid ~<ila
 ~<jat ~<kep ~<kor ~<luk ~<mat ~<may ~<nel ~<nim ~<pel ~<rab ~<sad ~<ser ~<set ~<si> ~<sua ~<tau ~<wom ~aba> ~adar
 ~aga> ~alem ~alur ~amba ~ambr ~amil ~amuk ~angu ~atu> ~bada ~bom> ~boto ~cah> ~cand ~dar2 ~dike ~dut> ~egen ~elew
 ~elua ~enem ~enge ~enta ~epal ~epok ~erca ~eset ~espo ~etub ~gau> ~gede ~gera ~ggel ~ggi> ~giga ~gil> ~gis> ~goro
 ~gun2 ~hirk ~iata ~ibac ~icar ~igau ~ilap ~inum ~irka ~ivin ~jari ~kela ~ksa> ~kuli ~kunc ~let> ~lik> ~lutn ~meny
 ~minu ~muku ~mulu ~munt ~ndut ~nele ~nera ~ngge ~ngig ~ntai ~num> ~nyer ~nyus ~ojol ~oman ~org> ~otol ~pala ~pami
 ~perk ~puka ~rah> ~rahn ~resp ~reta ~riak ~rian ~rubu ~san> ~spon ~sund ~tah2 ~taun ~teng ~tep> ~trus ~tuba ~ulin
 ~umat ~unci ~warg ~woma ~yeki ~yok>
4 3+hari 6+tahun ada+denyut adu+banteng air amuk+lagi anak anak+sundut anak+tetangga arus awalnya awalnya+cuma
 badan+dingin bagaimana+ini banteng batu bau+bangkai bawa+arus bayi+di bayi+dibuang bayi+ditaro begitu belulang
 belum+pulang biji biji+rambut biru bocor+bau bola cari+itu cium culik+anak cuma+marah darah+tidak dari+jembatan
 dari+lantai dengan+sekali di+balkon di+belakang di+dapur di+foto di+poster di+ruko di+tempat dia dia+bacok
 dia+mulai ditaro+di dompet+hilang duduk+depan dulu+dia foto+itu gas+bocor gedung golok+cari golok+di ikat ini
 ini+bapak ini+bawa isi jalan+di jembatan+mau jual+tiba kaca kakak+saya kaki kaki+sudah kalau+bisa kalau+tidak kamar
 kardus kaya+mau kemarin+cuma kemarin+lapor kena+orang kirim+ambulans kondisinya korban+jiwa kp+bulak lagi+jual
 lama+sakit lampu+nyala lap marah+belum marah+hari masih+ada masuk+mesin mau+bunuh mau+melahirkan mau+nekat
 mau+susul meledak mobil+mogok mogok+di motor+adu mulai mulut mulut+miring murid naik nekat nyangkut nyangkut+di
 odgj+bakar odgj+lempar orang+depan pakai+kayu panas+41 panggil+tidak panjat pas pas+mau pasar+anyar pegang
 penumpang perahu perempuan+perkosa petugas+minta pinggir+jalan pohon+depan rel robek rumah+warga sakit+tapi
 sampai+mati saya+demam saya+dicekik saya+jatuh saya+lihat saya+pegang saya+sudah segera sekali sekarang+bawa
 sekarang+dia sudah+10 sudah+rusak sudah+siap sudah+tulis susul tabrak+lari tanya+kalau tapi+orang tenggelam+di
 terbalik terus+sudah tetangga+bakar tetangga+saya tidak+keluar tidak+kuat tidak+lihat tidak+tahu tidur+sekarang
 tindih tinggal+tulang tolong+ambulans tolong+dari tolong+kirim tua+tidak tulang+belulang tulis tulis+surat tumpuk
 wasiat yang+mau ~<akh ~<ana ~<bak ~<bij ~<ble ~<bus ~<ciu ~<hea ~<ini ~<isi ~<jur ~<kak ~<kay ~<ket ~<kum ~<lem
 ~<nad ~<nek ~<nge ~<org ~<pre ~<rek ~<rel ~<sek ~<sob ~<ter ~abun ~adu> ~ajam ~akhi ~aksa ~alua ~amit ~anak ~angk
 ~anta ~anya ~ap2> ~aram ~assa ~atah ~atas ~aun> ~back ~bann ~bek> ~berd ~beru ~besi ~biji ~biru ~bruk ~buju ~cem>
 ~cium ~dekn ~dia> ~diar ~diem ~dimi ~dipu ~dise ~disu ~dus> ~edun ~egit ~elah ~eled ~elul ~emes ~ena> ~enga ~enum
 ~era> ~eria ~erny ~esi> ~et2> ~eta> ~gal> ~gann ~gap2 ~gedu ~geng ~ggam ~gin> ~gitu ~iapi ~ibir ~iem> ~ife> ~iika
 ~ik2> ~ikat ~indi ~ingi ~ium> ~jat> ~kaki ~kamb ~kany ~kaya ~keje ~kepo ~kera ~khir ~kosa ~leda ~lek> ~leme ~lula
 ~manj ~mar> ~mass ~maya ~mbus ~mes> ~mit> ~mpt> ~muri ~nadi ~naga ~nak> ~ncem ~ncen ~nda> ~ndih ~ngej ~nggi ~ngun
 ~ning ~ntah ~ntal ~obek ~oke> ~par> ~para ~pasi ~pasn ~pega ~pene ~perp ~petn ~ping ~puk> ~raba ~rahu ~rbal ~rel>
 ~rent ~rid> ~robe ~saha ~satu ~seda ~sek> ~sere ~siat ~sin> ~sobe ~tai> ~teri ~uan> ~ubuh ~ujur ~ulai ~ulis ~um2>
 ~unta ~urid ~usul ~waln ~wasi ~wati ~yusu
3 9+bulan =still =work abis ada ada+mau ada+respon air+panas aja+badan ajak alat+marah ambil+dia ambruk anak+balita
 anak+tk ancam+warga angkot antara arusnya atap+gedung atas+rel bagaimana+nih bakar+warga balita+ditinggal
 banget+tidak bangun+dari bantal bantu+segera bapak+jatuh bapak+tiri barang bawa bayi+ditinggal bayi+merah belatung
 belum+ambil bensin bensin+dengan berani bibirnya bola+mata bts bugel+rt bukan+simulasi bunuh+diri bunuh+saya busuk
 busway cari+tapi cepat+lansia copot cuma+tidur darah+banyak darah+dari darah+duduk dari+tumpuk darurat+medis demam
 di di+grup di+gudang di+kebon di+samping di+sawah dia+amuk diare dibacok+gang dibawa+lari dicekik dikasih+makan
 dikenal dirubung ditaro ditusuk end gali gas geng geng+motor gini golok+depan goyang goyang+badan grup+saudara
 gudang+kardus guru hamil+9 hari+tidak harus hebat itu+suka jalan+baru jalan+belum jalan+ke jalan+tol jamaah
 jangan+sampai jatuh+di jaya+rt jembatan+cisadane jok jurang kaki+kolong kaki+tabrak kamar+dengan kambing kandung
 kata+sudah kayak+tindih ke ke+end ke+jalan ke+rs keguguran kejar kemarin+tapi kemis kena+mesin kena+serang
 kereta+lewat kesakitan kesamber keselek ketemu+bayi ketuban+di kirim kirim+damkar kirim+orang kolong+flyover korban
 korban+luka lagi+kereta lah lahir+di lama+banget lansia+jatuh lap+via laporan+saya lari lari+orang lebam
 lempar+batu liar+di lihat+ada longsor malah mana+tidak mantan manusia masih+putar massa masuk+jurang mau+minggir
 mayat+di medis menara mendadak meninggal+tadi menunggu menunggu+polisi menyengat+dari merem merem+terus minggir
 minggu+lalu minta+tolong minum+air motor motor+dengan muka mulut+busa muntah+terus murid+saya naik+tower napas+di
 napas+tinggal nya+belum nyala nyala+terus obat+satu odgj+bawa ojol orang orang+duduk pada+bawa pager pakai+batu
 pakai+pisau panggil panjat+menara pegang+batu pegang+korek pegang+pisau pembantu pembatas pengendara perempuan
 polsek potong+tubuh pukul+gelandangan punggung putar putus racun+di rawa rawa+kucing ribut+di rumah+apa rumah+saya
 sahut+panggil sambil satu satu+strip sawah saya+culik saya+kumat saya+luka saya+sekap saya+siram saya+stroke
 saya+tertelan sayat+tangan sekarang+amuk sekarang+pegang sekarang+tidak sendiri+pakai serang+petugas siap+tali
 sih+tapi simulasi+ini singkong siram+air sopir status+wa strip sudah+aman sudah+besar sudah+biru sumur surat sutet
 tabung+gas tadi+dia tahun+jalan tahun+sendiri takut+banget takut+kenapa tangan+anak tangis tangis+sendiri tanya+ini
 tarik+anak tebal teman tembak temen tergeletak+di terjun+dari terminal+sudah tertelan the tiang+listrik tiba+stroke
 tidak+dikenal tidak+minum tidur+keras tidur+mulu tinggi+3 tiri titip titip+anak tk toilet tolong tolong+bagaimana
 tower+bts tpa tpa+rawa trotoar+jalan trus+tidak tubuh tukang tukang+gali umur+6 update+korban via via+112
 yang+lewat yang+pingsan yang+tolong ~<abi ~<ada ~<air ~<ala ~<ast ~<bts ~<bur ~<cew ~<cow ~<cuc ~<dem ~<di> ~<dil
 ~<dmn ~<dun ~<ga> ~<gas ~<get ~<gin ~<goy ~<gur ~<he> ~<heb ~<ika ~<kac ~<kam ~<ke> ~<keg ~<kri ~<lif ~<maj ~<med
 ~<mer ~<mut ~<nga ~<nu> ~<obe ~<ora ~<ped ~<pem ~<put ~<roo ~<rub ~<som ~<sun ~<tem ~<tir ~<tk> ~<tlp ~<to> ~<toi
 ~<tpa ~<tub ~<via ~aah> ~aban ~ada> ~adak ~afas ~ager ~ahan ~ahin ~aik2 ~ajak ~ajik ~aki> ~aksi ~ali> ~alik ~alny
 ~alo> ~am2> ~ame> ~amur ~ance ~ant> ~anus ~ardu ~ari2 ~asta ~atap ~atun ~aut2 ~awal ~bal> ~bam2 ~bam> ~bant ~batn
 ~begi ~belu ~bens ~bet> ~birn ~bola ~bran ~bts> ~buki ~bun> ~busu ~busw ~caha ~cak> ~cewe ~copo ~cowo ~cucu ~dan>
 ~dany ~dar> ~deke ~dema ~der> ~diap ~dibu ~dice ~dige ~diik ~dila ~dis> ~ebam ~ebra ~ebuk ~ede> ~edis ~egug ~ejar
 ~ekar ~eket ~elek ~elet ~elp> ~emal ~emam ~emin ~enal ~end> ~enin ~ensi ~enun ~epot ~erda ~erem ~eres ~erga ~erib
 ~erte ~erus ~esad ~esah ~esam ~etab ~etan ~etny ~gacu ~gali ~gam> ~gayu ~geja ~geri ~ggun ~gile ~gkon ~gkot ~goya
 ~gsor ~gugu ~gura ~haru ~head ~heba ~hent ~her> ~hiri ~iara ~iare ~iasa ~iban ~icek ~igoy ~iken ~ikur ~imis ~impu
 ~inya ~irim ~iru> ~irub ~isir ~isto ~iten ~itis ~itua ~jama ~jamb ~jar> ~jika ~jura ~kaca ~kanc ~kard ~kece ~kegu
 ~kele ~kemi ~kena ~kep> ~kere ~kero ~klam ~kong ~korb ~krit ~ksi> ~lahi ~lam> ~lamb ~lat> ~latu ~leta ~lsek ~maah
 ~maji ~mala ~mam> ~manu ~mbel ~mbin ~mbru ~medi ~meni ~menu ~mpua ~mute ~nafa ~nara ~ndad ~ndin ~ndis ~nemb ~ng2>
 ~ngac ~ngap ~ngay ~ngeb ~ngen ~ngil ~ngin ~ngis ~ngku ~ngor ~nsin ~nton ~ntra ~nusi ~nusu ~nyal ~nyia ~nyil ~oben
 ~oile ~olse ~oma> ~ondi ~opir ~opot ~orba ~orin ~otor ~owok ~oyan ~page ~peca ~pen> ~penu ~pisa ~pist ~pols ~pot>
3 ~puki ~putu ~rani ~rdar ~rdus ~rek> ~rem> ~remb ~resa ~rger ~rim> ~riti ~rlam ~rtel ~rum> ~sada ~samb ~samu ~sawa
 ~sege ~seke ~seng ~sesa ~sese ~she> ~some ~sopi ~sor> ~ssa> ~stag ~stol ~suku ~sumu ~sway ~taga ~tema ~terb ~tert
 ~tet> ~teu> ~the> ~ting ~tiri ~tlp> ~toil ~tol> ~tpa> ~trak ~trip ~tubu ~tuin ~tuka ~tung ~uara ~uban ~ugur ~ukan
 ~ulak ~umpa ~unga ~unk> ~urai ~urat ~usia ~uswa ~ut2> ~utar ~uter ~utet ~utus ~via> ~want ~was> ~way> ~wok> ~yala
 ~yile ~yira
2 112+bakar 2+rw 3+tahun 4+hari 60an a a+pisau abis+minum abis+sekarang ada+bakar ada+laki ada+reaksi air+keras
 aja+saya alat+kaca alat+ke ambil+alat ambil+golok ambruk+kena ambulans amuk+di anak+anak anak+jalanan anak+main
 anak+teriak angkot+tidak apa+odgj api+merembet ari asap asap+item aspal astaga asuhan bacok+orang badan+lemas
 bahar+blok bakar+di bakar+gang balita+terlantar balkon banget+kayak bangkai bangku banjir bank+bri banyak
 banyak+darah bapak+tidak bapak+tua bapak+yang baring baru+lahir baru+pulang batu+dengan batu+di bawa+apa bawa+tali
 bayi+baru bayi+buang begal+pakai berenti beruntun biasanya biasanya+diam bibir bibir+biru bibirnya+biru bisa+angkat
 bonceng brenti bulakan busa+jalan cakar cakar+muka capek+hidup chat cimone+korban daan daan+mogot dada+tidak daerah
 dagang dagang+di dalam dalam+tidak dan+muntah dapur darah+hebat darah+ngalir dari+pohon dari+rs dekat+stasiun
 dengan+alat dengan+tetangga denger+suara denyut+lemas depan+kantor di+angkot di+antri di+bangku di+jembatan
 di+leher di+luar di+mobil di+pintu di+situ di+teras di+terminal dia+has dia+kunci dia+punya dia+sekap dia+serang
 dia+took diam+hari dibungkus dicek+ternyata dikasih dilempar dipukul+bapak dipukul+pakai dipukul+satu
 ditembak+orang dong+ini dulu+bapak eh+kumat emas emas+pasar gang+masjid gang+mawar gantung+di gelandangan+dipukul
 gelandangan+jatuh gelandangan+ketemu gelandangan+setrum gerak+saya gigil gigit+tangan golok+gang golok+jalan
 golok+ke golok+lain got+tusuk guy halte+rsud harus+lapor has has+a helm helm+rusak her hidup+lagi his identitas+di
 info info+112 ini+terakhir istri+saya jadi+gini jalan+ada jalan+daan jalan+merdeka jalanan jambret jantung+jalan
 jatuh+dan jatuh+ke jawab+dari jendela jiwa jpo+jalan kabeh kain kaku+di kali+dekat kamar+pegang kantong
 kantong+kresek karaoke karyawan karyawan+masuk kata+ini kata+tidak kata+titip kayanya+mau ke+bawah ke+kali ke+mana
 ke+mobil ke+semua kebon+pisang kebon+singkong kejang+depan kelahi kelas keluar+busa kelurahan+bugel
 kelurahan+sukajadi kemarin+itu kena+air kena+lempar kendaraan kepanasan kepanasan+di keras+muka kereta+nanti
 kerja+sekarang keroyok ketemu+adik ketemu+kepala ketemu+sesosok ketuban+sudah klien+amuk kok+diam kok+tidak
 kondisi+tidak kontrakan korek+dengan korek+orang kosnya kosong kuat kuat+lagi kunci+di kunci+tidak lagi+duduk
 lagi+lewat laki+odgj lansia+sesak lansia+tabrak lansia+tadi lansia+tidak lapor+ke lari+ke leher lemas+tidak
 lempar+motor lempar+rumah lihat+orang lk2 mabuk malabar+cibodas malah+ambil maling malu manusia+di marah masih
 masih+nempel masjid+kunciran masuk masuk+kamar mau+culik mau+pindah mau+sudah mawar mayat+laki meledak+di melek
 melepuh menyengat merdeka merembet merembet+ke meresahkan mesin mesin+press minum+baterai minum+racun miring mobil
 mogot motor+di motor+pakai mr mr+x muka+sudah nah naik+turun nanas+panunggangan napas+kolong nempel ngaku+untuk
 ngambang+di ngiler ngomel ngos nongol+dari nongol2 nya+malah odgj odgj+amuk odgj+ke odgj+kejar odgj+mau odgj+tidak
 ojol+yang oplosan orang+batuk orang+got orang+kena orang+kp orang+meninggal orang+nya orang+odgj orang+sakit
 orang+tergeletak pagar+jembatan pager+jembatan paha pakai+senjata panik panjat+tiang panti+asuhan parah+di
 pas+bener pasar+kemis pasar+minggu pasien pasien+lari pasung pasung+dengan pegang+golok pegang+saya pembersih
 pendatang penelepon+lansia penumpang+angkot penumpang+saya perahu+terbalik perempuan+duduk perumnas perut
 pesan+wasiat pinggir+jembatan pisang+belakang pohon+kelapa polisi+depan polisi+di poris+tidak potong potong+kaki
 press press+pabrik ps+malabar pucat puskesmas+cipondoh putus+kena racun+tikus raya reaksi rel+dekat rel+kereta
 rel+stasiun rokok+kata royal royal+3 rs+melati rt+02 ruko+pinang rumah+ambruk rumah+bakar rumah+depan sabun
 sadar+depan sadar+di sahut sakit+banget sambil+bawa sampai+pingsan sarung satpam satpam+mall satu+kampung
 saudara+kata saya+badan saya+bener saya+bonceng saya+darah saya+di saya+dipukul saya+kirim saya+lapor saya+ojol
 saya+sayat sebelah+bau sebelah+kontrakan seberang sekap+anak sekarang+jalan sekarang+kejang sekarang+kejar
 sekarang+lempar sekarang+orang sekarat+di selama semua semua+orang senjata+kata seret sesosok sesosok+mayat setrika
 setrum+kabel setrum+pas si+udin singkong+dekat situ+bulakan sopir+linglung suara+senjata sudah+3 sudah+di
 sudah+dirubung sudah+kejang sudah+tiga suka+masuk sukajadi surat+mau tabrak+beruntun tabrak+bus tadi+ngaku tahun
2 tahun+nyasar tahun+tangis takut+tapi tali+sudah taman+royal tangan+karyawan tangis+cari tapi+sekarang tarik
 tawuran tebel telepon+02 telepon+ulang teman+saya temen+saya tenang+eh tenang+masih tenggelam+kali terakhir+kata
 terbalik+ada tergeletak+tidak terus+di tetangga+sekarang tiang tidak+berani tidak+berenti tidak+brenti
 tidak+dikasih tidak+melek tidak+naik tidak+nongol2 tidak+tetangga tiga+orang tikus toko+emas tolong+damkar
 tolong+tetangga took tower trus+ambruk tu tua+laki tulis+pesan tumpang+tanya tunggu+kereta ubah ud untuk+kerja up
 warga+rame warung+pakai x yang+ambruk yang+ditusuk yang+kemarin yang+lansia yang+ngambang ~2in> ~60an ~<60a ~<a>
 ~<all ~<amb ~<and ~<any ~<ari ~<asp ~<asu ~<bah ~<baw ~<bel ~<bib ~<bpk ~<bre ~<bro ~<buj ~<buk ~<cak ~<cut ~<daa
 ~<dae ~<dal ~<dip ~<dpr ~<eda ~<eta ~<fel ~<fir ~<gak ~<geu ~<gil ~<his ~<i> ~<inn ~<jas ~<jer ~<jiw ~<kai ~<kni
 ~<kos ~<kun ~<lai ~<leh ~<leu ~<lk2 ~<lon ~<mab ~<mal ~<mba ~<mes ~<mir ~<mob ~<mr> ~<mul ~<mun ~<mur ~<naf ~<nah
 ~<nod ~<nol ~<nus ~<odg ~<ojo ~<opl ~<oro ~<pag ~<pal ~<pap ~<pat ~<peg ~<pis ~<pk> ~<puc ~<ray ~<res ~<roy ~<sah
 ~<saj ~<sur ~<sut ~<til ~<tiy ~<tol ~<ton ~<too ~<tow ~<tu> ~<tuk ~<uba ~<ud> ~<uda ~<up> ~<wan ~<was ~<won ~<x>
 ~abbe ~abeh ~abuk ~aby> ~adek ~aera ~agan ~ahe> ~ahut ~air> ~akaw ~akny ~ako> ~akse ~alil ~alin ~amar ~ancu ~ang2
 ~anik ~ans> ~aoke ~api> ~apin ~apur ~araa ~arao ~ari> ~aro> ~arya ~as2> ~asad ~asap ~asia ~asie ~asin ~asuh ~ata>
 ~athi ~atin ~atpa ~avin ~awa> ~awan ~awur ~ayit ~baby ~balk ~bang ~batu ~bbed ~bed> ~beh> ~bias ~bibi ~bing ~bir>
 ~blee ~bonc ~bpk> ~bren ~bret ~broj ~buda ~buka ~buta ~buti ~caka ~ceng ~cuna ~cung ~cuny ~daer ~daga ~dala ~dann
 ~dapu ~dark ~daru ~dgj> ~diaj ~dica ~dicu ~dido ~diin ~dika ~diny ~diri ~dite ~done ~dpr> ~dung ~eaks ~eath ~eber
 ~edag ~eden ~eedi ~egan ~eher ~ejal ~ejep ~ekal ~ekan ~ekun ~ela> ~ell> ~elm> ~emas ~enar ~enku ~enye ~eone ~epuh
 ~erac ~erat ~erde ~erdo ~erna ~erpi ~erse ~erub ~erud ~erun ~esir ~esos ~etak ~etih ~etri ~eus> ~euti ~ewas ~ewe>
 ~fell ~fire ~ftop ~gadu ~gah> ~geba ~gebu ~gen> ~genc ~geru ~geti ~geus ~ggal ~ggg> ~ggig ~ggil ~ggis ~gike ~gili
 ~gini ~gis2 ~gkai ~gkal ~gku> ~gol2 ~gome ~gos> ~gunc ~guni ~guy> ~hang ~has> ~hear ~helm ~hern ~hing ~hirn ~hun>
 ~hut> ~iaja ~iat> ~icul ~idor ~ien> ~igeb ~igil ~ijam ~iji> ~ikus ~ilar ~ilem ~iler ~ilit ~ills ~imah ~imin ~ing2
 ~ingk ~inna ~inti ~ipak ~ipan ~ire> ~iri> ~is2> ~isun ~item ~itus ~iwa> ~iyan ~jar2 ~jasa ~jeri ~jiwa ~jok> ~jol>
 ~jur> ~k2an ~kaga ~kain ~kaja ~kal> ~kalo ~kama ~kary ~kaw> ~kege ~keli ~kelu ~knif ~koma ~kond ~kosn ~koso ~kot>
 ~kuat ~kup> ~lai> ~lant ~lar> ~lase ~leba ~leed ~lehe ~leps ~lepu ~leut ~liat ~lin> ~lis> ~lk2> ~lkon ~lls> ~lnya
 ~lomp ~long ~losa ~luri ~mabu ~malu ~many ~masi ~masu ~mayi ~mban ~mbek ~mbet ~mbre ~mbul ~mbun ~mela ~memb ~menk
 ~meon ~mesi ~misa ~mobi ~mua> ~nas2 ~nasa ~ndat ~ned> ~neka ~nemp ~neng ~nfo> ~ngab ~nggg ~ngik ~ngob ~ngol ~ngos
 ~ngso ~nife ~nimp ~nku> ~nnal ~nodo ~ntem ~ntih ~nump ~nyak ~nyay ~nyul ~obah ~obil ~obon ~obra ~ocor ~odgj ~odon
 ~ofto ~ogot ~ok2a ~ol2> ~omeo ~ompa ~once ~onga ~ongo ~ooft ~ook> ~oplo ~osny ~osok ~oson ~otis ~ower ~oyal ~paha
 ~panj ~papa ~pari ~peng ~peta ~pill ~pirn ~plos ~poto ~pres ~puca ~puce ~punk ~pur> ~raan ~rame ~ramp ~ran> ~raok
 ~ras> ~raya ~rdos ~reat ~ri2> ~rika ~rip> ~rit> ~rojo ~rong ~roof ~roya ~rpis ~rser ~ruan ~ruba ~rudu ~rumn ~runt
 ~rutn ~ryaw ~sabu ~sad> ~sahk ~sahu ~saja ~sak> ~saka ~sand ~sap> ~saru ~sayu ~semi ~semu ~seso ~set> ~sien ~siks
 ~sile ~sis> ~song ~soso ~spal ~sul> ~sute ~tabb ~tap> ~tawu ~tebe ~tele ~teli ~tem> ~temp ~tena ~terk ~ters ~thin
 ~tip> ~tir> ~tiya ~tolo ~took ~towe ~tpam ~trin ~tuli ~tus> ~ubah ~ucat ~ucet ~ucun ~udak ~udan ~uga> ~uka> ~ukaj
 ~umna ~umur ~un2> ~undu ~urin ~urit ~urun ~use> ~utik ~verd ~war> ~wer> ~wong ~wura ~yal> ~yaya ~yeng ~yiap ~ying
 ~yit> ~yuli ~yutn
1 02+15 03+09 04+11 09+kel 1+banyak 11+cibodasari 2+kunciran 4+perumnas 6+rw abis+makan ada+anak ada+kendaraan
 ada+odgj ada+saya adik+saya alat+dengan alat+nya alat+tidak alergi ambruk+depan amuk+bawa anak+3 anak+sendiri
 anggota anyar apartemen apartemen+jalan atas+genteng babinsa badan+biru bae bahaya+tabrak bakar+diri bakar+orang
 banget+jalan bangun+kolong bapak+kontrakan baru+pemda batu+kaca bau+dari bawa+batu bawa+bensin bawa+cair
 bawa+senjata bayi+prematur becak belakang+indomaret belakang+smpn belum bensin+mau benteng+betawi berani+dekat
 berani+pegang berdiri berhenti betawi bidan bisa+napas bocah+kecil bocor bocor+darah bocor+dekat bri+jalan
 bri+poris buaya+jakarta bulak buruh+pabrik busa busuk+sudah buta+dan cair+kata chat+kata cimone+jaya cuma+lihat
 dalam+tas damai+3 dan+tidak darah+gang darah+tolong dari+dalam dari+jpo dari+telinga darurat dekat+lapangan
 dekat+rusunawa dekat+situ dengan+suami depan+puskesmas depan+rumah depan+warung deres di+jalan di+parkir di+toko
 di+tol dia+cekik dia+sendiri dia+teriak diam+bae diancam dihipnotis dihipnotis+terus dikipasin diri+kp dua+tahun
 duga e foto+tangan gang+damai gang+langgar gang+pinang gas+meledak gedor gelandangan+pakai gelandangan+sesak
 gelandangan+tua genteng+bawa gigit+ular golok+marah grab griya guy+dengan having indomaret+cibodas info+tambah
 ini+orang is+having itu+satpam jalan+benteng jalan+rel jalan+sukun jam+11 jangan+sampah jantung jauh jurumudi+lama
 kaki+busuk kalau+orang kali+di kantor+kelurahan karung kayanya+tidak kayu+panjang ke+leher kecil kedengeran
 kejang+terus kejar+anak kejar+di kel+cipondoh kemana kenceng kepala+orang kereta+poris ketangkep ketemu kolam
 koordinasi korban+darah kp+jurumudi kuah kuah+bakso kuat+bangun kunciran+jaya kurus+banget lagi+orang lah+tidak
 laki laki+darah laki+meninggal lama+dekat langgar lantai+5 lantai+dua lapor+jadi lapor+odgj lewat+jalan lihat luar
 majikan makan malabar maling+ketangkep mati+aja mau+bakar melahirkan+bidan melahirkan+tidak melotot mencong
 merah+tangis minggu+ditinggal minta+bantu minum+oplosan minum+pembersih minyak mobil+masuk motor+tidak muntah+darah
 naik+pager napas+satu ngaku ngalir+dari ngomong+tidak no+4 odgj+apa odgj+masuk odgj+meresahkan odgj+panjat
 orang+bunuh orang+gang orang+ganggu orang+kami orang+lewat orang+masih orang+pakai orang+pingsan otista+dekat
 pabrik+plastik pada palak palem+raja panjang panjat+tower pasar+buaran pembeli pembersih+lantai perempuan+di
 perempuan+saya perempuan+seret pergelangan perumnas+1 petugas+sampai pinang+2 pinang+griya pintu pintu+kunci piring
 piring+terus pisau+sekarang plastik+jatake plawad+utara pos+ronda prematur prematur+lahir proyek proyek+apartemen
 ps pukul+orang pukul+saya pulsa raja raja+rt rapat rawa+rt raya+no rebut ronda rt+2 rt+3 rt+6 rt+gang rumah
 rumah+bawa rumah+di rumah+rt rumah+sambil rumahnya+dekat rusak+rumah rusunawa sakit+jiwa sambil+tangis saya+dada
 saya+ditinggal saya+lemas saya+lewat saya+meninggal saya+sopir saya+tabrak saya+tapi saya+tinggal sekap+di sekarang
 sekarang+ancam sekarang+muntah sekarang+naik sekolah+bawa sendiri+tiap senjata+depan senjata+di sesak+kumat
 siram+kuah siram+minyak situ+cipondoh smpn+20 sopir+grab sudah+dikipasin sukun sukun+raya sumur+tidak surat+kata
 tabrak+bis tabrak+kayu tabrak+motor tabung tahun+kunci tali+di tambah+sekarang tangan+sendiri tanpa+identitas
 tapi+kondisinya taruh telinga telinganya tenggelam+ke teriak+sambil terlantar+sudah terus terus+pegang terus+tidak
 tetangga tetangga+kena tetangga+sebelah tiasa tidak+berhenti tidak+buka tidak+sekarang tidak+tangis tidak+tiasa
 tinggi+di tolong+dong tolong+tindak tua+di tuduh tukang+sayur tulang+manusia tunggu+stasiun turun udang ujung
 umar+karawaci umur+dua waktu+itu waras warga+depan warga+sudah woy+ada woy+tolong yang+jaga yang+odgj yang+sakit
 yang+stroke ybs+sekarang ~<aba ~<abd ~<ale ~<bae ~<bid ~<bru ~<cha ~<den ~<did ~<due ~<dug ~<e> ~<eli ~<end ~<ent
 ~<g> ~<gri ~<gue ~<guy ~<hel ~<hen ~<her ~<hou ~<ima ~<iny ~<iso ~<jau ~<kel ~<kom ~<kus ~<leb ~<lg> ~<lih ~<lua
 ~<mac ~<mas ~<maw ~<mem ~<mot ~<my> ~<nea ~<ngo ~<nje ~<oba ~<od> ~<old ~<oma ~<on> ~<ono ~<pah ~<pak ~<pen ~<pil
 ~<pnl ~<pot ~<pri ~<ps> ~<rea ~<rem ~<rus ~<sab ~<sat ~<she ~<sop ~<sum ~<teu ~<the ~<tud ~<uju ~<ura ~abdi ~abet
 ~abin ~abri ~ack> ~aduh ~ahh> ~ahir ~ak2> ~akit ~alab ~alen ~aler ~alke ~ampa ~anja ~aput ~ara2 ~areu ~arit ~aruh
 ~arur ~asih ~asir ~asny ~asuk ~auh> ~ayu> ~bae> ~ban> ~banj ~bari ~baun ~bdi> ~beca ~beka ~bel> ~bida ~bins ~blkg
1 ~boco ~brea ~brik ~buh> ~busa ~cebu ~celu ~con> ~daha ~dak> ~dibi ~didu ~digo ~dihi ~dikn ~diru ~dosi ~duga ~ebak
 ~ebur ~ecak ~eceb ~ecil ~edog ~edor ~egil ~ek2> ~ekek ~eler ~elot ~emap ~embi ~empl ~emu> ~emul ~ence ~enco ~enda
 ~engh ~epat ~epe> ~epit ~er2> ~erdi ~erhe ~ertu ~etel ~etem ~eun> ~eung ~eure ~fas> ~fasn ~gaja ~gedo ~gele ~geli
 ~gelu ~gerg ~ggar ~ggow ~ggua ~gkut ~gol> ~grab ~griy ~grok ~guan ~gube ~gue> ~h2an ~havi ~hin> ~hipn ~hous ~ian>
 ~ianc ~iba2 ~ibel ~ibuk ~idan ~idug ~ihaj ~ihat ~ihip ~ika> ~ikip ~iksa ~ikun ~ilak ~imas ~insa ~intu ~inyi ~ipal
 ~ipeg ~ipno ~iso> ~ist> ~ita> ~itab ~itud ~ius> ~jata ~jauh ~jend ~jepi ~jir> ~kat> ~keci ~kede ~keku ~kipa ~koor
 ~kore ~kuah ~kuny ~laba ~laki ~lap> ~lari ~lerg ~let2 ~liha ~lind ~lkg> ~loto ~lpn> ~lsa> ~mapu ~mara ~mas> ~mawa
 ~mbir ~mel> ~meli ~meme ~meng ~merd ~mert ~mimi ~miri ~moto ~mplu ~mura ~nali ~ndar ~nder ~near ~ngaj ~ngal ~nged
 ~nghu ~njir ~nlpn ~nong ~not> ~noti ~nsa> ~nuh2 ~nyau ~ola> ~olam ~old> ~olon ~omel ~ongg ~oord ~oran ~ordi ~osan
 ~ouse ~oyek ~pake ~part ~pasu ~peda ~pend ~pint ~piri ~plun ~pnlp ~pnot ~prem ~pria ~proy ~puls ~puta ~rahe ~rahh
 ~rang ~ratn ~rdek ~rdin ~rdir ~reak ~rebu ~rema ~rep> ~repe ~rese ~ress ~rgaj ~rhen ~rist ~riya ~rkap ~rnap ~rond
 ~roye ~rsen ~rtem ~rtua ~run> ~rura ~rusu ~saki ~sele ~sen> ~sena ~sep> ~seru ~snya ~stre ~stri ~suki ~sura ~tany
 ~tara ~tari ~tawi ~temu ~teru ~teta ~tian ~tias ~tres ~trik ~tudu ~uann ~uar2 ~uber ~uduh ~uh2a ~ujun ~ukun ~ulsa
 ~unin ~ureu ~usun ~wat> ~yaut ~yek> ~yiak
-1 2+anak 3+bulan 30+menit 30an =not abis+lapor ada+dari ada+kabar ada+keluarganya ada+perkembangan ada+tahi
 ada+tompel agen agen+bus alam alat+lewat alfamart alfamidi+pinang alis aman+di ambruk+tutup anak+jalan angkut+belum
 any anyone anyone+coming are arimbi asam asam+urat asd atap+rumah atas+flyover atm+bri b baca+di bagaimana+kabar
 bah bahari bahaya+banget baik+jangan baik+sadar bak bak+truk balkon+parkir bangsat batuk+pilek bayar+tidak
 bayi+sewa beda+lapor belakang belum+mati bener+dinsos bener+gubuk bengkel bengkel+las bersih besar biar
 bikin+layangan bintaro bisa+dibawa bisa+hubung bisa+minta bisa+ngobrol bisa+tidak bisu bisul bocah+gelandangan
 brebes bri+batuceper bsd+dekat buah bulan+lalu bulan+tidak bus+arimbi cabe cadas+kukun cair capek cek+laporan
 cengkareng cepak cepat+laporan cfd chat+ini chatbot cimone cina cipete clear clear+anak cuma+jalan curug daerah+km
 dagu damai damai+rt damri dan+diam dapet+bantu darah+di dasar data data+orang datang datang+semua dekat+jembatan
 dekat+kubur dekat+tempat dekat+tol dengan+orang dengan+rokok dengan+tembok dengan+temen depan+klinik depan+sakola
 depan+samsat di+alfamidi di+alis di+bawah di+cikupa di+cipadu di+cisauk di+dagu di+dekat di+depan di+gerobak di+got
 di+karang di+kepala di+kosambi di+musola di+pangkalan di+poll di+rt di+sebelah di+selokan dia+joget dia+pindah
 diam+golok diam+tinggal dicek+petugas digusur+sekarang dimakam dinas dinas+sosial dipukul+di ditinggal+anak
 ditinggal+bapak dompet+maling dulu+sekarang editan editan+jangan elektrik elpiji evening film+orang foto
 gading+serpong garden gelang gelang+rumah gemuk genteng gerbang+tol giant golok+kemarin golok+saya golok+tadi
 good+evening got+bau got+depan gubuk+dekat haloooo haloooo+ada halte halte+depan hampir+ambruk harus+kirim hatur
 have hilang+bawa hilang+kami hilang+tadi hujan ikut ilir info+orang ini+chatbot ini+foto ini+saya ini+untuk
 is+anyone item+besar itu+editan itu+tadi jaga jaga+aja jalan+cadas jalan+kaki jalan+kisamaun jalan+ks jalan+lagi
 jalan+tabrak jalan+tmp jangan+datang jangan+disebar jangan+kira janji jawab+orang jazakallah jembatan jenguk
 jenguk+kakak jual+alat jual+di jual+korek jumat kabel+putus kacamata kafan kain+kafan kaki+cacat kalau+anak
 kalau+dia kami+harus kampus kamu kantin kantor+polsek kata+30 kata+orang kata+suka kayu+pakai ke+saudara ke+sini
 keadaan keadaan+umum kebon+sayur kedinginan kekerasan kemarin+butuh kemarin+dibawa kembali+ke kembali+sendiri
 kemeja kena+golok kenapa+lagi kencing kendor kereta+tidak ketapang ketemu+di ketemu+orang kira+mau kiri
 kirim+lokasi kisamaun klien+stabil km+14 komplek kontrakan+melati kontrakan+panunggangan kontrol+rutin kooperatif
 kosambi+kab ks ks+tubun kubur+cina kukun kulit kuning kunjung lagi+ke lagi+kopi lagi+kumat lagi+si lagi+tuh
 laki+sekitar lalu+ada lalu+belum lansia+linglung lapangan lapor+kesini lapor+lansia lapor+trus larangan+selatan
 lari+dengan laris laris+cibodas las lewat+gang lewat+sini lihat+dekat linglung+tidak lot luar+kota luka+dikit mal
 mancing+di mantap+petugas manusia+gerobak masih+terus masih+tidur mau+jenguk mau+kembali mau+masuk mau+pinjem
 mau+potong mau+pulang mau+rusak mau+tanya mau+tarik mau+urus mayapada mekarsari mengaku menit menit+ini
 menjuntai+di merah+cikokol meruya meruya+ilir minta+kunjung minta+pasang minta+rujuk minum+obat mobil+tidak
 motor+jatuh much muda+kata mudik muleh murah mushola+terminal musola naik+mobil napas+nya neduh ngaji ngasih
 ngobrol ngorek ngorek+sampah no nunggak nusa nusa+jaya nyamuk+banyak nyerut nyerut+kayu nyimpen odgj+liar
 odgj+perempuan odgj+yang ok+sip orang+darah orang+demam orang+diri orang+jatuh orang+kembali orang+lain orang+ribut
 orgnya otw+belum pabuaran pabuaran+tumpeng pakai+anak pakai+gelang pakai+golok pakai+sarung pakai+sendal pakai+topi
 pakojan pangkalan+angkot parah parkir+indomaret patokan+sebelah payung pemakaman pemerintah pemkot
 perempatan+sangego pergi+dari periuk perkembangan petugas petugas+ramah petugas+sadar pilek+di pinang pintu+tol
 pisah+dengan pohon+beringin poll poll+bus polsek+benda polsek+karawaci pool+damri posyandu potong+rumput program
 ps+laris pulang+dari pulang+ke rahayu rambut+cepak rambut+putih resmi ringan riwayat robot rps rs+mayapada
 rsud+dari rt+1 rujuk rumah+bapak rumah+tadi rumah+tetangga sabtu sabtu+tidak sadar+penuh sadar+tidak sakola
 salah+kirim sampah+orang sampai+belum sampurasun samsat samsat+cikokol sate satpam+kosong satpol saya+capek
-1 saya+dibantai saya+ganggu saya+kejang saya+laporan saya+pingsan saya+tanya saya+telepon sebelah+rumah sehat+tidak
 sekarang+aman sekarang+depan sekitar+7 sekolah+anak sekolah+tidak selalu selatan selingkuh serahkan setelah sewa
 share share+lokasi shelter+bus shinta simpang simpang+karang sitanala situ+tidak soal sosial stadion
 stadion+benteng sudah sudah+angkut sudah+bantu sudah+cabut sudah+clear sudah+dari sudah+tenang sugeng+enjing
 suka+dari tabrak+tembok tadi tadi+ada tadi+baca tadi+di tahu+alamat tahun+ditinggal taman+elektrik tambah+dia
 tangsel tangsel+masuk taruna tegur teh telanjang telepon+siapa tempat+tinggal tenggelam+sumur terlantar+apa
 ternyata+hoax terpal tiap+asap tidak+di tidak+kembali tidak+perlu tidak+saya tidak+sido tigaraksa tiket tipu
 tisu+di titik tmp tmp+taruna tok tol+bsd tol+kunciran tolong+cek tolong+dicek tompel tompel+di top topi+biru
 truk+rongsok trus+kenapa tua+dan tua+pakai tubun tugas+sekolah tuh+orang tukang+buah tukang+kelapa tukiyem tumpeng
 tutup+jalan umum umum+baik umur+12 umur+24 umur+30an umur+kira untuk+motor untuk+ngorek urat utang vaksin+rabies
 wa+ada wabarakatuh waduh wae waktu+muda warahmatullahi warahmatullahi+wabarakatuh warga+lagi warnet warteg+bahari
 wati wijaya yang+bayi yang+jemput yang+lihat yang+parah yang+tidak ybs+ada yo zzzzz ~0an> ~30an ~<30a ~<age ~<agu
 ~<aja ~<ali ~<alr ~<ano ~<asi ~<ava ~<b> ~<bag ~<bam ~<bol ~<bul ~<cai ~<can ~<cen ~<cer ~<cfd ~<cim ~<cle ~<d>
 ~<dib ~<dit ~<dkt ~<dlm ~<dtg ~<edi ~<ele ~<elp ~<eng ~<eve ~<fot ~<gat ~<gep ~<gia ~<gk> ~<god ~<gpp ~<han ~<hap
 ~<huj ~<iba ~<iku ~<ili ~<in> ~<ing ~<jaz ~<jg> ~<jgn ~<jl> ~<kad ~<kaf ~<kas ~<kis ~<kli ~<kon ~<kre ~<ks> ~<kua
 ~<kuk ~<kup ~<lag ~<lah ~<lom ~<lor ~<low ~<mak ~<mek ~<msh ~<muc ~<nag ~<ned ~<no> ~<now ~<nut ~<opa ~<ort ~<pan
 ~<plp ~<pon ~<rad ~<ram ~<reb ~<rep ~<riw ~<rps ~<sha ~<shi ~<sim ~<soa ~<sud ~<suh ~<tad ~<teh ~<thi ~<tid ~<tip
 ~<tlg ~<tmp ~<tom ~<umu ~<wab ~<wad ~<wae ~<wal ~<wij ~<xxx ~<yo> ~abak ~abe> ~abok ~abtu ~abua ~acam ~adaa ~adio
 ~ady> ~afan ~agen ~ahas ~aiin ~ajan ~akat ~akoj ~akol ~alak ~alar ~alle ~alre ~alte ~amai ~ambi ~amsa ~anah ~anal
 ~anas ~anga ~anit ~anji ~anon ~anyi ~anyo ~apad ~apak ~apek ~arde ~arko ~arne ~arsi ~asam ~asd> ~astr ~atak ~atan
 ~atbo ~atif ~atok ~atpo ~auan ~ave> ~ayap ~azah ~azak ~baba ~bamb ~bati ~bela ~beli ~besa ~bint ~bis> ~bitu ~bok>
 ~bolo ~breb ~btu> ~buah ~bude ~bur> ~cabe ~cair ~call ~cama ~can> ~canc ~cel> ~cela ~cfd> ~cili ~cimo ~cina ~cipe
 ~clea ~cope ~curu ~dagu ~dain ~dama ~damr ~darm ~dasa ~deka ~dera ~dern ~dik> ~dile ~dion ~disa ~dito ~ditu ~dksl
 ~dkt> ~dlm> ~don> ~dul> ~eada ~eady ~ebes ~ebet ~egin ~ego> ~egur ~ehar ~ektr ~elal ~elpi ~elun ~emak ~eman ~emej
 ~emer ~emi> ~emko ~empu ~enaz ~enci ~enen ~engo ~enit ~enju ~enyu ~epak ~epan ~epor ~eror ~erpa ~erso ~eruy ~esar
 ~esat ~esin ~esmi ~etap ~etas ~etaw ~etro ~etug ~even ~ewa> ~fama ~fan> ~fjdk ~foto ~gaka ~gan> ~gand ~gare ~gasi
 ~gebe ~gemu ~gent ~gepe ~ger> ~gero ~ggo> ~gian ~gih> ~gkel ~gkuh ~gpp> ~gsat ~gsel ~guk> ~gung ~gur> ~halt ~hare
 ~hart ~hatb ~have ~hayu ~hey> ~hint ~hon> ~hub> ~hubu ~i2ny ~iany ~iapa ~iate ~ibal ~ibat ~iber ~idam ~idek ~iga>
 ~igar ~igol ~iike ~iin> ~ijaw ~ijay ~ikny ~ikut ~ilay ~ilir ~imak ~imbi ~imon ~impe ~inah ~inci ~inin ~ipet ~ipis
 ~ipu> ~iruj ~isah ~isam ~isew ~isul ~isur ~it2a ~itik ~itol ~iuk> ~iway ~iyem ~jana ~janj ~jaza ~jdks ~jela ~jemb
 ~jena ~jgn> ~jira ~juka ~juma ~kafa ~kake ~kale ~kall ~kami ~kapa ~kari ~karu ~kasn ~katu ~kead ~kedi ~keke ~keme
 ~ker> ~kert ~kin> ~kiye ~knya ~koja ~kola ~kont ~koop ~ksla ~ktri ~kuh> ~kuku ~kula ~kuni ~kunj ~laha ~lain ~lana
 ~lawa ~lear ~lekt ~lemb ~lepo ~ler> ~less ~lih> ~lill ~lir> ~lla> ~ller ~lodo ~lore ~lost ~lpij ~lpr> ~lrea ~lte>
 ~luk> ~mabo ~mai> ~maii ~male ~mars ~matn ~maun ~mbu> ~meja ~meka ~melu ~meno ~mini ~mkot ~mnas ~mone ~mple ~mpus
 ~mri> ~msat ~msh> ~much ~mula ~mum> ~munc ~muso ~nala ~naru ~naza ~ncel ~ncin ~ncur ~ndak ~ndor ~ndul ~nedu ~neh>
 ~nelp ~neri ~neun ~nge> ~ngli ~ngon ~ngsu ~ngu> ~nguk ~nita ~nji> ~nola ~now> ~nter ~nuru ~nusa ~nutu ~nye> ~nyim
 ~nyon ~oal> ~obot ~obro ~odar ~ojan ~okny ~olan ~oll> ~olod ~ompl ~onco ~one> ~onto ~ooo> ~oooo ~oope ~opa> ~opet
 ~opol ~ora> ~oren ~orgn ~ortu ~osia ~osya ~ound ~pabu ~pako ~pama ~pana ~pato ~pek> ~peme ~pemk ~pesa ~pete ~petu
 ~piji ~pina ~plek ~plpr ~poll ~posy ~pung ~putr ~rahk ~ratu ~read ~rebe ~rend ~repo ~resm ~rest ~rgny ~ri2n ~rimb
 ~riuk ~rius ~riwa ~rkem ~rmal ~rmi> ~rna> ~rnet ~ront ~roto ~rpal ~rps> ~rsar ~rses ~rson ~rted ~rto> ~rug> ~runa
-1 ~ruya ~sabi ~sabt ~sako ~sam> ~sams ~sana ~sate ~seri ~seta ~sewa ~shar ~shin ~sial ~sihi ~simp ~sina ~situ ~sla>
 ~smi> ~soal ~sok> ~son> ~sosi ~stad ~stra ~suda ~sum> ~sumb ~sun> ~syan ~t2an ~tand ~tani ~tapa ~tbot ~teg> ~tegu
 ~teh> ~telu ~tih> ~tipu ~tlg> ~tmp> ~tomp ~tpol ~tua> ~tuk2 ~tuki ~uasi ~uat> ~uch> ~uci> ~ucu> ~udah ~udik ~uhar
 ~uin> ~uk2> ~ukar ~ukiy ~ulaw ~uleh ~ulit ~ulo> ~ulon ~umum ~unan ~und> ~uneu ~ungs ~unis ~unju ~unte ~unya ~urug
 ~usar ~usi> ~usol ~utra ~uya> ~veni ~waba ~wadu ~wae> ~walk ~wani ~wara ~waya ~wija ~wila ~yaa> ~yana ~yand ~yapa
 ~yem> ~yeru ~yimp ~yone ~yune ~zaka
"""
