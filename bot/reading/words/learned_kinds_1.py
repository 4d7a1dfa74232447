"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
ot 9 mulut
ot 8 @ill @is=ot gelandangan mabuk orang+terlantar
ot 7 =work ibu+dengan kena laki lk2 manusia+gerobak ot pingsan serpong sih terlantar tol tuna
ot 6 40an @unconscious ada+gelandangan ada+orang baju bank depan depan+spbu eh gerobak ini itu kaki kayak lapor
 lemas muntah orang orang+tidur sehat shelter tidur trus tua+sakit tuna+wisma tunarungu wisma
ot 5 2+anak @1 ada+bapak aja azores banget bapak bapak+itu bawah bikin bisa+jalan dan darah di+pinggir diam
 ditertibkan gelandangan+di halte identitas jalan+di jalan+sitanala jembatan kampus karunya kecamatan kehujanan
 kejang kepala+bocor kolong kolong+flyover kontrakan+jalan lapor+di luka manusia mata mau+lewat napas orang+jalan
 penumpang pincang pinggir pingsan+di plawad poris+plawad ruko+azores seberang sitanala spbu stasiun sukasari
 tidur+di tolong+ditertibkan trotoar+depan tua+tidur usir yang+tidur
ot 4 3+bulan @bleeding ada ada+pak ancur badan balita+di bangku bapak+duduk barat bawah+jembatan berani bocah+kecil
 bugel bulan buta cikokol cikupa cipadu ciputat cuma+gelandangan darah+tidak dari+motor dengan+2 dengan+anak
 depan+bank depan+kantor depan+klinik depan+mcd di di+bangku di+cengkareng di+dekat di+lapak di+pos difabel
 dikeroyok dikit diri+di disitu flyover gelandangan+tabrak gelandangan+tidur gendong gigil gitu hari+di identitas+di
 juga karunya+orang kecamatan+neglasari kel kelurahan kosong kumpul kursi laki+tidak lansia+tanpa lapak laporan maaf
 mangkal mata+terbalik matahari mcd mobil muka muka+ancur musafir odgj+sudah orang+linglung pakai pelapor penelepon
 penumpang+lansia pulang+karena punya punya+tempat rebahan sadar+diri sambil+gendong satu saudara+tidur saya+bawa
 sopir stasiun+tangerang stroke suami+istri sudah+10 sudah+4 sudirman+depan tabrak+tidak taman tanya telepon teman
 tempat tergeletak terminal tidak+punya tidak+sadar tki toko tolong trotoar tukang+becak ujan wisma+di yang
 yang+jatuh
ot 3 4+hari =road @crowd @is=family ada+musafir ambruk anak+2 ari aspal badan+sudah baju+compang bak bak+truk
 bangku+taman banyak barang bawa+bayi bawa+ke baya+tidur bayi+sewa becak bedeng benda benda2 bengkak biru bocor
 bukan bule busa cadas cepat cibodas cibodas+ada ciledug cuma darah+kepala dari+kemarin dekat dekat+gerbang
 dekat+pasar dengan depan+mall depan+masjid depan+showroom depan+stasiun di+cipadu di+gazebo di+kursi di+ruang
 di+shelter di+sini di+tempat di+trotoar di+underpass diam+di dikasih dikenal disini duduk+depan emper gajah+tidak
 gazebo gelandangan+sering gendong+bayi gerbang gerobak+parkir gitu+aja gondrong gor gudang+rongsok halo hotel
 ini+ada ini+tiap item izin izin+lapor jalan+sudirman jantung jatuh jaya kaki+bengkak kantor+kelurahan
 karunya+banget kata kata+dari kayanya+mulut kejang+di keluarganya kenanga kepala klinik km+21 kok kolong+fly
 komplek kotor kp+sangiang kumel kurus laki+gondrong laki+pingsan lama lapor+gelandangan lapor+pak lokasi luka+di
 lumpuh mangkal+di masih+bayi mau+dibawa mau+lapor mau+tabrak mengganggu menginap menit minggu minta mulut+keluar
 mung neglasari ngesot ngobrol odgj+pak orang+jatuh orang+tabrak orang+tidak pak+di pak+karunya pak+lapor pakojan
 panti parkir+di pas pasar pegang+dada pelapor+ibu pindah pinggir+kali pom pos preman pucat punya+rumah pura2 risih
 rongsok rongsok+jatake ruang rumahnya sadar sangiang saya+sekarang sekitar+8 serang sewa showroom sini sopir+truk
 suami tanah+tinggi tanpa tanya+jawab tenda tergeletak+tidak terminal+cadas terpal tetap tidak+dikenal tidak+pakai
 tidur+disitu tinggi truk+rongsok tukang umur+40an underpass via warung+saya yang+berani yang+setrum
