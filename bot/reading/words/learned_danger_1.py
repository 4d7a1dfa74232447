"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
22 tidak+sadar
21 di+rel
20 mau+mati
19 kemarin+belum
16 tali ~<tal
15 di+tengah saya+kemarin sudah+jadi
14 darah ini+ada kejang patah+kaki pingsan serang sudah+tidak tidak+respon ~<nyu ~aku> ~dura ~ejan ~gsan ~ings ~tali
13 ambulans+sekarang api+besar ditinggal+di dulu+tidak itu+saya jatuh+dari sekarat sendiri+di tidak+napas ~<aku
 ~ebaw
12 di+pohon kaku kayaknya+sudah rangka tulang ~<dir ~acok ~baco ~ding ~kaku ~mere ~ngsa ~tula
11 ada+mayat bawa+banjir bayi bener+ada bukan+ini depan+sekolah di+atas dingin film+bukan gantung+diri kepala+bocor
 luka+parah meninggal meninggal+di rumah+kosong saya+lagi saya+mau saya+takut sekarang+juga tangan tidak+bangun
 ~<kej ~acun ~ayi> ~bayi ~ceki ~dara ~ebal ~ekik ~kar> ~keja ~len> ~mele ~nyut ~orok ~tusu ~uran ~yut>
10 amuk anak+kecil banting bantu+polsek bawa+golok berdiri+di dalam+rumah demam+tinggi denyut di+pinggir
 dorong+orang gantung gigit keluar mau+lewat mau+terjun obat+tidur petugas+kami pisau racun selamanya siram
 tetangga+teriak tidak+bisa ~<amu ~<aru ~<idu ~<rac ~akar ~ayat ~bern ~bila ~cahi ~cok> ~cun> ~deny ~git> ~igit
 ~iram ~kik> ~lemp ~mpar ~njat ~ntin ~ntun ~racu ~rjp> ~rok> ~sau> ~setr ~suk> ~uar> ~usuk ~yat>
9 ada+bayi ada+suara anak+itu bakar banyak+banget bawa+alat bawa+pisau besar+banget cekik dada di+toilet gerak golok
 jari ke+atap ke+tengah kejang+di lempar lewat+orang masih+hidup mati minta+ambulans napas nya+banyak orang+mati
 peluru raba sayat sekap sudah+lewat sudah+meninggal tidak+gerak tolong+ada yang+di ~<beg ~<bil ~<bny ~<nap ~<ngi
 ~<ran ~<sir ~<tru ~<tul ~berc ~bunu ~dise ~ecah ~ekap ~elen ~elia ~engg ~gamu ~gka> ~golo ~iria ~kand ~kap> ~kera
 ~ketu ~kul> ~luru ~mati ~nyir ~olok ~puku ~tala ~ukul ~unuh ~yawa
8 2+tahun 4+tahun alat bacok balita bawa+kayu bisa+bangun buka bunuh butuh+ambulans dari+lantai datang+orang diri
 harus+bagaimana hilang+di jalan+raya jatuh kena+peluru lapor+sekarang luka melahirkan+di minggu+tidak naik+ke
 nanti+lagi orang+sekarat perkosa pukul sekarang+pingsan senjata serang+jantung setrum tabrak tengah+tol terjun
 tiang+listrik tiba tidak+dikasih tidak+makan tidak+sahut tolong+bantu umur+4 yang+biasa yang+cari ~<bay ~<bir ~<gol
 ~<kes ~<men ~<nem ~<nye ~<puk ~<str ~<tib ~aba> ~abra ~alit ~ambe ~apas ~arah ~atuh ~bahu ~baka ~bent ~brak ~edak
 ~elam ~erko ~eroy ~esak ~etru ~iba> ~isau ~isek ~jatu ~jun> ~keba ~kesa ~keto ~lok> ~lur> ~lut> ~mend ~mpuk ~muan
 ~muk> ~nemu ~ngam ~osa> ~oyok ~pas> ~pelu ~raba ~rahn ~rak> ~ram> ~rant ~rat> ~rjun ~rkos ~royo ~senj ~siny ~sira
 ~tabr ~temb ~terg ~tiba ~trum ~ulut ~ungn ~yera
7 adu ambruk+pas apa+cuma apa+tidak arus bagaimana+sih bakar+rumah banget+sekarang bapak+tiri bayi+di begal bisa+apa
 bukan+wkwk dada+sakit dari+jembatan di+dalam di+kontrakan dibacok dompet+hilang gerinda hari+tidak indomaret+cimone
 kaki+bengkok kandang kayanya kemana+di kemarin+cuma ketemu+potong kumat kunci lapor+kemana marah+belum marah+hari
 mati+aja mayat orang+yang paksa pil rusak+kaca sambar seberang+tol sih+lama sini+ada step stroke+di sudah+sesak
 tangan+masuk temen+kerja tidak+keluar tidak+kuat tidak+pernah tidak+tolong tinggal+semua tusuk ~<bac ~<dic ~<dig
 ~<dii ~<ged ~<gig ~<ila ~<keb ~<mat ~<mel ~<nel ~<nul ~<rab ~<set ~<sos ~<ste ~<tab ~<tus ~<was ~alat ~alua ~amaa
 ~amba ~anca ~assa ~bega ~cam> ~digi ~dike ~egap ~enja ~epet ~erak ~erge ~erju ~esam ~etol ~ganc ~gigi ~iata ~igig
 ~jalu ~kuma ~lany ~lita ~luka ~mann ~mbak ~napa ~ncam ~nci> ~nuli ~nyaw ~nyek ~nyer ~oron ~paks ~pami ~par> ~pasn
 ~rcan ~riny ~roke ~ruk> ~step ~tep> ~terj ~trok ~ukin ~ulin ~ving
6 4+hari adu+banteng ampun anak+hilang anak+umur ancam api badan bangkai bangun banteng bantu+dulu batuk+darah
 bawa+arus bayi+ditinggal belum+datang bernyawa biru bisa+cepat bocah buka+baju culik darah+banyak dari+kemarin
 depan+pintu di+kamar di+kandang di+kebon dia+minum dipukul dorong gas+bocor gawat gigit+anjing golok+di hamil ikat
 ini+bawa ini+bener jalan+ke jalan+sendiri jalan+tol kalau+bisa kata+mau kayanya+sudah ketemu+mayat ketuban
 kumat+lagi lagi+pegang lansia+jatuh mata mau+melahirkan melahirkan meledak minum motor+adu mulut ngambang odgj+bawa
 orang+depan orang+di pakai+kayu paman pamit panas+tinggi panggil+tidak patah peluru+nyasar petugas+minta
 pingsan+depan rumah+warga saya+jatuh saya+minum saya+saya sekap+anak sekarang+dia sesak stroke sudah+siap
 tali+sudah temen+saya terjun+dari tidak+bernyawa tidak+lihat tidur+botol tiri tiri+pegang tolong+dari ~<adu ~<anc
 ~<api ~<bw> ~<cul ~<dar ~<dik ~<dor ~<gaw ~<his ~<ika ~<jar ~<kep ~<luk ~<mec ~<rem ~<ses ~<tir ~<wom ~ala> ~alur
 ~amit ~amuk ~ar2> ~arat ~berd ~biru ~boca ~cand ~culi ~dale ~diku ~doro ~ebot ~egal ~egen ~eled ~eran ~erca ~eset
 ~etub ~gap> ~gawa ~gkai ~gun2 ~gun> ~hami ~hirk ~ibac ~ikat ~ilap ~ilet ~indi ~inum ~ipuk ~irka ~ivin ~jang ~jari
 ~kela ~kepa ~kese ~ksa> ~kuli ~kuny ~leda ~lutn ~many ~mbus ~meca ~minu ~naik ~ndih ~nele ~nera ~ng2> ~ngge ~ngil
 ~nuh> ~num> ~ocah ~oman ~pak2 ~pakn ~pemb ~perk ~pil> ~pur> ~rem> ~rgel ~rkan ~samb ~sebo ~sera ~stro ~suar ~tah>
 ~taun ~terb ~tiri ~tuh> ~ulik ~umat ~woma
