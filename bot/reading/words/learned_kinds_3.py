"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
odgj -1 05+kelurahan 1+orang 2+anak 2+orang 2+rw 2rb 5+hari =seek =wait @breath @ill @injured @threat ada+saudara
 air+lansia al+azhom alat+di alfa aman ambruk anak+anak anak+ibu anak+jalanan anak+laki anak+saya anak+yang ancam
 antar ari azhom bacok+pohon badan+kurus bade bagaimana+ini bahaya+sih bakar+kasur banget+kata banget+lihat banyak
 bapak+jalan bapak+sudah bapak+yang barokah bawa+alat bawa+anak bawa+golok bawa+identitas bawa+korek bedeng bekelir
 bekelir+babakan berapa berendeng bikin+risih bisa+jalan bocah+kecil boga bouraq+karang bpjs buah cacat cikupa
 ciledug+indah city cuma+bau cuma+tawa dan+tidak darah dari+dalam dari+kecil dari+pagi dekat+gor dekat+jembatan
 depan+atm depan+pasar depan+ruko di+atas di+bangku di+dekat di+emper di+gaga di+gazebo di+mushola di+pagar
 di+pangkalan di+pintu di+rw di+simpang di+tong di+trotoar di+warung dia+lari dia+sudah diam+bae dibawa+berobat
 difabel dikasih dipukul+orang disuruh+orang ditakoni+diam ditertibkan ditinggal+di doang doang+tidak dua dua+orang
 duga+ganggu emang+tidak empat emper fatah fatah+parung gading gading+serpong ganggu+odgj gantung gapura gazebo
 gelandangan+tiap gelar genteng+ke gerbang gitu gubuk+di harus ini+ada isya itu+bapak jaga jalan+juanda jalan+kh
 jalan+kisamaun jalan+pulang jalanan jam+5 jangan jatuh+di jaya+rt jelas+asal jembatan jembatan+berendeng
 jembatan+cisadane jembatan+penyebrangan jiwa+bacok jiwa+tidak juanda kakak kakak+saya kami+di kami+rawat kamit
 kantor+kecamatan karunya+banget karunya+orang kata+mau kata+usir kayak+abis ke+arah ke+badan ke+rsj ke+warung
 kecamatan kecamatan+neglasari keliling+rumah kepala+luka kewalahan kh kh+hasyim kisamaun km+19 komplek+duta kompor
 kontrol kosong+tidak kp+gebang kruk kumat+kamit kumel kunjung kursi+roda laki+ganggu laki+odgj laki+tidak lampu
 lapangan+ahmad ledug lemas+banget lempar+genteng lewat+jendela lho+pak linglung+tidak lok+jalan luka+parah
 mabuk+lem mabuk+tidur maen maen+bola makan+di makan+minum malam+depan malam+di manusia+karung masih+di masjid
 masjid+ada mata+merah mau+dibawa mau+makan melahirkan+di merangkak meringkuk minggu minta+minum minta+sumbang
 minyak minyak+tanah mobil+pick mobil+saya mobil+yang money motor+yang napas nerogtog ngais ngais+sampah ngejogrok
 ngejogrok+di ngelem+di ngesot+di ngopeni nyalain nyasar+di nyeker odgj+lk odgj+rusak orang+cacat orang+lewat
 orang+linglung orang+mabuk orang+minta orang+pada orang+setrum orang+tenggelam p pacar pada+lari pak+jalan
 pak+perum pak+rt pak+tadi pakai+alat pakai+kayu pakai+kruk pakai+kursi pakai+mobil pakai+pisau pakai+proposal paksa
 palsu paman pangkalan paninggilan+utara parung pasar+gerendeng pasar+lama pasir pasir+jaya penghuni pengungsi
 penyebrangan perempuan+bawa perum+ciledug pick pick+up pinter pintu pintu+1000 piring pohon+dengan pom+bensin
 prapatan proposal puguh pukul+ibu pukul+kepala pulang+ke raden+fatah rak rampas rapi rawat+di roda rs+sudah ruang
 rujuk ruko+mahkota rusak rusunawa sambil+pegang satpam satpam+kami satpam+sampai satpam+sudah saya+dari saya+ganggu
 saya+sudah saya+yang sayat sayur selamat selimut sembunyi sembunyi+di sih+orang soko sopir spbu stasiun+tanah
 sudah+tahun sudirman+depan sumbang sumbang+pakai tabrak+lari tahu+jalan tahu+nama takut+keluar tangga
 tanpa+identitas tapi+dia tega tergeletak teriak+doang teriak+mau terjun terus terus+odgj tidak+angkut tidak+boga
 tidak+puguh tidak+usah tinggal+sendiri tipu toha tol tolong+bantu tolong+ditertibkan tolong+pindah trotoar
 trotoar+jalan tukang+buah tukang+parkir tumpang tunggu tuwo umum up usah waras+cekik waras+dari woi+ada woy+ada
 ya+pak yang+kejar yang+luka
