"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ours 3 1+sudah 13+sudah 2+rw 2rb+marah 7+bulan 78+tahun 8+tahun =birth =elder =kin =limp =lost =seek =seen
 abis+bagaimana ada ada+kaki ada+ktp ada+motor ada+suara adik+kami adipura ajak+ngomong al+azhom alfamart ampun
 ampun+tidak an anak+ditaro anak+ditinggal anak+ibu anak+lari anak+panik anak+umur ancam+bunuh aneh angke
 anjing+liar apa+besar apa+dinsos apal apartemen asuh+pukul atap+lagi azhom badan+bau badan+dingin badan+nya
 bagi+ikan bakar+tidur balita+majikan bandung+umur bangkai+apa bangku+taman bantaran banting bantu+anter bantu+dong
 bantu+gelandangan bantu+odgj bantu+segera bapak+dia bapak+pakai bapak+tetangga bapak+tidak batuceper bau+ampun
 bau+busuk bawa bawa+boneka bayi+ditaro becak bedeng+bantaran begal+motor begal+pakai belakang+kantor beli+racun
 bengkel bengkel+saya bengong beo beo+rt berdua beringin bernyawa+di besar+kalau biar+orang biasa+di bibirnya
 bidan+sekarang bikin+ulah biru+saya bisa+duduk bisa+kembali bisikan2 bisikan2+sudah bisu blok bocah+kecil
 bocah+kontrakan bokor bolong+kena bosen bosen+hidup bpjs+nya bulak bulan+bisa buntelan bunuh cari+itu cari+kakak
 cepat cikokol ciledug cipete cisadane+ada curhat+soal daan daan+mogot dalam+kardus dalam+pasar damkar+sudah
 dan+bpjs dan+tidak darah darah+tolong dari+bandung dari+lantai dari+padang dari+palembang dari+tetangga
 dengan+balita dengan+lansia dengan+siapa dengar+bisikan2 denyut depan+gereja depan+pabrik di di+atm di+bawah
 di+bekas di+dapur di+dekat di+emper di+foto di+got di+gotong di+jawa di+kabel di+kebon di+kelurahan di+lebaran
 di+mall di+pintu di+pool di+saung di+tengah di+warung dia+di dia+lewat dia+masuk dia+sekap diam+aja dibacok
 dibacok+geng dibiarin+di dibuang+anak dibuang+keluarganya dikasih+2rb dikejar+orang dikenal+ibu dipukul+terus
 dipukul+warga diri+tapi dirubung disebar+itu disini disuruh+gelandangan ditaro+depan ditinggal+anak dititip
 dititipin dua+anak duduk+terus eh emper flyover foto+tangan gang+beo gang+lain gantian gantian+ngasih
 gelandangan+bawa gelandangan+kaki gelandangan+minta gelandangan+yang gendong geng+motor gerak gerendeng gigit+ular
 golok+gang gotong gotong+ke grup habis+bisa habis+obat haji halusinasi+kalau hamil+7 hamil+besar hari+di
 hari+panunggangan hari+tidur helm+rusak hidup+pegang hp+satpam hujan+besar ibu+dengan ibu+minggu ibu+naik
 ibu+pingsan ibu+tidak ibu+tidur identitas+di indomaret inget+nama ini+di ini+dibawa ini+lansia ini+malam ini+orang
 ini+pinjam ipar+saya irigasi itu+orang itu+tadi jalan jalan+benteng jalan+dengan jalan+gatot jalan+kaki
 jalan+karunya jalan+merdeka jalan+pembangunan jalan+raya jalan+untuk jalmi jatuh jatuh+terus jawa+tidak
 jembatan+pabuaran jemput+orang jiwa jiwa+kontrolnya jurumudi kadai kafan kakak+adik kakak+dengan kaki+bisul
 kaki+dari kaki+sudah kalau+kucing kalau+obat kali+angke kali+bau kali+dengan kali+pas kami+ada kami+anak
 kami+kejang kami+ketemu kami+suka kami+temukan kamling kampung+di kampus kantor+pos kapal karang+tengah
 karawaci+baru karunya+pak kata+nomor kata+sudah kata+usir ke+arah ke+atap ke+jawa ke+kali ke+warung kebon+nanas
 kecanduan+narkoba kecil+dipukul kecil+tidur kelapa kelas+saya kelas+sekolah kelurahan+gebang kelurahan+kami
 kelurahan+tanya kemarin+lari kemarin+sekarang kena+senjata kena+tabrak kepala+bocor kepala+nya kepanasan ketapang
 ketauan ketuban+sudah kira kira+5 kirim+orang koin komplek+dikasih kompor+nyala konsul konsul+sukaasih kontrolnya
 kontrolnya+habis koper korban+bakar korban+kekerasan kotor+rambut kuat+mau kubur+bisa kubur+ini kucing+jembatan
 kumat+istri kumat+rusak kumat+tidak kunciran+jaya lagi+duduk lagi+mabuk lagi+pasang lagi+saya lagi+yang laki+pakai
 laki+tanpa laki+tidak lansia+dibuang lansia+ditinggal lansia+duduk lansia+itu lansia+jual lansia+kontrakan
 lansia+kurus lansia+putri lansia+telanjang lansia+tidak lansia+tinggal lapangan+ahmad lapor lapor+orang lari
 lebam+perum linglung listrik+tidak maaf+bocah maaf+ke maaf+odgj maaf+repot mabuk+tergeletak majikan+sampai makan
 makan+dari malam+di malam+ditinggal maling mana+suami mandi+bosen mandi+harus mandornya mangkal mangkal+di masih+di
 masih+duduk masih+nempel masih+tabrak masjid+al masuk+begal masuk+kelas masuk+mesin mau+curhat mau+kata mau+minta
 mau+rujuk mau+turun mayat+tidak menginap meninggal+tahun merah merah+cikokol merak merdeka mereka mesin+press
 mesjid minimarket minta+pemakaman minta+pemulasaran minta+rujukan minum+koin mobil+di mobil+tabrak mogot
