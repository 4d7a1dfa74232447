"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
roads 4 =hurt =smell @first=- ancur asap+masuk bangkai banjir+terus becek bener+siapa besar besar+mau butut
 dari+kemarin di+gang diaspal gondrong+mati jalan+becek jalan+butut jalan+mati jatuh kabel+tidak kapan kendaraan
 kendaraan+parah lampu lewat+rumah liar+di mobil+parkir pakai+jual papan+reklame parah+lewat parkir parkir+tutup
 penuh+ibu pinggir+jalan pkl pkl+di pohon+besar pu reklame reklame+miring selokan+bau sembarangan+ibu sih sudah+tiga
 taman+rusak tanah+lewat tidak+tutup tidur+tinggi tiga tutup+gang ujan untuk+saya ~<anc ~<bec ~<dal ~<jat ~<kap
 ~<pap ~<pet ~<pkl ~<pu> ~<sih ~<tig ~<uja ~ahan ~aman ~anji ~apny ~araa ~arki ~ati> ~atuh ~bece ~besa ~cora ~dala
 ~dias ~dipo ~ditu ~ebu> ~ecek ~ekla ~enan ~erat ~eri> ~esar ~etin ~geri ~geru ~ggia ~gkai ~iasp ~iben ~imba ~inny
 ~ipak ~ipot ~itut ~jatu ~kapa ~kend ~klam ~lamp ~lusi ~mban ~mpu> ~naka ~ng2> ~ngka ~olus ~papa ~para ~park ~pin>
 ~pkl> ~rekl ~rinn ~rkir ~sapn ~sian ~tara ~tut> ~upin ~usi> ~utut
roads 3 ada+lubang air+di amblas ambruk+depan ambruk+siapa anak+saya angkut+sudah aspal+luka bagaimana+ya bau+busuk
 bermain bermain+tidak bikin+orang bisa+bantu bisa+tidak buruk cctv cctv+jalan dagang dagang+tutup debunya
 depan+gang drainase+buruk gali gali+kabel gang+ada gang+ancur gang+saya genangan genangan+air gondrong got+depan
 hancur harus harus+bagaimana harus+kemana hilang+sekarang jalan+hilang jalan+sekarang jalan+syaratnya jembatan+kayu
 jembatan+rusak kali+bau karena kayu+rapuh kelar kering kotor+untuk liar+harus liar+tinggi lobang lubang
 lubang+bikin maaf maaf+polisi maaf+tps marka marka+jalan masuk orang+jatuh pada parkir+di potong proyek proyek+dari
 proyek+jalan rapuh rumah+rusak rumput rumput+liar sampah+di sampah+tumpuk saya+mampet selokan+meluap
 sembarangan+bisa sembarangan+malam siapa+yang taman+bermain tanah terawat tiap+ujan tidak+kelar tidak+terawat ~<bur
 ~<cct ~<dag ~<dia ~<gon ~<lim ~<lob ~<lub ~<maa ~<mer ~<pot ~<rap ~<raw ~<teg ~<tin ~aaf> ~alia ~ambl ~anah ~ane>
 ~apuh ~asuk ~berm ~blas ~buru ~cctv ~ctv> ~daga ~dibe ~dipa ~dite ~dron ~ebun ~elar ~elat ~elup ~eraw ~erti ~erum
 ~eter ~etut ~gelu ~gena ~gian ~gond ~hanc ~haru ~iban ~iga> ~ingg ~kai> ~kare ~kela ~keri ~kir> ~lame ~las> ~lian
 ~loba ~lura ~maaf ~masu ~mbah ~mbla ~ndro ~nger ~nnya ~ntar ~oban ~ondr ~oton ~otor ~oyek ~ping ~pnya ~poto ~proy
 ~raan ~rah> ~rapu ~rena ~ring ~rka> ~rmai ~roye ~rump ~suk> ~tana ~tiga ~ting ~upas ~uruk ~yek>
roads 2 =force =height ambruk+di ancur+kaya ayam banjir+karena bantaran+lapor bantu+taman bantu+trotoar banyak+motor
 banyak+sampah bapak+sudah bau+di bau+sampah berlubang bolong+banyak bolong2 buang dahan+tutup di+lobang
 ganggu+jalan ganti+velg gantung gantung+bapak got+hilang jalan+berlubang jalan+gang jalan+jeblug jeblug
 jeblug+terus jembatan+di jembatan+gantung karena+saluran kaya+sungai kota+banyak lapor+kemana lewat+siang liar+bau
 lobang+minta maaf+jembatan maaf+lampu makasih minta+ganti minta+pengecoran pengecoran pengecoran+jalan penutup
 penutup+got proyek+ganggu ranting ranting+tutup reklame+mau rusak+lapor rusak+parah saluran saluran+tutup
 sampah+tiap selokan+di sudah+bolong2 sungai+kering taman+kota tidur+bisa tolong+bantu tutup+bangunan tutup+lampu
 velg velg+ke warga+bakar ~<ban ~<han ~<kal ~<lam ~<vel ~akas ~arka ~ayam ~blug ~eblu ~ecor ~elg> ~enut ~erma ~gali
 ~geco ~ilan ~ketu ~lane ~long ~lug> ~lupa ~main ~nah> ~nggu ~olon ~pert ~rlub ~salu ~tor> ~uala ~velg ~yam>
roads -1 @1
roads -2 =body =home @=pangan @first=pangan ada+orang adik+buang air+galon atep bantu+adik bisa cari dagang+kaki
 dekat di di+lampu di+pasar dulu galon galon+bau habis hajat hamil ibu itu jam kaki+lima kalau ketemu lari lebah
 lebah+di lima+tutup mayat naik nama online orang+tua pas perempuan polio rawan tadi tangan tangerang temen
 tidak+ada tidak+punya tinggal tutup+trotoar warung+parkir yang+urus ~<aku ~<ate ~<aya ~<bil ~<bis ~<bul ~<car ~<cuc
 ~<den ~<di> ~<dok ~<dul ~<gig ~<hab ~<ibu ~<itu ~<kep ~<kes ~<kir ~<kor ~<lap ~<mah ~<mas ~<may ~<mul ~<nai ~<nik
 ~<onl ~<pam ~<per ~<pla ~<pul ~<put ~<sen ~<sim ~<suk ~<tad ~<taw ~<tel ~acar ~ahir ~ajat ~aji> ~aksa ~alau ~ama>
 ~amat ~amil ~ampi ~andi ~angi ~aris ~asa> ~asar ~atep ~atia ~ayan ~bar> ~bega ~bela ~bila ~bisa ~car> ~cari ~dada
 ~dam> ~dipe ~dulu ~ebah ~ecah ~ekat ~elam ~emat ~emu> ~endi ~erem ~ertu ~etem ~galo ~gan> ~guru ~habi ~haja ~hami
 ~ibu> ~ikas ~iksa ~iman ~ine> ~inso ~isa> ~ita> ~item ~kabu ~kala ~kalo ~keja ~ker> ~kolo ~kuli ~lah> ~lama ~lant
 ~lau> ~lem> ~line ~lio> ~lok> ~lung ~mali ~mand ~maya ~mert ~mil> ~mpua ~mulu ~naik ~nama ~ndir ~ngam ~nik> ~nlin
 ~nten ~ntra ~ntua ~olio ~onli ~oto> ~pala ~peca ~pera ~ran> ~ret> ~rik> ~rkan ~rtua ~sah> ~saha ~sant ~tadi ~tasi
 ~teme ~temp ~temu ~tep> ~trak ~trik ~uat> ~umpa ~untu ~uran ~urat ~uruh
