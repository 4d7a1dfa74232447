"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
22 tidak+sadar
21 di+rel
18 kemarin+belum
17 mau+mati
15 saya+kemarin
14 darah serang sudah+jadi sudah+tidak
13 ambulans+sekarang api+besar di+tengah dulu+tidak itu+saya kejang patah+kaki pingsan sekarat tidak+napas ~dura
 ~ejan ~gsan ~ings
12 ini+ada jatuh+dari kaku naik+ke sendiri+di tali tangan tulang ~<dir ~<kej ~<nyu ~<tal ~acok ~baco ~dara ~ebaw
 ~kaku ~tula ~uran
11 anak+kecil depan+sekolah di+pohon ditinggal+di keluar mau+lewat rangka tidak+respon ~acun ~aku> ~ding ~kand ~kar>
 ~keja ~len> ~mele ~mere ~ngsa ~nyut ~tusu ~uar> ~yut>
10 ada+mayat amuk banting bayi bener+ada bukan+ini demam+tinggi denyut dorong+orang film+bukan gantung+diri gigit
 jalan+raya kepala+bocor meninggal orang+mati petugas+kami racun rumah+kosong sekap sekarang+juga sudah+meninggal
 tidak+gerak ~<amu ~<ngi ~<rac ~<ran ~akar ~ayat ~ayi> ~bayi ~ceki ~cok> ~cun> ~deny ~ebal ~ekap ~ekik ~igit ~lemp
 ~njat ~ntun ~orok ~racu ~suk> ~tali ~usuk
9 ada+suara bakar bantu+polsek banyak+banget bawa+banjir bunuh dingin gantung jari kayaknya+sudah lempar lewat+orang
 luka luka+parah mati mau+terjun meninggal+di minggu+tidak minta+ambulans napas obat+tidur pisau serang+jantung
 siram sudah+lewat tetangga+teriak tidak+bangun tidak+bisa yang+di ~<aru ~<idu ~<kes ~<nap ~<nul ~<nye ~<nyi ~<tru
 ~<tul ~bern ~bila ~engg ~gamu ~git> ~iram ~iria ~kap> ~ketu ~kik> ~kul> ~mati ~mpar ~muk> ~ntin ~nuli ~pas> ~puku
 ~rak> ~rok> ~sau> ~setr ~ukul ~yat> ~yawa
8 alat bacok balita bawa+golok bawa+pisau cekik dada di+pinggir diri gerak golok hilang+di jatuh kejang+di
 masih+hidup mati+aja nya+banyak pas peluru perkosa pukul raba saya+lagi saya+mau saya+takut sayat sekarang+pingsan
 tabrak tiba tidak+makan tidak+sahut yang+biasa ~<bay ~<bir ~<bny ~<dig ~<gig ~<gol ~<men ~<nem ~<puk ~<sir ~<str
 ~<tib ~abra ~alit ~amba ~ambe ~apas ~ar2> ~assa ~atuh ~baka ~berc ~brak ~bunu ~dise ~edak ~elen ~elia ~erko ~gigi
 ~gka> ~golo ~iba> ~isau ~jatu ~kera ~kesa ~luka ~lur> ~luru ~lut> ~mend ~muan ~nemu ~nyek ~nyir ~olok ~osa> ~ram>
 ~rant ~rat> ~rjp> ~rkos ~samb ~siny ~tabr ~terg ~terj ~tiba ~ulut ~unuh
7 4+tahun ada+bayi adu anak+itu bagaimana+sih bakar+rumah banget+sekarang bangun bantu+dulu bawa+alat bawa+kayu
 berdiri+di besar+banget bisa+apa bisa+ngomong bukan+wkwk butuh+ambulans datang+orang di+toilet duduk+di gerinda
 indomaret+cimone ini+bener kaki+bengkok kandang ke+tengah kena+peluru kumat kunci lagi+pegang lantai lapor+kemana
 lapor+sekarang mayat orang+di orang+sekarat pamit pergi+bawa pil rusak+kaca seberang+tol senjata setrum si sih+lama
 step sudah+sesak tangan+masuk temen+kerja teriak+jangan terjun tidak+kuat tidak+pernah tidak+tolong tolong+ada
 tolong+bantu tusuk umur+4 ~<beg ~<bil ~<bw> ~<dar ~<dic ~<dik ~<ged ~<his ~<jar ~<keb ~<luk ~<mec ~<mel ~<nel ~<rab
 ~<si> ~<ste ~<tab ~<tus ~aba> ~anca ~angk ~arah ~arus ~bahu ~bent ~cahi ~cam> ~dada ~dale ~dike ~diku ~ecah ~egap
 ~elam ~erak ~eran ~erge ~erju ~eroy ~esak ~etol ~etru ~ganc ~gawa ~gun> ~igig ~ilet ~jari ~jun> ~keba ~keto ~lita
 ~lok> ~mann ~meca ~mpuk ~naik ~napa ~ncam ~nci> ~ngam ~nyaw ~nyer ~oyok ~pami ~pelu ~pil> ~raba ~rahn ~rcan ~rjun
 ~royo ~ruk> ~senj ~sira ~step ~tala ~taun ~temb ~tep> ~trum ~ving ~yera
6 2+tahun adu+banteng ambruk+pas ampun anak+hilang ancam apa+cuma apa+tidak arus badan banteng bawa+arus begal
 belum+kembali bernyawa biru bisa+bangun bisa+cepat bocah buka buka+baju culik cuma+marah dada+sakit dalam+rumah
 dari+kemarin dari+rumah dekat+masjid depan+pintu di+dalam di+kamar di+kandang dia+minum dibacok dipukul
 dompet+hilang dorong gas+bocor gawat gigit+anjing hamil hampir+mati harus+bagaimana hidup ini+bawa jalan+sendiri
 kayanya kayanya+sudah ke+atap kemarin+cuma kena ketemu+mayat ketemu+potong klien+tidak kumat+lagi lewat+pagar
 marah+hari mau+melahirkan mau+susul melahirkan melahirkan+di meledak minum motor+adu nanti+lagi ngambang
 orang+depan orang+gantung paksa paman patah pingsan+depan pingsan+lagi saya+jatuh sesak stroke stroke+di suami+saya
 sudah+kaku sudah+sehat tengah tengah+jalan tengah+tol tidak+bernyawa tidak+keluar tidak+lihat tolong+dari
 tukang+parkir ~<adu ~<anc ~<bac ~<bad ~<cul ~<dad ~<dii ~<dor ~<gaw ~<ila ~<kep ~<mat ~<nai ~<ses ~<set ~<sos ~<tau
 ~<ten ~<was ~adan ~aga> ~ahun ~ala> ~alat ~amaa ~amit ~amuk ~arat ~bali ~bega ~biru ~boca ~cepe ~culi ~digi ~doro
 ~dup> ~ebot ~egen ~eled ~elew ~emua ~enga ~enja ~epet ~erca ~eret ~esam ~gap> ~gil> ~hidu ~hirk ~ibac ~icar ~idup
 ~indi ~inum ~ipuk ~irka ~isek ~jalu ~jang ~keje ~kela ~kepa ~kese ~ksa> ~kuma ~kuny ~lany ~leda ~luar ~mbak ~mil>
 ~minu ~mit> ~ndih ~nele ~ngej ~ngge ~nuh> ~num> ~nyeb ~ocah ~oron ~paks ~par> ~pasn ~pemb ~perk ~pur> ~rah> ~rgel
 ~roke ~sap> ~sebo ~sek> ~sera ~sere ~stro ~suar ~tah> ~teng ~tong ~trok ~ujur ~ukin ~ulik ~ulin ~umat ~ungn