5 ada+asap ada+respon air+panas alat+marah almarhum+istri asap+tebal atap atap+gedung atap+masjid badan+orang
 bagaimana+ini bagaimana+nih bapak+jatuh bayi+merah belakang+gudang belatung bengkok biasa+mangkal bisa+ngomong
 botol cakar cari+saya cuma+marah cuma+ngomel darah+tidak dehidrasi dehidrasi+parah dekat+masjid depan+saya
 di+belakang di+foto di+lantai dia+mulai dia+sekap diam+aja dikeroyok diri+di ditusuk duduk+di foto+itu
 gelandangan+yang gudang+jalan hidup hidup+lagi ikat+di ini+bapak itu+kayanya jembatan+cisadane kalau+saya
 kalau+tidak kami+jatuh kami+minta kayaknya ke+tiang keguguran keguguran+di kemarin+lapor kena kepala ketemu+bayi
 kirim+ambulans kirim+orang klien+tidak kok+petugas kondisinya korek kuat kuat+jalan lampu+nyala lansia+itu
 lantai+12 lewat+pagar lumpur main+di makan+sudah maling+masih mati+rasa mau+bunuh mau+hidup mau+minggir mau+nekat
 mau+susul mau+tidur mau+turun minggir minta+tolong minum+baterai mulai mulut+busa muntah murid+saya nekat ngigau
 ngomel+sekarang nyangkut nyangkut+di odgj+bakar orang+duduk orang+gantung orang+kejang orang+masuk orang+ngambang
 panjat pas pergi+bawa petugas+belum pikir pingsan+di pingsan+lagi raya+pasar robek rumah+lansia rumah+saya sadar
 sampai+tidak saya+pergi sd segera sekarang+bawa sekarat+di sendiri+sudah si suara sudah+capek sudah+kaku
 sudah+rusak sudah+sehat sundut sundut+rokok susul susul+almarhum takut+lapor tali+di tapi+sekarang tebal+dari temen
 tenggelam tenggelam+di tergeletak teriak+jangan tidak+cepat tidak+datang tidur+selamanya tinggi tolong+kirim truk
 trus tua+tidak tubuh tumpuk+sampah umur+6 untuk+semua warga wasiat yang+mati ybs+bawa ~2in> ~<amp ~<att ~<awa ~<bad
 ~<bak ~<bom ~<cop ~<dun ~<hea ~<hid ~<jat ~<kay ~<kum ~<lem ~<may ~<nai ~<nek ~<nim ~<nyi ~<sad ~<sd> ~<si> ~<sob
 ~<ten ~<won ~adan ~adar ~aga> ~ahin ~aik2 ~ambr ~ang2 ~angk ~angu ~arii ~arus ~atah ~atas ~atu> ~ba2> ~bada ~bali
 ~bann ~bom> ~boto ~bruk ~buju ~caka ~cepe ~dada ~dehi ~diik ~dimi ~dras ~dup> ~egug ~ehid ~elew ~embe ~emin ~emua
 ~enta ~enti ~enum ~epal ~era> ~eret ~erud ~esed ~gann ~gau> ~gede ~ggel ~ggi> ~giga ~gin> ~gkok ~goro ~gugu ~gura
 ~hidr ~hidu ~iak> ~ibir ~idra ~idup ~iem> ~igau ~iika ~ik2> ~ingi ~irny ~iru> ~jat> ~kegu ~keje ~kuat ~lam> ~latu
 ~lek> ~let> ~lik> ~luan ~lumn ~manj ~maya ~meng ~mit> ~munt ~ndut ~neng ~ngeb ~ngej ~ngig ~ning ~obek ~ojol ~ok2>
 ~oma> ~otol ~pala ~peca ~peng ~piki ~puka ~rah> ~rian ~riin ~robe ~rubu ~rudu ~sap> ~sege ~sek> ~seka ~seng ~sere
 ~sesa ~siat ~sobe ~sund ~tah2 ~tong ~truk ~trus ~tuba ~tung ~uban ~ugur ~ulai ~umny ~unci ~usul ~utny ~yakn ~yebr
 ~yok>
4 6+tahun ada+anak ada+balita ada+laki ada+polisi ada+yang aja+yang ambruk amuk+lagi anak+sd anak+sundut
 anak+tetangga ari asap+item atap+ruko atas+jembatan atas+semua awalnya awalnya+cuma badan+dingin bakar+besar
 bakar+kasur balita+terlantar balkon banget+mau banget+tidak bangun+dari bantu+segera batu bau+menyengat
 bayi+dibuang bayi+ditaro begitu bensin berani besok+tidak biar+saya bola+mata bts bukan+simulasi bunuh+saya
 cepat+kesini culik+anak dada+tidak darurat+medis demam depan+indomaret depan+warung di+balkon di+gudang di+kali
 di+poster di+ruko di+teras dia+bacok diare dibawa+lari dulu+dia gas gedung giling hampir+mati hapenya hapenya+mati
 jalan+baru jalan+daan jual+tiba jurang kakak+saya kamar kambing kandung kata+ini kawat kaya+mau kayak+tindih
 ke+jalan ke+kali ke+rs kena+orang kena+serang kereta+lewat kesamber korban korban+jiwa lagi+cari lagi+duduk
 lagi+jual lagi+kereta laki+pingsan lalu+cuma lama+sakit lansia+tabrak lantai lapar+sampai lari lemas+banget
 lemas+tidak maling malu mana+ini mangkal mangkal+di mantan manusia masih+ada masuk+jurang masuk+kolong masuk+mobil
 medis menara mendadak menunggu+polisi merem minggu+lalu minta+bantu motor+dengan mulut+miring muntah+terus nyala
 nyala+terus nyulut obat+sudah odgj+kejar odgj+lempar oplosan pas+mau pasien+lari pasung pegang pembatas penumpang
 pinggir+flyover polsek pulang+di putar putus racun+tikus rawa rel rel+dekat respon rokok+kata sakit+tapi satu
 saya+aja saya+badan saya+chat saya+demam saya+di saya+kalau saya+lihat saya+nyasar saya+sembunyi sayat+tangan
 sebelah+bau segenggam sekali serang+petugas seret seret+motor sih+tapi simulasi+ini siram+air sisa suami+saya
 sudah+10 sudah+aman sudah+lemas sudah+luka sudah+mau tabrak+lari tadi+dia tahun+tangis tangis+sendiri tanya+ini
 tanya+kalau tapi+orang tembak tengah terbalik teriak terus+sudah tetangga+bakar tidak+naik tidak+tahu tidur+keras
 tidur+sekarang tindih tolong+cepat tower+bts tulang+nongol tumpuk update+korban via yang+gantung yang+masih
 yang+pergi ~<akh ~<any ~<bib ~<ble ~<boc ~<bts ~<bur ~<cuc ~<dad ~<gas ~<ham ~<he> ~<jur ~<kaw ~<keg ~<kri ~<lif
 ~<muk ~<mut ~<opl ~<org ~<pre ~<rel ~<ser ~<sua ~<tub ~<via ~abun ~adu> ~ahir ~ahun ~ajam ~akhi ~aksa ~alem ~ali>
 ~ame> ~amil ~amur ~angi ~anus ~apen ~balk ~bek> ~bens ~beru ~besi ~bet> ~bibi ~bts> ~buki ~bun> ~cah> ~caha ~cem>
 ~coco ~dar2 ~dekn ~dema ~diap ~diar ~diem ~dige ~dih> ~diha ~diru ~dut> ~ebuk ~ecan ~eden ~edis ~edun ~egit ~ejal
 ~ejar ~ejep ~elah ~elek ~elo> ~elp> ~elur ~emal ~emam ~emes ~enda ~enem ~enga ~enge ~epok ~epot ~erdu ~erhi ~erny
 ~erte ~esek ~espo ~et2> ~ewe> ~gal> ~gedu ~geng ~ggam ~ggun ~gil> ~gile ~gili ~hape ~hut> ~iare ~iban ~icar ~ide>
 ~ife> ~impu ~ipec ~isir ~itis ~itus ~jura ~kany ~kawa ~kaya ~kele ~keli ~kep> ~kepo ~khir ~korb ~kosa ~krit ~kunc
 ~lahi ~leme ~lkon ~losa ~luar ~malu ~mam> ~manu ~marn ~mate ~mbin ~mbru ~mes> ~mil> ~mpt> ~muku ~mute ~nara ~ncem
 ~ncen ~nda> ~ndad ~ndar ~ngat ~nsin ~ntah ~ntai ~nusi ~nyal ~oplo ~orba ~pega ~pene ~perp ~pese ~petn ~pisa ~plos
 ~puk> ~putu ~rani ~rbal ~rek> ~rel> ~remu ~rent ~resp ~riak ~riti ~rtem ~rum> ~sada ~saha ~san> ~sany ~satu ~seda
 ~seke ~semi ~sep> ~seru ~sese ~sisa ~spon ~ssal ~sul> ~sumu ~teng ~tert ~teu> ~tol> ~trin ~trip ~tubu ~tuin ~ubuh
 ~ujur ~ukun ~un2> ~utus ~waln ~warg ~wasi ~wong ~yala ~yeki
