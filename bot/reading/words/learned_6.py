"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
question 4 @it ^abis ^dasar ^kok ^panti abis+lapor ada+apa aja alamat+rumah ambulans+gratis anonymously anonymously$
 apa$ apa+saya apa+ya bagaimana+do baju bales bantu+tidak beda+dengan bener+tidak berita boleh+kirim boleh+saya bot$
 cara+cek dasar data data+pelapor dengan+112 di+kali dijemput+nanti do+saya foto+yang harus+share hasil$ ini+layan
 ini+nomor itu+orang jemput$ juga$ kalau+odgj kalau+orang kalau+sudah kemarin+itu kembali+lagi kenceng kumat
 lapor+di lapor+lewat lapor+trus laporan+anonymously latihan lokasi maksimal maksimal+berapa malam+tidak mana+alamat
 meninggal meninggal+di mereka nanti+saya panti+lansia pemerintah perempuan$ punya rame2 saya+akan saya+warga
 share+lokasi sih$ singgah$ takut tampung tanya+pak terlantar terlantar+itu trc+itu tuh tunggu+di untuk warga
 yang+meninggal
question 3 =not @case @where ^aman ^biaya ^dokumen ^harus ^identitas ^mau ^nomor ^petugas ^tadi ^timnya ada+petugas
 alamat$ ambil ambil+mayat anonim apa+beda apa+bisa apa+harus apa+laporan apa+motor apa+yang aplikasi aplikasi+resmi
 baca bahasa bawa+mobil bawa+pulang berapa$ berita+bunuh besuk biasanya$ biaya+pemakaman biaya+tidak bisa+minta
 bot+ini bukan+warga cara+lapor chat+ini cimone$ dapet+imbalan darurat datang+bawa dengan+aja dengan+siapa di+cimone
 di+puskesmas di+tiktok dijemput+perempuan dikasih dinas dinas+sosial dinsos+bisa dokumen dokumen+apa dulu hari+di
 harus+kenapa here here$ informasi ini+aplikasi ini+kalau ini+manusia itu+di itu+mana jam+besuk jawab jawab+orang
 juga+tidak kalau+lapor kali kan$ kasih+nomor ke+rs ke+siapa keluarganya+tidak kemana+sih kerja ketemu ktp ktp+tidak
 lama+tidak lapor+anonim lapor+apa lapor+gelandangan laporan laporan+saya layan+24 lokasi+tidak luar+kota lumpuh
 lumpuh+tidak maaf+ini makan makan+tidak masalah masih+bisa masuk mau+dijemput minggu+tidak nanti+hubung nomor+hp
 nyambung odgj+nya open orang orang+hilang orang+sakit pakai+seragam panggil pasar$ perempuan pesan petugas+pakai pp
 pulang puskesmas$ rt+tidak satpol+pp saya+bawa saya+kabar saya+laporan saya+perlu seragam+tidak share siapa+yang
 sih+ada sih+berita singgah+mana sini+bukan sosial sudah+ambil sudah+dijemput tangerang+boleh tangerang+bukan
 tanya+terus telepon+kemana tidak+muncul tidak+pak tidak+petugas tiktok titip tolong+informasi trus tua+yang umur
 urus+bagaimana viral+di warga+tangerang ya yang+bales yang+benar yang+tidak yang+viral
