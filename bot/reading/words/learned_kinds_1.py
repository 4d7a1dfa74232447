"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
ot 10 tua+sakit
ot 9 ibu+dengan lk2
ot 8 gelandangan+tabrak identitas kayak manusia+gerobak mulut tuna tuna+wisma wisma
ot 7 40an ada+gelandangan barat cikupa gelandangan hari+di kembali+lagi laki orang+jalan orang+terlantar ot sih
 tol+tidak waria
ot 6 @ill @is=ot bank bapak+itu bawah+jembatan darah+tidak depan+bank depan+spbu doang+pak gelandangan+di hitam
 jalan+sitanala karunya kayaknya kontrakan+jalan laki+tidak mabuk mangkal ngesot orang orang+linglung pindah pinggir
 rebahan rongsok sadar+diri sambil+gendong satpol serpong spbu terlantar tol
ot 5 2+anak 45th =limp =poor =sick =work ada+orang anak+masih ancur angin baju bapak+duduk basah basah+kuyup bawah
 beringin besar+sudah biru bisa+jalan bugel bulan bule buta cepat cibodas dari+kontrakan dengan+2 dengan+anak depan
 depan+ruko depan+stasiun di+bangku di+bawah di+cengkareng di+dekat di+gardu di+mushola diri+di disitu doang
 duduk+depan eh gelandangan+tidur gerobak gigil gitu gondrong hujan jalan+juanda jatuh+kepala juanda juga kaki kata
 kecamatan kecamatan+neglasari kek kencang koper koran+doang kotor kuyup laki+40an laki+tato lapor lapor+gelandangan
 laporan manusia mau+lewat mau+tabrak minta+minum minta+sedekah muka+ancur muko muntah musafir neglasari orang+tidur
 pak+dari pak+di parkir+di pinggir+kali pingsan plawad poris+plawad preman punya punya+rumah respon sedekah shelter
 stasiun+tangerang suami suami+istri sudah+minggu tahu tato tawar tenda tergeletak tidak+punya tidak+respon
 tidak+tahu toko tolong+lihat trotoar+depan tumpang+tidur tunarungu usir usir+dari wisma+di yang+tidur
ot 4 2+balita 20an =breath @crowd a ada ada+bapak ada+identitas ada+saudara ada+yang aja aja+di al alat+darah
 anak+usir angkut azores badan+sudah bagaimana+ini bangku bangku+taman banyak bapak bapak+ini bawa+bayi bawah+tol
 baya bayi+di bayi+sewa bedeng berani+tolong besar+tidur betisnya bikin bikin+bedeng buntelan buntung ciputat cuma
 cuma+gelandangan dan darah+kepala dari+motor dari+rombongan dari+siang dengan+satpol depan+kantor depan+mcd
 di+pinggir di+pos di+ruang di+tempat di+trotoar dia+tinggal dibawa+ke dikeroyok dinsos ditertibkan ditinggal+temen
 eks gang+kelinci gelar gendong+anak gor goyang hati hidup+di ibu+bawa ibu+tidur identitas+di itu jalan+di
 jalan+sudirman jawab jembatan kalau+tanya kardus karung karunya+orang kayak+abis kayak+mau kayanya+mulut kejang
 kejang+di kelinci kelurahan kena kena+alat kena+aspal ketua kok kolong+fly koran kruk kumel kurus kurus+banget
 laki+nyasar laki+tanpa laki+tua lansia+tanpa lapor+di lapor+ndan lapor+pak lewat luka+di makan+hari mangkal+di
 masjid+raya mata mata+merem mau+lapor mcd mengganggu mess minta mulu mushola ngaku+dari ngungsi nyeker odgj+sudah
 pak+dia pak+karunya pakai+kruk parkir pas pegang+dada penelepon+sopir penumpang+lansia pincang pinggir+jalan pmks
 pucat punya+siapa punya+tempat puskesmas+cipondoh ruang ruko+azores satu+orang sekarang+tumpang selokan sewa sipon
 sudah+10 sudah+3 sudah+4 sudah+bulan suka+tidur tahu+nama taman tangerang tanpa teman tempat tengah+tol ternyata
 terus the tidak+bawa tidak+sadar tidur tidur+depan tidur+di tinggal tinggal+di tipu+agen toko+saya tol+kunciran
 trotoar tua+tidur tukang+rongsok tulis tumpang tunjuk waria+tua warung+saya yang+jatuh yang+tolong
