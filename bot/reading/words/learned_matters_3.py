"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
pangan 2 ada baso baso+tikus bau+aneh bau+di berformalin bikin+anak bikin+pusing bleng busuk+dari campur+kaca cilok
 depot di di+nasi garam+campur ibu+saya instan item jamuran kaca kecoa kimia kutu+ibu makan+basi makan+di malabar
 mencret menyala merah+menyala muntah+abis nasi+kotak obat+pelangsing pasar+malabar pelangsing pelangsing+tanpa perut
 plastik+tidak rambut roti+jamuran sakit+perut sekarang sertifikat sirup sirup+warna suntik tanpa tanpa+izin tempe
 tempe+bau teras+merah tikus+di toko warna+nyala ~<ada ~<ble ~<bob ~<di> ~<haj ~<hal ~<ite ~<kac ~<kim ~<rap ~<sia ~<sir
 ~<sup ~<tan ~<tel ~abar ~aca> ~alab ~anpa ~apat ~arun ~aso> ~baso ~berf ~berk ~blen ~cek> ~cilo ~coa> ~cret ~curi ~depo
 ~ecoa ~ekar ~encr ~encu ~endi ~epot ~erfo ~erut ~fika ~gana ~ggal ~gsin ~hat> ~ifik ~ilok ~imia ~inst ~irup ~jat> ~kaca
 ~keli ~kimi ~laba ~mber ~mbut ~mia> ~murn ~ncre ~ncur ~ndir ~ndun ~ngan ~ngsi ~npa> ~nsta ~oba> ~oko> ~pemb ~pemu ~peru
 ~pot> ~ramb ~rfor ~rni> ~rot> ~rtif ~rung ~rup> ~rut> ~samb ~semp ~siru ~stan ~suk> ~tan> ~tanp ~tem> ~tifi ~toko ~uri>
pangan -2 bantu+makan butuh ciu ciu+dan dan dan+obat gas jam jual+ciu keras kk makan+harus mana masuk motor obat+keras
 parah pelihara pelihara+ayam surat susah tes tes+gula tetangga ~<ala ~<ciu ~<den ~<ga> ~<gan ~<gas ~<gel ~<kar ~<ket
 ~<kk> ~<mal ~<mot ~<par ~<sim ~<sur ~<tes ~ana> ~anta ~asuk ~awa> ~ban> ~cara ~ciu> ~dur> ~elih ~emba ~erja ~etan ~gas>
 ~ihar ~kar> ~kasi ~kul> ~liha ~mas> ~masu ~moto ~mpu> ~ntra ~peli ~puku ~raka ~rama ~susa ~tes> ~teta ~trak ~tuna ~uang
 ~uka> ~ukul ~utuh
pangan -3 =drill =office @=alat_bantu @=poli_jiwa @=slrt @first=- @first=alat_bantu @first=poli_jiwa @first=slrt bapak
 biaya hilang ini peternakan peternakan+ayam rumah suami tanah uang ~<,> ~<amb ~<bap ~<but ~<car ~<dan ~<dia ~<dip ~<dit
 ~<hil ~<ini ~<kur ~<lam ~<man ~<mel ~<nel ~<nga ~<ora ~<rum ~<sen ~<sua ~<uan ~<yg> ~aki> ~alam ~ami> ~ampa ~anah ~arah
 ~aya> ~bapa ~biay ~butu ~cing ~dan> ~elen ~erna ~gang ~gela ~hila ~ian> ~iaya ~ilan ~inga ~ini> ~jam> ~kont ~lam> ~len>
 ~mah> ~nah> ~naka ~nele ~ning ~ontr ~pete ~rnak ~ruma ~rusa ~sak> ~suam ~sura ~tana ~ting ~tuh> ~uami ~umah ~urat
pangan -4 # =road @=bedah_rumah @=ppa @first=bedah_rumah @first=ppa abis+hajat jalan kampung kampung+abis kerja ktp mau
 minum+racun odgj racun+kampung yang ~<jal ~<kak ~<kon ~<ktp ~<mau ~<odg ~<pet ~<yan ~ama> ~anda ~apak ~ata> ~dara ~deng
 ~dgj> ~ekam ~ingg ~jala ~kamp ~kerj ~ktp> ~mau> ~mpun ~odgj ~oran ~pung ~rang ~rat> ~tern ~uan> ~yang
pangan -5 =ask =still @=damkar @=dukcapil @=kerja @first=damkar @first=dukcapil @first=kerja ayam+bau minta orang pak
 racun+tikus ~<kam ~<mas ~alan ~ara> ~eter ~inta ~mint ~nta> ~rja>
pangan -6 =heart ~lan>
pangan -7 @=polisi @first=polisi ~pak>
kerja 16 thr ~<thr ~thr>
kerja 11 ~umr>
kerja 10 art ~<art ~<umr ~art>
kerja 9 @=kerja @first=kerja
kerja 8 jadi+art kerja umur ~<gaw ~<umu ~adi> ~erja ~gawe ~kerj ~mur> ~rja> ~umur
kerja 7 =work cari gawe jaga jaga+toko kerja+untuk lembur lowongan magang padamelan phk resmi ~<jag ~<ker ~<low ~<mag
 ~<phk ~adam ~aga> ~air> ~amel ~ari> ~atih ~awe> ~cari ~dame ~elan ~esmi ~gang ~jaga ~lati ~lemb ~lowo ~maga ~mbur ~mela
 ~owon ~phk> ~resm ~smi> ~wong
kerja 6 ak1 bayi+sitter daftar+tki di+phk fair job job+fair kartu+kuning kerja+di layoff pabrik pelatihan sitter
 tki+resmi toko ~<ak1 ~<blk ~<car ~<fai ~<job ~<lem ~<pab ~<pad ~<res ~<sit ~<tok ~aan> ~abri ~agan ~ak1> ~aker ~ayof
 ~blk> ~brik ~bur> ~elat ~embu ~fair ~han> ~ihan ~itte ~jaan ~job> ~layo ~ngan ~off> ~oko> ~onga ~pabr ~pada ~pela ~rik>
 ~rjaa ~sitt ~ter> ~tiha ~toko ~tter ~yoff
kerja 5 =drill @1 ak1+online anak+saya bikin+ak1 bursa bursa+kerja cair cair+bagaimana di+bandara gaji ijazah jadi jht
 jht+cair kartu kontrak kursus loker maaf+kerja perusahaan supir supir+pribadi tidak+bayar ~<bab ~<cai ~<ija ~<jht ~<lay
 ~<lok ~<lul ~<pel ~<tah ~aby> ~ahaa ~ajar ~angg ~artu ~azah ~baby ~burs ~cair ~ggur ~haan ~ibay ~ijaz ~jadi ~jaza ~jht>
 ~ker> ~loke ~lulu ~oker ~peru ~pir> ~rsus ~saha ~supi ~sus> ~ulus ~upir ~ursa ~ursu ~usah ~zah>
