"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
slrt 2 abis+tidak anak bagaimana+update bantosan bantu+di bantu+dinsos bantu+kis bantu+kube bantu+sosial bayi+abis
 beras+bantu beras+nih bersama bpjs+saudara bpjs+tidak cuci daftar+bansos daftar+kip daftar+penerima dapet+bansos
 dari+daftar dari+pemkot dtsen+saya hasil hidup+sendiri hoyong hoyong+kenging jaminan jaminan+kesehatan jkn+saudara
 kanker+mahal kantor+pos kartu+sembako kaya kecil+ada kelompok kelompok+usaha kenapa kenging+bantosan
 kesehatan+orang kip+anak kis+anak kks+hilang kks+rusak kok+saya kube kube+kelompok kuli kuliah+anak lansia+tunggal
 mampu+untuk mana+ya masuk+data mau+ubah minta+kering modal+usaha non nunggak+pindah obat obat+kanker obat+mahal
 ojol operasi pemerintah pernah+datang pernah+disurvey pip+saya popok+lansia saudara+bagaimana saudara+mau
 saya+salah sekolah+biaya sendiri+belum seragam sosial stunting susu+bayi tangga+ada tebus tebus+obat tiba tidak
 tidak+dapet uang+bantu umkm+daftar usaha+bersama usir ~<akt ~<ana ~<bik ~<bur ~<cuc ~<din ~<ga> ~<ham ~<has ~<hoy
 ~<jut ~<keb ~<kec ~<ken ~<kos ~<oba ~<ojo ~<ope ~<sep ~<sos ~<sta ~<stu ~<teb ~<tib ~<tid ~<usi ~ahin ~ama> ~anak
 ~ari> ~asil ~aya> ~bak> ~bata ~biki ~blok ~cuci ~dak> ~diub ~ebus ~ehat ~elom ~elua ~ena> ~enap ~engh ~erag ~ersa
 ~gam> ~ghas ~ging ~hasi ~hoyo ~ial> ~iba> ~idak ~iuba ~jami ~jual ~juta ~kan> ~kube ~loki ~meri ~ndir ~nggi ~ngha
 ~ngur ~non> ~ntos ~ojol ~okir ~osia ~oyon ~perb ~pos> ~raga ~reng ~rint ~rsam ~seba ~seha ~sial ~sila ~sir> ~sosi
 ~stun ~suki ~taan ~tebu ~tiba ~tida ~tosa ~tunt ~uci> ~udar ~uruh ~usir ~yong
slrt -2 @=ugd_malam @first=ugd_malam ada+yang akta akte bagaimana+ada bakar bantu+ada bantu+harga bau bayar+ibu
 beras+malam busuk butuh+data cair+pak daftar+ada darah+tidak data+dinsos dengan dipukul duka gratis+daftar habis
 harus+bagaimana izin kakak kemarin ktp+sebatang kuat kuliah+tolak kursi+roda lampu maaf+lansia malam mau+berobat
 mau+skripsi mobil mudik mudik+gratis nomor nonaktif+mau pabrik panganan panganan+tidak punya+akte skripsi
 skripsi+butuh thr tidak+masuk tidak+sehat tidak+urus tidur+di tki tolak uang+paksa ~<aya ~<bal ~<bau ~<bis ~<cer
 ~<dij ~<hab ~<izi ~<kal ~<kom ~<mob ~<mud ~<nik ~<nom ~<onl ~<pab ~<pam ~<pel ~<skr ~<tab ~<thr ~<tki ~<tol ~<wal
 ~abri ~aji> ~akak ~ake> ~akny ~akta ~akte ~alsu ~amar ~bali ~bau> ~bil> ~brik ~busu ~cing ~dah> ~dam> ~dik> ~dipa
 ~ebak ~emar ~erus ~gera ~habi ~hon> ~iksa ~ine> ~ini> ~ipsi ~ipuk ~iria ~itas ~itin ~itol ~izin ~kak> ~kaka ~kela
 ~kolo ~komp ~kons ~krip ~kta> ~kte> ~kuat ~lamp ~lari ~maha ~mari ~mbah ~mban ~men> ~mobi ~mor> ~mpat ~mudi ~nang
 ~nek> ~nomo ~obil ~ohon ~omor ~ongk ~ora> ~pabr ~pals ~por> ~rans ~rany ~rban ~rips ~runy ~rusa ~san> ~sin> ~skri
 ~tahu ~teri ~thr> ~tki> ~tola ~tor> ~udik ~usuk ~yang ~zin>
slrt -3 112+itu alat ambulans anak+susah apa bagaimana+ya bantu+rumah bantu+ternak bawa belum+punya berapa berobat
 bisa+tidak buka cair+bagaimana cepat daftar+di daftar+sekolah dagang dpt dpt+ada gratis+tidak harga harga+beras
 hari ibu+saya itu+bayar jht jht+cair kubur kursi maaf+daftar minta+modal motor paksa pemakaman punya+ktp roda
 santunan sudah ternak tidak+daftar tidur uang+makan untuk+dagang warga ~<apa ~<asu ~<bak ~<baw ~<buk ~<bus ~<cep
 ~<dag ~<dir ~<dpt ~<duk ~<jad ~<jht ~<kon ~<kor ~<kua ~<lam ~<lap ~<mel ~<nen ~<pal ~<pol ~<psi ~<rod ~<sen ~<sud
 ~abis ~ahir ~akam ~akar ~aksa ~alat ~ali> ~ambr ~ami> ~ampa ~angk ~anji ~ans> ~anya ~arah ~asan ~asur ~atia ~baka
 ~ban> ~bang ~bawa ~bero ~bis> ~buka ~cepa ~daga ~dito ~dpt> ~duka ~emat ~empa ~enek ~eng> ~enga ~erap ~erum ~gant
 ~gubu ~harg ~hari ~iban ~ihan ~jak> ~jht> ~kema ~knya ~kubu ~kul> ~lam> ~ling ~long ~mala ~mbul ~nene ~nger ~ngka
 ~oda> ~olak ~olon ~otor ~pak> ~pake ~paks ~psi> ~psik ~puku ~rdaf ~rian ~rik> ~rkan ~rnak ~roda ~rsi> ~sant ~suda
 ~tan> ~tas> ~tern ~tidu ~tik> ~tila ~ubur ~udah ~ukan ~ukul ~ursi ~warg
slrt -4 =tale @=bedah_rumah @=trc @first=bedah_rumah @first=trc bisa+bantu butuh+bantu depan di+bpjs hp jam
 kartu+saudara lurah lurah+minta meninggal odgj pak pakai puskesmas rumah rumah+untuk susah+makan untuk+warga ~<.>
 ~<?> ~<amb ~<ben ~<den ~<dep ~<dib ~<dik ~<har ~<hp> ~<jam ~<kam ~<lur ~<mal ~<odg ~<pus ~<sam ~<tem ~<ter ~<tok
 ~<war ~agan ~akai ~aki> ~alan ~ambu ~anta ~anti ~apa> ~aran ~awa> ~deng ~depa ~dgj> ~diti ~dur> ~enin ~epan ~eran
 ~esma ~gang ~han> ~ian> ~idur ~kai> ~kar> ~kat> ~kesm ~kurs ~lak> ~lat> ~mas> ~meni ~ntun ~odgj ~paka ~pas> ~pema
 ~pusk ~ran> ~ruk> ~skes ~smas ~ter> ~tian ~ulan ~unan ~uske
