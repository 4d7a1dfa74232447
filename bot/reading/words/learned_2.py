"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 1 02+15 11+tahun 14+20 14+tahun 19$ 2+bulan 2+jam 2+malam 2+sudah 2019+pernah 3+karang 3+malam 3+minggu
 3+tidak 35+tahun 4+kk 45+tahun 5$ 50+tahun 6+gelandangan 60+baju 80an 9+hari 90+tahun =body =heart =kin =road @len4
 @team ^babinsa ^badan ^bau ^bawa ^habis ^kel ^kumat ^mahasiswa ^ntu ^orgnya ^pasutri ^penelepon ^rombongan ^warga
 abis$ abis+minum abis+subuh ada+ari ada+bule ada+karyawan ada+kel ada+keluarganya ada+musafir ada+napas ada+sekitar
 ada+temen ada+tuna adem+sekarang adik+umur air+mancur air+puluh airport aja+mulut aja+tidak ajak+ngomong alat+di
 allah alun$ aman+sih ambil+duit ambil+obat ambruk+tidak ampun$ amuk+depan amuk+sih anak+balita anak+di anak+jemput
 anak+kuliah anak+laki anak+nyasar anak+tidur anggap angkat+tapi angke+jembatan anyar+los apa+tidak apartemen$ aqua
 ar+rahman are aren ari+arinya arinya arusnya+deres asal+cirebon asal+kupang asesmen$ asnawi atm+bca avanza+hitam
 ayun baca badan+panas badan+penuh bae+di bahar+gang bahaya baiturrahman baju+rapi bakar+sekarang bakar+tidur
 balita+tetangga balon ban bandara+pak banget+pak banget+sudah bangkai bangun+di bangun+tolong bangunan bantu+dinas
 bantu+dinsos bapak+kawin bapak+pikun bapak+sakit bari+bawa baru+lahir baru+pemda baru+saja basah+kuyup batu+ke
 batuceper$ batusari$ bau+pesing bawa+apa bawah+flyover bayi bayi+baru bayi+dalam bayi+dari bayi+kunci bayur$
 beda+anak begal+pakai begal+perut bekas+sundut bekelir belakang+sekolah belakang+smpn belatung benda+kec
 bendungan+pintu berani+pulang beringin$ berobat+ke berobat+tidak biasa+tidur biaya+bisa bibi+tidak bibirnya$
 bicara+tidak bidan bikin+gubuk biru+di bis bisa$ bisa+berdiri bisa+dititip bise bisu bjb+cikokol blok+b
 bocah+gelandangan bocah+jual bocor+semua bojong bokor bokor$ boneka+di bosnya botol bpjs+mati brt bubar
 bukan+boneka bukan+mayat bulakan bulan+tidak bule bule+habis bus+saya bus+stop busway calo+kerja car car+free
 cari+rumput celana+malu center cibodas$ cibodas+besar cikupa ciledug+indah ciledug+sekarang cirarab cisauk
 cuma+keluarganya curiga curug+kab daek+kembali daerah+taman dahlia damai$ dan dan+anak danau dapat+anak darah+dari
 darah+jalan dari+kemarin dari+lahir dari+palembang dari+penampungan dari+sepeda dari+solo dari+subuh dari+tangga
 dari+tower darussalam daster daster+robek dekat+bengkel dekat+flyover dekat+kontrakan dekat+lapangan dekat+pintu
 dekat+pohon dekat+situ dekat+wtc dengan dengan+babinsa dengan+dua dengan+foto dengan+hormat dengan+istri
 dengan+kami dengan+keluarganya dengan+kucing dengan+saudara dengan+tembok dengan+tiang depan+boen depan+mesjid
 depan+paud depan+sdn di+airport di+antri di+balkon di+bekas di+bis di+blok di+cisauk di+curug di+daerah di+fly
 di+gazebo di+gebang di+ibu di+kantong di+kapal di+kenanga di+kosambi di+kp di+kunciran di+lapak di+larangan
 di+lingkungan di+mall di+meruya di+perlintasan di+peron di+pertigaan di+pintu di+puri di+rumah di+sukasari di+tajur
 di+tanah di+tetangga di+tiktok di+tl di+wc dia+di dia+diam dia+mah dia+sendiri dia+tangis dia+tinggal diam+cuma
 diam+di diamankan+di diancam+pakai dibuang+ke dibungkus+kresek dijemput+dari dijemput+ke dijemput+sampai
 dikasih+tetangga dikejar+orang dikenal+menginap dimyati$ dingin+kaku dinsos+bisa dinsos+diam dipati dipati+unus
 dipukul+massa dipukul+satpam dirante+di diri+dengan disuruh+gelandangan ditakoni ditengok ditinggal$
 ditinggal+bapak ditinggal+temen dititip+ke doang+sih dong driver+ojol duduk+aja duduk+diam duga+korban duit+pak
 duit+tinggal dulu+dia dulu+guru dumpit+gandasari emang emang+sakit emang+sudah empang+belakang emper+toko
 emperan+masih emperan+saya eta flyover$ free+hari gaga$ gang+asem gang+mushola ganggu$ ganggu+siapa gantung$ garuda
 gas+di gate gatsu gawat gazebo gelandangan+banyak gelandangan+dari gelandangan+depan gelandangan+difabel
 gelandangan+malam gelandangan+pak gelandangan+pakai gelandangan+suka gelandangan+tua gelandangan+yang gelar
 gemeter+ini gerbang+tol gerobak$ gerobak+saudara gini+pak gondok+situ got+depan green green+laki gubuk+tepi
 gudang+jne gudang+kosong guru+pada gusuran gusuran+4 habis+pamitan haji+mamat haji+udin halte+brt halte+busway
 halte+itu halte+transjakarta hari hari+tunggu harus+kemana hasanudin hear hikmah hitam hormat+kami hp+maling
 hp+orang hubung+siapa hujan+besar ibu+antar ibu+dengan ibu+dihipnotis ibu+dipukul ibu+duduk ibu+gelandangan
 ibu+gendong ibu+naik identitas+bicara identitas+di identitas+tetap ieu ieu+ada igd+rsud indah+2 indomaret
