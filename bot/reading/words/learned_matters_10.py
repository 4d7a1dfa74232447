"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
roads 2 =force anak+saya ancur+kaya angkut+belatung ashari atau atau+pu ayam banjir+karena bantu+kali bantu+minta
 bantu+rambu bantu+truk bau+lapor bekas belakang+sekolah belatung+jalan bikin+macet bolong+depan bump bump+di
 buruk+bisa cctv cor cor+jalan depan+ruko depan+sekolah di+laksa dicolong error gang+mati gang+minta genangan
 got+hilang guru+sudah harus hasyim hasyim+ashari hp+saya ijo jalan+bagaimana jalan+rusak jalan+sampai jawab+ke
 jijik jijik+guru jual+jalan kali+penuh kali+sekarang karena karena+saluran kaya+sungai kayu+rapuh ke+mana ke+mane
 kelas+anak kelurahan+truk kepala laksa laksa+tidak lapor+lobang liar+bau lobang+jalan maaf+cctv mana+rt mane
 mane+lagi meluap minta+pengecoran minta+polisi minta+speed muntah+jijik pada pada+kemana pagi parkir+di pasar+lama
 patah pengecoran pengecoran+jalan penuh+sampah penutup penutup+got potong pulang+muntah rapuh reklame+mau rt+atau
 rumah+bau rumah+saya rusak+ibu rusak+lapor saluran+tutup sampah+pada sampah+sembarangan sampai+kelas saya+warga
 speed speed+bump sudah+surat sungai+kering surat+kelurahan tahun+tidak tiap+sore tidak+jawab tidur+depan tiga+tahun
 tps+belakang trotoar+rusak tutup+ada tutup+bangunan warga+sini ~<ash ~<bet ~<bgt ~<bur ~<cct ~<err ~<ijo ~<jij
 ~<lim ~<opo ~<pat ~<raw ~<sep ~ab2> ~ani> ~apuh ~arka ~asha ~asyi ~atau ~awat ~ayam ~ayu> ~beln ~besi ~bgt> ~biki
 ~bump ~buru ~cctv ~cil> ~colo ~ctv> ~dina ~dipa ~ditu ~ecor ~ekas ~elny ~enut ~epal ~erro ~erti ~geco ~gena ~gkal
 ~haru ~hasy ~icol ~ijaw ~ijik ~ijo> ~ingg ~inta ~jiji ~jik> ~kal> ~kar> ~kas> ~keru ~laks ~luap ~mark ~mban ~neme
 ~nger ~nong ~ong> ~ongo ~otok ~pagi ~pahn ~peed ~poto ~rah> ~rapu ~rem> ~rin> ~ring ~rror ~shar ~syim ~tah> ~tiga
 ~ting ~uap> ~ump> ~wab2 ~yam> ~yim>
roads -1 @1
roads -2 =arms =client =money =office =past =rails =wait @=polisi @first=polisi ada+tidak air+galon akta api asap+di
 atep+ancur bank baru bedah+rumah bocor bukan cek dada dagang+kaki dalam data dekat di di+dalam di+mana dikasih
 galon galon+bau itu juta kaki+lima kalau karunya ke kok lagi lebah lebah+di lima+tutup lumpuh malam maling mandi
 mau+lapor mayat minggu+lapor minum ngomong nikah orang+di palsu pemkot periksa pinjam polio pulang punya satu
 sekarang sering sudah+tidak tabrak+motor terima tipu tongkat tutup+trotoar urus wa wifi yang+mana ~<.> ~<abd ~<amp
 ~<ant ~<api ~<bua ~<bun ~<cam ~<cik ~<des ~<di> ~<dig ~<dil ~<diu ~<ema ~<gaj ~<gak ~<gar ~<gem ~<gol ~<itu ~<jut
 ~<kar ~<ke> ~<kok ~<kre ~<kua ~<kum ~<lag ~<lah ~<lak ~<lar ~<lay ~<mak ~<may ~<mes ~<mur ~<nen ~<nun ~<pec ~<psi
 ~<res ~<seg ~<sek ~<sim ~<skr ~<sos ~<suk ~<sum ~<tar ~<tel ~<teu ~<tra ~<uru ~<wa> ~<wif ~abdi ~adam ~adan ~adwa
 ~ahal ~ajak ~ak2> ~akaa ~aksi ~akti ~alah ~alau ~alo> ~alsu ~ama> ~amuk ~ana> ~ange ~arny ~aru> ~asia ~atap ~awa>
 ~awak ~azah ~bada ~bank ~bdi> ~ber> ~berd ~bet> ~biar ~bil> ~boco ~buat ~buk> ~cela ~dan> ~dar> ~dek> ~desi ~diba
 ~dibu ~dica ~dije ~ding ~dise ~dwal ~ebah ~ebel ~ecel ~ekar ~elam ~elin ~eman ~emas ~embo ~emko ~empa ~ende ~endi
 ~epas ~esin ~gaji ~gak> ~galo ~ggan ~gil> ~git> ~golo ~gomo ~guru ~hal> ~hala ~hin> ~iat> ~ifi> ~ijem ~iman ~ing>
 ~ingi ~inja ~intu ~inum ~isin ~isur ~itas ~itin ~iun> ~jadw ~jamb ~juta ~kaan ~kala ~kap> ~kara ~keca ~keje ~keli
 ~kera ~kira ~kiri ~kit> ~koko ~kos> ~kosa ~lagi ~lam> ~lama ~lau> ~leh> ~lio> ~lita ~lsu> ~mala ~mama ~mana ~mant
 ~mata ~mbak ~mbok ~meng ~meri ~mete ~minu ~mkot ~mpin ~mpuh ~muk> ~nany ~napa ~ndir ~nin> ~njam ~ntua ~num> ~nyal
 ~nyar ~ocor ~oleh ~olio ~olok ~onak ~onga ~pai> ~pals ~pemk ~pend ~peny ~pere ~peri ~perk ~pint ~pora ~pori ~psik
 ~pula ~raha ~ram> ~ras> ~reng ~rol> ~sama ~samb ~seba ~sebe ~seda ~seha ~sela ~sera ~seri ~sil> ~sin> ~sing ~siun
 ~tas> ~teng ~teu> ~tim> ~tipu ~tuan ~ukin ~ukny ~uran ~urus ~wak> ~wifi ~wong ~yany ~zah>
