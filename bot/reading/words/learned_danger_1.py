"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
24 di+rel
22 mau+mati
21 bukan+wkwk
20 kemarin+belum sudah+jadi
19 saya+kemarin tidak+respon tidak+sadar
18 4+tahun saya+lagi serang
17 naik+ke rangka rusak+kaca
16 bawa+banjir dulu+tidak kalau+saya tali tidak+bangun ~ebaw
15 bantu+polsek di+tengah saya+takut tidak+napas ~<tal ~rjp> ~tali
14 ada+mayat kaku luka+parah patah+kaki sudah+tidak ~kaku
13 bawa+kayu bener+ada bukan+ini di+kebon dorong+orang film+bukan gantung+diri kejang sayat selamanya tidak+lihat
 tulang yang+biasa ~tula
12 2+tahun =strike di+pohon ini+ada itu+saya jatuh+dari kepala+bocor mau+lewat pingsan rumah+kosong saya+saya sekap
 sendiri+di ~<amu ~ejan ~ekap ~gsan ~mere ~ng2> ~yawa
11 =dead ada+bayi amuk banyak+banget bawa+pisau berdiri+di bisa+bangun cari+saya darah demam+tinggi di+pinggir
 dingin ditinggal+di hari+tidak jalan+raya jalan+tol kandang ke+atap kucing+saya melahirkan+di meninggal+di
 minum+baterai ngambang orang+mati rumah+kontrakan sekarang+juga sekarat tangan tetangga+teriak tidak+makan ~<nul
 ~acun ~ceki ~ding ~ekik ~git> ~igit ~ings ~kand ~setr ~tusu
10 =birth abis+kata ada+anak ada+besok ambulans+sekarang anak+kecil banting bawa+golok besar+banget biasa+tidur
 cekik di+kandang harus+bagaimana hilang+di ke+tengah kemarin+cuma mandi+rumah marah+hari masih+hidup nya+banyak
 raba racun saya+mau tidak+bisa yang+cari ~<adu ~<rac ~<ran ~acok ~baco ~bahu ~cun> ~kar> ~keja ~kesa ~keto ~ketu
 ~mend ~njat ~ntun ~nyal ~nyaw ~racu ~yala
9 =arms =limp =part ada+laki ada+rambut anak+itu api+besar bagaimana+sih bakar balita banget+sekarang belum+datang
 berani butuh+ambulans dari+kemarin denyut dia+kata digigit gantung gelandangan+yang gerinda jangan+cari kata+sudah
 kejang+di marah+belum meninggal minggu+tidak nanti+lagi odgj+bawa peluru petugas+kami pil sekarang+pingsan setrum
 sih+lama sudah+di sudah+kaku sudah+sesak sudah+siap takut+lapor temen+saya tengah+tol teriak+ampun tidak+kuat
 umur+4 umur+6 yang+ngambang ~<aru ~<dir ~<kej ~<set ~akar ~alit ~ayat ~bern ~cam> ~cok> ~esam ~etru ~gali ~gka>
 ~igig ~ikat ~kik> ~lany ~lemp ~ngsa ~nuli ~nyir ~nyut ~raba ~riny ~trum ~ving ~yut>
8 =blaze =stir ada+suara alat alat+dekat anak+umur ancam apa+tidak arus asap+item bakar+rumah dada dalam+rumah
 di+bantal di+lantai di+ruko di+toilet diam+aja dibacok gas+bocor ikat ikat+di indomaret+cimone ini+saya itu+sudah
 itu+ternyata kemana+di kena+peluru ketemu+mayat lempar lewat+orang mau+melahirkan minta+ambulans minum+semua napas
 nyala obat+sudah orang+kejang paksa panas+tinggi pergi+bawa perkosa pingsan+depan pohon+dengan rel+tidak rini
 saudara+saya saya+di seberang+tol sini+ada step stroke+di sudah+lewat sudah+rusak tahun+hilang tahun+sendiri
 tali+di tanya+kalau tiba tidak+dikasih tidak+gerak titip+kucing yang+sudah ~<anc ~<dig ~<ged ~<nap ~<tib ~<tru
 ~<tul ~<was ~aba> ~alat ~alik ~assa ~deny ~dike ~elam ~engg ~enta ~enum ~erko ~eroy ~iba> ~ibir ~ingi ~ingn ~iram
 ~jat> ~kera ~lik> ~luru ~muan ~muk> ~ncam ~nyo> ~osa> ~oyok ~paks ~pami ~pasn ~pelu ~rani ~rini ~rkos ~royo ~step
 ~tala ~terj ~tiba ~uar> ~ulut ~usuk
7 =sick ada+balita adu alat+marah balita+terlantar bangkai bantu+dulu batuk+darah bayi bayi+di belum+ketemu bibir
 bunuh culik cuma+marah darah+banyak datang+orang depan+saya depan+sekolah di+atas diri dompet+hilang golok golok+di
 identitas+di jari jatuh jembatan+cisadane kaki+bengkok kami+minta kayanya+sudah ke+jalan keluar kena+gerinda
 ketuban lagi+pegang lalu+cuma main+di mantan mau+terjun mau+tidur md minta+tolong naik+tower nyangkut obat+tidur
 orang+sekarat panggil+tidak panjat pinggir+flyover pingsan+di pingsan+lagi pisau pukul putar saya+guru saya+minum
 sayat+tangan senjata sih+tapi siram sudah+biru sudah+lemas sudah+mau sudah+sehat tabrak tapi+sekarang tenggelam+di
 terjun ternyata+sudah tiang+listrik tidak+keluar tidak+rasa tidak+sahut tidak+tolong tidur+terus tinggal+semua
 tinggi+dekat tolong+bantu trotoar+jalan trus usah+kirim yang+di yang+suka ~2in> ~<awa ~<bak ~<bib ~<bir ~<cul ~<dii
 ~<gol ~<his ~<lif ~<md> ~<nye ~<puk ~<rab ~<sir ~<ste ~<str ~<tab ~abra ~agan ~alua ~amba ~amit ~amuk ~arus ~atun
 ~awur ~ayi> ~baka ~bayi ~bent ~beru ~bibi ~bir> ~boto ~brak ~bunu ~ceng ~culi ~dara ~deke ~diap ~eket ~eong ~eran
 ~erte ~esak ~etol ~etub ~gann ~gkai ~golo ~ibac ~isek ~ivin ~jatu ~jun> ~keba ~kul> ~latu ~lut> ~lutn ~maki ~manj
 ~mbak ~mbus ~mpar ~mpuk ~nci> ~nera ~ngam ~ntin ~ogah ~olok ~pas> ~pemb ~perk ~pil> ~puku ~rak> ~rjun ~sau> ~senj
 ~sera ~siny ~suk> ~tabr ~trus ~ukul ~ulik ~unuh ~yat>