odgj -2 3+bulan 40an =blaze =past @is=treat @robbery alat amuk+bawa anak+jalan anak+sekap apa+odgj asal atas ayam
 ayun baca badan balita ban bangun banjir bank bapak+saya batusari+rt bawa+buntelan bawah+pohon bayi begal
 belakang+kantor bengkak bensin bibi bisa+ngomong blok blok+c bukan+cuma buntelan buta butuh c cari cekik cuma+tidak
 curiga daan daan+mogot dari dari+kemarin dekat+rel dekat+tpu depan+masjid di+dalam di+gudang di+kontrakan di+lampu
 di+masjid di+tiang diam+aja dibuang dimyati diri disini ditakoni eks gaga+baru gapura+kp gelandangan+sering
 gerendeng gigit golok+di gor+dimyati hari+tidak hidup hp hujan ibu ibu+di ibu+saya ipar itu+orang jalan+palem
 jalan+raden jalan+sendiri jatuh jemput jendela jual+tisu kabeh kaca+mobil kalau+malam kantor kantor+kelurahan
 kata+saya ke+kaca kecil+di kejar+warga kelas kemana kirim kontrakan korek kp+sangiang kran ktp kuat kunci+di
 kunciran kursi laki+gondrong laki+saya laki+tato lansia+ke lantai lapor+pak lem lembang lembang+ciledug
 lempar+paving liwat lupa mabuk+doang makam makan malam+teriak mana mangkal+di masih mau+ke meninggal minta
 minta+sedekah minum+obat mobil+dengan mogot mogot+km motor+orang neroktog ngaku+dari ngelem ngesot nih nyender
 nyender+di odgj+kata odgj+masuk odgj+parah odgj+pegang odgj+sekarang odgj+seret ongkos orang+ke orang+laki
 orang+pakai orang+tidak orangtuanya ot over+taman padang pagar+jembatan pak+polisi pak+tolong palem panti
 pasar+lembang paving paving+ke pelipis pengendara penumpangnya phk pikun pindah pinggir+jalan pisau+ke
 pohon+beringin polisi poris+gaga pos+satpam puskesmas putar+di racun raden rel robek robek+di rombongan rsj rsud
 rt+05 rumah+anak rw+05 sadar sanggup sanggup+lagi satpam+kosong saya+di saya+mau saya+sekarang sedekah segera sekap
 sekap+di sendiri+itu seret seret+anak serpong si+odgj siapa+aja simpang siram smp starbucks suami sudah sudah+ada
 sudah+tiga sukasari taman+cibodas taman+kayu tangcity tas tato tengah+gang tengah+tol tenggelam terminal
 terus+dipukul tetangga tetangga+depan tetangga+kunci tidak+berhenti tidak+mau tidak+sadar tidak+sanggup tidur+depan
 tiga tinggal+di tisu tki tolong+lihat tolong+pak truk+di tutup warung woi woy yang+jemput yang+tidur
odgj -3 =breath =child =kin =strike @drowning @is=family abis ada+anak ada+gelandangan ada+laki ada+orang adik aja
 alamat anak anak+kecil aye bapak+itu batu+ke bau berhenti berobat biru bocah bugel bulan cibodas cipete
 cuma+gelandangan depan+gerai depan+ramayana di+belakang di+kali dikasih+makan doang+sih fly fly+over gelandangan+di
 genteng gerai gerobak gondrong gor gubuk habis halte hitam identitas ini kayanya+mabuk ke+tembok kedinginan ketemu
 korban kosong lampu+merah lari lemas lempar linglung malabar mangkal+tiap manusia mata mati mau mayat mulut mushola
 obat odgj+apa odgj+bakar ojol orang+cuma orang+di orang+pasung orang+terlantar over pak+ada parah pasar+malabar
 pegang+golok pos+pasar posisi pulsa putus ramayana rawa+kucing rawat rumahnya sambil+bawa satu saudara sebelah
 sekarang sipon sudah+tidak suka+tidur supir tabrak+kepala tahun tangis tangis+di tarik tawar tembok+sampai tempat
 terlantar truk tua tukang tuna+wisma usir uwung uwung+jaya
odgj -4 =body =home =money =sick =smell =stir @child @is=aged @is=dead ada+lansia angkot bacok bagaimana bantu baru
 belakang+rumah dalam dan di+bawah di+halte di+kamar dikenal golok kaca kasur ke+mobil kejar kepala+ke mangkal
 mau+tabrak motor nyasar odgj+amuk odgj+pukul orang+jalan pak+saya parkir pasar+baru petugas pulang rumah+tetangga
 sangiang sekarang+di tahu telepon tiap+malam tidak+dikenal tidak+tahu tol+tidak umur wisma yang+lewat
odgj -5 # =client =dead =limp =lost =part @body @fire @is=bekal @kin @unconscious bawah belakang bisa bukan
 bukan+odgj cepat kami kecil mabuk merah odgj+bawa punya+rumah saya saya+odgj tabrak tidak+ada tidak+bisa tinggal
 tuna
odgj -6 =office =poor =work @is=anak kayak kena punya rumah tidak+punya tolong
odgj -7 =elder ada bapak gelandangan
odgj -8 @is=lansia @is=ot lansia
odgj -9 @danger @violence @weapon
odgj_amuk 7 amuk dia gigit pisau tidak+waras
odgj_amuk 6 =strike @danger @violence @weapon cekik cepat ibu lempar odgj+pukul rusak saya+ngumpet waras
odgj_amuk 5 =arms =mad @fire @is=odgj @likely @threat ada+odgj alat amuk+di bakar+kasur bawa dalam di+dalam di+pasa
 genteng golok golok+teriak inyo kaca kasur ke kejar kena kumat ngumpet ngumpet+di odgj+amuk odgj+apa odgj+bawa
 orang+odgj pakai pasa pegang pengendara pisau+ke pukul si supir tu yang+lewat
odgj_amuk 4 =blaze @kin ada+di ada+laki amuk+bawa ancam bacok bakar bawa+alat bawa+golok begal+pisau berhenti+di
 digigit ibu+di indomaret itu+sekarang jiwa kayu ke+badan keluar korek lagi lewat minyak minyak+tanah motor
 motor+yang odgj+bakar odgj+pegang odgj+tabrak orang orang+telanjang orang+tidak pada padahal pakai+pisau
 pegang+alat pegang+golok pegang+pisau pintu pulsa rumah+tetangga sakit+jiwa sambil sampai saya+kumat sudah+ada
 teriak+mau tolong warga warung yang
