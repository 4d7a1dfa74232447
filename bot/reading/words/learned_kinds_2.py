"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
anak -1 1+rw 40an =road @poison @violence ada+2 ada+perempuan ambruk anak+kontrakan anak+muda anak+pada anak+usir
 baju balita+di banget bangun banyak barat bau bawa+2 bekal belakang+rumah bikin+bedeng bikin+tenda bisa blok
 bocah+kecil bocor+semua budi bugel busa cipadu compang dan+gelandangan dan+tidak dari+dalam dari+malam darmi
 darurat dekat depan+mall depan+spbu di+lantai di+luar di+panunggangan di+perempatan di+rel di+sungai di+terminal
 di+tugu dingin dipukul+preman ditinggal+saya flyover gang gelandangan+dengan gigil golok+kejar habis+bekal
 hamil+tua ibu+bawa ieu ieu+ada info jadi jalan+pembangunan jalanan+sekitar jatiuwung jpo kakak+saya kambing
 kandang+kambing ke+rumah keabisan kec+cipondoh kehujanan kejar+anak keluarganya kelurahan+gerendeng kemarin kenapa
 kesakitan ketemu+orang kirim km kontrakan+sebelah kp+rawa kursi lagi+di lalu lansia+nyasar lansia+terlantar leher
 lem+tidur lihat+ibu luka lupa maksudnya malam+ini maling mall mampu+tolong mangkal manusia+gerobak masjid mau+minta
 mau+terjun minimarket muka+sudah mules odgj+sudah orang+di orang+duduk orang+sudah orang+teriak orang+terlantar
 orang+tidak orgnya pabrik pak+tadi pakai pakai+golok pamit pamulang panggil panunggangan+barat pelajar pembangunan
 penelepon penuh+luka penumpang perum petir pincang pinggir+jalan pingsan pintu+kunci poncol pos+ronda pos+satpam
 posisi preman pulang+karena putar rawa ronda rt rumah+bocor rumah+di rumah+kosong rw sakit+jiwa satpam saya+cuma
 saya+kerja saya+lagi saya+pasung saya+sekarang sayat sekarang+saya sekitar+8 selamat send send+tolong siapa sma
 smkn solusi sopir stasiun+poris status suami+istri sungai tamu tanpa tanya teman tengah+ada terjun+dari
 terlantar+anak terminal+poris terus tidak+jawab tidak+keluar toko tol+karang tolong+bantu tolong+send trotoar+jalan
 tua+lansia tua+sakit tua+tidur untung waras yang+mati yang+teriak
anak -2 =office =still @birth @fire @ill abis ada+gelandangan ada+kendaraan aja anak+di anak+sekolah anak+tidak asal
 aye bantu bapak+saya bapak+tua baru batu bawa+anak bawa+bayi bawa+golok bayi+sewa biasa bicara bidan+tidak bocor
 buang buang+sampah cibodas ciledug cisadane cluster dengan+2 di+depan di+masjid di+pertigaan di+pinggir di+pohon
 di+taman di+trotoar dia diam+di dinsos diri ditinggal+anak duit dulu eh gajah+tidak gang+salak gendong+bayi gerobak
 habis halte hp ibu+tua indah ini is izin izin+lapor jambu jatuh+dari jawab jiwa juga kantor karunya kata+ditinggal
 kayu ke kel kemis kena kendaraan ketuban ketuban+sudah kontrakan+gang kosong kumat lagi+cari lap lapor+pak linglung
 lokasi lumpuh maaf makan+dari manusia masih+bayi masih+di matahari mati mau+pulang menit mulut muntah ngumpet
 ngumpet+di no nyasar+di orang pak pak+ada pak+lapor pasar+baru pasar+kemis pertigaan perumnas pinggir pisau raya
 renang+cluster rs rumah rumah+tetangga rumahnya rusak salak saudara+tinggal saya+sudah sendiri+tidak serang sesak
 sewa sih sih+cuma sita situ situ+cipondoh sudah+3 sudah+keluar sudah+tua suka tali+di taman taman+gajah telanjang
 temen tenda teras+kelurahan terjun terlantar tol tolong+pak tukang turun uang untuk
anak -3 2+anak =ask @injured @is=treat ada+bapak ada+lansia ada+saudara di+situ gantung golok ibu+saya istri kami
 kejar kembali+lagi kepala korban kp lagi laki lantai mayat+bayi meninggal merah+cikokol ngomong ongkos orang+odgj
 pegang pohon ribut sakit sambil+gendong saudara saya+mau tangan telepon tidak+mau tidak+sadar tidur tidur+di tolong
 trotoar warga yang yang+kemarin
anak -4 @1 @bleeding @is=family ada+ibu amuk bakar cipondoh darah dengan+anak diam ibu+dengan itu jatuh kali+sabi
 lihat mayat poris sabi sadar sambil sudah+tidak tidak+bisa
anak -5 =work @is=dead @unconscious @weapon ada+orang cuma depan ganggu kaki keluar suami sudah
anak -6 @is=bekal @is=ot @suicide bawa belum belum+ketemu dan lapor odgj
anak -7 =heart @is=odgj mau
anak -8 @is=lansia lansia
anak -9 @body
odgj 9 =heart @is=odgj odgj
odgj 8 perempuan suka tiap
odgj 7 ngaku ngawur ngoceh ngomong odgj+di orang+odgj telanjang teriak waras
odgj 6 =tale @1 ganggu itu jiwa kurang nyanyi odgj+perempuan rambut rokok sambil takut tapi tawa tidak+waras
odgj 5 ada+odgj ajak amuk boneka depan hari kambing kandang kandang+kambing ke+orang odgj+tidur panjat
 perempuan+odgj sok sore tapi+sekarang tetangga+odgj tiap+hari tiap+sore tidak+amuk tidak+ganggu yang
