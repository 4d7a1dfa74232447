"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 2 warung+madura wedok wetan wicara x x+meninggal ya+allah ya+ampun ya+cara ya+dengan ya+petugas yang+ambil
 yang+biasanya yang+bikin yang+gantung yang+kira yang+mati yang+odgj yang+pingsan yang+tangis yani$ yaqin yuppentek
report 1 02$ 02+15 11+tahun 14+tahun 19$ 2+jam 2+malam 2+sudah 2019+pernah 3+malam 3+minggu 3+tidak 35+tahun 4+kk
 45+tahun 50+tahun 6+gelandangan 60+baju 60an 80an 9+hari 90+tahun =body =heart =kin =part =road @1 @len4 @team
 ^babinsa ^bawa ^habis ^kel ^kumat ^mahasiswa ^muntah ^ngumpet ^ntu ^orgnya ^pasien ^pasutri ^penelepon ^rombongan
 ^warga abg abis$ abis+subuh abk ada+ari ada+bule ada+dunsanaknyo ada+karyawan ada+kel ada+mayat ada+musafir
 ada+napas ada+orang ada+razia ada+sekitar ada+tuna adik+umur air+mancur air+puluh airport aja+lansia aja+mulut
 aja+tidak ajak akan alam+sutera alat+di alun$ aman+dengan aman+sih ambil+duit ambil+obat ambruk+tidak
 ambulans+mayat ampun$ amuk+depan amuk+sih anak+balita anak+di anak+jemput anak+kami anak+kuliah anak+laki anak+pd
 anak+putar anak+sendiri anak+umur ancam+terjun anggap angkat$ angke+jembatan antar anyar+los apartemen$ aren
 ari+arinya arinya arusnya+deres asal+cirebon asesmen$ asnawi atm+bca avanza+hitam ayun baca badan+panas badan+penuh
 bae+di bah+cepat bahar+gang baiturrahman baju+rapi bakar+sekarang bakar+tidur balita+tetangga balkon+parkir balon
 bandara+pak banget+sudah bangkai bangku+halte bangun+tolong bantu+dinas bantu+dinsos bapak+di bapak+dipukul
 bapak+kawin bapak+sakit bapak+tergeletak bari+bawa baru+jalan baru+lahir baru+pemda baru+saja basah basah+kuyup
 batu+ke batuceper$ batusari$ bawa+apa bawah+flyover bayar+mau bayi bayi+baru bayi+dari bayi+kunci bayi+sudah
 beda+anak begal+pakai begal+perut bekas bekas+sundut bekelir belakang+sekolah belakang+smpn belatung belum+dapat
 benda+kec bendungan+pintu bengong+di berani+pulang berhenti+depan beringin$ berobat+ke bertiga+dari besar+badan
 bibi+tidak bibirnya$ bicara+tidak bio$ bis bisa$ bisa+berdiri bisa+dititip bise bjb+cikokol blok+a
 bocah+gelandangan bocah+jual bocah+pada bocah+perempuan bocah+tidur bocor+semua bojong+jaya bokor bokor$ boneka+di
 boneka+ternyata bosnya botol brt bubar bugel$ bukan+boneka bule bule+habis buntelan+putar buntung bus+saya busway
 calo+kerja car car+free cari+rumput cekik+bapak celana+malu center cerita$ cibodas+besar ciledug+indah
 ciledug+sekarang cipete$ cirarab cuma+keluarganya cuma+nyengir curug+kab dadap daerah+taman dahlia damai$ dan
 dan+anak dapur$ darah+dari darah+jalan dari+garut dari+kemarin dari+lahir dari+ponpes dari+puskesmas dari+semak
 dari+solo dari+subuh dari+tangga dari+tasik darussalam daster daster+robek datang+rumah dekat+bengkel dekat+flyover
 dekat+kontrakan dekat+perum dekat+pintu dekat+pohon dekat+situ dekat+wtc dengan+babinsa dengan+dua dengan+foto
 dengan+hormat dengan+istri dengan+kami dengan+keluarganya dengan+kucing dengan+saudara dengan+sekali dengan+tiang
 depan+boen depan+giant depan+mata depan+mesjid depan+paud depan+pintu depan+puskesmas depan+sdn di+airport di+alun2
 di+antri di+balkon di+bekas di+cipete di+cisauk di+curug di+daerah di+fly di+gazebo di+gebang di+ibu di+kantong
 di+kapal di+kenanga di+kosambi di+kp di+kunciran di+lantai di+lapak di+larangan di+lingkungan di+loket di+meruya
 di+pabrik di+pasa di+perlintasan di+peron di+rsj di+ruang di+rumah di+tajur di+tanah di+telepon di+tetangga
 di+tiktok di+tl dia+di dia+diam dia+mah dia+sendiri dia+tangis dia+tidak diagiah diam+cuma diam+di diamankan+di
 diancam+pakai dibuang+ke dibungkus+kresek dijemput+dari dijemput+ke dijemput+sampai dikasih+tetangga dikejar
 dikenal+menginap dimyati$ dingin$ dingin+kaku dinsos+diam dinsos+sudah dipati dipati+unus dipukul+satpam
 diri+dengan diri+sudah dirubung+lalat disuruh+gelandangan ditakoni ditaros ditengok ditertibkan ditinggal$
 ditinggal+bapak ditinggal+temen ditusuk+preman doang+sih driver+ojol duduk+aja duduk+diam duga+korban duit+pak
 duit+tinggal dulu+dia dulu+guru dumpit+gandasari dunsanaknyo dws eh+sekarang elpiji+di emang emang+sudah
 empang+belakang emper+toko emperan+masih flyover$ free+hari gaga$ gali+sumur galon+setrum gang+asem gang+mushola
 gang+nangka ganggu$ ganggu+siapa ganti$ gantung+berendeng gapura+kp gardu garuda gas+di gate gatsu gazebo
 gelandangan+banyak gelandangan+dari gelandangan+depan gelandangan+malam gelandangan+pakai gelandangan+suka
 gelandangan+tua gelar gemeter+ini gerbang+tol gerbong gerobak$ gini+pak gitu+aja gondok+situ got$ got+depan green
 green+laki gubuk+tepi gudang+jne gusuran gusuran+4 haji+udin halte+brt halte+busway halte+itu halte+sudah
 halte+transjakarta hari hari+pintu hari+tunggu harus+kemana hear hkbp hp+maling hp+orang hujan+besar hujan+karunya
