"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
other 3 @=darurat @first=darurat a ac acara acara+apa ada+acara ada+biaya adopsi+anak anjing apa+minggu asuh+anak
 asuransi+tidak bangun bantu+apa bantu+harga barang+tidak bayar bayar+majikan berapa beras+anak bikin bikin+paspor
 bikin+sim bisa+pulang buka+jam buka+kapan buku buku+nikah butuh+data cara+jadi cctv cctv+lalu cerai+urus cipondoh+masuk
 data+dinsos di+dinsos di+malaysia di+rumah di+taiwan dinsos+penelitian dokter+hewan gagal+pulang gaji+tahan gaji+tki
 gedung gempa gonggong gonggong+terus hajat hilang+di ibu+saya iklan internet izin+reklame izin+tutup jadi jadi+orang
 jadi+pns jadi+relawan jadwal+bus jadwal+vaksin jalan+hajat jam+berapa jasa jasa+raharja keliling kena+razia kenapa
 kereta lalu lalu+lintas lansia+saya lansia+tolong lapor+barang liar lintas luar maaf maaf+atm magang+di main+film
 majikan malaysia malaysia+kena mantan mantan+suami masuk+bayar masuk+di mau+cerai mau+skripsi mayat modal+untuk
 modal+usaha motor nakal nama+motor online pbb+telat pengacara pengacara+gratis pmi pmi+gagal pns proposal
 proposal+sponsor pulang+pak raharja razia relawan resep rujuk+lansia rujuk+suami rusak+di sertifikat sertipikat service
 service+hp sesuai sesuai+iklan sewa+gedung sewa+tenda sim+a sinyal sinyal+telkomsel situ situ+cipondoh skripsi+butuh
 sponsor suami+istri subsidi+bagaimana taiwan taiwan+gaji telat telkomsel tenda ternak tetangga tidak+sesuai
 tiket+kereta tki+tidak tni+buka tni+daftar travel travel+umroh tua+asuh tukang+ac tukang+pijat tunai tutup+jalan
 umkm+di umroh+tipu undang vaksin waris warisan ~<a> ~<ac> ~<aca ~<anj ~<ban ~<bik ~<cct ~<gon ~<ikl ~<int ~<jas ~<kar
 ~<kon ~<kos ~<lal ~<lia ~<lua ~<maa ~<maj ~<may ~<mot ~<mud ~<nak ~<nip ~<non ~<nya ~<onl ~<pas ~<pen ~<pmi ~<pns ~<raz
 ~<rel ~<sal ~<sau ~<sho ~<spo ~<tai ~<und ~<vak ~aaf> ~aca> ~agan ~ahan ~ahar ~aiwa ~ajat ~ajik ~ajin ~akal ~akan ~alay
 ~amuk ~anda ~angu ~arja ~asak ~ata> ~avel ~ayar ~aysi ~azah ~azia ~baya ~beng ~biki ~buku ~car> ~cctv ~ctv> ~dara ~dila
 ~easi ~edun ~elaw ~elil ~enap ~eret ~erne ~erpu ~ervi ~esep ~esua ~etan ~fika ~gaca ~gedu ~gemp ~ggon ~ggu> ~gong ~gun>
 ~haja ~harj ~ian> ~iar> ~ibay ~ice> ~ifik ~ikla ~ilan ~ilih ~ine> ~inte ~iwan ~jadi ~jasa ~jika ~jing ~jiny ~kal> ~kek>
 ~kena ~kere ~king ~klan ~koms ~kos> ~kota ~ksin ~lak> ~lalu ~lan> ~lawa ~lays ~liar ~line ~maaf ~maji ~mant ~masa ~maya
 ~moto ~msel ~muk> ~nai> ~ngac ~nggo ~njin ~nlin ~nsor ~ntan ~ntas ~nter ~nyar ~omse ~ongg ~onli ~onso ~osal ~pai> ~pene
 ~pika ~pmi> ~pons ~posa ~prop ~rave ~razi ~rban ~rek> ~rela ~rese ~rnak ~rtif ~rtip ~rvic ~saha ~samp ~saud ~sel> ~serv
 ~sesu ~siks ~situ ~skri ~sor> ~spon ~suai ~taiw ~tang ~tar> ~tend ~teri ~teta ~tifi ~tipi ~trav ~tur> ~uai> ~udi> ~uku>
 ~unai ~unda ~vaks ~vel> ~vice ~yar> ~ysia ~zah> ~zia>