6 4+hari =hurt abis+ini ada+siapa adu+banteng ambruk+pas anak+hilang anak+main anyir asap+kemana atap atas+jembatan
 bacok baju+spiderman bakar+asap bakar+besar bakar+di bakar+kasur banget+mau bangun+tidak banteng bapak+dari
 bapak+jatuh bapak+tidak bapak+tiri bapak+yang bawa+arus bayi+dibuang bayi+ditaro begal belatung bengkok bernyawa
 biar+saya bisa+cepat botol buka busway cakar capek+saya cepat+kesini chat culik+anak cuma+lihat cuma+mata
 cuma+ngomel dari+jembatan dari+lantai di+dalam di+kamar di+tepi dia+sudah digigit+anjing dikeroyok diri+di
 ditinggal+bayi duduk+di end flyover+saya gawat gelandangan+ketemu gerak gigit guy hampir+mati hari+lalu hidup+lagi
 ini+bener jam+12 janin juga+sudah jurang kakak+saya kali+dengan kamar+saya kata+tidak kayaknya+sudah kayanya ke+end
 ke+kali ke+tiang kereta+lewat kesakitan kesamber ketemu+bayi ketemu+md kok+petugas kok+tidak kumat kumat+lagi
 kunci+di lagi+bawa lagi+rusak lama+banget lama+sakit lansia+jatuh lansia+yang lapor+kemana lapor+sekarang liar+di
 luka lumpur mabuk+tidur makin malah masuk+kolong mata mati mati+aja mati+rasa mau+culik mau+turun mendadak minggir
 minta+bantu minum motor+adu mules mulut ngocor ngomel+sekarang odgj+kejar orang+gantung orang+sekitar otak
 pagar+jembatan pakai+pisau pas pas+mau patah peluru+nyasar perut pisau+di rel rel+dekat robek rumah+belum
 rumah+lansia sakit+tapi sambar saya+abis saya+aja sebelah+bau segera sekarang+dia serang+petugas sesak+banget
 sudah+besar sudah+capek sudah+meninggal sudah+naik sudah+tiada sundut sundut+rokok takut+meledak tangan+masuk
 tapi+orang temen temen+kerja tenggelam terbalik tertelan tetangga+bakar tetangga+saya tiada tidak+bernyawa
 tidak+minum tidak+naik tidur+selamanya tiri tubuh tumpuk+sampah tusuk yang+bikin yang+pergi ~<bac ~<beg ~<dic ~<dun
 ~<end ~<kes ~<lac ~<mel ~<men ~<nem ~<ota ~<pot ~<ses ~<tus ~aah> ~abun ~aku> ~ala> ~alin ~ambe ~anca ~apas ~apin
 ~arah ~atuh ~busw ~digi ~dih> ~diku ~dise ~ebal ~embe ~emin ~eret ~erge ~erju ~gele ~ggam ~ggel ~gigi ~goco ~gura
 ~guy> ~huny ~iada ~iapi ~iara ~icar ~ilap ~iler ~imbu ~indi ~inge ~inum ~isau ~iten ~jang ~jani ~jeri ~jura ~kana
 ~kap> ~kepa ~kuma ~kuti ~leta ~lok> ~luan ~mala ~men> ~minu ~mule ~napa ~ndad ~ndut ~ngge ~num> ~nyel ~obek ~otol
 ~pese ~petn ~poto ~puka ~rbal ~rel> ~remb ~rgel ~robe ~rtel ~rum> ~sira ~suar ~sund ~sway ~teng ~terb ~terg ~tiad
 ~tiri ~tok> ~trip ~tuba ~tuny ~tusi ~ulin ~umny ~undu ~ungn ~uswa ~wakn ~way> ~yamb ~yir> ~yok>
5 2+stasiun ada+darah aja+saya aja+yang anak+sd anak+sundut anak+tetangga anak+tk apa+cuma apa+lagi api aspal
 atap+gedung atap+pos atap+ruko badan badan+dingin badan+orang bagaimana+ini bagaimana+nih bahu bahunya
 balkon+apartemen banget+dia banget+tidak bangun+di banjir+bapak bau+bangkai bau+menyengat bawa+senjata
 bayi+dibungkus bayi+ditinggal belum+bisa biru biru+semua bisa+angkat bisa+apa bocah+2 buka+baju cuma+dengan
 dada+sakit dada+tidak darah+dari dari+dunia dari+sekolah darurat+medis dehidrasi dehidrasi+parah dekat+lampu
 dekat+masjid denger+suara depan+indomaret depan+pasar depan+pintu depan+warung di+bahu di+belakang di+foto
 di+gudang di+kp di+pasar di+samping dia+baik dia+di dia+minum dicek+ternyata dijemput+orang dinsos+di dipukul
 ditinggal+bapak dua+hari dunia foto+itu gang+masjid gudang+kardus hebat hpnya ini+bapak ini+bawa itu+kayanya
 jalan+di jalan+kereta kalau+bisa kalian kantor+saya kayu+di ke+bawah keguguran keguguran+di kejar+anak kelas
 kemana+mana kemarin+lapor kemarin+muncul kena+mesin kepala keras kereta+mau ketemu+dia ketemu+potong kirim+video
 klien+amuk klien+tidak kompor kunci lagi+cari langitnya lansia+pingsan lantai+10 live live+tiktok makan+di manangih
 massa masuk+jurang masuk+mobil mau+bunuh mau+hidup mau+hilang md+di medis melahirkan meledak+di minggu+lalu
 motor+dengan muka murid+saya naik+motor napas+bapak napas+sudah nempel ngigau odgj+amuk odgj+apa odgj+ke
 odgj+lempar orang+depan orang+di orang+laki orang+ngambang orang+yang pada+bawa pakai+kayu pamit+semua panas+41
 panggil pasien+lari pegang pegang+pisau penumpang perahu perempuan+muda petugas+minta pikir pos+2 pucat pukul+orang
 rawa rumah+bakar rumah+makan sabun sadar sampai+juga sarung saya+ambruk saya+cuma saya+jatuh saya+lepas saya+pergi
 saya+putus saya+sekap saya+susul saya+titip saya+umur segenggam sejak+kemarin sekap+anak sekarang+bawa sekarat+di
 sekolah+minta semua+obat senin+kemis setengah+jam stroke sudah+10 sudah+aman sudah+lepas sudah+saya sudah+setengah
 susul tabrak+lari tabrak+motor tarik tawuran telah tergeletak teriak+jangan teriak+minta terlantar+sendiri
 terus+panggil tidak+berani tidak+cepat tidak+datang tiri+pegang titip tolong+ada tolong+cepat tolong+dari
 tolong+kirim tua+di tukang+potong tunggu+saya umur+3 update+korban yang+gantung ~<api ~<asp ~<bay ~<beu ~<cai ~<dik
 ~<gaw ~<gil ~<gin ~<hpn ~<ika ~<jat ~<lai ~<lk> ~<lun ~<muk ~<mul ~<nim ~<pre ~<sad ~adar ~akny ~alny ~amaa ~angi
 ~arat ~arny ~atah ~atas ~awat ~bada ~baun ~beur ~biru ~bisi ~buju ~bun> ~busa ~cah> ~cahi ~caka ~celu ~dada ~dehi
 ~derm ~dige ~diin ~dras ~duni ~dut> ~ebot ~ecah ~edak ~eden ~edis ~egal ~egug ~ehid ~ejal ~ejer ~elah ~elet ~elia
 ~enge ~enti ~epal ~esed ~etak ~gat> ~gau> ~geng ~ggun ~giga ~giku ~gil> ~gile ~gint ~gitn ~gkok ~gugu ~heba ~hidr
 ~hirk ~hpny ~idra ~igau ~ipak ~ipec ~ipuk ~irka ~isam ~kegu ~kela ~kosa ~kuat ~kuli ~kuny ~lat> ~lind ~live ~loto
 ~luka ~marn ~mber ~mele ~mpor ~ncen ~nemp ~ngen ~ngig ~ngih ~ngik ~ngit ~nia> ~nuh> ~oba> ~paha ~pala ~peca ~pega
 ~penu ~piki ~pirn ~puca ~pur> ~rahu ~rat> ~rent ~rken ~rlam ~roke ~sabu ~sany ~sap> ~saru ~sebo ~sesa ~sin> ~sis>
 ~ssa> ~stro ~tah> ~tawu ~tong ~tora ~trin ~trok ~ucat ~ugur ~ukin ~ulat ~ules ~umat ~unci ~unia ~unyi ~usul ~utny
 ~wura ~yele
