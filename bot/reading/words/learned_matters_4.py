"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
santunan -4 =blaze =drill =heart =height =hurt =limp =lost =seek =tale =water =work @=darurat @=poli_jiwa
 @first=darurat @first=poli_jiwa ada+orang adik+saya bayar buka butuh gratis jalan jam kamar kami+tidak ketemu lapor
 obat odgj orang orang+meninggal punya+biaya rsud sekolah tiap tidur tidur+di tua yang ~<ala ~<bak ~<but ~<dik ~<dip
 ~<dir ~<gan ~<gra ~<jal ~<kay ~<ken ~<ker ~<ket ~<kos ~<lak ~<mal ~<mot ~<nge ~<ngo ~<oba ~<odg ~<pan ~<per ~<pin
 ~<pul ~<rsu ~<sia ~<ter ~<tia ~<tua ~<yan ~akar ~aku> ~alam ~alat ~ambu ~anan ~anda ~asi> ~atis ~ayar ~baka ~bat>
 ~baya ~biki ~butu ~dang ~dgj> ~diri ~ekol ~elan ~empu ~emu> ~endi ~etem ~gela ~grat ~iap> ~ihan ~jak> ~jala ~jam>
 ~jual ~kar> ~keba ~kena ~kola ~ksa> ~kul> ~kurs ~maka ~mala ~mar> ~moto ~nang ~ndan ~ngen ~nggi ~obat ~odgj ~olah
 ~oran ~otor ~pang ~pasa ~pemu ~peri ~puku ~rah> ~rati ~rsud ~rusa ~sar> ~seko ~sud> ~temu ~tiap ~tidu ~tor> ~ual>
 ~ukul ~utuh ~yang ~yar>
santunan -5 =arms =beast =breath =mad =seen =stir =strike @=bedah_rumah @=damkar @=kerja @=pangan @=polisi @=ppa
 @first=bedah_rumah @first=damkar @first=kerja @first=pangan @first=polisi @first=ppa adik air bikin di hilang ini
 keluarganya kontrakan makan rumah ~<adi ~<air ~<bik ~<di> ~<hil ~<ini ~<jam ~<keb ~<lap ~<nya ~<pak ~<tem ~<tet
 ~<yg> ~adik ~akan ~aki> ~alan ~anga ~apor ~atny ~dur> ~etan ~gang ~gga> ~hila ~iapa ~idur ~ing> ~ini> ~kan> ~lapo
 ~mah> ~ntra ~por> ~raka ~ran> ~ruma ~ter> ~teta ~tis> ~trak ~tuh> ~umah
santunan -6 =food =home =road @1 @=alat_bantu @=puskesmas @first=alat_bantu @first=puskesmas bisa+bantu
 meninggal+tidak pak puskesmas tanpa tanpa+saudara tetangga tidak+ada ~<kon ~<mak ~<pus ~<rum ~anpa ~asar ~dik>
 ~esma ~gany ~kesm ~kont ~mas> ~npa> ~ontr ~pusk ~rgan ~skes ~smas ~tanp ~uske
santunan -7 =sick urus+pemakaman ~mann
santunan -8 @first=- @first=slrt yang+kubur
santunan -9 dari+kemarin
santunan -10 @first=dukcapil
santunan -11 ada+yang
slrt 13 bantu+makan butuh+uang
slrt 12 fakir pasar+murah ~<fak ~akir ~faki
slrt 11 sekolah+tidak
slrt 10 sktm yatim ~<skt ~<yat ~atim ~kir> ~ktm> ~sktm ~yati
slrt 9 ada+tidak kis minta+beras murah saya+syaratnya uang ~<kis ~<mur ~<uan ~kis> ~mura ~tim>
slrt 8 =money @=slrt @first=slrt anak+yatim bayar+kontrakan beras bpnt dtks jkn kks pkh rt slrt tidak+sekolah
 untuk+umkm ~<dtk ~<jkn ~<kks ~<pkh ~<rt> ~<slr ~bpnt ~dtks ~eras ~inga ~jama ~jkn> ~kks> ~lrt> ~pkh> ~pnt> ~ras>
 ~slrt ~tks> ~uang ~urah
slrt 7 bansos bantu+lansia blt bpjs cari+bantu desil dtsen iuran+bpjs jual+untuk kering kering+biaya kip kip+kuliah
 kis+mati lansia+sebatang miskin pbi pilih pilih+kasih saya+hilang sktm+mana sktm+untuk surat+miskin susu tidak+bisa
 urus+sktm ~<blt ~<bpj ~<bpn ~<des ~<dts ~<kip ~<mis ~<pbi ~<sem ~anso ~bans ~bera ~blt> ~bpjs ~desi ~dtse ~esil
 ~gana ~iski ~keri ~kin> ~kip> ~misk ~nsos ~pbi> ~pjs> ~pok> ~sen> ~sil> ~skin ~sos> ~susu ~tarn ~tsen ~ungg ~usu>
slrt 6 =office bagaimana+daftar bayar+rs beli+beras belum+data bpjs+gratis bpjs+nunggak data distop hidup+susah
 ibu+rumah itu+apa janda kartu kartu+kks makan+anak makan+untuk mampu nunggak penerima perlu+makan rt+minta
 rumah+tangga saya+mati sembako slrt+itu susah+tolong tangga tidak+aktif tidak+mampu tunggal ya+pak ~<dat ~<dih
 ~<jan ~<kar ~<kes ~<nun ~<pil ~<sus ~<tun ~ako> ~akti ~ampu ~arny ~artu ~bako ~data ~dist ~erin ~gak> ~ggak ~ihap
 ~ilih ~isto ~jand ~kart ~ktif ~lih> ~mamp ~mbak ~mpu> ~nda> ~nung ~pili ~rdat ~rnya ~rtu> ~semb ~stop ~top>
slrt 5 =drill =wait aktif anak+4 atensi bayar bayar+kota belum belum+cair belum+masuk biaya bikin+sktm bpjs+bayar
 bpjs+pbi bpjs+saya bulan bulan+ini cara cek cuci daftar daftar+kis dapat dapet dari+dinsos dicoret dinsos duit
 gorengan+ada hapus hidup itu iuran kapan+cair kara+pak kartu+tidak kasih ke+yang kelurahan keterangan+tidak
 kis+gratis kok lapor+kemana maaf+bantu mahal+minta makan mau+bpjs mau+masuk modal nama nama+saya padahal pasar
 pernah pernah+datang pip popok rastra rs rt+pilih rumah+sakit sanggup sanggup+bayar saya+tidak surat tidak+dapet
 tidak+lanjut tidak+pernah tidak+sanggup uang+bayar untuk+rumah usaha+untuk yatim+bisa ~<ban ~<bay ~<bel ~<bia ~<bs>
 ~<car ~<cek ~<daf ~<dap ~<dis ~<dui ~<hap ~<hid ~<itu ~<iur ~<kok ~<mam ~<mod ~<non ~<pop ~<rs> ~<sal ~<sek ~adah
 ~afta ~ahal ~ahte ~ama> ~ampi ~anda ~apat ~apet ~apus ~asar ~astr ~ata> ~aten ~belu ~biay ~cek> ~core ~cuci ~daft
 ~daha ~dal> ~damp ~dapa ~dape ~dico ~diha ~dins ~duit ~dup> ~ejah ~elum ~elur ~emba ~ener ~erim ~erna ~ftar ~ggup
 ~gian ~gup> ~hal> ~hapu ~hent ~hidu ~hter ~iaya ~icor ~idup ~ima> ~inan ~itu> ~iura ~jaht ~kese ~kok> ~lum> ~mati
 ~moda ~mpin ~nah> ~nama ~ndam ~ntra ~ntua ~odal ~ontr ~opok ~oret ~pene ~pern ~pip> ~popo ~pus> ~rah> ~rast ~ret>
 ~rima ~rnah ~sang ~seja ~stra ~tar> ~tens ~tif> ~tra> ~trak ~tuan ~tung ~uala ~uan> ~ube> ~uci> ~uit>