report 1 induk+tanah inggris ini+bisa ini+gelandangan ini+kok ini+lari ini+nginep ini+sudah irigasi+sipon is+an
 isi+bayi isi+foto istirahat+di istri+2 itu+kayaknya itu+masuk itu+ngaku itu+pindah izin jaket+merah jalan+anak
 jalan+beringin jalan+bolak jalan+dipati jalan+gajah jalan+gatsu jalan+jend jalan+kisamaun jalan+lagi jalan+m
 jalan+merdeka jalan+moh jalan+mundur jalan+sambil jalan+satria jalan+sudirman jalan+telesonic jam+orang
 jatake+sudah jati$ jatiuwung$ jawab+tidak jaya+ada jelas+di jembatan+penyeberangan jembatan+tol jemput+lansia
 jemput+tolong jend jend+sudirman jiwa+lepas jiwa+tidak jne joging jual jual+es jual+kerupuk jumat$ kabeh+di
 kakak+di kakak+ipar kaki+buntung kaki+busuk kaki+di kaki+patah kaku+di kaku+kayanya kalau+ajak kaleng kali+bau
 kali+ledug kali+ya kalian$ kalimantan kamar+belakang kamar+sudah kami kami+kata kami+ketemu kami+saudara
 kami+temukan kami+tolong kampung+baru karang+timur karawaci$ karawang kardus+depan kardus+mi karena karung+besar
 karunya+sudah kasi kasih+makan kata+dengar kata+dulu kata+saya kata+tapi kayak kayanya+pikun kayu+kp kayu+runcing
 ke+depan ke+gereja ke+kebon ke+polsek ke+purwokerto ke+situ ke+solo ke+wonosobo kebon+kosong kebon+nanas kec+pinang
 kecil+jual kecil+nyasar kecil+tangis kejar+ibu kel+gaga kel+kenanga kel+pabuaran kel+pinang kelas+1 keluar+orang
 keluar+tapi keluarganya kelurahan+uwung kemarin+mau kemis kena+orang kena+serang kenanga$ kenapa+cuma kepala+ke
 keran kereta+lewat kereta+turun kerja+dia keroncong kerupuk ketapang ketemu+anak ketemu+gelandangan
 ketemu+perempuan ketemu+remaja kewalahan ki+asnawi kios+kosong kira+5 kirim kirim+mobil kirim+video kisamaun kite
 kk+di kk+masih kkn klinik$ km+21 kolong+tol kondisi+sehat konsul kontrak kontrakan+ada kontrakan+diketok
 kontrakan+h kontrol$ kooperatif+mau kopi+di koran korban+bakar korban+begal korban+gusuran korban+kdrt
 kosong+belakang kosong+pasar kumat+semua kumpul kunci+dalam kunciran$ kursi kursi+taman kurus+kering kutabumi$
 kuyup kyk lagi+dengan lagi+gang lagi+kok lagi+kopi lagi+laki lain+perempuan laki+4 laki+60 laki+duduk laki+duga
 laki+itu laki+kejar laki+kurus laki+lanjut laki+naik laki+odgj laki+pingsan laki+rambut laki+tunarungu lalat+banyak
 lali lali+jalan lalu+lintas langgar langgar$ langsung langsung+cabut lansia+buta lansia+dari lansia+gelandangan
 lansia+kata lansia+lupa lansia+minta lansia+tanya lansia+tetangga lap+via lap+warga lapak lapau lapor lapor+bukan
 lapor+gelandangan lawang lem lempar+orang lepas$ lepas+baju liar+di lihat+ibu lima limpahan lingkungan lintas+di
 lippo listrik+tidak lombok looks los+ikan lowbat lumpur lupa lwt m+toha mabuk+doang macet$ madiun mahkota
 mahkota+pak majikan makam$ makan+dikasih makan+racun makan+sederhana makasih+sudah makin+kurus maksudnya+ada
 malaikat malam+dengan malam+dia malam+sendiri maling+motor mall+ada mall+ciledug malu mamat mampu mana+jawab
 mana+mano mancur mandi+terus mandir+jembatan mangkal mano mansyur mantri mantu$ manusia+di marga mart masih+dalam
 masih+duduk masih+sadar masih+smp masuk+02 matahari mati+dia mati+habis mati+orang mau+bunuh mau+gantung mau+keluar
 mau+konsul maulana+hasanudin mekarsari melahirkan+tidak melepuh$ mengaku+asal menginap meninggal+sekarang
 menit+belum menyebut menyebut+nama menyengat merah+gading merah+pasar merdeka meresahkan meruya metland metropolis
 minimarket+jalan minta minta+ampun minta+ongkos minta+surat minum+cair minum+oplosan mobil+avanza mobil+langsung
 mobil+pick mobil+tenggelam mogot+km moh moh+toha mookervart+dekat motor+yang muara muda+kayaknya mules+dari
 mundur+terus mungutin murid musafir+tidak mushola+nurul mutiara naik+dari nama+lansia nanas napas+satu nari
 neroktog ngatur+lalu ngawaler ngelewer+ke ngeteh ngintip+orang ngobrol+tembok ngomel+tapi ngomong+cuma
 ngomong+inggris ngomong+nyambung nongol$ nongol+dari nongol+di nya+saya nya+sendiri nya+tidak nyai nyambung$
 nyambung+saya nyanyi+kami nyasar+dari nyasar+mau nyasar+ngaku nyender+di nyentuh nyuruh+saya obat+banyak obat+mau
 obat+rumah odgj+apa odgj+bakar odgj+dekat odgj+depan odgj+kami odgj+lagi odgj+mondar odgj+putus odgj+rambut
 ojek+tabrak ongkos+ke openi oplosan orang+baik orang+bau orang+bisu orang+cuma orang+is orang+ke orang+kena
 orang+kp orang+mandi orang+mulut orang+sakit orang+satu2 orang+tadi orang+tua orgnya$ ot+laki out pabrik+jalan
 pabrik+plastik pabrik+sepatu pada+kunci pada+takut pagar+minta pagar+rumah pajang pak+cipadu pak+itu pak+muka