3 3+hari =work ada+denyut ada+kendaraan ada+maling ada+mau ada+napas ajak ajak+ngomong alat+di ambil+dia ambruk+di
 ambulans anak anak+4 anak+balita anak+main ancam+warga angkot+tabrak anjing+odgj arusnya asap+kemana aspal backup
 bakar+asap bakar+warga balita+ditinggal bantal bapak+yang barang baru+lahir bau+bangkai bau+dari bawa+senjata
 bayi+baru bayi+dibungkus bayi+sudah belulang belum+ambil belum+kembali bensin+dengan besok+kalian biar
 biasanya+diam bibir bibir+biru biji biji+rambut bocor+bau botol+rusak brenti bunuh+diri busa busway capek+saya
 cari+tapi cepat+lansia chat cium copot dagang dalam darah+dari darah+duduk dari+dunia dari+jpo dari+rs dari+tumpuk
 dekat+lampu dekat+stasiun dengan+kucing dengan+sekali dengan+tetangga denger+suara depan+kantor depan+pasar di
 di+dapur di+jendela di+kp di+luar di+pasar di+situ di+tempat di+terminal dia dia+amuk dia+di dia+teriak dia+tulis
 diam+hari dibacok+gang dicek+ternyata dicekik dikenal dinsos+di dipukul+pakai dirubung diserang ditaro ditaro+di
 ditembak+orang dong+ini duduk+depan dunia end foto+tali gali gang+masjid gang+mawar gantung+di gelandangan+jatuh
 gelandangan+setrum gerak+lagi gini golok+depan golok+jalan golok+ke goyang guy harus+lapor hebat identitas+di ini
 ini+terakhir isi itu+suka jalan+di jamaah jantung jantung+jalan jatuh+ke jembatan+kaki jok kaca kain kaki
 kaki+busuk kaki+kolong kaki+manusia kaki+tabrak kaku+di kalian kamar+mandi kandang+kambing kardus karung kata+sudah
 kayu+gang ke ke+end ke+mana ke+mobil kebon+pisang kejar kejar+anak kejar+di kemana+mana kemarin+tapi kemis kena+air
 kena+mesin kendaraan kepanasan keras kereta kereta+nanti keroyok kesamber+petir keselek ketauan ketemu+kepala
 ketuban+di kirim kirim+damkar kompor korban+luka kp+bulak kunci+di lagi+lewat lama+banget lama+orang lansia+pingsan
 lansia+tidak lantai+10 lap lapak+rongsok lapor+odgj lari+orang lebam lempar+motor liar+di lihat+ada lihat+saya
 longsor malah maling+di mana+tidak masih+putar massa masuk masuk+ke masuk+mesin masuk+rumah mati+di mau+hilang
 mayat+laki mencong menyengat+dari merah+tangis merembet meresahkan minta+backup minum+oplosan minum+semua mobil
 mobil+mogok mogok+di motor mr mr+x muka muka+biru muka+mencong muka+sudah mules naik+tower nangkring nangkring+di
 napas+di napas+kolong ngomong+dengan nongol+dari nya+belum odgj+amuk ojol orang orang+kp pagar+jembatan pager
 pager+jembatan pakai+pisau panas+41 panas+dengan panik panjat+menara panjat+tiang papan papan+reklame parah+di
 pasar+anyar pasar+kemis pasung+dengan pecel pegang+batu pegang+korek pegang+pisau pelipis+robek pelo perahu
 perempuan+duduk perempuan+perkosa perempuan+saya pergi+selamanya pernah+keluar perut pisang+belakang pisau+di
 pohon+depan potong potong+kaki potong+tubuh pukul+orang pukul+saya punggung puskesmas+cipondoh raba+anak
 rawa+kucing reklame rel+tidak rumah+apa rumah+bakar sabun sadar+depan sahut sahut+panggil sampai+mati sapi sarung
 satu+saudara saya+ambruk saya+darah saya+hamil saya+luka saya+obat saya+pegang saya+sayat saya+sekap saya+sering
 saya+siram saya+sudah sekarang+amuk sekarang+orang sembunyi setrika sopir status+wa stroke+sekarang suara+senjata
 sudah+baca sudah+besar sudah+biru sudah+dirubung sudah+tulis sumur surat sutet tabung+gas tahun+kunci tahun+sendiri
 takut+banget takut+kenapa takut+meledak tangan+anak tarik tarik+anak tebal tenang+masih teras+rumah teriak+minta
 terlantar+sendiri tertelan terus+orang the tiang tiap+teriak tiba+stroke tidak+berani tidak+brenti tidak+dikenal
 tidak+minum tidak+nongol2 tidak+tetangga tinggi+3 tinggi+sampai titip titip+anak tolong tolong+bagaimana
 tolong+damkar tower tpa tpa+rawa trotoar+jalan trus+tidak tukang tukang+gali tukang+parkir tulang+belulang
 tulis+surat ud umur+2 upacara usah+cari usus via+112 waras warga+dan warga+lapor warung+pecel x yang+ambruk
 yang+teriak ~<air ~<all ~<ana ~<ari ~<asp ~<ast ~<bij ~<bre ~<buj ~<bus ~<cak ~<cew ~<cut ~<dem ~<di> ~<end ~<get
 ~<gin ~<gir ~<goy ~<heb ~<ini ~<iny ~<isi ~<jas ~<kac ~<kai ~<kak ~<ke> ~<ket ~<kor ~<lon ~<maj ~<mal ~<mba ~<med
 ~<mer ~<mob ~<mr> ~<mul ~<nad ~<ojo ~<ora ~<oro ~<pag ~<pat ~<ped ~<pej ~<pem ~<pis ~<pk> ~<rek ~<sah ~<sek ~<sun
 ~<ter ~<tlp ~<tow ~<tpa ~<ud> ~<upa ~<usu ~<x> ~aah> ~aban ~acku ~ada> ~adak ~aduh ~afas ~agan ~ager ~ahan ~ahut
 ~ajaj ~ajak ~ajik ~akaw ~akin ~akny ~am2> ~amar ~anak ~ance ~ancu ~anik ~anta ~anya ~ap2> ~araa ~aram ~ari2 ~asta
 ~asuk ~atap ~atoh ~atun ~aut2 ~awal ~awat ~ayu> ~back ~bam2 ~bam> ~begi ~belu ~biar ~biji ~bir> ~bran ~bren ~buny