slrt 4 900+ribu =part ada+uang anak+tidak bagi bagi+bansos bansos+saya bantu bantu+beras bantu+di bantu+kartu
 bantu+pangan bantu+saya banyak+butuh beli berhenti berhenti+sekolah bisa+beli bisa+digesek bpjs+mandiri buruh
 buruh+cuci cara+daftar cek+bansos cek+desil crra crra+masuk cuma daftar+kip dan dapet+apa dapet+pkh desil+saya
 di+kantor diaktifin digesek dtsn dtsn+bagaimana gerobak+untuk gorengan hidup+sendiri hilang indonesia
 indonesia+sehat itu+masih jkn+orang jual+gorengan kantor+pos kara karena karena+biaya kartu+indonesia kaya kemana
 kemiskinan kesejahteraan kesra kesra+900 kis+saya kosong kota kuli kuliah+saya lagi+takut lansia+miskin lulus+sd
 mandiri masih masih+ada masuk masuk+dtsn mati mau+daftar mau+dapet mau+ngajuin modal+untuk ngajuin+bpnt nganggur
 ngontrak nol nonaktif operasi orang+miskin orang+tua pangan pas+mau pemerintah pendamping pendamping+pkh perlu
 pernah+dapet pindah+ke pinjam pinjam+jual pkh+ibu pkh+tahap pos program punya ribu+itu salah saldo saldo+kks
 saya+bagaimana sd+tidak sebatang sebatang+kara sekolah sekolah+karena seragam status surat+tidak tahap tanya
 tiba+distop tidak+bagi tidak+punya tinggi tunai untuk+bayar untuk+ibu untuk+janda untuk+sekolah untuk+warung
 warung+kecil ~<ate ~<ber ~<bul ~<bur ~<crr ~<cuc ~<cum ~<gra ~<hil ~<ila ~<ind ~<jut ~<kag ~<lan ~<mas ~<mer ~<nam
 ~<nol ~<pem ~<pip ~<pun ~<ras ~<san ~<sta ~<sur ~<tak ~<usu ~aan> ~agia ~aha> ~ahap ~akan ~alah ~aldo ~angg ~anto
 ~antu ~apa2 ~apan ~aren ~arui ~asuk ~ati> ~atis ~atus ~ayar ~bagi ~bant ~baya ~beli ~berh ~bula ~buru ~cair ~cara
 ~crra ~cuma ~date ~diak ~done ~dtsn ~ebag ~ekel ~ekol ~eli> ~elom ~emal ~emer ~emis ~ena> ~enti ~entu ~eraa ~erag
 ~erhe ~erlu ~ertu ~esej ~esra ~fin> ~gaju ~gam> ~ggi> ~gitu ~gont ~gur> ~hap> ~hila ~hin> ~iakt ~ial> ~ifin ~iges
 ~ilan ~indo ~inja ~inso ~inta ~juta ~kaga ~kare ~kaya ~kemi ~keng ~kesr ~kina ~kola ~koso ~kot> ~lah> ~ldo> ~masi
 ~masu ~meri ~mert ~nai> ~nakt ~nan> ~nesi ~ngan ~nggu ~ngon ~njam ~nol> ~nona ~ntu> ~olah ~ones ~oson ~ota> ~pa2>
 ~peme ~perl ~pet> ~pos> ~prog ~puny ~raan ~raha ~rat> ~rbar ~rena ~rhen ~ring ~rint ~rlu> ~rogr ~rra> ~rtua ~rui>
 ~sald ~seba ~seke ~seko ~sia> ~song ~sra> ~stat ~suk> ~suki ~sura ~tany ~tatu ~terd ~tsn> ~tua> ~tus> ~ulun ~uma>
 ~unai ~urat ~uruh ~yar>
slrt 3 4+tidak =done =food =not =work ada+duit alamat alamat+dtks apa+yang aplikasi aplikasi+cek atensi+yatim
 bagaimana+update bansos+tidak bantosan bantu+anak bantu+modal bantu+sembako bantu+sosial bayar+listrik bayi+baru
 bayi+gratis beda beras+nih bersama bisa+bayar blt+kapan bpjs+mau bulan+ada cair cara+dapet coba cuci+darah
 daftar+bansos daftar+dtks daftar+penerima dan+popok dapat+bantu dari+daftar data+bansos data+dtsen data+kemiskinan
 data+kesejahteraan desil+6 desil+bagaimana di+dtks di+rumah dicoret+padahal dihentikan disabilitas+yang distop+di
 doang doang+pak dtks+beda dua duit+bulan ekonomi entuk garem garem+doang gorengan+dari graduasi gratis gratis+saya
 hasil ikut jaminan jaminan+kesehatan janda+sebelah jual kanker+mahal kapan kartu+merah kartu+sembako kata
 kecil+dari keluar+dari kelurahan+minta kenging kis+anak kks+rusak kks+saya kks+tetangga kontrakan+usir kuliah+anak
 lahir+mau lanjut lanjut+tidak lansia lansia+tunggal lulus maaf+pkh maaf+tidak malu mampu+ada mampu+untuk masuk+data
 masuk+dtsen masuk+pbi mau+baru mau+cuci mau+diaktifin mau+hapus mau+tahu merah+putih minta minta+dengan
 minta+kering minta+uang miskin+untuk modal+umkm murah+sekarang ngajuin non non+tunai nunggak+pindah obat+kanker
 orang+kaya pas pemda pemkot pencairan pencairan+pkh penerima+bantu piatu pindah+pbi pip+saya pkh+saya popok+bayi
 punya+hasil punya+mobil punya+uang putih putih+tertelan reaktivasi ribu rt+tidak rumah+saya rumah+tinggal
 saudara+mati saya+butuh saya+cuma saya+dicoret saya+jadi saya+janda saya+salah saya+tinggi sekolah+anak sembako+di
 sembako+murah seragam+sekolah solusinya sosial stunting sudah+lama susah susu+dan tahu tapi+di tebus telur+untuk
 tertelan+atm tetangga+hilang tiba tidak+data tinggal+garem trs tua+mati tunggakan tunggakan+bpjs uang+seragam ubah
 umkm+daftar umkm+dari undang untuk untuk+anak update usaha usir usul warung yang+duit yang+gratis ~<.> ~<abd ~<apl
 ~<bag ~<bu> ~<bua ~<cai ~<cob ~<dan ~<dia ~<dic ~<dim ~<din ~<doa ~<dua ~<eng ~<gar ~<gor ~<has ~<jua ~<kap ~<kat
 ~<ken ~<kot ~<kul ~<lul ~<mak ~<mat ~<nge ~<ope ~<pad ~<pas ~<pen ~<pia ~<pro ~<put ~<rea ~<rib ~<seb ~<sol ~<sos
 ~<tah ~<teb ~<teu ~<tib ~<trs ~<uba ~<unt ~<upd ~<usa ~<usi ~abdi ~agam ~ahin ~aira ~ajui ~ana> ~anan ~anju ~apli
 ~ara> ~arem ~asi> ~asil ~atan ~ate> ~atm> ~atny ~aya> ~ayah ~bdi> ~bila ~buat ~coba ~dige ~dihe ~dima ~dius ~doan
 ~dua> ~duas ~eakt ~ebat ~ebus ~eda> ~ekal ~ekon ~eman ~emda ~emko ~emul ~enda ~engh ~engi ~erda ~ersa ~esek ~esia
 ~gaka ~gare ~gert ~gese ~ggah ~ggur ~ghas ~gore ~grad ~gram ~grat ~iatu ~iba> ~ibay ~idat ~iga> ~ihen ~ikut ~iput
 ~iusi ~jami ~juin ~jut> ~kapa ~kasi ~kata ~kelu ~kono ~kota ~kut> ~lang ~lika ~loki ~lulu ~lur> ~lura ~lus> ~mana
 ~mda> ~mint ~mkot ~nany ~ncai ~ndir ~ndon ~neri ~ngaj ~ngga ~ngha ~njut ~nomi ~non> ~nsia ~nta> ~ntah ~ntos ~ntuk
 ~nyek ~oang ~ogra ~okir ~onak ~onom ~oper ~oren ~osia ~pada ~pasa ~pdat ~pemd ~pemk ~pemu ~perb ~piat ~pinj ~plik
 ~pun> ~puti ~radu ~raga ~ram> ~rasi ~rati ~reak ~rem> ~ribu ~rsam ~rti> ~ruh> ~run> ~sah> ~sala ~sar> ~sek> ~sema
 ~sera ~sial ~sila ~siny ~sir> ~solu ~sosi ~stun ~susa ~taan ~tebu ~tera ~teu> ~tiba ~tifi ~tiga ~tih> ~tika ~tis>
 ~tosa ~trs> ~tuk> ~ubah ~ukin ~uli> ~ulus ~unda ~untu ~unya ~upda ~usah ~usir ~usul ~utan ~utih ~waru ~yak> ~yari
 ~yeko
