"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
ot 9 mulut
ot 8 @ill gelandangan mabuk orang+terlantar tua+sakit
ot 7 40an =work @is=ot ada+gelandangan ada+orang bapak+itu depan+spbu ini kena laki lk2 manusia+gerobak ot pingsan
 serpong tol tuna
ot 6 @unconscious bank bisa+jalan dan depan eh gelandangan+di gerobak ibu+dengan itu kaki karunya kayak lapor lemas
 mangkal muntah orang orang+jalan orang+linglung shelter sih spbu terlantar trus tuna+wisma wisma yang+tidur
ot 5 2+anak ada+bapak azores banget banyak bapak bawah bikin bikin+bedeng bulan buta cikokol cikupa darah
 dengan+anak di+pinggir diam diri+di ditertibkan gelandangan+tidur halte identitas jalan+di jembatan kampus
 kecamatan kecamatan+neglasari kehujanan kejang kolong+flyover kursi lapor+di maaf manusia mata mau+lewat muka napas
 orang+tidur penumpang pincang pinggir plawad poris+plawad ruko+azores sadar+diri sambil+gendong seberang sehat
 stasiun suami+istri telepon tempat tidur tidur+di tolong+ditertibkan trotoar tua+tidur tunarungu usir
ot 4 3+bulan @1 @bleeding ada ada+pak aja ancur badan baju balita+di bangku bangku+taman barat bawa+ke
 bawah+jembatan bedeng bocah+kecil bugel cacat cipadu ciputat cuma+gelandangan darah+kepala darah+tidak dari+motor
 dengan+2 depan+bank depan+kantor depan+mcd depan+stasiun di di+bangku di+cengkareng di+dekat di+kursi di+lapak
 di+mushola di+pos di+ruang di+tengah di+trotoar difabel dikeroyok disitu gelandangan+tabrak gigil gitu gondrong
 hari+di jalan+sitanala juga karunya+orang kel kepala+bocor kolong kontrakan+gang kontrakan+jalan kotor kumpul
 laki+nyasar laki+tidak lapak lapor+gelandangan lapor+pak laporan luka luka+di matahari mau+lapor mau+tabrak mcd
 merah+cikokol muka+ancur musafir mushola odgj+sudah pak+di pelapor penelepon penumpang+lansia pom pulang+karena
 punya punya+tempat rebahan rongsok satu saudara+tidur saya+bawa saya+sekarang sita sitanala sopir stasiun+tangerang
 stroke sudah+10 sudah+4 sudirman+depan sukasari tabrak+tidak taman tergeletak terminal tidak+punya tidak+sadar tki
 toko tol+kunciran tolong trotoar+depan ujan wisma+di yang+jatuh
ot 3 4+hari =road @is=family ada+musafir ada+tuna ambruk anak+2 ari asing badan+sudah baju+compang bak bak+truk
 bapak+duduk bapak+ini baru batuk bawa+bayi baya+tidur bayi+di becak benda benda2 berani biru bukan bule busa cadas
 cepat cibodas cibodas+ada cipondoh dari+kemarin dekat dekat+gerbang dekat+pasar dengan depan+klinik depan+masjid
 depan+showroom di+cipadu di+depan di+gazebo di+kolong di+shelter di+sini di+tempat di+underpass diam+di dibawa+ke
 dikenal dikit disini gajah+tidak gazebo gelandangan+sering gendong gendong+bayi gerobak+parkir gudang+rongsok halo
 halte+cikokol helm+rusak ibu+bawa identitas+di ini+ada ini+tiap ini+tidak istri item itu+orang izin izin+lapor jaga
 jalan+sudirman jantung jatiuwung jatuh jatuh+di jaya kantor+kelurahan kata kata+dari kayanya+mabuk kayanya+mulut
 kayu+jalan kecil kedinginan kejang+di kel+tajur keluarganya kelurahan kembali+lagi kenanga kenari kepala kerupuk
 kok korban+tabrak kp+sangiang kumel laki+gondrong laki+mabuk laki+terlantar laki+tua lansia+tanpa lap lumpuh
 maaf+ganggu mangkal+di masih+bayi mata+terbalik mau+dibawa menginap menit minggu minimarket+jalan minta
 minta+sedekah minta+tolong mobil modern mulut+busa mulut+keluar mung neglasari ngaku+dari ngesot odgj+pak
 orang+cacat orang+pingsan orang+tabrak orang+tidak pak+ini pak+karunya pak+lapor pakai pakojan pamulang parkir
 parkir+di pas pasar+modern pegang+dada pelapor+ibu pindah pinggir+kali pinter pos preman pucat punya+rumah pura2
 rel+tanah respon ribut risih rongsok+jatake ruang rumah+tidur sadar+turun sakit satpol saudara sedekah
 sekarang+tidur sekitar+8 serang showroom sini sopir+truk suami sudah+lama tanah+tinggi tangerang tanpa tanya tenda
 teras+kelurahan tergeletak+tidak terminal+cadas tidak+dikenal tidur+disitu tiket toko+jalan toko+kayu truk+rongsok
 tukang tukang+becak umur+40an underpass warung+saya yang yang+berani yang+suka
