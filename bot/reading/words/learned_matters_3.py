"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
slrt 3 4+belum =not =past @1 alamat bagi+bansos bansos+saya bantu+pangan bantu+telur banyak bayi+gratis bisa+bayar
 bisa+beli bisa+digesek bpjs+mau buruh buruh+cuci cara cara+masuk cek+desil dan dan+popok dari data+bansos
 data+dtsen data+kemiskinan data+kesejahteraan desil+tinggi diaktifin digesek dihentikan distop+di dobel dobel+di
 dtks+bagaimana duit fakir+parah gerobak gorengan+ada gorengan+dari gratis hasil ibu+hamil itu janda+sebelah
 jkn+pemda jkn+saudara jual kapan+cair kara kartu+tidak ke+jkn ke+yang kecil kecil+dari kenging
 kesejahteraan+saudara kis+saya kontrakan+usir kota kuliah+saya lanjut lansia lapor+kemana maaf+fakir maaf+tidak
 mana masuk masuk+dtsen mati mau+baru mau+daftar mau+diaktifin mau+hapus miskin+untuk modal+untuk murah+sekarang
 nama nama+dobel nama+saya ngajuin non non+tunai nonaktif pangan pemda pemerintah pendamping pendamping+pkh
 pernah+dapet pindah+ke pindah+pbi pinjam+modal pkh+tahap popok+bayi punya punya+hasil punya+uang rumah+sakit
 rumah+saya saldo saldo+kks saudara saudara+mati saya+butuh sd sebatang sebatang+kara sekolah+karena seragam+tidak
 status surat+tidak susu+dan tahap telur+untuk tiba+distop tidak tidak+ada tidak+bagi tua+mati tunggakan
 tunggakan+bpjs uang+seragam ubah umkm+ada umkm+daftar umkm+dari untuk untuk+anak untuk+bayar untuk+berobat update
 usir warung ~<ate ~<bik ~<cek ~<dig ~<dim ~<din ~<diu ~<dob ~<dui ~<gor ~<ind ~<itu ~<jua ~<kan ~<kot ~<lul ~<mat
 ~<nam ~<ngo ~<pen ~<san ~<sau ~<sd> ~<seb ~<uba ~<unt ~<upd ~aan> ~agia ~ahal ~ahap ~ajui ~aldo ~ampi ~anju ~antu
 ~apat ~ara> ~arui ~asil ~asuk ~ate> ~ati> ~atis ~atus ~auda ~buru ~cara ~cari ~cil> ~daha ~dak> ~damp ~dari ~diak
 ~dico ~dige ~dihe ~dima ~dius ~dobe ~duit ~ebag ~ebat ~ecil ~emda ~enda ~engi ~ensi ~erda ~ertu ~esek ~esia ~gaka
 ~gero ~gese ~gga> ~ggur ~ghas ~grat ~hal> ~hap> ~iakt ~idak ~iges ~ihen ~ilan ~indo ~inso ~iusi ~juin ~jut> ~keci
 ~keng ~kota ~lanj ~ldo> ~lulu ~lung ~masu ~mati ~mda> ~meri ~mert ~mpin ~mulu ~nama ~ndam ~ndon ~ngha ~njut ~non>
 ~nsia ~nta> ~ntuk ~nyek ~obak ~obel ~onak ~ota> ~pdat ~pemd ~peme ~pemu ~pend ~pet> ~puny ~rati ~rbar ~reng ~ring
 ~rint ~rtua ~rui> ~saha ~sald ~saud ~sila ~stat ~sura ~tatu ~tera ~tida ~tifi ~tika ~tua> ~tuk> ~tus> ~ubah ~uin>
 ~uit> ~ulun ~ulus ~untu ~upda ~urat ~usir ~waru ~yeko
slrt 2 =ask abis+tidak anak bagaimana+update bantosan bantu+di bantu+dinsos bantu+kis bantu+kube bantu+sosial
 bayi+abis beras+bantu beras+nih bersama bpjs+saudara bpjs+tidak cari cek+dtks cuci daftar+bansos daftar+kip
 dapet+bansos dari+daftar dari+pemkot dtsen+saya harus+kemana hidup+sendiri hoyong hoyong+kenging jaminan
 jaminan+kesehatan kanker+mahal kantor+pos kartu+sembako kaya kecil+ada kelompok kelompok+usaha kenapa
 kenging+bantosan kesehatan+orang kis+anak kks+hilang kok+saya kube kube+kelompok kuli kuliah+anak lansia+tunggal
 maaf+pkh mampu+untuk mana+ya masuk+data mau+ubah minta+kering modal+usaha nunggak+pindah obat obat+kanker
 obat+mahal ojol operasi pernah+datang pernah+disurvey pip+saya popok+lansia pos saudara+bagaimana saudara+mau
 saya+bagaimana saya+salah sekolah+biaya sendiri+belum seragam sosial stunting susu+bayi tangga+ada tebus tebus+obat
 tiba tidak+dapet tua turun uang+bantu usaha+bersama ~<akt ~<ana ~<bag ~<bur ~<cuc ~<dan ~<ga> ~<has ~<hoy ~<jut
 ~<kas ~<keb ~<kec ~<ken ~<kos ~<oba ~<ojo ~<ope ~<pun ~<sep ~<sos ~<sta ~<stu ~<sya ~<teb ~<tib ~<tid ~<tua ~<usi
 ~agam ~ahin ~ama> ~anak ~andi ~ari> ~aya> ~bak> ~bany ~biki ~blok ~cuci ~diub ~ebus ~ehat ~elom ~elua ~emer ~ena>
 ~enap ~engh ~erag ~erba ~ersa ~gam> ~ging ~hasi ~hoyo ~ial> ~iba> ~ikin ~itu> ~iuba ~jami ~jual ~juta ~kara ~kube
 ~loki ~mana ~mand ~ndir ~nggi ~ngur ~ntos ~ojol ~okir ~ompo ~osia ~oyon ~pan> ~perb ~pos> ~raga ~rsam ~run> ~seba
 ~seha ~sek> ~sial ~sir> ~sosi ~stun ~suki ~syar ~taan ~tebu ~tiba ~tosa ~tunt ~uarg ~uci> ~udar ~uruh ~yara ~yong
slrt -2 @=ugd_malam @first=ugd_malam ada+yang akta akte apa asuransi asuransi+tidak bagaimana+ada bantu+ada
 bantu+harga bau bayar+ibu beras+malam busuk busuk+dari butuh+data cair+pak daftar+ada data+dinsos di+pasar dipukul
 duka gratis+daftar habis izin kakak kamar kemarin kuliah+tolak kursi+roda lampu maaf+lansia makasih malam
 mau+berobat mau+mati mau+skripsi mobil mudik mudik+gratis nomor nonaktif+mau online pabrik panganan panganan+tidak
 punya+akte skripsi skripsi+butuh thr tidak+masuk tidak+sehat tidur+di tinggal tki tolak tua+tidak uang+paksa ~<apa
 ~<aya ~<bal ~<bau ~<bis ~<cer ~<dij ~<hab ~<hal ~<izi ~<kej ~<lah ~<lar ~<mob ~<mud ~<nik ~<nom ~<onl ~<pab ~<pam
 ~<pel ~<pla ~<pol ~<pul ~<ser ~<skr ~<tab ~<thr ~<tia ~<tki ~<wal ~abri ~aji> ~akak ~akas ~ake> ~akta ~akte ~alin
 ~alsu ~ampe ~anji ~apor ~bali ~bau> ~bil> ~brik ~busu ~cing ~dam> ~dik> ~dipa ~emar ~empu ~erah ~erem ~erus ~gera
 ~hon> ~iksa ~ine> ~ini> ~ipsi ~ipuk ~itas ~itin ~itol ~izin ~kak> ~kaka ~kela ~kolo ~kons ~krip ~kta> ~kte> ~lamp
 ~lari ~line ~maha ~mar> ~mari ~mban ~men> ~mobi ~mor> ~mudi ~nang ~nlin ~nomo ~nyar ~obil ~ohon ~omor ~ongk ~onli
 ~ora> ~pabr ~pals ~pere ~rans ~rban ~rips ~runy ~rusa ~samp ~san> ~sin> ~skri ~tahu ~teri ~thr> ~tki> ~tola ~tor>
 ~udik ~usuk ~zin>
