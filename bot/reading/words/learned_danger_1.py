"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
22 tidak+sadar
20 di+rel
18 kemarin+belum
17 mau+mati
16 sudah+tidak
15 saya+kemarin
14 serang sudah+jadi ~muan
13 api+besar darah dulu+tidak ini+ada kejang patah+kaki pingsan sekarat sendiri+di ~dura ~ejan ~gsan ~ings
12 ambulans+sekarang di+tengah itu+saya kaku tali tangan tidak+napas tulang ~<dir ~<kej ~<nyu ~<tal ~acok ~baco
 ~dara ~ebaw ~kaku ~tula ~uran
11 anak+kecil di+pohon ditinggal+di jatuh+dari keluar meninggal petugas+kami rangka tidak+respon ~acun ~aku> ~ding
 ~ebal ~kar> ~keja ~mere ~ngsa ~nyut ~tusu ~uar> ~yut>
10 ada+mayat banting bayi bener+ada bukan+ini demam+tinggi denyut depan+sekolah film+bukan gantung+diri jalan+raya
 jari kepala+bocor mau+lewat naik+ke orang+mati racun rumah+kosong sudah+meninggal tidak+gerak ~<ngi ~<rac ~<ran
 ~akar ~ayat ~ayi> ~bayi ~ceki ~cok> ~cun> ~deny ~ekik ~kand ~lemp ~len> ~mele ~njat ~ntun ~racu ~suk> ~tali ~usuk
9 ada+suara amuk bakar bantu+polsek bawa+banjir bunuh dingin gantung gigit lempar lewat+orang luka+parah mati
 mau+terjun meninggal+di minta+ambulans napas pisau sekap sekarang+juga serang+jantung siram sudah+lewat
 tidak+bangun tidak+bisa yang+di ~<amu ~<aru ~<bay ~<dig ~<idu ~<kes ~<men ~<nap ~<nul ~<nyi ~<tul ~bern ~bila ~bunu
 ~ekap ~engg ~gamu ~git> ~igit ~iram ~iria ~kap> ~kesa ~kik> ~kul> ~mati ~mpar ~muk> ~ntin ~nuli ~orok ~oron ~puku
 ~sau> ~setr ~ukul ~unuh ~yat> ~yawa
8 alat bacok banyak+banget bawa+golok bawa+pisau dada di+pinggir dorong gerak golok hilang+di ini+bener jatuh
 kayaknya+sudah kejang+di lapor+kemana luka masih+hidup mati+aja minggu+tidak nya+banyak obat+tidur pas peluru
 perkosa pukul raba saya+mau saya+takut sayat tabrak tetangga+teriak tiba tidak+makan tidak+sahut yang+biasa ~<beg
 ~<bil ~<bir ~<bny ~<dik ~<dor ~<ged ~<gig ~<nye ~<puk ~<sir ~<tib ~<tru ~abra ~amba ~ambe ~apas ~ar2> ~assa ~atuh
 ~baka ~berc ~brak ~dise ~doro ~edak ~elen ~elia ~erko ~gigi ~gka> ~golo ~jatu ~kera ~ketu ~luka ~luru ~lut> ~nemu
 ~nyir ~olok ~osa> ~pas> ~pelu ~rak> ~ram> ~rant ~rat> ~rjp> ~rkos ~rok> ~samb ~tabr ~terg ~terj ~tiba ~ulut
7 4+tahun ada+bayi adu ampun anak+itu bakar+rumah balita banget+sekarang bangun bantu+dulu bawa+alat bawa+kayu
 berdiri+di besar+banget bisa+ngomong buka+baju bukan+wkwk cekik datang+orang di+toilet diri duduk+di gerinda
 harus+bagaimana indomaret+cimone kaki+bengkok kandang ke+tengah kena+peluru kunci lagi+pegang mayat orang+di
 orang+sekarat pamit pil seberang+tol sekarang+pingsan senjata setrum si sih+lama step sudah+sesak tangan+masuk
 temen+kerja terjun tidak+kuat tidak+tolong tolong+ada ~<bw> ~<dar ~<dic ~<gol ~<his ~<jar ~<luk ~<mec ~<mel ~<nel
 ~<nem ~<rab ~<si> ~<ste ~<str ~<tab ~aba> ~alit ~anca ~angk ~arah ~arus ~bahu ~bent ~cahi ~cam> ~dada ~dale ~dike
 ~diku ~ecah ~egap ~elam ~emua ~enja ~erak ~eran ~erge ~eroy ~esak ~etol ~etru ~ganc ~gun> ~iba> ~igig ~ilet ~isau
 ~jari ~jun> ~keba ~keto ~lita ~lok> ~lur> ~mann ~mbak ~meca ~mend ~mpuk ~naik ~napa ~ncam ~nci> ~ngam ~nyaw ~nyek
 ~nyer ~oyok ~pami ~pil> ~raba ~rcan ~rjun ~royo ~ruk> ~senj ~siny ~sira ~step ~tala ~taun ~temb ~tep> ~trum ~ving
 ~yera
6 2+tahun ada+asap ambruk+pas anak+hilang ancam apa+cuma apa+tidak api arus badan bagaimana+sih bawa+arus begal
 belum+kembali bernyawa biru bisa+apa bisa+bangun bisa+cepat bocah buka butuh+ambulans culik dada+sakit dari+kemarin
 dari+rumah dekat+masjid depan+pintu di+kali di+kamar dibacok dipukul dompet+hilang dorong+orang gas+bocor gawat
 gigit+anjing hamil hampir+mati hidup ini+bawa jalan+sendiri kayanya kayanya+sudah ke+atap kena ketemu+mayat
 ketemu+potong klien+tidak kumat kumat+lagi lantai lapor+sekarang mau+melahirkan melahirkan melahirkan+di meledak
 minum nanti+lagi ngambang orang+gantung orang+yang paksa paman patah peluru+nyasar pergi+bawa pingsan+depan
 pingsan+lagi rumah+lansia rusak+kaca saya+jatuh saya+lagi sesak stroke stroke+di suami+saya sudah+kaku sudah+sehat
 tengah tengah+jalan tengah+tol teriak+jangan tidak+bernyawa tidak+lihat tidak+pernah tidur+botol tolong+bantu
 tukang+parkir tusuk umur+4 warga ~<adu ~<aku ~<anc ~<api ~<bac ~<bad ~<cul ~<dad ~<dii ~<gaw ~<ila ~<keb ~<kep
 ~<mat ~<nai ~<ses ~<set ~<sos ~<tau ~<ten ~<tus ~<was ~adan ~ahun ~ala> ~alat ~alur ~amaa ~amit ~arat ~bali ~bega
 ~biru ~boca ~cepe ~culi ~digi ~dup> ~ebot ~egen ~eled ~epet ~eret ~erju ~esam ~gap> ~gawa ~hidu ~hirk ~iata ~ibac
 ~icar ~idup ~indi ~inum ~ipuk ~irka ~jalu ~jang ~keje ~kela ~kepa ~kese ~ksa> ~kuma ~kuny ~lany ~leda ~let> ~luar
 ~mil> ~minu ~mit> ~ndih ~nele ~ngej ~ngge ~nuh> ~num> ~ocah ~pak2 ~pakn ~paks ~par> ~pasn ~pemb ~perk ~pur> ~rah>
 ~rahn ~rgel ~roke ~sap> ~sebo ~sek> ~sera ~sere ~stro ~suar ~tah> ~teng ~tong ~trok ~ujur ~ukin ~ulik ~ungn
