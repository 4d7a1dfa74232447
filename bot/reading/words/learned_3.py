"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
status -2 22$ 3$ 5$ =well @call @case @it @needs ^3 ^alhamdulillah ^bantu ^bibi ^daerah ^darah ^dinsos ^eh ^hai
 ^halo ^hari ^kami ^kamu ^kata ^lagi ^maaf ^minta ^nama ^nanti ^polisi ^saudara ^target ^ternyata ^tes ^umur ^wkwk
 abaikan abis ada+apa air alamat alhamdulillah alun aman ambruk anak$ angkot anonymously anonymously$ apa+ini
 apa+pak apa+saya awas bakar bantu+saya bapak+ibu bau bawah bayar beda bekas belakang belum+pulang bener+tidak besar
 biasanya$ biasanya+petugas biaya$ bibi bibi+saya bidan+belum bisa+bantu buka bulak bulak+rt cabut chat chatbot
 culik dapat dari+rumah data datang+tapi deh dengan+pak dengan+tetangga di+kali di+kamar di+sebelah dia+sudah
 dijaring dikasih dinsos+ada dinsos+tangerang diproses+dulu dipungut dipungut+biaya disabilitas disebar disini
 disitu$ disitu+pak dong$ donor donor+darah dua+orang dulu+pak eh gaji ganggu gerak gini golok habis hai hai+pak
 halo halte$ hapus hari$ hari+lalu harus harus+bagaimana harus+kirim hidup hilang+disini identitas$ ini+ada
 ini+aktif ini+chatbot ini+masih itu+tadi jaga+malam jalan jalan$ jalan+ke jangan+diproses jemput$ jomblo jual
 kabar+kalau kalau+orang kalau+saya kalau+sudah kamar kamu kantor kapan+bansos kartu+disabilitas kata+sih kayaknya
 kedah kejang+pak kel kemana$ kemana+mana kembali$ kenalan kenapa+sih kenceng kok+ada kok+harus kontak korban kota
 kp+bulak ktp lagi+yang laki lansia$ laporan$ laporan+22 laporan+anonymously layan lewat+sini libur lihat$ linglung
 lokasi$ lokasi+klien lokasi+sih lokasi+tidak lokasi+ya lu lupa maaf$ makan$ malam+ini malam+tidak mana+tidak mandi
 masalah masalah$ masih+bisa masih+dengan masih+disitu masjid mayat mengaku menit$ mesin mesin$ minggu$ motor$ murah
 murah$ nanti+dibawa nanti+saya need+ke neglasari nomor+ini nomor+saya odgj$ online orang+hilang orang+saya
 orang+terlantar pacar pak+belum pak+lagi pak+mau paman pas pasar pemerintah pencet penelepon+minta pengaduan pernah
 pindah$ pinggir pisau polisi+sudah posisi+masih rahasia rambut rame2 razia resmi robot rt+3 rt+sudah rusak saja
 sampah saudara$ saya+2 saya+ada saya+akan saya+awas saya+dibaca saya+dibawa saya+hilang saya+kabar saya+kemarin
 saya+masih saya+rahasia sebelah+orang sekarang+di sekolah selamat+malam sendiri$ siapa$ sih+sudah sini sisir
 standby sudah+cari sudah+cek sudah+kembali sudah+melahirkan tadi+sudah tahu tambah tanah tangis tanpa+identitas
 tanya$ tanya+pak tarik tarik+laporan tenggelam teriak terus terus$ tes tetangga$ tetangga+tidak this tiba tidak+di
 tidak+kedah tidak+ketemu tidak+sadar tidak+tahu tinggi trc+itu trus tulis tunggu$ uih video warga$ wkwk$ ya+pak
 yang+baru yang+bawa yang+dengan yang+dijaring yang+jaga yang+kemarin you
status -3 5+ya @person @search @them ^adik ^assalamualaikum ^berapa ^ibu ^itu ^kakak ^klien ^laki ^lapor ^maksudnya
 ^odgj ^oke ^pkh ^sekarang ^semoga ^yang ada+lagi ada+lansia adik+saya amuk apa+ada arah+pasar assalamualaikum baca
 bagaimana+do belum+datang belum+ketemu belum+sadar bener+dinsos berapa+orang biaya bibirnya bibirnya+biru bidan
 bisa+lapor bisa+saya bisa+tunggu bubar bulan bulan+ini bunuh+waktu butuh cair$ cepat$ cuma+bisa daerah daftar dan
 dapet dekat depan di+lokasi dibantai dibawa+polisi dijemput+nanti dijemput+perempuan dipukul disini$ ditinggal do
 do+saya duduk gang gratis halo+apa hp identitas it jadi+relawan job kabar+dari kakak+saya kaki kami ke+arah
 ke+datang ke+laporan keluar keluarganya+sudah kemarin+itu kemarin+masih kena kenapa+pak kenapa+saya kerja kontrakan
 kp lagi+kenapa lagi+pak lansia+saya lapor+kemana lari makasih$ makasih+pak malam$ malam+ada mana+sih mau+dijemput
 mau+jadi melahirkan minta+kabar minum mobil+apa mulai naik need ngomong nongol+lagi obat oke orang orang$ pak
 pak+ada pak+orang pak+rt pak+tolong pakai perempuan$ perempuan+ada petugas+angkat petugas+kerja petugas+perempuan
 pingsan pohon pos pp proses pukul pulang punya puskesmas rumah$ rumah+saya rumah+singgah rumahnya sadar+juga sakit
 satpol+pp saya+dibantai saya+keluarganya saya+lihat sekarang+sudah selimut sembako sembako$ share share+lokasi siap
 singgah sore stasiun suami suami+tidak sudah+bubar sudah+hubung sudah+lama suka susul susul$ tabrak taman
 target+belum telanjang temen tempat+yang terima+kasih tetep tiap tidak+bisa tidak+gerak tidak+muncul tidur+mana
 tolong$ tolong+saya tunggu+sampai urus$ waktu warung where