roads -3 =child =dead =drill =nature =office =past =still =wait @=darurat @=polisi @=ugd_malam @first=darurat
 @first=polisi @first=ugd_malam abis aja alat ambruk+tabrak ambulans anjing atm atm+rusak bangun+rumah bau+gas bayar
 bayi belum+tutup berapa bpjs buka dapet darah di+kali dipukul gelap+rawan hari ini istri izin jalan+gelap
 kabel+belum kakak kamar keluar kena kontrakan kursi+roda lagi laki lampu+jalan lihat lima malam mau nomor obat
 pasang+polisi pindah pju provider provider+tutup rumah+tutup sakit saya+tidak sebelah tabrak+rumah tahu tangis tapi
 teman tiang+provider tiap+malam tua umur urus warung yang ~<abi ~<aja ~<akt ~<anj ~<atm ~<beg ~<boc ~<bpj ~<dat
 ~<dek ~<dic ~<dig ~<dij ~<din ~<dir ~<dis ~<gel ~<haj ~<hal ~<ini ~<ist ~<izi ~<jan ~<jl> ~<kan ~<keb ~<kel ~<kos
 ~<lag ~<lak ~<leb ~<lih ~<mal ~<mau ~<nam ~<ngo ~<nim ~<nom ~<nye ~<oba ~<pag ~<pal ~<pan ~<pju ~<pos ~<pun ~<sak
 ~<san ~<sat ~<tah ~<tap ~<ten ~<tua ~<tun ~<umu ~<uru ~<yan ~ahu> ~aik> ~akak ~akan ~akek ~akit ~akny ~aku> ~ala>
 ~alam ~alat ~alin ~amar ~ambi ~angn ~ans> ~anya ~apet ~asih ~atm> ~ayar ~ayat ~ayi> ~baru ~baya ~bayi ~bil> ~bpjs
 ~bula ~but> ~cah> ~dape ~data ~deka ~der> ~dipu ~diri ~ebak ~ebel ~egal ~elua ~emen ~empu ~enek ~enga ~epat ~erap
 ~gen> ~gera ~gigi ~gis> ~hari ~hat> ~ider ~ihat ~impa ~inda ~ini> ~ipuk ~iran ~iri> ~itu> ~izin ~jam> ~jang ~jat>
 ~jing ~kah> ~kaka ~kake ~kat> ~kek> ~kete ~kit> ~kont ~kot> ~kul> ~lagi ~lahi ~laki ~lam> ~lari ~lat> ~leba ~liha
 ~lik> ~lima ~lin> ~ling ~lon> ~maka ~mala ~mar> ~mat> ~mau> ~mbil ~mbul ~men> ~min> ~mor> ~mpan ~mpat ~nda> ~ndah
 ~nek> ~nene ~ngan ~ngen ~ngis ~ngko ~ngur ~nimp ~njin ~nomo ~nsos ~omor ~ontr ~ovid ~pela ~pere ~pind ~pir> ~pjs>
 ~pju> ~prov ~puan ~raka ~rang ~rapa ~ras> ~rati ~remp ~rovi ~ruh> ~saki ~sebe ~suka ~tahu ~tapi ~tema ~ter> ~teri
 ~tri> ~tuan ~tuna ~uarg ~uka> ~ulu> ~ungg ~urun ~urus ~usah ~vide ~waru ~yat> ~zin>
roads -4 =arms =beast =elder =heart =poor =seek =sick =tale @=poli_jiwa @=santunan @first=poli_jiwa @first=ppa
 @first=santunan anak apa bangun bapak bapak+buang bawa belum butuh daftar dari gelandangan gratis jalan+minta kaki
 kata ke ktp kursi mana masih meninggal minta+pasang minta+rekam pasang puskesmas rekam reklame+liar roda suami
 tabrak tetangga tidak+bisa tidur+di uang ~<ala ~<ana ~<apa ~<bal ~<bap ~<bar ~<baw ~<bel ~<bia ~<buk ~<daf ~<dap
 ~<dar ~<dik ~<dim ~<gas ~<gra ~<ham ~<jam ~<kat ~<ke> ~<kej ~<kon ~<ktp ~<mak ~<men ~<nan ~<nen ~<ngu ~<pak ~<pel
 ~<pem ~<pus ~<rod ~<seb ~<ser ~<sua ~<tan ~<tem ~<tet ~<uan ~abis ~abra ~ada> ~afta ~agi> ~aja> ~alon ~anak ~angg
 ~apak ~api> ~arun ~atis ~atu> ~awan ~bapa ~bat> ~bawa ~belu ~bis> ~brak ~buka ~bur> ~daft ~dara ~dari ~dima ~elah
 ~elum ~embe ~empa ~enin ~esma ~etan ~ftar ~gela ~gga> ~grat ~gun> ~ima> ~inya ~istr ~kak> ~kaki ~kata ~keba ~kelu
 ~kena ~kesm ~ket> ~knya ~ksa> ~ktp> ~kurs ~land ~lum> ~masi ~meni ~mpa> ~mur> ~nak> ~ndan ~ning ~obat ~oda> ~oran
 ~pang ~pasa ~pat> ~puku ~pusk ~roda ~rsi> ~rung ~san> ~skes ~smas ~sos> ~stri ~suam ~tabr ~tany ~tar> ~teng ~teta
 ~tis> ~tua> ~uami ~uan> ~uar> ~ukul ~ulan ~umur ~ursi ~uske ~utuh ~wan> ~yang ~yar>
roads -5 # =birth =food =kin @=alat_bantu @=dukcapil @=kerja @=ppa @=puskesmas @=slrt @first=alat_bantu
 @first=dukcapil @first=kerja @first=puskesmas @first=slrt ada ada+yang adik dia gas kami kerja lansia makan odgj
 orang pak saudara ~<ada ~<adi ~<bay ~<kak ~<ker ~<kur ~<lan ~<man ~<odg ~<ora ~<pas ~<sau ~<tab ~<yg> ~adik ~aki>
 ~ami> ~anda ~ansi ~ara> ~ari> ~asan ~asi> ~ata> ~auda ~ayah ~dang ~dgj> ~dia> ~dik> ~ekam ~elan ~eng> ~eran ~erja
 ~gal> ~gas> ~ggal ~kam> ~kama ~kami ~kerj ~lans ~luar ~mas> ~ngga ~nsia ~odgj ~pak> ~rak> ~reka ~rja> ~sang ~saud
 ~sia> ~tang ~udar ~yah>
roads -6 =mad =stir @=damkar @first=damkar kk proyek+parkir tiang ~<kk> ~<nya ~tian
roads -7 @=bedah_rumah @first=bedah_rumah liar+depan pabrik+parkir
roads -9 parkir+liar
school 13 spmb ~<spm ~pmb> ~spmb
school 11 guru ~<gur ~uru>
school 10 c paket paket+c slb ~<c> ~<slb ~aket ~guru ~ket> ~slb>
school 9 =drill kjp kjp+tangerang negeri paud ppdb sd sekolah sma smp spp tangerang+ada ~<ade ~<kjp ~<neg ~<pau
 ~<ppd ~<sd> ~<sma ~<smp ~<spp ~adek ~aud> ~eger ~ekol ~eri> ~geri ~kjp> ~kola ~lah> ~nege ~olah ~paud ~pdb> ~ppdb
 ~seko ~sma> ~smp> ~spp>