ot 2 02+05 60an =well @crowd @likely a ada+badan ada+darah ada+ibu ada+luka ada+mobil ada+yang agen aja+di
 al+barokah al+ittihad alat alat+darah anak+balita anak+gelandangan anak+usir angkut anjing arah+bandara aspal
 baju+rapi banget+di banyak+banget bapak+gelandangan bapak+tidur bapak+yang barang barangnya barokah batuk+darah bau
 bawa bawa+3 bawa+anak bawa+karung bawa+koper bawah+tol baya bayi+sewa bayi+tidur belakang+kantor bengkak bengong
 besar+sudah bibir bibir+biru bicara bikin+gubuk bikin+tenda bisa bitung bocor brenti bukan+ibu bukan+odgj
 bulan+lalu buntung busa+jalan buta+duduk celana cengkareng cibodas+sari ciledug ciledug+indah cuma cuma+bau
 cuma+tumpang daan daan+mogot dan+gelandangan dapat dapet dapet+duit darah+di dari+lahir dari+rumah dari+wonogiri
 dekat+masjid depan+mall depan+pom depan+rsud depan+tangcity depan+toko depan+warung di+bandara di+bawah di+ciputat
 di+emperan di+gardu di+halte di+kontrakan di+lahan di+parkir di+pelataran di+perempatan di+pintu di+situ di+uwung
 diam+aja dikasih+minum dikenal+menginap dikenal+tidur dimyati dingin ditertibin ditertibkan+pak dkm doang doang+sih
 duduk+bengong duduk+depan duduk+terus dulu emper emper+toko emperan emperan+toko flyover ganggu+orang gapura
 gapura+kp gardu gelandangan+banyak gelandangan+baru gelandangan+dengan gelandangan+tua gelandangan+yang
 gendong+anak gerbang gerbang+tol gini gitu+aja gor gor+dimyati gubuk halo+saya helm honda hotel hujan ibu+pingsan
 ibu+tidur ingat ingat+di ittihad itu+bapak itu+pak jadi+gini jakarta+barat jalan jalan+pulang jalanan+sekitar
 jatake jatuh+lantai jatuh+tina jawab jaya+rt jembatan+cisadane jembatan+gerendeng juga+tidak jumat kaki+bengkak
 kaku kali+mookervart kalideres kardus kardus+di karung karunya+ada karunya+banget kasur kata+usir kayaknya
 ke+dokter kemana+sekarang kemarin+tidak kena+alat kios+pulsa kira+mayat klinik klinik+ibu km+21 kolong+fly
 kolong+tol komplek kontrak kontrak+kerja koper korban kosong kreo+selatan kudis kunciran kursi+roda kursi+taman
 kurus lahan lahan+kosong laki+tanpa laki+umur lalu lalu+rumahnya lama lansia+dan lantai lapor+ada lebam lem+tidur
 lihat lihat+ibu living living+bawah lokasi lupa+jalan maaf+pak mabuk+lem maki maksudnya malam+pak malam+tidak mall
 mana manis manis+jaya masjid masjid+ada masjid+tidak mau+makan mau+pergi melek mengganggu menginap+di mereka
 metropolis minimarket modern+tolong modernland mogot mookervart musola+di ngais nganter ngobrol nyasar+mau
 orang+asing orang+buta orang+dari orang+duduk orang+gigil orang+jatuh orang+kejang orang+luka padang+tipu pagi+pak
 pak+banyak pak+biar pak+dia pak+sudah pakai+kursi pakai+sendal pakai+terpal palem palsu panti panunggangan pasar
 pasar+baru pegang pelanggan pelataran perum+ciledug perum+taman pincang+pak pinggir+jalan pinggir+rel pinggir+tol
 pingsan+di pintu pos+ronda pulsa punya+uang pura2+pincang puskesmas+cipondoh rapi rawa rawa+kucing rel robek roda
 ronda ronda+kp rsud+dari rt+02 rumah+taman rumahnya+hilang sadar salah samping sangiang sari satpam+kosong
 satu+orang saudara+di saya+bangun saya+ketua saya+kira saya+think sejak sendal sendiri+di serpong+dekat sesak
 sesak+napas sewa sigana sih+cuma sih+orang sisa sudah+3 sudah+bulan sudah+minggu sudah+tige suka+bacok suka+maki
 suka+tidur tabrak+mobil tahu tahu+nama taman+gajah tanpa+identitas tanya+jawab taruna tas tas+besar tato tato+tidur
 telepon+masuk tempat+tinggal tengah ternyata terpal terus tetap tetap+di the think tiap+malam tidak tidak+bisa
 tidak+brenti tidak+mandi tidak+mau tidak+melek tidak+pingsan tidak+respon tidak+tahu tidur+depan tige tige+ari tina
 tinggal+minta tinggi tipu+agen tol+benda tolong+lihat tolong+pindah tukang+parkir tumpang+tidur tunanetra turun
 usir+dari uwung uwung+jaya via via+telepon warga+minta warga+perum waria waria+tua wonogiri ya yang+kemarin
 yang+pingsan yang+rawat yang+setrum yang+tolong
