"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
pangan -5 # =office @=alat_bantu @=dukcapil @=slrt @first=alat_bantu @first=dukcapil @first=kerja @first=slrt jalan
 kerja ktp mau minta orang racun+tikus ~<dim ~<dip ~<jal ~<kam ~<ktp ~<mas ~<mau ~alan ~ata> ~dima ~ini> ~inta ~jala
 ~kerj ~ktp> ~mas> ~mau> ~mint ~nta> ~pak> ~rja>
pangan -6 =heart =road @=damkar @=kerja @first=damkar ayam+bau ~lan>
pangan -7 @=polisi @first=polisi
kerja 14 thr ~<thr ~thr>
kerja 11 tkw ~<tkw ~tkw>
kerja 10 art tki ~<art ~<tki ~<umr ~art> ~tki> ~umr>
kerja 8 @=kerja @first=kerja cv gawe jadi+art pt ~<cv> ~<gaw ~<pad ~<pt> ~amel ~awe> ~dame ~gawe ~pada
kerja 7 =work cari hrd jaga jaga+toko jht kerja kerja+untuk magang padamelan phk uang+makan umur ~<blk ~<hrd ~<jag
 ~<jht ~<ker ~<low ~<mag ~<phk ~<umu ~adi> ~agan ~air> ~blk> ~cari ~erja ~gang ~hrd> ~jaga ~jht> ~ker> ~kerj ~maga
 ~mela ~mur> ~phk> ~rja> ~umur
kerja 6 =drill ak1 bayi+sitter bikin bikin+ak1 di+phk fair gaji info job job+fair kerja+di kontrak layoff lembur
 loker lowker lowongan mau+kerja pabrik pelatihan perusahaan pt+saya sitter tidak+bayar toko upah yang+aman ~<,>
 ~<ak1 ~<bik ~<bos ~<car ~<dip ~<fai ~<gaj ~<inf ~<job ~<lem ~<lok ~<pab ~<res ~<sit ~<tok ~<upa ~aan> ~abri ~adam
 ~aga> ~ahaa ~ak1> ~aker ~ari> ~atih ~ayof ~biki ~bos> ~brik ~bur> ~elat ~embu ~erus ~fair ~gaji ~haan ~han> ~ibay
 ~ihan ~info ~itte ~jaan ~job> ~lati ~layo ~lemb ~loke ~lowk ~lowo ~mbur ~nfo> ~off> ~oker ~oko> ~onga ~owke ~owon
 ~pabr ~pah> ~pela ~peru ~pir> ~rik> ~rjaa ~rusa ~saha ~sitt ~tarn ~ter> ~tiha ~toko ~tter ~upah ~usah ~wker ~wong
 ~yoff
kerja 5 @1 aman anak+saya art+cari aturannya bikin+cv butuh+kerja cair cair+bagaimana cari+kerja cari+majikan cuti
 dengan+hrd di+bandara di+tangerang disnaker gaji+saya gratis jht+cair kartu+kuning kursus lamaran latihan
 maaf+kerja makan nyambut nyambut+gawe pecat pesangon potong resmi supir tahan tahan+pt tki+resmi tki+syaratnya
 tkw+syaratnya ~<atu ~<cai ~<cut ~<gra ~<kar ~<lat ~<lay ~<lul ~<pel ~<pes ~<pot ~<sup ~<tah ~<tan ~aby> ~ahan ~aji>
 ~amar ~ange ~ango ~arny ~atis ~atur ~baby ~cair ~cuti ~diba ~disn ~ecat ~esan ~esmi ~ggur ~gon> ~grat ~hak> ~ikas
 ~ikin ~ipec ~isna ~kin> ~kurs ~lama ~lulu ~mara ~mbut ~nake ~ncar ~ngan ~ngon ~ntra ~oton ~peng ~pesa ~poto ~rak>
 ~rann ~rati ~resm ~rnya ~rsus ~smi> ~snak ~supi ~sus> ~tis> ~trak ~tura ~ulus ~upir ~ursu ~uti> ~yamb
kerja 4 2+bulan ada+tidak ak1+online bantu+kerja bantu+thr barista bayar+pabrik bulan+tidak bursa bursa+kerja
 butuh+gawe cakap cakap+kerja cuti+hamil cv+mana daftar dari+disnaker dikasih disuruh gaji+suami hrd+lapor ijazah
 ijazah+tahan interview jadi jahit jepang kami kartu karya kembali kena+phk kerja+lagi kerja+tidak komputer
 kontrak+kerja kuning lewat+mana lulusan mana masalah padat padat+karya pribadi saya+2 sepihak skorsing
 skorsing+pabrik supir+pribadi tangerang tanpa tidak+dikasih tolak tolong+bantu untuk+cv wawancara ~<ama ~<bab ~<cak
 ~<daf ~<dib ~<dim ~<dir ~<dis ~<ija ~<jep ~<kon ~<kun ~<lam ~<man ~<pec ~<per ~<pri ~<sep ~<sko ~<waw ~adat ~afta
 ~ahit ~ahka ~ajar ~akap ~ami> ~anca ~anda ~anpa ~artu ~asal ~azah ~badi ~bali ~bari ~berm ~buat ~burs ~but> ~caka
 ~cat> ~daft ~dat> ~dika ~dimi ~dipo ~diru ~dito ~elan ~ena> ~enge ~epih ~erma ~ervi ~ftar ~gan> ~hit> ~hkan ~ibad
 ~iew> ~ihak ~ijaz ~imin ~ipot ~iput ~irum ~ista ~itah ~itol ~jadi ~jahi ~jar> ~jaza ~jepa ~kami ~kart ~kasi ~kemb
 ~kont ~kuni ~las> ~lusa ~mahk ~meng ~mput ~npa> ~nyam ~ompu ~ontr ~peca ~piha ~prib ~pute ~riba ~rist ~rkan ~rmas
 ~rsa> ~rsin ~rtu> ~ruh> ~rvie ~rya> ~sang ~sepi ~skor ~sta> ~suru ~taha ~tanp ~tar> ~terv ~tola ~tong ~unin ~ursa
 ~usan ~uter ~view ~wanc ~wawa ~zah>