report 1 pak+neglasari pak+obat pak+orang pak+satpam pak+takut pak+tetangga pak+tidur pakai pakai+batik pakai+celana
 pakai+kebaya paksa palak palem+semi paman+tidur panarub panggung panjat+tower panti+kata panto panto+tidak park
 parkir+mall parkir+ramayana parkir+rsud pas+car pas+saya pasar+bengkok pasar+ciledug pasca pasien+laki pasir
 pasung+sekarang pasutri+lansia pecandu peduli pedurenan$ pegang+pagar pelo pembangunan+3 pendamping penelepon+orang
 penelepon+satpam pengendara+motor penumpang+lansia perang perawatan perempuan+ini perempuan+is perempuan+sekitar
 perempuan+telanjang perlu+dijemput pernah+bawa pertiwi perum+banjar perum+rumah perut+darah perut+depan perut+mules
 pesantren+di petugas+minta phk$ pick pick+up pidato pikun pikun+putar pikun+tidak pinggir+empang pinggir+kali
 pinggir+situ pingsan+abis pingsan+dan pisau+depan pisau+kata pitih plastik+jatake plawad+indah pluit plus pny
 pohon+belakang pohon+beringin pohon+terus polsek+pak pondok+bahar ponorogo poris+gaga poris+indah posisi+terminal
 potong prapatan preman+di preman+pasar prestasi$ psikiater$ puasa pukul+kepala pulang pulang+kampung pulang+tidak
 pun pun+sudah pun+tidak punten+di punya+saudara puri purwodadi puskesmas+tolong putar+perum putih+semua rada
 raden+saleh rahman ramayana+ciledug rawa+bokor rawat+bisa raya+mauk raya+sudah raya+tidak rebahan rel+dekat
 rel+perlintasan rel+tanah renang+cluster respon+denyut rest risih$ rm rm+padang robinson$ roda+kepala rokok$
 rokok+kata rombongan+ziarah ronda+rt royal rs rs+sudah rsud+kota rt+03 rt+05 rt+06 rt+5 rt+sini ruang rujuk+tapi
 ruko+ciledug ruko+kosong ruko+palem ruko+pinang rumah rumah+anak rumah+bocor rumah+nya rumahnya+banjir rumahnya+di
 runcing rw+06 sadar+depan sadar+juga sadar+tapi sakit+siapa sakit+sudah saleh saleh+karang saluran+irigasi
 sambil+nyanyi sampah+belakang sandal sangego sapu+jalan satpam+mall satria satu+di satu+orang satunya saudara+di
 saudara+saya saya+agak saya+bangun saya+belakang saya+cape saya+ditusuk saya+hapenya saya+jatuh saya+ketua
 saya+ngumpet saya+pak saya+putus saya+tki saya+umur sd+bawa sd+gelandangan sdn+sukasari sebelah+anak security+sudah
 sederhana+jalan sejak sejak+ibu sejak+lebaran sekali sekali$ sekarang+mata sekarang+muntah sekarat sekitar
 sekitar+bandara sekolah sekolah+gang sekolah+kayanya sekolah+pak sekujur sekujur+badan selamanya selapajang+jaya
 semak+pinggir semi semua+anak semua+barang semua+di semua+orang sendiri+dekat sendiri+kami sendiri+kata
 sendiri+malam sengaja senjata sepanjang+jalan sepatu$ serang serang+siapa sering+bawa sesak+parah setengah
 setengah+baya setiap setiap+malam setrum+mesin sewan share shoes si+eta siang+masih siapa$ siapa+aja siapa+pak
 sih+kalau simpang+gondrong singgah+liar singkong sini+ada situ+besar situ+bulakan smk smpn+13 soetta soetta$
 sok+seuri solo+pak sopir+angkot sosial$ spbu+jalan spbu+jatiuwung st+tangerang stadion+benteng suami+makan sudah+8
 sudah+boleh sudah+dari sudah+dua sudah+lah sudah+lewat sudah+luka sudah+mati sudah+meninggal sudah+tahun
 sudimara+selatan suka+joget suka+sapu suka+tawa suka+terlantar sukaasih sukaasih$ sukabumi sukajadi$ suryadarma$
 sutera$ tabrak+bis tabrak+darah tabrak+lemari tabrak+tunggal tadi$ tadi+kira tadi+orang tadi+pagi tadi+tidak
 tahu+harus tahun+disuruh tahun+kunci tahun+masuk tahun+ngaku tahun+nyasar tahun+rumah tahun+sendiri tahun+tangis
 tahun+tiap tajur+rt taman+kayu taman+royal tangan+di tangan+masih tangan+orang tangga+jembatan tangga+jpo tangis$
 tangis+jalan tangis+lagi tangis+sambil tangis+sekarang tangis+tidak tanya+alamat tanya+jawab tanya+kalau
 tanya+rumah tanya+saya tapi+belum tapi+ini tapi+saya tapi+sekarang tapi+warga taruh tas+besar tas+isi tato+tidur
 tawa$ teh+manis telesonic telinganya telinganya+keluar teluknaga tembok+perum temen+saya teng tenggelam+kali
 tenggelam+ke tenggelam+situ teras+masjid teras+ruko tergeletak+tidak teriak+pak teriak+panggil teriak+sendiri
 terlantar+anak terlantar+malam ternyata+sudah tetangga+di tetangga+kunci tetangga+tenggelam teuing thamrin$
 theres+an tiap+jam tiba+ambruk tidak tidak+dikenal tidak+guna tidak+jahat tidak+luka tidak+mampu tidak+ngawaler
 tidak+sakit tidak+serang tidak+tega tidur+dari tidur+disitu tidur+gelandangan tidur+terus tikus tindak$ tinggal$
 tinggal+dengan tinggal+rombongan tinggal+tidak tinggi tipu+loker tk+pertiwi tkp tl tol+ada tol+bandara
 tolak+saudara tolong+ambil tolong+anak tolong+bagaimana tolong+data tolong+datang tolong+ditertibkan
report 1 tongkat+linglung tower+bts tpa tps transjakarta transjakarta+puri transmart transmart+cikokol truk+jalan
 tuh+pak tukang+becak tunanetra tunggu+anak tunggu+kata tunggu+stasiun turis turis+bule tusuk+di uang+abis
 uang+untuk umt umum umum+pasar umur+10 umur+6 umur+90 unggal+malam unis untuk+anak unus urus+dkm usir+kembali
 usir+suami utara uyut uyut+saya vihara wae+dari waras+kayaknya warga+belum warga+lansia warga+patung waria+tua
 warkop warung+ibu warung+tidak wc+umum wijaya$ wonogiri+pak wtc ya+dinsos ya+orang yang+bacok yang+berani
 yang+kubur yang+minum yang+ngontrak yang+pingsan yang+rawat yang+teriak yang+tinggal yati+tolong ziarah
