"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
status -2 22$ =well @call @case @it @needs ^3 ^alhamdulillah ^bantu ^bibi ^daerah ^darah ^eh ^hai ^halo ^hari ^kami
 ^kamu ^lagi ^maaf ^minta ^nama ^nanti ^oke ^polisi ^saudara ^target ^ternyata ^tes ^umur ^wkwk abaikan abis ada+apa
 ada+lansia air alamat alhamdulillah alun$ aman ambruk anak$ angkot anonymously anonymously$ apa+ini apa+pak
 apa+saya awas bakar bangun bantu+saya bapak+ibu bau bawah bayar beda bekas belum+pulang bener+tidak bensin berobat
 besar biar biasanya$ biasanya+petugas biaya$ bibi bibi+saya bidan+belum bisa+bantu buka cabut chat cibodas culik
 daerah dapat dari+rumah data datang+tapi deh dengan+pak dengan+tetangga depan+sekolah di+kali di+kamar di+lokasi
 di+sebelah dia+sudah dijaring dikasih dinsos+ada dinsos+tangerang diproses+dulu dipungut dipungut+biaya disabilitas
 disebar disini disini$ disitu$ disitu+pak dong$ donor donor+darah dua+orang duduk+di dulu+pak eh flyover gaji
 ganggu gerak gini golok habis hai hai+pak halo hapus hari$ hari+lalu harus harus+bagaimana harus+kirim hidup
 hilang+disini identitas$ ini+ada ini+aktif ini+masih itu+tadi jaga+malam jalan jalan$ jalan+ke jangan+diproses
 jemput$ jual kabar+kalau kalau+orang kalau+saya kamar kamu kantor kapan+bansos kata+sih kayaknya kecil kejang+pak
 kemana$ kemana+mana kemarin+masih kembali$ kenalan kenapa+sih kenceng kok+ada kok+harus kontak korban kota kp ktp
 lagi+di lagi+pak lagi+yang laki lansia$ lapor+kemana lapor+masih laporan$ laporan+22 laporan+anonymously layan
 lewat+sini libur lihat$ linglung lokasi$ lokasi+klien lokasi+sih lokasi+tidak lokasi+ya lu lupa maaf$ makan$
 malam+ini malam+tidak mana+tidak mandi masalah masalah$ masih+bisa masih+dengan masih+depan masih+disitu mayat
 mengaku menit$ mesin mesin$ minggu$ motor$ murah nanti+dibawa nanti+saya need+ke nomor+ini nomor+saya odgj$ oke
 online orang+hilang orang+saya orang+terlantar pacar pak+belum pak+di pak+lagi pak+mau paman pas pasar pemerintah
 pencet pengaduan pernah pindah$ pisau pohon polisi+sudah pom pom+bensin poris posisi+masih pulang$ rahasia rambut
 rame2 razia resmi robot rt+sudah ruko rusak saja sampah saudara$ saya+2 saya+ada saya+akan saya+awas saya+dibaca
 saya+dibawa saya+hilang saya+kabar saya+lihat saya+masih saya+rahasia saya+tunggu sebelah+orang sekitar sekolah$
 selamat+malam sendiri$ siapa$ sido sih+sudah sini sisir standby sudah+cari sudah+cek sudah+kembali sudah+melahirkan
 tadi+sudah tahu tahun$ taman tambah tanah tangis tanpa+identitas tanya$ tarik tarik+laporan tenggelam teriak
 terminal+poris terus terus$ tes tetangga$ tetangga+tidak this tiba tidak+di tidak+ketemu tidak+sadar tidak+tahu
 tinggi titip trc+itu trus tulis uih video warga$ wkwk$ ya+pak yang+baru yang+bawa yang+dengan yang+dijaring
 yang+jaga yang+kemarin you
status -3 5$ 5+ya @person @search @them ^adik ^assalamualaikum ^berapa ^ibu ^itu ^kakak ^klien ^laki ^lapor
 ^maksudnya ^odgj ^pkh ^sekarang ^semoga ada+lagi adik+saya alun amuk apa+ada arah+pasar assalamualaikum baca
 bagaimana+do belum+datang belum+ketemu belum+sadar bener+dinsos berapa+orang biaya bibirnya bibirnya+biru bidan
 bisa+lapor bisa+saya bisa+tunggu bubar bulan bulan+ini bunuh+waktu butuh cair$ cepat$ chatbot cimone cuma+bisa
 daftar dan dapet dekat dibantai dibawa+polisi dijemput+nanti dijemput+perempuan dipukul ditinggal do do+saya duduk
 gratis halo+apa hp identitas ini+chatbot it jadi+relawan job kabar+dari kakak+saya kaki kami ke+arah ke+datang
 ke+laporan keluar keluarganya+sudah kemarin+itu kena kenapa+pak kenapa+saya kontrakan lagi+kenapa lansia+saya lari
 makasih$ makasih+pak malam$ malam+ada mana+sih mau+dijemput mau+jadi melahirkan minta+kabar minum mobil+apa mulai
 naik need ngomong nongol+lagi obat orang orang$ pak pak+ada pak+orang pak+rt pak+tolong pakai perempuan$
 perempuan+ada petugas+angkat petugas+kerja petugas+perempuan pingsan pos pp proses pukul pulang punya puskesmas
 rumah$ rumah+saya rumah+singgah rumahnya sadar+juga sakit satpol+pp saya+dibantai saya+keluarganya sekarang+sudah
 sekolah selimut sembako sembako$ share share+lokasi siap singgah sore suami suami+tidak sudah+bubar sudah+hubung
 sudah+lama suka susul susul$ target+belum telanjang temen tempat+yang terima+kasih tetep tiap tidak+bisa
 tidak+gerak tidak+muncul tidur+mana tolong$ tolong+saya tunggu+sampai urus$ waktu warung where
