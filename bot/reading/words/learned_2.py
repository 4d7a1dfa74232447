"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 1 jambret+jatuh jami jatuh+ke jatuh+lantai jatuh+tidak jawab jawab+tidak jaya+dekat jaya+gang jelas+di
 jembatan+tol jemput+lansia jemput+tolong jiwa+dan jiwa+lari jiwa+lepas jne joget2+di jual+es jumat$ kabeh
 kaca+rumah kakak+ipar kakak+perempuan kaki+buntung kaki+di kaki+gantung kaki+patah kaku+di kaku+kayanya kalau+ajak
 kalau+ijah kaleng kali+ya kalimantan kami+ibu kami+kata kami+ketemu kami+saudara kami+tarik kampung+baru
 karang+timur karunya+sudah kasi kata+dengar kata+dulu kata+tapi kayanya+mau kayu+kp ke+gereja ke+kebon ke+masjid
 ke+polsek ke+purwokerto ke+semua ke+solo keabisan+duit keabisan+ongkos kebaya kebon+kosong kec+pinang kecil+jual
 kecil+nyasar kecil+tangis kecil+tidur kejar+bocah kejar+ibu kel+pabuaran kelapa+indah kelas+1 keluar$
 keluar+kontrakan keluar+orang keluar+tapi keluarganya keluarganya$ kelurahan kelurahan+ketapang kemarin+mau
 kemarin+ya kembali+lagi kembali+sekarang kemis kena+serang kenanga$ kenapa+cuma kepala+bayi kereta+lewat keringetan
 kerja+tidak kerupuk ketapang ketemu ketemu+bayi ketemu+gelandangan ketemu+meninggal ketemu+perempuan ketemu+remaja
 kira+5 kira+60 kira+tidur kirim+video kisamaun kite kk+di koang koang+jaya kober kobra kok+tapi kolong+tol
 kondisi+sehat konsul kontrakan+ada kontrakan+belakang kontrakan+diketok kontrakan+pintu kontrol$ korban+begal
 korban+kdrt kosong+sebelah kuli kuli+bangunan kunci+dari kunciran$ kunjung kursi+taman kurus+kering kutabumi$ kyk
 lagi+bersih lagi+gang lagi+kopi lagi+laki lah+ini laki+60 laki+duga laki+kejar laki+lanjut laki+mabuk laki+naik
 laki+pingsan laki+rambut laki+setengah lalat+banyak lalu+lintas lama+tolong langgar langgar$ langsung+cabut
 lansia+boru lansia+gelandangan lansia+kata lansia+minta lansia+tua lantai$ lap+via lap+warga lapak lapas lapau
 lapor+bukan lari+bayi lawang lemas+banget lepas+baju lewat+ada lihat+orang linglung+mau lintas+di lio+baru lippo
 listrik+tidak lok+jalan lokasi lombok looks los+ikan lowbat luka+besar luka+sekarang lumpur lupa m+toha maaf+repot
 mabuk+lem macet$ madiun mahkota mahkota+pak majikan makan+dikasih makan+racun makan+sederhana makasih+sudah
 maksudnya+ada malaikat maling+motor mall+ada mall+ciledug malu mampu mana+jawab mana+mano mandi+terus mandir+depan
 mandir+jembatan mangkal manis+tidak mano mansyur mantu$ mantunya mart masih+dalam masih+duduk masih+gemeter
 masjid+al mau+keluar mau+konsul mau+lewat mau+naik mayapada$ mayat$ mayat+di mayat+ya melahirkan+tidak mengaku+asal
 merah merah+pasar merah+shinta merak+km merdeka meresahkan meruya mini minimarket minimarket+jalan minta+ampun
 minta+angkut minta+surat minum+cair minum+oplosan mlebet mnt mobil+avanza mobil+kaca mobil+langsung mobil+panas
 mobil+pick modern mogot+km motor+adu motor+yang muara muda+kayaknya mulai+lemas muleh mules+dari mundur+terus
 mushola+nurul naik+dari nama+lansia nangka napas+satu napas+sesak nari narkoba nasi nate nate+mlebet neduh ngajeng
 ngaku ngaku+lari ngan ngatur+lalu ngelantur$ nginep+depan ngintip+orang ngobrol+tembok ngomong+inggris
 ngomong+ngelantur ngompol nih+si nongol+dari nya+saya nya+sendiri nya+tidak nyambung+saya nyasar+dekat nyasar+mau
 nyender nyentuh nyuruh+saya obat+putus obat+rumah odgj+bakar odgj+dekat odgj+lagi odgj+mondar odgj+pakai odgj+putus
 odgj+sering of ongkos+kembali oplosan orang+baik orang+bau orang+kata orang+kedinginan orang+korban orang+kp
 orang+lewat orang+mandi orang+tinggal orgnya$ ot+laki pada+takut pagar+minta pak+cipadu pak+dari pak+kejang
 pak+lurah pak+obat pak+orang pak+satpam pak+takut pak+tidur pakai pakai+batik pakai+botol pakai+helm paksa
 pamulang$ panarub panas+ke panggung paninggilan+utara panti+kata panto parkir parkir+mall parkir+rsud pas
 pasar+bengkok pasar+ciledug pasar+modern pasar+sangiang pasien+laki pasien+terlantar pasung+dengan pasutri+lansia
 pedurenan pelo pembangunan+3 pembersih pendamping penelepon+satpam pengendara+motor penumpang+lansia penumpangnya
 perempuan+ini perempuan+is perempuan+kira perempuan+telanjang perempuan+terlantar pernah+bawa pernah+pukul
 pernah+rawat peron perum+banjar perum+periuk perum+rumah perumnas perumnas+3 perut+darah perut+depan perut+mules
 pesing petir$ phk$ pick pick+up pidato pikun pikun+tidak pinggir$ pinggir+empang pinggir+kali pinggir+rel pinjam+hp
 pintu+rumah pisau+depan pisau+sudah plus pohon+belakang pohon+terus polsek+pak pom+mini pondasi pondok+bahar
 ponorogo poris+gaga poris+indah posisi+terminal prapatan preman+di preman+tapi presiden prestasi$ psikiater$