3 ~busa ~busw ~cant ~cewe ~cium ~ckup ~copo ~cucu ~cuna ~cuny ~daga ~dala ~dan> ~dann ~dany ~dar> ~dia> ~diaj ~dibu
 ~dicu ~dido ~dipe ~dipu ~duni ~duri ~dus> ~ebak ~ebam ~ebra ~edag ~ede> ~ekal ~ekek ~ekla ~elet ~elua ~elul ~emas
 ~enag ~enal ~enar ~enco ~end> ~enin ~ensi ~er2i ~eres ~eria ~erub ~erus ~esad ~esah ~esi> ~etab ~etak ~etau ~etny
 ~etri ~euti ~gacu ~gali ~gap2 ~gat> ~gayu ~geba ~gebu ~geja ~gele ~gelu ~gera ~geri ~geru ~ggal ~ggig ~gil2 ~gis>
 ~gitu ~gkul ~goya ~gsor ~guy> ~hala ~head ~heba ~hin> ~hiri ~iaja ~iapi ~idor ~igeb ~igoy ~iken ~iksa ~il2> ~imin
 ~imis ~inga ~inya ~iri> ~irim ~irub ~isam ~iset ~iso> ~iten ~itua ~ium> ~jama ~jar> ~jato ~jeri ~jika ~kaca ~kain
 ~kaki ~kamb ~kard ~kaw> ~kece ~kemi ~kero ~klam ~krin ~ksi> ~lama ~lamb ~lat> ~leta ~leut ~lian ~lomp ~lula ~maah
 ~maji ~mar> ~masu ~mbel ~mbet ~mbul ~mbun ~medi ~meni ~mnya ~mobi ~mpor ~mpur ~nadi ~nafa ~naga ~nak> ~nasa ~neka
 ~nemb ~ngac ~ngah ~ngap ~ngay ~ngen ~ngin ~ngis ~ngku ~ngol ~ngor ~ngso ~nia> ~nong ~ntal ~nyak ~nyau ~nyay ~nyeb
 ~nyia ~nyil ~nyul ~nyus ~obil ~obra ~ocor ~oke> ~ompa ~ongo ~ook> ~opir ~opot ~org> ~otor ~oyan ~paca ~page ~paha
 ~panj ~para ~pasi ~pasu ~pece ~peja ~pelo ~penu ~pin> ~ping ~pot> ~poto ~puki ~r2in ~raan ~rahu ~rame ~ramp ~rdar
 ~rdus ~rekl ~remb ~resa ~reta ~rger ~rgil ~ri2> ~rim> ~rlam ~rsim ~rtel ~sabu ~sahk ~sahu ~samu ~sapi ~saru ~set>
 ~she> ~simb ~sin> ~sok> ~sopi ~sor> ~ssa> ~stag ~suku ~sung ~sway ~taga ~tai> ~tap> ~teri ~tet> ~the> ~ting ~tlp>
 ~tnya ~toh> ~towe ~tpa> ~tuka ~tus> ~uan> ~uara ~ucun ~um2> ~umpa ~undu ~unia ~unk> ~unta ~unyi ~upac ~urai ~urat
 ~usus ~uswa ~ut2> ~utar ~utet ~utik ~via> ~want ~was> ~wati ~way> ~wer> ~yaut ~yeke ~yile ~yira
2 05+kelurahan 112+bakar 2+kunciran 2+rw 4+jatiuwung 6+rw 60an 7+bulan 9+bulan 9+perum =still a+pisau abis
 abis+minum abis+sekarang ada ada+api ada+ari ada+begal ada+kaki ada+orang ada+siapa adik+saya air air+keras
 aja+saya akhiri akhiri+semua alhamdulillah+sudah amuk+bawa anak+anak anak+jalanan anak+pakai anak+teriak anak+tk
 angkot+tidak angkot+tolong antara apa+odgj apartemen apartemen+jalan api+merembet ari+arinya ari+belum arinya asap
 astaga atas atas+rel bacok+orang bahar+blok bahaya+tabrak bajaj bajaj+depan bakar+di bakar+gang balita+jalan
 balkon+apartemen banget+di banget+gigil bangku bangun+kolong banjir banjir+di bank+bri banyak banyak+darah
 bapak+demam bapak+tidak bapak+tua baru+pemda baru+pulang baru+sekarang batuk bawa bawa+batu bawa+racun bayi+buang
 bayi+demam bayi+masih becak bedeng+pasar begal+di belakang+sudah belum+keluar bener+bukan berdiri bernanah beruntun
 biasanya bibirnya bicara bisa+angkat bisa+kirim bisa+napas bocah+2 bocah+kecil bocah+main bocor+dekat bola bonceng
 bri+jalan bugel+rt bukan+hoax bulakan busa+jalan busuk+sudah by by+a cari+itu cimone+jaya cimone+korban cuma+tidur
 daan daan+mogot daerah dagang+di dalam+tas dan+muntah dan+tidak dapur darah+lagi dari+kebun dari+kontrakan
 dari+pohon dari+rumah dari+sepeda dekat+lapangan demam+lemas dengan+alat dengan+korek depan+panti depan+puskesmas
 di+antri di+aspal di+bangku di+grup di+jangan di+kolam di+kursi di+lemari di+sawah di+semak di+tepi di+toko
 dia+cekik dia+is dia+kata dia+kunci dia+panjat dia+punya dia+sayat dia+sudah dia+took dibuang dibungkus+kresek
 dilempar dingin+tidak dipukul+suami disuapin duga dulu+bapak eh+kumat emas emas+pasar emperan+toko es flyover+saya
 gaduh gang+pinang gelandangan+dipukul gelandangan+ketemu gendong+bayi geng geng+motor genteng+rumah gerak+saya get
 get+up gigil golok+gang golok+kp golok+marah got+tabrak got+tusuk grup+saudara gudang+kardus halte+rsud hamil+7
 hamil+9 hamil+tua hari+ini harus having his hoax+ada hp+tidak induk info info+112 inggris ini+bagaimana ini+dorong
 itu+satpam jadi+gini jalan+ada jalan+gatot jalan+kaki jalan+km jalan+mangga jalan+merdeka jalan+rel jalanan jam+11
 jambret jangan+sampah jangan+sampai jari+potong jatuh+dan jatuh+di jawab+dari jaya+rt jembatan+mau jendela+saya
 jiwa jpo+jalan jurumudi+lama kabeh kaki+depan kaki+orang kali+dekat kali+tidak karaoke karyawan karyawan+masuk
 kata+tidak kayanya+mau kayu ke+atas ke+bawah ke+leher kebon+singkong kecil+di kecil+sedot kedengeran kejang+depan
 kelas keluar+busa kelurahan+bugel kelurahan+panunggangan kelurahan+sukajadi kemana kemarin+itu kena+lempar
 kena+setrum keras+muka kereta+mau kereta+poris keributan keributan+di kerja+sekarang kesakitan ketangkep
 ketemu+sesosok ketuban+sudah klien+amuk kompor+meledak konter kontrakan kontrakan+sebelah kontrakan+tidak
 koordinasi korek+dengan kosnya kp+jurumudi kp+rawa kunci+tidak lagi+hamil lah lahir+di laki+jatuh laki+meninggal
 laki+odgj laki+saya lama+dekat lansia+e lansia+raba lansia+tadi lantai+5 lantai+dua lap+via lapangan+upacara
 lari+ke lemari lemas+semua lempar+batu lift lk2 luar luka+bakar luka+bernanah makan+tapi maling+ketangkep
 maling+maling mangga+raya manusia+di masih masih+di masih+merah masih+nempel masih+tangis masjid+kunciran
 masuk+maling mata+ke mata+melotot mata+merem mati+tidak mau+akhiri mau+bakar mau+culik mau+pindah mau+sudah
 melahirkan+bidan meledak+di melek melepuh melotot mengambang meninggal+tadi menunggu menyengat merem+terus
 merembet+ke mesin mesin+press minggu+ditinggal minum+air minum+pembersih minum+racun minum+sabun miring mogot
 motor+ada motor+ambil motor+pakai motor+tidak muntah+darah murid nah naik naik+motor naik+pager nanas+panunggangan
 napas+tinggal nempel ngaku+untuk ngambang+di ngiler ngomel ngumpet ngumpet+di no+4 nomor+9 nongol2 nyamber
 nyasar+di nyolong+ayam nyuruh nyuruh+saya nyusu obat+satu odgj+apa odgj+ke odgj+mau odgj+meresahkan ojol+yang
 orang+bunuh orang+gang orang+got orang+itu orang+kena orang+meninggal orang+nya orang+odgj orang+pada orang+sakit
 pabrik+bakar pada pada+bawa paha pakai+batu paling paling+umur pamit+mau panggil+badan panjat+tower
 panunggangan+utara parkir+ramayana pas+bener pasar+cimone pasar+induk pasar+minggu pegang+golok pelipis pembantu
 pembeli pembersih pembersih+lantai penelepon+lansia pengendara penghuni penumpang+angkot perahu+terbalik perempuan
 perempuan+mau pergi+saya pesan+terakhir pinang+2 pinggir+gedung pinggir+jembatan pinggir+lantai pingsan+kepanasan
