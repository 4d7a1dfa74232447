"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
ot 9 mulut
ot 8 @ill gelandangan mabuk orang+terlantar tua+sakit
ot 7 40an =work @is=ot ada+gelandangan ini kena laki lk2 manusia+gerobak ot pingsan serpong tol tuna
ot 6 @unconscious ada+orang bank dan depan depan+spbu eh gerobak ibu+dengan kaki kampus karunya kayak lapor lemas
 mangkal muntah orang orang+jalan orang+linglung seberang shelter sih spbu terlantar trus tuna+wisma wisma
 yang+tidur
ot 5 2+anak ada+bapak azores banget banyak bapak bapak+itu bawah bikin+bedeng bisa+jalan buta cikokol cikupa darah
 dengan+anak di+lapak di+pinggir diam diri+di ditertibkan gelandangan+di gelandangan+tidur halte identitas itu
 jalan+di jembatan kecamatan kehujanan kejang kepala+bocor kursi lapor+di maaf manusia mata mau+lewat napas pincang
 pinggir plawad poris+plawad ruko+azores sadar+diri sambil+gendong sehat stasiun suami+istri sukasari telepon tempat
 tergeletak tidur tidur+di tolong+ditertibkan trotoar tunarungu usir
ot 4 3+bulan @1 @bleeding ada ada+pak aja ancur badan baju balita+di bangku barat bawa+ke bawah+jembatan bikin
 bocah+kecil bugel bulan bule cacat cipadu ciputat cuma+gelandangan darah+tidak dari+motor dengan+2 depan+bank
 depan+kantor depan+mcd depan+stasiun di di+bangku di+cengkareng di+dekat di+kursi di+pos di+ruang di+tengah
 di+trotoar difabel dikeroyok disitu gelandangan+tabrak gigil gitu gondrong hari+di jalan+sitanala jatuh juga
 karunya+orang kecamatan+neglasari kecil kel kolong kolong+flyover kontrakan+gang kontrakan+jalan kosong kotor
 kumpul laki+nyasar laki+tidak lapak lapor+gelandangan lapor+pak laporan luka luka+di mata+terbalik matahari
 mau+lapor mau+tabrak mcd merah+cikokol minta muka muka+ancur musafir odgj+sudah orang+tidur pak+di pamulang pelapor
 penelepon penumpang penumpang+lansia pom pulang+karena punya punya+tempat rebahan rongsok ruang satu saudara+tidur
 saya+bawa saya+sekarang sita sitanala sopir stasiun+tangerang stroke sudah+10 sudah+4 sudirman+depan tabrak+tidak
 taman terminal tidak+punya tidak+sadar tki toko tolong trotoar+depan tua+tidur ujan wisma+di yang+jatuh
ot 3 4+hari =road @is=family a ada+musafir ada+tuna ambruk anak+2 ari asing badan+sudah baju+compang bak bak+truk
 bangku+taman bapak+duduk bapak+ini baru batuk bau bawa+bayi baya+tidur bayi+di becak bedeng benda benda2 bengkak
 berani biru bocor bukan busa cadas cepat cibodas cibodas+ada ciledug cipondoh cuma darah+kepala dari+kemarin
 dekat+gerbang dekat+pasar dengan depan+klinik depan+masjid depan+showroom di+cipadu di+depan di+gazebo di+kolong
 di+mushola di+shelter di+sini di+tempat di+underpass diam+di dibawa+ke dikenal dikit disini gajah+tidak gazebo
 gelandangan+sering gendong gendong+bayi gerbang gerobak+parkir gudang+rongsok halo identitas+di ini+ada ini+tiap
 ini+tidak istri item itu+orang izin izin+lapor jaga jalan+sudirman jantung jatiuwung jatuh+di jatuh+tina jaya
 kantor+kelurahan karung kata kata+dari kayanya+mabuk kayanya+mulut kayu+jalan kejang+di kel+tajur keluarganya
 kelurahan kembali+lagi kenanga kenari kepala kerupuk kok kolong+tol komplek kp+sangiang kumel laki+gondrong
 laki+terlantar laki+tua lansia+tanpa lap lumpuh maaf+ganggu mangkal+di masih+bayi mau+dibawa menginap menit minggu
 minta+sedekah minta+tolong mobil modern mulut+keluar mung mushola neglasari ngesot odgj+pak orang+cacat
 orang+pingsan orang+tabrak orang+tidak pak+ini pak+karunya pak+lapor pakai pakojan parkir parkir+di pas pasar
 pasar+modern pegang+dada pelapor+ibu pindah pinggir+kali pinter pos preman pucat punya+rumah pura2 rel+tanah respon
 ribut risih rongsok+jatake rumah+tidur sadar+turun sakit satpol saudara sedekah sekitar+8 serang showroom sini
 sopir+truk suami sudah+lama tanah+tinggi tangerang tanpa tanya tenda teras+kelurahan tergeletak+tidak
 terminal+cadas terpal terus the tidak+dikenal tidak+mau tidur+disitu tiket tina toko+kayu tol+kunciran truk+rongsok
 tukang tukang+becak umur+40an underpass warung+saya yang yang+berani yang+suka
