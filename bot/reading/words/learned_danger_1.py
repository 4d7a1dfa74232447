"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
22 tidak+sadar
21 di+rel
20 mau+mati
18 kemarin+belum
15 saya+kemarin
14 darah serang sudah+jadi sudah+tidak
13 ambulans+sekarang api+besar di+tengah dulu+tidak itu+saya kejang patah+kaki pingsan sekarat tidak+napas ~dura
 ~ejan ~gsan ~ings
12 ini+ada jatuh+dari kaku sendiri+di tali tangan tulang ~<dir ~<kej ~<nyu ~<tal ~acok ~baco ~dara ~ebaw ~kaku ~tula
 ~uran
11 ada+mayat anak+kecil bayi denyut depan+sekolah di+pohon ditinggal+di keluar mau+lewat naik+ke rangka tidak+respon
 ~acun ~aku> ~ayi> ~bayi ~ceki ~ding ~ekik ~kand ~kar> ~keja ~len> ~mele ~mere ~ngsa ~nyut ~tusu ~uar> ~yut>
10 amuk banting bener+ada bukan+ini demam+tinggi dorong+orang film+bukan gantung+diri gigit jalan+raya kepala+bocor
 meninggal petugas+kami racun rumah+kosong saya+mau sekap sekarang+juga sudah+meninggal tidak+gerak ~<amu ~<kes
 ~<ngi ~<rac ~<ran ~akar ~ayat ~cok> ~cun> ~deny ~ebal ~ekap ~igit ~lemp ~njat ~ntun ~racu ~suk> ~tali ~usuk
9 ada+suara bakar banyak+banget bawa+banjir bunuh dingin gantung jari kayaknya+sudah lempar lewat+orang luka
 luka+parah mati meninggal+di minggu+tidak minta+ambulans napas obat+tidur orang+mati pisau sekarang+pingsan
 serang+jantung siram sudah+lewat tetangga+teriak tidak+bangun tidak+bisa yang+di ~<aru ~<bay ~<idu ~<nap ~<nul
 ~<nyi ~<tru ~<tul ~bern ~bila ~engg ~gamu ~git> ~iram ~iria ~kap> ~ketu ~kik> ~kul> ~mati ~mpar ~muk> ~nemu ~ntin
 ~nuli ~orok ~puku ~sau> ~setr ~ukul ~yat> ~yawa
8 alat bacok balita bantu+polsek bawa+golok bawa+pisau cekik dada di+pinggir diri gerak golok hilang+di ini+bener
 jatuh kejang+di lapor+kemana masih+hidup mau+terjun nya+banyak pas peluru perkosa pukul raba saya+takut sayat
 tabrak temen+kerja tiba tidak+makan tidak+sahut yang+biasa ~<bil ~<bir ~<bny ~<dig ~<gig ~<gol ~<men ~<nem ~<nye
 ~<puk ~<sir ~<str ~<tib ~abra ~alit ~amba ~ambe ~apas ~assa ~atuh ~baka ~berc ~brak ~bunu ~dise ~edak ~elen ~elia
 ~erko ~gigi ~gka> ~golo ~iba> ~isau ~jatu ~kera ~kesa ~keto ~luka ~lur> ~luru ~lut> ~muan ~naik ~nyir ~olok ~osa>
 ~pas> ~rak> ~ram> ~rant ~rat> ~rjp> ~rkos ~rok> ~samb ~siny ~tabr ~taun ~terg ~terj ~tiba ~ulut ~unuh
7 4+tahun ada+bayi adu anak+itu bagaimana+sih bakar+rumah banget+sekarang bangun bantu+dulu bawa+alat bawa+kayu
 berdiri+di besar+banget bisa+apa bisa+ngomong bukan+wkwk butuh+ambulans datang+orang di+toilet duduk+di gerinda
 harus+bagaimana indomaret+cimone kaki+bengkok kandang ke+tengah kena+peluru kunci lagi+pegang lantai lapor+sekarang
 mati+aja mayat orang+di orang+sekarat pamit pergi+bawa pil rusak+kaca saya+lagi seberang+tol senjata setrum si
 sih+lama step sudah+sesak tangan+masuk teriak+jangan terjun tidak+kuat tidak+pernah tidak+tolong tolong+ada
 tolong+bantu tusuk umur+4 ~<beg ~<bw> ~<dar ~<dic ~<dik ~<ged ~<his ~<jar ~<luk ~<mec ~<mel ~<nai ~<nel ~<rab ~<si>
 ~<ste ~<tab ~<tus ~aba> ~anca ~angk ~ar2> ~arah ~arus ~bahu ~bent ~cahi ~cam> ~dada ~dale ~dike ~diku ~ecah ~egap
 ~elam ~erak ~eran ~erge ~eroy ~esak ~etol ~etru ~ganc ~gawa ~gun> ~igig ~ilet ~jang ~jari ~jun> ~keba ~lita ~lok>
 ~mann ~meca ~mend ~mpuk ~napa ~ncam ~nci> ~ngam ~nyaw ~nyek ~nyer ~oyok ~pami ~pelu ~pil> ~raba ~rcan ~rjun ~royo
 ~ruk> ~senj ~sira ~step ~tala ~temb ~tep> ~trum ~ving ~yera
6 2+tahun adu+banteng ambruk+pas ampun anak+hilang ancam apa+cuma apa+tidak arus badan banteng bawa+arus begal
 belum+kembali bernyawa biru bisa+bangun bisa+cepat bocah buka buka+baju culik cuma+marah dada+sakit dalam+rumah
 dari+kemarin dari+rumah dekat+masjid depan+pintu di+dalam di+kali di+kamar di+kandang dia+minum dibacok dipukul
 dompet+hilang dorong gas+bocor gawat gigit+anjing hamil hampir+mati hidup ini+bawa jalan+sendiri kayanya
 kayanya+sudah ke+atap kemarin+cuma kena ketemu+mayat ketemu+potong klien+tidak kumat kumat+lagi lewat+pagar
 marah+hari mau+melahirkan melahirkan melahirkan+di meledak minum motor+adu nanti+lagi ngambang orang+depan
 orang+gantung paksa paman patah pingsan+depan pingsan+lagi saya+jatuh sesak stroke stroke+di suami+saya sudah+kaku
 sudah+lemas sudah+sehat tengah tengah+jalan tengah+tol tidak+bernyawa tidak+keluar tidak+lihat tolong+dari
 tukang+parkir ~<adu ~<anc ~<bac ~<bad ~<cul ~<dad ~<dii ~<dor ~<gaw ~<ila ~<keb ~<kep ~<mat ~<ses ~<set ~<sos ~<tau
 ~<ten ~<was ~adan ~aga> ~ahun ~ala> ~alat ~alur ~amaa ~amit ~amuk ~arat ~bali ~bega ~biru ~boca ~cepe ~culi ~digi
 ~doro ~dup> ~ebot ~egen ~eled ~elew ~emua ~enja ~epet ~erca ~eret ~erju ~esam ~gap> ~gil> ~hidu ~hirk ~ibac ~icar
 ~idup ~indi ~inum ~ipuk ~irka ~isek ~jalu ~keje ~kela ~kepa ~kese ~ksa> ~kuma ~kuny ~lany ~leda ~luar ~mbak ~mil>
 ~minu ~mit> ~ndih ~nele ~ngej ~ngge ~nuh> ~num> ~nyeb ~ocah ~oron ~paks ~par> ~pasn ~pemb ~perk ~pur> ~rah> ~rahn
 ~rgel ~riny ~roke ~sap> ~sebo ~sek> ~sera ~sere ~stro ~suar ~tah> ~tong ~trok ~ujur ~ukin ~ulik ~ulin ~umat ~ungn