status -4 =beast =joke =road =tale =urgent =work @goes @len4 @len5 @placed @who=operator ^ambulans ^bapak ^batal
 ^bisa ^cari ^malam ^rumah ^tadi ^tetangga ^yang ada+di ada+orang ada+tidak aktif anak apa$ apa+sih arah baju
 banget+ya bansos banyak bapak batal+laporan belakang berapa$ bikin biru biru$ bunuh cek$ depan di di+rumah disitu
 gang harus+tunggu hilang+sekarang ibu+sudah iseng iseng+doang jam+5 jatuh kalau+petugas kartu ke kerja kerja+sampai
 ketemu ketemu$ kirim kondisi lagi$ lalu$ lama+biasanya lapor+hilang lapor+pak lemas lemas+banget lihat luka
 maksudnya masih$ meninggal motor muncul napas ngos orang+tidak pak+apa panas panas+banget panti pasar$ perlu pindah
 rawat relawan rs rt salah sampai+jam satpam saudara+saya saya+tanya semoga sendiri sudah+lemas tabrak tahun target
 telepon terlantar tidak+mau tidak+usah tidur+di tinggal tolong+pak umur untuk wa wkwk ya+kok yang+jawab yang+sudah
status -5 24+jam =heart @1 @kin @sighting ^dia ^emang ^keluarganya ^lansia ^mau ^selamat ^suami a adik anak+saya
 apa+kabar badan bawa beras boleh+lapor bot di+tempat emang foto ignore istirahat istri+saya itu itu+orang jemput
 jomblo kakak kirim+lokasi maaf mana+ini mati meneh nya+dari orang+mana pak+jam perempuan petugas+datang pkh sadar
 sebelah semua siapa siapa+aja tadi+saya takut tangerang tanpa tempat ternyata tolong+ignore tunggu+di turun urus
 usah
status -6 =drill @addition @reports ^boleh ^makasih ^saya aja+tidak anggap anggap+aja bantu biasanya cair cari darah
 dengan dia dinsos$ hari+minggu hilang hubung hujan+pak ini+bagaimana istri kapan+hujan kasih keluarganya kembali
 liar malam mau+lapor minta nama nih+pak rumah tidur
status -7 @danger @who=relative ^kalau ^tidak aja ambulans batal berapa+lama bukan cara+cek dari+mana dinsos hujan
 kapan+nikah klien lagi makasih nikah pak+saya polisi saudara tetangga
status -8 @back @len0 @thanked boleh jaga kalau lama$ sudah+tidak
status -9 =office @other @thanking @withdraw bagaimana+cara bisa cara
status -10 makan
status -11 nanti
status -12 @question @who=responder makan+belum sudah+makan
withdraw 17 sorry$
withdraw 16 jd sorry
withdraw 13 aja+pak cabut$ saya+cabut
withdraw 11 ^lupa cabut ignore laporan$ pencet sudah+ada tolong+ignore
withdraw 10 ^maaf ^tutup abaikan di+rumah ke+datang maaf maaf$ pergi+pak sido ternyata
withdraw 9 @back @withdraw ^batal ^ternyata ^tidak aja anak+saya batal chat$ datang$ laporan lupa orang+lari
 salah+chat sendiri sendiri$ tiketnya tunggu+ojek urus
withdraw 8 ^sudah batal$ chat dia+sudah dibawa+polisi hapus hoax+pak iseng$ janten ojek ojek$ pak+ternyata
 pakai+anak salah selesai sudah+pergi tarik tarik+laporan tidak+janten tunggu tutup
withdraw 7 =not =past ^abaikan aja+tidak ambulans+pak anggap anggap+aja anter batal+laporan cuma datang dia+cuma
 false grup have hp iseng janten$ laporan+saya naik orang+sudah pencet$ salah+kirim stop sudah sudah+kembali
 sudah+ketemu sudah+pulang sudah+tangan tangan ternyata+dia tetangga+baru tolong+batal usah
withdraw 6 ^cabut ^lupakan ^salah ada+ambulans bis cabut+laporan ibu+itu istirahat itu+ternyata jadi$ jadi+pak
 jemput$ ketemu+di kirim kirim$ lapor$ lupakan maap no orang+ternyata pak+maaf pergi perlu rumah+saudara saudara
 sido$ tidak+jadi tidak+perlu tidak+sido tidak+usah tunggu+jemput ya$
withdraw 5 ^eh ^hapus ^jangan ^laporan ^pencet ^stop ^tolong abaikan$ aja$ anak+teater baru$ batal+ya bawa$ biarin
 biarin+aja bukan di+gang dihentikan diproses+dulu disini dulu+pak eh gang+sebelah hapus+laporan ignore+saya
 istirahat$ itu+untuk jadi jangan+diproses ke+puskesmas keliru ketemu ketemu+ibu ketemu+pak kios lagi+istirahat
 latihan+maap maaf+pencet maaf+ya naik+bis pak+batal pak+sudah pak+tukang pencariannya pulang rt$ saja salah+orang
 satpam saya+anter saya+laporan saya+sudah saya+yang sudah+anter sudah+dibawa tadi tadi+cuma teater ternyata$
 tidak+kios tinggal+di tolong+abaikan tukang tukang+lagi tutup+aja untuk+grup yang+bawa yang+sekarang you
withdraw 4 @them ^itu ^never ^orang abaikan+laporan aja+laporan ambulans anak anter+ke anter+pulang bapak+saya
 batal+aja beres+pak bukan+mau bukan+terlantar bus$ datang+pak dia+punya disini+harus eh+ternyata grup+saudara
 hapus+aja harus$ hp+pakai ibu+makasih itu+warga jemput kadieu kedah kesini$ laporan+tutup latihan lihat$ maaf+salah
 main+hp makasih$ masalah masalah$ mau+tarik mind mind+dia never never+mind pak pak+tidak pencarian pencet+bukan
 pencet+lapor punya+saudara puskesmas rumah+temen saja+sudah saudara+ibu saya+salah sebelah selesai$ sini+maaf sore
 sore$ sudah+dijemput sudah+naik sudah+pindah sudah+saya tadi$ ternyata+bukan tidak tidak+kedah warga+sini wkwk+maaf
 yang+tadi
