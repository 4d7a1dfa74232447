"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
other -2 2+bulan =past ada+yang adhd anak autis ayam+bangkai ayam+mati bangkai bangunan+liar bansos bantaran
 bantu+jamban bantu+parkir baterai baterai+bagaimana bayar+pabrik beasiswa+anak bedah belum+gaji bengkak berobat
 biduran bikin+mana biru bisa+bayar budek bulan+tidak butuh+bantu butuh+uang cari+bantu cimol cv+mana dana+hilang
 debu debu+proyek di+bandara di+bantaran di+hotel diri dpt gigi gula guru+honor hidup honor honor+belum ibu+kena
 jamban jamu jual+sabu judi kabel+tidak kaso kaso+patah kayu kb+jam keluar+rumah kelurahan+minta kering kia kis
 kontrakan+pakai kontrakan+usir kursi+roda lagi lansia liar+gigit maaf+buang maaf+tetangga maag mahal+minta masih
 mati+dijual mau+mati mau+minta mesum minta+bantu minta+beras minta+uang miring miskin mobil+parkir nomor pak+tolong
 palsu papan+reklame parkir+tutup pasien+pinjam pegang pemkot periksa pindah pirt pju polusi polusi+debu pukul racun
 ranjang ranjang+pasien reklame+miring rtlh rusak+dari sabu saldo+dana sariawan saya+2 saya+tidak sekolah
 sembarangan+harus semprot sini skorsing skorsing+pabrik skrining sktm tabrak tertelan+baterai tetangga+jual
 tidak+tutup tidur+di tipu tk tki+resmi tki+syaratnya tutup+gang umkm+ada umkm+daftar usaha+untuk usg+murah usir
 warna wawancara+mana wna yatim ~<?> ~<adh ~<akt ~<ana ~<anc ~<asa ~<aut ~<bid ~<bud ~<bun ~<cak ~<cat ~<cim ~<cuc
 ~<dat ~<diu ~<dpt ~<gul ~<hel ~<hon ~<jat ~<kab ~<kep ~<kia ~<kis ~<kub ~<kun ~<lag ~<lak ~<lap ~<mam ~<met ~<min
 ~<mis ~<muk ~<nom ~<pag ~<pju ~<puk ~<rac ~<rtl ~<sab ~<sel ~<sip ~<sko ~<skt ~<spi ~<stu ~<suk ~<sup ~<taw ~<tip
 ~<tk> ~<usi ~<wna ~<yat ~aag> ~abra ~abu> ~acun ~adhd ~aga> ~ahi> ~aik> ~aki> ~akti ~alo> ~alur ~amu> ~anak ~anca
 ~andu ~anso ~anta ~aren ~aria ~arna ~arya ~aso> ~aten ~atim ~auti ~awa> ~bans ~bate ~bero ~bidu ~biru ~bot> ~brak
 ~bude ~bula ~caka ~cimo ~cun> ~data ~debu ~dek> ~dhd> ~dike ~dius ~dpt> ~duk> ~dup> ~dura ~edah ~eker ~elen ~elua
 ~emko ~empr ~empu ~enan ~eng> ~enti ~epat ~erem ~erik ~erla ~esum ~gah> ~gkai ~gkak ~gula ~halo ~hidu ~hono ~iang
 ~iawa ~idup ~igi> ~ihan ~imol ~inda ~inga ~inin ~ipil ~ipu> ~iran ~irt> ~itam ~itip ~iusi ~jar> ~judi ~kant ~kary
 ~kaso ~kayu ~kela ~kepa ~keri ~kia> ~kis> ~kors ~krin ~ktm> ~lagi ~lai> ~lam> ~lar> ~lari ~len> ~lika ~lnya ~lsu>
 ~lus> ~maag ~mar> ~mara ~masi ~mela ~mesu ~mete ~miri ~mkot ~mol> ~mor> ~mpro ~mput ~neri ~ngan ~ngin ~nnya ~nomo
 ~nsia ~nsul ~ntit ~nyer ~olus ~omor ~onsu ~oplo ~orsi ~pata ~pema ~pemk ~pend ~pere ~pind ~pirt ~pju> ~pok> ~polu
 ~prot ~racu ~ramb ~ranj ~rapi ~rasa ~ret> ~riaw ~riks ~rini ~rkan ~rna> ~rot> ~rsin ~rtlh ~ruh> ~sabu ~sari ~sek>
 ~sipi ~skor ~sktm ~sum> ~tabr ~tak> ~tele ~tim> ~tipu ~tlh> ~tuk> ~ubit ~udar ~udek ~umpu ~umr> ~untu ~uri> ~usir
 ~usuk ~utin ~utis ~warn ~wna> ~yati