odgj 4 =not =road ada+jalmi amuk+tapi aneh badan+penuh baju bawa+boneka bawa+pisau baya bendera cuma dada datang
 dengan depan+gereja di+kandang diam dilempar dipukul+preman galak gebang+raya gereja jalan+satria jalmi joget2
 joget2+di kamar+kunci kayaknya keluar+rumah keluarganya kereta kok kurang+waras lagi+pak laki+telanjang lapor lewat
 liar mandi mandir marah mondar mondar+mandir muda ngitung odgj+kaki odgj+laki odgj+telanjang pak+itu pamit
 pasung+dengan penuh+luka pertigaan perum pikir raya sakit+jiwa sambil+ngitung sampah sandal satria sendiri sering
 si status sudirman telanjang+dada tenang tengah+taman tidak+galak tidak+kenapa tidak+pukul untuk yang+suka
odgj 3 =well ada+bapak ada+ibu ada+perempuan agak aneh+di angke anyar baik baik+aja baju+kantin bapak+suka
 bapak+tiap biasa bola bulak compang datang+ke dekat+kantor dengan+bocah dengan+orang depan+rumah depan+smk di+depan
 di+jalan di+pamulang di+pengkolan di+perempatan di+pos di+tengah dia+suka ditinggal+anak doang duduk emang
 flyover+jalan ganggu+jiwa gebang got hamil hampir hampir+tabrak hormat ikat jalan jalan+merdeka jalan+tidak jam
 jaya jinak joget jual+di kab kab+tangerang kali+angke kantin kata+ditinggal kayaknya+ganggu kec kelurahan kemari
 kemarin kenapa kesana kesana+kemari km laki laki+itu lewat+depan liar+di luka main malam+tidur masjid masjid+nurul
 mengganggu merdeka mungutin ngasih ngomong+dengan ngomong+sendiri nurul odgj+dilempar odgj+jalan odgj+liar
 odgj+suka odgj+yang orang orang+aneh panjat+tower paruh paruh+baya pasar pasar+anyar pendek pengkolan penuh
 perempatan perempuan+hamil perempuan+rambut pernah pondok pos+tidak preman punten rambut+pendek rt+5 rumah+saya
 sampai satpam saya+pasung saya+takut sekarang+sudah siang siapa smk smk+yuppentek subuh suka+bawa taman taman+gajah
 tawa+sendiri telanjang+di telanjang+jalan tengah tengah+jalan tidak+bawa tidak+pernah tower tulis waras+itu
 yang+odgj yuppentek
odgj 2 3+tidak =ask =beast =urgent @crowd @likely agak+kurang ajak+ngobrol ajak+ngomong ambil amuk+di amuk+pak
 amuk+tidak anak+3 anak+pada bae bahasa bahaya batu batu+dengan batuceper batujaya bawa bawa+apa bekas benda berdiri
 beringin bhineka bicara blok bojong bojong+jaya ciledug cimone cuma+nyanyi daerah dari+jembatan dari+subuh deh
 dekat+balai dengan+ganggu dengan+keluarganya depan+puskesmas depan+toko di+alun di+got di+kelurahan di+pertigaan
 di+tugu diamankan dijemput dijemput+ke dikasih+obat dilempar+batu dipukul dua2nya duduk+sambil foto gajah gendong
 gimbal guru halte+cikokol hamil+tua hari+tidur harmless indah+tolong itu+kayaknya iwan iwan+yang jalan+beringin
 jalan+kesana jalan+pakai jalan+teuku jam+2 jatake jati jauh jembatan jemur jongkok kalau kamling kapal karawaci
 karunya kaya kayu kayu+di ke+panti kebon+besar kec+benda kec+pinang kelapa keluarganya+tidak kelurahan+cipondoh
 kembali kembali+lagi kenapa+cuma kereta+di kesakitan ketiwi ketiwi+tidak kp+kelapa lagi lagi+tidur lalu+lintas
 larangan larangan+selatan lintas macet makan+sederhana makan+tidak malam malu mandi+di mandir+di masih masuk
 mau+melahirkan mau+turun mobil+di nama+anak ngatur ngatur+lalu ngintip ngintip+orang ngomel ngomel+depan ntu
 ntu+orang nyambung nyanyi+di nyanyi+doang nyanyi+pakai nyolong odgj+hamil odgj+itu odgj+mondar odgj+panjat
 odgj+tabrak odgj+tiap orang+bawa orang+dengan orang+lewat orang+mandi pabrik pada pada+takut pak+dekat pak+yang
 pakai+baju pamulang panunggangan pasar+ciledug pasar+cipadu pasar+kebon pasung perang perempuan+lewat
 perempuan+muda periuk perlintasan perlintasan+poris perumnas+2 pinggir+situ pohon pos+kamling pos+ojek pr pukul
 rame rs+bhineka rt rumah+makan rw+1 sapu+jalan sari saudara+jauh sawah saya+tapi sd sederhana sederhana+jalan
 sendiri+sambil senjata seperti seragam sini+tiap sudah+tenang suka+ambil suka+duduk suka+ngintip suka+telanjang
 tabrak+kereta tabrak+mobil takut+tabrak talking talking+ke tamu tangis+kesakitan tanpa tanpa+baju tawa+ketiwi
 telanjang+lagi teras+kelurahan teriak+bakar teriak+nyanyi teriak+tapi terima teuku teuku+umar theres tiap+pagi
 tidak tidak+nyambung tidak+urus tidur+di tol+hampir tolong+evakuasi tongkat tugu turun tusuk umar waras+duduk
 warga+tidak yang+biasa yang+sakit yang+tidak