report 0 @1
report -1 00$ 0000+9191 05+00 12+rt 14$ 17+tahun 2+minggu 2+ruko 22+tahun 63th 77$ 9+mau =lost @where ^aer ^angkot
 ^ayam ^baik ^baru ^belakang ^buaya ^debt ^dompet ^emang ^foto ^giginya ^good ^hallo ^haloo ^halooo ^hapus ^hi
 ^hidup ^horas ^iya ^jambret ^kasih ^kk ^kubur ^lokasi ^makam ^mana ^manga ^mantul ^met ^mirip ^naik ^nihil ^oi ^ok
 ^oke ^pabrik ^paman ^pantun ^pas ^pasang ^pindah ^pinggir ^pinjam ^pisau ^polisi ^ppdb ^ruko ^salah ^semoga
 ^setelah ^siap ^sip ^spbu ^stasiun ^sugeng ^sumur ^surat ^syarat ^tahu ^tanya ^terpantau ^tiket ^tiketnya ^tunggu
 ^ud ^wifi abis+di abu$ abu+nama abuh+kabeh ada+api ada+identitas ada+kartu ada+mau ada+penumpang ada+penyakit
 ada+perkembangan ada+tapi ada+tato ada+ya adik adik+hilang aer afirmasi air+bersih air+pam aja+dengan aja+laporan
 ajak+ke aje aje$ akik akik+ijo akses akun alat+dengar alihkan alihkan+ke allah$ aman+tidak amankan ambles ambrol
 ambruk+pak ampir ampir+jatuh anak+bisa anak+kerja anak+lk anak+ngumpet anak+rantau ancam anda+menang
 anggota+saudara angkat+warga angkot+ugal2an angkut+kok anjing$ anjir apa+bagaimana apa+sudah apa+ya atap+ruko
 atapnya atau+sudah atm autis+yang awas aye+ampir backup bacok+di bade bagaimana+lanjut baik baju+itu baju+layak
 baju+spiderman bakar bakar+cepat bakar+dekat bakar+gudang bakar+lapak balap balap+liar balaraja$ banget+dari
 banget+dengan banget+kakak bangkai+anjing bangun+tidak bangunan+sinar banjir+di bank$ bantu+alat bantu+beras
 bantu+lacak bantu+rumah bapak+ditinggal bapak+kami bapak+kata bapak+lari bapak+tadi barangkali+ada bareng
 baru+ketemu baru+mau basement batal+dong batal+laporan batik batik$ batuceper+sudah bawa+pulang bawah+wit
 bayar+tidak bayi+boneka bayi+ternyata becak+di bed beda beda+odgj bedah bedah+rumah been bekasi bekasi$ beli
 beli+air belum+kami belum+saya berlobang+besar bersangkutan beruntun beta$ betawi$ biasa+bawa biasanya+dia
 biasanya+jalan biawak bikin+debu bikin+kartu bikin+ktp bikin+surat bikinin biru+bibirnya bisa+bawa bisa+duduk
 bisa+jenguk bisa+minta bisa+pakai bisa+saya bisa+sebut bisa+tunggu bisu+tuli bni boleh+saya boleh+tahu boleh+titip
 bonceng boneka+maaf boru+sinaga bot$ broadcast broadcast+ada buka+tidak bukan+bayi bukan+lansia bukan+mau
 bukan+ranah bukan+warga buntuti bursa bursa+kerja bus+shelter bus+trans cabut+laporan cara cari+aja cari+kae
 cari+kampung cari+orang cari+petugas cari+temen cbd$ cek+nama cekik+kucing celana+merah cengkareng$ centang+satu
 cepak cerai+suami cibodasari cibodasari$ cincin+batu ciri+dengan cium cocok+dengan cu cuma$ cuma+mabuk curiga+mau
 dada+tidak dadang daerah+modernland dagu$ dana+cepat dangdut+sampai dapat+info darah+tinggi dari+bekasi dari+gereja
 dari+lebaran dari+lokasi dari+saudara dari+sekolah dari+yayasan dari+your darmo$ daster+bunga data+susul dbd+di
 debu debu$ deh$ dek+saya dekat+makam dekat+mana dekat+tukang denda+bener dengan+kali dengan+laki dengan+laporan
 dengan+minum dengan+sandal dengan+tukang dengar+teriak di+agen di+bak di+batu di+broadcast di+cikupa di+halaman
 di+jakarta di+kadai di+kelurahan di+mess di+neglasari di+pengumuman di+perum di+phk di+pinang di+rental di+rsud
 di+samping di+sana di+tangan di+toko di+tpa dia dia+cuma dia+ditinggal dia+emang dia+lihat dia+malah dia+nginep
 dia+pindah dia+racun diadopsi diam$ diamputasi dibacok+tangan dibawa+di dibawa+petugas dicatat dicocokkan dicolong
 dijemput+orang dijemput+sekarang dijual+cepat dikasih+duit dikenal$ dilacak$ dinsos+ada disabilitas+mau dishub$
 dishub+mana disiram ditakoni+tidak ditandatangan ditinggal+dia ditinggal+pesan ditusuk$ do dobel donasi dong+sudah
 driver duit$ dulu+kerja dulu+tinggal eh eh+dia enak fals fb+ada film$ foto+itu foto+susul gabut gaji+buta
 gandengan+di gang+3 gang+kami gaya gelandangan+diamankan gelas gelas$ gembok gempa gitar gitar+rusak golok+saya
 good goreng$ hajat haji+naim hallo halo$ haloo halooo halte+tanah hansip+orang hapal+jalan hapus+aja hari+loh
 hari+rabu harus+kerja has+anyone has+pikun her hi hi+saya hidungnya hidungnya+darah hidup+lagi hilang+abis
 hilang+anggota hilang+ibu hilang+sejak hitam$ hoodie hoodie+abu horas hoyong hp+pakai hubung+wa hukum$ hukum+apa
 ibadah ibadah$ ibu+ibu ibu+kejang ibu+kerja ibu+lagi ibu+linglung ibu+pingsan ibu+tadi ibu+telepon ibu+ternyata
 igd+dekat ijazah ijo+besar ijo+kemarin indramayu indramayu+telepon info+tambah info+tindak infoin ini$ ini+ke
 ini+lagi ini+lho ini+untuk insani insulin is+saya isi iskandar iskandar+muda istirahat isya itu+di itu+lari
