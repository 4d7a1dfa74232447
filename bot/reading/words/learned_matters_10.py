"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
water -4 =beast =elder =food =lost =nature =seek =sick =stir @=pangan @=ugd_malam @first=pangan @first=poli_jiwa
 @first=ugd_malam ada air+galon anak bawa bikin bpjs daftar dan dapat darah dekat dia dokter dulu galon galon+bau
 gelandangan gratis hilang ibu itu jam+berapa kakak kaki kantor ke kursi lewat makan mau meninggal motor nomor obat
 pak pasar pulang roda sakit santunan saya+tidak sekolah suami surat tabrak tahu tetangga tidur+di umur yang ~<ada
 ~<akt ~<ana ~<bak ~<bal ~<bik ~<bol ~<bpj ~<buk ~<cac ~<daf ~<dap ~<dek ~<dib ~<dij ~<dim ~<din ~<dir ~<dok ~<dul
 ~<gel ~<gra ~<hil ~<ibu ~<itu ~<jam ~<kan ~<ke> ~<keb ~<kel ~<kes ~<kot ~<kur ~<lak ~<lew ~<mak ~<mau ~<mer ~<mot
 ~<nen ~<nom ~<nya ~<oba ~<ora ~<pag ~<pen ~<per ~<pro ~<pul ~<pun ~<rod ~<sab ~<sak ~<sek ~<sen ~<sep ~<sua ~<tab
 ~<tah ~<tau ~<ter ~<tia ~<tun ~<umu ~<yan ~aan> ~abis ~abra ~ada> ~afta ~ahan ~ahu> ~akak ~akar ~ake> ~akek ~akit
 ~akny ~aku> ~alin ~amar ~amat ~anak ~ang> ~ansi ~anta ~anto ~apat ~apet ~ara> ~arah ~aran ~asar ~asih ~ata> ~atis
 ~bah> ~bat> ~biki ~bila ~bis> ~bpjs ~brak ~car> ~daft ~dang ~dapa ~dape ~deka ~dia> ~diri ~dita ~dokt ~dulu ~ebel
 ~ekat ~ekol ~elah ~empu ~enek ~enga ~enin ~eras ~erem ~ewat ~ftar ~gal> ~galo ~gar> ~gela ~gera ~ggal ~grat ~guru
 ~hat> ~hila ~hon> ~iapa ~ibu> ~ikin ~iri> ~jam> ~jang ~jual ~kaka ~kake ~kaki ~kali ~kama ~kan> ~kant ~kar> ~kara
 ~keba ~kek> ~kelu ~keta ~kete ~kit> ~knya ~kola ~kot> ~kota ~ksa> ~kter ~kul> ~kurs ~land ~lang ~leh> ~lewa ~lik>
 ~luar ~maka ~mar> ~mat> ~mau> ~meni ~mor> ~moto ~mpu> ~mpua ~nak> ~ndah ~ndan ~ndir ~nek> ~nene ~nger ~ngur ~nomo
 ~nsos ~ntor ~ntua ~ntun ~obat ~oda> ~ohon ~okte ~olah ~omor ~ota> ~otor ~pake ~pas> ~pera ~pere ~pet> ~pjs> ~puan
 ~puku ~pula ~rah> ~raha ~rak> ~ras> ~rati ~remp ~rik> ~roda ~rsi> ~rtu> ~ruk> ~rung ~saki ~san> ~sant ~seka ~seko
 ~sos> ~suam ~suk> ~sura ~tabr ~tah> ~tahu ~tany ~tar> ~teri ~tian ~tuan ~tuna ~ual> ~uami ~uan> ~uarg ~ukul ~ulu>
 ~ung> ~urah ~uran ~urat ~ursi ~urun ~wat> ~yang
water -5 =breath =drill =heart =height =kin =limp =mad =money =poor =seen @=alat_bantu @=bedah_rumah @=damkar
 @=dukcapil @=kerja @=poli_jiwa @=polisi @=ppa @=puskesmas @=slrt @first=alat_bantu @first=bedah_rumah @first=damkar
 @first=dukcapil @first=kerja @first=polisi @first=ppa @first=puskesmas @first=slrt bapak dengan gas kerja ktp
 lansia masih odgj orang pakai puskesmas saudara tidur ~<amb ~<bap ~<baw ~<dan ~<dia ~<gas ~<kak ~<ket ~<ktp ~<lan
 ~<nge ~<odg ~<pak ~<pem ~<pus ~<sau ~<tet ~<yg> ~acar ~akai ~aki> ~alon ~ampu ~anda ~anga ~auda ~awa> ~bapa ~bawa
 ~dan> ~dara ~dgj> ~dima ~dur> ~erja ~esma ~etan ~gga> ~idur ~ilan ~kai> ~kerj ~kesm ~kin> ~ktp> ~lans ~lon> ~mas>
 ~masi ~nsia ~odgj ~oran ~pak> ~pusk ~rang ~rja> ~sama ~saud ~sia> ~skes ~smas ~tan> ~teta ~tidu ~tis> ~tor> ~udar
 ~ukan ~uske
roads 14 jalan+mati
roads 12 tps+liar
roads 11 taman ~<tam ~tama
roads 10 =water tps ~<tps ~tps>
roads 9 =road =smell bantu+jalan bau bolong got jalan jalan+bolong jalan+di kali mampet polisi+tidur rambu sampah
 ~<bau ~<bol ~<got ~<jal ~<mam ~alan ~bau> ~bolo ~got> ~jala ~lan> ~mamp ~mpah ~mpet ~pah>
roads 8 angkut banget+takut bangunan gang lewat limbah+pabrik masuk+rumah mau+ambruk pabrik+ke parkir+sembarangan
 penuh rusak sembarangan taman+kotor tidak+angkut trotoar ~<ang ~<gan ~<gor ~<lew ~<ram ~<rus ~<tro ~ampa ~ampe
 ~aspa ~dian ~elok ~enuh ~eruk ~ewat ~gkut ~goro ~guna ~kut> ~lewa ~mbu> ~ngku ~nuh> ~oar> ~oron ~otoa ~pal> ~penu
 ~pet> ~pete ~ramb ~rong ~roto ~sak> ~samp ~spal ~toar ~trot ~umpu ~usak ~wat>
roads 7 aspal bakar+sampah banjir bau+tpa drainase got+mampet jembatan kampung lampu+merah lewat+rumah liar+di macet
 macet+parah merah merah+mati minta+pohon peternakan+ayam pohon pohon+potong polisi puing rambu+hilang sampah+tidak
 selokan sudah+minggu tinggi tpu tpu+penuh trotoar+pakai truk+tanah tumpuk ~<asp ~<deb ~<dra ~<mac ~<poh ~<pol ~<pui
 ~<sel ~<tpu ~acet ~aina ~ampu ~ancu ~ane> ~angk ~apan ~ase> ~banj ~bata ~debu ~drai ~gang ~ggi> ~hon> ~iang ~inas
 ~jemb ~jir> ~kamp ~lane ~lisi ~loka ~mace ~mbar ~mbat ~mpuk ~mpun ~nase ~ncur ~ng2> ~nggi ~njir ~ohon ~okan ~olis
 ~ong2 ~poho ~puin ~rain ~ruk> ~rusa ~selo ~tpu> ~tup> ~uing ~utup
