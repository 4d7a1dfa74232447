"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 1 02+15 11+tahun 14+20 14+tahun 19$ 2+bulan 2+jam 2+malam 2+sudah 2019+pernah 3+karang 3+malam 3+minggu
 3+tidak 35+tahun 4+kk 45+tahun 50+tahun 6+gelandangan 60+baju 80an 9$ 9+hari 90+tahun =body =heart =kin =road @len4
 @team ^adu ^babinsa ^badan ^bau ^bawa ^di ^habis ^kata ^kel ^kumat ^mahasiswa ^ntu ^orgnya ^pasutri ^penelepon
 ^penjaga ^rombongan ^warga abis$ abis+minum abis+subuh ada+ari ada+bule ada+karyawan ada+kel ada+keluarganya
 ada+musafir ada+napas ada+nyawa ada+orang ada+sekitar ada+temen ada+tuna adik+umur air+mancur air+puluh airport
 aja+mulut aja+tidak ajak+ngomong allah alun$ aman+dengan aman+sih ambil+duit ambil+obat ambruk+tidak ampun$
 amuk+depan amuk+sih anak+balita anak+di anak+jemput anak+kuliah anak+laki anak+nyasar anak+tidur anggap angkat$
 angkat+tapi angke+jembatan anyar+los apa+tidak apartemen$ aqua aren ari+arinya arinya arusnya+deres asal+cirebon
 asal+kupang asesmen$ asnawi atm+bca avanza+hitam ayun baca badan+panas bae+di bahar+gang bahaya baiturrahman
 baju+rapi bakar+sekarang bakar+tidur balita+tetangga balon ban bandara+pak banget+pak banget+sudah bangkai
 bangun+di bangun+tolong bangunan bantu+dinas bantu+dinsos banyak+yang bapak+dipukul bapak+kawin bapak+pikun
 bapak+sakit bapak+tergeletak bari+bawa baru+jalan baru+lahir baru+pemda baru+saja basah+kuyup batu+ke batuceper$
 batusari$ bau+pesing bawa+apa bawah+flyover bayar+mau bayi bayi+baru bayi+dalam bayi+dari bayi+ditinggal bayi+kunci
 bayur$ beda+anak begal+perut bekas bekas+sundut bekelir belakang+sekolah belakang+smpn belatung belum+dapat
 benda+kec bendungan+pintu berani+pulang beringin$ berobat+ke berobat+tidak biasa+tidur biaya+bisa bibi+tidak
 bibirnya$ bicara+tidak bikin+gubuk bikin+macet biru+di bis bisa$ bisa+berdiri bisa+dititip bise bisikan bisu
 bjb+cikokol blok+b bocah+gelandangan bocah+jual bocor+semua bojong bokor bokor$ boneka+di bosnya botol bpjs+mati
 brt bubar bukan+boneka bukan+mayat bulan+tidak bule bule+habis bus+saya bus+stop busway calo+kerja cape+hidup car
 car+free cari+rumput celana+malu center cerita$ cibodas+besar cikupa ciledug+indah ciledug+sekarang cirarab cisauk
 cuma+keluarganya curiga curug+kab daek+kembali daerah+taman dahlia damai$ dan dan+anak danau dapat+anak darah+dari
 darah+jalan dari+garut dari+kemarin dari+lahir dari+palembang dari+penampungan dari+semak dari+sepeda dari+solo
 dari+subuh dari+tangga dari+tasik darussalam daster daster+robek dekat+bengkel dekat+flyover dekat+kontrakan
 dekat+lapangan dekat+pintu dekat+pohon dekat+situ dekat+wtc dengan+babinsa dengan+dua dengan+foto dengan+hormat
 dengan+istri dengan+kami dengan+keluarganya dengan+kucing dengan+saudara dengan+sekali dengan+tembok dengan+tiang
 dengar+bisikan depan+boen depan+giant depan+mata depan+mesjid depan+paud depan+sdn di+airport di+angkot di+antri
 di+balkon di+bekas di+bis di+blok di+cisauk di+curug di+daerah di+fly di+gazebo di+gebang di+ibu di+kantong
 di+kapal di+kenanga di+kosambi di+kp di+kunciran di+lapak di+larangan di+lingkungan di+loket di+mall di+meruya
 di+perlintasan di+peron di+pintu di+rumah di+sukasari di+tajur di+tanah di+tetangga di+tiktok di+tl dia+diam
 dia+mah dia+sendiri dia+tangis dia+tinggal diam+cuma diam+di diamankan+di dibuang+ke dibungkus+kresek dijemput+dari
 dijemput+ke dijemput+sampai dikasih+tetangga dikejar+orang dikenal+menginap dimyati$ dingin+kaku dinsos+bisa
 dinsos+diam dinsos+sudah dipati dipati+unus dipukul+satpam disuruh+gelandangan ditaros ditengok ditinggal$
 ditinggal+bapak ditinggal+temen dititip+ke doang+sih dong driver+ojol duduk+aja duduk+diam duga+korban duit+pak
 duit+tinggal dulu+dia dulu+guru dumpit+gandasari emang emang+sakit emang+sudah empang+belakang emper+toko
 emperan+masih emperan+saya eta flyover$ flyover+cibodas free+hari gaga$ gang+asem gang+mushola ganggu$ ganggu+siapa
 gantung$ garuda gas+di gate gatsu gawat gazebo gelandangan+banyak gelandangan+dari gelandangan+depan
 gelandangan+malam gelandangan+pak gelandangan+pakai gelandangan+suka gelandangan+tua gelandangan+yang gelar
 gemeter+ini gerbang+tol gerbong gerobak+saudara gini+pak gitu+aja gondok+situ got+depan green green+laki gubuk+tepi
 gudang+jne guru+pada gusuran gusuran+4 habis+mau habis+pamitan haji+mamat haji+udin halte+brt halte+busway
 halte+itu halte+smpn halte+transjakarta hari hari+tunggu harus+kemana hasanudin hear hikmah hitam hormat+kami
 hp+maling hp+orang hubung+siapa hujan+besar ibu+antar ibu+dengan ibu+dihipnotis ibu+dipukul ibu+duduk
