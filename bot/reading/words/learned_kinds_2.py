"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
anak -1 40an 80+tahun 90+tahun =still @poison ada+perempuan ambruk anak+muda anak+pada anak+usir arah baju balita+di
 bangun barat batuceper bawa+2 bawa+bayi bayi+sewa bekal belakang+rumah bikin+bedeng bocah+kecil bocor+semua budi
 cipadu+jaya compang dan+gelandangan dan+tidak dari+dalam darmi darurat dekat depan+mall depan+spbu di+halte
 di+masjid di+panunggangan di+rel di+sumur di+sungai di+tugu dikenal dingin dipukul+preman ditinggal+saya flyover
 gantung gelandangan+dengan gigil golok+kejar gubuk gudang habis+bekal hamil+tua ieu ieu+ada info jadi
 jalan+pembangunan jalanan+sekitar jatuh+di jawab jembatan jpo kakak+saya kali kambing kandang+kambing kayaknya ke
 ke+rumah keabisan kehujanan kejar+anak keluarganya kelurahan+gerendeng kemarin kenapa ketemu+orang kirim km
 kontrakan+sebelah kp+rawa kursi lagi+di lalu lansia+terlantar leher lem+tidur lihat+ibu luka lupa maksudnya
 malam+ini mampu+tolong mangkal manusia+gerobak masjid+cipadu mau+ke mau+minta mau+terjun menit muka+sudah mules
 obat odgj+sudah orang+duduk orang+sudah orang+terlantar orang+tidak orgnya pabrik pagi pak+tadi pakai pakai+golok
 pamit pamulang panggil panunggangan+barat pelajar pembangunan penelepon penumpang perumnas petir pincang
 pinggir+jalan pintu+kunci plawad poncol poris+plawad pos+ronda pos+satpam posisi pulang+karena putar rawa rawat
 raya ronda rsud rt+3 rumah+bocor rumah+di rumah+kosong rw sakit+jiwa satu saya+cuma saya+kerja saya+lagi
 saya+sekarang sayat sekarang+saya sekitar+8 selamat send send+tolong sewa sitanala sma solusi sopir status
 suami+istri sungai tabrak tabrak+pager tanpa tengah+ada terbalik terlantar+anak terminal terus tidak+dikenal
 tidak+jawab tidak+keluar toko tol+karang tolong+bantu tolong+send trotoar+jalan truk tua+sakit tua+tidur waras
 yang+teriak
anak -2 =office =road @birth @fire @likely abis ada+gelandangan ada+kendaraan aja anak+di anak+kontrakan
 anak+sekolah anak+tidak asal aye bantu banyak bapak+saya bapak+tua batu bau bawa+golok biasa bicara bidan+tidak
 bisa bocor buang buang+sampah busa cipadu cisadane dari+malam dengan+2 di+depan di+pertigaan di+pinggir di+pintu
 di+pohon di+situ di+taman di+trotoar dia diam+di dinsos diri ditinggal+anak dompet duit dulu eh gajah+tidak
 gang+salak gendong+bayi gerobak habis hp ibu+bawa ibu+tua indah ini is izin izin+lapor jambu jatiuwung jatuh+dari
 jiwa juga kantor karunya kata+ditinggal kel kemis kena kendaraan ketuban ketuban+sudah korban kumat lagi+cari laki
 lansia+nyasar lap lapor+pak linglung lokasi lumpuh maaf makan+dari maling manusia masih+bayi masih+di matahari mati
 mau+pulang mulut ngumpet ngumpet+di no orang orang+di pak pak+ada pak+lapor pasar+baru pasar+kemis pertigaan perum
 pinggir pingsan pisau rumah rumah+tetangga rumahnya rusak salak satpam saudara+tinggal saya+sudah sendiri+tidak
 serang sesak siapa sih sih+cuma sita situ situ+cipondoh sudah+3 sudah+keluar sudah+tua suka tali+di taman
 taman+gajah telanjang teman temen tenda teras+kelurahan terjun terjun+dari terlantar terminal+poris tetangga+saya
 tidak+sadar tol+kunciran tolong+pak tukang turun uang untuk untung
anak -3 2+anak =ask @injured @is=treat ada+bapak ada+lansia ada+saudara baru bawa+anak cibodas ciledug cluster golok
 halte ibu+saya kayu kejar kembali+lagi kepala kontrakan+gang kp lagi lantai lihat mayat+bayi meninggal
 merah+cikokol ngomong ongkos orang+odgj pegang poris renang+cluster ribut sadar sakit sambil+gendong saudara
 saya+mau tangan telepon tidak+mau tidur tidur+di tol tolong trotoar warga yang yang+kemarin
anak -4 @1 @bleeding @is=family @unconscious ada+ibu amuk bakar cipondoh darah dengan+anak depan diam ibu+dengan
 istri itu kali+sabi kami keluar pohon sabi sambil suami sudah+tidak tidak+bisa
anak -5 @weapon ada+orang cuma ganggu jatuh kaki mayat sudah
anak -6 =work @is=bekal @is=dead @is=ot @suicide belum+ketemu dan lapor odgj
anak -7 =heart @is=odgj bawa belum mau
anak -8 @is=lansia lansia
anak -9 @body
odgj 9 =heart @is=odgj odgj
odgj 8 suka teriak tiap
odgj 7 ngawur ngomong odgj+di orang+odgj perempuan takut telanjang waras
odgj 6 =tale baju itu jiwa kurang ngaku nyanyi odgj+perempuan odgj+tidur rambut rokok sambil tapi tawa tiap+hari
 tidak+waras