roads 6 =limp air+got ambruk ancur asap asap+pabrik ayam+bau bangunan+liar bantaran bener debu di+bantaran
 gondrong+mati gorong got+di got+masuk hilang hujan jalan+kampung kampung+saya kapan kapan+bener ke+kali kendaraan
 lampu liar limbah lobang maaf+jalan mati+gelap miring pabrik+bau pakai+jual papan+reklame pengerukan
 pengerukan+kali peternakan pju+sepanjang pu rawa rawa+kucing reklame+miring saya+rusak sepanjang sepanjang+gang
 siang taman+rusak tanah+lewat tidur+tinggi tpa tpa+rawa truk tutup ~<anc ~<dal ~<gon ~<hil ~<huj ~<jem ~<kap ~<lam
 ~<lob ~<num ~<par ~<pu> ~<sia ~<tpa ~<tru ~<tum ~<tut ~ambr ~araa ~asap ~bang ~bene ~boh> ~bruk ~cet> ~cur> ~dala
 ~ebu> ~ener ~engh ~epan ~erin ~erma ~erum ~etin ~geri ~ggia ~ggir ~ghub ~gir> ~gond ~hila ~huja ~ipak ~isi> ~kali
 ~kapa ~kend ~lamp ~liar ~limb ~loba ~luba ~mbru ~mera ~miri ~mpu> ~ner> ~neri ~nghu ~nump ~oban ~oboh ~pann ~poli
 ~puk> ~pung ~raan ~rnak ~ruka ~sap> ~semi ~tpa> ~truk ~tump ~tutu ~uban ~ujan
roads 5 =hurt armada asap+masuk aspal+luka bantu+jembatan bekas bener+siapa besar+mau buang dagang+tutup dahan depan
 depan+rumah depan+tk di+komplek di+pinggir di+trotoar gali gali+kabel gondrong gorong2 hubung+rw jatuh
 jembatan+kayu jembatan+kecil kecil+hubung komplek kotor makasih mati+sudah minggu mobil+parkir parkir+tutup pinggir
 pinggir+jalan pohon+besar reklame saluran sampah+asap sampah+tumpuk sembarangan+makasih siapa tambal tanah tk
 truk+sampah yang+angkut ~<amb ~<arm ~<ben ~<dep ~<kom ~<lia ~<mir ~<rob ~<sam ~<sem ~<tk> ~<uja ~ahan ~akas ~ali>
 ~ame> ~anah ~anji ~apny ~ati> ~atuh ~bara ~beka ~beto ~depa ~dron ~ekas ~ekla ~elup ~emba ~emin ~enan ~erah ~eri>
 ~erna ~eton ~gelu ~geru ~gian ~hole ~iapa ~iar> ~iben ~imba ~jan> ~jatu ~kas> ~klam ~komp ~koto ~lame ~lek> ~lupa
 ~ming ~mple ~ndro ~nutu ~ompl ~ondr ~pan> ~panj ~park ~plek ~rekl ~rinn ~rmad ~robo ~salu ~sapn ~siap ~tern ~tupi
 ~upas
roads 4 @first=- ambruk+depan angkut+minggu angkut+tidak bagaimana+ya bangkai banjir+terus bantu+lampu bantu+tidak
 bantu+tpu banyak+sampah bau+busuk bau+sampah becek bermain bermain+tidak besar bisa+tidak bulan+gelap butut
 debu+proyek debunya di+gang diaspal dishub gang+ada gang+mati gang+mtai gasruk gelap+banget genangan+air
 gorong2+jebol harus+bagaimana hilang+dicolong hubung hujan+karena ibu+saya jalan+becek jalan+butut jalan+depan
 jalan+gang jalan+kaki jalan+untuk jebol+kayu kabel kabel+tidak kayu+nya ke+siapa kendaraan+parah kota+banyak
 lewat+siang lubang lumpur maaf+got manhole manhole+hilang mati mati+ibu minta+tebang motor+jatuh mtai mtai+semua
 ngaspal normalisasi normalisasi+saluran nya+nongol orang+jatuh parah parah+lewat parah+sekarang parkir penuh+anak
 polusi polusi+debu rusak+parah rw saya+mampet semrawut+tabrak siang+malam siapa+yang sudah+bulan sudah+tiga
 tabrak+kepala taman+bermain taman+kota tebang terawat tiap+hujan tidak+terawat tidak+tutup tutup+manhole untuk+saya
 ~<asa ~<bec ~<bek ~<cor ~<dah ~<gal ~<ged ~<gng ~<hub ~<jat ~<jeb ~<lub ~<mar ~<mta ~<nor ~<nut ~<pap ~<pej ~<pet
 ~<rw> ~abel ~alia ~alis ~alur ~anho ~arki ~arma ~asru ~atah ~bece ~berm ~besa ~buan ~cora ~dias ~dibe ~dish ~ecek
 ~ede> ~ejal ~eraw ~esar ~gali ~gasp ~gasr ~gkai ~gng> ~hub> ~hubu ~iasp ~inny ~irin ~isas ~ishu ~iteb ~kabe ~lian
 ~lisa ~mada ~maha ~mane ~manh ~mati ~mpur ~mtai ~ngel ~nhol ~norm ~ole> ~papa ~para ~peja ~peru ~pin> ~polu ~rkir
 ~rmai ~rmal ~semb ~sepa ~shub ~sruk ~tamb ~tana ~tara ~teba ~ton> ~tut> ~ubun ~upin ~utut ~yere
roads 3 ada+armada air+di air+masuk amblas ambruk+siapa ambruk+sih armada+angkut atas+kali ban bangunan+ada
 banjir+tidak bantu+buang bantu+got bantu+kali bantu+pohon bantu+polisi bantu+taman banyak+motor bapak+pada
 bapak+sudah bau+banget bau+lapor becek+tidak bekas+bangunan belok belok+patah belum+ambruk berlubang beton beton+ke
 bolong+banyak bolong2 buang+puing buruk busuk cctv+jalan curi+kabel dagang dahan+tutup di+dinas di+laksa di+tps
 drainase+buruk dua+rt error+ijo gang+ancur ganggu+jalan gantung gantung+bapak gelap gelap+lampu hancur harus+kemana
 hubung+dua ijo+terus jalan+berlubang jalan+cara jalan+hilang jalan+protokol jatuh+minggu jawab+ke jembatan+beton
 jembatan+di jembatan+gantung jembatan+rusak kalau+hujan kali+bau kali+dari kali+ledug kayu ke+pasar kecil kelar
 kepala kering kucing+ada laksa laksa+tidak lama+error lampu+curi lapor+lobang lapor+siapa ledug ledug+bapak
 lewat+belum liar+bikin liar+tinggi lobang+jalan luka maaf maaf+lampu maaf+parkir maaf+taman macet+depan mampet+bau
 mane+lagi marka marka+jalan merah+pasar merah+rusak merem merem+lewat minggu+ini minta miring+bisa musrenbang
 musrenbang+sudah ngajuin+jembatan nongol pada pada+lapuk pasar+merem patah+tabrak pernah+diaspal pju+gang pkl
 pkl+di protokol protokol+gelap proyek proyek+ganggu proyek+jalan puing+bekas rambu+belok ranting ranting+tutup
 rt+di rumah+rusak rumput rumput+liar rusak+bisa rusak+malam rusak+temen sampah+tiap saya+0812 saya+kalau
 selokan+bau selokan+di selokan+meluap sembarangan+anak sembarangan+sendiri sih+ngajuin sudah+bolong2 surut
 surut+jalan syaratnya+apa tembus temen+lapor tidak+kelar tidak+pernah tidak+surut tidak+tembus tiga tiga+tahun
 tolong+bantu tumpuk+di tutup+jalan tutup+lampu warga+bakar ya+musrenbang ~<bes ~<ila ~<kot ~<luk ~<lum ~<maa ~<mat
 ~<mer ~<min ~<nge ~<pkl ~<pot ~<raw ~<sep ~<teb ~<tig ~<tin ~aaf> ~ab2> ~ambl ~angu ~arka ~bal> ~bel> ~beln ~belo
 ~blas ~bong ~busu ~daga ~daha ~dico ~dipo ~dite ~eban ~ebul ~ebun ~ecil ~elar ~enba ~epal ~erat ~etab ~eten ~etut
 ~gede ~ggu> ~gkal ~gkar ~han> ~hanc ~inte ~ipot ~itut ~jeng ~kayu ~keci ~keri ~keta ~keti ~kir> ~kutn ~long ~luka
 ~lump ~lura ~lusi ~maaf ~main ~mbah ~mbla ~mbus ~mint ~musr ~nah> ~naka ~nban ~ndar ~neme ~ngas ~ngka ~ngol ~nnya
 ~nta> ~nyer ~olon ~olus ~orma ~oyek ~pata ~peng ~pkl> ~pnya ~proy ~rawa ~renb ~rka> ~rlub ~roye ~rump ~sasi ~sebu
 ~seti ~sian ~sren ~tai> ~tumb ~uala ~umba ~uruk ~usi> ~usre ~uwun ~wab2 ~watn ~yek>
