"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
ot 9 mulut
ot 8 @ill gelandangan orang+terlantar tua+sakit tuna
ot 7 40an =work @is=ot ada+gelandangan kaki kena laki lk2 mabuk manusia+gerobak ot pingsan serpong tol
ot 6 @unconscious ada+orang bank depan depan+spbu eh gerobak ibu+dengan ini karunya kayak lapor lemas muntah orang
 sehat shelter sih terlantar tidur trus tuna+wisma wisma yang+tidur
ot 5 ada+bapak aja baju banget bapak bapak+itu bawah bikin bikin+bedeng bisa+jalan buta cikokol dan darah di+pinggir
 diam ditertibkan gelandangan+di halte identitas itu jalan+di jembatan kampus kecamatan kehujanan kejang
 kepala+bocor kolong kolong+flyover kursi lapor+di maaf manusia mata mau+lewat napas orang+jalan orang+tidur
 penumpang pincang pinggir plawad poris+plawad seberang sitanala spbu stasiun sukasari telepon tempat tergeletak
 tidur+di tolong+ditertibkan trotoar+depan tua+tidur tunarungu usir
ot 4 2+anak 3+bulan @1 ada ada+pak ancur azores badan balita+di bangku bangku+taman banyak barat bawa+ke
 bawah+jembatan bocah+kecil bugel bulan bule cacat cikupa cipadu ciputat cuma+gelandangan darah+tidak dari+motor
 dengan+2 dengan+anak depan+bank depan+kantor depan+mcd di di+bangku di+cengkareng di+dekat di+kursi di+lapak di+pos
 di+ruang di+tempat difabel dikeroyok diri+di disitu gelandangan+tabrak gelandangan+tidur gendong gigil gitu hari+di
 identitas+di jalan+sitanala juga karunya+orang kecamatan+neglasari kel kontrakan+gang kontrakan+jalan kosong kumpul
 laki+tidak lansia+tanpa lapak lapor+gelandangan laporan luka luka+di mangkal mata+terbalik matahari mau+lapor mcd
 minta mobil muka muka+ancur musafir odgj+sudah orang+linglung pamulang pelapor penelepon penumpang+lansia punya
 punya+tempat rebahan rongsok ruang ruko+azores sadar+diri sambil+gendong satu saudara+tidur saya+bawa saya+sekarang
 sita sopir stasiun+tangerang stroke suami+istri sudah+10 sudah+4 sudirman+depan tabrak+tidak taman tanya
 tergeletak+tidak terminal tidak+pakai tidak+punya tidak+sadar tki toko tolong trotoar ujan wisma+di yang+jatuh
ot 3 4+hari =road @bleeding @is=family ada+musafir ada+yang al+ittihad alat ambruk anak+2 ari asing aspal
 badan+sudah baju+compang bak bak+truk bapak+duduk bapak+ini batuk bawa+bayi baya+tidur bayi+sewa becak bedeng benda
 benda2 bengkak berani biru bocor bukan busa cadas cepat cibodas cibodas+ada ciledug cuma darah+kepala dari+kemarin
 dekat+gerbang dekat+pasar dengan depan+klinik depan+mall depan+masjid depan+showroom depan+stasiun di+cipadu
 di+gazebo di+mushola di+shelter di+sini di+trotoar di+underpass diam+di dikenal disini ditertibin flyover
 gajah+tidak gazebo gelandangan+sering gendong+bayi gerbang gerobak+parkir gitu+aja gondrong gor gudang+rongsok halo
 helm+rusak ini+ada ini+tiap ini+tidak item ittihad itu+orang itu+pak izin izin+lapor jalan+sudirman jantung
 jatiuwung jatuh jatuh+di jaya kaki+bengkak kantor+kelurahan kata kata+dari kayanya+mabuk kayanya+mulut kecil
 kejang+di kel+tajur keluarganya kembali+lagi kenanga kepala klinik km+21 kok kolong+fly komplek kotor kp+sangiang
 kumel laki+gondrong lapor+pak lumpuh maaf+ganggu mall mangkal+di masih+bayi mau+dibawa mau+tabrak menginap menit
 merah+cikokol metropolis minggu minta+sedekah modern mulut+keluar mung mushola neglasari ngesot nyasar+di odgj+pak
 orang+cacat orang+jatuh orang+pingsan orang+tabrak pak+di pak+karunya pak+lapor pakai pakojan parkir+di pas pasar
 pasar+modern pegang+dada pelapor+ibu pindah pinggir+kali pingsan+di pinter pom pos preman pucat pulang+karena
 punya+rumah pura2 rel+tanah respon ribut risih rongsok+jatake rumah+tidur sadar satpol saudara sedekah sekitar+8
 serang sewa showroom sini sopir+truk sudah+lama tanah+tinggi tangerang tanpa tas tenda terminal+cadas terpal terus
 tidak+dikenal tidur+disitu toko+kayu tol+kunciran truk+rongsok tukang tukang+becak umur+40an underpass waria
 warung+saya yang yang+berani yang+rawat
