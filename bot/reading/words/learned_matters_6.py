"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
other 2 =office @=darurat @first=darurat a anak+mantan anjing aula aula+kecamatan bantu+akta bantu+asuransi
 bantu+mau bantu+pacar bantu+pupuk bantu+stnk bantu+wifi bayar+syaratnya belum belum+sampai bikin+nib bpkb+leasing
 bpn+bisa buang+limbah buang+sampah cair cair+pak cerai+dmn daftar+bisa daftar+pemilih dana darah dari+luar
 data+penelitian deportasi donasi+pakai etle etle+bayar gempa genteng+kami gratis+linglung guru+dari halaman+kami
 harga+cabe hukum+anak ini istri judes kakak karaoke+malam kartu+nikah kecamatan kelurahan+judes kelurahan+lambat
 kena+etle keramaian ketua+rt klaim korupsi lama lambat lansia+paman maaf+sim maaf+tni maaf+vaksin majikan makasih
 mana+malam masuk+satpol mati+harus mati+tidak mau mau+donasi mau+ganti mau+sumbang merek+bisa minggu motor+telat
 negeri negeri+deportasi npwp+pribadi nyamuk+takut ojol+tolong oss+bagaimana oss+kemana pacar+pak paket+belum
 paman+lapor paspor+anak pegawai pegawai+kelurahan pemilih perizinan+bikin pijat polisi+untuk razia+anak refund
 refund+tiket resep rt+saya rujuk+lansia sampah+sembarangan saudara+ibu saya+bagaimana saya+korupsi sebelah+rusak
 sembarangan sewa+aula skripsi+wawancara sppt sppt+pbb steril steril+kucing sumbang+baju tarif tarif+parkir
 tes+masuk tetangga+bangun tetangga+rusak tki utang+temen ~<a> ~<anj ~<aul ~<bib ~<cai ~<dag ~<ema ~<etl ~<ger ~<ini
 ~<ist ~<kla ~<lal ~<lem ~<maa ~<maj ~<mat ~<mau ~<nam ~<nan ~<neg ~<non ~<nya ~<nyu ~<rah ~<ref ~<ste ~<tki ~ahan
 ~aim> ~ajik ~akak ~akas ~ange ~anti ~arat ~arif ~asak ~asi> ~ata> ~aula ~awai ~ayan ~belu ~bibi ~cair ~dana ~des>
 ~ecam ~efun ~egaw ~elum ~eril ~erna ~ervi ~esep ~etle ~fund ~game ~gan> ~gat> ~gemp ~geri ~gong ~guna ~ijat ~ilin
 ~ion> ~jika ~jing ~joro ~jude ~kaia ~kaka ~king ~klai ~koru ~kot> ~laim ~lamb ~lapa ~lint ~lum> ~maha ~maia ~maji
 ~mala ~mau> ~mbar ~napa ~nasi ~nege ~nggo ~njin ~nor> ~ntas ~nyum ~onga ~ongg ~onor ~orok ~orup ~paka ~pera ~ppt>
 ~pres ~rant ~refu ~rese ~rif> ~ril> ~rok> ~rups ~sema ~siny ~sppt ~suna ~syar ~tas> ~tes> ~tki> ~tle> ~tor> ~tur>
 ~udes ~und> ~upsi ~wai> ~yal> ~yara ~yari ~yumb
other -2 2+bulan =past adhd ambulans+gratis anak autis ayam+bangkai ayam+mati bangkai bangunan+liar bansos bantaran
 bantu+jamban bantu+parkir bapak baterai baterai+bagaimana bayar+pabrik beasiswa+anak bedah belum+gaji berobat
 biduran bikin+mana biru bisa+bayar budek bulan+tidak butuh+bantu butuh+uang cari+bantu cimol cv+mana dana+hilang
 debu debu+proyek di+bandara di+bantaran di+hotel diri dpt gigi gigit+orang gula guru+honor hidup honor honor+belum
 ibu+kena jamban jamu jual+sabu judi kabel+tidak kaso kaso+patah kayu kb+jam keluar+rumah kelurahan+minta kering kia
 kis kontrakan+pakai kontrakan+usir kursi+roda lagi lansia liar+gigit maaf+buang maaf+tetangga maag mahal+minta
 masih mati+dijual mau+mati mau+minta mesum minta+bantu minta+beras minta+uang miring miskin mobil+parkir nomor
 pak+tolong palsu papan+reklame parkir+tutup pasien+pinjam pegang pemkot periksa pindah pirt pju polusi polusi+debu
 pukul racun ranjang ranjang+pasien reklame+miring rtlh rusak+dari sabu saldo+dana sariawan saya+2 saya+tidak
 sekolah sembarangan+harus semprot sini skorsing skorsing+pabrik skrining sktm sktm+mana tabrak tertelan+baterai
 tetangga+jual tidak+tutup tidur+di tipu tk tki+resmi tki+syaratnya tutup+gang umkm+ada umkm+daftar usaha+untuk
 usg+murah usir warna wawancara+mana wna yatim ~<?> ~<adh ~<akt ~<ana ~<asa ~<aut ~<bap ~<bid ~<bud ~<cak ~<cat
 ~<cim ~<cuc ~<dat ~<dir ~<diu ~<dpt ~<gul ~<hel ~<hon ~<jat ~<kab ~<kep ~<kia ~<kis ~<kub ~<kun ~<lag ~<lak ~<lap
 ~<mam ~<mer ~<met ~<min ~<mis ~<muk ~<nom ~<pag ~<pju ~<puk ~<rac ~<rtl ~<sab ~<sel ~<sip ~<sko ~<skt ~<spi ~<stu
 ~<suk ~<sup ~<tip ~<tk> ~<usi ~<wna ~<yat ~aag> ~abra ~abu> ~acun ~adhd ~aga> ~ahi> ~aik> ~aki> ~akti ~alo> ~alur
 ~amu> ~anak ~anca ~andu ~anso ~anta ~aren ~aria ~arna ~arya ~aso> ~aten ~atim ~auti ~bans ~bapa ~bate ~bero ~bidu
 ~biru ~bot> ~brak ~bude ~bula ~caka ~cimo ~cun> ~data ~debu ~dek> ~dhd> ~dike ~dipo ~dius ~dpt> ~duk> ~dup> ~dura
 ~edah ~eker ~ekol ~elen ~elua ~emko ~empr ~empu ~enan ~eng> ~enti ~epat ~erem ~erik ~erla ~esum ~gah> ~gas> ~gkai
 ~gula ~halo ~hidu ~hono ~iang ~iawa ~idup ~igi> ~ihan ~imol ~inda ~inga ~inin ~ipil ~ipot ~ipu> ~iran ~irt> ~itam
 ~itip ~iusi ~jar> ~judi ~kant ~kary ~kaso ~kayu ~kela ~kepa ~keri ~kia> ~kis> ~kors ~krin ~ktm> ~lagi ~lai> ~lam>
 ~lar> ~lari ~len> ~lika ~lnya ~lsu> ~lus> ~maag ~mar> ~mara ~masi ~mela ~mesu ~mete ~miri ~mkot ~mol> ~mor> ~mpro
 ~mput ~neri ~ngaj ~ngan ~ngin ~nnya ~nomo ~nsia ~nsul ~ntit ~olah ~olus ~omor ~onsu ~oplo ~orsi ~pata ~pema ~pemk
 ~pend ~pere ~pind ~pirt ~pju> ~pok> ~polu ~prot ~racu ~ramb ~ranj ~rapi ~rasa ~ret> ~riaw ~riks ~rini ~rja> ~rkan
 ~rna> ~rot> ~rsin ~rtlh ~ruh> ~sabu ~sari ~sek> ~seko ~sipi ~skor ~sktm ~suka ~sum> ~tabr ~tak> ~tele ~tim> ~tipu
 ~tlh> ~tuk> ~ubit ~udar ~udek ~umr> ~untu ~uri> ~usir ~usuk ~utin ~utis ~warn ~wna> ~yati