status -4 =beast =heart =joke =road =tale =urgent @goes @len4 @len5 @placed @who=operator ^ambulans ^bapak ^batal
 ^bisa ^cari ^lansia ^malam ^rumah ^tadi ^tetangga ada+di ada+orang ada+tidak aktif anak apa$ apa+sih arah baju
 banget+ya bansos banyak bapak batal+laporan berapa$ bikin biru biru$ bunuh cek$ di di+rumah disitu harus+tunggu
 hilang+sekarang ibu+sudah iseng iseng+doang itu jam+5 jatuh kalau+petugas kartu ke kerja+sampai ketemu ketemu$
 kirim kondisi lagi$ lalu$ lama+biasanya lapor+hilang lapor+pak lemas lemas+banget lihat luka maksudnya masih$
 meninggal motor muncul napas ngos orang+tidak pak+apa panas panas+banget panti pasar$ perlu pindah rawat relawan rs
 rt sadar salah sampai+jam satpam saudara+saya saya+tanya sebelah semoga sendiri sudah+lemas tahun tangerang target
 telepon terlantar tidak+mau tidak+usah tidur+di tinggal tolong+pak umur wa wkwk ya+kok yang+jawab yang+sudah
status -5 24+jam =drill =work @1 @kin @reports @sighting ^dia ^emang ^keluarganya ^mau ^selamat ^suami a anak+saya
 apa+kabar badan bawa beras boleh+lapor bot di+tempat emang foto hari+minggu ignore istirahat istri+saya itu+orang
 jemput kakak kirim+lokasi maaf mana+ini mati mau+lapor meneh nya+dari orang+mana pak+jam perempuan petugas+datang
 pkh semua siapa siapa+aja tadi+saya takut tanpa tempat ternyata tolong+ignore turun untuk urus usah
status -6 @addition ^boleh ^makasih ^saya adik aja+tidak anggap anggap+aja bantu biasanya cair cari darah dengan dia
 dinsos$ hilang hubung hujan+pak ini+bagaimana istri kapan+hujan kasih keluarganya kembali liar malam minta nama
 nih+pak rumah tidur tunggu+di
status -7 @danger @len0 @who=relative ^kalau ^tidak aja ambulans batal berapa+lama bukan cara+cek dari+mana dinsos
 hujan kapan+nikah klien lagi makasih nikah pak+saya polisi saudara tetangga
status -8 @back @thanked jaga lama$ sudah+tidak
status -9 =office @other @thanking @withdraw bagaimana+cara bisa boleh cara kalau
status -10 makan
status -11 @question @who=responder makan+belum nanti
status -12 sudah+makan
withdraw 17 sorry$
withdraw 16 jd sorry
withdraw 13 aja+pak cabut$ saya+cabut
withdraw 11 ^lupa abaikan cabut ignore laporan$ pencet sudah+ada tolong+ignore
withdraw 10 ^maaf ^tutup di+rumah ke+datang maaf maaf$ pergi+pak sido ternyata
withdraw 9 @back @withdraw ^batal ^ternyata ^tidak aja anak+saya batal chat$ datang$ laporan lupa orang+lari
 salah+chat sendiri sendiri$ tiketnya tunggu+ojek urus
withdraw 8 ^sudah batal$ chat dia+sudah dibawa+polisi hapus hoax+pak iseng$ janten ojek ojek$ pak+ternyata
 pakai+anak salah selesai sudah+pergi tarik tarik+laporan tidak+janten tunggu tutup
withdraw 7 =not =past ^abaikan aja+tidak ambulans+pak anggap anggap+aja anter batal+laporan cuma datang dia+cuma
 false grup have hp iseng janten$ laporan+saya naik orang+sudah pencet$ salah+kirim stop sudah sudah+kembali
 sudah+ketemu sudah+pulang sudah+tangan tangan ternyata+dia tetangga+baru tolong+batal usah
withdraw 6 ^cabut ^lupakan ^salah ada+ambulans bis cabut+laporan ibu+itu istirahat itu+ternyata jadi$ jemput$
 ketemu+di kirim kirim$ lapor$ lupakan maap no orang+ternyata pak+maaf pergi perlu rumah+saudara saudara sido$
 tidak+jadi tidak+perlu tidak+sido tidak+usah tunggu+jemput ya$
withdraw 5 ^eh ^hapus ^jangan ^laporan ^pencet ^stop ^tolong aja$ baru$ batal+ya bawa$ biarin biarin+aja bukan
 di+gang dihentikan diproses+dulu disini dulu+pak eh gang+sebelah hapus+laporan ignore+saya istirahat$ itu+untuk
 jadi jadi+pak jangan+diproses ke+puskesmas keliru ketemu ketemu+ibu ketemu+pak kios lagi+istirahat maaf+pencet
 maaf+ya naik+bis pak+batal pak+sudah pak+tukang pencariannya pulang rt$ saja salah+orang satpam saya+anter
 saya+laporan saya+sudah saya+yang sudah+anter sudah+dibawa sudah+saya tadi+cuma ternyata$ tidak+kios tinggal+di
 tolong+abaikan tukang tukang+lagi tutup+aja untuk+grup warga+sini yang+bawa yang+sekarang you
withdraw 4 @them ^itu ^never ^orang abaikan$ abaikan+laporan aja+laporan ambulans anak anak+teater anter+ke
 anter+pulang bapak+saya batal+aja beres+pak bukan+mau bukan+terlantar bus$ datang+pak dia+punya disini+harus
 eh+ternyata grup+saudara hapus+aja harus$ hp+pakai ibu+makasih itu+warga jemput kadieu kedah kesini$ laporan+tutup
 latihan latihan+maap lihat$ maaf+salah main+hp makasih$ masalah masalah$ mau+tarik mind mind+dia never never+mind
 pak pak+tidak pencarian pencet+bukan pencet+lapor polisi punya+saudara puskesmas rumah+temen saja+sudah saudara+ibu
 sebelah selesai$ sini+maaf sore sore$ sudah+dijemput sudah+naik sudah+pindah tadi tadi$ teater ternyata+bukan tidak
 tidak+kedah wkwk+maaf yang+tadi