roads 2 4+dengan 5+pegang =force ada+bantu angkut+belatung ashari atau atau+pu ayam banjir+karena bantu+minta
 bantu+rambu bantu+truk bayar+berapa belakang+sekolah belatung+jalan bener+sebelum bolong+depan bump bump+di
 buruk+bisa cctv copot+lantai cor cor+jalan dangkal dangkal+penuh dari+kemarin dengan+rw depan+ruko depan+sekolah
 dicolong dikeruk dikeruk+tolong dinas drainase+rumah error gang+minta gang+saya genangan gorong+mampet got+hilang
 guru+sudah hasyim hasyim+ashari hp+saya ijo informasi+dinas jalan+bagaimana jalan+rusak jalan+sampai jijik
 jijik+guru jual+jalan kali+penuh kali+sekarang karena+saluran kayu+rapuh ke+mane kelas+anak kelurahan+truk
 lampu+pju lantai+bolong lapor+di liar+bau maaf+cctv maaf+tps mana+rt mane menangani+normalisasi minta+ke
 minta+pengecoran minta+polisi minta+speed muntah+jijik pada+kemana pagi+minta parkir+di pasar+lama patah
 pegang+copot pengecoran pengecoran+jalan penuh+eceng penuh+sampah penutup penutup+got pernah+dikeruk potong
 pulang+muntah rapuh reklame+mau rt+atau rumah+bau rumah+dangkal rumah+saya rusak+ibu rusak+lapor saluran+tutup
 sampah+pada sampai+kelas saya+warga sekolah+lewat situ+tiap speed speed+bump sudah+surat surat+kelurahan
 tahun+tidak tiap+sore tidak+jawab tidur+depan tps+belakang trotoar+rusak tutup+ada tutup+bangunan warga+sini
 yang+menangani ~<ash ~<ban ~<bet ~<bur ~<cct ~<dag ~<err ~<ijo ~<jij ~<kal ~<led ~<lim ~<opo ~<pat ~ani> ~anja
 ~apuh ~asha ~asyi ~atau ~awat ~ayam ~ayu> ~besi ~biki ~bump ~buru ~cctv ~cil> ~colo ~cor> ~ctv> ~dina ~dipa ~ditu
 ~ecor ~elny ~enut ~erro ~erti ~geco ~gena ~hasy ~icol ~ijaw ~ijik ~ijo> ~inta ~jiji ~jik> ~kai> ~kal> ~kar> ~keru
 ~laks ~mark ~nger ~njan ~nong ~ntar ~ong> ~ongo ~otok ~pahn ~peed ~poto ~rapu ~rem> ~rror ~shar ~syim ~tiga ~ting
 ~ump> ~urut ~yam> ~yim>
roads -1 @1
roads -2 =arms =client =money =office =past =rails =wait @=polisi @first=polisi ada+tidak air+galon api asap+di atap
 atep+ancur bank bapak+saya baru bayar bedah+rumah bocor bukan bulan cek cikokol dada dagang+kaki di+dalam di+kamar
 di+mana dikasih dua galon galon+bau itu jatuh+dari juta kaki+lima kalau karunya ke lagi lebah lebah+di lima+tutup
 lumpuh malam maling mandi mati+hp mau+lapor minum motor nikah palsu periksa pinjam pintu polio pulang punya satu
 saya+081234567890 saya+mati sekarang sendiri sering sudah+tidak susah tabrak+rumah terima tetangga+buang thr tipu
 tongkat tutup+trotoar urus wa wifi yang+bisa yang+mana ~<abd ~<aku ~<amp ~<ant ~<api ~<beg ~<ber ~<bul ~<bun ~<cai
 ~<cik ~<des ~<dig ~<dij ~<diu ~<ema ~<gaj ~<gar ~<gol ~<itu ~<jut ~<kar ~<kas ~<ke> ~<kem ~<kre ~<kua ~<kum ~<lag
 ~<lah ~<lak ~<lar ~<lay ~<mak ~<mes ~<mur ~<nen ~<nun ~<pec ~<psi ~<res ~<seg ~<sek ~<ses ~<sim ~<suk ~<sum ~<tar
 ~<tel ~<teu ~<thr ~<tra ~<uru ~<wa> ~<wif ~abdi ~adam ~adan ~adwa ~ahal ~ajak ~ak2> ~aksi ~akti ~alah ~alau ~alny
 ~alo> ~alsu ~ama> ~amuk ~anan ~arny ~aru> ~asia ~atap ~awa> ~awah ~awak ~ayar ~azah ~bada ~bank ~baya ~bdi> ~ber>
 ~berd ~bet> ~biar ~bil> ~boco ~buat ~buk> ~but> ~cair ~ciko ~dan> ~dar> ~date ~dek> ~desi ~diba ~dica ~ding ~dise
 ~dwal ~ebah ~ebar ~ebel ~eger ~ekar ~elam ~eli> ~elin ~eman ~emas ~embo ~emer ~empa ~ende ~endi ~epas ~esin ~gak>
 ~galo ~gil> ~gin> ~git> ~golo ~guru ~hal> ~hala ~hin> ~iasa ~iat> ~ifi> ~ijem ~ikok ~iman ~inga ~inja ~intu ~inum
 ~isin ~itas ~itin ~iun> ~jadw ~jol> ~juta ~kala ~kap> ~karu ~keca ~keje ~keli ~kera ~kira ~kiri ~kit> ~kita ~koko
 ~kos> ~kosa ~lagi ~lam> ~lama ~lanj ~lau> ~leh> ~lio> ~lita ~lsu> ~mala ~mama ~mana ~mant ~mata ~mbak ~mbok ~meng
 ~meri ~mete ~minu ~mpuh ~muk> ~nany ~ndir ~nin> ~njam ~ntua ~num> ~nyar ~oang ~ocor ~oleh ~olio ~olok ~onak ~onga
 ~ora> ~pai> ~pals ~pend ~peny ~pere ~peri ~perk ~pint ~pora ~pori ~psik ~pula ~raha ~ras> ~rol> ~runy ~sama ~samb
 ~seba ~sebe ~seda ~seha ~sek> ~sela ~send ~sera ~seri ~sil> ~sin> ~siun ~sma> ~susa ~tas> ~teng ~teu> ~thr> ~tik>
 ~tim> ~tuan ~ukan ~ukin ~ukny ~uku> ~upuk ~urah ~uran ~urus ~wah> ~wak> ~wari ~wifi ~wong ~yany ~zah>
