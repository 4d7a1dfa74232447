"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
ot 10 tua+sakit
ot 9 ibu+dengan lk2
ot 8 cikupa gelandangan+tabrak kayak manusia+gerobak mulut tuna tuna+wisma wisma
ot 7 40an ada+gelandangan bapak+itu barat gelandangan identitas kembali+lagi laki orang+jalan orang+terlantar ot
 serpong sih tol+tidak waria
ot 6 @ill @is=ot bank besar+sudah darah+tidak depan+bank depan+spbu disitu gelandangan+di hari+di hitam
 jalan+sitanala juga karunya kecamatan kena kontrakan+jalan koper laki+tidak mabuk mangkal mau+lewat orang
 orang+linglung pindah pinggir rebahan rongsok sadar+diri satpol spbu suami+istri tol usir
ot 5 2+anak 45th =limp =poor =sick =work ada+orang ada+yang aja+di anak+masih ancur baju bangku banyak bapak+duduk
 basah basah+kuyup bawah bawah+tol beringin biru bisa+jalan bugel bule buta cepat cibodas dan dari+kontrakan
 dengan+2 depan depan+ruko di+bangku di+cengkareng di+dekat di+gardu di+handapeun diri+di duduk+depan eh
 gelandangan+tidur gerobak gigil gitu gondrong handapeun hujan jalan+juanda jatuh+kepala juanda kaki kayaknya
 kecamatan+neglasari kek kotor kuyup laki+40an laki+tato lapor lapor+gelandangan laporan manusia mau+tabrak
 meringkuk minta+minum minta+sedekah muka+ancur muntah musafir ngesot odgj+sudah orang+tidur pak+dari pak+di
 parkir+di pinggir+kali pingsan preman punya punya+rumah punya+siapa respon sambil+gendong shelter stasiun+tangerang
 suami sudah+3 tahu+nama tato tawar tenda terlantar the tidak+punya tidak+respon tidak+tahu toko tolong+lihat
 trotoar+depan tua+tidur tunarungu usir+dari wisma+di yang+tidur
ot 4 2+balita 20an 25an 3+bulan =breath =stir @crowd a ada ada+bapak ada+identitas aja alat+darah anak+usir azores
 badan+sudah bagaimana+ini bangku+taman bapak bapak+ini bawa+bayi bayi+di bayi+sewa bedeng besar+tidur betisnya
 bibirnya+biru bikin bikin+bedeng bocah+kecil bukan+cuma bulan buntelan cikokol cipondoh ciputat cuma+gelandangan
 darah+kepala dari+motor dari+rombongan dari+siang dengan+anak dengan+satpol depan+mcd depan+stasiun di+mushola
 di+pinggir di+ruang di+trotoar dibawa+ke dikeroyok ditertibkan ditinggal+temen eks gang+kelinci gelar gendong+anak
 gor goyang gubuk ibu+bawa ibu+tidur identitas+di itu jalan+di jalan+sudirman jembatan kalau+tanya karung
 karunya+banget kata kayak+abis kayanya+mulut kecil+tidur kejang kejang+di kelinci kelurahan kena+alat ketua kok
 kolong+fly kosong kruk kumel kurus laki+tanpa laki+tua lansia+tanpa lapor+di lapor+pak lewat makan+hari mangkal+di
 mata mau+lapor mcd mengganggu menginap mess minta mushola neglasari ngaku+dari ngungsi pak+dia pak+karunya
 pakai+kruk parkir pas pasien penelepon+sopir penumpang+lansia persada pincang pinggir+jalan plawad poris+plawad
 pucat punya+tempat rawa+kucing ruko+azores ruko+saya sangiang satpam satu+orang sedekah sekarang+tumpang selokan
 sewa stasiun sudah+10 sudah+minggu suka+tidur sukasari tahu taman+gajah tanpa teman tempat tempat+saya tengah+tol
 tergeletak ternyata terus tidak+sadar tidur tidur+depan tidur+di tinggal tinggal+di tipu+agen tki toko+saya
 tol+kunciran total total+persada trotoar tukang+rongsok tulis tumpang tumpang+tidur tunjuk umur+25an waria+tua
 warung+saya yang+jatuh yang+tolong