ours 3 motor+ambil mulut+keluar musafir+minta mushola naik+angkot naik+tower nambo nambo+jaya nanas napas
 narkoba+amuk need need+tolong ngaku+maling ngelantur ngelem+terus ngobrol+dengan ngompol nih+di no+money nomor+8
 nomor+orang nonaktif+mau nongol nurul nya+bolong nya+nonaktif nyasar+dekat obat+dan obat+habis obat+mau odgj+parah
 odgj+pasung odgj+perempuan odgj+terus ojol ongkos+di orang+di orang+gelandangan orang+ini orang+kotor orang+kurus
 orang+laki orang+masih orang+pasung orang+sini ormas ormas+di pagi+tidak pak+dinsos pak+tapi pak+tetangga pak+umur
 pakai+golok pakai+proposal pakai+sandal pakai+tongkat palsu+keliling panggil+tidak panti+tidak panunggangan+timur
 parung pas+saya pasang+spanduk pasar+bagi pelajar pembangunan pembangunan+1 pembantu pemulasaran penanganan
 pendatang penghuni perempatan+malam perempuan+muda perempuan+odgj perempuan+rambut perempuan+umur pergi periuk+jaya
 perlintasan perum+villa piatu pick pikun+di pikun+putar pil pinjam+hp pintu+air pintu+kunci plawad pondok+bahar
 pool poris+plawad pos+kamling posisi+terakhir potret press proposal+yatim pukul+balita pukul+ibu pulang+karena
 pulang+tapi punya+identitas punya+ongkos punya+uang puskesmas+cipondoh puskesmas+sudah ra racun+maaf racun+tolong
 rawa+bokor rekam+video repot rest rest+daerah rombongan rongsok rt+5 ruang rujuk rujukan+pinang ruko+ciledug
 ruko+kosong rumah+belum rumah+dengan rumah+kosong rumah+sendiri rutin+tenang rw+5 saat+ini sabu sadar sadar+diri
 sakit sakit+syaraf sampah sampai+jam sampai+lebam sampai+muka sangiang sari sarung saudara+meninggal saung sawah
 saya+amuk saya+bidan saya+capek saya+chat saya+dikejar saya+kecanduan saya+kunci saya+lagi saya+need saya+obat
 saya+rekam saya+sakit saya+sering saya+sudah saya+takut saya+tersedak sayat sdn+gebang sebelah sebelah+ditinggal
 sebelah+gantung seberang sejak+ibu sekarang+habis sekarang+mulut sekarang+saya selamat+malam selimut semarang
 sembuh+tapi sendiri+hilang sendiri+kompor sendiri+sejak sering+dengar serpong setir siap+pisau sih+cuma sini+tidak
 sopir spanduk+nyangkut spbu+ada stranded stroke+sekarang suami+ditinggal suami+kumat suami+makan suami+saya
 sudah+angkut sudah+beli sudah+biru sudah+boleh sudah+capek sudah+kaku sudah+pasang sudah+saya sudah+tulis sudirman
 suka+halusinasi sukajadi sumbang+pakai supir supir+masih surat+untuk syaraf syaraf+sering tabrak+genteng
 tabrak+setir tabrak+tiang tadi+jam tadi+siang tahu+alamat tahu+bangkai tahu+mau tahu+pulang tahun+lansia tali
 tali+di taman+potret tanah+pak tanah+tinggi tangcity tanpa tanya+diam tapi+mereka tapi+sekarang tas tasik tawa
 tawuran+ormas teman+saya tempat+layak tempat+tidur tenang+sekarang tenda terakhir+masuk teras+mushola terbalik
 tergeletak+darah teriak+di terjebak+di terjun+dari terminal+tidak ternyata terus+pak terus+tidak tetangga+4
 tetangga+gantian tetangga+kami tetangga+kontrakan tetangga+kunci tetangga+terlantar tiang+supir tiap+malam
 tidak+apal tidak+boga tidak+galak tidak+kembali tidak+kenapa tidak+pakai tidak+pegang tidak+sadar tidak+saged
 tidur+depan tiga+bocah tikus+maaf tikus+tolong tinggal tipu+calo tiri+di tiri+sampai tisu+sampai toilet toilet+umum
 toko+saya toko+sudah tol+bitung tolong+ambulans tolong+angkut tolong+bagaimana tolong+ibu tolong+jemput
 tolong+melahirkan tongkat+linglung total trotoar+depan tua+duit tua+tinggal tugu tukang+becak tukang+ojek
 tulis+surat tuna+wicara tunggu+puskesmas turun+orang udin ulah ulah+di umur+13 untuk+kubur untuk+pulang up
 urgent+pak villa+tangerang waras+bawa waria warnet+saya warteg warung+bakso warung+kepala wicara wicara+nyasar
 woy+ada ya+ada yang+darah yang+dulu yang+perlu yang+tabrak yatim+palsu yatim+piatu ~0an> ~<:> ~<ada ~<agu ~<an>
 ~<and ~<ara ~<azh ~<bac ~<baw ~<beo ~<blo ~<boc ~<bog ~<bon ~<bou ~<bu> ~<but ~<cen ~<cep ~<cew ~<cik ~<cim ~<daa
 ~<das ~<di> ~<diu ~<dom ~<don ~<eh> ~<emp ~<gol ~<gri ~<guy ~<him ~<i> ~<ind ~<jak ~<jat ~<jaw ~<jen ~<jiw ~<kac
 ~<kak ~<kej ~<kel ~<koi ~<kos ~<kum ~<lak ~<lan ~<lia ~<lus ~<maj ~<mbo ~<moh ~<mus ~<mut ~<nee ~<nem ~<nin ~<nol
 ~<obe ~<ojo ~<old ~<orm ~<ove ~<pa> ~<pas ~<pia ~<pic ~<poo ~<pri ~<ra> ~<ram ~<raw ~<sad ~<sit ~<ski ~<sle ~<snd
 ~<str ~<taj ~<tam ~<tas ~<toi ~<tot ~<tuo ~<udi ~<up> ~<wan ~<wic ~a2in ~aafk ~acak ~ada> ~adan ~adar ~adip ~afan
 ~ahe> ~ahny ~ajad ~ajik ~aki> ~alan ~alih ~amay ~amis ~amli ~ampo ~amul ~aneh ~anga ~angc ~anpa ~ansi ~anta ~apas
 ~ardu ~area ~arut ~arya ~asad ~asik ~atuc ~atuh ~aula ~aung ~awad ~awah ~awur ~ayeu ~azho ~bah2 ~bak> ~bali ~band
ours 3 ~batu ~bawa ~beo> ~berd ~bern ~beta ~birn ~bisu ~bnya ~boki ~boko ~bor> ~boro ~bose ~bote ~bour ~buar ~buk>
 ~buki ~bule ~bunu ~busa ~buta ~cah> ~cahi ~ceng ~cepa ~cewe ~ciko ~cile ~cipe ~cire ~cong ~daan ~dane ~dar> ~dark
 ~darm ~dean ~ded> ~deon ~depr ~dica ~dike ~dir> ~diri ~dirm ~diru ~dok> ~doma ~dorn ~dosi ~dug> ~dura ~durn ~eber
 ~ecak ~ecop ~edea ~edug ~ein> ~ejar ~ejep ~ekel ~elap ~eleb ~elel ~elmn ~empa ~emui ~enco ~enje ~eony ~epre ~era>
 ~erak ~erda ~eren ~erep ~erob ~erpo ~esia ~esji ~etab ~etan ~etaw ~ete> ~etir ~fama ~fan> ~fin> ~fkan ~flyo ~gaca
 ~gann ~garu ~gasu ~gata ~gcit ~gebu ~gemb ~gga> ~ggg> ~ggig ~ghun ~gila ~gkuk ~glun ~golo ~gomp ~griy ~grup ~gsok
 ~gune ~hare ~hidu ~him> ~hola ~iapi ~ibac ~ibaw ~ick> ~ider ~iem> ~igeb ~ihaj ~ikok ~ikur ~ilac ~iled ~impu ~imut
 ~ina> ~ingl ~inim ~ipur ~ira> ~irai ~iraw ~ireb ~irig ~iru2 ~irub ~it2a ~itar ~ite> ~itur ~iun> ~iwa> ~jala ~jatu
 ~jawa ~jiwa ~jong ~juk> ~jur> ~kaca ~kafa ~kaja ~kaml ~kan2 ~kary ~kege ~keja ~kelu ~kira ~kit2 ~kizo ~knya ~koin
 ~koko ~kol> ~kost ~kubu ~kuk> ~laka ~lans ~lapa ~lari ~ledu ~leep ~let> ~lik2 ~limu ~lita ~lma> ~lmi> ~lmny ~lok>
 ~lonc ~lore ~luar ~lung ~lunt ~lupa ~luri ~lusi ~lyov ~mai> ~mak2 ~mart ~mbon ~mbot ~merd ~meru ~mesj ~mini ~mlin
 ~mode ~moho ~mpan ~mpar ~mpat ~mpua ~mpun ~mpus ~muin ~muk2 ~musa ~mush ~nabo ~nak2 ~ncat ~ncul ~ndal ~ndar ~ndat
 ~nden ~ndom ~need ~ng2> ~ngci ~ngej ~ngel ~nggg ~ngia ~ngko ~nglu ~ngol ~nia> ~nima ~not> ~npa> ~ntas ~ntel ~ntit
 ~ntra ~ntur ~nunj ~nyun ~oben ~odar ~oder ~odon ~oile ~oin> ~ojol ~okok ~okol ~okor ~ola> ~old> ~olny ~olok ~omar
 ~ombo ~omel ~onca ~ongk ~ongo ~ono> ~opir ~orek ~otal ~owok ~pa2i ~pam> ~pan> ~par> ~pedu ~per> ~perg ~pert ~peun
 ~piat ~pick ~plaw ~pool ~posi ~potr ~puan ~puce ~pung ~radi ~rahn ~raka ~rang ~rban ~rdua ~rebo ~res> ~ress ~reup
 ~riny ~ris> ~rit> ~rkan ~rma> ~rman ~rnet ~roba ~roln ~rpon ~rteg ~rtem ~rto> ~rul> ~rumu ~runi ~runt ~rup> ~ryad
 ~sad> ~sare ~sari ~saru ~saun ~sawa ~sede ~seke ~sele ~send ~serp ~shol ~siha ~siki ~siun ~skiz ~slee ~sma> ~soda
 ~son> ~sopi ~sora ~ssal ~stra ~supi ~sute ~t2an ~tama ~tanp ~tark ~tasi ~teg> ~timu ~toil ~tota ~trak ~trus ~tuce
 ~tugu ~tuh> ~tuo> ~ubur ~ucep ~ucet ~uda> ~udir ~ugu> ~ukaj ~ulah ~ule> ~umpa ~umud ~unuh ~upir ~urul ~urum ~usa>
 ~usan ~usho ~utny ~wad> ~wada ~wah> ~wany ~wek> ~wong ~yakn ~yapa ~yata ~yebr ~yera ~yeun ~yile ~yove ~yune ~yung
 ~yur> ~yura ~zhom
