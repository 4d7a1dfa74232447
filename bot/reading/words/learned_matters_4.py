"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
pangan 2 ada+bahan aman+apa anjing apa+tidak asin bahan+kimianya bau+aneh bleng campur+kaca cek+makan cendol
 cendol+ijo dapur+katering di+rumah diare+makan es+cendol galon+isi garam+campur halal+umkm halal+usaha ijin
 ijo+nyala ikan+asin instan item izin+pirt jorok+lapor kaca kecap+sudah kimia kimianya kopi+saset makan+aman
 makan+basi makan+di makan+es makan+katering makan+seafood masih+jual mau+cek mencret minyak+goreng mules+abis
 pakai+boraks pakai+formalin plastik+anak rambut rumah+saya sambal sambal+basi seafood siapa tempe tempe+bau
 tidak+ke ulang+bau warna+aneh ~<anj ~<ban ~<ble ~<cen ~<cil ~<iji ~<ite ~<kac ~<kem ~<ken ~<ngg ~<nya ~<pas ~<pro
 ~<pus ~<rap ~<sea ~<uda ~aca> ~afoo ~anya ~apor ~bar> ~bera ~blen ~cend ~cret ~dise ~eafo ~emen ~empe ~encr ~encu
 ~endi ~endo ~food ~gaka ~hat> ~iany ~iapa ~ijin ~inst ~jata ~jin> ~jing ~kaca ~keli ~kus> ~mber ~mbut ~mia> ~mian
 ~murn ~ncre ~ndam ~ndol ~njin ~nsta ~oba> ~ood> ~pemb ~pemu ~peru ~rah> ~ramb ~ras> ~rni> ~seaf ~siap ~stan ~temp
 ~uran
pangan -2 @=darurat @first=- @first=darurat alat bawa bayar belum berapa bisa buka curi dengan dipukul gas gratis
 istri kapan kena kursi lagi masuk pasar+murah perlu rusak saudara susah+makan tanah teman tua ~<,> ~<akt ~<bar
 ~<bis ~<dik ~<gas ~<gig ~<gra ~<ist ~<jad ~<kom ~<lag ~<mat ~<ngu ~<pam ~<sal ~<san ~<tab ~<tia ~<tua ~<tun ~ambr
 ~anah ~arah ~asan ~asuk ~atis ~auda ~ayar ~baka ~baru ~baya ~bel> ~belu ~bisa ~dicu ~dipa ~dipu ~eban ~elum ~empa
 ~empu ~enin ~erem ~gan> ~gigi ~grat ~idur ~ipuk ~isa> ~kapa ~ker> ~komp ~kurs ~lagi ~lama ~lar> ~lek> ~lum> ~mala
 ~mana ~masu ~meni ~nang ~nti> ~ntua ~ota> ~pah> ~perl ~ping ~rak> ~raka ~rati ~rlu> ~rsi> ~sah> ~sama ~saud ~tana
 ~tas> ~tema ~teme ~teng ~tian ~tuan ~uar> ~untu ~ursi ~usak
pangan -3 =ask @first=puskesmas adik bpjs gelandangan hari ini jam kampung keras malam motor murah obat+keras
 peternakan peternakan+ayam rumah surat susah tetangga tidak+ada tidak+bisa tidur ~<adi ~<ala ~<baw ~<bpj ~<buk
 ~<dan ~<den ~<dib ~<din ~<gel ~<ini ~<kab ~<kak ~<ket ~<lam ~<mal ~<man ~<mel ~<mot ~<nel ~<pin ~<pun ~<rum ~<rus
 ~<sam ~<sur ~<tem ~<tet ~aan> ~adik ~agi> ~aki> ~ana> ~ang> ~angu ~anta ~apan ~aran ~awa> ~ban> ~bawa ~bil> ~bpjs
 ~buka ~bula ~cing ~dan> ~dik> ~diri ~dur> ~ekam ~elen ~emba ~enge ~eran ~erap ~erja ~erob ~gas> ~guru ~hara ~hari
 ~ihan ~imak ~iman ~inga ~ingg ~kamp ~kar> ~keba ~kena ~kont ~kul> ~lam> ~land ~len> ~mah> ~moto ~mpu> ~nah> ~naka
 ~nele ~nger ~ning ~nsos ~ntra ~ontr ~pas> ~peng ~pera ~pet> ~pete ~pjs> ~puku ~rik> ~rnak ~ruk> ~ruma ~samp ~sura
 ~susa ~ter> ~teta ~tidu ~ting ~tis> ~trak ~tri> ~tua> ~tuna ~udar ~ukan ~ukul ~umah ~umur ~unya
pangan -4 =office =still @=bedah_rumah @=poli_jiwa @=puskesmas @=santunan @first=bedah_rumah @first=poli_jiwa
 @first=santunan abis+hajat ada+tidak bantu+makan bapak biaya butuh hilang kampung+abis kk makan+banget pelihara
 pelihara+ayam puskesmas racun+kampung suami uang yang ~<amb ~<bap ~<but ~<dit ~<gan ~<hil ~<keb ~<kk> ~<kur ~<ora
 ~<sen ~<sua ~<uan ~<yan ~ah2> ~alam ~ama> ~ami> ~ampa ~apak ~bapa ~biay ~butu ~dara ~deng ~elih ~erna ~esma ~etan
 ~gang ~gela ~hila ~iaya ~ihar ~ilan ~iri> ~istr ~jam> ~kasi ~kesm ~liha ~mpun ~ngun ~oran ~peli ~pung ~pusk ~rany
 ~rat> ~rusa ~sak> ~skes ~smas ~sos> ~stri ~suam ~tah2 ~tern ~tuh> ~uami ~uan> ~uang ~uka> ~urat ~uske ~utuh ~yang
pangan -5 # =drill @=alat_bantu @=dukcapil @=ppa @=slrt @first=alat_bantu @first=dukcapil @first=ppa @first=slrt
 jalan kerja mau minta minum+racun odgj pak racun+tikus ~<dim ~<dip ~<jal ~<kon ~<mas ~<mau ~<odg ~<pet ~alan ~anda
 ~ata> ~dgj> ~dima ~eter ~ian> ~ini> ~inta ~jala ~kerj ~mas> ~mau> ~mint ~nta> ~odgj ~rang ~rja>
pangan -6 =heart =road @=damkar @=kerja @first=damkar @first=kerja ktp orang ~<kam ~<ktp ~ktp> ~lan> ~pak>
pangan -7 @=polisi @first=polisi ayam+bau
kerja 14 thr ~<thr ~thr>
kerja 11 tkw ~<tkw ~tkw>
kerja 10 art tki ~<art ~<tki ~art> ~tki>
kerja 9 cv ~<cv> ~<umr ~umr>
kerja 8 @=kerja @first=kerja gawe jadi+art phk pt ~<gaw ~<pad ~<phk ~<pt> ~amel ~awe> ~dame ~gang ~gawe ~pada ~phk>
kerja 7 =work cari di+phk hrd kerja kerja+di kerja+untuk magang padamelan umur ~<hrd ~<ker ~<low ~<mag ~<umu ~adi>
 ~agan ~cari ~erja ~hrd> ~ker> ~kerj ~maga ~mela ~mur> ~rja> ~umur
