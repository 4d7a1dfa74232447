"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
anak -3 2+anak @injured @is=treat ada+bapak ada+lansia ada+saudara bisa cibodas di+depan di+situ gantung golok
 ibu+saya kami karunya kejar kepala kp lantai maaf manusia masjid mayat+bayi meninggal ongkos orang+odgj pohon
 sambil saudara tangan telepon terlantar tidak+bisa tidak+mau tidur tidur+di
anak -4 =ask @1 @bleeding @is=family @unconscious @weapon ada+ibu amuk bakar cipondoh darah dengan+anak diam istri
 itu jatuh kali+sabi keluar laki lihat mayat pegang poris sabi sudah sudah+tidak warga yang
anak -5 =work @is=bekal @is=dead ada+orang cuma depan ganggu ibu+dengan kaki suami
anak -6 @is=ot @suicide bawa belum+ketemu dan lapor odgj
anak -7 =heart @is=odgj belum lansia mau
anak -8 @body @is=lansia
odgj 9 =heart @is=odgj odgj
odgj 8 perempuan
odgj 7 ngaku odgj+di orang+odgj suka telanjang tiap tidak+waras waras
odgj 6 =tale ada+odgj amuk depan ganggu kurang ngoceh ngomong nyanyi odgj+perempuan rokok takut tapi tawa teriak
odgj 5 @1 boneka diam dilempar itu jiwa kambing kandang kandang+kambing odgj+tidur perempuan+odgj pertigaan pikir
 rambut sambil si sok sore tapi+sekarang tenang tetangga+odgj tiap+sore tidak+amuk tidak+ganggu yang
odgj 4 =not =road =well ada+jalmi ada+perempuan amuk+tapi badan+penuh baju bawa+boneka bawa+pisau baya compang cuma
 dada dengan depan+gereja depan+smk di+kandang duduk galak gebang+raya gereja hari jalan+satria jalmi jam joget2
 joget2+di kamar+kunci keluarganya kurang+waras lagi+pak laki+telanjang lewat liar luka malam+tidur mandi mandir
 marah mondar mondar+mandir odgj+laki odgj+suka odgj+telanjang pak+itu panjat pasung+dengan penuh+luka perempatan
 perum sampah satria sendiri smk subuh taman telanjang+dada telanjang+di tengah+taman tiap+hari tidak+galak
 tidak+kenapa tidak+pukul tower untuk yang+suka
odgj 3 =beast ada+ibu agak ajak aneh+di anyar baik baik+aja baju+kantin bapak+tiap batu bendera bola bulak daerah
 dari+subuh dengan+bocah dengan+keluarganya dengan+orang di+jalan di+pamulang di+pengkolan di+perempatan
 di+pertigaan di+pos dijemput dilempar+batu dipukul+preman ditinggal+anak doang ganggu+jiwa gebang gendong hampir
 hampir+tabrak hormat ikat jalan jalan+merdeka jaya jinak joget jongkok kab kab+tangerang kantin karunya
 kata+ditinggal ke+orang kec kelapa keluar+rumah kemarin kembali+lagi kenapa kereta km kok lagi+tidur laki laki+itu
 lewat+depan liar+di makan+sederhana mandi+di masih merdeka muda mungutin ngawur ngomong+dengan ngomong+sendiri
 nyanyi+di odgj+dilempar odgj+jalan odgj+liar odgj+yang orang orang+lewat pamit panjat+tower paruh paruh+baya
 pasar+anyar pasung pengkolan penuh perempuan+rambut pernah pondok pos+tidak preman pukul punten raya rt rt+5
 rumah+makan rumah+saya sampai satpam saya+pasung saya+takut sederhana sederhana+jalan sekarang+sudah sering siang
 siapa smk+yuppentek status sudirman suka+bawa taman+gajah tawa+sendiri tengah tiap+pagi tidak+bawa tidak+pernah
 tidur+di tol+hampir tulis waras+itu yang+odgj yuppentek
odgj 2 2+malam 3+hari 3+tidak =ask =joke @crowd agak+kurang amuk+di amuk+pak amuk+tidak anak+3 aneh angke+sudah bae
 bahasa bakar+sampah batu+dengan batuceper batujaya bawa bekas benda berdiri biasa bicara blok bojong bojong+jaya
 cikokol cimone darah+depan datang deh dekat+balai dekat+kantor dengan+ganggu dengan+tiang depan+rumah depan+toko
 di+alun di+depan di+gang di+got di+kelurahan di+tengah di+tugu dia+tidak diamankan dijemput+ke dipukul dua2nya
 duduk+sambil emang foto gajah gembor gimbal got halte+cikokol hamil hamil+tua hari+tidur harmless huda indah+tolong
 jalan+kesana jalan+teuku jalan+tidak jam+2 jatake jati jauh jembatan+kali jemur kalau kali+cirarab kamling kapal
 kardus+anak kaya kayaknya kayaknya+ganggu ke+panti kec+benda kec+pinang kejang keluarganya+tidak kelurahan
 kelurahan+cipondoh kemari kenapa+cuma kereta+di kesana kesana+kemari ketiwi ketiwi+tidak kp+kelapa kunci lagi
 lalu+lintas lapor larangan larangan+selatan lari+di lintas macet makan+tidak malu mandir+di masih+hidup masuk
 mau+melahirkan mau+turun mulai ngatur ngatur+lalu ngintip ngintip+orang ngitung ngomel ngomel+depan ntu ntu+orang
 nyanyi+doang nyanyi+pakai nyolong odgj+hamil odgj+itu odgj+mondar odgj+panjat odgj+sering orang+bawa orang+dengan
 orang+mandi pabrik pak+dekat pakai+baju pakai+toa pamulang pasar perang perempuan+lewat periuk perlintasan
 perlintasan+poris perumnas+2 pohon pos pos+kamling pr rambut+gimbal rame rw+08 sakit+jiwa sambil+ngitung sari sawah
 saya+tapi sendiri+sudah senjata seragam sih sini+tiap sudah+tenang suka+amuk suka+duduk suka+ngintip suka+ngomel
 suka+telanjang tabrak+kereta tabrak+pager talking talking+ke tamu tanpa tanpa+baju tawa+ketiwi telanjang+jalan
 telanjang+lari tenang+orang tengah+jalan teriak+bakar teriak+nyanyi terima teuku teuku+umar theres tidak
 tidak+makan tidak+minum tidak+urus toa tolong+evakuasi tongkat tugu turun umar waras+duduk warga+tidak yang+biasa
 yang+kurang yang+sakit