ot 3 25an 3+bulan 3+hari 30an =rails =stir @1 @unconscious abis+subuh ada+badan ada+kakak ada+laki ada+luka
 ada+mobil agen+tidak alat amuah anak+juga anjing ari badan bagaimana bak bak+truk balai balai+warga balita+di
 banget bantaran+cisadane banyak+anak bapak+gelandangan bapak+jalan bapak+kaki bawa bawa+anak bawa+buntelan
 bawa+identitas bawa+koper bawa+ransel bawah+pohon bekasi bengkak+hitam bernanah bibirnya+biru bisu bocah+kecil
 boleh+pulang bugel+rt bukan+cuma bukan+odgj bulan+lalu bule+bawa busa+jalan cadas cibodas+ada cikokol cipondoh cuek
 cuma+bisa da dapat dari+jam dari+tadi data dekat+gerbang dekat+jembatan dengan depan+kelurahan depan+polsek
 depan+showroom di di+cipadu di+depan di+gapura di+komplek di+kursi di+pasar di+simpang di+sini di+terminal
 di+underpass dikenal dikenal+menginap dikeroyok+anjing dimyati dinsos+tolong dishub disini ditertibin dkm doang+sih
 emper fly fly+over gajah+tidak ganggu+malam ganggu+pemandangan gapura gapura+kp gardu gelandangan+paksa
 gelandangan+sering gemeter gendong+bayi gerobak+parkir gini gitu+aja gor+dimyati gubuk gudang+rongsok halo halte
 halte+cikokol helm+rusak ibu+dan ibu+paruh ibu+pingsan indah+2 istri itu+orang jalan+beringin jalan+veteran
 juga+tidak jumat jumat+di jurumudi+baru kakak+ada kaki+kena kaki+putus kaku+kayanya kampus kantor+kelurahan
 kardus+di karena+rumahnya karunya+banget kata+dari kayanya ke+warga kecil+tidur kedinginan kehujanan kel
 keluarganya kelurahan+gembor kemarin+sudah kenanga kepala+jatuh keroyok kesakitan+terus kios+pulsa kira+mayat kk
 km+21 kok+tidak kolong kolong+flyover kontrakan+gang kontrakan+sekarang koper+besar korban+begal kosong kp+sangiang
 kreo+selatan ksh ksh+makan ktp kuli kumpul kursi lansia+dan lap lewat+jendela lho+pak luka luka+sekarang maaf
 maaf+pak mabuk+doang majikan majikannya makan+ke makin makin+banyak maksudnya malaysia+tipu manis+jaya masih+bayi
 masjid+ada mata+terbalik matahari mau+dibawa mayat+ternyata melek melepuh menginap menginap+di menit merah+shinta
 merangkak mereka meringkuk metropolis minimarket minta+makan minta+tolong mobil+di money muka muka+pukul mulut+busa
 mulut+keluar muntah+darah musafir+tidak nambo nambo+jaya ndan netra+terlantar nganter nginep nyasar+mau odgj+pak
 ojol+pak orang+cacat orang+dari orang+di orang+gelandangan orang+laki orang+luka orang+pingsan orang+tidak over
 pabuaran+tumpeng pak+dekat pak+lapor pak+tidak panunggangan pas+hujan pasar pasar+cikupa pasien pemandangan
 penelepon perempuan+bawa perempuan+umur permisi persada phk pinter pom pulang+karena pulang+kemana pulsa punya+ktp
 raden+saleh ransel rawa+kucing rel ronda+kp rongsok+jatake rsud rt+02 ruko ruko+saya rumah+makan rumah+tidur
 sadar+turun sakit saleh sambil samping sangiang sari satpam satpam+kosong satu saya+saya saya+sekarang saya+think
 saya+tidak seberang sehat sekarang+di sekarang+tidur sekitar+8 selimut+dengan sesak+napas setrika sewa+di showroom
 sita sitanala sopir stasiun sudah+5 sudah+dingin sudah+lama sudah+tiga sudirman+depan sukasari tabrak+mobil
 tabrak+tidak tadi+abis tahun+kali taman+gajah taman+kayu tanpa+identitas tanya tas+besar tempat+saya tempat+tinggal
 tenda+ada teras+minimarket tergeletak+di tergeletak+tidak terminal+cadas terpal terus+pegang tetap tetap+di
 theres+a think tiap+jumat tidak+amuah tidak+dikenal tidak+mandi tidur+disitu tiga+hari tki toko+jalan tolong
 tolong+di tolong+ditertibkan total total+persada truk+rongsok tua+gelandangan tua+pakai tukang+parkir tulis+juga
 tumpang+tinggal tumpeng umur+25an underpass usir+kembali usir+kontrakan uwung uwung+jaya yang yang+berani
 yang+kemarin yang+tinggal yani