5 ada+asap ada+polisi ada+yang api asap+tebal atap atap+ruko atas+semua bagaimana+nih bangkai batuk+darah bayi+di
 bayi+merah belum+datang bengkok biasa+mangkal botol cium cuma+ngomel darah+banyak dari+jembatan dari+lantai
 dengan+keluarganya depan+indomaret di+atas di+belakang di+foto di+kebon di+kontrakan dia+mulai diam+aja dikeroyok
 diri+di foto+itu gas gelandangan+yang hari+tidak hidup+lagi ikat itu+kayanya kakak+saya kalau+bisa kalau+tidak
 kami+jatuh kami+minta kayaknya keguguran keguguran+di kemana+di kepala ketuban kirim+ambulans kondisinya
 korban+jiwa korek lalu+cuma lampu+nyala lansia+itu lansia+jatuh marah+belum mata mati+rasa mau+hidup mau+susul
 mau+turun minggu+lalu minum+baterai mulai mulut mulut+busa ngigau ngomel+sekarang odgj+bakar orang+kejang
 orang+yang pakai+kayu panas+tinggi panjat peluru+nyasar petugas+minta rel respon robek sadar sambar sampai+tidak
 saya+lihat saya+pergi sekarat+di selamanya seret+motor sini+ada suara sudah+mau sudah+rusak sudah+tulis sundut
 sundut+rokok susul tapi+masih tebal+dari tenggelam tenggelam+di tergeletak terjun+dari tidak+cepat tidur+botol
 tinggi tolong+kirim truk tulis+surat tumpuk+sampah warga yang+cari yang+mati ybs+bawa ~<aku ~<amp ~<api ~<att ~<awa
 ~<bak ~<cop ~<dun ~<gas ~<he> ~<hid ~<ika ~<jat ~<kay ~<may ~<muk ~<nim ~<rem ~<sad ~<sob ~<wom ~<won ~adar ~adu>
 ~alua ~ambr ~amil ~angi ~angu ~atah ~atas ~atu> ~ba2> ~bada ~bann ~bek> ~boto ~bruk ~cand ~cium ~dut> ~egal ~egug
 ~elah ~elua ~enga ~enge ~enta ~enti ~enum ~epal ~erhi ~erud ~eset ~esi> ~espo ~et2> ~etub ~gann ~gau> ~gera ~ggel
 ~ggi> ~giga ~gin> ~gkai ~gkok ~gugu ~gun2 ~gura ~hami ~iak> ~iata ~igau ~ikat ~ilap ~ingi ~iru> ~ivin ~jat> ~kaya
 ~kegu ~kepo ~kuli ~lam> ~let> ~lik> ~lutn ~manj ~maya ~mbus ~meng ~muku ~ndut ~neng ~ng2> ~ngig ~ngil ~ntai ~obek
 ~ojol ~oman ~otol ~pak2 ~pakn ~pala ~peng ~pin> ~puka ~rel> ~remu ~resp ~rian ~rkan ~robe ~rubu ~rudu ~san> ~satu
 ~seka ~sesa ~sese ~sobe ~spon ~ssal ~sund ~tah2 ~teng ~terb ~tnya ~truk ~tuba ~tuh> ~ugur ~ulai ~unci ~usul ~utny
 ~warg ~woma ~yakn ~yebr ~yok>
4 3+hari 4+hari 6+tahun air+panas alat+marah almarhum+istri ambruk amuk+lagi anak anak+sundut anak+tetangga
 anjing+odgj aspal atap+masjid awalnya awalnya+cuma badan+dingin bakar+warga banget+mau bapak+jatuh batu
 bau+menyengat bawa bayi+ditaro belakang+gudang belum+pulang bensin bola+mata bts bukan+simulasi cakar darah+tidak
 darurat+medis dehidrasi dehidrasi+parah dengan+sekali depan+saya di+gudang di+poster dia+bacok diare dikenal
 ditaro+di ditusuk dulu+dia gedung giling golok+di goyang gudang+jalan guru harus ikat+di ini+bapak jalan+di
 jalan+ke jalan+tol jual+tiba kaki kaki+sudah kamar kandung kata+mau kawat ke kejar kemarin+lapor kena+orang keras
 kereta kereta+lewat kesamber ketemu+bayi kirim+orang kok+petugas kp+bulak kuat kuat+jalan lagi+jual lagi+kereta
 lama+banget lama+sakit lapar+sampai lemas+banget liar+di main+di makan+sudah mana+ini mangkal mangkal+di manusia
 masih+ada masuk+kolong masuk+mobil mati+di mau+bunuh mau+minggir mau+nekat medis minggir minta+bantu minta+tolong
 mogok+di muntah muntah+terus murid murid+saya naik nekat nyala nyala+terus nyangkut nyangkut+di nyulut odgj+bawa
 odgj+lempar orang orang+ngambang pamit+mau pasar+anyar pegang pegang+pisau pembatas penumpang perahu
 pergi+selamanya petugas+belum pohon+depan putar rawa raya+pasar rumah+lansia rumah+saya rumah+warga sakit+tapi satu
 saya+kalau saya+sering saya+sudah segenggam segera sekali sekarang+bawa sekarang+dia serang+petugas siap+tali
 simulasi+ini sudah+10 sudah+aman susul+almarhum tabrak+lari tahun+tangis tali+di tangis+sendiri tanya+ini
 tanya+kalau tapi+orang tapi+sekarang temen terbalik teriak terus+sudah tetangga+bakar tiang+listrik tidak+datang
 tidak+dikasih tidak+dikenal tidak+tahu tidur+sekarang tindih tiri tolong+cepat trus tua+tidak tubuh tulang+nongol
 tumpuk umur+6 wasiat ~2in> ~<ana ~<asp ~<ble ~<boc ~<bom ~<bts ~<cak ~<cuc ~<goy ~<gur ~<hea ~<jur ~<kak ~<kaw
 ~<ke> ~<keg ~<ket ~<kor ~<kri ~<kum ~<lem ~<lif ~<mut ~<nek ~<org ~<pem ~<pre ~<rel ~<ser ~<sua ~<sun ~<ter ~<tir
 ~<tub ~abun ~ahan ~ahin ~ajam ~akhi ~alem ~ali> ~amur ~anak ~ance ~anta ~anus ~awal ~bens ~berd ~beru ~besi ~bom>
 ~bts> ~buju ~bun> ~cah> ~caha ~cak> ~caka ~cem> ~coco ~dar2 ~dehi ~dekn ~diar ~dibu ~diem ~dige ~dih> ~dimi ~dras
 ~ebuk ~edis ~edun ~ehid ~ejal ~ejar ~elek ~elo> ~elur ~emal ~embe ~emes ~emin ~enal ~enem ~enin ~epot ~era> ~erdu
 ~erem ~erny ~erte ~esek ~gal> ~gali ~gede ~gedu ~geja ~geng ~geri ~ggam ~ggig ~ggun ~gili ~goro ~goya ~haru ~hidr
 ~iapi ~iare ~ibir ~ide> ~idra ~iem> ~ife> ~iika ~ik2> ~iken ~ikur ~irny ~itis ~ium> ~jur> ~kaki ~kawa ~kele ~khir
 ~kosa ~krit ~kuat ~kunc ~lahi ~lek> ~leme ~luan ~mala ~manu ~many ~mar> ~mate ~mbru ~meni ~mes> ~mpt> ~mulu ~munt
 ~muri ~mute ~naga ~nak> ~ncem ~ncen ~ndar ~nera ~ngah ~ngeb ~ngen ~ngka ~ngun ~ning ~nsin ~ntah ~ntal ~nusi ~nyal
 ~nyia ~ok2> ~oke> ~oma> ~org> ~oyan ~pasi ~pega ~pene ~perp ~petn ~puk> ~rahu ~rbal ~rek> ~rent ~reta ~riak ~rid>
 ~riti ~rum> ~saha ~sany ~sege ~semi ~seng ~seru ~siat ~sul> ~tai> ~tert ~tiri ~tol> ~trus ~tubu ~tuin ~tung ~uban
 ~ubuh ~ukun ~urid ~waln ~wong ~yala ~yeki