odgj_amuk 3 =heart =home =hurt =urgent =work @is=treat adik amuk+lagi anak+saya anak+sekolah apa apa+odgj api asap
 atas batu batu+ke bawa+kayu berani berhenti bocah+sakola botol bubar cepat+pak cipadu dapur depan+gerai di+tangan
 di+tengah dikenal fatah genteng+ke gerai gigit+tangan gile golok+di ibu+saya jalan+mh jiwa+tidak kabeh kaca+mobil
 kantor+pos karawaci kasir kasur+di kata+disuruh kecil kejar+anak kejar+bocah kena+kepala kepala kepala+ke kp lain
 laki+tidak lansia+saya lempar+genteng mata mata+merah mau+turun mh mh+thamrin mobil ngaco nyulut odgj odgj+lempar
 odgj+masuk odgj+tidak omong orang+pada pakai+kayu parkir pasar+baru penumpangnya perempuan+odgj pos+pasar puguh
 pukul+motor pukul+pengendara putar raden+fatah rak robek rumah rusak+kaca sakola sambil+bawa saya+saya sekap
 sekolah semua siapa+aja sipon teriak+bawa tetangga+pakai thamrin tidak+dikenal tidak+puguh tidak+tahu tolong+cepat
 tolong+kirim tolong+pak tukang+parkir turun+supir uwung uwung+jaya
odgj_amuk 2 3+ada =client =drill =force =still abu ada+bocah ada+ibu ada+pak aer air+lansia alat+di alat+sudah
 almarhum anak+kecil ancam+mau ancur angkot aqua ayun bacok+pohon bakar+rumah ban banting bapak barat barudak
 bawa+batu bengkok bibi blok blok+f bocor+kepala bonceng buah buka cakar cakar+muka cari cemara city dagang
 dekat+jembatan dekat+rel dengan+anak dengan+kayu dengan+pisau dengan+tiang depan+smpn di+gaga di+kamar di+pasar
 di+pintu di+rumah dia+ancam dia+kata dia+pegang dia+sudah dibacok dijebol dirinya dirinya+sendiri disiram disuruh
 dua+orang duga dumpit eta eta+yang f fatah+parung gaga gandasari gang ganggu+jiwa gas gatot gatot+subroto gembok
 gerobak+bakso golok+jalan golok+warga haji+saian halim halim+perdana ibu+dipukul indah indah+ada ipar istri+yang
 itu+lempar itu+orang jalan+cemara jalan+gatot jalan+h jalan+halim jalan+raden jamaah jaya+rt jembatan+layang
 jiwa+bacok jiwa+lepas kalau+malam kantor kasirnya ke+kaca ke+orang ke+tembok ke+warung kecil+di kena+orang
 kh+hasyim kirim kompor kp+dumpit kumat+bapak kumat+lagi kusuma lagi+kumat laki+duga laki+ganggu laki+odgj lansia+ke
 lansia+sebelah lansia+sudah layang lempar+paving liwat lt luka magrib malabar masih+di masuk+rumah mau+meledak
 merah motor+orang neroktog nyalain nyalira odgj+bacok odgj+lk odgj+rusak odgj+sekap odgj+seret ojol+pak orang+amuk
 orang+ke orang+kp orang+laki orang+lewat orang+pakai pak pak+cepat pak+perum pak+polisi pak+rt pak+tadi pak+tolong
 pakai+batu parung parung+serab pasar+bengkok pasar+lembang pasar+malabar pasien pasien+jiwa paving paving+ke
 pegang+4 pegang+korek pelipis perdana perdana+kusuma perempatan petugas pintu+1000 pintu+kamar piring pisah
 pisau+dapur pohon+dengan pukul+ibu pukul+pintu putar+kembali raden rampas rante raya raya+depan robek+di
 robek+sudah roti rt rt+8 rt+nya rumah+ibu saian sakit sambil+pegang sampai+darah sampai+robek satpam satpam+sampai
 satu+sudah satu2 saudara+saya saya saya+cuma saya+di saya+lagi saya+odgj saya+ojol saya+terus sekap+ibu
 sekarang+cekik sekarang+kejar sekarang+pegang sekarang+saya sekuriti sembunyi semua+orang sendiri+itu serab
 seret+anak setan shinta si+eta si+odgj si+udin si+ujang siram smpn soko subroto subroto+dekat sudah sudah+kena
 sukajadi sukajadi+karawaci tabrak+kepala tadi+di tahu tajam tajur tajur+rt takut+keluar tawa telanjang+kejar tengah
 tengah+gang terjebak+di terus+kunci terus+odgj tetangga tiang tolong+ada tolong+di tolong+segera tukang tukang+buah
 tumpah tutup tutup+pintu ujang ujung warga+takut warga+tutup woi yang+berani yang+luka yang+odgj yang+sok
 yang+sudah
