"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
kerja -2 @=poli_jiwa anak dari di+taiwan dia+ada gaji+tahan ganti ganti+kerja jatuh odgj+kerja surat taiwan taiwan+gaji
 yang ~<amb ~<jat ~<lap ~<pas ~<pek ~<pin ~<rus ~<sek ~<str ~<tai ~<yan ~aiwa ~ajin ~aki> ~anak ~atuh ~awan ~bat> ~dah>
 ~dari ~elua ~eng> ~enga ~erin ~gant ~hat> ~idur ~iwan ~jam> ~jatu ~jiny ~kar> ~kelu ~ngga ~obat ~pat> ~peke ~res> ~rus>
 ~stre ~taiw ~tan> ~tian ~tor> ~tres ~tuna ~unan ~yang
kerja -3 =office =tale @=alat_bantu @=bedah_rumah @first=alat_bantu @first=bedah_rumah air bagaimana+ya bapak
 bayar+majikan bayi+kuning dengan dengan+dia di+ktp dia dinsos gaji+tki jalan kerja+dengan kk mati sekolah tidak+ada
 tidak+bisa tki+tidak untuk+saya ya ~<air ~<ana ~<bap ~<dia ~<har ~<jal ~<kak ~<kal ~<kel ~<kk> ~<mat ~<med ~<sur ~<tem
 ~<ya> ~akan ~ampu ~anti ~asi> ~ata> ~atan ~ati> ~awa> ~bapa ~dang ~dia> ~dins ~edia ~eker ~ekol ~gal> ~ggal ~ilan ~inso
 ~inya ~jala ~kan> ~kola ~man> ~mati ~medi ~nak> ~nti> ~olah ~rah> ~rang ~sak> ~sama ~seko ~sura ~uan> ~uka> ~ung> ~urat
kerja -4 =beast @=damkar @=pangan @=ppa @=puskesmas @first=damkar @first=pangan @first=ppa @first=puskesmas odgj orang
 ~<ber ~<dar ~<den ~<din ~<gan ~<odg ~<sam ~<ter ~alan ~ama> ~ang> ~anga ~apak ~deng ~dgj> ~ingg ~lah> ~lang ~nan> ~nsos
 ~odgj ~rat> ~sos>
kerja -5 =heart @=polisi @=slrt @first=- @first=dukcapil @first=polisi @first=slrt ktp ~<ktp ~<ora ~anya ~ktp> ~nya>
 ~oran ~wan>
kerja -6 @=dukcapil
kerja -7 =road
dukcapil 11 kia kk ~<kia ~<kk> ~kia>
dukcapil 10 ktp ~<ktp ~ktp>
dukcapil 9 @=dukcapil @first=dukcapil jadi+wni nik wni ~<wni ~nik> ~wni>
dukcapil 8 kia+anak nik+tidak ~<akt ~<nik
dukcapil 7 akta akte masuk+kk ~<bar ~<gan ~akta ~akte ~ama> ~gant ~kta> ~kte>
dukcapil 6 bikin bikin+ktp di+ktp ganti jadi kartu+saudara ktp+saya nama pindah salah surat tidak+ketemu wna ~<bik ~<jad
 ~<kel ~<ket ~<nam ~<pin ~<sal ~<sur ~<wna ~adi> ~alah ~anti ~atia ~biki ~dah> ~emat ~ian> ~ikin ~inda ~jadi ~keti ~kin>
 ~nama ~ndah ~nti> ~pil> ~pind ~sala ~tian ~wna>
dukcapil 5 =office baru belum+punya damel dukcapil hapus keliru ketik lahir nama+keliru penduduk salah+ketik
 tahu+penduduk tumpang tumpang+kk urus ~<bla ~<hap ~<ila ~<uru ~ahir ~apil ~apus ~aru> ~baru ~blan ~capi ~dukc ~elir
 ~endu ~etik ~hapu ~hir> ~iru> ~kcap ~keba ~keli ~kema ~lahi ~liru ~mel> ~ndud ~pus> ~rat> ~sura ~ukca ~urat ~urus
dukcapil 4 @1 akta+mati barcode belum cetak di+kk hilang identitas kk+barcode kk+di ktp+hilang ktp+luntur luntur
 maaf+ktp masuk mau+bikin nama+di nikah rekam rekam+ktp surat+pindah wna+masuk ~<cet ~<dam ~<dat ~<dom ~<duk ~<hil ~<ide
 ~<keb ~<kem ~<lah ~<lun ~<ngu ~<num ~<pun ~<rek ~<tum ~amel ~arco ~asuk ~barc ~belu ~ceta ~code ~dame ~data ~dent ~dudu
 ~duk> ~ekam ~elum ~enti ~guru ~hila ~iden ~ikah ~ilan ~itas ~kah> ~kam> ~kart ~lah> ~lang ~lum> ~lunt ~masu ~mpan ~ngur
 ~nika ~ntit ~ntur ~nump ~ode> ~pang ~rcod ~reka ~rus> ~tas> ~tik> ~tita ~tump ~tur> ~uduk ~umpa
dukcapil 3 =past ada+bantu agama aktivasi anak anyar baca bantu+ktp bantu+tidak baru+lahir bawa+banjir bayi+masuk beda
 blangko blangko+habis blanko blanko+ktp bus damel+kk dari dari+kk data data+kk dengan di+bus di+hp digital digital+di
 domisili foto+ktp ganti+kerja habis+ktp hapus+dari ical identitas+digital ikd ikd+aktivasi jelek kartu ke kerja+di
 ketemu kk+anyar kk+banget kk+hilang kk+saya ktp+bawa ktp+jelek ktp+kosong ktp+tinggal lahir+daftar legalisir+akta mati
 mau+rusak meninggal+hapus nik+saya online+untuk orang+tua perubahan perubahan+data pisah pisah+kk punya rusak rusak+kk
 saya+ical sipil tidak+baca tidak+online tolong+bantu tua+belum untuk+bpjs urus+kk ~<aga ~<ana ~<ant ~<any ~<bac ~<bel
 ~<cat ~<dig ~<ica ~<ikd ~<jel ~<ke> ~<kul ~<pek ~<pis ~<rus ~aca> ~agam ~anak ~anko ~artu ~atat ~ati> ~ayah ~baca ~baha
 ~beda ~bus> ~cal> ~cata ~dari ~digi ~dite ~domi ~ebac ~ebaw ~ecah ~eda> ~eker ~elek ~emu> ~emuk ~erub ~etak ~etem ~gama
 ~ggal ~gita ~gko> ~ical ~idaf ~igit ~ikd> ~ili> ~imas ~ipil ~isah ~isil ~ital ~ivas ~jele ~kete ~ktiv ~kulo ~lank ~luar
 ~mati ~misi ~muka ~nak> ~nko> ~nyar ~omis ~peke ~pend ~pisa ~puny ~rtu> ~ruba ~rusa ~sama ~sili ~sipi ~suk> ~suki ~tak>
 ~tiva ~ubah ~ukin ~ulo> ~untu ~unya ~usak ~vasi ~yah> ~yar>