3 =still =work abis ada+denyut ada+kendaraan ada+laki ada+napas ada+respon ajak ambil+dia ambruk+di anak+balita
 anak+umur ancam+warga ari arusnya asap+kemana atap+gedung atas+rel backup bagaimana+ini bakar+asap bakar+besar
 bakar+kasur balita+ditinggal banget+tidak bangun+dari bank+bri bantal bantu+segera bapak+tiri bapak+yang baru+lahir
 bawa+senjata bayi+baru bayi+dibuang begitu belatung belulang belum+ambil bensin+dengan berani biasanya+diam biji
 biji+rambut bocor+bau bunuh+diri bunuh+saya busa busway cari+itu cari+tapi cepat+kesini cepat+lansia copot
 culik+anak dagang+di darah+dari dari+dunia dari+jpo dari+rs dari+tumpuk demam dengan+tetangga depan+warung di
 di+atap di+balkon di+dapur di+grup di+kp di+pasar di+plafon di+ruko di+tempat dia dia+amuk dia+sayat dia+tulis
 diam+hari dibacok+gang dibawa+lari dibungkus dicekik dinsos+di dirubung diserang ditaro dong+ini dulu+bapak dunia
 end gaduh gali gang+mawar gelandangan+jatuh gigil gini golok+cari golok+depan golok+ke grup+saudara guy hari+ini
 harus+lapor helm+rusak ini ini+terakhir itu+suka jalan+belum jalan+daan jamaah jantung jatuh+ke jembatan+mau jok
 jurang kaca kaku+di kambing kardus kata+ini kata+sudah kaya+mau kayak+tindih ke+atas ke+end ke+jalan ke+lantai
 ke+rs ke+tiang kecil+di kemana kemana+mana kemarin+tapi kemis kena+air kena+mesin kena+serang kendaraan
 kereta+nanti keributan keributan+di kesamber+petir keselek kirim kirim+damkar kompor korban kunci+di lagi+cari
 lagi+duduk lagi+lewat lansia+tabrak lansia+tidak lantai+12 lap lapak+rongsok lari lari+orang lebam lempar+motor
 longsor malah malu mana+tidak mantan masih+putar masih+tangis massa masuk masuk+jurang masuk+ke masuk+mesin mata+ke
 mau+sudah mayat+di mayat+laki menara mencong mendadak menunggu menunggu+polisi menyengat+dari merem meresahkan
 minta+backup minum+air minum+oplosan mobil mobil+mogok motor motor+dengan mr mr+x muka muka+biru muka+mencong mules
 mulut+miring napas+di nya+belum odgj+tidak ojol oplosan orang+duduk orang+masuk pager pakai+batu panas+41 panggil
 panggil+tidak panjat+menara pas+mau pasien+lari pegang+batu pegang+golok pegang+korek pelipis+robek pelo pengendara
 perempuan+saya perut pikir pinggir+jalan plafon pukul+saya punggung putus racun+tikus rawa+kucing rel+dekat
 rokok+kata rumah+apa sabun sahut sahut+panggil sambil+bawa sampai+mati saya+badan saya+culik saya+darah saya+demam
 saya+dicekik saya+hamil saya+lapor saya+luka saya+pegang saya+siram sayat+tangan sebelah+bau sekap+anak
 sekarang+amuk sekarang+orang seret setrika sih+tapi siram+air sisa sopir status+wa stroke+sekarang sudah+besar
 sudah+dirubung sudah+siap sumur surat tadi+dia tahun+sendiri takut+kenapa tangan+anak tarik tarik+anak tebal teman
 tembak temen+saya tenang+masih terus+tidak tetangga+saya tetangga+sekarang the tiang tiba+stroke tidak+tetangga
 tidur+keras tinggi+sampai titip+anak toilet tolong tolong+bagaimana tolong+damkar tower tower+bts tpa tpa+rawa
 trus+tidak tua+di tukang tukang+gali tulang+belulang tulis ujung umur+2 update+korban usus via via+112 x
 yang+gantung yang+lansia yang+lewat yang+odgj yang+pingsan yang+tolong ~<abi ~<air ~<akh ~<all ~<any ~<ast ~<bah
 ~<bib ~<bij ~<bre ~<buj ~<bur ~<cew ~<ciu ~<cut ~<deh ~<di> ~<end ~<get ~<gin ~<gir ~<ham ~<ini ~<iny ~<kac ~<kel
 ~<koi ~<mba ~<med ~<mer ~<mob ~<mr> ~<mur ~<nad ~<nge ~<nu> ~<opl ~<ora ~<ore ~<oro ~<ped ~<pej ~<pk> ~<roo ~<sah
 ~<sap ~<sek ~<sis ~<toi ~<tow ~<tpa ~<tuk ~<uju ~<usu ~<via ~<x> ~aah> ~acku ~ada> ~adak ~adek ~afas ~afon ~ager
 ~ahir ~ahut ~aik2 ~ajak ~aki> ~aksa ~alik ~alny ~am2> ~amar ~ang2 ~anto ~anya ~ap2> ~api> ~araa ~aram ~ardu ~ari2
 ~asta ~atap ~atoh ~atun ~aut2 ~awan ~awat ~back ~bam2 ~bam> ~batn ~batu ~bet> ~bibi ~biji ~bing ~bran ~buki ~busa
 ~busw ~cant ~cewe ~ckup ~copo ~cor> ~cucu ~cung ~cuny ~cut> ~dan> ~dar> ~deke ~dema ~dia> ~diaj ~diap ~dido ~diik
 ~diin ~dila ~dipu ~dis> ~dung ~duni ~duri ~dus> ~ebak ~ebam ~ebra ~ecan ~ede> ~egit ~ejep ~ekek ~eket ~elp> ~elul
 ~emam ~ena> ~enco ~end> ~enun ~epok ~er2i ~esad ~esah ~eta> ~etak ~etny ~etri ~ewe> ~fon> ~gacu ~gap2 ~gayu ~ggal
 ~gile ~gis2 ~gis> ~gitu ~gol> ~gsor ~guy> ~hala ~hin> ~hiri ~hut> ~iaja ~iara ~iasa ~iban ~icul ~idor ~igil ~igoy
 ~iinj ~iksa ~imin ~imis ~impu ~inga ~inya ~ipan ~irim ~irub ~is2> ~isam ~iset ~isir ~isto ~iten ~itua ~itus ~jama
 ~jar> ~jato ~jura ~kaca ~kama ~kany ~kard ~kece ~keli ~kemi ~kep> ~kero ~korb ~ksi> ~lafo ~lamb ~lat> ~latu ~losa
 ~lula ~luri ~maah ~malu ~mam> ~mass ~masu ~maut ~mbel ~mbin ~menu ~mobi ~mpor ~mpur ~nadi ~nafa ~nara ~nda> ~ndad
3 ~ndin ~ngap ~ngay ~nggi ~ngin ~ngku ~ngol ~ngor ~ngso ~nia> ~ntol ~ntra ~nyak ~nyay ~nyul ~obil ~obra ~ocor ~oile
 ~ongo ~ook> ~opir ~oplo ~opot ~orba ~orin ~otor ~ower ~page ~peja ~pelo ~penu ~piki ~ping ~pisa ~pist ~plaf ~plos
 ~pot> ~puki ~putu ~r2in ~raan ~rame ~rani ~rdus ~rem> ~remb ~resa ~rger ~rim> ~rlam ~ruan ~sabu ~sada ~sahk ~sahu
 ~sak> ~samu ~seda ~seke ~set> ~she> ~sin> ~sisa ~sopi ~sor> ~ssa> ~stag ~suku ~sumu ~sway ~taga ~teri ~teu> ~the>
 ~ting ~tir> ~toil ~towe ~tpa> ~trin ~tuka ~uan> ~uara ~udak ~uka> ~ulis ~um2> ~umpa ~umur ~un2> ~unia ~unk> ~unta
 ~urai ~urat ~urit ~uswa ~ut2> ~utar ~uter ~utus ~via> ~want ~wasi ~wati ~way> ~wer> ~wok> ~yeke ~yira