school 8 daftar+sekolah ijazah kelas kip+anak kuliah naik+kelas seragam slb+untuk tangerang tidak+masuk tidak+naik
 zonasi ~<ija ~<kul ~<sek ~<ser ~<zon ~agam ~asi> ~azah ~dek> ~elas ~erag ~gam> ~iah> ~ijaz ~jaza ~kela ~las> ~liah
 ~nasi ~onas ~raga ~ulia ~zah> ~zona
school 7 anak+saya daftar daftar+paud gratis+tidak guru+kurang kuliah+tidak kurang mampu+bayar pindah pindah+sekolah
 rapor sekolah+mahal tidak+cair ukt ukt+kuliah ~<daf ~<rap ~<ukt ~afta ~ahal ~alur ~daft ~ftar ~hal> ~inda ~jalu
 ~kuli ~ndah ~pake ~pend ~pind ~rapo ~sera ~tar> ~tis> ~ukt>
school 6 ada+tidak anak+tidak bantu+guru beasiswa dinas+pendidikan gratis guru+galak guru+sering jadwal+spmb
 jalan+apa kapan kejar kejar+paket kok maaf+guru mahal mau+masuk nilai nilai+rapor pendidikan prestasi pungutan
 putus+sekolah sekolah+rusak sering+tidak smp+negeri tahan tahan+sekolah tolak uang+gedung ~<bea ~<gra ~<kap ~<kok
 ~<mah ~<nil ~<pre ~asis ~atis ~beas ~didi ~dita ~easi ~ejar ~gera ~grat ~guta ~idik ~ilai ~ipak ~iswa ~itah ~kapa
 ~keja ~kura ~lak> ~ndid ~ngut ~nila ~pres ~rati ~rest ~sisw ~swa> ~taha ~tola ~ungu
school 5 b bantu+daftar beasiswa+kuliah cair gedung juga komite komite+paksa lanjut mau+lanjut naik negeri+kok
 paket+b paksa pungutan+sekolah putus sekolah+negeri seragam+sekolah uang+komite untuk+anak yang+gratis ~<b> ~<cai
 ~<jug ~<nai ~aksa ~apan ~cair ~dika ~dipa ~dung ~edun ~esta ~gedu ~ite> ~jar> ~juga ~jut> ~kok> ~komi ~lai> ~lur>
 ~maha ~mite ~naik ~nger ~njut ~olak ~omit ~paks ~pung ~putu ~tus> ~uga> ~utan ~utus
school 4 abk abk+sekolah autis belum+gaji daftar+kuliah dinas galak guru+honor honor honor+belum jadwal juta
 legalisir+ijazah maaf maaf+daftar masuk paud+dari pindah+ke sekolah+mana sekolah+paksa spmb+lapor sumbang
 sumbang+sekolah swasta syaratnya ~<abk ~<aut ~<dit ~<hon ~<jut ~<kej ~<maa ~<put ~aaf> ~abk> ~adwa ~ahan ~aik>
 ~ange ~anju ~asta ~asuk ~auti ~dito ~dwal ~ebut ~hono ~igaj ~ikan ~itol ~jadw ~juta ~lanj ~maaf ~masu ~nor> ~stas
 ~sumb ~swas ~utis ~wal> ~wast
school 3 =child ada+bantu bantu+tidak bayar+di beasiswa+prestasi beli beli+takut belum biar biaya+sekolah bisa+tidak
 c+gratis daftar+paket daftar+smp daftar+tk gedung+3 gedung+sekolah jalan+prestasi kata+negeri kip kok+minta kota
 kuliah+di lapor+dinas legalisir maaf+seragam maaf+spmb mana+yang masuk+sma murid+lapor negeri+jalan nunggak padahal
 ppdb+zonasi prestasi+smp rusak saya+bagaimana saya+gratis sekolah+anak sekolah+mau sekolah+slb slb+mana sma+negeri
 spmb+terus study study+tour takut+tidak tidak+beli tk+negeri tour tour+mahal uang ~<ant ~<bel ~<gal ~<ged ~<gim
 ~<kip ~<kom ~<leg ~<pin ~<stu ~<swa ~<tou ~<uan ~apor ~belu ~biar ~diga ~dina ~eli> ~elum ~eran ~gala ~ggak ~gima
 ~han> ~inas ~isir ~kip> ~lum> ~lurn ~nas> ~onor ~our> ~por> ~sta> ~stud ~suk> ~tasi ~tour ~tudy ~udy> ~umba ~usak
 ~uta>
school 2 3+juta 4+belum 600+meter 8+bulan =part ada+sekolah aktif+sekarang anak+basi antar+kota arab arab+ada
 baca+dengan bagaimana bank+kata baru+pindah bayar begini+di beku beku+sepatu belum+lancar belum+usul berkebutuhan
 berkebutuhan+khusus bisa+bantu bolong+itu bulan+kata cacat cacat+cuma cair+lagi cara+pindah cuma+lambat dari+sd
 dengan+guru di+arab disuruh+pindah gaji gratis+sd guru+disuruh harus+tahun ibu+kerja ijazah+anak ijazah+sekolah
 jarak jarak+rumah juga+bapak kami+baru kami+pindah karawaci+tidak kata kata+belum kata+panitia kata+rekeningnya
 ke+slb kelas+4 kelas+parah kk+kami kuliah+untuk lagi+sekolah lambat lambat+ibu lancar lancar+baca lansia+tidak
 lapor+kemana makanya makanya+kami masa masuk+smp mbg+di meninggal+makanya meter meter+tapi negeri+jarak negeri+yang
 padahal+dia panitia panitia+harus pendaftaran pendaftaran+bagaimana pernah+cair pindah+8 pindah+jalan ppdb+anak
 ppdb+smp rekeningnya rekeningnya+beku rumah+600 sd+aktif sekarang+smk sekolah+antar sekolah+apa sekolah+hilang
 sepatu+sudah seragam+gratis slb+padahal sma+bagaimana smk+kok smp+zonasi spmb+ibu spp+anak sudah+kelas
 syaratnya+apa tahun+masa tapi+kk tidak+cacat tidak+pendaftaran tk tolak+juga tolong+bantu untuk+ibu usul+bank
 yang+masih yang+terima yatim+tolak zonasi+sma ~<ema ~<gaj ~<kot ~<nun ~<sum ~<tah ~<tk> ~acat ~adah ~aima ~alis
 ~arak ~atny ~ayar ~baya ~beku ~eku> ~emak ~erke ~gaim ~gak> ~ima> ~iman ~jara ~kebe ~kota ~ksa> ~lamb ~lega ~ndaf
 ~neri ~niti ~ratn ~rkeb ~sir> ~tia> ~tuha ~ucu> ~urny