ot 2 02+05 =still =well a ada+darah ada+ibu ada+luka ada+mobil ada+saudara ada+tuna ada+yang aja+di al+barokah alat
 alat+darah anak+gelandangan anak+usir anak+yang angkut anyar arah+bandara asing baju+rapi banget+di banjir bank+bri
 banyak+banget bapak+ini barokah batuk batuk+darah bau bawa+karung bawa+koper bawah+tol baya bayi+di bayi+tidur
 bekas bengong beringin besar+tidur biar bibir bibir+biru bicara bikin+tenda bisa bitung boga brenti bri bsd
 bukan+ibu bukan+odgj bulan+lalu buntung busa+jalan buta+duduk cacat celana cibodas+sari ciledug+indah cuma+bau
 cuma+tumpang curiga daan daan+mogot dan+gelandangan dapat dapet dapet+duit darah+di dari+panti dekat+masjid
 depan+rsud depan+tangcity depan+toko di+bandara di+bawah di+ciputat di+depan di+gardu di+kaki di+kolong di+parkir
 di+pasar di+pelataran di+situ di+uwung diam+aja dibawa+ke dikasih+minum dikenal+menginap dikenal+tidur dimyati
 dingin ditertibkan+pak dkm doang doang+sih duduk+bengong duduk+terus dulu emper+toko gapura gapura+kp gardu
 gelandangan+banyak gelandangan+baru gelandangan+dengan gelandangan+tua gendong+anak gerbang+tol gini gor+dimyati
 halo+saya halte+cikokol helm+rusak hidup hujan ibu+bawa ibu+pingsan ibu+tidur istri itu+orang itu+pak jadi+gini
 jaga jakarta+barat jalan jalan+pulang jalanan+sekitar jatake jatiuwung jatuh+di jatuh+lantai jatuh+tina jawab
 jaya+rt jembatan+gerendeng juga+tidak jumat kaku kalideres kantor kardus kardus+di karena karung kasur kayaknya
 kayanya kayu+jalan kel+tajur keliling+komplek kemana+sekarang kemarin kemarin+tidak kembali+lagi kena+alat kerupuk
 kios kira+mayat kolong+tol koper korban+tabrak kudis kursi+roda laki+mabuk laki+umur lalu lalu+rumahnya lansia+dan
 lantai lap lapor+ada lem+tidur lihat lihat+ibu living living+bawah luka+lama lupa+jalan maaf+pak mabuk+lem maki
 malam+pak mana mandi manis manis+jaya masjid masjid+ada masjid+tidak mau+makan mau+pergi melati melek menginap+di
 merah+cikokol merah+pasar mereka metropolis minta+tolong mogot mulut+busa mushola mushola+al musola+di nasi nganter
 ngelamun nyasar+di nyasar+mau orang+asing orang+buta orang+cuma orang+dari orang+duduk orang+gigil orang+kejang
 orang+luka orang+minta orang+pingsan pagi+pak pak+biar pak+depan pak+ini pak+sudah pakai+kursi pakai+terpal palsu
 pamulang panas+di panggil parkir pegang pelanggan pelataran perempuan+hamil perum+taman pincang+pak pinggir+jalan
 pinggir+rel pintu+tol pos+kami pos+ronda punya+duit punya+ktp punya+uang pura2+pincang rapi rawa rawa+kucing
 rel+tanah respon ribut robek roda ronda ronda+kp rsud+dari rt+02 ruko rumah+taman rumahnya+hilang sadar+turun salah
 samping satpam+kosong satpol satu+orang saudara saudara+di saudara+tinggal saya+bangun saya+ketua saya+kira
 saya+think sedekah sendiri+di seperti serpong+dekat sesak sesak+napas sigana sih+cuma sih+orang stadion sudah+3
 sudah+minggu sudah+tiga sudah+tige suka+maki tabrak+kereta tabrak+mobil tadi+saya tangcity tangerang taruna tato
 tato+tidur telepon+masuk tempat+tinggal tengah+jalan teras ternyata terus tetap+di the think tiap+jumat tidak+boga
 tidak+brenti tidak+mandi tidak+pingsan tidak+respon tidur+depan tiga+hari tige tige+ari tina tinggal+minta
 toko+kayu tol+kunciran tolong+lihat trus+tidak tua+di tukang+parkir turun tusuk uwung uwung+jaya warga+minta
 warga+perum wonogiri ya yang+kemarin yang+tolong
ot 1 03+rw 60an =not @likely @traffic ada+di ada+lagi ada+pasutri ajak+ngomong anak+bayi aren assalamualaikum+izin
 badan+dingin bahaya bandara bangun bapak+bawa bapak+gelandangan bapak+tidur bapak+yang baru+di basah+kuyup
 batu+ceper batuceper bawa belakang+kampus benda+ada bener+tidak bengkel bengkel+las bersama bikin+gubuk bisul
 brewok cantiga cengkareng cepat+pak ceper cuma+lapar cuma+tidak cuma+tidur dari+lahir dari+sepeda darurat dekat+rel
 demam dengan+bocah dengan+gelandangan denyut+lemas depan+kontrakan depan+pom depan+warung di+atm di+blok di+emper
 di+halte di+jangan di+mushola di+perempatan di+tengah di+teras di+terminal dipukul+preman dipukul+satpam
 ditinggal+gitu dokter dua+hari emas emas+pasar emperan emperan+toko fatah gang+nangka gelandangan+bawa
 gelandangan+depan gelandangan+gigit gelandangan+tolong gubuk hari+nginep helm hidungnya holland honda ibu+tidak ieu
 ieu+ada istri+dengan jakarta jalan+merdeka jalan+palem jangan jangan+sampah jembatan+cisadane jembatan+penyebrangan
 jemput jpo+depan jual+tisu kaki+busuk kaki+luka kali+mookervart kampus+umt kantor+kecamatan kata+usir ke+dokter
 ke+jalan ke+rumah kec kedinginan kejang+mulut kelurahan+manis kenapa+sih kh+hasyim kios+pulsa kok+tapi
 kolong+jembatan korek kp+cantiga kreo kreo+selatan kuat kucing kurus+banget kutabumi kuyup laki+setengah laki+tato
 laki+tua lama+tidak lama+tolong lapor+orang las layang lemas+tidak lowbat malam+tidak masih+kecil masih+napas
 masih+tidur masjid+cipadu masuk+komplek mau mayat+ternyata mega melotot merdeka mobil+di modern modernland mogot+km
 mookervart muncul netra netra+terlantar ngelantur ngucur+darah nurul+falah nya nyasar+dari orang+itu orang+sekarang
 pacing pak+dia pakai+sendal palem panas+banget panunggangan pasar+modern pasar+ramadani pasar+sipon pelapor+sdri
 pendatang penjual+sate penyebrangan pergi pinggir+tol pohon+beringin prestasi pulsa putus raden+fatah ramadani
 raya+serpong rel roti roti+holland rsud+kata rw+07 sakit+tidur sari satpam+ada saya+karunya saya+satpam saya+saya
 saya+tanya sdri sdri+mega sekarang+tidur sekitar+6 sendal sepatan sepeda sesak+di setengah setengah+baya
 stasiun+batu sudah+lama sudah+obat sudah+tidak suka+bacok sumur+pacing tahu+mau taman+prestasi tampung tanah
 tanpa+identitas tanya+diam tanya+kata telanjang+lagi tengah+ada tergeletak+di ternyata+tidur theres+a tidak
 tidak+bisa tidak+jawab tidak+kuat tidak+melek tidur+bawah tidur+dekat tidur+pakai tidur+sudah tisu toko+emas
 toko+jalan toko+roti tol+karang tolong+tampung truk tua+gelandangan tua+jatuh tulis tumpang tumpang+tidur
 tuna+netra turun+dari untuk+ke via+wa warteg woi woi+tolong yang+jemput yang+pingsan yang+satu yang+suka
 yang+tinggal yth
