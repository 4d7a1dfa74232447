"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
20 di+rel
19 tidak+sadar
18 sudah+tidak
17 kemarin+belum
15 ~muan
14 patah+kaki saya+kemarin
13 dulu+tidak kejang pingsan serang tangan ~aku> ~ejan ~gsan ~ings ~uran
12 darah di+tengah ini+ada itu+saya kaku mau+mati tidak+napas tulang ~<kej ~acok ~baco ~kaku ~tula
11 ambulans+sekarang api+besar depan+sekolah di+pohon meninggal sekarat sendiri+di ~<dir ~acun ~dara ~dura ~ebaw
 ~keja ~ngsa ~uar> ~usuk
10 bayi demam+tinggi keluar petugas+kami saya+mau tali tidak+bisa tidak+gerak tidak+respon ~<nyu ~<tal ~<tru ~<tul
 ~ayat ~ayi> ~bayi ~cok> ~ding ~kand ~suk>
9 ada+mayat ada+suara amuk anak+kecil bakar banting bener+ada bukan+ini bunuh dingin film+bukan gantung+diri gigit
 jalan+raya jatuh kepala+bocor lewat+orang luka+parah mau+lewat mau+terjun napas racun rumah+kosong sekap siram
 sudah+lewat sudah+sesak tidak+bangun yang+di ~<amu ~<bay ~<men ~<nap ~<ngi ~<nul ~<rac ~akar ~atuh ~bila ~ceki
 ~cun> ~ebal ~ecah ~ekap ~ekik ~elia ~engg ~gamu ~git> ~igit ~iram ~jatu ~kar> ~lemp ~len> ~mele ~mere ~mpar ~njat
 ~ntun ~nuli ~oron ~racu ~rat> ~ruk> ~setr ~tali ~tusu ~yat> ~yawa
8 balita bantu+polsek banyak+banget bawa+alat bawa+golok bawa+pisau dari+rumah dorong gantung gerak ini+bener jari
 jatuh+dari lapor+kemana lempar minta+ambulans naik+ke nya+banyak obat+tidur pisau saya+takut sayat sekarang+juga
 serang+jantung sudah+mau ~<bil ~<bir ~<bny ~<dig ~<dik ~<dor ~<ged ~<idu ~<kes ~<mel ~<sir ~<str ~<tab ~alit ~apas
 ~ar2> ~baka ~berc ~bern ~brak ~bunu ~doro ~egap ~elam ~elur ~erak ~kap> ~kik> ~kul> ~naik ~nemu ~ntin ~puku ~rak>
 ~ram> ~rant ~rjp> ~rok> ~sau> ~sera ~ukul ~unuh
7 2+tahun alat anak+itu bacok bakar+rumah banget+sekarang bangun bawa+banjir buka dada datang+orang denyut
 di+pinggir diri duduk+di golok harus+bagaimana hidup kandang kayanya+sudah ke+tengah kena kunci luka masih+hidup
 mati mayat meninggal+di ngambang orang+di orang+gantung orang+mati orang+sekarat pil pukul seberang+tol
 sekarang+pingsan setrum sih+lama sudah+jadi tabrak temen+kerja tengah tiba tidak+pernah tidak+sahut tolong+cepat
 truk yang+biasa ~<aku ~<aru ~<bac ~<beg ~<dar ~<dic ~<gig ~<gol ~<nai ~<nem ~<nye ~<nyi ~<puk ~<ten ~<tib ~abra
 ~adan ~ahun ~anca ~arah ~bahu ~bali ~bent ~cahi ~cam> ~dada ~dale ~deny ~digi ~diku ~dup> ~ebot ~edak ~elen ~embe
 ~emua ~erge ~eroy ~esak ~etru ~gap> ~gigi ~golo ~gun> ~hidu ~iba> ~idup ~igig ~ilet ~iria ~isau ~keba ~keto ~lany
 ~lita ~lok> ~lur> ~mann ~mati ~mbak ~mpuk ~muk> ~napa ~ncam ~ngam ~nyir ~nyut ~olok ~orok ~oyok ~pakn ~pas> ~pemb
 ~pil> ~rgel ~royo ~sebo ~siny ~sira ~tabr ~temb ~terg ~terj ~tiba ~tnya ~truk ~trum ~uany ~ukin ~yut>
6 4+tahun ada+bayi ada+yang adu ampun apa+cuma atap badan bagaimana+sih bantu+dulu bawa+kayu belum+datang
 belum+kembali biasa+mangkal bisa+apa bisa+ngomong bukan+wkwk butuh+ambulans cekik culik dada+sakit dari+kemarin
 dengan+keluarganya di+kali di+kandang di+toilet dia+minum dibacok dipukul ditinggal+di dorong+orang gawat
 gelandangan+yang hamil hilang+di indomaret+cimone ke+atap kejang+di ketemu+mayat ketemu+potong klien+tidak kumat
 lagi+pegang lantai melahirkan+di minggu+tidak paksa paman pergi+bawa perkosa pingsan+lagi rusak+kaca saya+pergi
 senjata step stroke stroke+di sudah+meninggal sudah+sehat tengah+jalan terjun tetangga+teriak tidak+makan
 tidak+tolong tidur+botol tolong+bantu tukang+parkir tusuk umur+4 warga ~<adu ~<anc ~<bad ~<bw> ~<cul ~<deh ~<gaw
 ~<hid ~<jar ~<keb ~<mec ~<muk ~<ses ~<sos ~<ste ~<tus ~ala> ~alat ~amaa ~ambe ~arat ~arus ~ba2> ~bega ~cah> ~cepe
 ~culi ~egen ~enja ~enti ~epet ~eran ~eret ~erju ~erko ~etol ~ganc ~gawa ~hami ~iak> ~ibac ~ipuk ~irny ~isek ~jalu
 ~jang ~jun> ~kepa ~kesa ~kese ~ketu ~kuma ~luar ~luka ~lut> ~meca ~mend ~mil> ~nci> ~nuh> ~nyaw ~nyeb ~nyek ~osa>
 ~pak2 ~paks ~pin> ~rasi ~rcan ~riny ~rjun ~rkan ~rkos ~roke ~seka ~senj ~step ~stro ~tah> ~tong ~trok ~tuh> ~ulik
 ~ulut ~ungn ~uru> ~ving ~yebr ~yera
5 ada+asap ada+polisi ambruk+di anak+hilang anak+umur ancam apa+tidak api bau+menyengat begal belakang+gudang
 berdiri+di bernyawa besar+banget bisa+bangun bisa+cepat bocah botol cuma+ngomel dalam+rumah dekat+masjid
 depan+pintu depan+saya di+atas di+dalam di+kamar di+kontrakan dia+sudah diam+aja dikeroyok diri+di gerinda
 gigit+anjing gudang+jalan hari+ini ikat itu+kayanya jalan+sendiri kalau+bisa kami+minta kata+mau kayanya kemana+di
 kepala keras kereta ketuban kok+petugas korek kumat+lagi lalu+cuma lansia+itu lapor+sekarang lemas+banget
 lewat+pagar main+di mana+ini mangkal mangkal+di masuk+mobil mata mati+di mau+turun melahirkan minum muntah
 nanti+lagi ngigau ngomel+sekarang orang+kejang pamit panas+tinggi patah petugas+belum pingsan+depan raya+pasar rel
 respon rumah+lansia sadar saya+jatuh saya+kalau saya+lagi saya+sering saya+sudah sesak si sini+ada suara sudah+kaku
 sudah+lemas sundut sundut+rokok tangan+masuk tapi+masih tengah+tol tenggelam tergeletak teriak teriak+jangan
 tidak+bernyawa tidak+cepat tinggi tolong+ada trus tumpuk+sampah yang+cari yang+mati ybs+bawa ~<amp ~<api ~<att
 ~<boc ~<bom ~<cop ~<dad ~<dii ~<ila ~<jat ~<kep ~<kor ~<luk ~<mat ~<nel ~<pel ~<rab ~<sad ~<ser ~<set ~<si> ~<tau
 ~<wom ~aba> ~adar ~aga> ~alem ~alur ~amba ~ambr ~amil ~amuk ~angi ~angu ~atu> ~bada ~beru ~boca ~bom> ~boto ~cand
 ~dar2 ~dike ~dut> ~egal ~elew ~elua ~enem ~enge ~enta ~epal ~epok ~erca ~eset ~espo ~etub ~gau> ~gede ~gera ~ggel
 ~ggi> ~giga ~gil> ~goro ~hirk ~iata ~icar ~igau ~ikat ~ilap ~inum ~irka ~ivin ~jari ~kela ~ksa> ~kuli ~kunc ~let>
 ~lik> ~lutn ~meny ~minu ~muku ~munt ~ndut ~nele ~nera ~ng2> ~ngah ~ngge ~ngig ~ntai ~ntal ~num> ~nyer ~nyus ~ocah
 ~ojol ~oman ~org> ~otol ~pala ~pami ~par> ~perk ~puka ~rah> ~rahn ~rel> ~resp ~reta ~riak ~rian ~rubu ~san> ~spon
 ~suar ~sund ~tai> ~taun ~teng ~tep> ~trus ~tuba ~ulin ~umat ~unci ~utny ~warg ~woma ~yeki ~yok>
