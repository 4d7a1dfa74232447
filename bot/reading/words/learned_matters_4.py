"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
other -7 # kk ~<kk>
other -9 =road
ours 16 tolong+saya
ours 14 butuh+bantu saya+mau
ours 11 mau+laporan tolong+pak
ours 9 ada+orang ada+yang bantu+saya laporan mau+mati saya+butuh ~pora
ours 8 bapak+tua mayat pak+tolong saya+odgj ~<may ~ayat ~gele ~maya ~yat>
ours 7 anak+jalanan bocah butuh+ambulans dia istri+saya jalanan linglung+di makan+sampah odgj odgj+makan ongkos pak
 tolong+cepat ~<odg ~<ong ~boca ~dgj> ~dia> ~elem ~gamu ~gkos ~ikun ~mpun ~ocah ~odgj ~punk ~uarg ~unk> ~usia
ours 6 amuk bayi bayi+dibuang bisa+pulang bocah+ngelem darah di+depan di+emperan dibuang emperan ganggu+jiwa gelandangan
 manusia ngelem nyasar orang+odgj orang+terlantar pak+bantu pulang pulang+kampung segera sendiri+tidak terlantar tidur
 tidur+di ~<amu ~<emp ~<moh ~<pak ~<seg ~aku> ~anny ~anus ~asar ~ayi> ~bayi ~buan ~elan ~empe ~erda ~erla ~ibua ~icar
 ~iria ~kos> ~lana ~land ~lant ~manu ~moho ~mper ~ngam ~ngel ~nnya ~ntar ~nusi ~nyas ~oran ~pak> ~pula ~pung ~rlan ~sege
 ~terl ~tidu ~ver> ~yasa
ours 5 ada+lansia ada+saudara anak+kecil bakar+suami bantu+orang cepat dari+kursi depan di+pinggir di+tiang di+trotoar
 ganggu gerobak hidup+sendiri ini itu jaya kakak+saya kampung kata keluarganya ketemu kotor lihat maaf+odgj
 manusia+silver mayat+di odgj+amuk orang orang+meninggal pak+ada pasung perempuan+perkosa perkosa+paman pinggir
 pinggir+jalan pingsan raya saya+sering sekarang+di silver singgah stasiun suami+tolong tapi temen tempat+tinggal
 terminal tetangga+bakar tolong+evakuasi tua ~<,> ~<cep ~<clu ~<dep ~<dis ~<gel ~<hal ~<ini ~<itu ~<jay ~<jl> ~<keu
 ~<lem ~<lih ~<nge ~<ora ~<pas ~<pul ~<seb ~<sil ~<tam ~<tap ~<tua ~<yg> ~aman ~amuk ~anda ~angn ~anta ~asiu ~assa ~asun
 ~atan ~bata ~cah> ~cepa ~dale ~dang ~depa ~dibu ~dise ~dong ~dur> ~ebat ~eger ~elua ~emen ~empa ~empu ~emu> ~epan ~era>
 ~erem ~ermi ~esin ~etem ~gany ~gela ~gera ~gero ~ggah ~ggir ~ggua ~gin> ~gir> ~gnya ~gsan ~guan ~help ~ibun ~idur ~ihat
 ~ilve ~inal ~itu> ~jang ~jaya ~kamp ~kata ~kelu ~keur ~koto ~liha ~luar ~luri ~lver ~mank ~men> ~muk> ~nal> ~ndan ~ngny
 ~ngsa ~obak ~pasu ~pere ~rdar ~remp ~rian ~rmin ~sada ~sar> ~silv ~tapi ~tar> ~teme ~temu ~term ~urit
