"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
ot 9 mulut
ot 8 @ill gelandangan orang+terlantar tua+sakit
ot 7 40an =work @is=ot ada+gelandangan kaki kena laki lk2 mabuk manusia+gerobak ot pingsan serpong tol tuna
ot 6 @unconscious ada+orang bank depan depan+spbu eh gerobak ibu+dengan ini karunya kayak lapor lemas mangkal muntah
 orang sehat shelter sih terlantar trus tuna+wisma wisma yang+tidur
ot 5 2+anak ada+bapak baju banget banyak bapak bapak+itu bawah bikin bikin+bedeng bisa+jalan bugel buta cikokol dan
 darah di+pinggir diam ditertibkan gelandangan+di gelandangan+tidur halte identitas itu jembatan kampus kecamatan
 kehujanan kejang kepala+bocor kolong kolong+flyover kursi lapor+di maaf manusia mata mau+lewat napas orang+jalan
 orang+linglung orang+tidur pak+di pincang pinggir plawad poris+plawad sambil+gendong seberang sitanala spbu stasiun
 suami+istri sukasari tempat tergeletak tidur tidur+di tolong tolong+ditertibkan trotoar+depan tunarungu usir
ot 4 3+bulan @1 @bleeding ada ada+pak aja ancur azores badan balita+di bangku bangku+taman barat bawa+ke
 bawah+jembatan bocah+kecil bulan bule cacat cikupa cipadu cipondoh ciputat cuma+gelandangan darah+tidak dari+motor
 dengan+2 dengan+anak depan+bank depan+kantor depan+mcd di di+bangku di+cengkareng di+dekat di+kursi di+lapak di+pos
 di+ruang di+tempat di+trotoar difabel dikeroyok diri+di disitu gelandangan+tabrak gigil gitu hari+di identitas+di
 jalan+di jalan+sitanala juga karunya+orang kecamatan+neglasari kel kontrakan+gang kontrakan+jalan kosong kotor
 kumpul laki+tidak lapak lapor+gelandangan laporan luka luka+di mata+terbalik matahari mau+lapor mcd merah+cikokol
 muka muka+ancur musafir odgj+sudah pamulang pelapor penelepon penumpang penumpang+lansia pom pulang+karena punya
 punya+tempat rebahan rongsok ruang ruko+azores sadar+diri satu saudara+tidur saya+bawa saya+sekarang sita sopir
 stasiun+tangerang stroke sudah+10 sudah+4 sudirman+depan tabrak+tidak taman tanya telepon terminal tidak+pakai
 tidak+punya tidak+sadar tki toko trotoar tua+tidur ujan wisma+di yang+jatuh
ot 3 4+hari =road @is=family ada+musafir ambruk anak+2 ari aspal badan+sudah baju+compang bak bak+truk bapak+duduk
 bapak+ini batuk bawa+bayi baya+tidur bayi+di becak bedeng benda benda2 bengkak berani biru bocor bukan busa cadas
 cepat cibodas cibodas+ada ciledug cuma darah+kepala dari+kemarin dekat+gerbang dekat+pasar dengan depan+klinik
 depan+masjid depan+showroom depan+stasiun di+cipadu di+depan di+gazebo di+mushola di+shelter di+sini di+underpass
 diam+di dikenal disini flyover gajah+tidak gazebo gelandangan+sering gendong+bayi gerbang gerobak+parkir gitu+aja
 gondrong gudang+rongsok halo helm+rusak ini+ada ini+tiap ini+tidak item itu+orang itu+pak izin izin+lapor jaga
 jalan+sudirman jantung jatiuwung jatuh jatuh+di jatuh+tina jaya kaki+bengkak kantor+kelurahan karung kata kata+dari
 kayanya+mabuk kayanya+mulut kayu+jalan kecil kejang+di kel+tajur keluarganya kelurahan kembali+lagi kenanga kenari
 kepala kerupuk klinik km+21 kok kolong+tol komplek kp+sangiang kumel laki+gondrong laki+tua lama lansia+tanpa
 lapor+pak lumpuh maaf+ganggu mangkal+di masih+bayi mau+dibawa mau+tabrak menginap menit metropolis minggu minta
 minta+sedekah mobil modern mulut+keluar mung mushola neglasari ngesot odgj+pak orang+cacat orang+jatuh
 orang+pingsan orang+tabrak pak+karunya pak+lapor pakai pakojan parkir+di pas pasar pasar+modern pegang+dada
 pelapor+ibu pindah pinggir+kali pinter pos preman pucat punya+rumah pura2 rel+tanah respon ribut risih
 rongsok+jatake rumah+tidur sadar+turun satpol saudara sedekah sekitar+8 serang showroom sini sopir+truk sudah+lama
 tanah+tinggi tenda tergeletak+tidak terminal+cadas terus the tidak+dikenal tidak+mau tidur+disitu tiket tina
 toko+kayu tol+kunciran truk+rongsok tukang tukang+becak umur+40an underpass warung+saya yang yang+berani