5 ada+asap ada+polisi ada+yang api asap+tebal atap atap+ruko atas+semua bagaimana+nih banget+mau bangkai batuk+darah
 bayi+di bayi+merah belum+datang bengkok biasa+mangkal botol cium cuma+ngomel darah+banyak dari+jembatan dari+lantai
 dengan+keluarganya depan+indomaret di+atas di+belakang di+foto di+kali di+kebon di+kontrakan dia+mulai dikeroyok
 diri+di foto+itu gas gelandangan+yang hari+tidak hidup+lagi ikat ini+bapak itu+kayanya kakak+saya kalau+bisa
 kalau+tidak kami+jatuh kami+minta kata+mau kayaknya keguguran keguguran+di kemana+di kepala ketuban kirim+ambulans
 kondisinya korban+jiwa korek lalu+cuma lampu+nyala lansia+itu lansia+jatuh marah+belum mata mati+rasa mau+bunuh
 mau+hidup mau+turun minggu+lalu minum+baterai mulai mulut mulut+busa ngigau ngomel+sekarang odgj+bakar orang+kejang
 orang+yang pakai+kayu panas+tinggi panjat peluru+nyasar petugas+minta rel respon robek sadar sambar sampai+tidak
 saya+lihat saya+pergi sekarat+di selamanya seret+motor sini+ada suara sudah+lemas sudah+mau sudah+rusak sudah+tulis
 sundut sundut+rokok susul tali+di tebal+dari tenggelam tenggelam+di tergeletak terjun+dari tiang+listrik
 tidak+cepat tidur+botol tinggi tolong+cepat tolong+kirim truk tulis+surat tumpuk+sampah warga yang+mati ybs+bawa
 ~<aku ~<amp ~<api ~<att ~<awa ~<bak ~<cop ~<dun ~<gas ~<he> ~<hid ~<ika ~<jat ~<kay ~<may ~<muk ~<nim ~<rem ~<sad
 ~<sob ~<wom ~<won ~adar ~adu> ~alua ~alur ~ambr ~amil ~angi ~angu ~atah ~atas ~atu> ~ba2> ~bada ~bann ~bek> ~boto
 ~bruk ~cand ~cium ~dut> ~egal ~egug ~elah ~elua ~emin ~enge ~enta ~enti ~enum ~epal ~erhi ~erud ~eset ~esi> ~espo
 ~et2> ~etub ~gann ~gau> ~gera ~ggel ~ggi> ~giga ~gin> ~gkai ~gkok ~gugu ~gun2 ~gura ~hami ~iak> ~iata ~ife> ~igau
 ~ikat ~ilap ~ingi ~iru> ~ivin ~jat> ~kaya ~kegu ~kepo ~kuli ~lahi ~let> ~lik> ~lutn ~manj ~maya ~mbus ~meng ~muku
 ~ndut ~neng ~ng2> ~ngig ~ngil ~ntai ~obek ~ojol ~oman ~otol ~pak2 ~pakn ~pala ~peng ~pin> ~puka ~rel> ~remu ~resp
 ~rian ~riny ~rkan ~robe ~rubu ~rudu ~san> ~sany ~satu ~seka ~sesa ~sese ~sobe ~spon ~ssal ~sund ~tah2 ~terb ~tnya
 ~truk ~tuba ~tuh> ~ugur ~ulai ~unci ~usul ~utny ~warg ~woma ~yakn ~yebr ~yok>
4 3+hari 4+hari 6+tahun air+panas alat+marah almarhum+istri ambruk amuk+lagi anak anak+sundut anak+tetangga
 anjing+odgj aspal atap+masjid awalnya awalnya+cuma badan+dingin bakar+warga bapak+jatuh batu bau+menyengat bawa
 bayi+dibuang bayi+ditaro belakang+gudang belum+pulang bensin bola+mata bts bunuh+saya cakar darah+tidak
 darurat+medis dehidrasi dehidrasi+parah dengan+sekali depan+saya di+gudang di+poster dia+bacok diam+aja diare
 dikenal ditaro+di ditusuk dulu+dia gedung giling golok+di goyang gudang+jalan guru harus ikat+di jalan+di jalan+ke
 jalan+tol jual+tiba kaki kaki+sudah kamar kandung kawat ke kejar kemarin+lapor kena+orang keras kereta kereta+lewat
 kesamber ketemu+bayi kirim+orang kok+petugas kp+bulak kuat kuat+jalan lagi+jual lagi+kereta lama+banget lama+sakit
 lapar+sampai lemas+banget liar+di main+di makan+sudah mana+ini mangkal mangkal+di manusia masih+ada masuk+kolong
 masuk+mobil mati+di mau+minggir mau+nekat medis minggir minta+bantu minta+tolong mogok+di muntah muntah+terus murid
 murid+saya naik nekat nyala nyala+terus nyangkut nyangkut+di nyulut odgj+bawa odgj+lempar orang orang+ngambang
 pamit+mau panas+41 pasar+anyar pegang+pisau pembatas penumpang pergi+selamanya petugas+belum pohon+depan putar rawa
 raya+pasar rumah+lansia rumah+saya rumah+warga sakit+tapi sampai+mati satu saya+kalau saya+sering saya+sudah
 segenggam segera sekali sekarang+bawa sekarang+dia serang+petugas siap+tali sudah+10 sudah+aman susul+almarhum
 tabrak+lari tahun+tangis tangis+sendiri tanya+ini tanya+kalau tapi+masih tapi+orang tapi+sekarang terbalik teriak
 terus+sudah tetangga+bakar tidak+dikasih tidak+dikenal tidak+tahu tidur+sekarang tindih tiri trus tua+tidak tubuh
 tumpuk umur+6 wasiat yang+cari ~2in> ~<ana ~<asp ~<ble ~<boc ~<bom ~<bts ~<cak ~<cuc ~<goy ~<gur ~<ham ~<hea ~<jur
 ~<kak ~<kaw ~<ke> ~<keg ~<ket ~<kor ~<kri ~<kum ~<lem ~<lif ~<mut ~<nek ~<org ~<pem ~<pre ~<rel ~<sek ~<ser ~<sua
 ~<sun ~<ter ~<tir ~<tub ~abun ~ahan ~ahin ~ajam ~akhi ~alem ~alik ~amur ~anak ~ance ~anta ~anus ~awal ~bens ~berd
 ~beru ~besi ~bom> ~bts> ~buju ~bun> ~cah> ~caha ~cak> ~caka ~cem> ~coco ~dar2 ~dehi ~dekn ~diar ~dibu ~diem ~dige
 ~dih> ~dimi ~dras ~ebuk ~edis ~edun ~ehid ~ejal ~ejar ~elek ~elo> ~elur ~emal ~embe ~emes ~enal ~enem ~enin ~epot
 ~era> ~erdu ~erem ~erny ~erte ~esek ~gal> ~gali ~gede ~gedu ~geja ~geng ~geri ~ggam ~ggig ~ggun ~gili ~goro ~goya
 ~haru ~hidr ~iapi ~iare ~ibir ~ide> ~idra ~iem> ~iika ~ik2> ~iken ~ikur ~irny ~itis ~ium> ~jur> ~kaki ~kawa ~kele
 ~khir ~kosa ~krit ~kuat ~kunc ~lam> ~lek> ~leme ~luan ~mala ~manu ~many ~mar> ~mate ~mbru ~meni ~mes> ~mpt> ~mulu
 ~munt ~muri ~mute ~naga ~nak> ~ncem ~ncen ~ndar ~nera ~ngah ~ngeb ~ngen ~ngka ~ngol ~ngun ~ning ~nsin ~ntah ~ntal
 ~nusi ~nyal ~nyia ~ok2> ~oke> ~oma> ~ongo ~org> ~oyan ~pasi ~pene ~perp ~petn ~puk> ~rbal ~rek> ~rent ~reta ~riak
 ~rid> ~riti ~rum> ~saha ~sege ~semi ~seng ~seru ~siat ~sin> ~sul> ~tai> ~tert ~teu> ~tiri ~tol> ~trus ~tubu ~uban
 ~ubuh ~ukun ~urid ~waln ~want ~wong ~yala ~yeki