report 1 pukul+bapak pulang+kampung pulang+kemana pulang+tidur pun pun+sudah pun+tidak pura2+buta puskesmas+dari
 puskesmas+tolong putar+perum raden rantau rawat+bisa rawat+di raya+mauk raya+sudah raya+tidak rebahan reklame
 rel+dekat rel+perlintasan rel+sudah repot$ respon+panggil risih$ rm rm+padang robinson$ roda+kepala rokok$ ronda$
 ronda+rt rongsok royal rs+sudah rs+tidak rt+03 rt+5 rt+sini ruang rujuk ruko+azores ruko+palem rumah rumah+kami
 rumahnya+banjir rusun rw+7 sabtu sadar+depan sakit+odgj sakit+siapa sakit+sudah saluran+irigasi sampah+belakang
 sampai+malam samping+lapangan sangiang+jaya satpam+mall satpol+sekarang satria satu satu+orang saudara+yang
 saya+ada saya+agak saya+amankan saya+anter saya+belakang saya+cek saya+ditusuk saya+kirim saya+lansia saya+maling
 saya+mati saya+ngumpet saya+putus sdn+sukasari sebelah+anak security+sudah sederhana sederhana+jalan sejak
 sejak+ibu sejak+lebaran sekali$ sekarang+kembali sekarang+saya sekarang+suka sekolah+gang sekolah+kayanya
 sekolah+pak sekolah+sekarang sekujur sekujur+badan sekuriti+mall selamanya selapajang+jaya semak+pinggir
 sembuh+tapi semua+anak semua+kp sendiri+dekat sendiri+kami sendiri+kata sendiri+malam serab$ seragam+tk seribu
 sering+bawa sesuai setengah+baya setiap+malam setrum$ sewa+di sewan share shoes si+eta siang+masih siapa$ siapa+aja
 sih+tapi simpang+gondrong singgah+liar sini+ada sini+pak situ+bulakan smk smpn+13 soetta$ sok+seuri soko soleh
 sopir+angkot sore+pak sosial$ spbu spbu+jalan sragen stadion+benteng station station$ suami+makan sudah+8
 sudah+angkut sudah+boleh sudah+dari sudah+dikasih sudah+dua sudah+hubung sudah+luka sudah+meninggal sudah+tahun
 suka+tawa sukaasih sukaasih$ sukabumi sumpah+ini sundut sundut+rokok surut suryadarma$ sutera sutera$ tabrak+angkot
 tabrak+darah tabrak+tidak tabrak+tunggal tabung tadi+pagi tadi+tidak tahu+harus tahun+2019 tahun+disuruh
 tahun+masuk tahun+ngaku tahun+nyasar tahun+tangis taman+eco taman+kayu taman+royal tangan+orang tangan+sendiri
 tangga+tidak tangis$ tangis+jalan tangis+sambil tangis+sekarang tangis+tidak tanpa+celana tanya+alamat tanya+jawab
 tanya+kalau tapi+dia tapi+kok tapi+sudah tapi+warga tas+besar tato+tidur taubah teh+manis tek tek+bio
 telanjang+dada telesonic telinganya telinganya+keluar tembok+perum tembus teng tenggelam+got tenggelam+kali
 tenggelam+situ teras+ruko teriak+bakar teriak+pak teriak+sendiri teriak+tiap terlantar+lagi terlantar+malam
 ternyata+mulut tetangga+di tetangga+kunci tetangga+siram tetangga+tenggelam teuing thamrin$ the+bus the+station
 tiang+listrik tiap+jumat tidak+dikasih tidak+guna tidak+jahat tidak+luka tidak+mampu tidak+tega tidur+dari
 tidur+gelandangan tidur+sudah tidur+ternyata tidur+terus tiket+tidak tinggal$ tinggal+tidak tinggi$ tipu+loker
 tisu+di tisu+sampai tki toilet+umum tol+ada tol+bandara tolak+saudara tolong+bagaimana tolong+data tolong+datang
 tolong+ditertibkan tolong+ini total training transjakarta transjakarta+puri travel travel+di truk+jalan tua+banget
 tua+lansia tuh+pak tuju tumpang+neduh tunggu+anak turis turis+bule uang+untuk ular+kobra umum+pasar umur+4
 umur+40an umur+6 unis urus+dkm uyut uyut+saya vihara viral wae+di warga+odgj waria+tua warkop warnet warung+ibu
 wc+umum wijaya$ wonogiri+pak wudhu x$ ya+dinsos yang+berani yang+kubur yang+kurang yang+mati yang+odgj yang+pingsan
 yang+tangis yang+teriak yati+tolong yuppentek