ours 2 12+malam 40+orang 6+tahun ada+bangkai ada+jalmi ada+kendaraan ada+paman agung alat+ke am+stranded
 ambil+lengan ambruk+helm ambulans+lansia amuk+bawa amuk+tapi anak+dia anak+muda anak+sekarang anak+tiri ancam+mau
 ari atap+ternyata aula aula+kelurahan avanza baca+status bagaimana+iki bahasa bakar+rumah balai balita+dibuang
 balita+tetangga bandara bangkai+di bangun banjir+40 bapak bapak+tidur barat+tolong baru+pemda batu+jaya bawa+tas
 bayi+merah bayi+paksa bayur belum+dapat benteng+jaya berdiri berdua+dengan berhenti beruntun biaya+kafan bis
 bisa+angkat bisa+berdiri bisa+napas bocah+2 bocah+lima bocah+umur bocor+orang boga bogor boleh+pulang bouraq
 bouraq+darah bpjs+mati buka+lebar bulan+obat bule butuh+rujukan cara+bawa cari+kerja cemara cengkareng+barat
 compang daerah+kami dalam+pingsan dan+mulut dapat+selimut darah+pil dari+lampung dari+puskesmas daster
 datang+sendiri dekat+jembatan dekat+kantor dekat+masjid dengan+sekali dengar+dipukul depan+kampus depan+masjid
 depan+minimarket depan+panti di+aula di+becak di+bengkel di+cikokol di+grogol di+lobi di+minimarket di+muko di+rest
 di+samping di+the di+toilet dia+belum dia+dia dia+lupa dia+naik dibacok+begal dibiarin+anak diplintir
 diplintir+bapak distop+sekarang ditinggal+tidak ditusuk+pak dua+tidak duduk+depan duduk+diam duit+tidak duta fly
 fly+over foto+orang gang+3 gang+damai gang+h ganggu+warga garden garut garut+tidak gelandangan+jalan
 gelandangan+sampai gendong+boneka geser gigil go go+rumah golok+putar guy habis hamil+jatuh hari+ini here+no hidup
 hidup+pak hilang+ibu hp+dompet ibu+ada ibu+gendong ibu+haji ibu+petugas ikut+proyek inget+rumahnya ini ini+bener
 ini+darurat ini+digigit istri+ganggu jalan+bouraq jalan+cemara jalan+cengkareng jalan+ks jalan+raden jalan+sudirman
 jalan+teuku jalan+tol jembatan+berendeng jembatan+kaca jembatan+syaratnya jurumudi+baru kab kab+tangerang
 kader+posyandu kaki+kegiles kali+ya kalideres kamar+tolong kami+dari kara+syaratnya karang kardus+depan
 karena+diplintir karyawan+masuk kasih+makan kata+cari kata+dari kata+dia kata+malam kata+tetangga kayak+orang
 ke+cilacap ke+garut ke+go ke+lombok ke+poli ke+tembok kebaya kecamatan+benda kecanduan kegiles kegiles+truk
 kejang+dan kejar kel+kami kel+neglasari keliling kembali+harus kena+stroke kenal kenapa+sih kepala+luka
 ketemu+bapak kite kontrol+ke kopi korban+tawuran kosong kreo+selatan ks ks+tubun ktp+tidak kunci+di kupang lagi
 lagi+makan laki+telanjang laki+tidur lalat+banyak lama+belum lansia+bawa lansia+hilang lansia+terjebak lapak
 lapak+tidak lapangan lapor+masih laporan+malam lari+terdampar lari+tolong lebam lebar lebar+kena leher+robek lengan
 lengan+buka liar+leher lihat+nyasar lihat+odgj lihat+perempuan lobi lombok lt lumpuh+sendiri maaf+ada mabuk+rusak
 mah+sudah makan+di malam+kami malam+terakhir malaysia maling+bakar mandornya+lari masih+bocah masih+tangis
 masjid+agung massa+di mata+terbalik mati+harus mau+gantung melahirkan merah+shinta mereka+tidak minta+makan
 minta+razia mobil+orang mobil+sudah money+ke motor+tiba muda+begal muka muko ngaku+dari ngalih ngalih+ke
 ngasih+makan ngelamun ngesot ngobrol ngomong+dengan ngomong+sndri ngungsi obat+distop odgj+stlh ojek+online
 online+dibacok orang+cuma orang+masuk orang+pak over pada+lari pagi+di pak+anak pak+dekat pak+ibu pakai+kayu
 pamulang panunggangan+barat papasan+dengan pasar+lama patah+tangan pengungsi+banjir penjaga pernah+pukul
 pertigaan+bayur pertigaan+syaratnya perumnas phk+suka pikun+ini pil+terus pintu plastik+jatake poli+mana pos+tolong
 posyandu+lapor press+pabrik proyek+mandornya pulang+bapak punya punya+lapak pura puri putar putri raden
 rambut+panjang rame2 rawat raya+1 raya+belum rewel risih robinson rokok rokok+di ronda+tidak rongsok+ada rsj+untuk
 rumah+dari rumah+di rumah+kami rumah+makan rumah+tidur rw sadar+pertigaan saged saged+mantuk saking+tegal
 sampah+depan samping+kantor satpam+stasiun saya+am saya+anak saya+baca saya+badan saya+habis saya+ke saya+kirim
 saya+lapor saya+patah saya+stroke saya+teriak security sedekah segera+ada sehat sekarang+mah sekarang+muntah
 sekarang+ngomong sekarang+tolong selapajang+jaya sembuh sendiri sesosok setrum sini+ibu sini+pak sipon siram+bensin
 situ+cipondoh smpn sndri sndri+bpjs status+teman stlh stlh+phk stranded+here stroke+yang sudah+4 sudah+minggu
 sudah+minum sudah+ngalih sudah+rusak sudah+sesak sudah+siram suka suryadarma sutet sutet+pak tabrak+beruntun