roads -3 =child =still @=pangan @=trc @first=pangan @first=trc abis ada+korban adik alamat ambil ambruk+tabrak
 anjing apa atep atm atm+rusak bangun+rumah bansos bantu+paman bedah berobat bisa bocah cari cepat cuma datang
 dengan dengar depan+gelap di+kali di+pasar dinsos dipukul dokter dua duduk foto gelap+pju habis hajat hamil ibu
 jiwa juga kamar kartu kembali ketemu korban+potong kosong kunci lalu lari lihat masjid mati+karunya mati+semua
 motor naik online paksa paman+buang papan+lapuk pas pasang+lampu pasang+polisi perempuan pos potong+siapa provider
 provider+tutup pukul putus rs rumah+tutup sakit santunan saya+mau sebelah sembarangan+tidak semua+rawan siapa+ya
 suka surat tabrak+rumah tahun tangan tangerang tangis tanya telepon tempat tiang+provider tiap+malam tidak+ada
 tidak+mau tidak+punya tidak+tahu tinggal toko tua turun untuk warung yang ~<,> ~<?> ~<abi ~<adi ~<aku ~<ama ~<apa
 ~<ate ~<atm ~<bad ~<bed ~<beg ~<bel ~<ber ~<bia ~<bil ~<car ~<cek ~<cer ~<cuc ~<cum ~<dad ~<dam ~<dek ~<dik ~<dis
 ~<dua ~<dud ~<duk ~<fot ~<gas ~<gel ~<gig ~<hab ~<haj ~<ham ~<ibu ~<ind ~<jan ~<jiw ~<jl> ~<jug ~<kas ~<kir ~<kol
 ~<leb ~<lem ~<lih ~<lok ~<mah ~<mal ~<mba ~<mem ~<mot ~<muk ~<mul ~<nai ~<nan ~<neg ~<nik ~<nim ~<onl ~<pin ~<pla
 ~<puk ~<pul ~<rs> ~<sab ~<sar ~<sen ~<sta ~<str ~<sus ~<tau ~<tem ~<ten ~<tip ~<tok ~<ton ~<tua ~<tul ~<tur ~<ula
 ~<unt ~<yan ~abur ~acar ~adik ~aga> ~ahir ~ahun ~ajat ~aji> ~akah ~akan ~aki> ~akit ~akta ~alik ~alu> ~amil ~amin
 ~ampi ~anca ~andi ~angi ~ank> ~anso ~apah ~aris ~artu ~asa> ~asih ~asin ~asji ~aten ~atep ~atia ~atm> ~ayak ~ayan
 ~ayat ~bali ~ban> ~bans ~bar> ~beda ~bela ~beli ~beng ~bero ~bisa ~boca ~bok> ~bula ~bur> ~cari ~cepa ~cuma ~dada
 ~deka ~deng ~der> ~diam ~dik> ~dika ~dins ~diri ~disu ~diti ~dokt ~dong ~dua> ~dudu ~duk> ~ebak ~edah ~egal ~ekat
 ~elep ~emat ~emu> ~enek ~eng> ~enga ~ente ~enti ~epon ~erik ~erim ~ertu ~etem ~foto ~gan> ~gar> ~gela ~gis> ~gnya
 ~habi ~haja ~hami ~hari ~hun> ~ibu> ~ider ~ihat ~ikah ~ikan ~ikas ~iksa ~ine> ~ini> ~inso ~ipu> ~ipuk ~iri> ~isa>
 ~ita> ~itan ~iwa> ~jak> ~jar> ~jat> ~jata ~jemp ~jid> ~jing ~jiwa ~juga ~kabu ~kalo ~kart ~karu ~kat> ~kemb ~ker>
 ~ket> ~kok> ~kolo ~kons ~koso ~ksa> ~kta> ~kter ~kul> ~kuli ~kunc ~lah> ~lahi ~lak> ~lalu ~lapa ~lari ~lat> ~laya
 ~leba ~lepo ~liat ~lin> ~line ~ling ~lon> ~mand ~mang ~mare ~masj ~maya ~mber ~mert ~mil> ~mong ~moto ~mulu ~naik
 ~nakn ~nasi ~nci> ~nda> ~ndi> ~nene ~ngam ~ngan ~ngis ~ngny ~ngom ~nik> ~nika ~nimp ~njin ~nlin ~ntan ~nten ~nti>
 ~ntra ~ntuk ~ntun ~nya> ~ocah ~oko> ~okte ~omon ~onli ~orny ~oson ~oto> ~ovid ~paks ~par> ~pera ~pinj ~pon> ~prov
 ~pun> ~putu ~raka ~ran> ~rati ~ren> ~rian ~rik> ~riks ~rima ~ris> ~rkan ~rnya ~rovi ~rtu> ~rtua ~run> ~runy ~saki
 ~sala ~satu ~seka ~sjid ~snya ~sok> ~song ~suka ~sul> ~sura ~tap> ~tasi ~tele ~temp ~temu ~tep> ~tin> ~trak ~tuk>
 ~turu ~uang ~uat> ~uduk ~uga> ~ulan ~uma> ~umpa ~unci ~ungi ~untu ~urat ~uruh ~usan ~uta> ~utus ~vide ~waru ~yang
 ~yat>
roads -4 # =beast =drill =elder =heart =nature =poor =seek =sick @=santunan @=ugd_malam @first=poli_jiwa
 @first=santunan @first=ugd_malam ada+orang ada+yang aja alat ambulans anak bapak bawa bayar bayi belum+tutup bpjs
 butuh daftar dapat darah dari di+got dulu gratis hari ini istri izin jam jam+berapa kabel+belum kakak kami kantor
 keluar kena kontrakan kursi kursi+roda laki lima listrik mana mati+bisa mau meninggal nama nomor obat paman pindah
 pju+mati reklame+liar roda saya+tidak suami tahu tapi tidak+bisa umur ~<aja ~<akt ~<ana ~<anj ~<bap ~<bar ~<bis
 ~<boc ~<bpj ~<daf ~<dap ~<dar ~<dat ~<den ~<dir ~<dok ~<dul ~<gra ~<hal ~<ini ~<ist ~<izi ~<jam ~<kak ~<kan ~<keb
 ~<kel ~<ker ~<kon ~<kos ~<kun ~<lal ~<lis ~<man ~<mas ~<mau ~<men ~<nam ~<ngo ~<nom ~<oba ~<pak ~<pal ~<pan ~<pos
 ~<pun ~<put ~<rod ~<san ~<sat ~<ser ~<sua ~<tah ~<tan ~<tap ~<taw ~<tun ~<umu ~abis ~ada> ~afta ~aik> ~aja> ~akak
 ~akek ~akny ~aku> ~alam ~alat ~alin ~alon ~amar ~amat ~ambi ~anak ~angn ~ans> ~ante ~anto ~anya ~apak ~apat ~apet
 ~ara> ~ari> ~arun ~asi> ~atis ~atu> ~awan ~ayar ~ayi> ~bapa ~baru ~bat> ~bawa ~baya ~bayi ~belu ~bera ~bila ~bis>
 ~bpjs ~cah> ~car> ~dam> ~dapa ~dape ~dara ~dari ~data ~dima ~dipu ~dulu ~elah ~elua ~elum ~empu ~enin ~epat ~ftar
 ~gen> ~gera ~gigi ~grat ~hat> ~inda ~inya ~iran ~izin ~jam> ~kah> ~kak> ~kaka ~kake ~kami ~kant ~keba ~keja ~kek>
 ~kete ~kont ~kot> ~kurs ~laki ~liha ~lik> ~lima ~list ~lum> ~mar> ~masi ~mat> ~mau> ~mbul ~meni ~min> ~mor> ~mpan
 ~mpua ~nak> ~nama ~ndah ~ndan ~ngen ~ngi> ~ngke ~ngko ~ngur ~nomo ~nsos ~ntor ~nyan ~obat ~oda> ~omor ~ontr ~pama
 ~pasa ~pela ~pind ~pjs> ~puan ~puku ~rang ~ret> ~roda ~rsi> ~ruh> ~rung ~sah> ~san> ~sant ~siny ~suam ~tahu ~tapi
 ~ter> ~teri ~tri> ~trik ~tua> ~tuna ~tus> ~uami ~uan> ~uarg ~uka> ~ukul ~ulu> ~umur ~ungg ~ursi ~urun ~usah ~utuh
 ~wan> ~yar> ~zin>