ot -1 2+malam 3+orang 50an 7+bulan 7+tahun ada+3 ada+bocah ada+dua ada+kaki ada+ongkos ada+penumpang agak agus alun
 ambulans amuk+lagi anak+di anak+pada anak+tidak aneh+di angke+sudah apartemen atas bacok bahasa bajaj banjar
 banjar+wijaya bantu+saya bawa+kayu bawa+tongkat bayar bekal belakang belum+pernah benteng+betawi berobat berteduh
 besar betawi biasa+di biaya bisa+kembali bisa+ngomong blok+f bocah+gelandangan bocah+sekitar bocah+tinggal boneka
 bonjol+depan bulak bungkuk cimone cisadane+dekat city daerah+km dari dari+malam dari+tangga dekat+balai
 dekat+flyover dekat+kantor dekat+tpa dengan+adik dengan+saya depan+sudah di+angkot di+bedeng di+cisauk di+gubuk
 di+kandang di+kelurahan di+lokasi di+masjid di+pengkolan di+proyek di+rest di+rs di+sebelah di+tugu dijemput+ya
 ditinggal+di duduk duta duta+garden f gaga+rt gang+haji gantung+diri gas gelandangan+tiap gubuk+bekas guru
 habis+bekal haji+mencong hamil+7 hansip hari+tidak harmless harus hasanudin hebat helm+depan huda ibu+di iman
 indah+tolong induk is+a istirahat+di istri+saya jajan jalan+kh jalan+maulana jalan+moh jalan+pakai jamu jauh
 jaya+dekat jendela joget joget+sendiri kabeh kaki+dari kaki+di kali+di kambing kami+tidak kampung kandang+kambing
 kapal+dari kata+rumahnya kata+tidak kayaknya+sudah ke+pekalongan ke+tembok keabisan kec+benda kecil+gelandangan
 kel+gembor kelas keluar+dari kena+bacok kenapa+cuma ketuban+di ketuban+sudah kh kh+pak komplek+bawa
 kontrakan+sebelah korban+tidak kubur kumat+tidak laku lalu+lintas lanjut lansia+itu lansia+kaki lansia+laki
 lansia+saya lansia+sendiri lansia+tidak larangan+selatan larangan+utara lari+dari lempar lepas linglung+mau lintas
 main makmur+blok malu mansyur masih+duduk mati mau+cari maulana maulana+hasanudin mencong meninggal+pak
 meninggal+tadi menyengat merah+tidak minta+dijemput moh moh+toha motor+yang muka+merah murid murid+saya musola
 nambo nambo+jaya ngatur ngatur+lalu ngawur ngitung no+3 nurul+iman nya+di nyanyi+doang nyasar+tidak orang+bawa
 orang+lansia orang+perempuan orang+sudah orang+yang pabrik pada+gelandangan padahal pager pagi pak+bantu
 pak+mansyur pakai+golok pakai+helm palembang parung+serab pasar+induk pasien patah+depan peduli pekalongan
 pengkolan perempuan+odgj periuk perlintasan pernah perum+banjar pinang plastik polsek+jatiuwung poris+indah
 poris+tidak pos+hansip punten puskesmas+jurumudi putar+di putri racun+kayanya rawat rong rong+hari rsud+tidak rt+2
 rt+5 rumah+pak sakit+sudah sambil+ngitung sangego sangego+ampe sapu sapu+jalan sate saya+ada saya+odgj saya+pasung
 saya+sering saya+supir sayat sekarang+istirahat sekarang+lagi selamat+sore sendiri+malam senjata serab seragam
 siapa+yang smp sok sp4n subroto+km sudah sudah+bungkuk sudah+meninggal sudah+rong sudah+rusak sudah+tenang
 sudah+tua suka+amuk suka+duduk suka+joget supir tabrak+bis tabrak+kepala tabrak+pak talking talking+ke tamu
 tangerang+city tangga tangis+di tangis+mau tanpa+saudara tapi+sekarang tapi+tidak tawa+sendiri temen+kontrakan
 tenang+orang tenggelam+di tenggelam+kali tenggelam+ke tentara terakhir teriak+minta teriak+nyanyi terjun+dari
 terlantar+sudah terus+orang terus+tidak tetangga+saya thamrin+depan tidak+apa tidak+lihat tigaraksa tikungan
 tikungan+jalan tinggal+rombongan tkw tkw+bapak tolong+dibawa tolong+dijemput travel tua+nyasar tugu+adipura tulang
 uang+abis untuk wae waras+itu warga+sekarang warnet warung+ibu wijaya yang+kena yang+kurang yang+teriak yang+urus
