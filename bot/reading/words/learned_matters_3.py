"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
pangan 2 aman+apa anak+saya anjing apa+tidak bantu+borax bau+aneh berformalin biduran+abis bikin+pusing bikin+sakit
 bleng boba boba+bikin borax+pak busuk+dari campur+kaca cek+makan cilok cimol+tolong depot di+nasi garam+campur instan
 item jamuran kaca kecoa kimia makan+aman makan+di mau+cek mencret nasi+kotak obat+pelangsing oplosan pelangsing
 pelangsing+tanpa perut plastik+syaratnya roti+jamuran sakit+perut sd sertifikat sirup sirup+warna suntik takjil+ibu
 tanpa tanpa+izin tempe tempe+bau tidak+ke toko warna+nyala ~<anj ~<ble ~<bob ~<haj ~<ite ~<kac ~<kim ~<kos ~<ngg ~<opl
 ~<rap ~<res ~<sar ~<sd> ~<sia ~<sir ~<tan ~<tel ~abar ~aca> ~ambu ~andu ~anpa ~apat ~aso> ~berf ~berk ~blen ~boba ~cek>
 ~cilo ~coa> ~cret ~curi ~dang ~depo ~ecoa ~empe ~encr ~encu ~enga ~epot ~erfo ~erut ~fika ~gana ~ggal ~gsin ~ifik ~ilok
 ~imia ~inst ~irup ~jat> ~jing ~kaca ~keli ~kimi ~losa ~lumu ~mber ~mbut ~mia> ~murn ~mut> ~ncre ~ndun ~ngan ~ngga ~ngsi
 ~njin ~npa> ~nsta ~nya> ~oba> ~oko> ~oplo ~pemb ~pemu ~peru ~plos ~pot> ~rah> ~ramb ~rfor ~rni> ~rot> ~rtif ~rung ~rup>
 ~rut> ~semp ~siru ~stan ~tan> ~tanp ~tem> ~tifi ~toko ~umut ~uri>
pangan -2 banyak butuh ciu ciu+dan dan dan+obat gas jual+ciu keras makan+syaratnya mana obat+keras pelihara
 pelihara+ayam surat susah tanah tes tetangga tidur uang ~<ala ~<ciu ~<den ~<gas ~<gel ~<kar ~<ket ~<lam ~<mal ~<nen
 ~<pam ~<sur ~<tes ~<uan ~<yg> ~anah ~ang> ~anta ~arga ~asih ~awa> ~bany ~butu ~ciu> ~diri ~dol> ~dur> ~emba ~enek ~erja
 ~etan ~gas> ~hara ~ian> ~ihar ~imak ~iri> ~kul> ~kut> ~mas> ~mpu> ~nek> ~nene ~ntra ~peli ~puku ~raka ~rama ~rga> ~rik>
 ~susa ~tana ~tes> ~teta ~tidu ~trak ~tuna ~uang ~ukul ~utuh
pangan -3 =drill =office @=alat_bantu @=poli_jiwa @=slrt @first=- @first=alat_bantu @first=bedah_rumah @first=poli_jiwa
 @first=slrt abis+hajat bantu+makan biaya hilang ini kampung kampung+abis kk peternakan peternakan+ayam racun+kampung
 rumah saudara suami yang ~<,> ~<amb ~<but ~<dan ~<dia ~<dim ~<dit ~<ga> ~<hil ~<ini ~<kak ~<kk> ~<kur ~<man ~<mel ~<nel
 ~<nga ~<ora ~<rum ~<sen ~<sua ~<yan ~aki> ~alam ~ami> ~ampa ~arah ~auda ~aya> ~ban> ~biay ~cing ~dan> ~dima ~ekam ~elen
 ~elih ~erna ~gang ~gela ~hila ~iaya ~inga ~ingg ~jam> ~kamp ~kar> ~kasi ~kont ~lam> ~len> ~liha ~mpun ~nah> ~naka ~nele
 ~ning ~ontr ~pete ~rnak ~ruma ~rusa ~sak> ~saud ~seka ~suam ~sura ~ting ~tuh> ~uami ~udar ~uka> ~umah ~urat
pangan -4 =ask =road =still @=bedah_rumah @=ppa @first=damkar @first=ppa bapak jalan kerja mau minum+racun odgj pak
 ~<bap ~<dip ~<jal ~<kon ~<mas ~<mau ~<odg ~<pet ~ama> ~anda ~apak ~ata> ~bapa ~deng ~dgj> ~eter ~ilan ~ini> ~jala ~mah>
 ~mau> ~odgj ~oran ~pung ~rat> ~tern ~uan> ~yang
pangan -5 # @=damkar @=dukcapil @=kerja @first=dukcapil @first=kerja ktp minta orang racun+tikus ~<kam ~<ktp ~alan ~dara
 ~inta ~kerj ~ktp> ~mint ~nta> ~rang ~rja>
pangan -6 =heart ayam+bau ~ara> ~lan> ~pak>
pangan -7 @=polisi @first=polisi
kerja 16 thr ~<thr ~thr>
kerja 11 ~umr>
kerja 10 art ~<art ~<umr ~art>
kerja 9 @=kerja @first=kerja
kerja 8 gawe jadi+art kerja umur ~<gaw ~<umu ~adi> ~awe> ~erja ~gawe ~kerj ~mur> ~rja> ~umur
kerja 7 =work cari jaga jaga+toko kerja+untuk lowongan padamelan phk resmi ~<jag ~<ker ~<low ~<phk ~aan> ~adam ~aga>
 ~aker ~amel ~ari> ~cari ~dame ~elan ~esmi ~gang ~jaga ~lati ~lowo ~mela ~owon ~phk> ~resm ~smi> ~wong
kerja 6 ak1 bayi+sitter daftar+tki fair job job+fair kartu+kuning kerja+di layoff lembur magang pabrik pelatihan
 perusahaan pt sitter tki+resmi toko ~<ak1 ~<blk ~<car ~<fai ~<job ~<lay ~<lem ~<mag ~<pab ~<pad ~<pt> ~<res ~abri ~ahaa
 ~air> ~ak1> ~angg ~atih ~ayof ~blk> ~brik ~fair ~haan ~han> ~ihan ~itte ~jaan ~job> ~layo ~lemb ~maga ~mbur ~ngan ~off>
 ~oko> ~onga ~pabr ~pada ~rik> ~rjaa ~sitt ~ter> ~tiha ~toko ~tter ~yoff
kerja 5 =drill @1 ak1+online bikin+ak1 bursa bursa+kerja cair cair+bagaimana di+bandara di+phk gaji ijazah jadi jht
 jht+cair kena kerja+lagi kontrak kursus loker maaf+kerja mau+kerja nyambut nyambut+gawe supir supir+pribadi upah ~<cai
 ~<gaj ~<ija ~<jht ~<lok ~<lul ~<pel ~<sit ~<tah ~<tok ~<upa ~aby> ~agan ~ajar ~aji> ~azah ~baby ~bur> ~burs ~elat ~embu
 ~gaji ~ggur ~ibay ~ijaz ~jadi ~jaza ~jht> ~ker> ~loke ~lulu ~oker ~pela ~peru ~pir> ~rsus ~rusa ~saha ~supi ~sus> ~ulus
 ~upah ~upir ~ursa ~ursu ~usah ~yamb ~zah>
