"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
other -3 =food =nature =not =poor alat ambulans+gratis anjing+rabies apk art asi banget bangunan+liar bantaran
 bantu+buang bantu+teman bayar+kota bcg bedah bedah+rumah belum+gaji bener berapa+di berobat besar bikin+cv
 bikin+skck bikin+wawancara biru bocah bpjs+bayar bpjs+saya bpkb+motor butuh+uang cara+dapet catin cepat cv
 dagang+tutup daging daging+anjing dalam dari di+bandara di+bank di+bantaran di+depan di+halaman di+kamar di+komplek
 digigit dpt e e+tilang es fakir flu fogging gaji+saya gaji+suami gelap gigit gigit+orang gorengan+ada gratis+mana
 guru+galak guru+honor hamil honor honor+belum hpv ibu+kena itu jadi+wni jamu jatuh jht+cair kabel+menjuntai
 kabel+tidak kafan kayu kb+jam ketemu kotor kurang kursi+roda lahir laki lampu+jalan lapor lari liar+gigit luka
 maaf+buka maaf+donor maaf+rumah maaf+saya maag macet+parah mau+bpjs mau+mati menjuntai+bahaya merah meteran
 minta+ambulans minta+bantu minta+uang miskin mobil+mayat modal+umkm motor+hilang mp mp+asi neror nik pagi+mau palsu
 papan parah parkir+paksa pasien pegang perempuan periksa perusahaan pukul punya raib roda rt+pilih rtlh rusak+parah
 sampai+jam sekolah selamat selamat+pagi sembarangan+anak sembarangan+sendiri sering skck+syaratnya skrining sktm
 tadi takut+keramaian taman+kotor taman+rusak tanya+jadwal tapi teman tidak+kembali tidak+punya tidak+tutup
 tilang+bayar tkw+syaratnya tuna tupai uang+saya untuk warisan+rusak wni yang ~<ala ~<apk ~<asi ~<bah ~<bcg ~<bu>
 ~<bud ~<but ~<cac ~<cat ~<cep ~<cv> ~<deb ~<dia ~<dic ~<dih ~<dip ~<dir ~<dis ~<dpt ~<e> ~<es> ~<fak ~<flu ~<fog
 ~<gas ~<ges ~<got ~<hel ~<hon ~<hpv ~<itu ~<keh ~<kep ~<kok ~<lap ~<lay ~<luk ~<mal ~<mar ~<mba ~<min ~<mis ~<moh
 ~<mp> ~<mun ~<pad ~<pak ~<pap ~<pec ~<puk ~<rai ~<ram ~<rob ~<rod ~<rtl ~<sab ~<sel ~<sen ~<set ~<sia ~<skt ~<str
 ~<suk ~<tad ~<tap ~<ter ~<tup ~<umu ~<wni ~<yan ~aag> ~abis ~abur ~afan ~agin ~ahaa ~aib> ~akar ~akny ~akti ~alam
 ~alat ~alo> ~alur ~amat ~ambi ~ambu ~amin ~anga ~angn ~arus ~asie ~atah ~atin ~atuh ~baha ~bak> ~banj ~bcg> ~bene
 ~bero ~besa ~biru ~boca ~bude ~buh> ~buk> ~but> ~cah> ~cati ~cepa ~cor> ~cuna ~curi ~dagi ~dah> ~dan> ~dar> ~dari
 ~dek> ~diam ~digi ~dike ~dong ~dpt> ~duan ~dudu ~ebak ~egal ~egan ~eker ~ekol ~elen ~elin ~elor ~elua ~emu> ~endi
 ~enek ~engg ~epan ~erik ~erin ~erum ~esar ~etem ~faki ~fan> ~flu> ~fogg ~gang ~gas> ~gese ~ggin ~gin> ~got> ~haan
 ~hami ~hat> ~haya ~hin> ~hono ~hpv> ~igig ~ingg ~inin ~ipu> ~iski ~istr ~isur ~itam ~itip ~jamu ~jar> ~jatu ~jir>
 ~kabu ~kafa ~kahi ~kalo ~kayu ~keba ~kelu ~kete ~knya ~kola ~kolo ~koto ~krin ~ktm> ~kura ~laki ~lam> ~lant ~lap>
 ~lar> ~len> ~lita ~lsu> ~luka ~maag ~mara ~mbak ~mbil ~mela ~mil> ~misk ~moho ~mpas ~mpe> ~mpet ~mpua ~mpun ~nal>
 ~ndin ~nek> ~nene ~ner> ~nero ~ngah ~ngam ~nget ~ngin ~njir ~nkin ~nsel ~ntah ~ntuk ~ocah ~oda> ~oggi ~olah ~olus
 ~orny ~osan ~pada ~pala ~par> ~pata ~pir> ~puny ~puti ~raib ~rang ~ras> ~ren> ~ret> ~riks ~rim> ~rini ~rkan ~roda
 ~rol> ~rong ~rtlh ~sala ~seba ~sek> ~seko ~sela ~semp ~send ~seri ~sien ~sini ~sir> ~sktm ~sma> ~stri ~suka ~tapi
 ~tema ~tih> ~tiha ~til> ~tim> ~tlh> ~tupa ~uan> ~uarg ~ube> ~uduk ~ukin ~ulu> ~upai ~uri> ~usan ~usin ~util ~wni>
other -4 =elder =hurt =seen =strike =well ada ada+yang ahli ahli+waris akte bagaimana+cara bansos bantu+makan bau
 bawa bayar+kontrakan darah+dmn darah+hp dari+dinsos di+masjid di+rumah diri duka golok gratis+pemkot guru+kurang
 harus+bagaimana jadwal+spmb kali kalong kamar ke kena+tipu kering+biaya kerja kursi lagi maling mandi meninggal
 pasar pdam pilih pilih+kasih pju rs rujukan santunan saya+butuh saya+mau sd sembarangan+makasih tabrak tahu tangan
 tanpa thr tidak+bisa tidur+di tolong+saya tukang+parkir umur usg ~<ada ~<ahl ~<amb ~<art ~<bau ~<baw ~<bes ~<bir
 ~<cur ~<dal ~<dil ~<dit ~<ham ~<hid ~<i> ~<jat ~<jem ~<kay ~<ke> ~<keb ~<ker ~<kul ~<kun ~<lag ~<lak ~<lar ~<mel
 ~<mes ~<met ~<nen ~<ngo ~<nye ~<pam ~<pda ~<pju ~<pos ~<pun ~<rs> ~<sar ~<sd> ~<sek ~<sos ~<sun ~<thr ~<usg ~abra
 ~ada> ~adan ~akte ~aku> ~ala> ~amil ~ampe ~andu ~anpa ~anso ~api> ~ari> ~arny ~art> ~atih ~awa> ~bans ~bau> ~bil>
 ~brak ~bur> ~dala ~edah ~elan ~empu ~enge ~enin ~epat ~era> ~erem ~erja ~eror ~esek ~esin ~gah> ~hli> ~ien> ~ita>
 ~jamb ~kak> ~keja ~kerj ~kosa ~kte> ~kuli ~kurs ~lagi ~lah> ~lapo ~lari ~lati ~lusi ~maks ~meni ~mera ~min> ~nang
 ~ndi> ~ngaj ~nggi ~npa> ~nsos ~nya> ~olok ~pals ~para ~pdam ~pere ~pil> ~ping ~pju> ~pora ~puan ~ran> ~remp ~roba
 ~rsi> ~sang ~sera ~skin ~tabr ~tak> ~tanp ~tara ~thr> ~tik> ~tong ~tuh> ~tuk> ~tuna ~ukan ~unti ~ursi ~usg>