4 5+tahun =breath ada+api ada+jawab ada+kaki ada+murid ada+polisi ada+respon air air+sudah aja+jalan ambil+dia ampun
 amuk+di anak+autis angkot+tabrak anjing+odgj antara antri apa+odgj ari asap+tebal awalnya baju+anak bakar+gang
 bakar+warga bangkai+dari bangun bantu+segera bapak+sudah baru+lahir batang bawa+alat bawa+cari bayi+baru bayi+jalan
 bayi+merah belakang+gudang belakang+sekolah belum+ambil belum+kembali belum+muncul berkenan biasanya bisa+ngomong
 bocah bocah+kecil bola+mata botol+susu bts bugel+rt bukan+simulasi bus+jatuh butuh+bantu cari+istri cepat+orang
 cipondoh+tidak dagang+di dalam dalam+tas darah+lagi darah+tidak dari+dalam dari+genteng dari+jam dekat+situ
 dekat+stasiun den dengan+dia dengan+tali dengan+terus di+antri di+bak di+becak di+dapur di+eceng di+gubuk di+jangan
 di+kontrakan di+kursi di+mesin di+poster di+rok di+tapi di+tempat di+teras dia+bacok dia+sayat dia+sekap
 dibacok+gang ditaro ditusuk dua+menit dulu+dia e+tidak eceng eceng+gondok gagang gagang+pintu gang+langgar gas
 gelandangan+jalan gemeter genteng+rumah golok+gang golok+kemarin gondok got+tusuk gudang+jalan hp+tidak igd ijo+ada
 ikut+saya info+112 ini ini+lagi ini+yang inyo isi+minta itu+boleh jalan+daan jalan+ke jalan+ribut jatuh+ke
 jembatan+kaki kaki+itu kalau+dari kalau+tidak kamar+sebelah kami+jatuh kami+ketemu kami+tutup karung+ada kata+bapak
 kata+ini kata+mau kata+untuk kawat kaya+mau kayak+abis ke+atas ke+rs kec+batuceper kecantol kecil+di kecil+tinggal
 kedengeran kejang+depan kelahi kena kena+orang kenceng2 kendaraan kereta kereta+sudah ketemu+kepala kirim
 kirim+ambulans kok+ada korban+jiwa kuat kuku lagi+lewat lahir+di laki+itu laki+yang lama+orang lampu+nyala lansia+e
 lansia+sebelah lantai lantai+12 lapangan+belakang lapar+sampai lapor+ada lapor+odgj lengan lepas+di lewat+mana
 lewat+pagar lihat+lampu luar lunas lunas+kalau makan+sudah maling maling+masih mana+ini masih+di masih+jalan
 masih+nempel masih+nyangkut masjid+kunciran masuk+rumah masuk+sumur mata+putih mati+di mau+minggir mau+sudah
 mau+susul mayat mayat+laki menit+belum menunggu+polisi merem minum+racun mulai mulu+dari muntah+terus
 ngaku+ditinggal nih+di nya+belum nya+kayak nyamber nyangkut+di ogah orang+ambruk orang+duduk orang+got orang+tabrak
 oto pager+jembatan paman pamit pamitan pasang+ring pasung+di pegang+golok pegang+perut pembatas pembersih
 perahu+terbalik perawat perempuan+di perempuan+duduk pertigaan+kreo pintu+kamar pizza pohon+depan polisi+belum
 pos+ronda posisi+dengan potong+kaki pukul+gelandangan pulang+di pulang+sekolah puskesmas+cipondoh putih+semua
 racun+di racun+tikus rapat raya+pasar respon+dengan ribut+rebut ring rok rokok+kata rumah+haji rumah+rt
 rumah+tetangga rumah+warga rusak+pintu sadar+turun salah+satu satu+bawa saudara+umur saya+angkat saya+badan
 saya+chat saya+demam saya+dicekik saya+kalau saya+kumat saya+paksa saya+panas saya+pasung saya+sering saya+sudah
 saya+tertelan sd+kelas sekap+tidak sekarang+amuk sekarang+orang sekitar+taman sekuriti semua+sekarang sengat
 sengat+tawon seret seret+motor sesak si siap+semua simulasi+ini spiderman strip stroke+sekarang suara+senjata
 subroto+dekat sudah+baca sudah+banyak sudah+bau sudah+luka sudah+pada sudah+pernah sudah+selesai sudah+senin
 sudah+tulis sukajadi+karawaci suruh tabrak+roda tabrak+truk tadi+dia tahun+jalan tahun+tangis tali+sudah tamu
 tapi+dari tarik+naik taruih tebus telanjang+jalan tengah+jalan tengah+rel tergeletak+di terjebak terjun+dari
 tertelan+kelereng terus+sudah tidak+jawab tidak+keringetan tidak+pernah tidak+sakit tidak+tahu tidak+ubah
 tidur+mulu tidur+semua tiga tiktok tindih toilet+pom tol+bandara tolong+petugas tolong+pln trs truk tua+tidak
 tua+yang tulang+nongol tulis+surat tumpuk tunggu+lama ubah usus usus+keluar utang+lunas via warga wasiat yang+dua
 yang+lewat yang+mati ~<aer ~<aya ~<bad ~<bts ~<buj ~<bur ~<dal ~<dar ~<der ~<ece ~<guy ~<heb ~<igd ~<ini ~<iny
 ~<kak ~<kaw ~<kay ~<kep ~<lem ~<liv ~<lua ~<luk ~<maj ~<mat ~<med ~<mer ~<nge ~<ngi ~<nyu ~<oga ~<oto ~<pah ~<pej
 ~<piz ~<rah ~<reb ~<rel ~<rem ~<si> ~<spi ~<sua ~<sun ~<trs ~<tub ~<uju ~<usu ~<via ~adak ~adan ~adu> ~air> ~aira
 ~ajik ~ambr ~ampe ~anus ~anya ~araa ~arku ~arui ~asai ~auny ~awak ~bali ~bann ~bega ~begi ~bek> ~ber> ~berd ~beti
 ~bica ~boca ~bran ~bts> ~buki ~cark ~cium ~coco ~dala ~dekn ~diar ~digo ~dimi ~disa ~doai ~dus> ~ebra ~ecan ~ecen
 ~ekep ~ekur ~elew ~elup ~elur ~emet ~enem ~enja ~epi> ~erak ~eraw ~eres ~erhi ~erje ~erub ~erud ~erut ~etes ~etis