dukcapil 2 17+mau =not adik+sudah akta+lahir alamat banjir bantu+kia bantu+surat bapak+linglung belum+jadi bikin+lagi
 buka foto ganda identitas+anak kartu+identitas kawin+di ketemu+ibu kia+adik kia+bapak kota ktp+patah lapor+pungli
 maaf+kia mau mau+pindah nik+ganda pindah+dari pungli+bikin punya+akte saudara saya+hilang status status+kawin
 surat+mati tangerang tinggal+di umur+17 urus+akta ~<bed ~<bus ~<den ~<did ~<dim ~<dit ~<fot ~<mas ~<mat ~<mau ~<pec
 ~<sip ~akti ~amat ~atus ~auda ~banj ~buka ~cah> ~deng ~dida ~dima ~enga ~foto ~item ~jaan ~jir> ~kela ~lama ~lek> ~mau>
 ~njir ~oto> ~peca ~peru ~rjaa ~sah> ~sak> ~saud ~stat ~tal> ~tari ~tatu ~temu ~tua>
dukcapil -2 # =still @=poli_jiwa @first=kerja ada cerai+banget dari+kemarin depan kemarin mana orang sakit sekolah yang
 ~<ada ~<dep ~<dia ~<kal ~<ker ~<kon ~<min ~<nya ~<ora ~<pem ~<sak ~<yan ~<yg> ~akit ~ambu ~anga ~bang ~bat> ~dang ~depa
 ~elan ~emar ~eng> ~epan ~hat> ~kai> ~kan> ~kat> ~kit> ~mala ~mari ~mpu> ~nya> ~obat ~paka ~saki ~sar> ~skes ~tor> ~tuna
 ~uang
dukcapil -3 =drill =heart =well @=alat_bantu @=bedah_rumah @=damkar @=kerja @=polisi @=ppa @first=alat_bantu
 @first=bedah_rumah @first=damkar @first=polisi @first=ppa anak+saya cerai+tolong di+kua jalan kua nikah+hilang odgj pak
 rumah ~<ber ~<dip ~<jal ~<kam ~<kua ~<kur ~<mal ~<man ~<nga ~<odg ~<pas ~<rum ~<sek ~ada> ~air> ~akan ~aki> ~apa> ~aran
 ~dgj> ~ekol ~gang ~jala ~kola ~kua> ~lam> ~lan> ~mah> ~nsos ~odgj ~olah ~oran ~pan> ~ran> ~ruma ~san> ~seko ~sos> ~umah
 ~ung> ~yang
dukcapil -4 =beast =work @=pangan @first=pangan ~<,> ~<ter ~<war ~aman ~ampu ~man> ~nan> ~ulan
dukcapil -5 @=puskesmas @=slrt @first=puskesmas ~<pak ~ing>
dukcapil -6 =road @first=slrt
dukcapil -9 @first=-
trc 10 @=trc @first=trc
trc 9 ini trc ~<din ~<ini ~<trc ~apa> ~ini> ~trc>
trc 8 =ask apa bantu+apa dinsos siapa ~<apa ~<sia ~dins ~iapa ~inso ~nsos ~siap ~sos>
trc 7 ~sini
trc 6 bisa+bantu jam ~ayan ~laya
trc 5 bayar+tidak bot disini+bayar fungsi lapor+disini pak+siapa siapa+ini ~<bot ~<fun ~<jam ~bot> ~fung ~gsi> ~jam>
 ~ngsi ~paka ~ungs ~yana
trc 4 =well alamat+dinas apa+yang bisa boleh boleh+lapor buka+24 chat dinas+sosial disini ieu ieu+siapa iki iki+siapa
 jam+kerja kerja+dinsos lapor+tanpa sini sosial tanpa+nama trc+buka trc+dinsos trc+itu ~<bis ~<bol ~<cha ~<ieu ~<iki
 ~<lap ~<sah ~<sin ~<sop ~<sos ~aja> ~anan ~apor ~bisa ~bole ~chat ~disi ~gas> ~ial> ~ieu> ~iki> ~isa> ~isin ~lapo ~leh>
 ~min> ~oleh ~opo> ~osia ~sial ~sopo ~sosi ~tuga ~ugas
trc 3 24+jam aja alamat apa+laporan bagaimana+cara bantu+trc bayar bot+ini cara+pakai di+sini dinas fungsi+dinsos hubung
 kalian kantor kantor+trc lapor laporan+saya layan maaf+apa nama nomor nomor+telepon pakai+bot rahasia saya+rahasia
 tanpa telepon+dinsos tidak+anak trc+dengan trc+mana urus+apa ~<aja ~<dis ~<hub ~<lay ~<nom ~<rah ~aha> ~ahas ~akah
 ~alia ~ama> ~amat ~anpa ~apai ~asia ~ayar ~baya ~bung ~dina ~elay ~gapa ~hasi ~hat> ~hubu ~inas ~lama ~lian ~mat> ~mor>
 ~nama ~nas> ~ngap ~nomo ~npa> ~ntor ~omor ~pain ~rusi ~saha ~tanp ~ubun ~yan> ~yar>
trc 2 anak+saya apa+sekarang bantu bantu+lapor cara chat+apa ini+chat ini+nomor ini+pak kalian+urus laporan maaf+iki
 maaf+ini siapa+terus telepon tugas tugas+apa ~<ala ~<bay ~<kan ~<ken ~<nam ~<tug ~alam ~anto ~asny ~bant ~elep ~epon
 ~gasn ~kah> ~kali ~kant ~kena ~lepo ~ntu> ~pon> ~pora ~sin> ~tele ~usin
trc -2 # =still anak ktp presiden saudara siapa+presiden siapa+yang slrt slrt+itu urus ~<dip ~<kem ~<ktp ~<kur ~<mak
 ~<mat ~<pin ~<pre ~<sau ~<slr ~<ter ~<uru ~<war ~air> ~alan ~anak ~anda ~arga ~asi> ~auda ~bera ~den> ~elan ~esid ~gan>
 ~gang ~han> ~iban ~iden ~ilan ~kelu ~ktp> ~lah> ~lrt> ~luar ~man> ~nya> ~peng ~pres ~resi ~saud ~side ~slrt ~tar> ~tuh>
 ~uan> ~ulan ~urus
trc -3 112+itu =beast =drill =heart @1 @=alat_bantu @=bedah_rumah @=damkar @=dukcapil @=ppa @=puskesmas
 @first=alat_bantu @first=bedah_rumah @first=damkar @first=dukcapil @first=ppa @first=puskesmas ada bapak bisa+tidak
 itu+nomor jalan lansia minta nomor+apa odgj orang syaratnya syaratnya+apa ~<,> ~<ada ~<ana ~<bap ~<dar ~<jal ~<kak
 ~<kel ~<mas ~<men ~<min ~<odg ~<ora ~<sya ~ada> ~akan ~anga ~angg ~ansi ~arat ~atny ~bapa ~dah> ~dara ~dgj> ~diba ~gal>
 ~ggal ~inta ~jala ~kan> ~kin> ~lan> ~lang ~mint ~nak> ~ngan ~nggu ~nsia ~nta> ~odgj ~pak> ~pan> ~rang ~rat> ~ratn ~san>
 ~syar ~tang ~tnya ~udar ~yara
