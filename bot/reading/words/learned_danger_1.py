"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
22 di+rel tidak+sadar
21 mau+mati
18 kemarin+belum
15 saya+kemarin sudah+jadi ~<tal
14 darah ini+ada patah+kaki serang sudah+tidak tali ~<nyu ~dura
13 ambulans+sekarang api+besar di+tengah ditinggal+di dulu+tidak itu+saya jatuh+dari kejang pingsan sekarat
 tidak+napas ~aku> ~ebaw ~ejan ~gsan ~ings ~tali
12 depan+sekolah kaku rangka tidak+respon tulang ~<dir ~acok ~baco ~kaku ~mere ~tula
11 ada+mayat anak+kecil bayi bener+ada bukan+ini denyut di+pohon film+bukan gantung+diri luka+parah mau+lewat
 meninggal rumah+kosong saya+lagi saya+mau saya+takut sendiri+di tangan tidak+bangun ~<kej ~acun ~ayi> ~bayi ~ceki
 ~dara ~ding ~ebal ~ekik ~kar> ~keja ~len> ~mele ~ngsa ~nyut ~tusu ~uran ~usuk ~yut>
10 amuk bakar banting bawa+banjir demam+tinggi dingin dorong+orang gigit kepala+bocor mau+terjun meninggal+di
 obat+tidur petugas+kami racun sekap sekarang+juga siram sudah+lewat tetangga+teriak tidak+bisa ~<aku ~<amu ~<idu
 ~<ngi ~<rac ~akar ~ayat ~cok> ~cun> ~deny ~ekap ~gamu ~git> ~igit ~iram ~kap> ~kik> ~lemp ~mpar ~njat ~ntin ~orok
 ~racu ~rjp> ~suk> ~uar> ~yat>
9 ada+bayi ada+suara anak+itu bacok bantu+polsek banyak+banget bawa+golok besar+banget cekik dada di+pinggir gantung
 gerak jalan+raya jari kejang+di keluar lempar lewat+orang masih+hidup mati minta+ambulans napas nya+banyak
 orang+mati pisau raba selamanya sudah+meninggal tidak+gerak yang+cari yang+di ~<aru ~<bay ~<bil ~<bir ~<bny ~<nap
 ~<tru ~<tul ~ambe ~bern ~bila ~brak ~bunu ~cahi ~engg ~iria ~kand ~kera ~ketu ~kul> ~mati ~muk> ~ntun ~nyir ~olok
 ~puku ~rok> ~sau> ~setr ~temb ~terg ~ukul ~unuh ~yawa
8 2+tahun balita bawa+alat bawa+pisau bisa+bangun bunuh butuh+ambulans dari+lantai datang+orang di+kamar golok
 harus+bagaimana hilang+di jatuh kayaknya+sudah ke+atap lapor+kemana luka mati+aja naik+ke orang+sekarat peluru
 perkosa pukul sayat sekarang+pingsan senjata serang+jantung setrum tabrak temen+kerja terjun tiba tidak+makan
 tidak+sahut tolong+ada tolong+bantu umur+4 yang+biasa ~<beg ~<dig ~<ged ~<gol ~<kes ~<men ~<nul ~<nye ~<puk ~<ran
 ~<sir ~<str ~<tib ~aba> ~abra ~alit ~amba ~apas ~arah ~atuh ~bahu ~baka ~bent ~berc ~dada ~diku ~dise ~edak ~elam
 ~elen ~elia ~erko ~eroy ~etru ~gka> ~golo ~iba> ~isau ~jatu ~jun> ~keba ~kese ~keto ~lur> ~luru ~lut> ~ngam ~nuli
 ~osa> ~oyok ~pelu ~raba ~rahn ~rak> ~ram> ~rant ~rat> ~rjun ~rkos ~royo ~samb ~senj ~siny ~sira ~tabr ~tala ~tiba
 ~trum ~ulut
7 4+tahun adu alat ambruk+pas anak+hilang apa+cuma apa+tidak arus bagaimana+sih bakar+rumah banget+sekarang
 bantu+dulu bawa+kayu berdiri+di bisa+apa buka bukan+wkwk dalam+rumah depan+pintu di+atas di+toilet dibacok diri
 duduk+di gerinda hari+tidak kaki+bengkok kandang kayanya ke+tengah kemana+di kena+peluru ketemu+mayat ketemu+potong
 kumat kunci lagi+pegang lapor+sekarang mayat melahirkan+di minggu+tidak nanti+lagi orang+di paksa pil seberang+tol
 sih+lama sini+ada step stroke+di sudah+sesak tangan+masuk tidak+keluar tidak+kuat tidak+lihat tidak+tolong tusuk
 ~<adu ~<bac ~<dad ~<dic ~<dii ~<dik ~<gig ~<ila ~<keb ~<kep ~<mat ~<mel ~<nel ~<nyi ~<rab ~<ste ~<tab ~<tus ~<was
 ~amaa ~anca ~assa ~cam> ~dale ~digi ~dike ~ecah ~egap ~enja ~erge ~erju ~esak ~etol ~ganc ~gigi ~igig ~jalu ~kesa
 ~kuma ~lany ~lok> ~luka ~mann ~mbak ~mend ~mpuk ~muan ~napa ~ncam ~nci> ~nemu ~nyaw ~nyer ~oron ~paks ~pami ~par>
 ~pas> ~pemb ~rcan ~ruk> ~sere ~step ~tep> ~terj ~trok ~ukin ~ungn ~ving ~yera
6 adu+banteng ampun ancam atap atap+ruko badan bangkai bangun banteng bapak+tiri batuk+darah bawa+arus bayi+di
 bayi+merah begal belum+datang bernyawa biru bisa+cepat bisa+ngomong bocah botol buka+baju culik cuma+marah
 dada+sakit darah+banyak dari+jembatan dari+kemarin di+belakang di+dalam di+kali di+kandang di+kebon di+kontrakan
 dia+minum dipukul dompet+hilang dorong gawat gelandangan+yang gigit+anjing hamil indomaret+cimone ini+bawa
 ini+bener jalan+sendiri kalau+saya kata+mau kayanya+sudah kemarin+cuma ketuban kumat+lagi lewat+pagar marah+belum
 marah+hari mata melahirkan meledak minum motor+adu mulut ngambang odgj+bawa orang+depan orang+gantung orang+yang
 pakai+kayu paman pamit panas+tinggi patah peluru+nyasar petugas+minta pingsan+depan rumah+saya rusak+kaca sambar
 saya+jatuh sekarang+dia sesak stroke tali+di tengah tengah+jalan tengah+tol teriak+jangan tidak+bernyawa
 tidak+pernah tiri tiri+pegang tolong+dari ~<anc ~<bad ~<bw> ~<cul ~<dar ~<dor ~<gaw ~<his ~<jar ~<luk ~<mec ~<nem
 ~<rem ~<set ~<sos ~<ten ~<tir ~<wom ~adan ~ala> ~alat ~alua ~alur ~amuk ~ang2 ~ar2> ~arat ~bali ~bega ~biru ~boca
 ~boto ~cand ~culi ~doro ~ebot ~egen ~eled ~elew ~emua ~epet ~erak ~eran ~erca ~esam ~eset ~etub ~gap> ~gawa ~gkai
 ~gun2 ~gun> ~hami ~hidu ~hirk ~iata ~ibac ~ilet ~indi ~inum ~ipuk ~irka ~ivin ~jang ~jari ~kela ~kepa ~ksa> ~kuny
 ~leda ~lita ~lutn ~many ~mbus ~meca ~minu ~naik ~ndih ~nele ~ng2> ~ngej ~ngge ~ngil ~nuh> ~num> ~nyek ~ocah ~oman
 ~otol ~pak2 ~pakn ~pasn ~perk ~pil> ~pur> ~rgel ~riny ~roke ~sebo ~sek> ~seng ~sera ~stro ~suar ~tah> ~terb ~tiri
 ~tong ~tuh> ~ulik ~ulin ~umat ~utny ~woma
