"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
22 di+rel
21 tidak+sadar
20 mau+mati
19 kemarin+belum
17 tali ~<tal
16 saya+kemarin sudah+jadi
15 di+tengah ~tali
14 darah ini+ada jatuh+dari kejang patah+kaki pingsan serang sudah+tidak tidak+respon ~<nyu ~aku> ~dura ~ejan ~gsan
 ~ings
13 ambulans+sekarang api+besar ditinggal+di dulu+tidak itu+saya sekarat sendiri+di tidak+napas ~<aku ~<dir ~ebaw
12 ada+mayat depan+sekolah di+pohon gantung+diri kaku meninggal rangka saya+mau tangan tulang ~acok ~baco ~ding
 ~kaku ~mere ~ngsa ~tula
11 banting bayi bener+ada bukan+ini dingin film+bukan gigit kepala+bocor luka+parah mau+lewat meninggal+di
 rumah+kosong saya+lagi saya+takut sekarang+juga tetangga+teriak tidak+bangun ~<kej ~acun ~ayi> ~bayi ~ceki ~dara
 ~ebal ~ekik ~igit ~kar> ~keja ~len> ~mele ~nyut ~orok ~tusu ~uar> ~uran ~yut>
10 ada+bayi amuk anak+kecil bantu+polsek bawa+banjir berdiri+di demam+tinggi denyut di+atas di+pinggir dorong+orang
 gantung keluar mau+terjun obat+tidur pisau racun sekap selamanya siram tidak+bisa ~<amu ~<aru ~<idu ~<rac ~akar
 ~bern ~bila ~cahi ~cok> ~cun> ~deny ~ekap ~git> ~iram ~kik> ~lemp ~mpar ~njat ~ntin ~ntun ~racu ~rjp> ~rok> ~sau>
 ~setr ~suk> ~usuk ~yawa
9 ada+suara anak+itu bacok bakar banyak+banget bawa+alat bawa+golok bawa+pisau besar+banget cekik dada dalam+rumah
 di+toilet gerak golok jalan+raya jari kayaknya+sudah ke+atap ke+tengah kejang+di lempar lewat+orang masih+hidup
 mati minta+ambulans napas nya+banyak orang+mati peluru petugas+kami raba sayat sudah+lewat sudah+meninggal
 tidak+gerak tidak+sahut yang+di ~<bay ~<beg ~<bil ~<bny ~<nap ~<ngi ~<ran ~<sir ~<tru ~<tul ~ayat ~berc ~bunu ~dise
 ~ecah ~elen ~elia ~engg ~gamu ~gka> ~golo ~iria ~jatu ~kand ~kera ~ketu ~kul> ~luru ~mati ~nyir ~olok ~puku ~tala
 ~ukul ~unuh ~yat>
8 2+tahun 4+tahun alat balita bawa+kayu bisa+bangun buka bunuh dari+lantai datang+orang diri hilang+di jatuh
 kena+peluru lapor+sekarang luka melahirkan+di minggu+tidak naik+ke nanti+lagi orang+sekarat pagar+jembatan perkosa
 pukul sekarang+pingsan senjata serang+jantung setrum tabrak temen+kerja tengah+tol terjun tiba tidak+dikasih
 tidak+makan tolong+bantu umur+4 yang+biasa yang+cari ~<bir ~<gol ~<kes ~<men ~<nul ~<nye ~<puk ~<sos ~<str ~<tib
 ~aba> ~abra ~alit ~ambe ~apas ~arah ~atuh ~bahu ~bent ~brak ~edak ~elam ~erko ~eroy ~etru ~iba> ~isau ~isek ~jun>
 ~keba ~kesa ~keto ~lok> ~lur> ~lut> ~mann ~mpuk ~muan ~muk> ~nemu ~ngam ~nuli ~osa> ~oyok ~pas> ~pelu ~raba ~rahn
 ~rak> ~ram> ~rant ~rjun ~rkos ~royo ~senj ~siny ~sira ~tabr ~terg ~terj ~tiba ~trum ~ulut ~ungn ~yera
7 adu apa+cuma apa+tidak arus bagaimana+sih bakar+rumah banget+sekarang bangkai bapak+tiri bayi+di begal bisa+apa
 buka+baju bukan+wkwk butuh+ambulans dada+sakit di+dalam di+kebon dia+minum dibacok dompet+hilang gerinda hari+tidak
 harus+bagaimana kaki+bengkok kandang kayanya kemana+di kemarin+cuma ketemu+potong kumat kunci lapor+kemana
 marah+hari mata mati+aja mayat orang+depan orang+di pakai+kayu paksa patah pergi+bawa pil pingsan+depan pingsan+di
 rusak+kaca sambar saya+saya seberang+tol sih+lama sini+ada step stroke stroke+di sudah+sesak tiang+listrik
 tidak+keluar tidak+kuat tidak+pernah tidak+tolong tinggal+semua tusuk ~<adu ~<bac ~<dic ~<dig ~<dii ~<ged ~<gig
 ~<jar ~<keb ~<mat ~<mec ~<mel ~<nel ~<nem ~<rab ~<set ~<ste ~<tab ~<tus ~<was ~alat ~alua ~amaa ~amba ~assa ~baka
 ~bega ~cam> ~digi ~dike ~egap ~enja ~epet ~erak ~erge ~erju ~esak ~esam ~etol ~ganc ~gigi ~gkai ~iata ~igig ~jalu
 ~jari ~kap> ~kepa ~kuma ~lany ~luka ~mbak ~meca ~mend ~napa ~ncam ~nci> ~nyaw ~nyek ~nyer ~oron ~pakn ~paks ~pami
 ~par> ~pasn ~pemb ~perk ~rat> ~rcan ~rgel ~riny ~roke ~ruk> ~step ~stro ~temb ~tep> ~trok ~ving
6 4+hari ada+anak ada+asap adu+banteng ambruk+pas ampun anak+hilang anak+umur ancam api asap+tebal atap atap+masjid
 badan bangun banteng bantu+dulu batuk+darah bawa+arus bayi+ditinggal belum+datang bernyawa biru bisa+cepat bocah
 culik darah+banyak dari+jembatan dari+kemarin depan+pintu di+kandang di+kontrakan dipukul dorong gas+bocor gawat
 gigit+anjing golok+di hamil ikat indomaret+cimone ini+bawa ini+bener itu+kayanya jalan+ke jalan+sendiri jalan+tol
 kalau+bisa kata+mau kayanya+sudah kena ketemu+mayat ketuban kumat+lagi lagi+pegang lansia+jatuh marah+belum
 mau+melahirkan mau+tidur melahirkan meledak minum motor+adu mulut ngambang odgj+bawa orang+yang paman pamit
 panas+tinggi panggil+tidak peluru+nyasar petugas+minta sadar saya+jatuh saya+minum sekap+anak sekarang+dia sesak
 suara sudah+siap tangan+masuk tebal+dari temen+saya tergeletak terjun+dari tidak+bernyawa tidak+lihat tidur+botol
 tiri tiri+pegang tolong+dari ~<anc ~<api ~<bw> ~<cul ~<dar ~<dik ~<dor ~<gaw ~<his ~<ika ~<ila ~<kep ~<luk ~<ses
 ~<tir ~<wom ~ala> ~alur ~amit ~amuk ~anca ~ang2 ~arat ~ba2> ~berd ~biru ~boca ~cand ~culi ~dale ~diku ~doro ~ebot
 ~egal ~egen ~eled ~eran ~erca ~eret ~eset ~etub ~gap> ~gawa ~gun2 ~gun> ~hami ~hirk ~ibac ~ikat ~ilap ~ilet ~indi
 ~inum ~ipuk ~irka ~ivin ~jang ~kela ~kese ~ksa> ~kuli ~kuny ~leda ~lik> ~lita ~lutn ~many ~maya ~mbus ~meng ~minu
 ~naik ~ndih ~nele ~nera ~ng2> ~ngge ~ngil ~nuh> ~num> ~ocah ~oman ~pak2 ~pil> ~pur> ~rem> ~rian ~samb ~sebo ~sera
 ~suar ~tah> ~taun ~terb ~tiri ~tuh> ~ukin ~ulik ~ulin ~umat ~woma
