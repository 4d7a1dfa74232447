"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
other 3 =ask =office adik+saya adopsi+anak alun alun+buka arab+tolong bank+dari bantu+anjing bantu+harga
 barang+tidak baru+syaratnya beras+malam bibit bibit+ikan bikin+restoran bikin+warung bioskop bisa+pulang
 bpkb+online buang+sampah buka+jam cara+bikin cara+jadi catering cctv+lalu daftar+ada daftar+nikah dagang+kaki
 dahan+rumah dengan di+dinsos di+luar dibuang+ke dinsos+penelitian dirikan elektronik foto+prewedding gagal+pulang
 gempa+rumah genteng+saya gonggong gonggong+terus gor gratis gratis+sudah gugat hajat halaman halaman+saya
 harga+emas hilang+bagaimana hilang+mana hp+di ijin ikan+gratis iklan internet iuran+bagaimana jadi jadi+pns
 jadwal+bus jasa jasa+raharja kafe kakak+kerja kaki+lima kami kartu+kredit ke+komplek keliling kenapa kenapa+bisa
 klub klub+bola kpr+di kucing+saya lalu lalu+lintas lama lapangan lapor+barang lewat+pengadilan liar+dibuang
 lima+tutup lintas maaf maaf+izin maaf+jadwal maaf+mau magang+di main+film mantan masak masjid+sekarang masuk mati
 mau+pisah mayat minta+hak modal+untuk nakal nama negeri negeri+tidak online+retur online+syaratnya pabrik pagar
 pajak+hp pakai paspor+hilang pbb+hilang pbb+online pengadilan+agama pilkada+kemana pisah+dengan pmi+gagal pns
 pohon+rumah polisi prewedding proposal pulang+dari pulsa+tidak raharja ranting ranting+tetangga rapat reklame
 resep+masak restoran retur rumah+kenapa rusunawa rusunawa+daftar sampah+sembarangan saya+sakit sebelah sertipikat
 sesuai sesuai+iklan sewa+gedung sewa+gor sewa+tenda sim+tinggal sinyal sinyal+telkomsel skck skck+hilang soal
 soal+pajak stadion stok stok+darah sudah+lama tagihan+kartu tahun taman+biaya taman+untuk tanya+soal telkomsel
 tenda tetangga+buang tetangga+masuk tetangga+menjorok tidak+gaji tidak+sesuai tilang tinggal+zaman tki+di
 toko+online tps travel travel+umroh tumpang+nikah tunai tutup+trotoar untuk+dagang untuk+foto vaksin+kucing waris
 warisan warung+parkir wifi+gratis zaman zaman+mau ~<alu ~<aya ~<bal ~<ban ~<bay ~<ber ~<bia ~<bio ~<ele ~<gam ~<gen
 ~<gon ~<gra ~<gug ~<iji ~<ikl ~<jas ~<kas ~<klu ~<kos ~<maa ~<may ~<mba ~<nak ~<pab ~<pas ~<pns ~<rut ~<sho ~<skc
 ~<soa ~<sta ~<sto ~<sum ~<sya ~<til ~<tps ~<zam ~aaf> ~abri ~adio ~afe> ~agar ~ahar ~ahun ~ajat ~akai ~akal ~alun
 ~amuk ~ansi ~arja ~asin ~asuk ~ata> ~ati> ~atis ~avel ~ayah ~ayat ~bang ~beng ~bios ~bok> ~bola ~brik ~bumi ~cara
 ~cate ~ddin ~dina ~dion ~ebel ~eddi ~ekla ~ektr ~elek ~elil ~eman ~empa ~enap ~engk ~erne ~esta ~esto ~esua ~eter
 ~etur ~ewed ~gala ~gat> ~gera ~geru ~gga> ~ggon ~gor> ~grat ~guga ~haja ~harj ~hun> ~huna ~ibay ~ibit ~ijin ~ikla
 ~iksa ~iosk ~ipik ~jadi ~jasa ~jin> ~kafe ~kal> ~kami ~kang ~kck> ~kena ~klam ~klan ~klub ~koms ~kop> ~ktro ~lalu
 ~lame ~lan> ~lat> ~lekt ~lili ~lisi ~lub> ~lun> ~maaf ~man> ~mana ~mant ~masu ~mati ~maya ~mbok ~mili ~msel ~muk>
 ~nai> ~nak> ~naka ~nama ~nany ~nas> ~nawa ~nege ~ngac ~ngun ~ngur ~ntan ~nyar ~oal> ~olis ~omse ~onas ~onik ~onse
 ~opos ~osal ~osko ~pabr ~paga ~pika ~posa ~prew ~prop ~raha ~rati ~rave ~rekl ~retu ~rewe ~rik> ~ris> ~rnak ~roni
 ~ropo ~rtip ~saka ~samp ~san> ~sebe ~sel> ~sema ~sesu ~sin> ~skck ~skop ~soal ~stad ~stas ~stok ~stor ~suai ~syar
 ~tadi ~tama ~tasi ~temb ~tend ~tipi ~tok> ~tora ~tps> ~trav ~tri> ~tron ~uai> ~ual> ~uala ~ugat ~umba ~una> ~unai
 ~unaw ~vel> ~wedd ~yana ~yara ~yat> ~zama
other 2 a adik+buang anak+mantan anjing aula aula+kecamatan bantu+akta bantu+asuransi bantu+mau bantu+pacar
 bantu+pupuk bantu+stnk bantu+wifi bayar+syaratnya belum belum+sampai bikin+nib bpkb+hilang bpkb+leasing bpn+bisa
 buang+limbah cair cair+pak daftar+pemilih dana darah data+penelitian donasi+pakai emas etle etle+bayar gempa
 genteng+kami gratis+linglung guru+dari halaman+kami harga+cabe hukum+anak judes kakak karaoke+malam kartu+nikah
 kelurahan+judes kelurahan+lambat kena+etle keramaian ketua+rt klaim korupsi lambat lansia+paman maaf+sim maaf+tni
 maaf+vaksin majikan makasih mana+malam masuk+satpol mati+harus mati+tidak mau+donasi mau+ganti mau+sumbang
 merek+bisa minggu motor+telat npwp+pribadi nyamuk+takut ojol+tolong oss+bagaimana oss+kemana pacar+pak paket+belum
 paman+lapor paspor+anak pegawai pegawai+kelurahan pemilih perizinan+bikin pijat polisi+untuk razia+anak resep
 rt+saya rujuk+lansia saudara+ibu saya+bagaimana saya+korupsi sebelah+rusak sembarangan sembarangan+malam sewa+aula
 skripsi+wawancara sppt sppt+pbb steril steril+kucing sumbang+baju tarif tarif+parkir ternak+untuk tertelan
 tes+masuk tetangga+bangun tetangga+rusak tki utang+temen ~<a> ~<anj ~<aul ~<bib ~<cai ~<dag ~<ema ~<etl ~<ger ~<gor
 ~<kla ~<lal ~<lem ~<maj ~<mat ~<nam ~<neg ~<non ~<nya ~<nyu ~<par ~<rah ~<seb ~<skr ~<ste ~<tki ~ahan ~aim> ~ajik
 ~akak ~akas ~ange ~anti ~arat ~arif ~asak ~asi> ~aula ~awai ~ayan ~bela ~belu ~bibi ~bit> ~cair ~dana ~des> ~disi
 ~egaw ~elum ~eril ~erna ~erte ~ervi ~esep ~etle ~game ~gemp ~geri ~gong ~guna ~ijat ~ilin ~inas ~ion> ~jika ~jing
 ~joro ~jude ~kaia ~kaka ~king ~klai ~koru ~kot> ~laim ~lamb ~lint ~lum> ~maha ~maia ~maji ~mbar ~nasi ~nggo ~njin
 ~nor> ~ntas ~nyum ~onga ~ongg ~onor ~orok ~orup ~pai> ~paka ~pera ~ppt> ~pres ~rant ~rese ~rif> ~ril> ~rok> ~rtel
 ~rups ~sama ~siny ~sppt ~suna ~tas> ~tes> ~tki> ~tle> ~tor> ~tur> ~udes ~upsi ~wai> ~yal> ~yari ~yumb