withdraw 3 @reports ^hoax ^hp ^pencarian ^sori ^tarik ada$ baik bantu$ baru batal+dong batal+saya bisa+tidak bus
 clear deh dicabut dijemput dijemput+anak dijemput+saudara diproses hoax hp+saya jadi+lapor jadi+tidak jadi+ya
 ke+rumahnya keluarganya kembali kesini lagi+tunggu lansia+sudah laporan+sekarang laporan+tadi laporan+yang
 maaf+laporan maaf+pak main makasih+sudah naik+bus need+ke orang pak+bapak pak+bukan pak+rw pak+salah pak+tangan
 pencarian+bapak pencariannya$ pihak polsek$ pulang+dengan pulang+sendiri ra salah$ salah+nomor saudara+pak
 saya+pakai saya+salah saya+tarik sini sori sori+salah stop+aja sudah+baik sudah+bantu sudah+clear sudah+urus
 tadi+anak terlantar$ tidak+valid tolong+laporan usah+cari usah+datang usah+jadi usah+lanjut valid ya ybs+sudah
withdraw 2 2+hari 22$ 8$ @goes ^ketemu alhamdulillah$ anak+kecil anak+sudah angkot$ banyak$ batal+orang batal+ybs
 beres bis+pak cari+lagi coba cuma+tidur dan dan+pulang dapet dari+polsek deh$ dengan+keluarganya dengan+pak
 dia+ditinggal disini$ ditanggepin hapus$ hari+lalu hp$ itu itu+anak itu+satpam jadi+deh jadi+minta jangan+datang
 kampung kasih+banyak ke+kampung keluarganya+sudah kembali$ kembali+ke kembali+sendiri kirim+maaf komplek$ lanjut
 laporan+22 laporan+no lari maaf+itu maaf+ternyata maap+ya makasih+tidak naik+angkot need ngetik no+8 nomor+maaf
 pak+itu pak+saya patung patung$ penelepon+batal penelepon+minta pengaduan pergi+naik pergi+sendiri perlu+kesini
 perlu+petugas polsek pp$ repot rumahnya rw$ salah+lapor salah+pencet satu satu$ saudara$ saya$ saya+2 saya+dapet
 saya+kemarin saya+main saya+no sendiri+pak sido+pak sudah$ sudah+aman sudah+bangun sudah+beres sudah+di
 sudah+ditinggal tangan+pak tangan+satpol tanya+warga ternyata+cuma ternyata+lagi ternyata+orang tolong tolong+hapus
 usah$ usah+deh usah+diproses usah+kesini usah+pak wa$ yang+ngetik yang+urus
withdraw 1 5$ =joke =tale ^maap ^sorry abaikan+pesan atas+nama batal+pak bayi+pak boneka bukan+gelandangan bukan+ibu
 bukan+orang datang+ya deh+pak dengan+ini dibawa dibawa+saudara dijemput+keluarganya ditinggal dulu eh+salah
 gelandangan+pak ibu+bawa ini+kami ini+saya ini+tidak istirahat+maaf itu+tadi jemput+jadi karena ke+lokasi kecil
 komplek lagi+syuting lanjut$ laporan+nomor laporan+tidak laporan+tolong maaf+repot minta+tolong nama+saya ngetik$
 orang+itu paham pak+orang pelapor+telepon pencet+kirim perempuan+itu pulang+pak repot$ rt rumah$ rumah+pak
 rumahnya$ salah+lihat salah+paham satpam+komplek saya+tadi saya+tanya sekarang+tidak sudah+cabut sudah+dengan
 sudah+selesai syuting syuting$ tadi+pencet tangan+rt telah temen ternyata+bapak ternyata+itu ternyata+tetangga
 ternyata+warga tetangga tolong+maaf tutup$ urus$ wkwk yang+main yang+satu
withdraw -1 30+menit @len3 @search @where @who=relative ^anak ^besok ^boleh ^cara ^foto ^is ^jadi ^lagi ^lari ^luka
 ^motor ^nama ^no ^oh ^oke ^parkir ^perempuan ^permisi ^semoga ^temen a abis ada+dua ada+orang air aja+sudah ambil
 ambil+tidak ambruk angkut+belum arah+pasar asesmen badan bahasa bales bangun bangun$ banyak banyak+bapak
 bawa+pulang bayi$ bekas belum+datang belum+pulang berita+bohong besok+pagi bibirnya$ bidan biru+bibirnya
 bisa+jemput bisu bocah bukan+laki bukan+pisau bulan capek capek$ celana cepat+pak cimone cipondoh culik+anak
 darah+ternyata dari+kemarin dari+pagi data di+dalam di+lokasi di+pos di+terminal dia+bawa dia+lari dia+sekarang
 diam+aja dijemput$ dikit diri dong+pak dua+orang duduk+di duit evakuasi film$ gang ganggu gelandangan+di golok+itu
 goyang goyang$ habis hasil hilang+pak ikut info itu+orang jadi+ambil jaga jaga$ jaket jalmina jalmina$ jangan+kasih
 jaya jelas+lu jemput+di jomblo kaki+ternyata kalau+petugas kamar kan$ kantor kartu kasih$ kasih+kendor ke ke+kolong
 ke+sini kecanduan kecil$ keluarganya$ kemana+ya kenceng kendor kolong$ korban kuat kumat kursi lagi+ke lampu+merah
 laporan+orang laporan+something lari$ lari+dari lari+naik lemot lihat+di loh+pak lokasi$ lu$ luka+cuma lupa$ makan$
 maling mandi masih+di masih+disini melahirkan menit menit$ minggu+tidak nanti$ nih$ no+hp nongol oh oke orang+pakai
 otw pacar pagi$ pak+baru pak+mau pak+sekarang pak+tinggal pak+wkwk pak+yang panggil parah parkir parkir+di
 pelayanan pergi+ke permisi pisau+pak pohon polisi+di pulang+ke putar rong rt+sudah rusak sadar+pak sampah sapu
 satpol+laki satu+lagi saya+aja saya+bawa saya+bisa saya+dibaca saya+kecanduan saya+keluarganya saya+lapor saya+odgj
 sehat sekarang sekarang+di sekarang+dia sekolah$ semua+saya sendok sendok$ seragam sesak siang$ sini+pak sirine
 soal something something$ sudah+2 sudah+angkut sudah+dari sudah+minum sudah+rong takut+dia tanah tangis+terus
 tanpa+identitas tapi+tidak tas teh telanjang tempat tenang terakhir teras ternyata+pak tes$ tetangga+saya
 tiap+malam tidak+ada tidak+bawa tidak+kuat tidak+nanti tidak+tahu tidak+ya tidur$ titip toko tolak tolong+jemput
 tolong+need tunggu+di tunggu+dinsos uang umur+40an yang+datang yang+luka
