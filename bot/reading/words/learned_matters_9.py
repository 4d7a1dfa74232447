"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
power 10 =road bisa+masuk lampu lapor+siapa meteran pln tidak+nyala ~<lam ~<pln ~ampu ~dam> ~eran ~eter ~istr ~lamp
 ~mpu> ~pln> ~tera
power 9 depan+rumah gang+saya listrik nyala padam token+tidak tolong+bener ~<lis ~<pad ~adam ~ala> ~dibe ~emin ~ener
 ~list ~nyal ~pada ~rik> ~semi ~stri ~trik ~yala
power 8 =blaze bantu+lampu bantu+token bener bunyi dari+malam gang jalan+gelap kabel+pln kedip lampu+gang
 listrik+miring naik+daya pasang penerangan pju rendah rusak saya+mati tambah tambah+daya token+listrik turun
 turun+daya wifi+hampir ~<bun ~<gan ~<ked ~<pju ~<rus ~<tur ~amba ~bene ~dip> ~edip ~erin ~gang ~iben ~ipas ~kedi
 ~ner> ~nera ~neri ~pene ~pju> ~run> ~sak> ~tamb ~turu ~urun ~usak
power 7 900+ke bantu+listrik di+gang gagal gang+mati gardu hampir hampir+ambruk jalan+rusak kabel ke+1300
 kembali+nama kendor lampu+penerangan listrik+mati masuk mati+lampu minggu minta+pasang nama+meteran pasang+lampu
 petugas+pln rendah+banget ~<gag ~<kab ~<ren ~<sub ~<tam ~abel ~agal ~ardu ~asan ~asuk ~bel> ~buny ~dor> ~endo ~gaga
 ~hamp ~kabe ~kend ~lek> ~masu ~mbah ~mpir ~ndor ~nyi> ~rdu> ~rend ~rusa ~sang ~suk> ~unyi
power 6 1300+bagaimana 450+bisa daya+900 daya+dari daya+ke di+komplek dicabut error gelap internet+semrawut kapan
 ke+450 komplek kulkas kwh kwh+meter listrik+kendor listrik+padam maaf+lampu masuk+di mati mati+minggu meter miring
 pju+kedip pju+padam satu tagihan+listrik telepon tidak+masuk trafo ~<err ~<kwh ~<mat ~<mir ~abut ~afo> ~ati> ~cabu
 ~dica ~diny ~eled ~erro ~gard ~icab ~irin ~kapa ~kulk ~kwh> ~lap> ~lepo ~lkas ~mati ~ming ~miri ~mple ~ompl ~plek
 ~rafo ~rror ~satu ~tele ~traf ~ulka
power 5 450+ke =dead bantu+kabel belum+ada bisa+tidak dari+450 di+segl gagal+terus gang+tidak ganti jalan
 jalan+padam jalan+tidak kapan+nyala ke+900 listrik+rumah listrik+sudah listrk listrk+rumah maaf+kabel maaf+listrik
 masuk+gagal mati+sendiri mcb mcb+turun meledak meteran+rusak meteran+sendiri minggu+lapor naik nunggak padam+dari
 pju+di rumah+lapor salah+apa satu+rt saya+lapor segl segl+salah subsidinya subsidinya+hilang tagihan
 takut+subsidinya tapi+takut tiang tiang+wifi tumpang+kabel turun+terus ~<bgt ~<gar ~<jal ~<kom ~<mcb ~<mel ~<nai
 ~<nya ~<pet ~<seg ~<tag ~<tra ~agih ~ampi ~bah> ~bgt> ~bsid ~but> ~edak ~egl> ~elap ~enda ~giha ~iang ~idin ~imas
 ~jala ~komp ~lahn ~leda ~mcb> ~mele ~naik ~pir> ~ring ~ror> ~segl ~sidi ~strk ~subs ~suki ~tagi ~trk> ~ubsi
power 4 anjlok bahaya byar byar+pet dari daya+listrik di+rumah gelap+rawan isi jalan+gang kabel+menjuntai
 kedip+untuk kemana kemarin+kemana kulkas+rusak lampu+dari lampu+depan lilin listrik+di listrik+gagal listrik+turun
 maaf+pju masuk+dari mati+bisa menjuntai+bahaya pak+lampu pareum pet petugas pju+tidak rugi rusak+depan rusak+di
 saya+gelap saya+kemana semrawut semrawut+ada sering siapa subuh sudah+dua terus tiang+listrik ~<ben ~<brp ~<bya
 ~<dib ~<isi ~<kap ~<ken ~<lil ~<rug ~<sem ~<sia ~<ti> ~<tig ~<tru ~ahay ~aiki ~alan ~anjl ~areu ~awut ~brp> ~byar
 ~dari ~dija ~elep ~emra ~epan ~epon ~etug ~eum> ~ggak ~ggu> ~iapa ~inte ~jlok ~lili ~mraw ~namb ~ndah ~njlo ~pan>
 ~pare ~petu ~pon> ~ran> ~rawu ~reum ~rugi ~semr ~seri ~siap ~situ ~subu ~teru ~tuga ~ubuh ~ugas ~ugi> ~wut> ~yany
power 3 4+juta 900+untuk abis+tabrak ada+kejadian banget banget+saya bantu+tidak baru+itu bayar+berapa bayar+eh
 belajar belajar+pakai belakang+pabrik bener+lampu bergilir bergilir+daerah cicil+dendanya daerah+cikokol
 daftar+sambung dari+kemarin dari+subuh daya+di daya+lewat denda denda+4 dendanya dendanya+urus dengan+pln depan
 di+isi di+padang di+pln dicabut+karena dicabut+ngajuin disegel disegel+dengan dtsen+segala dulu+mau eh+meteran
 error+di gang+belakang gang+di gang+padam gardu+bunyi isi+kok itu+lewat jalan+sepanjang jalan+umum
 jembatan+penyeberangan juta+yang kabel+dengan kabel+listrik kapan+pemadam karena+nunggak kejadian+apa kemarin+lapor
 kemarin+tolong kena+denda kendor+di kok+tidak lagi+bayar lampu+di lampu+sebelum laundry+kecil lewat lewat+situ
 lilin+bisa listrik+baru listrik+error listrik+tidak lupa+bayar maaf+token malam+takut mati+dari mati+hp
 mati+karunya mau+naik mau+punya meledak+listrik meter+dicabut meter+mati meteran+disegel minggu+kemana
 minggu+tolong miring+abis miring+depan ngajuin+tambah ngontrak+yang njeglek nomor+berapa nunggak+pasang nyala+dari
 nyala+di pabrik+mati padam+minggu padang padang+anak pakai+lilin pasang+lagi pasang+listrik pemadam+bergilir
 penerangan+jalan penyeberangan penyeberangan+mati pln+kapan pln+kena pln+kendor pln+nomor pln+tanya pulang+shift
 punya+di punya+meteran pusing+daftar rt rumah rumah+lupa rumah+petugas rumah+saya rusak+minggu salah sambung
 sambung+baru saudara+sejak saya+081234567890 saya+belajar saya+cicil saya+dicabut saya+ngontrak saya+tolong
 saya+tumpang sebelum+ada segala segala+pusing sejak sejak+dulu sendiri+yang sih+tolong situ+belum subsidi
 subsidi+di sudah+di takut+lewat tanya+dtsen token+masuk token+pln tokn tokn+sudah tolong+pak truk tumpang
 umum+tidak untuk+usaha urus+kemana usaha+laundry yang+jambret yang+subsidi ~<bah ~<ham ~<lew ~<nje ~<nun ~<rob
 ~<rt> ~<rum ~<sat ~<sin ~apan ~atu> ~baha ~berg ~boh> ~bung ~cil> ~dama ~depa ~edur ~egel ~egle ~ejak ~elpo ~emal
 ~erus ~ewat ~gili ~glek ~haya ~iban ~idi> ~ihan ~il2a ~ilir ~iseg ~isi> ~itab ~jegl ~kas> ~l2an ~lewa ~lir> ~lpon
 ~mah> ~menj ~mern ~mpun ~njeg ~nung ~oboh ~okn> ~osed ~pasa ~pros ~rgil ~rin> ~robo ~rose ~ruma ~sedu ~sema ~telp
 ~tiga ~tokn ~truk ~ukin ~umah ~yebe