odgj 5 =road @1 ada+odgj ajak amuk boneka depan ganggu hari kambing kandang+kambing kayaknya ngoceh perempuan+odgj
 pertigaan perum pinangsia ruko+pinangsia sok tapi+sekarang tiap+sore tidak+amuk
odgj 4 =not ada+jalmi amuk+tapi anyar badan+penuh bawa+boneka baya bendera cuma dada datang dengan di+depan
 di+kandang di+pengkolan di+teras diam dilempar dipukul+preman galak jalan+satria jalmi joget2 joget2+di kandang
 ke+orang keluarganya kereta kurang+waras lagi+pak laki+telanjang lapor lewat liar luka main mandi mandir marah
 mondar mondar+mandir muda ngitung odgj+jalan odgj+kaki odgj+telanjang pak+itu pakai+baju panjat pasar+anyar
 pasung+dengan pengkolan pikir sakit+jiwa sambil+ngitung sampah sampai satria sendiri sering si sore sudirman taman
 tawa+sendiri telanjang+dada telanjang+di tenang tengah+taman teras+ruko tetangga+odgj tidak+galak tidak+ganggu
 tidak+kenapa tidak+pukul untuk yang
odgj 3 =urgent =well ada+bapak ada+ibu ada+perempuan agak aneh aneh+di angke artis baik baik+aja baju+kantin
 bapak+suka bapak+tiap bawa+pisau biasa compang dandan dandan+menor datang+ke dekat+kantor dengan+bocah
 dengan+keluarganya dengan+orang depan+gereja depan+rumah depan+smk di+jalan di+pamulang di+perempatan di+pertigaan
 di+pos dia+suka ditinggal+anak doang duduk flyover+jalan ganggu+jiwa gebang+raya gereja+santa got hamil hampir
 hampir+tabrak hormat ikat jalan jam jembatan jemur jinak joget jual+di kab kab+tangerang kali+angke kamar+kunci
 kantin kata+ditinggal kata+ibu kayaknya+ganggu kebon kebon+besar kec keluar+rumah kelurahan kemarin km kok laki
 laki+itu lewat+depan liar+di malam+tidur mandi+di maria masjid+nurul mengganggu menor mungutin ngaku+artis ngasih
 ngomong+dengan ngomong+sendiri odgj+dilempar odgj+laki odgj+liar odgj+sering odgj+suka odgj+yang orang pamit
 panjat+tower paruh paruh+baya pasar pasar+ramadhani pasung pendek penuh penuh+luka perempatan perempuan+hamil
 perempuan+rambut perlintasan pernah pos+tidak preman punten ramadhani rambut+pendek raya rt rt+5 rumah+saya sandal
 santa santa+maria satpam saya+pasung sekarang+sudah siang siapa smk smk+yuppentek status subuh sudah+tulis
 suka+bawa telanjang+jalan tengah tengah+jalan teras terus tetangga+saya tiap+pagi tidak tidak+bawa tidak+pakai
 tidak+pernah tol+hampir tower tulis urus waras+itu yang+biasa yang+odgj yang+suka yuppentek
odgj 2 3+tidak =beast @crowd @likely agak+kurang ajak+ngobrol ajak+ngomong ambil amuk+di amuk+pak amuk+tidak anak+3
 anak+pada bae bahasa bahaya batu batu+dengan batuceper batujaya bawa bekas benda berdiri beringin besar besar+rt
 bhineka bicara bikin+macet blok bola bulak ciledug cimone cuma+nyanyi daerah dari+jembatan dari+subuh deh
 dekat+balai dengan+ganggu denger depan+puskesmas depan+toko depan+warung dewasa di+alun di+got di+kelurahan
 di+taman di+tengah di+tugu diamankan dijemput+ke dikasih+obat dilempar+batu dipukul emang gajah gebang gendong
 gereja gimbal hamil+tua hari+tidur harmless ibu+sudah indah+tolong itu+kayaknya iwan iwan+yang jalan+beringin
 jalan+kesana jalan+merdeka jalan+pakai jalan+teuku jalan+tidak jatake jaya jongkok kaki kalau kamling kapal
 karawaci karunya kaya kayu kec+benda kec+pinang kelapa keluarganya+tidak kelurahan+cipondoh kemari kembali
 kembali+lagi kenapa kenapa+cuma kereta+di kesakitan kesana kesana+kemari ketiwi ketiwi+tidak kolong+jembatan kp
 kp+kebon kp+kelapa lagi lagi+tidur lalu+lintas larangan larangan+selatan lintas macet makan+sederhana makan+tidak
 malam malu mandir+di masih masih+hidup masjid masuk mau+melahirkan mau+turun merdeka mobil+di mulai ngatur
 ngatur+lalu ngintip ngintip+orang ngomel ngomel+depan ntu ntu+orang nurul nyambung nyanyi+di nyanyi+doang
 nyanyi+pakai nyolong odgj+itu odgj+mondar odgj+nginep odgj+panjat odgj+tabrak odgj+tiap orang+aneh orang+bawa
 orang+dengan orang+lewat orang+mandi pabrik pager pagi pak+dekat pak+yang pamulang panunggangan pasar+ciledug
 pasar+cipadu perempuan+lewat perempuan+muda periuk perlintasan+poris perumnas+2 pinggir+situ pohon pondok
 pos+kamling pos+ojek pr pukul rame rs+bhineka rumah+makan rw+1 sapu+jalan sari saudara+jauh sawah saya+suka
 saya+takut saya+tapi sd sederhana sederhana+jalan senjata seperti seragam sih sini+tiap sudah+tenang suka+ambil
 suka+duduk suka+ngintip suka+telanjang suka+teriak tabrak+kereta tabrak+mobil talking talking+ke taman+gajah tamu
 tanah+di tangis+kesakitan tanpa tanpa+baju tawa+ketiwi telanjang+lagi tengah+malam teriak+nyanyi teriak+tapi terima
 teuku teuku+umar theres tidak+nyambung tidak+urus tidur+di tolong+evakuasi tongkat tugu turun tusuk umar urus+kp
 waras+duduk warga+sekarang warga+tidak yang+kurang yang+sakit yang+tidak