ot 1 03+rw 10+ibu 2+tidak 4+malam =not =still ada+is ada+lagi ada+pasutri ada+saudara anak+3 anak+yang anyar+pak
 aren assalamualaikum+izin astaga badan+dingin bahaya+sih bangun bank+bri banyak+anak bapak+bawa bapak+di baru+di
 basah basah+kuyup batu+ceper batuceper bekas belakang+kampus benda+ada bengkel bengkel+las berdaya besar+tidur
 beton biar bisul boga bojong bojong+jaya bri bsd cantiga cepat+pak ceper cerita cuma+lapar cuma+tidak cuma+tidur
 curiga daerah dari+kontrakan dari+panti dari+sepeda darurat dekat+rel dekat+rumah dengan+gelandangan denyut+lemas
 depan+kontrakan di+blok di+emper di+jangan di+jpo di+kaki di+kali di+pasar di+pom di+samping dibawa dikasih
 dipukul+preman dipukul+satpam ditinggal+gitu dokter dua+hari duga duit+pak duit+untuk emas emas+pasar fatah
 gandasari gang+nangka gelandangan+bawa gelandangan+gigit gelandangan+paksa gelandangan+sambil halaman
 halaman+masjid hari+nginep hidungnya hidup ieu ieu+ada ig ini+di itu+sudah jakarta jalan+merdeka jalan+palem
 jalan+pembangunan jalan+rasuna jalan+rel jalan+veteran jami jangan jangan+sampah jembatan+cibodas
 jembatan+penyebrangan jpo kaki+busuk kaki+luka kamit kantor kantor+kecamatan karena kayak+orang kayanya ke+jalan
 kec kejang+mulut keliling+komplek kelurahan+manis kemarin kenapa+sih kh+hasyim kolong+jembatan korek kp+cantiga
 kreo kuat kucing kumat+kamit kurus+banget kutabumi kuyup lahir laki+60 lama+tolong lapor+orang las layang
 lemas+tidak lho+pak linglung+di lowbat luka+lama mal masih+kecil masih+napas masih+tidur masjid+cipadu masjid+jami
 masuk masuk+komplek mau mayat+ternyata mega melati melotot merah+pasar merdeka miring mobil+di motor+tidak
 muda+tidur mulu mulut+miring muncul mushola+al nasabah nasi netra netra+terlantar ngelamun ngelantur ngucur+darah
 nurul+falah nya nyasar+dari nyasar+di operasi orang+cuma orang+gelandangan orang+minta orang+sekarang pacing
 pak+dari pak+gelandangan panas+banget panas+di panggil pasar+ramadani pelapor+sdri pembangunan penjual+sate penuh
 penyebrangan perempatan+jalan perempuan+bawa perempuan+umur pergi pingsan+cuma pintu+tol pohon+beringin pos+kami
 prestasi punya+duit punya+kaki punya+ktp raden+fatah ramadani rasuna rasuna+kata raya+serpong roti rsud+kata
 ruang+tunggu ruko rw+07 sahut sakit+tidur satpam satpam+ada saudara+tinggal saya+ketemu saya+lapor saya+satpam
 saya+saya saya+tanya sdri sdri+mega sekedar sekedar+info sekitar+6 sepeda seperti sesak+di stadion stasiun+batu
 sudah+5 sudah+obat sudah+tiga sudirman sumur+pacing tadi+bapak tadi+saya takut+pulang taman+prestasi tampung tangan
 tanya+diam tanya+kata tapi+sudah teman tengah+pasar teras+masjid terdampar+di terlantar+baju terlantar+di
 ternyata+tidur terus+pegang theres+a tiap+jumat tidak+bahaya tidak+berdaya tidak+boga tidak+jawab tidak+kuat
 tidak+pakai tidur+aja tidur+bawah tidur+dekat tidur+pakai tidur+sudah tiga+hari toko+emas toko+roti tol+tangerang
 tolong+tampung trus+tidak tua tua+di tua+gelandangan tua+jatuh tua+pakai tumpang tuna+netra tunggu+puskesmas
 turun+dari tusuk untuk+ke veteran+babakan via+wa warteg warung+nasi yang+mandi yang+satu yang+tinggal yth
ot -1 2+malam 2+tahun 3+orang 4+orang 50an 6+tahun 7+bulan 7+tahun abk ada+3 ada+bocah ada+bocor ada+kaki ada+maling
 ada+warga agak agung agus ajak+gelandangan ajak+ngobrol alun2 amuk+di an anak+pada anak+tidak aneh+di angke
 angke+sudah apa+cuma apartemen asal+ngawi atas bacok bah bahasa bantu+makan bantu+saya bau+menyengat bawa+boneka
 bawa+kayu bekal belum+pernah belum+sadar bengkok berhenti berobat besok biasa biaya bidan bisa+kembali bisa+ngomong
 blok+f bocah+gelandangan bocah+sekitar bocah+tinggal bocor+gas boleh+minta boneka bonjol+depan buka bulak bus butuh
 cikokol+tidak cirebon daerah+km dapur darah+jalan dari dari+tadi dasana deh dekat+situ dekat+tpa dengan+adik
 dengan+saya depan+rumah depan+samsat depan+sudah dewasa di+becak di+bedeng di+fly di+gubuk di+kandang di+kantor
 di+kelurahan di+klinik di+masjid di+pager di+proyek di+rest di+rs di+sebelah dia dia+di dia+tidak dijemput+ya
 ditinggal+di duta f gajah galak gang gang+haji gatot gatot+subroto gelandangan+kecil gelandangan+tiap gembor
 gereja+santa gubuk+bekas h habis+bekal habis+duit habis+ongkos habis+uang haji+mencong hamil+7 hari+tidak harmless
 hasanudin hebat helm+depan huda ibu+di iman indah+tolong induk istirahat+di istri+saya itu+kayaknya jadi jajan
 jalan+gatot jalan+hasyim jalan+kh jalan+maulana jalan+merpati jambret jami+al jamu jatuh+ke jauh jaya+dekat jendela
 joget jongkok kabeh kaki+dari kaki+di kali+angke kali+di kambing kami+tidak kampung kandang+kambing karang+tengah
 karawaci+baru karena+sakit kata+ibu kata+ini ke+pekalongan kebon+nanas kec+benda kecil+gelandangan kel+gembor
 kelapa+indah keluarganya+tidak kemana kenapa+cuma ketuban+di ketuban+sudah kh kirim+orang km+19 komplek+bawa
 korban+tidak kosong+depan kota kp kp+sawah kubur kumat kumat+tidak kunci+di kuning lagi+itu lagi+tidur laku lanjut
 lansia+itu lansia+kaki lansia+saya lansia+tidak lansia+tukang larangan+selatan larangan+utara lembang lempar lepas
 lupa mahkota mahkota+pak makan makmur+blok malam+lapangan maria masih+duduk masih+hidup massa mau+tanya maulana
 maulana+hasanudin mayat+laki mencong meninggal+pak merpati minta+dijemput motor+di motor+yang muda+duduk mudik
 muka+merah murid+saya musola nambo nambo+jaya nanas ngan ngawi no no+12 no+3 nurul+iman nyanyi+di nyanyi+doang
 nyasar nyasar+tidak odgj+bawa ongkos+pulang orang+habis orang+lansia orang+ngambang orang+perempuan orang+tua
 orang+yang otw pacar padahal pagi pagi+saya pak+mau pakai+baju pakai+golok pakai+helm panas+tinggi pasar+bengkok
 pasar+ciledug pasar+induk pasar+lembang pasar+malam peduli pekalongan pembangunan+3 perempuan+tidur periuk
 perlintasan pernah perum+dasana pikir pintu+masjid plastik polisi+sudah polsek+jatiuwung poris+indah poris+tidak
 pos+ojek posisi potong pukul pun punya+saudara puskesmas+jurumudi putar+di putri racun+kayanya rambut rombongan
 rs+sudah rsj rsud+tidak rt+1 rt+2 rumah+pak rumah+tetangga rw sakit+siapa sakit+sudah samsat samsat+cikokol sangego
 sangego+ampe sangiang+jaya santa santa+maria sapu+jalan sate saya+ada saya+lihat saya+odgj saya+pasung saya+sering
 sekali sekarang sekarang+istirahat sekarang+kaki sekarang+lagi selamat+sore seragam siap siapa+yang sp4n subroto
 subuh sudah+biru sudah+dari sudah+luka sudah+meninggal sudah+rusak sudah+tenang sudah+tua suka+duduk tabrak+di
 tabrak+kepala tabrak+motor tabrak+pak tahun+ajak takut talking talking+ke taman+cibodas tangis+di tanpa+saudara
 tanya+cuma tapi+sekarang tapi+tidak tarik+gerobak tawa+sendiri tegal temen+kontrakan tenang+orang tenggelam+kali
 tentara teriak+minta teriak+nyanyi teriak+tapi terlantar+anak terlantar+sudah terminal+cimone terus+tidak
 thamrin+depan tidak+apa tidak+berhenti tidak+galak tidak+keluar tidak+napas tidak+nyambung tidak+pegang tidak+sakit
 tikungan tikungan+jalan tinggal+rombongan tkw tkw+bapak tolong+ada tolong+arah tolong+bantu tolong+di
 tolong+dijemput truk+di tua+nyasar tulang uang+abis uang+di umum untuk video waras+itu warga+sekarang warnet
 warung+ibu yang+kurang yang+teriak yang+urus