school -2 =body =elder =smell @1 @=ugd_malam @first=dukcapil @first=ugd_malam akta ambruk ambulans anak+panik banyak
 bapak bau berobat biaya cari daftar+kis dekat di+pasar duit gang habis kali kami+anak kelas+sekolah keluar kembali
 ketemu kis+gratis kursi+roda laki lampu lari lewat lihat luar masuk+kelas meninggal mobil nomor odgj+masuk
 orang+tua panik pas perempuan saudara sebelah sekolah+kami suami sudah tangan temen tki uang+seragam ~<bap ~<bat
 ~<bau ~<ben ~<dan ~<dar ~<dih ~<dok ~<dui ~<ger ~<hab ~<ham ~<har ~<jat ~<kem ~<kep ~<kes ~<kir ~<lew ~<lia ~<lih
 ~<lua ~<mob ~<nam ~<nan ~<nge ~<nik ~<nom ~<nye ~<pag ~<pam ~<pet ~<pla ~<pol ~<pos ~<sat ~<sau ~<sia ~<sud ~<suk
 ~<tam ~<tki ~<war ~acar ~adan ~ahir ~akta ~alik ~alin ~amat ~ambi ~amin ~ampu ~andi ~ang> ~angn ~anik ~ans> ~anti
 ~anya ~apak ~atia ~auda ~ayan ~ayu> ~bah> ~ban> ~bany ~bapa ~bata ~bau> ~bela ~bero ~biay ~bruk ~bung ~cah> ~cari
 ~cil> ~cing ~dipe ~dite ~diti ~duit ~duk> ~ebak ~ekat ~elak ~elat ~elur ~emat ~emu> ~enga ~erah ~ertu ~etem ~ewat
 ~gigi ~gin> ~gkat ~habi ~ian> ~iaya ~iga> ~iksa ~ilan ~ine> ~inso ~iran ~ita> ~jak> ~kabu ~kemb ~ker> ~komp ~kot>
 ~kta> ~laka ~laki ~lamp ~lant ~lar> ~lek> ~lewa ~lik> ~line ~ling ~lok> ~mala ~mand ~mbil ~mbru ~meni ~mera ~mert
 ~mobi ~mor> ~mpar ~mpe> ~mpua ~mur> ~nak2 ~ngaj ~ngam ~ngko ~ngku ~nomo ~ntah ~nya> ~obil ~omor ~pela ~peri ~peru
 ~poli ~puku ~rang ~rkan ~rok> ~rtua ~saha ~sang ~sant ~saud ~suam ~suda ~suka ~tak> ~teme ~temu ~tiga ~tki> ~tri>
 ~tuan ~uami ~udah ~udar ~uit> ~ukul ~urah ~yang
school -3 =client =heart =kin =money =past =still @=darurat @=dukcapil @=kerja @first=darurat abis ada+biaya air aja
 alat bakar beasiswa+tahfidz berapa buka bully bully+di butuh dapet darah di+sekolah dipukul gelandangan ini istri
 jadi jual kaki kalau kamar ke kena kerja kip+kuliah kis kontrakan kursi lansia mampu+ada minggu motor obat pabrik
 pasar pt pulang roda rt sakit saya+tidak sekolah+tidak sendiri siapa surat tabrak tahan+pt tahfidz tetangga tiap
 tidak+ada tidur+di tua urus ~<abi ~<air ~<aja ~<ang ~<ata ~<aya ~<bak ~<bal ~<boc ~<buk ~<but ~<dat ~<dek ~<dia
 ~<dib ~<dij ~<dik ~<dis ~<hal ~<ini ~<ist ~<jua ~<kab ~<ke> ~<ket ~<kis ~<kos ~<lak ~<lar ~<mal ~<man ~<mel ~<men
 ~<mot ~<ngo ~<ngu ~<oba ~<pab ~<pan ~<pel ~<pro ~<pt> ~<pul ~<pus ~<rod ~<rt> ~<sak ~<san ~<seb ~<sem ~<sen ~<sua
 ~<tab ~<taw ~<tel ~<ter ~<tet ~<tin ~<tua ~<tun ~<ula ~<uru ~abra ~abri ~agi> ~ahfi ~aja> ~akan ~akar ~akit ~aku>
 ~alam ~alat ~alau ~alo> ~ambr ~ampe ~anan ~anga ~angk ~anji ~ansi ~apet ~arga ~ari> ~atan ~baka ~bali ~bat> ~brak
 ~brik ~bull ~dan> ~dape ~dara ~data ~deka ~dipu ~diri ~emen ~empa ~empu ~enge ~enti ~erap ~erem ~erja ~erob ~etan
 ~fidz ~gan> ~gant ~gas> ~gela ~gga> ~ggal ~hat> ~hfid ~hon> ~iap> ~iapa ~idz> ~ihan ~ihat ~ipuk ~isi> ~jadi ~kah>
 ~kak> ~kaki ~kala ~kali ~kalo ~kama ~kan> ~kang ~kar> ~kaya ~keba ~kerj ~kete ~kis> ~kit> ~kul> ~kurs ~lahi ~lam>
 ~lan> ~land ~lang ~lans ~lari ~lau> ~liha ~lly> ~mat> ~mbal ~mbul ~men> ~min> ~ming ~moto ~mpat ~nda> ~ndir ~ngga
 ~nggi ~ngin ~ngur ~nsia ~nsos ~ntra ~ntun ~nyak ~oda> ~ohon ~ongk ~otor ~pabr ~pang ~par> ~peng ~pere ~ping ~puan
 ~pula ~rah> ~raka ~rapa ~ras> ~remp ~rga> ~rin> ~rja> ~roba ~roda ~rsi> ~ruk> ~saki ~sebe ~send ~sia> ~siap ~sin>
 ~tabr ~tah> ~tahf ~tas> ~tela ~teng ~tera ~teta ~tian ~tiap ~tong ~trak ~tuna ~tung ~uan> ~uarg ~ulan ~ully ~ursi
 ~urus ~usah ~wat> ~yak>
school -4 =blaze =breath =dead =food =home =limp =lost =seek =stir =tale =water @=pangan @=poli_jiwa @=santunan
 @first=kerja @first=pangan @first=poli_jiwa @first=santunan ada ada+yang bawa bayi bikin bpjs depan depan+sekolah
 di hari jam kami ktp makan mati minta pak pkh punya puskesmas rumah sampai tidak+bisa tidak+sekolah tidur ~<,>
 ~<ada ~<ala ~<amb ~<baw ~<ber ~<bik ~<bpj ~<dap ~<dep ~<di> ~<dic ~<gan ~<gel ~<jam ~<kak ~<kal ~<kam ~<kay ~<kec
 ~<ken ~<ker ~<kon ~<ktp ~<mat ~<mer ~<nga ~<nya ~<pal ~<pas ~<pem ~<per ~<pkh ~<rum ~<sam ~<sur ~<tem ~<tia ~aan>
 ~abis ~ada> ~adi> ~ak2> ~ake> ~aki> ~ali> ~aman ~ambu ~ami> ~anda ~angg ~asar ~ati> ~awa> ~ayi> ~bawa ~bayi ~bera
 ~biki ~bil> ~bis> ~bpjs ~buka ~dang ~depa ~dik> ~dur> ~elah ~elan ~elua ~emba ~eng> ~epan ~esma ~gal> ~gang ~ggu>
 ~hari ~idur ~ikin ~ing> ~ingg ~inta ~inya ~iri> ~istr ~jam> ~jual ~kami ~kat> ~kelu ~kena ~kesm ~kin> ~kont ~ktp>
 ~lat> ~mah> ~man> ~mas> ~mati ~mint ~mpai ~nan> ~ndan ~ngan ~nggu ~ngka ~nik> ~nta> ~nti> ~obat ~ontr ~pai> ~pak>
 ~pala ~pas> ~pasa ~pat> ~pet> ~pjs> ~pkh> ~puny ~pusk ~ran> ~rat> ~rik> ~ruma ~samp ~sar> ~skes ~smas ~sos> ~stri
 ~sura ~tidu ~ting ~tor> ~tua> ~tuh> ~ual> ~uar> ~ukan ~umah ~unan ~urat ~uske