5 ada+polisi ada+yang adu+banteng anak+umur atap atap+masjid bagaimana+nih banget+mau bangkai banteng batuk+darah
 bayi+di bayi+merah belum+datang bengkok biasa+mangkal botol cium cuma+marah cuma+ngomel dalam+rumah dari+jembatan
 dari+lantai dengan+keluarganya depan+indomaret depan+saya di+atas di+dalam di+kandang di+kebon dia+minum dia+mulai
 dia+sudah diam+aja dikeroyok diri+di foto+itu gas gelandangan+yang hari+tidak ikat ini+bapak itu+kayanya kalau+bisa
 kalau+tidak kami+minta kayaknya keguguran keguguran+di kemana+di kemarin+cuma kepala ketuban kirim+ambulans
 korban+jiwa korek lalu+cuma lampu+nyala lansia+itu lansia+jatuh lewat+pagar mana+ini marah+hari masuk+mobil mata
 mati+rasa mau+susul mau+turun minggu+lalu motor+adu mulai mulut mulut+busa ngigau ngomel+sekarang odgj+bakar
 orang+depan orang+kejang pakai+kayu panas+tinggi petugas+minta rel respon robek rumah+saya rumah+warga sadar sambar
 saya+lihat sekarat+di selamanya seret+motor sini+ada suara sudah+lemas sudah+mau sudah+rusak sudah+tulis sundut
 sundut+rokok susul tapi+masih tenggelam tergeletak terjun+dari tiang+listrik tidak+cepat tidak+keluar tinggi
 tolong+cepat tolong+dari tolong+kirim truk trus tulis+surat tumpuk+sampah yang+cari yang+mati ybs+bawa ~<amp ~<att
 ~<awa ~<ciu ~<cop ~<dun ~<gas ~<hid ~<jat ~<kay ~<may ~<muk ~<nim ~<pem ~<rem ~<sad ~<sob ~<ter ~<wom ~adu> ~aga>
 ~ambr ~amil ~amuk ~angi ~angu ~atas ~atu> ~ba2> ~bada ~bann ~bek> ~boto ~bruk ~cand ~cium ~dut> ~egal ~egug ~elah
 ~elew ~elua ~emin ~enem ~enga ~enge ~enti ~enum ~epal ~erca ~erhi ~erud ~eset ~esi> ~espo ~et2> ~etub ~gann ~gau>
 ~gede ~gera ~ggel ~ggi> ~giga ~gil> ~gin> ~gkai ~gkok ~gugu ~gun2 ~gura ~hami ~iak> ~ife> ~igau ~ikat ~ilap ~ingi
 ~irny ~iru> ~isek ~ivin ~jat> ~kaya ~kegu ~kepo ~kuli ~kunc ~lik> ~lutn ~manj ~maya ~meng ~muku ~ndut ~nera ~ngah
 ~ngig ~ngil ~ngka ~nyeb ~obek ~ojol ~oma> ~oman ~otol ~pala ~peng ~puka ~rel> ~resp ~rian ~riny ~rkan ~robe ~rubu
 ~rudu ~sany ~satu ~seka ~seng ~sesa ~sese ~sobe ~spon ~ssal ~sund ~tah2 ~terb ~tnya ~truk ~trus ~tuba ~tuh> ~uany
 ~ugur ~ulai ~ulin ~umat ~unci ~usul ~utny ~warg ~woma ~yakn ~yebr ~yeki
4 4+hari 6+tahun almarhum+istri ambruk amuk+lagi anak anak+sundut anjing+odgj atap+ruko atas+semua awalnya
 awalnya+cuma badan+dingin bagaimana+ini bakar+warga bangun+dari bapak+jatuh bapak+tiri batu bau+menyengat bawa
 bayi+dibuang bayi+ditaro begitu belakang+gudang bensin bocor+bau bola+mata bts bunuh+saya cakar cari+itu
 darah+tidak darurat+medis dehidrasi dehidrasi+parah dengan+sekali di+dapur di+foto di+gudang di+kontrakan di+pasar
 di+poster dia+bacok diare dikenal ditusuk dulu+dia gedung gelandangan+jatuh giling golok+di goyang gudang+jalan
 harus hidup+lagi ikat+di jalan+di jalan+tol jual+tiba kakak+saya kaki kaki+sudah kamar kata+mau kawat kemarin+lapor
 kena+mesin kena+orang keras kereta kesamber ketemu+bayi kirim+orang kok+petugas kondisinya kp+bulak kuat kuat+jalan
 lagi+jual lama+sakit lapar+sampai lemas+banget liar+di main+di mangkal mangkal+di marah+belum masih+ada
 masuk+kolong mati+di mau+bunuh mau+hidup mau+nekat medis minta+tolong minum+baterai mogok+di muntah muntah+terus
 murid murid+saya nekat nyala nyala+terus nyangkut nyangkut+di nyulut odgj+bawa odgj+lempar orang+ngambang panjat
 pasar+anyar pegang+pisau pembatas penumpang perahu pergi+selamanya petugas+belum pohon+depan putar raya+pasar
 sakit+tapi sampai+mati sampai+tidak satu saya+demam saya+dicekik saya+kalau saya+pergi saya+sering saya+sudah
 segenggam segera sekali sekarang+bawa sekarang+dia serang+petugas siap+tali sudah+10 sudah+aman susul+almarhum
 tabrak+lari tali+di tangis+sendiri tanya+ini tanya+kalau tapi+orang tenggelam+di terbalik teriak terus+sudah
 tetangga+bakar tetangga+saya tidak+dikenal tidak+tahu tidur+sekarang tindih tiri tua+tidak tubuh tulang+nongol
 tumpuk umur+6 wasiat ~2in> ~<ana ~<bak ~<ble ~<boc ~<bom ~<bts ~<cak ~<get ~<goy ~<ham ~<he> ~<hea ~<ika ~<jur
 ~<kac ~<kak ~<kaw ~<keg ~<ket ~<kor ~<kri ~<kum ~<lem ~<lif ~<mut ~<nek ~<pre ~<rel ~<sek ~<sua ~<sun ~<tir ~<tub
 ~<won ~adar ~ahan ~ahin ~akhi ~alem ~alik ~alua ~amur ~anak ~anta ~anya ~atah ~awal ~bens ~berd ~beru ~besi ~bom>
 ~bts> ~buju ~bun> ~cah> ~caha ~cak> ~caka ~cem> ~coco ~dar2 ~dehi ~dekn ~diar ~dibu ~diem ~dige ~dih> ~dila ~dimi
 ~dras ~ebuk ~edis ~edun ~egit ~ehid ~ejal ~ejar ~elo> ~elur ~embe ~emes ~enal ~enin ~enta ~epok ~epot ~era> ~erdu
 ~erny ~erte ~esek ~gal> ~gedu ~geja ~geng ~geri ~ggam ~ggun ~gili ~goro ~goya ~haru ~hidr ~iapi ~iare ~ibir ~ide>
 ~idra ~iem> ~igoy ~iika ~ik2> ~iken ~itis ~ium> ~jur> ~kaca ~kaki ~kawa ~kele ~keli ~khir ~kosa ~krit ~kuat ~lahi
 ~lam> ~lek> ~leme ~luan ~many ~mar> ~mate ~mbru ~mbus ~meni ~mes> ~mpt> ~mulu ~munt ~muri ~mute ~naga ~nak> ~ncem
 ~ncen ~ng2> ~ngeb ~ngen ~ngun ~ning ~nsin ~ntai ~ntal ~nyal ~ok2> ~oke> ~org> ~oyan ~pasi ~pene ~perp ~petn ~pin>
 ~ping ~puk> ~rahu ~rbal ~remu ~rent ~reta ~riak ~rid> ~riti ~rum> ~saha ~san> ~sege ~semi ~seru ~she> ~siat ~sin>
 ~sul> ~tai> ~tert ~tiri ~tol> ~tubu ~uan> ~uara ~uban ~ubuh ~ukun ~urid ~waln ~want ~wong ~yala ~yok>