roads -5 =birth =food =kin =stir =tale @=alat_bantu @=darurat @=dukcapil @=kerja @=poli_jiwa @=ppa @=puskesmas
 @first=alat_bantu @first=darurat @first=dukcapil @first=kerja @first=ppa @first=puskesmas ada bangun bau+gas belum
 berapa buka gang+tidak gelandangan jalan+minta kata kerja kk korban ktp lansia makan masih minta+rekam odgj orang
 pak puskesmas rekam saudara tetangga tidur+di uang ~<ada ~<ala ~<bal ~<baw ~<bay ~<buk ~<dim ~<kat ~<kej ~<kk>
 ~<ktp ~<kur ~<lan ~<ngu ~<nya ~<odg ~<ora ~<pam ~<pas ~<pel ~<pem ~<pus ~<sau ~<tet ~<uan ~<yg> ~ahu> ~ami> ~anda
 ~angg ~ansi ~api> ~ata> ~auda ~buka ~daft ~dang ~dgj> ~ekam ~elan ~eran ~erap ~erja ~esma ~etan ~gal> ~gas> ~gga>
 ~ggal ~gun> ~ima> ~impa ~istr ~kata ~kelu ~kena ~kerj ~kesm ~knya ~korb ~ktp> ~land ~lans ~luar ~mas> ~mbil ~mur>
 ~ning ~nsia ~odgj ~oran ~orba ~pak> ~pang ~pat> ~pusk ~rapa ~rban ~reka ~rja> ~sang ~saud ~sia> ~skes ~smas ~sos>
 ~stri ~tany ~tar> ~teta ~tis> ~uar> ~udar ~uske
roads -6 =mad @=bedah_rumah @=damkar @=slrt @first=bedah_rumah @first=damkar @first=slrt di+lampu dia jalan+gelap
 parkir+liar pasang proyek+parkir ~<kor ~dia> ~embe ~kam> ~kama ~mpa> ~ngga ~tang ~tian
roads -7 minta+pasang pabrik+parkir tiang ~asan
roads -8 gas
roads -10 liar+depan
school 12 spmb ~<spm ~pmb> ~spmb
school 11 ppdb ~<ade ~<ppd ~pdb> ~ppdb
school 10 c guru kelas kuliah+tidak negeri paket paket+c sd slb smp tangerang ~<c> ~<gur ~<neg ~<sd> ~<slb ~<smp
 ~aket ~eger ~eri> ~geri ~ket> ~nege ~slb> ~smp> ~uru>
school 9 =drill ijazah pindah+sekolah rapor sekolah sma spp zonasi ~<ija ~<rap ~<sma ~<spp ~<zon ~adek ~alur ~asi>
 ~azah ~ekol ~elas ~guru ~ijaz ~jalu ~jaza ~kela ~kola ~lah> ~las> ~lur> ~nasi ~olah ~onas ~rapo ~seko ~sma> ~spp>
 ~zah> ~zona
school 8 daftar+sekolah dinas+pendidikan kejar kejar+paket kjp kjp+tangerang kuliah kurang mampu+bayar naik+kelas
 paud pendidikan pindah sd+negeri sekolah+mahal smp+negeri tangerang+ada tidak+masuk ukt ukt+kuliah ~<kjp ~<kul
 ~<pau ~<sek ~<ser ~<ukt ~aud> ~didi ~ejar ~iah> ~idik ~kjp> ~kuli ~kura ~liah ~ndah ~ndid ~paud ~pend ~pind ~ukt>
 ~ulia
school 7 ada+tidak anak+saya b baca bantu+guru beasiswa beasiswa+kuliah daftar di+kota dinas gratis+tidak guru+galak
 guru+sering jadwal+spmb kapan kip+anak kip+sekolah kok lain mahal masuk+sd nilai nilai+rapor paket+b putus+sekolah
 sekolah+rusak sekolah+untuk seragam slb+untuk tidak+cair tidak+naik tolak untuk+anak ~<b> ~<bac ~<bea ~<daf ~<hon
 ~<kap ~<lai ~<nun ~afta ~agam ~ahal ~asis ~baca ~beas ~daft ~diga ~dika ~dina ~dita ~easi ~erag ~ftar ~gam> ~gera
 ~hal> ~hono ~inas ~inda ~iswa ~itah ~jar> ~kapa ~keja ~lain ~lak> ~olak ~pake ~raga ~rati ~sera ~sisw ~swa> ~tar>
 ~tis> ~tola
school 6 2+smp anak+tidak bantu+daftar bisa+tidak c+gratis daftar+sd daftar+tk dobel gedung gratis ijazah+smp
 jalan+apa juta kelas+2 kuliah+untuk maaf+daftar masuk mau+masuk naik negeri+jalan negeri+kok nisn nunggak pengganti
 pungutan putus sekolah+kelas sekolah+negeri tahan tahan+sekolah tk tk+negeri uang+gedung yang+gratis ~<dob ~<gra
 ~<jut ~<kok ~<mah ~<nai ~<nil ~<nis ~<put ~<tk> ~aca> ~apan ~atis ~dek> ~dito ~dobe ~edun ~gedu ~grat ~guta ~ilai
 ~ipak ~isn> ~itol ~itun ~juta ~kebe ~lai> ~naik ~nas> ~nger ~ngut ~nila ~nisn ~nung ~obel ~onor ~putu ~taha ~tus>
 ~ungu ~uta> ~utus
school 5 abk baca+tulis bantu+seragam beasiswa+tangerang belum+gaji biaya+sekolah bisa+baca bocah+saya cerdas
 daftar+smp dari+dinas dari+smp galak guru+honor guru+kurang hilang+banjir honor honor+belum ijazah+sekolah
 jalan+zonasi kip kis+bisa komite komite+paksa kota lapor+dinas legalisir+ijazah lks maaf+spmb mau+lanjut meter
 negeri+bisa pakai+kis prestasi pungutan+sekolah rapor+di sakola sekolah+sudah seragam+gratis sering+tidak
 smp+hilang spp+nunggak swasta tangerang+cerdas titik tulis+anak uang uang+komite ~<abk ~<bol ~<dit ~<kej ~<kip
 ~<lks ~<pre ~<swa ~<tit ~<uan ~abk> ~akol ~ange ~arak ~asta ~asuk ~bolo ~cerd ~ebut ~egal ~eran ~erat ~esta ~eter
 ~ggak ~ggan ~ibuk ~ikan ~ite> ~itik ~jara ~kip> ~kok> ~komi ~lahn ~lks> ~maha ~masu ~mite ~nor> ~omit ~pres ~rdas
 ~rest ~sako ~sta> ~suk> ~swas ~titi ~utan ~wast
school 4 =child abk+sekolah akun+ppdb anak+dari anak+mau autis bantu+ijazah beli boleh+tidak bulan cair
 daftar+kuliah daftar+paud dari+tegal disuruh honorer+mau hoyong ijazah+sd kakak+dobel keberatan lanjut legalisir
 minta+uang murid nisn+kakak paksa pindah+ke saudara+saya saya+sudah sekolah+di sekolah+mana sekolah+paksa
 sekolah+slb sekolah+swasta sertifikasi sertifikasi+ke siapa+yang slb+mana spmb+siapa study study+tour
 sumbang+sekolah sungai syaratnya+apa tangerang+syaratnya tanya+sertifikasi tegal tegal+ke terima tour tulis
 untuk+orang wajib ~<aut ~<cai ~<gal ~<hoy ~<kot ~<leg ~<met ~<stu ~<tah ~<tou ~<waj ~aik> ~ain> ~ajib ~aksa ~alis
 ~anju ~auti ~begi ~cair ~dipa ~dung ~gala ~hoyo ~igaj ~isir ~jib> ~jira ~jut> ~kota ~muri ~ngai ~njut ~ola> ~ota>
 ~our> ~paks ~rata ~rid> ~runy ~stud ~tega ~tour ~tudy ~uang ~udy> ~ulis ~ungg ~urid ~utis ~waji
