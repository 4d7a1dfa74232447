"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
status -2 2+hari 22$ 5$ =well @call @case @it @needs ^3 ^alhamdulillah ^anak ^bantu ^bibi ^daerah ^darah ^eh ^hai
 ^halo ^hari ^kami ^kamu ^kata ^lagi ^minta ^nama ^nanti ^oke ^polisi ^saudara ^target ^ternyata ^tes ^umur ^wkwk
 abaikan abis ada+apa ada+lansia air alamat alhamdulillah alun aman ambruk anak$ angkot anonymously anonymously$
 apa+ini apa+pak apa+saya awas bakar bantu+saya bapak+ibu batuceper bau bayar beda bekas belum+pulang bener+tidak
 besar biasanya$ biasanya+petugas biaya$ bibi bibi+saya bidan+belum bisa+bantu buka cabut chat chatbot cibodas culik
 daerah dari+rumah data datang+tapi deh dengan+pak dengan+tetangga di+kali di+kamar di+sebelah dia+sudah
 dibawa+polisi dijaring dikasih dinsos+ada dinsos+tangerang diproses+dulu dipungut dipungut+biaya disabilitas
 disebar disini disitu$ disitu+pak dong$ donor donor+darah dua+orang dulu+pak eh flyover gaji ganggu gerak gini
 golok habis hai hai+pak halo hapus hari$ harus harus+bagaimana harus+kirim hidup identitas ini+ada ini+aktif
 ini+chatbot ini+masih itu+tadi jaga+malam jalan jalan$ jalan+ke jangan+diproses jomblo jual kabar+kalau kalau+orang
 kalau+saya kalau+sudah kamar kamu kantor kapan+bansos kata+sih kayaknya kecil kedah kejang+pak kemana$ kemana+mana
 kemarin+masih kembali$ kenalan kenapa+sih kenceng kok+ada kok+harus kontak korban kota kp ktp lagi+pak lagi+yang
 lansia$ lapor+2 laporan$ laporan+22 laporan+anonymously layan lewat+sini libur lihat$ linglung lokasi$ lokasi+klien
 lokasi+sih lokasi+tidak lokasi+ya lu lupa maaf$ makan$ malam+ini malam+tidak mana+tidak mandi masih+bisa
 masih+dengan masih+disitu masjid mayat mengaku menit$ merah+shinta mesin minggu$ motor$ murah murah$ nanti+dibawa
 nanti+saya need+ke nomor+ini odgj$ oke online orang+hilang orang+saya orang+terlantar pacar pak+belum pak+lagi
 pak+mau pak+rt pakai+mobil paman pas pasar pemerintah pencet penelepon+minta pengaduan pernah pindah$ pisau pohon
 polisi+sudah posisi+masih rahasia rambut rame2 razia resmi robot rt+sudah ruko rumahnya rusak saja sampah saudara$
 saya+2 saya+ada saya+akan saya+awas saya+dibaca saya+dibawa saya+hilang saya+kabar saya+kasih saya+lihat saya+masih
 saya+rahasia sebelah+orang selamat+malam selesai$ sendiri$ shinta shinta$ siang+sekarang siapa$ sido sih+sudah sini
 sisir standby sudah+cari sudah+cek sudah+kembali sudah+melahirkan tadi+sudah tahu taman tambah tanah tangis
 tanpa+identitas tanya$ tanya+pak tarik tarik+laporan tenggelam terus$ tes tetangga$ this tiba tidak+di tidak+kedah
 tidak+ketemu tidak+tahu tinggi titip trc+itu trus tulis tunggu$ uih video warga$ wkwk$ ya+pak yang+baru yang+bawa
 yang+dengan yang+dijaring yang+jaga you
status -3 5+ya =urgent @person @search @them @who=operator ^adik ^assalamualaikum ^berapa ^ibu ^itu ^kakak ^klien
 ^laki ^lapor ^odgj ^pkh ^sekarang ^semoga ^yang ada+lagi adik+saya amuk apa+ada arah+pasar assalamualaikum baca
 bagaimana+do batal+laporan belakang belum+ketemu belum+sadar bener+dinsos berapa+orang biaya bibirnya bibirnya+biru
 bidan bisa+lapor bisa+saya bisa+tunggu bubar bulan bulan+ini bunuh+waktu butuh cair$ cepat$ cuma+bisa daftar dan
 dapet dekat depan di+lokasi dibantai dijemput+nanti dijemput+perempuan dipukul disini$ ditinggal do do+saya duduk
 gratis halo+apa hari+lalu hp it jadi+relawan job kabar+dari kakak+saya kaki kami ke+arah ke+datang ke+laporan
 keluar keluarganya+sudah kemarin+itu kena kenapa+pak kenapa+saya kerja kontrakan lagi+kenapa laki lansia+saya
 lapor+kemana lari makasih$ makasih+pak malam$ malam+ada mana+sih mau+dijemput mau+jadi melahirkan meninggal
 minta+kabar minum mobil+apa mulai muncul naik need ngomong nongol+lagi obat orang orang$ pak pak+ada pak+di
 pak+orang pak+tolong pakai perempuan$ perempuan+ada petugas+angkat petugas+kerja petugas+perempuan pinggir pingsan
 pos pp proses pukul pulang punya puskesmas rumah$ rumah+saya rumah+singgah sadar+juga sakit satpol+pp saya+dibantai
 saya+keluarganya sekarang+sudah sekolah sembako sembako$ semoga share share+lokasi siap singgah sore stasiun suami
 suami+tidak sudah+bubar sudah+hubung sudah+lama sudah+lemas suka susul susul$ tabrak target+belum telanjang telepon
 temen tempat+yang teriak terima+kasih tetep tiap tidak+bisa tidak+gerak tidak+muncul tidur+mana tolong$ tolong+saya
 tunggu+sampai urus$ waktu warung where yang+kemarin