odgj 1 112+odgj 2+malam 3+hari =joke ada+suara aja+tidak alat+botol ampe amuk+lagi angke+sudah arah arus arus+kali
 bakar+sampah bakso balai balai+warga batu+sari batu+tapi bawa+arus bawa+bendera bawa+senjata belakang+pabrik bener
 berkeliaran besok bikin bikin+macet bitung blok+di bocor bolak bolak+kembali brewok bulakan bunderan busana cadas
 cantiga cikokol cipadu cirarab darah+depan darah+jalan dekat dekat+rumah depan+kontrakan depan+rs di+gang
 di+jembatan di+kebun di+kel di+pohon di+poris di+rumah di+sawah di+sekitar di+stasiun di+teras dia dia+bawa
 dia+tidak dijemput+ya dipukul+satpam dulu dulu+suka evakuasi flyover gang+kober gedor gedor+pintu gembor
 gimbal+suka golok+pak guy huda ibu+pakai inggris istri itu+ada itu+lho itu+loh itu+masuk itu+sekarang
 jalan+pembangunan jatuh+dari jaya+dekat jelas jembatan+kali joget+sendiri kabupaten kadang kaki kaki+di kaki+patah
 kalau+tidak kali+cirarab karang kardus+anak karunya+pak kasih+makan kata+dia kayanya+mau kayanya+sakit ke+dokter
 kebon kebun kejang keluarganya+di kereta+nanti kerja+saya km+21 kober kok+tapi kontrakan+putri kp kp+cantiga
 kp+pondok kp+rawa kunci kurus+banget lagi+itu lagi+lewat laki+brewok laki+muda laki+ngomong laki+setengah
 laki+tanpa laki+tidur lalu lari+di lewat+sini lho listrik+tidak loh lumpur lwt maghrib makan+aja masih+hidup
 masih+sadar masuk+ke mess minta+makan minta+rokok muda+duduk mulai mulai+tidak mulu+kontrakan mungkin nambo
 nambo+jaya neglasari ngobrol+tembok ngomel+tapi ngomong+inggris noh+di nusa nusa+jaya nyolong+jemur odgj+sering
 ojek orang+ganggu orang+sakit orang+sih orang+tapi pagi+di pahlawan pak+kab pak+odgj pakai+toa panjang park pasien
 pembangunan pengendara perempuan+suka pernah+bawa perum+pondok perumnas pinggir+tol polsek+neglasari poris+indah
 pos pos+ronda pulang+dari pun rambut+gimbal rasa ronda rt+01 rt+3 rumah+tidak rw+08 sadar+tapi samping sapu
 saudara+saya security sekarang+lagi sempet sendiri+sekarang sendiri+sudah setengah setengah+baya setiap setrum
 setrum+di seuri seuri+sendiri sih situ situ+bulakan solo sore+ada sudah+biasa sudah+dikasih sudah+mandi
 sudah+sering suka+amuk suka+joget suka+kejar suka+ngomel sutet tabrak+pager tangerang tanpa+busana tanpa+celana
 tapi+kaki telanjang+lari telanjang+tidur temen+kerja tenang+orang tenggelam+got teras terus terus+tidak
 tetangga+saya theres+a tidak+jelas tidak+makan tidak+minum tigaraksa toa tower+sutet trus+dipukul tua+di turun+di
 turun+kata uang umar+karawaci umt waras+pak warga+sekarang warga+sudah wkwk yang+di yang+kurang
odgj -1 05+kelurahan 2+anak 2+orang 4+hari =past @breath @injured @poison alat+di ambruk anak+ngelem ayam baca
 bahaya+sih baju+compang bapak+saya batu+di bawa+buntelan bawa+golok belakang+kantor bengkok biaya bisa+ngomong
 bocah bugel buntelan cacat cuma+bau cuma+tidak dalam dapur dekat+gor dengan+bapak dengan+saudara depan+mcd
 depan+pom di di+bawah di+emperan di+komplek dibawa+berobat dibuang dikit dinsos diri ditertibkan+pak emperan
 gelandangan+sering gelandangan+tiap gerak gerendeng golok+depan gondrong gubuk gubuk+di hilang ibu+dengan ibu+saya
 is item itu+orang jalan+di jalan+h jangan jatiuwung jatuh jatuh+di jaya+rt jiwa+bacok jiwa+sudah jpo jual+tisu
 kaca+mobil kaku karena kayanya ke+rsj kejar+warga kel kena+lempar kepala klinik kolong kontrol kotor kp+ledug
 kreo+selatan kumel laki+ganggu lampu lampu+merah lansia+bawa lansia+di lansia+jatuh lansia+nyasar lantai laporan
 ledug lem lembang lihat linglung+tidak lumpuh maaf mabuk+lem manusia manusia+gerobak masih+di mata mau+keluar
 mau+makan mcd merah+cikokol metropolis minggu minum+obat mobil+saya motor+yang napas ngais ngaku+dari ngelem
 ngelem+di nyasar+di obat odgj+apa odgj+lempar odgj+serang orang+cacat orang+di orang+kena orang+laki orang+pakai
 orang+tabrak orang+tidak orang+tua pak pakai+batu panas panti parkir+di pasar+bengkok pasar+lembang pasar+sipon
 patah+depan pegang+golok pelapor pinter pom pos+satpam pukul+ibu pulang+ke racun rawat+di rusak rusak+orang rw+05
 saya+ganggu saya+rusak saya+sekarang sekolah+bawa selapajang sendiri+pakai sih+orang sipon siram sopir stroke
 sudah+4 sudah+tiga sudah+tua sudimara tenggelam terjun+dari tetangga tiang tiga tinggal+sendiri tinggi tisu
 tolong+di tolong+kirim tolong+pak tunggu umur+40an utara woy+ada yang+kejar