ot -2 # 3+hari =office ada+bayi ada+dua ada+mayat ada+motor ada+ongkos ada+rumah ada+suara air ajak alamat aman
 ambil ampe+malam amuk+lagi amuk+pak amuk+tapi anak+anak anak+depan anak+di anak+jalanan anak+ngelem anak+saya
 anak+sd anak+tapi anak+umur aneh bagaimana baju+kantin bakar+kemarin balkon bantu banyak+darah bapak+naik
 bapak+ojol bapak+tiap bapak+tua batujaya bayar belakang belakang+pabrik belakang+rumah belum belum+ada benda+kec
 benteng+betawi berdiri berteduh betawi bis bis+di bisa+napas blok bocah+2 bocah+kakak bolong bpjs bungkuk cbd
 cbd+ciledug cemara cemara+raya cibodasari cuma+usir dadap dagang darah+dekat dari+tangga dekat+balai dekat+lapangan
 dekat+stasiun dengan+dompet dengan+ganggu dengan+saudara dengan+sekali depan+cbd depan+indomaret depan+pasar
 depan+smk di+alun di+angkot di+balkon di+bus di+dalam di+dapur di+gudang di+lokasi di+pengkolan di+puskesmas
 di+taman diamankan diamankan+di dibacok dipukul disuruh ditaro ditaro+di ditembak ditembak+orang ditinggal
 ditinggal+ibu duduk+dekat duit+di emang gajah+tunggal gang+h ganggu gantung+diri gas gebang+raya gelandangan+tidak
 gerak gereja golok+di grab gudang+jalan guru hari+tidur hermina hormat ibu indah indomaret indomaret+jalan is is+a
 jalan+benteng jalan+cemara jalan+pakai jalan+satria jalan+tidak jalanan jam kab kab+tangerang kaki+patah
 kamar+mandi kami+ada kandang kantin kantor+pos kara kasih kavling kayu+pukul ke+orang kejar kelahi kelas
 keluar+dari kelurahan+benda kemarin+sekarang kena+bacok kereta kereta+di kerja kerudung ketapang kh+pak kira+10
 km+14 kontrakan kontrakan+saya kontrakan+sebelah korban+bakar kunci lagi+pak laki+pakai laki+sering lansia+di
 lansia+duduk lansia+laki lansia+nyasar laris laris+cibodas liar linglung+dan linglung+mau listrik+tidak lok+jalan
 lupa+nama mabuk+tidur mahasiswa makan+tidak malabar malam+dengan mansyur mantan marah masih+ada mau+cari
 mau+kembali mau+terjun melahirkan melahirkan+di meninggal+tadi menyengat merah minggu+tidak minta+bantu
 minta+pulang minum murid ngaku ngambang ngambang+di ngasih ngitung ngomong+sendiri odgj+di odgj+perempuan
 odgj+tidur ojek orang+aneh orang+dengan orang+mabuk orang+pada orang+setrum orang+tergeletak over+taman pager
 pak+mansyur pakai+kerudung panggil+tidak parkir+mall parung parung+serab pasar+lama pasien pasung+di patah+depan
 pemakaman pengendara pengkolan penjaga pensiun penumpang+saya perempatan pikun pinang pos+polisi pos+tidak proyek
 punya+ongkos purwokerto puskesmas racun rame rel+dekat resah rombongan+ziarah rong rong+hari rs+hermina
 rumah+kosong rusuh sakit+jiwa sambil+ngitung sampah sampai+malam sapu satria saudara+jalan saya+di saya+lagi
 saya+sopir saya+tinggal sayat sdn sdn+gebang sebatang sebatang+kara seems segera sekap sekitar+7 sekolahan semua
 send+tolong senjata serab setrum setrum+di siang simpang smk smp solo sopir+grab sore+ada sudah+2 sudah+7
 sudah+bungkuk sudah+di sudah+mandi sudah+rong supir tabrak+tunggal tadi tangan+darah tangga tanjakan tarik tawuran
 telanjang+dada telinganya telinganya+keluar teman+saya tenang terakhir terjun+dari tetangga+saya tiap+pagi
 tidak+angkat tidak+datang tidak+ganggu tidak+lihat tidak+makan tidak+pukul tidak+sekolah tidur+terus tolong+pak
 tolong+saya tongkat tpa tpa+rawa tps truk+tabrak umur+6 waras+duduk yang+kena yang+odgj yang+perempuan yang+sudah
 yang+tabrak ziarah