ot 2 1+orang 10+orang 2rb 3+anak 3+malam 35+tahun 4+hari 4+kk 45+tahun 7+orang =ask =client =height =kin =road =well
 @bleeding @is=family a+yani ada+ibu ada+jalmi ada+lagi ada+musafir ada+perempuan ada+rombongan ada+saya adipura aer
 agen ajak+bicara al+azhom al+barokah al+ittihad alkohol ambruk+depan anak+2 anak+balita anak+gelandangan anak+motor
 angkat+tangan anjing+liar arah+bandara ashari+kel asih asih+sangiang asing aspal atap atapnya atapnya+bocor azhom
 bacok+orang bahasa+indo bahaya+sih baju+compang banget+kata banget+mau bank+bri bantaran bapak+pakai bapak+penjual
 bapak+tergeletak bapak+tidak bapak+tukang barangnya batuk batuk+darah bau+alkohol bawa+apa bawa+karung bawa+ke
 bawa+kucing baya+tidur bayi+panas bayi+tidur becak belakang+masjid belum+makan benda benda2 bengong berani berdaya
 berhenti beta betisnya+robek biar bibir+biru bikin+gubuk bikin+tenda bisa blok+a bojong bri bukan bukan+mau
 buntelan+putar buruh busa buta+dituntun cacat cantiga cari+kerja cengkareng cibodas+sari ciledug+indah cimone+jaya
 cipadu cipto cuma+bau cuma+satu curiga dada+terus dalam+selokan dan+3 dan+gelandangan dapat+duit darah darah+dari
 darah+ngocor dari+jawa dari+kampung dari+karawang dari+kemarin dari+pagi dari+panti dari+wonosobo dekat+masjid
 dekat+pasar dekat+perlintasan dekat+rumah dekat+tpu dengan+bayi depan+boen depan+klinik depan+metropolis
 depan+sekolahan depan+tangcity depan+toko depan+warteg depan+warung di+alam di+balai di+bale di+belakang di+emper
 di+gazebo di+gudang di+jembatan di+jpo di+kolong di+lapak di+lapangan di+makam di+muko di+parkir di+perempatan
 di+pintu di+pom di+serpong di+shelter di+situ di+tengah di+the di+tiang di+u dia+mau diam+bae diam+di difabel
 digusur dikasih+minum dikasih+teh dikenal+tidur dikit dipukul+satpam ditaros ditertibkan+pak ditinggal+gitu
 ditinggal+rombongan dituntun ditusuk+orang doang+di dokter dua2nya duduk+wae duit+abis duit+pak dulloh dulu dulu+di
 emas emas+pasar emper+toko emperan emperan+pasar emperan+toko foto gandasari gazebo gelandangan+2
 gelandangan+banyak gelandangan+bawa gelandangan+buta gelandangan+jatuh gelandangan+kejang gelandangan+lokasi
 gelandangan+nginep gelandangan+sambil gelandangan+sesak gelandangan+tua gelandangan+yang gembor gerbang+tol gotong
 gusuran gusuran+4 halaman halaman+masjid halo+saya halte+smpn halte+tangcity hamil+besar hamil+di hari hari+depan
 hidungnya hidup hitam+bau holland hotel ibu+gendong ibu+ini indo ini ini+ada ini+tiap ini+tidak ittihad itu+bapak
 itu+pak itu+yang izin+lapor jadi+gini jakarta+barat jalan+ahmad jalan+cipto jalan+palem jalan+raya jalanan+10
 jalanan+sekitar jalmi janda jatuh+di jatuh+lantai jatuh+tina jaya jaya+kec jaya+rt jelas+asal jembatan+cisadane
 jembatan+gerendeng jembatan+penyebrangan jemput+sudah jir juga+diam kaki+buntung kali+sipon kalideres kami+warga
 kamit kampung+cari kantor kantor+kecamatan kapan kapan+saya karawang karena+nunggak karunya+ada kata+abis
 kata+rumah kata+usir kayanya+tidak kayu+jalan ke+dokter ke+got ke+merak ke+rumah keberatan kec kec+karawaci
 kecapean kedip kehakiman+blok kel+koang kel+pondok kel+tajur keliling+rumah keliling+tidak keluar+darah kemarin
 kena+serang kenapa kenapa+tidak kepala kepala+bocor keran keringet keringet+dingin kerja+terus ketapang
 ketapang+depan ketemu+orang ketua+rt klinik+ibu km+18 kolong+tol komplek komplek+duta komplek+kehakiman
 kontrakan+karena korban korban+gusuran korban+tabrak korek kp+cantiga kp+sewan kuli+panggul kumat+kamit kursi+roda
 kursi+taman kursi+tunggu lagi+kembali lagi+laki lah laki+60 laki+gondrong laki+kurus laki+mabuk laki+terlantar
 laki+tidur laki+umur lalu lalu+rumahnya lama+tidak lama+tolong lapar lapau lapau+saya lapor+ada lari+dari
 lari+tidur lebam lem lem+tidur lengan linglung linglung+di luka+lama maaf+ganggu mabuk+lem makan+3 makan+padang
 makasih+ya maki mal malam+di malam+pak malam+sekarang malam+tidak manusia+karung marbotnya masih masih+bisa
 masih+disitu masjid+cipadu masjid+jami masjid+kel mayapada melahirkan+tidak melati melotot mengganggu+tapi
 merah+metland merah+tapi merem meringkuk+di metland+cipondoh mogot+km money+no mosque muko+lapau mulu+kata
 mushola+al mushola+spbu musola+di musola+pom naga nah nah+ini nama+siapa nanah nari nasabah ngais ngais+sampah
 nginep+di ngomel+sendiri ngucur+darah ngungsi+di nih niki niki+ada no+money noh ntu ntu+orang nyambung orang+asing
 orang+baru orang+buta orang+cuma orang+gigil orang+kejang orang+minta orang+nya orang+pakai orang+tabrak
ot 2 orang+tinggal orang+yang ot+laki over+cibodas p pada+kumpul pagi+di pagi+pak pak+depan pak+gelandangan pak+niki
 pak+pakai pak+tidur pak+tolong pak+yang pakai+kayu pakai+sandal pakai+terpal palem palsu pamulang panas+banget
 panggil panggul panunggangan+barat pasang+tenda pasar+baru pasar+sipon pasir pasir+jaya pedurenan pelanggan
 pelapor+ibu pemilik penelepon+ketua penelepon+warga penipuan penjual+sate penuh+luka penyebrangan perban
 perempatan+jalan perempuan+30an perlintasan+poris permisi+di pincang+pak pinggir+tol pingsan+di pintu+masuk
 pisah+dari plawad+indah plawad+utara pny+rumah pohon+beringin polite pondok pos pos+satpam punya+duit punya+uang
 pura2 pura2+pincang puri puri+beta rebahan+di respon+kapan ribut risih robek roda roti+holland rs+mayapada rs+sari
 rsud+kata ruko+cipadu rumah+dari rumahnya rumahnya+bakar rumahnya+hilang rungu rw+07 rw+09 sadar sadar+darah sahut
 sakit+usir salah sambil+tunjuk samping+masjid sari+asih saudara saudara+bikin saudara+tidur saya+ada saya+bangun
 saya+bawa saya+ketua saya+lapor saya+ojol saya+shake saya+tanya segala sejak sekarang+banyak sekarang+kami
 sekitar+6 selasar selimut sendiri+jalan sendiri+tangis seperti serang+jantung setengah setengah+baya shake
 shake+dia siang siang+bangun siang+saya sih+orang simpang+gondrong sini sopir+truk sore+masih starbucks
 stasiun+batu stroke stroke+ditinggal sudah+2 sudah+boleh sudah+obat sudah+stabil sudah+tige suka+bacok suka+maki
 sya tabrak+terus tahan+perut tampung tanah+kaki tanah+tinggi tangis+tidak tanya+kata tapi+masih tapi+sudah tega teh
 telanjang+di telepon tengah+gang tengah+pasar teras+kelurahan terminal terus+ambruk terus+muntah
 thamrin+panunggangan the+mosque theres tiap+malam tidak+apa tidak+berdaya tidak+bisa tidak+dengar tidak+jawab
 tidak+makan tidak+mau tidak+melek tidak+mengganggu tidak+rusuh tidak+saya tidur+dekat tidur+pakai tige tige+ari
 tiker tiket timur+tidak tina toilet+umum toko+emas toko+kayu tol+karawaci tol+tangerang tolong+data tolong+pindah
 trotoar+jalan tuh+orang tuna+rungu tunggu+stasiun turn turun+angkot tusuk+alat u u+turn uang+tidak umur+20an
 umur+40an untuk+ke usir+keluarganya usir+saudara usir+suami veteran via wae+dari warga+rw warteg warung wisma+laki
 wonosobo ya ya+yang yang+duduk yang+jemput yang+lewat yang+nganter yang+pingsan yang+setrum yang+tergeletak
 yani+tidak