ot 2 02+05 60an =still =well @crowd @likely a ada+darah ada+ibu ada+luka ada+mobil ada+tuna aja+di al+barokah
 alat+darah anak+gelandangan anak+usir anak+yang angkut arah+bandara baju+rapi banget+di banjir bank+bri banyak+anak
 banyak+banget bapak+gelandangan barang barokah baru batuk+darah bau bawa+3 bawa+karung bawa+koper bawah+tol baya
 bayi+di bayi+tidur bekas bengkel bengkel+las bengong biar bibir bibir+biru bicara bikin+tenda bitung brenti bri bsd
 bukan+ibu bukan+odgj bulan+lalu buntung busa+jalan buta+duduk celana cengkareng cibodas+sari ciledug+indah cipondoh
 cuma+bau cuma+tumpang daan daan+mogot dan+gelandangan dapat dapet dapet+duit darah+di dari+panti dari+rumah
 dari+wonogiri dekat dekat+masjid depan+pom depan+rsud depan+tangcity depan+toko depan+warung di+bandara di+bawah
 di+ciputat di+depan di+gardu di+halte di+kolong di+kontrakan di+lahan di+parkir di+pasar di+situ di+tengah di+uwung
 diam+aja dibawa+ke dikasih+minum dikenal+menginap dikenal+tidur dikit dimyati dingin ditertibkan+pak dkm doang
 doang+sih duduk+bengong duduk+depan dulu emper emper+toko emperan+toko gapura gapura+kp gardu gelandangan+banyak
 gelandangan+baru gelandangan+dengan gelandangan+tua gelandangan+yang gendong+anak gerbang+tol gini gor+dimyati
 halo+saya halte+cikokol honda hotel hujan ibu+bawa ibu+pingsan ibu+tidur ingat ingat+di istri itu+sudah jadi+gini
 jaga jakarta+barat jalan jalan+pulang jalanan+sekitar jatake jatuh+lantai jatuh+tina jawab jaya+rt
 jembatan+cisadane jembatan+gerendeng juga+tidak jumat kaku kantor kardus kardus+di karung karunya+ada
 karunya+banget kasur kata+usir kayaknya kayanya kayu+jalan ke+dokter keliling+komplek kelurahan kemana+sekarang
 kena+alat kerupuk kios kira+mayat klinik+ibu kolong+tol koper korban korban+tabrak kudis kursi+roda kursi+taman
 kurus lahan+kosong laki+mabuk laki+tanpa laki+umur lalu lalu+rumahnya lama lansia+dan lantai lap lapor+ada las
 lem+tidur lho+pak lihat living living+bawah lokasi luka+lama lupa+jalan maaf+pak mabuk+lem maki maksudnya malam+pak
 mana manis manis+jaya masjid+ada masjid+tidak mau mau+makan melati melek mengganggu menginap+di merah+pasar mereka
 minimarket minta+tolong modern+tolong modernland mogot mulut+busa mushola+al musola+di ngais nganter ngobrol
 nyasar+mau orang+asing orang+buta orang+dari orang+duduk orang+gigil orang+kejang orang+luka orang+tidak pagi+pak
 pak+biar pak+dia pak+ini pak+sudah pakai+kursi pakai+terpal palem palsu panti parkir pegang pelanggan perum+taman
 pincang+pak pinggir+jalan pinggir+tol pos+ronda punya+ktp punya+uang pura2+pincang puskesmas+cipondoh rapi rawa
 rawa+kucing robek roda ronda ronda+kp rsud+dari rt+02 ruang+tunggu ruko rumah+taman rumahnya rumahnya+hilang
 sadar+turun sakit salah sangiang satu+orang saudara+di saya+bangun saya+ketua saya+kira saya+think sejak sendiri+di
 seperti serpong+dekat sesak sesak+napas sigana sih+cuma sih+orang sisa suami sudah+3 sudah+tige suka+bacok
 suka+maki tabrak+kereta tabrak+mobil tadi+saya tahu+nama taman+gajah tanpa+identitas tanya+jawab taruna tato
 tato+tidur telepon+masuk teras+kelurahan tergeletak+di ternyata tetap tetap+di the think tiap+jumat tidak
 tidak+brenti tidak+mandi tidak+mau tidak+pingsan tidak+respon tidur+depan tige tige+ari tina tinggi toko+jalan
 tolong+lihat tolong+pindah trus+tidak tua+di tukang+parkir tumpang+tidur tunanetra turun uwung uwung+jaya via
 via+telepon warga+minta warga+perum waria+tua wonogiri ya yang+pingsan yang+setrum yang+suka yang+tolong
ot 1 03+rw =not abis ada+lagi ada+pasutri ada+perempuan ada+saudara anak+bayi anyar+pak aren assalamualaikum+izin
 badan+dingin bahaya+sih bangun bapak+bawa bapak+tidur bapak+yang baru+di basah+kuyup batu+ceper batuceper bawa
 belakang+kampus benda+ada bener+tidak bersama besar+tidur beton bikin+gubuk bisa bisul boga bojong bojong+jaya
 cantiga cepat+pak ceper cerita cuma+lapar cuma+tidak cuma+tidur curiga dari+lahir dari+sepeda darurat dekat+rel
 dekat+rumah dengan+bocah dengan+gelandangan denyut+lemas di+blok di+emper di+jangan di+jpo di+kaki di+pelataran
 di+perempatan di+stasiun dikasih dipukul+preman dipukul+satpam ditinggal+gitu doang+di dokter dua+hari duduk+terus
 duga duit+untuk emas emas+pasar emperan fatah ganggu+orang gelandangan+bawa gelandangan+gigit gelandangan+paksa
 gelandangan+sambil gubuk hari+nginep helm hidungnya hidup holland ieu ieu+ada ig jakarta jalan+merdeka jalan+palem
 jalan+pembangunan jalan+rasuna jalan+veteran jangan jangan+sampah jembatan+cibodas jembatan+penyebrangan jemput jpo
 jual+tisu kaki+busuk kaki+luka kali+mookervart kalideres kampus+umt kantor+kecamatan kayak+orang ke+jalan kec
 kec+karawaci kedinginan kejang+mulut kelurahan+manis kemarin kemarin+tidak kenapa+sih kh+hasyim kios+pulsa kok+tapi
 kolong+jembatan korek kp+cantiga kreo kreo+selatan kuat kucing kurus+banget kutabumi kuyup lahan laki+setengah
 laki+tato laki+tua lama+tidak lama+tolong lap+via lapor+orang layang lebam lemas+tidak lihat+ibu lihat+perempuan
 linglung+tidak lok mal malam+tidak mandi masih+napas masih+tidur masjid masjid+cipadu masuk+komplek mau+pergi
 mayat+ternyata mega melotot miring mobil+di mogot+km mookervart motor+tidak muda+tidur mulut+miring nasi netra
 netra+terlantar ngelamun ngelantur ngucur+darah nurul+falah nya nyasar+dari operasi orang+cuma orang+itu
 orang+minta orang+sekarang pacing pagi+di pak+dari pak+tolong pakai+baju pakai+sendal panas+banget panas+di panggil
 panunggangan pasar+ramadani pasar+sipon pelapor+sdri pelataran pembangunan penjual+sate penyebrangan perempuan+bawa
 perempuan+umur pergi pinggir+rel pingsan+cuma pintu+tol pohon+beringin pos+kami prestasi pulsa punya+duit
 punya+kaki raden+fatah ramadani rasuna rasuna+kata rawat+di raya+serpong rel roti roti+holland rsud+kata rw+07
 sahut sakit+tidur sampah+di sampai+darah samping sari satpam satpam+ada satpam+kosong saudara+tinggal saya+karunya
 saya+lapor saya+saya saya+tanya sdri sdri+mega sekarang+tidur sekitar+6 sendal sepeda sesak+di setengah+baya sipon
 stadion stasiun+batu sudah+5 sudah+minggu sudah+obat sudah+tiga sumur+pacing tadi+bapak tahu tahu+mau takut+pulang
 taman+prestasi tampung tanah tanya+diam tapi+sudah telanjang+di teman tempat+tinggal tengah+ada tengah+jalan
 tengah+pasar teras terdampar+di ternyata+tidur terus+pegang theres+a tidak+bahaya tidak+bisa tidak+boga tidak+jawab
 tidak+kuat tidak+melek tidak+tahu tidur+aja tidur+bawah tidur+dekat tidur+pakai tidur+sudah tiga+hari tinggal+minta
 tisu toko+emas toko+roti tol+karang tol+tangerang tolong+tampung truk tua+gelandangan tua+jatuh tumpang tuna+netra
 tunggu+puskesmas turun+dari tusuk untuk+ke usir+dari veteran+babakan via+wa wa+gelandangan warteg yang+jemput
 yang+kemarin yang+mandi yang+satu yang+tinggal
