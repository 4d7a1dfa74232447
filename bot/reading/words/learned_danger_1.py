"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
22 tidak+sadar
21 di+rel
20 mau+mati
19 kemarin+belum
17 tali ~<tal
16 saya+kemarin sudah+jadi
15 di+tengah ~tali
14 api+besar darah ini+ada jatuh+dari kejang patah+kaki pingsan serang sudah+tidak tidak+respon ~<nyu ~aku> ~dura
 ~ejan ~gsan ~ings
13 ambulans+sekarang ditinggal+di dulu+tidak itu+saya sekarat sendiri+di tidak+napas ~<aku ~ebaw
12 ada+mayat depan+sekolah di+pohon gantung+diri kaku meninggal rangka saya+mau tangan tulang ~<dir ~acok ~baco
 ~ding ~kaku ~mere ~ngsa ~tula
11 bawa+banjir bayi bener+ada bukan+ini dingin film+bukan gigit luka+parah mau+lewat meninggal+di obat+tidur
 rumah+kosong saya+lagi saya+takut sekarang+juga tetangga+teriak tidak+bangun ~<idu ~<kej ~ayi> ~bayi ~ceki ~cok>
 ~dara ~ebal ~ekik ~igit ~kar> ~keja ~len> ~mele ~njat ~nyut ~orok ~rjp> ~tusu ~uar> ~uran ~usuk ~yut>
10 ada+bayi amuk anak+kecil bakar banting bantu+polsek berdiri+di besar+banget demam+tinggi denyut di+atas
 di+pinggir dorong+orang gantung keluar kepala+bocor mau+terjun pisau racun sekap selamanya siram ~<amu ~<aru ~<ngi
 ~<rac ~acun ~akar ~bern ~cahi ~cun> ~deny ~ekap ~git> ~iram ~kand ~ketu ~kik> ~lemp ~mpar ~ntin ~ntun ~racu ~rok>
 ~sau> ~setr ~suk> ~yawa
9 ada+suara anak+itu bacok bawa+alat bawa+golok bawa+pisau bunuh cekik dada dalam+rumah gerak golok jalan+raya jari
 jatuh kayaknya+sudah ke+atap ke+tengah kejang+di lempar lewat+orang masih+hidup mati minta+ambulans napas
 orang+mati peluru petugas+kami raba sayat sudah+lewat sudah+meninggal tidak+bisa tidak+gerak tidak+sahut yang+cari
 yang+di ~<bay ~<bil ~<nap ~<ran ~<sir ~<tru ~<tul ~ayat ~berc ~bila ~bunu ~dise ~ecah ~elen ~elia ~engg ~gamu ~gka>
 ~golo ~iria ~jatu ~kera ~kul> ~luru ~mati ~nyir ~olok ~puku ~tala ~ukul ~unuh ~yat>
8 2+tahun 4+tahun alat banyak+banget bawa+kayu bisa+bangun buka butuh+ambulans dari+lantai datang+orang di+toilet
 diri hilang+di kandang kena+peluru lapor+sekarang luka melahirkan+di minggu+tidak naik+ke nanti+lagi nya+banyak
 orang+sekarat pagar+jembatan perkosa pingsan+di pukul senjata serang+jantung setrum step tabrak temen+kerja
 tengah+tol terjun tiba tidak+dikasih tidak+makan tidak+pernah tolong+bantu umur+4 ~<beg ~<bir ~<bny ~<gol ~<kes
 ~<men ~<nul ~<nye ~<puk ~<sos ~<ste ~<str ~<tib ~aba> ~abra ~ambe ~apas ~arah ~atuh ~bahu ~bent ~brak ~edak ~elam
 ~erko ~eroy ~esak ~etru ~iba> ~isau ~isek ~jun> ~keba ~kesa ~keto ~lok> ~lur> ~lut> ~mann ~mbak ~mend ~mpuk ~muk>
 ~nemu ~ngam ~nuli ~osa> ~oyok ~pelu ~raba ~rahn ~rak> ~ram> ~rjun ~rkos ~royo ~senj ~siny ~sira ~step ~tabr ~terg
 ~terj ~tiba ~trum ~ulut ~yera
7 adu adu+banteng ambruk+pas anak+hilang apa+cuma apa+tidak arus bagaimana+sih balita banget+sekarang bangkai
 banteng bapak+tiri batuk+darah bayi+di begal bisa+apa buka+baju bukan+wkwk dada+sakit darah+banyak di+dalam
 di+kandang di+kebon dia+minum dibacok dipukul dompet+hilang gerinda hari+tidak harus+bagaimana kaki+bengkok kayanya
 kemana+di kemarin+cuma ketemu+potong kumat kunci lapor+kemana marah+hari mata mati+aja mayat motor+adu orang+depan
 orang+di pakai+kayu paksa panas+tinggi patah pergi+bawa pil pingsan+depan rusak+kaca sambar seberang+tol
 sekarang+pingsan sih+lama sini+ada stroke stroke+di sudah+sesak tangan+masuk temen+saya tiang+listrik tidak+keluar
 tidak+kuat tidak+tolong tusuk yang+biasa ~<adu ~<bac ~<dic ~<dig ~<dii ~<dik ~<ged ~<gig ~<ika ~<jar ~<keb ~<mat
 ~<mec ~<mel ~<nel ~<nem ~<rab ~<set ~<tab ~<tus ~<was ~alat ~alit ~alua ~amaa ~amba ~assa ~baka ~bega ~cam> ~digi
 ~dike ~diku ~egap ~enja ~epet ~erak ~erge ~erju ~esam ~etol ~ganc ~gigi ~gkai ~iata ~igig ~ipuk ~jalu ~jari ~kap>
 ~kela ~kepa ~kese ~kuma ~lany ~luka ~meca ~muan ~napa ~ncam ~nci> ~nyaw ~nyek ~nyer ~oron ~pakn ~paks ~pami ~par>
 ~pas> ~pasn ~pemb ~perk ~rant ~rat> ~rcan ~rgel ~riny ~roke ~ruk> ~stro ~temb ~tep> ~trok ~ukin ~ungn ~ving
6 4+hari ada+anak ampun anak+umur ancam api asap+tebal atap atap+masjid badan bakar+rumah bangun bantu+dulu
 bawa+arus bayi+ditinggal belum+datang bernyawa biru bisa+cepat bocah culik dari+jembatan dari+kemarin depan+pintu
 di+kontrakan dorong gawat gelandangan+yang gigit+anjing golok+di hamil ikat indomaret+cimone ini+bapak ini+bawa
 ini+bener itu+kayanya jalan+ke jalan+sendiri jalan+tol kalau+bisa kata+mau kayanya+sudah ketemu+mayat ketuban
 klien+tidak kumat+lagi lagi+pegang lansia+jatuh marah+belum mau+melahirkan melahirkan meledak minum mulut ngambang
 odgj+bawa orang+yang paman pamit panggil+tidak peluru+nyasar petugas+minta pohon+dengan saya+jatuh saya+minum
 saya+saya sekap+anak sesak suara sudah+siap tergeletak terjun+dari tidak+bernyawa tidak+lihat tinggal+semua tiri
 tiri+pegang ~<anc ~<api ~<bad ~<bw> ~<cul ~<dar ~<dor ~<gaw ~<his ~<ila ~<kep ~<luk ~<rem ~<ses ~<tir ~<wom ~ala>
 ~alur ~amit ~amuk ~anca ~ang2 ~ar2> ~arat ~ba2> ~berd ~biru ~boca ~cand ~culi ~dale ~doro ~ebot ~egal ~egen ~eled
 ~erca ~eret ~eset ~etub ~gap> ~gawa ~gun2 ~gun> ~hami ~hirk ~ibac ~ikat ~ilap ~ilet ~indi ~inum ~irka ~ivin ~jang
 ~ksa> ~kuli ~kuny ~leda ~lik> ~lita ~lutn ~manj ~many ~maya ~mbus ~meng ~minu ~naik ~ndih ~nele ~ng2> ~ngge ~ngil
 ~nuh> ~num> ~ocah ~oman ~pak2 ~pil> ~pur> ~rem> ~rian ~samb ~sebo ~sera ~suar ~tah> ~taun ~terb ~tiri ~tuh> ~ulik
 ~ulin ~umat ~woma
