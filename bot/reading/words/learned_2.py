"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 1 tahun+tangis tahun+tanpa tahun+tinggal talking talking+ke taman+kayu tangan+manusia tangan+masih
 tangis+sambil tanpa+celana tanya+kalau tapi+ini tapi+kembali tapi+uang tapi+warga tapi+yang taruh tato+tidur
 teh+manis telanjang+depan telepon+warga tenda tenggelam+got teriak+panggil teriak+tiap terjun+jembatan
 terlantar+malam ternyata+sudah terus+dipukul tetangga+denger tetangga+di tetangga+is tetangga+tenggelam the+station
 tiang+listrik tiap+pagi tidak tidak+berhenti tidak+guna tidak+jawab tidak+mampu tidur+depan tidur+sudah tinggal$
 tinggal+rombongan tinggi+ada tinggi+sekarang tipu+calo tisu+di tki tkp tol+jakarta tolong+bagaimana tolong+datang
 tower transjakarta transjakarta+puri travel travel+di truk+jalan tua+sudah tukang+bangunan tulis+surat tuna+netra
 tunggal$ tunggu+anak tunggu+ibu tunggu+kata tunggu+stasiun turis turis+bule turun uang+untuk ulos umt umur+4
 untuk+anak via+112 via+telepon viral viral+di warga+odgj warnet warung+bakso warung+ibu warung+madura was x x$
 ya+cara ya+dinsos ya+gang ya+terus yang+ambil yang+jatuh yang+mati yang+odgj yang+parkir yang+teriak yani$
 yati+tolong yuppentek
report 0 @1
report -1 02+sudimara 10$ 112$ 12+rt 14$ 15+menit 2+minggu 2+pasar 3+mau 30$ 34+tahun 4+pagi 50rb 7+tahun =lost
 =seen @them ^ajak ^anjir ^baik ^begal ^berapa ^bpjs ^buaya ^die ^dijual ^gas ^hai ^haloo ^hari ^hidup ^horas ^iya
 ^jomblo ^kamu ^kompor ^kontak ^koreksi ^ktp ^kubur ^lari ^maaf ^majikan ^mantap ^mantul ^met ^mirip ^nihil ^no
 ^nyasar ^oke ^p ^pabrik ^pagi ^pas ^pasang ^pemerintah ^penghuni ^pinjam ^pos ^ruko ^rumahnya ^semoga ^setelah
 ^stasiun ^sugeng ^sumur ^tahu ^tas ^tembok ^test ^waduh abis+putus abu+nama ada+any ada+identitas ada+kok
 ada+maling ada+mau ada+pasien ada+perkembangan ada+surat ada+tahi ada+tato adik+hilang air+pam air+panas aja+dengan
 aja+sih akik akik+ijo akun al+amin alamat+lengkapnya alfamidi almarhum ambil+mayat ambles ambruk+di ambulans+klien
 amin anak+bisa anak+pakai ancam+pakai anda+menang anggota+saudara angkut+belum anjir any apa+mesin arah
 arah+cipondoh asap+tebal atau+sudah aturannya+bagaimana awas$ ayam+saya badan+jadi badminton bagaimana
 bagaimana+nih bahwa baju+batik baju+bekas baju+ijo baju+pasien bakar+lapak balap balap+liar balaraja$ bandung$
 banget+mau banget+sudah bangun+cuma bangunan+sinar bantu+lacak bantu+rumah bapak+hilang bapak+kami bapak+kata
 bapak+pak bapak+sendiri barangkali+ada barangkali+di bari baru+15 baru+sekarang basah batal+dong batal+laporan
 batal+ya batik$ bawa+pulang bawa+selimut bawah+umur bayi+itu bayi+tadi bed beda belakang+masjid belum+kami
 belum+punya belum+saya bengkak$ bengkel bengkel+saya berlubang berseragam besar+tolong biasa+bawa biasa+panggil
 biaya biaya+berapa bikin+kartu bisa+kembali bisa+pakai bisa+sebut bisu+tuli bni bola boleh+saya boleh+titip bot$
 botol$ botol+rusak broadcast broadcast+ada bukan+lansia bukan+mau bukan+warga bukan+yang bunga bursa bursa+kerja
 bus+trans busway busway+puri buta+yang cabut$ cakar campur capek+banget cara+bagaimana cari+anak cari+lansia
 cari+temen cari+warga cbd cek+data cengkareng$ centang cepak$ ceper$ cimone+jaya cincin+batu cocok culik+anak
 cuma+luka daging dagu$ dakek dakek+pasa dan+bagaimana dana+cepat dangdut dapat+info dari+cirebon dari+gandengan
 dari+lokasi dari+pasung dari+saudara dari+solok dari+sore darto data+mr data+susul deh$ dekat+gereja dekat+makam
 dendam dengan$ dengan+aja dengan+bayi dengan+data dengan+laki dengan+minum dengan+siapa depan+cbd depan+indomaret
 di+batu di+bengkel di+brebes di+broadcast di+cengkareng di+cikupa di+dinsos di+halaman di+jidat di+jpo di+lemari
 di+makam di+perut di+puskesmas di+rsud di+rw di+sawah di+tidak dia+biasanya dia+ini dia+nginep dia+panjat
 dia+pegang dia+pindah diadopsi diam$ diaspal diaspal$ dibaca dibawa+semua dibawa+sudah dibuang+di dicocokkan
 dicolong die+sudah dikasih+makan dikoreksi dilacak+pak dipukul+pakai disini+dengan ditemenin ditinggal+pesan dodi
 donasi dua duit$ dulu+di dulu+kerja eh+pak emperan+masjid fajar fals false fb+ada gabut galak+banget galon
 gandengan gandengan+di gang$ gang+3 ganti garis garis+biru gaya gempa gerak+kaki gerak+ya giginya gingsul
 golok+saya good got+mampet gratis$ gudang+bakar guna$ habis+melahirkan hai hajat hajat$ haloo halte+busway
 hampir+tabrak hari+pak has+pikun hilang+anggota hilang+ibu hilang+kakak hilang+saat hj+maemunah hoodie+abu horas
 hp+nya hp+pakai hubung+wa huda hujan+pak hukum+apa ibadah ibadah$ ibu+kerja ibu+linglung ibu+telepon ijazah ijo$
 ijo+besar ikut iman inafis indramayu industri ini+ke ini+nama ini+untuk is+ada iseng isi istirahat istri+mau
 itu+bisa itu+ibu itu+masih itu+pak izin+tanya jadi+tukang jadwal jaga jaga+malam jakarta+boleh jalan+berlubang
 jalan+industri jam+1 jam+2 jam+4 jam+7 jam+istirahat janda janda+anak japri japri$ jari+tengah jaya+kaki jebol
 jembatan+merah jidat jomblo+terlantar juga$ juga+tidak juga+ya juta kabar+ibu kabar+minggu kabel+listrik kaca+mobil
 kadaluarsa kadieu kakak+odgj kaki+darah kaki+kiri kaki+tidak kalau+lapor kalau+panggil kali+itu kamar$ kamar+ada
 kamar+mayat kamar+saya kami+belum kami+dari kami+nama kami+sekarang kami+tanggal kampung kantin kaos+garis
 kartu+lansia karyawan+saya kata+jadi kata+mau kawin kawin+lagi kayak+di kayaknya+anak kayaknya+ibu kayaknya+yang
 kayanya$ ke+badan ke+belakang ke+datang ke+lokasi ke+nomor ke+pertigaan ke+pos ke+rsud ke+sana ke+tengah
 kedaung+baru kejar+pengendara kelahi kelinci$ keluar+dari keluarganya+ada kelurahan+gerendeng kelurahan+larangan
 kemana+pak kemarin+kata kemarin+sekarang kemarin+sore kembali+dari kemis$ kenceng$ kepala+darah kepikiran+terus
