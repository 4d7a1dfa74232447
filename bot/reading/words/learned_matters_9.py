"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
trc 2 ada+dua alamat+dinsos ambulans+sendiri apa+anak apa+cuma apa+dmn apa+ini apa+kalau apa+pak aplikasi+laksa
 bales+tidak batal batal+laporan bawah beda+dengan bener+yang berapa+makasih bisa+batal bisa+saya boleh+jenguk
 boleh+tanpa cerita chat+apa cuma+di daerah+trc dari+apa di+cipondoh di+kota di+lokasi di+malam dinsos+punya
 dua+yang e+siapa gabung harus+pakai harus+tunggu hubung+malam identitas ini+chat ini+orang ini+sejak is
 istirahat+siang itu jam+istirahat jam+tidak jelas kalau+ada kalau+orang kantor+dinsos kapan+sih ke+dari ktp+sini
 lain laksa+juga langsung lapor+boleh laporan+saya laporan+tidak mahasiswa mana+boleh mana+sendiri nama+saya
 nomor+yang pak+e pak+saya pakai+ktp panggil+ke pelapor+sembunyi pelayanan+apa pergi+cara petugas+datang
 pribadi+tidak program+trc punya+ambulans resmi+tidak rumah+pribadi sampai+mana saya+laporan sejak+kapan
 sembunyi+tidak siang+bales singgah+tu singkatan singkatan+dari sosial+mana sudah+pergi tanpa+foto telepon+dinsos
 tempatnya+mana tiasa tidak+atau tidak+chat tidak+pak trc+ini trc+kerja trc+sampai trc+singkatan trc+yang
 tu+tempatnya tulis wa+trc warga wawancara wna ~<apo ~<at> ~<dat ~<ent ~<gab ~<hot ~<ide ~<is> ~<iso ~<itu ~<ken
 ~<nig ~<rib ~<ron ~<waw ~<who ~<wna ~ade> ~angn ~ape> ~arus ~awah ~canc ~ceri ~dent ~enga ~erja ~ewek ~for> ~gabu
 ~ggo> ~ght> ~gih> ~gsun ~hatn ~ight ~ijen ~iko> ~ilap ~impa ~iso> ~iter ~jemp ~king ~lnya ~nan> ~ncel ~nemu ~nget
 ~nigh ~nipu ~ntit ~peni ~ply> ~porn ~put> ~rita ~rja> ~rmas ~teng ~tias ~tita ~tor> ~wanc ~warg ~wawa ~who> ~wna>
trc -2 112+bisa =rails @1 @=ugd_malam ada+tidak alun alun+buka bank bantu+lapor bapak+saya bedah+rumah belakang bpbd
 cair dalam depan+rumah di+kamar dikasih dong golok guru ibu+saya juta karunya kelurahan korban kosong lapor+spt
 layan+kdrt lihat maling mandi merah minum naik ngaku nikah nomor+bpbd nomor+wa paket paksa palsu panas parkir
 pegang periksa perkim pinjam rtlh rw satu sd spt teman tenggelam tiap+malam tidak+ada tidak+pernah tukang yang+mana
 ~<akt ~<alu ~<ant ~<asa ~<bag ~<baw ~<bek ~<bpb ~<cai ~<dar ~<dik ~<dis ~<diu ~<gar ~<gig ~<gol ~<gur ~<jut ~<ka>
 ~<kay ~<ked ~<kir ~<kol ~<kul ~<kum ~<lak ~<lia ~<lih ~<lum ~<may ~<mir ~<mur ~<my> ~<nai ~<neg ~<non ~<pen ~<pis
 ~<pon ~<pos ~<pot ~<pre ~<rtl ~<rw> ~<sal ~<sd> ~<sek ~<sep ~<spt ~<sub ~<sun ~<tan ~<tem ~<tia ~<tin ~<tip ~<ton
 ~<tra ~<tum ~<ula ~<umk ~adwa ~aik> ~ajak ~ak2> ~aker ~aket ~all> ~alsu ~alun ~amuk ~anas ~aran ~arki ~asi> ~asih
 ~atah ~atia ~awa> ~awat ~bada ~bank ~bar> ~berd ~bila ~bpbd ~bus> ~cair ~car> ~cor> ~dang ~dar> ~dek> ~den> ~dibe
 ~dibu ~dipa ~dukc ~dwal ~ede> ~egal ~elam ~eli> ~emal ~emas ~embe ~embo ~emen ~empe ~enek ~eng> ~enya ~erai ~erak
 ~erda ~erem ~eri> ~erin ~erla ~etak ~fika ~gaju ~gede ~gen> ~ggel ~ggir ~gir> ~gkut ~golo ~hin> ~hola ~huja ~icar
 ~ifik ~ikot ~inga ~inja ~inum ~ipak ~iri> ~irin ~iun> ~jadw ~jan> ~juta ~kak> ~kana ~kcap ~keba ~keta ~kim> ~kira
 ~knya ~korb ~kos> ~kosa ~koso ~ksin ~kunc ~lanj ~lita ~loke ~lsu> ~lun> ~lung ~mada ~mak> ~mama ~mamp ~mant ~maya
 ~mbat ~minu ~mpah ~mpet ~muk> ~muka ~naik ~nasi ~ncem ~ndar ~nek> ~nene ~neri ~ngan ~ngge ~njam ~ntai ~ntin ~num>
 ~nump ~nyan ~olok ~onak ~onga ~orba ~oson ~paks ~pana ~pbd> ~pega ~pend ~peng ~pere ~pisa ~pres ~puh> ~pun> ~pur>
 ~rai> ~rang ~remp ~reng ~res> ~resi ~reta ~rin> ~rkir ~rol> ~rtlh ~sang ~sapa ~seha ~semi ~shol ~siko ~siun ~song
 ~spt> ~stas ~surv ~taha ~tahu ~tai> ~tama ~tema ~ter> ~terl ~tian ~tis> ~tlh> ~tnya ~uala ~uan> ~uar> ~uat> ~ubuh
 ~ujan ~ukca ~umat ~unci ~unya ~uruh ~urve ~vaks ~wal> ~wari