ot 2 02+05 =still =well @crowd ada+badan ada+darah ada+ibu ada+luka ada+mobil ada+yang aja+di al+barokah al+ittihad
 alat alat+darah anak+gelandangan anak+usir angkut anjing arah+bandara aspal baju+rapi banget+di banjir bank+bri
 banyak+banget bapak+gelandangan bapak+tidur bapak+yang barang barangnya barokah batuk+darah bawa bawa+3 bawa+karung
 bawa+koper bawah+tol baya bayi+sewa bayi+tidur bekas belakang+kantor bengkel+las bengong bibir bibir+biru bicara
 bikin+tenda bitung brenti bsd bukan+ibu bukan+odgj bulan+lalu buntung busa+jalan buta+duduk celana cengkareng
 cibodas+sari ciledug+indah cuma+bau daan daan+mogot dan+gelandangan dapat dapet dapet+duit darah+di dari+rumah
 dari+wonogiri dekat dekat+masjid depan+mall depan+rsud depan+tangcity depan+toko depan+warung di+bandara di+bawah
 di+ciputat di+gardu di+halte di+lahan di+parkir di+pelataran di+perempatan di+situ di+uwung diam+aja dikasih+minum
 dikenal+menginap dikenal+tidur dimyati dingin ditertibin ditertibkan+pak dkm doang doang+sih duduk+bengong
 duduk+depan duduk+terus dulu emper emper+toko emperan emperan+toko flyover gapura gapura+kp gardu
 gelandangan+banyak gelandangan+baru gelandangan+dengan gelandangan+tua gelandangan+yang gendong+anak gerbang+tol
 gini gitu+aja gor gor+dimyati gubuk halo+saya halte+cikokol helm+rusak honda hotel hujan ibu+bawa ibu+pingsan
 ibu+tidur ingat ingat+di ittihad itu+bapak itu+pak itu+sudah jadi+gini jakarta+barat jalan jalanan+sekitar jatake
 jatuh+lantai jawab jaya+rt jembatan+cisadane jembatan+gerendeng juga+tidak jumat kaki+bengkak kaku kali+mookervart
 kardus kardus+di karunya+ada karunya+banget kasur kata+usir kayaknya ke+dokter kedinginan kemana+sekarang kena+alat
 kios kira+mayat klinik klinik+ibu km+21 kolong+fly koper korban korban+tabrak kudis kursi+roda kursi+taman kurus
 lahan lahan+kosong laki+mabuk laki+tanpa laki+umur lalu lalu+rumahnya lama lansia+dan lantai lapor+ada las lebam
 lem+tidur lihat lihat+ibu living living+bawah lokasi lupa+jalan maaf+pak mabuk+lem maki maksudnya malam+pak
 malam+tidak mall mana manis manis+jaya masjid masjid+ada mau+makan melek mengganggu menginap+di mereka metropolis
 minimarket modern+tolong modernland mogot mookervart mulut+busa musola+di ngais nganter ngobrol nyasar+mau
 orang+asing orang+buta orang+dari orang+duduk orang+gigil orang+jatuh orang+kejang orang+luka pagi+pak pak+banyak
 pak+dia pak+sudah pakai+kursi pakai+sendal pakai+terpal palem palsu panti panunggangan pasar+baru pegang pelanggan
 pelataran perum+taman pincang+pak pinggir+jalan pinggir+tol pingsan+di pos+kami pos+ronda punya+uang pura2+pincang
 puskesmas+cipondoh rapi rawa rawa+kucing rel robek roda ronda ronda+kp rsud+dari rt+02 ruang+tunggu rumahnya
 rumahnya+hilang sadar salah samping sangiang sari satpam+kosong satu+orang saudara+di saya+bangun saya+ketua
 saya+kira saya+think sejak sendal sendiri+di serpong+dekat sesak sesak+napas sewa sigana sih+cuma sih+orang sisa
 sudah+3 sudah+tige suka+maki suka+tidur tabrak+kereta tabrak+mobil tahu tahu+nama taman+gajah tanpa+identitas
 tanya+jawab taruna tas tato tato+tidur telepon+masuk tempat+tinggal tergeletak+di ternyata tetap tetap+di think
 tiap+malam tidak tidak+brenti tidak+mandi tidak+melek tidak+pingsan tidak+respon tidak+tahu tidur+depan tige
 tige+ari tinggal+minta tinggi toko+jalan tolong+lihat tolong+pindah trus+tidak tua+pakai tukang+parkir tumpang
 tumpang+tidur tunanetra turun usir+dari uwung uwung+jaya via via+telepon warga+minta warga+perum waria waria+tua
 wonogiri ya yang+kemarin yang+pingsan yang+rawat yang+setrum yang+tolong
ot 1 03+rw 10+ibu 4+malam 60an =beast =not @likely ada+is ada+lagi ada+pasutri ada+perempuan ada+saudara anak+bayi
 anak+yang aren assalamualaikum+izin astaga badan+dingin bahaya+sih bangun banyak+anak bapak+bawa baru+di basah
 basah+kuyup batu+ceper batuceper belakang+kampus benda+ada bengkel berdaya besar+tidur beton biar bikin+gubuk bisa
 bisul boga bojong bojong+jaya bri cantiga cepat+pak ceper cerita cuma+lapar cuma+tidak cuma+tidur cuma+tumpang
 curiga dari+kontrakan dari+lahir dari+panti dari+sepeda darurat dekat+rel dekat+rumah dengan+gelandangan
 denyut+lemas depan+kontrakan depan+pom di+blok di+emper di+emperan di+jangan di+jpo di+kaki di+komplek di+kontrakan
 di+pom di+samping di+stasiun dibawa dikasih dipukul+preman dipukul+satpam ditinggal+gitu dokter dua+hari duga
 duit+untuk emas emas+pasar fatah gaga+kec gang+nangka ganggu+orang gelandangan+bawa gelandangan+gigit
 gelandangan+paksa gelandangan+sambil halaman hari+nginep helm hidungnya hidup ieu ieu+ada ig jakarta jalan+merdeka
 jalan+palem jalan+pembangunan jalan+pulang jalan+rasuna jalan+rel jalan+veteran jami jangan jangan+sampah
 jembatan+cibodas jembatan+penyebrangan jpo kaki+busuk kaki+luka kalideres kampus+umt kantor kantor+kecamatan karena
 kayak+orang kayanya ke+jalan kec kec+larangan kejang+mulut keliling+komplek kelurahan+manis kemarin kemarin+tidak
 kenapa+sih kh+hasyim kios+pulsa korek kp+cantiga kreo kreo+selatan kuat kucing kurus+banget kutabumi kuyup lahir
 laki+tato lama+tolong lapor+orang layang lemas+tidak lho+pak linglung+di luka+lama mal masih+kecil masih+napas
 masih+tidur masjid+cipadu masjid+jami masjid+tidak masuk+komplek mau mau+pergi mayat+ternyata mega melati melotot
 merah+pasar merdeka mobil+di motor+tidak muda+tidur mulu mushola+al nasi netra netra+terlantar ngaku+dari ngelamun
 ngelantur nginep ngucur+darah nurul+falah nya nyasar+dari nyasar+di operasi orang+cuma orang+gelandangan
 orang+minta orang+sekarang pacing pagi+di pak+biar pak+dari panas+banget panas+di panggil pasar+ramadani
 pelapor+sdri pembangunan penjual+sate penuh penyebrangan perempatan+jalan perempuan+bawa perempuan+umur pergi
 pinggir+rel pingsan+cuma pintu+tol pohon+beringin prestasi pulsa punya+duit punya+kaki punya+ktp putus raden+fatah
 ramadani rasuna rasuna+kata raya+serpong roti rsud+kata rumah+taman rw+07 sahut sakit+tidur sampai+darah satpam
 satpam+ada saudara+tinggal saya+karunya saya+ketemu saya+lapor saya+satpam saya+saya saya+tanya sdri sdri+mega
 sekarang+tidur sekarang+tumpang sekedar sekedar+info sekitar+6 sepeda seperti sesak+di stadion stasiun+batu sudah+5
 sudah+minggu sudah+obat sudah+tiga sudirman suka+bacok sumur+pacing tadi+bapak tadi+saya takut+pulang
 taman+prestasi tampung tangan tanya+diam tanya+kata tapi+sudah teh teman tengah tengah+ada tengah+pasar
 teras+masjid terdampar+di terlantar+baju terlantar+di ternyata+tidur terus+pegang theres+a tiap+jumat tidak+bahaya
 tidak+berdaya tidak+bisa tidak+boga tidak+jawab tidak+kuat tidak+pakai tidur+aja tidur+bawah tidur+dekat
 tidur+pakai tidur+sudah tiga+hari tinggi+tidak toko+emas toko+roti tol+tangerang tolong+tampung tua tua+di
 tua+gelandangan tua+jatuh tuna+netra tunggu+puskesmas turun+dari tusuk umt untuk+ke veteran+babakan warteg
 warung+nasi yang+mandi yang+satu yang+tinggal yth