kerja 6 =drill ak1 bayi+sitter bikin bikin+ak1 fair info jaga jaga+toko jht job job+fair kontrak kursus lamaran
 latihan layoff lembur loker lowker lowongan mau+kerja pabrik pelatihan perusahaan sitter supir tidak+bayar toko
 uang+makan upah ~<,> ~<ak1 ~<bik ~<blk ~<bos ~<car ~<dip ~<fai ~<inf ~<jag ~<jht ~<job ~<lat ~<lem ~<lok ~<pab
 ~<res ~<sup ~<tok ~<upa ~aan> ~abri ~adam ~aga> ~ahaa ~air> ~ak1> ~aker ~ari> ~atih ~ayof ~biki ~blk> ~bos> ~brik
 ~elat ~embu ~erus ~fair ~haan ~han> ~ihan ~ikas ~info ~itte ~jaan ~jaga ~jht> ~job> ~lama ~lati ~layo ~lemb ~loke
 ~lowk ~lowo ~mbur ~nfo> ~off> ~oker ~oko> ~onga ~owke ~owon ~pabr ~pah> ~pela ~peru ~pir> ~rik> ~rjaa ~rsus ~rusa
 ~saha ~sitt ~supi ~tarn ~ter> ~tiha ~toko ~tter ~upah ~upir ~ursu ~usah ~wker ~wong ~yoff
kerja 5 ada+tidak aturannya bantu+kerja bantu+thr bikin+cv butuh+kerja cair cair+bagaimana cari+kerja cuti
 dengan+hrd di+bandara di+tangerang dikasih disnaker gaji gaji+saya gratis ijazah ijazah+tahan jadi jht+cair
 kartu+kuning karya maaf+kerja nyambut nyambut+gawe padat padat+karya paklaring pesangon potong pt+saya resmi
 supir+pribadi tahan tidak+dikasih tki+resmi tkw+syaratnya untuk+cv wawancara yang+aman ~<atu ~<cai ~<cut ~<dik
 ~<gaj ~<gra ~<ija ~<kar ~<lam ~<lay ~<lul ~<pel ~<pes ~<pot ~<sit ~<tah ~<waw ~aby> ~adat ~ahan ~ahit ~aji> ~akla
 ~amar ~ange ~ango ~arny ~asih ~atis ~atur ~azah ~baby ~bur> ~cair ~cuti ~dat> ~diba ~dika ~dipe ~dipo ~disn ~ervi
 ~esan ~esmi ~gaji ~ggur ~gon> ~grat ~hak> ~hit> ~ibay ~ijaz ~ikin ~ipot ~isna ~itah ~jadi ~jahi ~jaza ~kasi ~kin>
 ~klar ~kont ~kurs ~lari ~lulu ~mara ~nake ~ncar ~ngan ~ngon ~ntra ~ontr ~oton ~pakl ~peng ~pesa ~poto ~rak> ~rann
 ~rati ~resm ~rnya ~rya> ~smi> ~snak ~sus> ~taha ~tis> ~trak ~tura ~ulus ~uti> ~wanc ~wawa ~yamb ~zah>
kerja 4 @1 ak1+online aman anak+saya art+cari bandara barista bayar+pabrik bpjs+ketenagakerjaan bursa bursa+kerja
 butuh+gawe cakap cakap+kerja cari+majikan cuti+hamil cv+gratis cv+mana daftar dari+disnaker disuruh hrd+lapor
 interview jahit jepang kartu kembali kena+phk kerja+lagi kerja+tidak ketenagakerjaan komputer kontrak+kerja kuning
 lapor+kemana las lewat+mana lulusan makan mana masalah pecat pribadi sepihak sulit tahan+pt tangerang tki+syaratnya
 tolak tolong+bantu untuk+ibu ~<ama ~<bab ~<bel ~<cak ~<daf ~<dib ~<dim ~<dir ~<dis ~<dit ~<int ~<jah ~<jep ~<kon
 ~<las ~<man ~<pec ~<pen ~<per ~<pri ~<sep ~<sul ~<tan ~afta ~agak ~ahka ~ajar ~akap ~ami> ~anca ~anda ~arin ~artu
 ~asal ~badi ~bali ~bari ~berm ~buat ~burs ~but> ~caka ~daft ~dimi ~diru ~dita ~dito ~ecat ~ena> ~enge ~epih ~erma
 ~ersu ~ftar ~gake ~gera ~hkan ~ibad ~iew> ~ihak ~imin ~ing> ~inte ~ipec ~iput ~irum ~ista ~itol ~jepa ~kart ~kemb
 ~kuni ~las> ~lit> ~lusa ~mahk ~mbal ~mbut ~meng ~mput ~nyam ~olak ~ompu ~pers ~piha ~prib ~pute ~riba ~rist ~rkan
 ~rmas ~rsa> ~rsul ~rtu> ~ruh> ~rvie ~sang ~sepi ~sih> ~sta> ~suli ~suru ~tar> ~terv ~tola ~tong ~ulit ~unin ~ursa
 ~usan ~uter ~view
kerja 3 2+bulan =ask ada+lowongan aing aing+butuh apa apa+yang aturannya+hrd balai balai+latihan bantu+supir bawah
 bawah+umur bayar bayar+perusahaan belajar belum belum+turun boleh+tidak bulan bulan+tidak cari+gawean daftar+kerja
 daftar+tki damel+apa di+bawah di+hotel difabel gaji+suami gawe+di gawean hak hak+saya info+loker kami kantor+lama
 kapan ke+mana kena kerja+hari kerja+pabrik kontrak+putus lapor+ke las+gratis lewat lulus maaf maaf+thr mau+belajar
 melahirkan+mau momong momong+bayi nganggur pabrik+lapor padamelan+di pak pengalaman pengalaman+kerja pengangguran
 pengemudi potong+pt pribadi+anak putus resign saya+2 saya+apa saya+pengangguran skorsing skorsing+pabrik slip
 slip+gaji surat+paklaring surat+pengalaman syaratnya tahan+hrd tahan+ijazah tahun tanda tanda+tangan tangan+dengan
 tanpa tanpa+pesangon thr+bisa thr+tidak tki+daftar tkw+daftar undur undur+diri untuk untuk+difabel untuk+lamaran
 upah+lembur yang yang+ada ~<ain ~<apa ~<bay ~<bua ~<bul ~<hak ~<jad ~<kap ~<kun ~<kur ~<lew ~<maa ~<mom ~<nah ~<nao
 ~<nu> ~<sko ~<sli ~<unt ~<yan ~aaf> ~ahun ~aing ~alai ~aman ~ana> ~angg ~anny ~anpa ~aon> ~aran ~arya ~awah ~awea
 ~ayar ~bala ~band ~baya ~belu ~cara ~cat> ~difa ~disu ~durk ~elaj ~elan ~elum ~enag ~engu ~esig ~eten ~ewat ~fabe
 ~gan> ~gemu ~gen> ~gund ~gur> ~gura ~hun> ~ifab ~ign> ~ipak ~iper ~isur ~jar> ~kami ~kan> ~kapa ~kary ~komp ~kors
 ~laja ~lewa ~lip> ~lum> ~maaf ~mana ~masa ~momo ~naga ~naha ~naon ~ndar ~ndur ~ngen ~nger ~nggu ~ngun ~npa> ~nter
 ~ntuk ~peca ~putu ~ratn ~resi ~ring ~rsin ~sala ~satp ~sign ~skor ~slip ~tand ~tanp ~tena ~tuk> ~tus> ~uat> ~untu
 ~uran ~urka ~uruh ~utus ~wah> ~wat> ~wean ~yar>