other -2 2+bulan =past adhd anak autis ayam+bangkai ayam+mati banget bangkai bangunan+liar bansos bantaran
 bantu+jamban bapak baterai baterai+bagaimana beasiswa+anak bedah belum+gaji berobat biduran bikin+mana biru
 bisa+bayar budek bulan+tidak butuh+uang cimol cv+mana dana+hilang debu debu+proyek di+bandara di+bantaran di+hotel
 diri dpt es gula guru+galak guru+honor hidup honor honor+belum ibu+kena jamban jamu jual+sabu judi kabel+tidak
 kamar kaso kaso+patah kayu kb+jam keluar+rumah kelurahan+minta kering kia kontrakan+pakai kontrakan+usir kursi+roda
 lansia maaf+buang maaf+tetangga maag mahal+minta makan mati+dijual mau+mati mau+minta mesum minta+bantu minta+beras
 minta+uang miring miskin mobil+parkir neror nomor pak pak+tolong pakai+mesum palsu papan+reklame parkir+tutup
 pasien+pinjam pegang pemkot periksa pil pindah pirt pju polusi polusi+debu pukul punya racun ranjang ranjang+pasien
 reklame+miring rtlh rusak+dari sabu saldo+dana sariawan saya+2 saya+tidak sekolah sembarangan+harus semprot senjata
 skorsing skorsing+pabrik skrining sktm suami+saya sudah tabrak tertelan+baterai tetangga+jual tidak+tutup tidur+di
 tipu tk tki+resmi tki+syaratnya tutup+gang umkm+ada umkm+daftar usaha+untuk usg+murah usir warna wawancara+mana wna
 yatim ~<adh ~<akt ~<ana ~<asa ~<ate ~<aut ~<bap ~<bid ~<bud ~<cak ~<cam ~<cat ~<cuc ~<dat ~<dir ~<diu ~<dpt ~<es>
 ~<gul ~<hel ~<hon ~<jat ~<kab ~<keh ~<kia ~<kub ~<kun ~<lak ~<lap ~<mam ~<mer ~<met ~<min ~<mis ~<muk ~<ner ~<nom
 ~<pju ~<puk ~<rac ~<rtl ~<sab ~<sel ~<sem ~<sip ~<sko ~<skt ~<spi ~<stu ~<sud ~<suk ~<taw ~<tip ~<tk> ~<usi ~<wna
 ~<yat ~aag> ~abra ~abu> ~acun ~adhd ~aga> ~ahi> ~aik> ~aki> ~akny ~akti ~alo> ~alur ~ampe ~amu> ~anak ~anca ~andi
 ~andu ~anso ~anta ~aren ~aria ~arna ~arya ~aso> ~aten ~atim ~auti ~bans ~bapa ~bate ~bero ~bidu ~biru ~brak ~bude
 ~bula ~caka ~camp ~cimo ~cun> ~data ~debu ~dek> ~dhd> ~dike ~dius ~dpt> ~duk> ~dup> ~dura ~edah ~egan ~eker ~ekol
 ~elam ~elen ~elua ~emko ~empr ~enan ~eng> ~enja ~enti ~epat ~erem ~erik ~erla ~eror ~esum ~gah> ~gkai ~gula ~halo
 ~hidu ~hono ~iang ~iawa ~idup ~ihan ~imol ~inda ~inga ~inin ~ipil ~ipu> ~irt> ~itip ~iusi ~jar> ~judi ~kahi ~kant
 ~kare ~kary ~kaso ~kayu ~kela ~keri ~kia> ~kors ~krin ~ktm> ~lai> ~lam> ~lant ~lari ~las> ~len> ~lika ~lnya ~lsu>
 ~lus> ~maag ~mand ~mar> ~mara ~mela ~mesu ~mete ~miri ~mkot ~mol> ~mor> ~mpro ~neri ~nero ~ngin ~njat ~nnya ~nomo
 ~nsia ~nsos ~nsul ~ntit ~olah ~olus ~omor ~onsu ~oplo ~orsi ~osan ~pata ~pemk ~pere ~pind ~pirt ~pju> ~pok> ~polu
 ~prot ~puny ~racu ~ramb ~ranj ~rasa ~remp ~ret> ~riaw ~riks ~rini ~rkan ~rna> ~rol> ~rot> ~rsin ~rtlh ~ruh> ~sabu
 ~sari ~sek> ~seko ~senj ~sipi ~skor ~sktm ~suda ~suka ~sum> ~tabr ~tak> ~tele ~tim> ~tipu ~tlh> ~tuk> ~tung ~ubit
 ~udah ~udar ~udek ~umpu ~umr> ~untu ~uri> ~usir ~usuk ~utin ~utis ~warn ~wna> ~yati
other -3 abis ada+yang aja akte ambruk anjing+rabies asi bagaimana+cara bangun+ulang bantu+parkir bawa bayar+tidak
 bcg biaya+tahlil bikin+cv bikin+skck bikin+wawancara bisa+bantu bpkb+motor bulan catin cv daftar+paud daftar+tk
 dagang+tutup daging daging+anjing dapat darah+harus darah+nih dari+dinsos di+halaman di+komplek duka fakir flu
 fogging fogging+kemana gaji+suami gelandangan gelap gigit+orang golok gorengan+ada guru+kurang hamil hpv jadi+art
 jadi+wni jadwal+spmb kafan kalong kecil keterangan kurang lagi liar+gigit liar+lapor luka macet+parah maling masih
 merah motor+hilang motor+raib mp mp+asi papan parkir+paksa pasien paud pdam pkm pkm+tutup polio raib resmi roda
 rt+pilih rumah+tangga santunan saya+mau sd sembarangan+syaratnya skck+syaratnya surat+keterangan tahlil
 takut+keramaian tangan tangga tiap tidak+kembali tk+negeri tkw+syaratnya tolong+saya trc tuna tupai tutup+jam
 uang+saya ulang+rumah umur warga ~<?> ~<abi ~<asi ~<baw ~<bcg ~<bir ~<boc ~<bor ~<bul ~<cac ~<cv> ~<deb ~<dig ~<fak
 ~<flu ~<fog ~<ges ~<ham ~<hpv ~<kep ~<kes ~<kot ~<lag ~<lan ~<lar ~<luk ~<mel ~<mir ~<mp> ~<nye ~<pad ~<pau ~<pda
 ~<pir ~<pkm ~<pol ~<pos ~<put ~<rai ~<ram ~<rod ~<saj ~<sar ~<sd> ~<sep ~<sia ~<tab ~<tia ~<trc ~<tup ~<umu ~afan
 ~agin ~ahir ~aib> ~ajam ~akar ~akir ~akte ~aku> ~ala> ~alah ~amba ~ambu ~amil ~amin ~apak ~api> ~asie ~atin ~aud>
 ~awa> ~bcg> ~berl ~bers ~bora ~bruk ~bung ~cati ~cil> ~curi ~dagi ~dan> ~dapa ~dicu ~dise ~ebak ~ebu> ~ecil ~elap
 ~embu ~empu ~ener ~erin ~esek ~esmi ~etip ~faki ~fan> ~flu> ~fogg ~gang ~gas> ~gese ~get> ~ggin ~hami ~hlil ~hpv>
 ~iap> ~ibuk ~iran ~irin ~iski ~istr ~ita> ~jamb ~jamu ~kafa ~kalo ~keci ~keja ~kepa ~knya ~kosa ~kte> ~kura ~kut>
 ~lagi ~lahi ~land ~lap> ~lapo ~lil> ~lin> ~ling ~lio> ~lok> ~luka ~maks ~mali ~mas> ~masi ~mbru ~mil> ~misk ~mpas
 ~mpun ~mput ~nang ~ndah ~ndin ~nget ~oda> ~oggi ~olio ~olok ~ongk ~pada ~pals ~papa ~paud ~pdam ~pema ~ping ~pkm>
 ~puan ~raib ~rapi ~ras> ~resm ~roba ~roda ~ror> ~saja ~sala ~sant ~seka ~semp ~sen> ~sera ~sia> ~sien ~sini ~sir>
 ~skin ~sma> ~smi> ~stri ~tahl ~tara ~tiap ~tik> ~til> ~trc> ~tuh> ~tupa ~uarg ~ube> ~ukan ~ulan ~unti ~upai ~urun
 ~usin ~util ~warg ~wat>