report -1 kerja+atau kerja+di kerja+pabrik kesini+apa ketemu+nih ketemu+saya ketemu+sekarang ketemu+sudah
 ketemu+tadi ketiga ketik kios kios+bakar kiri$ kiri+putih kirim+data klien+di kok+diam komplain konsernya
 konsernya$ kontak+sejak konter kosasih kota ktp+di kuat+lagi kuncir kuncir+dua kunciran+jaya lagi+cipondoh lagi+mau
 lagi+pulang lagi+terus lagi+ybs lah$ lah+tigo laki+12 laki+berseragam laki+gondrong laki+hilang lalu+dibawa
 lampu+dari lampung+mau langganan lansia+depan lansia+nama lansia+pakai lansia+sarmi lansia+tanpa lantai+dua lapar$
 lapor+ada lapor+disini lapor+guru lapor+hari lapor+lewat lapor+saya lapor+soal lapor+sudah lapor+tetangga
 laporan+atas laporan+hilang lari+saat layan layangan lengkapnya lestari lewat lewat$ lewat+lagi lewat+sini
 liar+tiap lihat lihat+dia lima linglung+nya linglung+sudah link lo+pada logat loh$ lokasi$ lokasi+sudah
 luka+ternyata lupa+kasih lurus maemunah magrib main makam+orang makan+belum makan+kadaluarsa makan+sekarang
 makan+tapi malah+naik malam+bawa malam+lapor malam+pak mana+di mantan+saya mantul markotop martabak masih+lama
 masih+tidur masing masker masker$ massal mata+kiri mati+bareng mati+gaya mau+ada mau+cari mau+cek mau+dekat
 mau+dengan mau+dia mau+donasi mau+jadi mau+minum mau+ngajuin mau+ngomong mau+sekolah mau+telepon mau+tenggelam
 mayat+kakak mayat+sudah meledak+rumah meluap menang+undian mengenali menit menjuntai+di menunggu+di menurut met
 minggu+saya minta+maaf minta+petugas minum+susu minum+teh miras$ monday much mugia muka+orang mulai+rame
 mulai+teriak muntah+terus naik+bis naik+kereta naik+turun nama+dedi nama+dodi nama+pak nama+rangga nama+ujang
 nama+yanto napas+untuk nempel+di neror ngajuin ngalir nganter ngejogrok nih+dekat no+12 no+hp nomor+wa nurul+huda
 nurul+iman nurut nyaris nyasar+bisa odgj+kemarin odgj+tadi odgj+tolong ojek$ oke online+shop orang$ orang+pasung
 orang+pingsan orang+takut orang+tinggi p p$ pacar+saya pada+pengumuman padam pagar pagar+tadi pagernya pagi+ibu
 pak+anak pak+bukan pak+cepat pak+darto pak+dompet pak+haji pak+hati2 pak+iki pak+maling pak+nama pak+odgj
 pak+parkir pak+selamat pak+tambah pak+update pak+🙏 pakai+anak pakai+gelang pakai+motor pakai+topi paling pam
 panik+tolong panjat+tiang panti+lansia panti+werdha papasan+dengan pasar+babakan pasar+kata pasar+kemarin
 pasar+sudah pasti pasung+keluarganya patokan+dekat patroli+malam pecat pecel+lele pemilik+kontrakan pencariannya
 penelepon+bertanya penelepon+korban penelepon+menunggu penyewa perahu+karet perempatan+shinta perempuan+itu
 perempuan+nama perempuan+saya perempuan+tunarungu pergi+nomor pergi+selamanya periksa permisi$ persis
 pertigaan+jalan petugas+lansia petugas+pakai petugas+puskesmas pihak pikun+hilang pintu$ pipi+kanan pju plafon$
 pokoknya polisi$ polisi+apa polsek$ pos+tapi posting posting+mau progres pukul+merah pukul+murid pulang+minta
 punya+riwayat puskesmas putih$ rambut+dicukur rambut+panjang ranah rangga razia ribet$ riwayat+odgj robot rs+lansia
 rt+12 rumah+bibi rumah+kuring rumah+mau rumah+orang rumah+temen rusak+di saat sadang saja$ salah+lapor salah+lihat
 salib sampai+ada sampai+depan sampai+jembatan sampai+rumah sampai+tidak samping+masjid sampurasun$ samsul sanca
 sandal$ sarmi+sudah sate satpam+komplek satpam+lama satpam+rs saudara+itu saya+ambles saya+autis saya+basuo
 saya+cabut saya+dapat saya+depan saya+dia saya+dibawa saya+dicolong saya+driver saya+jadi saya+janda saya+kepikiran
 saya+kok saya+lihat saya+lumpuh saya+melihat saya+nan saya+nonaktif saya+pindah saya+posting saya+sadang
 saya+sambil saya+siram saya+tabrak saya+tahan saya+temukan saya+terakhir saya+ternyata saya+tutup sd$ sdri
 seberang+rs sekarang+jalan sekarang+lagi sekarang+makan sekarang+pingsan sekarang+tidak sekarat sekolah+patah
 selamanya+terus selamat+anda selempang selimut+ya selokan$ sendiri+itu sendiri+terus sepi sholat si+ibu sido
 sih+pak since+monday sini+sekarang sisa siti slot solok sopir+travel sorry$ spiderman$ stnk stunting sudah+antar
 sudah+bantu sudah+datang sudah+hari sudah+seberang sudah+sisir sudah+tanya sudah+tidur sudah+tolong sugeng sunatan
 susu$ susul+anak syaratnya+apa tadi+mau tadi+ngomong tadi+pak tadi+saya tadi+sempet tadi+sore tadi+subuh tadi+yang
 tahun+lepas tahun+pisah tahun+terakhir tai tali+dari tambah+bahwa tambah+penelepon tambal tanah$ tanah+lewat
 tangan+belum tangan+kanan tangan+tolong tangerang tangerang+boleh tanggung+jawab tangis+terus tanpa+nama