kerja 2 =not =still apa+aja art+ibu bahasa bahasa+jepang bikin+wawancara bisa+kerja cair+dmn cuti+melahirkan cv+ada
 damel gaji+potong gawean+di jam+kerja kerja+harus kerja+pak lagi latihan+nyetir magang+jepang makan+tidak
 mau+daftar melahirkan nyetir pabrik+bagaimana pabrik+sepatu paksa+tanda phk+linglung rumah+tangga satpam
 sepihak+lapor tahan+perusahaan taiwan+syaratnya tangga thr+karunya tidak+pak tki+yang tolak+pt wawancara+mana ~<adm
 ~<bar ~<dif ~<kom ~<lag ~<pak ~<sat ~<sya ~<tol ~<und ~admi ~alah ~ambu ~apan ~aris ~atny ~atpa ~dima ~dipa ~dmin
 ~ean> ~emud ~gala ~gole ~hasa ~hirk ~iman ~irka ~kap> ~kena ~lagi ~lai> ~lak> ~lus> ~mel> ~ngal ~nnya ~olek ~ong>
 ~pang ~sing ~syar ~tnya ~tpam ~undu ~yang ~yara ~yeti
kerja -2 @=ugd_malam @first=ugd_malam ada+bantu ada+yang adik akta alat ambulans bakar bansos bantu+tidak data
 dipukul hp ini+resmi istri kali karyawan mau+lapor motor nama resmi+tidak roda sudah teman tidak+ada tidur+di trc
 ~<adi ~<ban ~<cer ~<dat ~<dij ~<hp> ~<ist ~<jam ~<kos ~<mot ~<nen ~<nik ~<pan ~<pek ~<rod ~<sen ~<sia ~<str ~<sud
 ~<tab ~<tam ~<tia ~<trc ~<uda ~adik ~ake> ~akta ~ambr ~anji ~ans> ~anso ~api> ~arah ~baka ~ban> ~bans ~baru ~dan>
 ~data ~emen ~enek ~eras ~erob ~ggu> ~ian> ~iksa ~ipuk ~jam> ~kak> ~kama ~keba ~kera ~ket> ~kta> ~lan> ~lik> ~ling
 ~mbul ~ming ~moto ~nama ~nasi ~nek> ~nene ~nyak ~oda> ~ongk ~pals ~peke ~pet> ~puan ~ras> ~rga> ~roba ~roda ~ryaw
 ~samp ~suda ~tah> ~tema ~teng ~tera ~ting ~trc> ~tri> ~tua> ~uarg ~udah ~yawa
kerja -3 =heart =office @=darurat @first=darurat @first=trc anak+kerja asap bagaimana+ya bau bawa berapa bisa buka
 dengan+dia depan dia gaji+tahan gelandangan hilang jatuh jual kakak ke kerja+dengan kontrakan kursi lansia makasih
 meninggal obat pakai rt rumah rusak sakit sehat+untuk surat+sehat syaratnya+apa tahan+ada terus tetangga tidur tipu
 untuk+kerja ~<asa ~<bak ~<bau ~<ben ~<bis ~<buk ~<dar ~<dic ~<dig ~<gel ~<hil ~<jat ~<jua ~<ke> ~<keb ~<kec ~<kot
 ~<med ~<mer ~<nam ~<nge ~<ngu ~<oba ~<pal ~<pul ~<pun ~<rt> ~<rum ~<rus ~<sak ~<sam ~<san ~<tel ~<tet ~<tip ~<tun
 ~<yg> ~acar ~akai ~akak ~akar ~akas ~aki> ~akit ~alat ~alik ~alsu ~ampa ~anan ~angk ~anta ~anti ~arga ~asap ~asar
 ~atan ~atuh ~bang ~bau> ~bil> ~bisa ~buka ~dara ~depa ~dia> ~dik> ~diti ~edia ~eker ~elua ~empa ~eng> ~enin ~erap
 ~etan ~gant ~gela ~hila ~ipu> ~isa> ~jak> ~jatu ~jual ~kaka ~kali ~kat> ~kelu ~kit> ~kons ~kota ~lam> ~land ~lat>
 ~mah> ~mbah ~medi ~men> ~meni ~mpu> ~ndan ~ngka ~nsia ~nti> ~ntun ~ota> ~otor ~pake ~pas> ~pasa ~pat> ~rapa ~rin>
 ~ruk> ~ruma ~rung ~saki ~sap> ~sar> ~sia> ~suk> ~tan> ~teru ~teta ~tian ~tidu ~tipu ~ual> ~ukan ~ulan ~umah ~ursi
 ~usak ~yak>
kerja -4 @=poli_jiwa @=santunan @first=poli_jiwa @first=santunan bapak burnout burnout+kerja dinsos hamil+di ini
 puskesmas saudara sehat tidak+bisa ya ~<akt ~<ala ~<amb ~<bap ~<dep ~<ini ~<kak ~<kal ~<kel ~<lan ~<min ~<pas ~<pem
 ~<pin ~<pus ~<sau ~<seh ~<sek ~<war ~<ya> ~ampu ~ang> ~anga ~ansi ~apak ~ata> ~auda ~awa> ~bapa ~bat> ~bera ~burn
 ~dah> ~dins ~ehat ~esma ~ggal ~idur ~ilan ~inso ~istr ~kai> ~kesm ~kul> ~lah> ~lans ~luar ~mas> ~ngga ~nout ~nya>
 ~obat ~out> ~paka ~puku ~pusk ~rah> ~raka ~rnou ~rsi> ~sak> ~saud ~seha ~skes ~smas ~stri ~tuna ~udar ~ukul ~unan
 ~urno ~uske
kerja -5 =beast =tale @=alat_bantu @=bedah_rumah @=pangan @first=alat_bantu @first=bedah_rumah @first=pangan anak
 bayar+majikan gaji+tki jalan kk mati odgj sekolah taiwan+gaji tki+tidak ~<ana ~<ber ~<dia ~<din ~<gan ~<jal ~<kk>
 ~<mat ~<odg ~<tem ~<ter ~ajin ~alan ~anak ~anya ~asi> ~ati> ~bah> ~dgj> ~ekol ~erin ~gal> ~hat> ~ingg ~inya ~jala
 ~jiny ~kar> ~kola ~lang ~mati ~nak> ~nan> ~ntua ~odgj ~olah ~rang ~rus> ~seko ~tuan ~uka> ~ung> ~wan>
kerja -6 @=damkar @=ppa @=puskesmas @first=damkar @first=dukcapil @first=ppa @first=puskesmas air ktp orang ~<air
 ~<ktp ~<ora ~ini> ~ktp> ~nsos ~oran ~sos>