kerja 3 =ask =not ada+lowongan adu adu+ke aing aing+butuh apa+yang aturannya+hrd balai balai+latihan bandara
 bantu+gaji bantu+jaga bawah bawah+umur bayar bayar+perusahaan belum belum+turun boleh+tidak bpjs+ketenagakerjaan
 bulan cari+gawean cv+gratis damel+apa di+bawah di+hotel difabel gawe+di gawean hak hak+saya info+loker kapan
 ke+mana kena kerja+hari kerja+pabrik kerja+pak ketenagakerjaan kontrak+putus lagi lapor+kemana las lewat maaf+thr
 makan+tidak melahirkan+mau momong momong+bayi nganggur pak pak+tolong pecat+tanpa pengangguran pengemudi potong+pt
 putus resign rumah+tangga saya+apa saya+pengangguran sekarang syaratnya tahun tanda tanda+tangan tangan+dengan
 tangga tanpa+pesangon thr+linglung thr+sudah thr+tidak tki+daftar tkw+daftar toko+anak umur+ibu undur undur+diri
 untuk untuk+ibu untuk+lamaran untuk+lansia yang yang+ada ~<adm ~<adu ~<ain ~<bay ~<bel ~<bua ~<bul ~<dik ~<hak
 ~<int ~<jad ~<jah ~<kap ~<kur ~<lag ~<las ~<lew ~<mom ~<nao ~<nu> ~<pen ~<sat ~<unt ~<yan ~admi ~adu> ~agak ~ahun
 ~aing ~alai ~ambu ~ana> ~angg ~anny ~aon> ~aran ~aris ~arya ~awah ~awea ~ayar ~bala ~band ~baya ~belu ~difa ~dima
 ~dipa ~dipe ~disu ~dita ~dmin ~durk ~elum ~enag ~engu ~esig ~eten ~ewat ~fabe ~gadu ~gake ~gemu ~gen> ~gera ~gund
 ~gur> ~hun> ~ifab ~ign> ~inte ~ipak ~isur ~kapa ~kary ~komp ~kors ~lagi ~lewa ~lum> ~mana ~masa ~mbal ~momo ~naga
 ~naon ~ndur ~ngen ~nger ~nggu ~nnya ~nter ~ntuk ~olak ~orsi ~putu ~ratn ~resi ~satp ~sign ~tand ~tena ~tuk> ~tus>
 ~uat> ~untu ~uran ~urka ~uruh ~utus ~wah> ~wat> ~wean ~yar>
kerja 2 =still apa apa+aja bagaimana+banget bahasa bahasa+jepang bantu+jht belajar bikin+wawancara bisa+kerja boleh
 cuci+piring cuti+melahirkan daftar+kerja daftar+tki di+kelurahan dikasih+pt jam+kerja karya+daftar kembali+sekarang
 kena+layoff kerja+cuci layoff+lapor lembur+tidak lulus maaf maaf+di maaf+umur mau+belajar melahirkan
 pabrik+bagaimana pabrik+lapor pak+tahan paksa+tanda pelatihan+sertifikat phk+terus prakerja pribadi+di satpam smk
 tahan+ijazah taiwan+syaratnya tanpa+surat tki+yang umur+parah untuk+difabel upah+lembur ~<apa ~<bar ~<dif ~<kam
 ~<kem ~<pra ~<put ~<smk ~<sya ~<tol ~<und ~aaf> ~aman ~apan ~asih ~atny ~atpa ~bole ~cara ~ean> ~ekar ~elaj ~emba
 ~emud ~gole ~gura ~hasa ~hirk ~irka ~kap> ~kena ~lai> ~laja ~lak> ~leh> ~lus> ~maaf ~min> ~mudi ~nda> ~ndar ~ngad
 ~ngun ~oleh ~olek ~ong> ~pang ~prak ~rake ~sala ~sing ~smk> ~syar ~tnya ~tpam ~undu ~yang ~yara
kerja -2 =office ada+yang akta alat ambulans asap bakar bansos bantu+saya bawa bayar+tidak berapa dipukul hp
 ini+resmi istri jual kakak+kerja kali obat resmi+tidak roda rusak sakit tidur+di ~<cer ~<dar ~<dat ~<dij ~<hp>
 ~<ist ~<jua ~<kej ~<kot ~<lap ~<mam ~<mot ~<nen ~<ngu ~<nik ~<oba ~<pan ~<pek ~<pul ~<rod ~<sak ~<sam ~<str ~<tab
 ~<tam ~<tia ~<tun ~<yg> ~ahu> ~akan ~ake> ~akek ~akit ~akta ~alam ~alat ~ambr ~ans> ~anso ~api> ~arus ~asap ~bans
 ~dan> ~dang ~dara ~data ~diti ~empa ~eras ~erob ~ggu> ~hon> ~iksa ~ipuk ~jual ~kak> ~kake ~kali ~kama ~kat> ~keba
 ~kek> ~kelu ~ket> ~kit> ~kons ~kota ~kta> ~lam> ~lik> ~ling ~mbah ~mbul ~men> ~ming ~moto ~nyak ~oda> ~ohon ~ota>
 ~pals ~peke ~pet> ~puan ~rga> ~roda ~rung ~saki ~samp ~sap> ~tah> ~ting ~tor> ~uarg ~ubah ~unya ~usak
kerja -3 @=darurat @first=darurat @first=trc adik bagaimana+ya bau bisa buka dengan+dia depan dia gelandangan hilang
 jatuh kerja+dengan kursi lansia meninggal pakai rt rumah saudara sehat sehat+untuk surat+sehat terus tetangga
 tidak+ada tidak+bisa tidur tipu untuk+kerja ~<adi ~<ala ~<asa ~<bak ~<bau ~<ben ~<buk ~<dic ~<dig ~<gel ~<hil ~<jat
 ~<keb ~<kec ~<lan ~<med ~<min ~<nge ~<pal ~<pun ~<rt> ~<rum ~<rus ~<san ~<sau ~<seh ~<sek ~<tel ~<tet ~<tip ~<war
 ~adik ~akai ~akar ~aki> ~alik ~alsu ~ampa ~anan ~ang> ~angk ~ansi ~anta ~anti ~arga ~asar ~atan ~atuh ~auda ~baka
 ~ban> ~bang ~baru ~bau> ~bil> ~bisa ~buka ~depa ~dia> ~dik> ~edia ~ehat ~eker ~elua ~enin ~erap ~etan ~gant ~hila
 ~ian> ~ipu> ~isa> ~jak> ~jatu ~kar> ~kul> ~land ~lat> ~mah> ~medi ~meni ~mpu> ~ngka ~nsia ~nti> ~ntua ~ntun ~otor
 ~paka ~pake ~pas> ~pasa ~pat> ~puku ~rapa ~rin> ~rsi> ~ruk> ~ruma ~sar> ~saud ~seha ~sia> ~suk> ~sura ~tan> ~tera
 ~teru ~teta ~tian ~tidu ~tipu ~tri> ~tuan ~ual> ~udar ~ukan ~ukul ~ulan ~umah ~urat ~ursi ~yak>
kerja -4 =heart @=poli_jiwa @=santunan @first=poli_jiwa @first=santunan anak bapak burnout burnout+kerja dinsos
 gaji+tahan hamil+di ini jalan kakak kontrakan odgj puskesmas sekolah taiwan+gaji ya ~<akt ~<amb ~<ana ~<bap ~<bis
 ~<dep ~<ini ~<jal ~<kal ~<kel ~<odg ~<pas ~<pem ~<pin ~<pus ~<tem ~<ya> ~ajin ~akak ~ampu ~anak ~ata> ~awa> ~bapa
 ~bat> ~bera ~burn ~dah> ~dgj> ~dins ~ekol ~eng> ~erin ~esma ~gela ~ggal ~hat> ~idur ~ilan ~inso ~istr ~jala ~jiny
 ~kai> ~kaka ~kesm ~kola ~lah> ~lans ~luar ~mas> ~nak> ~ndan ~ngga ~nout ~nya> ~obat ~odgj ~olah ~out> ~pusk ~rah>
 ~raka ~rat> ~rnou ~sak> ~seko ~skes ~smas ~stri ~tuna ~unan ~urno ~uske