odgj -2 3+bulan 40an =still @is=treat ada+anak adik alat amuk+bawa anak+saya apa+odgj aren asal aye bagaimana balita
 banyak bapak+itu bapak+yang bau bawa+alat bengkak berobat bocah+kecil bukan buta cari ciledug+indah cisadane
 cuma+gelandangan daan daan+mogot depan+kantor di+gazebo di+kali di+kontrakan di+mushola di+pintu di+simpang
 di+tiang di+trotoar dikasih+makan dikenal dimyati ganggu+odgj gazebo genteng gerobak gitu golok+di gor gor+dimyati
 h habis hari+tidak harus hidup ibu+di itu+pak kakak+saya kaki+bengkak kantor+kelurahan kasur kayanya+mabuk
 ke+tembok kemana kenanga kirim komplek korban kp+sangiang kumat kunci+di kunciran kursi laki+gondrong lemas lupa
 mana mangkal+di mati mau+ke mau+tabrak mayat meninggal merah mobil mogot muka mulut no nya odgj+amuk odgj+bakar
 odgj+pak odgj+parah odgj+sekarang ojol ongkos orang+jalan ot pak+di parah parkir pelanggan penelepon petugas pindah
 pinggir+jalan pingsan pintu+1000 pom+bensin punya+rumah rawa rawa+kucing rawat rsud ruko rumahnya sadar
 sampai+darah sangiang saya+mau saya+odgj sebelah seberang segera sejak sekarang semua simpang sudah+tidak
 sudirman+depan suka+tidur tabrak+lari tangan tangcity tangis+di tanpa+identitas tetangga+kunci tidak+dikenal
 tidak+sadar tidur tki tol tolong+pindah tukang tuna tuna+wisma usir wisma woi woy ya yang+tidur
odgj -3 @is=dead @is=family abis ada+gelandangan ada+laki ada+lansia alamat anak+jalan bacok bantu bawah bayi
 belakang+rumah bensin butuh cepat cibodas di+belakang di+halte gelandangan+di identitas ini kaca kakak kampus
 kantor kecil kontrakan linglung mangkal minta mushola odgj+bawa orang+terlantar orang+tidur pak+ada pak+saya
 pasar+malabar pintu pulang rsj rumah+tetangga saudara sekarang+di tabrak tahu tangis tanya telepon tempat terlantar
 tidak+tahu tinggal trotoar warung
odgj -4 @child @fire @is=bekal ada+orang baru belakang bulan dan di+kamar ibu kami kata kejar kena ketemu kosong
 lempar mabuk malabar motor odgj+pukul pegang tabrak+kepala tahun tua umur
odgj -5 # @body @is=aged bisa bukan+odgj golok nyasar pasar+baru punya rumah tidak+ada tidak+bisa tidak+punya
odgj -6 =work @kin @unconscious bapak mau saya tolong
odgj -7 =office ada anak
odgj -8 @is=anak gelandangan
odgj -9 @danger @is=lansia @is=ot lansia
odgj -10 @violence @weapon
odgj_amuk 8 amuk
odgj_amuk 7 @danger @violence @weapon bacok ibu odgj+pukul rusak
odgj_amuk 6 @fire @is=odgj bawa kejar lempar odgj+bawa orang orang+odgj pisau waras
odgj_amuk 5 =heart @threat bakar batu bawa+alat bawa+golok cepat dalam dia golok kaca kayu kumat lagi malabar
 ngumpet ngumpet+di odgj pegang pukul rumah si tidak+waras
odgj_amuk 4 =urgent =work @kin ada+odgj adik alat amuk+bawa ancam apa+odgj asap bakar+kasur bawa+kayu di+dalam
 ibu+saya jiwa kantor kantor+pos kasur ke+tembok kumat+lagi odgj+amuk odgj+apa odgj+bakar odgj+lempar odgj+tidak
 pakai pasar+baru pasar+malabar pegang+golok pintu saya+kumat sekarang+saya tabrak+kepala tembok tetangga tolong
 warga
odgj_amuk 3 ada+laki amuk+di anak+saya anak+sekolah ancam+mau apa aye banting bapak+dilempar botol cepat+pak
 di+pasar di+simpang dia+bawa dia+sudah gang ganggu+jiwa genteng kejar+anak kena+lempar kirim kp lari masih+di motor
 motor+yang odgj+bacok odgj+pegang odgj+sekarang orang+kena orang+tidak pak+rumahnya pakai+kayu parkir parkir+di
 pisau+dapur sambil+pegang sampai+darah simpang tahu teriak+mau tidak+tahu tolong+ada tolong+kirim tolong+pak warung
 woi
