"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
21 di+rel tidak+sadar
20 mau+mati
19 kemarin+belum
16 sudah+jadi tali ~<tal
15 di+tengah saya+kemarin
14 darah ini+ada jatuh+dari kejang patah+kaki pingsan serang sudah+tidak tidak+respon ~<nyu ~aku> ~dura ~ejan ~gsan
 ~tali
13 ambulans+sekarang api+besar ditinggal+di dulu+tidak itu+saya sekarat sendiri+di tidak+napas ~<aku ~<dir ~ebaw
 ~ings
12 ada+mayat depan+sekolah kaku kayaknya+sudah rangka tangan tulang ~acok ~baco ~ding ~kaku ~mere ~ngsa ~tula
11 bawa+banjir bayi bener+ada bukan+ini di+atas di+pohon dingin dorong+orang film+bukan gantung+diri gigit
 kepala+bocor luka+parah meninggal meninggal+di rumah+kosong saya+lagi saya+mau saya+takut sekarang+juga
 tetangga+teriak tidak+bangun ~<kej ~acun ~ayi> ~bayi ~ceki ~dara ~ebal ~ekik ~igit ~kar> ~keja ~len> ~mele ~nyut
 ~orok ~tusu ~uar> ~uran ~yut>
10 ada+bayi amuk anak+kecil banting bantu+polsek bawa+golok berdiri+di dalam+rumah demam+tinggi denyut di+pinggir
 gantung keluar mau+lewat mau+terjun obat+tidur pisau racun sekap selamanya siram tidak+bisa ~<amu ~<aru ~<idu ~<rac
 ~akar ~bern ~bila ~cahi ~cok> ~cun> ~deny ~ekap ~git> ~iram ~kik> ~lemp ~mpar ~njat ~ntin ~ntun ~racu ~rjp> ~rok>
 ~sau> ~setr ~suk> ~usuk
9 ada+suara anak+itu bacok bakar banyak+banget bawa+alat bawa+pisau besar+banget cekik dada di+toilet gerak golok
 jalan+raya jari jatuh ke+atap ke+tengah kejang+di lempar lewat+orang masih+hidup mati minta+ambulans napas
 nya+banyak orang+mati peluru petugas+kami raba sayat sudah+lewat tidak+gerak yang+di ~<bay ~<beg ~<bil ~<bny ~<nap
 ~<ngi ~<ran ~<sir ~<tru ~<tul ~ayat ~berc ~bunu ~dise ~ecah ~elen ~elia ~engg ~gamu ~gka> ~golo ~iria ~jatu ~kand
 ~kera ~ketu ~kul> ~luru ~mati ~nyir ~olok ~puku ~tala ~ukul ~unuh ~yat> ~yawa
8 2+tahun 4+tahun alat balita bawa+kayu bisa+bangun buka bunuh dari+lantai datang+orang diri hilang+di kena+peluru
 lapor+sekarang luka melahirkan+di minggu+tidak naik+ke nanti+lagi orang+sekarat pagar+jembatan perkosa pukul
 sekarang+pingsan senjata serang+jantung setrum sudah+meninggal tabrak tengah+tol terjun tiba tidak+dikasih
 tidak+makan tidak+sahut tolong+bantu umur+4 yang+biasa yang+cari ~<bir ~<gol ~<kes ~<men ~<nul ~<nye ~<puk ~<sos
 ~<str ~<tib ~aba> ~abra ~alit ~ambe ~apas ~arah ~atuh ~bahu ~baka ~bent ~brak ~edak ~elam ~erko ~eroy ~esak ~etru
 ~iba> ~isau ~isek ~jun> ~keba ~kesa ~keto ~lok> ~lur> ~lut> ~mann ~mpuk ~muan ~muk> ~nemu ~ngam ~nuli ~osa> ~oyok
 ~pas> ~pelu ~raba ~rahn ~rak> ~ram> ~rant ~rat> ~rjun ~rkos ~royo ~senj ~siny ~sira ~tabr ~terg ~terj ~tiba ~trum
 ~ulut ~ungn ~yera
7 adu apa+cuma apa+tidak arus bagaimana+sih bakar+rumah banget+sekarang bangkai bapak+tiri bayi+di begal bisa+apa
 buka+baju bukan+wkwk butuh+ambulans dada+sakit di+dalam di+kebon di+kontrakan dibacok dompet+hilang gerinda
 hari+tidak harus+bagaimana kaki+bengkok kandang kayanya kemana+di kemarin+cuma ketemu+potong kumat kunci
 lapor+kemana marah+belum marah+hari mati+aja mayat orang+depan orang+di pakai+kayu paksa patah pil pingsan+di
 rusak+kaca sambar saya+saya seberang+tol sih+lama sini+ada step stroke stroke+di sudah+sesak tangan+masuk
 temen+kerja tiang+listrik tidak+keluar tidak+kuat tidak+pernah tidak+tolong tusuk ~<adu ~<bac ~<dic ~<dig ~<dii
 ~<dik ~<ged ~<gig ~<ila ~<jar ~<keb ~<mat ~<mel ~<nel ~<nem ~<rab ~<set ~<ste ~<tab ~<tus ~<was ~alat ~alua ~amaa
 ~amba ~anca ~assa ~bega ~cam> ~digi ~dike ~egap ~enja ~epet ~erak ~erge ~erju ~esam ~etol ~ganc ~gawa ~gigi ~gkai
 ~iata ~igig ~jalu ~kap> ~kepa ~kuma ~lany ~lita ~luka ~mbak ~mend ~napa ~ncam ~nci> ~nyaw ~nyek ~nyer ~oron ~pakn
 ~paks ~pami ~par> ~pasn ~pemb ~perk ~rcan ~rgel ~riny ~roke ~ruk> ~step ~stro ~temb ~tep> ~trok ~ving
6 4+hari ada+anak adu+banteng ambruk+pas ampun anak+hilang anak+umur ancam api atap atap+masjid badan bangun banteng
 bantu+dulu batuk+darah bawa+arus bayi+ditinggal belum+datang bernyawa biru bisa+cepat bocah culik darah+banyak
 dari+jembatan dari+kemarin depan+pintu di+kandang dia+minum dipukul dorong gas+bocor gawat gigit+anjing golok+di
 hamil ikat indomaret+cimone ini+bawa ini+bener itu+kayanya jalan+ke jalan+sendiri jalan+tol kalau+bisa kata+mau
 kayanya+sudah ketemu+mayat ketuban kumat+lagi lagi+pegang lansia+jatuh mata mau+melahirkan melahirkan meledak minum
 motor+adu mulut ngambang nyangkut nyangkut+di odgj+bawa orang+yang paman pamit panas+tinggi panggil+tidak
 peluru+nyasar petugas+minta pingsan+depan saya+jatuh saya+minum sekap+anak sekarang+dia sesak suara sudah+siap
 tali+sudah temen+saya tergeletak terjun+dari tidak+bernyawa tidak+lihat tidur+botol tinggal+semua tiri tiri+pegang
 ~<anc ~<api ~<bad ~<bw> ~<cul ~<dar ~<dor ~<gaw ~<his ~<ika ~<kep ~<luk ~<mec ~<ses ~<tir ~<wom ~ala> ~alur ~amit
 ~amuk ~ang2 ~arat ~ba2> ~berd ~biru ~boca ~cand ~culi ~dale ~diku ~doro ~ebot ~egal ~egen ~eled ~eran ~erca ~eset
 ~etub ~gap> ~gun2 ~gun> ~hami ~hirk ~ibac ~ikat ~ilap ~ilet ~indi ~inum ~ipuk ~irka ~ivin ~jang ~jari ~kela ~kese
 ~ksa> ~kuli ~kuny ~leda ~lik> ~lutn ~many ~maya ~meca ~minu ~naik ~ndih ~nele ~nera ~ng2> ~ngge ~ngil ~nuh> ~num>
 ~ocah ~oman ~pak2 ~pil> ~pur> ~rem> ~rian ~rkan ~samb ~sap> ~sebo ~sera ~suar ~tah> ~taun ~terb ~tiri ~tuh> ~ukin
 ~ulik ~ulin ~umat ~woma