ot 1 02+05 07+kelurahan 2+malam 5+orang 60an =body =hurt ada+di ada+is ada+pasutri ada+tuna ahmad+yani al+ikhlas
 al+muhajirin alfamart an anak+3 anak+dua angke+ciledug angkot+tidak astaga astaga+ada atm+center aye azhom+tidak
 baca badan+gigil badan+kejang badan+kurus badan+panas bahasa baik baik+sih baju+di baju+kotor baju+rapi banjir
 baring baru+sudah batu+ceper bau+pesing bawa+3 bayi+juga bayi+sehat begitu bekas bekelir bekelir+babakan
 belakang+kampus bengkak beta+2 beton bibirnya bibirnye bicara+tidak bilik bintaro bintaro+sektor bisa+gerak
 bocah+ngora bukan+ibu busuk+masih buta+duduk butuh+bantu cat center ceper cibodas+anak compang cuma+tidak
 cuma+tidur cuma+tumpang daan daan+mogot dada dada+sesak daerah+karang dari+hari dari+kuping dari+padang dari+papua
 dari+terpal dari+wonogiri darurat dekat dekat+rel dekat+the dekat+wtc dengan+bocah dengan+gelandangan dengan+hormat
 dengan+sekali depan+alfamart depan+kontrakan depan+pintu depan+pom depan+rsud di+bandara di+blok di+ciputat
 di+gebang di+halaman di+halte di+kaki di+lahan di+lampu di+manis di+mobil di+rumah di+selokan di+stasiun di+taubah
 di+teras di+toilet di+tong di+tugu di+uwung dia diam dibongkar dijangkau dinas+sosial dingin+kaku diperban
 dipukul+orang dipukul+preman duduk duduk+bengong duduk+di duduk+terus duit+tidak duit+untuk dws falah flyover
 futsal gang+nangka ganggu+orang gelandangan+baru gelandangan+dikeroyok gelandangan+guy gelandangan+jalan
 gelandangan+kaki gelandangan+kayaknya gelandangan+minta gelandangan+pegang gelandangan+tolong gerobak+anak
 gerobak+di getihen gigil+hebat gorengan got gubuk+dari hampir hampir+tabrak hari+lalu hari+nginep hendra hi+theres
 hitam+dari hotel+narita hp ibu+gelandangan ibu+hamil ibu+muda ibu+nining ibu+tidak identitas+duduk identitas+sehat
 identitas+yang ig igd ijin+lapor ikhlas ingat ingat+di itu+aja itu+sudah izin jalan+kyai jalan+marsekal
 jalan+nyimas jalan+rasuna jalan+rel jalan+teuku jalan+untung jalmi+tidak jam+2 jam+9 jami jatiuwung jawa jawa+tidak
 jaya+belakang jaya+lapor jembatan+baru jembatan+gondrong jembatan+pasar jendela jkt jkt+tangerang jorr kader
 kaki+bengkak kaki+luka kaki+pincang kaku+ya kali+mookervart kami+urus kampung kampus+umt kantong+plastik
 karung+besar karunya+pak kasur kata+cuma kata+putus kawan kehakiman kejang+mata kejang+mulut kel+sukajadi
 kemana+sekarang kepala+darah kepala+getihen kereta+lewat kereta+mau kerja+tipu kerupuk kesamber+kereta ketemu+satu
 kewalahan ki+samaun klinik km kok+ada kok+tapi kolong+jembatan kontrak kontrak+kerja kopi kosong+sebelah kran
 kuat+bangun kudis kunciran kunjung kuping kutabumi kyai kyai+maja kyk+busuk lagi+kereta laki+40 laki+di
 laki+setengah laki+tuna lama lama+di lantai+2 lestari lihat lihat+ibu linglung+depan living living+bawah lokasi
 lowbat lupa+jalan maja makan makan+di makan+minum mangkal+tiap manis marsekal masak masih+kecil masjid+al
 masjid+tidak masuk+komplek mau+di mau+dikasih mau+ngomong maybe mencret menolak merah+pasar metland minggu+lalu
 minimarket+jalan mobil+jalan mobil+rongsok modern modern+tolong mogot mookervart muda+20an muda+tidur muhajirin
 muka+pak mulu+tidak mung napas+bunyi napas+satu narita nasabah+pada nerogtog ngaku nge ngegelar ngejogrok
 ngejogrok+di ngesot+di ngomel ngora ngucur nights nining nunggak nurul+falah nyasar+dari nyasar+di nyebut
 nyebut+nama nyimas nyimas+melati nyusu orang+bawa orang+pak pabrik+di padang+tipu pade pagi+bapak pak pak+biar
 pak+cuma pak+ini pak+istri pak+kaki pak+odgj pak+tuna pakai+baju pakai+kardus pakai+kursi panas+gigil panas+kata
 panggil+cuma panggil+tidak pangkalan+ojek papua parkir+rs paruh paruh+baya pas+tanya pasar+modern paspor passport
 patung penjangkauan penumpang perempuan+duga perempuan+kira perum+taman pesing pinggir+got pisah pny preman+di
 preman+sampai prestasi pulang+dia punten+kakak punya+tuju puskesmas+cuma putar+di rabu rame+yang rapi rasuna
 rasuna+kata rawat+di raya+serpong rel+tanah robek+di ronda+kami rsud+kota rt+5 rt+kami ruang+tunggu rumah+pondok
 rumah+usir sabar sakit+pak sakit+tidur samaun sambil+tangis sampah+depan sampai+darah samping+kantor
 samping+puskesmas sate satpam+kami satpam+sampai satu+saudara saudara+5 saung+dekat saung+pinggir saya+bukan
 saya+kasih saya+lari saya+mau segera+di sejak+pagi sekarang+ada sekarang+orang sektor sektor+9 send senin
 serpong+dekat sesak+di shinta siapa sigana sih+tidak simpang singgah sini+suka sipon+sudah situ situ+besar sosial