5 6+tahun ada+asap ada+polisi ada+yang alat+marah almarhum+istri anak+sundut anak+tetangga anak+umur api asap+tebal
 atap+masjid bagaimana+ini bagaimana+nih banget+mau bapak+jatuh bau+menyengat belatung bengkok biasa+mangkal cium
 cuma+ngomel darah+tidak dekat+masjid dengan+keluarganya depan+saya di+foto dia+mulai diam+aja dikeroyok diri+di
 ditusuk foto+itu gas+bocor golok+di hampir+mati hidup ikat ini+bapak itu+kayanya kalau+bisa kalau+tidak kamar
 kami+jatuh kami+minta kayaknya ke+tiang keguguran keguguran+di kena kepala ketemu+bayi kirim+orang klien+tidak
 kok+petugas kondisinya kuat kuat+jalan lalu+cuma lampu+nyala lansia+itu lansia+jatuh lantai+12 lumpur main+di
 mana+ini mangkal mau+bunuh mau+hidup mau+melahirkan mau+minggir mau+nekat mau+susul mau+turun minggir minggu+lalu
 minta+tolong minum+baterai minum+semua mulai mulut+busa muntah nekat ngigau ngomel+sekarang nyala nyangkut
 nyangkut+di odgj+bakar odgj+lempar orang+kejang orang+masuk panggil+tidak pas pergi+bawa petugas+belum pikir
 pingsan+lagi rel robek rumah+lansia rumah+warga sadar sampai+tidak saya+pergi sd segenggam segera sekarat+di
 sendiri+sudah seret+motor si sih+tapi suara sudah+kaku sudah+lemas sudah+rusak sudah+sehat sundut sundut+rokok
 susul susul+almarhum takut+lapor tapi+sekarang tebal+dari tenggelam tenggelam+di tergeletak terjun+dari
 tiang+listrik tidak+cepat tidak+datang tidur+botol tinggi truk trus tubuh tumpuk+sampah umur+6 yang+mati ybs+bawa
 ~<amp ~<api ~<att ~<awa ~<bak ~<bom ~<cop ~<dun ~<he> ~<hea ~<hid ~<ika ~<jat ~<kay ~<kum ~<lem ~<may ~<muk ~<nai
 ~<nek ~<sad ~<sd> ~<ses ~<si> ~<sob ~<won ~adar ~aga> ~ahun ~alem ~ambr ~amit ~angk ~angu ~arii ~arus ~atah ~atu>
 ~ba2> ~bada ~bann ~berd ~bom> ~bruk ~buju ~cepe ~cium ~dige ~dup> ~dut> ~egal ~egug ~elah ~embe ~enem ~enga ~enta
 ~enti ~enum ~epal ~era> ~eret ~erud ~esek ~et2> ~gann ~gau> ~gede ~ggam ~ggel ~ggi> ~giga ~gin> ~gkok ~goro ~gugu
 ~gura ~iak> ~ibir ~icar ~idup ~iem> ~igau ~ik2> ~ikat ~ilap ~ingi ~irny ~iru> ~isek ~ium> ~jat> ~kegu ~keje ~kepo
 ~kuat ~kuli ~lam> ~latu ~lek> ~let> ~lik> ~luan ~luar ~manj ~maya ~meng ~mit> ~muku ~munt ~ndut ~neng ~ngeb ~ngig
 ~ning ~nyeb ~obek ~ojol ~oma> ~pala ~peng ~piki ~pin> ~puka ~rah> ~rel> ~rian ~riin ~rkan ~robe ~rubu ~rudu ~sap>
 ~sege ~seka ~sesa ~sobe ~sund ~tah2 ~taun ~teng ~truk ~trus ~tuba ~ugur ~ujur ~ulai ~unci ~usul ~yakn ~yala ~yebr
 ~yok>
4 4+hari ada+anak ada+laki ada+respon air+panas ambruk amuk+lagi anjing+odgj ari asap+item atap+gedung atas+semua
 awalnya awalnya+cuma badan+dingin bakar+besar bakar+warga bangun+dari bantu+segera batu bayi+dibuang bayi+ditaro
 bayi+ditinggal begitu belakang+gudang belum+pulang bensin berani besok+kalian bola+mata bts bukan+simulasi
 bunuh+saya cakar culik+anak darurat+medis dehidrasi dehidrasi+parah demam depan+indomaret depan+warung di+gudang
 di+poster di+teras dia+bacok diare dulu+dia gas gedung gerak+lagi giling gudang+jalan hidup+lagi ikat+di jalan+daan
 jalan+di jalan+ke jalan+tol jurang kakak+saya kalian kandung kawat ke+jalan ke+rs kemarin+lapor kena+orang
 kereta+lewat kesamber kirim+ambulans korban korban+jiwa korek lagi+cari lagi+kereta lama+sakit lansia+tabrak lantai
 lapar+sampai lemas+banget lemas+tidak liar+di makan+sudah mangkal+di mantan manusia masuk+jurang masuk+kolong
 masuk+mobil mati+rasa mau+tidur medis menunggu+polisi merem minta+bantu motor+dengan mulut+miring muntah+terus
 murid nyala+terus nyulut odgj+kejar oplosan orang+ngambang pager panjat pas+mau pegang pegang+pisau pembatas
 penumpang perahu pergi+selamanya pohon+depan putar putus racun+tikus rawa rawa+kucing raya+pasar rel+dekat respon
 sakit+tapi satu saya+demam saya+hamil saya+kalau saya+nyasar saya+sembunyi sebelah+bau sekali sekarang+bawa
 serang+petugas seret simulasi+ini suami+saya sudah+10 sudah+aman sudah+baca sudah+mau sudah+tulis tabrak+lari
 tadi+dia tahun+sendiri tahun+tangis tangis+sendiri tanya+ini tanya+kalau tapi+orang tembak temen terbalik teriak
 terus+sudah tetangga+bakar tetangga+saya tidak+dikasih tidak+tahu tidur+sekarang tidur+selamanya tindih
 tolong+cepat tolong+kirim tower+bts tpa tpa+rawa tua+tidak tukang+parkir tulis+surat tumpuk upacara update+korban
 via warga wasiat yang+gantung yang+masih ~2in> ~<bib ~<ble ~<boc ~<bre ~<bts ~<bur ~<cak ~<ciu ~<cuc ~<gas ~<ham
 ~<jur ~<kak ~<kaw ~<keg ~<kri ~<lif ~<mer ~<mut ~<nim ~<opl ~<org ~<pre ~<rel ~<ser ~<sua ~<ter ~<tpa ~<tub ~<upa
 ~<via ~abun ~adu> ~ager ~ahan ~ahin ~aik2 ~ajam ~akhi ~aksa ~ame> ~amil ~amur ~angi ~anus ~atas ~bek> ~bens ~beru
 ~besi ~bet> ~bibi ~bts> ~buki ~bun> ~caha ~caka ~cem> ~coco ~dar2 ~dehi ~dekn ~dema ~diap ~diar ~diem ~dih> ~diik
 ~dimi ~dipe ~dras ~ebuk ~ede> ~eden ~edis ~edun ~egit ~ehid ~ejal ~ejar ~ejep ~elek ~elo> ~elua ~elur ~emam ~emes
 ~emin ~enag ~enal ~epot ~erdu ~erhi ~erny ~erte ~esed ~espo ~ewe> ~gal> ~gedu ~geja ~geng ~gera ~geri ~ggun ~gil>
 ~gili ~gitu ~hidr ~hut> ~iapi ~iare ~iban ~ide> ~idra ~ife> ~iika ~iken ~ikur ~impu ~isir ~itis ~itus ~jura ~kany
 ~kawa ~kaya ~kele ~keli ~khir ~korb ~kosa ~krit ~kunc ~lahi ~leme ~lian ~losa ~mam> ~manu ~mar> ~mate ~mbru ~mes>
 ~mil> ~mpt> ~muri ~mute ~naga ~ncem ~ncen ~ndar ~nera ~ngah ~ngen ~ngin ~nsin ~ntah ~ntal ~nusi ~nyal ~ok2> ~oke>
 ~oplo ~orba ~org> ~page ~pasi ~pega ~pene ~perp ~petn ~plos ~putu ~rahu ~rame ~rani ~rbal ~rek> ~rem> ~remu ~rent
 ~resp ~riak ~rid> ~riti ~rum> ~san> ~sany ~satu ~semi ~sep> ~seru ~sese ~siat ~spon ~ssal ~sul> ~tert ~teu> ~tol>
 ~tpa> ~trip ~tubu ~tuin ~tung ~uara ~uban ~ubuh ~un2> ~unta ~upac ~urid ~utus ~waln ~warg ~wong