report -1 tanya+lanjut tanya+nama tanya+odgj tanya+tindak tapi+keluarganya tapi+sudah tarik$ tas$ tas+selempang
 tato+jaga tawon+di tebal$ teh+sekarang telat telat$ telepon+cari telepon+kemana telepon+kembali tembok+sekolah
 temenin tempat+bapak tempat+cuci tempat+duduk tempat+yang tempatnya temuan tengah+malam tengok terjun+pagar
 terlantar+nih ternyata$ ternyata+bapak terus+pergi tes$ test tetangga+buang tiasa tiasa+nyarios tidak+kedah
 tidak+kembali tidak+masuk tidak+nengok tidak+nyasar tidak+petugas tidak+tiasa tidak+uih tidak+ya tidur+dibawa
 tidur+mulu tigo tigo+hari tiketnya tinggal+dua tinggi+dekat tinggi+pak tinggi+sekitar tini tipu+online tiri
 tiri+pukul toko+bangunan toko+saya tol$ tolong+diaspal tolong+infonya tolong+pln tompel tompel+di tongkat
 top+markotop trans tri+lestari trus+tidak tua+kami tua+sakit tujuh tujuh+puluh tukang+gali tukang+pecel
 turun+kereta uih ujang+kosasih ular+di ular+sanca umur+14 umur+7 undian untuk+cari untuk+saudara update+dong
 urus+sekarang usah+cari usah+datang veteran video visual wa+saya waduh waduh+pak wajan waktu$ waktu+itu warga+dia
 warga+mulai warga+sudah warga+tangerang warga+tidak werdha wkwk+ada wkwk+parah ya+sudah yang+cocok yang+dekat
 yang+diumumkan yang+kasih yang+lansia yang+perempuan yang+tempo yang+tinggal yang+untuk yang+waktu yanto
 yatim+tidak yuk yuk+pak yuyun