5 ada+asap ada+laki ada+respon ada+yang air+panas alat+marah almarhum+istri anak+tetangga asap+tebal badan+orang
 bagaimana+ini bagaimana+nih bapak+jatuh bayi+merah belakang+gudang belatung bengkok biasa+mangkal bisa+ngomong
 bola+mata botol cakar cari+saya cuma+marah cuma+ngomel darah+tidak dekat+masjid depan+saya di+belakang di+foto
 di+gudang di+kamar di+lantai di+luar dia+mulai dia+sekap diam+aja dikeroyok diri+di ditusuk duduk+di foto+itu
 gelandangan+yang gudang+jalan hidup hidup+lagi ikat+di ini+bapak jembatan+cisadane kalau+saya kalau+tidak
 kami+minta kayaknya ke+tiang keguguran kemarin+lapor kena kepala ketemu+bayi klien+tidak kok+petugas kondisinya
 korek kuat kuat+jalan lampu+nyala lansia+itu lansia+pingsan lantai+12 lumpur main+di makan+sudah maling+masih
 mangkal+di masih+ada mati+rasa mau+bunuh mau+hidup mau+minggir mau+nekat mau+susul mau+tidur minggir minta+tolong
 minum+baterai mulai mulut+busa muntah murid+saya nekat ngigau ngomel+sekarang odgj+bakar orang+duduk orang+gantung
 orang+kejang orang+masuk orang+ngambang panjat pas pergi+bawa petugas+belum pikir pingsan+lagi pohon+dengan
 raya+pasar robek rumah+saya rumah+warga sadar sampai+tidak saya+pergi sayat+tangan sd segera sekarang+bawa
 sekarat+di sendiri+sudah si sudah+capek sudah+kaku sudah+rusak sudah+sehat sundut sundut+rokok susul susul+almarhum
 takut+lapor tali+di tapi+sekarang tebal+dari temen tenggelam tenggelam+di teriak+jangan tidak+cepat tidak+datang
 tidak+tahu tidur+selamanya tinggi tolong+ada tolong+dari tolong+kirim truk trus tua+tidak tubuh tumpuk+sampah
 umur+6 untuk+semua warga wasiat yang+mati ~2in> ~<amp ~<att ~<awa ~<bak ~<bom ~<cop ~<dun ~<hea ~<hid ~<jat ~<kay
 ~<lem ~<lif ~<may ~<nai ~<nek ~<nim ~<nyi ~<rem ~<sad ~<sd> ~<si> ~<sob ~<ten ~<won ~adan ~adar ~aga> ~ahin ~aik2
 ~ambr ~angu ~ar2> ~arii ~arus ~atah ~atas ~atu> ~bada ~bali ~bann ~besi ~bom> ~boto ~bruk ~buju ~caka ~cepe ~dada
 ~diik ~dimi ~dup> ~egug ~emal ~embe ~emin ~emua ~enta ~enti ~enum ~epal ~era> ~eret ~erud ~esed ~gann ~gau> ~gede
 ~ggel ~ggi> ~giga ~gin> ~gkok ~goro ~gugu ~gura ~hidu ~iak> ~ibir ~idup ~iem> ~igau ~iika ~ik2> ~ingi ~irny ~iru>
 ~jat> ~kegu ~keje ~keli ~kuat ~lam> ~latu ~lek> ~let> ~luan ~lumn ~manj ~mbus ~meng ~mit> ~munt ~ndut ~neng ~ngeb
 ~ngej ~ngig ~ning ~obek ~ojol ~oma> ~otol ~pala ~peca ~peng ~piki ~puka ~rah> ~riin ~robe ~rubu ~rudu ~sege ~sek>
 ~seka ~seng ~sere ~sesa ~sese ~siat ~sobe ~sund ~tah2 ~tong ~truk ~trus ~tuba ~ugur ~ulai ~unci ~usul ~utny ~yakn
 ~yok>
4 6+tahun ada+balita ada+polisi aja+yang alat+di ambruk amuk+lagi anak+sd anak+sundut ari asap+item atap+gedung
 atap+ruko atas+jembatan atas+semua awalnya awalnya+cuma badan+dingin bakar+besar bakar+kasur balita+terlantar
 balkon banget+mau banget+tidak bangun+dari bantu+segera baru+lahir batu bau+menyengat bayi+baru bayi+dibuang
 bayi+ditaro begitu bensin berani besok+tidak biar+saya bts bukan+simulasi bunuh+saya cepat+kesini culik+anak
 dada+tidak darurat+medis dehidrasi dehidrasi+parah demam depan+indomaret depan+warung di+antri di+balkon di+kali
 di+pagar di+pasar di+poster di+ruko di+teras dia+bacok diare dulu+dia gas gedung gerak+lagi giling hampir+mati
 hapenya hapenya+mati jalan+baru jalan+daan jual+tiba jurang kakak+saya kamar kambing kami+jatuh kandung kata+ini
 kawat kaya+mau kayak+tindih ke+jalan ke+kali ke+rs keguguran+di kena+orang kena+serang keras kereta+lewat kesamber
 kirim+ambulans kirim+orang korban lagi+cari lagi+duduk lagi+jual lagi+kereta laki+pingsan lalu+cuma lama+banget
 lama+sakit lantai lapar+sampai lari lemas+banget lemas+tidak lewat+pagar maling malu mana+ini mangkal mantan
 manusia masuk masuk+jurang masuk+kolong mau+turun medis mendadak menunggu+polisi merem minggu+lalu minta+bantu
 mogok+di motor+dengan mulut+miring muntah+terus nyala nyala+terus nyulut obat+sudah odgj+kejar odgj+lempar oplosan
 pakai+pisau pas+mau pasien+lari pasung pegang pembatas penumpang perempuan+saya pernah+keluar pinggir+flyover
 pisau+di pohon+depan polsek pulang+di punggung putar putus racun+tikus rawa rel rel+dekat respon rokok+kata
 sakit+tapi sampai+mati saya+aja saya+badan saya+chat saya+demam saya+di saya+kalau saya+lihat saya+nyasar
 saya+sekap saya+sembunyi saya+sering saya+siram sebelah+bau segenggam sekali serang+petugas seret seret+motor
 sih+tapi simulasi+ini siram+air sisa sudah+10 sudah+aman sudah+lemas sudah+luka sudah+mau tabrak+lari tadi+dia
 tahun+tangis tangis+sendiri tanya+ini tanya+kalau tapi+orang tembak tengah terbalik teriak terus+sudah
 tetangga+bakar tidak+naik tidur+keras tidur+sekarang tindih titip+anak tolong+bagaimana tolong+cepat tower+bts tpa
 tpa+rawa tumpuk upacara update+korban via yang+gantung yang+masih yang+pergi ybs+bawa ~<akh ~<any ~<bib ~<ble ~<boc
 ~<bts ~<bur ~<cuc ~<dad ~<gas ~<ham ~<he> ~<jur ~<kaw ~<keg ~<kri ~<kum ~<muk ~<mut ~<opl ~<pre ~<rel ~<ser ~<sua
 ~<tpa ~<tub ~<upa ~<via ~abun ~adu> ~ahir ~ahun ~ajam ~akhi ~aksa ~alem ~ame> ~amil ~amur ~angi ~angk ~anus ~apen
 ~balk ~bek> ~bens ~beru ~bet> ~bibi ~bts> ~buki ~bun> ~buny ~cah> ~caha ~cem> ~coco ~dar2 ~dehi ~dekn ~dema ~diap
 ~diar ~diem ~dige ~dih> ~diru ~dras ~dut> ~ebuk ~ecan ~edis ~edun ~egit ~ehid ~ejal ~ejar ~ejep ~elah ~elek ~elew
 ~elo> ~elp> ~elur ~emam ~emes ~enda ~enem ~enga ~enge ~enin ~epok ~epot ~erdu ~erhi ~erny ~erte ~esek ~espo ~et2>
 ~ewe> ~gal> ~gali ~gedu ~geng ~ggam ~ggun ~gile ~gili ~hape ~hidr ~hut> ~iare ~iban ~icar ~ide> ~idra ~ife> ~impu
 ~isir ~itis ~itus ~jura ~kany ~kawa ~kaya ~kele ~kep> ~kepo ~khir ~korb ~kosa ~krit ~kunc ~lahi ~leme ~lkon ~losa
 ~luar ~malu ~mam> ~manu ~marn ~masu ~mate ~mbin ~mbru ~meni ~mes> ~mil> ~mpt> ~muku ~mute ~ncem ~ncen ~nda> ~ndad
 ~ndar ~ngat ~nong ~nsin ~ntah ~ntai ~nusi ~nyal ~ok2> ~oplo ~orba ~pega ~pene ~perp ~pese ~petn ~ping ~pisa ~plos
 ~puk> ~putu ~rame ~rani ~rbal ~rek> ~rel> ~remu ~rent ~resp ~riak ~riti ~rum> ~sada ~san> ~sany ~seda ~seke ~semi
 ~sep> ~seru ~sisa ~spon ~ssal ~sul> ~sumu ~teng ~tert ~teu> ~tpa> ~trin ~trip ~tubu ~tuin ~tung ~uban ~ubuh ~ujur
 ~ukun ~umny ~un2> ~unyi ~upac ~utus ~waln ~warg ~wasi ~wong ~yala ~yebr ~yeki