3 3+hari =work ada+denyut ada+kendaraan ada+maling ada+mau ada+napas ajak ajak+ngomong alat+di ambil+dia ambruk+di
 ambulans anak anak+4 anak+anak anak+balita anak+jalanan anak+main anak+sd anak+tk ancam+warga angkot+tabrak
 apa+odgj api+merembet arusnya asap+kemana aspal atas+rel backup bakar+asap bakar+kasur balita+ditinggal
 banget+tidak bank+bri bantal barang baru+lahir bau+bangkai bau+dari bayi+baru bayi+sudah belulang belum+ambil
 belum+kembali bensin+dengan biasanya+diam bibir bibir+biru biji biji+rambut bocor+bau brenti busa busway cari+itu
 cari+tapi cepat+kesini cepat+lansia copot dada+tidak dagang darah+dari dari+dunia dari+jpo dari+tumpuk
 dekat+stasiun dengan+sekali dengan+tetangga denger+suara di di+balkon di+dapur di+kp di+luar di+pasar di+ruko
 di+situ di+tempat dia dia+amuk dia+sudah dia+tulis diam+hari dibacok+gang dibawa+lari dicek+ternyata dicekik
 dikenal dinsos+di dirubung diserang ditaro ditaro+di dong+ini duduk+depan dunia end foto+tali gali gang+masjid
 gang+mawar gelandangan+jatuh gelandangan+setrum gini golok+depan golok+ke goyang grup+saudara guru guy harus+lapor
 helm+rusak identitas+di ini isi itu+suka jalanan jamaah jantung jantung+jalan jembatan+cisadane jembatan+mau jok
 jual+tiba kaca kain kaki kaki+busuk kaki+tabrak kaku+di kambing kantong kardus kata+ini kata+sudah kaya+mau
 kayak+tindih ke ke+end ke+kali ke+mana ke+mobil kebon+pisang kecil+di kejar kejar+anak kemana+mana kemarin+tapi
 kemis kena+air kena+mesin kena+serang kendaraan keras kereta kereta+nanti keroyok kesamber+petir keselek ketauan
 ketemu+kepala ketuban+di kirim kirim+damkar kompor korban+luka kp+bulak kunci+di lagi+duduk lagi+jual lagi+lewat
 laki+meninggal lama+banget lama+orang lansia+tidak lantai+dua lap lapor+odgj lari lari+orang lebam lempar+batu
 lempar+motor lihat+saya longsor malah maling+di malu mana+tidak masih+putar massa masuk masuk+ke masuk+mesin
 mati+di mati+tidak mau+hilang mau+sudah mayat+laki menara mencong mendadak meninggal+tadi menyengat+dari
 merah+tangis merembet merembet+ke meresahkan mesin minta+backup minum+oplosan mobil mobil+mogok mogok+di motor mr
 mr+x muka muka+biru muka+mencong muka+sudah mules murid+saya naik+tower nanas+panunggangan nangkring nangkring+di
 napas+di napas+kolong nongol+dari nya+belum nyasar+di odgj+amuk odgj+apa ojol orang orang+duduk pagar+jembatan
 pager+jembatan pakai+pisau paling panas+41 panas+dengan panjat+menara papan papan+reklame parah+di pasar+anyar
 pasar+kemis pasien+lari pasung pecel pegang+batu pegang+korek pelipis+robek pelo pembersih pengendara penghuni
 perempuan+perkosa perempuan+saya pernah+keluar pinggir+jalan pinggir+jembatan pisang+belakang pisau+di polsek
 potong+kaki potong+tubuh punggung puskesmas+cipondoh raba+anak reklame rokok+kata rt+02 rumah+apa rumah+bakar sabun
 sadar+depan sahut sahut+panggil sambil sambil+bawa sampai+mati sapi sarung saya+badan saya+darah saya+lihat
 saya+luka saya+minum saya+pegang saya+saya saya+sekap saya+sering saya+siap saya+siram sayat+tangan sekap+anak
 sekarang+amuk sekarang+orang sembunyi semua+orang setrika siram+air sisa sopir status+wa stroke+sekarang
 suara+senjata sudah+besar sudah+dirubung sudah+luka sumur surat sutet tabung+gas tahun+kunci takut+kenapa
 tangan+anak tarik tarik+anak tarik+paksa tebal teman temen+saya tenang+masih teras+rumah tertelan terus+tidak
 tetangga+sekarang the tiang tiba+stroke tidak+brenti tidak+dikenal tidak+naik tidak+nongol2 tidak+tetangga
 tidur+keras tinggi+3 tinggi+sampai titip+anak tolong tolong+bagaimana tolong+damkar tower trotoar+jalan trus+tidak
 tua+di tukang tukang+gali tulang+belulang tulang+nongol tumpang+tanya ud umur+2 usus via+112 waras warung+pecel x
 yang+pingsan yang+tolong ~<air ~<akh ~<all ~<ana ~<any ~<ari ~<asp ~<ast ~<bij ~<bpk ~<buj ~<bus ~<cut ~<dem ~<di>
 ~<dip ~<end ~<get ~<gin ~<gir ~<goy ~<gur ~<heb ~<ini ~<iny ~<isi ~<kac ~<kai ~<ke> ~<ket ~<kor ~<lon ~<mba ~<med
 ~<mob ~<mr> ~<mul ~<nad ~<ojo ~<ora ~<oro ~<pag ~<pat ~<ped ~<pej ~<pem ~<pk> ~<rek ~<roo ~<sah ~<sek ~<sun ~<tau
 ~<tlp ~<tow ~<ud> ~<usu ~<x> ~aah> ~aban ~acku ~ada> ~adak ~afas ~agan ~ahir ~ahut ~ajak ~akaw ~akin ~akny ~ali>
 ~alia ~alik ~alny ~am2> ~amar ~anak ~ance ~ancu ~anta ~anya ~ap2> ~araa ~aram ~ari2 ~asta ~asuk ~atap ~atoh ~atun
 ~aut2 ~awal ~awan ~awat ~back ~bam2 ~bam> ~begi ~biji ~bir> ~bpk> ~bran ~bren ~buny ~busa ~busw ~cah> ~cant ~ckup
 ~copo ~cucu ~cuna ~cung ~cuny ~daga ~dann ~dar> ~diaj ~dicu ~dido ~diha ~dipu ~diru ~dung ~duni ~duri ~dus> ~ebam