odgj_amuk 1 02+rw 05+kelurahan 112+terus 4+orang abis+2 ada+orang adik+ipar alat+ibu alfamidi+jalan amuk+rusak anak
 anjing anyelir ashari atau aye ayun+golok bahar+rt bahari bank bank+jalan bapak+dilempar bapak+dipukul batu+di
 bawa+benda bawa+korek bayi+saya belakang+pasar benda+tajam bensin+ke berhenti+depan bisa+telepon bunuh cemara+raya
 cibodas+sari cipete dalam+angkot dan+anak dari+dulu dari+lt dari+ruang dekat+gereja dengar+suara depan+masjid
 depan+pertamini depan+sdn di+atas di+kepala di+lapo di+rw di+warteg di+warung dia+bawa dikejar dikenal+bicara
 disini duga+ganggu emang emang+tidak empat flamboyan fly fly+over gang+kober gang+masjid garden gembor golok+ke
 golok+kejar grogol gubuk+di halte+tayo hasyim hasyim+ashari helm ibu+jadi ibu+pakai igd igd+rs indomaret+poris
 infus ini+saya ipar+saya irigasi irigasi+sipon itu jalan+anyelir jalan+flamboyan jalan+irigasi jalan+kh jiwa+amuk
 jurumudi jurumudi+baru kabeh+di kaca+jendela kakak kakak+ipar kamar kampung+pak karang+mulya karawaci+baru
 kata+dengar kata+mau kayu+pukul ke+arah kejar+orang keluar+dari kena+lempar kh kober kontrakan+ijo konveksi
 kp+gebang kunci+di kunci+pintu kuping kupingnya lae lagi+bapak lagi+tidak laki lantai lapangan+kp lapo lapo+dekat
 lari lemari lembang lempar+batu lempar+rumah lepas lepas+dari lk lobi lt+2 lt+7 mandi+tidak masjid+al mata+melotot
 mau+bunuh mau+mati meds melotot merah+shinta meresahkan mesjid minimarket mobil+orang mobil+pakai mobil+saya
 mobil+yang mulya nangka+belakang ngejogrok ngejogrok+di nyarios obat+abis obat+saya odgj+kejar odgj+lagi
 odgj+meresahkan odgj+serang off orang+kampung orang+kena orang+teriak over over+taman pada+putar padam pajang
 pak+anak pak+cipadu pak+larangan pak+orang pak+perempuan pak+rumahnya pak+saudara pakai+alat pakai+botol pakai+helm
 pakai+sarung pakojan panik parkir+di parkir+pakai parkir+yang pasar+sangiang pasar+sipon pasir pasir+jaya
 pasung+motor perawat perawat+kena pertamini pisau+depan polisi poris+indah poris+jaya posyandu prapatan pukul+bocah
 pula putus+obat raya+no rs+sitanala ruko+kosong rusak+rumah rw+05 sakola+di sambil+tawa samping+alfamidi sangiang
 satu saya+amuk saya+dan saya+rusak saya+sekap saya+tetangga sekarang+berhenti sekolah+pakai sembunyi+di
 sendiri+pakai sendiri+sudah seret siapa siram+bensin siram+minyak smpn+9 suami+kumat suara+di sudah+di sudah+minggu
 sudah+rusak suka+tawa sukasari sulung+kami suruh tabrak+gerobak tabrak+motor taman+gajah tangan tarik tayo
 tayo+depan telanjang telat telepon tembok+sampai tengah+jalan teriak+di terus+dipukul terus+kata terus+rusak
 tetangga+depan tetangga+rt tidak+mau tolong+orang turun tv wali waras+dari warga+dengan warteg warteg+bahari
 woi+ada yang+mau yang+naik yang+pakai
odgj_amuk -1 2+tahun @is=family @robbery a+yani abis+putus air+di aman ampun amuk+tidak anak+tiri ancam+bakar angkut
 apartemen aria aria+wangsakara asal badan+penuh bakar+diri bandara banyak+yang baru+jalan bawa+senjata
 bawah+flyover bayi+2 becak bensin+ancam bhineka bola bugel+rt capek cikokol cimone cipadu+jaya cisadane dada+terus
 dan+saya datang dekat+sd dengan+bapak dengan+bayi dengan+keluarganya dengan+orang dengan+saya depan+pom depan+rs
 depan+warung di+gardu di+kolong di+pamulang di+parkir di+trotoar dia+kunci diam+aja dibawa+ke dilempar dipukul
 diri+di duit+ke emperan flyover+taman gang+sebelah gedor gendong golok+saya haji hebat helm+depan ikat+tali iman
 indomaret+jalan is jadi+tidak jalan+a jalan+aria jalan+di jalan+kesana jalan+merpati jalan+pakai jalan+tidak
 jantung jaya jembatan kaka kakak+yang kamar+kunci karung karunya+pak kata kata+dia kata+sih ke+kali ke+puskesmas
 ke+rumah kebon+besar kebon+nanas kec+benda kecil+pak kejang kel keliling kemari kena+serang kesana kesana+kemari
 klakson km kontrakan+pak kontrol kontrol+ke kontrolnya kreo+selatan kulit kunci+kamar lalu lansia+itu lapak
 lapak+rongsok leasing lemas liar liar+di listrik maaf madura mah malam+ini mandi massa masuk+ke mau mau+dibawa
 mau+ke mau+pulang mau+terjun melahirkan meledak+di mengaku mengganggu merem merpati muka muka+biru mungutin muntah
 mushola+nurul nanas ngomel nurul nurul+iman nya nya+mati nyimpen obat odgj+dekat odgj+dikeroyok odgj+jalan
 odgj+panjat odgj+perempuan odgj+seberang orang+takut orang+terlantar orang+tidur pada+klakson pak+dekat pak+di
 pak+karunya pak+saya pak+yang paksa paman panti pasar+kebon peduli pegang+dada pelan penuh penuh+luka perum
 perumnas perumnas+2 pikun pinang pinggir pingsan pom pom+bensin pulang+ke punggungnya rame2 rawat remaja rombongan
 rs rs+bhineka rt+2 rumah+aman rw+1 rw+5 sampah saya+kunci saya+pegang saya+tidak sayat seberang sekarang+sudah
 selatan sendiri+dengan serang+jantung setrum+di situ sore subuh sudah+abis sudah+luka sudah+tulis tabrak+mobil
 tadi+tangis takut+dia tangcity tangis+teriak tapi+tidak tempat tenang terjun terus+ada terus+ambruk the tikungan
 toko tol+kunciran tolong+dijemput trotoar truk+pada tukang+becak tulang tulis tulis+di tumpuk tunggu uang urus usir
 wangsakara yang+peduli