3 3+hari =still =work abis ada ada+denyut ada+kendaraan ada+napas ada+respon air+panas ajak alat+marah ambil+dia
 ambruk+di anak+balita anak+tetangga ancam+warga ari arusnya aspal atap+gedung atas+rel backup bakar+di bakar+kasur
 balita+ditinggal banget+tidak bantal bantu+segera bapak+yang barang baru+lahir bayi+baru belatung belulang
 belum+ambil belum+pulang bensin+dengan berani biji biji+rambut bukan+simulasi bunuh+diri busa busway cepat+lansia
 copot culik+anak dagang+di darah+banyak dari+dunia dari+rs dari+tumpuk demam dengan+tetangga depan+warung di
 di+atap di+balkon di+belakang di+grup di+plafon di+ruko di+tempat dia dia+amuk dibacok+gang dibawa+lari dibungkus
 dicekik dinsos+di diserang ditaro ditaro+di dong+ini duduk+depan dulu+bapak dunia end gali gang+mawar gini
 golok+cari golok+depan golok+ke guru hari+ini harus+lapor ini itu+suka jalan+daan jalan+ke jamaah jantung jatuh+ke
 jembatan+cisadane jembatan+mau jok jurang kaca kaki+kolong kaku+di kambing kandung kardus kata+ini kata+sudah
 kaya+mau kayak+tindih ke ke+end ke+jalan ke+mana ke+rs ke+tiang kecil+di kejar kemarin+tapi kemis kena+air
 kena+serang kendaraan kereta+lewat kereta+nanti keributan keributan+di kesamber+petir keselek ketemu+kepala kirim
 kirim+damkar kompor korban lagi+cari lagi+duduk lagi+kereta lagi+lewat lahir+di lama+banget lansia+tabrak
 lansia+tidak lap lapak+rongsok laporan+saya lari lari+orang lebam lempar+motor longsor makan+sudah malah malu
 mana+tidak mantan manusia masih+putar masuk masuk+jurang masuk+ke masuk+mesin mau+minggir mau+sudah mayat+di
 mayat+laki menara mencong mendadak menunggu menunggu+polisi merem meresahkan minggir minta+backup minta+bantu
 minum+oplosan mobil mobil+mogok motor motor+dengan muka+biru muka+mencong mules mulut+miring naik napas+di
 nya+belum odgj+tidak ojol oplosan orang orang+duduk pager pakai+batu pamit+mau panas+41 panggil panggil+tidak
 panjat+menara pas+mau pasar+kemis pasien+lari pegang pegang+batu pegang+golok pegang+korek pelipis+robek pelo
 pengendara perempuan+saya perut pinggir+gedung pinggir+jalan plafon punggung putus rawa rawa+kucing rel+dekat
 rokok+kata rumah+apa sabun sahut+panggil sambil+bawa saya+badan saya+culik saya+darah saya+hamil saya+luka
 saya+pegang saya+siram saya+stroke sayat+tangan sebelah+bau sekap+anak sekarang+amuk sekarang+orang seret sih+tapi
 simulasi+ini siram+air sisa sopir status+wa sudah+besar sudah+siap sumur surat sutet tadi+dia tahun+sendiri
 tahun+tangis takut+kenapa tapi+sekarang tarik tarik+anak tebal teman tembak temen temen+saya tenang+masih
 terus+tidak the tiba+stroke tidak+dikasih tidak+nongol2 tidak+tetangga tidur+keras tinggi+3 titip+anak toilet
 tolong tolong+bagaimana tolong+damkar tower tower+bts tpa tpa+rawa trus+tidak tukang tukang+gali tulang+belulang
 tulis tumpang+tanya ujung umur+2 update+korban usus via via+112 yang+ambruk yang+gantung yang+lansia yang+odgj
 yang+pingsan yang+tolong ~<abi ~<ada ~<air ~<akh ~<all ~<any ~<ari ~<asp ~<ast ~<bah ~<bib ~<bij ~<bre ~<buj ~<bur
 ~<bus ~<cew ~<cuc ~<deh ~<dem ~<di> ~<dip ~<end ~<gin ~<gir ~<gur ~<i> ~<ini ~<iny ~<ke> ~<kel ~<koi ~<kom ~<lon
 ~<mba ~<med ~<mer ~<mob ~<mur ~<nad ~<nge ~<nu> ~<opl ~<ora ~<ore ~<org ~<oro ~<pag ~<ped ~<pel ~<pk> ~<put ~<roo
 ~<sap ~<ser ~<sis ~<toi ~<tow ~<tpa ~<tuk ~<uju ~<usu ~<via ~aah> ~abun ~aby> ~acku ~ada> ~adak ~afas ~afon ~ager
 ~ahir ~aik2 ~ajak ~ajam ~akny ~aksa ~ali> ~alny ~alo> ~am2> ~amar ~ance ~ant> ~anto ~anus ~ap2> ~api> ~araa ~aram
 ~ardu ~ari2 ~asta ~atap ~atun ~aut2 ~awan ~awat ~baby ~back ~bam2 ~bam> ~batu ~begi ~bet> ~bibi ~biji ~bran ~buki
 ~busa ~busw ~cant ~cewe ~ckup ~copo ~cor> ~cucu ~cung ~cuny ~dan> ~dar> ~deke ~dema ~dia> ~diap ~diik ~diin ~dipu
 ~dis> ~disu ~dung ~duni ~duri ~dus> ~ebam ~ebra ~ecan ~ede> ~ekek ~eket ~elek ~elp> ~elul ~ema> ~emal ~emam ~ena>
 ~enco ~end> ~ensi ~enun ~er2i ~erem ~eria ~esad ~esah ~eta> ~etak ~etny ~fon> ~gacu ~gali ~gam> ~gap2 ~gayu ~ggal
 ~ggig ~gile ~gis2 ~gis> ~gitu ~gsor ~hala ~her> ~hut> ~iara ~iban ~icul ~iinj ~iksa ~ikur ~imis ~impu ~inga ~inya
 ~ipan ~irim ~is2> ~isam ~isir ~isto ~iten ~itua ~itus ~jama ~jar> ~jura ~kalo ~kama ~kany ~kard ~kece ~kemi ~kep>
 ~kero ~korb ~ksi> ~lafo ~lamb ~latu ~lipi ~losa ~lula ~luri ~maah ~mala ~malu ~mam> ~manu ~mass ~masu ~mbel ~mbin
 ~menu ~mobi ~mpor ~mpur ~nadi ~nafa ~nara ~nda> ~ndad ~ndar ~ndin ~neng ~ngay ~nggi ~ngin ~ngku ~ngol ~ngor ~ngso
 ~nia> ~nong ~ntah ~ntol ~ntra ~nusi ~nyak ~nyay ~nyia ~nyil ~nyul ~obil ~obra ~ocor ~oile ~ondi ~ongo ~opir ~oplo
3 ~opot ~orba ~orin ~otor ~ower ~page ~pega ~pelo ~pisa ~pist ~plaf ~plos ~pot> ~puki ~putu ~r2in ~raan ~rame ~rani
 ~rdus ~rek> ~rem> ~remb ~resa ~rger ~rim> ~rlam ~ruan ~sabu ~sada ~sahk ~sak> ~samu ~seda ~seke ~set> ~sisa ~sopi
 ~sor> ~stag ~suku ~sumu ~sway ~taga ~ter2 ~teri ~tet> ~teu> ~the> ~ting ~tir> ~toil ~towe ~tpa> ~tuin ~tuka ~tung
 ~udak ~ujun ~uka> ~ulis ~umpa ~umur ~un2> ~unia ~unk> ~unta ~urai ~urat ~urit ~usia ~uswa ~ut2> ~utar ~uter ~utet
 ~utus ~via> ~wasi ~wati ~way> ~wer> ~wok> ~yile ~yira