slrt -5 @=poli_jiwa @=ppa @first=poli_jiwa @first=ppa air darah data+tidak jalan kuliah+tidak mau+pinjam pinjam+uang
 ukt ukt+kuliah ~<air ~<gan ~<jal ~<ker ~<kur ~<men ~<nya ~<rum ~<ukt ~akek ~ggal ~jala ~kake ~kama ~kek> ~ksa>
 ~mah> ~ning ~peru ~ruma ~ukt> ~umah
slrt -6 =beast =urgent @=alat_bantu @=damkar @=darurat @=kerja @first=alat_bantu @first=damkar @first=darurat
 @first=kerja bantu+apa bayar+tidak di kk ~<,> ~<di> ~<kak ~<kk> ~<pak ~bur> ~gal> ~ingg ~uka>
slrt -7 =heart =road @=pangan @=polisi @=puskesmas @=santunan @first=pangan @first=polisi @first=santunan kerja ktp
 umkm+dapet ~<dit ~<ktp ~erja ~kerj ~ktp> ~rja>
slrt -8 @=dukcapil @first=dukcapil @first=puskesmas
slrt -9 ada bantu+tidak ~<ada ~ada>
slrt -11 ada+bantu
slrt -12 @first=- untuk+saya
poli_jiwa 10 adhd di+puskesmas fobia rsj ~<adh ~<fob ~<rsj ~adhd ~bia> ~dhd> ~fobi ~obia ~rsj>
poli_jiwa 9 puskesmas+mana
poli_jiwa 8 autis jiwa ~<aut ~<jiw ~auti ~iwa> ~jiwa ~kepa ~nsel ~onse ~pani ~stre ~tres ~utis
poli_jiwa 7 =heart @=poli_jiwa @first=poli_jiwa burnout burnout+kerja cemas cerita denger+suara di+rumah insomnia
 ke+rsj konselor pisau+tangan suara suntik+bulan ~<cem ~<str ~<tan ~anga ~burn ~cema ~ceri ~elor ~emas ~erit ~gan>
 ~ikol ~ita> ~kolo ~lana ~lor> ~mnia ~nia> ~nout ~nsom ~olog ~omni ~out> ~res> ~rita ~rnou ~selo ~siko ~somn ~suar
 ~tang ~tant ~uara ~urno
poli_jiwa 6 =tale amuk+parah denger halusinasi hiperaktif kecanduan konseling maaf+tetangga mending mending+mati
 obat+penenang odgj panik penenang psikolog rujukan+rsj rumah+mau rumah+saya sedih sejak serang takut+keramaian
 tangan tangis terus+sejak tiap+malam tidak+mau ~<bur ~<cer ~<den ~<hal ~<hip ~<ins ~<kec ~<kon ~<mar ~<nan ~<ngo
 ~<odg ~<pan ~<psi ~<sed ~<sej ~aja> ~alus ~andu ~angi ~cand ~deng ~dgj> ~dih> ~duan ~ecan ~edih ~ejak ~elin ~enge
 ~erak ~ger> ~gis> ~halu ~hipe ~inso ~iper ~itin ~keca ~keta ~kons ~log> ~mas> ~mend ~nang ~ndin ~ndua ~nena ~ngis
 ~ntru ~odgj ~psik ~rakt ~rol> ~sedi ~seja ~seli ~sera ~sina ~tis>
poli_jiwa 5 =still abis ada+orang adik ambil+amuk anxiety baru+punya bayi+blues berobat+ke bisa+tidur blues bulan
 capek cinta delay dikejar dikejar+kejar diri ditinggal dokter dokter+apa gerd gerd+anxiety hidup ke+psikolog
 kejar+orang keluar keluar+kamar kepala kontrol kuat+lagi lagi lagi+hidup maaf+lansia mana mau mau+mandi mau+pegang
 ngomong obat obat+jiwa obat+odgj orang+untuk overthinking panic panic+serang pegang+bayi periksa+kemana poli
 poli+jiwa punya+bayi putus+cinta rasa rasa+dikejar remaja sakit+jiwa sedih+terus speech speech+delay suntik
 tangis+terus temen tempat+curhat terapi terapi+mana terus terus+tidak tiap tidak+bisa tidur untuk+cerita ~<abi
 ~<adi ~<anx ~<att ~<ber ~<bip ~<blu ~<bul ~<cap ~<del ~<dok ~<lag ~<man ~<mau ~<men ~<nya ~<oba ~<ove ~<pen ~<ras
 ~<reh ~<rem ~<spe ~<sua ~<ter ~<tia ~abis ~adik ~amah ~ana> ~anic ~anik ~antr ~anxi ~apa> ~apek ~ara> ~asa> ~atta
 ~bat> ~berb ~bipo ~bis> ~blue ~cape ~cint ~dela ~diam ~diem ~ding ~dokt ~dup> ~dur> ~ech> ~eech ~emaj ~emen ~endi
 ~enen ~epal ~erbu ~erd> ~erth ~erus ~etag ~ety> ~gen> ~gerd ~gomo ~hidu ~hink ~iap> ~idup ~idur ~iem> ~iety ~ihan
 ~ikej ~ilet ~inas ~inki ~ipol ~jak> ~king ~kter ~lagi ~lay> ~lues ~lusi ~maja ~mama ~mana ~mau> ~mong ~ngen ~ngom
 ~nic> ~nkin ~nsul ~nxie ~obat ~okte ~olar ~oli> ~omon ~onsu ~over ~pala ~peec ~pek> ~pene ~peri ~pola ~rasa ~rbul
 ~reha ~rema ~rthi ~rum> ~spee ~sunt ~tack ~teme ~ter> ~teru ~thin ~tiap ~tidu ~trum ~ttac ~uan> ~ues> ~usin ~vert
 ~xiet
