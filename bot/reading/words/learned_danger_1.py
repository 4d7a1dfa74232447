"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
24 di+rel
22 kemarin+belum mau+mati
19 bukan+wkwk saya+kemarin sudah+jadi tidak+sadar
18 rusak+kaca saya+lagi tidak+respon
17 4+tahun di+tengah rangka serang
16 dulu+tidak kalau+saya naik+ke tali tidak+napas ~<tal ~ebaw ~tali
15 saya+takut tidak+bangun ~rjp>
14 ada+mayat bantu+polsek bawa+banjir bawa+kayu kaku rumah+kosong sudah+tidak ~kaku
13 api+besar gantung+diri ini+ada itu+saya luka+parah mau+lewat patah+kaki sayat tulang yang+biasa ~ng2> ~tula
12 =strike amuk bener+ada bukan+ini di+kebon film+bukan jatuh+dari kejang kepala+bocor pingsan saya+saya sekap
 sekarat selamanya sendiri+di tidak+lihat ~<amu ~ejan ~ekap ~gsan ~igit ~ings ~mere
11 =birth =dead ada+anak ambulans+sekarang berdiri+di cari+saya darah demam+tinggi di+kandang di+pinggir di+pohon
 ditinggal+di dorong+orang jalan+raya jalan+tol kandang ke+atap ke+tengah meninggal+di minum+baterai orang+mati
 rumah+kontrakan sekarang+juga tangan ~<ran ~acun ~bahu ~ceki ~ding ~ekik ~git> ~kand ~ntun ~setr ~tusu ~yawa
10 2+tahun =part ada+bayi anak+umur banting banyak+banget bawa+golok besar+banget bisa+bangun butuh+ambulans
 di+toilet dingin gantung hari+tidak hilang+di masih+hidup melahirkan+di ngambang nya+banyak raba racun saya+mau
 sudah+di sudah+kaku tetangga+teriak tidak+makan yang+cari yang+ngambang ~<rac ~<tul ~acok ~akar ~baco ~cun> ~keja
 ~kesa ~keto ~kik> ~lik> ~nyaw ~racu
9 =arms =limp abis+kata ada+besok ada+rambut alat anak+itu bakar balita banget+sekarang bawa+pisau cekik
 dari+kemarin denyut depan+sekolah di+bantal dia+kata digigit gerinda harus+bagaimana ikat ini+saya jangan+cari jari
 kejang+di kemarin+cuma kucing+saya mandi+rumah marah+hari meninggal minggu+tidak minta+ambulans odgj+bawa peluru
 setrum sih+lama takut+lapor tengah+tol teriak+ampun tidak+bisa tidak+kuat umur+4 ~<aru ~<beg ~<dir ~<nul ~alat
 ~alit ~ayat ~bern ~cam> ~cok> ~etru ~gka> ~igig ~ikat ~kar> ~kera ~ketu ~lany ~lemp ~mend ~nera ~ngsa ~njat ~nuli
 ~nyal ~nyir ~nyo> ~nyut ~raba ~trum ~ving ~yut>
8 =blaze =stir ada+laki ada+suara anak+kecil ancam apa+tidak arus bagaimana+sih berani biasa+tidur dada dalam+rumah
 di+atas di+lantai diam+aja dibacok gas+bocor gelandangan+yang golok indomaret+cimone itu+ternyata kata+sudah
 ke+jalan kemana+di kena+peluru ketemu+mayat lagi+pegang lempar lewat+orang marah+belum minum+semua nanti+lagi
 nyangkut obat+sudah obat+tidur paksa pergi+bawa perkosa petugas+kami pil pisau pohon+dengan putar rel+tidak rini
 saudara+saya sayat+tangan seberang+tol sekarang+pingsan sini+ada siram sudah+sesak sudah+siap tanya+kalau
 temen+saya tiba tidak+dikasih tidak+keluar tolong+bantu yang+sudah ~<anc ~<dig ~<ged ~<jar ~<kej ~<nap ~<nye ~<set
 ~<str ~<tib ~<tru ~aba> ~alik ~assa ~bunu ~deny ~elam ~engg ~enum ~erko ~eroy ~esak ~esam ~gali ~iba> ~ingn ~iram
 ~ivin ~luru ~mbak ~muan ~muk> ~ncam ~olok ~osa> ~oyok ~paks ~pami ~pelu ~rini ~rkos ~royo ~sau> ~suk> ~tala ~terj
 ~tiba ~uar> ~unuh ~usuk ~yala
7 4+hari =hurt =sick ada+balita adu alat+marah anak+hilang asap+item bakar+rumah bangkai bantu+dulu bawa+alat bayi
 begal belum+datang bunuh datang+orang depan+saya di+ruko digigit+anjing diri dompet+hilang golok+di hidup+lagi
 ikat+di jatuh jembatan+cisadane kakak+saya kaki+bengkok kami+minta keluar ketemu+bayi lalu+cuma main+di malah
 mau+melahirkan mau+terjun mau+tidur mules napas orang+kejang orang+sekarat pagar+jembatan panas+tinggi pas pas+mau
 peluru+nyasar pinggir+flyover pingsan+depan pingsan+lagi pukul saya+minum saya+umur sih+tapi step stroke+di
 sudah+biru sudah+lemas sudah+lewat sudah+mau sudah+rusak sudah+sehat tabrak tahun+sendiri tali+di tapi+sekarang
 temen+kerja terjun tiang+listrik tidak+gerak tidak+sahut tidak+tolong tinggal+semua yang+suka ~2in> ~<adu ~<bak
 ~<bir ~<dic ~<dun ~<gol ~<his ~<lif ~<puk ~<rab ~<sir ~<was ~abra ~alua ~amba ~ambe ~amuk ~anca ~atuh ~atun ~awur
 ~ayi> ~baka ~bayi ~bent ~boto ~brak ~dara ~deke ~dike ~dise ~eket ~enta ~eong ~eran ~erte ~etol ~gigi ~gkai ~golo
 ~ibac ~ibir ~ilap ~ingi ~isek ~jat> ~jatu ~jun> ~kul> ~kuny ~luan ~lutn ~mbus ~mpar ~ntin ~nyel ~pas> ~pemb ~perk
 ~pese ~pil> ~puku ~rak> ~rani ~riny ~rjun ~sin> ~siny ~sira ~step ~suar ~tabr ~ukul ~ulut ~yat>