ot 3 3+hari =rails @1 @unconscious abis+subuh ada+badan ada+kakak ada+laki ada+luka ada+mobil ada+saudara ada+saya
 agen al alat amuah anak+2 anak+juga angkut anjing ari aspal badan bak+truk balai balai+warga balita+di banget
 bank+bri bantaran+cisadane banyak+anak bapak+gelandangan bapak+jalan bapak+kaki bawa bawa+anak bawa+buntelan
 bawa+identitas bawa+koper bawa+ransel bawah+pohon baya bekasi bengkak+hitam bengong berani+tolong beras bisu bojong
 boleh+pulang bukan+odgj bule+bawa buntung busa+jalan buta+dituntun cadas cibodas+ada cuek cuma cuma+bisa da dapat
 darah dari+jam dari+tadi data dekat+gerbang dekat+masjid depan+kantor depan+kelurahan depan+polsek depan+showroom
 depan+tangcity depan+toko depan+warteg depan+warung di di+bawah di+cipadu di+depan di+gazebo di+jembatan di+komplek
 di+kursi di+muko di+pasar di+pos di+sini di+tempat di+terminal di+the di+underpass dia+tinggal diam+di dikenal
 dikenal+menginap dikeroyok+anjing dimyati dinsos dishub disini ditertibin dituntun doang+sih dulu emper fly
 fly+over foto gajah+tidak ganggu+pemandangan gapura gapura+kp gardu gazebo gelandangan+paksa gelandangan+sering
 gendong+bayi gerobak+parkir gini gitu+aja gor+dimyati gudang+rongsok halo halte halte+cikokol hari+depan helm+rusak
 hidup ibu+paruh ibu+pingsan indah+2 ini istri itu+orang jalan+beringin jalan+veteran jatuh+lantai jawab jaya+rt
 jelas+asal juga+tidak jumat jumat+di jurumudi+baru kaki+kena kaki+putus kali+sipon kampus kantor+kelurahan kardus
 kardus+di karena+rumahnya karunya+orang kata+dari kata+usir kayanya ke+warga kedinginan kehujanan kel keluarganya
 kelurahan+gembor kemarin+sudah kenanga kenapa kepala+jatuh keroyok kios+pulsa kira+mayat kk kok+tidak kolong
 kolong+flyover kontrakan+gang kontrakan+sekarang koper+besar kp+sangiang kreo+selatan ksh ksh+makan ktp kuli kumpul
 kursi kurus+banget lah laki+gondrong laki+nyasar lansia+dan lap lewat+jendela lho+pak luka luka+di luka+sekarang
 maaf maaf+pak mabuk+doang majikan majikannya makan+ke makin makin+banyak maksudnya manis+jaya masih+bayi masjid+ada
 masjid+raya mata+merem mata+terbalik matahari mau+dibawa mayat+ternyata melek menginap+di menit merangkak mereka
 metropolis minta+makan mobil+di muka+pukul muko mulu mulut+busa mulut+keluar muntah+darah musafir+tidak nambo
 nambo+jaya netra+terlantar nganter nginep nih noh nyasar+mau nyeker odgj+pak ojol+pak orang+cacat orang+di
 orang+gelandangan orang+laki orang+luka orang+pingsan orang+tidak over pabuaran+tumpeng pak+dekat pak+lapor pakojan
 panunggangan pas+hujan pasar pegang+dada pemandangan penelepon+warga perempuan+bawa perempuan+umur permisi phk
 pinter pom pulang+karena pulang+kemana punya+ktp puskesmas+cipondoh raden+saleh ransel rel ronda+kp rongsok+jatake
 rsud rt+02 ruang ruko rumah+makan rumah+tidur sadar+turun sahut sakit saleh sambil samping satpam+kosong satu
 saya+saya saya+sekarang saya+think seberang sehat sekarang+tidur sekitar+8 sesak+napas setrika sewa+di showroom
 sini sipon sita sitanala sopir sudah+4 sudah+5 sudah+dingin sudah+lama sudah+tiga sudah+tige sudirman+depan
 tabrak+mobil tabrak+tidak tadi+abis tahun+kali taman tangerang tanpa+identitas tanya tempat+tinggal tenda+ada
 tergeletak+di tergeletak+tidak terminal+cadas terpal terus+muntah terus+pegang tetap tetap+di theres+a think
 tiap+jumat tidak+amuah tidak+bawa tidak+dikenal tidak+makan tidak+mandi tidak+melek tidak+rusuh tidur+disitu
 tiga+hari tige tige+ari toilet+umum toko+jalan tolong tolong+data tolong+di tolong+ditertibkan truk+rongsok
 tua+pakai tukang+parkir tulis+juga tumpeng underpass usir+kembali usir+kontrakan uwung uwung+jaya warteg yang
 yang+berani yang+jemput yang+tinggal yani
ot 2 10+orang 2rb 3+anak 3+malam 30an 35+tahun 4+hari 4+kk 45+tahun =client =height =hurt =kin =road =well @bleeding
 @is=family a+yani ada+di ada+ibu ada+lagi ada+musafir ada+pasutri ada+perempuan ada+rombongan ada+tuna ajak+bicara
 al+barokah al+ittihad alkohol ambruk+depan an anak+balita anak+gelandangan angkat+tangan angke+ciledug angkot+tidak
 anjing+liar arah+bandara ashari+kel asih asih+sangiang asing atap atapnya atapnya+bocor aye bacok+orang bagaimana
 baju+compang baju+di baju+rapi bak banget+kata banget+mau banjir bantaran banyak+banget bapak+pakai bapak+penjual
 bapak+tergeletak bapak+tukang barangnya batuk batuk+darah bau+alkohol bawa+karung bawa+ke bawah+jembatan baya+tidur
 bayi+panas bayi+tidur becak belakang+kampus belakang+masjid benda benda2 berani berdaya berhenti bernanah beta
 betisnya+robek biar bibir+biru bikin+gubuk bikin+tenda bisa bisa+gerak bri bugel+rt bukan bukan+mau bulan+lalu
 buntelan+putar buruh busa cacat cantiga cibodas+sari ciledug+indah cipadu cipto cuma+bau cuma+satu curiga
 dada+terus dan+3 dan+gelandangan dapat+duit darah+ngocor dari+jawa dari+kampung dari+karawang dari+kemarin
 dari+wonosobo dekat dekat+jembatan dekat+pasar dekat+perlintasan dekat+rumah dekat+tpu dengan depan+boen
 depan+klinik depan+metropolis depan+pom di+alam di+balai di+bale di+ciputat di+emper di+kolong di+lapak di+lapangan
 di+makam di+parkir di+perempatan di+pintu di+pom di+serpong di+shelter di+situ di+stasiun di+tiang di+u dia+mau
 diam+bae difabel dikasih+minum dikasih+teh dikit dinas+sosial dinsos+tolong dipukul+satpam ditaros ditertibkan+pak
 ditinggal+rombongan dkm doang doang+di dokter dua2nya duduk+wae duit+abis dulu+di emas emas+pasar emper+toko
 emperan emperan+pasar emperan+toko ganggu+malam gelandangan+2 gelandangan+banyak gelandangan+baru gelandangan+bawa
 gelandangan+dikeroyok gelandangan+jatuh gelandangan+kejang gelandangan+lokasi gelandangan+nginep gelandangan+sambil
 gelandangan+sesak gelandangan+tua gelandangan+yang gemeter gerbang+tol gotong gudang gusuran gusuran+4 halaman
 halaman+masjid halo+saya halte+smpn halte+tangcity hamil+besar hamil+di hampir+tabrak hari hidungnya hotel ibu+dan
 ibu+gendong ibu+ini ini+ada ini+orang ini+tiap ini+tidak ittihad itu+bapak itu+pak itu+sudah itu+yang izin
 izin+lapor jadi+gini jakarta+barat jalan+cipto jalan+kyai jalan+palem jalan+raya jalanan+10 jalanan+sekitar jami
 janda jatuh+di jatuh+tina jaya jaya+kec jembatan+cisadane jembatan+gerendeng jembatan+penyebrangan jemput+sudah
 juga+diam kakak+ada kaku+kayanya kami+warga kamit kampung+cari kantor+kecamatan kapan kapan+saya karawang
 karena+nunggak karunya+ada kata+abis kata+rumah kayanya+tidak kayu+jalan ke+dokter ke+got ke+merak ke+rumah kec
 kec+karawaci kecapean kel+koang kel+tajur keliling+rumah keliling+tidak keluar+darah kemarin kena+serang kepala
 kepala+bocor kerja+terus kesakitan+terus ketapang ketapang+depan ketemu+orang ketua+rt klinik+ibu km+18 km+21
 kolong+jembatan kolong+tol komplek komplek+duta kontrakan+karena korban korban+gusuran korban+tabrak korek
 kp+cantiga kuat kuli+panggul kumat+kamit kursi+roda kursi+taman kursi+tunggu kyai kyai+maja lagi+kembali laki+60
 laki+mabuk laki+tidur laki+umur lalu lalu+rumahnya lama+tidak lama+tolong lantai+2 lapar lapor+ada lapor+ndan
 lari+dari lari+tidur lebam lem lem+tidur lihat+ibu linglung linglung+di lokasi luka+lama maaf+ganggu mabuk+lem maja
 makan+3 makan+padang makasih+ya maki mal malam+di malam+pak malam+sekarang malam+tidak manusia+karung marbotnya
 masak masih masih+disitu masih+sadar masjid+cipadu masjid+jami masjid+kel melahirkan+tidak melati melepuh melotot
 mengganggu+tapi merah+metland merem meringkuk+di metland+cipondoh minimarket minimarket+jalan minta+tolong money
 muka muka+pak mushola+al mushola+spbu musola+di musola+pom naga nah nah+ini nama+siapa nanah nari nasabah ndan
 nerogtog ngais ngais+sampah nginep+di ngomel+sendiri ngucur+darah ngungsi+di nights niki niki+ada no+money ntu
 ntu+orang nyambung orang+asing orang+baru orang+buta orang+cuma orang+dari orang+gigil orang+kejang orang+minta
 orang+nya orang+pakai orang+tabrak orang+yang ot+laki over+cibodas p pada+kumpul pagi+di pagi+pak pak+biar pak+cuma
 pak+depan pak+gelandangan pak+niki pak+pakai pak+tidak pak+tidur pak+tolong pak+yang pakai+kayu pakai+sandal palem
 palsu pamulang panas+gigil panggil panggul panunggangan+barat pasang+tenda pasar+baru pasir pasir+jaya paspor
 passport pelapor+ibu pemilik penelepon penelepon+ketua penipuan penjual+sate penuh+luka penumpang penyebrangan