school 3 1989+makan 2+bulan 27+mau 4+belum 5+8 5+bulan 6+kurang 600+meter 8+tahun 9+kepsek =part =thanks ada+sekolah
 adu adu+ke afirmasi afirmasi+pakai aktif+sekarang akun anak+basi anak+putus antar+kota arab arab+ada b+ada b+di
 baca+dengan bank+kata bantu+kip bantu+sekolah bantu+tidak beasiswa+prestasi begini+di beku beku+sepatu
 belajar+malam beli+takut belum+lancar belum+usul bener+ke biar bisa+ngelamar boleh boleh+masuk bolong+itu bolos
 bolos+adu bulan+kata bulan+masuk c+grtis cacat cacat+cuma cair+lagi cara+pindah cuma+lambat daftar+paket dari+sd
 dengan+guru dengan+sd di+arab di+mana digabung digabung+dengan dinas+apa dinas+sampai disuruh+nyatet disuruh+pindah
 dobel+bisa gedung+3 gedung+sekolah grtis grtis+di guru+disuruh guru+pengganti harus+kemana harus+tahun
 hoyong+sakola ibu+kerja ijazah+biar jadwal jaga+warung jalan+afirmasi jalan+lain jam+9 jarak jarak+rumah juga
 juga+bapak kami+baru kami+pindah kapan+libur kapan+tunggu karawaci+tidak karena+kawin karena+spp kata+belum
 kata+negeri kata+panitia kata+rekeningnya kata+tunggu kawin+muda ke+dinas ke+slb ke+tangerang keberatan+saya
 kelas+4 kepsek kepsek+kata keterangan+pengganti kk+kami kok+minta kota+ada kota+tangerang kurang+2 lagi+bagaimana
 lagi+paket lagi+sekolah lain+masih lain+saya lambat lambat+ibu lancar lancar+baca lewat+zonasi libur+sekolah maaf
 maaf+ijazah maaf+nilai maaf+nisn maaf+sekolah makanya+kami malam+bisa mana+belajar mana+yang masih+buka masuk+murid
 masuk+sma masuk+smp mau+tanya mbg+di meninggal+makanya meter+tapi muda+sekarang mulu murid+disuruh murid+lapor
 naik+pangkat negeri+jarak negeri+lewat negeri+yang ngelamar ngelamar+kejar nunggak+5 nyatet nyatet+terus
 padahal+dia pangkat pangkat+siapa panitia+harus pemkot pendaftaran+bagaimana pengganti+dari pengganti+untuk
 perlu+surat pernah+cair pindah+8 pindah+jalan pket pket+c pulang+jam punya+ijazah rayap+sekolah rekeningnya
 rekeningnya+beku rumah+600 sakola+lagi sampai+kapan saya+bagaimana saya+gratis saya+perlu saya+tahun sd+aktif
 sd+bagaimana sd+lain sd+saya sekarang+smk sekarang+umur sekolah+anak sekolah+antar sekolah+apa sekolah+mau
 sepatu+sudah sering sering+bolos slb+padahal sma+negeri smk+kok smp+karena smp+mau soal+jaga sudah+digabung
 sudah+kelas sumbang syaratnya tagih tahan+karena tahun+1989 tahun+boleh tahun+masa takut+tidak tangerang+yang
 terima+smp terus+pulang tidak+beli tidak+cacat tidak+ibu tidak+pendaftaran tidak+soal tidak+terima tolak+juga
 tolong+bantu tunggu+guru umur umur+27 umur+5 umur+6 untuk+naik usul+bank wali wali+kelas yang+keluar yang+urus
 yatim+dari yatim+tolak zonasi+jalan zonasi+sma ~<adu ~<afi ~<ane ~<bul ~<dig ~<din ~<eng ~<gar ~<ged ~<grt ~<jar
 ~<jug ~<keb ~<maa ~<mur ~<pke ~<teg ~aaf> ~acat ~ade> ~adu> ~adui ~afir ~ahan ~akku ~arab ~arka ~asia ~atet ~beku
 ~biar ~bole ~cucu ~dibu ~ditu ~dnya ~duin ~eban ~eber ~eku> ~eli> ~emko ~engg ~epse ~erda ~erim ~firm ~gabu ~gai>
 ~gak> ~gara ~gelu ~gih> ~gitu ~gkon ~gri> ~grti ~idny ~igab ~ima> ~irma ~isur ~jarn ~juga ~kaga ~kare ~keps ~kku>
 ~kong ~lamb ~lega ~leh> ~lis> ~los> ~lurn ~maaf ~mena ~mete ~mkot ~mur> ~ngel ~oleh ~olos ~oyon ~pemk ~pket ~psek
 ~pung ~ridn ~rima ~rtis ~seri ~sir> ~stas ~sumb ~tuli ~uark ~ucu> ~uga> ~umba ~uran ~yate ~yong
school 2 1+4 3+juta 8+bulan @first=- ada+bantu antar apa+dinas autis+sekarang autis+tolak baju+seragam bangku+2
 banjir bantu+beasiswa bantu+ppdb bantu+spmb baru+pindah bayar+dari begini beli+di berkebutuhan berkebutuhan+khusus
 biar+bisa brebes brebes+kesini buku+lks bulan+tidak cara cerdas+kapan dari+karang dengan+buku depan+kelas
 di+karawaci di+koperasi dua+bulan gaji gratis+di gratis+mana gratis+sd guru+honorer honorer ini+pungutan itu+bener
 itu+boleh jalan jalan+prestasi jangan+sebut juta+kata juta+lapor kapan+bagi kapan+buka kata ke+sekolah kelas+bisa
 kelas+ini kok+mesti kok+tidak koperasi+1 kuliah+tolak lansia+tidak lks+di lupa+paswot maaf+kejar maaf+uang
 mahal+ada makan+rayap makanya malah masa mau+pndah mau+punya mbg mesti+beli negeri+dekat negeri+itu padahal panitia
 paswot paswot+akun pendaftaran pndah pndah+dari ppdb+smp ppdb+zonasi prestasi+smp pungutan+boleh rayap rusak
 saya+putus sebut sebut+nama sekolah+hilang sekolah+kata seragam+dengan seragam+tidak slb+negeri sma+bagaimana
 smp+brebes spmb+anak spmb+sd sudah+bolong sudah+dua tanya tanya+terus tapi+jangan tapi+kk teman+autis tidak+mampu
 tidak+pak tidak+wajib tidak+ya tolak+sd tour+mahal uang+bangku untuk+teman wajib+tapi yang+masih yang+terima
 zonasi+bagaimana ~<aba ~<ank ~<ant ~<bag ~<cac ~<deu ~<gaj ~<kag ~<kom ~<mbg ~<nag ~<pen ~<pin ~<piy ~<pnd ~<umu
 ~aban ~adwa ~agak ~akun ~anit ~ara2 ~aswo ~banj ~bel> ~breb ~buat ~caca ~deui ~disu ~dwal ~endi ~erke ~eui> ~gali
 ~han> ~itia ~iusu ~iye> ~jadw ~jir> ~lanc ~lanj ~makn ~mbg> ~nakk ~ndaf ~niti ~njir ~nore ~orer ~pasw ~piye ~pnda
 ~rab> ~ratn ~rer> ~rinn ~rkeb ~rmas ~rtif ~suru ~swot ~tet> ~tia> ~tik> ~tuha ~tung ~usak ~wal> ~wali ~wot> ~yain