odgj_amuk 2 05+kelurahan @is=treat ada+orang adik+saya al alat+di amuk+banting amuk+lagi bakar+rumah barat
 bocah+kecil bunuh cekik dapur dengan+tiang depan+sudah di+kamar di+pintu di+rumah dua+orang gaga ganggu gigit
 golok+depan golok+di golok+ke gondrong gubuk+di h ibu+di ibu+dipukul indah jalan+h jamaah jaya+rt jiwa+bacok
 kaca+mobil kayu+pukul kecil kepala kumat+rusak lagi+kumat laki+ganggu laki+odgj lembang lempar+batu lempar+genteng
 mau+bunuh mau+mati meresahkan mesjid mobil mobil+saya mulu mushola odgj+masuk odgj+meresahkan odgj+serang
 odgj+tabrak orang+amuk orang+laki orang+masih pak pak+cepat pakai+batu pasar+lembang pegang+pisau pinggir
 pinggir+kali pintu+1000 pos pukul+ibu rt rt+nya rumah+orang rumah+saya rumah+tetangga rumahnya rusak+kaca
 rusak+motor rusak+rumah rw+05 saya+lagi saya+odgj saya+rusak saya+sekarang semua sendiri+pakai serang si+udin sipon
 sudah+dua takut+keluar tangan tawa tetangga+depan tiang tolong+cepat tolong+di tukang warga+takut yang+datang
 yang+odgj
odgj_amuk 1 3+1 agung al+muhajirin ashari babinsa babinsa+odgj bapak barang baru batu+di batu+ke bawa+batu bengkok
 bensin+ke bibi bocor+kepala cemara cemara+raya cepat+ada ciledug ciledug+indah cipondoh cipondoh+makmur dalam+rumah
 delima depan+kantor di+mushola di+tangan duga duga+ganggu gawat gembor golok+kejar gubuk hasyim hasyim+ashari istri
 jalan+cemara jalan+delima jalan+hasyim jalan+kh jalan+m jendela jiwa+pegang kaca+jendela kaca+rusak kamar+tidak
 kampung kap kap+mobil kasur+di kayu+panjang ke ke+ibu ke+lantai ke+motor kec+pinang kejar+orang keluar kelurahan kh
 kirim+orang korek kp+ledug kumat+semua kurang kurang+waras lagi+pak laki+duga lapor+ada lapor+odgj lari+ke
 lempar+motor lempar+rumah m+toha makmur masjid+al mau+bakar meja mobil+orang mobil+warga muhajirin nya odgj+rusak
 orang+kampung orang+kurang orang+pakai orang+yang pak+ada pak+ibu pak+kp pak+tetangga pasar+bengkok pasar+malam
 pecel pegang+alat pembeli penelepon penelepon+ibu pengendara petugas piring piring+terus potong pukul+kap rt+03
 rumah+sudah rusak+mobil rusak+orang sambil saudara sekap sekolah+bawa smkn sudah+ada sudah+di sudah+tiga sukajadi
 tetangga+saya tiga toha trus udin warga+di yang+lewat yang+mau
odgj_amuk -1 @birth @breath @poison ada+bapak ada+lansia ahmad ahmad+yani air arus arus+kali bagaimana baju bakso
 balita banyak+yang batu+dengan bawa+arus bawa+pisau bawah+flyover benda bikin biru blok butuh cadas dan dekat+gor
 depan+rs depan+toko di+bawah di+belakang di+gardu di+kontrakan di+lapangan di+pamulang di+pinggir di+pohon di+pos
 di+tengah dimyati dinsos dipukul+satpam diri+di duduk+di flyover+taman gantung gardu gebang golok+gang gor
 gor+dimyati griya habis halte hamil ini jaya jual+di kali kambing kandang+kambing karunya+pak kata+mau ke+anak
 ke+kali kebon+besar kec+benda kejar+warga kelahi keluarganya kerja kesakitan kolong kosong lama lapangan
 lapangan+ahmad liar+di mandi+di masih+hidup mayat mengganggu minum mulut mungutin naik nginep odgj+itu odgj+liar
 odgj+suka odgj+tidur orang+diam orang+kelahi pakai+alat pamit pamulang panas panjat+tower panti pasar+kebon
 perempatan periuk pinang+griya pingsan poncol racun rame rawa rel rsj rt+01 sampah sebelah seberang sejak setrum
 setrum+di status sudah sutet tabrak+kereta taman+cibodas tanah tanah+tinggi tangis+kesakitan tanpa temen tengah
 teriak+bakar terminal tetangga+siram tetangga+teriak tiap+malam tidak+bawa tidak+punya tiri toko tolong+saya
 tower+sutet tulis turun tusuk woy+ada yang+kejar yani
odgj_amuk -2 =office @is=dead @likely @robbery @traffic ada+rumah ambruk anak+pakai badan banyak bawah becak begal
 belakang+rumah belum bola bukan bukan+odgj bulan cuma dada daerah dekat dengan+orang depan di+kandang diam dibawa
 dijemput dilempar diri ditinggal duduk flyover gelandangan+di hidup ikat jalan jalan+kesana jantung jembatan jual
 kab kab+tangerang kami kandang kayanya ke+orang kebon kejang kemari kepala+bocor kesana kesana+kemari lewat
 lewat+depan liar lihat linglung luka malam meninggal ngomong odgj+jalan odgj+kaki odgj+panjat odgj+parah odgj+sudah
 orang+lewat orang+terlantar pabuaran pabuaran+tumpeng pak+dekat pak+saya parah pasung+dengan pasung+di pegang+dada
 perlintasan perum perumnas perumnas+2 poris pulang puskesmas rambut rs ruko sadar samping saya+takut sd sering
 stasiun suami takut tangerang telanjang teriak tidak+amuk tidak+bisa tinggi tower tukang+becak tumpeng umur untuk
odgj_amuk -3 # =ask =beast =tale @bleeding @child @is=aged @is=bekal anyar banget bantu bayi belakang benteng bisa
 cimone darah dengan+bocah depan+sekolah dipukul+preman ditusuk gebang+raya hari jalan+benteng karena kayaknya
 kereta ketemu kontrakan laki+pakai makan mandi nyasar obat odgj+dilempar panjat pasar+anyar pelajar preman raya
 sampai sandal saya+mau sendiri tabrak tahun taman tangis tawuran+pelajar tenggelam tiap tidak+ada tinggal tua