slrt 2 4+belum 6+padahal =elder =past @1 ada+surat angkot+dua apply+untuk assistance bantu+dinsos bantu+disabilitas
 bantu+jual bantu+kis bantu+kube bantu+pkh bantu+susu bantu+telur begitu belum+pernah beras+bantu biaya+malam
 bikin+surat bpjs+saudara bpjs+tidak cari cuma+mau daftar+apa dahulu dapet+bansos dapet+kami dapet+sembako
 desil+dtsen desil+tinggi di+aplikasi di+cipondoh di+data dicoret+dari disabilitas dititip dobel dobel+di
 dtks+bagaimana dtsen+saya fakir+parah hamil hoyong+kenging janda+anak jkn+pemda jkn+saudara juta kakak kakak+lansia
 kanker kapan+bansos ke+jkn kelompok kelompok+usaha kena+phk kenapa kenging+bantosan kesejahteraan+saudara
 keterangan kok+saya kube kube+kelompok lagi+ada listrik maaf+fakir mana+alamat mandiri+nunggak mau mau+minta
 mau+ubah minta+ke mobil+dapet murah+saya nama+dobel nik+saya nol+terus nunggak+bagaimana obat+mahal orang
 pendampingnya pernah+disurvey pindah pinjam+modal potong sakit+minta saldo+kosong sanggah saya saya+daftar
 saya+tiba sendiri+belum sensus seragam+tidak slrt+mana social social+assistance tahu+cara takut tangga+dari
 tebus+obat tidak tidak+kerja tiga tunggal+cari uang+bantu ube ube+dari umkm+ada untuk+berobat untuk+rs untuk+social
 usaha+bersama usaha+ube yang ~<ass ~<diu ~<dob ~<eko ~<ent ~<ham ~<iku ~<ina ~<lis ~<mau ~<pet ~<say ~<soc ~<stu
 ~<tig ~<tin ~<ube ~<und ~<yan ~abil ~agai ~ahu> ~ahul ~akah ~akak ~akut ~aman ~ance ~anke ~apah ~asih ~assi ~atu>
 ~bers ~blok ~cari ~cial ~dahu ~disa ~diub ~dobe ~egit ~elen ~elua ~enap ~enca ~ensi ~ensu ~erny ~gga> ~gusu ~hami
 ~hulu ~idak ~ifka ~ikas ~ilit ~iman ~inda ~isab ~ista ~itit ~iuba ~ivas ~jual ~kaka ~kank ~kelo ~ktiv ~kube ~kuli
 ~lana ~lanj ~len> ~list ~lom> ~lomp ~lung ~malu ~mand ~mane ~many ~mat> ~mau> ~mil> ~mpok ~nce> ~nern ~ngen ~ngus
 ~njar ~nker ~nsus ~ntin ~oba> ~obel ~ocia ~olus ~omi> ~ompo ~papa ~penc ~pend ~petu ~pind ~poto ~reng ~rent ~sabi
 ~saha ~sama ~saya ~semu ~sens ~sist ~soci ~ssis ~stan ~sus> ~tah> ~taha ~taku ~tanc ~tida ~tifk ~tip> ~tiva ~trik
 ~tunt ~uasi ~uat> ~ulan ~ulu> ~unti ~usny
slrt -2 =birth abis anak+susah bank bantu+ada bantu+saudara bantu+untuk bayar+dari belakang belum+bagi beras+bulog
 bpjs+tk bulog+jatah butuh+data cair+bagaimana cara+dapat daftar+pas data+dinsos dendanya dendanya+berapa di+depan
 di+gerobak di+jalan dikasih dinas+pendidikan diri foto ganti gorengan+anak hilang+takut ibu+baru jht kami
 kontrakan+murah kucing lansia+bantu lansia+tidak mau+berobat mau+skripsi naik nonaktif+mau nunggak+dendanya pampers
 pampers+lansia pemakaman+untuk pendidikan psikolog pukul saya+0812 sekolah+mahal sih+uang skripsi+butuh tangan
 tapi+saya tidak+bayar tidak+masuk tk tongkat uang+duka uang+pemakaman usg ~<adi ~<asu ~<dil ~<gel ~<gen ~<gig ~<jht
 ~<kir ~<kom ~<kuc ~<lal ~<mes ~<nai ~<nen ~<onl ~<pal ~<puk ~<rmh ~<sen ~<set ~<sim ~<taw ~<tim ~<tir ~<tk> ~<usg
 ~aca> ~acar ~ahli ~ajak ~akny ~ala> ~alin ~alke ~ange ~anji ~aris ~atah ~ayat ~bank ~bara ~bat> ~batu ~beng ~berd
 ~bolo ~cah> ~car> ~cor> ~dend ~dibu ~dudu ~edah ~egal ~elan ~elep ~enga ~erla ~ers> ~etan ~gaku ~gin> ~hat> ~ibag
 ~iden ~idik ~ikol ~irin ~itah ~iun> ~jata ~jemp ~jht> ~kema ~kolo ~komp ~kosa ~kubu ~kuci ~lapa ~lati ~leh> ~lem>
 ~mant ~masa ~mbah ~mbat ~mpet ~muka ~naik ~nakn ~nang ~ndar ~ndid ~njan ~nlin ~ntar ~ntit ~nyan ~obat ~oleh ~olog
 ~onli ~pamp ~pata ~poli ~pon> ~pung ~pur> ~rmh> ~rong ~rusa ~sada ~siko ~siun ~skri ~tama ~tari ~tiha ~toko ~ubur
 ~ucin ~unci ~usg> ~walk ~yat>