slrt -3 112+itu alat ambulans anak+susah bagaimana+ya bakar bantu+rumah bantu+ternak bawa belum+punya berapa berobat
 bisa+tidak buka cair+bagaimana cepat daftar+di daftar+sekolah dagang dengan dpt dpt+ada gratis+tidak harga
 harga+beras hari harus+bagaimana ibu+saya itu+bayar jht jht+cair ktp+sebatang kuat kubur kursi maaf+daftar
 minta+modal motor paksa pemakaman roda santunan sudah ternak tidak+urus uang+makan untuk+dagang warga ~<asu ~<bak
 ~<baw ~<buk ~<bus ~<cep ~<dag ~<dir ~<dpt ~<duk ~<jht ~<kal ~<kon ~<kor ~<kua ~<lam ~<lap ~<mel ~<nen ~<pal ~<psi
 ~<rod ~<sen ~<sud ~<tol ~abis ~ahir ~akam ~akar ~akny ~aksa ~alat ~ali> ~amar ~ambr ~ami> ~ampa ~angk ~ans> ~apa>
 ~arah ~asan ~asur ~atia ~baka ~ban> ~bang ~bawa ~bero ~bis> ~buka ~cepa ~daga ~dah> ~dito ~dpt> ~duka ~ebak ~emat
 ~empa ~enek ~eng> ~enga ~erap ~erum ~gant ~gubu ~habi ~harg ~hari ~iban ~ihan ~iria ~jak> ~jht> ~kema ~knya ~kuat
 ~kubu ~kul> ~lam> ~ling ~long ~mala ~mbah ~mbul ~mpat ~nek> ~nene ~nger ~ngka ~oda> ~olak ~olon ~otor ~pak> ~pake
 ~paks ~psi> ~psik ~puku ~rany ~rdaf ~rik> ~rkan ~rnak ~roda ~rsi> ~sant ~suda ~tan> ~tas> ~tern ~tik> ~tila ~ubur
 ~udah ~ukan ~ukul ~ursi ~warg
slrt -4 =tale @=bedah_rumah @=trc @first=bedah_rumah @first=trc bisa+bantu butuh+bantu depan di+bpjs hp jam
 kartu+saudara lurah lurah+minta odgj pak pakai punya+ktp puskesmas rumah rumah+untuk susah+makan tidak+daftar tidur
 untuk+warga ~<.> ~<?> ~<amb ~<ben ~<den ~<dep ~<dib ~<dik ~<har ~<hp> ~<jam ~<lur ~<mal ~<odg ~<pus ~<sam ~<ter
 ~<tok ~agan ~akai ~aki> ~alan ~ambu ~anta ~anti ~anya ~aran ~awa> ~deng ~depa ~dgj> ~diti ~dur> ~enin ~epan ~eran
 ~esma ~gang ~han> ~idur ~kai> ~kar> ~kat> ~kesm ~kurs ~lak> ~lat> ~mas> ~ntun ~odgj ~paka ~pas> ~pema ~pusk ~ran>
 ~rian ~ruk> ~skes ~smas ~ter> ~tidu ~ulan ~unan ~uske
slrt -5 @=poli_jiwa @=ppa @first=poli_jiwa @first=ppa air darah data+tidak jalan kuliah+tidak mau+pinjam meninggal
 pinjam+uang ukt ukt+kuliah ~<air ~<gan ~<jal ~<kam ~<ker ~<kur ~<men ~<rum ~<tem ~<ukt ~<war ~akek ~ggal ~ian>
 ~jala ~kake ~kek> ~ksa> ~mah> ~meni ~ning ~peru ~ruma ~tian ~ukt> ~umah
slrt -6 =beast @=alat_bantu @=damkar @=darurat @=kerja @first=alat_bantu @first=damkar @first=darurat @first=kerja
 bantu+apa bayar+tidak di kk ~<,> ~<di> ~<kak ~<kk> ~<nya ~<pak ~bur> ~gal> ~ingg ~kama ~uka>
slrt -7 =heart =road =urgent @=pangan @=polisi @=puskesmas @=santunan @first=pangan @first=polisi @first=santunan
 kerja umkm+dapet ~<dit ~erja ~kerj ~rja>
slrt -8 @first=dukcapil @first=puskesmas ktp ~<ktp ~ktp>
slrt -9 @=dukcapil ada bantu+tidak ~<ada ~ada>
slrt -12 @first=- ada+bantu untuk+saya
poli_jiwa 10 adhd fobia rsj ~<adh ~<fob ~<rsj ~adhd ~bia> ~dhd> ~fobi ~obia ~rsj>
poli_jiwa 9 di+puskesmas puskesmas+mana
poli_jiwa 8 autis jiwa ~<aut ~<jiw ~auti ~iwa> ~jiwa ~kepa ~mas> ~nsel ~onse ~pani ~utis
poli_jiwa 7 =heart @=poli_jiwa @first=poli_jiwa burnout burnout+kerja cemas cerita denger denger+suara insomnia
 ke+rsj konselor rumah+mau serang suara suntik+bulan ~<cem ~<kon ~<str ~<tan ~anga ~burn ~cema ~ceri ~elor ~emas
 ~enge ~erit ~ger> ~ikol ~ita> ~kolo ~lana ~lor> ~mnia ~nia> ~nout ~nsom ~olog ~omni ~out> ~rita ~rnou ~selo ~siko
 ~somn ~stre ~suar ~tang ~tant ~tres ~uara ~urno
poli_jiwa 6 =tale amuk+parah baru+punya di+rumah dokter+apa halusinasi hiperaktif kecanduan keluar+kamar konseling
 maaf+tetangga mending mending+mati obat+penenang odgj panik penenang pisau+tangan psikolog punya+bayi remaja
 rumah+saya sedih sejak takut+keramaian tangan tangis tangis+terus terus+sejak tiap+malam tidak+mau ~<bur ~<cer
 ~<den ~<hal ~<hip ~<ins ~<kec ~<mar ~<nan ~<ngo ~<odg ~<pan ~<psi ~<rem ~<sed ~<sej ~aja> ~alus ~andu ~angi ~anik
 ~cand ~deng ~dgj> ~dih> ~duan ~ecan ~edih ~ejak ~elin ~emaj ~enen ~erak ~etag ~gan> ~gis> ~halu ~hipe ~inso ~iper
 ~itin ~keca ~keta ~kons ~log> ~maja ~mend ~nang ~ndin ~ndua ~nena ~ngen ~ngis ~ntru ~odgj ~psik ~rakt ~rema ~res>
 ~rol> ~sedi ~seja ~seli ~sera ~sina ~tis>