odgj 1 112+odgj 2+malam 3+hari =ask =joke ada+suara air air+mancur aja+tidak alat+botol alun2 ampe amuk+lagi
 angke+sudah arah arus arus+kali bakar+sampah balai balai+warga bantal batu+sari batu+tapi bawa+apa bawa+arus
 bawa+bantal belakang+pabrik berkeliaran bitung blok+di blok+f bojong bojong+jaya bolak bolak+kembali brewok bulakan
 bunderan busana cadas cantiga cipadu cirarab darah+depan dari+sitanala dasana dekat dekat+rumah depan+kontrakan
 di+air di+kaki di+kebun di+pasar di+pohon di+poris di+rumah di+sawah di+sekitar dia+bawa dijemput dijemput+ya
 dipukul+satpam dua2nya duduk+sambil dulu+suka evakuasi f flyover foto gang+kober gedor gedor+pintu gembor golok+pak
 guru guy halte+cikokol huda ibu+pakai istri itu+ada itu+lho itu+loh itu+masuk itu+sekarang itu+tiap jalan+dari
 jalan+pembangunan jalan+sambil jam+2 jami+al jati jatuh+dari jauh jaya+dekat jelas jembatan+kali jembatan+tanah
 jemur+di joget+sendiri kadang kaki+di kalau+tidak kali+cirarab kardus+anak karunya+pak kasih+makan kata+dia
 kayanya+odgj kayanya+sakit kayu+di ke+dokter ke+panti kebun kejang keluar+tapi keluarganya+di kenal kereta+nanti
 kerja+saya km+21 kober kok+tapi kontrakan+putri kp+cantiga kp+pondok kp+rawa kunci kurus kurus+banget lagi+itu
 lagi+lewat laki+brewok laki+muda laki+ngomong laki+setengah lalu lapar lari+di lewat+sini lho listrik+tidak loh
 luka+bakar lumpur lwt maghrib mah makan+aja malam+lapangan mancur masih+sadar masuk+ke mess minta+makan minta+rokok
 muda+duduk mulai+tidak mulu+kontrakan mungkin nama+anak nambo nambo+jaya neglasari ngobrol+tembok ngomel+tapi
 noh+di nusa nusa+jaya nyolong+jemur odgj+baru odgj+hamil ojek orang+ganggu orang+sih orang+tapi pada pada+takut
 pahlawan pak+kab pak+odgj pakai+toa panjang park pasar+kebon pembangunan pengendara perang perempuan+suka
 pernah+bawa perum+dasana perum+pondok perumnas perut pinggir+tol polsek+neglasari poris+indah pos pos+ronda
 pulang+dari pun rambut+gimbal rambut+panjang rasa resah resah+ada rt+01 rt+2 rumah+tidak rw+08 sadar+tapi
 sakit+siapa sambil+ngomel samping sapu saudara+saya security sekarang+kaki sekarang+lagi sempet sendiri+sambil
 sendiri+sudah setengah setengah+baya setiap seuri seuri+sendiri sih+cuma situ+bulakan sore+ada stasiun+batuceper
 subroto+km sudah+biasa sudah+dikasih sudah+mandi sudah+sering suka+amuk suka+joget suka+kejar suka+ngomel sutet
 tabrak+bis tabrak+pager takut+tabrak tanah tangerang tangis+terus tanpa+busana tanpa+celana tapi+kaki
 telanjang+lari telanjang+tidur temen+kerja tenang+orang tenggelam+got teras+kelurahan teriak+bakar terus+tidak
 theres+a tidak+jelas tidak+makan tidak+minum tidak+sakit tigaraksa toa tower+sutet trus+dipukul tua+di tua+tidak
 turun+di turun+kata umar+karawaci umt waras+pak warga+sudah wkwk yang+kenal
