"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
24 di+rel mau+mati
23 bukan+wkwk
22 kemarin+belum
20 saya+kemarin tidak+sadar
19 4+tahun rusak+kaca tidak+respon
18 kalau+saya patah+kaki saya+lagi serang sudah+jadi
17 rangka
16 bantu+polsek dulu+tidak tali tidak+bangun
15 meninggal+di saya+takut tidak+lihat ~<tal ~rjp> ~tali
14 bawa+kayu demam+tinggi gantung+diri jalan+tol luka+parah naik+ke rumah+kosong sekap tidak+napas tulang ~ebaw
 ~tula
13 abis+kata ada+mayat bukan+ini di+tengah ditinggal+di film+bukan ini+ada ini+saya itu+saya kaku kejang orang+mati
 saya+saya sayat sekarat selamanya sendiri+di sudah+siap sudah+tidak tadi+main ~kaku
12 2+tahun banyak+banget bawa+banjir bener+ada di+kandang di+pinggir dorong+orang hari+tidak jangan+cari jatuh+dari
 kejang+di kucing+saya minum+baterai pingsan saudara+saya sudah+biru tahun+hilang yang+biasa ~ejan ~gsan ~mere ~yawa
11 =strike ada+bayi ada+rambut ambulans+sekarang bawa+golok bawa+pisau butuh+ambulans darah jalan+busway jalan+raya
 mau+lewat mau+melahirkan melahirkan+di nya+banyak orang+sekarat rel+tidak saya+cuma saya+minum sekarang+juga
 sudah+kaku tangan tidak+bisa yang+ngambang ~<amu ~<nul ~ceki ~cun> ~ekik ~igit ~ings ~ketu ~tusu
10 =birth =dead ada+anak ada+besok ada+laki ada+suara air+sudah amuk banting cekik dada dari+kemarin di+pohon dingin
 diri+di gantung gerinda itu+sudah jadi+bangkai kali+dengan kata+sudah kemarin+cuma kepala+bocor main+air marah+hari
 minggir minggu+tidak murid+saya nanti+lagi peluru raba racun rumah+kontrakan saya+mau sudah+ke tanya+kalau
 tidak+dikasih tidak+keluar tidak+kuat tidak+makan umur+4 ~<adu ~<aru ~<rac ~<ran ~acok ~acun ~ayat ~baco ~bahu
 ~ding ~git> ~kar> ~keja ~kesa ~mend ~ngsa ~njat ~nyaw ~racu ~setr ~tep> ~yala
9 =part anak+itu anak+kecil api+besar arus bakar balita banget+sekarang bayi+di belum+datang berani berdiri+di
 biasa+tidur bisa+bangun cuma+mau darah+banyak dengar+suara denyut di+lantai di+tepi di+toilet dia+kata dibacok
 digigit diri dompet+hilang gas+bocor gelandangan+yang golok+di harus+bagaimana hilang+di ikat indomaret+cimone
 jalan+di ke+atap ke+jalan kemana+di kencang kereta+lewat mandi+rumah naik+tower ngambang odgj+bawa pagar+jembatan
 panjat petugas+kami pingsan+depan pingsan+di pisau+di pohon+dengan seberang+tol setrum sih+lama sini+ada
 sudah+bengkak sudah+rusak temen+saya tenggelam+di yang+cari yang+di ~<his ~<kej ~<set ~akar ~alit ~bern ~cam> ~ceng
 ~cok> ~ekap ~enum ~etru ~igig ~ikat ~ingn ~kand ~keto ~kik> ~lany ~luru ~manj ~mann ~ncam ~nera ~ng2> ~ntin ~ntun
 ~nyal ~nyir ~nyut ~pasn ~raba ~riny ~trum ~ungn ~ving ~yut>
8 =arms =blaze =limp =sick air+di aja+yang alat alat+dekat anak+tk ancam bagaimana+sih bak+mandi bakar+rumah
 balita+terlantar bangun+tidak bapak+jatuh bapak+tidak begal belum+ketemu berempat besar+banget bocah+kecil
 cari+saya dalam+rumah dari+atas di+atas di+bantal di+ruko diam+aja ikat+di ini+bener jalan+ke kaki+bengkok
 kami+minta kandang ke+tengah kena+peluru ketemu+mayat ketuban lagi+bawa lansia+seberang lewat+orang main+di malah
 marah+belum masih+hidup mati+kedinginan mau+minggir mau+pamit md meninggal minta+ambulans minum+semua motor+dengan
 muka+sudah naik+motor napas nyala obat+sudah orang+kejang pakai+pisau paksa palang+sudah paman panas+tinggi
 pergi+bawa perkosa perut pil saya+di saya+masih saya+umur sekarang+pingsan siapa+saya step sudah+di sudah+lemas
 sudah+meninggal sudah+merah takut+lapor tali+di tapi+sekarang ternyata+sudah tetangga+teriak tiba tidak+rasa
 tinggal+semua titip+kucing umur+6 yang+suka ~<anc ~<dii ~<dir ~<md> ~<nap ~<nye ~<tul ~<was ~aba> ~alik ~assa ~deny
 ~diap ~dike ~elam ~engg ~eong ~erko ~eroy ~erte ~esam ~etub ~gali ~gka> ~iba> ~jat> ~keba ~latu ~lemp ~lik> ~luan
 ~muan ~muk> ~nuli ~nyo> ~osa> ~oyok ~paks ~pami ~pelu ~rani ~rkos ~royo ~sere ~step ~terj ~tiba ~tuba ~usuk ~yat>
 ~yok>
7 5+tahun =hurt =stir abis+ini ada+balita adu+banteng alat+marah anak+hilang asap+tebal atap atas+jembatan
 banget+mau banteng bayi bibir cepat+kesini chat culik cuma+marah depan+saya depan+sekolah depan+warung dikeroyok
 dua+hari duduk+di foto+tali golok hari+lalu hidup+apa identitas+di itu+ternyata janin jari jatuh jembatan+cisadane
 kakak+saya kaya+badan kayanya+sudah keluar kena+gerinda kesamber ketemu+md kirim+siapa kontrakan+itu kumat
 kumat+lagi lagi+pegang lalu+cuma lama+banget lama+sakit lansia+jatuh lapor+sekarang lempar liar+di lihat+ada mantan
 masuk+kolong mati+di mau+terjun mau+tidur minta+bantu motor+adu ngocor ngomel+sekarang nyangkut obat+tidur
 orang+gantung orang+sekitar pada pamit+dari pas pas+mau peluru+nyasar pinggir+flyover pingsan+lagi pisau pukul
 pulang+di putar rini robek sakit+tapi saya+abis saya+guru saya+jatuh sayat+tangan sekap+anak serang+petugas seret
 sih+tapi siram stroke+di sudah+hitam sudah+lewat sudah+naik sudah+sehat sudah+sesak sundut sundut+rokok susul
 tabrak tahun+sendiri tebal+dari temen+kerja terbalik terjun tidak+gerak tidak+sahut tiga tinggi+dekat tolong+bantu
 tolong+dari trotoar+jalan tusuk umur+3 yang+sudah ~2in> ~<bak ~<beg ~<bir ~<cul ~<dig ~<dun ~<ged ~<lif ~<nge ~<puk
 ~<rab ~<sir ~<ste ~<str ~<tab ~<tib ~<tus ~abra ~ala> ~alat ~alua ~ambe ~amit ~amuk ~ance ~apin ~arus ~atun ~awur
 ~ayi> ~baka ~bayi ~bir> ~boto ~brak ~culi ~dada ~dara ~deke ~digi ~dise ~egal ~eket ~enta ~eran ~eret ~erju ~esak
 ~gann ~goco ~golo ~hiri ~iapi ~iara ~ibac ~icar ~ingi ~iram ~isek ~ivin ~jani ~jatu ~jeri ~jun> ~kenc ~kera ~kul>
 ~kuma ~maki ~mpar ~ncen ~ndut ~ngam ~nged ~obek ~ogah ~olok ~pas> ~perk ~pil> ~puku ~rbal ~rini ~rjun ~robe ~rtel
 ~sau> ~seda ~sera ~suk> ~tabr ~tala ~terb ~trin ~tuny ~uar> ~ukul ~ulik ~wakn