power 2 ada+biaya angin+bunga apa+dan apa+parah apa+sih api+keluar atap+rumah bakar+sebagai banget+tabrak
 bansos+saya bantu+percepat berapa+biaya biaya+pak bisa+bantu bunga bunga+api cicil cikokol daerah dan+berapa
 dari+siang dengan+saudara di+jembatan dipun+hubung dua+minggu eh hilang+terus hp+saya hubung+sinten ingkang+dipun
 jam+meninggal janji janji+teknisi kabel+internet kabel+telepon kalau+angin kali+janji kecil+tapi kejadian
 keluar+sedikit kendor+menjuntai lampu+satu lewat+apa lewat+mana listrik+dari lmpu lmpu+mati maaf+listrk mati+satu
 meledak+di melintang melintang+rendah meninggal+ingkang menjuntai menjuntai+nyaris menjuntai+rendah mushola nglewer
 nglewer+rendah ngontrak nyangkut+orang nyaris nyaris+nyentuh nyentuh nyentuh+atap padam+di pemadam percepat
 perempuan+saya pln+menjuntai pln+nglewer punya+rumah pusing rt+dari rumah+kemana rumah+saudara rumah+sering
 saudara+di saya+pulang saya+warga sebagai+ketua sedikit sedikit+belum sering+turun shift shift+malam sinten
 sudah+telepon sudah+tigang syaratnya+apa takut+nyangkut teknisi teknisi+tolong telepon+melintang telepon+tiga
 terus+bansos tidak+bisa tidak+saya tiga+kali tigang tigang+jam umum untuk+saya warga+kalau warga+sini yang+bakar
 yang+punya ~<cic ~<cik ~<dae ~<dar ~<dep ~<eh> ~<ing ~<kul ~<lmp ~<nam ~<ngl ~<num ~<pej ~<sej ~<shi ~adia ~aera
 ~aik> ~alik ~ambr ~buh> ~cici ~ciko ~cil2 ~daer ~dend ~dup> ~eber ~edik ~ejad ~ekni ~elaj ~emad ~enju ~ergi ~esen
 ~ewer ~gant ~gel> ~get> ~ggol ~glew ~gont ~hift ~icil ~ijan ~ikok ~ilin ~junt ~knis ~koko ~laja ~lewe ~lint ~lmpu
 ~mada ~meli ~mena ~moho ~mum> ~mush ~nget ~nggu ~ngle ~nisi ~nji> ~njik ~njun ~ntuh ~odar ~peja ~pusi ~rcep ~ruk>
 ~sega ~seja ~shif ~sian ~sint ~soda ~tekn ~tump ~umum ~usho ~wer> ~yent
power -2 =body =height =limp =lost =rails =stir =thanks @1 ada+tidak akta bank bayar+listrik bedah cek cepat curi
 daftar dalam dengan di+mana dikasih ditinggal guru hamil izin jalan+depan jalan+mati kalau ke+rumah kontrakan
 kosong lapor+kemana maling mampu+bayar mandi masjid mati+gelap mau+lapor meteran+air ngomong nikah nomor pakai
 palsu pinjam pohon polisi pos pulang putus rumah+rusak rusak+lapor rw setrum sudah+tidak tanpa teman terima
 tidak+tahu tipu wa yang+mana ~<.> ~<?> ~<abi ~<aku ~<ang ~<ant ~<asa ~<aya ~<bek ~<bul ~<cep ~<daf ~<dip ~<diu
 ~<emp ~<gaj ~<gak ~<gem ~<gig ~<gol ~<gur ~<har ~<izi ~<jad ~<jat ~<jl> ~<kar ~<kej ~<kol ~<kum ~<lay ~<mes ~<mun
 ~<mur ~<nem ~<nen ~<ngu ~<nom ~<non ~<nyu ~<pag ~<pap ~<pec ~<poh ~<pot ~<pri ~<psi ~<pun ~<rw> ~<sar ~<skr ~<tip
 ~<wa> ~acar ~adu> ~adwa ~afta ~ain> ~ajak ~ak2> ~akai ~aksi ~akti ~aku> ~alat ~alau ~alsu ~alu> ~ambe ~ambu ~amuk
 ~anca ~anpa ~arna ~asin ~asji ~atah ~atas ~atau ~awat ~ayat ~azah ~baik ~bank ~bara ~ber> ~berd ~biar ~car> ~cor>
 ~daft ~deke ~der> ~dibu ~dicu ~ding ~dol> ~dwal ~ede> ~eger ~eket ~emas ~embu ~ena> ~enek ~enge ~ente ~enya ~eset
 ~etak ~etru ~ftar ~gaji ~gede ~gil> ~gir> ~golo ~gomo ~got> ~hami ~han> ~hir> ~ian> ~iat> ~ibaw ~inga ~inja ~ipak
 ~iper ~isur ~itas ~iun> ~izin ~jadw ~jan> ~kala ~kap> ~kara ~kare ~keli ~kera ~keta ~keti ~kira ~kiri ~kos> ~kosa
 ~koso ~kunc ~lau> ~lita ~lsu> ~mak> ~mant ~masj ~mata ~mbak ~meri ~mil> ~mong ~mor> ~mpah ~muk> ~naka ~nany ~nasi
 ~ndar ~ngah ~njam ~nomo ~npa> ~ntua ~nyan ~ocor ~olis ~omon ~omor ~onak ~onga ~oper ~oson ~paka ~pake ~pals ~pama
 ~pang ~park ~pend ~pera ~peru ~poho ~pori ~psik ~puh> ~pula ~pur> ~putu ~ram> ~ras> ~rawa ~reng ~rga> ~ria> ~rol>
 ~roto ~sebe ~seha ~sela ~semb ~sera ~siun ~sok> ~song ~sul> ~taha ~tanp ~tany ~tema ~temb ~tipu ~tnya ~trum ~tuan
 ~tuh> ~uar> ~ula> ~unci ~ung> ~urus ~utus ~wal> ~warn ~wong ~yat> ~zin>