6 abis+ini ada+siapa adu+banteng ambruk+pas anak+main anyir apa+cuma aspal atap+gedung atas+jembatan bacok
 badan+dingin baju+spiderman bakar+asap bakar+besar bakar+kasur balita+terlantar banget+mau banteng bapak+jatuh
 bapak+tidak bapak+tiri bapak+yang batuk+darah bawa+arus bayi+di belatung bernyawa bisa+cepat botol buka busway
 cakar cepat+kesini culik culik+anak cuma+marah cuma+ngomel darah+banyak dari+dunia dari+jembatan dekat+masjid
 di+dalam di+kamar dia+di dia+minum dia+sudah dikeroyok diri+di dunia gawat gerak gigit guy hampir+mati hari+lalu
 identitas+di ini+bener jam+12 janin juga+sudah jurang kamar+saya kata+tidak kayaknya+sudah kayanya kayanya+sudah
 kayu+di kereta+lewat kesakitan kesamber ketemu+potong ketuban kok+petugas kumat lagi+cari lagi+rusak lama+banget
 lama+sakit lansia+jatuh lansia+yang lapor+kemana lapor+sekarang luka lumpur masuk+kolong mata mati+rasa mau+turun
 mendadak minta+bantu minta+tolong minum motor+adu ngomel+sekarang orang+depan orang+gantung orang+yang otak
 pakai+pisau panas+41 panggil+tidak panjat patah perut pingsan+di rel rel+dekat robek rumah+lansia sakit+tapi sambar
 saya+di saya+guru saya+jatuh saya+titip sebelah+bau segera sekarang+dia senjata serang+petugas stroke sudah+besar
 sudah+capek sudah+naik sudah+pada sudah+tiada sundut sundut+rokok tangan+masuk temen tenggelam tenggelam+di
 terbalik ternyata+sudah tiada tidak+bernyawa tidak+rasa tinggi+dekat tiri tolong+cepat trotoar+jalan trus tubuh
 tumpuk+sampah tusuk umur+6 usah+kirim yang+bikin yang+di ~<asp ~<bac ~<bib ~<cul ~<dik ~<gaw ~<kes ~<lac ~<mel
 ~<men ~<nem ~<ngi ~<ota ~<ses ~<ste ~<tab ~<tus ~aku> ~ala> ~amit ~angi ~apas ~arah ~arat ~arus ~baun ~bega ~beru
 ~bibi ~bisi ~busw ~culi ~dige ~digi ~diku ~duni ~edak ~egal ~emin ~enti ~eret ~erju ~etub ~gann ~gat> ~gele ~ggel
 ~ggun ~guy> ~iada ~imbu ~inum ~isau ~iten ~jang ~jani ~jari ~jeri ~jura ~kana ~kap> ~keba ~kepa ~kosa ~kuma ~latu
 ~leta ~lok> ~lut> ~manj ~mele ~minu ~mpuk ~mule ~nci> ~ndad ~ndut ~ngam ~ngge ~nuh> ~num> ~obek ~otol ~poto ~puka
 ~ram> ~rbal ~rel> ~remb ~rent ~robe ~rtel ~rum> ~senj ~sera ~stro ~sund ~sway ~temb ~teng ~terg ~tiad ~tiri ~tora
 ~trip ~trok ~trus ~tuny ~ukun ~ulik ~umny ~undu ~ungn ~unia ~uswa ~utny ~way> ~yir> ~yok>
5 2+hari ada+kaki ada+respon air+sudah aja+saya anak+sd anak+tetangga apa+lagi api asap+kemana atap atap+ruko badan
 badan+orang bagaimana+ini bagaimana+nih bahu baju+anak bakar+di banget+dia bangun+di bangun+tidak bapak+dari
 bau+menyengat bawa+senjata bayi+dibuang bayi+ditaro bayi+ditinggal belum+kembali bengkok biar biar+saya bibir
 bisa+apa bocah capek+saya cuma+dengan cuma+lihat dada+sakit dada+tidak dari+lantai darurat+medis dehidrasi
 dehidrasi+parah dekat+situ dekat+stasiun denger+suara depan+indomaret depan+pasar depan+pintu depan+warung di+bahu
 di+dapur di+foto di+gudang di+kp di+pasar di+samping di+tapi di+tempat di+tepi dipukul duduk+di end flyover+saya
 foto+itu gelandangan+itu gudang+kardus ini+bapak ini+bawa itu+kayanya itu+sudah jalan+daan kalau+bisa kalian ke+end
 ke+kali keguguran keguguran+di kejar+anak kemana+mana kena+mesin kepala kereta+mau ketemu+kepala kirim+ambulans
 klien+tidak kuat kuku kumat+lagi kunci kunci+di lampu+nyala langitnya lansia+pingsan lapangan+belakang lapar+sampai
 lemari liar+di mabuk+tidur makan+di mantan masih+ada masih+jalan massa masuk+jurang mati mati+aja mau+culik
 mau+hidup mau+hilang md medis minggir minggu+lalu muka mulai mulut murid+saya napas+bapak nempel ngigau nyala
 odgj+amuk odgj+ke ogah orang+ngambang pada+bawa pakai+kayu pamit pamit+semua panggil pasien+lari pegang
 pegang+pisau perahu petugas+minta pikir posisi+dengan rumah+bakar sabun sadar sampai+juga sarung saya+abis saya+aja
 saya+chat saya+lepas saya+pasung saya+pergi saya+putus saya+sekap saya+susul sd+kelas segenggam sejak+kemarin
 sekap+anak sekarang+bawa semua+obat sesak sudah+lepas sudah+meninggal suruh susul tahun+tangis takut+meledak
 tapi+orang tawuran telah tergeletak teriak+minta terlantar+sendiri tertelan terus+panggil tetangga+bakar
 tidak+cepat tidak+datang tidak+minum tidak+naik tidur+selamanya tidur+terus tiga tindih tiri+pegang titip
 tolong+kirim umur+3 update+korban yang+gantung yang+mati yang+pergi ~<api ~<awa ~<bad ~<bay ~<buj ~<cai ~<dii ~<end
 ~<gil ~<ika ~<jat ~<kay ~<lem ~<lk> ~<lun ~<md> ~<muk ~<mul ~<nge ~<nim ~<nyu ~<oga ~<pot ~<pre ~<sad ~<spi ~<ten
 ~aah> ~abun ~adar ~adu> ~agan ~aira ~alin ~alny ~anek ~apin ~arny ~atas ~awat ~bada ~bir> ~boca ~buju ~bun> ~cah>
 ~cahi ~caka ~cark ~ceng ~cium ~dada ~dehi ~derm ~dih> ~diin ~dras ~dut> ~ebal ~ebot ~ecah ~eden ~edis ~egug ~ehid
 ~ejal ~elet ~elia ~emal ~embe ~end> ~enem ~enja ~epal ~eres ~erge ~esed ~gau> ~geng ~ggam ~giga ~gil> ~gile ~gint
 ~gitn ~gkok ~gugu ~gura ~hidr ~iapi ~iara ~icar ~icoc ~idra ~igau ~indi ~inge ~ipec ~ipuk ~irka ~isam ~kegu ~kela
 ~kuat ~lian ~lind ~loto ~luka ~mala ~marn ~mati ~mber ~nann ~napa ~ncen ~ndih ~nemp ~ngat ~ngig ~ngit ~nia> ~ocah
 ~ogah ~ong2 ~paha ~peca ~pega ~petn ~piki ~pur> ~rahu ~rat> ~rgel ~rken ~rku> ~rlam ~roke ~sabu ~sany ~saru ~sebo
 ~sele ~semi ~sesa ~ssa> ~sul> ~tah> ~tawu ~terb ~timb ~tok> ~tong ~trin ~tuba ~tuh> ~tusi ~uat> ~ugur ~ukin ~ulai
 ~ulin ~umat ~unci ~ung2 ~usul ~wura ~yele