5 ada+laki ada+respon ada+yang air+panas alat+marah almarhum+istri atap+gedung badan+orang bagaimana+ini
 bagaimana+nih bapak+jatuh bayi+dibuang bayi+merah belakang+gudang belatung bengkok biasa+mangkal bisa+ngomong botol
 cakar cari+saya cuma+marah cuma+ngomel darah+tidak dehidrasi dehidrasi+parah dekat+masjid depan+saya di+belakang
 di+foto di+gudang di+kamar di+lantai dia+mulai dia+sekap diam+aja dikeroyok diri+di ditusuk duduk+di foto+itu
 gelandangan+yang gudang+jalan hidup hidup+lagi ikat+di ini+bapak jembatan+cisadane kakak+saya kalau+saya
 kalau+tidak kami+minta ke+tiang kemarin+lapor kepala ketemu+bayi klien+tidak kok+petugas kondisinya kuat kuat+jalan
 lampu+nyala lansia+itu lansia+pingsan lantai+12 lumpur main+di makan+sudah maling maling+masih mangkal mangkal+di
 masih+ada mati+rasa mau+bunuh mau+hidup mau+minggir mau+susul minggir minta+tolong minum+baterai mulai mulut+busa
 muntah murid+saya ngigau ngomel+sekarang nyangkut nyangkut+di odgj+bakar orang+duduk orang+gantung orang+kejang
 orang+masuk orang+ngambang panjat pas petugas+belum pikir pingsan+lagi pohon+dengan raya+pasar robek rumah+saya
 rumah+warga sampai+tidak saya+badan saya+nyasar sayat+tangan sd segera sekarat+di sendiri+sudah si sudah+capek
 sudah+kaku sudah+lemas sudah+rusak sudah+sehat sundut sundut+rokok susul susul+almarhum takut+lapor tali+di
 tali+sudah tapi+sekarang temen tenggelam tenggelam+di teriak+jangan tidak+cepat tidak+datang tidak+tahu
 tidur+selamanya tinggi tolong+ada tolong+kirim truk trus tua+tidak tubuh tumpuk+sampah umur+6 warga wasiat
 yang+mati ~2in> ~<amp ~<att ~<awa ~<bad ~<bak ~<bom ~<cop ~<dun ~<hea ~<hid ~<jat ~<kay ~<lem ~<may ~<muk ~<nai
 ~<nim ~<nyi ~<rem ~<sad ~<sd> ~<si> ~<sob ~<ten ~<won ~adan ~adar ~aga> ~ahin ~aik2 ~ambr ~angu ~ar2> ~arii ~arus
 ~atah ~atas ~bada ~bann ~besi ~bom> ~boto ~bruk ~buju ~caka ~cepe ~dada ~dehi ~diik ~dimi ~dras ~dup> ~ehid ~emal
 ~embe ~emin ~emua ~enta ~enti ~enum ~epal ~era> ~erud ~esed ~gann ~gau> ~gede ~ggel ~ggi> ~giga ~gin> ~gkok ~goro
 ~hidr ~hidu ~iak> ~ibir ~idra ~idup ~iem> ~igau ~iika ~ik2> ~ingi ~irny ~iru> ~jat> ~keje ~keli ~kuat ~lam> ~latu
 ~lek> ~let> ~luan ~lumn ~manj ~mit> ~munt ~ndut ~neng ~ngeb ~ngej ~ngig ~ning ~obek ~ojol ~oma> ~otol ~pala ~peca
 ~piki ~puka ~rah> ~riin ~rkan ~robe ~rubu ~rudu ~sap> ~sege ~sek> ~seka ~seng ~sere ~sesa ~sese ~siat ~sobe ~sund
 ~tah2 ~tong ~truk ~trus ~tuba ~uban ~ulai ~umny ~unci ~usul ~utny ~yebr ~yok>
4 6+tahun ada+balita ada+polisi aja+yang alat+di ambruk amuk+lagi anak+sundut anak+tetangga ari asap+item atap+ruko
 atas+jembatan atas+semua awalnya awalnya+cuma badan+dingin bakar+besar bakar+kasur balita+terlantar banget+mau
 banget+tidak bangun+dari bantu+segera baru+lahir batu bau+menyengat bayi+baru bayi+ditaro begitu bensin berani
 besok+tidak biar+saya bola+mata bts bukan+simulasi bunuh+saya cepat+kesini culik+anak dada+tidak darurat+medis
 demam dengan+tali depan+indomaret depan+warung di+antri di+balkon di+kali di+luar di+pagar di+pasar di+poster
 di+ruko di+teras dia+bacok diare dulu+dia gas gedung giling hampir+mati hapenya hapenya+mati jalan+baru jalan+daan
 jalan+di kamar kambing kami+jatuh kandung kata+ini kawat kaya+mau kayak+tindih ke+jalan ke+kali ke+rs keguguran
 keguguran+di kena+orang kena+serang keras kereta+lewat kesamber kirim+ambulans kirim+orang korban korek lagi+cari
 lagi+duduk lagi+kereta laki+pingsan lalu+cuma lama+sakit lantai lapar+sampai lari lemas+banget lemas+tidak
 lewat+pagar malu mana+ini mantan manusia masuk masuk+kolong masuk+rumah mau+nekat mau+turun medis mendadak
 menunggu+polisi merem minggu+lalu minta+bantu mogok+di motor+dengan mulut+miring muntah+terus nekat nyala
 nyala+terus nyulut obat+sudah odgj+kejar odgj+lempar oplosan pakai+pisau pas+mau pasien+lari pasung pegang pembatas
 penumpang perempuan+saya pernah+keluar pinggir+flyover pisau+di polsek pulang+di punggung putar putus racun+tikus
 rawa rawa+kucing rel rel+dekat respon rokok+kata rumah+tetangga sakit+tapi sampai+mati saya+aja saya+chat
 saya+darah saya+demam saya+di saya+kalau saya+pergi saya+sekap saya+sembunyi saya+sering saya+siram sebelah+bau
 segenggam sekali sekarang+bawa serang+petugas seret seret+motor sih+tapi simulasi+ini siram+air sisa sudah+10
 sudah+aman sudah+luka sudah+mau tabrak+lari tadi+dia tahun+tangis tangis+sendiri tanya+ini tanya+kalau tapi+orang
 tembak tengah terbalik teriak teriak+minta terus+sudah tetangga+bakar tetangga+sekarang tidak+naik tidur+keras
 tidur+sekarang tindih titip+anak tolong+bagaimana tolong+cepat tower+bts tpa tpa+rawa trotoar+jalan tumpuk
 untuk+semua upacara update+korban via yang+gantung yang+masih yang+pergi ybs+bawa ~<akh ~<bib ~<ble ~<boc ~<bts
 ~<bur ~<cuc ~<dad ~<gas ~<ham ~<he> ~<jur ~<kaw ~<keg ~<kri ~<kum ~<lif ~<mut ~<nek ~<opl ~<org ~<pre ~<rel ~<ser
 ~<sua ~<tpa ~<tub ~<upa ~<via ~abun ~adu> ~afas ~ahir ~ahun ~ajam ~akhi ~aksa ~alem ~ali> ~ame> ~amil ~amur ~angi
 ~angk ~anus ~apen ~atu> ~bali ~bek> ~bens ~beru ~bet> ~bibi ~bts> ~buki ~bun> ~cah> ~caha ~cem> ~coco ~dar2 ~dekn
 ~dema ~diap ~diar ~diem ~dige ~dih> ~diru ~dut> ~ebuk ~ecan ~eden ~edis ~edun ~egit ~egug ~ejal ~ejar ~ejep ~elah
 ~elek ~elew ~elo> ~elp> ~emam ~emes ~enda ~enem ~enga ~enin ~epok ~epot ~erdu ~erhi ~erny ~erte ~esek ~espo ~et2>
 ~ewe> ~gal> ~gali ~gedu ~geng ~ggam ~ggun ~gile ~gili ~gugu ~gura ~hape ~hin> ~hut> ~iare ~iban ~icar ~ide> ~ife>
 ~impu ~inya ~isir ~itis ~itus ~kany ~kawa ~kaya ~kegu ~kep> ~kepo ~khir ~korb ~kosa ~krit ~kunc ~lahi ~leme ~losa
 ~luar ~malu ~mam> ~manu ~marn ~masu ~mate ~mbin ~mbru ~meni ~mes> ~mil> ~mpt> ~muku ~mute ~nafa ~ncem ~ncen ~nda>
 ~ndad ~ndar ~ngat ~ngen ~nong ~nsin ~ntah ~ntai ~nusi ~nyal ~ok2> ~oplo ~orba ~pega ~pene ~peng ~perp ~pese ~petn
 ~ping ~pisa ~plos ~puk> ~putu ~rame ~rani ~rbal ~rek> ~rel> ~remu ~rent ~resp ~riak ~riti ~rtem ~rum> ~sada ~san>
 ~sany ~seda ~seke ~semi ~sep> ~seru ~sisa ~spon ~ssal ~sul> ~sumu ~teng ~tert ~teu> ~tpa> ~trin ~trip ~tubu ~tuin
 ~tung ~ubuh ~ugur ~ujur ~ukun ~un2> ~unta ~upac ~utus ~waln ~warg ~wasi ~wong ~yala