odgj 1 112+odgj =urgent @likely ada+bapak ada+suara air air+kaki aja+tidak ajak+ngobrol alat+botol ampe amuk+lagi
 anak+pada angke arus arus+kali atas atas+tower bakso balai balai+warga batu+sari batu+tapi bawa+apa bawa+arus
 bawa+senjata belakang+pabrik bener berkeliaran biasa+di bikin bikin+macet blok+di bunderan busana cadas cantiga
 cirarab cuma+nyanyi dealer dealer+honda dekat dekat+rumah dekat+situ depan+dealer depan+kontrakan depan+pasar
 dewasa di+gardu di+jembatan di+kebun di+kel di+lobi di+pohon di+poris di+rumah di+sawah di+sekitar di+stasiun
 di+taman dia dia+bawa dijemput+ya dipukul+satpam dulu+suka evakuasi gang+kober gardu gedor gedor+pintu gimbal+suka
 golok+pak gudang+jne guy ibu+pakai inggris itu+masuk jalan+pembangunan jaya+dekat jelas jembatan+robinson jne
 joget+sendiri kabupaten kadang kaki+di kaki+tabrak kali+angke karang karawaci karunya+kayaknya karunya+pak
 kasih+makan kata+dia kayanya+mau ke+dokter ke+kali ke+luar kebon kebon+besar kebun keliling keluar keluarganya+di
 kembali kereta+nanti kerja+saya km+21 kober kok+tapi kontrakan+putri kp kp+cantiga kp+pondok kp+rawa kurus+banget
 lagi+lewat laki+sering laki+setengah laki+tanpa laki+tidur lalu lapangan lewat+sini listrik+tidak lobi lumpur
 maghrib main makan+aja masih+sadar masuk+ke merah+tugu mess minta+tolong mulai+tidak mulu+kontrakan mungkin naik+ke
 nambo nambo+jaya ngomel+tapi ngomong+inggris noh+di nusa nusa+jaya nyolong+jemur odgj+tapi ojek orang+ganggu
 orang+sih orang+tapi pada pada+takut pager pagi pagi+ada pagi+di pahlawan pak+bantu pak+kab panjang panunggangan
 park pasien pembangunan pengendara perempuan+hamil perempuan+suka pernah+bawa perumnas perut pinggir+tol
 polsek+neglasari poris+indah pos+ronda pulang+dari pun rasa ronda rt+01 ruko+saya rw+1 sadar+tapi samping sarung
 saudara+saya sd security sekarang+lagi sempet sendiri+sambil sering+tidur setengah setengah+baya setiap setrum
 setrum+di seuri seuri+sendiri si+pak solo sore+ada suami+istri subroto+km sudah sudah+biasa sudah+sering suka+ambil
 suka+joget sutet tabrak+bis tangerang tanpa+busana tanpa+celana tapi+kaki tapi+karunya telanjang+tidur temen+kerja
 terus+tidak theres+a tidak+jelas tigaraksa toko tolong+dibawa tower+sutet trus+dipukul tua+di tugu+adipura tuh
 turun+di turun+kata umar+karawaci umt waras+pak warga+sekarang warga+sudah wkwk yang+tidak
odgj -1 2+anak 2+orang 4+hari =drill @abuse @breath @drowning @poison ada+laki ada+pak ambruk anak+di aren ayam baca
 baju+compang banyak bapak+saya bapak+yang batu+di bawa+buntelan biaya biru bocah bugel buntelan cipadu cuma+tidak
 dalam dapur dekat+gor dengan+bapak depan+mcd di di+bawah di+komplek di+kontrakan dinsos ditertibkan+pak duga
 emperan gaga gang gelandangan+sering gerendeng golok+di golok+ke gubuk gubuk+di hidup ibu+dengan ibu+saya is item
 itu+pak jadi jalan+sendiri jangan jaya+rt jiwa+sudah jpo kaca+mobil kakak+saya kaku kali kayanya ke+rsj kejar+orang
 kejar+warga kel kena+lempar klinik kolong kontrol kotor kp+ledug kunciran lansia+bawa lansia+nyasar lantai lari
 ledug lem lembang linglung+tidak lumpuh maaf mabuk+lem makam manusia manusia+gerobak masih+di mata mau+keluar
 mau+makan mcd merah metropolis minum+obat mobil+saya motor+yang napas ngelem no nyasar+di obat ongkos orang+cuma
 orang+kena orang+laki orang+pakai pak+sudah pakai panti parkir+di pasar+lembang pasar+sipon pegang+golok pelapor
 pinggir pingsan pintu+1000 pom+bensin pos+satpam racun rawa+rotan rotan ruko rusak+orang rw saya+rusak
 saya+sekarang saya+sudah segera sehat sekap sekolah selapajang serang sih+orang stroke sudah+4 sudah+tua suka+tidur
 tabrak+lari tanpa+identitas tapi+tidak terminal tetangga tetangga+kunci tiap+malam tidak+sadar tolong+di tolong+pak
 tuna+wisma tunggu umur+40an utara wisma woy+ada yang+kejar