odgj_amuk -4 =past =well @drowning @unconscious ada jatuh kaki minta odgj+di pasung tapi tawuran terlantar tidak
 tidur+di
odgj_amuk -5 =not @body @ill @is=lansia @suicide dari di kata lansia perempuan suka tidur
odgj_amuk -6 @injured @is=anak @is=ot gelandangan karunya
odgj_amuk -8 @1
odgj_keluarga 7 @is=treat @kin
odgj_keluarga 6 =office @is=odgj berobat kami obat rsj
odgj_keluarga 5 dibawa ganggu jiwa minta saya+odgj sejak
odgj_keluarga 4 =ask alamat bulan kakak ke+rsj kemana mau minum ngomong ngomong+sendiri rawat saya saya+sering
 sering terus tidak+mau
odgj_keluarga 3 bagaimana bantu bapak+saya bawa+berobat bulan+tidak dan dibawa+berobat dulu ganggu+jiwa ganggu+odgj
 halusinasi harus jiwa+sudah ke kontrol makan mau+minta minum+obat sakit+jiwa saya+sakit tidak+tidur tolong+bantu
odgj_keluarga 2 4+rw =heart @is=family ada+biaya anak+laki anak+saya bagaimana+ya berobat+pak biar bisa bisa+gerak
 cara cibodas+besar cipete denger di+kamar di+rsj dibawa+ke dijemput gerak ibu+saya kakak+saya kaku kamar kami+di
 ke+puskesmas ke+rs kel+poris kepada kepada+yth konsul kontrol+ke kumat kunci+di laki+saya makan+tidak mau+dibawa
 mau+konsul mau+minum melahirkan minggu minggu+tidak obat+habis odgj+parah odgj+sudah parah pasung poris+gaga
 puskesmas rawat+di rsj+sekarang rt rujuk rujukan rumah+di rutin rw rw+2 saya+ganggu saya+sudah saya+suka
 sekarang+kumat sering+halusinasi sih+tapi suami+saya sudah+2 sudah+lama suka tahun tetangga+kunci tidak+makan
 tidak+minum tolong+dijemput ya ya+cara yth
odgj_keluarga 1 01+rw 3+hari aneh apa+bisa bahar bantal bantu+ke bisa+dibawa blok dengan+saudara dia+tidak
 dikasih+makan dokter+kata gaga habis habis+dan hari hari+tidak ipar jadi jiwa+tidak kakak+ipar kakak+perempuan
 kalau+malam kami+butuh kami+saudara karunya+pak kel kel+sudimara keluar+kamar kemarin+mau kp kumat+tidak lagi lama
 linglung linglung+harus malam+teriak mana mau+keluar meninggal+tahun minta+tolong ngelantur ngomong+ngelantur
 obat+minta obat+rumah odgj+putus pasca perempuan+saya pernah pondok+bahar puskesmas+tapi putus putus+obat
 rawa+rotan rotan rt+2 rt+4 saudara+tidak selapajang selatan selatan+rt sendiri+tidak sih suami sudah+3 sudah+bulan
 sudah+minggu sudimara sudimara+selatan suka+amuk suka+halusinasi tahun+di tapi tapi+dia tapi+karunya teriak
 terus+sejak tidak+amuk umur+24 utara warga+kami
odgj_keluarga -1 =drill @abuse @crowd @drowning @likely @poison ada+lansia aja alat badan bakar banget
 bapak+dilempar bawa+pisau bocah cimone datang di+kandang di+kontrakan di+pasar di+pos diam dilempar dilempar+batu
 dipukul ditinggal gelandangan+di hidup ibu indah ini jembatan kandang kayaknya kayanya ke+panti lari liar mandi
 masih mau+ke mau+pulang mayat meninggal merah mobil motor muka ongkos pada pak+ada pak+bantu pegang pinggir pintu
 rumah+saya rusak sambil saya+kerja saya+meninggal sekarang+di sekolah semua si suka+bawa tadi tangerang tangis
 tanpa tapi+sekarang temen tengah tiap tidak titip trus tua untuk waras warga
odgj_keluarga -2 =beast =not =past =tale @bleeding @child @is=aged @is=dead ada+orang ada+yang anak bapak batu bawa
 cuma darah dengan di+depan di+jalan dia duduk gang golok itu jatuh jaya kaki kantor kata kelurahan ketemu lapor
 luka masjid nyasar panti pos punya raya rumah stasiun tabrak takut taman tangan telanjang terlantar terminal
 tetangga+saya tidak+punya tinggal
odgj_keluarga -3 =still =urgent @body @is=anak @is=bekal @suicide @unconscious dekat jalan kontrakan laki orang+odgj
 pakai pasar perempuan pisau pulang tetangga tidur tidur+di yang
odgj_keluarga -4 =road =well @injured @is=ot @weapon ada dari depan gelandangan pak
odgj_keluarga -5 =work @1 @is=lansia @violence di lansia orang
odgj_keluarga -6 @danger
bekal 9 asal
bekal 8 @is=bekal dari ongkos
bekal 7 habis uang
bekal 6 di+masjid dompet duit ke maling mau+ke pulang pulang+ke
bekal 5 ada+ongkos bekal bus dan di+terminal habis+bekal mau rombongan sekarang+di terminal terminal+poris tidak+ada
 tipu tumpang tumpang+di
bekal 4 2+anak 2+orang bisa+pulang dari+padang habis+ongkos kami keabisan kembali masjid mau+pulang minta money no
 no+money ongkos+pulang padang pak+kami pak+saya poris punya+ongkos sekarang sudah+2 tidak+bisa uang+di