2 05+kelurahan 112+bakar 2+kunciran 3+tahun 4+perumnas 60an 9+bulan 9+perum a+pisau abis+minum abis+sekarang ada
 ada+anak ada+api ada+ari ada+mau ada+odgj agus air air+keras aja+badan ajak+ngomong akhiri akhiri+semua alat+botol
 alat+di alat+ke ambulans anak+3 anak+4 anak+anak anak+jalanan anak+main anak+pakai anak+sd anak+teriak anak+tk
 angkot angkot+tabrak angkot+tidak antara anyar apa+odgj api+merembet ari+arinya ari+belum arinya asap+item astaga
 bacok+orang bahar+blok bakar+di bakar+gang balita+jalan balita+terlantar balkon banjir banyak bapak+tua barang
 batuk bau+bangkai bau+dari bayi+buang bayi+ditinggal bayi+masih begal+pakai belum+keluar beruntun biasa+di biasanya
 bibir bibir+biru bibirnya bibirnya+biru bicara bisa+angkat bocah+main bocor+di bola bonceng brenti bri+jalan
 bugel+rt busuk+sudah by by+a chat+kata cimone+jaya cimone+korban cuma+tidur daan daan+mogot dada+tidak daerah
 dagang dalam dan+tidak dapur darah+duduk darah+lagi dari+kontrakan dari+motor dari+pohon dekat+stasiun dengan+alat
 dengan+suami denger+suara depan+kantor depan+panti di+angkot di+antri di+aspal di+jangan di+jembatan di+jendela
 di+kolam di+kursi di+leher di+luar di+pintu di+samping di+sawah di+semak di+situ di+teras di+terminal di+trotoar
 di+wc dia+cekik dia+has dia+is dia+kata dia+kunci dia+punya dia+sekap dia+serang dia+sudah dia+teriak dia+took
 diancam dicek+ternyata dikipasin dilempar dipukul+bapak dipukul+pakai dipukul+satu ditembak+orang duduk+depan
 eh+kumat emas emas+pasar gang+masjid gang+pinang gantung+di gelandangan+dipukul gelandangan+ketemu
 gelandangan+setrum geng geng+motor get get+up golok+gang golok+jalan golok+sambil got+tabrak got+tusuk grab
 gudang+kardus halte+rsud hamil+9 hamil+tua has+a hebat helm his identitas+di info+112 inggris ini+bagaimana
 ini+dorong isi istri+saya itu+satpam jalan+ada jalan+baru jalan+merdeka jalan+sukun jalanan jangan+sampah
 jantung+jalan jari+potong jatuh+dan jatuh+di jawab+dari jaya+rt jembatan+cisadane jiwa kabeh kain kaki+busuk
 kaki+kolong kaki+manusia kaki+tabrak kali+dekat kali+tidak kamar+dengan kamar+mandi kandang+kambing kantong karaoke
 karung karyawan karyawan+masuk kata+tidak kayanya+mau ke+bawah ke+kali ke+mana ke+mobil kebon+pisang kejang+depan
 kejar+anak kelahi kelas keluar+busa kelurahan+panunggangan kelurahan+sukajadi kemarin+tidak kena+lempar kena+setrum
 kenceng kepanasan+di keras+muka kereta+mau kerja+sekarang keroyok kesakitan ketauan ketemu+adik ketemu+kepala
 ketemu+sesosok ketuban+di ketuban+sudah klien+amuk kolong+flyover kompor+meledak kontrakan kontrakan+sebelah
 kontrakan+tidak korban+luka korek+dengan kosnya kosong kuat+lagi kunci+tidak kurang+waras lah lahir+di laki+jatuh
 laki+odgj laki+saya lama lama+orang lansia+e lansia+tadi lantai+5 lantai+dua lap+via lapor+odgj laporan+saya
 lari+ke lempar+batu lihat+ada lk2 mabuk makan maling+ketangkep manusia+di masih masih+nempel masjid+kunciran
 mata+melotot mau+akhiri mau+bakar mau+hilang mawar meledak+di melek melepuh melotot mengambang meninggal+tadi
 menyengat merdeka merem+terus merembet merembet+ke mesin mesin+press minum+racun minum+sabun minyak miring mogot
 motor+pakai muka+sudah naik+tower naik+turun nanas+panunggangan napas+kolong napas+tinggal nempel ngaku+untuk
 ngambang+di ngiler ngomel ngos ngucur no+4 nomor+9 nongol2 obat+satu odgj+amuk odgj+apa odgj+ke odgj+kejar odgj+mau
 odgj+meresahkan ojol+yang orang+bunuh orang+gang orang+got orang+kurang orang+meninggal orang+nya orang+pada
 orang+sakit orang+tergeletak pabrik+bakar pada+bawa pagar+jembatan pager+jembatan paha pakai+pisau pakai+senjata
 panik panjat+tiang panjat+tower papan papan+reklame parah+di pas+bener pasar+kemis pasar+minggu pasien pasung
 pasung+dengan pecel pelipis pembantu pembersih penelepon+lansia penghuni penumpang+angkot penumpang+saya
 perahu+terbalik perempuan perempuan+duduk perempuan+perkosa pernah+keluar perum+bugel pinang+2 pinggir+gedung
 pinggir+jembatan pingsan+di pintu+rumah piring+terus pisang+belakang pisau+di pohon+kelapa polisi+depan polisi+di
 polsek potong potong+kaki potong+tubuh press press+pabrik ps ps+tanah pucat pukul+gelandangan pulang+di
 puskesmas+cipondoh putus+kena racun+di rapat raya raya+no reklame rel+tunggu rs+melati rt+02 ruko+pinang
 rumah+ambruk rumah+bakar rumah+depan rumah+di rumah+makan rumah+nomor rusak+ketuban rusak+rumah rw+05 sabun+cuci
 sadar+depan sadar+di sakit+jiwa sakit+kayak sambil sampai+pingsan sarung satpam satu+kampung satu+saudara