3 3+tahun =work abis ada ada+denyut ada+kendaraan ada+laki ada+napas ada+respon ajak ambil+dia ambruk+di anak+balita
 anak+umur ancam+warga ari arusnya asap+kemana atap+gedung atas+rel backup bagaimana+ini bakar+asap bakar+besar
 bakar+kasur balita+ditinggal banget+tidak bangun+dari bank+bri bantal bantu+segera bapak+tiri bapak+yang baru+lahir
 bawa+senjata bayi+baru begitu belatung belulang belum+ambil bensin+dengan berani biasanya+diam biji biji+rambut
 bocor+bau bukan+simulasi bunuh+diri busa busway cari+itu cari+tapi cepat+lansia copot culik+anak dagang+di
 darah+dari dari+dunia dari+jpo dari+rs demam dengan+tetangga depan+warung di di+atap di+balkon di+dapur di+grup
 di+kp di+pasar di+plafon di+ruko di+tempat dia dia+amuk dia+sayat dia+tulis diam+hari dibacok+gang dibawa+lari
 dibungkus dicekik dinsos+di dirubung diserang ditaro dong+ini dulu+bapak dunia end gaduh gali gang+mawar
 gelandangan+jatuh gigil gini golok+cari golok+depan golok+ke grup+saudara guy hari+ini harus+lapor helm+rusak ini
 ini+terakhir itu+suka jalan+daan jamaah jantung jatuh+ke jembatan+mau jok jurang kaca kaku+di kambing kardus
 kata+ini kata+sudah kaya+mau kayak+tindih ke+atas ke+end ke+jalan ke+lantai ke+rs ke+tiang kecil+di kemana
 kemana+mana kemarin+tapi kemis kena+air kena+mesin kena+serang kendaraan keributan keributan+di kesamber+petir
 keselek kirim kirim+damkar kompor korban kunci+di lagi+cari lagi+duduk lahir+di lansia+tabrak lansia+tidak
 lantai+12 lap lapak+rongsok lari lari+orang lebam lempar+motor longsor malah malu mana+tidak mantan masih+putar
 masih+tangis masuk masuk+jurang masuk+ke masuk+mesin mau+sudah mayat+di mayat+laki menara mencong mendadak menunggu
 menunggu+polisi menyengat+dari merem meresahkan minta+backup minum+air minum+oplosan mobil mobil+mogok motor
 motor+dengan mr mr+x muka muka+biru muka+mencong mules mulut+miring napas+di nya+belum odgj+tidak ojol oplosan
 orang+duduk orang+masuk pager pakai+batu panggil panggil+tidak panjat+menara pas+mau pasien+lari pegang pegang+batu
 pegang+golok pegang+korek pelipis+robek pelo pengendara perahu perempuan+saya perut pikir pinggir+gedung
 pinggir+jalan plafon pukul+saya punggung putus rawa+kucing rel+dekat rokok+kata rumah+apa sabun sahut sahut+panggil
 sambil+bawa saya+badan saya+culik saya+darah saya+demam saya+dicekik saya+hamil saya+lapor saya+luka saya+pegang
 saya+siram saya+stroke sayat+tangan sebelah+bau sekap+anak sekarang+amuk sekarang+orang seret setrika sih+tapi
 simulasi+ini siram+air sisa sopir status+wa sudah+besar sudah+dirubung sudah+siap sumur surat tadi+dia
 tahun+sendiri takut+kenapa tangan+anak tarik tarik+anak tebal teman tembak temen temen+saya tenang+masih
 terus+tidak tetangga+saya tetangga+sekarang the tiang tiba+stroke tidak+nongol2 tidak+tetangga tidur+keras
 tinggi+sampai titip+anak toilet tolong tolong+bagaimana tolong+damkar tower tower+bts tpa tpa+rawa trus+tidak
 tukang tukang+gali tulang+belulang tulang+nongol tulis ujung umur+2 update+korban usus via via+112 x yang+gantung
 yang+lansia yang+odgj yang+pingsan yang+tolong ~<abi ~<ada ~<air ~<akh ~<all ~<any ~<ast ~<bah ~<bib ~<bij ~<bre
 ~<buj ~<bur ~<cew ~<ciu ~<cut ~<deh ~<di> ~<end ~<get ~<gin ~<gir ~<i> ~<ini ~<iny ~<kac ~<kel ~<koi ~<mba ~<med
 ~<mer ~<mob ~<mr> ~<mur ~<nad ~<nge ~<nu> ~<opl ~<ora ~<ore ~<oro ~<ped ~<pej ~<pk> ~<roo ~<sah ~<sap ~<sis ~<toi
 ~<tow ~<tpa ~<tuk ~<uju ~<usu ~<via ~<x> ~aah> ~acku ~ada> ~adak ~adek ~afas ~afon ~ager ~ahir ~ahut ~aik2 ~ajak
 ~aki> ~aksa ~ali> ~alny ~am2> ~amar ~ang2 ~ant> ~anto ~anya ~ap2> ~api> ~araa ~aram ~ardu ~ari2 ~asta ~atap ~atun
 ~aut2 ~awan ~awat ~back ~bam2 ~bam> ~batn ~batu ~bet> ~bibi ~biji ~bing ~bran ~buki ~busa ~busw ~cant ~cewe ~ckup
 ~copo ~cor> ~cucu ~cung ~cuny ~cut> ~dan> ~dar> ~deke ~dema ~dia> ~diaj ~diap ~dido ~diik ~diin ~dila ~dipu ~dis>
 ~dung ~duni ~duri ~dus> ~ebak ~ebam ~ebra ~ecan ~ede> ~eden ~egit ~ejep ~ekek ~eket ~elp> ~elul ~emam ~ena> ~enco
 ~end> ~enun ~epok ~er2i ~esad ~esah ~eta> ~etak ~etny ~etri ~ewe> ~fon> ~gacu ~gap2 ~gayu ~ggal ~gile ~gis2 ~gis>
 ~gitu ~gsor ~guy> ~hala ~her> ~hin> ~hiri ~hut> ~iaja ~iara ~iban ~icul ~idor ~igil ~igoy ~iinj ~iksa ~imin ~imis
 ~impu ~inga ~inya ~ipan ~irim ~irub ~is2> ~isam ~iset ~isir ~isto ~iten ~itua ~itus ~jama ~jar> ~jura ~kaca ~kama
 ~kany ~kard ~keli ~kemi ~kep> ~kero ~korb ~ksi> ~lafo ~lamb ~lant ~lat> ~latu ~losa ~lula ~luri ~maah ~malu ~mam>
 ~mass ~masu ~maut ~mbel ~mbin ~menu ~mobi ~mpor ~mpur ~nadi ~nafa ~nara ~nda> ~ndad ~ndin ~ngap ~ngay ~nggi ~ngin
3 ~ngku ~ngor ~ngso ~nia> ~nong ~ntol ~ntra ~nyak ~nyay ~nyul ~obil ~obra ~ocor ~oile ~opir ~oplo ~opot ~orba ~orin
 ~otor ~ower ~page ~pega ~peja ~pelo ~penu ~piki ~ping ~pisa ~pist ~plaf ~plos ~pot> ~puki ~putu ~r2in ~raan ~rahu
 ~rame ~rani ~rdus ~rem> ~remb ~resa ~rger ~rim> ~rlam ~ruan ~sabu ~sada ~sahk ~sahu ~sak> ~samu ~seda ~seke ~set>
 ~she> ~sisa ~sopi ~sor> ~stag ~suku ~sumu ~sway ~taga ~teri ~the> ~ting ~tir> ~toil ~towe ~tpa> ~trin ~tuin ~tuka
 ~tung ~uan> ~uara ~udak ~uka> ~ulis ~um2> ~umpa ~umur ~un2> ~unia ~unk> ~unta ~urai ~urat ~urit ~uswa ~ut2> ~utar
 ~uter ~utus ~via> ~wasi ~wati ~way> ~wer> ~wok> ~yeke ~yira