status -4 =beast =joke =road =tale @goes @len4 @len5 @placed ^ambulans ^bapak ^batal ^bisa ^cari ^maksudnya ^malam
 ^rumah ^tadi ^tetangga ada+di ada+orang ada+tidak aktif anak apa$ apa+sih arah badan baju banget+ya bansos banyak
 bapak belum+datang berapa$ bikin biru biru$ bunuh cek$ di di+rumah disitu gang halte$ harus+tunggu hilang+sekarang
 ibu+sudah iseng iseng+doang itu jam+5 jatuh kalau+petugas kartu ke kerja+sampai ketemu$ kirim kondisi lagi$ lalu$
 lama+biasanya lapor+hilang lapor+pak lemas lemas+banget lihat luka maksudnya masih$ meneh motor napas ngos
 orang+tidak pak+apa panas panas+banget panti pasar$ perlu pindah rawat relawan rs rt sadar salah sampai+jam satpam
 saudara+saya saya+tanya sebelah sendiri tahun target terlantar tidak+mau tidak+usah tidur+di tinggal tolong+pak
 umur wa wkwk ya+kok yang+jawab yang+sudah
status -5 24+jam =drill =heart =work @1 @kin @reports ^dia ^emang ^keluarganya ^lansia ^mau ^selamat ^suami a
 anak+saya apa+kabar bawa beras boleh+lapor bot di+tempat emang foto hari+minggu ignore istirahat istri istri+saya
 itu+orang jemput kakak ketemu kirim+lokasi maaf mana+ini mati mau+lapor nya+dari orang+mana pak+jam perempuan
 petugas+datang pkh semua siapa siapa+aja tadi+saya takut tangerang tanpa tempat ternyata tolong+ignore turun untuk
 urus usah
status -6 @addition @sighting ^boleh ^makasih ^saya adik aja+tidak anggap anggap+aja bantu batal biasanya cair cari
 darah dia dinsos$ hilang hubung hujan+pak ini+bagaimana kapan+hujan kasih keluarganya kembali liar malam minta nama
 nih+pak polisi rumah tidur tunggu+di
status -7 @danger @len0 @who=relative ^kalau ^tidak aja ambulans berapa+lama bukan cara+cek dari+mana dengan dinsos
 hujan kapan+nikah klien lagi makasih nikah pak+saya saudara tetangga
status -8 @back @thanked jaga lama$ sudah+tidak
status -9 =office @other @thanking bagaimana+cara bisa boleh cara kalau
status -10 @withdraw
status -11 @question @who=responder makan nanti
status -12 makan+belum sudah+makan
withdraw 17 sorry$
withdraw 16 jd sorry
withdraw 13 aja+pak cabut$ saya+cabut
withdraw 11 ^lupa abaikan cabut ignore laporan$ pencet sudah+ada tolong+ignore
withdraw 10 ^maaf ^tutup di+rumah ke+datang maaf maaf$ pergi+pak sido ternyata
withdraw 9 @back @withdraw ^batal ^ternyata ^tidak aja batal chat$ datang$ laporan lupa orang+lari salah+chat
 sendiri$ tiketnya tunggu+ojek urus
withdraw 8 ^sudah anak+saya batal$ chat dia+sudah hapus hoax+pak iseng$ janten ojek ojek$ pak+ternyata pakai+anak
 salah selesai sendiri sudah+pergi tarik tarik+laporan tidak+janten tunggu tutup
withdraw 7 =not =past ^abaikan aja+tidak ambulans+pak anggap anggap+aja anter batal+laporan cuma datang dia+cuma
 dibawa+polisi false grup have hp iseng janten$ laporan+saya naik orang+sudah orang+ternyata pencet$ salah+kirim
 stop sudah sudah+ketemu sudah+pulang sudah+tangan tangan ternyata+dia tetangga+baru tolong+batal usah
withdraw 6 ^cabut ^lupakan ^salah ada+ambulans bis cabut+laporan ibu+itu istirahat itu+ternyata jadi$ jadi+pak
 ketemu+di kirim kirim$ lapor$ lupakan maap no pak+maaf pergi perlu rumah+saudara saudara selesai$ sido$
 sudah+kembali sudah+saya tidak+jadi tidak+perlu tidak+sido tidak+usah tunggu+jemput ya$
withdraw 5 ^eh ^hapus ^jangan ^laporan ^pencet ^stop ^tolong aja$ baru$ batal+ya bawa$ biarin biarin+aja bukan
 di+gang dihentikan diproses+dulu disini dulu+pak eh gang+sebelah hapus+laporan ignore+saya istirahat$ itu+untuk
 jadi jangan+diproses jemput$ ke+puskesmas keliru ketemu ketemu+ibu ketemu+pak kios lagi+istirahat maaf+pencet
 maaf+ya naik+bis pak+batal pak+sudah pak+tukang pencariannya pulang rt$ salah+orang satpam saya+anter saya+laporan
 saya+sudah saya+yang sudah+anter tadi+cuma ternyata$ tidak+kios tinggal+di tolong+abaikan tukang tukang+lagi
 tutup+aja untuk+grup warga+sini yang+bawa yang+sekarang you
withdraw 4 @them ^itu ^never ^orang abaikan$ abaikan+laporan aja+laporan ambulans anak anak+teater anter+ke
 anter+pulang bapak+saya batal+aja beres+pak bukan+mau bukan+terlantar bus$ datang+pak dia+punya disini+harus
 eh+ternyata grup+saudara hapus+aja harus$ hp+pakai ibu+makasih itu+warga kadieu kedah kesini$ laporan+tutup latihan
 latihan+maap lihat$ maaf+salah main+hp makasih$ mau+tarik mind mind+dia never never+mind pak pak+tidak pencarian
 pencet+bukan pencet+lapor punya+saudara puskesmas rumah+temen saja saja+sudah saudara+ibu sebelah sini+maaf sore
 sore$ sudah+dibawa sudah+dijemput sudah+naik sudah+pindah tadi tadi$ teater ternyata+bukan tidak tidak+kedah
 usah+jadi wkwk+maaf yang+tadi