ours 2 tadi+malam tahun+lihat takut+bapak takut+pak talinya taman+elektrik taman+gajah tampung+lagi tangan+karena
 tangan+karyawan tapi+dia tapi+tidak tas+baju tawuran tawuran+tergeletak tbc+dibuang tegal+bekal telanjang+dada
 telanjang+depan telas+tidak teman+kelas teman+kontrakan temukan+di tengah+jalan terakhir terakhir+dia
 terdampar+tidak ternyata+odgj terus+darah tetangga+bawa tetangga+dia tetangga+siram teuku teuku+umar the tiap+hari
 tiap+sore tidak+amuk tidak+bawa tidak+jawab tidak+jelas tidak+melek tidur+suami tidur+terus tinggal+berdua
 tiri+anak toko+emas tolong+anak tolong+tetangga tower+sutet tua+di tua+laki tua+lansia tubun tugu+adipura tunggal
 turun+di umar umur+2 umur+7 urgent urus+tolong waras+lempar waras+sudah warga+alun warung+ibu yang+butuh
 yang+disebar yang+lari ~2an> ~<ari ~<aru ~<aul ~<ava ~<bap ~<bgt ~<bus ~<cia ~<cil ~<com ~<dew ~<dia ~<dr> ~<dut
 ~<gad ~<gem ~<ges ~<geu ~<go> ~<gru ~<hab ~<heb ~<hom ~<ini ~<iri ~<kaf ~<kes ~<kor ~<ks> ~<lag ~<lem ~<lin ~<lt>
 ~<lun ~<muk ~<nap ~<nea ~<not ~<ono ~<pay ~<pek ~<rew ~<ris ~<ruj ~<rw> ~<sod ~<sop ~<stl ~<suk ~<tal ~<tet ~<udh
 ~<urg ~<utk ~abet ~abi> ~abny ~abok ~aged ~agun ~ajur ~ak2n ~akit ~alai ~alay ~alid ~alik ~all> ~ambo ~ame2 ~ana2
 ~ande ~angi ~anja ~anza ~araf ~arde ~arga ~ari2 ~arke ~arta ~aste ~atan ~atok ~atu2 ~auha ~avan ~awi> ~aysi ~baba
 ~bam> ~bapa ~bayu ~beca ~bela ~berh ~bgt> ~bins ~blok ~boci ~bogo ~bpk> ~buda ~bur> ~buri ~cahn ~cak> ~cakn ~cand
 ~ceh> ~city ~comp ~dara ~dast ~daun ~deka ~den> ~dere ~derm ~dern ~diem ~dipl ~dipu ~dri> ~dup> ~ean> ~ebam ~ebuk
 ~ecan ~eceb ~ecur ~edek ~eden ~edin ~eed> ~egap ~egil ~ejau ~ejeb ~ekah ~elak ~emak ~emud ~enas ~entr ~epit ~erdi
 ~erga ~erhe ~erum ~etru ~euku ~euna ~eus> ~ewek ~ewel ~fly> ~ged> ~geso ~geus ~ggal ~ggol ~gilo ~gkal ~gobr ~gun>
 ~guy> ~habi ~hasa ~hent ~hirk ~hnya ~home ~iatu ~idup ~igil ~iles ~imba ~intu ~ipli ~iran ~iri> ~irma ~iya> ~jang
 ~jar2 ~jar> ~jepi ~juru ~k2ny ~kab> ~kabu ~kama ~kaya ~kegi ~keje ~keto ~kite ~koso ~kuny ~lagi ~lawa ~lays ~less
 ~lide ~lik> ~liny ~lobi ~luko ~maji ~makn ~manc ~mat> ~mbel ~mbo> ~me2> ~mela ~men> ~menn ~mnas ~mpah ~mpn> ~muda
 ~mudi ~muko ~na2> ~naha ~nas2 ~ndir ~ndon ~ndri ~ndua ~near ~net> ~ngeg ~nges ~niti ~njag ~njan ~noh> ~nong ~nson
 ~ntia ~ntir ~nuh> ~nyek ~nyir ~nza> ~obi> ~obin ~ocil ~oga> ~ogor ~ogot ~onco ~ontr ~ool> ~open ~ores ~osal ~osen
 ~oste ~otre ~oura ~pamu ~pato ~payu ~pema ~piso ~pit> ~plin ~pom> ~por> ~poti ~puki ~puri ~rada ~rade ~raf> ~ran>
 ~raq> ~ras> ~rdir ~rewe ~rgen ~rhen ~rity ~rket ~robi ~roko ~romb ~rsed ~rsen ~ruan ~ruju ~rung ~saki ~samb ~satp
 ~secu ~sege ~seso ~setr ~sipo ~situ ~smpn ~sndr ~soso ~ster ~stlh ~suka ~tali ~tapa ~tawu ~tela ~terj ~teta ~thin
 ~tile ~ting ~toko ~tret ~trin ~tulu ~tusu ~udak ~udh> ~ujua ~umna ~umum ~unde ~ung> ~ungs ~unte ~upan ~uraq ~urge
 ~uste ~usuh ~utet ~utk> ~vanz ~wabn ~wake ~wart ~wel> ~wok> ~wura ~yada ~yari ~yeke ~yira ~ysia
ours 1 @1
ours -2 10+malam 17+tahun 4+bulan 40+hari 40+kk 5+bulan @=damkar @=puskesmas @first=damkar abis+melahirkan ada+apa
 ada+atm ada+biaya ada+nama ada+operasi ada+pendampingan ada+ugd ada+ular adik+sesak air+isi air+kali air+masuk
 ajak+keluar ak1 alamat+mana alat+dengan almarhum+dari almarhum+suami ambruk+di ambruk+kena ambulans+kemana anak+mau
 anak+muntah anak+saya angkot+korban anjing+odgj antar any apa+dari apa+dinas apa+puskesmas api+besar armada art
 asam+urat asli assalamualaikum+saya atanapi atep atep+rumah badan+saya bahaya+tidak balap balap+liar bansos+saya
 bantosan bantu+bikin bantu+dari bantu+kursi bantu+nomor bantu+suami bantu+surat bantu+yang bapak+cuma barcode
 baru+meninggal bawa+dia becek beda+trc begal+bawa begitu belas belum belum+jadi bentol berapa+tutup berhenti+ngucur
 berobat+dia bersih berwenang besok+pagi biaya biaya+kubur bikin+kk bisa+diwakilin bisa+pinjam blangko bocah+dipukul
 bocah+tawuran bolak bolak+kembali bolong2 bpjs+mandiri bpkb bpn buka+mana bukan+mau bulan+belum bulan+saya buntung
 bunuh+saya burem cadangan+hilang cakar calon catering cemas cepat+itu cerai+sudah cerita+ke cikokol+bawa
 culik+orang cuma+ibu cuma+punya cuma+untuk daftar+mana dan+bau dan+pasang dan+pukul dan+siapa dapat+dari
 dapat+makan dari+jari dari+kota dari+pemerentah dari+walikota datang+langsung dekat+cipondoh dengan+bapak
 dengan+dua dengan+kayak dengan+pacar dengar+bocah depan+flyover depan+gang depan+ibu di+atap di+batuceper di+gang
 di+hotel di+hp di+pabrik di+periuk di+plafon di+taksi dia+meninggal diancam diare dicolong didandani diembat
 diembat+orang dihinggapi dihinggapi+lalat dikasi dikit dimakam dinas+apa diperiksa doang+pak dokter+ada
 dokter+tidak dokter+yang dompet+tinggal donor donor+darah dpt dua dulu+baru dulu+tolong duwe e empat+di enam
 film+doang fisioterapi fitnah flyover+cikokol gaji+saya gang+sempit ganggu+bukan gas+melon gelandangan+ya gentenge
 gitu gusi hamil+tidak hape harga+odgj hari+sabtu hidup+sekarang hilang+semua hipnotis+di hiv hp+ambil ibu+jatuh
 ibu+lapor ibu+meninggal ibu+rumah ibu+tangis igd igd+puskesmas ikd ikut inap incu info ini+apa ini+cuma ini+untuk
 itu+bener jadwalnya jaga jalan+rusak jam+kerja jantung jatuh+kemarin jauh+dari jejeritan jelek jempol jual
 juga+saya juga+tidak juta+dari juta+kata kabel+bakar kacamata kacang kacang+muka kader kaki+buntung kaki+empat
 kalau+protes kalau+tidak kaleng kamar+sendiri kamar+tidak kamera+sembunyi kanker kantin kantor+yang kaporit
 karawaci karena+biaya karena+itu kata+bidan kata+itu kaya ke+dinas ke+kontrakan ke+mane ke+nomor ke+puskesmas
 ke+rumah ke+sumur kecil+minum kejar+orang keluar+air keluar+api keluar+percikan kelurahan+ada kemana+lapor kembung
 kena+hipnotis kencing kerja+ada keselek keselek+kacang ketua ketua+rt kk+bagaimana kk+dengan klaim+santunan klinik
 kok+tidak komplain kredit ktp+kota ktp+nya kubur+saudara kucing+odgj kuli kulkas kumat+sekarang kunci+cadangan
 kurir kursi lagi+hamil lagi+urus lain laki+saya laku lalu langka langka+pak lansia+cuma lansia+mobil lansia+murung
 lansia+pergi lansia+sering larang+saya latihan leasing lemas+dan lewat+apa lewat+aplikasi lewat+dinas lift limbah
 listrik+rumah loker luar+negeri luka+sudah lumayan lunas lutut maaf maaf+bantu maaf+bapak maaf+jalan maaf+ktp
 maaf+kucing maaf+surat maaf+tabrak macam macet main+hp makan+anak makan+tiap makasih malam+puskesmas maling+di malu
 mana+dulu mana+ibu mana+lapor mana+siapa mandiri mantan+ancam mantri masak+di masuk masuk+kamar masuk+rumah
 masuk+sd mati+lansia mati+minggu mau+ajak mau+bantu mau+berobat mau+bisa mau+datang mau+ikut mau+pakai mau+periksa
 mau+rekam melahirkan+ketuban melon+langka mencret meninggal+saya menjorok menjorok+ke mesti minggu minta+pasang
 minum+minyak minyak+tanah mlaku mobil+hilang motor+di muka+bengkak mungkin murung murung+terus napas+biru ngecek
 nggo ngobrol+tidak ngomong+pelo nib nomor+rekening nomor+telepon nopo nunggak nya nyaranin nyeri+dada obat+baik
 obat+darah obat+di obat+nyamuk odgj+dmn odgj+kumat operasi+pasar operator orang+sekarat orang+tabrak orang+terus
 oss pada+bawa pagi+bikin pak+sendiri pakai+air paket+b palak paman+lempar pasang pasar+telepon pbg pbi
 pelatihan+barista pelo pemerentah pencet penerima+pkh pengadilan+agama penting per perda perkosa+di pernah+kirim
 petasan petugas petugas+nya petugas+puskesmas petugas+yang phk pinggang pisah pohon+ambruk pohon+tetangga poli
 polsek+mana pos+damkar posyandu+rw pp ppdb protes pukul+rambut pulang+kerja pulang+lansia pulsa puluh pusat