ot 2 02+05 =still =well @crowd @likely a ada+darah ada+ibu ada+luka ada+mobil ada+tuna ada+yang aja+di al+barokah
 al+ittihad alat alat+darah anak+gelandangan anak+usir anak+yang angkut anjing arah+bandara asing baju+rapi
 banget+di banjir banyak+anak banyak+banget bapak+gelandangan bapak+tidur barang barokah baru batuk+darah bau bawa
 bawa+3 bawa+karung bawa+koper bawah+tol baya bayi+sewa bayi+tidur bekas belakang+kantor bengkel bengkel+las bengong
 bibir bibir+biru bicara bikin+tenda bitung brenti bsd bukan+ibu bukan+odgj bulan+lalu buntung busa+jalan buta+duduk
 celana cengkareng cibodas+sari ciledug+indah cuma+bau daan daan+mogot dan+gelandangan dapat dapet dapet+duit
 darah+di dari+rumah dari+wonogiri dekat dekat+masjid depan+mall depan+rsud depan+tangcity depan+toko depan+warung
 di+bandara di+bawah di+ciputat di+gardu di+halte di+kolong di+kontrakan di+lahan di+parkir di+perempatan di+situ
 di+tengah di+uwung diam+aja dibawa+ke dikasih+minum dikenal+menginap dikenal+tidur dikit dimyati dingin ditertibin
 ditertibkan+pak dkm doang doang+sih duduk+bengong duduk+depan dulu emper emper+toko emperan+toko gapura gapura+kp
 gardu gelandangan+banyak gelandangan+baru gelandangan+dengan gelandangan+tua gelandangan+yang gendong gendong+anak
 gerbang+tol gini gor gor+dimyati gubuk halo+saya halte+cikokol honda hotel hujan ibu+bawa ibu+pingsan ibu+tidur
 ingat ingat+di istri ittihad itu+sudah jadi+gini jakarta+barat jalan jalan+pulang jalanan+sekitar jatake
 jatuh+lantai jawab jaya+rt jembatan+cisadane jembatan+gerendeng juga+tidak jumat kaku kali+mookervart kardus
 kardus+di karunya+ada karunya+banget kasur kata+usir kayaknya kayanya ke+dokter kedinginan kemana+sekarang
 kena+alat kios kira+mayat klinik+ibu kolong+fly koper korban korban+tabrak kreo+selatan kudis kursi+roda
 kursi+taman kurus lahan+kosong laki+mabuk laki+tanpa laki+umur lalu lalu+rumahnya lansia+dan lantai lap lapor+ada
 las lebam lem+tidur lho+pak lihat lihat+ibu living living+bawah lokasi maaf+pak mabuk+lem maki maksudnya malam+pak
 mall mana manis manis+jaya masjid+ada masjid+tidak mau+makan melek mengganggu menginap+di merah+pasar mereka
 minimarket minta+tolong modern+tolong modernland mogot mulut+busa musola+di ngais nganter ngobrol nyasar+di
 nyasar+mau orang+asing orang+buta orang+dari orang+duduk orang+gigil orang+kejang orang+luka orang+tidak pagi+pak
 pak+biar pak+dia pak+ini pak+sudah pakai+kursi pakai+terpal palem palsu panti panunggangan parkir pasar+baru pegang
 pelanggan perempatan+jalan perum+taman pincang+pak pinggir+jalan pinggir+tol pingsan+di pos+kami pos+ronda
 punya+ktp punya+uang pura2+pincang puskesmas+cipondoh rapi rawa rawa+kucing robek roda ronda ronda+kp rsud+dari
 rt+02 ruang+tunggu ruko rumahnya rumahnya+hilang sadar sakit salah sangiang sari satu+orang saudara+di saya+bangun
 saya+ketua saya+kira saya+think sejak sendiri+di serpong+dekat sesak sesak+napas sewa sigana sih+cuma sih+orang
 sisa suami sudah+3 sudah+minggu sudah+tige suka+bacok suka+maki tabrak+kereta tabrak+mobil tadi+saya tahu tahu+nama
 taman+gajah tangerang tanpa tanpa+identitas tanya+jawab taruna tas tato tato+tidur telepon+masuk teras+kelurahan
 tergeletak+di ternyata terpal tetap tetap+di think tiap+jumat tidak tidak+brenti tidak+mandi tidak+melek
 tidak+pingsan tidak+respon tidak+tahu tidur+depan tige tige+ari tinggal+minta tinggi toko+jalan tolong+lihat
 tolong+pindah trus+tidak tua+di tua+pakai tukang+parkir tumpang+tidur tunanetra turun uwung uwung+jaya via
 via+telepon warga+minta warga+perum waria waria+tua wonogiri ya yang+kemarin yang+pingsan yang+rawat yang+setrum
 yang+suka yang+tolong