3 3+hari =work ada+api ada+denyut ada+kendaraan ada+maling ada+mau ada+napas adik+saya ajak ajak+ngomong ambil+dia
 ambruk+di anak anak+4 anak+balita anak+main ancam+warga angke+ciledug angkot+tabrak anjing+odgj arusnya asap+kemana
 aspal bakar+asap bakar+warga balita+ditinggal balkon+apartemen bantal bapak+yang barang bau+bangkai bau+dari
 bawa+senjata bayi+dibungkus bayi+sudah belulang belum+ambil bensin+dengan besok+kalian biar biasanya+diam bibir
 bibir+biru biji biji+rambut bocor+bau botol+rusak brenti bunuh+diri busa busway capek+saya cari+tapi cepat+lansia
 chat cium copot dagang dalam darah+dari darah+duduk dari+dunia dari+jpo dari+rs dari+tumpuk dekat+lampu
 dekat+stasiun dengan+kucing dengan+sekali dengan+tetangga denger+suara depan+pasar di di+dapur di+kp di+situ
 di+tempat di+terminal dia dia+amuk dia+di dia+teriak dia+tulis diam+hari dibacok+gang dibawa+lari dicek+ternyata
 dicekik dikenal dinsos+di dipukul+pakai dirubung diserang ditaro ditaro+di dong+ini duduk+depan dunia end foto+tali
 gali gang+masjid gantung+di gelandangan+setrum gigit+ular gini golok+depan golok+jalan golok+ke goyang guy
 halte+rsud harus+lapor hebat identitas+di ini ini+terakhir isi itu+suka jalan+di jamaah jantung jantung+jalan
 jatuh+ke jok kaca kain kaki kaki+busuk kaki+manusia kaki+tabrak kaku+di kalian kamar+mandi kandang+kambing
 kantor+pos kardus karung kata+sudah kayu+gang ke ke+end ke+mana ke+mobil kebon+pisang kejar kejar+anak kejar+di
 kemana+mana kemarin+tapi kemis kena+air kena+mesin kendaraan kepanasan kereta kereta+nanti keroyok kesamber+petir
 keselek ketauan ketemu+kepala ketuban+di kirim kirim+damkar klien+amuk kompor korban+jiwa korban+luka kp+bulak
 kunci+di lagi+lewat lama+orang lansia+tabrak lansia+tidak lantai+10 lantai+dua lap lapak+rongsok lapor+odgj
 lari+orang lebam liar+di lihat+ada lihat+saya longsor luar malah maling+di mana+tidak masih+putar massa masuk+ke
 masuk+mesin masuk+mobil masuk+rumah mati+di mau+hilang mayat+laki menara mencong menyengat+dari merah+tangis
 meresahkan minum+oplosan minum+semua mobil mobil+mogok motor muka muka+biru muka+mencong muka+sudah mules
 naik+tower nangkring nangkring+di napas+di napas+kolong ngomong+dengan nongol+dari nya+belum odgj+amuk odgj+jatuh
 ojol orang orang+kp pager pager+jembatan panas+41 panas+dengan panik panjat+menara panjat+tiang papan papan+reklame
 parah+di pasar+anyar pasar+kemis pasung+dengan pecel pegang+batu pegang+korek pegang+pisau pelipis+robek pelo
 perahu perempuan+duduk perempuan+mau perempuan+perkosa pergi+selamanya perut pisang+belakang pos+cimone potong
 potong+kaki potong+tubuh pukul+orang pukul+saya puskesmas+cipondoh raba+anak rawa+kucing reklame rel+tidak
 rumah+apa rumah+bakar sabun sadar+depan sahut sahut+panggil sapi sarung satu satu+saudara saya+ambruk saya+darah
 saya+hamil saya+luka saya+obat saya+pegang saya+sayat sebelum sekarang+amuk sekarang+orang sembunyi semua+obat
 semua+orang sendiri+depan sopir status+wa stroke+sekarang suara+senjata sudah+baca sudah+besar sudah+biru sudah+di
 sudah+dirubung sudah+tulis sumur surat sutet tabung+gas tahun+kunci tahun+sendiri takut+banget takut+kenapa
 takut+meledak tangan+anak tangis tarik tarik+anak tebal tenang+masih teras+rumah teriak+minta teriak+sambil
 terlantar+sendiri tertelan terus+orang tetangga+saya the tiang tiap+teriak tiba+stroke tidak+berani tidak+brenti
 tidak+dikenal tidak+minum tidak+nongol2 tidak+tetangga tinggi+3 tinggi+sampai titip tolong+damkar tower
 trotoar+jalan trus+tidak tukang tukang+gali tukang+parkir tulang+belulang tulang+nongol tulis+pesan tulis+surat ud
 umur+2 usah+cari usus via+112 waras warga+dan warung+pecel yang+ambruk yang+sakit yang+teriak yang+tolong ~<air
 ~<all ~<ana ~<ari ~<asp ~<ast ~<bij ~<bre ~<buj ~<cak ~<cew ~<cut ~<dem ~<di> ~<end ~<get ~<gin ~<gir ~<goy ~<heb
 ~<ini ~<iny ~<isi ~<jas ~<kac ~<kai ~<kak ~<ke> ~<ket ~<kor ~<lon ~<lua ~<mal ~<mba ~<med ~<mer ~<mob ~<mul ~<nad
 ~<ora ~<org ~<oro ~<pag ~<pat ~<ped ~<pej ~<pem ~<pis ~<pk> ~<rek ~<sah ~<sek ~<sis ~<sun ~<ter ~<tlp ~<tow ~<ud>
 ~<usu ~aah> ~aban ~adak ~aduh ~afas ~agan ~ager ~ahan ~ahut ~ajak ~ajik ~akaw ~akin ~akny ~ali> ~alik ~am2> ~anak
 ~ance ~ancu ~anik ~anta ~anya ~ap2> ~araa ~aram ~ari2 ~asta ~asuk ~atap ~atoh ~atun ~aut2 ~awal ~awat ~ayu> ~back
 ~bam2 ~bam> ~begi ~berp ~biar ~biji ~bir> ~bran ~bren ~broj ~busa ~busw ~cant ~cewe ~cium ~copo ~cucu ~cuna ~cuny
 ~daga ~dala ~dann ~dany ~dar> ~diaj ~dibu ~dicu ~dido ~diha ~dipe ~dipu ~duni ~duri ~dus> ~ebak ~ebam ~ebra ~edag