other -3 @=ugd_malam @first=ugd_malam abis aja akte ambruk ambulans+gratis anjing+rabies asi bagaimana+cara banget
 bangun+ulang bawa bayar+tidak bcg biaya+tahlil bikin+cv bikin+skck bikin+wawancara bisa+bantu bpkb+motor bulan
 catin cv daftar+paud daftar+tk dagang+tutup daging daging+anjing dapat darah+harus dari+dinsos di+halaman
 di+komplek fakir flu fogging fogging+kemana gaji+suami gelandangan gelap gigit+orang golok gorengan+ada guru+galak
 guru+kurang hamil hpv jadi+art jadi+wni jadwal+spmb kafan kalong kecil keterangan kurang liar+lapor luka
 macet+parah maling merah motor+hilang motor+raib mp mp+asi neror papan parkir+paksa pasien paud pdam pkm pkm+tutup
 polio raib resmi roda rt+pilih rumah+tangga santunan saya+mau sd sembarangan+syaratnya skck+syaratnya
 surat+keterangan tahlil takut+keramaian tangan tangga tiap tidak+kembali tk+negeri tkw+syaratnya tolong+saya tuna
 tupai tutup+jam uang+saya ulang+rumah umur warga ya ~<.> ~<abi ~<asi ~<baw ~<bcg ~<bir ~<boc ~<bor ~<bul ~<cac
 ~<cam ~<cur ~<cv> ~<deb ~<dig ~<fak ~<flu ~<fog ~<ges ~<hal ~<ham ~<hpv ~<kes ~<kot ~<lan ~<lar ~<luk ~<mel ~<mir
 ~<mp> ~<ner ~<nye ~<pad ~<pau ~<pda ~<pir ~<pkm ~<pol ~<pos ~<put ~<rai ~<ram ~<rod ~<saj ~<sar ~<sd> ~<sem ~<sep
 ~<sia ~<sos ~<tab ~<tia ~<tup ~<umu ~<ya> ~afan ~agin ~ahir ~aib> ~ajam ~akar ~akir ~akte ~aku> ~ala> ~alah ~alsu
 ~amba ~ambu ~amil ~amin ~apak ~api> ~asie ~atin ~aud> ~bcg> ~berl ~bers ~bora ~bruk ~bung ~camp ~cati ~cil> ~curi
 ~dagi ~dan> ~dapa ~dicu ~dise ~ebak ~ebu> ~ecil ~egan ~ekol ~elap ~embu ~ener ~erin ~erob ~eror ~esek ~esmi ~etip
 ~faki ~fan> ~flu> ~fogg ~gang ~gas> ~gese ~get> ~ggin ~hami ~hlil ~hpv> ~iap> ~ibuk ~ini> ~irin ~iski ~istr ~ita>
 ~jamb ~jamu ~kafa ~kahi ~kalo ~keba ~keci ~keja ~knya ~kosa ~kte> ~kura ~kut> ~lahi ~land ~lap> ~lapo ~lil> ~lin>
 ~ling ~lio> ~lok> ~luka ~mali ~mbru ~mil> ~misk ~mpas ~mpun ~nang ~ndah ~ndin ~nero ~nget ~nsos ~oda> ~oggi ~olah
 ~olio ~olok ~ongk ~osan ~pada ~pak> ~pals ~papa ~paud ~pdam ~ping ~pkm> ~puan ~raib ~ran> ~ras> ~resm ~rja> ~roba
 ~roda ~ror> ~saja ~sala ~sant ~seko ~semp ~sen> ~sera ~sia> ~sien ~sini ~sir> ~skin ~sma> ~smi> ~stri ~tahl ~tara
 ~tiap ~til> ~tuh> ~tung ~tupa ~uarg ~ube> ~ukan ~ulan ~unti ~upai ~urun ~usin ~util ~warg ~wat>
other -4 @first=slrt ahli ahli+waris alat art bantu+makan bantu+saya bayar+kontrakan bpjs darah+nih dijual duka
 gaji+saya gigit halal harus harus+bagaimana jalan jual+untuk kali kb ke kena+tipu kursi meninggal parah pas
 pasar+murah pilih pilih+kasih rt+minta rujukan saya+butuh sertifikat+halal spmb thr tidak+bisa tidur trc ulang usg
 wni ~<ahl ~<aja ~<amb ~<art ~<bed ~<bpj ~<dib ~<dik ~<dis ~<hid ~<kan ~<kay ~<kb> ~<ke> ~<kec ~<kej ~<kel ~<ket
 ~<mes ~<pal ~<pap ~<san ~<spm ~<thr ~<trc ~<usg ~<wni ~ahu> ~aja> ~alal ~alat ~alin ~amar ~ambr ~apor ~art> ~atih
 ~ayu> ~bawa ~beda ~bpjs ~diju ~diti ~duka ~dur> ~elan ~enge ~enin ~era> ~ggal ~haru ~hat> ~hli> ~ien> ~igit ~ijua
 ~ingg ~iri> ~iru> ~jama ~juka ~ker> ~ksa> ~kuli ~kurs ~lal> ~lati ~lusi ~maks ~mas> ~mat> ~meni ~mera ~min> ~nggi
 ~ntar ~para ~penu ~pil> ~pjs> ~pmb> ~rak> ~rsi> ~sos> ~spmb ~sul> ~tah> ~thr> ~tidu ~tiha ~tik> ~tong ~trc> ~tuna
 ~umur ~ursi ~usg> ~wni>
other -5 =still @=poli_jiwa @=slrt @first=poli_jiwa bakar bau bayi dari gang kerja lampu listrik pagi paket+c pasar
 puskesmas taman+rusak tanpa tipu+travel tukang+parkir ~<bak ~<bau ~<dar ~<dit ~<duk ~<gel ~<ila ~<jal ~<keb ~<ker
 ~<lis ~<nge ~<per ~<pus ~<sek ~ada> ~ake> ~anpa ~anya ~arus ~ayi> ~bau> ~bayi ~bur> ~dam> ~dari ~dipa ~erah ~erja
 ~esma ~gal> ~gela ~git> ~idur ~ipak ~jala ~kali ~kera ~kerj ~kesm ~lamp ~list ~mpu> ~mur> ~npa> ~ntun ~pagi ~pasi
 ~peru ~pili ~pusk ~ring ~ruk> ~skes ~smas ~tanp ~tin> ~trik ~unya ~uske
other -6 @=alat_bantu @=dukcapil @=ppa @=puskesmas @=santunan @=trc @first=alat_bantu @first=dukcapil @first=ppa
 @first=puskesmas @first=santunan @first=trc ada lapor+kemana orang paksa untuk+umkm yang ~<ada ~<ala ~<dic ~<dij
 ~<dip ~<gan ~<gig ~<jam ~<ora ~<pan ~<ula ~<yan ~ahli ~aksa ~ari> ~asar ~atia ~baka ~dah> ~emat ~gigi ~ging ~ngka
 ~ning ~paks ~pasa ~rang ~sar> ~tarn ~yang
other -7 @=damkar @first=damkar ada+tidak liar+di odgj ~<,> ~<nga ~<odg ~agi> ~air> ~ampu ~arny ~dgj> ~odgj ~oran
 ~pas>
other -8 =well @=bedah_rumah @=kerja @=pangan @first=bedah_rumah @first=kerja @first=pangan air di ktp ~<air ~<di>
 ~<kal ~<ktp ~ktp> ~nya>