odgj -1 2+anak 2+orang 4+hari @breath @poison ambruk anak+anak anak+jalanan anak+ngelem ayam bahaya+sih baju+compang
 bangun bank batu+di bawa+buntelan belakang+kantor bengkok bisa+ngomong bugel buntelan cacat cuma+bau cuma+tangis
 cuma+tidak dapur dekat+gor dengan+anak dengan+bapak depan+mcd depan+pasar depan+pom di di+bawah di+jangan
 di+komplek di+ruko di+warung dibawa+berobat dibuang dikit dinsos diri ditertibkan+pak gang gelandangan+sering
 gelandangan+tiap gerak gerendeng golok+depan griya gubuk+di halte hilang ibu+saya is itu+bapak itu+orang itu+pak
 jalan+h jalanan jangan jatiuwung jatuh+di jaya+rt jiwa+bacok jiwa+sudah jpo jual+tisu kaca+mobil kaku karena kayak
 ke+rsj kedinginan kejar+warga kena+lempar kepala klinik kontrol kotor kp+ledug kreo+selatan kumel kunciran
 laki+ganggu lampu lampu+merah lansia+bawa lansia+di lansia+nyasar lantai ledug lem lembang linglung+tidak lumpuh
 maaf mabuk+lem mabuk+tidur manusia manusia+gerobak masih+di mata mau+makan mcd merah+cikokol metropolis minggu
 minum+obat mobil mobil+saya motor+yang napas ngais ngaku+dari ngelem ngelem+di nya nyasar+di obat odgj+apa ongkos
 orang+cacat orang+kena orang+laki orang+linglung orang+pakai orang+tabrak orang+tidak orang+tua pak+tolong
 pakai+kayu palem panas panti parkir+di pasar+bengkok pasar+lembang patah+depan pegang+golok perum+ciledug pinter
 polisi pom+bensin pos+satpam pulang+ke racun rawat+di rusak rusak+orang sampai+malam satpam+kosong saya+ganggu
 saya+rusak saya+sekarang saya+sudah sekolah+bawa selapajang sendiri+pakai sih+orang siram smp sopir stroke suami
 sudah+4 sudah+tiga sudimara sukasari tabrak+lari tenggelam terjun+dari tiap+malam tidak+bahaya tiga tinggal+sendiri
 tisu tolong+bantu tolong+di tolong+kirim tolong+pak tolong+pindah trotoar+jalan tua+tidur umur+40an woy+ada
 yang+kejar
odgj -2 3+bulan 40an =still @is=treat abis adik alat amuk+bawa anak+saya apa+odgj aren asal aye bagaimana balita
 banyak bapak+saya bapak+yang bau bawa+alat bawa+golok bengkak berobat bocah bocah+kecil bukan buta cari
 ciledug+indah cisadane cuma+gelandangan daan daan+mogot dalam depan+kantor di+emperan di+gazebo di+kali
 di+kontrakan di+mushola di+pintu di+simpang di+tiang di+trotoar dikasih+makan dikenal dimyati emperan ganggu+odgj
 gazebo genteng gitu golok+di gondrong gor gor+dimyati gubuk h hari+tidak harus hidup ibu+dengan ibu+di item
 jalan+di jatuh kakak+saya kaki+bengkak kantor+kelurahan kasur kayanya+mabuk ke+tembok kel kemana kenanga kirim
 komplek korban kp+sangiang kumat kunci+di kursi laki+gondrong lansia+jatuh lemas lihat lupa mana mangkal+di mati
 mau+ke mayat merah mogot muka mulut no odgj+amuk odgj+bakar odgj+lempar odgj+pak odgj+parah odgj+sekarang ojol ot
 pak pak+ada pak+di pakai+batu parah parkir pelanggan penelepon petugas pindah pinggir+jalan pintu pintu+1000
 pukul+ibu punya+rumah rawa rawa+kucing rawat rsud rumahnya rw sadar sangiang saya+mau saya+odgj sebelah seberang
 segera sejak semua simpang sudah+tidak sudirman+depan suka+tidur tangan tangcity tangis tangis+di tanpa+identitas
 tetangga+kunci tiang tidak+dikenal tidak+sadar tki tukang tuna tuna+wisma tunggu usir warung wisma woi woy ya
 yang+tidur
odgj -3 @fire ada+anak ada+gelandangan ada+laki ada+lansia alamat anak+jalan bacok bantu bapak+itu baru bawah bayi
 belakang+rumah bensin butuh cepat cibodas di+belakang di+halte di+kamar gelandangan+di gerobak habis identitas ini
 kaca kakak kantor kata kecil kontrakan mangkal mau+tabrak meninggal minta odgj+bawa orang+jalan orang+terlantar
 pak+saya pasar+malabar pegang pulang rsj rumah+tetangga sampai+darah saudara sekarang sekarang+di tahu tempat
 terlantar tidak+tahu tidur tinggal tol trotoar tua
odgj -4 @child @is=bekal @is=dead @is=family ada+orang belakang bisa bulan dan ibu kami kampus kejar kena kosong
 lempar linglung malabar motor mushola odgj+pukul pasar+baru tabrak tabrak+kepala tahun tanya telepon tidak+bisa
 umur
odgj -5 # @body @is=aged @unconscious bukan+odgj golok ketemu mabuk nyasar punya rumah saya tidak+ada tidak+punya
odgj -6 =office =work @kin bapak mau tolong
odgj -7 ada anak
odgj -8 @is=anak gelandangan
odgj -9 @danger @is=lansia lansia
odgj -10 @is=ot @violence @weapon
odgj_amuk 8 amuk
odgj_amuk 7 @danger @violence @weapon bacok odgj+pukul rusak
odgj_amuk 6 @fire @is=odgj bawa ibu kayu kejar kumat lempar odgj+bawa orang orang+odgj pisau waras
odgj_amuk 5 =heart @threat adik bakar bakar+kasur batu bawa+alat bawa+golok cepat dalam dia golok kaca kasur lagi
 malabar ngumpet ngumpet+di odgj pegang pukul rumah saya+kumat si tidak+waras
odgj_amuk 4 =urgent =work @kin ada+odgj alat amuk+bawa anak+saya ancam apa+odgj asap bawa+kayu di+dalam ibu+saya
 jiwa kantor kantor+pos ke+tembok kumat+lagi odgj+amuk odgj+apa odgj+bakar odgj+lempar odgj+tidak pakai pakai+kayu
 pasar+malabar pegang+golok sampai+darah tembok tetangga tolong warga