3 ~ede> ~eden ~ekal ~ekek ~ekla ~elet ~elua ~elul ~emas ~enag ~enal ~enco ~end> ~ensi ~er2i ~eres ~eria ~erub ~erus
 ~esad ~esah ~etab ~etau ~etny ~gacu ~gap2 ~gat> ~gayu ~geba ~gebu ~geja ~gelu ~gera ~geri ~geru ~ggal ~ggig ~gil2
 ~gil> ~gis> ~gitu ~gkul ~goya ~gsor ~guy> ~hala ~head ~heba ~hin> ~hiri ~iaja ~iapi ~idor ~igeb ~igoy ~iken ~iksa
 ~il2> ~imin ~imis ~inga ~inya ~ipec ~iri> ~irim ~irub ~isam ~iso> ~iten ~itua ~ium> ~jak> ~jama ~jar> ~jato ~jeri
 ~jika ~kaca ~kain ~kaki ~kamb ~kard ~kaw> ~kece ~kemi ~kero ~klam ~krin ~ksi> ~lama ~lamb ~lat> ~lema ~leta ~leut
 ~lian ~lomp ~lula ~maah ~maji ~mar> ~mbel ~mbun ~medi ~mnya ~mobi ~mpor ~mpur ~nadi ~nafa ~naga ~nak> ~nara ~nasa
 ~nduk ~nemb ~ngac ~ngah ~ngap ~ngay ~ngen ~ngin ~ngis ~ngku ~ngol ~ngor ~ngso ~nia> ~ntal ~nyak ~nyau ~nyay ~nyeb
 ~nyia ~nyil ~nyul ~nyus ~obil ~obra ~ocor ~oke> ~ompa ~ongo ~ook> ~opir ~opot ~org> ~otor ~oyan ~paca ~page ~paha
 ~panj ~para ~pasi ~pasu ~pece ~peja ~pelo ~penu ~pin> ~pot> ~poto ~puki ~r2in ~raan ~rahu ~ramp ~rdar ~rdus ~rekl
 ~remb ~resa ~rger ~ri2> ~rim> ~rlam ~rojo ~rsim ~rtel ~rtem ~sabu ~saha ~sahk ~sahu ~samu ~sapi ~saru ~satu ~set>
 ~she> ~simb ~sin> ~sok> ~sopi ~sor> ~ssa> ~stag ~suku ~sung ~sway ~taga ~tai> ~tet> ~the> ~tlp> ~tnya ~toh> ~tol>
 ~towe ~tuka ~uan> ~uara ~ucun ~um2> ~umpa ~undu ~unia ~unk> ~unta ~urai ~urat ~usus ~uswa ~ut2> ~utar ~utet ~via>
 ~want ~was> ~way> ~wer> ~yaut ~yeke ~yile ~yira
2 05+kelurahan 112+bakar 2+kunciran 4+jatiuwung 6+rw 60an 7+bulan 9+bulan 9+perum =still a+pisau abis abis+minum
 abis+sekarang ada ada+ari ada+begal ada+kaki ada+orang ada+siapa air air+keras aja+saya akhiri akhiri+semua
 alat+botol alhamdulillah+sudah ambulans amuk+bawa anak+anak anak+jalanan anak+pakai anak+sekolah anak+teriak
 anak+tk angkot+tidak angkot+tolong antara antri apa+odgj apartemen apartemen+jalan api+merembet ari+arinya
 ari+belum arinya asap astaga atas atas+rel backup bacok+orang bahar+blok bahaya+tabrak bajaj bajaj+depan bakar+di
 bakar+gang balita+jalan banget+di banget+gigil bangku bangun+kolong banjir banjir+di bank+bri banyak bapak+demam
 bapak+tidak bapak+tua baru+pemda baru+pulang baru+sekarang batuk bawa bawa+batu bawa+racun bayi+buang bayi+demam
 bayi+masih becak bedeng+pasar begal+di belum+keluar belum+kembali bener+bukan berdiri bernanah beruntun biasa+di
 biasanya bibirnya bicara bisa+angkat bisa+kirim bisa+napas bocah+2 bocah+kecil bocah+main bocor+darah bocor+dekat
 bonceng bri+jalan bugel+rt bukan+hoax busa+jalan busuk+sudah by by+a cari+itu cimone+jaya cimone+korban cuma+tidur
 daan daan+mogot daerah dagang+di dagang+pada dalam+tas damai+3 dan+muntah dan+tidak dapur darah+lagi dari+kebun
 dari+kontrakan dari+pohon dari+rumah dari+sepeda dekat+lapangan demam+lemas dengan+alat dengan+korek depan+kantor
 depan+panti depan+puskesmas di+aspal di+bangku di+grup di+jalan di+jangan di+jendela di+kolam di+kursi di+lemari
 di+lift di+sawah di+semak di+tepi di+toko dia+cekik dia+is dia+kata dia+kunci dia+panjat dia+punya dia+sayat
 dia+sudah dia+took dibuang dibungkus+kresek dilempar dingin+tidak dipukul+suami disuapin ditembak+orang dulu+bapak
 eh+kumat emas emas+pasar emperan+toko es flyover+saya gaduh gang+mawar gang+pinang gelandangan+dipukul
 gelandangan+gigit gelandangan+jatuh gelandangan+ketemu gendong+bayi geng geng+motor genteng+rumah gerak+saya get
 get+up gigil golok+gang golok+kp golok+marah got+tabrak got+tusuk grup+saudara gudang+kardus hamil+7 hamil+9
 hamil+tua hari+ini harus having his hoax+ada hp+tidak induk info info+112 inggris ini+bagaimana ini+dorong
 itu+satpam jadi+gini jalan+ada jalan+gatot jalan+kaki jalan+km jalan+mangga jalan+merdeka jalan+rel jalan+sukun
 jalanan jam+11 jambret jangan+sampah jangan+sampai jari+potong jatuh+dan jatuh+di jawab+dari jaya+rt
 jembatan+gerendeng jembatan+mau jendela+saya jiwa jpo+jalan jurumudi+lama kabeh kaki+depan kaki+kolong kaki+orang
 kali+dekat kali+tidak karaoke karyawan karyawan+masuk kata+tidak kayanya+mau kayu ke+atas ke+bawah ke+leher
 kebon+singkong kecil+di kecil+sedot kedengeran kejang+depan kelas keluar+busa kelurahan+bugel
 kelurahan+panunggangan kelurahan+sukajadi kemana kemarin+itu kena+lempar kena+setrum keras+muka kereta+mau
 kereta+poris keributan keributan+di kerja+sekarang kesakitan ketangkep ketemu+sesosok ketuban+sudah klien+serang
 kompor+meledak konter kontrakan kontrakan+sebelah kontrakan+tidak koordinasi korek+dengan kosnya kosong kp+jurumudi
 kp+rawa kunci+tidak lagi+hamil lah lahir+di laki+jatuh laki+meninggal laki+odgj laki+saya lama+dekat lansia+e
 lansia+raba lansia+tadi lantai+5 lap+via lapangan+upacara lapor+jadi lari+ke lemari lemas+semua lempar+batu
 lempar+motor lift lk2 luka+bakar luka+bernanah majikan makan+tapi malabar+cibodas maling+ketangkep maling+maling
 mangga+raya manusia+di masih masih+di masih+merah masih+nempel masih+tangis masjid+kunciran masuk+maling mata+ke
 mata+merem mati+tidak mau+akhiri mau+bakar mau+culik mau+pindah mau+sudah melahirkan+bidan meledak+di melek melepuh
 mengambang meninggal+tadi menunggu menyengat merem+terus merembet merembet+ke mesin mesin+press minggu+ditinggal
 minta+backup minum+air minum+pembersih minum+racun minum+sabun miring mogot motor+ada motor+ambil motor+pakai
 motor+tidak mr mr+x muntah+darah murid nah naik naik+motor naik+turun nanas+panunggangan napas+tinggal nempel
 ngaku+untuk ngambang+di ngiler ngomel ngumpet ngumpet+di no+4 nomor+9 nongol2 nyasar+di nyolong+ayam nyuruh
 nyuruh+saya nyusu obat+satu odgj+apa odgj+ke odgj+mau odgj+meresahkan odgj+tidak ojol+yang orang+bunuh orang+gang
 orang+got orang+itu orang+kena orang+kurang orang+meninggal orang+nya orang+odgj orang+pada orang+sakit
 pabrik+bakar pada pada+bawa paha pakai+batu paling paling+umur pamit+mau panggil+badan panjat+tower
 panunggangan+utara parkir+ramayana pas+bener pasar+cimone pasar+induk pegang+golok pelipis pembantu pembeli