ot -3 10+tahun 2+orang =tale @injured @is=aged @is=treat ada+anak adik ampe anak+laki angkat angkot asal
 babakan+kayanya bapak+jatuh bendera bernyawa cari datang depan+gereja di+atm di+jalan di+kamar di+rel di+ruko
 di+rumah di+tps dijemput dua gantung gebang gelandangan+ketemu gosong haji ibu+hamil ibu+saya jalan+perintis joget2
 joget2+di jurumudi kakak kata+mau kayu kebon kembali kembali+ke kemerdekaan kemerdekaan+babakan kereta+nanti
 ketuban kirim kurang+waras lagi+lewat laki+itu laki+telanjang langsung lansia+jatuh lansia+perempuan lapangan
 larangan linglung main malam+tidur masih+di mau+pulang naik+motor ngawur ngelem+di ngoceh odgj+laki orang+ibu pada
 pasar+laris pasung patah penumpangnya perintis perintis+kemerdekaan polisi pulang+ke racun+di rokok sadar+tapi
 sampai saudara+tolong sawah saya+dari sering+tidur si suara sudah+dirubung suka tabrak tabrak+truk tahun+tidur tawa
 tembok tengah+taman tenggelam teras+ruko terjun tidak+amuk tidak+bernyawa turun+di urus utara yang+biasa
ot -4 =drill @fire @poison ada+odgj atm+bca bawa+golok bca bocah cipete dalam ganggu+jiwa hamil jalan+gelandangan
 jual kamar ke kelapa ketemu+kepala kurang lagi lansia+linglung lansia+penjual lansia+terlantar lari maling motor
 muka+sudah naik nanti nanti+lagi ngomong nyanyi pak+ada penjual perempuan pinangsia pisau pohon rt ruko+pinangsia
 rumah+saya rusak saya saya+sudah sd sebelah sendiri tadi+pagi tiap+hari tiap+sore tunggal uang
ot -5 bakar dompet golok jiwa kami lansia+tidur mayat meninggal+di ngelem sekarang+di sekolah sore tahun telanjang
 tidak+waras tua+tidak tunggal+tidak warga
ot -6 @birth @danger @kin @weapon amuk ibu+tua ketemu lansia+jual ongkos orang+odgj pulang tetangga
ot -7 @child @drowning @is=dead @suicide @violence ada+lansia anak habis odgj tangis teriak umur waras
ot -8 =heart @is=bekal meninggal
ot -9 @is=anak @is=odgj
ot -10 @body anak+jalan
ot -12 lansia
ot -13 @is=lansia
lansia 10 @is=lansia lansia
lansia 9 @is=aged
lansia 8 ada+lansia bapak+tua ibu+tua lansia+terlantar
lansia 7 lansia+jatuh lansia+jual lansia+nyasar lansia+tidur nyasar
lansia 6 @breath anak+di jatuh jual lansia+di lansia+linglung lansia+perempuan lansia+saya linglung lupa panti
 penjual pikun rumahnya sendiri tua
lansia 5 @unconscious anak+tidak cuma dekat duduk jalan jatuh+di kantor kata ketemu+lansia lansia+bawa lansia+duduk
 lansia+penjual lansia+pikun lansia+sendiri lansia+tidak muka nyasar+di sumur tidak+ada tinggal tua+nyasar
lansia 4 @ill @injured @kin ambruk bakar banjir dengan+saudara di+emperan duduk+di gembor haji ibu+saya kampung
 karunya kompor lansia+laki lansia+putri lansia+tabrak linglung+di makan makan+dari motor+di no nyasar+tidak pagi
 parung penjaga pensiun putar putri rt rumah rw saya+kerja tabrak+motor tadi tanya terlantar tetangga+saya
 tinggal+di tinggal+sendiri umur
lansia 3 =not @1 @bleeding ada+ibu alamat anak+tapi angkat bapak+saya baru bawa+buntelan besar+sekarang biru bisa
 bisa+napas bungkuk buntelan cari cimone darah+banyak dari+ranjang darussalam dekat+kubur demam demam+tinggi
 depan+panti di+depan di+halte di+kamar dia dijemput diketok diketok+tidak emperan gang+haji gerendeng gubuk ijah
 inget jalan+kenanga jalan+pulang kalau+ijah kamar+mandi kara kasih ke+panti kepala+luka kesakitan ketemu komplek
 koran laki+pakai lansia+kaki lansia+penjaga lansia+terjebak lansia+tinggal linglung+tidak luka+besar lupa+mati
 lupa+nama mandi+tidak masih mati+kompor mau+minum mencong muka+sudah nama no+3 nya panas parung+serab patah pos
 pos+satpam ranjang rt+1 sate saudara+jalan saya+jatuh saya+ketemu saya+sendiri sebatang sebatang+kara sebelah seems
 serab sering+tidur suara sudah+biru sudah+bungkuk sudah+tua tahu tahun tangga terjebak terjebak+di terlantar+anak
 terlantar+di terus tidak+bisa tidak+keluar tidak+tahu titip tolong+bantu turun yang+tabrak yang+urus