school -2 =hurt =money =nature =rails @1 adik anak+dihina bantu+saya bapak bedah berhenti+sekolah cek cepat dalam
 dihina dihina+guru ditinggal gratis+daftar hrd ibu istri izin kartu ke ke+rumah kosong lowongan malam maling mandi
 masjid merah minum mudik mudik+gratis ngomong nikah pada palak palsu periksa pinjam pos pukul sampai satu sekarang
 sudah+tidak surat tanpa tawuran terus tiga tipu tki toko tukang ular wa yang yang+mana ~<ama ~<asa ~<bap ~<bus
 ~<cep ~<cur ~<dih ~<dip ~<dis ~<emp ~<gig ~<gol ~<hrd ~<ibu ~<ind ~<izi ~<jad ~<jaw ~<jl> ~<ka> ~<kak ~<kan ~<ke>
 ~<kem ~<kua ~<lan ~<lar ~<lay ~<mun ~<mus ~<nem ~<non ~<pan ~<pet ~<pis ~<psi ~<puk ~<res ~<sal ~<sar ~<seb ~<skr
 ~<sub ~<ter ~<tip ~<tki ~<tra ~<tum ~<uda ~<wa> ~<yan ~adik ~agan ~aha> ~ajak ~aksi ~alsu ~amar ~amuk ~angs ~anpa
 ~aran ~artu ~asin ~asji ~atah ~atas ~atau ~awur ~baik ~bapa ~baru ~batu ~berd ~berh ~bok> ~bude ~cepa ~dam> ~dian
 ~dibe ~dica ~ding ~dise ~dong ~ede> ~ekar ~elap ~emas ~emin ~empe ~ente ~enya ~erus ~etak ~gar> ~gede ~get> ~gil>
 ~gir> ~golo ~gomo ~hent ~hina ~hir> ~hrd> ~iaya ~ibaw ~ihin ~ini> ~inja ~inum ~iper ~itam ~itas ~iun> ~izin ~jan>
 ~jang ~jawa ~kamp ~kan> ~kap> ~kepa ~kera ~keta ~keti ~kira ~kiri ~kos> ~kosa ~koso ~lana ~lang ~lita ~lowo ~lsu>
 ~mala ~mant ~masj ~maya ~mbak ~mer> ~mere ~minu ~mpai ~mpet ~muk> ~nany ~ndar ~nget ~ngi> ~nin> ~ning ~njam ~npa>
 ~ntai ~num> ~nyan ~nyar ~oko> ~olok ~omon ~orok ~oson ~owon ~pah> ~pals ~pang ~park ~perk ~pora ~pori ~psik ~puh>
 ~puk> ~pula ~pur> ~ram> ~reng ~reta ~rok> ~rol> ~rong ~rung ~seba ~seha ~seja ~sela ~semb ~sim> ~sing ~siny ~siun
 ~snya ~song ~sura ~tai> ~tama ~tanp ~tap> ~tawu ~ten> ~ter> ~tera ~tern ~teru ~tki> ~toko ~tri> ~udik ~ular ~warg
 ~wat> ~wura ~yang ~zin>
school -3 =elder =kin =lost =stir @=dukcapil @=trc @first=dukcapil @first=trc @first=ugd_malam ada ada+orang alamat
 ambil ambruk ambulans anak+panik bakar bansos banyak bau berobat besar boleh+lapor bully bully+di cari ckg
 ckg+sekolah daftar+kip data datang di+jalan di+pasar di+sekolah dia dinsos dipukul dokter dtks duduk duit foto gang
 habis hamil jatuh jiwa jual kali kami+anak kantor kapan+ya kayu ke+mana kecil kelas+sekolah kelurahan kembali kena
 ketemu kk kucing kuliah+saya kursi+roda laki lalu lampu lapor lapor+tidak lari lihat listrik luar luar+negeri luka
 makan masuk+kelas mau+lapor meninggal minta mobil nya odgj+masuk online pabrik pagi panik pas pegang perempuan
 petugas pindah+dari polisi punya rs rt santunan sd+cibodas sebelah sekolah+boleh sekolah+kami sekolah+kapan semua
 sendiri sudah suka tadi tahan+pt tanah tangan telepon temen tempat tinggal turun ya+di ~<,> ~<ada ~<adi ~<akt ~<bar
 ~<bat ~<bau ~<bed ~<ben ~<bes ~<bos ~<cek ~<ckg ~<dal ~<dam ~<dil ~<dir ~<dtk ~<dud ~<dui ~<duk ~<fot ~<gen ~<gmn
 ~<hab ~<ham ~<ist ~<jat ~<jem ~<jua ~<kec ~<kir ~<kk> ~<kor ~<kuc ~<lah ~<lal ~<lia ~<lih ~<lis ~<lok ~<low ~<lua
 ~<luk ~<mal ~<mba ~<mem ~<mer ~<mob ~<moh ~<nge ~<nye ~<nyu ~<onl ~<peg ~<pem ~<pla ~<pos ~<pul ~<rs> ~<rt> ~<sab
 ~<sam ~<sed ~<seg ~<sel ~<sem ~<sen ~<sim ~<sta ~<str ~<sud ~<sur ~<sus ~<tad ~<tam ~<ten ~<tig ~<tok ~<ton ~<tru
 ~<tuk ~<tur ~<ula ~<war ~abel ~abri ~abur ~acar ~adan ~ahir ~akah ~akan ~ake> ~akek ~akin ~ala> ~alam ~ali> ~alik
 ~alin ~alu> ~amat ~ambi ~ambr ~amil ~amin ~ampu ~anah ~andi ~andu ~anga ~angi ~angu ~anik ~anja ~anny ~ans> ~anso
 ~anta ~apak ~arah ~arin ~aris ~aten ~atia ~atuh ~aun> ~ayak ~ayan ~ayat ~ayu> ~bak> ~baka ~ban> ~bans ~bany ~bar>
 ~bat> ~bata ~bau> ~beda ~beng ~bera ~bero ~besa ~bos> ~brik ~bruk ~buh> ~bull ~cari ~cek> ~cil> ~cing ~ckg> ~dala
 ~deke ~dia> ~diam ~dike ~dins ~dipe ~dite ~diti ~dokt ~dtks ~dudu ~duit ~duk> ~ebak ~ecil ~edah ~egan ~eket ~elat
 ~elep ~elua ~elur ~emat ~emen ~empa ~emu> ~emua ~enti ~epon ~eras ~erba ~erik ~erja ~erny ~erob ~esar ~etem ~etug
 ~foto ~gal> ~gela ~ggu> ~gigi ~gmn> ~habi ~hami ~ian> ~ibu> ~iga> ~ihan ~ihat ~ikah ~iksa ~ina> ~ine> ~inso ~ipu>
 ~ipuk ~isan ~istr ~ita> ~itin ~iwa> ~jak> ~jatu ~jemp ~jid> ~kabu ~kake ~kang ~kart ~kas> ~kaya ~kayu ~keci ~kek>
 ~kemb ~ker> ~kerj ~kir> ~kolo ~komp ~kons ~kter ~kuci ~laki ~lalu ~lam> ~lamp ~lant ~lapa ~lapo ~lar> ~lari ~laya
 ~lek> ~lepo ~liat ~liha ~lik> ~line ~ling ~list ~lly> ~lok> ~loka ~luka ~lura ~mah> ~mak> ~mali ~man> ~mand ~mang
 ~mare ~mbah ~mbil ~mbru ~mbul ~mela ~meni ~mera ~mil> ~mint ~mobi ~moho ~mong ~mpan ~mpua ~mpun ~mput ~mua> ~mudi
 ~nah> ~nak2 ~nakn ~nal> ~nang ~nda> ~ndi> ~ndir ~nek> ~ngam ~ngga ~ngin ~ngka ~ngom ~nika ~njan ~nlin ~nta> ~ntah
 ~ntan ~nten ~ntor ~ntua ~obil ~okte ~olis ~ongk ~onli ~oto> ~pabr ~pagi ~pai> ~par> ~pata ~pega ~pela ~peri ~peru
 ~petu ~ping ~pinj ~pon> ~pos> ~puny ~put> ~rak> ~ran> ~ras> ~rat> ~rban ~ren> ~ret> ~rga> ~riks ~rin> ~ris> ~roba
 ~rtu> ~run> ~samp ~sang ~satu ~sebe ~seka ~semu ~send ~sin> ~sjid ~stri ~suda ~tadi ~tak> ~tana ~taun ~tela ~tele
 ~teme ~temp ~temu ~tiga ~tks> ~trik ~tuan ~tuga ~tuka ~turu ~uar> ~ucin ~udah ~uduk ~ugas ~uit> ~ully ~umpu ~urat
 ~usah ~usan ~yat>
