"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
other 3 @=darurat @first=darurat a ac acara acara+apa ada+acara ada+biaya adopsi+anak anjing apa+minggu asuransi+tidak
 bangun bantu+apa bantu+harga barang+tidak bayar bayar+majikan berapa beras+anak bikin bikin+paspor bikin+sim buka+jam
 buka+kapan buku buku+nikah butuh+data cara+jadi cctv cctv+lalu cerai+parah cipondoh+masuk data+dinsos di+dinsos
 di+malaysia di+saudi di+taiwan dinsos+penelitian dokter+hewan gagal+pulang gaji+tahan gaji+tki gedung gempa gonggong
 gonggong+terus hajat hilang+di ibu+saya iklan ini internet izin+reklame izin+tutup jadi jadi+orang jadi+pns
 jadi+relawan jalan+hajat jam+berapa jasa jasa+raharja karaoke+malam keliling kena+razia kenapa kereta kontrakan+murah
 lalu lalu+lintas lapor+barang liar lintas luar maaf maaf+akta maaf+atm maaf+jual magang+di main+film malaysia
 malaysia+kena mantan masuk+bayar mau+skripsi mayat modal+untuk modal+usaha motor nakal nama+motor online pbb+telat
 pengacara pengacara+gratis pmi pmi+gagal pns proposal proposal+sponsor raharja razia relawan resep rujuk+suami
 rumah+saya rusak+di saudi saudi+tidak saya+tkw sertifikat sertipikat service service+hp sesuai sesuai+iklan sewa+gedung
 sewa+tenda sim+a sim+mati sinyal sinyal+telkomsel situ situ+cipondoh skripsi+butuh sponsor suami+istri
 subsidi+bagaimana taiwan taiwan+gaji telat telkomsel tenda ternak tetangga+karaoke tidak+sesuai tki+tidak tkw+di
 tni+buka tni+daftar travel travel+umroh tua+asuh tukang+ac tukang+pijat tunai tutup+jalan umroh+tipu undang vaksin
 waris warisan ~<a> ~<ac> ~<aca ~<anj ~<ban ~<cct ~<gon ~<ikl ~<ini ~<int ~<jas ~<kar ~<ken ~<kon ~<kos ~<lal ~<lia
 ~<lua ~<maa ~<may ~<mot ~<mud ~<nak ~<nip ~<non ~<nya ~<onl ~<pas ~<pel ~<pen ~<pmi ~<pns ~<raz ~<rel ~<sal ~<sho ~<sum
 ~<tai ~<tet ~<und ~<vak ~aaf> ~aca> ~agan ~ahan ~ahar ~aiwa ~ajat ~ajin ~akal ~aksi ~alay ~amuk ~anda ~angu ~ansi ~arja
 ~asak ~ata> ~audi ~avel ~ayar ~aysi ~azah ~azia ~bang ~baya ~beng ~buku ~car> ~cctv ~ctv> ~easi ~edun ~elaw ~elil ~enap
 ~eret ~erna ~erne ~ervi ~esep ~esua ~fika ~gaca ~gedu ~gemp ~gga> ~ggon ~ggu> ~gong ~gun> ~haja ~harj ~ian> ~iar> ~ibay
 ~ice> ~ifik ~ikla ~ilan ~ilih ~ine> ~inte ~inya ~iwan ~jadi ~jam> ~jasa ~jing ~jiny ~kal> ~kena ~kere ~king ~klan ~koms
 ~kos> ~kota ~ksin ~lak> ~lalu ~lawa ~lays ~liar ~line ~maaf ~mant ~masa ~maya ~moto ~mpa> ~msel ~muk> ~nai> ~nas> ~ngac
 ~nggo ~njin ~nlin ~nsor ~ntan ~ntas ~nter ~nyar ~ola> ~omse ~ongg ~onli ~onso ~osal ~pai> ~pene ~pika ~pmi> ~pons ~posa
 ~prop ~rave ~razi ~rban ~rela ~rese ~ris> ~rnak ~rtif ~rtip ~rvic ~saha ~saka ~samp ~sel> ~serv ~sesu ~siks ~siny ~situ
 ~sor> ~spon ~suai ~taiw ~tang ~tar> ~tend ~teri ~tifi ~tipi ~trav ~tur> ~uai> ~uku> ~unai ~unda ~uran ~vaks ~vel> ~vice
 ~yar> ~yari ~ysia ~zah> ~zia>