3 ~ebra ~ecan ~edag ~ekek ~ekla ~elet ~elp> ~elul ~ema> ~emal ~enar ~enco ~end> ~enda ~enge ~enin ~enny ~epok ~erem
 ~eria ~erub ~erus ~esad ~esah ~esi> ~etab ~etak ~etau ~etny ~etri ~gacu ~gali ~gap2 ~gat> ~gayu ~gebu ~gelu ~geru
 ~ggal ~ggig ~ghun ~gil2 ~gila ~gile ~gis2 ~gis> ~goya ~gsor ~guy> ~hala ~head ~hin> ~hiri ~iaja ~iara ~iasa ~icul
 ~idor ~igoy ~iinj ~iksa ~il2> ~imin ~imis ~inga ~inya ~ipec ~iri> ~irim ~irub ~is2> ~isam ~iset ~iso> ~isun ~iten
 ~itua ~jak> ~jama ~jar> ~jato ~jeri ~kaca ~kain ~kaki ~kama ~kard ~kaw> ~kece ~kemi ~kep> ~kero ~klam ~krin ~ksi>
 ~lama ~lamb ~lat> ~lema ~leta ~leut ~lula ~maah ~malu ~masu ~mban ~mbel ~mbet ~mbin ~mbul ~mbun ~medi ~menc ~meni
 ~menn ~mesi ~mobi ~mpor ~mpur ~nadi ~nafa ~nak2 ~nak> ~nara ~nda> ~ndad ~nemb ~ngac ~ngap ~ngat ~ngay ~ngka ~ngol
 ~ngor ~ngso ~ngun ~nia> ~nong ~ntai ~ntol ~nyak ~nyau ~nyay ~nyia ~nyil ~nyul ~nyus ~obil ~obra ~ocor ~ongo ~ook>
 ~opir ~orin ~otor ~ower ~oyan ~paca ~pali ~para ~peca ~pece ~peja ~pelo ~penu ~ping ~pisa ~pot> ~puk> ~puki ~punk
 ~raan ~ramp ~rdar ~rdus ~rekl ~remb ~resa ~reta ~rger ~ri2> ~rim> ~rlam ~rsim ~rtel ~rtem ~sabu ~sada ~saha ~sahk
 ~sahu ~sak> ~samu ~sapi ~saru ~sayu ~seda ~seke ~set> ~she> ~simb ~sin> ~sisa ~sopi ~sor> ~ssa> ~stag ~suku ~sumu
 ~sung ~sway ~taga ~tai> ~tap> ~teri ~terk ~tet> ~the> ~ting ~tir> ~tlp> ~tnya ~toh> ~towe ~trin ~tuka ~tus> ~uan>
 ~ukun ~umpa ~unia ~unk> ~unyi ~urai ~urat ~urin ~urit ~usus ~uswa ~ut2> ~utar ~uter ~utet ~via> ~want ~was> ~wasi
 ~wati ~way> ~wer> ~yaut ~yaya ~yeki ~yile ~yira
2 05+kelurahan 112+bakar 2+kunciran 2+rw 60an 7+bulan 9+bulan 9+perum =still a+pisau abis abis+minum abis+sekarang
 ada ada+api ada+ari ada+bapak ada+kaki ada+odgj ada+siapa ada+tukang adik+saya air air+keras aja+badan aja+saya
 akhiri akhiri+semua alat+botol alat+ke alhamdulillah+sudah amuk+bawa anak+pakai anak+teriak angkot+tidak antara
 antri apartemen apartemen+jalan ari+arinya ari+belum arinya astaga asuhan bacok+orang bahar+blok bajaj bajaj+depan
 bakar+di bakar+gang balita+jalan balita+terlantar balkon banget+di banget+gigil bangku bangun+kolong banjir
 banjir+di banyak bapak+demam bapak+tua bapak+yang baru+pulang batu+dengan batuk bawa bawa+racun bawa+senjata
 bawa+tali bayi+buang bayi+demam bayi+dibungkus bayi+masih bayi+tangis bedeng+pasar begal+pakai belum+keluar
 beruntun biasanya bibirnya bicara bidan bisa+angkat bisa+kirim bisa+napas bocah+2 bocah+kecil bocah+main
 bocor+dekat bocor+di bonceng bri+jalan bugel+rt bulakan bunuh+diri busa+jalan busuk+sudah by by+a cape cape+hidup
 cepat chat+kata cimone+jaya cimone+korban cuma+tidur daan daan+mogot daerah dagang+di dagang+pada dalam dalam+tas
 dan+muntah dan+tidak dapur darah+duduk darah+lagi dari+kontrakan dari+pohon dari+rs dari+rumah dekat+lapangan
 dekat+tpa demam+lemas dengan+alat dengan+korek depan+kantor depan+panti depan+puskesmas di+antri di+aspal di+atap
 di+bangku di+grup di+jangan di+jendela di+kolam di+kursi di+lantai di+lemari di+sawah di+semak di+terminal di+toko
 di+trotoar di+wc dia+cekik dia+has dia+is dia+kata dia+kunci dia+naik dia+punya dia+sayat dia+sekap dia+serang
 dia+took dibuang dibungkus+kresek dikasih+makan dikipasin dilempar dingin+tidak dipukul+pakai dipukul+satu disuapin
 ditembak+orang dulu+bapak eh+kumat emas emas+pasar es gaduh gang+pinang gantung+di gelandangan+ketemu gendong+bayi
 geng geng+motor gerak+saya get get+up gigil golok+gang golok+jalan golok+kp golok+marah got+tabrak got+tusuk
 goyang+badan gudang+kardus halte+rsud hamil+7 hamil+9 hamil+tua hari+ini harus has+a hebat helm his info info+112
 inggris ini+bagaimana ini+dorong ini+terakhir itu+satpam jadi+gini jalan+ada jalan+baru jalan+kaki jalan+km
 jalan+mangga jalan+rel jambret jangan+cari jangan+sampah jari+potong jatuh+dan jatuh+di jatuh+ke jawab+dari jaya+rt
 jembatan+berendeng jendela+saya jiwa jurumudi+lama kabeh kaki+depan kaki+kolong kaki+manusia kali+dekat kali+tidak
 kamar+dengan kamar+mandi kandang+kambing kantong+kresek karaoke karung karyawan karyawan+masuk kata+jangan
 kata+tidak kayanya+mau kayu+gang ke+atas ke+bawah ke+leher ke+semua kebon+singkong kecil+sedot kedengeran
 kejang+depan kejar+di keluar+busa kelurahan+panunggangan kelurahan+sukajadi kemarin+itu kemarin+tidak kena+lempar
 kena+setrum kepanasan keras+muka kereta+mau kereta+poris keributan keributan+di kerja+sekarang kesakitan ketangkep
 ketemu+sesosok ketuban+sudah kirim+foto klien+amuk kolong+flyover kompor+meledak konter kontrakan kontrakan+sebelah
 kontrakan+tidak koordinasi korek+dengan kosnya kosong kp+baru kp+jurumudi kp+rawa kunci+tidak kurang+waras lah
 lahir+di laki+jatuh laki+odgj laki+saya lalat+banyak lama+dekat lansia+e lansia+raba lansia+tadi lantai+5 lap+via
 lapak+rongsok lapangan+upacara lari+ke lemari lemas+semua lewat+jendela lift lihat+ada lk2 luar luka+bakar
 makan+tapi maling maling+ketangkep mangga+raya manusia+di masih masih+ada masih+merah masih+nempel masih+tangis
 masjid+kunciran masuk+rumah mata+ke mata+merem mau+akhiri mau+bakar mau+culik mau+pergi mau+pindah mayat+di
 melahirkan+bidan meledak+di melek melepuh melotot mengambang merem+terus mesin+press minggu+ditinggal minum+air
 minum+pembersih minum+racun minum+sabun miring mogot motor+pakai motor+tidak muntah+darah nah naik naik+motor
 naik+pager nama+tidak napas+tinggal nempel ngaku+untuk ngambang+di ngiler ngomel ngumpet ngumpet+di no+4 nomor+9
 nongol2 nyolong nyolong+ayam nyusu obat+satu odgj+ke odgj+mau odgj+meresahkan odgj+tidak ojol+yang orang+bunuh
 orang+got orang+itu orang+kena orang+kp orang+kurang orang+meninggal orang+nya orang+pada orang+pingsan orang+sakit
 pabrik+bakar pacar+saya pada pada+bawa paha pakai+batu pakai+senjata pamit+mau panggil+badan panik panjat+tiang
 panjat+tower panti+asuhan panunggangan+utara pas+bener pasar+cimone pasar+minggu pasien pasung+dengan pasung+di
 pegang+golok pelipis pembantu pembeli pembersih+lantai penelepon+lansia penumpang+angkot perahu+terbalik perempuan
 perempuan+di perempuan+duduk perut pesan+terakhir pinang+2 pinang+griya pinggir+gedung pingsan+di pingsan+kepanasan