other 2 =office akta anak+mantan arab+dmn ayam ayam+bapak bangun+rumah bangun+tembok bantu+stnk bantu+wifi bapak+masuk
 barang+rusak batas beli+online bikin+nib bioskop bus cerai+parah daftar+bisa dari+luar deportasi di+luar ditemui emas
 gagal galon+ibu galon+parah harga+emas hotel+tolong ini jadwal+krl kakak+kerja kelurahan+lama kemarin kembali klaim
 kontrakan+murah kpr+untuk krl kucing+liar lama lansia+karaoke lapangan lapangan+futsal lewat+pengadilan liar+banyak
 lurah+susah maaf+akta maaf+bantu maaf+jual maaf+mudik malam+anak masuk+tanah mati mati+linglung mati+pak mau mau+pisah
 mau+sumbang melebihi melebihi+batas minggu+ini minta+hak minta+uang mobil murah negeri negeri+deportasi pajak+hp
 pajak+motor paket parkir pelayanan+kelurahan pinjam+ambulans pisah+dengan rumah+lapor rumah+melebihi rusak+beli
 rusun+untuk sim+tinggal soal soal+pajak sumbang+baju susah+ditemui tahan tanah+saya tanya+soal teman+tkw tembok
 tembok+masuk tidak+cair tiket+bioskop tinggal+zaman tki untuk+warga urus+mana zaman zaman+mau ~<aya ~<bio ~<din ~<gag
 ~<gam ~<ged ~<ini ~<ken ~<kla ~<krl ~<mau ~<mob ~<neg ~<nyu ~<rah ~<sit ~<skr ~<soa ~<tem ~<ten ~<tet ~<tki ~<tra ~<war
 ~<zam ~adi> ~agal ~aim> ~akek ~aket ~aksi ~akta ~apa> ~apat ~arki ~asa> ~ati> ~awan ~ayam ~ayat ~bera ~bihi ~bios ~bola
 ~bus> ~dung ~elur ~emui ~epor ~eran ~erna ~gaga ~game ~ihi> ~inta ~iosk ~ipik ~itu> ~jam> ~kake ~klai ~kop> ~krl> ~kta>
 ~laim ~lapa ~lat> ~lili ~lint ~mala ~mari ~mati ~mau> ~mobi ~mpa> ~mui> ~nany ~napa ~nas> ~nasi ~nda> ~nege ~net> ~nyum
 ~oal> ~obil ~orta ~osko ~otor ~park ~peng ~port ~reta ~ris> ~rkir ~rnet ~rtas ~rusn ~siny ~skop ~soal ~taha ~tian ~tki>
 ~uran ~usny ~yal> ~yam> ~yari ~yat> ~yumb ~zama
other -2 @=polisi @=santunan @first=polisi @first=santunan @first=slrt adhd ambulans+gratis anjing+rabies bangun+ulang
 baru beda beli+beras biru bisa+bantu bisul budek butuh cara+dapet cari+bantu cimol daftar+smp dinafkahi fakir fobia gas
 gigit golok gula guru+galak hidup hilang ijazah isi item iud jaga jaga+toko kafan kb keliru keluar kis kucing+gratis
 kuliah kursi lansia laporan luka mata mau+laporan mau+minta merah minta+beras mobil+tidak nama+keliru nilai nilai+rapor
 nomor papan pasang+iud pasien potong rapor rawa rujukan saya+butuh saya+mau semprot sesak sewa+mobil smp smp+negeri
 spmb+di sudah surat+tahu takut+keramaian taman taman+rusak tidak+dinafkahi tukang+parkir ulang+rumah usg+murah warna
 yatim ~<.> ~<adh ~<ate ~<bud ~<bun ~<but ~<cac ~<cat ~<cim ~<cur ~<dag ~<dib ~<dir ~<duk ~<fak ~<fob ~<gan ~<gas ~<gaw
 ~<gol ~<gul ~<hil ~<ija ~<ila ~<isi ~<ite ~<iud ~<jag ~<kaf ~<kay ~<kb> ~<kep ~<kis ~<kul ~<luk ~<mir ~<mus ~<nil ~<nom
 ~<pir ~<pot ~<pus ~<put ~<raw ~<ren ~<sab ~<saj ~<sek ~<sen ~<sep ~<sip ~<spi ~<sud ~<tak ~<tia ~<uda ~<yat ~abu> ~ack>
 ~adhd ~afan ~aga> ~ahi> ~aja> ~ake> ~akir ~alat ~amba ~ambe ~ambr ~ange ~api> ~apor ~arna ~aru> ~arus ~asie ~ater ~atih
 ~atim ~aya> ~berl ~bia> ~biru ~bisu ~bobo ~bude ~bung ~butu ~cema ~cimo ~dan> ~dek> ~dhd> ~dicu ~digi ~dipo ~dup> ~dur>
 ~eda> ~egal ~elir ~empr ~enan ~enin ~epan ~ermi ~esak ~esek ~faki ~fan> ~fobi ~gang ~gen> ~gese ~ggal ~golo ~gula ~hidu
 ~hila ~iah> ~iang ~idup ~ijaz ~ikem ~ilai ~imol ~inaf ~ingg ~inin ~ipil ~ipot ~irin ~isem ~isul ~ita> ~itan ~iud> ~jaga
 ~jamu ~jaza ~juka ~kafa ~kepa ~kin> ~kis> ~lai> ~lam> ~lati ~liah ~liru ~lok> ~luka ~lus> ~maks ~mata ~mela ~misi ~mol>
 ~mor> ~mpro ~mpu> ~nal> ~ngga ~ngsi ~nila ~nomo ~nsia ~nump ~obia ~obol ~olok ~omor ~oton ~pals ~para ~penu ~perm ~peru
 ~ping ~pora ~pos> ~poto ~prot ~puan ~pung ~ral> ~rapo ~ras> ~rasa ~rawa ~rna> ~rnya ~rol> ~rot> ~rung ~saja ~seha ~sen>
 ~sesa ~sien ~sipi ~sir> ~smp> ~suda ~sul> ~tahu ~tele ~tem> ~tik> ~tim> ~ting ~tus> ~udah ~udek ~ula> ~ulia ~uri> ~ursi
 ~usuk ~utuh ~warn ~yati