report 1 ibu ibu+antar ibu+dengan ibu+dihipnotis ibu+dipukul ibu+duduk ibu+gelandangan ibu+gendong ibu+guru ibu+jadi
 ibu+naik identitas+bicara identitas+di identitas+duduk identitas+tetap igd+rsud ikut+saya induk+tanah info ini+bisa
 ini+gelandangan ini+kok ini+masih ini+nginep ini+yang inpres irigasi+sipon is+an isi+bayi isi+foto istirahat+di
 istri+2 itu+jalan itu+kayaknya itu+masuk itu+ngaku itu+pindah jaket+merah jalan+ahmad jalan+bolak jalan+borobudur
 jalan+dipati jalan+gatsu jalan+jend jalan+kisamaun jalan+lagi jalan+m jalan+merdeka jalan+moh jalan+mundur
 jalan+satria jalan+sudirman jalan+telesonic jam+orang jambret jambret+jatuh jatake+sudah jati$ jatiuwung$
 jatuh+kepala jatuh+lantai jawab jawab+ganti2 jawab+tidak jaya+ada jelas+di jembatan+kali jembatan+penyeberangan
 jembatan+tol jemput+tolong jend jend+sudirman jiwa+lepas jiwa+sudah jiwa+tidak jne jual jual+es jual+kerupuk jumat$
 kabeh+di kakak+di kakak+ipar kaki+busuk kaki+di kaki+patah kaku+kayanya kalau+ajak kaleng kali+ledug kali+ya
 kalimantan kamar+sudah kamar+tidak kami+kata kami+ketemu kami+nyasar kami+temukan kami+tolong kampung+baru
 kampung+bekelir kampus+unis karang+timur karawaci$ karawang kardus kardus+depan kardus+mi karena karung+besar
 karunya+sudah kasi kasih+makan kata+dengar kata+dia kata+dulu kata+orang kata+saya kata+tapi kayak+orang
 kayanya+mabuk kayanya+mulut kayu+kp kayu+runcing ke+atas ke+dokter ke+gereja ke+kebon ke+situ ke+wonosobo
 keabisan+duit kebon+kosong kebon+nanas kec+pinang kecil+jual kecil+nyasar kecil+tangis keeps kejang+mata kejar+ibu
 kel+gaga kel+kenanga kel+kreo kel+pabuaran kelas+1 keluar+4 keluar+tapi keluarganya kelurahan kelurahan+uwung
 kemarin+mau kemis kena+aspal kena+orang kenapa+cuma kepala+ke kereta+lewat kereta+turun kerja+dia kerja+ke
 kerja+saya kerja+tidak keroncong kerupuk ketapang ketemu+anak ketemu+bayi ketemu+gelandangan ketemu+perempuan
 ketemu+remaja kewalahan ki+asnawi kios kira+5 kira+boneka kirim+video kisamaun kite kk+di kk+masih kkn km+21 kober
 kok$ kondisi+sehat konsul kontrak kontrakan+ada kontrakan+h kontrakan+nomor kontrakan+pink kooperatif+mau kopi+di
 korban+bakar korban+gusuran korban+kdrt korban+tppo kosong$ kotor$ kucing+pak kulit+melepuh kumat+semua kumpul
 kunci+dalam kunci+kamar kunciran$ kursi kursi+taman kutabumi$ kuyup kyk lagi+berhenti lagi+dengan lagi+gang
 lagi+kok lagi+kopi lagi+laki lagi+saya lain+perempuan laki+4 laki+45 laki+60 laki+duduk laki+duga laki+itu
 laki+kejar laki+lanjut laki+odgj laki+pakai laki+tunarungu lalat+banyak lali lali+jalan lalu+lintas lalu+sekarang
 lampu lampung langgar langgar$ langsung langsung+cabut lansia+kata lansia+minta lansia+tanya lansia+tetangga
 lantai+4 lap+via lap+warga lapak lapangan+ahmad lapau lapor+gelandangan lapor+ibu larangan$ lawang lem lemas+semua
 lemas+tidak lempar+orang lengan lepas$ lepas+baju liar+di lihat+ibu limpahan lingkungan lintas+di lippo
 listrik+tidak lk+45 lombok los+ikan lowbat lucu+sih lumpur lupa lwt m+toha maaf+ke mabuk+doang macet$ madiun
 mahkota mahkota+pak majikan makam$ makan+dikasih makan+racun makan+sederhana makasih+sewu makasih+sudah makin+kurus
 makmur+blok maksudnya+ada malaikat malam+dia malam+sendiri maling+motor mall+ada mall+ciledug malu mampu mana+jawab
 mana+mano mancur mandi+terus mandir+jembatan mano mansyur mantri mantu$ manusia+di marga mart masih+dalam
 masih+duduk masih+smp masuk+02 mata+saya matahari mati+dia mau+gantung mau+keluar mau+konsul mau+terima
 melahirkan+tidak mengaku+asal menginap+di meninggal+sekarang menolak menyebut menyebut+nama merah+gading merdeka
 meresahkan meruya metland metropolis mini minta+ampun minta+ongkos minta+surat minum+cair minum+oplosan
 mobil+avanza mobil+langsung mobil+panas mobil+pick mobil+tenggelam moh moh+toha mookervart+dekat motor+adu
 motor+yang muara muda+kayaknya muka+sudah mulai+lemas mules+dari mundur mundur+terus mungutin+puntung murid
 musafir+tidak mushola+nurul mutiara nama+lansia nanas napas+satu napas+sesak nari narkoba nasi+di neroktog ngais
 ngatur+lalu ngelewer+ke ngeteh ngintip+orang ngomel+sendiri ngomel+tapi ngomong+cuma ngomong+inggris
 ngomong+nyambung nongol+dari nongol+di nongol2 nya+saya nya+sendiri nya+tidak nyambung$ nyambung+saya nyanyi+kami
 nyasar+mau nyasar+ngaku nyender+di nyengir nyentuh nyuruh+saya obat+mau obat+putus obat+rumah odgj+apa odgj+dekat
 odgj+depan odgj+kami odgj+mondar odgj+rambut ojek+tabrak ongkos+ke ongkos+kembali ongkos+tidak openi oplosan