school -5 =arms =beast =birth =force =mad =road =sick =work @=alat_bantu @=bedah_rumah @=damkar @=ppa @=puskesmas
 @first=alat_bantu @first=bedah_rumah @first=damkar @first=ppa @first=puskesmas anak+sekolah odgj orang pakai
 sekolah+dinas tidak+punya ~<min ~<odg ~<ora ~akai ~ampa ~dgj> ~edin ~kai> ~kedi ~luar ~nasa ~odgj ~oran ~paka ~uka>
school -6 @=polisi @first=polisi ~<ked ~san>
school -7 ~asan
other 12 ~acar
other 11 =force darah+mana imb nib pbb pinjam+ambulans sim umkm+dapet wifi ~<imb ~<nib ~<pbb ~<sim ~<wif ~ifi> ~imb>
 ~kah> ~lon> ~nib> ~pbb> ~sim> ~wifi
other 10 =drill =heart @1 @first=- ambulans+mayat bank bpn haji kpr kpu lapor+spt npwp parkir+liar spt veteran ~<asu
 ~<bpn ~<cer ~<kpr ~<kpu ~<npw ~<spt ~<vet ~aji> ~ank> ~bpn> ~haji ~kpr> ~kpu> ~npwp ~pns> ~pwp> ~spt> ~vete
other 9 =beast asuh atm cerai cpns dapet+bantu hewan lurah nafkah nikah obat+nyamuk paspor rusun ~<atm ~<cpn ~<hew
 ~<lur ~<naf ~<nik ~alon ~aris ~aspo ~asuh ~atm> ~bank ~cera ~cpns ~erai ~ewan ~hewa ~ikah ~kam> ~kat> ~nika ~ota>
 ~pasp ~psi> ~rai> ~rusu ~spor ~suh> ~sun> ~usun ~wan>
other 8 =work akta+cerai anjing+liar beli+hp bpkb buku buku+nikah damri dengan+dia harga ibu+saya izin kerja+dengan
 kucing liar+depan masjid nikah+hilang ojol oss pajak pakai+guru pupuk rabies+kucing rt rujuk sekolah+dinas sewa
 sim+mati stnk tayo tidak+sampai umroh umroh+tipu walikota zakat ~<bpk ~<gal ~<haj ~<izi ~<kuc ~<kur ~<med ~<ojo
 ~<oss ~<paj ~<ppp ~<pup ~<rt> ~<rus ~<sew ~<stn ~<tar ~<tay ~<tuk ~<zak ~afka ~ajak ~akat ~amri ~asji ~ayo> ~bpkb
 ~cing ~damr ~edia ~edin ~emil ~ewa> ~fkah ~harg ~ikot ~isik ~izin ~jid> ~juk> ~kuci ~liko ~masj ~medi ~mri> ~mroh
 ~nafk ~ojol ~oss> ~paja ~pemi ~pkb> ~ppk> ~pppk ~risa ~roh> ~sewa ~sjid ~spen ~stnk ~tayo ~tnk> ~tuka ~ucin ~umro
 ~urah ~wali ~zaka ~zin>
other 7 adopsi asuransi atm+rusak bandara bangun+rumah berapa bisa+tidak bus cuaca di+tangerang enak film futsal
 gadai hak+asuh hotel iuran izin+bikin jadwal+donor jodoh jual koperasi kua kurir liar lima makan+enak nikah+di
 nyamuk pabrik+parkir pajak+mobil pak+rt paket+tidak pemilu pensiun pinjam+uang pmi puisi pulsa salon surat+waris
 tanah tempat+makan umkm untuk+saya warung wisata ~<ado ~<buk ~<cua ~<fil ~<fut ~<hot ~<iur ~<jod ~<jua ~<kua ~<lia
 ~<lim ~<nip ~<pmi ~<pro ~<pui ~<tel ~<umk ~<umr ~<wal ~adai ~adop ~agan ~alik ~anah ~aoke ~arao ~asur ~buku ~cuac
 ~dai> ~dops ~erap ~film ~futs ~gada ~hote ~iar> ~ilm> ~ilu> ~isat ~iura ~jak> ~jodo ~jol> ~kedi ~ket> ~kope ~kota
 ~kua> ~liar ~lima ~lsa> ~lura ~milu ~mkm> ~nas> ~nasa ~nsi> ~nsiu ~nyam ~odoh ~opsi ~otel ~pen> ~pens ~perp ~pmi>
 ~puis ~puls ~rans ~raok ~rapa ~rasi ~rir> ~rusn ~sal> ~salo ~sata ~snya ~sura ~tana ~tel> ~tsal ~uaca ~uisi ~uku>
 ~ulsa ~umkm ~upuk ~uran ~urir ~usny ~utan ~utsa ~waru ~wisa ~yamu
other 6 =client acara acara+apa ada+acara apa+minggu arab arisan bengkel bikin+baru buang cctv cuaca+hari daftar
 di+arab di+kua dinas dipukul+di donor donor+darah galon hak indihome izin+usaha jadwal jalan+minta jual+motor
 karaoke kas kembali+nama konser kontrakan kredit kucing+saya kuota+habis kurban liar+banyak luar+negeri lurah+minta
 makam mau+jadi mau+pinjam mayat+gratis minggu+ini minta+rekam modal nafkah+anak parkir pbg pelihara pelihara+ayam
 penelitian pengadilan plat presiden proyek+parkir rumah+tutup rute sertifikat siapa+presiden sim+c skripsi subsidi
 taiwan+gaji taspen tidak+bayar tiket tkw+dipukul tni tps+kemana usaha vaksin+rabies wifi+mati ~<aca ~<bus ~<cct
 ~<daf ~<dam ~<don ~<ena ~<gad ~<hak ~<ind ~<jad ~<ked ~<kre ~<mod ~<nut ~<pbg ~<pel ~<pul ~<ser ~<tah ~<tas ~<tni
 ~<usa ~<wis ~aca> ~adil ~adwa ~afta ~ahal ~ajin ~ame> ~ara> ~arab ~arki ~aspe ~band ~bera ~bsid ~buan ~bus> ~cctv
 ~ctv> ~daft ~dal> ~dara ~den> ~diho ~dik> ~dipi ~dit> ~dono ~dwal ~edit ~elih ~elit ~enak ~enel ~ensi ~erti ~esid
 ~fika ~ftar ~gadi ~galo ~gkel ~hak> ~hal> ~hara ~home ~idi> ~ifik ~ihar ~ihom ~ikat ~iket ~ilan ~ima> ~ipin ~ipsi
 ~irik ~isan ~isi> ~itia ~iun> ~jadw ~jiny ~kred ~krip ~kurb ~kuri ~lat> ~lik> ~liti ~menj ~moda ~nah> ~ndih ~neli
 ~ngke ~nser ~odal ~ola> ~park ~pbg> ~peli ~plat ~pupu ~raka ~redi ~rips ~rkir ~rtif ~rute ~ser> ~sert ~side ~sidi
 ~siun ~subs ~tar> ~tari ~tasp ~teri ~tern ~tifi ~tike ~tni> ~ubsi ~urba ~ute> ~wal> ~wari