trc -4 =past =work @=kerja @=pangan @=polisi @=slrt @first=- @first=kerja @first=pangan @first=polisi @first=slrt di
 rumah yang+urus ~<ber ~<di> ~<dib ~<lan ~<pen ~<per ~<rum ~ari> ~ingg ~lans ~mah> ~ngga ~ruma ~umah
trc -5 =road mau ~<mau ~ang> ~ing> ~mau>
power 10 =road
power 8 lampu lampu+jalan listrik nyala ~<lam ~<lis ~ampu ~istr ~lamp ~list ~mpu> ~rik> ~stri ~trik ~yala
power 7 daya padam tambah tambah+daya ~<day ~ala> ~dam> ~daya ~nyal
power 6 bunyi gang gardu gardu+bunyi jalan kabel ~<gar ~<jal ~<kab ~<nya ~<pad ~<tam ~abel ~adam ~alan ~amba ~ardu ~bah>
 ~bel> ~gard ~jala ~kabe ~mbah ~pada ~rdu> ~tamb ~unyi
power 5 gang+saya gelap kapan+nyala mati pju+padam pln pln+kapan saya+mati tidak+nyala ~<bun ~<gan ~<mat ~<pln ~ati>
 ~buny ~eran ~lap> ~mati ~nyi> ~pln>
power 4 depan+rumah hampir hampir+ambruk lampu+depan pak+lampu pju pju+di saya+gelap tiang tiang+wifi wifi+hampir ~<ham
 ~<pju ~ampi ~elap ~gang ~hamp ~mpir ~pan> ~pir> ~pju>
power 3 ambruk+ada bantu+pju bisa+tidak daya+bisa di+gang jalan+mati kapan kedip listrik+kedip listrik+padam maaf+lampu
 minta+pasang pasang+lampu rumah+saya tolong+pak ~<gel ~<kap ~<ked ~<tia ~apan ~dip> ~edip ~gela ~iang ~inta ~ipas ~kapa
 ~kedi ~lan> ~ring ~tian
power 2 bahaya bantu+listrik bantu+tidak gang+tidak internet+semrawut jalan+gelap kabel+internet kabel+menjuntai
 kabel+telepon lampu+gang lampu+satu listrik+mati listrik+rumah listrik+rusak maaf+kabel mati+lampu melintang
 melintang+rendah menjuntai menjuntai+bahaya meteran meteran+listrik rendah rumah+sering satu+rt semrawut sering+turun
 telepon+melintang wifi ~<bah ~<mel ~<met ~<rob ~<wif ~ahay ~awut ~boh> ~dipa ~elpo ~emra ~enju ~haya ~ifi> ~junt ~lint
 ~lpon ~meli ~menj ~mete ~mraw ~njun ~ntan ~oboh ~rawu ~robo ~semr ~wifi ~wut>
power -2 =office @=alat_bantu @=ppa @first=alat_bantu @first=ppa @first=puskesmas air dari ke odgj pju+mati rawan+begal
 saudara untuk yang ~<air ~<bay ~<bua ~<ke> ~<lap ~<odg ~<sau ~<war ~<yan ~anda ~anya ~apa> ~aran ~arga ~asi> ~auda
 ~buat ~dari ~dgj> ~ilan ~ing> ~kelu ~kin> ~lah> ~luar ~odgj ~peng ~rang ~saud ~tar> ~tuh> ~uan> ~uat>
power -3 =beast =drill =past @=dukcapil @=kerja @=pangan @=puskesmas @first=dukcapil @first=kerja @first=pangan ada anak
 bapak begal di ibu kerja lansia ~<ada ~<ana ~<bap ~<beg ~<ber ~<dar ~<di> ~<ibu ~<kak ~<kam ~<kel ~<man ~<mas ~<per
 ~<pin ~<sam ~<sek ~<tan ~<ter ~<unt ~ada> ~air> ~akan ~aki> ~ama> ~ami> ~anak ~angg ~ansi ~apak ~ara> ~bapa ~bega ~dara
 ~egal ~elan ~enga ~erja ~ggal ~ibu> ~ingg ~kerj ~lang ~lans ~nak> ~nan> ~nsia ~ntuk ~nya> ~rja> ~san> ~sia> ~ting ~tuk>
 ~udar ~uka> ~ung> ~untu ~yang
power -4 =heart @1 @=damkar @=slrt @first=damkar @first=slrt mau merah+mati orang ~<,> ~<ker ~<lan ~<mau ~<ora ~ari>
 ~kan> ~mau> ~ngga ~oran ~rah>
power -5 =work lampu+merah merah ~<mer ~erah ~gal> ~mera
power -6 @=polisi @first=polisi
water 10 =road air ~<air ~air>
water 9 pdam ~<pda ~dam> ~pdam
water 8 kayu ~<kay ~<ker ~ayu> ~kayu ~ran>
water 7 bantu+air ngalir tidak+ngalir ~<pip ~alir ~gali ~ipa> ~lir> ~ngal ~pipa
water 6 air+keran air+pam keran maaf+air pam ~<pam ~eran ~pam>
water 5 air+bersih baru bersih bocor+di kayu+bocor kering keruh kran kran+tidak pasang+pdam pdam+baru tagihan ~<kra
 ~<nga ~<tag ~agih ~aru> ~baru ~ersi ~eruh ~giha ~kera ~keri ~keru ~kran ~rsih ~ruh> ~tagi
water 4 air+ledeng baru+di bocor di+jalan ledeng ledeng+bau pasang ~<bar ~<boc ~<led ~asan ~bers ~boco ~cor> ~eden ~erin
 ~han> ~ihan ~lede ~ocor ~pasa ~ring ~sang
water 3 air+bau air+keruh air+rusak bantu+kayu bau bau+kayu butuh butuh+air kering+butuh maaf+pasang mati meteran+air
 pam+item pdam+salah rusak tagihan+pdam ~<bau ~<but ~<kek ~<pas ~<rus ~bau> ~butu ~keke ~rusa ~sih> ~usak ~utuh
water 2 air+kecil air+pdam banget+tidak dua dua+hari item kayu+pdam kecil+banget mati+dua meteran ngalir+sekarang
 pam+mati pdam+mati pdam+rusak salah ~<dua ~<ite ~<met ~<sal ~alah ~ati> ~dua> ~eker ~inga ~mati ~mete ~sak> ~sala ~tem>
 ~tuh>
water -2 =well @=alat_bantu @=ppa @first=alat_bantu @first=ppa @first=puskesmas air+galon bapak dari galon+bau ibu ke
 lapor odgj saudara ~<bap ~<dib ~<dip ~<ibu ~<kar ~<ke> ~<kem ~<mak ~<mas ~<odg ~<pin ~<sau ~<sek ~alam ~ama> ~ana>
 ~anda ~apor ~auda ~aya> ~bapa ~dah> ~dari ~dgj> ~gan> ~ian> ~ibu> ~kin> ~lam> ~lapo ~luar ~odgj ~pan> ~por> ~rah> ~san>
 ~saud ~tar> ~tuan ~udar