withdraw 3 @reports ^hoax ^hp ^pencarian ^sori ^tarik ada$ baik bantu$ baru batal+dong batal+saya bisa+tidak bus
 clear deh dicabut dijemput dijemput+anak dijemput+saudara diproses hoax hp+saya jadi+lapor jadi+tidak jemput
 ke+rumahnya keluarganya kembali kesini lagi+tunggu lansia+sudah laporan+sekarang laporan+tadi laporan+yang
 maaf+laporan maaf+pak main makasih+sudah masalah masalah$ naik+bus need+ke orang pak+bapak pak+bukan pak+rw
 pak+salah pak+tangan pencarian+bapak pencariannya$ pihak polisi polsek$ pulang+dengan pulang+sendiri ra salah$
 salah+nomor saudara+pak saya+kemarin saya+pakai saya+salah saya+tarik sini sori sori+salah stop+aja sudah+baik
 sudah+bantu sudah+clear sudah+selesai sudah+urus tadi+anak terlantar$ tidak+valid tolong+laporan usah+cari
 usah+datang usah+lanjut valid ya ybs+sudah
withdraw 2 2+hari 22$ 8$ @goes ^ketemu alhamdulillah$ anak+kecil anak+sudah angkot$ banyak$ batal+orang batal+ybs
 beres bis+pak cari+lagi coba cuma+tidur dan dan+pulang dapet dari+polsek deh$ dengan+keluarganya dengan+pak
 dia+ditinggal disini$ ditanggepin hapus$ hari+lalu hp$ itu itu+anak itu+satpam jadi+deh jadi+minta jangan+datang
 kampung karena kasih+banyak ke+kampung kembali$ kembali+ke kembali+sendiri kirim+maaf komplek$ lanjut laporan+22
 laporan+no lari maaf+ternyata maap+ya makasih+tidak naik+angkot need ngetik no+8 nomor+maaf pak+itu pak+saya patung
 patung$ penelepon+batal penelepon+minta pengaduan pergi+naik pergi+sendiri perlu+kesini perlu+petugas polsek pp$
 repot rumahnya rw$ salah+lapor salah+pencet satu satu$ saudara$ saya$ saya+2 saya+dapet saya+main saya+no sido+pak
 sudah$ sudah+aman sudah+bangun sudah+beres sudah+di sudah+ditinggal tangan+pak tangan+satpol ternyata+cuma
 ternyata+lagi ternyata+orang tolong tolong+hapus tolong+maaf usah$ usah+deh usah+diproses usah+kesini usah+pak wa$
 yang+ngetik yang+urus
withdraw 1 5$ =joke =tale ^dia ^maap ^sorry abaikan+pesan atas+nama bayi+pak boneka bukan+gelandangan bukan+ibu
 bukan+orang datang+ya deh+pak dengan+ini dibawa+saudara dijemput+keluarganya ditinggal dulu gelandangan+pak
 ibu+bawa ini+kami ini+saya ini+tidak istirahat+maaf jadi+ya jemput+jadi ke+lokasi kecil keluarganya+sudah komplek
 lagi+syuting lanjut$ laporan+tidak laporan+tolong maaf+itu maaf+repot minta+tolong nama+saya ngetik$ orang+itu
 pak+orang pelapor+telepon pencet+kirim perempuan+itu pulang+pak repot$ rt rumah$ rumah+pak rumahnya$ salah+lihat
 satpam+komplek saya+tadi saya+tanya sekarang+tidak sendiri+pak sudah+cabut sudah+dengan syuting syuting$ tangan+rt
 tanya+warga telah temen ternyata+bapak ternyata+itu ternyata+tetangga ternyata+warga tetangga tutup$ urus$ wkwk
 yang+main yang+satu
withdraw -1 30+menit @search @where @who=relative ^besok ^boleh ^cara ^foto ^is ^jadi ^lagi ^lari ^luka ^masih
 ^motor ^no ^oh ^oke ^parkir ^perempuan ^permisi ^semoga ^temen abis ada+dua ada+orang air aja+sudah ambil
 ambil+tidak ambruk arah+pasar asesmen atau badan bahasa bales bangun bangun$ banyak banyak+bapak bawa+pulang bayi$
 bekas belum+datang belum+pulang berita+bohong besok+pagi bibirnya$ bidan biru+bibirnya bisa+jemput bisu bocah
 bukan+laki bukan+pisau bulan bunuh capek capek$ celana cepat+pak cibodas cimone cipondoh coklat culik+anak
 darah+ternyata dari+kemarin dari+pagi data di+dalam di+pos di+terminal dia+bawa dia+lari dia+sekarang diam+aja
 dijemput$ dikit diri dong+pak dua+orang duduk+di duit evakuasi film$ flyover ganggu gelandangan+di golok+itu goyang
 goyang$ habis hasil hilang+pak hp+saudara identitas$ ikut info itu+orang jadi+ambil jaga jaga$ jaket jalmina
 jalmina$ jangan+kasih jaya jelas+lu jemput+di jomblo kaki+ternyata kalau+petugas kamar kan$ kantor kartu kasih$
 kasih+kendor ke ke+kolong ke+sini kecanduan kecil$ keluarganya$ kemana+ya kenceng kendor kerja ketemu+orang kolong$
 korban kuat kumat kursi lagi+ke laki+tanpa lampu+merah laporan+orang laporan+satpol laporan+something lari$
 lari+dari lari+naik lemot lihat+di loh+pak lu$ luka+cuma lupa$ makan$ maling mandi masih+ada masih+di mau+bikin
 mawar melahirkan menit menit$ minggu+tidak nanti$ nih$ no+hp nongol oh oke orang+pakai otw pacar pagi$ pak+baru
 pak+mau pak+sekarang pak+tinggal pak+wkwk pak+yang panggil parah parkir parkir+di pelayanan permisi pisau+pak pohon
 pulang+ke putar rong roti roti$ rt+sudah rusak sadar+pak sampah sapu satpol+laki satu+lagi saya+aja saya+bisa
 saya+dibaca saya+kecanduan saya+keluarganya saya+lapor saya+odgj sekarang sekarang+di sekolah$ semua+saya sendok
 sendok$ sesak sini+pak sirine soal something something$ sudah+2 sudah+angkut sudah+dari sudah+kami sudah+minum
 sudah+rong surat tangis+terus tanpa+identitas tapi+tidak target tas teh telanjang tempat tenang terakhir teras
 ternyata+pak tes$ tetangga+saya tiap+malam tidak+ada tidak+bawa tidak+kuat tidak+nanti tidak+tahu tidak+ya tidur$
 titip toko tolak tolong+jemput tolong+saya tunggu+di tunggu+dinsos uang umur+40an ya+sudah yang+datang