2 05+kelurahan 112+bakar 2+kunciran 4+perumnas 60an 9+bulan 9+perum =still a+pisau abis+minum abis+sekarang ada+anak
 ada+api ada+ari ada+mau ada+odgj agus air air+keras aja+badan aja+hidup ajak+ngomong akhiri akhiri+semua alat+botol
 alat+di alat+kaca alat+ke ambulans anak+3 anak+4 anak+anak anak+jalanan anak+main anak+pakai anak+sd anak+teriak
 anak+tk angkot angkot+tabrak angkot+tidak antara anyar apa+odgj api+merembet ari+arinya ari+belum arinya asap+item
 astaga bacok+orang bahar+blok bakar+di bakar+gang balita+jalan balita+terlantar balkon banjir banyak bapak+tua
 barang batuk bau+bangkai bau+dari bayi+buang bayi+ditinggal bayi+masih begal+pakai belum+keluar beruntun biasa+di
 biasanya bibir bibir+biru bibirnya bibirnya+biru bicara bisa+angkat bocah+main bocor+di bola bonceng brenti
 bri+jalan bugel+rt busuk+sudah by by+a chat+kata cimone+jaya cimone+korban cuma+tidur daan daan+mogot dada+tidak
 daerah dagang dalam dan+tidak dapur darah+duduk darah+lagi dari+kontrakan dari+motor dari+pohon dari+tumpuk
 dekat+stasiun dengan+alat dengan+suami denger+suara depan+kantor depan+panti di+angkot di+antri di+aspal di+jangan
 di+jembatan di+jendela di+kolam di+kursi di+luar di+pintu di+samping di+sawah di+semak di+situ di+teras di+terminal
 di+trotoar di+wc dia+has dia+is dia+kata dia+kunci dia+punya dia+sekap dia+serang dia+sudah dia+teriak dia+took
 diancam dicek+ternyata dikipasin dilempar dipukul+bapak dipukul+pakai dipukul+satu ditembak+orang duduk+depan
 eh+kumat emas emas+pasar gang+masjid gang+pinang gantung+di gelandangan+dipukul gelandangan+ketemu
 gelandangan+setrum gelandangan+tua geng geng+motor get get+up golok+gang golok+jalan golok+sambil got+tabrak
 got+tusuk grab gudang+kardus halte+rsud hamil+9 hamil+tua has+a hebat helm his identitas+di info+112 inggris
 ini+bagaimana ini+dorong isi istri+saya itu+satpam jalan+ada jalan+baru jalan+belum jalan+merdeka jalan+sukun
 jalanan jangan+sampah jangan+sampai jantung+jalan jari+potong jatuh+dan jatuh+di jawab+dari jaya+rt
 jembatan+cisadane kabeh kain kaki+busuk kaki+kolong kaki+manusia kaki+tabrak kali+dekat kali+tidak kamar+dengan
 kamar+mandi kandang+kambing kantong karaoke karung karyawan karyawan+masuk kata+tidak kayanya+mau ke+bawah ke+kali
 ke+mana ke+mobil kebon+pisang kejang+depan kejar+anak kelahi kelas keluar+busa kelurahan+panunggangan
 kelurahan+sukajadi kena+lempar kena+setrum kenceng kepanasan+di keras+muka kereta+mau kereta+nanti kerja+sekarang
 keroyok kesakitan ketauan ketemu+adik ketemu+kepala ketemu+sesosok ketuban+di ketuban+sudah klien+amuk
 kolong+flyover kompor+meledak kontrakan kontrakan+sebelah korban+luka korek+dengan kosnya kosong kuat+lagi
 kunci+tidak kurang+waras lagi+lewat lah laki+jatuh laki+odgj laki+saya lansia+e lansia+tadi lantai+5 lantai+dua
 lap+via lapor+odgj laporan+saya lari+ke leher lempar+batu lihat+ada lk2 mabuk makan maling+ketangkep manusia+di
 masih masih+nempel masjid+kunciran massa mata+ke mata+melotot mau+akhiri mau+bakar mau+hilang mawar meledak+di
 melek melepuh melotot mengambang meninggal+tadi menyengat merdeka merem+terus merembet merembet+ke mesin
 mesin+press minum+racun minum+sabun minyak miring mogot motor+pakai muka+sudah naik+tower naik+turun
 nanas+panunggangan napas+kolong napas+tinggal nempel ngaku+untuk ngambang+di ngiler ngomel ngos ngucur no+4 nomor+9
 nongol2 obat+satu odgj+amuk odgj+apa odgj+ke odgj+kejar odgj+mau odgj+meresahkan ojol+yang orang+bunuh orang+gang
 orang+got orang+kurang orang+meninggal orang+nya orang+pada orang+sakit orang+tergeletak pabrik+bakar pada+bawa
 pagar+jembatan pager+jembatan paha pakai+pisau pakai+senjata panik panjat+tiang panjat+tower papan papan+reklame
 parah+di pas+bener pasar+kemis pasar+minggu pasien pasung pasung+dengan pecel pelipis pembantu pembersih
 penelepon+lansia penghuni penumpang+angkot penumpang+saya perahu+terbalik perempuan perempuan+duduk
 perempuan+perkosa pernah+keluar perum+bugel pinang+2 pinggir+jembatan pingsan+di pintu+rumah piring+terus
 pisang+belakang pisau+di pohon+kelapa polisi+depan polisi+di polsek potong potong+kaki potong+tubuh press
 press+pabrik ps ps+tanah pucat pukul+gelandangan pulang+di puskesmas+cipondoh putus+kena racun+di racun+tikus rapat
 rasa raya reklame rel+tunggu rs+melati rt+02 ruko+pinang rumah+ambruk rumah+bakar rumah+depan rumah+di rumah+makan
 rumah+nomor rusak+ketuban rusak+rumah rw+05 sabun+cuci sadar+depan sadar+di sakit+jiwa sakit+kayak sambil