2 pohon+kelapa polisi+depan poris+tidak potong press press+pabrik proyek+apartemen ps ps+tanah pucat
 pukul+gelandangan pukul+saya pulang+di putus+kena racun+di racun+makan rapat raya rel+tunggu royal+3 rs+kami
 rs+melati rs+tapi rt+04 rt+7 ruko+pinang rumah+ambruk rumah+depan rumah+di rumah+haji rumah+lewat rumah+makan
 rumah+nomor rumah+orang rumah+rusak rusak+ketuban rusak+rumah sabun+cuci sadar+di sakit+jiwa sakit+kayak satpam
 satu+kampung satu+saudara satu+strip saudara+kata saya+ambruk saya+bayi saya+bener saya+bonceng saya+culik
 saya+dicekik saya+dipukul saya+kirim saya+kumat saya+lapor saya+masih saya+ngumpet saya+ojol saya+panggil
 saya+perkosa saya+sayat saya+semua saya+sudah saya+tertelan sebelah+kontrakan sedot sekarang+jalan sekarang+kejang
 sekarang+kejar sekarang+lempar sekarang+muntah sekarang+naik sekarang+pegang sekarang+tidak sekolah+bawa semak
 semua semua+ini sendiri+depan sendiri+pakai senjata+kata sesak+kumat sesosok sesosok+mayat setrum+kabel si+udin
 siap+tali singkong singkong+dekat situ+bulakan sopir+linglung strip sudah+6 sudah+aja sudah+biru sudah+dikipasin
 sudah+kejang sudah+siap sukajadi tabrak+beruntun tabrak+by tabrak+gerobak tabrak+pohon tabrak+truk tadi+ngaku
 tadi+tunggu tahun tahun+jalan tahun+nyasar takut+banget takut+meledak takut+tapi talinya tambang tangan+karyawan
 tangan+putus tangis tangis+cari tapi+kok taruh tawuran telanjang+tidur telepon+02 teman+saya tenang+eh
 tenggelam+kali terakhir+dia terbalik+ada tergeletak+di tergeletak+tidak teriak+minta terjun+ke terminal+sudah
 terus+di terus+jalan terus+orang tetangga+sebelah tiap+teriak tidak+berani tidak+berenti tidak+get tidak+jawab
 tidak+melek tidak+minum tidur+mulu tiga+orang tikus tinggi+dekat titip toilet toko+emas tolong+ambulans tolong+dia
 tolong+dong tolong+tetangga took tu tua+laki tulis tulis+pesan tunggu+kereta tunggu+stasiun tunggu+tidak ubah ujung
 umur+8 untuk+kerja up upacara+puspem waktu+itu warga+lapor warga+rame warga+sudah warung+pakai wudhu yang+ambruk
 yang+jaga yang+kemarin yang+lansia yang+lewat yang+ngaku yang+odgj yang+sakit yang+stroke yang+tadi yang+teriak
 ~60an ~<60a ~<abi ~<ada ~<ala ~<amb ~<and ~<bah ~<baw ~<bel ~<bet ~<bic ~<bro ~<buk ~<by> ~<cew ~<daa ~<dag ~<dal
 ~<deh ~<did ~<dmn ~<dpr ~<eda ~<epi ~<es> ~<fel ~<g> ~<gab ~<gak ~<gen ~<geu ~<gil ~<guy ~<hel ~<hut ~<i> ~<jas
 ~<jer ~<jiw ~<kel ~<kni ~<koi ~<kua ~<kuk ~<kun ~<leg ~<leu ~<lg> ~<lk2 ~<lua ~<lum ~<maj ~<mal ~<mot ~<mun ~<mur
 ~<naf ~<nah ~<nea ~<nge ~<nod ~<nol ~<nu> ~<nyo ~<obe ~<od> ~<old ~<oma ~<ono ~<ore ~<pah ~<peg ~<pis ~<ps> ~<puc
 ~<put ~<ray ~<reb ~<rmh ~<rub ~<sab ~<saj ~<sap ~<she ~<sis ~<som ~<teu ~<til ~<tiy ~<to> ~<toi ~<too ~<tu> ~<tuk
 ~<uba ~<uda ~<uju ~<up> ~<wud ~abbe ~abeh ~abet ~abin ~abul ~aby> ~aduh ~aera ~ajaj ~ajik ~aki> ~ako> ~akse ~aksi
 ~alke ~ampa ~ando ~anik ~ans> ~ant> ~aoke ~ape> ~ara2 ~arao ~ardu ~arka ~aro> ~aruh ~arya ~asad ~asie ~asin ~ata>
 ~athi ~atin ~atpa ~atuk ~aut> ~avin ~awur ~ayah ~ayu> ~baby ~baja ~bal> ~balk ~bang ~bant ~batu ~bbed ~bed> ~beh>
 ~belu ~bica ~bing ~birn ~blee ~bonc ~bony ~bret ~broj ~buda ~buka ~buli ~buta ~buti ~cak> ~cat> ~cebu ~ceng ~cewe
 ~cong ~cor> ~cut> ~daer ~dala ~dan> ~dany ~dapu ~dark ~deke ~der> ~dhu> ~dia> ~dibi ~dibu ~dica ~dice ~digo ~diin
 ~dijo ~diny ~diri ~dite ~dosi ~dot> ~dpr> ~eath ~ebak ~ebur ~eceb ~ecel ~edin ~edot ~eduk ~eedi ~egil ~ejer ~ek2>
 ~ekal ~ekan ~ekar ~eket ~ekun ~elel ~elep ~elip ~ell> ~elm> ~eloj ~elot ~ena> ~ence ~engh ~enku ~ensi ~enye ~eone
 ~epat ~epil ~epit ~epsi ~epti ~epuh ~er2i ~erab ~erda ~erde ~erdo ~eres ~erib ~erna ~ersi ~erun ~esir ~esos ~etih
 ~eun> ~eus> ~euti ~ewas ~fell ~ftop ~gam> ~gasa ~geba ~geje ~gele ~gen> ~genc ~gend ~geus ~ggg> ~ggri ~gini ~gkul
 ~gol2 ~gol> ~gome ~gris ~guli ~gump ~gunc ~guni ~haru ~hear ~heba ~helm ~hent ~hern ~hiru ~hit> ~huni ~iba2 ~ibua
 ~icek ~idan ~ift> ~igeb ~iger ~igil ~iin> ~ijam ~ikam ~ikip ~ikun ~ikus ~ilar ~ilem ~iler ~ills ~ing2 ~ingk ~inja
 ~inti ~inyi ~inyo ~ipak ~isen ~isto ~isua ~iwa> ~iyan ~jaj> ~jamb ~jasa ~jata ~jele ~jepi ~jer> ~jika ~jiwa ~jok>
 ~jol> ~jota ~jur> ~k2an ~kaja ~kalo ~kamb ~kana ~kanc ~kary ~kat> ~kede ~kege ~kena ~kend ~keta ~kiny ~kipa ~knif
 ~koma ~koor ~kore ~kosn ~koso ~kuku ~lai> ~lar> ~lari ~lase ~leba ~leed ~lele ~lep> ~leps ~lepu ~lift ~ling ~liny
 ~lipi ~lk2> ~lkon ~lls> ~lojo ~lomp ~loto ~lump ~luri ~maji ~mak> ~mala ~marn ~mass ~maut ~mbek ~mbre ~menk ~meny
 ~meon ~misa ~moto ~mpak ~mpua ~mua> ~mulu ~n2in ~naka ~namp ~nasa ~ncon ~ndis ~nduk ~near ~ned> ~neka ~nemp ~nfo>