kerja 4 2+bulan ada+lowongan art+cari bantu+kerja bulan+tidak butuh+kerja cari+kerja cari+majikan di+hotel gaji+saya
 gawe+di info kena kerja+lagi kerja+tidak kuning lulusan mau+kerja nyambut nyambut+gawe pribadi pt saya+2 tahan tahan+pt
 untuk+lansia upah upah+lembur ~<gaj ~<inf ~<jad ~<kun ~<nya ~<pri ~<pt> ~<sep ~<sup ~<upa ~ahit ~aji> ~ange ~badi ~but>
 ~diba ~ena> ~erus ~gaji ~hit> ~ibad ~info ~jahi ~jar> ~kart ~kuni ~kurs ~lusa ~mbut ~nfo> ~nggu ~ntra ~nyam ~pah> ~peng
 ~prib ~riba ~rsa> ~rtu> ~rusa ~trak ~unin ~upah ~yamb
kerja 3 # bandara bayar belajar belum+bayar bikin bisa+kerja bpjs+ketenagakerjaan bulan butuh+gawe cakap cakap+kerja
 cari+gawean daftar daftar+kerja di+pabrik gaji+belum gaji+di gawean ibu+saya ijazah+tahan kembali kena+phk kerja+pabrik
 ketenagakerjaan komputer kontrak+putus kuning+syaratnya lagi latihan latihan+nyetir lembur+tidak maaf maaf+thr mau
 mau+belajar nganggur nyetir pabrik+sepatu pengangguran pesangon putus putus+sepihak rumah+tangga saya+pengangguran
 sepihak skorsing skorsing+pabrik smk tahun tangerang tangga thr+tidak tidak+pak tki tolong+bantu ~<bay ~<bel ~<bik
 ~<bos ~<bul ~<bur ~<cak ~<daf ~<dib ~<kar ~<kem ~<ken ~<lag ~<lat ~<mau ~<pen ~<pes ~<sko ~<smk ~<tki ~aaf> ~afta ~agak
 ~ahun ~akap ~ambu ~ango ~awea ~ayar ~bali ~band ~baya ~biki ~bos> ~caka ~daft ~dipu ~ean> ~elaj ~emba ~enag ~epih ~esan
 ~eten ~etir ~ftar ~gake ~gan> ~gon> ~gur> ~gura ~hak> ~hun> ~ihak ~ing> ~iput ~kap> ~kemb ~kena ~kont ~kors ~lagi ~laja
 ~lan> ~maaf ~mana ~mau> ~mbal ~naga ~ndar ~ngen ~ning ~nyet ~ompu ~ontr ~orsi ~pesa ~piha ~pute ~putu ~rak> ~rsin ~sepi
 ~sing ~skor ~smk> ~taha ~tar> ~tena ~tir> ~tki> ~tus> ~usan ~utus ~wean ~yar> ~yeti
kerja 2 =still aing aing+butuh apa bantu+magang bayi+kerja butuh di+mall disnaker fair+kapan jepang kena+layoff
 layoff+lapor lulus magang+anak mau+daftar melahirkan+mau momong momong+bayi online pak+tahan rumah+perusahaan sepatu
 sma tahan+ijazah thr+cara thr+untuk toko+ibu umur+tolong ~<ain ~<apa ~<but ~<jep ~<kur ~<maa ~<mom ~<nah ~<nye ~<onl
 ~<sma ~agi> ~aing ~ana> ~bela ~bula ~butu ~diru ~disn ~gen> ~ikin ~irum ~isna ~jepa ~kasi ~kete ~lama ~line ~lus> ~mahk
 ~min> ~momo ~mput ~naha ~nake ~ngon ~nlin ~nyar ~onli ~patu ~sepa ~snak ~tahu ~uter ~utuh
kerja -2 @first=poli_jiwa bau bayi+kuning dengan di+taiwan gaji+tahan ganti hamil hamil+di hilang jatuh rumah sehat
 surat taiwan taiwan+gaji tangan terus tidak+ada tipu ~<bau ~<dic ~<ham ~<hil ~<jat ~<lap ~<mak ~<pin ~<rum ~<rus ~<seh
 ~<tai ~<tip ~<war ~aiwa ~ajin ~aki> ~amil ~atuh ~bau> ~dah> ~dik> ~ehat ~elua ~eng> ~erin ~gant ~hami ~hila ~idur ~ipu>
 ~iwan ~jak> ~jatu ~jiny ~kelu ~ksa> ~kul> ~luar ~man> ~mil> ~ngga ~obat ~ota> ~por> ~puku ~rah> ~ruma ~sama ~seha ~taiw
 ~teru ~tian ~tipu ~tor> ~uang ~udar ~ukul ~umah
kerja -3 =heart =tale @=alat_bantu @=bedah_rumah @=poli_jiwa @first=alat_bantu @first=bedah_rumah air bagaimana+ya bapak
 bayar+majikan di+ktp dinsos gaji+tki ganti+kerja jalan kk mati sekolah tidak+bisa tki+tidak untuk+saya ya ~<air ~<amb
 ~<bap ~<dar ~<den ~<dia ~<har ~<jal ~<kal ~<kel ~<kk> ~<mat ~<pas ~<sek ~<sur ~<tem ~<ya> ~ama> ~ampu ~anti ~asi> ~atan
 ~ati> ~awa> ~bapa ~bat> ~dang ~deng ~dins ~eker ~ekol ~gal> ~ggal ~hat> ~ilan ~ini> ~inso ~inya ~itip ~jala ~kola ~mah>
 ~mati ~nti> ~ntua ~olah ~pat> ~rang ~rus> ~sak> ~seko ~sura ~tan> ~tuan ~unan ~ung> ~urat
kerja -4 =beast @=damkar @=puskesmas @first=damkar @first=puskesmas @first=slrt burnout burnout+kerja odgj ~<ber ~<din
 ~<gan ~<odg ~<sam ~akan ~alan ~ang> ~anya ~apak ~ata> ~burn ~dgj> ~ingg ~kan> ~lah> ~nan> ~nout ~nsos ~nya> ~odgj ~out>
 ~rat> ~rnou ~sos> ~uan> ~uka> ~urno ~wan>
kerja -5 @=pangan @=ppa @=slrt @first=- @first=dukcapil @first=pangan @first=ppa ktp orang ~<ktp ~<ora ~<ter ~anga ~ktp>
 ~lang ~oran
kerja -6 =road @=dukcapil @=polisi @first=polisi
dukcapil 12 kia ~<kia ~kia>
dukcapil 11 kk ~<kk>
dukcapil 10 ktp ~<ktp ~ktp>
dukcapil 9 @=dukcapil @first=dukcapil jadi+wni nik wni ~<wni ~nik> ~wni>
dukcapil 8 kia+anak nik+tidak ~<akt ~<nik
dukcapil 7 akta akte di+ktp jadi masuk+kk nama salah ~<bar ~<nam ~akta ~akte ~ama> ~gant ~jadi ~kta> ~kte> ~nama
dukcapil 6 bikin+ktp ganti kartu+saudara lahir pindah surat tidak+ketemu wna ~<gan ~<jad ~<kel ~<ket ~<pin ~<sal ~<sur
 ~<wna ~adi> ~alah ~anti ~atia ~dah> ~emat ~hir> ~inda ~keti ~kin> ~ndah ~nti> ~pil> ~pind ~sala ~sura ~tian ~wna>