ours 4 =heart =still ada ada+ibu ada+odgj amankan amankan+odgj anak+dipukul anak+sekap bagaimana+ini bawa bayi+ketemu
 berhenti+darah bisa+tampung cari cuma dalam di di+dalam di+gerobak di+halte di+lampu di+stasiun di+terminal
 dipukul+majikannya ditinggal+di duduk duduk+di evakuasi gelandangan+di gimbal golok+di golok+tolong habis+ongkos halte
 hari+tetangga jatuh jatuh+dari kami kara kecil kejang kolong kunci+di laki lampu+merah lansia+hidup lansia+nyasar
 lansia+terlantar laporan+untuk lempar maaf+orang majikannya makan masih+bisa massa mau+lapor mau+pulang meninggal+di
 mesin napas nyasar+di orang+linglung orang+lumpuh pak+saya pasar perempuan pikun poris pulang+ke racun racun+tikus
 rambut+gimbal roda+di rumah+singgah sadar satpam sebatang sebatang+kara sekap+di sendiri+di sering+halusinasi
 singgah+masih sudah+tidak tadi tahun tampung temen+saya tempat tergeletak terlantar+di tetangga tetangga+denger
 tiang+listrik tidak+napas tidak+punya tidak+tahu tidak+urus tinggal tolong+amankan tolong+segera trotoar tuna
 untuk+saya yang ~<ada ~<aku ~<bal ~<baw ~<bay ~<boc ~<cum ~<di> ~<dik ~<dir ~<dpn ~<dud ~<eva ~<ger ~<gil ~<hel ~<ind
 ~<jat ~<jem ~<kat ~<keh ~<kel ~<kol ~<lak ~<lap ~<mul ~<nan ~<nap ~<nen ~<nod ~<nya ~<org ~<pik ~<pos ~<pun ~<put ~<rac
 ~<ray ~<sad ~<sat ~<sta ~<tad ~<tau ~<tet ~<tro ~<won ~<yan ~abur ~acok ~acun ~ada> ~adan ~adar ~ahny ~ahun ~akny ~akua
 ~alte ~anga ~anka ~apas ~apor ~aras ~atpa ~atuh ~awa> ~baco ~bak> ~bawa ~berd ~bu2> ~buny ~cari ~cat> ~clur ~cok> ~cope
 ~cuma ~cun> ~dann ~dar> ~daru ~dica ~dpn> ~dudu ~duk> ~ebin ~ecil ~ejan ~elet ~elp> ~emba ~emis ~emul ~enek ~erge ~etan
 ~euru ~evak ~gah> ~gemi ~gimb ~halt ~hat> ~hnya ~hun> ~ibak ~ibu2 ~ila> ~ings ~inya ~ipas ~isan ~isek ~iun> ~jatu ~jemp
 ~jid> ~kabu ~kami ~kann ~kebi ~keci ~keha ~kek> ~kete ~knya ~kuas ~kun> ~laki ~lans ~lapo ~lemp ~leta ~liat ~lonc ~lte>
 ~mass ~mbal ~mesi ~mina ~mis> ~mpan ~mpat ~mpua ~muka ~mulu ~nakn ~namp ~nang ~ncat ~nder ~nene ~ngem ~ngin ~nkan ~nodo
 ~nya> ~oar> ~odon ~onca ~onda ~ongi ~ongk ~opet ~oris ~otoa ~pan> ~pemu ~piku ~ping ~pori ~puan ~put> ~racu ~raya ~rgan
 ~rgel ~ria> ~ris> ~rit> ~roto ~san> ~seba ~sia> ~siun ~sjid ~ssa> ~stas ~sung ~tadi ~tamp ~tany ~tau> ~temp ~teta ~toar
 ~tpam ~trot ~tua> ~tuh> ~uasi ~uduk ~ulan ~uma> ~usuk ~vaku ~yawa