report 0 @1
report -1 00$ 05+00 12+rt 16+tahun 19+tahun 2+minggu 2+ruko 20+menit 3+mau 7+tahun 77$ =lost =still @them ^aer
 ^anjir ^apotek ^ayam ^baik ^barangkali ^bisa ^buaya ^bus ^debt ^dijual ^dosen ^foto ^giginya ^haloo ^halooo ^hari
 ^hidup ^horas ^hp ^hujan ^iya ^kayak ^ke ^kios ^kubur ^lama ^lho ^lokasi ^majikan ^makam ^manga ^mantul ^met ^mirip
 ^nah ^naik ^nihil ^no ^nyasar ^oi ^ok ^oke ^pabrik ^pas ^pemerintah ^pindah ^pinggir ^pinjam ^polisi ^pos ^ppdb
 ^ruko ^semoga ^setelah ^siap ^spbu ^stasiun ^sugeng ^sumur ^surat ^tahu ^tanya ^tidak ^tunggu ^ud ^upami ^wifi
 abis+melahirkan abu$ abu+nama abuh abuh+kabeh ada$ ada+beasiswa ada+biaya ada+identitas ada+kok ada+mau ada+pasien
 ada+penyakit ada+perkembangan ada+tahi ada+tanda ada+tato ada+ular adik+hilang aer air+bersih air+pam air+pdam aja$
 aja+laporan akik akik+ijo akses akun alamat+lengkapnya alat+dengar alfamidi alihkan alihkan+ke almarhum ambles
 ambrol ambruk+di ambulans+gratis ambulans+klien anak+bayi anak+bisa anak+motor anak+sembunyi anak+tenggelam
 anda+menang anggota+saudara angin angkot+ugal2an angkut+belum angkut+kok anjir apa+mesin atapnya autis+yang awas$
 ayam+saya bacok+di bacok+jalan badminton bagaimana+lanjut baju+batik baju+bekas bakar bakar+besar bakar+cepat
 bakar+lapak balap+liar balaraja$ bali banget$ banget+dengan banget+di banget+kakak bangun+tidak banjir+di
 banjir+mata bantu+alat bantu+bayar bantu+lacak bantu+lapor bantu+rumah bantu+tidak bapak+ditinggal bapak+kami
 bapak+kata bapak+muntah bapak+sendiri bapak+tadi barangkali+ada baru+20 baru+ketemu batal+dong batal+laporan batik$
 bawa+ktp bawa+pulang bayar+tunggakan bayi+boneka bayi+itu bayi+tadi bayi+ternyata bebas bed beda+odgj bedah
 bedah+rumah begal+di begal+sekarang bekas+di bekasi$ beli belum+punya belum+saya bengkel bengkel+saya berlobang
 berlubang bersangkutan beruntun beta$ beton biasa+bawa biawak biaya bikin+debu bikin+kartu bikin+ktp bikin+mati
 bikin+surat biru+di biru+muka bisa+ajak bisa+jenguk bisa+pakai bisa+sebut bisa+tidak bisa+urus bni bocor$
 boleh+saya boleh+tahu boleh+titip bolong boneka+maaf boru+sinaga bot$ botak buka+tidak bukan+bayi bukan+lansia
 bukan+mau bukan+ranah bukan+warga bunga buntuti bursa bursa+kerja bus+trans busway busway+puri c$ cair$ cari+kae
 cari+suami cari+temen cek+data cek+nama cengkareng$ centang+satu cepak ceper$ cimone+jaya cincin+batu cintaku
 cintaku$ cirebon+cari ciri+dengan cu cuma+mabuk dada+tidak dagu$ dakek+pasa dan+bagaimana dana+cepat dapat+info
 dari+cirebon dari+gereja dari+jumat dari+lokasi dari+magrib dari+pesantren dari+saudara darto daster+bunga
 data+susul debu debu$ deh$ dek+saya dekat$ dekat+makam dekat+mana dendam dengan+kali dengan+laki dengan+minum
 dengan+siapa dengan+tadi dengar+teriak depan+cbd deres di+baju di+bak di+batu di+bengkel di+cikupa di+jidat
 di+kadai di+kelurahan di+kereta di+pengumuman di+perum di+rental di+rsud di+spbu di+tol dia+biasanya dia+cekik
 dia+ditinggal dia+duduk dia+ini dia+malah dia+nginep dia+pindah diadopsi diaspal diaspal$ dibawa+di dibawa+kata
 dibawa+semua dicatat dicocokkan dicolong die+sudah dijemput+belum dijemput+sekarang dijual+cepat dikasih+duit
 dikasih+minum dikasih+rokok dikasih+susu dilacak+pak dinas dinsos+bisa disabilitas+mau dishub$ dishub+mana disitu$
 diteangan ditemenin ditinggal+pesan ditusuk$ do dodi dompet$ donasi donasi+baju dong+sudah dosen down+syndrome
 driver duit$ duit+ke eh fals fb+ada foto+susul gabut gaji+buta gandengan+di gang+3 ganti gas+3 gas+buka gate gaya
 gedor+pintu gelandangan+diamankan gerak+jalan gerak+ya golok+sudah good goreng$ goyang hajat halo$ haloo halooo
 halte+busway halte+tanah hari+poster hari+rabu hari+senin has has+pikun hebat+di heula hidungnya hidungnya+darah
 hidup+lagi hilang+abis hilang+anggota hilang+di hilang+ibu hilang+lansia hilang+sejak hoodie hoodie+abu horas
 hp+nya hp+pakai hubung+wa hujan+pak hukum$ hukum+apa ibadah ibadah$ ibu+haji ibu+kami ibu+kejang ibu+kerja
 ibu+linglung ibu+pingsan ibu+telepon ibu+ya igd igd+dekat ijazah ijo+besar iman$ indramayu+telepon info+tindak
 infoin ini+ke ini+pak ini+untuk insulin istirahat itu+bisa itu+dikasih itu+kakak itu+lewat itu+masih itu+tadi
 itu+tolong itu+yang jadi+datang jadi+tambah jadi+tukang jadwal jaga+ibu jaga+malam jajan jakarta$ jalan+belum
 jalan+berlobang jalan+berlubang jalan+sudah jalan+tutup jam+1 jam+2 jam+berapa jam+istirahat jam+segini janda
 janda+anak janji japri japri$ jari+tengah jatuh$ jatuh+kejang jaya+kaki jaya+sehat jembatan+merah jenguk+tidak