withdraw -2 14$ 45+sudah =urgent @call ^assalamualaikum ^bagaimana ^cari ^cepat ^cuma ^gelandangan ^harus ^hatur
 ^kakak ^kapan ^kata ^kayanya ^lansia ^masih ^mau ^odgj ^petugas ^puji ^rumah ^sekarang ^selamat ^suami ^terima
 ^yang ^ybs ada+lansia agak alhamdulillah angkut apa$ arah assalamualaikum bagaimana+pak baju banget$ baru+datang
 bau bawa+pisau belakang belum+ya beres+makasih besar bibirnya bikin bohong cek cepat+laporan culik cuma+dibaca
 dalam dari+rumah dari+tadi datang+pundi dengan denger di+halte di+masjid dia+tidak dia+tuli dianggap dianggurin
 dibaca+doang dibawa+ke dipukul disebar doang$ dong dong$ film gerak+pak golok$ golok+pak gratis guys guys$ halte
 hatur hatur+makasih hidup hilang$ ibu+saya ibu+sudah identitas identitas$ iseng+doang istri itu$ jadi+datang jalan$
 jawab$ jelas jembatan jual juga kakak+saya kan karunya kayaknya ke+arah ke+pos keluar kemarin$ kena kepala kerja
 ketemu$ kirim+lokasi kok+tidak kontak kp ktp lagi lagi$ lagi+di lah lah$ lampu lansia+sendiri lansia+yang lapor
 lemas lho lihat+saya linglung loh lokasi+ya lu maaf+saya makanya malam$ masih+ada masjid+pak mayat meninggal merah
 minta mobil motor+saya muda mulai napas+pak ngomong nomor obat orang$ orang+odgj orang+pak orang+tidur orang+tua
 pak+ada pak+masih pakai panti pasar$ pegang pikun pinggir pingsan pisau$ poris pos+ronda puji puji+tuhan pundi
 rambut raya respon ronda ronda$ rs ruko rumah+singgah salah+denger salah+tulis saudara+saya saya+dianggurin
 saya+itu saya+kasih saya+kata saya+lihat saya+tunggu sebar semoga singgah stasiun suami+saya sudah+biru sudah+makan
 sudah+minggu sudah+sampai surat tadi+pak taman tambah tangan$ tangerang target telepon teriak terminal ternyata+ada
 terus$ tes tiap tidak+bangun tidak+jawab tidak+jelas tidak+kembali tidak+pulang tinggi tolong$ tolong+pak
 tolong+saya tuhan tuhan+sudah tuli tuli+pak tunggu$ update warung where ya+semua yang+di yang+saya
withdraw -3 40an =beast =drill @thanking @who=operator ^apa ^bapak ^bisa ^bukan ^halo ^ini ^nomor ^polisi ^saudara
 ^tetangga akan amuk+pak bakar bantu bapak bener berapa berita besok biru boleh bot bukan+gang butuh cara dekat
 di+depan di+jalan di+pasar dia+lagi diam$ dibaca dinsos$ doang+pak dua duduk gelandangan halo hamil hari ini$ is
 jadi+bawa jalan jatuh jawab kabar kaki kali kapan kayanya ke+laporan kemana kembali+lagi kenapa ketemu+belum kolong
 kontrakan lagi+hamil langsung lansia$ lokasi makan+pak mana$ mati motor nanti+hubung nya orang+masih pak$ pak+cuma
 pak+dia pak+dikasih pak+tolong payung$ polisi+sudah pukul rokok rumah+saya sadar sakit saya+hilang saya+kirim
 saya+mau sekolah selimut siang siap siapa sih suka tabrak tahu tahun tangan+terima tanpa tanya tidak+bisa
 tidak+gerak tidak+ketemu tidak+mau tidak+napas tidak+pak tidak+punya tidak+sadar tidur+di tolong+cepat tongkat trc
 tua tulis tuna tuna+wicara umur viral wicara yang yang+kemarin
withdraw -4 =office =well @1 @case @kin @len4 @len5 @needs @who=resident ^alhamdulillah ^kalau ^klien ^kok ^lapor
 ^saya ada amuk bagaimana$ bawa bawa+golok belum$ belum+pak bukan+golok cari depan di dibawa+pak dikasih foto gerak
 kakak kami kasih kejang kemarin laki lama lewat luka masjid masuk minggu minum nama nih odgj orang+yang pasar
 payung perempuan pisau pos sampai saya+tidak selamat suami takut tangis terus
withdraw -5 # =heart =road =work @person @placed ^ada ^pak apa banget bisa darah dari diam doang jam kalau klien
 lansia lihat makasih+pak malam mana mau nyasar orang+tidak pagi petugas tadi+saya tapi tidur titik
withdraw -6 @addition @other @question bagaimana cepat dinsos hilang hubung ini kata makan napas
withdraw -7 =ask @? @danger @sighting golok masih nanti semua sudah+datang
withdraw -8 ^makasih kok
withdraw -9 @status
withdraw -10 @who=responder belum
withdraw -11 tidak$
withdraw -12 @len0
addition 16 ^tidak laki$ minta$ pak+banyak
addition 15 gelandangan$ tetangga$
addition 14 perempuan$ rumah+saya tidur$ video
addition 13 ^bawa ^gudang ayam nya nya+kejang tower
addition 12 ^belum ^jalan ^sukarjo anak$ daster kp+baru masih$ nama saja$ sukarjo susul tolong+bawa
addition 11 # @who=responder ^yang bawa+kursi berdiri$ deres dua+orang gardu gerak$ rps rps$ saja saya+tunggu
 selimut sendiri$ situ$ tadi+saya titik topi$ yang+laporan
addition 10 @it ^batik apotek berdiri bukan bunga cikokol$ hubung istri$ kalau kalau+petugas kata mulai napas+pak
 ompong parkir+di satu satu+lagi saya+ada saya+istri tas topi