trc -3 112+yang =heart =work abis ada+bencana ada+orang adik akta ambil ambruk anak bakar banjir banyak bau bawa
 bedah belum bencana bencana+lapor bener+nyebut berobat besar bisa+kirim bocah bulan cek damkar dengar di di+depan
 di+pasar diam dipukul duduk duit gang gratis habis halo halo+bisa hamil ibu itu+bayar itu+nomor izin jaga+toko
 jatuh jiwa kamar kami kantor+berapa karena kata kayu kb kb+jam ke+112 ke+mana ke+pinang kecil keluar kembali
 kirim+petugas kucing lampu lapor+gelandangan lari luka masjid masuk nomor+berapa nomor+mana nyebut nyebut+apa
 online orang+tua pabrik padahal parah petugas+ke pinang pinang+tidak pukul rs rumah rusak saya+sudah sekarang semua
 siapa+yang sudah+tidak syaratnya tanah tangan tangerang tangis tapi tetangga tidak+mau tidak+punya tolong+cepat
 tongkat turun tutup+jam urus usg usg+bayar walker warung ~<abi ~<adi ~<amb ~<ana ~<bad ~<bau ~<bes ~<bus ~<cal
 ~<cuc ~<dal ~<di> ~<dib ~<die ~<don ~<dud ~<dui ~<emp ~<gaj ~<ged ~<gen ~<ger ~<gra ~<hab ~<hal ~<ham ~<ibu ~<ila
 ~<izi ~<jan ~<jat ~<jiw ~<jl> ~<kar ~<kat ~<kb> ~<keb ~<kem ~<kep ~<kes ~<kom ~<kor ~<kua ~<kuc ~<kun ~<lem ~<luk
 ~<muk ~<mul ~<mus ~<nen ~<nga ~<ngi ~<ngo ~<nik ~<nye ~<onl ~<pak ~<pal ~<pap ~<pas ~<peg ~<pem ~<per ~<pla ~<psi
 ~<puk ~<put ~<rs> ~<rum ~<sar ~<seg ~<ses ~<set ~<skr ~<sta ~<str ~<sua ~<sya ~<tah ~<tap ~<tuk ~<tur ~<uru ~<usg
 ~<wis ~abel ~abri ~abur ~adah ~adam ~adan ~adik ~agan ~ahal ~ahir ~akek ~akin ~akta ~alke ~alon ~ambr ~amil ~ampu
 ~anah ~anak ~andi ~andu ~ane> ~ang> ~angk ~angu ~ank> ~ante ~apak ~api> ~aren ~aris ~arny ~asji ~asuk ~ata> ~atis
 ~atu> ~atuh ~aun> ~ayat ~ayu> ~azah ~bah> ~banj ~bany ~batu ~bau> ~bel> ~beli ~benc ~bero ~besa ~bil> ~boca ~brik
 ~bruk ~buh> ~bula ~cana ~cing ~daha ~dala ~damk ~deke ~dipe ~dudu ~duit ~duk> ~ebak ~ecil ~edah ~egan ~eger ~ekar
 ~eket ~elan ~elat ~elur ~emak ~emat ~emin ~emua ~ena> ~enca ~enda ~engk ~eran ~eras ~erba ~erik ~erki ~erob ~esar
 ~etan ~eter ~gaku ~gela ~gigi ~gis> ~got> ~grat ~habi ~halo ~hami ~hir> ~iam> ~ibu> ~ihan ~ihat ~ikah ~ikan ~iksa
 ~iper ~ipuk ~iran ~iwa> ~izin ~jar> ~jatu ~jid> ~jir> ~jiwa ~kake ~kami ~kan> ~kap> ~kara ~kare ~karu ~kas> ~kayu
 ~keci ~kek> ~kela ~kepa ~kera ~kir> ~kolo ~komp ~kons ~ksa> ~kta> ~kuci ~kuli ~lak> ~laka ~lamp ~lant ~lari ~lek>
 ~liha ~lik> ~lin> ~ling ~lker ~lok> ~lura ~mah> ~mali ~mand ~mara ~masj ~masu ~mbah ~mbal ~mbru ~men> ~mera ~mert
 ~mil> ~mkar ~mua> ~mulu ~nak> ~nakn ~ncan ~ndi> ~ngak ~ngam ~ngar ~ngel ~nger ~ngis ~ngka ~ngku ~ngun ~nik> ~njir
 ~nlin ~nten ~nter ~ntua ~nyar ~ocah ~onli ~pabr ~pah> ~pala ~pals ~pan> ~par> ~para ~park ~pas> ~pasa ~pata ~pema
 ~peri ~pina ~pinj ~pori ~psik ~rah> ~rati ~ratn ~rban ~rena ~rian ~riks ~ring ~ris> ~rkan ~rkim ~roba ~rong ~rtua
 ~ruh> ~ruma ~run> ~runy ~san> ~sek> ~seka ~semu ~sia> ~siny ~sjid ~sma> ~suk> ~sul> ~syar ~tah> ~tak> ~tana ~tang
 ~tapi ~tasi ~taun ~tes> ~tuan ~tuka ~turu ~tus> ~ucin ~uduk ~uit> ~ula> ~umah ~umpu ~urah ~uran ~uru> ~urus ~usah
 ~usak ~usan ~usg> ~uta> ~utan ~walk ~waru ~yara ~yat> ~zah> ~zin>
trc -4 =arms =blaze =child =elder =home =nature =poor =smell =still air alat bagaimana+cara bansos bantu+saya bapak
 bayi bpjs butuh cari daftar darah dekat hilang istirahat+jam istri jalan jual kakak kaki kali kdrt kk kontrakan
 kursi kursi+roda laki lansia makan meninggal motor obat odgj pak pak+bisa pasar pindah polisi pulang roda sakit
 santunan saya+mau suami surat tabrak tiap tidak+bisa tidur+di toko tua tutup uang umur ~<,> ~<air ~<aya ~<bak ~<bap
 ~<bel ~<boc ~<bpj ~<bul ~<cek ~<daf ~<dek ~<dic ~<dig ~<duk ~<hil ~<ist ~<jal ~<jem ~<jua ~<kak ~<kam ~<kdr ~<kec
 ~<kk> ~<kos ~<lah ~<lan ~<lar ~<mam ~<mas ~<men ~<mer ~<mot ~<oba ~<odg ~<pab ~<par ~<pul ~<rod ~<rus ~<sak ~<san
 ~<sap ~<sem ~<tab ~<tok ~<tua ~<tut ~<uan ~<uda ~<umu ~abis ~abra ~afta ~agi> ~ahan ~ahny ~akak ~akar ~akit ~akny
 ~alan ~alat ~alin ~aman ~amar ~ambi ~ami> ~amka ~ampi ~anga ~angi ~anji ~ansi ~anso ~anta ~apil ~arah ~arat ~arun
 ~asar ~ati> ~ayi> ~baka ~bali ~ban> ~bans ~bapa ~bayi ~bis> ~bpjs ~brak ~butu ~cah> ~capi ~cari ~cek> ~cil> ~daft
 ~dam> ~deka ~dgj> ~diam ~dik> ~dipu ~dong ~drt> ~ekat ~elak ~emba ~ftar ~gant ~gar> ~gera ~gga> ~ggal ~han> ~hila
 ~hnya ~iap> ~ilan ~inan ~ing> ~istr ~jala ~jang ~jual ~kaka ~kaki ~kama ~kang ~kdrt ~kemb ~ker> ~kit> ~kont ~kul>
 ~kurs ~lahi ~laki ~lan> ~lang ~lans ~lisi ~luar ~mar> ~mbil ~moto ~mpu> ~ndah ~ngga ~ngko ~nsia ~ntra ~ntun ~nyak
 ~oda> ~odgj ~oko> ~olis ~ongk ~ontr ~otor ~pada ~pil> ~pind ~ping ~pjs> ~pom> ~puku ~pula ~raka ~ret> ~rik> ~roda
 ~rsi> ~ruk> ~rung ~rusa ~sak> ~saki ~sant ~seba ~stri ~suam ~sura ~tabr ~tan> ~tar> ~tela ~tera ~tiap ~ting ~toko
 ~tong ~trak ~tri> ~tua> ~tuh> ~tup> ~tutu ~ual> ~uami ~uarg ~ukul ~ulan ~umur ~una> ~ursi ~urun ~utuh ~utup
trc -5 112+identitas =beast =birth =breath =dead =food =height =hurt =kin =limp =lost =mad =money =road =sick
 =strike @=dukcapil @=pangan @=poli_jiwa @=polisi @=santunan @first=bedah_rumah @first=dukcapil @first=pangan
 @first=poli_jiwa @first=polisi @first=santunan acara acara+apa ada+acara apa+minggu bikin depan dia lagi lapor+112
 laporan+baru maaf+lapor mana+buka masih mati mau+untuk minggu+ini minta puskesmas saudara sudah tahun tidur wa+nya
 ~<aca ~<bik ~<but ~<dam ~<dep ~<dia ~<dip ~<gan ~<kel ~<kon ~<kur ~<lag ~<mat ~<mel ~<pus ~<sau ~<sud ~<sur ~aan>
 ~ahun ~air> ~akan ~aki> ~ali> ~alik ~auda ~bat> ~biki ~but> ~dah> ~dara ~depa ~dia> ~dur> ~elua ~enin ~epan ~esma
 ~gal> ~gang ~hun> ~idur ~ikin ~inta ~inya ~isi> ~kar> ~kat> ~kelu ~kesm ~ket> ~lagi ~lat> ~man> ~mas> ~masi ~mati
 ~mela ~meni ~mint ~mur> ~nang ~ning ~nta> ~obat ~pak> ~perk ~poli ~pusk ~rak> ~ras> ~rat> ~sar> ~saud ~skes ~smas
 ~suda ~tidu ~tuna ~uang ~udah ~udar ~unan ~urat ~uske