2 plastik+item pohon+kelapa polisi+depan poris+tidak pos+ronda press press+pabrik proyek+apartemen ps ps+tanah pucat
 pukul+gelandangan putus+kena racun+di racun+makan rapat rawa+rt raya rebut ronda royal royal+3 rs+kami rs+melati
 rs+tapi rt+02 rt+6 rt+7 ruko+pinang rumah+bawa rumah+depan rumah+di rumah+haji rumah+lewat rumah+makan rumah+nomor
 rumah+orang rumah+rusak rumah+tetangga rusak+ketuban rusak+orang rusak+rumah rw+05 sabun+cuci sadar+di sakit+jiwa
 sakit+kayak salah+satu sambil+bawa sambil+tangis satpam satu+bawa satu+strip saya+bayi saya+bener saya+bonceng
 saya+culik saya+dicekik saya+dipukul saya+kata saya+kumat saya+masih saya+masuk saya+ngumpet saya+ojol saya+perkosa
 saya+siap saya+tertelan sayang sayang+saya sebelah+kontrakan sebelum sedot sekarang+cekik sekarang+jalan
 sekarang+kejang sekarang+lempar sekarang+muntah sekarang+naik sekarang+pegang semak semua+ini semua+obat
 semua+orang sendiri+depan senjata+kata sesak+kumat sesosok sesosok+mayat setrum+kabel si+udin singkong
 singkong+dekat situ+bulakan situ+cipondoh sopir+linglung stasiun+poris strip sudah+6 sudah+aja sudah+di
 sudah+dikasih sudah+kejang sudah+nyamber sukajadi tabrak+beruntun tabrak+by tabrak+gerobak tabrak+kereta
 tabrak+pohon tabrak+truk tadi+ngaku tadi+saya tadi+tunggu tahun+jalan tahun+nyasar takut+tapi taman+royal
 tambah+sekarang tambang tamu tangan+karyawan tangan+putus tangerang+ada tangis tangis+tidak tapi+kok tarik+paksa
 taruh tawuran telanjang+jalan telanjang+tidur telepon+02 teman tenang+eh tengah+jalan tenggelam+kali tenggelam+ke
 tepi tepi+kali terakhir+kali terbalik+ada tergeletak+di tergeletak+tidak teriak+sambil terjun+ke terminal+sudah
 terus+di terus+jalan terus+pukul terus+tidak tetangga+saya tetangga+sebelah tetangga+sekarang tidak+berenti
 tidak+get tidak+jawab tidak+melek tidak+waras tidur+mulu tikus tinggi+dekat toilet toko+emas tolong+ambulans
 tolong+dong tolong+tetangga took tu tua+di tua+laki tulis tulis+pesan tumpang+tanya tunggu+stasiun tunggu+tidak
 ubah ujung untuk+kerja up upacara+puspem waktu+itu warga+rame warga+sudah warung+pakai wudhu yang+kemarin
 yang+lansia yang+lewat yang+odgj yang+pingsan yang+sakit yang+sayang yang+stroke yang+tadi yang+tolong ybs+sekarang
 ~60an ~<60a ~<abi ~<ada ~<ala ~<amb ~<bah ~<bes ~<bic ~<bpk ~<bro ~<by> ~<ciu ~<dag ~<dal ~<deh ~<did ~<dip ~<dmn
 ~<dpr ~<eda ~<es> ~<fel ~<g> ~<gak ~<gen ~<geu ~<gil ~<gre ~<guy ~<hap ~<hut ~<i> ~<jer ~<jiw ~<kel ~<kni ~<koi
 ~<kua ~<kuk ~<leg ~<leu ~<lk2 ~<lua ~<lum ~<mot ~<mun ~<my> ~<naf ~<nah ~<nea ~<nga ~<nge ~<nod ~<nol ~<nu> ~<oba
 ~<obe ~<od> ~<old ~<oma ~<ore ~<pah ~<pec ~<peg ~<pol ~<pot ~<ps> ~<puc ~<ray ~<reb ~<rmh ~<roo ~<roy ~<rub ~<sab
 ~<saj ~<she ~<sis ~<som ~<sop ~<tau ~<tep ~<teu ~<til ~<tiy ~<to> ~<toi ~<tol ~<too ~<tu> ~<tuk ~<uba ~<uda ~<uju
 ~<up> ~<wud ~<yg> ~abbe ~abeh ~abet ~abin ~abul ~aby> ~aera ~aki> ~akse ~aksi ~alia ~alik ~alke ~alko ~alny ~alo>
 ~ampa ~ando ~ans> ~ant> ~aoke ~ara2 ~arao ~ardu ~arka ~aro> ~aruh ~arya ~asad ~asap ~asin ~ata> ~athi ~atin ~atpa
 ~atuk ~avin ~awan ~awis ~awur ~ayah ~baby ~baja ~bal> ~bang ~bari ~batu ~bbed ~beca ~bed> ~beh> ~beka ~bica ~bing
 ~birn ~blee ~bonc ~bony ~bpk> ~brea ~bret ~broj ~buda ~buka ~buli ~cak> ~cakn ~cat> ~cebu ~cong ~cor> ~cung ~cut>
 ~daer ~dapu ~deke ~der> ~dhu> ~dibi ~dice ~didu ~digo ~dijo ~dila ~diny ~diri ~disa ~dite ~dosi ~dot> ~dpr> ~duga
 ~dung ~eath ~ebur ~ecak ~eceb ~ecel ~edin ~edot ~eduk ~eedi ~egil ~ejer ~ekan ~ekar ~eket ~ekny ~ekun ~elel ~elep
 ~elip ~ell> ~eloj ~elot ~ema> ~embi ~en2> ~ena> ~ence ~engh ~enku ~enny ~enun ~eone ~epat ~epe> ~epi> ~epit ~epti
 ~epuh ~erab ~erda ~erdi ~erdo ~erem ~erib ~erna ~erun ~esir ~esos ~etih ~eun> ~eus> ~ewas ~fas> ~fell ~gaca ~gai>
 ~gasa ~gata ~geje ~genc ~gend ~geus ~ggg> ~ggri ~ghun ~gila ~gini ~gis2 ~gol2 ~gol> ~gome ~gris ~guli ~gump ~gunc
 ~guni ~hang ~haru ~havi ~hear ~hent ~hern ~hira ~hiru ~hit> ~huni ~iara ~iasa ~iba2 ~ibua ~icek ~icul ~idug ~ift>
 ~igil ~iin> ~iinj ~ijam ~iji> ~ikam ~ikun ~ikus ~ilar ~ilem ~iler ~ilit ~ills ~inde ~inja ~inti ~inyi ~inyo ~ipak
 ~is2> ~isen ~isto ~isua ~isun ~iwa> ~iyan ~jaj> ~jak> ~jamb ~jasa ~jata ~jele ~jepi ~jer> ~jiwa ~jok> ~jol> ~jota
 ~k2an ~kaja ~kakn ~kalo ~kama ~kana ~kanc ~kary ~kat> ~kayu ~kede ~kege ~kena ~kend ~keta ~kiny ~knif ~koma ~kond
 ~koor ~kore ~kosn ~kuku ~lai> ~lar> ~lari ~lase ~leba ~leed ~lele ~lema ~lep> ~leps ~lepu ~lift ~lin> ~lind ~ling
 ~lipi ~lk2> ~lls> ~lojo ~loto ~lump ~luri ~mak> ~mala ~mass ~maut ~mayi ~mban ~mbek ~mbir ~mbre ~mel> ~menc ~menk