kerja -5 =beast =tale @=alat_bantu @=bedah_rumah @=damkar @first=alat_bantu @first=bedah_rumah @first=damkar air
 bayar+majikan gaji+tki mati syaratnya+apa tki+tidak ~<air ~<ber ~<dia ~<din ~<gan ~<kak ~<mat ~<ter ~alan ~anga
 ~anya ~apak ~asi> ~ati> ~bah> ~gal> ~ingg ~inya ~lang ~mati ~nan> ~rang ~rus> ~uan> ~uka> ~ung> ~wan>
kerja -6 @=pangan @=ppa @=puskesmas @first=dukcapil @first=pangan @first=ppa @first=puskesmas kk ktp orang ~<kk>
 ~<ktp ~<ora ~ini> ~ktp> ~nsos ~oran ~sos>
kerja -7 @=dukcapil @=polisi @=slrt @first=polisi @first=slrt
kerja -8 =road
kerja -10 untuk+saya
dukcapil 12 kia ~<kia ~kia>
dukcapil 9 jadi+wni kia+anak kk ktp wni ~<kk> ~<ktp ~<wni ~ktp> ~wni>
dukcapil 8 @=dukcapil @first=dukcapil data+tidak nik ~ain> ~nik>
dukcapil 7 akta akte bikin+ktp data jadi ktp+gigit masuk+kk nama nik+tidak pindah salah ~<,> ~<akt ~<dat ~<nam ~<nik
 ~akta ~akte ~alah ~ama> ~ata> ~data ~imak ~inda ~jadi ~kta> ~kte> ~nama ~ndah ~pind ~sala
dukcapil 6 bantu+ktp belum+punya di+bpjs di+kk di+ktp ganti ikd kartu+saudara ketik lain orang+lain pakai+orang
 salah+ketik surat+pindah tidak+ketemu tumpang+kk ~<bar ~<dim ~<gan ~<ikd ~<ila ~<jad ~<keb ~<ket ~<lai ~<pin ~<sal
 ~adi> ~anti ~atia ~dah> ~dima ~emat ~gant ~ian> ~ikd> ~imas ~keba ~keti ~lain ~nti> ~pil> ~tian
dukcapil 5 =office akta+mati anyar baca bank barcode belum bikin cetak damel di di+bank dukcapil ganda identitas
 keliru kk+anyar kk+apa kk+bagaimana kk+bisa kk+syaratnya ktp+hilang ktp+saya lahir maaf+ktp meninggal+kk nama+di
 nama+keliru nik+saya pas pas+daftar penduduk rekam rekam+ktp surat tahu+penduduk tidak+baca tidak+daftar
 tidak+online tumpang urus wna ~<any ~<bac ~<bel ~<bik ~<bla ~<cet ~<di> ~<dig ~<dom ~<ide ~<kel ~<kem ~<lah ~<num
 ~<pek ~<rek ~<sur ~<uru ~<waf ~<wna ~aca> ~afat ~ahir ~anji ~ank> ~apai ~apil ~arco ~baca ~bah> ~bank ~barc ~baru
 ~belu ~biki ~blan ~capi ~ceta ~code ~dent ~diap ~digi ~dukc ~ebac ~ekam ~eker ~elek ~elir ~elum ~endu ~etak ~etik
 ~fat> ~gand ~hir> ~igit ~ikin ~iru> ~jaan ~kam> ~kart ~kcap ~keli ~kema ~kin> ~lahi ~liru ~lum> ~mel> ~ndud ~ode>
 ~pain ~peke ~rat> ~rcod ~rdaf ~reka ~rjaa ~suki ~sura ~tak> ~tik> ~tita ~tump ~ubah ~ukca ~urat ~urus ~wafa ~wna>
dukcapil 4 @1 agama agama+di aktivasi baru bawa+banjir belum+padan bikin+akta damel+kk dari+kk di+akta di+sistem
 domisili hilang ikd+aktivasi jelek kartu ke ke+kk kerja+di kk+barcode kk+saya kk+tidak ktp+jelek ktp+luntur
 ktp+makan ktp+mana ktp+tidak laku laku+sampai luntur makan+anjing mau+bikin meninggal padan pindah+dari pindah+kk
 pisah pisah+kk qr sampai+kapan saudara sistem status sudah+tidak tidak+ada ubah untuk+bank urus+kk wna+masuk ~<aga
 ~<dam ~<duk ~<hil ~<jel ~<ke> ~<lun ~<men ~<pun ~<qr> ~<sau ~<sis ~<tum ~<uba ~agam ~ake> ~amel ~artu ~aru> ~atus
 ~auda ~dame ~dudu ~duk> ~ebaw ~enin ~enti ~gal> ~gama ~ggal ~hila ~iden ~ilan ~ili> ~ipak ~isah ~isil ~iste ~itas
 ~ivas ~jele ~ktiv ~lang ~lunt ~meni ~misi ~mpan ~nda> ~ngko ~ngur ~ning ~ntit ~ntur ~nump ~nyar ~omis ~pang ~pas>
 ~rin> ~rlak ~rtu> ~rus> ~saud ~sili ~sist ~stat ~stem ~tas> ~tatu ~tiva ~tua> ~udar ~uduk ~ukin ~umpa ~vasi
dukcapil 3 =drill =not =past ada+kk akta+lahir alamat anak anak+angkat anak+tiri angkat baca+di banjir bapak+parah
 baru+lahir bayi+masuk beda belum+jadi bisa+di cetak+lagi daftar daftar+di di+bus di+scan elektronik foto+ktp gabung
 gabung+kk ganti+mana gawe gigit+tikus habis hapus ibu+meninggal ical ke+tangerang keluar+dari ketemu kia+bapak
 kia+saudara kk+baru kk+ganti kk+hilang kk+makan kk+nya ktp+bawa ktp+belum ktp+tinggal lagi lapor+pungli maaf+kia
 makan makan+rayap masuk mati mau+pindah mau+rusak nik+ganda nikah nya nya+bagaimana padan+di patah pembantu
 perbarui pudar pungli+bikin punya punya+akte rayap robek rusak rusak+kk saudara+ibu saya+ical saya+pakai scan sipil
 suket surat+mati tambah tambah+ke tangan+elektronik tangerang tanggal+lahir tikus tua+belum urus+ktp ~<ana ~<daf
 ~<dit ~<ele ~<gab ~<hab ~<hap ~<ica ~<lag ~<lak ~<mak ~<mat ~<ngu ~<pat ~<pis ~<pud ~<ray ~<rus ~<sca ~<sta ~abun
 ~adan ~aku> ~amat ~amba ~anak ~ange ~angk ~apus ~ara> ~arui ~asuk ~atat ~ati> ~awe> ~ayap ~banj ~bek> ~berl ~cal>
 ~can> ~cata ~dara ~dike ~dipa ~dite ~domi ~ecah ~ektr ~emu> ~emuk ~erda ~erla ~ertu ~etem ~gabu ~gawe ~guru ~habi
 ~hapu ~hira ~iapa ~ical ~igig ~ikah ~ikel ~ikus ~item ~jir> ~kah> ~kela ~kete ~ktro ~kulo ~kus> ~lagi ~lah> ~laku
 ~lek> ~lekt ~maka ~masu ~mat> ~mati ~mbah ~mert ~muka ~nak> ~nika ~njir ~obek ~onik ~pake ~pemb ~pend ~pisa ~puda
 ~puny ~pus> ~raya ~rbar ~robe ~roni ~rtua ~rui> ~rusa ~scan ~suk> ~suke ~tamb ~tar> ~tem> ~temu ~terd ~tiku ~tron
 ~tur> ~tus> ~uar> ~uari ~uket ~ulo> ~untu ~usak ~yap> ~yar>