ours 3 ada+anak ada+bapak ada+bayi ada+keluarganya ambulans amuk+di anak+anak bakar+massa bantu+ada bantu+ke
 banyak+darah bapak batu bawa+golok bawa+karung bocor+orang busuk+dari butuh+tempat cari+kerja dalam+pingsan
 dari+kontrakan dari+rumah darurat darurat+pak dekat depan+kantor depan+sekolah di+kolong di+kontrakan di+masjid
 di+pasar di+pos di+taman di+teras dia+bakar dibuang+parah dikenal diri dompet dompet+hilang gantung gelandangan+tidur
 gendong golok habis+maling halusinasi+minta hidup hilang+tidak ibu+bawa ibu+darah ini+ada jembatan kampung+uang karung
 karyawan kata+mau ke+puskesmas kerja+tabrak kontrakan korban kotor+rambut kuat+hidup kunci lagi lagi+di laki+mabuk
 lansia lansia+jatuh lapor+gelandangan luka+parah lumpuh+ngesot maaf+bayi maaf+bocah maaf+manusia maaf+mau maaf+mayat
 mabuk+nyender mabuk+tergeletak masjid mau+konsul mau+melahirkan mayat+tanpa merah minta+bantu minta+ongkos minta+tolong
 minum minum+racun ngelem+harus ngomong nyender nyender+di odgj+di odgj+lari odgj+lempar odgj+suka ongkos+tidak
 orang+kotor pakai+alat pembantu pembantu+dipukul penumpang pos pos+ronda pos+satpam psikiater psikiater+gratis
 pukul+ibu punya+tempat putus rasa+sudah rel ronda rt ruko rw sakit+di sampah sampah+bisa saudara+tinggal saya+ganggu
 saya+kejang saya+kumat saya+lihat saya+pak saya+pingsan saya+takut saya+tidak sebelah silver+bagaimana tabrak+mesin
 taman tangan+kerja tangis tangis+sendiri tanpa+saudara tapi+tidak terlantar+lapor tiang tidak+dikenal tidak+sadar
 tidak+waras titip tolong+ada tua+tidak tuna+wicara uang+habis waras wicara wicara+nyasar yang+di yang+kemarin ~<bad
 ~<bap ~<bre ~<but ~<dal ~<dek ~<dia ~<dib ~<dic ~<dit ~<diu ~<dom ~<fly ~<gep ~<gol ~<i> ~<jal ~<jen ~<kak ~<kam ~<kea
 ~<kec ~<kej ~<kes ~<kor ~<kot ~<lag ~<lan ~<lon ~<mus ~<nga ~<ngo ~<nit ~<pem ~<por ~<pri ~<ron ~<rt> ~<ruk ~<rw> ~<sel
 ~<skr ~<sud ~<tem ~<ter ~<tin ~<tit ~<tun ~<usi ~<wic ~agi> ~ahe> ~ak2> ~ake> ~akek ~akin ~ali> ~amen ~ans> ~ansi ~anya
 ~apak ~arga ~arur ~arya ~asji ~asss ~ata> ~atu> ~bal> ~bali ~bapa ~batu ~cil> ~dala ~dara ~deka ~der> ~diri ~disi ~dite
 ~dius ~domp ~dup> ~ebel ~ehab ~ek2> ~ekat ~elap ~elia ~emuk ~enaz ~enge ~enti ~enum ~epat ~epen ~erob ~erum ~esas ~etab
 ~etak ~gan> ~gend ~gepe ~ger> ~gga> ~gila ~gis> ~golo ~gomo ~hidu ~hon> ~iat> ~iate ~icop ~idup ~iken ~ikia ~imba ~indo
 ~ingi ~inum ~iri> ~isma ~item ~itin ~itip ~iusi ~jemb ~jena ~kake ~kary ~keja ~kesa ~keta ~kiat ~kiny ~kolo ~korb ~krg>
 ~kunc ~lagi ~laka ~lapa ~lasa ~lok> ~lung ~mahn ~man> ~mann ~masj ~mat> ~mbat ~mbul ~minu ~mpah ~mpar ~mput ~mula ~napa
 ~naza ~nda> ~ndon ~nek> ~nggi ~ngis ~ngko ~ngom ~niti ~nsia ~num> ~nump ~nyen ~nyut ~ohon ~olok ~oma> ~ompe ~one> ~orba
 ~org> ~over ~pak2 ~pam> ~par> ~pas> ~pasa ~pat> ~pemb ~peng ~penu ~pera ~pos> ~pres ~pria ~puh> ~putu ~rang ~rban ~rel>
 ~riny ~roba ~rond ~ruko ~rura ~ryaw ~sari ~sasa ~satp ~sebe ~sela ~siki ~siks ~sing ~sir> ~skrg ~sss> ~tahu ~tang ~ten>
 ~titi ~tri> ~uko> ~ulun ~umpa ~ung> ~usan ~utny ~utus ~wara ~wica ~wism ~yang ~yend ~yut>