4 ~etok ~etut ~eure ~gacu ~gawa ~geme ~ggar ~ggil ~gun> ~hiri ~icab ~icoc ~igd> ~igoy ~ikto ~imin ~inya ~irim ~iru>
 ~itua ~ive> ~izza ~jari ~jeba ~jika ~kabe ~kanc ~kawa ~kede ~kenc ~kep> ~kero ~krin ~kunc ~kup> ~kuri ~lam> ~lek>
 ~ler> ~lian ~lita ~luna ~maji ~mang ~mann ~manu ~many ~mati ~mban ~mbes ~mbun ~medi ~mega ~meng ~mete ~mita ~mnya
 ~mpel ~mpt> ~munt ~nann ~ncin ~ndih ~nduk ~nemu ~nete ~ngab ~ngar ~ngat ~ngeb ~ngoc ~ning ~nusi ~nyem ~oain ~ocah
 ~ok2> ~ong2 ~orin ~oron ~otot ~pal> ~pamp ~par> ~pasu ~peja ~pene ~pide ~ping ~pizz ~puse ~puta ~raan ~regu ~rem>
 ~reta ~rim> ~rip> ~rjeb ~rku> ~rok> ~ruba ~rudu ~ruih ~ruk> ~san> ~satu ~seda ~seka ~sele ~semi ~sent ~sere ~seru
 ~siat ~spid ~suku ~sul> ~taga ~tamu ~temb ~tep> ~terh ~tert ~tikt ~timb ~tnya ~tol> ~tot> ~trs> ~truk ~tubu ~tuh>
 ~tuin ~uann ~uara ~uat> ~ubah ~uban ~uik> ~ukun ~ulai ~unas ~ung2 ~ureu ~user ~usus ~utan ~waln ~yahn ~yebr ~zza>
3 10+mnt 21+tidak 3+tidak 3an 6+rw 9+tahun =smell a+pisau abis+sekarang ada+asap ada+belatung ada+denyut ada+gelang
 ada+keluarganya ada+maling ada+napas ada+perempuan ada+sora adik+saya aia air+keran air+panas aja+dia aja+hidup
 ajak akhiri akhiri+semua ambrol ambulans+kami amuk+lagi anak+4 anak+bayi anak+kandung ancam+warga angkat angkot+di
 angkot+tolong apa+aja apa+tapi api+makin ari+belum astaga atas atas+rel atas+semua ayun bae bak+sudah
 balita+ditinggal balkon banget+dari bapak+tua bawa+dengan bawah bayi+buang bayi+sudah becak begitu belulang
 bendungan bensin bensin+kebon berdiri berenti beruntun besar+cikokol besok besok+kalian besok+tidak betisnya
 beureum biar bibir+kali bicara bicara+tidak biji biji+rambut bisa+gerak bisa+jawab bisa+napas blok+c brenti
 bunuh+saya by by+a c caina caina+untuk cari+dari cari+itu cari+tapi cari+tidak cat+bakar cepat+lansia chat+kata
 cimone+jaya cimone+korban cium coba cuma+geleng cuma+pakai dalam+tidak dan+titip danau dari+bawah dari+pintu
 dari+pohon dari+posisi datang+ke datang+saya dekat+ada dengan+kata dengan+sekali dengan+tetangga depan+alfa
 depan+kontrakan deres di+bibir di+emper di+grup di+halte di+luar di+pagar di+parkir di+pertigaan di+rest di+sawah
 di+sebelah di+situ di+tangga di+wc dia dia+amuk dia+kirim dia+masih dia+mulai dia+naik dia+took dia+tulis
 dibawa+lari dibungkus+kresek dicabut dikenal dingin+tidak dipukul+laki ditaro+di ditembak ditembak+orang ditusuk+di
 doa dong+ini dua+gang dua+tahun dulu+bapak eh+kumat foto+dengan foto+tali gali gang+buntu gang+kami gang+mau
 gang+mawar ganggu+jiwa ge+tidak gedung gelandangan+itu geleng gempa+tadi gerak+lagi gerak+tidak gigit+orang giling
 gondrong+ada got+tabrak goyang guru+lapor halte+smpn hamil hapenya hapenya+mati has+a hati+kel hilang+juga ini+chat
 ini+orang ini+terakhir item+dari itu+bukan itu+jatuh itu+ngaku itu+suka jaga jalan+baru jalan+rel jalan+sendiri
 jalan+sinar jam+1 jam+11 jamaah jantung+jalan jatuh+tidak jaya+rt jembatan+gerendeng jemput+saya jendela jual+tiba
 kabeh kaca kaca+tutup kaki kaki+tabrak kamar kamar+yang kambing kambing+sudah kami+di kancaku kandang+kambing
 kardus karunya+dia karyawan kasur+sebelah kata+kalau kayak+tindih kayu kayu+runcing kdrt ke+genteng ke+kandang
 kebon+pisang kecamatan+periuk kecil+ditinggal kecil+tidak kejar+bocah kejar+di kejar+orang kel+sangiang kelas+1
 keluar+belatung keluar+busa keluarganya+di kelurahan+bugel kemarin+anak kembar kemis kereta+nanti kesamber+petir
 kesedak keselek ketauan ketemu+sampai ketok kira+4 kira+mabuk kira+umur kirim+orang klien+serang km+21 kok+badan
 kolam+renang kompor+meledak kondisinya konter kontrakan kontrakan+sebelah korban+luka korek kosong+jalan kp+rawa
 kuat+jalan kudu kuli kunciran+jaya lagi+jual lagi+kata lagi+kereta lagi+nih lagi+odgj lai lain laki+darah
 laki+tanpa lalat langgar lansia+makan lansia+tabrak lansia+tidak lantai+dua lap lapak lapak+rongsok lapor+tadi lari
 lari+ke lebam lemari lempar+rumah lewat+wa lift lk2 lok+jalan longsor loteng makan+tapi makin+besar manusia
 masih+ada masih+kecil masih+nyala masih+putar masuk masuk+giling masuk+mesin mata+melotot mau+akhiri mau+pindah
 melotot menara meninggal+tadi menyengat menyengat+dari merem+terus meresahkan minggir+kereta minta+ke minum+oplosan
 minum+pembersih minum+sabun mnt mobil mobil+mogok mobil+pada mogok+di mogot+km motor motor+ketemu muka+pucat
 muka+sudah mules+dari mules+tiap mulut+busa mulut+miring muntah naga naik nan nangkring nangkring+di napas+kolong
 napas+tidak netes ngejogrok+di ngiler ngomong+ngaco ngumpet ngumpet+di nyala+terus nyebar nyender+ke nyulut
 odgj+anak ojol ojol+tabrak orang orang+besar orang+bunuh orang+gang orang+ganggu orang+kp orang+masuk
 orang+meninggal orang+nya orang+pada orang+pakai orang+sakit pabrik+bakar pada pahanya panjat+tiang panto papan
 papan+reklame parah+di paspor pasung pasung+dengan pelapor+ketua pelipis+robek pelo pembantu penelepon+tetangga
 pengendara penumpang+angkot perempuan+berdiri perempuan+saya pergi+ditinggal pernah+keluar perum+poris
 pesan+terakhir petugas+belum pinggir+gedung pinggir+jembatan pinggir+walungan pingsan+kepanasan pisau+depan
 plastik+item pohon+kelapa potong potong+tubuh pukul+saya punggung punggungnya pusernya putar+di putar+kembali
 raba+anak ratus rawa+rt rebut rebut+lapak regulatornya reklame rembes respon respon+panggil ronda rs+kami rt+04
 rt+ada rt+gang ruang+tamu ruko+depan rumah+apa rumah+nomor rumah+rusak rumah+sendiri rumahnya+banjir runcing