ot 1 03+rw 60an =beast =not ada+lagi ada+pasutri ada+perempuan ada+saudara anak+bayi anyar+pak aren
 assalamualaikum+izin astaga bacok+orang badan+dingin bahaya+sih bangun bank+bri bapak+bawa bapak+yang baru+di
 batu+ceper batuceper belakang+kampus benda+ada bener+tidak bersama besar+tidur beton biar bikin+gubuk bisa bisul
 boga bojong bojong+jaya bri cantiga cepat+pak ceper cerita cuma+lapar cuma+tidak cuma+tidur cuma+tumpang curiga
 dari+lahir dari+panti dari+sepeda darurat dekat+rel dekat+rumah denyut+lemas depan+kontrakan depan+pom di+blok
 di+emper di+jangan di+jpo di+kaki di+komplek di+pasar di+pelataran di+pom di+stasiun dikasih dipukul+preman
 dipukul+satpam ditinggal+gitu doang+di dokter dua+hari duduk+terus duga duit+untuk emas emas+pasar emperan fatah
 gang+nangka ganggu+orang gelandangan+bawa gelandangan+gigit gelandangan+paksa gelandangan+sambil hari+nginep helm
 hidungnya hidup ieu ieu+ada ig istri+dengan jakarta jalan+merdeka jalan+palem jalan+pembangunan jalan+rasuna
 jalan+veteran jangan jangan+sampah jembatan+cibodas jembatan+penyebrangan jemput jpo kaki+busuk kaki+luka kalideres
 kampus+umt kantor kantor+kecamatan ke+jalan kec kejang+mulut keliling+komplek kelurahan+manis kemarin kemarin+tidak
 kenapa+sih kh+hasyim kios+pulsa kolong+jembatan korek kp+cantiga kreo kuat kucing kurus+banget kutabumi lahan
 laki+tato lama+tidak lama+tolong lapor+orang layang lemas+tidak linglung+di lok luka+lama lupa+jalan mal
 malam+tidak mandi masih+kecil masih+napas masih+tidur masjid masjid+cipadu masuk+komplek mau mau+pergi
 mayat+ternyata mega melati melotot merdeka miring mobil+di mogot+km mookervart motor+tidak muda+tidur mulut+miring
 mushola+al nasi netra netra+terlantar ngaku+dari ngelamun ngelantur nginep ngucur+darah nurul+falah nya nyasar+dari
 operasi orang+cuma orang+gelandangan orang+itu orang+minta orang+sekarang pacing pagi+di pak+dari pakai+baju
 pakai+sendal panas+banget panas+di panggil pasar+ramadani pasar+sipon pelapor+sdri pelataran pembangunan
 penjual+sate penyebrangan perempuan+bawa perempuan+umur pinggir+rel pingsan+cuma pintu+tol pohon+beringin prestasi
 pulsa punya+duit punya+kaki putus raden+fatah ramadani rasuna rasuna+kata raya+serpong rel roti rsud+kata
 rumah+taman rw+07 sahut sakit+tidur sampah+di sampai+darah samping satpam+ada satpam+kosong saudara+tinggal
 saya+karunya saya+lapor saya+saya saya+tanya sdri sdri+mega sekarang+tidur sekitar+6 sendal sepatan sepeda seperti
 sesak+di stadion stasiun+batu sudah+5 sudah+obat sudah+tiga sudirman sumur+pacing tadi+bapak takut+pulang
 taman+prestasi tampung tanah tanya+diam tanya+kata tapi+sudah teman tempat+tinggal tengah+ada tengah+jalan
 tengah+pasar teras+masjid terdampar+di terlantar+di ternyata+tidur terus+pegang theres+a tiap+malam tidak+bahaya
 tidak+bisa tidak+boga tidak+jawab tidak+kuat tidur+aja tidur+bawah tidur+dekat tidur+pakai tidur+sudah tiga+hari
 toko+emas toko+roti tol+karang tol+tangerang tolong+tampung truk tua tua+gelandangan tua+jatuh tumpang tuna+netra
 tunggu+puskesmas turun+dari tusuk untuk+ke usir+dari veteran+babakan via+wa warteg warung+nasi yang+jemput
 yang+mandi yang+satu yang+tinggal yth
ot -1 2+malam 50an 6+tahun 7+bulan 7+tahun ada+3 ada+bocah ada+kaki ada+maling agak agung agus ajak+gelandangan
 ajak+ngobrol amuk+di amuk+lagi an anak+pada anak+tidak aneh+di angke+sudah apa+cuma apartemen asal+ngawi atas bacok
 bah bahasa bajaj balita banjar banjar+wijaya bantu+makan bantu+saya banyak+darah bapak+tidak bawa+boneka bekal
 belum+pernah belum+sadar bengkok berhenti berobat besok biaya bis bisa+kembali bisa+ngomong blok+di blok+f
 bocah+gelandangan bocah+sekitar bocah+tinggal boleh boleh+minta boneka bonjol+depan buka bulak bus butuh cirebon
 dadap daerah+km darah+jalan dari dari+malam dari+tadi deh dekat+balai dekat+flyover dekat+situ dekat+tpa
 dengan+adik dengan+saya depan+rumah depan+samsat depan+sudah di+bedeng di+dapur di+gubuk di+kandang di+kantor
 di+kelurahan di+proyek di+rest di+rs di+sebelah dia dia+di ditinggal+di duta duta+garden f gajah gang+haji
 gantung+diri gas gatot gatot+subroto gelandangan+tiap gembor gubuk+bekas h habis+bekal habis+ongkos habis+uang
 haji+mencong hamil+7 hari+tidak harmless hasanudin helm+depan huda ibu+di iman indah+tolong induk is+a istirahat+di
 istri+saya itu+kayaknya jajan jalan+gatot jalan+kh jalan+maulana jalan+merpati jambret+jatuh jamu jatuh+ke jauh
 jaya+dekat jendela joget jongkok kabeh kaki+dari kambing kami+tidak kampung kandang+kambing karang karawaci+baru
 karena+sakit kata+ini kata+rumahnya kayaknya+sudah ke+pekalongan kebon+nanas kec+benda kecil+gelandangan kel+gembor
 kelas keluar kemana kenapa+cuma ketuban+di ketuban+sudah kh kirim+orang km+19 komplek+bawa kontrakan kota kp+sawah
 kubur kumat kumat+tidak kunciran+indah lagi+tidur laku lanjut lansia+itu lansia+kaki lansia+saya lansia+sendiri
 lansia+tidak larangan+utara lempar lepas lupa mahkota mahkota+pak makmur+blok masih+hidup massa mati mau+melahirkan
 mau+tanya maulana maulana+hasanudin mencong meninggal+pak menyengat merah+tidak merpati minta+dijemput motor+di
 motor+yang muka+merah nambo nambo+jaya nanas ngatur ngawi no+3 nurul+iman nyanyi+di nyanyi+doang nyasar+tidak
 odgj+bawa ojek orang+habis orang+lansia orang+ngambang orang+perempuan pacar padahal pager pagi pak+bantu pak+mau
 pakai+golok pakai+helm pasar+bengkok pasar+induk pasien peduli pekalongan pembangunan+3 perempatan+pasar
 perempuan+odgj periuk pernah perum+banjar pikir pintu+masjid plastik polsek+jatiuwung poris+indah poris+tidak
 pos+ojek posisi+di pukul punya+saudara puskesmas+jurumudi putar+di putri racun+kayanya rombongan rs rs+sudah rsj
 rsud+tidak rt+1 rt+2 rt+5 rumah+pak rumah+tetangga rw sakit+sudah sampai+malam samsat samsat+cikokol sangego
 sangego+ampe sangiang+jaya sate saya+lihat saya+odgj saya+pasung saya+sering sayat sekarang sekarang+istirahat
 sekarang+lagi selamat+sore seragam siap simpang smp subroto subuh sudah+biru sudah+luka sudah+meninggal sudah+rusak
 sudah+tenang suka+duduk tabrak+di tabrak+kepala tabrak+motor tabrak+pak tabrak+tunggal tahun+ajak takut talking
 talking+ke taman+cibodas tangis+di tanpa+saudara tapi+sekarang tapi+tidak tarik tawa+sendiri temen+kontrakan
 tenang+orang tenggelam+di tentara teriak+minta teriak+nyanyi teriak+tapi terminal+cimone terus+orang terus+tidak
 tetangga+saya thamrin+depan tidak+apa tidak+bawa tidak+berhenti tidak+keluar tidak+napas tigaraksa tikungan
 tikungan+jalan tinggal+rombongan titip tkw tkw+bapak tolong+ada tolong+dijemput truk+di tua+nyasar tulang uang+di
 untuk video waras+itu warga+sekarang warnet warung+ibu wijaya yang+teriak yang+urus