kerja -7 @=dukcapil @=polisi @=slrt @first=polisi @first=slrt ~uan>
kerja -8 =road
kerja -10 untuk+saya
dukcapil 11 kia ~<kia ~kia>
dukcapil 10 wni ~<wni ~wni>
dukcapil 9 jadi+wni kia+anak kk ktp ~<kk> ~<ktp ~ktp>
dukcapil 8 @=dukcapil @first=dukcapil data+tidak nik ~ain> ~imak ~nik>
dukcapil 7 akta akte bikin+ktp data jadi kartu+saudara ktp+gigit masuk+kk nama pindah salah wna ~<,> ~<akt ~<dat
 ~<nam ~<nik ~<wna ~akta ~akte ~alah ~ama> ~ata> ~data ~inda ~jadi ~kta> ~kte> ~nama ~ndah ~pind ~sala ~wna>
dukcapil 6 bantu+ktp belum+punya di+bpjs di+kk di+ktp dukcapil ganti ikd ke keliru ketik ktp+saya lahir maaf+ktp
 meninggal+kk nama+keliru nik+saya nik+tidak orang+lain pakai+orang rekam rekam+ktp salah+ketik surat surat+pindah
 tidak+ketemu tumpang+kk ~<bar ~<dim ~<gan ~<ikd ~<ila ~<jad ~<ke> ~<keb ~<ket ~<pin ~<rek ~<sal ~<sur ~adi> ~anti
 ~apil ~atia ~capi ~dah> ~dima ~dukc ~ekam ~elir ~emat ~etik ~gant ~hir> ~ikd> ~kam> ~kcap ~keba ~keti ~liru ~nti>
 ~pil> ~reka ~sura ~tian ~ukca ~urat
dukcapil 5 =office akta+mati anyar baca bank barcode belum bikin cetak damel di di+bank gabung gabung+kk ganda
 ke+rumah kk+anyar kk+apa kk+bagaimana kk+syaratnya ktp+bagaimana ktp+hilang ktp+ke ktp+makan lain makan+anjing
 nama+di pas pas+daftar penduduk tahu+penduduk tidak+baca tidak+daftar tidak+online tumpang untuk+bank urus
 wna+masuk ~<any ~<bac ~<bel ~<bik ~<bla ~<cet ~<di> ~<dig ~<gab ~<kem ~<lah ~<lai ~<pek ~<uru ~<waf ~abun ~aca>
 ~afat ~ahir ~anji ~ank> ~apai ~arco ~baca ~bah> ~bank ~barc ~baru ~belu ~biki ~blan ~ceta ~code ~diap ~digi ~ebac
 ~eker ~elek ~elum ~endu ~etak ~fat> ~gabu ~gand ~ian> ~ikin ~imas ~iru> ~jaan ~kart ~keli ~kema ~kin> ~lahi ~lain
 ~lum> ~mel> ~ndud ~ode> ~pain ~peke ~rat> ~rcod ~rdaf ~rjaa ~suki ~tak> ~tik> ~ubah ~urus ~wafa
dukcapil 4 @1 ada+kk agama akta+lahir aktivasi bantu+gabung baru bikin+akta bisa+jalan daftar+di dari+kk di+akta
 di+kasur di+sistem domisili gigit+tikus hilang ibu+meninggal identitas ikd+aktivasi jelek kartu ke+kk kerja+di
 kk+barcode kk+bisa kk+saya kk+tetangga ktp+jelek ktp+luntur ktp+mana ktp+tidak laku laku+sampai luntur makan
 mau+bikin mau+rekam meninggal pindah+dari pindah+kk pisah pisah+kk qr sampai+kapan saya+hilang sistem status
 sudah+tidak tetangga+pak ubah urus+kk ~<aga ~<dom ~<duk ~<hil ~<ide ~<jel ~<kel ~<lun ~<num ~<qr> ~<tum ~<uba ~agam
 ~ake> ~amel ~artu ~aru> ~atus ~bung ~dame ~dent ~dudu ~duk> ~emuk ~enin ~enti ~erek ~gama ~ggal ~hila ~iden ~igit
 ~ilan ~isah ~isil ~iste ~itas ~ivas ~jele ~ktiv ~lang ~lunt ~mbah ~meni ~misi ~mpan ~nda> ~ngur ~ntit ~ntur ~nump
 ~nyar ~omis ~pang ~pend ~rin> ~rlak ~rtu> ~sili ~sist ~stat ~stem ~tas> ~tatu ~terd ~tita ~tiva ~tump ~tur> ~uduk
 ~ukin ~umpa
dukcapil 3 =not =past agama+di alamat anak anak+angkat anak+tiri angkat baca+di banjir bantu+kia baru+lahir
 bawa+banjir beda belum+jadi belum+padan bisa+di blanko blanko+ktp cetak+lagi damel+kk dari di+bus di+scan
 elektronik foto+ktp ganda+di ganti+mana gawe habis hapus ical kakak kakak+tidak kasur ke+tangerang keluar+dari
 ketemu kia+kakak kia+lansia kk+baru kk+ganti kk+hilang kk+makan kk+nya ktp+belum ktp+kosong ktp+tinggal lagi
 lansia+dari lapor+pungli lumpuh makan+rayap masuk mati mau+rusak nik+ganda nikah nya+bagaimana orang+sakit
 orang+tua padan padan+di patah pembantu perbarui pudar pungli+bikin punya punya+akte rayap robek rusak rusak+kk
 saudara saya+ical saya+pakai scan sipil suket surat+mati tambah tambah+ke tangan+elektronik tanggal+lahir tidak+ada
 tidak+bisa tikus tua+belum urus+ktp wni+sekarang ~<ana ~<dam ~<ele ~<gaw ~<hab ~<hap ~<ica ~<lag ~<lak ~<lum ~<mat
 ~<men ~<ngu ~<pat ~<pis ~<pud ~<pun ~<ray ~<rus ~<sau ~<sca ~<sis ~<sta ~akak ~aku> ~amat ~amba ~anak ~angk ~anko
 ~apus ~arui ~asuk ~asur ~atat ~ati> ~auda ~awe> ~ayap ~banj ~bek> ~berl ~cal> ~can> ~cata ~dari ~dike ~dite ~domi
 ~ebaw ~ektr ~emu> ~erda ~erla ~ertu ~etem ~gal> ~gawe ~guru ~habi ~hapu ~hira ~iapa ~ical ~ikah ~ikel ~ikus ~ili>
 ~ipak ~item ~jir> ~kah> ~kak> ~kaka ~kasu ~kete ~ktro ~kulo ~kus> ~lagi ~laku ~lank ~lek> ~lekt ~lump ~masu ~mat>
 ~mati ~mert ~mpuh ~muka ~nak> ~ngga ~nika ~ning ~njir ~nko> ~obek ~onik ~pake ~pas> ~pemb ~pere ~pisa ~puda ~puh>
 ~puny ~pus> ~raya ~rbar ~robe ~roni ~rtua ~rui> ~rus> ~saud ~scan ~suke ~sur> ~tamb ~tem> ~temu ~tiku ~tron ~tua>
 ~tus> ~uar> ~uari ~udar ~uket ~ulo> ~umpu ~untu ~usak ~vasi ~yap> ~yar>