other -5 # =birth =child =smell @=ugd_malam @first=dukcapil @first=slrt @first=ugd_malam abis aja ambruk bakar
 bangun+ulang dijual gang gelandangan halal internet+semrawut jalan jual+untuk kb kecil laporan odgj pagi paket+c
 pasar+murah rt+minta sertifikat+halal spmb tidur tipu+travel trc ulang+rumah ~<abi ~<aja ~<ama ~<bak ~<bed ~<boc
 ~<dig ~<dik ~<duk ~<kb> ~<kec ~<kej ~<ket ~<nga ~<odg ~<pol ~<spm ~<tab ~<trc ~ahir ~ake> ~alal ~alin ~alsu ~amar
 ~apor ~ayu> ~baka ~bawa ~beda ~bruk ~bung ~dgj> ~diju ~diti ~duk> ~duka ~dur> ~ecil ~elam ~elap ~ener ~erah ~gen>
 ~ging ~git> ~ijua ~ini> ~ipak ~iran ~iru> ~juka ~keci ~ker> ~kera ~ksa> ~lahi ~lal> ~land ~lok> ~mali ~mar> ~mas>
 ~mbru ~mete ~ngen ~ntar ~odgj ~ongk ~pagi ~pak> ~pasa ~pili ~pmb> ~rak> ~sant ~spmb ~sul> ~tah> ~tidu ~tin> ~trc>
 ~umur ~unya
other -6 =arms =breath =limp =mad =sick @=alat_bantu @=damkar @=dukcapil @=poli_jiwa @=slrt @first=alat_bantu
 @first=bedah_rumah @first=damkar @first=poli_jiwa bantu+saya bayi buka+sampai di listrik mau+minta orang pas pemkot
 puskesmas ulang ~<,> ~<di> ~<gan ~<gel ~<gig ~<jal ~<kal ~<ora ~<pal ~<pan ~<pus ~<san ~ahli ~ahu> ~ambr ~asar
 ~ayi> ~bayi ~dam> ~emko ~esma ~gela ~idur ~igit ~jala ~kesm ~mkot ~mur> ~ngka ~ning ~ntun ~pasi ~pemk ~peru ~pusk
 ~ruk> ~sar> ~skes ~smas ~sos> ~uske
other -7 =blaze =water @=bedah_rumah @=ppa @=santunan @=trc @first=ppa @first=santunan @first=trc ada+tidak lampu
 pak paksa untuk+umkm ~<dij ~<ila ~<kot ~<lis ~<ula ~agi> ~air> ~aksa ~atia ~dipa ~emat ~gigi ~lamp ~list ~mat>
 ~mpu> ~oran ~paks ~pas> ~tarn ~trik
other -8 @=kerja @=pangan @=puskesmas @first=kerja @first=pangan air bayar+tidak ktp ~<air ~<ktp ~ampu ~ktp> ~rnya
other -9 @first=puskesmas mau+lapor
other -10 kk liar+di tps+liar ~<kk>
other -12 pinjam+mobil
ours 19 mau+mati tolong+saya
ours 16 mau+untuk pak+bisa
ours 15 butuh+bantu lapor+pak untuk+laporan
ours 14 halo+bisa laporan mau+lapor pak+tolong
ours 13 cara+lapor halo untuk+tetangga ~halo ~pora
ours 12 lapor+di laporan+baru meninggal+tidak minta+bantu saya+mau saya+odgj ~mann
ours 11 bayi+dibuang bikin+laporan orang+meninggal punya+tempat saya+butuh tempat+tinggal ~tah2
ours 10 ada+orang bantu+ke bapak+pukul bisa+pulang dibuang kena+bacok mati+aja ngelem pak+bantu pak+saya rs+tidak
 sering+halusinasi tanpa+saudara tidak+urus tolong+pak tolong+segera
ours 9 ada+anak anak+dipukul anak+jalanan bagaimana+ini bantu+cepat bapak+tiap bapak+tua bisa+tampung dengan+saya
 di+rs di+tiang jalanan keluarganya lapor+gelandangan linglung+di mayat+di meninggal+di pasung perlu+bantu pinang
 pulang+kampung putus+obat rumah+singgah segera sendiri+tidak singgah singgah+masih urus+pemakaman waras
 yang+kemarin yang+kubur ~<gg> ~ah2> ~ak2> ~aras ~asun ~ggah ~ibua ~iria ~pasu ~punk ~unk>
ours 8 3+hari ada+di ada+saudara anak+kecil bagaimana+cara bakar+suami bantu+saya bantu+untuk bisa+kirim
 bocah+ngelem boleh+minta bunuh+diri butuh+tempat depan+sekolah di+emperan di+kandang di+masjid di+sini ditinggal+di
 dompet+hilang emperan ganggu+jiwa gas+meledak golok+di ibu+tua jaya kami+butuh kara kata+abis kata+mau
 keluarganya+siapa kp luka+parah mau+laporan mayat nyasar orang+bakar orang+terlantar orang+yang pak pak+ada
 pak+boleh pemakaman pengaduan pikun pulang+ke rt+2 saya+kumat saya+ya sebatang sebatang+kara sekarang+di setrum+di
 suami+tolong sudah+3 tabrak+mesin tabrak+tidak tampung terlantar tidak+waras tolong+cepat uang+habis
 untuk+pengaduan ya+semua yang+hilang ~<aku ~<clu ~<jay ~<jl> ~<kp> ~<may ~<pik ~adua ~ang2 ~bu2> ~clur ~ebat ~gamu
 ~iak2 ~ibu2 ~icar ~ikun ~isek ~jaya ~keha ~maya ~nakn ~nyas ~pak2 ~piku ~pina ~rlan ~wara
ours 7 =mad ada+ibu ada+keluarganya ada+lansia ada+rumah ada+yang amuk amuk+di balita barat bayi+di bayi+ketemu
 dari+rumah di+gerobak di+kolong di+kontrakan di+perempatan di+pos di+stasiun di+terminal dibuang+di diri+di
 ditinggal+ibu gelandangan gelandangan+di golok+tolong habis+ongkos hilang+tidak jatake ke+depan ke+panti kel
 kembali+lagi kerja+tabrak kolong ktp+sebatang kuat+hidup lagi+di lansia+jatuh lapor+sekarang lapor+syaratnya
 maaf+bayi makan+sampah manusia massa mati+pak mau+konsul mau+pulang odgj odgj+amuk odgj+bawa odgj+lempar odgj+sudah
 ongkos orang+linglung orang+lumpuh orang+odgj orang+sudah pak+ini pak+orang panti pasung+di pinggir+jalan pos+ronda
 rumahnya+ambruk sakit+tidak saudara+tinggal sebelah+sekap sekarang+tidur soal+tetangga sudah+2 sudah+pindah
 tergeletak terlantar+di terus+dengan tetangga+bakar tetangga+sekap tidak+punya tidur+di titip tolong+evakuasi
 tua+tidak urus+di warga+kami warga+tanpa yang+setrum yang+tenggelam ~<amu ~<gep ~<keh ~<meg ~<odg ~<ong ~<sy> ~<th>
 ~akam ~alit ~apa2 ~ayat ~dann ~dgj> ~ek2> ~emul ~erla ~ermi ~gany ~gepe ~ggua ~gkos ~guan ~ibun ~ipul ~isma ~land
 ~mank ~manu ~mega ~mper ~nder ~ngam ~nsin ~nusi ~odgj ~orka ~pork ~rgan ~ssa> ~take ~terl ~uarg ~ulas ~urit ~usia
 ~wism ~yasa ~yat> ~yawa