withdraw -2 14$ =urgent @call @len3 ^assalamualaikum ^bagaimana ^cari ^cepat ^cuma ^gelandangan ^harus ^hatur ^ini
 ^kakak ^kapan ^kata ^kayanya ^lansia ^mau ^nama ^odgj ^petugas ^puji ^rumah ^sekarang ^selamat ^suami ^terima ^yang
 ^ybs a ada+lansia agak alhamdulillah angkut apa$ arah assalamualaikum bagaimana+pak baju banget$ baru+datang bau
 bawa+pisau belakang belum+ya berapa beres+makasih besar bibirnya bikin bohong cek cepat+laporan culik cuma+dibaca
 dalam dari+rumah dari+tadi datang+pundi dengan denger di+halte di+lokasi di+masjid dia+tidak dia+tuli dianggap
 dianggurin dibaca+doang dibawa+ke dipukul disebar doang$ dong dong$ film gang gerak+pak golok$ golok+pak gratis
 guys guys$ halte hatur hatur+makasih hidup hilang$ ibu+saya ibu+sudah identitas iseng+doang istri itu$ jadi+datang
 jalan$ jawab$ jelas jual juga kakak+saya kan karunya kayaknya ke+arah ke+pos keluar kemarin$ kena kepala ketemu$
 kirim+lokasi kok+tidak kontak kp ktp lagi lagi$ lagi+di lah lah$ lampu lansia+sendiri lansia+yang lapor lemas lho
 lihat+saya linglung loh lokasi$ lokasi+ya lu maaf+saya makan+pak makanya malam$ masjid+pak mayat meninggal merah
 minta mobil motor+saya muda mulai napas+pak ngomong obat orang$ orang+odgj orang+pak orang+tidur orang+tua pak+ada
 pak+masih pakai panti pasar$ pegang pergi+ke pikun pinggir pingsan pisau$ polisi+sudah poris pos+ronda puji
 puji+tuhan pundi rambut raya respon ronda ronda$ rs ruko rumah+singgah salah+denger salah+tulis saudara+saya
 saya+bawa saya+dianggurin saya+itu saya+kata saya+lihat saya+tunggu sebar semoga siang$ singgah stasiun suami+saya
 sudah+biru sudah+makan sudah+minggu tadi+pak taman tambah tangan$ tangerang telepon teriak terminal ternyata+ada
 terus$ tes tiap tidak+bangun tidak+jawab tidak+jelas tidak+kembali tidak+pulang tinggi tolong$ tolong+pak tuhan
 tuhan+sudah tuli tuli+pak tulis tunggu$ update warung where ya+semua yang+di yang+luka yang+saya
withdraw -3 40an =beast =drill @thanking @who=operator ^apa ^bapak ^bisa ^bukan ^halo ^polisi ^saudara ^tetangga
 akan amuk+pak bakar bantu bapak bener berita besok biru boleh bot bukan+gang butuh cara dekat di+depan di+jalan
 di+pasar dia+lagi diam$ dibaca dinsos$ doang+pak dua duduk gelandangan halo hamil hari ini$ is jadi+bawa jalan
 jatuh jawab jembatan kabar kaki kali kapan kayanya ke+laporan kemana kembali+lagi kenapa ketemu+belum kolong
 kontrakan lagi+hamil langsung lansia$ lokasi mana$ mati motor nanti+hubung nya orang+masih pak$ pak+cuma pak+dia
 pak+dikasih pak+tolong payung payung$ pukul rokok rumah+saya sadar sakit saya+hilang saya+kasih saya+kirim saya+mau
 sekolah siang siap siapa sih sudah+sampai suka tabrak tahu tahun tangan+terima tanpa tanya tidak+bisa tidak+gerak
 tidak+ketemu tidak+mau tidak+napas tidak+pak tidak+punya tidak+sadar tidur+di tolong+cepat tongkat trc tua tuna
 tuna+wicara umur viral wicara yang yang+kemarin
withdraw -4 =office =well @1 @case @kin @len4 @len5 @needs @who=resident ^alhamdulillah ^kalau ^klien ^kok ^lapor
 ^saya ada amuk bagaimana$ bawa bawa+golok belum$ belum+pak bukan+golok cari depan di dibawa+pak dikasih foto gerak
 kakak kami kejang kemarin laki lama lewat masjid masuk minggu minum nama nih odgj orang+yang pasar perempuan pisau
 pos sampai saya+tidak selamat suami takut tangis terus
withdraw -5 # =heart =road =work @person @placed ^ada ^pak apa banget bisa darah dari diam doang ini jam kalau kasih
 klien lansia lihat luka makasih+pak malam mana mau nyasar orang+tidak pagi petugas tadi+saya tapi tidur titik
withdraw -6 @addition @other @question bagaimana cepat dinsos hilang hubung kata makan napas
withdraw -7 =ask @? @danger @sighting golok masih nanti semua sudah+datang
withdraw -8 ^makasih kok
withdraw -9 @status
withdraw -10 @who=responder belum tidak$
withdraw -11 @len0
addition 16 ^tidak laki$ minta$ pak+banyak
addition 15 gelandangan$ tetangga$
addition 14 perempuan$ rumah+saya tidur$ video
addition 13 ^bawa ayam nya nya+kejang tower
addition 12 ^gudang ^jalan ^sukarjo anak$ daster kp+baru saja$ sukarjo susul tolong+bawa
addition 11 # @who=responder ^belum ^yang bawa+kursi berdiri$ deres dua+orang gerak$ masih$ nama rps rps$ saja
 saya+tunggu sendiri$ situ$ tadi+saya titik topi$ yang+laporan
addition 10 @it ^batik apotek berdiri bukan bunga cikokol$ gardu hubung kalau kalau+petugas kata kontak mulai
 napas+pak ompong pak+parah satu satu+lagi saya+ada tas topi