odgj -2 3+bulan 40an =past =still abis ada+anak ada+gelandangan adik alamat alat amuk+bawa anak+saya apa+odgj asal
 bacok bagaimana bakar balita bantu bapak+itu bau bawa+alat bawah bayi bengkak bensin berobat bocah+kecil bukan buta
 butuh cari ciledug+indah cipete cuma+bau daan daan+mogot depan+kantor di+gazebo di+halte di+kali di+mushola
 di+pinggir di+pintu di+simpang di+tiang di+trotoar dikasih+makan dikenal dimyati eh ganggu+odgj gazebo genteng
 gerobak gitu gor gor+dimyati habis hari+di hari+tidak harus jalan+di jalan+sudirman jatuh jual kakak kaki+bengkak
 kantor kantor+kelurahan kasur ke ke+tembok kemana kenanga kepala komplek korban kp+sangiang kumat kunci+di
 laki+gondrong lemas lihat lupa mana mangkal mangkal+di mati mau+ke mau+tabrak mayat meninggal minggu minta mogot
 muka mulut nya odgj+apa odgj+bakar odgj+pak odgj+parah odgj+sekarang ojol orang+jalan orang+tidak orang+tua ot pak
 pakai+batu parah parkir pasar+malabar patah pelanggan penelepon pindah pinggir+jalan pintu punya+rumah rawa
 rawa+kucing rawat rs rsud rumahnya sadar sampai+darah sangiang saya+mau sebelah seberang sejak sekarang sekarang+di
 semua simpang sipon sudah+tidak sudah+tiga sudirman+depan tanah tanah+tinggi tangan tangcity tangis+di tenggelam
 tidak+dikenal tidur tiga tinggi tki tol trotoar tukang tuna usir woi woy ya yang+tidur
odgj -3 @child @is=dead @is=family ada+lansia anak+jalan aye baru belakang+rumah cepat cibodas cuma+gelandangan
 di+belakang di+kamar gelandangan+di ibu identitas ini kaca kami kampus kecil kontrakan linglung malabar motor
 mushola odgj+amuk odgj+bawa odgj+pukul orang+terlantar pak+ada pak+saya pegang pulang rsj rumah+tetangga saudara
 saya+odgj tabrak tabrak+kepala tahu tahun telepon tempat tidak+tahu tinggal warung
odgj -4 @fire @injured @is=bekal ada+orang belakang bulan dan golok kata kena ketemu kosong lempar mabuk mobil
 pasar+baru tangis tanya terlantar tidak+punya tolong tua umur
odgj -5 # @body @is=aged bisa bukan+odgj kejar mau nyasar orang+tidur punya rumah saya tidak+ada tidak+bisa
odgj -6 =office =work @kin @unconscious ada
odgj -7 anak bapak gelandangan
odgj -8 @is=anak
odgj -9 @danger @is=lansia @is=ot @violence @weapon lansia
odgj_amuk 7 @danger @violence @weapon amuk
odgj_amuk 6 @fire @is=odgj bacok bawa dia ibu kejar lempar odgj+pukul orang orang+odgj pisau rumah rusak waras
odgj_amuk 5 =heart =work @threat bakar batu bawa+alat bawa+golok cepat dalam golok kaca kayu kumat lagi malabar
 ngumpet ngumpet+di odgj odgj+bawa pakai pegang si
odgj_amuk 4 ada+odgj adik alat amuk+bawa anak+saya ancam apa+odgj asap bakar+kasur bawa+kayu di+dalam gang jiwa
 kantor kantor+pos kasur ke+tembok kumat+lagi lari odgj+amuk odgj+apa odgj+bakar odgj+lempar odgj+tidak
 pasar+malabar pegang+golok pukul saya+kumat sekarang+saya tidak+waras
odgj_amuk 3 =urgent @kin anak+sekolah ancam+mau apa aye banting cekik cepat+pak di+pasar di+simpang dia+bawa
 dia+sudah genteng ibu+saya indah kecil kejar+anak kena+lempar kp masih+di mobil motor motor+yang odgj+bacok
 odgj+pegang odgj+sekarang odgj+tabrak orang+kena orang+tidak pak pak+rumahnya pakai+kayu parkir parkir+di
 pasar+baru pintu pisau+dapur sambil+pegang sampai+darah saya+odgj semua simpang tabrak+kepala tahu tembok tetangga
 tidak+tahu tolong tolong+pak warga woi
odgj_amuk 2 05+kelurahan @is=treat ada+laki adik+saya al alat+di amuk+banting amuk+di amuk+lagi bakar+rumah barat
 batu+di bibi bocah+kecil bunuh cemara cemara+raya dapur depan+sudah di+kamar di+pintu di+rumah dua+orang gaga
 ganggu+jiwa gigit golok+depan golok+ke gondrong ibu+dipukul istri jalan+cemara jamaah jaya+rt kaca+mobil kayu+pukul
 kepala kirim+orang kurang+waras laki+odgj lempar+batu lempar+genteng mau+bunuh meresahkan mesjid mobil+saya mulu
 mushola odgj+meresahkan odgj+serang orang+kurang orang+laki orang+masih pak+cepat pakai+batu pegang+pisau pinggir
 pintu+1000 pos rt rumah+orang rumah+saya rumah+tetangga rumahnya rusak+motor rw+05 sambil saya+rusak saya+sekarang
 sendiri+pakai serang si+udin sipon sudah+dua tangan tawa teriak+mau tetangga+depan tetangga+saya tolong+ada
 tolong+cepat tolong+di trus udin warga+di warung yang+datang yang+odgj