ot -2 # 3+hari 4+orang =office @injured ada+bayi ada+dua ada+mayat ada+motor ada+ongkos ada+rumah ada+suara adik air
 ajak alamat aman ambil ampe+malam amuk+pak amuk+tapi anak+anak anak+depan anak+di anak+jalanan anak+laki
 anak+ngelem anak+saya anak+sd anak+tapi anak+umur aneh angke atm bagaimana baju+kantin bakar+kemarin balkon bantu
 bapak+naik bapak+ojol bapak+tiap bapak+tua batujaya bawa+kayu bayar belakang belakang+pabrik belakang+rumah belum
 belum+ada benda+kec benteng+betawi berdiri berteduh betawi bidan bis+di bisa+napas blok bocah+kakak bolong bpjs
 bungkuk cbd cbd+ciledug cemara cemara+raya cibodasari cikokol+tidak cimone cuma+usir dagang darah+dekat datang
 dekat+lapangan dekat+stasiun dengan+dompet dengan+ganggu dengan+saudara dengan+sekali depan+cbd depan+indomaret
 depan+pasar depan+smk di+alun di+angkot di+balkon di+becak di+bus di+fly di+lokasi di+pengkolan di+puskesmas
 di+ruko di+taman dia+tidak diamankan diamankan+di dibacok dipukul disuruh ditaro ditaro+di ditinggal ditinggal+ibu
 duduk+dekat duit+di emang gang gang+h ganggu gebang gebang+raya gelandangan+ketemu gelandangan+tidak gerak golok+di
 grab guru hari+tidur hermina hormat ibu indah indomaret indomaret+jalan jalan+benteng jalan+cemara jalan+pakai
 jalan+tidak jalanan jam jambret kab kab+tangerang kakak kaki+di kaki+patah kali+angke kamar+mandi kandang kantin
 kantor+pos kapal kara karang+tengah kasih kavling kayu kayu+pukul ke+orang kebon kejar kelahi keluar+dari
 kelurahan+benda kemarin+sekarang kena+bacok kerja kerudung ketapang ketuban kh+pak kira+10 km+14 kontrakan+saya
 kontrakan+sebelah korban+bakar kp kunci lagi+itu lagi+pak laki+pakai laki+sering lansia+di lansia+duduk lansia+laki
 lansia+nyasar lapangan larangan larangan+selatan laris laris+cibodas lembang liar linglung linglung+dan
 linglung+mau listrik+tidak lok+jalan mahasiswa makan makan+tidak malabar malam+dengan mansyur marah masih+ada
 mau+cari mau+kembali mau+terjun melahirkan+di merah minggu+tidak minta+bantu minta+pulang minum murid murid+saya
 ngambang ngambang+di ngasih ngitung ngomong+sendiri odgj+di odgj+perempuan odgj+tidur ongkos+pulang orang+aneh
 orang+dengan orang+setrum orang+tergeletak orang+tua over+taman pada pagi+saya pak+mansyur pakai+kerudung
 panggil+tidak parkir+mall parung parung+serab pasar+lama pasar+lembang pasung+di patah+depan pemakaman pengendara
 pengkolan penjaga penjual pensiun penumpang+saya perempatan perempuan+tidur perlintasan pikun pinang polisi
 pos+polisi pos+tidak potong proyek pun punya+ongkos purwokerto racun rame rel+dekat resah rest rest+daerah
 rombongan+ziarah rong rong+hari rs+hermina rumah+kosong rusuh sakit+jiwa sambil+ngitung sampah sampai sapu
 sapu+jalan saudara+jalan saya+ada saya+dari saya+di saya+lagi saya+sopir saya+tinggal sdn sdn+gebang sebatang
 sebatang+kara seems segera sekali sekap sekitar+7 sekolahan semua send+tolong senjata serab setrum setrum+di si smk
 solo sopir+grab sudah+2 sudah+7 sudah+bungkuk sudah+di sudah+mandi sudah+rong sudah+tua supir tangan+darah tanjakan
 tawuran telanjang+dada telinganya telinganya+keluar teman+saya tenang terakhir terjun+dari tiap+pagi tidak+angkat
 tidak+datang tidak+ganggu tidak+lihat tidak+makan tidak+nyambung tidak+pukul tidak+sekolah tidur+terus tolong+di
 tolong+pak tolong+saya tpa tpa+rawa tps umur+6 waras+duduk yang+kena yang+odgj yang+sudah yang+tabrak ziarah