trc -6 # =water @=alat_bantu @=bedah_rumah @=damkar @=kerja @=ppa @=puskesmas @=slrt @first=alat_bantu @first=damkar
 @first=kerja @first=puskesmas @first=slrt baru berapa+buka di+sini ~<bar ~<pin ~<pol ~<wal ~acar ~aru> ~baru ~kin>
 ~morn
trc -7 @first=ppa mau yang+urus ~<mau ~iban ~mau>
trc -8 untuk+laporan
trc -9 @=darurat @first=darurat
trc -10 lapor+di
trc -12 mau+lapor
trc -13 112+itu lapor+sekarang
power 11 daya lampu+jalan token ~<day ~<met ~<tok ~daya ~ken> ~mete ~oken ~toke
power 10 =road bisa+masuk lampu lapor+siapa meteran padam pln tidak+nyala ~<lam ~<lis ~<pln ~adam ~ampu ~dam> ~eran
 ~eter ~istr ~lamp ~list ~mpu> ~pln> ~tera
power 9 depan+rumah gang+saya listrik nyala pasang rusak token+tidak tolong+bener ~<pad ~ala> ~dibe ~edip ~emin
 ~ener ~iben ~kedi ~nyal ~pada ~rik> ~semi ~stri ~trik ~usak ~yala
power 8 =blaze bantu+lampu bantu+token bener bunyi dari+malam gang jalan+gelap kabel+pln kedip lampu+gang
 listrik+mati listrik+miring naik+daya penerangan pju rendah saya+mati tambah tambah+daya token+listrik turun
 turun+daya wifi+hampir ~<bun ~<gan ~<ked ~<pju ~<rus ~<tur ~amba ~bene ~dip> ~gang ~ipas ~ner> ~nera ~neri ~pene
 ~pju> ~rend ~run> ~rusa ~sak> ~tamb ~turu ~urun
power 7 900+ke bantu+listrik di+gang dicabut gagal gardu gelap hampir hampir+ambruk internet+semrawut jalan+rusak
 kabel ke+1300 kembali+nama kendor lampu+penerangan maaf+lampu masuk mati mati+lampu minggu minta+pasang
 nama+meteran pasang+lampu petugas+pln pju+kedip rendah+banget ~<gag ~<kab ~<ren ~<sub ~<tam ~abel ~agal ~ardu ~asan
 ~asuk ~bel> ~buny ~dor> ~endo ~gaga ~hamp ~icab ~kabe ~kend ~lap> ~lek> ~masu ~mbah ~mpir ~ndor ~nyi> ~rdu> ~suk>
 ~unyi
power 6 1300+bagaimana 450+bisa =dead daya+900 daya+dari daya+ke di+komplek di+segl error gang+mati jalan jalan+gang
 kapan ke+450 komplek kulkas kwh kwh+meter listrik+kendor listrik+padam listrk listrk+rumah masuk+di masuk+gagal
 mati+minggu meledak meter miring pju+padam salah+apa satu segl segl+salah tagihan+listrik telepon tidak+masuk trafo
 ~<bgt ~<err ~<kwh ~<mat ~<mir ~abut ~afo> ~ati> ~bgt> ~cabu ~dica ~diny ~edak ~egl> ~elap ~eled ~erin ~erro ~gard
 ~irin ~kulk ~kwh> ~leda ~lepo ~lkas ~mati ~ming ~miri ~mple ~ompl ~plek ~rafo ~rror ~sang ~satu ~segl ~strk ~tele
 ~traf ~trk> ~ulka
power 5 450+ke bantu+kabel belum+ada bisa+tidak dari+450 gagal+terus gang+tidak ganti jalan+padam jalan+tidak
 kapan+nyala ke+900 listrik+rumah listrik+sudah maaf+kabel maaf+listrik mati+sendiri mati+sudah mcb mcb+turun
 meteran+rusak meteran+sendiri minggu+lapor naik nunggak padam+dari pareum pju+di rumah+lapor rusak+depan rusak+di
 satu+rt saya+lapor sering subsidinya subsidinya+hilang tagihan takut+subsidinya tapi+takut tiang tiang+wifi
 tumpang+kabel turun+terus ~<gar ~<jal ~<kap ~<kom ~<mcb ~<nai ~<nya ~<pet ~<seg ~<sem ~<tag ~<tra ~agih ~alan ~bah>
 ~bsid ~but> ~enda ~giha ~iang ~idin ~imas ~jala ~kapa ~komp ~lahn ~mcb> ~mele ~naik ~pir> ~ring ~ror> ~sidi ~subs
 ~suki ~tagi ~ubsi
power 4 anjlok bahaya banget+saya byar byar+pet dari daya+listrik di+rumah dicabut+karena isi kabel+menjuntai
 karena+nunggak kedip+untuk kemarin+kemana kulkas+rusak lagi+bayar lampu+dari lampu+depan lilin listrik+di
 listrik+gagal listrik+turun maaf+pju masuk+dari mati+bisa mati+hp meledak+listrik menjuntai+bahaya meter+dicabut
 minggu+kemana miring+depan nunggak+pasang pak+lampu pasang+lagi pet petugas pju+tidak pln+nomor rugi rumah+petugas
 saya+081234567890 saya+gelap saya+kemana semrawut semrawut+ada siapa subuh sudah+dua terus tiang+listrik ~<ben
 ~<brp ~<bya ~<isi ~<ken ~<lil ~<mel ~<rug ~<sia ~<ti> ~<tig ~<tru ~ahay ~aiki ~ampi ~anjl ~areu ~awut ~boh> ~brp>
 ~byar ~dari ~dija ~edur ~elep ~emal ~emra ~epon ~etug ~eum> ~ggak ~ggu> ~iapa ~inte ~jlok ~lili ~menj ~mraw ~namb
 ~ndah ~njlo ~oboh ~osed ~pan> ~pare ~pasa ~petu ~pon> ~ran> ~rawu ~reum ~rin> ~rugi ~sedu ~sema ~semr ~seri ~siap
 ~situ ~subu ~teru ~tuga ~ubuh ~ugas ~ugi> ~wut> ~yany