lansia 2 # 1+rw 2+hari 80+tahun 90+tahun =ask =tale =well alam alam+jaya amankan ambil ambulans an an+tua anak+depan
 anak+ditinggal anak+pada anak+yang apotek arah+ke aria+santika bapak+jalan bapak+kontrakan basah bawah+pohon bekas
 belakang belum+bisa bengkak bibi bisa+angkat bisa+berdiri bocor+semua buta+sendiri cengkareng cimone+tidak cirebon
 cuma+tangis dan+tidak dari dari+pagi dari+tadi dari+tetangga darmi denger+suara denyut denyut+lemas depan+apotek
 depan+gereja depan+pos depan+toko di+bawah di+gubuk di+gudang di+jalan di+kalimantan di+kios di+komplek di+luar
 di+polsek di+rs di+sumur di+taman diamankan+di dibuang dijemput+di dinas dinas+sosial disurvey ditakoni ditinggal
 ditinggal+anak ditinggal+di ditinggal+saya dua+hari gang gelandangan+tiap gerak gereja gubuk+bekas gudang hampir
 hari hari+tidak hi hidup ibu+lansia jalan+kh jalan+rasuna jalan+sendiri jamu jantung jatuh+dari jatuh+ke jauh jaya
 jual+main kaki+bengkak kaki+dari kalimantan kamar kami+amankan kantor+kecamatan kantor+pos karawaci+baru
 karunya+sudah kata+mau kata+rumahnya kata+tunggu kata+usir ke+rumah kecamatan kel+gembor keluar kelurahan+gerendeng
 kembali kenanga kepala ketapang kh kh+pak kios komplek+bawa korban+bakar kp+gebang kubur kumat+tidak kursi
 kursi+roda lalu lanjut lansia+ditinggal lansia+hilang lansia+itu lansia+sakit lansia+sebelah lansia+sesak
 lansia+tetangga lansia+tua lansia+tukang lansia+umur lapar lapor+lansia larangan larangan+utara linglung+dan lumpuh
 main main+di mampu+tolong mansyur masuk+panti mengaku minta+dijemput mulut+mencong nah napas nengok ngaku+dari
 no+12 noh orang+ibu pada+tidak padahal pagi+saya pak+cuma pak+ini pak+lansia pak+mansyur pak+tinggal pasar+ciledug
 penjaga+sekolah perempuan+tidur petir pinang pohon punten punya+rumah puskesmas puskesmas+jurumudi ranjang+kepala
 rasuna rasuna+kata roda rsud+tidak rumah+bocor rumahnya+dekat sahut sakit sakit+sudah santika satpam
 saudara+tinggal saya+cuma saya+mau saya+pingsan sebelah+rumah sebelah+sudah sekarang+di sekarang+muntah
 sendiri+tidak sesak solusi sosial stroke stroke+sekarang sudah+dua sudimara tabrak+lari tadi+pagi tahu+alamat
 tangis+kesakitan tanya+arah tanya+cuma tapi+putar tarik tarik+gerobak tembok teng terus+di tetangga tidak
 tidak+angkat tidak+bangun tidak+inget tidak+mau tidak+sahut tidur+terus timur timur+dekat tinggi tolong+disurvey
 tua+laki tua+pakai utara wa wae ya
lansia 1 78+tahun 80an 82+tahun ada+belatung ada+kartu ada+kendaraan ahmad air+sudah ambruk+depan anter antri arah
 aren aria bangun bangun+dari bantu+pak baru+jalan bawa+tongkat bawah becak belatung berdua bibi+saya bintaro bis+di
 bisa+gerak bisa+minta bisul bolak bolak+kembali bugel+pak bulan+lalu city daan daan+mogot daek daek+kembali darah
 dari+dalam dari+kursi dari+sumbang dekat+pohon dekat+stasiun dekat+tangcity delima dengan+saya depan+kantor
 di+antri di+becak di+gang di+kantor di+panti di+saung di+sini di+warung dia+lupa dia+sendiri diamankan dinsos diri
 disabilitas+tidak ditaros duduk+tapi gebang gedor gudang+jalan hasil hermina hidungnya hilang icih ihsan ikan iman
 indah ini+bisa is itu+ngaku jalan+aria jalan+moh jalan+raden jurumudi kadang kader kampung+baru kara+rumahnya
 karawaci kartu kec+cipondoh kedaung+baru kelor kemis kenanga+no kendaraan kering kertas kerudung keujanan
 keujanan+di kira+80 km+14 kp kp+kelor laki+sering laki+t4 laku lalu+rumahnya lampu lampu+nyala lansia+buta
 lansia+hidup lansia+sebatang lansia+sudah lemari los luka luka+bakar lupa+jalan masih+duduk masih+hidup masih+sehat
 masjid+nurul mati mau+habis mau+tanya mengaku+asal merah merah+tidak minggu minggu+di minggu+tidur mogok mogot moh
 moh+toha muka+merah mushola napas+tinggal ngaku nurul nurul+iman nya+di nyala nyala+terus nyasar+sekarang
 orang+diri orang+masih pabrik+gajah pak+kab pak+punten pak+satpam pakai+kerudung panti+lansia pasar+gerendeng
 pasar+kemis pasar+lama perempuan+nyasar pernah+nengok perum+bugel perum+rumah perumnas pikun+nyasar plawad+indah
 polsek pondok+aren pos+polisi posisi pulang purwokerto putar+aja raden rawat razia roda+ditinggal rs+hermina saged
 sakit+tahun sakit+tidak samping+mushola sangiang saung saya+anak saya+ibu saya+kasih saya+tetangga sehat+tidak
 selamat+sore semua sendiri+kehujanan shelter+bus sini suara+lampu sudah+minggu sudimara+jaya suka+lupa sumbang
 sumbang+warga supir t4 tabrak+di tabrak+lemari tabrak+pak tabrak+truk tahun+tidak takut+kenapa tangerang+city
 tapi+kaki tentara tiap+malam tidak+bawa tidak+daek tidak+datang tidak+saged tigaraksa tinggal+berdua tinggal+dengan
 toha toko tongkat tua+lansia tunggu via+wa wa+lansia warung warung+ibu warung+tidak yang+rawat