withdraw 3 @reports ^hoax ^hp ^pencarian ^sori ^tarik ada$ baik bantu$ batal+dong batal+saya bisa+tidak bus clear
 deh dicabut dijemput dijemput+anak dijemput+saudara diproses hoax hp+saya jadi+lapor jadi+tidak jadi+ya ke+rumahnya
 keluarganya kembali kesini lagi+tunggu lansia+sudah laporan+sekarang laporan+tadi laporan+yang maaf+laporan
 maaf+pak main makasih+sudah naik+bus need+ke orang pak+bapak pak+bukan pak+rw pak+salah pak+tangan pencarian+bapak
 pencariannya$ pihak polisi polsek$ pulang+dengan pulang+sendiri ra salah$ salah+nomor saudara+pak saya+pakai
 saya+tarik sini sori sori+salah stop+aja sudah+baik sudah+bantu sudah+clear sudah+urus tadi+anak terlantar$
 tidak+valid tolong+laporan usah+cari usah+datang usah+jadi usah+lanjut valid ya ybs+sudah
withdraw 2 2+hari 22$ 8$ @goes ^ketemu alhamdulillah$ anak+kecil anak+sudah angkot$ banyak$ baru batal+orang
 batal+ybs beres bis+pak cari+lagi coba cuma+tidur dan dan+pulang dapet dari+polsek deh$ dengan+keluarganya
 dengan+pak dia+ditinggal disini$ ditanggepin hapus$ hari+lalu hp$ itu itu+anak itu+satpam jadi+deh jadi+minta
 jangan+datang karena kasih+banyak ke+kampung keluarganya+sudah kembali$ kembali+ke kembali+sendiri kirim+maaf
 komplek$ lanjut laporan+22 laporan+no maaf+itu maaf+ternyata maap+ya makasih+tidak naik+angkot need ngetik no+8
 nomor+maaf pak+itu pak+saya patung patung$ penelepon+batal penelepon+minta pengaduan pergi+naik pergi+sendiri
 perlu+kesini perlu+petugas polsek pp$ repot rumahnya rw$ salah+lapor salah+pencet satu satu$ saudara$ saya$ saya+2
 saya+dapet saya+kemarin saya+main saya+no sebelah+pak sendiri+pak sido+pak sudah$ sudah+aman sudah+bangun
 sudah+beres sudah+di sudah+ditinggal tangan+pak tangan+satpol ternyata+cuma ternyata+lagi ternyata+orang tolong
 tolong+hapus tolong+tutup usah$ usah+deh usah+diproses usah+kesini usah+pak wa$ yang+main yang+ngetik yang+urus
withdraw 1 5$ =joke =tale ^dia ^maap ^sorry abaikan+pesan atas+nama batal+pak bayi+pak boneka bukan+gelandangan
 bukan+ibu bukan+orang datang+ya deh+pak dengan+ini dibawa dibawa+saudara dijemput+keluarganya ditinggal dulu
 gelandangan+pak ibu+bawa ini+kami ini+saya ini+tidak istirahat+maaf itu+tadi jemput+jadi kampung ke+lokasi
 ke+saudara kecil komplek lagi+syuting lanjut$ laporan+nomor laporan+tidak laporan+tolong lari maaf+repot
 minta+tolong nama+saya ngetik$ orang+itu paham pak+orang pelapor+telepon pencet+kirim pulang+pak repot$ rt rumah$
 rumah+pak rumahnya$ salah+lihat salah+paham satpam+komplek saya+tadi saya+tanya sekarang+tidak sudah+cabut
 sudah+dengan sudah+selesai syuting syuting$ tadi+pencet tangan+rt tanya+warga telah temen ternyata+bapak
 ternyata+itu ternyata+tetangga ternyata+warga tolong+maaf tutup$ urus$ wkwk yang+satu
withdraw -1 30+menit =urgent @len3 @search @where @who=relative ^anak ^besok ^boleh ^cara ^foto ^is ^jadi ^lagi
 ^lari ^luka ^motor ^nama ^no ^oh ^oke ^parkir ^perempuan ^semoga ^temen a abis ada+dua air aja+sudah alhamdulillah
 ambil ambil+tidak angkut+belum arah+pasar asesmen badan bahasa bales bangun bangun$ banyak banyak+bapak bawa+pulang
 bayi$ bekas belum+datang belum+pulang berita+bohong besok+pagi biar bibirnya$ bidan biru+bibirnya bisa+jemput bisu
 bocah bukan+laki bukan+pisau bulan capek capek$ celana cepat+pak cibodas cimone cipondoh coklat culik+anak
 darah+ternyata dari+kemarin dari+pagi data di+dalam di+kamar di+lokasi di+pos di+terminal dia+bawa dia+lari
 dia+minta dia+sekarang diam+aja dijemput$ dikit diri dong+pak dua+orang duduk+di duit evakuasi film$ flyover ganggu
 gelandangan+di golok+itu goyang goyang$ habis hasil hilang+pak ibu$ ikut info itu+orang jadi+ambil jaga jaga$ jaket
 jalmina jalmina$ jangan+kasih jaya jelas+lu jemput+di jomblo kaki+ternyata kalau+petugas kamar kan$ kantor kartu
 kasih$ kasih+kendor ke+kolong ke+sini kecil$ kemana+pak kemana+ya kenceng kendor kolong$ korban kuat kumat kursi
 lagi+ke laki+tanpa lampu+merah laporan+orang laporan+something lari$ lari+dari lari+naik lemot lihat+di loh+pak
 lokasi$ lu$ luka+cuma lupa$ mabuk maling mandi masih+di mau+bikin melahirkan menit$ minggu+tidak nanti$ nih$ no+hp
 nongol oh oke orang+pakai otw pacar pagi$ pak+baru pak+sekarang pak+takut pak+tinggal pak+wkwk pak+yang panggil
 parah parkir parkir+di pelayanan pergi+ke pindah+ke pisau+pak pohon polisi+di pulang+ke putar rong rusak sadar+pak
 sampah sapu satpol+laki satu+lagi saya+aja saya+bawa saya+bisa saya+dibaca saya+keluarganya saya+lapor saya+odgj
 sehat sekarang sekarang+di sekarang+dia sekolah$ semua+saya sendok sendok$ seragam sesak sini+pak sirine soal
 something something$ sudah+2 sudah+angkut sudah+dari sudah+minum sudah+rong takut+dia tangis+terus tanpa+identitas
 tapi+tidak tas teh telanjang tempat tenang terakhir teras ternyata+pak tes$ tetangga+saya tiap+malam tidak+ada
 tidak+bawa tidak+kenapa tidak+kuat tidak+nanti tidak+tahu tidak+ya tidur$ titip toko tolak tolong+dong
 tolong+jemput tolong+need tunggu+di tunggu+dinsos uang umur+40an yang+datang yang+di yang+lapor yang+luka