dukcapil 2 17+mau akta+mana akta+tidak almarhum almarhum+bagaimana anjing bakar+syaratnya bantu+gabung bantu+jadi
 bantu+pindah bapak bener bikin+lagi blangko blangko+habis blanko blanko+ktp buka cara+dapat dapat+kartu dari
 data+ktp dengan dengan+sim di+dompet di+hp diganti digital digital+di dompet dukcapil+buka ganda+di ganti+kerja
 ganti+nama gigit habis+ktp identitas+anak identitas+digital ikd+bakar kartu+identitas kawin+di keluar kk+dari
 kk+hapus kk+lansia ktp+almarhum ktp+berapa ktp+dengan ktp+kosong lahir+daftar lansia+malam legalisir+akta
 luar+nikah maaf+kk online perpanjang+ktp pindah+domisili rumah+saya salah+nama sampai saudara+meninggal saya+hilang
 sim+hilang status+di status+kawin suami+meninggal tanggal umur+17 wni+dmn ~<anj ~<ant ~<bap ~<did ~<eng ~<gaw ~<kar
 ~<mer ~<onl ~<rob ~<sam ~<sip ~<tik ~afta ~akan ~akti ~anda ~anko ~arin ~atah ~awa> ~bapa ~bene ~buka ~bung ~cah>
 ~daft ~dar> ~dari ~dida ~domp ~eda> ~ftar ~gita ~gko> ~gkon ~hum> ~idaf ~igan ~ine> ~ipil ~ital ~itam ~jing ~kong
 ~lama ~lank ~line ~luar ~mban ~mpai ~ner> ~ngga ~njin ~nko> ~nlin ~ompe ~onli ~sak> ~sama ~sema ~sipi ~unya
dukcapil -2 4+belum @=darurat @=trc @first=darurat @first=trc alat anak+4 atm baru+syaratnya bikin+mana
 cerai+bagaimana dapet di+pasar dipukul faskes gelandangan harus jkn kali kursi lama maaf+akta mampu pinjam roda
 santunan siapa ~<atm ~<bol ~<but ~<dan ~<dip ~<dir ~<fas ~<jkn ~<kak ~<kep ~<kun ~<mot ~<nen ~<rod ~<seb ~<tab
 ~<yg> ~alat ~amar ~ambr ~anan ~apet ~ari> ~aris ~aske ~atm> ~bang ~bel> ~bur> ~butu ~dape ~dipu ~empa ~epon ~fask
 ~han> ~haru ~inja ~ipuk ~jkn> ~kena ~kes> ~kont ~kuli ~lam> ~land ~lans ~moto ~nggu ~njam ~nta> ~ntra ~oda> ~ongk
 ~otor ~pah> ~peng ~pinj ~rban ~rnya ~roda ~ruk> ~rung ~seja ~siap ~sin> ~teng ~tong ~trak ~ual> ~uka> ~ung> ~ursi
 ~usah ~utuh ~yak>
dukcapil -3 =still @=poli_jiwa @first=poli_jiwa bayar belum+data dari+kemarin di+dtks di+kua dtks harus+bagaimana
 ini kaki kua nikah+hilang odgj pakai+pinjam pasar pinjam+online pulang sakit sudah+lama syaratnya+apa tetangga
 tidur yang ~<bay ~<ber ~<dib ~<dic ~<din ~<dtk ~<gel ~<ini ~<kec ~<ken ~<ker ~<lam ~<mal ~<mam ~<man ~<min ~<nge
 ~<odg ~<pan ~<pem ~<sak ~<sia ~<tem ~<yan ~akit ~ang> ~aran ~arus ~ayar ~ban> ~baya ~bil> ~bula ~dgj> ~dtks ~dur>
 ~ena> ~eng> ~enge ~gela ~hat> ~idur ~ini> ~inta ~istr ~jak> ~jam> ~jama ~kaki ~kali ~kama ~kit> ~ksa> ~kua> ~kul>
 ~kurs ~lat> ~mamp ~ndan ~nggi ~ntua ~odgj ~ontr ~pak> ~pan> ~pasa ~ping ~puku ~rak> ~rdat ~ring ~roba ~rsi> ~saki
 ~san> ~sant ~stri ~tan> ~ter> ~teta ~tidu ~ting ~tks> ~tor> ~tuan ~tuh> ~ukul ~uran
dukcapil -4 # =heart @=kerja @first=kerja ada air depan gratis jalan kemarin pak puskesmas sekolah tidak+punya uang
 ~<ada ~<air ~<amb ~<dep ~<gra ~<har ~<jal ~<kal ~<kon ~<kua ~<kur ~<nga ~<pen ~<pul ~<pus ~<san ~<sek ~<ser ~<tet
 ~<uan ~<war ~aki> ~alan ~ali> ~ambu ~angg ~apa> ~asar ~atis ~bat> ~dang ~depa ~ekol ~elan ~emar ~epan ~erob ~esma
 ~etan ~gang ~gga> ~grat ~jala ~kesm ~kola ~mari ~mas> ~mpu> ~nsos ~ntun ~obat ~olah ~pula ~pusk ~rati ~rik> ~sar>
 ~seko ~smas ~sos> ~tis> ~tuna ~uang ~unan ~uske ~yang
dukcapil -5 =well =work @=alat_bantu @=bedah_rumah @=damkar @=pangan @=ppa @first=alat_bantu @first=bedah_rumah
 @first=damkar @first=pangan @first=ppa bagaimana+ya rumah ya ~<kam ~<pak ~<rum ~<ya> ~ada> ~air> ~aman ~ing> ~lan>
 ~mah> ~man> ~nan> ~ruma ~skes ~uan> ~ulan ~umah