4 2+stasiun 3an 6+tahun =breath ada+jawab ada+polisi aia air+keran air+panas aja+jalan aja+yang ambil+dia ambruk+di
 ampun anak+4 anak+sundut anjing+odgj antara antri ari asap+tebal atap+pos awalnya ayun bakar+gang bakar+warga
 balkon+apartemen banget+tidak bangun bantu+segera bapak+sudah baru+lahir batang bau+bangkai bau+dari bawa+cari
 bayi+baru bayi+dibungkus bayi+merah bayi+sudah belakang+gudang belakang+sekolah belum+ambil belum+muncul berkenan
 besok betisnya biasanya biru bisa+angkat bisa+ngomong bocah+kecil bts bugel+rt buka+baju bukan+simulasi bus+jatuh
 cari+istri cepat+orang chat chat+kata cipondoh+tidak dagang+di dalam dan+titip darah+dari dari+dalam dari+posisi
 datang+saya dekat+lampu dengan+dia dengan+sekali dengan+tali dengan+terus di+antri di+bak di+becak di+belakang
 di+bibir di+eceng di+emper di+kontrakan di+luar di+mesin di+pagar di+pertigaan di+poster di+teras dia+bacok
 dia+baik dia+masih dia+sayat dia+sekap dibacok+gang dibawa+lari dinsos+di ditaro ditinggal+bapak ditusuk dua+hari
 dulu+dia e+tidak eceng eceng+gondok gang+masjid gelandangan+jalan gemeter genteng+rumah giling golok+kemarin gondok
 got+tusuk gudang+jalan hpnya igd ijo+ada ini ini+orang ini+terakhir ini+yang itu+ngaku jalan+ke jalan+kereta
 jalan+sendiri jam+11 jam+2 jatuh+ke kaki+itu kaki+tabrak kalau+tidak kali+dengan kamar+sebelah kami+ketemu
 kami+tutup karung+ada kata+ini kata+kalau kata+mau kata+untuk kawat kaya+mau kayak+tindih ke+atas ke+bawah ke+rs
 ke+tiang kec+batuceper kecantol kecil+di kedengeran kejang+depan kelahi kelas kelas+1 kemarin+lapor kemarin+muncul
 kena+orang kenceng2 kendaraan keras kereta kereta+sudah ketok kira+4 kirim klien+amuk kok+ada kok+tidak kompor
 kp+rawa kudu lama+orang lansia+e lansia+sebelah lantai lantai+10 lantai+12 lapor+odgj lebam lengan lepas+di
 lewat+mana lewat+pagar lihat+lampu live luar lunas lunas+kalau makan+sudah maling maling+masih mana+ini manangih
 manusia masih+kecil masih+nempel masih+nyangkut masih+putar masuk+mobil masuk+sumur mati+di mau+bunuh mau+minggir
 mau+susul mayat mayat+laki melahirkan menunggu+polisi menyengat merem mogot+km motor+dengan mules+tiap mulut+miring
 muntah+terus naik+tower nan ngaku+ditinggal nya+belum nyamber nyangkut+di nyulut odgj+apa odgj+kejar odgj+lempar
 ojol orang+duduk orang+got orang+laki orang+tabrak paman pasung pasung+di pegang+perut pelan pembatas pembersih
 penumpang perahu+terbalik perempuan+duduk perempuan+saya pertigaan+kreo petugas+belum pizza pohon+depan pos+2
 pos+ronda potong potong+kaki pucat pukul+orang pulang+di racun+tikus rawa raya+pasar rebut+lapak rokok+kata
 rumah+haji rumah+makan rumah+rt rumah+tetangga rumah+warga rusak+orang rusak+pintu sadar+turun salah+satu
 sambil+senyum sampai+tidak samping+gardu sangiang+jaya satu+bawa saya+ambruk saya+badan saya+cuma saya+darah
 saya+demam saya+kalau saya+ketok saya+kumat saya+paksa saya+panas saya+tertelan sayang sekarang+amuk sekarang+kejar
 sekarang+orang sekarat+di sekuriti semua+sekarang serang+jantung seret seret+motor si simulasi+ini sopir spiderman
 stasiun+poris status+wa strip stroke+sekarang suara+senjata suaranya subroto+dekat sudah+10 sudah+baca sudah+luka
 sudah+saya sudah+tulis tabrak+lari tabrak+motor tabrak+roda tabung+gas tadi+dia tahun+jalan tali+sudah tarik taruih
 telanjang+jalan tembak tenang+masih teriak+jangan terjun+dari terus+sudah tetangga+di tetangga+saya tidak+berani
 tidak+jawab tidak+pernah tidak+tahu tidur+mulu tinggi toilet+pom tol+bandara tolong+ada tolong+dari truk tua+di
 tua+tidak tua+yang tukang+parkir tulang+nongol tulis+surat tumpuk ubah umur+3an untuk+semua usus usus+keluar
 utang+lunas via warga wasiat yang+dua yang+lewat ybs+bawa ~3an> ~<3an ~<aer ~<aia ~<all ~<ayu ~<bts ~<dal ~<dar
 ~<gin ~<guy ~<hpn ~<igd ~<ini ~<jej ~<kep ~<lai ~<luk ~<med ~<mer ~<ojo ~<oto ~<pah ~<pej ~<piz ~<rah ~<reb ~<rek
 ~<rel ~<rem ~<si> ~<sua ~<tub ~<usu ~<via ~aci> ~adan ~afas ~aga> ~aia> ~ajik ~akny ~aksa ~alia ~amaa ~ambr ~ampe
 ~anus ~anya ~araa ~arku ~arui ~asuk ~atah ~auny ~bali ~bam> ~bann ~bek> ~ber> ~berd ~beso ~biar ~bica ~biru ~bran
 ~bts> ~buki ~celu ~coco ~dala ~dekn ~digo ~dile ~dimi ~ebam ~ebra ~ecan ~ecen ~egen ~ejer ~ekny ~ekur ~elah ~elew
 ~elur ~emet ~emua ~emut ~enal ~epi> ~erak ~erhi ~erub ~erud ~erut ~esep ~esok ~etak ~etok ~etut ~fasn ~gacu ~gawa
 ~geme ~gend ~ggil ~gun> ~hiri ~hirk ~hpny ~igd> ~iler ~inya ~ipak ~irim ~iru> ~itny ~itus ~ium> ~ive> ~izza ~jika
 ~kany ~kede ~kenc ~kero ~krin ~ksa> ~kudu ~kuli ~kunc ~kup> ~kuri ~kuti ~lahi ~lam> ~lat> ~leba ~lek> ~lema ~len>