other -3 @=ugd_malam @first=ugd_malam abis ada+yang aja akte ambruk anjing+rabies asi bagaimana+cara banget
 bangun+ulang bawa bayar+tidak bcg biaya+tahlil bikin+cv bikin+skck bikin+wawancara bisa+bantu bpkb+motor bulan
 catin cv daftar+paud daftar+tk dagang+tutup daging daging+anjing dapat darah+harus dari+dinsos di+halaman
 di+komplek fakir flu fogging fogging+kemana gaji+suami gelandangan gelap golok gorengan+ada guru+galak guru+kurang
 hamil hpv jadi+art jadi+wni jadwal+spmb kafan kalong kecil kena+tipu keterangan kurang liar+lapor luka macet+parah
 maling merah motor+hilang motor+raib mp mp+asi neror papan parkir+paksa pasien paud pdam pkm pkm+tutup polio raib
 resmi roda rt+pilih rumah+tangga santunan saya+mau sd sembarangan+syaratnya skck+syaratnya surat+keterangan tahlil
 takut+keramaian tangan tangga tiap tidak+kembali tk+negeri tkw+syaratnya tolong+saya trc tuna tupai tutup+jam
 uang+saya ulang+rumah umur warga ya ~<.> ~<abi ~<asi ~<baw ~<bcg ~<bir ~<boc ~<bor ~<bul ~<cac ~<cam ~<cur ~<cv>
 ~<deb ~<dig ~<fak ~<flu ~<fog ~<ges ~<hal ~<ham ~<hpv ~<kes ~<kot ~<lan ~<lar ~<luk ~<mel ~<mir ~<mp> ~<ner ~<nye
 ~<pad ~<pau ~<pda ~<pir ~<pkm ~<pol ~<pos ~<put ~<rai ~<ram ~<rod ~<saj ~<sar ~<sd> ~<sem ~<sep ~<sia ~<sos ~<tab
 ~<tia ~<trc ~<tup ~<umu ~<ya> ~afan ~agin ~ahir ~aib> ~ajam ~akar ~akir ~akte ~aku> ~ala> ~alah ~alsu ~amba ~ambu
 ~amil ~amin ~apak ~api> ~asie ~atin ~aud> ~awa> ~bcg> ~berl ~bers ~bora ~bruk ~bung ~camp ~cati ~cil> ~curi ~dagi
 ~dan> ~dapa ~dicu ~dise ~ebak ~ebu> ~ecil ~egan ~elap ~embu ~ener ~erin ~erob ~eror ~esek ~esmi ~etip ~faki ~fan>
 ~flu> ~fogg ~gang ~gese ~get> ~ggin ~hami ~hlil ~hpv> ~iap> ~ibuk ~ini> ~irin ~iski ~istr ~ita> ~jamb ~jamu ~kafa
 ~kahi ~kalo ~keba ~keci ~keja ~knya ~kosa ~kte> ~kura ~kut> ~lahi ~land ~lap> ~lapo ~lil> ~lin> ~ling ~lio> ~lok>
 ~luka ~mali ~mbru ~mil> ~misk ~mpas ~mpun ~nang ~ndah ~ndin ~nero ~nget ~nsos ~oda> ~oggi ~olio ~olok ~ongk ~osan
 ~pada ~pals ~papa ~paud ~pdam ~ping ~pkm> ~puan ~raib ~ran> ~ras> ~resm ~roba ~roda ~ror> ~saja ~sala ~sant ~semp
 ~sen> ~sera ~sia> ~sien ~sini ~sir> ~skin ~sma> ~smi> ~stri ~tahl ~tara ~tiap ~tik> ~til> ~trc> ~tuh> ~tuna ~tung
 ~tupa ~uarg ~ube> ~ukan ~ulan ~umpu ~unti ~upai ~urun ~usin ~util ~warg ~wat>
other -4 @first=slrt ahli ahli+waris alat art bantu+makan bantu+saya bayar+kontrakan bpjs darah+nih dijual duka
 gaji+saya halal harus harus+bagaimana jalan jual+untuk kali kb ke kerja kursi meninggal parah pas pasar+murah pilih
 pilih+kasih rt+minta rujukan saya+butuh sertifikat+halal spmb thr tidak+bisa tidur ulang usg wni ~<ahl ~<aja ~<amb
 ~<art ~<bed ~<bpj ~<dib ~<dik ~<dis ~<hid ~<kan ~<kay ~<kb> ~<ke> ~<kec ~<kej ~<kel ~<ket ~<mes ~<pal ~<pap ~<san
 ~<spm ~<thr ~<usg ~<wni ~ahu> ~aja> ~alal ~alat ~alin ~amar ~ambr ~apor ~art> ~atih ~ayu> ~bawa ~beda ~bpjs ~diju
 ~diti ~duka ~dur> ~elan ~enge ~enin ~era> ~gal> ~ggal ~haru ~hat> ~hli> ~ien> ~ijua ~ingg ~iri> ~iru> ~jama ~juka
 ~ker> ~ksa> ~kuli ~kurs ~lal> ~lati ~lusi ~maks ~mas> ~mat> ~meni ~mera ~min> ~nggi ~ntar ~pak> ~para ~penu ~pil>
 ~pjs> ~pmb> ~rak> ~rsi> ~ruk> ~sos> ~spmb ~sul> ~tah> ~thr> ~tidu ~tiha ~tong ~umur ~unya ~ursi ~usg> ~wni>