question 2 @search ^besok ^bibi ^dengan ^kira ^ktp ^lapor ^nama ^penelepon abis ada+tidak aja+yang ambulans+dinsos
 ambulans+untuk anak+di anak+hilang anak+kontrakan anter+sendiri apa+itu apa+mesin apa+odgj apa+pelapor
 bagaimana+kalau bahasa+inggris bantu+cari batal beda+odgj benar biasanya+petugas bibi bisa$ bisa+jenguk bisa+pakai
 boleh$ boleh+tidak boleh+titip bot+apa bot+nya bukan bunuh chat culik culik+anak datang+pakai dengan+orang
 di+english di+odgj di+pasar di+sini dibawa+kemana dibawa+kemarin dinsos+buka dinsos+bukan dinsos+itu dinsos+urus
 disini+dengan dulu+ya english english$ foto+tidak gelandangan gini gratis hari+libur harus+polisi hilang+saya
 hp+tidak ibu$ inggris ini ini+dengan ini+gratis ini+untuk is+this itu+apa itu+bener itu+singkatan itu+tadi jakarta
 jakarta+boleh jemput jenguk jenguk+tidak kabar+tidak kah kalau+malam kali+itu kantor+dinsos kasih ke+jalan
 ke+polisi kenapa+harus kenapa+pak kontrol+ke korban+sudah kubur$ lagi+ke laksa lapor+pak lapor+untuk lewat+mana
 lewat+sini live live+dengan lokasi$ lokasi+sih mahasiswa makan$ mana+sih masih mayat+tanpa motor$ muncul
 nanti+dibawa nih$ nolak nolak+dibawa nomor+ini nomor+resmi nya odgj+dengan orang+dengan orang+nolak orang+petugas
 orang+sih pak+apa pak+bisa pak+kalau pakai+bahasa panti$ panti+tidak pelapor+rahasia pemkot pemkot$ penampungan
 penampungan$ penelepon pertolongan pertolongan+pertama pesan+suara polisi$ polisi+dulu polisi+tidak robot$ rs$ rsj
 sabtu sabtu+tidak satpol saudara+boleh saya+boleh saya+bukan send seragam siapa+ini singkatan singkatan+apa
 sini+dengan sini+tidak standby suara sudah+meninggal sumbang tadi tangerang tangerang+live tanya+syarat terima
 terus tidak+saya tidak+sih tidur+mana tugas tugas+sekolah tunggu untuk+ibu untuk+kontrol untuk+tugas urus wa warga$
 ya+pak yang+datang yang+dibawa yang+harus yang+jawab yang+kubur yang+tanggung
question 1 80+tahun @addition ^112 ^obat ada+di ada+gelandangan aktif+24 anak$ anonim$ apa+boleh bahasa+jawa
 bakar+di batal+laporan biar bisa+ngomong buka+sabtu cepat+pergi daftar dapet dengan+ini dengan+odgj dengan+petugas
 di+rsj dibawa$ dibawa+bagaimana dibawa+ke dinsos+ada dinsos+berapa dinsos+kota dititipin dititipin+ke
 gelandangan+di gelandangan+paksa harus+bagaimana harus+pakai identitas+pelapor ikut ini+aktif ini+jawab itu+dinsos
 kasih+makan kaya+bagaimana ke+sini kejang+di kesini+apa ketemu+anak ketemu+bayi kok lagi+kumat laku lansia$
 lansia+terlantar laporan+something lewat+telepon lihat+orang mana+pak minta+ambulans nanti+apa orang+lain pak+di
 paksa paksa$ pesan+ini petugas+tidak prosedurnya prosedurnya+bagaimana rawat sakit saudara$ saudara+siapa saya+aman
 saya+kejang saya+mahasiswa saya+panggil singgah+itu skripsi$ something something$ sore+ada tadi+sore tahu+tidak
 tampung$ telepon+ke tetangga+tidak tetep+dijemput tidak+nih tindaklanjut tolong+ke urus+apa yang+butuh yang+odgj