4 3+hari 6+tahun ada+denyut adu+banteng air ambruk amuk+lagi anak anak+sundut arus awalnya awalnya+cuma badan+dingin
 bagaimana+ini banteng batu bau+bangkai bawa bawa+arus bayi+di bayi+dibuang bayi+ditaro bayi+ditinggal begitu
 belulang belum+pulang bensin berani biru bocor+bau bola cari+itu cium culik+anak cuma+marah cuma+tidur darah+tidak
 dari+jembatan dari+lantai dengan+sekali depan+indomaret di+belakang di+dapur di+foto di+pasar di+poster di+sawah
 di+tempat dia dia+bacok dia+mulai ditaro+di dompet+hilang duduk+depan dulu+dia foto+itu gas+bocor gedung golok+cari
 ini ini+bapak ini+bawa isi jalan+di jembatan+mau jual+tiba kakak+saya kaki kaki+sudah kaki+tabrak kalau+tidak kamar
 kardus keguguran kemarin+cuma kemarin+lapor kena+orang kirim+ambulans kondisinya korban+jiwa lagi+jual lama+banget
 lama+sakit lap marah+belum marah+hari masih+ada masuk+mesin mau+bunuh mau+melahirkan mau+minggir mau+nekat
 mau+susul meledak minggir minggu+lalu mobil+mogok mogok+di motor+adu mulai mulut mulut+miring muntah+terus murid
 naik nekat nyangkut nyangkut+di odgj+bakar odgj+lempar orang+depan orang+yang pakai+kayu panas+41 panggil+tidak
 panjat pas pas+mau pasar+anyar pegang penumpang perahu perempuan+perkosa petugas+minta pohon+depan robek rumah+saya
 rumah+warga sakit+tapi sampai+mati saya+demam saya+lihat saya+pegang segera sekali sekarang+bawa sekarang+dia
 siap+tali suami+saya sudah+10 sudah+siap sudah+tulis susul tabrak+lari tanya+kalau tapi+orang tenggelam+di terbalik
 terus+sudah tetangga+bakar tetangga+saya tidak+keluar tidak+kuat tidak+lihat tidur+sekarang tindih tinggal+tulang
 tolong tolong+ambulans tolong+dari tolong+kirim tua+tidak tulang+belulang tulis tulis+surat tumpuk wasiat yang+mau
 ~<air ~<ana ~<awa ~<bak ~<ble ~<bus ~<ciu ~<hea ~<ini ~<isi ~<jur ~<kak ~<kay ~<keg ~<kum ~<lem ~<may ~<nad ~<nek
 ~<nge ~<nim ~<org ~<pre ~<rek ~<rel ~<sek ~<sob ~<sua ~<ter ~aban ~adu> ~ahin ~ajam ~aksa ~alua ~amit ~anak ~angk
 ~anta ~anya ~ap2> ~aram ~assa ~atah ~atas ~aun> ~back ~bann ~bek> ~bens ~berd ~besi ~biru ~bruk ~buju ~cem> ~cium
 ~cucu ~dekn ~dia> ~diar ~dice ~diem ~dimi ~dipu ~dise ~disu ~dus> ~edun ~egit ~egug ~elah ~eled ~elul ~emes ~ena>
 ~enga ~enin ~enum ~era> ~eria ~erny ~esi> ~et2> ~eta> ~etny ~gal> ~gann ~gap2 ~gedu ~geng ~ggam ~gin> ~gis> ~gitu
 ~gugu ~gun2 ~gura ~iapi ~ibir ~icek ~iem> ~ife> ~iika ~ik2> ~indi ~ingi ~ium> ~jat> ~kaki ~kany ~kaya ~kegu ~keje
 ~kepo ~kera ~klam ~kosa ~leda ~lek> ~leme ~lula ~mala ~manj ~mar> ~mass ~maya ~mbru ~mbus ~meni ~mes> ~mit> ~mpt>
 ~mulu ~muri ~nadi ~naga ~nak> ~ncem ~ncen ~nda> ~ndih ~ngej ~nggi ~ngun ~ning ~nsin ~ntah ~obek ~oke> ~para ~pasi
 ~pasn ~peca ~pega ~pen> ~pene ~perp ~petn ~ping ~puk> ~raba ~rahu ~rani ~rbal ~rent ~rid> ~robe ~saha ~satu ~sege
 ~sek> ~sere ~siat ~sin> ~sobe ~tah2 ~teri ~uan> ~uban ~ubuh ~ugur ~ujur ~ulai ~ulis ~unta ~urid ~usul ~waln ~wasi
 ~wati