2 05+kelurahan 112+bakar 2+kunciran 2+rw 3+tahun 60an 9+bulan 9+perum a+car a+pisau abis+sekarang ada+anak ada+api
 ada+ari ada+laki ada+mau ada+odgj adik+saya agus air air+keras aja+badan alat+botol alat+di alat+kaca alat+ke
 ambulans anak+anak anak+jalanan anak+main anak+pakai anak+teriak anak+tk angkot angkot+tabrak angkot+tidak antara
 anyar apa+odgj api+merembet ari+arinya ari+belum arinya asap+item astaga bacok+orang bahar+blok bakar+gang
 balita+jalan balita+terlantar balkon bank+bri bapak+tua bau+bangkai bau+dari bawa+senjata bayi+buang bayi+ditinggal
 bayi+masih begal+pakai belum+keluar beruntun biasa+di biasanya biasanya+diam bibir bibir+biru bibirnya bicara
 bisa+angkat bocah+main bocor+di bola bonceng brenti bri+jalan bugel+rt busuk+sudah by by+a car cari+tapi chat+kata
 cimone+jaya cimone+korban cuma+tidur daan daan+mogot dada+tidak daerah dagang dalam dan+tidak dapur darah+dari
 darah+duduk dari+jpo dari+motor dari+pohon dekat+stasiun dengan+a dengan+alat dengan+suami denger+suara
 depan+kantor depan+panti di+angkot di+antri di+jangan di+jembatan di+jendela di+kolam di+kp di+kursi di+lantai
 di+leher di+luar di+pintu di+samping di+sawah di+semak di+situ di+terminal di+wc dia+kata dia+kunci dia+punya
 dia+sayat dia+sekap dia+serang dia+teriak dia+took diam+hari diancam dicek+ternyata dilempar dipukul+bapak
 dipukul+pakai dipukul+satu dirubung ditembak+orang eh+kumat emas emas+pasar gang+masjid gang+pinang gantung+di
 gelandangan+dipukul gelandangan+ketemu gelandangan+setrum gelandangan+tua geng geng+motor get get+up gigil
 golok+gang golok+jalan got+tusuk grup+saudara gudang+kardus guy guy+dengan halte+rsud hamil+9 hamil+tua hebat helm
 helm+rusak his identitas+di info+112 inggris ini+terakhir isi istri+saya jalan+ada jalan+baru jalan+belum
 jalan+merdeka jalanan jangan+sampah jangan+sampai jantung+jalan jari+potong jatuh+dan jawab+dari jaya+rt kabeh kain
 kaki+busuk kaki+manusia kaki+tabrak kali+dekat kali+tidak kamar+dengan kamar+mandi kantong karaoke karung karyawan
 karyawan+masuk kata+tidak kayanya+mau ke+atas ke+bawah ke+kali ke+mobil kebon+pisang kejang+depan kejar+anak kelas
 keluar+busa kelurahan+panunggangan kelurahan+sukajadi kemana kena+lempar kena+setrum kenceng kepanasan+di
 keras+muka kereta+mau kerja+sekarang keroyok kesakitan ketauan ketemu+adik ketemu+sesosok ketuban+di ketuban+sudah
 klien+amuk kolong+flyover kompor+meledak kontrakan korban+luka korek+dengan kosnya kosong kuat+lagi kunci+di
 kunci+tidak kurang+waras lah laki+jatuh laki+odgj lansia+e lansia+tadi lantai+5 lap+via lapor+odgj lari+ke leher
 lemas+tidak lempar+batu lift lihat+ada lk2 luar mabuk makan maling+ketangkep manusia+di masih masih+nempel
 masih+tangis masjid+kunciran massa mata+ke mata+melotot mau+bakar mau+hilang meledak+di melepuh melotot mengambang
 meninggal+tadi menyengat menyengat+dari merdeka merem+terus merembet merembet+ke mesin mesin+press minum+air
 minum+racun minyak miring mogot motor+pakai mr mr+x muka muka+sudah naik+tower naik+turun nanas+panunggangan
 napas+kolong napas+tinggal nempel ngaku+untuk ngambang+di ngiler ngomel ngos nomor+9 nongol2 obat+satu odgj+amuk
 odgj+apa odgj+ke odgj+kejar odgj+mau odgj+meresahkan ojol+yang orang+bunuh orang+got orang+kp orang+kurang
 orang+masuk orang+meninggal orang+nya orang+pada orang+pingsan orang+sakit orang+tergeletak pada+bawa
 pagar+jembatan pager+jembatan paha pakai+pisau pakai+senjata panggil+badan panjat+tiang panjat+tower papan
 papan+reklame parah+di pas+bener pasar+minggu pasien pasung pasung+dengan pecel pelipis pembantu pembersih
 penelepon+lansia penghuni penumpang+angkot penumpang+saya perahu+terbalik perempuan perempuan+duduk
 perempuan+perkosa pergelangan pernah+keluar pinang+2 pingsan+di pintu+rumah piring+terus pisang+belakang pisau+di
 plastik+jatake pohon+kelapa polisi+depan polisi+di polsek potong potong+kaki potong+tubuh press press+pabrik ps
 pucat pukul+gelandangan pukul+saya pulang+di puskesmas+cipondoh putus+kena racun+di racun+tikus rapat raya reklame
 rs+melati ruko+pinang rumah+ambruk rumah+bakar rumah+depan rumah+makan rumah+nomor rusak+ketuban rusak+rumah rw+05
 sadar+depan sadar+di sahut sakit+jiwa sakit+kayak sambil sampai+pingsan sarung satpam satu+kampung satu+saudara
 satu+strip saudara+kata saya+ambruk saya+bener saya+bonceng saya+harus saya+kumat saya+lapor saya+ojol saya+sayat
 saya+sekap saya+tertelan sd sebelah+kontrakan sekarang+jalan sekarang+kejang sekarang+kejar sekarang+lempar