report -1 jepit jidat jiwa+gratis jumat kabar+ibu kadaluarsa kadieu kakak+kami kaki$ kaki+darah kaki+kiri kaki+tidak
 kalau+lapor kalau+panggil kali+aja kali+itu kali+sipon kalian+cari kamar+ada kambing+saya kami+belum kami+dari
 kami+lapor kami+lihat kami+nama kami+pihak kami+tgl kami+turun kampung+kami kaos+spiderman kapan+nyala kapatang
 kardus+di kartu+lansia kasih+banyak kasih+nasi kata+di kata+jadi kata+temen kata+warga kayak+di kayaknya+ibu
 kayaknya+pak kayaknya+yang ke+badan ke+bapak ke+kampung ke+lokasi ke+pasar ke+rs ke+sana ke+saya ke+tangerang
 ke+truk keberatan kebon+belakang keburu kecil+pak kejang+sekarang kejar+pengendara kel+cipondoh kelinci$
 keluar+pagar keluarganya+ada kemarin+ada kemarin+sore kemarin+tidak kena+razia kenal kencang$ kencang+banget
 kepala+jatuh kepala+luka keramaian keras+banget keren kerja+atau kerja+pabrik kesini+ya ket+kemarin ketemu+kemarin
 ketemu+tadi ketemu+tidak kira+mau kiri$ kirim+data kis klien+di kober$ kok+pak kondisinya konsernya konsernya$
 kontrol kontrol+rutin kopi korban+sekarang kota kotak ktp+di ku+saya kucing+di kucing+terus kunci$ kunci+saya
 kuring lagi+bawa lagi+dikeroyok lagi+gedor lagi+ini lagi+istirahat lagi+kelahi lagi+kesini lagi+noh lagi+soal
 lagi+terus lagi+ybs laki+12 laki+baju laki+gondrong laki+hilang lalu+ini lalu+kok lalu+tidak langit langsung+ke
 lanjut+laporan lansia+jalan lansia+nama lansia+sarmi lansia+saya lansia+tanpa lansia+ternyata lapar$ lapor+bahwa
 lapor+disini lapor+hari lapor+itu lapor+lewat lapor+saya lapor+tetangga laporan+atas laporan+hilang laporan+jam
 laporan+tarik lari+ke lari+saat lari+tadi lari+waktu lemari lengkapnya lewat+belakang liar+tiap lihat+odgj
 lihat+the linglung+nya linglung+sudah link liwat lo+pada logat loh loh+ini lokasi$ lokasi+pak lokasi+sudah loker
 loreng lu+ndro luka+ternyata lupa+kasih lurah maaf+salah macet+tolong maemunah main+di makan+gaji makan+kadaluarsa
 makan+tapi makasih+banget malam+gini malam+lapor malam+pak maling+bawa mampet+banjir mampu+untuk mancing+di manga
 mangganya mantap+pak mantul manusia+apa markotop martabak masih+ada masih+di masih+dibawa masih+orang masih+suka
 masing masjid+kami masker masker$ massal mata+melotot mati+3 mati+bareng mati+berdiri mati+gaya mati+untuk mau+ada
 mau+cari mau+dengan mau+donasi mau+hidup mau+kabar mau+minum mau+telepon mayat+tapi mayat+tidak mei melotot$ meluap
 memang menang+undian mengenali menjuntai+di menunggu+di menurut merdeka+sekarang met minggu+kemarin minggu+saya
 minta+duit minta+kaki minta+kursi minum+sekarang minum+susu minyak+tanah miras$ mirip+banget monday motor+habis mrs
 mrs+x much mugia mungkin+ke naik+angkot naik+kereta naim nak nama$ nama+dodi nama+pak nama+rangga nama+ujang
 nama+yang namonyo naroskeun ndro neror ngalir ngelewer ngomong+mau ngumpet+di nih+dekat njaluk no+hp nomor+ini
 nomor+tidak nomor+wa nurul+huda nurut nurut$ nyala$ nyamber nyamuk+banyak odgj+dengan odgj+kontrol odgj+lu oi ojek$
 ok oke onah onah+di online+shop orang$ orang+basah orang+jalan orang+sering orang+tangis orang+tidak orang+tsb otw
 p p$ pada+pengumuman pada+tangis padahal padam pagar+buka pagar+pak pagar+tadi pagi+bapak pagi+ibu pak+belum
 pak+darto pak+jadi pak+jam pak+kayaknya pak+kok pak+laki pak+motor pak+parah pak+salah pak+selamat pak+tambah
 pak+tidak pak+udin pak+wkwk pakai+anak pakai+gelang palsu$ panjang$ panjat+tiang panti+lansia panti+werdha papasan
 papasan+dengan pas+baju pasar+bawa pasar+kemarin pasar+murah pasar+sudah pasti pasung+sudah pegang+batu pelipis
 pemilik+kontrakan penampungan penasaran pencariannya pendek pendek$ penderita+kejang penelepon+bertanya
 penelepon+salah penelepon+sudah penelepon+tadi penerima pengumuman+itu penjemputan penyewa perahu+karet
 perempuan+itu perempuan+tunarungu pergi+selamanya periksa perkembangan+laporan perlu+ambulans permisi$
 pertigaan+jalan perum+taman pesan+suara pesen petugas+datang petugas+lansia petugas+nya petugas+pakai petugas+tidak
 pihak pikun+hilang pikun+sudah pincang+tidak pink+yang pintu+buka pipi+kanan pisau+daging pju+mati plafon$ plat
 pohon+mangganya pokoknya pokoknya+yang polisi+apa polisi+tapi pos+satpam pos+tapi posisi+di posting posting+mau
 ppdb pramuka progres pukul+dengan pukul+pak pulang+kerja pulang+minta punten$ punya+hp puskesmas+tidak putar$
 putih$ putih+yang putus+sekolah rabu ramah ramah$ rawat+mana raya+cipondoh raya+petir rebut rekening rel+tidak
 remaja+yang rental rental+ps respon ribet ribut roti rs+jiwa rs+lansia rsud$ rumah+aye rumah+dekat rumah+mau
report -1 rumah+pagar rumah+temen rumahnya+yang rw+04 rw+08 rw+kami rw+tidak salah+dengar salah+sambung salib
 sambung sambungan sampai+depan sampai+jembatan sampai+rumah sandal+jepit santunan+mati sarang+tawon sarmi+sudah
 satpam+komplek satpam+rs satu+botol saudara+itu saya+4 saya+ambles saya+apa saya+autis saya+basuo saya+cabut
 saya+dapat saya+dengan saya+dibawa saya+dicolong saya+driver saya+janda saya+kakak saya+kena saya+kepikiran
 saya+lumpuh saya+nan saya+nonaktif saya+posting saya+sambil saya+siram saya+tahan saya+terakhir saya+ternyata
 saya+tutup saya+warga se sebelah+tidak segini sehat+selalu sejak+ditinggal sekarang+ambil sekarang+kepala
 sekarang+lari sekarang+makan sekarang+mulai sekarang+ngumpet sekarang+pingsan sekarang+tadi sekarang+tangan
 sekarang+telanjang sekarang+tidak sekitar+situ sekolah+di sekolahan selamanya+terus selamat+anda selamat+sore
 selempang selokan selokan$ senin+kemis sepatan$ seperti sesak+napas si+dimas siang$ siang+malam sinaga since+monday
 sini+sekarang sip siram+air sisa siti skripsi$ slb sok+bawa solat+di sorry$ speaks+hokkien standby suami+lagi
 suami+teriak sudah+aman sudah+antar sudah+bangun sudah+beres sudah+dicabut sudah+pada sudah+punya sudah+sisir
 sudah+tanya sudah+turun sugeng suka+jalan sumur+alat sumur+kering suntik suntik+insulin surat+kontrol susu$
 susul+anak syndrome tabrak+beruntun tadi+jalan tadi+mah tadi+mau tadi+sore tadi+subuh tadi+yang tahu+bawa tahun+ibu
 tahun+lepas tahun+pikun tahun+terakhir tai takut+dia tambah+bahwa tanah$ tangan+belum tangan+dingin tangan+kanan
 tangerang+boleh tangga$ tanggung+jawab tangis+terus tanglet tanya+lanjut tanya+nama tanya+odgj tanya+perkembangan
 tapi+anak tapi+keluarganya tarakhia tarik$ tas+saya tas+selempang tato+naga tawon+di tebal$ teh+sekarang telepon
 telepon+cari telepon+kemana telepon+siapa tembok$ temenin tempat+yang tempatnya tenang tengok teras+mesjid
 terdampar+di terjun+pagar ternyata$ ternyata+anak ternyata+bapak terus$ terus+ke terus+minta terus+tidak tes$
 tetangga+buang tetangga+saudara tgl+3 this+pagi tiap+bulan tidak+aktif tidak+angkat tidak+ibu tidak+masuk
 tidak+nengok tidak+petugas tidak+salah tidak+sido tidak+uih tidur+dibawa tidur+doang tidur+mulu tiket$ tiketnya
 timnas tinggal+dua tinggi+sekitar tini tipu+online tiri+pukul tn toko+bangunan toko+kayu tol+arah tolong+cek
 tolong+diaspal tolong+dipukul tolong+lansia tolong+pemadam tolong+razia tongkat$ top+markotop trans tsb+sekarang
 tuh+ibu tujuh$ tujuh+puluh tukang+gali tuli tulis+selesai tunggu+petugas tunggu+pinggir tunggu+warga tusuk+orang
 tutup+kain uang+di ugal2an ular+di umur+17 umur+7 undian untuk+berobat untuk+cari untuk+gelandangan untuk+ibu
 untuk+saudara untuk+tidur upami urus usah+datang visual wa+saya waktu+mau wali warga+dia warga+ke warga+pak
 warga+pd warga+sudah warga+tangerang warnet+dekat warteg$ warung$ wb wb$ werdha wkwk+ada wkwk+parah wr wr+wb ya+ibu
 ya+sudah yang+angkut yang+baju yang+bersangkutan yang+bisa yang+bulan yang+cocok yang+dekat yang+jaga yang+kasih
 yang+lansia yang+ngaku yang+ngasih yang+tahu yang+tanggung yang+untuk yang+viral ybs+sudah yo+pak your+shelter
 yuk+pak yuyun 👍 👍$