slrt -3 =nature @=ugd_malam @first=ugd_malam ada+orang akta akte ambruk ambulans asuransi asuransi+tidak
 bagaimana+ya bantu+asuransi bantu+cepat bantu+harga bantu+rumah bantu+ternak bau bawa belum+punya beras+tidak
 bisa+bantu boleh cair+anak cicil daftar+di dagang darah dari+kemarin dekat di+pasar dinas dipukul ditinggal dokter
 gang gratis+tidak habis harga harga+beras hp hp+saya izin jatuh kaki kapan+lagi kayu kelas kembali kip+anak
 kursi+roda lampu lansia+mobil luka makan+tidak malam mandi mau+mati minum mobil+hilang motor murah+kapan negeri
 orang+susah pagi pak paksa palsu pas+daftar perempuan perlu+bantu punya+ktp rumah santunan saudara+saya skripsi
 tabrak tadi tahun tangis ternak tiap tidak+cair tidak+kuat tipu trc tutup uang+makan umur untuk+dagang ~<abi ~<aki
 ~<bar ~<bau ~<baw ~<boc ~<buk ~<cer ~<dek ~<dib ~<dok ~<duk ~<fot ~<gw> ~<hab ~<hp> ~<izi ~<jem ~<kej ~<kon ~<kor
 ~<lam ~<lem ~<luk ~<met ~<mul ~<neg ~<nga ~<pel ~<pol ~<psi ~<rum ~<sed ~<skr ~<tab ~<tad ~<ten ~<tip ~<tok ~<ton
 ~<trc ~<tut ~<uda ~<umu ~abel ~abra ~adi> ~ahny ~ahun ~aji> ~akte ~aku> ~alam ~alik ~alsu ~ambr ~ampa ~ampe ~anca
 ~andu ~angn ~angu ~ans> ~anya ~asti ~ater ~atuh ~ayu> ~azah ~bang ~bau> ~bole ~brak ~bruk ~buh> ~buka ~bung ~daga
 ~dam> ~dang ~dar> ~deka ~deng ~dik> ~dika ~dina ~dokt ~duan ~duk> ~ebak ~ekat ~elah ~elak ~elas ~elat ~emat ~eng>
 ~epat ~erik ~esin ~foto ~gela ~geri ~gigi ~gil> ~gis> ~gnya ~gubu ~habi ~han> ~harg ~hun> ~iang ~iap> ~icil ~iksa
 ~inum ~ipsi ~ipu> ~ipuk ~itin ~izin ~jang ~jatu ~kaki ~kayu ~ket> ~knya ~kons ~krip ~kte> ~kter ~laka ~lamp ~lapo
 ~lek> ~lik> ~lok> ~long ~lsu> ~luka ~maha ~mali ~mama ~mban ~mbru ~mbul ~mela ~men> ~mete ~minu ~mper ~mpua ~mput
 ~nal> ~nasi ~ndi> ~nege ~ngad ~ngam ~ngis ~ngku ~ngny ~ngun ~num> ~okte ~olon ~ong> ~ongk ~oto> ~otor ~pagi ~paka
 ~paks ~pals ~pang ~pela ~pere ~peri ~pers ~por> ~psi> ~psik ~puan ~put> ~rang ~rban ~remp ~rik> ~riks ~rips ~rkan
 ~rnak ~ruma ~samp ~san> ~tabr ~tadi ~tan> ~tasi ~temp ~teng ~tern ~tiap ~tila ~tin> ~tipu ~trc> ~tri> ~tup> ~tutu
 ~uduk ~umah ~ung> ~unga ~uran ~usan ~utup ~zah> ~zin>
slrt -4 =home ada+sembako alat bakar bantu+apa bantu+minta bisa+tidak buka depan di+bpjs duka harus+bagaimana jam
 kamar kuat kursi lurah+minta nikah nomor odgj pabrik pak+saya pakai pbb pemakaman pulang roda rumah+untuk
 saya+perlu sembako+tidak sudah susah+makan syaratnya+apa tempat tidak+mau tidak+pak tidur+di untuk+warga ~<ama
 ~<amb ~<bak ~<bal ~<bat ~<bus ~<dag ~<den ~<dep ~<dij ~<dir ~<hal ~<har ~<jam ~<jat ~<kam ~<ker ~<lap ~<mal ~<mel
 ~<nom ~<odg ~<pab ~<pag ~<pbb ~<pla ~<rod ~<sam ~<sud ~<tam ~<tel ~<tem ~<tia ~<wal ~<war ~abri ~adan ~akai ~akar
 ~ake> ~akek ~aksa ~akta ~alat ~amar ~amba ~angi ~anny ~anta ~apor ~aran ~asa> ~asan ~asur ~atia ~awa> ~ayan ~baka
 ~bali ~ban> ~bawa ~bela ~brik ~depa ~dgj> ~dita ~duka ~eger ~empu ~epan ~erem ~eri> ~erum ~gant ~gera ~hnya ~ihan
 ~ikah ~inas ~iria ~jak> ~kake ~kek> ~kemb ~kta> ~kuat ~kul> ~lak> ~lam> ~las> ~log> ~mah> ~mala ~mar> ~mbal ~mor>
 ~mpat ~mur> ~nas> ~nika ~nomo ~ntun ~nyar ~oda> ~odgj ~omor ~pabr ~pbb> ~pema ~puku ~pula ~rans ~roda ~rsi> ~sant
 ~sin> ~suda ~teri ~udah ~ukul ~umur ~ursi
slrt -5 =arms =blaze =breath =limp =lost =smell =strike =tale =water @=bedah_rumah @=darurat @=ppa
 @first=bedah_rumah @first=darurat @first=ppa ada+bantu ada+yang air butuh+bantu cepat daftar+sekolah hari
 kartu+saudara lagi+di lurah mau+pinjam meninggal minta+modal pinjam+uang puskesmas tidak+daftar tidur ukt warga
 ~<air ~<bol ~<cep ~<dr> ~<kak ~<kua ~<lur ~<pan ~<pul ~<pus ~<ukt ~abis ~agan ~akam ~aki> ~ambu ~anti ~bis> ~bur>
 ~cepa ~dah> ~dur> ~emak ~empa ~endi ~enin ~eran ~esma ~hari ~ian> ~idur ~kai> ~kar> ~kat> ~kela ~kesm ~ksa> ~kurs
 ~lat> ~mas> ~meni ~nnya ~pak> ~pake ~peru ~pusk ~rapa ~rian ~ruk> ~skes ~smas ~tian ~tidu ~ukt> ~unan ~uske ~warg
slrt -6 =beast =hurt =mad =road =stir =urgent @=alat_bantu @=damkar @=kerja @=poli_jiwa @=trc @first=alat_bantu
 @first=damkar @first=kerja @first=poli_jiwa @first=trc berapa data+tidak jalan kk ~<ben ~<dik ~<gan ~<jal ~<kk>
 ~<kur ~<men ~<nya ~<yg> ~alan ~erap ~gal> ~gang ~ggal ~ingg ~jala ~ning ~ran> ~ter> ~tik> ~uka>