poli_jiwa 4 =ask =urgent abis+melahirkan adhd+cara adik+saya anak+autis apa bantu+tidak bayi belum+bisa
 berkepanjangan berobat bisa+ngomong bisa+pakai bisikan bunuh+diri butuh butuh+konsul cari curhat
 duka+berkepanjangan ganggu+odgj gratis+mana grogol habis haloperidol haloperidol+abis hampa hp hp+ambil judi ke
 kecanduan+judi kejar kenapa kenapa+ya kepala+mau keramaian konsul lepas+hp mahdi marah marzoeki marzoeki+mahdi
 mati+aja mau+bunuh mau+cerita mau+dibawa mau+ke mau+meledak mau+sembuh melahirkan+tangis minta+psikolog ngobrol
 ngomong+umur odgj+di odgj+ditinggal odgj+kerja odgj+mau parah+di pasca+melahirkan periksa psikiater psikolog+gratis
 psikolog+untuk remaja+saya rujukan sakit+diri saudara+odgj saya+halusinasi saya+tidak suara+tidak sudah+lama suka
 tagihan takut temen+ngobrol tetangga+adhd tidak+ada tidak+keluar tolong+bantu umur+5 ~<,> ~<apa ~<but ~<car ~<cin
 ~<cur ~<dir ~<ger ~<hab ~<hid ~<hp> ~<jud ~<ke> ~<kep ~<ket ~<mam ~<ser ~<suk ~<sun ~<tag ~<tem ~ack> ~agi> ~agih
 ~ahdi ~aian ~akti ~akut ~ala> ~alop ~amai ~anan ~anya ~arzo ~ater ~ayi> ~bayi ~berk ~bero ~bula ~butu ~cari ~curh
 ~depr ~dik> ~dike ~diri ~diti ~egan ~ehab ~ejar ~eki> ~elay ~elua ~enap ~enek ~epre ~eram ~erde ~erid ~erik ~erke
 ~erob ~esi> ~giha ~gobr ~grog ~habi ~hat> ~hdi> ~iamb ~iate ~idol ~ikia ~iksa ~iri> ~judi ~juka ~kelu ~kiat ~kiti
 ~ktif ~lar> ~let> ~ling ~lope ~luar ~mahd ~maia ~mara ~marz ~men> ~nasi ~nek> ~nene ~nger ~ngob ~nik> ~ntik ~ntro
 ~nyar ~obro ~oeki ~ogol ~peng ~pera ~pres ~rama ~rapi ~resi ~rhat ~rido ~riks ~rkep ~roba ~rogo ~rung ~rus> ~rzoe
 ~siki ~suka ~sul> ~tagi ~taku ~tif> ~trol ~uar> ~unti ~urha ~utuh ~yaki ~yany ~yari ~zoek
poli_jiwa 3 @first=- abis+putus ada+guna alasan alkohol ambil amuk anak anak+adhd anak+remaja anak+saya autis+terapi
 banget bantu+paman banyak+utang baru bengong berobat+kemana bicara bicara+profesional bisa+lepas bunuh
 butuh+konselor butuh+psikolog capek+banget capek+hidup cari+tempat cemas+tiap daftar+berobat deg deg+degan degan
 denger+bisikan diam diri+sendiri dmn fobia+tolong gagal gratis gratis+di grogol+rsj guna guna+hidup
 habis+melahirkan hari+apa harus+bagaimana hidup+lagi ibu+odgj ibu+tidak jadi+pendiem jadwalnya kamar kamar+bulan
 ke+dokter kecanduan+hp kecanduan+lem kemana keramaian+bisa keterangan+sehat konseling+saudara konsul+mana
 konsultasi kumat lama lem mandi mati+tiap mau+keluar mau+makan melahirkan murung murung+terus nafsu nafsu+makan
 ngomong+sendiri obat+tidur odgj+habis odgj+kumat pakai+bpjs pasca pecandu pendiem pendiem+sejak periksa+mana pisau
 profesional psikolog+mana rehabilitasi resep resep+obat rsj+bagaimana rujukan+ke saya+jadi saya+sedih saya+sekap
 saya+telat sayat sayat+tangan sedih+banget sedih+tanpa sehat+jiwa sekap sekap+diri semangat sembuh sendiri
 serang+di serang+panik sering suka+sakit susah+tidur tagihan+alkohol takut+mati tangan+sendiri tanpa tanpa+alasan
 telat+ngomong temen+cerita tempat terus+butuh tidak+nafsu tidak+semangat utang ~<alk ~<amu ~<bar ~<bic ~<deg ~<dia
 ~<dim ~<dit ~<dmn ~<gag ~<gro ~<gun ~<jad ~<kes ~<kum ~<mah ~<mel ~<nen ~<pec ~<res ~<sem ~<sil ~<ski ~<tak ~<uta
 ~abil ~abu> ~aby> ~ade> ~afsu ~agal ~alko ~alny ~ama> ~amar ~anak ~andi ~angn ~anpa ~aru> ~asca ~atis ~baby ~baru
 ~batn ~bica ~bisi ~brol ~bunu ~deg> ~dega ~dima ~dmn> ~dol> ~ehat ~ekap ~elah ~eman ~engo ~eran ~esep ~esio ~esur
 ~fesi ~fsu> ~gaga ~gat> ~get> ~gnya ~gong ~grat ~hab> ~hamp ~hirk ~hol> ~iam> ~icer ~ilit ~iman ~irka ~isau ~jar>
 ~kema ~kera ~kesu ~kizo ~koho ~ksa> ~kuma ~lkoh ~ltas ~mand ~mang ~mar> ~mbil ~ment ~mpa> ~mpat ~muru ~nafs ~ndi>
 ~ndie ~ngat ~nget ~ngny ~ngon ~njan ~npa> ~ntal ~nuh> ~ofes ~ohol ~ong> ~panj ~pasc ~peca ~prof ~rati ~rese ~rofe
 ~rupa ~sau> ~sca> ~send ~sep> ~seri ~sika ~sile ~skiz ~sult ~suru ~tanp ~tasi ~temp ~tera ~tik> ~tin> ~tuh> ~udi>
 ~uka> ~ulan ~ulta ~umat ~unuh ~upan ~urun ~urup ~waln
poli_jiwa 2 =past ada+bantu bapak bayi+tidak belum+minum berlebihan bisa+diam bolak bolak+kembali butuh+temen
 cemas+berlebihan cuci+tangan curhat+tidak dari+dunia dari+kemarin dekat di+cipondoh di+motor dibawa dibawa+ke
 ditinggal+bapak ditinggal+pacar dokter+jiwa duka dunia gagal+uji hilang+dari jantung jiwa+habis jiwa+puskesmas
 kakak kembali+ngecek kerja+syaratnya lama+kenapa lansia+amuk lansia+tidak lepas maaf+saudara maaf+takut makasih
 mandi+terus marah+terus mau+berobat mau+hilang mau+sekolah minggu+jantung narkoba+gratis ngecek+pintu ngelamun
 ngelamun+terus nyabu nyabu+mau odgj+belum odgj+pasca odgj+terus parah psikiater+bpjs rasa+mau rehabilitasi+narkoba
 sabu+lagi saya+abis saya+autis saya+baru saya+bolak saya+cemas saya+marah sebab sejak+bapak sejak+lansia
 sering+tangis suara+yang tagihan+sabu tangan+sekarang tangan+terus tanpa+sebab terus+periksa uji ya yang+tidak ~<?>
 ~<ana ~<bab ~<bap ~<bis ~<bun ~<duk ~<dun ~<gra ~<kel ~<kem ~<lep ~<naf ~<sen ~<uji ~<ya> ~ah2> ~ahir ~akak ~akas
 ~ake> ~alas ~ambi ~amuk ~amun ~anja ~asan ~asi> ~ayah ~ayan ~bapa ~biha ~deka ~dice ~duka ~duni ~ebab ~ebih ~ekat
 ~embu ~emin ~enan ~enta ~epas ~erap ~ess> ~gol> ~guna ~halo ~han> ~hira ~ibaw ~icar ~iona ~isik ~jant ~jian ~kaka
 ~kama ~kap> ~kasi ~kut> ~lamu ~lasa ~lebi ~lepa ~lita ~mela ~muk> ~mun> ~nak> ~napa ~ndir ~ngil ~nyak ~onal ~para
 ~rah2 ~ress ~rkan ~rleb ~seha ~seka ~sema ~semi ~sion ~uji> ~ujia ~unia ~utan ~yabu ~yah>