4 ~lita ~luar ~luna ~maji ~mang ~mann ~manu ~mbes ~mbun ~medi ~mega ~men> ~mnya ~mpel ~mpor ~mpt> ~munt ~nafa ~nemu
 ~nete ~ngab ~ngaj ~ngeb ~ngih ~ngun ~ning ~nusi ~nyem ~ojol ~opir ~orin ~oron ~otot ~pal> ~pala ~pamp ~panj ~par>
 ~pasn ~peja ~pene ~penu ~pers ~pide ~ping ~pirn ~pizz ~puca ~puta ~raan ~reta ~rim> ~rip> ~ruba ~rudu ~ruih ~ruk>
 ~san> ~sap> ~satu ~seda ~seka ~sent ~sere ~seru ~siat ~sok> ~sopi ~spid ~sumu ~sung ~taga ~tany ~tep> ~terh ~tnya
 ~tot> ~truk ~tubu ~tuin ~uara ~ubuh ~ucat ~udu> ~ules ~unas ~une> ~unyi ~usia ~usus ~utar ~wakn ~waln ~yahn ~yamb
 ~yebr ~zza>
3 10+mnt 11+di 21+tidak 6+rw 9+bulan 9+perum =food a+pisau ada+api ada+asap ada+belatung ada+denyut ada+maling
 ada+murid ada+nyawa ada+perempuan adik+saya aja+dia akhiri akhiri+semua ambulans+kami amuk+di amuk+lagi anak+dibawa
 anak+kandung anak+tk angkat angkot+di angkot+tabrak angkot+tolong apa+odgj ari+belum atas atas+rel bae banget+dari
 bangkai+dari bangku+taman banjir bapak+tua baru+15 bawa+dengan bawah bawah+pintu bayi+buang becak belulang
 belum+bisa bendungan bensin+kebon berani+dekat berdiri besar+cikokol besok+kalian besok+tidak bibir+kali
 bibirnya+biru bicara biji biji+rambut bisa+distop bisa+napas blok+c bocah+2 bocor+bau bola+mata brenti bugel+sudah
 bunuh+saya butuh+bantu by by+a c caina caina+untuk cari+dari cari+itu cari+tapi cari+tidak cat+bakar cepat+lansia
 cimone+jaya cimone+korban cium copot cuma+bisa cuma+geleng cuma+pakai dalam+tas darah+tidak dari+bawah dari+genteng
 dari+pintu dari+pohon datang+ke dengan+baju dengan+kata depan+puskesmas depan+terminal deres di di+grup di+halte
 di+jangan di+rest di+sawah di+sebelah di+tangga dia dia+amuk dia+kirim dia+mulai dia+took dia+tulis dibuang
 dibungkus+kresek dicek+ternyata dicekik dingin+tidak dipukul+pakai dirubung diserang ditaro+di ditembak ditusuk+di
 dong+ini dorong dua+gang dua+orang dulu+bapak foto+dengan foto+tali gali gang+mau ganggu+jiwa gas ge+tidak gedung
 gelandangan+ketemu gelandangan+setrum geleng gempa+tadi gerak+lagi gerak+tidak golok+gang golok+ke gondrong+ada
 goyang guling halte+cikokol halte+sampai halte+sudah hamil hamil+9 hapenya hapenya+mati has+a hati+kel hebat
 hp+tidak hutang info+112 ini+bagaimana inyo itu+boleh itu+bukan itu+jatuh itu+suka jaga jalan+rel jalan+sinar
 jam+saya jamaah jantung+jalan jatuh+tidak jaya+rt jembatan+ciledug jemput+saya jpo+tangcity jual+tiba jurumudi+lama
 kabeh kaca kaki+busuk kaki+kolong kalau+dari kamar kambing kambing+sudah kami+jatuh kandang+kambing kandung
 karang+sari kardus karunya+dia kasur+sebelah kata+bapak kayu kayu+runcing kdrt ke+genteng ke+kandang ke+pager
 kebon+pisang kecamatan+periuk kedengeran+suara kejar+di kejar+orang kel+sangiang kelereng keluar+belatung
 keluar+busa keluarganya+di kelurahan+bugel kemarin+anak kembar kena kepala+orang kepanasan keras+tapi kereta+nanti
 kesamber+petir kesedak keselek ketauan ketuban+di kirim+damkar kirim+orang km+21 kok+badan kolam+renang kondisinya
 konter kontrakan+nomor kontrakan+sebelah korban+jiwa korban+luka kosong+jalan kp+jurumudi ku kuat+jalan lagi+jual
 lagi+kata lagi+kereta lagi+lewat lahir+di laki+meninggal laki+tanpa lalat lama+dekat lansia+makan lansia+tabrak
 lansia+terjebak lansia+tidak lantai+dua lap lapak lapangan lapangan+karang lari+ke lari+orang lebar lemas+banget
 lemas+semua lempar+rumah lift lihat+ada like lk2 lok+jalan longsor loteng makan+tapi manekin masih+di
 masjid+kunciran masuk masuk+giling masuk+rumah mata+melotot mau+akhiri mau+pindah mau+sudah meledak meledak+di
 melotot menara menyengat+dari meresahkan minum+oplosan minum+pembersih minum+racun minum+sabun mnt mobil mobil+item
 mobil+mogok mogok+di motor motor+ada motor+sekarang muka+biru muka+pucat muka+sudah mules+dari mulu+dari mulut+busa
 muntah naik+motor nancep nangkring nangkring+di napas+kolong napas+sudah netes ngejogrok+di ngiler nih+di no+7
 nomor+7 nomor+9 nyala+terus nyawa nyender+ke odgj+anak odgj+naik ojol+tabrak orang orang+bunuh orang+di orang+gang
 orang+ganggu orang+itu orang+kp orang+masuk orang+meninggal orang+nya orang+pada orang+sakit pabrik+bakar pada
 pager+jembatan pahanya pakai+motor pamitan panik+suami panjat+tiang papan papan+reklame parah+di pegang+golok
 pelipis+robek pelo pembantu penelepon+satpam penelepon+tetangga pengendara penumpang+angkot perawat
 perempuan+berdiri perempuan+di perempuan+mau perempuan+perkosa pergi+ditinggal pernah+keluar perum+poris
 pesan+terakhir pinggir+jembatan pinggir+walungan pingsan+kepanasan pintu+kamar pisang+belakang pisau+depan
 plastik+item pln pohon+kelapa polsek potong+tubuh pukul+gelandangan pukul+saya pulang+sekolah punggung punggungnya
 pusernya puskesmas+cipondoh putar+di putar+kembali raba+anak racun+di ratus rawa+rt rebut reklame rembes renang
 respon respon+panggil ronda rs+kami rt+04 rt+ada rt+gang rumah+apa rumah+nomor runcing rw+2 sabun+cuci sadar+depan
 sadar+di sakit+jiwa sampai+pingsan sapi sarung+di satu+saudara satu+yang satupun saudara+sendiri saya+5 saya+angkat
 saya+bener saya+buka saya+nyasar saya+putar saya+sampai saya+sayat saya+sekarang saya+sembunyi saya+sering