2 sampai+pingsan sarung satpam satu+kampung satu+saudara satu+strip saudara+kata saya+ambruk saya+bener saya+bonceng
 saya+di saya+harus saya+kumat saya+nyasar saya+ojol saya+sayat saya+sekap saya+tertelan sd sebelah+kontrakan
 sekarang+jalan sekarang+kejang sekarang+kejar sekarang+lempar sekarang+pegang sekarang+tidak semak semua+ini
 semua+orang sendiri+depan sendiri+pakai sendiri+sudah senjata+kata sesak+kumat sesosok sesosok+mayat setrum+kabel
 si+udin singkong siram+minyak sopir+grab sopir+linglung strip suara+senjata sudah+3 sudah+aja sudah+biru
 sudah+dikipasin sudah+kejang sudah+luka sukun sukun+raya sutet tabrak+beruntun tabrak+by tabrak+gerobak
 tabrak+pohon tabung+gas tadi+ngaku tahun tahun+jalan tahun+kunci tahun+nyasar takut+banget takut+meledak takut+tapi
 tangan+karyawan tangis+cari tarik+paksa taruh telepon+02 teman+saya tenang+eh tenggelam+kali terakhir+dia
 terbalik+ada tergeletak+di tergeletak+tidak teriak+sambil terjebak terminal+sudah tertelan terus+di terus+kejar
 tetangga+sebelah tidak+berani tidak+berenti tidak+brenti tidak+get tidak+melek tidak+minum tidak+naik
 tidak+sekarang tidur+mulu tinggi+3 tinggi+dekat toko+emas tolong+tetangga took trotoar+jalan trus+ambruk tua+di
 tua+laki tulis+pesan tumpang+tanya tunggu+kereta ubah ud umar+karawaci untuk+kerja up upacara waktu+itu waras
 warga+rame warga+sudah warung+pakai warung+pecel wudhu yang+ambruk yang+jaga yang+kemarin yang+lewat yang+mau
 yang+sakit yang+teriak ~60an ~<60a ~<ala ~<and ~<ari ~<baw ~<bel ~<bet ~<bic ~<bpk ~<buk ~<bus ~<by> ~<cow ~<daa
 ~<dae ~<dag ~<dal ~<dem ~<did ~<dil ~<dip ~<dis ~<dmn ~<dpr ~<eda ~<eta ~<fel ~<g> ~<ga> ~<geu ~<gil ~<guy ~<heb
 ~<her ~<hut ~<isi ~<jas ~<jer ~<jus ~<kai ~<kam ~<kni ~<kom ~<kos ~<kuk ~<kun ~<lai ~<leg ~<leh ~<leu ~<lk2 ~<lon
 ~<lum ~<mab ~<maj ~<mal ~<mes ~<mir ~<mot ~<mul ~<mun ~<my> ~<naf ~<nah ~<nea ~<nga ~<nod ~<nyo ~<oba ~<obe ~<ojo
 ~<old ~<oma ~<ono ~<pag ~<pat ~<pec ~<pel ~<pis ~<ps> ~<puc ~<put ~<ray ~<reb ~<rek ~<res ~<rub ~<sab ~<sat ~<sd>
 ~<she ~<sik ~<som ~<sur ~<tem ~<teu ~<til ~<tiy ~<tlp ~<to> ~<ton ~<too ~<uba ~<ud> ~<uda ~<up> ~<upa ~<wan ~<wud
 ~aban ~abbe ~abeh ~abet ~abin ~abuk ~abul ~aby> ~aera ~agan ~ahe> ~ajik ~akaw ~akin ~akny ~ako> ~akse ~aksi ~alke
 ~alo> ~ame> ~ampa ~ancu ~anik ~anja ~aoke ~apin ~arao ~arka ~aro> ~aruh ~arya ~as2> ~asad ~asie ~asin ~asuk ~ata>
 ~athi ~atoh ~atpa ~atuk ~avin ~ayu> ~baby ~bal> ~balk ~bang ~bant ~bari ~bbed ~bed> ~begi ~beh> ~belu ~bert ~bias
 ~bica ~bir> ~birn ~blee ~bonc ~bony ~bpk> ~brea ~bren ~broj ~buda ~buka ~buli ~buta ~buti ~cat> ~cebu ~cong ~cowo
 ~daer ~daga ~dala ~dann ~dany ~dapu ~dark ~der> ~dhu> ~dica ~dice ~dicu ~digo ~diha ~diny ~dipa ~diri ~disa ~disu
 ~done ~dosi ~dpr> ~eath ~ebur ~eceb ~edag ~edin ~edog ~eduk ~eedi ~egil ~eher ~ejer ~ek2> ~ekal ~ekan ~ekar ~ekla
 ~ekun ~elel ~elet ~elip ~ell> ~elm> ~eloj ~elot ~ema> ~emuk ~enar ~enda ~engh ~enku ~enny ~ensi ~enye ~eone ~epat
 ~epit ~epuh ~erde ~erdo ~eres ~eria ~erib ~erje ~erna ~erse ~erub ~erun ~erus ~eser ~esir ~esos ~etab ~etan ~etau
 ~eun> ~eus> ~euti ~fas> ~fell ~ftop ~gadu ~gam> ~gasa ~geba ~gebu ~geje ~gelu ~gen> ~genc ~geru ~geus ~ggg> ~ggil
 ~ggri ~ghun ~gil2 ~gini ~gkot ~gol2 ~gol> ~gome ~gos> ~grab ~gris ~gucu ~guli ~gunc ~gus> ~hang ~head ~hear ~heba
 ~helm ~hent ~hern ~hit> ~hun> ~huni ~ianc ~iasa ~iat> ~ibun ~icek ~ien> ~igeb ~iji> ~ika> ~ikam ~ikip ~il2> ~ilar
 ~ilem ~iler ~ills ~ing2 ~inyi ~inyo ~ipak ~iri> ~isun ~iyan ~jak> ~jamb ~jar2 ~jasa ~jata ~jato ~jeba ~jele ~jepi
 ~jer> ~jeri ~jika ~jok> ~jol> ~jota ~just ~k2an ~kain ~kalo ~kamb ~kana ~kanc ~kary ~kaw> ~kece ~kege ~kelu ~kena
 ~kend ~kere ~kipa ~klam ~knif ~koma ~kosn ~koso ~kuku ~lai> ~lame ~lar> ~lase ~leba ~leed ~lehe ~lele ~lema ~lep>
 ~leps ~lepu ~leta ~leut ~ling ~lipi ~lis> ~lk2> ~lkon ~lls> ~lojo ~lomp ~long ~loto ~lsek ~lump ~mabu ~maji ~mak>
 ~marn ~mban ~mbat ~mbek ~mbet ~mbul ~medi ~menk ~menn ~meon ~mesi ~misa ~moto ~mpak ~mpua ~n2in ~nak2 ~namp ~nas2
 ~nasn ~ncon ~ndis ~near ~ned> ~neka ~nemb ~nemp ~ngab ~ngac ~ngat ~nggg ~nggr ~nghu ~ngik ~ngis ~ngos ~nguc ~nife
 ~nku> ~nodo ~ntem ~nton ~nump ~nusu ~nyau ~nyil ~nyo> ~nyur ~nyus ~obah ~oben ~obon ~odon ~ofto ~ogot ~ojot ~ok2a
 ~ol2> ~old> ~olse ~omeo ~ompa ~once ~ondi ~onga ~onyo ~ooft ~ook> ~osny ~osok ~oson ~otis ~owok ~paha ~palu ~panj
 ~para ~pari ~peca ~pece ~peli ~pemu ~pese ~pill ~pirn ~pols ~poto ~pres ~puca ~puce ~punk ~puta ~rai> ~ramp ~ran>
 ~raok ~rasi ~raya ~rdos ~reat ~rekl ~ress ~ret> ~rgil ~ri2> ~rika ~rip> ~rit> ~rjeb ~rojo ~roof ~rsim ~rtel ~rtem
2 ~ruba ~runt ~rutn ~ryaw ~sad> ~saka ~sane ~sapn ~saru ~sawa ~sayu ~sela ~sele ~sep> ~seso ~sien ~sile ~simb ~sis>
 ~some ~song ~soso ~spal ~ssa> ~stol ~tabb ~tap> ~teli ~tem> ~tema ~ter2 ~terk ~ters ~tet> ~timp ~tind ~tiya ~tlp>
 ~toh> ~tolo ~took ~tpam ~trak ~trik ~trip ~tus> ~uann ~ubah ~ucat ~ucet ~ucun ~ucur ~udhu ~ukan ~uku> ~ulak ~ules
 ~un2i ~undu ~upac ~urin ~uru> ~urun ~usa> ~usia ~ust> ~usus ~utet ~utik ~verd ~was> ~wat> ~wudh ~yany ~yaut ~yaya
 ~yeng ~yiak ~yiap ~yile ~ying ~yulu ~yun2