power -3 =force =seen =wait =water @=trc @first=trc @first=ugd_malam ada ada+orang adik aer aer+saya alamat ambil
 ambulans api bau berobat bocah boleh cara cari darah data datang dengar di+pasar di+tiang dinsos dipukul dokter
 duduk duit foto gang+mtai gang+rawan habis ijo indihome indihome+semrawut itu jam jiwa jual juga kabel+indihome
 kantor kartu kayu ke+mana kelurahan ketemu kota kucing+naik kursi+roda lagi lari lepas lihat listrik+menjuntai luka
 mabuk mati+ibu meninggal menjuntai+di meteran+aer minta mobil mtai mtai+semua naik+tiang nyala+api online orang+tua
 paksa pas pegang pernah pindah pln+nyala pukul rawan+nyangkut rs rumah+subsidi santunan saya+mau saya+rusak sd
 sebelah suami suka tadi tanah tangan tangerang tangis tapi temen tempat tiap+malam tidak+ada tidak+mau tinggal toko
 trafo+pln tutup untuk veteran warung wifi+mati yang ~<ada ~<adi ~<aer ~<ala ~<ama ~<amb ~<api ~<bad ~<bau ~<bed
 ~<ber ~<bes ~<bil ~<bua ~<cek ~<cer ~<cuc ~<cur ~<dal ~<dam ~<den ~<dig ~<dil ~<dis ~<dud ~<dui ~<duk ~<ema ~<fot
 ~<ged ~<gen ~<ger ~<gng ~<hab ~<hal ~<ijo ~<itu ~<jam ~<jiw ~<jua ~<jug ~<kay ~<keb ~<kep ~<kir ~<kor ~<kun ~<lah
 ~<lem ~<lep ~<lia ~<lih ~<lok ~<luk ~<mab ~<mak ~<mba ~<mem ~<men ~<mob ~<mta ~<muk ~<nan ~<nik ~<nye ~<onl ~<pal
 ~<pam ~<peg ~<pem ~<per ~<pla ~<pos ~<puk ~<raw ~<rek ~<rs> ~<sab ~<san ~<sd> ~<sek ~<sel ~<set ~<sim ~<sta ~<str
 ~<sua ~<suk ~<sus ~<tad ~<tap ~<taw ~<ton ~<tut ~<ula ~<unt ~<vet ~<war ~<yan ~aan> ~abis ~abuk ~abur ~ada> ~adi>
 ~adik ~aer> ~aga> ~agi> ~ahir ~aji> ~akek ~akin ~aksa ~akta ~ambi ~amil ~ampa ~anah ~andi ~angn ~angu ~ank> ~anny
 ~ans> ~ante ~api> ~arah ~aran ~aren ~arga ~artu ~asa> ~atan ~aten ~atia ~aun> ~awan ~ayak ~ayu> ~bak> ~ban> ~bar>
 ~bau> ~beda ~beln ~bero ~bis> ~boca ~bok> ~bole ~buat ~bula ~cara ~cari ~curi ~dala ~deng ~diam ~diho ~dik> ~dika
 ~dile ~dins ~dipe ~disu ~diti ~dokt ~dudu ~duit ~duk> ~edah ~elam ~elas ~elat ~elny ~elur ~emak ~emat ~embo ~emen
 ~empe ~empu ~emu> ~ende ~enin ~enti ~epas ~erah ~eras ~erem ~erim ~erna ~erob ~etem ~foto ~gah> ~gera ~gigi ~gis>
 ~gkat ~gng> ~guru ~habi ~home ~iar> ~ihat ~ihom ~ijo> ~ikah ~ilan ~ima> ~ine> ~ing> ~ini> ~inta ~ipu> ~ipuk ~iran
 ~ita> ~itin ~iwa> ~jang ~jemp ~jid> ~jiwa ~juga ~kabu ~kai> ~kake ~kali ~kami ~kart ~kayu ~keje ~kek> ~kela ~kepa
 ~ker> ~kir> ~kit> ~kolo ~kons ~ksa> ~kta> ~kter ~kuli ~lagi ~lahi ~lama ~lant ~lapa ~lari ~las> ~lat> ~laya ~leh>
 ~lepa ~liat ~liha ~line ~ling ~lisi ~luka ~lura ~mabu ~maka ~mali ~man> ~mand ~mang ~mare ~mat> ~mban ~mber ~mbil
 ~mbok ~mbul ~mela ~meng ~meni ~mint ~mobi ~mpet ~mput ~mtai ~nakn ~nal> ~nang ~nas> ~ndan ~ndi> ~ndih ~ngad ~ngam
 ~ngar ~ngis ~ngku ~ngom ~nik> ~nika ~nlin ~nnya ~nsos ~nta> ~ntah ~ntar ~ntin ~ntor ~ntuk ~nya> ~nyam ~obil ~ocah
 ~oko> ~okte ~oleh ~ome> ~ongk ~onli ~orny ~oto> ~pah> ~paks ~par> ~pas> ~pata ~pega ~pela ~peng ~pern ~pet> ~pind
 ~pinj ~poli ~pos> ~put> ~rah> ~raha ~raka ~rang ~rban ~remp ~ren> ~rian ~rima ~rna> ~rnah ~roba ~rong ~rtu> ~rum>
 ~rung ~setr ~sih> ~sin> ~siny ~sjid ~suam ~suka ~suru ~tadi ~tak> ~tapi ~tar> ~tasi ~taun ~tela ~teme ~temu ~tik>
 ~tin> ~tua> ~tuk> ~tung ~tup> ~tus> ~tutu ~uami ~uan> ~uat> ~uduk ~uga> ~uit> ~ukan ~ulan ~umpu ~untu ~uri> ~uru>
 ~uruh ~usan ~utup ~vete ~wan> ~waru ~yak> ~yang
power -4 =arms =breath =child =elder =nature =poor =seek =smell =tale @=bedah_rumah @=damkar @=darurat @=pangan
 @=ugd_malam @first=bedah_rumah @first=damkar @first=darurat @first=pangan @first=poli_jiwa aja anak bapak bawa bayi
 bikin bisa+turun bpjs buka butuh cuma dapat dekat di+jalan dia gas gelandangan gratis ibu+saya ini
 internet+menjuntai istri jam+berapa kakak kaki kamar kami kata kepala kursi laki lansia makan mampu masih mau
 merah+mati motor obat odgj pak pasar roda sakit saudara saya+tidak sekolah surat tahu tahun tetangga tiap
 tidak+mampu tidak+punya tidur+di tua uang umur ~<aja ~<akt ~<ana ~<bap ~<baw ~<bay ~<bik ~<boc ~<bol ~<bpj ~<buk
 ~<but ~<car ~<cum ~<dap ~<dat ~<dek ~<dik ~<dir ~<dok ~<gas ~<gra ~<gw> ~<ind ~<ini ~<ist ~<kal ~<kam ~<kan ~<kat
 ~<ket ~<kon ~<kos ~<kot ~<kur ~<lan ~<lar ~<mau ~<mot ~<nga ~<oba ~<odg ~<pak ~<pan ~<pel ~<pol ~<pus ~<rod ~<sak
 ~<sau ~<sur ~<tau ~<tem ~<ten ~<tet ~<tin ~<tua ~<tun ~<uan ~<yg> ~ahan ~ahu> ~ahun ~aja> ~akak ~akan ~akit ~akny
 ~alin ~alo> ~amar ~amat ~ami> ~anak ~anan ~angk ~ansi ~anta ~anto ~apak ~apat ~apet ~ara> ~asi> ~asih ~ata> ~atis
 ~auda ~ayi> ~bapa ~bat> ~bayi ~biki ~bil> ~bila ~bpjs ~buk> ~buka ~bur> ~butu ~cah> ~cuma ~dang ~dapa ~dape ~dara
 ~data ~deka ~dgj> ~dia> ~dur> ~ekat ~ekol ~elah ~elua ~empa ~enga ~epal ~etan ~gal> ~gar> ~gga> ~ggal ~gnya ~grat
 ~hat> ~hun> ~iap> ~inda ~indi ~inso ~jam> ~jual ~kak> ~kaka ~kaki ~kalo ~kama ~kan> ~kant ~kata ~kelu ~ket> ~kete
 ~knya ~kont ~kota ~kul> ~kurs ~lah> ~laki ~land ~lang ~lans ~lnya ~luar ~mar> ~mas> ~masi ~mau> ~men> ~moto ~mpat
 ~mur> ~nah> ~nak> ~nan> ~ngga ~nggi ~ngko ~ngny ~ning ~nsia ~ntun ~obat ~oda> ~odgj ~olah ~ota> ~otor ~pala ~pat>
 ~ping ~pjs> ~puku ~rant ~rati ~roda ~rsi> ~ruh> ~saki ~san> ~sant ~sar> ~saud ~seko ~sia> ~sos> ~sura ~tah> ~tan>
 ~tas> ~tau> ~teng ~teri ~teta ~tiap ~ting ~toko ~tong ~tri> ~tuna ~ual> ~uang ~uarg ~udar ~ukul ~uma> ~umur ~unan
 ~urah ~uran ~ursi ~utuh