other -3 2+bulan @=bedah_rumah @=slrt @first=bedah_rumah @first=poli_jiwa @first=puskesmas ada ahli ahli+waris
 ayam+bangkai bakar bangkai bantu+saya bayar+kontrakan bcg bpjs bulan bulan+tidak daftar+tki daging daging+anjing darah
 di+bandara di+cipondoh di+hotel dpt flu gaji+saya hamil hpv jadi+art jadi+wni jadwal+spmb listrik maag macet+parah
 motor+raib neror neror+rumah pagi pak pas pasar pasar+murah polio pt rabies raib resmi sariawan saya+2 tahu thr
 tidak+kembali tki+resmi tolong+saya tps tps+liar tuna tupai umur yang ~<,> ~<ada ~<ahl ~<aja ~<amb ~<bcg ~<bed ~<bir
 ~<bor ~<bpj ~<bul ~<cam ~<dig ~<dit ~<dpt ~<flu ~<gel ~<ham ~<hpv ~<kab ~<kam ~<kej ~<ket ~<kor ~<lar ~<lis ~<mah ~<mak
 ~<mam ~<mes ~<ner ~<nye ~<pag ~<pal ~<pan ~<pap ~<pos ~<pt> ~<pun ~<rab ~<rai ~<ram ~<san ~<sar ~<tan ~<thr ~<tps ~<tup
 ~<umu ~<yan ~aag> ~abie ~agin ~aib> ~aik> ~ala> ~alam ~alin ~alsu ~amil ~andu ~ari> ~aria ~asi> ~atia ~ayu> ~bawa ~bcg>
 ~beda ~bies ~bora ~bpjs ~camp ~dagi ~dam> ~dike ~dipa ~dise ~dpt> ~emat ~emba ~embu ~enge ~era> ~erah ~eras ~erin ~eror
 ~esmi ~flu> ~gas> ~gela ~git> ~gkai ~guru ~hami ~hat> ~hli> ~hpv> ~iawa ~ien> ~ies> ~igit ~ihan ~ini> ~kahi ~kali ~ksa>
 ~kuli ~kurs ~kut> ~kuti ~lang ~lika ~lio> ~list ~maag ~mera ~mil> ~mpas ~nang ~nero ~nik> ~ntar ~ntun ~olio ~pagi ~pan>
 ~pasa ~pera ~pili ~pjs> ~rabi ~raib ~rak> ~resm ~riaw ~ror> ~rsi> ~sari ~semp ~sini ~sma> ~smi> ~tah> ~tama ~thr> ~tiha
 ~tong ~tps> ~trik ~tuh> ~tupa ~uarg ~udar ~umr> ~umur ~una> ~unya ~upai
other -4 @=alat_bantu @=poli_jiwa @=puskesmas @=trc @first=alat_bantu @first=trc art ayam+mati bau bayi daftar+paud di
 guru halal halal+umkm jalan kalong mati+jual orang paket+c paksa paud sertifikat+halal spmb tanpa tidak+bisa tidur
 ulang usg wni ~<ala ~<art ~<bak ~<bau ~<dar ~<di> ~<dik ~<dis ~<gig ~<gur ~<hid ~<jal ~<jam ~<keb ~<kec ~<ker ~<lan
 ~<men ~<nge ~<ora ~<pau ~<spm ~<tam ~<usg ~<wni ~ada> ~ahli ~ahu> ~aki> ~aksa ~alal ~angk ~anpa ~anya ~art> ~aud> ~ayi>
 ~baka ~baru ~bau> ~bayi ~diti ~gigi ~ging ~hala ~iru> ~jala ~kalo ~kera ~lah> ~lal> ~maha ~mur> ~ngka ~ning ~npa> ~pak>
 ~paks ~pasi ~paud ~pmb> ~ran> ~ruk> ~spmb ~tanp ~tidu ~til> ~unan ~uru> ~usg> ~wni> ~yang
other -5 =still @=damkar @=dukcapil @first=damkar @first=dukcapil ke kerja makan odgj ~<dij ~<dip ~<hal ~<ke> ~<nga
 ~<odg ~<pak ~<sem ~<ula ~air> ~akar ~ampu ~arah ~asar ~bur> ~dah> ~dgj> ~diju ~elua ~eng> ~erja ~idur ~ijua ~kerj ~nan>
 ~nya> ~odgj ~rang ~ring ~sar> ~ung>