withdraw -2 14$ 45+sudah @call ^assalamualaikum ^bagaimana ^cari ^cepat ^cuma ^gelandangan ^harus ^hatur ^kakak
 ^kapan ^kata ^kayanya ^lansia ^masih ^mau ^odgj ^permisi ^petugas ^puji ^rumah ^sekarang ^selamat ^suami ^terima
 ^ybs ada+lansia ada+orang agak angkut apa$ arah assalamualaikum bagaimana+pak baju banget$ baru+datang bau
 bawa+pisau belakang belum+ya beres+makasih besar bibirnya bikin bohong cek cepat+laporan culik cuma+dibaca dalam
 dari+rumah dari+tadi datang+pundi dengan denger di+halte di+masjid dia+tidak dia+tuli dianggap dianggurin
 dibaca+doang dibawa+ke dipukul disebar doang$ dong dong$ film gang gerak+pak golok$ golok+pak gratis guys guys$
 halte hatur hatur+makasih hidup hilang$ ibu+saya ibu+sudah identitas identitas$ iseng+doang istri itu$ jadi+datang
 jalan$ jawab$ jelas jual juga kakak+saya kan karunya kayaknya ke ke+arah ke+pos keluar kemarin$ kena kepala kerja
 ketemu$ kirim+lokasi kok+tidak kontak kp ktp lagi lagi$ lagi+di lah lah$ lampu lansia+sendiri lansia+yang lapor
 lemas lho lihat+saya linglung loh lokasi+ya lu maaf+saya makan+pak makanya malam$ masih+ada masjid+pak mayat
 meninggal menit merah minta mobil motor+saya muda mulai napas+pak ngomong nomor obat orang$ orang+odgj orang+pak
 orang+tidur orang+tua pak+ada pak+masih pakai panti pasar$ pegang permisi pikun pinggir pingsan pisau$ poris
 pos+ronda puji puji+tuhan pundi rambut raya respon ronda ronda$ rs ruko rumah+singgah salah+denger salah+tulis
 saudara+saya saya+dianggurin saya+itu saya+kasih saya+kata saya+lihat saya+tunggu sebar semoga siang$ singgah
 stasiun suami+saya sudah+biru sudah+makan sudah+minggu sudah+sampai surat tadi+pak taman tambah tangan$ tangerang
 target telepon teriak terminal ternyata+ada terus$ tes tiap tidak+bangun tidak+jawab tidak+jelas tidak+kembali
 tidak+pulang tinggi tolong$ tolong+pak tolong+saya tuhan tuhan+sudah tuli tuli+pak tunggu$ update warung where
 ya+semua yang+saya
withdraw -3 40an =beast =drill @len5 @thanking @who=operator ^apa ^bapak ^bisa ^bukan ^halo ^ini ^klien ^nomor
 ^polisi ^saudara ^yang akan amuk+pak bakar bantu bapak bener berapa berita besok biru boleh bot bukan+gang butuh
 cara dekat di+depan di+jalan di+pasar dia+lagi diam$ dibaca dinsos$ doang+pak dua duduk gelandangan halo hamil hari
 ini$ is jadi+bawa jalan jatuh jawab jembatan kabar kaki kali kapan kayanya ke+laporan kemana kembali+lagi kenapa
 ketemu+belum kolong kontrakan lagi+hamil langsung lansia$ lokasi mana$ masjid motor nanti+hubung orang+masih
 orang+yang pak$ pak+cuma pak+dia pak+dikasih pak+tolong payung payung$ polisi+sudah pukul rokok rumah+saya sadar
 sakit saya+hilang saya+kirim saya+mau sekolah selimut siang siap siapa sih suka tabrak tahu tahun tangan+terima
 tanpa tanya tidak+bisa tidak+gerak tidak+ketemu tidak+mau tidak+napas tidak+pak tidak+punya tidak+sadar tidur+di
 tolong+cepat tongkat trc tua tulis tuna tuna+wicara umur viral wicara yang yang+kemarin
withdraw -4 =office =well @1 @case @kin @len4 @needs @who=resident ^alhamdulillah ^kalau ^kok ^lapor ^saya ^tetangga
 ada amuk bagaimana$ bawa bawa+golok belum$ belum+pak bukan+golok cari depan di dibawa+pak dikasih foto gerak kakak
 kami kasih kejang kemarin laki lama lewat luka masuk mati minggu minum nama nih nya odgj pasar perempuan pisau pos
 sampai saya+tidak selamat suami takut tangis terus
withdraw -5 # =heart =road =work @addition @person @placed ^ada ^pak apa banget bisa darah dari diam doang ini jam
 kalau klien lansia lihat malam mana mau nyasar orang+tidak pagi petugas tadi+saya tapi tidur titik
withdraw -6 @other @question bagaimana cepat dinsos hilang hubung kata makan makasih+pak napas semua
withdraw -7 =ask @? @danger @sighting golok masih nanti sudah+datang
withdraw -8 ^makasih kok
withdraw -9 @status
withdraw -10 @who=responder belum
withdraw -11 tidak$
withdraw -12 @len0
addition 16 ^tidak laki$ minta$ pak+banyak
addition 15 tetangga$
addition 14 gelandangan$ perempuan$ tidur$ tower video
addition 13 ^bawa ^gudang ^jalan nya nya+kejang rumah+saya saya+tunggu
addition 12 ^belum ^sukarjo anak$ ayam daster kp+baru nama saja$ sukarjo susul tolong+bawa
addition 11 # @who=responder bawa+kursi berdiri$ deres dua+orang gerak$ masih$ rps rps$ saja selimut situ$ tadi+saya
 titik topi$ yang+laporan
addition 10 @it ^batik ^masuk ^yang apotek berdiri bukan bunga gardu hubung kalau kalau+petugas kata mulai napas+pak
 ompong parkir+di satu satu+lagi saya+ada saya+depan saya+di saya+istri sendiri$ tas topi