water -3 # =ask =beast =drill =past @=bedah_rumah @=damkar @=dukcapil @=kerja @=pangan @=puskesmas @first=-
 @first=bedah_rumah @first=damkar @first=dukcapil @first=kerja @first=pangan @first=slrt ada bisa cacar cacar+air di
 galon kerja lansia pak rumah saya yang ~<,> ~<ada ~<bis ~<cac ~<dar ~<di> ~<gal ~<kak ~<kel ~<lan ~<lap ~<mal ~<man
 ~<men ~<pen ~<per ~<rum ~<sam ~<say ~<ter ~<yan ~acar ~ada> ~akan ~alon ~anga ~angg ~ansi ~apa> ~apak ~ara> ~bisa ~caca
 ~car> ~dara ~enga ~erja ~gal> ~galo ~ggal ~ingg ~isa> ~kerj ~lang ~lans ~lon> ~mah> ~nan> ~ngan ~nsia ~nya> ~rja> ~ruma
 ~saya ~sia> ~tan> ~uan> ~uka> ~umah ~ung> ~yang
water -4 =heart =still @1 @=polisi @=slrt @first=polisi anak mau orang ~<ana ~<mau ~<ora ~<pak ~anak ~ang> ~kan> ~mau>
 ~nak> ~ngga ~oran ~pak> ~rang
roads 9 =road
roads 8 bau jalan liar polisi+tidur ~<bau ~<jal ~<lia ~alan ~ali> ~bau> ~iar> ~jala ~lan> ~liar
roads 7 got kali mampet merah+mati rambu rambu+hilang rusak sampah ~<got ~<mam ~<rus ~got> ~kali ~mamp ~mbu> ~mpah ~mpet
 ~pah> ~ruk> ~rusa ~sak> ~samp ~usak
roads 6 lampu+merah lewat macet+parah pohon polisi tps tps+liar trotoar ~<kal ~<lew ~<poh ~<pol ~<ram ~<sam ~<tps ~<tro
 ~ampa ~ampe ~aspa ~emba ~ewat ~hon> ~lewa ~lisi ~nutu ~oar> ~ohon ~olis ~otoa ~pal> ~pet> ~poho ~ramb ~roto ~spal ~toar
 ~tps> ~trot ~tup> ~utup ~wat>
roads 5 asap aspal di+trotoar gang hilang macet mau+ambruk merah parkir proyek reklame sembarangan taman taman+rusak
 tutup ~<asa ~<asp ~<gan ~<hil ~<mac ~<nut ~<par ~<pro ~<rek ~<tut ~acet ~ambu ~ame> ~arki ~asap ~bang ~cet> ~ekla ~erna
 ~gang ~hila ~isi> ~klam ~lame ~luba ~mace ~mbar ~mera ~oyek ~pan> ~park ~proy ~rekl ~rkir ~roye ~sap> ~tama ~tutu ~uban
 ~umpu ~yek>
roads 4 @first=- air+di ambruk asap+pabrik ayam+bau bakar+sampah bau+busuk bau+tpa buruk butut cctv cctv+jalan depan
 drainase drainase+buruk genangan genangan+air gorong gorong+mampet jalan+butut jembatan+rusak kali+bau meluap
 minta+pohon pabrik pabrik+bau pengerukan pengerukan+kali peternakan peternakan+ayam pkl pkl+di pohon+potong rawa
 rawa+kucing sampah+tidak selokan+meluap tidur tpa tpa+rawa truk ~<bur ~<cct ~<dep ~<dra ~<gor ~<mer ~<pab ~<pet ~<pkl
 ~<raw ~<tam ~<tpa ~<tru ~<tum ~abri ~aina ~ambr ~ampu ~ase> ~bara ~brik ~bruk ~buru ~cctv ~ctv> ~depa ~drai ~epan ~erah
 ~eruk ~gena ~geru ~goro ~kir> ~luap ~mbru ~melu ~nah> ~naka ~nase ~oron ~pabr ~penu ~pete ~pkl> ~poli ~rah> ~rain ~rawa
 ~rnak ~rong ~ruka ~semb ~tern ~tidu ~tpa> ~truk ~tut> ~uap> ~uruk ~utut
roads 3 =work ada+lubang anak+saya aspal+ngelupas ayam bangunan bangunan+liar bantaran bikin+orang bolong busuk
 depan+gang depan+rumah di+bantaran gang+ada ibu+saya jalan+bolong jembatan karena ke+kali kucing liar+di liar+tinggi
 limbah limbah+pabrik lubang lubang+bikin miring ngelupas orang+jatuh pabrik+ke papan+reklame parah parkir+sembarangan
 reklame+miring rumput rumput+liar selokan tiap tinggi tutup+jalan ~<amb ~<bol ~<dal ~<gen ~<jem ~<kuc ~<lam ~<lim ~<lub
 ~<sel ~<sem ~<sia ~ahan ~aman ~anga ~aran ~aren ~awa> ~ayam ~boh> ~bolo ~busu ~cing ~dala ~ditu ~dur> ~elok ~elup ~enan
 ~enge ~gelu ~ggi> ~guna ~iang ~iap> ~idur ~ilan ~inas ~itut ~jemb ~kuci ~limb ~loka ~lupa ~mbat ~miri ~mpun ~mput ~nang
 ~nger ~oboh ~okan ~put> ~rena ~robo ~rump ~selo ~sian ~suk> ~tiap ~tumb ~ucin ~upas ~yam>
roads 2 =well asap+masuk bakar banjir bantu+jalan bantu+rambu debu debu+proyek hilang+anak kendaraan+parah lewat+rumah
 lewat+siang liar+bisa maaf+macet maaf+tps masuk+rumah papan parah+ibu parah+lewat polusi polusi+debu rumah+saya
 sampah+asap saya+rusak siang tanah+lewat tidak+angkut truk+tanah ~<aya ~<bus ~<deb ~<mel ~<mir ~<rob ~<tin ~angu ~apny
 ~baka ~banj ~bata ~debu ~ebu> ~erat ~erum ~eter ~imba ~irin ~jir> ~kare ~lusi ~man> ~mban ~ngel ~nggi ~njir ~olus ~para
 ~pnya ~polu ~rik> ~sapn ~tara ~umba ~usi> ~usuk
roads -2 =ask =tale @1 @=alat_bantu @first=alat_bantu ambruk+tabrak bau+gas butuh hajat izin+tutup jalan+hajat
 jalan+mati malam minta+potong pju rumah+minta saudara tabrak+rumah uang ~<apa ~<bar ~<bia ~<ham ~<jam ~<kay ~<ket ~<kur
 ~<mas ~<nga ~<nim ~<pju ~<sek ~<tah ~<tem ~<uan ~ada> ~afta ~agi> ~ajat ~ama> ~ami> ~apa> ~asan ~auda ~bat> ~cah> ~daft
 ~dara ~deng ~ftar ~haja ~istr ~kat> ~mala ~ndan ~nimp ~nya> ~nyak ~pai> ~pju> ~por> ~stri ~tera ~tian ~uan> ~utuh ~wan>
 ~yang