5 ada+asap ada+laki ada+respon air+panas alat+marah almarhum+istri anak+tetangga atap+gedung badan+orang
 bagaimana+ini bagaimana+nih bapak+jatuh bau+menyengat bayi+merah belakang+gudang belatung bengkok biasa+mangkal
 bisa+ngomong bola+mata botol cakar cari+saya cuma+marah cuma+ngomel darah+tidak dehidrasi dehidrasi+parah
 dekat+masjid depan+saya depan+warung di+belakang di+foto di+gudang di+kali di+kamar di+lantai dia+mulai dia+sekap
 diam+aja dikeroyok diri+di ditusuk duduk+di foto+itu gas+bocor gudang+jalan hidup hidup+lagi ikat+di
 jembatan+cisadane kakak+saya kalau+saya kalau+tidak kami+minta ke+jalan ke+tiang kemarin+lapor kena kepala
 ketemu+bayi kok+petugas kondisinya kuat kuat+jalan lampu+nyala lansia+itu lansia+pingsan lantai+12 lapar+sampai
 lumpur main+di makan+sudah maling+masih masih+ada masuk+kolong masuk+rumah mati+rasa mau+bunuh mau+hidup
 mau+minggir mau+susul mau+tidur minggir minta+tolong minum+baterai mulai mulut+busa muntah murid+saya ngigau
 ngomel+sekarang nyangkut nyangkut+di odgj+bakar odgj+lempar orang+duduk orang+gantung orang+kejang orang+ngambang
 panjat pas pikir pingsan+lagi raya+pasar robek rumah+warga sadar sampai+tidak saya+nyasar sayat+tangan sd
 sebelah+bau segera sekarang+dia sekarat+di sendiri+sudah si sudah+capek sudah+kaku sudah+rusak sudah+sehat sundut
 sundut+rokok susul susul+almarhum takut+lapor tali+di tali+sudah tapi+sekarang tebal+dari temen tenggelam
 tenggelam+di teriak+jangan tidak+cepat tidak+datang tidak+tahu tidur+botol tidur+selamanya tinggi tolong+ada
 tolong+dari tolong+kirim truk trus tua+tidak tubuh tumpuk+sampah umur+6 wasiat yang+mati ~2in> ~<amp ~<att ~<awa
 ~<bak ~<bom ~<cop ~<dun ~<he> ~<hea ~<hid ~<jat ~<kay ~<lem ~<lif ~<may ~<muk ~<nai ~<nim ~<nyi ~<sad ~<sd> ~<si>
 ~<sob ~<ten ~<won ~adan ~adar ~aga> ~ahin ~aik2 ~ambr ~angu ~arii ~atah ~atas ~atu> ~bada ~bann ~besi ~bom> ~boto
 ~bruk ~buju ~caka ~cepe ~dada ~dehi ~diem ~diik ~dimi ~dras ~dup> ~ehid ~emal ~embe ~emin ~emua ~enta ~enti ~enum
 ~epal ~era> ~eran ~erud ~esed ~gann ~gau> ~gede ~ggel ~ggi> ~giga ~gin> ~gkok ~goro ~hidr ~hidu ~iak> ~ibir ~idra
 ~idup ~iem> ~igau ~iika ~ik2> ~ingi ~irny ~iru> ~jat> ~keje ~keli ~kuat ~lahi ~lam> ~latu ~lek> ~let> ~luan ~lumn
 ~marn ~mit> ~munt ~ndut ~neng ~nera ~ngeb ~ngej ~ngig ~ning ~obek ~ojol ~oma> ~otol ~pala ~peca ~peng ~piki ~puka
 ~rah> ~riin ~rkan ~robe ~rubu ~rudu ~sap> ~sege ~sek> ~seka ~seng ~sere ~siat ~sobe ~sund ~tah2 ~tong ~trip ~truk
 ~trus ~tuba ~tung ~ulai ~umny ~unci ~usul ~utny ~yebr ~yok>
4 ada+balita ada+polisi ada+yang aja+yang alat+di ambruk amuk+lagi anak+sd anak+sundut ari asap+item atap+ruko
 atas+jembatan atas+semua awalnya awalnya+cuma badan+dingin bakar+besar bakar+di bakar+kasur balita+ditinggal
 balita+terlantar balkon banget+mau banget+tidak bangun+dari bantu+segera baru+lahir batu bayi+baru bayi+dibuang
 bayi+ditaro begitu bensin berani besok+tidak biar+saya bts bukan+simulasi bunuh+saya cepat+kesini culik+anak
 dada+tidak darurat+medis demam depan+indomaret di+antri di+balkon di+luar di+pagar di+pasar di+poster di+ruko
 di+teras dia+amuk dia+bacok diare dulu+dia gas gedung gerak+lagi giling hampir+mati hapenya hapenya+mati jalan+baru
 jalan+daan jalan+di jurang kamar kambing kami+jatuh kandung kata+ini kawat kaya+mau kayak+tindih kayaknya ke+kali
 ke+rs keguguran keguguran+di kena+orang kena+serang keras kereta+lewat kesamber kirim+ambulans kirim+orang korban
 korek lagi+cari lagi+duduk lagi+kereta laki+pingsan lalu+cuma lama+banget lama+sakit lantai lari lemas+banget
 lemas+tidak lewat+pagar maling malu mana+ini mangkal mangkal+di mantan manusia masuk+jurang masuk+mobil mau+nekat
 mau+turun medis menara mendadak menunggu+polisi merem minggu+lalu minta+bantu mogok+di motor+dengan mulut+miring
 muntah+terus nekat nyala nyala+terus nyulut obat+sudah odgj+kejar oplosan orang+masuk pakai+pisau pas+mau
 pasien+lari pegang pembatas penumpang perempuan+saya pernah+keluar petugas+belum pinggir+flyover pisau+di
 pohon+depan polsek punggung putar putus racun+tikus rawa rawa+kucing rel rel+dekat respon rokok+kata rumah+tetangga
 sakit+tapi saya+aja saya+badan saya+chat saya+demam saya+di saya+kalau saya+lihat saya+pergi saya+sekap
 saya+sembunyi saya+sering saya+siram segenggam sekali sekarang+bawa serang+petugas seret seret+motor sih+tapi
 simulasi+ini siram+air sisa stroke+sekarang sudah+10 sudah+aman sudah+lemas sudah+luka sudah+mau sumur tabrak+lari
 tadi+dia tahun+tangis tangis+sendiri tanya+ini tanya+kalau tapi+orang tembak tengah terbalik teriak teriak+minta
 terus+sudah tetangga+sekarang tidak+naik tidur+sekarang tindih titip+anak tolong+bagaimana tolong+cepat tower+bts
 tpa tpa+rawa trotoar+jalan tumpuk untuk+semua upacara update+korban via warga yang+bikin yang+gantung yang+masih
 yang+pergi ybs+bawa ~<akh ~<bib ~<ble ~<boc ~<bts ~<bur ~<cuc ~<dad ~<gas ~<ham ~<kaw ~<keg ~<kri ~<kum ~<mut ~<nek
 ~<opl ~<pre ~<rel ~<ser ~<tpa ~<tub ~<upa ~<via ~abun ~adu> ~afas ~ahir ~ahun ~ajam ~akhi ~aksa ~alem ~ali> ~ame>
 ~amil ~amur ~ance ~angi ~angk ~anus ~apen ~arus ~atun ~bali ~balk ~bek> ~bens ~beru ~bet> ~bibi ~bts> ~buki ~bun>
 ~cah> ~caha ~cem> ~coco ~dar2 ~dekn ~dema ~diap ~diar ~dige ~dih> ~dipu ~diru ~dut> ~ebuk ~ecan ~eden ~edis ~edun
 ~egit ~egug ~ejal ~ejar ~ejep ~elek ~elew ~elo> ~elp> ~elur ~emam ~emes ~enda ~enem ~enga ~enin ~epok ~epot ~erdu
 ~erhi ~erny ~erte ~esek ~espo ~et2> ~ewe> ~gal> ~gali ~gedu ~geng ~ggam ~ggun ~gile ~gili ~gugu ~gura ~hape ~hut>
 ~iare ~iban ~icar ~ide> ~ife> ~impu ~isir ~itis ~itus ~jeri ~jura ~kany ~kawa ~kegu ~kep> ~khir ~korb ~kosa ~krit
 ~kunc ~leme ~lkon ~losa ~luar ~malu ~mam> ~manu ~mate ~mbin ~mbru ~meni ~mes> ~mil> ~mpt> ~muku ~mute ~nafa ~nara
 ~ncem ~ncen ~ndad ~ngat ~nong ~nsin ~ntah ~nusi ~nyal ~ok2> ~oplo ~orba ~pega ~pene ~pese ~petn ~ping ~pisa ~plos
 ~puk> ~putu ~rame ~rani ~rbal ~rek> ~rel> ~remu ~rent ~resp ~riak ~riti ~rtem ~rum> ~saha ~sany ~seda ~seke ~semi
 ~sep> ~seru ~sesa ~sese ~she> ~sisa ~spon ~ssal ~sul> ~sumu ~teng ~tert ~teu> ~tpa> ~trin ~tubu ~tuin ~uban ~ubuh
 ~ugur ~ujur ~ukun ~un2> ~unta ~upac ~utus ~waln ~warg ~wasi ~wong ~yakn ~yala ~yeki