dukcapil 5 =office bantu+ktp baru belum belum+punya bikin damel dukcapil hapus identitas keliru ketik kk+saya ktp+saya
 nama+keliru penduduk salah+ketik tahu+penduduk tumpang tumpang+kk urus ~<bik ~<bla ~<hap ~<ide ~<ila ~<keb ~<lah ~<num
 ~<tum ~<uru ~ahir ~apil ~apus ~aru> ~baru ~belu ~biki ~blan ~capi ~dent ~dudu ~dukc ~elir ~elum ~endu ~etik ~hapu ~ian>
 ~iden ~ikin ~iru> ~itas ~kcap ~keba ~keli ~kema ~lahi ~liru ~lum> ~mel> ~ndud ~ntit ~pus> ~rat> ~tik> ~tita ~tump ~uduk
 ~ukca ~urat ~urus
dukcapil 4 =past akta+mati barcode cetak di+bus di+kk domisili hilang kk+barcode ktp+hilang ktp+luntur ktp+tinggal
 luntur maaf+ktp masuk mau+bikin nikah pisah pisah+kk rekam rekam+ktp surat+pindah wna+masuk ~<bel ~<cet ~<dam ~<dat
 ~<dom ~<duk ~<hil ~<kem ~<lun ~<ngu ~<rek ~amah ~amel ~arco ~asuk ~barc ~ceta ~code ~dame ~data ~duk> ~ekam ~elek ~enti
 ~etak ~guru ~hila ~ikah ~ili> ~isil ~kah> ~kam> ~kart ~lah> ~lang ~lunt ~masu ~misi ~mpan ~ngur ~nika ~ntur ~nump ~ode>
 ~omis ~pang ~pend ~rcod ~reka ~rus> ~sili ~tas> ~umpa
dukcapil 3 agama aktivasi anak anyar baca bantu+kia baru+lahir bawa+banjir bayi+masuk beda blanko blanko+ktp bus
 damel+kk dari dari+kk data data+kk dengan di+hp digital digital+di foto+ktp ganti+kerja hapus+dari ibu+malam ical
 identitas+digital ikd ikd+aktivasi jelek kartu ke kerja+di ketemu kia+ibu kia+suami kk+anyar kk+hilang ktp+bawa
 ktp+jelek ktp+kosong ktp+patah lahir+daftar legalisir+akta maaf+jadi mati mau+rusak meninggal+hapus nama+di nik+saya
 online+untuk orang+tua perubahan perubahan+data punya punya+akte rusak rusak+kk saudara saya+ical sipil status
 status+kawin suami+bisa surat+mati tangerang tidak+baca tidak+online tinggal+di tua+belum untuk+bpjs urus+kk wni+ibu
 wni+parah ~<aga ~<ana ~<ant ~<any ~<bac ~<cat ~<den ~<dig ~<ica ~<ikd ~<jel ~<ke> ~<kul ~<mat ~<pec ~<pek ~<pis ~<pun
 ~<rus ~<sau ~aca> ~agam ~anak ~ange ~anko ~artu ~atat ~ati> ~atus ~auda ~baca ~baha ~beda ~bus> ~cah> ~cal> ~cata ~dari
 ~digi ~dite ~domi ~ebac ~ebaw ~ecah ~eda> ~eker ~emu> ~emuk ~enga ~erub ~etem ~gama ~ggal ~gita ~ical ~idaf ~igit ~ikd>
 ~ilan ~imas ~isah ~ital ~item ~ivas ~jaan ~jele ~kete ~ktiv ~kulo ~lank ~lek> ~mama ~mati ~muka ~nak> ~ngko ~nko> ~nyar
 ~peca ~peke ~pisa ~puny ~rjaa ~rtu> ~ruba ~rusa ~sah> ~sama ~saud ~stat ~suk> ~suki ~tak> ~tatu ~tiva ~tua> ~tur> ~ubah
 ~udar ~ukin ~ulo> ~usak ~vasi ~yar>
dukcapil 2 17+mau =not @1 akta+lahir alamat banjir bantu+nik belum+jadi bikin+lagi bisa+tidak blangko blangko+habis buka
 dengan+sim di+dompet dompet foto ganda gawe gawe+ktp habis+ktp identitas+anak kartu+identitas kawin kawin+di kk+robek
 kota ktp+dengan ktp+online lapor+pungli mau mau+pindah nik+ganda pindah+dari pindah+domisili pungli+bikin saya+hilang
 sim+hilang umur+17 urus+akta urus+ktp ~<bed ~<bus ~<did ~<fot ~<kaw ~<mau ~<sip ~<sta ~akti ~awe> ~awin ~banj ~buka
 ~deng ~dida ~domp ~foto ~gand ~gko> ~ipil ~jir> ~kawi ~kela ~lama ~luar ~mau> ~njir ~ompe ~oto> ~peru ~sak> ~sipi ~tal>
 ~tari ~temu ~tus> ~unya ~win>
dukcapil -2 @=kerja @=poli_jiwa @first=kerja bayi+ketemu depan kemarin maaf+akta mana orang sakit sudah sudah+lama
 tidak+punya ~<amb ~<dep ~<dia ~<dib ~<ker ~<kon ~<kur ~<mal ~<min ~<nya ~<ora ~<pem ~<sak ~<sia ~<sud ~<uda ~<yg> ~akit
 ~alan ~ambu ~anan ~angg ~asar ~ban> ~bat> ~dang ~depa ~elan ~eng> ~epan ~hat> ~inta ~kat> ~kit> ~kul> ~ling ~mari ~mpu>
 ~nsos ~obat ~por> ~puku ~saki ~sar> ~skes ~sos> ~suda ~tor> ~tuna ~uan> ~uang ~udah ~ukul ~unan
dukcapil -3 =drill =heart =well @=alat_bantu @=bedah_rumah @=damkar @=polisi @=ppa @first=alat_bantu @first=bedah_rumah
 @first=damkar @first=polisi @first=ppa ada anak+saya cerai+parah di+kua ibu+saya jalan kua nikah+hilang odgj pakai
 sekolah yang ~<,> ~<ada ~<ber ~<kak ~<kal ~<kam ~<kua ~<nga ~<odg ~<sek ~<ter ~<war ~<yan ~ada> ~air> ~akai ~akan ~aki>
 ~ali> ~anga ~dgj> ~ekol ~emar ~gang ~kai> ~kali ~kan> ~kola ~kua> ~lan> ~odgj ~olah ~oran ~paka ~pan> ~rah> ~ran> ~san>
 ~seko ~ung> ~yang
dukcapil -4 =beast =work @=pangan @first=pangan cerai+ibu rumah ~<dip ~<jal ~<man ~<pak ~<pas ~<rum ~aman ~ampu ~jala
 ~man> ~nan> ~ruma ~ulan ~umah