kerja 4 art+cari bandara bantu+kerja bulan+tidak butuh+kerja cari+kerja cari+majikan gaji+saya gawe+di info kartu
 kembali kena+phk kuning lulusan mau potong pribadi saya+2 tahan+pt thr+sekarang tidak+bayar upah+lembur ~<bab ~<inf
 ~<jad ~<kun ~<mau ~<nya ~<pot ~<pri ~<sep ~<sup ~ahit ~artu ~badi ~bali ~but> ~cair ~ena> ~erus ~gan> ~hit> ~ibad ~info
 ~jahi ~jar> ~kart ~kena ~kuni ~kurs ~lusa ~mau> ~mbal ~mbut ~nfo> ~nggu ~nyam ~oton ~pah> ~peng ~poto ~prib ~riba ~rsa>
 ~rtu> ~unin
kerja 3 # 2+bulan ada+lowongan anak+saya bayar belajar belum+bayar bikin bpjs+ketenagakerjaan bulan butuh+gawe cakap
 cakap+kerja daftar daftar+kerja di+hotel di+pabrik gaji+belum gaji+di ijazah+tahan kena+layoff kerja+harus kerja+pabrik
 kerja+tidak ketenagakerjaan komputer kontrak+putus lagi latihan latihan+nyetir layoff+lapor lembur+tidak lulus maaf
 maaf+thr mau+belajar mau+daftar nganggur nyetir pengangguran pesangon prakerja putus putus+sepihak rumah+tangga
 saya+pengangguran sepihak skorsing skorsing+pabrik tahan tahun tangerang tangga tki tolong+bantu untuk+lansia ~<bay
 ~<bel ~<bik ~<bos ~<bul ~<cak ~<daf ~<dip ~<kar ~<ken ~<lag ~<lat ~<pen ~<pes ~<pra ~<sko ~<tki ~aaf> ~afta ~agak ~ahun
 ~akap ~ambu ~ange ~ango ~ayar ~band ~baya ~biki ~bos> ~caka ~daft ~diba ~dipo ~dipu ~elaj ~emba ~enag ~epih ~esan ~eten
 ~etir ~ftar ~gake ~gen> ~gon> ~gur> ~gura ~hak> ~hun> ~ihak ~ing> ~ipot ~iput ~kasi ~kemb ~kont ~kors ~lagi ~laja ~lan>
 ~las> ~maaf ~naga ~ndar ~ngen ~ning ~ntra ~nyet ~ompu ~ontr ~orsi ~pesa ~piha ~prak ~pute ~putu ~rak> ~rake ~rsin ~sepi
 ~sing ~skor ~taha ~tar> ~tena ~tir> ~tki> ~tong ~trak ~usan ~utus ~yar> ~yeti
kerja 2 =ask =not =still aing aing+butuh apa bantu+umur bayi+kerja bisa+kerja butuh cari+gawean cuci+piring disnaker
 fair+kapan gawean ibu+saya jepang kerja+cuci kuning+syaratnya melahirkan+mau momong momong+bayi pabrik+sepatu
 padamelan+ibu pak+tahan phk+linglung sekarang sma smk tahan+ijazah thr+saya thr+tidak tidak+pak umur+bisa umur+malam
 ~<ain ~<apa ~<bur ~<but ~<dib ~<jep ~<kur ~<maa ~<mom ~<nah ~<nye ~<sma ~<smk ~agi> ~aing ~ali> ~ana> ~awea ~butu ~disn
 ~ean> ~ekar ~enge ~ikin ~isna ~jepa ~kap> ~kete ~lus> ~mana ~min> ~momo ~naha ~nake ~ngon ~nyar ~ong> ~smk> ~snak ~tahu
 ~tus> ~uter ~utuh ~wean
kerja -2 =office @first=poli_jiwa bau dari dengan di+ktp ganti ganti+kerja hamil harus+kemana hilang sehat surat tangan
 tipu ~<bau ~<dic ~<dit ~<ham ~<hil ~<jat ~<lan ~<lap ~<min ~<pin ~<rus ~<seh ~<sek ~<tip ~aki> ~amil ~ampa ~apor ~bau>
 ~dari ~ehat ~elua ~erin ~gant ~hami ~hila ~idur ~ini> ~ipu> ~itip ~jak> ~kelu ~ksa> ~kul> ~ling ~mah> ~mil> ~ngga ~obat
 ~puku ~sama ~seha ~tipu ~tor> ~tuan ~uang ~ukul ~unan ~yang
kerja -3 =tale @=alat_bantu @=bedah_rumah @=poli_jiwa @first=alat_bantu @first=bedah_rumah @first=slrt air anak
 bagaimana+ya bapak bayar+majikan di+taiwan dinsos gaji+tahan gaji+tki jalan kk mati sekolah taiwan taiwan+gaji terus
 tidak+ada tidak+bisa tki+tidak untuk+saya ya ~<air ~<amb ~<ana ~<bap ~<dar ~<den ~<dia ~<har ~<jal ~<kak ~<kal ~<kel
 ~<kk> ~<mat ~<pas ~<sur ~<tai ~<tem ~<ya> ~aiwa ~ajin ~ampu ~anak ~anti ~apak ~asi> ~atan ~ati> ~awa> ~bapa ~bat> ~dah>
 ~dang ~deng ~dins ~eker ~ekol ~eng> ~gal> ~ggal ~hat> ~ilan ~inso ~inya ~iwan ~jala ~jiny ~kola ~luar ~man> ~mati ~nak>
 ~nti> ~olah ~pat> ~rah> ~rang ~rus> ~sak> ~seko ~sura ~taiw ~tan> ~teru ~uan> ~urat
kerja -4 =beast @=damkar @=puskesmas @=slrt @first=damkar @first=puskesmas burnout burnout+kerja odgj ~<ber ~<din ~<gan
 ~<odg ~<sam ~akan ~alan ~ama> ~ang> ~ata> ~burn ~dgj> ~ingg ~kan> ~lah> ~nan> ~nout ~odgj ~out> ~rat> ~rnou ~uka> ~ung>
 ~urno
kerja -5 @=pangan @=ppa @first=- @first=dukcapil @first=pangan @first=ppa ktp orang ~<ktp ~<ora ~<ter ~anga ~anya ~ktp>
 ~lang ~nsos ~nya> ~oran ~sos> ~wan>