3 3+hari 6+tahun =work ada+api ada+denyut ada+kendaraan ada+maling ada+napas ajak ajak+ngomong ambil+dia anak anak+4
 anak+main ancam+warga angke+ciledug angkot+tabrak anjing+odgj arusnya asap+kemana aspal backup bakar+asap
 bakar+gang bakar+warga balkon+apartemen bantal bapak+yang barang bau+bangkai bau+dari bawa+senjata bayi+dibungkus
 bayi+sudah belulang belum+ambil bensin+dengan besok+kalian biar biasanya+diam bibir bibir+biru biji biji+rambut
 bisa+angkat bocor+bau brenti bunuh+diri busa busway capek+saya cari+tapi cepat+lansia cium copot dagang dalam
 darah+dari darah+duduk dari+dunia dari+jpo dari+rs dari+tumpuk dekat+lampu dekat+stasiun dengan+kucing
 dengan+sekali dengan+tali dengan+tetangga denger+suara di di+dapur di+kp di+situ di+tempat di+terminal dia+di
 dia+sayat dia+tulis diam+hari dibacok+gang dibawa+lari dicek+ternyata dicekik dikenal dinsos+di dipukul+pakai
 dirubung diserang ditaro ditaro+di dong+ini duduk+depan dunia end gali gang+masjid gang+mawar gantung+di
 gelandangan+setrum gigit+ular gini golok+depan golok+jalan golok+ke goyang gudang+kardus guy halte+rsud harus
 harus+lapor hebat identitas+di ini ini+terakhir isi itu+suka jamaah jantung jantung+jalan jatuh+di jatuh+ke jok
 jual+tiba kaca kain kaki kaki+busuk kaki+manusia kaki+tabrak kaku+di kalian kamar+mandi kandang+kambing kantor+pos
 kardus karung karyawan kata+sudah kayu+gang ke+end ke+mana ke+mobil kebon+pisang kejar kejar+anak kemarin+tapi
 kemis kena+air kena+mesin kendaraan kepanasan kereta kereta+nanti keroyok kesamber+petir keselek ketauan
 ketemu+kepala ketuban+di kirim kirim+damkar klien+amuk kompor kontrakan+sebelah korban+jiwa korban+luka kosnya
 kp+bulak kunci+di kunci+tidak lagi+jual lagi+lewat lama+orang lansia+tabrak lansia+tidak lantai+10 lap lapor+odgj
 lari+orang lebam liar+di lihat+ada lihat+saya longsor luar malah maling+di mana+tidak masih+putar massa masuk
 masuk+mesin mati+di mau+hilang mayat+laki melepuh mencong meninggal+tadi menyengat+dari merah+tangis merembet
 meresahkan mesin minta+backup minum+air minum+oplosan minum+semua mobil mobil+mogok motor muka muka+biru
 muka+mencong muka+sudah naik+tower nangkring nangkring+di napas+di napas+kolong ngomong+dengan nongol+dari
 nya+belum nyasar+di odgj+amuk odgj+jatuh ojol orang orang+kp pager+jembatan panas+41 panas+dengan panik
 panjat+menara panjat+tiang papan papan+reklame parah+di pasar+anyar pasar+kemis pasung pasung+dengan pegang+batu
 pegang+korek pegang+pisau pelipis+robek pelo pembantu pembersih pengendara perahu perempuan+duduk perempuan+mau
 perempuan+perkosa pergi+selamanya perut pisang+belakang pos+cimone potong potong+kaki potong+tubuh pukul+orang
 pukul+saya pulang+di puskesmas+cipondoh raba+anak reklame rel+tidak rumah+apa rumah+saya sabun sadar+depan sadar+di
 sahut sahut+panggil sampai+mati sapi satu satu+saudara saya+ambruk saya+darah saya+hamil saya+obat saya+pegang
 saya+sayat sebelah+kontrakan sebelum sekarang+amuk sekarang+kejang sekarang+orang sembunyi sendiri+depan setrika
 sopir status+wa strip suara+senjata sudah+baca sudah+besar sudah+biru sudah+di sudah+dirubung surat sutet
 tabung+gas tahun+kunci tahun+sendiri takut+banget takut+kenapa takut+meledak tangan+anak tarik tarik+anak tebal
 telanjang+jalan tenang+masih teras+rumah terlantar+sendiri tertelan tetangga+bakar tetangga+saya the tiang
 tiba+stroke tidak+berani tidak+brenti tidak+dikenal tidak+minum tidak+nongol2 tidur+keras tinggi+3 tinggi+sampai
 titip tolong trus+tidak tua+di tukang tukang+gali tukang+parkir tulang+belulang tulang+nongol tulis+surat ud umur+2
 usah+cari usus via+112 waras warga+dan warung+pecel yang+ambruk yang+sakit yang+teriak yang+tolong ~<air ~<all
 ~<ana ~<any ~<ari ~<asp ~<ast ~<bij ~<bre ~<buj ~<cak ~<cew ~<cut ~<dem ~<di> ~<dip ~<end ~<gen ~<get ~<gin ~<gir
 ~<goy ~<heb ~<ini ~<iny ~<isi ~<jas ~<jur ~<kac ~<kai ~<kak ~<ket ~<kor ~<lon ~<lua ~<mal ~<mba ~<med ~<mer ~<mob
 ~<mul ~<mun ~<nad ~<naf ~<ora ~<org ~<oro ~<pag ~<pat ~<ped ~<pej ~<pis ~<pk> ~<rek ~<sah ~<sek ~<sua ~<sun ~<ter
 ~<tlp ~<to> ~<ud> ~<usu ~aah> ~acku ~adak ~aduh ~agan ~ahan ~ahut ~ajak ~ajik ~akaw ~akin ~akny ~alik ~am2> ~amar
 ~anak ~anik ~anya ~ap2> ~araa ~aram ~ari2 ~arya ~asta ~asuk ~atap ~atoh ~aut2 ~awal ~awat ~ayu> ~back ~bam2 ~bam>
 ~begi ~berp ~biar ~biji ~bir> ~bran ~bren ~broj ~buny ~busa ~busw ~cant ~cat> ~cewe ~cium ~ckup ~copo ~cucu ~cuna
 ~cuny ~cut> ~daga ~dala ~dann ~dany ~dar> ~diaj ~dibu ~dicu ~dido ~diha ~dipe ~duni ~duri ~dus> ~ebak ~ebam ~ebra