other -4 @=ugd_malam @first=slrt @first=ugd_malam ahli ahli+waris alat art bantu+makan bantu+saya bayar+kontrakan
 bpjs dijual gaji+saya halal harus harus+bagaimana jual+untuk kali kb ke kena+tipu kerja kursi meninggal parah pas
 pasar+murah pilih pilih+kasih puskesmas rt+minta rujukan saya+butuh sertifikat+halal spmb thr tidak+bisa ulang usg
 wni ya ~<.> ~<ahl ~<aja ~<amb ~<art ~<bed ~<bpj ~<cur ~<dib ~<dik ~<dis ~<hal ~<hid ~<kan ~<kay ~<kb> ~<ke> ~<kec
 ~<kel ~<ket ~<mes ~<pal ~<pap ~<san ~<sos ~<spm ~<thr ~<usg ~<wni ~<ya> ~ahu> ~aja> ~alal ~alat ~alin ~alsu ~amar
 ~ambr ~apor ~art> ~atih ~ayu> ~bawa ~beda ~bpjs ~diju ~duka ~dur> ~elan ~enge ~enin ~era> ~erob ~esma ~ggal ~haru
 ~hat> ~hli> ~ien> ~ijua ~ingg ~ini> ~iri> ~iru> ~jama ~juka ~keba ~ker> ~kerj ~kesm ~ksa> ~kuli ~kurs ~lal> ~lati
 ~lusi ~mat> ~meni ~mera ~min> ~nggi ~ntar ~pak> ~para ~penu ~pil> ~pjs> ~pmb> ~pusk ~rak> ~ran> ~rsi> ~ruk> ~smas
 ~spmb ~sul> ~tah> ~thr> ~tiha ~tong ~tuna ~umur ~ursi ~usg> ~uske ~wni>
other -5 @=poli_jiwa @=slrt @first=poli_jiwa bakar bau dari gang gigit jalan lampu lapor+kemana listrik pagi paket+c
 pasar taman+rusak tanpa tidur tipu+travel tukang+parkir ~<ala ~<bak ~<bau ~<dar ~<dit ~<duk ~<gel ~<ila ~<jal ~<jam
 ~<keb ~<kej ~<ker ~<lis ~<nge ~<per ~<pus ~<sek ~ada> ~ake> ~anpa ~anya ~ari> ~arus ~bau> ~bur> ~dam> ~dari ~dipa
 ~diti ~erah ~erja ~gal> ~gela ~git> ~igit ~ipak ~jala ~kali ~kera ~lamp ~list ~mpu> ~mur> ~ngka ~npa> ~ntun ~pagi
 ~pasi ~peru ~pili ~rang ~ring ~skes ~sos> ~tanp ~tidu ~tin> ~trik ~unya
other -6 =still @=alat_bantu @=dukcapil @=ppa @=puskesmas @=santunan @=trc @first=alat_bantu @first=dukcapil
 @first=ppa @first=puskesmas @first=santunan @first=trc ada bayi orang paksa untuk+umkm yang ~<ada ~<dic ~<dij ~<dip
 ~<gan ~<ora ~<pan ~<ula ~<yan ~ahli ~aksa ~asar ~atia ~ayi> ~baka ~bayi ~dah> ~emat ~ging ~idur ~ning ~paks ~pasa
 ~sar> ~tarn
other -7 =well @=damkar @first=damkar @first=pangan ada+tidak liar+di odgj ~<,> ~<gig ~<nga ~<odg ~agi> ~air> ~ampu
 ~arny ~dgj> ~gigi ~odgj ~oran ~pas> ~yang
other -8 @=bedah_rumah @=kerja @=pangan @first=bedah_rumah @first=kerja air di ktp ~<air ~<di> ~<kal ~<ktp ~ktp>
other -9 kk ~<kk> ~rnya
other -10 #
other -11 tps+liar ~nya>
ours 18 saya+mau
ours 17 tolong+saya
ours 15 bantu+saya butuh+bantu
ours 13 mau+mati ~<sos
ours 12 saya+odgj tolong+pak
ours 11 halo pak+tolong saya+butuh ~<aku ~halo
ours 10 halo+bisa mau+laporan meninggal+tidak
ours 9 ada+anak ada+orang ada+yang bayi+dibuang dibuang istri+saya lapor+pak laporan mau+lapor mayat mayat+di
 pak+bantu ~<may ~aku> ~ayat ~ibua ~mann ~maya ~pora ~yat>
ours 8 anak+dipukul anak+jalanan bantu+ke bapak+tua cepat golok+di jalanan kami makan+sampah odgj+makan
 orang+meninggal sering+halusinasi tolong+ada ~<cep ~buan ~cepa ~gadu ~kami ~nakn ~punk ~unk>
ours 7 bakar+suami bapak+tiap bisa+pulang bocah+ngelem di+tiang dia kakak+saya kumat maaf+odgj manusia ngelem odgj
 odgj+amuk orang+terlantar pak pasung pemakaman pulang+kampung rs saya+kumat saya+sering segera suami+tolong
 tidak+urus tidak+waras tolong+cepat waras yang+kubur ~<clu ~<hal ~<moh ~<odg ~<rs> ~<seg ~akam ~anny ~anus ~aras
 ~asun ~dgj> ~dia> ~dibu ~duan ~esin ~gamu ~help ~icar ~ikun ~iria ~kuma ~lana ~luri ~manu ~moho ~nusi ~odgj ~pasu
 ~riny ~sege ~uarg ~umat ~urit ~usia ~wara