3 saya+sudah saya+tidak sd sekap+tidak sekarang+berdiri sekarang+muntah sekarang+ngantuk sekarang+pegang semua+orang
 sendiri+depan sendiri+jam sendiri+sudah sendiri+tangis sengat sengat+tawon senin+kemis senjata+kata sepatu
 serang+warung setoran setrika sinar+hati siram+air sisa situ+cipondoh sopir+linglung stasiun+tanah step+anak suara
 suara+anak sudah+18 sudah+aja sudah+aman sudah+banyak sudah+bengkak sudah+jam suka+gelandangan sukajadi
 sukajadi+karawaci syarat+lapor tabrak+by tabrak+tiang tabrak+truk tahan tahun+hilang tahun+kunci takut+banget
 takut+kenapa takut+tapi tambah+sekarang tambang tamu tangan+anak tangga+kantor tangis+sendiri tangkal
 tanpa+identitas tanya+cuma tanya+ini tanya+rumah tapi+dari tapi+kok tarik+anak tarik+tidak tas+belanja tebal+dari
 telepon+112 telungkup telungkup+di teman teman+saya tembus tenggelam+kali tenggelam+ke tepi teriak terjebak
 terjun+ke tertelan+kelereng terus+orang tetangga+sekarang the tidak+brenti tidak+mau tidak+melek tidak+ubah
 tidur+dari tidur+keras tiga+anak tiktok tikus tina tinggi+3 tinggi+sampai tol+sendiri tolong tolong+cari
 tolong+kalau tolong+petugas tolong+pln took tower+bts tukang+gali tukang+rumput tulang+belulang tulis+pesan
 tunggu+ambulans tunggu+angkot turun+kata ud ujan2an ujung ulin umur+2 upacara utang utuh wae wae+saya walungan
 waras warga+lapor warga+panik wudhu yang+berani yang+jemput yang+kenal yang+masih yang+odgj ~<abu ~<acc ~<amp ~<ant
 ~<ast ~<aya ~<bae ~<bah ~<bes ~<beu ~<bic ~<bij ~<bur ~<by> ~<c> ~<cam ~<cel ~<cop ~<dem ~<der ~<di> ~<dil ~<dor
 ~<ece ~<gas ~<goy ~<hea ~<hes ~<iny ~<kac ~<kak ~<kaw ~<kdr ~<keb ~<keg ~<kei ~<ket ~<ku> ~<kum ~<lik ~<lk2 ~<lua
 ~<maj ~<mat ~<meg ~<mnt ~<mob ~<naf ~<nai ~<net ~<ngn ~<nyi ~<oma ~<ora ~<ped ~<peg ~<pes ~<pln ~<rat ~<sd> ~<sek
 ~<sel ~<ser ~<sun ~<tep ~<tig ~<too ~<ud> ~<uju ~<uli ~<upa ~<wae ~<wud ~abeh ~abok ~adak ~aduh ~ager ~ahin ~ahu>
 ~ahun ~ain> ~ajad ~akna ~ambu ~ame> ~an2a ~ance ~angu ~anje ~apat ~ardu ~asai ~asia ~asta ~atu> ~atup ~aut> ~awak
 ~awan ~ayah ~bae> ~bak> ~beca ~begi ~beh> ~beti ~biji ~bing ~bola ~bren ~bruk ~buny ~buti ~cain ~cep> ~copo ~dany
 ~dar> ~der> ~dhu> ~dia> ~diap ~diar ~dicu ~diik ~dila ~diri ~diru ~disa ~diul ~doro ~drt> ~dus> ~ebuk ~ecak ~edeb
 ~edun ~ekel ~ekep ~ekin ~ekla ~ela> ~eled ~eler ~elo> ~elot ~elup ~emas ~enag ~eng2 ~enge ~engh ~enin ~enur ~era>
 ~eraw ~erdi ~erdu ~erib ~erje ~erny ~erus ~esek ~esen ~espo ~etar ~etau ~etes ~etis ~etor ~euk> ~eun> ~gai> ~gal>
 ~ganj ~gap> ~gata ~gebu ~gede ~gedu ~gera ~geri ~ggar ~ggi> ~giku ~gila ~gili ~gin> ~gitu ~gkan ~gkup ~gnye ~gol>
 ~goya ~gsor ~hami ~hang ~heba ~hent ~her> ~huta ~iasa ~ibua ~icab ~icel ~ift> ~igoy ~iiku ~ikir ~ikto ~ikus ~ilas
 ~ilet ~imin ~impu ~ince ~inti ~ira> ~irab ~irub ~iset ~isua ~itep ~itua ~ius> ~jaga ~jama ~jan2 ~jeba ~jel> ~kabe
 ~kaca ~kaja ~kamb ~kanc ~kawa ~kaya ~kayu ~kdrt ~kep> ~keta ~kitn ~kna> ~knyo ~lain ~lala ~lama ~lamb ~leda ~lere
 ~let> ~lift ~like ~live ~lk2> ~lote ~lula ~lumn ~maah ~maca ~many ~mass ~masu ~maya ~mban ~meng ~mete ~mit> ~mita
 ~mnt> ~mobi ~mpa> ~mper ~muka ~mulu ~n2an ~nanc ~nara ~nasa ~ncep ~ncin ~ndat ~nduk ~neki ~ngac ~ngag ~ngal ~nged
 ~ngik ~ngnt ~ngso ~njaw ~ntri ~nyai ~nyau ~oaln ~obil ~obra ~ok2> ~ons> ~ook> ~opot ~orde ~oten ~oyan ~page ~pano
 ~pasi ~pasu ~patu ~pelo ~pin> ~pisa ~pln> ~pons ~puse ~rah> ~raki ~rame ~ramp ~rany ~ras> ~rdir ~rdus ~rebu ~rekl
 ~rem> ~riak ~riti ~rjeb ~rkan ~rnan ~rond ~rtem ~rubu ~runc ~sahk ~sain ~samb ~sane ~sapi ~sapn ~sege ~sek> ~seku
 ~semu ~seto ~sisa ~sku> ~sor> ~spon ~stag ~stop ~suap ~suku ~susu ~tamb ~tamu ~temu ~tepi ~tert ~the> ~tikt ~tina
 ~ting ~tol> ~took ~tupu ~tura ~ubah ~uban ~uber ~udhu ~uik> ~ujur ~ukaj ~ukit ~uku> ~unan ~upac ~urit ~user ~utan
 ~via> ~wae> ~walu ~wang ~warg ~wasi ~wat> ~wati ~wudh ~yal> ~yaut ~yeba ~yemp ~yeng ~yera ~yira ~yun>