3 ~edag ~ede> ~edot ~ekal ~ekek ~ekla ~elah ~elet ~elua ~elul ~emas ~enag ~enal ~enco ~end> ~enge ~er2i ~eres ~eria
 ~erub ~erus ~esad ~esah ~etab ~etau ~etri ~euti ~gacu ~gap2 ~gat> ~gayu ~geba ~gebu ~geja ~gelu ~gera ~geri ~geru
 ~ggal ~ggig ~gil2 ~gil> ~gis> ~gitu ~gkul ~goya ~gsor ~guy> ~hala ~haru ~head ~heba ~hin> ~hiri ~iaja ~iapi ~idor
 ~igeb ~igoy ~iken ~iksa ~il2> ~imin ~imis ~inga ~inya ~ipec ~iri> ~irim ~irub ~isam ~iset ~iso> ~iten ~itua ~ium>
 ~jak> ~jama ~jar> ~jato ~jika ~kaca ~kain ~kaki ~kama ~kamb ~kard ~kary ~kaw> ~kaya ~kece ~kele ~kemi ~kepo ~kero
 ~klam ~kosn ~krin ~ksi> ~lamb ~lat> ~lema ~lepu ~leta ~leut ~lian ~lomp ~lula ~maah ~maji ~mar> ~masu ~mbel ~mbet
 ~mbun ~medi ~meny ~mesi ~mnya ~mobi ~mpor ~mpur ~nadi ~naga ~nak> ~nasa ~nda> ~ndar ~nduk ~nemb ~ngac ~ngah ~ngaj
 ~ngap ~ngay ~ngen ~ngin ~ngis ~ngku ~ngol ~ngor ~ngso ~nia> ~ntai ~ntal ~nyak ~nyau ~nyay ~nyeb ~nyia ~nyil ~nyul
 ~nyus ~obil ~obon ~obra ~ocor ~oke> ~ompa ~ongo ~ook> ~opir ~opot ~org> ~oyan ~paca ~paha ~para ~pasi ~peja ~pelo
 ~penu ~perp ~pin> ~pot> ~poto ~puki ~r2in ~raan ~rahu ~ramp ~rdar ~rdus ~rekl ~remb ~resa ~rger ~ri2> ~rim> ~rip>
 ~rit> ~rlam ~rojo ~rsim ~rtel ~ryaw ~sabu ~sada ~sahk ~sahu ~sak> ~samu ~san> ~sapi ~satu ~set> ~simb ~sin> ~sok>
 ~sopi ~sor> ~ssa> ~stag ~suku ~sway ~taga ~tai> ~tet> ~the> ~tlp> ~tnya ~toh> ~tol> ~uan> ~uara ~um2> ~umpa ~undu
 ~unia ~unk> ~unyi ~urai ~urat ~urit ~usus ~uswa ~ut2> ~utar ~utet ~utik ~via> ~want ~was> ~way> ~yaut ~yeke ~yile
 ~yira
2 05+kelurahan 112+bakar 2+kunciran 2+rw 4+jatiuwung 6+rw 60an 7+bulan 9+bulan 9+perum =still a+pisau abis
 abis+minum ada ada+ari ada+begal ada+kaki ada+mau ada+orang ada+siapa adik+saya air air+keras aja+saya akhiri
 akhiri+semua alat+botol alhamdulillah+sudah ambruk+di ambulans amuk+bawa anak+anak anak+balita anak+jalanan
 anak+pakai anak+sekolah anak+teriak anak+tk angkot+tidak angkot+tolong antara antri apa+odgj apartemen
 apartemen+jalan api+merembet ari+arinya ari+belum arinya asap astaga atas atas+rel bacok+orang bahar+blok
 bahaya+tabrak bajaj bajaj+depan balita+jalan banget+di banget+gigil bangku bangun+kolong banjir banjir+di bank+bri
 banyak bapak+demam bapak+tidak baru+pemda baru+pulang baru+sekarang batuk bawa bawa+batu bawa+dengan bawa+racun
 bayi+buang bayi+demam bayi+masih becak begal+di belum+bisa belum+keluar bener+bukan benteng+betawi berdiri berenti
 bernanah beruntun betawi biasa+di biasanya bibirnya bicara bisa+kirim bisa+napas bocah+2 bocah+kecil bocah+main
 bocor+darah bonceng botol+rusak bri+jalan bugel+rt bukan+hoax bulan+di busa+jalan busuk+sudah by by+a cape cari+itu
 cari+tidak chat cimone+jaya cimone+korban daan daan+mogot dagang+di dagang+pada dalam+tas damai+3 dan+tidak dapur
 darah+lagi dari+kebun dari+kontrakan dari+pohon dari+sepeda dekat+lapangan demam+lemas dengan+alat dengan+korek
 depan+kantor depan+panti depan+pasar depan+puskesmas di+aspal di+bangku di+becak di+grup di+jalan di+jangan
 di+jendela di+kolam di+kursi di+lemari di+lift di+pager di+sawah di+semak di+tepi dia dia+cekik dia+has dia+is
 dia+kata dia+kunci dia+masih dia+naik dia+panjat dia+punya dia+sudah dia+teriak dia+took dibuang dibungkus+kresek
 dilempar dingin+tidak disuapin ditembak+orang dulu+bapak eh+kumat emas emas+pasar emperan+toko es flyover+saya
 foto+tali gaduh gang+pinang gelandangan+dipukul gelandangan+jatuh gelandangan+ketemu gelandangan+tua gendong+bayi
 geng geng+motor genteng+rumah gerak+saya get get+up gigil golok+gang golok+kp golok+marah got+tabrak got+tusuk
 grup+saudara hamil+7 hamil+9 hamil+tua hari+ini has+a having his hoax+ada induk info info+112 inggris ini+dorong
 itu+satpam jadi+gini jalan+ada jalan+gatot jalan+kaki jalan+km jalan+mangga jalan+merdeka jalan+pinang jalan+rel
 jalanan jam+11 jambret jangan+sampah jari+potong jatuh+dan jawab+dari jaya+rt jembatan+gerendeng jembatan+mau
 jendela+saya jiwa jurumudi+lama kabeh kaki+depan kaki+kolong kaki+orang kaki+sudah kali+tidak karaoke
 karyawan+masuk kasir kata+tidak kayanya+mau kayu ke ke+atas ke+bawah ke+genteng ke+leher kebon+singkong kecil+di
 kecil+sedot kedengeran kejang+depan kejar+di kelahi kelas keluar+busa keluarganya+di kelurahan+bugel
 kelurahan+panunggangan kelurahan+sukajadi kemana kemana+mana kemarin+itu kena+lempar kena+setrum keras+muka
 kereta+mau kereta+poris keributan keributan+di kerja+sekarang kesakitan ketemu+sesosok ketuban+sudah kirim+video
 kompor+meledak konter kontrakan kontrakan+tidak koordinasi korek+dengan kosong kp+jurumudi kp+rawa kunciran+jaya
 lah lahir+di laki+jatuh laki+meninggal laki+odgj laki+saya lama+dekat lansia+e lansia+raba lansia+tadi lantai+5
 lantai+dua lap+via lapak+rongsok lapangan+upacara lapor+jadi lari+ke lemari lemas+semua lempar+batu lempar+motor
 lift lk2 luka+bakar luka+bernanah makan+tapi maling+maling mangga+raya manusia+di masih masih+di masih+merah
 masih+nempel masih+tangis masjid+kunciran masuk+maling mata+ke mati+tidak mau+akhiri mau+bakar mau+culik mau+pindah
 mau+sudah melahirkan+bidan meledak+di melek mengambang menunggu menyengat merem+terus merembet+ke mesin+press
 minggu+ditinggal minum+pembersih minum+racun minum+sabun miring mogot motor+ada motor+ambil motor+pakai motor+tidak
 mr mr+x mules muntah+darah murid nah naik naik+motor naik+pager naik+turun nama+tidak nanas+panunggangan
 napas+tinggal nempel ngaku+untuk ngambang+di ngiler ngomel ngumpet ngumpet+di nomor+9 nongol2 nyolong+ayam nyuruh
 nyuruh+saya nyusu obat+satu odgj+apa odgj+ke odgj+mau odgj+meresahkan odgj+pasung odgj+tidak ojol+yang orang+bunuh
 orang+gang orang+got orang+itu orang+kena orang+kurang orang+meninggal orang+nya orang+odgj orang+pada orang+sakit
 pabrik+bakar pada pada+bawa pager paha pakai+batu paling paling+umur pamit+mau panggil+badan panjat+tower
 panunggangan+utara parkir+ramayana pas+bener pasar+cimone pasar+induk pasung+di pecel pegang+golok pelipis
 pembersih+lantai penelepon+lansia penghuni penumpang+angkot perahu+terbalik perempuan pergi+saya pesan+terakhir