poli_jiwa 5 =still abis abis+melahirkan ada+orang adik ambil+amuk anxiety apa bantu+tidak bayi+blues berobat+ke
 bisa+tidur blues bulan capek delay dikejar dikejar+kejar diri ditinggal dokter gerd gerd+anxiety harus+bagaimana
 hidup ke+psikolog kejar+orang keluar kenapa+ya kepala keramaian kontrol kuat+lagi lagi lagi+hidup maaf+lansia
 mati+aja mau mau+dibawa mau+pegang ngomong obat+jiwa obat+odgj odgj+di odgj+kerja odgj+mau orang+untuk overthinking
 panic panic+serang pegang+bayi periksa+kemana poli+jiwa rasa rasa+dikejar remaja+saya rujukan rujukan+rsj
 sakit+jiwa saya+tidak sedih+terus speech speech+delay suara+tidak sudah+lama suka suntik temen tempat+curhat terapi
 terapi+mana terus terus+tidak tiap tidak+bisa tidur untuk+cerita ~<abi ~<adi ~<anx ~<att ~<ber ~<bip ~<blu ~<bul
 ~<cap ~<del ~<dok ~<hid ~<lag ~<man ~<mau ~<men ~<nya ~<ove ~<pen ~<ras ~<reh ~<spe ~<sua ~<suk ~<ter ~<tia ~abis
 ~adik ~amah ~amai ~ana> ~anic ~antr ~anxi ~apa> ~apek ~asa> ~atta ~bat> ~berb ~bipo ~bis> ~blue ~cape ~dela ~diam
 ~dik> ~ding ~diti ~dokt ~dup> ~dur> ~ech> ~eech ~emen ~epal ~erbu ~erd> ~erik ~erth ~erus ~ety> ~gen> ~gerd ~gomo
 ~hidu ~hink ~iap> ~idup ~idur ~iety ~ihan ~ikej ~ilet ~inas ~inki ~ipol ~jak> ~king ~kter ~lagi ~lay> ~let> ~lues
 ~lusi ~maia ~mama ~mana ~mau> ~men> ~mong ~nger ~ngom ~nic> ~nik> ~nkin ~nsul ~nxie ~obat ~okte ~olar ~omon ~onsu
 ~over ~pala ~peec ~pek> ~pene ~peng ~peri ~pola ~rasa ~rbul ~reha ~riks ~rthi ~rum> ~spee ~suka ~sunt ~tack ~teme
 ~ter> ~teru ~thin ~tiap ~tidu ~trum ~ttac ~uar> ~ues> ~usin ~vert ~xiet
poli_jiwa 4 =ask adik+saya anak+autis baru bayi belum+bisa berkepanjangan berobat berobat+kemana bisa+ngomong
 bisa+pakai bisikan bunuh+diri butuh butuh+konsul cari cinta curhat duka+berkepanjangan gratis+mana grogol hp
 hp+ambil judi kamar+bulan ke+dokter kecanduan+judi kejar kemana kenapa kepala+mau konsul lama lepas+hp mahdi mana
 marah marzoeki marzoeki+mahdi mati+tiap mau+bunuh mau+cerita mau+ke mau+keluar mau+mandi mau+meledak mau+sembuh
 melahirkan+tangis minta+psikolog ngobrol ngomong+umur obat odgj+ditinggal parah+di periksa poli psikiater
 psikolog+gratis psikolog+untuk putus+cinta sakit+diri saudara+odgj saya+halusinasi saya+telat sekap+diri
 serang+panik tagihan takut telat+ngomong temen+ngobrol tidak+ada tidak+keluar umur+5 ~<,> ~<apa ~<but ~<car ~<cin
 ~<cur ~<dir ~<dit ~<ger ~<hp> ~<jud ~<kep ~<ket ~<mam ~<oba ~<ser ~<sun ~<tag ~<tak ~<tem ~ack> ~ade> ~agih ~ahdi
 ~aian ~akti ~akut ~ala> ~anan ~anya ~ara> ~aru> ~arzo ~ater ~ayi> ~bayi ~berk ~bero ~bula ~butu ~cari ~cint ~curh
 ~depr ~diem ~egan ~ehab ~ejar ~eki> ~elay ~elua ~eman ~enap ~endi ~enek ~epre ~eram ~erde ~erke ~erob ~esi> ~esur
 ~giha ~gobr ~grog ~habi ~hat> ~hdi> ~iamb ~iate ~iem> ~ikia ~iksa ~judi ~juka ~kelu ~kesu ~kiat ~kiti ~ksa> ~ktif
 ~lar> ~ling ~luar ~mahd ~mara ~marz ~nasi ~nek> ~nene ~ngob ~ntik ~ntro ~nyar ~obro ~oeki ~ogol ~oli> ~pera ~pres
 ~rama ~rapi ~resi ~rhat ~rkep ~roba ~rogo ~rung ~rupa ~rus> ~rzoe ~siki ~sul> ~tagi ~taku ~tera ~tif> ~tin> ~trol
 ~uan> ~uka> ~unti ~upan ~urha ~urup ~utuh ~yaki ~yany ~yari ~zoek