ot -1 2+malam 2+tahun 50an 6+tahun 7+bulan 7+tahun abk ada+3 ada+bocah ada+bocor ada+kaki ada+maling agak agung agus
 ajak+gelandangan ajak+ngobrol alun2 amuk+di an anak+pada anak+tidak aneh+di angke angke+sudah apa+cuma apartemen
 asal+ngawi atas bacok bah bahasa bajaj balita banjar banjar+wijaya bantu+makan bantu+saya banyak+darah bawa+boneka
 bawa+kayu bekal belum+pernah belum+sadar bengkok berhenti berobat besok biaya bidan bis bisa+kembali bisa+ngomong
 blok+di blok+f bocah+gelandangan bocah+sekitar bocah+tinggal bocor+gas boleh+minta boneka bonjol+depan buka bulak
 bus butuh daerah+km dapur darah+jalan dari dari+tadi deh dekat+balai dekat+flyover dekat+situ dekat+tpa dengan+saya
 depan+rumah depan+samsat depan+sudah dewasa di+bedeng di+gubuk di+kandang di+kantor di+kelurahan di+klinik
 di+masjid di+pager di+pengkolan di+poris di+proyek di+rest di+rs di+sebelah dia dia+di dia+tidak dijemput+ya
 ditinggal+di duta f gajah gang gang+haji gantung+diri gatot gatot+subroto gelandangan+kecil gelandangan+tiap gembor
 gubuk+bekas h habis+bekal habis+ongkos habis+uang haji+mencong hamil+7 hari+tidak harmless hasanudin helm+depan
 huda ibu+di iman indah+tolong indomaret+jalan induk is+a istirahat+di istri+saya itu+kayaknya jadi jajan
 jalan+gatot jalan+hasyim jalan+kh jalan+maulana jalan+merpati jambret+jatuh jami+al jamu jatuh+ke jauh jaya+dekat
 jendela joget jongkok kabeh kadang kaki+dari kali+angke kambing kami+tidak kampung kandang+kambing karang
 karawaci+baru karena+sakit kata+ibu kata+ini kata+rumahnya ke+pekalongan kebon+nanas kec+benda kecil+gelandangan
 kel+gembor keluar keluarganya+tidak kemana kenapa+cuma ketuban+di ketuban+sudah kh kirim+orang km+19 komplek+bawa
 kontrakan korban+tidak kota kp+sawah kubur kumat kumat+tidak kunci kunciran+indah lagi+di lagi+itu lagi+tidur laku
 lansia+itu lansia+kaki lansia+saya lansia+sendiri lansia+tidak larangan+selatan larangan+utara lempar lepas lupa
 mahkota mahkota+pak makan makmur+blok malam+dengan malam+lapangan masih+hidup massa mau+tanya maulana
 maulana+hasanudin mencong meninggal+pak menyengat merah+tidak merpati motor+di motor+yang muka+merah murid+saya
 musola nambo nambo+jaya nanas ngan ngawi no no+12 no+3 nurul+iman nyanyi+di nyanyi+doang nyasar+tidak ongkos+pulang
 orang+habis orang+lansia orang+ngambang orang+pada orang+perempuan orang+tua orang+yang pacar padahal pagi pak+mau
 pak+yang pakai+baju pakai+golok pakai+helm pasar+bengkok pasar+induk pasar+malam peduli pekalongan pembangunan+3
 pengkolan perempatan periuk pernah pikir pintu+masjid plastik polisi+sudah polsek+jatiuwung poris+indah pos+ojek
 posisi+di pukul punya+saudara puskesmas+jurumudi putar+di putri racun+kayanya rambut rombongan rs+sudah rsj
 rsud+tidak rt+1 rt+2 rumah+pak rumah+tetangga rw sakit+siapa sakit+sudah samsat samsat+cikokol sangego sangego+ampe
 sangiang+jaya sate saya+lihat saya+odgj saya+pasung saya+sering sayat sekarang sekarang+istirahat sekarang+lagi
 selamat+sore senjata seragam setrum+di siap siapa+yang simpang smp subroto subuh sudah+luka sudah+meninggal
 sudah+rusak sudah+tenang sudah+tua suka+duduk tabrak+di tabrak+motor tabrak+pak tahun+ajak talking talking+ke
 taman+cibodas tangis+di tangis+mau tanpa+saudara tanya+cuma tapi+sekarang tapi+tidak tarik tarik+gerobak
 tawa+sendiri tegal temen+kontrakan tenang+orang tenggelam+kali tentara teriak+minta teriak+nyanyi teriak+tapi
 terlantar+anak terlantar+sudah terminal+cimone terus+tidak thamrin+depan tidak+apa tidak+berhenti tidak+keluar
 tidak+napas tidak+nyambung tidak+pegang tidak+sakit tikungan tikungan+jalan tinggal+rombongan titip tkw tkw+bapak
 tolong+arah tolong+bantu tolong+dijemput truk+di tua+nyasar tulang uang+di umum untuk video waras+itu
 warga+sekarang warnet warung+ibu wijaya yang+kurang yang+tabrak yang+teriak