report -2 05$ 16+tahun 2+ruko 24+jam 3+kilo 31$ 4+perumnas 77$ =ask =smell =wait @len2 ^alamat ^angkot ^assessment
 ^ayam ^baju ^bansos ^barangkali ^beda ^belum ^biaya ^bot ^capek ^cara ^da ^dengan ^got ^hatiku ^info ^jangan
 ^kantor ^kaos ^kartu ^kasih ^ke ^keluarganya ^kenapa ^kios ^kira ^laporan ^limbah ^listrik ^makan ^mauliate ^minta
 ^nasib ^obat ^oh ^patokan ^pencet ^pinggir ^pisau ^pnlp ^posisi ^rame ^sampurasun ^santunan ^siapa ^terima ^tes
 ^titik ^toko ^top ^trc ^tunggakan ^tunggu ^warung abu$ abuh abuh+kabeh ada+ambulans ada+anjing ada+apa ada+bangkai
 ada+biaya ada+info ada+kartu ada+kolong ada+luka ada+masalah ada+petugas ada+program ada+respon ada+ruko ada+saksi
 ada+tindak ada+ular adik+saya adu+saya aja+ke aja+pak ajak+ngobrol ajukan aktif aktif$ alias aman ambruk+tutup
 ambulans+gratis ambulans+sekarang ambulans+tidak ampir amuk+kok amuk+nih anak+dibawa anda angkat+kerja angkot+saya
 angkut+kok anjing anjing+galak apa+aja apa+di apa+dinas apa+masih apa+mayat apa+orang api+besar api+pak apotek
 apotek$ arah+rel arisan assessment atap+musala atapnya atm awas b babi babi+bau bade bagaimana+sih baik baju+biru
 baju+kuning bakar+cepat balas banget+dari banget+terus banget+tidak bangkai bangun+terus banjir+di banjir+pak bank$
 bantu+tidak banyak+tidak bapak+diam bapak+saudara bapak+saya bapak+tiri bareng baru+ketauan basuo batal+aja batas
 batu$ bau$ bawa+mobil bawa+tas bayar$ bayar+spp bayi+boneka bayi+dia beasiswa beda+odgj begitu bekas+luka
 belakang+kelurahan belok+ke belum+ada benar bener+pak bensin$ bensin+jalan berapa+lama berdiri$ berobat+rs bertanya
 besar+jalan besok+ada biaya$ bikin+ktp bikin+saya bila bila+ada bilih bilih+ada biru+di bis$ bis+tidak bisa+duduk
 bisa+tampung bisa+turun bisa+untuk bisa+urus bocah$ boleh boleh+tidak bonceng boneka+maaf boraks boru+sinaga bpjs$
 brosur buka bukan+bayi bulan$ bungkus bunyi bus$ butuh+alat butuh+kacamata c$ cabe$ cabut camat cantik cari+adik
 cari+bapak cari+lagi cari+pak cari+suami cat$ cepak cerai cerai$ cibodas+blok cibodas+tidak cibodasari cibodasari$
 cilok cirinya collector cuma+geser cuma+mau curi dadi dan+ada dan+bawa dan+dia dan+hp dapat dapet+bantu
 dapur+tetangga dari+brebes dari+cipondoh dari+dinsos dari+indramayu dari+jam dari+serang dari+yayasan daroh
 data+orang datang+tapi debt debt+collector dek dekat$ dekat+kubur dekat+tol dekat+tukang demam denda denda+bener
 dengan+anak dengan+kakak dengar$ denger+ada denger2 depan+komplek di$ di+bandara di+berita di+brosur di+cibodas
 di+ciledug di+cimone di+daan di+dompet di+genangan di+grup di+hati di+jari di+jatiuwung di+jembatan di+kasur
 di+kene di+kosnya di+lokasi di+minimarket di+odgj di+pemkot di+penampungan di+pengumuman di+pipi di+plafon di+rt
 di+serpong di+spbu di+story di+warteg dia dia+abis dia+cekik dia+ditinggal dia+emang dia+jatuh dia+lagi dia+masuk
 dia+pakai dia+pernah dia+sempat dia+yang diam+depan diancam dibawa+lari dibully dibully+di dicabut$ dicatat dicukur
 die dijual+depan dikenali dilacak$ dimakam dimakam+di dingin+ya dinsos+bukan diposting diproses dishub$ disini
 diteruskan ditinggal+rumah do dua+kali duduk+ke e eh+dia ekor empat evakuasi+ke fb film$ find flyover+cikokol
 formalin foto galon+di gang+tabrak gas+3 gawat+ini gawat+pak gelandangan+diamankan gelandangan+kena gelang
 gelang+rumah gelap gerobak+di gesper gitar gitar+rusak golok+ke goreng gudang gudang+kardus gunadi hari+minggu
 hari+poster hari+rabu hari+senin has hati2 hati2$ her hidungnya hidungnya+darah hidup+lagi hilang+di hilang+kirim
 hilang+kontak hilang+yang hoodie hp+saya hp+tidak hub hukum huruf ibu+daroh ibu+haji ibu+hilang ibu+ibu ibu+kami
 ibu+lurah ibu+sampai ig+dinsos ig+kata ignore+saya iman$ indramayu+telepon info+bapak info+odgj info+tambah infonya
 ingat$ ini+di ini+foto ini+pingsan ini+saya internet inyo ireng irigasi+sudah is+saya istirahat$ its itu+anak
 itu+bukan itu+ketemu itu+lewat itu+petugas itu+saudara itu+tidur itu+yang iya jadi$ jadi+bagaimana jadi+gelandangan
 jadi+pak jadi+relawan jadi+tidak jaga+dulu jaket+ojol jalan+dari jalan+kan jalan+mati jalan+rusak jalan+tutup jam$
 jam+5 jangan jawab$ jendela jendela$ jual+kopi jual+miras judi kabar+pak kaget kah$ kakak+yang kaki+ternyata
 kakinyo kalau+gelandangan kalau+lagi kalau+odgj kalau+petugas kali+bau kali+cisadane kali+pak kambing kami+bapak
 kami+hilang kami+kejar kami+lihat kami+ngaku kampung+kami kan+saya kanan$ kantong+ada kantor+lurah karaokean
 karaokean+sampai karet kartu+berobat kasih+duit kasus+lansia kata+capek kata+dari kata+di kata+lansia kata+lari
report -2 kata+lihat kata+warga kayak+orang kayaknya$ kayaknya+bakar kayanya+sudah ke+dinsos ke+laporan ke+rumah
 ke+siapa ke+taman kecanduan+film kecil+pak kejang+lagi keliling+di keluar+busa kemana kemana$ kemana+mana
 kemarin+cari kemarin+malam kembali kembali+sudah kena+denda kena+pukul kenapa+pak kene kepada kepala+luka keren
 kereta+di kerja+dong kertas kertas+kk ketauan ketemu+kemarin ketemu+surat keterangan+tidak keterbelakangan+odgj
 ketuban+rusak ki+samaun klien+serang klik kodim kodim$ kok+badan kok+belum kok+pak kok+sudah kopi+keliling
 korban+sudah koreksi kp+baru kucing kumpul$ kunci+diri kuring lagi+dekat lagi+di lagi+dipukul lagi+ini lagi+kalau
 lagi+kesini lagi+makan lagi+ruko lagi+tuh lah lalat+di lalu$ lalu+lapor lalu+tolong langit langsung+ke lansia+ada
 lansia+jalan lansia+saya lap lapak+rongsok lapor+di lapor+itu lapor+ke lapor+kemarin lapor+kesini lapor+motor
 lapor+polisi lapor+tadi lapor+tampak laporan+tadi lari+bawa lari+di lari+ke lari+waktu latihan leher$ lele
 lewat+belakang lewat+depan lewat+wa liar liar+parkir lihat+jalan lihat+jatuh lihat+tuh listrik$ lokasi+klien lu$
 lupa+kata lurah macet mahal main+bola main+di makan+pak makasih+banyak makasih+ya maksud maksudnya malam+laki
 maling+bawa maling+maling maling+masih malu+saya mampet mampu+untuk mana+pak mangkal+depan mantan mantan+pasien
 mantan+suami mantap masa masa+lalu masalah masih masih+di masih+orang masih+suka masjid+kami masuk+dari masuk+ke
 masuk+panti masuk+sini mata+merem mati+dari mati+sudah mau+ajukan mau+ambruk mau+bawa mau+bayar mau+cerai
 mau+datang mau+dijemput mau+hidup mau+kasih mau+sampai mauliate maupun mayat+irigasi melahirkan+belum melawan
 meledak$ menang menangis+anak menjuntai menunggu merem mewakili mie mimpi minggu minggu+lalu minta+ambulans
 minta+foto minta+minum minta+pulsa mobil+di motor+habis motor+pukul motor+supra muhidin muka+saya murah$
 mushola+spbu nak nanti$ nasi+goreng nasib+lansia nego ngaji$ ngaku+saudara ngasih+makan ngasih+tahu ngomong+mau
 ngumpet ngumpet+di nih$ nih+kaca nik njaluk no+4 noh nomor+tidak nya+lihat nya+pak nyamber nyanyi+sendiri nyetel
 odgj+bisa odgj+dengan odgj+lari odgj+nih odgj+pergi odgj+saya odgj+semua odgj+takut odgj+ternyata oh onah onah+di
 online$ orang+jalan orang+jual orang+laporan orang+masih orang+mirip orang+naik orang+sering orang+sudah
 orang+tidak orang+tsb order pabrik+bikin pacar pada+cari pada+tangis padahal pagi+dan pak+batal pak+besar pak+gawat
 pak+kata pak+kayaknya pak+kok pak+malam pak+minta pak+muhidin pak+petugas pak+rumah pak+ternyata pak+wasimin
 pak+wkwk pakai+gesper pakai+kaos pakai+peci paman+saya panas+dengan panik panjang+umur pdam pdam+mati peci
 pelan+banget pelatihan pelatihan+kerja pelayanan pemadam pemkot$ penampungan penelepon+kata penelepon+minta
 penelepon+sampai penelepon+sudah penelepon+tanya penelepon+ybs penerima pengumuman+itu penjual+cilok perempuan+yang
 pergi+ke permata pertolongan+pertama perumnas+1 pesan pesan+suara pesta pesta+miras pinggang pinjam pinjem pisah
 plafon+tolong platnya pln$ pnlp pos$ pos+kami pramuka program prosedur pu pukul pukul+dengan pukul+istri
 pulang+kerja pulsa$ pun+lansia punya+anak punya+saya puskesmas$ puting puting+alat r rabu rafa ralat+bukan rame+di
 rasa raya+no rebu rebut rekam rel$ rel+sekarang rel+tidak roda$ ronda+kami roti rsj+grogol rsud$ rsud+siapa rt$
 rt+6 rujuk+ke ruko$ ruko+bakar rumah+dari rumah+dekat rumah+panik rw+05 rw+kami sadar+tidak saksi+nama salah$
 salah+denger samaun sampai+darah sampai+hp sampai+ke sampurasun sana$ santri sarung$ sarung+kotak satpol$ satu+lagi
 satu+pak saudara+boleh saudara+lansia sawah saya+apa saya+begal saya+dengan saya+diam saya+dibully saya+dicabut
 saya+hapus saya+istri saya+kata saya+kemarin saya+kena saya+laki saya+mabuk saya+nama saya+nomor saya+panik
 saya+sekarang saya+setrum saya+tanya saya+tarik saya+turun saya+wali saya+warga sd+tolong sebelah+tidak sebelum
 seberang+apotek sebut sebut+nama sejak+magrib sekap+anak sekarang+juga sekarang+lari sekarang+lewat sekarang+mulai
 sekarang+naik sekarang+tangis sekarang+temen sekian sekolah+anak sekolah+di sekolah+pakai sekolahan selalu
 selamat+malam selamat+pagi selokan sembunyi+di semrawut semrawut$ semua+rs sendiri+orang sendiri+tiap sepatan$
 seperti sering+lupa setelah si siapa+ya sidik sidik+jari silver+yang sim sinaga singgah$ sini+ya siram+air skripsi$
 smp+yang sono sorry spp$ stop$ strip strip$ stroke$ suami+pukul suami+sekarang suami+tapi suami+tiap sudah+dengan