3 9+bulan =still =work abis ada ada+laki ada+respon air+panas aja+badan ajak alat+marah ambil+dia anak+tetangga
 anak+tk ancam+warga angkot antara arusnya atap+gedung atas+rel bakar+warga balita+terlantar banget+tidak
 bangun+dari bantal bantu+segera bapak+jatuh barang bayi+merah belatung belum+ambil bensin+dengan bibirnya biji
 biji+rambut bola+mata bts bukan+simulasi bunuh+saya busuk busway cari+tapi cepat+lansia copot darah+banyak
 darah+dari darah+duduk dari+tumpuk darurat+medis demam dengan+tetangga di di+balkon di+grup di+gudang di+kebon
 di+ruko dia+amuk diare dibacok+gang dibawa+lari dicekik dikasih+makan dikenal dirubung ditaro ditusuk end gali gas
 geng geng+motor gini golok+depan golok+di goyang goyang+badan grup+saudara gudang+kardus guru hamil+9 hari+tidak
 harus hebat itu+suka jalan+belum jalan+ke jalan+tol jamaah jangan+sampai jatuh+di jaya+rt jembatan+cisadane jurang
 kaca kaki+kolong kamar+dengan kambing kandung karyawan kaya+mau kayak+tindih ke ke+end ke+jalan ke+rs kejar
 kemarin+tapi kemis kena+mesin kena+serang kereta+lewat kesakitan kesamber keselek ketemu+bayi ketuban+di kirim
 kirim+damkar kirim+orang kolong+flyover korban korban+luka kp+bulak lagi+kereta lah lahir+di lampu+nyala
 lansia+jatuh lap+via laporan+saya lari lari+orang lebam liar+di lihat+ada longsor malah mana+tidak mantan manusia
 masih+putar massa masuk+jurang mayat+di mayat+laki medis menara mendadak meninggal+tadi menunggu menunggu+polisi
 menyengat+dari merem merem+terus minta+tolong minum+air minum+baterai motor motor+dengan muka mulut+busa murid+saya
 naik+tower napas+di napas+tinggal nya+belum nyala nyala+terus obat+satu odgj+bawa ojol orang orang+duduk pada+bawa
 pager pakai+batu pakai+pisau panggil panjat+menara pasien+lari pegang+batu pegang+korek pegang+pisau pembantu
 pembatas pengendara perempuan pinggir+jalan polsek potong+tubuh pukul+gelandangan punggung putar putus racun+di
 rawa rawa+kucing ribut+di rumah+apa sahut+panggil sambil satu+strip sawah saya+culik saya+dicekik saya+kumat
 saya+luka saya+sekap saya+siram saya+stroke saya+tertelan sayat+tangan sekarang+amuk sekarang+tidak sendiri+pakai
 serang+petugas sih+tapi simulasi+ini singkong siram+air sopir status+wa strip sudah+aman sudah+besar sudah+biru
 sudah+rusak sumur surat sutet tabung+gas tadi+dia tahun+jalan tahun+sendiri takut+banget takut+kenapa tangan+anak
 tangis+sendiri tanya+ini tarik+anak tebal tembak temen temen+saya tenang+masih tergeletak+di terjun+dari
 terminal+sudah tertelan the tiang+listrik tiba+stroke tidak+berani tidak+dikenal tidak+minum tidak+tahu tidur+keras
 tidur+mulu tinggi+3 tiri titip titip+anak tk toilet tolong+bagaimana tower+bts tpa tpa+rawa trotoar+jalan
 trus+tidak tubuh tukang tukang+gali umur+6 update+korban via via+112 yang+lewat yang+pingsan ~<abi ~<ada ~<akh
 ~<ast ~<bij ~<bts ~<bur ~<cew ~<cow ~<cuc ~<dem ~<di> ~<dil ~<dmn ~<dun ~<ga> ~<gas ~<get ~<gin ~<goy ~<gur ~<he>
 ~<heb ~<i> ~<ika ~<kam ~<ke> ~<ket ~<kri ~<lif ~<maj ~<mal ~<med ~<mer ~<mut ~<nu> ~<obe ~<ora ~<ped ~<pem ~<put
 ~<roo ~<rub ~<som ~<sun ~<tem ~<tir ~<tk> ~<tlp ~<to> ~<toi ~<tpa ~<tub ~<tuk ~<via ~aah> ~abun ~ada> ~adak ~afas
 ~ager ~ahan ~aik2 ~ajak ~ajik ~akhi ~aksi ~ali> ~alik ~alny ~alo> ~am2> ~ame> ~amur ~ance ~ang2 ~ant> ~anus ~ardu
 ~ari2 ~arya ~asta ~ata> ~atap ~atun ~aut2 ~awal ~bam2 ~bam> ~bant ~batn ~belu ~bet> ~biji ~birn ~bola ~bran ~bts>
 ~buda ~buki ~bun> ~busu ~busw ~caha ~cak> ~cewe ~copo ~cowo ~cuny ~dan> ~dany ~dar> ~deke ~dema ~der> ~diap ~dibu
 ~dige ~diik ~dila ~dis> ~dite ~ebam ~ebra ~ebuk ~ede> ~edis ~ejar ~ekar ~eket ~elek ~elet ~elp> ~emal ~emam ~emin
 ~enal ~end> ~ensi ~enun ~epot ~erda ~erem ~eres ~erga ~erib ~erpi ~erte ~erus ~esad ~esah ~esam ~etab ~euti ~ewe>
 ~gacu ~gali ~gam> ~gayu ~geja ~genc ~geri ~ggun ~gile ~gkon ~gkot ~goya ~gsor ~haru ~head ~heba ~her> ~iara ~iare
 ~iasa ~iban ~igoy ~iken ~ikur ~impu ~inya ~irim ~iru> ~irub ~isir ~isto ~iten ~itis ~itua ~jama ~jika ~jura ~kalo
 ~kamb ~kanc ~kard ~kary ~kege ~kele ~kemi ~kena ~kep> ~kere ~kero ~khir ~kong ~korb ~krit ~ksi> ~lahi ~lam> ~lamb
 ~latu ~leta ~leut ~lsek ~maah ~maji ~mam> ~manu ~mbel ~mbin ~medi ~menu ~mpua ~mute ~nafa ~nara ~ndad ~ndin ~ndis
 ~nemb ~ngac ~ngap ~ngay ~ngeb ~ngen ~ngil ~ngin ~ngis ~ngku ~ngor ~nton ~ntra ~nusi ~nusu ~nyal ~nyia ~nyil ~oben
 ~oile ~olse ~oma> ~ondi ~opir ~opot ~orba ~orin ~otor ~owok ~oyan ~page ~peng ~penu ~pisa ~pist ~pols ~pot> ~puki
 ~putu ~rdar ~rdus ~rek> ~rem> ~remb ~resa ~rger ~rim> ~riti ~rlam ~rpis ~rtel ~rum> ~ryaw ~sada ~samb ~samu ~sawa
3 ~seda ~seke ~seng ~sesa ~sese ~she> ~some ~sopi ~sor> ~ssa> ~stag ~stol ~sumu ~sway ~taga ~teli ~tem> ~tert ~tet>
 ~the> ~ting ~tiri ~tlp> ~toil ~tol> ~tpa> ~trak ~trip ~tubu ~tuin ~tuka ~tung ~uara ~udak ~ukan ~ulak ~um2> ~umpa
 ~unga ~unk> ~urai ~urat ~usia ~uswa ~ut2> ~utar ~uter ~utet ~utik ~utus ~via> ~want ~way> ~wok> ~yala ~yile ~yira
 ~yusu