ours 6 adik+saya amuk balita bocah bunuh+diri butuh+ambulans dari+rumah di+depan di+emperan di+masjid di+rs
 di+trotoar ditinggal+di emperan ganggu+jiwa gas+meledak gelandangan halusinasi+minta keluarganya kena+bacok
 ktp+sebatang linglung+di maaf+mayat manusia+silver mau+melahirkan mau+pulang mau+untuk meninggal+di minta+tolong
 nyasar ongkos orang+bakar orang+lumpuh orang+odgj pak+bisa pak+saya pengaduan pikun psikiater+gratis pulang
 pulang+ke saudara+saya sekap+di sekarang+di sendiri+tidak silver suami+saya temen+saya tempat+tinggal terlantar
 tetangga+bakar tidak+punya tidur tidur+di trus untuk+pengaduan urus+pemakaman ~<amu ~<emp ~<jl> ~<kum ~<ong ~<pik
 ~<pul ~<sil ~<yg> ~adua ~ah2> ~akny ~alit ~amuk ~ang2 ~angn ~asar ~assa ~boca ~bu2> ~clur ~cope ~dale ~dica ~elp>
 ~empe ~erla ~ermi ~gany ~gele ~gkos ~gnya ~ibu2 ~ilve ~ipas ~kesi ~knya ~kos> ~land ~lant ~lver ~mper ~mpun ~muk>
 ~muka ~ng2> ~ngam ~ngny ~nnya ~ntar ~nyas ~ocah ~ongi ~pak> ~piku ~pula ~rdar ~rgan ~rian ~rlan ~silv ~sung ~tah2
 ~terl ~tidu ~trus ~yasa ~yawa
ours 5 ada+ibu ada+lansia ada+odgj ada+saudara amuk+di anak+anak anak+kecil anak+perempuan arah bawa bayi
 bayi+ketemu begal+orang cari cuma darah dari+kursi darurat depan depan+sekolah di+gerobak di+halte di+kolong
 di+lampu di+pasar di+perempatan di+pinggir di+pos di+stasiun di+terminal dibuang+di dijemput dipukul+majikannya
 ditaro ditinggal evakuasi ganggu gelandangan+di gerobak golok+tolong halte ibu+bawa ini itu jaya kali+harus kara
 kata kesini ketemu ketemu+di kolong korban kotor lampu+merah lansia+jatuh lansia+nyasar lempar+batu lihat
 majikannya mall masjid minta+ongkos minum minum+racun odgj+bawa odgj+lari odgj+lempar orang orang+tidak pak+ada
 pasar pembantu perempatan perempuan perempuan+perkosa perkosa+paman pinggir pingsan poris pos pos+ronda pos+satpam
 punya+ktp punya+tempat racun ronda rs+tidak rumah+singgah satpam saya+jatuh saya+takut sebatang sebatang+kara
 sebelah+sekap sendiri+di singgah stasiun sudah+tidak tadi tampung tanpa+saudara tapi tawuran+bawa tempat tergeletak
 terlantar+di terminal tiang tiang+listrik tidak+tahu tolong+dijemput tolong+segera tua+tidak tuna yang+di
 yang+hilang yang+kena ~<bal ~<baw ~<bu> ~<cum ~<dep ~<dir ~<diu ~<eva ~<gel ~<gep ~<ger ~<gil ~<hel ~<ini ~<itu
 ~<jat ~<jay ~<kat ~<kes ~<keu ~<lih ~<lon ~<mul ~<nab ~<ora ~<org ~<pak ~<pas ~<pos ~<pun ~<rac ~<sat ~<sta ~<tad
 ~<tam ~<tap ~<tau ~<won ~acok ~acun ~ahny ~ak2> ~akek ~akin ~akua ~all> ~alte ~amen ~anda ~anta ~apas ~aro> ~arur
 ~asiu ~asji ~atan ~atpa ~awa> ~ayi> ~baco ~bak> ~bali ~bawa ~bayi ~cok> ~cuma ~cun> ~dang ~dann ~daru ~depa ~dije
 ~diku ~dira ~dong ~dur> ~ebat ~elan ~elem ~elet ~elia ~elua ~emis ~empa ~empu ~emu> ~emuk ~epan ~epat ~epen ~era>
 ~erda ~erem ~erge ~etem ~evak ~gela ~gemi ~gepe ~gero ~ggah ~ggir ~ggua ~gila ~gin> ~gir> ~gsan ~guan ~halt ~hat>
 ~hnya ~iak2 ~iat> ~ibak ~idur ~ihat ~ijem ~ila> ~inal ~inum ~isma ~ita> ~itar ~item ~itu> ~iun> ~jang ~jaya ~jemp
 ~jid> ~kake ~kann ~kata ~keha ~kek> ~kelu ~keur ~kiny ~korb ~koto ~kuas ~kun> ~leta ~liat ~liha ~lita ~lonc ~lte>
 ~mall ~masj ~mat> ~mina ~minu ~mis> ~mpat ~mpua ~mula ~nal> ~ncat ~ndan ~ngem ~ngin ~ngom ~ngsa ~num> ~obak ~onca
 ~opet ~oran ~orba ~oris ~pak2 ~pasa ~pat> ~pema ~pere ~pori ~puan ~put> ~racu ~remp ~rgel ~ria> ~ris> ~rit> ~rmin
 ~rond ~rura ~sada ~sar> ~siun ~sjid ~stas ~tadi ~tapi ~tar> ~taro ~tau> ~temu ~term ~tpam ~uasi ~vaku ~ver> ~wism