ours 6 abis+minum ada+bayi ada+lagi ada+mayat ada+odgj adik+saya alun amankan anak+anak anter bakar+orang bapak+ini
 bawa+bayi bensin bisa+gerak boleh+lapor butuh+pertolongan cari dari+kursi dari+malaysia dari+tadi dengan+foto
 depan+bank di+depan di+halte di+kamar di+lampu di+pinggir di+trotoar dibiarin dibuang+harus dikenal
 dipukul+majikannya ditaro ditaro+di ditinggal ganggu gantung gantung+diri gebang guru+lapor habis+maling halte
 halusinasi+minta hilang+yang ibu+bawa ibu+dia ini+ada istri+saya jalan+pulang kakak+saya kampung+uang ke+gang
 ke+pinang ketemu ketemu+di kirim+petugas km kolong+jembatan kontrakan+sudah kumat kunciran lansia+nyasar
 lansia+tidur lansia+yang lapor+ada lapor+murid laporan+dong lempar+batu lihat+lagi lihat+lansia maaf+mau majikannya
 maling+dipukul manusia+silver mau+melahirkan mau+putus mayat+tanpa minta+tolong mulut ngomong+sendiri nyasar+di
 nyasar+tidak odgj+lari odgj+makan ongkos+pulang orang+tidak orang+tidur pak+di pasien perempatan perkosa+paman
 pernah+berobat perum petugas+ke pinang+tidak pinggir pinggir+kali pisau+di pos pos+satpam psikiater+gratis
 punya+ktp rel ronda rs rsj rt+3 rumahnya rusak+rumah satu+saudara saudara+sebelah saudara+tetangga saya+kata
 saya+perlu sekap+di sekarang+ada sekarang+dia sekarang+lewat sendiri+di silver stasiun sudah+siap tangan+mau
 tawuran+pelajar terlantar+anak terminal tetangga+meninggal tetangga+saya tidak+dikenal tidak+napas tidak+sanggup
 tidur tinggal+di tisu tol tolong+ada tolong+dijemput tolong+kesini tumpang+di tuna tuna+wisma warung+saya wisma
 yang+cari yang+foto yang+kena ~<dpn ~<gel ~<ger ~<hal ~<km> ~<kol ~<nab ~<rs> ~<rsj ~<sil ~<tis ~<yg> ~abul ~alte
 ~alun ~amuk ~an2> ~anci ~angn ~anus ~asar ~asie ~asiu ~bens ~buan ~cira ~daru ~dibu ~dpn> ~dur> ~ebin ~ehab ~elan
 ~elet ~elp> ~emis ~emu> ~emuk ~epen ~erge ~etem ~geba ~gela ~gele ~gemi ~ggir ~halt ~iari ~iata ~ibak ~ibia ~idur
 ~ien> ~iken ~ilap ~ilet ~ilve ~inal ~isu> ~kann ~kebi ~kolo ~kos> ~krg> ~kun> ~lana ~lant ~leta ~liat ~lte> ~lun>
 ~lut> ~lver ~mahn ~mass ~mina ~mis> ~muk> ~muka ~namp ~ndan ~ng2> ~ntar ~ongi ~oran ~pa2> ~pant ~pasi ~pemu ~pos>
 ~pria ~rel> ~rgel ~ria> ~rian ~rip> ~rmin ~rond ~rsj> ~siks ~silv ~skrg ~stas ~taro ~temu ~tidu ~tisu ~ulut
ours 5 4+tahun =breath =nature =rails ada+bapak ada+laki ada+laporan ada+ongkos ada+pak ada+warga aja+rasa al
 amankan+odgj anak+jalan anak+perempuan bacok+tangan bakar+massa bantu+ada bantu+kami bantu+orang banyak+darah
 bapak+yang barang+di batuk+darah bawa+golok bawa+karung bawa+kayu begal+orang berhenti+darah bisa+bangun bocah buta
 cimone darah+tidak dari+kontrakan darurat dengan+anak dengan+ibu depan depan+kantor depan+ruko depan+rumah
 depan+toko di+jalan di+kursi di+lantai di+pasar di+rel di+rsud di+sebelah di+situ di+taman di+tempat di+teras
 di+warung dia+ada dia+tidak dijemput dipukul+orang diri diri+naik disebar ditusuk dong dong+pak duduk duduk+di
 foto+disebar gebang+raya gelandangan+paksa gerobak gimbal golok gubuk hari+tetangga hari+tidak hidup+sendiri
 hilang+itu ibu+anak ibu+hamil ibu+linglung ibu+tetangga ini+bapak itu+ada itu+sekarang jalan+sendiri
 jalanan+syaratnya jatuh+dari jatuh+tidak jawa jembatan jual+tisu kaca kamar+ketauan kandang karena+sakit karyawan
 kayaknya kayanya ke+anak kebon kejang kontrakan+ancam kontrakan+sebelah korban kumat+lagi lagi+pak laki lampu+merah
 lansia+di lansia+pikun lansia+terlantar lantai+2 lapar lapar+di lari+dari lempar lewat+depan lewat+lagi lihat
 lupa+jalan makan+3 makan+aja mall masjid mau+bikin mau+ke mawar mencong minta+ongkos minum+obat mirip muncul+lagi
 muntah+abis murid+dipukul ngomong ngungsi+di nongol+lagi odgj+putus odgj+telanjang odgj+tidak odgj+yang orang
 orang+terjebak pak+bagaimana pak+mau pak+yang pasar pasien+rs pasung+keluarganya pegang+pisau pegang+saya
 pelajar+bawa pembantu+dipukul pemulasaraan pertigaan pingsan pom pom+bensin poris posisi pulang punya+biaya
 punya+saudara puskesmas+minta racun racun+tikus rambut rambut+gimbal raya ruko rumah+dengan sabu+amuk sakit+di
 samping saya+cari saya+dari saya+ganggu saya+jatuh saya+kejang saya+ketemu saya+lihat saya+sakit sebelah+pasung
 sebelah+tidak sekarang+dengan sekolah+kami suami+temen sudah+tidak tadi tadi+ada tadi+pagi tahu+rumahnya
 tampung+bagaimana tangan+kerja tangis+sendiri telanjang telanjang+di temen+saya tempat+sampah tergeletak+di
 terminal+poris tetangga+denger tiba+ambruk tidak+sekolah timur tinggal+sendiri tiri+saya tolong+amankan tumpang woy
 yang+dengan yang+di yang+jatuh yang+suka yang+tahu yang+tidur ~!!!> ~<!!! ~<al> ~<alf ~<alu ~<cow ~<dep ~<dud ~<eda
 ~<gak ~<geb ~<hel ~<i> ~<ide ~<jom ~<keu ~<lap ~<lih ~<mbo ~<nit ~<nod ~<oro ~<pak ~<pos ~<pur ~<rac ~<rel ~<ruk
 ~<skr ~<sos ~<sta ~<tad ~<td> ~<won ~<woy ~<🆘> ~acok ~acun ~adut ~afas ~aki2 ~akny ~aku> ~alfa ~amen ~amit ~anda
 ~apar ~apor ~ar2> ~arte ~arur ~asji ~assa ~atak ~ayin ~baco ~badu ~boca ~buny ~cari ~cok> ~cope ~cowo ~cun> ~dang
 ~dent ~depa ~dije ~dira ~diur ~dong ~duan ~dudu ~ebon ~ejan ~empe ~empu ~enal ~enaz ~epan ~eren ~esas ~game ~gere
 ~gimb ~gir> ~gomo ~gsan ~help ~icop ~iden ~ihat ~ijem ~imon ~imur ~inan ~ipas ~irip ~itin ~itip ~iuru ~jah> ~jemb
 ~jemp ~jena ~jid> ~jomp ~kek2 ~kel> ~keur ~ki2> ~kiny ~korb ~kuru ~lali ~lapo ~liha ~lla> ~luri ~maks ~mall ~masj
 ~mawa ~mbat ~mong ~nabr ~nafa ~nak2 ~nal> ~naza ~ncir ~ncon ~nemu ~ngem ~ngom ~ngsa ~nodo ~nyaw ~obak ~ocah ~olok
 ~oma> ~omon ~ompe ~onda ~opet ~orba ~orgi ~oris ~osis ~padu ~pak> ~pale ~pami ~panu ~pere ~pori ~pula ~put> ~racu
 ~rdar ~remp ~rgil ~ruko ~rura ~ryaw ~sasa ~sien ~sjid ~sudi ~tadi ~taga ~tamp ~terg ~term ~timp ~titi ~ubuk ~uduk
 ~uk2> ~uko> ~ura> ~ver> ~woy> ~yiny ~yut>
