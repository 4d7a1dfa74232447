"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
santunan -5 =beast =heart =still =work @=alat_bantu @=damkar @=pangan @=polisi @=puskesmas @first=alat_bantu
 @first=damkar @first=pangan @first=polisi @first=puskesmas di meninggal+tidak pak rumah saya ~<akt ~<di> ~<ker
 ~<pak ~<rum ~<say ~<sek ~<yg> ~alan ~angg ~aran ~ing> ~ini> ~kan> ~mah> ~ngan ~ruma ~saya ~umah
santunan -6 =road @first=- @first=slrt dari+kemarin yang+kubur
santunan -7 @=dukcapil @first=dukcapil yang ~<yan ~yang
santunan -9 ada+yang tidak+ada
slrt 13 bantu+makan butuh+uang
slrt 12 fakir ~<fak ~akir ~faki ~kir>
slrt 11 pasar+murah
slrt 10 sktm uang yatim ~<skt ~<uan ~<yat ~atim ~ktm> ~sktm ~tim> ~yati
slrt 9 jkn kis minta+beras ~<jkn ~<kis ~jkn> ~kis> ~uang
slrt 8 @=slrt @first=slrt beras dtks kip kks makan+syaratnya murah pkh rt sekolah+tidak slrt ~<dtk ~<kip ~<kks ~<mur
 ~<pkh ~<rt> ~<slr ~bera ~dtks ~eras ~kin> ~kip> ~kks> ~lrt> ~mura ~pkh> ~ras> ~slrt ~tks> ~urah
slrt 7 ada+tidak anak+yatim bansos bpjs bpnt cari+bantu desil dtsen hidup+susah kering miskin pasar saya+syaratnya
 susah+tolong untuk+umkm ~<bpj ~<bpn ~<des ~<dts ~<mis ~anso ~bans ~bpjs ~bpnt ~desi ~dtse ~elur ~esil ~inga ~iski
 ~jama ~keri ~misk ~nsos ~pjs> ~pnt> ~pok> ~sen> ~sil> ~skin ~tsen ~ungg
slrt 6 =office anak+tidak bantu+saya bayar+kontrakan bayar+rs belum+data blt data distop ibu+rumah itu+apa
 jual+untuk kartu kasih lansia+miskin makan mampu pbi pilih pilih+kasih popok rt+minta rumah+tangga saya+hilang
 sembako sktm+mana sktm+untuk slrt+itu tangga tidak+bisa tidak+mampu tidak+sekolah urus+sktm ~<ber ~<blt ~<dat ~<dih
 ~<kar ~<pbi ~<pil ~<pop ~<sem ~<tun ~akan ~ako> ~akti ~arny ~artu ~asar ~bako ~blt> ~data ~dist ~gana ~ggak ~kart
 ~ktif ~mamp ~mbak ~ngan ~opok ~pasa ~pbi> ~pili ~popo ~rdat ~rtu> ~semb ~sos> ~stop ~tarn
slrt 5 aktif anak+4 bagaimana+daftar bantu+beras belum biaya daftar daftar+kis dari+dinsos hapus hidup iuran+bpjs
 janda kartu+kks kelurahan kering+biaya kip+kuliah kis+gratis kis+mati kok makan+untuk nunggak orang+miskin
 orang+tua penerima perlu+makan pernah pip rastra rs saya+tidak surat+miskin susu tidak+aktif tidak+lanjut
 tidak+pernah tidak+punya tunggal uang+bayar untuk+ibu ~<ban ~<bay ~<bel ~<car ~<daf ~<hap ~<hid ~<jan ~<kok ~<mam
 ~<non ~<nun ~<rs> ~<sal ~<sus ~afta ~ampu ~anda ~angg ~apus ~astr ~ata> ~aten ~belu ~biay ~core ~daft ~diha ~dup>
 ~elum ~emba ~erim ~erin ~ftar ~gak> ~hapu ~hent ~hidu ~iaya ~idup ~ihap ~ima> ~inan ~isto ~jand ~kok> ~lum> ~mpu>
 ~nda> ~ntua ~nung ~oret ~pern ~pip> ~pus> ~raha ~rast ~rima ~rnah ~rnya ~stra ~susu ~tar> ~tif> ~top> ~tua> ~tuan
 ~tung ~uan> ~usu>
slrt 4 =drill ada+duit ada+uang bagi bantu bantu+di bantu+lansia bantu+pangan bantu+telur banyak+butuh bayar
 bayar+kota beli+beras belum+cair belum+masuk berhenti berhenti+sekolah bikin+sktm bisa+digesek bpjs+bayar
 bpjs+gratis bpjs+mandir bpjs+nunggak bpjs+pbi bpjs+saya bulan+ini cair cara cara+daftar dapat dapet dapet+pkh
 di+dtks dicoret digesek dinsos gerobak+untuk gorengan hilang iuran jkn+orang jual+gorengan kapan karena
 karena+biaya kartu+tidak kelurahan+minta kemiskinan kesejahteraan keterangan+tidak kosong lansia+sebatang lulus
 lulus+sd maaf+bantu mahal+minta mandir mati mau+bpjs mau+dapet mau+ngajuin modal ngajuin+bpnt ngontrak nonaktif
 padahal pangan pendamping pendamping+pkh perlu pinjam pkh+ibu rt+pilih salah sanggup sanggup+bayar saya+mati
 sd+tidak sekolah sekolah+karena surat telur+untuk tidak+sanggup tinggi tunai untuk+sekolah untuk+warung
 warung+kecil yang+gratis ~<bia ~<cai ~<dap ~<dis ~<diu ~<gra ~<hil ~<iur ~<kap ~<kes ~<lul ~<mak ~<man ~<mod ~<pem
 ~<pen ~<pip ~<ras ~<sek ~<sur ~adah ~agi> ~aha> ~ahal ~ahte ~alah ~anto ~antu ~apan ~apat ~apet ~aren ~ati> ~ayar
 ~bagi ~bant ~baya ~berh ~cair ~cek> ~dal> ~dapa ~dape ~date ~dico ~dins ~dir> ~ejah ~ekel ~ekol ~emis ~ener ~enti
 ~eraa ~erhe ~erlu ~erna ~ertu ~esej ~fin> ~gaju ~ggi> ~ggup ~gian ~gont ~gore ~gup> ~hal> ~hila ~hter ~icor ~ifin
 ~iges ~ilan ~ilih ~inja ~inso ~inta ~iura ~jaht ~kapa ~kare ~kelu ~kemi ~kese ~kina ~kola ~koso ~lah> ~lih> ~lulu
 ~lus> ~mati ~mert ~moda ~nah> ~nai> ~nakt ~nan> ~neri ~ngaj ~ngga ~nggu ~ngon ~njam ~nona ~ntra ~ntu> ~odal ~olah
 ~ontr ~oren ~oson ~pene ~perl ~raan ~rat> ~rena ~ret> ~rhen ~rlu> ~rtua ~sala ~sang ~seja ~seke ~seko ~sia> ~song
 ~terd ~tra> ~trak ~uala ~ube> ~ulus ~unai ~yar>