other 2 =office akta anak+mantan arisan+di ayam+lansia bangun+rumah bangun+tembok bantu+stnk bantu+wifi barang+rusak
 batas beli+online bikin+nib bioskop bisa+pulang cerai+urus daftar+bisa dari+luar deportasi di+luar ditemui emas gagal
 galon+ibu harga+emas jadwal+bus jadwal+krl jadwal+vaksin kakak kelurahan+lama kembali klaim krl kucing+liar lama
 lansia+masuk lapangan lapangan+futsal lewat+pengadilan liar+banyak lurah+susah maaf+bantu maaf+mudik majikan
 mantan+suami masuk+tanah mati mati+linglung mati+pak mau mau+cerai mau+pisah mau+sumbang melebihi melebihi+batas
 minggu+ini minta+hak minta+uang mobil motor+di murah negeri negeri+deportasi nikah+di npwp+di orang+tua pajak+hp
 pajak+motor paket parkir pelayanan+kelurahan pinjam+ambulans pisah+dengan rumah+lapor rumah+melebihi rusak+beli
 rusun+untuk sim+tinggal soal soal+pajak suami sumbang+baju susah+ditemui tahan tanah+saya tanya+soal tembok+masuk
 tidak+cair tiket+bioskop tiket+kereta tinggal+zaman urus+mana zaman zaman+mau ~<bik ~<bio ~<bol ~<dap ~<din ~<gag ~<gam
 ~<ged ~<kla ~<krl ~<maj ~<mau ~<mba ~<mob ~<neg ~<nyu ~<rah ~<sit ~<skr ~<soa ~<spo ~<ten ~<tra ~<war ~<zam ~adi> ~agal
 ~aim> ~ajik ~akak ~aket ~akta ~ami> ~apa> ~apah ~apat ~arki ~asa> ~ati> ~awan ~ayah ~ayat ~bera ~bihi ~biki ~bios ~bola
 ~dung ~emui ~epor ~gaga ~game ~geri ~ihi> ~iosk ~ipik ~itu> ~jika ~kaka ~kasi ~klai ~kop> ~krl> ~kta> ~laim ~lan> ~lapa
 ~lat> ~lili ~lint ~maji ~mati ~mau> ~mobi ~mui> ~naka ~nany ~napa ~nasi ~nda> ~nege ~net> ~nyum ~oal> ~obil ~orta ~osko
 ~otor ~park ~peng ~port ~reta ~rkir ~rnet ~rtas ~rusn ~skop ~skri ~soal ~suam ~taha ~tian ~uami ~udi> ~usny ~yah> ~yal>
 ~yat> ~yumb ~zama
other -2 @=santunan @first=santunan ambulans+gratis anak anjing+rabies bantu+untuk baru beda biru bisa+bantu bisul borax
 budek butuh cara+dapet cimol daftar+kuliah daftar+smp dinafkahi dpt fakir fobia gigit golok gula guru+galak
 harus+bagaimana hidup hilang ijazah isi item iud kafan kb keliru keluar kucing+gratis kuliah kursi laporan luka
 mau+laporan merah minta+beras mobil+tidak nama+keliru nilai nilai+rapor nomor pak+mau papan parah pasang+iud rabies
 rapor rawa rawa+kucing sabu sariawan saya+mau semprot sesak sewa+mobil smp smp+negeri spmb+di suami+neror sudah
 surat+tahu taman taman+rusak tidak+dinafkahi tpa tpa+rawa tukang+parkir tuna yang+urus yatim ~<.> ~<ana ~<ate ~<bud
 ~<bun ~<but ~<cac ~<cat ~<cim ~<cur ~<dag ~<dib ~<dir ~<dpt ~<duk ~<fak ~<fob ~<gan ~<gaw ~<gol ~<gul ~<hil ~<ija ~<ila
 ~<isi ~<ite ~<iud ~<kaf ~<kam ~<kay ~<kb> ~<kep ~<kor ~<kul ~<luk ~<mam ~<mir ~<mus ~<nil ~<nom ~<pir ~<pus ~<ram ~<raw
 ~<ren ~<sab ~<saj ~<sar ~<sek ~<sia ~<spi ~<sud ~<tak ~<tpa ~<uda ~<yat ~abie ~abu> ~ack> ~afan ~ahi> ~aja> ~ake> ~akir
 ~alat ~ambe ~ambr ~anak ~api> ~apor ~aru> ~ater ~atih ~atim ~aya> ~berl ~bia> ~bies ~biru ~bisu ~bobo ~bude ~but> ~cimo
 ~dam> ~dan> ~dek> ~dicu ~digi ~dpt> ~dup> ~dur> ~eda> ~ehat ~elan ~elir ~emba ~empr ~enan ~enin ~epan ~ermi ~esak ~esek
 ~faki ~fan> ~fobi ~gal> ~gang ~gen> ~gese ~golo ~gula ~hidu ~hila ~iah> ~iang ~iawa ~idup ~ies> ~ijaz ~ikem ~ilai ~imol
 ~inaf ~ingg ~ini> ~inin ~ipil ~irin ~isem ~isul ~ita> ~itan ~iud> ~jamu ~jaza ~kafa ~kai> ~kali ~lai> ~lans ~lati ~liah
 ~liru ~lok> ~luka ~lusi ~maks ~mata ~mela ~misi ~mol> ~mor> ~mpas ~mpro ~mpu> ~nger ~ngko ~ngsi ~nik> ~nila ~nomo ~nump
 ~obia ~obol ~olok ~omor ~orax ~pals ~para ~penu ~peru ~ping ~pora ~pos> ~prot ~puan ~pung ~rabi ~ral> ~rapo ~ras> ~rasa
 ~rax> ~riaw ~rol> ~rot> ~sabu ~saja ~sari ~seha ~sen> ~sera ~sesa ~sipi ~sir> ~smp> ~suda ~sul> ~tahu ~tama ~tele ~tem>
 ~tik> ~tim> ~ting ~tpa> ~tus> ~uarg ~udah ~udek ~ula> ~ulia ~una> ~unya ~uri> ~ursi ~usuk ~utuh ~yati