slrt -7 =heart @=polisi @=santunan @first=pangan @first=polisi @first=santunan bantu+tidak di kerja ktp ukt+kuliah
 ~<,> ~<di> ~<dit ~<ktp ~dek> ~erja ~kama ~kerj ~ktp> ~rja>
slrt -8 @=dukcapil @=pangan @=puskesmas @first=puskesmas ada kuliah+tidak saya+mau ~<ada ~ada>
slrt -9 =sick @first=dukcapil bayar+tidak untuk+tetangga ~<ade ~<pak ~adek
slrt -10 umkm+dapet untuk+saya
slrt -12 @first=-
poli_jiwa 10 di+puskesmas fobia puskesmas+mana ~<fob ~bia> ~fobi ~obia
poli_jiwa 9 adhd autis rumah+mau suntik+bulan ~<adh ~<aut ~adhd ~auti ~dhd> ~nsel ~onse ~res> ~utis
poli_jiwa 8 cemas di+rumah lagi+hidup pisau+tangan rsj sedih tiap tiap+malam ~<cem ~<rsj ~<sed ~<str ~ade> ~cema
 ~dih> ~edih ~kepa ~lana ~ntik ~pani ~rsj> ~sedi ~stre ~sunt ~tiap ~tres
poli_jiwa 7 @=poli_jiwa @first=poli_jiwa ada+guna baru+punya belum+bisa bisa+tidur burnout burnout+kerja cerita
 denger+suara hiperaktif insomnia jiwa ke+rsj keluar+kamar kepala konseling konselor kuat+lagi maaf+lansia mending
 mending+mati ngomong+umur obat+odgj odgj+di odgj+ditinggal odgj+kerja poli+jiwa psikolog serang suara umur+5 ~<bur
 ~<gw> ~<hip ~<ins ~<jiw ~<kon ~<psi ~<sun ~<tan ~<tia ~anan ~burn ~ceri ~diam ~elin ~elor ~emas ~epal ~erid ~erit
 ~etag ~hipe ~ikol ~ita> ~iwa> ~jiwa ~keta ~kolo ~kons ~log> ~lor> ~mas> ~mend ~mnia ~nout ~nsom ~olog ~omni ~out>
 ~psik ~rakt ~reha ~rido ~rita ~rnou ~seli ~selo ~siko ~somn ~suar ~uara ~unti ~urno
poli_jiwa 6 =heart =mad =tale ada+orang amuk+parah bayi+blues berobat+ke blues dari+kemarin denger diam diri dokter
 dokter+apa guna halusinasi hidup+saya ibu+odgj kecanduan keluar lem mati+tiap mau+pegang obat+jiwa obat+penenang
 orang+untuk overthinking panik pegang+bayi penenang periksa+kemana poli psikolog+gratis punya+bayi rasa remaja
 rujukan+rsj saya+di sedih+terus sejak suntik takut+keramaian tangan tangis tangis+terus terapi terapi+mana
 terus+tidak tidak+mau untuk+cerita ~<att ~<bip ~<blu ~<cer ~<dok ~<gun ~<hal ~<kec ~<mar ~<nan ~<ove ~<pan ~<ras
 ~<reh ~<rem ~<sej ~ack> ~aian ~aja> ~alus ~amah ~andu ~angi ~anik ~asal ~atta ~bipo ~blue ~cand ~ding ~dokt ~duan
 ~ecan ~egan ~ejak ~emaj ~enen ~enge ~erde ~erth ~gen> ~ger> ~gis> ~guna ~hab> ~halu ~hink ~iam> ~iap> ~ihan ~inki
 ~iper ~ipol ~itin ~keca ~kter ~lnya ~lues ~lusi ~maja ~nang ~ndin ~ndua ~nena ~ngen ~ngis ~nia> ~nkin ~ntru ~okte
 ~olar ~oli> ~pala ~peri ~pola ~rama ~rasa ~rema ~rol> ~rthi ~seja ~sera ~sina ~tack ~tang ~tant ~tis> ~ttac ~ues>
poli_jiwa 5 =still abis abis+melahirkan adik aja ambil+amuk anxiety bantu+odgj bantu+saudara berobat+kemana
 bisa+ngomong bulan capek capek+hidup cinta delay dikit diri+sendiri ditinggal dmn dua gerd gerd+anxiety grogol
 habis+melahirkan hidup hp ibu+tidak ke+psikolog kemana kenapa+ya keramaian kontrol mana marah masalah mau+dia
 mau+dibawa mau+keluar mau+mandi mau+sekolah ngomong nyabu odgj odgj+mau odgj+pasca panic panic+serang periksa
 psikiater putus+cinta rasa+dikejar rehab rehab+narkoba remaja+saya sakit+diri sakit+jiwa saya+halusinasi saya+telat
 saya+tidak semua+orang speech speech+delay suara+tidak suka suka+ngomong suka+teriak tagihan takut takut+mati
 tapi+diam temen+ngobrol tempat+curhat terus terus+sejak tidak+ada tidak+bisa tidur ya ~<abi ~<ade ~<adi ~<aja ~<anx
 ~<ber ~<bil ~<bul ~<cap ~<del ~<den ~<dia ~<dir ~<dmn ~<dua ~<gro ~<hp> ~<idu ~<jud ~<ket ~<man ~<men ~<ngo ~<odg
 ~<pen ~<spe ~<sua ~<suk ~<tag ~<tak ~<ter ~<ya> ~aan> ~adik ~agih ~akut ~alny ~amai ~anga ~angn ~anic ~antr ~anxi
 ~apek ~asa> ~ater ~bat> ~berb ~bula ~cape ~cint ~dela ~deng ~dgj> ~diem ~dik> ~diki ~diti ~dmn> ~dol> ~dua> ~dup>
 ~dur> ~ech> ~eech ~ehab ~elay ~eman ~erak ~eram ~erbu ~erd> ~erik ~erus ~ety> ~gaan ~geli ~gerd ~giha ~gomo ~grog
 ~hidu ~iate ~idup ~idur ~iem> ~iety ~igaa ~ikia ~ikit ~iksa ~ilet ~inas ~ingi ~inso ~jak> ~kiat ~king ~kiti ~lay>
 ~let> ~ling ~maia ~mama ~mana ~mong ~nany ~nger ~ngob ~nic> ~nik> ~nsul ~ntro ~nxie ~nyar ~obat ~odgj ~ogol ~onsu
 ~over ~peec ~pek> ~pene ~peng ~rapi ~rbul ~riks ~rogo ~rum> ~siki ~spee ~tagi ~taku ~ter> ~teru ~thin ~tidu ~tin>
 ~trol ~trum ~uar> ~una> ~usin ~vert ~xiet ~yabu ~yaki