poli_jiwa 3 abis+putus ada+bantu ada+guna adhd+cara alasan alkohol ambil amuk anak anak+adhd anak+remaja anak+saya
 autis+terapi bantu+paman banyak+utang bayi+tidak belum+minum bengong bicara+profesional bisa+lepas bunuh
 butuh+konselor butuh+psikolog capek+banget capek+hidup cari+tempat cemas+tiap daftar+berobat deg deg+degan degan
 denger+bisikan di+motor diri+bisa diri+sendiri ditinggal+bapak dmn dokter+jiwa fobia+tolong gagal ganggu+odgj
 gratis gratis+di grogol+rsj guna guna+hidup habis habis+melahirkan haloperidol haloperidol+abis hampa hari+apa
 hidup+lagi ibu+odgj ibu+tidak jadi+pendiem jadwalnya jantung kakak kamar ke kecanduan+hp kecanduan+lem
 keramaian+bisa keterangan+sehat konseling+saudara konsul+mana konsultasi kumat lansia+tidak lem maaf+saudara
 maaf+takut makasih mandi marah+terus melahirkan murung murung+terus nafsu nafsu+makan ngomong+sendiri obat+tidur
 odgj+belum odgj+habis odgj+kumat odgj+pasca pakai+bpjs pasca pasca+melahirkan pecandu pendiem pendiem+sejak
 periksa+mana pisau profesional psikolog+mana puskesmas rehabilitasi resep resep+obat rsj+bagaimana rujukan+ke
 saya+jadi saya+marah saya+sedih saya+sekap saya+suka sayat sayat+tangan sebab sedih+banget sedih+tanpa sehat+jiwa
 sekap semangat sembuh serang+di sering suka+ngomong suka+sakit susah+tidur tagihan+alkohol takut+mati
 tangan+sendiri tanpa tanpa+alasan tanpa+sebab temen+cerita tempat terus+butuh terus+periksa tetangga+adhd
 tidak+nafsu tidak+semangat utang ~<ade ~<alk ~<amu ~<ana ~<bar ~<bun ~<deg ~<dia ~<dim ~<dmn ~<gag ~<gra ~<gro
 ~<gun ~<hab ~<ke> ~<kem ~<kes ~<kum ~<lam ~<mah ~<mel ~<nen ~<pec ~<res ~<sem ~<sil ~<ski ~<uta ~abil ~abu> ~aby>
 ~afsu ~agal ~agi> ~ah2> ~akak ~akas ~alko ~alny ~alop ~ama> ~ambi ~anak ~andi ~angn ~anpa ~asca ~asi> ~atis ~ayah
 ~baby ~baru ~batn ~bisi ~brol ~bunu ~deg> ~dega ~dike ~dima ~diri ~dmn> ~dol> ~ebab ~ehat ~ekap ~elah ~engo ~enta
 ~eran ~erid ~esep ~esio ~esma ~ess> ~fesi ~fsu> ~gaga ~gat> ~get> ~gnya ~gong ~grat ~hab> ~hamp ~hirk ~hol> ~icer
 ~idol ~ilit ~iman ~iona ~iri> ~irka ~isau ~jant ~jar> ~kaka ~kap> ~kema ~kera ~kesm ~kizo ~koho ~kuma ~kut> ~lama
 ~lkoh ~lope ~ltas ~mand ~mang ~mar> ~mbil ~ment ~mpa> ~mpat ~muru ~nafs ~napa ~ndie ~ngat ~ngny ~ngon ~njan ~npa>
 ~ntal ~nuh> ~ofes ~ohol ~onal ~panj ~pasc ~peca ~prof ~pusk ~rah2 ~rati ~rese ~ress ~rido ~rofe ~sau> ~sca> ~seka
 ~sep> ~seri ~sika ~sile ~sion ~skiz ~smas ~sult ~suru ~tanp ~tasi ~temp ~tik> ~tuh> ~udi> ~ulan ~ulta ~umat ~unuh
 ~urun ~uske ~waln ~yah>
poli_jiwa 2 @first=- banget bantu+burnout bantu+speech bapak berdebar berlebihan bicara bisa bisa+diam bolak
 bolak+kembali bulan+dokter butuh+temen cemas+berlebihan cuci+tangan curhat+tidak dari+dunia dari+kemarin dekat
 delay+harus di+cipondoh diam ditinggal+pacar duka dunia gagal+uji hilang+dari jantung+berdebar jiwa+habis
 jiwa+puskesmas kecanduan+film kembali+ngecek kepala+sendiri kerja+syaratnya lama+kenapa lansia+amuk lepas malam
 mandi+terus mandi+tidak mau+berobat mau+hilang mau+makan mau+sekolah melahirkan+tidak minggu+jantung narkoba+gratis
 ngecek+pintu ngelamun ngelamun+terus nyabu+mau odgj+obat odgj+terus parah psikiater+bpjs pukul+kepala rasa+mau
 rehabilitasi+narkoba sabu+lagi saya+abis saya+autis saya+baru saya+bolak saya+cemas sejak+bapak sejak+cerai
 sejak+di sejak+lansia sendiri sering+sayat sering+tangis suara+yang tagihan+sabu tangan+sekarang tangan+terus telat
 temen+sering tidur+sudah tolong+bantu uji ya ~<aya ~<bab ~<bap ~<bic ~<bis ~<dek ~<duk ~<dun ~<jad ~<kel ~<lep
 ~<naf ~<pis ~<pus ~<uji ~<ya> ~ahir ~ake> ~alas ~amar ~amuk ~amun ~anja ~arah ~asan ~ayan ~bapa ~bica ~biha ~deba
 ~deka ~dice ~duka ~duni ~eben ~ebih ~ekat ~embu ~emin ~entu ~epas ~erap ~gal> ~gebe ~gol> ~guna ~halo ~hira ~iam>
 ~isa> ~isik ~jian ~kak> ~kama ~kasi ~kont ~lamu ~lasa ~lebi ~lepa ~mela ~mera ~muk> ~mun> ~nak> ~nal> ~ndi> ~ndir
 ~ngeb ~nget ~ngil ~nyak ~ontr ~para ~pisa ~rany ~rdeb ~rkan ~rleb ~seha ~sema ~semi ~send ~skes ~turi ~uji> ~ujia
 ~unia ~utan
poli_jiwa 1 @1
poli_jiwa -2 abis+ambil bakar bau berapa catcalling catcalling+terus curhat+soal di+jalan dinsos gas+meledak gizi
 hilang izin+keramaian jual kapan kasar ke+mana konsul+gizi kuat+hidup lari listrik mandi+harus masih mau+rujuk
 merah napas nomor odgj+amuk odgj+tidak pulang rasa+sudah roda rt rumah rusak sabu+amuk saya+butuh saya+ganggu
 saya+sakit soal+tetangga takut+gas terus+bisa tetangga+odgj ~<bau ~<bia ~<boc ~<cek ~<dat ~<dig ~<giz ~<hil ~<jat
 ~<jua ~<kom ~<kor ~<kun ~<lis ~<moh ~<nap ~<nik ~<nom ~<rod ~<rt> ~<sit ~<sya ~<tap ~ada> ~akny ~aksa ~alem ~alin
 ~alli ~antu ~apas ~ari> ~atca ~atu> ~bah> ~ban> ~bau> ~buka ~call ~catc ~dins ~diru ~ebak ~emal ~emba ~epan ~erna
 ~gizi ~hila ~inda ~inga ~iruj ~isi> ~itu> ~izi> ~kai> ~kali ~kamb ~kasa ~ker> ~kola ~komp ~kul> ~lah> ~lamp ~lant
 ~list ~llin ~long ~masi ~moho ~mor> ~nomo ~nti> ~nyam ~oda> ~omor ~onak ~ongk ~ora> ~pela ~ping ~puku ~raha ~raka
 ~rasi ~rat> ~remp ~roda ~sant ~tany ~tar> ~tas> ~tcal ~tian ~tong ~ukul ~urah ~usak ~utin
poli_jiwa -3 @=bedah_rumah @=ugd_malam @first=bedah_rumah ada+biaya ada+yang alat ambulans bagaimana+ya dari
 di+kamar dipukul ganggu+jiwa gas gelandangan gula harus harus+dibawa hidup+pegang kaki kb ke+rs kejang kejang+terus
 kerja+lagi kursi lapor mau+konsul melahirkan+mau obat+gula obat+tbc odgj+putus pasar pegang+pisau rujuk saya+capek
 saya+sering slb slb+untuk soal sudah tangerang tbc tidur+di tinggal tua turun urus ~<bak ~<buk ~<cat ~<dij ~<gas
 ~<gel ~<gig ~<gul ~<har ~<kab ~<kal ~<kan ~<kap ~<kas ~<kb> ~<lar ~<non ~<pal ~<pel ~<per ~<pul ~<rum ~<rus ~<sal
 ~<san ~<slb ~<soa ~<sud ~<tbc ~<ten ~<tua ~<tun ~<tur ~<uda ~<uru ~ahan ~ajak ~akar ~alat ~alsu ~aman ~ambr ~ang>
 ~angg ~anji ~ans> ~apan ~asih ~atan ~baka ~bela ~dam> ~dari ~data ~dipa ~dipu ~ejan ~empu ~ena> ~enda ~erem ~gang
 ~gant ~gas> ~gela ~gigi ~gula ~haru ~iban ~inya ~ipuk ~jual ~kaki ~kapa ~kar> ~keba ~knya ~kurs ~lan> ~land ~lans
 ~lari ~lek> ~lin> ~mbul ~mput ~nah> ~nda> ~nggi ~nggu ~ning ~nta> ~ntra ~ntua ~oal> ~onga ~ota> ~pals ~par> ~pasa
 ~pere ~pula ~rapa ~rian ~rsi> ~ruk> ~ruma ~run> ~samp ~san> ~sin> ~slb> ~soal ~suda ~syar ~tah> ~tbc> ~teng ~trak
 ~trik ~tuan ~turu ~udah ~ula> ~umah ~ursi ~urus ~wat> ~yara