2 112+bakar 3+tahun 4+hari 60an a a+pisau abis+minum abis+sekarang ada+bakar ada+mau ada+reaksi air+keras aja+saya
 alat+kaca alat+ke ambil+alat ambil+golok ambruk+kena ambulans amuk+di anak+anak anak+jalanan anak+main anak+teriak
 anyar apa+odgj api+merembet ari asap asap+item aspal astaga asuhan atas+genteng badan+lemas bahar+blok bakar+di
 bakar+gang balkon banget+kayak bangkai bangku banjir bank+bri banyak+darah bapak+tidak bapak+tiri bapak+tua
 bapak+yang baru+lahir baru+pulang batu+dengan batu+di batu+kaca bawa+apa bayi+baru bayi+buang begal+pakai berenti
 beruntun biasanya biasanya+diam bibir bibir+biru bibirnya+biru bisa+angkat bocah+kecil bonceng brenti bugel+rt
 bulakan bunuh+diri busa+jalan cakar cakar+muka chat cimone+korban daerah dagang dagang+di dalam dalam+tidak
 dan+muntah dapur darah+hebat darah+ngalir dari+pohon dari+rs dekat+stasiun dengan+alat dengan+suami denger+suara
 denyut+lemas depan+kantor di+angkot di+bangku di+jalan di+jembatan di+leher di+luar di+parkir di+pintu di+samping
 di+situ di+teras di+terminal di+tol dia+has dia+punya dia+serang dia+took diam+hari dibungkus dicek+ternyata
 dikasih dilempar dipukul+bapak dipukul+pakai dipukul+satu ditembak+orang dong+ini duga dulu+bapak eh+kumat emas
 emas+pasar gang+masjid gang+mawar gantung+di gelandangan+dipukul gelandangan+jatuh gelandangan+ketemu
 gelandangan+setrum genteng+bawa gerak+saya gigil gigit+tangan golok+gang golok+jalan golok+ke golok+lain got+tusuk
 guy halte+rsud harus+lapor has has+a helm helm+rusak her hidup+lagi his identitas+di info info+112 ini+terakhir
 istri+saya jadi+gini jalan+ada jalan+baru jalan+merdeka jalanan jambret jantung+jalan jatuh+dan jatuh+ke jawab+dari
 jendela jiwa jok jpo+jalan jurumudi+lama kabeh kain kaki+busuk kaku+di kali+dekat kamar+pegang kantong
 kantong+kresek karaoke karung kata+ini kata+sudah kata+tidak kayanya+mau ke+bawah ke+mana ke+mobil kebon+pisang
 kebon+singkong kejang+depan kelahi kelas keluar+busa kelurahan+bugel kelurahan+sukajadi kemarin+itu kena+air
 kena+lempar kendaraan kepanasan kepanasan+di keras+muka kereta+nanti kerja+sekarang keroyok ketemu+kepala
 ketemu+sesosok ketuban+sudah klien+amuk kok+diam kok+tidak kondisi+tidak kontrakan korek+dengan korek+orang kosnya
 kosong kp+jurumudi kuat kuat+lagi kunci+di kunci+tidak lagi+duduk lagi+lewat laki+odgj lama+dekat lansia+sesak
 lansia+tabrak lansia+tadi lansia+tidak lari+ke leher lemas+tidak lempar+batu lempar+motor lempar+rumah lihat+orang
 lk2 mabuk malabar+cibodas malah+ambil maling malu manusia+di marah masih masih+nempel masjid+kunciran masuk
 masuk+kamar mau+culik mau+pindah mau+sudah mawar meledak+di melek melepuh menyengat merdeka merembet merembet+ke
 meresahkan mesin minggu+ditinggal minum+racun miring mobil motor+di motor+pakai mr mr+x muka+sudah nah
 nanas+panunggangan napas+kolong nempel ngaku+untuk ngambang+di ngiler ngomel ngos nongol+dari nongol2 nya+malah
 odgj odgj+amuk odgj+ke odgj+kejar odgj+mau odgj+tidak ojol+yang oplosan orang+batuk orang+got orang+kena orang+kp
 orang+meninggal orang+nya orang+sakit orang+tergeletak pabrik+plastik pagar+jembatan pager+jembatan paha
 pakai+senjata panjat+tiang panti+asuhan parah+di pasar+kemis pasar+minggu pasien pasung pasung+dengan pegang+golok
 pegang+saya pembersih pendatang penelepon+lansia penumpang+angkot penumpang+saya perahu+terbalik perempuan+duduk
 perut pesan+wasiat pinggir+jembatan pisang+belakang plastik+jatake pohon+kelapa polisi+depan polisi+di poris+tidak
 potong potong+kaki ps+malabar pucat puskesmas+cipondoh putus+kena racun+tikus raya reaksi rel+dekat rel+kereta
 rel+stasiun rokok+kata royal royal+3 rs+melati rt+02 rumah+ambruk rumah+bakar rumah+depan rusak+rumah sabun
 sadar+depan sadar+di sahut sakit+banget sambil+bawa sampai+pingsan sarung satpam satpam+mall satu satu+kampung
 saudara+kata saya+badan saya+bener saya+bonceng saya+darah saya+di saya+dipukul saya+kirim saya+lapor saya+ojol
 saya+sayat sebelah+bau sebelah+kontrakan seberang sekap+anak sekarang+jalan sekarang+kejang sekarang+kejar
 sekarang+lempar sekarang+orang sekarang+pegang sekarat+di selama semua semua+orang senjata+kata seret sesosok
 sesosok+mayat setrika setrum+kabel setrum+pas si+udin singkong+dekat situ+bulakan sopir+linglung suara+senjata
 sudah+3 sudah+di sudah+dirubung sudah+kejang suka+masuk sukajadi surat+mau tabrak+beruntun tabrak+bus tadi+ngaku
 tahun tahun+nyasar tahun+tangis takut+tapi tali+sudah taman+royal tangis tapi+sekarang tarik tawuran telepon+02
2 telepon+ulang teman tenang+eh tenggelam+kali terbalik+ada tergeletak+tidak terus+di terus+tidak tetangga+kena
 tetangga+sekarang tiang tidak+berenti tidak+brenti tidak+dikasih tidak+melek tidak+nongol2 tidak+tetangga
 tiga+orang tikus toko+emas tolong+damkar tolong+tetangga took tower trus+ambruk tu tulis+pesan tumpang+tanya
 tunggu+kereta tunggu+stasiun ubah ud untuk+kerja up warga+rame warung+pakai x yang+ambruk yang+ditusuk yang+kemarin
 yang+lansia yang+ngambang yang+tolong ~2in> ~60an ~<60a ~<a> ~<ala ~<all ~<amb ~<and ~<any ~<ari ~<asp ~<asu ~<bah
 ~<bel ~<bib ~<bpk ~<bre ~<bro ~<buj ~<buk ~<cak ~<cut ~<dae ~<dal ~<dip ~<dpr ~<eda ~<fel ~<fir ~<geu ~<gil ~<hel
 ~<her ~<his ~<ima ~<jas ~<jer ~<jiw ~<jok ~<kac ~<kai ~<kel ~<kni ~<kos ~<kun ~<lai ~<leh ~<leu ~<lk2 ~<lon ~<mab
 ~<mba ~<mes ~<mir ~<mob ~<mr> ~<mul ~<mun ~<mur ~<my> ~<naf ~<nah ~<nga ~<nod ~<nol ~<nus ~<odg ~<ojo ~<opl ~<oro
 ~<pag ~<pap ~<pat ~<peg ~<pis ~<pk> ~<puc ~<ray ~<res ~<roy ~<sah ~<saj ~<sum ~<sur ~<sut ~<til ~<tiy ~<tol ~<ton
 ~<too ~<tow ~<tu> ~<uba ~<ud> ~<uda ~<up> ~<wan ~<was ~<won ~<x> ~abbe ~abeh ~abuk ~aby> ~adek ~aera ~agan ~ahe>
 ~ahut ~air> ~akaw ~aki> ~akny ~ako> ~akse ~alin ~amar ~ans> ~aoke ~api> ~apin ~apur ~araa ~arao ~aro> ~as2> ~asad
 ~asap ~asia ~asie ~asin ~asny ~asuh ~athi ~atin ~atpa ~avin ~awa> ~awan ~awur ~baby ~bal> ~balk ~ban> ~bang ~batu
 ~bbed ~bed> ~begi ~beh> ~bias ~bibi ~bing ~bir> ~blee ~bonc ~bpk> ~bren ~bret ~broj ~buh> ~buka ~buta ~buti ~caka
 ~ceng ~cuna ~cung ~daer ~daga ~dala ~dann ~dapu ~dark ~daru ~dgj> ~diaj ~dica ~dicu ~dido ~didu ~diin ~dika ~diny
 ~diri ~done ~dpr> ~duga ~dung ~eaks ~eath ~eber ~edag ~eden ~eedi ~eher ~ejal ~ejep ~ekal ~ekan ~ekun ~ela> ~ell>
 ~elm> ~emas ~enar ~enco ~enku ~enye ~eone ~epuh ~erac ~erde ~erdo ~erna ~erse ~erub ~erud ~erun ~esir ~esos ~etak
 ~etan ~etih ~etri ~eun> ~eus> ~ewas ~fell ~fire ~ftop ~gadu ~gah> ~geba ~gebu ~geru ~geti ~geus ~ggal ~ggg> ~ggig
 ~ggil ~ggis ~gike ~gili ~gini ~gis2 ~gkal ~gku> ~gol2 ~gome ~gos> ~guni ~guy> ~hang ~has> ~hear ~helm ~hent ~hern
 ~hin> ~hing ~hiri ~hirn ~hun> ~hut> ~iaja ~iat> ~icul ~idor ~idug ~ien> ~igeb ~igil ~ijam ~iji> ~ikus ~ilar ~ilem
 ~iler ~ilit ~ills ~imah ~imas ~imin ~imis ~ing2 ~inti ~ipak ~ire> ~iri> ~is2> ~isun ~item ~itus ~iwa> ~iyan ~jamb
 ~jar2 ~jar> ~jasa ~jata ~jeri ~jiwa ~jok> ~jol> ~jur> ~k2an ~kaca ~kaga ~kain ~kaja ~kama ~kaw> ~kece ~keli ~kelu
 ~knif ~koma ~kond ~kosn ~koso ~kuat ~kup> ~lai> ~lant ~lar> ~lat> ~leba ~leed ~lehe ~leps ~lepu ~liat ~lin> ~lis>
 ~lk2> ~lkon ~lls> ~lnya ~lomp ~long ~losa ~luri ~mabu ~malu ~many ~masi ~masu ~mban ~mbek ~mbet ~mbre ~mbul ~mbun
 ~mela ~memb ~menk ~meon ~mesi ~misa ~mobi ~mua> ~nas2 ~nasa ~ndat ~ned> ~neka ~nemp ~neng ~nfo> ~ngab ~nggg ~ngik
 ~ngob ~ngol ~ngos ~ngso ~nife ~nimp ~nku> ~nodo ~ntem ~ntih ~nyak ~nyau ~nyay ~nyul ~obah ~obil ~obon ~obra ~ocor
 ~odgj ~odon ~ofto ~ok2a ~ol2> ~omeo ~ompa ~once ~onga ~ongo ~ooft ~ook> ~oplo ~osny ~osok ~oson ~otis ~ower ~oyal
 ~paha ~pake ~panj ~papa ~pari ~pasu ~peta ~pill ~pirn ~plos ~poto ~pres ~puca ~puce ~punk ~pur> ~raan ~rame ~ramp
 ~ran> ~raok ~ras> ~raya ~rdos ~reat ~ri2> ~rip> ~rit> ~rojo ~rong ~roof ~roya ~rser ~ruan ~ruba ~rudu ~runt ~rutn
 ~sabu ~sad> ~sahk ~sahu ~saja ~sak> ~saka ~sap> ~saru ~sayu ~semi ~semu ~seso ~set> ~sien ~siks ~sile ~sis> ~song
 ~soso ~spal ~suku ~sul> ~sura ~sute ~tabb ~tap> ~tawu ~tema ~temp ~tena ~terb ~ters ~teu> ~thin ~tip> ~tir> ~tiya
 ~tolo ~took ~towe ~tpam ~trin ~tuli ~tus> ~ubah ~ucat ~ucet ~ucun ~udan ~uga> ~uka> ~ukaj ~umur ~un2> ~undu ~urit
 ~urun ~use> ~verd ~war> ~was> ~wer> ~wong ~wura ~yal> ~yaut ~yeng ~yiap ~ying ~yuli ~yutn