other -9 kk ~<kk> ~rnya
other -10 #
other -11 tps+liar
ours 19 saya+mau
ours 16 tolong+saya
ours 15 bantu+saya butuh+bantu
ours 13 ~<sos
ours 12 mau+mati saya+odgj
ours 11 halo tolong+pak ~<aku ~halo
ours 10 mau+laporan pak+tolong saya+butuh
ours 9 ada+orang ada+yang dibuang halo+bisa kami laporan mayat meninggal+tidak pak+bantu ~<may ~aku> ~ayat ~gadu
 ~ibua ~kami ~pora ~yat>
ours 8 ada+anak bapak+tua bayi+dibuang cepat istri+saya mau+lapor mayat+di saya+sering sering+halusinasi tolong+ada
 ~<cep ~buan ~cepa ~mann ~maya
ours 7 anak+dipukul anak+jalanan butuh+ambulans di+tiang dia golok+di jalanan kakak+saya kumat lapor+pak
 makan+sampah manusia ngelem odgj odgj+makan orang+meninggal pak pulang tetangga+bakar tidak+urus trus waras ~<clu
 ~<hal ~<odg ~<yg> ~akam ~anny ~anus ~aras ~dgj> ~dia> ~dibu ~gamu ~ikun ~kuma ~lana ~luri ~manu ~nakn ~nusi ~odgj
 ~punk ~trus ~umat ~unk> ~urit ~usia ~wara
ours 6 adik+saya amuk bakar+suami balita bantu+ke bapak+tiap bayi bisa+pulang bocah bocah+ngelem dari+rumah di+depan
 di+emperan di+masjid di+rs di+trotoar ditinggal+di emperan ganggu+jiwa gelandangan halusinasi+minta keluarganya
 kena+bacok linglung+di manusia+silver mau+melahirkan meninggal+di nyasar odgj+amuk ongkos orang+lumpuh orang+odgj
 orang+terlantar pak+bisa pak+saya pasung pemakaman pikun psikiater+gratis pulang+kampung pulang+ke rs saya+kumat
 segera sekarang+di silver suami+tolong temen+saya tempat+tinggal terlantar tidak+punya tidak+waras tidur tidur+di
 yang+kubur ~<amu ~<emp ~<kum ~<moh ~<ong ~<pik ~<pul ~<rs> ~<seg ~<sil ~ah2> ~akny ~alit ~amuk ~angn ~asar ~asun
 ~ayi> ~bayi ~boca ~bu2> ~clur ~dale ~dica ~dong ~duan ~dur> ~elp> ~empe ~erla ~gany ~gele ~gin> ~gkos ~help ~ibu2
 ~icar ~ilve ~ipas ~iria ~knya ~kos> ~land ~lant ~lver ~mat> ~moho ~mper ~muk> ~muka ~ndan ~ng2> ~ngam ~nnya ~ntar
 ~nyas ~ocah ~pak> ~pasu ~piku ~pula ~rdar ~remp ~rgan ~rian ~riny ~rlan ~sege ~silv ~sung ~tah2 ~terl ~tidu ~uarg
 ~yasa ~yawa
ours 5 ada+ibu ada+lansia ada+saudara amuk+di anak+anak anak+kecil anak+perempuan bawa bayi+ketemu berobat+tidak
 cari cuma darah dari+kursi depan di+halte di+kolong di+lampu di+pasar di+perempatan di+pinggir di+pos di+stasiun
 di+terminal dibuang+di dijemput dipukul+majikannya ditaro ditinggal evakuasi ganggu gelandangan+di gerobak
 golok+tolong halte ini itu jaya kata ketemu ketemu+di kolong korban kotor ktp+sebatang lampu+merah lansia+jatuh
 lempar+batu lihat maaf+mayat maaf+odgj majikannya mall masjid mau+pulang mau+untuk minum+racun odgj+bawa odgj+lari
 odgj+lempar orang orang+tidak pak+ada pasar pengaduan perempatan perempuan perempuan+perkosa perkosa+paman pinggir
 pingsan pos pos+satpam punya+ktp putus racun rs+tidak satpam saya+takut sebelah+sekap sekap+di sendiri+di
 sendiri+tidak stasiun tadi tapi tempat tergeletak terlantar+di terminal tetangga+sekap tiang tiang+listrik
 tidak+tahu tolong+cepat tolong+segera untuk+pengaduan urus+pemakaman yang+kemarin ~<bal ~<baw ~<cum ~<dal ~<dep
 ~<dir ~<diu ~<eva ~<gel ~<gep ~<ger ~<gil ~<hel ~<ini ~<itu ~<jay ~<jl> ~<kat ~<lih ~<ora ~<pak ~<pas ~<pun ~<put
 ~<rac ~<sat ~<seb ~<sta ~<tad ~<tam ~<tap ~<tau ~<won ~acok ~acun ~adua ~ahny ~ak2> ~akek ~akin ~akua ~all> ~alte
 ~anda ~ang2 ~anta ~aro> ~asiu ~asji ~assa ~atan ~atpa ~awa> ~baco ~bali ~berd ~biar ~cari ~cok> ~cope ~cuma ~cun>
 ~dala ~dang ~dann ~depa ~dije ~diku ~ebat ~elan ~elem ~elet ~elia ~elua ~emis ~empa ~empu ~emu> ~emuk ~epan ~epat
 ~epen ~era> ~erda ~erem ~erge ~ermi ~esin ~etem ~evak ~gela ~gemi ~gepe ~gero ~ggir ~ggua ~gila ~gir> ~gnya ~gsan
 ~guan ~halt ~hat> ~hnya ~iat> ~ibak ~idur ~ihat ~ijem ~ila> ~inal ~ita> ~itar ~item ~itu> ~iun> ~jang ~jaya ~jemp
 ~jid> ~kake ~kann ~kata ~keha ~kek> ~kelu ~kiny ~korb ~koto ~kuas ~kun> ~leta ~liat ~liha ~lita ~lonc ~lte> ~mall
 ~masj ~mina ~mis> ~mpat ~mpua ~mpun ~mput ~nal> ~ncat ~ngem ~ngin ~ngny ~ngsa ~obak ~onca ~ongi ~opet ~oran ~orba
 ~pasa ~pat> ~pema ~peng ~pere ~pori ~puan ~put> ~putu ~racu ~rban ~rgel ~rmin ~sada ~sar> ~siun ~sjid ~stas ~tadi
 ~tapi ~tar> ~taro ~tau> ~temu ~term ~tpam ~uasi ~utus ~vaku ~ver>