power 3 4+juta abis+tabrak ada+kejadian angin+bunga apa+sih api+keluar bakar+sebagai banget bantu+percepat
 bantu+tidak baru+itu bayar+berapa bayar+eh belajar belajar+pakai belakang+pabrik bener+lampu bergilir
 bergilir+daerah bunga bunga+api cicil+dendanya daerah+cikokol daftar+sambung dari+kemarin dari+subuh daya+di
 denda+4 dendanya dendanya+urus dengan+pln depan di+isi di+jembatan di+padang di+pln disegel disegel+dengan
 dtsen+segala dulu+mau eh+meteran error+di gang+belakang gang+di gang+padam gardu+bunyi gelap+banget gelap+rawan
 isi+kok itu+lewat jalan+sepanjang jalan+umum janji+teknisi jembatan+penyeberangan juta+yang kabel+dengan
 kabel+listrik kabel+telepon kalau+angin kali+janji kapan+pemadam kejadian+apa keluar+sedikit kemana kemarin+lapor
 kemarin+tolong kena+denda kendor+di kendor+menjuntai kok+tidak lampu+di lampu+sebelum lewat lewat+situ lilin+bisa
 listrik+baru listrik+error listrik+tidak lupa+bayar maaf+token malam+takut mati+dari mati+karunya mau+punya
 meledak+di melintang melintang+rendah menjuntai menjuntai+nyaris meter+mati meteran+disegel minggu+tolong
 miring+abis ngontrak+yang njeglek nomor+berapa nyala+dari nyala+di nyaris+nyentuh nyentuh nyentuh+atap pabrik+mati
 padam+minggu padang padang+anak pakai+lilin pasang+listrik pemadam+bergilir penerangan+jalan penyeberangan
 penyeberangan+mati percepat pln+kapan pln+kena pln+kendor pln+tanya pulang+shift punya+di punya+meteran
 pusing+daftar rt rumah rumah+lupa rumah+saya rumah+sering rusak+minggu salah sambung sambung+baru saudara+sejak
 saya+belajar saya+cicil saya+ngontrak saya+tolong saya+tumpang saya+warga sebagai+ketua sebelum+ada sedikit+belum
 segala segala+pusing sejak sejak+dulu sendiri+yang sering+turun shift+malam sih+tolong situ+belum subsidi
 subsidi+di sudah+di sudah+telepon takut+lewat tanya+dtsen teknisi teknisi+tolong telepon+melintang telepon+tiga
 token+masuk token+pln tokn tokn+sudah tolong+pak truk tumpang umum+tidak urus+kemana warga+kalau warga+sini
 yang+jambret yang+subsidi ~<bah ~<dib ~<gel ~<ham ~<lew ~<nje ~<nun ~<rob ~<rt> ~<rum ~<sat ~<sin ~aik> ~apan ~atu>
 ~baha ~berg ~bung ~cil> ~dama ~depa ~ebul ~egel ~egle ~ejak ~ekni ~elpo ~epan ~erus ~ewat ~gant ~get> ~gili ~glek
 ~haya ~iban ~idi> ~ilir ~iseg ~isi> ~itab ~jegl ~junt ~kas> ~knis ~lewa ~lir> ~lpon ~mah> ~mern ~nget ~nisi ~njeg
 ~njik ~njun ~nung ~okn> ~pros ~rcep ~rgil ~robo ~rose ~ruma ~sebu ~sega ~tekn ~telp ~tiga ~tokn ~truk ~ukin ~yebe
 ~yent
power 2 900+untuk ada+biaya apa+dan apa+parah atap+rumah banget+tabrak berapa+biaya biaya+pak cicil cikokol daerah
 dan+berapa dari+siang daya+lewat denda dengan+saudara dicabut+ngajuin dipun+hubung dua+minggu eh gelap+lapor
 hilang+terus hp+saya hubung+sinten ingkang+dipun jam+meninggal janji kabel+internet kecil+tapi kejadian ketua+rt
 lampu+satu laundry+kecil lewat+apa lewat+mana listrik+dari lmpu lmpu+mati maaf+listrk mati+satu mau+naik
 meninggal+ingkang menjuntai+rendah mushola ngajuin+tambah nglewer nglewer+rendah ngontrak nyangkut+orang nyaris
 padam+di pemadam perempuan+saya pju+rusak pln+menjuntai pln+nglewer punya+rumah pusing rt+dari rt+saya rumah+kemana
 rumah+saudara rumah+tolong rumah+warga saudara+di saya+dicabut saya+pulang sebagai sebelum sedikit semua+gelap
 shift sinten sudah+tigang syaratnya+apa takut+nyangkut terus+bansos tidak+bisa tidak+saya tiga tiga+kali tigang
 tigang+jam umum untuk+saya untuk+usaha usaha+laundry yang+bakar yang+punya ~<cic ~<cik ~<dae ~<dar ~<dep ~<eh>
 ~<ing ~<kul ~<lmp ~<nam ~<ngl ~<num ~<pej ~<sej ~<shi ~<tek ~adia ~aera ~alik ~ambr ~belo ~buh> ~cici ~ciko ~cil2
 ~daer ~dend ~dup> ~eber ~edik ~ejad ~elaj ~emad ~enel ~enju ~erce ~ergi ~esen ~ewer ~gel> ~ggol ~glew ~gont ~hift
 ~hola ~icil ~ihan ~ijan ~ikok ~il2a ~ilin ~janj ~koko ~l2an ~laja ~lewe ~lint ~lmpu ~lom> ~mada ~meli ~moho ~mpun
 ~mum> ~mush ~nele ~nggu ~ngle ~nji> ~ntuh ~peja ~pusi ~ruk> ~seja ~shif ~shol ~sian ~sint ~tump ~umah ~umum ~usho
 ~wer>
power -2 =body =height =limp =lost =rails =stir =thanks @1 abis ada+tidak bank bayar+listrik bedah+rumah bocor cek
 cepat curi daftar dalam darurat dengan di+kamar dikasih guru izin jalan+depan kalau ke+rumah kontrakan kosong lagi
 lapor+kemana mampu+bayar mandi masjid mau+lapor meteran+air minum ngomong nikah nomor pakai palsu parkir pinjam
 pohon polisi pos pulang putus rumah+rusak rusak+lapor rw sudah+tidak tanpa teman tembok terima tidak+tahu tipu
 tongkat wa warna wifi+miring yang+bisa yang+mana ~<.> ~<abi ~<aku ~<ant ~<asa ~<aya ~<bek ~<daf ~<dip ~<diu ~<gaj
 ~<gem ~<gig ~<gol ~<gur ~<izi ~<jad ~<jat ~<kar ~<kej ~<kol ~<kum ~<lay ~<lum ~<mes ~<mun ~<mur ~<neg ~<ngu ~<nom
 ~<non ~<nyu ~<pag ~<pap ~<pat ~<pec ~<poh ~<pot ~<pri ~<psi ~<rw> ~<sar ~<sep ~<skr ~<tip ~<umu ~<uru ~<wa> ~acar
 ~adu> ~adwa ~ain> ~ajak ~ak2> ~akai ~aksi ~akti ~aku> ~alat ~alau ~alny ~alsu ~alu> ~ambe ~ambu ~amuk ~anja ~anpa
 ~arga ~arki ~arna ~arur ~asin ~asji ~atah ~atas ~atau ~atm> ~awah ~awat ~ayat ~azah ~bada ~baik ~bank ~bara ~ber>
 ~berd ~biar ~boco ~car> ~cor> ~daru ~date ~der> ~dibu ~dicu ~dile ~ding ~dol> ~dwal ~ebar ~ede> ~eger ~ejep ~emas
 ~embe ~embu ~emer ~ena> ~enek ~enge ~ente ~enya ~etak ~gede ~ggir ~gil> ~gir> ~golo ~gomo ~got> ~han> ~hir> ~ian>
 ~iat> ~ibaw ~icur ~inga ~inja ~inum ~ipak ~iper ~itas ~iun> ~izin ~jadw ~jan> ~kala ~kap> ~kara ~kare ~keli ~kera
 ~keta ~keti ~kira ~kiri ~kos> ~kosa ~koso ~kunc ~lagi ~lanj ~lau> ~lita ~lsu> ~mak> ~mant ~masj ~mata ~mbak ~meri
 ~minu ~mor> ~mpah ~muk> ~naka ~nany ~nasi ~nci> ~ndar ~nene ~ngah ~ngan ~ngka ~njam ~njan ~nomo ~npa> ~ntua ~num>
 ~nyan ~ocor ~olis ~omor ~onak ~onga ~oper ~ora> ~oson ~paka ~pake ~pals ~pama ~pang ~papa ~park ~peca ~pend ~pera
 ~peru ~poho ~pora ~psik ~puh> ~pula ~pur> ~putu ~ras> ~reng ~rga> ~ria> ~rkir ~rol> ~roto ~rura ~sebe ~seha ~sela
 ~semb ~sera ~siun ~sok> ~song ~taha ~tanp ~tany ~tema ~temb ~tim> ~tipu ~tnya ~tuan ~tuh> ~uala ~unci ~ung> ~urus
 ~utus ~wah> ~wal> ~warn ~wong ~yat> ~zin>