odgj_amuk -2 2+bulan 3+orang =ask =body =child =lost =stir =thanks @crowd @poison a abis ada+anak ada+bapak
 ada+gelandangan ada+lansia ada+yang alamat alat+sekarang anak+pakai anak+tetangga bagaimana balita bangun banyak
 batu+dengan batu+tapi bau bawa+pisau begal berobat biru bocor bpjs bukan+odgj bulan butuh cibodas+baru cuma daan
 daan+mogot dada daerah dekat+gor dekat+kontrakan depan+sekolah di+belakang di+kandang di+lapangan di+pinggir
 di+pohon di+pos diamankan dijemput dikasih dilempar+batu dimyati dinsos dipukul+satpam diri duduk+di flyover gardu
 gebang+raya gedor+pintu gelandangan+di golok+gang gor+dimyati griya habis hamil hari+ini hidup induk jalan
 jalan+daan jam jatuh+dari juga kambing kami kandang kandang+kambing kayu+di ke+anak kelahi keluarganya kemarin
 kesakitan ketuban kok kolong kontrakan+saya kosong kreo kucing kumpul kurang lapor lempar+sandal lewat+sini
 linglung luar luka+bakar majikan maling masuk mayat meninggal minta+tolong minum mogot muka+pak mulut nama ngaku
 odgj+ikat odgj+itu odgj+kaki odgj+kata odgj+parah odgj+sudah odgj+suka odgj+yang ongkos orang+diam orang+kelahi
 orang+pasung orang+tua pabuaran+tumpeng pagi+tidak pak+itu pamit panas+ke panjat parah parkir+ruko pas pasar+induk
 pasung+dengan pelajar periuk perlintasan perut pinang+griya plastik poncol pondok+pucung pos potret pucung punya
 puskesmas racun rame ribut rokok rongsok rt+01 ruko+pinang rw+8 sampai+bocor sandal saya+pak saya+pasung
 saya+sendiri saya+takut sd sehat sendiri+di setrum siap sih smp stasiun status tali+di taman taman+potret
 tanah+tinggi tangis+kesakitan tanpa tanya tapi+hari tawuran+pelajar teriak+bakar teriak+minta terminal
 tetangga+teriak tiap+malam tidak+ada tidak+berhenti tidak+bisa tidak+pukul tinggal tinggal+di tiri tol tolong+bantu
 tongkat tumpang tumpeng warga+sudah woy woy+ada ya yang+kejar
odgj_amuk -3 # =beast =dead =done =elder =food =seen =smell =well @birth @bleeding @ill @is=dead @unconscious ada
 air air+panas ambruk anak+motor anak+teriak banget bayi bekas belakang+rumah belum bisa darah dari+tadi dengan
 dengan+bocah dikeroyok ditinggal ditusuk duit golok+sekarang ini jalan+benteng jalan+raya jual kali karena kayaknya
 kayanya kebon kepala+bocor kerja ketemu lama lewat+depan lihat makan masih nyasar odgj+di odgj+dilempar odgj+pak
 orang+mabuk pabuaran pasar+ramadhani pasung pernah pulang ramadhani ruko saya+mau saya+sudah sekarang+di sendiri
 senjata sering suami tabrak tadi tali tangerang tenggelam terlantar tidak tidak+bawa tidak+punya tinggi truk umur
 untuk
odgj_amuk -4 =limp =nature =not =past =rails =water @body @child @drowning @is=aged @is=bekal @is=lansia ada+rumah
 anyar bantu benteng bukan dari depan di dipukul+preman duduk hari ikat kereta kontrakan laki+pakai lansia mabuk
 malam pagi panas pasar+anyar pasung+di perempuan tadi+pagi tahun tangis tiap tidak+amuk tidur+di tua
odgj_amuk -5 =birth =breath =money =part =poor =sick =tale @is=anak diam kaki minta preman tawuran tidur
odgj_amuk -6 @injured @is=ot gelandangan karunya suka takut tapi
odgj_amuk -7 @suicide
odgj_amuk -8 @1
odgj_keluarga 7 kami
odgj_keluarga 6 @is=treat abis berobat kakak rsj
odgj_keluarga 5 @kin adik anak+ibu di+kamar kalau kamar kami+saudara ke+tembok laki+saya melahirkan obat poris+gaga
 pun rumah rumah+di saya+yang sejak sudah+tahun tahun tahun+saya tembok tidak+tidur
odgj_keluarga 4 5+hari =food =office @is=family @is=odgj abis+melahirkan anak+laki badan+sudah baru belakang boleh
 bpjs bulan cipete dalam+tidak dan gaga kamar+belakang karang+sari kontrol lepas minta ngomong ngomong+sendiri
 pernah puskesmas putus rumah+ada sakit sanggup+lagi saudara saudara+tidur saya saya+odgj sekap+di sembilan sering
 suka terus tetangga+sekarang tidak+mau tidak+pernah
odgj_keluarga 3 3+minggu 3+orang =ask ada+darah adik+saya alamat anak+saya bantu batusari batusari+rt blok bukan
 cuma+tawa curiga dalam darah+ngocor dari+puskesmas dari+tetangga di+cipete di+karang dibawa dibawa+berobat doang
 eneng gaga+baru ganggu ganggu+jiwa ganggu+odgj handapeun hari+tidak ibu+haji ibu+saya ibu+sudah ipar istri+saya
 jiwa kakak+ipar kamar+dari kami+butuh kami+di kandung karang karena kata ke ke+psikiater ke+rsj keluar keluar+dari
 keluarganya kemana kepala+ke koang koang+jaya malu mau melahirkan+3 melahirkan+kata minum minum+obat mulu ngawaler
 ngocor ngonci nyuruh odgj+sekarang orang+cuma orangtuanya pagi+tidak pak+ustad panto panto+tidak pasung
 pernah+pukul petir piring psikiater pukul pukul+kepala racun racun+piring rawat rujuk rujukan rumah+anak
 rumah+sudah rumah+tidak rutin sakit+siapa sampai+bocor sari saya+pasung saya+sejak sekap sekarang+saya si sudah
 tadi+pagi tahun+di tapi+tidak tembok+sampai teriak terus+tidak tetangga+depan tidak+berhenti tidak+makan
 tidak+ngawaler tidak+sakit tidur+5 tolong+bantu ustad yang+sakit