2 05+kelurahan 1+1 112+meneruskan 2+kunciran 2+no 2+strip 3+hari 3+tidak 7+bulan 7+pinang =body =child =height =mad
 =still =work abis abis+minum abis+sekarang abu ada ada+ari ada+bakar ada+bocor ada+kali ada+keluarganya
 ada+kendaraan ada+napas ada+plastik ada+sora ada+terminal ada+yang aer aernya air aja+badan aja+hidup ajak
 ajak+ngomong alat+di alat+kaca alat+nya alfa+sukasari alfamidi+jalan all almarhum+istri ambrol ambruk ambruk+depan
 ambulans amis anak anak+autis anak+baru anak+kontrakan anak+minta anak+orang anak+perempuan anak+setrika anak+siapa
 anak+tapi anak+teriak ancam+warga angkat+kepala apa+aja apa+tapi apartemen api+merembet api+nya arah+bendungan
 ari+arinya arinya ashari+neroktog astaga atap+masjid atas+perhatiannya atas+semua awalnya+cuma ayodhya+cikokol
 backup badan+biru bagaimana+iki bahaya+tabrak bakar+gudang balita+ditinggal balita+jalan balkon banget+gigil
 bangun+dari bangun+kolong bangunan bank+bri bantal banyak bapak+abis bapak+demam bapak+di barang baru+bisa baterai
 bau+tidak bawa+apa bawa+batu bawa+botol bawa+cair bawa+jerigen bawa+racun bawa+tali bawa+tambang bayi+dari
 bayi+demam bayi+masih bayi+nyangkut bayi+umur begini+saya begitu bekas+pos belakang+pasar belakang+rw belum+ketemu
 belum+lepas belum+pulang belur bendungan+pasar bensin bensin+dengan berantakan berenti berhenti bernanah berobat+ke
 bersuara beruntun betawi+sambil biasa+di bibir+biru bibirnya bicara+pelo bicara+tidak bisa+kesakitan bisa+melek
 bocah+main bocah+tidak bocor+darah bocor+gas bola+slapajang bongkar botol+rusak box bri+jalan bri+poris bujang
 buka+pintu bulakan bulan+di bulan+ketuban bunuh+diri bunyi+sesak busa cair+kata cek+lokasi cepat cibodas+sari
 cirarab+pasar cisadane+dekat cium+bau cubit dagang dagang+berantakan dalam+tidak damai+3 dan+tidak danau
 danau+cipondoh darah+dekat darah+duduk darah+hebat darah+lagi darah+ngocor dari+atas dari+duduk dari+gandengan
 dari+grogol dari+jam dari+jendela dari+jpo dari+kebun dari+kontrakan dari+kuping dari+magrib dari+sepeda
 dari+tumpuk darurat dekat+ada dekat+kelurahan dekat+lapangan dekat+mushola demam demam+lemas den+sudah dengan+a
 dengan+alat dengan+bensin dengan+dompet dengan+kami dengan+tetangga denger+dari depan+alfa depan+alfamart
 depan+bank depan+kebon depan+lapangan depan+tangcity di+alat di+aspal di+bajaj di+balkon di+jendela di+kaca
 di+kolam di+kursi di+lift di+pinggang di+situ di+sungai di+terminal di+trotoar di+tv dia+cekik dia+has dia+juga
 dia+keluar dia+makan dia+panjat dia+punya dia+serang dia+wants diare digigit+ular dikasih+minum dikejar dikipasin
 dilempar dilempar+dari dirubung+lalat distop ditembak+orang ditinggal+pesan dompet dua+menit duga dumpit+gandasari
 e eh+kumat emang+dia emas emas+pasar empat emper emper+ruko enak falah falah+gondrong gandengan gandengan+di
 gang+buntu gang+damai gang+kami gang+langgar gang+mawar gang+pinang gardu+pln gas+meledak ge gelandangan+laki
 gelandangan+sesak gelandangan+tua gelem gempa geng geng+motor gerak+dikit gerak+saya gerobak+yang get get+up
 gigit+kobra gigit+orang gigit+ular golok+depan golok+jalan golok+kp golok+marah golok+sambil got+tabrak grup
 grup+kelas grup+rt gudang+plastik guna guru+ngaji guy+dengan habis+2 halte+rsud halte+tayo hamil+7 hamil+tua
 hari+lagi harus+lapor has herself hese hidup his hp+dengan hpnya+ditinggal idung iki ikut+saya indah+ada infeksi
 info+tambah inggris ini+anak ini+bukan ini+temen ini+untuk irigasi irung item item+dari itu+kenapa itu+satpam
 itu+teriak jadi+gini jadi+mayat jaga+saya jalan+baru jalan+di jalan+gatot jalan+merpati jalan+pelan jalan+pinang
 jalan+saya jam+10 jam+3 jangan jangan+sampah jarum jatuh+dan jaya+sudah jemur+di jendela jendela+kontrakan
 jendela+lihat jerigen jerigen+bensin jinjing jiwa jiwa+tidak jual+es kaca+di kaca+tutup kaca+yang kacau kain
 kakak+yang kaki kaki+depan kaki+dulu kaki+kegiles kaki+kena kaki+manusia kaki+orang kaki+saya kaki+sudah kaku+di
 kamar+ketemu kamar+pegang kami+di kami+tunggu kampung+ledug kantor+kecamatan kaos+merah karung karyawan
 karyawan+masuk kasir kata+tidur kaya kaya+kertas kayak+tidur kayu+gang kayu+panjang ke ke+belakang ke+danau
 ke+leher ke+mobil ke+tower kebon+pengkereun kebon+tidak kecil+ditinggal kecil+sedot kecil+sendiri kecil+tinggal
 kegiles kejar+bocah kejar+kucing kejar+warga kelahi+depan keluar+bawa keluar+pisau kelurahan+karang
 kelurahan+panunggangan kemarin+itu kemarin+masih kemarin+tapi kemis kena+air kena+lempar kena+serang keringet