6 4+hari ada+darah ada+kaki ada+napas ada+polisi adu akhiri ambil+layangan ampun anak+sd anak+tetangga anak+umur
 antara anyir apa+tidak api api+di asap+kemana aspal atap+ruko awalnya bacok badan+dingin badan+orang bagaimana+nih
 baju+spiderman bakar+asap bakar+di bakar+kasur banget+dia bangkai bantu+dulu bapak+dari bapak+tiri batuk+darah
 bau+bangkai bawa+alat bawa+senjata bayi+dibuang belatung bernyawa bisa+cepat botol cakar culik+anak cuma+ngomel
 dari+dalam dari+gudang dari+lantai dari+pohon darurat+medis datang+orang dekat+masjid depan+pintu di+antri di+bahu
 di+dalam di+gudang di+kebon di+saluran di+samping dia+sekap digigit+anjing dinsos+di ditinggal+bapak ditinggal+bayi
 ditusuk gawat gelandangan+itu gelandangan+ketemu gerak gigit guy hampir+mati hidup+lagi itu+kayanya jalan+sendiri
 jurang kalau+tidak kata+cuma kata+mau kayaknya+sudah ke+kali ke+tiang kebon+saya keguguran keguguran+di
 kejang+depan kejar+anak kelahi kelas kemana+mana kemarin+lapor kena+mesin kesakitan ketemu+bayi kirim+ambulans
 kok+petugas kunci+di lagi+cari luka maling masuk+jurang mati+aja mau+bunuh mau+culik md+di medis minta+tolong muka
 mulai mules nancep nangkring nangkring+di nih+di odgj+apa orang+depan orang+di orang+nya orang+tidur pakai+motor
 panggil+tidak pasien+lari pasung+di pegang pucat putus+jam rel rusak+pintu sana saya+4 saya+lepas saya+titip
 sebelah+bau segenggam segera senjata sesak+banget situ+cipondoh stroke suaranya sudah+lepas sudah+mau
 sudah+setengah sudah+tiada tadi+ternyata takut+meledak tapi+orang tarik tawuran tengah+jalan tenggelam teriak+ampun
 tertelan tiada tidak+bernyawa tidak+minum tidak+naik tidak+tolong tidur+selamanya tidur+tadi tubuh tumpuk+sampah
 update+korban usah+kirim yang+gantung ~<aer ~<api ~<asp ~<awa ~<bac ~<bib ~<gol ~<ika ~<kes ~<lac ~<mel ~<muk ~<ses
 ~<tru ~aban ~abun ~adak ~aku> ~amba ~anca ~apas ~arah ~aro> ~atas ~atuh ~baun ~bega ~bent ~beru ~bibi ~cep> ~dici
 ~dih> ~dut> ~ebal ~ebot ~eceh ~edak ~edis ~egug ~ejam ~elia ~emin ~erge ~erut ~esed ~etol ~gede ~gele ~ggam ~ggel
 ~gigi ~gkai ~gura ~guy> ~huny ~iada ~ibir ~ilap ~iler ~isam ~isau ~iten ~itod ~jang ~jura ~kalu ~kegu ~kosa ~kuti
 ~leta ~lok> ~mala ~mber ~mbus ~mele ~mpt> ~mpuk ~mule ~nanc ~napa ~ncep ~nci> ~ncin ~ngge ~ngit ~otol ~pala ~pega
 ~pemb ~penu ~petn ~pirn ~puca ~puka ~rak> ~rel> ~remb ~rgel ~sebo ~senj ~sira ~sor> ~stro ~suar ~sund ~tawu ~terg
 ~tiad ~todo ~trip ~trok ~tusi ~uban ~ucat ~ulai ~ulut ~umny ~undu ~ung2 ~waln ~wura ~yir>