2 ~menn ~meny ~meon ~mesi ~misa ~moto ~mpak ~mpua ~mua> ~mule ~mulu ~muri ~n2in ~nabr ~nak2 ~namp ~ncon ~ndes ~ndis
 ~nduk ~near ~ned> ~nemp ~nfo> ~ngab ~ngaj ~nged ~nggg ~nggr ~nghu ~ngik ~ngka ~ngob ~ngum ~ngun ~nife ~nimp ~nodo
 ~ntih ~ntol ~ntra ~nusu ~nyel ~nyo> ~nyur ~obah ~oben ~obon ~ogot ~oile ~ojot ~ok2a ~old> ~omel ~omeo ~once ~ondi
 ~ongg ~onyo ~oord ~ordi ~orek ~osny ~osok ~oson ~oten ~otis ~ower ~oyal ~pake ~pali ~palu ~pana ~pani ~pari ~part
 ~peli ~pema ~pend ~pill ~pirn ~piso ~pist ~puca ~puce ~punk ~rai> ~ran> ~raok ~ras> ~rasi ~ratn ~raya ~rdin ~rdir
 ~rdos ~reat ~rebu ~repe ~ret> ~rid> ~rip> ~rit> ~rku> ~rlum ~rmh> ~rnan ~rnap ~rnya ~rojo ~rond ~roya ~rser ~rtin
 ~ruba ~runt ~ryaw ~sad> ~saja ~sak> ~saka ~sapn ~sawa ~sayu ~sedo ~sela ~sept ~seso ~siks ~sis> ~some ~song ~soso
 ~stol ~suap ~sura ~sus> ~tabb ~tamu ~tank ~tas> ~taua ~tawu ~teli ~tepi ~ter2 ~terk ~ters ~timp ~tind ~tir> ~tiya
 ~toil ~took ~tpam ~trak ~trik ~uann ~uapi ~ubah ~ucat ~ucet ~udak ~udhu ~uka> ~ukaj ~ukan ~uku> ~ulak ~ules ~ulis
 ~umur ~un2i ~unaw ~unin ~urid ~urin ~urit ~usa> ~usia ~uter ~verd ~wat> ~wudh ~wura ~yamb ~yany ~yaya ~yeng ~yiak
 ~ying ~yuli ~yun2 ~yuru ~yusu
1 02+15 04+11 1+banyak 11+cibodasari 2+no 7+pinang 8+poris abis+makan ada+artinya ada+odgj ada+reaksi ada+surat
 ada+tukang agus air+got aja+badan alat+botol alat+kaca alat+ke alergi ambil+alat ambil+golok amuk+di anak+sekolah
 ancam+saya anget anggota anjing+rabies antri anyar artinya artinya+mau arus+kali asuhan atas+genteng badan+gigil
 badan+penuh bae bahasa+aneh bakar+orang bakso+muka banget+kayak bangunan bapak+dia bapak+kontrakan bapak+naik
 bapak+tiba baring batu+dengan batu+di batu+kaca bawa+apa bawa+bensin bawa+cair bawa+tali bayi+ketemu bayi+tangis
 bayi+umur begal+pakai belakang+pabrik belanja belum+ketemu belum+pulang belum+tangan belur bendungan bensin+mau
 benteng+betawi berani+dekat berani+pegang berantakan berendeng berenti bertengkar betawi betawi+tanah biasa+di
 bibirnya+biru bidan bisa+gerak bisa+mati blok+c bocor+darah bocor+di bri+poris buruh+pabrik bus+jatuh busuk
 butuh+bantu bye c cair+kata cape cape+hidup cat+bakar cekik+anak cepat cepat+orang cepat+tetangga chat+kata
 cibodas+sari cubit cuma+lihat dagang+berantakan dagang+pada dalam+tidak damai+3 darah+depan darah+gang darah+ngalir
 darah+ngocor dari+dalam dari+jendela dari+motor darurat dekat+bendungan dekat+mushola dekat+rusunawa dekat+situ
 dekat+tpa dengan+a dengan+bapak denyut+lemas di+atap di+bakar di+becak di+empang di+halte di+jalan di+lift
 di+pinggang di+rawa di+wc dia+has dia+keluar dia+mabuk dia+masih dia+naik dia+serang dia+wants diam+bae diam+di
 diam+tidak diancam dijual+orang dikipasin dipukul+bapak dipukul+satu dompet drop dua+hari dua+tahun duduk+terus e
 facebook flyover+sudirman gang+damai gang+langgar gas+meledak gedor gedor+tidak gelandangan+gigit gelandangan+itu
 gelandangan+pulang gelandangan+sesak gelandangan+tua gelap+banget gigit+kobra gigit+orang gigit+tangan gigit+ular
 golok+cari golok+lagi golok+lain golok+sambil goyang+badan grab griya guy+dengan halte+sudah has has+a having+a
 henti henti+napas her hias hias+parung hidup+saya hujan+pas hutang ikan+hias iki infeksi info+tambah is+having
 itu+sudah jalan+belum jalan+benteng jalan+kenanga jalan+merpati jalan+sukun jangan+cari jas jas+hujan
 jembatan+berendeng jendela kaki+kena kami+tunggu kantor+pos kardus+depan karena+harus kasir kata+capek kata+jangan
 kata+warga kayu+di ke+anak ke+cisadane ke+genteng ke+rel ke+semua ke+tukang kecil+dipukul kejar+bapak kejar+warga
 kelahi kelas+saya keluar+pisau keluarganya+di kenanga+no kenceng kepala+orang keringet keringet+dingin
 keselek+bakso ketemu ketemu+tulang kios+pulsa kirim+foto kirim+video kirim+voice klien+serang km+4 kobra kok+tidak
 kolam+renang kolong+flyover kondisi+tidak kontrakan+haji korban+darah kosong kp+baru kuah kuah+bakso kuat+lagi kuda
 kulit+luka kunciran+jaya kurus+banget lagi+dipukul lagi+rame lah+tidak laki+darah lalat+banyak langgar lansia+bakar
 lansia+saya lansia+sesak lapor+jadi lapor+ke layang+cibodas ledug+tolong lempar+rumah lewat+jalan lewat+jendela
 lihat+tidur luka+belur luka+infeksi luka+tolong lurah mabuk mabuk+apa macet+di majikan malabar+cibodas malah+ambil
 masih+gerak masjid+tidak mayat+nyangkut mayat+perempuan mengganggu+saya merah+di merpati merpati+2 minyak
 minyak+tanah mobil+warga motor+jalan motor+yang muda+odgj naik+turun nama+tidak napas+gang napas+satu ngaji ngocor
 ngos ngucur no+7 no+8 note note+pamit nya+malah odgj+di odgj+itu odgj+panjat odgj+pasung odgj+pegang odgj+rusak
 odgj+tidak ojol+tabrak orang+batuk orang+ganggu orang+kami orang+kurang orang+tabrak orang+tergeletak otista+dekat
 pacar+saya pada+takut pakai+bensin pakai+jas pakai+sapu pakai+senjata pakai+tangan palak+pakai palem+raja panggil
 panggil+diam panik+suami panti+asuhan parah+tolong pas+panas pasar+buaran pasar+cipadu pasar+ikan pasien pasung+di
 penelepon+tetangga penuh+luka penumpang+saya perempuan+di perempuan+seret pergelangan perlintasan+kereta perut+saya
 pidato pidato+pakai pinang+griya pinggang pinggir+jalan pintu pintu+rumah piring+terus pisau+sekarang
 plastik+jatake plawad+utara polisi polisi+di ps+malabar pukul+satpam pukul+warga puluh puspem racun+depan raja
 raja+rt rame rame+sekarang raya+no reaksi rel+tunggu remaja+perempuan renang rt+04 rt+gang rumah rumah+ambruk
 rumah+kontrakan rumah+sambil rumah+sendiri rumah+taman rusak+mobil rusunawa rw+2 saat+ini sadar+turun sakit+banget
 sambil+kata sambil+pegang satpam+mall satu+kampung saudara+kata saya+baca saya+kirim saya+lapor saya+lewat
 saya+panggil saya+pasung saya+sekarang saya+tadi saya+tapi saya+tiap saya+tinggal saya+umur sd+depan sekarang+kejar