power -3 =force =seen =wait =water @=trc @first=trc ada ada+orang adik aer akta alamat ambil ambulans api
 banget+takut bau bedah berobat bocah boleh cara cari data datang dengar di+mana di+pasar di+tiang dinsos dipukul
 ditinggal duduk duit foto gang+rawan gas habis hamil ijo indihome indihome+semrawut itu jam jiwa jual juga
 kabel+indihome kartu kayu ke+mana kelurahan ketemu kota kucing+naik kursi+roda lari lepas lihat listrik+menjuntai
 luka mabuk maling mati+ibu meninggal menjuntai+di minta mobil naik+tiang nyala+api online orang+tua paksa pas
 pegang pernah pindah pln+nyala pukul rawan+nyangkut rs rumah+subsidi saya+mau sd sebelah setrum suami suka tadi
 tanah tangan tangerang tangis tapi temen tempat tiap+malam tidak+ada tidak+mau tinggal toko trafo+pln tutup untuk
 veteran warung wifi+mati yang ~<?> ~<ada ~<adi ~<aer ~<ama ~<amb ~<api ~<bad ~<bau ~<bed ~<ber ~<bes ~<bil ~<bua
 ~<cek ~<cep ~<cer ~<cuc ~<dal ~<dam ~<den ~<dig ~<dil ~<dis ~<dud ~<dui ~<duk ~<ema ~<emp ~<fot ~<gak ~<gas ~<ged
 ~<gen ~<ger ~<hab ~<hal ~<har ~<ijo ~<itu ~<jam ~<jiw ~<jl> ~<jua ~<jug ~<kay ~<keb ~<kep ~<kir ~<kun ~<lah ~<lem
 ~<lep ~<lia ~<lih ~<lok ~<luk ~<mab ~<mak ~<mba ~<mem ~<men ~<mob ~<muk ~<nan ~<nem ~<nen ~<nik ~<nye ~<onl ~<pal
 ~<pam ~<peg ~<pem ~<per ~<pla ~<pos ~<puk ~<pun ~<rek ~<rs> ~<sab ~<sd> ~<sek ~<sel ~<set ~<sim ~<sta ~<str ~<sua
 ~<suk ~<sus ~<tad ~<tap ~<taw ~<ton ~<tut ~<ula ~<unt ~<vet ~<war ~<yan ~aan> ~abis ~abuk ~abur ~ada> ~adi> ~adik
 ~aer> ~afta ~aga> ~agi> ~ahir ~aji> ~akek ~akin ~aksa ~akta ~ambi ~amil ~ampa ~anah ~anca ~andi ~angn ~angu ~ank>
 ~anny ~ans> ~ante ~api> ~arah ~aran ~aren ~artu ~asa> ~atan ~aten ~atia ~aun> ~ayak ~ayu> ~bak> ~ban> ~bar> ~bau>
 ~beda ~beln ~bero ~bis> ~boca ~bok> ~bole ~buat ~cara ~cari ~curi ~daft ~dala ~deke ~deng ~diam ~diho ~dik> ~dika
 ~dins ~dipe ~disu ~dudu ~duit ~duk> ~edah ~eket ~elam ~elas ~elat ~elny ~elur ~emak ~emat ~embo ~emen ~empe ~empu
 ~emu> ~ende ~enin ~enti ~epas ~erah ~eras ~erem ~erim ~erna ~erob ~etem ~etru ~foto ~ftar ~gah> ~gaji ~gera ~gigi
 ~gis> ~gkat ~guru ~habi ~hami ~home ~iar> ~ihat ~ihom ~ijo> ~ikah ~ilan ~ine> ~ing> ~ini> ~inta ~ipu> ~ipuk ~iran
 ~isur ~ita> ~itin ~iwa> ~jemp ~jid> ~jiwa ~juga ~kabu ~kai> ~kake ~kali ~kami ~kart ~kayu ~keje ~kek> ~kela ~kepa
 ~ker> ~kir> ~kit> ~kolo ~kons ~ksa> ~kta> ~kuli ~lahi ~lama ~lant ~lapa ~lari ~las> ~lat> ~laya ~lepa ~liat ~liha
 ~line ~ling ~lisi ~luka ~lura ~mabu ~maka ~mali ~man> ~mand ~mang ~mare ~mat> ~mban ~mber ~mbil ~mbok ~mbul ~mela
 ~meng ~meni ~mil> ~mint ~mobi ~mong ~mpet ~mput ~nakn ~nal> ~nang ~nas> ~ndan ~ndi> ~ndih ~ngad ~ngam ~ngar ~ngis
 ~ngku ~ngom ~nik> ~nika ~nlin ~nnya ~nsos ~nta> ~ntah ~ntar ~ntin ~ntuk ~nya> ~nyam ~obil ~ocah ~oko> ~oleh ~ome>
 ~omon ~ongk ~onli ~orny ~oto> ~pah> ~paks ~par> ~pas> ~pata ~pega ~pela ~peng ~pern ~pet> ~pind ~pinj ~poli ~pos>
 ~put> ~rah> ~raha ~raka ~ram> ~rang ~rawa ~rban ~remp ~ren> ~rian ~rima ~rna> ~rnah ~roba ~rong ~rtu> ~rum> ~rung
 ~setr ~sih> ~sin> ~siny ~sjid ~suam ~suka ~sul> ~suru ~tak> ~tapi ~tar> ~tasi ~taun ~tela ~teme ~temu ~tik> ~tin>
 ~trum ~tua> ~tup> ~tus> ~tutu ~uami ~uan> ~uar> ~uat> ~uduk ~uga> ~uit> ~ukan ~ula> ~ulan ~umpu ~uri> ~uru> ~uruh
 ~usan ~utup ~vete ~waru ~yak> ~yang
power -4 =arms =breath =child =elder =nature =poor =seek =smell =tale @=bedah_rumah @=damkar @=pangan @=ugd_malam
 @first=bedah_rumah @first=damkar @first=pangan @first=poli_jiwa @first=ugd_malam aer+saya aja anak bapak bawa bayi
 bikin bisa+turun bpjs butuh cuma dapat darah dekat di+jalan dia dokter gang+mtai gelandangan gratis ibu+saya ini
 istri jam+berapa kakak kaki kamar kami kantor kata kepala kursi laki lansia makan mampu masih mati+gelap mau
 merah+mati meteran+aer motor mtai mtai+semua obat pak pasar roda sakit santunan saudara saya+rusak saya+tidak
 sekolah surat tahu tahun tetangga tiap tidak+mampu tidak+punya tidur+di tua uang umur ~<aja ~<akt ~<ala ~<ana ~<bap
 ~<bay ~<bik ~<boc ~<bol ~<bpj ~<buk ~<but ~<car ~<cum ~<cur ~<dap ~<dat ~<dek ~<dik ~<dir ~<dok ~<gng ~<gra ~<ind
 ~<ini ~<ist ~<kal ~<kam ~<kan ~<kat ~<ket ~<kon ~<kor ~<kos ~<kot ~<kur ~<lan ~<lar ~<mau ~<mot ~<mta ~<nga ~<oba
 ~<pak ~<pan ~<pel ~<pol ~<pus ~<raw ~<rod ~<sak ~<san ~<sau ~<sur ~<tau ~<tem ~<ten ~<tet ~<tin ~<tua ~<tun ~<uan
 ~<yg> ~ahan ~ahu> ~ahun ~aja> ~akak ~akan ~akit ~akny ~alin ~alo> ~amar ~amat ~ami> ~anak ~anan ~angk ~ansi ~anta
 ~anto ~apak ~apat ~apet ~ara> ~asi> ~asih ~ata> ~atis ~auda ~awan ~ayi> ~bapa ~bat> ~bayi ~biki ~bil> ~bila ~bpjs
 ~buk> ~buka ~bur> ~butu ~cah> ~cuma ~dang ~dapa ~dape ~dara ~data ~deka ~dia> ~diti ~dokt ~dur> ~ekat ~ekol ~elah
 ~elua ~empa ~enga ~epal ~etan ~gal> ~gar> ~gga> ~ggal ~gng> ~gnya ~grat ~hat> ~hun> ~iap> ~ima> ~inda ~indi ~inso
 ~jam> ~jang ~jual ~kak> ~kaka ~kaki ~kalo ~kama ~kan> ~kant ~kata ~kelu ~ket> ~kete ~knya ~kont ~kota ~kter ~kul>
 ~kurs ~lah> ~laki ~land ~lang ~lans ~leh> ~lnya ~luar ~mar> ~mas> ~masi ~mau> ~men> ~moto ~mpat ~mtai ~mur> ~nah>
 ~nak> ~nan> ~ngga ~nggi ~ngko ~ngny ~ning ~nsia ~ntor ~ntun ~obat ~oda> ~okte ~olah ~ota> ~otor ~pala ~pat> ~ping
 ~pjs> ~puku ~rant ~rati ~roda ~rsi> ~ruh> ~saki ~san> ~sant ~sar> ~saud ~seko ~sia> ~sos> ~sura ~tadi ~tah> ~tan>
 ~tas> ~tau> ~teri ~teta ~tiap ~ting ~toko ~tong ~tri> ~tuk> ~tuna ~tung ~ual> ~uang ~uarg ~udar ~ukul ~uma> ~umur
 ~unan ~untu ~urah ~uran ~ursi ~utuh ~wan>