5 6+keluar abis+kirim ada+siapa adu+kambing aja+saya amuk+di anak+autis anak+kandung apa+lagi apa+odgj api+sudah
 asap+hitam atap+gedung atap+pos badan bagaimana+ini bahu bahu+tol bahunya bakar+besar banget+tidak bangkai+dari
 bangun+di bangun+lagi banjir+lansia bapak+di bapak+yang baru+lahir bawa+arus bayi+baru bayi+dibungkus bayi+ditaro
 bayi+ditinggal belum+bisa biar+saya biasanya biru bisa+angkat bisa+ngomong bocah bts bugel+rt buka buntu bunuh
 busway butuh+bantu cape capek+saya cari+istri chat+terakhir cuma+dengan cuma+lihat cuma+mata cuma+pakai darah+dari
 dari+dunia dari+genteng dari+sekolah dehidrasi dehidrasi+parah dekat+situ dekat+stasiun dengan+minta depan+pasar
 di+becak di+kamar di+kontrakan di+mesin di+pasar di+rok di+tapi dia+baik dia+minum dia+sudah dicek+ternyata dipukul
 ditembak dulu+dia dunia eceng eceng+gondok end flyover+saya gang+masjid gas gelang+nama gondok gudang+kardus
 gudang+limbah hebat hilang+abis hp+tidak hpnya ini+bapak ini+bawa ini+yang jalan+kereta jam+12 jatuh+ke
 jembatan+sudah kaki+itu kalau+bisa kamar+saya kaos+merah karung+ada kayak+abis kayanya kayu+di ke+atas ke+end
 ke+mobil ke+rel kecil+di kecil+tidak keliling+kampung kelurahan+bugel kemarin+muncul kepala ketemu+bocah
 ketemu+potong kirim+foto kirim+video klien+amuk klien+di klien+tidak km+19 km+21 kompor kunci kuncir lagi+bersih
 lagi+lewat lagi+rusak lansia+e lansia+pingsan lansia+sebelah lansia+tidak lansia+yang lantai lantai+12 lapak
 lapar+sampai lapor+kemana lari+ke lewat+mana lihat+tangan limbah+api live live+tiktok luka+tembak lumpuh+masih
 lumpur makan+di makin manangih mandek masih+di masih+nyangkut massa masuk+mobil mata mata+putih mati mati+rasa
 mau+susul mau+turun mayat melahirkan menara mendadak merah+semua merah+tolong minggu+lalu minum minum+racun mulut
 mulut+busa napas+bapak napas+sudah nempel ngaku+ditinggal ngigau nongol2+lagi nya+kayak nyangkut+di nyeri odgj+amuk
 odgj+kejar odgj+lempar orang+laki orang+yang pakai+kayu pamit panggil panjat+tiang pas+upacara patah pembatas
 perahu petugas+minta petugas+spbu pikir pos+2 pukul+orang putar+di racun+di rasa+kaki reklame rel+dekat rel+sudah
 respon+panggil rok rumah+bakar rumah+haji rumah+warga sadar salah+satu sambar sarung satu+bawa saya+3 saya+aja
 saya+cape saya+chat saya+paksa saya+panas saya+pergi saya+susul sejak+kemarin sekarang+dia sekarat+di sekitar+taman
 semua+obat sendiri+umur sengaja sengat seret+pakai sesak siap+semua suami+masih suara+minta sudah+aman sudah+besar
 sudah+capek sudah+dengar sudah+lihat tabrak+di tadi+masih tahun+lepas takut+salah tali+dengan tangan+masuk telah
 temen tempat+tidur terakhir+ke tergeletak teriak+maling terlantar+sendiri ternyata+bukan tetangga+bakar
 tetangga+saya tidak+berani tidak+cepat tidak+jawab tidak+mau tiri tiri+pegang toilet+pom tolong+ada truk
 tulis+surat usus usus+keluar wa+nya wasiat yang+bikin yang+depan yang+mati yang+pergi ~<bay ~<bts ~<cai ~<dad ~<dic
 ~<ece ~<end ~<gil ~<hpn ~<jat ~<kep ~<lai ~<lem ~<loc ~<mat ~<mul ~<mun ~<nem ~<ngi ~<peg ~<pot ~<rah ~<sad ~<sun
 ~<tig ~aah> ~adar ~agan ~akin ~alny ~amaa ~arat ~asin ~atra ~awak ~bada ~bali ~ber> ~biru ~bisi ~boca ~bts> ~bun>
 ~bunu ~busa ~busw ~cah> ~cahi ~dehi ~dige ~diku ~disa ~dras ~duni ~ecah ~ecen ~ehid ~ejal ~ekla ~elet ~embe ~enge
 ~enti ~epal ~epi> ~epun ~etak ~etut ~gat> ~gau> ~geng ~ggun ~giga ~gil> ~gkok ~gond ~gugu ~heba ~hidr ~hin> ~hirk
 ~hpny ~iaki ~iasi ~idra ~igau ~ikal ~imbu ~indi ~inge ~inis ~inti ~inum ~ipec ~ipuk ~irka ~iru> ~jira ~kana ~kanc
 ~kepa ~krin ~kuli ~kup> ~lat> ~len> ~ler> ~lind ~live ~loto ~luar ~luka ~lut> ~marn ~matr ~medi ~mega ~minu ~mpel
 ~mpor ~nara ~ndad ~nego ~nemp ~ngap ~ngig ~ngih ~ngik ~nia> ~num> ~oba> ~ocah ~odon ~orin ~paha ~panj ~peca ~pese
 ~piki ~rahu ~rekl ~ril> ~rlam ~rnan ~roke ~runt ~sana ~saru ~sesa ~siat ~ssa> ~susu ~sway ~taga ~tah> ~tasn ~teng
 ~timb ~tiri ~tong ~tora ~truk ~tuin ~ugur ~ukin ~ules ~ulin ~umat ~unci ~unia ~unuh ~unyi ~uswa ~way> ~yeri