ot -1 2+malam 2+tahun 3+orang 7+bulan ada+3 ada+bocah ada+dua ada+kaki ada+penumpang agak agung agus
 ajak+gelandangan ajak+ngobrol amuk+di amuk+lagi anak+pada anak+tidak aneh+di angke+sudah apa+cuma apartemen atas
 bacok bah bahasa bajaj banjar banjar+wijaya bantu+makan bantu+saya banyak+darah bawa+boneka bawa+tongkat bekal
 belum+pernah belum+sadar bensin benteng+betawi berhenti berobat berteduh besok betawi biaya bis bisa+kembali
 blok+di bocah+gelandangan bocah+sekitar bocah+tinggal boleh boleh+minta boneka bonjol buka bulak bus butuh
 cikokol+tidak cimone cirebon daerah+km darah+jalan dari+malam deh dekat+situ dekat+tpa dengan+adik dengan+saya
 depan+samsat depan+sudah di+bedeng di+dapur di+gubuk di+kandang di+kelurahan di+pengkolan di+proyek di+rest
 di+sebelah dia+di ditinggal+di duta duta+garden gajah gang+haji gang+mushola gantung+diri gas gatot gatot+subroto
 gelandangan+tiap gembor gubuk+bekas habis+bekal habis+uang haji+mencong hamil+7 hari+tidak harmless hasanudin
 helm+depan huda ibu+di imam imam+bonjol iman indah+tolong induk is+a istirahat+di istri+saya itu+kayaknya jajan
 jalan+gatot jalan+hasyim jalan+imam jalan+kh jalan+maulana jalan+merpati jalanan+pada jambret+jatuh jami+al jamu
 jatuh+ke jauh jaya+dekat joget jongkok kabeh kambing kami+tidak kampung kandang+kambing karawaci+baru karena+sakit
 kata+ini kata+rumahnya kata+tidak kata+tunggu kayaknya+sudah ke+pekalongan keabisan kebon+nanas kec+benda
 kecil+gelandangan kel+gembor kelas keluar keluar+dari kemana kenapa+cuma ketuban+di ketuban+sudah kh kh+pak
 kirim+orang km+19 komplek+bawa kontrakan korban+tidak kota kp+sawah kubur kumat kumat+tidak kunci lagi+tidur laku
 lanjut lansia+itu lansia+kaki lansia+laki lansia+saya lansia+sendiri lansia+tidak larangan+selatan larangan+utara
 lempar lepas lupa mahkota mahkota+pak makmur+blok mansyur masih+hidup mati mau+melahirkan mau+tanya maulana
 maulana+hasanudin mencong meninggal+pak menyengat merah+gondrong merah+tidak merpati minta+dijemput motor+yang
 muka+merah murid murid+saya nambo nambo+jaya nanas ngatur no+3 nurul+iman nyanyi+di nyanyi+doang nyasar+tidak ojek
 orang+bawa orang+habis orang+lansia orang+ngambang orang+perempuan orang+yang pacar padahal pager pak+bantu
 pak+mansyur pak+mau pakai+golok pakai+helm pasar+induk pasien peduli pekalongan pengkolan perempuan+odgj
 perempuan+tidur periuk pernah perum+banjar pikir pintu+masjid plastik polsek+jatiuwung poris+indah poris+tidak
 pos+ojek pukul punten punya+saudara puskesmas+jurumudi putar+di putri racun+kayanya rombongan rs rsj rsud+tidak
 rt+1 rt+2 rt+5 rumah+pak rumah+tetangga rw sakit+sudah sambil samsat samsat+cikokol sangego sangego+ampe
 sangiang+jaya sapu+jalan sate saya+odgj saya+pasung saya+sering sayat sekarang sekarang+istirahat sekarang+lagi
 selamat+sore seragam smp sok sp4n subroto subroto+km subuh sudah+meninggal sudah+rusak sudah+tenang sudah+tua
 suka+duduk supir tabrak+di tabrak+kepala tabrak+motor tabrak+pak tabrak+tunggal tahun+ajak takut talking talking+ke
 tangis+di tanpa+saudara tapi+sekarang tapi+tidak tawa+sendiri temen+kontrakan tenang+orang tenggelam+di tentara
 teriak+minta teriak+nyanyi teriak+tapi terjun+dari terminal+cimone terus+orang terus+tidak tetangga+saya
 thamrin+depan tidak+apa tidak+berhenti tidak+keluar tidak+napas tidak+sakit tigaraksa tikungan tikungan+jalan
 tinggal+rombongan tkw tkw+bapak tolong+ada tolong+dijemput tua+nyasar tulang uang+di untuk video waras+itu
 warga+sekarang warnet warung+ibu wijaya yang+teriak