report 1 ibu+gelandangan ibu+gendong ibu+naik identitas+bicara identitas+di identitas+tetap igd+rsud ikut+saya
 indomaret induk+tanah inggris ini+bisa ini+gelandangan ini+kok ini+lari ini+nginep ini+sudah ini+yang irigasi+sipon
 is+an isi+bayi isi+foto istirahat+di istri+2 itu+kayaknya itu+masuk itu+ngaku itu+pindah izin jaket+merah
 jalan+beringin jalan+bolak jalan+dipati jalan+gajah jalan+gatsu jalan+jend jalan+kisamaun jalan+lagi jalan+m
 jalan+merdeka jalan+moh jalan+mundur jalan+satria jalan+sudirman jalan+telesonic jam+orang jambret jambret+jatuh
 jatake+sudah jati$ jatiuwung$ jawab jawab+tidak jaya+ada jelas+di jembatan+penyeberangan jembatan+tol jemput+lansia
 jemput+tolong jend jend+sudirman jiwa+lepas jiwa+tidak jne joging jual jual+es jual+kerupuk jumat$ kabeh kabeh+di
 kakak+di kakak+ipar kaki+buntung kaki+busuk kaki+di kaki+patah kaku+di kaku+kayanya kalau+ajak kaleng kali+bau
 kali+ledug kali+ya kalian$ kalimantan kamar+sudah kami+kata kami+ketemu kami+nyasar kami+temukan kami+tolong
 kampung+baru kampung+bekelir karang+timur karawaci$ karawang kardus+depan kardus+mi karena karung+besar
 karunya+sudah kasi kata+dengar kata+dia kata+dulu kata+saya kata+tapi kayak kayanya+pikun kayu+kp kayu+runcing
 ke+depan ke+gereja ke+kebon ke+polsek ke+purwokerto ke+solo ke+wonosobo kebon+kosong kebon+nanas kec+pinang
 kecil+jual kecil+nyasar kecil+tangis kejar+ibu kel+gaga kel+pabuaran kel+pinang kelas+1 keluar+orang keluar+tapi
 keluarganya kemarin+mau kembar+umur kemis kena+orang kena+serang kenanga$ kenapa+cuma kepala+ke keran kereta+lewat
 kereta+turun kerja+dia keroncong kerupuk ketapang ketemu+anak ketemu+gelandangan ketemu+perempuan ketemu+remaja
 kewalahan ki+asnawi kira+5 kirim kirim+mobil kirim+video kisamaun kite kk+di kk+masih kkn klinik$ km+21 koang
 koang+jaya kolong+tol kondisi+sehat konsul kontrak kontrakan+ada kontrakan+diketok kontrakan+h kontrol$
 kooperatif+mau kopi+di koran korban+bakar korban+begal korban+gusuran korban+kdrt korban+tppo kosong+pasar kotor$
 kucing+pak kumpul kunci+dalam kunci+kamar kunciran$ kursi kursi+taman kurus+kering kutabumi$ kuyup kyk lagi+dengan
 lagi+gang lagi+kok lagi+kopi lagi+laki lain+perempuan laki+4 laki+60 laki+duduk laki+duga laki+itu laki+kejar
 laki+kurus laki+lanjut laki+naik laki+odgj laki+pakai laki+pingsan laki+rambut lalat+banyak lali lali+jalan
 lalu+lintas langgar langgar$ langsung langsung+cabut lansia+buta lansia+dari lansia+gelandangan lansia+kata
 lansia+lupa lansia+minta lansia+tanya lansia+tetangga lap+via lap+warga lapak lapau lapor lapor+bukan
 lapor+gelandangan lawang lem lempar+orang lepas$ lepas+baju liar+di lihat+ibu limpahan lingkungan lintas+di lippo
 listrik+tidak lk+45 lombok looks los+ikan lowbat lumpur lupa lwt m+toha maaf+ke mabuk+doang macet$ madiun mahkota
 mahkota+pak majikan makam$ makan+dikasih makan+racun makan+sederhana makin+kurus makmur+blok maksudnya+ada malaikat
 malam+dia malam+ketemu malam+sendiri maling+motor mall+ada mall+ciledug malu mamat mampu mancur mandi+terus
 mandir+jembatan mangkal mansyur mantri mantu$ manusia+di marga mart masih+dalam masih+duduk masih+sadar masih+smp
 masuk+02 mata+saya matahari mati+dia mati+habis mau+bunuh mau+gantung mau+keluar mau+konsul maulana+hasanudin
 mekarsari melahirkan+tidak melepuh$ mengaku+asal menginap meninggal+sekarang menit+belum menyebut menyebut+nama
 menyengat merah+gading merah+pasar merdeka meresahkan meruya metland metropolis mini minta minta+ampun minta+ongkos
 minta+surat minum+cair minum+oplosan mobil+avanza mobil+langsung mobil+pick mobil+tenggelam mogot+km moh moh+toha
 mookervart+dekat motor+yang muara muda+kayaknya muka+ancur mules+dari mundur+terus mungutin murid musafir+tidak
 mushola+nurul mutiara naik+dari nama+lansia nanas napas+satu nari narkoba neroktog ngatur+lalu ngawaler ngelewer+ke
 ngeteh ngintip+orang ngobrol+tembok ngomel+tapi ngomong+cuma ngomong+inggris ngomong+nyambung nongol$ nongol+dari
 nongol+di nya+saya nya+tidak nyambung$ nyambung+saya nyanyi+kami nyasar+mau nyasar+ngaku nyawa nyender+di nyentuh
 nyuruh+saya obat+rumah odgj+apa odgj+bakar odgj+dekat odgj+depan odgj+kami odgj+mondar odgj+putus odgj+rambut
 ojek+tabrak ongkos+ke ongkos+tidak openi oplosan orang+baik orang+bau orang+is orang+ke orang+kena orang+kp
 orang+mandi orang+mulut orang+sakit orang+satu2 orang+tadi orang+tua orgnya$ ot+laki out pabrik+jalan
 pabrik+plastik pabrik+sepatu pada+kumpul pagar+minta pagar+rumah pajang pak+cipadu pak+itu pak+muka pak+neglasari