ours 4 3+hari =heart =still ada ada+bakar ada+bapak ada+odgj anak+jalan anak+minum arah bakar+orang bantu+cepat
 banyak+darah bapak+saya barat batu bawa+bayi bawa+golok bawa+karung begal+orang berhenti+darah bisa+tampung
 butuh+tempat dalam depan+sekolah depan+toko di di+dalam di+gerobak di+kandang di+lantai di+taman dibiarin
 dipukul+bapak dipukul+orang diri diri+naik ditaro+di dompet+hilang duduk duduk+di gelandangan+paksa
 gelandangan+tidur gimbal golok guru+lapor habis+ongkos hari+tetangga hidup+sendiri hilang+tidak ibu+bawa identitas
 identitas+di ini+ada jalan+pulang jalan+sendiri jatuh kali kali+harus kara karung karyawan kayanya ke+atap kecil
 kejang kerja+tabrak ketemu+lansia kolong+jembatan kontrakan kontrakan+ancam kunci+di laki lansia lansia+nyasar
 lansia+terlantar lansia+tidur lapar lapar+di lapor+gelandangan lapor+murid lempar lihat+lansia lumpuh+ngesot
 masih+bisa massa merah minta+ongkos minta+tolong minum muntah+abis murid murid+dipukul naik+ke napas ngaku ngomong
 nya nyasar+di ongkos+pulang orang+terjebak orang+yang panti pembantu pembantu+dipukul perlu+bantu perum
 pinggir+jalan pinggir+kali poris pos+ronda punya punya+tempat putus+obat rambut+gimbal raya roda+di ronda ruko
 rumah+singgah rumahnya rusak+rumah rw sadar saudara+saya saudara+sebelah saudara+tetangga saya+kejang saya+lihat
 saya+perlu sebatang sebatang+kara sebelah sekap sekap+anak semua setrum+di singgah singgah+masih suami+saya sudah+3
 sudah+tidak tabrak+mesin tahun taman tampung tangan+kerja tanpa+saudara tapi+tidak tawuran+bawa telanjang tetangga
 tetangga+denger tiap+hari tidak+napas tinggal toko tol tolong+dijemput tolong+evakuasi trotoar tua tua+tidak tuna
 tuna+wicara uang+habis wicara wicara+nyasar yang yang+di yang+hilang yang+kena yang+tenggelam ~<,> ~<ada ~<bad
 ~<di> ~<dij ~<dik ~<dit ~<dpn ~<dud ~<eda ~<ide ~<ind ~<jat ~<jem ~<kak ~<kam ~<kec ~<keh ~<kej ~<kel ~<kes ~<keu
 ~<kol ~<kor ~<lak ~<lan ~<lem ~<lon ~<meg ~<mul ~<nab ~<nap ~<nem ~<nen ~<nga ~<ngo ~<nod ~<nya ~<org ~<pem ~<pos
 ~<ron ~<ruk ~<rw> ~<sad ~<tet ~<tia ~<tro ~<tua ~<wic ~<yan ~<🆘> ~ada> ~adan ~adar ~adu> ~ahun ~ali> ~aman ~amen
 ~anga ~anja ~anka ~ansi ~apar ~apas ~arya ~atu> ~atuh ~awan ~bak> ~bata ~bawa ~bela ~buny ~cah> ~cat> ~cil> ~dar>
 ~daru ~dent ~der> ~dira ~dise ~dite ~diti ~diur ~dpn> ~dudu ~duk> ~ebel ~ecil ~eger ~ehab ~ejan ~ejeb ~ekap ~elap
 ~emua ~emul ~enek ~enti ~esas ~etab ~etak ~etan ~gah> ~gaku ~game ~ggah ~gimb ~golo ~gomo ~hun> ~iari ~ibia ~ibun
 ~icop ~iden ~ikur ~ilep ~ingi ~ings ~inum ~inya ~isan ~isek ~itin ~iuru ~jatu ~kary ~keci ~keja ~keje ~kesa ~kete
 ~keur ~kolo ~kuru ~laki ~lans ~lapa ~lasa ~lik> ~lok> ~luar ~mahn ~maks ~mank ~mass ~mbal ~mega ~minu ~mong ~mpan
 ~mua> ~mula ~mulu ~muri ~namp ~nder ~nemu ~nene ~ngad ~ngak ~ngel ~ngom ~nkan ~nodo ~nsia ~ntai ~ntit ~num> ~nya>
 ~oar> ~odon ~oko> ~olok ~oma> ~omon ~ompe ~onda ~oris ~otoa ~pak2 ~pam> ~pan> ~pemu ~ping ~pos> ~pria ~pung ~puny
 ~ras> ~ria> ~rid> ~ris> ~rit> ~rond ~roto ~ruko ~ryaw ~san> ~sasa ~satp ~satu ~seba ~sebe ~sela ~semu ~sia> ~ssa>
 ~tahu ~tai> ~tany ~tasi ~tela ~temp ~terg ~terj ~teta ~tita ~toar ~toko ~tol> ~trot ~tuh> ~uduk ~ukan ~uko> ~ulun
 ~uma> ~ung> ~upa> ~urid ~utny ~wica ~yang ~yany