poli_jiwa 1 @1
poli_jiwa -2 abis+ambil bakar bau berapa catcalling catcalling+terus curhat+soal di+jalan dipukul gas gizi harus
 hilang izin+keramaian jual kamar+mandi kapan kasar konsul+gizi listrik mau+rujuk melahirkan+mau merah nomor palsu
 pasar roda rs rusak sabu+amuk saya+ganggu soal+tetangga sudah terus+bisa tetangga+odgj tinggal urus ~<bag ~<bau
 ~<boc ~<cek ~<dat ~<dig ~<gas ~<gel ~<giz ~<hil ~<jat ~<jua ~<kom ~<kor ~<kun ~<lis ~<moh ~<nik ~<nom ~<rod ~<rs>
 ~<sit ~<sta ~<sud ~<uru ~agai ~ajak ~aksa ~alem ~alin ~alli ~arat ~atca ~atu> ~bah> ~baka ~ban> ~bau> ~bela ~call
 ~catc ~data ~dek> ~diru ~emba ~erna ~gang ~gizi ~haru ~hila ~inda ~inga ~inya ~ipuk ~iria ~iruj ~izi> ~kali ~kapa
 ~kasa ~keba ~ker> ~knya ~kola ~komp ~kul> ~lari ~list ~llin ~lsu> ~moho ~mor> ~mpar ~ndah ~nggu ~nomo ~nti> ~oda>
 ~oke> ~olon ~omor ~onak ~onga ~ongk ~pela ~ping ~puku ~pula ~raha ~raka ~rat> ~remp ~roda ~suda ~tar> ~tas> ~tcal
 ~tian ~tong ~trik ~udah ~ukul ~urah ~usak ~utin
poli_jiwa -3 @first=bedah_rumah ada+yang alat ambulans buka dari ganggu+jiwa gelandangan gula hamil hidup+pegang
 izin kaki kb kejang kejang+terus kerja+lagi kuat+hidup kursi lapor mau+kerja mau+konsul obat+gula obat+tbc
 odgj+putus pegang+pisau rasa+sudah rt rujuk rumah saya+capek saya+odgj saya+sering slb slb+untuk soal sudah+tidak
 tahun tangerang tbc tidak+punya tidur+di tua turun ~<bak ~<bia ~<buk ~<cat ~<dij ~<gan ~<gig ~<gul ~<izi ~<kab
 ~<kal ~<kan ~<kap ~<kas ~<kb> ~<keb ~<lar ~<non ~<pal ~<pas ~<pel ~<per ~<pul ~<rt> ~<rum ~<rus ~<sal ~<sam ~<san
 ~<slb ~<soa ~<tbc ~<ten ~<tua ~<tun ~<tur ~<uda ~ahan ~ahun ~akar ~alat ~alsu ~aman ~ambr ~amil ~angg ~anji ~ans>
 ~antu ~apan ~arus ~asih ~atan ~bawa ~buka ~dam> ~dari ~diba ~dipa ~dipu ~ejan ~emal ~empu ~ena> ~enda ~erem ~gant
 ~gas> ~gela ~gigi ~gula ~hami ~hun> ~inta ~isi> ~jual ~kaki ~kar> ~kurs ~lan> ~land ~lans ~lant ~lek> ~lin> ~long
 ~mbul ~mil> ~mput ~nah> ~nda> ~nggi ~ning ~nta> ~ntra ~ntua ~oal> ~ota> ~pals ~par> ~pasa ~pere ~pet> ~rapa ~rasi
 ~rian ~rsi> ~ruk> ~ruma ~run> ~samp ~san> ~sin> ~slb> ~soal ~tah> ~tbc> ~teng ~trak ~tuan ~turu ~ula> ~umah ~ursi
 ~urus ~wat> ~zin>
poli_jiwa -4 @=bedah_rumah @=darurat @=santunan @=ugd_malam @first=darurat @first=puskesmas @first=santunan
 @first=ugd_malam ada+biaya bawa bayar bikin darah depan mau+mati mau+melahirkan pak putus+obat ~<akt ~<aku ~<amb
 ~<bik ~<dap ~<din ~<dis ~<kur ~<pem ~<tin ~aku> ~ami> ~ang> ~angk ~anta ~apor ~ayar ~baya ~bera ~biki ~bur> ~cing
 ~dah> ~dang ~depa ~eng> ~gera ~hon> ~ikin ~ilan ~izin ~juk> ~lapo ~man> ~mpu> ~ndan ~ngka ~nsos ~ohon ~pak> ~pan>
 ~pang ~por> ~ras> ~rik> ~rusa ~sak> ~sih> ~sos> ~tahu ~tua> ~tuna ~ual> ~uran ~yar>
poli_jiwa -5 =drill =work @=alat_bantu @=damkar @=polisi @first=alat_bantu @first=damkar @first=kerja @first=polisi
 air bantu+ke berobat+tidak di halusinasi+minta harus+kemana ibu+saya jam kk masuk psikiater+gratis uang ~<air ~<baw
 ~<dar ~<di> ~<dip ~<kam ~<kk> ~<lap ~<mas ~<nga ~<pin ~<uan ~<war ~akan ~aki> ~ampu ~anda ~asar ~asuk ~ata> ~dara
 ~elan ~enga ~jam> ~kin> ~masu ~suk> ~tan>
poli_jiwa -6 =beast @=dukcapil @=kerja @=pangan @=ppa @first=dukcapil @first=pangan @first=ppa bisa+tidak ini jalan
 kami ktp ~<ini ~<jal ~<jam ~<ktp ~<pak ~<tah ~air> ~alan ~ambu ~ini> ~jala ~kami ~ktp> ~lang ~sar> ~uang
poli_jiwa -7 =road @=slrt @first=slrt minta minta+bantu ~<dib ~<min ~mint
poli_jiwa -8 # sering+halusinasi ~ran>
poli_jiwa -11 saya+mau
ugd_malam 9 pagi ~<pag ~agi> ~pagi
ugd_malam 8 # 24+jam =past
ugd_malam 7 @=puskesmas @=ugd_malam @first=puskesmas @first=ugd_malam berobat berobat+mana hari igd jam jam+3 malam
 mana sakit tengah tengah+malam ugd yang yang+buka ~<har ~<igd ~<jam ~<mal ~<man ~<sak ~<ten ~<ugd ~<yan ~akit ~alam
 ~bat> ~bero ~buh> ~enga ~erob ~gah> ~hari ~igd> ~jam> ~kit> ~lam> ~mala ~ngah ~obat ~roba ~saki ~teng ~ugd> ~yang
ugd_malam 6 3+pagi buka buka+tidak jam+1 jam+puskesmas libur malam+sakit puskesmas puskesmas+buka puskesmas+yang
 subuh tanggal tanggal+merah ~<buk ~<lib ~<pus ~<sub ~aga> ~alem ~ana> ~buka ~erah ~esma ~ibur ~kesm ~lem> ~libu
 ~male ~mana ~mas> ~ntah ~pusk ~skes ~smas ~subu ~tah> ~ubuh ~uka> ~uske