ours -2 puskesmas+malam puskesmas+tidak raba rambut+saya rampas rangka rawat+inap rawat+odgj raya+cipondoh
 rendah+banget rs+yang rt+sudah rumah+dilempar rumah+ibu rumah+meninggal rumah+subsidi rumah+tetangga rumah+tinggal
 rumah+warga salur sambungan sambungan+air sampai+bahwa sampai+kapan sampai+luka sarang+lebah satpol+pp satu+lagi
 satu+rumah saudara+dilarang saya+0812 saya+apa saya+badhe saya+dapat saya+dibacok saya+diembat saya+difabel
 saya+hubung saya+ini saya+itu saya+janda saya+kena saya+keselek saya+kok saya+mah saya+main saya+parah saya+petugas
 saya+telat saya+tenggelam saya+tinggal sd sd+negeri sebar+foto sebelah+masih sebelah+perang sebelum+ada sedih
 segala sejak+lansia sekali sekarang+anak sekarang+umur sekarat sekarat+ibu sekolah+linglung sekolah+negeri
 sekolah+sudah sekolah+tidak selaku sembako sembilan senam+lansia sendiri+kunci sepatu sepeda sepi sering+sakit
 shift siapa+saya siapa+ya singgah+sekarang sini+harga skck smua suami+pergi suami+sudah suami+tiap sudah+ada
 sudah+bolong sudah+makan sudah+tiga surat+hilang suruh swasta tagih tahun+belum tahun+bisa taksi taksi+ada
 taman+kotor tanda tangan+jalan tangerang tangga tanggal+merah tangki+air tangsel tapi+nama tapi+rumah tawon+kepala
 tawuran+lagi tekanan tembok+belakang temen+ngobrol temen+tidak tenggelam+septictank tenggelam+sumur tensi
 teriak+jam terima+santunan tertelan terus+bisa terus+ini terus+karena tetanus tetap+ada tidak+ambil tidak+bayar
 tidak+dapat tidak+di tidak+dihinggapi tidak+kenal tidak+panjang tidak+tanggung tidak+terus tidak+tutup tidur+sejak
 tiga+tahun tiri tiri+tidak toilet+kontrakan tolong+bantu tolong+nomor triplek truk+dengan truk+di tua+mati
 tukang+gali tukang+las tumpang+kk tunggu+pagi tusuk tutup+semua uang uang+dukanya umur+14 umur+15 umur+saya unit
 untuk+korban untuk+masak urus+duit wae warga+miskin warteg+ada wc+di wifi yang+ada yang+berwenang yang+harus
 yang+lama yang+murah yang+punya ~<(> ~<)> ~<aga ~<ak1 ~<aka ~<ama ~<ane ~<arm ~<ata ~<bam ~<bas ~<bia ~<bol ~<bur
 ~<cat ~<dob ~<dpt ~<dua ~<duw ~<e> ~<fis ~<fit ~<gaj ~<gal ~<git ~<gug ~<hiv ~<igd ~<ikd ~<iku ~<ile ~<imb ~<ina
 ~<int ~<iso ~<jai ~<jua ~<ka> ~<ker ~<kna ~<kri ~<kru ~<lab ~<lat ~<lea ~<led ~<lif ~<lua ~<lut ~<maa ~<mah ~<man
 ~<mem ~<mla ~<msh ~<my> ~<naw ~<neg ~<nib ~<nil ~<nja ~<nop ~<oss ~<pad ~<pbg ~<pbi ~<pes ~<pet ~<phk ~<pol ~<pp>
 ~<ppd ~<pup ~<rag ~<reh ~<san ~<sd> ~<sew ~<skc ~<smu ~<tim ~<tri ~<tus ~<uan ~<upa ~<ven ~<wae ~<waj ~<wak ~<who
 ~<wif ~aaf> ~abat ~abeh ~aber ~acet ~aci> ~ader ~adun ~agak ~agan ~ago> ~ahka ~ahli ~ain> ~aji> ~ak1> ~akas ~aket
 ~ako> ~akti ~alak ~alas ~alat ~alu> ~amaa ~amba ~ambe ~ana> ~ancu ~angs ~anji ~anke ~antr ~aoke ~apai ~apis ~arak
 ~arao ~araw ~arik ~arni ~asak ~asi> ~aspa ~asuk ~atas ~aten ~athe ~atus ~awac ~awal ~ayu> ~bako ~bamb ~bari ~bece
 ~begi ~beh> ~beln ~belu ~berj ~bers ~betu ~biay ~bpkb ~bpn> ~bula ~bure ~cabu ~cama ~cel> ~ceuk ~cili ~cing ~cret
 ~cur> ~dani ~dany ~data ~date ~dhe> ~diai ~diaj ~dice ~didi ~dija ~diki ~diny ~dipi ~dit> ~dono ~dpt> ~dran ~dua>
 ~duki ~ebah ~ebak ~ebih ~ecar ~eceh ~ecet ~edad ~edih ~edit ~edo> ~eged ~egin ~egit ~egor ~ehar ~ejah ~ekan ~ekil
 ~eksi ~elec ~elum ~eman ~embu ~emil ~empr ~ena> ~enak ~enca ~ence ~encr ~enis ~enov ~enya ~epas ~eped ~erac ~eram
 ~erin ~erpa ~ersi ~erte ~eruk ~erwe ~esa> ~este ~esti ~etia ~etua ~etug ~etul ~ewa> ~fitn ~gadu ~gai> ~gapi ~gas>
 ~gasn ~gawa ~gena ~gene ~gih> ~gini ~gitu ~gkan ~gket ~gkt> ~gon> ~gore ~haja ~hift ~hiv> ~hous ~ianc ~iare ~iaya
 ~ibay ~ibul ~icam ~icek ~icol ~icul ~idi> ~iemb ~ifi> ~ift> ~iga> ~igan ~igd> ~ihit ~ikan ~ikar ~ikd> ~ikir ~iko>
 ~ikut ~ilal ~ilec ~ilik ~ilny ~imbo ~imbu ~imi> ~imny ~imul ~incu ~indu ~inga ~ingk ~inin ~iote ~ipik ~iple ~ipun
 ~irum ~isah ~iser ~iter ~itim ~itna ~jago ~jait ~jant ~jara ~jat> ~jem> ~jiny ~jual ~juan ~kade ~kapo ~kar> ~kart
 ~kas> ~kck> ~keba ~kelo ~kera ~keun ~kina ~klik ~klin ~kobo ~kred ~ksan ~kula ~kulk ~kurs ~lak> ~lalu ~lame ~lara
 ~lasu ~leng ~lham ~lift ~lill ~lima ~lisi ~lkas ~lsa> ~luh> ~luha ~lum> ~luma ~luna ~lusa ~lutu ~maaf ~mace ~maha
 ~mam> ~mana ~mant ~masu ~mber ~mbun ~memb ~menu ~mert ~mest ~meti ~mlak ~mnya ~mpa> ~mplo ~msh> ~muni ~nahn ~nai>
 ~nawa ~ncin ~ncre ~ncu> ~nfo> ~nggo ~ngkt ~nib> ~nipu ~nker ~nkeu ~nonj ~nopo ~nor> ~nsul ~ntab ~ntei ~ntet ~ntin
 ~ntri ~nusu ~nyii ~nyul ~nyuw ~obot ~odan ~olak ~oleh ~oli> ~omah ~ompu ~ora> ~oren ~orma ~otak ~oter ~ouse ~pain
 ~panj ~pare ~patu ~paya ~pbg> ~pbi> ~pdb> ~peda ~peli ~pelo ~pemi ~peno ~petu ~phk> ~piha ~pile ~piny ~pkan ~pkb>