dukcapil 2 =drill ada+bantu ada+biaya akta+mana akta+tidak almarhum almarhum+bagaimana anjing bakar+syaratnya
 bantu+tidak bapak bayi+masuk bener blangko blangko+habis buka buka+dukcapil daftar data+ktp dengan dengan+sim
 di+dompet di+hp difabel diganti digital digital+di ganti+kerja ganti+nama habis+ktp identitas+anak
 identitas+digital ikd+bakar jalan+bikin jam+buka kartu+identitas kawin+di keluar kk+hapus kk+tidak kosong
 ktp+almarhum ktp+berapa ktp+dengan ktp+untuk lahir+daftar lansia+tidak legalisir+akta luar+nikah mau mau+pindah nya
 online pindah+domisili salah+nama sampai saudara+meninggal sim+hilang status+di status+kawin suami+meninggal
 tanggal ~<anj ~<ant ~<bap ~<bed ~<daf ~<dit ~<mak ~<mau ~<mba ~<mer ~<onl ~<rob ~<sam ~<sip ~<tik ~adan ~afta ~atah
 ~bapa ~beda ~bene ~buka ~cah> ~daft ~dida ~difa ~dipa ~ecah ~eda> ~fabe ~ftar ~gita ~gko> ~hum> ~idaf ~ifab ~igan
 ~igig ~ine> ~ipil ~ital ~itam ~jing ~koso ~line ~luar ~mau> ~mban ~mpai ~ner> ~njin ~nlin ~onli ~oson ~rusa ~sak>
 ~sama ~sipi ~song ~suk> ~tang ~tar>
dukcapil -2 4+belum =tale @=darurat @=trc @first=darurat @first=kerja ada+yang alat anak+4 atm berobat bikin+mana
 butuh cerai+sendiri dapet dari+kemarin di+dtks di+gang di+pasar dipukul faskes gelandangan istri jkn kaki kamar
 kursi lama malam minta motor obat pak roda santunan siapa tidur+di ~<atm ~<but ~<dan ~<dap ~<dip ~<dir ~<fas ~<ham
 ~<ist ~<jkn ~<kab ~<kan ~<kej ~<lap ~<mot ~<oba ~<pal ~<rod ~<sen ~<tab ~<ter ~<tia ~alat ~ambr ~anan ~anga ~apet
 ~aran ~aris ~aske ~atm> ~bang ~bela ~bero ~buku ~butu ~dape ~empa ~endi ~fask ~ihan ~ipuk ~jkn> ~kaki ~kali ~kara
 ~kes> ~land ~ling ~mamp ~mar> ~men> ~mint ~moto ~nggu ~nnya ~nta> ~ntra ~ntua ~oda> ~ongk ~rah> ~rban ~roda ~seja
 ~siap ~teng ~trak ~tuan ~uka> ~uku> ~ursi ~usah ~utuh ~yak>
dukcapil -3 @=kerja air bagaimana+ya baru+syaratnya bayar belum+data cerai+makasih di+kua dtks gang harus jual
 kemarin kua nikah+hilang pakai+pinjam pasar pinjam pinjam+online pulang syaratnya+apa tidur ya ~<air ~<bay ~<ber
 ~<dic ~<din ~<dtk ~<gel ~<jua ~<kal ~<kec ~<ken ~<mam ~<min ~<nge ~<pan ~<pem ~<pen ~<pul ~<seb ~<ser ~<sia ~<ya>
 ~ali> ~aman ~amar ~ang> ~apa> ~arun ~asih ~ayar ~ban> ~baya ~bil> ~bula ~bur> ~diba ~dipu ~diri ~dtks ~dur> ~ena>
 ~eng> ~enge ~erob ~gela ~han> ~haru ~hat> ~idur ~ini> ~inja ~inta ~jak> ~jam> ~jama ~jual ~kasi ~kena ~kont ~kua>
 ~kul> ~kurs ~lam> ~lat> ~mala ~mari ~ndan ~nggi ~njam ~ontr ~otor ~pan> ~pasa ~peng ~ping ~pinj ~puku ~pula ~rak>
 ~rdat ~ring ~rnya ~roba ~rsi> ~ruk> ~rung ~san> ~sant ~sih> ~sin> ~tan> ~ter> ~tidu ~tks> ~tong ~tor> ~tuh> ~ual>
 ~ukul ~uran
dukcapil -4 # =heart @=damkar @=poli_jiwa @first=damkar @first=poli_jiwa ada depan gratis harus+bagaimana ini odgj
 puskesmas rumah sekolah sudah+lama tidak+punya uang ~<ada ~<amb ~<dep ~<gra ~<ini ~<ker ~<kon ~<kua ~<kur ~<lam
 ~<mal ~<man ~<nga ~<odg ~<pak ~<pus ~<rum ~<san ~<sek ~<tem ~<uan ~<war ~<yg> ~ada> ~aki> ~ambu ~arus ~asar ~atis
 ~bat> ~dang ~depa ~dgj> ~ekol ~elan ~emar ~epan ~esma ~grat ~istr ~kesm ~kola ~ksa> ~lan> ~mah> ~mas> ~mpu> ~nsos
 ~ntun ~obat ~odgj ~olah ~pusk ~rati ~rik> ~ruma ~sar> ~seko ~smas ~sos> ~stri ~ting ~tis> ~tuna ~uan> ~uang ~umah
 ~unan ~uske
dukcapil -5 =well =work @=alat_bantu @=bedah_rumah @=pangan @=ppa @first=alat_bantu @first=bedah_rumah @first=pangan
 @first=ppa yang ~<dib ~<har ~<kam ~<yan ~air> ~ampu ~gang ~ing> ~man> ~nan> ~skes ~ulan ~yang
dukcapil -6 =road @=polisi @=puskesmas @=santunan @first=polisi @first=puskesmas @first=santunan ~ran>
dukcapil -9 @=slrt @first=slrt
dukcapil -10 @first=-
trc 11 bantu+apa ~ini>
trc 10 @=trc @first=trc apa ini ~<apa ~<ini
trc 9 =ask dinsos trc ~<din ~<trc ~apa> ~dins ~inso ~nsos ~sos> ~trc>
trc 8 siapa ~<sia ~iapa ~siap ~sini
trc 7 bayar+tidak bisa+bantu bot disini+bayar lapor+disini ~<bot ~ayan ~bot> ~laya
trc 6 alamat bot+ini dinas+sosial disini jam jam+kerja kantor pak+siapa siapa+ini sosial trc+mana ~<jam ~<sos ~anan
 ~anto ~disi ~ial> ~isin ~jam> ~kant ~ntor ~osia ~sial ~sosi ~yana
trc 5 apa+yang boleh+lapor dinas ini+resmi ini+untuk kalian kerja+dinsos lapor+tanpa layan nomor nomor+ini resmi
 resmi+tidak sini tanpa+nama untuk+apa urus+apa ~<kan ~<nom ~<sin ~alia ~amat ~apor ~dina ~esmi ~inas ~lapo ~lian
 ~mat> ~mor> ~nas> ~nomo ~omor ~resm ~rusi ~smi> ~tuga ~ugas ~yan>
trc 4 24+jam alamat+dinas apa+laporan bagaimana+cara bantu+trc bayar bisa boleh buka+24 cara+pakai chat dinsos+mana
 fungsi hubung ieu ieu+siapa iki iki+siapa ini+nomor kalian+urus kantor+trc lapor laporan+saya layan+ini pakai+bot
 rahasia saya+rahasia telepon tidak+di trc+buka trc+dengan ~<bis ~<bol ~<cha ~<dim ~<fun ~<hub ~<ieu ~<iki ~<lap
 ~<lay ~<rah ~<res ~<sah ~<sop ~ahas ~aja> ~akah ~ayar ~baya ~bisa ~bole ~chat ~dima ~elay ~elep ~epon ~fung ~gas>
 ~gsi> ~hubu ~ieu> ~iki> ~isa> ~leh> ~lepo ~min> ~ngsi ~oleh ~opo> ~paka ~pon> ~sopo ~tele ~ubun ~ungs ~usin ~yar>