poli_jiwa 4 =thanks adik+saya alkohol ambil anak+adhd anak+autis asal autis+di bantu+mau bantu+tidak baru
 belum+minum berobat bisa+pakai bisikan bunuh+diri butuh butuh+konsul butuh+psikolog cemas+tiap cuci+tangan curhat
 curiga+dengan daftar+berobat dia dikejar dikejar+kejar gagal gratis+mana guna+saya haloperidol haloperidol+abis
 hampa hari+apa harus+bagaimana jadwalnya jantung jiwa+yang judi kamar kamar+bulan ke+dokter kecanduan+judi
 kejar+orang kenapa kepala+mau konsul konsul+mana konsultasi lepas maaf+odgj mahdi marzoeki marzoeki+mahdi mati+aja
 mau mau+bunuh mau+cerita mau+hilang mau+ke mau+meledak mau+sembuh melahirkan+tangis mikir minta+psikolog narkoba
 ngelamun+terus ngobrol obat obat+tidur odgj+belum odgj+habis odgj+kumat pakai+bpjs pasca pasca+melahirkan pisau
 profesional psikolog+untuk rujukan rumah+ini saya+abis saya+baru saya+cemas saya+pak saya+sedih saya+warga semangat
 sendiri+tapi serang+di suka+sakit suntikan suntikan+bulan tagihan+alkohol tawa tawa+sendiri telat telat+ngomong
 temen tempat terus+butuh tidak+keluar tidak+semangat tolong+bantu trauma untuk+saya warga+sini ~<alk ~<bab ~<but
 ~<cin ~<cur ~<deg ~<die ~<dik ~<dim ~<dio ~<hid ~<ing ~<jan ~<kem ~<kep ~<lep ~<mau ~<mem ~<mik ~<nar ~<nya ~<nyi
 ~<oba ~<png ~<pol ~<psy ~<res ~<see ~<ser ~<sil ~<ski ~<sto ~<tem ~abil ~abis ~abu> ~aby> ~agal ~agi> ~ah2> ~ahdi
 ~ainy ~ala> ~alko ~alop ~ana> ~apa> ~arzo ~asca ~atin ~auma ~ayan ~baby ~bati ~bero ~bila ~bis> ~butu ~curh ~depr
 ~dia> ~dima ~diob ~don> ~ega> ~ejiw ~eki> ~emen ~enap ~endi ~epas ~epre ~erap ~erob ~esep ~esi> ~esio ~fesi ~gan>
 ~gat> ~gobr ~gol> ~habi ~hamp ~hat> ~hdi> ~hol> ~iaja ~iamb ~idol ~idon ~ikej ~ikir ~ioba ~isau ~ist> ~iwaa ~izo>
 ~jant ~judi ~keji ~kek> ~kema ~kit> ~kizo ~koba ~koho ~ksa> ~kut> ~lar> ~lepa ~lkoh ~ltas ~mahd ~mang ~mar> ~mara
 ~marz ~masa ~mau> ~men> ~ment ~mera ~miki ~nal> ~nan> ~nark ~ngat ~ngom ~ntal ~nyab ~oba> ~obro ~oeki ~ofes ~ohol
 ~omon ~pasc ~pera ~pnge ~poli ~pres ~prof ~psyc ~raum ~rdek ~rese ~resi ~rhat ~rkob ~roba ~rofe ~rus> ~rzoe ~sau>
 ~sca> ~seba ~sep> ~sile ~skiz ~sok> ~sper ~suka ~sul> ~sult ~sych ~tau> ~teme ~tif> ~tika ~trau ~uka> ~ulan ~ulta
 ~uma> ~urha ~utuh ~waan ~yah> ~yany ~yari ~zoek
poli_jiwa 3 =ask =breath =dead =part =urgent abis+putus ada+temen ajak+keluar alasan amuk+sih anak+amuk anak+kumat
 anak+remaja anak+saya anak+tidak apa atau autis+terapi baik bantu+kecanduan bantu+lansia bantu+takut banyak+utang
 bapak+meninggal bawa+dia bayi bayi+tidak berdebar berkepanjangan berlebihan berobat+dia besok bicara+profesional
 bisa+diam bisa+lepas bolak bolak+kembali bpjs bpjs+tanggung brenti+nyabu bukan+gelandangan bulan+di bunuh
 butuh+konselor capek+banget cari cari+tempat cemas+berlebihan cuma+kami curhat+tidak curiga dan deg deg+degan degan
 dengan+tetangga denger+bisikan denger+suara2 di+cipondoh di+karawaci di+motor dia+berobat dia+obat diam+di
 dikit+curiga ditinggal+bapak ditinggal+suami dokter+jiwa duka+berkepanjangan dunia ganggu+bukan ganggu+odgj
 gelandangan+ya gelisah habis harm hp+ambil ini+cuma istri+baru jadi+pendiem jantung+berdebar jiwa+dekat
 jiwa+puskesmas kakak kalau kalau+malam kaya kecanduan+hp kecanduan+lem kecanduan+obat kejar keluarganya+saya
 kembali+ngecek kenal kepala+sendiri konseling+saudara kontrolnya kumat+dikit lagi lansia+tidak lapor+soal lepas+hp
 maaf+bapak maaf+kecanduan maaf+saudara makan+sudah makasih mandi mandi+tidak mau+ajak mau+bantu mau+berobat
 mau+makan melahirkan melahirkan+tidak minggu+jantung mulai murung murung+terus nafsu nafsu+makan narkoba+bayar
 ngecek ngecek+pintu ngelamun nurut nyabu+tolong nyuruh+saya odgj+bpjs odgj+obat orang+kata pagi pagi+bikin
 paman+saya parah pendiem pendiem+sejak psikolog+mana pukul+kepala puskesmas puskesmas+kosong putus rehabilitasi
 resep rsj+bagaimana rsj+di rt+nyuruh rujukan+ke rumah+dan rumah+sakit rumah+suka sabu+lagi saya+autis saya+bolak
 saya+ini saya+jadi saya+sekap saya+suka sayat sebagai sedih+banget sedih+tanpa sejak+bapak sejak+putus sekap+diri
 self self+harm serang+panik sering sering+tangis sok suara2 sudah+lama susah+tidur tagihan+sabu tahu+cara
 tangan+sendiri tangan+terus tanggung+tidak tanpa tanpa+alasan tapi+takut temen+cerita tempat+cerita teriak+jam
 terus+periksa tetangga+tidak tidak+amuk tidak+nafsu tidak+ya tidur+sudah utang ya+ada ya+pak ~<apa ~<asa ~<bai
 ~<bis ~<bpj ~<cuc ~<deu ~<dr> ~<dun ~<gad ~<gag ~<ger ~<hab ~<ia> ~<ka> ~<kak ~<kal ~<keg ~<lag ~<lem ~<mah ~<mam
 ~<mul ~<nge ~<ngi ~<pus ~<put ~<ran ~<sem ~<sok ~<tp> ~<tra ~<umu ~<uta ~adak ~afsu ~akah ~akak ~akas ~ake> ~akek
 ~akit ~akti ~alah ~alas ~alau ~amar ~ambi ~amun ~andi ~angs ~anpa ~api> ~arko ~arm> ~aru> ~asan ~ayah ~ayi> ~batn
 ~bayi ~bent ~berk ~beso ~biha ~bpjs ~brol ~bunu ~cari ~daka ~deba ~deg> ~dega ~deui ~diaj ~dice ~dipe ~diri ~duni
 ~ebag ~eben ~ebih ~ejar ~elat ~elis ~elua ~embu ~engo ~enta ~eran ~erke ~esma ~esok ~esur ~etap ~etaw ~eui> ~fsu>
 ~gaga ~gai> ~gebe ~gece ~get> ~ginu ~gnya ~goba ~gump ~hira ~hirk ~icer ~iman ~iona ~iran ~irka ~irum ~itan ~jang
 ~jar> ~juka ~kak> ~kaka ~kala ~kale ~kama ~kega ~kera ~kesm ~kesu ~kont ~ktif ~lagi ~lai> ~lamu ~lau> ~lebi ~lem>
 ~lisa ~logi ~lope ~lupa ~mand ~mbil ~memb ~mene ~mpa> ~mpat ~mula ~mun> ~muru ~nafs ~napa ~ndi> ~ndie ~ngeb ~ngil
 ~ngny ~njan ~npa> ~nyak ~nyia ~nyil ~olny ~onal ~ontr ~pagi ~para ~pjs> ~pusk ~putu ~rah2 ~rany ~rdeb ~riga ~rkep
 ~rleb ~roln ~rung ~rupa ~sal> ~sany ~sema ~seri ~sion ~skes ~smas ~tanp ~tasi ~tawa ~tela ~temp ~tera ~terd ~teri
 ~tik> ~tuh> ~turi ~ulai ~unia ~unuh ~unya ~upan ~urig ~urup ~uske ~utan ~utus ~waln ~yiap ~yile