odgj_amuk 1 ada+orang agung al+muhajirin ashari babinsa babinsa+odgj bapak+saya barang bawa+batu bocor+kepala botol
 brewok cepat+ada ciledug ciledug+indah cipondoh cipondoh+makmur delima depan+kantor di+mushola di+tangan diancam
 dicekik duga duga+ganggu gang+makam ganggu gembor golok+kejar gubuk gubuk+di hasyim hasyim+ashari itu jalan+hasyim
 jalan+kh jiwa+pegang kaca+rusak kamar+tidak kampung kap kap+mobil kasur+di kayu+panjang ke+lantai ke+motor
 kejar+bapak kejar+orang kelurahan kh kirim korek kp+ledug kumat+rusak kumat+semua kurang lagi+kumat lagi+pak
 laki+duga lapor+ada lapor+odgj lari+ke ledug lembang lempar+motor lempar+rumah lepas+dari masjid+al mau+bakar
 mau+mati mobil+orang motor+dengan muhajirin nya odgj+masuk orang+kampung orang+pakai orang+yang pak+ada pak+bawa
 pak+ibu pak+kp pak+tetangga parung parung+serab pasar+lembang pasar+sipon pegang+alat pembeli penelepon
 penelepon+ibu pengendara pinggir+kali piring piring+terus potong pukul+kap rt+03 rt+nya rumah+sudah rusak+kaca
 rusak+orang sakit sakit+jiwa saudara saya+yang sdn sekap sekolah+bawa semua+barang serab smkn sudah+di sudah+tiga
 sukajadi terus+kejar tiga tpu tpu+selapajang tukang warung+pakai yang+ganggu yang+lewat yang+mau
odgj_amuk -1 @birth @breath @poison ada+anak ada+lansia ada+yang ahmad ahmad+yani arus arus+kali bagaimana baju
 balita banyak+yang batu+dengan bawa+arus benda berobat bikin biru darah+depan dekat+gor dengan di+bawah di+belakang
 di+gardu di+lapangan di+pamulang dibawa+ke dijemput dimyati dinsos dipukul+satpam diri+di evakuasi gantung gardu
 gor gor+dimyati griya habis kaki+tabrak kalau kali kambing kandang+kambing karunya+pak ke+anak ke+kali kebon+besar
 kec+benda kejar+warga kelahi kembali kereta+di kerja kosong kunci lama lap lapangan lapangan+ahmad liar+di linglung
 luka mandi+di masih+hidup mayat minum mulut mungutin naik no odgj+itu odgj+liar odgj+suka odgj+tidur orang+diam
 orang+kelahi pager pakai+alat pamit pamulang panjat+tower panti perempatan periuk perlintasan perlintasan+poris
 pinang+griya pohon poncol puskesmas racun rambut rame rawa rel rs rsj rt+01 rw+8 sadar sebelah seberang sering
 setrum setrum+di smk+yuppentek solo status sutet tabrak+kereta tabrak+pager taman+cibodas tangerang tanpa telanjang
 teriak+bakar tetangga+teriak tidak+bawa tidak+punya tinggi tiri tolong+saya tower+sutet truk tulis turun woy+ada
 yang+kejar yani yuppentek
odgj_amuk -2 # =ask =office @is=dead @likely @traffic air ambruk anak+pakai badan bakso bantu banyak bawah becak
 belakang belakang+rumah belum blok bola bukan bukan+odgj bulan cuma dada daerah dan dekat dengan+bocah dengan+orang
 depan depan+pasar di+kandang di+pos diam dibawa dilempar+batu diri ditinggal duduk flyover gelandangan+di hidup
 ikat jalan+kesana jantung jaya jembatan kab kab+tangerang kami kandang karena kayanya ke+orang kebon kejang
 keluarganya kemari kereta kesana kesana+kemari lewat liar lihat makan meninggal ngomong nyasar odgj+dilempar
 odgj+jalan odgj+panjat odgj+parah odgj+sudah orang+lewat orang+terlantar pabuaran pabuaran+tumpeng pak+dekat
 pak+saya panas parah pasung+dengan pasung+di pegang+dada perum perumnas perumnas+2 poris pulang ruko samping
 saya+takut sd stasiun sudah tangis tenggelam teriak tidak+amuk tidak+bisa tower tukang+becak tumpeng umur untuk
odgj_amuk -3 =beast =tale @bleeding @child @drowning @is=aged @is=bekal anyar banget bayi benteng bisa cimone darah
 depan+sekolah dilempar dipukul+preman ditusuk gebang gebang+raya hari jalan jalan+benteng kayaknya ketemu kontrakan
 laki+pakai lewat+depan malam mandi obat panjat pasar+anyar pelajar preman raya sampai saya+mau sendiri suami tabrak
 tahun takut taman tiap tidak+ada tinggal tua
odgj_amuk -4 =past =well @ill @unconscious ada dari jatuh kaki minta odgj+di pasung tapi tawuran terlantar tidak
 tidur+di
odgj_amuk -5 =not @body @injured @is=lansia @suicide di kata lansia perempuan suka tidur
odgj_amuk -6 @is=anak gelandangan karunya
odgj_amuk -7 @is=ot
odgj_amuk -8 @1
odgj_keluarga 7 @is=treat @kin
odgj_keluarga 6 =office @is=odgj berobat kami obat rsj
odgj_keluarga 5 dibawa ganggu jiwa minta saya+odgj sejak
odgj_keluarga 4 =ask alamat bapak+saya bulan kakak ke+rsj kemana mau minum ngomong ngomong+sendiri saya sering terus
 tidak+mau
odgj_keluarga 3 =heart @is=family bagaimana bantu bulan+tidak dan dibawa+berobat dulu ganggu+jiwa ganggu+odgj
 halusinasi harus jiwa+sudah ke kontrol makan mau+minta minum+obat rawat rw sakit+jiwa saya+sakit saya+sering suka
 tidak+tidur