ot -2 # 3+hari 4+orang =office @injured ada+bayi ada+dua ada+mayat ada+motor ada+ongkos ada+rumah ada+suara adik air
 ajak alamat aman ambil ampe+malam amuk+lagi amuk+pak amuk+tapi anak+anak anak+depan anak+di anak+jalanan
 anak+ngelem anak+saya anak+sd anak+tapi anak+umur aneh atm bagaimana baju+kantin bakar+kemarin balkon bantu
 bapak+naik bapak+ojol bapak+tiap bapak+tua batujaya bayar belakang belakang+pabrik belakang+rumah belum belum+ada
 benda+kec benteng+betawi berdiri berteduh betawi bis+di bisa+napas blok bocah+2 bocah+kakak bolong bpjs bungkuk cbd
 cbd+ciledug cemara cemara+raya cibodasari cikokol+tidak cirebon cuma+usir dadap dagang darah+dekat dekat+lapangan
 dekat+stasiun dengan+dompet dengan+ganggu dengan+saudara dengan+sekali depan+cbd depan+indomaret depan+pasar
 depan+smk di+alun di+angkot di+balkon di+becak di+bus di+dapur di+fly di+gudang di+lokasi di+puskesmas di+ruko
 di+taman diamankan diamankan+di dibacok dipukul disuruh ditaro ditaro+di ditembak ditembak+orang ditinggal
 ditinggal+ibu duduk+dekat duit+di emang gajah+tunggal gang+h ganggu gas gebang gebang+raya gelandangan+tidak gerak
 gereja golok+di grab gudang+jalan guru hari+tidur hermina hormat ibu indah indomaret is jalan+benteng jalan+cemara
 jalan+pakai jalan+satria jalan+tidak jalanan jam jambret kab kab+tangerang kakak kaki+di kaki+patah kamar+mandi
 kami+ada kandang kantin kantor+pos kapal kara karang+tengah kasih kavling kayu kayu+pukul ke+orang kebon kejar
 kelahi kelas keluar+dari kelurahan+benda kemarin+sekarang kena+bacok kerja kerudung ketapang ketuban kh+pak kira+10
 km+14 kontrakan+saya kontrakan+sebelah korban+bakar kp lagi+pak laki+pakai laki+sering lanjut lansia+di
 lansia+duduk lansia+laki lansia+nyasar laris laris+cibodas lembang liar linglung+dan linglung+mau listrik+tidak
 lok+jalan mabuk+tidur mahasiswa makan+tidak malabar mansyur mantan marah masih+ada mau+cari mau+kembali mau+terjun
 melahirkan+di meninggal+tadi merah minggu+tidak minta+bantu minta+dijemput minta+pulang minum murid ngambang
 ngambang+di ngasih ngitung ngomong+sendiri odgj+di odgj+perempuan odgj+tidur ojek orang+aneh orang+dengan
 orang+mabuk orang+setrum orang+tergeletak over+taman pager pagi+saya pak+mansyur pakai+kerudung panggil+tidak
 parkir+mall parung parung+serab pasar+lama pasar+lembang pasien pasung+di patah+depan pemakaman pengendara penjaga
 penjual pensiun penumpang+saya perempuan+tidur perlintasan pikun pinang poris+tidak pos+polisi pos+tidak potong
 proyek pun punya+ongkos purwokerto puskesmas racun rame rel+dekat resah rest rest+daerah rombongan+ziarah rong
 rong+hari rs+hermina rumah+kosong rusuh sakit+jiwa sambil+ngitung sampah sampai sampai+malam sapu sapu+jalan
 saudara+jalan saya+ada saya+dari saya+di saya+lagi saya+sopir saya+tinggal sdn sdn+gebang sebatang sebatang+kara
 seems segera sekali sekap sekitar+7 sekolahan semua send+tolong serab setrum smk solo sopir+grab sore+ada sudah+2
 sudah+7 sudah+bungkuk sudah+di sudah+mandi sudah+rong supir tabrak+kepala tabrak+tunggal takut tangan+darah
 tanjakan tawuran telanjang+dada telinganya telinganya+keluar teman+saya tenang terakhir terjun+dari tetangga+saya
 tiap+pagi tidak+angkat tidak+datang tidak+ganggu tidak+lihat tidak+makan tidak+pukul tidak+sekolah tidur+terus
 tolong+di tolong+pak tolong+saya tongkat tpa tpa+rawa tps truk+tabrak umur+6 waras+duduk yang+kena yang+odgj
 yang+sudah yang+urus ziarah