report 1 pak+obat pak+orang pak+satpam pak+tetangga pak+tidur pakai pakai+batik pakai+celana pakai+helm pakai+kebaya
 pakai+sarung palak palem+semi paman+tidur panarub panggung panjat+tower panti+kata panto panto+tidak park
 parkir+mall parkir+ramayana parkir+rsud pas+car pas+saya pasar+bengkok pasar+ciledug pasca pasir pasung+sekarang
 pasutri+lansia pecandu peduli pedurenan$ pegang+pagar pelo pembangunan+3 pendamping penelepon+satpam
 pengendara+motor penumpang+lansia perang perawatan perempuan+ini perempuan+is perempuan+sekitar perempuan+telanjang
 pergi+tidak perlu+dijemput pernah+bawa pertiwi perum+banjar perum+rumah perut+darah perut+depan perut+mules
 pesantren+di petugas+minta phk$ pick pick+up pidato pikun pikun+putar pikun+tidak pinggir+empang pinggir+kali
 pinggir+situ pingsan+abis pingsan+dan piring pisau+depan pisau+terus plawad+indah pluit plus pny pohon+belakang
 pohon+beringin pohon+terus polisi+cikokol polisi+sudah polsek+pak pom+mini pondok+bahar ponorogo poris+gaga
 poris+indah pos+security posisi+terminal potong prapatan preman+di preman+pasar prestasi$ psikiater$ puasa
 pukul+kepala pulang pulang+kampung pulang+tidak pulang+tidur pulang+ya pun pun+sudah pun+tidak punten+di
 punya+saudara purwodadi puskesmas+tolong putar+perum putih+semua rada raden+saleh rahman ramayana+ciledug
 rawa+bokor rawat+bisa rawat+di raya+mauk raya+sudah raya+tidak rebahan rel+dekat rel+perlintasan rel+tanah
 renang+cluster respon+denyut respon+panggil rest risih$ rm rm+padang robinson$ roda+kepala rokok$ rokok+kata
 rombongan+ziarah royal rs rs+sudah rsud+kota rt+03 rt+05 rt+06 rt+5 rt+sini ruang rujuk+tapi ruko+ciledug
 ruko+kosong ruko+palem ruko+pinang rumah rumah+anak rumah+bocor rumah+nya rumahnya+banjir runcing rw+06 sadar+depan
 sadar+diri sadar+juga sadar+tapi sakit+siapa sakit+sudah saleh saleh+karang saluran+irigasi sambil+nyanyi
 sampah+belakang sandal sangego sapu+jalan satpam+mall satria satu+di satu+orang satunya saudara+di saudara+saya
 saya+80 saya+agak saya+bangun saya+belakang saya+cape saya+ditusuk saya+hapenya saya+jatuh saya+ketua saya+putus
 saya+supir saya+tetangga saya+tki saya+umur sd+bawa sdn+sukasari sebelah+anak security+sudah sederhana+jalan sejak
 sejak+ibu sejak+lebaran sekali sekarang+juga sekarang+mata sekarang+muntah sekarang+pegang sekitar sekitar+bandara
 sekolah sekolah+gang sekolah+kayanya sekolah+pak sekujur sekujur+badan selamanya selapajang+jaya semak+pinggir semi
 semua+anak semua+barang semua+di semua+kp semua+orang sendiri+dekat sendiri+kata sendiri+malam sengaja senjata
 sepanjang+jalan sepatu$ seragam+tk serahkan serang serang+siapa sering+bawa sesak+parah setengah setengah+baya
 setiap setiap+malam sewan share shoes si+eta siang+masih siapa$ siapa+aja siapa+pak sih+kalau simpang+gondrong
 singgah+liar singkong sini+ada situ+besar smk smpn+13 soetta$ sok+seuri solo+pak sopir+angkot sosial$ spbu
 spbu+jalan spbu+jatiuwung st stadion+benteng suami+makan sudah+4 sudah+8 sudah+aja sudah+boleh sudah+dari sudah+dua
 sudah+lewat sudah+luka sudah+mati sudah+meninggal sudah+tahun sudimara+selatan suka+joget suka+sapu suka+tawa
 suka+terlantar sukaasih$ sukabumi sukajadi$ suryadarma$ sutera$ tabrak+bis tabrak+darah tabrak+tunggal tadi$
 tadi+kira tadi+orang tadi+pagi tahu tahu+harus tahun+disuruh tahun+kunci tahun+masuk tahun+ngaku tahun+nyasar
 tahun+rumah tahun+sendiri tahun+tangis tahun+tiap tajur+rt takut taman+kayu taman+royal tangan+di tangan+manusia
 tangan+masih tangan+orang tangerang+yang tangga+jembatan tangga+jpo tangis$ tangis+jalan tangis+lagi tangis+sambil
 tangis+sekarang tangis+tidak tanya+alamat tanya+jawab tanya+kalau tanya+rumah tapi+belum tapi+ini tapi+saya
 tapi+sekarang tapi+warga taruh tas+besar tas+isi tato+tidur tawa$ telesonic telinganya telinganya+keluar teluknaga
 tembok+perum temen+saya teng tenggelam+kali tenggelam+ke tenggelam+situ teras+masjid teras+ruko tergeletak+tidak
 teriak+pak teriak+panggil terlantar+anak terlantar+malam ternyata+sudah tetangga+di tetangga+kunci teuing thamrin$
 theres+an tiap+jam tiba+ambruk tidak tidak+dikenal tidak+guna tidak+jahat tidak+luka tidak+mampu tidak+ngawaler
 tidak+sakit tidak+serang tidak+tega tidur+dari tidur+gelandangan tidur+terus tikus tindak$ tinggal+rombongan
 tinggal+tidak tinggi tipu+loker tk+pertiwi tkp tl tol+ada tol+bandara tolak+saudara tolong+ambil tolong+bagaimana
 tolong+data tolong+ditengok tolong+ditertibkan tolong+tetangga tongkat+linglung tpa tppo tps transjakarta
report 1 transjakarta+puri transmart transmart+cikokol truk+jalan tua+sakit tuh$ tuh+pak tukang+becak tunggu+anak
 tunggu+kata tunggu+stasiun turis turis+bule turun+dari tusuk+di umt umum+pasar umur+6 umur+90 unggal+malam unis
 untuk+anak unus urus+dkm usir+anak usir+kembali usir+suami uyut uyut+saya vihara wae+dari waras+kayaknya
 warga+belum warga+lansia waria+tua warkop warung+tidak wc+umum wijaya$ wonogiri+pak wonosobo wtc x+lk ya+dinsos
 ya+orang yang+bacok yang+berani yang+kubur yang+minum yang+ngontrak yang+pingsan yang+rawat yang+teriak
 yang+tinggal yati+tolong ziarah