poli_jiwa -4 @=darurat @=santunan @first=darurat @first=puskesmas @first=santunan @first=ugd_malam bayar
 berobat+tidak bikin darah hamil harus+kemana izin mau+kerja mau+melahirkan putus+obat rs tahun tidak+punya ~<akt
 ~<aku ~<amb ~<bik ~<dap ~<din ~<gan ~<izi ~<keb ~<kur ~<nga ~<pas ~<pem ~<rs> ~<sam ~<tin ~ahun ~aku> ~amil ~angk
 ~anta ~apor ~arus ~awa> ~ayar ~baya ~bera ~biki ~bur> ~cing ~dang ~dara ~diba ~eng> ~gera ~hami ~hon> ~hun> ~ikin
 ~ilan ~inta ~izin ~juk> ~lapo ~man> ~mil> ~mpu> ~ndan ~ngka ~nsos ~ohon ~pak> ~pan> ~pang ~pet> ~por> ~ras> ~rusa
 ~sak> ~sih> ~sos> ~tua> ~tuna ~ual> ~uran ~yar> ~zin>
poli_jiwa -5 =drill =work @=alat_bantu @=damkar @=polisi @first=alat_bantu @first=damkar @first=kerja @first=polisi
 air bawa bisa+tidak depan di halusinasi+minta ibu+saya jam kk masuk mau+mati pak psikiater+gratis saya+odgj
 sudah+tidak uang ~<air ~<baw ~<dar ~<di> ~<dip ~<dis ~<kam ~<kk> ~<lap ~<pin ~<uan ~<war ~aki> ~ami> ~ampu ~anda
 ~asuk ~ata> ~bawa ~depa ~elan ~jam> ~kin> ~masu ~rik> ~suk> ~tahu ~tan>
poli_jiwa -6 =beast @=dukcapil @=kerja @=pangan @=ppa @first=dukcapil @first=pangan @first=ppa ini jalan ktp
 minta+bantu ~<ini ~<jal ~<jam ~<ktp ~<mas ~<pak ~<tah ~air> ~akan ~alan ~ambu ~asar ~dah> ~enga ~ini> ~jala ~ktp>
 ~lang ~sar> ~uang
poli_jiwa -7 =road @=slrt @first=slrt bantu+ke minta sering+halusinasi ~<min ~mint
poli_jiwa -8 # kami ~<dib ~kami ~ran>
poli_jiwa -11 saya+mau
ugd_malam 9 ~<pag ~agi>
ugd_malam 8 # 24+jam =past @=ugd_malam @first=ugd_malam malam pagi ugd ~<mal ~<ugd ~alam ~lam> ~mala ~pagi ~ugd>
ugd_malam 7 @=puskesmas @first=puskesmas berobat berobat+mana buka hari igd jam jam+3 mana puskesmas sakit tengah
 tengah+malam yang yang+buka ~<buk ~<har ~<igd ~<jam ~<man ~<pus ~<sak ~<ten ~<yan ~akit ~ana> ~bat> ~bero ~buh>
 ~buka ~enga ~erob ~esma ~gah> ~hari ~igd> ~jam> ~kesm ~kit> ~mana ~mas> ~ngah ~obat ~pusk ~roba ~saki ~skes ~smas
 ~teng ~uka> ~uske ~yang
ugd_malam 6 3+pagi buka+tidak jam+1 jam+puskesmas libur malam+sakit masih puskesmas+buka puskesmas+yang subuh
 tanggal tanggal+merah ugd+puskesmas ~<lib ~<sub ~aga> ~alem ~erah ~ibur ~lem> ~libu ~male ~masi ~mpe> ~ntah ~subu
 ~tah> ~ubuh
ugd_malam 5 1+malam buka+malam dekat demam hari+libur hari+minggu igd+puskesmas jaga jam+2 kemana+yang klinik
 lebaran malam+anak malam+sesak merah minggu muntah puskesmas+24 puskesmas+hari puskesmas+mana puskesmas+masih
 sakit+gigi sesak ~<ber ~<dek ~<dem ~<dim ~<jag ~<kli ~<leb ~<mun ~<ses ~ahit ~ampe ~asih ~bara ~deka ~deke ~dema
 ~dima ~ebar ~ekat ~eket ~emam ~esak ~esek ~ggu> ~gini ~inik ~jaga ~jahi ~ket> ~klin ~leba ~lini ~mam> ~mera ~ming
 ~munt ~nik> ~sak> ~sek> ~sesa ~sese ~sih> ~unta
ugd_malam 4 2+pagi ada+dokter ada+tidak bantu+puskesmas berobat+kemana ciledug dekat+ciledug dokter dokter+jaga
 hari+raya ke+mana kemana libur+nasional maaf+malam minggu+berobat minggu+puskesmas nasional puskesmas+di
 puskesmas+lebaran sesak+kumat siaga sore tutup ugd+ciledug ya ~<cil ~<dok ~<mas ~<peu ~<sor ~<ste ~<tut ~<ya> ~aber
 ~asio ~ber> ~bur> ~cile ~dokt ~dug> ~edug ~eman ~engi ~euti ~iaga ~iled ~iona ~kat> ~kter ~ledu ~nggu ~ngi> ~ntab
 ~okte ~onal ~ore> ~peut ~rawa ~siag ~sore ~tabe ~tup> ~tutu ~utup
ugd_malam 3 1+pagi 2+malam ampe ampe+pagi anak+muntah buka+ampe buka+sampai buka+tengah di+cipondoh gigi gini igd+24
 inap jaga+malam ketuban ketuban+jam klinik+pemerintah luka+malam maaf+24 maaf+puskesmas malam+ada malam+dekat
 malam+hari malam+minggu malam+puskesmas mana+aja mana+yang masih+buka merah+berobat pagi+anak pemerintah
 puskesmas+rawat puskesmas+siaga puskesmas+tutup rawat rawat+inap raya sampai+malam semua tutup+semua ~<?> ~<amp
 ~<gin ~<ina ~<jah ~<mag ~<mer ~<nas ~<raw ~<ray ~awat ~emer ~emua ~erin ~etub ~hit> ~igi> ~inap ~kema ~ketu ~ksi>
 ~meri ~mua> ~nal> ~nap> ~peme ~raya ~rib> ~rint ~semu ~sion ~tep> ~ter> ~tuba ~uban ~utin ~wat>