3 3+hari =work ada+api ada+denyut ada+kendaraan ada+maling ada+napas adik+saya ajak ajak+ngomong ambil+dia ambruk+di
 anak anak+4 anak+balita anak+main anak+sd ancam+warga angke+ciledug angkot+tabrak anjing+odgj arusnya asap+kemana
 aspal backup bakar+asap bakar+di bakar+warga balita+ditinggal balkon balkon+apartemen bantal bapak+yang barang
 bau+bangkai bau+dari bawa+senjata bayi+dibungkus bayi+sudah belulang belum+ambil bensin+dengan besok+kalian biar
 biasanya+diam bibir bibir+biru biji biji+rambut bocor+bau botol+rusak brenti bunuh+diri busa busway capek+saya
 cari+tapi cepat+lansia cium copot dagang dalam darah+dari darah+duduk dari+dunia dari+jpo dari+rs dari+tumpuk
 dekat+lampu dekat+stasiun dengan+kucing dengan+sekali dengan+tetangga denger+suara di di+dapur di+kp di+situ
 di+tempat di+terminal dia+amuk dia+di dia+sudah dia+tulis diam+hari dibacok+gang dibawa+lari dicek+ternyata dicekik
 dikenal dinsos+di dipukul+pakai dirubung diserang ditaro ditaro+di ditembak+orang dong+ini duduk+depan dunia end
 foto+tali gali gang+masjid gang+mawar gantung+di gelandangan+setrum gerak+lagi gigit+ular gini golok+depan
 golok+jalan golok+ke goyang guy halte+rsud harus+lapor hebat identitas+di ini ini+terakhir isi itu+suka jamaah
 jantung jantung+jalan jatuh+ke jok jual+tiba jurang kaca kain kaki kaki+busuk kaki+manusia kaki+tabrak kaku+di
 kalian kamar+mandi kandang+kambing kantor+pos kardus karung karyawan kata+sudah kayaknya kayu+gang ke+end ke+mana
 ke+mobil kebon+pisang kejar kejar+anak kejar+di kemarin+tapi kemis kena+air kena+mesin kendaraan kepanasan kereta
 kereta+nanti keroyok kesamber+petir keselek ketauan ketemu+kepala ketuban+di kirim kirim+damkar klien+amuk kompor
 kontrakan+sebelah korban+jiwa korban+luka kp+bulak kunci+di lagi+jual lagi+lewat lama+banget lama+orang
 lansia+tabrak lansia+tidak lantai+10 lantai+dua lap lapak+rongsok lapor+odgj lari+orang lebam liar+di lihat+ada
 lihat+saya longsor luar malah maling+di mana+tidak masih+putar massa masuk+jurang masuk+ke masuk+mesin masuk+mobil
 mati+di mau+hilang mayat+laki menara mencong menyengat+dari merah+tangis meresahkan minta+backup minum+air
 minum+oplosan minum+semua mobil mobil+mogok motor muka muka+biru muka+mencong muka+sudah mules naik+tower nangkring
 nangkring+di napas+di napas+kolong ngomong+dengan nongol+dari nya+belum odgj+amuk odgj+jatuh ojol orang orang+kp
 pager pager+jembatan panas+41 panas+dengan panik panjat+menara panjat+tiang papan papan+reklame parah+di
 pasar+anyar pasar+kemis pasung+dengan pecel pegang+korek pegang+pisau pelipis+robek pelo pengendara perahu
 perempuan+duduk perempuan+mau perempuan+perkosa pergi+selamanya perut pisang+belakang pohon+depan pos+cimone potong
 potong+kaki potong+tubuh pukul+orang pukul+saya puskesmas+cipondoh raba+anak reklame rel+tidak rumah+apa sabun
 sadar+depan sadar+di sahut sahut+panggil sapi satu satu+saudara saya+ambruk saya+hamil saya+lihat saya+luka
 saya+obat saya+pegang saya+sayat sebelum sekarang+amuk sekarang+orang sembunyi semua+obat sendiri+depan setrika
 sopir status+wa stroke+sekarang suara+senjata sudah+baca sudah+besar sudah+biru sudah+di sudah+dirubung sumur surat
 sutet tabung+gas tahun+kunci tahun+sendiri takut+banget takut+kenapa takut+meledak tangan+anak tangis tarik
 tarik+anak tebal teman tenang+masih teras+rumah terlantar+sendiri tertelan tetangga+saya the tiang tiap+teriak
 tiba+stroke tidak+berani tidak+brenti tidak+dikenal tidak+minum tidak+nongol2 tinggi+3 tinggi+sampai titip tower
 trus+tidak tua+di tukang tukang+gali tukang+parkir tulang+belulang tulang+nongol tulis+pesan tulis+surat ud umur+2
 usah+cari usus via+112 waras warga+dan warung+pecel yang+ambruk yang+sakit yang+teriak yang+tolong ~<air ~<all
 ~<ana ~<any ~<ari ~<asp ~<ast ~<bij ~<bre ~<buj ~<cak ~<cew ~<cut ~<dem ~<di> ~<end ~<get ~<gin ~<gir ~<goy ~<heb
 ~<ini ~<iny ~<isi ~<jas ~<kac ~<kai ~<kak ~<ket ~<kor ~<lon ~<lua ~<mal ~<mba ~<med ~<mer ~<mob ~<mul ~<nad ~<ora
 ~<oro ~<pag ~<pat ~<ped ~<pej ~<pem ~<pis ~<pk> ~<rek ~<sah ~<sek ~<sun ~<ter ~<tlp ~<tow ~<ud> ~<usu ~aah> ~aban
 ~acku ~adak ~aduh ~agan ~ager ~ahan ~ahut ~ajak ~ajik ~akaw ~akin ~akny ~alik ~am2> ~anak ~ance ~anik ~anta ~anya
 ~ap2> ~araa ~aram ~ari2 ~asta ~asuk ~atap ~atoh ~atun ~aut2 ~awal ~awat ~ayu> ~back ~balk ~bam2 ~bam> ~begi ~berp
 ~biar ~biji ~bir> ~bran ~bren ~broj ~buny ~busa ~busw ~cant ~cewe ~cium ~ckup ~copo ~cucu ~cuna ~cuny ~daga ~dala
 ~dann ~dany ~dar> ~diaj ~dicu ~dido ~diha ~dipe ~dipu ~duni ~duri ~dus> ~ebak ~ebam ~ebra ~edag ~ede> ~ekal ~ekek