2 pinang+2 pinggir+gedung pinggir+jembatan pinggir+lantai pingsan+kepanasan plastik+item pohon+kelapa polisi+depan
 poris+tidak pos+ronda press press+pabrik proyek+apartemen ps ps+tanah pucat pukul+gelandangan putus+kena racun+di
 racun+makan rapat rawa+rt raya rebut royal royal+3 rs+kami rs+melati rs+tapi rt+02 rt+6 rt+7 ruko+pinang
 rumah+bakar rumah+depan rumah+di rumah+lewat rumah+makan rumah+nomor rumah+orang rumah+rusak rusak+ketuban
 rusak+orang rusak+rumah rw+05 rw+2 saat+ini sabun+cuci sakit+jiwa sakit+kayak salah+satu sambil+bawa sambil+tangis
 sampai+pingsan sarung satpam satu+bawa satu+strip saudara+kata saya+bakar saya+bayi saya+bener saya+bonceng
 saya+culik saya+dicekik saya+dipukul saya+kata saya+kumat saya+luka saya+masih saya+masuk saya+ngumpet saya+ojol
 saya+sekarang saya+siap saya+sudah saya+tertelan saya+umur sayang sayang+saya sedot sekarang+jalan sekarang+lempar
 sekarang+muntah sekarang+naik sekarang+pegang semak sembako+jalan semua+ini semua+obat semua+orang sendiri+pakai
 senjata+kata sesak+kumat sesosok sesosok+mayat setrum+kabel si+udin singkong singkong+dekat situ+cipondoh
 sopir+linglung suami+saya sudah+6 sudah+aja sudah+bengkak sudah+dikasih sudah+kejang sudah+tulis sukajadi
 surat+untuk tabrak+beruntun tabrak+by tabrak+gerobak tabrak+kereta tabrak+pohon tabrak+truk tadi+ngaku tadi+saya
 tadi+tunggu tahun+jalan takut+tapi tali+dari taman+royal tambah+sekarang tambang tamu tangan+karyawan tangan+putus
 tangerang+ada tangis tangis+cari tangis+tidak tapi+kok tarik+paksa taruh tawuran telanjang+tidur telepon+02 teman
 teman+saya tenang+eh tengah+jalan tenggelam+kali tenggelam+ke tepi tepi+kali terakhir+kali terbalik+ada
 tergeletak+di tergeletak+tidak teriak+sambil terjun+ke terminal+sudah terus terus+di terus+jalan terus+orang
 terus+pukul terus+tidak tetangga+sebelah tiap+teriak tidak+berenti tidak+get tidak+jawab tidak+melek tidak+tetangga
 tidak+waras tidur+mulu tikus tinggi+dekat toilet toko+emas tolong+ambulans tolong+damkar tolong+dia tolong+dong
 tolong+tetangga took tower tu tua+laki tukang+sayur tulis tulis+pesan tumpang+tanya tunggu+stasiun tunggu+tidak
 ubah ujung untuk+kerja up upacara+puspem waktu+itu warga+di warga+lapor warga+rame warga+sudah warung+pakai
 warung+sembako woy+ada wudhu x yang+ditusuk yang+kemarin yang+lansia yang+lewat yang+odgj yang+pingsan yang+sayang
 yang+stroke ybs+sekarang ~60an ~<60a ~<abi ~<ada ~<ala ~<amb ~<and ~<bah ~<bes ~<bic ~<bpk ~<bro ~<bus ~<by> ~<ciu
 ~<dag ~<dal ~<deh ~<did ~<dmn ~<dpr ~<eda ~<es> ~<fel ~<g> ~<gak ~<geu ~<gil ~<gre ~<gua ~<guy ~<hap ~<hut ~<i>
 ~<ima ~<jer ~<jiw ~<ke> ~<kel ~<kni ~<koi ~<kua ~<kuk ~<leg ~<leu ~<lk2 ~<lum ~<maj ~<mot ~<mr> ~<my> ~<nab ~<nah
 ~<nea ~<nga ~<nge ~<nod ~<nol ~<nu> ~<oba ~<obe ~<od> ~<ojo ~<old ~<oma ~<ore ~<pah ~<pec ~<peg ~<pem ~<pol ~<pot
 ~<ps> ~<puc ~<ray ~<reb ~<rmh ~<roo ~<roy ~<sab ~<saj ~<she ~<sis ~<som ~<sop ~<sum ~<tau ~<tep ~<teu ~<til ~<tiy
 ~<toi ~<ton ~<too ~<tow ~<tu> ~<tuk ~<uba ~<uda ~<uju ~<up> ~<wan ~<wud ~<x> ~<yg> ~aban ~abbe ~abeh ~abet ~abul
 ~aby> ~ada> ~ager ~ajaj ~aki> ~ako> ~aksi ~alia ~alke ~alko ~alny ~alo> ~ampa ~ancu ~ando ~ans> ~ant> ~anta ~aoke
 ~ape> ~ara2 ~arao ~ardu ~arka ~arny ~aro> ~aruh ~asad ~asap ~asin ~asir ~ata> ~athi ~ati> ~atpa ~atuk ~avin ~awan
 ~awis ~awur ~ayah ~baby ~baja ~bal> ~bang ~bari ~batu ~bbed ~beca ~bed> ~beh> ~belu ~bert ~bica ~bing ~birn ~blee
 ~bonc ~bony ~bpk> ~brea ~bret ~buda ~buka ~buli ~cak> ~cakn ~cebu ~cong ~cor> ~cung ~dan> ~dapu ~deke ~der> ~dhu>
 ~dia> ~dibi ~dica ~dice ~digo ~dijo ~dila ~diny ~diri ~disa ~dite ~dosi ~dot> ~dpr> ~dung ~eath ~ebur ~ecak ~eceb
 ~ecel ~edin ~eduk ~eedi ~egan ~egil ~ejer ~ekan ~ekar ~eket ~ekny ~ekun ~elel ~elep ~elip ~ell> ~eloj ~elup ~ema>
 ~embi ~en2> ~ena> ~enar ~ence ~engh ~enku ~enny ~ensi ~enun ~enye ~eone ~epat ~epe> ~epi> ~epit ~epti ~epuh ~erab
 ~erda ~erdi ~erdo ~erem ~erib ~erna ~erpe ~ersi ~erun ~esir ~esos ~etak ~etih ~etny ~eun> ~eus> ~ewas ~fasn ~fell
 ~gaca ~gai> ~gasa ~gata ~geje ~gele ~gen> ~genc ~gend ~geus ~ggg> ~ggri ~ghun ~gila ~gini ~gis2 ~gol2 ~gol> ~gome
 ~gris ~gua> ~guli ~gunc ~guni ~h2an ~havi ~hear ~hing ~hira ~hiru ~hit> ~huni ~ian> ~iara ~iasa ~iba2 ~ibua ~icek
 ~icul ~ift> ~igil ~iin> ~iinj ~ijam ~iji> ~ikam ~ikun ~ikus ~ilar ~ilem ~iler ~ilit ~ills ~imas ~inja ~inti ~inyi
 ~inyo ~ipak ~is2> ~isen ~isto ~isua ~isun ~iwa> ~iyan ~jaj> ~jamb ~jasa ~jata ~jepi ~jer> ~jiwa ~jok> ~jol> ~jota
 ~jur> ~k2an ~kaja ~kal> ~kalo ~kana ~kanc ~kat> ~kayu ~kede ~kege ~kend ~keta ~kiny ~knif ~koma ~koor ~kore ~koso