report -1 itu+lewat itu+masih itu+sehat itu+tadi itu+tidur itu+tolong jadi+datang jadi+tambah jaga+malam jakarta$
 jalan+afirmasi jalan+berlubang jalan+iskandar jalan+pincang jalan+sudah jalan+veteran jam+2 jam+berapa
 jam+istirahat jam+lalu jam+segini japri japri$ jari+tengah jatuh+kejang jaya+sehat jembatan+merah jenguk
 jenguk+tidak jepit jilbab+pink jiwa$ jiwa+bawa jiwa+gratis jual$ juga$ jumat kadaluarsa kaget kaget$ kaki+darah
 kaki+kiri kalau+lihat kalau+panggil kalau+telat kalian+cari kambing+saya kami+anter kami+dari kami+lapor kami+lihat
 kami+nama kami+tgl kami+turun kampung+bulak kan+ibu kaos+spiderman kapan+nyala kapatang kartu+lansia kasih+banyak
 kasih+duit kata+di kata+jadi kata+mau kata+odgj kayak+di kayaknya$ kayaknya+bakar kayaknya+ibu kayaknya+mabuk
 kayaknya+pak kayaknya+yang kayanya+sudah ke+badan ke+bapak ke+gang ke+kampung ke+lokasi ke+sana ke+satpam
 kebon+belakang kecil+tidak kejang+sekarang kejang+tidak kejar+pengendara keliling+di kelinci$ keluar+busa
 keluar+kepala keluar+lewat keluarganya+ada kemana+mana kemana+ya kemarin+ada kemarin+tidak kembali+sendiri
 kena+razia kencang$ kencang+banget kepala+bayi kepala+luka keramaian keras$ keras+banget kerendem kerja+pabrik
 kerja+tidur kerudung+kuning kesel kesel$ ket+kemarin ketemu$ ketemu+itu ketemu+kemarin ki+samaun kira+mau kiri$
 kirim+data klien+di kober$ kok+pak kondisi konter konter+hp kosasih kosong+di kotak ktp+di kucing+di kumpul$ kunci$
 kunci+saya kuring lagi+ini lagi+istirahat lagi+kelahi lagi+masuk lagi+soal lagi+terus lagi+ybs lahir lahir+anak
 laki+12 laki+gondrong laki+yang lalu+tidak langit lanjut+laporan lanjut+yang lansia+depan lansia+jalan
 lansia+kemarin lansia+kerudung lansia+nama lansia+pakai lansia+sarmi lansia+tanpa lansia+ternyata lapor+disini
 lapor+itu lapor+lewat lapor+saya laporan+atas laporan+jam laporan+tarik laporan+trc lari+ke lari+tadi las
 layak+pakai lengkapnya+jalan lewat+belakang lewat+sini lewat+terus liar+depan liar+tiap lihat+cctv lihat+jatuh
 lihat+pak lihat+the linglung+sudah link listrik+putus listriknya lo+pada logat loh+ini lokasi+pak lokasi+sudah
 loker lot lu+ndro luka+ternyata maaf+salah macet+tolong main+di makan+gaji makan+kadaluarsa makan+tapi makasih+ya
 malam+bawa malam+gini malam+lapor malam+suka maling+bawa mampet+banjir mampu+untuk mana+pak mana+penanganan manga
 mangganya mantap+pak mantul manusia+apa markotop martabak masih+dengar masih+dibawa masih+orang masih+pakai
 masih+suka masing masjid$ masker masker$ masuk+lewat mati+3 mati+gaya mati+untuk mau+ada mau+angkat mau+dekat
 mau+dengan mau+dia mau+dijemput mau+donasi mau+hidup mau+kabar mau+ngajuin mau+ngaku mau+tarik mau+tenggelam
 mayat+ada mayat+sudah mayat+tapi mei meluap+pak menang+undian menara menara+bts mengenai mengenali menjuntai+di
 menunggu+di merah+cikokol met mie minggu+kemarin minggu+saya minta+data minta+duit minta+fogging minta+kursi
 minta+minum minta+pulang minta+rawat minum+sekarang minyak+tanah mirip+banget miskin mobil+besar mrs mrs+x much
 mugia mulai+jalan mulai+rame murid$ musik naik+aja naik+ke naim nak nama+dedi nama+laki nama+lilis nama+rangga
 nama+yang nama+yanto name+is namonyo naroskeun nasi$ ndan ndro negeri nekat$ neror ngalir ngomong+belanda
 ngomong+hilang ngomong+mau nguntit njaluk no+hp nomor+wa nongol nopo nyala$ nyamber nyetel+musik odgj+dengan
 odgj+lu odgj+pak odgj+semua oi ojek$ ok oke ompong onah onah+di online+shop operasi+di orang$ orang+bener
 orang+laporan orang+malam orang+nih orang+sering orang+tangis otw p p$ pada+pengumuman pada+putar pada+tangis padam
 pagar+hitam pagar+pak pagar+tadi pagi+bapak pagi+ini pak$ pak+abis pak+belum pak+besar pak+habis pak+hati2 pak+jam
 pak+kok pak+laki pak+lihat pak+minta pak+motor pak+salah pak+selamat pak+teriak pak+tinggal pak+udin pak+wasimin
 pak+yang pakai+gelang pakai+motor pakai+tongkat pakai+topi pamit pamit+selamanya pamitan pangkas panjang$
 panjat+tiang pantun pantun+dong papasan parah+ini parking parking+lot pas+petugas pasar+kemarin pasien pasung+sudah
 payung$ pecat pecel pegang+batu penasaran pencariannya pendek$ penderita+kejang penelepon+bertanya
 penelepon+menunggu penelepon+tadi penelepon+ybs penerima pengumuman+itu penjemputan perahu+karet percuma
 perempuan+itu perempuan+nama perempuan+teriak perempuan+tunarungu pergi+naik pergi+nomor pergi+selamanya periksa
 perkembangan+laporan perlahan perlindungan perlu+ambulans pertigaan+jalan perum+taman pesan+suara petugas+nya
report -1 petugas+pakai pihak pikun+sudah pikun+yang pincang+tidak pink+yang pipi+kanan pisau+daging plafon$ plat
 pohon+besar pohon+mangganya pokoknya polisi+apa polisi+tapi polsek+sudah pos+2 pos+kami post posting posting+mau
 ppdb progres puasa$ pukul+15 pukul+dengan pukul+pak pulang+5 pulang+kerja pulang+minta punya+hp putih+yang
 putus+sekolah rabu rangga rawat+mana raya+petir raya+poris ready rebo rebu rekening rel+tidak remaja+yang rental
 rental+ps reported respon ribet ribut+rebut rini roti rs+jiwa rs+lansia rs+usada rsud$ rt+12 ruko+sebelah
 rumah+dekat rumah+kuring rumah+pagar rumah+pakai rumah+temen rumahnya+yang rw+04 rw+kami rw+tidak saja$
 sakit+jantung salah+dengar salah+lapor salah+sambung salib samaun sambung sambungan sampah$ sampai$ sampai+darah
 sampai+depan sampai+jembatan sampai+sekarang samping+masjid sandal+jepit santunan+mati sarmi+sudah sate satpam+rs
 satpam+ya satu+botol satu+pak saudara+kami saya+22 saya+ajak saya+ambles saya+apa saya+arah saya+autis saya+basuo
 saya+cabut saya+dicolong saya+driver saya+harus saya+itu saya+kelas saya+kepikiran saya+lumpuh saya+nan saya+panik
 saya+posting saya+reported saya+sambil saya+selimut saya+setrum saya+tahan saya+telepon saya+terakhir saya+tolong
 saya+tutup saya+wa saya+warga sd$ se sebarkan sebelah+lagi seberang+rs segini sehat+kan sehat+selalu sekap+anak
 sekarang+ambil sekarang+amuk sekarang+begal sekarang+kepala sekarang+lewat sekarang+makan sekarang+mana
 sekarang+perut sekarang+tadi sekarang+tangan sekarang+telanjang sekolah+di sekolahan selamanya+terus selamat+anda
 selamat+sore selempang selokan selokan$ semrawut$ semua+rs send sendiri$ senin+kemis sepatan$ seperti sewu+pak
 si+dimas siang+malam sih sih+pak sih+saya sinaga singgah+ada siti slb soal+lansia sok+bawa sore+belum
 speaks+hokkien suami+lagi suami+tiap suami+tidak sudah+aman sudah+amankan sudah+antar sudah+bangun sudah+beres
 sudah+dada sudah+di sudah+dicabut sudah+dicukur sudah+ketauan sudah+punya sudah+sisir sudah+turun sugeng suka+di
 suka+jalan sumur+kering sunatan suntik suntik+insulin surat+kontrol surat+wasiat susul+anak susul+korban swasta
 tabrak+beruntun tadi+kata tadi+mah tadi+naik tadi+sore tahu+bawa tahu+di tahu+tidak tahun+lepas tahun+pikun tai
 tali+dari taman+mati tambah+bahwa tangan+belum tangan+dingin tangan+kami tangan+kanan tangan+tolong tangga$ tanglet
 tanpa+izin tanya+lanjut tanya+nama tanya+odgj tanya+perkembangan tanya+tindak tapi+keluarganya tapi+takut target
 tas+ransel tas+selempang tato+di tawon+di tbc telepon telepon+cari telepon+kemana telepon+siapa tembok$ temenin
 tempat+bapak tempat+yang tempatnya tengok terdampar+di teriak+sekarang teriak+tidak terjun+pagar terminal+tolong
 termonitor ternyata$ ternyata+anak ternyata+bapak ternyata+bawa ternyata+mabuk ternyata+tidur terus$ terus+hilang
 terus+ke terus+muntah terus+tidak tes$ tetangga+buang tetangga+saudara tetap+bisa tgl+3 think+saya tiang+sutet
 tiap+bulan tidak+aktif tidak+angkat tidak+hari tidak+nongol tidak+sido tidur+doang tidur+mulu tidur+tapi
 tidur+ternyata tiket+saya tiketnya timnas timnas+kalah tinggal+dua tinggi+pak tinggi+sekitar tini tipu+online
 tiri+pukul titip+ke titip+lansia tkp$ toko+emas tolong+cek tolong+diamankan tolong+dipukul tolong+jangan
 tolong+lansia tolong+pln tolong+razia tolong+send tompel tompel+di top+markotop trans tujuh$ tujuh+puluh
 tulis+selesai tumpeng$ tunggu+dari tunggu+dinsos tunggu+petugas tunggu+pinggir tunggu+warga tutup+kain uang+di
 ubah+pikir ugal2an uih ujang+kosasih ular+di umur+14 umur+17 umur+7 undian untuk+berobat untuk+cari untuk+di
 untuk+istri untuk+saudara untuk+surat untuk+tidur update+penelepon urus+akta urus+masing urus+sekarang usada
 usada+insani vaksin veteran video visual wa+saya warga+dia warga+mulai warga+pak warga+pd warga+saya
 warga+tangerang warga+tidak warnet+dekat wasimin wit wkwk+parah ya+adik ya+mau yang+baju yang+bersangkutan
 yang+kasih yang+mau yang+meninggal yang+muka yang+petugas yang+viral yayasan yayasan+kami ybs+di yo$ your+post
 your+shelter yth+dinas yuk+pak yuyun 👍 👍$