2 pembersih pembersih+lantai penelepon+lansia pengendara penghuni penumpang+angkot perahu+terbalik perempuan
 pergi+saya pesan+terakhir pinang+2 pinggir+gedung pinggir+jembatan pinggir+lantai pingsan+kepanasan plastik+item
 pohon+kelapa polisi+depan poris+tidak press press+pabrik proyek+apartemen ps ps+malabar ps+tanah pucat
 pukul+gelandangan putus+kena racun+di racun+makan rapat rawa+rt rebut royal royal+3 rs+kami rs+melati rs+tapi rt+02
 rt+6 rt+7 ruko+pinang rumah+bawa rumah+depan rumah+di rumah+haji rumah+lewat rumah+makan rumah+nomor rumah+orang
 rumah+rusak rumah+tetangga rusak+ketuban rusak+orang rusak+rumah rw+05 saat+ini sabun+cuci sadar+di sakit+jiwa
 sakit+kayak salah+satu sambil+bawa sambil+tangis satpam satu+bawa satu+strip saya+bakar saya+bayi saya+bener
 saya+bonceng saya+culik saya+dicekik saya+dipukul saya+kata saya+kumat saya+masih saya+masuk saya+ngumpet saya+ojol
 saya+sekarang saya+siap saya+sudah saya+tertelan sayang+saya sebelah+kontrakan sedot sekarang+cekik sekarang+jalan
 sekarang+kejang sekarang+lempar sekarang+muntah sekarang+naik sekarang+pegang semak sembunyi+di semua+ini
 senjata+kata sesak+kumat sesosok sesosok+mayat setrika setrum+kabel setrum+pas si+udin singkong singkong+dekat
 situ+cipondoh sopir+linglung stasiun+poris strip suami+saya suami+tiap sudah+6 sudah+aja sudah+bengkak
 sudah+dikasih sudah+kejang sukajadi sukun sukun+raya tabrak+beruntun tabrak+by tabrak+gerobak tabrak+kereta
 tabrak+pohon tabrak+truk tadi+ngaku tadi+saya tadi+tunggu tahun+jalan tahun+nyasar takut+tapi taman+royal
 tambah+sekarang tambang tangan+karyawan tangan+putus tangerang+ada tangis+cari tangis+tidak tapi+kok tarik+paksa
 taruh tawuran telanjang+jalan telanjang+tidur telepon+02 teman teman+saya tenang+eh tengah+jalan tenggelam+kali
 tenggelam+ke tepi tepi+kali terakhir+kali terbalik+ada tergeletak+di tergeletak+tidak terjun+ke terminal+sudah
 terus terus+di terus+jalan terus+pukul terus+tidak tetangga+sebelah tetangga+sekarang tidak+berenti tidak+get
 tidak+jawab tidak+melek tidak+waras tidur+mulu tikus tinggi+dekat toilet toko+emas tolong tolong+ambulans
 tolong+dia tolong+dong tolong+tetangga took tu tua+di tua+laki tulis tumpang+tanya tunggu+stasiun tunggu+tidak ubah
 ujung untuk+kerja up upacara+puspem waktu+itu warga+di warga+lapor warga+rame warga+sudah warung+pakai wudhu x
 yang+ditusuk yang+kemarin yang+lansia yang+lewat yang+odgj yang+pingsan yang+sayang yang+stroke ybs+sekarang ~60an
 ~<60a ~<abi ~<ada ~<ala ~<amb ~<and ~<bah ~<bes ~<bet ~<bic ~<bpk ~<bro ~<bus ~<by> ~<ciu ~<dag ~<dal ~<deh ~<did
 ~<dip ~<dmn ~<dpr ~<eda ~<es> ~<fel ~<g> ~<gak ~<gen ~<geu ~<gil ~<gre ~<guy ~<hap ~<hut ~<i> ~<jer ~<jiw ~<kel
 ~<kni ~<koi ~<kua ~<kuk ~<leg ~<leu ~<lk2 ~<lum ~<maj ~<mot ~<mr> ~<mun ~<my> ~<naf ~<nah ~<nea ~<nga ~<nge ~<nod
 ~<nol ~<nu> ~<obe ~<od> ~<ojo ~<old ~<oma ~<ore ~<pah ~<pec ~<peg ~<pol ~<pot ~<ps> ~<puc ~<reb ~<rmh ~<roo ~<roy
 ~<rub ~<sab ~<saj ~<she ~<som ~<sop ~<tau ~<tep ~<teu ~<til ~<tiy ~<to> ~<toi ~<ton ~<too ~<tu> ~<tuk ~<uba ~<uda
 ~<uju ~<up> ~<wud ~<x> ~<yg> ~abbe ~abeh ~abet ~abin ~abul ~aby> ~acku ~ada> ~aera ~ajaj ~aki> ~akse ~aksi ~alia
 ~alke ~alko ~alny ~alo> ~amar ~ampa ~ando ~ans> ~ant> ~aoke ~ara2 ~arao ~ardu ~arka ~aro> ~aruh ~arya ~asad ~asap
 ~asin ~ata> ~athi ~ati> ~atpa ~atuk ~avin ~awan ~awis ~awur ~baby ~baja ~bal> ~bang ~bari ~batu ~bbed ~beca ~bed>
 ~beh> ~beka ~belu ~bica ~bing ~birn ~blee ~bonc ~bony ~bpk> ~brea ~bret ~buda ~buka ~buli ~cak> ~cakn ~cat> ~cebu
 ~ckup ~cong ~cor> ~cung ~cut> ~daer ~dan> ~dapu ~deke ~der> ~dhu> ~dia> ~dibi ~dice ~digo ~dijo ~diny ~diri ~disa
 ~dite ~dosi ~dot> ~dpr> ~dung ~eath ~ebur ~ecak ~eceb ~ecel ~edin ~edot ~eduk ~eedi ~egil ~ejer ~ekan ~ekar ~eket
 ~ekny ~ekun ~elel ~elep ~elip ~ell> ~eloj ~elup ~ema> ~embi ~en2> ~ena> ~enar ~ence ~engh ~enku ~enny ~enun ~eone
 ~epat ~epe> ~epi> ~epit ~epti ~epuh ~erab ~erda ~erdi ~erdo ~erem ~erib ~erna ~erpe ~ersi ~erun ~esir ~esos ~etih
 ~etri ~eun> ~eus> ~euti ~ewas ~fell ~gaca ~gai> ~gasa ~gata ~geje ~gele ~genc ~gend ~geus ~ggg> ~ggri ~ghun ~gila
 ~gini ~gis2 ~gkon ~gol2 ~gol> ~gome ~gris ~guli ~gunc ~guni ~hang ~haru ~havi ~hear ~hent ~hern ~hira ~hiru ~hit>
 ~huni ~iara ~iasa ~iba2 ~ibua ~icek ~icul ~ift> ~igil ~iin> ~iinj ~ijam ~iji> ~ikam ~ikun ~ikus ~ilar ~ilem ~iler
 ~ilit ~ills ~inde ~inja ~inti ~inyi ~inyo ~ipak ~is2> ~isen ~iset ~isto ~isua ~isun ~iwa> ~iyan ~jaj> ~jamb ~jasa
 ~jata ~jepi ~jer> ~jiwa ~jok> ~jol> ~jota ~kaja ~kakn ~kalo ~kama ~kana ~kanc ~kary ~kat> ~kayu ~kede ~kege ~kena