2 satu+strip saudara+kata saya+ambruk saya+bener saya+bonceng saya+di saya+harus saya+kumat saya+nyasar saya+ojol
 saya+sayat saya+sekap saya+stroke saya+tertelan sd sebelah+kontrakan sekarang+jalan sekarang+kejang sekarang+kejar
 sekarang+lempar sekarang+pegang sekarang+tidak semak semua+ini semua+orang sendiri+depan sendiri+pakai
 sendiri+sudah senjata+kata sesak+kumat sesosok sesosok+mayat setrum+kabel si+udin singkong siram+minyak sopir+grab
 sopir+linglung strip suara+senjata sudah+3 sudah+aja sudah+biru sudah+dikipasin sudah+kejang sudah+luka sukun
 sukun+raya sutet tabrak+beruntun tabrak+by tabrak+gerobak tabrak+pohon tabung+gas tadi+ngaku tadi+tunggu tahun
 tahun+jalan tahun+kunci tahun+nyasar takut+banget takut+meledak takut+tapi tali+sudah tangan+karyawan tangis+cari
 tarik+paksa taruh telepon+02 teman+saya tenang+eh tenggelam+kali terakhir+dia terbalik+ada tergeletak+di
 tergeletak+tidak teriak+sambil terjebak terminal+sudah tertelan terus+di terus+kejar tetangga+sebelah tidak+berani
 tidak+berenti tidak+brenti tidak+get tidak+melek tidak+minum tidak+naik tidak+nongol2 tidur+mulu tinggi+3
 tinggi+dekat toko+emas tolong+tetangga took trotoar+jalan trus+ambruk tua+laki tulis+pesan tumpang+tanya ubah ud
 umar+karawaci untuk+kerja up upacara waktu+itu waras warga+rame warga+sudah warung+pakai warung+pecel wudhu
 yang+ambruk yang+jaga yang+kemarin yang+mau yang+sakit yang+teriak ~60an ~<60a ~<ada ~<ala ~<and ~<ari ~<baw ~<bel
 ~<bet ~<bic ~<bpk ~<buk ~<bus ~<by> ~<cow ~<daa ~<dae ~<dag ~<dal ~<dem ~<did ~<dil ~<dip ~<dmn ~<dpr ~<eda ~<eta
 ~<fel ~<g> ~<ga> ~<geu ~<gil ~<guy ~<heb ~<her ~<i> ~<isi ~<jas ~<jer ~<jus ~<kai ~<kam ~<kni ~<kom ~<kos ~<kuk
 ~<kun ~<lai ~<leg ~<leu ~<lk2 ~<lon ~<lum ~<mab ~<maj ~<mal ~<mes ~<mir ~<mot ~<mul ~<mun ~<naf ~<nah ~<nea ~<nga
 ~<nod ~<nyo ~<oba ~<obe ~<ojo ~<old ~<oma ~<ono ~<pag ~<pat ~<pec ~<peg ~<pel ~<pis ~<ps> ~<puc ~<put ~<ray ~<reb
 ~<rek ~<res ~<rub ~<sab ~<sat ~<sd> ~<she ~<sik ~<som ~<sur ~<tem ~<teu ~<til ~<tiy ~<tlp ~<to> ~<ton ~<too ~<uba
 ~<ud> ~<uda ~<up> ~<upa ~<wan ~<wud ~aban ~abbe ~abeh ~abet ~abuk ~abul ~aby> ~aera ~agan ~ahe> ~ajik ~akaw ~akin
 ~akny ~ako> ~akse ~aksi ~alke ~alo> ~ame> ~ampa ~ancu ~anik ~ans> ~ant> ~aoke ~arao ~arka ~aro> ~aruh ~arya ~as2>
 ~asad ~asie ~asin ~asuk ~ata> ~athi ~atpa ~atuk ~avin ~ayu> ~baby ~bal> ~balk ~bang ~bant ~bari ~bbed ~bed> ~begi
 ~beh> ~belu ~bert ~bias ~bica ~bir> ~birn ~blee ~bonc ~bony ~bpk> ~brea ~bren ~broj ~buda ~buka ~buli ~buta ~buti
 ~cat> ~cebu ~cong ~cowo ~daer ~daga ~dala ~dann ~dany ~dapu ~dark ~der> ~dhu> ~dica ~dicu ~digo ~diha ~diny ~dipa
 ~diri ~disa ~disu ~dite ~done ~dosi ~dpr> ~eath ~ebur ~eceb ~edag ~eden ~edin ~edog ~eduk ~eedi ~egil ~ejer ~ek2>
 ~ekal ~ekan ~ekar ~ekla ~ekun ~elel ~elet ~elip ~ell> ~elm> ~eloj ~elot ~ema> ~emuk ~enar ~ence ~enda ~engh ~enku
 ~enny ~ensi ~enye ~eone ~epat ~epit ~epuh ~erde ~erdo ~eres ~eria ~erib ~erje ~erna ~erse ~erub ~erun ~erus ~eser
 ~esir ~esos ~etab ~etan ~etau ~eun> ~eus> ~euti ~fas> ~fell ~ftop ~gadu ~gam> ~gasa ~gat> ~geba ~gebu ~geje ~gelu
 ~gen> ~genc ~geru ~geus ~ggg> ~ggil ~ggri ~ghun ~gil2 ~gini ~gkot ~gol2 ~gome ~gos> ~grab ~gris ~gucu ~guli ~gunc
 ~gus> ~h2an ~hang ~head ~hear ~heba ~helm ~hent ~her> ~hern ~hit> ~hun> ~huni ~ianc ~iat> ~ibun ~ien> ~igeb ~iji>
 ~ika> ~ikam ~ikip ~il2> ~ilar ~ilem ~iler ~ills ~ing2 ~inyi ~inyo ~ipak ~iri> ~isun ~iwa> ~iyan ~jak> ~jamb ~jar2
 ~jasa ~jata ~jeba ~jele ~jepi ~jer> ~jeri ~jika ~jok> ~jol> ~jota ~just ~k2an ~kain ~kalo ~kamb ~kanc ~kary ~kaw>
 ~kege ~kelu ~kena ~kend ~kere ~kipa ~klam ~knif ~koma ~kosn ~koso ~kuku ~lai> ~lame ~lant ~lar> ~lase ~leba ~leed
 ~lele ~lema ~lep> ~leps ~lepu ~leta ~leut ~ling ~lipi ~lis> ~lk2> ~lkon ~lls> ~lojo ~lomp ~long ~loto ~lsek ~lump
 ~mabu ~maji ~mak> ~marn ~mban ~mbat ~mbek ~mbet ~mbul ~medi ~menc ~menk ~menn ~meon ~mesi ~misa ~moto ~mpak ~mpua
 ~n2in ~nak2 ~namp ~nas2 ~nasn ~ncon ~ndis ~near ~ned> ~neka ~nemb ~nemp ~ngab ~ngac ~ngat ~nggg ~nggr ~nghu ~ngik
 ~ngis ~ngos ~nguc ~nife ~nku> ~nodo ~nong ~ntem ~nton ~nuh2 ~nump ~nusu ~nyau ~nyil ~nyo> ~nyur ~nyus ~obah ~oben
 ~obon ~odon ~ofto ~ogot ~ojot ~ok2a ~ol2> ~old> ~olse ~omeo ~ompa ~once ~ondi ~onga ~onyo ~ooft ~osny ~osok ~oson
 ~otis ~owok ~paha ~palu ~panj ~para ~pari ~peca ~pece ~peli ~pemu ~pese ~pill ~pirn ~pols ~poto ~pres ~puca ~puce
 ~punk ~puta ~rai> ~ramp ~ran> ~raok ~rasi ~raya ~rdos ~reat ~rekl ~ress ~ret> ~rgil ~ri2> ~rika ~rip> ~rit> ~rjeb
 ~rojo ~roof ~rsim ~rtel ~rtem ~ruba ~runt ~rutn ~ryaw ~sad> ~saka ~sane ~sapn ~saru ~sawa ~sayu ~sela ~sele ~sep>
2 ~seso ~sien ~sile ~simb ~sis> ~some ~song ~soso ~spal ~stol ~sus> ~tabb ~tap> ~teli ~tem> ~tema ~ter2 ~terk ~ters
 ~tet> ~timp ~tind ~tiya ~tlp> ~toh> ~tolo ~took ~tpam ~trak ~trik ~trip ~tus> ~uann ~uany ~ubah ~ucat ~ucet ~ucun
 ~ucur ~udhu ~uh2a ~ukan ~uku> ~ulak ~ules ~un2i ~undu ~upac ~urin ~uru> ~urun ~usa> ~usia ~ust> ~usus ~utet ~utik
 ~verd ~was> ~wat> ~wudh ~yany ~yaut ~yaya ~yeng ~yiak ~yiap ~yile ~ying ~yulu ~yun2