other -6 @=pangan @=ppa @first=pangan @first=ppa air ktp ~<air ~<dic ~<ktp ~<per ~agi> ~kan> ~ktp> ~oran ~pas>
other -7 # =well @=kerja @first=kerja kk ~<kal ~<kk>
other -8 =road
ours 15 saya+mau tolong+saya
ours 14 butuh+bantu
ours 10 bantu+saya tolong+pak
ours 9 ada+orang ada+yang bapak+tua mau+laporan mau+mati
ours 8 butuh+ambulans dibuang istri+saya laporan mayat pak+tolong saya+butuh saya+odgj ~<may ~ayat ~ibua ~maya ~pora
 ~yat>
ours 7 bayi+dibuang dia manusia mayat+di odgj pak pak+bantu tidur+di tolong+cepat ~<odg ~anny ~buan ~dgj> ~dia> ~dibu
 ~erda ~gele ~ikun ~manu ~mpun ~nnya ~nusi ~odgj ~usia
ours 6 amuk anak+jalanan bayi bayi+ketemu bisa+pulang bocah darah di+depan di+emperan emperan gelandangan jalanan
 linglung+di ngelem nyasar odgj+amuk ongkos orang+meninggal orang+odgj orang+terlantar pulang pulang+kampung segera
 terlantar tidur ~<amu ~<emp ~<gel ~<ong ~<pak ~<seg ~aku> ~anus ~asar ~ayi> ~bayi ~boca ~dong ~dur> ~ebat ~elan ~elem
 ~empa ~empe ~empu ~erla ~gamu ~gkos ~icar ~idur ~iria ~kos> ~lana ~land ~lant ~mann ~mper ~ndan ~ngam ~ntar ~nyas ~ocah
 ~oran ~pak> ~pula ~pung ~punk ~rdar ~rlan ~sege ~terl ~tidu ~uarg ~unk> ~ver> ~yasa
ours 5 ada+lansia ada+odgj anak+kecil anak+sekap bakar+suami bantu+orang bawa bocah+ngelem cepat depan di+dalam
 di+pinggir di+tiang di+trotoar evakuasi ganggu ganggu+jiwa gelandangan+di gerobak itu jaya kampung kara kata
 keluarganya ketemu kunci+di lempar lihat maaf+bayi maaf+mayat makan+sampah manusia+silver meninggal+tidak odgj+makan
 orang pak+ada pasung perempuan perempuan+perkosa perkosa+paman pinggir pingsan saya+sering sebatang sebatang+kara
 sekap+di sekarang+di sendiri+tidak silver stasiun suami+tolong sudah+tidak tempat+tinggal tetangga+bakar tidak+punya
 tolong+evakuasi tua tuna ~<,> ~<cep ~<clu ~<dep ~<eva ~<hal ~<itu ~<jay ~<jl> ~<lem ~<lih ~<moh ~<nge ~<ora ~<pul ~<tam
 ~<tua ~<yg> ~ahny ~akua ~aman ~amuk ~anda ~angn ~anta ~asiu ~assa ~asun ~atan ~bata ~berd ~cepa ~dale ~dang ~dann ~depa
 ~dise ~elp> ~emis ~emu> ~emuk ~epan ~era> ~erem ~etem ~evak ~gela ~gemi ~gera ~gero ~ggir ~ggua ~gin> ~gir> ~gnya ~gsan
 ~guan ~help ~hnya ~ihat ~ilve ~isek ~item ~itu> ~jang ~jaya ~kamp ~kata ~kuas ~liat ~liha ~luri ~lver ~men> ~mis> ~moho
 ~mpua ~muk> ~muka ~nal> ~ngel ~ngem ~ngny ~ngsa ~obak ~pasu ~pere ~remp ~rian ~sada ~seba ~silv ~sung ~tany ~tar> ~teme
 ~temu ~urit ~vaku