ours 2 @first=- ada+di ada+gelandangan adik+saya aja+rasa anak astaga astaga+dia baju bau+busuk bawa+kayu begal+pakai
 belum+pernah busuk butuh butuh+obat cimone cipadu darah+tidak dengan+suami denger di+kursi dia+begal dikeroyok+warga
 dipukul+bapak ditinggal flyover gantung+diri gas+bocor gimbal+syaratnya hamil+tidur ibu+hamil ibu+meninggal indah istri
 jalanan+malam jawa jemput jiwa jual+tisu kali+terus karang karyawan+jatuh ke ke+psikiater keabisan kecanduan+narkoba
 kembali kolong+jembatan konsul konsul+sukaasih ktp+sebatang kumat lama+belum lansia+duduk lapor+ada lapor+pak
 laporan+cara lari lempar+batu listrik+di makan+racun mau+ke mayat+tidak minum+obat mulut muncul+lagi napas+tolong
 narkoba+amuk need need+tolong ngesot+minta nya nyasar+tidak odgj+harus odgj+terlantar ongkos+pulang orang+ganggu
 orang+mabuk orang+tidak pakai panti pasien+rs perempatan pernah pernah+berobat rs rs+tidak rumah+dengan rumahnya sambil
 saudara+saya saya saya+ancam saya+kecanduan saya+kunci saya+need sendiri sendiri+sejak sering setrum+di suami+makan
 suami+temen sudah sudah+3 suka+masuk sukaasih tabrak tabrak+korban tahun+kemarin takut+bapak tampung+dmn tanpa tawuran
 telanjang teras terjun tidak+berhenti tidak+mau tikus tikus+tolong tinggal+di tisu tol tolong+bagaimana trotoar+untuk
 trus usir usir+dari waras+sudah woy yang+dikeroyok yang+tenggelam yang+tidur ~<adi ~<ama ~<ana ~<ast ~<baj ~<bat ~<bus
 ~<cik ~<cis ~<dar ~<gan ~<han ~<ist ~<ke> ~<ket ~<kum ~<leb ~<mes ~<mun ~<nee ~<nem ~<oma ~<pek ~<pin ~<psi ~<ram ~<rel
 ~<rs> ~<say ~<the ~<tia ~<tis ~<uda ~<wan ~<woy ~aasi ~abra ~adek ~adu> ~aga> ~aju> ~akaa ~akai ~akam ~akan ~aki> ~alik
 ~ambu ~amin ~anak ~ang> ~angg ~angi ~anit ~anja ~anpa ~anyu ~apar ~arah ~asny ~asta ~awan ~awur ~baju ~bela ~berh ~brak
 ~bula ~busa ~busu ~cela ~cipa ~cisa ~deke ~depr ~dico ~dije ~dike ~diku ~dipu ~dira ~diti ~eabi ~ecel ~eed> ~ejep ~eket
 ~elak ~enal ~enan ~ende ~endo ~engg ~epre ~erju ~erna ~erny ~esi> ~flyo ~game ~ggg> ~ggu> ~gil> ~hany ~iang ~iata ~ikus
 ~imon ~ipad ~irin ~isu> ~iwa> ~jala ~jun> ~kaan ~kaas ~kan> ~kaya ~keab ~keje ~keli ~kemb ~kuma ~kus> ~lang ~lari ~leba
 ~lita ~lut> ~lyov ~mone ~mong ~mpe> ~muk2 ~nak> ~nci> ~ndir ~need ~nemu ~ngan ~ngga ~nggg ~ngur ~nita ~npa> ~ola> ~omon
 ~ongg ~padu ~pang ~pass ~pern ~psik ~putr ~rah> ~ran> ~ras> ~rjun ~rnah ~samp ~saya ~send ~seri ~sin> ~snya ~stag ~suda
 ~tabr ~taga ~tama ~tan> ~tanp ~tasi ~tawu ~tela ~terg ~tiku ~ting ~tisu ~trus ~tus> ~udah ~uk2> ~ukaa ~ukan ~uli> ~ulut
 ~umat ~una> ~usir ~utuh ~wani ~woy> ~wura ~yany ~yove