odgj_amuk 3 @is=treat ada+laki amuk+di anak+sekolah ancam+mau apa aye bapak+dilempar botol cepat+pak di+pasar
 di+simpang dia+bawa dia+sudah ganggu+jiwa genteng kejar+anak kena+lempar kirim kp lari masih+di motor motor+yang
 odgj+bacok odgj+pegang odgj+sekarang orang+kena orang+tidak pak+rumahnya parkir parkir+di pasar+baru pintu
 sambil+pegang sekarang+saya semua simpang tabrak+kepala tahu teriak+mau tidak+tahu tolong+ada tolong+kirim
 tolong+pak warung woi
odgj_amuk 2 05+kelurahan ada+orang adik+saya al alat+di amuk+lagi anyelir bakar+rumah banting barat batu+di
 bawa+batu bocah+kecil bunuh cekik dapur dengan+tiang depan+sudah di+kamar di+pintu di+rumah gaga gang ganggu gigit
 golok+depan golok+di golok+ke gondrong gubuk+di h ibu+di ibu+dipukul indah ipar ipar+saya jalan+anyelir jalan+h
 jamaah jaya+rt jiwa+bacok kaca+mobil kakak kayu+pukul kecil kepala kumat+rusak lagi+kumat laki+ganggu laki+odgj
 lembang lempar+genteng lempar+rumah mau+bunuh mau+mati meresahkan mesjid mobil mobil+saya mulu mushola no+8
 odgj+masuk odgj+meresahkan odgj+serang odgj+tabrak orang+amuk orang+laki orang+masih pak pak+cepat pakai+batu
 pasar+lembang pegang+pisau pinggir pinggir+kali pintu+1000 pisau+dapur pos pukul+ibu pukul+motor raya+no rt rt+nya
 rumah+orang rumah+saya rumah+tetangga rumahnya rusak+kaca rusak+motor rusak+rumah rw+05 sambil saya+lagi saya+odgj
 saya+rusak saya+sekarang sendiri+pakai serang si+udin sipon takut+keluar tangan tawa tetangga+depan tiang
 tolong+cepat tolong+di tukang warga+takut yang+odgj
odgj_amuk 1 3+1 agung al+muhajirin amuk+banting ashari babinsa babinsa+odgj bapak barang batu+ke bengkok bensin+ke
 bibi bocor+kepala cemara cemara+raya cepat+ada ciledug ciledug+indah cipondoh cipondoh+makmur dalam+rumah
 darah+jalan delima depan+kantor di+mushola di+tangan dipukul dua+orang duga+ganggu eta gawat gembor golok+kejar
 gubuk hasyim hasyim+ashari istri jalan+cemara jalan+delima jalan+hasyim jalan+kh jalan+m jendela jiwa+pegang
 kaca+jendela kaca+rusak kamar+tidak kampung kap kap+mobil kasur+di kayu+panjang ke ke+ibu ke+lantai ke+motor
 kec+pinang kejar+bapak kejar+orang keluar kelurahan kh kirim+orang korek kp+ledug kumat+semua kurang kurang+waras
 lagi+pak laki+duga lapor+ada lapor+odgj lari+ke lempar+batu lepas+dari m+toha makmur masjid+al mau+bakar meja
 mobil+orang mobil+warga motor+dengan muhajirin nya orang+kampung orang+kurang orang+yang pak+ada pak+ibu pak+kp
 pak+odgj pak+tetangga pasar+bengkok pasar+malam pecel pegang+alat pembeli penelepon penelepon+ibu pengendara
 pengendara+motor petugas piring piring+terus potong pukul+kap rt+03 rumah+sudah rusak+mobil rusak+orang saudara
 sekap sekolah+bawa smkn sudah+ada sudah+di sudah+dua sudah+tiga sukajadi tetangga+saya tiga toha trus udin warga+di
 yang+datang yang+lewat yang+mau
odgj_amuk -1 @abuse @birth @breath @poison ada+bapak ada+lansia ahmad ahmad+yani air anak arus arus+kali bagaimana
 baju bakso balita banyak+yang batu+dengan bawa+arus bawa+pisau bawah+flyover benda berobat bikin biru blok butuh
 dan dekat+gor depan+rs depan+toko di+bawah di+belakang di+kontrakan di+lapangan di+pamulang di+pinggir di+pohon
 di+pos di+tengah dimyati dinsos dipukul+satpam diri+di duduk+di flyover+taman gantung golok+gang gor gor+dimyati
 griya halte hamil hebat ini jaya jual+di kali kambing kandang+kambing ke+anak ke+kali ke+rsj kebon+besar kec+benda
 kejar+warga kelahi keluarganya kerja kesakitan km kolong kosong lap lapangan lapangan+ahmad lewat liar+di mandi+di
 masih+hidup masuk mayat mengganggu minum mungutin naik odgj+itu odgj+liar odgj+sudah odgj+suka odgj+tidur
 orang+diam orang+kelahi orang+tidur pager pakai+alat pamulang panas panjat+tower panti pasar+kebon periuk
 pinang+griya pingsan+di poncol punya racun rambut rame rawa rel rsj rt+01 sampah sebelah seberang sejak sendiri+di
 setrum setrum+di sih sudah sutet taman+cibodas tangis+kesakitan tanpa temen tengah tengah+jalan teriak+bakar terjun
 terminal tetangga+siram tetangga+teriak tiap+malam tidak+bawa tidak+punya tiri toko tolong+saya tower+sutet truk
 turun tusuk woy+ada yang+kejar yani