3 rusak+motor rusak+orang rw+2 sabun+cuci sadar+depan sadar+di sakit+jiwa sambil+senyum sambil+teriak sampai+lihat
 sampai+pingsan sampai+step sampai+tidak samping+gardu sana sangiang+jaya sapi sarung+di satpam+mall satu+saudara
 satu+yang satupun saya+4 saya+5 saya+bener saya+buka saya+ketok saya+masuk saya+nyasar saya+pulang saya+putar
 saya+sembunyi sayang sebelah+kontrakan sebelah+sudah sekarang+berdiri sekarang+cekik sekarang+kejar sekarang+muntah
 sekarang+ngantuk sekarang+pegang sekarang+tunggu semak sembunyi semua+ini semua+tadi sendiri+dari sendiri+depan
 sendiri+itu sendiri+jam sendiri+sudah sendiri+tangis senjata+kata sepatu sepeda+tabrak serang+jantung serang+warung
 setoran setrika sinar sinar+hati siram+air siswa situ+cipondoh smpn+18 sopir stasiun+poris stasiun+tanah status+wa
 suara suaranya sudah+aja sudah+bengkak sudah+item sudah+jam sudah+kejang sukajadi sukuna surat+untuk syarat+lapor
 tabrak+beruntun tabrak+by tabrak+di tabrak+pohon tabrak+tiang tabung tabung+gas tadi+subuh tahan tahun+kunci
 takut+banget takut+kenapa takut+tapi tambang tangan+anak tangga+kantor tangis+sendiri tangkal tanpa+identitas
 tanya+rumah tapi+kok tarik+tidak tas+belanja tebal+dari teman teman+saya tembak tembus tenang+eh tenang+masih
 tenggelam+kali tenggelam+ke tepi terus+dari terus+orang tetangga+di tetangga+sekarang tiap+dua tidak+bawa
 tidak+brenti tidak+buka tidak+dia tidak+dikenal tidak+mau tidak+melek tidak+nongol2 tidak+nyambung tidur+dari
 tidur+keras tiga+anak tina tinggi tinggi+3 tinggi+banget tinggi+sampai tk tol+sendiri tolong tolong+cari
 tolong+damkar tolong+di tolong+kalau tolong+mengganggu took tower+bts tukang+gali tukang+parkir tukang+rumput
 tulang+belulang tulis+pesan tunggu+angkot turun+kata ud ulin umur+2 umur+3an untuk+semua upacara utang wae+saya
 walungan waras warga+lapor warga+panik wc woi+ada wudhu yang+berani yang+ditusuk yang+jemput yang+masih yang+odgj
 yang+pingsan yang+teriak ybs+bawa ~3an> ~<3an ~<abu ~<aia ~<air ~<all ~<ast ~<ayu ~<bae ~<bic ~<bij ~<by> ~<c>
 ~<cha ~<cob ~<dem ~<gas ~<gen ~<goy ~<hes ~<jar ~<jej ~<jur ~<kac ~<kdr ~<keb ~<keg ~<kei ~<kum ~<lip ~<lk2 ~<meg
 ~<mob ~<mun ~<nai ~<net ~<ngn ~<nje ~<nyi ~<ojo ~<ora ~<peg ~<pel ~<pil ~<pis ~<puc ~<rap ~<rat ~<reg ~<rek ~<run
 ~<sap ~<sek ~<sel ~<sis ~<ten ~<tep ~<tig ~<tir ~<tk> ~<too ~<uba ~<ud> ~<uli ~<upa ~<wc> ~<wud ~aban ~abeh ~abet
 ~abok ~aci> ~afas ~ager ~ahir ~ahun ~aia> ~ain> ~ajad ~akin ~aksa ~alia ~ambu ~ame> ~anau ~anek ~angu ~anin ~anje
 ~ardu ~aro> ~arya ~asia ~aspo ~asta ~asuk ~ator ~atu> ~atup ~aut> ~awan ~ayah ~bae> ~bak> ~balk ~bam> ~bat> ~bate
 ~beca ~beh> ~benc ~bens ~beso ~biji ~bing ~bok> ~bola ~bren ~bruk ~buny ~bus> ~cain ~caku ~chat ~coba ~con> ~dany
 ~dar> ~den> ~desi ~dhu> ~dicu ~diik ~dila ~dip> ~dipe ~diri ~diru ~diul ~doa> ~drt> ~ebam ~ebun ~ecak ~edeb ~edip
 ~edun ~egde ~egit ~egul ~ekel ~ekla ~ekny ~ela> ~elo> ~elot ~emab ~emal ~emas ~emis ~emua ~emut ~enag ~enal ~ence
 ~end> ~eng2 ~engh ~enin ~enur ~epat ~era> ~erdi ~erdu ~erib ~erun ~erus ~esek ~esen ~esis ~esok ~espo ~etau ~eten
 ~etny ~etor ~euk> ~eura ~fasn ~gai> ~gal> ~gam> ~ganj ~gap> ~gata ~gdeg ~gede ~gedu ~gen> ~gend ~gera ~ggi> ~gila
 ~gili ~gin> ~gitu ~gkan ~gnye ~goya ~gsor ~hake ~hami ~hin> ~iak> ~iapa ~icel ~ift> ~iiku ~iken ~ikir ~ilas ~ilet
 ~impu ~inar ~inga ~inti ~inyo ~ipat ~ipis ~irab ~irik ~iset ~isin ~iswa ~itny ~ium> ~ius> ~jaga ~jan2 ~jel> ~jira
 ~kaca ~kaja ~kaki ~kakn ~kalu ~kamb ~kany ~kary ~kaya ~kayu ~kdrt ~kemi ~kepo ~kitn ~knyo ~ksa> ~ktok ~kudu ~kuna
 ~lahi ~lai> ~lain ~lamb ~lato ~leba ~lema ~len> ~let> ~lift ~lk2> ~lkon ~lote ~luar ~lula ~lumn ~maah ~mak> ~mar>
 ~mask ~mass ~masu ~maya ~mbro ~mbul ~mela ~meni ~menn ~meny ~mit> ~mobi ~mper ~muka ~mulu ~munc ~nafa ~naik ~nara
 ~nau> ~ncer ~ndat ~ndua ~ngac ~ngag ~ngaj ~ngej ~ngew ~ngnt ~ngso ~ngun ~ntri ~nyau ~nyob ~oaln ~obil ~obra ~ojol
 ~onda ~ons> ~ook> ~opir ~orde ~ost> ~oten ~oyan ~page ~panj ~pano ~pasp ~patu ~pelo ~pin> ~pisa ~plas ~pons ~prem
 ~rah> ~raki ~ram> ~rame ~ramp ~ras> ~rdir ~rebu ~rekl ~rema ~resp ~reum ~rger ~riku ~rkan ~rond ~rtem ~runc ~runt
 ~ryaw ~sada ~sahk ~samb ~sapi ~sapn ~sege ~seke ~seku ~semu ~seto ~sku> ~sok> ~sopi ~sor> ~spon ~stag ~sung ~susu
 ~swa> ~tabu ~tany ~tebu ~temu ~tepi ~tina ~ting ~tip> ~took ~tum> ~tupu ~tura ~uak> ~ubuh ~udhu ~udu> ~ujur ~ukaj
 ~ukit ~umpa ~une> ~unka ~upac ~urit ~usan ~usia ~walu ~warg ~wasi ~wat> ~wati ~wudh ~yaut ~yeba ~yemp ~yeng ~yera
 ~yira ~yoba ~yun>