ugd_malam 2 11+malam ada+puskesmas anak+panas anak+step bantu+malam baru+berobat demam+jam diare dini dini+hari
 gigi+tidak hari+sakit jahit+luka jam+11 kumat malam+berobat malam+di malam+mana melahirkan+tengah natal natal+tahun
 periksa+di sakit+periksa sampai siaga+malam step subuh+sakit tahun+baru tidak+tahan ~<end ~<kem ~<kum ~<nat ~<wen
 ~are> ~ari> ~diar ~dini ~iare ~kamb ~kuma ~mpai ~nasi ~nata ~raks ~step ~umat ~weng
ugd_malam -2 =well @=darurat @first=darurat ada+yang bagaimana bantu+alamat belum bpjs buka+jam dengan dipukul jiwa
 jual ke kursi lagi lapor+kemana motor pasar puskesmas+sini sekarang sendiri surat tetangga tidak+bisa tidur+di tua
 urus ~<akt ~<bag ~<bak ~<bel ~<boc ~<bpj ~<dik ~<dir ~<gim ~<jad ~<jiw ~<jua ~<kab ~<kay ~<ke> ~<kon ~<lag ~<lam
 ~<mot ~<par ~<pil ~<pun ~<rod ~<rus ~<san ~<seb ~<tem ~<ter ~<tua ~<uda ~<uru ~afta ~agai ~aima ~akar ~ake> ~akek
 ~ali> ~ambr ~anti ~apan ~api> ~baga ~bah> ~baka ~baya ~bela ~belu ~bpjs ~but> ~daft ~dan> ~ekar ~elum ~empu ~enek
 ~ftar ~gaim ~gima ~inta ~ipuk ~iwa> ~jiwa ~kake ~kar> ~keba ~kek> ~knya ~lagi ~lum> ~moto ~ndir ~nek> ~nene ~nger
 ~ngga ~ntua ~ntun ~nyak ~pas> ~ping ~pjs> ~rsi> ~ruk> ~sama ~send ~tara ~tera ~teta ~tian ~tong ~tuan ~uarg ~ukan
 ~umur ~ursi ~urus ~utan ~yak> ~yar>
ugd_malam -3 3+minggu @=trc @first=trc air apa bawa bikin butuh depan gelandangan gratis hilang ibu jam+berapa
 jam+pelayanan ke+puskesmas makan masuk meninggal nomor obat pakai pelayanan pelayanan+puskesmas puskesmas+cipondoh
 saudara saya sekolah suami sudah tiap+malam tidur trc uang ~<air ~<apa ~<baw ~<bay ~<bik ~<but ~<car ~<dan ~<dap
 ~<den ~<dep ~<dib ~<dic ~<dis ~<gan ~<gel ~<hil ~<ibu ~<kak ~<keb ~<kec ~<kur ~<men ~<nge ~<ngu ~<nom ~<oba ~<per
 ~<pin ~<sau ~<say ~<sen ~<ser ~<sua ~<sud ~<sur ~<tel ~<trc ~<uan ~<war ~aan> ~akai ~aki> ~ama> ~ampu ~ang> ~angk
 ~anta ~ara> ~arah ~arga ~asar ~asuk ~ata> ~atan ~atis ~auda ~awa> ~aya> ~ayan ~bawa ~biki ~bil> ~buat ~bula ~butu
 ~dah> ~depa ~dipu ~diri ~dur> ~ekol ~elan ~elay ~elua ~emba ~enge ~enin ~epan ~eras ~etan ~gga> ~grat ~guru ~hat>
 ~hila ~ian> ~ibu> ~idur ~ikin ~iri> ~jual ~kai> ~kelu ~kons ~kul> ~kurs ~land ~laya ~lek> ~maka ~masu ~meni ~mor>
 ~mpu> ~mur> ~ndan ~ngka ~nomo ~nsos ~olah ~omor ~otor ~paka ~pake ~pasa ~peng ~pet> ~puku ~ras> ~rat> ~rati ~rga>
 ~rik> ~rin> ~rung ~rusa ~san> ~sar> ~saud ~saya ~seka ~seko ~sos> ~suam ~suda ~suk> ~sura ~tar> ~tidu ~tor> ~trc>
 ~tua> ~tuh> ~tuna ~ual> ~uami ~uan> ~uang ~udah ~udar ~ukul ~unan ~uran ~urat ~utuh ~yana
ugd_malam -4 =tale @1 @=alat_bantu @=bedah_rumah @=damkar @=ppa @=santunan @first=alat_bantu @first=bedah_rumah
 @first=damkar @first=kerja @first=ppa @first=santunan alamat alamat+puskesmas bapak berapa bisa dari di+puskesmas
 harus+kemana ini jalan kerja kk ktp lansia lapor mati minta odgj pak rumah tiap untuk ~<amb ~<bap ~<bis ~<bua ~<dar
 ~<dip ~<dit ~<gra ~<ini ~<jal ~<kel ~<kk> ~<ktp ~<lap ~<mak ~<mat ~<nga ~<nya ~<odg ~<ora ~<pas ~<pel ~<rum ~<sek
 ~<tia ~<unt ~air> ~akan ~alan ~amat ~ami> ~anda ~anya ~apak ~apor ~asi> ~ati> ~bapa ~bisa ~dang ~dara ~dari ~deng
 ~dgj> ~eran ~erap ~erja ~gang ~gela ~iap> ~ilan ~ing> ~isa> ~jala ~kan> ~kerj ~kin> ~kola ~ktp> ~lah> ~lama ~lang
 ~lapo ~luar ~mah> ~man> ~mati ~mint ~ning ~nsia ~nta> ~ntuk ~nya> ~odgj ~pan> ~pela ~por> ~rapa ~rja> ~ruma ~tiap
 ~tis> ~tuk> ~uat> ~ulan ~umah ~ung> ~untu
ugd_malam -5 =beast =drill =road =work @=dukcapil @=kerja @=pangan @=poli_jiwa @=polisi @=slrt @first=dukcapil
 @first=pangan @first=poli_jiwa @first=polisi @first=slrt di mau orang puskesmas+ciledug ~<,> ~<ala ~<di> ~<ker
 ~<lan ~<mau ~<pak ~<pen ~anan ~anga ~ansi ~apa> ~bera ~gan> ~lan> ~lans ~mau> ~nan> ~ngan ~oran ~pak> ~rang ~sia>
 ~tan>
ugd_malam -6 =heart @first=-
ugd_malam -9 buka+puskesmas jam+buka ~<sem
ugd_malam -11 ~emal ~sema
puskesmas 13 usg ~<usg ~usg>
puskesmas 12 dpt ~<dpt ~dpt>
puskesmas 11 bcg flu hpv kb maag ~<bcg ~<flu ~<hpv ~<kb> ~aag> ~bcg> ~flu> ~hpv> ~maag ~sul>
puskesmas 10 susah+makan ~<bid ~<cac
puskesmas 9 buka+puskesmas gigi ~igi> ~tes>
puskesmas 8 @=puskesmas @first=- @first=puskesmas anak+susah biduran bisul campak cek hamil jam+buka kutil luka mata
 mau+berobat mpasi tes ~<cam ~<gig ~<ham ~<luk ~<mpa ~<pap ~<tes ~amil ~ampa ~bidu ~bisu ~camp ~cek> ~dura ~etes
 ~gigi ~hami ~isul ~kuti ~luka ~mata ~mil> ~mpak ~mpas ~uka> ~util