other 5 =money =stir angkot asuh+anak atm+tertelan ayam+bau bangun bantu+hukum bantu+ternak bayar bayar+majikan beli
 berisik bikin bikin+sim bola bpjs+mandir bus+tayo cari+kontrakan daftar+merek dagang dana+rt darah dari+kemarin
 di+malaysia di+saudi dokter+hewan emoney etle etle+bayar gaji gaji+tahan gaji+tki gratis+daftar harga+beras hp
 hukum internet+menjuntai investasi izin+buka izin+keramaian jadi+relawan jht+bpjs jual+rumah karang kasih+nafkah
 keliling kemana kena+razia kering+pbb kontrakan+yang kuota kur kur+bri laundry lomba luar mahal makam+saudara
 malaysia malaysia+kena mandir mantan+suami mau+pindah merek minta+modal motor mudik+gratis murah online pacar
 pajak+motor paket perpanjang pilkada pohon pohon+tetangga proyek relawan rumah+sebelah rumah+subsidi rute+angkot
 saldo+emoney saudara+mau saudi saudi+tidak saya+tkw sertifikat+tanah steril stnk+mati surat+izin syarat
 syarat+donor tahun tangerang telat telepon+walikota tembok ternak tiang tidak+kasih tilang tk+cair tki+tidak tkw
 tkw+di tukang tukang+pijat tutup tutup+jalan uang+kas untuk+jual urus urus+izin vaksin wakaf warung+makan
 yang+murah ~<ang ~<ara ~<ari ~<ber ~<bik ~<bua ~<emo ~<etl ~<gaj ~<hp> ~<huk ~<inv ~<jen ~<kop ~<kuo ~<lau ~<lom
 ~<lua ~<mah ~<man ~<mas ~<mot ~<mur ~<onl ~<pac ~<poh ~<pre ~<rek ~<sal ~<sam ~<sho ~<ste ~<sub ~<tem ~<tik ~<tkw
 ~<tut ~<uru ~<vak ~aha> ~ahun ~aian ~airi ~akaf ~akam ~aket ~aksi ~alay ~ama> ~aman ~angu ~asi> ~audi ~aund ~ayar
 ~aysi ~bara ~baya ~beri ~daga ~dila ~dina ~dona ~dry> ~eli> ~elil ~emon ~enaz ~engk ~ente ~eran ~eril ~eris ~erpa
 ~eta> ~etle ~gaji ~gkot ~gun> ~huku ~hun> ~iden ~ilka ~inas ~indi ~ine> ~ing> ~inve ~jena ~kaf> ~kel> ~kos> ~ksin
 ~kum> ~kuot ~kur> ~laun ~lays ~liha ~lili ~line ~lkad ~lomb ~mba> ~mili ~moto ~mura ~naza ~ndar ~ndry ~ney> ~ngad
 ~nger ~nipu ~nlin ~nont ~nton ~ntra ~ntua ~nutu ~nves ~oke> ~omba ~ome> ~oney ~onli ~onto ~oper ~oyek ~panj ~pilk
 ~poho ~proy ~puk> ~rab> ~rah> ~rek> ~rela ~resi ~rga> ~ril> ~risi ~rnak ~roye ~rpan ~sik> ~siks ~stad ~tan> ~tela
 ~tkw> ~tle> ~trak ~tuan ~tutu ~ukum ~undr ~uota ~usah ~usta ~vaks ~vest ~waka ~yar> ~yek> ~ysia
other 4 =rails =thanks =wait ac ada+biaya akar akar+pohon alun+buka asuransi+tidak bantu+apa bantu+modal bantu+umkm
 bapak+buang barang bayar+mana bayar+pbb beasiswa+tahfidz belum+keluar belum+tutup bi bi+checking biaya bikin+warung
 bpjs+tk bri buang+sampah buka butuh+data cek+tilang checking cicil cpns+kapan daftar+nikah daftar+polisi
 dagang+kaki dahan dapet darah+keliling darah+pmi data+dinsos depan+rumah di+luar di+taiwan dibuang+ke donasi
 ganti+plat gedung genteng gereja gor gratis gratis+dari hari+ini ijin imb+rumah indihome+semrawut internet jadi
 jadi+orang jam+berapa jasa jasa+raharja kabel+belum kabel+indihome kakak+tkw kaki+lima karang+taruna kartu+kredit
 kelas+bpjs kereta kontrakan+ibu kontrakan+murah kredit+macet lapangan lapor+rt leasing lemot lima+tahun lima+tutup
 lurah+pungli main+film mana masuk mau+skripsi menjorok menjorok+ke modal+untuk modal+usaha mudik naik naik+odgj
 nakal nama nama+motor negeri+tidak ngasih nomor+telepon ojk pasang+wifi paspor+hilang pbb+belum pbb+naik pbg+rumah
 pelayanan pelayanan+kelurahan pengacara pengacara+gratis perizinan perpustakaan pinjam pns pohon+rumah provider
 provider+tutup pulsa+tidak raharja razia rekam reklame+liar rt+nakal rujuk+suami rumah+kenapa rusak rusun+untuk
 sampah+sembarangan service service+hp shopee sim+a skck skripsi+butuh slik slik+ojk suami+istri sumbang
 tagihan+kartu tahfidz taiwan tarik tarik+tunai taruna tenda tes tes+sim tetangga+masuk tiang+provider tidak+cair
 tidak+gaji tilang+elektronik tki+di tni+daftar tps+mahal tua+asuh tukang+ac tukar tukar+uang tumpang+nikah
 turun+kelas tutup+trotoar undang+rapat untuk+dagang urus+ijin utang vaksin+hewan warisan wisata+di ~<ac> ~<aka
 ~<aya ~<bi> ~<bri ~<bum ~<che ~<cic ~<dah ~<dim ~<ema ~<gra ~<iji ~<kar ~<kon ~<kos ~<lea ~<nai ~<ojk ~<pns ~<raz
 ~<rel ~<ret ~<ruj ~<rut ~<skc ~<sli ~<tai ~<tes ~<til ~<tra ~<uta ~<wak ~<war ~ahfi ~aiwa ~akaa ~akal ~ami> ~amuk
 ~ana> ~apa> ~apet ~arga ~arik ~arja ~arun ~asa> ~asan ~asin ~asuk ~atis ~aun> ~azia ~bang ~beli ~biay ~biki ~bok>
 ~bri> ~buka ~bumi ~car> ~chec ~cici ~ckin ~daha ~dape ~dima ~dir> ~doh> ~dung ~easi ~ecki ~edun ~eja> ~ekam ~elaw
 ~elko ~embo ~emot ~enjo ~erej ~erek ~eret ~eriz ~erne ~erpu ~eter ~fidz ~gaca ~gala ~gasi ~gedu ~gent ~gera ~gere
 ~gor> ~grat ~harj ~heck ~hfid ~hola ~hon> ~hope ~huna ~iaya ~ice> ~icil ~idz> ~ijin ~ikan ~ikin ~ila> ~ilin ~inan
 ~inja ~irin ~iwan ~jadi ~jat> ~jin> ~jual ~kaan ~kada ~kara ~kas> ~kck> ~kere ~kir> ~kont ~lawa ~leas ~lemo ~lkom
 ~masu ~mbok ~mere ~mone ~mot> ~mudi ~muk> ~naik ~nama ~nan> ~ndir ~njam ~njan ~njor ~nor> ~nten ~ohon ~ojk> ~onor
 ~ontr ~opee ~otor ~ovid ~paca ~pee> ~por> ~prov ~pust ~rati ~razi ~rban ~reja ~reka ~rika ~rizi ~rovi ~rpus ~ruju
 ~runa ~rvic ~saha ~sak> ~sema ~shol ~sin> ~skck ~skri ~slik ~stak ~ster ~sumb ~susp ~tahf ~tahu ~taiw ~taka ~tama
 ~taru ~taun ~telk ~temb ~tend ~tian ~ton> ~tri> ~tup> ~ual> ~uala ~uang ~uar> ~udik ~ujuk ~ukar ~umi> ~urus ~usak
 ~uspe ~utup ~vice ~yah> ~yarn ~zia> ~zina