2 05+kelurahan 1+1 11+di 112+meneruskan 2+hari 2+kunciran 2+no 2+ruko 3+hari 6+tahun 7+bulan 7+pinang 9+bulan
 9+perum =body =child =food =height =mad =still =work abis+minum abu ada ada+ari ada+bakar ada+bocor ada+kendaraan
 ada+nyawa ada+odgj ada+plastik ada+reaksi ada+saya ada+terminal ada+yang aer aernya air+ketuban aja+dari
 ajak+ngomong alat+botol alat+di alat+kaca alat+ke alat+nya alfa+sukasari alfamidi+jalan all allah almarhum+istri
 ambruk ambruk+depan ambruk+di ambruk+tabrak ambulans amis anak anak+baru anak+dibawa anak+jalan anak+kelas
 anak+kunci anak+minta anak+orang anak+pakai anak+pasung anak+setrika anak+siapa anak+tapi anak+teriak anak+tinggal
 aneh angkat+kepala anyar+dari apartemen api+merembet api+nya arah+bendungan ari+arinya arinya ashari
 ashari+neroktog atap+masjid atas+perhatiannya awalnya+cuma ayodhya+cikokol baal backup badan+biru bahaya+tabrak bak
 bakar+gudang balekota balita+jalan banget+muka bangun+dari bangun+depan bangun+kolong bangunan bank+bri bantal
 banyak bapak+abis bapak+demam bapak+di bapak+dia bar baru+15 baru+bisa baterai batuk bau+tidak bawa+apa bawa+batu
 bawa+botol bawa+cair bawa+jerigen bawa+obor bawa+racun bawa+tali bawa+tambang bawah+pintu bayi+demam bayi+masih
 bayi+prematur bayi+umur bedeng+pasar begini+saya bekas belakang+pasar belakang+rumah belakang+warung belum
 belum+lepas belum+masih belur bendungan+pasar bengkak+item bensin+dengan benteng+betawi berani+dekat berani+pegang
 berantakan berhenti bernanah bersuara beruntun+tol betawi betawi+sambil biasa+mangkal biasanya+diam bibirnya
 bibirnya+biru bicara+pelo bisa+bayar bisa+distop bisa+kesakitan bisa+melek biwirna blue bocah+4 bocah+main
 bocor+bau bocor+darah bocor+gas bola bola+slapajang bongkar botol+rusak box bri+jalan bri+poris buaya bugel+sudah
 bujang buka+pintu bulakan bulan+keluar bulan+ketuban buntu bunuh+diri bunyi bunyi+sesak buruh+pabrik cair+kata
 capek cek+lokasi cekik+anak chat+terakhir cisadane+dekat cium+bau cluster+yunani copot cubit cuma+bisa cuma+tidur
 dagang+berantakan damai+3 dan+tidak danau+cipondoh darah+dekat darah+duduk darah+sudah dari+atas dari+duduk
 dari+grogol dari+jendela dari+jpo dari+kebun dari+semak dari+sepeda dari+sumur dari+tumpuk darurat datang+dia
 dekat+cimone dekat+kelurahan dekat+lapangan dekat+mushola dekat+the demam demam+lemas dengan+a dengan+alat
 dengan+baju dengan+bensin dengan+dari dengan+dompet dengan+kami dengan+keluarganya denger+dari depan+bank
 depan+kebon depan+lapangan depan+puskesmas depan+sdn depan+terminal di di+aspal di+bajaj di+bakar di+balkon di+kaca
 di+karung di+kembali di+kolam di+lift di+pinggang di+pondok di+sana di+saya di+semak di+sungai di+terminal
 di+trotoar di+tv dia+cekik dia+emang dia+has dia+juga dia+keluar dia+looks dia+odgj dia+panjat dia+punya dia+serang
 dia+wants diabet diam+hari diare dibungkus+kain dicekik digigit+ular dikasih+minum dikejar dikipasin dilempar
 dilempar+dari dipukul+pakai dipukul+suami dirubung dirubung+lalat diserang distop ditinggal+pesan dorong down
 dua+orang duga dumpit+gandasari e eh+kok eh+maap eh+maksudnya emang+dia emas empat emper+ruko emperan+toko falah
 falah+gondrong gaduh gang+damai gang+pinang gardu+pln gas+meledak ge gelandangan+laki gelandangan+sesak
 gelandangan+setrum gelem gembok gempa geng geng+motor gerak+dikit gerak+saya gerendeng+kaki gerobak+yang get get+up
 gigit+kobra gigit+ular gilas gini golok+cari golok+dari golok+depan golok+jalan golok+ke golok+kp golok+putar
 golok+sambil grab grup+kelas grup+rt gubuk+lahan guling guna guru guy+dengan halte+cikokol halte+sampai halte+tayo
 halu hamil+7 hamil+9 hamil+tua hari+lagi harus+lapor hasyim+ashari hear herself hes+darah hese hidup
 hilang+selamanya his hp+dengan hpnya+ditinggal hutang idung iki indah+ada infeksi info+tambah ini+anak
 ini+bagaimana ini+bukan ini+dorong ini+temen ini+untuk irigasi irung item itu+kenapa itu+ketemu itu+satpam
 itu+teriak jadi+gini jadi+mayat jaga+saya jaksel jalan+benteng jalan+gatot jalan+mangga jalan+merpati jalan+pelan
 jalan+pinang jam+10 jam+2 jam+3 jangan jangan+sampah jari+potong jarum jatuh+dan jaya+sudah jembatan+ciledug
 jembatan+layang jembatan+mau jemur+di jendela+lihat jerigen jerigen+bensin jinjing jiwa jiwa+itu jpo+tangcity
 jual+es jurumudi+lama kabeh+di kaca+di kaca+yang kacau kain kaki+busuk kaki+depan kaki+kegiles kaki+kena
 kaki+kolong kaki+manusia kaki+nongol kaki+saya kaki+sudah kami+tunggu kampung+ledug kandung kantong