lansia -1 10+tahun 2+anak 3+anak 4+hari 40an 7+bulan 8+tahun @drowning @fire ada+bayi ada+darah ada+ongkos ada+pak
 ada+warga alat anak anak+jalan anak+kontrakan anak+tetangga angkot apartemen asuh banget bank+bri banyak
 bapak+duduk bapak+ini barat bau bawa+3 bawa+ke benteng berteduh besar+rt blok bulan busa center cepat ciputat
 daerah damri darah+tidak dekat+pasar depan+masjid depan+mcd depan+spbu di+belakang di+dalam di+kali di+pasar di+pom
 di+pool di+rsud dikenal dikit dompet duit+tinggal galak ganggu+jiwa gelandangan+tidur gendong golok guru hamil+tua
 harus hebat hotel ibu+bawa ibu+dengan ibu+di ibu+tidak ini+tidak istirahat itu jalan+mh jalan+sitanala juga
 kami+meninggal karena+sakit kayak kayaknya+sudah ke+pekalongan kejang kelas kenari kerupuk klinik km+19 kok
 kok+tapi kolam kontrakan+gang kulit kunci laki+pingsan lalat lansia+ke lansia+tanpa lapangan lari+dari lempar
 lokasi maaf makan+sederhana mangkal manusia+gerobak mau+cari mcd melahirkan mengganggu menyengat mh mh+thamrin
 minimarket+jalan money mules musafir no+money orang+sudah pak pak+bantu pak+di pak+kami pasar+baru pasar+sipon
 pasung pasung+di pegang pekalongan perempuan+umur pergi pertigaan piatu pincang pisau pom+bensin pool pool+damri
 punya+ongkos putus robinson rokok rombongan+di ronda+kp rsj rsud salah+naik sampah sampai saudara+tidak saya+bangun
 saya+sopir saya+tapi segera sehat sehat+kok sekolah selatan send send+tolong sendiri+di sendiri+sudah setrum
 simpang sipon sitanala sma spbu stasiun sudah+4 sudah+kaku sudah+lama suka+teriak sukajadi sukasari tabrak tahun+di
 taman tamu tanah tanah+tinggi tanjakan tas tawa temen+saya tempat+tinggal tengah+malam tenggelam+di terjun
 tetangga+kontrakan tetangga+sebelah thamrin the tiap+sore tidak+amuk tidak+dikenal tidak+galak tidak+ganggu
 tidak+makan tidak+minum tidak+punya tidur+depan tolong+saya tolong+send travel tua+tidur tuna+wisma tunggu+di
 uang+di umur+2 wisma yang yang+ngaku yang+sakit yang+tidur yatim+piatu
lansia -2 2+orang 2+tahun 9+tahun =drill =still =urgent @abuse @poison ada+gelandangan ada+perempuan adik anak+laki
 anak+perempuan anak+umur apa bacok badan bagaimana baju bantu+saya batuceper bawa bawa+golok baya+tidur begal
 bensin bicara bisa+bantu bisa+pulang bukan+ibu cibodas dahlia dari+motor dari+rumah dengan+lansia di+bus di+kolong
 di+lapak di+masjid di+perempatan di+ruang di+rumah di+tangga dibawa dikasih dipukul diri+di ditinggal+ibu eh gaga
 habis ibu+sudah identitas identitas+di indah+blok jalan+pembangunan kakak kaki kali kata+ibu ke+saya ke+tegal kebon
 kebon+besar kecamatan+neglasari keliling keluarganya kemarin kena kepala+bocor kereta ketemu+anak kontrakan+jalan
 korban kotor kurang laki+tua lantai lapak lepas lewat mabuk+tidur maling mall manis manis+jaya manusia masjid+al
 mau+lewat meninggal+di meninggal+tadi menit motor muda mulut muntah neglasari ngomong ngomong+sendiri
 orang+linglung orang+tidak orang+tidur ot paruh paruh+baya pemakaman pembangunan pendatang penumpang+lansia pikir
 pinggir pinggulnya pinggulnya+kayaknya pom poris+indah pukul racun rawat+di rombongan rs ruang ruko rumah+saya
 rusak sakit+jiwa salah saudara+tidur saya+suka sejak sekap sekarang+dengan sekarang+tidak serpong situ
 stasiun+tangerang sudah tangis+di tegal teman tenggelam teriak terminal+poris tidak+napas tidak+sekolah tiket tkw
 tkw+bapak tolong+di trus tua+sakit tumpang tuna tunarungu umur+9 waras warga waria waria+tua warung+saya yatim
lansia -3 =road @crowd ada ada+anak ada+laki amuk balita bank bapak bapak+jatuh baya cbd cbd+ciledug depan depan+cbd
 di+terminal duit gelandangan+di istri jiwa kaki+tabrak kaku ke kolong lihat malam masuk mayat minta+tolong obat
 orang+odgj parkir pasar perempatan pucat pulang+ke sambil saya+odgj saya+tidak sih sopir sudah+tidak tanpa
 telanjang temen tengah tiap tidur tol
lansia -4 =work @birth @body @is=dead @is=ot @is=treat @weapon anak+saya bocah bus dengan di+kontrakan ganggu hamil
 jembatan kayaknya kecil kontrakan lagi mobil ongkos orang+terlantar penumpang perempuan saudara+saya suami terminal
 uang
lansia -5 @child @violence ada+orang poris suka tempat
lansia -6 =heart @suicide ada+bapak bayi meninggal odgj
lansia -7 @danger @is=bekal @is=odgj orang+tua
lansia -8 gelandangan laki
lansia -9 @is=anak orang
anak 11 anak+jalan
anak 9 @is=anak
anak 8 @child anak balita bayi ngelem orang+tua sd
anak 7 @abuse bocah malam smp tahun tangis umur
anak 6 =past ada+anak ada+bayi anak+anak anak+jalanan anak+perempuan anak+sd badan dipukul dua jalanan ngelem+di
 sekolah tetangga
anak 5 # 10+tahun 2+tahun 3+tahun =drill ada+bocah aman anak+hilang anak+laki anak+ngelem anak+tenggelam angkot
 bapak bayi+ditinggal dengan+bapak di+kolong disuruh ditinggal ditinggal+ibu guru ibu+di ketemu+bayi kontrakan+pak
 lari merah murid panas sampai saya+badan sekarang+dengan suara tadi+tangis tidak+napas tidak+sekolah tiri
 tunggal+tidak
anak 4 9+tahun @danger adik ampe anak+saya anak+tetangga anak+umur angkat angkat+tapi asuh badan+memar belakang
 bocah+2 dari+tadi dengan+saya di+lampu di+rumah ditaro gelandangan+di hilang ibu ibu+tidak jalan+gelandangan kakak
 kakak+adik kelas ketemu+anak kira kolong kolong+jembatan kunci+di lampu lampu+merah lari+dari masih memar pada
 panas+tinggi saudara+saya sendiri+di simpang sore sudah+angkat tahun+tidur teriak tiap tiap+malam tiap+sore tinggi
 tkw+bapak umur+9 urus