report -2 sudah+evakuasi sudah+kena sudah+lapor sudah+mau sudah+melahirkan sudah+pak sudah+turun suka+di suka+duduk
 suka+jalan suka+lempar supra surat+wasiat syaratnya tabrak+masa tabrak+orang tadi+lapor tadi+lewat tadi+siang tahi
 tahi+lalat tahu$ tahu+aja tahu+apa tahu+tidak tahun+lalu takut$ takut+ambruk takut+meledak taman+kotor tambah+info
 tampung tampung+orang tanda+tangan tangan+kami tangerang+tidak tanggung tangkap tanya$ tanya+ada target+lihat
 tas+ada tato+di tbc tebal telepon+lagi telepon+miring telepon+siapa telepon+ulang temen$ temen+sekolah tempo
 tempo+hari tenang$ terakhir+dekat teriak+sekarang terlantar+pak ternyata+bukan ternyata+lagi ternyata+patah
 terpantau terus+mata terus+minta terus+tidak tetangga+bapak tetangga+jual tetangga+karaokean tetangga+nyetel
 tetangga+saudara tiang+telepon tidak+belum tidak+nanti tidak+ngalir tidak+si tidak+tangis tidak+teriak tidak+untuk
 tikus+mati tindak tindak+lanjut tindaklanjut+laporan titiknya tolong+bawa tolong+diteruskan tolong+find
 tolong+lansia tolong+tambah tolong+tindaklanjut tongkat$ top topi topi+merah tsb+sekarang tugas+sekolah tuli
 tunggu$ tunggu+di turun+orang tutup+aja uang+di uji umur+17 umur+berapa untuk untuk+berobat untuk+gelandangan
 untuk+masuk untuk+surat untuk+tugas usaha wa$ wajib waktu+mau wali+kelas warga+saya warga+tadi warteg$
 warung+sebelah wasiat wasimin wifi ya ya+ibu ya+nak yang yang+benar yang+bulan yang+datang yang+dijemput yang+jaga
 yang+jam yang+kalian yang+ke yang+kejang yang+lepas yang+lo yang+mau yang+minggu yang+nama yang+nganter yang+paling
 yang+punya yang+tahu yang+tanggung yang+tidak your your+shelter 🙏 🙏$