report -2 02+sudimara 03$ 04$ 14$ 24+jam 3+kilo 31$ 4+perumnas 9+mau =ask =client =seen =wait @len2 ^angkot
 ^assessment ^baju ^bawa ^beda ^berapa ^biaya ^bot ^bpjs ^capek ^dengan ^geng ^got ^gudang ^hai ^hatiku ^info ^ini
 ^internet ^jam ^jambret ^jd ^kamu ^kantor ^kaos ^kartu ^kasih ^keluarganya ^kenapa ^klg ^koreksi ^ktp ^lah ^lari
 ^limbah ^listrik ^lobang ^maaf ^makan ^mantap ^mauliate ^minta ^mulai ^mun ^nasib ^obat ^oh ^p ^pagar ^pagi ^pasang
 ^pencet ^pisau ^posisi ^preman ^rame ^sampurasun ^santunan ^siapa ^sungai ^tangga ^tembok ^tes ^test ^titik ^toko
 ^top ^trotoar ^tunggakan ^waduh ^yang abis+mabuk abu ada+ambulans ada+anjing ada+info ada+kartu ada+kereta
 ada+kolong ada+lihat ada+luka ada+maling ada+program ada+respon ada+ruko ada+saksi ada+tindak adik+saya
 aduh+bagaimana afirmasi agak air+sudah aja+ke aja+sih ajak+ngobrol ajukan aktif aktif$ al+amin allah amankan+depan
 amankan+di ambil+mayat ambulans+sekarang ambulans+tidak amin ampir amuk+minta amuk+pak anak$ anak+dibawa
 anak+kontrakan anak+ngaku anak+smk anak+sudah ancam+pakai anda angkat angkat+kerja angkot+angkot angkut+di
 angkut+sudah anjing+galak anter anter+ke any apa+dinas apa+masih apa+mayat apa+orang api+besar arah arah+jatake
 arah+rel arisan asesmen asesmen+awal assessment atap+musala ati2 atm atm$ atm+takut awas b babi babi+bau back bade
 bagaimana+sih bahwa baik baju+itu baju+layak baju+pasien baju+terus bakar+tangan balap balas bandara+terminal
 banget+dari banget+mau banget+tidak bangun+terus bangunan+sinar banjir+pak bank$ bantu+ongkos banyak+tidak banyune
 bapak+hilang bapak+ibu bapak+itu bapak+saudara bapak+tiri barangkali+di bari baru+ketauan basuo batal+ya
 batuceper+sudah bau$ bau+gas bau+tidak bawa+kucing bawa+mobil bawa+tali bawa+tandu bawa+tas bawa+uang bayar$
 bayi+dia beasiswa begitu bekas+luka bekasi belakang+alfa belakang+masjid beliung belok+ke belum+ada belum+evakuasi
 belum+kami benar bensin$ bensin+jalan berdiri$ berobat+rs bersih bertanya berulat beruntun+di besar+jalan besok+ada
 betawi$ biasa+panggil biasanya+jalan biasanya+tidak biaya$ bidan$ bidan+sudah bikin+anak bikin+saya bila bila+ada
 bilih+ada bis$ bis+tidak bisa+duduk bisa+kembali bisa+lepas bisa+tampung bisa+untuk bisu+rambut bocah+saya bocor+di
 boleh+tidak bolong+besar boraks botol+rusak bpjs$ buka+baju bukan+3 bukan+ada bukan+yang bulan$ bungkus bunyi bus$
 buta+yang butuh+alat butuh+kacamata cabe$ cabut cair camat cantik cari+adik cari+lansia cari+pak cari+tidak cat$
 celana centang cerai cerai$ cibodas+blok cibodas+tidak cibodasari cibodasari$ cilok cirinya cocok+dengan collector
 cuma+geser cuma+speaks da daerah+modernland daerah+pasar dan+bawa dan+dia dan+hp dapur+tetangga darah+tinggi
 dari+bekasi dari+cipondoh dari+gandengan dari+gudang dari+indramayu dari+jam dari+rsud dari+sekolah dari+serang
 dari+yayasan darurat+apartemen data+orang datang+tapi debt debt+collector deh dekat+tol dekat+tukang demam denda
 denda+bener dengan$ dengan+bidan dengan+kakak dengan+lap dengan+pak dengar$ depan+komplek depan+sekolahan deres+pak
 di$ di+berita di+brebes di+cengkareng di+cibodas di+cisadane di+dompet di+genangan di+gereja di+halaman di+hatiku
 di+jembatan di+kampung di+kantor di+kene di+kepala di+lemari di+lingkungan di+loteng di+minimarket di+neglasari
 di+pelipis di+pemkot di+penampungan di+pipi di+plafon di+ps di+rt di+rw di+selapajang di+serpong di+story di+tangan
 dia dia+abis dia+ambil dia+emang dia+jatuh dia+pakai dia+panjat dia+pernah dia+sempat diam$ dianggap+tidak dibaca
 dibacok+di dibawa+kemana dibobol dibuang+di dibully dibully+di dicabut$ dicukur die dijemput+wkwk dijual+depan
 dikenali dikit+pak dilacak$ dimakam+di dimas dinsos dinsos+ada dinsos+bukan diposting+di disini ditinggal+dia
 dituntun diumumin diumumkan dua2nya duduk+ke duka dulu+di dulu+kerja dulu+tinggal dulu+ya e ekor emas empat esek2
 fb find formalin foto foto+di galak$ gali+kabel galon+di gandengan gang$ gang+2 gang+tabrak garis gas gawat
 gawat+ini gelandangan+kena gelang gelang+rumah gelap gerobak+di gerobak+tidak gesper$ gigi giginya gitar
 gitar+rusak golok+ancam golok+saya golok+semua gondrong+pakai goreng got+mampet gratis$ grup+rt gudang+kardus
 gudang+plastik guling guna$ gunadi guru+ngaji hai halte+sekarang hari+loh hari+minggu hasil+asesmen hasnt hati2
 hati2$ her hilang+kirim hilang+kontak hilang+saat hilang+yang hitam$ hoax hokkien hujan$ huruf ibu+hilang ibu+ibu
 ibu+iyoh ibu+lurah ibu+sampai ibu+sudah ig+dinsos ig+kata ignore+saya iku iku$ indah+ada industri+manis info+bapak