2 ~ngab ~nged ~nggg ~nggr ~nghu ~ngik ~ngis ~ngku ~ngob ~ngum ~nife ~nimp ~nodo ~nton ~ntra ~nump ~nusu ~nyel ~nyo>
 ~nyol ~nyur ~obah ~oben ~obon ~odon ~ofto ~ogot ~oile ~ojot ~ok2a ~ol2> ~old> ~omel ~omeo ~ompa ~onak ~once ~ondi
 ~ongg ~onyo ~ooft ~oord ~opot ~ordi ~orek ~osny ~osok ~oson ~oten ~paha ~palu ~pana ~pani ~panj ~pari ~pasu ~peli
 ~pend ~pese ~pill ~pirn ~piso ~pist ~pona ~poto ~puca ~puce ~r2in ~rai> ~ran> ~raok ~ras> ~rasi ~raya ~rdin ~rdos
 ~reat ~rema ~rese ~ress ~ret> ~rgil ~rika ~rip> ~rit> ~rmh> ~rnap ~rojo ~roof ~ruba ~runt ~ryaw ~sad> ~saja ~saka
 ~sapn ~sawa ~sedo ~sele ~semu ~sept ~seso ~sien ~siks ~sis> ~sok> ~some ~song ~soso ~stol ~suap ~sura ~sus> ~tabb
 ~tank ~taua ~tawu ~teli ~ter2 ~ters ~timp ~tind ~tiya ~toil ~took ~tpam ~trak ~trik ~uann ~uapi ~ubah ~ucat ~ucet
 ~ucun ~udak ~udhu ~uka> ~ukaj ~ukan ~uku> ~ulak ~ules ~ulis ~um2> ~umur ~un2i ~unaw ~undu ~uru> ~usa> ~usia ~utik
 ~verd ~wat> ~wudh ~wura ~yah> ~yamb ~yany ~yeke ~yiak ~ying ~yolo ~yuli ~yun2 ~yusu
1 03+kel 04+11 08+15 1+banyak 10+menit 11+cibodasari 4+jatiuwung 4+perumnas 6+rw 8+poris ada+artinya ada+reaksi agus
 air+got aja+hidup alat+dengan alat+kaca alergi ambil+alat ambil+golok ambruk+depan ambruk+orang anak+sekolah
 anggota angkot angkot+tolong anyar artinya artinya+mau arus+kali asap bae bahaya+tabrak bakar+orang banget+kayak
 banget+terus bangun+depan bangunan banyak+darah bapak+dia bapak+naik bapak+tiba bapak+tidak baru+pemda batu+di
 batu+kaca bawa+apa bawa+batu bawa+bensin bawa+cair bayi+umur becak belakang+sudah belanja belum belum+masih
 belum+tangan bendungan bener+bukan bensin+mau benteng+betawi berani+dekat berani+pegang berantakan berdiri berenti
 bernanah bertengkar betawi biasa+di bibirnya+biru bisa+gerak blok+c bocor+darah bola bri+poris bukan+hoax
 buruh+pabrik bus+jatuh busuk butuh+bantu bye c cair+kata cair+pembersih cari+saya cat+bakar cekik+anak cibodas+sari
 cuma+lihat dagang+berantakan dalam+tidak damai+3 darah+gang darah+ngalir darah+ngocor dari+flyover dari+jendela
 dari+kebun dari+motor dari+sepeda darurat dekat+bendungan dekat+rusunawa dekat+situ dengan+a denyut+lemas
 depan+pasar di+bakar di+empang di+halte di+leher di+lift di+pinggang di+plafon di+samping dia+di dia+mabuk
 dia+masih dia+teriak dia+tusuk dia+wants diam+bae diam+di diam+tidak diancam dijual+orang dipukul+suami dompet drop
 dua+tahun duduk+terus duga dulu e emperan+toko facebook gaga+rt gang+kancil gas+meledak gedor+tidak
 gelandangan+dipukul gelandangan+gigit gelandangan+itu gelandangan+pulang gelandangan+tua genteng+rumah gigil+hebat
 gigit+kobra gigit+orang gigit+tangan gigit+ular golok+cari golok+lagi golok+lain golok+sambil grab griya guy+dengan
 habis+dan halaman+sekolah halte+sudah hamil+5 has having having+a henti henti+napas her herself hias hias+parung
 hidup+saya hoax+ada hp+tidak hutang ikan+hias induk infeksi is+having itu+sudah jalan+belum jalan+benteng
 jalan+kenanga jalan+merdeka jalan+sukun jam+11 jangan+sampai jendela jpo+jalan kaki+kena kaki+orang kami+tunggu
 kancil kantor+kelurahan karang+sari kardus+depan karena+harus kasir kata+capek kata+warga kayu ke+rel ke+tukang
 kecil+dipukul kejar+bapak kejar+warga kel+karang kel+poris kelahi kelas kelas+saya keluar+pisau kelurahan+bugel
 kenanga+no kenceng ketemu kios+pulsa kirim+voice klien+serang kobra kok+tidak kolam kolam+renang kondisi+tidak
 kontrakan+haji korban+tabrak kresek kuah kuah+bakso kuda kulit+luka kunciran+jaya lagi+hamil lagi+rame lah+tidak
 laki+darah lalat lama lansia+bakar lansia+saya lansia+sesak lapor+jadi lapor+siapa ledug+tolong lempar+rumah
 lewat+jalan lihat lihat+tidur lihat+tulang lokasi+di luka+infeksi luka+tolong lurah mabuk mabuk+apa makan malabar
 malabar+cibodas malah+ambil masih+gerak masuk+halaman mata+melotot mayat+nyangkut mayat+perempuan menunggu
 menyengat merah+di merdeka minum+cair minyak minyak+tanah motor+ada motor+jalan motor+yang naik+turun napas+gang
 napas+satu ngocor ngomong+tidak ngos ngucur no+3 no+8 note note+pamit nya+malah nyamber nyuruh nyuruh+saya
 obat+sudah odgj+itu odgj+panjat odgj+pegang orang+batuk orang+gang orang+kami orang+odgj orang+saya orang+tabrak
 orang+tadi orang+tergeletak otista+dekat pakai+alat pakai+bensin pakai+sapu pakai+tangan palak+pakai palem+raja
 panggil panggil+diam parah+tolong parkir+ramayana pasar+buaran pasar+cipadu pasar+ikan pasar+induk penumpang+saya
 pergelangan pertigaan+ciledug perum+bugel perumnas perumnas+2 perut+saya pinggir+lantai pingsan+tidak pintu
 pintu+1000 pintu+rumah piring+terus pisau+sekarang plafon plastik+item plastik+jatake plawad+utara polisi polisi+di
 poris+gaga pos+ronda ps+malabar pukul+dengan pukul+warga puluh puspem racun+serangga raja raja+rt rame+sekarang
 rawa+rt raya+no reaksi rebut renang ronda royal rt+6 rumah rumah+bawa rumah+sambil rumah+sendiri rusak+orang
 rusunawa rw+05 rw+2 saat+ini sakit+banget salah+satu sambil+tangis sampai+lihat sampai+pingsan sanggup satpam+mall
 satu+bawa sawah saya+baca saya+di saya+lewat saya+meninggal saya+sekarang saya+tadi saya+tapi sd+depan sekap+di
 sekarang+ancam sekarang+pukul sembunyi+di semua+barang sendiri+umur senjata+depan serang+warung serangga setrum+pas
 si+agus si+lansia sikunya siram+bensin siram+kuah siram+minyak situ+cipondoh sopir+grab stasiun+tidak suami+cekik
 suami+tiap suara+bayi suara+kesakitan sudah+datang sudah+di sudah+dikasih sudah+nyamber sudah+tiga
 sukamulya+cikokol sukun sukun+raya sumur+tidak surat+kata suruh tabrak+bus tabrak+kayu tabrak+kereta tabrak+motor