ours 4 =heart =still ada ada+ibu ada+saudara adik+saya anak+dipukul anak+perempuan batu bisa+tampung cuma dalam
 dari+kontrakan dari+kursi dari+rumah di di+gerobak di+halte di+kontrakan di+lampu di+pos di+stasiun di+terminal
 dipukul+majikannya dompet+hilang duduk duduk+di golok+di golok+tolong halte hari+tetangga hidup+sendiri hilang+tidak
 ini jatuh kakak+saya kali+harus kami kecil kejang kerja+tabrak ketemu+bisa kolong korban kotor laki lampu+merah lansia
 lansia+jatuh lansia+terlantar lapor+gelandangan maaf+odgj majikannya massa mau+lapor mau+melahirkan mau+pulang
 meninggal+di minum+racun napas odgj+di odgj+lari orang+linglung pak+saya pasar pemakaman pikun pinggir+jalan
 pinggir+kali poris pos pulang+ke punya+tempat racun raya rumah+singgah satpam saya+pak sendiri+di sering+halusinasi
 singgah singgah+masih tadi tahun tampung tangan+kerja tanpa+saudara tapi temen temen+saya tempat tergeletak
 terlantar+di terminal tetangga+denger tiang+listrik tidak+napas tidak+tahu tinggal tolong+segera trotoar tuna+wicara
 waras wicara wicara+nyasar yang yang+kemarin ~<ada ~<aku ~<bal ~<baw ~<bay ~<cum ~<dal ~<di> ~<dik ~<dir ~<dis ~<dpn
 ~<dud ~<ger ~<gil ~<hel ~<ini ~<jat ~<jem ~<kat ~<kec ~<keh ~<kej ~<keu ~<kol ~<kor ~<lak ~<lap ~<mul ~<nan ~<nap ~<nen
 ~<ngo ~<nod ~<org ~<pas ~<pem ~<pik ~<pos ~<pun ~<put ~<rac ~<ray ~<sat ~<seb ~<sil ~<sta ~<tad ~<tap ~<tau ~<tem ~<tro
 ~<wic ~<won ~<yan ~abur ~acok ~acun ~ada> ~adar ~ahun ~akam ~akek ~akny ~ali> ~alte ~anga ~apas ~apor ~aras ~atpa ~atuh
 ~awa> ~baco ~bak> ~bawa ~bu2> ~buny ~cah> ~cat> ~clur ~cok> ~cope ~cuma ~cun> ~dala ~dar> ~daru ~dica ~dite ~dpn> ~dudu
 ~duk> ~ecil ~eger ~ejan ~elet ~elua ~emen ~emul ~enek ~enge ~erge ~ermi ~esin ~etak ~gah> ~gany ~ggah ~halt ~hun> ~ibak
 ~ibu2 ~ibun ~ila> ~inal ~ings ~inya ~ipas ~iun> ~jatu ~jemp ~jid> ~kabu ~kake ~kami ~kann ~keci ~kek> ~kelu ~keur ~knya
 ~korb ~koto ~laki ~lans ~lapo ~lasa ~lemp ~leta ~lonc ~lte> ~luar ~man> ~mank ~mass ~mbal ~mina ~mpat ~mulu ~nakn ~namp
 ~nang ~ncat ~nder ~nene ~nggi ~ngin ~ngur ~nodo ~nsia ~nya> ~oar> ~odon ~onca ~onda ~ongi ~opet ~orba ~oris ~otoa ~pan>
 ~par> ~pemu ~piku ~ping ~pori ~pos> ~puan ~put> ~racu ~raya ~rgan ~rgel ~ria> ~ris> ~rit> ~rmin ~roto ~san> ~sar> ~sia>
 ~siun ~sjid ~ssa> ~stas ~tadi ~tapi ~tau> ~temp ~term ~toar ~tpam ~trot ~tua> ~tuh> ~uasi ~uduk ~ulan ~usuk ~wara ~wica
 ~yawa