1 04+11 11+cibodasari 2+rw 6+rw 7+bulan abis+makan ada+reaksi ada+siapa ada+tukang adik+saya aja+hidup aja+saya
 alat+dengan alat+kaca alat+nya alhamdulillah+sudah ambil+alat ambil+golok ambruk+depan amuk+bawa amuk+di
 anak+sekolah angkot+tolong antri apartemen apartemen+jalan arus+kali atas+genteng badan+biru bae bakar+orang
 banget+di banget+gigil bangku bangun+kolong banyak+darah bapak+dia bapak+sudah bapak+tiba bapak+tidak baru+pemda
 baru+pulang batu+dengan batu+di batu+kaca bawa+apa bawa+bensin bawa+cair bawa+tali bayi+tangis becak belakang+pasar
 belakang+sudah belum belum+tangan bensin+mau benteng+betawi berani+pegang berenti bertengkar betawi bidan
 bisa+napas blok+c bocah+2 bocah+kecil bocor+darah bocor+dekat bri+poris bulakan buruh+pabrik bus+jatuh busa+jalan c
 cair+kata cat+bakar cepat cibodas+sari cisadane+dekat cuma+lihat dalam+tas dalam+tidak damai+3 dan+muntah
 darah+gang darah+ngalir darah+ngocor dari+flyover dari+jendela dari+sepeda darurat dekat+lapangan dekat+rumah
 dekat+rusunawa dekat+situ dengan+a dengan+korek denyut+lemas depan+puskesmas di+bakar di+bangku di+jalan di+lantai
 di+pinggang di+rw di+toko dia+di dia+masih dia+tusuk dia+wants diam+bae diam+tidak dibuang dihipnotis
 dihipnotis+terus dijual+orang dikasih+makan dingin+tidak ditembak dompet drop dua+tahun duga dulu emperan+toko
 facebook foto+tangan gang+damai gang+langgar gas+meledak gelandangan+gigit gelandangan+itu gelandangan+tua
 genteng+bawa gerak+saya gigit+kobra gigit+tangan gigit+ular golok+lagi golok+lain golok+marah goyang+badan
 guy+dengan hamil+7 has having having+a henti henti+napas her herself infeksi info is+having itu+sudah jadi+gini
 jalan+benteng jambret jangan+sampai jembatan+berendeng jpo+jalan jurumudi+lama kaki+saya kalau+orang kali+di
 kamar+pegang kami+tunggu kantong+kresek kasur ke+leher ke+semua ke+tukang kebon+singkong kecil+dipukul kedengeran
 kejar+di kelas+saya keluar+orang kelurahan+bugel kemarin+itu kepanasan kereta+poris ketangkep ketemu ketemu+orang
 kios+pulsa kirim+voice klien+serang kobra kok+diam kok+tidak kolam kondisi+tidak koordinasi korban+darah
 korban+tabrak korek+orang kp+baru kp+jurumudi lagi+hamil lagi+mandi lah+tidak laki laki+darah laki+meninggal
 lalat+banyak lama+dekat langgar lansia+saya lapor+jadi lemas+tidak lempar+rumah lewat+jalan lift lihat lihat+tulang
 luar luka+infeksi majikan makan+tapi malabar malabar+cibodas malah+ambil maling masuk+kamar mata+merem mau+culik
 melahirkan+bidan merah+di merah+tangis minum+pembersih minyak+tanah mobil+masuk motor+tidak muntah+darah nah
 nama+tidak ngocor nongol nongol+dari note note+pamit nya+malah nyolong nyolong+ayam nyuruh nyuruh+saya odgj+itu
 odgj+panjat odgj+pegang orang+kami orang+kena orang+kp orang+pakai orang+pingsan orang+tabrak otista+dekat
 pakai+tangan palem+raja panggil+badan panunggangan+utara parah+tolong parkir+ramayana pasar+buaran pasar+cipadu
 pasung+di pegang+saya pembeli penumpangnya perempuan+di pergelangan pesan+terakhir pesan+wasiat pinang+griya
 pinggang pintu pintu+kunci pisau+sekarang plastik+item plastik+jatake plawad+utara poris+tidak proyek
 proyek+apartemen ps+malabar pukul+warga pulsa raja raja+rt rasa rawa+rt reaksi rebut rel+kereta royal royal+3
 rs+kami rt+04 rt+gang rumah rumah+bawa rumah+rt rumah+sambil rumah+sendiri rusunawa saat+ini sakit+banget
 sambil+tangis sampai+lihat satpam+mall sawah saya+ada saya+baca saya+ditinggal saya+lewat saya+perkosa saya+saya
 saya+sekarang saya+tapi saya+tiap saya+umur sekap+di sekarang+muntah sekarang+naik sekolah+bawa sekujur
 sekujur+badan semua serang+warung setrum+pas singkong+dekat siram+bensin situ+bulakan situ+cipondoh stasiun+poris
 stasiun+tidak sudah+13 sudah+di sudah+dikasih sudah+pukul suka+masuk sukajadi sumur+tidak tabrak+bus tabrak+motor
 tabrak+tiang tabrak+truk tadi+saya tahu+nama taman+royal tambah+sekarang tambang tamu tanah+ke tangan+sekarang
 tangis tangis+di tanpa+identitas tapi+kok tapi+kondisinya tawuran tebel telinganya terakhir+kata teras+masjid
 terjun+di terus+pegang tetangga+odgj tiap+teriak tiasa tidak+buka tidak+jawab tidak+odgj tidak+sekarang tidak+tiasa
 tiga+orang tikus tinggal+tulang titip tk toko+saya tolak tolong+ambulans tolong+dia tolong+dong tolong+tindak tu
 tukang+sayur tulang+manusia tulang+orang tunggu+ambulans tunggu+tidak umur+dua voice voice+note wants wants+ke
 warga+depan wc woy+ada woy+tolong yang+ditusuk yang+ngambang yang+tadi yang+tenggelam ybs+sekarang ~<amb ~<bae
1 ~<bon ~<bro ~<bru ~<c> ~<den ~<dgn ~<dis ~<dom ~<dro ~<due ~<dug ~<dul ~<emb ~<epi ~<fac ~<fir ~<gak ~<gue ~<gul
 ~<hel ~<hou ~<hut ~<ima ~<inn ~<iso ~<jiw ~<kua ~<lak ~<leb ~<lg> ~<lih ~<lua ~<maw ~<my> ~<nen ~<nol ~<non ~<nus
 ~<od> ~<pah ~<pak ~<pen ~<pil ~<pnl ~<pot ~<pri ~<roy ~<saj ~<sum ~<tia ~<tk> ~<tol ~<tu> ~<ura ~<voi ~<wc> ~abin
 ~abis ~acak ~aceb ~ack> ~aduh ~agus ~ahny ~akit ~alab ~alen ~alil ~anin ~anja ~ants ~apai ~apat ~apin ~aput ~ara2
 ~are> ~ari> ~arur ~asia ~asir ~asny ~asur ~aut> ~awa> ~awis ~awur ~ayit ~bae> ~bak> ~ban> ~bat> ~baun ~beca ~bola
 ~book ~bra> ~bret ~buh> ~cebo ~celu ~ceng ~clur ~cuna ~daan ~dak> ~daru ~deli ~dgn> ~dibi ~dice ~didu ~dihi ~dijo
 ~dika ~diru ~domp ~drop ~duga ~eaks ~eben ~eboo ~ebut ~ecak ~ecel ~ejeb ~ekel ~ekuj ~elep ~eli> ~elik ~emap ~emas
 ~embi ~emu> ~emul ~en2> ~epil ~epsi ~epti ~erac ~erku ~erpi ~ersi ~ertu ~erut ~etem ~etih ~eum> ~ewas ~face ~fasn
 ~feks ~fire ~gaca ~gele ~gelo ~gend ~geti ~ggar ~ggaw ~gike ~gkon ~gkri ~gku> ~gkul ~goco ~gue> ~guni ~har> ~has>
 ~havi ~hers ~hing ~hipn ~hiru ~hous ~iba2 ~ibua ~ibuk ~icab ~icek ~idan ~idug ~ift> ~iger ~ihat ~ihip ~ijam ~ikun
 ~ikus ~ilas ~ilit ~imah ~infe ~ingk ~inja ~inna ~inti ~intu ~ipis ~ipno ~ire> ~isa> ~iso> ~itar ~iuju ~ius> ~jiwa
 ~kai> ~kaja ~kal> ~kalu ~kana ~kede ~kek2 ~keku ~keta ~kobr ~kond ~kong ~koor ~kuju ~kup> ~laba ~laki ~lale ~lama
 ~lari ~let2 ~lift ~liha ~lin> ~lnya ~lpn> ~lsa> ~lumu ~mapu ~mawa ~mayi ~mbir ~mbre ~mel> ~meny ~merd ~mert ~mimi
 ~miri ~mplu ~mua> ~mule ~nali ~nasa ~nfek ~nfo> ~nged ~ngob ~nimp ~njak ~nlpn ~nnal ~not> ~noti ~ntih ~ntri ~nts>
 ~nyel ~nyol ~oice ~olam ~olon ~oloo ~omel ~ongg ~ono> ~ooon ~oord ~oran ~ordi ~orek ~osan ~otan ~ote> ~ouse ~oyal
 ~oyek ~pake ~pani ~pasu ~pint ~pis> ~pit> ~pnlp ~pnot ~pons ~prem ~pria ~proy ~puls ~rahe ~raja ~rang ~ras> ~rdar
 ~rdek ~rdin ~reak ~rebu ~rema ~rep> ~rkap ~rkun ~rlum ~rnap ~rop> ~roya ~roye ~rpis ~rsel ~rtam ~rten ~rtua ~rura
 ~sabe ~saja ~saki ~sand ~seku ~semu ~sen> ~sept ~siks ~slet ~sman ~sung ~sura ~sute ~tamu ~tank ~tany ~tari ~tawi
 ~tawu ~tebe ~temu ~tena ~thin ~tias ~tic> ~tika ~tola ~tuan ~udan ~ujun ~ukaj ~ulsa ~unaw ~ungg ~uni> ~use> ~voic
 ~wang ~war> ~wura ~yamb ~yek> ~yit> ~yolo ~yono ~yuli ~yuru ~yutn