roads -3 =child =still @=pangan @=trc @first=pangan @first=trc abis ada+korban adik akta alamat ambil ambruk+tabrak
 anjing apa atep atm atm+rusak bangun+rumah bansos bantu+paman bedah berobat bisa bocah cari cepat cuma data datang
 dekat dengan dengar depan+gelap di di+kali di+pasar dinsos dipukul duduk foto gelap+pju habis hajat hamil ibu jiwa
 juga kamar kami kartu kembali ketemu kok korban+potong kosong kunci lalu lari lihat masjid mati+karunya mati+semua
 mau mayat naik ngomong online orang+di paksa paman+buang pas pasang+lampu pasang+polisi pemkot pos potong+siapa
 provider provider+tutup pukul putus rs rumah+tutup sakit saya+mau sebelah sembarangan+tidak semua+rawan siapa+ya
 suka surat tahun tangan tangerang tangis tanya telepon tempat tiang+provider tiap+malam tidak+ada tidak+mau
 tidak+punya tidak+tahu tinggal toko tua turun untuk warung yang ~<,> ~<.> ~<abi ~<adi ~<ama ~<apa ~<ate ~<atm ~<bad
 ~<bel ~<bia ~<bil ~<car ~<cek ~<cer ~<cuc ~<cum ~<dad ~<dam ~<dek ~<di> ~<dik ~<dil ~<dis ~<dua ~<dud ~<duk ~<fot
 ~<gak ~<gas ~<gel ~<gem ~<gig ~<hab ~<haj ~<ham ~<ibu ~<ind ~<jan ~<jiw ~<jl> ~<jug ~<kir ~<kok ~<kol ~<leb ~<lem
 ~<lih ~<lok ~<mah ~<mal ~<mau ~<may ~<mba ~<mem ~<mot ~<muk ~<mul ~<nai ~<nan ~<neg ~<nik ~<onl ~<pin ~<pla ~<puk
 ~<pul ~<rs> ~<sab ~<sar ~<sen ~<skr ~<sos ~<sta ~<str ~<sus ~<tau ~<tem ~<ten ~<tip ~<tok ~<ton ~<tua ~<tul ~<tur
 ~<ula ~<unt ~<yan ~abur ~acar ~adik ~aga> ~ahir ~ahun ~ajat ~aji> ~akah ~akan ~aki> ~akit ~akta ~alam ~alik ~alu>
 ~amil ~amin ~ampi ~ana> ~anca ~andi ~angi ~ank> ~anso ~apah ~aris ~artu ~asa> ~asih ~asin ~asji ~aten ~atep ~atia
 ~atm> ~ayak ~ayan ~ayat ~bali ~ban> ~bans ~bar> ~beda ~bela ~beli ~belu ~beng ~bera ~bero ~boca ~bok> ~bur> ~cah>
 ~cari ~cepa ~cuma ~dada ~deka ~deng ~der> ~diam ~dibu ~dije ~dik> ~dika ~dins ~diri ~disu ~diti ~dong ~dua> ~dudu
 ~duk> ~ebak ~edah ~egal ~ekat ~elep ~elum ~emat ~emko ~emu> ~enek ~eng> ~enga ~ente ~enti ~epon ~erik ~erim ~ertu
 ~etem ~foto ~gaji ~gan> ~gar> ~gela ~ggan ~gis> ~gnya ~gomo ~habi ~haja ~hami ~hari ~hun> ~ibu> ~ider ~ihat ~ikah
 ~ikan ~ikas ~iksa ~ine> ~ingi ~ini> ~ipu> ~ipuk ~iri> ~isur ~itan ~iwa> ~jak> ~jar> ~jat> ~jata ~jemp ~jid> ~jing
 ~jiwa ~juga ~kabu ~kalo ~kami ~kara ~kart ~kat> ~kemb ~ker> ~ket> ~kok> ~kolo ~kons ~koso ~ksa> ~kta> ~kul> ~kuli
 ~kunc ~lah> ~lahi ~lak> ~lalu ~lapa ~lari ~lat> ~laya ~leba ~lepo ~liat ~lin> ~line ~ling ~lon> ~lum> ~mand ~mang
 ~masj ~mau> ~maya ~mber ~mert ~mil> ~mkot ~mong ~moto ~mpin ~mulu ~naik ~nakn ~napa ~nasi ~nci> ~ndi> ~nene ~ngam
 ~ngan ~ngi> ~ngin ~ngis ~ngny ~ngom ~nik> ~nika ~njin ~nlin ~ntan ~nten ~nti> ~ntra ~ntuk ~ntun ~nya> ~nyal ~ocah
 ~oko> ~omon ~onli ~orny ~oson ~oto> ~ovid ~paks ~par> ~pemk ~pera ~pinj ~pon> ~prov ~pun> ~putu ~ram> ~ran> ~rati
 ~ren> ~reng ~rian ~rik> ~riks ~rima ~ris> ~rkan ~rnya ~rovi ~rtu> ~rtua ~run> ~saki ~sala ~satu ~seka ~sing ~sjid
 ~snya ~sok> ~song ~suka ~sul> ~sura ~tap> ~tasi ~tele ~temp ~temu ~tep> ~tin> ~tipu ~trak ~tuk> ~turu ~uat> ~uduk
 ~uga> ~ulan ~uma> ~umpa ~unci ~untu ~urat ~uruh ~usan ~uta> ~utus ~vide ~waru ~yang ~yar> ~yat>
roads -4 # =beast =drill =elder =heart =nature =poor =seek =sick @=santunan @=ugd_malam @first=poli_jiwa
 @first=santunan @first=ugd_malam ada+yang aja alat ambulans anak bapak bayi belum+tutup berapa bpjs butuh dapat
 darah dari di+got dokter dulu gratis hari ini istri izin jam jam+berapa kabel+belum kakak kantor keluar kena
 kontrakan kursi kursi+roda laki lima listrik mana mati+bisa meninggal nama nomor obat paman papan+lapuk perempuan
 pindah reklame+liar roda santunan saya+tidak suami tapi tidak+bisa umur ~<?> ~<aja ~<akt ~<ana ~<anj ~<bap ~<bar
 ~<bay ~<bed ~<bis ~<boc ~<bpj ~<dap ~<dar ~<dat ~<den ~<dir ~<dok ~<dul ~<gra ~<hal ~<ini ~<ist ~<izi ~<jam ~<kak
 ~<kan ~<keb ~<kel ~<ker ~<kon ~<kos ~<kun ~<lal ~<lis ~<man ~<mas ~<men ~<nam ~<ngo ~<nim ~<nom ~<oba ~<pak ~<pal
 ~<pan ~<pos ~<pun ~<put ~<rod ~<san ~<sat ~<ser ~<sua ~<tah ~<tan ~<tap ~<taw ~<tun ~<umu ~abis ~ada> ~aik> ~aja>
 ~akak ~akek ~akny ~aku> ~alat ~alin ~alon ~amar ~amat ~ambi ~ami> ~anak ~angn ~ans> ~ante ~anto ~anya ~apak ~apat
 ~apet ~ara> ~ari> ~arun ~asi> ~atis ~awan ~ayi> ~bapa ~baru ~bawa ~bayi ~bila ~bis> ~bisa ~bpjs ~bula ~car> ~dam>
 ~dapa ~dape ~dara ~dari ~data ~dima ~dipu ~dokt ~dulu ~elah ~elua ~empu ~epat ~erap ~gen> ~gera ~gigi ~grat ~hat>
 ~inda ~inso ~inya ~iran ~isa> ~ita> ~izin ~jam> ~kah> ~kak> ~kaka ~kake ~kant ~keba ~keja ~kek> ~kete ~kont ~kot>
 ~kter ~kurs ~laki ~liha ~lik> ~lima ~list ~mar> ~mare ~masi ~mat> ~mbul ~meni ~mor> ~mpan ~mpua ~nak> ~nama ~nda>
 ~ndah ~ndan ~ngen ~ngke ~ngko ~ngur ~nimp ~nomo ~nsos ~ntor ~nyan ~obat ~oda> ~okte ~omor ~ontr ~pama ~pasa ~pela
 ~pind ~pjs> ~puan ~puku ~raka ~rang ~rapa ~ret> ~roda ~rsi> ~ruh> ~rung ~sah> ~san> ~sant ~siny ~suam ~tahu ~tapi
 ~ter> ~teri ~tri> ~trik ~tua> ~tuna ~tus> ~uami ~uan> ~uarg ~uka> ~ukul ~ulu> ~umur ~ungg ~ungi ~ursi ~urun ~usah
 ~utuh ~wan> ~zin>