2 ~kuku ~lai> ~lama ~lari ~lase ~leba ~leed ~lele ~lep> ~leps ~lift ~lin> ~ling ~lipi ~lk2> ~lls> ~lojo ~loto ~lump
 ~luri ~mak> ~mala ~mass ~maut ~mayi ~mban ~mbat ~mbek ~mbir ~mbre ~mbul ~mel> ~menc ~menk ~menn ~meon ~misa ~moto
 ~mpa> ~mpua ~mua> ~mule ~mulu ~muri ~n2in ~nabr ~nak2 ~namp ~ncon ~ndis ~near ~ned> ~neka ~nemp ~nfo> ~ngab ~nged
 ~nggg ~nggr ~nghu ~ngob ~ngun ~nife ~nimp ~nodo ~ntol ~ntra ~ntri ~nuh2 ~nusu ~nyel ~nyo> ~nyur ~obah ~oben ~ogot
 ~oile ~ojot ~ok2a ~old> ~omel ~omeo ~once ~ondi ~ongg ~onyo ~oord ~ordi ~orek ~osan ~osny ~osok ~oson ~oten ~otor
 ~ower ~oyal ~page ~pake ~pali ~palu ~pana ~pani ~panj ~pari ~part ~pasu ~pece ~peli ~pema ~pend ~pill ~pirn ~piso
 ~pist ~puca ~puce ~punk ~rai> ~ran> ~raok ~rasi ~ratn ~raya ~rdin ~rdir ~rdos ~reat ~rebu ~repe ~ress ~ret> ~reta
 ~rgil ~rid> ~rika ~rku> ~rlum ~rmh> ~rnan ~rnya ~roya ~rser ~rtin ~ruan ~ruba ~runt ~sad> ~saja ~saka ~saru ~sawa
 ~sayu ~sedo ~sela ~sept ~seso ~siks ~sis> ~some ~song ~soso ~spal ~stol ~suap ~sung ~sura ~sus> ~tabb ~tamu ~tank
 ~tap> ~tas> ~taua ~tawi ~tawu ~teli ~tem> ~tepi ~ter2 ~teri ~terk ~ters ~thin ~timp ~tind ~ting ~tir> ~tiya ~toil
 ~took ~towe ~tpam ~trak ~trik ~tuka ~tus> ~uann ~uapi ~ubah ~ucat ~ucet ~ucun ~udak ~udhu ~uh2a ~uka> ~ukaj ~ukan
 ~uku> ~ules ~ulis ~umur ~un2i ~unaw ~urid ~urin ~usa> ~usia ~uter ~verd ~wati ~wer> ~wudh ~wura ~yamb ~yany ~yeng
 ~yiak ~ying ~yuli ~yun2 ~yuru
1 02+15 04+11 10+menit 11+cibodasari 2+no 2+strip 5+bulan 7+pinang 8+poris abis+makan abis+sekarang ada+artinya
 ada+badan ada+bapak ada+belatung ada+bocor ada+odgj ada+reaksi ada+surat ada+tukang agus aja+badan aja+dari
 alat+kaca alat+ke alat+nya alergi ambil+alat ambil+golok amuk+di ancam+saya anget anggota angkat anjing+rabies
 anyar artinya artinya+mau arus+kali asuhan atas+genteng badan+biru badan+gigil badan+penuh bae bahasa+aneh
 bakar+massa bakar+orang bakso+muka banget+kayak bangunan banyak+darah bapak+dia bapak+kontrakan bapak+naik
 bapak+tiba bapak+tua baring batu+dengan batu+di bawa+apa bawa+bensin bawa+cair bawa+lari bawa+tali bayi+ketemu
 bayi+tangis bayi+umur bedeng+pasar begal+pakai belakang+rw belakang+sudah belanja belum+kembali belum+ketemu
 belum+tangan belur bendungan bensin+mau berani+dekat berani+pegang berantakan bertengkar beton bibirnya+biru bidan
 bisa+gerak bisa+mati blok+c bocor+dekat bocor+di bocor+gas bola bri+poris bulakan buruh+pabrik bus+jatuh busuk
 busuk+ada butuh+bantu c cair+kata cakar+muka cape+hidup cat+bakar cekik+anak cepat cepat+dia cepat+orang
 cepat+tetangga chat+kata cibodas+sari cibodasari cisadane+dekat cubit cuma+lihat cuma+tidur daerah
 dagang+berantakan dalam+tidak dan+muntah darah+dekat darah+depan darah+gang darah+ngalir darah+ngocor darah+tolong
 dari+dalam dari+jendela dari+motor dari+rumah darurat dekat+bendungan dekat+mushola dekat+rusunawa dekat+situ
 dekat+tpa dengan+a dengan+bapak denyut+lemas di+atap di+bakar di+empang di+pinggang di+sumur di+toko di+wc
 dia+keluar dia+mabuk dia+serang dia+wants diam+bae diam+tidak diancam dijual+orang diketok diketok+tidak dikipasin
 dipukul+bapak dipukul+satu dipukul+suami dompet dua+hari dua+tahun duduk+terus duga e facebook flyover+sudirman
 gaga+rt gang+damai gang+langgar ganggu+jiwa gas+meledak gedor gedor+tidak gelandangan+gigit gelandangan+itu
 gelandangan+pulang gelandangan+sesak gelap+banget genteng golok+cari golok+dekat golok+lain golok+sambil
 goyang+badan grab griya guy+dengan habis+2 halte+sudah hamil+5 has having+a hear henti henti+napas her herself hias
 hias+parung hidup+saya hp+tidak hujan+pas hutang ikan ikan+hias iki infeksi info+tambah ini+bagaimana ini+orang
 is+having itu+sudah jalan+belum jalan+benteng jalan+kenanga jalan+merpati jalan+sukun jangan+cari jangan+sampai jas
 jas+hujan jembatan+berendeng jendela jpo+jalan kaki+kena kaki+saya kali+dekat kamar+ketemu kami+cari kami+tunggu
 karena+harus kata+capek kata+jangan kata+warga kayu+di kayu+panjang ke+anak ke+cisadane ke+rel ke+semua kejang+lagi
 kejar+bapak kejar+warga kelas+saya keluar+orang keluar+pisau kenanga+no kenceng kepala+orang keringet
 keringet+dingin keselek+bakso ketangkep ketemu ketemu+obat ketemu+tulang ketemu+warga kios+pulsa kirim+voice
 klien+serang kobra kok+tidak kolam+renang kolong+flyover kontrakan+haji korban+darah kp+baru kuah kuah+bakso
 kuat+lagi kuda kulit+luka kunciran+indah lagi+dipukul lagi+hamil lagi+rame lah+tidak laki+darah lalat+banyak
 langgar lansia+bakar lansia+sebelah lansia+sesak lansia+terjebak lapor+ke lapor+siapa layang+cibodas ledug+tolong
 lempar+rumah lewat+jalan lewat+jendela lewat+pakai lihat+tidur lihat+tulang luka+belur luka+infeksi luka+tolong
 lurah mabuk mabuk+apa macet+di majikan malabar+cibodas malah+ambil maling+ketangkep masih+gerak masjid+tidak
 mata+melotot mata+merem mawar mayat+nyangkut mayat+perempuan melotot mengganggu+saya merah+di merpati merpati+2
 minyak minyak+tanah mobil+warga motor+jalan motor+yang muda+odgj muka+pucat napas+gang napas+satu ngaji ngocor ngos
 ngucur no+4 no+7 note note+pamit nya+malah nyamber odgj+itu odgj+panjat odgj+pegang odgj+rusak ojol+tabrak
 orang+batuk orang+ganggu orang+kami orang+luka orang+sambil orang+tabrak orang+tergeletak otista+dekat pakai+bensin
 pakai+jas pakai+sapu pakai+senjata pakai+tangan palak+pakai palem+raja panas+tidak panggil panggil+diam panik+suami
 panti+asuhan parah+tolong pas+panas pasar+buaran pasar+cipadu pasar+ikan pasar+minggu pasien pembeli
 penelepon+tetangga penuh+luka penumpang+saya perempuan+di perempuan+seret pergelangan pergi+ditinggal
 perlintasan+kereta perut+saya pidato pidato+pakai pinang+griya pinggir+jalan pintu+1000 pintu+rumah piring+terus
 pisau+sekarang plastik+jatake plawad+utara polisi polisi+di ps+malabar pucat+keringet pukul+dengan pukul+satpam
 pukul+warga puluh puspem putar+di racun+depan raja raja+rt rame rame+sekarang reaksi rel+tunggu remaja+perempuan