addition 9 ^bukan ^dekat ^keluarganya ^lari ^nama ^pakai ^warung amuk+pak bakar$ darah+pak dengan+anak di+lokasi
 foto$ gudang hitam$ ini+dia item jaket klien kondisi kontak kurus lemas lokasi lokasi$ luka lupa$ minum$ nomor+saya
 pak+lemas pak+parah pak+tolong pln pln$ polisi$ polsek rokok$ saksi sampah$ selamat sementara+di situ tahu
 tidak+mau tinggi tolong+cepat tunggu+di
addition 8 @addition @len1 ^depan ^dua ^gang ^gelandangan ^hubung ^kata ^kayanya ^kemarin ^klien ^kontak ^masuk ^no
 ^parkir ^rumah ^sekitar ^sekolah ^tadi aminah aminah$ batik batu belum+datang berendeng$ di+sebelah disitu dua
 gang+tabrak hari+minggu ini+foto item$ jepit jepit$ kaget ke+pos klien+tidak kontak+saya ktp kurang kursi lari+naik
 logat madura malam+ini muntah nama+bapak nihil pak+amuk pak+orang parah+pak payung pendek pendek$ rokok rsud rsud$
 salah satpam saya+aja saya+di saya+kasih sebelah sekitar sementara sendal sisir siti sunda sunda$ susul$
 target+belum tidak+ketemu tidur+pak tinggal+satu tinggi$ tulis tunggu+depan warung
addition 7 60an$ @goes ^baju ^jam ^nih ^nihil ^patokan ^polsek ^ralat ^rambut ^saksi ^sekarang ^terakhir ^toko ^umur
 ada+bekas ada+luka ada+saksi agak alhamdulillah asal asesmen baju bank$ batik$ batu$ bawa bawa+apa bekas belakang
 bibirnya bisa bisa+masuk bungkus cikokol coklat depan+gang di+leher dia+sekarang emas emas$ gang gelang gigi hitam
 jenggot jenggot$ kaki$ kanan kata+dari kata+pak ke+arah kimia kursi+roda leher$ lemas+banget luka+di makan+pak
 maksud malah masuk+dari mau+minum menunggu nasi+bungkus no no+hp ompong$ orang+sekarang pagar pak+rt pak+tidak
 pakai+gelang patokan pelapor pindah+ke pingsan$ ralat roda saksi+nama samping satu+orang sebatang sebelah$ seberang
 semua+aman sudah+datang tadi+pagi tambah tapi telepon tidak+bisa tidak+kenapa tidak+napas titiknya tongkat ulang
 ya+pak yang+luka yang+satu yang+tadi
addition 6 @1 @len2 @them ^3 ^ambulans ^assessment ^di ^hari ^ini ^logatnya ^oh ^pinggir ^rsud ^tambah ^tas
 ada+kartu aja+ke ajak alamat arah+pasar assessment banget+ya bantu+polsek bayi+nya belum+ketemu berendeng
 biru+bibirnya bisa+jalan bukan+gang bukan+golok celana cepat+dia dan dan+klien datang+tapi di+kaki di+kantong
 di+tangan dia dia+minta dia+moved dia+mulai flyover+cikokol foto gemuk gemuk+pendek goyang goyang$ hp+saudara
 ibu+sudah identitas$ indomaret ini+orang itu+kata iya jembatan+berendeng kalau+ajak kantong kantong+ada kata+anak
 kayanya+sudah kayu ke kelurahan+gerendeng kemarin$ kiri kooperatif ktp+nya lagi+orang lalat lanjut listrik logatnya
 lupa masih+dengan masuk+gang menit$ menolak minggu$ mobil moved nama+ibu ngaku nya$ odgj+sudah oh orang$
 orang+jatuh orang+pakai orang+pingsan pager+item pak+cuma pak+dia pak+sekarang pakai pangkalan penelepon+telepon
 perempatan$ pindah polisi+sudah pos pos$ potong putih rambut rame ransel rt sarung saurna saya+kirim sekarang
 sekarang+kejang selapajang selapajang$ smp+6 soal+tidak sudah+hubung sudah+kami sudah+saya sudah+sisir tadi+pak
 tahu$ tas+ransel tato tempat tenang terakhir+lihat tidak+bawa tkp tpu tpu+selapajang tukang tukang+ojek ujang warna
addition 5 5+ya 60an 70$ ^dia ^kira ^kubur ^kulit ^lupa ^polisi ^salah ^update ada+pohon ada+tas ada+tompel
 ada+tulis alfamart$ aman+pak ambulans anyar$ arah banget+tidak bank bawa+bayi bensin besok+pagi bibirnya+napas
 bisa+hubung bisa+tunggu bukan+lansia bukan+yang cina cina$ coklat$ cuma+bisa darah+lagi darah+tambah dekat$
 depan+indomaret depan+tutup di+perut di+pipi di+tempat dia+kata dia+pakai dia+pindah dingin$ gawat gelandangan+nya
 gemeter golok got+kepala ibu+kayaknya indramayu$ ireng isi isi+ktp jaga jakarta$ jam+5 jam+setengah juga kacamata
 kaki kaki+ternyata kali+cisadane kartu+berobat kata$ kata+lansia kayu$ ke+depan ke+got kejang kejang+lagi
 kejang+pak kejar+saya keluar+busa kepala kepala+keluar ketua ketua+rt klien+amuk klien+menolak koreksi ktp+di kubur
 kubur+cina kulit kurus+tinggi lalat+di lalu$ lansia+yang lantai+2 lemas+pak lokasi+klien lokasi+ya luka$
 makan+sampah maksud+saya masih+di masjid masuk mau+urus menolak+dibawa merah merah$ minum mulai+kejang na nanti
 nanti+hubung neglasari+ya nihil+sudah nomor nomor+tidak nya+pak nya+sekarang oh+iya orang+agak orang+tidur pager
 pak+darah pakai+kacamata pakai+sarung panggil parah payung$ pegang$ pelapor+minta penjangkauan pingsan+pak pipi
 plawad$ plus pojok$ polisi pom+bensin posisi+masih punya+anak puskesmas$ ralat+bukan rt+sudah rumahnya salah+denger
 salah+lihat sate saya+jalan saya+pegang saya+salah sekarang$ sekarang+napas sekarang+orang serah serah+terima share
 sudah+di sudah+mulai sudah+tenang sudah+tidak susah tabrak$ tadi tahi tahi+lalat tangis+terus telepon+ulang
 tempat+yang tenang$ terminal+poris ternyata+ada ternyata+pak tiba tidak+respon toko tol$ tolong+hubung tompel
 tompel+di tongkat$ tuli tulis+di tunggu tunggu+sampai tutup$ update urus$ wa+saya warga+sudah warga+yang ya
 yang+temenin yani$