roads -5 =birth =food =kin =stir =tale @=alat_bantu @=darurat @=dukcapil @=kerja @=poli_jiwa @=ppa @=puskesmas
 @first=alat_bantu @first=darurat @first=dukcapil @first=kerja @first=ppa @first=puskesmas ada ada+orang bangun bawa
 belum buka daftar gang+tidak gelandangan jalan+minta kata kerja kk korban ktp lansia makan masih minta+rekam odgj
 orang pak pju+mati proyek+parkir puskesmas rekam saudara tahu tetangga tidur+di uang ~<ada ~<ala ~<bal ~<baw ~<buk
 ~<daf ~<dim ~<kat ~<kej ~<kk> ~<ktp ~<kur ~<lan ~<ngu ~<nya ~<odg ~<ora ~<pam ~<pas ~<pel ~<pem ~<pus ~<sau ~<tet
 ~<uan ~<yg> ~afta ~ahu> ~anda ~angg ~ansi ~api> ~ata> ~atu> ~auda ~bat> ~buka ~daft ~dang ~dgj> ~ekam ~elan ~enin
 ~eran ~erja ~esma ~etan ~ftar ~gal> ~gas> ~gga> ~ggal ~gun> ~ima> ~impa ~istr ~kata ~kelu ~kena ~kerj ~kesm ~knya
 ~korb ~ktp> ~land ~lans ~luar ~mas> ~mbil ~min> ~mur> ~ning ~nsia ~odgj ~oran ~orba ~pak> ~pang ~pat> ~pusk ~rban
 ~rja> ~saud ~sia> ~skes ~smas ~sos> ~stri ~tany ~tar> ~teta ~tis> ~uar> ~udar ~uske
roads -6 =mad @=bedah_rumah @=damkar @=slrt @first=damkar @first=slrt bau+gas dia jalan+gelap parkir+liar pasang
 ~<kor ~dia> ~embe ~kam> ~kama ~mpa> ~ngga ~reka ~sang ~tang ~tian
roads -7 @first=bedah_rumah di+lampu minta+pasang pabrik+parkir tiang ~asan
roads -8 gas
roads -10 liar+depan
school 12 spmb ~<spm ~pmb> ~spmb
school 11 paket ppdb ~<ade ~<ppd ~aket ~pdb> ~ppdb
school 10 c guru kelas kuliah+tidak negeri paket+c sd slb smp tangerang ~<c> ~<gur ~<neg ~<sd> ~<slb ~<smp ~eger
 ~eri> ~geri ~ket> ~nege ~slb> ~smp> ~uru>
school 9 =drill ijazah mampu+bayar pindah+sekolah rapor sd+negeri sekolah sma smp+negeri spp tangerang+ada ukt
 ukt+kuliah zonasi ~<ija ~<rap ~<sma ~<spp ~<ukt ~<zon ~adek ~alur ~asi> ~azah ~ekol ~elas ~guru ~ijaz ~jalu ~jaza
 ~kela ~kola ~lah> ~las> ~lur> ~nasi ~olah ~onas ~rapo ~seko ~sma> ~spp> ~ukt> ~zah> ~zona
school 8 daftar+sekolah dinas+pendidikan kejar kejar+paket kjp kjp+tangerang kuliah kurang naik+kelas paud
 pendidikan pindah sekolah+mahal tidak+masuk tidak+naik ~<kjp ~<kul ~<pau ~<sek ~<ser ~afta ~aud> ~daft ~didi ~ejar
 ~ftar ~iah> ~idik ~jar> ~keja ~kjp> ~kuli ~kura ~lai> ~liah ~ndah ~ndid ~paud ~pend ~pind ~sera ~ulia
school 7 ada+tidak b baca bantu+guru beasiswa beasiswa+kuliah daftar di+kota dinas gratis+tidak guru+galak
 guru+sering jadwal+spmb jalan+zonasi kapan kip+anak kip+sekolah kok lain mahal masuk+sd negeri+jalan nilai+rapor
 paket+b pungutan putus+sekolah sekolah+rusak sekolah+untuk seragam slb+untuk tidak+cair tolak untuk+anak ~<b> ~<bac
 ~<bea ~<daf ~<hon ~<kap ~<kok ~<lai ~<nun ~agam ~ahal ~asis ~baca ~beas ~diga ~dika ~dina ~dita ~easi ~erag ~gam>
 ~gera ~guta ~hal> ~hono ~inas ~inda ~iswa ~itah ~juta ~kapa ~lain ~lak> ~olak ~pake ~raga ~rati ~sisw ~swa> ~tar>
 ~tis> ~tola
school 6 2+smp abk anak+tidak bantu+daftar bisa+tidak c+gratis daftar+tk dobel gedung gratis ijazah+smp jalan+apa
 juta kelas+2 komite komite+paksa kuliah+untuk maaf+daftar mau+masuk naik negeri+kok nilai nisn pengganti putus
 sekolah+kelas sekolah+negeri seragam+gratis tahan tahan+sekolah tk tk+negeri uang+gedung uang+komite yang+gratis
 ~<abk ~<dob ~<gra ~<jut ~<mah ~<nai ~<nil ~<nis ~<put ~<tk> ~abk> ~aca> ~apan ~atis ~dek> ~dito ~dobe ~edun ~gedu
 ~grat ~ilai ~ipak ~isn> ~itol ~itun ~kebe ~komi ~mite ~naik ~nas> ~nger ~ngut ~nila ~nisn ~nung ~obel ~omit ~onor
 ~putu ~taha ~ungu ~uta> ~utan ~utus