power -5 =birth =drill =food =heart =kin =mad =money =sick =work @=alat_bantu @=dukcapil @=kerja @=poli_jiwa @=ppa
 @=puskesmas @=slrt @first=alat_bantu @first=dukcapil @first=kerja @first=ppa @first=puskesmas @first=slrt hari ibu
 kerja ktp mana orang puskesmas tidur ~<dia ~<ibu ~<kak ~<kel ~<ker ~<ktp ~<lak ~<mam ~<man ~<mer ~<ora ~<pin ~<tah
 ~<tan ~air> ~aki> ~anda ~angg ~asar ~awa> ~bawa ~egal ~elan ~eng> ~erja ~esma ~hari ~ibu> ~idur ~kat> ~kerj ~kesm
 ~kola ~ktp> ~mamp ~oran ~pak> ~pusk ~rat> ~rja> ~skes ~smas ~tahu ~tang ~tidu ~tis> ~tor> ~uka> ~urat ~uske
power -6 =beast air kk kucing ~<air ~<kk> ~<kuc ~<nge ~cing ~eri> ~geri ~kuci ~nger ~ucin
power -7 @=polisi @first=polisi lampu+merah lampu+pju merah rawan+begal ~mera
power -8 begal ~<beg ~bega
water 12 bantu+air
water 11 =road air pam pdam ~<air ~<pam ~<pda ~air> ~dam> ~pam> ~pdam
water 10 baru kayu ngalir sumur tidak+ngalir ~<kay ~<pip ~<sum ~alir ~aru> ~ayu> ~cor> ~gali ~ipa> ~kayu ~lir> ~ngal
 ~ocor ~pipa ~sumu
water 9 =arms aer air+pdam bocor keran keruh ledeng maaf+air meteran meteran+air pasang tagihan ~<aer ~<boc ~<led
 ~<met ~<tag ~aer> ~agih ~asan ~ati> ~boco ~eden ~eran ~eruh ~eter ~giha ~ihan ~kera ~keru ~lede ~mete ~ruh> ~sang
 ~tagi ~tera
water 8 air+bersih air+keran air+mati air+pam bersih kecil kering pdam+mati sambungan sambungan+air tagihan+air
 tagihan+pdam tangki ~cil> ~ecil ~ersi ~gki> ~keci ~keri ~mbun ~ngki ~rsih ~samb
water 7 3+hari =smell bau bocor+di kran masak muncrat naik pdam+tidak ~<bau ~<kap ~<ker ~<kra ~<mes ~<mut ~<nai
 ~airn ~anyu ~asak ~baru ~bau> ~bers ~crat ~ggak ~irny ~kran ~masa ~munc ~ncra ~sak> ~umur ~uncr ~unga
water 6 air+baru air+kecil air+keruh air+muncrat benteng cai hari kaporit kayu+bocor mati mobil+tangki ngocor
 padahal pam+mati pasang+baru pdam+keruh pdam+naik subuh sumur+alat tangki+air tidak+ngocor tilu tilu+hari tirta
 tirta+benteng untuk+masak ~<bar ~<but ~<mat ~<sub ~adah ~bent ~bor> ~cai> ~ditu ~ecah ~emin ~goco ~hal> ~han> ~hari
 ~irta ~itut ~kapo ~mati ~mur> ~naik ~ngoc ~nung ~orit ~pasa ~pori ~ran> ~rbai ~rit> ~rta> ~semi ~subu ~tilu ~tirt
water 5 4+bulan aer+saya aia air+bocor air+cuma bantu+kayu bantu+sumur bantu+tagihan banyu banyu+pam baru+berapa
 bau+kayu bayar+berapa benteng+telepon buka+segel bulan+buka dari+subuh disegel disegel+nunggak kaya kayu+air
 komplain komplain+kemana ledeng+disegel maaf+meteran mati+3 mau+mutasi mau+pasang melonjak meteran+aer mutasi
 mutasi+nama nama+pelanggan netes nunggak+4 padahal+rumah pam+baru pasang+pam pelanggan pelanggan+air petugas
 rumah+kosong rusak saya+dicabut segel segel+bayar ~<aia ~<bor ~<ika ~<net ~<pec ~<til ~<tir ~ahal ~aia> ~baik ~cur>
 ~daha ~egel ~elon ~eng> ~etes ~etug ~gel> ~ilu> ~iseg ~lonj ~melo ~menu ~mpla ~mudi ~muta ~ndi> ~nete ~njak ~nyu>
 ~onja ~peca ~perb ~plai ~ubuh ~uik> ~usak ~utas
water 4 =water aer+kecil aia+pam air+bau alat+ijin almarhum+orang aman asat asat+butuh atau+mesti banyune
 banyune+buthek baru+dari baru+untuk bau+kaporit bener+mesin bisa+disambung bisa+nggo buthek buthek+tidak butuh
 butuh+air butuh+mobil center dari+awal dari+kemarin di+jalan di+rumah dicabut disambung disambung+kembali
 enam+tahun iduik iduik+ke ijin+kemana kami+siap kami+tempat karena+menunggak kayu+pdam kecil+bener kembali+atas
 keran+keruh kering+butuh kran+tidak lagi+sambungan lalu+karena lunas+apa ma+malapor maaf+kayu mandi mau+kami
 menunggak menunggak+kami mesin+saya mesti+pasang mushola nggo+masak nunggak pam+hitam pam+tidak pdam+melonjak
 pdam+rusak perbaikan putus+enam rumah+almarhum rusak+di sampai+panas satu saya+atau saya+sampai siap+lunas
 sudah+putus sumur+asat tekanan tekanan+aer telepon+center tempat+lagi tidak+iduik tua+mau tumpuk ~00rb ~0rb> ~<cen
 ~<ind ~<mun ~<nga ~<pas ~<pet ~<rus ~<tek ~abut ~aik> ~aika ~ambu ~asat ~bany ~besi ~buh> ~bung ~buth ~butu ~cabu
 ~call ~cent ~cian ~deli ~duik ~ekan ~ente ~enun ~hek> ~hola ~icab ~idui ~inga ~isam ~jak> ~jinn ~keke ~lain ~mpuk
 ~mush ~nten ~ompl ~petu ~ring ~sege ~shol ~teka ~tes> ~thek ~tuga ~ucia ~ugas ~usho ~uthe ~utuh ~yany