ot 1 stabil stadion+benteng sudah+pulang sudah+sembuh sudirman sukabumi sukarasa supir+truk suropati suster
 tadi+saya tahu+alamat tahu+jalan tahu+mau tahun+linglung tajur+suami takut+tabrak taman+prestasi tangerang+km
 tanya+cuma tanya+diam tapi+karunya taruna tato+tidur taubah telepon+masuk temen+di teras teras+balai teras+masjid
 terdampar terdampar+di terlantar+di terminal+1 ternyata+orang terus+lihat teuku teuku+umar the+atm the+bus
 tiap+tanya tidak tidak+angkut tidak+bahaya tidak+kena tidak+kuat tidak+pingsan tidak+pny tidur+ternyata tiga
 tindaklanjut tinggal+minta tipu+yayasan toha toko+sinar tol+benda tol+jkt tol+jorr tolong+send tolong+tindaklanjut
 tong tong+sampah truk+lari tubuh tukang tunanetra tunggu+puskesmas turun+jembatan umar umt umum untung
 untung+suropati urus+dkm very via+wa wa+gelandangan warga warga+minta warga+perum waria+usir wtc wtc+matahari
 yang+ngegelar yang+rawat yang+satu yang+tempat yang+tumpang yth
ot -1 2+orang 2+tahun 3+minggu 3+orang 4+koang 6+gelandangan 7+tahun 9+tahun =nature =tale =wait @injured @threat
 a+dan a+laki a+mentally abis+begal abis+cerai abuh ada+3 ada+bocor ada+darah ada+dua ada+mayat ada+suara adem
 agak+kurang agustinus air airport ajak+gelandangan alun amplop ampun amuk+di amuk+tapi anak+dari anak+depan
 anak+kontrakan anak+ngelem anak+takut angkat+telepon angke+sudah angke+tidak anter apa+tidak apartemen apotek+jalan
 arah arah+serpong arus ashar ashari+depan asking asking+untuk aula+kelurahan ayun badan+dingin badan+orang bade
 bagaimana+ya bah+cepat bahari bangun+di bantu+makan bapak+ibu bapak+naik bapak+ojol bapak+saya batujaya bawa+alat
 bawa+arus bawa+hp bawa+pisau bawa+tongkat bayar bayi+dibawa bayi+ditinggal bca+jalan begal bekal+sudah
 belakang+tidak belas benda+kec bensin benteng berapa+minggu bibi bibirnya+pucat bidan+tidak biru+napas bis+di
 bisa+bicara bitung blok+d bocah+sekitar bocor+gas boleh+minta bonjol+depan bosnya+pak bubar bukan+mabuk bukan+minta
 bukan+target bungkus buntung+di calo cepat+kelen cerai cerai+jadi cina city cuma+tangis d dan+saya dapur+tidak
 darah+dekat darah+mana darah+masih dari+ashar dari+jendela dari+lt dari+merak dari+palembang dari+solo daun
 dekat+flyover dengan+dompet dengan+ganggu dengan+saya dengan+tembok depan+gereja depan+indomaret depan+makam
 depan+panti depan+rumah depan+tk di+airport di+alun di+aspal di+aula di+bunderan di+gang di+kantor di+kasur
 di+kereta di+klinik di+putar di+rel di+sekitar di+semak di+siko di+wc diam+wae diamankan+di dibuang+anak
 dijemput+di dikasih ditakoni+rumah ditaro+di ditinggal+ibu ditinggal+saya dititip dua+bocah duit+sudah dulu+guru
 empang emper+ruko flamboyan gaga galak gali gang+swadaya ganggu+jalan gelandangan+terus gelang gelang+nama gerak
 gereja+st giginya gile golok+di gosong gubuk+bekas habis+ongkos habis+uang hansip harmless harus hermina himself
 ibu ibu+di ibu+saya ibu+sudah ibu+tabrak ibu+yang ikhlas+sudimara ikut+saya ill ill+guy indonesia induk intip+dari
 inyo irigasi istirahat itu+sekarang jalan+flamboyan jalan+hasyim jalan+ke jalan+kisamaun jalan+mundur jalan+tiap
 jalanan+pada jamu jenguk joget jual+amplop juga+cuma juga+kena kaca+mobil kafan kakak+saya kaki+gantung kali+ledug
 kali+sabi kambing kami+tidak kandang kandang+kambing kaos karena karena+sakit karyawan kasih+sebelum kata+disuruh
 kata+no kavling kaya kayanya+sudah ke+himself ke+medan ke+padang ke+tembok kec+benda keeps keeps+asking kelen
 keluarganya+tidak kelurahan+benda kelurahan+gebang kemarin+tidak kembali+ke kena+angin kena+bacok kena+pukul
 kenapa+cuma kenapa+orang kereta kerudung kesini+pak ketemu+anak ketemu+sudah ketuban+sudah kh+pak kira+10
 kira+maling kisamaun km+14 kondisi kontrakan+kosong korban+tidak kosong+itu kp+sawah kuat+jalan kubur+cina
 kunciran+indah lagi+bawa lagi+itu lagi+orang lagi+tidur laki+pakai laki+saya laki+sering lali lali+jalan
 lalu+lintas lalu+sekarang lansia+ditinggal lansia+hilang lansia+muntah lansia+pikun lansia+sebelah lansia+tukang
 lantai lapak+pasar lapak+rongsok lapangan lapor+dong las+jalan leher lembang liar lihat+linglung linglung+bawa
 linglung+dan listrik+terus loh+pak lowongan lowongan+kerja lt+2 luar+pagar lupa+nama lurah makan+dari makan+nasi
 makan+tidak malam+dengan malam+lapangan maling+di mall malu mamat mandi+sudah mandir+depan mansyur mantu masjid+di
 mata+ke mau+makan mau+minggir mau+sebut mayat+laki melamun mentally mentally+ill merah merah+gajah merah+tanah
 merdeka+sudah mesin mesjid minggir minggu+tidur mobil+dengan mobil+pakai motor+dengan motor+tiba mulya+tidak mundur
 mundur+terus naik+motor nasi+bungkus ngaji ngaku+lari ngan ngasih ngatur+lalu ngomong+dengan ngomong+ngaco ngumpet
 ngumpet+di nolak nyanyi+di nyasar+bisa nyasar+tidak nyentuh odgj+hamil odgj+itu ojol+stasiun ojol+tabrak ongkos+ke
 ongkos+pulang orang+aneh orang+dengan orang+habis orang+ibu orang+lansia orang+ngambang orang+ngomong orang+pasung
 orang+satu2 orang+setrum over+taman padahal+bukan padahal+tidak padang+sederhana pagar+minta pagi+ini pajang
 pak+darah pak+lagi pak+lansia pak+mansyur pak+masih pak+muka pak+paman pak+sadar pak+si pakai pakai+golok
 pakai+kerudung pakai+seragam palak+di palembang paling paman panci pangkalan+ojol panjat+pohon panti+sekarang
 parkir+mall pasang+spanduk pasar+induk pasar+lama pasar+malam pegang pekalongan pelan penelepon+sudah
 penelepon+tidak penjaga+sekolah perempatan+duta perempuan+tabrak perempuan+tidak perlintasan+tanah pernah+bawa