1 02+15 03+09 04+11 09+kel 1+banyak 10+menit 11+cibodasari 2+kunciran 2+rw 4+perumnas 6+rw abis+makan ada+kendaraan
 ada+saya alat+dengan alat+nya alat+tidak alergi ambruk+depan amuk+bawa anak+3 anak+sendiri anggota angkat
 angkot+tidak anjing+galak apartemen apartemen+jalan arus+kali babinsa bacok+orang badan+biru bae bahaya+tabrak
 bakar+diri bakar+orang banget+jalan bangun+kolong banyak bapak+kontrakan baring baru+pemda bau+dari bawa+batu
 bawa+bensin bawa+cair bawa+senjata bawa+tali bayi+prematur bayi+umur becak belakang+indomaret belakang+smpn belum
 belum+ketemu bensin+mau benteng+betawi berani+dekat berani+pegang berdiri berhenti betawi bidan bis+di bisa+napas
 bocah+2 bocor bocor+darah bocor+dekat bri+jalan bri+poris buaya+jakarta bulak buruh+pabrik busa busuk+sudah
 buta+dan cair+kata capek+hidup cari+orang chat+kata cimone+jaya cuma+lihat dada+tidak dalam+tas damai+3 dan+tidak
 darah+gang darah+tolong dari+jpo dari+telinga darurat dekat+lapangan dekat+rusunawa dekat+situ dekat+tpa
 depan+puskesmas depan+warung deres di+sini di+toko dia+cekik dia+kunci dia+mabuk dia+sekap dia+sendiri dia+teriak
 diam+bae diam+di diancam dingin+tidak diri+kp dua+tahun e foto+tangan gang+damai gang+langgar gang+pinang
 gas+meledak gedor gelandangan+pakai gelandangan+sesak gelandangan+tua gigit+ular grab griya guy+dengan
 indomaret+cibodas info+tambah itu+satpam jalan+benteng jalan+rel jalan+sukun jam+11 jangan+sampah jantung jauh
 kalau+orang kali+di kantor+kelurahan kata+titip kayanya+tidak kayu+panjang ke+atas ke+kali ke+leher ke+semua kecil
 kedengeran kejar+di kel+cipondoh kemana kenceng kepala+orang kereta+poris ketangkep ketemu ketemu+adik kirim+voice
 km+19 kolam koordinasi korban+darah kuah kuah+bakso kuat+bangun kurus+banget lagi+orang lah+tidak laki laki+darah
 lama langgar lantai+5 lantai+dua lapor+jadi lapor+ke lapor+odgj lewat+jalan lihat luar mabuk+apa majikan makan
 malabar maling+ketangkep mau+bakar mau+hilang melahirkan+bidan melahirkan+tidak melotot mencong merah+tangis
 minta+bantu minum+oplosan minum+pembersih minyak mobil+masuk motor+tidak muntah+darah naik+turun napas+satu ngaku
 ngalir+dari ngomong+tidak no+4 note note+pamit odgj+apa odgj+masuk odgj+meresahkan odgj+panjat orang+bunuh
 orang+gang orang+ganggu orang+kami orang+masih orang+odgj orang+pakai otista+dekat pada palak palem+raja panik
 panjang panjat+tower pasar+buaran peduli pembeli pembersih+lantai penelepon+telepon perempuan+di perempuan+seret
 pergelangan perumnas perumnas+1 petugas+sampai pinang+2 pinang+griya pintu piring piring+terus pisau+sekarang
 plawad+utara pos+ronda prematur prematur+lahir proyek proyek+apartemen ps pukul+orang pukul+saya pulsa raja raja+rt
 rapat rawa+rt raya+no rebut ronda rt+2 rt+3 rt+6 rt+gang ruko+pinang rumah rumah+bawa rumah+di rumah+rt
 rumah+sambil rumahnya+dekat rusunawa sakit+jiwa sambil+tangis saya+amuk saya+dada saya+ditinggal saya+lemas
 saya+lewat saya+meninggal saya+sopir saya+tabrak saya+tapi saya+tinggal sekap+di sekarang sekarang+ancam
 sekarang+naik sekolah+bawa sendiri+depan sendiri+tiap senjata+depan senjata+di sesak+kumat siram+kuah siram+minyak
 situ+cipondoh smpn+20 sopir+grab sudah+lama sudah+tiga sukun sukun+raya sumur+tidak tabrak+bis tabrak+kayu
 tabrak+motor tabung tahu+dia tahun+kunci tali+di tambah+sekarang tangan+sendiri tanpa+identitas tapi+kondisinya
 taruh tebel telinga telinganya tenggelam+ke terakhir+dia terakhir+kata teriak+sambil terlantar+sudah terus
 terus+pegang tetangga tetangga+sebelah tiasa tidak+berhenti tidak+buka tidak+naik tidak+sekarang tidak+tangis
 tidak+tiasa tinggi+di tolak tolong+dong tolong+tindak tua+di tua+laki tuduh tukang+sayur tulang+manusia turun udang
 ujung umar+karawaci umur+dua voice voice+note waktu+itu waras warga+depan warga+sudah woy+ada woy+tolong yang+jaga
 yang+odgj yang+sakit yang+stroke ybs+sekarang ~<aba ~<abd ~<ale ~<bae ~<baw ~<bet ~<bgt ~<bid ~<blk ~<bri ~<bru
 ~<bud ~<den ~<did ~<dug ~<e> ~<eli ~<end ~<ent ~<g> ~<gak ~<gri ~<gue ~<guy ~<hou ~<inn ~<iny ~<iso ~<jau ~<kom
 ~<kus ~<leb ~<lg> ~<lih ~<lua ~<mac ~<mas ~<maw ~<mem ~<mot ~<ngo ~<nje ~<oba ~<od> ~<old ~<oma ~<ono ~<pah ~<pak
 ~<par ~<pec ~<pen ~<pil ~<pnl ~<pot ~<pri ~<ps> ~<rea ~<rem ~<sat ~<she ~<sop ~<teu ~<the ~<tud ~<uju ~<voi ~abdi
 ~abin ~abri ~ack> ~aduh ~ahh> ~ahir ~ak2> ~akit ~alab ~alen ~aler ~alil ~alke ~ampa ~ancu ~and> ~anik ~anja ~aput
 ~areu ~ari> ~arit ~aruh ~arur ~asih ~asir ~asuk ~auh> ~awi> ~ayit ~ayu> ~bae> ~banj ~bare ~bari ~baun ~bdi> ~beca