dukcapil -5 =road @=puskesmas @first=puskesmas ~ing>
dukcapil -7 @=slrt @first=- @first=slrt
trc 10 @=trc @first=trc ~ini>
trc 9 apa bantu+apa ini trc ~<apa ~<din ~<ini ~<trc ~apa> ~trc>
trc 8 =ask dinsos siapa ~<sia ~dins ~iapa ~inso ~nsos ~siap ~sos>
trc 7 ~sini
trc 6 bisa+bantu jam ~ayan ~laya
trc 5 bayar+tidak bot chat disini+bayar fungsi lapor+disini pak+siapa siapa+ini sini ~<bot ~<cha ~<fun ~<jam ~bot> ~chat
 ~fung ~gsi> ~jam> ~ngsi ~paka ~ungs ~yana
trc 4 24+jam =well alamat alamat+dinas apa+yang bayar bisa boleh boleh+lapor buka+24 dinas+sosial disini ieu ieu+siapa
 iki iki+siapa jam+kerja kerja+dinsos lapor+tanpa sosial tanpa+nama trc+buka ~<bis ~<ieu ~<iki ~<lap ~<sah ~<sin ~<sop
 ~<sos ~aja> ~anan ~apor ~ayar ~baya ~bisa ~bole ~disi ~gas> ~hat> ~ial> ~ieu> ~iki> ~isa> ~isin ~lama ~lapo ~leh> ~min>
 ~oleh ~opo> ~osia ~sial ~sopo ~sosi ~tuga ~ugas ~yar>
trc 3 aja apa+laporan bagaimana+cara bantu+ini bot+ini buka cara cara+pakai di+sini dinas hubung ini+nomor ini+pak
 kalian kantor kantor+trc laporan+saya layan nama nomor nomor+telepon pakai+bot rahasia saya+rahasia tanpa
 telepon+dinsos trc+dengan trc+dinsos trc+itu trc+mana tugas tugas+apa urus+apa ~<aja ~<bol ~<dis ~<hub ~<lay ~<nom
 ~<rah ~<tug ~aha> ~ahas ~akah ~alia ~ama> ~amat ~anpa ~apai ~dina ~elay ~gapa ~gasn ~hasi ~hubu ~inas ~lian ~mat> ~mor>
 ~nama ~nas> ~ngap ~nomo ~npa> ~ntor ~omor ~pain ~rusi ~saha ~tanp ~ubun ~usin ~yan>
trc 2 anak+saya apa+anak bantu+bisa bener+dinsos chat+apa fungsi+dinsos ini+bener ini+chat ini+untuk kalian+urus laporan
 maaf+trc sosial+sekarang telepon ~<adm ~<ala ~<bay ~<buk ~<nam ~admi ~alam ~anto ~asia ~asny ~buka ~bung ~dmin ~elep
 ~epon ~kali ~kant ~kena ~lepo ~nera ~pon> ~pora ~sin> ~snya ~tele
trc -2 =tale @=alat_bantu @first=alat_bantu anak bisa+tidak ibu ktp nomor+apa saudara sekolah slrt slrt+itu urus ~<amb
 ~<ana ~<dit ~<har ~<ibu ~<kem ~<ktp ~<kur ~<mak ~<mat ~<nya ~<pas ~<pin ~<sek ~<slr ~<tid ~<uru ~<war ~air> ~alan ~ami>
 ~ampu ~anak ~anda ~arga ~auda ~bang ~bat> ~bera ~dang ~ekol ~elan ~eman ~ggu> ~han> ~iban ~ibu> ~iden ~ilan ~kola ~ktp>
 ~lrt> ~maka ~man> ~nak> ~ning ~obat ~olah ~peng ~pres ~rga> ~san> ~seko ~slrt ~tan> ~tar> ~tnya ~tuh> ~ulan ~urat
trc -3 112+itu =beast =drill =heart =past @=damkar @=dukcapil @=ppa @first=bedah_rumah @first=damkar @first=dukcapil
 @first=ppa @first=puskesmas ada bapak itu+nomor jalan lansia minta odgj orang ~<,> ~<ada ~<bap ~<dar ~<dip ~<jal ~<kak
 ~<kel ~<mas ~<men ~<min ~<odg ~<ora ~<sau ~<sya ~<ter ~ada> ~akan ~anga ~angg ~ansi ~arat ~ari> ~asi> ~bapa ~dah> ~dara
 ~dgj> ~diba ~gal> ~gan> ~gang ~ggal ~inta ~jala ~kan> ~kelu ~kin> ~lah> ~lan> ~lang ~luar ~mint ~ngan ~nggu ~nsia ~nta>
 ~odgj ~pak> ~pan> ~rang ~rat> ~saud ~syar ~uan> ~udar ~urus ~yara
trc -4 =work @1 @=bedah_rumah @=kerja @=pangan @=polisi @=puskesmas @=slrt @first=- @first=kerja @first=pangan
 @first=polisi @first=slrt di rumah ~<ber ~<di> ~<dib ~<lan ~<pen ~<per ~<rum ~ingg ~lans ~mah> ~ngga ~ruma ~tang ~umah
trc -5 =road mau yang+urus ~<mau ~ang> ~ing> ~mau>
power 10 =road
power 8 lampu lampu+jalan listrik token ~<lam ~<lis ~<tok ~ampu ~istr ~ken> ~lamp ~list ~mpu> ~oken ~rik> ~stri ~toke
 ~trik
power 7 nyala padam saya+mati token+tidak ~<pad ~adam ~ala> ~dam> ~nyal ~pada ~yala
power 6 bunyi daya gang gardu gardu+bunyi jalan kabel mati pju+padam tambah tambah+daya tidak+masuk turun ~<bun ~<day
 ~<gar ~<jal ~<kab ~<mat ~<met ~<nya ~<tam ~<tur ~abel ~alan ~amba ~ardu ~ati> ~bel> ~buny ~daya ~gard ~jala ~kabe ~mati
 ~mbah ~mete ~nyi> ~rdu> ~run> ~tamb ~turu ~unyi ~urun
power 5 gang+saya mcb mcb+turun rumah+saya tidak+nyala turun+terus ~<gan ~<mcb ~bah> ~eran ~eter ~mcb>
power 4 gelap hampir hampir+ambruk kapan+nyala kwh kwh+meter lampu+depan listrik+gagal masuk mati+sendiri meter
 meter+mati pak+lampu pju pln pln+kapan saya+gelap tiang+wifi token+listrik wifi+hampir ~<ham ~<kwh ~<pju ~<pln ~ampi
 ~asuk ~elap ~gang ~hamp ~kwh> ~lap> ~masu ~mpir ~pan> ~pir> ~pju> ~pln>
power 3 bantu+kabel bunyi+ada depan+rumah di+gang gagal gang+tidak kapan lampu+gang listrik+di listrik+padam meteran
 minta+pasang pasang+lampu pju+di terus tiang tolong+pak ~<gag ~<gel ~<kap ~agal ~apan ~gaga ~iang ~ipas ~kapa ~lan>
 ~ring ~suk> ~ter> ~teru