2 keringet+dingin kerja+sekarang keroyok kerupuk+sendiri ketemu ketemu+adik ketemu+obat ketemu+tulang khilaf
 kios+kami kira+mabuk kira+umur kirim+foto kirim+video klien+serang kobra koin kolong+truk kompor+meledak konblok
 kontrakan+di kontrakan+no kontrakan+orang kontrakan+tidak koordinasi korban korban+tabrak korek kosong+itu
 kuat+lagi kunci+sendiri kunciran+jaya lagi+duduk lagi+mancing lagi+nih lai lain laki+darah laki+jatuh laki+pingsan
 lalat+ijo langgar lansia+ambruk lansia+bakar lansia+belum lansia+itu lansia+sesak lansia+tu lantai+5 lap+via
 lapak+rongsok lapangan+bola lapangan+upacara lapor+ada lapor+jadi lapor+orang lari lari+di lawange ledug+tolong
 leher leher+anak leher+kasir lempar+batu lewat+tiap lidah lihat+di lihat+saya lihat+tulang lk luar+pagar luka+belur
 luka+bernanah luka+infeksi luntur macet+di maen magrib majikan majikannya makan+racun malabar+cibodas maling+di
 maling+ketangkep maling+maling mana+tidak mandi+dengan masih masih+duduk masih+tangis masuk+kamar masuk+maling
 masuk+mesin mata+buka mata+keluar mata+merem mata+putih mau+anter mau+bakar mau+bikin mau+habis mau+nekat
 mau+tenggelam mau+tutup meja melepuh mending meneruskan meneruskan+odgj meninggal+tadi menit+tidak merah+tangis
 mereka+sudah merem+terus merembet merembet+ke merpati merpati+2 mesin mesin+press minggu+ditinggal minta+backup
 minum+air minum+miras minum+tidak minum+tolong minyak mobil+box mobil+pada mobil+pakai motor+ambil motor+jalan
 motor+tenggelam motor+tidak motor+yang muda+odgj muka+mencong muncul murid+perempuan mushola+nurul nah naik nak
 nanas+panunggangan napas+di napas+kayak napas+satu napas+tidak napas+tinggal nekat nembus netes+dari ngaji
 ngaku+untuk ngarenghap ngawur ngedip ngepung ngintip ngocor ngomel ngucur ngumpet ngumpet+di no+3 nongol2 nunduk
 nurul+falah nyalain nyamber+ke nyolong+ayam obat+odgj odgj+bakar odgj+jatuh odgj+meresahkan odgj+rusak odgj+saya
 ombak omong oplosan orang+kurang orang+odgj orderan pabrik+manis pada+ngerem padahal+tidak pager paha paha+anak
 pajang+rt pakai+batu pakai+konblok palak palak+pakai pampers panas+dengan panas+tidak panggil+cuma panjang
 panjat+menara panjat+tower panto parah parkir+pasar parkir+ramayana pasar+ada pasar+baru pasar+cimone
 pasar+lapangan pasien pasung+dengan pd pegang+batu pegang+korek pegang+leher pegang+saya pembeli pembersih+lantai
 pendatang penelepon penelepon+lapor penghuni+lansia pengkereun pengkereun+pabrik penumpangnya perempatan+tugu
 perempuan perempuan+sendiri perempuan+seret perempuan+teriak pergi+selamanya perhatiannya petani pinang+2
 pinggir+danau pinggir+gedung pinggir+lantai pinggir+selatan pintu+stasiun pisau+dapur pisau+di pisau+sekarang
 plastik plawad+utara pln+jalan polisi+depan poris+pinggir pos+cimone pos+timbangan potong+tangan press press+pabrik
 ps+malabar pukul+alat pulang+tadi putih+semua ra racun+makan rambut+panjang rapat ronda+rw royal royal+3 rs+melati
 rt+6 rt+nyuruh ruang+tamu ruko+depan ruko+gading ruko+kosong ruko+pinang rumah+bawa rumah+belum rumah+orang
 rumah+rusak rumah+sendiri rumah+tidak rusak+rumah rw+05 rw+3 rw+5 sahut sahut+panggil sak sakit+kayak sambil+pegang
 sambil+tangis sambil+teriak sampai+depan sampai+lihat sampai+mati sampai+pukul sampai+rumah sampai+sini
 samping+alfamidi sana sapu+sekarang satpam satpam+mall satpam+pabrik satu satu+ini satu+tangan saya+ambil
 saya+bakar saya+bayi saya+dicekik saya+dipukul saya+ditinggal saya+habis saya+hamil saya+ikut saya+khilaf
 saya+kunci saya+lewat saya+luka saya+makan saya+masuk saya+ngumpet saya+ojol saya+panggil saya+perempuan
 saya+perkosa saya+rt saya+siap saya+siram saya+tahan saya+tinggal sayang+saya sebelah+kontrakan sebelah+mushola
 sebelah+sudah seberang sedot sekali sekarang sekarang+belum sekarang+cekik sekarang+jalan sekarang+kejang
 sekarang+lempar sekolah+bawa selatan+tidak selimut+tidak semak semak+belakang sembako sembako+jalan sembilan
 sembunyi sembunyi+di semua semut semut+sudah sendiri+anak sendiri+dari sendiri+itu sendiri+jalan sendiri+tetangga
 sendiri+umur senin senjata+depan serang+satpam seribu sesosok sesosok+mayat setrum+kabel si+bapak si+kakak si+udin
 sinar sipon+ketapang sirine sirkus situ+bulakan situ+sudah slapajang slapajang+jaya sopir+grab sora sudah+20
 sudah+dikipasin sudah+dirubung sudah+item sudah+kejang sudah+keluar sudah+lebih sudah+nyamber sudah+selesai
 sudah+sembilan sudah+tanya suka+di suka+masuk sukasari sukuna sumur sungai+cirarab surat+untuk susul+almarhum sutet