ot 2 perempatan+jalan perempuan+30an perlintasan+poris permisi+di pincang+pak pinggir+tol pintu+masuk pisah
 pisah+dari plawad+utara pny pny+rumah pohon+beringin polite pondok pos pos+satpam preman+sampai pulsa punya+duit
 punya+uang pura2 pura2+pincang puri puri+beta rebahan+di rel+tanah respon+kapan risih robek roda rs+sari rsud+kata
 ruko+cipadu rumah+dari rumahnya rumahnya+bakar rungu rw+07 rw+09 sadar sadar+darah sakit+usir salah sambil+tunjuk
 samping+masjid sari sari+asih satu+saudara saudara saudara+bikin saudara+tidur saya+ada saya+bangun saya+bawa
 saya+ketua saya+lapor saya+ojol saya+shake saya+tanya segala sejak sekarang+banyak sekarang+di sekarang+kami
 sekitar+6 sendiri+jalan sendiri+tangis serang+jantung setengah setengah+baya shake shake+dia siang siang+saya siapa
 sih+orang simpang+gondrong sopir+truk sore+masih sosial starbucks stasiun+batu stroke sudah+2 sudah+boleh
 sudah+bulan sudah+obat sudah+stabil suka+bacok suka+maki sya tahan+perut tahu+alamat tahu+jalan taman+kayu tampung
 tanah+tinggi tangis+tidak tanya+cuma tanya+kata tapi+masih tas+besar tega teh telepon temen+di tengah+gang
 tengah+pasar teras+kelurahan terminal terus+ambruk theres tiap+malam tidak+angkut tidak+berdaya tidak+bisa
 tidak+dengar tidak+jawab tidak+kuat tidak+mau tidak+mengganggu tidak+pny tidak+sahut tidak+saya tidur+dekat
 tidur+pakai tiker tiket tina toko+emas toko+kayu tol+karawaci tol+tangerang tolong+pindah trotoar+jalan
 tua+gelandangan tukang tuna+rungu tunggu+puskesmas turn tusuk+alat u u+turn uang+tidak umur+20an umur+40an untuk+ke
 usir+keluarganya usir+saudara usir+suami veteran via wae+dari warga+rw warung wisma+laki wonosobo ya yang+duduk
 yang+kemarin yang+lewat yang+nganter yang+pingsan yang+setrum yang+tergeletak yani+tidak