report -2 02+sudimara 03$ 04$ 0857+0000 10$ 19+tahun 2+pagi 24+jam 3+kilo 31$ 4+perumnas 7+tahun 8+orang =ask
 =client =seen =wait @goes ^assessment ^bah ^baju ^beda ^berapa ^biaya ^bot ^bpjs ^capek ^cek ^daerah ^dengan
 ^dijual ^geng ^got ^gudang ^hari ^hatiku ^hp ^hujan ^info ^internet ^kamu ^kaos ^kartu ^kayak ^ke ^keluarganya
 ^kenapa ^keren ^kios ^kira ^klg ^knalpot ^kolong ^ktp ^lah ^lama ^lapar ^lari ^limbah ^listrik ^lobang ^maaf ^malah
 ^mauliate ^monyet ^mulai ^mun ^murid ^nah ^nasib ^ngasih ^p ^pagi ^panas ^pemerintah ^pencet ^pos ^preman ^rame
 ^santunan ^soal ^tadi ^tangga ^tembok ^tes ^test ^titik ^toko ^top ^trotoar ^tunggakan ^waduh ^yang abis+ibu
 abis+itu abis+mabuk abu ada+ambulans ada+anjing ada+bpjs ada+info ada+kereta ada+kok ada+kolong ada+lihat ada+luka
 ada+maling ada+program ada+respon ada+ruko ada+saksi ada+sawah ada+tindak ada+ular adik+saya aduh+bagaimana agak
 agama air+pdam aja$ aja+0857 aja+ke aja+pak ajukan aktif aktif$ al+amin alamat+lengkapnya alfamidi amankan+depan
 amankan+di ambil+mayat ambruk+di ambulans+gratis ambulans+sekarang ambulans+tidak amin amuk+pak anak$ anak+begitu
 anak+dibawa anak+ngaku anak+sudah ancam+pakai anda angin angkat angkat+kerja angkot+angkot angkut angkut+belum
 angkut+di angkut+sudah anjing+galak anter anter+ke any anyar+tapi anyone apa+aja apa+dinas apa+ibu apa+masih
 apa+mayat apa+mesin apa+orang apartment api$ api+besar aplikasinya arah arah+jalan arah+jatake arah+rel arisan
 asap+tebal asesmen asesmen+awal assessment atap+musala atau+mesin ati2 atm$ atm+takut babi babi+bau back
 bacok+jalan badminton bagi baju+biru baju+pasien baju+terus bakar+tangan bakso$ balas bandara+terminal banget+mau
 banget+tidak bangun+terus bangunan+jalan bantu+apa bantu+ongkos banyak+tidak banyune bapak+hilang bapak+ibu
 bapak+itu bapak+muntah bapak+saudara bapak+sendiri bapak+tiri barangkali+di baru+ketauan basuo batal+ya batas batu$
 bau$ bau+alkohol bau+gas bau+tidak bawa+ambulans bawa+kayu bawa+kucing bawa+mobil bawa+tandu bawa+tas bawa+uang
 bayar+spp bayi+blues bayi+dia bayi+itu beasiswa bebas beda+agama begal+sekarang bekas+luka belakang+alfa beliung
 belok belok+ke belum+ada belum+datang belum+evakuasi belum+punya benar bensin+jalan berarti berdiri$ berlobang
 berlubang berobat+rs bertanya berulat beruntun+di besar+jalan besok+ada biasa+panggil biasanya+gelandangan
 biasanya+tidak biaya biaya$ bidan$ bikin+anak bikin+saya bila bila+ada bilih+ada biru+muka bis$ bis+tidak
 bisa+kembali bisa+tampung bisa+tidak bisa+untuk bisa+urus bisu+rambut blues bocah+saya boleh+tidak bolong+besar
 boraks botol+racun botol+rusak bpjs$ brong btw buka+baju bukan+3 bukan+ada bukan+darah bukan+kejang bukan+terlantar
 bungkus bunyi bus$ busway+puri buta+yang butuh+alat butuh+kacamata c$ cabe$ cabut cair cakar cakar+anak cantik
 caping$ cari+adik cari+lansia cari+suami cari+tidak cat$ centang cepat+banget cerai cerai$ cibodas+blok
 cibodas+tidak cimone+jaya cirebon+cari cirinya coklat collector cuma+geser cuma+minta cuma+speaks daerah+pasar
 dan+bagaimana dan+bawa dan+belum dan+dia dan+hp dapur+tetangga darah+lagi dari+cipondoh dari+cirebon dari+dinsos
 dari+gandengan dari+grup dari+gudang dari+indramayu dari+jam dari+rsud darurat+apartemen data+orang datang$ debt
 debt+collector deh deh+pak dekat$ dekat+tol denda+tidak dengan+anak dengan+kakak dengan+lap dengan+siapa
 dengan+tadi dengar dengar$ depan+komplek depan+sekolahan depan+taman deres deres+pak dewasa dewi di$ di+bandara
 di+berita di+brebes di+cengkareng di+cisadane di+genangan di+gereja di+gudang di+hatiku di+jatiuwung di+kampung
 di+karung di+kene di+kepala di+lembur di+lokasi di+loteng di+minimarket di+pelipis di+pemkot di+penampungan di+pipi
 di+plafon di+ps di+rt di+rw di+selapajang di+serpong di+story di+tangcity di+tol dia+ambil dia+cekik dia+ini
 dia+jatuh dia+masuk dia+panjat dia+pegang dia+pernah dia+sempat dia+yang diamankan+wkwk diancam dianggap
 dianggap+tidak dibacok+di dibawa+kemana dibawa+kok dibawa+lari dibawa+satpol dibuang+di dibully dibully+di dicabut$
 dicopot dicukur digigit dijemput+sudah dijemput+wkwk dijual+depan dikasih+minum dikasih+susu dikenali dilacak
 dimakam+di dimas dinas dingin+ya dinsos+bukan dinsos+pak diposting+di disamperin disini disiram+air dituntun
 diumumin diumumkan dodi dokter dompet+ketemu duduk+ke duit+ke duka dulu+di dulu+saya dulu+ya e ekor elpiji emas
 empat esek2 find formalin foto+di foto+pencarian gali+kabel galon+di gandengan gang$ gang+2 gang+tabrak ganti garis