bekal 3 abis bayar bisa cirebon daerah+km dari+malaysia di+bus di+pool di+rest duit+tinggal habis+uang hp kantor
 ke+pekalongan ke+tegal keliling kembali+ke kena kerja lampung malaysia maling+di masjid+raya mau+kembali
 minta+ongkos ngawi nih pekalongan pool punya raib rest rest+daerah salah+naik saya saya+dari saya+di serang supir
 tegal tidak+punya tinggal tunggu+di untuk+pulang walk walk+di
bekal 2 # 2+malam 4+orang abis+tumpang ada+2 ada+penumpang al al+azhom alun anak+dari are asal+ngawi aye azhom
 bandara bandung bantu bantu+makan bapak+di baru bawa+2 biaya bis bisa+bantu bisa+kembali calo calo+kerja center
 cikokol cikokol+tidak daerah dan+saya dari+lampung dari+papua dengan dengan+anak dengan+sekali di+alun di+jembatan
 di+kalideres di+kantor di+sebelah di+stasiun dia+dari dompet+hilang dompet+raib duit+di hello hilang ibu+dengan
 istirahat istirahat+di jakarta jambi jembatan+gantung kaki+dari kalideres kampus+umt kapal kapal+dari ke+ntt
 ke+purwokerto keabisan+ongkos kemarin+sekarang kena+tipu km km+14 korban kota lagi+di lampung+mau mahasiswi makan
 maling+tidak mobil naik ntt ongkos+ke orang+habis orang+ibu orang+lansia orang+perempuan pak+mau palak palembang
 papua pasar+baru polsek+jatiuwung posisi posisi+di purwokerto salah saya+dengan saya+habis saya+supir sekali
 sekarang+istirahat sekarang+tidak sementara sementara+di semua soetta solo sp4n+no suami tangerang tangis tangis+di
 tangis+mau tarik teman teman+saya terlantar+di tidak tidak+bayar tidak+makan tidak+pegang tipu+calo tolong+pak
 travel tunggu uang+abis uang+untuk umt untuk warkop wonogiri wonogiri+pak yang+jemput
bekal 1 5+orang 6+orang abis+sudah ada+pak agen agen+bus ambon anak+minta anak+muda ari batuceper begal belum+makan
 bogor boleh boleh+minta box brebes bus+sinar cilacap damri dari+bogor dari+cirebon depan+pabrik di+agen di+gereja
 di+gudang di+ibu di+kontrakan di+pom ditinggal ditinggal+suami dompet+saya duit+abis duit+dengan elektrik gantung
 gelandangan+dari gereja gudang habis+duit ibu+bawa ibu+dari indramayu is jalan+kaki jatiuwung jaya+ada jemput juga
 kampus kata+ditinggal ke+cirebon ke+indramayu ke+lampung keabisan+duit kembali+sekarang ketemu+orang lansia+jual
 madiun masjid+al mau+minta menunggu menunggu+di minta+bantu minta+pulang minta+tolong mogok muda+dari
 ongkos+kembali ongkos+mau pabrik pak pak+tidak pegang pegang+duit pelajar perempuan+bawa pintu+air pool+bus
 pool+damri pulang+sekarang rak rombongan+gelandangan rsud+tidak rumah+kami sadar saudara+dari saya+maling
 saya+terdampar sebelah sembunyi sp4n stasiun stasiun+batuceper stasiun+tangerang sukabumi taman+elektrik tasik
 terdampar terlantar+tidak tki tolong+ibu tumpang+tanya uang+hilang
bekal -1 =tale @abuse @birth @crowd ada+ibu adik aja anak asing bagaimana bakar bikin bisa+jalan bocah butuh cibodas
 ciledug cimone dalam dari+kemarin di+pasar di+pinggir dijemput dipukul dokter dong duduk+di flyover identitas jauh
 karunya kayaknya ke+dokter keluar kepala ketemu lansia+nyasar lantai lk2 lok luka malam mandi masjid+nurul masuk
 mati minggu nama ngaku nurul nyasar+di obat orang+asing pagi perempuan+lari perum punya+saudara punya+tempat
 remaja+perempuan ruko sambil saudara saudara+saya saya+ketemu saya+mau saya+meninggal saya+tidak sering takut taman
 tanpa telepon tempat+tinggal tengah teriak terjun tol trus tukang tuna turun urus usir waras warung+saya
bekal -2 =office @bleeding @breath @child @drowning @ill @is=dead @is=family @is=treat ada ada+lansia ada+yang amuk
 banyak bapak bawa belakang bule cuma darah dari+rumah dengan+saya di+depan di+jalan di+teras ganggu gelandangan+di
 golok itu jatuh jaya jiwa kakak kaki kali kamar karena kata kayanya kel kelurahan kolong lama linglung masih
 mau+lapor mayat minum napas nyasar orang+odgj orang+terlantar panti pasar perempuan pinggir pos rs rt rumah+saya
 rumah+sekarang rumahnya rw sehat sekarang+dengan tabrak tadi tahu tangan tapi tempat teras terus tidak+tahu
 tidur+di umur warga
bekal -3 =road =well @body @unconscious @violence @weapon ada+orang bayi dekat depan dia duduk kp laki lapor ngomong
 orang pakai sakit sudah suka tahun tetangga tiap tidak+mau tidur tua yang