ot 1 02+05 07+kelurahan 2+malam 60an 7+orang =ask =body ada+apa ada+is adipura adu aer al+azhom al+muhajirin alun2
 anak+3 anak+baru anak+bayi anak+dua anak+pada astaga+ada atm atm+center atm+ruko azhom baca badan+gigil
 badan+kejang badan+kurus badan+panas bahasa bahasa+indo bahaya+sih baik+sih baju+kotor bangun+cuma baring
 baru+sudah batu+ceper bau bau+menyengat bawa+3 bawa+apa bayi+juga begitu bekas bekelir bekelir+babakan belum+makan
 bengkak bersama beton bibirnya bibirnye bicara bicara+tidak bilik bintaro bintaro+sektor bojong+jaya bri+cimone
 bukan+ibu busuk+masih cari+kerja celana cengkareng ceper compang cuma+tidak cuma+tidur cuma+tumpang daan daan+mogot
 dada+sesak darah+dari dari+hari dari+kuping dari+padang dari+pagi dari+panti dari+papua dari+wonogiri darurat
 dekat+rel dekat+wtc dengan+bayi dengan+bocah dengan+gelandangan dengan+hormat dengan+sekali depan+kontrakan
 depan+rsud depan+sekolahan di+bahu di+bandara di+blok di+gebang di+halte di+jpo di+kaki di+kontrakan di+lahan
 di+manis di+mobil di+rumah di+tengah di+toilet di+tong di+tugu di+uwung di+warung diam diam+aja dibongkar digusur
 dijangkau dikenal+tidur dingin+kaku diperban diperban+tapi dipukul+preman ditinggal+gitu dprd duduk+bengong
 duduk+di duit+pak duit+tidak duit+untuk dulu+pernah flyover futsal gang+nangka ganggu+orang gelandangan+kayaknya
 gelandangan+minta gelandangan+pegang gelandangan+tiap gelandangan+tolong gembor gerobak+anak gerobak+di gigil+hebat
 halte+transjakarta hampir hari+ini hari+lalu hari+nginep hendra hi+theres hitam+bau hitam+tidak holland
 hotel+narita hotel+tidak hp ibu+gelandangan ibu+hamil ibu+muda ibu+nining ibu+tidak identitas+sehat identitas+yang
 ieu ieu+ada ig ijin+lapor indo ingat ingat+di itu+aja jalan+ahmad jalan+rasuna jalan+rel jalan+teuku jalan+untung
 jam+9 jamaah jatiuwung jatiuwung+tidak jawa jawa+tidak jaya+belakang jaya+lapor jembatan+gondrong jkt jkt+tangerang
 jorr kader kaki+bengkak kaki+luka kaki+pincang kaku+ya kali+mookervart kalideres kami+urus kampung kantong+plastik
 kantor karawaci karung+besar karung+tidur karunya+pak kasur kata+putus kayaknya+sudah keberatan kedip kehakiman
 kejang+mata kejang+mulut kel+sukajadi kemana+sekarang kemis keran kereta+lewat keringet keringet+dingin kerja+tipu
 kerupuk ketemu+satu kewalahan ki+samaun klinik km kontrak kontrak+kerja kopi kopi+di kosong+sebelah kran
 kuat+bangun kudis kunciran kunjung kuping kutabumi kyk+busuk lagi+kereta lagi+laki laki+40 laki+di laki+kurus
 laki+setengah laki+terlantar lama lama+di lapor+orang layang lengan lestari lihat+gelandangan living living+bawah
 lowbat lupa+jalan makan makan+di makan+minum mangkal+dekat mangkal+tiap manis masih+kecil masjid+al masjid+tidak
 masuk+komplek mau+di mau+dikasih mau+ngomong mayapada mencret merah+pasar merah+tugu metland minggu+lalu
 mobil+jalan mobil+rongsok modern+tolong mogot mogot+km mookervart muda+20an muda+tidur muhajirin mulu+tidak mung
 nangka napas napas+bunyi napas+satu narita nasabah+pada ngaco ngaku nge ngejogrok ngejogrok+di ngesot+di ngobrol
 ngomel ngompol nining nunggak nurul+falah nyasar+dari nyebut nyebut+nama nyusu orang+pak pabrik+di padang+tipu
 pagi+bapak pak pak+ini pak+istri pak+kaki pak+odgj pak+pasar pak+tuna pakai+baju pakai+kursi pakai+terpal
 panas+banget panas+kata pangkalan+ojek panti papua parkir+rs paruh paruh+baya pasar+kemis pasar+sipon patung
 pelanggan penjangkauan perempuan+kira pernah+ganggu perum+ciledug perum+taman pinggir+got pingsan+di plawad+indah
 pondok+makmur prestasi pulang+dia punya+tuju puskesmas putar+di rabu rame+yang rapi rasuna rasuna+kata rawat+di
 ribut robek+di ronda+kami roti+holland rs+mayapada rsud+kota rt+5 rt+kami ruang+tunggu rumah+pondok rumah+usir
 rumahnya+hilang sabar sakit+pak sakit+tidur sakit+tinggal samaun sambil+tangis sampah+depan sampai+darah
 sampai+tengah samping+kantor samping+puskesmas sate satpam+kami satpam+sampai saudara+5 saung+dekat saya+bukan
 saya+lari saya+panggil saya+tidak segera+di sehat+kok sejak+pagi sekarang+ada sekarang+orang sekedar sekedar+info
 sektor sektor+9 sendiri+di senin seperti serpong+dekat sesak+di sigana sih+tidak singgah sini+suka sipon+sudah situ
 situ+besar soto spanduk stabil stadion+benteng sudah+pulang sukabumi sukarasa supir+truk suropati suster tadi+saya
 tahu+mau tahun+linglung tajur+suami takut+tabrak taman+prestasi tangan tangerang+km tanya+diam tapi+karunya taruna
 tato+tidur telanjang+di telepon+masuk teluknaga teras+balai teras+masjid terdampar terdampar+di terlantar+di
ot 1 terminal+1 ternyata+orang terus+lihat teuku teuku+umar the+atm the+bus tidak+bahaya tidak+tega tiga
 tindaklanjut tinggal+minta tinggi+sekarang tipu tipu+yayasan toha tol+benda tol+jkt tol+jorr tolong+tindaklanjut
 tong tong+sampah transjakarta transjakarta+puri truk+lari tua+di tubuh tunanetra tunggu+stasiun umar umum untung
 untung+suropati very via+wa wa+gelandangan warga+minta warga+perum warkop warung+nasi warung+soto wtc wtc+matahari
 yang+rawat yang+satu yang+suka yth