ot -3 10+tahun 2+orang =tale @is=aged @is=treat ada+anak ampe anak+laki angkat angkot asal babakan+kayanya
 bawa+golok bendera bernyawa cari datang depan+gereja di+atm di+dalam di+jalan di+kamar di+rel di+rumah di+tps
 dijemput dua ganggu+jiwa gantung gelandangan+ketemu gosong haji ibu+hamil ibu+saya jalan+perintis joget2 joget2+di
 jurumudi kata+mau kembali kembali+ke kemerdekaan kemerdekaan+babakan kereta+nanti kirim kurang+waras lagi+lewat
 laki+itu laki+telanjang langsung lansia+jatuh lansia+penjual lansia+perempuan lapangan larangan lari linglung main
 malam+tidur masih+di mau+pulang melahirkan naik+motor ngaku ngawur ngelem+di ngoceh odgj+laki orang+ibu pada
 pasar+laris pasung patah penumpangnya perintis perintis+kemerdekaan polisi pulang+ke racun+di rokok sadar+tapi
 satria saudara+tolong sawah saya+sudah sering+tidur si siang suara sudah+dirubung suka tabrak tabrak+truk tadi
 tahun+tidur tawa tembok tengah+taman tenggelam teras+ruko terjun tidak+amuk tidak+bernyawa tipu turun+di urus utara
 yang+biasa
ot -4 =drill @fire @poison ada+odgj atm+bca bca bocah cipete dompet hamil jalan+gelandangan kamar ke kelapa
 ketemu+kepala kurang lagi lansia+linglung lansia+terlantar maling motor muka+sudah naik nanti nanti+lagi ngomong
 nyanyi pak+ada perempuan pinangsia pisau pohon rt ruko+pinangsia rumah+saya rusak saya sd sebelah sendiri tiap+hari
 tiap+sore tunggal uang
ot -5 bakar dalam golok jiwa jual kami mayat meninggal+di ngelem sekarang+di sekolah sore tadi+pagi tahun telanjang
 tidak+waras tua+tidak tunggal+tidak warga
ot -6 @birth @danger @kin @weapon amuk ibu+tua ketemu lansia+jual lansia+tidur ongkos orang+odgj pulang tetangga
ot -7 @child @drowning @is=dead @suicide @violence ada+lansia anak habis odgj tangis teriak waras
ot -8 =heart meninggal umur
ot -9 @is=anak @is=bekal @is=odgj anak+jalan
ot -10 @body
ot -12 lansia
ot -13 @is=lansia
lansia 10 @is=lansia lansia
lansia 9 @is=aged
lansia 8 ada+lansia bapak+tua ibu+tua lansia+terlantar
lansia 7 lansia+jatuh lansia+jual lansia+nyasar lansia+tidur nyasar sendiri tua
lansia 6 @breath anak+di jatuh jual lansia+di lansia+linglung lansia+perempuan lansia+saya linglung lupa panti pikun
 rumahnya
lansia 5 @unconscious cuma dekat duduk jalan jatuh+di kantor kata ketemu+lansia lansia+bawa lansia+duduk
 lansia+pikun lansia+sendiri lansia+tidak muka nyasar+di tidak+ada tinggal
lansia 4 @ill @injured @kin ambruk anak+tidak bakar dengan+saudara di+emperan duduk+di emperan haji ibu+saya kampung
 karunya kompor lansia+laki lansia+penjaga lansia+penjual lansia+putri lansia+tabrak linglung+di makan makan+dari
 motor+di no nyasar+tidak pagi penjaga penjual pensiun pos+satpam putar putri rt rumah rw saya+kerja sumur
 tabrak+motor tadi tangga tanya terlantar tinggal+di tinggal+sendiri tua+nyasar
lansia 3 @1 @bleeding ada+ibu alamat anak+tapi bapak+saya baru bawa+buntelan besar+sekarang biru bisa bisa+napas
 bungkuk buntelan cari cimone darah+banyak dari+pagi dari+ranjang darussalam dekat+kubur demam demam+tinggi
 depan+panti di+bawah di+depan di+halte di+kamar dia dijemput diketok diketok+tidak gang+haji gembor gerendeng gubuk
 ijah inget jalan+pulang kalau+ijah kamar+mandi kara kasih ke+panti kepala kesakitan ketemu komplek koran laki+pakai
 lansia+kaki lansia+terjebak lansia+tinggal lapar luka+besar lupa+mati mandi+tidak masih mati+kompor mau+minum
 mencong muka+sudah nama nya orang+ibu panas parung parung+serab patah pinang pos ranjang rt+1 sakit sate
 saudara+jalan saya+jatuh saya+ketemu saya+sendiri sebatang sebatang+kara sebelah seems serab sering+tidur suara
 sudah+biru sudah+bungkuk sudah+tua tahu tahun terjebak terjebak+di terlantar+anak terlantar+di tetangga+saya
 tidak+bisa tidak+keluar tidak+mau tidak+tahu titip tolong+bantu umur yang+tabrak yang+urus