addition 9 ^bukan ^dekat ^keluarganya ^lari ^nama ^pakai ^sekolah ^warung amuk+pak bakar$ darah+pak dengan+anak
 di+lokasi dua foto$ gudang hitam$ ini+dia istri$ item jaket klien kondisi lemas lokasi lokasi$ luka lupa$ minum$
 pak+lemas pak+tolong parkir+di pln pln$ polisi$ polsek rokok$ sampah$ saya+istri saya+kasih selamat sementara+di
 situ tahu tinggi tolong+cepat
addition 8 @addition @len1 ^depan ^dua ^gang ^gelandangan ^hubung ^kata ^kayanya ^kemarin ^kontak ^no ^parkir ^rumah
 ^sekitar aminah aminah$ batu belum+datang berendeng$ di+sebelah disitu gang+tabrak hari+minggu ini+foto item$ jepit
 jepit$ kaget klien+tidak kontak+saya ktp kurang kursi kurus lari+naik logat madura malam+ini muntah nama+bapak
 nihil nomor+saya pak+amuk pak+orang parah+pak payung pendek pendek$ rsud rsud$ salah satpam saya+aja saya+di
 sebelah sekitar sendal sisir siti sudah+datang sunda sunda$ susul$ target+belum tidak+ketemu tidak+mau tinggal+satu
 tinggi$ tulis tunggu+depan tunggu+di warung
addition 7 60an$ @goes ^assessment ^baju ^jam ^klien ^masuk ^nih ^nihil ^patokan ^polsek ^ralat ^rambut ^sekarang
 ^tadi ^terakhir ^toko ^umur ada+bekas ada+luka ada+pohon agak alhamdulillah asal asesmen assessment baju bank$
 batik batik$ batu$ bawa bawa+apa bekas belum+ketemu bibirnya bisa bisa+masuk bungkus cikokol coklat depan+gang
 di+leher dia+sekarang emas emas$ gang gelang gigi hitam hp+saudara jenggot jenggot$ kaki$ kanan kata+dari kata+pak
 ke+arah ke+pos kimia kursi+roda leher$ lemas+banget luka+di makan+pak maksud malah mau+minum menunggu nasi+bungkus
 no no+hp ompong$ orang+sekarang pagar pak+rt pak+sekarang pak+tidak pakai+gelang patokan pelapor pindah+ke pingsan$
 ralat roda rokok samping satu+orang sebatang seberang sementara semua+aman sudah+kami tadi+pagi tambah tapi
 tidak+bisa tidak+kenapa tidak+napas tidur+pak titiknya tongkat ulang ya+pak yang+luka yang+satu yang+tadi
addition 6 60an @1 @len2 @them ^3 ^ambulans ^di ^hari ^ini ^logatnya ^oh ^rsud ^tambah ^tas ada+kartu ada+tulis
 aja+ke ajak alamat anyar$ arah+pasar banget+ya bantu+polsek bayi+nya belakang berendeng biru+bibirnya bisa+jalan
 bukan+gang bukan+golok celana cepat+dia dan dan+klien datang+tapi di+kaki di+kantong di+tangan dia dia+moved
 dia+mulai flyover+cikokol foto gemuk gemuk+pendek goyang goyang$ ibu+sudah indomaret ini+orang itu+kata iya
 jembatan+berendeng kalau+ajak kantong kantong+ada kata+anak kayanya+sudah kayu ke ke+depan kelurahan+gerendeng
 kemarin$ kiri kooperatif ktp+di ktp+nya lagi+orang lalat lanjut logatnya lokasi+ya lupa masih+dengan masuk+dari
 masuk+gang menit$ menolak minggu$ mobil moved mulai+kejang ngaku nomor nya$ odgj+sudah oh orang$ orang+jatuh
 orang+pakai orang+pingsan pager+item pak+cuma pak+dia pakai panggil pangkalan penelepon+telepon perempatan$ pindah
 plus polisi+sudah pos pos$ potong putih rambut rame ransel rt sarung saurna saya+kirim sebelah$ sekarang
 sekarang+kejang selapajang selapajang$ smp+6 soal+tidak sudah+hubung sudah+sisir tadi+pak tahu$ tas+ransel tato
 telepon tempat tenang terakhir+lihat tidak+bawa tkp tpu tpu+selapajang tukang tukang+ojek tunggu warna
addition 5 5+ya 50an 70$ ^dia ^kubur ^kulit ^lupa ^pinggir ^polisi ^ruko ^rumahnya ^salah ^tetangga ^update ada+tas
 ada+tompel alfamart$ aman+pak ambulans arah atas+nama banget+tidak bank bau+banget bawa+bayi belum$ bensin
 besok+pagi bibirnya+napas bisa+hubung bisa+tunggu bukan+lansia bukan+yang cina cina$ coklat$ cuma+bisa darah+lagi
 darah+tambah dekat$ depan+indomaret depan+tutup di+jakarta di+perut di+pipi di+tempat dia+kata dia+minta dia+pakai
 dia+pindah dingin$ gang$ gas gawat gelandangan+nya gemeter golok got+kepala ibu+kayaknya indramayu$ infus ireng isi
 isi+ktp jaga jakarta$ jam+5 jam+setengah juga kaki kaki+ternyata kali+cisadane kartu+berobat kasih kata$
 kata+lansia kayu$ ke+got kejang kejang+lagi kejang+pak kejar+saya keluar+busa kepala kepala+keluar ketua ketua+rt
 klien+amuk klien+menolak koreksi kubur kubur+cina kulit kurus+tinggi lalat+di lalu$ lansia+yang lantai+2 lemas+pak
 listrik lokasi+klien luka$ makan+sampah maksud+saya masih+di masjid mau+urus menolak+dibawa merah merah$ minum na
 nama+ibu nanti nanti+hubung neglasari+ya nihil+sudah nomor+tidak nya+pak nya+sekarang oh+iya orang+agak orang+tidur
 pager pak+darah pakai+sarung payung$ pegang$ pelapor+minta pingsan+pak pipi plawad$ pojok$ polisi pom+bensin
 posisi+masih punya+anak puskesmas$ ralat+bukan salah+denger salah+lihat sate saya+jalan saya+pegang saya+salah sd$
 sekarang$ sekarang+napas sekarang+orang serah serah+terima share sudah+di sudah+mulai sudah+rapat sudah+saya
 sudah+tenang sudah+tidak tabrak$ tadi tahi tahi+lalat tangis+terus telepon+ulang tempat+yang tenang$ teras
 terminal+poris ternyata+ada ternyata+pak tiba tidak+respon toko tol$ tolong+hubung tompel tompel+di tongkat$ tuli
 tulis+di tunggu+sampai tutup$ ujang umur update urus$ wa+saya warga+sudah warga+yang ya yang+temenin yani$