2 ~kend ~keta ~kiny ~knif ~koma ~kong ~koor ~kore ~kosn ~koso ~kuku ~lai> ~lap> ~lari ~lase ~leba ~leed ~lele ~lep>
 ~leps ~lepu ~lift ~lin> ~lind ~ling ~lipi ~lk2> ~lls> ~lojo ~loto ~lump ~luri ~mak> ~mala ~masi ~mass ~maut ~mayi
 ~mban ~mbat ~mbek ~mbet ~mbir ~mbre ~mbul ~mel> ~menc ~menk ~menn ~meny ~meon ~mesi ~miri ~misa ~moto ~mpa> ~mpua
 ~mua> ~mule ~mulu ~muri ~n2in ~nabr ~nak2 ~namp ~ncon ~ndes ~ndis ~near ~ned> ~neka ~nemp ~nfo> ~ngab ~ngaj ~nged
 ~nggg ~nggr ~nghu ~ngik ~ngob ~ngun ~nife ~nimp ~nodo ~ntih ~ntol ~ntra ~ntri ~nusu ~nyel ~nyo> ~nyur ~obah ~oben
 ~obon ~ogot ~oile ~ojot ~old> ~omel ~omeo ~once ~ondi ~ongg ~onyo ~oord ~ordi ~orek ~osny ~osok ~oson ~oten ~ower
 ~oyal ~pake ~pali ~palu ~pana ~pani ~pari ~part ~peli ~pema ~pend ~pill ~pirn ~piso ~pist ~puca ~puce ~punk ~rai>
 ~ran> ~raok ~rasi ~ratn ~raya ~rdin ~rdir ~rdos ~reat ~rebu ~repe ~ress ~ret> ~rgil ~rid> ~rip> ~rit> ~rlum ~rmh>
 ~rnan ~rnap ~rnya ~roya ~rser ~rtin ~ruba ~runt ~ryaw ~sad> ~saja ~sak> ~saka ~sapn ~sawa ~sayu ~sedo ~sela ~sept
 ~seso ~siks ~sis> ~some ~song ~soso ~stol ~suap ~sura ~sus> ~tabb ~tank ~tap> ~tas> ~taua ~tawu ~teli ~tepi ~teri
 ~terk ~ters ~timp ~tind ~ting ~tir> ~tiya ~toil ~took ~tpam ~trak ~trik ~tus> ~uann ~uapi ~ubah ~ucat ~ucet ~udak
 ~udhu ~uka> ~ukaj ~ukan ~uku> ~ulak ~ules ~ulis ~umur ~un2i ~unaw ~unin ~urid ~urin ~urit ~usa> ~usia ~uter ~utik
 ~verd ~wat> ~wati ~wudh ~wura ~yamb ~yany ~yaya ~yeng ~yiak ~ying ~yuli ~yun2 ~yuru ~yusu
1 02+15 04+11 1+banyak 11+cibodasari 2+no 2+rw 7+pinang 8+poris abis+makan ada+artinya ada+belatung ada+odgj
 ada+reaksi ada+surat ada+tukang agus aja+badan alat+kaca alat+ke alat+nya alergi ambil+alat ambil+golok amuk+di
 ancam+saya anget anggota anjing+rabies anyar artinya artinya+mau arus+kali asuhan atas+genteng badan+biru
 badan+gigil badan+penuh bae bahasa+aneh bakar+orang bakso+muka banget+kayak bangunan banyak+darah bapak+dia
 bapak+kontrakan bapak+naik bapak+tiba baring batu+dengan batu+di batu+kaca bawa+apa bawa+bensin bawa+cair bawa+tali
 bayi+ketemu bayi+tangis bayi+umur begal+pakai belakang+rw belakang+sudah belanja belum+ketemu belum+pulang
 belum+tangan belur bendungan bensin+mau benteng+betawi berani+dekat berani+pegang berantakan berenti bertengkar
 betawi betawi+tanah bibirnya+biru bidan bisa+gerak blok+c bocor+di bola bri+poris bulakan buruh+pabrik bus+jatuh
 busuk busuk+ada butuh+bantu bye c cair+kata cape cape+hidup cat+bakar cekik+anak cepat cepat+orang cepat+tetangga
 chat+kata cibodas+sari cibodasari cubit cuma+lihat dagang+berantakan dalam+tidak darah+dekat darah+depan darah+gang
 darah+ngalir darah+ngocor dari+dalam dari+jendela dari+motor darurat dekat+bendungan dekat+mushola dekat+rusunawa
 dekat+situ dekat+tpa dengan+a dengan+bapak denyut+lemas di+atap di+bakar di+becak di+empang di+pinggang di+rawa
 di+wc dia+has dia+keluar dia+mabuk dia+masih dia+naik dia+serang dia+wants diam+bae diam+di diam+tidak diancam
 dijual+orang dikipasin dipukul+bapak dipukul+satu dompet dua+hari dua+tahun duduk+terus duga e facebook
 flyover+sudirman gang+damai gang+langgar ganggu+jiwa gas+meledak gedor gedor+tidak gelandangan+itu
 gelandangan+pulang gelandangan+sesak gelandangan+tua gelap+banget gigit+orang golok+cari golok+lagi golok+lain
 golok+sambil goyang+badan grab griya guy+dengan halte+sudah hamil+5 has+a having+a henti henti+napas her herself
 hias hias+parung hidup+saya hujan+pas hutang ikan ikan+hias iki infeksi info+tambah is+having itu+sudah jalan+belum
 jalan+benteng jalan+kenanga jalan+merpati jangan+cari jas jas+hujan jatuh+tina jembatan+berendeng jendela kaki+saya
 kami+tolong kami+tunggu karena+harus kasir kata+capek kata+jangan kata+warga kayu+di ke+anak ke+cisadane ke+genteng
 ke+rel ke+semua kecil+dipukul kejar+bapak kejar+warga kelahi kelas+saya keluar+pisau keluarganya+di kenanga+no
 kenceng kepala+orang keringet keringet+dingin keselek+bakso ketemu ketemu+tulang ketemu+warga kios+pulsa kirim+foto
 kirim+video kirim+voice km+4 kobra kok+tidak kolam+renang kolong+flyover kontrakan+haji korban+darah kp+baru kuah
 kuah+bakso kuat+lagi kuda kulit+luka kunciran+jaya kurus+banget lagi+dipukul lagi+rame lah+tidak laki+darah
 lalat+banyak langgar lansia+bakar lansia+sesak lansia+terjebak lapor+ke lapor+siapa layang+cibodas ledug+tolong
 lempar+rumah lewat+jalan lewat+jendela lihat+tidur lihat+tulang luka+belur luka+infeksi luka+tolong lurah mabuk
 mabuk+apa macet+di malah+ambil masjid+tidak mata+melotot mayat+nyangkut mayat+perempuan melotot mengganggu+saya
 merah+di merpati merpati+2 minyak minyak+tanah mobil+warga motor+jalan muda+odgj naik+pager nama+tidak napas+gang
 napas+satu ngaji ngocor ngos ngucur no+7 no+8 note note+pamit nya+malah nyamber odgj+di odgj+itu odgj+panjat
 odgj+pasung odgj+pegang odgj+rusak ojol+tabrak orang+batuk orang+ganggu orang+kami orang+tabrak orang+tergeletak
 otista+dekat pacar+saya pada+takut pakai+bensin pakai+jas pakai+sapu pakai+senjata pakai+tangan palak+pakai
 palem+raja panggil panggil+diam panik+suami panti+asuhan parah+tolong pas+panas pasar+buaran pasar+cipadu
 pasar+ikan pasar+minggu pasien pasung+di penelepon+tetangga penuh+luka penumpang+saya perempuan+di perempuan+seret
 pergelangan pergi+ditinggal perlintasan+kereta perut+saya pidato pidato+pakai pinang+griya pinggir+jalan pintu
 pintu+rumah piring+terus pisau+sekarang plastik+jatake plawad+utara polisi polisi+di pos+ronda pukul+dengan
 pukul+satpam pukul+warga puluh puspem putar+di raja raja+rt rame rame+sekarang raya raya+no reaksi rel+tunggu
 remaja+perempuan renang ronda rt+04 rt+ada rt+gang rumah rumah+ambruk rumah+kontrakan rumah+sambil rumah+sendiri
 rumah+taman rusak+mobil rusunawa rw+2 sadar+turun sakit+banget sambil+kata sambil+pegang sampai+lihat satpam+mall
 satu+kampung saudara+kata saya+baca saya+kirim saya+lapor saya+lewat saya+meninggal saya+panggil saya+pasung
 saya+perkosa saya+tadi saya+tapi saya+tiap saya+tinggal saya+umur sayang sd+depan sekarang+kejar sekarang+pukul