bekal -4 =heart =work @1 @injured @is=aged @is=anak @kin @suicide jalan odgj rumah sendiri
bekal -5 @is=odgj @is=ot gelandangan
bekal -6 @danger @is=lansia lansia
jenazah 10 @body
jenazah 9 @is=dead meninggal
jenazah 8 mayat
jenazah 7 ketemu manusia meninggal+di ngambang
jenazah 6 @danger bau bernyawa lihat mati ngambang+di pemakaman rsud saya+meninggal sudah+tidak tidak+bernyawa
jenazah 5 ada+mayat bagaimana belakang belum+ada cisadane di+kali gudang kami karena+sakit meninggal+tadi pak+ada
 sudah sungai tadi tanpa tubuh
jenazah 4 @drowning bau+menyengat di+puskesmas di+rumah di+sungai gelandangan+ketemu kaku kali karena kayaknya+sudah
 kayanya kebon ketemu+kepala ketemu+mayat ketemu+orang kontrakan kosong kubur lalat makam mayat+bayi menyengat
 orang+gantung orang+mati pak rawa rs saudara+tolong sesosok sudah+dirubung sudah+kaku tadi+pagi tanpa+saudara warga
 yang+ngambang
jenazah 3 =office =still @is=family ada+kaki ada+orang ada+saudara asem bantaran bantu bau+busuk bayi+di
 belakang+rumah bendungan bernyawa+di budi busuk cibodas cisadane+dekat dari+malam dekat+bendungan di+rsud
 di+saluran di+semak di+tps dirubung dirubung+lalat empang identitas jendela kaki+orang kamar kamar+kontrakan
 keluarganya kemis lembang mati+di mayat+laki melati minta minta+bantu orang+ngambang pak+kayanya pas pasar+kemis
 pasar+lembang penghuni plastik+item pohon+asem pojok puskesmas saluran sampah saudara sawah suami+saya
 sungai+cisadane tidak+lihat tolong+di tpa tpa+rawa tps tulang untuk
jenazah 2 5+hari ada ada+keluarganya ada+sesosok ada+yang ambulans bagaimana+cara bantaran+kali belakang+pabrik
 belum benteng benteng+betawi betawi biaya buang buang+sampah cibodas+baru dari+jendela dekat+tpa di+empang di+kebon
 di+lantai di+pohon di+rs dingin diri+di empang+belakang gaga+rt gantung gantung+diri gelandangan+yang hari harus
 harus+bagaimana hotel info irigasi irigasi+sipon item jalan+benteng jalan+raya kabeh kaku+di kali+sabi
 kami+meninggal kami+tidak kayaknya ke+rs kedaung keluar+orang kemarin kepala kontrakan+saya kp kp+sawah kucing
 lalat+banyak liar lurah mandi+di masuk meninggal+karena menyengat+dari mr mr+x nongol nyangkut nyangkut+di orang+di
 orang+meninggal pabrik+sepatu pagi pak+di pak+lurah penghuni+kontrakan penjaga petugas plastik pohon polsek ps
 rawa+kucing rawat+di rs+kami rt+7 rumah+saya sabi sakit saluran+irigasi saudara+sudah saya+kedaung saya+sendiri
 sebelah selapajang semak sepatu sesosok+tubuh siapa+yang sudah+bengkak sudah+dingin sudah+mandi surat tamu
 tanpa+identitas tetangga+kontrakan tetangga+sebelah tidak+gerak tidak+keluar tolong+bantu trotoar+jalan tua+tidak
 urus urus+pemakaman warga+ketemu warga+kontrakan x yang+biasa yang+kemarin yang+mati yang+meninggal
jenazah 1 =ask ada+badan adik+saya air anyar badan banget bantu+pemakaman banyak+di bau+pak biasa biasa+mangkal
 bisa+hubung bola busuk+banget cara dalam dengan+sekali di+becak di+dalam di+gerobak di+kebun di+lokasi dokter gaga
 gerak hubung indah kamar+mayat kebon+pisang kebun kel+poris kontrakan+sudah kp+rawa lumpur mangkal+di masih+duduk
 mayat+di mayat+nyangkut mayat+tetangga meninggal+pak musola nongol+dari orang+bau pak+depan pak+tadi pak+takut
 pas+mau pasar pasar+anyar pemakaman+tetangga petir pinggir+empang pintu+air pisang pisang+belakang poris+gaga
 posisi punya+biaya rawat rest rest+daerah rt ruko rumah+pak rumah+tidak sekali sekarang+di selamat semalam siapa
 situ sudah+jadi sudah+meninggal sungai+belakang tadi+di tanah telepon temen+kontrakan tetangga+kami thamrin+depan
 tukang tukang+becak tukang+rongsok tumpuk tumpuk+sampah ya+pak yang+sudah
jenazah -1 2+hari @is=treat @kin @traffic abis ada+gelandangan ada+ibu ada+suara al angkat angkot baju balita banjir
 bapak+kontrakan barat baru+lahir bawa+golok bayi+baru bayi+pak biru bisa bocor bpjs bukan bulan bus busa butuh
 cepat ciledug dapur denger+suara di+pinggir di+pos di+terminal diketok diketok+tidak emperan flyover gerobak halte
 hamil hilang ini isi+bayi jatake kakak kembali kereta kerja kesakitan ketuban kira kolong kontrakan+pak korban
 kumat kursi lahir lemas mabuk maling melahirkan mushola ongkos orang+masih orang+tenggelam pada panas panti
 panunggangan perempatan pinang pukul punten rumahnya sahut sambil sampah+belakang sampai saudara+saya sehat sekolah
 serpong sesak sih sumur tali tergeletak terjebak terjun terlantar+di terminal tetangga+saya tiap+malam tidak
 tidak+ada tidak+sadar tidak+sahut tinggal+di tolong tolong+pak tumpang waras yang+tenggelam yang+tidur
"""