ours -2 ~plai ~poli ~popo ~ppdb ~puk> ~puls ~pur> ~purn ~pusn ~pute ~puti ~rany ~raok ~reak ~redi ~rena ~reno ~rik>
 ~rikn ~ripl ~rir> ~rkun ~rni> ~rose ~rost ~rsem ~rsi> ~rsih ~rtan ~rtua ~ruh> ~rusi ~rusn ~rwen ~sah> ~salu ~sapn
 ~segi ~semp ~sen> ~sepe ~serv ~sewa ~shif ~sint ~siot ~sit> ~skar ~skck ~sli> ~smua ~spal ~sten ~suki ~swas ~tabe
 ~tah> ~taka ~tanu ~tat> ~teka ~tero ~tian ~tik> ~tiri ~tnah ~tokn ~tong ~tosa ~trip ~tuga ~uasa ~uga> ~ugas ~ugi>
 ~uin> ~ulsa ~ulu> ~umay ~unas ~unyi ~urem ~urir ~ursi ~usat ~usi> ~uta> ~uti> ~utu> ~waci ~wae> ~wahn ~wali ~wari
 ~wast ~wer> ~wifi ~wun> ~yalu ~yand ~yiin ~yuwu
ours -3 112+apa 112+bisa 120+odgj 2+bulan 3+masih 9+malam =drill =thanks abis+duit abis+operasi abis+sudah ada+bantu
 ada+duit ada+guna ada+lowongan ada+obat ada+pabrik ada+petugas ada+tabrak ada+tiga ada+uang ada+untuk adik+odgj air
 air+bersih air+pdam aja+tapi aja+yang akar akta+kelahiran alasan alat alergi almarhum almarhum+bapak aman+saya
 ambil+di ambrol ambruk+ada ambruk+ke ambulans ambulans+sekarang amuk+karena amuk+sih anak+kunci anak+paksa
 anak+panas anak+pukul ancur angin+kencang anjing anjir anyar+masih apa apa+beda apa+harus apa+ke apa+perawat
 apa+sih apa+wae ape api+di arisan asam asap+hitam asbes asuh+di atap+rumah atapnya atas+nama aturannya awal awas
 ayam baik baiki bakar+sampah bales balita+di banget+takut bangun+lagi bangun+napas bangun+rumah banjir+kemarin
 bantu+bangun bantu+biaya bantu+kaki bantu+kalau bantu+kerja bantu+ktp bantu+lansia bantu+malam bantu+medis
 bantu+sembako bantu+tidak bantu+tolong bapak+jatuh barista baru+punya basi batal bawa+kemana bawang beda belajar
 beli beli+di beliung belum+ada belum+bayar belum+bisa belum+data belum+minum benar beres berhak berisik
 berobat+kemana besar+banget besok biar biar+bisa bikin+baru bikin+ktp bikin+surat bilik bisa+datang bisa+di
 bisa+kerja bisa+klaim bisa+naik bisa+panggil bisa+rekam bisa+saya bisa+tidak boleh+ketemu bongkar borgol bpom
 buang+sampah buaya+di buaya+kayaknya budeg buka+malam bukan+itu bukan+odgj bukan+terlantar buku+nikah buku+tabung
 bulan bulan+lalu bulan+puasa bulan+sekarang bunyi butuh+alat butuh+kursi butuh+rumah c cabe cabe+setan cabut+gigi
 cadangan cadas campak cepat+ini cetak chat cinta cuci cuma+di cuma+kami curhat+tidak curiga curiga+dengan curiga+di
 cuti daerah+kerja damkar damkar+bisa dan dan+berapa dan+bisa dan+bukan dan+kalau dan+sudah dan+visum dapat+bantu
 dari+awal dari+bulan dari+pemerintah dbd debunya delapan demam demam+darah dengan+satpol dengan+tetangga dengar
 dengar+suara depan+tk deras di+akta di+aplikasi di+daan di+gudang di+jari di+karawaci di+kota di+kua di+malaysia
 di+neglasari di+tangerang dia+bisa dia+saya diajukan dibacok+di dibikinin dibobol dicek dicoret digigit
 dikasih+makan dikejar+kejar dikit+curiga dilempar+orang dindingnya diri+sendiri dites diwakilin dmn do dobel
 dokter+jiwa domisili dtsen dua+puluh duit+lapar duit+mati duit+santunan duka+dari dukanya dukcapil dulu e+ktp ekor
 elektronik emang empat+bulan enak entuk error es+batu faskes fogging foto+ktp foto+telanjang gaji gali gali+kabel
 galon gang+mati gang+saya gantinya garis+merah gatal gatel2 gelandangan+dengan gelap gembok genangan girik gizi
 golongan gondrong+mati goreng gorong gratis+untuk gudang gula+darah habis+melahirkan halal halte+cadas hanya
 hari+depan hari+karena hari+libur hari+minggu harus+bawa harus+mulai hilang+sendiri hitung hp hp+saya hubung+siapa
 hukum ibu+kami ikan+asin imunisasi internet ipar+setrum istirahat+jam istri+mau izin jadi+tidak jalan+bagaimana
 jalan+bolong jalan+kampung jam jam+2 jam+3 jam+buka jam+operasional jamban jari+sudah jatah jatuh+kamar
 jatuh+minggu jentik jepang jkn jkn+orang jual+anak juga kabar kabel+pln kadaluarsa kah kaki+ancur kaki+palsu kalau
 kalau+ke kami+minta kampung+sebelah kantor+di karang+taruna karena karena+dulu karena+mabuk kartu+kis kartu+kuning
 kasih+tahu kata+ada kata+gratis kata+jangan kata+urus katarak katering kayaknya+lihat kayu kayu+tidak kb ke+dinsos
 ke+dokter ke+jepang ke+kamar ke+kantor ke+kecamatan ke+kk ke+klinik ke+ma ke+mana ke+tangerang kebanyakan kedua
 kejadian kelontong keluar+dari kemaluan kemana kemana+sih kemana+yang kena+phk kena+razia kendor kenyal
 kenyal+banget kepala+saudara keras kerja kerja+apa kerja+lagi kerja+untuk keruh ketemu+motor ketemu+tas ketik kilo
 kip kk+baru kk+nya komputer konseling kontak kontrakan+putri korsleting kosong+tidak krja ktp ktp+ada ktp+bisa
 ktp+luar ktp+tinggal kucing+liar kue kumat+dikit kunci+nempel kunci+tidak kuning kuping kurban kursi+roda lagi+ada
 lampu+gang lampu+penerangan lansia+bisa lansia+budeg lansia+kecil lansia+mau lansia+siapa lansia+tiri lapar+anjir
 lapor+kemana lapor+kmn lapor+polisi lapor+siapa lapor+soal lapor+spt lapor+tapi larang ledeng lele lembaga
 lepas+jari lewat+mana lihat+buaya lilin lima lima+bulan lima+di lima+orang listrik listrik+miring lks lubang
 maaf+air maaf+anak maaf+ibu maaf+lampu maaf+rumah main makan+enak malah malam+gini malam+masuk malaysia+kena
 mana+aja mana+buka mana+harus mana+pak mana+sabtu mantan mantan+suami masalah masih+belum masih+buka masih+kosong