ot -3 10+tahun 2+orang =drill =tale @fire @is=aged @is=treat @poison ada+anak ampe angkat angkot asal
 babakan+kayanya bendera bernyawa bocah+2 cari depan+gereja di+atm di+dalam di+kamar di+rel di+rumah di+tps dijemput
 ditembak ditembak+orang dua gajah+tunggal gantung gereja gosong haji ibu+hamil ibu+saya is jalan+perintis
 jalan+satria joget2 joget2+di jurumudi kata+mau kembali kembali+ke kemerdekaan kemerdekaan+babakan kereta+nanti
 kirim kurang+waras lagi+lewat laki+itu laki+telanjang langsung lansia+jatuh lansia+penjual lansia+perempuan lari
 mabuk+tidur main malam+tidur masih+di mau+pulang melahirkan meninggal+tadi naik+motor ngaku ngelem+di ngoceh
 odgj+laki orang+ibu orang+mabuk pasar+laris pasung patah penumpangnya perintis perintis+kemerdekaan pulang+ke
 puskesmas racun+di rokok sadar+tapi satria saudara+tolong sawah sering+tidur siang sore+ada suara sudah+dirubung
 tabrak tabrak+truk tadi tahun+tidur tawa tembok tengah+taman tenggelam terjun tidak+amuk tidak+bernyawa tipu
 tongkat turun+di urus utara yang+biasa
ot -4 ada+odgj atm+bca bawa+golok bca bocah cipete di+jalan dompet ganggu+jiwa hamil jalan+gelandangan jual kamar ke
 kelapa ketemu+kepala kurang lagi lansia+linglung lansia+terlantar maling motor muka+sudah naik nanti nanti+lagi
 ngawur ngomong nyanyi pak+ada perempuan pisau pohon rumah+saya rusak saya saya+sudah sd sebelah sendiri suka
 tiap+hari tiap+sore tunggal uang
ot -5 @birth bakar dalam golok jiwa kami lansia+tidur mayat meninggal+di ngelem rt sekarang+di sekolah sore
 tadi+pagi tahun telanjang tidak+waras tua+tidak tunggal+tidak warga
ot -6 @danger @kin @weapon amuk ibu+tua ketemu lansia+jual ongkos orang+odgj pulang tetangga
ot -7 @child @drowning @is=dead @suicide @violence ada+lansia anak habis odgj tangis waras
ot -8 =heart @is=bekal meninggal teriak umur
ot -9 @is=anak @is=odgj anak+jalan
ot -10 @body
ot -12 lansia
ot -13 @is=lansia
lansia 10 @is=aged @is=lansia lansia
lansia 8 ada+lansia bapak+tua ibu+tua lansia+terlantar
lansia 7 lansia+jatuh lansia+jual lansia+nyasar lansia+tidur nyasar sendiri tua
lansia 6 @breath anak+di duduk jatuh jual lansia+di lansia+linglung lansia+perempuan lansia+saya linglung lupa panti
 pikun
lansia 5 @unconscious cuma jalan jatuh+di kata ketemu+lansia lansia+bawa lansia+duduk lansia+pikun lansia+sendiri
 lansia+tidak muka nyasar+di rumahnya sudah+tua tidak+ada tinggal
lansia 4 @injured @kin ambruk anak+tidak bakar cimone dekat dengan+saudara di+emperan duduk+di emperan haji ibu+saya
 kampung kantor karunya kompor lansia+laki lansia+penjual lansia+putri lansia+tabrak lansia+terjebak linglung+di
 makan makan+dari motor+di nyasar+tidak pagi penjaga penjual pensiun pos+satpam putar putri rt rumah rw saya+kerja
 saya+sendiri sumur tabrak+motor tadi tahun tangga tanya terjebak+di tinggal+sendiri tua+nyasar
lansia 3 @1 @bleeding @ill ada+ibu alamat anak+tapi bapak+saya baru bawa+buntelan bawah+pohon besar+sekarang biru
 bisa bisa+napas bungkuk buntelan cari darah+banyak dari+pagi dari+ranjang darussalam dekat+kubur demam demam+tinggi
 depan+panti di+bawah di+depan di+halte di+kamar dia dijemput diketok diketok+tidak gang+haji gembor gerendeng gubuk
 ijah inget jalan+pulang kalau+ijah kamar+mandi kara kasih ke+panti kepala kesakitan ketemu komplek koran laki+pakai
 lansia+hilang lansia+kaki lansia+penjaga lansia+tinggal lapar luka+besar lupa+mati mandi+tidak masih mati+kompor
 mau+minum muka+sudah nama no no+3 nya orang+ibu panas parung parung+serab patah pinang pos ranjang rt+1 sate
 saudara+jalan saya+jatuh saya+ketemu sebatang sebatang+kara sebelah seems sekarang+di serab sering+tidur suara
 sudah+biru sudah+bungkuk tahu terjebak terlantar tetangga+saya tidak+bisa tidak+keluar tidak+mau tidak+tahu
 tinggal+di titip tolong+bantu umur yang+tabrak yang+urus