power -5 =birth =drill =food =heart =kin =mad =money =sick =work @=alat_bantu @=darurat @=dukcapil @=kerja
 @=poli_jiwa @=ppa @=puskesmas @=slrt @first=alat_bantu @first=darurat @first=dukcapil @first=kerja @first=ppa
 @first=puskesmas @first=slrt buka hari ibu internet+menjuntai kerja ktp mana odgj orang puskesmas tidur ~<baw ~<dia
 ~<gw> ~<ibu ~<kak ~<kel ~<ker ~<ktp ~<lak ~<mam ~<man ~<mer ~<odg ~<ora ~<pin ~<tah ~<tan ~air> ~aki> ~anda ~angg
 ~asar ~awa> ~bawa ~dgj> ~elan ~eng> ~erja ~esma ~hari ~ibu> ~idur ~kat> ~kerj ~kesm ~kola ~ktp> ~mamp ~odgj ~oran
 ~pak> ~pusk ~rat> ~rja> ~skes ~smas ~tahu ~tang ~teng ~tidu ~tis> ~tor> ~uka> ~urat ~uske
power -6 =beast air kk kucing lampu+pju ~<air ~<kk> ~<kuc ~cing ~egal ~kuci ~mera ~nger ~ucin
power -7 @=polisi @first=polisi lampu+merah merah ~<nge ~eri> ~geri
power -8 rawan+begal
power -9 begal ~<beg ~bega
water 12 bantu+air
water 11 =road air ngalir pam pdam ~<air ~<pam ~<pda ~air> ~alir ~dam> ~gali ~lir> ~ngal ~pam> ~pdam
water 10 air+pdam baru kayu maaf+air sumur tidak+ngalir ~<kay ~<pip ~<sum ~ayu> ~cor> ~ipa> ~kayu ~ocor ~pipa ~sumu
water 9 =arms aer bocor keran keruh meteran meteran+air pasang tagihan tagihan+pdam ~<aer ~<boc ~<led ~<met ~<tag
 ~aer> ~agih ~aru> ~asan ~boco ~eden ~eran ~eruh ~eter ~giha ~ihan ~kera ~keru ~lede ~mete ~ruh> ~sang ~tagi ~tera
water 8 air+bersih air+keran air+mati air+pam bersih kecil kering ledeng masak pdam+mati pdam+tidak sambungan
 sambungan+air tagihan+air tangki ~cil> ~ecil ~ersi ~ggak ~gki> ~keci ~keri ~mbun ~ngki ~nung ~rsih ~samb
water 7 3+hari =smell bau bocor+di kran mati muncrat pasang+baru ~<bau ~<kap ~<ker ~<kra ~<mes ~<mut ~<nai ~airn
 ~anyu ~asak ~ati> ~baru ~bau> ~bers ~crat ~irny ~kran ~masa ~mati ~munc ~ncra ~sak> ~umur ~uncr ~unga
water 6 air+baru air+kecil air+keruh air+muncrat benteng cai denda hari kaporit kayu+bocor kena+denda mobil+tangki
 naik netes ngocor nunggak padahal pam+mati pdam+keruh pdam+naik subuh sumur+alat tangki+air tidak+ngocor tilu
 tilu+hari tirta tirta+benteng untuk+masak ~<bar ~<but ~<mat ~<pec ~<sub ~<tir ~adah ~bent ~bor> ~cai> ~dend ~ecah
 ~emin ~goco ~hal> ~han> ~hari ~irta ~itut ~kapo ~mur> ~naik ~nete ~ngoc ~orit ~pasa ~peca ~pori ~ran> ~rbai ~rit>
 ~rta> ~semi ~subu ~tilu ~tirt
water 5 4+bulan aer+saya aia air+bocor air+cuma bantu+kayu bantu+sumur bantu+tagihan banyu banyu+pam baru+berapa
 bau+kayu benteng+telepon buka+segel bulan+buka butuh+air center dari+kemarin dari+subuh disegel disegel+nunggak
 kaya kayu+air kering+butuh komplain komplain+kemana ledeng+disegel maaf+meteran mati+3 mau+mutasi mau+pasang
 melonjak meteran+aer mutasi mutasi+nama nama+pelanggan ngalir+dari nunggak+4 padahal+rumah pam+baru pasang+pam
 pelanggan pelanggan+air rumah+kosong rusak rusak+di saya+dicabut segel segel+bayar telepon+center ~<aia ~<bor ~<brp
 ~<ika ~<net ~<rus ~<til ~ahal ~aia> ~baik ~brp> ~cent ~cur> ~daha ~ditu ~egel ~elon ~eng> ~etes ~ilu> ~iseg ~lonj
 ~melo ~menu ~mpla ~mudi ~muta ~ndi> ~njak ~nyu> ~onja ~perb ~plai ~ubuh ~uik> ~usak ~utas
water 4 =water aer+kecil aia+pam air+bau alat+ijin almarhum+orang aman asat asat+butuh atau+mesti banyune
 banyune+buthek baru+dari baru+untuk bau+kaporit bayar bayar+berapa bener+mesin bisa+disambung bisa+nggo buthek
 buthek+tidak butuh butuh+mobil di+jalan di+rumah dicabut disambung disambung+kembali enam+tahun iduik iduik+ke
 ijin+kemana kami+siap kami+tempat karena+menunggak kayu+pdam kecil+bener kembali+atas keran+keruh kran+tidak
 lagi+sambungan lalu+karena lunas+apa ma+malapor maaf+kayu malapor mandi mati+dua mau+kami menunggak menunggak+kami
 mesin+saya mesti+pasang mushola nggo+masak pam+hitam pam+tidak pdam+melonjak pdam+rusak perbaikan petugas
 putus+enam rumah+almarhum sampai+panas satu saya+atau saya+sampai siap+lunas sudah+putus sumur+asat tekanan
 tekanan+aer tempat+lagi tidak+iduik tua+mau tumpuk ~00rb ~0rb> ~<cal ~<cen ~<dr> ~<ind ~<mun ~<nga ~<nun ~<tek
 ~aik> ~aika ~all> ~ambu ~asat ~ayar ~bany ~besi ~buh> ~bung ~buth ~butu ~call ~cian ~deli ~duik ~ekan ~ente ~enun
 ~etug ~gel> ~hek> ~hola ~icab ~idui ~inga ~isam ~jinn ~keke ~lain ~mpuk ~mush ~nten ~ompl ~petu ~ring ~shol ~teka
 ~tes> ~thek ~tuga ~ucia ~ugas ~ungg ~usho ~uthe ~utuh ~yany