odgj_keluarga 2 4+rw ada+biaya anak+laki anak+saya bawa+berobat berobat+pak bisa bisa+gerak cara cibodas+besar
 cipete di+kamar di+rsj dijemput gerak ibu+saya kakak+saya kaku kamar kami+di ke+rs konsul kontrol+ke kumat kunci+di
 laki+saya makan+tidak mau+dibawa mau+konsul mau+minum melahirkan minggu minggu+tidak obat+habis odgj+parah
 odgj+sudah parah puskesmas rawat+di rsj+sekarang rt rujukan rumah+di rutin rw+2 saya+ganggu saya+sudah saya+suka
 sekarang+kumat sendiri+tidak sering+halusinasi sih+tapi suami+saya sudah+2 sudah+bulan sudah+lama tahun
 tetangga+kunci tidak+makan tidak+minum tolong+bantu tolong+dijemput ya ya+cara
odgj_keluarga 1 01+rw 3+hari amuk aneh bagaimana+ya bantal bantu+ke biar bisa+dibawa blok dengan+saudara denger
 di+puskesmas dia+tidak dibawa+ke dikasih+makan dokter+kata habis habis+dan hari hari+tidak ipar jadi jiwa+tidak
 kakak+ipar kakak+perempuan kalau+malam kami+butuh kami+saudara karena karunya karunya+pak ke+puskesmas kel
 kel+poris kel+sudimara keluar+kamar kemarin+mau kepada kepada+yth kp kumat+tidak lagi lama linglung+harus
 malam+teriak mana mau+keluar minta+tolong ngelantur ngomel ngomong+ngelantur pasung perempuan+saya poris+gaga
 puskesmas+tapi putus rawa+rotan rotan rt+2 rt+4 rujuk sakit saudara+saya saya+mau selapajang selatan suami
 sudah+minggu sudimara suka+amuk suka+halusinasi tahun+di tapi tapi+dia tapi+karunya tapi+tidak teriak terus+sejak
 tidak+amuk utara warga+kami yth
odgj_keluarga -1 @crowd @drowning @is=aged @likely @poison ada+lansia aja alat badan bakar banget batu bawa+pisau
 benda bocah di+kandang di+kontrakan di+pasar di+pos diam dipukul gelandangan+di hidup ibu indah jembatan kandang
 kantor kayaknya lansia+saya mandi masih mau+ke mau+pulang mayat meninggal motor muka ongkos pak+ada pak+bantu panti
 pinggir pintu rusak saya+meninggal sekarang+di semua si suka+bawa tadi takut tangerang tangis tanpa tapi+sekarang
 temen terminal trus tua untuk waras warga
odgj_keluarga -2 =not =past =tale @bleeding @child @is=dead ada+orang ada+yang anak bawa cuma darah dengan di+depan
 di+jalan dia ditinggal duduk gang golok ini itu jatuh jaya kaki kata kelurahan ketemu lapor liar luka masjid nyasar
 pegang pos punya raya rumah rumah+saya stasiun tabrak taman tangan telanjang terlantar tetangga+saya tidak+punya
 tinggal
odgj_keluarga -3 =beast =still =urgent =well @body @is=anak @is=bekal @suicide @unconscious dekat jalan kontrakan
 laki orang+odgj pakai pasar perempuan pisau pulang tetangga tidur tidur+di
odgj_keluarga -4 =road @injured @is=ot @violence @weapon ada dari depan gelandangan pak yang
odgj_keluarga -5 =work @1 @is=lansia di lansia orang
odgj_keluarga -6 @danger
bekal 9 asal
bekal 8 @is=bekal ongkos
bekal 7 dari habis pulang uang
bekal 6 duit ke maling mau+ke pulang+ke
bekal 5 bekal bisa+pulang bus dan di+masjid di+terminal dompet habis+bekal keabisan kembali mau poris punya+ongkos
 sekarang+di terminal terminal+poris tidak+bisa tipu tumpang
bekal 4 2+anak 2+orang ada+ongkos bisa cirebon dari+padang kami kembali+ke kerja masjid mau+pulang money no no+money
 ongkos+pulang padang pak+kami pak+saya rombongan sekarang sudah+2 tidak+ada tumpang+di
bekal 3 abis dari+malaysia dengan di+bus di+pool di+rest habis+ongkos hp jambi kantor ke+pekalongan ke+tegal
 keliling korban malaysia maling+di masjid+raya mau+kembali minta+ongkos nih pekalongan pool rest rest+daerah saya
 saya+di serang tegal terlantar+di tinggal tunggu tunggu+di uang+di untuk+pulang walk walk+di
bekal 2 # 2+malam 4+orang ada+2 ada+penumpang agen al al+azhom alun anak+dari are aye azhom bandung bapak+di baru
 bawa+2 bayar belum+makan biaya bisa+kembali brebes calo calo+kerja center cilacap daerah daerah+km dan+saya
 dari+cirebon dengan+anak dengan+sekali di+alun di+jembatan di+kalideres di+kantor di+sebelah di+stasiun
 dompet+hilang duit+tinggal habis+uang hello hilang ibu+dengan is istirahat istirahat+di jakarta jatiuwung
 jembatan+gantung kaki+dari kalideres kampus+umt kapal kapal+dari ke+ntt keabisan+ongkos kemarin+sekarang
 kembali+sekarang kena+tipu km km+14 kota lagi+di lampung mahasiswi makan maling+tidak masjid+al minta minta+pulang
 naik ngawi ntt ongkos+ke ongkos+kembali orang+ibu orang+lansia orang+perempuan palak palembang pasar+baru
 polsek+jatiuwung posisi posisi+di punya raib salah salah+naik saya+dari saya+dengan saya+habis saya+supir sekali
 sekarang+istirahat sekarang+tidak sementara sementara+di semua soetta sp4n stasiun+batuceper suami supir tangis+mau
 tasik terdampar tidak+pegang tidak+punya tipu+calo tki tolong+pak travel uang+untuk umt untuk wonogiri+pak
 yang+jemput