slrt 3 4+belum =not =past @1 alamat atensi atensi+yatim bagi+bansos bansos+saya bantu+fakir bantu+pkh bantu+popok
 bantu+sembako bapak+stunting bayi+gratis beli bisa+bayar bpjs+mau buruh buruh+cuci cari cek cek+desil cek+dtks
 daftar+bansos daftar+dtks dan dan+popok dari dari+pemkot data+bansos data+dtsen data+kemiskinan data+kesejahteraan
 desil+tinggi di+kantor diaktifin dihentikan distop+banget dobel dobel+di dtks+bagaimana dtsen+saya duit fakir+pak
 gerobak gorengan+ada gorengan+dari gratis harus+kemana hidup+sendiri indonesia indonesia+sehat itu janda+sebelah
 jkn+pemda jkn+saudara jual kantor+pos kapan+cair kartu+indonesia kartu+sembako ke+jkn ke+yang kecil kecil+dari
 kenapa kenging kesejahteraan+saudara kis+saya kontrakan+usir kota lanjut lanjut+tidak maaf+tidak mana masuk mau
 mau+baru mau+daftar mau+diaktifin mau+hapus minta miskin+untuk modal+untuk nama nama+dobel nama+saya ngajuin
 nganggur non non+tunai pemda pemkot pernah+dapet pindah+ke pindah+pbi pinjam+jual pinjam+modal pkh+tahap popok+bayi
 popok+lansia pos punya punya+hasil punya+uang rs+di rumah+sakit rumah+saya saldo saldo+kks saudara+mati
 saya+bagaimana saya+butuh saya+salah seragam+tidak status stunting stunting+pak suami+nganggur surat+tidak susu+dan
 tahap tangga+ada tiba tiba+distop tidak tidak+bagi tua tua+mati tunggakan tunggakan+bpjs tunggal+cari uang+bantu
 uang+seragam ubah umkm+ada untuk untuk+bapak untuk+bayar untuk+berobat untuk+janda update usaha usaha+untuk usir
 warung ~<ate ~<bik ~<cek ~<dig ~<dim ~<din ~<dob ~<dui ~<ga> ~<gor ~<ind ~<itu ~<jua ~<kan ~<kas ~<kec ~<ken ~<kot
 ~<lan ~<mat ~<mau ~<nam ~<ngo ~<pun ~<san ~<stu ~<tib ~<tid ~<tua ~<uba ~<unt ~<upd ~<usa ~<usi ~aan> ~agia ~ahap
 ~ajui ~akku ~aldo ~ampi ~anju ~ara> ~arui ~asuk ~ate> ~atis ~atus ~beli ~buru ~cara ~cari ~cil> ~daha ~dak> ~damp
 ~dari ~diak ~dige ~dihe ~dima ~dius ~dobe ~done ~duit ~ebag ~ecil ~eli> ~emda ~emko ~emul ~ena> ~enap ~enda ~engi
 ~ensi ~erda ~esek ~esia ~gaka ~gero ~gese ~ggur ~grat ~gur> ~hap> ~iakt ~iba> ~idak ~ihen ~indo ~iusi ~juin ~jut>
 ~keci ~keng ~kku> ~kota ~ldo> ~lung ~masu ~mau> ~mda> ~mint ~mkot ~mpin ~mulu ~nama ~ndam ~ndon ~nesi ~njut ~non>
 ~nta> ~ntuk ~nyek ~obak ~obel ~onak ~ones ~ota> ~pakk ~pdat ~pemd ~pemk ~pemu ~pend ~perb ~pet> ~pinj ~pos> ~puny
 ~rati ~rbar ~reng ~ring ~rui> ~sald ~sar> ~sir> ~stat ~stun ~sura ~tatu ~tens ~tera ~tiba ~tida ~tifi ~tika ~ting
 ~tuk> ~tunt ~tus> ~ubah ~uin> ~uit> ~ulun ~untu ~upda ~urat ~usah ~usir ~waru ~yeko
slrt 2 =ask =work bagaimana+update bantosan bantu+jual bantu+sosial bantu+tunai bapak+tunggal bayi+abis beras+parah
 bisa+beli bpjs+tidak cara+masuk cuci daftar+kip daftar+penerima dapet+bansos dari+daftar di+rumah hasil hoyong
 hoyong+kenging ibu+hamil istri+yatim jaminan jaminan+kesehatan karena+tidak kaya kecil+ada kelurahan+pilih
 kenging+bantosan kesehatan+orang kip+anak kis+anak kks+rusak kks+tetangga kok+saya kuli kuliah+anak kuliah+saya
 lansia lansia+anak lapor+kemana maaf maaf+mau mampu+untuk mana+ya masuk+data masuk+dtsen mau+minta mau+ubah
 minta+uang nunggak+pindah operasi pangan+non pemerintah penerima+bantu pernah+datang piatu pip+anak pip+saya
 pkh+kakak saudara sd sekolah+biaya sosial susu+bayi tetangga+hilang tidak+ada tidak+dapet turun umkm+daftar
 umkm+dari untuk+anak yatim+piatu ~<akt ~<bag ~<bua ~<bur ~<cuc ~<dic ~<has ~<hoy ~<jut ~<kos ~<maa ~<mer ~<ope
 ~<pia ~<sau ~<sd> ~<sos ~<sta ~<sya ~aaf> ~ahin ~ama> ~andi ~ari> ~asih ~asil ~atny ~auda ~aya> ~bak> ~biki ~blok
 ~buat ~cuci ~diub ~elua ~emer ~engh ~erba ~ghas ~ging ~hasi ~hin> ~hoyo ~ial> ~iatu ~ikin ~iuba ~jami ~jual ~juta
 ~kan> ~kasi ~kot> ~lanj ~loki ~maaf ~mana ~mand ~meri ~ndir ~ngen ~nggi ~ngha ~ngur ~nsia ~ntin ~ntos ~nya> ~okir
 ~osia ~oyon ~pan> ~peme ~piat ~rint ~run> ~saha ~saud ~sek> ~sial ~sila ~sosi ~suki ~syar ~taan ~tosa ~uarg ~uci>
 ~udar ~unti ~unya ~uruh ~yara ~yong
slrt -2 akta akte apa asuransi asuransi+tidak bantu+harga bantu+ternak beras+banget busuk busuk+dari butuh+data
 darah+tidak data+dinsos di+pasar dipukul habis harga harus+bagaimana hilang+tidak ibu+saya izin kaki kamar kemarin
 kontrakan+murah kubur kursi+roda lampu lansia+mobil mau+lanjut mau+skripsi mobil+hilang nomor online pabrik pas
 sekolah+mau skripsi skripsi+butuh ternak thr tidak+berhenti tidak+kuat tidur+di tinggal tki uang+paksa ~<?> ~<aki
 ~<ama ~<apa ~<bal ~<bis ~<cer ~<dib ~<dij ~<hab ~<hal ~<izi ~<kej ~<kun ~<lar ~<nik ~<nom ~<onl ~<pab ~<pel ~<pla
 ~<psi ~<sen ~<tab ~<tam ~<thr ~<tia ~<tki ~abri ~aji> ~ake> ~akta ~akte ~alin ~alsu ~ambr ~ampe ~anji ~anny ~apor
 ~ayu> ~bali ~bang ~brik ~busu ~dam> ~dipa ~elay ~emar ~empu ~eng> ~erah ~erem ~gera ~ggu> ~habi ~harg ~hon> ~iksa
 ~ine> ~ipsi ~ipuk ~izin ~kaki ~kela ~kema ~kolo ~kons ~krip ~kta> ~kte> ~kubu ~lamp ~lan> ~lapo ~lari ~line ~maha
 ~mar> ~mari ~mela ~mor> ~nang ~nlin ~nomo ~nyar ~ohon ~omor ~ongk ~onli ~pabr ~pals ~pere ~por> ~psik ~rans ~rban
 ~rips ~rkan ~rnak ~rusa ~sin> ~sini ~skri ~tahu ~teri ~tern ~thr> ~tila ~tki> ~tor> ~ubur ~ung> ~usuk ~yang ~zin>