report 1 orang+bagaimana orang+baik orang+cuma orang+is orang+ke orang+kp orang+mandi orang+mulut orang+sakit
 orang+satu2 orang+tadi orang+tua orgnya$ ot+laki out over$ pabrik+jalan pabrik+plastik pagar+minta pagar+rumah
 pajang pak+cipadu pak+itu pak+lurah pak+neglasari pak+obat pak+orang pak+satpam pak+takut pak+tetangga pak+tidur
 pak+umur pakai+batik pakai+celana pakai+helm pakai+kebaya pakai+sandal pakai+terpal palak paman+tidur panggung
 panto park parkir+mall parkir+ramayana parkir+rsud pas+antri pas+banjir pas+car pasar+ciledug pasca pasien+laki
 pasir pasung+dengan pasung+sekarang pasutri+lansia pecandu peduli pedurenan$ pegang+pagar pelanggan pelo
 pembangunan+3 pemulasaraannya pemulasaraannya$ pendamping penelepon+rt penelepon+satpam pengendara+motor
 penumpang+lansia perang perawatan perempuan+ini perempuan+lari perempuan+sekitar pergi+tidak perlu+dijemput pertiwi
 perum+banjar perumnas perumnas+3 perut+darah perut+depan perut+mules pesantren+di petugas+minta phk$ pick pick+up
 pikun+putar pikun+tidak pinggir+empang pinggir+kali pinggir+situ pingsan+abis pingsan+dan pingsan+tidak piring
 pisau+depan plastik+jatake pluit plus pny pohon+belakang pohon+beringin pohon+terus polisi+cikokol polsek+pak
 pom+mini pondok+bahar ponorogo poris+ada poris+gaga pos+security posisi+di posisi+terminal potong preman+di
 preman+pasar presiden prestasi$ psikiater$ puasa pukul+bapak pukul+ibu pukul+kepala pulang pulang+kampung
 pulang+tidak pulang+ya pun+sudah pun+tidak punten+di punten+pak puntung punya+saudara puri putih+semua rada
 raden+saleh rahman rambut rawa+bokor rawat+bisa rawat+di raya+mauk raya+serpong raya+sudah raya+tidak rel+dekat
 rel+perlintasan rel+tanah renang+cluster respon+panggil rest rest+daerah risih$ rm+padang robinson$ roda+kepala
 rokok$ rokok+dengan ronda+rt rs rsud+kota rt+06 rt+5 rt+sini ruang rujuk+tapi ruko+ciledug ruko+kosong ruko+palem
 ruko+pinang rumah rumah+anak rumah+bocor rumah+nya rumah+rumah rumahnya+banjir rumahnya+di runcing rw+06 rw+2
 sadar+depan sadar+diri sadar+juga sadar+tapi sahut$ sahut+panggil sakit+jiwa sakit+odgj sakit+siapa saleh
 saleh+karang saluran+irigasi sampah+belakang sampai+malam samping+puskesmas sandal sangego sapu+jalan satpam+mall
 satpam+perum satria satu+di satu+orang satunya saudara+di saudara+saya saya+80 saya+agak saya+bangun saya+belakang
 saya+cape saya+ditusuk saya+jatuh saya+ketua saya+mati saya+perawat saya+putus saya+supir saya+tetangga saya+tki
 sd+bawa sdn+sukasari sebelah+anak security+sudah sederhana sederhana+jalan sejak sejak+ibu sejak+lebaran sekali
 sekali$ sekarang+ibu sekarang+jongkok sekarang+juga sekarang+ketemu sekarang+muntah sekitar sekitar+bandara sekolah
 sekolah+gang sekolah+kayanya sekolah+pak sekolah+sekarang sekujur sekujur+badan selamanya selasar selimut+di
 semak+pinggir semua+anak semua+barang semua+di semua+kp sendiri+dekat sendiri+kata sendiri+malam sepanjang+jalan
 sepatan sepatu$ seragam seragam+tk serang+siapa sering+bawa serpong+dekat sesak+parah setengah setengah+baya
 setiap+malam setrum$ sewu share shes shoes si+eta siang+karena siang+masih siapa$ siapa+pak sih+jinak sih+kalau
 simpang+gondrong singgah+liar singkong sini+ada situ+besar smk smpn+13 smpn+19 soetta$ sok+seuri solo+pak
 sopir+angkot sosial$ spbu+jatiuwung station$ suami+makan subuh+sekarang sudah+4 sudah+aja sudah+boleh
 sudah+dikipasin sudah+dua sudah+duduk sudah+gelap sudah+lewat sudah+luka sudah+meninggal sudah+tahun sudimara$
 sudimara+pinang sudimara+selatan suka+sapu suka+tawa suka+terlantar sukaasih$ sukabumi suryadarma$ sutera sutera$
 tabrak+bis tabrak+darah tabrak+kepala tabrak+tunggal tadi+kira tadi+orang tadi+tidak tahu tahu+harus tahun+disuruh
 tahun+kunci tahun+masuk tahun+ngaku tahun+rumah tahun+sendiri tahun+tangis tahun+tiap tahun+tinggal tajur+rt takut
 tangan+manusia tangan+masih tangan+orang tangerang+yang tangga+jembatan tangga+jpo tangis+jalan tangis+lagi
 tangis+sambil tangis+sekarang tanya+alamat tanya+jawab tanya+kalau tanya+rumah tapi+belum tapi+ini tapi+sekarang
 taruh tas+hilang tas+isi tawa$ teh+manis telanjang+laki telepon+warga telesonic telinganya telinganya+keluar
 tembok+perum teng tenggelam+kali tenggelam+ke tentara teras+ruko tergeletak+tidak teriak+pak teriak+panggil
 teriak+sendiri terlantar+anak terlantar+malam terpal$ terurus terus+tawa tetangga+di tetangga+kunci teuing thamrin$
 theres+an tiap+jam tiba+ambruk tidak tidak+bayar tidak+dikasih tidak+dikenal tidak+guna tidak+lihat tidak+luka
report 1 tidak+mampu tidak+nongol2 tidak+serang tidak+terurus tidur+dari tidur+gelandangan tikus tindak$
 tinggal+rombongan tinggi tipu+loker tk+pertiwi tl tol+ada tol+bandara tolak+saudara tolong+ambil tolong+bagaimana
 tolong+data tolong+ditengok tolong+ditertibkan tongkat+linglung tower+bts tpa tppo tps+jalan transjakarta
 transjakarta+puri transmart transmart+cikokol truk+jalan truk+tabrak tu+tidur tuh+pak tukang tukang+becak tukang+es
 tumpang+tinggal tunggu+kata tunggu+stasiun tunjuk turis turis+bule turun+dari tusuk+di uang+untuk umt umum
 umum+pasar umur+6 umur+kira unggal+malam untuk+anak unus urus+dkm usir+anak usir+kembali usir+suami uyut uyut+saya
 vihara wae+dari waras+kayaknya warga+lansia waria+tua warkop warung+tidak wc+umum wijaya$ wonogiri+pak wonosobo wtc
 wtc+matahari x+lk ya+dinsos ya+jangan yang+bacok yang+berani yang+minum yang+ngontrak yang+teriak yang+tinggal
 yati+tolong yth ziarah