other -3 2+bulan @=bedah_rumah @first=bedah_rumah @first=poli_jiwa @first=puskesmas ada ahli ahli+waris autis
 ayam+bangkai bakar bangkai bantu+saya bcg bpjs bulan bulan+tidak cari+bantu daftar+tki daging daging+anjing darah
 di+bandara di+cipondoh di+hotel flu gaji+saya gas hamil hpv jadi+art jadi+wni jadwal+spmb kia lansia listrik maag
 macet+parah mau+minta motor+raib neror neror+rumah pagi pak pas pasar pasar+murah polio raib resmi saya+2 saya+butuh
 tahu takut+keramaian thr tidak+kembali tki+resmi tolong+saya tps tps+liar tupai umur yang ~<,> ~<ada ~<ahl ~<aja ~<amb
 ~<aut ~<bcg ~<bed ~<bir ~<bor ~<bpj ~<bul ~<cam ~<dig ~<dit ~<flu ~<gas ~<gel ~<ham ~<hpv ~<kab ~<kej ~<ket ~<kia ~<lar
 ~<lis ~<mah ~<mak ~<mes ~<ner ~<nye ~<pag ~<pal ~<pan ~<pos ~<pun ~<put ~<rab ~<rai ~<san ~<sip ~<thr ~<tps ~<tup ~<umu
 ~<yan ~aag> ~agin ~aib> ~aik> ~ala> ~alin ~alsu ~amba ~amil ~andu ~ange ~ari> ~aria ~arus ~asi> ~atia ~auti ~ayu> ~bawa
 ~bcg> ~beda ~bora ~bpjs ~butu ~camp ~dagi ~dike ~dipa ~dise ~emat ~embu ~enge ~era> ~erah ~eras ~erin ~eror ~esmi ~flu>
 ~gas> ~gela ~ggal ~git> ~gkai ~hami ~hat> ~hli> ~hpv> ~ien> ~igit ~ihan ~kia> ~ksa> ~kuli ~kurs ~kut> ~kuti ~lam> ~lang
 ~lika ~lio> ~list ~maag ~maha ~mera ~mil> ~nang ~nero ~nsia ~ntar ~ntun ~olio ~pagi ~pan> ~pera ~perm ~pili ~pjs> ~raib
 ~rak> ~resm ~ror> ~rsi> ~ruk> ~semp ~sia> ~sini ~sma> ~smi> ~tah> ~thr> ~tiha ~tps> ~trik ~tuh> ~tupa ~udar ~umr> ~umur
 ~unan ~upai ~utis
other -4 @=alat_bantu @=poli_jiwa @=puskesmas @=trc @first=alat_bantu @first=dukcapil @first=slrt @first=trc art
 ayam+mati bau bayar+kontrakan bayi daftar+paud guru halal halal+umkm jalan kalong makan mati+jual orang paket+c paksa
 paud sertifikat+halal spmb tanpa tidak+bisa tidur ulang usg wni ~<ala ~<art ~<bak ~<bau ~<dar ~<dik ~<dip ~<dis ~<gig
 ~<gur ~<hid ~<jal ~<jam ~<keb ~<kec ~<ker ~<lan ~<nge ~<ora ~<pak ~<pau ~<sem ~<spm ~<tam ~<tan ~<usg ~<wni ~ada> ~ahli
 ~ahu> ~aki> ~aksa ~alal ~alam ~angk ~anpa ~anya ~art> ~aud> ~ayi> ~baka ~baru ~bau> ~bayi ~diti ~gigi ~ging ~guru ~hala
 ~iru> ~jala ~kahi ~kalo ~kera ~lah> ~lal> ~mur> ~nan> ~ngka ~npa> ~pak> ~paks ~pasa ~pasi ~paud ~pmb> ~ran> ~spmb ~tanp
 ~tidu ~til> ~uru> ~usg> ~wni> ~yang
other -5 =still @=damkar @=dukcapil @=slrt @first=damkar di ke kerja odgj ~<di> ~<dic ~<dij ~<hal ~<ke> ~<men ~<nga
 ~<odg ~<ula ~air> ~akar ~ampu ~arah ~asar ~bur> ~dah> ~dgj> ~diju ~elua ~eng> ~erja ~idur ~ijua ~kan> ~kerj ~ning ~odgj
 ~rang ~ring ~sar> ~ung>