addition 4 1$ 40an 5$ 50an 6$ =beast =not =past @who=resident ^alamat ^alhamdulillah ^eh ^hasil ^jembatan ^kantor
 ^ketua ^koreksi ^ktp ^lagi ^luka ^makan ^menunggu ^muka ^pas ^penelepon ^ruko ^rumahnya ^satu ^serah ^stasiun
 ^tangan ^tetangga ^warga a+perempuan ada+tahi ahmad ahmad+yani air alfamart ambulans+klien amuk angkat angkat$
 apotek$ atas+nama awas b b+1234 bakar+sampah bapak+nya batak bau+banget belok belum$ belum+sadar bengkel
 berhenti+pak berjalan$ berobat besar+di bidan+belum bisa+duduk bisu bukan+odgj bukan+pisau cepat$ ceper$ cisadane$
 dari+jalan dari+tegal datang+juga dekat+tempat dekat+tol denger depan+sakola di+cikokol di+jakarta di+tas dia+bawa
 dia+kejar dia+panjat dia+siram dia+takut dia+tidak diam$ dibawa+ke dikasih dikit disitu$ dompet film$ foto+pak
 foto+susul foto+ya gang$ ganti garut gas gawat+pak giginya hp hubung+pak hujan ijo ijo$ indramayu info+tambah infus
 ini+share its itu+foto jadi+bawa jaga$ jalan$ jalan+pahlawan jalan+pakai jam+is jawab$ joko joko$ kabar+kalau
 kacamata$ kain kalau+tidak kanan$ kantor+kelurahan kaos kasih kasih+makan kata+odgj kaya kayanya ke+nomor ke+satpam
 ke+saudara ke+teras kecil+pak keluarganya keluarganya+ada kelurahan kenal kenapa+pak kepala+darah kerja+di ketemu$
 kira kiri$ kirim+ulang klien+kooperatif kok$ kok+pak kooperatif$ kotak kp kulit+sawo kumis kumis+tebal lagi+ini
 lalu+pak lansia+nya lansia+tanpa lapangan+ahmad lapor+itu lebak lebih lokasi+pak makan masjid$ matang mau+makan
 melawan minta+kabar minta+nomor mobil+tidak mogot+ya nama+joko nama+pak nasi ngaku+dari ngomong nomor+12
 nomor+istri orang+lagi orang+pak orang+saya orang+tidak pahlawan pahlawan+seribu pak+gawat pakai+topi panas+banget
 pasar+yang pegang pegang+dingin pegang+golok pelan penelepon pergi$ perum+taman petugas+angkat pingsan pisau
 pisau+pak plawad pohon+besar pom poris+plawad pos+satpam rambut+putih ransel$ rini roti rs rt+aja rumah+nomor
 sakola sarung$ satpam+ya saudara+siap sawo sawo+matang saya+awas saya+ibu saya+itu saya+lapor saya+pindah
 saya+share saya+standby saya+sudah sd sd$ seberang+apotek sekarang+dia sekarang+pak sendok sendok$ serang+petugas
 seribu setengah soal spbu+cikokol standby sudah+bubar sudah+evakuasi sudah+melahirkan sudah+pada sudah+rapat
 sukasari$ tahun$ takut+dengan tanya+ngaku tas+isi tato+di tebal tegal tegal$ telepon+saya temenin teras
 ternyata+patah tidak+ada tidak+gerak titip+ke toko+kayu tunggu+dinsos ulang+titiknya umur umur+70 umur+sekitar
 warga$ yang+bisa yang+kenal yang+lama yani ybs+melawan