other -5 @=poli_jiwa @=slrt @first=poli_jiwa bakar bau bayi dari gang gigit lampu lapor+kemana listrik pagi paket+c
 pasar puskesmas taman+rusak tanpa tipu+travel tukang+parkir ~<bak ~<bau ~<dar ~<dit ~<duk ~<gel ~<ila ~<jal ~<keb
 ~<ker ~<lis ~<nge ~<per ~<pus ~<sek ~ada> ~ake> ~anpa ~anya ~ari> ~arus ~ayi> ~baka ~bau> ~bayi ~bur> ~dam> ~dari
 ~dipa ~erah ~erja ~esma ~gela ~git> ~idur ~igit ~ipak ~jala ~kali ~kera ~kerj ~kesm ~lamp ~list ~mpu> ~mur> ~ngka
 ~npa> ~ntun ~pagi ~pasi ~peru ~pili ~pusk ~rang ~ring ~skes ~smas ~tanp ~tin> ~trik ~uske
other -6 =still @=alat_bantu @=dukcapil @=ppa @=puskesmas @=santunan @=trc @first=alat_bantu @first=dukcapil
 @first=ppa @first=puskesmas @first=santunan @first=trc ada orang paksa untuk+umkm yang ~<ada ~<ala ~<dic ~<dij
 ~<dip ~<gan ~<jam ~<ora ~<pan ~<ula ~<yan ~ahli ~aksa ~asar ~atia ~dah> ~emat ~ging ~ning ~paks ~pasa ~sar> ~tarn
 ~yang
other -7 @=damkar @first=damkar ada+tidak liar+di odgj ~<,> ~<gig ~<nga ~<odg ~agi> ~air> ~ampu ~arny ~dgj> ~gigi
 ~odgj ~oran ~pas>
other -8 =well @=bedah_rumah @=kerja @=pangan @first=bedah_rumah @first=kerja @first=pangan air di ktp ~<air ~<di>
 ~<kal ~<ktp ~ktp> ~rnya
other -10 # kk ~<kk> ~nya>
other -11 tps+liar
ours 19 saya+mau
ours 16 tolong+saya
ours 15 bantu+saya butuh+bantu
ours 13 ~<sos
ours 12 mau+mati saya+odgj
ours 11 halo pak+tolong tolong+pak ~<aku ~halo
ours 10 mau+laporan saya+butuh
ours 9 ada+orang ada+yang dibuang halo+bisa istri+saya laporan mayat meninggal+tidak pak+bantu ~aku> ~ayat ~gadu
 ~ibua ~pora ~yat>
ours 8 ada+anak bapak+tua bayi+dibuang cepat golok+di kami mau+lapor mayat+di saya+sering sering+halusinasi
 tolong+ada ~<cep ~<may ~buan ~cepa ~kami ~mann ~maya ~nakn
ours 7 anak+dipukul anak+jalanan bisa+pulang butuh+ambulans di+tiang dia jalanan kakak+saya kumat lapor+pak
 makan+sampah manusia meninggal+di ngelem odgj odgj+makan orang+meninggal pak pulang pulang+kampung saya+kumat
 tetangga+bakar tidak+urus trus waras ~<clu ~<hal ~<odg ~<yg> ~akam ~anny ~anus ~aras ~dgj> ~dia> ~dibu ~gamu ~ikun
 ~kuma ~lana ~luri ~manu ~ngam ~nusi ~odgj ~punk ~riny ~sege ~trus ~uarg ~umat ~unk> ~urit ~usia ~wara
ours 6 adik+saya amuk bakar+suami balita bantu+ke bapak+tiap bayi bocah bocah+ngelem dari+rumah di+depan di+emperan
 di+masjid di+rs di+trotoar ditinggal+di emperan ganggu+jiwa gelandangan halusinasi+minta keluarganya kena+bacok
 linglung+di manusia+silver mau+melahirkan nyasar odgj+amuk ongkos orang+lumpuh orang+odgj orang+terlantar pak+bisa
 pak+saya pasung pemakaman pikun psikiater+gratis pulang+ke rs segera sekap+di sekarang+di silver suami+tolong
 temen+saya tempat+tinggal terlantar tidak+punya tidak+waras tidur tidur+di tolong+cepat yang+kubur ~<amu ~<emp
 ~<kum ~<moh ~<ong ~<pik ~<pul ~<rs> ~<seg ~<sil ~ah2> ~akny ~alit ~amuk ~angn ~asar ~asun ~ayi> ~bayi ~boca ~bu2>
 ~clur ~dale ~dica ~dong ~duan ~elp> ~empe ~erla ~gany ~gele ~gin> ~gkos ~help ~ibu2 ~icar ~ilve ~ipas ~iria ~knya
 ~kos> ~land ~lant ~lver ~mat> ~moho ~mper ~muk> ~muka ~ndan ~ng2> ~nnya ~ntar ~nyas ~ocah ~pak> ~pasu ~piku ~pula
 ~rdar ~remp ~rgan ~rian ~rlan ~silv ~sung ~tah2 ~terl ~tidu ~yasa ~yawa