addition 4 1$ 40an 6$ =beast =not =past @who=resident ^alamat ^alhamdulillah ^eh ^hasil ^kantor ^ketua ^kira
 ^koreksi ^ktp ^lagi ^luka ^makan ^menunggu ^muka ^pas ^penelepon ^satu ^serah ^stasiun ^tangan ^warga a+perempuan
 ada+tahi ada+tato ahmad ahmad+yani air alfamart ambulans+klien amuk angkat angkat$ apotek$ awas b b+1234
 bakar+sampah bapak+itu bapak+nya batak belok belum+sadar bengkel berhenti+pak berjalan$ berobat bidan+belum
 bisa+duduk bisu bukan+odgj bukan+pisau cepat$ cisadane$ dari+jalan dari+tegal datang+juga dekat+tempat dekat+tol
 dengan denger di+cikokol di+tas dia+bawa dia+kejar dia+panjat dia+siram dia+takut dia+tidak diam$ dibawa+ke dikasih
 dikit disitu$ dompet film$ foto+pak foto+susul foto+ya garut gawat+pak giginya hp hubung+pak hujan ijo ijo$
 indramayu info+tambah ini+share istri its itu+foto jadi+bawa jaga$ jalan$ jalan+pahlawan jalan+pakai jam+is jawab$
 joko kabar+kalau kacamata kacamata$ kain kalau+tidak kanan$ kantor+kelurahan kaos kasih+makan kata+odgj kaya
 kayanya ke+nomor ke+satpam ke+saudara ke+teras kecil+pak kejang$ keluarganya keluarganya+ada kelurahan kenal
 kenapa+pak kepala+darah kerja+di ketemu$ kira kiri$ kirim+ulang klien+kooperatif kok$ kok+pak kooperatif$ kotak
 kulit+sawo kumis kumis+tebal lagi+ini lalu+pak lansia+nya lansia+tanpa lapangan+ahmad lapor+itu lebak lebih makan
 masjid$ masuk matang matang$ mau+makan melawan minta+kabar minta+nomor mobil+tidak mogot+ya nama+joko nama+pak nasi
 ngaku+dari ngomong nomor+12 orang+lagi orang+pak orang+saya orang+tidak pahlawan pahlawan+seribu pak+gawat
 pakai+kacamata pakai+topi panas+banget parah parkir pasar+yang pegang pegang+dingin pegang+golok pelan penelepon
 penjangkauan pergi$ pergi+ke perum+taman petugas+angkat pingsan pisau pisau+pak plawad pohon+besar pom poris+plawad
 rambut+putih ransel$ rini roti rs rt+aja rt+sudah rumah+nomor sarung$ satpam+ya saudara+siap sawo sawo+matang
 saya+awas saya+ibu saya+itu saya+lapor saya+pindah saya+share saya+standby saya+sudah seberang+apotek sekarang+dia
 selimut sendok sendok$ serang+petugas seribu setengah soal spbu+cikokol standby suami+saya sudah+bubar
 sudah+evakuasi sudah+melahirkan sudah+pada tahun$ takut+dengan tanya+ngaku tas+isi tato+di tebal tegal tegal$
 telepon+saya temenin ternyata+patah titip+ke toko+kayu tunggu+dinsos ulang+titiknya umur+70 umur+sekitar warga$
 warung+ibu yang+bisa yang+kenal yang+lama yani ybs+melawan