roads -3 # =past @=ppa @=puskesmas @first=ppa @first=puskesmas air anak atm atm+rusak bapak di gas izin kerja kk kredit
 kredit+macet ktp makan orang tabrak tidur+di ~<air ~<ana ~<atm ~<bap ~<bay ~<dar ~<di> ~<gas ~<gel ~<haj ~<izi ~<kak
 ~<kel ~<kk> ~<kre ~<ktp ~<lap ~<mak ~<mal ~<man ~<men ~<nya ~<ora ~<pas ~<pin ~<sau ~<tab ~<ter ~abra ~air> ~alam ~alon
 ~anak ~anda ~anya ~apak ~ari> ~asi> ~ata> ~atm> ~bapa ~brak ~dang ~dit> ~edit ~elan ~eng> ~enga ~erja ~gal> ~gas> ~ggal
 ~impa ~ing> ~izin ~jat> ~jata ~kelu ~kerj ~kred ~ktp> ~lah> ~lam> ~ling ~luar ~maka ~mpa> ~nak> ~oran ~rak> ~redi ~rja>
 ~san> ~saud ~tabr ~tar> ~tor> ~udar ~uka> ~ulan ~ung> ~zin>
roads -4 =drill =heart @=bedah_rumah @=damkar @=dukcapil @=kerja @=slrt @first=bedah_rumah @first=damkar @first=dukcapil
 @first=kerja @first=slrt lampu+jalan lansia pak ~<,> ~<lan ~ansi ~ara> ~eran ~gela ~lans ~ngga ~nsia ~sia> ~tang
roads -5 =still odgj ~<ker ~<odg ~<pak ~dgj> ~odgj ~pak>
school 13 spmb ~<spm ~pmb> ~spmb
school 10 guru ~<gur ~guru ~uru>
school 9 =drill paket ~aket ~ket> ~pake
school 8 c paket+c sekolah ~<c> ~<sek ~ekol ~kola ~lah> ~olah ~seko
school 7 daftar daftar+paud paud ~<daf ~<pau ~afta ~aud> ~daft ~ftar ~paud ~tar>
school 6 guru+kurang ijazah kelas kurang mahal naik naik+kelas negeri nilai nilai+rapor rapor tidak+naik ~<ija ~<mah
 ~<nai ~<neg ~<nil ~<rap ~ahal ~aik> ~azah ~eger ~elas ~eri> ~geri ~hal> ~ijaz ~ilai ~jaza ~kela ~kura ~lai> ~las> ~naik
 ~nege ~nila ~rapo ~zah>
school 5 bantu+guru beasiswa guru+galak jadwal+spmb kuliah ppdb ppdb+zonasi zonasi ~<bea ~<kul ~<pak ~<ppd ~<ser ~<zon
 ~asi> ~asis ~beas ~easi ~iah> ~iswa ~kuli ~liah ~maha ~onas ~pdb> ~ppdb ~sisw ~swa> ~ulia ~zona
school 4 b bantu+daftar daftar+smp galak guru+sering kejar+paket komite komite+paksa legalisir+ijazah masuk paket+b
 pindah+sekolah sekolah+rusak sering+tidak smp+negeri uang+komite ~<b> ~<gal ~<kom ~alak ~asuk ~dipa ~gala ~ipak ~ite>
 ~komi ~lak> ~masu ~mite ~nasi ~omit ~suk>
school 3 ada+bantu anak+tidak bantu+tidak beasiswa+prestasi biaya+sekolah c+gratis daftar+kuliah daftar+paket jalan+apa
 kejar legalisir maaf maaf+daftar masuk+sma mau+masuk negeri+jalan paksa paud+ada pindah prestasi sekolah+mahal
 sekolah+slb seragam+sekolah sering slb slb+mana sma sma+negeri smp study study+tour tidak+masuk tour tour+mahal uang
 ~<kej ~<kur ~<leg ~<maa ~<pre ~<slb ~<sma ~<smp ~<stu ~<tou ~<uan ~aaf> ~aksa ~alis ~alur ~egal ~ejar ~esta ~gali ~inda
 ~isir ~jalu ~jar> ~keja ~lega ~lurn ~maaf ~ndah ~our> ~paks ~pind ~pres ~rest ~seri ~sir> ~slb> ~smp> ~stas ~stud ~tour
 ~tudy ~uang ~udy> ~urny
school 2 berkebutuhan berkebutuhan+khusus daftar+sekolah gedung+sekolah jadwal kapan+libur khusus libur+sekolah
 negeri+di sekolah+untuk tolong+bantu uang+gedung ~<dip ~<kel ~<khu ~adwa ~apor ~berk ~dwal ~ebut ~erke ~husu ~jadw
 ~kebu ~khus ~ksa> ~rkeb ~tasi ~tuha ~uhan ~uran ~usus ~wal>
school -2 # =well @=alat_bantu @first=alat_bantu ada+tawuran berhenti+sekolah depan kk ktp tawuran tawuran+anak ~<bay
 ~<kk> ~<ktp ~<mat ~<men ~<nga ~<pol ~<say ~<taw ~ahan ~ampu ~anda ~awa> ~awur ~deng ~depa ~elan ~epan ~eran ~gang ~ing>
 ~kat> ~kelu ~ktp> ~luar ~man> ~pai> ~peng ~rah> ~rat> ~samp ~saya ~tawu ~tuh> ~ulan ~wura ~yang
school -3 =beast =past @1 @=bedah_rumah @=damkar @=kerja @=ppa @=puskesmas @=slrt @first=bedah_rumah @first=damkar
 @first=kerja @first=ppa @first=puskesmas @first=slrt ada berhenti dinas ke kerja lapor mau minta odgj sekolah+dinas
 ~<ada ~<ber ~<dep ~<ke> ~<ked ~<lap ~<mau ~<odg ~<per ~<tan ~ada> ~akan ~ampa ~ang> ~anga ~angg ~ari> ~asan ~berh ~dara
 ~dgj> ~dina ~edin ~enga ~enti ~erhe ~erja ~gal> ~ggal ~hent ~ingg ~inta ~kedi ~kerj ~kin> ~lapo ~mau> ~mint ~nan> ~nas>
 ~nasa ~nta> ~nti> ~nya> ~odgj ~rhen ~rja> ~tang ~uka>
school -4 @=pangan @=polisi @first=pangan @first=polisi anak+sekolah di orang pak rumah ~<,> ~<di> ~<din ~<ker ~<min
 ~<ora ~<pen ~<rum ~<sam ~<ter ~gan> ~inas ~kan> ~mah> ~ngan ~ngga ~oran ~pak> ~ruma ~san> ~umah