ot -2 # 3+hari 4+orang =office =tale @injured ada+anak ada+bayi ada+maling ada+mayat ada+motor ada+rumah ada+suara
 adik air aman ambil ampe+malam amuk+pak amuk+tapi anak+anak anak+depan anak+jalanan anak+kecil anak+ngelem
 anak+saya anak+sd anak+tapi angke apa+cuma asal babakan+kayanya bagaimana bah baju+kantin bakar+kemarin balkon
 bantu bapak+naik bapak+ojol bapak+tiap bapak+tua batujaya belakang+pabrik belakang+rumah belum belum+ada benda+kec
 bendera berhenti bis bis+di bisa+napas blok bocah+2 bocah+kakak bolong bpjs butuh cbd cbd+ciledug cemara+raya
 cibodasari cirebon cuma+usir darah+dekat dekat+lapangan dekat+situ dengan+dompet dengan+ganggu dengan+saudara
 dengan+sekali depan+cbd depan+indomaret depan+smk di+alun di+balkon di+bus di+fly di+kantor di+ruko di+taman
 dia+tidak diamankan diamankan+di dibacok disuruh ditaro ditaro+di ditinggal ditinggal+ibu dua duduk+dekat emang
 gajah gajah+tunggal gang+h ganggu gantung gebang gebang+raya gelandangan+tidak gembor gerak golok+di grab
 hari+tidur hermina hilang hormat ibu+saya indah indomaret+jalan jalan+benteng jalan+perintis jalan+tidak jalanan
 jambret jongkok kab kab+tangerang kaki+patah kali+angke kamar+mandi kandang kantin kantor+pos kapal kara
 karang+tengah kasih kavling kayu kayu+pukul kebon kebon+nanas kejar kelahi kelurahan+benda kemarin+sekarang
 kemerdekaan kemerdekaan+babakan kerja kerudung ketapang ketuban kira+10 kirim kirim+orang km+14 kontrakan
 kontrakan+saya korban+bakar kota kp kp+sawah kunci kurang+waras lagi+pak lagi+tidur laki+pakai laki+sering
 lansia+di lansia+duduk lansia+nyasar lapangan larangan lembang liar linglung+dan listrik+tidak lok+jalan mahasiswa
 makan makan+tidak malabar malam+dengan marah masjid+al massa mau+kembali mau+terjun melahirkan+di merah
 minta+pulang minum nanas ngambang ngambang+di ngomong+sendiri nyanyi+di odgj+di odgj+perempuan odgj+tidur ojek
 ongkos+pulang orang+dengan orang+setrum over+taman pada pagi+saya pak+itu pakai+kerudung panggil+tidak parkir+mall
 parung pasar+lembang pasar+malabar pasung+di pemakaman pengendara penjaga pensiun penumpang+saya perempatan
 perempuan+tidur perintis perintis+kemerdekaan pikir pikun pos+tidak potong proyek pukul pun punya+ongkos purwokerto
 racun rel+dekat resah rest rest+daerah rombongan+ziarah rs+hermina rumah+kosong rusuh rw sakit+jiwa sampah sampai
 sampai+malam saudara+jalan saya+di saya+lagi saya+sopir saya+tinggal sdn sdn+gebang sebatang sebatang+kara seems
 segera sekali sekap sekitar+7 sekolahan send+tolong sering setrum setrum+di siapa simpang smk sopir+grab subuh
 sudah+2 sudah+7 sudah+di suka tabrak+di tabrak+tunggal tahu+alamat tahun+tidur takut taman+cibodas tangan+darah
 tanjakan tawuran tiap+pagi tidak+angkat tidak+berhenti tidak+datang tidak+ganggu tidak+makan tidak+pukul
 tidak+sekolah tolong+bantu tolong+di tolong+pak tolong+saya tongkat tpa tpa+rawa tps trotoar+jalan truk+di tugu
 tunggu turun+di uang waras+duduk yang+biasa yang+odgj yang+sudah yang+tabrak ziarah
ot -3 10+tahun 2+orang @fire @is=aged alamat ampe angkat angkot bawa+golok berdiri bernyawa cari cemara dagang
 dari+tadi dekat+stasiun depan+gereja di+dalam di+jalan di+rumah di+tps dijemput dipukul ditembak ditembak+orang
 ganggu+jiwa gelandangan+ketemu gereja gosong haji ibu ibu+hamil indomaret is jalan+cemara jalan+satria jam joget2
 joget2+di kakak kata+mau ke kembali kembali+ke kereta+nanti lagi+lewat laki+itu laki+telanjang langsung
 lansia+jatuh lansia+linglung lansia+penjual lansia+perempuan laris laris+cibodas linglung mabuk+tidur malam+tidur
 mau+pulang melahirkan naik+motor nama ngaku ngelem+di ngoceh ngomong odgj+laki orang+ibu orang+mabuk
 orang+tergeletak pasar+laris pasung patah penjual pulang+ke puskesmas racun+di rame rokok sadar+tapi sakit+tidak
 satria saudara+tolong sawah saya+sudah si siang sore+ada suara sudah+dirubung tabrak tabrak+truk tadi tadi+pagi
 tawa telanjang+dada tembok tenang tengah+taman tenggelam terjun tiap+hari tidak+amuk tidak+bernyawa tipu urus utara
ot -4 =drill @is=treat @poison ada+odgj bocah cipete di+kamar di+rel dompet gang hamil jual jurumudi kamar kelapa
 ketemu+kepala kurang lagi lansia+terlantar lari maling masih+di meninggal+di motor muka+sudah naik nanti nanti+lagi
 nyanyi perempuan pisau pohon rumah+saya rusak saya sd sekolah semua sendiri sering+tidur telanjang tiap+sore
 tunggal warga
ot -5 bakar dalam golok ibu+tua jiwa kami lansia+tidur mayat ngelem pak+ada rt sebelah sekarang+di sore tahun
 tidak+waras tua+tidak tunggal+tidak