odgj_amuk -2 # =office @bleeding @is=dead @likely @robbery @traffic ada+rumah ambruk anak+pakai badan banget banyak
 bawah becak begal belakang+rumah belum bola bukan bukan+odgj bulan dada daerah darah dekat dengan+orang di+kandang
 diam dibawa dijemput dilempar diri ditinggal duduk flyover gelandangan+di habis hidup ikat jalan jalan+kesana
 jantung jual kab kab+tangerang kami kandang karunya+pak kayanya ke+orang kebon kejang kemari kepala+bocor kesana
 kesana+kemari lama lewat+depan liar lihat linglung luka malam meninggal mulut ngomong odgj+jalan odgj+kaki
 odgj+panjat odgj+parah orang+lewat orang+terlantar pabuaran pabuaran+tumpeng pak+dekat pak+saya panjat parah
 pasar+ramadhani pasung+dengan pasung+di pegang+dada perlintasan perum perumnas perumnas+2 pingsan poris pulang
 puskesmas ramadhani raya rs ruko sadar sampai samping sandal saya+takut sd sering stasiun suami takut tanah
 tanah+tinggi tangerang telanjang teriak tidak+amuk tidak+bisa tinggi tower tukang+becak tumpeng umur untuk
odgj_amuk -3 =ask =beast =tale @child @is=aged @is=bekal anyar bantu bayi belakang benteng bisa cimone cuma
 dengan+bocah depan depan+sekolah dipukul+preman ditusuk gebang+raya hari jalan+benteng jembatan karena kayaknya
 kereta kontrakan laki+pakai makan mandi nyasar obat odgj+dilempar pasar+anyar pelajar preman saya+mau sendiri
 tabrak tahun taman tangis tawuran+pelajar tenggelam tiap tidak+ada tinggal tua
odgj_amuk -4 =past =well @drowning @unconscious ada jatuh kaki ketemu odgj+di pasung tapi tawuran terlantar tidak
 tidur+di
odgj_amuk -5 =not @body @ill @is=lansia @suicide dari di kata lansia minta perempuan suka tidur
odgj_amuk -6 @is=anak @is=ot gelandangan karunya
odgj_amuk -7 @injured
odgj_amuk -8 @1
odgj_keluarga 7 @is=treat
odgj_keluarga 6 =office @is=odgj @kin berobat kami obat rsj sejak
odgj_keluarga 5 dibawa ganggu jiwa minta saya+odgj
odgj_keluarga 4 =ask alamat bantu bulan halusinasi jiwa+sudah kakak ke+rsj kemana mau minum ngomong ngomong+sendiri
 saya terus tidak+mau
odgj_keluarga 3 =heart bagaimana bapak+saya dan di+rsj dibawa+berobat dulu ganggu+jiwa ganggu+odgj harus ke kontrol
 makan mau+minta minum+obat puskesmas rawat sakit+jiwa saya+sakit saya+sering sering tidak+tidur tolong+bantu
odgj_keluarga 2 3+hari 4+rw @is=family ada+biaya anak+laki anak+saya bantu+jalan bawa+berobat berobat+pak biar bisa
 bisa+gerak bulan+tidak cara cibodas+besar cipete di+kamar dibawa+ke dijemput gerak habis hari+tidak ibu+saya
 kakak+ipar kakak+saya kaku kamar kami+di ke+puskesmas ke+rs kepada kepada+yth konsul kontrol+ke kumat kunci+di
 laki+saya makan+tidak mau+dibawa mau+konsul mau+minum melahirkan minggu minggu+tidak minta+tolong obat+habis
 odgj+parah odgj+sudah parah pasung rawat+di rsj+sekarang rt rujuk rujukan rumah+di rutin rw saya+ganggu saya+sudah
 saya+suka sekarang+kumat sering+halusinasi sih+tapi suami+saya sudah+lama suka tahun tetangga+kunci tidak+amuk
 tidak+makan tidak+minum tolong+dijemput ya
odgj_keluarga 1 01+rw aneh apa+bisa bagaimana+ya bantal bantu+ke blok dengan+saudara dia+tidak dikasih+makan
 dokter+kata dulu+pernah habis+dan hari ipar jadi jiwa+tidak kakak+perempuan kalau+malam kami+butuh kami+saudara
 karunya+pak kel kel+poris kel+sudimara keluar+kamar kemarin+mau kp kumat+lagi kumat+tidak lagi lama linglung+harus
 malam+teriak mana mau+keluar meninggal+tahun ngelantur ngomong+ngelantur obat+dari obat+minta obat+rumah odgj+putus
 pasca perempuan+saya pernah poris+gaga puskesmas+tapi putus putus+obat rawa+rotan rotan rs rt+4 rw+02 rw+2
 sekap+diri selapajang selatan selatan+rt sendiri+tidak sih suami sudah+2 sudah+3 sudah+bulan sudah+minggu sudimara
 sudimara+selatan suka+amuk suka+halusinasi tahun+di tapi tapi+dia tapi+karunya tapi+tidak teriak terus+sejak
 umur+24 utara warga+kami ya+cara yth
odgj_keluarga -1 =drill @abuse @crowd @drowning @likely @poison ada+lansia aja alat badan bakar banget
 bapak+dilempar bawa+pisau benda bocah cimone cuma datang di+pasar di+pos diam dilempar dilempar+batu dipukul
 ditinggal gelandangan+di hidup ibu indah kandang kayaknya kayanya ke+panti kolong lari liar mandi masih mau+ke
 mau+pulang mayat meninggal merah mobil motor muka ongkos pada pak+ada pak+bantu pinggir pintu rumah+saya rusak
 sambil sampai satpam saya+meninggal sekarang+di sekolah semua si suka+bawa tadi tangerang tanpa tapi+sekarang temen
 tengah tiap tidak titip trus tua untuk waras warga warung