water 3 2+malam =dead air+belum air+bengkak air+di air+mancur air+naik air+pdm air+rumah air+rusak air+sudah
 air+sumur aman+tidak apa+bisa atas+nama awal ban+polisi banget+tidak bantu+mau baru+kena baru+pdam bau+got
 bau+minyak bayar bekas+perbaikan belakang+jadi besar+di biaya bocor+semprot butuh+tangki cai+pdam cai+tidak coklat
 cuci cuma+ngalir curi+tengah denda denda+tidak depan+mushola di+pasir disitu+wkwk dua+hari enam gali+kayu got+aman
 harus+bagaimana ijin ikat ikat+karet jadi jalan+depan jaya+bau karet karet+ban kaya+air kayu+besar kayu+potong
 kayu+tidak ke+ma kecil+banget kemana kemana+mana kena+denda kering+minta kosong lagi+bekas lapor+tadi lunas ma
 maaf+sumur malah+mandi malam+kayu malam+siang malapor mancur mandi+disitu mati+2 mati+dua mesin mesti meter+baru
 minggu minta+air minta+pasang muncrat+kemana mushola+bocor nama nama+saya netes+doang ngalir+jam ngalir+sudah nggo
 ngocor+sudah ngocor+tilu panas pasang+meter pasang+pdam pasir pasir+jaya pdam+baru pdam+biaya pdam+salah pdm
 pdm+mati perbaikan+pdam petugas+air polisi+sudah potong+air rumah+kontrakan saya+curi saya+ikat sekarang+minta
 semprot+kaya siang+netes siap subuh+petugas sudah+dari sumur+bau sumur+kering syaratnya+apa tadi+sekarang
 tahun+lalu tapi+rumah telepon tidak+tutup tidak+untuk tutup+lagi warga+sini wkwk+tapi yang+datang ~<amp ~<ben ~<bes
 ~<brp ~<cai ~<cal ~<cok ~<dic ~<ena ~<hah ~<har ~<idu ~<iji ~<iso ~<kec ~<kek ~<kom ~<lun ~<ma> ~<mel ~<pad ~<pdm
 ~<poe ~<seg ~<teu ~akah ~alap ~all> ~andi ~asir ~awal ~ayar ~biay ~brp> ~cah> ~cokl ~cuci ~dise ~disi ~eker ~elun
 ~emar ~erba ~esi> ~esti ~ggan ~ggo> ~haha ~iaya ~ijin ~ikan ~inny ~iput ~iso> ~jadi ~jin> ~kana ~kaya ~klat ~komp
 ~koso ~lat> ~lepo ~luna ~manc ~mand ~melu ~mesi ~mest ~nam> ~nama ~ndak ~nter ~nyun ~okla ~oson ~pany ~pati ~pdm>
 ~poe> ~puta ~sat> ~satu ~song ~sti> ~teu> ~tump ~uci> ~unas ~une> ~ungg ~yune
water 2 2+hari 40+kk 800rb 800rb+padahal 890+ribu =client =joke abis+diganti ada+bocor ada+pabrik aer+dari
 aer+ledeng air+harus air+istri air+ledeng air+ngucur air+putar aja+gatel almarhum aman+minum apa+satu asin+kuning
 ban banget+ikan bantu+aia bayar+cicil bayi+kembar berapa+apa biaya+berapa bocor+depan bulan+petugas cuci+popok
 cukup+petugas cuma+netes cupang dalam+tanah dari+kran di+belakang di+jurumudi dicek+meterannya diganti+air disitu
 ditinggal+mudik empat+hari gali gang+air gang+kalau gatel gatel+kami gunung gunung+kalau hamil+jadi hari+aer hitam
 ikan+cupang induk induk+belum ini+890 ini+aman istri+lagi jadi+ragu jadi+takut jadi+tidak jam+2 jurumudi+mau
 kadang+keluar kalau+ngajuin kami+40 kaporit+menyengat kaporit+temen kata+kayu kaya+teh kayanya+tembak kayu+induk
 kayu+rusak ke+jalan kemana+ini kemarin kemarin+survei kembar+cuci keran+tutup keruh+sudah kk+di kok+800rb
 kontrakan+lima kontrakan+saya kosong+ditinggal kran+bau kuitansi kuitansi+saya kuning+sejak lagi+hamil ledeng+bau
 ledeng+cuma ledeng+tapi ledengnya ledengnya+cek lima+pintu malam+kadang malapor+syaratnya mambu mambu+kaporit
 mana+sanggup mana+saya mandi+aja masak+ini masuk+gang mati+semua menyengat menyengat+banget meteran+cukup
 meterannya meterannya+apa minta+dicek minum+tidak minyak mudik+bulan muka+tanpa muncrat+ke netes+padahal
 ngajuin+rame ngucur+jalan nyatetnya nyatetnya+kayanya pabrik+mandi padahal+bayar padahal+keran pam+kok pam+mambu
 pasang+ledeng pasang+sambungan pdam+bulan pensiun+mana pernah+telat petugas+ledengnya petugas+nyatetnya
 petugas+yang pintu+biaya popok+tumpuk putar+terus ragu rame+bisa ribu+padahal rumah+air rumah+di rusak+depan
 sanggup+minta satu+meteran saya+lapor saya+pensiun sejak+ada semprot semua+abis sih+tolong sini+asin sudah+saya
 sudah+tilu sumur+warga survei survei+minta tagian tagian+pam takut+untuk tanpa+kuitansi tapi+warna teh+adu
 telat+saya tembak tembak+saya temen+lapor tinggi+gunung tolong+petugas tumpuk+tinggi uang+muka untuk+kontrakan
 warna+kaya wkwk ~800r ~<800 ~<ama ~<ane ~<awa ~<cup ~<gw> ~<hit ~<ite ~<ka> ~<kui ~<mus ~<nem ~<ngg ~<nun ~<rag
 ~<wkw ~adu> ~agu> ~anas ~angk ~baya ~belo ~cupa ~dend ~dica ~dint ~elep ~elom ~empr ~enam ~engn ~gunu ~hum> ~ikir
 ~ipan ~ipas ~isit ~kuit ~kwk> ~lom> ~mamb ~mari ~ming ~mpro ~neme ~nggo ~nyem ~ola> ~pada ~pana ~pon> ~puk> ~ragu
 ~rnya ~rot> ~tam> ~tans ~tele ~tetn ~tutu ~uita ~unun ~upan ~wkwk ~yarn ~yate ~yemp ~yeng