1 tabrak+tiang tabung tadi+lapor tadi+masih tadi+saya tadi+tangis tahu+dia tahu+nama tali+sudah taman+royal tamu
 tanah+ke tangan+kanan tangan+sekarang tangerang+ada tangis+sambil tanpa+identitas tapi+kondisinya telanjang+jalan
 telinganya tenggelam+ke teriak+sambil terjun+di terus terus+kejar terus+pegang tetangga+kena tetangga+odgj tiasa
 tidak+aktif tidak+angkat tidak+buka tidak+odgj tidak+sanggup tidak+sekarang tidak+tiasa tidak+waras tinggal+tulang
 toko+saya tolak tolong+tindak tujuh tukang+ojek tukang+sayur tulang+manusia tulang+orang tunggu+ambulans
 umar+karawaci umur+dua voice voice+note wa+odgj waduh+sekarang wants wants+ke warga+ada warga+depan wc woy+ada
 woy+tolong yang+ditusuk yang+lagi yang+ngambang yang+tenggelam ybs+sekarang ~<ale ~<asu ~<bae ~<ben ~<bes ~<bgt
 ~<bru ~<bye ~<c> ~<cek ~<dae ~<dgn ~<dom ~<dpn ~<dro ~<dug ~<dul ~<e> ~<emb ~<eta ~<fac ~<fir ~<ga> ~<gri ~<gul
 ~<her ~<hia ~<hou ~<inn ~<jus ~<kam ~<kos ~<lai ~<leb ~<lih ~<lur ~<mab ~<mes ~<mir ~<my> ~<nen ~<nga ~<nje ~<oba
 ~<ove ~<pak ~<pec ~<pen ~<pil ~<pnl ~<pol ~<pot ~<res ~<roy ~<sik ~<sop ~<sum ~<sur ~<tem ~<the ~<tol ~<ton ~<ura
 ~<voi ~<wan ~<wc> ~<wit ~<yg> ~abuk ~aceb ~ack> ~adek ~afon ~agus ~ahka ~aira ~alab ~alen ~alil ~alo> ~anin ~anja
 ~anto ~ants ~apai ~apat ~apen ~api> ~apin ~aput ~aras ~ari> ~arur ~as2> ~asap ~asir ~asny ~asuh ~aun> ~awis ~ayit
 ~bae> ~ban> ~bari ~baun ~beca ~bert ~bgt> ~bias ~bil> ~bola ~book ~brea ~buan ~busu ~bye> ~cebo ~cel> ~celu ~clur
 ~daru ~dgn> ~didu ~dika ~disa ~disu ~domp ~done ~dpn> ~drop ~duga ~eaks ~ear> ~eboo ~ecak ~edog ~egan ~ekny ~ela>
 ~eler ~eli> ~elik ~elup ~emap ~emas ~embi ~empl ~emu> ~en2> ~encu ~enun ~epe> ~erdi ~erep ~erku ~erpe ~ertu ~eser
 ~esur ~eta> ~etan ~etem ~eum> ~face ~fas> ~fasn ~feks ~fire ~fon> ~gaca ~gah> ~gai> ~geme ~ggaw ~ggup ~gike ~gisa
 ~gkal ~gkon ~gkot ~gkut ~goco ~gos> ~grab ~griy ~gucu ~gup> ~gus> ~h2an ~hang ~har> ~has> ~havi ~her> ~hers ~hias
 ~hing ~hkan ~hous ~hun> ~huta ~ian> ~ianc ~iat> ~ibuk ~icab ~idug ~iged ~ihat ~iji> ~ika> ~iker ~ilas ~ilit ~infe
 ~ingg ~inna ~intu ~ipis ~ire> ~irum ~iser ~item ~ius> ~jir> ~juh> ~just ~juti ~kakn ~kal> ~kalu ~kayu ~kek2 ~keku
 ~kelu ~kesu ~kobr ~kond ~kong ~kres ~kuah ~kuda ~laba ~lafo ~lala ~laps ~leny ~lerg ~let2 ~liha ~lin> ~lisi ~lnya
 ~long ~lpn> ~lsek ~luh> ~lumu ~mabu ~mak2 ~mapu ~mata ~mayi ~mbir ~mel> ~meli ~merd ~mert ~mimi ~miri ~mplu ~mule
 ~nali ~nas2 ~nasn ~nawi ~ncil ~ncur ~ndel ~ndin ~nend ~nfek ~nga> ~ngaj ~ngg> ~ngos ~nguc ~nja> ~njak ~njir ~nku>
 ~nlpn ~nnal ~not> ~ntih ~ntri ~nts> ~nuh2 ~oice ~olam ~olon ~oloo ~olse ~onga ~ono> ~ooon ~oren ~orgi ~osan ~otan
 ~ote> ~otis ~ouse ~oyal ~pain ~pake ~part ~pem> ~pema ~pint ~pir> ~pis> ~pit> ~plaf ~plun ~pnlp ~pols ~pons ~popo
 ~prem ~pres ~pulu ~pusa ~pusp ~puta ~rahe ~raja ~rang ~ratn ~rdek ~rdir ~reak ~rebu ~repe ~riya ~rkap ~rkun ~rlum
 ~rnan ~rnya ~rond ~rop> ~roya ~rsel ~rser ~rten ~rtin ~rtua ~ruan ~ruh> ~rumn ~rupa ~rura ~rusu ~sabe ~sand ~sane
 ~sela ~sen> ~sif> ~siku ~sile ~slet ~spal ~spem ~stre ~sute ~taka ~tako ~tamu ~taro ~tawi ~tele ~tem> ~tema ~temu
 ~thin ~tias ~tic> ~tika ~tip> ~tola ~tolo ~tope ~tres ~uari ~ucur ~udan ~uh2a ~ujuh ~ujun ~umna ~uni> ~unin ~upan
 ~urua ~urun ~urup ~use> ~uspe ~ust> ~uti> ~voic ~wara ~yal> ~yeng ~yiap ~yit> ~yono ~yulu ~yuru ~yutn