puskesmas 7 @1 ambeien bantu+tidak bikin+mana cacar cacar+air catin diare faskes gatal hiv ibu+saya panas pasang
 polio+tetes puskesmas rujukan sakit senam senam+lansia skrining surat susah tbc tetes vaksin ~<asm ~<cek ~<fas
 ~<gat ~<hiv ~<kut ~<pos ~<pus ~<ruj ~<sak ~<sur ~<tbc ~<vak ~akit ~aksi ~anas ~asi> ~aske ~asma ~atal ~atin ~beie
 ~caca ~cati ~diar ~ear> ~eien ~enam ~esma ~fask ~gata ~hiv> ~iare ~juka ~kes> ~kesm ~kit> ~ksin ~lis> ~mas> ~mbei
 ~mear ~nam> ~ndu> ~pana ~pasi ~pusk ~rini ~ruju ~sena ~sin> ~skes ~smas ~smea ~sura ~susa ~tbc> ~tete ~ujuk ~urat
 ~uske ~vaks
puskesmas 6 3+minggu =office ada+bantu alamat+puskesmas batuk bayar+tidak bayi berobat darah darah+tinggi demam
 fogging gigit+anjing gula iud jam jam+berapa mata+merah panas+3 pasang+iud periksa posbindu sariawan sipilis spiral
 surat+sehat tidak+sembuh yang+semprot ~<bat ~<bay ~<cat ~<dem ~<dia ~<fog ~<gul ~<iud ~<per ~<sar ~<sem ~<sip ~<skr
 ~<sun ~<tet ~adwa ~ambe ~are> ~aria ~asan ~ata> ~atuk ~ayi> ~batu ~bayi ~bero ~bind ~dema ~digi ~dwal ~emam ~eput
 ~erap ~erik ~erob ~fogg ~ggin ~ging ~gula ~hita ~iawa ~ien> ~igig ~iksa ~ilis ~indu ~ing> ~inin ~ipil ~iral ~itan
 ~iud> ~jadw ~kepu ~krin ~ksa> ~mam> ~mbuh ~nas> ~oggi ~osbi ~perb ~peri ~pili ~pira ~posb ~rat> ~riaw ~riks ~roba
 ~rol> ~sah> ~saki ~sang ~sari ~sbin ~sipi ~skri ~sma> ~spir ~tal> ~til> ~tin> ~tuk> ~ukan ~ula>
puskesmas 5 3+hari anak+diare asi bayi+tidak bb bb+bayi belum bpjs cabut cabut+gigi cek+hiv dbd demam+darah dokter
 dpt+ada fisioterapi fogging+kemana ganti ganti+perban gigit gratis imunisasi jadwal kaki+luka ke+puskesmas kontrol
 lepas massal mp mp+asi nyeri obat+tbc perban periksa+hamil pilek pindah+faskes pinggang posyandu puskesmas+ciledug
 puskesmas+cipondoh puskesmas+malam putih sakit+pinggang sehat+untuk sembuh semprot sesak surat+rujukan tes+gula
 tinggi untuk+kerja untuk+saya usg+murah vaksin+anak vitamin ~<asi ~<bb> ~<ber ~<bpj ~<bum ~<cab ~<dar ~<dbd ~<dig
 ~<dok ~<fis ~<gra ~<imu ~<jad ~<jah ~<lep ~<maa ~<mat ~<mp> ~<ses ~<spi ~<vit ~abut ~ahit ~arah ~assa ~atis ~awan
 ~bat> ~bpjs ~buh> ~bumi ~cabu ~car> ~dara ~dbd> ~dokt ~ehat ~empr ~epas ~erba ~eri> ~esak ~fisi ~gant ~ggi> ~git>
 ~grat ~igit ~ilek ~imun ~iote ~isas ~itam ~jahi ~jam> ~kter ~lek> ~lepa ~mass ~mat> ~mpro ~muni ~ning ~nisa ~ntik
 ~ntro ~nyer ~obat ~okte ~osya ~oter ~pile ~pjs> ~posy ~prot ~puti ~rah> ~ral> ~rati ~rot> ~sasi ~seha ~semb ~semp
 ~sesa ~siot ~ssal ~suna ~syan ~tami ~tara ~tiha ~tik> ~ting ~tis> ~trol ~umil ~unat ~unis ~unti ~utih ~vita ~wal>
 ~yand ~yeri
puskesmas 4 alamat ambil+mana asam asam+urat bab badan bayi+belum bayi+kuning belum+bab berapa bidan bolong cacing
 cek+gula cuci+luka darah+harus darah+nih dekat di+badan di+puskesmas di+rt di+rumah donor donor+darah gatal+di
 implan jahitan jam+pelayanan jentik kaki kb+implan ke kelas kencing keterangan konsul konsul+gizi laboratorium
 lapor+kemana lepas+jahitan lepas+kb lutut melahirkan+pakai minta+fogging minta+semprot murah nebulizer nyamuk+di
 nyeri+lutut obat+cacing obat+gula operasi pakai+ktp papsmear pelayanan pelayanan+puskesmas perawat perawat+lansia
 periksa+mana posbindu+lansia posyandu+balita puskesmas+dekat rabies+di rt+kami rumah+saya rumah+visit sakit+untu
 siapa+yang stunting sunat suntik surat+keterangan tambal tambal+gigi tes+hiv tes+tbc timbang timbang+bayi untu urat
 visit visit+perawat vitamin+hamil warga+kena ~<amb ~<asa ~<bad ~<dim ~<hom ~<imp ~<jam ~<ke> ~<ken ~<kep ~<lab
 ~<lut ~<neb ~<nye ~<ope ~<pan ~<pil ~<put ~<sen ~<stu ~<sus ~<tim ~<tin ~<ura ~<vis ~abor ~acar ~acin ~amat ~amin
 ~andu ~apsm ~asam ~ator ~ayan ~bab> ~bada ~belu ~bida ~bolo ~buli ~but> ~caci ~dan> ~dima ~dono ~ebul ~ekat ~elas
 ~elum ~emal ~embu ~enci ~eraw ~ggan ~idan ~iman ~impl ~ingg ~isio ~isit ~izer ~jent ~kaki ~kenc ~labo ~lama ~lara
 ~lize ~lum> ~lutu ~mpla ~mura ~nat> ~nebu ~nggi ~nsul ~onsu ~orat ~oriu ~paps ~plan ~psme ~rapa ~rapi ~rato ~rban
 ~rium ~sal> ~sam> ~sit> ~stun ~sunt ~tan> ~tih> ~timb ~tori ~tunt ~uliz ~unin ~usah ~visi ~zer>