1 renang ronda rt+04 rt+2 rt+ada rt+gang rumah rumah+ambruk rumah+bawa rumah+haji rumah+kontrakan rumah+sambil
 rumah+sendiri rumah+taman rusak+mobil rusunawa sadar+turun sakit+banget sambil+kata sambil+pegang sampai+lihat
 satpam+mall satu+kampung saya+3 saya+baca saya+kirim saya+lapor saya+lewat saya+panggil saya+pasung saya+perkosa
 saya+tadi saya+tapi saya+tiap saya+tinggal sd+depan sedot+arus sekarang+cekik sekarang+kejar sekarang+pukul
 sekolah+bawa sembunyi+di semua semua+barang sendiri+umur senjata+depan serang+warung setrum+pas si+agus sikunya
 siram+bensin siram+kuah siram+minyak situ+bulakan sopir+grab sp4n+no stasiun+poris stasiun+tidak suami+cekik
 suami+tiap suara+kesakitan sudah+datang sudah+dikipasin sudah+nyamber sudah+tiga sukun sukun+raya sukuna
 sumur+tidak surat+wasiat suruh tabrak+bus tabrak+kayu tabrak+motor tabrak+tiang tabung tahu+dia tahu+kemana
 tahu+nama tahun tahun+nyasar tanah+ke tangan+kanan tangan+sekarang tangis+kata tangis+sambil tangkal
 tanpa+identitas tapi+kondisinya telinganya terakhir+dia teriak+mau terjun+di terlantar+sudah terus+kejar
 tetangga+amuk tetangga+kena tiasa tidak+angkat tidak+buka tidak+odgj tidak+sekarang tidak+tiasa tidur+habis
 tiga+orang tindak+lanjut tinggal+tulang tinggi+di toko+saya tol+bitung tolak tolong+arah tolong+mengganggu
 tolong+tindak tujuh tukang+bangunan tukang+becak tukang+ojek tulang+manusia tulang+orang tunggu+ambulans
 tunggu+kereta umar+karawaci umur+60an umur+8 umur+dua voice voice+note wants wants+ke warga+ada warga+depan
 warga+tadi wc woy+tolong yang+ngaku yang+ngambang yang+setrum yang+tadi yang+tenggelam ~<abd ~<ale ~<asu ~<bae
 ~<baw ~<bec ~<bel ~<ben ~<bet ~<bgt ~<bru ~<buk ~<c> ~<cow ~<cub ~<daa ~<dae ~<dgn ~<dis ~<dom ~<dpn ~<dro ~<e>
 ~<emb ~<epi ~<eta ~<fac ~<fir ~<ga> ~<gab ~<gri ~<gul ~<her ~<hia ~<hou ~<iki ~<jus ~<kit ~<lai ~<lg> ~<lur ~<mab
 ~<mes ~<mir ~<nen ~<non ~<nyo ~<ono ~<opu ~<ove ~<pak ~<pid ~<pil ~<pnl ~<raj ~<rap ~<rub ~<sik ~<sur ~<the ~<tit
 ~<tol ~<ura ~<voi ~<wc> ~abdi ~abin ~abuk ~abur ~aceb ~ack> ~acul ~adek ~aera ~ahid ~ahka ~aid> ~air> ~aira ~ajad
 ~akse ~alen ~ama2 ~anin ~ants ~apai ~apat ~aras ~ari> ~arku ~arti ~arur ~as2> ~asie ~asuh ~atin ~ato> ~auan ~aun>
 ~aut> ~aygo ~ayit ~bae> ~banj ~bayg ~bdi> ~beka ~beng ~beto ~bgt> ~bias ~bit> ~book ~busu ~buta ~buti ~cebo ~celu
 ~ceng ~cora ~cowo ~cubi ~daer ~dark ~dato ~des> ~dgn> ~didu ~diin ~disu ~domp ~done ~dpn> ~duga ~duh> ~eaks ~ear>
 ~eboc ~eboo ~edog ~edor ~egat ~ela> ~elf> ~eli> ~elik ~elmn ~elot ~elum ~empl ~emu> ~encu ~epil ~epsi ~eram ~erde
 ~erku ~erpi ~erut ~esi> ~esur ~etan ~etem ~eton ~eum> ~face ~fas> ~feks ~fire ~gam> ~gedo ~geme ~ggar ~ggaw ~gike
 ~gkal ~gkon ~gkut ~goco ~gos> ~grab ~griy ~gucu ~gus> ~hang ~har> ~has> ~hent ~her> ~hern ~hers ~hias ~hirn ~hkan
 ~hous ~huta ~ianc ~iat> ~ibuk ~icab ~icub ~idan ~idat ~idug ~iged ~iger ~ika> ~iker ~ikip ~ilak ~ilas ~inde ~infe
 ~ing2 ~ingg ~ingk ~ipeg ~ipis ~ire> ~irum ~iser ~isma ~ius> ~jamu ~jas> ~jele ~jir> ~juh> ~just ~juti ~kai> ~kakn
 ~kalu ~kara ~kebu ~kek2 ~keku ~kena ~kenc ~kere ~kesu ~kipa ~kobr ~kond ~kong ~kuah ~kuda ~lale ~lap> ~laps ~leny
 ~lerg ~let2 ~liat ~lind ~lisi ~lmny ~long ~lpn> ~lsek ~luh> ~lum> ~lumu ~ma2> ~mabu ~masi ~mata ~meli ~merp ~mimi
 ~miri ~mpak ~mplu ~nali ~nasn ~nawi ~ncur ~ndel ~ndes ~nend ~nfek ~nga> ~ngik ~ngka ~ngos ~nguc ~nja> ~njak ~njir
 ~nku> ~nlpn ~not> ~ntem ~ntih ~nts> ~nump ~odon ~oice ~ol2> ~oloo ~olse ~onga ~ono> ~ooon ~opun ~oran ~orgi ~otan
 ~ote> ~otis ~ouse ~pacu ~pem> ~pida ~pir> ~pis> ~pit> ~plun ~pnlp ~pols ~pons ~popo ~prem ~pulu ~pusa ~pusp ~rahe
 ~raja ~rang ~ras> ~reak ~rema ~riya ~rkun ~rnap ~rond ~rpat ~rpis ~rsel ~rtam ~rten ~ruh> ~rupa ~rura ~rus> ~rusu
 ~sabe ~said ~sand ~sane ~sapn ~sele ~self ~semu ~sen> ~sien ~sif> ~siku ~slet ~spem ~stab ~stre ~sute ~tack ~taka
 ~tako ~tata ~tele ~tema ~temu ~tias ~tic> ~tika ~tola ~tolo ~tope ~tot> ~tres ~ttac ~uany ~uar2 ~uari ~ucur ~ujuh
 ~ujun ~ulak ~umpe ~ungi ~unin ~upan ~urua ~urup ~use> ~uspe ~ust> ~uti> ~voic ~wahi ~war> ~wat> ~wism ~yah> ~yal>
 ~yaya ~ygon ~yit> ~yono ~yulu ~yusu ~yutn