dukcapil -6 @=polisi @=puskesmas @=santunan @first=polisi @first=puskesmas @first=santunan ~ampu ~ran>
dukcapil -7 =road
dukcapil -8 @=slrt @first=slrt
dukcapil -10 @first=-
trc 11 ~ini>
trc 10 @=trc @first=trc apa bantu+apa ini ~<apa ~<ini
trc 9 =ask dinsos trc ~<din ~<trc ~apa> ~dins ~inso ~nsos ~sos> ~trc>
trc 8 siapa ~<sia ~iapa ~siap ~sini
trc 7 bisa+bantu bot ~<bot ~bot>
trc 6 bayar+tidak bot+ini dinas+sosial disini+bayar ini+resmi jam jam+kerja lapor+disini resmi+tidak sosial ~<jam
 ~ayan ~ial> ~jam> ~laya ~osia ~sial ~sosi ~yana
trc 5 alamat apa+yang boleh+lapor chat dinas disini ieu ieu+siapa kantor kerja+dinsos lapor+tanpa layan nomor
 nomor+ini pak+siapa resmi siapa+ini sini tanpa+nama trc+mana ~<cha ~<ieu ~<kan ~<nom ~<sah ~<sin ~<sos ~aja> ~amat
 ~anan ~anto ~apor ~chat ~dina ~disi ~esmi ~ieu> ~inas ~isin ~kant ~lapo ~mat> ~mor> ~nas> ~nomo ~ntor ~omor ~resm
 ~smi> ~yan>
trc 4 24+jam apa+laporan bagaimana+cara bayar bisa boleh buka+24 cara+pakai fungsi hubung iki iki+siapa ini+nomor
 ini+pak ini+untuk kalian laporan+saya layan+ini pakai+bot rahasia saya+rahasia telepon telepon+dinsos trc+buka
 untuk+apa urus+apa ~<bis ~<bol ~<dim ~<fun ~<hub ~<iki ~<lap ~<lay ~<rah ~<res ~<sop ~ahas ~akah ~alia ~ayar ~baya
 ~bisa ~bole ~dima ~elay ~elep ~epon ~fung ~gas> ~gsi> ~hasi ~hubu ~iki> ~isa> ~lama ~leh> ~lepo ~lian ~min> ~ngsi
 ~oleh ~opo> ~paka ~pon> ~rusi ~sopo ~tele ~tor> ~tuga ~ubun ~ugas ~ungs
trc 3 aja alamat+dinas bantu+boleh bantu+ini berapa chat+apa di+sini dinsos+mana ini+bisa ini+chat kalian+urus
 kantor+trc lapor laporan nama nama+anak siapa+sekarang tanpa trc+dengan trc+dinsos trc+itu ~<aja ~<nam ~<tel ~aha>
 ~alam ~anpa ~asia ~bung ~erap ~hat> ~kah> ~kali ~nama ~npa> ~por> ~pora ~rapa ~saha ~sin> ~tanp ~usin ~yar>
trc 2 =well apa+ini bisa+hubung bisa+lapor buka cara hubung+malam kenapa maaf+apa malam+tidak pelayanan+apa
 rahasia+di trc+bisa tugas tugas+apa yang+bisa ~<ala ~<tug ~ama> ~apai ~asny ~bera ~dihu ~enap ~gapa ~gasn ~ihub
 ~ilap ~iman ~nan> ~ngap ~orka ~pain ~pork ~raha
trc -2 =not =still air alat bawa bayi bikin bpjs dari gelandangan makan sendiri siapa+yang slrt slrt+itu syaratnya
 tidak tidur urus ~<air ~<akt ~<bar ~<baw ~<bik ~<bpj ~<dic ~<ga> ~<kar ~<keb ~<lam ~<nge ~<san ~<ser ~<slr ~<uru
 ~ahan ~akek ~aki> ~alat ~ampa ~apan ~asih ~atny ~ayi> ~bayi ~biki ~bil> ~bpjs ~dak> ~dari ~dipa ~dipu ~elah ~emba
 ~ena> ~endi ~eng> ~iban ~idak ~ikin ~kak> ~kake ~kek> ~kont ~kurs ~land ~ling ~lrt> ~mur> ~ndir ~nggi ~ngka ~ntun
 ~ontr ~oran ~pake ~pasa ~pjs> ~rak> ~ratn ~rin> ~rsi> ~ruk> ~rung ~rus> ~sak> ~send ~slrt ~tian ~tida ~tidu ~tnya
 ~uarg ~uran ~urus ~usah
trc -3 # 112+itu =office =tale @=darurat @=poli_jiwa @=santunan @first=- @first=darurat @first=poli_jiwa
 @first=santunan butuh daftar depan gratis hari hilang itu+nomor ke kemana kk ktp mati meninggal minggu odgj saya
 sekolah suami sudah tetangga tidak+bisa uang ~<bel ~<ber ~<but ~<daf ~<dap ~<dar ~<dep ~<dia ~<gan ~<gel ~<gra
 ~<har ~<hil ~<kam ~<ke> ~<kec ~<kem ~<ket ~<kk> ~<kon ~<ktp ~<kur ~<mak ~<mer ~<nya ~<odg ~<pas ~<pem ~<say ~<sek
 ~<sem ~<sen ~<sua ~<sud ~<sya ~<tah ~<tem ~<tet ~<tid ~<uan ~<uda ~<war ~aan> ~abis ~afta ~agi> ~air> ~ambu ~ami>
 ~ampu ~anda ~anta ~ara> ~aran ~arat ~arga ~asar ~asi> ~ata> ~atan ~ati> ~atis ~awa> ~aya> ~bang ~bat> ~bawa ~bis>
 ~bula ~butu ~daft ~dang ~depa ~dgj> ~diba ~diri ~dur> ~ekol ~elan ~elua ~eman ~enge ~enin ~epan ~erin ~etan ~ftar
 ~gan> ~gela ~gga> ~ggu> ~grat ~hari ~hila ~idur ~ilan ~iri> ~istr ~kar> ~kat> ~kema ~kin> ~kola ~ksa> ~ktp> ~kul>
 ~lat> ~luar ~maka ~man> ~mati ~meni ~ming ~ndan ~ning ~nya> ~obat ~odgj ~olah ~pak> ~peng ~pet> ~puku ~rah> ~rat>
 ~rati ~rga> ~rik> ~rusa ~san> ~sar> ~saya ~seko ~sia> ~stri ~suam ~suda ~suk> ~syar ~tan> ~tar> ~teta ~ting ~tis>
 ~tua> ~tuh> ~tuna ~uami ~uan> ~uang ~udah ~ukul ~unan ~urat ~utuh ~yara
trc -4 =beast =drill =heart =past =work @1 @=alat_bantu @=bedah_rumah @=damkar @=dukcapil @=pangan @=ppa
 @first=alat_bantu @first=bedah_rumah @first=damkar @first=dukcapil @first=pangan @first=ppa ada anak bapak di ibu
 jalan lansia minta orang puskesmas rumah saudara ~<ada ~<amb ~<ana ~<bap ~<di> ~<dib ~<dip ~<dit ~<ibu ~<jal ~<kak
 ~<kel ~<lan ~<mas ~<mat ~<men ~<min ~<ora ~<per ~<pin ~<pus ~<rum ~<sau ~<ter ~ada> ~akan ~alan ~anak ~anga ~angg
 ~ansi ~ari> ~auda ~bapa ~dah> ~dara ~esma ~gal> ~gang ~ggal ~han> ~ibu> ~inta ~jala ~kan> ~kelu ~kesm ~lah> ~lan>
 ~lang ~mah> ~mas> ~mint ~nak> ~ngan ~nggu ~nsia ~nta> ~pan> ~pusk ~rang ~ruma ~saud ~skes ~smas ~tang ~udar ~ulan
 ~umah ~uske