ot -1 11+malam 2+orang 2+tahun 3+minggu 3+orang 3+rw 6+gelandangan 7+tahun 80+tahun 9+tahun =nature =wait @injured
 @threat a+mentally abis+bakar abis+begal abis+cerai abuh ada+bocor ada+darah ada+dua ada+kali ada+mayat ada+pak
 ada+rumah ada+suara agak+kurang agustinus air+mancur airport ajak+gelandangan allah alun amuk+di amuk+lagi
 amuk+tapi anak+dari anak+kontrakan anak+takut angkat+telepon angke+sudah anter apa+tidak apartemen apotek+jalan
 ashar ashari+depan asking asking+untuk aula aula+kelurahan bacok badan+dingin badan+orang bade bangun+di
 bangun+sudah bapak+di bapak+naik bapak+ojol bapak+saya batujaya bawa+alat bawa+hp bawa+pisau bawa+tongkat bayar
 bayi bayi+dibawa bayi+ditinggal bca+jalan belakang+pasar belakang+tidak bensin bertiga bidan biru+jalan bis+di
 bitung blok+d bocah+sekitar bocor+gas boleh+minta bonjol+depan bosnya+pak box bubar bukan+mabuk bukan+minta bungkus
 calo cerai cerai+jadi ciledug cina city cluster cluster+yunani cuma+kata cuma+tangis d daerah+km dan+saya
 dapur+tidak darah+dekat darah+mana darah+masih dari+ashar dari+jendela dari+lt dari+merak dari+palembang dari+solo
 daun dekat+flyover dengan+dompet dengan+ganggu dengan+saya dengan+tiang depan+gereja depan+indomaret depan+lapas
 depan+panti depan+tk di+airport di+alun di+aspal di+aula di+bunderan di+kandang di+kantor di+kasur di+kereta
 di+klinik di+pasa di+putar di+rel di+rest di+rs di+semak di+tikungan di+wc diamankan+di dibuang+anak dijemput+anak
 dijemput+ya ditakoni+rumah ditaro+di ditinggal+ibu dititip dua+bocah duit+sudah empang emper+ruko flamboyan
 gang+masjid gang+swadaya ganggu+jalan gelandangan+botol gelandangan+itu gelandangan+terus gelang gelang+nama
 gereja+st giginya gile golok+di gubuk+bekas habis+ongkos habis+uang harmless harus hati hermina ibu+di ibu+lansia
 ibu+sudah ibu+tabrak ikhlas+sudimara ikut+saya ill ill+guy iman indonesia induk intip+dari inyo irigasi
 itu+sekarang jaga jalan+flamboyan jalan+kisamaun jalan+mundur jalan+tiap jalanan+pada jamu jaya+dekat jaya+kondisi
 jenguk joget jual+koran juga+cuma kakak+saya kaki+gantung kalau kali+ledug kami+ada kami+tidak kaos karang+sari
 karena kata+disuruh kata+ini kavling kaya kayanya+sudah ke+atas ke+medan ke+padang ke+tembok kecil+pak keeps
 keeps+asking kel+gembor kelapa+indah keliling+komplek keluar+dari keluarganya+tidak kemarin+sore kembali+ke
 kenapa+cuma kerudung kesini+pak ketemu+anak ketemu+mayat ketuban+sudah kh+pak kira+10 kira+maling kisamaun km+14
 kondisi kontrakan+kosong korban+tidak kosong+itu kp+sawah kubur+cina kucing kue lagi+bawa lagi+di lagi+itu
 lagi+orang lagi+tidur laki+pakai laki+saya laki+sering lali lali+jalan lalu+lintas lalu+sekarang lansia+ditinggal
 lansia+hilang lansia+pikun lantai+3 lapangan lapas lapor+dong las+jalan leher lembang liar lihat+laki
 lihat+linglung linglung+bawa linglung+dan linglung+mau listrik+terus lobang loh+pak lowongan lowongan+kerja lt+2
 lupa+nama lurah makam makan+dikasih makan+nasi makan+tidak malam+lapangan maling+di mall malu mamat mancur
 mandi+sudah mandir+depan mansyur mantu masih+ada mau+minggir mau+sebut mayat+laki melamun meninggal+karena mentally
 mentally+ill merah merah+gajah merdeka+sudah mesin mesjid minggir minggu+tidur minum mobil+dengan mobil+pakai
 motor+tiba mulya+tidak mundur mundur+terus musola naik+motor nama nasi+bungkus ngaku+lari ngan ngasih ngatur+lalu
 ngumpet ngumpet+di nolak nongol nurul+iman nyanyi+di nyasar+tidak odgj+hamil odgj+itu odgj+yang ojol+stasiun
 ojol+tabrak ongkos+pulang orang+aneh orang+dengan orang+habis orang+ibu orang+lansia orang+ngambang orangtua
 over+taman pabrik+sepatu padahal+bukan padang+sederhana pagar+minta pajang pak+bantu pak+jalan pak+mansyur
 pak+paman pak+sadar pakai+golok pakai+kerudung palak+di palembang paling paman panci pangkalan+ojol parkir+mall
 pasar+ciledug pasar+induk pasar+lama pasar+malam pekalongan pelan pelapor+a penelepon+sudah penelepon+tidak
 penjaga+sekolah perempuan+odgj periuk periuk+damai perum perum+banjar petir pidato pihak pikir pinggang
 pinggang+sakit pnlp pohon+kelapa pool+bus poris+gaga poris+indah poris+jaya potong proyek pun+tidak purwokerto
 puspem ra racun+kayanya rambut+gelandangan rm rm+padang rombongan+ziarah rong rong+hari rongsok+meninggal
 rs+hermina rs+sitanala rs+sudah rsj rt+1 rt+2 rumahnya+banjir rusuh rw+03 rw+1 rw+11 saat samping+mushola
 samping+rm sanggup sarung satu+sudah saudara+4 saudara+jalan saya+abis saya+bisa saya+kira saya+pasung saya+racun
ot -1 saya+sejak saya+tiap saya+tinggal saya+tki saya+turun saya+umur sayat+tangan sebelum sehat+tidak sekap
 sekarang sekarang+dengan sekarang+lagi sekarang+muntah sekarang+pegang sekarang+suka sekarang+tinggal semak semalam
 semut sendiri+karunya sendiri+tidur sepatu sepatu+pasar shoes siap sih+tapi smk sopir+box sragen st+agustinus
 sudah+ambil sudah+lansia sudah+lewat sudah+rong sudah+tenang suka+telanjang suka+terlantar swadaya tabrak+gerobak
 tabrak+jalan tabrak+tunggal tadi+subuh tahun+ajak takut tambah tangcity tangis+kesakitan tanpa+saudara tanya+jalan
 tapi telah telanjang+dada telinganya telinganya+keluar temen temen+kontrakan tempat+rumah tenang+orang tenggelam+ke
 terakhir terjebak terus+ada terus+kalau thamrin+depan tiang+listrik tiap tiba+ambruk tidak+dapat tidak+pukul
 tidak+sanggup tidur+5 tidur+terus tigaraksa tikungan tikungan+jalan tipu+calo titip tk tki+baru tmpt
 tolong+ambulans tolong+mobil tpa tpa+rawa truk tu tua+duduk tugu+adipura tumpuk tunggu uang+di ujung umur+6
 usir+anak usir+mantu utara utuh video villa villa+tangerang waras+duduk waras+tidur wc woi+pak ya+allah yang+kurang
 yang+meninggal yang+teriak yatim yayasan yunani ziarah