ugd_malam 5 1+malam dekat hari+minggu igd+puskesmas jaga klinik lebaran malam+anak malam+sesak masih merah minggu
 muntah puskesmas+24 sesak ugd+puskesmas ~<ber ~<dek ~<dim ~<jag ~<kli ~<leb ~<mun ~<ses ~asih ~bara ~deka ~deke
 ~dima ~ebar ~ekat ~eket ~esak ~esek ~inik ~jaga ~ket> ~klin ~leba ~lini ~masi ~mera ~ming ~munt ~nik> ~sak> ~sek>
 ~sesa ~sese ~sih> ~unta
ugd_malam 4 ada+dokter ada+tidak bantu+puskesmas berobat+kemana buka+malam ciledug dekat+ciledug demam dokter
 dokter+jaga hari+libur jam+2 ke+mana kemana kemana+yang libur+nasional maaf+malam minggu+puskesmas nasional
 puskesmas+di puskesmas+hari puskesmas+lebaran puskesmas+mana puskesmas+masih sakit+gigi sesak+kumat sore
 ugd+ciledug ~<cil ~<dem ~<dok ~<sor ~<ste ~aber ~ahit ~ampe ~asio ~bur> ~cile ~dema ~dokt ~dug> ~edug ~emam ~engi
 ~ggu> ~gini ~iled ~iona ~jahi ~kat> ~kter ~ledu ~mam> ~mpe> ~nggu ~ngi> ~ntab ~okte ~onal ~ore> ~rawa ~sore ~tabe
ugd_malam 3 1+pagi 2+malam 2+pagi ampe ampe+pagi anak+muntah buka+ampe buka+sampai buka+tengah di+cipondoh gigi gini
 hari+raya igd+24 inap jaga+malam ketuban ketuban+jam klinik+pemerintah luka+malam maaf+24 maaf+puskesmas malam+ada
 malam+dekat malam+hari malam+minggu mana+aja mana+yang masih+buka merah+berobat minggu+berobat pagi+anak pemerintah
 puskesmas+rawat puskesmas+siaga puskesmas+tutup rawat rawat+inap raya siaga tutup tutup+semua ya ~<amp ~<gin ~<ina
 ~<jah ~<mag ~<mas ~<mer ~<nas ~<peu ~<raw ~<ray ~<tut ~<ya> ~awat ~ber> ~eman ~emer ~erin ~etub ~euti ~hit> ~iaga
 ~igi> ~inap ~kema ~ksi> ~meri ~nal> ~nap> ~peme ~peut ~raya ~rib> ~rint ~siag ~sion ~tep> ~ter> ~tuba ~tup> ~tutu
 ~utin ~utup ~wat>
ugd_malam 2 ada+puskesmas anak+step bantu+buka bantu+malam bantu+tidak baru+berobat demam+jam diare dini dini+hari
 gigi+tidak hari+sakit jahit+luka kumat malam+berobat malam+mana malam+puskesmas natal natal+tahun periksa+di
 sakit+periksa semua siaga+malam step subuh+sakit tahun+baru tidak+tahan ~<.> ~<?> ~<end ~<kem ~<kum ~<nat ~<wen
 ~are> ~ari> ~diar ~dini ~emua ~iare ~kamb ~ketu ~kuma ~mua> ~nasi ~nata ~rah> ~raks ~semu ~step ~uban ~umat ~weng
ugd_malam -2 =office =well @=darurat @first=darurat bagaimana bantu+alamat bawa belum bpjs buka+jam dengan dipukul
 gelandangan jiwa jual kursi lapor+kemana masuk minggu+ke motor puskesmas+malam puskesmas+sini sudah surat
 tidak+bisa trc tua urus ~<akt ~<bak ~<bel ~<bpj ~<dan ~<dir ~<gim ~<jad ~<jiw ~<jua ~<kab ~<kon ~<mot ~<pil ~<pol
 ~<pun ~<rus ~<sam ~<san ~<seb ~<ter ~<trc ~<tua ~<uda ~<uru ~afta ~agai ~aima ~ake> ~akek ~ali> ~ambr ~angk ~anti
 ~apan ~asuk ~baga ~bah> ~bela ~belu ~bpjs ~daft ~dipu ~elum ~enek ~eras ~ftar ~gaim ~gima ~hat> ~inta ~ipuk ~iwa>
 ~jiwa ~kake ~kar> ~kek> ~kurs ~lum> ~masu ~moto ~mpu> ~ndir ~nek> ~nene ~nger ~ngka ~ntun ~otor ~pas> ~pasa ~ping
 ~pjs> ~ras> ~rsi> ~ruk> ~sama ~seka ~suda ~tara ~tera ~tian ~tong ~trc> ~tuan ~uarg ~udah ~ukan ~umur ~ursi ~urus
 ~usah ~yak> ~yar>
ugd_malam -3 3+minggu @=trc @first=trc air apa bikin butuh depan gratis hilang ibu ini jam+berapa jam+pelayanan ke
 ke+puskesmas kk makan meninggal nomor obat pakai pelayanan pelayanan+puskesmas puskesmas+cipondoh saudara saya
 sekolah suami tetangga tiap tiap+malam tidur uang ~<air ~<apa ~<bag ~<baw ~<bay ~<bik ~<bua ~<but ~<car ~<dap ~<den
 ~<dep ~<dib ~<dic ~<dis ~<gan ~<gel ~<gra ~<hil ~<ibu ~<ini ~<kak ~<ke> ~<keb ~<kec ~<kk> ~<kur ~<mak ~<nge ~<ngu
 ~<nom ~<nya ~<oba ~<per ~<pin ~<sau ~<say ~<sen ~<ser ~<sua ~<sud ~<sur ~<tel ~<tet ~<uan ~<war ~aan> ~akai ~aki>
 ~ama> ~ampu ~ang> ~anta ~ara> ~arah ~arga ~asar ~ata> ~atan ~atis ~auda ~awa> ~aya> ~ayan ~bawa ~biki ~bil> ~buat
 ~bula ~butu ~dah> ~deng ~depa ~diri ~dur> ~ekol ~elan ~elay ~elua ~emba ~enge ~enin ~epan ~gela ~grat ~guru ~hila
 ~ian> ~iap> ~ibu> ~idur ~ikin ~iri> ~jual ~kai> ~kelu ~kola ~kons ~kul> ~land ~laya ~lek> ~maka ~meni ~mor> ~mur>
 ~ndan ~ngga ~nomo ~nsos ~olah ~omor ~paka ~pake ~peng ~pet> ~puku ~rat> ~rati ~rga> ~rik> ~rin> ~rung ~rusa ~san>
 ~sar> ~saud ~saya ~seko ~sos> ~suam ~suk> ~sura ~tar> ~teta ~tiap ~tidu ~tor> ~tua> ~tuh> ~tuna ~ual> ~uami ~uan>
 ~uang ~udar ~ukul ~unan ~uran ~urat ~utuh ~yana