1 ~beka ~bel> ~bgt> ~bida ~bins ~blkg ~boco ~brea ~brik ~bula ~busa ~cebu ~celu ~con> ~dak> ~dibi ~digo ~dikn ~diru
 ~dosi ~ebak ~ebur ~ecak ~eceb ~ecil ~edog ~edor ~egan ~egil ~ek2> ~ekek ~eler ~elot ~emap ~embi ~empl ~emu> ~emul
 ~ence ~enda ~engh ~epat ~epe> ~epit ~erat ~erdi ~erhe ~ertu ~etel ~etem ~eung ~eure ~fas> ~fasn ~gedo ~gele ~geli
 ~gelu ~gen> ~gerg ~ggar ~ggow ~gkai ~gkul ~gkut ~gol> ~grab ~griy ~grok ~gue> ~gunc ~h2an ~hous ~ian> ~ianc ~iba2
 ~ibel ~ibuk ~idan ~iger ~ihaj ~ihat ~ika> ~iksa ~ikun ~ilak ~ingk ~inna ~insa ~intu ~inyi ~ipan ~ipeg ~iso> ~itab
 ~itud ~ius> ~jauh ~jend ~jepi ~jir> ~kal> ~kat> ~kata ~keci ~kede ~keku ~koor ~kore ~kot> ~kuah ~kuny ~laba ~laki
 ~lap> ~lem> ~lerg ~let2 ~liha ~lind ~lkg> ~loto ~lpn> ~lsa> ~ma2> ~mapu ~mas> ~mawa ~mayi ~mbat ~mbir ~mel> ~meme
 ~meng ~merd ~mert ~mimi ~miri ~moto ~mplu ~mura ~nali ~ndar ~nder ~ngaj ~ngal ~nged ~nghu ~njir ~nlpn ~nnal ~nong
 ~not> ~nsa> ~nuh2 ~nump ~oice ~ola> ~olam ~old> ~olon ~omel ~ongg ~oord ~oran ~ordi ~osan ~ote> ~ouse ~oyek ~peda
 ~pint ~piri ~plun ~pnlp ~prem ~pria ~proy ~puls ~puta ~rahe ~rahh ~rang ~ratn ~rdek ~rdin ~rdir ~reak ~rebu ~rema
 ~rep> ~repe ~rese ~ress ~rgaj ~rhen ~rika ~riya ~rkap ~rnap ~rond ~roye ~rsen ~rtem ~rtua ~rumn ~run> ~rura ~rusu
 ~saki ~sand ~sele ~sen> ~sena ~sep> ~seru ~snya ~stre ~stri ~suki ~tany ~tari ~tawi ~tebe ~tele ~temu ~terk ~teru
 ~teta ~tian ~tias ~tika ~timp ~tola ~tres ~trik ~tudu ~uar2 ~uduh ~uh2a ~ujun ~ukun ~ulsa ~umna ~unin ~ureu ~urin
 ~usun ~utan ~voic ~wat> ~yaya ~yek> ~yiak ~yit>
-1 2+anak 30an abis+lapor ada+dari ada+info ada+kabar ada+keluarganya ada+perkembangan ada+tahi ada+tompel agen
 agen+bus aja+kalau alam alat+lewat alat+nyasar alfamart alfamidi+pinang alis aman+di angkut+belum any anyone
 anyone+coming are arimbi asam asam+urat asd atas+flyover atm+bri baca+di bagaimana+kabar bah bahari bahaya+banget
 bak bak+truk balkon+parkir bangku+taman bangsat bapak+pakai batuk+pilek bayar+tidak bayi+sewa beda+lapor begini
 belakang belum+mati bener+dinsos bener+gubuk bener+tindak bengkel bengkel+las bersih besar beta bikin+layangan
 bintaro bisa+dibawa bisa+hubung bisa+masuk bisa+minta bisa+ngobrol bisa+tidak bisu bisul bocah+gelandangan brebes
 bri+batuceper bsd+dekat buah bulan+lalu bulan+tidak bus+arimbi busway+puri cabe cadas+kukun capek cek+laporan
 celana+pendek cengkareng cepak cepat+laporan cfd chatbot cimone cina cipete clear clear+anak coming daerah+km dagu
 damai damri dan+diam dapet+bantu darah+di dari+subuh dasar daster data data+orang datang datang+semua
 dekat+jembatan dekat+kubur dekat+tempat dekat+tol dengan+orang dengan+rokok dengan+tembok dengan+temen depan+klinik
 depan+sakola di+alfamidi di+alis di+bawah di+cikupa di+cipadu di+cisauk di+dagu di+dekat di+depan di+gang
 di+gerobak di+karang di+kepala di+kosambi di+musola di+pangkalan di+poll di+puskesmas di+rt di+sebelah di+selokan
 di+stasiun di+tangerang dia+joget dia+pindah diam+golok diam+tinggal digusur+sekarang dimakam dinas dinas+sosial
 dipukul+di ditinggal+bapak dompet+maling dompet+saya dulu+sekarang editan editan+jangan elektrik elpiji evening
 film+orang foto foto+orang gading+serpong garden gelang gelang+rumah gemuk gerbang+tol golok+saya golok+tadi
 good+evening gor got+bau got+depan gubuk+dekat haloooo haloooo+ada halte+busway hari+gelandangan harus+kirim hatur
 hello hidup+begini hilang+bawa hilang+kami hilang+tadi hujan ikut ilir info+orang ini+chatbot ini+foto ini+saya
 ini+untuk is+anyone item+besar itu+editan jaga jaga+aja jalan+cadas jalan+kisamaun jalan+ks jalan+lagi jalan+tabrak
 jalan+tmp jangan+datang jangan+disebar janji jawab+orang jazakallah jembatan jembatan+kaca jenguk jenguk+kakak
 joget jomblo jual+alat jual+di jual+korek jumat kabel+listrik kabel+putus kacamata kafan kain+kafan kaki+cacat
 kalau+ada kalau+anak kalau+dia kalideres kami+harus kampus kamu kantin kantor+polsek kata+orang kata+suka
 kayu+pakai ke+saudara ke+sini kebon+sayur kecil+jatuh kedinginan kekerasan keluarganya kemarin+butuh kemarin+dibawa
 kembali+ke kena+golok kenapa+lagi kencing kendor kereta+tidak ketapang ketemu+di kiri kirim+lokasi kisamaun
 klien+stabil km+14 komplek kontrakan+melati kontrakan+panunggangan kontrol+rutin kooperatif kosambi+kab ks ks+tubun
 kubur+cina kukun kulit kuning kunjung lagi+ke lagi+kumat lagi+si lagi+tuh laki+sekitar lansia+linglung lapangan
 lapor+kesini lapor+lansia lapor+trus larangan+selatan lari+dengan laris laris+cibodas las lewat+gang lewat+sini
 lihat+dekat lihat+lansia linglung+tidak listrik+menjuntai lot luar+kota luka+dikit mah+diam mal mancing+di
 mantap+petugas manusia+gerobak masih+terus masih+tidur mau+jenguk mau+kembali mau+pinjem mau+pulang mau+tanya
 mau+tarik mau+urus mengaku menit menjuntai merah+cikokol meruya meruya+ilir minta+kunjung minta+pasang minta+rujuk
 minum+obat mobil+sudah mobil+tidak modernland mookervart motor+jatuh much muda+kata mudik muka+takut mukena muleh
 murah musola naik+mobil napas+nya neduh ngaji ngasih ngobrol ngorek ngorek+sampah nunggak nusa nusa+jaya
 nyamuk+banyak nyerut nyerut+kayu nyimpen odgj+liar odgj+perempuan odgj+tidur oiya ok+sip orang+darah orang+demam
 orang+diri orang+jatuh orang+kembali orang+lain orang+sekarang orgnya pabuaran pabuaran+tumpeng pakai+gelang
 pakai+golok pakai+mukena pakai+sarung pakai+sendal pakai+topi pakojan palang pangkalan+angkot parkir+indomaret
 patokan+sebelah pemakaman pemerintah pemkot perempatan+sangego periuk perkembangan petugas pilek+di pintu+tol
 pisah+dengan pohon+beringin polisi+sudah poll poll+bus polsek+benda polsek+karawaci pool+damri posyandu ps+laris
 pulang+dari pulang+ke puri puri+beta rahayu ramah rambut+cepak rambut+putih resmi ringan riwayat rps rsud+dari rt+1
 rujuk rumah+bapak rumah+sejak rumah+tadi rumah+tetangga sabtu sabtu+tidak sakola salah+kirim sampah+orang
 sampai+belum sampurasun sate satpam+kosong satpol saya+capek saya+dibantai saya+ganggu saya+kejang saya+laporan
 saya+orang saya+pingsan saya+telepon sebelah+rumah sehat+tidak sekarang+aman sekarang+depan sekitar+60 sekitar+7