ours -2 =office @=alat_bantu @=puskesmas @first=alat_bantu @first=puskesmas ada+guna ada+lubang alat aman anjing bantu
 bawa+corbek begal+di bikin bikin+orang bocah+sma butuh+rumah cara corbek corbek+di dengan+5 denger+suara depan+gang
 di+gang dinafkahi dokter dong+pak es gang+ada gas gelap gigi gubuk+kayu guna guna+hidup guru hamil+masih hamil+paman
 harga hidup+lagi jual kamar+mandi karena kaya kayu+dengan ke+mana kecil+minum kelamin kelamin+di kerja+di kucing
 laki+saya lapor+kemana liar lubang lubang+bikin macet mahal mandi marah masih+smp mau+dibawa minggu+mau minum+minyak
 minyak+tanah nama nikah orang+pamer paket pamer pamer+kelamin patah patah+tulang pergi pergi+tidak pulang+minggu pungli
 pungli+di punya+wc puskesmas racun+di rasa rumah+aman rusak+tidak saya+dipukul saya+suka sekolah senam senam+lansia
 setrum+tidak sim sini sma sma+tawuran smp+hamil sudah+lama tanah tanggal tiba tidak+dinafkahi tidak+pulang tua+belum
 tutup wc wc+di yang+pingsan yang+tidak ~<ala ~<anj ~<bik ~<bin ~<cer ~<cor ~<din ~<dok ~<es> ~<gas ~<gaw ~<gun ~<gur
 ~<jua ~<kap ~<kuc ~<lom ~<lub ~<mac ~<mam ~<mur ~<pat ~<pel ~<pus ~<rab ~<rek ~<san ~<sma ~<sun ~<tib ~<tut ~<ula ~<wc>
 ~acar ~acet ~ade> ~ahal ~aket ~alat ~alsu ~amah ~amer ~antu ~apat ~aris ~bant ~bar> ~beda ~bek> ~biki ~bil> ~cepe ~corb
 ~dam> ~diha ~dina ~dipe ~dokt ~ekol ~elay ~enam ~erde ~ergi ~erik ~erus ~esma ~gaju ~geri ~ggur ~gli> ~guna ~hal> ~harg
 ~iba> ~ibuk ~igi> ~iham ~ikin ~inaf ~inga ~jing ~kesm ~kin> ~ksa> ~kter ~kuci ~lami ~laya ~liar ~lomp ~mace ~mak> ~mer>
 ~nam> ~nama ~ndi> ~ngli ~njin ~ntru ~ntu> ~okte ~ompa ~orbe ~ota> ~pal> ~pame ~poli ~pusk ~rawa ~rbek ~rgi> ~riks ~rong
 ~ruk> ~seko ~sena ~sik> ~sim> ~skes ~smas ~tah> ~tana ~tap> ~telp ~tes> ~tiba ~timb ~tuan ~tup> ~tutu ~ual> ~ucin ~ungl
 ~uske ~utin ~utup