lansia 2 # 1+rw 2+hari 80+tahun =not =tale =well ada+belatung air+sudah alam alam+jaya amankan ambil ambulans an
 an+tua anak+depan anak+ditinggal anak+pada anak+yang apotek arah+ke aria+santika banjir bapak+jalan bapak+kontrakan
 basah bawah+pohon bekas belakang bibi bisa+berdiri bocor+semua buta+sendiri cengkareng cimone+tidak cirebon
 cuma+tangis dan+tidak dari dari+tadi dari+tetangga darmi denger+suara denyut denyut+lemas depan+apotek depan+gereja
 depan+pos depan+toko di+gubuk di+gudang di+jalan di+kalimantan di+komplek di+luar di+polsek di+taman dia+lupa
 diamankan+di dibuang dijemput+di dinas dinas+sosial disurvey ditakoni ditinggal ditinggal+anak ditinggal+di
 ditinggal+saya gang gebang gelandangan+tiap gerak gereja gubuk+bekas gudang gudang+jalan hampir hari hari+tidak hi
 hidup ibu+lansia jalan+kh jalan+rasuna jamu jantung jatuh+dari jatuh+ke jauh jaya jual+main kalimantan kamar
 kami+amankan kantor+kecamatan karawaci+baru karunya+sudah kata+mau kata+rumahnya kata+tunggu kata+usir kayu
 ke+rumah kecamatan kel+gembor kelurahan+gerendeng kepala+luka ketapang kh kh+pak komplek+bawa korban+bakar
 kp+gebang kubur kumat+tidak kursi kursi+roda lalu lampu+nyala lanjut lansia+ditinggal lansia+hilang lansia+itu
 lansia+sakit lansia+sebelah lansia+sesak lansia+tetangga lansia+tua lansia+umur lapor+lansia larangan
 larangan+utara lemari linglung+dan linglung+tidak lumpuh main main+di mampu+tolong mansyur masuk+panti mengaku
 minta+dijemput mulut+mencong mushola nah napas nengok ngaku+dari no+12 no+3 noh nyala nyala+terus pada+tidak
 padahal pagi+saya pak+cuma pak+ini pak+lansia pak+mansyur pak+tinggal penjaga+sekolah perempuan+tidur petir punten
 punya+rumah puskesmas puskesmas+jurumudi ranjang+kepala rasuna rasuna+kata roda rsud+tidak rumah+bocor
 rumahnya+dekat sahut sakit+sudah santika satpam saudara+tinggal saya+cuma saya+ibu saya+lansia saya+mau
 saya+pingsan sebelah+rumah sebelah+sudah sekarang+di sekarang+muntah sendiri+tidak sesak solusi sosial stroke
 stroke+sekarang suara+lampu sudah+dua sudimara tabrak+lari tabrak+lemari tadi+pagi tahu+alamat tanya+arah
 tanya+cuma tapi+putar tarik tarik+gerobak teng terus terus+di tidak tidak+angkat tidak+bangun tidak+datang
 tidak+inget tidak+sahut tidur+terus timur timur+dekat tinggi tolong+disurvey tua+laki tua+pakai turun utara wae ya
lansia 1 78+tahun 80an 82+tahun =ask ada+kartu ada+kendaraan ahmad ambruk+depan anak+sakit angkat anter antri arah
 aren aria bangun bangun+dari bantu+pak baru+jalan bawa+tongkat bawah becak belatung bengkak berdiri berdua
 bibi+saya bintaro bis+di bisa+gerak bisa+minta bisa+rawat bisul bocor bolak bolak+kembali bugel+pak bulan+lalu city
 daan daan+mogot dada darah dari+dalam dari+kursi dari+sumbang dari+tangga dekat+pohon dekat+stasiun delima
 dengan+saya depan+kantor di+antri di+becak di+dapur di+gang di+kantor di+panti di+panunggangan di+rs di+sini
 di+warung dia+sendiri dinsos diri disabilitas+tidak ditaros dua+hari duduk+tapi emperan+ruko gang+delima gedor
 hasil hermina hidungnya hilang icih ihsan ikan iman ini+bisa ini+sudah is jalan+aria jalan+kenanga jalan+moh
 jalan+raden jalan+sendiri jatuh+tidak jurumudi kadang kader kaki+bengkak kaki+dari kampung+baru kantor+pos
 kara+rumahnya karawaci kartu kelor keluar kembali kemis kenanga+no kendaraan kering kertas kerudung keujanan
 keujanan+di kira+80 km+14 kontrakan+sebelah kp kp+kelor laki+sering laki+t4 laku lalu+rumahnya lampu lansia+buta
 lansia+hidup lansia+sebatang lansia+sudah ledug los luka luka+bakar lupa+jalan makan+aja mana masih+duduk
 masih+hidup masih+sehat masjid+nurul mati mengaku+asal merah merah+tidak minggu minggu+tidur mogok mogot moh
 moh+toha muka+merah napas+tinggal ngaku nurul+iman nya+di nyasar+sekarang orang+diri orang+masih pabrik+gajah
 pak+kab pak+punten pak+satpam pakai+kerudung panti+lansia pasar+gerendeng pasar+kemis pasar+lama perempuan+nyasar
 pernah+nengok perum+bugel perum+rumah perumnas pikun+nyasar plawad+indah pohon polsek pondok+aren posisi pulang
 purwokerto putar+aja raden rawat razia roda+ditinggal rs+hermina rumah+anak rumahnya+ambruk rw+11 sadar+diri saged
 sakit+siapa sakit+tahun sakit+tidak samping+mushola sangiang sapu sapu+jalan saya+anak saya+kasih saya+tetangga
 sehat+tidak selamat+sore semua shelter+bus sini sudah+minggu sudimara+jaya suka+lupa sumbang sumbang+warga supir t4
 tabrak+di tabrak+pak tabrak+truk tahun+tidak takut+kenapa tangerang+city tangis+kesakitan tapi+kaki tembok tentara
 tetangga tiap+malam tidak+bawa tidak+saged tigaraksa tinggal+berdua tinggal+dengan toha toko tongkat tua+lansia
 tunggu via+wa wa wa+lansia warung warung+ibu yang+rawat