-1 sekolah+anak sekolah+tidak selatan semua+sudah setelah sewa share share+lokasi shelter+bus simpang simpang+karang
 sitanala situ+tidak skripsi sosial stabil+tidak stadion stadion+benteng sudah sudah+angkut sudah+bantu sudah+clear
 sudah+dari sudah+tenang sugeng+enjing suka+dari tabrak+tembok tadi tadi+ada tadi+baca tadi+di tadi+kata tahu+alamat
 tahun+ditinggal taman+elektrik tangsel tangsel+masuk taruna tegur teh telanjang telepon+siapa tempat+tinggal
 tenggelam+sumur terlantar+apa ternyata+hoax terpal tiap+asap tidak+di tidak+perlu tidak+saya tidak+sido tigaraksa
 tiket timur tipu tisu+di tmp tmp+taruna tok tol+bsd tol+kunciran tolong+cek tompel tompel+di top topi+biru
 truk+rongsok trus+kenapa tua+dan tubun tugas+sekolah tuh+orang tukang+kelapa tukiyem tumpeng umum umur+12 umur+24
 umur+30an umur+kira untuk+motor untuk+ngorek urat utang vaksin+rabies wa+ada wabarakatuh waduh wae waktu+muda
 warahmatullahi warahmatullahi+wabarakatuh warga+lagi warnet warteg+bahari wati wijaya yang+bayi yang+dulu
 yang+jemput yang+lihat yang+parah yang+tidak ybs+ada zzzzz ~0an> ~30an ~<30a ~<age ~<agu ~<aja ~<ali ~<alr ~<ata
 ~<ava ~<bam ~<bin ~<bis ~<bol ~<bul ~<can ~<cen ~<cer ~<cfd ~<cim ~<cle ~<com ~<d> ~<dij ~<dit ~<dkt ~<dtg ~<edi
 ~<ele ~<elp ~<eng ~<eve ~<fot ~<gen ~<gep ~<gk> ~<god ~<gpp ~<gua ~<hap ~<huj ~<iba ~<iku ~<ili ~<in> ~<jan ~<jaz
 ~<jep ~<jg> ~<jgn ~<jum ~<kad ~<kaf ~<kap ~<kas ~<kis ~<kli ~<kon ~<kre ~<ks> ~<kua ~<kuk ~<kup ~<lag ~<lah ~<lal
 ~<lom ~<lor ~<low ~<mak ~<moo ~<msh ~<muc ~<nag ~<ned ~<oiy ~<opa ~<ort ~<pin ~<plp ~<pon ~<rad ~<reb ~<riw ~<rps
 ~<sew ~<sha ~<sim ~<sud ~<suh ~<tad ~<teh ~<thi ~<tid ~<tip ~<tlg ~<tmp ~<tom ~<wab ~<wad ~<wae ~<wal ~<wij ~<xxx
 ~abak ~abe> ~abtu ~abua ~acam ~adio ~adwa ~ady> ~afan ~agen ~ahas ~ajan ~akat ~ake> ~akek ~akoj ~akol ~alak ~alar
 ~alas ~alid ~alle ~alre ~amah ~amai ~ambi ~ami> ~anah ~anal ~anga ~anit ~anyi ~anyo ~apa2 ~apak ~apek ~arde ~arko
 ~arne ~arsi ~asam ~asd> ~aste ~astr ~atak ~atan ~atbo ~atif ~atok ~atpo ~auan ~ayak ~azah ~azak ~baba ~bamb ~bati
 ~bela ~beli ~besa ~beta ~bint ~bitu ~blo> ~bok> ~bolo ~breb ~btu> ~buah ~bude ~bur> ~cabe ~call ~cama ~can> ~canc
 ~cel> ~cela ~cfd> ~cili ~cimo ~cina ~cipe ~clea ~comi ~cope ~dagu ~dama ~damr ~darm ~dasa ~dast ~deka ~dera ~dern
 ~dile ~dion ~disa ~diti ~dito ~dksl ~dkt> ~duka ~dul> ~dwal ~eady ~ebes ~ebet ~egin ~ego> ~egur ~ektr ~elas ~elir
 ~ello ~elpi ~emak ~eman ~emi> ~emko ~empu ~enam ~enaz ~enci ~engo ~enit ~enju ~enyu ~epak ~epan ~epor ~ernl ~eror
 ~erso ~eruy ~erva ~esar ~esat ~esel ~esin ~esmi ~este ~etap ~etas ~etro ~etug ~even ~ewa> ~fama ~fan> ~fjdk ~foto
 ~gaka ~gan> ~gand ~gara ~gasi ~gebe ~gemu ~gent ~gepe ~ger> ~gero ~ggir ~ggo> ~gian ~gih> ~gkel ~goto ~gpp> ~gsat
 ~gsel ~gua> ~guk> ~gung ~gur> ~hare ~hart ~hatb ~hayu ~hell ~hey> ~hub> ~i2ny ~iany ~iapa ~iate ~ibal ~ibat ~iber
 ~idam ~idek ~ider ~iga> ~igar ~igol ~iike ~iin> ~ijaw ~ijay ~ikny ~ikut ~ila> ~ilay ~ilir ~imak ~imbi ~imon ~impe
 ~imur ~inci ~inin ~ipet ~ipis ~ipsi ~ipu> ~ipul ~irah ~iruj ~isam ~isew ~isul ~it2a ~itik ~itol ~iuk> ~iway ~iyem
 ~jadw ~jami ~jana ~janj ~jaza ~jdks ~jela ~jemb ~jena ~jgn> ~jiny ~jira ~jomb ~juma ~junt ~kafa ~kale ~kall ~kami
 ~kari ~karu ~kasn ~katu ~kedi ~keke ~keme ~ker> ~kert ~kerv ~kin> ~kiye ~knya ~koja ~kont ~koop ~krip ~ksla ~ktri
 ~kuh> ~kuku ~kuni ~kunj ~laha ~laka ~lana ~lear ~lekt ~lemb ~lepo ~less ~lide ~lih> ~lir> ~lla> ~ller ~lodo ~lon>
 ~lore ~lost ~lpij ~lpr> ~lrea ~luk> ~mai> ~male ~mare ~mars ~matn ~maun ~mblo ~mbu> ~melu ~menj ~meno ~mini ~mkot
 ~mode ~mone ~mook ~mple ~mpus ~mri> ~msh> ~much ~muke ~mula ~mum> ~munc ~muso ~nala ~namb ~naru ~naza ~ncel ~ndak
 ~ndor ~ndul ~nedu ~neh> ~nelp ~neri ~neun ~nge> ~ngga ~ngli ~ngon ~ngot ~ngsu ~ngu> ~nguk ~nita ~nji> ~nlan ~nola
 ~nter ~ntua ~nuru ~nusa ~nye> ~nyim ~nyon ~obro ~odar ~oder ~oiya ~ojan ~okny ~olat ~oll> ~olod ~ombl ~omin ~ompl
 ~onco ~one> ~onto ~ooke ~ooo> ~oooo ~oope ~opa> ~opet ~opol ~ora> ~oren ~orgn ~ort> ~ortu ~osia ~osya ~ound ~pabu
 ~pako ~pato ~pek> ~peme ~pemk ~pesa ~pete ~petu ~piji ~pina ~pis> ~plek ~plpr ~poll ~port ~posy ~pung ~puri ~putr
 ~ratu ~read ~rebe ~rend ~resm ~rest ~rgny ~ri2n ~rimb ~rips ~riuk ~rius ~riwa ~rmal ~rmi> ~rna> ~rnet ~rnla ~ront
 ~ropo ~roto ~rpal ~rps> ~rses ~rson ~rted ~rto> ~runa ~ruya ~rvar ~sabi ~sabt ~sako ~sam> ~sana ~sate ~seri ~seta
 ~sewa ~shar ~sial ~sihi ~simp ~situ ~skri ~sla> ~smi> ~sok> ~son> ~sosi ~stad ~stra ~suda ~sum> ~sumb ~sun> ~syan
 ~t2an ~tand ~tani ~tbot ~teg> ~tegu ~teh> ~telu ~tih> ~timu ~tipu ~tlg> ~tmp> ~tomp ~tpol ~tua> ~tuk2 ~tuki ~tuna