report 0 @1
report -1 00$ 0000+9191 05+00 12+rt 14$ 17+tahun 2+minggu 2+ruko 22+tahun 63th 77$ 9+mau =lost @where ^aer ^angkot
 ^anjir ^ayam ^baik ^belakang ^buaya ^debt ^dompet ^emang ^good ^hallo ^haloo ^halooo ^hapus ^hatiku ^hi ^hidup
 ^horas ^iya ^jambret ^kasih ^kk ^kubur ^lokasi ^majikan ^makam ^mana ^manga ^mantul ^met ^mirip ^naik ^nihil ^no
 ^oi ^ok ^oke ^pabrik ^paman ^pantun ^pas ^pasang ^pindah ^pinggir ^pinjam ^pisau ^polisi ^pos ^ppdb ^ruko ^salah
 ^semoga ^setelah ^siap ^sip ^spbu ^stasiun ^sugeng ^sumur ^surat ^syarat ^tahu ^tanya ^terpantau ^tidak ^tiket
 ^tiketnya ^tunggu ^ud ^wifi abis+di abu$ abu+nama abuh+kabeh ada+api ada+data ada+identitas ada+kartu ada+mau
 ada+penyakit ada+perkembangan ada+tapi ada+tato ada+ya adik adik+hilang aer afirmasi air+bersih air+pam aja+dengan
 aja+laporan ajak+ke aje aje$ akik akik+ijo akses akun alat+dengar alihkan alihkan+ke allah$ aman+tidak amankan
 ambles ambrol ambruk+pak ampir ampir+jatuh anak+bisa anak+kerja anak+lk anak+rantau ancam+pakai anda+menang
 anggota+saudara angkat+warga angkot+ugal2an angkut+kok anjing$ anjir apa+bagaimana apa+sudah apa+ya atap+ruko
 atapnya autis+yang awas awas$ aye+ampir backup bacok+di bade bagaimana+lanjut baik baju+layak baju+spiderman bakar
 bakar+dekat bakar+gudang bakar+lapak balap balap+liar balaraja$ bandung$ banget+dari banget+dengan banget+kakak
 banget+saya bangkai+anjing bangun+tidak bangunan+sinar banjir+di bank$ bantu+alat bantu+beras bantu+lacak
 bantu+rumah bapak+kami bapak+kata bapak+lari bapak+sendiri bapak+tadi barangkali+ada bareng baru+ketemu baru+mau
 basement batal+dong batal+laporan batik batik$ batuceper+sudah bawa+pulang bawah+wit bayi+boneka bayi+ternyata
 becak+di bed beda beda+odgj bedah bedah+rumah been bekasi bekasi$ belanda beli beli+air belum+kami belum+saya
 berita$ berlobang+besar bersangkutan beruntun beta$ betawi$ biasa+bawa biasa+panggil biasanya+dia biasanya+jalan
 biawak bikin+debu bikin+kartu bikin+ktp bikin+saya bikin+surat bikinin biru+bibirnya bisa+bawa bisa+duduk
 bisa+jenguk bisa+lepas bisa+minta bisa+pakai bisa+saya bisa+sebut bisa+tunggu bisu+tuli bni boleh boleh+saya
 boleh+tahu boleh+titip bonceng boneka+maaf boru+sinaga bot$ bpjs+saya broadcast broadcast+ada buka+tidak bukan+bayi
 bukan+lansia bukan+mau bukan+ranah bukan+warga bus+shelter bus+trans c$ cabut+laporan cara cari+aja cari+kae
 cari+kampung cari+orang cari+petugas cari+temen cbd$ cek+nama cekik+kucing celana+merah cengkareng$ centang+satu
 cepak cepat+banget cerai+suami cibodasari cibodasari$ cincin+batu ciri+dengan cium cocok+dengan cu cuma$ cuma+mabuk
 curiga+mau dada+tidak dadang daerah+modernland dagu$ dana+cepat dapat+info darah+tinggi dari+bekasi dari+gereja
 dari+lebaran dari+lokasi dari+sekolah dari+your daster+bunga data+susul dbd+di debu debu$ deh$ dek+saya dekat+makam
 dekat+mana dekat+tukang denda+bener dendam dengan+kali dengan+laki dengan+laporan dengan+minum dengan+sandal
 dengan+suami dengan+tukang di+agen di+bak di+batu di+broadcast di+cikupa di+halaman di+jakarta di+kadai di+mess
 di+minimarket di+neglasari di+pengumuman di+perum di+phk di+pinang di+rental di+samping di+sana di+tangan di+toko
 di+tpa dia dia+cuma dia+ditinggal dia+emang dia+lihat dia+malah dia+nginep dia+pindah diadopsi diam$ dibawa+di
 dibawa+petugas dibawa+semua dibuang+di dicatat dicocokkan dicolong dicopot dijemput+orang dijemput+sekarang
 dikasih+duit dikenal$ dilacak$ dinsos+ada disabilitas+mau dishub$ dishub+mana disiram ditandatangan ditinggal+dia
 ditinggal+pesan ditusuk$ do dobel donasi dong+sudah down+syndrome driver duit$ dulu+kerja dulu+pak dulu+tinggal eh
 eh+dia enak fajar fals fb+ada film$ foto+disebar foto+itu gabut gandengan+di gang+3 gaya gedor gedor+pintu
 gelandangan+diamankan gelas gelas$ gembok gempa gerak+ya gesper gingsul gitar gitar+rusak golok+itu golok+pak
 golok+saya golok+sudah good goreng$ gratis$ hajat hajat$ haji+naim hallo halo$ haloo halooo halte+tanah
 hansip+orang hapal+jalan hapus+aja hari+loh hari+rabu harus+kerja has+anyone has+pikun hi hi+saya hidungnya
 hidungnya+darah hidup+lagi hilang+abis hilang+anggota hilang+ibu hilang+sejak hitam$ hoax hoodie hoodie+abu horas
 hoyong hp+saudara hukum$ hukum+apa ibadah ibadah$ ibu+ibu ibu+kejang ibu+kerja ibu+lagi ibu+linglung ibu+saya
 ibu+tadi ibu+telepon ibu+ternyata igd+dekat ijazah ijo+besar ijo+kemarin indramayu indramayu+telepon info+tambah
 info+tindak infoin ini+ke ini+lagi ini+lho ini+untuk insani insulin is+saya iskandar iskandar+muda istirahat isya