ot -2 # 3+hari 4+orang 7+tahun =office @injured ada+bayi ada+laki ada+maling ada+mayat ada+motor ada+ongkos
 ada+rumah ada+suara adik air aman ambil ampe+malam amuk+pak amuk+tapi anak+anak anak+depan anak+di anak+jalanan
 anak+laki anak+ngelem anak+saya anak+sd anak+tapi aneh angke asal atm babakan+kayanya bagaimana baju+kantin
 bakar+kemarin balkon bantu bapak+naik bapak+ojol bapak+tiap bapak+tua batujaya bawa+kayu bayar belakang
 belakang+pabrik belakang+rumah belum belum+ada benda+kec berdiri bidan bis+di bisa+napas blok bocah+2 bocah+kakak
 bolong bpjs bungkuk cbd cbd+ciledug cemara cemara+raya cibodasari cuma+usir darah+dekat dari dekat+balai
 dekat+lapangan dekat+stasiun dengan+dompet dengan+ganggu dengan+saudara dengan+sekali depan+cbd depan+indomaret
 depan+pasar depan+smk di+alun di+angkot di+balkon di+becak di+bus di+fly di+kantor di+lokasi di+puskesmas di+ruko
 di+taman dia+tidak diamankan diamankan+di dibacok dipukul disuruh ditaro ditaro+di ditinggal ditinggal+ibu
 duduk+dekat duit+di emang gang gang+h ganggu gebang gebang+raya gelandangan+tidak gerak golok+di grab guru
 hari+tidur hermina hormat ibu indah indomaret indomaret+jalan jalan+benteng jalan+cemara jalan+pakai jalan+perintis
 jalan+satria jalan+tidak jalanan jam jambret kab kab+tangerang kaki+di kaki+patah kali+angke kamar+mandi kandang
 kantin kantor+pos kapal kara karang+tengah kasih kavling kayu kayu+pukul ke+orang kebon kejar kelahi
 kelurahan+benda kemarin+sekarang kemerdekaan kemerdekaan+babakan kena+bacok kerja kerudung ketapang ketuban kira+10
 km+14 kontrakan+saya kontrakan+sebelah korban+bakar kp lagi+itu lagi+pak laki+pakai laki+sering lansia+di
 lansia+duduk lansia+nyasar lapangan larangan lembang liar linglung+dan linglung+mau listrik+tidak lok+jalan
 mahasiswa makan makan+tidak malam+dengan marah masih+ada massa mau+cari mau+kembali mau+terjun melahirkan+di
 meninggal+tadi merah minggu+tidak minta+bantu minta+pulang minum ngambang ngambang+di ngitung ngomong+sendiri
 odgj+di odgj+perempuan odgj+tidur ongkos+pulang orang+aneh orang+dengan orang+setrum orang+tergeletak orang+tua
 over+taman pada pagi+saya pakai+kerudung panggil+tidak parkir+mall parung parung+serab pasar+lama pasar+lembang
 pasung+di patah+depan pemakaman pengendara penjaga penjual pensiun penumpang+saya perempatan perintis
 perintis+kemerdekaan perlintasan pikun pinang polisi pos+polisi pos+tidak potong proyek pun punya+ongkos purwokerto
 racun rame rel+dekat resah rest rest+daerah rombongan+ziarah rong rong+hari rs+hermina rumah+kosong rusuh
 sakit+jiwa sambil+ngitung sampah sampai sampai+malam sapu saudara+jalan saya+ada saya+dari saya+di saya+lagi
 saya+sopir saya+tinggal sdn sdn+gebang sebatang sebatang+kara seems segera sekali sekap sekitar+7 sekolahan
 send+tolong senjata serab setrum setrum+di si simpang smk solo sopir+grab sudah+2 sudah+7 sudah+bungkuk sudah+di
 sudah+mandi sudah+rong tahu+alamat tahun+tidur taman+cibodas tangan+darah tanjakan tawuran telanjang+dada
 telinganya telinganya+keluar teman+saya tenang tenggelam terakhir tiap+pagi tidak+angkat tidak+datang tidak+ganggu
 tidak+lihat tidak+makan tidak+nyambung tidak+pukul tidak+sekolah tidur+terus tolong+di tolong+pak tolong+saya tpa
 tpa+rawa tps trotoar+jalan truk+di turun+di waras+duduk yang+kena yang+odgj yang+sudah yang+tabrak yang+urus ziarah
ot -3 10+tahun 2+orang =tale @fire @is=treat @poison ada+anak ajak alamat angkat angkot bendera bernyawa cari dagang
 dari+tadi depan+gereja di+atm di+dalam di+jalan di+kamar di+rel di+rumah di+tps dijemput ditembak ditembak+orang
 dua gajah+tunggal ganggu+jiwa gantung gelandangan+ketemu gereja gosong haji ibu+hamil ibu+saya is joget2 joget2+di
 jurumudi kakak kata+mau kembali kembali+ke kereta+nanti kirim kurang+waras lagi+lewat laki+itu laki+telanjang
 langsung lansia+jatuh lansia+linglung lansia+penjual lansia+perempuan lari laris laris+cibodas linglung mabuk+tidur
 main malam+tidur masih+di mau+pulang melahirkan naik+motor ngasih ngelem+di ngoceh odgj+laki orang+ibu orang+mabuk
 pasar+laris pasung patah penumpangnya pulang+ke puskesmas racun+di rokok sadar+tapi satria saudara+tolong sawah
 semua sering+tidur siang sore+ada suara sudah+dirubung tabrak tabrak+truk tadi tawa tembok tengah+taman terjun
 tidak+amuk tidak+bernyawa tipu tongkat urus utara yang+biasa