report -1 00$ 0000+9191 03$ 05+00 12+rt 14$ 16+tahun 17+tahun 2+minggu 2+ruko 22+tahun 34+tahun 63th 77$ 9+mau =lost
 =wait @where ^aer ^angkot ^anjir ^atap ^ayam ^belakang ^buaya ^debt ^dinsos ^emang ^foto ^gas ^good ^hallo ^haloo
 ^halooo ^hapus ^hatiku ^hidup ^horas ^info ^ini ^iya ^jambret ^kamsia ^kasih ^kayak ^kk ^kubur ^lokasi ^majikan
 ^makam ^mana ^mantul ^met ^mirip ^naik ^nihil ^no ^oi ^ok ^pabrik ^paman ^pantun ^pas ^pasang ^permisi ^pindah
 ^pinggir ^pkh ^polisi ^ppdb ^puskesmas ^ruko ^salah ^setelah ^sip ^spbu ^stasiun ^sugeng ^sumur ^surat ^syarat
 ^tahu ^tanya ^tawon ^terpantau ^tiket ^tiketnya ^tunggu ^ud ^waduh ^wifi abis+di abu$ abu+nama abuh+kabeh ada+api
 ada+data ada+kartu ada+masalah ada+penumpang ada+penyakit ada+perkembangan ada+tato ada+ya adik adik+hilang aernya
 afirmasi air+bersih air+pam aja+dengan aja+laporan aje aje$ akik akik+ijo akses akun alihkan alihkan+ke allah$
 aman+tidak ambil+mayat ambles ambrol ambruk+pak ampir ampir+jatuh anak+bisa anak+kerja anak+rantau anak+sembunyi
 anda+menang anggota+saudara angkat+warga angkot+ugal2an angkut+kok anjing$ apa+laporan apa+sudah apa+ya asap+masuk
 atap+rumah atau+sudah autis+yang awas awas$ aye+ampir backup bacok+di bade baju+itu baju+layak baju+spiderman
 bakar+dekat bakar+gudang bakar+lapak balap balap+liar balaraja$ bali+lagi bandung$ banget+dengan banget+kakak
 banget+orang banget+saya bangun+saya bangunan+jalan bangunan+sinar banjir+di bantu+bayar bantu+beras bantu+hp
 bantu+lacak bantu+rumah bapak+ibu bapak+kami bapak+kata bapak+lari bapak+sendiri bapak+tadi bareng baru+20
 baru+ketemu baru+mau basement batal+dong batal+laporan batik batik$ batuceper+sudah bawa+kucing bawa+pulang
 bawa+senjata bawah+wit bayar+tunggakan bayi+blues bayi+boneka bayi+ternyata becak+di beda+odgj bedah bedah+rumah
 been bekas+operasi bekasi bekasi$ belakang+masjid beli beli+air beringin+raya berita$ berlobang+besar beruntun
 beta$ betawi$ biasa+bawa biasa+panggil biasanya+dia biasanya+jalan biawak bikin+debu bikin+kartu bikin+ktp
 bikin+saya bikin+surat bikinin bisa+bawa bisa+jenguk bisa+lepas bisa+pakai bisa+saya bisa+sebut bisa+tunggu
 bisu+tuli blues boleh boleh+saya boleh+tahu boleh+titip bonceng boneka+maaf boru+sinaga bot$ bot+jelek broadcast
 broadcast+ada bukan+bayi bukan+gelandangan bukan+lansia bukan+mau bukan+ranah buntu bursa bursa+kerja bus+shelter
 bus+trans busway+puri butuh+alat cabut+laporan cari+aja cari+kampung cari+orang cari+petugas cari+temen cbd$
 cctv+di cek+nama cekik+kucing celana+merah cengkareng$ centang+satu cepak cepat+banget ceper$ cerai+suami cina$
 cincin+batu ciri+dengan cium cocok+dengan cu cuma$ cuma+mabuk cuma+pakai curiga+mau dada+pak dada+tidak dadang
 daerah+cimone daerah+modernland dagu$ dana+cepat dangdut dapat+info darah+tinggi dari+bekasi dari+gereja
 dari+lokasi dari+panti dari+saudara dari+sekolah dari+sini dari+yayasan dari+your daster+bunga daster+ijo
 data+susul dbd+di debu debu$ dek+saya dekat$ dekat+makam dekat+mana dekat+tukang denda+bener denda+tidak
 dengan+kali dengan+laporan dengan+minum dengan+rt dengan+sandal dengan+suami dengan+tadi dengan+tukang dengar
 dengar+teriak depan+gedung depan+pom di+agen di+bak di+batu di+broadcast di+cikupa di+gudang di+halaman di+jakarta
 di+kadai di+kelurahan di+kepala di+neglasari di+pengumuman di+phk di+pinang di+rental di+rsud di+samping di+sana
 di+tangan di+tas di+toko di+tpa dia dia+cuma dia+emang dia+jalan dia+malah dia+nginep dia+pindah diadopsi diam$
 dibaca+doang dibawa+petugas dibawa+semua dibuang+di dicatat dicocokkan dicolong didampingi dijemput+belum
 dijemput+orang dijemput+sekarang dijual+di dikasih+duit dikasih+susu dikenal$ dilacak$ dinsos+ada dinsos+apa
 disabilitas+mau dishub$ dishub+mana diskon ditakoni+tidak ditandatangan ditemenin ditinggal+dia ditinggal+pesan
 ditusuk$ do dobel donasi donasi+baju dong+sudah down+syndrome driver dua2nya duduk+doang duit$ dulu+kerja dulu+pak
 dulu+tinggal eh+dia enjing fajar fals fb+ada film$ foto+disebar foto+itu foto+pencarian gabut gacor gandengan+di
 gang+2 gang+3 gang+buntu gang+dari gas+kencang gaya gaya+saya gedor gedor+pintu gedung+cisadane
 gelandangan+diamankan gelang gelas$ gembok gesper gingsul gitar gitar+rusak golok+itu golok+pak golok+saya good
 goreng$ goyang gudang gudang$ guna$ hajat hajat$ haji+naim hallo halo$ haloo halooo halte+tanah hamil+pak
 hansip+orang hapal+jalan hapus+aja hari+apa hari+loh hari+pak hari+rabu harus+kerja has+anyone has+pikun hi+saya