water 3 2+hari 2+malam =dead abis+diganti aer+dari air+belum air+bengkak air+di air+istri air+mancur air+naik
 air+pdm air+rumah air+rusak air+sudah air+sumur aman+minum aman+tidak apa+bisa atas+nama awal ban+polisi
 banget+ikan banget+tidak bantu+mau baru+kena baru+pdam bau+got bau+minyak bayar+tagihan bekas+perbaikan
 belakang+jadi besar+di biaya bocor+semprot butuh+tangki cai+pdam cai+tidak coklat cuci cuma+ngalir cupang
 curi+tengah dari+awal dari+kran denda+berapa denda+tidak depan+mushola di+pasir diganti+air disitu+wkwk dua+hari
 enam gali+kayu got+aman hamil+jadi harus+bagaimana ijin ikan+cupang ikat ikat+karet ini+aman jadi jalan+depan
 jaya+bau kaporit+menyengat karet karet+ban kaya+air kayu+besar kayu+potong kayu+tidak ke+ma kecil+banget
 kemana+mana kemarin kering+minta kosong kran+bau lagi+bekas lapor+tadi ledengnya ledengnya+cek lunas ma maaf+sumur
 malah+mandi malam+kayu malam+siang mancur mandi+disitu masak+ini mati+2 menyengat+banget mesin mesti meter+baru
 minta+air minta+pasang minum+tidak muncrat+kemana mushola+bocor nama netes+doang ngalir+jam ngalir+sudah nggo
 ngocor+sudah ngocor+tilu nunggak+kena pasang+meter pasang+pdam pasir pasir+jaya pdam+baru pdam+biaya pdam+nunggak
 pdam+salah pdm pdm+mati perbaikan+pdam petugas+air petugas+ledengnya polisi+sudah potong+air rumah+kontrakan
 saya+curi saya+ikat sekarang+minta semprot+kaya semua+abis siang+netes siap sih+tolong subuh+petugas sudah+dari
 sumur+bau sumur+kering tadi+sekarang tahun+lalu takut+untuk tapi+rumah tidak+tutup tidak+untuk tutup+lagi
 warga+sini wkwk+tapi yang+datang ~<ama ~<amp ~<ben ~<bes ~<cai ~<cok ~<cup ~<dic ~<ena ~<hah ~<har ~<idu ~<iji
 ~<iso ~<kec ~<kek ~<kom ~<lun ~<ma> ~<mel ~<pad ~<pas ~<pdm ~<pet ~<poe ~<seg ~<teu ~abut ~alap ~andi ~arin ~asir
 ~awal ~baya ~biay ~cabu ~cah> ~cokl ~cuci ~cupa ~disi ~eker ~elun ~emar ~erba ~esi> ~esti ~gak> ~ggan ~ggo> ~haha
 ~iaya ~ijin ~ikan ~inny ~iput ~iso> ~jadi ~jak> ~jin> ~kana ~kaya ~klat ~komp ~koso ~lat> ~luna ~manc ~mand ~mari
 ~melu ~mesi ~mest ~nam> ~nama ~ndak ~nter ~nyun ~okla ~oson ~pany ~pati ~pdm> ~poe> ~puta ~sat> ~satu ~sege ~song
 ~sti> ~teu> ~tump ~uci> ~unas ~une> ~yar> ~yune
water 2 40+kk 800rb 800rb+padahal 890+ribu =client =joke ada+bocor ada+pabrik adu+kemana aer+ledeng air+harus
 air+ledeng air+ngucur air+putar aja+gatel almarhum apa+satu asin+kuning ban bantu+aia bayar+cicil bayi+kembar
 berapa+apa biaya+berapa bocor+depan bulan+petugas cuci+popok cukup+petugas cuma+netes dalam+tanah di+belakang
 di+jurumudi dicek+meterannya disitu ditinggal+mudik empat+hari gali gang+air gang+kalau gatel gatel+kami gunung
 gunung+kalau hari+aer hitam induk induk+belum ini+890 istri+lagi jadi+ragu jadi+takut jadi+tidak jam+2 jurumudi+mau
 kadang+keluar kalau+ngajuin kami+40 kaporit+temen kata+kayu kaya+teh kayanya+tembak kayu+induk kayu+rusak ke+jalan
 kemana kemana+ini kemarin+survei kembar+cuci keran+tutup keruh+sudah kk+di kok+800rb kontrakan+lima kontrakan+saya
 kosong+ditinggal kuitansi kuitansi+saya kuning+sejak lagi+hamil ledeng+bau ledeng+cuma ledeng+tapi lima+pintu
 malam+kadang malapor+syaratnya mambu mambu+kaporit mana+sanggup mana+saya mandi+aja masuk+gang mati+semua menyengat
 meteran+cukup meterannya meterannya+apa minggu minta+dicek minyak mudik+bulan muka+tanpa muncrat+ke nama+saya
 netes+padahal ngajuin+rame ngucur ngucur+jalan nyatetnya nyatetnya+kayanya pabrik+mandi padahal+bayar padahal+keran
 pam+kok pam+mambu panas pasang+ledeng pasang+sambungan pdam+bulan pensiun+mana pernah+telat petugas+nyatetnya
 petugas+yang pintu+biaya popok+tumpuk putar+terus ragu rame+bisa ribu+padahal rumah+air rumah+di rusak+depan
 sanggup+minta satu+meteran saya+lapor saya+pensiun sejak+ada semprot sini+asin sudah+saya sudah+tilu sumur+warga
 survei survei+minta syaratnya+apa tagian tagian+pam tanpa+kuitansi tapi+warna teh+adu telat+saya telepon tembak
 tembak+saya temen+lapor tinggi+gunung tolong+petugas tumpuk+tinggi uang+muka untuk+kontrakan warna+kaya wkwk ~800r
 ~<800 ~<ane ~<awa ~<gw> ~<ite ~<ka> ~<kui ~<mus ~<nem ~<ngg ~<rag ~<wkw ~adu> ~agu> ~akah ~anas ~angk ~belo ~dint
 ~dise ~ejal ~elom ~empr ~enam ~engn ~gucu ~gunu ~hum> ~ikir ~ipan ~ipas ~isit ~kema ~kuit ~kwk> ~lepo ~lom> ~mamb
 ~ming ~mpro ~neme ~nggo ~nguc ~nyem ~ola> ~pada ~pana ~puk> ~ragu ~rnya ~rot> ~tans ~tele ~tetn ~tutu ~ucur ~uita
 ~unun ~upan ~wkwk ~yarn ~yate ~yemp ~yeng