bekal 1 6+orang =urgent abis+sudah ada+bapak ada+pak agen+bus agus air ambon anak+minta ari batuceper begal bis
 bisa+bantu bus+sinar damri di+agen di+gereja di+ibu ditinggal+suami dompet+raib dompet+saya duit+abis duit+dengan
 duit+ludes duit+pak gantung gereja habis+duit ibu+bawa indramayu jalan+kaki jaya+ada jemput juga kalau+tidak kampus
 karunya+halte kata+ditinggal ke+cirebon ke+indramayu ke+lampung ke+palembang ke+purwokerto ke+tangerang
 keabisan+duit kena kerja+tidak ketemu+orang langsung lansia+jual ludes madiun menunggu menunggu+di mess mogok
 ongkos+mau orang+laki pak+tidak pegang pegang+duit pelajar perempuan+bawa pintu+air polisi polsek pom pom+bensin
 pool+bus pool+damri pos+polisi pulang+sekarang purwokerto rak raya rsud+tidak rumah+kami saudara+dari saya+maling
 saya+terdampar sebelah stasiun sukabumi tangerang tapi+tidak tidak tidak+makan tumpang+tanya uang+abis uang+hilang
 wkwk+karunya wonogiri
bekal -1 @abuse @birth @crowd ada+yang adik aja amuk anak bakar banyak bikin bisa+jalan bule butuh cibodas ciledug
 cimone di+jalan di+pasar di+teras dijemput dinsos dokter dong duduk+di flyover gelandangan+di identitas jauh jiwa
 kamar kayaknya ke+dokter kepala ketemu kok lansia+nyasar lantai lk2 lok mandi masuk minggu nya nyasar obat
 orang+terlantar pagi panti perempuan+lari pinggir punya+saudara remaja+perempuan ruko rumah+sekarang rw
 saudara+saya saya+ketemu saya+meninggal tahu tanpa temen tempat+tinggal teras terus tidak+tahu tol trus tukang
 turun urus usir warung+saya
bekal -2 =office @bleeding @breath @child @drowning @ill @is=dead @is=treat ada ada+lansia ada+orang bawa bayi
 belakang bocah cuma darah dari+rumah dengan+saya di+depan di+rumah ganggu golok itu jatuh jaya kakak kaki kali
 karena kata kayanya kel kelurahan kolong kontrakan kp linglung masih mau+lapor mayat minum napas ngomong orang
 orang+odgj perempuan pos rs rumah+saya rumahnya sakit sehat sekarang+dengan suka tabrak tadi taman tangan tapi
 tempat tiap tidur+di umur warga
bekal -3 =road =well @body @kin @suicide @unconscious @violence @weapon dekat duduk laki lapor pakai rt sudah tahun
 tetangga tidak+mau tidur tua yang
bekal -4 =heart =work @1 @injured @is=aged @is=anak depan dia jalan odgj rumah sendiri
bekal -5 @is=odgj @is=ot gelandangan
bekal -6 @danger @is=lansia lansia
jenazah 10 @body
jenazah 9 @is=dead meninggal
jenazah 8 manusia mayat
jenazah 7 ketemu meninggal+di ngambang ngambang+di saya+meninggal
jenazah 6 @danger bau bernyawa lihat mati pemakaman rsud sudah+tidak tidak+bernyawa
jenazah 5 ada+mayat bagaimana cisadane di+kali gudang lalat pak+ada sudah tanpa tubuh warga yang+ngambang
jenazah 4 ada+orang bantu bau+menyengat belakang bendungan dekat+bendungan gelandangan+ketemu kaku kali kami
 karena+sakit kayaknya+sudah kayanya kebon ketemu+kepala ketemu+mayat kontrakan kosong kubur menyengat orang+gantung
 orang+mati pak rawa rs saudara+tolong sudah+dirubung sudah+kaku sungai tadi
jenazah 3 5+hari =office =still @drowning @is=family ada+kaki ada+saudara asem bantaran bau+busuk bayi+di belum+ada
 bernyawa+di budi busuk cibodas cisadane+dekat dari+malam di+rsud di+rumah di+saluran di+semak di+sungai di+tps
 dirubung dirubung+lalat empang identitas jendela kaki+orang karena kayaknya keluarganya kemis ketemu+orang
 lalat+banyak lembang mati+di mayat+bayi mayat+laki melati meninggal+tadi minta minta+bantu pak+kayanya pas
 pasar+kemis pasar+lembang penghuni petugas plastik+item pohon+asem pojok saluran sampah saudara sawah sebelah
 sesosok suami+saya sungai+cisadane tanpa+identitas tanpa+saudara tidak+lihat tolong+di tpa tpa+rawa tps tulang
 untuk
jenazah 2 =ask ada+keluarganya ada+sesosok ambulans bagaimana+cara bantaran+kali banyak belakang+pabrik
 belakang+rumah benteng benteng+betawi betawi biaya cibodas+baru dari+jendela dekat+tpa dengan+sekali di+empang
 di+kebon di+lantai di+pohon di+puskesmas di+rs dingin diri+di dokter empang+belakang gaga gaga+rt gantung
 gantung+diri gelandangan+yang hari harus harus+bagaimana hotel info irigasi irigasi+sipon item jalan+benteng
 jalan+raya kabeh kaku+di kali+sabi kamar kamar+kontrakan kami+tidak ke+rs kebon+pisang kel kel+poris keluar+orang
 kepala kontrakan+saya kp kp+sawah kucing liar lurah makam mandi+di masuk meninggal+pak menyengat+dari mr mr+x
 nongol nongol+dari nyangkut nyangkut+di orang+di pabrik+sepatu pak+lurah penghuni+kontrakan penjaga pisang
 pisang+belakang plastik pohon polsek poris+gaga ps puskesmas rawa+kucing rs+kami rt+7 rumah+pak rumah+tidak sabi
 saluran+irigasi saudara+sudah saya+sendiri sekali sekarang+di selapajang semak sepatu sesosok+tubuh siapa
 siapa+yang sudah+dingin surat tadi+di tadi+pagi tamu tetangga+kontrakan tetangga+sebelah tidak+gerak tidak+keluar
 tolong+bantu trotoar+jalan tua+tidak urus urus+pemakaman warga+ketemu warga+kontrakan x yang+biasa yang+mati