ot -1 peron+1 petir pidato pihak pikir pinggang pinggang+sakit pintu+air pln pnlp pohon+kelapa polisi poris+gaga
 poris+indah posisi potong pr prapatan proyek purwokerto puspem ra racun+kayanya rambut+gimbal rebut rebut+lapak
 reklame rm rm+padang rombongan+ziarah rong rong+hari rongsok+meninggal rs+hermina rs+sitanala rs+sudah rsj rt+05
 rt+1 rt+2 rumah+saya rumahnya+bocor rusuh rw+03 rw+1 rw+11 saat sabi sahut+di sakit+tapi sampai+jam sampai+step
 samping+mushola samping+rm sarung saya+abis saya+ini saya+kira saya+lihat saya+panas saya+pasung saya+racun
 saya+sampai saya+sejak saya+tinggal saya+tki saya+turun saya+umur sayat+tangan sd+gelandangan sebelum sekarang
 sekarang+lagi sekarang+muntah sekarang+sudah sekarang+suka semak semalam sendiri+karunya sendiri+tidur senjata
 sepatu+pasar sesak siap sih+tapi siko smk sopir+box sore+bapak sragen st+agustinus stasiun+poris sudah+ambil
 sudah+dikasih sudah+dirubung sudah+dua sudah+lewat sudah+rong sudah+sering sudah+tenang sudah+tilu suka+terlantar
 sumur supir+travel swadaya tabrak+jalan tabrak+lari tabrak+motor tabrak+tunggal tahun+ajak talking talking+ke
 taman+cibodas tambah tanah+di tangcity tangis+kesakitan tangis+terus tanjakan tanpa+saudara tanya+jalan
 tapi+sekarang telah telanjang+dada telinganya telinganya+keluar temen+kontrakan tempat+rumah tenang+orang
 tenggelam+ke terakhir teriak+minta terjebak terminal+cimone terpal+belakang terus+ada terus+kalau thamrin+depan
 tiang+listrik tiba+ambruk tidak+dapat tidak+galak tidak+ganggu tidak+gerak tidak+turun tidur+5 tidur+dari
 tidur+terus tikungan tikungan+jalan tilu tilu+malam timur tipu+calo titip tki+baru tmpt tol+bitung tolong+ambulans
 tolong+kirim tolong+mobil tpa tpa+rawa tua+duduk tugu tugu+jam tumpuk tunggu uang+di uih ujung umur+6 umur+78 untuk
 usir+anak usir+mantu villa villa+tangerang waras+duduk warteg+bahari wc woi+pak yang+kenal yang+kurang yang+punya
 yatim ziarah