water -2 =ask =not =rails abis ada+tidak adik aja bapak+saya bedah+rumah bisa cepat di+kamar dikasih es izin jepitan
 jepitan+kayu juta ke+rumah kk kwh kwh+meter lapor lapor+kemana maling merah ngomong nikah paksa palsu parkir pegang
 periksa pinjam pos rumah+saya saya+sudah sd sering sudah+tidak terima terus tiap+malam tidak tidak+tahu tipu toko
 tongkat tukang uang untuk wa ya yang+bisa yang+mana ~<.> ~<abd ~<abi ~<aku ~<anc ~<ant ~<beg ~<bua ~<bun ~<cep
 ~<dit ~<diu ~<es> ~<gaj ~<gan ~<gar ~<gig ~<gol ~<ing ~<izi ~<jep ~<jut ~<kag ~<kar ~<kas ~<kk> ~<kol ~<kua ~<kum
 ~<kwh ~<lah ~<lam ~<lar ~<lay ~<lum ~<mas ~<mur ~<neg ~<non ~<nyu ~<pan ~<pat ~<peg ~<pis ~<psi ~<rek ~<sar ~<sd>
 ~<seb ~<sed ~<skr ~<sun ~<tak ~<ten ~<tid ~<tip ~<tra ~<tul ~<uan ~<uda ~<unt ~<wa> ~<ya> ~abdi ~adwa ~agak ~agan
 ~agi> ~ajak ~ak2> ~aksi ~akti ~alny ~alsu ~ama> ~amba ~amin ~ampi ~amuk ~ana> ~anya ~apa> ~api> ~arki ~asi> ~atah
 ~awah ~ayat ~azah ~bada ~bang ~bara ~bdi> ~berd ~biar ~bisa ~buat ~bula ~buny ~cara ~cepa ~dah> ~dak> ~dar> ~dek>
 ~dian ~dibe ~dibu ~dico ~ding ~dite ~dong ~dwal ~ebar ~ede> ~egal ~egan ~emak ~emas ~embe ~emer ~erah ~ertu ~etag
 ~etak ~gan> ~gang ~gede ~gil> ~golo ~gomo ~hir> ~iat> ~ibaw ~idak ~inja ~ipak ~iper ~irin ~isa> ~itas ~jadw ~jan>
 ~jar> ~jemb ~juta ~kabe ~kala ~kamp ~kang ~kap> ~keti ~kira ~kos> ~kosa ~kunc ~kut> ~kwh> ~lanj ~lin> ~lita ~lsu>
 ~mamp ~mana ~mant ~mata ~mbat ~meri ~mert ~mpah ~mpet ~muk> ~naka ~ndar ~ngel ~ngga ~ngi> ~ngin ~nin> ~njam ~nti>
 ~ntin ~ntuk ~nyan ~nyar ~oko> ~olok ~onak ~paks ~pals ~para ~park ~pega ~pend ~perk ~ping ~pita ~pora ~psik ~puh>
 ~pun> ~pur> ~rawa ~rena ~reng ~rkir ~rol> ~rong ~rtua ~rus> ~samp ~seba ~seha ~sela ~semb ~seri ~siap ~siny ~sok>
 ~taha ~tama ~tang ~tern ~teru ~tida ~tiha ~tim> ~tipu ~toko ~tuk> ~uala ~umpa ~unci ~untu ~wah> ~wong ~yat> ~zin>
water -3 =birth =blaze =body =child =force =still =strike =tale =thanks =wait =well @1 @=trc @first=trc ada+orang
 ada+yang akta alamat ambil ambruk ambulans bakar bansos banyak bau+gas bedah berobat bocah boleh buka bukan cacar
 cacar+air cari data dengar di di+depan di+pasar dinas dinsos dipukul duduk duit foto habis ibu+saya jam jatuh jiwa
 jual kali kamar kartu kata kelurahan ketemu kota kucing kursi+roda laki lampu lihat listrik luka mana masuk
 meteran+rusak nya online pagi pas pemkot perempuan pindah pukul punya rs rt saya saya+mau sebelah sekarang sendiri
 siapa suka tahun tangan tangerang tangis tanya tiap tidak+ada tidak+mau tidak+punya tiga tinggal turun urus veteran
 warung ~<,> ~<?> ~<adi ~<aja ~<ang ~<aya ~<bad ~<bat ~<bed ~<bel ~<bil ~<bis ~<car ~<cer ~<dam ~<den ~<di> ~<dik
 ~<dip ~<dud ~<dui ~<duk ~<ema ~<fot ~<gak ~<ged ~<gen ~<ger ~<hab ~<hal ~<ila ~<ist ~<jan ~<jat ~<jem ~<jiw ~<jl>
 ~<jua ~<kab ~<kal ~<kam ~<kat ~<kep ~<kon ~<kor ~<kuc ~<kul ~<lap ~<lem ~<lia ~<lih ~<lis ~<lok ~<luk ~<man ~<mba
 ~<men ~<moh ~<mul ~<nan ~<ngu ~<nik ~<onl ~<pal ~<par ~<pin ~<pla ~<pos ~<puk ~<res ~<rs> ~<rt> ~<san ~<say ~<sel
 ~<ser ~<sim ~<sta ~<str ~<suk ~<sur ~<sus ~<tam ~<taw ~<tin ~<tok ~<ton ~<tru ~<tuk ~<tur ~<ula ~<uru ~<vet ~<war
 ~abel ~adik ~ahir ~ahny ~ahun ~aja> ~aji> ~akan ~akin ~aksa ~akta ~alik ~ambi ~ambr ~ami> ~ampa ~anca ~andu ~angg
 ~angu ~anja ~anji ~anny ~ans> ~anso ~ante ~anti ~apak ~arga ~aris ~artu ~asa> ~asuk ~atan ~atia ~atuh ~aun> ~aya>
 ~ayak ~baka ~bans ~bata ~batu ~beda ~bel> ~bela ~beli ~bero ~boca ~bok> ~bole ~bruk ~buka ~bur> ~caca ~cari ~cing
 ~deke ~diam ~diba ~dika ~dina ~dins ~dipe ~disu ~dudu ~duit ~ebak ~edah ~ekar ~eket ~elam ~elan ~elap ~elas ~elua
 ~elur ~emat ~emko ~emu> ~endi ~enge ~engg ~enti ~epat ~epit ~erik ~erim ~erob ~erti ~erus ~etem ~foto ~gaji ~gigi
 ~gis> ~gkat ~habi ~hnya ~hun> ~iar> ~iga> ~ihat ~ikah ~ikas ~iksa ~iman ~inas ~ine> ~ing> ~ingi ~inso ~inya ~ipu>
 ~ipuk ~isan ~istr ~isur ~ita> ~itu> ~iwa> ~izin ~jatu ~jemp ~jepi ~jiwa ~kak> ~kart ~kasi ~kat> ~kata ~kela ~kepa
 ~ker> ~ket> ~kir> ~kolo ~kons ~kta> ~kuci ~kuli ~lah> ~lahi ~lak> ~laki ~lama ~lamp ~lant ~lapa ~las> ~laya ~lek>
 ~liat ~liha ~line ~ling ~list ~lnya ~lok> ~loka ~luka ~lura ~mali ~man> ~mang ~masu ~mbah ~mban ~mbil ~mbru ~mbul
 ~mela ~mera ~min> ~mkot ~moho ~mong ~mpan ~mpun ~mput ~mulu ~nakn ~nal> ~nan> ~nang ~napa ~neri ~ngam ~ngan ~ngar
 ~ngis ~ngka ~ngko ~ngom ~nik> ~nika ~ning ~njan ~nlin ~ntah ~ntai ~ntan ~ntar ~nya> ~ocah ~oleh ~omon ~onga ~ongk
 ~onli ~orny ~oto> ~pagi ~pah> ~paka ~pala ~pang ~pat> ~pata ~pemk ~peng ~pind ~pinj ~pos> ~pung ~puny ~put> ~ram>
 ~rban ~rga> ~rian ~riks ~rima ~rkan ~roba ~run> ~sah> ~saha ~sar> ~saya ~sebe ~send ~snya ~stri ~suka ~sul> ~suru
 ~tai> ~tak> ~taun ~temu ~tiap ~tiga ~tik> ~tin> ~ting ~tri> ~trik ~tua> ~tuka ~tung ~turu ~uang ~uat> ~ucin ~uduk
 ~uit> ~uka> ~ula> ~ulan ~unan ~unya ~uru> ~uruh ~urus ~usah ~vete ~waru
"""