ours -3 masjid+ibu masuk+kabupaten mati+ada mati+lampu mati+tiga mau+bacok mau+berhenti mau+daftar mau+dia mau+jadi
 mau+masuk mau+tanya mau+urus mbg melon memeriksa meminta mempan mendadak menikah meninggal+karena meninggal+kemarin
 meninggal+kk menjuntai menurut merembet merembet+ke mesin mikir minta+fogging minta+foto minta+perbaikan
 minta+santunan minta+sembako modal mogot+kaki monyet motor+dibawa motor+nganggur mual mulai+dari muncrat murah+di
 musang naga naik+odgj nama+di nama+dia nama+masih nanti neror ngaku+petugas ngalir nganti nggih nikah+di njaluk
 nomor nongol+di nya+masih nyabu nyala nyamber nyebar nyeri odgj+belum odgj+dan odgj+gigit operasional orang+lain
 orang+susah orang+tampung orang+untuk padahal+saya padahal+sudah pagar+kayu pagi+sekarang pak+ajak pak+ambulans
 pak+sebelah pakai+bpjs pakai+ktp paling+dekat pangan+murah pasca pasca+melahirkan paspor patah patah+dan pbb+naik
 pecat pemalakan+di pembersih pemerintah+kota pendaftaran pendamping penerangan penipu pensiun penyuluhan
 perahu+karet perang perang+sarung percikan perkim perlindungan permohonan perpanjang petugas+kesehatan pindah
 pindah+sekolah pinjam+kursi pisah+kk pkk pohon+besar poli+jiwa polio polisi+dan pribadi pt puing pukul+sekarang
 pulang+shift pun punya+kursi punya+sendiri punya+takut puskesmas puskesmas+ada puskesmas+di puting puting+beliung
 putus+sekolah racun+di raharja rambu ranting rasa rasa+dikejar ratus rawan rendah resign ribu roda rompi rt+kata
 rtlh ruko+kunci rumah+dan rumah+kakak rumah+kontrakan rumah+sakit rumah+saudara rumah+sebelah rumah+suka
 rumah+untuk rumah+warisan rumah+yang rusak+massa sadar+napas saget sah saja saja+yang sakit+perut sakit+saya saldo
 sampah+tumpuk sampai+biru sampai+ke sampai+pagi sana sanca sarang+tawon satu+gang satu+rt satu+tidak saya+bapak
 saya+beli saya+bukan saya+halusinasi saya+hamil saya+jangan saya+kerja saya+lulusan saya+lumpuh saya+perempuan
 saya+pulang saya+serang saya+tahu saya+tkw saya+tukang saya+warga sayang sebar sekap+lansia sekap+saya
 sekarang+bengkak sekarang+mau sekilo sekilo+120 sekolah+di sembunyi+di semen senam sengaja sengat serang+stroke
 sesak+kumat sesuai setan setan+sekilo setrum+odgj sewa shift+malam siaga sibuk sidik sidik+jari sim+c simpan sinten
 sipon+baru siri sktm slb smp+negeri soal soal+orang spp spt stok suami+meninggal suami+tapi sudah+beres sudah+coba
 sudah+kaya sudah+lima sudah+punya sudah+terima suka+pegang suka+pukul supaya surat+apa surat+pindah survei susu
 tabrak+kereta tabrak+kerja tabrak+truk tahu+cara tahun+ini takut+ambruk takut+kena takut+senjata tambah tambah+daya
 tampung+di tanah+lewat tanda+tangan tangerang+yang tanggung tanya+dulu tanya+soal tapi+diam tapi+kk tarik
 tarik+pakai tas+curiga tawon+besar tawuran+di telepon+112 telepon+tidak telinga tempat+curhat tempat+makan
 tengah+malam tentang teriak+dipukul terima+tidak terlantar+saya terus+sudah terus+tapi tetangga+paksa tetap
 tiap+pulang tiap+tahun tidak+aktif tidak+beli tidak+dikasi tidak+dikasih tidak+harus tidak+kasih tidak+ketemu
 tidak+lapor tidak+mempan tidak+naik tidak+ngasih tidak+sampai tidak+saya tidak+siapa tidak+untuk tidur+tinggi tiga
 tiga+kali tindih tinggal+bersama tiri+nih titik tolak+karena tolong+damkar tolong+info tongkat+kaki trafo transfer
 trauma trc+dengan trotoar+pakai truk+pak tua+saya tujuh+bulan tumpuk tutup+jalan ubah ugd+malam ugd+puskesmas umroh
 undang+petugas untuk untuk+bapak untuk+bawa untuk+tahlilan untuk+warga untung+tidak urat urus+akta urus+rumah usg
 wa+nya waktu wali+kelas walikota warga+sini wc where wulan ya+saya yang+24 yang+angkut yang+bacok yang+bakar
 yang+belum yang+bisa yang+boleh yang+kejang yang+masih yang+meriksa yang+serang zonasi ~00rb ~0rb> ~<?> ~<??> ~<aca
 ~<air ~<aju ~<ale ~<anj ~<apa ~<asa ~<asb ~<asl ~<bai ~<baz ~<bea ~<bed ~<bip ~<bom ~<bpo ~<bra ~<buk ~<bul ~<c>
 ~<cet ~<cha ~<cic ~<cop ~<cor ~<dam ~<dan ~<dat ~<dbd ~<dem ~<dmn ~<do> ~<dts ~<dul ~<eko ~<ena ~<err ~<fil ~<fog
 ~<giz ~<gor ~<gud ~<gw> ~<hip ~<hp> ~<huk ~<hun ~<hur ~<imu ~<inc ~<inf ~<ins ~<izi ~<jag ~<jam ~<jan ~<jeb ~<jep
 ~<jkn ~<jug ~<kb> ~<kil ~<kli ~<kot ~<kpn ~<krj ~<ktp ~<kue ~<lai ~<lay ~<lid ~<lim ~<lis ~<lks ~<lub ~<mac ~<mag
 ~<mai ~<mbg ~<mik ~<mri ~<nel ~<ner ~<ngr ~<nom ~<nor ~<pat ~<pel ~<pew ~<pkk ~<pop ~<pot ~<pro ~<pt> ~<pus ~<rah
 ~<ras ~<res ~<rib ~<rod ~<rtl ~<rub ~<rut ~<saj ~<sal ~<sed ~<sib ~<skt ~<slb ~<soa ~<spp ~<spt ~<sti ~<sto ~<sun
 ~<sur ~<tar ~<tig ~<tir ~<tra ~<uku ~<umk ~<unt ~<usg ~<ust ~<wal ~<wc> ~<whe ~<wul ~<zon ~abe> ~abun ~acan ~adah