4 14+ada 2+stasiun 3+tahun 6+rw 9+tahun =breath abis+sekarang ada+api ada+gelang ada+odgj ada+respon ada+suaranya
 ada+tadi aer air alat+di alfa+sukasari ambil+dia ambruk+di ambruk+pas amuk+lagi anak+main anak+sundut antri+sembako
 apa+cuma ari atas ayun badan+saya badan+sudah baju+duduk balkon+apartemen bangun bangun+dari bangun+sudah
 banjir+bapak bantu+segera bapak+sudah batang bawa+cari bayi+merah bayi+sudah begal+masih belakang+gudang
 belakang+sekolah belulang belum+ambil belum+muncul bengkok bensin+kebon berkenan bibirnya+biru bicara+tidak
 biru+semua bisa+apa bisa+gerak bisa+jawab bisa+melek boneka+di botol+susu bukan+boneka bukan+simulasi bunuh+saya
 bus+jatuh cuma+bisa cuma+tidur dada+tidak dalam darah+lagi dari+bawah dari+kamar datang+saya dekat+jalan
 dekat+lampu dengan+dia dengan+sekali dengan+tali dengan+tetangga depan+alfa depan+indomaret deres di+aspal di+dapur
 di+foto di+gubuk di+kp di+kursi di+lajur di+meja di+pagar di+parkir di+pintu di+tangan di+tempat di+tumpuk di+wc
 dia+bacok dia+naik dia+sayat dibungkus+kresek die+sudah dijemput+orang dilempar ditaro ditembak+orang e+tidak
 eh+maksudnya foto+itu gagang+pintu gali gang+makam gemeter gempa+tadi genteng+rumah gerak+lagi gerak+tidak
 golok+gang golok+kemarin got+tusuk gudang+jalan hitam+bengkak igd ikut+saya indah+ada ini ini+orang inyo isi+minta
 istri+yang itu+boleh itu+ngaku jalan+ribut jembatan+ciledug jorannya jorannya+ada jpo+tangcity juga+sudah kaca
 kaki+tabrak kalau+dari kalian kamar+sebelah kambing+sudah kami+jatuh kami+ketemu kami+lagi kami+tutup kandung
 kantor+saya kata+jangan kata+kalau kata+tidak kawat kaya+mau kayu kayu+panjang ke ke+bawah ke+genteng ke+kabel
 ke+kandang ke+leher ke+rs kebon+pisang kecantol kecil+tinggal kelapa+tidak kelas+1 keluar+darah keluarganya+di
 kembar kena+orang kendaraan keras kereta+di kereta+mau kereta+nanti kesamber+petir ketemu+kepala ketuban+sudah
 kira+umur kirim kirim+orang kok+ada kok+badan kok+sekarang kondisinya kontrakan+pada korban+jiwa kudu
 kudu+bagaimana kuku+biru lagi+besok lagi+kerja lah+tidak lahir+di lajur laki+meninggal laki+yang langitnya
 lansia+lumpuh lansia+pikun lansia+tabrak lantai+10 lantai+5 lapor+ada lapor+odgj lari+di lebam lengan lepas+di
 longsor luar lunas mabuk+tidur makan+sudah maling+masih maling+masuk mana+ini mandi+terus masih masih+langsung
 masih+nempel masih+putar masuk+rumah mau+bangun mau+hidup mau+hilang mau+sudah mayat+bukan meja meledak+di
 menit+belum merah+dia minta+ampun minyak miring mobil+pada mogok+di motor+ketemu muka+biru mulu+dari muntah
 napas+tidak netes ngiler ngomong+ngaco ngumpet no+14 nya+belum nya+tidak nyamber nyender+ke nyulut odgj+anak
 odgj+jauh odgj+ke odha ogah ojol orang+duduk orang+got orang+kp orang+masuk orang+meninggal orang+ngambang
 orang+tabrak otak oto pacar+saya pakai+alat pakai+popok pamit+semua pamitan panas+41 panjat+tower pasang+ring
 pasar+umur pasung pegang+perut pegang+pisau pelan+di pelapor pembantu pengendara penumpang penumpang+angkot perawat
 perempuan+berdiri perempuan+di perempuan+duduk perempuan+muda pergi+ditinggal pertigaan+kreo petugas+belum
 petugas+puskesmas pinggir+orang pintu+kamar pizza pkk plastik+hitam pohon+depan pohon+kelapa polisi+belum
 poris+tidak potong+kaki pukul+gelandangan pulang+sekolah punya+warung putih+semua rawa+rt raya+pasar rembes
 respon+dengan ribut+rebut ring rumah+no rumah+sebelah rw+2 sabun sadar+turun sampai+juga sampai+pingsan
 sampai+tidak sarung+di saya+ambruk saya+biru saya+demam saya+dicekik saya+kalau saya+ketok saya+ngumpet saya+nyasar
 saya+pasung saya+pulang saya+putus saya+sekap saya+sekarang saya+sudah saya+tertelan saya+tidak sd+kelas sejak+jam
 sekap+tidak sekarang+amuk sekarang+muntah sekarang+orang sekolah+minta sempat+kata semua+sekarang sengat+tawon
 senin+kemis sepatu sepatu+sudah sepeda+tabrak serang+jantung si simulasi+ini spiderman stasiun+poris strip
 suami+mancing suaranya+tadi subroto+dekat sudah+baca sudah+bau sudah+luka sudah+mulai sudah+pada sudah+pernah
 sudah+saya sudah+senin sudah+tulis suka+tidur surat+untuk suruh tabrak+kereta tabrak+lari tabrak+motor tabrak+tiang
 tabrak+truk tabung tadi+cuma tadi+dia tadi+tangis tahu+siapa tahun+baju tambang tamu tangan+manusia tanggul
 tanpa+identitas tapi+dari tarik+anak tarik+naik taruih telanjang+jalan telanjang+tidur telen telungkup
 tenggelam+kali tenggelam+ke tepi terakhir+kata tergeletak+di teriak+minta teriak+tolong terjebak+di
4 tertelan+kelereng terus+ambruk terus+hp terus+panggil tiang+bendera tidak+berhenti tidak+datang tidak+dia
 tidak+melek tidak+tahu tidak+waras tidur+aja tidur+dari tidur+mulu tidur+terus tiga+anak tiktok tina tindih titip
 tolong+cepat tolong+jangan tolong+pln tower+bts tu+lah tua+itu tukang+potong tulang+belulang tunggu+lama
 tunggu+saya ubah umur+2 via waras yang+berani yang+dua yang+lama yang+lewat ybs+bawa ~<abu ~<air ~<amp ~<ayu ~<bad
 ~<beu ~<buj ~<cha ~<dal ~<dar ~<dik ~<dor ~<eta ~<gas ~<gaw ~<get ~<gin ~<guy ~<heb ~<idu ~<igd ~<ini ~<iny ~<jor
 ~<ke> ~<laj ~<liv ~<lk> ~<lua ~<luk ~<lun ~<maj ~<med ~<meg ~<mej ~<men ~<mer ~<nim ~<nje ~<nyu ~<odh ~<oga ~<ojo
 ~<ota ~<oto ~<piz ~<pkk ~<pre ~<puc ~<rat ~<reb ~<rel ~<run ~<si> ~<sua ~<tub ~<uju ~<via ~adan ~aer> ~air> ~ajik
 ~akny ~aksa ~alia ~alin ~ame> ~angi ~anje ~anus ~anya ~araa ~arny ~arui ~arum ~arya ~asai ~asta ~atah ~aut> ~awat
 ~bam> ~bere ~berl ~beti ~beur ~bini ~bola ~caka ~celu ~chat ~cir> ~coco ~dala ~dann ~dar> ~dekn ~der> ~derm ~dicu
 ~digo ~diin ~dimi ~diny ~dip> ~dola ~ebam ~ebra ~ecan ~eden ~edip ~ejer ~ekep ~ela> ~elah ~elua ~elun ~emas ~emet
 ~enja ~era> ~erub ~erud ~eten ~etes ~etis ~ganj ~gata ~geme ~ggul ~giku ~gile ~gin> ~gitn ~gkup ~gsor ~gul> ~gun>
 ~gunk ~hent ~icoc ~igd> ~igoy ~ikto ~ilem ~imin ~inya ~irim ~itua ~itus ~ive> ~izza ~jari ~jel> ~jora ~kabe ~kany
 ~kap> ~kary ~kawa ~kayu ~kede ~kela ~kero ~khir ~kudu ~kunc ~kuri ~lahi ~lai> ~lain ~laju ~lam> ~lek> ~lian ~lita
 ~loc> ~low> ~lula ~lumn ~luna ~lutn ~maji ~mata ~mbak ~mban ~mbes ~mbun ~menn ~mit> ~mita ~mrt> ~muka ~munt ~ndih
 ~nete ~ngag ~ngaj ~ngat ~ngeb ~ngoc ~ngso ~ning ~niny ~ntur ~nuh> ~nusi ~nyel ~nyem ~nyer ~odha ~ojol ~ong2 ~osia
 ~otot ~paca ~pal> ~pamp ~par> ~pasu ~pene ~pide ~piny ~pisa ~pizz ~pkk> ~poto ~pur> ~puse ~puta ~raan ~raki ~rame
 ~rany ~ras> ~rat> ~regu ~reta ~rken ~rtem ~ruba ~rudu ~ruih ~ruk> ~rum> ~rutn ~ryaw ~sabu ~san> ~sany ~sap> ~sapn
 ~satu ~seka ~sele ~semi ~seng ~sent ~sin> ~siny ~sis> ~spid ~sung ~tabu ~taha ~tamu ~temb ~tepi ~tert ~tikt ~tina
 ~tok> ~tol> ~tot> ~tubu ~tuh> ~uara ~udu> ~uik> ~ulat ~ulua ~unas ~user ~usus ~utan ~utny ~wahn ~yahn ~yamb ~yele
 ~zza>