other 3 =ask =done =height =office adik+saya adopsi+anak agama akta akun+gojek alun antri arab+tolong ayam bank+dari
 bantu+anjing bantu+harga bantu+lansia bantu+pacar bantu+sim bantu+tidak barang+tidak baru+syaratnya bayar+dmn belum
 belum+sampai beras+malam bibit bibit+ikan bikin+paspor bikin+restoran bioskop bisa+cicil bisa+pulang bpjs+kesehatan
 bpkb+hilang buka+jam butuh+donor cair cara+jadi catering cctv+lalu daftar+ada daftar+mana dahan+rumah
 darah+golongan dendanya dendanya+berapa di+dinsos dinsos+penelitian dirikan diserobot+pengembang donasi+pakai ekor
 elektronik foto+prewedding gagal+pulang ganti gempa gempa+rumah genteng+kami genteng+saya gojek gojek+ke golongan
 golongan+o gonggong gonggong+terus gratis+sudah gratis+tidak gugat habis halaman+kami halaman+saya hilang+bagaimana
 hp+di hukum+anak ikan+gratis iklan internet+lemot iuran+bagaimana jadi+pns jadwal+bus kafe kapan karaoke+malam
 kartu+nikah ke+komplek ke+suspend kecamatan kemarin kena+tilang kenapa+bisa keramaian klub klub+bola kpr+di
 kubur+penuh lahan lahan+pemakaman lalu lalu+lintas langsung lansia+di lansia+paman lapor+barang lewat+pengadilan
 liar+dibuang lintas maaf+izin maaf+jadwal maaf+pajak maaf+sim maaf+vaksin magang+di mana+bisa mantan
 masjid+sekarang mati mau+donasi mau+pisah mau+sumbang mayat menjuntai merek+bisa minggu minta+hak minta+tanda
 modal+jual motor+rusak motor+telat naik+tayo nomor+motor nunggak+dendanya o online+retur online+syaratnya
 otentikasi pabrik pacar+pak pagar pakai+apa paket+belum paman+lapor pbb+hilang pbb+online pbb+rumah pemakaman+umum
 pengadilan+agama pengembang pijat pilkada+kemana pisah+dengan plat+nomor pmi+gagal prewedding proposal ranting
 ranting+tetangga rapat razia+anak refund reklame resep resep+masak restoran retur rt+bagaimana rt+galak
 rujuk+lansia rusunawa rusunawa+daftar sampai samsat saya+0812 saya+bagaimana saya+sakit sebelah sekarang+ada
 sembarangan sesuai sesuai+iklan sewa+gedung sinyal sinyal+telkomsel situ skripsi+wawancara stadion steril+gratis
 steril+kucing stok stok+darah sudah+meninggal sumbang+baju suspend taman taman+biaya taman+untuk tanah+kubur
 tayo+bayar tayo+lewat telkomsel tempat terima tetangga tetangga+bangun tetangga+menjorok tiang+wifi tidak+sesuai
 tilang+etle tk toko+online tps travel travel+umroh tunai tunggakan tunggakan+bpjs umum umum+habis undang untuk+foto
 untuk+warga utang+temen vaksin+kucing waris warung+nasi warung+parkir wifi+miring yang+ngasih yang+sudah ~<aga
 ~<alu ~<ant ~<bal ~<ban ~<bay ~<bel ~<bia ~<bib ~<bio ~<cai ~<dag ~<dri ~<eko ~<ele ~<gam ~<ged ~<gen ~<gmn ~<goj
 ~<gon ~<gor ~<gug ~<gw> ~<hab ~<ikl ~<jas ~<klu ~<mat ~<may ~<mud ~<nak ~<non ~<nya ~<nyu ~<o> ~<ote ~<pab ~<pen
 ~<pla ~<rah ~<ref ~<sit ~<sto ~<sum ~<tan ~<tet ~<tk> ~<tps ~<und ~abri ~adi> ~adio ~afe> ~agar ~ahan ~ahar ~aik>
 ~akan ~akhi ~akta ~alun ~amsa ~anan ~ang> ~ange ~angs ~anja ~anti ~ati> ~avel ~ayah ~ayam ~belu ~beng ~bibi ~bios
 ~bit> ~bola ~brik ~cara ~cate ~dany ~ddin ~der> ~dici ~dion ~diri ~driv ~ebel ~ecam ~eddi ~efun ~ekla ~ekor ~ektr
 ~elat ~elek ~elum ~emal ~eman ~emar ~end> ~enda ~enya ~erna ~ersi ~esep ~esta ~esto ~esua ~etan ~etel ~etur ~ewed
 ~fund ~gaka ~gama ~game ~gemp ~geru ~ggon ~gila ~gmn> ~goje ~gong ~gsun ~guga ~guna ~habi ~han> ~iang ~ibay ~ibit
 ~icic ~ider ~ijat ~ikla ~iman ~iosk ~iver ~jam> ~jasa ~jek> ~joro ~junt ~kafe ~kaia ~kal> ~kang ~khir ~klam ~klan
 ~klub ~koms ~kop> ~kor> ~kta> ~ktro ~laha ~lalu ~lame ~lan> ~lekt ~lub> ~lum> ~lun> ~maia ~man> ~mana ~mant ~many
 ~mari ~mati ~maya ~mpai ~msat ~msel ~mum> ~mute ~nai> ~nak> ~nasi ~nawa ~nda> ~net> ~ngac ~ngas ~ngsu ~ngun ~njun
 ~ntan ~ntas ~nter ~ntri ~nyar ~nyum ~ojek ~omse ~ongg ~onik ~onse ~osal ~osko ~pabr ~paga ~pene ~pinj ~posa ~prew
 ~prop ~rakh ~rave ~refu ~rekl ~rese ~reta ~retu ~rewe ~ribu ~rive ~rnet ~roni ~rung ~saka ~sama ~samp ~sams ~san>
 ~sat> ~sebe ~sel> ~sep> ~serv ~sesu ~shop ~siny ~situ ~skop ~stok ~stor ~suai ~suk> ~tang ~tasi ~temp ~tent ~teta
 ~tis> ~tok> ~tor> ~tora ~tps> ~trav ~tron ~tur> ~uai> ~ugat ~umba ~umum ~una> ~unai ~unaw ~und> ~unda ~ungg ~vel>
 ~wedd ~yam> ~yana ~yumb ~zah>