ot -4 @is=aged ada+odgj ampe atm+bca bawa+golok bca bocah cipete dompet hamil jual kamar ke kelapa ketemu+kepala
 kurang lagi maling motor muka+sudah naik nanti nanti+lagi ngaku ngawur ngomong nyanyi pak+ada perempuan pisau pohon
 rumah+saya rusak saya saya+sudah sd sekolah sendiri suka tiap+hari tiap+sore tunggal uang warga
ot -5 =drill bakar dalam golok ibu+tua jiwa kami lansia+terlantar lansia+tidur mayat meninggal+di ngelem rt sebelah
 sore tadi+pagi tahun telanjang tidak+waras tua+tidak tunggal+tidak
ot -6 @birth @danger @kin @weapon amuk habis ketemu lansia+jual ongkos orang+odgj pulang sekarang+di tangis tetangga
ot -7 @child @drowning @is=dead @suicide ada+lansia anak odgj teriak waras
ot -8 =heart @is=bekal @violence anak+jalan meninggal umur
ot -9 @is=anak @is=odgj
ot -10 @body
ot -12 lansia
ot -13 @is=lansia
lansia 10 @is=lansia lansia
lansia 9 @is=aged
lansia 8 ada+lansia bapak+tua ibu+tua lansia+terlantar
lansia 7 @breath anak+di jual lansia+jatuh lansia+jual lansia+nyasar lansia+tidur nyasar sendiri tua
lansia 6 duduk jatuh kata lansia+di lansia+linglung lansia+perempuan lansia+saya linglung lupa
lansia 5 @unconscious ambruk cuma jalan jatuh+di ketemu+lansia lansia+bawa lansia+duduk lansia+sendiri lansia+tidak
 muka nyasar+di penjual pikun rumahnya tadi tidak+ada tinggal
lansia 4 @injured alamat anak+tidak bakar dekat dengan+saudara di+depan di+emperan duduk+di haji ibu+saya kampung
 karunya kompor lansia+penjual lansia+pikun lansia+putri lansia+tabrak lansia+terjebak linglung+di makan makan+dari
 motor+di muka+sudah nyasar+tidak pagi panti penjaga pensiun pos+satpam putar putri rt rumah rw saya+sendiri
 sudah+tua sumur tabrak+motor tangga tanya terjebak+di terlantar tetangga+saya tinggal+sendiri
lansia 3 1+rw =not @1 @bleeding @ill @kin ada+ibu anak+tapi baru bawa+buntelan besar+sekarang biru bisa bisa+napas
 bungkuk buntelan cari darah+banyak dari+ranjang dari+tadi darussalam dekat+kubur demam demam+tinggi depan+panti
 di+bawah di+halte di+kamar dijemput diketok diketok+tidak emperan gang+haji gembor gerendeng gubuk ijah inget
 jalan+pulang kalau+ijah kamar+mandi kantor kara kasih kepala ketemu komplek koran kp laki+pakai lansia+hilang
 lansia+kaki lansia+laki lansia+penjaga lansia+tinggal lapar luka+besar lupa+mati mandi+tidak masih mati+kompor
 mau+minum nama no no+3 nya orang+ibu panas parung parung+serab patah pinang ranjang rt+1 sakit sate saudara+jalan
 saya+jatuh saya+ketemu saya+pingsan sebatang sebatang+kara sebelah seems sekarang+di serab sering+tidur suara
 sudah+biru sudah+bungkuk tahu terjebak tidak tidak+bisa tidak+keluar tidak+mau tidak+tahu tinggal+di tua+nyasar
 tua+pakai umur yang+urus
lansia 2 2+hari 78+tahun 80+tahun =tale =well ada+kartu ahmad air+sudah alam alam+jaya amankan ambil an an+tua
 anak+depan anak+ditinggal anak+pada apotek arah arah+ke bapak+jalan bapak+kontrakan basah bawah+pohon belakang
 bibi+saya bisa+berdiri bocor+semua cengkareng cimone cimone+tidak cuma+tangis dan+tidak dari dari+pagi
 dari+tetangga darmi denger denger+suara denyut denyut+lemas depan+apotek depan+gereja depan+pos depan+toko di+gubuk
 di+jalan di+kalimantan di+komplek di+luar di+polsek di+taman dia dia+lupa diamankan+di dibuang dijemput+di dinas
 dinas+sosial disurvey ditakoni ditinggal ditinggal+anak ditinggal+di ditinggal+saya gang gebang gelandangan+tiap
 gerak gereja gubuk+bekas hampir hari hari+tidak hi hidup ibu+lansia jalan+kenanga jalan+kh jalan+moh jalan+rasuna
 jalan+sendiri jamu jantung jatuh+dari jatuh+ke jauh jaya jual+main kalimantan kamar kami kami+amankan
 kantor+kecamatan karawaci karawaci+baru kartu karunya+sudah kata+mau kata+tunggu kata+usir kayu kel+gembor keluar
 kelurahan+gerendeng kenanga+no kepala+luka kertas kesakitan ketapang kh kh+pak komplek+bawa kp+gebang kubur
 kumat+tidak kursi kursi+roda lalu lampu+nyala lanjut lansia+ditinggal lansia+itu lansia+sakit lansia+sebelah
 lansia+sesak lansia+tetangga lansia+tua lansia+umur lapor+lansia larangan+utara lemari linglung+dan linglung+tidak
 lumpuh lupa+jalan main main+di mampu+tolong mansyur masuk+panti merah moh moh+toha nah napas nengok noh nyala+terus
 pada+tidak padahal pagi+saya pak+cuma pak+ini pak+lansia pak+mansyur pak+tinggal pakai panti+lansia penjaga+sekolah
 perempuan+nyasar perempuan+tidur petir pohon pos punya+rumah puskesmas puskesmas+jurumudi ranjang+kepala rasuna
 rasuna+kata roda rsud+tidak rumah+bocor saged sahut sakit+sudah sakit+tidak satpam saudara+tinggal saya+anak
 saya+cuma saya+ibu saya+lansia sebelah+rumah sebelah+sudah sekarang+muntah sendiri+tidak sesak solusi sosial
 suara+lampu sudah+dua supir tabrak+lari tabrak+lemari tadi+pagi tahu+alamat tahun tanya+arah tanya+cuma tarik
 tarik+gerobak teng terlantar+anak terlantar+di terus+di tetangga tiap+malam tidak+angkat tidak+bangun tidak+inget
 tidak+saged tidak+sahut tidur+terus timur timur+dekat tinggi tolong+bantu tolong+disurvey tua+laki turun urus utara
 wae yang+tabrak