water -2 =ask =done =not =rails =still =wait abis ada+tidak adik aja akta bedah bisa buka data dikasih es izin
 jepitan jepitan+kayu juta ke+rumah kk kucing kwh kwh+meter lapor lapor+kemana laporan maling merah ngomong nikah
 paksa palsu pegang pemkot periksa pinjam pos sd sering sudah+tidak terima terus tiap+malam tidak tidak+tahu tiga
 tipu toko tukang wa ya yang+mana ~<.> ~<?> ~<abi ~<aku ~<anc ~<ang ~<ant ~<bag ~<beg ~<bis ~<bua ~<bun ~<cep ~<dit
 ~<diu ~<es> ~<ga> ~<gaj ~<gak ~<gar ~<gig ~<gol ~<ila ~<izi ~<jep ~<jl> ~<jut ~<kas ~<kk> ~<kua ~<kwh ~<lah ~<lam
 ~<lar ~<lay ~<lum ~<mas ~<mur ~<ngu ~<non ~<nyu ~<pan ~<peg ~<pis ~<psi ~<rek ~<sar ~<sd> ~<seb ~<skr ~<tak ~<taw
 ~<tid ~<tin ~<tip ~<tra ~<tul ~<uda ~<ula ~<wa> ~<war ~<ya> ~adik ~adwa ~agan ~agi> ~ajak ~ak2> ~aksi ~akti ~alsu
 ~ama> ~amba ~amin ~ampi ~amuk ~anca ~anya ~apa> ~atah ~aya> ~ayat ~azah ~bang ~berd ~biar ~bisa ~bok> ~buat ~buny
 ~cara ~cepa ~dah> ~dak> ~dek> ~deke ~dian ~dibe ~dibu ~dico ~ding ~dite ~dong ~dwal ~ede> ~egal ~egan ~eket ~elap
 ~emak ~emas ~emko ~erah ~erti ~ertu ~etag ~etak ~gaji ~gan> ~gang ~gede ~gil> ~golo ~gomo ~hir> ~iat> ~ibaw ~idak
 ~ingi ~inja ~ipak ~iper ~isa> ~isur ~itas ~izin ~jadw ~jan> ~juta ~kabe ~kamp ~kang ~kap> ~kepa ~keti ~kira ~kos>
 ~kosa ~kunc ~kwh> ~lin> ~lita ~lsu> ~mant ~mata ~mbat ~mert ~mkot ~mong ~mpah ~mpet ~muk> ~naka ~ndar ~ngel ~ngga
 ~ngi> ~nin> ~njam ~ntai ~nti> ~ntin ~ntuk ~nyan ~nyar ~oko> ~olok ~omon ~onak ~paks ~pals ~pega ~pemk ~pend ~perk
 ~ping ~pita ~pora ~psik ~puh> ~pun> ~pur> ~ram> ~rawa ~reng ~rol> ~rong ~rtua ~rus> ~samp ~seba ~seha ~sela ~semb
 ~seri ~siap ~siny ~sok> ~sul> ~tai> ~tang ~tern ~teru ~tida ~tipu ~toko ~tuk> ~uat> ~ucin ~ula> ~umpa ~unci ~untu
 ~wong ~yat> ~zin>
water -3 =birth =blaze =body =child =force =strike =tale =thanks =well @1 @=trc @first=trc @first=ugd_malam
 ada+orang ada+yang alamat ambil ambruk ambulans bakar bansos banyak bau+gas berobat bocah boleh bukan cacar
 cacar+air cari darah dekat dengar di di+depan di+pasar dinas dinsos dipukul dokter duduk duit foto habis ibu+saya
 jam jatuh jiwa jual kali kamar kantor kartu kata kelurahan ketemu kota kursi+roda laki lampu lewat lihat listrik
 luka mana masuk meteran+rusak nya online pagi pas perempuan pindah pukul punya rs rt santunan saya saya+mau sebelah
 sekarang siapa suka tahun tangan tangerang tangis tanya tiap tidak+ada tidak+mau tidak+punya tinggal turun urus
 veteran warung ~<,> ~<adi ~<aja ~<aya ~<bad ~<bat ~<bed ~<bel ~<bil ~<buk ~<cac ~<car ~<cer ~<dam ~<di> ~<dij ~<dik
 ~<din ~<dip ~<dud ~<dui ~<duk ~<ema ~<fot ~<ged ~<gen ~<ger ~<hab ~<hal ~<ist ~<jan ~<jat ~<jem ~<jiw ~<jua ~<kab
 ~<kal ~<kam ~<kat ~<ken ~<kep ~<kes ~<kon ~<kor ~<kot ~<kuc ~<kul ~<lap ~<lem ~<lew ~<lia ~<lih ~<lis ~<lok ~<luk
 ~<man ~<mba ~<men ~<moh ~<mul ~<nan ~<nik ~<onl ~<pal ~<par ~<pin ~<pla ~<pos ~<puk ~<res ~<rs> ~<rt> ~<san ~<say
 ~<sel ~<sep ~<ser ~<sim ~<sta ~<str ~<suk ~<sur ~<sus ~<tam ~<tia ~<tok ~<ton ~<tru ~<tuk ~<tur ~<uru ~<vet ~abel
 ~abis ~ahan ~ahir ~ahny ~ahun ~aja> ~aji> ~akan ~akin ~aksa ~akta ~alik ~alin ~ambi ~ambr ~ami> ~ampa ~andu ~angg
 ~angu ~anja ~anji ~anny ~ans> ~anso ~ante ~anti ~apak ~arga ~aris ~artu ~asa> ~asuk ~atan ~atia ~atuh ~aun> ~ayak
 ~bah> ~baka ~bans ~bata ~batu ~beda ~bel> ~bela ~beli ~bero ~bis> ~boca ~bole ~bruk ~buka ~bur> ~caca ~cari ~cing
 ~diam ~diba ~dika ~dina ~dins ~dipe ~disu ~dokt ~dudu ~duit ~ebak ~edah ~ekar ~elam ~elan ~elas ~elua ~elur ~emat
 ~emu> ~endi ~enge ~engg ~enti ~epat ~epit ~erik ~erim ~erob ~erus ~etem ~ewat ~foto ~gigi ~gis> ~gkat ~habi ~hnya
 ~hun> ~iapa ~iar> ~iga> ~ihat ~ikah ~ikas ~iksa ~iman ~inas ~ine> ~ing> ~inso ~inya ~ipu> ~ipuk ~isan ~istr ~ita>
 ~itu> ~iwa> ~jatu ~jemp ~jepi ~jiwa ~kak> ~kake ~kara ~kart ~kasi ~kat> ~kata ~kela ~kena ~ker> ~ket> ~kir> ~kolo
 ~kons ~kot> ~kta> ~kter ~kuci ~kuli ~lah> ~lahi ~lak> ~laki ~lama ~lamp ~lant ~lapa ~las> ~laya ~leh> ~lek> ~lewa
 ~liat ~liha ~line ~ling ~list ~lnya ~lok> ~loka ~luka ~lura ~mali ~man> ~mang ~mare ~masu ~mbah ~mban ~mbil ~mbru
 ~mbul ~mela ~mera ~min> ~moho ~mpan ~mpua ~mpun ~mput ~mulu ~nakn ~nal> ~nan> ~nang ~napa ~neri ~ngam ~ngan ~ngar
 ~ngis ~ngka ~ngko ~ngom ~nik> ~nika ~ning ~njan ~nlin ~ntah ~ntan ~ntar ~ntor ~nya> ~ocah ~okte ~oleh ~onga ~ongk
 ~onli ~orny ~oto> ~pagi ~pah> ~paka ~pala ~pang ~pat> ~pata ~peng ~pera ~pind ~pinj ~pos> ~pung ~puny ~put> ~ras>
 ~rban ~ren> ~rga> ~rian ~riks ~rima ~rkan ~roba ~rtu> ~run> ~sah> ~saha ~sar> ~saya ~sebe ~snya ~stri ~suka ~suru
 ~tak> ~tany ~taun ~temu ~tiap ~tiga ~tik> ~tin> ~ting ~tri> ~trik ~tua> ~tuka ~tung ~turu ~uang ~uduk ~uit> ~uka>
 ~ulan ~unan ~ung> ~unya ~uru> ~uruh ~urus ~usah ~vete ~waru