report -2 info+loker infonya ingat$ ini+foto ini+kan internet ireng is+saya iseng istirahat$ its itu+anak itu+bukan
 itu+duduk itu+gelandangan itu+ibu itu+ketemu itu+muncul itu+petugas itu+saudara itu+tidur iya iyoh izin+tanya jadi$
 jadi+bagaimana jadi+biru jadi+pak jadi+relawan jadi+tidak jaga jaket+ojol jalan+afirmasi jalan+kan jalan+ke
 jalan+mati jalan+melati jalan+tolong jalan+veteran jam$ jam+3 jam+5 jangan jatuh+pak jatuh+trotoar jendela$
 jual+miras judi juga juga+tidak juta kabar+pak kabel+ditinggal kabel+listrik kae kaget kah$ kakak+odgj kakak+yang
 kaki+palsu kaki+satu kaki+ternyata kakinyo kalah kalau+gelandangan kalau+lagi kalau+odgj kalau+petugas kambing
 kami+bapak kami+hilang kami+jaga kami+kejar kami+mau kami+ngaku kami+sekarang kampung$ kampung+sini kan+saya
 kan+yang kanan$ kantong+ada kantor+lurah karaokean karaokean+sampai karena+tidak karet karung+isi karyawan+saya
 kasih+duit kasus+lansia kata+ada kata+asal kata+capek kata+lansia kata+lari kata+lihat kata+tidak kawin kawin+lagi
 kayaknya$ kayaknya+bakar kayaknya+lagi kayanya+sudah kayu$ ke+belakang ke+dinsos ke+kamar ke+pos ke+rumah ke+siapa
 kecanduan+film kejang+lagi kelahi+dengan keluar+busa kelurahan+kenanga kelurahan+larangan kemana kemana$
 kemana+mana kemana+pak kemarin+cari kemarin+dibawa kemarin+diposting kemarin+kata kemarin+kembali kemarin+malam
 kemarin+rusak kemarin+saya kembali kembali+dari kena+denda kenapa+pak kene kepala+keluar kepikiran+terus keras
 kerja+di kerja+dong kerjo+di kertas kertas+kk kesini+apa ketangkep+di ketauan ketemu+saya ketemu+surat
 keterangan+tidak keterbelakangan+odgj ketiga ketuban+rusak ki+samaun kiri+putih klien+amuk klien+serang klien+sudah
 klik kok+belum kok+diam kok+sudah kondisi konter konter+hp korban+tidak kosasih kosong+tapi kota+tangerang kp+baru
 ktp+tangerang kubur$ kucing kumpul$ lagi+dekat lagi+dipukul lagi+kalau lagi+lansia lagi+makan lagi+mondar lagi+nih
 lagi+ruko lagi+tidur lah laku lalu$ lalu+dibawa lalu+lapor lalu+tolong lampu+dari langganan lansia+ada
 lansia+dengan lansia+itu lansia+kami lansia+kemarin lansia+pakai lansia+sudah lap lapak+rongsok lapor+di lapor+jam
 lapor+kemarin lapor+kesini lapor+maling lapor+minggu lapor+motor lapor+ndan lapor+pungli lapor+siapa lapor+soal
 lapor+sudah lapor+tampak lapor+tapi laporan+dianggap laporan+kami laporan+odgj larang lari+lewat lari+saya last
 latihan layak+huni layak+pakai layan layangan$ leher$ lele lemari$ lemas+pak lestari lewat lewat+wa lho+orang liar
 liar+parkir lihat lihat+dia lihat+tuh lingkungan listrik$ location loh$ lokasi+klien loteng lu$ luka$ maaf+bikin
 maaf+ya mabuk+saya macet magrib+sudah main+bola makam+orang makan+belum makan+pak makasih+banyak makasih+ya maksud
 malah malah$ malam$ malam+bawa malam+jam malam+laki maling+masuk mampet mana+pak mandi$ manekin mangkal+depan
 mantan mantan+pasien masa masa+lalu masih+disini masih+inget masih+lama masih+pegang masuk masuk+gang masuk+maling
 masuk+sini mata+kiri matematika mati+dari mati+sudah mau+ajukan mau+bawa mau+bayar mau+cek mau+cerai mau+dekat
 mau+dia mau+dijemput mau+jadi mau+kasih mau+ngajuin mau+sekolah mau+sumbang mau+tenggelam mauliate maupun
 mayat+kakak melahirkan+belum melawan meledak$ menang menangis+anak mengenai menit menjuntai menunggu merah+cikokol
 merem mewakili mie minggu minggu+lalu minta+ambulans minta+fogging minta+foto minta+minum minta+pulsa minta+uang
 minum+teh minyak mlampah mobil+saya motor+ketemu motor+pukul motor+saya motor+supra muhidin muka+saya mulai+kejang
 mulai+rame mumpung muntah+darah murah$ murid$ naha naik naik+bis naik+mobil naik+turun nanti$ napas+pak napas+parah
 napas+satu2 nasi+goreng nasib+lansia ndan+ada negeri nego ngaji$ ngajuin ngaku+saudara ngasih+makan nih$ nih+di
 nih+yang nik no+12 no+4 noh nonaktif nongol nya+lihat nyarios nyasar+yang nyetel obat+tidur odgj+bisa odgj+dan
 odgj+motor odgj+nih odgj+pergi odgj+saya odgj+semua odgj+tadi odgj+takut odgj+ternyata oh oleh+petugas online$
 orang+ada orang+jual orang+kembali orang+laporan orang+masih orang+masuk orang+minta orang+mirip orang+pakai
 orang+saya orang+sudah order pabrik+bikin pabrik+sapatu pada+cari pagar+hitam pagi+dan pagi+kata pagi+sudah
 pagi+tidak pak+ambulans pak+anak pak+batal pak+besar pak+iki pak+itu pak+kata pak+kepala pak+malam pak+minta
 pak+muhidin pak+nama pak+pdam pak+petugas pak+rumah pak+update pak+wasimin pak+🙏 pakai+jaket pakai+kaos pakai+motor
 pam paman+dari pamit+ke panas+banget panas+dengan panik+tolong panjang+umur parkir+di pas+mau pas+tadi pdam pdhl