ours 5 ada+ibu ada+lansia ada+saudara amuk+di anak+anak anak+kecil anak+perempuan bawa bayi+ketemu berobat+tidak
 cuma darah dari+kursi depan di+halte di+kolong di+lampu di+pasar di+perempatan di+pinggir di+pos di+stasiun
 di+terminal dibuang+di dijemput dipukul+majikannya ditaro ditinggal evakuasi ganggu gelandangan+di gerobak
 golok+tolong halte ibu+bawa ini itu jaya kata ketemu ketemu+di kolong korban kotor ktp+sebatang lampu+merah
 lansia+jatuh lempar+batu lihat maaf+mayat maaf+odgj majikannya mall masjid mau+pulang mau+untuk minum+racun
 odgj+bawa odgj+lari odgj+lempar orang orang+tidak pak+ada pasar pengaduan perempatan perempuan perempuan+perkosa
 perkosa+paman pinggir pingsan pos pos+satpam punya+ktp putus racun rs+tidak satpam saudara+saya saya+takut
 sebelah+sekap sendiri+di sendiri+tidak stasiun tadi tanpa+saudara tapi tempat tergeletak terlantar+di terminal
 tiang tiang+listrik tidak+tahu tolong+segera untuk+pengaduan urus+pemakaman ~<bal ~<baw ~<cum ~<dal ~<dep ~<dir
 ~<diu ~<eva ~<gel ~<gep ~<ger ~<gil ~<hel ~<ini ~<itu ~<jay ~<jl> ~<kat ~<lih ~<lon ~<mul ~<ora ~<pak ~<pas ~<pun
 ~<put ~<rac ~<sat ~<seb ~<sta ~<tad ~<tam ~<tap ~<tau ~<won ~acok ~acun ~adua ~ahny ~ak2> ~akek ~akin ~akua ~all>
 ~alte ~anda ~ang2 ~anta ~aro> ~asiu ~asji ~assa ~atan ~atpa ~awa> ~baco ~bak> ~bali ~berd ~biar ~cok> ~cope ~cuma
 ~cun> ~dala ~dang ~dann ~depa ~dije ~diku ~dur> ~ebat ~elan ~elem ~elet ~elua ~emis ~empa ~empu ~emu> ~emuk ~epan
 ~epat ~epen ~era> ~erda ~erem ~erge ~ermi ~esin ~etem ~evak ~gela ~gemi ~gepe ~gero ~ggir ~ggua ~gila ~gir> ~gnya
 ~gsan ~guan ~halt ~hat> ~hnya ~iat> ~ibak ~ibun ~idur ~ihat ~ijem ~ila> ~inal ~ita> ~itar ~item ~itu> ~iun> ~jang
 ~jaya ~jemp ~jid> ~kake ~kann ~kata ~keha ~keje ~kek> ~kelu ~kiny ~korb ~koto ~kuas ~kun> ~leta ~liat ~liha ~lita
 ~lonc ~lte> ~mall ~masj ~mina ~mis> ~mpat ~mpua ~mpun ~mput ~mula ~nal> ~ncat ~ngem ~ngin ~ngny ~ngsa ~obak ~onca
 ~ongi ~opet ~oran ~orba ~pasa ~pat> ~pema ~peng ~pere ~pori ~puan ~put> ~putu ~racu ~rban ~rgel ~rit> ~rmin ~sada
 ~sar> ~siun ~sjid ~stas ~tadi ~tapi ~tar> ~taro ~tau> ~temu ~term ~tpam ~uasi ~utus ~vaku ~ver>
ours 4 3+hari =heart =still ada ada+bakar ada+bapak ada+odgj anak+jalan anak+minum arah bakar+orang bantu+cepat
 banyak+darah bapak+saya barat batu bawa+bayi bawa+golok bawa+karung begal+orang berhenti+darah bisa+tampung
 bunuh+diri butuh+tempat cari dalam depan+sekolah depan+toko di di+dalam di+gerobak di+kandang di+kontrakan
 di+lantai di+taman di+tempat dia+tidak dibiarin dikenal dipukul+orang diri diri+naik ditaro+di dompet+hilang duduk
 duduk+di gantung gelandangan+paksa gelandangan+tidur gimbal golok guru+lapor habis+ongkos hari+tetangga
 hidup+sendiri hilang+tidak ibu+tua identitas identitas+di ini+ada jalan+pulang jalan+sendiri jatuh kali kali+harus
 kara karung karyawan kayanya ke+atap kecil kejang ketemu+lansia km kolong+jembatan kontrakan kontrakan+ancam kp
 kunci+di laki lansia lansia+nyasar lansia+terlantar lansia+tidur lapar lapar+di lapor+gelandangan lapor+murid
 lempar lihat+lansia lumpuh+ngesot masih+bisa massa merah minta+ongkos minta+tolong minum muntah+abis murid
 murid+dipukul naik+ke napas ngaku ngomong nya nyasar+di odgj+telanjang ongkos+pulang orang+terjebak orang+yang
 panti pembantu pembantu+dipukul perlu+bantu perum pinggir+jalan pinggir+kali poris pos+ronda punya punya+tempat
 putus+obat rambut+gimbal raya rel roda+di ronda ruko rumah+singgah rumahnya rusak+rumah rw sadar saudara+sebelah
 saya+kejang saya+kunci saya+lihat saya+pak saya+perlu sebatang sebatang+kara sebelah sekap sekap+anak semua
 setrum+di singgah singgah+masih suami+saya sudah+3 sudah+tidak tabrak+mesin tahun taman tampung tapi+tidak
 tawuran+bawa telanjang teriak tetangga tetangga+denger tetangga+sekap tiap+hari tidak+dikenal tidak+napas tinggal
 toko tol tolong+dijemput tolong+evakuasi trotoar tua tua+tidak tuna tuna+wicara uang+habis warga+tanpa wicara
 wicara+nyasar yang yang+di yang+hilang yang+kemarin yang+kena yang+tenggelam ~<,> ~<ada ~<ara ~<bad ~<cew ~<di>
 ~<dij ~<dik ~<dit ~<dpn ~<dud ~<eda ~<gol ~<ide ~<ind ~<jat ~<jem ~<kak ~<kam ~<kec ~<keh ~<kej ~<kel ~<kes ~<keu
 ~<km> ~<kol ~<kor ~<kp> ~<lak ~<lan ~<lem ~<lia ~<meg ~<nab ~<nap ~<nem ~<nen ~<nga ~<ngo ~<nod ~<nya ~<org ~<pem
 ~<pos ~<ron ~<ruk ~<rw> ~<sad ~<tet ~<tia ~<tro ~<tua ~<wic ~<yan ~<🆘> ~ada> ~adan ~adar ~adu> ~ahun ~ali> ~aman
 ~amen ~anga ~anja ~anka ~ansi ~apar ~apas ~arya ~atu> ~atuh ~awan ~bata ~bawa ~bela ~bila ~buny ~cah> ~cari ~cat>
 ~cewe ~cil> ~dar> ~daru ~dent ~der> ~dira ~dise ~dite ~diti ~diur ~dpn> ~dudu ~duk> ~ebel ~ecil ~ehab ~ejan ~ejeb
 ~ekap ~elap ~elia ~emua ~emul ~enek ~enti ~erny ~esas ~etab ~etak ~etan ~gah> ~gaku ~game ~ggah ~gimb ~golo ~gomo
 ~hun> ~iari ~ibia ~icop ~iden ~iken ~ikur ~ilep ~ingi ~ings ~inum ~inya ~isan ~isek ~itin ~iuru ~jatu ~kali ~kary
 ~keci ~keja ~kesa ~kete ~keur ~kolo ~kuru ~laki ~lans ~lapa ~lasa ~lik> ~lok> ~luar ~lut> ~mahn ~maks ~mank ~mass
 ~mbal ~mega ~minu ~mong ~mpan ~mua> ~mulu ~muri ~namp ~nder ~nek> ~nemu ~nene ~ngad ~ngak ~ngel ~ngom ~nkan ~nodo
 ~nsia ~ntai ~ntit ~num> ~nya> ~oar> ~odon ~oko> ~olok ~oma> ~omon ~onda ~one> ~oris ~otoa ~pak2 ~pam> ~pan> ~pant
 ~pemu ~ping ~pir> ~pos> ~pria ~pung ~puny ~ras> ~rel> ~ria> ~riak ~rid> ~ris> ~rond ~roto ~ruko ~ryaw ~san> ~sari
 ~sasa ~satp ~seba ~sebe ~sela ~semu ~sia> ~ssa> ~tahu ~tai> ~tany ~tasi ~temp ~terg ~terj ~teta ~tita ~toar ~toko
 ~tol> ~trot ~tuh> ~uda> ~uduk ~ukan ~uko> ~ulun ~ulut ~uma> ~ung> ~upa> ~urid ~usan ~utny ~wica ~yang ~yany