3 ~ekla ~elet ~elua ~elul ~elur ~emas ~enag ~enal ~enco ~end> ~enge ~er2i ~eres ~eria ~erub ~erus ~esad ~esah ~etab
 ~etau ~etny ~etri ~gacu ~gap2 ~gat> ~gayu ~geba ~gebu ~geja ~gelu ~gera ~geri ~geru ~ggal ~ggig ~gil2 ~gil> ~gis>
 ~gitu ~gkul ~goya ~gsor ~guy> ~hala ~head ~heba ~hiri ~iaja ~iapi ~idor ~igeb ~igoy ~iken ~iksa ~il2> ~imin ~imis
 ~inga ~ipec ~iri> ~irim ~irub ~isam ~iset ~iso> ~iten ~itua ~ium> ~jak> ~jama ~jar> ~jato ~jeri ~jika ~jura ~kaca
 ~kain ~kaki ~kamb ~kard ~kary ~kaw> ~kece ~kele ~kemi ~kero ~klam ~krin ~ksi> ~lama ~lamb ~lat> ~lema ~leta ~leut
 ~lian ~lkon ~lomp ~lula ~maah ~maji ~mar> ~mbel ~mbun ~medi ~meny ~mnya ~mobi ~mpor ~mpur ~nadi ~naga ~nak> ~nara
 ~nasa ~nduk ~nemb ~ngac ~ngah ~ngap ~ngay ~ngin ~ngis ~ngku ~ngol ~ngor ~ngso ~ngun ~nia> ~ntal ~nyak ~nyay ~nyeb
 ~nyia ~nyil ~nyul ~nyus ~obil ~obra ~ocor ~oke> ~ompa ~ongo ~ook> ~opir ~opot ~org> ~oyan ~paca ~page ~paha ~panj
 ~para ~pasi ~pasu ~pece ~peja ~pelo ~penu ~pin> ~pot> ~poto ~puki ~r2in ~raan ~rahu ~ramp ~rdar ~rdus ~rekl ~remb
 ~resa ~rger ~ri2> ~rim> ~rlam ~rojo ~rsim ~rtel ~ryaw ~sabu ~saha ~sahk ~sahu ~sak> ~samu ~sapi ~satu ~set> ~she>
 ~simb ~sin> ~sopi ~sor> ~ssa> ~stag ~suku ~sung ~sway ~taga ~tai> ~tet> ~the> ~tlp> ~tnya ~toh> ~tol> ~towe ~tuka
 ~uan> ~uara ~ucun ~um2> ~umpa ~undu ~unia ~unk> ~unyi ~urai ~urat ~usus ~uswa ~ut2> ~utar ~utet ~via> ~want ~was>
 ~way> ~wer> ~yakn ~yeke ~yeki ~yile ~yira
2 05+kelurahan 112+bakar 2+kunciran 2+rw 4+jatiuwung 6+rw 60an 7+bulan 9+bulan 9+perum =still a+pisau abis
 abis+minum ada ada+ari ada+begal ada+kaki ada+mau ada+orang ada+siapa air air+keras aja+saya akhiri akhiri+semua
 alat+botol alhamdulillah+sudah ambulans amuk+bawa anak+anak anak+jalanan anak+pakai anak+sekolah anak+teriak
 anak+tk angkot+tidak angkot+tolong antara antri apa+odgj apartemen apartemen+jalan api+merembet ari+arinya
 ari+belum arinya asap astaga atas atas+rel bacok+orang bahar+blok bahaya+tabrak bajaj bajaj+depan bakar+gang
 balita+jalan banget+di banget+gigil bangku bangun+kolong banjir bank+bri banyak bapak+demam bapak+kontrakan
 bapak+tidak bapak+tua baru+pemda baru+pulang baru+sekarang batuk bawa bawa+batu bawa+dengan bawa+racun bayi+buang
 bayi+demam bayi+masih bayi+umur becak bedeng+pasar begal+di belum+keluar belum+kembali bener+bukan berani+pegang
 berdiri berenti bernanah beruntun biasa+di biasanya bibirnya bicara bisa+angkat bisa+kirim bisa+napas bocah+2
 bocah+kecil bocah+main bocor+darah bocor+dekat bonceng bri+jalan bugel+rt bukan+hoax busa+jalan busuk+sudah by by+a
 cari+itu cari+tidak chat cimone+jaya cimone+korban cuma+lihat cuma+tidur daan daan+mogot dagang+di dagang+pada
 dalam+tas damai+3 dan+tidak darah+lagi dari+kebun dari+kontrakan dari+pohon dari+sepeda dekat+lapangan demam+lemas
 dengan+alat dengan+korek depan+kantor depan+panti depan+pasar depan+puskesmas di+aspal di+bangku di+grup di+jalan
 di+jangan di+jendela di+kolam di+kursi di+lemari di+lift di+pager di+sawah di+semak di+tepi dia dia+cekik dia+has
 dia+is dia+kata dia+kunci dia+masih dia+panjat dia+punya dia+sayat dia+teriak dia+took dibuang dibungkus+kresek
 dilempar dingin+tidak dipukul+suami disuapin dulu+bapak eh+kumat emas emas+pasar emperan+toko es flyover+saya gaduh
 gang+pinang gelandangan+dipukul gelandangan+gigit gelandangan+jatuh gelandangan+ketemu gelandangan+tua gendong+bayi
 geng geng+motor genteng+rumah gerak+saya get get+up gigil golok+gang golok+kp golok+marah got+tabrak got+tusuk
 grup+saudara gudang+kardus hamil+7 hamil+9 hamil+tua hari+ini harus has+a having his hoax+ada hp+tidak induk info
 info+112 inggris ini+dorong itu+satpam jadi+gini jalan+ada jalan+gatot jalan+kaki jalan+km jalan+mangga
 jalan+merdeka jalan+rel jalanan jam+11 jambret jangan+sampah jangan+sampai jari+potong jatuh+dan jatuh+di
 jawab+dari jaya+rt jembatan+gerendeng jembatan+mau jendela+saya jiwa jurumudi+lama kabeh kaki+depan kaki+kolong
 kaki+orang kali+dekat kali+tidak karaoke karena+harus karyawan+masuk kata+tidak kayanya+mau kayu ke ke+atas
 ke+bawah ke+leher kebon+singkong kecil+di kecil+sedot kedengeran kejang+depan kelas keluar+busa kelurahan+bugel
 kelurahan+panunggangan kelurahan+sukajadi kemana kemana+mana kemarin+itu kena+lempar kena+setrum kenceng keras+muka
 kereta+mau kereta+poris keributan keributan+di kerja+sekarang kesakitan ketemu+sesosok ketuban+sudah kompor+meledak
 konter kontrakan kontrakan+tidak koordinasi korek+dengan kosnya kosong kp+jurumudi kp+rawa kunci+tidak lagi+hamil
 lah lahir+di laki+dekat laki+jatuh laki+meninggal laki+odgj laki+saya lama+dekat lansia+e lansia+raba lansia+tadi
 lantai+5 lap+via lapangan+upacara lapor+jadi lari+ke lemari lemas+semua lempar+batu lempar+motor lewat+jalan lift
 lk2 luka+bakar luka+bernanah makan+tapi maling+maling mangga+raya manusia+di masih masih+di masih+merah
 masih+nempel masih+tangis masjid+kunciran masuk+maling mata+ke mati+tidak mau+akhiri mau+bakar mau+culik mau+pindah
 mau+sudah melahirkan+bidan meledak+di melek melepuh mengambang meninggal+tadi menunggu menyengat merem+terus
 merembet merembet+ke mesin mesin+press minggu+ditinggal minum+pembersih minum+racun minum+sabun miring mogot
 motor+ada motor+ambil motor+pakai motor+tidak mr mr+x muntah+darah murid nah naik naik+motor naik+turun nama+tidak
 nanas+panunggangan napas+tinggal nempel ngaku+untuk ngambang+di ngiler ngomel ngumpet ngumpet+di no+4 nomor+9
 nongol2 nyasar+di nyolong+ayam nyuruh nyuruh+saya nyusu obat+satu odgj+apa odgj+ke odgj+mau odgj+meresahkan
 odgj+tidak ojol+yang orang+bunuh orang+gang orang+got orang+itu orang+kena orang+kurang orang+meninggal orang+nya
 orang+odgj orang+pada orang+sakit pabrik+bakar pada pada+bawa paha pakai+batu paling paling+umur pamit+mau
 panggil+badan panjat+tower panunggangan+utara parkir+ramayana pas+bener pasar+cimone pasar+induk pegang+batu
 pegang+golok pelipis pembantu pembersih pembersih+lantai penelepon+lansia penghuni penumpang+angkot perahu+terbalik