water -4 =beast =elder =food =lost =nature =seek =sick =stir @=pangan @=poli_jiwa @=ugd_malam @first=pangan
 @first=poli_jiwa ada air+galon anak bawa bikin bpjs daftar dan dapat dia dulu galon galon+bau gelandangan gratis
 hilang ibu itu jam+berapa kakak kaki ke kursi makan mau meninggal motor nomor obat odgj pak pasar pulang roda sakit
 saya+tidak sekolah sendiri suami surat tabrak tahu tetangga tidur tidur+di umur yang ~<ada ~<akt ~<ana ~<bak ~<bal
 ~<bap ~<baw ~<bik ~<bol ~<bpj ~<daf ~<dap ~<dek ~<den ~<dib ~<dim ~<dir ~<dok ~<dul ~<gel ~<gra ~<hil ~<ibu ~<itu
 ~<jam ~<kan ~<ke> ~<keb ~<kel ~<kur ~<lak ~<mak ~<mau ~<mer ~<mot ~<nen ~<nom ~<nya ~<oba ~<odg ~<ora ~<pag ~<pen
 ~<per ~<pro ~<pul ~<pun ~<rod ~<sab ~<sak ~<sek ~<sen ~<sua ~<tab ~<tah ~<tau ~<ter ~<tun ~<umu ~<yan ~aan> ~abra
 ~acar ~ada> ~afta ~ahu> ~akak ~akar ~ake> ~akek ~akit ~akny ~aku> ~amar ~amat ~anak ~ang> ~ansi ~anta ~anto ~apat
 ~apet ~ara> ~arah ~aran ~asar ~ata> ~atis ~bat> ~biki ~bila ~bpjs ~brak ~car> ~daft ~dang ~dapa ~dape ~deka ~dgj>
 ~dia> ~diri ~dita ~dulu ~ebel ~ekat ~ekol ~elah ~empu ~enek ~enga ~enin ~eras ~erem ~ftar ~gal> ~galo ~gar> ~gela
 ~gera ~ggal ~grat ~guru ~hat> ~hila ~hon> ~ibu> ~ikin ~iri> ~jam> ~jang ~jual ~kaka ~kaki ~kali ~kama ~kan> ~kant
 ~kar> ~keba ~kek> ~kelu ~keta ~kete ~kit> ~knya ~kola ~kota ~ksa> ~kul> ~kurs ~land ~lang ~lik> ~luar ~maka ~mar>
 ~mat> ~mau> ~meni ~mor> ~moto ~mpu> ~nak> ~ndah ~ndan ~ndir ~nek> ~nene ~nger ~ngur ~nomo ~nsos ~ntua ~ntun ~obat
 ~oda> ~odgj ~ohon ~olah ~omor ~ota> ~otor ~pake ~pas> ~pere ~pet> ~pjs> ~puan ~puku ~pula ~rah> ~raha ~rak> ~rati
 ~remp ~rik> ~roda ~rsi> ~ruk> ~rung ~saki ~san> ~sant ~seka ~seko ~send ~sos> ~suam ~suk> ~sura ~tabr ~tah> ~tahu
 ~tar> ~teri ~tian ~tidu ~tis> ~tuan ~tuna ~ual> ~uami ~uan> ~uarg ~ukul ~ulu> ~urah ~uran ~urat ~ursi ~urun ~wat>
 ~yang
water -5 =breath =drill =heart =height =kin =limp =mad =money =poor =seen @=alat_bantu @=bedah_rumah @=damkar
 @=dukcapil @=kerja @=polisi @=ppa @=puskesmas @=slrt @first=alat_bantu @first=bedah_rumah @first=damkar
 @first=dukcapil @first=kerja @first=polisi @first=ppa @first=puskesmas @first=slrt bapak dengan gas kerja ktp
 lansia masih orang pakai puskesmas saudara ~<amb ~<dan ~<dia ~<gas ~<kak ~<ket ~<ktp ~<lan ~<nge ~<pak ~<pem ~<pus
 ~<sau ~<tet ~<yg> ~akai ~aki> ~alon ~ampu ~anda ~anga ~asih ~auda ~awa> ~bapa ~bawa ~dan> ~dara ~dima ~dur> ~erja
 ~esma ~etan ~gga> ~idur ~ilan ~kai> ~kerj ~kesm ~kin> ~ktp> ~lans ~lon> ~mas> ~masi ~nsia ~oran ~pak> ~pusk ~rang
 ~rja> ~sama ~saud ~sia> ~skes ~smas ~tan> ~teta ~tor> ~udar ~ukan ~uske
roads 13 jalan+mati
roads 12 tps+liar
roads 11 taman ~<tam ~tama
roads 10 =water tps ~<tps ~tps>
roads 9 =road =smell bantu+jalan bau bolong got jalan jalan+bolong jalan+di kali mampet polisi+tidur rambu sampah
 ~<bau ~<bol ~<got ~<jal ~alan ~bau> ~bolo ~got> ~jala ~lan> ~mamp ~mpah ~mpet ~pah>
roads 8 angkut lewat masuk+rumah parkir+sembarangan penuh polisi rusak sembarangan taman+kotor tidak+angkut trotoar
 ~<ang ~<gan ~<gor ~<lew ~<mam ~<ram ~<rus ~<tro ~ampa ~ampe ~aspa ~dian ~elok ~enuh ~eruk ~ewat ~gkut ~goro ~lewa
 ~mbar ~mbu> ~ngku ~nuh> ~oar> ~olis ~oron ~otoa ~pal> ~penu ~pet> ~pete ~ramb ~rong ~roto ~sak> ~samp ~spal ~toar
 ~trot ~umpu ~usak ~wat>
roads 7 aspal banget+takut bangunan banjir bau+tpa drainase gang got+mampet jembatan kampung lampu+merah liar+di
 limbah+pabrik macet macet+parah mau+ambruk merah merah+mati minta+pohon pabrik+ke pohon pohon+potong rambu+hilang
 sampah+tidak selokan sudah+minggu tinggi tpu tpu+penuh trotoar+pakai tumpuk ~<asp ~<deb ~<dra ~<mac ~<poh ~<pol
 ~<sel ~<tpu ~acet ~aina ~ancu ~ane> ~apan ~ase> ~banj ~bata ~debu ~drai ~gang ~ggi> ~guna ~hon> ~iang ~inas ~jemb
 ~jir> ~kamp ~kut> ~lisi ~loka ~mace ~mbat ~mpuk ~mpun ~nase ~ncur ~ng2> ~nggi ~njir ~ohon ~okan ~ong2 ~poho ~rain
 ~ruk> ~rusa ~selo ~tpu> ~tup> ~utup
roads 6 =limp air+got ambruk ancur asap asap+pabrik ayam+bau bakar+sampah bangunan+liar bantaran bener debu
 di+bantaran gondrong+mati gorong got+masuk hilang hujan jalan+kampung kampung+saya kapan kendaraan lampu
 lewat+rumah liar limbah lobang maaf+jalan mati+sudah miring pabrik+bau pakai+jual pengerukan pengerukan+kali
 peternakan peternakan+ayam pu puing rawa rawa+kucing saya+rusak siang taman+rusak tanah+lewat tidur+tinggi tpa
 tpa+rawa truk truk+tanah tutup ~<anc ~<dal ~<gon ~<hil ~<huj ~<jem ~<kap ~<lam ~<lob ~<num ~<par ~<pu> ~<sia ~<tpa
 ~<tru ~<tum ~<tut ~ambr ~ampu ~angk ~araa ~asap ~bang ~bene ~boh> ~bruk ~cet> ~cur> ~dala ~ebu> ~ener ~engh ~erin
 ~erma ~erum ~etin ~geru ~ggir ~ghub ~gir> ~gond ~hila ~huja ~ipak ~isi> ~kali ~kapa ~kend ~lamp ~lane ~liar ~limb
 ~loba ~luba ~mbru ~mera ~miri ~mpu> ~ner> ~neri ~nghu ~nump ~oban ~oboh ~pann ~poli ~puin ~puk> ~pung ~raan ~rnak
 ~ruka ~sap> ~semi ~tpa> ~truk ~tump ~tutu ~uban ~uing ~ujan