ours -3 ~adas ~adia ~adui ~afo> ~agam ~aget ~aika ~air> ~ajak ~aktu ~alah ~alal ~alau ~aldo ~alia ~alir ~alke ~alma
 ~aluk ~amah ~ambl ~amel ~amet ~amka ~ans> ~apa> ~apan ~ape> ~arco ~arhu ~aris ~arja ~asbe ~asep ~asin ~aske ~asli
 ~aspo ~atah ~atat ~atau ~ater ~atur ~auma ~awe> ~awet ~ayam ~badi ~bahk ~barc ~basi ~beas ~bel> ~bera ~berf ~berk
 ~berl ~berw ~besi ~beso ~bimb ~bipo ~bobo ~bom> ~bora ~borg ~bot> ~bpom ~buka ~buku ~bull ~cabe ~caka ~cata ~ceri
 ~chat ~cici ~cint ~code ~coka ~core ~crat ~cuci ~cuku ~cuna ~cuti ~daha ~dame ~damk ~dana ~dand ~dbd> ~deg> ~dema
 ~diar ~dibo ~dici ~diga ~digi ~dihi ~dina ~dipe ~diuj ~dmn> ~dobe ~domi ~dtse ~duin ~dukc ~dulu ~duny ~ebag ~ebus
 ~ecat ~ecep ~eda> ~edia ~edua ~ehka ~ejad ~ekor ~elay ~ele> ~elep ~eli> ~elih ~eliu ~elor ~emam ~ene> ~enel ~engn
 ~enik ~enip ~epar ~epon ~epul ~erca ~erce ~erci ~eri> ~erif ~eril ~eris ~erja ~erku ~erle ~ermo ~erro ~ers> ~erta
 ~eruh ~ervi ~esan ~esig ~esis ~esma ~esok ~etah ~etap ~etas ~eten ~etin ~euk> ~fask ~fisi ~fogg ~fung ~gaji ~gala
 ~galo ~gama ~gane ~gara ~gate ~geri ~ggap ~ggia ~ggin ~ggun ~ging ~gizi ~goba ~gsel ~guda ~guli ~hab> ~hala ~hann
 ~harj ~hir> ~hitu ~hkan ~hona ~hong ~huku ~hum> ~huru ~iaga ~iah> ~iain ~iar> ~ibad ~ibag ~ibat ~ibed ~iber ~ibet
 ~ibob ~ibuk ~ican ~icat ~icic ~icor ~idat ~igen ~igig ~ign> ~ihak ~ihan ~ihap ~ijam ~ikit ~ikny ~ikot ~ilai ~ili>
 ~ilih ~ima> ~imak ~imun ~inat ~inci ~info ~inik ~inte ~iper ~ipol ~irah ~irus ~isas ~isen ~isio ~itag ~iteg ~itep
 ~ites ~itua ~ituj ~itut ~iuji ~iusu ~izi> ~izin ~jadi ~jam> ~jama ~jany ~jeje ~jema ~jent ~jepa ~jkn> ~juga ~junt
 ~kaba ~kala ~kalo ~kana ~kare ~kasn ~kayu ~kcap ~kedu ~keny ~kerj ~kesm ~kimi ~kip> ~kkan ~klar ~kole ~kota ~kpn>
 ~krja ~ksa> ~ksi> ~ksig ~ktm> ~ktp> ~ktro ~ktu> ~kue> ~kuni ~kurb ~lahn ~lain ~lair ~laku ~lal> ~lane ~lann ~lap>
 ~lasi ~lasn ~lat> ~lau> ~laya ~ldo> ~lece ~lede ~lerg ~liah ~lian ~likn ~liko ~limb ~lini ~lip> ~lipa ~lir> ~list
 ~liun ~lkan ~lks> ~lnya ~loba ~lon> ~lont ~lor> ~lumu ~luru ~maca ~main ~malu ~mamp ~marh ~mbac ~mbag ~mbg> ~mbro
 ~mbu> ~mbua ~mbul ~medi ~meli ~mend ~mer> ~mesi ~mete ~miki ~mkar ~moda ~mony ~mor> ~mpas ~mrik ~mroh ~muru ~naga
 ~nake ~nam> ~nant ~nany ~naon ~napi ~nasn ~nata ~nca> ~ncet ~ncra ~ndad ~ndih ~negu ~nemb ~neme ~ngoj ~nila ~nisa
 ~njal ~njel ~njok ~nomo ~norm ~nsiu ~ntan ~ntok ~ntos ~ntro ~ntua ~ntui ~ntun ~nula ~numa ~nyab ~nyal ~nyed ~nyet
 ~oal> ~obah ~obel ~oda> ~odal ~ode> ~oggi ~okan ~olar ~oles ~olio ~omis ~omor ~ompi ~onas ~onny ~onsu ~onye ~oper
 ~opo> ~opon ~opos ~oret ~orgo ~orit ~oron ~orsi ~oses ~osit ~ota> ~otan ~otes ~paha ~pann ~pasp ~pate ~patn ~pela
 ~pens ~peny ~peri ~perk ~pewa ~pind ~pirt ~pkk> ~pola ~pon> ~prib ~pros ~puin ~raba ~rakt ~rans ~rasi ~ratn ~rato
 ~raum ~rcik ~rcod ~rda> ~rdat ~reha ~reng ~rgol ~rhak ~rhum ~rial ~riba ~ribu ~rifi ~rist ~rita ~rja> ~rmad ~rmoh
 ~roda ~roh> ~romp ~rote ~rror ~rser ~rtel ~rtlh ~ruti ~saja ~sald ~sam> ~sanc ~sbes ~sca> ~sece ~sedo ~seli ~selo
 ~sepa ~sete ~siag ~sibu ~sige ~sign ~sila ~sili ~sim> ~siri ~siti ~sktm ~slb> ~smas ~soal ~spen ~spor ~spp> ~spt>
 ~sta> ~stat ~stem ~suai ~supa ~susu ~tain ~taks ~tami ~tans ~tapn ~tari ~taru ~tel2 ~tel> ~teli ~telp ~terv ~tim>
 ~tiny ~tkan ~torn ~trau ~trik ~trol ~tron ~tsen ~tuin ~tuna ~tupi ~uai> ~ual> ~uars ~uat> ~ubah ~uci> ~udan ~udeg
 ~ujia ~ukca ~uku> ~ukum ~ula> ~ully ~ulua ~uluh ~umba ~umro ~umut ~unan ~unat ~uncr ~unda ~unis ~untu ~upay ~upin
 ~uras ~urba ~urig ~urka ~urna ~urut ~usg> ~usny ~usta ~usu> ~utas ~utut ~veri ~wakt ~was> ~wena ~wet> ~wher ~wula
 ~yabu ~yala ~yam> ~yana ~yap> ~yar> ~yate ~yedi ~yeri ~yet> ~yuny ~zin> ~zona
"""