trc -5 =road @=kerja @=polisi @=puskesmas @=slrt @first=kerja @first=polisi @first=puskesmas @first=slrt mau
 yang+urus ~<,> ~<mau ~<pen ~ang> ~ing> ~ingg ~lans ~mau> ~ngga
power 9 =road lampu+jalan
power 8 daya lampu listrik nyala ~<day ~<lam ~<lis ~<met ~ala> ~ampu ~daya ~istr ~lamp ~list ~mete ~mpu> ~nyal ~rik>
 ~stri ~trik ~yala
power 7 gang gang+saya gardu kabel meteran padam pln tidak+nyala token turun ~<gan ~<kab ~<nya ~<pad ~<pln ~<tok
 ~<tur ~abel ~adam ~bel> ~dam> ~eran ~eter ~gang ~kabe ~ken> ~oken ~pada ~pln> ~rdu> ~run> ~toke ~turu ~urun
power 6 bunyi dari+malam depan+rumah di+gang gardu+bunyi jalan kendor lampu+gang lapor+siapa masuk mati mcb
 mcb+turun meteran+rusak penerangan pju pju+padam saya+mati tambah tambah+daya token+listrik tolong+bener
 turun+terus ~<gar ~<jal ~<mat ~<mcb ~<pju ~alan ~amba ~ardu ~asuk ~ati> ~buny ~dor> ~emin ~ener ~gard ~iben ~jala
 ~masu ~mati ~mcb> ~ndor ~nera ~nyi> ~pju> ~semi ~tamb ~tera ~unyi
power 5 bener bisa+masuk di+komplek di+rumah kabel+pln lampu+penerangan listrik+mati minggu rusak siapa tiang+wifi
 tidak+masuk trafo wifi+hampir ~<ben ~<bun ~<rus ~<sem ~<sia ~<tam ~<tra ~afo> ~bene ~dibe ~endo ~erin ~ggu> ~iapa
 ~kend ~lek> ~mbah ~ming ~ner> ~neri ~nggu ~pene ~rafo ~rusa ~sak> ~siap ~suk> ~traf ~usak
power 4 bantu+lampu depan error gelap hampir hampir+ambruk jalan+mati kapan+nyala komplek kwh kwh+meter
 listrik+gagal mati+di meledak meter meter+mati pln+kapan token+tidak ~<err ~<ham ~<ken ~<kom ~<kwh ~<mel ~ampi
 ~bah> ~depa ~edak ~eled ~epan ~erro ~hamp ~komp ~kwh> ~lap> ~leda ~mele ~mpir ~mple ~ompl ~pan> ~pir> ~plek ~rin>
 ~ror> ~rror
power 3 ada+bantu bantu+gardu bantu+kabel bantu+tidak bunyi+syaratnya dari gagal gang+tidak jalan+rusak jalan+tidak
 kabel+menjuntai lampu+depan listrik+error listrik+kendor listrik+naik maaf+kabel maaf+pju masuk+dari mati+minggu
 menjuntai menjuntai+bahaya minta+pasang njeglek nyala+di pak+lampu pasang pasang+lampu rumah+lapor rusak+depan
 saya+gelap saya+kemana saya+lapor tagihan+listrik tiang tolong+pak turun+daya ~<dep ~<dib ~<gag ~<mas ~<nje ~<rob
 ~agal ~asan ~boh> ~dari ~egle ~elap ~emal ~gaga ~glek ~ipas ~jegl ~junt ~lan> ~njeg ~njun ~oboh ~robo ~sema
power 2 ambruk bahaya bantu+token daya+di error+di gang+mati jalan+gelap kabel+telepon kemana kendor+di listrik+baru
 listrik+miring listrik+padam listrik+tidak maaf+lampu masuk+di mati+dari meledak+listrik melintang melintang+rendah
 minggu+kemana minggu+lapor miring padam+parah pasang+listrik pju+di pln+kendor pulsa+listrik rendah rumah rusak+di
 syaratnya+apa telepon+melintang terus terus+ada wifi ~<,> ~<bah ~<pen ~<rum ~<wif ~ahay ~anga ~baha ~bruk ~elpo
 ~enju ~haya ~iang ~ifi> ~lint ~lpon ~mah> ~mbru ~meli ~menj ~ntai ~rend ~ruma ~sang ~tai> ~ter> ~teru ~umah ~unta
 ~wifi
power -2 # @=bedah_rumah @=darurat @first=bedah_rumah @first=darurat alat bawa bayar bayi bikin bisa+turun bpjs hari
 ini istri jam kucing+naik lampu+pju makan naik+tiang pakai saya+rusak tidur tua uang urus ~<akt ~<amb ~<bak ~<baw
 ~<bik ~<bpj ~<buk ~<car ~<din ~<dip ~<ini ~<ist ~<keb ~<mal ~<mam ~<men ~<nen ~<nge ~<pun ~<san ~<ter ~<tua ~<uan
 ~<uru ~akai ~akek ~alat ~aman ~ampa ~ange ~angk ~anti ~api> ~arah ~awan ~ayar ~ayi> ~baya ~bayi ~biki ~bil> ~bpjs
 ~buka ~bur> ~dah> ~dik> ~dipu ~elah ~ena> ~erap ~guru ~hari ~ikin ~kak> ~kake ~kara ~kek> ~kont ~kurs ~mela ~mur>
 ~ntun ~ontr ~paka ~pake ~pas> ~pat> ~ping ~pjs> ~rak> ~rang ~rapa ~rsi> ~sura ~tidu ~tri> ~ual> ~uan> ~uarg ~unya
 ~uran ~urat ~urus ~wan> ~yak> ~yar>