kerja -6 @=polisi @first=polisi
kerja -7 =road @=dukcapil
dukcapil 11 kia kk ~<kia ~<kk> ~kia>
dukcapil 10 ktp nik ~<ktp ~ktp> ~nik>
dukcapil 9 @=dukcapil @first=dukcapil jadi+wni kia+anak nik+tidak wni ~<wni ~wni>
dukcapil 8 ~<akt ~<nik
dukcapil 7 akta akte jadi ktp+gigit masuk+kk nama pindah salah ~<bar ~<gan ~<nam ~akta ~akte ~alah ~ama> ~gant ~inda
 ~jadi ~kta> ~kte> ~nama ~ndah ~pind ~sala
dukcapil 6 belum+punya bikin+ktp di+ktp ganti lahir surat tidak+ketemu wna ~<bik ~<dim ~<jad ~<kel ~<ket ~<pin ~<sal
 ~<sur ~<wna ~adi> ~anti ~atia ~biki ~dah> ~dima ~emat ~hir> ~ian> ~ikin ~imak ~keti ~kin> ~nti> ~pil> ~sura ~tian ~wna>
dukcapil 5 =office bantu+ktp baru belum bikin damel dukcapil kartu+saudara keliru ketik ktp+saya maaf+ktp nama+keliru
 penduduk salah+ketik surat+pindah tahu+penduduk tumpang tumpang+kk urus ~<bla ~<dig ~<dom ~<ila ~<keb ~<lah ~<uru ~ahir
 ~amel ~apil ~aru> ~baru ~belu ~blan ~capi ~dame ~digi ~dudu ~duk> ~dukc ~elir ~elum ~endu ~etik ~iru> ~kcap ~keba ~keli
 ~kema ~lah> ~lahi ~liru ~lum> ~mel> ~ndud ~rat> ~tik> ~uduk ~ukca ~urat ~urus
dukcapil 4 akta+mati barcode baru+lahir cetak di+kk domisili hapus hilang identitas kk+barcode kk+saya ktp+hilang
 ktp+luntur luntur masuk mau+bikin nikah pisah pisah+kk rekam rekam+ktp wna+masuk ~<bel ~<cet ~<dam ~<dat ~<duk ~<hap
 ~<hil ~<ide ~<kem ~<lun ~<ngu ~<num ~<pun ~<rek ~<tum ~anji ~apus ~arco ~asuk ~barc ~ceta ~code ~data ~dent ~ekam ~elek
 ~enti ~etak ~guru ~hapu ~hila ~iden ~igit ~ikah ~ili> ~isah ~isil ~itas ~kah> ~kam> ~kart ~lang ~lunt ~masu ~misi ~mpan
 ~ngur ~nika ~ntit ~nump ~ode> ~omis ~pang ~pend ~pus> ~rcod ~reka ~rus> ~sili ~tas> ~tita ~tump ~umpa
dukcapil 3 =past agama aktivasi anak anyar baca bapak+nih bawa+banjir bayi+masuk beda damel+kk dari data data+kk dengan
 di+bus foto+ktp ganti+kerja ical ikd ikd+aktivasi jelek kartu ke kerja+di kia+bapak kk+anyar kk+hilang kk+makan
 ktp+bawa ktp+di ktp+jelek ktp+makan ktp+tinggal lahir+daftar legalisir+akta makan makan+anjing makan+rayap mati
 mau+rusak nama+di nik+saya online+untuk orang+tua perubahan perubahan+data punya punya+akte rayap rusak rusak+kk
 saudara saya+hilang saya+ical sipil surat+mati tidak+baca tidak+online tua+belum untuk+bpjs urus+kk ~<aga ~<ana ~<ant
 ~<any ~<bac ~<bed ~<cat ~<den ~<did ~<ica ~<ikd ~<jel ~<ke> ~<mak ~<mat ~<pec ~<pek ~<pis ~<ray ~<rus ~<sau ~aca> ~agam
 ~akti ~anak ~ange ~artu ~atat ~ati> ~auda ~ayap ~baca ~baha ~beda ~cal> ~cata ~dari ~dida ~dite ~domi ~ebac ~ebaw ~ecah
 ~eda> ~eker ~emuk ~enga ~erub ~gama ~ggal ~ibuk ~ical ~idaf ~ikd> ~ilan ~imas ~ivas ~jaan ~jele ~kete ~ktiv ~kulo ~lek>
 ~maka ~mati ~muka ~nak> ~ntur ~nyar ~peca ~peke ~pisa ~puny ~raya ~rjaa ~rtu> ~ruba ~rusa ~sah> ~sama ~saud ~suk> ~suki
 ~tak> ~tari ~tiva ~tua> ~tur> ~ubah ~udar ~ulo> ~usak ~vasi ~yap> ~yar>
dukcapil 2 @1 ada+bantu akta+lahir alamat bantu+tidak belum+jadi bikin+lagi blangko blangko+habis blanko blanko+ktp buka
 bus dari+kk di+hp digital digital+di dompet foto ganda gawe gawe+ktp gigit+tikus habis+ktp hapus+dari hp ibu+baru
 identitas+anak identitas+digital kartu+identitas ketemu kk+robek kota ktp+kosong ktp+patah lapor+pungli mau mau+pindah
 meninggal+hapus nik+ganda pindah+dari pindah+domisili pungli+bikin robek saya+tidak tangerang tikus tinggal+di
 urus+akta wni+untuk ~<fot ~<hp> ~<kul ~<mau ~<sip ~<sob ~anko ~apah ~awe> ~buka ~buku ~bus> ~cah> ~deng ~domp ~emu>
 ~etem ~foto ~gand ~gita ~gko> ~igig ~ikus ~ipil ~ital ~item ~kela ~kus> ~lama ~lank ~luar ~mau> ~ngko ~nko> ~obek ~ompe
 ~oto> ~peru ~robe ~sak> ~sipi ~sobe ~temu ~tiku ~ukin ~uku> ~untu ~unya
dukcapil -2 =well @=kerja @=poli_jiwa @=santunan @first=kerja @first=poli_jiwa @first=santunan apa bayi+ketemu
 dari+kemarin orang sakit siapa siapa+yang sudah sudah+lama yang+urus ~<amb ~<apa ~<dep ~<dia ~<dib ~<kak ~<kam ~<ker
 ~<kon ~<kur ~<lap ~<min ~<ora ~<pem ~<sak ~<sud ~<tem ~<uda ~<yg> ~akit ~alan ~ambu ~angg ~asar ~bat> ~dang ~dur> ~elan
 ~emba ~eng> ~epan ~gga> ~hat> ~iapa ~idur ~inta ~istr ~kali ~kat> ~kit> ~kul> ~lam> ~ling ~mpu> ~nsos ~nya> ~obat ~puku
 ~saki ~sar> ~siap ~skes ~sos> ~stri ~suda ~tor> ~tuna ~uan> ~uang ~udah ~ukul ~unan