anak 3 2+orang 4+tahun 6+tahun 8+tahun ada+suara air+panas anak+teriak apartemen+ayodhya ayodhya baru+lahir
 bayi+baru bayi+sehat benda+kec bocah+kakak cari+ibu dalam dalam+kardus dari+rumah dengan dengan+ibu di+angkot
 di+bus dikasih dikasih+makan dipukul+bapak dipukul+pakai ditaro+di ditinggal+di dititip dua+anak duduk+dekat gelap
 gesper hilang+di jam jual kali+mookervart ke+saya kebon kec+benda kecil kedengeran kedinginan kejang
 kelurahan+benda kerja ketemu kira+10 kresek kunci lansia+yang lapangan lem malam+di manis manis+jaya masih+ada
 masih+hidup mookervart muka+biru murid+saya napas nya pak+haji pak+nya pakai+gesper paksa paman pasung+di
 rumah+sekarang rusuh sampai+malam sampai+muka saya+takut sehat sekarang sekitar sekolahan serahkan siram siram+air
 sudah+7 takut taman+cibodas tapi+tidak tetangga+siram tidak+dikasih tidak+kembali tinggal+rombongan tkw tua
 tua+sudah tua+tidak umur+5 umur+8 video
anak 2 2+tidak 3+orang 4+orang 7+tahun =beast =well @breath ada+3 ada+balita ada+dua ada+plastik agus air ajak
 ajak+gelandangan ampe+malam anak+smp anak+tiri apartemen asuhan ayam balita+jalan balita+terlantar balita+tetangga
 bapak+naik bapak+tidak bapak+tiri bayi+dalam bayi+dari bayi+merah bayi+pak bayi+umur bekas+sundut benda bikin biru
 bocah+jual bocah+tinggal bus cari cari+kerja cekik cerai curug dadap dahlia dalam+tas dapur dapur+tidak
 dari+kemarin dari+laksa dengan+lansia depan+pintu depan+ruko di+bantaran di+bawah di+curug di+dalam di+dapur di+fly
 di+kontrakan di+pager di+pasar di+ruko di+stasiun di+wc diamankan dibawa dibungkus dijemput dikit disuruh+orang
 gajah+tunggal gelandangan+dipukul gelandangan+kecil gelandangan+tidak haji ibu+lari ibu+muda ikan indomaret induk
 ini+ada isi+bayi jalan+di jalan+sendiri jalanan+pada jangan jangan+sampah jok jual+tisu kab kab+tangerang kardus
 karena kata kata+anak ke+anak kelas+saya klinik kolam kolam+ikan kondisi kondisi+sehat kontrakan kosong+depan lahir
 laksa lansia+ke lebam malam+dengan masuk naik+motor nama ngaku orang+gelandangan orang+tidur over+taman pak+di
 pak+ini pak+tolong panas+ke panti+asuhan pasar pasar+induk pasar+kebon pasar+lama pasar+malam pasung
 perempatan+sangego perempuan+lari pergi piatu pintu pisah pisah+dari polisi pos+polisi pp pukul pusernya remaja
 rokok+kata rombongan rombongan+ziarah sampah sampah+belakang sampai+jam samping sangego+ampe sapu satpol+pp
 saya+dari saya+di saya+ketemu saya+kunci saya+lansia sekarang+di sekarang+nginep sekarang+tumpang sekitar+7 sendiri
 sendiri+malam seragam+tk suara+bayi sudah+saya sukajadi sukasari sundut sundut+rokok susu tahun+ajak tahun+disuruh
 tahun+nyasar takut+pulang tali+pusernya tangis+cari tangis+sendiri tangis+teriak tangis+terus tangis+tidak tas
 telepon+guru tempat+sampah teras+orang teriak+minta tetangga+sebelah tidak+ada tidak+datang tidak+dijemput
 tidak+tangis tidur+depan tisu tk trus+tidak tua+sekarang tulis tunggal udin umur+2 umur+6 warnet warung warung+ibu
 warung+saya wc wc+umum yang+perempuan yatim yatim+piatu ziarah
anak 1 2+hari 2+jam 5+tahun 7+bulan =tale ada+di ada+tali al alfamart alfamart+jalan anak+tidur anak+yatim apa+bisa
 arah+bandara asnawi bank+bri bapak+mabuk bapak+tiap bapak+yang bawa+tongkat bayi+ditaro bayi+kunci bayi+tangis
 belakang+sudah belum+pernah bidan+bayi bocah+gelandangan bocah+sekitar bri buta cekik+anak dalam+mobil dari+orang
 dekat+situ dengan+adik depan+atm depan+pasar di+bedeng di+belakang di+indomaret di+kamar di+mobil di+periuk
 di+sebelah di+tetangga di+warnet dimyati ditinggal+orang dokter dokter+kata dua2nya ember entah fly fly+over
 gantung+di gebang gelandangan+orang gelandangan+tiap gor gor+dimyati hampir+tabrak hidup hidup+pak isi jalan+ki
 jalan+kisamaun jam+11 jual+kerupuk karena+harus kasih+ibu kata+tidak kayanya+tidak ke+luar ke+warung kebon+besar
 kebon+nanas kecil+gelandangan kepanasan kerja+ke kerupuk ketemu+di ki ki+asnawi kisamaun klinik+kasih kolong+tol
 kompeni kontrakan+pintu lahir+di makan+dengan malam+lapangan mana masjid+al mau+cari merah+pemda metro
 minta+dijemput minta+pulang minum nanas nginep nginep+di orang+minta over pakai+seragam palsu panti pasar+babakan
 perempatan perempatan+tugu perempuan perempuan+ditinggal pinggir+rel pintu+1000 pintu+masjid pos pulang
 rawa+kompeni remaja+perempuan remaja+putri rokok rumah+pak rumah+saya sangego saya+kata saya+sering saya+tapi
 saya+umur sdn sdn+sukasari sehat+kok sehat+rt sekarang+ada sekolah+tidak seragam sering+tidak smp+lari sore+ada
 stasiun+tanah sudah+13 sudah+jam suka+tidur tabrak+di tahun+di tahun+duduk tahun+tangis tangerang tanya+cuma
 tapi+saya tengah tengah+jalan tetangga+tenggelam tidak tidak+pulang tidak+urus tiga tinggal+di tolong+anak
 tolong+arah tua+kerja tunarungu umum umur+4 yang+bikin yang+ngaku yang+sakit yang+urus
"""