3 1+jam 10+mnt 112+terus 2+hari 2+ruko 20+menit 3an =food a+pisau abg abu ada+asap ada+belatung ada+belum ada+bocah
 ada+denyut ada+guna ada+jawab ada+maling ada+murid ada+nyawa ada+siswa ada+sora adik+saya adus aer+dari aia
 air+panas air+tidak aja+dia aja+jalan aja+sih ajak alat+botol almarhum+istri ambil+pisau ambruk+sekarang
 ambruk+tabrak ambulans+kami anak+4 anak+kelas anak+tabrak anak+teriak ancam+warga angin+ke angkat angkot+di
 angkot+tabrak angkot+tolong anjing+odgj antri apa+tapi ari+arinya ari+belum arinya asap+sudah astaga atap+pasar
 atas+pagar atep autis+6 bahaya+tabrak baju+anak bak+sudah bakar+gang bakar+warga balkon banget+dari bangunan
 bank+bri banyak+lansia bapak+demam bapak+mau baru+turun bau+gas bau+menyengat bau+sampai bawa+dengan bawa+racun
 bayi+buang bayi+jalan bayi+masih beberapa becak belakang+warung bensin+dengan berhenti besar+cikokol besar+pas
 besok besok+kalian besok+tidak betisnya biarin biasa+mangkal biji biji+rambut bisa+distop bisa+kembali bisa+ketemu
 bisa+napas blok+c bocah+2 bola+mata botol+rusak bujang buka+baju bulan+di bulan+keluar buruh buruh+pabrik busa by
 by+a c caah caina caina+untuk cape+banget cari+dari cari+itu cari+tapi cari+tidak cat+bakar cepat+lansia
 cepat+orang chat+jaga ciledug+indah cimone+jaya cipondoh+tidak cisadane+dari cisadane+dekat cubit cuma+geleng
 dada+sakit dagang+di dalam+tas dan+titip dangkal darah+tidak dari+grogol dari+jam dari+jembatan dari+jpo
 dari+minggu dari+pintu dari+posisi dari+sumur dari+tumpuk datang+dia dekat+ada den dengan+keluarganya dengan+tas
 dengan+terus depan+bank depan+karaoke depan+sdn depan+terminal di+atep di+bak di+balkon di+bibir di+eceng
 di+gerobak di+halte di+jangan di+karung di+leher di+perlintasan di+pertigaan di+poster di+rest di+sana di+sawah
 di+sebelah di+semak di+tangga di+terminal di+trotoar dia+has dia+lagi dia+serang dia+took dibacok+gang dibawa+lari
 dikalungin dikenal dikepung dipukul+laki dirubung diserang distop ditaro+dalam ditaro+depan ditaro+di ditusuk+di
 doa dong+ini down dua+menit dua+orang emas empat gagang gandengan+di gang+damai gang+dekat ganggu+jiwa gantung+di
 gedung gelandangan+jalan gelandangan+kejang gelantungan gelantungan+di geleng genangan giling golok+jalan
 gondrong+ada got+tabrak grup+rt guna guna+lagi guru+lapor halte+smpn hamil hamil+7 hapenya hapenya+mati has+a
 hati+kel hilang+laki hitam hitam+dari hujan+di hujan+karunya hutang ijo+ada iki industri+manis infeksi info+112
 info+tambah ini+bukan ini+lagi ini+mau irigasi irung itu+aja itu+bukan itu+jatuh itu+satpam itu+suka itu+untuk
 jadi+mayat jalan+besar jalan+pelan jalan+sinar jam+1 jam+10 jam+11 jamaah jangan+lama jantung+jalan jari+potong
 jari+putus jejeritan jembatan+gerendeng jembatan+tol jendela jual+tiba jurumudi+lama kabel kabel+listrik kacau
 kaki+kena kaki+kolong kaki+manusia kamar kancaku kantor+pos karung karyawan kasir kata+bapak kata+ini kata+untuk
 kata+yang kayak+tindih kdrt ke+lapak ke+pagar kebon+tidak kec+batuceper kecamatan+benda kecil+sedot kejar+bocah
 kejar+di kejar+warga kel+sangiang kelereng keluar+belatung keluar+busa kemarin+anak kemarin+tapi kembali+bawa kena
 kena+serang kencang+banget kepala+belakang keras+tapi kereta kereta+bandara kereta+sudah keringet keringet+dingin
 kerupuk+sendiri ketemu ketemu+dia ketemu+orang ketemu+sampai ketok kira+4 kira+mabuk kok+tidak konter konter+hp
 kontrakan+nomor kontrakan+sebelah korban+luka kp+jurumudi kp+rawa kuat kuat+jalan kuku kuli lagi+dikeroyok
 lagi+jalan lagi+jual lagi+kereta lagi+nih lai laki+darah laki+di laki+tanpa lalat+ijo lama+dekat lama+orang
 lampu+nyala lansia+makan lansia+sesak lansia+terjebak lansia+tu lantai+dua lap lap+via lapak+orang lapak+rongsok
 lapangan lapangan+belakang lapor+tadi lari lari+takut lemari lemas+banget lempar+rumah lewat+jalan lewat+pagar
 lewat+wa libur lidahnya lift lihat+jalan lihat+lampu lima loc lok+jalan loteng luar+pagar luka+infeksi lunas+kalau
 luntur makam+sukajadi makan+sekarang makan+tapi maling+di mall+ada manusia masih+jalan masih+kecil masih+minta
 masjid+kunciran masker masuk+giling masuk+mesin mata+buka mata+melotot mau+bakar mau+bikin mau+pindah mayat+laki
 melek melotot mendesis mengambang+di meninggal+tadi menunggu+polisi menyengat merem merem+terus meresahkan minta+ke
 minum+oplosan minum+sabun mobil mobil+mogok mogot+jam motor motor+jalan motor+masuk motor+orang motor+tidak
 muka+pucat mules+dari mulut+miring munggah muntah+terus murid naga naik+pagar nak napas+di napas+kolong