report -1 itu+di itu+ibu itu+lari itu+lewat itu+masih itu+sehat itu+tadi itu+tidur itu+tolong jadi+datang
 jadi+tambah jaga+malam jakarta$ jalan+afirmasi jalan+berlubang jalan+iskandar jalan+pincang jalan+sudah
 jalan+veteran jam+2 jam+berapa jam+istirahat jam+lalu jam+segini japri japri$ jari+tengah jatuh+kejang jaya+kaki
 jaya+sehat jembatan+merah jendela jenguk jenguk+tidak jepit jilbab+pink jiwa$ jiwa+bawa jiwa+gratis jual$ juga$
 jumat kabar+ibu kadaluarsa kaget kaget$ kakak+yang kaki+darah kaki+kiri kaki+tidak kalau+lihat kalau+panggil
 kalau+telat kalian+cari kamar$ kamar+ada kamar+bawa kambing+saya kami+anter kami+dari kami+lapor kami+lihat
 kami+nama kami+tgl kami+turun kampung+bulak kan+ibu kaos+spiderman kapan+nyala kapatang kartu+lansia kasih+banyak
 kasih+duit kata+di kata+jadi kata+mau katolik kayak+di kayaknya$ kayaknya+anak kayaknya+bakar kayaknya+ibu
 kayaknya+mabuk kayaknya+pak kayaknya+yang ke+badan ke+bapak ke+gang ke+kampung ke+lokasi ke+sana ke+satpam
 kebon+belakang kebon+pisang kecil+tidak kejang+sekarang kejang+tidak kejar+pengendara kelinci$ keluar+busa
 keluar+lewat keluarganya+ada keluarganya+sendiri kemana+mana kemana+ya kemarin+ada kemarin+tidak kembali+sendiri
 kena+razia kencang$ kencang+banget kepala+bayi kepala+luka keramaian keras+banget kerendem kerja+pabrik kerja+tidur
 kerudung+kuning kesel kesel$ ket+kemarin ketemu$ ketemu+itu ketemu+kemarin ki+samaun kira+mau kiri$ kirim+data
 kk+saya klien+di kober$ kok+pak kondisi konfirmasi konsernya konsernya$ konter konter+hp kosasih kosong+di kotak
 ktp+di kucing+di kumpul$ kunci$ kuring lagi+istirahat lagi+kelahi lagi+masuk lagi+soal lagi+terus lagi+ybs lah$
 lahir lahir+anak laki+12 laki+gondrong lalu+sudah lalu+tidak langit lanjut+laporan lanjut+yang lansia+depan
 lansia+jalan lansia+kemarin lansia+kerudung lansia+nama lansia+pakai lansia+sarmi lansia+tanpa lansia+ternyata
 lapor+anak lapor+disini lapor+itu lapor+lewat lapor+saya laporan+atas laporan+jam laporan+tarik laporan+trc
 lari+tadi las layak+pakai lengkapnya+jalan lewat+belakang lewat+sini lewat+terus liar+depan liar+tiap lihat+cctv
 lihat+jatuh lihat+pak lihat+the linglung+sudah link listrik+putus lo+pada logat loh+ini lokasi+pak lokasi+sudah
 loker loreng lot lu+ndro luka+ternyata maaf+salah main+di makan+kadaluarsa makan+tapi makasih+ya malam+bawa
 malam+gini malam+lapor malam+suka maling+bawa mampet+banjir mampu+untuk mana+pak mana+penanganan manga mangganya
 mantap+pak mantul manusia+apa markotop martabak masih+dengar masih+dibawa masih+orang masih+pakai masih+suka masing
 masjid$ masker masker$ masuk+lewat mati+3 mati+gaya mati+untuk mau+ada mau+angkat mau+dekat mau+dengan mau+dia
 mau+donasi mau+hidup mau+kabar mau+konfirmasi mau+ngajuin mau+ngaku mau+tarik mau+tenggelam mayat+ada mayat+kakak
 mayat+sudah mayat+tapi mei meluap+pak menang+undian menara menara+bts mengenai mengenali menjuntai+di menunggu+di
 merah+cikokol mess met mie minggu+saya minta+data minta+duit minta+fogging minta+kursi minta+minum minta+pulang
 minta+rawat minum+sekarang minyak+tanah mirip+banget miskin mobil+besar mrs mrs+x much mugia mulai+jalan mulai+rame
 murid$ naik naik+aja naim nak nama+dedi nama+laki nama+lilis nama+rangga nama+yang nama+yanto name+is namonyo
 naroskeun nasi$ ndan ndro negeri nekat$ neror ngalir ngomong+belanda ngomong+hilang njaluk no+hp nomor+wa nopo
 nyala$ nyamber nyaris odgj+dengan odgj+lu odgj+pak odgj+semua oi ojek$ ok oke ompong onah onah+di online+mau
 online+shop operasi+di orang$ orang+basah orang+bener orang+laporan orang+malam orang+mau orang+tangis otw p p$
 pada+pengumuman pada+putar pada+tangis padam pagar+hitam pagar+pak pagar+tadi pagi+bapak pagi+ini pak$ pak+belum
 pak+besar pak+cepat pak+habis pak+harus pak+hati2 pak+jam pak+kok pak+laki pak+minta pak+motor pak+salah
 pak+selamat pak+teriak pak+tinggal pak+udin pak+wasimin pak+yang pakai+gelang pakai+gesper pakai+motor
 pakai+tongkat pakai+topi pamit pamit+selamanya pamitan pangkas panjang$ panjat+tiang pantun pantun+dong papasan
 parah+ini parking parking+lot pas+kami pas+petugas pasar+bawa pasar+kemarin pasien pasung+sudah payung$ pecat pecel
 pegang+batu penampungan penasaran pencariannya pendek$ penderita+kejang penelepon+bertanya penelepon+menunggu
 penelepon+tadi penelepon+ybs penerima pengumuman+itu penjemputan perahu+karet percuma perempuan+itu perempuan+nama
 perempuan+tunarungu pergi+naik pergi+nomor pergi+selamanya periksa perkembangan+laporan perlahan perlu+ambulans
report -1 pertigaan+jalan perum+taman pesan+suara petugas+nya petugas+pakai pihak pikun+sudah pikun+yang
 pincang+tidak pink+yang pipi+kanan pisau+daging plafon$ plat pohon+besar pohon+mangganya pokoknya polisi+apa
 polisi+tapi polsek+sudah pos+2 pos+kami post posting posting+mau ppdb puasa$ pukul+15 pukul+pak pulang+5
 pulang+kerja pulang+minta punya+hp puskesmas putih+yang putus+sekolah rangga rawat+mana raya+petir raya+poris ready
 rebo rebu rekening rel+tidak remaja+yang rental rental+ps reported respon ribet ribut+rebut rini roti rs+jiwa
 rs+lansia rs+usada rsud$ ruko+sebelah rumah+dekat rumah+kuring rumah+pakai rumah+temen rumahnya+yang rw+04 rw+kami
 rw+tidak sabi$ saja$ salah+dengar salah+lapor salah+sambung salib samaun sambung sambungan sampah$ sampai$
 sampai+darah sampai+depan sampai+jembatan sampai+sekarang samping+masjid sanca sandal+jepit sarmi+sudah sate
 satpam+ya satu+botol satu+pak saudara+kami saya+22 saya+ajak saya+ambles saya+apa saya+arah saya+autis saya+basuo
 saya+cabut saya+dicolong saya+driver saya+harus saya+itu saya+kena saya+kepikiran saya+kuntit saya+makasih saya+nan
 saya+panik saya+posting saya+reported saya+sambil saya+selimut saya+setrum saya+tahan saya+telepon saya+terakhir
 saya+tutup saya+wa saya+warga sebarkan sebelah+lagi seberang+rs segini sehat+kan sehat+selalu sekap+anak
 sekarang+ambil sekarang+amuk sekarang+begal sekarang+kepala sekarang+lewat sekarang+makan sekarang+mana
 sekarang+perut sekarang+rawat sekarang+tadi sekarang+tangan sekarang+telanjang sekolah+di sekolahan selamanya+terus
 selamat+anda selamat+sore selempang selokan selokan$ sembako semrawut$ semua+rs send senin+kemis sepatan$ seperti
 sepi+itu sewu+pak si+dimas siang+malam sih sih+saya sinaga singgah+ada siti slb soal+lansia sok+bawa sore+belum
 spbu$ speaks+hokkien standby suami+lagi suami+tiap suami+tidak sudah+aman sudah+amankan sudah+antar sudah+bangun
 sudah+beres sudah+dada sudah+di sudah+dicabut sudah+dicukur sudah+ketauan sudah+punya sudah+sisir sudah+turun
 sugeng suka+di sumur+kering sunatan suntik suntik+insulin surat+kontrol surat+wasiat susul+anak susul+korban swasta
 syndrome tabrak+beruntun tadi+kata tadi+mah tadi+sore tadi+subuh tahu+di tahu+ke tahu+tidak tahun+lepas tahun+pikun
 tai tali+dari taman+mati tambah+bahwa tangan+belum tangan+dingin tangan+kanan tangan+tolong tangga$ tanpa+izin
 tanya+lanjut tanya+nama tanya+odgj tanya+perkembangan tanya+tindak tapi+keluarganya target tas+ransel tas+selempang
 tato+di tbc tebal$ telepon telepon+cari telepon+kemana telepon+siapa tembok$ temenin tempat+bapak tempat+yang
 tempatnya tengok terdampar+di teriak+sekarang terjun+pagar terminal+tolong termonitor ternyata$ ternyata+anak
 ternyata+bapak ternyata+bawa ternyata+mabuk ternyata+tidur terus$ terus+hilang terus+ke terus+muntah terus+tidak
 tes$ tetangga+buang tetangga+saudara tetap+bisa tgl+3 the+hilang think+saya tiang+sutet tidak+aktif tidak+angkat
 tidak+hari tidak+nongol tidak+pamit tidak+sido tidak+ubah tidak+yakin tidur+botol tidur+dibawa tidur+doang
 tidur+mulu tidur+ternyata tiket+saya tiketnya timnas timnas+kalah tinggal+dua tinggi+pak tinggi+sekitar tini
 tipu+online tiri tiri+pukul titip+ke titip+lansia tn toko+emas tolong+cek tolong+diamankan tolong+dipukul
 tolong+jangan tolong+lansia tolong+pln tolong+razia tolong+send tompel tompel+di top+markotop trans tuh+orang
 tujuh$ tujuh+puluh tulis+selesai tumpeng$ tunggu+dari tunggu+dinsos tunggu+petugas tunggu+pinggir tunggu+warga
 tutup+kain uang+di ubah+pikir ugal2an uih ujang+kosasih ular+sanca umur+17 umur+7 undian untuk+berobat untuk+cari
 untuk+di untuk+istri untuk+saudara untuk+surat untuk+tidur update+penelepon urus+akta urus+masing urus+sekarang
 usada usada+insani vaksin veteran video visual wa+saya wae+pak warga+dia warga+mulai warga+pak warga+pd warga+saya
 warga+tangerang warga+tidak warnet+dekat wasimin wit wkwk+parah ya+ibu ya+mau yang+baju yang+bersangkutan yang+mau
 yang+minggu yang+muka yang+petugas yang+viral yatim+tidak yayasan yayasan+kami ybs+di yo$ your+post your+shelter
 yth+dinas yuk+pak yuyun 👍 👍$