ugd_malam -4 =tale @1 @=alat_bantu @=bedah_rumah @=damkar @=ppa @=santunan @first=alat_bantu @first=bedah_rumah
 @first=damkar @first=kerja @first=ppa @first=santunan alamat alamat+puskesmas bapak berapa bisa dari harus+kemana
 jalan kerja ktp lansia lapor mati minta odgj pak rumah untuk ~<amb ~<bap ~<bis ~<dar ~<dip ~<dit ~<jal ~<kel ~<ktp
 ~<lap ~<mat ~<men ~<nga ~<odg ~<ora ~<pas ~<pel ~<rum ~<sek ~<tia ~<unt ~air> ~akan ~alan ~amat ~ami> ~anda ~ansi
 ~anya ~apak ~apor ~asi> ~ati> ~bapa ~bisa ~dang ~dara ~dari ~dgj> ~eran ~erja ~etan ~gang ~gga> ~ilan ~ing> ~isa>
 ~jala ~kan> ~kerj ~kin> ~ktp> ~lah> ~lama ~lang ~lapo ~luar ~mah> ~man> ~mati ~mint ~ning ~nsia ~nta> ~ntuk ~nya>
 ~odgj ~pan> ~pela ~por> ~rapa ~rja> ~ruma ~tan> ~tis> ~tuk> ~uat> ~ulan ~umah ~ung> ~untu
ugd_malam -5 =beast =drill =road =work @=dukcapil @=kerja @=pangan @=poli_jiwa @=polisi @=slrt @first=dukcapil
 @first=pangan @first=poli_jiwa @first=polisi @first=slrt di di+puskesmas mau orang puskesmas+ciledug ~<,> ~<ala
 ~<di> ~<ker ~<lan ~<mau ~<pak ~<pen ~anan ~anga ~apa> ~bera ~erap ~gan> ~lan> ~lans ~mau> ~nan> ~ngan ~oran ~pak>
 ~rang ~sia>
ugd_malam -6 =heart @first=-
ugd_malam -9 buka+puskesmas jam+buka ~<sem
ugd_malam -10 ~sema
ugd_malam -11 ~emal
puskesmas 13 usg ~<usg ~usg>
puskesmas 12 dpt ~<dpt ~dpt>
puskesmas 11 bcg flu hpv kb maag ~<bcg ~<flu ~<hpv ~<kb> ~aag> ~bcg> ~flu> ~hpv> ~maag ~sul>
puskesmas 10 susah+makan ~<bid ~<cac
puskesmas 9 buka+puskesmas gigi ~igi> ~tes>
puskesmas 8 @1 @=puskesmas @first=- @first=puskesmas anak+susah biduran bisul campak cek hamil jam+buka kutil luka
 mata mpasi tes ~<cam ~<gig ~<ham ~<luk ~<mpa ~<pap ~<tes ~amil ~ampa ~bidu ~bisu ~camp ~dura ~etes ~gigi ~hami
 ~isul ~kuti ~luka ~mata ~mil> ~mpak ~mpas ~util
puskesmas 7 ambeien bantu+tidak cacar cacar+air catin diare gatal hiv ibu+saya mau+berobat panas pasang polio+tetes
 rujukan senam senam+lansia surat tbc tetes vaksin ~<asm ~<cek ~<gat ~<hiv ~<kut ~<pos ~<ruj ~<sur ~<tbc ~<tet ~<vak
 ~aksi ~anas ~asma ~atal ~atin ~beie ~caca ~cati ~cek> ~diar ~ear> ~eien ~enam ~gata ~hiv> ~iare ~juka ~ksin ~lis>
 ~mbei ~mear ~nam> ~ndu> ~pana ~pasi ~ruju ~sena ~sin> ~skes ~smea ~sura ~tbc> ~tete ~ujuk ~uka> ~urat ~vaks
puskesmas 6 3+minggu =office ada+bantu alamat+puskesmas batuk bayar+tidak bayi berobat bikin+mana darah demam
 dpt+ada faskes fogging gigit+anjing gula iud jam+berapa mata+merah panas+3 pasang+iud periksa posbindu puskesmas
 puskesmas+malam sakit sariawan sipilis skrining spiral surat+sehat susah tidak+sembuh yang+semprot ~<bat ~<bay
 ~<cat ~<dem ~<dia ~<fas ~<fog ~<gul ~<iud ~<per ~<pus ~<sak ~<sar ~<sem ~<sip ~<skr ~adwa ~akit ~ambe ~are> ~aria
 ~asan ~asi> ~aske ~ata> ~atuk ~ayi> ~batu ~bayi ~bero ~bind ~dema ~digi ~dwal ~emam ~erap ~erik ~erob ~esma ~fask
 ~fogg ~ggin ~ging ~gula ~hita ~iawa ~ien> ~igig ~iksa ~ilis ~indu ~ing> ~inin ~ipil ~iral ~itan ~iud> ~jadw ~kes>
 ~kesm ~kit> ~krin ~ksa> ~mam> ~mas> ~nas> ~oggi ~osbi ~perb ~peri ~pili ~pira ~posb ~pusk ~rat> ~riaw ~riks ~rini
 ~roba ~rol> ~sah> ~saki ~sang ~sari ~sbin ~sipi ~skri ~sma> ~smas ~spir ~susa ~tal> ~til> ~tin> ~tuk> ~ukan ~ula>
 ~uske
puskesmas 5 3+hari anak+diare asi bayi+tidak bb bb+bayi bpjs cabut cabut+gigi cek+hiv darah+tinggi dbd dokter
 fogging+kemana ganti ganti+perban gigit gratis imunisasi jadwal jam kaki+luka ke+puskesmas kontrol lepas mp mp+asi
 nyeri obat+tbc perban periksa+hamil pilek pindah+faskes posyandu puskesmas+ciledug puskesmas+cipondoh putih sembuh
 semprot sesak surat+rujukan tes+gula tinggi untuk+saya usg+murah vaksin+anak vitamin ~<asi ~<bb> ~<ber ~<bpj ~<bum
 ~<cab ~<dar ~<dbd ~<dig ~<dok ~<gra ~<imu ~<jad ~<jah ~<lep ~<maa ~<mat ~<mp> ~<ses ~<spi ~<sun ~<vit ~abut ~ahit
 ~arah ~atis ~awan ~bat> ~bpjs ~buh> ~bumi ~cabu ~dara ~dbd> ~dokt ~ehat ~emal ~empr ~epas ~eput ~erba ~eri> ~esak
 ~gant ~ggi> ~git> ~grat ~igit ~ilek ~imun ~isas ~jahi ~jam> ~kepu ~kter ~lek> ~lepa ~mat> ~mbuh ~mpro ~muni ~ning
 ~nisa ~ntik ~ntro ~nyer ~obat ~okte ~osya ~pile ~pjs> ~posy ~prot ~puti ~rah> ~ral> ~rati ~rot> ~sasi ~seha ~semp
 ~sesa ~syan ~tami ~tara ~tiha ~tik> ~ting ~tis> ~trol ~umil ~unis ~unti ~utih ~vita ~wal> ~yand ~yeri