3 napas+tinggal naro nasi ngapung ngarenghap ngejogrok+di ngitung ngumpet+di nomor+7 nyebar obat+nyamuk odgj+di
 odgj+jatuh odgj+pegang odgj+rusak odgj+seret orang orang+ambruk orang+belum orang+odgj orang+pakai orang+sakit
 orang+sambil ormas pabrik+bakar pada+bawa pada+ngerem pahanya pakai+kursi palang panggil+cuma panggil+diam
 panik+suami panjat+pagar papan parah+di pasar+kunciran pasar+poris pasung+dengan pegang+golok pegang+kabel
 pelapor+ketua pelipis+robek pelo pembatas+jembatan pembeli pembersih pendatang penelepon penelepon+tetangga
 penumpangnya perahu+terbalik pernah+keluar pesan+terakhir petani pikun+naik pinggir+gedung pinggir+jembatan
 pingsan+dekat pintu+kunci pisang+belakang pisau+depan polisi+depan polsek popok pos+ronda posisi+dengan potong
 potong+tubuh pukul+saya pulang+tadi punggungnya pusernya q raba+anak racun+rumput racun+tikus rapat ratus rawa
 rebut rebut+lapak regulatornya rel+ada rel+stasiun respon rokok+kata ronda rs+kami rt+ada ruang+tamu rujuk
 ruko+pinang rumah+apa rumah+belum rumah+makan rumah+orang rumah+rt rumah+tetangga rusak+motor rusak+orang
 sadar+depan sadar+di sahut sakit+jiwa sambil+pegang sambil+senyum sambil+teriak sampai+sini sampai+step
 samping+gardu sanggup sangiang+jaya sapi sar satpam+mall satu satu+sudah satu+yang saudara+umur saya+ambil
 saya+angkat saya+badan saya+bener saya+buka saya+kumat saya+masuk saya+sembunyi saya+sering saya+tahan saya+untuk
 sekarang+banget sekarang+bawa sekarang+berdiri sekarang+cekik sekarang+kejar sekarang+lempar sekarang+masuk
 sekarang+pegang sekarang+tunggu sekuriti selokan+depan semak sembako sembunyi semprot+tidak semua+terus sendiri+itu
 sendiri+pakai senjata+depan senjata+di senjata+kata serang+warung seret+anak setengah+jam setoran setrika si+bapak
 sinar sinar+hati siswa sopir status+wa stroke+sekarang sudah+10 sudah+15 sudah+aja sudah+dada sudah+dikalungin
 sudah+kejang sudah+panjat sukajadi sukasari sukuna susul+almarhum sutet syarat+lapor tabrak+aja tabrak+bus
 tabrak+by tabrak+pohon tabrak+roda tahan tahu+hidup tahun+jalan tahun+kunci tahun+pisah tahun+rambut tahun+tangis
 takut+banget takut+tapi tali+sudah taman+tidak tambah+korban tambah+sekarang tangan+anak tangga+sekarang tangis+di
 tangis+sendiri tangis+tidak tangkal tanya+ini tapi+kok tarik+tidak tas+belanja tas+tidak tebal tebus telepon+112
 telungkup+di teman teman+saya tembok+ambruk tembus tempat+wudhu tengah+rel tengah+tol tenggelam+situ teriak
 teriak+dia terjun+dari terowongan tersedak terus terus+dari terus+kalau terus+kata terus+odgj terus+orang
 terus+sudah tetangga+di tiang+listrik tiap+dua tidak+buka tidak+dikenal tidak+keringetan tidak+nongol2
 tidak+nyambung tidak+pernah tidak+sanggup tidak+tetangga tidak+ubah tidur+keras tidur+sekarang tidur+semua tingga
 tinggi tinggi+3 tinggi+sampai toko+emas tolong tolong+bagaimana tolong+cari tolong+di tolong+kalau tolong+petugas
 tolong+polisi took tpa+rawa tua+di tua+yang tukang+parkir tukang+rumput tukang+sayur tulang+nongol tulis+pesan
 tumpang+tanya tumpuk tunggu+dijemput turun+kata ud umum+taman umur+3an untuk+semua upacara utang+lunas utuh
 wae+saya waras+dari warga warga+lapor warung+pecel wkwk+ada woi+ada wudhu yang+kenal yang+pingsan ybs+serang ~3an>
 ~<3an ~<abg ~<aia ~<akh ~<ast ~<ata ~<ate ~<aya ~<bec ~<bes ~<bij ~<by> ~<c> ~<caa ~<cam ~<cap ~<cub ~<dem ~<dil
 ~<dow ~<gen ~<gla ~<gon ~<hes ~<iki ~<ins ~<iri ~<iru ~<jar ~<jej ~<jer ~<kac ~<kak ~<kaw ~<kay ~<kdr ~<keb ~<kei
 ~<kin ~<kum ~<kun ~<kus ~<lib ~<lip ~<lot ~<may ~<mob ~<nad ~<net ~<ngn ~<nyi ~<nyo ~<ora ~<orm ~<pej ~<pis ~<pop
 ~<q> ~<rap ~<reg ~<rem ~<rob ~<sek ~<sel ~<sis ~<ten ~<tep ~<too ~<uba ~<ud> ~<uda ~<uja ~<upa ~<wud ~abet ~abg>
 ~abok ~acau ~aci> ~adu> ~adus ~afas ~ahun ~ahut ~aia> ~ain> ~aira ~ajad ~akhi ~ako> ~ambr ~an2a ~angu ~anin ~anny
 ~ape> ~arap ~asia ~asir ~asuk ~atap ~atep ~ator ~atu> ~bakn ~bako ~balk ~bann ~bat> ~bate ~beca ~begi ~bek> ~berd
 ~berh ~beso ~bica ~biji ~bit> ~bok> ~bol> ~bruk ~buja ~buju ~buki ~buny ~buti ~caah ~cain ~cakn ~caku ~cau> ~ceh>
 ~cium ~cor> ~dany ~dela ~dha> ~dhu> ~diaj ~diar ~diik ~dila ~dipu ~diri ~diru ~dist ~doa> ~doai ~down ~drt> ~dung
 ~dus> ~ecak ~edad ~edeb ~edun ~egan ~egap ~egde ~egul ~ekan ~ekny ~ekur ~eler ~elmn ~elo> ~elot ~elul ~elup ~elur
 ~emab ~emu> ~emua ~emut ~enag ~enar ~enel ~enem ~enku ~enur ~erak ~erci ~erem ~eres ~erhe ~erhi ~eria ~erib ~erow
 ~erse ~erus ~esek ~esis ~esok ~espo ~etek ~etem ~etok ~etor ~euin ~euk> ~eura ~eure ~fala ~fasn ~feks ~gacu ~gai>