dukcapil -3 =drill =heart @=alat_bantu @=bedah_rumah @=polisi @=ppa @first=alat_bantu @first=bedah_rumah @first=damkar
 @first=polisi @first=ppa ada anak+saya cerai+ibu di+kua jalan kemarin kua mana nikah+hilang odgj pak pakai sekolah
 tidak+punya yang ~<,> ~<ada ~<ber ~<jal ~<kal ~<kua ~<mal ~<nga ~<nya ~<odg ~<sek ~<sia ~<ter ~<war ~<yan ~ada> ~air>
 ~akai ~aki> ~ali> ~aman ~anga ~apa> ~arah ~dgj> ~ekol ~emar ~gang ~jala ~kai> ~kola ~kua> ~lan> ~mari ~odgj ~olah ~oran
 ~paka ~pan> ~ran> ~san> ~seko ~ulan ~ung> ~yang
dukcapil -4 =work @=damkar @=pangan @first=pangan rumah ~<dip ~<pas ~<rum ~ampu ~ing> ~mah> ~man> ~nan> ~rah> ~ruma
 ~umah
dukcapil -5 @=puskesmas @first=puskesmas ibu+saya ~<man ~<pak
dukcapil -6 =road @=slrt @first=slrt
dukcapil -7 @first=-
trc 10 @=trc @first=trc ~ini>
trc 9 apa bantu+apa ini trc ~<apa ~<din ~<ini ~<trc ~apa> ~trc>
trc 8 =ask dinsos siapa ~<sia ~dins ~iapa ~inso ~nsos ~siap ~sos>
trc 7 ~sini
trc 6 bisa+bantu jam ~ayan ~laya
trc 5 bayar+tidak bot chat disini+bayar fungsi lapor+disini pak+siapa siapa+ini sini ~<bot ~<cha ~<fun ~<jam ~aja> ~bot>
 ~chat ~fung ~gsi> ~jam> ~ngsi ~ungs ~yana
trc 4 24+jam alamat alamat+dinas apa+yang bayar bisa boleh boleh+lapor buka+24 dinas+sosial disini ieu ieu+siapa iki
 iki+siapa jam+kerja kerja+dinsos lapor+tanpa sosial tanpa+nama trc+buka ~<bis ~<ieu ~<iki ~<lap ~<sah ~<sin ~<sop ~<sos
 ~anan ~apor ~ayar ~baya ~bisa ~bole ~disi ~hat> ~ial> ~ieu> ~iki> ~isa> ~isin ~lama ~lapo ~leh> ~min> ~oleh ~opo> ~osia
 ~paka ~sial ~sopo ~sosi ~tuga ~ugas
trc 3 =well aja apa+laporan bagaimana+cara bantu+ini bot+ini buka cara cara+pakai di+sini dinas hubung ini+nomor ini+pak
 kalian kantor kantor+trc laporan+saya layan nama nomor nomor+telepon pakai+bot rahasia saya+rahasia tanpa
 telepon+dinsos trc+dengan trc+dinsos trc+itu trc+mana tugas tugas+apa urus+apa ~<aja ~<bol ~<buk ~<dis ~<hub ~<lay
 ~<nom ~<rah ~<tug ~aha> ~ahas ~akah ~alia ~ama> ~amat ~anpa ~apai ~asny ~buka ~dina ~elay ~gapa ~gas> ~gasn ~hasi ~hubu
 ~inas ~lian ~mat> ~mor> ~nama ~nas> ~ngap ~nomo ~npa> ~ntor ~omor ~pain ~rusi ~saha ~tanp ~ubun ~usin ~yan> ~yar>
trc 2 anak+saya apa+anak bantu+bisa bener+dinsos chat+apa fungsi+dinsos ini+bener ini+chat ini+untuk kalian+urus
 sosial+sekarang telepon ~<adm ~<ala ~<bay ~<nam ~admi ~alam ~anto ~asia ~bung ~dmin ~elep ~epon ~kali ~kant ~kena ~lepo
 ~nera ~pon> ~sin> ~snya ~tele
trc -2 # =still =tale anak bisa+tidak ibu ktp nomor+apa sekolah slrt slrt+itu ~<amb ~<ana ~<dit ~<har ~<ibu ~<kem ~<kon
 ~<ktp ~<kur ~<mak ~<mat ~<nya ~<pin ~<sek ~<slr ~<tid ~air> ~alan ~ami> ~anak ~anda ~arga ~atny ~bang ~bat> ~bera ~den>
 ~ekol ~elan ~elua ~eman ~ggu> ~han> ~iban ~ibu> ~iden ~ilan ~kema ~kola ~ktp> ~lrt> ~maka ~man> ~nak> ~ning ~obat ~olah
 ~peng ~pres ~rga> ~seko ~slrt ~tan> ~tar> ~tnya ~ulan ~urat
trc -3 112+itu =beast =drill =heart =past @=alat_bantu @=damkar @=ppa @first=alat_bantu @first=damkar @first=dukcapil
 @first=ppa @first=puskesmas ada bapak itu+nomor jalan lansia minta odgj orang saudara urus ~<,> ~<ada ~<bap ~<dar ~<dib
 ~<dip ~<jal ~<kak ~<kel ~<mas ~<men ~<min ~<odg ~<ora ~<sau ~<sya ~<ter ~<uru ~<war ~ada> ~akan ~anga ~angg ~ansi ~arat
 ~ari> ~asi> ~auda ~bapa ~dah> ~dgj> ~diba ~gal> ~gan> ~gang ~ggal ~inta ~jala ~kan> ~kelu ~kin> ~lah> ~lan> ~lang ~luar
 ~mint ~ngan ~nggu ~nsia ~nta> ~odgj ~pak> ~pan> ~rang ~rat> ~san> ~saud ~syar ~tuh> ~uan> ~udar ~urus ~yara
trc -4 =work @1 @=bedah_rumah @=dukcapil @=kerja @=pangan @=polisi @=puskesmas @=slrt @first=- @first=bedah_rumah
 @first=kerja @first=pangan @first=polisi @first=slrt di rumah ~<ber ~<di> ~<lan ~<pen ~<per ~<rum ~dara ~ingg ~lans
 ~mah> ~ngga ~ruma ~tang ~umah
trc -5 =road mau yang+urus ~<mau ~ang> ~ing> ~mau>
power 10 =road
power 8 lampu lampu+jalan listrik token ~<lam ~<lis ~<tok ~ampu ~istr ~ken> ~lamp ~list ~mpu> ~oken ~rik> ~stri ~toke
 ~trik
power 7 nyala padam saya+mati token+tidak ~<pad ~adam ~ala> ~dam> ~nyal ~pada ~yala
power 6 bunyi daya gang gardu gardu+bunyi jalan kabel mati pju+padam rumah+saya tambah tambah+daya tidak+masuk turun
 ~<bun ~<day ~<gar ~<jal ~<kab ~<mat ~<met ~<nya ~<tam ~<tur ~abel ~alan ~amba ~ardu ~ati> ~bah> ~bel> ~buny ~daya ~gard
 ~jala ~kabe ~mati ~mbah ~mete ~nyi> ~rdu> ~run> ~tamb ~turu ~unyi ~urun