lansia 2 # 1+rw 2+hari 80+tahun =ask =not =tale =well ahmad air+sudah alam alam+jaya amankan ambil an an+tua
 anak+depan anak+ditinggal anak+pada apotek arah+ke aria+santika bapak+jalan bapak+kontrakan basah belakang
 bisa+berdiri bocor+semua buta+sendiri cengkareng cimone+tidak cuma+tangis dan+tidak dari dari+tadi dari+tetangga
 darmi denger denger+suara denyut denyut+lemas depan+apotek depan+gereja depan+pos depan+toko di+gubuk di+jalan
 di+kalimantan di+komplek di+luar di+polsek di+taman dia+lupa diamankan+di dibuang dijemput+di dinas dinas+sosial
 disurvey ditakoni ditinggal ditinggal+anak ditinggal+di ditinggal+saya gang gebang gelandangan+tiap gerak gereja
 gubuk+bekas hari hari+tidak hi hidup ibu+lansia jalan+kh jalan+moh jalan+rasuna jamu jantung jatuh+dari jatuh+ke
 jauh jaya jual+main kalimantan kamar kami+amankan kantor+kecamatan kantor+pos karawaci karawaci+baru karunya+sudah
 kata+mau kata+rumahnya kata+tunggu kata+usir kayu kecamatan kel+gembor keluar kelurahan+gerendeng kemis kepala+luka
 ketapang kh kh+pak komplek+bawa kp kp+gebang kubur kumat+tidak kursi kursi+roda lalu lampu+nyala lanjut
 lansia+ditinggal lansia+itu lansia+sakit lansia+sebelah lansia+sesak lansia+tetangga lansia+tua lansia+umur
 lapor+lansia larangan+utara lemari linglung+dan linglung+tidak lumpuh lupa+jalan main main+di mampu+tolong mansyur
 masuk+panti merah minta+dijemput moh moh+toha mushola nah napas nengok ngaku+dari noh nyala+terus pada+tidak
 padahal pagi+saya pak+cuma pak+ini pak+mansyur pak+tinggal pasar+kemis penjaga+sekolah perempuan+nyasar
 perempuan+tidur petir pohon punten punya+rumah puskesmas puskesmas+jurumudi ranjang+kepala rasuna rasuna+kata roda
 rsud+tidak rumah+bocor rumahnya+dekat sahut sakit sakit+sudah sakit+tidak santika satpam saudara+tinggal saya+cuma
 saya+ibu saya+lansia saya+mau saya+pingsan sebelah+rumah sebelah+sudah sekarang+muntah sendiri+tidak sesak solusi
 sosial suara+lampu supir tabrak+lari tabrak+lemari tadi+pagi tahu+alamat tanya+arah tanya+cuma tarik+gerobak teng
 terlantar+anak terlantar+di terus+di tidak tidak+angkat tidak+bangun tidak+inget tidak+sahut tidur+terus timur
 timur+dekat tinggi tolong+disurvey tua+laki turun urus utara wae
lansia 1 78+tahun 80an 82+tahun ada+belatung ada+kartu ada+kendaraan air ambruk+depan ambulans angkat anter antri
 arah aria bangun bangun+dari banjir bantu+pak baru+jalan bawa+tongkat bawah becak bekas belatung bengkak berdiri
 berdua besar bibi+saya bintaro bis+di bisa+gerak bisa+minta bisul bocor bolak bolak+kembali bugel+pak bulan+lalu
 cirebon city daan daan+mogot dada dalam+rumah dan darah dari+dalam dari+kursi dari+sumbang dari+tangga dekat+pohon
 dekat+stasiun dengan+saya depan+kantor di+antri di+becak di+gang di+mapolsek di+panti di+panunggangan di+rs di+sini
 di+warung dia+sendiri diamankan dinsos diri disabilitas disabilitas+tidak ditaros dua+hari duduk+tapi emperan+ruko
 gedor haji+mencong hampir hermina hidungnya hilang icih ihsan ikan iman indah ini+bisa ini+sudah is jalan+aria
 jalan+kenanga jalan+raden jalan+sendiri jatuh+tidak jurumudi kadang kader kaki+bengkak kaki+dari kami kami+sudah
 kampung+baru kara+rumahnya kartu ke+rumah kec kec+cipondoh kedaung+baru kelor kembali kenanga kenanga+no kendaraan
 kertas kerudung keujanan keujanan+di kira+80 km+14 korban+bakar kp+kelor laki+sering laki+t4 laku lalu+rumahnya
 lampu lansia+buta lansia+hidup lansia+sebatang lansia+sudah ledug los luka luka+bakar makan+aja mampu mana mapolsek
 masih+duduk masih+hidup masih+sehat masjid+nurul mati mencong mengaku merah+tidak minggu minggu+tidur mogok mogot
 muka+merah ngaku nurul nurul+iman nya+di nyala nyasar+sekarang orang+diri orang+masih pabrik+gajah pak+kab
 pak+lansia pak+punten pak+satpam pakai+kerudung panti+lansia pasar+gerendeng pasar+lama pernah+nengok perum+bugel
 perum+rumah perumnas pikun+nyasar pingsan plawad+indah polisi polsek pondok+aren pos+polisi posisi purwokerto
 putar+aja raden roda+ditinggal rs+hermina rt+2 rumah+anak rumahnya+ambruk sadar+diri saged sampai+malam
 samping+mushola sangiang sapu sapu+jalan saya+anak saya+kasih saya+temukan saya+tetangga sehat+tidak sekolah+kami
 selamat+sore semua sendiri+kehujanan shelter+bus sini sudah+dua sudah+minggu sudimara sudimara+jaya suka+lupa
 sumbang sumbang+warga t4 tabrak+di tabrak+pak tabrak+truk tahun+tidak takut+kenapa tangerang+city tangis+kesakitan
 tapi+kaki tarik tembok temukan tentara terus tetangga tiap+malam tidak+bawa tidak+datang tidak+mampu tidak+saged
 tigaraksa tinggal+berdua tinggal+dengan toha toko tongkat tua+lansia tua+pakai tua+tidak tunggu umur+80 via+wa
 villa wa wa+lansia warung warung+ibu warung+tidak yang+rawat