-1 15+menit 2+anak 2x 3+bulan 3+jam 30an 60+tahun =not =well abis+lapor ada+alat ada+kabar ada+lowongan
 ada+perkembangan ada+tangan ada+tompel adipura aeon agen agen+bus aktif al+azhom alam+sutera alat+dulu alat+pasar
 alfamart+jalan alfamidi amal amal+ibadah aman+tidak ampe anak+3 anak+piatu anak+tidak ancam+mau angkut+belum
 anyar+tidak anyone asd asih ass assalam atas+flyover autis+umur avanza avanza+item azhom b baca+di bagaimana+cara
 bahaya+banget baik+jangan balkon+parkir bandara+gate banget banget+datang bangsat bangun+jalan bank bank+bjb
 banyak+cepat bapak+itu bapak+pakai bapak+tidur bapak+tuhan batal+aja bawa+gerobak bayar+tidak bayi+harus bayi+itu
 bayi+sewa beda+orang belakang+alfa belum+juga benda+kec benda2 bener+dinsos bener+gubuk bener+tindak berapa+lama
 beres+tidak berteduh bibi bikin+layangan bintaro bioskop bisa+minta bisa+ngobrol bjb blok+e bni bocor bocor+parah
 bokor+rt brebes buah buang+limbah bugel+indah busway+puri butuh+kontrol cap cap+alat cara+beda cari+bapak cat
 cat+biru cek+laporan cekcok+mulut centang centang+satu cepat+bapak cfd chatbot cibodas cimanggis cimanggis+depok
 cipete ciujung ciujung+raya cross cross+depan cuma+jalan cuma+mabuk cuma+satu curug daerah+km dagu dahi damai
 damai+rt damri dan+diam dapet+bantu darah+di dari+di dari+tadi dari+tetangga daster data+orang data+saya
 datang+sampai datang+semua dbd dekat+kubur dekat+stadion dekat+tol demam+dikit dengan dengan+anak dengan+orang
 dengan+rokok dengan+tembok denger+ada depan depan+apotek depan+bioskop depan+klinik depan+pos depan+rsud depok
 di+bak di+bantaran di+bsd di+cadas di+cengkareng di+cimanggis di+ciputat di+cisauk di+dagu di+dahi di+gerobak
 di+kalideres di+kampung di+karang di+kata di+kepala di+komplek di+kunciran di+mauk di+meruya di+php di+pinang
 di+pipi di+pool di+puskesmas di+seberang di+selokan di+tanah di+tenda di+tkp dia+joget dia+lagi dia+tidak
 diam+tinggal diamankan diancam+penagih digrebek digusur digusur+sekarang dimakam dimyati dinas+sosial dinsos+buka
 dipukul+di disdukcapil dishub ditaro+orang ditinggal+saya ditinggal+suami doang+sih doang+sudah dompet+saya
 dorong+troli dulu+sekarang eh+orang elektrik elpiji evakuasi evening fly fly+over gajah gang+kebon gang+nangka
 garut gate gebang+raya gelandangan+ada gendong+anak gerbang gerbang+tol gerobak+isi geser geser+ke giant
 giginya+ompong golok+tadi good+evening got+bau got+depan graha gratis+di gubuk+dekat guys haloooo haloooo+ada
 halte+busway halte+depan halte+satunya hamil+besar hampir+tabrak hari+di hari+loh harus+kenapa hatur hilang+bawa
 hilang+tadi horas+lae hotel hp+saya hujan ibadah ieu ieu+ada ingat ini+bot ini+chatbot ini+foto ini+manusia
 ini+tidak ini+untuk istirahat item+besar item+parkir itu+cuma itu+orang jahe jalan+ciujung jalan+kh jalan+kisamaun
 jalan+ks jalan+tabrak jalan+tmp jam+setengah jangan+kira janten jawab jawab+orang jazakallah jembatan+penyebrangan
 jenggot jenguk jomblo jual+alat jual+di jual+korek juga jumat kaca+mobil kacamata kaki+cacat kalau+ada kali kamit
 kampung+bulak kampus kamu kantor+buka kara+depan kata+dulu kata+suka kayak+mau kayu+pakai ke+lokasi ke+saudara
 ke+siapa ke+teras kebon+jahe kebon+kosong kebun+kosong kec+pinang kecil+tangis kekerasan kel+petir
 keluarganya+terus kembali+ke kena+bacok kena+puting kendor keramat kereta+batuceper kereta+turun kertas ket
 ketapang ketemu+di ketemu+laki ketemu+lansia ketemu+sudah ketemu+tidak kh kira+mau kisamaun klien+a klien+serahkan
 klien+stabil km+15 kok+centang komplek+pu kondisi+baik kontrakan+mawar kontrol+rutin kooperatif kopi koramil
 koramil+batuceper korban+penipuan koreksi+bukan kosong+blok ks ks+tubun ktp+nya kumat+kamit kunjung kurus+kering
 lae lagi lagi+depan lagi+kopi lagi+lansia lagi+orang lagi+sejak lagi+tuh lagi+tunggu laki+pakai laki+sekitar laksa
 lalu+sekarang lansia+sudah lapor+gelandangan lapor+orang lapor+tetangga lapor+trus laporan+masuk larangan+selatan
 larangan+utara laris laris+cibodas layang lengan+kiri lepas+dari lewat+jembatan lewat+sini lihat+dekat lihat+lagi
 lihat+lansia limbah+ke link lobi lobi+hotel loh+ini lot lowongan lupa+mati lututnya mabuk+di mabuk+doang macet
 macet+parah makam+keramat mal mandi mantap+petugas manusia+apa masih+tidur masjid+assalam masuk+sini mati+kompor
 mau+cek mau+dengerin mau+ke mau+kembali mau+pulang mau+tanya mau+urus mauliate mawar+babakan mekarsari meluncur
 memberkati meninggal+baru meninggal+kemarin meruya+utara mess mimpi minta+kunjung minta+pasang minta+rujuk
"""