report -1 hidup+lagi hilang+abis hilang+anggota hilang+bocah hilang+ibu hilang+kirim hilang+sejak hoodie hoodie+abu
 horas hukum$ hukum+apa ibadah ibadah$ ibu+lagi ibu+linglung ibu+pingsan ibu+saya ibu+suka ibu+tadi ibu+telepon
 ibu+ternyata igd+dekat ijazah ijo+besar ijo+kemarin indramayu indramayu+telepon info+tambah info+tindak infoin
 ingat+keluar ini+ke ini+lho ini+untuk insani insulin isi iskandar iskandar+muda istirahat istirahat$ isya itu+di
 itu+ibu itu+lari itu+masih itu+mirip itu+sehat itu+ternyata itu+tidur itu+tolong jadi+datang jadi+minta jadi+tambah
 jaga+malam jakarta$ jalan+afirmasi jalan+berlubang jalan+iskandar jalan+kutilang jalan+pincang jam+2 jam+berapa
 jam+lalu jam+segini janten jantung japri japri$ jari+tengah jatuh+kejang jatuh+trotoar jaya+kaki jaya+sehat
 jelas+lu jembatan+merah jendela jenguk jenguk+tidak jepit jilbab+pink jiwa$ jiwa+bawa jiwa+gratis jual$ jual+koran
 kabar+ibu kadaluarsa kadieu kaget kaget$ kakak+kami kakak+yang kaki+darah kaki+kiri kaki+tidak kalau+lihat
 kalau+panggil kalau+telat kalian+cari kamar+ada kamar+bawa kambing+saya kami+anter kami+dari kami+lapor kami+lihat
 kami+nama kami+penderita kami+tgl kami+turun kampung+bulak kamsia kan+ibu kaos+spiderman kapan+nyala kapatang
 karang+taruna karto+dia kartu+lansia kasih+banyak kasih+duit kasih+roti kata+di kata+jadi kata+mau kata+odgj
 kayak+di kayaknya$ kayaknya+anak kayaknya+bakar kayaknya+ibu kayaknya+mabuk kayaknya+pak kayaknya+yang ke+badan
 ke+bapak ke+gang ke+lokasi ke+polisi ke+sana kebon+belakang kecil+pak kecil+tidak kejang+sekarang kejang+tidak
 kejar+pengendara keliling+di kelinci$ keluar+busa keluar+pagar keluarganya+ada keluarganya+sendiri
 kelurahan+kenanga kemana+mana kemana+pak kemana+ya kemane kembali+sendiri kena+razia kepala+bayi kepala+luka
 keramaian keras+banget kerendem kerja+pabrik kerja+tidur kerudung+kuning kesel kesel$ ketemu$ ketemu+itu
 ketemu+kemarin ketok ketok+lagi ki+samaun kira+mau kirim+data klambi klien+di ko kober$ kok+pak konfirmasi
 konsernya konsernya$ konter konter+hp kontrol+rutin korban+sekarang kosasih kosong+di kotak ktp+di kucing+di
 kumpul$ kunci$ kuring kutilang lacak+pak lagi+ini lagi+istirahat lagi+kelahi lagi+masuk lagi+ruko lagi+soal
 lagi+terus lagi+ybs lahir lahir+anak laki+gondrong lalu+lapor lalu+sudah lalu+tidak langit lanjut+laporan
 lansia+jalan lansia+kemarin lansia+kerudung lansia+nama lansia+sarmi lansia+tanpa lansia+ternyata lansia+went
 lapang lapor+anak lapor+bahwa lapor+disini lapor+itu lapor+lewat lapor+ndan lapor+pagi lapor+saya lapor+tetangga
 laporan+atas laporan+jam laporan+tarik lari+ke lari+tadi las last+lihat layak+pakai layangan$ lebaran+itu
 lepas+lagi lewat+belakang lewat+terus liar+depan liar+tiap lidahnya lihat+cctv lihat+pak lihat+the linglung+nya
 linglung+sudah link listrik+putus lo+pada location logat loh loh+ini lokasi$ lokasi+pak lokasi+sudah loker loreng
 lu+ndro luka+ternyata maaf+mengganggu maaf+salah main+di makan+kadaluarsa makan+tapi malam+bawa malam+gini
 malam+lapor malam+suka mana+pak mana+penanganan mangganya mantap+pak mantul manusia+apa markotop martabak masalah
 masih+dengar masih+dibawa masih+pakai masih+suka masing masjid$ masker masker$ massal masuk+maling mata+merem
 mati+gaya mati+untuk mau+ada mau+angkat mau+dekat mau+dengan mau+dia mau+donasi mau+hidup mau+kabar mau+konfirmasi
 mau+ngajuin mau+tarik mau+tenggelam mayat+kakak mayat+sudah mayat+tapi mei meledak+tabung meluap+pak memang
 menang+undian menara menara+bts mengenai mengenali menjuntai+di menunggu+di merah+cikokol mess met mie minggu+bau
 minggu+kemarin minggu+tidak minta+data minta+duit minta+fogging minta+minum minta+pulang minta+rawat minum+sekarang
 minyak+tanah mirip+banget mirip+yang miskin mobil+besar mobil+di mobil+silver motor+habis mrs mrs+x much mugia
 muhidin mulai+jalan mulai+rame mumpung mumpung+belum mungkin+ke murid$ naik naik+aja naim nak nama+dedi nama+laki
 nama+lilis nama+rangga nama+wagino nama+yang name+is namonyo naroskeun nasi$ ndro nekat$ neror ngalir ngetik
 ngomong+hilang nih njaluk no+hp nomor+wa nongol nopo nyala$ nyamber nyaris nyetel+dangdut odgj+dengan odgj+kontrol
 odgj+lu odgj+pak oi ojek$ ok onah onah+di online+mau online+shop operasi+di orang+basah orang+bener orang+malam
 orang+masuk orang+mau orang+pada orang+tangis oranye otw p p$ pada+pengumuman pada+putar pada+tangis padam
 pagar+pak pagar+tadi pagi+bapak pak+belum pak+besar pak+cepat pak+habis pak+harus pak+hati2 pak+jam pak+kok
report -1 pak+laki pak+lihat pak+minta pak+muhidin pak+salah pak+selamat pak+si pak+teriak pak+tinggal pak+udin
 pak+wasimin pak+yang pakai+gelang pakai+gesper pakai+motor pakai+tongkat pakai+topi pamit pamit+selamanya
 panjat+tiang panti+werdha pantun pantun+dong papasan pas+petugas pasar+kemarin pasung+sudah payung$ pecat pecel
 pegang+batu penasaran pencariannya pendek$ penderita+kejang penelepon+bertanya penelepon+menunggu penelepon+tadi
 penelepon+ybs pengumuman+itu penjemputan perahu+karet percuma perempuan+nama perempuan+teriak perempuan+tunarungu
 pergi+naik pergi+selamanya pergi+sendiri periksa perkembangan+laporan perlahan permisi pertigaan+jalan pesan+suara
 petugas+pakai petugas+perempuan pihak pikun+hilang pikun+sudah pincang+tidak pink+yang pisau+daging plafon$ plat
 pohon+mangganya polisi+apa polisi+tapi polsek+sudah pos+kami posisi+saya post posting posting+mau ppdb progres
 puasa$ pukul+15 pukul+hitam pulang+5 pulang+kerja pulang+minta pulang+sejak pundi punya+hp puskesmas putih+yang
 putus+sekolah rabu rame+pak rangga raya+petir raya+poris ready rebo rebu rekening rel+tidak remaja+yang rental
 rental+ps reported respon ribet ribut+rebut rini rongsok+dekat rs+jiwa rs+lansia rs+usada rt+12 ruko+sebelah
 rumah+dekat rumah+kuring rumah+pakai rumah+temen rumah+tidak rumahnya+yang rw+04 rw+kami sabi+sudah saja$
 saking+griyo sakit+jantung salah+dengar salah+lapor salah+sambung salib samaun sambung sambungan sampah$
 sampah+tidak sampai sampai$ sampai+darah sampai+depan sampai+jam sampai+jembatan sampai+rumah sampai+sekarang
 samping+masjid sanca sanca+di sandal$ sandal+jepit sarmi+sudah sate satpol satu+botol saudara+itu saudara+kami
 saudara+keluar saudara+ku saudara+sendiri saya+22 saya+4 saya+ambles saya+apa saya+arah saya+autis saya+basuo
 saya+bayi saya+cabut saya+dicolong saya+driver saya+harus saya+itu saya+kasih saya+kejar saya+kepikiran saya+kuntit
 saya+makasih saya+nan saya+panik saya+posting saya+reported saya+sambil saya+telepon saya+terakhir saya+titip
 saya+tutup saya+warga sayang sd+bikin sebagai sebarkan sebelah+lagi sebut segini sehat+kan sehat+selalu sejak+pukul
 sekarang+ambil sekarang+amuk sekarang+begal sekarang+makan sekarang+mana sekarang+ngumpet sekarang+perut
 sekarang+rawat sekarang+tadi sekarang+tangan sekarang+tapi sekarang+telanjang sekolah+di sekolahan selamat+anda
 selamat+malam selempang semrawut$ semua+rs senin+kemis seperti sepi sepi+itu sesuai+foto setrum+tidak sewu+pak shop
 si si+dimas siang+malam sih+saya sinaga singgah+ada sini+tidak siti skripsi$ slot+gacor soal+lansia sok+bawa spbu$
 speaks+hokkien standby suami+lagi suami+tidak sudah+aman sudah+antar sudah+beres sudah+buka sudah+dada sudah+di
 sudah+dicabut sudah+dicukur sudah+diproses sudah+inget sudah+keliling sudah+nyamber sudah+punya sudah+saya
 sudah+sisir sudah+turun sugeng suka+di sumur+kering sunatan suntik suntik+insulin suntikan surat+kontrol susul+anak
 susul+korban swasta syndrome tabrak+beruntun tabrak+mobil tadi+kata tadi+mah tadi+sore tadi+subuh tahu+di
 tahu+tidak tahun+2021 tahun+lepas tahun+pikun tai taman+mati tambah+bahwa tangan+belum tangan+dingin tangan+kami
 tangan+kanan tangan+tolong tangga$ tanpa+izin tanya+dong tanya+lanjut tanya+nama tanya+odgj tanya+perkembangan
 tanya+tindak tapi+keluarganya target taruna+mau tas+ransel tas+selempang tato+di tbc tebal$ telepon telepon+cari
 tembok$ temenin tempat+bapak tempat+yang tempatnya tengah+tol tengok terdampar+di teriak+sekarang terjun+pagar
 terlantar+pak terminal+tolong termonitor ternyata$ ternyata+anak ternyata+bapak ternyata+bawa ternyata+mabuk
 ternyata+manekin ternyata+tidur terus$ terus+hilang terus+ke terus+muntah terus+tidak tes$ tetangga+buang
 tetangga+saudara tetap+bisa tgl+3 the+bank think+saya tiang+sutet tiap+bulan tidak+angkat tidak+hari tidak+janten
 tidak+jd tidak+kedah tidak+minta tidak+nongol tidak+orang tidak+sido tidak+ubah tidak+yakin tidur+dibawa tidur+mulu
 tidur+tapi tidur+ternyata tiket+saya timnas timnas+kalah tinggal+dua tinggi+pak tini tipu+online tiri+pukul
 titip+lansia tolong+cek tolong+diamankan tolong+dipukul tolong+jangan tolong+lansia tolong+pln tolong+razia
 tolong+send tompel+di top+markotop trans tri+lestari tujuh+puluh tukang+parkir tulis+selesai tunggu+dari
 tunggu+dinsos tunggu+petugas tunggu+pinggir tutup+kain uang+di ubah+pikir ugal2an ujang+kosasih ular+sanca umur+14
 umur+17 undian untuk+berobat untuk+cari untuk+di untuk+istri untuk+saudara untuk+surat untuk+tidur urus+akta