school -4 =blaze =client =food =heart =home =seek =smell @=darurat @=kerja @=pangan @=santunan @=ugd_malam
 @first=darurat @first=pangan @first=poli_jiwa @first=santunan abis ada+yang air aja akta alat anak+yatim bawa bayi
 beasiswa+tahfidz berapa bikin bpjs butuh cibodas daftar+kis dan dapat darah depan+sekolah di gelandangan hari ini
 jadi jam jam+berapa kaki kalau kamar kami kerja kip+kuliah kis+gratis kontrakan kuliah+anak kursi lansia mampu+ada
 minggu motor nomor obat pak pakai pasar pkh pt roda rumah sakit saya+syaratnya sekolah+tidak suami tabrak tahfidz
 tetangga tiap tidak+ada tidak+punya tidur tidur+di ~<abi ~<air ~<aja ~<ala ~<ang ~<ata ~<bak ~<bal ~<baw ~<ber
 ~<bik ~<bpj ~<but ~<cib ~<dan ~<dap ~<dat ~<di> ~<dia ~<dic ~<dij ~<dik ~<dok ~<gak ~<gan ~<gel ~<ger ~<hal ~<ini
 ~<jam ~<jiw ~<kab ~<kay ~<ken ~<ker ~<kos ~<lak ~<lap ~<mel ~<min ~<mot ~<nan ~<nen ~<nga ~<ngo ~<ngu ~<nik ~<nom
 ~<nya ~<oba ~<pab ~<pag ~<pas ~<pel ~<per ~<pkh ~<pol ~<pro ~<pt> ~<pus ~<rod ~<rum ~<san ~<sat ~<sua ~<tab ~<taw
 ~<tel ~<tem ~<tia ~<tin ~<yg> ~aan> ~abra ~ada> ~ahfi ~aja> ~akai ~akar ~akit ~akta ~aku> ~alat ~alau ~alo> ~aman
 ~ambu ~anan ~angn ~ansi ~anto ~apat ~apet ~arga ~asar ~ayi> ~bah> ~bali ~bayi ~biki ~bil> ~boda ~bpjs ~brak ~cibo
 ~dan> ~dapa ~dape ~data ~dik> ~dipu ~diri ~elah ~empu ~enek ~erah ~erap ~erem ~fidz ~gan> ~gas> ~ggal ~hari ~hat>
 ~hfid ~hon> ~iap> ~ibod ~idz> ~ikin ~ing> ~inta ~iri> ~isi> ~jadi ~jam> ~jiwa ~jual ~kah> ~kai> ~kaki ~kala ~kali
 ~kalo ~kama ~kar> ~kelu ~kena ~kit> ~kont ~kta> ~kul> ~kurs ~lahi ~land ~lans ~lat> ~lau> ~luar ~mat> ~mbal ~men>
 ~min> ~ming ~mor> ~moto ~mpat ~ndan ~nene ~ngan ~nggi ~nggu ~ngur ~nomo ~nsia ~nsos ~ntra ~ntun ~nyak ~oda> ~odas
 ~ohon ~omor ~onga ~ontr ~otor ~pak> ~paka ~pas> ~pasa ~pere ~pet> ~pjs> ~pkh> ~poli ~puan ~puku ~rah> ~raha ~raka
 ~rapa ~remp ~rik> ~rja> ~roda ~rsi> ~ruk> ~ruma ~saki ~sant ~sia> ~sos> ~suam ~tabr ~tah> ~tahf ~tas> ~teng ~tian
 ~tiap ~tidu ~tong ~trak ~tuna ~ual> ~uami ~uan> ~uarg ~uka> ~ukan ~ukul ~umah ~unan ~urah ~ursi ~wong ~yak>
school -5 =arms =beast =birth =breath =dead =force =limp =road =sick =tale =work @=alat_bantu @=bedah_rumah @=damkar
 @=poli_jiwa @=ppa @=puskesmas @first=alat_bantu @first=bedah_rumah @first=damkar @first=kerja @first=ppa
 @first=puskesmas depan ktp mati odgj orang puskesmas ~<amb ~<dep ~<kal ~<kam ~<kon ~<ktp ~<mat ~<odg ~<ora ~<pal
 ~<tet ~abis ~adi> ~ak2> ~aki> ~ami> ~ampa ~anda ~angg ~ati> ~awa> ~bawa ~bis> ~dang ~depa ~dgj> ~dur> ~elan ~emba
 ~eng> ~epan ~esma ~etan ~gang ~gga> ~idur ~ingg ~inya ~kami ~kesm ~kin> ~ktp> ~mas> ~mati ~nan> ~nik> ~obat ~odgj
 ~oran ~pala ~pat> ~pusk ~sar> ~skes ~smas ~teta ~ting ~tor> ~tuh> ~uske
school -6 =mad @=polisi @first=polisi yatim+bisa ~<bs> ~san>
school -7 sekolah+dinas ~asan ~edin ~kedi ~nasa
school -8 ~<ked
school -11 anak+sekolah
other 15 asuh+anak
other 14 pinjam+ambulans
other 13 umkm+dapat
other 12 ambulans+mayat minta+hak veteran ~<vet ~acar ~vete
other 11 bank dapat+bantu imb lapor+spt nib parkir+liar pbb sim spt wifi ~<imb ~<nib ~<pbb ~<sim ~<spt ~<wif ~ank>
 ~ifi> ~imb> ~kah> ~lon> ~nib> ~pbb> ~pns> ~sim> ~spt> ~wifi
other 10 akta+cerai atm bpn cerai darah+mana haji harga kpr kpu nafkah nikah npwp rabies+kucing sekolah+dinas ~<atm
 ~<bpn ~<cer ~<kpr ~<kpu ~<nik ~<npw ~aji> ~alon ~atm> ~bank ~bpn> ~cera ~edin ~erai ~haji ~harg ~ikah ~kpr> ~kpu>
 ~nasa ~nika ~npwp ~psi> ~pwp> ~rai>
other 9 =beast =heart @1 @first=- beli+hp bpkb cpns dengan+dia izin kerja+dengan koperasi lurah obat+nyamuk
 pakai+guru paspor pungli+kelurahan rt rumah+subsidi rusun saya+sakit stnk umkm umroh untuk+saya walikota ~<asu
 ~<bpk ~<cpn ~<gal ~<izi ~<lur ~<naf ~<ppp ~<rt> ~<stn ~afka ~aris ~aspo ~bpkb ~cpns ~edia ~emil ~fkah ~ikot ~izin
 ~liko ~mkm> ~mroh ~nafk ~pasp ~pemi ~pkb> ~ppk> ~pppk ~roh> ~spor ~stnk ~sun> ~tnk> ~umkm ~umro ~wali ~wan> ~zin>