puskesmas 4 alamat ambil+mana asam asam+urat bab badan bayi+belum bayi+kuning belum belum+bab berapa bidan bolong
 cacing cek+gula cuci+luka darah+harus darah+nih dekat demam+darah di+badan di+puskesmas di+rt di+rumah fisioterapi
 gatal+di implan jahitan jam+pelayanan jentik kaki kb+implan ke kelas kencing keterangan konsul konsul+gizi
 laboratorium lapor+kemana lepas+jahitan lepas+kb lutut massal melahirkan+pakai minta minta+fogging minta+semprot
 murah nebulizer nyamuk+di nyeri+lutut obat+cacing obat+gula operasi pakai+ktp papsmear pelayanan
 pelayanan+puskesmas perawat perawat+lansia periksa+mana pinggang posbindu+lansia posyandu+balita puskesmas+dekat
 rabies+di rt+kami rumah+saya rumah+visit sakit+pinggang sakit+untu sehat+untuk siapa+yang stunting suntik
 surat+keterangan tambal tambal+gigi tes+hiv tes+tbc timbang timbang+bayi untu untuk+kerja urat visit visit+perawat
 warga+kena ~<amb ~<bad ~<dim ~<fis ~<hom ~<imp ~<jam ~<ke> ~<ken ~<kep ~<lab ~<lut ~<neb ~<nye ~<ope ~<pan ~<pil
 ~<put ~<sen ~<stu ~<sus ~<tim ~<tin ~<ura ~<vis ~abor ~acin ~amat ~amin ~andu ~apsm ~asam ~assa ~ator ~ayan ~bab>
 ~bada ~belu ~bida ~bolo ~buli ~but> ~caci ~car> ~dan> ~dima ~ebul ~ekat ~elas ~elum ~embu ~enci ~eraw ~fisi ~ggan
 ~idan ~iman ~impl ~ingg ~iote ~isio ~isit ~itam ~izer ~jent ~kaki ~kela ~kenc ~labo ~lara ~lize ~lum> ~lutu ~mass
 ~mint ~mpla ~nebu ~nggi ~nsul ~onsu ~orat ~oriu ~oter ~paps ~plan ~psme ~rapa ~rapi ~rato ~rban ~rium ~sam> ~semb
 ~siot ~sit> ~ssal ~stun ~suna ~sunt ~tan> ~tih> ~timb ~tori ~tunt ~uliz ~unat ~unin ~usah ~visi ~zer>
puskesmas 3 =ask ada+biaya aja+bisa ambeien+sekarang ambil anak+panas antri balita banyak+minta bapak+hamil
 batuk+tidak bebas+narkoba belum+punya berobat+pakai bidan+desa biduran+bisa bisa+diwakilin bisa+tidak
 bpjs+bagaimana bulan+depan cek+darah cek+tb cibodas ciledug cuci dbd+di depan+belum di+komplek diabetes diare+takut
 diwakilin dokter+mata donor donor+darah faskes+bagaimana faskes+bpjs flu+ibu gigi+di gigi+tetangga gigit+kucing
 gizi habis+ambil hari kami karawaci kb+jam kelas+bapak kena kesehatan keterangan+sakit komplek ktp+aja kuning kurus
 luka+siang maaf+usg maag+untuk mana mau+melahirkan melahirkan melahirkan+bulan minta+lagi nyamuk+banyak obat online
 pap pap+smear pasang+spiral pkm pkm+tutup ringan ringan+kontrol rujukan+bagaimana rujukan+cara rujukan+ke scaling
 scaling+gigi sehat smear stroke stroke+ringan sunat suntik+rabies surat+bebas syaratnya tb tbc+gratis teman+diare
 tetes+di tidak+naik tolong+bantu tutup+jam usg+lapor vitamin+a vitamin+hamil ~<asa ~<bis ~<bol ~<cib ~<cil ~<cuc
 ~<diw ~<gan ~<giz ~<jen ~<kam ~<lar ~<mur ~<oba ~<onl ~<pkm ~<rin ~<sia ~<sme ~<str ~<tb> ~abis ~acar ~aci> ~adan
 ~akil ~alit ~ambi ~ana> ~anis ~anti ~araw ~awac ~bal> ~ban> ~berd ~bete ~bis> ~boda ~cibo ~cile ~cuci ~das> ~deka
 ~diab ~diwa ~dono ~dug> ~edug ~erda ~erde ~eseh ~gizi ~hari ~hata ~hirk ~home ~iabe ~ibod ~ihan ~iled ~imba ~ine>
 ~inta ~irka ~isem ~ium> ~iwak ~izi> ~kamb ~kami ~kili ~kont ~kuni ~kuru ~lama ~las> ~ledu ~line ~mana ~mbil ~min>
 ~mple ~mura ~nat> ~ncin ~nis> ~nlin ~nor> ~nta> ~ntin ~ntri ~odas ~oke> ~ome> ~onli ~onor ~ontr ~pap> ~pasa ~pera
 ~ping ~pkm> ~rany ~ratn ~rawa ~rdar ~rdek ~roke ~sal> ~scal ~sian ~ster ~stro ~tamb ~ter> ~tera ~terd ~tri> ~tria
 ~trok ~tut> ~uci> ~uran ~utut ~waci ~waki ~yana
puskesmas 2 3+bulan abis+ambil adik+hamil alergi alergi+gatal anak+hari asi+jadwal asi+mana badan+pak bantu
 bantu+alamat bantu+campak bantu+cek bantu+gatal bantu+hpv bantu+teman bantu+tes banyak batuk+darah bayar bcg+di
 bebas bolong+ibu cakar cakar+kucing campak+linglung cek+kolesterol desa dokter+gigi gigi+anak gizi+mana gula+abis
 habis haid haid+mau hamil+di hamil+harus hamil+muda hari+apa hpv+anak istri+saya jadwalnya jahitan+di jentik+di
 kakak+panas katarak katarak+gratis kb+spiral kb+suntik kelas+adik keterangan+dokter khitan khitan+massal kolesterol
 komplek+siapa kucing+perlu kumat kutil+untuk lansia+ibu lansia+susah maaf maaf+kelas maaf+lepas makan+ibu
 makan+parah mau+periksa merah minggu minggu+ke mual muda muda+mual naik narkoba+bikin nikah+catin nomor+wa
 nonaktif+mau nyamuk obat+sesak online+puskesmas operasi+katarak pendaftaran perlu+suntik puskesmas+sini rabies
 rabies+mana sakit+mata saya+mau siang sini suntik+3 suntik+kb suntik+tidak surat+untuk telat+haid tetangga+bolong
 untuk+nikah usg+terus vaksin+rabies wa+puskesmas ~<ale ~<ant ~<beb ~<cak ~<dek ~<don ~<hab ~<hai ~<khi ~<kum ~<kun
 ~<min ~<mua ~<mud ~<nai ~<pel ~<sca ~<seh ~aaf> ~abet ~abie ~aid> ~aik> ~aki> ~aler ~alny ~antr ~anya ~apah ~arak
 ~atar ~atny ~ayar ~bang ~bany ~bas> ~baya ~beba ~bera ~bies ~bora ~caka ~cali ~desa ~dise ~ebas ~eham ~elay ~erol
 ~esa> ~este ~haid ~icak ~idur ~ies> ~inga ~ita> ~kese ~khit ~kole ~kuma ~laya ~lerg ~lest ~maaf ~male ~mela ~mera
 ~mila ~mual ~muda ~naik ~ndaf ~oles ~ompl ~pela ~plek ~rabi ~rgi> ~sema ~uda> ~umat ~waln ~yamu