question -1 3+hari 50an 88+bagaimana =heart @needs ^adik ^ayang ^belum ^bukan ^butuh ^cabut ^cari ^hallo ^hoax
 ^hubung ^info ^kakak ^kis ^laki ^lowongan ^motor ^pagi ^rame ^rumus ^salah ^semoga ^warga ^ybs ada+saya agak air
 aja+depan aja+kalau aja+sih alat anak+tidak anggota angkot anjir apa+di atas ayang bahaya+kalau bales$ bangun
 bansos$ bantu+bayar banyak+banget bapak$ bapak+odgj bayar+pbb bayar+tunggakan bayi bayi$ begini belum$ benda benda$
 biru bisa+dibawa bisa+dijemput bisa+jalan bisa+ke bocah bot+ya bungkuk bungkuk$ cabut cair dana darah$ darah+mana
 dari+rumah dengan$ depan+rumah di+cisadane di+ig di+luar di+mana di+pinggir di+pos di+rs di+saya di+situ diam+wae
 dibantai dibawa+dinsos difabel dijemput$ dinsos+di diproses$ disini$ doang$ domisili donor donor+darah dua+orang
 foto+pak gelandangan$ gerak gerendeng gerendeng$ gerobak giginya grup+saudara habis+ongkos hallo hatiku hoax
 hp+saya hubung+pak identitas$ ig+kata indonesia$ ini+jadi ini+saya item itu$ itu+adik itu+giginya itu+untuk
 jadi+bagaimana jawab$ jaya jemput+saudara jenggot jenggot$ kabar$ kamar kami+sudah kanan karena kata+ada kayaknya
 kayu ke+laporan ke+tangerang kec kec+benda kecil kejang+pak keluarganya$ kelurahan+gerendeng kemana+mana kemana+ya
 kemarin+lapor kemarin+saya kemarin+sekarang kembali$ kenapa+laporan kenceng$ kepala ketemu$ ketemu+di ketemu+lansia
 keterangan keterangan+tidak kira kiri kis kok+ada kolong konsul konsul+hukum koran koran$ koreksi kp ktp+hilang
 kurus lagi+kenapa lagi+pak lampu lansia+nama lansia+tidak lapor+ada lapor+bagaimana lebaran lemas lewat+jalan
 liar+banyak libur+tidak link lobang lowongan+kerja lu+siapa luas makasih$ manusia mau+konsul mau+masuk mau+pindah
 mayat+yang minta+bantu minta+tolong miskin mobil motor+saya muka$ mulu na napas$ nasi ngaku nih nolongin nomor+12
 nomor+88 nomor+saya nunggak ompong online+lapor orang+agak orang+sudah pagi$ pagi+pak pak+anak pak+bagaimana
 pak+banyak pak+soal pak+tidak pak+yang palsu paman parkir pbb pelayanan$ penelepon+minta perempatan perkembangan
 perkosa permisi+mau piatu pindah+domisili pohon popok+lansia poris pulang+kerja punya+siapa rambut rame+di raya$
 rs+tidak rsud rt+5 rt+aja rumah+tidak rumahnya rumus rumus+luas rusak rw sakit$ sanggup sarung saudara+saya saurna
 saya+dibantai saya+lapor saya+mati saya+ya sayang sekarang+ada semua$ siap siapa+tidur sih+tidak singgah+ada sinyal
 soal+bapak sosial+kota spp stasiun status sudah+ketemu sudah+mana sudah+tua sumiati surat+keterangan susu susul+ya
 tahun takut+itu tanah tanya+kalau tanya+saya tas telanjang telat tempat terdampar tidak+jawab tidak+jelas
 tidak+napas tidak+punya tidak+sadar tidak+sanggup tidur+mulu tiga timnya+sampai tinggi titik tukang tumpang+di
 tunggakan+rs tutup$ uang ujang untuk+grup urus$ urus+bpjs urus+surat wae warna where woy$ woy+bales yang+bisa
 yang+minggu yang+nama yatim yatim+piatu
question -2 45+bagaimana =office =urgent @person @reports ^ada ^alhamdulillah ^assalamualaikum ^beli ^cek ^darah
 ^dompet ^hp ^jadwal ^jalan ^kata ^ketemu ^klien ^kucing ^lagi ^lanjut ^lihat ^lu ^p ^perempuan ^popok ^posisi
 ^saudara ^sekarang ^suami ^syarat ^ternyata ^tumpang ^wkwk ^woy a ada$ ada+lagi ajak+ngobrol ajak+ngomong
 ambil+tidak amuk anak angkat$ angkut anyone anyone+coming apa+petugas arah assalamualaikum bagaimana+pak bahaya
 bapak+yang baru bau bawa becus bego beli berapa+ya besar bola bola+malam bot+bego bot+goblok butuh+dibawa
 cara+bikin cara+jemput cepat cisadane coming coming$ dapat darah+pak dasar+pemerintah di+halte di+panti di+terminal
 dia+tidak dicabut dijual dipukul disabilitas disini+harus ditanggepin diteruskan diteruskan+ke ditinggal
 dompet+hilang dong dong$ dua duduk emang+kalau foto+ini foto+susul gaji ganggu grab guna habis halte hamil have
 hidup hilang$ hilang+tidak hubung$ ibu+saya ig indonesia indramayu ini+bagaimana ini+orang ini+share is+anyone
 istri+saya itu+pak jadi+ambil jadi+kan jadi+tidak jadwal jadwal+bola jahit jahit+gratis jam+berapa jelas jembatan
 jual kaget kalau+petugas kapan karunya ke+cimone ke+datang keluar kemarin+sudah kerja$ kk klik kok$ kok+diam
 kok+pinter kok+tidak lanjut+bagaimana lapor+itu laporan+nomor lari lemot liar linglung lokasi+di lowongan lupa
 maaf$ masih+di masjid mau+cek merah minta+nomor muka mulai naik nasib ngelantur ngelantur$ ngobrol nih+petugas no
 nomor+tiket obat odgj+bisa odgj+tidak ongkos orang+ini orang+masih orang+tua p padahal pak$ pak+ada pak+cuma
 pak+dia pak+laporan pak+rt pak+sudah pakai$ pamulang panas pasar pelayanan pemerintah+tidak pengumuman pikun
 pinggir pinjem pinjol pinter polsek$ popok pukul pulang$ rame raya rumah+saya sadar sampah sampai satpam satu
 saudara saudara+yang saya+dicabut saya+kirim saya+yang sehat$ sekarang$ selamat+siang selesai semoga siapa+sih situ
 situ$ sorry sorry$ suami+saya sudah+makan sudah+tuju suka surat+pindah susul syaratnya+apa tadi+pagi taman tambah
 tangan$ tangis tanya$ telepon+saya temen tenggelam terlantar+di tetangga the tidak+angkat tidak+becus tidak+guna
 tidak+jadi tidak+ketemu tidak+respon tidak+sekolah tidak+tahu tidak+usah tidak+ya tiket tiket+saya tinggal tipu
 tolol tuh+orang tumpang+tanya tunggakan ud viral warung yang+cari yang+ketemu yang+tadi