2 sekarang+muntah sekarang+pegang sekarang+tidak semak semua semua+orang sendiri+depan sendiri+pakai senjata+kata
 sesak+kumat sesosok sesosok+mayat setrika setrum+kabel si+udin singkong siram+minyak sopir+linglung strip
 suara+senjata sudah+3 sudah+aja sudah+biru sudah+dirubung sudah+luka tabrak+beruntun tabrak+by tabrak+gerobak
 tabrak+pohon tabung+gas tadi+ngaku tahun tahun+jalan tahun+nyasar takut+banget takut+meledak takut+tapi tangan+anak
 tangan+karyawan tangis+cari tarik+paksa taruh telepon+02 teman+saya tenang+eh tenggelam+kali terakhir+dia
 terbalik+ada tergeletak+di tergeletak+tidak teriak+sambil terjebak terminal+sudah tertelan terus+di tetangga+odgj
 tetangga+sebelah tetangga+sekarang tiang tidak+berani tidak+berenti tidak+brenti tidak+get tidak+melek tidak+minum
 tidak+naik tidak+tangis tidur+mulu tinggi+dekat tinggi+sampai toko+emas tolong+tetangga took trotoar+jalan
 trus+ambruk tua+di tua+laki tulis+pesan tunggu+kereta ubah ud untuk+kerja up upacara waras warga+rame warga+sudah
 warung+pakai warung+pecel wudhu x yang+kemarin yang+lewat yang+mau yang+sakit ybs+sekarang ~60an ~<60a ~<ala ~<amb
 ~<and ~<baw ~<bel ~<bic ~<bpk ~<bru ~<buk ~<by> ~<cow ~<cut ~<daa ~<dae ~<dag ~<dal ~<dil ~<dis ~<dmn ~<dpr ~<eda
 ~<eta ~<fel ~<g> ~<ga> ~<geu ~<gil ~<heb ~<her ~<hut ~<isi ~<jer ~<kai ~<kni ~<kos ~<kuk ~<lai ~<leh ~<leu ~<lk2
 ~<lum ~<mab ~<maj ~<mal ~<mes ~<mir ~<mot ~<mr> ~<mul ~<mun ~<my> ~<naf ~<nah ~<nga ~<nod ~<nus ~<nyo ~<oba ~<obe
 ~<ojo ~<old ~<oma ~<ono ~<pat ~<pec ~<pej ~<pis ~<ps> ~<puc ~<ray ~<rek ~<res ~<rub ~<sab ~<sah ~<sat ~<sd> ~<she
 ~<som ~<sur ~<tem ~<teu ~<til ~<tiy ~<tlp ~<to> ~<ton ~<too ~<uba ~<ud> ~<uda ~<up> ~<upa ~<wan ~<wud ~<x> ~aban
 ~abbe ~abeh ~abet ~abin ~abuk ~abul ~adek ~aera ~agan ~ahe> ~ahut ~ajik ~akaw ~aki> ~akin ~ako> ~akse ~aksi ~alke
 ~ame> ~ampa ~ancu ~ang2 ~aoke ~apin ~ara2 ~arao ~aro> ~aruh ~arya ~as2> ~asie ~asin ~asny ~asuk ~ata> ~athi ~atoh
 ~atpa ~avin ~ayu> ~bak> ~bal> ~balk ~bang ~bant ~bari ~batn ~bbed ~bed> ~beh> ~belu ~bert ~bica ~bing ~bir> ~birn
 ~blee ~bonc ~bpk> ~brea ~bren ~broj ~buda ~buka ~buli ~buta ~buti ~cebu ~ceng ~cong ~cowo ~cut> ~daer ~daga ~dala
 ~dany ~dapu ~der> ~dhu> ~diaj ~dica ~dice ~dicu ~dido ~digo ~diha ~diny ~dipa ~diri ~disa ~done ~dosi ~dpr> ~eath
 ~ebur ~eceb ~edag ~eden ~edin ~edog ~eduk ~eedi ~egil ~eher ~ejep ~ejer ~ekal ~ekan ~ekar ~ekla ~ekun ~elel ~elet
 ~elip ~ell> ~elm> ~eloj ~elot ~emas ~emuk ~enar ~enda ~engh ~enku ~enye ~eone ~epat ~erde ~erdo ~eres ~erib ~erje
 ~erna ~erpi ~erse ~ertu ~erub ~erun ~erus ~esir ~esos ~etab ~etan ~etau ~etih ~etri ~eun> ~eus> ~euti ~ewe> ~fas>
 ~fell ~ftop ~gadu ~gasa ~gat> ~geba ~gebu ~gelu ~gen> ~genc ~geru ~geus ~ggg> ~ggil ~ggis ~ggri ~ghun ~gike ~gil2
 ~gini ~gkot ~gol2 ~gol> ~gome ~gos> ~gris ~guli ~gunc ~gus> ~guy> ~hang ~head ~hear ~heba ~helm ~hent ~hern ~hin>
 ~hiri ~hiru ~hun> ~huni ~iaja ~ianc ~iasa ~ibun ~icek ~idor ~ien> ~ift> ~igeb ~igil ~iji> ~ika> ~ikam ~ikun ~il2>
 ~ilar ~ilas ~ilem ~iler ~ills ~imin ~ing2 ~inyo ~ipak ~iri> ~irub ~iset ~isun ~iyan ~jak> ~jamb ~jar2 ~jata ~jato
 ~jeba ~jele ~jer> ~jeri ~jika ~jok> ~jol> ~jota ~k2an ~kain ~kamb ~kana ~kanc ~kary ~kaw> ~kege ~kelu ~kena ~kend
 ~kere ~klam ~knif ~koma ~kond ~kosn ~koso ~kuku ~lai> ~lame ~lant ~lar> ~lase ~lat> ~leba ~leed ~lehe ~lele ~lema
 ~lep> ~leps ~lepu ~leta ~leut ~lift ~ling ~lis> ~lk2> ~lkon ~lls> ~lojo ~lomp ~long ~loto ~lsek ~lump ~mabu ~maji
 ~mak> ~marn ~maut ~mayi ~mban ~mbat ~mbek ~mbet ~mbul ~mbun ~medi ~mel> ~menk ~meon ~mesi ~misa ~moto ~mpak ~mpua
 ~mua> ~n2in ~nak2 ~namp ~nas2 ~ncon ~ndis ~ned> ~neka ~nemb ~nemp ~ngab ~ngac ~ngap ~ngat ~nggg ~nggr ~nghu ~ngik
 ~ngob ~ngos ~nife ~nimp ~nku> ~nodo ~nton ~nump ~nusu ~nyau ~nyo> ~nyur ~nyus ~obah ~oben ~obon ~odon ~ofto ~ogot
 ~ojot ~ok2a ~ol2> ~old> ~olse ~omel ~omeo ~ompa ~once ~onga ~onyo ~ooft ~ook> ~osny ~osok ~oson ~owok ~paha ~palu
 ~panj ~para ~pari ~peca ~pece ~peja ~peli ~pemu ~penu ~pill ~pirn ~pols ~poto ~pres ~puca ~puce ~punk ~puta ~rai>
 ~ramp ~ran> ~raok ~ras> ~raya ~rdos ~reat ~rekl ~ress ~ret> ~rgil ~ri2> ~rika ~rip> ~rit> ~rjeb ~rojo ~roof ~rpis
 ~rtel ~rtem ~ruba ~ruh> ~runt ~rutn ~ryaw ~sahu ~saka ~sane ~saru ~sawa ~sayu ~semu ~sep> ~seso ~sien ~sile ~simb
 ~sis> ~some ~song ~soso ~ssa> ~stol ~tabb ~tap> ~teli ~tem> ~tema ~ters ~tika ~timp ~tind ~tiya ~tlp> ~toh> ~tolo
 ~took ~tpam ~trak ~trik ~trin ~trip ~tus> ~uann ~ubah ~ucat ~ucet ~ucun ~udhu ~uga> ~ukan ~uku> ~ulak ~ules ~um2>
 ~un2i ~undu ~upac ~urin ~uru> ~uruh ~urun ~usa> ~usus ~utik ~verd ~was> ~wat> ~wudh ~yany ~yaut ~yaya ~yeke ~yeng