odgj_keluarga 2 1+jangan 2+tahun 3+1 3+bulan 4+hari =heart =home abis+bakar abis+putus ada+biaya adus ahmad+dahlan
 al+barkah alfamidi anak+kandung anak+sekap anak+sendiri anak+takut ayam aye bade bagaimana+ya bak bakar+kemarin
 bantu+ke bapak+pakai bapak+saya bapak+sudah barkah baru+pulang bawa+berobat bekas belakang+rumah berhenti
 berobat+ke berobat+pak berobat+tidak bhakti blok+c bocor bouraq+karang bpjs+nya buka+pintu bulan+tidak c cempaka
 cuma cuma+mau dahlan dahlan+petir dan+tidak dari+kecil dari+rsj dari+tadi dengan+foto dengan+keluarganya
 depan+lapangan di+bak di+dalam di+kandang di+kasur di+modernland di+phk di+rsj di+teras dia+di dia+kunci dia+lari
 diam+terus dibuang dibuang+ke dijemput dikasih+makan diperiksa dua dua+orang duit+ke galak gali genteng+rumah
 golok+sekarang got habis haji halusinasi hari+sekarang harus ibu ibu+kontrakan ikut+saya inget ini+parah ipar+saya
 istri jadi jadi+tidak jahat jalan+cempaka jalan+kh jangan jangan+kata jiwa+dan jiwa+sudah juga kalau+malam
 kami+rawat kandang kata+ada kata+saudara kata+saya ke+genteng ke+got ke+puskesmas ke+rs kejar+bapak keluar+kamar
 kembang kesini kh kh+ahmad kontrakan+ibu kontrol+ke kontrolnya kunci+kamar kunciran lagi+perum lansia+jalan
 lapor+kesini lewat+jendela lobang makan makan+lewat makan+racun makan+tanah malam+teriak mandi mandi+tolong
 marah+ke masuk mati+obat mau+buka mau+kami mau+mandi mau+masuk mau+minta mau+minum mau+obat mau+tenggelam meds
 minggu minggu+tidak ngelantur ngobrol+dengan ngurung nih nyarios nyimpen nyuruh+lapor obat+habis obat+rumah
 odgj+sudah off pak+anak pak+dengan pak+jalan pak+kontrakan pak+umur paman paman+saya parah parung parung+serab
 pasung+di pasung+kaki perempuan+saya phk pikun+pak pintu+rumah plastik pnlp pondok pondok+pucung puasa pucung
 pulang+dari purun putra rawat+di rsj+sekarang rt rt+05 rt+nyuruh rumah+kami rutin+minum saja sampah+di sanggup
 sareng sari+rt saudara+tidak saudara+yang saya+abis saya+ganggu saya+kalau saya+naik saya+sakit saya+sering
 saya+sudah saya+tiap sayat+tangan sedang sekarang sekarang+dia sekarang+kumat sekarang+suka sekarang+tidak sempat
 sendiri+pak sendiri+tapi serab shift siapa+cuma since situ+cipondoh subuh+tidak sudah+abis sudah+dua sudah+lama
 takut+dia tanah+dengan tanda tapi+dia tapi+ini tengah+malam tepi tepi+situ teras teriak+doang terus+jalan
 tetangga+di tetangga+kunci tiap+hari tidak+amuk tidak+galak tidak+jahat tidak+purun tidak+sanggup tidak+tega
 tidak+usah tolong+dijemput tolong+tunjuk trauma tuduh usah waras+cekik wkwk+tapi yang+dari yang+lapor yang+tidak
odgj_keluarga 1 2+bulan 30an 4+rw 6+orang =joke ahmad alamat+kami amuah amuk+cuma amuk+sih anak anak+sulung
 anak+tetangga aneh arum badan badan+tinggal bagaimana bantu+aja bapak+mau bapak+tidak baru+rt bayi+dibawa begini
 belakang+masjid belakang+sudah biar bisa+dititip bisa+tidur bogor bouraq bpjs+mati buka capek cara cluster
 cuma+tidak daek damai dekat+sdn dengar di+petir di+rumah di+simpang di+taubah dia+is dia+odgj dibawa+ke
 dibawa+kemana doang+tidak gang+damai genteng grogol ikut ipar+odgj jalan+bouraq jaya jaya+belakang jaya+pak jd
 jendela kakak+perempuan kakak+yang kaki+luka kamar+sudah kamar+tidak kami+linglung kami+mau kami+tetangga
 kata+dengar kata+sudah kedaung kejar keluar+rumah keluarganya+sudah kemana+rumah kemarin kemis kepada kepada+yth
 ketapang konsul kreo+selatan kumat+lagi kumat+tidak kunci kunciran+jaya kutabumi+pasar lembang lembang+ciledug
 linglung+bawa lok lt lt+3 luka+sekarang makasih malam+tangis mantu masak masjid+al mati+tidak mau+dibawa mau+konsul
 mau+nyentuh mau+rujuk memohon menolak minggu+ini mulu+kata naik+ke nasi ngurung+diri nya nya+mati nyentuh
 nyentuh+bayi nyolong obat+dari odgj+lama odgj+pak orang+bapak pak+rt pakai+golok pasa pasar+kemis pasca pasien+jiwa
 pasir pasir+jaya perum+pondok pondok+arum puguh pukul+orang ra racun+sudah rame2 raya+1 royal royal+3 rt+01
 rujuk+tapi rumah+pak rw+2 sakit+odgj satu saya+dari saya+jalan saya+linglung saya+orang saya+umur sayat sdn+gebang
 sejak+2015 sejak+lebaran sejak+melahirkan sekarang+ngomong sekarang+teriak semua+sudah sendiri+saya sendiri+terus
 sering+halusinasi sih+tapi sini+ajak suami+saya sudah+8 sudah+bulan sudah+muntah sudah+tuwo sudimara+selatan
 suka+ngomong suka+teriak sulung surat taman+royal tapi+kami taubah tega teriak+minta tetangga+sudah tetangga+tidak
 tidak tidak+amuah tidak+daek tidak+minum tidak+puguh tinggal+tulang tolong+pak tua+tidak tulang tunjuk turun+kata
 untuk wkwk ya ya+cara ya+pak yang+jaga