odgj_keluarga -2 =beast =not =past =tale @bleeding @child @is=aged @is=dead ada+orang anak bapak batu darah dengan
 di+depan di+jalan dia duduk gang golok ini itu jatuh jaya jembatan kaki kantor kata kelurahan ketemu lapor luka
 masjid nyasar panti pegang pos punya raya rumah stasiun tabrak takut taman tangan tangis telanjang terlantar
 terminal tetangga+saya tidak+punya tinggal
odgj_keluarga -3 =still =urgent @body @is=anak @is=bekal @suicide @unconscious ada+yang bawa dekat jalan kontrakan
 laki orang+odgj pakai pasar perempuan pisau pulang tetangga tidur
odgj_keluarga -4 =road =well @injured @is=ot @weapon ada dari depan gelandangan pak tidur+di yang
odgj_keluarga -5 =work @1 @is=lansia @violence di lansia orang
odgj_keluarga -6 @danger
bekal 9 asal
bekal 8 @is=bekal dari habis ongkos
bekal 7 uang
bekal 6 dompet duit ke maling pulang pulang+ke tumpang
bekal 5 2+anak ada+ongkos bekal bus dan di+masjid di+terminal habis+bekal mau mau+ke minta sekarang+di terminal
 terminal+poris tidak+ada tumpang+di
bekal 4 2+orang bisa+pulang di+bus duit+di habis+ongkos hp jambi kami keabisan kembali kerja masjid mau+pulang money
 no no+money ongkos+pulang pak+kami pak+saya poris punya+ongkos rombongan saya+dari sekarang sudah+2 tangis+di tegal
 tidak+bisa tipu uang+di
bekal 3 abis abk al bayar bisa calo cirebon daerah+km dari+malaysia dari+padang di+pool di+rest duit+tinggal
 habis+duit habis+uang ke+pekalongan ke+tegal keliling kembali+ke lampung malaysia maling+di masjid+raya mau+kembali
 minta+ongkos ngawi nih padang pekalongan pool posisi punya raib salah+naik saya saya+di serang supir tidak+punya
 tinggal tunggu+di untuk+pulang walk walk+di
bekal 2 # 2+malam 4+orang abis+tumpang ada+2 ada+bule ada+penumpang al+azhom alun anak+dari are asal+ngawi aye azhom
 bandara bandung bantu+makan bapak+di baru bawa+2 biaya bis bisa+bantu bisa+kembali calo+kerja center cikokol
 cikokol+tidak daerah dan+saya dari+lampung dari+papua dengan dengan+anak dengan+sekali di+alun di+ibu di+jembatan
 di+kalideres di+lobi di+stasiun dompet+hilang dompet+raib dompet+tinggal hello hilang hotel ibu+bawa ibu+dengan
 istirahat istirahat+di jakarta jembatan+gantung kaki+dari kalideres kampus+umt kantor kapal+dari ke+ntt
 ke+purwokerto keabisan+ongkos kemarin+sekarang kena kena+tipu km km+14 korban kota kuning lagi+di lampung+mau lobi
 lobi+hotel mahasiswi makan maling+tidak mantan minta+anter mobil mudik naik ntt ongkos+ke ongkos+kembali
 orang+habis orang+ibu orang+lansia orang+perempuan pak palak palembang papua pasar+baru polsek+jatiuwung pool+bus
 posisi+di purwokerto rest rest+daerah rombongan+di rsud+tidak salah saudara+dari saya+dengan saya+habis saya+mantan
 saya+supir sekali sekarang+istirahat sekarang+tidak sementara sementara+di semua soetta solo sp4n+no suami tangis
 tangis+mau teman teman+saya terlantar+di tidak+bayar tidak+pegang tipu+calo tolong+pak travel tunggu uang+abis
 uang+untuk untuk wonogiri wonogiri+pak yang+jemput
bekal 1 5+orang 6+orang abis+sudah ada+bapak agen+bus anak+minta anak+muda anter ari bantu batuceper begal
 belum+makan bensin beta bogor boleh boleh+minta box brebes bus+sinar cilacap damri dari+bogor dari+cirebon
 depan+pabrik di+agen di+gereja di+gudang di+kantor di+kontrakan di+pom di+sebelah dia+dari ditinggal
 ditinggal+suami duit+abis duit+dengan elektrik gantung gelandangan+dari gereja halte+transjakarta hikmah indramayu
 is jalan+kaki jatiuwung jaya+ada jemput kalau+tidak kata+ditinggal ke+cirebon ke+indramayu ke+lampung
 kembali+sekarang kerja+tidak ketemu+orang lansia+jual lunta madiun masjid+al mau+minta menunggu menunggu+di
 minta+bantu minta+pulang minta+tolong mogok muda+dari ongkos+mau online pak+ada pak+mau pegang pegang+duit pelajar
 penelepon+ibu perempuan+bawa polsek pom+bensin pool+damri posisi+terminal pulang+sekarang puri+beta rak
 rombongan+gelandangan rumah+kami sadar saya+terdampar sembunyi sp4n stasiun stasiun+batuceper stasiun+tangerang
 sukabumi taman+elektrik tangerang tarik tasik terdampar terlantar+lunta tidak tidak+makan tki transjakarta
 transjakarta+puri tumpang+tanya uang+hilang umt warkop