ours 3 # ada+bayi ada+di ada+keluarganya ada+korban ada+laki aja amankan amankan+odgj anak ancam+bunuh astaga
 astaga+dia bacok badan bagaimana+ini bagaimana+ya baju bakar+massa bantu+kami bantu+orang bapak batu+harus
 bau+busuk bawa+kayu bayi+di berhenti bikin+gubuk bisa+bantu bisa+dijemput bocor+orang bunuh+diri busuk+dari butuh
 butuh+pertolongan cari+ibu cimone dalam+pingsan darah+tidak dari+kontrakan dari+pagi darurat darurat+pak dekat
 dengan+ibu dengan+suami depan+kantor depan+ruko depan+rumah di+grup di+kamar di+kontrakan di+mall di+tempat
 di+teras dia+bakar dia+begal dia+tidak dibacok dikenal ditusuk ditusuk+pak dompet gantung gantung+diri gas+bocor
 gelandangan+tiap gendong grup gubuk gubuk+di habis+maling halusinasi hamil+tidur harus+bagaimana hidup+pegang
 hilang+arah ibu ibu+linglung ibu+tetangga ibu+tua jalan+raya jatuh+dari jawa jembatan kami+tidak kampung
 kampung+uang kandang karang karyawan+jatuh kata+mau kayaknya ke+jawa ke+panti ke+psikiater ke+puskesmas kec
 kecanduan+sabu kel kemarin+saya kembali kembali+lagi km kontrakan+sebelah kotor+rambut kp kuat+hidup kumat+rusak
 kurus+banget lagi lagi+di laki+mabuk lansia+bawa lansia+hidup lansia+linglung lansia+pikun lansia+yang lantai
 lantai+2 lapor+ada laporan+makasih lari+sekarang lebam lemas luka+parah lupa lupa+jalan maaf+bayi maaf+bocah
 maaf+orang mabuk+nyender mabuk+tergeletak mau+konsul mau+ngomong mau+terjun mayat+tanpa mesin minta+bantu mirip
 mirip+dengan muka mulut ngelem+parah ngesot+minta nyasar+tidak nyender nyender+di odgj+di odgj+parah odgj+putus
 odgj+telanjang odgj+terlantar orang+kotor orang+linglung orang+tidur pak+di pak+orang pakai+alat pakai+baju
 panunggangan pasung+di pegang+pisau pegang+saya pelajar pelajar+bawa pernah pernah+berobat pertolongan pinang
 psikiater punya+identitas puskesmas+minta racun+tikus rasa+sudah rel rumah+dengan sabu+amuk sakit+tidak sambil satu
 satu+saudara saudara+bikin saudara+muntah saudara+tinggal saya+capek saya+cari saya+jatuh saya+kunci saya+pak
 saya+pegang saya+pingsan saya+yang sekarang+ada sekarang+tidur sini+pak situ suami+temen tahu tahu+rumahnya
 tampung+di tawuran+pelajar telanjang+di teman+saya tempat+sampah teras tergeletak+di teriak terjebak terjebak+di
 terjun terlantar+anak terlantar+lapor tetangga+meninggal tetangga+saya tiap tiap+malam tidak+berhenti tidak+dikenal
 tidak+mau tidak+sadar tinggal+di tiri+saya titip tolong+amankan tolong+ke urgent urgent+pak urus+di usir
 warga+tanpa warung+saya woy yang+cari yang+tabrak ~<.> ~<ana ~<ara ~<ast ~<baj ~<bap ~<bar ~<bat ~<bay ~<bil ~<boc
 ~<bre ~<bu> ~<bus ~<but ~<cew ~<cis ~<dek ~<dia ~<dic ~<dom ~<gak ~<gg> ~<gim ~<gol ~<gru ~<han ~<i> ~<ibu ~<jal
 ~<jaw ~<jom ~<kep ~<ket ~<km> ~<kp> ~<lag ~<lap ~<lia ~<lup ~<maj ~<mes ~<mun ~<mut ~<nan ~<nge ~<nit ~<oma ~<pek
 ~<por ~<pri ~<ray ~<rel ~<sab ~<skr ~<tem ~<ter ~<the ~<tin ~<tit ~<tlg ~<tok ~<tru ~<urg ~<usi ~<wan ~<woy ~abok
 ~adi> ~adut ~aga> ~agi> ~ahe> ~ajar ~ajik ~aju> ~aki> ~alik ~alus ~ami> ~anak ~anan ~angg ~anun ~anya ~apa2 ~apak
 ~apor ~arga ~arka ~arke ~arur ~asny ~asss ~asta ~ata> ~bada ~badu ~baju ~bal> ~bam> ~ban> ~bapa ~batu ~berh ~bila
 ~busa ~buta ~cabu ~cela ~cem> ~ceng ~cewe ~cisa ~dan> ~dara ~deka ~dibi ~diri ~diru ~disi ~dius ~domp ~dut> ~ebam
 ~ebin ~ecel ~ejep ~ek2> ~ekat ~eker ~elaj ~elak ~eluy ~emak ~emba ~emud ~enan ~ende ~eng> ~engg ~ent> ~erhe ~eria
 ~erju ~erna ~erny ~erto ~erum ~eset ~euru ~ewe> ~gan> ~gann ~gend ~geng ~gera ~gga> ~ggal ~grup ~gubu ~halu ~hany
 ~hari ~iak2 ~iak> ~iap> ~iata ~iate ~ibac ~ibu> ~iken ~ikia ~ilet ~imar ~imon ~impa ~indo ~iri> ~irip ~irny ~isau
 ~isma ~itas ~itel ~iusi ~jala ~jar> ~jawa ~jeba ~jemb ~jika ~jomp ~jun> ~kali ~kamp ~kany ~kap> ~kaya ~kebi ~kec>
 ~kel> ~keli ~kiat ~kira ~krg> ~lagi ~laja ~laka ~lang ~lanj ~lapo ~lema ~lemp ~lla> ~lung ~lupa ~lusi ~lut> ~lutn
 ~luyu ~maji ~man> ~mare ~mbat ~mbel ~men> ~mera ~meru ~mesi ~mini ~mone ~mpo> ~muda ~nabr ~nak> ~nang ~nda> ~ndon
 ~nek> ~ngan ~ngga ~nggi ~niti ~njan ~ntra ~nyar ~nyen ~nyut ~ola> ~ompo ~one> ~ongg ~ongk ~onya ~org> ~pant ~panu
 ~par> ~pata ~peke ~perl ~pern ~pert ~pina ~pir> ~putr ~rahn ~rang ~raya ~rdus ~rel> ~rgen ~rhen ~riak ~rip> ~rjeb
 ~rjun ~rkan ~rket ~rnah ~rtol ~rung ~rup> ~rura ~sari ~siha ~siki ~siks ~sina ~sir> ~situ ~skrg ~sok> ~sss> ~stag
 ~taga ~tak> ~tama ~tamp ~tan> ~tark ~tiap ~timp ~ting ~titi ~tlg> ~trak ~trin ~tua> ~tur> ~tus> ~ubuk ~uda> ~ulan
 ~ulas ~ulut ~umpa ~ungs ~unya ~urge ~usan ~usir ~utar ~uyur ~wism ~woy> ~yakn ~yari ~yend ~yura ~yut>