ot -2 # 10+tahun 11+malam 35an 35an+rmbt 3x 4+orang 6+orang 6+tahun 7+sudah 80+tahun 9+bulan =home =lost =part
 @likely abis+makan abis+tawuran ada+bayi ada+kaki ada+mahasiswa ada+motor ada+ongkos ada+tulang ada+warga agung
 air+sudah aja+saya ambon ambruk+tabrak ambulans amuk+pak anak+diam anak+sd anak+tapi anak+umur angke apa
 asih+ciledug aula avanza badan+kaku bae+di bag bakar bale+kota balkon balkon+parkir ban bandara banget+ini
 banget+tidak bangunan bangunan+jatuh bantu bantu+pak bapak+dari bapak+jatuh bapak+tiap baru+pulang baru+rt batu
 batu+jaya bawa+kayu bawa+map bawa+tas bayi beda bedeng+samping belakang+rumah belum+ada benteng+betawi
 berani+pulang bertiga besok betawi biasa biasanya bidan biji bis bisa+kembali bisa+napas bisa+tidur
 bocah+gelandangan bocah+kakak bocor+darah bocor+tidak bodong bolak bolak+kembali bouraq bukan+orang bulat cari
 cari+tempat cemara+raya cibodas+tidak cibodasari cirebon cisadane+dekat cuma+kata cuma+usir dagang dapur
 dari+sitanala dari+tetangga dekat+balai dekat+lapangan dekat+pabrik dekat+pintu dengan+orang dengan+pak
 dengan+saudara dengan+suami depan+bengkel depan+cbd depan+lapas depan+masjid di+atas di+balkon di+dapur di+fly
 di+got di+jalan di+kebon di+kel di+lokasi di+luar di+masjid di+parung di+pasa di+pengkolan di+puskesmas di+rs
 di+rsud di+sawah di+tps di+warnet dia+is dia+tidak diam+cuma dijemput dikasih+baju ditaro ditinggal+di ditusuk+di
 dpt dua+duanya duanya duduk+dekat duit duit+di emperan+bank fatah gading+serpong gajah+tunggal gaji gang+h
 gantung+diri garut gatot gatot+subroto gebang gelandangan+difabel gelandangan+panas gelandangan+tidak
 gendong+boneka gerbang gereja+santa giant gigit grab green green+laki gudang+jalan habis+duit haji hamil+9
 hari+tidak hari+tidur hilang his hormat ibu+lanjut ikat ikut iman indah indomaret intip is+a isi istirahat+di
 istri+saya isya jadi jaga jahat jaket jalan+abis jalan+benteng jalan+bouraq jalan+gatot jalan+merpati jalan+pakai
 jalan+ribut jalan+sendiri jam+7 jambatan jambret jawab+ngelantur jaya+dekat jaya+tidak jd+pd jembatan+ciledug
 jembatan+tol jemput+sekarang joget2 joget2+di jongkok jpo+cikokol jual+koran jual+kue jurumudi kab kab+tangerang
 kabel kaca kain kaki+patah kaku kalau kalau+ijah kali kali+angke kamar+mandi kami+bertiga kantor+pos karang+tengah
 kata+ibu kayak+dikasih kayu kayu+di ke+cirebon ke+gang ke+kaki ke+orang ke+tiang keabisan kecil+pak kejar
 kel+keroncong kelahi kelapa kelas keliling keluar+dari kembang kereta+di kering+di keroncong kesini ketuban+di
 kios+kosong kira+mabuk kira+saya kirim+orang kok+pak komplek+kami kontrakan+sebelah kosong+pasar kp+rawa kue
 kumat+tidak kunci kyk lagi+di lagi+lewat lain laki+duduk laki+itu lalat lampung lanjut+umur lansia+bawa
 lansia+duduk lansia+itu lansia+kaki lansia+laki lansia+nyasar lansia+perempuan lansia+saya lansia+yang lantai+3
 lapas lapor+lansia larangan larangan+selatan larangan+utara lari+di lari+tidak laris laris+cibodas leceh ledug
 lempar lho+sudah lihat+laki lihat+tidur linglung+mau lintas lk lok+jalan lombok lt mahasiswa makam makan+cuma
 malam+saya malam+tidur manangih mantunya map maria masih+napas masih+sehat masih+smp masjid+agung mati mau+cari
 mau+kembali mau+minum mau+pulang mau+terjun mayat+tanpa mencong meninggal+tadi merpati minggu+tidak minta+bantu
 minta+dijemput minta+pulang minta+sumbang minum+racun mogok muatan muka+biru muka+sudah musola nama ngambang+di
 ngapunten ngatur ngitung ngobrol+dengan ngontrak no+12 no+3 nomor nongol nurul+iman nyangkut nyangkut+di obat+tidur
 odgj+bawa odgj+perempuan odgj+tidur odgj+yang ojol oplosan orang+besar orang+kena orang+mabuk orang+pada
 orang+perempuan orang+sekitar otw pabrik pada+lari pagar pagar+rumah pagi+saya pagi+tidak pahanya pak+bapak pak+itu
 pak+jalan pak+lurah pak+perempuan pak+saya pak+truk pakai+helm panjat parung parung+jaya pasa pasar+bengkok
 pasar+gerendeng pasar+laris pasar+malabar pasung+di patah patah+depan pegang+perut pelajar pelo pemakaman
 pembangunan+3 penanganan penggaris pengkolan penjaga penjual pensiun penumpang+saya perahu perempuan
 perempuan+duduk perempuan+odgj periuk perlu pertigaan perum perut perut+masih petugas pinang pingsan+depan pintu
 pohon+ambruk pool pool+bus poris poris+jaya pos+kami pos+tidak potret presiden proyek+ruko pulang pun
 punya+kontrakan punya+ongkos purwodadi putih putri racun+tikus raden+fatah ramayana+ciledug remaja resah
ot -2 ribut+rebut rmbt rmbt+gimbal rok rombongan+gelandangan roti rumah+ada rumah+jawab rumah+kata rumah+orang
 rumah+taman rumah+tidak sadar+tapi sambil+ngitung sanggup sangiang+jaya santa santa+maria sapu+jalan satria satu2
 saudara+tolong saya+lagi saya+odgj saya+sopir saya+terlantar sdn sederhana+jalan segera sekap sekarang+saya
 sekarang+tinggal sekitar+7 sekitar+pasar sembilan sempat semut send+tolong sepatu seragam sering+tidur siapa+yang
 situ+cipondoh smp+tidak solo sopir+grab sore+ada st suami+saya subroto sudah+kaku sudah+keluar sudah+lansia
 sudah+luka sudah+mandi sudah+pada sudimara+pinang suka+bawa sumbang supir surat tabrak+di tadi+di tadi+subuh
 tahun+lalu tahun+saya tahun+tidak tahun+tidur taksi tali taman+potret tangan+darah tangis+di tapi+belum target
 tarik tawa telanjang+bulat teman+saya tengah tengah+rel tengah+taman teriak+di teriak+kesakitan terjun+dari
 terlantar+anak terlantar+sudah terminal+2 terus+dari tetangga+saya tetangga+sekarang tiang tidak+amuk tidak+dikasih
 tidak+keluar tidak+pernah tidak+sanggup tidak+tidur tidak+utuh tidur+tiap tikus tinggal+sendiri tk toko+roti
 tol+bandara tolong+penanganan tolong+saya tonton tps travel truk truk+di tua+banget tua+nyasar tua+yang tuh
 tukang+es tunggu+di tutup usir+mantunya utuh wae+di warkop+depan warnet warung+dekat yang+ngambang yang+odgj
 yang+perempuan yang+sakit yang+urus