report -2 pecat peci pegang+4 pelatihan pelatihan+kerja pelayanan pemadam pemalang pemkot$ penanganan+odgj penculik
 penelepon+info penelepon+kata penelepon+minta penelepon+sampai penelepon+tanya penelepon+ybs penggaris
 penjual+cilok penyakit penyakit+gula perempuan+teriak perempuan+yang pergi+ke persis pertama pertolongan+pertama
 perum+total perumnas+1 pesan pesta pesta+miras pindah+tempat pinggir+lapangan pingsan+pak pinjam pisau+dia pju
 plastik+jalan platnya pln$ polisi+dan pos$ pos+kami posisi+sekarang preman+minta program proposal+bantu pu
 pukul+istri pukul+murid pulang+kemarin pules pulsa pulsa$ pun+lansia punya+riwayat punya+saya puskesmas puskesmas$
 puskesmas+sudah putih puting puting+beliung putrana putus$ r rafa ralat+bukan rambut+panjang rame+di ranah rangga
 raya+no razia rebo rebu regulator regulator+gas rekam rekam+cctv rel$ rel+sekarang residivis ribet$ ribut+di
 riwayat+odgj robot roda$ ronda+kami rsj+grogol rsud+siapa rt$ rt+12 rujuk+ke ruko+bakar rumah+butuh rumah+dari
 rumah+panik rumah+tinggal rusak$ rw+03 rw+05 saged+mlampah saja$ sakit+itu saksi+nama salah$ samaun sampai
 sampai+ada sampai+darah sampai+hp samping+masjid sampurasun sampurasun$ sana$ sandal$ santri sapatu sapatu$ sarang
 sarung$ sarung+kotak satu+lagi satu+pak satu+sudah saudara+boleh saudara+kata saudara+lansia sawah+belakang
 saya+aja saya+ajak saya+arah saya+cuma saya+di saya+dibacok saya+dibully saya+dicabut saya+hapus saya+harus
 saya+istri saya+kata saya+kelas saya+kemarin saya+kok saya+laki saya+lepas saya+lihat saya+nama saya+panik
 saya+rumah saya+sekarang saya+setrum saya+tadi saya+tanya saya+tarik saya+temukan saya+turun saya+wali sd$
 sd+tolong sebelah+bakar seberang+pak seberang+rs sebut sebut+nama sejak+magrib sekali+pak sekap+anak sekarang+dekat
 sekarang+juga sekarang+lewat sekarang+naik sekarang+tangis sekarat$ sekian sekolah+anak sekolah+karena
 sekolah+pakai sekolah+patah sekolahan$ selalu selamat+malam selamat+pagi selapajang+blok selingkuh sembunyi+di
 semrawut semrawut$ semua+rs send sendiri+orang sendiri+tiap seret sering+lupa sering+pukul setrum+tidak shes+81
 si+ibu si+pak sidik sidik+jari sido sim sim+mati singgah$ sini+ya slot smp+yang smpn+4 sono sore$ sore+belum sorry
 speaks spiderman stop$ strip strip$ stroke stroke$ stunting suami+pukul suami+sekarang suami+tapi sudah+ambil
 sudah+bantu sudah+bersih sudah+dada sudah+dengan sudah+dimakam sudah+evakuasi sudah+hari sudah+keliling sudah+mau
 sudah+melahirkan sudah+miring sudah+mulai sudah+pinggang sudah+putus sudah+sadar sudah+seberang sudah+urus suka+di
 suka+duduk sumbang+baju sunatan supra surat+mau surat+wasiat suruh susul+korban syaratnya syaratnya+apa tabrak+di
 tabrak+masa tabrak+orang tadi+di tadi+dia tadi+lapor tadi+siang tahu$ tahu+aja tahu+apa tahu+ibu tahu+mana
 tahu+tidak tahun+2021 tahun+nama takut+ambruk takut+meledak taman+kotor tambah+di tambah+info tambal tampung+orang
 tanah+lewat tanda+tangan tangan+ibu tangan+jalan tangan+kami tangcity+tiap tangerang+tidak tangga+darurat tanggung
 tangkap tanpa+nama tanya tanya+ada tanya+lagi tapi+pas target+lihat tarik tas tas$ tato+di tbc teh telah telat
 telepon+kembali telepon+miring tembok+sekolah temen+sekolah tempo tempo+hari tensi terakhir+dekat teriak$
 teriak+doang teriak+lagi terlantar+depan terminal+sekarang ternyata+bukan ternyata+lagi ternyata+patah
 ternyata+tidur terus+pak terus+pergi test tetangga+bapak tetangga+karaokean tetangga+nyetel tetap+tolong tgl+12 tgr
 this tiang+sutet tiang+telepon tidak+belum tidak+layak tidak+naik tidak+ngalir tidak+si tidak+teriak tidak+untuk
 tidak+ya tidur+pules tikus+mati tindak tindaklanjut+laporan tinggi+dekat tmbhn tny toko$ tol$ tol+karawaci
 tol+kunciran tolong+di tolong+diamankan tolong+find tolong+maaf tolong+pln tolong+send tolong+tambah
 tolong+tindaklanjut tompel tompel+di tongkat top topi topi+merah trantib tri+lestari truk+di tsb tua+kami tuduh
 tugas+sekolah tuh+orang tulis tumpeng$ tunai tunggu tunggu$ tunggu+di turun+orang tusuk tutup+aja tv ubah
 ubah+pikir ujang+kosasih uji umumin umur+berapa untuk untuk+lap untuk+masuk untuk+surat untuk+tugas update+dong
 update+penelepon urus+sekarang usah+cari usaha veteran visum wa$ waduh wajib wali+kelas warga+mulai warga+rt
 warga+saya warga+tadi warga+tidak warteg warung+sebelah wasiat wasimin wifi wrg ya ya+nak ya+saya yang yang+2
 yang+ada yang+anter yang+benar yang+dijemput yang+diumumin yang+jam yang+kalian yang+ke yang+kejang yang+laporan