other -6 @=pangan @=ppa @first=pangan @first=ppa air kk ktp ~<air ~<kk> ~<ktp ~<per ~agi> ~ktp> ~nya> ~oran ~pas>
other -7 # =well @=kerja @first=kerja ~<kal
other -8 =road
ours 15 saya+mau tolong+saya
ours 14 butuh+bantu
ours 11 bantu+saya tolong+pak
ours 9 ada+orang ada+yang mau+laporan mau+mati
ours 8 bapak+tua butuh+ambulans dibuang istri+saya laporan mayat pak+tolong saya+butuh saya+odgj ~<may ~ayat ~ibua ~maya
 ~pora ~yat>
ours 7 anak+jalanan bayi bayi+dibuang bayi+ketemu dia jalanan manusia mayat+di odgj pak tolong+cepat ~<odg ~anny ~ayi>
 ~bayi ~buan ~dgj> ~dia> ~dibu ~erda ~gele ~ikun ~manu ~mpun ~nnya ~nusi ~odgj ~punk ~unk> ~usia
ours 6 amuk anak+sekap bisa+pulang bocah darah di+depan di+emperan emperan gelandangan linglung+di ngelem nyasar
 odgj+amuk ongkos orang+meninggal orang+odgj orang+terlantar pak+bantu pulang pulang+kampung segera sekap+di terlantar
 tidur tidur+di ~<amu ~<emp ~<gel ~<ong ~<pak ~<seg ~aku> ~angn ~anus ~asar ~boca ~dong ~dur> ~elan ~elem ~empe ~empu
 ~erla ~gamu ~gkos ~gnya ~icar ~iria ~kos> ~lana ~land ~lant ~mann ~mper ~ndan ~ngam ~ngny ~ntar ~nyas ~ocah ~oran ~pak>
 ~pula ~pung ~rdar ~rian ~rlan ~sege ~terl ~tidu ~uarg ~ver> ~yasa
ours 5 ada+lansia ada+odgj anak+kecil bakar+suami bantu+orang bawa bocah+ngelem cepat depan di+dalam di+pinggir di+tiang
 evakuasi ganggu ganggu+jiwa gelandangan+di gerobak itu jaya kampung kata keluarganya ketemu kunci+di lempar lihat
 maaf+bayi maaf+mayat makan+sampah manusia+silver meninggal+tidak odgj+makan orang pak+ada pasung pemakaman perempuan
 perempuan+perkosa perkosa+paman pinggir pingsan saya+sering sekarang+di sendiri+tidak silver stasiun suami+tolong temen
 tempat+tinggal tetangga+bakar tolong+evakuasi tua ~<,> ~<cep ~<clu ~<dep ~<eva ~<itu ~<jay ~<jl> ~<lem ~<lih ~<moh
 ~<nge ~<ora ~<pul ~<put ~<tam ~<tua ~<yg> ~akam ~akny ~akua ~aman ~amuk ~anda ~anta ~asiu ~assa ~asun ~atan ~bata ~cepa
 ~dale ~dang ~depa ~ebat ~elp> ~emis ~empa ~emu> ~emuk ~emul ~epan ~era> ~erem ~etem ~evak ~gela ~gemi ~gera ~gero ~ggir
 ~ggua ~gin> ~gir> ~gsan ~guan ~help ~ibun ~idur ~ihat ~ilve ~itu> ~jang ~jaya ~kamp ~kata ~kuas ~liat ~liha ~lver ~men>
 ~mis> ~moho ~mpua ~muk> ~muka ~nakn ~nal> ~ngel ~ngem ~ngsa ~obak ~pasu ~pere ~remp ~sada ~silv ~sung ~tany ~tar> ~teme
 ~temu ~urit ~vaku