addition 3 0812+0000 15+menit 2$ 3+ya 30an 5$ =still =urgent @who=operator ^belakang ^hujan ^jembatan ^kalau
 ^kondisi ^lokasi ^maksud ^naik ^nomor ^oiya ^pelapor ^pisau ^satpam ^sebelah ^semua ^tinggi ^titik ^tkp ^warna
 ada+2 ada+dua ada+kucing ada+satu ada+tanda air+10 aja+depan aja+ya ajak+ngobrol ajak+ngomong al+ikhlas aman
 amuk+kok anak+masih anggota angkat+kepala angkot$ anyar asal+dari asih asih$ ayam$ bahasa bahasa+indonesia baju$
 bakso balai banget+terus bangunan+sinar bapak+ngaku basah+kuyup batik+coklat batu+ceper bawa+selimut bawa+tas
 bawa+tongkat bekas+operasi belakang+pasar bensin+jalan berhenti bersangkutan bersih besar+di besok besok$ biru
 bisa+bahasa bisa+bangun blok blok+c bukan+di bukan+laki bulan+lalu bungkuk bungkuk$ busa butuh+tambah c cakar cat
 cengkareng$ cepak$ cepat+pak ceper ceper$ cianjur cisadane clear cuma darah darah+ternyata dari+panti dekat
 dekat+itu dekat+pom dengan+minum depan$ depan+pom depan+rsud depan+sakola depan+sd depan+smp di+cengkareng
 di+dompet di+lengan di+rumah di+seberang di+tkp dia+jatuh dia+pak dia+pegang dia+pukul dia+tuli eh evakuasi
 evakuasi$ ganti garuda$ gelisah gerendeng gerendeng$ gerobak+bakso geser giginya+ompong golok+sudah halte+depan
 hasil hidungnya hidungnya+darah ibu+tini identitas$ ikhlas indomaret+jalan ini+pingsan itu+giginya jakarta
 jalan+bungkuk jalan+merdeka kambing kampung+bulak kasih+roti kasih+tahu kata+dia kata+warga ke+lantai ke+orang
 ke+tengah kebon+nanas keluarganya+pak keluarganya+sudah kena+pukul kenceng$ kesini$ kirim kirim+foto klien+serang
 klien+tiba kok+tidak komplek+garuda koordinasi korban kp ktp$ kuat+angkat kucing kumpul kuyup kuyup$ lagi+dia
 lagi+hamil lahir+di laki+sudah lama+di leher lemas$ lengan lewat+jalan lihat$ lihat+saya lokasi+nihil lokasi+pakai
 luka+lama luka+ternyata lupa+kata lupa+nyebutin mabuk$ makan+dan makan+dengan masih+disitu masih+sekolah masjid+pak
 mata+merem mau$ mau+ngomong mau+pulang merdeka merem mulai+lempar mulai+rame muntah+darah muntah+terus naik
 naik+aja naik+ke nanas ngelamun+di ngelantur$ ngomong$ ngos nihil+dan nomor+istri nomor+pak nyebutin oh+ternyata
 oiya operasi orang+basah orang+jalan orang+muntah orang+petugas pada+kumpul pagi$ pak+cepat pak+dikasih pak+takut
 pak+tinggal pak+udin pakai+jaket pakai+peci panas panjat+tiang pasar+anyar peci pelan+banget perempatan
 pergi+tinggal persis personel personel$ perut$ petugas+kesini pintu+air pipi$ pisau+sudah plat pojok pos+satpam
 posisi+sudah pukul+orang pulang+ke ramah ramah$ rapat respon roda$ roti$ rs+sari rsud+kota rujuk rujuk+ke
 sadar+diri sadar+juga sakola samping+masjid sari+asih sarung+kotak satpam$ satpam+sudah saudara+sudah saya+kata
 saya+kp saya+pak saya+pakai saya+pelapor saya+wa sayat+tangan sd sebelah+kiri sebelah+orang sekarang+jatuh
 sekarang+malah sekarang+pak sekarang+pegang sekarang+tangis sekarat$ sekolah selimut+ya sempet senin seragam$
 setelah setelah+saya sih+sudah sinar sinar+jaya siram+minyak spbu stasiun+batu sudah+diamankan sudah+kena sudah+mau
 sudah+muntah sudah+pak sukasari sukasari$ susul+ya tadi+sempet taman+cibodas tambah+dia tambah+pak tambah+personel
 tanda tangan$ tapi+anak target+tidak tas+ada teh telepon+aja telepon+lagi temen$ terima+dengan ternyata
 ternyata+masih terus+mata tidak+ada tidak+di tidak+gerak tidak+sesuai tidak+tahu tinggal+yang tinggi+pak tini
 titik+tidak tkp+clear toko+bangunan trus+tidak tuli+pak tuna+wicara udin udin$ warga warga+dia warga+mulai warung$
 wicara yang+bersangkutan yang+dengan yang+jawab yang+laki yang+perempuan ybs+lari ybs+warga
addition 2 081200003333$ 12$ 12+rt 2+orang 20$ 3+bukan 3+orang 3+tahun =road @len0 @placed ^ajak ^gawat ^info ^itu
 ^kaos ^ke ^korban ^lewat ^masih ^mobil ^nanti ^pelipis ^perempuan ^remaja ^saya ^ternyata ^unit ^wa ^waduh ^ya abu
 ada+keluarganya ada+polisi ada+pos ada+tulang agak+tenang aja+kalau aja+sudah akan+jemput al alamat+lengkapnya alfa
 amankan amankan+di ambruk+tidak ambulans$ ambulans+sudah amuk+sekarang an anak+3 anak+pakai ani arah+rel atas
 backup badan bagaimana+nih baju+biru balai+warga banget$ bangunan banyak$ bapak$ baru basah bawa+pulang bayi+juga
 bekas$ bekas+luka belakang+alfa belakang+kantor belok+kiri bengkel+las bengong bensin$ beringin beringin+raya
 berobat+rs bersama beureum biar biar+tidak bisu+tuli brebes brebes$ buka+baju bukan+orang butuh+bantu cat+ijo
 celana+jeans celana+pendek cengkareng cikupa cikupa$ cipondoh cipondoh$ cuma+ada dagu dagu$ dan$ dan+mandi darah$
 darah+tinggi dari+arah dari+garut dari+pelapor data data$ demam$ dengan+bayi dengan+kucing dengan+saudara
 dengan+sekali deras di+balai di+cikupa di+dagu di+dalam di+gerbang di+mobil di+rs di+situ di+warung dia+abis
 dia+bisu dia+buka dia+cekik dia+duduk dia+lagi dia+lari dia+sudah dia+suka dia+turun diam diamankan dikasih+makan
 dikeroyok dikit$ dingin disitu+pak duduk duduk+sendiri eh+dia estimasi fisik foto+bapak gang+sebelah gapura+merah
 garuda gerak+ya gigit golok$ golok+itu golok+ke got hanya hari+pak her+jam his hubung+ibu hujan+deras ibu+rw ikut
 ikut$ indonesia info+dia ini+video istri+saya itu+pak izin+dan izin+lapor jaga+di jaket+abu jaket+merah
 jalan+beringin jalan+kaki jalan+raya jatuh+ke jeans jemput+nanti kaki+kanan kalau+dari kalung kalung+salib
 kami+amankan kami+di kami+sudah kardus+di kartu kartu+nama karung$ kata+di kata+sih kayak+orang ke+atap ke+badan
 ke+lampung ke+masjid ke+rsud ke+rumah ke+seberang kebon kel+neglasari kemarin+malam kemeja kemis kemis$ kepala+luka
 kereta+tanah kerudung+coklat kiri+pak kirim+titik klien+dibawa klien+lari klien+lemas klien+serahkan klinik
 kondisi+baik koreksi+alamat kota+tangerang kotak$ kresek kucing$ kulit+item kuning kuning$ lagi$ lagi+yang lagi+ybs
 lahir lalu lampung lampung$ lansia+tapi lantai laporan+sekarang lari+ke las lengan+kiri lengkapnya lewat$
 lihat+dekat linglung+nya lokasi+bersama luka+cuma luka+sudah lurah lurah$ madura$ makanya maksudnya malah+naik
 mamat mandi masih+disini masjid+al mau+bakar melahirkan melahirkan+bidan melahirkan+pak melati melati$ melawan$
 memakai mengaku+dari menghubungi meninggal+pak menit menolak+akan menunggu+di merah+celana merah+pak mesjid
 minta+anter minta+backup minta+minum minum+teh minyak minyak+ke mobil$ mogot+km motor+pukul muka+pucat mulai+pukul
 mulai+teriak mushola$ naik+angkot naik+mobil nanti+ada nanti+kalau neduh neduh+di ngelamun ngelantur nihil$ no+12
 nomor+rumahnya nomor+yang nya+ada odgj$ odgj+nya odgj+tapi oiya+pak orang+bisu orang+lewat orang+pindah otw+lokasi
 pager+ijo pak pak+belum pak+bukan pak+lagi pak+malam pak+masih pak+mobil pak+naik pak+nanti pak+rw pak+tadi
 pak+tapi pak+temen pakai+red pakai+tongkat panjang panjat parah+ini partai+warna pasar$ patokan+sebelah peci$
 pelapor+kabar pelipis+ada penelepon+kirim penelepon+koreksi penelepon+menunggu perempuan+pak periuk perum
 pincang+kaki pindah$ pinggir pinggir+jalan pinggir+kali pintu pohon polisi+di polsek$ pos+tidak posisi pucat$
 pukul+anak punya putih$ radius ralat+umur rapat$ red ronda$ rt+1 rt+nya rumahnya rumahnya+cat rw+aja saat sadar
 sakit$ salah+tulis salib salib$ sampah sari satpam+komplek saya+bawa saya+cuma saya+goyang saya+maksud saya+masih
 saya+suruh saya+tanya saya+ya sebelah+ada sekali sekali+pak sekap sekap+anak sekarang+muka sekarang+muntah
 sekarang+pingsan sekarang+tidur sekitar+30an sekolah+anak sekolah+di serahkan+ke serang shirt shirt$ siap sini+pak
 sinyal+jelek siram stabil stop+di sudah sudah+bisa sudah+diam sudah+dirubung sudah+koordinasi sudah+lemas
 sudah+meninggal sudah+tiba sumanto sumanto$ suruh suruh+duduk susah tadi+lupa tadi+salah tahun tambah+korban
 tambah+penelepon tanah+tinggi tangan+dingin tangga tangis$ tanpa+identitas tapi+tidak tas$ tato+jaga temenin+di
 tempat$ tengah+jalan tensi tepat terakhir terakhir+di teras$ teras+masjid teriak+lagi ternyata+perempuan terus+pak
 terus+tidak tiba+ambruk tiba+di tidak+amuk tidak+berhenti tidak+kehujanan tidur+situ tol trus tuju+lokasi tuli$
 tusuk ujan umur+kira unit up via+wa video+pak waduh waduh+pak warna+merah wonogiri wonogiri$ ya+sudah yang+ada