addition 3 0812+0000 081200003333$ 15+menit 2$ 3+ya 30an =still =urgent @who=operator ^belakang ^hujan ^kalau
 ^kondisi ^lokasi ^maksud ^naik ^oiya ^pelapor ^perempuan ^pisau ^satpam ^sebelah ^semua ^tinggi ^titik ^tkp ^warna
 ada+2 ada+dua ada+identitas ada+kucing ada+satu ada+tanda ada+tato air+10 aja+depan aja+ya ajak+ngobrol
 ajak+ngomong al+ikhlas aman amuk+kok anak+masih anggota angkat+kepala anyar asal+dari asih asih$ ayam$ badan bahasa
 bahasa+indonesia baju$ bakso balai banget$ banget+terus bangunan+sinar bapak+itu bapak+ngaku basah+kuyup
 batik+coklat batu+ceper bawa+tas bawa+tongkat bekas+operasi belakang+pasar bengkel+las bensin+jalan berhenti
 beringin bersangkutan bersih besok besok$ biru bisa+bahasa bisa+bangun blok blok+c bukan+di bukan+laki bulan+lalu
 bungkuk bungkuk$ busa butuh+tambah c cakar cat cengkareng$ cepak$ cepat+pak ceper cianjur cisadane clear cuma darah
 darah+ternyata dari+panti dekat dekat+itu dekat+pom dengan depan$ depan+pom depan+rsud depan+sd depan+smp
 di+cengkareng di+dompet di+lengan di+rumah di+seberang di+tkp dia+cekik dia+jatuh dia+pak dia+pegang dia+pukul
 dia+tuli eh evakuasi evakuasi$ garuda$ gelisah gerendeng gerendeng$ gerobak+bakso geser giginya+ompong golok+sudah
 halte+depan hasil hidungnya hidungnya+darah ibu+tini ikhlas indomaret+jalan ini+pingsan itu+giginya jakarta
 jalan+bungkuk jalan+raya kambing kampung+bulak kasih+roti kasih+tahu kata+dia kata+warga ke+lantai ke+orang
 ke+tengah kebon+nanas kejang$ keluarganya+pak keluarganya+sudah kena+pukul kenceng$ kesini$ kirim kirim+foto
 klien+serang klien+tiba kok+tidak komplek+garuda koordinasi korban ktp$ kuat+angkat kumpul kuyup kuyup$ lagi+dia
 lagi+hamil lahir+di laki+sudah lama+di laporan+sekarang leher lemas$ lengan lewat+jalan lihat+saya lokasi+nihil
 lokasi+pakai luka+lama luka+ternyata lupa+kata lupa+nyebutin mabuk$ makan+dan makan+dengan masih+disitu
 masih+sekolah masjid+pak mata+merem matang$ mau$ mau+ngomong mau+pulang merem muntah+darah muntah+terus naik
 naik+aja naik+ke nanas ngelamun+di ngelantur$ ngomong$ ngos nihil+dan nomor+pak nyebutin odgj$ oh+ternyata oiya
 operasi orang+basah orang+jalan orang+muntah orang+petugas pada+kumpul pagi$ pak+cepat pak+dikasih pak+takut
 pak+tinggal pak+udin pakai+jaket pakai+peci panas panjat+tiang parkir pasar+anyar peci pelan+banget perempatan
 pergi+ke pergi+tinggal persis personel personel$ perut$ petugas+kesini pintu+air pipi$ pisau+sudah plat pojok
 posisi+sudah pukul+orang ramah ramah$ rapat respon roda$ ronda$ roti$ rs+sari rsud+kota rujuk rujuk+ke sadar+diri
 sadar+juga sampah samping+masjid sari+asih sarung+kotak satpam$ satpam+sudah saudara+sudah saya+cuma saya+kata
 saya+pak saya+pakai saya+wa sayat+tangan sebelah+kiri sebelah+orang sekarang+jatuh sekarang+malah sekarang+pegang
 sekarang+tangis sekarat$ sempet senin seragam$ setelah setelah+saya sih+sudah sinar sinar+jaya siram+minyak spbu
 stasiun+batu suami+saya sudah+diamankan sudah+kena sudah+mau sudah+muntah sudah+pak sukasari susul+ya tadi+sempet
 taman+cibodas tambah+dia tambah+pak tambah+personel tanda tangan$ tapi+anak target+tidak tas+ada teh telepon+aja
 telepon+lagi temen$ terima+dengan ternyata terus+mata tidak+di tidak+sesuai tinggal+yang tinggi+pak tini
 titik+tidak tkp+clear toko+bangunan trus+tidak tuli+pak tuna+wicara udin udin$ warga warga+dia warga+mulai warung$
 warung+ibu wawancara wicara yang+bersangkutan yang+datang yang+dengan yang+jawab yang+laki yang+perempuan ybs+lari
 ybs+warga
addition 2 12$ 12+rt 2+orang 20$ 3+bukan 3+orang 3+tahun @placed ^ajak ^gawat ^info ^itu ^kaos ^ke ^korban ^laki
 ^lewat ^masih ^mobil ^nanti ^nomor ^pelipis ^remaja ^saya ^ternyata ^unit ^waduh ^ya abu ada+keluarganya ada+polisi
 ada+tulang agak+tenang aja+kalau aja+sudah akan+jemput al alamat+lengkapnya alfa amankan amankan+di ambruk+tidak
 ambulans$ ambulans+sudah amuk+sekarang an anak+3 anak+pakai angkot$ ani arah+rel backup bagaimana+nih baju+biru
 balai+warga bangunan banyak$ bapak$ baru basah bawa+pulang bawa+selimut bayi+juga bekas$ bekas+luka belakang+alfa
 belakang+kantor belok+kiri bengong bensin$ beringin+raya berobat+rs bersama besar$ beureum biar biar+tidak
 bisu+tuli brebes brebes$ buka+baju bukan+orang butuh+bantu cat+ijo celana+jeans celana+pendek cengkareng cikupa
 cikupa$ cipondoh cipondoh$ cuma+ada dagu dagu$ dan$ dan+mandi darah$ darah+tinggi dari+arah dari+garut dari+pelapor
 darmo darmo$ data$ demam$ dengan+bayi dengan+kucing dengan+minum dengan+saudara dengan+sekali deras di+balai
 di+bawah di+cikupa di+dagu di+gerbang di+mobil di+rs di+situ di+warung dia+abis dia+bisu dia+buka dia+duduk
 dia+lagi dia+lari dia+sudah dia+suka dia+turun diam diamankan dikasih+makan dikeroyok dikit$ dingin disitu+pak
 duduk duduk+sendiri eh+dia estimasi fisik foto+bapak gang+sebelah gapura+merah garuda gerak+ya gigit golok$
 golok+itu golok+ke got hanya hari+pak her+jam hijau$ his hubung+ibu hujan+deras ibu+rw ibu+wati ibu+yati identitas
 ikut ikut$ indonesia info+dia ini+ruko ini+video istri istri+saya itu+pak izin+dan izin+lapor jaga+di jaket+abu
 jaket+merah jalan+beringin jalan+daan jalan+kaki jalan+merdeka jatuh+ke jeans jemput+nanti kaki+kanan kalau+dari
 kalung kalung+salib kami+amankan kami+di kami+sudah kardus+di kartu kartu+nama karung$ kata+di kata+sih kayak+orang
 ke+atap ke+badan ke+lampung ke+masjid ke+rsud ke+seberang kebon kel+neglasari kemarin+malam kemeja kemis kemis$
 kepala+luka kereta+tanah kerudung+coklat kiri+pak kirim+titik klien+dibawa klien+lari klien+lemas klien+serahkan
 klien+sudah klinik kondisi+baik koreksi+alamat kota+tangerang kotak$ kresek kucing kucing$ kulit+item kuning
 kuning$ kurus+banget lagi$ lagi+makan lagi+yang lagi+ybs lahir lalu lampung lampung$ lansia+darmo lansia+tapi
 lantai lari+ke las lengan+kiri lengkapnya lewat$ lihat$ lihat+dekat linglung+nya lokasi+bersama luka+cuma
 luka+sudah lurah lurah$ madura$ makanya maksudnya malah+naik mamat mandi masih+disini masjid+al mau+bakar
 melahirkan melahirkan+bidan melahirkan+pak melati melati$ melawan$ memakai mengaku+dari menghubungi meninggal+pak
 menit menolak+akan menunggu+di merah+celana merah+pak merdeka mesjid minta+anter minta+backup minta+minum minum+teh
 minyak minyak+ke mobil$ mogot+km motor+pukul muka+pucat mulai+lempar mulai+pukul mulai+rame mulai+teriak mushola$
 naik+angkot naik+mobil nanti+ada nanti+kalau napas neduh neduh+di ngelantur nihil$ no+12 nomor+rumahnya nomor+yang
 nya+ada odgj+nya odgj+tapi oiya+pak orang+bisu orang+lewat orang+pindah otw+lokasi pager+ijo pak pak+belum pak+lagi
 pak+malam pak+masih pak+mobil pak+naik pak+nanti pak+rw pak+tadi pak+tapi pak+temen pakai+red pakai+tongkat panjang
 panjat partai+warna pasar$ patokan+sebelah peci$ pelapor+kabar pelipis+ada penelepon+kirim penelepon+koreksi
 penelepon+menunggu perempuan+pak periuk perum pincang+kaki pindah$ pinggir+jalan pinggir+kali pintu polisi+di
 polsek$ pos+tidak posisi pucat$ pukul+anak pulang+ke punya putih$ radius ralat+umur rapat$ red rt+1 rt+nya rw+aja
 saat sadar sakit$ salah+tulis salib salib$ sari satpam+komplek saya+goyang saya+kp saya+maksud saya+masih
 saya+pelapor saya+suruh saya+tanya saya+ya sekali sekali+pak sekap sekap+anak sekarang+muka sekarang+muntah
 sekarang+pingsan sekarang+tidur sekitar+30an sekolah sekolah+anak sekolah+di selimut+ya serahkan+ke serang shirt
 shirt$ siap sini+pak sinyal+jelek siram stabil sudah sudah+bisa sudah+diam sudah+dirubung sudah+koordinasi
 sudah+lemas sudah+meninggal sudah+tiba sumanto sumanto$ suruh suruh+duduk tadi+lupa tadi+salah tadi+sekarang tahun
 tambah+korban tambah+penelepon tanah+tinggi tangan+dingin tangga tangis$ tanpa+identitas tas$ tato+jaga temenin+di
 tempat$ tengah+jalan tensi tepat terakhir terakhir+di teras$ teras+masjid teriak+lagi ternyata+masih
 ternyata+perempuan terus+pak terus+tidak tiba+ambruk tiba+di tidak+amuk tidak+berhenti tidak+kehujanan tidak+tahu
 tidur+situ tol trus tuju+lokasi tuli$ tusuk ujan umur+kira unit up via+wa video+pak waduh waduh+pak warna+merah