odgj_keluarga -1 3+hari =hurt =sick =tale @suicide @traffic a ada+anak ada+ibu ada+odgj ada+perempuan ada+saudara
 agak air alam alam+jaya amuk anak+3 anak+tidak angkat angkot apartemen asal bacok bagaimana+ini baju balita bapak
 bau bawa+pisau bayi+saya begal+pisau besar+rt bikin biru bisa+telepon compang daerah dengan+anak di+halte di+lampu
 di+taman di+tengah di+terminal di+warung diam+aja digigit gang+kelinci gantung gerobak hari+di hilang ibu+dengan
 ibu+di ijo indah jam jatake jauh jual kamar+jalan kampung karunya kata+dia kata+ibu kebon+besar kecil keliling
 kelinci kereta kerja ketuban kontrakan+ijo kp kurus kurus+banget lalu lampu+merah lansia+sudah larangan
 larangan+selatan lepas+dari liar lupa makam makan+dari malam+depan maling mandi+di mau+terjun meninggal+di nama
 odgj orang+tidak orang+tidur pak+bantu panas pegang+golok pegang+pisau pemakaman penuh+luka perempatan pergi pintu
 pintu+kamar pisau+di pisau+ke pohon pukul+pintu rambut rawa rokok rt+02 rt+1 rt+6 sapu saudara+jauh sawah saya+di
 saya+lagi saya+minum saya+ngumpet sebelah sekali sekaligus sekitar sembuh sesak siapa+yang sma smp stasiun+tanah
 status suara sudah+di sudah+tulis suka+bawa sumur takut tapi+sekarang terjun terminal+poris tetangga+rt tiba
 tidak+dikasih tidur tinggal+di tinggal+sendiri trotoar truk tulis+di tumpang+di tuna yang+sudah yatim yayasan
odgj_keluarga -2 2+hari 3+tahun =beast =blaze =breath =client =force =rails =road =stir =thanks =urgent =water =well
 @breath @child @drowning @fire @robbery abis+itu abis+minum ada+bapak ada+lansia ada+suara ada+yang alat amuk+di
 badan+penuh banyak batu bawa+golok bawah bayi begal belum benda besar bocah bukan+odgj cantiga cari cepat cikokol
 cimone cipadu+jaya cuma+keluarganya dari di+kontrakan di+masjid di+pasar di+pinggir dikasih+obat dinsos duduk+di
 gelandangan+di golok guru halte hidup ikat itu+tawa jatuh jaya+rt jembatan kamar+kunci kambing kandang+kambing
 kantor kayaknya kayanya kebon kembali kena kira kolong komplek kosong kp+cantiga kucing kurang lampu lansia+saya
 lari mabuk mantri masjid mau+ke mau+pulang mau+terima mayat merah merem mobil muda muka mulut ngaku ngumpet
 ngumpet+di no nyasar odgj+kata ongkos pabrik pada pak+cipadu panti parkir pas penelepon penuh pulang pulang+ke raya
 rt+5 ruko rumah+saya rumah+tetangga rusak rw sahut sambil satpam saya+mau saya+meninggal saya+saya saya+sendiri
 saya+tapi sekarang+di sekolah sembuh+tapi sendiri+di sore sudah+saya sudah+tidak tadi tahu tangan tangerang tanpa
 tanya tapi+saya telanjang telepon tempat terima terminal tidak+ada tidak+ganggu tidak+pak tidak+sahut tidak+tahu
 tinggi toko tol tolong tua tukang tulis tumpang tunggu uang usir warung yang+urus
odgj_keluarga -3 =drill =height =lost =part =poor =seen =strike @crowd @ill @is=bekal @is=dead @likely ada+orang apa
 banget cipadu datang di+depan di+pos dipukul ditinggal duduk gang jalan ke+panti ketemu luka masih pak+ada pinggir
 pos sehat stasiun tabrak taman temen terlantar tidur+di tinggal warga
odgj_keluarga -4 =arms =elder =limp =money =nature @body @injured @is=anak @is=ot @poison @unconscious @violence
 @weapon ada bawa dekat depan di itu kontrakan meninggal orang orang+odgj pak pakai pasar perempuan punya
 tetangga+saya tidak+punya urus
odgj_keluarga -5 =dead =work @1 @danger @is=aged @is=lansia gelandangan lansia pisau
bekal 8 asal bekal
bekal 7 =money @is=bekal habis ongkos
bekal 6 dari duit kami mau+ke punya supir truk uang
bekal 5 =lost bandara bayar bosnya di+masjid dompet kaki+dari ke keabisan maling mau ngawi padang pulang pulang+ke
 saya+dari tegal tidak+punya tumpang+di
bekal 4 2+anak abk ada+ongkos anak+asal bali bertiga bisa+pulang bus cirebon dengan+anak di+pool di+terminal
 ditinggal+bosnya gaji garut habis+bekal habis+duit habis+ongkos indramayu istirahat istirahat+di jalan+kaki jambi
 kami+bertiga kembali kerja lampung lombok maling+di masjid mau+pulang medan merak pabrik pool posisi punya+bekal
 punya+ongkos rombongan saya sekarang+di terminal tidak+bayar travel truk+ditinggal tumpang tunggu tunggu+di uang+di
bekal 3 4+orang 5rb 7+orang =client abis airport ambon anak+yang bantu batuceper begal bekal+sudah belum+makan
 bensin biaya bisa bisa+kembali bitung calo dadap daerah+km dari+lampung dari+merak dekat+pintu di+airport di+dadap
 di+rest di+stasiun ditinggal dompet+hilang duit+di habis+uang hilang hp ke+cirebon ke+pekalongan keabisan+ongkos
 kembali+ke loker ludes makan+dikasih mandor mau+kembali minta minta+tolong muatan nginep ntt ongkos+ke
 ongkos+pulang ongkos+sudah pak+kami pak+saya palembang pasar+baru pintu+tol pitih pom pom+bensin ponorogo poris
 pulang+kampung pulang+tidak raib ribu saking salah saudara+di serang solo sopir+truk sudah+ambil tahu+harus
 tangis+di telas terminal+2 terminal+poris tidak+ada tidak+bisa tinggal+5rb tipu tipu+calo tipu+loker tol+bitung
 tuju uang+habis untuk+pulang warung+dekat