1 sekolah+bawa semua semua+barang sendiri+pakai sendiri+umur senjata+depan serang+warung si+agus siap siap+tali
 sikunya siram+bensin siram+kuah siram+minyak situ+bulakan sopir+grab sp4n+no stasiun+tidak suami+cekik
 suara+kesakitan sudah+datang sudah+dikipasin sudah+nyamber sudah+saya sudah+tiga sukamulya+cikokol sukuna
 sumur+tidak surat+wasiat suruh tabrak+bis tabrak+bus tabrak+motor tabrak+tiang tabung tahu+dia tahu+kemana
 tahu+nama tahun tamu tanah+ke tangan+kanan tangan+sekarang tangis+sambil tangkal tanpa+identitas tapi+kondisinya
 telinganya terakhir+dia teriak+mau terjun+di terus+kejar terus+pegang tetangga+amuk tetangga+kena tiasa
 tidak+angkat tidak+buka tidak+odgj tidak+sekarang tidak+tiasa tiga tiga+orang tina tindak+lanjut tinggal+tulang
 tinggi+di toko+saya tolak tolong+arah tolong+mengganggu tolong+tindak tujuh tukang+bangunan tukang+becak
 tukang+ojek tukang+sayur tulang+manusia tulang+orang tunggu+ambulans tunggu+kereta umar+karawaci umur+14 umur+60an
 umur+8 umur+dua voice voice+note wants wants+ke warga+ada warga+depan warga+tadi warga+takut wc woy+ada woy+tolong
 yang+lagi yang+ngaku yang+ngambang yang+setrum yang+tadi yang+tenggelam ~<abd ~<ale ~<asu ~<bae ~<baw ~<bec ~<bel
 ~<ben ~<bgt ~<bru ~<buk ~<bye ~<c> ~<cha ~<cow ~<cub ~<daa ~<dae ~<dgn ~<dis ~<dom ~<dpn ~<dro ~<dug ~<e> ~<emb
 ~<epi ~<eta ~<fac ~<fir ~<ga> ~<gab ~<gri ~<gul ~<her ~<hia ~<hou ~<iki ~<jus ~<kom ~<kos ~<lai ~<leb ~<lg> ~<lur
 ~<mab ~<mes ~<mir ~<nab ~<nen ~<non ~<nyo ~<oba ~<ono ~<opu ~<ove ~<pak ~<pen ~<pid ~<pil ~<pnl ~<put ~<raj ~<rap
 ~<ray ~<sap ~<sik ~<sum ~<sur ~<the ~<tit ~<tol ~<ura ~<voi ~<wan ~<wc> ~abdi ~abuk ~aceb ~ack> ~acul ~adek ~ahid
 ~ahka ~aira ~ajad ~alen ~ama2 ~anja ~ants ~anye ~apai ~apat ~ape> ~aras ~ari> ~arku ~arny ~arti ~arur ~as2> ~asie
 ~asir ~asuh ~asun ~ato> ~aun> ~aut> ~ayah ~ayit ~bae> ~banj ~batn ~bdi> ~beng ~bert ~bgt> ~bias ~bini ~bit> ~book
 ~busu ~buta ~buti ~bye> ~cebo ~cel> ~ceng ~chat ~cowo ~cubi ~dark ~dato ~des> ~dgn> ~dica ~didu ~diin ~dila ~disu
 ~domp ~done ~dpn> ~duga ~eaks ~ear> ~eboo ~edog ~edor ~egan ~ela> ~eli> ~elik ~elot ~elum ~empl ~emu> ~emuk ~encu
 ~enye ~epil ~epsi ~eram ~erde ~erku ~erpi ~erse ~ertu ~erut ~esi> ~esur ~eta> ~etak ~etan ~etem ~eum> ~face ~fas>
 ~fasn ~feks ~fire ~gam> ~gedo ~geme ~gen> ~ggar ~ggaw ~gike ~gkut ~goco ~gos> ~gota ~grab ~griy ~gucu ~gus> ~h2an
 ~har> ~her> ~hers ~hias ~hing ~hirn ~hkan ~hous ~hun> ~huta ~ian> ~ianc ~iat> ~ibuk ~icab ~icub ~idan ~idat ~idug
 ~iged ~iger ~ika> ~iker ~ikip ~ilak ~ilas ~infe ~ing2 ~ingg ~ingk ~intu ~ipeg ~ipis ~ire> ~irum ~iser ~ius> ~jamu
 ~jas> ~jele ~jir> ~juh> ~jur> ~just ~juti ~k2an ~kai> ~kal> ~kali ~kalu ~kara ~kebu ~kek2 ~keku ~kelu ~kenc ~kere
 ~kesu ~kipa ~kobr ~kond ~kuah ~kuda ~laps ~leny ~lerg ~let2 ~liat ~lisi ~long ~lpn> ~lsek ~luh> ~lum> ~lumu ~mabu
 ~mata ~meli ~merp ~mert ~mimi ~mpak ~mplu ~nali ~nasn ~nawi ~ncur ~ndel ~ndin ~nend ~nfek ~nga> ~ngka ~ngos ~nguc
 ~nja> ~njak ~njir ~nku> ~nlpn ~not> ~ntem ~nts> ~nuh2 ~nump ~odon ~oice ~ok2a ~ol2> ~oloo ~olse ~onga ~ono> ~ooon
 ~opun ~oran ~oren ~orgi ~osan ~otan ~ote> ~otis ~ouse ~pacu ~pain ~pem> ~pida ~pir> ~pis> ~pit> ~plun ~pnlp ~pols
 ~pona ~pons ~popo ~prem ~pulu ~pusa ~pusp ~rahe ~raja ~rang ~ras> ~reak ~rema ~reta ~rika ~riya ~rkap ~rku> ~rkun
 ~rond ~rpat ~rpis ~rsel ~rtam ~rten ~rtua ~ruan ~ruh> ~rupa ~rura ~rus> ~rusu ~sabe ~sand ~sane ~sele ~semu ~sen>
 ~sien ~sif> ~siku ~slet ~spal ~spem ~stre ~taka ~tako ~tamu ~tata ~tawi ~tele ~tem> ~tema ~temu ~ter2 ~thin ~tias
 ~tic> ~tika ~tina ~tola ~tolo ~tope ~tot> ~tres ~tun> ~uany ~uari ~ucur ~uh2a ~ujuh ~ujun ~umpe ~ungi ~upan ~urup
 ~use> ~uspe ~ust> ~uti> ~voic ~wahi ~yah> ~yal> ~yit> ~yono ~yulu ~yutn