ot -3 =office abk ada+anak ada+tempat adik aman anak+anak anak+kecil anak+saya aneh antar atas babakan+kayanya
 bakar+kemarin bali bangkai banyak+darah becak+tua belakang bendera bengkok bensin+jatake bernyawa biaya bocah+2
 bokor boneka botol bpjs cbd cbd+ciledug cemara colek cuma+duduk dadap darah+banyak dari+lantai dari+luar dari+malam
 dari+tangga dekat+palang dekat+stasiun depan+pasar di+angkot di+atm di+becak di+cipete di+dalam di+gubuk di+ruko
 dia+cuma diamankan dikasih+obat dipukul disuruh+gelandangan ditembak ditembak+orang ditinggal+anak ditinggal+bosnya
 dua dua+anak emang gang ganggu ganggu+jiwa gantung gas gelandangan+pakai gerbang+rumah gereja gimbal guru h+jian
 halte+sudah hamil is jalan+cemara jalan+gelandangan jalan+kaki jalan+perintis jalan+satria jam+5 jd jian kaku+badan
 kami+di karang kata+mau kebon keluar kemarin+sekarang kemerdekaan kemerdekaan+babakan kena+tusuk kereta+nanti kerja
 klenteng klenteng+boen kontrakan+saya korban+bakar kubur kumat kurang+waras lagi lagi+pak langsung lansia+jatuh
 lansia+penjual lansia+tidak lebaran lepas listrik mabuk+tidur malabar malam+depan malam+ini manusia+silver medan
 melahirkan melahirkan+di mlaku mungutin musim mutiara mutiara+pluit nanti+lagi nasi ngambang ngawi ngawur ngoceh
 ngomong+tangan nyai odgj+di odgj+laki orang+tergeletak orang+tua paksa palang parkir+pasar pasung penumpangnya
 perempuan+gendong perintis perintis+kemerdekaan pernah peron pluit poris+tidak pukul pulang+ke punya+bekal
 punya+bpjs punya+saudara racun+di rambut rawa+bokor rokok royal rt rumah+kosong sadar+mata sakit+jiwa sakit+siapa
 sawah+tidak saya saya+colek saya+sudah sayat sebelah+bau sekali sekali+lapor sekarang+tidak selapajang seret setrum
 silver step suara subuh sudah+jalan suka tabrak tabrak+kereta tabrak+pak tadi+ada tadi+pagi taman+royal tangga
 tegal tenggelam teras+saya terjun terus+sekarang tidak+angkat tidak+bangun tidak+bayar tidak+bernyawa tidak+kenapa
 tinggi+sampai tongkat tpu tpu+selapajang truk+ditinggal truk+tabrak tua+sebatang tukang+bangunan tulang turun
 turun+di viral wnt yang+biasa yang+gigit
ot -4 =blaze =seek @breath @is=treat @poison ada+odgj anak+jalanan angkot atm+bca bapak+tua baru+pada bawa+golok
 begini besar+banget biasa+tidur buka+terus dalam dalam+tidak datang depan+gerbang di+kamar disuruh dompet es
 gelandangan+ketemu jalan+dari jalanan jam+11 jembatan+gajah kakak kamar kami+saudara ketemu kira+tidur kirim
 laki+telanjang lansia+di main masih+di mata+buka mayat motor nanti napas+pak ngelem+di ngomong+pelo ngomong+sendiri
 nyanyi obat pada panas+tinggi pasar+cipadu perempatan+tugu pikun pinangsia pisau pohon rel+dekat roti+jalan
 ruko+pinangsia rusak sampah sampai+malam sawah saya+dari sebelah semua sendiri setoran smp sore subuh+ada
 sudah+bangun sudah+tidak sudimara tawuran tenang teras+ruko tiap+hari tiap+pagi tiap+sore tiap+subuh tidak+lihat
 tidak+sekolah tunggal tunggal+tidak umur+minggu yang+sudah
ot -5 =arms =child =drill =money @birth @danger @is=aged agak ambil amuk anak+laki anak+tidak angkat bekal belum
 cipete dibawa+gelandangan gebang+raya golok jam jiwa jual kami ke ketemu+kepala kira kyknya lansia+linglung luar
 maling meninggal+di ngomong pd pengendara racun sampai sd sekitar telanjang tembok tetangga tidak+napas tidak+waras
 tolong+ini topi uang
ot -6 =dead =elder =heart =strike @child @is=bekal @is=dead @kin @violence @weapon anak bca bocah buka kurang
 lansia+gelandangan lansia+jual lansia+terlantar naik odgj ongkos orang+odgj padahal sekolah tahun tangis tua+tidak
 waras
ot -7 =mad @drowning @is=anak @is=odgj @suicide ada+lansia bosnya habis ibu+tua lansia+tidur meninggal teriak umur
ot -8 @body ngelem
ot -9 anak+jalan
ot -11 @is=lansia lansia
lansia 9 @is=aged @is=lansia lansia
lansia 8 =elder ibu+tua lansia+terlantar
lansia 7 ada+lansia bapak+tua lansia+di lansia+jatuh lansia+tidur panti pikun
lansia 6 anak+di di+emperan jual ke+panti lansia+jual lansia+linglung lansia+nyasar lapor+lansia rumahnya tua
lansia 5 80+tahun @breath ambil anak+tidak darah+banyak depan+toko dibuang+anak ditinggal+anak gang gereja jatuh
 jatuh+di ketemu+lansia lansia+bawa lansia+duduk lansia+gelandangan lansia+itu lansia+pikun lansia+putri lansia+saya
 lansia+tenggelam lansia+tidak linglung lupa malam+tidur mantunya no nyasar nyasar+di pensiun saya+sendiri sendiri
 tanya terlantar tetangga tetangga+saya tinggal+di
lansia 4 =limp @bleeding anak+ke angkat bengkak bisa+berdiri bocor darah dekat di+depan di+gudang di+luar diketok
 diketok+tidak disuruh ditakoni duduk duduk+di emperan gerendeng hari+tidak ijah jalan jalan+pulang jalan+raden
 kaki+bengkak kalau+ijah kampung kantor kasur komplek kompor kursi lansia+ditinggal lansia+hilang lansia+laki
 lansia+penjual lansia+perempuan lansia+sendiri lansia+tetangga lumpuh+anak mau+makan muka nama ngopeni nyasar+tidak
 padahal pagi pasar+malabar penjaga penjual putri raden roti+jalan rt+1 rumah+jawab sahut saya+kerja sudah+tua
 sudimara tabrak+motor tangga terlantar+anak tidak+ada tinggal tinggal+sendiri toko tongkat tua+nyasar tunggu turun
 umur usir+mantunya yang+ngopeni yang+urus
"""