ours 4 =heart =still ada ada+saudara anak+dipukul anak+perempuan batu berhenti+darah bisa+tampung cuma dalam
 dari+kontrakan dari+kursi dari+rumah di di+gerobak di+halte di+kontrakan di+lampu di+pos di+stasiun di+terminal
 di+trotoar dipukul+majikannya dompet+hilang duduk duduk+di golok+di golok+tolong halte hari+tetangga hidup+sendiri
 hilang+tidak ini jatuh kakak+saya kali+harus kami kara kejang kerja+tabrak ketemu+bisa kolong korban kotor laki
 lampu+merah lansia+jatuh lansia+terlantar maaf+odgj majikannya massa mau+lapor mau+melahirkan mau+pulang meninggal+di
 minum+racun odgj+di odgj+lari odgj+lempar orang+linglung orang+lumpuh pak+saya pasar pikun pinggir+jalan pinggir+kali
 poris pos pulang+ke punya+tempat racun raya rumah+singgah satpam saya+pak sebatang sebatang+kara sendiri+di
 sering+halusinasi singgah singgah+masih sudah+tidak tadi tahun tampung tangan+kerja tanpa+saudara tapi temen+saya
 tempat tergeletak terlantar+di terminal tetangga+denger tiang+listrik tidak+napas tidak+punya tidak+tahu tinggal
 tolong+segera trotoar tuna tuna+wicara urus+pemakaman wicara wicara+nyasar yang yang+kemarin ~<ada ~<aku ~<bal ~<baw
 ~<bay ~<cum ~<dal ~<di> ~<dik ~<dir ~<dis ~<dpn ~<dud ~<ger ~<gil ~<hal ~<hel ~<ini ~<jat ~<jem ~<kat ~<keh ~<kej ~<keu
 ~<kor ~<lak ~<lap ~<mul ~<nan ~<nap ~<nen ~<ngo ~<nod ~<org ~<pas ~<pem ~<pik ~<pos ~<pun ~<rac ~<ray ~<sat ~<seb ~<sil
 ~<sta ~<tad ~<tap ~<tau ~<tem ~<tro ~<wic ~<won ~<yan ~abur ~acok ~acun ~ada> ~adan ~adar ~ahny ~ahun ~akek ~ali> ~alte
 ~anga ~apas ~apor ~aras ~atpa ~atuh ~awa> ~baco ~bak> ~bawa ~berd ~bu2> ~buny ~cah> ~cat> ~clur ~cok> ~cope ~cuma ~cun>
 ~dala ~dann ~dar> ~daru ~dica ~dise ~dite ~dpn> ~dudu ~duk> ~eger ~ejan ~elet ~elua ~emak ~emen ~enek ~enge ~erge ~ermi
 ~esin ~gah> ~gany ~ggah ~halt ~hnya ~hun> ~ibak ~ibu2 ~ila> ~inal ~ings ~inya ~ipas ~item ~iun> ~jatu ~jemp ~jid> ~kabu
 ~kake ~kami ~kann ~kek> ~kelu ~keur ~knya ~korb ~koto ~laki ~lans ~lapo ~lasa ~lemp ~leta ~lonc ~lte> ~luar ~luri ~man>
 ~mass ~mbal ~mina ~mpat ~mula ~mulu ~namp ~nang ~ncat ~nder ~nek> ~nene ~nggi ~ngin ~ngur ~nodo ~nya> ~oar> ~odon ~onca
 ~onda ~ongi ~ongk ~opet ~orba ~oris ~otoa ~pan> ~par> ~pemu ~piku ~ping ~pori ~pos> ~puan ~put> ~racu ~raya ~rgan ~rgel
 ~ria> ~ris> ~rit> ~rmin ~roto ~san> ~sar> ~seba ~sela ~sia> ~siun ~sjid ~ssa> ~stas ~tadi ~tahu ~tapi ~tau> ~temp ~term
 ~toar ~tpam ~trot ~tua> ~tuh> ~uasi ~uduk ~ulan ~usuk ~wica ~yawa