question -3 =work @placed ^batal ^hasil ^jadi ^lansia ^makasih ^mana ^masih ^minta ^mungkin ^orang ^pak ^permisi
 ^tolong ada+bantu ada+kabar ada+lansia adik alhamdulillah angkat banget bansos+lewat belakang besok bisa+hubung
 bisa+tidur bpjs cantik chatbot dan deh dekat di di+depan di+gang diam doang dompet gang+saya goblok gratis+mana
 harga harus$ hubung info ini+ada ini+chatbot ini+foto ini+tidak istri jadi+kesini jalan$ jangan jatuh jomblo+tidak
 kabar kakak+saya kaki kamu+jomblo kena+razia kenapa+sih kesini$ kucing lagi lansia+ini lapor+kemana malam+ini
 mana+ya meluncur menjahit minggu+lalu minta minum mirip murah murah$ nama+bapak ngomong nya$ nyasar+apa odgj+di
 online orang$ orang+odgj pada pak+dinsos pak+orang pelapor+minta permisi persita petugas+nya petugas+nyasar
 petugas+yang polsek pos posisi presiden rekam respon saya+bagaimana saya+hilang saya+odgj saya+tolak sekolah semua
 setan setan$ siapa+presiden smp sudah+tidak tabrak tapi tapi+tidak terminal tiap tidak+kenapa tidur$ tindak tolak
 tolak+ya tolong+jemput tuju tuju+lokasi tumpang tutup untuk+orang usah wkwk$ woy yang+kena ybs
question -4 =past =still =tale @code @len3 @len4 @len5 @them ^kapan ^kayanya ^kerja ^pelatihan ^tetangga ada
 ada+yang ajak bales+kenapa bantu bantu$ bapak+saya bisa+pulang bisa+tangan bubar butuh cari disini+tidak film
 gratis$ hari+ini hilang ini+parah jadi+dibawa jalan job jomblo kakak kalau+ajak kamu+siapa kartu+lansia kemarin$
 kena kesini klien laki lalu lanjut laporan+nyangkut lihat lu luka maaf mau+bikin mau+tanya mayat mungkin napas
 nyangkut pergi pergi$ petugas+mana petugas+sudah pindah razia rt rumah$ saya+mau saya+sudah saya+tidak sehat
 selamat+malam siang suami tangan+ya terlantar+lokasi ternyata tidak+tangan tidak+viral tidur+di tua viral+tidak
 yang+kemarin yang+malam yang+mau
question -5 =beast =joke @1 @sighting @thanked ^bapak ^dia ^ibu ^laporan ^saya ^tes apa+ada apa+bagaimana bansos
 bantu+saya bawa+apa depan dia diamankan gang ibu ini+siapa is+saya kami kayanya makasih mampu mati nama pagi pak
 pak+saya parah pelatihan petugas+kesini salah saya+ada tes tidak+ada tidak+bawa tidak+dikasih tidak+mampu tidur
 tolong tua+saya wkwk
question -6 =road @kin @who=operator @withdraw anak+saya apa+sudah bagaimana+ke bagaimana+ya boleh+kenalan cuma
 darah dari di+rumah kalau+tidak kartu kata kemarin kenalan+tidak lansia mau mayat+gratis sampai$ saya sudah+ada
question -7 # @call @goes @thanking ^mobil ^selamat ^sudah belum diproses jadi sekarang sudah tangan
 tetangga+meninggal
question -8 @back @danger ada+orang bapak bikin ini+bener kenalan nyasar selamat
question -9 @who=relative @who=responder dinsos+tangerang
question -10 @status apa+tidak orang+tidak tidak+bisa
question -11 @other ^tidak
question -12 apa+ini
question -13 @len0 ^halo halo
"""