puskesmas 3 =ask ada+biaya aja+bisa alergi alergi+gatal ambeien+sekarang ambil anak+panas antri antri+puskesmas
 balita bantu+tes banyak+minta bapak+hamil batuk+tidak bebas+narkoba belum+punya berobat+pakai bidan+desa
 bisa+diwakilin bisa+tidak bpjs+bagaimana bulan+depan cek+darah cek+tb cibodas ciledug cuci dbd+di depan+belum
 di+komplek diabetes diare+takut diwakilin dokter+mata faskes+bagaimana faskes+bpjs flu+ibu gigi+di gigi+tetangga
 gigit+kucing gizi habis+ambil hamil+muda hari kami karawaci kb+jam kelas+bapak kena kesehatan keterangan+sakit
 komplek ktp+aja kuning kurus lansia+ibu luka+siang maaf maaf+usg maag+untuk mana mau+melahirkan mau+periksa
 melahirkan melahirkan+bulan merah minggu minggu+ke minta minta+lagi muda+mual nyamuk nyamuk+banyak obat online
 online+puskesmas pap pap+smear pasang+spiral pkm pkm+tutup ringan ringan+kontrol rujukan+bagaimana rujukan+cara
 rujukan+ke scaling scaling+gigi sehat smear stroke stroke+ringan suntik+rabies surat+bebas syaratnya tb tbc+gratis
 teman+diare tetes+di tidak+naik tolong+bantu tutup+jam usg+lapor vitamin+a wa+puskesmas ~<ale ~<ant ~<bis ~<cib
 ~<cil ~<cuc ~<dek ~<diw ~<giz ~<jen ~<kam ~<kun ~<lar ~<mur ~<oba ~<onl ~<pkm ~<rin ~<seh ~<sia ~<sme ~<str ~<tb>
 ~aaf> ~abet ~abis ~aci> ~adan ~akil ~alit ~ambi ~ana> ~anis ~anti ~antr ~araw ~awac ~bal> ~ban> ~berd ~bete ~bis>
 ~boda ~cibo ~cile ~cuci ~das> ~deka ~diab ~diwa ~dug> ~edug ~erda ~erde ~eseh ~gizi ~hari ~hata ~hirk ~home ~iabe
 ~ibod ~ihan ~iled ~imba ~ine> ~inta ~irka ~isem ~ium> ~iwak ~izi> ~kamb ~kami ~kela ~kese ~kili ~kont ~kuni ~kuru
 ~las> ~laya ~ledu ~lerg ~line ~maaf ~mana ~mbil ~mera ~min> ~mint ~mple ~ncin ~nis> ~nlin ~nor> ~nta> ~ntin ~ntri
 ~odas ~oke> ~ome> ~onli ~onor ~ontr ~pap> ~pasa ~pera ~pkm> ~rany ~ratn ~rawa ~rdar ~rdek ~roke ~scal ~sian ~ster
 ~stro ~tamb ~ter> ~tera ~terd ~tri> ~tria ~trok ~tut> ~uci> ~uran ~utut ~waci ~waki ~yamu ~yana
puskesmas 2 3+bulan abis+ambil adik+hamil anak+hari asi+jadwal asi+mana badan+pak bantu+alamat bantu+campak
 bantu+cek bantu+gatal bantu+hpv bantu+teman banyak batuk+darah bayar bcg+di bebas biduran+bisa bolong+ibu cakar
 cakar+kucing campak+linglung cek+kolesterol desa dokter+gigi gigi+anak gizi+mana habis haid haid+mau hamil+di
 hamil+harus hari+apa hari+sabtu hpv+anak istri+saya jadwalnya jahitan+di jentik+di katarak katarak+gratis kb+spiral
 kb+suntik kelas+adik kemana keterangan+dokter kolesterol komplek+siapa kucing+perlu kumat kutil+untuk lansia+susah
 maaf+kelas maaf+lepas makan+ibu makan+parah mual muda naik narkoba+bikin nikah+catin nomor+wa nonaktif+mau
 obat+sesak operasi+katarak pendaftaran perlu+suntik puskesmas+sini rabies rabies+gratis rabies+mana sabtu
 sakit+mata saya+mau siang sini suntik+3 suntik+kb suntik+tidak surat+untuk telat+haid tetangga+bolong untuk+nikah
 usg+terus vaksin+rabies ~<beb ~<bol ~<cak ~<don ~<gan ~<hab ~<hai ~<kum ~<man ~<min ~<mua ~<mud ~<nai ~<pel ~<sca
 ~abie ~abtu ~aid> ~aik> ~aler ~alny ~anya ~apah ~arak ~atar ~atny ~ayar ~bang ~bany ~bas> ~baya ~beba ~bera ~bies
 ~bora ~btu> ~caka ~cali ~desa ~dise ~ebas ~eham ~elay ~erol ~esa> ~este ~haid ~icak ~ies> ~inga ~ita> ~kole ~kuma
 ~lest ~male ~mela ~mila ~mual ~muda ~naik ~ndaf ~nyam ~oles ~ompl ~pela ~ping ~plek ~rabi ~rasi ~rgi> ~sabt ~sema
 ~uda> ~umat ~waln
puskesmas -2 =urgent @=poli_jiwa ada ambulans anak+tidak autis bakar bantu+telur bayi+blues bayi+gratis berhenti
 berobat+mana bisa+bantu bisa+pakai blues dan+popok darah+tapi darurat di+sebelah dinsos dipukul ditinggal
 gratis+linglung hidup hidup+susah hp jual ke+mana kontrakan koperasi kursi liar luka+malam mana+malam masih
 minta+beras miskin naik+kelas pabrik paksa palsu pkh+ibu popok popok+bayi roda rumah+batuk rusak sakit+perut
 sebelah+rumah susah+tolong susu susu+dan tabrak tapi+tidak telur telur+untuk tes+sim thr tiap tidak+berhenti tua
 untuk+berobat wifi yang yang+urus ~<,> ~<ada ~<aut ~<aya ~<blu ~<boc ~<cer ~<dam ~<dat ~<dep ~<dij ~<dik ~<dis
 ~<hp> ~<jat ~<jua ~<kar ~<kay ~<kej ~<kop ~<kor ~<kos ~<mba ~<mis ~<nya ~<pab ~<pad ~<pag ~<pop ~<rek ~<rod ~<sit
 ~<sos ~<sta ~<tem ~<ter ~<thr ~<tia ~<tok ~<tua ~<wif ~<yan ~<yg> ~abra ~abri ~ahu> ~aji> ~akek ~ala> ~alon ~alsu
 ~anga ~angi ~ank> ~ans> ~apan ~arga ~ari> ~arun ~arur ~asih ~auti ~aya> ~baka ~berh ~blue ~brak ~brik ~bula ~daru
 ~desi ~dibu ~dins ~dipa ~dup> ~ebak ~emas ~empu ~endi ~epan ~eran ~erhe ~gan> ~gas> ~gera ~golo ~hent ~hidu ~iang
 ~iap> ~iar> ~idup ~ifi> ~ilan ~ipuk ~isi> ~iski ~izin ~jak> ~kake ~kama ~kare ~keba ~kek> ~kerj ~lak> ~lapo ~liar
 ~lsu> ~lues ~lur> ~masi ~mbul ~misk ~nah> ~napa ~ngam ~ngur ~nik> ~nnya ~oda> ~onga ~opok ~pabr ~pada ~pai> ~paks
 ~pend ~pil> ~pok> ~popo ~puk> ~raka ~rhen ~rja> ~rnya ~roda ~rura ~rus> ~selo ~susu ~tabr ~tah> ~telu ~temu ~teri
 ~thr> ~tian ~tiap ~tua> ~tung ~uar> ~ues> ~ursi ~usak ~usin ~usu> ~utis ~wifi ~yang
"""