ours 2 4+tahun @first=- abis+makan ada+perempuan ada+rumah aja+rasa al ambruk+tabrak anak+dibuang anak+ditaro
 anak+hilang anak+sebelah arah+di bantu+teman bapak+yang bawa+pisau belum+pernah bibi bikin+kotor cari+kerja cipadu
 cisadane curhat+soal darah+tapi dari+panti dari+tadi dengan+bikin dengan+foto di+jalan di+kardus di+sebelah
 di+warung dibacok+geng dibuang+untuk dikejar+orang dikeroyok+warga dipukul+terus ganggu+warga gebang geng
 geng+motor gimbal+malam hari hilang+yang ibu+darah indah is jalan jemput jiwa jual+tisu kali+di kali+pas kardus
 kecil+dipukul kekerasan+lari koin kolong+flyover konsul kurang+waras lagi+pak laki+tidak lansia+luka
 lansia+telanjang lansia+tua lebam+perum linglung maaf+mau maaf+tuna makan+3 makan+racun malam+di masih+tabrak mau
 mau+curhat mau+minum mau+rujuk mayat+tidak minimarket minum+koin mobil+tabrak napas+tolong need ngungsi+di
 nyasar+siapa orang+ganggu pak+mau pas+banjir pasung+keluarganya penumpang perempuan+linglung perlu perum+villa
 pisau pisau+di putar putri rsj rt rt+2 rumah+batuk rumah+sekarang rumah+syaratnya sakit+di sampai+lebam saya
 saya+ancam saya+dikejar saya+ganggu saya+meninggal saya+minum saya+sayat saya+sudah saya+tidak sayat sebelah+pasung
 sendiri setir si sih soal+tetangga suami+makan sudah supir+masih tabrak tabrak+setir tabrak+tiang tangis+sendiri
 tanpa teman terminal+poris terus+dengan tetangga+odgj tiang+supir tidak+bangun tidak+pakai tikus+tolong timur
 tiri+sampai tisu tolong+bagaimana tolong+jemput tolong+razia tukang tumpang usir+dari villa villa+tangerang
 waras+bawa woy+ada ya yang+dibacok yang+dikeroyok yang+tidur ~<adi ~<al> ~<bac ~<bib ~<bon ~<cel ~<cik ~<dib ~<dul
 ~<is> ~<jen ~<kea ~<koi ~<lal ~<lin ~<mas ~<mau ~<me> ~<mus ~<nee ~<ngu ~<pan ~<per ~<ram ~<reb ~<rsj ~<rt> ~<say
 ~<sel ~<si> ~<sih ~<sit ~<sud ~<suk ~<sup ~<tah ~<ten ~<tim ~<tis ~<tun ~<vil ~<ya> ~abet ~abra ~abul ~abur ~adek
 ~afas ~agai ~akaa ~ake> ~aki2 ~alan ~amat ~ance ~ang> ~anit ~anpa ~ante ~anyu ~arah ~arus ~aun> ~bias ~bibi ~bon>
 ~brak ~buli ~but> ~butu ~celu ~cimo ~cipa ~dane ~deke ~dico ~dike ~ditu ~dok> ~dug> ~dus> ~ebon ~edan ~eden ~edug
 ~eed> ~eket ~elah ~eles ~elo> ~enal ~enaz ~enge ~enum ~eora ~erah ~erak ~eres ~erlu ~erob ~ess> ~gak> ~gal> ~geba
 ~gelo ~gemb ~ggan ~ggg> ~glun ~hent ~hon> ~ibi> ~icab ~illa ~imba ~imur ~inan ~ingl ~inim ~ipad ~irin ~iruj ~isad
 ~isik ~isu> ~iwa> ~jena ~kaan ~kabu ~kama ~kang ~kard ~kemb ~kesi ~keta ~ki2> ~kizo ~koin ~kok> ~lany ~ledu ~many
 ~mau> ~miri ~mpe> ~mute ~nafa ~napa ~naza ~ncem ~ndir ~ndok ~need ~nggg ~ngko ~nglu ~ngub ~ngur ~nima ~nita ~npa>
 ~nung ~ohon ~oin> ~omel ~orgi ~orin ~osis ~over ~pa2> ~padu ~pas> ~pass ~per> ~pirn ~pura ~rah> ~rak> ~raka ~ran>
 ~rant ~ren> ~res> ~rgil ~riga ~rlu> ~roba ~rsj> ~sabe ~sau> ~saya ~seka ~send ~seor ~sese ~seti ~skiz ~suda ~suka
 ~tabr ~tang ~tanp ~tas> ~taun ~tema ~teme ~ten> ~the> ~tir> ~tisu ~udah ~uk2> ~ulu> ~un2> ~una> ~unte ~usuk ~uter
 ~utri ~utuh ~vill ~wani ~wong ~yata