ours 4 2rb 3+bulan 4+hari =poor @first=- ada+bakar ada+bocah ada+gelandangan ada+kakak ada+perempuan aja+ada
 aja+dikasih ambruk+sekarang amuk+banting amuk+terus anak+sebelah anak+umur anter+ke arah arah+di astaga astaga+dia
 bacok banget+pak banjir+ngungsi bantaran+kali bantu+lapor banyak+saya bapak+linglung bawa bawa+berobat bawa+pisau
 bayi bayi+kata belakang+pom belum+ketemu belum+makan belum+pulang bernyawa berobat+amuk biaya+untuk bicara
 bicara+sendiri bikin+gubuk bisa+hubung bisa+ngomong bisa+tolong boneka bulan+tidak bunuh butuh+ambulans butuh+obat
 cari+ibu cengkareng cepat cepat+pak cikokol cipadu cisadane curiga+terus dan+curiga dari+jembatan dari+pagi
 darurat+tolong dekat+puskesmas dengan+bikin dengan+suami depan+warung di di+bandara di+bedeng di+grup di+kardus
 di+lapak di+ruang di+toilet dia dia+begal dia+pasung diam+aja dibawa dibawa+berobat dibawa+ke dikasih+warga
 dikeroyok+warga dinas+sosial dipukul+bapak ditinggal+anak dompet dua+malam evakuasi gajah gang+mawar
 gelandangan+sakit gelandangan+tiap gelandangan+tidur gelandangan+yang gerak gerbang gubuk+di gubuk+pinggir
 halusinasi harus+dibawa hilang+arah ibu+di identitas inget itu+orang jalan+daan jalan+ke jalan+kembali jalan+tidak
 jangan+sampah jatuh+di jaya+rt jiwa kaca+mobil kali+sabi kara+sakit kardus karung ke+cirebon ke+lampung kec
 kecanduan+sabu kecil+tangis keliling+komplek kemarin+lari kembali+ke ketauan+bau ketemu+lansia kolong+flyover
 konsul konsul+kemana kontrakan kontrakan+saya korban+banjir kotor kunci+di kurus kurus+banget lagi+ke lagi+nih
 lagi+orang lagi+yang laki+mabuk laki+tidak lali lali+jalan lansia+lali lansia+linglung lansia+luka lansia+rumahnya
 lansia+tetangga lapor+makasih laporan+bagaimana lari+sekarang leher lemas+banget linglung+depan lumpuh+ngesot lupa
 maaf+bocah maaf+lapor maaf+manusia maaf+mayat maaf+orang makmur malam+tidur masjid+butuh masjid+raya mati+di
 mau+kembali mau+minum mau+ngomong mau+terjun meledak+depan mengaku meninggal+tadi meninggal+tolong minggu+tidak
 minum minum+racun mirip+dengan motor+jatuh mulut+mencong musafir ngambang ngelem+terus ngesot+minta nginep nih+pak
 no nya+di nyanyi nyender nyender+di obat+banyak obat+sudah odgj+hamil odgj+masuk odgj+terlantar odgj+tidur
 ongkos+tidak pak+dia pak+sudah pakai+alat pakai+baju pamit panti+lansia panunggangan pasung+anak pelajar pembantu
 perempuan perempuan+perkosa pergi+dari pertolongan pikun+pergi pisau poster potret psikiater punya+identitas
 punya+siapa putri rasa+sudah rawa roda+di rsud rsud+kami rt+1 rt+4 rumah+ambruk rumah+kami sabi sadar+di sambil
 satpam saudara+bikin saudara+dia saudara+meninggal saudara+muntah saya+kunci saya+minum saya+pegang saya+pikun
 saya+pingsan saya+sayat saya+sopir saya+sudah saya+takut sdn sebelah sebelah+mati sekap sekap+anak sering+bicara
 siapa+masih suami+istri suami+saya sudah+4 sudimara tabung+gas tadi+naik tahu+nama takut+pulang taman taman+potret
 tangis tangis+cari tangis+di tanpa+identitas tapi+dia tapi+tidak tas tegal teman+saya tempat tenggelam+ke teriak
 terjun terjun+dari terlantar+lapor tetangga tetangga+kontrakan tetangga+odgj tetangga+pasung tidak+bernyawa
 tidak+mau tidak+pakai tidak+tahu tinggal titip+bayi toilet toko tolong+dibawa tolong+dong tolong+golok
 tolong+jemput tolong+ke tolong+pemulasaraan trotoar tua tua+tidur urus+makan usir usir+dari villa waras+tidak
 yang+dikeroyok yang+kenal yang+lapor yang+minum ~2rb> ~<2rb ~<ast ~<bad ~<bal ~<bic ~<cen ~<cep ~<cis ~<di> ~<dir
 ~<diu ~<dom ~<eva ~<eya ~<fly ~<gil ~<gol ~<gub ~<jaw ~<jem ~<jiw ~<kum ~<lak ~<leh ~<lia ~<lup ~<me> ~<mut ~<nen
 ~<no> ~<ora ~<org ~<pom ~<por ~<puc ~<pul ~<ray ~<ron ~<rsu ~<sdn ~<tas ~<tit ~<toi ~<tro ~<tua ~<tub ~<usi ~<vil
 ~aafi ~abur ~afin ~afir ~ager ~ahe> ~ahma ~ajah ~akek ~akin ~akmu ~akua ~all> ~alus ~anun ~anyi ~apal ~aro> ~arya
 ~atpa ~awa> ~ayi> ~ayur ~bali ~bata ~bayi ~bend ~berd ~berh ~bern ~bica ~bisi ~bon> ~bone ~bote ~buli ~bunu ~cah>
 ~cepa ~ciko ~cimo ~cipa ~cisa ~dia> ~diem ~diku ~diti ~domp ~duk> ~dus> ~dut> ~ebra ~eher ~eka> ~ekap ~elem ~elua
 ~emui ~enco ~enek ~era> ~erad ~erak ~erda ~erem ~eria ~erju ~etan ~euru ~evak ~eyan ~fasn ~fin> ~fir> ~gaku ~geja
 ~geng ~gerb ~gero ~gine ~gis> ~gnya ~gok> ~golo ~gsep ~gubu ~halu ~har> ~hat> ~iak> ~iant ~iat> ~iate ~iem> ~ikia
 ~ikok ~ila> ~imar ~indo ~inep ~inge ~ings ~inum ~ipad ~ipet ~ira2 ~iruj ~isad ~isau ~iseb ~item ~itit ~ity> ~iusi
 ~iwa> ~jaka ~jalm ~jawa ~jiwa ~jun> ~kake ~kal> ~kard ~kary ~kebo ~kec> ~kek> ~keli ~kete ~kmur ~koko ~kol> ~koto