trc 3 aja berapa di+sini ini+pak laporan maaf+apa maaf+ini maaf+lapor nama siapa+sekarang tanpa telepon+dinsos
 trc+dinsos trc+itu ~<aja ~<ala ~<nam ~aha> ~alam ~anpa ~apai ~asia ~bung ~erap ~gapa ~hasi ~iman ~kah> ~kali ~lama
 ~nama ~nan> ~ngap ~npa> ~pain ~por> ~pora ~raha ~rapa ~saha ~sin> ~tanp ~tor>
trc 2 apa+ini apa+sendiri bener+dinsos bisa+hubung bisa+lapor cara chat+apa hubung+malam ini+bener ini+chat ini+dari
 kenapa maaf+bisa malam+tidak mana pelayanan+apa trc+bisa tugas tugas+apa yang+bisa ~<dis ~<tel ~<tug ~asny ~bera
 ~enap ~gasn ~hat> ~ihub ~ilap ~orka ~pork
trc -2 air alat bawa bayi bikin bpjs gelandangan kemana makan masuk obat slrt slrt+itu surat syaratnya tidak tua
 ~<air ~<akt ~<bak ~<bar ~<bpj ~<dic ~<kar ~<keb ~<mot ~<nen ~<nge ~<oba ~<pan ~<san ~<sem ~<slr ~<sur ~<tia ~<tid
 ~<tua ~ahan ~akek ~alat ~ampa ~anya ~apan ~arah ~asuk ~atny ~ayi> ~bah> ~bayi ~bil> ~bpjs ~bur> ~dak> ~dipa ~dipu
 ~elah ~emba ~ena> ~enek ~eng> ~erus ~idak ~kak> ~kake ~kek> ~kont ~kurs ~land ~ling ~lrt> ~masu ~moto ~mpu> ~mur>
 ~nek> ~nene ~nggi ~ngka ~ntun ~ontr ~otor ~pake ~pasa ~pjs> ~rak> ~ratn ~ring ~rsi> ~ruk> ~rung ~sak> ~slrt ~sura
 ~tahu ~ter> ~tian ~tida ~tong ~tri> ~uarg ~ung> ~uran ~usah ~yak> ~yang
trc -3 112+itu =office =still =tale @=darurat @=poli_jiwa @=santunan @first=- @first=darurat @first=poli_jiwa
 @first=santunan butuh daftar depan gratis hari hilang itu+nomor jual ke kk ktp mati meninggal minggu odgj saya
 sekolah siapa+yang suami sudah tetangga tidak+bisa tidur uang ~<.> ~<?> ~<baw ~<bel ~<ber ~<bik ~<but ~<daf ~<dap
 ~<dar ~<dep ~<dia ~<gan ~<gel ~<gra ~<hal ~<hil ~<jua ~<kam ~<ke> ~<kec ~<kem ~<ket ~<kk> ~<kon ~<ktp ~<kur ~<lam
 ~<mer ~<nya ~<odg ~<pas ~<pem ~<say ~<sek ~<ser ~<sua ~<sud ~<sya ~<tah ~<tem ~<tet ~<uan ~<uda ~<war ~aan> ~abis
 ~afta ~agi> ~air> ~aki> ~alo> ~aman ~ambu ~ami> ~ampu ~anda ~anta ~ara> ~aran ~arat ~arga ~asar ~asi> ~ata> ~atan
 ~ati> ~atis ~awa> ~aya> ~bang ~bat> ~bawa ~biki ~bis> ~bula ~butu ~daft ~dang ~depa ~dgj> ~dur> ~ekol ~elan ~elua
 ~eman ~enge ~enin ~epan ~erin ~etan ~ftar ~gan> ~gela ~gga> ~ggu> ~grat ~hari ~hila ~iban ~idur ~ikin ~ilan ~istr
 ~jual ~kar> ~kat> ~kema ~kola ~ksa> ~ktp> ~kul> ~lat> ~luar ~mati ~meni ~ming ~ndan ~ning ~ntua ~nya> ~obat ~odgj
 ~olah ~oran ~peng ~pet> ~puku ~rah> ~rati ~rga> ~rik> ~rusa ~san> ~sar> ~saya ~seko ~sia> ~stri ~suam ~suda ~suk>
 ~syar ~tan> ~tar> ~teta ~tidu ~ting ~tis> ~tnya ~tua> ~tuan ~tuh> ~tuna ~ual> ~uami ~uan> ~uang ~udah ~ukul ~unan
 ~urat ~utuh ~yara
trc -4 # =beast =drill =heart =past =work @1 @=alat_bantu @=damkar @=pangan @=ppa @first=alat_bantu @first=damkar
 @first=pangan @first=ppa ada anak bapak di ibu jalan lansia minta orang puskesmas rumah saudara ~<ada ~<amb ~<ana
 ~<bap ~<di> ~<dib ~<dip ~<dit ~<ibu ~<jal ~<kak ~<kel ~<lan ~<mas ~<mat ~<men ~<min ~<ora ~<pin ~<pus ~<rum ~<sau
 ~<ter ~ada> ~akan ~alan ~anak ~anga ~angg ~ansi ~ari> ~auda ~bapa ~dah> ~dara ~diba ~esma ~gal> ~gang ~ggal ~han>
 ~ibu> ~inta ~jala ~kan> ~kelu ~kesm ~kin> ~lah> ~lan> ~lang ~mah> ~man> ~mas> ~mint ~nak> ~ngan ~nggu ~nsia ~nta>
 ~pak> ~pan> ~pusk ~rang ~rat> ~ruma ~saud ~skes ~smas ~tang ~udar ~ulan ~umah ~uske
trc -5 =road @=bedah_rumah @=dukcapil @=kerja @=polisi @=puskesmas @=slrt @first=bedah_rumah @first=dukcapil
 @first=kerja @first=polisi @first=puskesmas @first=slrt mau yang+urus ~<,> ~<mau ~<pen ~<per ~ang> ~ing> ~ingg
 ~lans ~mau> ~ngga
power 9 =road lampu+jalan ~<met ~mete
power 8 daya lampu listrik meteran nyala token ~<day ~<lam ~<lis ~<tok ~ampu ~daya ~eran ~eter ~istr ~ken> ~lamp
 ~list ~mpu> ~nyal ~oken ~rik> ~stri ~toke ~trik ~yala
power 7 gang gardu jalan kabel padam pln tambah+daya tidak+nyala turun ~<jal ~<kab ~<pad ~<pln ~<tur ~abel ~adam
 ~ala> ~ardu ~bel> ~dam> ~ener ~jala ~kabe ~pada ~pln> ~rdu> ~run> ~turu
power 6 bunyi dari+malam depan+rumah gang+saya gardu+bunyi kendor lampu+gang lapor+siapa masuk mati mcb mcb+turun
 meteran+rusak minggu penerangan pju rusak tambah tidak+masuk token+listrik tolong+bener turun+terus ~<bun ~<gan
 ~<gar ~<mat ~<mcb ~<nya ~<pju ~<rus ~alan ~amba ~asuk ~ati> ~buny ~dibe ~dor> ~emin ~gang ~gard ~iben ~kend ~masu
 ~mati ~mcb> ~ndor ~nera ~nyi> ~pene ~pju> ~semi ~suk> ~tamb ~tera ~unyi ~urun ~usak