jenazah 1 ada adik+saya bantu+warga banyak+di bau+pak biasa biasa+mangkal bisa+hubung busuk+banget cara dari+rumah
 di+dalam di+gerobak di+kebun di+trotoar gerak hubung indah kamar+mayat kami+ada kayanya+orang kebun kel+mekarsari
 kp+rawa lahan lantai lumpur mangkal+di masih+duduk mayat+nyangkut mayat+tetangga mekarsari musola neroktog
 orang+bau orang+meninggal pabrik pak+tadi pak+takut pas+mau pemakaman+tetangga petir pinggir+empang pintu+air
 posisi punya+biaya puskesmas+tolong rest rest+daerah rt ruko rumah+saya sakit+sudah saudara+meninggal semalam situ
 sopir+truk sudah+jadi sudah+meninggal tanah telepon temen+kontrakan tempat+kami thamrin+depan tumpuk tumpuk+sampah
 warga+tanpa ya+pak yang+kubur yang+meninggal yang+sudah
jenazah -1 2+hari =drill =road @child @fire @kin @likely @traffic abis ada+gelandangan ada+suara ada+warga angkat
 angkot asal baju balita banjir bapak+kontrakan barat bayi+pak bisa bocor bukan bulan busa butuh cepat ciledug
 cipondoh dapur denger+suara di+kontrakan di+pinggir di+pos di+terminal dijemput diketok diketok+tidak duit flyover
 gerobak habis halte hilang ini isi isi+bayi jatake jiwa kakak kec kehujanan kembali kena kereta kesakitan ketuban
 kira korban kumat kunci kursi lari mabuk maling melahirkan mushola ngomong obat ongkos orang orang+tenggelam
 orang+tua pada panas panti pasung+di perempatan pinang pingsan pukul punten rumahnya sahut sakit+tidak
 sampah+belakang sampai sari satpam sehat sekolah semua sering serpong sesak sih sumur tali tergeletak terjebak
 terjun terlantar+di terminal tetangga+saya tidak tidak+mau tidak+sadar tidak+sahut tinggal+di tolong+pak trus
 tumpang warung yang+tenggelam yang+tidur
jenazah -2 =tale @abuse @breath @is=treat @poison ada+bapak ada+ibu ada+lansia aja ambruk amuk badan+sudah bakar
 bantu+saya bapak bawah bayi belakang+kontrakan belum+ketemu bikin biru cikokol cimone cuma dan denger di+depan
 di+jalan di+pasar diam dipukul dua duduk duduk+di gang ganggu golok hidup jalan kaki kantor karunya kecil kejang
 lampu lapor lemas luka manusia+gerobak masih merah minum mobil mulut napas no orang+odgj orang+terlantar
 orang+tidak orang+tidur pak+bantu pak+sudah parkir pasung pegang penelepon perum pinggir+kali pisau pos racun rel
 rw sadar saya+mau sendiri+di stasiun sudah+2 suka taman telanjang tenggelam+di teriak tua umur
jenazah -3 # =urgent =work @1 @birth @bleeding @crowd bocah darah dengan dia ditinggal gelandangan jatuh jembatan
 lagi makan mau motor nyasar pak+saya pakai perempuan pulang sekarang sendiri suara tahun tangis terus tiap
jenazah -4 @is=aged @is=bekal @violence @weapon bawa itu kata ke tabrak tapi terlantar tidur tidur+di tinggal
jenazah -5 =heart @ill @suicide depan ibu odgj saya
jenazah -6 @is=odgj @is=ot anak tenggelam
jenazah -7 @injured @is=anak @is=lansia lansia
lainnya 10 @1
lainnya 9 @birth @danger @poison @suicide belum belum+ketemu saya
lainnya 8 @drowning @injured butuh tabrak tenggelam tolong+saya
lainnya 7 belakang+rumah di+rel hamil mabuk+tidur racun segera tawuran tempat
lainnya 6 ada bantu+saya bensin bukan+odgj cbd cbd+ciledug cipete depan+cbd di+ruko golok+di hebat ibu+hamil jpo
 ketuban kontrakan motor pak+bantu perempatan saya+mau temen terjun terjun+dari
lainnya 5 @fire @violence anak+kontrakan berteduh cimone di+kontrakan dinsos ditembak ditembak+orang gantung is
 kelahi ketuban+sudah korban lantai lapangan mau+terjun naik orang+sudah pak+ada pak+saya pasung+di ruko
 rumah+tetangga sayat send+tolong setrum tangan tanjakan temen+saya
lainnya 4 =urgent =well @bleeding @likely @robbery @weapon ada+bapak ada+kendaraan ada+maling ada+motor ada+rumah
 anak+kecil apartemen atas bakar bawa+anak begal bidan blok busa darah darah+dekat dekat+lapangan depan+sekolah
 di+belakang ditusuk gosong griya hidup jalan+benteng jambret jurumudi kaki+tabrak kali+sabi kata kelapa kena+bacok
 kendaraan kereta kirim laris laris+cibodas lepas lok+jalan masih+di massa mau melahirkan meledak+di minum
 naik+motor nanti nanti+lagi orang+tergeletak orang+tidak pasar+laris pasung patah pelajar pinang+griya pisau pohon
 poris racun+di rel rumah+kosong sabi saya+minum saya+sudah saya+tidak sekap setrum+di sma suami sudah sudah+di
 sudah+keluar tabrak+tunggal tali+di tenggelam+di tenggelam+ke terakhir tidak+apa tunggal utara warga