lansia 1 # 80an 82+tahun =ask ada+belatung ada+kendaraan air ambruk+depan ambulans angkat anter aria aria+santika
 bangun bangun+dari banjir baru+jalan baru+tidak bawa+tongkat bawah becak bekas belatung bengkak berdiri berdua
 besar bibi bintaro bis+di bisa+gerak bisa+minta bisul bocor bogor bolak bolak+kembali boleh bugel+pak bulan+lalu
 cirebon city daan daan+mogot dada dalam+rumah dan darah dari+dalam dari+kursi dari+sumbang dari+tangga dekat+pohon
 dekat+stasiun depan+kantor depan+pabrik di+becak di+panti di+rs di+sini dia+sendiri diamankan dinsos diri
 disabilitas disabilitas+tidak ditaros dua+hari duduk+tapi gedor haji+mencong hermina hidungnya hilang icih ihsan
 ikan iman indah ini+bisa ini+sudah is jalan+aria jalan+raden jurumudi kadang kader kaki+bengkak kaki+dari
 kampung+baru kara+rumahnya kata+rumahnya ke+garut ke+rumah kec kec+cipondoh kecamatan kelor kembali kemis kenanga
 kendaraan kering kerudung keujanan keujanan+di kira+80 km+14 korban+bakar kp+kelor laki+sering laku lalu+rumahnya
 lampu lansia+hidup lansia+sebatang lansia+sudah ledug los luar luar+kota luka luka+bakar makan+aja mampu
 masih+duduk masih+hidup masih+sehat masjid+nurul mati mencong mengaku merah+tidak minggu minggu+tidur
 minta+dijemput mogok mogot muka+merah mushola ngaku ngaku+dari nurul nurul+iman nya+di nyala nyasar+sekarang
 orang+diri orang+masih pabrik+gajah pak+kab pak+punten pak+satpam pakai+kerudung pasar+gerendeng pasar+kemis
 pasar+lama pernah+nengok perum+bugel perum+rumah perumnas pikun+nyasar plawad+indah polisi polsek pondok+aren
 pos+polisi posisi punten purwokerto putar+aja raden roda+ditinggal rs+hermina rt+2 rumahnya+ambruk rumahnya+dekat
 sadar+diri sakit+tahun sampai+malam samping+mushola santika sapu sapu+jalan saya+kasih saya+sudah saya+temukan
 saya+tetangga sehat+tidak sekolah+kami selamat+sore semua sendiri+kehujanan shelter+bus siang sini sudimara
 sudimara+jaya suka+lupa sumbang sumbang+warga tabrak+di tabrak+pak tabrak+truk tahun+tidak takut+kenapa
 tangerang+city tangis+kesakitan tapi+kaki temukan tentara terus tidak+datang tidak+mampu tigaraksa tinggal+berdua
 tinggal+dengan toha toko tongkat tua+lansia tua+tidak tunggu umur+80 via+wa villa wa wa+lansia warung warung+ibu
 warung+tidak yang+rawat
lansia -1 10+tahun 2+anak 3+anak 4+hari =drill @traffic ada+bayi ada+darah ada+laki ada+musafir ada+odgj ada+pak
 ada+warga adik aja+di ajak alat anak+jalan anak+umur apa asuh banget bantu+saya bapak+duduk barat bau+menyengat
 bawa+3 bensin benteng berteduh bicara busa cepat cibodas ciputat daerah damri darah+tidak dengan+lansia
 depan+masjid depan+spbu di+belakang di+pool di+tempat dikenal dikit diri+di dokter dompet duit+tinggal foto galak
 ganggu+jiwa gendong gitu gitu+aja golok hamil+tua harus hebat hotel ibu+dengan ibu+di ibu+tidak ini+tidak istirahat
 itu jalan+merdeka jalan+mh jpo juga kardus kayak kayaknya+sudah kayanya ke+pekalongan kecamatan+neglasari kejang
 kena kepala+bocor kerupuk klinik km+19 kok kok+tapi kolam kontrakan+gang laki+mabuk laki+pingsan lalat lansia+tanpa
 lapangan lari+dari lempar lokasi makan+sederhana manusia+gerobak masjid+al mau+cari mcd melahirkan mengganggu
 meninggal+tadi menyengat merdeka mh mh+thamrin minta money mules musafir naik no+money orang+linglung orang+sudah
 pagi+di pak+bantu pasar+sipon pasung pekalongan penelepon perempuan+umur pergi pertigaan piatu pincang pinggir pool
 pool+damri punya punya+ongkos puskesmas+cipondoh putus rel robinson rokok ronda+kp rsj rsud ruko+pinang rumah+makan
 rumah+saya sakit+jiwa salah+naik sampah saya+bangun saya+mau saya+sopir saya+tapi sederhana segera sehat+kok
 sekarang+dengan send send+tolong sendiri+sudah setrum simpang sipon sitanala smp spbu stasiun sudah+4 sudah+lama
 sudah+saya tabrak tamu tanah tanah+tinggi tangis+di tanjakan tawa temen+saya tempat+tinggal teriak tetangga+sebelah
 thamrin the tiap+sore tidak+amuk tidak+dikenal tidak+galak tidak+ganggu tidak+makan tidak+minum tidur+depan
 tolong+saya tolong+send trus+tidak tukang tuna+wisma tunggu+di uang+di umur+2 wisma yang+jatuh yang+ngaku
 yang+sakit yang+tidak yatim yatim+piatu