slrt -3 112+itu @=ugd_malam @first=ugd_malam ada+yang adik alat ambulans apa+ibu bagaimana+ada bakar bantu+rumah bau
 bawa belum+punya berapa berobat bisa+bantu buka cair+linglung cepat daftar+di daftar+pemilih daftar+sekolah dagang
 dengan duka gratis+tidak harga+beras hari hp itu+bayar kuat kursi lansia+susah maaf+daftar makan+pak malam mobil
 motor pak pakai paksa pemakaman pemilih pemilih+bisa roda rumah+untuk santunan saya+mau sudah uang+makan
 untuk+dagang ~<.> ~<adi ~<asu ~<bak ~<bau ~<baw ~<buk ~<cep ~<dag ~<dir ~<duk ~<har ~<hp> ~<kal ~<kon ~<kor ~<kua
 ~<lam ~<lap ~<mel ~<mob ~<nen ~<pal ~<pul ~<rod ~<ser ~<sud ~<tok ~<tol ~<wal ~abis ~adik ~ahir ~akai ~akam ~akar
 ~akny ~aksa ~alat ~ali> ~amar ~ampa ~angk ~ans> ~apa> ~arah ~asan ~asur ~atia ~baka ~ban> ~bau> ~bero ~bil> ~bis>
 ~buka ~cepa ~daga ~dik> ~diti ~duka ~ebak ~emak ~emat ~emil ~empa ~enek ~enga ~erum ~erus ~gant ~gubu ~han> ~hari
 ~ian> ~ihan ~ini> ~itas ~jak> ~knya ~kuat ~kul> ~lak> ~lam> ~ling ~long ~mala ~mbah ~mbul ~men> ~mili ~mobi ~mpat
 ~nek> ~nene ~nger ~ngka ~obil ~oda> ~olon ~otor ~pake ~paks ~pema ~pemi ~psi> ~puku ~rang ~rany ~rian ~roda ~rsi>
 ~san> ~sant ~suda ~tas> ~udah ~ukan ~ukul ~ursi
slrt -4 =tale @=trc @first=trc air bagaimana+ya bantu+tidak bisa+tidak butuh+bantu cair+bagaimana depan di+bpjs jam
 jht jht+cair kartu+saudara lurah lurah+minta minta+modal odgj puskesmas rumah tidak+daftar tidur untuk+warga warga
 ~<air ~<amb ~<ben ~<bus ~<den ~<dep ~<dik ~<jam ~<jht ~<kak ~<kam ~<ker ~<lur ~<mal ~<odg ~<pus ~<rum ~<sam ~<ter
 ~agan ~alan ~ambu ~anta ~anti ~anya ~awa> ~bawa ~dah> ~deng ~depa ~dgj> ~dur> ~enin ~epan ~eran ~erap ~esma ~gang
 ~idur ~jht> ~kai> ~kar> ~kat> ~kesm ~kurs ~lat> ~mah> ~mas> ~ntun ~odgj ~pak> ~paka ~pas> ~pusk ~ran> ~rdaf ~rik>
 ~ruk> ~ruma ~skes ~smas ~tan> ~ter> ~tian ~tidu ~tik> ~ulan ~umah ~unan ~uske ~warg
slrt -5 @=bedah_rumah @=poli_jiwa @=ppa @first=bedah_rumah @first=poli_jiwa @first=ppa darah data+tidak jalan
 kuliah+tidak mau+pinjam meninggal pinjam+uang susah+makan ukt ukt+kuliah ~<gan ~<jal ~<kur ~<nya ~<tem ~<ukt ~akek
 ~aki> ~aran ~bur> ~gal> ~ggal ~ingg ~jala ~kake ~kama ~kek> ~ksa> ~meni ~ning ~peru ~ukt>
slrt -6 =beast =road @=alat_bantu @=damkar @=darurat @=kerja @first=alat_bantu @first=damkar @first=darurat
 @first=kerja bantu+apa bayar+tidak di kerja kk untuk+tetangga ~<,> ~<di> ~<dit ~<kk> ~<men ~<pak ~<war ~kerj ~rja>
 ~uka>
slrt -7 =heart =urgent @=pangan @=polisi @=puskesmas @first=pangan @first=polisi @first=puskesmas ktp ~<ktp ~erja
 ~ktp>
slrt -8 @=dukcapil @=santunan @first=dukcapil @first=santunan ada umkm+dapet ~<ada ~ada>
slrt -10 ada+bantu
slrt -12 @first=-
slrt -13 untuk+saya
poli_jiwa 10 fobia rsj ~<fob ~<rsj ~bia> ~fobi ~obia ~rsj>
poli_jiwa 9 adhd autis di+puskesmas puskesmas+mana ~<adh ~<aut ~adhd ~auti ~dhd> ~utis
poli_jiwa 8 jiwa ~<jiw ~iwa> ~jiwa ~kepa ~mas> ~nsel ~onse ~pani
poli_jiwa 7 =heart @=poli_jiwa @first=poli_jiwa burnout burnout+kerja cemas cerita denger+suara ke+rsj konseling
 konselor rumah+mau serang suara suntik+bulan tidak+mau ~<cem ~<hal ~<kon ~<str ~<tan ~anga ~burn ~cand ~cema ~ceri
 ~ecan ~elor ~emas ~enge ~erit ~ikol ~ita> ~itin ~kolo ~kons ~lana ~lor> ~nout ~olog ~out> ~res> ~rita ~rnou ~seli
 ~selo ~siko ~stre ~suar ~tang ~tres ~uara ~urno
poli_jiwa 6 =tale abis baru+punya bisa+tidur denger di+rumah dokter+apa halusinasi hiperaktif insomnia kecanduan
 keluar+kamar kepala maaf+lansia mending mending+mati obat+odgj odgj panik pisau+tangan psikolog punya+bayi rasa
 remaja sedih sejak takut+keramaian tangan tangis tangis+terus terus+sejak tiap+malam tidur ~<abi ~<bur ~<cer ~<hip
 ~<ins ~<kec ~<mar ~<nan ~<ngo ~<odg ~<pan ~<psi ~<rem ~<sed ~<sej ~aja> ~alus ~andu ~angi ~anik ~dgj> ~dih> ~duan
 ~edih ~ejak ~elin ~emaj ~epal ~erak ~etag ~gan> ~gen> ~ger> ~gis> ~halu ~hipe ~iper ~keca ~keta ~log> ~maja ~mnia
 ~nang ~ndua ~ngen ~ngis ~nia> ~nsom ~odgj ~omni ~psik ~rakt ~rema ~sedi ~seja ~sera ~sina ~somn ~tidu ~tis>