lainnya 3 1+orang =road @traffic ada+anak ada+laki ada+warga angkot apa+cuma bagaimana+ini balkon bangun banyak+yang
 bapak+ojol benteng berendeng bidan+tidak bisa+ngomong blok+m bolong bpjs bukan capek cari cibodasari ciledug
 cipondoh cluster cuma+usir dagang dari+jpo dari+lantai dekat+gor dekat+stasiun depan+rs di+balkon di+jalan di+situ
 di+taman di+teras di+tiang dibacok diri dong duduk+di flyover gang gang+h golok grab hermina ibu istri+saya jambu
 jatuh+dari kakak+saya kaki+patah kali kali+di karang+tengah kata+mau kavling ke+cisadane kejar+warga kereta+nanti
 ketauan ketuban+di kolam+renang kontrakan+gang kontrakan+sebelah kulit lagi lagi+lewat laki+pakai langsung lewat
 listrik mahasiswa mall mau+melahirkan mau+susul melahirkan+di meledak mobil mobil+pick no+4 odgj+parah ojol
 ojol+tabrak orang+mabuk orang+setrum orang+tenggelam orang+teriak pacar pagar pakai+alat pakai+golok parkir
 parkir+mall pendatang penelepon penumpang+saya perum perumnas pick pick+up proyek punya+saudara renang resah
 rs+hermina ruko+pinang sadar sadar+tapi sakit+tidak saya+lihat saya+sekap saya+sopir sayat+tangan sebelah semua
 send siap situ situ+cipondoh sopir+grab sudah+rusak susul tabrak+kepala tabrak+truk tali tangis+di tempat+tinggal
 tenggelam+kali terakhir+dia teras terbalik tiang tiang+listrik tikungan tikungan+jalan tolong+send truk+di up waria
 woy woy+ada yang+kejar yang+kena yang+tenggelam yang+teriak
lainnya 2 1+banyak 2+rw 3+orang 3+parkir 50an =drill =still abis ada+yang adu+banteng aeon air+ketuban anak+jalan
 anak+pakai anak+sma aria arus arus+kali babakan+kayanya baca bacok bah bajaj bakar+kemarin bakso bangunan banjar
 banjar+wijaya banteng bantu banyak banyak+darah bawa+arus bawa+golok bawah+flyover belakang+kontrakan berdiri+di
 berhenti bis+di bonjol+depan butuh+tempat capek+hidup cemara cemara+raya cisadane cisauk dari+atas dari+dalam
 dari+jembatan dari+mulut dengan+dompet depan+indomaret depan+pasar di+atas di+cisauk di+lokasi di+panunggangan
 di+tangga di+trotoar dia+di dia+kata dikenal flyover+taman foto foto+tangan gang+mushola gang+salak gantung+diri
 gas geng geng+motor giant gigit+ular golok+kejar h hasanudin helm+depan ikat indah+blok indomaret indomaret+jalan
 is+a istri jadi jajan jalan+aria jalan+cemara jalan+gajah jalan+maulana jalan+mh jalan+pakai jalan+pembangunan
 jalan+perintis jalan+tol jambret+jatuh jembatan+berendeng kakak kaki kali+pas kamar+mandi kara karyawan kata+capek
 kata+dia kayaknya kayanya+linglung ke+kali kejar keluar keluar+dari kemarin+sekarang kemerdekaan
 kemerdekaan+babakan kereta+lewat kirim+foto km+19 kontrakan+haji korban+bakar korban+tidak kosong ktp lagi+cari
 lagi+di lagi+kereta lantai+3 leher lewat+pagar lihat lihat+ibu linglung+mau lok lokasi luka+parah m malam+ini
 maling maling+dipukul mau+cari mau+kemana mau+pulang mau+sudah maulana maulana+hasanudin melek mesin mesin+press mh
 mh+thamrin minum+racun mobil+tenggelam modernland motor+adu muka+sudah mules naik+ke nekat orang+belum orang+di
 orang+kelahi orang+pada pabrik+plastik pabuaran pabuaran+tumpeng pada+lari pager pager+jembatan pak+kaki pakai+helm
 panggil+tidak parah parkir+pasar patah+depan pembangunan pembangunan+3 penumpang perahu perempuan+di
 perempuan+duduk perintis perintis+kemerdekaan perum+banjar pinggulnya pinggulnya+kayaknya pisau+di poncol
 poris+indah poris+tidak press pun putar+di racun+kayanya racun+tikus rame rame2 rel+dekat rumah rumah+di rw+8
 sadar+di salak sampai sampai+tidak saya+ada saya+kirim saya+lagi saya+sayat saya+tinggal sdn+gebang sebatang
 sebatang+kara sekap+di sekarang+pintu sekolah selamanya selamat selamat+tinggal sendiri+sudah sendiri+tidak senjata
 siswa stasiun+tanah sudah+lewat sudah+siap sudah+tidak tabrak+lari tajur tangan+darah tangis+dari tangis+kata
 tangis+sambil teman temen+kontrakan terbalik+di teriak terlantar+sudah terus+orang tetangga tetangga+teriak thamrin
 tiba tidak+angkat tidak+berhenti tidak+dikenal tidak+melek tidak+sadar tikus truk truk+jalan tukang tumpeng
 tunggu+kereta turun+di ular untung via+112 wijaya yang+tabrak
"""