ours 4 ~kuas ~kuma ~laki ~lanj ~lany ~lehe ~lemp ~lfam ~lint ~lita ~lok> ~lonc ~lutn ~makm ~mbot ~mbut ~minu ~mit>
 ~mone ~mpo> ~mpua ~mput ~muin ~mulu ~nang ~nasa ~nawi ~ncat ~ndok ~neh> ~nek> ~neka ~nene ~nep> ~ngak ~ngel ~ngis
 ~ngny ~nita ~ntit ~num> ~nyen ~nyut ~oar> ~oile ~oko> ~okol ~onca ~one> ~onek ~orin ~otin ~otoa ~owo> ~page ~part
 ~pasa ~peke ~ping ~pirn ~pom> ~post ~potr ~puan ~pura ~rahn ~raya ~rban ~rdus ~riak ~rit> ~rjun ~roto ~rsud ~rtig
 ~rtol ~sabe ~sada ~safi ~sar> ~sau> ~sdn> ~sege ~seke ~sia> ~sika ~sina ~sir> ~sisi ~stag ~stre ~sud> ~sung ~tark
 ~tasi ~tip> ~tir> ~tita ~toar ~toil ~tony ~tpam ~trot ~tubu ~uasi ~udim ~ulun ~umat ~un2> ~unaw ~unuh ~upa> ~usaf
 ~usir ~utar ~vaku ~vill ~wany ~yakn ~yany ~yend ~yur>
ours 3 2+hari =birth =elder =food =kin =limp =lost =seek =seen abis+cuci ada ada+korban ada+ktp ahmad ahmad+yani
 alat+ke alfamart ambulans+lansia ambulans+rs anak+dibuang anak+ditaro anak+ditinggal anak+hilang anak+ketemu
 anak+laki anak+minum anak+panik ancam+bunuh anjing+liar apal apartemen badan badan+dingin badan+nya baju
 bakar+kasur bakar+rumah bakar+tidur bangku bangku+taman bangun+tolong banting banting+barang bantu+anter
 bantu+mayat bapak+dia bapak+sebelah bapak+tetangga bapak+tidak bapak+tidur barat+tolong batu bau+busuk
 bayi+ditinggal becak bedeng bedeng+bantaran begal+bawa begal+motor bekal bekal+telas belakang belakang+pasar
 beli+racun benda beo beo+rt berdiri berendeng berhenti bernyawa+di berobat+pak berobat+tidak biaya+kafan bikin+ulah
 bisa+berdiri bisa+dijemput bitung bocah+kontrakan bugel bulak cari+kerja cari+saudara cengkareng+barat cepat+kesini
 cibodas ciledug cipadu+jaya cipete cipondoh+makmur cirebon curhat+soal dalam+rumah darah darah+tapi darah+trus
 dari+dalam dari+lantai dari+panti datang+sendiri deh dekat+masjid dengan+siapa depan+puskesmas depan+rs di+bangku
 di+dekat di+emper di+kenanga di+mall di+pintu di+poster di+ruko di+the di+warnet dia+lewat dia+masuk dia+sekap
 dibacok+geng digigit+anjing dikejar+orang dikenal+ibu dipukul+terus dipukul+warga diri+tapi disebar+itu duduk+terus
 emper flyover foto+orang gajah+tunggal gang+beo gang+lain gelandangan+minta gembor gereja gerendeng golok+gang
 gotong griya grup h habis+bisa habis+bulan haji halte+depan halte+tidak halusinasi+sejak hamil+besar helm+rusak
 hidup+pegang hilang+dari hilang+ketemu ibu+minggu ibu+naik ibu+sebelah ibu+tidak ibu+yang identitas+di indah
 indomaret ini+bisa ini+malam itu+yang jalan jalan+cengkareng jalan+kaki jalan+karunya jalan+merdeka jalan+raya
 jalmi jatuh jembatan+syaratnya jemput jiwa+kontrolnya kaki+sudah kaku kali+dengan kali+pas kami+anak kami+warga
 kaos karang karang+tengah karawaci+baru karunya+banget karyawan+jatuh kasar+mau kata+sudah ke+atap ke+dalam ke+jawa
 ke+kali ke+psikiater ke+rsj ke+warung keabisan kebon+besar kebon+nanas kecanduan+narkoba kecil+dipukul kehujanan
 kejang+di kelas+saya kelas+sekolah keluarganya+di kelurahan+tanya kemarin+mau kemarin+saya kembali+harus kenanga
 kesini ketauan ketemu+bocah ketemu+mayat ketuban+sudah kira kolong+tol konsul+sukaasih kontrolnya kontrolnya+habis
 korban+bakar korban+luka kotor+rambut kubur+bisa kubur+di kumat+rusak kurang+waras lagi+mabuk lagi+saya laki+pakai
 lampung lansia lansia+bawa lansia+duduk lansia+hidup lansia+ini lansia+itu lansia+jual lansia+kurus lansia+putri
 lansia+sendiri lansia+tidak lantai+9 lapor laporan+pak lari lebam+perum lihat+ibu linglung linglung+mau
 listrik+tidak maaf+gelandangan maaf+odgj maaf+repot mabuk+nyender mabuk+tergeletak makam makan makan+racun
 malam+depan malam+di malaysia+tidak maling mandir mantuk masih+di masih+gerak masih+tabrak masjid+al masuk+begal
 masuk+kelas masuk+mesin mati+saya mau+cari mau+curhat mau+kemana mau+makan mau+minta mau+rujuk mayat+ngambang
 mayat+tidak melahirkan+di melahirkan+tapi meninggal+tahun merah merah+cikokol merdeka mesin+press minimarket
 minta+di minta+rujukan minta+sumbang mobil+tabrak mondar mondar+mandir motor+ambil muka muka+biru muncul mushola
 musola nanas napas napas+tolong narkoba+amuk neglasari ngaku ngambang+di ngelantur ngelem+di nginep+di
 ngobrol+dengan nih+di nongol nyasar+dekat obat+dan obat+habis obat+mau odgj+terus orang+cuma orang+kejang
 orang+kotor orang+masih orang+mati padang pager pak+adik pak+karunya pak+umur pakai+golok pakai+proposal paksa+tiap
 palembang pangkalan penghuni perempatan+malam perempuan+linglung pergi permisi perum+villa pinang+griya pos+polisi
 press proposal pucat putar putar+di racun+maaf rawat+di repot rt+5 ruang rujuk ruko+ciledug rumah+batuk rumah+belum
 rumah+di rumah+masuk rumah+pak rumah+sekarang sabu sadar sakit+jiwa sakit+syaraf sampah sampai+jam sampai+lebam
 sanggup saya+ancam saya+capek saya+dikejar saya+kecanduan saya+lagi saya+linglung saya+obat saya+pak saya+pasung
 saya+putus saya+sering saya+stroke sayat sayat+tangan sebelah+ditinggal sebelah+gantung sejak+ibu sejak+melahirkan
 sekarang+mulut sekarang+muntah sekarang+orang sekolah+orang selatan semua+sudah sendal sendiri+sejak sesak+ambulans
 setir shinta si silver+bisa sini+pak situ situ+cipondoh stasiun+batuceper stasiun+poris stroke+sekarang suami+makan
 sudah+angkut sudah+beli sudah+biru sudah+habis sudah+pasang sudah+tua sukaasih sumbang+pakai supir supir+masih