2 kantor+kecamatan kaos+merah kapalonyo kapan+saya karang+sari karena+harus karung karyawan+masuk kasir kata+kami
 kata+kerja kata+tidur kaya+kertas kayak+ikan kayu+gang kayu+panjang ke ke+cisadane ke+danau ke+leher ke+mobil
 ke+pager ke+tower kebon+pengkereun kebon+singkong kebon+tidak kebun kecil+sedot kecil+sendiri kedengeran+suara
 kegiles kejang+lagi kelahi+depan kelas+2 kelereng kelilit keluar+bawa keluar+darah keluar+pisau kelurahan+karang
 kelurahan+panunggangan kelurahan+uwung kemarin+itu kemarin+masih kemarin+tapi kena+air kena+lempar kena+serang
 kepala+orang kepanasan keras+tapi keringet keringet+dingin keringetan kerja+sekarang keroyok kerudung+item
 kerupuk+sendiri kesini+ada ketemu ketemu+adik ketemu+tulang ketua ketua+rt ketuban+di ketuban+sudah khilaf
 kios+kami kirim+damkar kirim+foto kobra kolong+truk konblok kontrakan+bau kontrakan+di kontrakan+no kontrakan+nomor
 kontrakan+tidak koordinasi korban korban+darah korek+dengan kosong+itu kosong+panunggangan kp+bulak kp+jurumudi
 kresek+gerak ku ku+orang kuat+lagi kunci+sendiri kursi+belakang lagi+duduk lagi+kejang lagi+mancing lah+tidak
 laki+jatuh laki+meninggal laki+pingsan laki+telanjang lalat+ijo lama+dekat lansia+ambruk lansia+bakar lansia+belum
 lansia+itu lansia+kami lansia+sesak lansia+terjebak lantai+5 lap+via lapang lapangan lapangan+bola lapangan+karang
 lapangan+upacara lapor+jadi lari+di lari+orang lebar ledug+tolong leher leher+kasir lemas lemas+banget lemas+semua
 lempar+batu lepas+lagi lewat+jalan lewat+tiap lidah lihat+ada lihat+saya lihat+tulang like linglung+mau lk loba lok
 looks loteng+kedengeran luar+pagar luka+belur luka+bernanah luka+infeksi luntur macet+di maen mah+sudah majikan
 majikannya makan+racun makan+sekarang malabar malabar+cibodas maling+di maling+ketangkep maling+maling mall+ada
 mall+balekota mana+tidak mandi+dengan manekin mangkal+di masih masih+duduk masih+tangis masuk+maling mata+buka
 mata+keluar mau+bakar mau+bikin mau+dibawa mau+habis mau+nekat mau+tenggelam mau+tutup mean+parung meja meledak
 melepuh menangis mencong mencong+sebelah meneruskan meneruskan+odgj menit+lalu merah+kok merah+tangis
 mercon+meledak mereka+sudah merembet merembet+ke merpati merpati+2 mesin+press minggu+ditinggal minta+backup
 minum+dari minum+tidak minum+tolong minyak minyak+tanah miring mobil+box mobil+item mobil+masuk mobil+orang
 mogot+jam motor+ada motor+jalan motor+orang motor+sekarang motor+tenggelam motor+tidak muda+odgj muka+biru muncul
 mushola+nurul na nah nak nanas+panunggangan nancep napas+cepat napas+satu napas+tidur napas+tinggal nekat nembus
 netes+dari ngaku+untuk ngarenghap ngawur ngepung ngintip ngomong+tidak ngucur no+4 no+7 nomor+7 nomor+9 nongol2
 nunduk nurul+falah nyalain nyamber+ke nyambung nyawa obat+odgj obor odgj+bakar odgj+jatuh odgj+meresahkan odgj+naik
 odgj+panjat odgj+pukul odgj+rusak odgj+saya odgj+tadi odgj+tidak oleh omong oplosan orang+itu orang+kata orang+kena
 orang+kurang orderan otista+dekat pabrik+manis pada+ngerem pada+tangis padahal+cuma pager paha paha+anak pajang+rt
 pakai+alat pakai+batu pakai+konblok pakai+motor pakai+pampers palak+pakai pampers panas+dengan panas+tidak pandang
 panggil+cuma panik+suami panjat+menara panjat+tower panto+tidak parah parkir+pakai parkir+ramayana pas+dekat pasang
 pasar+ada pasar+anyar pasar+baru pasar+buaran pasar+cimone pasar+lama pasar+lapangan pasar+minggu pasien pasutri pd
 pegang+batu pegang+korek pelan pembeli pembersih+lantai pendatang penelepon penelepon+satpam penghuni+lansia
 pengkereun pengkereun+pabrik penjual+sate penumpangnya perempatan+tugu perempuan perempuan+mau perempuan+perkosa
 perempuan+sendiri perempuan+seret perempuan+teriak pergi+saya pergi+selamanya perhatiannya perlintasan+poris petani
 pinang+2 pinggir+danau pinggir+lantai pinggir+selatan pintu+kunci pintu+stasiun piring+terus pisang+belakang
 pisau+sekarang plawad+utara pln+jalan polisi+depan polsek poris+pinggir pos+cimone potong+tangan prematur
 prematur+lahir press press+pabrik ps+malabar pukul+alat pulang+tadi punya+siapa putih+yang ra racun+rumput
 rambut+panjang rami rante reaksi renang respon+kapan ronda+rw rongsok+dekat roti+jalan royal royal+3 ruko+ciledug
 ruko+gading ruko+kosong ruko+pinang rumah+orang rusak+rumah rw+05 rw+3 rw+5 sadar+dari sahut sak sakit+banget
 sakit+kayak sambil+tangis sampai+depan sampai+mati sampai+sini samping+alfamidi satu satu+ini satu+tangan
 saudara+sendiri saya+ambil saya+bayi saya+darah saya+dari saya+dingin saya+dipukul saya+ditinggal saya+habis