bekal -1 =tale @abuse @birth @crowd @is=family ada+anak ada+ibu aja anak+perempuan asing bagaimana bakar bapak+itu
 bikin buta cibodas ciledug cipondoh dalam dari+kemarin di+kolong di+pinggir di+rumah dibawa+ke dijemput dipukul
 dokter dong duduk+di flyover itu+ngaku jauh karang+tengah karunya ke+dokter keluar kepala ketemu kok lalu lantai
 lari+dari lk2 luka mabuk malam mandi masuk mati meninggal minggu nama ngaku+dari nurul nya nyasar+di obat
 orang+asing pagi pak+bantu perempuan+lari perum pingsan punya+saudara punya+tempat remaja+perempuan ruko sambil
 sampai satpol saudara saudara+saya saya+ketemu saya+mau saya+meninggal sekarang+tidur sering takut taman tanpa
 telepon tempat+tinggal tenggelam teriak terjun tipu+agen tol trus tukang tuna turun urus usir waras warung+saya
bekal -2 =office @bleeding @breath @child @drowning @ill @is=dead @is=treat ada ada+lansia ada+yang amuk banyak
 bapak bawa belakang bocah butuh cimone cuma darah dari+rumah dengan+saya di+depan di+jalan di+pasar di+teras ganggu
 gelandangan+di golok jatuh jaya jiwa kakak kaki kali kamar karang karena kata kayaknya kayanya kel kelurahan kolong
 lama lansia+nyasar linglung lok masih mau+lapor mayat minum napas ngaku ngomong nyasar orang+odgj orang+terlantar
 panti pasar pinggir pos rs rt rumah+saya rumah+sekarang rumahnya rw sehat sekarang+dengan tabrak tadi tahu tangan
 tapi tempat tengah teras terus tidak+tahu umur warga
bekal -3 =road =well @body @unconscious @violence @weapon ada+orang bayi dekat dia duduk itu kp lapor orang pakai
 perempuan sakit suka tahun tetangga tiap tidur tidur+di tua yang
bekal -4 =heart =work @1 @injured @is=aged @kin @suicide depan jalan laki odgj rumah sendiri sudah tidak+mau
bekal -5 @is=anak @is=odgj @is=ot gelandangan
bekal -6 @danger @is=lansia lansia
jenazah 10 @body
jenazah 9 @is=dead meninggal
jenazah 8 manusia mayat
jenazah 7 ketemu meninggal+di ngambang
jenazah 6 @danger ada+mayat bau bernyawa lihat mati ngambang+di rsud saya+meninggal sudah tidak+bernyawa
jenazah 5 bagaimana belakang belum+ada di+kali gudang kami karena+sakit ketemu+kepala meninggal+tadi menyengat
 pemakaman sudah+tidak sungai tadi tanpa warga yang+ngambang
jenazah 4 @drowning bau+menyengat bendungan busuk cisadane dekat+bendungan di+rsud di+rumah di+sungai
 gelandangan+ketemu kaku kali karena kayanya kebon ketemu+mayat ketemu+orang kontrakan kosong kubur lalat makam
 mayat+bayi mayat+laki orang+gantung orang+mati orang+ngambang pak pak+ada rawa rs saudara+tolong sesosok
 sudah+dirubung sudah+kaku tadi+pagi tubuh
jenazah 3 =office =still @is=family ada+kaki ada+orang ada+saudara asem bantaran bantu bau+busuk bayi+di
 belakang+rumah benteng+betawi bernyawa+di betawi budi cibodas cisadane+dekat dari+malam di+puskesmas di+saluran
 di+semak di+tps dirubung dirubung+lalat empang identitas info jalan+benteng jendela kaki+orang kamar kami+ada
 kayaknya+sudah keluarganya lembang liar mati+di melati minta+bantu pak+kayanya pas pasar+lembang penghuni
 plastik+item pohon+asem pojok puskesmas saluran sampah saudara sawah suami+saya sudah+dari sungai+cisadane
 tanpa+saudara tidak+lihat tolong+di tpa tpa+rawa tps tulang urus
jenazah 2 5+hari ada ada+keluarganya ada+sesosok ada+yang ambulans bagaimana+cara bantaran+kali belakang+pabrik
 belum benteng bersama biaya buang buang+sampah cara cibodas+baru dari+jendela dekat+tpa di+empang di+kebon
 di+klinik di+lantai di+pohon di+rs dikenal dingin diri+di empang+belakang gaga+rt gantung gantung+diri
 gelandangan+yang gudang+jalan hari harus harus+bagaimana hotel indah irigasi irigasi+sipon item jalan+raya kabeh
 kaku+di kali+sabi kamar+kontrakan kami+meninggal kami+tidak ke+rs kedaung kel+poris keluar+orang kemarin kemis
 kepala kontrakan+saya kp kp+sawah kucing lalat+banyak lurah mandi+di masuk mayat+di meninggal+karena menyengat+dari
 minta mr mr+x nongol nyangkut nyangkut+di orang+di orang+meninggal pabrik+sepatu pagi pak+di pak+lurah pasar+kemis
 pasien penghuni+kontrakan petugas plastik pohon polisi polisi+sudah polsek poris+gaga ps rawa+kucing rawat+di
 rs+kami rt+7 rumah+saya sabi saluran+irigasi saudara+sudah saya+kedaung saya+sendiri sebelah selapajang semak
 semalam sepatu sesosok+tubuh siapa+yang situ sudah+bengkak sudah+dingin sudah+mandi tamu tanpa+identitas
 tetangga+kontrakan tetangga+sebelah tidak+dikenal tidak+gerak tidak+keluar tolong+arah trotoar+jalan tua+tidak
 untuk urus+pemakaman warga+ketemu warga+kontrakan x yang+biasa yang+kemarin yang+mati yang+meninggal
"""