power 5 gang+saya mcb mcb+turun tidak+nyala turun+terus ~<gan ~<mcb ~eran ~eter ~mcb>
power 4 gelap hampir hampir+ambruk kapan+nyala kwh kwh+meter lampu+depan listrik+gagal masuk mati+sendiri meter
 meter+mati pak+lampu pju pln pln+kapan saya+gelap tiang+wifi token+listrik wifi+hampir ~<kwh ~<pju ~<pln ~ampi ~asuk
 ~elap ~gang ~hamp ~kwh> ~lap> ~masu ~mpir ~pan> ~pir> ~pju> ~pln>
power 3 bantu+kabel bunyi+ada depan+rumah di+gang gagal kapan listrik+di listrik+padam meteran minta+pasang pasang+lampu
 pju+di terus tiang tolong+pak ~<gag ~<gel ~<ham ~<kap ~agal ~apan ~erus ~gaga ~iang ~ipas ~kapa ~lan> ~ring ~suk> ~ter>
 ~teru
power 2 ada+bantu ambruk bantu+lampu bantu+listrik bantu+tidak di+jembatan gang+tidak internet+semrawut jalan+gelap
 jalan+mati jalan+umum jembatan+penyeberangan kabel+internet kabel+menjuntai kabel+telepon lampu+di lampu+gang
 listrik+rusak maaf+lampu masuk+bisa mati+hp melintang melintang+rendah menjuntai menjuntai+bahaya meteran+listrik
 padam+sekarang penerangan penerangan+jalan penyeberangan penyeberangan+mati rendah semrawut telepon+melintang umum
 umum+tidak ~<mas ~<rob ~<tia ~awut ~boh> ~bruk ~eber ~elin ~elpo ~emra ~gela ~inta ~junt ~lint ~lpon ~mbru ~meli ~mraw
 ~mum> ~njun ~ntan ~oboh ~rawu ~robo ~semr ~tian ~umum ~wut> ~yebe
power -2 =office =tale @=alat_bantu @first=alat_bantu ke ktp untuk yang ~<bua ~<ke> ~<ktp ~<kur ~<lap ~<nga ~<unt ~<war
 ~<yan ~ama> ~anda ~anya ~apa> ~aran ~buat ~dang ~deng ~elua ~ian> ~ilan ~kelu ~kola ~ktp> ~ngan ~ntuk ~peng ~rang ~rat>
 ~tar> ~tuh> ~uan> ~uat> ~ulan
power -3 =past @=dukcapil @=kerja @=ppa @=puskesmas @first=dukcapil @first=kerja @first=ppa @first=puskesmas ada air
 bapak begal di ibu kerja lansia odgj pju+mati rawan+begal saudara ~<ada ~<air ~<bap ~<bay ~<beg ~<dar ~<di> ~<ibu ~<kak
 ~<kam ~<kel ~<man ~<odg ~<pak ~<pin ~<sam ~<sau ~<sek ~<tan ~ada> ~akan ~aki> ~ami> ~angg ~ansi ~apak ~ara> ~asi> ~auda
 ~bapa ~bega ~dgj> ~egal ~elan ~enga ~erja ~gal> ~ggal ~ibu> ~ing> ~ingg ~kerj ~kin> ~lah> ~lang ~luar ~nan> ~nsia ~nya>
 ~odgj ~pak> ~rja> ~san> ~saud ~sia> ~ting ~tuk> ~udar ~uka> ~ung> ~untu ~yang
power -4 =beast =drill =heart @1 @=damkar @=pangan @=slrt @first=damkar @first=pangan @first=slrt anak mau orang ~<,>
 ~<ana ~<ber ~<ker ~<lan ~<mau ~<ora ~<per ~air> ~anak ~ari> ~dara ~kan> ~lans ~mau> ~nak> ~ngga ~oran
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
water 3 air+bau air+keruh air+rusak bantu+kayu bau+kayu butuh+air item kering+butuh maaf+pasang meteran meteran+air
 pam+item pdam+salah salah tagihan+pdam ~<but ~<ite ~<kek ~<met ~<pas ~<rus ~alah ~butu ~eker ~han> ~keke ~mete ~rusa
 ~sak> ~sala ~tuh>
water 2 air+kecil air+pdam banget banget+tidak dua dua+hari kayu+pdam kecil+banget mati mati+dua ngalir+sekarang
 pam+mati pdam+mati pdam+rusak ~<dua ~<mat ~<sal ~ati> ~dua> ~eng> ~inga ~item ~mati ~nget ~sih> ~tem>
water -2 @=alat_bantu @first=alat_bantu air+galon cacar cacar+air dari galon+bau ke lapor ~<amb ~<bay ~<cac ~<dib ~<dit
 ~<ke> ~<kem ~<ket ~<min ~<pin ~acar ~ama> ~ampu ~ana> ~anda ~apor ~ari> ~asi> ~caca ~car> ~dah> ~dari ~elan ~elua ~gan>
 ~gang ~ian> ~ilan ~kelu ~kema ~kola ~lapo ~mala ~man> ~mana ~pan> ~por> ~rat> ~san> ~tar> ~tuan ~ulan
water -3 # =ask =beast =past =well @=bedah_rumah @=damkar @=dukcapil @=kerja @=ppa @=puskesmas @first=-
 @first=bedah_rumah @first=damkar @first=dukcapil @first=kerja @first=ppa @first=puskesmas ada bapak bisa di galon ibu
 kerja lansia odgj pak rumah saudara saya yang ~<,> ~<ada ~<bap ~<bis ~<dar ~<di> ~<dic ~<dip ~<gal ~<ibu ~<kak ~<kar
 ~<kel ~<lap ~<mak ~<mal ~<man ~<mas ~<men ~<odg ~<pen ~<per ~<rum ~<sam ~<sau ~<say ~<sek ~<ter ~<yan ~ada> ~akan ~alam
 ~alon ~anga ~angg ~ansi ~apa> ~apak ~ara> ~auda ~aya> ~bapa ~bisa ~dara ~dgj> ~enga ~erja ~gal> ~galo ~ggal ~ibu> ~ingg
 ~isa> ~kerj ~kin> ~lam> ~lang ~lans ~lon> ~luar ~mah> ~maka ~nan> ~ngan ~nsia ~nya> ~odgj ~rah> ~rja> ~ruma ~saud ~saya
 ~sia> ~tan> ~uan> ~udar ~uka> ~umah ~ung> ~yang
water -4 =drill =heart =still @=pangan @=polisi @=slrt @first=pangan @first=polisi @first=slrt anak mau orang ~<ana
 ~<lan ~<mau ~<ora ~<pak ~anak ~ang> ~kan> ~mau> ~nak> ~ngga ~oran ~pak> ~rang
water -5 @1
roads 9 =road
roads 8 bau got jalan liar polisi+tidur rusak sampah ~<bau ~<got ~<jal ~<lia ~alan ~ali> ~bau> ~got> ~iar> ~jala ~lan>
 ~liar ~mpah ~usak