lansia -2 2+orang 2+tahun 9+tahun =still @abuse @crowd @drowning @poison ada+gelandangan ada+perempuan anak
 anak+laki anak+perempuan apartemen asal bacok badan bagaimana baju bank batuceper bawa bawa+golok baya+tidur begal
 belum bisa+bantu bisa+pulang bukan+ibu center dari+motor dari+rumah depan di+bus di+kolong di+lapak di+masjid
 di+perempatan di+rumah di+tangga di+terminal dibawa dikasih dipukul ditinggal+ibu eh gaga gelandangan+di identitas
 identitas+di indah+blok istri jalan+pembangunan jalan+sitanala kakak kaki kaki+tabrak kali ke+tegal keliling
 kemarin kereta kerja ketemu+anak kontrakan+jalan korban kosong kurang lantai lapak lepas lewat mabuk+tidur malam
 maling mall manis manis+jaya manusia masuk mau+lewat meninggal+di menit motor muda mulut muntah neglasari ngomong
 ngomong+sendiri orang+tidak orang+tidur ot pak+kami paruh paruh+baya pemakaman pembangunan pendatang
 penumpang+lansia pikir pinggulnya pinggulnya+kayaknya pingsan+di poris+indah pukul racun rawat+di rombongan ruko
 rusak salah saudara+tidur saya+odgj saya+tidak saya+umur sejak sekap sekarang+tidak sendiri+di serpong situ
 stasiun+tangerang sudah sudah+kaku taman tas tegal teman tengah terminal+poris tidak+napas tidak+punya
 tidak+sekolah tkw tkw+bapak tolong+di trus tua+sakit tua+tidur tumpang tuna tunarungu umur+9 waras warga waria
 waria+tua warung+saya yang
lansia -3 =road ada ada+anak amuk anak+saya balita bapak baya bocah cbd cbd+ciledug ciledug depan+cbd di+ruang duit
 habis jiwa kaku karena kayaknya keluarganya kolong lagi lihat mayat minta+tolong obat orang+odgj parkir pasar
 perempatan pucat pulang+ke ruang sambil sih sopir sudah+tidak tanpa telanjang temen tiap tidur tol
lansia -4 @birth @body @is=dead @is=ot @is=treat @weapon bus dengan di+kontrakan ganggu hamil jembatan ke kecil
 mobil ongkos orang+terlantar penumpang perempuan suami suka tempat terminal uang
lansia -5 =work @child @suicide @violence ada+orang kontrakan meninggal poris saudara+saya
lansia -6 =heart @is=bekal bayi odgj orang+tua
lansia -7 @danger @is=odgj ada+bapak gelandangan laki
lansia -9 @is=anak orang
anak 10 anak+jalan
anak 9 @is=anak
anak 8 @child anak balita bayi ngelem sd
anak 7 @abuse bocah orang+tua tahun tangis umur
anak 6 =drill ada+anak ada+bayi aman anak+anak anak+jalanan anak+sd badan bapak dipukul ditinggal dua jalanan malam
 ngelem+di panas sekolah smp tetangga
anak 5 # 10+tahun =past ada+bocah anak+hilang anak+ngelem anak+perempuan anak+tenggelam angkat angkot bayi+ditinggal
 dengan+bapak ditaro ditinggal+ibu ibu ketemu+bayi kontrakan+pak merah pada saya+badan sekarang+dengan suara
 tadi+tangis teriak tidak+napas tidak+sekolah tiri tunggal+tidak
anak 4 2+tahun 3+tahun 9+tahun @danger adik ampe anak+laki angkat+tapi asuh badan+memar bocah+2 dari+tadi
 dengan+saya di+bus di+kolong di+lampu di+rumah disuruh gelandangan+di guru hilang ibu+di ibu+tidak jam kakak
 kakak+adik kerja ketemu+anak kira kolong+jembatan kunci+di lampu lampu+merah lari lari+dari memar murid+saya
 panas+tinggi sampai sekitar sendiri+di sore sudah+angkat tiap tiap+malam tiap+sore tinggi tua+tidak urus
anak 3 2+orang 4+orang ada+suara air+panas ampe+malam anak+saya anak+teriak anak+tetangga anak+umur
 apartemen+ayodhya ayodhya bayi+sehat belakang benda+kec cari+ibu dalam dalam+kardus dari+rumah dengan dengan+ibu
 di+angkot dikasih dikasih+makan dipukul+pakai ditaro+di ditinggal+di dua+anak gelap gesper hilang+di
 kali+mookervart karena kec+benda kecil kedinginan kejang kelurahan+benda kira+10 kolong lansia+yang lem manis
 manis+jaya masih masih+ada masih+hidup mookervart muka+biru murid nama napas nya pak+di pak+nya pakai+gesper paksa
 paman pasung+di pintu rumah+sekarang rusuh sampai+muka saudara+saya saya+takut sehat sekarang sekitar+7 serahkan
 simpang siram siram+air sudah+7 tahun+tidur takut taman+cibodas tapi+tidak teras+orang tetangga+siram tidak+dikasih
 tidak+kembali tidur+depan tkw tkw+bapak tua tua+sudah umur+5 umur+8 umur+9 video