power 5 bener bisa+masuk di+gang di+komplek di+rumah gelap hampir hampir+ambruk kabel+pln komplek lampu+penerangan
 pju+padam saya+mati siapa tiang+wifi token+tidak trafo wifi+hampir ~<ben ~<mel ~<sem ~<sia ~<tam ~<tra ~afo> ~ampi
 ~bene ~endo ~erin ~ggu> ~hamp ~iapa ~lap> ~lek> ~mbah ~ming ~mpir ~mple ~ner> ~neri ~nggu ~ompl ~pir> ~plek ~rafo
 ~rusa ~sak> ~siap ~traf
power 4 bahaya depan error jalan+mati kabel+menjuntai kapan+nyala kwh kwh+meter lampu+depan listrik+gagal
 listrik+mati maaf+lampu meledak menjuntai+bahaya meter meter+mati nyala+di pak+lampu pln+kapan saya+gelap ~<dib
 ~<err ~<ham ~<ken ~<kom ~<kwh ~ahay ~bah> ~depa ~edak ~elap ~eled ~erro ~haya ~komp ~kwh> ~leda ~mele ~pan> ~rin>
 ~ror> ~rror
power 3 ambruk+harus bantu+pju bantu+tiang dari gagal gang+mati gang+tidak jalan+gelap jalan+rusak jalan+tidak
 kemana listrik+error listrik+kendor listrik+naik listrik+padam maaf+kabel masuk+di mati+minggu njeglek pasang
 pasang+lampu rumah+lapor rusak+depan saya+kemana saya+lapor syaratnya+apa tagihan+listrik tiang tolong+pak
 turun+daya ~<bah ~<dep ~<gag ~<mas ~<nje ~<rob ~agal ~asan ~baha ~boh> ~dari ~egle ~epan ~gaga ~glek ~iang ~jegl
 ~lan> ~njeg ~oboh ~ran> ~robo
power 2 ambruk bantu+tidak bantu+token bunyi+bisa daya+di error+di kabel+telepon kedip kendor+di listrik+kedip
 listrik+tidak maaf+gardu masuk+anak masuk+dari mati+ada mati+dari mati+hp meledak+listrik melintang
 melintang+rendah menjuntai minggu+kemana minta+pasang pln+kendor pulsa+listrik rendah rumah rusak+di tagihan
 telepon+melintang ~<,> ~<pen ~<rum ~<tag ~<tol ~agih ~anga ~bruk ~dip> ~edip ~elpo ~emal ~giha ~ipas ~junt ~kedi
 ~lint ~lpon ~mah> ~mbru ~meli ~njun ~ruma ~sang ~sema ~tagi ~ter> ~umah
power -2 =past =still @=bedah_rumah @=darurat @first=bedah_rumah @first=darurat alat bawa bayar bayi belum bikin
 bisa+turun bpjs hari ini istri jam kucing+naik makan motor naik+tiang obat pak pakai rawan surat tua wifi+mati
 ~<akt ~<bag ~<bak ~<bik ~<bpj ~<buk ~<car ~<dip ~<ini ~<ist ~<kal ~<kar ~<keb ~<mal ~<mot ~<nen ~<ngu ~<oba ~<pun
 ~<sak ~<san ~<sur ~<ter ~<tua ~<yg> ~akai ~akek ~alam ~alat ~ali> ~ampa ~ana> ~ang> ~api> ~arah ~arga ~ayar ~ayi>
 ~baya ~bayi ~belu ~bil> ~bpjs ~buka ~bur> ~dah> ~dipu ~elah ~elum ~ena> ~enek ~erap ~gkut ~guru ~hari ~ini> ~kake
 ~kama ~kar> ~kara ~kek> ~kena ~kont ~kurs ~lum> ~maka ~mela ~moto ~mur> ~nek> ~nene ~ngka ~ntua ~ntun ~nyan ~ontr
 ~otor ~paka ~pake ~pat> ~ping ~pjs> ~rak> ~rang ~rapa ~rga> ~rsi> ~rung ~sih> ~sura ~tan> ~tong ~tri> ~tuan ~uarg
 ~umur ~uran ~usah ~yak> ~yar>
power -3 # =office =tale @=poli_jiwa @first=poli_jiwa butuh daftar gelandangan gratis hilang jual kucing lampu+pju
 lapor+kemana meninggal meteran+air pju+mati puskesmas sekolah suami sudah tetangga tidur uang untuk ~<ala ~<baw
 ~<bel ~<bua ~<but ~<daf ~<dap ~<den ~<dia ~<dic ~<din ~<dis ~<dit ~<gra ~<hil ~<jam ~<jua ~<kec ~<ket ~<kon ~<kuc
 ~<kur ~<mak ~<men ~<nge ~<pem ~<raw ~<sua ~<sud ~<tah ~<tem ~<tet ~<uan ~<uda ~<unt ~<war ~aan> ~abis ~afta ~agi>
 ~aki> ~ama> ~aman ~ambu ~anta ~anya ~aran ~asar ~asi> ~ata> ~atis ~awa> ~awan ~bang ~bat> ~bawa ~biki ~bis> ~buat
 ~bula ~butu ~cing ~daft ~deng ~dur> ~ekol ~elua ~eng> ~enge ~enin ~esma ~etan ~ftar ~gga> ~grat ~hila ~ian> ~idur
 ~ikin ~ilan ~iman ~jam> ~jual ~kai> ~kak> ~kat> ~kelu ~kesm ~kola ~ksa> ~kuci ~kul> ~kut> ~land ~lat> ~ling ~luar
 ~meni ~ndan ~ngku ~ning ~nsos ~ntuk ~obat ~olah ~pas> ~peng ~pet> ~puku ~pusk ~rat> ~rati ~rawa ~san> ~sar> ~seko
 ~smas ~sos> ~suam ~suda ~teta ~tidu ~ting ~tis> ~tor> ~tua> ~tuh> ~tuna ~ual> ~uami ~uan> ~uang ~ucin ~udah ~ukul
 ~unan ~urat ~uske ~utuh ~wan>
power -4 @1 @=alat_bantu @=kerja @=pangan @=ppa @first=alat_bantu @first=dukcapil @first=kerja @first=pangan
 @first=ppa @first=puskesmas ada anak bapak begal ibu ke kerja kk ktp lansia mana odgj rawan+begal saudara yang
 ~<ada ~<ana ~<bap ~<bay ~<beg ~<dim ~<ibu ~<kak ~<kam ~<ke> ~<kel ~<ker ~<kk> ~<ktp ~<nga ~<odg ~<pak ~<pin ~<pus
 ~<sam ~<sau ~<sek ~<tan ~<yan ~ada> ~akan ~anak ~anda ~angg ~angk ~ansi ~apak ~ara> ~auda ~bapa ~dang ~dara ~dgj>
 ~dima ~enga ~erja ~ggal ~ibu> ~kerj ~kin> ~ktp> ~lah> ~lang ~man> ~mas> ~nak> ~nan> ~nsia ~nya> ~odgj ~pak> ~rja>
 ~saud ~sia> ~skes ~tang ~tar> ~tuk> ~uat> ~udar ~uka> ~ulan ~ung> ~untu ~yang