school -5 =road =still =work ~ran>
other 12 sim ~sim>
other 11 @1 @first=- ~<sim
other 10 bpn kpr nib ~<kpr ~<nib ~bpn> ~kpr> ~lon> ~nib>
other 9 =beast =heart bank cerai imb kpu veteran ~<asu ~<bpn ~<cer ~<haj ~<imb ~<kpu ~<kur ~<pul ~<vet ~acar ~aji> ~ank>
 ~bank ~cera ~imb> ~kah> ~kpu> ~pns> ~urah ~vete
other 8 =drill atm haji hewan nikah tni wifi ~<atm ~<hew ~<rus ~<tni ~<tuk ~<wif ~alon ~aris ~atm> ~emil ~erai ~ewan
 ~haji ~hewa ~ifi> ~ikah ~lura ~nika ~ota> ~pemi ~rai> ~rusu ~tni> ~tuka ~usun ~wan> ~wifi
other 7 =work asuh cpns damri harga jodoh jual+rumah kua lapor+spt npwp obat+nyamuk ojol pajak paspor pbb rt rusun spt
 tkw umkm umkm+dapet umroh ~<buk ~<cpn ~<gal ~<jod ~<mas ~<nik ~<npw ~<ojo ~<paj ~<pbb ~<rt> ~<sam ~<spt ~<tkw ~<umk
 ~ajak ~amri ~aspo ~asuh ~cpns ~damr ~harg ~isi> ~isik ~jak> ~jodo ~jol> ~kat> ~kua> ~lik> ~mkm> ~mri> ~mroh ~npwp ~odoh
 ~ojol ~paja ~pasp ~pbb> ~psi> ~pwp> ~risa ~roh> ~sal> ~spor ~spt> ~suh> ~sun> ~sura ~tkw> ~umkm ~umro
other 6 adopsi anjing+liar asuransi atm+rusak bandara beli berisik daftar+polisi di+kua film futsal hotel izin jual
 kontrakan kucing kucing+saya kurir lurah masjid nafkah paket+tidak puisi pulsa salon saya+sakit sewa stnk+mati
 surat+waris taspen tidak+sampai vaksin+hewan wisata zakat ~<ado ~<fil ~<fut ~<hot ~<izi ~<jua ~<kua ~<kuc ~<lur ~<pui
 ~<sew ~<umr ~<wis ~<zak ~adop ~aian ~akat ~alik ~ara> ~asji ~aspe ~band ~beli ~beri ~dops ~eli> ~engk ~eris ~ewa> ~film
 ~futs ~hote ~ilm> ~isat ~izin ~jid> ~jual ~ket> ~kuci ~lsa> ~masj ~nsi> ~opsi ~otel ~pen> ~perp ~puis ~puls ~raka ~rans
 ~rapa ~rir> ~risi ~salo ~sata ~sewa ~sik> ~sjid ~spen ~tasp ~tel> ~tsal ~ucin ~uisi ~ulsa ~urir ~utan ~utsa ~wari ~wisa
 ~zaka ~zin>
other 5 bantu+hukum barang beli+hp bisa+tidak bpkb+leasing dengan+dia donasi galon hak hak+asuh hp hukum indihome
 jual+motor karaoke kembali+nama kerja+dengan kredit kredit+macet kuota kuota+habis kurban laundry leasing lomba
 mau+jadi mau+pinjam modal nyamuk pemilu penelitian pensiun pinjam+uang presiden pulang rt+galak rujuk rumah+subsidi
 sampai sekolah+dinas siapa+presiden stnk subsidi tanah tarik+tunai tiket tni+daftar tukang tukar tukar+uang untuk+saya
 usaha walikota ~<dam ~<hak ~<har ~<hp> ~<huk ~<ind ~<jad ~<ked ~<kre ~<kuo ~<lau ~<lea ~<lom ~<med ~<mod ~<naf ~<pas
 ~<ser ~<stn ~<sub ~<tas ~<tel ~<tik ~<usa ~<wal ~ama> ~anah ~aoke ~arao ~asur ~aund ~bara ~bsid ~cing ~dal> ~diho ~dit>
 ~doh> ~dona ~dry> ~edia ~edin ~edit ~elit ~enel ~enga ~erti ~esid ~eter ~galo ~huku ~idi> ~ihom ~ikat ~iket ~ikot ~ilu>
 ~isan ~itia ~iun> ~juk> ~kedi ~kred ~kum> ~kuot ~kurb ~kuri ~laun ~leas ~liha ~liko ~liti ~lomb ~mba> ~medi ~milu ~moda
 ~mpai ~nasa ~ndar ~ndih ~ndry ~neli ~ngke ~nsiu ~nyam ~odal ~omba ~pens ~por> ~pula ~raha ~raok ~redi ~resi ~sert ~side
 ~sidi ~siun ~stnk ~subs ~tana ~tela ~tike ~tnk> ~ual> ~ubsi ~ukar ~ukum ~undr ~uota ~urba ~wali ~yamu
other 4 akta+cerai alun alun+buka arab arisan atm+tertelan ayam+bau bantu+apa bantu+mau bantu+umkm bayar+pbb bengkel bi
 bi+checking bikin+sim bpkb bri buka cerai+tolong checking cuaca cuaca+hari daftar dapet dapet+bantu di+arab di+saudi
 dia dinas dipukul+di donasi+pakai gaji gempa+rumah harga+beras hari+ini hilang+di ibu+saya jadwal karaoke+malam
 kartu+nikah kelurahan kenapa+bisa kur kur+bri lapor+rt luar luar+negeri lurah+minta mantan mau+donasi modal+untuk
 mudik+gratis murah nikah+hilang ojk online+retur pacar pajak+mobil pasang+wifi paspor+hilang pelihara pelihara+ayam
 pengadilan perpustakaan pinjam polisi rapat retur rt+nakal rumah+ada rumah+kenapa samsat samsat+keliling saudi
 saudi+tidak saya+tkw service service+hp sewa+gedung sim+c sim+mati skripsi slik slik+ojk sumbang tarik tetangga
 tidak+bayar tkw+di tkw+dipukul toko+online undang+rapat utang warisan wifi+mati ~<alu ~<ara ~<ari ~<bi> ~<bpk ~<bri
 ~<che ~<cua ~<daf ~<don ~<gaj ~<ken ~<lua ~<mur ~<ojk ~<pac ~<pem ~<pre ~<ret ~<ruj ~<sal ~<sli ~<tar ~<uta ~aca> ~adil
 ~adwa ~afta ~aha> ~akaa ~alun ~amsa ~ansi ~apet ~arab ~arik ~asin ~ata> ~audi ~bpkb ~bri> ~buka ~cara ~chec ~ckin ~cuac
 ~daft ~dape ~den> ~dia> ~dwal ~ecki ~elih ~elko ~ensi ~erpu ~eta> ~etur ~ftar ~gadi ~gaji ~gala ~gkel ~hak> ~hara ~heck
 ~home ~ice> ~iden ~ihar ~indi ~inja ~ipsi ~jadw ~jat> ~kaan ~kang ~kara ~kel> ~kont ~kota ~krip ~kur> ~lkom ~lun> ~mant
 ~mili ~msat ~mura ~nah> ~ngad ~njam ~ntan ~ntra ~ntua ~ojk> ~oke> ~olis ~ome> ~onas ~ontr ~paca ~peli ~pkb> ~pres ~pust
 ~rab> ~retu ~rips ~rpus ~ruju ~rvic ~sams ~san> ~sat> ~slik ~stak ~sumb ~taka ~tan> ~tang ~tari ~telk ~teta ~trak ~uaca
 ~ujuk ~umba ~usah ~usta ~vice ~wal>