report -1 urus+masing urus+tolong usada usada+insani vaksin video visual wa+saya waduh wae+pak wagino warga+dia
 warga+mulai warga+pak warga+pd warga+rt warga+saya warga+tangerang warga+tidak warnet+dekat wasimin went werdha wit
 wkwk+parah work x+lihat ya+mau yang+baju yang+bisa yang+dengan yang+hari yang+kami yang+meninggal yang+petugas
 yatim+tidak yayasan yayasan+kami ybs+di yo$ your+post your+shelter yth+dinas yuk+pak yuyun zonk 👍 👍$
report -2 02+sudimara 04$ 0857+0000 19+tahun 2+pagi 24+jam 3+kilo 31$ 4+perumnas 7+tahun 8+orang =ask =client =seen
 @goes ^assessment ^bah ^baik ^baju ^beda ^bpjs ^capek ^cek ^daerah ^dengan ^dijual ^dompet ^geng ^gudang ^hari ^hi
 ^hujan ^internet ^jd ^kamu ^kaos ^ke ^keluarganya ^keren ^kios ^kira ^klg ^knalpot ^kolong ^ktp ^lah ^lama ^lapar
 ^lari ^limbah ^listrik ^lobang ^maaf ^malah ^manga ^monyet ^mulai ^mun ^murid ^nah ^nasib ^ngasih ^oke ^p ^pagi
 ^panas ^pdam ^pemerintah ^pencet ^perum ^pinjam ^pisau ^pos ^preman ^rame ^santunan ^semoga ^siapa ^soal ^tangga
 ^tembok ^tes ^test ^titik ^top ^trotoar ^tunggakan ^yang abis+ibu abis+itu abu ada+ambulans ada+anjing ada+bpjs
 ada+info ada+kereta ada+kok ada+kolong ada+lihat ada+petugas ada+program ada+respon ada+ruko ada+saksi ada+sawah
 ada+tapi ada+tindak ada+ular aduh+bagaimana agak agama air+pdam aja+0857 aja+ke aja+pak ajukan aktif aktif$ al+amin
 alamat+lengkapnya alfamidi amankan amankan+depan amankan+di ambil+tidak ambruk+di ambulans+gratis ambulans+tidak
 amin amuk+minta amuk+pak anak$ anak+begitu anak+dibawa anak+kontrakan anak+ngaku anak+ngumpet anak+sudah
 ancam+pakai angkat angkat+kerja angkot+angkot angkut angkut+belum anjing+galak anter+ke anu+kemarin any anyar+tapi
 anyone apa+aja apa+bagaimana apa+dinas apa+ibu apa+masih apa+mayat apa+mesin apa+orang apartment api$ api+besar
 arah arah+jalan arah+jatake arah+rel arisan asesmen asesmen+awal assessment atap+musala atau+mesin ati2 atm$
 atm+takut babi babi+bau back bacok+jalan badminton bagaimana+lanjut bagi baju+biru baju+pasien baju+terus
 bakar+cepat bakar+tangan balas bandara+terminal banget+dari banget+mau banget+terus banget+tidak bangun+terus
 bantu+apa bantu+ongkos banyak+tidak banyune bapak+hilang bapak+itu bapak+muntah bapak+saudara bapak+tiri
 barangkali+di baru+ketauan basuo batal+ya batu$ bau$ bau+alkohol bau+gas bau+tidak bawa+ambulans bawa+kayu
 bawa+mobil bawa+tandu bawa+tas bawa+uang bayar+spp bayar+tidak bayi+dia bayi+itu bayi+mulai beasiswa bebas bebek
 beda+agama begal+sekarang bekas+luka belakang+alfa beliung belok belok+ke belum+ada belum+datang belum+kami
 belum+punya belum+saya benar bensin+jalan berarti berdiri$ berlobang berlubang berobat+rs bersangkutan bertanya
 berulat beruntun+di besar+jalan besok+ada biasanya+gelandangan biasanya+tidak biaya biaya$ biaya+sekolah bidan$
 bikin+anak bila bila+ada bilih+ada biru+bibirnya bis$ bis+tidak bisa+kembali bisa+tampung bisa+tidak bisa+untuk
 bisa+urus bisu+rambut blok+c bocah+saya bocor+bau bocor+di boleh+tidak bolong+besar boraks botol+racun botol+rusak
 bpjs$ brong btw buka+baju bukan+3 bukan+ada bukan+darah bukan+kejang bukan+rw bukan+terlantar bukan+warga
 bulan+lalu bungkus bunyi bus$ buta+yang butuh+kacamata c c$ cabe$ cakar+anak cantik caping$ cari+adik cari+kae
 cari+lansia cari+suami cari+tidak cat cat$ centang cerai cerai$ cibodas+blok cibodas+tidak cimone+jaya cirebon+cari
 cirebon+punya cirinya cocok coklat collector cuma+geser cuma+minta cuma+speaks daerah+pasar dan+bagaimana dan+bawa
 dan+belum dan+dia dan+hp dangdut+sampai dapur+tetangga dari+cipondoh dari+cirebon dari+gandengan dari+grup
 dari+gudang dari+indramayu dari+jam dari+laporan dari+lebaran dari+rsud darurat+apartemen data+orang datang$ debt
 debt+collector deh deh$ deh+pak denda dengan+kakak dengan+lap dengan+siapa dengar$ depan+komplek depan+sekolahan
 depan+taman deres deres+pak dewasa dewi di$ di+bandara di+berita di+brebes di+cengkareng di+cisadane di+genangan
 di+gereja di+hatiku di+kampung di+karung di+kene di+lembur di+lokasi di+loteng di+mess di+minimarket di+pelipis
 di+pemkot di+pipi di+plafon di+ps di+rt di+rw di+selapajang di+serpong di+story di+tangcity di+tol dia+ambil
 dia+cekik dia+ditinggal dia+ini dia+jatuh dia+masuk dia+panjat dia+pegang dia+pernah dia+racun dia+sempat dia+yang
 diamankan+wkwk diancam dianggap+tidak dibacok+di dibawa+kemana dibawa+kok dibawa+lari dibobol dibully dibully+di
 dicabut$ dicopot dicoret dicukur dieu$ digigit dijemput+sudah dijemput+wkwk dijual+cepat dijual+depan dikenali
 dikit dikit+pak dilacak dimakam+di dimas dinas dingin+ya dinsos+bukan dinsos+pak diposting+di disamperin disana
 disana$ disini disiram+air dituntun diumumin diumumkan dodi dompet+ketemu duduk+ke duit+ke duka dulu dulu+saya
 dulu+ya e eh ekor elpiji emas empat esek2 find formalin foto+di gaji+buta gali+kabel galon+di gandengan gang$
 gang+kami gang+tabrak garis gas+3 gas+buka gas+leak gawat+ini gelandangan+kena gelang+rumah gelap gerbang+belakang