2 saya+hamil saya+ikut saya+khilaf saya+kunci saya+lansia saya+lapor saya+lewat saya+live saya+luka saya+makan
 saya+masih saya+ngintip saya+ngumpet saya+ojol saya+pamit saya+panggil saya+perempuan saya+perkosa saya+rami
 saya+rt saya+sampai saya+sayat saya+sekarang saya+shake saya+siram saya+sopir saya+tahan saya+tenang saya+tidak
 saya+tinggal saya+tunggu saya+untuk sayang+saya sd sebelah+mushola sebelah+tangan sedot sejak+semalam sekali
 sekarang sekarang+bayi sekarang+belum sekarang+dibawa sekarang+jalan sekarang+kejang sekarang+lempar sekarang+tusuk
 sekolah+pakai selatan+tidak selimut+tidak semak+belakang sembako sembako+jalan sembunyi+di semprot+tidak semua
 semua+barang semua+di semut semut+sudah send+tolong sendiri+anak sendiri+jalan sendiri+pakai sendiri+umur senin
 senjata+depan senjata+di serang+di serang+satpam seribu sesosok sesosok+mayat shake shake+dia si+bapak si+kakak
 si+udin siapa+disini singkong+dekat sipon+ketapang siram+bensin sirine sisa situ+bulakan situ+sudah slapajang
 slapajang+jaya sopir+grab sopir+linglung step+anak step+mata suara+anak subuh+sambil sudah+dikipasin sudah+dirubung
 sudah+lebih sudah+lima sudah+nyamber sudah+pukul sudah+ra sudah+tanya sudah+telepon sudah+tinggi sudirman+depan
 suka+di suka+gelandangan suka+tidur sukasari susul+almarhum sutet tabrak+bis tabrak+bus tabrak+kereta tabrak+mesin
 tadi+bolak tadi+kata tadi+masih tadi+ngaku tahun tahun+di takut+air tali+dari taman+royal taman+tidak tambah+korban
 tambah+sekarang tangan+karyawan tangan+ke tangan+kiri tangerang+ada tangerang+km tangis tangis+kata tangis+panggil
 tangkal+nangka tanpa+saya tanya+cuma tanya+ini tanya+orang tanya+tidak tapi+ini tapi+tadi tarik+anak taruh+depan
 tas+jinjing tas+tidak tayo+depan tebal telepon+02 telepon+112 telepon+ulang telungkup telungkup+di tenang+di
 tengah+jembatan teralis teras+kios teras+rumah terbalik+ada terbang teriak teriak+di teriak+mau terjun+ke terus
 terus+kejar terus+pukul tetangga+yang the tiba+stroke tidak+ambulans tidak+bersuara tidak+enak tidak+gelem
 tidak+get tidak+pindah tidak+soal tidak+tetangga tidak+tiasa tidak+turun tidak+waras tidur+botol tidur+disitu
 tidur+sekarang tidur+tengah tiga+kali tiga+tahun tikungan+jalan tikus tilu tilu+hari tingga tinggi+ada tinggi+di
 toko+bangunan toko+pasar toko+saya tol+tidak tolong+bagaimana tolong+capek tolong+polisi tolong+send
 tolong+tetangga tolong+tindak tower tpa tpa+rawa truk+tabrak tu+lah tua+kerja tua+laki tua+sendiri tuak tukang+ojek
 tukang+sayur tulang+keluar tulang+manusia tumpang+tanya tunggu+ambulans tutup+terpal uang+di ujan2an ujung
 umar+karawaci umum+taman untuk+besok untuk+kerja upacara+puspem usah+cari utuh via+112 waktu+itu wants wants+ke
 warga+dan warga+saya warisan warung+pakai warung+pecel warung+sembako wijaya+cluster wkwk+ada wkwk+doang woi
 woy+ada yang+akan yang+dari yang+jaga yang+kenal yang+kerja yang+parkir yang+sayang yang+setrum yang+terjun
 yang+tolong ybs+sekarang yunani ~<acc ~<ada ~<ami ~<amp ~<ana ~<ane ~<ant ~<ari ~<bah ~<bal ~<bec ~<bes ~<bet ~<biw
 ~<ble ~<blu ~<boc ~<box ~<bre ~<bru ~<bus ~<cak ~<cam ~<cek ~<cel ~<ciu ~<cop ~<cub ~<dad ~<deh ~<dew ~<di> ~<dil
 ~<dor ~<dow ~<dri ~<dug ~<e> ~<fac ~<gad ~<ge> ~<ger ~<get ~<gum ~<gur ~<hea ~<hid ~<hun ~<hut ~<idu ~<iki ~<iri
 ~<iru ~<ite ~<jag ~<jiw ~<kai ~<ke> ~<ket ~<khi ~<kor ~<ku> ~<kua ~<kun ~<lal ~<leh ~<let ~<lik ~<loc ~<lot ~<mae
 ~<may ~<mej ~<mnt ~<mut ~<na> ~<nad ~<naf ~<nag ~<nek ~<nga ~<nun ~<nya ~<nyo ~<obo ~<ole ~<oma ~<omo ~<opl ~<ord
 ~<pag ~<pat ~<pd> ~<ped ~<pes ~<put ~<ra> ~<rob ~<rok ~<ron ~<roy ~<sd> ~<sdr ~<ser ~<sla ~<tar ~<ter ~<til ~<tin
 ~<tit ~<tol ~<tow ~<tpa ~<uda ~<uja ~<woi ~aal> ~abuk ~acau ~acku ~ada> ~aduh ~aen> ~aer> ~aern ~aga> ~ahin ~ahu>
 ~ahui ~ahut ~aiin ~ajaj ~akhi ~aki> ~ako> ~akse ~akun ~alab ~alak ~alek ~ali> ~alir ~alko ~amar ~amil ~ampa ~an2a
 ~anak ~ance ~aneh ~ang2 ~angk ~anny ~anon ~ants ~apek ~apen ~aper ~aras ~ari> ~arum ~arur ~asie ~asin ~asir ~aske
 ~asut ~atap ~atuk ~atul ~awah ~ayu> ~baal ~back ~bakn ~bako ~ban> ~beke ~belu ~bet> ~biar ~bias ~birn ~bit> ~biwi
 ~blen ~blue ~box> ~buay ~buja ~buti ~cabu ~cakn ~cant ~cau> ~cep> ~ciny ~ckup ~copo ~cor> ~cora ~cung ~dann ~dela
 ~dema ~der> ~dia> ~diaj ~didu ~diha ~dile ~dipi ~dipu ~diso ~dist ~doro ~dot> ~down ~duga ~dul> ~dung ~dup> ~duri
 ~e's> ~eboc ~ebuk ~edag ~edik ~edot ~edul ~egan ~egap ~egen ~egil ~eher ~ejar ~ekan ~ekar ~eken ~ekot ~eled ~eler
 ~elmn ~elua ~elul ~emam ~emu> ~enci ~enco ~enel ~enku ~epot ~epuh ~epun ~erab ~erem ~ereu ~erhe ~eria ~erig ~erna
"""