2 ~yiap ~ying ~yulu ~yun2
1 02+15 04+11 11+cibodasari 4+perumnas 6+rw 7+bulan abis+minum ada+bakar ada+reaksi ada+siapa ada+tukang aja+saya
 ajak+ngomong akhiri akhiri+semua alat+dengan alat+nya alergi alhamdulillah+sudah ambil+alat ambil+golok
 ambruk+depan amuk+bawa amuk+di anak+3 anak+sd angkot+tolong antri apartemen apartemen+jalan arus+kali atas+genteng
 badan+biru badan+lemas bae bakar+orang banget+di banget+jalan bangku bangun+kolong banjir banyak banyak+darah
 bapak+dia baru+pemda baru+pulang batu+dengan batu+di batu+kaca batuk bawa+apa bawa+batu bawa+cair bawa+tali
 bayi+dibungkus bayi+tangis becak belakang+indomaret belakang+pabrik belakang+sudah belum belum+tangan bendungan
 benteng+betawi berani+pegang berdiri berenti bertengkar betawi bibirnya+biru bidan bisa+napas bocah+2 bocah+kecil
 bocor+darah bocor+dekat bri+poris bulakan buruh+pabrik bus+jatuh busa+jalan cair+kata cibodas+sari cisadane+dekat
 cuma+lihat dalam+tas dalam+tidak damai+3 dan+muntah darah+gang darah+lagi darah+ngalir darah+ngocor dari+flyover
 dari+jendela dari+kontrakan darurat dekat+bendungan dekat+lapangan dekat+rumah dekat+rusunawa dekat+situ
 dengan+korek denyut+lemas depan+puskesmas di+aspal di+bakar di+bangku di+jalan di+mobil di+pinggang di+rw di+teras
 di+toko di+trotoar dia+di dia+has dia+is dia+naik dia+tusuk dia+wants diam+bae diam+tidak dikasih+makan dikipasin
 dingin+tidak ditembak dompet drop duga dulu emperan+toko foto+tangan gaga+rt gang+damai gang+kancil gang+langgar
 gas+meledak gelandangan+itu genteng+bawa gerak+saya gigit+kobra gigit+tangan gigit+ular golok+lagi golok+lain
 golok+sambil goyang+badan grab hamil+7 has has+a having having+a henti henti+napas her herself indomaret+cibodas
 infeksi info ini+dorong is+having itu+satpam itu+sudah jadi+gini jalan+benteng jalan+rel jalan+sukun jambret
 jembatan+berendeng jiwa jpo+jalan jurumudi jurumudi+lama kalau+orang kali+di kamar+pegang kancil kantong+kresek
 kasur kata+titip kayu ke+leher ke+semua ke+tukang kebon+singkong kecil+dipukul kedengeran kejar+di kelahi
 kelas+saya keluar+orang kelurahan+bugel kemarin+itu kemarin+tidak kepanasan kereta+poris ketangkep ketemu
 kios+pulsa kirim+voice klien+serang kobra kok+diam kok+tidak kolam kondisi+tidak kontrakan+sebelah kontrakan+tidak
 koordinasi korban+tabrak korek+orang kp+jurumudi kuah kuah+bakso kunciran+jaya kursi lagi+hamil lagi+orang
 lah+tidak laki laki+darah laki+meninggal lalat+banyak lama+dekat langgar lansia+saya lantai+dua lapor+jadi
 lempar+rumah lewat+jalan lihat lihat+tulang luka+infeksi majikan makan+tapi malabar malabar+cibodas malah+ambil
 maling masuk+kamar mau+akhiri mau+culik mau+pergi mau+pindah mawar melahirkan+bidan melek merah+di merah+tangis
 minum+pembersih minum+sabun minyak+tanah motor+tidak muntah+darah nah naik+pager nama+tidak ngocor ngomong+tidak
 ngucur no+4 nongol nongol+dari note note+pamit nya+malah nya+sendiri nyolong nyolong+ayam nyuruh nyuruh+saya
 odgj+itu odgj+panjat orang+batuk orang+gang orang+kami orang+kena orang+pakai orang+tabrak otista+dekat
 pabrik+plastik pada pakai+tangan palem+raja panik panunggangan+utara parah+tolong parkir+ramayana pasar+buaran
 pasar+cipadu pegang+saya pembeli pembersih+lantai perempuan+di perum+bugel perumnas perumnas+1 pinang+griya
 pinggang pinggir+jembatan pintu pintu+kunci pisau+sekarang plastik+item plawad+utara poris+tidak proyek
 proyek+apartemen ps+malabar ps+tanah pukul+warga pulsa raja raja+rt rasa rawa+rt raya+no reaksi rebut rel+stasiun
 royal royal+3 rs+kami rt+02 rt+04 rt+2 rt+6 rt+7 rt+gang rumah rumah+bawa rumah+kontrakan rumah+rt rumah+sambil
 rusunawa saat+ini sakit+banget sambil+tangis sampai+lihat satpam+mall sawah saya+ada saya+baca saya+di
 saya+ditinggal saya+kirim saya+lewat saya+minum saya+perkosa saya+saya saya+sekarang saya+sopir saya+tapi saya+tiap
 saya+umur seberang sekap+di sekarang+ancam sekarang+naik sekolah+bawa sekujur sekujur+badan senjata+depan
 setrum+pas singkong+dekat siram+kuah situ+bulakan situ+cipondoh sopir+grab stasiun+poris stasiun+tidak sudah+13
 sudah+dikasih sudah+dikipasin sudah+kejang sudah+pukul sudah+tiga suka+masuk sukajadi sukun sukun+raya sumur+tidak
 tabrak+bus tabrak+motor tabrak+pintu tabrak+tiang tabrak+truk tadi+tangis tahun+kunci tali+sudah taman+royal
 tambah+sekarang tambang tanah+ke tangan+sekarang tangis+di tangis+lagi tanpa+identitas tapi+kondisinya tawuran
 tebel telinganya tenggelam+ke terakhir+kata terus terus+pegang tiap+teriak tiasa tidak+buka tidak+jawab tidak+odgj
1 tidak+sekarang tidak+tiasa tiga+orang tikus tinggal+tulang tinggi+di titip toko+saya tolak tolong+ambulans
 tolong+dia tolong+dong tolong+tindak tu tukang+sayur tulang+manusia tulang+orang tunggu+stasiun umar+karawaci voice
 voice+note waktu+itu wants wants+ke warga+depan wc woy+ada woy+tolong yang+ditusuk yang+jaga yang+ngambang
 yang+tenggelam yang+teriak ~<ale ~<asm ~<bae ~<bro ~<den ~<dgn ~<dom ~<dro ~<due ~<dug ~<dul ~<epi ~<fir ~<gak
 ~<gue ~<gul ~<guy ~<hel ~<hou ~<ima ~<inn ~<iso ~<jas ~<jiw ~<kam ~<kun ~<kus ~<leb ~<lg> ~<lih ~<lua ~<maw ~<nea
 ~<nol ~<non ~<od> ~<pah ~<pas ~<peg ~<pen ~<pil ~<pnl ~<pot ~<pri ~<rea ~<reb ~<roy ~<saj ~<sik ~<sum ~<the ~<tia
 ~<tol ~<tu> ~<ura ~<voi ~<wc> ~acak ~ack> ~aduh ~agus ~akit ~alab ~alen ~alil ~ama2 ~anik ~anin ~anja ~ans> ~ants
 ~apat ~aput ~are> ~ari> ~arka ~arur ~asad ~asia ~asir ~asma ~asur ~atuk ~aut> ~awa> ~awur ~ayit ~bae> ~ban> ~baun
 ~beca ~bias ~bola ~bony ~bra> ~bret ~buh> ~cat> ~celu ~clur ~cuna ~dak> ~dann ~dark ~daru ~deli ~dgn> ~dibi ~didu
 ~diru ~dite ~domp ~drop ~duga ~eaks ~ebak ~eben ~ecak ~ecel ~ejeb ~ek2> ~ekuj ~elep ~eli> ~elik ~emap ~embi ~emu>
 ~emul ~en2> ~ence ~epil ~epit ~epsi ~epti ~epuh ~erac ~erdi ~ersi ~eser ~etem ~eum> ~ewas ~fasn ~feks ~fire ~gaca
 ~gah> ~gele ~gelo ~geti ~ggar ~ggaw ~gkon ~gkri ~gku> ~gkul ~goco ~grab ~gsep ~gucu ~gue> ~guni ~h2an ~har> ~has>
 ~havi ~hers ~hing ~hirn ~hit> ~hous ~iamu ~iat> ~iba2 ~ibel ~ibuk ~icab ~idan ~idug ~iger ~ihat ~ijam ~ikip ~ikus
 ~ilit ~imah ~inde ~infe ~ingk ~inja ~inna ~inti ~intu ~inyi ~ipis ~ire> ~iso> ~itar ~ius> ~iwa> ~jasa ~jepi ~jiwa
 ~juru ~kaga ~kai> ~kaja ~kal> ~kayu ~kebe ~kede ~keku ~keta ~kipa ~kobr ~kong ~koor ~kuah ~kuju ~kup> ~laba ~laki
 ~lale ~lari ~lerg ~let2 ~liha ~lin> ~lnya ~lpn> ~lsa> ~lumu ~ma2> ~mapu ~masi ~mawa ~mbir ~mbre ~menc ~merd ~mert
 ~mimi ~ming ~miri ~mule ~nali ~nasa ~ncil ~ndes ~near ~nfek ~nfo> ~ngaj ~nged ~ngis ~nguc ~nlpn ~nnal ~not> ~ntem
 ~ntih ~ntri ~nts> ~nuh2 ~nyel ~nyol ~nyun ~oice ~olam ~olon ~oloo ~ongg ~ono> ~ooon ~oord ~oran ~ordi ~orek ~osan
 ~otan ~ote> ~otis ~otot ~ouse ~oyal ~oyek ~pake ~part ~pasu ~pen> ~pend ~pese ~pint ~pir> ~pis> ~pnlp ~pons ~prem
 ~pria ~proy ~puls ~rahe ~raja ~rang ~rasi ~rdar ~rdek ~rdin ~rdir ~reak ~rebu ~rema ~rese ~rkap ~rlum ~rnap ~rong
 ~rop> ~roya ~roye ~rsel ~rsi> ~rtam ~rten ~rtua ~rumn ~rura ~rusu ~sabe ~sad> ~saja ~saki ~sand ~seku ~sela ~sele
 ~sen> ~sept ~siks ~slet ~sman ~spal ~stri ~sung ~sura ~sus> ~sute ~tank ~tany ~tari ~tawi ~tawu ~tebe ~temu ~tena
 ~terk ~thin ~tias ~tola ~tora ~tuli ~ucur ~udan ~uh2a ~ukaj ~ulsa ~umna ~umud ~uni> ~urum ~use> ~voic ~war> ~wura
 ~yaka ~yamb ~yek> ~yiak ~yit> ~yolo ~yono ~yuli ~yuru ~yutn