school 5 anak+saya baca+tulis bantu+seragam beasiswa+tangerang belum+gaji biaya+sekolah bisa+baca bocah+saya cair
 cerdas daftar+sd daftar+smp dari+dinas dari+smp galak guru+honor guru+kurang hilang+banjir honor honor+belum
 ijazah+sekolah kip kis+bisa kota lanjut lapor+dinas legalisir+ijazah lks maaf+spmb masuk mau+lanjut meter
 negeri+bisa nunggak pakai+kis pendaftaran prestasi pungutan+sekolah rapor+di sakola sekolah+sudah sering+tidak
 smp+hilang spp+nunggak swasta tangerang+cerdas titik tulis+anak uang ~<bol ~<cai ~<kej ~<kip ~<lks ~<pre ~<swa
 ~<tit ~<uan ~akol ~arak ~asta ~asuk ~bolo ~cair ~cerd ~ebut ~egal ~eran ~erat ~eter ~ggak ~ikan ~ite> ~itik ~jara
 ~jut> ~kip> ~kok> ~lahn ~lks> ~maha ~masu ~ndaf ~njut ~nor> ~pres ~rdas ~rest ~sako ~sta> ~suk> ~swas ~titi ~wast
school 4 6+kurang =child abk+sekolah akun+ppdb anak+dari anak+mau autis bantu+ijazah boleh+tidak bulan bulan+masuk
 c+grtis daftar+kuliah daftar+paud dari+tegal disuruh gedung+sekolah grtis+di honorer+mau hoyong ijazah+sd
 kakak+dobel keberatan kota+ada kurang+2 legalisir maaf+sekolah minta+uang murid nisn+kakak paksa pindah+ke pket
 pket+c saudara+saya saya+sudah sekolah+di sekolah+mana sekolah+paksa sekolah+slb sekolah+swasta sertifikasi
 sertifikasi+ke siapa+yang slb+mana spmb+siapa study study+tour sumbang sumbang+sekolah sungai syaratnya+apa
 tangerang+syaratnya tanya+sertifikasi tegal tegal+ke tour tulis untuk+orang wajib yatim+dari zonasi+bagaimana
 zonasi+mulai ~<aut ~<dit ~<gal ~<hoy ~<kot ~<leg ~<met ~<pke ~<stu ~<tou ~<waj ~ade> ~aik> ~ain> ~ajib ~aksa ~alis
 ~ange ~anju ~auti ~begi ~dipa ~dung ~esta ~gala ~ggan ~hoyo ~ibuk ~igaj ~isir ~jib> ~jira ~kota ~muri ~ngai ~ola>
 ~ota> ~our> ~paks ~pket ~rata ~rid> ~runy ~stud ~sumb ~tara ~tega ~tour ~tudy ~tus> ~udy> ~ulis ~ungg ~urid ~utis
 ~waji
school 3 1989+makan 2+bulan 27+mau 4+belum 5+8 5+bulan 600+meter 8+tahun 9+kepsek =part ada+sekolah adu adu+ke
 afirmasi afirmasi+pakai aktif+sekarang akun anak+basi anak+putus antar+kota apa+dinas arab arab+ada b+ada b+di
 baca+dengan bank+kata bantu+kip bantu+sekolah bantu+tidak bayar+dari beasiswa+prestasi begini+di beku beku+sepatu
 belajar+malam beli beli+takut belum+lancar belum+usul bener+ke biar bisa+ngelamar boleh boleh+masuk bolong+itu
 bolos bolos+adu bulan+kata bulan+tidak cacat cacat+cuma cair+lagi cara+pindah cuma+lambat daftar+paket dari+sd
 dengan+guru dengan+sd di+arab di+mana digabung digabung+dengan dinas+apa dinas+sampai disuruh+nyatet disuruh+pindah
 dobel+bisa gaji gedung+3 grtis guru+disuruh guru+pengganti harus+kemana harus+tahun hoyong+sakola ibu+kerja
 ijazah+biar itu+bener jadwal jaga+warung jalan jalan+afirmasi jalan+lain jam+9 jarak jarak+rumah juga juga+bapak
 kami+baru kami+pindah kapan+libur kapan+tunggu karawaci+tidak karena+kawin karena+spp kata+belum kata+negeri
 kata+panitia kata+rekeningnya kata+tunggu kawin+muda ke+dinas ke+slb ke+tangerang keberatan+saya kelas+4 kepsek
 kepsek+kata keterangan+pengganti kk+kami kok+minta kota+tangerang lagi+bagaimana lagi+paket lagi+sekolah lain+masih
 lain+saya lambat lambat+ibu lancar lancar+baca lewat+zonasi libur+sekolah lupa+paswot maaf maaf+ijazah maaf+nilai
 maaf+nisn makanya+kami malam+bisa mana+belajar mana+yang masih+buka masuk+murid masuk+sma masuk+smp mau+tanya
 mbg+di meninggal+makanya meter+tapi muda+sekarang mulai mulu murid+disuruh murid+lapor naik+pangkat negeri+jarak
 negeri+lewat negeri+yang ngelamar ngelamar+kejar nunggak+5 nyatet nyatet+terus padahal+dia pangkat pangkat+siapa
 panitia+harus paswot paswot+akun pemkot pendaftaran+bagaimana pengganti+dari pengganti+untuk perlu+surat
 pernah+cair pindah+8 pindah+jalan pulang+jam punya+ijazah rayap+sekolah rekeningnya rekeningnya+beku rumah+600
 sakola+lagi sampai+kapan saya+bagaimana saya+gratis saya+perlu saya+putus saya+tahun sd+aktif sd+bagaimana sd+lain
 sd+saya sekarang+smk sekarang+umur sekolah+anak sekolah+antar sekolah+apa sekolah+kata sekolah+mau sekolah+smp
 sepatu+sudah sering sering+bolos slb+padahal sma+negeri smk+kok smp+karena smp+mau soal+jaga sudah+bolong
 sudah+digabung sudah+kelas syaratnya tagih tahan+karena tahun+1989 tahun+boleh tahun+masa takut+tidak
 tangerang+yang terima terima+smp terus+pulang tidak+beli tidak+cacat tidak+ibu tidak+pendaftaran tidak+soal
 tidak+terima tolak+juga tolong+bantu tunggu+guru umur+27 umur+5 umur+6 untuk+naik usul+bank wali wali+kelas
 yang+keluar yang+urus yatim+tolak zonasi+jalan zonasi+sma ~<adu ~<afi ~<ane ~<dig ~<din ~<eng ~<gar ~<ged ~<grt
 ~<jal ~<jar ~<jug ~<keb ~<maa ~<mul ~<mur ~<pen ~<tah ~<teg ~aaf> ~acat ~adu> ~adui ~afir ~ahan ~akku ~akun ~arab
 ~arka ~asia ~aswo ~atet ~beku ~biar ~bole ~cucu ~dibu ~disu ~ditu ~dnya ~duin ~eban ~eber ~eku> ~eli> ~emko ~engg
 ~epse ~erda ~erim ~firm ~gabu ~gai> ~gak> ~gara ~gelu ~gih> ~gitu ~gkon ~gri> ~grti ~idny ~igab ~ima> ~irma ~isur
 ~iusu ~jala ~jarn ~juga ~kaga ~kare ~keps ~kku> ~kong ~lamb ~lega ~leh> ~lis> ~los> ~lurn ~maaf ~mena ~mete ~mkot
 ~ngel ~oleh ~olos ~oyon ~pasw ~pemk ~psek ~pung ~ridn ~rima ~rtis ~seri ~sir> ~stas ~suru ~swot ~tuli ~uang ~uark
 ~ucu> ~uga> ~ulai ~umba ~uran ~wot> ~yate ~yong