3 ~gaja ~gal> ~gap> ~gawa ~gdeg ~gedu ~gend ~gera ~geri ~gete ~ggar ~ggi> ~ggil ~ggup ~ghap ~gih> ~gili ~gint ~gitu
 ~gkan ~gkat ~gket ~goro ~gula ~gunc ~gup> ~gus> ~h2an ~hake ~hami ~huta ~iaja ~iak> ~iapa ~ibur ~icab ~icel ~icub
 ~idah ~idun ~ift> ~igas ~iiku ~iken ~ilas ~impu ~infe ~inyo ~ipak ~ipat ~ipeg ~irab ~irig ~irik ~irub ~irun ~iset
 ~iste ~isua ~itah ~itar ~ium> ~ius> ~jaga ~jan2 ~jeba ~jebo ~jeje ~jika ~kaca ~kaja ~kakn ~kdrt ~keli ~kep> ~kepo
 ~kepu ~kere ~kitn ~klam ~ktok ~kuat ~kuna ~kuny ~laki ~lamb ~lape ~lari ~lase ~lato ~lema ~lemb ~libu ~lida ~lift
 ~lkon ~lmny ~lote ~lunt ~maah ~mak> ~manu ~many ~mar> ~mask ~mass ~maya ~mbul ~men> ~menk ~mero ~mete ~miri ~mobi
 ~mpil ~mua> ~muri ~n2an ~nadi ~nafa ~nann ~ndat ~ndek ~ndes ~ndua ~nduk ~nele ~nemu ~nfek ~ngab ~ngac ~ngah ~ngej
 ~ngen ~nggg ~ngha ~ngnt ~ngun ~ntah ~ntir ~nuh2 ~nyeb ~nyob ~oain ~oaln ~obil ~obra ~ok2> ~olot ~ons> ~ook> ~opin
 ~opir ~opok ~oron ~ost> ~oten ~otor ~pano ~peja ~peke ~pel> ~pelo ~pili ~pin> ~ping ~plas ~pok> ~popo ~prem ~puki
 ~rah> ~ram> ~ratn ~rdar ~rebu ~rem> ~resp ~rger ~rhen ~riak ~rid> ~rim> ~rip> ~riti ~rkan ~roga ~rok> ~rond ~rowo
 ~rubu ~sada ~sahk ~samb ~sapi ~sege ~sek> ~seke ~semu ~seto ~sihi ~sker ~sopi ~soso ~spal ~spon ~stag ~suap ~suki
 ~suku ~tam> ~tebu ~temu ~terh ~teri ~tero ~teru ~tet> ~ting ~tir> ~took ~torn ~tura ~uak> ~uann ~uat> ~ubah ~uber
 ~ubuh ~udhu ~uh2a ~uing ~ujur ~uka> ~ukaj ~ukun ~umpe ~umpu ~ungi ~upac ~ureu ~urid ~urit ~uruh ~usan ~usia ~usul
 ~utet ~via> ~wasi ~wudh ~yeba ~yemp ~yira ~yoba ~yun>
2 05+kelurahan 1+1 11+di 2+5 2+kunciran 2+no 2+strip 21+tidak 2th 3+hari 3+kali 3+menit 3+tidak 30+tahun 40+biji
 45th 7+bulan 7+pinang 9+bulan 9+perum =body =child =still =work a+guy a+laki abis+minum ada ada+ari ada+bocor
 ada+is ada+keluarganya ada+kendaraan ada+plastik ada+reaksi ada+saya ada+senjata ada+surat ada+terminal aernya
 air+keran aja+badan aja+dari aja+hidup akhiri+semua alat+kaca alat+ke alat+nya alfamidi+jalan alhamdulillah+sudah
 all ambrol ambruk ambruk+depan ambulans amis anak anak+anak anak+bayi anak+dan anak+jalan anak+kunci anak+masih
 anak+minta anak+minum anak+pasung anak+setrika anak+tapi aneh angkat+kepala angke+dekat angkot angkot+dengan
 anjing+rabies antena apa+aja apartemen api+dari api+makin api+merembet api+nya arah+karawaci ari2nya asap
 ashari+neroktog atap+masjid atas+becak atas+perhatiannya atas+rel atas+semua ayam+dengan ayodhya+cikokol baal
 backup badan+biru badan+lemas bae bagus baju+kuning bakar+gudang bakar+lapak bakar+tolong balita+ditinggal
 balita+jalan banget+ini banget+lihat bangku+tunggu bangun+depan bangun+kolong banjir bantal banyak+terus bar
 baru+15 baru+bisa baru+lihat baru+saja basah+darah basah+merah baterai batuk bau+amis bau+tidak bawa+batu
 bawa+bensin bawa+botol bawa+cair bawa+jerigen bawa+obor bawa+tabung bawa+tali bawa+tambang bawah bawah+pintu
 bayi+demam bayi+prematur bayi+umur beberapa+laki becak+tua bedeng+pasar begal+kasir begini+saya begitu
 belakang+mesjid belakang+pasar belakang+rw belakang+stadion belum belum+angkat belum+kembali belum+masih
 belum+pulang belur bendungan bensin benteng+betawi berani+dekat berantakan beras+kata berdiri berenang bernanah
 bernyawa+di berserakan+di bersuara beruntun besok+saya bestie bestie+saya betawi betawi+tanah beureum biar
 biasanya+diam bibir+kali bicara bicara+pelo bidan+tidak biru+muka biru+tidak bisa+bayar bisa+berenang bisa+cpr
 bisa+tutup biwirna blong+tabrak blue bocor+darah bocor+gas bodas bola+slapajang bolak bolak+kembali bongkar box
 bri+jalan bri+poris buaya bugel+sudah bujang+saya buka+pintu buka+tapi bukan+cuma bulakan bulan+ketuban bunyi
 bunyi+sesak busa+jalan cai cair+kata cekik+anak cekung cepat+dia cepat+tetangga cermin chat+kata chat+saya
 cimone+korban cium cium+bau coba copot cpr cross+lampu cuma+teriak daan daan+mogot dada+di dadah dagang+berantakan
 dalam+ada dalam+sumur dalam+tidak damai+pabuaran dan+menolak dan+tidak danau danau+cipondoh darah+dekat darah+di
 darah+duduk darah+lemas darah+sudah dari+gandengan dari+kebun dari+loteng dari+pos darurat datang+ke dekat+cimone
 dekat+kedaung dekat+lapangan dekat+the demam demam+lemas dengan+a dengan+alat dengan+baju dengan+bapak
 dengan+bensin dengan+dari dengan+dompet dengan+hormat dengan+kami dengan+kata dengan+kayu dengan+korek denyut+sudah
 denyut+tidak depan+giant depan+kantor depan+kebon depan+kontrakan depan+lapangan depan+tangcity di+bajaj di+bakar
 di+belakang di+cisadane di+emper di+facebook di+grup di+jendela di+kali di+kasur di+kembali di+kusen di+lift
 di+pinggang di+plastik di+pondok di+rusunawa di+saya di+selokan di+tanah di+teras dia dia+amuk dia+begal dia+cekik
 dia+di dia+keluar dia+kirim dia+looks dia+makan dia+masih dia+mulai dia+odgj dia+rusak dia+tawa dia+tulis dia+wants
 diabet diam+hari diare dibungkus+kain dicekik digigit+ular dijual+orang dikasih+makan dikejar dikipasin
 dikipasin+tidak dikit+tapi dilempar+ke dipukul+pakai dirubung+lalat ditinggal+surat doang+jalan doang+tapi
 dong+cepat dor dorong dua+gang dua+sudah duel+pakai duga duga+ganggu dulu+bapak dumpit+gandasari e eh+itu eh+kumat
 emang+tidak emperan+toko eta etalase facebook falah falah+gondrong foto+dengan foto+tangan gandengan gang+belakang
 gang+buntu gang+langgar gang+mau gang+mawar gang+pinang gantung+hari gardu+pln ge ge+tidak gelandangan+laki
 gelandangan+sesak gelandangan+setrum gelandangan+terus gelandangan+tidak gelem gendong+bayi geng geng+motor
 genteng+ke gerak+dengan gerak+dikit gerak+saya gerbang+pabrik gerobak+yang get get+up gigit+kobra gigit+orang
 gigit+tangan gigit+ular gini golok+cari golok+dekat golok+ke golok+keliling golok+kp golok+putar golok+sambil
 gorong got+besar goyang grab grup+kelas gubuk+lahan guling guru+tk guy+dengan habis+2 haji+mean halte+cikokol
 halte+sampai halte+tayo hamil+9 hamil+tua hari+kantong hari+tangkal harus+lapor has hear helm hes+darah hilang+20
 hilang+juga his hitam+jalan hormat+kami hp+dengan hpnya+ditinggal hpnya+tidak iduik idungnya+tidak industri