roads 7 kali macet+parah mampet merah+mati rambu rambu+hilang tps tps+liar ~<pol ~<rus ~<sam ~<tps ~ampa ~kali ~mamp
 ~mbu> ~mpet ~pah> ~ramb ~ruk> ~rusa ~sak> ~samp ~tps>
roads 6 lampu+merah lewat masuk+rumah mau+ambruk pohon polisi taman+rusak trotoar tutup ~<kal ~<lew ~<mam ~<poh ~<ram
 ~<tro ~<tut ~ampe ~aspa ~bang ~emba ~ewat ~hon> ~lewa ~lisi ~nutu ~oar> ~ohon ~olis ~otoa ~pal> ~pet> ~poho ~roto ~spal
 ~toar ~trot ~tup> ~tutu ~utup ~wat>
roads 5 asap aspal di+trotoar gang macet merah minta+pohon parkir peternakan peternakan+ayam pohon+potong proyek reklame
 selokan+meluap sembarangan taman truk ~<asp ~<gan ~<mac ~<nut ~<par ~<pro ~<rek ~<tam ~<tru ~acet ~ambu ~ame> ~arki
 ~asap ~bara ~cet> ~ekla ~erna ~gang ~isi> ~klam ~lame ~luba ~mace ~mbar ~mera ~oyek ~pan> ~park ~pete ~poli ~proy ~rekl
 ~rkir ~roye ~sap> ~semb ~tama ~uban ~umpu ~yek>
roads 4 air+got ambruk asap+pabrik ayam+bau bakar+sampah bau+busuk bau+tpa buruk butut cctv cctv+jalan depan drainase
 drainase+buruk gorong gorong+mampet got+masuk hilang ibu+saya jalan+bolong jalan+butut jembatan+rusak kali+bau meluap
 pabrik pabrik+bau papan+reklame pengerukan pengerukan+kali pkl pkl+di rawa rawa+kucing reklame+miring sampah+tidak
 selokan tpa tpa+rawa ~<asa ~<bur ~<cct ~<dep ~<dra ~<gor ~<hil ~<mer ~<pab ~<pet ~<pkl ~<raw ~<tpa ~<tum ~abri ~aina
 ~ambr ~ampu ~aran ~ase> ~brik ~bruk ~buru ~cctv ~ctv> ~depa ~drai ~elok ~epan ~erah ~eruk ~geru ~goro ~hila ~iang ~ilan
 ~inas ~kir> ~luap ~mbru ~melu ~nah> ~naka ~nase ~oron ~pabr ~pkl> ~rah> ~rain ~rawa ~rnak ~rong ~ruka ~selo ~suk> ~tpa>
 ~truk ~tut> ~uap> ~uruk ~utut
roads 3 @first=- ada+lubang air+di anak+saya aspal+ngelupas bangunan bangunan+liar bantaran bikin+orang bolong busuk
 debu debu+proyek depan+gang depan+rumah di+bantaran gang+ada genangan genangan+air karena ke+kali kucing lewat+siang
 liar+di liar+tinggi limbah limbah+pabrik lubang lubang+bikin miring ngelupas orang+jatuh pabrik+ke papan parah
 parkir+sembarangan polusi polusi+debu rumput rumput+liar tanah+lewat tiap tidur tinggi truk+tanah tutup+jalan ~<amb
 ~<bol ~<dal ~<deb ~<gen ~<kuc ~<lam ~<lim ~<lub ~<mir ~<rob ~<sel ~<sem ~<sia ~ahan ~aman ~anga ~aren ~awa> ~boh> ~bolo
 ~busu ~cing ~dala ~debu ~ditu ~dur> ~elup ~enan ~enge ~gelu ~gena ~ggi> ~guna ~iap> ~idur ~irin ~itut ~kare ~kuci ~limb
 ~loka ~lupa ~miri ~mpun ~mput ~nger ~oboh ~okan ~olus ~para ~penu ~polu ~put> ~rena ~rik> ~robo ~rump ~sian ~tara ~tern
 ~tiap ~tidu ~tumb ~ucin ~umba ~upas ~usi>
roads 2 =well =work ayam banjir bantu+jalan bantu+rambu hilang+anak jembatan kendaraan+parah lampu lewat+rumah maaf+tps
 parah+lewat parkir+di reklame+mau saya+rusak siang tidak+angkut ~<aya ~<bus ~<jem ~<mel ~<pap ~<tin ~angu ~ayam ~bata
 ~ebu> ~erat ~erum ~eter ~iban ~imba ~jemb ~jir> ~lamp ~lusi ~man> ~mban ~mbat ~nang ~nggi ~njir ~ntar ~papa ~yam>
roads -2 =ask =tale ambruk+tabrak apa atm atm+rusak bau+gas butuh daftar dari hajat izin+tutup jalan+hajat minta+potong
 sampai sekolah tabrak+rumah tarif tarif+parkir uang ~<atm ~<bar ~<bel ~<boc ~<daf ~<den ~<dic ~<jam ~<kay ~<ket ~<kon
 ~<nim ~<pun ~<tem ~<uan ~ada> ~afta ~ajat ~ama> ~apa> ~arif ~atm> ~awan ~bat> ~daft ~dah> ~dara ~dari ~ekol ~ftar ~haja
 ~jat> ~kat> ~kola ~kul> ~lap> ~lon> ~mala ~mas> ~mpai ~ndan ~nimp ~ning ~obat ~olah ~pai> ~puku ~rif> ~seko ~tor> ~uan>
 ~ukul ~ung> ~utuh ~wan> ~yang
roads -3 # =past @=alat_bantu @=ppa @first=alat_bantu @first=ppa @first=puskesmas anak gas izin kerja kk ktp lansia
 makan orang rumah+minta saudara tabrak ~<ana ~<apa ~<bay ~<bia ~<dar ~<gas ~<gel ~<haj ~<ham ~<izi ~<kak ~<kel ~<kk>
 ~<ktp ~<kur ~<lap ~<mak ~<mal ~<man ~<men ~<nga ~<nya ~<ora ~<pas ~<pin ~<sau ~<sek ~<tab ~<tan ~<tar ~<ter ~abra ~agi>
 ~alam ~alon ~ami> ~anak ~anda ~anya ~ata> ~auda ~brak ~cah> ~dang ~deng ~elan ~eng> ~enga ~erja ~gas> ~ggal ~impa ~ing>
 ~izin ~jata ~kelu ~kerj ~ktp> ~lah> ~lam> ~ling ~luar ~maka ~mpa> ~nak> ~nsia ~nya> ~rak> ~rja> ~san> ~saud ~tabr ~tar>
 ~tari ~tera ~udar ~ulan ~zin>
roads -4 =drill =heart =still @=damkar @=dukcapil @=kerja @=puskesmas @=slrt @first=damkar @first=dukcapil @first=kerja
 @first=slrt bapak di lampu+jalan pak tidur+di ~<,> ~<bap ~<di> ~<lan ~ansi ~apak ~ara> ~ari> ~asi> ~bapa ~eran ~gal>
 ~gela ~lans ~ngga ~oran ~sia> ~tang ~uka>