power 2 ada+bantu ambruk bantu+lampu bantu+listrik bantu+tidak bisa+tidak internet+semrawut jalan+gelap jalan+mati
 jalan+umum jembatan+penyeberangan kabel+internet kabel+menjuntai kabel+telepon lampu+di listrik+rusak maaf+lampu
 maaf+listrik masuk+bisa mati+hp melintang melintang+rendah menjuntai menjuntai+bahaya meteran+listrik padam+sekarang
 penerangan penerangan+jalan penyeberangan penyeberangan+mati pulsa+listrik rendah semrawut telepon+melintang umum
 umum+tidak ~<mas ~<rob ~<tia ~awut ~boh> ~bruk ~eber ~elin ~elpo ~emra ~erus ~gela ~inta ~junt ~lint ~lpon ~mbru ~meli
 ~mraw ~mum> ~njun ~ntan ~oboh ~rawu ~robo ~semr ~tian ~umum ~wut> ~yebe
power -2 =office @=alat_bantu @first=alat_bantu ke saudara untuk yang ~<bua ~<ke> ~<ktp ~<kur ~<lap ~<nga ~<unt ~<war
 ~<yan ~ama> ~anda ~anya ~apa> ~auda ~buat ~dang ~deng ~elua ~ian> ~ilan ~kelu ~kola ~man> ~ngan ~ntuk ~peng ~rang ~rat>
 ~tar> ~tuh> ~tuk> ~uan> ~uat> ~ulan ~untu
power -3 =past @=dukcapil @=kerja @=ppa @=puskesmas @first=dukcapil @first=kerja @first=ppa @first=puskesmas ada air
 bapak begal di ibu kerja odgj pju+mati rawan+begal ~<ada ~<air ~<bap ~<bay ~<beg ~<dar ~<di> ~<ibu ~<kak ~<kam ~<kel
 ~<man ~<odg ~<pak ~<per ~<pin ~<sam ~<sau ~<sek ~<tan ~ada> ~akan ~aki> ~ami> ~angg ~apak ~ara> ~asi> ~bapa ~bega ~dara
 ~dgj> ~egal ~elan ~enga ~erja ~gal> ~ggal ~ibu> ~ing> ~kerj ~kin> ~lah> ~lang ~luar ~nan> ~nya> ~odgj ~pak> ~rja> ~san>
 ~saud ~ting ~udar ~uka> ~ung> ~yang
power -4 =beast =drill =heart @1 @=damkar @=pangan @=slrt @first=damkar @first=pangan @first=slrt anak lansia mau orang
 ~<,> ~<ana ~<ber ~<ker ~<lan ~<mau ~<ora ~air> ~anak ~ansi ~ari> ~ingg ~kan> ~lans ~mau> ~nak> ~ngga ~nsia ~oran ~sia>
power -5 =work lampu+merah merah merah+mati ~<mer ~erah ~mera ~rah>
power -6 @=polisi @first=polisi
water 11 =road air ~<air ~air>
water 10 pdam ~<pda ~dam> ~pdam
water 8 bantu+air kayu ngalir tidak+ngalir ~<kay ~<ker ~alir ~ayu> ~gali ~kayu ~lir> ~ngal ~ran>
water 7 ~<pip ~eran ~ipa> ~pipa
water 6 air+keran air+pam keran kran kran+tidak maaf+air pam pasang+pdam pdam+baru ~<kra ~<pam ~kran ~pam>
water 5 air+bersih baru bersih bocor+di kayu+bocor kering keruh pasang tagihan ~<nga ~<tag ~agih ~aru> ~baru ~bers ~ersi
 ~eruh ~giha ~kera ~keri ~keru ~rsih ~ruh> ~tagi
water 4 air+ledeng baru+di bau bocor butuh di+jalan ledeng ledeng+bau rusak ~<bar ~<bau ~<boc ~<led ~asan ~bau> ~boco
 ~cor> ~eden ~erin ~ihan ~lede ~ocor ~pasa ~ring ~sang ~usak ~utuh
water 3 air+bau air+keruh air+rusak bantu+kayu bau+kayu butuh+air kering+butuh maaf+pasang meteran meteran+air pam+item
 pdam+salah salah tagihan+pdam ~<but ~<kek ~<met ~<pas ~<rus ~alah ~butu ~eker ~han> ~keke ~mete ~rusa ~sak> ~sala ~tuh>
water 2 air+kecil air+pdam banget+tidak dua dua+hari item kayu+pdam kecil+banget mati mati+dua ngalir+sekarang pam+mati
 pdam+mati pdam+rusak ~<dua ~<ite ~<mat ~<sal ~ati> ~dua> ~eng> ~inga ~item ~mati ~sih> ~tem>
water -2 @=alat_bantu @first=alat_bantu air+galon dari galon+bau ke lapor saudara ~<amb ~<bay ~<dib ~<dic ~<dit ~<ke>
 ~<kem ~<ket ~<min ~<pin ~ama> ~ampu ~ana> ~anda ~apor ~ari> ~asi> ~auda ~dah> ~dari ~elan ~gan> ~gang ~ian> ~ilan ~kelu
 ~kema ~kola ~lapo ~luar ~maka ~mala ~man> ~mana ~olah ~pan> ~por> ~rat> ~san> ~tar> ~tuan ~ulan
water -3 # =ask =beast =past =well @=bedah_rumah @=damkar @=dukcapil @=kerja @=ppa @=puskesmas @first=-
 @first=bedah_rumah @first=damkar @first=dukcapil @first=kerja @first=ppa @first=puskesmas ada bapak bisa cacar
 cacar+air di galon ibu kerja lansia odgj pak rumah saya yang ~<,> ~<ada ~<bap ~<bis ~<cac ~<dar ~<di> ~<dip ~<gal ~<ibu
 ~<kak ~<kar ~<kel ~<lap ~<mak ~<mal ~<man ~<mas ~<men ~<odg ~<pen ~<per ~<rum ~<sam ~<sau ~<say ~<sek ~<ter ~<yan ~acar
 ~ada> ~akan ~alam ~alon ~anga ~angg ~ansi ~apa> ~apak ~ara> ~aya> ~bapa ~bisa ~caca ~car> ~dara ~dgj> ~enga ~erja ~gal>
 ~galo ~ggal ~ibu> ~ingg ~isa> ~kerj ~kin> ~lam> ~lang ~lon> ~mah> ~nan> ~ngan ~nsia ~nya> ~odgj ~rah> ~rja> ~ruma ~saud
 ~saya ~tan> ~uan> ~udar ~uka> ~umah ~ung> ~yang
water -4 =drill =heart =still @=pangan @=polisi @=slrt @first=pangan @first=polisi @first=slrt anak mau orang ~<ana
 ~<lan ~<mau ~<ora ~<pak ~anak ~ang> ~kan> ~lans ~mau> ~nak> ~ngga ~oran ~pak> ~rang ~sia>