ot -2 # 10+tahun 35an 35an+rmbt 3x 6+orang 6+tahun 7+sudah 9+bulan =home =lost =part @fire a+dan abis+makan
 abis+tawuran ada+bayi ada+kaki ada+motor ada+ongkos ada+tulang ada+warga adem agung air+sudah aja+saya ambon
 ambruk+tabrak ambulans amuk+pak anak+depan anak+diam anak+kecil anak+ngelem anak+sd anak+tapi anak+umur angke
 avanza badan+kaku bae+di bag bale+kota balkon balkon+parkir bandara banget+tidak bangkai bangunan bangunan+jatuh
 bantu bantu+pak bapak+dari bapak+jatuh bapak+tiap baru+pulang baru+rt batu batu+jaya bawa+kayu bawa+map bawa+tas
 beda bedeng+samping begal bekal+sudah belakang+rumah belas belum+ada benda+kec benteng+betawi berani+pulang besok
 betawi biasa biasanya biaya bibi biji bis bisa+kembali bisa+napas bisa+tidur bocah+gelandangan bocah+kakak
 bocor+darah bocor+tidak bodong bokor bolak bolak+kembali bouraq bukan+orang bukan+target bulat cari cari+tempat
 cemara+raya cibodas+tidak cirebon cisadane+dekat cuma+usir dagang dapur darah+banyak dari+sitanala dari+tetangga
 dekat+balai dekat+lapangan dekat+pabrik dekat+pintu dengan+orang dengan+pak dengan+saudara dengan+suami
 depan+bengkel depan+cbd depan+masjid di+angkot di+atas di+balkon di+dapur di+fly di+got di+gubuk di+jalan di+kebon
 di+kel di+lokasi di+parung di+pengkolan di+peron di+puskesmas di+rsud di+sawah di+tps di+warnet dia+is dia+tidak
 diam+cuma diam+wae dijemput dikasih+baju ditaro ditinggal+anak ditinggal+di ditusuk+di dpt dua+duanya duanya
 duduk+dekat duit duit+di dulu+guru emperan+bank fatah gading+serpong gajah+tunggal gaji gang+h gantung+diri garut
 gatot gatot+subroto gebang gelandangan+difabel gelandangan+panas gendong+boneka gerbang gereja+santa giant gigit
 grab gudang+jalan habis+duit halte+sudah hamil+9 hansip hari+tidak hari+tidur hilang his hormat ibu+lanjut ibu+saya
 ikat ikut indah indomaret intip is is+a isi istirahat+di istri+saya isya jadi jahat jalan+benteng jalan+bouraq
 jalan+gatot jalan+merpati jalan+pakai jalan+ribut jalan+sendiri jam+7 jambatan jambret jawab+ngelantur
 jembatan+ciledug jembatan+tol jemput+sekarang joget2 joget2+di jongkok jual+kue jurumudi kab kab+tangerang kabel
 kaca kain kaku kalau+ijah kali+angke kamar+mandi kami+bertiga kandang kantor+pos karena+sakit kasih kata+ibu
 kayak+dikasih kayu+di ke+cirebon ke+gang ke+kaki ke+orang ke+tiang keabisan kec+benda kejar kel+keroncong kelahi
 kelapa kelas keliling kelurahan+benda kembang kena+bacok kereta kereta+di kering+di kerja keroncong kesini
 ketuban+di kira+mabuk kira+saya kirim+orang kok+pak komplek+kami kontrakan+saya kontrakan+sebelah korban+bakar
 kp+rawa kumat kumat+tidak kunci kunciran+indah kyk lagi+lewat lain laki+duduk laki+itu lalat lampung lanjut+umur
 lansia+bawa lansia+duduk lansia+itu lansia+laki lansia+nyasar lansia+perempuan lansia+saya lansia+tidak lansia+yang
 lapak+rongsok lapor+lansia larangan larangan+selatan larangan+utara lari+di lari+tidak laris laris+cibodas leceh
 ledug lempar lho+sudah lihat+tidur lintas lk lok+jalan lombok lt mahasiswa makan+cuma makan+dari malam+dengan
 malam+ini malam+saya malam+tidur manusia+silver map maria masih+napas masih+sehat masih+smp masjid+agung mau+cari
 mau+kembali mau+minum mau+pulang mau+terjun mencong meninggal+tadi merah+tanah merpati minggu+tidak minta+bantu
 minta+dijemput minta+sumbang minum+racun mogok motor+dengan muatan muka+biru muka+sudah mungutin ngambang+di ngatur
 ngitung ngobrol+dengan ngontrak no+12 no+3 nomor nyai nyangkut nyangkut+di nyentuh obat+tidur odgj+bawa
 odgj+perempuan odgj+tidur ojol oplosan orang+besar orang+mabuk orang+pada orang+satu2 orang+sekitar orang+setrum
 otw pabrik pada+lari pagar pagar+rumah pagi+ini pagi+saya pagi+tidak pahanya pak+bapak pak+darah pak+itu pak+lurah
 pak+masih pak+perempuan pak+saya pakai+helm panjat panti+sekarang parah parung parung+jaya pasa pasar+bengkok
 pasar+gerendeng pasar+laris pasar+malabar pasung+di patah+depan pelajar pelo pemakaman pembangunan+3 penanganan
 penggaris pengkolan penjaga penjual pensiun penumpang+saya perahu perempuan+duduk perempuan+gendong perempuan+tidak
 perlu pertigaan petugas pinang pingsan+depan pintu pohon+ambruk polisi pool poris pos+kami pos+tidak potret pr
 presiden proyek+ruko pulang pun punya+kontrakan punya+ongkos punya+saudara purwodadi putih putri racun+tikus
 raden+fatah ramayana+ciledug rambut rawa+bokor reklame remaja resah ribut+rebut rmbt rmbt+gimbal rok roti rumah+ada
 rumah+jawab rumah+kosong rumah+orang rumah+taman rumah+tidak sadar+tapi sahut+di sakit+jiwa sakit+siapa sakit+tidak
ot -2 sambil+ngitung sangiang+jaya santa santa+maria sapu+jalan satria satu2 saudara+tolong saya+lagi saya+odgj
 saya+panas saya+sopir saya+terlantar sd+gelandangan sdn sederhana+jalan segera sekarang+saya sekarang+sudah
 sekitar+7 sekitar+pasar selimut sembilan sempat send+tolong seragam seret sering+tidur setrum sewan si siapa+yang
 situ+cipondoh smp+tidak solo sopir+grab sore+ada st suami+saya subroto sudah+dirubung sudah+keluar sudah+luka
 sudah+mandi sudah+pada sudimara+pinang suka+bawa sumbang sumur supir supir+travel surat tabrak+di tadi+ada tadi+di
 tahun+saya tahun+tidak tahun+tidur tali taman+potret tangan+darah tangis+di tanjakan tapi+belum target tarik tawa
 telanjang+bulat teman+saya temen+saya tengah tengah+rel tengah+taman teriak+minta terjun+dari terlantar+anak
 terlantar+sudah terminal+2 terus+dari tetangga+saya tetangga+sekarang tiang tidak+amuk tidak+dikasih tidak+gerak
 tidak+keluar tidak+kenapa tidak+pernah tidak+sakit tidak+tidur tidak+utuh tidur+dari tidur+tiap tikus tinggi+sampai
 toko+roti tolong+penanganan tolong+saya tonton tps travel truk+di truk+tabrak tua+banget tua+nyasar tua+sebatang
 tua+yang tugu tukang+es tulang tunggu+di tutup untuk warkop+depan warnet warung+dekat yang+kenal yang+ngambang
 yang+odgj yang+perempuan yang+punya yang+sakit yang+urus