lansia -1 10+tahun 2+anak 3+anak 4+hari 40an 7+bulan =urgent @fire @traffic ada+bayi ada+darah ada+musafir
 ada+ongkos ada+pak ada+warga ada+yang adik ajak alat anak+jalan anak+umur angkot apartemen asuh bank+bri banyak
 bapak+duduk barat bau bau+menyengat bawa+3 bawa+ke benteng berteduh besar+rt bicara blok busa cepat cibodas ciputat
 daerah damri darah+tidak depan+masjid depan+mcd depan+spbu di+belakang di+masjid di+pool dikenal dikit dompet
 duit+tinggal foto galak ganggu+jiwa gelandangan+tidur gendong golok guru hamil+tua harus hebat hotel ibu+bawa
 ibu+dengan ibu+di ibu+tidak ini+tidak istirahat itu jalan+merdeka jalan+mh jalan+sitanala juga kami+meninggal
 karena+sakit kayak kayaknya+sudah ke+pekalongan kebon+besar kejang kejar kelas kenari kepala+bocor kerupuk klinik
 km+19 kok+tapi kolam kontrakan+gang kulit laki+pingsan lalat lansia+tanpa lokasi maaf makan+sederhana makan+tidak
 mangkal manusia+gerobak mau+cari mcd melahirkan mengganggu menyengat merdeka mh mh+thamrin money mules mulut
 musafir naik no+money odgj+sudah orang+sudah pak pak+bantu pak+di pasar+baru pasar+sipon pasung pasung+di pegang
 pekalongan penelepon perempuan+umur pergi pertigaan piatu pincang pisau pom+bensin pool pool+damri punya+ongkos
 putus rokok ronda+kp rsj rsud ruko+pinang salah+naik sampah saya+bangun saya+sopir saya+tapi saya+umur segera sehat
 sehat+kok sekolah selatan send send+tolong sendiri+di sendiri+sudah setrum simpang sipon sitanala smp stasiun
 sudah+4 sudah+lama sudah+saya suka+teriak sukasari tabrak tahun+di tamu tanah tanah+tinggi tanjakan tas tawa
 temen+saya tengah+malam terdampar tetangga+sebelah thamrin the tiap+sore tidak+amuk tidak+dikenal tidak+galak
 tidak+ganggu tidak+makan tidak+minum tidak+pingsan tidak+punya tidur+depan tolong+saya tolong+send trus+tidak
 tua+tidur tuna+wisma tunarungu tunggu+di uang+di umur+2 wisma yang yang+jatuh yang+ngaku yang+sakit yatim
 yatim+piatu
lansia -2 2+orang 2+tahun 9+tahun =drill =still @abuse @drowning @poison ada+gelandangan ada+perempuan anak
 anak+laki anak+perempuan apa bacok badan bagaimana baju bantu+saya bapak batuceper bawa bawa+golok baya+tidur begal
 belum bensin bisa+bantu bisa+pulang bukan+ibu center dari+motor dari+rumah dengan+lansia di+bus di+kolong di+lapak
 di+perempatan di+ruang di+rumah di+tangga dibawa dikasih dipukul diri+di ditinggal+ibu eh gaga ibu+sudah identitas
 identitas+di indah+blok jalan+pembangunan kakak kaki kaki+tabrak kali kata+ibu ke+tegal kebon kecamatan+neglasari
 keliling keluarganya kemarin kena kereta ketemu+anak kok kontrakan+jalan korban kosong kotor kurang laki+tua lantai
 lapak lapangan lari+dari lepas lewat mabuk+tidur maling mall manis manis+jaya manusia masjid+al masuk mau+lewat
 meninggal+di meninggal+tadi menit motor muda muntah neglasari ngomong ngomong+sendiri orang+linglung orang+tidak
 orang+tidur ot pak+kami paruh paruh+baya pemakaman pembangunan pendatang penumpang+lansia pikir pinggir pinggulnya
 pinggulnya+kayaknya pom poris+indah racun rawat+di rombongan ruang ruko rumah+saya rusak sakit+jiwa salah
 saudara+tidur saya+suka sejak sekap sekarang+dengan sekarang+tidak serpong situ spbu stasiun+tangerang sudah
 sudah+kaku taman tangis+di tegal teman teriak terminal+poris tidak+napas tidak+sekolah tiket tkw tkw+bapak
 tolong+di trus tua+sakit tukang tuna umur+9 waras warga waria waria+tua warung+saya
lansia -3 =road @crowd ada ada+anak ada+laki amuk balita bank baya bocah cbd cbd+ciledug ciledug depan depan+cbd
 di+terminal duit gelandangan+di habis istri jiwa kaku kayaknya ke kolong lagi lihat mayat minta+tolong obat
 orang+odgj parkir perempatan pucat pukul pulang+ke sambil saya+odgj saya+tidak sih sopir sudah+tidak tanpa
 telanjang temen tengah tiap tidur tol tumpang
lansia -4 =work @birth @body @is=dead @is=ot @is=treat @weapon anak+saya bus dengan di+kontrakan ganggu hamil
 jembatan kecil malam mobil ongkos orang+terlantar pasar penumpang perempuan saudara+saya suami tempat terminal uang
lansia -5 @child @violence ada+orang kontrakan poris suka
lansia -6 =heart @suicide bayi meninggal odgj orang+tua
lansia -7 @danger @is=bekal @is=odgj ada+bapak gelandangan
lansia -8 laki
lansia -9 @is=anak orang
anak 11 anak+jalan
anak 9 @is=anak anak balita
anak 8 @child bayi ngelem orang+tua sd
anak 7 @abuse bocah malam tahun umur
anak 6 ada+anak ada+bayi aman anak+anak anak+jalanan anak+perempuan anak+sd badan dipukul ditinggal dua jalanan
 ngelem+di panas sekolah smp tangis tetangga
anak 5 # 10+tahun 3+tahun =drill =past ada+bocah anak+hilang anak+laki anak+ngelem anak+tenggelam angkat angkot
 bapak bayi+ditinggal dengan+bapak di+kolong disuruh ditinggal+ibu gelandangan+di guru ibu ketemu+bayi kontrakan+pak
 lari merah murid sampai saya+badan sekarang+dengan suara tadi+tangis tidak+napas tidak+sekolah tiri tunggal+tidak
anak 4 2+tahun 9+tahun @danger adik ampe anak+saya anak+tetangga anak+umur angkat+tapi asuh badan+memar belakang
 bocah+2 dari+tadi dengan+saya di+bus di+lampu di+rumah ditaro hilang ibu+di ibu+tidak jalan+gelandangan kakak
 kakak+adik kelas ketemu+anak kira kolong+jembatan kunci+di lampu lampu+merah lansia+yang lari+dari masih memar pada
 panas+tinggi saudara+saya sekitar sendiri+di simpang sore sudah+angkat tahun+tidur teriak tiap tiap+malam tiap+sore
 tinggi umur+9 urus