ot -6 @birth @danger @kin @weapon ada+lansia amuk habis ketemu lansia+jual ongkos orang+odgj pulang tetangga
ot -7 @drowning @is=bekal @is=dead @suicide anak meninggal odgj tangis teriak umur waras
ot -8 =heart @child @violence anak+jalan
ot -9 @is=anak @is=odgj
ot -10 @body
ot -12 lansia
ot -13 @is=lansia
lansia 10 @is=lansia lansia
lansia 9 @is=aged
lansia 8 ada+lansia ibu+tua lansia+terlantar
lansia 7 @breath bapak+tua lansia+jatuh lansia+jual lansia+saya lansia+tidur nyasar tua
lansia 6 anak+di duduk jatuh jual lansia+di lansia+linglung lansia+nyasar linglung lupa sendiri
lansia 5 @unconscious ambruk anak+tidak cuma jalan jatuh+di kata ketemu+lansia lansia+bawa lansia+duduk
 lansia+perempuan lansia+sendiri lansia+tidak motor+di muka pikun rumahnya tadi tidak+ada tinggal
lansia 4 @injured alamat bakar dekat dengan+saudara di+depan di+emperan duduk+di kampung karunya kompor
 lansia+penjual lansia+pikun lansia+putri lansia+terjebak linglung+di makan makan+dari nama nyasar+di nyasar+tidak
 pagi panti penjaga penjual pensiun pos+satpam putar putri rt rumah rw saya+jatuh sudah+tua sumur tabrak+motor
 tangga tanya terjebak+di terlantar tetangga+saya tinggal+sendiri
lansia 3 =not @1 @bleeding ada+ibu anak+tapi baru bawa+buntelan besar+sekarang biru bisa bisa+napas bungkuk buntelan
 darah+banyak dari+ranjang dari+tadi dekat+kubur depan+panti di+bawah di+kamar dijemput diketok diketok+tidak
 emperan gang gang+haji gembor gerendeng gubuk gubuk+bekas haji ibu+lansia ijah inget jalan+pulang kalau+ijah
 kamar+mandi kasih kata+mau kepala kepala+luka kesakitan komplek koran kp laki+pakai lansia+hilang lansia+kaki
 lansia+laki lansia+penjaga lansia+tabrak lansia+tinggal lapar luka+besar lupa+mati mandi+tidak masih mati+kompor
 muka+sudah no nya panas parung patah pinang punya+rumah puskesmas ranjang ranjang+kepala sakit sate saya+ketemu
 saya+pingsan sebelah seems sekarang+di sekarang+muntah sering+tidur suara sudah+biru sudah+bungkuk tahu tahun
 terjebak tidak tidak+bisa tidak+keluar tidak+tahu tinggal+di tolong+bantu tua+nyasar tua+pakai umur yang+urus
lansia 2 1+rw 2+hari 80+tahun =ask =tale =well @ill @kin ada+kartu ahmad air+sudah alam alam+jaya amankan ambil an
 an+tua anak+depan anak+ditinggal anak+pada apotek arah+ke bapak+jalan bapak+kontrakan basah bawah+pohon besar bibi
 bibi+saya bisa+berdiri bisa+gerak bocor+semua cari cengkareng cimone cimone+tidak cuma+tangis daan daan+mogot
 dan+tidak darah dari dari+pagi dari+tetangga darmi denger denger+suara denyut denyut+lemas depan+apotek
 depan+gereja depan+pos depan+toko di+gubuk di+halte di+jalan di+kalimantan di+komplek di+luar di+polsek di+taman
 dia+lupa diamankan+di dibuang dijemput+di dinas dinas+sosial ditakoni ditinggal ditinggal+anak ditinggal+di
 ditinggal+saya gebang gelandangan+tiap gerak gereja hampir hari hari+tidak hi hidup ibu+saya jalan+kh jalan+rasuna
 jamu jantung jatuh+dari jatuh+ke jauh jaya jual+main kalimantan kamar kami+amankan kantor kantor+kecamatan kara
 kartu karunya+sudah kata+tunggu kata+usir kayu kel+gembor keluar kelurahan+gerendeng kembali kerja+di kertas
 ketapang ketemu kh kh+pak komplek+bawa kp+gebang kubur kumat+tidak kursi kursi+roda lalu lampu+nyala lanjut
 lansia+ditinggal lansia+itu lansia+sakit lansia+sebelah lansia+sesak lansia+tetangga lansia+tua lansia+umur
 larangan+utara lemari linglung+dan linglung+tidak lumpuh lupa+jalan main main+di mampu+tolong mansyur masuk+panti
 mau+tanya merah mogok mogot napas nengok ngaku+dari no+3 noh nyala+terus orang+ibu pada+tidak padahal pagi+saya
 pak+cuma pak+ini pak+lansia pak+mansyur pak+tinggal parung+serab pasar+lama penjaga+sekolah perempuan+tidur petir
 pohon polisi polsek pos pos+polisi puskesmas+jurumudi rasuna rasuna+kata rawat roda rsud+tidak rt+1 rt+2
 rumah+bocor saged sahut sakit+sudah sakit+tidak saudara+jalan saudara+tinggal saya+anak saya+cuma saya+ibu
 saya+lansia sebatang sebatang+kara sebelah+rumah sebelah+sudah serab sesak solusi sosial suara+lampu supir
 tabrak+lari tabrak+lemari tadi+pagi tahu+alamat tanya+arah tanya+cuma tarik tarik+gerobak teng terlantar+di
 terus+di tidak+angkat tidak+bangun tidak+inget tidak+saged tidak+sahut timur timur+dekat tua+laki tunggu turun urus
 wa+lansia wae warung yang+rawat yang+tabrak