addition 9 ^bukan ^dekat ^depan ^kayanya ^keluarganya ^lari ^nama ^pakai ^warung amuk+pak bakar$ cikokol$ darah+pak
 dengan+anak di+lokasi di+sebelah foto$ gudang hitam$ ini+dia istri$ item jaket klien kondisi kontak kurus lemas
 lokasi lokasi$ luka lupa$ minum$ nomor+saya pak+lemas pak+parah pak+tolong pln pln$ polisi$ polsek rokok$ saksi
 sampah$ selamat sementara+di situ tahu tidak+mau tinggi tolong+cepat
addition 8 @addition @len1 ^dua ^gang ^gelandangan ^hubung ^kata ^kemarin ^kontak ^parkir ^sekitar ^sekolah aminah
 aminah$ batik batu belum+datang berendeng$ bisa+masuk disitu dua gang$ gang+tabrak hari+minggu ini+foto item$ jepit
 jepit$ kaget ke+pos klien+tidak kontak+saya ktp kurang kursi lari+naik logat madura malam+ini masuk+dari muntah
 nama+bapak nihil pak+amuk pak+orang parah+pak payung pendek pendek$ rokok rsud rsud$ salah saya+aja saya+kasih
 sekitar sementara sendal sisir siti sunda sunda$ susul$ target+belum tidak+ketemu tidur+pak tinggal+satu tinggi$
 tulis ulang warung yang+satu
addition 7 60an$ @goes ^ambulans ^baju ^jam ^klien ^nih ^nihil ^no ^patokan ^polsek ^ralat ^rambut ^rumah ^tadi
 ^terakhir ^toko ^umur ada+bekas ada+luka ada+saksi agak ajak asal asesmen baju bank$ batik$ batu$ bawa bawa+apa
 bekas belum+ketemu bibirnya bisa bungkus cikokol coklat datang+tapi depan+gang di+leher emas emas$ foto gelang gigi
 hitam jenggot jenggot$ kaki$ kanan kata+dari kata+pak ke+arah kimia kursi+roda leher$ lemas+banget luka+di
 makan+pak maksud malah mau+minum menunggu nasi+bungkus no no+hp ompong$ orang+jatuh pagar pak+rt pak+sekarang
 pakai+gelang patokan pelapor pindah+ke pingsan$ ralat roda rt saksi+nama samping satpam satu+orang sebatang sebelah
 seberang semua+aman sudah+datang sudah+kami sudah+saya tadi+pagi tambah tapi telepon tidak+bisa tidak+kenapa
 tidak+napas titiknya tongkat tunggu tunggu+di ya+pak yang+luka yang+tadi
addition 6 @1 @len2 @them ^3 ^assessment ^di ^dia ^hari ^ini ^logatnya ^oh ^rsud ^saksi ^sekarang ^tambah ^tas
 ada+kartu ada+pohon aja+ke alamat alfamart$ alhamdulillah arah+pasar assessment banget+ya bantu+polsek bayi+nya
 belakang berendeng biru+bibirnya bisa+hubung bisa+jalan bukan+gang bukan+golok celana cepat+dia dan dan+klien
 di+kaki di+kantong di+tangan dia dia+moved dia+mulai dia+sekarang gang gemuk gemuk+pendek goyang goyang$ hp+saudara
 ibu+sudah identitas$ indomaret ini+orang itu+kata iya jembatan+berendeng kalau+ajak kantong kantong+ada kata+anak
 kayanya+sudah kayu ke+depan kejang kelurahan+gerendeng kemarin$ kiri kooperatif ktp+nya lagi+orang lalat lanjut
 listrik logatnya lokasi+klien lupa masih+dengan menit$ menolak merah minggu$ mobil moved mulai+kejang nama+ibu
 ngaku nomor nya$ odgj+sudah oh orang$ orang+pakai orang+pingsan orang+sekarang pager+item pak+cuma pak+darah
 pak+dia pak+tidak pakai pangkalan penelepon+telepon perempatan$ pindah plus polisi+sudah pos pos$ potong putih
 rambut rame ransel sarung saurna saya+kirim sekarang sekarang+kejang sekarang+napas selapajang selapajang$ smp+6
 soal+tidak sudah+hubung sudah+sisir tadi+pak tahu$ tas+ransel tato tempat tenang tenang$ terakhir+lihat tidak+bawa
 tkp tpu tpu+selapajang tukang tukang+ojek ujang warna
addition 5 5+ya 60an 70$ ^kira ^kubur ^kulit ^lupa ^pinggir ^polisi ^ruko ^salah ^update ada+tompel ada+tulis aman
 aman+pak ambulans amuk arah banget+tidak bank bawa+bayi bensin besok+pagi biar bibirnya+napas bisa+tunggu
 bukan+lansia bukan+yang cina cina$ coklat$ cuma+bisa darah+lagi darah+tambah dekat$ depan+tutup di+perut di+pipi
 di+tempat dia+kata dia+minta dia+pakai dingin$ flyover+cikokol gawat gelandangan+nya gemeter golok got+kepala
 ibu+kayaknya indramayu$ info+tambah ireng isi isi+ktp jadi+bawa jaga jakarta$ jam+5 jam+setengah juga kacamata kaki
 kaki+ternyata kali+cisadane kartu+berobat kata$ kata+lansia kayu$ ke ke+got kejang+lagi kejang+pak kejar+saya
 keluar+busa kepala kepala+keluar ketemu$ ketua ketua+rt klien+amuk klien+menolak koreksi ktp+di kubur kubur+cina
 kulit kurus+tinggi lalat+di lalu$ lalu+pak lansia+yang lantai+2 lemas+pak lokasi+ya luka$ makan+sampah maksud+saya
 masjid masjid$ masuk+gang mau+urus menolak+dibawa minta+kabar minum na nanti nanti+hubung nomor+tidak nya+pak
 nya+sekarang oh+iya orang+agak orang+tidur pager pakai+kacamata pakai+sarung panggil parah payung$ pegang$
 pelapor+minta penjangkauan petugas+angkat pingsan+pak pipi plawad$ pohon+besar pojok$ polisi pom+bensin
 posisi+masih punya+anak puskesmas$ ralat+bukan rumahnya salah+denger salah+lihat sate saya+pegang saya+salah
 sekarang$ serah serah+terima share spbu+cikokol sudah+di sudah+mulai sudah+tenang sudah+tidak susah tabrak$ tadi
 tahi tahi+lalat tangis+terus telepon+ulang tempat+yang terminal+poris ternyata+ada ternyata+pak tiba tidak+respon
 toko tol$ tolong+hubung tompel tompel+di tongkat$ tuli tulis+di tunggu+sampai tutup$ umur update urus$ wa+saya
 warga+sudah warga+yang ya yani$