addition 2 yang+baru yang+bener yang+datang yang+jemput yang+pakai ybs ybs+kooperatif ybs+menolak ybs+sekarang
addition 1 0000$ 02$ 03+rw 14$ 50an$ ^baru ^iya ^izin ^kepala ^laki ^pindah ^posisi ^tukang a+dan ada+bayi aja
 aja+dia amuk+lagi anak+di anak+nama arah+selatan assesment atap ban ban$ bangun+terus bangun+trus baru+pak
 bawa+karung bawah bayi bayi$ bener+gang berhenti$ berjalan berobat$ bersangkutan+sudah bersih$ besar$ biasanya
 bibirnya$ biru+sebelah bisu+pak bocah$ bogor bogor$ botak botol$ buah bubar bukan+rt cat+biru celana+training cepat
 cipondoh+makmur ciri+tato cirinya cirinya+pakai dan+sudah darah+tapi demam di+bawah di+bogor di+indomaret dia+dari
 dia+ini dia+keluar dia+naik diberi dirubung disorientasi gang+kecil gang+melati gapura genteng genteng+ke gerak
 gerbang golok+pak haji+mamat hati2 hati2$ hijau hijau$ hp$ hpnya igd indonesia$ ini+saya isyarat isyarat$ itu+cuma
 itu+ibu izin jalan+daan jalan+mawar jalan+pelan jatuh+trus jawa jemput jemput+besok jemput+saudara kali$
 kami+tunggu kasih+nomor kata+punya kayanya+ada ke+dalam ke+genteng ke+igd kejadian keluar keluar+pisau
 keluarganya+datang kepala+jatuh kesini ketemu+pak klien+a klien+rujuk klien+sudah klien+tidur kooperatif+dibawa
 koordinasi+dengan kunci lagi+gelandangan lagi+makan lagi+pak lalat$ laporan+tadi lari+dari lempar+batu
 lokasi+persis luka+tidak maaf+pak makmur mandi$ masih+tidur mata mawar+no mengaku meninggal+di menurut
 menurut+warga minta+panggil minum+obat mobil+tuju mushola napas ngobrol obat oplosan+tadi orang+ada orang+mulai
 orang+takut otw pagar+pak pak+dengan pak+hati2 pak+lurah pak+tambah pakai+kaos pakai+kayu pakai+sirine panggil+anak
 panjat+pagar patah+kaki pelapor+klien pelipis petugas+datang petugas+minta pikun$ pinggang posisi+agak posisi+di pp
 pukul+dia punya+ktp ralat+pak rambut+gimbal raya$ rebut rel+kereta riwayat riwayat+jantung rs$ rtnya rumah+sakit
 rumahnya+sebelah rw$ rw+02 sadar$ sahut sapu satpol+pp satu$ satunya saudara+hubung saya+titip saya+yang
 sebelah+bengkel sebelah+kanan sekarang+lagi sekarang+pukul sekarang+warga sekitar$ seragam serahkan share+lokasi
 sinyal sisir+lokasi sisir+radius sudah+ganti susu tadi+sekarang tambah+ciri tambal tambal+ban tangerang$ tapi+gang
 tapi+laki tapi+lansia tapi+sudah tengah tepat+di teriak$ ternyata+itu ternyata+tidak terus$ terus+minta tidak+jadi
 tidak+sahut titik+lokasi toko+emas training tukang+buah tukang+tambal turun+dari turun+dia umur+5 warga+kata
 warna+kuning warung+sebelah ya+orang yang+duduk yang+turun
"""