1 sekarang+pukul sekolah+bawa sembunyi+di semua semua+barang sendiri+pakai sendiri+umur senjata+depan serang+warung
 setrum+pas si+agus si+lansia siap+tali sikunya siram+bensin siram+kuah siram+minyak sopir+grab sp4n+no
 stasiun+tidak suami+cekik suami+tiap suara+bayi suara+kesakitan sudah+20 sudah+bengkak sudah+datang sudah+dikipasin
 sudah+saya sudah+tiga sukamulya+cikokol sukun sukun+raya sukuna sumur+tidak surat+kata suruh tabrak+bis tabrak+bus
 tabrak+motor tabrak+tiang tabung tadi+lapor tadi+tangis tahu+dia tahu+kemana tahu+nama tahun tambah+korban tanah+ke
 tangan+kanan tangan+sekarang tangis+cari tangis+sambil tangkal tanpa+identitas tapi+kondisinya telinganya
 teman+saya terakhir+dia teriak+mau terjun+di terus terus+kejar terus+pegang tetangga+amuk tetangga+kena tiasa
 tidak+angkat tidak+buka tidak+odgj tidak+sekarang tidak+tiasa tiga tiga+orang tindak+lanjut tinggal+tulang
 tinggi+di toko+saya tolak tolong+arah tolong+dia tolong+mengganggu tolong+tindak tujuh tukang+bangunan tukang+becak
 tukang+ojek tukang+sayur tulang+manusia tulang+orang tunggu+ambulans tunggu+kereta umar+karawaci umur+14 umur+60an
 umur+8 umur+dua voice voice+note wants wants+ke warga+ada warga+depan warga+tadi wc woy+ada woy+tolong yang+ditusuk
 yang+lagi yang+ngaku yang+ngambang yang+setrum yang+tenggelam ~<abd ~<ale ~<and ~<asu ~<bae ~<baw ~<bec ~<bel ~<ben
 ~<bet ~<bgt ~<bru ~<buk ~<bye ~<c> ~<cha ~<cow ~<cub ~<daa ~<dae ~<dgn ~<dis ~<dom ~<dpn ~<dro ~<dug ~<e> ~<emb
 ~<epi ~<eta ~<fac ~<fir ~<ga> ~<gab ~<gri ~<gul ~<her ~<hia ~<hou ~<iki ~<jus ~<kom ~<kos ~<lai ~<leb ~<lg> ~<lur
 ~<mab ~<mir ~<nab ~<non ~<nyo ~<ono ~<opu ~<ove ~<pak ~<pen ~<pes ~<pid ~<pil ~<pnl ~<put ~<rap ~<sat ~<sik ~<sum
 ~<sur ~<the ~<tit ~<ton ~<ura ~<voi ~<wan ~<wc> ~<wit ~abdi ~abuk ~abur ~aceb ~ack> ~adek ~agus ~ahid ~ahka ~aira
 ~ajad ~ako> ~alen ~ama2 ~anja ~ants ~anye ~apai ~apat ~ape> ~aras ~ari> ~arku ~arny ~arti ~arur ~as2> ~asie ~asir
 ~asuh ~asun ~ati> ~ato> ~aut> ~ayit ~bae> ~banj ~batn ~bdi> ~beng ~bert ~bgt> ~bias ~bit> ~book ~busu ~buta ~buti
 ~bye> ~cebo ~cel> ~ceng ~chat ~cowo ~cubi ~dark ~dato ~des> ~dgn> ~dica ~diin ~domp ~done ~dpn> ~drop ~duh> ~eaks
 ~ear> ~eboo ~edog ~edor ~egan ~ek2> ~ela> ~eli> ~elik ~elmn ~elum ~elup ~empl ~emu> ~encu ~enye ~epil ~epsi ~eram
 ~erde ~erku ~erpe ~erpi ~erse ~ersi ~erut ~esur ~etan ~etem ~eum> ~face ~fasn ~feks ~fire ~gam> ~gedo ~gen> ~ggar
 ~ggaw ~gike ~gkon ~gkut ~goco ~gos> ~gota ~grab ~griy ~gucu ~gus> ~h2an ~har> ~has> ~her> ~hias ~hing ~hirn ~hkan
 ~hous ~hun> ~huta ~ianc ~iat> ~ibuk ~icab ~icub ~idan ~idat ~iged ~iger ~ika> ~iker ~ikip ~ilak ~ilas ~infe ~ing2
 ~ingg ~ingk ~intu ~ipis ~ire> ~irum ~iser ~ius> ~jamu ~jas> ~jir> ~juh> ~jur> ~just ~juti ~kai> ~kal> ~kalu ~kara
 ~kebu ~kek2 ~keku ~kelu ~kenc ~kesu ~kipa ~kobr ~kong ~koso ~kuah ~kuda ~lap> ~laps ~leny ~lerg ~let2 ~liat ~lisi
 ~lmny ~long ~lpn> ~lsek ~luh> ~lum> ~lumu ~ma2> ~mabu ~masi ~mata ~mbat ~meli ~merp ~mimi ~miri ~mpa> ~mplu ~mpn>
 ~nali ~nasn ~nawi ~ncur ~ndel ~ndin ~nend ~nfek ~nga> ~ngg> ~ngos ~nguc ~nja> ~njak ~njir ~nku> ~nlpn ~not> ~ntem
 ~ntri ~nts> ~nuh2 ~nump ~odon ~oice ~ol2> ~oloo ~olse ~onak ~onga ~ooon ~opun ~oran ~oren ~orgi ~osan ~otan ~ote>
 ~ouse ~pain ~pem> ~pida ~pir> ~pis> ~plun ~pnlp ~pols ~pona ~pons ~popo ~prem ~pres ~pulu ~pusa ~pusp ~rahe ~raja
 ~rang ~reak ~rema ~ress ~rika ~riya ~rkap ~rkun ~rop> ~rpat ~rpis ~rtam ~rten ~ruan ~ruh> ~rupa ~rura ~rusu ~rutn
 ~sabe ~sand ~sane ~sele ~semu ~sen> ~sien ~sif> ~siku ~slet ~smpn ~spal ~spem ~stre ~sute ~taka ~tako ~tata ~tawi
 ~tele ~tem> ~tema ~temu ~thin ~tias ~tic> ~tika ~tola ~tolo ~tope ~tot> ~tres ~uany ~uari ~ucur ~uh2a ~ujuh ~ujun
 ~ungi ~upan ~urup ~use> ~uspe ~ust> ~uti> ~voic ~wahi ~yah> ~yal> ~yit> ~yono ~yulu ~yutn