poli_jiwa 5 =still abis+melahirkan ada+orang adik amuk+parah anxiety bayi+blues berobat+ke blues bulan delay diri
 ditinggal dmn dokter gerd gerd+anxiety hidup hp ibu+odgj ke+psikolog keluar kenapa+ya keramaian kuat+lagi lagi
 lagi+hidup mana mau mau+keluar mau+pegang mau+sembuh ngomong obat+jiwa obat+penenang odgj+di odgj+kerja odgj+mau
 orang+untuk overthinking panic panic+serang pegang+bayi penenang periksa+kemana poli+jiwa remaja+saya rujukan
 rujukan+rsj rumah+saya sakit+diri sakit+jiwa saya+tidak sedih+terus speech speech+delay suara+tidak sudah+lama suka
 suntik takut temen tempat+curhat terus terus+tidak tiap untuk+cerita ~<adi ~<anx ~<att ~<ber ~<bip ~<blu ~<bul
 ~<del ~<den ~<dmn ~<dok ~<hid ~<hp> ~<lag ~<man ~<mau ~<men ~<nya ~<ove ~<pen ~<ras ~<spe ~<suk ~<tem ~<ter ~abis
 ~adik ~akut ~amai ~ana> ~anic ~anxi ~apa> ~asa> ~atta ~bat> ~berb ~bipo ~bis> ~blue ~dela ~deng ~diam ~dik> ~ding
 ~diti ~dmn> ~dokt ~dup> ~dur> ~ech> ~eech ~elua ~emen ~enen ~erbu ~erd> ~erth ~erus ~ety> ~gerd ~gomo ~hidu ~hink
 ~iap> ~idup ~idur ~iety ~ihan ~ilet ~inas ~inki ~inso ~ipol ~jak> ~juka ~king ~kiti ~kter ~lagi ~lay> ~let> ~lues
 ~lusi ~maia ~mama ~mana ~mau> ~men> ~mend ~mong ~ndin ~nena ~ngom ~nic> ~nik> ~nkin ~nsul ~ntru ~nxie ~obat ~okte
 ~olar ~omon ~onsu ~over ~pala ~peec ~pene ~peng ~peri ~pola ~rasa ~rbul ~reha ~rol> ~rthi ~rum> ~spee ~suka ~sunt
 ~tack ~taku ~tant ~teme ~ter> ~teru ~thin ~tiap ~trum ~ttac ~uar> ~ues> ~usin ~vert ~xiet ~yaki
poli_jiwa 4 =ask adik+saya alkohol ambil+amuk anak+adhd apa autis+di baru bayi belum+bisa berobat berobat+kemana
 bisa+ngomong bisa+pakai bisikan butuh butuh+konsul capek cari cinta curhat dikejar dikejar+kejar gratis+mana
 haloperidol haloperidol+abis harus+bagaimana judi kamar+bulan kecanduan+judi kejar kejar+orang kemana kenapa
 kepala+mau konsul kontrol lama maaf+odgj mahdi marah marzoeki marzoeki+mahdi mati+aja mati+tiap mau+cerita
 mau+dibawa mau+ke mau+mandi mau+meledak melahirkan+tangis ngobrol ngomong+umur obat odgj+ditinggal odgj+habis
 periksa poli psikiater psikolog+gratis putus+cinta rasa+dikejar saya+halusinasi saya+telat tagihan tagihan+alkohol
 takut+mati tangan+sendiri telat+ngomong temen+ngobrol terapi terapi+mana terus+butuh tidak+ada tidak+bisa
 tidak+keluar umur+5 ~<,> ~<alk ~<apa ~<but ~<cap ~<cin ~<cur ~<dir ~<dit ~<ger ~<kep ~<ket ~<mah ~<oba ~<reh ~<sem
 ~<ser ~<sua ~<sun ~<tag ~<tak ~<tia ~abu> ~aby> ~ack> ~ade> ~agi> ~agih ~ahdi ~aian ~akti ~ala> ~alko ~alop ~amah
 ~anan ~antr ~anya ~apek ~aru> ~arzo ~ater ~ayi> ~baby ~bayi ~bero ~bula ~butu ~cape ~cari ~cint ~curh ~depr ~diem
 ~egan ~ehab ~ejar ~eki> ~elay ~eman ~enap ~endi ~epre ~eram ~erde ~erid ~erik ~erob ~esi> ~esur ~giha ~gobr ~habi
 ~hat> ~hdi> ~hol> ~iamb ~iate ~idol ~iem> ~ikej ~ikia ~iksa ~iman ~judi ~kelu ~kema ~kesu ~kiat ~koho ~ksa> ~ktif
 ~lar> ~ling ~lkoh ~lope ~luar ~mahd ~mara ~marz ~nasi ~nger ~ngob ~ntik ~ntro ~nyar ~obro ~oeki ~ohol ~oli> ~pek>
 ~pera ~pres ~rama ~rapi ~resi ~rhat ~rido ~riks ~roba ~rupa ~rus> ~rzoe ~seka ~siki ~sile ~sul> ~tagi ~tif> ~trol
 ~uan> ~uka> ~unti ~upan ~urha ~urup ~utuh ~yany ~yari ~zoek
poli_jiwa 3 abis+putus ada+guna alasan ambil amuk anak+autis anak+remaja bantu+lansia bantu+odgj bantu+saudara
 bantu+teman bantu+tidak banyak+utang bapak bapak+meninggal bayi+tidak belum+minum bengong berkepanjangan
 bicara+profesional blues+abis bunuh bunuh+diri butuh+konselor butuh+psikolog capek+banget cari+tempat cemas+tiap
 daftar+berobat dari+kemarin deg deg+degan degan denger+bisikan di+cipondoh di+motor diri+sendiri ditinggal+bapak
 duka+berkepanjangan gagal gratis grogol guna guna+hidup habis habis+melahirkan hampa hari+apa hidup+lagi hp+ambil
 ibu+tidak jadi+pendiem jadwalnya jantung kakak kamar ke ke+dokter kecanduan+film kecanduan+hp kecanduan+lem
 keterangan+sehat konseling+saudara konsul+mana konsultasi lem lepas+hp maaf+tetangga mandi mandi+tidak marah+terus
 mau+bunuh mau+sekolah melahirkan minta+psikolog murung murung+terus nafsu nafsu+makan nyabu+mau obat+tidur
 odgj+belum odgj+kumat odgj+pasca overthinking+di pakai+bpjs parah pasca pasca+melahirkan pendiem pendiem+sejak
 periksa+mana pisau profesional psikiater+bpjs psikolog+mana psikolog+untuk puskesmas rehabilitasi resep resep+obat
 rsj+bagaimana rujukan+ke saya+baru saya+jadi saya+marah saya+sedih saya+sekap saya+suka sayat sayat+tangan
 sedih+banget sedih+tanpa sehat+jiwa sejak+bapak sekap sekap+diri semangat sembuh serang+di serang+panik sering
 sering+sayat suka+ngomong suka+sakit susah+tidur tanpa tanpa+alasan temen+cerita temen+sering tempat terus+periksa
 tidak+nafsu tidak+semangat tidur+sudah tolong+bantu utang ya ~<ade ~<amu ~<bab ~<bap ~<bar ~<bis ~<car ~<cuc ~<deg
 ~<dim ~<gag ~<gra ~<gun ~<hab ~<jud ~<ke> ~<kem ~<kes ~<mam ~<mel ~<pec ~<pus ~<sil ~<ski ~<uta ~<ya> ~afsu ~agal
 ~ah2> ~akak ~akek ~alas ~alny ~amar ~ambi ~andi ~angn ~anpa ~ara> ~asan ~asca ~atis ~bapa ~baru ~batn ~berk ~bisi
 ~brol ~bunu ~deg> ~dega ~dike ~dima ~diri ~dol> ~ehat ~ekap ~elah ~embu ~engo ~enta ~eran ~erke ~esep ~esio ~esma
 ~ess> ~fesi ~fsu> ~gaga ~gat> ~get> ~gnya ~gong ~grat ~grog ~guna ~hab> ~halo ~hamp ~hirk ~icer ~iona ~iri> ~irka
 ~isau ~jant ~jar> ~kaka ~kake ~kek> ~kera ~kesm ~kizo ~kut> ~lama ~lasa ~ltas ~mand ~mar> ~mbil ~ment ~mpa> ~mpat
 ~muru ~nafs ~napa ~ndi> ~ndie ~ngat ~ngny ~ngon ~njan ~npa> ~ntal ~nuh> ~nyak ~ofes ~ogol ~onal ~pasc ~prof ~pusk
 ~rah2 ~rati ~rese ~ress ~rkep ~rofe ~rogo ~rung ~sau> ~sca> ~seha ~sep> ~seri ~sika ~sion ~skes ~skiz ~smas ~sult
 ~suru ~tanp ~tasi ~temp ~tera ~tik> ~tin> ~tuh> ~udi> ~ulan ~ulta ~unuh ~urun ~uske ~waln