ours 4 3+hari =heart =still ada ada+bakar ada+bapak ada+korban ada+laki alun anak+jalan anak+minum bagaimana+ini
 bakar+orang bantu+cepat banyak+darah barat batu bawa+bayi bawa+golok bawa+karung bayi+di bensin berhenti+darah
 berobat+tidak bisa+tampung butuh+tempat dalam darah+tidak dari+kontrakan dari+pagi dengan+suami depan+toko di
 di+dalam di+kandang di+lantai di+taman di+tempat di+teras dia+tidak dibiarin dikenal dipukul+orang diri diri+naik
 ditaro+di dompet+hilang duduk duduk+di gantung gelandangan+paksa gelandangan+tidur gimbal golok guru+lapor
 habis+ongkos hari+tetangga harus+dibawa hidup+sendiri hilang+tidak hilang+yang ibu+tua identitas identitas+di
 ini+ada jalan+pulang jalan+sendiri jatuh kali kami+tidak karung karyawan kata+mau kayaknya kayanya ke+atap kecil
 kejang ketemu+lansia km kolong+jembatan kontrakan kontrakan+ancam kontrakan+sebelah kp kuat+hidup lagi laki lansia
 lansia+hidup lansia+terlantar lansia+tidur lansia+yang lantai+2 lapar lapar+di lapor+ada lapor+gelandangan
 lapor+murid lempar lihat+lansia luka+parah lumpuh+ngesot lupa lupa+jalan masih+bisa massa minta+bantu muntah+abis
 murid murid+dipukul naik+ke napas ngaku ngomong nya nyasar+di odgj+telanjang ongkos+pulang orang+linglung
 orang+terjebak orang+yang pak+mau pak+orang panti pembantu+dipukul perlu+bantu pernah+berobat perum pinggir+jalan
 pinggir+kali pisau+di punya putus putus+obat racun+tikus rambut+gimbal raya rel roda+di ruko rumah+dengan rumahnya
 rusak+rumah rw sabu+amuk sadar sakit+tidak satu saudara+sebelah saudara+tinggal saya+kejang saya+kunci saya+lihat
 saya+pak saya+pegang saya+perlu saya+sudah sekap sekap+anak semua setrum+di singgah+masih situ suami+temen
 tabrak+mesin tahun taman tapi+tidak telanjang telanjang+di teriak terjun terlantar+anak terlantar+lapor
 terminal+poris terus+dengan tetangga tetangga+denger tetangga+saya tetangga+sekap tiap+hari tidak+dikenal tidak+mau
 tidak+napas tinggal toko tol tolong+evakuasi trotoar tua tuna+wicara uang+habis warga+tanpa wicara yang
 yang+kemarin yang+tabrak yang+tenggelam ~<,> ~<.> ~<ada ~<alu ~<ara ~<bad ~<cew ~<dal ~<di> ~<dik ~<dit ~<dpn ~<dud
 ~<eda ~<gg> ~<gol ~<ide ~<ind ~<jaw ~<jem ~<kak ~<kam ~<kec ~<keh ~<kej ~<kel ~<km> ~<kol ~<kp> ~<lag ~<lak ~<lan
 ~<lem ~<lia ~<lup ~<meg ~<mut ~<nap ~<nem ~<nen ~<ngo ~<nod ~<por ~<put ~<ron ~<ruk ~<rw> ~<sad ~<seb ~<tet ~<tro
 ~<tua ~<wic ~<yan ~<🆘> ~ada> ~adan ~adar ~ahun ~ajar ~ali> ~alun ~aman ~anga ~anja ~anka ~ansi ~apar ~arya ~atu>
 ~atuh ~awan ~bata ~bela ~bens ~berd ~biar ~bila ~cah> ~cari ~cat> ~cewe ~cil> ~dala ~dar> ~dent ~der> ~dise ~dite
 ~diti ~diur ~dpn> ~dudu ~duk> ~ebin ~ecil ~ehab ~ejan ~ejeb ~ek2> ~ekap ~elak ~elap ~emua ~emul ~enek ~enti ~eria
 ~erju ~erny ~esas ~etab ~etan ~euru ~gah> ~gaku ~game ~gere ~gimb ~golo ~gomo ~hun> ~iak> ~iari ~ibia ~ibun ~icop
 ~iden ~iken ~ilep ~ingi ~ings ~inya ~isan ~isek ~itin ~iuru ~jatu ~jawa ~jun> ~kali ~kamp ~kary ~kebi ~keci ~keja
 ~keje ~kesa ~kete ~kolo ~krg> ~kuru ~lagi ~laka ~laki ~lanj ~lapa ~lasa ~lik> ~lok> ~luar ~lun> ~lut> ~mahn ~maks
 ~mank ~mass ~mbal ~mega ~mong ~mpan ~mput ~mua> ~muda ~mulu ~muri ~namp ~nder ~nek> ~nemu ~nene ~ngad ~ngak ~ngel
 ~njan ~nkan ~nodo ~nsia ~nsin ~ntai ~ntit ~nya> ~nyar ~oar> ~odon ~oko> ~olok ~oma> ~omon ~ompe ~onda ~one> ~ongg
 ~org> ~otoa ~pam> ~pan> ~pant ~par> ~pemu ~peng ~pert ~ping ~pos> ~pria ~pung ~puny ~putu ~rahn ~ras> ~rban ~rel>
 ~riak ~rid> ~rjun ~roto ~ruko ~ryaw ~san> ~sari ~sasa ~satp ~satu ~seba ~sebe ~sela ~semu ~sia> ~sina ~situ ~skrg
 ~ssa> ~tahu ~tai> ~tamp ~tany ~temp ~terg ~terj ~teta ~tita ~toar ~toko ~trin ~trot ~tuh> ~uda> ~uduk ~ukan ~uko>
 ~ulun ~ulut ~uma> ~upa> ~urid ~usan ~utar ~utny ~utus ~wica ~yakn ~yang ~yany ~yut>
ours 3 # ada+bayi ada+di ada+keluarganya ada+lagi ada+mayat ada+perempuan aja al amankan amankan+odgj anak
 anak+hilang astaga astaga+dia bacok badan bagaimana+cara baju banting bantu+kami bantu+orang bantu+teman bapak
 bapak+ini bapak+saya bapak+yang batu+harus bau+busuk belakang berhenti bikin+gubuk bisa+bangun bisa+bantu
 bisa+dijemput bocor+orang busuk+dari buta butuh+pertolongan cari+ibu cimone daan daan+mogot dalam+pingsan dari+tadi
 darurat+tolong dekat dengan+foto dengan+ibu dengan+saya depan+kantor depan+ruko depan+rumah di+grup di+jalan
 di+kamar di+kontrakan di+mall di+rel dia+begal diam diam+aja dibawa dibuang+untuk dikejar+orang dipukul+bapak
 diri+di ditusuk ditusuk+pak dompet gantung+diri gebang gebang+raya gelandangan+tiap gendong geng geng+motor grup
 gubuk gubuk+di habis+maling halusinasi hamil+tidur hidup+pegang hilang+arah ibu ibu+linglung ibu+tetangga indah
 jalan+raya jalanan+harus jatuh+dari jatuh+tidak jawa jembatan jemput kampung kampung+uang kandang karang kardus
 karyawan+jatuh ke+anak ke+jawa ke+panti ke+psikiater kebon kec kecanduan+sabu kel kemarin+saya kembali kembali+lagi
 kerja+tabrak kira kolong+flyover kotor+rambut kumat+rusak kunci+di kurang+waras kurus+banget lagi+di lagi+pak
 laki+mabuk lansia+bawa lansia+linglung lansia+pikun lansia+tua lantai lapor+sekarang lari+sekarang lebam lemas
 linglung maaf+bayi maaf+bocah maaf+orang mabuk+nyender mabuk+tergeletak makan+racun mau+konsul mau+makan
 mau+ngomong mau+terjun mayat+tanpa mayat+tidak meledak+depan merah mesin minum+obat mirip mirip+dengan mogot muka
 mulut ngelem+parah ngesot+minta ngomong+sendiri nyasar+tidak nyender nyender+di odgj+di odgj+parah odgj+putus
 odgj+sudah odgj+terlantar odgj+tidak orang+kotor orang+tidur pak+bagaimana pak+di pakai+alat pakai+baju
 panunggangan pasung+di pegang+pisau pegang+saya pelajar pernah pertolongan pinang pisau pom pom+bensin psikiater
 punya+identitas puskesmas+minta putar putri rsud rt rumah+syaratnya sambil sampah+bagaimana samping satu+saudara
 saudara+bikin saudara+muntah saudara+tetangga saya+capek saya+cari saya+dikejar saya+ganggu saya+pingsan saya+sayat
 saya+yang sebelah sekarang+ada sekarang+tidur sekolah+orang sendiri si sih sini+pak suami+makan sudah sudah+2
 sudah+3 tabung+gas tahu tahu+rumahnya tampung+di tanah+tinggi tangan+kerja teman+saya tempat+sampah teras
 tergeletak+di terjebak terjebak+di tetangga+meninggal tiap tidak+berhenti tidak+sadar tikus+tolong tinggal+di
 tiri+saya titip tolong+amankan tolong+bagaimana tolong+ke tolong+kesini tuna+wisma urgent urgent+pak urus+di usir
 warung+saya wicara+nyasar wisma woy yang+cari yang+tidur ~2an> ~<ade ~<al> ~<ana ~<ast ~<bac ~<baj ~<bap ~<bar
 ~<bat ~<bay ~<bil ~<boc ~<bre ~<bus ~<but ~<cel ~<cik ~<cis ~<cow ~<daa ~<dek ~<dia ~<dic ~<dij ~<dom ~<dul ~<gak
 ~<geb ~<gon ~<gru ~<han ~<heb ~<i> ~<ibu ~<jal ~<jen ~<jom ~<ket ~<kor ~<lap ~<maj ~<me> ~<mog ~<mun ~<nan ~<nga
 ~<nge ~<nit ~<nya ~<oma ~<pek ~<pem ~<pom ~<pri ~<ram ~<ray ~<rel ~<rsu ~<rt> ~<sab ~<sel ~<si> ~<sih ~<sit ~<skr
 ~<sud ~<tem ~<ter ~<the ~<tia ~<tin ~<tit ~<tlg ~<tru ~<tub ~<tun ~<urg ~<usi ~<wan ~<wis ~<woy ~abok ~abul ~abur
 ~adi> ~adu> ~adut ~agi> ~ahe> ~ajik ~aju> ~akaa ~aki2 ~aki> ~alik ~alus ~ami> ~anak ~anan ~anit ~anun ~anya ~apa2
 ~apak ~apor ~arga ~arka ~asny ~asss ~asta ~ata> ~aun> ~awis ~bada ~badu ~baju ~bam> ~ban> ~bapa ~batu ~berh ~bern
 ~bias ~bon> ~buli ~buny ~busa ~buta ~cabu ~cela ~celu ~ceng ~cimo ~cira ~cisa ~cowo ~dan> ~dara ~deka ~dike ~diri
 ~diru ~disi ~dius ~dok> ~domp ~dus> ~dut> ~ebam ~ebel ~ebon ~ecel ~eger ~ejep ~eka> ~ekat ~elaj ~elo> ~eluy ~emak
 ~emba ~emud ~enal ~enan ~enaz ~ende ~eng> ~engg ~ensi ~ent> ~eora ~erak ~eren ~erhe ~erna ~erto ~erum ~eset ~etak
 ~ewe> ~ewek ~gan> ~gann ~geba ~gend ~geng ~gera ~gga> ~ggal ~glun ~grup ~gubu ~halu ~hany ~hent ~her> ~iam> ~iap>
 ~iata ~iate ~ibaw ~ibu> ~icab ~ikia ~ikur ~ilet ~imar ~imba ~imon ~impa ~indo ~ingl ~ira> ~iri> ~irip ~irny ~isau
 ~itel ~iusi ~jala ~jar> ~jeba ~jemb ~jena ~jika ~jomp ~kaan ~kabu ~kang ~kany ~kap> ~kard ~kaya ~kec> ~kel> ~keli
 ~keta ~ki2> ~kiat ~kira ~kita ~kizo ~laja ~lang ~lans ~lany ~lapo ~lema ~lemp ~lla> ~lung ~lupa ~lusi ~lutn ~luyu
 ~maji ~man> ~many ~mare ~mbat ~mbel ~men> ~mera ~meru ~mesi ~min> ~mogo ~mone ~mpo> ~mute ~nabr ~nak> ~nang ~nawi
 ~naza ~ncir ~nda> ~ndir ~ndok ~ndon ~ngan ~ngga ~nggi ~ngko ~nglu ~nita ~niti ~nyen ~nyut ~ogot ~ola> ~omel ~ompo
 ~ongk ~onya ~orgi ~orin ~osis ~over ~pa2> ~panu ~pass ~pata ~peke ~penj ~per> ~perl ~pern ~pina ~pir> ~pom> ~pura