report -2 yang+lo yang+mau yang+minggu yang+nyasar yang+pakai yang+paling yang+pernah yang+petugas yang+sekarang
 yang+waktu yanto yatim+tidak your yuk
report -3 05$ 3+pagi =drill @goes @other ^aduh ^alamat ^api ^asap ^bah ^bansos ^belum ^bener ^cara ^cek ^daerah
 ^disini ^film ^hilang ^is ^jual ^kembali ^knalpot ^kompor ^kondisi ^nomor ^patokan ^skripsi ^susul ^tadi ^terima
 ^tindak ^trc ^truk ^warung abaikan abis+stroke ada+2 ada+kami ada+kucing ada+lowongan ada+masalah ada+petugas
 adopsi adopsi+bayi aduh+pak aja+ya akhirnya$ akta alfamart$ ambruk+kena ambruk+tutup amuk+kok anak+itu anak+pak
 anak+saya anak+tengah ancam+bunuh angkot+saya angkut anu anu+kemarin apa+aja apa+di apa+pak apartment apotek$
 arah+pasar asap+hitam asap+tebal atap atep autis baju+biru bakar+api bakar+gang bakar+kontrakan bakso bakso$ bales
 banget+terus banget+tolong banjir+sudah bansos bantu+pencarian banyak+dbd bapak+pingsan bapak+saya bareng
 baru+sudah basement batal$ batal+aja batas batu$ bau+banget bawa+bayi bawa+kursi bawa+motor bayar bayar+spp bebek
 belakang$ belakang+kelurahan belok belum belum+ya berapa+lama beri besar+banget biar biar+tidak bilih bisa+lewat
 bisa+masuk bisa+turun blok+c bocah+pakai bpjs brong brosur budeg buka bukan+darah bukan+rw bukan+terlantar
 bulan+lalu buliah bunuh busa+tolong butuh+dana c cari+bapak cari+di cari+itu cari+lagi cat cintamu cintamu+eaaa
 cocok cuma+butuh cuma+lagi cuma+mau curi dada+di daging dagu damkar$ dana darah+lagi dari+brebes dari+dinsos
 dari+pasar dari+tempat daroh data datang dbd$ deh+pak dekat+pom dengan+anak dengar depan+alfamidi depan+atm
 depan+gang dhewe di+atep di+brosur di+cikokol di+cimone di+cipondoh di+dagu di+dinsos di+foto di+jatiuwung di+kaki
 di+leher di+lokasi di+sekitar di+tangcity dia+lagi dia+masuk dia+minta dia+pak dia+yang diamankan$ diancam dianggap
 dibawa dibawa+nangkring dibawa+satpol digigit dikit dilacak dimakam dingin+ya diposting diproses dipun
 ditinggal+rumah ditinggal+surat dua+kali dulu dulu$ eaaa eaaa$ eh+pak evakuasi+ke flyover+cikokol foto$ gas+melon
 gelandangan$ gelandangan+biasa gelandangan+nanti genangan+depan gerak+ke gereja+kami golok+lagi goyang$ halo+ada
 hp+mati hp+saya hpnya hub hukum hungkul huni ibu+daroh ibu+itu ibu+kayaknya ibu+pikun ig ignore ijo ijo$ ikut
 ilegal info+odgj info+susul informasi infus ini+kalau ini+pingsan ini+teh irigasi+sudah istri+mau itu itu+lansia
 itu+saya itu+selamat itu+si izin+ndan jadi+gelandangan jaga+dulu jahitan jaket jalan+bolong jalan+dari jalan+pakai
 jalan+rusak jalan+seret jam jam+4 jam+7 jangan+itu jawab$ jembatan+gantung jual+kopi juga$ kacamata kah kaki+dekat
 kalau+saya kali+pak kami+jemput kami+mandi kamu kartu+berobat kata$ kata+anak kaya ke+gelandangan ke+igd ke+komplek
 ke+korban ke+mars ke+orang ke+pak ke+pemalang ke+sawah ke+teras kejar+bawa keliling+di keluar+dia keluar+rumah
 kemarin+kami kemarin+sudah kembali$ kembali+sudah kena$ kepada kepala+robek kepikiran kerja$ kerja+mau ket ketahuan
 ketangkep keterangan kilo kirim+kesini kk klg klien+tidak knalpot knalpot+brong kodim kodim$ kok+badan kok+tidak
 komplain kondisi+sekarang kondisi+tenang konsultasi kontrakan+pak kopi+keliling korban+sudah koreksi ku kunciran+4
 kursi+roda lagi lagi+amuk lagi+di lagi+dia lagi+ngaso lagi+putar lagi+sekarang lagi+tuh lalat+di langka lansia+lagi
 lap+tadi lapor+hilang lapor+ke lapor+kemana lapor+polisi lapor+tadi lapor+tidak laporan+tadi lari+ada lari+bawa
 lari+pas layangan lebaran lempar+batu lewat+depan lewat+jendela lewat+lagi lihat+jalan lilis limbah lo lobang lobby
 lowongan lupa+kata maaf maaf$ mahal makan+korban makin+amuk makin+banyak makin+lemas makin+parah malam+ternyata
 malih malu+saya mantap mars masalah masuk$ masuk+dari masuk+panti mata+merem mati+lampu matur mau+ambruk mau+daftar
 mau+datang mau+di mau+dikasih mau+jemput mau+kirim mau+ngecek mau+sampai mau+tanya mayat+irigasi mekar mekar+sari
 melihat melon melon+langka meninggal+kemarin mesum minggu+depan minggu+tolong minta+tongkat mlaku mobil+putih modal
 motor+dengan mulai+biru mun muncul+di muncul+lagi musala nama+ibu nanging nangkring nangkring+lagi ngaji
 ngaji+kampung ngalih nganter+bapak ngasih ngasih+tahu ngaso ngaso$ ngecek+laporan nggih nih nihil nya+makin
 nyanyi+sendiri obat+larang observasi odgj+kemarin odgj+lari odgj+nya orang+mau orang+muntah orang+naik pak+abis
 pak+bapak pak+gelandangan pak+guru pak+hati pak+ibu pak+kalau pak+laporan pak+sudah pak+ternyata pak+tiap
 pakai+payung pakai+peci paket paman+saya pampers panik panjang panti+itu parah+dia parkir+dia pasien+kami patah
 pdam+mati pegang+dingin pelan pemerintah pencet+bukan penelepon+cari penelepon+panik penelepon+tambah penjelasan
"""