poli_jiwa 2 2+pagi =child =office ada+bantu ada+keluarganya ada+konselor adhd+hp adik+odgj ajak anak bapak bisa
 blues+abis buka+hari bukan+mau butuh+temen cemas+terus cerai cerai+saya cuma cuma+capek dekat dengan di+mana
 diri+harus ditinggal+pacar dua+butir duka fobia+saya fobia+sekarang gadget gagal+uji garmen gratis habis+tabrak
 hidup+sekarang hilang+aja ibu+rt istri+abis jam+2 jangan jiwa+habis kamera kamera+di kami+mau ke kecanduan+film
 kecanduan+gadget keramaian+harus keterangan+sehat kmn kok konseling+gratis kumat+sekarang lama lama+kenapa lanceuk
 lansia+adhd lansia+murung lansia+sering lupa lupa+dengan maaf+fobia maaf+tagihan maaf+tetangga mandi+terus
 marah+terus mau+brenti mau+diperiksa mau+direhab melahirkan+pak meledak ngobrol+tidak nyabu+mau obat+di obat+lagi
 odgj+ibu overthinking+di overthinking+parah pabrik+garmen padahal pak+tolong pasang+kamera periksa+mana
 perlu+dokter psikiater+bpjs pukul puskesmas+habis rasa+mau resep+obat resperidon sakit saudara+odgj saya+0812
 saya+lapor saya+marah saya+rasa sayat+tangan sebab sehat+jiwa sejak+lansia sembuh semua sendiri+dari sendiri+pak
 sering+sakit soal+kakak sudah+minggu tanpa+sebab terus+saya tetangga+ganggu tinggal+dua trauma+habis wae+tidak
 where yang+bisa yang+odgj yang+urus ~<ana ~<ane ~<bun ~<car ~<cum ~<dan ~<dit ~<duk ~<gra ~<jad ~<ke> ~<kes ~<kmn
 ~<kok ~<kum ~<lup ~<mba ~<mel ~<naf ~<nur ~<pag ~<pah ~<puk ~<tau ~<taw ~<whe ~adah ~adge ~ahny ~ali> ~ame> ~amer
 ~anak ~anja ~apah ~ara2 ~ara> ~arah ~arme ~atau ~atis ~baik ~bapa ~baru ~bil> ~bisi ~buny ~cera ~ceuk ~cucu ~cuma
 ~curi ~dan> ~deka ~dget ~dike ~diru ~duka ~ebab ~ebar ~ecek ~ekat ~elah ~eled ~elf> ~empa ~emua ~entu ~erin ~erle
 ~euk> ~gadg ~gal> ~garm ~grat ~halo ~harm ~iak> ~iga> ~ikan ~iri> ~isa> ~kake ~kame ~kap> ~kelu ~kita ~kmn> ~kuma
 ~lain ~lasa ~leda ~mane ~maun ~mela ~mele ~mua> ~nasi ~nceu ~nek> ~ngec ~ngin ~ngum ~ntur ~nuh> ~nuru ~nye> ~oaln
 ~paha ~panj ~pint ~rati ~rkan ~sah> ~saki ~sala ~seka ~self ~semi ~sian ~sika ~sku> ~stok ~tal> ~teta ~trin ~tus>
 ~ucu> ~udi> ~ujia ~ulu> ~unan ~upa> ~urin ~uruh ~urun ~urut ~wher
poli_jiwa 0 @1
poli_jiwa -2 3+bulan =nature atas bakar bapak+saya berobat+amuk bocor bpjs+nya bulan+tidak cair depan+rumah di+depan
 di+gang duit ganti gas gula hidup+susah hilang ini+bisa jadwal jatuh kelurahan kerja+lagi lahir laki lampu lapor
 masjid mau+konsul mau+minta mayat melahirkan+mau melahirkan+pakai minta+rujukan nama napas nikah nonaktif
 nonaktif+mau pasung pernah pkh rusak rw sanggup satu saya+kecanduan saya+sering serang+jantung soal sudah sudah+2
 susah+tolong tahun+kemarin tinggi trc ugd waras+tidak warna yang+serang ~<ang ~<anj ~<bah ~<beg ~<bgt ~<bia ~<bos
 ~<bu> ~<bud ~<cat ~<dih ~<dui ~<gak ~<gas ~<ged ~<gen ~<gig ~<gil ~<ham ~<hil ~<jl> ~<lak ~<may ~<met ~<mot ~<nas
 ~<pkh ~<pla ~<rw> ~<sim ~<sit ~<soa ~<sub ~<sud ~<sum ~<tab ~<tip ~<ton ~<trc ~<tum ~<uda ~<ugd ~abel ~acar ~agan
 ~ain> ~akan ~aksi ~alon ~ami> ~amin ~apas ~asji ~asun ~atal ~ati> ~atuh ~baka ~ban> ~bgt> ~boco ~cah> ~dape ~disu
 ~duit ~eger ~elap ~elep ~empe ~enin ~erla ~ertu ~etes ~ggi> ~ggua ~ggup ~gil> ~gkut ~guan ~gup> ~hila ~ilin ~inan
 ~inga ~ipak ~ipu> ~isur ~item ~jan> ~jatu ~jemp ~kamp ~kat> ~kel> ~kul> ~lah> ~laki ~lapa ~laya ~line ~lok> ~lung
 ~mak> ~masj ~mat> ~mpah ~nakt ~nama ~ngku ~nona ~ntah ~nump ~nung ~oal> ~ocor ~oke> ~ola> ~onga ~paka ~pasu ~pkh>
 ~pon> ~pos> ~puku ~rasi ~ris> ~rnah ~sela ~sen> ~soal ~suda ~taha ~tama ~tena ~tes> ~tiga ~tim> ~tipu ~toko ~trc>
 ~tuk> ~ubuh ~udah ~ugd> ~uit> ~ukul ~umpu ~urus ~usak ~wal> ~wari ~warn