-1 2+anak 3+bulan 60+tahun 9+tahun =not =well a+dan abis+lapor abu ada+alat ada+bantu ada+info ada+kabar
 ada+keluarganya ada+perempuan ada+perkembangan ada+tangan ada+tompel adik+ipar adipura air+bersih aja alam+sutera
 alat+nyasar alfamart alfamidi ambruk+tutup angkut+belum anonim any anyar+tidak anyone anyone+coming apa+mesin asd
 ass atas+bantu atas+flyover atm+bri avanza avanza+item azores bagaimana+cara bagaimana+sekarang bahari
 bahaya+banget baik+sadar bak bak+truk balkon+parkir bandara+gate bangsat banjar banjar+wijaya bank+bjb
 bantu+renovasi banyak+bapak bapak+pakai bapak+tuhan bau bawa+gerobak bawah+jmbtn bayar+tidak bayi+sewa beda+lapor
 beda+orang bekal belakang belas benda+kec bener+dinsos bener+gubuk bener+tindak bengkel+las beres+tidak bersama
 bibi bintaro bisa+dibawa bisa+minta bisa+ngobrol bisa+tidak bjb blok+b blok+e bocah+gelandangan bocor bocor+parah
 boraks brebes bri+batuceper bsd+dekat buang+sampah buka+hari bukan+di busway+puri cabe cara+beda cari+bapak
 cat+biru cek+lagi cepak cepat+bapak cfd chatbot cikupa cimone cina cipete clear+anak cuma+mabuk cuma+satu curi
 curug daerah+cengkareng daerah+km dagu dahi damai damai+rt damri dan+diam dapet+bantu darah+di dari+di dasar daster
 datang datang+semua dekat+gerbang dekat+jembatan dekat+kubur dekat+stadion dekat+tol dengan+adik dengan+di
 dengan+orang dengan+rokok dengan+tembok dengar depan+kfc depan+klinik depan+ruko depan+samsat di+bsd di+cadas
 di+cisauk di+dagu di+dahi di+depan di+karang di+kebayoran di+kepala di+kosambi di+kunciran di+meruya di+pipi
 di+pool di+rt di+warung dia+joget dia+lagi dia+pakai dia+pindah diam+golok diam+tinggal diamankan digusur dijual
 dimakam dinsos+buka dipukul+di disana disini+harus disuruh doang+sudah dompet+saya dulu+sekarang evakuasi evening
 film+orang gang+kami gantung+babakan garden garut gate gelang gelang+rumah gemuk genteng gerbang gerbang+tol
 gerobak+isi geser giginya+ompong gigit+anak golok+bikin golok+tadi good+evening gor got+bau got+depan grup+wa
 gubuk+dekat habis+operasi haloooo haloooo+ada halte halte+busway halte+depan harga+cabe hari+di hari+loh hari+sudah
 harus+kenapa harus+kirim hatur hello hilang+itu hoodie hoodie+abu horas+lae hp+saya hujan ijo+terakhir ini+bot
 ini+chatbot ini+manusia ini+untuk ipar ipar+saya is+anyone item+besar item+parkir itu+ada itu+kata itu+orang
 jalan+jauh jalan+kisamaun jalan+lagi jalan+mawar jalan+tabrak jalan+tapi jalan+veteran jam+setengah jangan+datang
 janten jawab+orang jazakallah jelas jenggot jenguk jmbtn jmbtn+layang jpo jual+alat jual+korek juga+bangun jumat
 kabel+putus kacamata kafan kain+kafan kaki+cacat kaki+pincang kalau+nanti kalideres kamu kantor+polsek kata+anak
 kata+otw kata+suka kaya kayanya+orang ke+rumahnya ke+sini keadaan keadaan+umum kebon kebon+kosong kec+pinang
 kehujanan kekerasan keluar+rumah kembali+ke kenapa+lagi kendor keramat kerja+di kertas ketapang ketemu+sudah
 ketemu+tidak kfc kira+10 kirim+lokasi kisamaun klien+stabil kok+sampai kontrol+rutin kooperatif korban+penipuan
 korban+sudah kosambi+kab kosong+belakang kotor kubur+cina kumat+tidak lagi+bagaimana lagi+batal lagi+ke lagi+kopi
 lagi+si lagi+tunggu laki+pakai laki+sudah laksa lansia+duduk lansia+tinggal lapangan lapor+gelandangan lapor+kesini
 lapor+tetangga lapor+trus larangan+selatan laris laris+cibodas las layang+kebon lengan+kiri lepas+dari lho
 lihat+dekat lihat+lagi linglung+tidak link loh+ini lokasi lot lowongan luar+kota luka+dikit lupa+mati mabuk+di
 mabuk+doang macet macet+parah madura mah makam+keramat mandir mantap+petugas manusia+apa manusia+silver
 masih+ngejogrok masih+terus masjid mau+kembali mau+masuk mau+pinjem mau+pulang mauliate mekarsari meluncur
 memberkati meninggal+kemarin mimpi minta+pasang minta+rujuk minum+di mobil+avanza modernland mondar mondar+mandir
 much muda+kata mudik mukena muleh muncul+lagi napas+itu napas+nya napas+untuk neduh ngaku+dari ngasih
 ngejogrok+situ nginep nginep+di ngobrol ngoceh ngorek ngorek+sampah ngungsi ngungsi+di nih+di no nyender nyimpen
 odgj+liar odgj+perempuan odgj+saya odgj+sudah odgj+suka oh+gitu oiya ok+sip online orang+bakar orang+bisa
 orang+demam orang+diri orang+hilang orang+kembali orang+lain orang+pas orang+ribut otw+kok pabuaran pacar+saya
 pacing pakai pakai+anak pakai+daster pakai+gelang pakai+hoodie pakai+mukena pakai+sarung pakai+topi pakojan palang
 palem+raya parkir+di parung+serab pasang pasar+saraswati patokan+sebelah payung pelabuhan pelabuhan+rak pemerintah