ours 3 ada+anak ada+bapak ada+bayi ada+ibu adik+saya amankan amankan+odgj ambulans amuk+di anak+anak bagaimana+ini
 bakar+massa bantu+ke banyak+darah bapak bawa+golok bawa+karung bikin+gubuk busuk+dari butuh butuh+tempat cari
 cari+kerja cimone darurat darurat+pak dekat dengan+suami depan+sekolah di+kolong di+masjid di+pasar di+taman di+teras
 dia+bakar dibuang+untuk dikenal ditinggal+di dompet gelandangan+tidur gendong gimbal golok gubuk gubuk+di habis+maling
 habis+ongkos halusinasi+minta hamil+tidur hidup ibu ibu+bawa ibu+hamil ini+ada jatuh+dari jembatan jiwa kali
 kampung+uang karung karyawan kata+mau ke kecil kena+bacok kontrakan kotor+rambut kuat+hidup kumat lagi lagi+di
 laki+mabuk lansia lansia+hidup lansia+nyasar lapor+gelandangan lapor+pak lempar+batu luka+parah maaf+bocah maaf+orang
 mabuk+nyender makan masih+bisa masjid mau+konsul mayat+tanpa merah mesin minta+bantu minta+ongkos minum napas
 ngelem+parah ngomong nyasar+tidak nyender nyender+di odgj+parah odgj+suka orang+kotor pakai+alat pembantu
 pembantu+dipukul perempatan pernah pos+ronda pos+satpam psikiater psikiater+gratis punya+ktp putus racun+tikus
 rambut+gimbal rasa+sudah rel roda+di ronda rt ruko rumah+dengan rumahnya rw sadar saya+kejang saya+kumat saya+kunci
 saya+lihat saya+takut saya+tidak sering tabrak+mesin taman tampung+di tangis tanpa tapi+tidak tawuran tetangga
 tetangga+saya tiang tidak+dikenal tidak+sadar tidak+urus tidak+waras tinggal+di titip tolong+ada tolong+amankan trus
 tua+tidak uang+habis untuk+saya waras warga+tanpa yang+di yang+kena ~<bad ~<bap ~<bat ~<boc ~<bre ~<but ~<cis ~<dek
 ~<dia ~<dib ~<dic ~<dit ~<diu ~<dom ~<fly ~<gep ~<gol ~<i> ~<ibu ~<ind ~<jal ~<kak ~<kam ~<ke> ~<kea ~<kec ~<kel ~<kes
 ~<kol ~<kum ~<lag ~<lan ~<lon ~<mus ~<mut ~<nga ~<nit ~<nya ~<pek ~<por ~<pri ~<ron ~<rt> ~<ruk ~<rw> ~<sad ~<sel ~<skr
 ~<sud ~<ter ~<tet ~<tin ~<tit ~<tun ~<usi ~<wan ~agi> ~ahe> ~ak2> ~ake> ~akin ~amen ~amin ~anka ~anpa ~ans> ~ansi ~anya
 ~apak ~apar ~arah ~arur ~arya ~asji ~asss ~ata> ~atu> ~awan ~awur ~bali ~bapa ~batu ~buk> ~butu ~cari ~cil> ~deka ~der>
 ~dira ~diri ~disi ~dius ~domp ~dup> ~ebin ~ecil ~ehab ~ejep ~ek2> ~ekat ~elap ~elia ~emba ~enal ~ende ~eng> ~enti ~epat
 ~epen ~erob ~erum ~etab ~etak ~etan ~euru ~gan> ~gend ~gepe ~ger> ~gila ~gimb ~gis> ~golo ~gomo ~hat> ~hidu ~hon> ~iat>
 ~iate ~ibu> ~icop ~idup ~iken ~ikia ~imon ~ingi ~inum ~iri> ~isan ~isek ~isik ~isma ~iusi ~iwa> ~jemb ~kali ~kary ~kebi
 ~keci ~keha ~keja ~keje ~keli ~keta ~kete ~kiat ~kiny ~kolo ~krg> ~kuma ~kun> ~lagi ~lany ~lapa ~lok> ~lung ~lut> ~mahn
 ~mank ~masj ~mat> ~mbat ~mbul ~mesi ~minu ~mone ~mpan ~mpar ~mpe> ~napa ~nda> ~ndon ~ngis ~ngom ~niti ~nkan ~npa> ~nsia
 ~num> ~nyen ~nyut ~ohon ~olok ~oma> ~ompe ~one> ~org> ~over ~pak2 ~pam> ~pas> ~pasa ~pat> ~pema ~peng ~pria ~puh> ~puny
 ~putu ~rang ~rban ~rel> ~riny ~rnah ~roba ~rond ~ruko ~rura ~ryaw ~sari ~satp ~sepu ~seri ~siki ~siks ~sing ~skrg ~sss>
 ~tamp ~tang ~tanp ~tasi ~tawu ~ter> ~terg ~teta ~titi ~trus ~tus> ~ubuk ~ukan ~uko> ~ulas ~ulun ~ulut ~uma> ~umat ~umpa
 ~una> ~ung> ~usan ~utar ~utny ~utuh ~utus ~wara ~wism ~wura ~yang ~yany ~yend ~yut>