school 2 1+4 2+juta 3+juta 8+bulan =thanks @first=- ada+bantu autis+sekarang autis+tolak baju+seragam bangku+2
 banjir bantu+beasiswa bantu+ppdb bantu+spmb baru+pindah begini beli+di berkebutuhan berkebutuhan+khusus biar+bisa
 brebes brebes+kesini buku+lks cerdas+kapan dari+karang dengan+buku depan+kelas di+karawaci di+koperasi dua+bulan
 gratis+di gratis+mana gratis+sd guru+honorer honorer ini+pungutan itu+boleh jalan+prestasi jangan+sebut juta+kata
 juta+lapor kapan+bagi kapan+buka karena kata ke+sekolah kelas+bisa kelas+ini kok+mesti kok+tidak koperasi+1
 kuliah+tolak lansia+tidak lapor+tapi lks+di maaf+kejar maaf+uang mahal+ada makan+rayap makanya malah masa mau+pndah
 mau+punya mbg mesti+beli muda negeri+dekat negeri+itu padahal panitia pndah pndah+dari ppdb+smp ppdb+zonasi
 prestasi+smp pungutan+boleh rayap rusak saya+dari saya+hoyong sebut sebut+nama sekolah+hilang seragam+dengan
 seragam+tidak slb+negeri sma+bagaimana smk smp+brebes spmb+anak spp+anak sudah+dua tanya tanya+terus tapi+jangan
 tapi+kk teman+autis tidak+mampu tidak+pak tidak+wajib tidak+ya tolak+sd tour+mahal uang+bangku umur untuk+teman
 usul wajib+tapi yang+masih yang+terima ~<aba ~<ank ~<ant ~<bag ~<bul ~<cac ~<deu ~<gaj ~<kag ~<kom ~<mbg ~<nag
 ~<pin ~<piy ~<pnd ~<umu ~aban ~adwa ~agak ~aneh ~anit ~ank> ~ara2 ~atun ~banj ~bel> ~breb ~caca ~deui ~dwal ~endi
 ~erke ~eui> ~fika ~han> ~ifik ~itia ~iye> ~jadw ~jir> ~keni ~lanc ~lanj ~makn ~mane ~mbg> ~mur> ~nakk ~neh> ~niti
 ~njir ~nore ~orer ~piye ~pnda ~rab> ~ratn ~rebe ~reke ~rer> ~rinn ~rkeb ~rtif ~smk> ~suli ~tet> ~tia> ~tuha ~tung
 ~usak ~wal> ~wali ~yain
school -2 =hurt =money =nature =rails @1 ada+biaya adik anak+dihina banget bantu+saya bapak bedah+rumah
 berhenti+sekolah cepat dalam di+kamar dihina dihina+guru dulu gratis+daftar hrd istri izin kartu ke ke+rumah kosong
 lowongan luar+negeri malam maling mandi masjid mau+daftar mau+lapor merah minum mudik mudik+gratis ngomong nikah
 pada palak palsu parkir periksa pinjam pos pukul rw sampai satu sekarang sudah+tidak surat taman tanpa tawuran tipu
 tki toko tongkat tukang ular wa warga yang yang+bisa yang+mana ~<ama ~<asa ~<bap ~<bus ~<cur ~<dih ~<dip ~<dis
 ~<dul ~<gig ~<gmn ~<gol ~<hrd ~<ind ~<izi ~<jad ~<jaw ~<ka> ~<kak ~<kan ~<ke> ~<kol ~<kua ~<kum ~<lan ~<lar ~<lay
 ~<lum ~<men ~<mun ~<mus ~<non ~<pan ~<pat ~<pis ~<psi ~<puk ~<res ~<rw> ~<sal ~<sar ~<seb ~<sub ~<ter ~<tki ~<tum
 ~<wa> ~<yan ~agan ~ajak ~aksi ~alsu ~amar ~amuk ~angs ~anpa ~aran ~arki ~artu ~asin ~asji ~atah ~atas ~atau ~awah
 ~awat ~bada ~baik ~bapa ~bara ~baru ~batu ~berd ~berh ~bude ~buka ~butu ~cepa ~cor> ~dar> ~dara ~date ~dian ~dibe
 ~dica ~ding ~dise ~dulu ~ebar ~ede> ~ekar ~emas ~embe ~emer ~emin ~empe ~enga ~enin ~ente ~enya ~erek ~erus ~etak
 ~gar> ~gede ~ggir ~gil> ~gin> ~gir> ~gkut ~gmn> ~golo ~gomo ~hent ~hin> ~hina ~hir> ~hrd> ~iang ~ibaw ~ihin ~ikat
 ~ini> ~inja ~inum ~iper ~itam ~itas ~iun> ~izin ~jan> ~jang ~jawa ~kamp ~kan> ~kap> ~kema ~kera ~keta ~keti ~kira
 ~kiri ~kos> ~kosa ~koso ~lana ~lang ~lita ~lowo ~lsu> ~mala ~mant ~masj ~maya ~mbak ~mer> ~mere ~meri ~minu ~mpah
 ~mpai ~mpar ~mpet ~muk> ~nany ~ndar ~ngaj ~nget ~ngga ~ngi> ~nin> ~njam ~nnya ~npa> ~ntai ~num> ~nump ~nya> ~nyan
 ~nyar ~oko> ~olok ~ora> ~oson ~pah> ~pals ~pang ~park ~pera ~perk ~pori ~psik ~puh> ~puk> ~pula ~pur> ~reng ~reta
 ~rkir ~rol> ~rong ~seba ~seha ~seja ~sela ~semb ~sim> ~sing ~siny ~siun ~snya ~song ~sura ~tai> ~tama ~tanp ~tawu
 ~ten> ~ter> ~tera ~tern ~tiha ~tki> ~toko ~tri> ~uala ~udik ~ular ~utuh ~wah> ~warg ~wat> ~wura ~yang ~zin>