addition 4 1$ 40an 50an 6$ =beast =not =past @who=resident ^alamat ^alhamdulillah ^belakang ^eh ^hasil ^kantor
 ^ketua ^koreksi ^ktp ^lagi ^lokasi ^luka ^makan ^menunggu ^muka ^rumahnya ^satu ^serah ^tangan ^tetangga ^warga
 a+perempuan ada+tahi ada+tas ahmad ahmad+yani air alfamart ambulans+klien angkat angkat$ anyar$ apotek$ atas+nama
 awas b b+1234 bakar+sampah bapak+nya batak bau+banget belakang+pasar belok belum$ belum+sadar bengkel berhenti+pak
 berjalan$ berobat besar+di bidan+belum bisa+duduk bisu blok bukan+odgj bukan+pisau bulan+lalu cepat$ cisadane$
 dari+tegal datang+juga dekat+pom dekat+tempat dekat+tol denger depan+indomaret depan+sakola di+cikokol di+jakarta
 di+tas dia+bawa dia+kejar dia+panjat dia+pindah dia+siram dia+takut dia+tidak dibawa+ke dikasih dikit disitu$ film$
 foto+pak foto+susul foto+ya ganti garut gas gawat+pak geser giginya halte$ hp hubung+pak hujan ijo ijo$ indramayu
 infus ini+di ini+share its jaga$ jalan$ jalan+pahlawan jalan+pakai jam+is jawab$ joko joko$ kabar+kalau kacamata$
 kain kalau+tidak kantor+kelurahan kaos kasih kasih+makan kata+dia kata+odgj kaya kayanya ke+nomor ke+satpam
 ke+saudara ke+teras kecil+pak keluarganya keluarganya+ada kelurahan kenal kenapa+pak kepala+darah kerja+di kira
 kiri$ kirim+ulang klien+kooperatif klien+tidur kok$ kok+pak kooperatif$ kotak kulit+sawo kumis kumis+tebal lagi+ini
 lansia+nya lansia+tanpa lapangan+ahmad lapor+itu lebak lebih makan masih+di matang mau+makan melawan merah$
 minta+nomor mobil+tidak muntah+darah naik+ke nama+joko nama+pak nasi ngaku+dari ngomong nihil+dan nihil+sudah
 nomor+12 nomor+istri orang+jalan orang+lagi orang+pak orang+saya orang+tidak pahlawan pahlawan+seribu panas+banget
 pasar+yang pegang pegang+dingin pegang+golok pelan penelepon pinggir+kali pingsan pisau pisau+pak pom pos+satpam
 rambut+putih ransel$ rini roda$ roti rs rt+aja rt+sudah rumah+nomor sakola sarung$ satpam+sudah satpam+ya
 saudara+siap sawo sawo+matang saya+awas saya+ibu saya+itu saya+lapor saya+share saya+standby saya+sudah sd$
 sebelah+kiri seberang+apotek sekarang+pegang sendok sendok$ serang+petugas seribu setengah soal spbu standby
 sudah+evakuasi sudah+melahirkan sudah+pada sudah+rapat tahun$ takut+dengan tanya+ngaku tas+isi tato+di tebal tegal
 tegal$ telepon+saya temenin teras ternyata+patah tidak+ada tidak+gerak tini titip+ke toko+kayu tunggu+dinsos
 tunggu+lampu ulang+titiknya umur+70 umur+sekitar yang+bisa yang+kenal yang+lama yang+temenin yani ybs+melawan
addition 3 0812+0000 081200003333$ 15+menit 2$ 20$ 30an 5$ =still =urgent @who=operator ^hujan ^info ^jembatan
 ^kalau ^kondisi ^maksud ^naik ^nomor ^oiya ^pas ^pelapor ^penelepon ^pisau ^satpam ^saya ^sebelah ^semua ^stasiun
 ^tinggi ^titik ^tkp ^warna ada+2 ada+dua ada+identitas ada+kucing ada+satu ada+tanda ada+tato air+10 aja+depan
 aja+ya ajak+ngobrol ajak+ngomong al+ikhlas alamat+lengkapnya amuk+kok anak+masih anggota angkat+kepala asal+dari
 asih asih$ ayam$ badan bahasa bahasa+indonesia baju$ bakso balai banget+terus bangunan+sinar bapak+itu bapak+ngaku
 basah+kuyup batik+coklat batu+ceper bawa+tas bawa+tongkat bekas+operasi bengong bensin+jalan berhenti beringin
 bersangkutan bersih besok besok$ biru bisa+bahasa bisa+bangun blok+c bukan+laki bungkuk bungkuk$ busa butuh+tambah
 c cakar cat cengkareng$ cepak$ cepat+pak ceper ceper$ cianjur cipondoh$ clear cuma darah darah+ternyata dari+arah
 dari+jalan dari+panti dekat dekat+itu dengan depan$ depan+pom depan+rsud depan+sd depan+smp di+cengkareng di+dompet
 di+lengan di+musola di+rumah di+seberang di+tkp dia+cekik dia+geser dia+jatuh dia+pak dia+pegang dia+pukul dia+tuli
 diam$ dompet eh evakuasi evakuasi$ garuda$ gelisah gerendeng gerendeng$ gerobak+bakso giginya+ompong golok+sudah
 hasil hidungnya hidungnya+darah ibu+tini ikhlas indomaret+jalan ini+pingsan itu+foto itu+giginya jakarta
 jalan+bungkuk jalan+raya kalau+dari kambing kampung+bulak kanan$ kasih+roti kasih+tahu kata+warga ke+lantai
 ke+orang ke+tengah kebon+nanas kejang$ keluarganya+sudah kena+pukul kenceng$ kirim kirim+foto klien+pulang
 klien+serang klien+tiba kok+tidak kolong+flyover komplek+garuda koordinasi korban kp ktp$ kuat+angkat kumpul kuyup
 kuyup$ lagi+dia lagi+hamil lahir+di laki+sudah lama+di lari+ke lemas$ lengan lengkapnya lewat+jalan lihat+saya
 lokasi+nihil lokasi+pak luka+ternyata lupa+kata lupa+nyebutin mabuk$ makan+dan malah+naik masih+disitu masjid+pak
 mata+merem matang$ mau$ mau+ngomong mau+pulang melahirkan merem mogot+km muntah+terus musola naik naik+aja nanas
 ngelantur$ ngomong$ ngos nomor+pak nyebutin odgj$ oh+ternyata oiya operasi orang+basah orang+muntah orang+petugas
 pada+kumpul pagi$ pak+cepat pak+dikasih pak+gawat pak+takut pak+tinggal pak+udin pakai+jaket pakai+peci pakai+topi
 panas parkir pasar$ peci pelan+banget perempatan pergi$ pergi+ke pergi+tinggal personel personel$ perum+taman
 perut$ petugas+kesini pinggir pintu pintu+air pipi$ pisau+sudah plat plawad pojok poris+plawad posisi+sudah
 pukul+orang pulang+ke ramah ramah$ rapat ronda$ roti$ rs+sari rsud+kota rujuk rujuk+ke sadar+diri sadar+juga
 samping+masjid sari+asih sarung+kotak satpam$ saudara+sudah saya+belakang saya+kata saya+maksud saya+pak saya+pakai
 saya+pindah saya+wa sayat+tangan sd sebelah$ sebelah+orang sekarang+dia sekarang+jatuh sekarang+malah
 sekarang+tangis sekarat$ sempet senin seragam$ setelah setelah+saya sih+sudah sinar sinar+jaya siram+minyak
 stasiun+batu suami+saya sudah+bubar sudah+kena sudah+mau sudah+muntah sudah+pak sukasari sukasari$ susul+ya
 tadi+sempet taman+cibodas tambah+dia tambah+pak tambah+personel tanda tangan$ tapi+anak target+tidak tas+ada teh
 telepon+aja telepon+lagi temen$ terakhir terima+dengan ternyata terus+mata tidak+di tidak+sesuai tinggal+yang
 tinggi+pak titik+tidak tkp+clear toko+bangunan trus trus+tidak tuli+pak tuna+wicara tunggu+pinggir udin udin$ warga
 warga$ warga+mulai warung$ warung+ibu wawancara wicara ya+sudah yang+bersangkutan yang+datang yang+dengan
 yang+jawab yang+laki yang+perempuan ybs+lari ybs+sekarang ybs+warga