2 perempuan pergi+saya pesan+terakhir pinang+2 pinang+griya pinggir+gedung pinggir+jembatan pinggir+lantai
 pingsan+kepanasan plastik+item pohon+kelapa polisi+depan poris+tidak press press+pabrik proyek+apartemen ps
 ps+tanah pucat pukul+gelandangan putus+kena racun+di racun+makan rapat rawa+rt raya rebut royal royal+3 rs+kami
 rs+melati rs+tapi rt+02 rt+04 rt+6 rt+7 ruko+pinang rumah+bakar rumah+depan rumah+di rumah+haji rumah+lewat
 rumah+makan rumah+nomor rumah+orang rumah+rusak rusak+ketuban rusak+orang rusak+rumah rw+05 saat+ini sabun+cuci
 sakit+banget sakit+jiwa sakit+kayak salah+satu sambil+bawa sambil+tangis sarung satpam satu+bawa satu+strip
 saya+bakar saya+bayi saya+bener saya+bonceng saya+culik saya+dicekik saya+dipukul saya+kata saya+kumat saya+lewat
 saya+masih saya+masuk saya+ngumpet saya+ojol saya+sekarang saya+siap saya+sudah saya+tertelan sayang+saya
 sebelah+kontrakan sedot sekarang+jalan sekarang+kejang sekarang+lempar sekarang+muntah sekarang+naik
 sekarang+pegang semak sembunyi+di semua+ini semua+orang sendiri+pakai senjata+kata sesak+kumat sesosok
 sesosok+mayat setrum+kabel setrum+pas si+udin singkong singkong+dekat situ+cipondoh sopir+linglung strip suami+saya
 suami+tiap sudah+6 sudah+aja sudah+bengkak sudah+dikasih sudah+kejang sudah+tulis sukajadi surat+untuk
 tabrak+beruntun tabrak+by tabrak+gerobak tabrak+kereta tabrak+pohon tabrak+truk tadi+ngaku tadi+saya tadi+tunggu
 tahun+jalan tahun+nyasar takut+tapi tali+dari taman+royal tambah+sekarang tangan+karyawan tangan+putus
 tangerang+ada tangis+tidak tapi+kok tarik+paksa taruh tawuran telanjang+jalan telanjang+tidur telepon+02 teman+saya
 tenang+eh tengah+jalan tenggelam+kali tenggelam+ke tepi tepi+kali terakhir+kali terbalik+ada tergeletak+di
 tergeletak+tidak teriak+mau teriak+sambil terjun+ke terminal+sudah terus terus+di terus+jalan terus+orang
 terus+pukul terus+tidak tetangga+sebelah tidak+berenti tidak+get tidak+jawab tidak+melek tidak+tetangga tidak+waras
 tidur+mulu tikus tinggi+dekat toilet toko+emas tolong tolong+ambulans tolong+damkar tolong+dia tolong+dong
 tolong+tetangga tolong+tindak took tu tua+laki tulis tumpang+tanya tunggu+stasiun tunggu+tidak ubah ujung
 untuk+kerja up upacara+puspem waktu+itu warga+di warga+lapor warga+rame warga+sudah warung+pakai wudhu x
 yang+ditusuk yang+kemarin yang+lansia yang+lewat yang+odgj yang+pingsan yang+sayang yang+stroke ybs+sekarang ~60an
 ~<60a ~<abi ~<ada ~<ala ~<amb ~<and ~<bah ~<baw ~<bes ~<bic ~<bpk ~<bro ~<bus ~<by> ~<ciu ~<dag ~<dal ~<deh ~<did
 ~<dip ~<dmn ~<dpr ~<eda ~<es> ~<fel ~<g> ~<gak ~<gen ~<geu ~<gil ~<gre ~<guy ~<hap ~<hut ~<i> ~<jer ~<jiw ~<ke>
 ~<kel ~<kni ~<koi ~<kua ~<kuk ~<leg ~<leu ~<lk2 ~<lum ~<maj ~<mir ~<mot ~<mr> ~<mun ~<my> ~<nab ~<naf ~<nah ~<nea
 ~<nga ~<nge ~<nod ~<nol ~<nu> ~<oba ~<obe ~<od> ~<ojo ~<old ~<oma ~<ore ~<pah ~<pec ~<peg ~<pol ~<pot ~<ps> ~<puc
 ~<ray ~<reb ~<rmh ~<roo ~<roy ~<rub ~<sab ~<saj ~<she ~<sis ~<som ~<sop ~<tau ~<tep ~<teu ~<til ~<tiy ~<to> ~<toi
 ~<ton ~<too ~<tu> ~<tuk ~<uba ~<uda ~<uju ~<up> ~<wud ~<x> ~<yg> ~abbe ~abeh ~abet ~abin ~abul ~aby> ~ada> ~ajaj
 ~aki> ~aksi ~alia ~alke ~alko ~alny ~alo> ~amar ~ampa ~ancu ~ando ~ans> ~ant> ~aoke ~ara2 ~arao ~ardu ~arka ~aro>
 ~aruh ~arya ~asad ~asap ~asin ~ata> ~athi ~ati> ~atpa ~atuk ~avin ~awan ~awis ~awur ~ayah ~baby ~baja ~bal> ~bang
 ~bari ~batu ~bbed ~beca ~bed> ~beh> ~beka ~belu ~bert ~bica ~bing ~birn ~blee ~bonc ~bony ~bpk> ~brea ~bret ~buda
 ~buka ~buli ~cak> ~cakn ~cat> ~cebu ~cong ~cor> ~cung ~cut> ~dan> ~deke ~der> ~dhu> ~dia> ~dibi ~dibu ~dica ~dice
 ~digo ~dijo ~diny ~diri ~disa ~dite ~dosi ~dot> ~dpr> ~dung ~eath ~ebur ~ecak ~eceb ~ecel ~edin ~edot ~eduk ~eedi
 ~egan ~egil ~ejer ~ekan ~ekar ~eket ~ekny ~ekun ~elel ~elep ~elip ~ell> ~eloj ~elup ~ema> ~embi ~en2> ~ena> ~enar
 ~ence ~engh ~enku ~enny ~ensi ~enun ~eone ~epat ~epe> ~epi> ~epit ~epti ~epuh ~erab ~erda ~erdi ~erdo ~erem ~erib
 ~erna ~erpe ~ersi ~erun ~esir ~esos ~etak ~etih ~eun> ~eus> ~euti ~ewas ~fasn ~fell ~gaca ~gai> ~gasa ~gata ~geje
 ~gele ~gen> ~genc ~gend ~geus ~ggg> ~ggri ~ghun ~gila ~gini ~gis2 ~gol2 ~gol> ~gome ~gris ~guli ~gunc ~guni ~hang
 ~haru ~havi ~hear ~hira ~hiru ~hit> ~huni ~ian> ~iara ~iasa ~iba2 ~ibua ~icek ~icul ~ift> ~igil ~iin> ~iinj ~ijam
 ~iji> ~ikam ~ikun ~ikus ~ilar ~ilem ~iler ~ilit ~ills ~inja ~inti ~inyi ~inyo ~ipak ~is2> ~isen ~isto ~isua ~isun
 ~iwa> ~iyan ~jaj> ~jamb ~jasa ~jata ~jepi ~jer> ~jiwa ~jok> ~jol> ~jota ~kaja ~kakn ~kalo ~kama ~kana ~kanc ~kat>