-1 1+anak 15+menit 17+sudah 2x 3+jam 60+tahun 7+tahun 70an abis+lapor ada+alat ada+kabar ada+lowongan ada+pasien
 ada+perkembangan aeon aktif+dekat al+azhom alat+dulu alat+pasar alfamart+jalan alfamidi aman+tidak ambon
 ambruk+tutup ampe an anak+piatu anak+terlantar ancam+mau angkot+r03 angkut+belum anjing+tetangga anyar+tidak anyone
 apartemen+ayodhya apartemen+paragon arah+pasar arimbi asd ashari+cipondoh ass atapnya+bocor avanza avanza+item
 ayodhya azhom b baca+di badan+depan bagaimana+cara bahaya+banget baik+jangan baju balkon+parkir bamban bamban+rt
 bandara+gate banget+datang banget+gang bangsat bank+bjb banyak+cepat bapak+pakai bapak+tidur bapak+tukang batik
 bau+depan bawa+anak bawa+gerobak bawa+radio bayar+tidak bayi+itu beda+orang belakang+alfa belum+juga benda+kec
 bener+dinsos bener+tindak benteng beres+tidak berlobang berlobang+besar berteduh besar+tidur bintaro bioskop
 biru+jalan bisa+berdiri bisa+dibawa bisa+ngobrol bisa+tidak bitung+dekat bjb blok+e bni bocah+sekitar bocor
 bocor+parah bokor+rt brebes buah bugel+indah bukan+laki bulak+tidak bus+arimbi busway+puri butuh+kontrol cap
 cap+alat cara+beda cari+di cat cat+biru cek+lagi cek+laporan cekcok+mulut cempaka centang centang+satu chatbot
 cibodas cimanggis cimanggis+depok cipadu cipete ciujung ciujung+raya cross cross+depan cuma+jalan cuma+mabuk
 cuma+satu daerah+km daftar dahi damai damai+rt damri dan+ada dan+diam darah+di dari+di dari+luar dari+mana
 dari+polsek dari+sumbang dari+tadi dasar daster data+orang data+saya datang+sampai datang+semua dbd dekat+jembatan
 dekat+kubur dekat+stadion delima delima+4 dengan+orang dengan+rokok dengan+rt depan depan+bioskop depan+klinik
 depan+ramayana depan+smp depok di+alfamart di+bak di+bantaran di+bitung di+bsd di+cadas di+cengkareng di+cimanggis
 di+cisauk di+dahi di+fb di+gerendeng di+gerobak di+jpo di+kalideres di+kampung di+kata di+kec di+kepala di+komplek
 di+kunciran di+meruya di+panunggangan di+php di+pinang di+pipi di+poll di+pool di+puskesmas di+rsj di+rsud di+tenda
 di+tkp di+zebra dia+joget dia+lagi diam+tinggal diancam+penagih digrebek digusur dimakam dimyati dinsos+buka
 dipukul+di disabilitas disdukcapil dishub ditangkep ditinggal+suami doang+sih dompet+saya dua+minggu dua+orang
 duduk+kolong dulu+sekarang eh eh+itu eh+orang elektrik emperan+ruko evakuasi evening fb fly fly+over flyover+jalan
 gang+kebon gang+nangka gang+rambut ganggu+anak ganggu+odgj gate gebang gebang+raya gedung+parkir gelap gerbang
 gerobak+orang geser+ke giant golok+bikin golok+tadi good+evening gor+dimyati got+bau got+depan graha gratis+di
 grup+wa gubuk+dekat haloooo haloooo+ada halte+busway halte+depan halte+satunya halte+takut hamil+besar
 hampir+tabrak hari+loh harus+kenapa harus+kirim hello hilang+bawa hilang+pas hilang+tadi horas+lae hp+nya ieu
 ieu+ada ingat ini+bot ini+chatbot ini+foto ini+manusia ini+saya ini+tidak ini+untuk istri+jenderal item+parkir
 itu+cuma jahe jalan+berlobang jalan+bolak jalan+cadas jalan+ciujung jalan+delima jalan+kisamaun jalan+ks
 jalan+manggis jalan+teuku jalan+tmp jam+3 jam+setengah jangan+kira janten jawab jazakallah jd jembatan+kecil
 jembatan+penyebrangan jemput+lansia jenderal jenggot joget jomblo jual+alat jual+korek jual+miras juga jumat
 kabel+putus kaca+mobil kacamata kaki+cacat kali+mookervart kamit kampung+bulak kampus kantong+kresek kantor+buka
 kantor+polsek kara+di karawaci kata+dulu kata+suka kayak+mau kayanya+mabuk ke+lokasi ke+saudara ke+seberang
 ke+siapa ke+teras kebon+jahe kebun+kosong kec+pinang kecil+belakang kecil+jual kecil+nyasar kecil+tangis kekerasan
 kel+petir kelapa+depan keliru keluar+kamar kena+puting kendor keramat kereta+batuceper kertas ketapang ketemu+laki
 ketemu+orang kira+mau kisamaun klien+a klien+serahkan kok+centang kok+cuma kok+lama komplek+pu kondisi+baik
 kontrakan+biru kontrol+rutin kooperatif kopi koramil koramil+batuceper korban+penipuan koreksi+bukan kosambi
 kosong+blok kp+ambon ks ks+tubun kucing+saya kumat+kamit kurus+tinggi lae lagi lagi+batal lagi+depan lagi+kopi
 lagi+lansia lagi+masak lagi+sejak lagi+tadi lagi+tuh lagi+tunggu laki+brewok laki+di laki+sekitar lalu+sekarang
 lampu+jalan lansia+duduk lansia+hidup lansia+sekap lansia+umur lantai+stasiun lapor+tetangga lapor+tidak lapor+trus
 laporan+masuk larangan+selatan laris+cibodas lengan+kiri lepas+dari lewat+gang lewat+jembatan lewat+sini lewat+wa
 lihat+anak lihat+dekat lihat+jalan lihat+lansia lihat+naik linglung+depan link lobi+hotel loh+ini los lot lowongan
"""