anak 3 2+orang 4+tahun ada+suara air+panas anak+teriak apartemen+ayodhya ayodhya baru+lahir bayi+baru bayi+sehat
 benda+kec bikin cari+ibu dalam dalam+kardus dari+rumah dengan dengan+ibu di+angkot dikasih dikasih+makan
 dipukul+bapak dipukul+pakai ditaro+di ditinggal+di dua+anak gelap gesper hilang+di jam jual kali+mookervart
 kec+benda kecil kedengeran kedinginan kejang kelurahan+benda kerja ketemu kira+10 kolong kunci lapangan lem
 malam+di manis manis+jaya masih+ada masih+hidup mookervart muka+biru murid+saya napas nya pak+nya pakai+gesper
 paksa paman pasung+di pintu rumah+sekarang rusuh sampai+malam sampai+muka saya+takut sehat sekarang sekolahan
 serahkan siram siram+air sudah+7 takut taman+cibodas tapi+tidak tetangga+siram tidak+dikasih tidak+kembali
 tidur+depan tkw tkw+bapak tua tua+sudah tua+tidak umur+5 umur+8 video
anak 2 2+tidak 3+orang 4+orang 6+tahun 7+tahun 8+tahun =beast =well @breath ada+3 ada+balita ada+dua ada+plastik
 agus air ajak ajak+gelandangan ampe+malam anak+smp anak+tiri apartemen asuhan ayam balita+jalan balita+terlantar
 balita+tetangga bapak+naik bapak+tidak bapak+tiri bayi+dalam bayi+dari bayi+pak bayi+umur bekas+sundut benda biru
 bocah+jual bocah+kakak bocah+tinggal bus cari cari+kerja cekik cerai curug dadap dalam+tas dapur dapur+tidak
 dari+kemarin dari+laksa dengan+lansia depan+pintu depan+ruko di+bantaran di+bawah di+curug di+dalam di+dapur di+fly
 di+kontrakan di+pasar di+stasiun di+wc diamankan dibawa dibungkus dijemput dikit disuruh+orang ditinggal+orang
 duduk+dekat gajah+tunggal gelandangan+dipukul gelandangan+kecil gelandangan+tidak ibu+lari ibu+muda ikan indomaret
 induk ini+ada isi isi+bayi jalan+di jalan+sendiri jalanan+pada jangan jangan+sampah jok jual+tisu kab kab+tangerang
 kardus karena kata kata+anak ke+anak ke+saya kebon kelas+saya klinik kolam+ikan kondisi kondisi+sehat kontrakan
 lahir laksa lebam malam+dengan mau+cari naik+motor nama ngaku nginep+di orang+gelandangan orang+tidur over+taman
 pak+di pak+ini pak+tolong panas+ke panti+asuhan pasar+induk pasar+lama pasar+malam pasung perempatan+sangego
 perempuan+lari pergi piatu pisah pisah+dari polisi pos+polisi pp pukul pusernya remaja rokok rokok+kata rombongan
 rombongan+ziarah sampah sampah+belakang sampai+jam samping sangego+ampe sapu satpol+pp saya+dari saya+di
 saya+ketemu saya+kunci saya+umur sekarang+ada sekarang+di sekarang+nginep sekarang+tumpang sekitar+7 sendiri
 sendiri+malam seragam+tk suara+bayi sudah+saya sukasari sundut sundut+rokok susu tahun+ajak tahun+di tahun+disuruh
 takut+pulang tali+pusernya tangis+cari tangis+sendiri tangis+teriak tangis+terus tangis+tidak tas telepon+guru
 tempat+sampah teras+orang teriak+minta tetangga+sebelah tidak+ada tidak+datang tidak+dijemput tidak+tangis
 tinggal+rombongan tisu tk trus+tidak tua+sekarang tulis tunggal udin umum umur+2 umur+6 warnet warung warung+ibu
 warung+saya wc wc+umum yatim yatim+piatu ziarah
anak 1 03+kel 2+hari 2+jam 5+tahun 7+bulan =tale ada+ari ada+di ada+tali alfamart alfamart+jalan anak+balita
 anak+tidur anak+yatim apa+bisa arah+bandara ari+arinya arinya asnawi babakan bank+bri bapak+mabuk bapak+tiap
 bapak+yang bawa+tongkat bayi+ditaro bayi+kunci bayi+masih bayi+merah bayi+tangis belakang+pasar belakang+sudah
 belum+pernah bidan+bayi bocah+gelandangan bocah+sekitar bri buntu buta cekik+anak dalam+mobil dari+orang dekat+situ
 dengan+adik depan+atm di+bedeng di+belakang di+indomaret di+kamar di+periuk di+sebelah di+tetangga di+warnet
 dimyati dokter dokter+kata dua2nya ember fly fly+over gebang gelandangan+orang gelandangan+tiap gor gor+dimyati
 harus hidup hidup+pak jalan+ki jalan+kisamaun jam+11 jual+kerupuk karena+harus kasih+ibu kata+tidak kayanya
 kayanya+tidak ke+luar ke+warung kebon+nanas kecil+gelandangan kepanasan kerja+ke kerupuk ketemu+di ki ki+asnawi
 kisamaun klinik+kasih kolam kompeni kontrakan+pintu kresek lahir+di makan+dengan masjid+al masuk merah+pemda metro
 minta+dijemput minta+pulang minum nanas nginep orang+minta over pak+haji pak+kp pak+saya pakai+seragam palsu panti
 pasar pasar+babakan perempatan+tugu perempuan+ditinggal perempuan+umur pinggir+rel pintu+1000 pintu+masjid pos
 pulang rawa+kompeni remaja+perempuan remaja+putri rumah+saya sangego saya+kata saya+sering saya+tapi sdn
 sdn+sukasari sehat+kok sehat+rt sekolah+tidak seragam sering+tidak smp+lari sore+ada stasiun+tanah sudah+13
 sudah+jam suka+tidur sumur tabrak+di tahun+duduk tahun+nyasar tahun+tangis tali tangerang tanya+cuma tapi+saya
 tengah tengah+jalan tetangga+tenggelam tidak tidak+pulang tidak+urus tiga tinggal+di tolong+anak tolong+arah
 tua+kerja tunarungu umur+4 yang+ngaku yang+sakit yang+urus
"""