roads -5 @=bedah_rumah @first=bedah_rumah odgj ~<ker ~<odg ~<pak ~dgj> ~odgj ~pak>
school 13 spmb ~<spm ~pmb> ~spmb
school 11 guru ~<gur ~uru>
school 10 ~guru
school 9 =drill paket paket+c ~aket ~ket> ~pake
school 8 c naik+kelas sekolah ~<c> ~<sek ~ekol ~kola ~lah> ~olah ~seko
school 7 daftar kelas naik tidak+naik ~<daf ~<nai ~afta ~aik> ~daft ~elas ~ftar ~las> ~naik ~tar>
school 6 daftar+paud guru+galak guru+kurang ijazah kuliah kurang mahal negeri nilai nilai+rapor paud ppdb ppdb+zonasi
 rapor zonasi ~<ija ~<mah ~<neg ~<nil ~<pau ~<ppd ~<rap ~<zon ~ahal ~aud> ~azah ~eger ~eri> ~geri ~hal> ~iah> ~ijaz
 ~ilai ~jaza ~kela ~kura ~lai> ~liah ~nege ~nila ~onas ~paud ~pdb> ~ppdb ~rapo ~ulia ~zah> ~zona
school 5 beasiswa galak jadwal+spmb ~<bea ~<kul ~<pak ~asi> ~asis ~beas ~easi ~iswa ~kuli ~maha ~nasi ~sisw ~swa>
school 4 b daftar+kuliah daftar+smp guru+sering kejar+paket komite komite+paksa legalisir+ijazah masuk paket+b
 pindah+sekolah sekolah+rusak sering+tidak smp+negeri uang uang+komite ~<b> ~<gal ~<kom ~<ser ~<uan ~asuk ~gala ~ipak
 ~ite> ~komi ~masu ~mite ~omit ~suk> ~uang
school 3 bantu+daftar beasiswa+prestasi biaya+sekolah c+gratis daftar+paket di+rumah gedung+sekolah jadwal jalan+apa
 kejar kelas+di legalisir maaf+daftar masuk+sma mau+masuk negeri+jalan pindah prestasi rumah+saya sekolah+mahal
 sekolah+slb sekolah+untuk slb slb+mana sma sma+negeri smp spmb+di study study+tour tidak+masuk tour tour+mahal
 uang+gedung ~<kej ~<kur ~<leg ~<pre ~<slb ~<sma ~<smp ~<stu ~<tou ~adwa ~alak ~alis ~alur ~apor ~dipa ~dwal ~egal ~ejar
 ~esta ~gali ~inda ~isir ~jadw ~jalu ~jar> ~keja ~lega ~lurn ~ndah ~our> ~pind ~por> ~pres ~rest ~sir> ~slb> ~smp> ~stas
 ~stud ~tasi ~tour ~tudy ~udy> ~uran ~urny ~wal>
school 2 ada+bantu anak+tidak bantu+tidak berkebutuhan berkebutuhan+khusus bisa+tidak c+tidak daftar+sekolah
 ijazah+sekolah kapan+libur kurang+ada libur+sekolah maaf paksa pungutan pungutan+sekolah rusak sekolah+hilang
 seragam+sekolah ~<kel ~<maa ~aaf> ~aksa ~ebut ~erke ~guta ~kebu ~lak> ~maaf ~ngut ~paks ~rkeb ~sma> ~tuha ~uhan ~usak
school -2 =tale =well @=alat_bantu @first=alat_bantu berhenti berhenti+sekolah bully bully+di depan kk ktp saya
 tidak+ada yang ~<amb ~<bul ~<dar ~<den ~<kak ~<kk> ~<kon ~<ktp ~<mat ~<mer ~<nga ~<nya ~<pal ~<pas ~<pem ~<say ~<tem
 ~<war ~<yan ~abis ~ahan ~air> ~ama> ~ampu ~anda ~ang> ~anya ~ara> ~awa> ~bat> ~berh ~bull ~dang ~deng ~depa ~elan ~elua
 ~enti ~epan ~eran ~erhe ~gang ~hent ~kelu ~ktp> ~kul> ~lapo ~lly> ~mala ~nya> ~pai> ~pala ~peng ~puku ~rang ~rat> ~rhen
 ~samp ~saya ~tuh> ~ukul ~ulan ~ully ~yang
school -3 # =beast =past @1 @=bedah_rumah @=damkar @=kerja @first=bedah_rumah @first=damkar @first=kerja
 @first=puskesmas anak anak+sekolah di+sekolah dinas ke kerja lansia mau minta odgj pak rumah saudara sekolah+dinas
 sekolah+tidak tidak+sekolah ~<ana ~<bay ~<ber ~<dep ~<din ~<ke> ~<ked ~<lan ~<lap ~<mal ~<mau ~<men ~<odg ~<rum ~<sau
 ~<tan ~<ter ~akan ~ampa ~anak ~anga ~angg ~ansi ~aran ~ari> ~asan ~auda ~dgj> ~dina ~edin ~enga ~erja ~gal> ~ggal ~inas
 ~ing> ~ingg ~inta ~kedi ~kerj ~kin> ~lans ~luar ~mah> ~man> ~mau> ~mint ~nak> ~nan> ~nas> ~nasa ~nsia ~nta> ~nti> ~odgj
 ~pak> ~rah> ~rja> ~ruma ~saud ~sia> ~udar ~uka> ~umah
school -4 =still @=pangan @=ppa @=puskesmas @first=pangan @first=ppa ada di orang ~<,> ~<ada ~<di> ~<ker ~<min ~<ora
 ~<pen ~<per ~<sam ~ada> ~dara ~gan> ~kan> ~ngan ~ngga ~oran ~san> ~tang
school -5 =road =work @=slrt @first=slrt ~ran>
school -6 @=polisi @first=polisi
other 12 sim ~<sim ~sim>
other 11 @1 @first=-
other 10 bank kpr nib ~<kpr ~<kur ~<nib ~ank> ~bank ~kah> ~kpr> ~lon> ~nib>
other 9 =beast =heart atm bpn cerai imb kpu veteran wifi ~<asu ~<atm ~<bpn ~<cer ~<haj ~<imb ~<kpu ~<pul ~<tar ~<vet
 ~<wif ~acar ~aji> ~atm> ~bpn> ~cera ~ifi> ~imb> ~kpu> ~pns> ~vete ~wan> ~wifi
other 8 =drill haji harga hewan nikah paspor rujuk tkw ~<hew ~<rus ~<tkw ~<tuk ~alon ~aris ~aspo ~emil ~erai ~ewan ~haji
 ~harg ~hewa ~ikah ~juk> ~lik> ~lura ~nika ~ota> ~pasp ~pemi ~rai> ~rusu ~spor ~tari ~tkw> ~tuka ~urah ~usun