report -2 02+sudimara 03$ 04$ 0857+0000 10$ 19+tahun 2+pagi 24+jam 3+kilo 31$ 4+perumnas 7+tahun 8+orang =ask
 =client =seen =wait @goes @len2 ^assessment ^bah ^baju ^beda ^biaya ^bot ^bpjs ^capek ^cek ^daerah ^dengan ^dijual
 ^geng ^got ^gudang ^hari ^hujan ^info ^internet ^jd ^kamu ^kaos ^kayak ^ke ^keluarganya ^kenapa ^keren ^kios ^kira
 ^klg ^knalpot ^kolong ^ktp ^lah ^lama ^lapar ^lari ^limbah ^listrik ^lobang ^maaf ^malah ^mauliate ^monyet ^mulai
 ^mun ^murid ^nah ^nasib ^ngasih ^p ^pagi ^panas ^pemerintah ^pencet ^preman ^rame ^santunan ^siapa ^soal ^tangga
 ^tembok ^tes ^test ^titik ^toko ^top ^trotoar ^tunggakan ^waduh ^yang abis+ibu abis+itu abu ada+ambulans ada+anjing
 ada+bpjs ada+info ada+kereta ada+kok ada+kolong ada+lihat ada+luka ada+maling ada+program ada+respon ada+ruko
 ada+saksi ada+sawah ada+tindak ada+ular adik+saya aduh+bagaimana agak agama air+pdam aja$ aja+0857 aja+ke aja+pak
 ajukan aktif aktif$ al+amin alamat+lengkapnya alfamidi amankan+depan amankan+di ambil+mayat ambruk+di
 ambulans+gratis ambulans+sekarang ambulans+tidak amin amuk+minta amuk+pak anak$ anak+begitu anak+dibawa anak+ngaku
 anak+ngumpet anak+sembunyi anak+sudah anda angin angkat angkat+kerja angkot+angkot angkut angkut+belum angkut+di
 angkut+sudah anjing+galak anter+ke any anyar+tapi anyone apa+aja apa+dinas apa+ibu apa+masih apa+mayat apa+mesin
 apa+orang apartment api$ api+besar aplikasinya arah arah+jalan arah+jatake arah+rel arisan asap+tebal asesmen
 asesmen+awal assessment atap+musala atau+mesin ati2 atm atm$ atm+takut babi babi+bau back bacok+jalan badminton
 bagi baju+biru baju+pasien baju+terus bakar+cepat bakar+tangan balas bandara+terminal banget+mau banget+tidak
 bangun+terus bangunan+jalan bantu+apa bantu+ongkos banyak+tidak banyune bapak+hilang bapak+ibu bapak+itu
 bapak+muntah bapak+saudara bapak+tiri barangkali+di baru+ketauan basuo batal+ya batas batu$ bau$ bau+alkohol
 bau+gas bau+tidak bawa+ambulans bawa+kayu bawa+kucing bawa+mobil bawa+tandu bawa+tas bawa+uang bayar+spp
 bayar+tidak bayi+blues bayi+dia bayi+itu beasiswa bebas beda+agama begal+sekarang bekas+luka belakang+alfa beliung
 belok belok+ke belum+ada belum+datang belum+punya benar bensin+jalan berarti berdiri$ berlobang berlubang
 berobat+rs bertanya berulat beruntun+di besar+jalan besok+ada biasanya+gelandangan biasanya+tidak biaya biaya$
 biaya+sekolah bidan$ bikin+anak bila bila+ada bilih+ada biru+muka bis$ bis+tidak bisa+kembali bisa+tampung
 bisa+tidak bisa+untuk bisa+urus bisu+rambut blues bocah+saya boleh+tidak bolong+besar boraks botol+racun
 botol+rusak bpjs$ brong btw buka+baju bukan+3 bukan+ada bukan+darah bukan+kejang bukan+terlantar bungkus bunyi bus$
 busway+puri buta+yang butuh+alat butuh+kacamata cabe$ cabut cair cakar cakar+anak cantik caping$ cari+adik
 cari+lansia cari+suami cari+tidak cat$ centang cerai cerai$ cibodas+blok cibodas+tidak cimone+jaya cirebon+cari
 cirinya coklat collector cuma+geser cuma+minta cuma+speaks daerah+pasar dan+bagaimana dan+bawa dan+belum dan+dia
 dan+hp dapur+tetangga dari+cipondoh dari+cirebon dari+dinsos dari+gandengan dari+grup dari+gudang dari+indramayu
 dari+jam dari+rsud dari+saudara dari+yayasan darurat+apartemen data+orang datang$ debt debt+collector deh deh+pak
 dekat$ denda+tidak dengan+kakak dengan+lap dengan+siapa dengan+tadi dengar dengar$ dengar+teriak depan+komplek
 depan+sekolahan depan+taman deres deres+pak dewasa dewi di$ di+bandara di+berita di+brebes di+cengkareng
 di+cisadane di+genangan di+gereja di+gudang di+hatiku di+kampung di+karung di+kelurahan di+kene di+kepala di+lembur
 di+loteng di+pelipis di+pemkot di+penampungan di+pipi di+plafon di+ps di+rt di+rw di+selapajang di+serpong di+story
 di+tangcity di+tol dia+ambil dia+cekik dia+ini dia+jatuh dia+masuk dia+panjat dia+pegang dia+pernah dia+racun
 dia+sempat dia+yang diamankan+wkwk diancam dianggap dianggap+tidak dibaca dibacok+di dibawa+kemana dibawa+kok
 dibawa+lari dibully dibully+di dicabut$ dicukur digigit dijemput+sudah dijemput+wkwk dijual+cepat dijual+depan
 dikasih+minum dikasih+susu dikenali dilacak dimakam+di dimas dinas dingin+ya dinsos+bukan dinsos+pak diposting+di
 disamperin disini disiram+air dituntun diumumin diumumkan dodi dokter dompet+ketemu duduk+ke duit+ke duka dulu+di
 dulu+saya dulu+ya e ekor elpiji emas empat esek2 find formalin foto+di foto+pencarian gaji+buta gali+kabel galon+di
 gandengan gang$ gang+2 gang+kami gang+tabrak ganti garis gas+3 gas+buka gas+leak gawat+ini gelang gelang+rumah