addition 2 wati wonogiri wonogiri$ ya+sudah yang+ada yang+baru yang+bener yang+jemput yang+pakai yati ybs
 ybs+kooperatif ybs+menolak ybs+sekarang
addition 1 0000$ 02$ 03+rw 14$ 50an$ =road @len0 ^baru ^iya ^izin ^kepala ^pindah ^tukang ^wa a+dan abis+minum
 ada+bayi ada+pos aja aja+dia amuk+lagi anak+di anak+nama arah+kota arah+selatan assesment assessment+selesai atap
 atas baju+koko baju+kuning ban ban$ bangun+terus bangun+trus bapak+pakai baru+pak bawa+karung bawah bawah+pohon
 bayi$ bener+gang berhenti$ berjalan berobat$ bersangkutan+sudah bersih$ biasanya bibirnya$ bisu+pak bocah$ bogor
 bogor$ botak botol$ buah bubar bukan+rt celana+training cepat ciri+tato cirinya cirinya+pakai dan+sudah darah+tapi
 data demam dewi dewi$ di+dalam di+indomaret dia+dari dia+ini dia+keluar dia+naik diberi dirubung disorientasi
 gang+kecil gang+melati gapura genteng genteng+ke gerak gerbang golok+pak gorengan haji+mamat hati2 hati2$ hijau hp$
 hpnya igd indomaret$ indonesia$ ini+saya isyarat isyarat$ itu+cuma itu+ibu izin jalan+mawar jatuh+trus jawa jemput
 jemput+besok jemput+saudara jual+gorengan kali$ kami+tunggu kasih+nomor kata+punya kayanya+ada ke+dalam ke+genteng
 ke+igd kejadian keluar keluar+pisau keluarganya+datang kepala+jatuh kesini ketemu+pak kilo klien+a klien+rujuk
 klien+tidur kolong+flyover kooperatif+dibawa koordinasi+dengan kunci lagi+gelandangan lalat$ lempar+batu
 lokasi+persis luka+tidak maaf+pak masih+tidur mata mawar+no mengaku meninggal+di menurut menurut+warga
 minta+panggil minum+obat mobil+tuju mushola nama+dewi nama+rohman ngelamun ngobrol obat oplosan+tadi orang+ada
 orang+mulai orang+takut otw pagar+pak pak+bukan pak+dengan pak+hati2 pak+lurah pak+tambah pakai+kaos pakai+kayu
 pakai+sirine panggil+anak panjat+pagar parah+ini partai patah+kaki pelapor+klien pelipis petugas+datang
 petugas+minta pikun$ pinggang pinggir posisi+agak posisi+di pp pukul+dia punya+ktp ralat+pak rambut+gimbal rebut
 rel+kereta riwayat riwayat+jantung rohman rohman$ rs$ rtnya rumah+sakit rumahnya+cat rumahnya+di rw rw$ rw+02
 sadar$ sahut sapu satpol+pp satunya saudara+hubung saya+bawa saya+titip saya+yang sebelah+ada sebelah+bengkel
 sebelah+kanan seberang+jalan sekarang+lagi sekarang+pukul sekarang+warga sekitar$ sendal$ serahkan share+lokasi
 singgah$ sinyal sisir+lokasi sisir+radius stop+di sudah+ganti susu tambah+ciri tambal tambal+ban tangerang$
 tapi+gang tapi+laki tapi+lansia tapi+sudah tapi+tidak tengah tepat+di teriak$ ternyata+itu ternyata+tidak terus$
 terus+minta tidak+jadi tidak+sahut titik+lokasi toko+emas training tukang+buah tukang+tambal turun+dari turun+dia
 umur+5 warga+kata warna+kuning warung+sebelah ya+orang yang+duduk yang+turun
"""