ot -3 4+orang =office =tale @breath @likely abk ada+odgj ada+tempat adik aman anak+anak anak+saya aneh antar asal
 asih+ciledug atas babakan+kayanya bakar bakar+kemarin bali banyak+darah bapak+tua bawa+golok becak+tua belakang
 bendera bengkok bensin+jatake bernyawa bocah+2 boneka botol bpjs cbd cbd+ciledug cemara cibodasari colek cuma+duduk
 dadap dari+lantai dari+luar dari+malam dari+tangga dekat+palang dekat+stasiun depan+pasar di+atm di+becak di+cipete
 di+dalam di+masjid di+ruko dia+cuma diamankan dikasih+obat dipukul disuruh+gelandangan ditembak ditembak+orang
 ditinggal+bosnya dua dua+anak emang es gang ganggu ganggu+jiwa gantung gas gelandangan+pakai gerbang+rumah gereja
 gimbal green green+laki guru haji hamil jaket jalan+cemara jalan+gelandangan jalan+kaki jalan+perintis jalan+satria
 jam+11 jam+5 jd jpo+cikokol kaki+patah kali kami+di karang karang+tengah kata+mau kayu kebon keluar
 kemarin+sekarang kemerdekaan kemerdekaan+babakan kereta+nanti klenteng klenteng+boen kubur kurang+waras lagi
 lagi+pak langsung lansia+jatuh lansia+penjual lebaran lepas listrik mabuk+tidur malabar malam+depan mati medan
 melahirkan melahirkan+di minta+pulang mlaku musim mutiara mutiara+pluit nanti+lagi nasi ngambang ngawi ngawur
 ngoceh ngomong+tangan odgj+di odgj+laki orang+perempuan orang+tergeletak orang+tua paksa palang parkir+pasar pasung
 patah penumpangnya perempuan perintis perintis+kemerdekaan pernah peron pluit poris+tidak pukul punya+bekal
 punya+bpjs racun+di rokok rombongan+gelandangan royal rt sadar+mata sawah+tidak saya saya+colek saya+sudah sayat
 sebelah+bau sekali sekali+lapor sekarang+tidak selapajang silver step suara subuh sudah+jalan sudimara suka tabrak
 tabrak+kereta tabrak+pak tadi+pagi taman+royal tangga tegal tenggelam teras+saya terjun terus+sekarang tidak+angkat
 tidak+bangun tidak+bayar tidak+bernyawa tidak+lihat tinggal+sendiri tol+bandara tongkat tpu tpu+selapajang
 truk+ditinggal tuh turun turun+di viral wae+di wnt yang+biasa yang+gigit yang+sudah
ot -4 =blaze =money =seek @is=treat @poison ada+anak anak+jalanan anak+laki angkot apa atm+bca begini belum
 besar+banget biasa+tidur buka+terus dalam dalam+tidak datang depan+gerbang di+kamar disuruh dompet
 gelandangan+ketemu gelandangan+tidak jalan+dari jalanan jembatan+gajah jual kakak kamar kami+saudara ketemu
 kira+tidur kirim laki+telanjang lansia+di lansia+linglung luar main masih+di mata+buka mayat nanti napas+pak
 ngelem+di ngomong+pelo ngomong+sendiri nyanyi obat pada pasar+cipadu perempatan+tugu pikun pinangsia pisau pohon
 pulang+ke rel+dekat roti+jalan ruko+pinangsia rusak sampah sampai+malam sawah saya+dari sebelah sekitar semua
 sendiri setoran smp sore subuh+ada sudah+tidak tawuran tembok tenang teras+ruko tiap+pagi tiap+sore tiap+subuh
 tidak+sekolah tukang+bangunan tunggal tunggal+tidak umur+minggu
ot -5 =arms =child =drill @birth @danger @is=aged @weapon agak ambil amuk anak+tidak angkat bekal dibawa+gelandangan
 gebang+raya golok jam jiwa kami ke ketemu+kepala kira kyknya lansia+gelandangan lansia+jual maling meninggal+di
 motor ngomong panas+tinggi pengendara racun sd sudah+bangun telanjang tetangga tiap+hari tidak+napas tidak+waras
 tolong+ini topi uang
ot -6 =dead =elder =strike @child @is=bekal @is=dead @kin @violence anak bca bocah buka cipete habis kurang
 lansia+terlantar naik odgj ongkos orang+odgj padahal pd sekolah tahun tangis teriak tua+tidak waras
ot -7 =heart =mad @drowning @is=anak @is=odgj @suicide ada+lansia bosnya ibu+tua lansia+tidur meninggal ngelem
 sampai umur
ot -8 @body
ot -9 anak+jalan
ot -11 @is=lansia lansia
lansia 9 @is=aged @is=lansia lansia
lansia 8 =elder ibu+tua lansia+terlantar panti
lansia 7 ada+lansia bapak+tua lansia+di lansia+tidur pikun
lansia 6 anak+di darah+banyak jual lansia+gelandangan lansia+jatuh lansia+jual lansia+linglung lapor+lansia pensiun
 rumahnya saya+sendiri tua
lansia 5 @breath ambil anak+tidak bibi di+emperan dibuang+anak disuruh ditinggal+anak duduk gang gereja jatuh
 jatuh+di ke+panti ketemu+lansia lansia+itu lansia+nyasar lansia+pikun lansia+putri lansia+saya lansia+tenggelam
 lansia+tidak linglung lupa no nyasar nyasar+di sahut sendiri tanya terlantar tetangga tetangga+saya tinggal+sendiri
lansia 4 80+tahun =limp @bleeding anak+ke angkat bisa+berdiri bocor cuma darah dekat depan+toko di+depan diketok
 diketok+tidak ditakoni duduk+di emperan gerendeng hari+tidak ijah jalan jalan+pulang jalan+raden kaki+bengkak
 kalau+ijah kampung kantor kasur kesakitan klenteng komplek kompor kursi lama lanjut lansia+bawa lansia+ditinggal
 lansia+duduk lansia+hilang lansia+laki lansia+penjual lansia+perempuan lansia+sendiri lumpuh+anak lupa+mati
 malam+tidur mau+makan muka nama ngopeni nyasar+tidak pagi penjaga penjual putri raden roti+jalan rt+1 saya+kerja
 sudah+tua tangga terlantar+anak tidak+ada tidak+sahut tinggal tinggal+di toko tongkat tua+nyasar tunggu turun
 yang+ngopeni yang+urus