report -2 gereja+kami gerobak+di gerobak+itu gerobak+tidak gesper$ gigi golok+ancam golok+sudah goreng got+mampet
 gratis$ grup+rt grup+sebelah gudang+kardus gudang+plastik guling gunadi halte+sekarang hari+kantong hari+minggu
 hari+poster hari+senin has hasil+asesmen hasnt hati2 hati2$ her hi hilang+di hilang+kontak hilang+lagi hilang+saat
 hilang+yang hitam$ hoax hokkien hp+nya hpnya+mati hubung+wa hujan+pak huruf ibu+ibu ibu+itu ibu+iyoh ibu+kayaknya
 ibu+kejang ibu+lurah ibu+ya ig+dinsos ig+kata igd ignore+saya iku iku$ indah+ada industri+manis info+bapak
 info+loker infonya infus ingat$ ini+foto ini+kan internet is+duduk is+saya iseng isi+minta isya+tidak its itu+bisa
 itu+dekat itu+dikasih itu+duduk itu+gelandangan itu+kakak itu+lewat itu+muncul itu+petugas itu+saudara itu+tadi
 itu+yang iyoh izin+tanya jadi+biru jadi+relawan jadi+tukang jadwal jaga jaga+ibu jaga+warung jajan jalan+berlobang
 jalan+dari jalan+kan jalan+ke jalan+mati jalan+melati jalan+tolong jam+3 jam+5 jam+7 jam+segitu janda janji
 jatuh+pak jd jelek jembatan+gantung jembatan+gerendeng jendela$ jual+miras juga juga+tidak juta kabar+pak
 kabel+ditinggal kabel+listrik kabel+pln kae kakak+odgj kaki+satu kakinyo kalah kalau+gelandangan kalau+lagi
 kalau+lapor kalau+petugas kali+itu kali+sipon kamar$ kambing kami+bapak kami+belum kami+hilang kami+jaga kami+kejar
 kami+mau kami+ngaku kami+pihak kami+sekarang kampung+kami kampung+sini kan+saya kan+yang kandang+bebek kantong+ada
 kantor+lurah karaokean+sampai karena+tidak karet kartu+berobat karung+isi karyawan+saya kasir kasus+lansia kata$
 kata+ada kata+anak kata+asal kata+capek kata+lansia kata+lari kata+warga kawin kayaknya+bukan kayu+pak ke+belakang
 ke+dinsos ke+genangan ke+korban ke+pak ke+pasar ke+rumah ke+satpam ke+sekolah ke+siapa kecanduan+film kedah+ke
 kejang+lagi kejar+sampai kel+cipondoh kelahi+dengan kelas+2 kelen keluar+kepala kelurahan+larangan kemarin+ada
 kemarin+dibawa kemarin+diposting kemarin+lari kemarin+malam kemarin+orang kemarin+rusak kemarin+saya kemarin+sudah
 kembali+sudah kena$ kena+angin kena+denda kenal+ini kenapa+pak kencang$ kencang+banget kene kepala+keluar
 kepikiran+terus kerja+di kerja+dong kerjo+di kertas kertas+kk kerudung kerudung+biru kesini+apa kesini+ya
 ket+kemarin ketangkep+di ketemu+saya ketemu+surat ketemu+tadi ketemu+tidak keterangan+tidak keterbelakangan+odgj
 ketiga ketuban+rusak kiri$ kiri+putih klien+amuk klien+serang klik knalpot knalpot+brong kodim kodim$ kok+badan
 kok+diam kok+sudah kompleks kompleks+kami kondisi+sekarang kondisi+tenang kontrol kopi korban+tidak kosong+tapi
 kp+baru ktp ktp$ ku ku+saya kucing kucing+terus kuntit kuota lagi+bawa lagi+dekat lagi+dikeroyok lagi+dipukul
 lagi+kalau lagi+lansia lagi+makan lagi+pukul lagi+tidur lagi+untuk lain+lihat laki$ laki+kelas lalat+di lalu+di
 lalu+dibawa lalu+ini lalu+tolong lampu+dari langganan lansia+ada lansia+aye lansia+dengan lansia+saya lap
 lapak+rongsok lapar+mau lapor+jam lapor+kemarin lapor+kesini lapor+maling lapor+motor lapor+polisi lapor+pungli
 lapor+siapa lapor+tampak lapor+tapi laporan+dianggap laporan+kami laporan+odgj lari+lewat lari+saat lari+saya
 lari+waktu last latihan layak+huni layan leak leak+di leher$ lele lemas+pak lembur lempar+batu lengkapnya lestari
 lewat lewat+wa lho+orang liar liar+parkir lihat lihat+bapak lihat+dia lihat+tuh lima$ listrik$ listriknya liwat
 lobang loh$ lokasi+klien loteng lowongan lu$ luka$ lupa+kasih maaf+bikin maaf+ya macet+tolong magrib+sudah
 main+bola makam+orang makan+belum makan+gaji makan+pak makasih+banget makasih+banyak makasih+ya maksud malam+laki
 malam+pak malam+ternyata maling+masuk mampu+untuk mana+aja mandi+aja manekin manga mangkal+depan masa+lalu
 masih+ada masih+di masih+disini masih+inget masih+orang masih+pegang masih+punya masih+tidur masuk masuk+gang
 masuk+panti masuk+sini mata+kiri matematika mati+dari mati+rasa mati+sudah mau+abis mau+ajukan mau+bawa mau+bayar
 mau+cek mau+di mau+dijemput mau+dikasih mau+jadi mau+kasih mau+ngecek mau+pegang mau+sekolah maupun mayat+ada
 melahirkan+belum melawan meledak$ meledak+di melihat+kembali melotot meluap menang meninggal+kemarin menjuntai
 mewakili minggu minggu+depan minggu+lalu minggu+saya minta+ambulans minta+foto minta+kontak minta+maaf minta+pulsa
 minta+uang minum+air minum+teh minyak+ke miras$ mlaku mlampah mobil+saya monyet+lepas motor+ketemu motor+saya
 motor+supra muka+saya mulai+kejang mun murah$ musala naha naik+angkot naik+bis naik+ke naik+mobil naik+turun nama$