other 8 =drill asuransi bandara bangun+rumah buku buku+nikah cuaca damri di+tangerang hewan izin+bikin jadwal+donor
 kaki+lima kasih+nafkah kua kucing kurir liar+depan lima mantan+suami mau+jadi nikah+hilang ojol oss pajak
 pengadilan pinjam+uang pmi pulsa pupuk rujuk salon sewa sim+mati tayo tidak+sampai umroh+tipu zakat ~<cua ~<haj
 ~<hew ~<ked ~<kua ~<kuc ~<lim ~<ojo ~<oss ~<paj ~<pmi ~<pro ~<pup ~<sew ~<tar ~<tay ~<tuk ~<umk ~<umr ~<wal ~<zak
 ~adil ~ajak ~akat ~amri ~ayo> ~buku ~cing ~cuac ~damr ~ewa> ~ewan ~hewa ~ima> ~isik ~jak> ~juk> ~kat> ~kedi ~kope
 ~kua> ~kuci ~lima ~lsa> ~medi ~mri> ~nsi> ~ojol ~oper ~oss> ~ota> ~paja ~pmi> ~puls ~rans ~rasi ~resi ~rir> ~risa
 ~rusu ~sal> ~salo ~sewa ~spen ~tayo ~tuka ~uaca ~ucin ~ulsa ~urah ~uran ~urir ~usun ~zaka
other 7 =force acara acara+apa ada+acara adopsi anjing+liar apa+minggu atm+rusak bayar+pbb beli bengkel berisik
 bikin+baru buang bus daftar+nikah daftar+polisi di+kua enak film futsal gadai gaji galon hamster hamster+saya
 harga+beras hotel indihome iuran izin+buka izin+keramaian jadi+orang jalan+minta jodoh jual karaoke kas kredit
 kucing+saya kuota kuota+habis kurban lapor+pungli liar luar+negeri makan+enak masjid mau+pindah mau+pinjam
 minta+rekam nikah+di nyamuk pabrik+parkir pajak+mobil pak+rt paket+tidak pemilu pensiun puisi rumah+tutup
 sakit+periksa skripsi taiwan+gaji tanah taspen tempat+makan tidak+kasih tilang tni tua+asuh warung wifi+mati wisata
 ~<aca ~<bus ~<don ~<ena ~<fil ~<fut ~<hot ~<iur ~<jod ~<jua ~<kuo ~<kur ~<lia ~<lua ~<nip ~<nut ~<pui ~<rus ~<til
 ~<tni ~<wis ~aca> ~adai ~adop ~agan ~amst ~anah ~aoke ~arao ~asji ~aspe ~asur ~band ~bus> ~dai> ~diho ~dila ~dit>
 ~dops ~edit ~elih ~enak ~ensi ~film ~futs ~gada ~gadi ~galo ~gkel ~hams ~hara ~hote ~iar> ~ihar ~ihom ~ilm> ~ilu>
 ~indi ~ipsi ~isan ~isat ~iura ~jid> ~jodo ~jol> ~kam> ~ket> ~kred ~krip ~kuot ~kur> ~kurb ~kuri ~liar ~liha ~lura
 ~masj ~menj ~milu ~mste ~nah> ~nas> ~ndih ~ngad ~nsiu ~nyam ~odoh ~oke> ~opsi ~otel ~peli ~pen> ~pens ~perp ~puis
 ~raok ~redi ~rips ~rusn ~sata ~sjid ~snya ~ster ~sura ~tana ~tari ~tasp ~tel> ~tern ~tni> ~tsal ~uisi ~uku> ~uota
 ~upuk ~urba ~usny ~utan ~utsa ~wari ~waru ~wisa ~yamu
other 6 =work agama alun+buka arisan bangun bantu+hukum bayar+majikan berapa bikin+nib bikin+paspor bisa+tidak
 bpjs+mandiri bri bus+tayo cctv cicil daftar dagang dana+rt dari+kemarin depan+rumah di+saudi dinas dokter+hewan
 donor donor+darah etle etle+bayar gaji+tki ibu+saya imb+rumah internet+menjuntai izin+usaha konser kontrakan+murah
 kur kur+bri lomba luar lurah+minta mahal makam+saudara mandiri minggu+ini modal motor mudik+gratis murah
 nafkah+lansia nomor+telepon pajak+motor paket parkir pbg pelihara pelihara+ayam penelitian periksa+mana perpanjang
 plat pohon presiden proyek+parkir rumah+sebelah rute saudara+mau saudi saudi+tidak saya+tkw sertifikat
 sertifikat+tanah siapa+presiden steril+kucing stnk+mati subsidi surat+izin surat+waris telepon+walikota tembok
 tiang tiket tki+tidak tkw tkw+di tkw+dipukul tukang+pijat uang+kas usaha utang vaksin wakaf warisan warung+makan
 ~<ado ~<aga ~<ari ~<bri ~<buk ~<cct ~<daf ~<dim ~<etl ~<gad ~<gaj ~<ind ~<jad ~<kop ~<kre ~<med ~<mod ~<mot ~<nya
 ~<onl ~<pas ~<pbg ~<poh ~<pre ~<pul ~<tas ~<tel ~<tik ~<tkw ~<usa ~<uta ~<vak ~afta ~ahal ~ajin ~akaf ~aket ~aksi
 ~alik ~ame> ~apat ~apet ~arki ~asa> ~asuh ~audi ~bara ~bera ~beri ~bri> ~buan ~car> ~cate ~cctv ~ctv> ~daft ~daga
 ~dal> ~dape ~dima ~dipi ~dona ~dono ~eli> ~elit ~embo ~enel ~engk ~erap ~eris ~erpa ~erti ~esid ~etle ~fika ~ftar
 ~gaji ~gama ~gun> ~hal> ~home ~idi> ~ifik ~ikat ~iket ~ilan ~ipin ~irik ~itia ~jiny ~jual ~kaf> ~kel> ~kir> ~kos>
 ~kota ~ksin ~laha ~lat> ~line ~liti ~mba> ~mili ~moda ~moto ~mura ~neli ~ngke ~nlin ~nser ~nton ~nutu ~odal ~ola>
 ~omba ~ome> ~onli ~onto ~panj ~park ~pbg> ~plat ~poho ~pupu ~rapa ~risi ~rkir ~rpan ~rtif ~rute ~ser> ~sert ~side
 ~sik> ~taun ~temb ~teri ~tifi ~tike ~tkw> ~tle> ~ual> ~ute> ~vaks ~waka