other 7 =work anjing+liar asuh atm+rusak cpns damri futsal izin jodoh kontrakan kua kucing lapor+spt lurah nafkah npwp
 ojol pajak pbb puisi pupuk rt rusun sewa spt surat+waris tidak+sampai tni umkm umkm+dapet umroh ~<buk ~<cpn ~<fut ~<gal
 ~<izi ~<jod ~<kuc ~<lur ~<mas ~<nik ~<npw ~<ojo ~<paj ~<pbb ~<pui ~<pup ~<rt> ~<sam ~<sew ~<spt ~<tni ~<umk ~ajak ~amri
 ~asuh ~cpns ~damr ~ewa> ~futs ~isi> ~isik ~izin ~jak> ~jodo ~jol> ~kat> ~kua> ~kuci ~mkm> ~mri> ~mroh ~npwp ~odoh ~ojol
 ~paja ~pbb> ~psi> ~puis ~pwp> ~risa ~roh> ~sal> ~sewa ~spt> ~suh> ~sun> ~sura ~tni> ~tsal ~ucin ~uisi ~umkm ~umro ~utsa
 ~zin>
other 6 adopsi asuransi bandara beli+hp berisik daftar+polisi di+kua donasi film galon hotel hp jual jual+motor
 jual+rumah karaoke kembali+nama kurir masjid obat+nyamuk paket+tidak pensiun pulang pulsa salon stnk stnk+mati taspen
 vaksin+hewan wisata zakat ~<ado ~<fil ~<hot ~<hp> ~<jad ~<jua ~<kua ~<naf ~<stn ~<tas ~<umr ~<wis ~<zak ~adop ~akat
 ~alik ~aoke ~ara> ~arao ~asji ~aspe ~asur ~beri ~cing ~dona ~dops ~eris ~film ~galo ~hote ~ilm> ~isan ~isat ~jid> ~liha
 ~lsa> ~masj ~nsi> ~nsiu ~opsi ~otel ~pen> ~pens ~perp ~pula ~puls ~pupu ~raka ~rans ~raok ~rapa ~rir> ~risi ~salo ~sata
 ~sjid ~spen ~stnk ~tasp ~tnk> ~ulsa ~upuk ~urir ~utan ~wari ~wisa ~zaka
other 5 bantu+umkm barang beli bengkel bisa+tidak bpkb bpkb+leasing buka dengan+dia hak+asuh harga+beras indihome jadwal
 karaoke+malam kerja+dengan kredit+macet kucing+saya kuota kuota+habis kurban laundry leasing lomba lurah+minta mau+jadi
 modal mudik+gratis nafkah+anak nyamuk pelihara pelihara+ayam pemilu penelitian pinjam presiden rt+galak rumah+subsidi
 sampai saya+sakit sekolah+dinas siapa+presiden subsidi tanah tarif tarif+parkir tarik+tunai tes+sim tiket tukang tukar
 tukar+uang undang+rapat untuk+saya walikota wifi+mati ~<bpk ~<dam ~<har ~<jen ~<ked ~<kuo ~<lau ~<lea ~<lom ~<med ~<mod
 ~<ret ~<ruj ~<ser ~<sub ~<tik ~<wal ~adwa ~afka ~aian ~ama> ~anah ~arga ~arif ~aund ~band ~beli ~bpkb ~bsid ~buka ~dal>
 ~diho ~doh> ~dry> ~dwal ~edia ~edin ~eli> ~elih ~elit ~enaz ~enel ~enga ~erti ~esid ~fkah ~gkel ~idi> ~ihar ~ihom ~ikat
 ~iket ~ikot ~ilu> ~inja ~itia ~iun> ~jadw ~jat> ~jena ~jual ~kedi ~kel> ~ket> ~kuot ~kurb ~kuri ~laun ~leas ~liko ~liti
 ~lomb ~mba> ~medi ~milu ~moda ~mpai ~nafk ~nasa ~naza ~ndar ~ndih ~ndry ~neli ~ngke ~njam ~ntra ~nyam ~odal ~oke> ~omba
 ~peli ~pinj ~pkb> ~por> ~resi ~rga> ~rif> ~ruju ~sert ~side ~sidi ~sik> ~siun ~subs ~tana ~tel> ~tela ~tern ~tike ~trak
 ~ual> ~ubsi ~ujuk ~ukar ~umi> ~undr ~uota ~urba ~wal> ~wali ~yamu
other 4 akta+cerai alun alun+buka ambulans+mayat arab arisan atm+tertelan ayam+bau bantu+hukum bantu+lansia bantu+ternak
 bayar+pbb bi bi+checking bola bri cari+kontrakan cerai+ibu checking cuaca cuaca+hari daftar daftar+merek dapet
 dapet+bantu dari+kemarin di+arab di+saudi dia dinas dipukul+di donasi+pakai gaji gempa+rumah gratis+daftar hak hari+ini
 hukum internet+lemot izin+keramaian kartu+nikah kasih+nafkah kelurahan kenapa+bisa klub klub+bola kontrakan+yang kredit
 kur kur+bri lapor+rt lemot luar+negeri masak mau+donasi mau+pinjam merek mudik nikah+hilang ojk online+retur pacar
 pajak+mobil pasang+wifi paspor+hilang pengadilan perpustakaan pinjam+uang polisi rapat resep+masak retur rt+nakal
 rumah+kenapa rumah+saya samsat samsat+keliling saudi saudi+tidak saya+tkw sim+c sim+mati skripsi slik slik+ojk sumbang
 tarik tidak+bayar tidak+kasih tkw+di tkw+dipukul toko+online usaha utang yang+murah ~<alu ~<ara ~<ari ~<bal ~<bi> ~<bri
 ~<bum ~<che ~<cua ~<daf ~<don ~<gaj ~<hak ~<huk ~<ind ~<klu ~<kre ~<ojk ~<pac ~<pel ~<pem ~<pre ~<sli ~<sum ~<tel ~<usa
 ~<uta ~adil ~afta ~aha> ~akaa ~alun ~ame> ~amsa ~ansi ~apet ~arab ~arik ~asin ~audi ~bara ~bri> ~bumi ~cara ~chec ~ckin
 ~cuac ~daft ~dape ~den> ~dia> ~dik> ~dit> ~ecki ~edit ~elko ~emot ~engk ~ensi ~erek ~eta> ~eter ~etur ~ftar ~gadi ~gaji
 ~gala ~hak> ~hara ~heck ~home ~huku ~iden ~indi ~inya ~ipsi ~kaan ~kaia ~kang ~kara ~klub ~kont ~kred ~krip ~kum> ~kur>
 ~lemo ~lisi ~lkom ~lub> ~lun> ~mere ~mili ~mot> ~msat ~mudi ~nah> ~ngad ~nont ~nton ~ntua ~ojk> ~ola> ~olis ~ome> ~onas
 ~onto ~ontr ~paca ~pres ~puk> ~pust ~rab> ~raha ~redi ~retu ~rips ~rpus ~saka ~sams ~san> ~sat> ~slik ~stak ~sumb ~taka
 ~tan> ~telk ~ton> ~tuan ~uaca ~udik ~ukum ~umba ~usah ~usta
"""