ours -3 @=damkar @first=damkar ada+biaya alat+bantu amuk+parah atm bapak+kejang bapak+meninggal bawa+senjata belum+punya
 berapa biaya dan dari+kemarin dari+tower dengan+bapak di+karawaci di+saudi di+sumur dikeroyok+orang dipukul+suami
 duduk+bawa gas+racun gelandangan+dengan hp+saya ibu+saya jadi kalau kapan karawaci kejang+terus kerja kuat+lagi
 lagi+hidup lampu+jalan lapor+orang lowongan maaf maaf+lansia majikan makasih masuk mau+ambruk mau+lari meninggal+ada
 minyak miskin mobil nih nik+tidak nomor orang+duduk orang+mau paksa perkosa+tetangga pindah pkl pkl+di puskesmas+buka
 rasa+kejar rumah+saya rusak saudi saudi+tidak saya+perkosa saya+tiba saya+tkw serang serang+jantung siapa sumur+ada
 susah tiba+tidak tidak+ketemu tiri+pegang tkw tkw+di tolong+bantu tolong+orang tower trc uang yang+buka yang+jual
 yang+kasar yang+serang ~<apa ~<asa ~<ata ~<atm ~<bia ~<bip ~<bol ~<dih ~<duk ~<gor ~<jan ~<ker ~<lah ~<lay ~<low ~<maa
 ~<mis ~<mob ~<nih ~<nom ~<pkl ~<pro ~<rus ~<sia ~<sum ~<sya ~<tkw ~<tow ~<trc ~<uan ~aaf> ~abel ~aci> ~ahi> ~ajak ~akas
 ~aksa ~aksi ~alau ~amba ~antr ~apa> ~araw ~asi> ~asuk ~atah ~atap ~atia ~atm> ~audi ~awac ~ba2> ~biay ~bipo ~buku ~cek>
 ~cing ~dicu ~dima ~duka ~ebak ~elep ~emat ~ener ~epet ~erac ~erap ~eri> ~erja ~eter ~gali ~gas> ~gawe ~ggun ~gkro ~hira
 ~iapa ~iaya ~iba2 ~ikah ~ipol ~iski ~isto ~jaan ~jadi ~kabe ~kahi ~kala ~kalo ~kana ~kapa ~keba ~kela ~ker> ~kerj ~kota
 ~kron ~lap> ~lat> ~lau> ~lin> ~lowo ~luba ~maaf ~mamp ~masu ~mbok ~mbu> ~misk ~mobi ~mor> ~nany ~ngaj ~ngkr ~nih> ~nika
 ~nomo ~nsos ~ntun ~obil ~olar ~omor ~ower ~owon ~paks ~pind ~pinj ~pist ~pkl> ~pola ~rja> ~rjaa ~rol> ~sak> ~semb ~siap
 ~skin ~sos> ~stol ~susa ~syar ~tkw> ~towe ~trc> ~uat> ~uban ~umba ~urat ~urun ~usak ~waci ~wer> ~yara
ours -4 @=ugd_malam @first=ugd_malam ada+bantu api bakar+tangan bantu+tidak bisa+tidak bpjs daftar jantung ktp mabuk+di
 odgj+ditinggal odgj+mau orang+tenggelam saya+warga sumur surat telepon tenggelam+di untuk warga+sini ~<akt ~<api ~<bpj
 ~<bua ~<daf ~<dan ~<dap ~<dim ~<jad ~<jam ~<ktp ~<sur ~<sus ~<unt ~afka ~afta ~apan ~baya ~bpjs ~buat ~daft ~epon ~etin
 ~fkah ~ftar ~gala ~ipak ~jant ~kah> ~ktp> ~lar> ~lepo ~nafk ~ntua ~ntuk ~peny ~pjs> ~rapa ~rtu> ~sah> ~sumu ~sura ~tele
 ~tuk> ~udi> ~untu ~usah ~yar>
ours -5 =beast =drill @=bedah_rumah @=kerja @=pangan @=santunan @=trc @first=bedah_rumah @first=pangan @first=santunan
 @first=trc air ambulans+cepat apa bayar buka hp jam kk mana nik santunan ~<air ~<buk ~<hp> ~<kk> ~ayar ~buka ~jam>
 ~sant ~unan
ours -6 @=dukcapil @=slrt @first=dukcapil @first=kerja @first=slrt ~<nik ~air> ~bera ~nik>
ours -7 butuh+uang
"""