ours 3 ada+anak ada+bapak ada+bayi amankan amankan+odgj amuk+di anak+anak bagaimana+ini bakar+massa bantu+ke
 banyak+darah bapak bawa+golok bawa+karung bawa+kayu belum+pernah berhenti+darah bikin+gubuk bocor+orang busuk+dari
 butuh butuh+tempat cari cari+kerja cimone dalam+pingsan darurat darurat+pak dekat dengan+suami denger depan+sekolah
 di+kolong di+masjid di+pasar di+taman di+teras dia+bakar dibuang+untuk dikenal ditinggal ditinggal+di dompet
 gelandangan+tidur gimbal golok gubuk gubuk+di habis+maling habis+ongkos halusinasi+minta hamil+tidur ibu ibu+bawa
 ibu+hamil ini+ada jatuh+dari jembatan jiwa kali kampung+uang karung karyawan kata+mau ke kecanduan+narkoba kena+bacok
 kontrakan kotor+rambut kuat+hidup kumat kunci lagi lagi+di laki+mabuk lama+belum lansia+hidup lansia+nyasar lapor+pak
 lempar+batu luka+parah maaf+bocah mabuk+nyender mabuk+tergeletak makan masih+bisa masjid mau+konsul mayat+tanpa merah
 mesin minta+bantu minta+ongkos minum narkoba+amuk ngomong nyender nyender+di odgj+lempar odgj+suka orang+kotor
 orang+lumpuh pakai+alat pembantu pembantu+dipukul perempatan pernah pernah+berobat pos+ronda pos+satpam
 psikiater+gratis punya+ktp putus racun+tikus rambut+gimbal rasa+sudah rel roda+di ronda rt ruko rumah+dengan rumahnya
 rw sadar sakit+di saudara+saya saya+ganggu saya+kecanduan saya+kejang saya+kumat saya+kunci saya+lihat saya+takut
 saya+tidak sering setrum+di tabrak+mesin taman tampung+di tangis tanpa tapi+tidak tawuran tetangga tiang tidak+dikenal
 tidak+sadar tidak+urus tidak+waras tinggal+di titip tolong+ada tolong+amankan trus tua+tidak uang+habis urus+pemakaman
 waras+sudah warga+tanpa yang+di yang+kena ~<bap ~<bat ~<boc ~<bre ~<but ~<dek ~<dia ~<dib ~<dit ~<diu ~<dom ~<fly ~<gep
 ~<gol ~<i> ~<ibu ~<ind ~<jal ~<kak ~<kam ~<ke> ~<kea ~<kel ~<kes ~<kum ~<lag ~<lan ~<lon ~<mus ~<nga ~<nit ~<nya ~<pek
 ~<por ~<pri ~<ron ~<rt> ~<ruk ~<rw> ~<sad ~<sel ~<ter ~<tet ~<tia ~<tin ~<tit ~<tun ~<usi ~<wan ~adan ~agi> ~ahe> ~ak2>
 ~ake> ~akin ~amen ~amin ~anit ~anka ~anpa ~ansi ~anya ~apar ~arah ~arga ~arur ~arya ~asji ~asss ~ata> ~atu> ~awan ~awur
 ~bali ~bapa ~batu ~buk> ~cari ~cil> ~dara ~deka ~der> ~dira ~diri ~disi ~domp ~ehab ~ek2> ~ekat ~eker ~elap ~elia ~emak
 ~emba ~enal ~ende ~enti ~epat ~epen ~erob ~erum ~etab ~etan ~euru ~gan> ~gend ~gepe ~ger> ~gil> ~gila ~gimb ~gis> ~golo
 ~gomo ~hat> ~hon> ~iat> ~ibu> ~icop ~iken ~imon ~indo ~ingi ~inum ~iri> ~isan ~isma ~itin ~iwa> ~jemb ~kak> ~kali ~kary
 ~keha ~keja ~keta ~kete ~kiny ~kolo ~krg> ~kuma ~kun> ~lagi ~laka ~lapa ~lok> ~lung ~lut> ~mahn ~masj ~mat> ~mbat ~mesi
 ~minu ~mone ~mpan ~mpar ~mpe> ~muk2 ~mula ~napa ~nda> ~ndon ~nek> ~ngis ~ngko ~ngom ~nita ~niti ~nkan ~npa> ~num> ~nyen
 ~nyut ~ohon ~olok ~oma> ~ompe ~one> ~ongk ~org> ~over ~pak2 ~pam> ~pas> ~pasa ~pat> ~pema ~peng ~pern ~pria ~puh> ~putu
 ~rang ~rban ~rel> ~riny ~rnah ~roba ~rond ~ruko ~rura ~ryaw ~sari ~satp ~sela ~seri ~siks ~sing ~skrg ~sss> ~tahu ~tamp
 ~tang ~tanp ~tasi ~tawu ~ten> ~terg ~teta ~titi ~trus ~tus> ~ubuk ~ukan ~uko> ~ulas ~ulun ~ulut ~uma> ~umat ~umpa ~una>
 ~ung> ~usan ~utny ~utuh ~utus ~wani ~wism ~wura ~yang ~yany ~yend ~yut>