water -5 @1
roads 9 =road
roads 8 bau got jalan liar polisi+tidur sampah ~<bau ~<got ~<jal ~<lia ~alan ~ali> ~bau> ~got> ~iar> ~jala ~lan> ~liar
 ~mpah
roads 7 kali macet+parah mampet merah+mati rambu rambu+hilang rusak ~<pol ~<rus ~<sam ~ampa ~ampe ~kali ~mamp ~mbu>
 ~mpet ~pah> ~ramb ~ruk> ~rusa ~sak> ~samp ~usak
roads 6 lampu+merah lewat masuk+rumah mau+ambruk pohon polisi tps tps+liar trotoar tutup ~<kal ~<lew ~<mam ~<poh ~<ram
 ~<tps ~<tro ~<tut ~aspa ~emba ~ewat ~hon> ~lewa ~lisi ~nutu ~oar> ~ohon ~olis ~otoa ~pal> ~pet> ~poho ~roto ~spal ~toar
 ~tps> ~trot ~tup> ~tutu ~utup ~wat>
roads 5 asap aspal di+trotoar gang macet merah parkir peternakan peternakan+ayam proyek reklame selokan+meluap
 sembarangan taman taman+rusak truk ~<asp ~<gan ~<mac ~<nut ~<par ~<pro ~<rek ~acet ~ambu ~ame> ~arki ~asap ~bang ~bara
 ~ekla ~erna ~gang ~isi> ~klam ~lame ~luba ~mace ~mbar ~mera ~oyek ~pan> ~park ~pete ~proy ~rekl ~rkir ~roye ~sap> ~semb
 ~tama ~uban ~umpu ~yek>
roads 4 air+got ambruk asap+pabrik ayam+bau bakar+sampah bau+busuk bau+tpa buruk butut cctv cctv+jalan depan drainase
 drainase+buruk gorong gorong+mampet got+masuk hilang jalan+bolong jalan+butut jembatan+rusak kali+bau meluap
 minta+pohon pabrik pabrik+bau papan+reklame pengerukan pengerukan+kali pkl pkl+di pohon+potong rawa rawa+kucing
 reklame+miring sampah+tidak selokan tidur tpa tpa+rawa ~<asa ~<bur ~<cct ~<dep ~<dra ~<gor ~<hil ~<mer ~<pab ~<pet
 ~<pkl ~<raw ~<tam ~<tpa ~<tru ~<tum ~abri ~aina ~ambr ~ampu ~aran ~ase> ~brik ~bruk ~buru ~cctv ~cet> ~ctv> ~depa ~drai
 ~elok ~epan ~erah ~eruk ~geru ~goro ~hila ~iang ~ilan ~inas ~itut ~kir> ~luap ~mbru ~melu ~nah> ~naka ~nase ~oron ~pabr
 ~pkl> ~poli ~rah> ~rain ~rawa ~rnak ~rong ~ruka ~selo ~suk> ~tidu ~tpa> ~truk ~tut> ~uap> ~uruk ~utut
roads 3 @first=- ada+lubang air+di anak+saya aspal+ngelupas ayam bangunan bangunan+liar bantaran bikin+orang bolong
 busuk debu debu+proyek depan+gang depan+rumah di+bantaran gang+ada genangan genangan+air ibu+saya jembatan karena
 ke+kali kucing lewat+siang liar+di liar+tinggi limbah limbah+pabrik lubang lubang+bikin miring ngelupas orang+jatuh
 pabrik+ke papan parah parkir+sembarangan polusi polusi+debu rumput rumput+liar tanah+lewat tinggi truk+tanah
 tutup+jalan ~<amb ~<bol ~<dal ~<deb ~<gen ~<kuc ~<lam ~<lim ~<lub ~<mel ~<mir ~<rob ~<sel ~<sem ~<sia ~ahan ~aman ~anga
 ~angu ~aren ~awa> ~ayam ~boh> ~bolo ~busu ~cing ~dala ~debu ~ditu ~dur> ~ebu> ~elup ~enan ~enge ~gelu ~gena ~ggi> ~guna
 ~idur ~irin ~jemb ~kare ~kuci ~limb ~loka ~lupa ~man> ~miri ~mpun ~mput ~nger ~oboh ~okan ~olus ~para ~penu ~polu ~put>
 ~rena ~rik> ~robo ~rump ~sian ~tara ~tern ~tumb ~ucin ~upas ~usi> ~yam>
roads 2 =well =work banjir bantu+jalan bantu+rambu hilang+anak kendaraan+parah lampu lewat+rumah maaf+macet maaf+tps
 masuk parah+lewat parkir+di reklame+mau saya+rusak siang tiap tidak+angkut ~<aya ~<bus ~<jem ~<tin ~asuk ~banj ~bata
 ~erat ~erum ~eter ~iap> ~imba ~jir> ~lamp ~lusi ~masu ~mban ~mbat ~nang ~ngel ~nggi ~njir ~ntar ~tiap ~umba
roads -2 =ask =tale @=alat_bantu @first=alat_bantu atm atm+rusak bau+gas butuh daftar dari gas hajat hamil+tidur
 izin+tutup jalan+hajat malam pohon+ambruk sampai sekolah tarif tarif+parkir uang ~<apa ~<atm ~<bar ~<bel ~<bia ~<boc
 ~<daf ~<den ~<dic ~<gas ~<jam ~<kay ~<kel ~<ket ~<kon ~<kur ~<pun ~<tan ~<tem ~<uan ~ada> ~afta ~agi> ~ajat ~ama> ~ami>
 ~apa> ~arif ~atm> ~awan ~bat> ~daft ~dara ~dari ~ecah ~ekol ~ftar ~haja ~istr ~jat> ~kat> ~kola ~ksa> ~kul> ~lap> ~lon>
 ~mala ~mas> ~mpai ~ndan ~ning ~nya> ~obat ~olah ~por> ~puku ~rif> ~seko ~stri ~tera ~tor> ~uan> ~ukul ~ung> ~utuh ~wan>
roads -3 # =past @=ppa @=puskesmas @first=ppa @first=puskesmas ambruk+tabrak anak bapak izin kerja kk ktp makan
 minta+potong orang rumah+minta saudara tabrak tabrak+rumah tidur+di ~<ana ~<bap ~<bay ~<dar ~<gel ~<haj ~<ham ~<izi
 ~<kk> ~<ktp ~<lap ~<mak ~<mal ~<man ~<men ~<nga ~<nim ~<nya ~<pas ~<pin ~<sau ~<sek ~<tab ~<tar ~<ter ~abra ~alam ~alon
 ~anak ~anda ~anya ~apak ~ata> ~auda ~bapa ~brak ~cah> ~dang ~deng ~elan ~enga ~erja ~gas> ~ggal ~impa ~ing> ~izin ~jata
 ~kelu ~kerj ~ktp> ~lah> ~lam> ~ling ~luar ~maka ~mpa> ~nak> ~nimp ~pai> ~rja> ~san> ~saud ~tabr ~tar> ~tari ~udar ~uka>
 ~ulan ~zin>