ours 3 # ada+bayi ada+di ada+keluarganya ada+korban ada+laki ada+mayat aja amankan amankan+odgj anak anak+hilang
 ancam+bunuh astaga astaga+dia bacok badan bagaimana+ini bagaimana+ya baju bakar+massa bantu+kami bantu+orang bapak
 batu+harus bau+busuk bawa+kayu bayi+di berhenti bikin+gubuk bisa+bantu bisa+dijemput bocor+orang butuh
 butuh+pertolongan cari+ibu cimone dalam+pingsan darah+tidak dari+kontrakan dari+pagi darurat darurat+pak dekat
 dengan+suami depan+kantor depan+ruko depan+rumah di+grup di+kamar di+mall di+teras dia+bakar dia+begal
 dipukul+bapak ditusuk ditusuk+pak dompet gantung+diri gas+bocor gelandangan+tiap gendong geng geng+motor grup gubuk
 gubuk+di habis+maling halusinasi hamil+tidur harus+bagaimana hidup+pegang hilang+arah ibu ibu+linglung jalan+raya
 jatuh+dari jawa jembatan kami+tidak kampung kampung+uang kandang kardus karyawan+jatuh kata+mau kayaknya ke+anak
 ke+jawa ke+panti ke+psikiater ke+puskesmas kec kecanduan+sabu kel kemarin+saya kembali kembali+lagi kerja+tabrak
 kontrakan+sebelah kotor+rambut kuat+hidup kumat+rusak kurus+banget lagi lagi+di laki+mabuk lansia+bawa lansia+hidup
 lansia+linglung lansia+pikun lansia+yang lantai lantai+2 lapor+ada laporan+makasih lari+sekarang lebam lemas
 luka+parah lupa lupa+jalan maaf+bayi maaf+bocah mabuk+nyender mabuk+tergeletak mau+konsul mau+ngomong mau+terjun
 mayat+tanpa mesin minta+bantu mirip mirip+dengan muka mulut ngelem+parah ngesot+minta nyasar+tidak nyender
 nyender+di odgj+di odgj+parah odgj+putus odgj+terlantar orang+kotor orang+linglung orang+tidur pak+di pak+orang
 pakai+alat pakai+baju panunggangan pasung+di pegang+pisau pelajar pelajar+bawa perlu pernah pernah+berobat
 pertolongan pinang pisau pisau+di psikiater punya+identitas racun+tikus rasa+sudah rumah+dengan sabu+amuk
 sakit+tidak sambil satu satu+saudara saudara+bikin saudara+muntah saudara+tetangga saudara+tinggal saya+capek
 saya+cari saya+jatuh saya+pegang saya+pingsan saya+yang sekarang+ada sekarang+tidur si sih sini+pak situ
 suami+temen tahu tahu+rumahnya tampung+di tangan+kerja tanpa tawuran+pelajar telanjang+di teman+saya tempat+sampah
 teras tergeletak+di terjebak terjebak+di terjun terlantar+anak terlantar+lapor terminal+poris tetangga+meninggal
 tetangga+saya tiap tidak+berhenti tidak+mau tidak+sadar tinggal+di titip tolong+amankan tolong+ke urgent urgent+pak
 urus+di usir warung+saya woy yang+cari yang+tabrak ~<.> ~<ana ~<ast ~<baj ~<bap ~<bar ~<bat ~<bay ~<bil ~<boc ~<bre
 ~<bu> ~<bus ~<but ~<cik ~<dek ~<dia ~<dic ~<dom ~<gak ~<gg> ~<gru ~<heb ~<i> ~<ibu ~<jal ~<jaw ~<jom ~<kep ~<ket
 ~<lag ~<lap ~<lup ~<maj ~<me> ~<mes ~<mun ~<mut ~<nan ~<nge ~<nit ~<oma ~<pan ~<pek ~<por ~<pri ~<ram ~<ray ~<rel
 ~<sab ~<sel ~<si> ~<sih ~<skr ~<sud ~<tem ~<ten ~<ter ~<the ~<tin ~<tit ~<tlg ~<tru ~<tun ~<urg ~<usi ~<wan ~<woy
 ~abok ~adi> ~adut ~aga> ~agi> ~ahe> ~ajar ~ajik ~aju> ~aki> ~alik ~alus ~ami> ~anak ~anan ~anpa ~anun ~anya ~apa2
 ~apak ~apor ~arga ~arka ~arur ~asny ~asss ~asta ~ata> ~aun> ~bada ~badu ~baju ~bal> ~bam> ~ban> ~bapa ~batu ~berh
 ~bon> ~busa ~buta ~cabu ~cela ~ceng ~cimo ~dan> ~dara ~deka ~diri ~diru ~disi ~dius ~domp ~dus> ~dut> ~ebam ~ebin
 ~ebon ~ecel ~eger ~ejep ~ek2> ~ekat ~eker ~elaj ~elak ~eluy ~emak ~emba ~emud ~enan ~ende ~eng> ~engg ~ent> ~eren
 ~erhe ~eria ~erju ~erna ~erto ~erum ~eset ~euru ~ewe> ~gan> ~gann ~gend ~geng ~gera ~gga> ~ggal ~grup ~gubu ~halu
 ~hany ~hari ~her> ~iak2 ~iak> ~iap> ~iata ~iate ~ibu> ~ikia ~ilet ~imar ~imon ~impa ~indo ~iri> ~irin ~irip ~irny
 ~isau ~isma ~itas ~itel ~iusi ~jala ~jar> ~jawa ~jeba ~jemb ~jika ~jomp ~jun> ~kaan ~kabu ~kamp ~kany ~kap> ~kard
 ~kaya ~kebi ~kec> ~kel> ~keli ~kiat ~kira ~kok> ~krg> ~lagi ~laja ~laka ~lang ~lanj ~lapo ~lema ~lemp ~lla> ~lung
 ~lupa ~lusi ~lutn ~luyu ~maji ~man> ~mare ~mbat ~mbel ~men> ~mera ~meru ~mesi ~mone ~mpe> ~mpo> ~muda ~nabr ~nak>
 ~nang ~nda> ~ndon ~ngan ~ngga ~nggi ~niti ~njan ~npa> ~ntra ~nung ~nyar ~nyen ~nyut ~ola> ~omel ~ompe ~ompo ~ongg
 ~ongk ~onya ~org> ~panu ~par> ~pata ~peke ~perl ~pern ~pert ~pina ~putr ~rahn ~rang ~raya ~rdus ~rgen ~rhen ~riga
 ~rip> ~rjeb ~rjun ~rkan ~rlu> ~rnah ~rtol ~rung ~rup> ~rura ~satu ~sau> ~siha ~siki ~siks ~sina ~sir> ~situ ~skrg
 ~sok> ~sss> ~stag ~taga ~tak> ~tama ~tamp ~tan> ~tanp ~tark ~taun ~tela ~ten> ~tiap ~timp ~ting ~titi ~tlg> ~trak
 ~trin ~tua> ~tur> ~tus> ~ubuk ~ulan ~ulas ~umpa ~ungs ~unya ~urge ~usir ~usuk ~utar ~uyur ~wism ~woy> ~yakn ~yari
 ~yend ~yura ~yut>