poli_jiwa 2 =past @first=- ada+bantu ada+konselor adhd+hp aja anak anak+amuk anak+saya autis+terapi banget
 bantu+kecanduan bantu+takut berdebar berlebihan bicara bisa+diam bisa+lepas bolak bolak+kembali bpjs bulan+di
 butuh+temen capek+hidup cemas+berlebihan cemas+terus cerita+masalah cuci+tangan dari+dunia dekat diam
 ditinggal+pacar dokter+jiwa dunia fobia+saya gagal+uji ganggu+odgj grogol+rsj harm jantung+berdebar jiwa+dekat
 jiwa+habis jiwa+puskesmas kembali+ngecek kepala+sendiri keramaian+harus konseling+gratis kumat kumat+sekarang
 lama+kenapa lansia+adhd lansia+sering maaf+fobia maaf+kecanduan maaf+overthinking mandi+terus masalah+rumah
 mau+hilang mau+makan minggu+jantung narkoba+gratis ngecek+pintu ngelamun ngelamun+terus ngomong+sendiri nyabu
 odgj+obat odgj+terus pak+saya pecandu pukul+kepala rasa+mau rehabilitasi+narkoba sabu+lagi saudara+autis
 saudara+odgj saya+0812 saya+abis saya+autis saya+bolak saya+cemas saya+warga sebab sejak+cerai sejak+di self
 self+harm sendiri sendiri+pak sering+tangis tagihan+sabu tangan+terus tanpa+sebab tempat+cerita uji warga+sini
 ~<ana ~<bic ~<bpj ~<bun ~<dek ~<dia ~<dun ~<gro ~<jad ~<kak ~<kel ~<kum ~<lam ~<mba ~<naf ~<res ~<uji ~abil ~ahir
 ~ama> ~amun ~anak ~anja ~apah ~apak ~arah ~arm> ~asi> ~ayah ~ayan ~bent ~bica ~biha ~bpjs ~deba ~deka ~dice ~duni
 ~ebab ~eben ~ebih ~ekat ~elf> ~emin ~entu ~erap ~gal> ~gebe ~harm ~hira ~iam> ~ilit ~isik ~jian ~kak> ~kama ~kap>
 ~kuma ~lebi ~lnya ~mang ~mela ~mera ~mun> ~nak> ~nal> ~ndir ~ngeb ~nget ~ngil ~nyab ~ong> ~panj ~para ~peca ~pjs>
 ~rang ~rdeb ~rkan ~rleb ~sany ~self ~sema ~semb ~semi ~send ~turi ~uji> ~ujia ~umat ~unia ~utan ~yabu ~yah>
poli_jiwa 1 @1
poli_jiwa -2 3+bulan @=santunan @first=santunan abis+ambil ada bau berapa butuh+obat curhat+soal di+jalan di+pasar
 dinsos gang ganggu+jiwa gas gizi hilang izin+keramaian jatuh jual kapan kasar ke+mana ke+rs kena mandi+harus
 mau+rujuk melahirkan+pakai mobil napas nomor obat+mau odgj+tidak palsu pulang roda rt rumah saya+sayat
 soal+tetangga tangerang tapi tetangga tetangga+odgj tidur+di urus ~<ada ~<bau ~<boc ~<buk ~<cek ~<dat ~<dig ~<gas
 ~<giz ~<hil ~<jat ~<jua ~<kom ~<kor ~<kun ~<mob ~<moh ~<nap ~<nik ~<nom ~<pab ~<rod ~<rt> ~<tam ~<tap ~<uru ~acar
 ~ada> ~akny ~aksa ~alem ~alin ~apas ~aran ~arat ~ari> ~atuh ~ban> ~bau> ~buka ~call ~dek> ~dins ~diru ~ebak ~emba
 ~erna ~gant ~gizi ~hila ~inda ~inga ~iruj ~isi> ~itu> ~izi> ~jatu ~kai> ~kamb ~kapa ~kasa ~ker> ~kola ~komp ~kul>
 ~lamp ~lari ~lsu> ~mobi ~moho ~mor> ~ndah ~ngga ~nomo ~nti> ~obil ~oda> ~omor ~onga ~ongk ~pals ~par> ~pela ~puku
 ~raha ~raka ~rasi ~rat> ~remp ~rnya ~roda ~samp ~sang ~tany ~tapi ~tter ~ukul ~urah ~wan> ~yang