-1 3+bulan 60+tahun 7+tahun 9+tahun =not =well a+dan abis+lapor abu ada+alat ada+bekas ada+dari ada+info ada+kabar
 ada+listrik ada+lowongan ada+perempuan ada+perkembangan ada+tangan ada+tompel adik+ipar adipura agen agen+bus
 air+bersih alam+sutera alat+nyasar alfamart alfamidi ambon ambruk+tutup ampe anak+yang angkut+belum anonim any
 anyar+tidak anyone apa+petugas asd atas+flyover atm+bri avanza avanza+item b badan+panas bagaimana+cara
 bagaimana+sekarang bahari bahaya+banget baik+jangan baik+sadar bak bak+truk balkon+parkir bandara+gate bangsat
 banjar banjar+wijaya banjir+butuh bank+bjb bantaran bantu+renovasi bapak+duduk bapak+trc bapak+tuhan batik bau
 bau+banget bawa+gerobak bayar+tidak beda+orang bekal belum+mandi benda+kec bener+gubuk bengkel+las beres+tidak
 bersama bibi bintaro bisa+hubung bisa+minta bisa+ngobrol bisa+tidak bjb blok+b blok+e bocor bocor+parah bolos
 boraks brebes bri+batuceper bsd+dekat buah buang+sampah buka+hari bukan+di busway+puri buta+jalan cara+beda
 cari+bapak cat+biru cepat+bapak cfd chatbot cikupa cimanggis cimanggis+depok cina cipete ciujung ciujung+raya
 cuma+jalan cuma+mabuk cuma+satu curi curug daerah+km dagu dahi damai damai+rt damri dan+diam dapet+bantu darah+di
 dari+di datang+semua dbd dekat+gerbang dekat+jembatan dekat+kubur dekat+stadion dekat+tol dengan+adik dengan+di
 dengan+orang dengan+rokok dengan+tembok denger depan+apotek depan+kfc depan+klinik depan+rsud depan+ruko
 depan+rumah depan+samsat depok di+bsd di+cadas di+cimanggis di+cisauk di+dagu di+dahi di+depan di+emperan
 di+gerobak di+karang di+kepala di+kosambi di+kunciran di+mauk di+meruya di+parkir di+pipi dia+joget dia+pakai
 diam+golok diam+tinggal diamankan dicek digusur dimakam dinsos+buka dipukul+di disana disini+harus ditinggal+anak
 dorong+troli dulu+sekarang elektrik evening foto garden gate gelang gelang+rumah gemuk genteng gerbang
 gerbang+rumah gerbang+tol gerobak+isi geser giginya+ompong gigit+anak golok+bikin golok+tadi good+evening got+bau
 got+depan grup+wa gubuk+dekat habis+operasi haloooo haloooo+ada halte halte+busway halte+depan hari+di hari+loh
 harus+kenapa hatur hello hilang+bawa hilang+itu hoodie hoodie+abu horas+lae hp+saya hujan ini+bot ini+chatbot
 ini+manusia ini+untuk ipar ipar+saya item+besar item+parkir itu+ada itu+orang itu+tadi jaga jakarta+rak
 jalan+ciujung jalan+jauh jalan+lagi jalan+mawar jalan+tabrak jalan+tapi jam+setengah jangan+datang jangan+kira
 janten jawab+orang jazakallah jenggot jpo jual+alat jual+korek jual+miras juga+bangun jumat kabel+putus kafan
 kain+kafan kaki+cacat kalau+nanti kalideres kamu kantor+polsek kata+anak kata+suka kayak+mau kayaknya+saya
 kayanya+orang ke+got ke+rumahnya ke+sini ke+teras keabisan keabisan+duit keadaan keadaan+umum kebon kebon+kosong
 kehujanan kekerasan kel+petir kemarin+sekarang kembali+ke kendor keramat ketapang ketemu+sudah kfc kira+10 kira+mau
 klien+stabil km+14 kondisi+baik kooperatif korban+penipuan korban+sudah kosambi+kab kp+ambon kubur+cina kulit
 kumat+tidak kunjung kurang lagi lagi+bagaimana lagi+kopi lagi+si lagi+tidur lagi+tuh laki+pakai langsung
 lansia+duduk lansia+tinggal lapangan lapor+gelandangan lapor+tetangga lapor+trus larangan+selatan laris
 laris+cibodas las lengan+kiri lepas+dari lewat+lagi lho lihat+dekat linglung+tidak link loh+ini lokasi lot lowongan
 luar+kota luka+dikit lupa+mati mabuk+di mabuk+doang macet macet+parah madura mah makam+keramat mandi+minggu mandir
 mantap+petugas manusia+apa manusia+silver masih+disitu masih+tidur masjid mau+pinjem mau+pulang mau+rusak mau+tanya
 mauliate mayapada mekarsari memberkati meninggal+kemarin mimpi minta+kunjung minta+pasang minta+rujuk minum+di
 mobil+avanza modernland mondar mondar+mandir much muda+kata mudik mukena muleh muncul muncul+lagi napas+itu
 napas+nya napas+untuk neduh ngasih nginep nginep+di ngobrol ngoceh ngomong+sendiri ngungsi ngungsi+di nih+di no
 nya+bocor nyasar nyender nyimpen obat+habis odgj+liar odgj+perempuan odgj+saya odgj+suka oh+gitu oiya ok+sip online
 orang+bakar orang+bisa orang+demam orang+diri orang+ditusuk orang+hilang orang+kembali orang+lain orang+ribut
 orang+sudah pabuaran pabuaran+tumpeng pacar+saya pakai+anak pakai+gelang pakai+hoodie pakai+mukena pakai+sarung
 pakai+topi pakojan palang palem+raya palembang parkir+di parung+serab pasang pasar+saraswati patokan+sebelah payung
 pelabuhan pelabuhan+rak pelapor penjangkauan perang perempatan+shinta petugas pilek+di pinang pincang+sebelah pipi