ours 2 @first=- a ada+perempuan ada+rumah aja+rasa al ambruk+tabrak amuk+banting anak+dibuang anak+ditaro
 anak+sebelah anak+umur arah+di banting bantu+teman bapak+ini bapak+yang bawa+pisau belum+pernah biasa bikin+kotor
 busuk+dari cikokol cipadu curhat+soal darah+tapi dari+panti dari+tadi dengan+bikin dengan+foto dengan+ibu di+jalan
 di+kardus di+rel di+sebelah di+warung dibacok dibacok+geng dibuang+untuk dikejar+orang dikeroyok+warga ganggu+warga
 gebang gimbal+malam hari hilang+yang ibu+tetangga indah is jalan jatuh+di jemput jiwa kali+di kali+pas karang
 kekerasan+lari koin kolong+flyover konsul kurang+waras lagi+pak laki+tidak lampung lansia+luka lansia+telanjang
 lansia+tua leher linglung maaf+mau maaf+orang maaf+tuna makan+3 makan+racun malam+di mau mau+curhat mau+minum
 mau+rujuk mayat+tidak minimarket minum+koin napas+tolong need ngungsi+di nongol nyasar+siapa orang+ganggu pak+mau
 pas+banjir pasung+keluarganya pegang+saya perempuan+linglung puskesmas+minta putar putri rsj rt rt+2 rumah+batuk
 rumah+sekarang rumah+syaratnya sakit+di saudara saya saya+dikejar saya+ganggu saya+meninggal saya+minum saya+sayat
 saya+sudah sayat sebelah+pasung sendiri soal+tetangga suami+makan sudah sudah+2 tabrak tanah+tinggi tangis+sendiri
 teman tetangga+odgj tiap+malam tidak+bangun tidak+pakai tikus+tolong timur tiri+saya tolong+bagaimana tolong+jemput
 tolong+razia tukang tumpang usir+dari villa waras+bawa woy+ada ya yang+dibacok yang+dikeroyok yang+tidur ~<a> ~<al>
 ~<bac ~<bon ~<cel ~<cen ~<cis ~<dul ~<gim ~<gon ~<han ~<is> ~<jen ~<kea ~<koi ~<lal ~<leh ~<lin ~<mas ~<mau ~<mus
 ~<nee ~<ngu ~<per ~<reb ~<rsj ~<rt> ~<say ~<sit ~<ski ~<suk ~<tah ~<tok ~<tuh ~<vil ~<ya> ~abet ~abra ~abul ~abur
 ~adek ~afas ~agai ~akaa ~ake> ~aki2 ~alan ~amat ~ance ~ang> ~angg ~anit ~ante ~anyu ~arah ~arke ~arus ~auda ~bern
 ~bias ~brak ~buli ~but> ~butu ~celu ~cem> ~ciko ~cipa ~cisa ~deke ~dibi ~dico ~dike ~ditu ~dok> ~dug> ~dulu ~edan
 ~edug ~eed> ~eher ~eka> ~eket ~elah ~eles ~elo> ~enal ~enge ~enum ~eora ~erah ~erak ~eres ~erlu ~erob ~ess> ~ewek
 ~gak> ~gal> ~geba ~gelo ~gemb ~gere ~ggan ~ggg> ~gkar ~glun ~hent ~ibac ~icab ~ikok ~illa ~imba ~imur ~inan ~ingl
 ~inim ~ipad ~iruj ~isu> ~iwa> ~kama ~kang ~kemb ~kesi ~keta ~ki2> ~kita ~kizo ~koin ~koko ~kol> ~lany ~ledu ~lehe
 ~many ~mau> ~mini ~miri ~mute ~nafa ~napa ~nawi ~ndir ~ndok ~need ~nggg ~ngko ~nglu ~ngol ~ngub ~ngur ~nima ~nita
 ~oin> ~okol ~ongo ~orgi ~orin ~osis ~over ~pa2> ~padu ~pas> ~pass ~per> ~pirn ~pit> ~pura ~rah> ~rak> ~raka ~ran>
 ~rant ~ren> ~res> ~rgil ~rket ~rnya ~roba ~rsj> ~sabe ~samb ~saya ~sede ~seka ~send ~seor ~sese ~seti ~skiz ~sud>
 ~suda ~suka ~tabr ~tang ~tas> ~tema ~teme ~the> ~tiku ~tir> ~tung ~udah ~uk2> ~ulu> ~un2> ~una> ~unte ~usa> ~uter
 ~utri ~utuh ~vill ~wani ~wong ~yata