poli_jiwa -3 @first=trc @first=ugd_malam ada+yang alat ambulans bakar dari di+kamar dipukul gelandangan gula harus
 harus+dibawa harus+kemana hidup+pegang izin kb kejang kejang+terus kerja+lagi kuat+hidup kursi lapor listrik
 mau+kerja mau+konsul melahirkan+mau merah obat+gula obat+tbc odgj+putus pasar pegang+pisau rasa+sudah rusak
 saya+capek saya+sering slb slb+untuk soal suami+saya sudah tbc tinggal tua turun ~<.> ~<bak ~<cat ~<dap ~<dij ~<gel
 ~<gig ~<gul ~<har ~<izi ~<kab ~<kal ~<kan ~<kap ~<kar ~<kas ~<kb> ~<lis ~<non ~<pal ~<pel ~<per ~<pul ~<rum ~<rus
 ~<san ~<sit ~<slb ~<soa ~<sud ~<sya ~<tbc ~<ten ~<tet ~<tua ~<tun ~<tur ~<uda ~ahan ~ajak ~akar ~alat ~alsu ~ambr
 ~ang> ~anji ~ans> ~apan ~arus ~asih ~atan ~baka ~bela ~cing ~dam> ~dari ~data ~dipu ~ejan ~emal ~empu ~ena> ~epan
 ~erem ~etan ~gang ~gas> ~gigi ~gula ~haru ~inta ~inya ~ipuk ~izin ~jual ~kali ~kar> ~keba ~knya ~kurs ~land ~lant
 ~lek> ~lin> ~list ~mbul ~mput ~nah> ~nda> ~nggi ~ning ~nta> ~ntra ~oal> ~oke> ~ota> ~pere ~ping ~pula ~rapa ~rian
 ~rsi> ~ruk> ~ruma ~run> ~san> ~sin> ~slb> ~soal ~suda ~tah> ~tar> ~tas> ~tbc> ~teng ~teta ~tian ~tong ~trak ~trik
 ~turu ~udah ~ula> ~umah ~ursi ~urus ~usak ~wat> ~zin>
poli_jiwa -4 @=darurat @=trc @=ugd_malam @first=darurat @first=puskesmas bayar berobat+tidak bikin hamil ibu+saya
 kaki mau+mati mau+melahirkan putus+obat rs rujuk tahun tidak+punya ~<akt ~<aku ~<bik ~<din ~<keb ~<kur ~<lar ~<nga
 ~<pas ~<pem ~<rs> ~<sal ~<sam ~<tin ~ahun ~aku> ~amil ~angg ~anta ~apor ~ayar ~baya ~bera ~biki ~bur> ~dang ~dipa
 ~enda ~eng> ~gela ~gera ~hami ~hon> ~hun> ~iban ~ikin ~ilan ~juk> ~kaki ~lan> ~lapo ~man> ~mil> ~mpu> ~ndan ~nggu
 ~ngka ~nsos ~ntua ~ohon ~pak> ~pan> ~pang ~pasa ~pet> ~por> ~ras> ~rusa ~sak> ~sih> ~sos> ~syar ~tan> ~tua> ~tuan
 ~tuna ~ual> ~uran ~yar> ~yara
poli_jiwa -5 =drill =work @=alat_bantu @=bedah_rumah @=damkar @=polisi @first=alat_bantu @first=bedah_rumah
 @first=damkar @first=kerja @first=polisi air bawa darah depan di halusinasi+minta ini jam kk masuk pak
 psikiater+gratis saya+odgj sudah+tidak uang ~<air ~<amb ~<baw ~<dar ~<di> ~<dip ~<dis ~<gan ~<ini ~<jam ~<kam ~<kk>
 ~<lap ~<mas ~<pin ~<uan ~<war ~akan ~aki> ~ampu ~anda ~angk ~asuk ~ata> ~awa> ~bawa ~dara ~depa ~diba ~elan ~ini>
 ~jam> ~kin> ~masu ~rik> ~suk> ~tahu ~uang
poli_jiwa -6 =beast @=dukcapil @=kerja @=pangan @=ppa @=slrt @first=dukcapil @first=pangan @first=ppa @first=slrt
 bantu+ke bisa+tidak jalan ktp minta minta+bantu ~<jal ~<ktp ~<pak ~<tah ~air> ~alan ~aman ~ambu ~ami> ~asar ~enga
 ~jala ~ktp> ~lang ~mint ~sar>
poli_jiwa -7 # =road sering+halusinasi ~<min ~dah>
poli_jiwa -8 kami ~<dib ~kami ~ran>
poli_jiwa -11 saya+mau
ugd_malam 9 # ~agi>
ugd_malam 8 24+jam =past @=ugd_malam @first=ugd_malam igd jam malam pagi sakit ~<igd ~<jam ~<mal ~<pag ~<sak ~akit
 ~alam ~igd> ~jam> ~kit> ~lam> ~mala ~pagi ~saki
ugd_malam 7 @=puskesmas @first=puskesmas berobat buka hari jam+1 jam+3 malam+sakit mana puskesmas tengah
 tengah+malam ugd yang yang+buka ~<buk ~<man ~<pus ~<ten ~<ugd ~<yan ~alem ~ana> ~bero ~buh> ~buka ~enga ~erob ~esma
 ~gah> ~hari ~kesm ~lem> ~male ~mana ~mas> ~ngah ~pusk ~roba ~skes ~smas ~teng ~ugd> ~uka> ~uske ~yang
ugd_malam 6 3+pagi berobat+mana buka+tidak igd+puskesmas jam+puskesmas libur malam+sesak puskesmas+buka
 puskesmas+yang sesak subuh tanggal tanggal+merah ~<har ~<lib ~<ses ~<sub ~aga> ~bat> ~erah ~esak ~ibur ~libu ~ntah
 ~obat ~sesa ~subu ~tah> ~ubuh
ugd_malam 5 1+malam bantu+malam buka+malam dekat dokter dokter+jaga hari+libur hari+minggu jaga kemana+yang klinik
 lebaran maaf+malam malam+anak masih merah minggu muntah puskesmas+24 puskesmas+hari puskesmas+mana puskesmas+masih
 sakit+gigi ugd+puskesmas untuk+saya ~<ber ~<dek ~<dim ~<dok ~<jag ~<kli ~<leb ~<mun ~ahit ~ampe ~asih ~bara ~bur>
 ~deka ~deke ~dima ~dokt ~ebar ~ekat ~eket ~esek ~ggu> ~inik ~jaga ~jahi ~ket> ~klin ~kter ~leba ~lini ~masi ~mera
 ~ming ~mpe> ~munt ~nik> ~okte ~sak> ~sek> ~sese ~sih> ~unta
ugd_malam 4 ada+dokter ada+tidak berobat+kemana buka+sampai ciledug dekat+ciledug demam hari+raya jam+2 ke+mana
 kemana libur+nasional maaf+puskesmas minggu+puskesmas nasional puskesmas+lebaran puskesmas+siaga sesak+kumat siaga
 sore ugd+ciledug ya ~<?> ~<cil ~<dem ~<sor ~<ste ~<ya> ~aber ~asio ~ber> ~cile ~dema ~dug> ~edug ~emam ~eman ~gini
 ~iaga ~iled ~iona ~kat> ~ledu ~mam> ~nggu ~ntab ~onal ~ore> ~siag ~sion ~sore ~tabe
ugd_malam 3 1+pagi 2+malam 2+pagi ampe ampe+pagi anak+muntah bantu+puskesmas buka+ampe buka+tengah ciledug+untuk
 demam+jam di+cipondoh gigi gini igd+24 inap jaga+malam ketuban ketuban+jam klinik+pemerintah malam+ada malam+dekat
 malam+di malam+puskesmas mana+aja mana+yang masih+buka merah+berobat minggu+berobat pemerintah puskesmas+malam
 puskesmas+rawat rawat rawat+inap raya sampai subuh+sakit syaratnya+apa tutup ~<.> ~<amp ~<gin ~<ina ~<jah ~<mer
 ~<nas ~<peu ~<raw ~<ray ~<tut ~awat ~emer ~engi ~etub ~euti ~hit> ~igi> ~inap ~kema ~ketu ~ksi> ~meri ~mpai ~nal>
 ~nap> ~ngi> ~peme ~peut ~rawa ~raya ~rib> ~rint ~tep> ~ter> ~tuba ~tup> ~tutu ~uban ~utin ~utup ~wat>