ours 0 @1
ours -2 =ask =office @=darurat @first=darurat abis+melahirkan ada+lubang ada+tawuran alat ambil+amuk ambruk
 anak+kampung anak+terlantar bangkai bantu bantu+dikeroyok bapak+jatuh belum bikin+ktp bikin+orang bocor boleh buang
 butuh+rumah cari+kontrakan cek cerita curhat+tidak dari+dinsos dari+pemkot demam dengan+bapak dengar depan+gang
 di+cipondoh di+gang di+rumah di+tangerang dibawa+lari dilempar dini dinsos dmn gagal gang+ada ganggu+odgj gatal
 gelandangan+lapor genteng gorong gubug gubug+lansia habis+melahirkan harga harus+telepon hujan ibu+odgj ijazah izin
 jalan+depan jalan+pak jkn jorok kayu kdrt ke+rumah kelas kena+razia kerja+pak kontrakan+ibu kontrakan+yang kota
 lagi+hidup lama lebah listrik lubang lubang+bikin majikan malam malam+minggu malaysia+kena mandi+kepala marah
 masjid+sekarang mau+bacok minta+ambulans minta+uang mobil+saya nama negeri odgj+pasca online pak+rt paksa panas+3
 parah+di pasca pasca+melahirkan patah+tulang perahu perempuan+hilang pergi+tidak pinggang pkh pkl pkl+di pt puing
 punya+wc roda sakit+pinggang saudara+tidak saya+0812 saya+bakar sembarangan senam senam+lansia setrum+tidak suara
 sudah+lama sumur syaratnya tabrak+truk tagihan tanah tawon tawuran+di telat telepon+siapa terus tetangga+setrum
 tidak+layak tidak+mampu tidak+ngalir token+listrik tulang turun warna wc+di yang+kasar yang+murah ~<bia ~<cek ~<cur
 ~<dan ~<dem ~<din ~<dmn ~<eng ~<gag ~<gig ~<huj ~<ija ~<izi ~<jkn ~<jor ~<kdr ~<kla ~<lis ~<lub ~<mah ~<man ~<mar
 ~<onl ~<pad ~<ped ~<pkh ~<pkl ~<pol ~<pt> ~<pui ~<rod ~<sum ~<tag ~<tib ~<ton ~<ula ~aba> ~adwa ~agal ~agam ~agih
 ~ajui ~aksa ~akti ~alat ~ambr ~andi ~antu ~arna ~asca ~atal ~awon ~ayu> ~bant ~boco ~bole ~bruk ~bug> ~ceri ~coka
 ~cor> ~cur> ~dana ~dema ~dika ~dila ~dina ~dini ~dins ~disu ~dmn> ~drt> ~dwal ~ebak ~ekam ~elay ~elum ~emam ~eman
 ~enam ~engi ~erde ~eror ~erus ~gada ~gara ~geri ~geru ~ggur ~gigi ~giha ~ging ~gkai ~gkat ~harg ~hata ~hkan ~iar>
 ~ibed ~ijaz ~ikas ~iksa ~ilem ~ine> ~inga ~ipa> ~ipu> ~itam ~jadw ~jaza ~jkn> ~juin ~juka ~kala ~kare ~kayu ~kdrt
 ~keba ~kema ~kero ~keti ~klai ~kons ~kot> ~laim ~lak> ~lara ~las> ~lece ~liar ~lind ~line ~list ~lum> ~maha ~mak>
 ~mala ~mam> ~mama ~mand ~mbac ~mbar ~mbok ~mbru ~nam> ~nama ~nany ~nata ~ndu> ~nege ~ngal ~nlin ~ntik ~ntro ~ntu>
 ~ocor ~oda> ~oke> ~onli ~onse ~opos ~ota> ~pada ~paks ~pasc ~peca ~pipa ~pkh> ~pkl> ~pon> ~pros ~puin ~rahu ~rany
 ~rat> ~ratn ~rawa ~rbai ~reta ~rik> ~roda ~rong ~ropo ~rost ~rsi> ~run> ~sah> ~sca> ~selo ~sena ~sera ~suar ~sumu
 ~tagi ~tal> ~tawo ~teru ~tong ~trik ~trok ~truk ~tula ~ubug ~uing ~uku> ~usi> ~won> ~zin>
ours -3 @=puskesmas @first=puskesmas ada+begal ada+biaya ada+santunan akta aman amuk+parah anak+saya angkut anjing
 apa+yang art asap atm ayam bantu+jalan bantu+tidak bapak+kawin bapak+kejang baru+punya bayi+tidak belum+punya beras
 biaya bisa+turun bocah+tawuran bolong cikokol+bawa curi dan+dipukul dana dengan+orang depan+flyover di+malaysia
 di+saudi dikasih+makan dikejar+kejar dilarang dilarang+ketemu ditinggal+orang duduk+bawa enak flyover+cikokol gaji
 gang+saya gas gas+racun gelap gigi got gratis hari+sendiri jadi jual judi kalau kalau+ada kamar+mandi
 kampung+sebelah karawaci karena kartu kawin+lagi kaya ke+mana kecil+minum kecil+tetangga kejang+terus kejar+orang
 kelamin kelamin+di kemana kerja kerja+di kerja+tiap ketemu+saudara kontrol ktp+ke lagi+ada lagi+depan lampu+gang
 lampu+penerangan lapor+kemana layak lowongan maaf maaf+lansia maaf+rumah makan+enak makasih mampet mampu mandi mati
 mau+berobat mau+kontrol mau+pegang meledak meteran minggu minggu+mau minum+minyak minyak+tanah miskin motor+saya
 nikah odgj+ditinggal odgj+kumat orang+duduk orang+mau orang+pamer pak+sebelah pakai+pisau paket palak palsu pamer
 pamer+kelamin pasang patah pegang+bayi pemkot penerangan perang perang+sarung perkosa+tetangga pertama
 pertama+sekarang pertolongan+pertama pinjam pisau+tangan pju polisi+tidur pukul+saya pulang+minggu pungli
 punya+bayi puskesmas+buka raba racun+di rasa+dikejar rekam+ktp rumah+bawa rumah+ibu rumah+saya rusak sampah+tidak
 sarung saudi saudi+tidak saya+dipukul saya+halusinasi saya+hilang saya+sekap saya+tkw sebelah+perang sendiri+dan
 serang serang+jantung siapa siapa+yang sim sini sumur+ada susah tabrak+butuh tanggal tawuran+lagi tempat+curhat
 tempat+makan teriak+dipukul terlantar+bapak tiba tidak+dikasih tkw+di token tolong+bantu tolong+bener tower
 tua+kerja tutup uang+duka untuk untuk+orang yang+pingsan yang+serang ~<anj ~<apa ~<art ~<atm ~<bip ~<bor ~<cer
 ~<cin ~<dam ~<dif ~<ena ~<gas ~<gaw ~<got ~<gra ~<jah ~<jar ~<jua ~<jud ~<ker ~<lah ~<maa ~<mam ~<met ~<mis ~<mur
 ~<om> ~<pat ~<pip ~<pju ~<pus ~<rek ~<ren ~<ret ~<rus ~<sal ~<san ~<sem ~<sia ~<sun ~<sya ~<tow ~<tra ~<tut ~<unt
 ~<wal ~aaf> ~aci> ~afka ~ahit ~akas ~akta ~alah ~alak ~alau ~amer ~antr ~araw ~aris ~artu ~asap ~asi> ~atah ~atis
 ~atm> ~audi ~awac ~ayam ~ba2> ~biay ~bipo ~bol> ~bolo ~buat ~buka ~buku ~cek> ~eled ~elep ~emal ~embu ~emin ~emko
 ~enak ~epon ~eri> ~erik ~erta ~gaji ~gaju ~gali ~ggun ~gkon ~gkro ~gli> ~grat ~guna ~iamb ~iapa ~iba2 ~iba> ~ibay
 ~ibuk ~icur ~igi> ~ilar ~imin ~inja ~iper ~ipol ~itah ~izin ~jaan ~jahi ~jamb ~jing ~joro ~judi ~kah> ~kahi ~kalo
 ~kana ~ken> ~kong ~kors ~kron ~ksa> ~kta> ~lami ~lap> ~lat> ~lau> ~leda ~liki ~lowo ~lsu> ~luba ~maaf ~mati ~mbak
 ~mer> ~ming ~mkot ~ndi> ~ngkr ~ngli ~njam ~njin ~ntru ~ntua ~ntuk ~ntun ~nyam ~oken ~olar ~oron ~ower ~owon ~pame
 ~peda ~pemk ~perb ~pju> ~pola ~poli ~psi> ~puk> ~raba ~rati ~rena ~rjaa ~rna> ~ror> ~rtam ~ruh> ~ruk> ~saha ~sak>
 ~sap> ~saru ~sema ~semi ~siap ~sim> ~susa ~syar ~terd ~tes> ~tiba ~toke ~towe ~tuan ~tuk> ~tumb ~tuna ~tutu ~uat>
 ~uban ~ungl ~unti ~urah ~urat ~usak ~waci ~wer> ~yam> ~yara