1 02+15 04+11 11+cibodasari 2+rw 6+rw 7+bulan abis+makan ada+reaksi ada+siapa ada+tukang adik+saya aja+saya alat+nya
 alhamdulillah+sudah ambil+alat ambil+golok ambruk+depan amuk+bawa amuk+di anak+sekolah angkot+tolong antri
 apartemen apartemen+jalan arus+kali atas+genteng badan+biru bae bakar+orang banget+di banget+gigil bangku
 bangun+kolong banyak+darah bapak+dia bapak+sudah bapak+tidak baru+pemda baru+pulang batu+dengan batu+di batu+kaca
 bawa+apa bawa+bensin bawa+cair bawa+tali bayi+dibungkus bayi+tangis becak belakang+indomaret belakang+pasar
 belakang+sudah belum belum+tangan bensin+mau benteng+betawi berani+pegang berenti bertengkar betawi bidan
 bisa+napas blok+c bocah+2 bocah+kecil bocor+darah bocor+dekat bri+poris bulakan buruh+pabrik bus+jatuh busa+jalan c
 cair+kata cat+bakar cibodas+sari cisadane+dekat cuma+lihat dalam+tas dalam+tidak damai+3 dan+muntah darah+gang
 darah+ngalir darah+ngocor dari+flyover dari+jendela dari+sepeda darurat dekat+lapangan dekat+rumah dekat+rusunawa
 dekat+situ dengan+a dengan+korek denyut+lemas depan+puskesmas di+bakar di+bangku di+jalan di+lantai di+leher
 di+pinggang di+rw di+toko dia+di dia+mabuk dia+masih dia+tusuk dia+wants diam+bae diam+tidak dibuang dihipnotis
 dihipnotis+terus dikasih+makan dingin+tidak ditembak dompet drop dua+tahun duga dulu emperan+toko foto+tangan
 gang+damai gang+langgar gas+meledak gelandangan+gigit gelandangan+itu genteng+bawa gerak+saya gigit+kobra
 gigit+tangan gigit+ular golok+lagi golok+lain golok+marah goyang+badan guy+dengan hamil+7 has having having+a henti
 henti+napas her herself indomaret+cibodas infeksi info is+having itu+sudah jadi+gini jalan+benteng jambret
 jembatan+berendeng jiwa jpo+jalan jurumudi+lama kaki+saya kalau+orang kali+di kamar+pegang kantong+kresek kasur
 ke+anak ke+semua ke+tukang kebon+singkong kecil+dipukul kedengeran kejar+di kelas+saya keluar+orang kelurahan+bugel
 kemarin+itu kemarin+tidak kepanasan kereta+poris ketangkep ketemu ketemu+orang kios+pulsa kirim+voice klien+serang
 kobra kok+diam kok+tidak kolam kondisi+tidak kontrakan+tidak koordinasi korban+darah korban+tabrak korek+orang
 kp+baru kp+jurumudi kuah kuah+bakso kursi lagi+hamil lagi+mandi lah+tidak laki laki+darah laki+meninggal
 lalat+banyak lama lama+dekat langgar lansia+saya lapor+jadi lemas+tidak lempar+rumah lewat+jalan lift lihat
 lihat+tulang luar luka+infeksi mabuk+apa majikan makan+tapi malabar malabar+cibodas malah+ambil maling masuk+kamar
 mata+merem mau+culik melahirkan+bidan merah+di merah+tangis minum+pembersih minyak+tanah mobil+masuk motor+tidak
 muntah+darah nah naik+pager nama+tidak ngocor nongol nongol+dari note note+pamit nya+malah nyolong nyolong+ayam
 nyuruh nyuruh+saya odgj+itu odgj+panjat odgj+pegang orang+kami orang+kena orang+kp orang+pakai orang+pingsan
 orang+tabrak otista+dekat pabrik+plastik pakai+tangan palem+raja panggil+badan panunggangan+utara parah+tolong
 parkir+ramayana pasar+buaran pasar+cipadu pasung+di pegang+saya pembeli penumpangnya perempuan+di pergelangan
 pesan+terakhir pesan+wasiat pinang+griya pinggang pintu pintu+kunci pisau+sekarang plastik+item plastik+jatake
 plawad+utara poris+tidak proyek proyek+apartemen ps+malabar pukul+warga pulsa raja raja+rt rawa+rt raya+no reaksi
 rebut rel+stasiun royal royal+3 rs+kami rt+04 rt+7 rt+gang rumah rumah+bawa rumah+orang rumah+rt rumah+sambil
 rumah+sendiri rusunawa saat+ini sakit+banget sambil+tangis sampai+lihat satpam+mall sawah saya+ada saya+baca
 saya+ditinggal saya+lewat saya+perkosa saya+saya saya+sekarang saya+tapi saya+tiap saya+umur sekap+di
 sekarang+muntah sekarang+naik sekolah+bawa sekujur sekujur+badan semua serang+warung setrum+pas singkong+dekat
 siram+kuah situ+bulakan situ+cipondoh stasiun+poris stasiun+tidak sudah+13 sudah+dikasih sudah+lama sudah+pukul
 suka+masuk sukajadi sumur+tidak suruh tabrak+bus tabrak+motor tabrak+tiang tabrak+truk tadi+saya tahu+dia tahu+nama
 tali+sudah taman+royal tambah+sekarang tambang tamu tanah+ke tangan+sekarang tangis tangis+di tanpa+identitas
 tapi+kok tapi+kondisinya tawuran tebel telinganya terakhir+kata teras+masjid terus+pegang tetangga+odgj tiap+teriak
 tiasa tidak+buka tidak+jawab tidak+odgj tidak+tiasa tiga+orang tikus tinggal+tulang titip tk toko+saya tolak
 tolong+ambulans tolong+dia tolong+dong tolong+tindak tu tukang+sayur tulang+manusia tulang+orang tunggu+stasiun
 umur+dua voice voice+note wants wants+ke warga+depan wc woy+ada woy+tolong yang+ditusuk yang+ngambang yang+tadi
1 yang+tenggelam ybs+sekarang ~<amb ~<bae ~<bgt ~<bon ~<bro ~<bru ~<c> ~<den ~<dgn ~<dom ~<dro ~<due ~<dug ~<emb
 ~<epi ~<fir ~<gak ~<gue ~<gul ~<hel ~<hou ~<ima ~<inn ~<iso ~<jiw ~<kua ~<kus ~<lak ~<leb ~<lg> ~<lih ~<lua ~<maw
 ~<nen ~<nol ~<non ~<nus ~<od> ~<pah ~<pak ~<peg ~<pen ~<pil ~<pnl ~<pot ~<pri ~<ras ~<roy ~<saj ~<sum ~<tia ~<tk>
 ~<tol ~<tu> ~<ura ~<voi ~<wc> ~acak ~ack> ~aduh ~agus ~ahny ~akit ~alab ~alen ~alil ~anin ~ans> ~ants ~apai ~apat
 ~aput ~ara2 ~ari> ~arur ~asia ~asir ~asur ~aut> ~awa> ~awis ~awur ~ayit ~bae> ~bak> ~ban> ~bat> ~baun ~beca ~bgt>
 ~bola ~bra> ~bret ~buh> ~celu ~ceng ~clur ~cuna ~dak> ~daru ~deli ~dgn> ~dibi ~didu ~dihi ~dijo ~dika ~diru ~dite
 ~domp ~drop ~duga ~eaks ~eben ~ebut ~ecak ~ecel ~egan ~ejeb ~ekel ~ekuj ~elep ~eli> ~elik ~emap ~emas ~embi ~emu>
 ~emul ~en2> ~ence ~epil ~epsi ~epti ~erac ~eram ~erku ~erpi ~ersi ~ertu ~erut ~etem ~etih ~eum> ~ewas ~fasn ~feks
 ~fire ~gaca ~gat> ~gele ~gelo ~gend ~geti ~ggar ~ggaw ~gike ~gkon ~gkri ~gku> ~gkul ~goco ~gsep ~gue> ~guni ~h2an
 ~har> ~has> ~havi ~hers ~hing ~hipn ~hiru ~hous ~iba2 ~ibel ~ibua ~ibuk ~icab ~idan ~idug ~ift> ~iger ~ihat ~ihip
 ~ijam ~ikun ~ikus ~ilas ~ilit ~imah ~infe ~ingg ~ingk ~inja ~inna ~inti ~intu ~ipis ~ipno ~ire> ~isa> ~iso> ~iuju
 ~ius> ~iwa> ~jiwa ~kaga ~kai> ~kaja ~kal> ~kalu ~kat> ~kede ~kek2 ~keku ~kenc ~keta ~kobr ~kond ~kong ~koor ~kuah
 ~kuju ~kup> ~laba ~laki ~lale ~lama ~lari ~let2 ~lift ~liha ~lin> ~lnya ~lpn> ~lsa> ~lumu ~ma2> ~mapu ~masi ~mawa
 ~mayi ~mbir ~mbre ~mel> ~menc ~meny ~merd ~mert ~mimi ~ming ~miri ~mua> ~mule ~nali ~nasa ~nfek ~nfo> ~nged ~ngob
 ~nimp ~njak ~nlpn ~nnal ~not> ~noti ~ntih ~ntri ~nts> ~nuh2 ~nyel ~nyol ~nyun ~oice ~olam ~olon ~oloo ~omel ~ongg
 ~ono> ~ooon ~oord ~oran ~ordi ~orek ~osan ~otan ~ote> ~ouse ~oyal ~oyek ~pake ~pani ~part ~pasu ~pend ~pint ~pir>
 ~pis> ~pit> ~pnlp ~pnot ~pons ~prem ~pria ~proy ~puls ~rahe ~raja ~rang ~ras> ~rdar ~rdek ~rdin ~reak ~rebu ~rema
 ~rep> ~rkap ~rkun ~rlum ~rnap ~rop> ~roya ~roye ~rpis ~rsel ~rsi> ~rtam ~rten ~rtua ~rura ~sabe ~saja ~saki ~sand
 ~seku ~semu ~sen> ~sept ~siks ~slet ~sman ~sung ~sura ~sus> ~sute ~tamu ~tank ~tany ~tari ~tawi ~tawu ~tebe ~temu
 ~tena ~thin ~tias ~tic> ~tika ~tola ~uany ~udan ~uga> ~uh2a ~ujun ~ukaj ~ulsa ~unaw ~uni> ~use> ~voic ~war> ~wura
 ~yamb ~yek> ~yit> ~yolo ~yono ~yuli ~yuru ~yusu ~yutn