ugd_malam 2 11+malam 3+subuh ada+puskesmas anak+demam anak+panas anak+step bantu+24 baru+berobat diare dini
 dini+hari gigi+tidak hari+sakit jam+11 kumat luka+malam malam+berobat malam+hari malam+mana malam+minggu natal
 natal+tahun panas perut+ke puskesmas+banget puskesmas+tutup raya+tidak robek sakit+perut sampai+malam sampai+pagi
 siaga+malam step tahun+baru tidak+tahan tutup+semua ~<kum ~<mag ~<mas ~<nat ~anas ~are> ~buh2 ~diar ~dini ~erin
 ~iare ~ini> ~kamb ~kuma ~mbuh ~nasi ~nata ~obek ~pai> ~pana ~rah> ~raks ~robe ~step ~uh2> ~umat
ugd_malam -2 3+minggu =office =well @=darurat @first=darurat apa bagaimana bakar batuk belum bpjs dengan dipukul
 jiwa jual kakak ke kursi lapor+kemana motor pasar pelayanan pelayanan+puskesmas puskesmas+dekat puskesmas+harus
 siapa suami sudah surat tetangga tidur+di trc+buka tua untuk ~<adi ~<akt ~<apa ~<bel ~<boc ~<bpj ~<dan ~<dib ~<dic
 ~<dik ~<dir ~<gim ~<jad ~<jiw ~<jua ~<kab ~<kay ~<ke> ~<kom ~<kon ~<pun ~<rus ~<san ~<seb ~<sen ~<suk ~<ter ~<tua
 ~<uda ~<umu ~<unt ~adik ~agai ~aima ~akak ~akar ~ake> ~akek ~ali> ~ambr ~anti ~apan ~api> ~arga ~arin ~atuk ~ayan
 ~baga ~bah> ~baka ~baya ~bela ~belu ~bpjs ~but> ~dan> ~dik> ~elay ~elum ~empu ~erem ~etan ~gaim ~gga> ~gima ~han>
 ~ian> ~iapa ~inso ~inta ~inya ~ipuk ~istr ~iwa> ~jiwa ~kaka ~kake ~keba ~kek> ~knya ~laya ~lum> ~men> ~nger ~ngga
 ~ntuk ~ntun ~nyak ~pere ~ping ~pjs> ~rga> ~rsi> ~ruk> ~rus> ~sama ~siap ~stri ~suam ~suda ~tera ~teta ~tian ~tong
 ~uami ~uarg ~uat> ~udah ~ukan ~umur ~untu ~ursi ~utan ~yak> ~yana ~yar>
ugd_malam -3 @=trc @first=trc air alamat+puskesmas bapak bawa bikin bisa butuh depan gelandangan hilang ibu
 jam+berapa ke+puskesmas kk lagi makan masuk meninggal nomor obat pakai pilek puskesmas+cipondoh puskesmas+sini saya
 sekolah tiap+malam tidak+bisa tidur trc uang urus ~<air ~<bag ~<bak ~<bap ~<bat ~<baw ~<bay ~<bik ~<bis ~<but ~<dap
 ~<den ~<dis ~<gan ~<gel ~<hil ~<ibu ~<keb ~<kec ~<kk> ~<kur ~<lag ~<mak ~<men ~<mot ~<nge ~<ngu ~<nom ~<oba ~<pel
 ~<per ~<pil ~<pin ~<say ~<ser ~<sua ~<sud ~<sur ~<tel ~<trc ~<uan ~<uru ~<war ~aan> ~akai ~aki> ~ama> ~ami> ~ang>
 ~angk ~anta ~anya ~apak ~ara> ~arah ~asuk ~ata> ~awa> ~aya> ~bapa ~batu ~bawa ~biki ~bil> ~bisa ~bula ~butu ~dah>
 ~depa ~dipu ~diri ~dur> ~elan ~elua ~emba ~enge ~enin ~epan ~eras ~guru ~hat> ~hila ~idur ~ikin ~ilek ~iri> ~isa>
 ~jual ~kai> ~kar> ~kelu ~kons ~kul> ~kurs ~lagi ~land ~maka ~masu ~meni ~mor> ~moto ~mpu> ~mur> ~ndan ~ngka ~nomo
 ~nsos ~ntua ~nya> ~omor ~otor ~paka ~pake ~pasa ~pela ~peng ~pet> ~pile ~puku ~ras> ~rat> ~rik> ~rin> ~rung ~rusa
 ~san> ~saya ~sos> ~suk> ~sura ~tar> ~tidu ~tor> ~trc> ~tua> ~tuan ~tuh> ~tuk> ~tuna ~ual> ~uang ~ukul ~unan ~uran
 ~urat ~urus ~utuh
ugd_malam -4 =tale @1 @=alat_bantu @=bedah_rumah @=damkar @=ppa @=santunan @first=alat_bantu @first=bedah_rumah
 @first=damkar @first=ppa @first=santunan alamat berapa dari di+puskesmas gratis harus+kemana ini jalan kerja ktp
 lansia lapor mati minta odgj pak saudara tiap ~<ala ~<amb ~<dep ~<dip ~<dit ~<gra ~<ini ~<jal ~<kak ~<kel ~<ktp
 ~<lan ~<mat ~<nga ~<nya ~<odg ~<ora ~<pas ~<pen ~<sau ~<sek ~<tia ~air> ~akan ~alan ~amat ~ampu ~anan ~anda ~ansi
 ~apa> ~asar ~asi> ~atan ~ati> ~atis ~auda ~dang ~dara ~dari ~deng ~dgj> ~ekol ~eran ~erja ~gang ~gela ~grat ~iap>
 ~ibu> ~ilan ~ing> ~jala ~kan> ~kerj ~kin> ~kola ~ktp> ~lah> ~lama ~lang ~lans ~lapo ~lek> ~luar ~mah> ~man> ~mati
 ~mint ~ning ~nsia ~nta> ~odgj ~olah ~pak> ~pan> ~por> ~rati ~rja> ~sar> ~saud ~seko ~sia> ~tiap ~tis> ~uan> ~udar
 ~ulan ~ung>
ugd_malam -5 =beast =drill =road =work @=dukcapil @=kerja @=pangan @=poli_jiwa @=polisi @=slrt @first=dukcapil
 @first=kerja @first=pangan @first=poli_jiwa @first=polisi @first=slrt di mau orang puskesmas+ciledug rumah ~<,>
 ~<dar ~<di> ~<ker ~<lap ~<mau ~<pak ~<rum ~anga ~apor ~bera ~erap ~gan> ~lan> ~mau> ~nan> ~ngan ~oran ~rang ~rapa
 ~ruma ~tan> ~umah