report -2 gelap gerbang+belakang gereja+kami gerobak+di gerobak+itu gerobak+tidak gesper$ gigi golok+ancam
 gondrong+pakai goreng got+mampet goyang grup+rt grup+sebelah gudang gudang+kardus gudang+plastik guling guna$
 gunadi hari+kantong hari+minggu hari+poster hari+senin hasil+asesmen hasnt hati2 hati2$ her hilang+di hilang+kirim
 hilang+kontak hilang+lagi hilang+saat hilang+yang hokkien hp+nya hubung+wa hujan+pak huruf ibu+hilang ibu+itu
 ibu+iyoh ibu+kayaknya ibu+lurah ibu+ya ig+dinsos ig+kata igd ignore+saya iku iku$ indah+ada industri+manis
 info+bapak info+loker infonya infus ingat$ ini+foto ini+kan internet ireng irigasi+sudah is+duduk iseng isi+minta
 istirahat$ isya+tidak its itu+bisa itu+dekat itu+dikasih itu+duduk itu+gelandangan itu+kakak itu+muncul itu+petugas
 itu+saudara itu+yang iyoh izin+tanya jadi+biru jadi+gelandangan jadi+relawan jadi+tukang jadwal jaga jaga+ibu
 jaga+warung jajan jalan+berlobang jalan+dari jalan+kan jalan+mati jalan+melati jalan+tolong jam$ jam+3 jam+5
 jam+segitu janda janji jatuh+pak jatuh+trotoar jendela$ jual+miras juga+tidak juta kabar+pak kabel+ditinggal
 kabel+listrik kabel+pln kae kakak+odgj kaki+satu kakinyo kalah kalau+gelandangan kalau+lagi kalau+lapor
 kalau+petugas kali+itu kali+sipon kambing kami+bapak kami+belum kami+hilang kami+jaga kami+kejar kami+mau
 kami+ngaku kami+pihak kami+sekarang kampung+kami kampung+sini kan+saya kan+yang kandang+bebek kantong+ada
 kantor+lurah karaokean+sampai kardus+di karena+tidak karet kartu+berobat karung+isi karyawan+saya kasih+nasi kasir
 kasus+lansia kata+ada kata+anak kata+asal kata+capek kata+lansia kata+lari kata+lihat kata+temen kata+warga kawin
 kayaknya+bukan kayu$ kayu+pak ke+belakang ke+dinsos ke+komplek ke+korban ke+pasar ke+pos ke+rumah ke+saya
 ke+sekolah kecanduan+film kecil+pak kejang+lagi kel+cipondoh kelahi+dengan kelas+2 keluar+kepala kelurahan+kenanga
 kelurahan+larangan kemana+pak kemarin+dibawa kemarin+diposting kemarin+lari kemarin+malam kemarin+orang
 kemarin+rusak kemarin+sudah kembali+sudah kena$ kenapa+pak kene kepala+keluar kepikiran+terus kerja+di kerja+dong
 kerjo+di kertas kertas+kk kerudung kerudung+biru kesini+apa kesini+ya ketangkep+di ketemu+saya ketemu+surat
 ketemu+tadi ketemu+tidak keterangan+tidak keterbelakangan+odgj ketiga ketuban+rusak kiri+putih kk klien+amuk
 klien+serang klik knalpot knalpot+brong kok+badan kok+belum kok+diam kok+sudah kondisi+sekarang kontrol kopi
 korban+tidak kosong+tapi kp+baru ku+saya kucing kucing+terus kuntit kuota lacak+pak lagi+bawa lagi+dekat
 lagi+dikeroyok lagi+dipukul lagi+ini lagi+kalau lagi+lansia lagi+makan lagi+pukul lagi+ruko lagi+tidur lagi+untuk
 lain+lihat laki$ laki+kelas lalat+di lalu+dibawa lalu+ini lalu+lapor lalu+tolong lampu+dari langganan lansia+ada
 lansia+aye lansia+dengan lansia+itu lansia+saya lap lapak+rongsok lapar+mau lapor+jam lapor+kemarin lapor+kesini
 lapor+maling lapor+motor lapor+ndan lapor+pungli lapor+siapa lapor+tampak lapor+tapi lapor+tetangga
 laporan+dianggap laporan+kami laporan+odgj larang lari+lewat lari+saat lari+saya lari+waktu last latihan layak+huni
 layan layangan$ leak leak+di leher$ lele lemas+pak lembur lempar+batu lengkapnya lestari lewat lewat+wa lho+orang
 liar liar+parkir lihat lihat+dia lihat+tuh lima$ linglung+nya listrik$ listriknya liwat lobang location loh$
 lokasi+klien loteng lu$ luka$ lupa+kasih maaf+bikin maaf+ya macet macet+tolong magrib+sudah mahal main+bola
 makam+orang makan+belum makan+gaji makan+pak makasih+banget makasih+banyak maksud malam+laki malam+pak
 malam+ternyata maling+masuk manekin mangkal+depan masa+lalu masih+ada masih+di masih+disini masih+inget
 masih+pegang masih+punya masih+tidur masuk masuk+gang masuk+maling masuk+panti masuk+sini mata+kiri mata+merem
 matematika mati+dari mati+rasa mati+sudah mau+abis mau+ajukan mau+bawa mau+bayar mau+cek mau+di mau+dijemput
 mau+jadi mau+kasih mau+ngecek mau+pegang mau+sekolah mauliate maupun mayat+irigasi melahirkan+belum melawan
 meledak$ meledak+di meluap memang menang menangis+anak meninggal+kemarin menit menjuntai menunggu mewakili minggu
 minggu+lalu minta+ambulans minta+foto minta+maaf minta+pulsa minta+uang minum+air minum+teh minyak+ke miras$
 mlampah mobil+saya monyet monyet+lepas motor+habis motor+ketemu motor+saya motor+supra muda$ muhidin muka+saya mun
 muntah+darah murah$ naha naik+angkot naik+bis naik+ke naik+mobil naik+turun nama$ nama+dodi nama+pak nama+saya