ours 0 @1
ours -2 24+jam =ask =office abis+melahirkan ada+lubang air+di ajak+tidur alat ambil+amuk ambruk anak+kampung
 anak+terlantar anjing bakar+sampah bangkai bantu bantu+dikeroyok bapak+jatuh bapak+mau belum berobat+kemana
 bikin+ktp bikin+orang bisa+jalan bisa+tidur bocor boleh buang butuh+rumah cari+kontrakan cek cerita curhat+tidak
 darah+tinggi dari+pemkot demam dengar depan+gang di+cipondoh di+gang di+tangerang diare dikasih dilempar dini
 ditinggal+bapak dmn gagal gang+ada ganggu+odgj gatal gelandangan+lapor genangan genangan+air genteng golok+pak
 gorong gubug gubug+lansia habis+melahirkan harga harus+telepon hp+ambil hujan ibu+odgj izin jam+1 jkn jorok kabar
 kayu kdrt ke+rumah kelas kena+razia kerja+pak kontrakan+ibu kontrakan+yang kota kursi lagi+hidup lahir laki+saya
 lama lebah listrik lubang lubang+bikin majikan malam+minggu malaysia+kena mandi+kepala marah masjid+sekarang
 mau+kontrol minta+ambulans minta+uang mobil+jatuh mobil+saya nama negeri odgj+pasca online orang+pamer orang+tabrak
 pagar pajak pak+rt parah+di pasca pasca+melahirkan patah+tulang perahu perempuan+hilang pergi+tidak pinggang pkh
 pkl pkl+di pt puing punya+wc rasa roda rusak+tidak sakit+pinggang sarang saudara+tidak saya+0812 saya+bakar
 sembarangan senam senam+lansia serang setrum+tidak suami+pergi suara sumur syaratnya tabrak+butuh tabrak+truk
 tagihan tanggung tawuran+di telat telepon+siapa tengah+malam terus tetangga+setrum tidak+bayar tidak+ngalir
 token+listrik tol+orang tulang turun warna wc+di yang+angkut yang+kasar yang+murah ~<anj ~<art ~<bia ~<cek ~<dam
 ~<dem ~<dmn ~<eng ~<gag ~<huj ~<ija ~<izi ~<jkn ~<jor ~<kdr ~<kla ~<lah ~<lis ~<lub ~<man ~<mar ~<onl ~<paj ~<ped
 ~<pkh ~<pkl ~<pol ~<pt> ~<rod ~<sum ~<tib ~<ton ~<ula ~<umr ~aba> ~adwa ~agal ~agam ~agar ~agih ~ajui ~aket ~akti
 ~alak ~alat ~ambr ~antu ~apny ~arna ~asca ~atal ~ayu> ~bant ~boco ~bole ~bruk ~bug> ~ceri ~coka ~cor> ~cur> ~dana
 ~dema ~diar ~dika ~dina ~dini ~dipo ~dmn> ~drt> ~dwal ~ebak ~eda> ~ekam ~elay ~elum ~emam ~eman ~enam ~engi ~eras
 ~ergu ~eror ~erus ~gada ~gara ~gena ~geri ~geru ~ggur ~giha ~ging ~gkai ~gkut ~guli ~harg ~hata ~hkan ~iare ~ibed
 ~ikas ~iksa ~ilem ~ine> ~inga ~ipa> ~ipot ~jadi ~jadw ~jak> ~jing ~jkn> ~juin ~juka ~kaba ~kala ~kare ~kayu ~kdrt
 ~keba ~kema ~kero ~keti ~klai ~kons ~kota ~laim ~lak> ~lara ~las> ~lece ~leh> ~lind ~line ~list ~lum> ~maha ~mak>
 ~mala ~mam> ~mama ~mbac ~mbar ~mbru ~nam> ~nama ~nany ~nata ~nege ~ngal ~njin ~nlin ~ntik ~ntu> ~nutu ~ocor ~oda>
 ~oke> ~oleh ~onli ~onse ~ota> ~paga ~pasc ~peda ~peme ~peri ~pipa ~pkh> ~pkl> ~pros ~puin ~rahu ~rany ~rat> ~ratn
 ~rawa ~rbai ~ret> ~reta ~rgul ~rik> ~roda ~rost ~rsi> ~run> ~sah> ~sca> ~sena ~suar ~sumu ~tagi ~tal> ~teru ~tong
 ~trik ~trok ~truk ~tula ~ubug ~uing ~uku> ~ursi ~usi> ~zin>