ours 3 ~putr ~raka ~rame ~rang ~raya ~rdus ~ren> ~res> ~rgen ~rgil ~rhen ~riga ~rip> ~rjeb ~rkan ~rnah ~rsud ~rtol
 ~rup> ~sabe ~sau> ~seka ~send ~seor ~siha ~siki ~sir> ~skiz ~sss> ~stag ~stre ~sud> ~suda ~taga ~tama ~tan> ~tark
 ~tasi ~taun ~tela ~ten> ~tiap ~tiku ~timp ~ting ~titi ~tlg> ~tol> ~tres ~tua> ~tubu ~tur> ~tus> ~ubuk ~udah ~uk2>
 ~ulan ~ulas ~uli> ~ulu> ~umpa ~una> ~unaw ~ung> ~ungs ~unte ~unya ~ura> ~urge ~usir ~uter ~utri ~uyur ~wani ~wek>
 ~woy> ~yari ~yata ~yend ~yura
ours 2 @first=- a abis+minum ada+gelandangan ada+rumah amuk+banting anak+dibuang anak+ditaro anak+sebelah anak+umur
 ancam+bunuh arah+di bakar+massa bangun+tolong barang+di batuk+darah bawa+kayu bawa+pisau begal+motor belakang+pom
 belum+pernah biasa bunuh butuh cibodas cikokol ciledug cisadane curhat+soal curiga darah+tapi dari+panti
 darurat+pak dengan+bikin di+kali di+kardus di+sebelah dia+bakar dibacok dibacok+geng dikeroyok+warga dulu flyover
 foto+orang gimbal+malam hari hidup hilang+itu indomaret is itu+sekarang jalan jalan+daan jatake kaca kali+di
 kali+pas kara+harus karang+tengah ke kejang+di kekerasan+lari koin kumat+istri kumat+lagi kunciran lali lama+belum
 lampung lansia+luka lansia+telanjang lapangan laporan+makasih lari leher lihat+lagi maaf+tuna makan+3 makan+tidak
 malam+di mandi+harus masih+tabrak mau mau+curhat mau+ke mau+minum mau+rujuk minimarket minum+koin mobil+tabrak
 motor+ambil muda muncul+lagi musafir mushola napas+tolong need ngungsi+di nongol nongol+lagi nyanyi nyasar+siapa
 odgj+yang orang+ganggu orang+mati pak+ini pak+yang paksa+tiap pas+banjir pasar+anyar pasung+keluarganya
 pelajar+bawa perempuan+linglung perlu punya+rumah punya+saudara putar+di rambut rasa+sudah rsj rt+2 rumah+batuk
 rumah+sekarang rumahnya+ambruk sakit+di saudara saya saya+ancam saya+ketemu saya+meninggal saya+minum saya+sakit
 sdn sebelah+pasung sekitar setir soal+tetangga suami+kumat supir+masih tabrak tabrak+setir tabrak+tiang tangis
 tanpa tanpa+identitas tawuran+pelajar teman ternyata tetangga+odgj tiang+supir tiap+malam tidak+bangun tidak+ganggu
 tidak+kuat tidak+pakai timur tolong+jemput tolong+razia tua+tidur tukang tumpang urus+bagaimana usir+dari villa
 waras+bawa waras+sudah warga+lagi woy+ada yang+dengan yang+dibacok yang+dikeroyok yang+suka ~</> ~<a> ~<alf ~<ass
 ~<bon ~<cen ~<cib ~<cim ~<fly ~<is> ~<kac ~<ke> ~<kea ~<kep ~<koi ~<lal ~<leh ~<lin ~<mau ~<maw ~<mes ~<mus ~<nee
 ~<ngu ~<pan ~<per ~<pur ~<reb ~<rsj ~<say ~<sdn ~<sen ~<ski ~<sob ~<suk ~<tab ~<tah ~<ten ~<teu ~<tim ~<tok ~<tuh
 ~<tuk ~<uda ~<vil ~abet ~abra ~adek ~afas ~afir ~aga> ~ake> ~alan ~alfa ~ampi ~anas ~ang> ~angg ~angi ~anpa ~ante
 ~anyi ~anyu ~arah ~arke ~atak ~auda ~bal> ~baru ~bend ~boda ~brak ~bun> ~bunu ~cibo ~ciko ~cile ~daan ~dane ~das>
 ~deke ~dibi ~dico ~diem ~ditu ~doma ~dug> ~dulu ~dup> ~ecop ~edan ~edug ~eed> ~egla ~eher ~eker ~eket ~ekit ~elah
 ~eles ~elur ~endi ~enja ~enum ~erah ~eres ~erlu ~ess> ~fir> ~flyo ~gak> ~gal> ~gelo ~gemb ~ggg> ~gis> ~gkar ~gond
 ~hari ~hidu ~hola ~iara ~iasa ~ibac ~ibod ~idup ~iem> ~ikok ~iled ~illa ~imur ~inan ~inge ~inim ~irin ~iruj ~isad
 ~isu> ~itas ~ity> ~jaka ~kaca ~kama ~kand ~kebo ~kemb ~kepa ~kku> ~koin ~kok> ~koko ~kol> ~kus> ~lali ~ledu ~lehe
 ~lyov ~mau> ~mawa ~meng ~mini ~miri ~mpar ~mpe> ~mpin ~mush ~nafa ~nak2 ~napa ~ndom ~need ~neh> ~nggg ~ngis ~ngol
 ~ngub ~nima ~npa> ~ntra ~nung ~nyat ~odas ~oin> ~okol ~omar ~ongo ~pana ~pang ~peta ~pirn ~puta ~rah> ~raha ~rahe
 ~rant ~rket ~rlu> ~rnya ~rsj> ~rung ~safi ~samb ~saya ~sdn> ~sede ~seri ~sese ~seti ~shol ~siks ~sin> ~sisi ~sma>
 ~sobe ~sok> ~ssal ~sudi ~suka ~tabr ~tak> ~take ~tang ~tanp ~tas> ~tema ~teme ~the> ~tir> ~torn ~trak ~tuka ~unuh
 ~urig ~usa> ~usaf ~usho ~usuk ~uta> ~vill ~wok> ~wong ~yove