2 ~kayu ~kede ~kege ~kena ~kend ~keta ~kiny ~knif ~koma ~koor ~kore ~kosn ~koso ~kuku ~lai> ~lap> ~lari ~lase ~leba
 ~leed ~lele ~lep> ~leps ~lepu ~lift ~lin> ~ling ~lipi ~lk2> ~lls> ~lojo ~loto ~lump ~luri ~mak> ~mala ~mass ~maut
 ~mayi ~mban ~mbat ~mbek ~mbet ~mbir ~mbre ~mbul ~mel> ~menc ~menk ~menn ~meon ~mesi ~miri ~misa ~moto ~mpa> ~mplu
 ~mpua ~mua> ~mule ~mulu ~muri ~n2in ~nabr ~nak2 ~namp ~ncon ~ndis ~near ~ned> ~neka ~nemp ~nfo> ~ngab ~ngaj ~nged
 ~nggg ~nggr ~nghu ~ngik ~ngob ~nife ~nimp ~nodo ~ntol ~ntra ~ntri ~nusu ~nyau ~nyel ~nyo> ~nyur ~obah ~oben ~obon
 ~ogot ~oile ~ojot ~old> ~omel ~omeo ~once ~ondi ~ongg ~onyo ~oord ~ordi ~orek ~osny ~osok ~oson ~oten ~otor ~ower
 ~oyal ~pake ~pali ~palu ~pana ~pani ~pari ~part ~peli ~pema ~pend ~pill ~pirn ~piso ~pist ~puca ~puce ~punk ~rai>
 ~ran> ~raok ~rasi ~ratn ~raya ~rdin ~rdir ~rdos ~reat ~rebu ~repe ~ress ~ret> ~rgil ~rid> ~rip> ~rit> ~rku> ~rlum
 ~rmh> ~rnan ~rnap ~rnya ~roya ~rser ~rtin ~ruan ~ruba ~runt ~sad> ~saja ~saka ~sapn ~saru ~sawa ~sayu ~sedo ~sela
 ~sept ~seso ~siks ~sis> ~sok> ~some ~song ~soso ~stol ~suap ~sura ~sus> ~tabb ~tank ~tap> ~tas> ~taua ~tawu ~teli
 ~tepi ~ter2 ~teri ~terk ~ters ~timp ~tind ~ting ~tir> ~tiya ~toil ~took ~tpam ~trak ~trik ~tus> ~uann ~uapi ~ubah
 ~ucat ~ucet ~udak ~udhu ~uka> ~ukaj ~ukan ~uku> ~ulak ~ules ~ulis ~umur ~un2i ~unaw ~urid ~urin ~urit ~usa> ~usia
 ~uter ~utik ~verd ~wati ~wudh ~wura ~yamb ~yany ~yaut ~yaya ~yeng ~yiak ~ying ~yuli ~yun2 ~yuru
1 02+15 04+11 08+15 1+banyak 10+menit 11+cibodasari 2+no 7+pinang 8+poris abis+makan abis+sekarang ada+artinya
 ada+badan ada+bapak ada+bocor ada+odgj ada+reaksi ada+surat ada+tukang agus air+got aja+badan alat+kaca alat+ke
 alat+nya alergi ambil+alat ambil+golok amuk+di ancam+saya anget anggota anjing+rabies anyar artinya artinya+mau
 arus+kali asuhan atas+genteng badan+biru badan+gigil badan+penuh bae bahar bahasa+aneh bakar+orang bakso+muka
 banget+kayak bangunan banjir+di banyak+darah bapak+dia bapak+naik bapak+tiba baring batu+dengan batu+di batu+kaca
 bawa+apa bawa+bensin bawa+cair bawa+tali bayi+ketemu bayi+tangis begal+pakai belakang+rw belakang+sudah belanja
 belum+ketemu belum+tangan belur bendungan bensin+mau benteng+betawi berani+dekat berantakan bertengkar betawi
 bibirnya+biru bidan bisa+gerak blok+c bocor+di bocor+gas bola bri+poris bulakan buruh+pabrik bus+jatuh busuk
 busuk+ada butuh+bantu c cair+kata cape cape+hidup cat+bakar cekik+anak cepat cepat+orang cepat+tetangga chat+kata
 cibodas+sari cibodasari cisadane+dekat cubit daerah dagang+berantakan dalam+tidak dan+muntah dapur darah+dekat
 darah+depan darah+gang darah+ngalir darah+ngocor dari+dalam dari+jendela dari+motor dari+rumah darurat
 dekat+bendungan dekat+mushola dekat+rusunawa dekat+situ dekat+tpa dengan+a denyut+lemas di+atap di+bakar di+becak
 di+empang di+pinggang di+toko di+wc dia+keluar dia+mabuk dia+naik dia+serang dia+wants diam+bae diam+di diam+tidak
 diancam dijual+orang dikipasin dipukul+bapak dipukul+satu dompet dua+hari dua+tahun duduk+terus duga e facebook
 flyover+sudirman gang+damai gang+langgar ganggu+jiwa gas+meledak gedor gedor+tidak gelandangan+itu
 gelandangan+pulang gelandangan+sesak gelap+banget golok+cari golok+dekat golok+lagi golok+lain golok+sambil
 goyang+badan grab griya guy+dengan halte+sudah hamil+5 has having+a hear henti henti+napas her herself hias
 hias+parung hidup+saya hujan+pas hutang ikan ikan+hias iki infeksi info+tambah ini+bagaimana ini+orang is+having
 itu+sudah jalan+belum jalan+benteng jalan+kenanga jalan+merpati jalan+sukun jangan+cari jas jas+hujan jatuh+tina
 jembatan+berendeng jendela jpo+jalan kaki+kena kaki+saya kali+di kami+cari kami+tunggu kasir kata+capek kata+jangan
 kata+warga kayu+di ke+anak ke+cisadane ke+genteng ke+rel ke+semua kecil+dipukul kejar+bapak kejar+warga kelahi
 kelas+saya keluar+orang keluar+pisau keluarganya+di kenanga+no kepala+orang keringet keringet+dingin keselek+bakso
 ketangkep ketemu ketemu+tulang ketemu+warga kios+pulsa kirim+video kirim+voice klien+serang km+4 kobra kok+tidak
 kolam+renang kolong+flyover kontrakan+haji korban+darah kp+baru kuah kuah+bakso kuat+lagi kuda kulit+luka
 kunciran+jaya lagi+dipukul lagi+rame lah+tidak laki+darah lalat+banyak langgar lansia+bakar lansia+sesak
 lansia+terjebak lapor+ke lapor+siapa layang+cibodas ledug+tolong lempar+rumah lewat+jendela lewat+pakai lihat+tidur
 lihat+tulang luka+belur luka+infeksi luka+tolong lurah mabuk mabuk+apa macet+di majikan malabar+cibodas malah+ambil
 maling+ketangkep masjid+tidak mata+melotot mata+merem mayat+nyangkut mayat+perempuan melotot mengganggu+saya
 merah+di merpati merpati+2 minyak minyak+tanah mobil+warga motor+jalan motor+yang muda+odgj naik+pager napas+gang
 napas+satu ngaji ngocor ngos ngucur no+3 no+7 no+8 note note+pamit nya+malah nyamber odgj+itu odgj+panjat
 odgj+pasung odgj+pegang odgj+rusak ojol+tabrak orang+batuk orang+ganggu orang+kami orang+luka orang+tabrak
 orang+tergeletak otista+dekat pakai+bensin pakai+jas pakai+sapu pakai+senjata pakai+tangan palak+pakai palem+raja
 panggil panggil+diam panik+suami panti+asuhan parah+tolong pas+panas pasar+buaran pasar+cipadu pasar+ikan
 pasar+minggu pembeli penelepon+tetangga penuh+luka penumpang+saya perempuan+di perempuan+seret pergelangan
 pergi+ditinggal perlintasan+kereta perut+saya pidato pidato+pakai pinggir+jalan pintu pintu+rumah piring+terus
 pisau+sekarang plastik+jatake plawad+utara polisi polisi+di pondok+bahar pos+ronda ps+malabar pukul+dengan
 pukul+satpam pukul+warga puluh puspem putar+di raja raja+rt rame rame+sekarang raya+no reaksi rel+tunggu
 remaja+perempuan renang ronda rt+gang rumah rumah+ambruk rumah+bawa rumah+kontrakan rumah+sambil rumah+sendiri
 rumah+taman rusak+mobil rusunawa rw+2 rw+3 sadar+turun sambil+kata sambil+pegang sampai+lihat satpam+mall
 satu+kampung saudara+kata saya+baca saya+dada saya+kirim saya+lapor saya+panggil saya+pasung saya+perkosa saya+tadi