ours -4 @=damkar @first=damkar ada+mobil alat+bantu ambil api bansos bapak+meninggal bedah cara dapet dari+kemarin
 dari+tower dengan+5 denger+suara di+karawaci di+sumur dipukul+suami diri+masih dokter duka ganti gelandangan+dengan
 gubuk+kayu hp+saya jantung jari kabel kara+pak kawin kayu+dengan kucing lansia+sebatang lapor+orang liar mabuk+di
 mahal mantan masih+hidup masuk meninggal+ada minyak nik+tidak nomor nyala pacar padam pdam pegang+anak periksa
 pindah pohon puskesmas saya+tiba saya+warga suara+tidak surat tahan telepon tengah+malam tenggelam+di tiba+tidak
 tidak+angkut tidak+ketemu tidak+nyala tidak+pulang tkw tongkat uang warga+sini yang+buka ~<amb ~<api ~<asa ~<bam
 ~<bol ~<bua ~<dok ~<gor ~<jan ~<kap ~<kaw ~<kuc ~<lay ~<low ~<nom ~<pac ~<pal ~<pda ~<poh ~<rab ~<sus ~<tkw ~<uan
 ~abel ~acar ~adam ~ahal ~ajak ~aksi ~alsu ~amah ~ana> ~anji ~anso ~apet ~asuk ~atia ~awin ~bamb ~bans ~bera ~car>
 ~cing ~dape ~data ~dibe ~dicu ~dipe ~dokt ~edah ~emat ~erac ~ertu ~esma ~etin ~fkah ~gala ~gar> ~gas> ~gawe ~gkut
 ~hal> ~hira ~iben ~ikah ~iski ~jak> ~jant ~jari ~jual ~kabe ~kapa ~kawi ~ker> ~kesm ~kter ~kuci ~kurs ~laya ~lepo
 ~mamp ~mana ~mant ~masu ~mbu> ~mert ~mete ~misk ~mor> ~mura ~nafk ~nera ~nika ~nomo ~nsos ~ntan ~nyal ~okan ~okte
 ~omor ~paca ~pals ~pdam ~pene ~peny ~pind ~pinj ~poho ~pusk ~riks ~rol> ~rtu> ~rtua ~semb ~skes ~skin ~smas ~taha
 ~tis> ~tkw> ~tup> ~ucin ~udi> ~umba ~untu ~uske ~utup ~win> ~yala
ours -5 =drill @=alat_bantu @=bedah_rumah @=pangan @=santunan @=ugd_malam @first=alat_bantu @first=bedah_rumah
 @first=pangan @first=santunan @first=ugd_malam ada+bantu ada+tidak apa bakar+tangan bener berapa bpjs buka daftar
 data dikeroyok+orang es jam kapan ktp lampu+jalan lapor+ke lapor+siapa mau+ambruk mau+lari murah nik
 orang+tenggelam paksa+gelandangan rumah+mau santunan saya+lari trc ~<akt ~<bpj ~<buk ~<daf ~<dap ~<dat ~<duk ~<es>
 ~<jad ~<jam ~<ktp ~<pro ~<sur ~<trc ~afta ~amba ~apan ~baya ~beda ~bene ~bpjs ~daft ~dima ~duka ~ener ~erap ~erja
 ~eter ~ftar ~iaya ~kerj ~ktp> ~lar> ~ner> ~neri ~ngaj ~pjs> ~porn ~rapa ~rja> ~sant ~sura ~tele ~trc> ~ual> ~usah
 ~yar>
ours -6 =beast @=dukcapil @=kerja @=trc @first=kerja @first=trc bayar begal+di hp mana ~<air ~<dim ~<hp> ~<nik ~apa>
 ~ayar ~dam> ~jam> ~nik> ~unan
ours -7 @=slrt @first=dukcapil @first=slrt air bisa+tidak butuh+uang kk ~<kk> ~air> ~ipak
"""