report -3 =client =drill ^air ^bah ^batal ^bener ^cek ^daerah ^film ^gang ^gudang ^hilang ^is ^jadi ^jam ^jual
 ^kembali ^klg ^lobang ^masuk ^muka ^mun ^nomor ^pintu ^popok ^sungai ^susul ^tidak ^tindak ^trotoar ^umur abaikan
 abis+stroke abu ada+2 ada+kucing ada+lihat ada+lowongan ada+pohon ada+tawuran ada+tidak adopsi adopsi+bayi agak
 aja+ya akta alfamart$ aman+pak ambruk+kena amuk+karena anak$ anak+itu anak+kontrakan anak+pak anak+sudah anak+yang
 anak+yatim ancam ancam+bunuh angkat+kepala angkut angkut+sudah apa+pak arah+pasar asap+item ayam aye bakar+api
 bakar+gang bakso$ bales bandara+terminal banget+tolong bansos banyak+dbd bapak+ibu bapak+itu bapak+pingsan
 bapak+yang batal$ bau+banget bawa+bayi bawa+kursi bawa+tali belakang$ belakang+alfa belok belum+pak belum+ya bener$
 berhenti+pak berulat besar+banget biar biar+tidak biasanya biasanya+tidak bidan$ bidan+sudah biru+bibirnya
 bisa+lewat bisa+masuk bisu+rambut blok+c bocor+di brebes bubur bukan+odgj bukan+orang bukan+terlantar bulan+lalu
 busa+tolong butuh+dana c cair cari+di cari+itu cari+tidak cat celana cepat+laporan da dagu damkar dana darah+tinggi
 dari+rs datang dbd$ deh+pak dekat+pom dekat+sekolah dengan+pak dengan+suami dengar depan+alfamidi depan+gang
 depan+sekolahan dhewe di+cikokol di+dagu di+foto di+gereja di+hatiku di+kampung di+kantor di+kepala di+laporan
 di+lebaran di+leher di+sekitar dia+minta dia+odgj dia+siram diamankan$ dianggap dibawa digigit dilacak dimas dinsos
 dipun disebar ditinggal+surat diumumkan doang$ dulu foto$ gas+melon gawat gelandangan+nanti gerak+ke gereja+kami
 gigi golok+ancam goyang goyang$ gudang+plastik halo+ada hasil+asesmen hijau hp+ditinggal hp+mati hpnya ibu+iyoh
 ibu+kayaknya ibu+pikun ibu+sudah ibu+yang ig ignore ijo ilegal informasi infus ini+kalau ini+pak itu itu+lansia
 itu+saya itu+selamat iyoh izin+dan jalan+depan jalan+ke jalan+pakai jalan+seret jam jangan+itu jari jd jomblo juga
 kaca+warung kacamata kah kaki+dekat kalau+saya kami+jemput kami+mau kami+yang kampung$ kampung+sini kamu
 kaos+spiderman kata$ kata+ada kata+anak kdrt ke+gelandangan ke+igd ke+kamar ke+komplek ke+sawah ke+teras kejar+bawa
 kelahi+dengan keluar+dia keluar+rumah kemarin kemarin+kami kemarin+lapor kemarin+saya kemarin+sudah kembali$
 kenalan kepikiran kerja$ kerjo+di ket ketahuan ketangkep keterangan kilo klg klien+amuk klien+sudah
 kondisi+sekarang konsultasi kontrol kopi kota+tangerang ktp+tangerang ku kuat+angkat kubur$ kudu lagi lagi+amuk
 lagi+bawa lagi+dia lagi+gelandangan lagi+ke lagi+kelahi lagi+nih lagi+orang laki$ lalu+ini lampu+jalan langka
 lansia+itu lansia+kemarin lansia+lagi lapor+dan lapor+hilang lapor+kemana lapor+minggu lapor+tidak laporan+orang
 larang layak layak+huni lebaran lewat+jendela lilis limbah lo lobang lowongan maaf maaf$ maaf+bikin magrib+sudah
 makan+korban malah malah$ malam$ malam+jam malih maling+di mandi$ masih+ada masuk masuk$ masuk+gang mati+lampu
 mati+tawa matur mau+daftar mau+jemput mau+tanya mayat+yang melihat melon melon+langka minggu+tolong minta+tongkat
 minta+uang minum$ minyak miring mlaku mlampah motor+saya mulai+biru mulai+kejang mun muncul+lagi musala na naik
 naik+angkot nama+ibu nduwe negeri ngaji ngaku+nama ngalih ngasih nggih nihil nikah nongol+lagi obat+tidur odgj+dan
 odgj+nya odgj+pak odgj+sudah orang+dengan orang+kembali orang+masuk orang+muntah orang+pakai orang+sekarang
 pak+ambulans pak+darah pak+gelandangan pak+ibu pak+laporan pak+pdam pak+tidak pak+warga pakai+payung panjang
 panti+mana parkir+di pasien+kami pegang+dingin pemerintah pemkot pencet+bukan penelepon+cari penelepon+info
 penelepon+tambah penelepon+telepon perawat$ percikan pergi+bawa perkembangan pertama petugas+yang pindah+ke
 pinjol+ilegal pink pipi pisah+di plastik+jalan pohon+besar polisi+dan positif pules pulsa pun+bapak pungli pungutan
 pungutan+liar puskesmas+sudah putar+kembali rejeki rekam+cctv resmi respon riwayat ruang+observasi rumah+masih
 rumah+sakit rumah+tinggal rusak$ rusak+lagi saja sambungan sampah+tumpuk sampai sana santunan satpol+malam
 saudara+ibu saudara+tapi sawah+belakang saya+bakar saya+bukan saya+cuma saya+di saya+kdrt saya+kelas saya+korban
 saya+pelapor saya+pikun saya+pulang saya+punya saya+sakit saya+tadi sd sebelah+bakar sejak+ditinggal sekarang+dia
 sekarang+jatuh sekarang+lansia sekarang+muka sekarang+pak sekarang+stasiun sekolah+karena selingkuh sementara+di
 sempat senin+kemis serang+petugas seret setelah+saya si+lansia siapa+tahu sih$ sini+bukan soal soal+tidak sore+ini
report -3 spp stop story suami+mau sudah+bersih sudah+besar sudah+dimakam sudah+mulai sudah+pada sudah+pergi
 sudah+pulang sudah+satu surat+keterangan susah syarat tabrak+di tadi tadi+di tadi+sudah tahan tahan+dulu tahu+ibu
 tahu+pak takut+ada tambah+di tambah+gawat tampak tanda tangan+tidak tanya tanya+apa tarik tarik+laporan tas tato
 tawon tebel tensi tepat tepat+di terakhir+di terakhir+lihat teriak+lagi terima+kasih terlantar+itu terlantar+saya
 ternyata+dia ternyata+pak ternyata+tidak terus+pak tes tetep+tolong tiap+ujan tidak+kalau tidak+ketemu tidak+lapor
 tidak+layak tidak+perlu tidur+pules toko+di tol+karawaci tolong+batal tolong+damkar tolong+dilacak tolong+dipukul
 tolong+fogging tolong+ignore tolong+kabar tolong+lacak tsb tuduh tugas tuh tulis tunggakan tunggakan+rs tunggu
 tutup+jalan tv ulang untuk+bapak untuk+lansia untuk+makan untuk+orang utang waktu warga+minta wau woy$ ya+pak yakin
 yang+bapak yang+dibawa yang+dijual yang+foto yang+jual yang+kami yang+laporan yang+lihat yang+pakai yang+sekarang
 ybs+sekarang you