report -2 gas+3 gas+buka gas+leak gawat+ini gelang gelang+rumah gelap gerbang+belakang gerobak+di gerobak+itu
 gerobak+tidak gigi golok+ancam golok+sudah gondrong+pakai goreng got+mampet goyang gratis$ grup+rt grup+sebelah
 gudang gudang+kardus gudang+plastik guling guna$ gunadi hari+kantong hari+minggu hari+poster hari+senin
 hasil+asesmen hasnt hati2 hati2$ hilang+di hilang+kirim hilang+kontak hilang+lagi hilang+saat hilang+yang hoax
 hokkien hp+nya hujan+pak huruf ibu+hilang ibu+itu ibu+iyoh ibu+kayaknya ibu+lurah ibu+ya ig+dinsos ig+kata igd
 ignore+saya iku iku$ ikut indah+ada industri+manis info+bapak info+loker infonya infus ingat$ ini+foto ini+kan
 internet ireng irigasi+sudah is+duduk iseng isi+minta istirahat$ isya+tidak its itu+bisa itu+dekat itu+dikasih
 itu+duduk itu+gelandangan itu+ibu itu+kakak itu+muncul itu+petugas itu+saudara itu+yang iyoh izin+tanya
 jadi+bagaimana jadi+biru jadi+relawan jadi+tukang jadwal jaga jaga+ibu jaga+warung jajan jaket+ojol jalan+berlobang
 jalan+dari jalan+kan jalan+mati jalan+melati jalan+tolong jam$ jam+3 jam+5 jam+segitu janda janji jatuh+pak
 jatuh+trotoar jaya+kaki juga+tidak juta kabar+ibu kabar+pak kabel+ditinggal kabel+listrik kabel+pln kae kakak+odgj
 kakak+yang kaki+satu kaki+tidak kakinyo kalah kalau+gelandangan kalau+lagi kalau+lapor kalau+petugas kali+itu
 kali+sipon kambing kami+bapak kami+belum kami+hilang kami+jaga kami+kejar kami+mau kami+ngaku kami+pihak
 kami+sekarang kampung+kami kampung+sini kan+saya kan+yang kanan$ kandang+bebek kantong+ada kantor+lurah
 karaokean+sampai kardus+di karena+tidak karet kartu+berobat karung+isi karyawan+saya kasih+nasi kasir kasus+lansia
 kata$ kata+ada kata+anak kata+asal kata+capek kata+lansia kata+lari kata+lihat kata+temen kata+warga kawin
 kayaknya+bukan kayu$ kayu+pak ke+belakang ke+dinsos ke+korban ke+pasar ke+pos ke+rumah ke+saya ke+sekolah
 kecanduan+film kecil+pak kejang+lagi kel+cipondoh kelahi+dengan kelas+2 kelurahan+kenanga kelurahan+larangan
 kemana+pak kemarin+dibawa kemarin+diposting kemarin+lari kemarin+malam kemarin+orang kemarin+rusak kemarin+sudah
 kena$ kenapa+pak kene kepala+keluar kepikiran+terus kerja+di kerja+dong kerjo+di kertas kertas+kk kerudung
 kerudung+biru kesini+apa kesini+ya ketangkep+di ketemu+saya ketemu+surat ketemu+tadi ketemu+tidak keterangan+tidak
 keterbelakangan+odgj ketiga ketuban+rusak kiri+putih kk klien+amuk klien+serang klik knalpot knalpot+brong
 kok+badan kok+belum kok+diam kok+sudah kondisi+sekarang kontrol kopi korban+tidak kota+tangerang kp+baru ku+saya
 kucing kucing+terus lacak+pak lagi+bawa lagi+dekat lagi+dikeroyok lagi+dipukul lagi+gedor lagi+kalau lagi+lansia
 lagi+makan lagi+ruko lagi+tidur lagi+untuk lain+lihat laki$ laki+kelas lalat+di lalu+dibawa lalu+ini lalu+lapor
 lalu+tolong lampu+dari langganan lansia+ada lansia+aye lansia+dengan lansia+itu lansia+kami lansia+saya lap
 lapak+rongsok lapar+mau lapor+jam lapor+kemarin lapor+kesini lapor+maling lapor+motor lapor+ndan lapor+pungli
 lapor+siapa lapor+tampak lapor+tapi lapor+tetangga laporan+dianggap laporan+kami laporan+odgj lari+lewat lari+saat
 lari+saya lari+waktu last latihan layak+huni layan layangan$ leak leak+di leher$ lele lemari lemas+pak lembur
 lempar+batu lengkapnya lestari lewat lewat+wa lho+orang liar liar+parkir lihat lihat+dia lihat+tuh lima$
 linglung+nya listrik$ liwat lobang location loh$ lokasi+klien loteng lu$ luka$ lupa+kasih maaf+bikin maaf+ya macet
 magrib+sudah mahal main+bola makam+orang makan+belum makan+pak makasih+banget makasih+banyak maksud malam+laki
 malam+pak malam+ternyata maling+di maling+masuk manekin mangkal+depan masa+lalu masih+ada masih+di masih+disini
 masih+inget masih+lama masih+pegang masih+punya masih+tidur masuk masuk+gang masuk+maling masuk+panti masuk+sini
 mata+kiri mata+merem matematika mati+dari mati+rasa mati+sudah mau+ajukan mau+bawa mau+bayar mau+cari mau+cek
 mau+di mau+jadi mau+kasih mau+ngecek mau+pegang mau+sekolah mauliate maupun mayat+irigasi mayat+kakak
 melahirkan+belum melawan meledak$ meledak+di meluap memang menang menangis+anak meninggal+kemarin menit menjuntai
 mewakili minggu minggu+lalu minta+ambulans minta+foto minta+maaf minta+pulsa minta+uang minum+air minum+teh
 minyak+ke miras$ mlampah mobil+saya monyet monyet+lepas motor+habis motor+ketemu motor+saya motor+supra muda$
 muhidin muka+saya mumpung mun muntah+darah murah$ naha naik naik+angkot naik+bis naik+mobil naik+turun nama$