lansia -1 10+tahun 2+anak 3+anak 4+hari 7+bulan =urgent @traffic ada+bayi ada+darah ada+musafir ada+ongkos ada+pak
 ada+warga adik ajak anak+jalan anak+umur apartemen asuh bank+bri bantu+saya bapak+duduk barat bau+menyengat bawa+3
 bawa+ke berteduh bicara busa cepat cibodas ciputat daerah damri darah+tidak dengan+lansia depan+masjid depan+mcd
 depan+spbu di+belakang di+pool di+tempat dikenal dikit diri+di dokter dompet duit+tinggal foto galak ganggu+jiwa
 gelandangan+tidur gendong golok hamil+tua harus hebat hotel ibu+bawa ibu+dengan ibu+tidak ini+tidak istirahat itu
 jalan+merdeka jalan+mh jpo juga kami+meninggal karena+sakit kayak kayaknya+sudah kayanya ke+pekalongan
 kecamatan+neglasari kejang kelapa kenari kepala+bocor kerupuk klinik km+19 kok kok+tapi kolam kontrakan+gang
 laki+mabuk laki+pingsan lalat lansia+tanpa lapangan lempar lokasi maaf makan+sederhana manusia+gerobak masjid+al
 mau+cari mcd melahirkan mengganggu menyengat merdeka mh mh+thamrin money mules mungkin musafir naik no+money
 odgj+sudah orang+sudah pagi+di pak+bantu pak+di pasar+baru pasar+sipon pasung pegang pekalongan penelepon
 perempuan+umur pergi pertigaan piatu pincang pom+bensin pool pool+damri punya punya+ongkos putus robinson rokok
 ronda+kp rsj ruko+pinang rumah+makan salah+naik sampah saya+bangun saya+sering saya+sopir saya+tapi sederhana
 segera sehat sehat+kok sekolah selatan send send+tolong sendiri+di sendiri+sudah setrum simpang sipon sitanala smp
 spbu suami+saya sudah+4 sudah+lama sudah+saya tahun+di tamu tanah tanah+tinggi tanjakan tawa temen+saya teriak
 thamrin the tiap+sore tidak+amuk tidak+dikenal tidak+galak tidak+ganggu tidak+kenapa tidak+makan tidak+minum
 tidak+napas tidak+pingsan tidur+depan tolong+saya tolong+send trus+tidak tua+tidur tuna+wisma tunggu+di uang+di
 umur+2 wisma yang+jatuh yang+ngaku yang+sakit yatim yatim+piatu
lansia -2 2+orang 2+tahun 9+tahun =drill =still @abuse @drowning @poison ada+gelandangan ada+perempuan anak
 anak+laki anak+perempuan apa asal bacok badan bagaimana baju bapak batuceper bawa bawa+golok baya+tidur begal belum
 bensin bisa+bantu bisa+pulang bukan+ibu center dari+motor dari+rumah di+bus di+kolong di+lapak di+masjid
 di+perempatan di+ruang di+rumah di+tangga dibawa dikasih dipukul ditinggal+ibu eh gaga identitas identitas+di
 indah+blok jalan+pembangunan jalan+sitanala kakak kaki kaki+tabrak kali ke+tegal keliling kemarin kena kereta
 ketemu+anak kontrakan+jalan korban kosong kotor kurang laki+tua lantai lapak lari+dari lepas lewat mabuk+tidur
 malam maling mall manis manis+jaya manusia masuk mau+lewat meninggal+di meninggal+tadi menit motor muda mulut
 muntah neglasari ngomong+sendiri orang+linglung orang+tidak orang+tidur ot pak+kami paruh paruh+baya pemakaman
 pembangunan pendatang penumpang+lansia pikir pinggir pinggulnya pinggulnya+kayaknya pom poris+indah pukul racun
 rawat+di rombongan ruko rumah+saya rusak sakit+jiwa salah saudara+tidur saya+umur sejak sekap sekarang+dengan
 sekarang+tidak serpong situ stasiun+tangerang sudah sudah+kaku taman tangis+di tas tegal teman tengah
 terminal+poris tidak+punya tidak+sekolah tiket tkw tkw+bapak tolong+di trus tua+sakit tukang tuna tunarungu umur+9
 waras warga waria waria+tua warung+saya yang
lansia -3 =road @crowd ada ada+anak ada+laki amuk anak+saya balita bank baya bocah cbd cbd+ciledug ciledug depan
 depan+cbd di+terminal duit gelandangan+di habis istri jiwa kaku kayaknya ke keluarganya kolong lagi lihat mayat
 minta+tolong ngomong obat orang+odgj parkir perempatan pucat pulang+ke ruang sambil saya+odgj saya+tidak sih sopir
 sudah+tidak tanpa telanjang temen tiap tidur tol tumpang
lansia -4 =work @birth @body @is=dead @is=ot @violence @weapon bus dengan di+kontrakan ganggu hamil jembatan kecil
 mobil ongkos orang+terlantar pasar penumpang perempuan suami suka tempat terminal uang
lansia -5 @child @is=treat ada+orang kontrakan meninggal poris saudara+saya
lansia -6 =heart @is=bekal @suicide bayi odgj orang+tua
lansia -7 @danger @is=odgj ada+bapak gelandangan
lansia -8 laki
lansia -9 @is=anak orang
anak 10 anak+jalan
anak 9 @is=anak anak balita
anak 8 @child bayi ngelem orang+tua sd
anak 7 @abuse bocah tahun tangis umur
anak 6 # =drill ada+bayi aman anak+anak anak+jalanan anak+perempuan anak+sd badan dipukul ditinggal dua jalanan
 malam ngelem+di panas sekolah smp tetangga tidak+sekolah
anak 5 10+tahun 3+tahun =past ada+anak ada+bocah anak+hilang anak+ngelem anak+tenggelam angkat angkot asuh bapak
 bayi+ditinggal dengan+bapak ditinggal+ibu gelandangan+di ibu kontrakan+pak lari merah pada saya+badan
 sekarang+dengan suara tadi+tangis tidak+napas tiri tunggal+tidak
anak 4 2+tahun 9+tahun @danger adik ampe anak+laki anak+saya anak+tetangga anak+umur angkat+tapi badan+memar bocah+2
 dari+tadi dengan+saya di+bus di+kolong di+lampu di+rumah disuruh ditaro guru hilang ibu+di ibu+tidak
 jalan+gelandangan jam kakak kakak+adik ketemu+anak ketemu+bayi kira kolong+jembatan kunci+di lampu lampu+merah
 lari+dari masih memar murid murid+saya panas+tinggi sampai saudara+saya sekitar sendiri+di sore sudah+angkat
 tahun+tidur teriak tiap tiap+malam tiap+sore tinggi tua+tidak urus