other 2 @=darurat @first=darurat a ada+pembersih adik+buang akun anak+kerja anak+mantan baju bandara+anak bank+tidak
 bantu+adik bantu+bandara bantu+bank bantu+izin bantu+pupuk bantu+tempat bayar+pakai bayar+syaratnya berapa+duit
 bikin+nib bisa+perpanjang bpjs bpkb+leasing bpkb+online bpn+bisa buang+limbah cair+pak cara+bikin cctv+jalan
 cerai+dmn cerai+hp daftar+bisa daftar+pemilih dahan+tetangga di+hp di+karawaci dua+bulan emas emoney+di enak+pak
 girik+ke gratis+linglung hajat halaman harga+cabe harga+emas hari+bisa hilang+mana hp+saya judes kabel kakak
 karaokean ke+shm kelas kelurahan+judes kena keramaian+hajat klaim lansia+diserobot lapangan+futsal laundry+di
 liar+takut maaf maaf+akta maaf+beli maaf+kpr maaf+mau maaf+pinjam maaf+rujuk maaf+tni magang majikan masak
 mati+linglung mau+vaksin mayat+ibu melebihi melebihi+batas motor+mati nib+untuk npwp+pribadi nyamuk+takut
 ojol+tolong online+bagaimana oss+bagaimana paspor+anak pegawai pegawai+kelurahan pemilih proposal+sponsor
 pulang+dari rabies rabies+yang rawat retribusi rujuk+teman rumah+melebihi saudara+ibu saudara+terus sebelah+masuk
 sebelah+menjorok sebelah+rusak sertipikat sewa+gor shm shm+berapa sim+tinggal skck+hilang soal sponsor tahan
 tahun+tidak tanah+lansia tarif tarif+parkir teman+saudara tembok+kami temen+tidak ternak+untuk tertelan
 tertelan+ibu tetangga+buang tetangga+parkir tetangga+rusak tetangga+tutup tidak+masuk tinggal+zaman toko
 wifi+gratis zaman zaman+mau ~<a> ~<baj ~<bar ~<bpj ~<fit ~<int ~<kap ~<kas ~<kem ~<kla ~<maa ~<mag ~<maj ~<nam
 ~<pas ~<pem ~<pij ~<res ~<ses ~<shm ~<soa ~<spo ~<tau ~<tia ~<tun ~<tur ~<zam ~aaf> ~abie ~agam ~aim> ~ajat ~ajik
 ~aju> ~akak ~akun ~amai ~ansi ~antr ~arif ~awai ~azah ~baju ~bies ~bihi ~bpjs ~bura ~busi ~cair ~cama ~dend ~des>
 ~disi ~egaw ~elay ~enju ~erte ~ervi ~etri ~gga> ~haja ~ibus ~ies> ~ihi> ~inda ~inte ~ion> ~ipik ~itah ~jian ~jika
 ~jude ~kabe ~kaka ~kapa ~keli ~kema ~klai ~laim ~laya ~lint ~maaf ~maga ~maha ~maji ~mak> ~maka ~mbar ~mpa> ~ngem
 ~nsor ~oal> ~okea ~oko> ~onas ~onso ~orok ~oten ~pija ~pika ~pjs> ~pons ~pres ~rabi ~rant ~retr ~rif> ~ris> ~rok>
 ~rtel ~rtip ~rusa ~shm> ~soal ~sor> ~spon ~stas ~sung ~taha ~tert ~tes> ~tika ~tila ~tipi ~toko ~tria ~trib ~udes
 ~udi> ~vide ~wai> ~yal> ~zama
other -2 2+bulan =body =nature =past apk+trs asi+jadwal banjir bantu+kabel baterai baterai+bagaimana bayar+pabrik
 belum+gaji besar biaya+pemakaman biduran bikin+skck biru bisa+bayar bocah budek bulan+tidak bus+gesek cakar
 cakar+warga curi dagang+tutup dalam dana+hilang dapat data+tidak datang debu debu+proyek di+hotel di+kamar
 di+komplek di+rumah digigit e e+tilang es+krim fogging+kemana gas gesek got guru+galak guru+honor halo halo+bisa
 hidup honor honor+belum hpv hrd ibu+kena ijazah ini iuran+bpjs jadi+art jalan+syaratnya jamu jembatan jorok judi
 kalau kena+denda kera kera+liar ketemu kis klik+undang kontrakan+pakai kontrakan+usir kosong krim krim+keliling
 laki lapor lapor+banget liar+cakar liar+harus maaf+donor maaf+saudara maaf+tps mahal+ada makan mati+aja mati+pak
 mbanking mbanking+kosong mesum mobil+parkir mpasi ngesot nikah+apk nilai nilai+rapor online+di pagi+mau pakai+mesum
 pam papan+reklame parkir+tutup pemakaman+mahal penumpang+bus periksa pil pkh polio polusi polusi+debu punya racun
 rapor reklame+miring rtlh rumah+tangga rusak+parah saldo+dana sariawan saya+2 saya+mati sejak selamat selamat+pagi
 sering siapa skck+syaratnya skorsing skorsing+pabrik sktm suami+saya sudah takut+keramaian tangga tangis
 tanya+jadwal tertelan+baterai tiap tidak+online tilang+bayar tinggi tipu tki+syaratnya token trs trs+mbanking tupai
 tutup+gang uang+saya umkm+ada undang+nikah untuk untuk+bayar untuk+ibu usaha+untuk usir vitamin vitamin+a warga
 wawancara+mana yatim ~<anc ~<asa ~<bid ~<bun ~<cak ~<cim ~<dis ~<diu ~<e> ~<gas ~<gaw ~<got ~<gro ~<hel ~<hpv ~<hrd
 ~<ija ~<ini ~<jor ~<kab ~<keh ~<kep ~<kis ~<kok ~<kri ~<lay ~<mal ~<mir ~<moh ~<mpa ~<pad ~<pam ~<pkh ~<pot ~<rac
 ~<ren ~<rob ~<rtl ~<sab ~<sip ~<sko ~<skt ~<smp ~<sud ~<ton ~<trs ~<tru ~<tup ~<umu ~<unt ~<usi ~<vit ~<yat ~abu>
 ~abur ~ack> ~acun ~aga> ~ahi> ~ain> ~alam ~alau ~alur ~ambu ~amin ~anca ~angi ~angk ~anki ~arya ~atah ~atim ~ayak
 ~bak> ~banj ~bar> ~baru ~bate ~besa ~bidu ~biru ~bobo ~boca ~buk> ~caka ~cimo ~cong ~cor> ~cun> ~dang ~dapa ~dar>
 ~debu ~dica ~dico ~dicu ~dike ~dise ~dius ~dong ~duan ~dup> ~dura ~egal ~ejak ~eker ~elin ~elor ~elua ~emu> ~eng>
 ~enum ~epan ~epup ~erat ~erda ~erin ~erla ~erle ~esar ~esin ~esot ~esum ~etem ~etip ~gal> ~geso ~ggal ~ggi> ~gis>
 ~halo ~hidu ~hin> ~hpv> ~hrd> ~iapa ~iawa ~ibuk ~idup ~igig ~ijaz ~imba ~iper ~ipil ~iria ~itam ~itar ~iusi ~jaza
 ~jemb ~judi ~kala ~kary ~kaya ~ken> ~kepa ~kete ~kis> ~kola ~kolo ~koso ~krim ~ktm> ~lai> ~lau> ~lek> ~lela ~lih>
 ~lin> ~lio> ~lita ~lung ~mang ~mesu ~moho ~mpet ~ngar ~nges ~ngis ~ngu> ~ngub ~nsul ~ntah ~ntuk ~obat ~obol ~ocah
 ~ocor ~oken ~olio ~ompo ~onge ~onsu ~oplo ~orsi ~oson ~oton ~pada ~penc ~pir> ~pkh> ~polu ~pung ~puny ~put> ~puti
 ~racu ~ramb ~rapo ~rasa ~rend ~riaw ~rna> ~rol> ~rot> ~rsin ~rtlh ~ruti ~sari ~seba ~sen> ~seri ~sipi ~skor ~sktm
 ~song ~sot> ~suda ~sum> ~tami ~tiap ~tipu ~tlh> ~toke ~trs> ~tupa ~uarg ~udah ~udek ~ukin ~ulu> ~umr> ~unci ~upai
 ~upu> ~usin ~usir ~usuk ~vita ~warg ~warn ~yaka ~yati
"""