-1 3+bulan 60+tahun 7+tahun 9+tahun =not =well a+dan abis+lapor abu ada+alat ada+bekas ada+dari ada+info ada+kabar
 ada+keluarganya ada+listrik ada+lowongan ada+perempuan ada+perkembangan ada+tangan ada+tompel adik+ipar adipura
 agen agen+bus air+bersih alam+sutera alat+nyasar alfamart alfamidi ambon ambruk+tutup ampe anak+yang angkut+belum
 anonim any anyar+tidak anyone apa+petugas arah+rel asd atas+flyover atm+bri avanza avanza+item badan+panas
 bagaimana+cara bagaimana+sekarang bahari bahaya+banget baik+jangan baik+sadar bak bak+truk balkon+parkir
 bandara+gate bangsat banjar banjar+wijaya banjir+butuh bank+bjb bantaran bantu+renovasi bapak+trc bapak+tuhan batik
 bau bau+banget bawa+gerobak bayar+tidak beda+orang bekal belas belum+mandi benda+kec bener+gubuk bengkel+las
 beres+tidak bersama bibi bintaro bisa+hubung bisa+minta bisa+ngobrol bisa+tidak bjb blok+b blok+e bocor bocor+parah
 bolos boraks brebes bri+batuceper bsd+dekat buah buang+sampah buka+hari bukan+di busway+puri cabe cara+beda
 cari+bapak cat+biru cekcok+mulut cepat+bapak cfd chatbot cikupa cimanggis cimanggis+depok cina ciujung ciujung+raya
 cuma+jalan cuma+satu curi curug daerah+km dagu dahi damai damai+rt damri dan+diam dapet+bantu darah+di dari+di
 datang datang+semua dbd dekat+gerbang dekat+jembatan dekat+kubur dekat+stadion dekat+tol dengan+adik dengan+di
 dengan+orang dengan+rokok dengan+tembok denger depan+kfc depan+klinik depan+rsud depan+ruko depan+rumah
 depan+samsat depok di+bsd di+cadas di+cimanggis di+cisauk di+dagu di+dahi di+depan di+gerobak di+karang di+kepala
 di+kosambi di+kunciran di+mauk di+meruya di+parkir di+pipi dia+joget dia+lagi dia+pakai diam+golok diam+tinggal
 diamankan digusur dijual dimakam dinsos+buka dipukul+di disana disini+harus ditinggal+anak dorong+troli dua+minggu
 duit dulu+sekarang elektrik evening foto garden gate gelang gelang+rumah gemuk genteng gerbang gerobak+isi geser
 gigit+anak golok+bikin golok+tadi good+evening got+bau got+depan grup+wa gubuk+dekat habis+operasi haloooo
 haloooo+ada halte+busway halte+depan hari+di hari+loh harus+kenapa hatur hello hilang+bawa hoodie hoodie+abu
 horas+lae hp+saya hujan ini+bot ini+chatbot ini+manusia ini+untuk ipar ipar+saya item+besar item+parkir itu+ada
 itu+orang itu+tadi jakarta+rak jalan+ciujung jalan+jauh jalan+lagi jalan+mawar jalan+tabrak jalan+tapi jam+setengah
 jangan+kira janten jawab+orang jazakallah jenggot jpo jual+alat jual+korek jual+miras juga+bangun jumat kabel+putus
 kafan kain+kafan kaki+cacat kalau+nanti kalideres kamu kantor+polsek kata+anak kata+suka kayaknya+saya
 kayanya+orang ke+got ke+rumahnya ke+sini ke+teras keabisan keadaan keadaan+umum kebon kebon+kosong kehujanan
 kekerasan kel+petir kemarin+sekarang kembali+ke kendor keramat ketapang ketemu+sudah kfc kira+mau kirim+lokasi
 klien+stabil km+14 kondisi+baik kooperatif korban+penipuan korban+sudah kosambi+kab kp+ambon kubur+cina kulit
 kumat+tidak kuning kunjung kurang lagi lagi+bagaimana lagi+kopi lagi+si lagi+tidur lagi+tuh lagi+tunggu laki+pakai
 lansia+duduk lansia+tinggal lapangan lapor+gelandangan lapor+kesini lapor+tetangga lapor+trus larangan+selatan
 laris laris+cibodas las layangan+depan lengan+kiri lepas+dari lewat+lagi lihat+dekat linglung+tidak link loh+ini
 lokasi lot lowongan luar+kota luka+dikit lupa+mati mabuk+di mabuk+doang macet macet+parah madura mah makam+keramat
 mandi+minggu mandir mantap+petugas manusia+apa manusia+silver masih+disitu masih+ngejogrok masih+tidur masjid
 masjid+nurul mau+masuk mau+pinjem mau+pulang mau+rusak mauk mauliate mayapada mekarsari meluncur memberkati
 meninggal+baru meninggal+kemarin mimpi minta+kunjung minta+pasang minta+rujuk minum+di mobil+avanza modernland
 mondar mondar+mandir much muda+kata mudik mukena muleh mulut+tiap muncul muncul+lagi napas+itu napas+nya
 napas+untuk neduh ngasih ngejogrok+situ nginep nginep+di ngobrol ngoceh ngomong+sendiri ngungsi ngungsi+di nih+di
 no nya+bocor nyasar nyender nyimpen obat+habis odgj+liar odgj+perempuan odgj+saya odgj+sudah odgj+suka oh+gitu oiya
 ok+sip online orang+bakar orang+bisa orang+demam orang+diri orang+hilang orang+kembali orang+ribut orang+sudah
 pabuaran pabuaran+tumpeng pacar+saya pakai+anak pakai+gelang pakai+hoodie pakai+mukena pakai+peci pakai+sarung
 pakai+topi pakojan palang palem+raya parkir+di parung+serab pasang pasar+saraswati patokan+sebelah payung pelabuhan
 pelabuhan+rak pelapor penjangkauan perang pergi periuk petugas+ramah pilek+di pinang pincang+sebelah pipi plaza pln