addition 2 0000+1111 0857+0000 1111$ 12$ 12+rt 2+orang 3+bukan 3+orang 3+tahun =road @placed ^ajak ^gawat ^itu ^kaos
 ^ke ^korban ^lewat ^masih ^mobil ^nanti ^pelipis ^perempuan ^remaja ^ternyata ^unit ^wa ^waduh ^ya abu
 ada+keluarganya ada+polisi ada+pos ada+tulang agak+tenang aja aja+sudah akan akan+jemput al alfa aman$ amankan
 amankan+di ambruk+tidak ambulans$ ambulans+sudah amuk+sekarang an anak+3 anak+pak anak+pakai angkot$ ani anyar
 arah+rel backup bagaimana+nih baju+biru balai+warga banget$ bangun bangunan banyak$ bapak$ baru basah bawa+pulang
 bawa+selimut bayi+juga bekas$ bekas+luka belakang+alfa belakang+kantor belok+kiri bengkel+las beringin+raya
 berobat+rs bersama beureum biar+tidak bisu+tuli brebes brebes$ buka+baju bukan+di bukan+orang butuh+bantu cat+ijo
 celana+jeans celana+pendek cengkareng cikupa cikupa$ cisadane cuma+ada dagu dagu$ dan$ dan+mandi darah$
 darah+tinggi dari+garut dari+pelapor dari+ruko darmo darmo$ data$ demam$ dengan+bayi dengan+kucing dengan+minum
 dengan+saudara dengan+sekali deras di+balai di+cikupa di+dagu di+dalam di+gerbang di+mobil di+rs di+situ di+warung
 dia+bisu dia+buka dia+duduk dia+lagi dia+lari dia+sudah dia+suka dia+turun diam diamankan dikasih+makan dikeroyok
 dikit$ dingin dirubung disitu+pak duduk duduk+sendiri eh+dia estimasi fisik foto+bapak gang+kecil gapura
 gapura+merah garuda gerak gerak+ya gigit golok$ golok+itu golok+ke got halte+depan hanya hari+pak hati2 hati2$
 her+jam hijau hijau$ hubung+ibu hujan+deras ibu+rw ibu+wati ikut ikut$ indomaret$ indonesia indonesia$ info+dia
 ini+video istri istri+saya itu+pak izin+dan izin+lapor jaga+di jaket+abu jaket+merah jalan+beringin jalan+kaki
 jalan+mawar jalan+merdeka jatuh+ke jatuh+trus jeans jemput+nanti kaki+kanan kalung kalung+salib kami+amankan
 kami+di kami+sudah kardus+di kartu kartu+nama karung$ kasih+nomor kata+di kata+sih kayak+orang ke+atap ke+badan
 ke+dalam ke+lampung ke+masjid ke+rsud ke+seberang kebon kedua kejadian keluar keluarganya+pak kemarin+malam kemeja
 kemis kemis$ kepala+luka kereta+tanah kerudung+coklat kesini$ kiri+pak kirim+titik klien+dibawa klien+lari
 klien+lemas klien+serahkan klinik koreksi+alamat kota+tangerang kotak$ kresek kucing kucing$ kulit+item kuning
 kuning$ kurus+banget lagi$ lagi+yang lagi+ybs lahir lalu lampung lampung$ lansia+darmo lansia+tapi lantai las leher
 lengan+kiri lewat$ lihat$ lihat+dekat linglung+nya lokasi+bersama lokasi+pakai luka+cuma luka+lama luka+sudah lurah
 madura$ makan+dengan makanya maksudnya mamat mandi masih+disini masih+sekolah masjid+al mau+bakar melahirkan+bidan
 melahirkan+pak melati melati$ melawan$ memakai mengaku+dari menghubungi meninggal+pak menit menolak+akan
 menunggu+di merah+celana merah+pak merdeka mesjid minta+anter minta+backup minta+minum minum+teh minyak minyak+ke
 mobil$ muka+pucat mulai+lempar mulai+pukul mulai+rame mulai+teriak mushola$ naik+angkot naik+mobil nanti+ada
 nanti+kalau napas neduh neduh+di ngelantur nihil$ no+12 nomor+rumahnya nomor+yang nya+ada odgj+nya odgj+tapi
 oiya+pak orang+bisu orang+lewat orang+pindah otw otw+lokasi pager+ijo pak pak+belum pak+hati2 pak+lagi pak+malam
 pak+masih pak+mobil pak+naik pak+nanti pak+rw pak+tadi pak+tapi pak+temen pakai+red pakai+tongkat panjang panjat
 panjat+tiang parah+ini partai+warna pasar+anyar patokan+sebelah peci$ pelapor+kabar pelipis+ada penelepon+kirim
 penelepon+koreksi penelepon+menunggu perempuan+pak persis perum pincang+kaki pindah$ polisi+di polsek$ pos+tidak
 posisi posisi+agak pucat$ pukul+anak punya putih$ radius ralat+umur rangkas rangkas$ rapat$ red respon robinson$
 rt+1 rt+nya rw+aja saat sadar sadar$ salah+tulis salib salib$ sampah sari satpam+komplek saya+0857 saya+cuma
 saya+goyang saya+masih saya+pelapor saya+suruh saya+tanya saya+ya sebelah+ada sebelah+bengkel sekali sekali+pak
 sekap+anak sekarang+lagi sekarang+muka sekarang+muntah sekarang+pak sekarang+pingsan sekarang+pukul sekarang+tidur
 sekitar+30an sekolah sekolah+anak selimut+ya serahkan serahkan+ke serang shirt shirt$ siap sini+pak sinyal+jelek
 siram stabil sudah sudah+bisa sudah+diam sudah+diamankan sudah+dirubung sudah+koordinasi sudah+lemas
 sudah+meninggal sudah+tiba sumanto sumanto$ suruh suruh+duduk tadi+lupa tadi+salah tadi+sekarang tahun
 tambah+korban tambah+penelepon tanah+tinggi tangan+dingin tangga tangis$ tanpa+identitas tas$ tato+jaga temenin+di
 tempat$ tengah+jalan tensi tepat terakhir+di teras$ teras+masjid teriak+lagi ternyata+masih ternyata+perempuan