other 3 a acara acara+apa ada+acara ada+biaya adopsi+anak anak+saya anjing apa+minggu asuh+anak asuransi+tidak bangun
 bantu+lansia barang+rusak barang+tidak bayar bayar+majikan beli+online berisik+pak bikin bola bpn+ibu buka+jam
 buka+kapan buku+nikah bus cara+jadi cari+kontrakan cerai+banget cipondoh+masuk dari+kemarin di+dinsos di+malaysia
 di+taiwan dia+ada dinsos+penelitian gagal gagal+pulang gaji+tahan gaji+tki gedung gempa gonggong gonggong+terus
 gratis+daftar hajat iklan internet internet+lemot izin+keramaian izin+tutup jadi jadi+orang jadi+pns jadi+relawan
 jadwal+bus jadwal+krl jalan+hajat jam+berapa jasa jasa+raharja kasih+nafkah kena+razia kenapa keramaian kereta klub
 klub+bola kontrakan+yang lansia+berisik lapor+barang lemot liar maaf magang+di main+film malaysia malaysia+kena
 mantan+suami masak masuk+bayar minggu+ini modal+usaha motor mudik nafkah+anak nakal online pbb+telat pengacara
 pengacara+gratis pmi pmi+gagal pns polisi+di proposal proposal+sponsor raharja razia relawan resep resep+masak
 rujuk+suami rusak+beli saudara+di sertifikat sertipikat sesuai sesuai+iklan sim+a sinyal sinyal+telkomsel situ
 situ+cipondoh sponsor suami+istri subsidi+bagaimana taiwan taiwan+gaji telat telkomsel tes+sim tidak+cair tidak+kasih
 tidak+sesuai tki+tidak tni+buka tua+asuh tukang+pijat tunai tutup+jalan undang vaksin waris yang+murah ~<a> ~<aca ~<anj
 ~<bal ~<ban ~<ber ~<bik ~<bum ~<gag ~<gam ~<ged ~<gem ~<gon ~<ikl ~<jas ~<kar ~<klu ~<kos ~<lia ~<maa ~<mot ~<nak ~<onl
 ~<pel ~<pmi ~<pns ~<raz ~<rel ~<sho ~<skr ~<spo ~<sum ~<tai ~<tet ~<und ~<vak ~aaf> ~afka ~agal ~agan ~ahan ~ahar ~aiwa
 ~ajat ~ajin ~akal ~akan ~alay ~amai ~amuk ~anda ~arga ~arja ~ayar ~aysi ~azia ~baya ~biki ~bumi ~bus> ~car> ~dara ~dik>
 ~dila ~dung ~easi ~edun ~elaw ~elur ~emot ~enap ~eret ~erne ~ervi ~esep ~esua ~etan ~fika ~fkah ~gaca ~gaga ~game ~gedu
 ~gemp ~ggon ~ggu> ~gun> ~haja ~han> ~harj ~ian> ~iar> ~ibay ~ifik ~ikla ~ilan ~ilih ~ine> ~ing> ~inte ~inya ~iwan ~jadi
 ~jasa ~jing ~jiny ~kaia ~kal> ~kena ~kere ~king ~klan ~klub ~koms ~kos> ~ksin ~lak> ~lan> ~lawa ~lays ~lemo ~liar ~line
 ~lisi ~lub> ~maaf ~maia ~mot> ~moto ~mpa> ~msel ~mudi ~muk> ~nafk ~nai> ~net> ~ngac ~njin ~nlin ~nont ~nsor ~nter ~nton
 ~ola> ~omse ~onli ~onso ~onto ~osal ~otor ~pene ~pika ~pinj ~pmi> ~pons ~posa ~prop ~rah> ~razi ~rban ~rela ~rese ~rga>
 ~rnet ~rtif ~rtip ~saha ~saka ~samp ~sel> ~serv ~sesu ~siks ~situ ~skri ~sor> ~spon ~suai ~taiw ~tar> ~teri ~tifi ~tipi
 ~ton> ~tuan ~tur> ~uai> ~udik ~umi> ~unai ~unda ~uran ~vaks ~yal> ~yar> ~ysia ~zia>
other 2 ac akta arab+terus ayam bangun+rumah bangun+tembok bantu+akta bantu+modal bantu+sim batas berapa bibi bikin+nib
 bikin+paspor buku butuh+data cerai+urus daftar+ada dari+luar data+dinsos deportasi ditemui dokter+hewan emas galak
 harga+emas ibu+tkw ini keliling kelurahan+lama kembali klaim kpu+untuk krl kucing+liar lama liar+banyak lurah+susah
 maaf+kredit main makasih masuk masuk+tanah mati mau mau+cerai mau+skripsi mau+sumbang melebihi melebihi+batas minggu
 minta+hak minta+tanda nama+motor negeri+deportasi ojol+lapor orang+tua pajak+hp pajak+motor paket pelayanan+kelurahan
 pengadilan+agama pinjam+umkm pulang+dari rumah+melebihi sim+tinggal skripsi+butuh soal soal+pajak suami sumbang+baju
 surat susah+ditemui tahan tanah+saya tangan+walikota tanya+soal tembok tembok+masuk tertelan tetangga+pelihara
 tiket+bioskop tiket+kereta tinggal+zaman travel travel+umroh tukang+ac umroh+tipu untuk+dagang urus urus+mana zaman
 zaman+mau ~<ac> ~<bel ~<dap ~<din ~<ga> ~<ini ~<int ~<kla ~<kon ~<krl ~<mai ~<mau ~<mud ~<nip ~<non ~<nya ~<nyu ~<pen
 ~<rah ~<sau ~<soa ~<uru ~<war ~<zam ~adi> ~aim> ~akas ~akek ~aket ~aksi ~akta ~ami> ~apa> ~apat ~asak ~asuk ~ati> ~avel
 ~awan ~ayam ~beng ~bera ~bihi ~bola ~ebih ~elil ~emui ~epor ~erte ~gga> ~gong ~ibi> ~ihi> ~ipik ~jama ~kake ~kek> ~klai
 ~krl> ~kta> ~laim ~lat> ~lebi ~main ~masa ~masu ~mati ~mau> ~mui> ~nany ~napa ~nas> ~nggo ~nte> ~nyum ~oal> ~ongg ~orta
 ~pai> ~port ~rama ~rave ~reta ~ris> ~rtas ~rtel ~rusn ~saud ~siny ~soal ~suam ~taha ~temb ~tern ~tert ~trav ~uami ~udi>
 ~usny ~vel> ~yam> ~yumb ~zama