roads 5 =hurt asap+masuk bantu+jembatan bener+siapa besar+mau bulan+gelap dagang+tutup dahan depan depan+rumah
 depan+tk di+komplek di+pinggir di+trotoar gali gali+kabel gelap+banget gondrong gorong2 got+di hubung jatuh
 jembatan+kayu jembatan+kecil kapan+bener ke+kali kecil+hubung komplek kotor makasih minggu mobil+parkir
 papan+reklame parkir+tutup pinggir pinggir+jalan pju+sepanjang pohon+besar reklame reklame+miring saluran
 sampah+asap sampah+tumpuk sembarangan+makasih sepanjang sepanjang+gang siapa siapa+yang sudah+bulan tambal tk
 truk+sampah yang+angkut ~<amb ~<ben ~<dep ~<hub ~<kom ~<lia ~<mir ~<pet ~<pui ~<rob ~<sam ~<sem ~<tk> ~<uja ~ahan
 ~akas ~ali> ~ame> ~anji ~apny ~ati> ~atuh ~bara ~depa ~dron ~ekla ~elup ~emba ~emin ~enan ~epan ~erah ~eri> ~erna
 ~gelu ~geri ~ggia ~gian ~hole ~iapa ~iar> ~iben ~imba ~jan> ~jatu ~klam ~komp ~koto ~lame ~lek> ~lupa ~maha ~ming
 ~mple ~ndro ~ngka ~nutu ~ompl ~ondr ~pan> ~plek ~rekl ~rinn ~robo ~salu ~sapn ~siap ~tern ~tupi ~upas
roads 4 @first=- ambruk+depan angkut+minggu aspal+luka bagaimana+ya bangkai banjir+terus bantu+lampu bantu+pohon
 bantu+tidak bantu+tpu banyak+sampah bau+busuk bau+sampah becek bermain bermain+tidak besar bisa+tidak butut
 debu+proyek debunya di+gang diaspal dishub gang+ada gang+mtai gasruk genangan+air gorong2+jebol harus+bagaimana
 hilang+dicolong hubung+rw hujan+karena ibu+saya jalan+becek jalan+butut jalan+depan jalan+kaki jalan+untuk
 jebol+kayu kabel kabel+tidak kayu+nya ke+siapa kendaraan+parah kota+banyak lewat+siang lubang lumpur maaf+parkir
 manhole manhole+hilang mati mati+gelap mati+ibu minta+tebang motor+jatuh mtai mtai+semua ngaspal normalisasi
 normalisasi+saluran nya+nongol orang+jatuh parah parah+lewat parah+sekarang parkir penuh+anak polusi polusi+debu
 rusak+parah rw saya+mampet semrawut+tabrak siang+malam sudah+tiga tabrak+kepala taman+bermain taman+kota tanah
 tebang terawat tiap+hujan tidak+terawat tidak+tutup tutup+manhole untuk+saya ~<asa ~<bec ~<cor ~<dah ~<gal ~<ged
 ~<gng ~<jat ~<jeb ~<lub ~<mar ~<mta ~<nor ~<nut ~<pap ~<pej ~<rw> ~<tin ~abel ~alia ~alis ~alur ~anah ~anho ~arki
 ~asru ~atah ~bece ~berm ~besa ~beto ~cora ~dias ~dibe ~dish ~ebul ~ecek ~ede> ~ejal ~eraw ~esar ~eton ~gali ~gasp
 ~gasr ~gkai ~gng> ~hub> ~hubu ~iasp ~inny ~irin ~isas ~ishu ~iteb ~kabe ~lian ~lisa ~mane ~manh ~mati ~mpur ~mtai
 ~naka ~ngel ~nhol ~norm ~ole> ~panj ~papa ~para ~park ~peja ~peru ~pin> ~polu ~rkir ~rmai ~rmal ~sebu ~semb ~shub
 ~sian ~sruk ~tamb ~tana ~tara ~teba ~ton> ~tumb ~tut> ~ubun ~upin ~utut ~yere
roads 3 ada+bantu air+di air+masuk amblas ambruk+siapa ambruk+sih atas+kali ban banjir+tidak bantu+buang bantu+got
 bantu+polisi bantu+taman banyak+motor bapak+pada bapak+sudah becek+tidak belok belok+patah belum+ambruk berlubang
 beton beton+ke bolong+banyak bolong2 buang buruk busuk cctv+jalan curi+kabel dagang dahan+tutup dari+kemarin
 di+dinas di+tps dinas drainase+buruk dua+rt error+ijo gang+ancur gang+saya ganggu+jalan gantung gantung+bapak gelap
 gelap+lampu gorong+mampet hancur harus+kemana hubung+dua ijo+terus jalan+berlubang jalan+cara jalan+gang
 jalan+hilang jalan+protokol jatuh+minggu jembatan+beton jembatan+di jembatan+gantung jembatan+rusak kalau+hujan
 kali+bau kali+dari kali+ledug kayu ke+pasar kecil kelar kering kucing+ada lama+error lampu+curi lampu+pju
 lapor+siapa ledug ledug+bapak lewat+belum liar+bikin liar+tinggi luka maaf maaf+got maaf+lampu maaf+taman
 macet+depan marka marka+jalan merah+pasar merah+rusak merem merem+lewat minggu+ini minta miring+bisa musrenbang
 musrenbang+sudah ngajuin+jembatan nongol pada+lapuk pasar+merem patah+tabrak pernah+diaspal pju+gang pkl pkl+di
 protokol protokol+gelap proyek proyek+ganggu proyek+jalan rambu+belok ranting ranting+tutup rt+di rumah+rusak
 rumput rumput+liar rusak+bisa rusak+malam rusak+temen sampah+tiap saya+0812 saya+kalau selokan+bau selokan+di
 selokan+meluap sembarangan+anak sembarangan+sendiri sih+ngajuin sudah+bolong2 surut surut+jalan syaratnya+apa
 tembus temen+lapor tidak+kelar tidak+pernah tidak+surut tidak+tembus tiga tolong+bantu tumpuk+di tutup+jalan
 tutup+lampu warga+bakar ya+musrenbang ~<bes ~<dag ~<ila ~<kal ~<kot ~<luk ~<lum ~<maa ~<mat ~<mer ~<min ~<nge ~<pkl
 ~<pot ~<teb ~<tig ~aaf> ~amba ~ambl ~bal> ~bel> ~belo ~blas ~bong ~busu ~daga ~daha ~dico ~dipo ~dite ~eban ~ebun
 ~ecil ~elar ~enba ~erat ~etab ~eten ~etut ~gede ~ggu> ~gkar ~han> ~hanc ~inte ~ipot ~itut ~jeng ~kayu ~keci ~keri
 ~keta ~keti ~kir> ~long ~luka ~lump ~lura ~lusi ~maaf ~main ~mbah ~mbla ~mbus ~mint ~musr ~nah> ~nban ~ndar ~ngas
 ~ngol ~nnya ~nta> ~ntar ~nyer ~olon ~olus ~orma ~oyek ~pata ~pkl> ~pnya ~proy ~rawa ~renb ~rka> ~rlub ~roye ~rump
 ~sasi ~sepa ~seti ~sren ~tai> ~uala ~umba ~uruk ~urut ~usi> ~usre ~uwun ~watn ~yek>
"""