ours -3 @=darurat @=puskesmas @first=darurat @first=puskesmas ada+begal ada+biaya ada+santunan aman amuk+parah
 anak+saya apa+yang art atm ayam bantu+jalan bantu+tidak bapak+kawin bapak+kejang baru+punya bayi+tidak belum+punya
 beras biaya bisa+turun bocah+tawuran bolong cikokol+bawa curi dan+dipukul dana dari+dinsos dengan+orang
 depan+flyover di+malaysia di+saudi dikasih+makan dikejar+kejar dilarang dilarang+ketemu ditinggal+orang duduk+bawa
 enak flyover+cikokol gaji gang+saya gas gas+racun gelandangan+dengan gelap gigi got gratis hari+sendiri ijazah jadi
 jalan+depan jual judi kabel kalau kalau+ada kamar+mandi kampung+sebelah karawaci karena kartu kawin+lagi kaya
 kecil+minum kecil+tetangga kejang+terus kejar+orang kelamin kelamin+di kemana kerja kerja+di kerja+tiap
 ketemu+saudara kontrol ktp+ke lagi+ada lagi+depan lampu+gang lampu+penerangan lapor+kemana layak liar lowongan maaf
 maaf+lansia maaf+rumah makan+enak makasih mampet mampu mandi mati mau+bacok mau+berobat mau+pegang meledak meteran
 minggu minggu+mau minum+minyak minyak+tanah miskin motor+saya nikah odgj+ditinggal odgj+kumat orang+duduk orang+mau
 pak+sebelah pakai+pisau paket paksa palak palsu pamer pamer+kelamin panas+3 pasang patah pegang+bayi pemkot
 penerangan perang perang+sarung perkosa+tetangga pertama pertama+sekarang pertolongan+pertama pinjam pju pohon
 polisi+tidur pukul+saya pulang+minggu pungli punya+bayi puskesmas+buka raba racun+di rasa+dikejar rekam+ktp
 rumah+bawa rumah+ibu rumah+saya rusak sampah+tidak sarung saudi saudi+tidak saya+dipukul saya+halusinasi
 saya+hilang saya+sekap saya+tkw sebelah+perang sendiri+dan serang+jantung siapa siapa+yang sim sini sudah+lama
 sumur+ada susah tanggal tawon tawuran+lagi tempat+curhat tempat+makan teriak+dipukul terlantar+bapak tiba
 tiba+tidak tidak+dikasih tidak+layak tidak+mampu tkw+di token tolong+bantu tolong+bener tower tua+kerja uang
 uang+duka untuk untuk+orang yang+pingsan yang+serang ~<apa ~<atm ~<bip ~<bol ~<bor ~<buk ~<cer ~<cin ~<cur ~<dif
 ~<din ~<ena ~<gas ~<gaw ~<got ~<gra ~<jah ~<jam ~<jar ~<jua ~<jud ~<ker ~<maa ~<mam ~<met ~<mis ~<mur ~<om> ~<pat
 ~<pip ~<pju ~<poh ~<pui ~<pus ~<rek ~<ren ~<ret ~<rus ~<san ~<sem ~<sia ~<sun ~<sya ~<tow ~<tra ~<uan ~<unt ~<wal
 ~aaf> ~aci> ~afka ~ahit ~akas ~aksa ~alah ~alau ~amer ~antr ~araw ~aris ~artu ~asi> ~atah ~atis ~atm> ~audi ~awac
 ~awon ~ayam ~ba2> ~biay ~bipo ~bol> ~bolo ~buat ~buka ~buku ~cek> ~dila ~eled ~elep ~emal ~embu ~emin ~emko ~enak
 ~epon ~eri> ~erja ~erta ~gaji ~gaju ~gali ~ggun ~gkon ~gkro ~gli> ~grat ~guna ~hira ~iamb ~iapa ~iba2 ~iba> ~ibay
 ~ibuk ~icur ~igi> ~ijaz ~ilar ~imin ~inja ~iper ~ipol ~ipu> ~itah ~itam ~izin ~jaan ~jahi ~jamb ~jaza ~joro ~jual
 ~judi ~kah> ~kahi ~kalo ~kana ~ken> ~kong ~kors ~kron ~ksa> ~lami ~lap> ~lat> ~lau> ~leda ~liki ~lowo ~lsu> ~luba
 ~maaf ~mati ~mer> ~ming ~mkot ~ndi> ~ngkr ~ngli ~njam ~ntro ~ntru ~ntua ~ntuk ~ntun ~nyam ~oken ~olar ~oron ~ower
 ~owon ~paks ~pals ~pame ~pemk ~perb ~pju> ~poho ~pola ~poli ~psi> ~puk> ~raba ~rati ~rena ~rjaa ~rna> ~ror> ~rtam
 ~ruk> ~saha ~sak> ~saru ~selo ~sema ~semi ~siap ~sim> ~susa ~syar ~tawo ~terd ~tes> ~tiba ~toke ~towe ~tuan ~tuk>
 ~tumb ~tuna ~uat> ~uban ~umba ~ungl ~unti ~urah ~urat ~usak ~waci ~wer> ~won> ~yam> ~yara
ours -4 @=damkar @first=damkar ada+mobil akta alat+bantu ambil angkut api asap bansos bapak+meninggal bedah cara
 dapet dari+kemarin dari+tower dengan+5 denger+suara di+karawaci di+sumur dikeroyok+orang dipukul+suami diri+masih
 dokter duka ganti gubuk+kayu hp+saya jantung jari kara+pak kawin kayu+dengan ke+mana kucing lansia+sebatang
 lapor+orang mabuk+di mahal mantan masih+hidup masuk meninggal+ada minyak nik+tidak nomor nyala pacar padam pdam
 pegang+anak periksa pindah pisau+tangan puskesmas saya+tiba saya+warga suara+tidak tahan telepon tenggelam+di
 tidak+angkut tidak+ketemu tidak+nyala tidak+pulang tkw tongkat tutup warga+sini yang+buka ~<amb ~<api ~<asa ~<bam
 ~<bua ~<dok ~<gor ~<jan ~<kap ~<kaw ~<kuc ~<lay ~<low ~<nom ~<pac ~<pal ~<pda ~<rab ~<sus ~<tkw ~<tut ~abel ~adam
 ~ahal ~ajak ~aksi ~akta ~alsu ~amah ~ana> ~anji ~anso ~apet ~asap ~asuk ~atia ~awin ~bamb ~bans ~bera ~car> ~cing
 ~dape ~data ~dibe ~dicu ~dipe ~dokt ~edah ~emat ~erac ~erik ~ertu ~esma ~etin ~fkah ~gala ~gar> ~gas> ~gawe ~hal>
 ~iben ~ikah ~iski ~jant ~jari ~kabe ~kawi ~ker> ~kesm ~kta> ~kter ~kuci ~kurs ~laya ~lepo ~mamp ~mana ~mant ~masu
 ~mbu> ~mert ~mete ~misk ~mor> ~mura ~nafk ~nera ~nika ~nomo ~ntan ~nyal ~okan ~okte ~omor ~paca ~pdam ~pene ~peny
 ~pind ~pinj ~pusk ~riks ~rol> ~rtu> ~rtua ~sap> ~semb ~skin ~smas ~taha ~tis> ~tkw> ~tup> ~tutu ~ucin ~udi> ~untu
 ~uske ~utup ~win> ~yala
ours -5 =drill @=alat_bantu @=bedah_rumah @=pangan @=santunan @=ugd_malam @first=alat_bantu @first=bedah_rumah
 @first=pangan @first=santunan @first=ugd_malam ada+bantu ada+tidak apa bakar+tangan bener berapa bpjs buka daftar
 data es jam kapan ktp lampu+jalan lapor+ke lapor+siapa mau+ambruk mau+lari murah nik orang+tenggelam rumah+mau
 saya+lari surat trc ~<bpj ~<daf ~<dap ~<dat ~<duk ~<es> ~<jad ~<ktp ~<pro ~<sur ~<trc ~acar ~afta ~amba ~apan ~baya
 ~beda ~bene ~bpjs ~daft ~dima ~duka ~ener ~erap ~eter ~ftar ~iaya ~kapa ~kerj ~ktp> ~lar> ~ner> ~neri ~ngaj ~nik>
 ~nsos ~pjs> ~porn ~rapa ~rja> ~skes ~sura ~tele ~trc> ~ual> ~usah ~yar>
ours -6 =beast @=dukcapil @=kerja @=slrt @=trc @first=kerja @first=trc air bayar begal+di hp mana paksa+gelandangan
 santunan ~<air ~<akt ~<dim ~<hp> ~<nik ~air> ~apa> ~ayar ~dam> ~jam> ~sant ~unan
ours -7 @first=dukcapil @first=slrt bisa+tidak butuh+uang kk ~<kk> ~ipak
"""