1 saya+tapi saya+tiap saya+tinggal saya+umur sayang sd+depan sekarang+cekik sekarang+kejar sekarang+pukul
 sekolah+bawa semua semua+barang sendiri+umur senjata+depan serang+warung si+agus sikunya siram+bensin siram+kuah
 siram+minyak situ+bulakan sopir+grab sp4n+no stasiun+poris stasiun+tidak suami+cekik suara+kesakitan sudah+datang
 sudah+dikipasin sudah+nyamber sudah+tiga sukamulya+cikokol sukun sukun+raya sukuna sumur+tidak surat+wasiat suruh
 tabrak+bus tabrak+kayu tabrak+motor tabrak+tiang tabung tahu+dia tahu+kemana tahu+nama tahun tambang tamu tanah+ke
 tangan+kanan tangan+sekarang tangis+cari tangis+sambil tangkal tanpa+identitas tapi+kondisinya telinganya
 terakhir+dia terjun+di terlantar+sudah terus+kejar tetangga+amuk tetangga+kena tiasa tidak+angkat tidak+buka
 tidak+odgj tidak+sekarang tidak+tiasa tiga tiga+orang tina tindak+lanjut tinggal+tulang tinggi+di toko+saya tolak
 tolong+arah tolong+mengganggu tujuh tukang+bangunan tukang+becak tukang+ojek tukang+sayur tulang+manusia
 tulang+orang tunggu+ambulans tunggu+kereta umar+karawaci umur+60an umur+8 umur+dua voice voice+note wants wants+ke
 warga+ada warga+depan warga+tadi warga+takut wc woy+ada woy+tolong yang+lagi yang+ngaku yang+ngambang yang+setrum
 yang+tadi yang+tenggelam ~<abd ~<ale ~<asu ~<bae ~<bec ~<bel ~<ben ~<bet ~<bgt ~<bru ~<buk ~<c> ~<cow ~<cub ~<daa
 ~<dae ~<dgn ~<dis ~<dom ~<dpn ~<dro ~<dug ~<e> ~<emb ~<epi ~<eta ~<fac ~<fir ~<ga> ~<gab ~<gri ~<gua ~<gul ~<her
 ~<hia ~<hou ~<iki ~<jus ~<kit ~<kom ~<lai ~<leb ~<lg> ~<lur ~<mab ~<mes ~<nen ~<non ~<nyo ~<ono ~<opu ~<ove ~<pak
 ~<pid ~<pil ~<pnl ~<raj ~<rap ~<sap ~<sik ~<sum ~<sur ~<the ~<tit ~<tol ~<ura ~<voi ~<wan ~<wc> ~abdi ~abuk ~abur
 ~aceb ~ack> ~acul ~adek ~aera ~ahid ~ahka ~aira ~ajad ~akse ~alen ~ama2 ~anja ~ants ~anye ~apai ~apat ~ape> ~aras
 ~arku ~arny ~arti ~arur ~as2> ~asir ~asuh ~asun ~auan ~aun> ~aut> ~ayit ~bae> ~banj ~batn ~bdi> ~bgt> ~bias ~bini
 ~bit> ~book ~busu ~buta ~buti ~cebo ~cel> ~ceng ~cora ~cowo ~cubi ~daer ~dapu ~dark ~dato ~des> ~dgn> ~didu ~diin
 ~dila ~disu ~domp ~done ~dpn> ~duga ~duh> ~eaks ~ear> ~eboc ~eboo ~edog ~edor ~egat ~ela> ~eli> ~elik ~elot ~elum
 ~empl ~emu> ~encu ~enye ~epil ~epsi ~eram ~erde ~erku ~erpi ~erse ~ertu ~esi> ~esur ~etan ~etem ~face ~fas> ~feks
 ~fire ~gam> ~gedo ~geme ~ggar ~ggaw ~gike ~gkon ~gku> ~gkut ~goco ~gos> ~gota ~grab ~griy ~gua> ~gucu ~gus> ~h2an
 ~har> ~has> ~hent ~her> ~hern ~hers ~hias ~hing ~hirn ~hkan ~hous ~hun> ~huta ~ianc ~iat> ~ibuk ~icab ~icub ~idan
 ~idat ~idug ~iged ~iger ~ika> ~iker ~ikip ~ilas ~inde ~infe ~ing2 ~ingg ~ingk ~intu ~ipeg ~ipis ~ire> ~irum ~iser
 ~ius> ~jamu ~jas> ~jele ~jir> ~juh> ~jur> ~just ~juti ~k2an ~kai> ~kal> ~kalu ~kara ~kebu ~kek2 ~keku ~kelu ~kenc
 ~kere ~kesu ~kipa ~kobr ~kond ~kong ~kuah ~kuda ~laps ~leny ~lerg ~let2 ~liat ~lind ~lisi ~long ~lpn> ~lsek ~luh>
 ~lum> ~lumu ~mabu ~masi ~mata ~meli ~merp ~mert ~mimi ~mpak ~nali ~nasn ~nawi ~ndel ~ndes ~ndin ~nend ~nfek ~nga>
 ~ngka ~ngos ~nguc ~nja> ~njak ~njir ~nku> ~nlpn ~not> ~ntem ~ntih ~nts> ~nuh2 ~nump ~odon ~oice ~ok2a ~ol2> ~oloo
 ~olse ~onga ~ono> ~ooon ~opun ~oran ~orgi ~osan ~otan ~ote> ~otis ~ouse ~pacu ~pain ~pem> ~pida ~pir> ~pis> ~pit>
 ~plun ~pnlp ~pols ~pona ~pons ~popo ~prem ~pulu ~pusa ~pusp ~rahe ~raja ~rang ~ras> ~reak ~rema ~reta ~rika ~riya
 ~rkap ~rkun ~rond ~rpat ~rpis ~rsel ~rtam ~rten ~rtua ~ruh> ~rupa ~rura ~rusu ~sabe ~sand ~sane ~sele ~semu ~sen>
 ~sif> ~siku ~slet ~spal ~spem ~stab ~stre ~taka ~tako ~tamu ~tata ~tawi ~tele ~tem> ~tema ~temu ~thin ~tias ~tic>
 ~tika ~tina ~tola ~tolo ~tope ~tot> ~tres ~tun> ~uany ~uari ~ucur ~uh2a ~ujuh ~ujun ~umpe ~ungi ~unin ~upan ~urua
 ~urup ~use> ~uspe ~ust> ~uti> ~voic ~wahi ~wany ~wat> ~yah> ~yal> ~yit> ~yono ~yulu ~yusu ~yutn