roads -4 =drill =heart =still @=bedah_rumah @=damkar @=dukcapil @=kerja @=slrt @first=bedah_rumah @first=damkar
 @first=dukcapil @first=kerja @first=slrt di lampu+jalan lansia pak ~<,> ~<di> ~<kak ~<ora ~ansi ~ara> ~ari> ~asi> ~eng>
 ~eran ~gal> ~gela ~lans ~ngga ~nsia ~oran ~rak> ~sia> ~tang
roads -5 odgj ~<ker ~<lan ~<odg ~<pak ~dgj> ~odgj ~pak>
school 13 spmb ~<spm ~pmb> ~spmb
school 11 guru ~<gur ~uru>
school 10 ~guru
school 9 paket paket+c ~aket ~ket> ~pake
school 8 =drill c naik+kelas sekolah ~<c> ~<sek ~ekol ~kola ~lah> ~olah ~seko
school 7 daftar kelas naik tidak+naik ~<daf ~<nai ~afta ~aik> ~daft ~elas ~ftar ~las> ~naik ~tar>
school 6 daftar+paud guru+galak guru+kurang ijazah kuliah kurang mahal negeri nilai nilai+rapor paud ppdb ppdb+zonasi
 rapor zonasi ~<ija ~<mah ~<neg ~<nil ~<pau ~<ppd ~<rap ~<zon ~ahal ~aud> ~azah ~eger ~eri> ~geri ~hal> ~iah> ~ijaz
 ~ilai ~jaza ~kela ~kura ~lai> ~liah ~nege ~nila ~onas ~paud ~pdb> ~ppdb ~rapo ~ulia ~zah> ~zona
school 5 beasiswa galak jadwal+spmb ~<bea ~<kul ~<pak ~asi> ~asis ~beas ~easi ~iswa ~kuli ~maha ~nasi ~sisw ~swa>
school 4 b daftar+kuliah guru+sering kejar+paket kelas+di komite komite+paksa legalisir+ijazah masuk paket+b
 pindah+sekolah sekolah+rusak sering+tidak uang uang+komite ~<b> ~<gal ~<kom ~<ser ~<uan ~asuk ~gala ~ipak ~ite> ~komi
 ~masu ~mite ~omit ~uang
school 3 beasiswa+prestasi biaya+sekolah c+gratis daftar+paket daftar+sekolah daftar+smp di+rumah gedung+sekolah jadwal
 jalan+apa kejar legalisir maaf+daftar masuk+sma mau+masuk negeri+jalan pindah prestasi rumah+saya sekolah+mahal
 sekolah+slb sekolah+untuk slb slb+mana sma sma+negeri smp smp+negeri spmb+di study study+tour tidak+masuk tour
 tour+mahal uang+gedung ~<kej ~<kel ~<kur ~<leg ~<pre ~<slb ~<sma ~<smp ~<stu ~<tou ~adwa ~alak ~alis ~alur ~apor ~dipa
 ~dwal ~egal ~ejar ~esta ~gali ~inda ~isir ~jadw ~jalu ~jar> ~keja ~lak> ~lega ~lurn ~ndah ~our> ~pind ~por> ~pres ~rest
 ~sir> ~slb> ~smp> ~stas ~stud ~suk> ~tasi ~tour ~tudy ~udy> ~uran ~urny ~wal>
school 2 ada+bantu bantu+daftar bantu+tidak bisa+tidak c+tidak ijazah+ibu ijazah+sekolah kapan+libur kurang+ada
 libur+sekolah maaf paksa pungutan pungutan+sekolah rusak sekolah+hilang seragam+sekolah sering tahan+sekolah ~<maa
 ~aaf> ~aksa ~guta ~maaf ~ngut ~paks ~rnya ~rusa ~seri ~sma> ~usak
school -2 =tale =well @=alat_bantu @first=alat_bantu berhenti berhenti+sekolah depan ibu kk ktp lapor saya tidak+ada
 yang ~<amb ~<dar ~<ibu ~<kk> ~<ktp ~<mat ~<mer ~<nga ~<nya ~<pal ~<pas ~<pem ~<pol ~<say ~<tem ~<war ~<yan ~air> ~ama>
 ~ampu ~anda ~ang> ~anya ~aran ~awa> ~bat> ~berh ~dang ~dara ~deng ~depa ~elan ~elua ~enti ~epan ~eran ~erhe ~gang ~hent
 ~ibu> ~kelu ~ktp> ~kul> ~lapo ~mala ~man> ~nya> ~pai> ~peng ~puku ~rang ~rat> ~rhen ~samp ~saya ~tuh> ~ukul ~ulan ~yang
school -3 # =beast =past @1 @=bedah_rumah @=damkar @=kerja @first=bedah_rumah @first=damkar @first=kerja
 @first=puskesmas anak anak+sekolah bapak bully bully+di di+sekolah dinas ke kerja mau minta odgj pak rumah
 sekolah+dinas sekolah+tidak tidak+sekolah ~<ana ~<bap ~<bay ~<ber ~<bul ~<dep ~<din ~<ke> ~<ked ~<lap ~<mal ~<mau ~<men
 ~<odg ~<rum ~<tan ~<ter ~akan ~ampa ~anak ~anga ~angg ~apak ~ari> ~asan ~bapa ~bull ~dgj> ~dina ~edin ~enga ~erja ~gal>
 ~ggal ~inas ~ing> ~ingg ~inta ~kedi ~kerj ~kin> ~lly> ~luar ~mah> ~mau> ~mint ~nak> ~nan> ~nas> ~nasa ~nta> ~nti> ~odgj
 ~rah> ~rja> ~ruma ~tang ~uka> ~ully ~umah
school -4 =still @=pangan @=puskesmas @first=pangan @first=slrt ada di orang ~<,> ~<ada ~<di> ~<ker ~<min ~<ora ~<pen
 ~<per ~<sam ~ada> ~gan> ~kan> ~ngan ~ngga ~oran ~pak> ~san>
school -5 =road =work @=polisi @=ppa @=slrt @first=polisi @first=ppa ~ran>
other 12 sim ~<sim ~sim>
other 11 @1 @first=-
other 10 bank nib ~<kur ~<nib ~ank> ~bank ~kah> ~lon> ~nib>
other 9 =beast =heart atm bpn cerai imb kpr kpu veteran wifi ~<asu ~<atm ~<bpn ~<cer ~<haj ~<imb ~<kpr ~<kpu ~<pul ~<tar
 ~<vet ~<wif ~acar ~aji> ~atm> ~bpn> ~cera ~ifi> ~imb> ~kpr> ~kpu> ~pns> ~vete ~wan> ~wifi
other 8 =drill haji harga hewan izin nikah paspor ~<hew ~<izi ~<rus ~<tuk ~alon ~aris ~aspo ~emil ~erai ~ewan ~haji
 ~harg ~hewa ~izin ~lik> ~lura ~ota> ~pasp ~pemi ~rai> ~rusu ~sal> ~spor ~tari ~tuka ~urah ~usun ~zin>