report -2 nama+dodi nama+pak nama+saya nanti$ napas+pak napas+parah nasi+goreng nasib+lansia ndan+ada nego nempel+di
 ngaji$ ngajuin ngajuinnya ngaku+punya ngaku+saudara ngasih+duit ngasih+makan ngecek+laporan nih nih+dekat nih+yang
 nik no+12 no+4 nomor+ini nomor+tidak nonaktif nya+lihat nyarios nyasar+yang nyebut nyetel odgj+dan odgj+motor
 odgj+nih odgj+saya odgj+takut odgj+ternyata oh+iya oleh+petugas online$ orang+ada orang+basah orang+dengan
 orang+jalan orang+kembali orang+mau orang+mirip orang+pak orang+pikun orang+saya orang+tidak order pabrik+bikin
 pabrik+sapatu pada+bawa pada+cari pagi+dan pagi+ibu pagi+kata pagi+pak pak+ambulans pak+anak pak+bapak pak+batal
 pak+cepat pak+iki pak+jadi pak+kayak pak+kayaknya pak+kepala pak+lagi pak+muhidin pak+nama pak+odgj pak+pdam
 pak+sekarang pak+tidak pak+update pak+wkwk pak+🙏 pakai+jaket pakai+kaos pam paman+dari pampers panas+badan
 panas+banget panas+dengan panik+tolong panjang panjang+umur papasan+dengan parah+dia parkir+depan pas+mau pasar$
 pasar+bawa pasar+murah pdam pdhl pecel+lele peci pegang+4 pegang+dingin pegang+mau pelatihan pelatihan+kerja
 pelayanan pemadam pemakaman+orang pemalang pemkot$ penanganan+odgj pendek penelepon+info penelepon+kata
 penelepon+korban penelepon+minta penelepon+panik penelepon+sampai penelepon+sudah penelepon+tanya penjual+cilok
 penyakit penyakit+gula perempuan+keterbelakangan pergi+ke perkosa perlu$ permisi$ pernah+lapor persis+di
 pertolongan+pertama perum+total perumnas+1 pesan pesen pesta pesta+miras petugas+lansia petugas+tidak pindah+di
 pindah+tempat pinggir+lapangan pingsan+pak pinjam pisau+dia pju pju+mati plastik+jalan platnya pln$ pln+putus
 polisi+dan pos$ posisi+sekarang pramuka preman+minta program proposal+bantu pu pukul+istri pukul+murid pukul+orang
 pulang+kemarin pulang+mabuk pules pulsa pulsa$ pun+lansia punten$ punya+riwayat punya+saya puskesmas$
 puskesmas+sudah puskesmas+tidak putih puting puting+beliung putrana r rafa ralat+bukan rambut+panjang rame+di ranah
 raya+no razia regulator regulator+gas rekam rekam+cctv rel$ rel+itu rel+sekarang residivis ribet$ ribut ribut+di
 riwayat+odgj robot roda$ ronda+kami rosario rsj+grogol rsud+siapa rt$ rujuk+ke ruko+bakar rumah+bakar rumah+bawa
 rumah+butuh rumah+cuma rumah+ibu rumah+mau rumah+panik rumah+sudah rumah+tinggal rusak$ rw+03 rw+05 sadar+denyut
 saged+mlampah sakit$ sakit+banget sakit+itu sakit+urus saksi+nama salah$ sampai sampai+ada sampai+hp sampurasun$
 sana$ sandal$ santri sapatu sapatu$ sarang sarang+tawon sarung+kotak satpam+komplek satu+sudah saudara+boleh
 saudara+kata saudara+lansia sawah+belakang sawah+padahal saya+4 saya+bayi saya+cuma saya+dapat saya+dengan
 saya+depan saya+di saya+dibawa saya+dibully saya+dicabut saya+hapus saya+istri saya+janda saya+kasih saya+kata
 saya+kemarin saya+kok saya+laki saya+lepas saya+lihat saya+nama saya+ngurung saya+nomor saya+orang saya+penjual
 saya+pernah saya+rumah saya+sakit saya+sekarat saya+siapa saya+tanya saya+tarik saya+ternyata saya+turun saya+wali
 sd+tolong sebelah+bakar sebelah+minum seberang+apotek seberang+pak sebut sebut+nama segitu sejak+magrib sekali+pak
 sekarang+dekat sekarang+lansia sekarang+lari sekarang+mulai sekarang+pingsan sekarang+tangis sekarang+temen
 sekarat$ sekian sekitar+situ sekolah+karena sekolah+pakai sekolah+patah sekolah+yang sekolahan$ selamat+malam
 selapajang+blok selimut selingkuh sembunyi+di semrawut send+orang sendiri+orang sendiri+tiap senjata+di sepi
 sepi+itu seragam+pramuka seret sering+lupa sering+pukul sering+tidur sesuai+foto setrum+pak setrum+tidak shes+81 si
 si+pak siang$ sidik sidik+jari sido sim sim+mati singgah$ sini+hilang sini+ya sip siram+minyak sisa situ+dan
 situ+pak slot smp+yang smpn+4 sono sore$ sorry sorry$ speaks spp$ stadion stm stop$ strip strip$ stroke$ stunting
 suami+pukul suami+sekarang suami+tapi suami+teriak sudah+ambil sudah+bantu sudah+dengan sudah+dimakam
 sudah+evakuasi sudah+hari sudah+isya sudah+keliling sudah+mau sudah+melahirkan sudah+miring sudah+pada
 sudah+pinggang sudah+putus sudah+sadar sudah+seberang sudah+senyum sudah+terlantar sudah+urus suka+duduk suntikan
 supra surat+isi surat+mau suruh tabrak+anak tabrak+di tabrak+masa tabrak+mobil tadi+di tadi+dia tadi+jalan
 tadi+lapor tadi+siang tadi+subuh tadi+yang tahu$ tahu+aja tahu+apa tahu+ibu tahu+mana tahun+2021 tahun+belum
 tahun+nama takut+ambruk takut+meledak taman+kotor tambah+di tambah+info tambal+ban tampung+orang tanah$ tanah+lewat
"""