-1 1+anak 15+menit 17+sudah 2x 3+jam 60+tahun 7+tahun 70an abis+lapor ada+alat ada+info ada+kabar ada+lowongan
 ada+pasien ada+perkembangan ada+tangan aeon aktif+dekat al+azhom alam+sutera alat+dulu alat+pasar alfamart+jalan
 alfamidi aman+tidak ambon ambruk+tutup ampe an anak+piatu anak+terlantar anak+yang ancam+mau angkot+r03
 angkut+belum anjing+tetangga anyar+tidak anyone apartemen+ayodhya arah+pasar arimbi asd ashari+cipondoh ass
 atapnya+bocor avanza avanza+item ayodhya azhom b baca+di badan+depan bagaimana+cara bahaya+banget baik+jangan baju
 balkon+parkir bamban bamban+rt bandara+gate banget banget+datang banget+gang bangsat bank+bjb banyak+cepat
 bapak+itu bapak+pakai bapak+tidur batik bau+depan bawa+anak bawa+gerobak bayar+tidak bayi+itu bayi+sewa beda+orang
 belakang belakang+alfa belum+juga benda+kec bener+dinsos bener+gubuk bener+tindak benteng berapa+lama beres+tidak
 berlobang berlobang+besar berteduh besar+tidur bintaro bioskop bisa+berdiri bisa+dibawa bisa+ngobrol bisa+tidak
 bitung+dekat bjb blok+e bni bocah+sekitar bocor bocor+parah bokor+rt brebes buah buang+limbah buang+sampah
 bugel+indah bukan+laki bulak+tidak bus+arimbi busway+puri butuh+kontrol cap cap+alat cara+beda cari+di cat cat+biru
 cek+lagi cek+laporan cekcok+mulut cempaka centang centang+satu cepak cerita chatbot cimanggis cimanggis+depok
 cipadu ciujung ciujung+raya cross cross+depan cuma+jalan cuma+mabuk cuma+satu daerah+km daftar dahi dalam+pos damai
 damai+rt damri dan+ada dan+diam darah+di dari+di dari+luar dari+mana dari+polsek dari+sumbang dasar daster
 data+orang data+saya datang+sampai datang+semua dbd dekat+jembatan dekat+kubur dekat+stadion delima delima+4
 dengan+orang dengan+rokok dengan+rt dengan+tembok depan depan+bioskop depan+klinik depan+ramayana depan+smp depok
 di+alfamart di+bak di+bantaran di+bitung di+bsd di+cadas di+cempaka di+cengkareng di+cimanggis di+cisauk di+dahi
 di+fb di+gerobak di+jpo di+kalideres di+kampung di+kata di+kec di+kepala di+komplek di+kunciran di+meruya
 di+panunggangan di+php di+pinang di+pipi di+poll di+puskesmas di+rsj di+selokan di+tenda di+tkp dia+joget dia+lagi
 dia+pindah diam+tinggal diancam+penagih digrebek digusur dimakam dimyati dinsos+buka dipukul+di disabilitas
 disdukcapil dishub doang+sih dompet+saya dua+minggu dua+orang duduk+kolong dulu+sekarang eh eh+itu eh+orang
 elektrik elpiji emperan+ruko evakuasi evening fb fly fly+over flyover+jalan gang+kebon gang+nangka gang+rambut
 ganggu+anak ganggu+odgj gantung+pasar garden gate gebang+raya gedung+parkir gelap gendong+anak gerbang
 gerobak+orang geser+ke giant golok+bikin golok+tadi good+evening gor+dimyati got+bau got+depan graha gratis+di
 grup+wa gubuk+dekat h haloooo haloooo+ada halte+busway halte+depan halte+satunya hamil+besar hampir+tabrak hari+loh
 harus+kenapa hello hilang+bawa hilang+pas hilang+tadi horas+lae hotel hp+nya hp+saya ieu ieu+ada ig ingat ini+bot
 ini+chatbot ini+foto ini+manusia ini+saya ini+tidak ini+untuk istri+jenderal item+parkir itu+cuma jahe
 jalan+berlobang jalan+bolak jalan+cadas jalan+ciujung jalan+delima jalan+kh jalan+kisamaun jalan+tmp jam+3
 jam+setengah jangan+kira janten jawab jazakallah jembatan+penyebrangan jemput+lansia jenderal jenggot joget jomblo
 jual+alat jual+korek jumat kabel+putus kaca+mobil kacamata kah kaki+cacat kali+mookervart kamit kampung+bulak
 kampung+kandang kampus kandang+sapi kantor+buka kantor+polsek kara+di karawaci kata+dulu kata+suka kayak+mau
 kayaknya+ganggu kayanya+mabuk ke+lokasi ke+saudara ke+seberang ke+siapa ke+teras kebon+jahe kebun+kosong kec+pinang
 kecil+jatuh kecil+jual kecil+nyasar kecil+tangis kekerasan kekerasan+tidak kel+petir keliru kena+puting kendor
 keramat kereta+batuceper kertas ketapang ketemu+di ketemu+laki kh kira+mau kiri kisamaun klien+a klien+serahkan
 km+15 kok+centang kok+cuma komplek+pu kondisi+baik kontrakan+mawar kontrol+rutin kooperatif kopi koramil
 koramil+batuceper korban+penipuan koreksi+bukan kosambi kosong+blok kp+ambon ktp+nya kucing+saya kumat+kamit
 kurus+tinggi lae lagi lagi+batal lagi+depan lagi+kopi lagi+lansia lagi+masak lagi+sejak lagi+tadi lagi+tuh
 lagi+tunggu laki+brewok laki+di laki+sekitar lalu+sekarang lampu+jalan lansia+duduk lansia+hidup lansia+sekap
 lansia+umur lantai+stasiun lapor+tetangga lapor+trus laporan+masuk larangan+selatan laris+cibodas lengan+kiri
 lepas+dari lewat+jembatan lewat+lagi lewat+sini lewat+wa lihat+dekat lihat+jalan lihat+lagi lihat+lansia lihat+naik
"""