lansia 1 # 82+tahun ada+belatung ambruk+depan ambulans angkat anter arah aria+santika bangun+dari baru+tidak bawah
 becak bekas belakang belatung bengkak berdiri berdua bisa+minta bisul bocor bogor bolak bolak+kembali boleh
 bugel+pak bulan+lalu cipondoh cirebon city dada dalam+rumah dan dari+kursi dari+tangga dekat+pohon dekat+stasiun
 depan+kantor depan+pabrik di+becak di+panunggangan di+sini di+warung dia dia+sendiri diamankan diri ditaros
 dua+hari duduk+tapi gang+masjid gedor haji+mencong hermina hidungnya hilang icih iman ini ini+bisa ini+sudah is
 jalan+kenanga jalan+moh jalan+raden jalan+sendiri jalan+sudirman jalan+tidak jurumudi kadang kader kaki+bengkak
 kaki+dari kami kampung+baru kara+rumahnya kata+rumahnya ke+garut kec kecamatan kelor keluar+darah kemis kenanga
 kenanga+no kerudung kira+80 km+14 korban+bakar kp+kelor laki+sering laku lalu+rumahnya lampu lansia+sebatang
 lansia+sudah ledug los luar luar+kota luka luka+bakar mampu masih+duduk masih+hidup masih+sehat masjid+nurul mati
 mencong mengaku merah+tidak minggu minggu+tidur minta+dijemput moh moh+toha muka+merah mushola nah nurul nurul+iman
 nya+di nyala nyasar+sekarang orang+diri orang+masih pabrik+gajah pak+kab pak+punten pak+satpam pakai pakai+kerudung
 pasar+kemis perempuan+nyasar pernah+nengok perum+bugel perum+rumah perumnas pikun+nyasar pinggir+jalan plawad+indah
 pondok+aren posisi punten purwokerto putar+aja raden roda+ditinggal rs+hermina rt+05 rt+3 rumah+anak
 rumahnya+ambruk rumahnya+dekat rw+11 sakit+tahun sampai+malam samping+mushola santika sapu sapu+jalan satpam
 saya+kasih saya+sudah saya+temukan saya+tetangga sehat+tidak selamat+sore sendiri+kehujanan shelter+bus siang sini
 sudah+dua sudimara sudimara+jaya sumbang tabrak+di tabrak+pak tabrak+truk takut+kenapa tangerang+city tapi+kaki
 temukan tentara terlantar+anak terlantar+tidak terus tetangga tiap+malam tidak+bawa tidak+datang tidak+mampu
 tidak+mau tigaraksa tinggal+berdua tinggal+dengan toha tolong+pak tua+lansia tua+tidak umur+80 utara via+wa villa
 warung+ibu warung+tidak
lansia -1 10+tahun 3+anak 4+hari =urgent ada+bayi ada+darah ada+kendaraan ada+laki ada+musafir ada+pak aja+di alat
 aman anak anak+hilang anak+jalan anak+laki anak+tetangga anak+umur apartemen asal asuh bagaimana banget bapak+duduk
 barat batuceper bau+menyengat bawa+ke bensin benteng berteduh bicara center cepat ciputat cuma+tumpang daerah
 darah+tidak dari+rumah dekat+pasar dengan+lansia depan+masjid depan+spbu di+belakang di+masjid di+pool di+situ
 dikenal dokter duit+tinggal emper foto galak gendong gerbang giant gitu gitu+aja golok harus hebat hotel ibu+bawa
 ibu+dengan ibu+di ibu+tidak istirahat jalan+benteng jalan+merdeka jalan+mh jatiuwung jpo juga kardus kayak
 kayaknya+sudah kecamatan+neglasari kendaraan kepala+bocor kerupuk klinik kok kok+tapi kolam kolam+renang kurang
 lalat lansia+tanpa lapangan lari+dari lempar lepas lokasi mabuk+tidur makan+tidak manusia+gerobak mau mau+cari
 melahirkan mengganggu meninggal+tadi menyengat merdeka mh mh+thamrin minta money motor musafir ngomong+sendiri
 no+money odgj+sudah orang+linglung orang+sudah pak+bantu pak+dari pak+kami pasar+sipon pasung penelepon
 perempuan+umur pergi pertigaan piatu pincang pinggir pool punya punya+ongkos putus racun rel renang rokok ronda+kp
 rsj rsud rumah+di rumah+makan rumah+saya sakit+jiwa salah+naik sampah saya+bangun saya+saya saya+sering saya+sopir
 saya+tapi sederhana segera sehat+kok sekap sekarang+dengan sekitar selatan send sendiri+di sendiri+sudah setrum si
 simpang sipon tabrak tamu tanah tangis+di tanjakan tapi+sekarang temen+saya tempat+tinggal tengah terdampar
 tetangga+kontrakan tetangga+sebelah thamrin the tiap+sore tidak+amuk tidak+dikenal tidak+galak tidak+ganggu
 tidak+kenapa tidak+makan tidak+minum tidak+napas tidak+waras tidur+depan tolong+saya tolong+send trus+tidak tukang
 tuna+wisma tunggu+di uang+di umur+2 warga waria wisma yang+jatuh yang+ngaku yang+sakit yatim yatim+piatu
lansia -2 2+anak 2+orang 2+tahun 9+tahun =still @abuse @crowd @drowning @poison ada+gelandangan ada+perempuan adik
 anak+perempuan apa bacok badan bank bantu+saya bawa bawa+golok baya+tidur begal belum bisa+bantu bukan+ibu buta
 cibodas dari+motor depan di+bus di+kolong di+lapak di+perempatan di+ruang di+rumah di+tangga di+terminal dibawa
 dikasih dipukul diri+di ditinggal+ibu eh gaga identitas identitas+di indah+blok istri jalan+sitanala kakak kaki
 kaki+tabrak kali ke+tegal keliling kemarin kereta kerja ketemu+anak kontrakan+jalan korban kosong lapak lewat
 makan+sederhana maling mall manis manis+jaya manusia masuk mau+lewat meninggal+di minum muda mulut naik neglasari
 ngomong orang+tidak orang+tidur ot paruh paruh+baya pasar pemakaman pendatang penumpang+lansia pikir pinggulnya
 pinggulnya+kayaknya pingsan+di poris+indah pucat pukul rombongan ruang ruko rusak salah saudara+tidur saya+odgj
 saya+tidak saya+umur sekarang+tidak serpong sitanala situ sopir spbu stasiun stasiun+tangerang sudah sudah+4
 sudah+kaku taman tegal teman terminal+poris tiap tidak+punya tidak+sekolah tkw tkw+bapak tolong tolong+di trus
 tua+sakit tua+tidur tuna umur+9 waras warung+saya yang