-1 perang perempatan+shinta pergi periuk petugas+ramah pilek+di pinang pincang+sebelah pingsan+karena pipi plaza pln
 pohon+beringin polsek+benda pool+damri posyandu prosedur prosedur+kalau pulang+dari pulang+ke pulang+pakai
 pulang+tidak punya+saudara putus+sekolah rahayu rak rambut+cepak rel+tanah renovasi resmi riwayat robot roda
 rombongan+ziarah rps rt+1 rujuk ruko+azores ruko+bandara rumah+dari rumah+kami rumah+saudara rumah+sekarang
 rumah+sudah rumah+tadi rumah+umur rw sabtu+tidak sadar+penuh sadar+sekarang salah+kirim salah+tulis sampah
 sampah+ke sampah+orang sampai+mana samsat samsat+cikokol sarang sarang+tawon saraswati satpam+kosong saudara+tidak
 saya saya+bocor saya+cek saya+dibantai saya+ganggu saya+ketemu saya+laporan saya+pikun saya+pukul saya+punya
 saya+tanya saya+temukan sebelah+bengkel sebelum sehat+tidak sekarang+ada sekarang+sih sekitar+60 selalu semua+sudah
 serab setelah sewa share share+lokasi shelter+bus shinta sih+tidur silver simpang+karang sipon sitanala situ+besar
 situ+tidak skripsi slot solat stabil+tidak stasiun+batuceper suami+istri suami+tidak suara+teriak sudah+angkut
 sudah+bantu sudah+bisa sudah+cabut sudah+clear sudah+dari sudah+orang sugeng+enjing suka+dari sumur+pacing sutera
 tabrak+tembok tabung+napas tadi tadi+ada tadi+lihat tahu+kemana tambah tambah+dia tangan+cuma tangsel tangsel+masuk
 tanya+prosedur tapi+rt tarimo tas tawa+sendiri tawon+besar teh tempat+biasa tempo tempo+hari temukan temukan+tempo
 tenggelam+sumur terlantar+apa ternyata+ada tiap+minggu tidak+disini tidak+janten tidak+jelas tidak+perlu
 tidak+sampai tidur+kp tiket tipu tisu+di toilet+stasiun tol+bsd tolong+cek tolong+ke tompel tompel+di top
 truk+rongsok trus+kenapa tua+dan tugas+sekolah tuh+orang tuhan tuhan+memberkati tukang+buah tunggu+petugas
 tunggu+tidak tutup+aja tutup+jalan uang umum+baik umur+24 umur+kira untuk+bapak untuk+bener utang vaksin+rabies
 veteran villa wabarakatuh waduh wae waktu+muda warahmatullahi warahmatullahi+wabarakatuh warnet warteg+bahari wati
 wijaya wkwk+tidak woy yang+bayi yang+datang yang+lihat yang+nongol yang+parah yang+perempuan ybs+lihat ziarah ~<aaa
 ~<ade ~<adi ~<alr ~<ano ~<asi ~<azo ~<bag ~<bau ~<bek ~<bin ~<bis ~<bjb ~<bul ~<bum ~<bwh ~<cer ~<cfd ~<cim ~<com
 ~<del ~<dib ~<dtg ~<eaa ~<eva ~<eve ~<gem ~<ges ~<gk> ~<god ~<gpp ~<gus ~<han ~<hap ~<hit ~<hoo ~<huj ~<ill ~<in>
 ~<ing ~<ipa ~<jan ~<jaz ~<jg> ~<jmb ~<jpo ~<ka> ~<kad ~<kaf ~<kap ~<kem ~<ker ~<kfc ~<kir ~<kis ~<kol ~<kup ~<lag
 ~<lho ~<lom ~<lor ~<los ~<low ~<mek ~<msh ~<muc ~<n> ~<nag ~<nan ~<ned ~<neg ~<no> ~<now ~<nut ~<oiy ~<onl ~<ort
 ~<pam ~<pan ~<ple ~<pln ~<rad ~<rah ~<ren ~<riw ~<rod ~<rps ~<ruj ~<ruk ~<rw> ~<sew ~<sha ~<shi ~<sim ~<slo ~<sor
 ~<tad ~<tag ~<tas ~<teh ~<th> ~<thi ~<tid ~<tig ~<tin ~<tom ~<tra ~<tum ~<uan ~<udh ~<ung ~<uni ~<vet ~<vil ~<wab
 ~<wad ~<wae ~<wal ~<wij ~<win ~<woy ~<xxx ~<zia ~aaaa ~abak ~abua ~acam ~acet ~acin ~adaa ~adah ~adip ~adwa ~ady>
 ~afan ~agen ~agu> ~aiin ~ak2n ~akai ~akat ~akoj ~aks> ~akua ~alar ~alid ~alle ~alre ~alte ~amai ~ambi ~ambu ~amed
 ~ami> ~amid ~amsa ~anal ~anka ~anon ~anyo ~anza ~apak ~apar ~aran ~arde ~arne ~arsa ~arut ~asd> ~asji ~aste ~astr
 ~asus ~aswa ~atbo ~atif ~atii ~atny ~atok ~auli ~auny ~avan ~aza> ~azah ~azak ~azor ~baba ~babi ~bany ~bati ~bau>
 ~biar ~bint ~bis> ~bjb> ~boco ~bok> ~bora ~breb ~btn> ~bude ~buha ~bwh> ~cabe ~call ~can> ~canc ~ceh> ~cela ~cfd>
 ~ciku ~cil> ~cila ~cimo ~cina ~cipe ~curu ~dagu ~dain ~dama ~damp ~damr ~dari ~darm ~dasa ~dast ~deka ~dela ~dern
 ~dida ~dide ~digu ~diju ~dik> ~dito ~dksl ~don> ~duka ~dul> ~dwal ~eada ~eady ~ebai ~ebes ~ebet ~ebul ~edai ~egin
 ~ehab ~ehuj ~ejiw ~eka> ~eksi ~elab ~elal ~elan ~elir ~ello ~elun ~emar ~emen ~emis ~empo ~ende ~enen ~engo ~epak
 ~epan ~erab ~erad ~ernl ~erso ~eruh ~esas ~eseh ~esin ~esmi ~etap ~etro ~etug ~evak ~even ~fama ~fan> ~fjdk ~gan>
 ~gand ~gar> ~gasi ~gebe ~gemu ~gent ~gepe ~gerb ~gerg ~gese ~gian ~gine ~gkro ~goce ~gpp> ~gsat ~gsel ~gsia ~guk>
 ~halt ~hare ~hatb ~hayu ~here ~hey> ~hint ~hon> ~hood ~i2ny ~iany ~ibat ~iben ~ibi> ~icur ~ider ~igol ~igus ~ijaw
 ~ijay ~ijua ~ikny ~ikup ~ilan ~ilay ~ilih ~ilve ~imak ~imo> ~imon ~impe ~impi ~ina> ~inah ~inci ~ine> ~inep ~ini>
 ~inin ~ipar ~ipet ~ipi> ~ipsi ~ipu> ~ipul ~ipur ~irah ~iruj ~isew ~isur ~itab ~itik ~itol ~itut ~iuk> ~iwaa ~iway
 ~jadw ~jami ~jaza ~jdks ~jemb ~jian ~jid> ~jira ~jmbt ~jpo> ~juma ~k2ny ~kaan ~kafa ~kall ~kami ~kapa ~kari ~kars
 ~karu ~kas> ~katu ~kead ~kebo ~keha ~kehu ~keji ~keke ~keme ~kepe ~kesi ~kfc> ~kin> ~kit2 ~klik ~koja ~kola ~koop
"""