ours 3 syaraf syaraf+sering tabrak+korban tabrak+setir tabrak+tiang tahu+siapa tali tanah+tinggi tangcity
 tawuran+bawa telas temen+kontrakan tenang terakhir terakhir+masuk teras teras+masjid terbalik terdampar teriak+di
 terjebak tersedak tetangga+dibiarin tetangga+kami the tiang+listrik tiang+supir tiap+hari tidak+ada tidak+apal
 tidak+bangun tidak+berhenti tidak+galak tidak+ganggu tidak+inget tidak+kasar tidak+kenapa tidak+kuat tidak+minum
 tidak+sadar tidak+saged tidak+sahut tiga+bocah tikus+maaf tikus+tolong tinggal+harus tiri+sampai toko+saya
 tolong+angkut tolong+bagaimana tolong+ibu trus trus+sesak tua+di tua+sakit tua+tinggal tuh tukang+becak tukang+ojek
 tuna+wicara tunggu+puskesmas ulah ulah+di untuk+kubur untuk+pulang urgent+pak utara villa+tangerang warga+lagi
 warga+tidak warteg wicara woy+ada ya+cara ya+kami yang+biasa yang+dibacok yang+lewat yang+makam yang+sakit
 yang+tabrak yang+tadi yani yatim+piatu ~0an> ~2in> ~<!!> ~</> ~<ada ~<agu ~<ahm ~<ara ~<baj ~<baw ~<beo ~<bgt ~<bit
 ~<boc ~<bog ~<bug ~<bus ~<but ~<cew ~<cib ~<cik ~<cim ~<cir ~<deh ~<dkt ~<don ~<emp ~<ges ~<gri ~<h> ~<heb ~<ind
 ~<iri ~<jal ~<jat ~<jen ~<kak ~<kao ~<kea ~<kej ~<kel ~<kor ~<kos ~<lan ~<lg> ~<maj ~<maw ~<mog ~<moh ~<muk ~<mus
 ~<nem ~<ngo ~<nur ~<ove ~<pas ~<pek ~<pri ~<ram ~<raw ~<sad ~<saw ~<seo ~<si> ~<sit ~<sm> ~<sut ~<taj ~<tam ~<tet
 ~<tuh ~<wan ~<wic ~aafk ~aasi ~acak ~ada> ~adan ~adar ~ahny ~ajik ~aju> ~ajun ~akaw ~akit ~alan ~alih ~alik ~almi
 ~amay ~and> ~ande ~anga ~angc ~ansi ~anta ~aos> ~apaj ~apas ~araf ~ardu ~ari2 ~arto ~as2> ~atuh ~aung ~aut> ~awis
 ~bada ~baju ~bak> ~bakn ~batn ~batu ~bawa ~bede ~beo> ~beta ~bgt> ~birn ~blkg ~bnya ~boda ~bor> ~bpk> ~bran ~buge
 ~bun> ~buta ~cahi ~cahn ~cak2 ~cak> ~ceng ~cewe ~cibo ~cile ~cipe ~city ~cong ~cul> ~dale ~dama ~dane ~dar> ~darm
 ~deh> ~deka ~den> ~dica ~dike ~diri ~diru ~dius ~dkt> ~dok> ~doma ~dosi ~dug> ~eabi ~ear> ~ebay ~ecak ~edug ~ehuj
 ~ejar ~ejeb ~ejep ~ekel ~elap ~eles ~elia ~elim ~elmn ~eluy ~em2> ~empa ~encu ~ende ~enia ~eora ~epit ~epre ~erdi
 ~erej ~erep ~erha ~erhe ~erto ~ess> ~etab ~ete> ~etir ~etok ~ewe> ~ewek ~fama ~fkan ~flyo ~fren ~gaca ~gann ~gcit
 ~gelo ~gemb ~gend ~gga> ~ggup ~ghun ~gila ~gina ~gkal ~gke> ~gku> ~glas ~glun ~griy ~grup ~gup> ~haji ~hent ~her>
 ~hern ~hint ~hmad ~hnya ~hola ~iara ~ibod ~ider ~ikur ~impu ~ingl ~inim ~ira> ~irai ~ireb ~iri> ~isin ~itar ~iun>
 ~izof ~jala ~jar> ~jati ~jatu ~jeba ~jepi ~juny ~kaas ~kabu ~kaku ~kaos ~kaw> ~keab ~kehu ~keja ~keje ~kelu ~kesa
 ~kesi ~kiat ~kira ~kizo ~knya ~kost ~kubu ~kupa ~laka ~lans ~lari ~lata ~lem2 ~leme ~let> ~lik> ~liny ~lkg> ~lmi>
 ~lmny ~luar ~lung ~lupa ~luyu ~lyov ~mad> ~mai> ~maji ~mart ~mat> ~mbon ~mbor ~mbuh ~merd ~meru ~min> ~mogo ~moho
 ~mpah ~mpan ~mpar ~mpat ~mpun ~muk2 ~mush ~muso ~nana ~ncul ~ndal ~ndar ~ndat ~nden ~ndom ~near ~negl ~nek2 ~neun
 ~ngci ~ngej ~ngko ~nglu ~ngol ~nima ~njan ~nsia ~nta2 ~ntel ~ntra ~ntur ~nuh> ~nuli ~nyau ~nyi> ~nyil ~nyun ~odas
 ~odon ~ofre ~omar ~ombo ~omel ~ong2 ~ongk ~onya ~org> ~osal ~osok ~ost> ~otre ~over ~owok ~pam> ~pan> ~par> ~pema
 ~per> ~perg ~pit> ~por> ~posa ~posi ~poti ~pres ~puca ~putr ~ra2> ~radi ~raf> ~rahe ~raka ~ramb ~rang ~rdam ~rdir
 ~reja ~reni ~res> ~rhen ~ri2> ~riny ~ris> ~riya ~rjeb ~rmis ~rsed ~rteg ~rtem ~ru2> ~rum> ~rup> ~saki ~sare ~sari
 ~satp ~sede ~send ~seor ~shin ~shol ~siha ~siki ~sile ~siun ~skiz ~sma> ~sola ~son> ~sora ~supi ~sute ~ta2> ~tama
 ~teg> ~tela ~temp ~terj ~teta ~the> ~timu ~tol> ~trak ~tres ~tret ~trus ~tuh> ~tur> ~tusu ~ucat ~ugel ~ukaa ~ulah
 ~ulak ~umpa ~una> ~uncu ~uneu ~upir ~usa> ~usan ~usho ~usol ~utny ~uyur ~wani ~wica ~wok> ~wont ~yari ~yaut ~yebr
 ~yove ~yune ~yura ~zofr