-1 pohon+beringin polsek+benda pool+damri posisi posyandu prosedur prosedur+kalau ps+laris pulang+ke pulang+pakai
 pulang+tidak punya+saudara putus+sekolah qwerty rahayu rak raya+perumnas renovasi riwayat robot roda
 rombongan+ziarah rs+mayapada rt+1 rujuk ruko+bandara rumah+dari rumah+kami rumah+saudara rumah+sejak rumah+sekarang
 rumah+sudah rumah+tadi rumah+tetangga rumah+tidak rumah+umur sabtu+tidak sadar+penuh salah+kirim salah+naik
 salah+tulis sampah sampah+ke sampai+mana samsat samsat+cikokol sarang sarang+tawon saraswati saya saya+bocor
 saya+cari saya+cek saya+dibantai saya+ganggu saya+ketemu saya+laporan saya+punya saya+tanya sebelah+bengkel
 seberang+jalan sehat+tidak sekarang+sih sekitar+60 sekolah+bolos selalu semua+sudah serab setelah share
 share+lokasi shelter+bus shinta sigap sih+tidur silver simpang+karang sipon sitanala situ+tidak skripsi slot solat
 sorry stabil+tidak start stasiun+batuceper status+masih suami+tidak suara+teriak sudah+angkut sudah+bantu
 sudah+bisa sudah+cabut sudah+dari sudah+dengan sudah+pada sudah+tenang sugeng+enjing sutera tabrak+tembok
 tabung+napas tadi+ada tadi+lihat tahu+di tahu+kemana tahun+pisah tahun+terakhir taman+elektrik tambah tambah+dia
 tangan+cuma tanya+prosedur tarimo tawa+sendiri tawon+besar teh tempat+biasa tempat+kemarin tempat+tinggal
 tenggelam+sumur teras+ruko terdampar terdampar+di terminal+cimone ternyata+ada tiap+minggu tidak+disini
 tidak+janten tidak+jelas tidak+mau tidak+perlu tidak+sampai tidur+kp tiket tini tisu+di titik toilet+stasiun
 tol+bsd tolong+anak tolong+cek tolong+ke tompel tompel+di trc+anak troli troli+bekas truk+rongsok tua+dan
 tugas+sekolah tuhan tuhan+memberkati tukang+buah tumpeng tuna tunggu+petugas tunggu+tidak tutup+jalan umum+baik
 umur+24 umur+kira untuk+bapak untuk+bener vaksin+rabies wabarakatuh waduh wae waktu+muda warahmatullahi
 warahmatullahi+wabarakatuh warnet warteg+bahari warung+tini wati wijaya wkwk+tidak woy yang+bayi yang+lihat
 yang+motor yang+parah ybs+lihat ziarah ~<adi ~<age ~<aki ~<alr ~<ano ~<asi ~<bag ~<bau ~<bin ~<bis ~<bjb ~<bul
 ~<bum ~<cam ~<can ~<cer ~<cfd ~<com ~<d> ~<dbd ~<del ~<dep ~<dib ~<dke ~<dkt ~<dtg ~<dui ~<eaa ~<ele ~<eng ~<eve
 ~<fot ~<ges ~<gk> ~<god ~<han ~<hap ~<has ~<hoo ~<huj ~<iba ~<in> ~<inf ~<ing ~<ipa ~<jan ~<jaz ~<jg> ~<jpo ~<ka>
 ~<kad ~<kaf ~<kap ~<kas ~<ker ~<kfc ~<kir ~<kis ~<kol ~<krl ~<kup ~<lag ~<lek ~<los ~<low ~<mak ~<mek ~<msh ~<muc
 ~<n> ~<nag ~<nan ~<ned ~<neg ~<no> ~<now ~<nut ~<nya ~<oiy ~<onl ~<opa ~<ort ~<pam ~<pan ~<ple ~<pln ~<poh ~<rah
 ~<ren ~<riw ~<rod ~<ruj ~<ruk ~<sew ~<sha ~<shi ~<sim ~<slo ~<sor ~<sud ~<suh ~<tag ~<teh ~<th> ~<thi ~<tid ~<tom
 ~<tra ~<tum ~<udh ~<ung ~<uni ~<wab ~<wad ~<wae ~<wal ~<wij ~<win ~<woy ~<xxx ~<zia ~abak ~abok ~abua ~acet ~adaa
 ~adah ~adip ~adur ~adwa ~ady> ~afan ~agen ~aiin ~akai ~akak ~akat ~akoj ~aks> ~alid ~alre ~amai ~ambi ~amed ~ami>
 ~amid ~amsa ~anah ~anal ~anci ~anka ~anon ~anyo ~anza ~apad ~apak ~arde ~arne ~arsa ~arto ~asd> ~asji ~astr ~asus
 ~aswa ~atbo ~ater ~atif ~atii ~atny ~atok ~auli ~auny ~avan ~ayap ~aza> ~azah ~azak ~baba ~bany ~bau> ~biar ~bint
 ~bjb> ~boco ~bok> ~bora ~breb ~buah ~bude ~buha ~cabe ~can> ~canc ~car> ~ceh> ~cela ~cfd> ~ciku ~cil> ~cila ~cima
 ~cina ~ciuj ~curu ~dagu ~dah> ~dain ~daka ~dama ~damr ~dari ~darm ~dasa ~dbd> ~deka ~dela ~dera ~dern ~dida ~diek
 ~digu ~dihu ~diju ~dik> ~diki ~dket ~dksl ~dkt> ~don> ~duit ~duka ~dul> ~dwal ~eabi ~eada ~eady ~ebai ~ebat ~ebes
 ~ebet ~ebul ~edai ~egin ~ehab ~ehuj ~ejiw ~eka> ~eksi ~ektr ~elab ~elal ~elan ~eles ~elir ~ello ~elon ~elun ~emah
 ~emar ~emba ~emen ~emis ~empo ~enaz ~enen ~eng> ~engo ~ente ~epan ~erab ~erad ~ere> ~erek ~ernl ~eron ~erso ~eruh
 ~esas ~esat ~eseh ~esin ~etap ~etro ~etug ~even ~fama ~fan> ~fjdk ~foto ~gan> ~gand ~gasi ~gebe ~gemu ~gent ~gepe
 ~gerb ~gerg ~ggui ~gine ~gkar ~gkro ~goce ~gran ~gsat ~gsia ~guin ~hare ~hart ~hatb ~hayu ~here ~hint ~hon> ~hood
 ~i2ny ~iang ~ibat ~ibi> ~icur ~idek ~ider ~ieks ~iga> ~igap ~igol ~igus ~ijaw ~ijay ~ijua ~ikny ~ikup ~ilay ~ilep
 ~ilih ~ilve ~imak ~imar ~imo> ~impe ~impi ~ina> ~inah ~inci ~inem ~inep ~inin ~ipar ~ipi> ~ipsi ~ipul ~ipur ~iruj
 ~itab ~itut ~iuk> ~iwaa ~iway ~jadw ~jami ~jaza ~jdks ~jemb ~jena ~jian ~jid> ~jira ~jpo> ~juma ~kaan ~kafa ~kake
 ~kall ~kami ~kamk ~kapa ~kars ~karu ~katu ~kaua ~keab ~kead ~kebo ~keha ~kehu ~keji ~keke ~keme ~kepe ~kesi ~kfc>
 ~kin> ~klik ~koja ~kola ~koop ~koto ~kri> ~krip ~krl> ~kron ~ksla ~ktri ~kuni ~kunj ~kupa ~kura ~kuta ~lagi ~lain
"""