2 tabrak+beruntun tabrak+bis tabrak+bus tabrak+di tabrak+gerobak tabrak+kereta tabrak+pohon tadi+bolak tadi+kata
 tadi+masih tadi+ngaku tahun+di tahun+lepas tali+dari taman+royal tangan+karyawan tangan+ke tangan+sekarang
 tangerang+ada tangis tangis+kata tangis+panggil tangkal+nangka tanpa+ktp tanpa+saya tanya+orang tapi+ini tapi+tadi
 tarik+naik taruh+depan tas+jinjing tayo+depan tebal telepon+02 telepon+ulang tenang+eh tengah tengah+jalan
 tengah+jembatan tengah+rel terakhir terakhir+kali teras+kios terbalik+ada tergeletak+di teriak+mau terus terus+dari
 terus+pukul tetangga+pukul tiap+teriak tiasa tiba+stroke tidak+bersuara tidak+buka tidak+dia tidak+dijemput
 tidak+enak tidak+gelem tidak+get tidak+nongol2 tidak+nyambung tidak+pindah tidak+pulang tidak+sih tidak+soal
 tidak+tetangga tidak+tiasa tidak+tidur tidak+turun tidak+waras tidur+botol tidur+disitu tidur+habis tidur+sekarang
 tidur+tengah tiga+hari tiga+kali tiga+tahun tikungan+jalan tilu tilu+hari timbangan timbangan+jatake tingga
 tinggi+ada tinggi+di tk toko+bangunan toko+emas toko+saya tolong+arah tolong+bagaimana tolong+damkar
 tolong+mengganggu tolong+tetangga tower tpa tpa+rawa tps+liar trs truk+tabrak trus+tarik tu tua+kerja tua+laki
 tua+sendiri tukang+ojek tukang+sayur tulang+keluar tulang+manusia tumpang+tanya uang+di ulang umur+paling
 untuk+besok untuk+kerja upacara+puspem usah+cari via+112 waktu+itu wants wants+ke warga+dan warga+rame warga+saya
 warung+dekat warung+pakai warung+pecel warung+sembako wkwk+ada wkwk+doang woi+ada woy+ada yang+bisa yang+buka
 yang+dari yang+ditusuk yang+jaga yang+naik yang+parkir yang+pasung yang+pingsan yang+sayang yang+setrum yang+teriak
 yang+terjun yang+tolong yang+urus ybs+sekarang ~<abi ~<ada ~<ami ~<ana ~<ari ~<baj ~<bal ~<bec ~<bet ~<boc ~<box
 ~<bre ~<bru ~<bus ~<cak ~<cap ~<cha ~<ciu ~<cub ~<dad ~<deh ~<did ~<dug ~<e> ~<ena ~<ge> ~<gen ~<get ~<gig ~<gru
 ~<gum ~<heb ~<hid ~<hun ~<hut ~<idu ~<iki ~<iri ~<iru ~<ite ~<jiw ~<jur ~<kai ~<ke> ~<khi ~<koi ~<kor ~<kuk ~<kun
 ~<leb ~<leh ~<let ~<liv ~<lot ~<mae ~<mal ~<may ~<mej ~<mot ~<mun ~<mut ~<nad ~<nah ~<nek ~<nga ~<nja ~<omb ~<omo
 ~<opl ~<ord ~<pag ~<paj ~<pat ~<pd> ~<pel ~<pil ~<pis ~<pol ~<puc ~<put ~<ra> ~<rap ~<rob ~<ron ~<roy ~<run ~<sdr
 ~<sen ~<sis ~<sla ~<tat ~<ter ~<the ~<til ~<tin ~<tir ~<tk> ~<tol ~<tow ~<tpa ~<trs ~<tu> ~<uba ~<uda ~<uja ~aban
 ~abet ~acau ~acku ~ada> ~aen> ~aer> ~aern ~agri ~ahe> ~ahir ~ahut ~aiin ~air> ~ajaj ~akhi ~akin ~ako> ~alak ~alek
 ~ali> ~amar ~amik ~amil ~ampa ~anak ~anau ~ang2 ~angk ~anny ~anon ~ants ~apen ~aper ~api> ~aras ~ari> ~aro> ~arum
 ~arur ~arya ~asie ~asin ~asir ~atap ~atha ~atpa ~atul ~avin ~awah ~ayu> ~back ~bakn ~bako ~balk ~ban> ~banj ~bat>
 ~bate ~belu ~bens ~beur ~bias ~birn ~bit> ~blen ~box> ~buja ~busa ~cakn ~cant ~cau> ~chat ~cir> ~ckup ~con> ~cora
 ~cubi ~cung ~daga ~dann ~dela ~dema ~dice ~dido ~didu ~diha ~dip> ~dipu ~dist ~dite ~doai ~domp ~dot> ~duga ~dung
 ~dup> ~duri ~e's> ~eboc ~ebun ~edag ~edik ~edip ~edot ~egan ~egap ~egil ~egit ~eher ~einj ~ejar ~ekan ~ekar ~eken
 ~elen ~eli> ~elip ~elmn ~elua ~elul ~emam ~emis ~emu> ~enak ~ence ~enel ~ener ~enga ~enku ~ensi ~epat ~epuh ~epun
 ~erab ~erem ~ereu ~erha ~erhe ~eria ~erig ~erna ~ers> ~erse ~ersu ~erun ~esah ~ese> ~esos ~etan ~etem ~etny ~euin
 ~eura ~eure ~fala ~feks ~gain ~gam> ~gama ~gand ~gawu ~gedi ~gege ~gela ~gepu ~ggal ~ggon ~ggri ~ghap ~gkat ~goco
 ~gol2 ~gond ~grib ~gris ~grup ~gucu ~gunc ~gung ~h2an ~hann ~hape ~has> ~hatn ~he's ~hear ~hers ~hes> ~hese ~hidu
 ~hin> ~hnyo ~hut> ~iak> ~iare ~iat> ~iban ~ibuk ~ibut ~icub ~idah ~idat ~idor ~idug ~idup ~igas ~igen ~ihny ~ikam
 ~ikej ~iken ~iker ~ikia ~ikip ~ilaf ~ilem ~iles ~imas ~ina> ~inar ~infe ~inga ~ingk ~inji ~intu ~inyo ~ipat ~iren
 ~iri> ~irig ~irku ~irny ~irun ~iser ~isik ~isin ~isny ~ist> ~itek ~item ~itod ~iwa> ~jak> ~jaru ~jend ~jinj ~jir>
 ~jiwa ~juti ~kain ~kaki ~kakn ~kalu ~kard ~kary ~kat> ~kein ~kele ~kemi ~kent ~kepo ~kere ~kese ~khil ~khir ~kina
 ~kipa ~kobr ~koin ~konb ~koor ~korb ~ktok ~kuku ~kuna ~kunn ~laf> ~lai> ~lak> ~laki ~lale ~lape ~lari ~lehe ~leng
 ~lepu ~ler> ~lida ~lipa ~lipi ~lite ~lkeu ~lkon ~lmny ~lnya ~losa ~lpn> ~lube ~lunt ~maan ~maen ~magr ~mahe ~maik
 ~mak> ~mamb ~mar> ~masi ~mata ~mbek ~mbet ~mbro ~mbru ~mbul ~mel> ~mela ~melo ~memu ~meni ~menk ~meny ~mern ~merp
 ~mesi ~miku ~mil> ~moto ~mpil ~mpn> ~mpua ~mpur ~mua> ~munc ~mut> ~n2in ~nadi ~naik ~nak> ~nau> ~nblo ~ncul ~ndel
 ~ndii ~ndua ~ndur ~nek> ~nele ~nemb ~neru ~nfek ~ng2a ~nga> ~ngah ~ngap ~ngar ~ngej ~ngen ~ngep ~nggg ~nggr ~ngha
2 ~ngil ~ngku ~nguc ~nimp ~njel ~njir ~nku> ~nlpn ~nnya ~nome ~non> ~nong ~ntah ~ntal ~ntip ~nto> ~ntol ~nts> ~ntur
 ~ntut ~nuh2 ~nund ~nyeb ~nyek ~nyen ~nyul ~oain ~odon ~ol2> ~omah ~omer ~ompo ~onbl ~onda ~ongg ~onte ~oord ~oplo
 ~orba ~ordi ~osok ~ost> ~otor ~ower ~oyal ~pakk ~para ~pel> ~perh ~pili ~piny ~plas ~plos ~pnya ~post ~pot> ~prem
 ~puk> ~puki ~rahm ~rant ~rasi ~rder ~rdin ~rema ~resa ~resp ~ress ~reun ~rhat ~rhen ~rige ~rine ~rist ~rkal ~rkus
 ~rman ~roya ~rpat ~rsel ~rsua ~rten ~rumn ~runt ~rura ~rusk ~rusu ~ryaw ~sada ~sayu ~sdri ~sedo ~seke ~seni ~sern
 ~seso ~sien ~siks ~sirk ~sis> ~slap ~smpn ~sora ~soso ~spal ~ssal ~stik ~suki ~sus> ~taha ~tann ~tas> ~tasn ~tatu
 ~taua ~teke ~tem> ~terd ~teru ~tet> ~tias ~tilu ~tip> ~tir> ~tisn ~todo ~tola ~tolo ~towe ~tpa> ~tpam ~trik ~trs>
 ~tuki ~tull ~tum> ~tung ~tuti ~uak> ~uapi ~ubit ~ucur ~uh2a ~uing ~ujun ~ulah ~ulak ~ulla ~umpa ~un2i ~ungi ~unny
 ~unta ~uran ~urat ~ureu ~uska ~utet ~want ~wer> ~wit> ~wur> ~yeke ~yulu ~yun2 ~yuna
"""