ours 0 @1
ours -2 abis+melahirkan ada+guna ada+kabar ada+lubang ada+tawuran air+di ajak+tidur ambil+amuk ambruk ambruk+ada
 ambulans+ke anak+kampung anak+paksa anak+saya angkot+korban angkut api+sudah bakar+pak bakar+sampah bangkai banjir
 bantu bantu+dengar bantu+dikeroyok bapak+jatuh bawah+umur bedah+rumah beli belum belum+minum belum+punya
 berobat+kemana bikin+orang bisa+jalan bisa+tidur bocor bolong buang buaya butuh+alat butuh+kerja cara
 cari+kontrakan cerai cerita curhat+tidak dan+bunuh dapat depan+gang di+cipondoh di+gang diare dibawa+lari dini
 ditinggal+bapak dmn dokter+apa foto+telanjang gagal gang+ada gatal gawe genangan genangan+air golok+pak gubug
 gubug+lansia guna guna+hidup habis+melahirkan harus+telepon hidup+lagi hp+ambil hujan jadwal jalan+pak janda jkn
 kabar kamar+tidak kayu kdrt ke+mana kelas kena+razia keterangan kontrak kontrakan+yang kursi lagi+hidup lahir
 laki+saya lama lansia+meninggal lebah liar lubang+bikin majikan malam+minggu malaysia+kena maling+di mampu
 mau+nyantet minta+foto mobil+jatuh mobil+saya ngajuin nyantet nyantet+dan obat+odgj odgj+belum odgj+mau
 orang+tabrak pabrik pada+bawa pagar pajak pakai+pisau paman+lempar panas+3 parah+di pasca pasca+melahirkan
 patah+tulang perempuan+hilang perusahaan pinggang pkl pkl+di plafon program puing raya+serpong rekam roda
 rumah+sakit rumah+teriak sakit+pinggang santunan+tidak saudara+tidak saya+0812 saya+marah saya+sekap sd
 sekolah+tidak sembarangan senam senam+lansia serang serpong+pada stroke suami+pergi suka+ngomong suka+pukul suntik
 surat+keterangan susu tabrak+butuh tawuran+di telepon+siapa terus tetangga+setrum tidak+mampu tipu tol+orang
 tongkat tulang turun tusuk yang+ancam yang+murah yang+pingsan yang+tawuran ~<ala ~<bas ~<bed ~<cam ~<cek ~<cur
 ~<dam ~<dem ~<din ~<dmn ~<eng ~<gul ~<gun ~<huj ~<jkn ~<kdr ~<lah ~<met ~<nyo ~<paj ~<pal ~<pel ~<pkl ~<pol ~<rod
 ~<sd> ~<sem ~<tag ~<tib ~<tip ~<ton ~<tus ~<umr ~abri ~afon ~agal ~agam ~agar ~ahaa ~aket ~akte ~akti ~alah ~alak
 ~alat ~ambe ~ambr ~ana> ~antu ~apat ~asca ~asur ~atal ~atap ~awe> ~ayu> ~banj ~bann ~bant ~bel> ~belu ~boco ~bolo
 ~bos> ~brik ~bruk ~buay ~bug> ~camp ~cera ~ceri ~ciin ~cor> ~cur> ~dapa ~diar ~difo ~dila ~dini ~dipo ~dire ~dmn>
 ~drt> ~ebak ~eceh ~ede> ~elon ~elum ~eman ~ergu ~erku ~erus ~fon> ~gede ~gen> ~gena ~geri ~geru ~gkai ~gkon ~gkro
 ~gkut ~gram ~gula ~guli ~guna ~haan ~haya ~hit> ~iare ~iba> ~ibik ~ikas ~ikat ~ikin ~indi ~inga ~ipot ~jalu ~jamb
 ~jand ~jir> ~jkn> ~juka ~kaba ~kala ~kare ~kayu ~kdrt ~keba ~kema ~kero ~keti ~kong ~kot> ~kota ~kron ~kurs ~lafo
 ~lara ~lin> ~lind ~lon> ~lum> ~lur> ~maha ~mala ~mam> ~mama ~mbar ~mbru ~medi ~meri ~nam> ~ncii ~ndu> ~ngen ~njir
 ~nsel ~ntet ~ntro ~ntu> ~numa ~nusu ~nutu ~nyam ~ocor ~oda> ~oke> ~onse ~opos ~pabr ~paga ~pasc ~peda ~pkl> ~plaf
 ~poli ~pon> ~prog ~pros ~puin ~rah2 ~rai> ~rany ~rawa ~rena ~rgul ~risa ~roda ~rogr ~rost ~rsi> ~run> ~sah> ~sak>
 ~sca> ~sena ~stro ~sunt ~sus> ~tep> ~tiba ~tipu ~tong ~trik ~tula ~tuna ~uaya ~ubug ~uing ~uku> ~ulo> ~uri> ~ursi
 ~usi> ~usu> ~wal> ~yant