-1 ~uasi ~uat> ~uch> ~ucu> ~udah ~udik ~uhar ~uin> ~uk2> ~ukar ~uken ~ukiy ~uleh ~ulia ~ulit ~ulo> ~ulon ~umum ~unan
 ~und> ~uneu ~ungs ~unis ~unju ~unya ~usar ~usi> ~usol ~uya> ~vart ~veni ~waba ~wadu ~wae> ~walk ~wani ~wara ~waya
 ~wija ~wila ~yaa> ~yana ~yand ~yem> ~yeru ~yimp ~yone ~yune ~zaka
-2 3+bulan 30+menit 40an 7+tahun =not =road a+dan abaikan ada+alat ada+bantu ada+bekas ada+bocah ada+korban ada+lagi
 ada+rombongan ada+tangan adegan agung aja+nanti akan alat+dulu alat+plastik alfamidi almarhum alun alun2 anak+di
 anak+gelandangan anak+laki anak+sudah angin+tidak anjing anjing+tetangga anyar+tidak apa+kok apa+mesin api+sudah
 arah+rel asap+masuk ass atap+rumah atapnya atas+bantu atm aula aula+kelurahan autis+umur b babakan badan+kurus
 badan+panas bagaimana+lanjut bagaimana+sekarang bahaya bales bandung banget+datang bangun+jalan bangunan+pegang
 banjir+butuh bantu+renov banyak+atas banyak+bapak banyak+cepat bapak+petugas bapak+tukang barongsay barongsay+bugel
 basah baterai batusari bau+depan bau+di bawah bawah+pohon beda bedah bedah+rumah belakang+rumah belendung
 belendung+kec belum+juga beredar beredar+itu beres beres+tidak beringin berisik+kayak berita berobat+sekarang besok
 bibi bikin+sesak bioskop bis bisa+jalan bisa+lapor boneka bsd buang+sampah bukan+laki bukan+pisau bunderan+gading
 bunga bungkus buta+jalan cabut cadas capek+banget cari+anak cat cekcok cicil cikokol cikupa ciledug cipadu ciputat
 ciri cirinya cisadane cisauk cuma+mabuk cuma+ribut curug daerah+belendung dahi dalam+gudang dapet datang+sampai
 dekat dekat+pom dengan+anak dengan+di dengan+lansia dengan+minum denger+harga dengerin dengerin+musik depan+apotek
 depan+bioskop depan+kfc depan+rsud depan+samsat depan+sd depan+simulasi di+alun2 di+aula di+bak di+bandara
 di+bandung di+cimone di+cisadane di+dahi di+got di+hati di+ig di+indomaret di+kantor di+kreo di+kunciran di+lapak
 di+lengan di+pamulang di+perempatan di+pipi di+polsek di+pool di+pos di+taman di+tenda dia+jalan dia+lagi dia+pakai
 dia+tuli dia+yang diam+dia diam+sekarang dibawa+kemana dibawa+pulang dibuang+di dicek+petugas digusur dijemput
 dikeroyok+sudah diproses diri+tapi disebar diskon disuntik ditaro+orang duduk duit dulu+sudah emperan endi enjing
 film+itu gading gaga gaji gang+haji gang+kami gedung+parkir gelandangan gelandangan+dengan gelap gembor gendong
 genteng gerak+dari gereja gerendeng gigi giginya golok+kemarin golok+pulang gondrong good got habis hallo haloo
 hampir+ambruk hapus harus+kenapa hasil hati hati+saya hilang hilang+itu hilang+sudah hp+saya hubung ijo indah+blok
 infonya+tentang ini+bot ini+diam ini+sudah iseng itu+ada itu+dibawa itu+sendok itu+tadi itu+video itu+yang iya
 jadi+orang jakarta jalan+bolong jalan+pembangunan jam+5 jam+setengah jangan+kaget jangan+percaya jawab jemput jpo
 jual+tisu kab kab+tangerang kabel kakak kaki+bengkak kaki+di kaki+pincang kalau+nanti kami+jangan kampung+bulak
 kara+depan kara+di karunya kata+30 kata+anak kata+tetangga katsiran kayak kayaknya+dia ke+panti kebanyakan
 kebayoran kebayoran+lama kebon kecapean+sekarang kecil+jual kelapa+muda keliling+golok kemarin kemarin+di
 kemarin+dikeroyok kemarin+orang kemarin+sekarang kemarin+sempet kena+angin kena+bacok kenapa+tidak keren+banget
 kering+orang kerja+mau kerja+tidur kesini+atau ketemu+anak kfc kira kirim+pesan klinik km kok+belum kok+cuma
 kolong+jembatan kondisi kopi korban+penipuan koreksi koreksi+bukan kosambi kreo kucing+saya kumis kumis+tebal
 kunciran kurang kursi+roda kurus kurus+tinggi lagi+bagaimana lagi+kopi lagi+masak lagi+ngupas lagi+sekarang
 lagi+tidur lagi+tunggu laki+umur lalat+di lalu lalu+ada lampu lanjut lansia+di lansia+nyasar lansia+pakai
 lapak+barongsay lapor lapor+di lapor+tetangga larangan layangan+di lengan lepas listrik+miring lokasi lu lucu
 lututnya mah main+anak makan+dengan makan+nasi makan+sekarang mall mancing mandi+di manis mantan+saya masak
 masak+pakai masih+kuat masih+napas masjid+agung masjid+al masuk+gang masuk+tidak matur mau+ngomong mau+pergi
 mau+pingsan mau+potong mayapada mekarsari menang mengganggu menit+ini metal metal+berisik minggu+depan minta+polisi
 misi muda+pegang muncul muncul+lagi musik+metal naik+kereta nasi+bungkus nganter ngelem+di ngomong ngungsi
 ngungsi+di ngupas+kelapa nya+bocor nya+ditaro nya+keren nya+sudah nyamuk nyaris nyimpen+orang odgj+di odgj+kumat
 odgj+lapor odgj+parah odgj+saya odgj+suka odgj+yang oh+gitu oii ompong ongkos operasi orang+baik orang+ketemu
 orang+lemas orang+mana orang+mau orang+racun orang+serang orang+sopan orang+tidur orang+tua otw oy pacar pacar+saya
 padahal+selama pakai+anak pakai+peci pangkalan parkir+ruko parung parung+serab pas+saya patokan peci pelapor
 pembangunan pembangunan+3 penuh penyuluhan penyuluhan+bahaya percaya percaya+yang perempuan+ada perempuan+hamil
"""