lansia -3 =road @birth @is=ot ada+anak amuk anak+saya baju balita bapak baya bisa+pulang bocah cbd cbd+ciledug
 ciledug depan+cbd di+kontrakan duit gelandangan+di habis hamil jiwa kaku karena kayaknya kecil keluarganya kolong
 lagi lantai lihat malam mayat minta+tolong obat orang+odgj parkir perempatan pulang+ke sambil sih sudah+tidak tanpa
 telanjang temen tidur tol tumpang
lansia -4 @body @is=dead @is=treat @weapon ada dengan ganggu jembatan ke kontrakan mobil ongkos orang+terlantar
 penumpang saudara+saya suami suka terminal uang
lansia -5 =work @child @suicide @violence ada+orang bus meninggal perempuan poris tempat
lansia -6 =heart @is=bekal bayi odgj orang+tua
lansia -7 @danger @is=odgj ada+bapak laki
lansia -8 gelandangan
lansia -9 @is=anak orang
anak 10 anak+jalan
anak 9 @is=anak
anak 8 @child anak balita bayi ngelem orang+tua sd
anak 7 @abuse bocah malam tahun tangis umur
anak 6 =drill ada+bayi aman anak+anak anak+jalanan anak+sd angkat badan bapak ditinggal dua jalanan ngelem+di panas
 sekolah smp tetangga
anak 5 # 10+tahun =past ada+anak ada+bocah anak+hilang anak+ngelem anak+perempuan angkot asuh bayi+ditinggal
 dengan+bapak di+kolong dipukul ditaro ditinggal+ibu guru ibu ketemu+bayi kontrakan+pak lari lari+dari saya+badan
 sekarang+dengan suara sudah+angkat tadi+tangis teriak tidak+sekolah tiri tunggal+tidak
anak 4 2+tahun 3+tahun 9+tahun @danger adik ampe anak+tenggelam badan+memar bocah+2 dari+tadi dengan+saya di+bus
 di+lampu di+rumah ditaro+di gelandangan+di hilang ibu+di ibu+tidak kakak kakak+adik kecil ketemu+anak kira
 kolong+jembatan kunci+di memar merah murid murid+saya pada sampai sehat sekitar sendiri+di sore takut tapi+tidak
 tiap tiap+malam tiap+sore tidak+napas tinggi urus
anak 3 2+orang 4+orang 4+tahun =well ada+suara air+panas anak+saya anak+teriak anak+tetangga anak+umur
 apartemen+ayodhya ayodhya bayi+sehat bayi+umur belakang benda+kec dalam dalam+kardus dari+rumah dengan+ibu
 di+angkot dikasih dikasih+makan dipukul+pakai disuruh ditinggal+di dua+anak gelap gesper hilang+di induk jam
 kali+mookervart karena kec+benda kedinginan kejang kelurahan+benda kerja kira+10 kolong lampu lampu+merah
 lansia+yang lebam lem manis manis+jaya masih+ada mookervart muka+biru ngaku nya pak+di pak+nya pak+tolong
 pakai+gesper paksa paman panas+tinggi pasar+induk pasung+di rumah+sekarang rusuh sampai+muka saudara+saya
 saya+takut sekitar+7 sendiri serahkan simpang siram siram+air takut+pulang taman+cibodas teras+orang tetangga+siram
 tidak+dikasih tidak+kembali tidur+depan tkw tkw+bapak tua tua+sudah tua+tidak umur+5 umur+9
anak 2 3+orang 7+tahun =beast =tale ada+3 ada+dua ada+plastik ada+tali agus air ajak ampe+malam anak+laki anak+tiri
 apartemen asuhan ayam balita+jalan balita+tetangga bapak+naik bapak+tidak bapak+tiri baru+lahir bayi+baru
 bayi+dalam bayi+dari bayi+merah bayi+pak bekas+sundut belakang+pasar benda bikin biru bocah+kakak bocah+tinggal bus
 buta cari cari+ibu cari+kerja cerai curug dalam+tas dapur dapur+tidak dari+kemarin dari+laksa dengan dengan+lansia
 depan+ruko di+bantaran di+bawah di+belakang di+curug di+dalam di+dapur di+fly di+kontrakan di+tempat di+wc
 diamankan dibawa dibungkus dipukul+bapak disuruh+orang duduk+dekat gajah+tunggal gelandangan+dipukul
 gelandangan+kecil gelandangan+tiap gelandangan+tidak ibu+lari indomaret ini+ada isi isi+bayi jalan+di jalan+sendiri
 jangan jangan+sampah jok jual jual+kerupuk kab kab+tangerang kardus kata kata+anak ke+anak ke+saya kedengeran kelas
 kelas+saya kerupuk klinik kolam kondisi kondisi+sehat kontrakan kunci lahir laksa malam+dengan malam+di masih
 masih+hidup minum naik+motor napas nginep+di orang+gelandangan orang+tidur over+taman pak+ini panti panti+asuhan
 pasar+babakan pasung perempuan+lari pergi piatu pintu pisah pisah+dari pp pukul pulang pusernya remaja rokok
 rokok+kata rombongan rombongan+ziarah sampah sampah+belakang sampai+jam samping sangego+ampe sapu satpol+pp
 saya+dari saya+ketemu saya+kunci saya+umur sekarang sekolahan sendiri+malam seragam+tk suara+bayi sudah+7
 sudah+saya sundut sundut+rokok susu tahun+nyasar tahun+tidur tali+pusernya tangerang tangis+cari tangis+sendiri
 tangis+teriak tangis+terus tas tempat+sampah tengah tenggelam+di teriak+minta tetangga+sebelah tidak+ada
 tidak+datang tidak+tangis tinggal+rombongan tisu titip tk tolong+arah trus+tidak tua+sekarang tunggal udin umum
 umur+2 umur+8 warnet warung+saya wc wc+umum yatim yatim+piatu ziarah