-1 1+anak 15+menit 17+sudah 2+orang 2x 3+jam 7+tahun 70an ada+alat ada+kabar ada+lowongan ada+perkembangan aeon agen
 agen+bus air+bersih aktif+dekat al+azhom alat+dulu alat+pasar alfamart+jalan alfamidi alkohol aman+tidak ambon
 ambruk+tutup ampe anak+piatu anak+terlantar ancam+mau angkot+r03 angkut+belum anjing+tetangga anyar+tidak anyone
 apartemen+ayodhya apartemen+paragon arimbi asd ashari+cipondoh ass atapnya+bocor avanza avanza+item ayodhya azhom b
 baca+di badan+depan bagaimana+cara bahaya+banget baik+jangan baju bak bak+truk balkon+parkir bamban bamban+rt
 bandara+gate banget banget+datang banget+gang bangsat bank+bjb banyak+cepat bapak+pakai bapak+tidur bapak+tukang
 batik bau+alkohol bau+depan bawa+anak bawa+gerobak bawa+radio bayar+tidak bayi+itu bayi+sewa beda+orang
 belakang+alfa belakang+rumah belum+juga benda+kec bener+dinsos bener+tindak berapa+lama beres+tidak berlobang
 berlobang+besar berteduh bintaro bioskop biru+jalan bisa+berdiri bisa+dibawa bisa+minta bisa+ngobrol bisa+tidak
 bitung+dekat bjb blok+e bni bocah+sekitar bocor bocor+parah bokor+rt brebes buah bugel+indah bukan+laki bulak+tidak
 bus+arimbi busway+puri butuh+kontrol cap cap+alat cara+beda cari cari+di cat cat+biru cek+lagi cek+laporan
 cekcok+mulut cempaka centang centang+satu cerita chatbot cimanggis cimanggis+depok cipadu cipete ciujung
 ciujung+raya cross cross+depan cuma+jalan cuma+mabuk cuma+satu daerah+km daftar dahi damai damai+rt damri dan+ada
 dan+diam darah+di dari+di dari+luar dari+mana dari+polsek dari+sumbang dasar daster data+orang data+saya datang
 datang+sampai datang+semua dbd dekat+jembatan dekat+kubur dekat+stadion delima dengan+rokok dengan+rt depan
 depan+bioskop depan+klinik depan+ramayana depan+smp depok di+alfamart di+alun2 di+bak di+bantaran di+bitung di+bsd
 di+cadas di+cempaka di+cengkareng di+cimanggis di+cisauk di+dahi di+depan di+gerendeng di+gerobak di+kalideres
 di+kampung di+kata di+kec di+kepala di+komplek di+kunciran di+meruya di+panunggangan di+perempatan di+perumnas
 di+php di+pinang di+pipi di+poll di+pool di+puskesmas di+rsj di+rsud di+tenda di+tkp dia+joget dia+lagi
 diam+tinggal diamankan digrebek digusur dimakam dimyati dinsos+buka dipukul+di disabilitas disdukcapil dishub
 disini+harus ditinggal+kerja ditinggal+orang ditinggal+suami doang+sih dompet+saya dua+minggu dua+orang
 duduk+kolong dulu+sekarang dulu+sudah eh eh+itu eh+orang elektrik emperan+ruko evakuasi evening fly fly+over
 flyover+jalan gang+haji gang+kebon gang+nangka gang+rambut ganggu+anak ganggu+odgj gantung+babakan garden gate
 gebang gebang+raya gendong+anak gerbang gerbang+tol gerobak+orang geser+ke giant golok+bikin golok+tadi
 good+evening gor+dimyati got+bau got+depan graha gratis+di grup+wa gubuk+dekat haloooo haloooo+ada halte+busway
 halte+depan halte+satunya halte+takut hamil+besar hampir+tabrak hari+loh harus+kenapa hatur hello hilang+bawa
 hilang+itu hilang+pas hilang+tadi horas+lae hp+nya ieu ieu+ada ingat ini+bot ini+chatbot ini+foto ini+manusia
 ini+tidak ini+untuk istri+jenderal item+parkir itu+cuma jahe jalan+berlobang jalan+bolak jalan+cadas jalan+ciujung
 jalan+delima jalan+kisamaun jalan+manggis jalan+teuku jalan+tmp jam+3 jam+setengah jangan+kira janten jawab
 jazakallah jd jembatan+penyebrangan jembatan+sungai jemput+lansia jenderal jenggot joget jomblo jual+alat
 jual+korek jual+miras jumat kabel+putus kaca+mobil kaki+cacat kali+mookervart kamit kampung+bulak kampus
 kantong+kresek kantor+buka kantor+polsek kara+di karawaci kata+dulu kata+suka kayak+mau kayaknya+ganggu
 kayanya+mabuk ke+lokasi ke+rumahnya ke+saudara ke+seberang ke+siapa ke+teras kebon+jahe kebun+kosong kec+pinang
 kecil+jual kecil+nyasar kecil+tangis kekerasan kel+petir kelapa+depan keliru keluar+kamar kemarin+di kena+puting
 kendor keramat kereta+batuceper kering+orang kerja+di kertas ketapang ketemu+laki ketemu+orang ketemu+sudah
 kira+mau kiri kisamaun klien+a klien+serahkan km+15 kok+centang kok+cuma kok+lama komplek+pu kondisi+baik
 kontrakan+biru kontrakan+mawar kontrakan+pintu kontrol+rutin kooperatif kopi koramil koramil+batuceper
 korban+penipuan koreksi+bukan kosambi kosong+blok kp+ambon kucing+nyangkut kucing+saya kumat+kamit kursi+taman
 kurus+tinggi lae lagi lagi+batal lagi+depan lagi+kopi lagi+lansia lagi+masak lagi+sejak lagi+tadi lagi+tuh
 lagi+tunggu laki+brewok laki+di laki+sekitar lalu+sekarang lampu+jalan lansia+di lansia+duduk lansia+sekap
"""