-1 15+menit 17+sudah 2x 3+jam 60+tahun 7+tahun 70an =not ada+alat ada+kabar ada+lowongan ada+perkembangan ada+tompel
 aeon aktif+dekat al+azhom alat+dulu alat+pasar alfamart+jalan alfamidi alkohol aman+tidak ambon ampe anak+piatu
 anak+terlantar anak+yang ancam+mau angin+tidak angkot+r03 angkut+belum anjing+tetangga antar+anak anyar+tidak
 anyone apa+petugas apartemen+ayodhya apartemen+paragon arah+pasar arimbi asd ashari+cipondoh atapnya+bocor avanza
 avanza+item ayodhya azhom b baca+di badan+depan bagaimana+cara baik+jangan baju bak bak+truk balkon+parkir bamban
 bamban+rt bandara+gate banget banget+datang banget+gang bangsat banjir+terus bank+bjb bantu+renov banyak+cepat
 bapak+itu bapak+pakai bapak+tidur bapak+tukang baru+ketemu bau+alkohol bau+depan bawa+gerobak bayar+tidak bayi+itu
 bayi+sewa beda+orang belakang+alfa belum+juga benda+kec bener+dinsos bener+gubuk bener+tindak bengkel+las
 berapa+lama beres+tidak berlobang berlobang+besar bintaro bioskop biru+jalan bisa+berdiri bisa+dibawa bisa+minta
 bisa+ngobrol bisa+tidak bitung+dekat bjb blok+e bni bocah+sekitar bocor bocor+parah bokor+rt brebes buah
 bugel+indah bukan+laki bulak+tidak bus+arimbi buta+sebelah butuh+kontrol cap cap+alat cara+beda cari cari+di cat
 cat+biru cek+lagi cek+laporan cekcok+mulut cempaka centang centang+satu chatbot cimanggis cimanggis+depok cipete
 ciujung ciujung+raya cross cross+depan cuma+jalan cuma+mabuk daerah+km daftar dahi damai+rt damri dan+ada dan+diam
 darah+di dari+di dari+luar dari+mana dari+polsek dari+sumbang dasar daster data+orang data+saya datang+sampai
 datang+semua dbd dekat+jembatan dekat+kubur dekat+stadion demam+dikit dengan+rokok depan depan+bioskop depan+klinik
 depan+ramayana depan+smp depok di+alfamart di+alun2 di+bak di+bantaran di+bitung di+bsd di+cadas di+cengkareng
 di+cimanggis di+cisauk di+dahi di+gerendeng di+gerobak di+kalideres di+kampung di+kardus di+kata di+kec di+kepala
 di+komplek di+kunciran di+meruya di+panunggangan di+perumnas di+php di+pinang di+pipi di+poll di+puskesmas di+rsj
 di+rsud di+seberang di+tenda di+tkp dia+geser dia+joget dia+lagi diam+golok diam+tinggal diamankan digrebek digusur
 dimakam dimyati dinsos+buka dipukul+di disabilitas disdukcapil dishub disini+harus ditinggal+orang ditinggal+suami
 doang+sih doang+sudah dompet+saya dua+orang duduk+kolong dulu+sekarang dulu+sudah eh eh+itu eh+orang elektrik
 evening film+orang fly fly+over flyover+jalan gang+haji gang+kebon gang+nangka gang+rambut ganggu+anak ganggu+odgj
 gantung+babakan gate gebang+raya gendong+anak gerbang gerobak+orang geser+ke giant golok+bikin golok+tadi
 good+evening gor+dimyati got+bau graha gratis+di grup+wa gubuk+dekat habis+operasi haloooo haloooo+ada halte+depan
 halte+satunya halte+takut hampir+tabrak hari+loh harus+kenapa hatur hello hilang+bawa hilang+itu hilang+pas
 hilang+tadi horas+lae hotel ieu ieu+ada ig ingat ini+bot ini+chatbot ini+foto ini+manusia ini+saya ini+untuk istri
 istri+jenderal item+parkir itu+cuma jahe jalan+berlobang jalan+bolak jalan+cadas jalan+ciujung jalan+kh
 jalan+kisamaun jalan+manggis jalan+teuku jalan+tmp jam+3 jam+setengah jangan+kira janten jawab jazakallah jd
 jembatan+penyebrangan jenderal jenggot jepit joget jual+alat jual+korek jual+miras jumat kabel+putus kaki+cacat
 kaki+pincang kalau+ada kali+mookervart kali+sabi kamit kampung+bulak kampung+kandang kampus kandang+sapi
 kantor+buka kantor+polsek kara+di karawaci kata+dulu kata+suka kayak+mau kayaknya+ganggu kayanya+mabuk ke+orang
 ke+saudara ke+seberang ke+siapa ke+teras kebon+jahe kebun+kosong kecil+jual kecil+nyasar kecil+tangis kekerasan
 kel+petir kelapa kelapa+depan keliling+alat keliru keluar+kamar keluar+rumah kena+puting kendor keramat
 kereta+batuceper kering+orang kerja+di kertas ketapang ketemu+laki ketemu+orang ketemu+sudah kh kira+mau kiri
 kisamaun klien+serahkan km+15 kok+centang kok+cuma kok+lama komplek+pu kondisi+baik kontrak kontrak+kerja
 kontrakan+biru kontrakan+mawar kontrakan+pintu kontrol+rutin kooperatif kopi koramil koramil+batuceper
 korban+penipuan koreksi+bukan kosambi kosong+blok kosong+sebelah kp+ambon ktp+nya kucing+nyangkut kucing+saya
 kumat+kamit kuning kursi+taman kurus+tinggi lae lagi lagi+batal lagi+kopi lagi+masak lagi+sejak lagi+tadi lagi+tuh
 lagi+tunggu lahan lahan+kosong laki+brewok laki+masuk laki+sekitar lalu+sekarang lampu+jalan lansia+di lansia+duduk
 lansia+sekap lansia+umur lantai+stasiun lapor+tetangga lapor+tidak lapor+trus laporan+masuk larangan+selatan
"""