report -2 nanti$ napas+pak napas+parah nasi+goreng nasib+lansia ndan+ada nego nempel+di ngaji$ ngajuin ngajuinnya
 ngaku+punya ngaku+saudara ngasih+duit ngasih+makan ngecek+laporan nih+dekat nih+yang nik no+12 no+4 nomor+ini
 nomor+tidak nonaktif nongol nya+lihat nyarios nyasar+yang nyebut nyetel odgj+bisa odgj+dan odgj+motor odgj+nih
 odgj+saya odgj+takut odgj+ternyata oh+iya oleh+petugas online$ orang+ada orang+dengan orang+jalan orang+kembali
 orang+masuk orang+mirip orang+nih orang+pak orang+pikun orang+saya orang+sering orang+tidak order pabrik+bikin
 pabrik+sapatu pada+bawa pada+cari pagi+dan pagi+ibu pagi+kata pagi+pak pak+ambulans pak+anak pak+bapak pak+batal
 pak+iki pak+jadi pak+kayak pak+kayaknya pak+kepala pak+lagi pak+muhidin pak+nama pak+odgj pak+pdam pak+petugas
 pak+tidak pak+update pak+wkwk pak+🙏 pakai+jaket pakai+kaos pam paman+dari pampers panas+badan panas+banget
 panas+dengan panik+tolong panjang panjang+umur papasan+dengan parah+dia parkir+depan pasar$ pasar+murah pdam pdhl
 pecel+lele peci pegang+4 pegang+dingin pegang+mau pelatihan pelatihan+kerja pelayanan pemadam pemakaman+orang
 pemalang pemkot$ penanganan+odgj pendek penelepon+info penelepon+kata penelepon+korban penelepon+minta
 penelepon+panik penelepon+sampai penelepon+sudah penelepon+tanya penjual+cilok penyakit penyakit+gula
 perempuan+keterbelakangan pergi+ke perkosa perlu$ permata permisi$ pernah+lapor persis+di pertolongan+pertama
 perum+total perumnas+1 pesan pesen pesta pesta+miras petugas+lansia petugas+tidak pindah+di pindah+tempat
 pinggir+lapangan pingsan+pak pinjam pintu+bawa pisau+dia pju pju+mati plastik+jalan platnya pln$ pln+putus
 polisi+dan pos$ posisi+sekarang pramuka preman+minta program progres proposal+bantu pu pukul+istri pukul+murid
 pukul+orang pulang+kemarin pules pulsa pulsa$ pun+lansia punten$ punya+riwayat punya+saya puskesmas$
 puskesmas+sudah puskesmas+tidak putih puting puting+beliung putrana r rabu rafa ralat+bukan rambut+panjang rame+di
 ranah raya+no razia regulator regulator+gas rekam rekam+cctv rel$ rel+itu rel+sekarang residivis ribet$ ribut
 ribut+di riwayat+odgj robot roda$ ronda+kami rosario rsj+grogol rsud+siapa rt$ rt+12 rujuk+ke ruko+bakar
 rumah+bakar rumah+bawa rumah+butuh rumah+cuma rumah+ibu rumah+mau rumah+pagar rumah+panik rumah+sudah rumah+tinggal
 rusak$ rw+03 rw+05 sadar+denyut saged+mlampah sakit$ sakit+banget sakit+itu sakit+urus saksi+nama salah$ sampai
 sampai+ada sampai+hp sampurasun$ sana$ sandal$ santri sapatu sapatu$ sarang sarang+tawon sarung+kotak
 satpam+komplek satpam+rs satu+sudah saudara+boleh saudara+kata saudara+lansia sawah+belakang sawah+padahal saya+4
 saya+bayi saya+cuma saya+dapat saya+dengan saya+depan saya+di saya+dibawa saya+dibully saya+dicabut saya+hapus
 saya+istri saya+janda saya+kasih saya+kata saya+kelas saya+kemarin saya+kok saya+laki saya+lepas saya+lihat
 saya+nama saya+ngurung saya+nomor saya+orang saya+penjual saya+pernah saya+sakit saya+sekarat saya+sembunyi
 saya+siapa saya+tanya saya+tarik saya+ternyata saya+turun saya+wali sd$ sd+tolong se sebelah+bakar sebelah+minum
 seberang+apotek seberang+pak sebut sebut+nama segitu sejak+magrib sekali+pak sekarang+dekat sekarang+lansia
 sekarang+lari sekarang+mulai sekarang+pingsan sekarang+tangis sekarat$ sekian sekitar+situ sekolah+karena
 sekolah+pakai sekolah+patah sekolah+yang sekolahan$ selamat+malam selapajang+blok selimut selingkuh semrawut
 send+orang sendiri+orang sendiri+tiap senjata+di sepi seragam+pramuka seret sering+lupa sering+tidur sesuai+foto
 setrum+pak setrum+tidak shes+81 si si+pak siang$ sidik sidik+jari sido sim sim+mati singgah$ sini+hilang sini+ya
 sip siram+minyak sisa situ+dan situ+pak slot smp+yang smpn+4 sono sore$ sorry sorry$ speaks spp$ stadion stm stop$
 strip strip$ stroke$ stunting suami+sekarang suami+tapi suami+teriak sudah+ambil sudah+bantu sudah+dengan
 sudah+dimakam sudah+evakuasi sudah+hari sudah+isya sudah+keliling sudah+mau sudah+melahirkan sudah+miring
 sudah+pada sudah+pinggang sudah+putus sudah+sadar sudah+seberang sudah+senyum sudah+terlantar sudah+urus suka+duduk
 suka+lempar suntikan supra surat+isi surat+mau suruh tabrak+anak tabrak+di tabrak+masa tabrak+mobil tadi+di
 tadi+dia tadi+jalan tadi+siang tadi+yang tahu+aja tahu+apa tahu+bawa tahu+ibu tahun+2021 tahun+belum tahun+nama
 takut+ambruk takut+meledak taman+kotor tambah+di tambah+info tambal+ban tampung+orang tanah$ tanah+lewat tanda
"""