report -4 =beast =tale @code @goes @other @question ^alhamdulillah ^api ^asap ^bawa ^dekat ^depan ^eh ^kabel ^kapan
 ^kondisi ^nama ^petugas ^ralat ^saksi ^sudah ^tadi ^tambah ^target ^terkait ^tiang ^ybs ada+alien ada+bidadari
 ada+tulis akhirnya amuk+pukul anak+saya anak+tengah anu apa$ asap asesmen autis badan+bentol baik$ bakso
 bantu+dengar bantu+polsek barangkali baru+lihat bawa+motor bayar begal+di belum belum+kembali bentol bentol+semua
 beras beri berita bersih besar+di bidadari bidadari+jatuh bisa+hubung bisa+lapor bpjs bukan$ bukan+di
 cari+keluarganya cincin ciri culik cuma+lagi damkar$ dapat+bantu darah+lagi darah+pak darah+tambah dari+pasar data
 datang$ dbd di+kaki di+mana di+poster di+tangerang di+tiket di+tv dia+cuma diamankan dibawa+nangkring dicabut
 dipukul+tetangga ditinggal+dia dua$ dulu$ encum fogging gang+sebelah gelandangan+biasa gelandangan+nya genangan
 gerak$ geser geser+ke hapus haryono hati+saya hilang$ huni ibu+encum ibu+itu itu$ itu+gelandangan itu+malam
 itu+sekarang itu+si jahitan jaket jalanan+yang jembatan+gerendeng jodoh jodoh+saya jual+makan jual+obat kabar+odgj
 kakak$ kalau+ada kali+sipon kami+mandi kanan kaos kasih kasih+tahu kata+tukang kaya kaya+orang ke+got ke+kolong
 ke+orang ke+pak ke+puskesmas kelurahan$ kemarin$ kepala+keluar kerjo ketemu+di kiri kk klien+tidak kok+tidak kontak
 kursi+roda lacak lagi+sekarang lagi+tidur lalu lanjut lansia+nya lansia+sekarang lansia+sudah lapor+dari laporan
 laporan+mayat lari+ada lemas+pak lepas+dari luka+di makasih$ makasih+pak mana+ya mau+di mau+kirim mau+tahu mau+urus
 mekar mekar+sari minta+cepat miras modal muncul naik+motor nama+saya nan nangkring nangkring+lagi nanti+pulang
 napas+parah nasib neneng nganter+bapak ngecek nya+sekarang obat+larang observasi odgj+yang oleh orang+dibacok
 orang+rumah orang+ternyata orang+yang pak+baru pak+kalau pak+lansia pak+sekarang pak+sudah pak+tiap pak+untuk
 pakai+cincin pakai+jaket panti+itu parkir+liar patah patokan payung pelan$ penjara perempuan$ pergi pergi+dari
 perkosa perkosa+di petugas pikun$ pindah pingsan+itu pingsan+pak plafon pln pohon+ambruk polsek+cipondoh popok
 popok+lansia racun+kemarin razia+warung roda rs$ rumah+aman rumah+ibu rumah+tetangga sampai+mana saya+belum
 saya+boleh saya+cari saya+ibu saya+kalau saya+laporan saya+malam saya+masih saya+pakai saya+pergi saya+salah
 sekarang$ sekarang+bikin sekarang+kejang sekarang+malah sekarang+mangkal sekarang+napas selamat selesai semalam
 senjata+di sipon$ smp+6 spiderman stroke+tidak sudah+diamankan sudah+dibawa sudah+ikat sudah+kami sudah+ngalih
 sudah+tangan suka+pukul tadi+dia tangan+ibu tea terima terjun+di terkait+kasus terminal+2 tetep tidak+angkut
 tidak+disini tidak+pulang tidak+sampai tidak+sih tidak+usah tiket timnya titik tolong+cari tolong+dicek tolong+info
 tolong+informasi tolong+jawab trc tri tu tua+yang tusuk tv+ada ujang usir+saya yang+di yang+kata yang+kemarin
 yang+luka yang+nongol yang+satu yang+tadi yayasan
report -5 =seek =thanks @len1 @sighting ^bagaimana ^cari ^hasil ^kok ^kucing ^lupa ^makasih ^malam ^parkir ^pohon
 ^sampah ^wkwk a+dan ada+begal ada+bekas ada+kabar aja+sudah alhamdulillah alien aman$ amuk+pak api+sudah atap
 atas+nama atau awal bagaimana+kabar bakar+di bantu+cari bantu+lansia bayi+nya bayi+yang belum$ belum+pulang berapa$
 bibirnya+napas bot bukan bunuh butuh+kursi caping cari catat cctv cepat+dia daftar depan+sd di+ig di+kembali
 di+panti dia$ dia+kejar film gelandangan$ got+kepala gratis grup gula harga+beras hasil hatiku hilang+a hilang+dari
 hilang+pak hp ibu$ info+susul ini+dia itu+lagi itu+odgj jadi jembatan+gantung kabar$ kalau kalau+ketemu kalau+orang
 kan kan+pak kartu ke+arah kedah kejar+saya keliru ketemu+pak kok ktp kucing+tabrak lagi+depan lagi+duduk lu makasih
 malam+sekarang mana mana$ mirip mungkin murah nama nanti nih nya odgj+sih orang+jatuh orang+lagi orang+pak pegang$
 pelan pencet permisi+pak perut+saya petugas$ pinjol pkh polisi ralat remang2 rumah+singgah salah satu$ saya+lari
 saya+nyasar saya+terlantar sebelah$ sedang sekarang+bawa sekarang+orang sekarat$ selamat+tidak semoga semua+aman
 singgah skripsi sudah+ada sudah+dijemput sudah+kembali sudah+lari sudah+makan sudah+pindah sudah+sampai surat
 takut+lapor tambah tanggal terkait terus+tusuk tidak+jadi tidak+ke tindaklanjut tolong+laporan tusuk+korban usah
 warung+remang2 yang+masih