ours 2 2rb+marah 3+minggu 3+tahun 8+tahun =heart ada+kaki adik+kami agung ambruk+helm ambruk+tabrak ambruk+tidak an
 anak+ibu ancam+mau aneh angkat+telepon angke ari asuh+pukul bagi+ikan bahar balita+majikan bandara bangun
 bantu+dinas bantu+mau bantu+segera bapak bapak+pakai bawa+boneka bayi+ditaro bayur begal+pakai belum+dapet
 bengkel+saya beringin bibirnya biru biru+saya bis bisa+angkat bisa+bantu bisa+kembali bisikan2 bisikan2+sudah
 bocah+lima bocah+tidak bolong+kena bosen bosen+hidup bouraq bpjs+nya buntelan busuk+dari butuh cilacap daan
 daan+mogot dada+sakit dalam+pasar damai dan+bpjs dari+mobil dari+padang dari+tetangga dekat dengan+balita
 denger+bisikan2 depan+minimarket di+bengkel di+dapur di+got di+gotong di+kali di+lebaran di+minimarket di+mushola
 di+musola di+pangkalan di+pool di+samping dia+belum dia+di dia+naik dia+sudah dibacok dibiarin+di dikasih+2rb
 dikasih+teh dingin dipukul+pakai disini ditaro+depan dititipin ditusuk+pak dua+anak emperan+toko fly fly+over gaga
 gang+masjid gelandangan+jalan gelandangan+kmn gendong gendong+bayi geng geng+motor geser go+rumah gotong+ke
 habis+obat halusinasi+kalau hari+panunggangan hari+tidur hidup hp+dompet hp+satpam ibu ibu+dari ini+pinjem irigasi
 itu+di itu+tadi jadi+begini jalan+bouraq jauh jawab jembatan+cisadane jurumudi+baru kaki+tabrak kalau+obat
 kali+angke kali+tidak kami+kejang kami+linglung kami+suka kamling kampung kampung+di kantor+pos kapal
 karyawan+masuk kata+anak kata+tetangga ke+arah ke+go kebaya kebun kecanduan keliling keluar+darah keluarganya+tidak
 kelurahan+gebang kemana+ya kemarin+masih kembali kena+tabrak kepala+nya kepanasan kerja+bagaimana ketemu+anak
 ketemu+orang koin komplek+dikasih kontrakan+pintu koper kuat+mau kubur kumat+istri kumat+tidak kurang
 lansia+telanjang lari+tolong lebam lihat+nyasar linglung+harus lombok luka+di lumpuh+ditinggal maaf+tolong
 majikan+sampai makan+tidak mandi+bosen mandi+di mandi+harus mandornya mangkal mangkal+di masih+bocah masih+nempel
 masjid+agung mau+bunuh mau+mandi mereka minta+razia minum+koin mobil+di mogot money+ke motor+tiba mulut+keluar
 murid+saya naik+ke naik+tower need need+tolong ngaku+dari ngesot ngungsi no+money nonaktif+mau nurul nya+bolong
 nya+nonaktif obat+dari odgj+di odgj+perempuan orang+laki orang+pasung orang+pingsan orang+setrum over pak+cepat
 pak+cuma pakai+kayu pakai+sarung pakai+sendal pakai+tongkat paksa+di palsu+keliling panunggangan+timur papasan
 pas+saya pasar+bagi pasar+lama pasir pemulasaran pendatang penumpang+saya perempuan+muda perempuan+umur
 pertigaan+bayur piatu pikun+di pinjem pinjem+hp plawad pohon+orang pondok pool poris+plawad pos+kamling
 posisi+terakhir press+pabrik proposal+yatim pukul+balita pukul+ibu pulang+bapak punya+ongkos pura puskesmas+sudah
 rekam+video robinson rokok rombongan rujukan+pinang rumah+dari rumah+harus rumah+kosong rumah+makan rutin+tenang rw
 rw+5 sadar+diri sadar+pertigaan sakit sakit+sudah sampah+depan sampah+di sampai+muka samping+kantor sandal
 saudara+tidur saya+am saya+badan saya+habis saya+ke saya+need saya+rekam saya+tersedak saya+umur seberang
 sekarang+habis sekarang+saya selapajang sendiri sendiri+hilang sering+denger sesosok siap+pisau simpang smpn
 suami+kumat sudah+di sudah+minum sudah+saya suka+halusinasi surat+untuk sutet sutet+pak tabrak+genteng tabrak+pohon
 tahu+alamat tahu+jalan tahun+lihat tali+di talinya tangan+karyawan tanpa tanya+rumahnya tawa temen+ancam
 tenang+sekarang teras+mushola terjebak+di terus+pak tetangga+dia tetangga+terlantar tiap+malam tidak+keluar
 tidak+kembali tidak+makan tinggal+dengan tiri+di tki toilet+umum tol+karang tolong+anak tongkat+linglung
 tower+sutet tu tua+lansia tulis+surat tumpang+tidur umur+7 urgent waras+bawa warga+alun warnet warung+bakso
 warung+ibu warung+kepala wicara+nyasar yang+luka yang+urus yatim+palsu ~2an> ~<:> ~<an> ~<and ~<ari ~<bac ~<bap
 ~<bon ~<bou ~<cia ~<daa ~<dal ~<dek ~<dew ~<dia ~<gad ~<gue ~<her ~<hom ~<ibu ~<jau ~<kac ~<ket ~<kmr ~<koi ~<kub
 ~<lar ~<lin ~<lon ~<lus ~<nap ~<nea ~<nee ~<nol ~<num ~<pia ~<piy ~<rua ~<rw> ~<sak ~<ski ~<str ~<suk ~<tal ~<the
 ~<tki ~<tp> ~<tu> ~<urg ~a2in ~abi> ~abok ~acap ~afan ~agun ~akaa ~aki> ~amis ~amli ~ampo ~aneh ~ang> ~angi ~anja
 ~anpa ~anyu ~area ~arga ~arka ~arne ~art> ~asad ~asir ~atan ~auan ~auh> ~aula ~awab ~awad ~ayak ~ayeu ~baba ~bah2
 ~bam> ~band ~bapa ~bayu ~beca ~bela ~bins ~biru ~boki ~bose ~bour ~buda ~buk> ~busa ~butu ~cand ~cat> ~celu ~cem>