2 ini+anak ini+bagaimana ini+chat ini+dorong ini+temen ini+terakhir insulin itu+kakak itu+ketemu itu+teriak
 jadi+gini jaga jaga+anak jaga+saya jaksel jalan+baru jalan+benteng jalan+cepat jalan+curi jalan+gatot
 jalan+industri jalan+mangga jalan+motor jalan+ngelem jalan+pinang jalan+rel jam+bisa jangan+sampah jarum jatuh+dan
 jatuh+tembok jaya+rt jaya+samping jaya+sudah jebol jembatan+kaki jembatan+layang jemput jemput+saya
 jendela+kontrakan jerigen jerigen+bensin jinjing jiwa jiwa+itu jok jual+es kabeh kabeh+di kabel+gang kaca+di
 kaca+tutup kain kakak+odgj kaki kaki+busuk kaki+depan kaki+kegiles kaki+nongol kaki+orang kaki+patah kaku+di
 kamar+ketemu kamar+kontrakan kamar+yang kami+di kami+melihat kami+tunggu kampung+ledug kampung+sewan kantong
 kantor+kecamatan kapalonyo kapan+saya karang+sari karunya+dia karyawan+masuk kasur+sebelah kata+kerja kata+tidur
 kaya+ikan kaya+kertas kayak+ikan kayu+gang kayu+runcing ke+danau ke+luar ke+semua ke+tower kebon+pengkereun
 kecamatan kecamatan+periuk kecil+ditinggal kecil+hilang kecil+kunci kecil+sendiri kedaung+ada kegiles kegiles+truk
 kejar+orang kel+poris kelahi+depan kelas+2 kelilit keluar+ada keluar+bawa keluar+percikan keluar+pisau keluar+sudah
 kelurahan+panunggangan kemarin+itu kemarin+masih kembali+dia kembar+umur kemis kena+anak kena+golok kepala+dulu
 kepala+orang kepanasan kepanasan+di kering+nongol keringetan kerudung+hitam kesedak kesini+ada kesini+dia ketauan
 ketemu+adik ketemu+obat ketemu+warga ketua+rt ketuban+5 ketuban+di kh+hasyim khilaf kimia kios+kami kios+pulsa
 kira+tidur kirim+damkar klien+serang kobra kolam+renang kolong+truk kompor+meledak konblok kontrakan kontrakan+bau
 kontrakan+belakang kontrakan+tidak koordinasi korban korban+darah korek korek+dengan kosku kosong+belakang
 kosong+itu kosong+jalan kosong+panunggangan kp+bulak kresek kresek+gerak ku+orang kuat+lagi kunci+sendiri
 kursi+belakang kursi+tunggu kusen lagi+juga lagi+kejang lagi+odgj lah lain laki laki+itu laki+jatuh laki+kejar
 laki+pingsan laku+masih lalat lalat+banyak lama+dia lama+tidur langgar lansia+ambruk lansia+belum lansia+itu
 lansia+masih lansia+raba lapang lapangan+bola lapangan+karang lapor+laki lapor+orang lari+orang laut ledug+tolong
 lemas lemas+semua lempar+batu lepas+lagi lihat lihat+tulang like lima+orang linglung+mau lintas lk lk2 loba lok
 lokasi+di looks loteng+dengar lotte lotte+mart lt+7 luar+minimarket luka+belur macet+di majikan majikannya
 makan+minggu makan+racun makin+besar makmur+blok malabar maling+ketangkep maling+maling mambu mambu+bangkai
 mana+tidak mandi+dengan mangkal+di mantan+pacar manusia+di mart masih+anget masih+bawa masih+duduk masih+merah
 masih+tabrak masih+tangis masih+utuh masjid+kel masuk masuk+gorong masuk+maling masuk+sumur mata+keluar mata+tidak
 mati+tidak mati+tolong mau+akhiri mau+anter mau+dilempar mau+nekat mayat+bayi mayat+nyangkut mean mean+parung
 meledak melepuh melihat+orang menangis mencong mencong+sebelah mending mending+saya menit+lalu menit+yang merah+kok
 merah+mata merah+tangis merah+veteran mercon+meledak mereka mereka+sudah merembet merembet+ke merpati+2 mesin
 mesin+press minggir+kereta minggu+ditinggal minta+backup minum+dari minum+pembersih minum+tolong mnt mobil+box
 mobil+hitam mobil+masuk mobil+orang mobil+panas mobil+warga mogot motor+di motor+dibawa motor+sekarang muara
 muda+odgj muko+surau mules+tiap mulesnya murid+perempuan mushola+nurul na naik nambo nambo+jaya nan
 nanas+panunggangan napas+bunyi napas+cepat napas+satu napas+senin napas+tidur nekat netes+dari ngambang+di
 ngapung+di ngedip ngepung ngomel ngomong+dengan ngomong+sekarang ngomong+tidak ngompol ngos ngucur no+7 nolongin
 nomor+9 nongol+dari nongol2 nunduk nurul+falah nyala+terus nyalain nyamber+ke nyamuk+cair nyawa nyawa+saya nyelem
 nyelonong+ke nyentuh+lantai nyolok obat+pasar obor odgj+itu odgj+laki odgj+lk odgj+meresahkan odgj+naik odgj+panjat
 odgj+pukul odgj+tidak ojek+tidak ojol+tabrak oleh ombak omong oplosan orang+bawa orang+besar orang+gang
 orang+ganggu orang+itu orang+pada orang+pegang orang+perempuan orang+pulang orang+telanjang orderan pabrik+manis
 padahal+cuma pagar+pembatas pajang+rt pakai+batu pakai+konblok pakai+pampers pampers panas+dengan pandang
 pandang+gelap panek+iduik panto panto+tidak papan+reklame parah parkir+pasar parkir+ramayana parkir+yang pas+antri
 pas+banjir pas+bener pas+jumat pasang pasar+anyar pasar+cimone pasar+lapangan pasar+lembang pasar+minggu
"""