ugd_malam -6 =heart @first=-
ugd_malam -8 buka+puskesmas ~<sem
ugd_malam -9 jam+buka
ugd_malam -10 ~emal ~sema
puskesmas 12 hpv usg ~<hpv ~<usg ~hpv> ~usg>
puskesmas 11 bcg dpt flu kb maag susah+makan ~<bcg ~<dpt ~<flu ~<kb> ~aag> ~bcg> ~dpt> ~flu> ~maag ~sul>
puskesmas 10 ~<bid ~<cac
puskesmas 9 bisul buka+puskesmas ~bisu ~isul ~tes>
puskesmas 8 @1 @=puskesmas @first=- @first=puskesmas biduran campak cek diare gigi hamil jam+buka kutil luka mata
 mpasi ~<cam ~<cek ~<gig ~<ham ~<luk ~<mpa ~amil ~ampa ~bidu ~camp ~cek> ~diar ~etes ~gigi ~hami ~iare ~igi> ~kuti
 ~luka ~mata ~mil> ~mpak ~mpas ~pasi ~uka> ~util
puskesmas 7 batuk berobat cacar cacar+air demam faskes gatal gula hiv iud mau+berobat panas panas+3 pasang
 pasang+iud periksa polio+tetes puskesmas rujukan sakit senam senam+lansia surat susah tbc tes tetes vaksin ~<asm
 ~<bat ~<dem ~<dia ~<fas ~<gat ~<gul ~<hiv ~<iud ~<kut ~<pap ~<pos ~<pus ~<sak ~<sur ~<tbc ~<tes ~<vak ~akit ~aksi
 ~anas ~are> ~asi> ~aske ~asma ~atal ~atuk ~batu ~bero ~caca ~dema ~dura ~ear> ~emam ~enam ~erik ~esma ~fask ~gata
 ~gula ~hiv> ~iksa ~iud> ~juka ~kes> ~kesm ~kit> ~ksin ~mam> ~mas> ~mear ~nam> ~ndu> ~pana ~pusk ~riks ~roba ~sena
 ~sin> ~skes ~smas ~smea ~sura ~susa ~tbc> ~tete ~tin> ~urat ~uske ~vaks
puskesmas 6 3+hari =office alamat+puskesmas ambeien bayar+tidak bayi bikin+mana catin darah darah+tinggi fogging
 gigit gigit+anjing gratis jam+berapa kaki+luka ke+puskesmas kontrol mata+merah posbindu puskesmas+cipondoh sariawan
 sipilis skrining surat+sehat tidak+sembuh yang+semprot ~<bay ~<cat ~<dar ~<dig ~<fog ~<gra ~<per ~<ruj ~<sar ~<sem
 ~<skr ~<sun ~adwa ~aria ~asan ~ata> ~atin ~atis ~ayi> ~bayi ~beie ~bind ~cati ~dara ~digi ~dwal ~eien ~eput ~erap
 ~erob ~fogg ~ggin ~ging ~grat ~iawa ~ien> ~igig ~ilis ~indu ~ing> ~inin ~ipil ~jadw ~kepu ~krin ~ksa> ~lek> ~lis>
 ~mbei ~mbuh ~nas> ~ntro ~obat ~oggi ~osbi ~peri ~posb ~rat> ~rati ~riaw ~rini ~rol> ~ruju ~sah> ~saki ~sang ~sari
 ~sbin ~sipi ~skri ~sma> ~tal> ~til> ~trol ~tuk> ~ujuk ~ukan ~ula> ~unti
puskesmas 5 3+minggu asam asam+urat asi bantu+lansia bayi+tidak bb bb+bayi belum berapa bpjs cabut cabut+gigi
 cek+gula cek+hiv dbd demam+darah di+rumah dokter fisioterapi fogging+kemana ganti ganti+perban gula+darah ibu+saya
 implan imunisasi jadwal jam kb+implan lansia+susah lepas makan+pak massal mp mp+asi nyeri obat+tbc perban
 periksa+hamil pilek pindah+faskes pinggang posyandu puskesmas+ciledug puskesmas+dekat putih rumah+saya
 sakit+pinggang sehat+untuk sembuh semprot sesak spiral stunting surat+rujukan tinggi untuk+kerja untuk+saya urat
 usg+murah vaksin+anak vitamin ~<asi ~<bb> ~<ber ~<bpj ~<bum ~<cab ~<dbd ~<dok ~<fis ~<imu ~<jad ~<jah ~<lep ~<maa
 ~<mat ~<mp> ~<ses ~<sip ~<tin ~<ura ~<vit ~abut ~ahit ~ambe ~arah ~asam ~assa ~awan ~bat> ~belu ~bpjs ~buh> ~bumi
 ~cabu ~car> ~dbd> ~dokt ~ehat ~elum ~empr ~epas ~erba ~eri> ~esak ~fisi ~gant ~ggan ~ggi> ~git> ~hita ~igit ~ilek
 ~impl ~imun ~ingg ~iote ~iral ~isas ~itan ~jahi ~jam> ~kont ~kter ~lepa ~lum> ~mass ~mat> ~mpro ~muni ~ning ~nisa
 ~ntik ~nyer ~okte ~ontr ~osya ~oter ~perb ~pile ~pili ~pira ~pjs> ~plan ~posy ~prot ~puti ~rah> ~ral> ~rot> ~sam>
 ~sasi ~seha ~semb ~semp ~sesa ~siot ~spir ~ssal ~stun ~suna ~syan ~tami ~tara ~tiha ~tik> ~ting ~tis> ~tunt ~umil
 ~unat ~unis ~utih ~vita ~wal> ~yand ~yeri
puskesmas 4 ada+biaya ambil+mana anak+panas anak+susah antri bab bantu+tidak bayi+belum bayi+kuning belum+bab bidan
 bisul+di cacing darah+ibu dekat di+badan di+puskesmas di+rt diabetes diare+untuk gatal+di gigi+anak jahitan jentik
 kaki ke kencing keterangan konsul+gizi laboratorium lapor+kemana lepas+jahitan lepas+kb lutut melahirkan+pakai
 minta+fogging minta+semprot nebulizer nyamuk+di nyeri+lutut obat+cacing obat+gula operasi pakai+ktp papsmear
 perawat perawat+lansia periksa+mana posbindu+lansia posyandu+balita rt+kami rumah+visit sakit+untu siapa+yang sunat
 suntik surat+keterangan tambal tambal+gigi tes+gula tes+hiv timbang timbang+bayi untu visit visit+perawat
 warga+kena ~<asa ~<dim ~<hom ~<imp ~<jam ~<ke> ~<ken ~<kep ~<kon ~<lab ~<lut ~<neb ~<nye ~<ope ~<pan ~<pil ~<put
 ~<spi ~<stu ~<sus ~<tet ~<tim ~<vis ~abor ~acin ~amat ~amin ~andu ~apsm ~ator ~bab> ~berd ~bete ~bida ~but> ~caci
 ~diab ~dima ~ebul ~ekat ~emal ~embu ~enci ~eraw ~iabe ~idan ~iman ~isio ~isit ~itam ~ium> ~izer ~jent ~kaki ~kenc
 ~labo ~lama ~lara ~lize ~lutu ~mana ~mpla ~nat> ~nebu ~nggi ~ntri ~orat ~oriu ~paps ~psme ~rapa ~rapi ~rato ~rban
 ~rdar ~rdek ~rium ~sal> ~sian ~sit> ~ster ~sunt ~tih> ~timb ~tori ~uliz ~unin ~usah ~visi ~zer>
"""