puskesmas -2 =urgent @=poli_jiwa @first=poli_jiwa ada+yang alun alun+buka ambulans anak+tidak autis bantu+telur
 bayi+blues bayi+gratis bisa+bantu bisa+pakai blues dan+popok darah+tapi dengan di+sebelah dinsos dipukul
 gelandangan gratis+linglung gratis+sudah habis+melahirkan hidup hidup+susah hp iuran jual ke+mana kerja koperasi
 kpu kursi liar luka+malam mana+bisa mana+malam masih minta+beras miskin naik+kelas pabrik paksa palsu pkh+ibu popok
 popok+bayi rumah+batuk rusak sakit+perut saya+tidak sebelah+rumah susah+tolong susu susu+dan tapi tapi+tidak telur
 telur+untuk tes+sim thr tiap tua untuk+berobat wifi yang+urus ~<alu ~<aut ~<aya ~<blu ~<boc ~<cer ~<dam ~<dat ~<dij
 ~<dik ~<dis ~<gaw ~<hp> ~<iur ~<jua ~<kay ~<kop ~<kor ~<kos ~<kpu ~<mis ~<nya ~<pab ~<pad ~<pag ~<pop ~<rek ~<rod
 ~<sit ~<sos ~<sta ~<tab ~<tap ~<tem ~<thr ~<tia ~<tok ~<tua ~<wif ~abri ~ahu> ~aji> ~akek ~ala> ~alon ~alsu ~alun
 ~angi ~ank> ~ans> ~apan ~arga ~arun ~asih ~ater ~auti ~aya> ~baka ~blue ~brik ~bula ~data ~dek> ~dibu ~dins ~dipa
 ~dipu ~dup> ~emas ~endi ~epti ~eran ~gan> ~gas> ~gera ~golo ~hent ~hidu ~iap> ~iar> ~idup ~ifi> ~ilan ~inya ~ipuk
 ~isi> ~iski ~istr ~iura ~izin ~jak> ~jamb ~kake ~kama ~kare ~keba ~kek> ~knya ~kope ~kpu> ~lak> ~land ~lapo ~liar
 ~lsu> ~lues ~lun> ~lur> ~masi ~mbul ~misk ~napa ~ngam ~ngur ~nik> ~nnya ~opok ~pabr ~pada ~pai> ~paks ~pend ~pok>
 ~popo ~puk> ~raka ~ran> ~rja> ~rnya ~rus> ~sama ~selo ~sih> ~stri ~susu ~tah> ~tapi ~telu ~temu ~teri ~thr> ~tian
 ~tiap ~tua> ~tung ~ues> ~ursi ~usak ~usin ~usu> ~utis ~wifi
puskesmas -3 =well @=darurat @=trc @=ugd_malam @first=darurat @first=trc @first=ugd_malam ada alat bagaimana+ya
 bantu+saya bapak baru bau bawa beras berobat+mana bus dan darah+pmi di+cipondoh es ikan+semprot inap maaf+24
 malam+sesak masuk mau+minta meninggal minum motor pacar parah perut pkh pmi puskesmas+rawat rawat rawat+inap rumah
 saudara semangka semangka+suntik semprot+obat sesak+kumat sim suami subuh sudah tidak+bisa tidak+mau tidur+di ugd
 umur untuk+anak ~<ada ~<akt ~<bak ~<bap ~<bau ~<baw ~<bus ~<dap ~<den ~<dir ~<duk ~<es> ~<gel ~<gol ~<ina ~<kab
 ~<kar ~<keb ~<kel ~<ket ~<kur ~<lap ~<lia ~<mot ~<ngu ~<pac ~<pal ~<pkh ~<pmi ~<raw ~<rum ~<rus ~<sal ~<san ~<sau
 ~<ser ~<sua ~<sub ~<sud ~<ten ~<ter ~<tun ~<ugd ~<umu ~ada> ~adi> ~akan ~ake> ~aksa ~alat ~ali> ~amar ~ambr ~angg
 ~anta ~apak ~apor ~ari> ~aru> ~asuk ~auda ~bapa ~baru ~bau> ~bus> ~dam> ~diba ~diri ~dite ~diti ~elur ~empa ~enda
 ~enge ~eras ~erja ~erut ~gela ~gka> ~inap ~inso ~inum ~ion> ~iri> ~item ~itin ~jual ~kerj ~kin> ~kir> ~kolo ~kul>
 ~kurs ~lan> ~mah> ~man> ~mang ~masu ~men> ~meni ~minu ~moto ~mpu> ~nang ~nap> ~nasi ~ndan ~ndar ~ngan ~nger ~ngga
 ~ngka ~nsel ~ntra ~ntun ~num> ~ota> ~otor ~paca ~pak> ~pake ~pals ~pan> ~pang ~para ~pat> ~pet> ~pkh> ~pmi> ~por>
 ~puku ~raha ~rsi> ~ruk> ~ruma ~rung ~rut> ~saha ~saud ~sim> ~skin ~suam ~subu ~suda ~tasi ~teng ~tong ~trak ~uami
 ~uan> ~uarg ~ubuh ~udah ~udar ~ugd> ~ukul ~ulan ~umah ~unan
puskesmas -4 =past @=ppa @=santunan @first=bedah_rumah @first=ppa @first=santunan apa butuh daftar gula+lansia
 hilang ikan kucing malam pasar puskesmas+di rujukan+rsj sebelah sekolah surat+waris syarat syarat+donor tidur uang
 urus vaksin+hewan waris ya ~<apa ~<bar ~<bia ~<but ~<daf ~<dip ~<hal ~<hid ~<hil ~<ika ~<kal ~<kec ~<kuc ~<mas
 ~<nga ~<par ~<pem ~<psi ~<sam ~<seb ~<sek ~<sim ~<tah ~<uan ~<uru ~<ya> ~aby> ~ama> ~aman ~anda ~awa> ~baby ~bah>
 ~bawa ~bian ~bur> ~butu ~dang ~deng ~dur> ~ebel ~ekol ~elan ~elua ~emba ~enin ~erin ~guru ~han> ~hila ~kelu ~kola
 ~kuci ~luar ~mbah ~mur> ~nsos ~nya> ~olah ~onse ~peng ~peru ~psik ~rang ~rik> ~ris> ~rusa ~san> ~sebe ~seko ~suk>
 ~tang ~tidu ~tor> ~tuna ~ucin ~umur ~utuh ~wari
puskesmas -5 =tale @=alat_bantu @=bedah_rumah @=damkar @=kerja @=polisi @first=alat_bantu @first=damkar @first=kerja
 @first=polisi hewan ini jalan kk odgj orang rabies+kucing suntik+bulan ~<dan ~<dib ~<din ~<hew ~<ini ~<jal ~<ker
 ~<kk> ~<mal ~<men ~<nge ~<odg ~<tan ~<war ~aan> ~alam ~alan ~ampu ~anan ~ang> ~angk ~aris ~asar ~bela ~dgj> ~eng>
 ~enga ~ewan ~hewa ~ikan ~ini> ~jala ~lam> ~lana ~lang ~mala ~odgj ~ras> ~sar> ~sos> ~tar> ~tuh> ~ung>
puskesmas -6 =drill =road =still =work @=pangan @=slrt @first=pangan @first=slrt di jam+puskesmas jiwa ktp+gigit
 mati ~<di> ~<dit ~<jiw ~<ora ~<pak ~ahan ~ati> ~gal> ~ggal ~iwa> ~jiwa ~lah> ~mati ~nan> ~oran ~uang
puskesmas -7 @=dukcapil @first=dukcapil ktp pak rsj ~<ktp ~<pen ~<rsj ~ktp> ~rsj>
puskesmas -8 24+jam =heart obat+nyamuk
"""