lansia 3 80an =food =lost =sick =thanks @unconscious alam alam+jaya alamat ambruk anak+tapi arah ashar banjar
 banjar+wijaya bapak+saya baru+rt batuk bawa+buntelan becak+tua bengkak bensin+jatake besar+sekarang bio bis
 bisa+napas blok+d bocor+darah boen boen+tek bungkuk cuma+tangis d dari+ashar dari+ranjang dari+tetangga demam
 dengan+orang dengan+saudara dengar+suara di+becak di+got di+gudang di+halte di+kasur di+saung di+sini di+warung
 dibuang disuruh+gelandangan ditakoni+rumah dorong fatah gang+haji gebang+raya gelandangan+botol gelandangan+tiap
 giginya gudang haji hidup hidup+sendiri ibu+kontrakan ibu+lanjut ibu+saya inget isya jalan+rasuna jamu kamar+mandi
 kara kartu kata+mau keluar+diketok klenteng+boen kp lali lali+jalan lanjut+umur lansia+penjaga lansia+pr
 lansia+sebatang lansia+tabrak lansia+terjebak lansia+tetangga lansia+tinggal linglung+di luka luka+besar makan+dari
 malabar mati+kompor mencong merah+gajah motor+dengan motor+di napas no+3 nolak nyala padahal pakai pakai+kursi
 pasar+malabar petugas pinggang pos+satpam putar putih raden+fatah ranjang rasuna rasuna+kata rawat roti rumah
 rumah+jawab rw sampai saung saya+jatuh saya+ketemu sebatang sebatang+kara sebelah sebelah+rumah sebelah+sudah
 sekarang+tinggal sekitar+pasar sesak siapa+yang sudimara sudimara+pinang sumur tabrak+motor tanya+terus tapi tek
 tek+bio temukan terjebak terjebak+di terlantar+di tiap+pagi tidak+inget tidak+keluar tidak+kenal tinggi titip
 toko+roti tolong+bantu tua+banget umur warteg wijaya yang+sudah
lansia 2 1+rw 3+bulan 68+tahun 75+tahun 78+tahun 90+tahun =force =home =stir @drowning @ill @injured ada+kartu
 air+sudah al+azhom amankan anak anak+depan anak+gelandangan anak+pada anak+yang angke apotek+jalan asking
 asking+untuk azhom bae bae+di banget+tidak bangun+dari banjir bapak+kontrakan barokah basah+darah batuk+terus
 bawa+tas becak bedeng+samping bekas bengkok bengkok+tidak benteng+betawi berapa bersih besok betawi biru bisa
 bisa+gerak bitung bocor+semua boga botol buntelan buta cacat cari cengkareng cepat+pak cibodas+baru cilacap cimone
 dada dalam+rumah dari+lahir darmi dekat+halte dekat+kubur dekat+situ dekat+warteg demam+tinggi dengan+saya
 denyut+lemas depan+panti depan+rs depan+smpn di+bawah di+jalan di+kalimantan di+kamar di+kunciran di+luar di+sumur
 diamankan diamankan+di dijemput+anak dijemput+di dijual ditinggal ditinggal+saya dompet+isi dua+hari dulu+guru
 empang gang+mawar garut gebang gelandangan+kaki gelang gelang+nama gelem gembor gereja+santa got+kepala gubuk+bekas
 gudang+jalan halte halte+depan hari+depan hasil hilang hujan ibu+lansia icih indah ini+saudara ini+sudah isi
 istri+sudah izin jalan+kenanga jalan+pelan jalan+saya jantung jatake jatuh+dari jauh jawab jaya+kondisi jual+main
 kadang kaki+bengkok kali+angke kalimantan kampung+melayu kantor+kecamatan karang+timur karena karunya kasih
 kasur+tidak kata kata+usir ke+cilacap ke+gang ke+garut ke+rumah kebaya kec kecamatan keeps keeps+asking kel+gembor
 kel+keroncong keliling+komplek keluar kemarin+sore kenal kenanga kepala+belakang kepala+luka kering+di keroncong
 kertas kios klien kondisi kondisi+sehat kontrakan+sebelah koran kp+ledug kumat+tidak kunciran+jaya kursi+roda kurus
 kurus+kering lahir lalu lampu lampu+nyala langganan lansia+ambruk lansia+ini lansia+kaki lansia+pakai lansia+sakit
 lansia+sebelah lansia+tukang lansia+umur lapor larangan lemari lho+sudah linglung+dan linglung+tidak lobang lumpuh
 lupa+nama mabuk makan makan+cuma malam+saya mampu+tolong mandi+tidak mantu mantunya maria masjid masuk+panti
 mau+ambil mau+kembali mau+minum mawar melayu mengaku minggu minggu+tidak muka+sudah mulut+mencong naik ngesot
 ngontrak no+12 nomor nunggak+3 nya nyala+terus of+saya orang+ibu otw owe pada+tidak pak+ada pak+lansia pak+paman
 pak+tinggal pakai+kebaya pakai+tongkat palang paman panci panggil panti+sekarang parung pasar+gerendeng pasar+lama
 patah pelan pelipis pelipis+robek penjaga+sekolah perumnas pinang pindah pinggang+tidak pingsan pingsan+di
 pintu+tidak plastik poris+jaya pr punya+rumah puskesmas+jurumudi putar+komplek putih+semua ranjang+kepala roda
 roda+ditinggal rong rong+hari rt rumah+anak rumah+bocor rumah+tidur rumahnya+banjir rumahnya+bocor rw+02 rw+03
 rw+05 sahut+tapi sakit+sudah sakit+tidak sampai+malam santa santa+maria sarung sate saudara+jalan saudara+tinggal
 sawo saya+ini saya+mau saya+pingsan saya+sudah saya+terlantar security+kata sehat+tidak sekali sekarang
 sekarang+muntah sekitar selamat selamat+malam semua semua+pakai sendiri+tidak seret shoes si+lansia siapa solusi
 sopan sore sragen stroke stroke+sekarang suara sudah+biru sudah+bungkuk sudah+lansia sudah+rong sudah+tuwo
 sudimara+jaya susah tabrak+lemari tadi+putar tahu+jalan tahun tahun+tidak tangan+jalan tangis+kesakitan teng
 tenggelam+kali terus+di terus+sekarang tetangga+sudah tiap+hari tidak+angkat tidak+bisa tidak+boga tidak+dapat
 tidak+gelem tidak+lihat tidak+mau tidak+peduli tidak+tahu tilu tolong+kasih tua+duduk tua+jatuh tua+laki tua+pakai
 tukang+becak tunanetra tunggu+dijemput turun+dari turun+di tuwo umur+78 umur+80an urus urus+tolong usir+anak uwa
 warga+lansia yang+rawat yang+tabrak
"""