ours 2 3+hari @first=- ada+di ada+gelandangan aja+rasa anak astaga astaga+dia bacok baju bakar+rumah bantu+manusia
 bapak+tiap bau+busuk bawa+kayu bayi+di begal+pakai belum+pernah bocor+orang busuk butuh+obat cipadu dalam+pingsan
 darah+tidak denger depan+kantor depan+toko dia+begal dibacok dikeroyok+warga dipukul+bapak diri ditinggal ditusuk
 ditusuk+pak flyover gantung gas+bocor ibu+darah ibu+tua indah jawa jemput jual+tisu karang karyawan+jatuh ke+psikiater
 ke+puskesmas ke+sini kecanduan+narkoba kecil+dipukul kekerasan+lari kembali kolong+jembatan komplek kontrakan+sebelah
 kunci lagi+pak lama+belum lapor lapor+ada laporan+makasih lari lari+sekarang lebam+perum lumpuh+ngesot maaf+tuna
 mabuk+tergeletak mau+bakar mayat+tidak minta+tolong mirip mulut muncul+lagi napas+tolong narkoba+amuk need need+tolong
 ngesot+minta ngomong+sendiri nya nyasar+siapa ongkos+pulang orang+tidak panti pas penumpang pernah+berobat perum
 perum+villa pukul+ibu punya puskesmas+minta putar rs sakit+di sambil sampah+bagaimana saudara+tinggal saya saya+ganggu
 saya+kecanduan saya+kejar saya+need saya+pingsan sebelah sekarang+tidur sekeluarga sendiri setrum+di silver+dmn
 sini+pak sudah suka+masuk tabrak tabrak+korban tahu takut+bapak tangis+sendiri tanpa+identitas tawuran+bawa telanjang
 teras terjun terlantar+anak terlantar+lapor terus+dengan tidak+mau tikus tiri+sampai tisu tol tolong+jemput tolong+ke
 usir usir+dari villa+tangerang waras+sudah woy woy+ada yang+dikeroyok yang+minum yang+tenggelam ~<ana ~<ast ~<baj ~<bib
 ~<bon ~<bus ~<cik ~<dar ~<gen ~<jaw ~<jiw ~<jom ~<leb ~<mau ~<mes ~<mun ~<nee ~<nem ~<ngu ~<oma ~<pin ~<psi ~<ram ~<rel
 ~<rs> ~<say ~<tah ~<the ~<tia ~<tis ~<tlg ~<uda ~<woy ~abra ~adek ~ajan ~aju> ~aki> ~alik ~ami> ~anak ~anan ~ang> ~angg
 ~angi ~anit ~anja ~arga ~asny ~asta ~aya> ~baju ~bal> ~berh ~bibi ~brak ~busa ~busu ~cela ~cipa ~cisa ~dara ~deke ~dico
 ~dije ~dike ~ditu ~ecel ~eden ~eed> ~eker ~eket ~elak ~enan ~endo ~engg ~enum ~erju ~erna ~erny ~esas ~flyo ~gak> ~game
 ~gemb ~gga> ~ggg> ~ggu> ~gil> ~guru ~hany ~iata ~ibac ~ikus ~impa ~indo ~ingg ~ipad ~irip ~isu> ~itin ~itip ~jala ~jawa
 ~jiwa ~jomp ~jun> ~kak> ~kaya ~kemb ~kena ~kesa ~komp ~kunc ~kus> ~laka ~lari ~leba ~lek> ~lik> ~lyov ~maka ~miny ~mong
 ~mpet ~mple ~mpo> ~mput ~muk2 ~mute ~nak> ~ndir ~need ~nemu ~ngan ~ngga ~nggg ~ngko ~nita ~ntra ~nump ~ola> ~omon ~ompl
 ~ompo ~ongg ~padu ~peke ~penu ~pera ~pern ~peru ~psik ~putr ~rah> ~ran> ~rip> ~rjun ~rung ~sasa ~saya ~sebe ~send ~sin>
 ~sir> ~snya ~stag ~suda ~tabr ~taga ~tan> ~tas> ~ten> ~tiku ~ting ~tip> ~tisu ~tlg> ~trak ~tri> ~udah ~uk2> ~uli> ~unya
 ~usir ~uter ~wani ~woy> ~yove
ours -2 =ask =office @=puskesmas ada+guna ada+lubang akta akte alat aman ambulans+mayat amuk+parah anak+terlantar anjing
 atap ayam bantu bawa+corbek begal+di beras bikin+orang bisa+tidur bocah+sma cara corbek corbek+di dapat dapet
 dengan+orang denger+suara depan+gang di+gang dibawa+lari duduk+bawa duka es gang+ada gas gigi guna guna+hidup
 halusinasi+pak hidup+lagi ibu+odgj jual kakak+denger kapan karawaci ke+mana kecil+minum kecil+tetangga kelamin
 kelamin+di kelas kuat+lagi kucing lagi+hidup lansia+meninggal liar lubang lubang+bikin maaf+lansia mandi marah
 minggu+mau minum+minyak minyak+tanah nama negeri nih orang+duduk orang+pamer pacar paket paksa+gelandangan pamer
 pamer+kelamin patah pergi+tidak pinjam+ambulans pulang+minggu pungli+di raba racun+di rasa saya+marah sejak+lansia
 sekolah senam senam+lansia serang sma sma+tawuran suara suara+yang susah tanah tanggal terus tiba tidak+pulang
 tolong+orang tower untuk+orang yang+buka yang+pingsan yang+serang yang+tidak ~<ala ~<anj ~<ata ~<bin ~<cer ~<cor ~<cur
 ~<dih ~<eng ~<es> ~<gas ~<gaw ~<gor ~<jua ~<kap ~<kuc ~<kut ~<lom ~<lub ~<mam ~<mar ~<nih ~<pat ~<rab ~<ras ~<rek ~<san
 ~<tib ~<tow ~aba> ~aci> ~ade> ~afka ~ahi> ~ahit ~ajak ~aket ~akta ~akte ~alah ~alat ~alsu ~ambr ~amer ~anah ~antr ~antu
 ~apat ~apet ~araw ~aris ~awac ~ayam ~bant ~bar> ~beda ~bil> ~bol> ~buku ~car> ~cek> ~cepe ~corb ~dapa ~dape ~ekol ~emal
 ~enam ~engk ~erde ~ergi ~erus ~fkah ~geri ~gkro ~guna ~iba> ~ibuk ~igi> ~ikah ~jahi ~jing ~jual ~kahi ~kala ~kapa ~kar>
 ~kare ~kin> ~kola ~kron ~kta> ~kte> ~kuci ~lami ~laya ~lece ~liar ~lin> ~lomp ~ming ~nafk ~nam> ~nama ~nany ~ndi> ~nege
 ~ngkr ~nih> ~nika ~njin ~ntru ~ntu> ~orbe ~ota> ~ower ~paca ~pal> ~pame ~poli ~porn ~puk> ~raba ~rah2 ~rbek ~rgi> ~ruk>
 ~seha ~seko ~semb ~sena ~suar ~susa ~tah> ~tana ~telp ~teru ~tiba ~tis> ~towe ~tuan ~tup> ~ual> ~uany ~ucin ~utup ~waci
 ~wer> ~yam>