-1 plaza pln pohon+beringin polsek+benda pool+damri posisi posyandu prosedur prosedur+kalau ps+laris pulang+ke
 pulang+pakai pulang+tidak punya+saudara putus+sekolah qwerty rahayu rak raya+perumnas renovasi riwayat robot roda
 rombongan+ziarah rs+mayapada rt+1 rujuk ruko+bandara rumah+dari rumah+kami rumah+saudara rumah+sejak rumah+sekarang
 rumah+sudah rumah+tadi rumah+tetangga rumah+tidak rumah+umur sabtu+tidak sadar+penuh salah+kirim salah+naik
 salah+tulis sampah sampah+ke sampai+belum sampai+mana samsat samsat+cikokol sarang sarang+tawon saraswati saya
 saya+bocor saya+cari saya+cek saya+dibantai saya+ketemu saya+laporan saya+pikun saya+punya saya+tanya saya+temukan
 saya+tunggu sebelah+bengkel seberang+jalan sehat+tidak sekarang+ada sekarang+sih sekitar+60 sekolah+bolos selalu
 semua+sudah serab setelah share share+lokasi shelter+bus shinta sigap sih+tidur silver simpang+karang sipon
 sitanala situ+tidak skripsi slot solat sorry stabil+tidak stasiun+batuceper status+masih suami+tidak suara+teriak
 sudah+angkut sudah+bantu sudah+bisa sudah+cabut sudah+dengan sudah+dijemput sudah+pada sudah+tenang sugeng+enjing
 sutera tabrak+tembok tabung+napas tadi+ada tadi+lihat tahu+di tahu+kemana tahun+pisah tahun+terakhir tahun+tidak
 taman+elektrik tambah tangan+cuma tangis+lagi tanya+prosedur tarimo tawa+sendiri tawon+besar teh tempat+biasa
 tempat+kemarin tempat+tinggal temukan tenggelam+sumur teras+ruko terdampar terdampar+di teriak+dari terminal+cimone
 ternyata+ada tiap+minggu tidak+janten tidak+jelas tidak+mau tidak+perlu tidak+sampai tidur+kp tiket tini tisu+di
 titik toilet+stasiun tol+bsd tolong+anak tolong+cek tolong+ke tompel tompel+di top trc+anak troli troli+bekas
 truk+rongsok tua+dan tugas+sekolah tuhan tuhan+memberkati tukang+buah tumpeng tuna tunggu+di tutup+jalan umum+baik
 umur+24 umur+kira untuk+bapak untuk+bener vaksin+rabies wabarakatuh waduh wae waktu+muda warahmatullahi
 warahmatullahi+wabarakatuh warnet warteg+bahari warung+tini wati wijaya wkwk+tidak woy yang+bayi yang+datang
 yang+lihat yang+motor yang+parah yang+perempuan ybs+lihat ziarah ~<adi ~<age ~<aki ~<alr ~<ano ~<asi ~<b> ~<bag
 ~<bau ~<bis ~<bjb ~<bul ~<bum ~<cam ~<can ~<cer ~<cfd ~<com ~<d> ~<dbd ~<deb ~<del ~<dep ~<dke ~<dkt ~<dtg ~<eaa
 ~<ele ~<eng ~<eve ~<fot ~<gem ~<ges ~<gk> ~<god ~<han ~<hap ~<has ~<hoo ~<huj ~<iba ~<in> ~<inf ~<ipa ~<jan ~<jaz
 ~<jg> ~<jpo ~<ka> ~<kad ~<kaf ~<kap ~<ker ~<kfc ~<kir ~<kis ~<kol ~<krl ~<kup ~<lho ~<los ~<low ~<mag ~<mak ~<mek
 ~<msh ~<muc ~<n> ~<nag ~<nan ~<ned ~<neg ~<no> ~<now ~<nut ~<nya ~<oiy ~<onl ~<opa ~<ort ~<pam ~<pan ~<ple ~<pln
 ~<poh ~<pon ~<rah ~<ren ~<riw ~<rod ~<ruj ~<ruk ~<sew ~<sha ~<shi ~<sim ~<slo ~<sor ~<sud ~<suh ~<tag ~<teh ~<th>
 ~<thi ~<tom ~<tra ~<tum ~<udh ~<ung ~<uni ~<wab ~<wad ~<wae ~<wal ~<wij ~<win ~<woy ~<xxx ~<zia ~abak ~abua ~acet
 ~adaa ~adah ~adip ~adur ~adwa ~ady> ~afan ~agen ~aiin ~ajah ~akai ~akak ~akat ~aker ~akoj ~aks> ~alid ~alre ~alte
 ~amai ~ambi ~amed ~ami> ~amid ~amsa ~anal ~anci ~anka ~anon ~anyo ~anza ~apad ~apak ~arde ~arne ~arsa ~arto ~asd>
 ~asji ~astr ~aswa ~atbo ~ater ~atif ~atii ~atny ~atok ~auli ~auny ~avan ~ayap ~aza> ~azah ~azak ~baba ~bany ~bau>
 ~biar ~bint ~bjb> ~boco ~bora ~breb ~buah ~bude ~buha ~can> ~canc ~cap> ~car> ~ceh> ~cela ~cfd> ~ciku ~cil> ~cila
 ~cima ~cina ~cipe ~ciuj ~curu ~dagu ~dain ~daka ~dama ~damr ~dari ~darm ~dasa ~dbd> ~debu ~deka ~dela ~dera ~dern
 ~dida ~diek ~digu ~dihu ~dik> ~diki ~dito ~dket ~dksl ~dkt> ~don> ~dul> ~dwal ~eabi ~eada ~eady ~ebai ~ebat ~ebes
 ~ebet ~ebul ~edai ~egin ~ehab ~ehuj ~ejiw ~eka> ~eksi ~ektr ~elab ~elal ~elan ~eles ~elir ~ello ~elon ~elun ~emah
 ~emar ~emba ~embo ~emen ~emis ~empo ~enaz ~enen ~eng> ~engo ~enit ~ente ~epan ~erab ~erad ~ere> ~erek ~ernl ~eron
 ~erso ~eruh ~esas ~esat ~eseh ~etap ~etro ~etug ~even ~fama ~fan> ~fjdk ~form ~foto ~gan> ~gand ~gasi ~gebe ~gemu
 ~gent ~gepe ~gerb ~gerg ~gine ~gkar ~gkau ~gkro ~goce ~gran ~gsat ~gsia ~gsun ~halt ~hare ~hart ~hatb ~hayu ~here
 ~hint ~hon> ~hood ~i2ny ~iang ~ibat ~ibi> ~icur ~idam ~idek ~ider ~ieks ~iga> ~igap ~igol ~igus ~ijaw ~ijay ~ikny
 ~ikup ~ilay ~ilep ~ilih ~ilve ~imak ~imar ~imo> ~impe ~impi ~ina> ~inah ~inci ~inem ~inep ~inin ~ipar ~ipet ~ipi>
 ~ipsi ~ipul ~ipur ~iruj ~itab ~itol ~itut ~iwaa ~iway ~jadw ~jah> ~jami ~jaza ~jdks ~jena ~jian ~jid> ~jira ~jpo>
 ~juma ~kaan ~kafa ~kake ~kall ~kami ~kamk ~kapa ~kars ~karu ~katu ~kaua ~keab ~kead ~kebo ~keha ~kehu ~keji ~keke
 ~keme ~kfc> ~kin> ~kit2 ~klik ~koja ~kola ~koop ~koto ~kri> ~krip ~krl> ~kron ~ksla ~ktri ~kunj ~kupa ~kura ~kuta
"""