other 5 =client =money ac akar akar+pohon alun angkot anyar+masih arab asuh asuh+suami asuransi+tidak atm+tertelan
 ayam+bau bantu+ternak bantu+umkm bayar beasiswa+tahfidz belum+keluar belum+tutup bibit+ikan bikin+warung bisa+cicil
 bola bpjs+kesehatan butuh+data cari+kontrakan cerai+sudah cpns+kapan cuaca+hari daftar+merek dahan data+dinsos
 di+arab di+malaysia di+taiwan dipukul+di donasi efin emoney gaji+tahan genteng gereja girik gor gugat halaman+saya
 hari+ini hilang+mana hukum ikan+gratis internet investasi jadi jadi+relawan jadwal jasa jasa+raharja jht+bpjs
 jual+motor jual+rumah kabel+belum kakak+kerja karang+taruna kelas+bpjs keliling kemana kembali+nama kena+razia
 kereta kering+pbb kontrakan kosong+tidak kredit+macet lahan lapak+kaki lapor+rt laundry leasing liar+banyak lima+di
 maaf+minta maaf+sim makam malaysia malaysia+kena mana masih+kosong mau+skripsi menjorok menjorok+ke merek
 minta+modal modal+usaha naik+odgj nakal ojk online pasang+wifi paspor+anak pbb+belum pbb+naik pelayanan
 pelayanan+kelurahan pengacara pengacara+gratis pengadilan+agama perizinan perpustakaan pilkada pns pohon+rumah
 pohon+tetangga proyek pungli raharja relawan rt+nakal saldo+emoney sekarang+ada service service+hp sim+baru skck
 skck+hilang skripsi+butuh slik slik+ojk suami+terus sumbang syarat tahfidz taiwan tangerang tarik tarik+tunai
 taruna telat ternak tetangga+masuk tk+cair tps+kemana tukang+ac tukar tukar+uang turun+kelas tutup tutup+jalan
 undang untuk+jual urus urus+ijin urus+izin vaksin+rabies ~<ac> ~<aka ~<alu ~<cic ~<dah ~<dam ~<dri ~<efi ~<emo
 ~<gam ~<gir ~<gor ~<gug ~<huk ~<inv ~<kos ~<lau ~<lea ~<lom ~<mah ~<man ~<mas ~<mud ~<mur ~<ojk ~<pel ~<pns ~<rek
 ~<ret ~<sal ~<ser ~<sho ~<sid ~<skc ~<sub ~<tai ~<tau ~<tut ~<uru ~<wak ~<war ~adwa ~agam ~aha> ~ahfi ~airi ~aiwa
 ~akam ~alay ~alun ~aman ~angu ~anja ~ara> ~arab ~arik ~arja ~arun ~asi> ~aun> ~aund ~ayar ~aysi ~baya ~bok> ~bsid
 ~cici ~daha ~dara ~den> ~dend ~driv ~dry> ~dwal ~easi ~efin ~eja> ~elat ~elaw ~elil ~emon ~enaz ~enda ~enjo ~ente
 ~erej ~eril ~eriz ~erne ~eta> ~etri ~fidz ~fin> ~gere ~gkot ~gli> ~gor> ~guga ~han> ~harj ~hfid ~hon> ~huku ~huna
 ~ice> ~icic ~icil ~iden ~idz> ~ikan ~ilin ~ine> ~ing> ~inve ~irin ~isi> ~iun> ~iwan ~jadi ~jadw ~kara ~kas> ~kck>
 ~kum> ~laun ~lays ~leas ~lik> ~lili ~lkad ~lomb ~lun> ~mbok ~nan> ~naza ~ndar ~ndry ~net> ~nger ~ngli ~nipu ~njan
 ~njor ~nont ~nor> ~nten ~nter ~ntra ~ntua ~nves ~nyan ~ohon ~ojk> ~onor ~otor ~oyek ~pilk ~por> ~port ~prop ~proy
 ~puk> ~pust ~raka ~reja ~rela ~rga> ~ril> ~rizi ~rnak ~rnet ~roye ~rpus ~runa ~rvic ~saha ~sidi ~sin> ~siun ~skck
 ~skri ~slik ~stad ~stak ~subs ~suh> ~sumb ~tahf ~taiw ~tar> ~tela ~tila ~trak ~tri> ~tutu ~uala ~ubsi ~ugat ~ukar
 ~ukum ~unda ~undr ~ungl ~usah ~usta ~vest ~vice ~wal> ~yar> ~yek> ~ysia ~zina
other 4 5+tahun =office =rails =stir anak+mantan apa+saja asuh+bibi asuh+ibu asuh+saudara atau ayam bank+bisa
 bantu+apa bantu+izin bantu+modal bantu+sim bantu+wifi barang bayar+dmn bayar+mana bayi+syaratnya beras+tidak bi
 bi+checking biaya bibi+hp bibit bpjs bpjs+tk buka butuh+donor c+di cair cara+jadi catering cctv+lalu checking
 daftar+haji daftar+pemilih dagang+kaki dahan+rumah dapat darah darah+golongan darah+pmi denda+bpjs dendanya
 dendanya+berapa di+gudang di+luar di+pengadilan dibuang+ke dinsos+penelitian dua efin+lupa elektronik emas gedung
 gempa+rumah genteng+kami girik+ke golongan golongan+o gratis+bisa gratis+daftar halaman harga+cabe hp hukum+pak
 indihome+semrawut istri jadi+pns jadwal+bus kabel kabel+indihome kami+mau karang kartu+nikah kecamatan kena+tilang
 kenapa kenapa+bisa klub klub+bola kontrakan+sekarang lahan+pemakaman lalu+lintas langsung lapak lemot
 lewat+pengadilan lima+tutup lintas lupa maaf+akta maaf+izin maaf+pajak main main+film mantan mantan+saudara
 masjid+ibu masuk mau+pisah minggu modal+untuk motor+sudah mudik nafkah+anak nama+motor negeri+tidak ngasih
 nib+untuk nya nyasar+motor o pacar pagar pasar+anyar pbb+online pbb+rumah pbg+rumah pemakaman+umum pemilih pinjam
 pisah+dengan provider provider+tutup pulsa+tidak ranting ranting+tetangga reklame reklame+liar resep+masak restoran
 rt+galak rujuk+suami rumah+kenapa rusak rusun+untuk rusunawa+daftar sampah+sembarangan sampai samsat saudara+dmn
 sewa+gor sidang situ stadion steril suami+istri sudah+dijual syarat+donor tahun tahun+bisa temen+tidak tenda terima
 tes+sim tetangga+bangun tiang+provider tiang+wifi tidak+bayar tidak+cair tidak+gaji tilang+elektronik tilang+etle
 tilang+nyasar tki+di tni+buka tps travel travel+umroh tukang tumpang+nikah tunai tutup+halaman tutup+trotoar
 umum+habis undang+rapat untuk+dagang utang+temen vaksin+hewan vaksin+kucing wifi+gratis wifi+miring yang+murah
 ~<anj ~<bel ~<ber ~<bi> ~<bia ~<bib ~<bpj ~<bua ~<bum ~<che ~<dag ~<dua ~<gen ~<gmn ~<gra ~<hp> ~<int ~<jas ~<kar
 ~<klu ~<kon ~<lup ~<nak ~<o> ~<pac ~<pla ~<rah ~<res ~<rut ~<sit ~<sli ~<ste ~<tah ~<tia ~<tps ~<und ~adio ~agar
 ~ahan ~ahar ~ahun ~aian ~akal ~akhi ~ama> ~amsa ~amuk ~andi ~apa> ~arga ~asan ~asuk ~atau ~atis ~avel ~ayam ~bang
 ~beli ~belu ~beng ~biay ~bibi ~bpjs ~buka ~bumi ~cair ~chec ~ckin ~dany ~dapa ~dici ~dik> ~dina ~dion ~doh> ~dua>
 ~ecam ~ecki ~edun ~ekla ~ektr ~elko ~elon ~elum ~eman ~emot ~eran ~eret ~erpu ~esto ~etel ~gaca ~gala ~gana ~gasi
 ~gat> ~gedu ~gent ~gera ~geru ~giri ~gmn> ~grat ~gsun ~guna ~heck ~hola ~hun> ~iang ~iaya ~ibit ~ila> ~ilka ~inan
 ~inas ~inja ~inte ~jasa ~jat> ~jena ~jian ~kabe ~kada ~kere ~khir ~klam ~klub ~kont ~ktro ~lame ~lapa ~lawa ~lemo
 ~lkom ~lub> ~lum> ~lupa ~mand ~many ~masu ~ming ~mot> ~mpai ~msat ~mudi ~nai> ~nda> ~ney> ~ngac ~ngsu ~njam ~nyar
 ~oney ~ontr ~ort> ~paca ~paga ~pene ~pers ~pinj ~pjs> ~prov ~raan ~rab> ~rah> ~rakh ~rati ~rave ~rban ~rek> ~rekl
 ~reta ~ribu ~rika ~ris> ~rovi ~sak> ~sams ~sema ~sep> ~serv ~shol ~sida ~siks ~stor ~susp ~taka ~tama ~taru ~telk
 ~tent ~tian ~tok> ~ton> ~tor> ~tora ~tps> ~trav ~tup> ~tupi ~tur> ~uang ~udik ~uhan ~umba ~umi> ~unai ~unan ~ungn
 ~upa> ~urus ~usak ~uspe ~utup ~vel> ~yam>
"""