other 7 =work anjing+liar asuh atm+rusak cpns damri futsal jodoh jual+rumah kucing lapor+spt lurah nafkah npwp ojol
 pajak pbb puisi pupuk rt rusun sewa spt surat+waris tidak+sampai tkw tni umkm umkm+dapet umroh ~<buk ~<cpn ~<fut ~<gal
 ~<jod ~<kuc ~<lur ~<mas ~<nik ~<npw ~<ojo ~<paj ~<pbb ~<pui ~<pup ~<rt> ~<sam ~<sew ~<spt ~<tkw ~<tni ~<umk ~ajak ~amri
 ~ara> ~asuh ~cpns ~damr ~ewa> ~futs ~ikah ~isi> ~isik ~jak> ~jodo ~jol> ~kat> ~kuci ~mkm> ~mri> ~mroh ~nika ~npwp ~odoh
 ~ojol ~paja ~pbb> ~psi> ~puis ~pwp> ~risa ~roh> ~sewa ~spt> ~suh> ~sun> ~sura ~tkw> ~tni> ~tsal ~ucin ~uisi ~umkm ~umro
 ~utsa
other 6 adopsi asuransi bandara bantu+umkm beli+hp daftar+polisi donasi film hotel hp jual jual+motor kembali+nama
 kontrakan kua kucing+saya kurir masjid obat+nyamuk paket+tidak pensiun pulsa rujuk salon stnk stnk+mati tarif
 tarif+parkir taspen vaksin+hewan wisata zakat ~<ado ~<fil ~<hot ~<hp> ~<jad ~<jua ~<kua ~<naf ~<stn ~<sub ~<tas ~<umr
 ~<wis ~<zak ~adop ~akat ~alik ~arif ~asji ~aspe ~asur ~cing ~dona ~dops ~film ~hote ~ilm> ~isan ~isat ~jid> ~juk> ~kua>
 ~lsa> ~masj ~nsi> ~nsiu ~opsi ~otel ~pen> ~pens ~perp ~puls ~pupu ~raka ~rans ~rapa ~rif> ~rir> ~salo ~sata ~sjid ~spen
 ~stnk ~tasp ~tel> ~tnk> ~ulsa ~upuk ~urir ~utan ~wari ~wisa ~zaka
other 5 barang beli bengkel berisik bisa+tidak bpkb+leasing buka dengan+dia di+kua galon hak+asuh harga+beras indihome
 jadwal kerja+dengan kredit+macet kuota kuota+habis kurban laundry lomba lurah+minta mau+jadi modal mudik+gratis
 nafkah+anak nyamuk pemilu penelitian pinjam presiden pulang rt+galak rumah+subsidi sampai saya+sakit sekolah+dinas
 siapa+presiden subsidi tanah tes+sim tiket tukar tukar+uang undang+rapat untuk+saya walikota wifi+mati ~<dam ~<jen
 ~<ked ~<kuo ~<lau ~<lom ~<med ~<mod ~<ret ~<ser ~<tik ~<wal ~adwa ~afka ~aian ~ama> ~anah ~arga ~aund ~band ~beli ~beri
 ~bsid ~buka ~dal> ~diho ~dik> ~doh> ~dry> ~dwal ~edia ~edin ~eli> ~elit ~enaz ~enel ~enga ~eris ~erti ~esid ~fkah ~galo
 ~gkel ~idi> ~ihom ~ikat ~iket ~ikot ~ilu> ~inja ~itia ~iun> ~jadw ~jat> ~jena ~jual ~kedi ~ket> ~kuot ~kurb ~kuri ~laun
 ~liha ~liko ~liti ~lomb ~mba> ~medi ~milu ~moda ~mpai ~nafk ~nasa ~naza ~ndar ~ndih ~ndry ~neli ~ngke ~njam ~ntra ~nyam
 ~odal ~omba ~pinj ~por> ~pula ~raha ~resi ~rga> ~risi ~sert ~side ~sidi ~sik> ~siun ~subs ~tana ~tela ~tern ~tike ~trak
 ~ual> ~ubsi ~ukar ~umi> ~undr ~uota ~urba ~wal> ~wali ~yamu
other 4 akta+cerai alun alun+buka ambulans+mayat arab arisan asuh+anak atm+tertelan ayam+bau bantu+hukum bantu+ternak
 bayar+pbb bi bi+checking bola bpkb bri cari+kontrakan cerai+ibu checking cuaca cuaca+hari daftar daftar+merek dapet
 dapet+bantu dari+kemarin di+arab dia dinas dipukul+di donasi+pakai gaji gempa+rumah gratis+daftar hak hari+ini hukum
 internet+lemot izin+keramaian karaoke kartu+nikah kasih+nafkah kelurahan kenapa+bisa klub klub+bola kontrakan+yang
 kredit kur kur+bri lapor+rt leasing lemot luar+negeri masak masuk+di mau+donasi mau+pinjam merek mudik nikah+hilang ojk
 online+retur pacar pajak+mobil pasang+wifi paspor+hilang pelihara pelihara+ayam pengadilan perpustakaan pinjam+uang
 polisi rapat resep+masak retur rt+nakal rumah+kenapa samsat samsat+keliling sim+c skripsi slik slik+ojk sumbang tarik
 tarik+tunai tetangga tidak+bayar tidak+kasih tkw+dipukul toko+online tukang usaha utang yang+murah ~<alu ~<ara ~<ari
 ~<aya ~<bal ~<bi> ~<bpk ~<bri ~<bum ~<che ~<cua ~<daf ~<don ~<ema ~<gaj ~<hak ~<har ~<huk ~<ind ~<klu ~<kre ~<lea ~<ojk
 ~<pac ~<pem ~<pre ~<ruj ~<sli ~<tel ~<usa ~<uta ~adil ~afta ~aha> ~akaa ~akan ~alun ~ame> ~amsa ~aoke ~apet ~arab ~arao
 ~arik ~asin ~bara ~bpkb ~bri> ~bumi ~cara ~chec ~ckin ~cuac ~daft ~dape ~den> ~dia> ~dila ~dit> ~ecki ~edit ~elih ~elko
 ~emot ~engk ~ensi ~erek ~erpu ~eta> ~etan ~eter ~etur ~ftar ~gadi ~gaji ~gala ~hak> ~hara ~heck ~home ~huku ~iden ~ihar
 ~indi ~ipsi ~kaan ~kaia ~kang ~kara ~kel> ~klub ~kont ~kred ~krip ~kum> ~kur> ~leas ~lemo ~lisi ~lkom ~lub> ~lun> ~mere
 ~mili ~mot> ~msat ~mudi ~nah> ~ngad ~nont ~nton ~ntua ~ojk> ~oke> ~olis ~ome> ~onas ~onto ~ontr ~paca ~peli ~pkb> ~pres
 ~puk> ~pust ~rab> ~raok ~redi ~rek> ~retu ~rips ~rpus ~ruju ~sams ~san> ~sat> ~slik ~stak ~sumb ~taka ~tan> ~telk ~teta
 ~ton> ~tuan ~uaca ~udik ~ujuk ~ukum ~umba ~usah ~usta
"""