report -6 =joke @addition @it @kin @status @thanked @thanking ^anjing ^banjir ^update ada+bantu ada+di alat+bantu
 anak+ada apa apa+ada api bakar+pak batal bener bener+tidak berapa berisik bisa+tidur bocah+yang bunuh+saya cari$
 cek cinta cinta$ di+atap di+hatinya dia+mulai dia+sekarang dicek dijual dikenal+masuk dinsos$ doa gaji golongan
 hari+ini hati hatinya hatinya$ hilang+itu hilang+tolong hubung+ke ibu+tanya imunisasi+bayi jalan+baru jatuh+cinta
 jebul kabel kantor$ kapan laki+saya lansia+yang lihat+di lihat+lagi mulai muntah+pak napas+pak nyamuk o
 orang+meninggal pak+parah parah+pak pencarian pengumuman pocong polantas polantas$ poster saksi saya+lapor
 saya+perkosa sudah+ketemu susu susul tadi+malam terakhir tidur+pak tutup$ wkwk ya$ yang+bawa yang+ketemu yang+lapor
 yang+lari ybs
report -7 @? @back @search @withdraw ^apa ^kalau ^klien ^masih ^sekarang bagaimana$ bobol hilang imunisasi kalau+mau
 kasus malam+minggu masuk+rumah nomor saya+hilang saya+pukul saya+yang senin ternyata tidak+pak tinggal+satu
 tolong+update tutup update+laporan warna where wkwk$ yang+cari yang+hilang yang+lagi yang+saya
report -8 @len0 @who=responder ^lampu ^rumah ^ternyata ambulans deres ganteng hubung kabar klien laporan+saya
 orang+hilang pukul+saya tawuran+anak tidak+di tidur$ tua+saya
report -9 @who=relative ^bakar ^jembatan ada+bakar anggota harga pak+amuk saya+tunggu
report -10 ^jalan ^kayanya pak+lemas tidak$ update
report -12 dipukul+suami saya+dipukul tolong+ambulans
report -13 nya+kejang pak+banyak
search 12 mana
search 10 ^mana lapor+hilang
search 9 @who=relative dibawa hilang$
search 8 =lost diamankan hilang orang+yang penelepon+cari
search 7 ^cari ^mau ^suami belum+kembali bener+pak bisa+hubung cek data data+orang dinsos dulu foto hilang+di
 hilang+pak kabar$ lacak lansia+saya lari pak+saya paman pas razia saat saya+anak saya+dibawa saya+hilang suami
 terakhir
search 6 =seek @? @kin @len4 ^apa ^ibu ^paman ada+kabar belum belum+pulang belum+ya bener bener+tidak boleh+lihat
 cari cari$ find hilang+anggota hilang+dari hilang+kontak hilang+sekarang hp hubung is is+hilang kami kena+razia ket
 ketemu+belum kontak kosnya lihat+daftar mungkin nama orang+nama pergi pikun pikun$ pisah+di rs$ saudara
 saudara+saya saya+keluarganya saya+lari sekarang+sudah semua+rs tangerang tidak+pulang tolong+bantu tolong+find
 yang+ketemu
search 5 =kin =nature =part @search ^adik ^dengar ^istri ^mungkin abis ada+data ada+info ada+ketemu ada+pasien adik
 anak+saya anggota anggota+saudara apa+ada autis bantu+cari bapak bapak$ bapak+hilang barangkali biasa bibi+saya
 bulan+lalu cari+bapak cari+suami cari+temen daftar+orang dari dari+rs di+dinsos di+panti di+tangerang diam
 ditinggal+surat hilang+waktu info istri+saya jatiuwung kabar kabar+dari kakak kakak+saya kami+yang keluar
 keluar+rumah keluarganya$ kemarin$ kembali kembali$ laki lari$ lepas+dari makam mana+ya minggu ngeceknya odgj$
 pakai pamit pasien pergi+dari pisah pulang racun+kemarin sampai+sekarang saya+cari saya+diamankan saya+dulu
 saya+kata sudah+dua surat tahun tali temen+saya tidak+di tidak+kembali tidak+uih tolong+lacak uih ujang ya+pak
 yang+dulu
search 4 # 10$ 3+hari =body =drill @call @len5 ^anak ^bapak ^bibi ^hilang ^majikan ^pacar ^saudara a+dan ada ada+di
 adik+saya agak anak anak+umur angkut apa apa+petugas bagaimana$ baju baju+biru bapak+saudara bapak+saya batik
 bawa+tali bibi biru cara+jemput cari+adik cari+anak cek+data cek+nama ciri cirinya dari+rumah darto dengar
 di+kosnya di+rsud dia+is dia+tidak diam+depan diamankan+kemarin diamankan+ngeceknya dibawa+dinsos dibawa+petugas
 dicocokkan ditinggal ditinggal$ ditinggal+rumah dua+minggu foto$ hari hari+tidak has hidup hilang+lansia
 hilang+tolong hp+ditinggal hp+mati hpnya ibu+pikun ingat ingat$ istri itu+bapak itu+lansia jadi+gelandangan jaket
 jangan+itu kalian kami+hilang kandung kaos kata kata+tetangga keluarganya kemana+mana kembali+dari kena ketemu$
 ketemu+di kiri kosnya$ kuat lansia+nama lari+bawa lepas lupa+ingat majikan majikan+saya makam+bapak mana+sekarang
 mati$ mau+ambil mau+cari mau+lapor mau+mati minggu+tidak minta+foto minum+racun mungkin+ada ngaji
 ngeceknya+bagaimana pacar pacar+saya pak+darto pakai+sarung pakai+tongkat paman+kami paman+saya panik pergi+bawa
 pergi+sendiri pincang pulang+dari pun pun+bapak rambut razia$ rumah+singgah sampai+rumah santri+kami satpol satpol$
 satu saudara+yang saya saya+diam saya+naik saya+nama saya+pergi saya+pikun sejak sekarang$ selamanya singgah
 singgah$ suami+saya sudah+cek sudah+lupa sudah+tua sumiati tahun$ tanya+apa temen+lama terakhir+di terakhir+lihat
 tidak tidak+kuat tidak+sampai tolong tolong+cari tongkat$ transit tua+saya uih+dari umur umur+10 waktu
 waktu+transit warga+saya x$ yang+diamankan yang+dimakam yang+kena yang+odgj
"""