anak 1 2+hari 2+jam 8+tahun =urgent @breath ada+ari ada+di alfamart alfamart+jalan aman+di anak+balita anak+kecil
 anak+smp anak+yatim apa+bisa arah+bandara ari+arinya arinya asnawi babakan bapak+mabuk bapak+yang bawa+tongkat
 bayi+ditaro bayi+kunci bayi+masih bayi+tangis belakang+sudah belum+pernah bocah+gelandangan bocah+jual
 bocah+sekitar bulakan buntu cekik cekik+anak dalam+mobil dari+orang dekat+situ dengan+adik dengan+satpam di+bedeng
 di+indomaret di+jangan di+kamar di+mobil di+pasar di+periuk di+sebelah di+stasiun di+tetangga dimyati
 ditinggal+orang dokter+kata dua2nya ember fly fly+over gebang gelandangan+orang gerendeng gor gor+dimyati harus
 hidup+pak ibu+guru ikan induk+tanah jalan jalan+ki jam+11 jual+tisu kardus+depan karena+harus kasih+ibu kata+cari
 kata+tidak kayanya+tidak ke+warung kebon kecil+gelandangan kepanasan kerja+ke ketemu ki ki+asnawi klinik+kasih
 kolam+ikan kolong+tol kontrakan+pintu kresek lahir+di laki+sekitar laporan masih+bocah masih+tangis mau+cari metro
 minggu+ditinggal minta+dijemput nama nginep orang+minta over pada+gelandangan pak+cepat pak+haji pakai+seragam
 perempatan+tugu perempuan+umur pinggir+rel pintu+1000 remaja+perempuan rumah+saya sangego saya+aman saya+di
 saya+kata saya+sering sehat+kok sehat+rt sekarang+ada sekarang+tumpang seragam sering+tidak shinta situ+bulakan
 smp+lari sore+ada stasiun+tanah sudah+13 sudah+jam suka+tidur tahun+duduk tali tangis+di tangis+tidak tapi+saya
 tengah+malam terlantar+di tetangga+tenggelam tidak+bayar tidak+urus tiga tinggal+di tinggi+sekarang tolong+anak
 tongkat tua+kerja tugu+adipura wa wa+warga warung+ibu yang+ngaku yang+sakit yang+urus
anak -1 80+tahun =office =road @likely @poison @violence ada+2 ada+kendaraan ada+perempuan ada+yang ambruk anak+di
 anak+kontrakan anak+pada anak+usir ari asal baju balita+di banget bangun barat baru batuceper bau bawa+2 bayi+di
 bekal belakang+rumah bikin+tenda blok bocah+kecil bocor+semua budi bugel cibodas+baru cipadu cisadane
 dan+gelandangan dan+tidak dari+dalam dari+malam darmi darurat dengan+bocah depan+mall depan+spbu di+lantai di+luar
 di+masjid di+panunggangan di+pinggir di+rel di+sungai di+terminal diam+aja dingin dipukul+preman ditinggal+saya eh
 flyover foto gaga gelandangan+dengan gendong+bayi gigil gubuk habis+bekal hamil+tua ibu+bawa ieu ieu+ada info ini
 jadi kakak+saya kambing kandang+kambing ke ke+rumah keabisan kehujanan kejar+anak keluarganya kelurahan+gerendeng
 kemarin kenapa kendaraan kesakitan kirim km kolong+flyover kp+rawa kursi lagi+di lalat lalu lama lansia+terlantar
 leher lem+tidur lihat+ibu lokasi luka lupa malam+ini maling mampu+tolong manusia+gerobak matahari mau+ke mau+terjun
 menit muka+sudah mules nyasar nyasar+di obat odgj+sudah orang+sudah orang+teriak orang+terlantar orang+tidak pak
 pakai+golok pamit panas+di panunggangan+barat pelajar penelepon penuh+luka penumpang perum petir pincang pinggir
 pinggir+jalan pingsan pintu+kunci poncol pos+ronda pos+satpam posisi preman putar rawa raya rebahan ronda rs
 rumah+bocor rumah+di rumah+kosong rw satpam saya+cuma saya+lagi saya+mau saya+pasung saya+sekarang sayat
 sekarang+saya selamat sini sitanala sma smkn solusi sopir status suami+istri sungai tamu tanpa tanya tengah+ada
 terminal+poris terus tidak+jawab tidak+keluar tidak+pernah tidak+sadar tol tolong+bantu trotoar+depan tua+sakit
 tua+tidur turun untung via waras
anak -2 =still @birth @fire @ill abis ada+gelandangan aja anak+sekolah anak+tidak aye bantu bapak+tua batu bawa+anak
 bawa+bayi bawa+golok bayi+sewa biasa bicara bidan+tidak bocor busa ciledug dekat dengan+2 di+pertigaan di+pohon
 di+taman di+trotoar diam+di dinsos diri ditinggal+anak duit dulu gajah+tidak gang gang+salak gendong gerobak
 golok+kejar habis halte hp ibu+tua indah is izin izin+lapor jambu jatuh+dari jawab jiwa juga kantor kata+ditinggal
 kayu kel kembali+lagi kemis kena ketuban ketuban+sudah kontrakan+gang korban kosong kumat lagi lagi+cari lap
 lapor+pak linglung lumpuh makan+dari masih+bayi masih+di mati mau+pulang merah+cikokol mulut muntah ngomong ngumpet
 ngumpet+di no orang orang+di pak+ada pak+lapor pak+tadi pasar+baru pasar+kemis pertigaan perumnas pisau
 pulang+karena ribut ruko rumah rumah+tetangga rumahnya rusak sadar sakit salak sambil+gendong saudara+tinggal
 saya+sudah sendiri+tidak serang sesak sewa sih sih+cuma situ situ+cipondoh sudah+3 sudah+keluar sudah+tua tali+di
 taman taman+gajah telanjang teman temen tenda terjun terjun+dari tol+karang tolong tolong+pak trotoar tukang uang
 untuk yang+kemarin
"""