bekal 2 2+orang 3+anak 50+tahun ada+bapak ada+pak allium alun ambil anak+dari anak+depan anak+kuliah angkat+telepon
 anter artos artos+sekarang asal+ngawi bade bag bandara+terminal bapak+dari bapak+jalan barang barang+di baru+pulang
 bawa+2 bayar+mandor belakang+tidak belum bensin+kebon berdua berdua+dengan bis bisa+bantu bisa+tidur boleh+minta
 bonjol bus+semua calo+kerja center cilacap damri dan darah+masih dari+garut dari+malaysia dari+medan dari+padang
 dari+palembang dari+solo dekat+pabrik dengan+sekali depan+gerbang depan+pom di+alun di+bus di+cikokol di+emper
 di+gereja di+kereta di+kolong di+kontrakan di+musola di+pos dibacok dibacok+tangan dompet+raib duit+tinggal duta
 duta+garden emper emper+ruko ende garden garut+tidak go gorengan hari hari+tidur harus harus+kemana hello hilang+di
 hotel+allium hp+dompet imam imam+bonjol ini+pinjam ini+ya istri jalan+dari jalan+imam jalan+merdeka jatake jemaah
 kami+ibu kapal ke+lampung ke+lombok ke+padang ke+tegal keabisan+duit kebon+nanas kembali+tidak kena+tipu km
 kontrakan+depan kuliah kuningan lagi+di lampung+mau lembang lembang+ciledug lewat+jalan lihat+linglung lobi+hotel
 lowongan lowongan+kerja makan makan+dari malaysia maling+tidak malu mandir mandir+depan masih+netes masjid+depan
 masjid+raya merdeka merdeka+sudah minggu+tidur minta+ongkos minta+pulang mogok mondar mondar+mandir money
 motor+mogok mudik muleh musola nanas netes nih no no+money ongkos+kembali ongkos+pak orang+habis orang+lansia
 pabrik+sepatu padang+mau pak+mau pandeglang pasar+anyar pekalongan penelepon+satpam plawad pool+bus pool+damri
 poris+plawad posisi+di psr punya+artos punya+duit purwodadi putus ra rest rest+daerah rt+6 sandal saudara+4
 saya+bisa saya+dengan saya+habis saya+tki sekali sekarang sekarang+duduk semarang sementara semua sepatu
 sepatu+pasar serang+kata setorannya sisa soetta soko sp4n sp4n+no stasiun+tanah sudah+dua supir+travel tangan+darah
 tangis tapi+alamat tidak+angkat tidak+pegang tiket timur tki tki+baru tkw tkw+baru tolong+pak travelnya uang+abis
 uang+untuk uih uih+tidak untuk walk walk+di wonogiri yang+kerja
bekal 1 # 5+orang 9+bulan =body @robbery abis+tumpang ada+2 ada+bule ada+duit ada+pitih agen al al+azhom al+hikmah
 anak+minta angkat anyar ari aye azhom bantu+makan bantu+tiket bapak+bawa baru bensin+jatake brebes bus+jalan busway
 daan daan+mogot dakek dan+saya dari+jambi dari+ntt dari+serang dengan+bayi depan+pasar di+bis di+halte di+ibu
 di+indomaret di+jembatan di+lobi di+mess dia+dari dikasih disini ditinggal+suami doang+tidak dua dua+malam
 duit+abis duit+dengan duit+ludes elektrik gelandangan+bisa gelandangan+dari gerbang gereja halte+busway halte+depan
 hamil+9 hangus harus+bagaimana hikmah ibu+bawa ibu+nur indomaret jalan+ke jamu jemput+sekarang jenguk kalideres
 kantor kapal+dari ke+anak ke+kuningan ke+ntt ke+purworejo ke+surabaya ke+wonogiri kebon keliling keluar+air kemarin
 kemarin+sekarang kena kerja+uang ketuban+sudah km+13 korban kota lai lanjut+ke lapas lobi loket lunta
 makan+sekarang malam+di malam+ini maling+mau merak+mau minta+anter mogot mushola mushola+pom mushola+rt nginep+di
 nur nya orang+ibu orang+perempuan pak pak+sudah pak+tidur palak+di payakumbuah pecat pecat+dari pegang+duit
 pemalang pinjam pinjam+hp pintu pipis pitih+lai plawad+tidak polsek+jatiuwung pos+polisi pos+ronda proyek
 pulang+sekarang punten punten+saya purworejo rantau robinson rombongan+di rombongan+gelandangan ronda rsud+tidak
 rumah+pak rumah+saya rusak salah+naik saudara+dari saya+abis saya+di saya+korban saya+mantan saya+supir sehat
 sekarang+istirahat sekarang+mata sekarang+tidak sementara+di sopir spbu+daan stasiun stasiun+batuceper sukabumi
 surabaya tadi+di taman+elektrik tangis+mau tanya+jalan tapi+malu tas tasik teman+saya terlantar+di terlantar+lunta
 tidur+situ tigo tigo+hari tiket+hangus tolong+ongkos uang+tinggal untuk+makan warung yang+kecil
bekal -1 =beast =child =urgent =wait @traffic ada+anak ada+di ada+gelandangan adik ajak akan anak+jalan bangun
 bantu+saya bapak+ini bapak+itu bau bawa+golok bekasi bikin blok buta cari cari+kerja cepat cimone cipadu cipondoh
 compang darah dari+kampung dari+tadi datang depan+toko di+bawah di+dalam di+kamar di+lampu dipukul diri duit+pak
 dulu ibu+di identitas+di itu+ngaku jalan+jauh jembatan jemput jenenge jurumudi kalau kampung+cari karena karunya
 kayu ke+panti ke+warga kok komplek kosong kumat kunci lampu+merah lansia+nyasar lansia+tanpa lantai laporan lepas
 luar mabuk makan+ke manusia mau+kemana minta+makan mulu mulut musafir orang+tidak orang+tidur padahal pak+bantu
 perempatan pikun pinang pintu+seribu pisah pisau pondok pukul punya+rumah punya+uang rel remaja+perempuan rsj rt
 rumah+sekarang sambil sampah samping sari satpol satu+orang saudara+saya saya+meninggal sejak sekarang+tidur
 sekolah seribu sering sih subuh sudah+3 sudah+minggu sudah+saya telanjang temen tenggelam terlantar the theres
 theres+a tiap+malam tidak+bawa tidak+waras toilet tolong+saya trotoar tukang tuna tunanetra urus yang+jemput
 yayasan
"""