power -5 =drill =heart =work @=damkar @=dukcapil @=puskesmas @=slrt @first=damkar @first=slrt mau merah+mati orang
 ~<ber ~<lan ~<man ~<mau ~<ora ~<per ~ami> ~bega ~egal ~elan ~gal> ~ing> ~kan> ~lans ~mau> ~ngga ~oran ~rah>
power -6 =beast @=polisi @first=polisi air lampu+merah merah ~<air ~<mer ~erah ~mera
power -7 ~air>
water 11 =road air ~<air ~air> ~dam>
water 10 pdam ~<ker ~<pda ~pdam
water 9 kayu ngalir tidak+ngalir ~<kay ~alir ~ayu> ~gali ~kayu ~lir> ~ngal
water 8 bantu+air baru keruh meteran+air ~<pip ~aru> ~eruh ~ipa> ~keru ~pipa ~ran> ~ruh>
water 7 air+pdam bocor bocor+di di+rumah kran kran+tidak maaf+air ~<boc ~<kra ~baru ~boco ~cor> ~eran ~kran ~ocor
water 6 air+bersih air+keran air+keruh air+mati bersih keran kering meteran pasang+pdam pdam+baru tagihan
 tagihan+air ~<bar ~<met ~<tag ~agih ~bers ~ersi ~giha ~han> ~ihan ~keri ~mete ~rsih ~tagi
water 5 air+bau air+kecil air+pam air+rusak bau kecil mati pam pasang ~<bau ~<mat ~<pam ~ati> ~bau> ~cil> ~ecil
 ~eter ~keci ~kera ~mati ~pam>
water 4 dari+kemarin kayu+bocor kemarin komplain komplain+kemana melonjak pam+item pdam+mati tagihan+pdam ~<kec
 ~ain> ~asan ~elon ~emin ~lain ~lonj ~melo ~mpla ~njak ~onja ~plai ~ring ~sang ~semi ~tera
water 3 3+hari air+baru air+ledeng baru+ada bau+kayu butuh+air di+jalan hari item kayu+air kayu+pdam kering+butuh
 kering+minta ledeng ledeng+bau mati+3 minggu minta+air naik pdam+keruh pdam+melonjak pdam+rusak pdam+salah rusak
 sambungan sambungan+air sumur sumur+kering ~<ite ~<kom ~<led ~<nai ~<nga ~<sum ~aik> ~eden ~emar ~erin ~ggu> ~hari
 ~item ~jak> ~komp ~lede ~mari ~mbun ~ming ~naik ~ompl ~pasa ~sumu ~tem> ~usak
water 2 air+bengkak air+naik banget banget+tidak bantu+meteran bantu+tidak butuh butuh+tangki harus+bagaimana
 jalan+ibu kecil+banget maaf+kran maaf+tagihan ngalir+hp pdam+bocor pdam+naik rusak+harus saya+0812 tangki
 tangki+air untuk+saya ~<but ~<har ~<kek ~<mel ~<rus ~arin ~besi ~butu ~eker ~gki> ~keke ~nget ~nggu ~ngki ~samb
 ~unga ~utuh
water -2 @=darurat @first=- @first=darurat alat bagaimana bawa bayi bikin bpjs dengan gelandangan jam makan masuk
 obat pakai sekarang sendiri sudah surat syaratnya terus tua urus ~<akt ~<bag ~<bak ~<bik ~<bpj ~<buk ~<car ~<dar
 ~<dib ~<din ~<gim ~<kal ~<kar ~<keb ~<mot ~<nen ~<ngu ~<oba ~<pun ~<san ~<ser ~<sud ~<sur ~<sya ~<tab ~<tel ~<tua
 ~<uda ~<uru ~<yg> ~agai ~aima ~akai ~akek ~alan ~alat ~ali> ~ampa ~apan ~arat ~asuk ~atny ~ayi> ~baga ~bayi ~biki
 ~bil> ~bpjs ~buka ~bur> ~dipu ~ekar ~elah ~emba ~ena> ~endi ~enek ~erap ~gaim ~gan> ~guru ~ian> ~ingg ~kake ~kek>
 ~kena ~kont ~kurs ~lah> ~land ~lem> ~ling ~masu ~moto ~mpu> ~ndir ~nek> ~nene ~ntua ~ntun ~ontr ~otor ~paka ~pake
 ~pas> ~pat> ~pjs> ~rak> ~rapa ~ratn ~rsi> ~ruk> ~rung ~rus> ~send ~suda ~sura ~syar ~teru ~tnya ~tong ~tri> ~tuan
 ~uarg ~udah ~uran ~urus ~usah ~warg ~yak> ~yara
water -3 =not =tale @=poli_jiwa @first=poli_jiwa air+galon apa bisa cacar cacar+air daftar depan galon galon+bau
 gratis hilang ibu jual kk ktp lapor listrik malam meninggal meteran+rusak odgj puskesmas sekolah suami tetangga
 tidak tidak+bisa tidur uang untuk yang ~<ala ~<apa ~<baw ~<bay ~<bel ~<bis ~<bua ~<cac ~<daf ~<dap ~<den ~<dep
 ~<dia ~<dic ~<dis ~<ga> ~<gal ~<gan ~<gel ~<gra ~<hil ~<ibu ~<jam ~<jua ~<kam ~<ken ~<ket ~<kk> ~<kon ~<ktp ~<kur
 ~<lap ~<lis ~<mak ~<mer ~<nge ~<nya ~<odg ~<pem ~<sen ~<sua ~<tah ~<tan ~<tem ~<tet ~<tid ~<uan ~<unt ~<yan ~aan>
 ~abis ~acar ~afta ~agi> ~aki> ~alam ~alon ~ama> ~aman ~ami> ~ampu ~ana> ~anda ~anta ~anya ~apor ~arga ~asar ~asi>
 ~asih ~ata> ~atan ~atis ~awa> ~bat> ~bawa ~bera ~bis> ~bisa ~buat ~bula ~caca ~car> ~daft ~dah> ~dak> ~dang ~depa
 ~dgj> ~diri ~dur> ~ekol ~elan ~elua ~enge ~enin ~epan ~erus ~esma ~etan ~ftar ~galo ~gang ~gela ~gga> ~grat ~hila
 ~ibu> ~idak ~idur ~ikin ~ilan ~iman ~ing> ~ini> ~iri> ~isa> ~jam> ~jual ~kai> ~kara ~kat> ~kelu ~kesm ~kola ~ksa>
 ~ktp> ~kul> ~lam> ~lan> ~lapo ~list ~lon> ~luar ~maka ~mala ~mana ~meni ~ndan ~ngan ~ning ~nsos ~ntuk ~obat ~odgj
 ~olah ~peng ~pet> ~por> ~puku ~pusk ~rah> ~rat> ~rati ~rga> ~san> ~sar> ~seka ~seko ~smas ~sos> ~suam ~suk> ~tang
 ~tar> ~ter> ~teta ~tida ~tidu ~ting ~tis> ~tor> ~trik ~tua> ~tuk> ~tuna ~ual> ~uami ~uan> ~uang ~uat> ~ukul ~unan
 ~untu ~urat ~uske
"""