ours -3 @=alat_bantu @=damkar @first=alat_bantu @first=damkar ada+biaya alat+bantu atm bantu+tidak bapak+kawin
 bapak+kejang bapak+meninggal belum+punya berapa butuh+rumah dan dari+kemarin dari+tower dengan+5 dengan+bapak
 di+karawaci di+saudi di+sumur dikeroyok+orang dilarang dilarang+ketemu dipukul+suami dmn gas+racun gelap gubuk+kayu
 ibu+saya kalau kamar+mandi karena kawin kawin+lagi kayu+dengan kejang+terus kerja kerja+di ketemu+saudara kontrol ktp
 lampu+jalan lansia+saya lapor+kemana lapor+orang lowongan maaf mabuk+di majikan mau+ambruk mau+lari meninggal+ada
 minyak miskin mobil murah nomor odgj+pasca orang+mau paksa pasca pasca+melahirkan pegang+anak perkosa+tetangga pindah
 pinjam pkl pkl+di pungli punya+wc puskesmas+buka rasa+kejar rumah+aman rusak rusak+tidak saudi saudi+tidak
 saya+halusinasi saya+perkosa saya+tiba saya+tkw sekap+ibu serang+jantung setrum+tidak siapa sini sumur+ada
 terlantar+bapak tiba+tidak tkw tkw+di tolong+bantu trc wc wc+di yang+jual yang+kasar ~<apa ~<asa ~<atm ~<bam ~<bia
 ~<bip ~<bol ~<cuc ~<dim ~<dmn ~<duk ~<gad ~<jah ~<jan ~<kaw ~<ker ~<ktp ~<lah ~<lay ~<low ~<maa ~<mis ~<mob ~<mur ~<nom
 ~<pkl ~<pro ~<rus ~<sia ~<sum ~<sun ~<tkw ~<trc ~<ula ~<wc> ~aaf> ~abel ~acar ~adis ~aksa ~aksi ~alau ~amba ~apan ~asca
 ~asi> ~atah ~atm> ~audi ~awin ~ba2> ~bamb ~bipo ~cing ~dam> ~dicu ~dima ~dis> ~dmn> ~duka ~ebak ~elep ~emat ~ener ~epet
 ~erac ~erap ~eri> ~erja ~gadi ~gaju ~gali ~gas> ~gawe ~ggun ~gkon ~gli> ~hira ~iapa ~iba2 ~ilar ~inga ~inja ~ipol ~iski
 ~jaan ~jadi ~jak> ~kabe ~kah> ~kalo ~kana ~kawi ~keba ~kela ~ker> ~kerj ~kong ~kota ~ktp> ~lap> ~lara ~lat> ~lau> ~lowo
 ~luba ~maaf ~mamp ~mbok ~misk ~mobi ~mor> ~mura ~ngli ~njam ~nomo ~nsos ~ntun ~obil ~olar ~omor ~owon ~paks ~pasc ~peny
 ~pind ~pkl> ~pola ~rja> ~rjaa ~rol> ~rtu> ~sah> ~sak> ~sca> ~siap ~skin ~sos> ~tap> ~tkw> ~trc> ~uban ~ubur ~umba ~ungl
 ~urah ~urat ~urun ~usak ~win>
ours -4 @=ugd_malam @first=ugd_malam ada+bantu api bpjs daftar gelandangan+dengan hp+saya jadi jantung masuk nik+tidak
 odgj+ditinggal odgj+mau orang+tenggelam rumah+saya saya+warga sumur surat telepon tenggelam+di tidak+ketemu uang untuk
 warga+sini ~<akt ~<api ~<bpj ~<bua ~<daf ~<dan ~<dap ~<jad ~<jam ~<sur ~<sus ~<uan ~<unt ~afta ~apa> ~asuk ~atap ~atia
 ~bpjs ~buat ~daft ~epon ~eter ~etin ~ftar ~gala ~ipak ~jant ~ksa> ~lar> ~lepo ~masu ~mbu> ~ngaj ~ntua ~ntuk ~pinj ~pjs>
 ~rapa ~sumu ~sura ~tele ~tuk> ~uat> ~udi> ~untu ~usah ~yar>
ours -5 =beast =drill @=bedah_rumah @=kerja @=pangan @=santunan @=slrt @=trc @first=bedah_rumah @first=pangan
 @first=santunan @first=slrt @first=trc air ambulans+cepat apa bakar+tangan bayar biaya bisa+tidak buka hp jam kk mana
 nik santunan ~<air ~<buk ~<hp> ~<kk> ~ayar ~baya ~biay ~buka ~iaya ~sant ~unan
ours -6 @=dukcapil @first=dukcapil @first=kerja ~<nik ~air> ~bera ~jam> ~nik>
ours -7 butuh+uang
"""