school -3 =elder =kin =lost =stir @=trc @first=dukcapil @first=trc ada+orang alamat ambil ambruk ambulans anak+panik
 bakar bansos banyak bau bedah berapa berobat besar boleh+lapor bully bully+di cari cek ckg ckg+sekolah daftar+kip
 data datang di+jalan di+pasar di+sekolah dia dinsos dipukul ditinggal dtks duduk duit foto gang habis hamil ibu
 jatuh jual kali kami+anak kapan+ya kayu ke+mana kecil kelas+sekolah kelurahan kembali ketemu kk kucing kuliah+saya
 kursi+roda laki lalu lampu lapor lapor+tidak lari lihat listrik luar luka makan masuk+kelas meninggal minta mobil
 nya odgj+masuk online pabrik pagi panik pas pegang perempuan pindah+dari polisi punya rs rt sd+cibodas sebelah
 sekolah+boleh sekolah+kami sekolah+kapan semua sendiri sudah suka tadi tahan+pt tanah tangan telepon temen tempat
 tiga tinggal turun ya+di ~<,> ~<adi ~<akt ~<bar ~<bat ~<bau ~<ben ~<bes ~<bos ~<cek ~<cep ~<ckg ~<dal ~<dam ~<dil
 ~<dir ~<dtk ~<dud ~<dui ~<duk ~<emp ~<fot ~<gen ~<hab ~<ham ~<ibu ~<ist ~<jat ~<jem ~<jl> ~<jua ~<kec ~<kem ~<kir
 ~<kk> ~<kor ~<kuc ~<lah ~<lal ~<lia ~<lih ~<lis ~<lok ~<low ~<lua ~<luk ~<mal ~<mba ~<mem ~<mer ~<mob ~<moh ~<nem
 ~<nge ~<nye ~<nyu ~<onl ~<peg ~<pem ~<pet ~<pla ~<pos ~<pul ~<rs> ~<rt> ~<sab ~<sam ~<sed ~<seg ~<sel ~<sem ~<sen
 ~<sim ~<skr ~<sta ~<str ~<sud ~<sur ~<sus ~<tad ~<ten ~<tig ~<tip ~<tok ~<ton ~<tra ~<tru ~<tuk ~<tur ~<ula ~<war
 ~abel ~abri ~abur ~acar ~adan ~adik ~aha> ~ahir ~akah ~akan ~ake> ~akek ~akin ~ala> ~alam ~ali> ~alik ~alu> ~amat
 ~ambi ~ambr ~amil ~amin ~ampu ~anah ~andi ~andu ~anga ~angi ~angu ~anik ~anja ~anny ~ans> ~anso ~anta ~apak ~arah
 ~arin ~aris ~aten ~atia ~atuh ~aun> ~awur ~ayak ~ayat ~ayu> ~bak> ~baka ~ban> ~bans ~bany ~bar> ~bat> ~bata ~bau>
 ~beda ~beng ~bera ~bero ~besa ~bok> ~bos> ~brik ~bruk ~buh> ~bull ~cari ~cek> ~cil> ~cing ~ckg> ~dala ~dam> ~deke
 ~dia> ~diam ~dike ~dins ~dipe ~dite ~dong ~dtks ~dudu ~duit ~duk> ~ebak ~ecil ~edah ~egan ~eket ~elap ~elat ~elep
 ~elua ~elur ~emat ~emen ~empa ~emu> ~emua ~enti ~epon ~erap ~eras ~erba ~erik ~erja ~erny ~esar ~etem ~foto ~gal>
 ~gela ~get> ~ggu> ~gigi ~habi ~hami ~ian> ~ibu> ~iga> ~ihat ~ikah ~iksa ~ina> ~ine> ~inso ~ipu> ~ipuk ~isan ~istr
 ~ita> ~itin ~jatu ~jemp ~jid> ~kabu ~kake ~kang ~kart ~kas> ~kaya ~kayu ~keci ~kek> ~kemb ~kepa ~ker> ~kerj ~kir>
 ~kolo ~komp ~kons ~kuci ~laki ~lalu ~lam> ~lamp ~lant ~lapa ~lapo ~lar> ~lari ~laya ~lek> ~lepo ~liat ~liha ~lik>
 ~line ~ling ~list ~lly> ~lok> ~loka ~luka ~lura ~mah> ~mak> ~mali ~man> ~mand ~mang ~mare ~mbah ~mbil ~mbru ~mbul
 ~mela ~meni ~mera ~mil> ~mint ~mobi ~moho ~mong ~mpan ~mpun ~mput ~mua> ~mudi ~nah> ~nak2 ~nakn ~nal> ~nang ~nda>
 ~ndi> ~ndir ~nek> ~ngam ~ngin ~ngka ~ngom ~nika ~ning ~njan ~nlin ~nta> ~ntah ~ntan ~nten ~ntua ~obil ~olis ~omon
 ~ongk ~onli ~orok ~oto> ~owon ~pabr ~pagi ~pai> ~par> ~pata ~pega ~pela ~peri ~peru ~ping ~pinj ~pon> ~pos> ~puny
 ~put> ~rak> ~ram> ~ran> ~rapa ~rat> ~rban ~ren> ~ret> ~rga> ~riks ~ris> ~rok> ~rtu> ~run> ~rung ~samp ~satu ~sebe
 ~seka ~semu ~send ~sjid ~stri ~suda ~tadi ~tak> ~tana ~tap> ~taun ~tela ~tele ~teme ~temp ~temu ~tiga ~tks> ~trik
 ~tuan ~tuka ~turu ~uar> ~ucin ~udah ~uduk ~uit> ~ully ~umpu ~urat ~usan ~yat>
school -4 =blaze =client =food =heart =home =seek =smell @=darurat @=dukcapil @=kerja @=pangan @=ugd_malam
 @first=darurat @first=pangan @first=poli_jiwa @first=ugd_malam abis ada ada+yang air aja akta alat anak+yatim bawa
 bayi beasiswa+tahfidz bikin bpjs butuh cibodas daftar+kis dan dapat darah di dokter gelandangan ini jadi jam
 jam+berapa jiwa kaki kalau kamar kantor kena kerja kip+kuliah kis+gratis kontrakan kuliah+anak kursi lansia
 mampu+ada minggu motor nomor obat pak pakai pasar petugas pkh pt roda rumah sakit santunan saya+syaratnya
 sekolah+tidak suami tabrak tahfidz tetangga tiap tidak+ada tidak+punya tidur tidur+di ~<abi ~<ada ~<air ~<aja ~<ang
 ~<ata ~<bak ~<bal ~<bed ~<ber ~<bik ~<bpj ~<but ~<cib ~<dan ~<dap ~<dat ~<di> ~<dia ~<dic ~<dij ~<dik ~<dok ~<gak
 ~<gan ~<gel ~<ger ~<hal ~<ini ~<jam ~<jiw ~<kab ~<kay ~<ken ~<ker ~<kos ~<lak ~<lap ~<mel ~<min ~<mot ~<nan ~<nen
 ~<nga ~<ngo ~<ngu ~<nik ~<nom ~<nya ~<oba ~<pab ~<pag ~<pas ~<pel ~<per ~<pkh ~<pol ~<pro ~<pt> ~<pus ~<rod ~<rum
 ~<san ~<sat ~<sua ~<tab ~<tam ~<taw ~<tel ~<tem ~<tia ~<tin ~<yg> ~aan> ~abra ~ada> ~ahfi ~aja> ~akai ~akar ~akit
 ~akta ~aku> ~alat ~alau ~alin ~alo> ~aman ~ambu ~anan ~angn ~ansi ~anto ~apat ~apet ~arga ~asar ~ayan ~ayi> ~bah>
 ~bali ~bayi ~biki ~bil> ~boda ~bpjs ~brak ~cibo ~dan> ~dapa ~dape ~data ~dik> ~dipu ~diri ~diti ~dokt ~elah ~empu
 ~enek ~erah ~erem ~erob ~etug ~fidz ~gan> ~gas> ~ggal ~hat> ~hfid ~hon> ~iap> ~ibod ~idz> ~ihan ~ikin ~ing> ~inta
 ~iri> ~isi> ~iwa> ~jadi ~jak> ~jam> ~jiwa ~jual ~kah> ~kai> ~kaki ~kala ~kali ~kalo ~kama ~kar> ~kelu ~kena ~kit>
 ~kont ~kta> ~kter ~kul> ~kurs ~lahi ~land ~lans ~lat> ~lau> ~luar ~mat> ~mbal ~men> ~min> ~ming ~mor> ~moto ~mpat
 ~mpua ~ndan ~nene ~ngan ~nggi ~nggu ~ngur ~nomo ~nsia ~nsos ~ntor ~ntra ~ntun ~nyak ~oda> ~odas ~ohon ~okte ~omor
 ~onga ~ontr ~otor ~pak> ~paka ~pas> ~pasa ~pere ~pet> ~petu ~pjs> ~pkh> ~poli ~puan ~puku ~rah> ~raha ~raka ~ras>
 ~remp ~rik> ~rin> ~rja> ~roba ~roda ~rsi> ~ruk> ~ruma ~saki ~sang ~sant ~sia> ~sin> ~sos> ~suam ~tabr ~tah> ~tahf
 ~tas> ~teng ~tian ~tiap ~tidu ~tong ~trak ~tuga ~tuna ~ual> ~uami ~uan> ~uarg ~ugas ~uka> ~ukan ~ukul ~umah ~unan
 ~urah ~ursi ~usah ~wong ~yak>
"""