anak 3 2+orang 4+tahun ada+suara air+panas anak+teriak apartemen+ayodhya ayodhya baru+lahir bayi+baru bayi+sehat
 belakang benda+kec bikin cari cari+ibu dalam dalam+kardus dari+rumah dengan dengan+ibu di+angkot dikasih
 dikasih+makan dipukul+bapak dipukul+pakai ditaro+di ditinggal+di dua+anak gelap gesper hilang+di kali+mookervart
 kec+benda kecil kedengeran kedinginan kejang kelurahan+benda kerja ketemu kira+10 kolong lansia+yang lem manis
 manis+jaya masih+ada masih+hidup mookervart muka+biru napas nya orang+tidur pak+nya pakai+gesper paksa paman
 pasung+di pintu rumah+sekarang rusuh sampai+muka saya+takut sehat sekarang serahkan simpang siram siram+air sudah+7
 takut taman+cibodas tapi+tidak tetangga+siram tidak+dikasih tidak+kembali tidur+depan tkw tkw+bapak tua tua+sudah
 umur+5 umur+8 umur+9 video
anak 2 3+orang 4+orang 6+tahun 7+tahun 8+tahun =beast =tale @breath ada+3 ada+balita ada+dua ada+plastik agus air
 ajak ajak+gelandangan ampe+malam anak+tiri apartemen asuhan ayam balita+jalan balita+terlantar balita+tetangga
 bapak+naik bapak+tidak bapak+tiri bayi+dalam bayi+pak bayi+umur bekas+sundut benda biru bocah+kakak bocah+tinggal
 bus cari+kerja cerai curug dadap dalam+tas dapur dapur+tidak dari+kemarin dari+laksa dengan+lansia depan+pintu
 depan+ruko di+bantaran di+bawah di+curug di+dalam di+dapur di+fly di+kontrakan di+wc diamankan dibawa dibungkus
 dikit disuruh+orang ditinggal+orang duduk+dekat gajah+tunggal gelandangan+dipukul gelandangan+kecil
 gelandangan+tidak ibu+lari ibu+muda ikan indomaret induk ini+ada isi isi+bayi jalan+di jalan+sendiri jalanan+pada
 jangan jangan+sampah jok jual jual+tisu kab kab+tangerang kardus karena kata kata+anak ke+anak ke+saya kebon kelas
 kelas+saya klinik kolam kolam+ikan kondisi kondisi+sehat kontrakan kunci lahir laksa lebam malam+dengan malam+di
 mau+cari naik+motor nama ngaku nginep nginep+di orang+gelandangan over+taman pak+di pak+ini pak+tolong panas+ke
 panti+asuhan pasar+induk pasar+lama pasung perempatan+sangego perempuan+lari pergi piatu pisah pisah+dari polisi
 pos+polisi pp pukul pusernya remaja rokok rokok+kata rombongan rombongan+ziarah sampah sampah+belakang sampai+jam
 samping sangego+ampe sapu satpol+pp saya+dari saya+di saya+ketemu saya+kunci saya+umur sekarang+di sekarang+nginep
 sekarang+tumpang sekitar+7 sekolahan sendiri sendiri+malam seragam+tk suara+bayi sudah+saya sundut sundut+rokok
 susu tahun+ajak tahun+di tahun+disuruh tahun+nyasar takut+pulang tali+pusernya tangerang tangis+cari tangis+sendiri
 tangis+teriak tangis+terus tangis+tidak tas tempat+sampah tengah teras+orang teriak+minta tetangga+sebelah
 tidak+ada tidak+datang tidak+tangis tinggal+rombongan tisu tk tolong+arah trus+tidak tua+sekarang tulis tunarungu
 tunggal udin umum umur+2 umur+6 warnet warung warung+ibu warung+saya wc wc+umum yatim yatim+piatu ziarah
anak 1 03+kel 2+hari 7+bulan =well ada+ari ada+di ada+tali alfamart alfamart+jalan anak+balita anak+smp anak+tidur
 anak+yatim apa+bisa arah+bandara ari+arinya arinya asnawi babakan bank+bri bapak+mabuk bapak+yang bawa+tongkat
 bayi+dari bayi+ditaro bayi+kunci bayi+masih bayi+merah bayi+tangis belakang+pasar belakang+sudah belum+pernah
 bidan+bayi bocah+gelandangan bocah+jual bocah+sekitar bri buntu buta cekik cekik+anak dalam+mobil dari+orang
 dekat+situ dengan+adik depan+atm di+bedeng di+belakang di+indomaret di+kamar di+mobil di+pasar di+periuk di+sebelah
 di+stasiun di+tempat di+tetangga di+warnet dimyati dokter+kata dua2nya ember fly fly+over gebang gelandangan+orang
 gelandangan+tiap gor gor+dimyati harus hidup hidup+pak ibu+guru jalan jalan+ki jalan+kisamaun jam+11 jual+kerupuk
 karena+harus kasih+ibu kata+tidak kayanya+tidak ke+luar ke+warung kebon+nanas kecil+gelandangan kepanasan kerja+di
 kerja+ke kerupuk ketemu+di ki ki+asnawi kisamaun klinik+kasih kompeni kontrakan+pintu kresek lahir+di makan+dengan
 masih+bocah masih+tangis masjid+al masuk merah+pemda metro minta+dijemput minta+pulang minum nanas orang+minta over
 pak+haji pakai+seragam palsu pasar pasar+babakan perempatan+tugu perempuan+ditinggal pinggir+rel pintu+1000
 pintu+masjid pos pulang rawa+kompeni remaja+perempuan remaja+putri rumah+saya sangego saya+aman saya+kata
 saya+sering saya+tapi sdn+gebang sehat+kok sehat+rt sekarang+ada seragam sering+tidak shinta smp+lari sore+ada
 stasiun+tanah sudah+13 sudah+jam suka+tidur tabrak+di tahun+duduk tahun+tangis tali tangis+di tapi+saya
 tengah+malam tetangga+tenggelam tidak tidak+pulang tidak+urus tiga tinggal+di tolong+anak tua+kerja umur+4
 yang+ngaku yang+sakit yang+urus
"""