anak 2 3+orang 4+tahun 7+tahun 8+tahun =beast =well @breath ada+3 ada+balita ada+dua ada+plastik agus air ajak
 ajak+gelandangan anak+tiri apartemen asuhan ayam balita+jalan balita+terlantar balita+tetangga bapak+naik
 bapak+tidak bapak+tiri baru+lahir bayi+baru bayi+dalam bayi+pak bayi+tangis bayi+umur bekas+sundut benda bikin biru
 bocah+kakak bocah+sekitar bocah+tinggal bus cari cari+kerja cerai curug dalam+tas dapur dapur+tidak dari+kemarin
 dengan+lansia depan+pintu depan+ruko di+bantaran di+bawah di+belakang di+curug di+dalam di+dapur di+fly
 di+kontrakan di+wc diamankan dibawa dibungkus dikit dipukul+bapak disuruh+orang ditinggal+orang duduk+dekat
 gajah+tunggal gelandangan+dipukul gelandangan+kecil gelandangan+tidak ibu+lari ibu+muda ikan indomaret induk
 ini+ada isi isi+bayi jalan+di jalan+sendiri jalanan+pada jangan jangan+sampah jok jual+kerupuk kab kab+tangerang
 kardus kata kata+anak kebon kecil+gelandangan kedengeran kelas kelas+saya kerupuk ketemu klinik kolam kolam+ikan
 kondisi kondisi+sehat kontrakan kunci lahir laksa lebam malam+dengan malam+di naik+motor ngaku orang+gelandangan
 orang+tidur over+taman pak+ini pak+tolong panas+ke panti panti+asuhan pasar+induk pasar+lama pasung
 perempatan+sangego perempuan+lari pergi piatu pisah pisah+dari polisi pos+polisi pp pukul pusernya remaja rokok
 rokok+kata rombongan rombongan+ziarah sampah sampah+belakang sampai+jam samping sangego+ampe sapu satpol+pp
 saya+dari saya+di saya+ketemu saya+kunci saya+umur sekarang+di sekolahan sendiri sendiri+malam seragam+tk sore+ada
 suara+bayi sudah+saya sundut sundut+rokok susu tahun+ajak tahun+di tahun+disuruh tahun+nyasar takut+pulang
 tali+pusernya tangerang tangis+cari tangis+sendiri tangis+teriak tangis+terus tangis+tidak tas tempat+sampah tengah
 teriak+minta tetangga+sebelah tidak+ada tidak+datang tidak+tangis tiga tinggal+rombongan titip tk tolong+arah
 trus+tidak tua+sekarang tulis tunarungu tunggal udin umum umur+2 warnet warung+ibu warung+saya wc wc+umum yatim
 yatim+piatu ziarah
anak 1 12+malam 2+hari 2+jam 5+tahun =tale ada+ari ada+di ada+tali alfamart alfamart+jalan anak+balita anak+smp
 anak+tidur anak+yatim apa+bisa arah+bandara ari+arinya arinya asnawi babakan bapak+mabuk bapak+yang bawa+tongkat
 bayi+dari bayi+ditaro bayi+kunci bayi+masih bayi+merah belakang+pasar belakang+sudah belum+pernah bidan+bayi
 bocah+gelandangan bocah+jual bulakan buntu buta cekik cekik+anak dalam+mobil dari+laksa dari+orang dekat+situ
 dengan+adik depan+atm di+bedeng di+indomaret di+kamar di+pasar di+periuk di+sebelah di+stasiun di+tempat
 di+tetangga di+warnet dimyati dititip dokter+kata dua2nya ember fly fly+over gebang gelandangan+orang
 gelandangan+tiap gor gor+dimyati harus hidup hidup+pak jalan+ki jalan+kisamaun jam+11 jam+12 jual karena+harus
 kasih+ibu kata+tidak kayanya+tidak ke+anak ke+saya ke+warung kebon+nanas kepanasan kerja+ke ketemu+di ki ki+asnawi
 kisamaun klinik+kasih kontrakan+pintu lahir+di masih+bocah masih+tangis masjid+al masuk mau+cari merah+gondrong
 merah+pemda metro minggu+ditinggal minta+dijemput minta+pulang minum nanas nginep nginep+di orang+minta over
 pada+gelandangan pak+haji pakai+seragam paling paling+umur palsu pasar pasar+babakan pemda perempatan+tugu
 perempuan+ditinggal pinggir+rel pintu+1000 pintu+masjid pos pulang remaja+perempuan remaja+putri rumah+saya
 sampai+malam sangego saya+aman saya+kata saya+sering sehat+kok sehat+rt sekarang+ada sekarang+tumpang seragam
 sering+tidak shinta silver situ+bulakan smp+lari stasiun+tanah sudah+13 sudah+jam suka+tidur tabrak+di tahun+duduk
 tahun+tangis tali tangis+di tapi+saya tengah+malam tetangga+tenggelam tidak tidak+pulang tidak+urus tinggal+di tisu
 tolong+anak tua+kerja umur+4 warung yang+ngaku yang+sakit yang+urus
anak -1 1+rw 40an 80+tahun =road @likely @poison @violence ada+2 ada+perempuan ambruk anak+kontrakan anak+pada
 anak+usir baju balita+di banget bangun barat bau bawa+2 bekal belakang+rumah bikin+tenda bisa blok bocah+kecil
 bocor+semua budi bugel compang dan+gelandangan dan+tidak dari+dalam darmi darurat dekat dengan+bocah depan+mall
 depan+spbu di+lantai di+panunggangan di+pinggir di+rel di+sungai di+terminal diam+aja dingin dipukul+preman
 ditinggal+saya flyover foto gang gelandangan+dengan gerobak+parkir gigil golok+kejar habis+bekal hamil+tua ieu
 ieu+ada info jadi jalanan+sekitar jatiuwung jpo kakak+saya kambing kandang+kambing ke ke+rumah keabisan kehujanan
 kel keluarganya kelurahan+gerendeng kemarin kenapa kesakitan kirim km kontrakan+sebelah kp+rawa kursi lagi+di lalu
 lansia+nyasar lansia+terlantar leher lem+tidur lihat+ibu luka lupa maksudnya malam+ini maling mall mampu+tolong
 manusia+gerobak mau+ke mau+minta mau+terjun muka+sudah mules obat odgj+sudah orang+di orang+duduk orang+sudah
 orang+teriak orang+terlantar orang+tidak pabrik pagi pak+tadi pakai+golok pamit panunggangan+barat pelajar
 penelepon penuh+luka penumpang perum petir pincang pinggir pinggir+jalan pingsan pintu+kunci poncol pos+ronda
 posisi preman pulang+karena putar rawa raya ronda rt rumah+bocor rumah+di rumah+kosong sakit+jiwa saya+cuma
 saya+lagi saya+pasung saya+sekarang sayat sekarang+saya sekitar+8 selamat send send+tolong siapa sini sma smkn
 solusi sopir stasiun+poris status suami+istri suka sungai tamu tanpa tanya teman tengah+ada terlantar+anak terus
 tidak+jawab tidak+keluar toko tolong+bantu tolong+send trotoar+depan tua+sakit tua+tidur untung waras yang+mati
 yang+teriak
"""