poli_jiwa -3 =birth =client =lost @=santunan @first=puskesmas @first=santunan ada+biaya akta alamat amankan
 amankan+odgj ambruk amuk+terus anter anter+ke bagaimana+ya bantu+anter bau bawa+berobat berobat+tidak besar
 bicara+sendiri bikin bocah buka bulan+ini curiga+terus dan+curiga dapet data datang dengan+saya di+jalan di+kenanga
 di+pasar dinsos dipukul diri+di gelandangan gigi habis+bisa habis+bulan halusinasi+sejak hidup+pegang ibu+meninggal
 izin jiwa+kontrolnya jual kamar+mandi kasar+mau kayu kecanduan+narkoba kejang kejang+terus kemarin+mau kena kenanga
 konsul+sukaasih kontrolnya+habis kucing kunci kursi kursi+roda lari lewat maaf+tolong mampu mantan masih mati
 mau+kerja mau+mati mau+minum mau+rujuk melahirkan+tapi meninggal+tahun merah mobil naik narkoba+amuk nya nyala
 obat+mau obat+tbc odgj+sudah odgj+tidak paksa palsu pegang+pisau perempuan pernah+berobat puskesmas+sudah roda
 rujuk rumah+kami sakit+syaraf santunan saya+capek saya+ganggu saya+sakit saya+sayat sd sebelah sejak+ibu
 sejak+melahirkan sekolah sendiri+dan sendiri+sejak sering+bicara slb slb+untuk sudah+3 sudah+habis sukaasih syaraf
 syaraf+sering tadi tanya temen+saya terus+dengan tetangga+saya tidak+mampu tidak+pernah tidak+sanggup tidak+waras
 tiri tolong+amankan turun waras warung ya+kami ~<bad ~<bak ~<bat ~<bau ~<baw ~<bik ~<buk ~<cai ~<cek ~<diu ~<ema
 ~<gal ~<gue ~<har ~<izi ~<jar ~<jat ~<jem ~<jua ~<kom ~<kuc ~<lew ~<lia ~<mat ~<mer ~<mob ~<muk ~<nai ~<nam ~<nap
 ~<neg ~<nun ~<per ~<pin ~<rek ~<rod ~<rus ~<sam ~<sat ~<sd> ~<slb ~<sya ~<tad ~<tam ~<ten ~<tir ~<tok ~<tur ~<ula
 ~aasi ~abur ~adek ~adu> ~aji> ~akin ~akny ~aksa ~akta ~alak ~alsu ~anca ~ank> ~anka ~apet ~apor ~aran ~arat ~ari>
 ~arin ~aris ~arun ~atas ~atia ~atu> ~awan ~ayu> ~azah ~bak> ~bau> ~bel> ~besa ~biki ~boca ~bruk ~but> ~cair ~cor>
 ~dah> ~dek> ~dika ~dins ~dipu ~disa ~ebak ~egal ~ejan ~ekol ~elur ~emat ~emba ~ena> ~eng> ~enga ~epon ~erah ~erba
 ~erti ~esar ~etan ~ewat ~gah> ~gak> ~gela ~ggak ~gigi ~gkat ~gue> ~gula ~ian> ~iar> ~igi> ~ikas ~ipas ~ipuk ~iruj
 ~itu> ~izin ~jid> ~kaas ~kabu ~kamb ~kar> ~kayu ~keba ~keha ~ker> ~ket> ~knya ~kola ~komp ~kosa ~kta> ~kuci ~kunc
 ~lamp ~land ~lapo ~lewa ~lin> ~lsu> ~lura ~mank ~mant ~mati ~maya ~mbru ~mobi ~mpun ~muk2 ~muka ~naik ~nci> ~ngah
 ~ngaj ~ngga ~nggu ~ngun ~nkan ~ntan ~ntar ~nter ~ntin ~nyal ~nyam ~obil ~ocah ~oda> ~olah ~ongk ~paks ~pals ~par>
 ~pet> ~por> ~puk> ~pung ~put> ~ret> ~roda ~rong ~run> ~samp ~satu ~seko ~sin> ~sjid ~slb> ~sma> ~stas ~tar> ~tele
 ~teng ~tiri ~tor> ~tua> ~turu ~ucin ~uk2> ~ukaa ~ula> ~unci ~ung> ~unga ~ungg ~ursi ~waru ~wat> ~wong ~yak> ~yala
 ~yara ~zah> ~zin>
poli_jiwa -4 =blaze =height =seen =smell @=darurat @first=darurat ada+yang alat ambulans barang+di bawa bayar berapa
 bisa+bantu bisa+tidak butuh+obat curhat+soal foto ganggu+jiwa harus harus+dibawa ibu+saya kaki kami+di kapan kb
 ke+puskesmas kecil kontrakan kuat+hidup listrik mau+curhat minggu nomor odgj+amuk odgj+putus orang+odgj pasar
 rasa+sudah sabu+amuk soal+tetangga tbc tetangga+odgj tidak+kasar tidak+punya tidur+di ~<ala ~<amb ~<boc ~<dap ~<dar
 ~<dat ~<dig ~<dij ~<fot ~<kab ~<kan ~<kap ~<kb> ~<keb ~<keh ~<kun ~<lap ~<lis ~<nga ~<nik ~<nom ~<pal ~<pos ~<sal
 ~<set ~<tbc ~<tun ~alat ~ambr ~ang> ~anji ~ans> ~anta ~apan ~aras ~ayar ~baya ~bela ~bung ~cil> ~cing ~dam> ~dang
 ~dara ~data ~ebel ~ecil ~enda ~erem ~foto ~gang ~gant ~gas> ~gera ~haru ~ikin ~jual ~kaki ~kapa ~keci ~kurs ~lant
 ~lari ~lek> ~list ~mamp ~masi ~mbul ~min> ~mor> ~mpua ~mput ~nas> ~ndan ~nga> ~ning ~nnya ~nomo ~nsos ~omor ~oto>
 ~pak> ~pere ~ping ~puan ~raha ~rapa ~rat> ~remp ~rnya ~rsi> ~ruk> ~rusa ~sang ~sant ~sebe ~sos> ~syar ~tadi ~tah>
 ~tbc> ~tian ~tong ~trik ~ual> ~uin> ~urah ~yar>
poli_jiwa -5 =drill =limp =stir =water @=alat_bantu @=polisi @=trc @first=alat_bantu @first=polisi @first=trc air
 gang halusinasi+minta jam kami kami+butuh kasar masuk mau+melahirkan psikiater+gratis putus+obat rt saya+odgj
 saya+sudah suami+saya tapi+tidak uang ~<air ~<akt ~<dep ~<din ~<jam ~<kas ~<kur ~<lar ~<mas ~<moh ~<non ~<nye ~<pas
 ~<pem ~<rt> ~<tin ~<uan ~ahan ~aki> ~anda ~angk ~anny ~asih ~asuk ~bawa ~bera ~bur> ~diba ~empu ~epan ~iria ~isan
 ~jam> ~kami ~kasa ~kin> ~man> ~masu ~ming ~moho ~mpu> ~nah> ~nakn ~nda> ~nggi ~ngka ~ntra ~ntua ~pang ~pasa ~rak>
 ~raka ~rian ~rik> ~san> ~sih> ~tan> ~tas> ~trak ~tuan ~tuna ~uang ~uran
poli_jiwa -6 =arms =beast =force =money =work @=bedah_rumah @=damkar @=pangan @=ugd_malam @first=bedah_rumah
 @first=damkar @first=pangan @first=ppa darah depan di hamil kk ktp pak rs ~<aku ~<di> ~<dip ~<gan ~<kk> ~<ktp ~<rs>
 ~<san ~<war ~air> ~aku> ~amat ~amil ~ampu ~angg ~arus ~atan ~depa ~dipa ~elan ~hami ~hon> ~iban ~inta ~ktp> ~mil>
 ~nta> ~ohon ~pan> ~ras> ~sak> ~suk> ~tany
poli_jiwa -7 # =road @=dukcapil @=kerja @=ppa @=slrt @first=dukcapil @first=kerja @first=slrt @first=ugd_malam jalan
 ke+rs minta minta+bantu ~<dis ~<jal ~<pak ~alan ~aman ~jala ~mint ~ran> ~sar>
"""