ours 2 3+hari @first=- ada+di ada+gelandangan aja+rasa ambulans anak astaga astaga+dia bacok bakar+rumah bantu+manusia
 bapak+tiap bau+busuk bayi+di begal+pakai busuk butuh+obat cipadu depan+kantor depan+toko dia+begal dibacok dibacok+geng
 dikeroyok+warga dipukul+bapak dipukul+terus diri ditusuk ditusuk+pak flyover gantung gas+bocor gendong hidup ibu+darah
 ibu+tua indah jalanan+harus jawa jemput jual+tisu kakak kali+di karang karyawan+jatuh kayanya ke+psikiater ke+puskesmas
 ke+sini kecil+dipukul kekerasan+lari kembali kolong+jembatan kontrakan+sebelah ktp+sebatang lagi+pak lapor lapor+ada
 laporan+makasih lari lari+sekarang lebam lebam+perum lumpuh+ngesot maaf+mau maaf+tuna mau+bakar mayat+tidak
 minta+tolong mirip mulut muncul+lagi napas+tolong need need+tolong ngelem+parah ngesot+minta ngomong+sendiri nya
 nyasar+siapa nyasar+tidak odgj+parah orang+mabuk orang+tidak panti pas penumpang perum perum+villa psikiater pukul+ibu
 punya puskesmas+minta rs sambil sampah+bagaimana saya saya+need saya+pingsan sekap sekarang+tidur sekeluarga sendiri
 silver+dmn sini+pak sudah sudah+3 tabrak tabrak+korban takut+bapak tangis+sendiri tanpa+identitas tawuran+bawa
 telanjang teras terjun terlantar+lapor terus+dengan tetangga+saya tiri+sampai tisu tol tolong+ke untuk+saya usir
 usir+dari villa+tangerang woy woy+ada yang+dibacok yang+dikeroyok yang+minum yang+tenggelam ~<ana ~<ast ~<bad ~<bib
 ~<bon ~<bus ~<cik ~<cis ~<dar ~<dic ~<eda ~<jiw ~<jom ~<kot ~<leb ~<me> ~<mun ~<nee ~<nem ~<ngu ~<oma ~<pin ~<psi ~<ram
 ~<rel ~<rs> ~<say ~<skr ~<sud ~<tah ~<the ~<tis ~<tlg ~<uda ~<woy ~abra ~adek ~adu> ~aga> ~akak ~aki> ~alik ~ami> ~anak
 ~ang> ~angi ~anja ~ans> ~apak ~asny ~asta ~aya> ~bal> ~bam> ~berh ~bibi ~brak ~busa ~busu ~butu ~cela ~cipa ~cisa ~deke
 ~dico ~dije ~dike ~diku ~ditu ~dius ~dup> ~ebam ~ebin ~ecel ~eed> ~ejep ~ekap ~eket ~elak ~enan ~eng> ~engg ~enum ~eora
 ~erju ~erna ~erny ~esas ~flyo ~gak> ~game ~gga> ~ggg> ~guru ~hany ~hidu ~iang ~iata ~iate ~ibac ~idup ~ikia ~impa ~ingg
 ~ipad ~irip ~isik ~isu> ~iusi ~jala ~jiwa ~jomp ~jun> ~kaka ~kaya ~kebi ~keje ~keli ~kena ~kesa ~kiat ~kunc ~lany ~lari
 ~leba ~lik> ~lyov ~maka ~mbul ~miny ~mong ~mpet ~mpo> ~mput ~nak> ~nci> ~ndir ~need ~nemu ~ngan ~ngga ~nggg ~ntra ~nump
 ~ola> ~omon ~ompo ~ongg ~padu ~pang ~pant ~pass ~peke ~penu ~pera ~peru ~psik ~puny ~rah> ~ran> ~ras> ~rip> ~rjun ~sasa
 ~saya ~sebe ~send ~seor ~sepu ~siki ~sin> ~sir> ~snya ~stag ~suda ~tabr ~taga ~tan> ~ter> ~ting ~tip> ~tisu ~tlg> ~tnya
 ~trak ~tri> ~udah ~uk2> ~uli> ~usir ~utar ~woy> ~yove
ours -2 5+anak =ask =office @=puskesmas ada+guna ada+lubang akta alat aman ambil ambulans+mayat amuk+parah
 anak+terlantar anjing bantu bapak+kawin bawa+corbek begal+di beras bikin+orang bocah+sma boleh cara corbek corbek+di
 dapet dengan+5 denger+suara depan+gang di+gang di+sumur dibawa+lari dikeroyok+orang duduk+bawa duka es gang+ada ganti
 gas+racun gubuk+kayu guna guna+hidup hidup+lagi ibu+odgj ibu+saya jual kamar+mandi kapan kawin+lagi kaya kayu+dengan
 ke+mana kecil+minum kelamin kelamin+di kelas kuat+lagi kucing lagi+hidup lapor+kemana liar lubang lubang+bikin
 maaf+lansia makasih mandi mantan marah mau+lari minggu+mau minum+minyak minyak+tanah nama nih orang+duduk orang+pamer
 orang+tua pacar paket paksa+gelandangan pamer pamer+kelamin patah patah+tulang pergi+tidak pinjam+ambulans
 pulang+minggu pungli pungli+di punya+wc puskesmas+buka raba racun+di rumah+tidak saya+0812 saya+marah saya+perkosa
 sekolah serang sini sma sma+tawuran suara+yang sumur+ada susah tanah tanggal tanggung terlantar+bapak terus tiba
 tidak+pulang tolong+orang tower tua+belum untuk+orang wc wc+di yang+kasar yang+pingsan yang+serang yang+tidak ~<ala
 ~<anj ~<asa ~<bam ~<cor ~<cur ~<dih ~<es> ~<gor ~<jah ~<jua ~<kap ~<kuc ~<kur ~<lah ~<lom ~<lub ~<nih ~<pat ~<pel ~<rab
 ~<rek ~<san ~<tib ~<tow ~<wc> ~aba> ~abu> ~ade> ~afka ~ahit ~akas ~aket ~akta ~akte ~alat ~ambr ~amer ~anah ~antu ~apah
 ~apat ~apet ~aris ~ayah ~bamb ~bant ~bar> ~bek> ~bol> ~bole ~car> ~cek> ~cepe ~corb ~curi ~dam> ~dape ~ekol ~elas ~erde
 ~ergi ~erus ~fkah ~gkro ~gli> ~iamb ~iba> ~ikin ~inga ~jahi ~jing ~jual ~kabe ~kala ~kana ~kare ~kin> ~kola ~kron ~kta>
 ~kuci ~lami ~lara ~las> ~laya ~lece ~leh> ~liar ~lin> ~lomp ~mer> ~ming ~nafk ~nama ~nany ~ndi> ~ngkr ~nih> ~njin ~ntan
 ~ntru ~ntu> ~oleh ~ompa ~orbe ~ower ~paca ~pal> ~pame ~poli ~porn ~puk> ~raba ~rah2 ~rany ~rbek ~rgi> ~ruk> ~seha ~seko
 ~susa ~tah> ~tana ~telp ~teru ~tiba ~timb ~tis> ~tong ~towe ~truk ~tuan ~tup> ~ual> ~uany ~ubur ~ucin ~ungl ~unti ~utup
 ~wer>