ours -3 =office @=damkar @=darurat @=puskesmas @first=damkar @first=darurat @first=puskesmas ada+begal ada+biaya
 ada+mobil alat aman ambil amuk+parah anak+terlantar anjing apa apa+yang art atm ayam bantu+jalan bantu+tidak
 bapak+kawin bapak+kejang bapak+mau besar+banget biaya bikin+ktp bisa+turun bocah+tawuran boleh+keluar buka+tidak
 cek cikokol+bawa curi damkar dan+dipukul dana darah+tinggi dari+dinsos dari+pemkot demam dengan+orang dengar
 depan+flyover di+atap di+malaysia di+saudi di+tangerang dijual dikejar+kejar dilarang dilarang+ketemu
 ditinggal+orang duduk+bawa enak flyover+cikokol gaji gang+saya gelandangan+dengan gelap gorong got harga
 hari+sendiri ibu+odgj ijazah izin jadi jalan+depan jam+1 jam+berapa jantung jorok jual judi kalau kalau+ada
 kamar+mandi kampung+sebelah karawaci karena kartu kawin+lagi kaya ke+rumah kecil+minum kecil+tetangga kejang+terus
 kejar+orang kelamin kelamin+di kemana kerja+tiap ketemu+saudara kontrakan+ibu kontrol ktp+ke kunci+tidak lagi+ada
 lagi+depan lampu+gang lampu+penerangan lapor+kemana listrik lubang maaf maaf+lansia makan+enak makasih mampet
 mandi+kepala marah masjid+sekarang mati mau+bacok mau+berobat minggu minggu+mau minta+ambulans minta+uang
 minum+minyak minyak+tanah motor+saya negeri odgj+ditinggal odgj+kumat odgj+pasca online orang+duduk orang+mau
 orang+pamer pak+sebelah paket paksa pamer pamer+kelamin pasang patah pegang+bayi pemerintah penerangan perahu
 perang perang+sarung pergi+tidak perkosa+tetangga phk pinjam pisau+tangan pkh pohon polisi+tidur pt pukul+saya
 pulang+minggu puskesmas puskesmas+yang raba racun+di rasa+dikejar rekam+ktp rumah+bawa rumah+ibu rumah+saya rusak
 sampah+tidak sarang sarung saudi saudi+tidak saya+dipukul saya+halusinasi saya+hilang saya+tkw sebelah+perang
 serang+jantung setrum+tidak siapa siapa+yang sim sini suara sudah+lama sumur susah syaratnya tabrak+truk tagihan
 tanggung tawon tawuran+lagi telat tempat+curhat tempat+makan tengah+malam terlantar+bapak tiba tidak+bayar
 tidak+boleh tidak+layak tidak+ngalir tkw tkw+di token token+listrik tolong+bantu tolong+bener tua+kerja uang
 uang+duka ugd ular warna yang+angkut yang+kasar yang+serang ~<anj ~<apa ~<art ~<asa ~<atm ~<bia ~<bip ~<bor ~<cin
 ~<dif ~<ena ~<gaw ~<got ~<ija ~<izi ~<jah ~<jam ~<jan ~<jor ~<jua ~<jud ~<ker ~<kla ~<lis ~<lub ~<maa ~<mam ~<mis
 ~<mur ~<om> ~<onl ~<pat ~<phk ~<pip ~<pkh ~<poh ~<pt> ~<pui ~<pus ~<ren ~<ret ~<rus ~<san ~<sia ~<sum ~<sun ~<sya
 ~<tkw ~<tra ~<uan ~<ugd ~<wal ~aaf> ~aba> ~aci> ~adwa ~afka ~agih ~ahit ~ajui ~akas ~aksa ~alau ~amer ~anji ~antr
 ~apny ~arat ~araw ~aris ~arna ~artu ~atah ~atm> ~audi ~awac ~awon ~ayam ~ba2> ~biay ~bipo ~bol> ~buat ~buku ~cek>
 ~cing ~coka ~damk ~dana ~dema ~diju ~dipe ~dwal ~ekam ~elay ~elep ~emal ~emam ~embu ~emer ~emin ~enak ~enam ~engi
 ~erai ~eror ~erta ~esma ~gaji ~gali ~gara ~ggur ~giha ~ging ~gore ~harg ~hata ~hkan ~iapa ~iaya ~iba2 ~ibay ~ibed
 ~ibuk ~icur ~ijaz ~ijua ~iksa ~ilar ~iman ~ine> ~inja ~ipa> ~ipol ~ipu> ~itam ~izin ~jadw ~jahi ~jak> ~jant ~jaza
 ~jing ~jual ~judi ~juin ~kah> ~kahi ~kalo ~kana ~ken> ~kesm ~klai ~kons ~kors ~ksa> ~laim ~lami ~lap> ~lat> ~lau>
 ~laya ~lece ~liki ~line ~list ~luba ~maaf ~mant ~mas> ~mati ~mbac ~mer> ~ming ~mkar ~nany ~nege ~ngal ~njin ~nlin
 ~ntan ~ntik ~ntru ~ntun ~ogra ~oken ~olar ~onli ~oron ~ota> ~paks ~pame ~peme ~peny ~phk> ~pipa ~pkh> ~pnya ~poho
 ~pola ~psi> ~puk> ~pusk ~raba ~rahu ~ratn ~rbai ~rik> ~rna> ~ror> ~ruk> ~rusn ~saru ~selo ~sema ~semi ~siap ~sim>
 ~skes ~smas ~suar ~sumu ~susa ~syar ~tagi ~tawo ~telp ~terd ~tes> ~tkw> ~toke ~tumb ~ual> ~uat> ~uban ~ugd> ~ular
 ~urat ~usak ~uske ~usny ~waci ~won> ~yam> ~yar> ~yara ~zin>
ours -4 24+jam ada+santunan akta asap bakar+di bansos bapak+meninggal baru+punya bayi+tidak bedah beras dari+kemarin
 dari+tower dengan+5 di+karawaci di+sumur dikasih+makan diri+masih dokter gas+racun gigi gratis gubuk+kayu jam jari
 kabel kara+pak kawin kayu+dengan kerja kerja+di lansia+sebatang layak lowongan maaf+rumah mabuk+di mahal
 masih+hidup masuk mau+pegang meninggal+ada meteran minyak miskin nik+tidak nikah nyala pacar padam palsu pdam
 pegang+anak pemkot periksa pertama pertama+sekarang pertolongan+pertama pju pungli punya+bayi puskesmas+buka
 puskesmas+mana saya+tiba saya+warga suara+tidak sumur+ada tahan tanggal tenggelam+di teriak+dipukul tiba+tidak
 tidak+angkut tidak+dikasih tidak+ketemu tidak+nyala tidak+pulang tower tutup untuk untuk+orang warga+sini ~<amb
 ~<bam ~<bua ~<buk ~<cer ~<dok ~<gor ~<gra ~<jar ~<kap ~<kaw ~<lay ~<low ~<pac ~<pda ~<pju ~<pro ~<rab ~<rek ~<sus
 ~<tow ~<tut ~<ula ~<unt ~abel ~acar ~ahal ~ajak ~aksi ~akta ~alsu ~amah ~amba ~anso ~apa> ~apan ~asap ~asuk ~atia
 ~atis ~awin ~bamb ~bans ~bera ~buka ~car> ~data ~dicu ~dokt ~edah ~emat ~emko ~epon ~erac ~eri> ~erik ~erja ~ertu
 ~etin ~fkah ~gaju ~gala ~gar> ~gawe ~ggun ~gli> ~grat ~hal> ~iben ~igi> ~imin ~iper ~iski ~itah ~jaan ~jari ~joro
 ~kabe ~kawi ~kerj ~kta> ~kter ~lar> ~lowo ~lsu> ~mana ~masu ~mbu> ~mert ~mete ~misk ~mkot ~mura ~nafk ~nera ~ngli
 ~ntua ~ntuk ~nyal ~okan ~okte ~ower ~owon ~paca ~pals ~pdam ~pemk ~pene ~perb ~pinj ~pju> ~rati ~riks ~rja> ~rjaa
 ~rol> ~rtam ~rtu> ~rtua ~saha ~sap> ~semb ~skin ~taha ~tis> ~towe ~tuk> ~tup> ~tutu ~udi> ~umba ~ungl ~unti ~untu
 ~utup ~wer> ~win> ~yala
"""