power -3 =office =tale @=poli_jiwa @first=poli_jiwa ada air+rusak butuh daftar gelandangan gratis hilang ktp kucing
 meninggal odgj pju+mati puskesmas sekolah suami sudah tetangga untuk ~<ada ~<ala ~<bel ~<bua ~<but ~<daf ~<dap
 ~<den ~<dia ~<dic ~<dis ~<dit ~<gra ~<hil ~<jam ~<kar ~<kec ~<ket ~<kon ~<ktp ~<kuc ~<kur ~<odg ~<pak ~<pem ~<pus
 ~<sam ~<sua ~<sud ~<tah ~<tem ~<tet ~<uda ~<unt ~<war ~aan> ~abis ~ada> ~afta ~agi> ~aki> ~ama> ~ambu ~anta ~anya
 ~aran ~arga ~asar ~asi> ~ata> ~atis ~awa> ~bang ~bat> ~bawa ~bis> ~buat ~bula ~butu ~cing ~daft ~deng ~dgj> ~dur>
 ~ekol ~elua ~eng> ~enge ~enin ~esma ~etan ~ftar ~gga> ~grat ~hila ~ian> ~idur ~ilan ~iman ~ini> ~jam> ~kai> ~kat>
 ~kelu ~kesm ~kola ~ksa> ~ktp> ~kuci ~kul> ~land ~lat> ~ling ~luar ~man> ~meni ~ndan ~ngka ~ning ~nsos ~ntuk ~obat
 ~odgj ~olah ~peng ~pet> ~puku ~pusk ~rat> ~rati ~rga> ~san> ~sar> ~seko ~skes ~smas ~sos> ~suam ~suda ~tang ~teta
 ~ting ~tis> ~tor> ~tua> ~tuh> ~tuk> ~tuna ~uami ~uang ~ucin ~udah ~ukul ~unan ~untu ~uske ~utuh
power -4 @1 @=alat_bantu @=dukcapil @=kerja @=pangan @=ppa @=slrt @first=alat_bantu @first=dukcapil @first=kerja
 @first=pangan @first=ppa @first=puskesmas @first=slrt anak bapak begal ibu ke kerja kk lansia lapor+kemana mana
 meteran+air rawan+begal saudara yang ~<ana ~<bap ~<bay ~<beg ~<dim ~<ibu ~<kak ~<kam ~<ke> ~<kel ~<ker ~<kk> ~<lan
 ~<nga ~<per ~<pin ~<sau ~<sek ~<tan ~<yan ~akan ~ami> ~anak ~anda ~angg ~ansi ~apak ~ara> ~auda ~bapa ~bega ~dang
 ~dara ~dima ~elan ~enga ~erja ~ggal ~ibu> ~kerj ~kin> ~lah> ~lang ~mas> ~nak> ~nan> ~nsia ~nya> ~pak> ~rja> ~saud
 ~sia> ~tar> ~uat> ~udar ~uka> ~ulan ~ung> ~yang
power -5 =beast =drill =heart @=damkar @=puskesmas @first=damkar mau orang ~<ber ~<man ~<mau ~<ora ~egal ~gal> ~ing>
 ~kan> ~lans ~mau> ~ngga ~oran
power -6 =work @=polisi @first=polisi lampu+merah merah merah+mati ~<mer ~erah ~mera ~rah>
power -7 air ~<air ~air>
water 11 =road air ~<air ~air>
water 10 pdam ~<ker ~<pda ~dam> ~pdam
water 9 ngalir tidak+ngalir ~alir ~gali ~lir> ~ngal
water 8 bantu+air kayu keruh ~<kay ~ayu> ~eruh ~kayu ~keru ~ran> ~ruh>
water 7 baru bocor bocor+di di+rumah kering kran kran+tidak maaf+air meteran+air ~<boc ~<kra ~<pip ~aru> ~boco ~cor>
 ~ipa> ~kran ~ocor ~pipa
water 6 air+bersih air+keruh air+pdam bersih tagihan tagihan+air ~<tag ~agih ~baru ~bers ~eran ~ersi ~giha ~ihan
 ~keri ~rsih ~tagi
water 5 air+kecil air+keran air+mati air+pam bau kecil keran mati meteran pam ~<bar ~<bau ~<met ~<pam ~ati> ~bau>
 ~cil> ~ecil ~han> ~keci ~mati ~mete ~pam> ~ring
water 4 air+bau air+ledeng air+rusak bantu+kran butuh+air dari+kemarin harus+bagaimana kayu+bocor kering+butuh
 komplain komplain+kemana ledeng ledeng+bau melonjak ngalir+harus pasang pasang+pdam pdam+baru pdam+mati
 tagihan+pdam ~<kec ~<led ~<mat ~<nga ~ain> ~eden ~elon ~emin ~erin ~eter ~keke ~kera ~lain ~lede ~lonj ~melo ~mpla
 ~njak ~onja ~plai ~semi ~tera
water 3 air+baru air+bengkak bau+kayu bau+untuk butuh butuh+tangki di+jalan item kayu+air kemarin kering+minta
 minggu minta+air naik pam+item pdam+keruh pdam+melonjak sambungan sambungan+air sumur sumur+kering tangki
 tangki+air ~<but ~<har ~<ite ~<kek ~<kom ~<mel ~<nai ~aik> ~arin ~asan ~butu ~eker ~emar ~ggu> ~gki> ~inga ~jak>
 ~komp ~mari ~mbun ~ming ~naik ~ngki ~ompl ~sang ~sumu ~utuh
water 2 air+naik banget+tidak hari harus kecil+banget mati+3 pdam+bocor rusak untuk+saya ~<sum ~hari ~haru ~item
 ~nggu ~samb ~sih> ~tem> ~tuh> ~unga ~usak
water -2 # @=darurat @first=- @first=darurat alat bawa bayi bikin bpjs gelandangan jam lapor listrik makan masuk
 pakai tidak+bisa tidur uang urus ~<akt ~<baw ~<bik ~<bpj ~<buk ~<dar ~<dib ~<din ~<kal ~<kar ~<keb ~<ken ~<lis
 ~<nge ~<par ~<pun ~<san ~<ser ~<sia ~<tab ~<tel ~<uan ~<uru ~akai ~akek ~aki> ~alat ~alem ~ama> ~ampa ~anta ~apan
 ~asuk ~ayi> ~bayi ~biki ~bil> ~bpjs ~dipu ~elah ~emba ~ena> ~erap ~ian> ~ikin ~ing> ~ingg ~ini> ~kake ~kek> ~kont
 ~kurs ~kut> ~land ~lem> ~list ~masu ~mpu> ~ngan ~nsos ~ntun ~ontr ~paka ~pake ~pat> ~pjs> ~rak> ~rapa ~rsi> ~ruk>
 ~seka ~ter> ~tidu ~trik ~uarg ~uran ~urat ~urus