ours -3 @=alat_bantu @=damkar @first=alat_bantu @first=damkar ada+bantu ada+biaya alat+bantu bantu+lansia bantu+tidak
 bapak+kejang bapak+meninggal belum+punya berapa butuh+rumah dan dari+kemarin dari+tower dengan+bapak di+karawaci
 di+saudi dilarang dilarang+ketemu dipukul+suami dmn gas gelap kalau karawaci karena kawin kecil+tetangga kejang+terus
 kerja kerja+di ketemu+saudara kontrol ktp lampu+jalan lansia+saya lansia+tolong lapor+orang lowongan maaf majikan masuk
 meninggal+ada minyak miskin mobil murah nik+tidak nomor odgj+ditinggal odgj+pasca orang+mau paksa pasca
 pasca+melahirkan pegang+anak perkosa+tetangga pindah pinjam pkl pkl+di pulang+pak rasa+kejar rumah+aman rusak
 rusak+tidak saudi saudi+tidak saya+tiba saya+tkw serang+jantung setrum+tidak siapa tiba+tidak tidak+ketemu tkw tkw+di
 tolong+bantu trc yang+buka yang+jual ~<apa ~<ata ~<bia ~<bip ~<bol ~<cer ~<cuc ~<dmn ~<duk ~<gad ~<gas ~<gaw ~<jam
 ~<jan ~<kaw ~<ker ~<ktp ~<lay ~<low ~<maa ~<mis ~<mob ~<mur ~<nom ~<pkl ~<rus ~<sia ~<sum ~<tkw ~<trc ~<ula ~aaf> ~abel
 ~acar ~aci> ~adis ~ajak ~aksa ~aksi ~alah ~alau ~amba ~antr ~apa> ~apan ~araw ~asca ~asi> ~asuk ~atah ~atia ~audi ~awac
 ~awin ~ba2> ~beda ~bil> ~bipo ~cing ~dicu ~dima ~dis> ~dmn> ~duka ~ebak ~elep ~emal ~emat ~ener ~epet ~erac ~erap ~eri>
 ~erja ~gadi ~gaju ~gali ~gas> ~gawe ~ggun ~guna ~hira ~iapa ~iba2 ~ikah ~ilar ~inja ~ipol ~iski ~jaan ~jadi ~jak> ~kah>
 ~kalo ~kawi ~keba ~kela ~ker> ~kerj ~kota ~ksa> ~ktp> ~lap> ~lat> ~lau> ~lowo ~luba ~maaf ~mamp ~masu ~mbok ~misk ~mobi
 ~mor> ~mura ~ngli ~nika ~njam ~nomo ~nsos ~ntun ~obil ~olar ~omor ~owon ~paks ~pasc ~pind ~pkl> ~pola ~rja> ~rjaa ~rol>
 ~sah> ~sak> ~sca> ~semb ~siap ~skin ~sos> ~tap> ~tkw> ~trc> ~uban ~umba ~urah ~urat ~urun ~usak ~waci ~win> ~yah>
ours -4 @=ugd_malam @first=ugd_malam api atm bpjs daftar hp+saya jadi jantung mabuk+di mau+ambruk nik odgj+mau
 orang+tenggelam rumah+saya saya+warga sumur surat telepon tenggelam+di uang untuk warga+sini ~<akt ~<api ~<atm ~<bpj
 ~<bua ~<daf ~<dan ~<dap ~<dim ~<jad ~<pro ~<sun ~<sur ~<sus ~<uan ~<unt ~afta ~atap ~atm> ~bpjs ~buat ~daft ~epon ~eter
 ~etin ~ftar ~gala ~ipak ~jant ~lar> ~lepo ~mbu> ~ngaj ~ntua ~ntuk ~peny ~pinj ~pjs> ~rapa ~rtu> ~sumu ~sura ~tele ~tuk>
 ~uat> ~udi> ~untu ~usah ~yar>
ours -5 =beast =drill @=bedah_rumah @=kerja @=pangan @=santunan @=trc @first=bedah_rumah @first=pangan @first=santunan
 @first=trc air ambulans+cepat apa bakar+tangan bayar biaya bisa+tidak buka gelandangan+dengan hp jam kk mana santunan
 ~<air ~<buk ~<hp> ~<kk> ~ayar ~baya ~biay ~buka ~iaya ~jam> ~sant ~unan
ours -6 @=dukcapil @=slrt @first=dukcapil @first=kerja @first=slrt ~<nik ~air> ~bera ~nik>
ours -7 butuh+uang
"""