other -2 ada+uang adhd air+galon akte anjing+rabies bantu+makan baru bayar+rs beda bisul borax budek butuh cara+dapet
 cimol daftar+paud daftar+smp di+cipondoh fakir galon+bau gigi gigit golok guru+galak hidup item jaga jaga+toko kafan
 kaki kia kuliah kursi laporan mata mau+laporan mau+minta merah minta+beras modal+umkm naik nilai nilai+rapor ongkos
 pak+mau pasien paud permisi permisi+pak rabies rapor rs sariawan saya+butuh saya+mau sesak smp smp+negeri sudah
 tanya+cara uang+bayar yatim ~<.> ~<adh ~<boc ~<bud ~<bun ~<cim ~<dag ~<dal ~<dib ~<dig ~<dik ~<fak ~<gel ~<gol ~<hel
 ~<ite ~<jag ~<kaf ~<kay ~<keh ~<kel ~<kia ~<kul ~<mah ~<mus ~<nai ~<nil ~<ong ~<pau ~<pir ~<pos ~<pus ~<raw ~<ren ~<rs>
 ~<sab ~<sar ~<smp ~<sud ~<uda ~<yat ~abie ~adhd ~afan ~aga> ~aja> ~ake> ~akir ~akte ~alat ~amel ~andu ~ange ~aru> ~asi>
 ~asie ~ater ~atih ~atim ~aud> ~bat> ~bies ~bisu ~bobo ~bude ~cam> ~cimo ~dala ~dam> ~dame ~dan> ~dek> ~dhd> ~ding ~domi
 ~dup> ~dur> ~eda> ~egal ~elan ~embu ~enin ~epan ~epat ~eras ~esak ~faki ~fan> ~gen> ~ggal ~gkos ~golo ~hidu ~iah> ~iawa
 ~idup ~ien> ~ies> ~igi> ~ilai ~imol ~ini> ~isul ~ita> ~jaga ~kafa ~kai> ~kaki ~kan> ~keja ~kera ~kia> ~kin> ~kte> ~lai>
 ~lara ~lati ~liah ~lok> ~lusi ~maka ~mali ~mela ~misi ~mol> ~mpu> ~naik ~ncam ~ndin ~nger ~ngsi ~nik> ~nila ~ntar ~ntun
 ~obol ~ongk ~orax ~pals ~pasi ~paud ~peru ~pil> ~ping ~pora ~pos> ~pung ~rabi ~rapo ~rax> ~riaw ~rmis ~rung ~sari ~semp
 ~sen> ~sera ~sesa ~sien ~sir> ~skes ~smp> ~suda ~tah> ~tahu ~tama ~tele ~tem> ~tiha ~tim> ~tus> ~ubit ~udah ~udek ~ulia
 ~ursi ~util ~utuh ~yati
other -3 2+bulan @=bedah_rumah @=poli_jiwa @=santunan @=slrt @first=bedah_rumah @first=poli_jiwa @first=puskesmas
 @first=santunan @first=slrt ada ahli ahli+waris ayam+bangkai bakar bangkai bangun+ulang bantu+saya bau bayar+kontrakan
 bayi bcg bisa+bantu bpjs bulan bulan+tidak daftar+tki daging daging+anjing di+bandara di+hotel dpt flu gaji+saya gas
 halal halal+umkm hpv iud jadi+art jadi+wni jadwal+spmb jalan kb keluar lansia maag nomor pagi pak pas pasang+iud polio
 resmi saya+2 sertifikat+halal surat+tahu tahu tanpa tki+resmi tolong+saya tps tps+liar tuna tupai ulang ulang+rumah
 umur usg yang ~<,> ~<ada ~<ahl ~<aja ~<amb ~<bau ~<bcg ~<bed ~<bor ~<bpj ~<bul ~<but ~<cac ~<cam ~<dic ~<dis ~<dpt
 ~<flu ~<gas ~<hpv ~<ila ~<iud ~<kab ~<kam ~<kb> ~<kec ~<kej ~<ker ~<ket ~<mak ~<mes ~<nom ~<nye ~<pag ~<pak ~<pal ~<par
 ~<pun ~<rab ~<ram ~<sem ~<tak ~<tps ~<tup ~<ula ~<umu ~<usg ~<yan ~aag> ~ada> ~agin ~aik> ~ala> ~alal ~alam ~alin ~alsu
 ~amba ~anpa ~apor ~ari> ~aria ~arus ~asar ~atia ~ayi> ~baka ~bau> ~bawa ~bayi ~bcg> ~beda ~bora ~bpjs ~butu ~camp ~dagi
 ~dipa ~dise ~dpt> ~emat ~enda ~era> ~erah ~erin ~ermi ~esmi ~flu> ~gas> ~gela ~git> ~gkai ~hala ~hat> ~hli> ~hpv> ~iang
 ~igit ~iru> ~iud> ~kahi ~kir> ~ksa> ~kuli ~kurs ~lah> ~lal> ~lio> ~maag ~maha ~mata ~mera ~mor> ~mur> ~nang ~nomo ~npa>
 ~nsia ~olio ~olok ~omor ~pagi ~pan> ~pera ~perm ~pjs> ~resm ~rnya ~rsi> ~ruk> ~sar> ~sini ~sma> ~smi> ~sul> ~tanp ~tik>
 ~tps> ~tuh> ~tupa ~uarg ~umr> ~umur ~una> ~unya ~upai ~usg>
other -4 @=alat_bantu @=dukcapil @=ppa @=puskesmas @=trc @first=alat_bantu @first=dukcapil @first=ppa @first=trc art
 ayam+mati darah guru kalong kerja makan mati+jual orang paket+c paksa spmb thr tidak+bisa tidur wni ~<ala ~<art ~<bak
 ~<dar ~<dip ~<gur ~<hid ~<jal ~<jam ~<keb ~<lan ~<lar ~<men ~<nge ~<ora ~<pan ~<spm ~<tam ~<thr ~<wni ~ahli ~ahu> ~aki>
 ~aksa ~ambu ~angk ~anya ~art> ~ayu> ~baru ~bula ~enge ~ging ~guru ~jala ~kalo ~lans ~ngka ~ning ~pak> ~paks ~pmb> ~rak>
 ~ran> ~ring ~spmb ~thr> ~tidu ~til> ~unan ~uru> ~wni> ~yang
other -5 =still @=damkar @first=damkar di ke odgj ~<di> ~<dij ~<gig ~<hal ~<ke> ~<nga ~<odg ~agi> ~air> ~akar ~ampu
 ~arah ~bur> ~dah> ~dgj> ~diju ~eng> ~erja ~gigi ~idur ~ijua ~kerj ~nan> ~odgj ~rang ~ung>
other -6 =well @=kerja @=pangan @first=kerja @first=pangan air ktp ~<air ~<kal ~<ktp ~<per ~elua ~ktp> ~nya> ~oran ~pas>
"""