ours 2 ~cire ~daan ~dala ~dark ~deon ~dern ~dipu ~dir> ~dorn ~durn ~ebal ~ebam ~ecan ~edak ~edek ~eed> ~egla ~eja>
 ~ekat ~elah ~elak ~elel ~elo> ~emak ~emes ~endu ~engo ~ent> ~eony ~epat ~erga ~erob ~eset ~esos ~et2> ~etaw ~fly>
 ~gal> ~garu ~gata ~geso ~ggal ~ggg> ~ggig ~gue> ~guk> ~gun2 ~gun> ~gune ~hasa ~hidu ~home ~iapi ~ibac ~ibaw ~icab
 ~idup ~igeb ~ihaj ~ihub ~il2> ~iled ~ina> ~iran ~iraw ~iraz ~irig ~iru2 ~ita> ~iya> ~iye> ~jana ~jauh ~jur> ~kaan
 ~kaca ~kafa ~kama ~kaml ~kan2 ~kand ~kepo ~kern ~keta ~kit2 ~kmrn ~koin ~kora ~laca ~ledu ~ling ~lusi ~many ~mas2
 ~mbal ~mbo> ~men> ~mes> ~mini ~misi ~mlin ~mode ~mond ~mpn> ~mrn> ~muda ~musa ~mute ~nabo ~ndir ~ndon ~need ~ngac
 ~ngga ~nggg ~nggi ~niti ~npa> ~nson ~nunj ~nyeb ~nyir ~obin ~oder ~okok ~ola> ~olny ~ompo ~ongo ~ono> ~oste ~oten
 ~oura ~pa2i ~piat ~piso ~piye ~plaw ~pool ~puce ~puki ~pung ~puta ~raq> ~ras> ~rebo ~repo ~rgen ~rgi> ~rhar ~rkan
 ~rman ~roba ~robi ~roko ~roln ~rto> ~rtun ~ruan ~rul> ~rung ~sad> ~samb ~seba ~sele ~sese ~seso ~smpn ~soso ~ssal
 ~ster ~tali ~tanp ~tki> ~toko ~trin ~ubur ~ucet ~uda> ~udak ~unde ~ung> ~uraq ~urge ~urul ~usuk ~utet ~utri ~utuh
 ~wab> ~wad> ~wada ~wek> ~wong ~yebu ~yeun ~yile ~yira
ours 1 @1
ours -2 120+odgj @=damkar @=puskesmas @first=damkar abis+duit ac ada+biaya ada+obat ada+tabrak adik+odgj adik+sesak
 air+isi air+pdam ajak ajak+keluar akta+kelahiran almarhum+dari ambil+amuk ambruk+kena ambulans+kemana
 anak+dieksploitasi anak+kunci anak+muntah anak+saya anjing+odgj any apa+wae api+di arisan art+cari asap+item asli
 badan+saya banget+takut bangun+lagi bangun+rumah bangunan banjir+kemarin bantosan bantu+biaya bantu+di bantu+jalan
 bapak+lapor bawa+dia bawang bayar+berapa beda belajar beli+di belum+bayar belum+bisa belum+data benar bentol
 berapa+hari berhenti+ngucur berisik berobat+dia berobat+mana besar+di biaya biaya+kubur bikin+tetangga bisa+kerja
 bisa+urus bocah+dipukul bolak bolak+kembali bpjs+ketenagakerjaan bpkb bpn buka+hari bukan+gelandangan bulan+lalu
 buntung bunuh+saya butuh+kerja cabe cabe+setan cakar campak cari+majikan cemas cilok culik+orang cuma+di cuti
 damkar dan+pukul dapet+makan dapet+tidak dari+jam dari+kemarin dari+magrib datang dbd dengan+bapak denger+ada
 denger+bocah depan+ibu desil di+batuceper di+gang di+jari di+kasur di+kua di+mobil di+neglasari di+phk dia+berobat
 dia+bisa diancam dicek dieksploitasi dieksploitasi+jadi dilempar dipukul+asuh dipukul+di dmn donor donor+darah
 dua+puluh dua+tahun duit+lapar dukanya enak enam entuk es+batu faskes fogging foto+ktp gali gali+kabel ganggu+bukan
 gelandangan+ya gelap genangan golok+amuk got gratis+untuk gula+darah halaman hanya hipnotis+di hujan ibu+jatuh
 ibu+kami ibu+lapor ibu+rt igd+puskesmas imunisasi incu ini+cuma ipar+setrum itu+ngkutin izin jadwalnya jaga jajan
 jam+3 jam+kerja jamban jambret+di jangan jatuh+kamar jauh+dari jentik jkn+orang jual kabel+pln kacamata kacang
 kacang+muka kaki+ancur kaki+buntung kalau+lapor kali+sipon kamar+mandi karawaci karena+biaya kartu+kis kata+ada
 katering ke+kamar ke+kantor ke+mana ke+nomor ke+puskesmas ke+rsud ke+tangerang kecil+di keluar+air keluar+kamar
 keluar+rumah kemana+yang kembung kena+hipnotis kendor kenyal keras kering kerja+pak kerja+untuk keselek
 keselek+kacang ketik kilo kip kk+dengan klinik komputer konselor konsultasi korsleting krja+terus kubur+ibu kuli
 kumat+sekarang kursi+roda lagi+hamil lagi+urus laki+saya lansia+mau lansia+sering lansia+siapa lansia+sudah
 lansia+tiri lapar+anjir lapor+rt larang+saya ledeng lempar+tetangga lepas+hp les lewat+apa lift lima lima+bulan
 limbah luar luar+negeri luka+sudah maaf maaf+air maaf+rumah magrib main main+hp makan+enak makasih makin
 malam+dekat malam+denger masa masuk mati+lampu mau+ajak mau+ganti mau+pakai mau+periksa mau+rekam mau+terima
 meninggal+karena meninggal+saudara merembet+ke mesin minta+foto mogot+kaki monyet+lepas mulu musang naga nakal
 nama+dia napas+biru ngkutin ngkutin+saya ngontrak nikah+di nongol+di nyaris obat+darah obat+nyamuk odgj+ibu
 orang+kata orang+sekarat orang+susah pada+bawa padahal+sudah pagi+bikin pajak+motor panti+dipukul paspor pecat
 pemerintah+kota pemilik pendaftaran penipu penjara perban perkim perkosa+tetangga petugas petugas+kesehatan pisah
 pisah+kk posyandu+rw proyek+ruko pukul+rambut pulang+krja puluh pun punya+bpjs pusat puskesmas+dekat puskesmas+di
 puskesmas+hari putus+sekolah rambu rambut+saya rangka roda rt+nakal rumah+tetangga rumah+untuk rumah+warga
 rusak+tidak sadar+napas saja saldo sambungan sambungan+air sampah+tidak sampai+kapan sana satu+lagi satu+rumah
 satu+tidak saudara+dilarang saya+0812 saya+apa saya+bagaimana saya+baru saya+dapat saya+dapet saya+ini saya+itu
 saya+jangan saya+keselek saya+lulusan saya+main saya+pakai saya+pulang saya+tahan saya+telat saya+urus sayang sebar
 sebelah+perang sebelum+ada sedia sedikit sejak+putus sejuta sekap+saya sekarang+mau sekarat+ibu sekilo sekilo+120
 selaku sembilan sempat sepi serang+jantung serang+stroke sering+sakit setan setan+sekilo setelah setrum+odgj
 siapa+yang sibuk smua spp status stnk stroke+tidak suami+sudah sudah+beres sudah+kami sudah+makan sudah+terima
 sudah+tiga suka+teriak sumur susu tabrak+kereta takut+kena taman+kotor tambah tambah+daya tamu tanah+lewat
 tangerang+yang tapi+di tapi+diam tarik+pakai tembok+belakang tempat+kerja tempat+makan teriak+jam tertelan
 tetangga+hilang tiap+tahun tidak+ambil tidak+angkat tidak+bayar tidak+beli tidak+dapet tidak+di tidak+harus
 tidak+kenal tidak+ngasih tiga+tahun tiri tiri+nih tkw tolong+bantu tower transfer trauma truk+pak tua+saya tugas
 tujuh+bulan tumpang+kk tumpuk tunggu+pagi uang ugd+puskesmas umroh untuk+korban untuk+saudara untuk+saya wajib
"""