water -3 =not =tale =well @=poli_jiwa @first=poli_jiwa air+galon bisa cacar cacar+air daftar depan di galon
 galon+bau gratis hilang kk ktp malam meninggal meteran+rusak odgj pak puskesmas sekolah sendiri suami tetangga
 tidak untuk yang ~<ala ~<bay ~<bel ~<bis ~<bua ~<cac ~<daf ~<dap ~<den ~<dep ~<di> ~<dia ~<dic ~<dis ~<ga> ~<gal
 ~<gan ~<gel ~<gra ~<hil ~<jam ~<kam ~<ket ~<kk> ~<kon ~<ktp ~<kur ~<lap ~<mer ~<nya ~<odg ~<pem ~<pin ~<pus ~<sen
 ~<sua ~<tah ~<tan ~<tem ~<tet ~<tid ~<unt ~<war ~<yan ~aan> ~abis ~acar ~afta ~agi> ~alam ~alon ~ami> ~ampu ~ana>
 ~anda ~anya ~apa> ~apor ~arah ~aran ~arga ~asar ~asi> ~asih ~ata> ~atan ~atis ~awa> ~bat> ~bawa ~bera ~bis> ~bisa
 ~buat ~bula ~caca ~car> ~daft ~dah> ~dak> ~dang ~depa ~dgj> ~diri ~dur> ~ekol ~elan ~elua ~endi ~enge ~enin ~epan
 ~erus ~esma ~etan ~ftar ~galo ~gang ~gela ~gga> ~grat ~hila ~idak ~idur ~ilan ~iman ~isa> ~jam> ~kai> ~kara ~kat>
 ~kelu ~kesm ~kin> ~kola ~ksa> ~ktp> ~kul> ~lah> ~lam> ~lan> ~lapo ~lon> ~luar ~mala ~man> ~mana ~meni ~ndan ~ndir
 ~ning ~ntua ~ntuk ~obat ~odgj ~olah ~peng ~pet> ~por> ~puku ~pusk ~rat> ~rati ~rga> ~san> ~sar> ~seko ~send ~skes
 ~smas ~sos> ~suam ~suk> ~tang ~tar> ~teta ~tida ~ting ~tis> ~tor> ~tua> ~tuan ~tuk> ~tuna ~uami ~uang ~uat> ~ukul
 ~unan ~ung> ~untu ~uske
water -4 =ask =beast =drill =still @1 @=alat_bantu @=bedah_rumah @=damkar @=dukcapil @=kerja @=pangan @=ppa
 @=puskesmas @first=alat_bantu @first=bedah_rumah @first=damkar @first=dukcapil @first=kerja @first=pangan
 @first=ppa @first=puskesmas ada anak bapak ibu ke kerja lansia mana orang saudara saya ~<ada ~<amb ~<ana ~<bap
 ~<dim ~<dip ~<dit ~<ibu ~<kak ~<ke> ~<kel ~<lan ~<mak ~<mal ~<mas ~<men ~<pak ~<pen ~<per ~<sau ~<say ~<sek ~<ter
 ~ada> ~akan ~anak ~anga ~angg ~ansi ~apak ~ara> ~auda ~aya> ~bapa ~dara ~dima ~enga ~erja ~gal> ~ggal ~ibu> ~iri>
 ~istr ~kerj ~lang ~lans ~maka ~mas> ~nak> ~nan> ~nsia ~nya> ~pak> ~pan> ~rah> ~rik> ~rja> ~saud ~saya ~sia> ~stri
 ~tan> ~uan> ~udar ~uka> ~ulan ~yang
water -5 =heart @=polisi @=slrt @first=polisi @first=slrt mau ~<,> ~<man ~<mau ~<ora ~ang> ~kan> ~mau> ~ngga ~oran
 ~rang
roads 10 bau tps+liar ~<bau ~bau>
roads 9 =road polisi+tidur
roads 8 got jalan kali merah+mati rusak sampah tps trotoar ~<got ~<jal ~<pol ~<tps ~<tro ~alan ~ali> ~got> ~jala
 ~kali ~lan> ~mpah ~oar> ~otoa ~roto ~toar ~tps> ~trot ~usak
roads 7 gang lampu+merah liar macet+parah mampet masuk+rumah penuh polisi rambu rambu+hilang taman+rusak ~<gan ~<kal
 ~<lia ~<mam ~<ram ~<rus ~<sam ~ampa ~ampe ~aspa ~emba ~enuh ~gang ~iar> ~liar ~lisi ~mamp ~mpet ~nuh> ~olis ~pah>
 ~pal> ~penu ~ramb ~ruk> ~rusa ~sak> ~samp ~spal
roads 6 angkut asap+pabrik aspal bolong lewat merah pabrik+bau pohon selokan sembarangan sembarangan+di taman
 tidak+angkut tpu tpu+penuh ~<ang ~<asp ~<bol ~<lew ~<par ~<poh ~<sel ~<tpu ~<tum ~bang ~bolo ~elok ~erna ~ewat
 ~gkut ~hon> ~isi> ~lewa ~loka ~mbar ~mbu> ~mera ~nggi ~ngku ~ohon ~okan ~pan> ~pet> ~poho ~selo ~semb ~tama ~tpu>
 ~tup> ~umpu ~utup ~wat>
roads 5 air+got ambruk asap ayam+bau bangunan bau+tpa bener cctv+jalan depan depan+rumah di+gang di+komplek gorong
 got+masuk jalan+bolong jalan+di kampung ke+kali komplek limbah+pabrik macet mau+ambruk minta+pohon pabrik+ke
 pengerukan pengerukan+kali peternakan peternakan+ayam pohon+potong puing reklame tumpuk tutup ~<amb ~<asa ~<dep
 ~<dia ~<gor ~<kom ~<mac ~<pet ~<sem ~<sia ~<tam ~<tut ~acet ~ambr ~ame> ~ampu ~angk ~asap ~bara ~bene ~bruk ~cet>
 ~depa ~dian ~ekla ~ener ~epan ~erah ~eruk ~goro ~guna ~iang ~kamp ~klam ~komp ~kut> ~lame ~lek> ~luba ~mace ~mbru
 ~mple ~mpuk ~mpun ~ner> ~neri ~nutu ~ompl ~oron ~pete ~plek ~poli ~puin ~rah> ~rekl ~rnak ~rong ~ruka ~sap> ~tutu
 ~uban ~uing
roads 4 @first=- air+di bakar+sampah bangunan+liar banjir bantaran bener+siapa buruk butut cctv debu debu+proyek
 di+bantaran di+pinggir di+trotoar drainase drainase+buruk genangan genangan+air got+di got+mampet hilang
 jalan+butut jalan+depan jembatan kampung+saya kapan+bener lapor+siapa liar+di liar+tinggi limbah maaf+jalan
 mobil+parkir papan+reklame parah parkir+sembarangan parkir+tutup pinggir pinggir+jalan polusi polusi+debu rawa
 rawa+kucing reklame+miring rumput rumput+liar sampah+tidak saya+rusak selokan+meluap siapa sudah+minggu tpa
 tpa+rawa truk tutup+gang yang+angkut ~<ben ~<bur ~<cct ~<deb ~<dra ~<hil ~<jem ~<lim ~<num ~<nut ~<pui ~<raw ~<rek
 ~<rob ~<tpa ~<tru ~aina ~aman ~ancu ~aran ~ase> ~banj ~bata ~boh> ~buru ~cctv ~ctv> ~cur> ~debu ~ditu ~drai ~ebu>
 ~emin ~erin ~gena ~geru ~ggir ~ggu> ~gir> ~hila ~iapa ~imba ~inas ~inny ~itut ~jemb ~jir> ~kai> ~limb ~mban ~mbat
 ~naka ~nase ~ncur ~njir ~nump ~oboh ~olus ~polu ~pung ~rain ~rawa ~rinn ~robo ~rump ~semi ~siap ~suk> ~tara ~tern
 ~tpa> ~truk ~tumb ~tump ~tut> ~umba ~uruk ~usi> ~utut
"""