report -2 nama+dodi nama+pak nama+saya nanti$ napas+pak napas+parah napas+tidur nasi+goreng nasib+lansia ndan+ada
 negeri nego ngaji$ ngajuin ngajuinnya ngaku+punya ngasih+duit ngasih+makan ngecek+laporan nih+dekat nih+yang nik
 no+12 no+4 nomor+ini nomor+tidak nonaktif nya+lihat nyarios nyasar+yang nyetel odgj+bisa odgj+dan odgj+motor
 odgj+nih odgj+saya odgj+semua odgj+takut odgj+ternyata oh+iya oke oleh+petugas ompong online$ orang+ada
 orang+dengan orang+jalan orang+kembali orang+laporan orang+mirip orang+nih orang+pak orang+pikun orang+saya
 orang+sekarang orang+sering orang+tidak order pabrik+bikin pabrik+sapatu pada+bawa pada+cari pada+laporan
 pagar+hitam pagi+dan pagi+ibu pagi+ini pagi+kata pagi+pak pak+ambulans pak+anak pak+bapak pak+batal pak+gelandangan
 pak+iki pak+jadi pak+kayak pak+kayaknya pak+kepala pak+lagi pak+motor pak+nama pak+odgj pak+pdam pak+rumah
 pak+update pak+wkwk pak+🙏 pakai+jaket pakai+kaos paling+tua pam panas+badan panas+banget panas+dengan pangkas
 panik+tolong panjang panjang$ panjang+umur papasan+dengan parah+dia parah+ini parkir+depan pasar$ pasar+bawa
 pasar+murah pdhl pecel+lele pegang+4 pegang+dingin pegang+mau pekan pekan+lalu pelatihan pelatihan+kerja pelayanan
 pemadam pemakaman+orang pemalang pemkot$ penampungan penanganan+odgj pendek penelepon+info penelepon+kata
 penelepon+korban penelepon+minta penelepon+panik penelepon+sampai penelepon+sudah penjual+cilok penyakit
 penyakit+gula perempuan+itu perempuan+keterbelakangan pergi+ke perkosa perlu$ perlu+ambulans permata permisi$
 pernah+lapor persis+di pertolongan+pertama perum+total perumnas+1 pesan pesen pesta pesta+miras petugas+lansia
 petugas+nya petugas+tidak pikun$ pikun+yang pindah+di pindah+tempat pinggir+lapangan pinjam pintu+bawa pintu+buka
 pipi+kanan pisau+dia pju+mati plastik+jalan platnya pln$ pln+putus polisi+dan pos$ posisi+sekarang pramuka
 preman+minta program proposal+bantu pu pukul+istri pukul+murid pukul+orang pulang+kemarin pules pulsa pulsa$
 pun+lansia punten$ punya+riwayat punya+saya puskesmas$ puskesmas+mana puskesmas+sudah puskesmas+tidak putih puting
 puting+beliung putrana putus+jatuh r rafa ralat+bukan rambut+panjang rame+di ranah rawat+mana raya+no razia
 razia+gelandangan rebut regulator regulator+gas rekam rekam+cctv rel$ rel+itu rel+sekarang residivis ribet$ ribut
 ribut+di riwayat+odgj robot roda$ ronda+kami rosario rsj+grogol rsud+siapa rt$ rujuk+ke ruko+bakar rumah+bakar
 rumah+bawa rumah+butuh rumah+cuma rumah+ibu rumah+mau rumah+pagar rumah+panik rumah+sudah rumah+tinggal rusak$
 rw+03 rw+05 sadar+denyut saged+mlampah sakit$ sakit+banget sakit+itu sakit+urus saksi+nama salah$ sampai+ada
 sampai+hp samperin sampurasun$ sana$ santri sapatu sapatu$ sarang sarang+tawon sarung+kotak satpam+komplek
 satpam+rs satpam+ya satu+sudah saudara+boleh saudara+kata saudara+lansia sawah+belakang sawah+padahal saya+aja
 saya+cuma saya+dapat saya+dengan saya+depan saya+di saya+dibawa saya+dibully saya+dicabut saya+hapus saya+istri
 saya+janda saya+kata saya+kelas saya+kemarin saya+kok saya+laki saya+lepas saya+lihat saya+melihat saya+nama
 saya+ngurung saya+nomor saya+orang saya+pelapor saya+penjual saya+pernah saya+sakit saya+samperin saya+sekarat
 saya+selimut saya+sembunyi saya+siapa saya+tanya saya+tarik saya+ternyata saya+turun saya+wali sd$ sd+tolong se
 sebelah+bakar sebelah+minum sebelah+mushola seberang+pak seberang+rs sebut+nama segitu sejak+magrib sekali+pak
 sekarang+dekat sekarang+kejang sekarang+lansia sekarang+lari sekarang+lewat sekarang+mulai sekarang+pingsan
 sekarang+sekap sekarang+tangis sekian sekitar+situ sekolah+karena sekolah+pakai sekolah+patah sekolah+yang
 sekolahan$ selapajang+blok selingkuh selokan selokan$ semrawut send send+orang sendiri+orang sendiri+tiap
 senjata+di seragam+pramuka seret sering+lupa sering+tidur sesak+tidak setrum+pak shes+81 si+pak siang$ sidik
 sidik+jari sido sim sim+mati singgah$ sini+hilang sini+ya sip sisa situ+dan situ+pak slot smp+yang smpn+4 sono
 sore+belum sorry$ speaks spp$ stadion stm stop$ story strip strip$ stroke$ stunting suami+pukul suami+sekarang
 suami+tapi suami+teriak sudah+amankan sudah+ambil sudah+bangun sudah+bantu sudah+bersih sudah+dengan sudah+evakuasi
 sudah+hari sudah+isya sudah+ketauan sudah+mau sudah+melahirkan sudah+miring sudah+pada sudah+pinggang sudah+putus
 sudah+sadar sudah+seberang sudah+senyum sudah+teridentifikasi sudah+terlantar sudah+urus suka+duduk suka+lempar
"""