addition 2 terus+pak terus+tidak tiba+ambruk tiba+di tidak+amuk tidak+berhenti tidak+kehujanan tidak+tahu tidur+situ
 toko+emas tol tuju+lokasi tuli$ tusuk ujan umur+kira unit up via+wa video+pak waduh waduh+pak warga+dia warna+merah
 warung+sebelah wati wonogiri wonogiri$ yang+ada yang+baru yang+bener yang+jemput yang+kata ybs ybs+kooperatif
 ybs+menolak
addition 1 0000$ 02$ 03+rw 14$ 3+tadi 50an$ =work @len0 ^baru ^iya ^izin ^kepala ^laki ^pindah ^posisi ^tukang a+dan
 ada+bayi aja+dia aja+kalau alat+botol anak+di anak+nama arah+selatan atap atas bacok$ baju+kuning ban ban$
 bangun+terus bapak+pakai baru+pak bawah bawah+pohon bayi$ bener+gang bengkel$ berhenti$ berjalan berobat$
 bersangkutan+sudah bersih$ besar$ bibirnya$ bisu+pak bocah$ bogor bogor$ botak botol$ buah bubar bukan+rt
 celana+training cepat ciri+tato cirinya cirinya+pakai dan+sudah dari+di dari+gang dari+pasar data demam dewi dewi$
 di+bawah di+indomaret dia+abis dia+dari dia+ini dia+ngomong dia+pingsan diberi disorientasi gang+melati genteng
 gerak+lagi gerbang golok+pak gorengan haji+mamat his hp$ hpnya identitas igd isyarat isyarat$ itu+cuma itu+ibu izin
 jalan+pelan jawa jemput jemput+besok jemput+saudara jual+gorengan kami+tunggu kata+punya kayanya+ada ke+bekas
 ke+genteng ke+igd keluar+pisau keluarganya+datang kena+bacok kepala+jatuh kesini ketemu+pak kilo klien+a
 klien+rujuk klien+sudah km kondisi+baik kooperatif+dibawa koordinasi+dengan koreksi+bukan kunci lagi+gelandangan
 lagi+makan lalat$ laporan+sekarang laporan+tadi lempar+batu lokasi+persis luka+tidak lurah$ maaf+pak mandi$
 masih+tidur mata mau+pukul mawar+no meluncur mengaku meninggal+di minta+panggil mobil+tuju motor+pukul mushola
 nama+dewi nama+rohman ngelamun ngobrol oplosan+tadi orang+ada orang+ini orang+mulai orang+takut pagar+pak pak+bukan
 pak+lurah pak+tambah pakai+kaos pakai+kayu pakai+sirine panggil+anak panjat+pagar partai patah+kaki pelapor+klien
 pelapor+tambah pelipis penelepon+info periuk petugas+datang petugas+minta pikun$ pinggang pinggir+jalan poris
 posisi+di pp pukul+dia punya+ktp ralat+pak rambut+gimbal rebut rel+kereta riwayat riwayat+jantung rohman rohman$
 rs$ rtnya rumah+sakit rumahnya+cat rw rw$ rw+02 sahut sakit$ sampai+jam sapu satpol+pp satunya saudara+di
 saudara+hubung saya+bawa saya+titip saya+yang sebelah+kanan seberang+jalan sekap sekarang+warga sekitar$ sekolah+di
 sendal$ share+lokasi singgah$ sinyal sisir+lokasi sisir+radius stop+di strip strip$ sudah+ganti susu tambah+ciri
 tambah+pelapor tambal tambal+ban tangerang$ tapi+gang tapi+laki tapi+lansia tapi+orang tapi+sudah tapi+tidak tengah
 tepat+di teriak$ ternyata+itu ternyata+tidak terus$ terus+minta tidak+sahut tiga titik+lokasi training tukang+buah
 tukang+tambal turun+dari turun+dia umur+5 warga+kata warna+kuning ya+orang yang+duduk yang+pakai yang+turun
"""
