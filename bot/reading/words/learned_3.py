"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
status -3 5$ 5+ya =urgent @person @search @them @who=operator ^3 ^assalamualaikum ^bapak ^batal ^berapa ^ibu ^itu
 ^klien ^laki ^lapor ^odgj ^sekarang ^semoga ^yang ada+lagi adik+saya amuk apa+ada arah+pasar assalamualaikum baca
 bagaimana+do banget+ya batal+laporan belakang belum+ketemu belum+sadar bener+dinsos berapa+orang biaya bibirnya
 bibirnya+biru bidan bisa+lapor bisa+saya bisa+tunggu bubar bulan bulan+ini bunuh+waktu butuh cair$ cepat$ cuma+bisa
 daftar dan dibantai dijemput+nanti dijemput+perempuan dipukul disini$ ditinggal do do+saya duduk gratis halo+apa
 hilang+tadi hp it jadi+relawan jalan+ke jam+5 job kabar+dari kakak+saya kaki ke+arah ke+datang ke+laporan keluar
 keluarganya+sudah kemarin+itu kemarin+masih kena kenapa+pak kenapa+saya kerja kok+lama kontrakan ktp lagi+kenapa
 laki lalu$ lapor+hilang lapor+kemana lari makasih$ malam+ada malam+ini mana+sih mau+dijemput mau+jadi melahirkan
 meninggal minta+kabar minum mobil+apa mulai muncul naik need ngomong nongol+lagi obat orang orang$ pagi+sudah pak
 pak+ada pak+di pak+orang pak+rt pak+tolong pakai panas+banget pasar perempuan$ perempuan+ada petugas+angkat
 petugas+kerja petugas+perempuan pingsan pos pp proses pukul pulang punya ruko rumah$ rumah+saya rumah+singgah
 sadar+juga sakit satpol+pp saya+dibantai sekolah sembako sembako$ semoga share share+lokasi siap singgah
 sudah+bubar sudah+hubung sudah+lama suka susul susul$ tabrak taman target+belum telanjang telepon temen tempat+yang
 teriak tetep tiap tidak+bisa tidak+gerak tidak+muncul tidur+mana tolong$ tolong+saya tunggu+sampai urus$ waktu
 warung where ya+kok yang+kemarin
status -4 =beast =heart =joke =road =tale @goes @len4 @len5 @placed ^ambulans ^bisa ^cari ^maksudnya ^malam ^rumah
 ^selamat ^tadi ^tetangga ada+di ada+orang ada+tidak aktif anak anak+saya apa$ apa+sih arah badan baju bansos banyak
 bapak belum+datang berapa$ bikin biru biru$ bunuh cek$ dekat depan di di+rumah disitu gang harus+tunggu ibu+sudah
 iseng iseng+doang istirahat istri+saya itu jatuh kakak kalau+petugas kami kartu ke kerja+sampai ketemu ketemu$
 kirim kondisi lagi$ lama+biasanya lansia+saya lapor+pak lemas lemas+banget lihat luka maksudnya meneh motor napas
 ngos orang+tidak pak+apa pak+jam panas panti pasar$ perlu pindah rawat relawan rs rt sadar salah sampai+jam satpam
 saudara+saya saya+keluarganya saya+tanya sebelah sendiri suami sudah+lemas tahun target terlantar tidak+mau
 tidak+usah tidur+di tinggal tolong+pak turun umur untuk wa wkwk ya+pak yang+jawab yang+sudah
status -5 24+jam =drill =work @1 @reports ^dia ^emang ^keluarganya ^lansia ^mau a apa+kabar bawa beras boleh+lapor
 bot di+tempat emang foto ignore istri itu+orang jemput kirim+lokasi maaf malam mana+ini masih$ mati mau+lapor
 nya+dari orang+mana pak+saya perempuan petugas+datang pkh semua siapa siapa+aja tadi+saya takut tangerang tanpa
 tempat ternyata tolong+ignore tunggu+di urus usah
status -6 @addition @kin @sighting ^boleh ^makasih ^saya ^suami adik aja+tidak anggap anggap+aja bantu batal
 berapa+lama biasanya cair darah dia dinsos$ hari+minggu hilang hubung hujan+pak ini+bagaimana kapan+hujan kasih
 keluarganya kembali liar minta nama nih+pak polisi rumah tidur
status -7 @danger @len0 @who=relative ^kalau ^tidak aja ambulans bukan cara+cek cari dari+mana dengan dinsos hujan
 kapan+nikah klien lagi lama$ makasih nikah saudara tetangga
status -8 @back @thanked jaga
status -9 =office @other @thanking bagaimana+cara bisa boleh cara kalau sudah+tidak
status -10 @withdraw
status -11 @question @who=responder makan nanti
status -12 makan+belum sudah+makan
withdraw 17 sorry$
withdraw 16 jd sorry
withdraw 13 aja+pak cabut$ saya+cabut
withdraw 11 ^lupa abaikan cabut ignore laporan$ pencet sudah+ada tolong+ignore
withdraw 10 ^maaf ^tutup di+rumah ke+datang maaf pergi+pak sido ternyata
withdraw 9 @back @withdraw ^batal ^ternyata ^tidak aja batal chat$ datang$ laporan lupa maaf$ orang+lari
 pak+ternyata salah+chat sendiri$ tiketnya tunggu+ojek urus
withdraw 8 ^sudah anak+saya batal$ chat dia+sudah hapus hoax+pak iseng$ janten ojek ojek$ pakai+anak salah selesai
 sendiri sudah+pergi tarik tarik+laporan tidak+janten tunggu tutup
withdraw 7 =not =past ^abaikan aja+tidak ambulans+pak anggap anggap+aja anter batal+laporan cuma datang dia+cuma
 dibawa+polisi false grup have hp iseng janten$ laporan+saya naik orang+sudah orang+ternyata pencet$ salah+kirim
 stop sudah sudah+ketemu sudah+pulang sudah+tangan ternyata+dia tetangga+baru tolong+batal usah
withdraw 6 ^lupakan ^salah ada+ambulans bis ibu+itu istirahat itu+ternyata jadi$ ketemu+di kirim kirim$ lapor$
 lupakan maap no pak+maaf pergi perlu rumah+saudara saudara selesai$ sido$ sudah+kembali tangan tidak+jadi
 tidak+perlu tidak+sido tidak+usah tunggu+jemput ya$
withdraw 5 ^cabut ^eh ^hapus ^jangan ^laporan ^pencet ^stop ^tolong aja$ baru$ batal+ya bawa$ biarin biarin+aja
 bukan cabut+laporan di+gang dihentikan diproses+dulu disini dulu+pak eh gang+sebelah hapus+laporan ignore+saya
 istirahat$ itu+untuk jadi jadi+pak jangan+diproses jemput$ ke+puskesmas keliru ketemu ketemu+ibu ketemu+pak kios
 lagi+istirahat maaf+pencet maaf+ya naik+bis pak+batal pak+sudah pak+tukang pencariannya pulang rt$ saja salah+orang
 satpam saya+anter saya+laporan saya+sudah saya+yang sudah+anter sudah+saya tadi+cuma ternyata$ tidak+kios
 tinggal+di tolong+abaikan tukang tukang+lagi tutup+aja untuk+grup warga+sini yang+bawa yang+sekarang you
withdraw 4 @them ^itu ^never ^orang abaikan$ abaikan+laporan aja+laporan ambulans anak anak+teater anter+ke
 bapak+saya batal+aja beres+pak bukan+mau bukan+terlantar bus$ datang+pak dia+punya disini+harus eh+ternyata
 grup+saudara hapus+aja harus$ hp+pakai ibu+makasih itu+warga kadieu kedah kesini$ laporan+tutup latihan
 latihan+maap lihat$ main+hp makasih$ mau+tarik mind mind+dia never never+mind pak pak+tidak pencarian pencet+bukan
 pencet+lapor punya+saudara puskesmas rumah+temen saja+sudah saudara+ibu sebelah sini+maaf sore sore$ sudah+dibawa
 sudah+dijemput sudah+naik sudah+pindah tadi tadi$ teater ternyata+bukan tidak tidak+kedah usah+jadi wkwk+maaf
 yang+tadi
withdraw 3 @reports ^hoax ^hp ^pencarian ^sori ^tarik ada$ anter+pulang baik bantu$ baru batal+dong batal+saya
 bisa+tidak bus clear deh dicabut dijemput dijemput+anak dijemput+saudara diproses hoax hp+saya jadi+lapor
 jadi+tidak jemput ke+rumahnya keluarganya kembali kesini lagi+tunggu lansia+sudah laporan+sekarang laporan+tadi
 laporan+yang maaf+laporan maaf+pak maaf+salah main makasih+sudah masalah masalah$ naik+bus need+ke pak+bapak
 pak+bukan pak+salah pak+tangan pencarian+bapak pencariannya$ pihak polisi polsek$ pulang+dengan pulang+sendiri ra
 salah$ salah+nomor saudara+pak saya+pakai saya+salah saya+tarik sini sori sori+salah stop+aja sudah+baik
 sudah+bantu sudah+clear sudah+selesai sudah+urus tadi+anak terlantar$ tidak+valid tolong+laporan usah+cari
 usah+datang usah+lanjut valid ya ybs+sudah
withdraw 2 2+hari 22$ 8$ @goes ^ketemu alhamdulillah$ anak+kecil anak+sudah angkot$ banyak$ batal+orang batal+ybs
 beres bis+pak cari+lagi coba cuma+tidur dan+pulang dapet dari+polsek deh$ dengan+keluarganya dengan+pak
 dia+ditinggal disini$ ditanggepin hapus$ hari+lalu hp$ itu itu+anak itu+satpam jadi+deh jadi+minta jangan+datang
 kampung karena kasih+banyak ke+kampung kembali$ kembali+ke kembali+sendiri kirim+maaf komplek$ lanjut laporan+22
 laporan+no lari maaf+ternyata maap+ya makasih+tidak naik+angkot need ngetik no+8 nomor+maaf orang pak+itu pak+rw
 pak+saya patung patung$ penelepon+batal penelepon+minta pengaduan pergi+naik pergi+sendiri perlu+kesini
 perlu+petugas polsek pp$ repot rumahnya rw$ salah+lapor salah+pencet satu satu$ saudara$ saya$ saya+2 saya+dapet
 saya+kemarin saya+main saya+no sido+pak sudah$ sudah+aman sudah+bangun sudah+beres sudah+di sudah+ditinggal
 tangan+pak tangan+satpol tanya+warga temen ternyata+cuma ternyata+lagi ternyata+orang tolong tolong+hapus
 tolong+maaf usah+deh usah+diproses usah+kesini usah+pak wa$ yang+ngetik yang+urus
withdraw 1 5$ =joke =tale ^dia ^maap ^sorry abaikan+pesan atas+nama bayi+pak boneka bukan+gelandangan bukan+ibu
 bukan+orang dan datang+ya deh+pak dengan+ini dibawa+saudara dijemput+keluarganya ditinggal dulu gelandangan+pak
 ibu+bawa ini+kami ini+saya ini+tidak istirahat+maaf jadi+ya jemput+jadi ke+lokasi kecil keluarganya+sudah komplek
 lagi+syuting lanjut$ laporan+tidak laporan+tolong maaf+itu maaf+repot minta+tolong nama+saya ngetik$ orang+itu
 pak+orang pelapor+telepon pencet+kirim pulang+pak repot$ rt rumah$ rumah+pak rumahnya$ salah+lihat satpam+komplek
 saya+tadi saya+tanya sekarang+tidak sendiri+pak sudah+cabut sudah+dengan syuting syuting$ tangan+rt telah
 ternyata+bapak ternyata+itu ternyata+tetangga ternyata+warga tetangga tutup$ urus$ usah$ wkwk ya+pak yang+main
 yang+satu
withdraw -1 30+menit @len3 @search @where @who=relative ^besok ^boleh ^cara ^foto ^is ^jadi ^lagi ^lari ^luka ^nama
 ^no ^oh ^oke ^parkir ^perempuan ^permisi ^puji ^semoga ^temen ^terima abis ada+dua ada+orang air aja+sudah ambil
 ambil+tidak arah+pasar asesmen atau badan bahasa bales bangun bangun$ banyak banyak+bapak bapak$ bawa+pulang bayar
 bayi$ bekas belum+datang belum+pulang berita+bohong besok+pagi bibirnya$ bidan biru+bibirnya bisa+jemput bisu bocah
 bukan+laki bukan+pisau bulan capek capek$ celana cepat+pak cimone cipondoh coklat culik+anak dalam darah+ternyata
 dari+pagi data di+dalam di+pos di+terminal dia+bawa dia+lari dia+sekarang diam+aja dijemput$ dikit diri dong+pak
 dua+orang duduk+di duit evakuasi film$ gang ganggu gelandangan+di golok+itu goyang goyang$ habis hasil hilang+pak
 hp+saudara identitas$ ikut info istri+saya itu+orang jadi+ambil jaga jaga$ jaket jalan$ jalmina jalmina$
 jangan+kasih jaya jelas+lu jemput+di jomblo kaki+ternyata kalau+petugas kamar kan$ kantor kartu kasih$ kasih+kendor
 ke ke+kolong ke+sini kecanduan kecil$ keluarganya$ kemana+ya kendor kerja ketemu+orang kolong$ korban kuat kumat
 kursi lagi+ke laki+tanpa lampu+merah laporan+orang laporan+satpol laporan+something lari$ lari+naik lemot lihat+di
 loh+pak lu$ luka+cuma lupa$ mabuk makan$ maling mandi masih+di mawar melahirkan menit$ minggu+tidak mobil+tidak
 nanti$ nih$ no+hp nongol oh oke orang+pakai otw pacar pagi$ pak+baru pak+mau pak+sekarang pak+tinggal pak+wkwk
 pak+yang panggil parah parkir parkir+di pegang pergi+ke permisi pisau+pak pohon puji puji+tuhan pulang+ke putar
 raya rong roti roti$ rt+sudah rusak sadar+pak sampah sapu satpol+laki satu+lagi saya+aja saya+bisa saya+dibaca
 saya+kecanduan saya+keluarganya saya+lapor sekarang+di sekolah$ semua+saya sendok sendok$ sesak sirine soal
 something something$ sudah+2 sudah+angkut sudah+dari sudah+kami sudah+minum sudah+rong surat tangis+terus
 tanpa+identitas tapi+tidak target tas teh telanjang tempat tenang terakhir teras ternyata+pak tes$ tetangga+saya
 tiap+malam tidak+ada tidak+bawa tidak+kuat tidak+nanti tidak+tahu tidak+ya tidur$ titip tolak tolong+jemput
 tolong+saya tuhan+sudah tunggu+di tunggu+dinsos uang umur+40an ya+sudah yang+datang
withdraw -2 14$ =drill =urgent @call @thanking ^assalamualaikum ^bagaimana ^cari ^cepat ^cuma ^gelandangan ^harus
 ^hatur ^ini ^kakak ^kapan ^kata ^kayanya ^lansia ^masih ^mau ^motor ^odgj ^petugas ^rumah ^sekarang ^selamat ^suami
 ^yang ^ybs a ada+lansia agak alhamdulillah angkut apa$ arah assalamualaikum bagaimana+pak baju banget$ baru+datang
 bau bawa+pisau belakang belum+ya berapa beres+makasih besar bibirnya bikin bohong cek cepat+laporan culik
 cuma+dibaca dari+rumah dari+tadi datang+pundi dengan denger di+halte di+lokasi di+masjid dia+tidak dia+tuli
 dianggap dianggurin dibaca+doang dibawa+ke dipukul disebar doang$ dong dong$ film gerak+pak golok$ golok+pak gratis
 guys guys$ halte hatur hatur+makasih hidup hilang$ ibu+saya ibu+sudah identitas iseng+doang istri itu$ jadi+datang
 jawab$ jelas jembatan jual juga kakak+saya kan karunya kayaknya ke+arah ke+pos keluar kemarin$ kena kepala ketemu$
 kirim+lokasi kok+tidak kontak kp ktp lagi lagi$ lagi+di lah lah$ lampu lansia+sendiri lansia+yang lapor lemas lho
 lihat+saya linglung loh lokasi$ lokasi+ya lu maaf+saya makanya malam$ masih+ada masjid+pak mayat meninggal menit
 merah minta mobil motor+saya muda mulai napas+pak ngomong obat orang$ orang+odgj orang+pak orang+tidur orang+tua
 pak+ada pak+masih pakai panti pasar$ pikun pinggir pingsan pisau$ polisi+sudah poris pos+ronda pukul pundi rambut
 respon ronda ronda$ rs ruko rumah+singgah salah+denger salah+tulis saudara+saya saya+bawa saya+dianggurin saya+itu
 saya+kata saya+lihat saya+tunggu sebar semoga siang$ singgah sini+pak stasiun suami+saya sudah+biru sudah+makan
 sudah+minggu tadi+pak taman tambah tangan$ tangerang telepon teriak terminal ternyata+ada terus$ tes tiap
 tidak+bangun tidak+jawab tidak+jelas tidak+kembali tidak+pulang tidak+sadar tinggi tolong$ tolong+pak tuhan tuli
 tuli+pak tulis tunggu$ update warung where ya+semua yang+di yang+luka yang+saya
withdraw -3 40an =beast @who=operator ^apa ^bapak ^bisa ^bukan ^halo ^klien ^polisi ^saudara ^tetangga akan amuk+pak
 bakar bantu bapak bener berita besok biru boleh bot bukan+gang butuh cara dekat di+depan di+jalan di+pasar dia+lagi
 diam$ dibaca dinsos$ doang+pak dua duduk gelandangan gerak halo hamil hari ini$ is jadi+bawa jalan jatuh jawab
 kabar kaki kali kapan kayanya ke+laporan kejang kemana kembali+lagi kenapa ketemu+belum kolong kontrakan lagi+hamil
 langsung lansia$ lokasi makan+pak mana$ masjid mati motor nanti+hubung nya orang+masih orang+yang pak$ pak+cuma
 pak+dia pak+dikasih pak+tolong payung payung$ rokok rumah+saya sadar sakit saya+kasih saya+kirim saya+mau sekolah
 siang siap siapa sih sudah+sampai suka tabrak tahu tahun tangan+terima tangis tanpa tanya tidak+bisa tidak+gerak
 tidak+ketemu tidak+mau tidak+napas tidak+pak tidak+punya tidur+di tolong+cepat tongkat trc tua tuna tuna+wicara
 umur viral wicara yang yang+kemarin
withdraw -4 =office =well @1 @case @kin @len4 @len5 @needs @who=resident ^alhamdulillah ^kalau ^kok ^lapor ^saya ada
 amuk bagaimana$ bawa bawa+golok belum$ belum+pak bukan+golok cari depan di dibawa+pak dikasih foto kakak kami
 kemarin laki lama lewat masuk minggu minum nama nih nyasar odgj pasar perempuan pisau pos sampai saya+hilang
 saya+tidak selamat suami takut terus
withdraw -5 # =heart =road =work @person @placed ^ada ^pak apa banget bisa darah dari diam dinsos doang ini jam
 kalau kasih klien lansia lihat luka makasih+pak malam mana mau orang+tidak pagi petugas tadi+saya tapi tidur titik
withdraw -6 @addition @other @question bagaimana cepat hilang hubung kata makan napas semua
withdraw -7 =ask @? @sighting golok masih nanti sudah+datang
withdraw -8 @danger ^makasih kok
withdraw -9 @status
withdraw -10 @who=responder belum tidak$
withdraw -11 @len0
addition 16 ^tidak laki$ minta$ pak+banyak
addition 15 gelandangan$ tetangga$
addition 14 perempuan$ rumah+saya tidur$ video
addition 13 ^bawa ^gudang ^jalan ayam nya nya+kejang tower
addition 12 ^sukarjo anak$ daster kp+baru malam+ini masih$ nama saja$ saya+tunggu sukarjo susul tolong+bawa
addition 11 # @who=responder ^belum bawa+kursi berdiri$ deres dua+orang rps rps$ saja sendiri$ situ$ tadi+saya titik
 topi$
addition 10 @it ^batik ^yang apotek berdiri bukan bunga cikokol$ gardu gerak$ hubung kalau kalau+petugas kata kontak
 mulai napas+pak ompong pak+parah satu satu+lagi saya+ada saya+di selamat tas tinggi topi
addition 9 ^bukan ^dekat ^depan ^kayanya ^keluarganya ^lari ^nama ^pakai ^rumah ^sekolah ^warung amuk+pak bakar$
 darah+pak dengan+anak di+lokasi foto$ gudang hitam$ istri$ item jaket klien kondisi lemas lokasi lokasi$ luka lupa$
 minum$ pak+lemas pak+tolong parkir+di pln pln$ polisi$ polsek rokok$ saya+istri saya+kasih sementara+di situ tahu
 tidak+ketemu tidak+mau tolong+cepat yang+laporan
addition 8 @addition @len1 ^baju ^dua ^gelandangan ^hubung ^kata ^kemarin ^klien ^kontak ^masuk ^no ^parkir ^sekitar
 aminah aminah$ batik belum+datang berendeng$ di+sebelah disitu dua gang+tabrak hari+minggu ini+dia ini+foto
 ini+orang item$ jepit jepit$ kaget klien+tidak kontak+saya ktp kurang kursi kurus lari+naik lemas+banget logat
 madura muntah nama+bapak nihil nomor+saya pak+amuk pak+orang parah+pak payung pendek pendek$ rokok rsud rsud$ salah
 saya+aja sebelah sekitar sendal sisir siti sudah+datang sunda sunda$ susul$ target+belum tidur+pak tinggi$ tulis
 ulang warung ya+pak
addition 7 60an$ @goes ^assessment ^gang ^jam ^nih ^nihil ^patokan ^polsek ^ralat ^rambut ^sekarang ^tadi ^terakhir
 ^toko ^umur ada+bekas ada+luka ada+pohon agak alhamdulillah asal asesmen assessment baju bank$ batik$ batu batu$
 bawa bawa+apa bekas belum+ketemu bibirnya bisa bisa+masuk bungkus cikokol coklat depan+gang di+leher emas emas$
 gang gelang gigi hitam jenggot jenggot$ kaki$ kanan kata+dari kata+pak ke+arah ke+pos kimia kursi+roda leher$
 luka+di makan+pak malah masuk+dari menunggu merah nasi+bungkus no no+hp ompong$ orang+lagi pagar pak+rt pak+tidak
 pakai+gelang patokan pelapor pindah+ke pingsan$ ralat roda sampah$ samping satpam satu+orang saurna sebatang
 seberang sementara semua+aman sudah+kami tadi+pagi tambah tapi tidak+bisa tidak+kenapa tidak+napas tinggal+satu
 titiknya tongkat tunggu+di yang+luka yang+satu yang+tadi
addition 6 60an @1 @len2 ^3 ^ambulans ^di ^hari ^logatnya ^oh ^rsud ^tambah ^tas ada+kartu ada+tulis aja+ke ajak
 alamat arah+pasar banget+ya bantu+polsek bayi+nya belakang berendeng biru+bibirnya bisa+hubung bisa+jalan
 bukan+gang bukan+golok celana cepat+dia dan dan+klien datang+tapi di+kaki di+kantong di+tangan dia dia+kata
 dia+moved dia+mulai dia+sekarang flyover+cikokol foto gemuk gemuk+pendek goyang goyang$ hp+saudara ibu+sudah
 itu+kata iya jembatan+berendeng kalau+ajak kantong kantong+ada kata+anak kayanya+sudah kayu ke ke+depan
 kelurahan+gerendeng kemarin$ kiri kooperatif ktp+di ktp+nya lalat lanjut lansia+nya logatnya lokasi+ya lupa maksud
 masuk+gang mau+minum menit$ menolak minggu$ mobil moved mulai+kejang ngaku nomor nya$ odgj+sudah oh orang$
 orang+jatuh orang+pakai orang+pingsan orang+sekarang pager+item pak+cuma pak+dia pak+sekarang pakai panggil
 pangkalan penelepon+telepon perempatan$ pindah plus polisi+sudah pos pos$ potong putih rambut rame rt sarung
 saya+kirim sebelah$ sekarang sekarang+kejang selapajang selapajang$ smp+6 soal+tidak sudah+hubung sudah+sisir tahu$
 tato telepon tempat tenang terakhir+lihat tidak+bawa tkp tpu tpu+selapajang tukang tukang+ojek tunggu warna
addition 5 5+ya 50an 70$ @them ^dia ^ini ^kubur ^kulit ^lupa ^polisi ^ruko ^rumahnya ^salah ^update ada+tas
 ada+tompel alfamart$ aman+pak ambulans arah atas+nama bakar+sampah banget+tidak bank bau+banget bawa+bayi belum$
 besok+pagi bibirnya+napas bukan+lansia bukan+yang cina cina$ coklat$ cuma+bisa darah+tambah dekat$ dekat+tempat
 depan+tutup di+perut di+pipi di+tempat dia+minta dia+pakai dingin$ foto+pak gang$ gas gawat gelandangan+nya gemeter
 golok got+kepala ibu+kayaknya indomaret indramayu$ infus ireng isi isi+ktp jaga jakarta$ jam+5 jam+setengah joko
 juga kaki kaki+ternyata kartu+berobat kasih kata$ kata+lansia kayu$ ke+got kejang kejang+lagi kejang+pak kejar+saya
 keluar+busa kepala ketua ketua+rt klien+amuk klien+menolak koreksi kubur kubur+cina kulit kurus+tinggi lalat+di
 lalu$ lansia+yang lantai+2 lapor+itu lemas+pak listrik lokasi+klien luka$ maksud+saya masih+di masuk mau+urus
 menolak+dibawa minum na nama+ibu nama+joko nanti nanti+hubung nomor+tidak nya+pak nya+sekarang oh+iya orang+agak
 orang+tidak orang+tidur pager pak+darah pakai+sarung payung$ pegang$ pelapor+minta pinggir+kali pingsan+pak pipi
 pisau plawad$ pojok$ polisi punya+anak puskesmas$ ralat+bukan ransel rt+sudah salah+denger salah+lihat sate
 saya+pegang saya+salah sd$ sekarang$ sekarang+napas sekarang+orang serah serah+terima sudah+di sudah+mulai
 sudah+rapat sudah+saya sudah+tenang sudah+tidak tabrak$ tadi tahi tahi+lalat tangis+terus tas+ransel tato+di
 telepon+ulang tempat+yang tenang$ terminal+poris ternyata+ada ternyata+pak tiba tidak+respon toko tol$
 tolong+hubung tompel tompel+di tongkat$ tuli tulis+di tutup$ ujang umur update urus$ wa+saya warga+sudah warga+yang
 ya yani$
addition 4 1$ 40an 5$ 6$ =beast =not =past @who=resident ^alamat ^alhamdulillah ^belakang ^eh ^hasil ^jembatan
 ^kantor ^ketua ^kira ^koreksi ^ktp ^lagi ^luka ^makan ^menunggu ^muka ^pas ^pinggir ^remaja ^satu ^serah ^tangan
 ^tetangga ^warga a+perempuan ada+tahi ada+tato ahmad ahmad+yani air alfamart ambulans+klien amuk angkat$ apotek$
 awas b b+1234 bakso bapak+itu batak belakang+pasar belok belum+sadar bengkel bensin berhenti+pak berjalan$ berobat
 bidan+belum bisa+duduk bisa+tunggu bisu bukan+odgj bukan+pisau cepat$ darah+lagi dari+jalan dari+tegal datang+juga
 dekat+pom dekat+tol denger depan+indomaret depan+sakola di+cikokol di+jakarta di+tas dia+bawa dia+kejar dia+panjat
 dia+pindah dia+siram dia+takut dia+tidak diam$ dibawa+ke dikasih dikit disitu$ dompet film$ foto+susul garut
 gawat+pak giginya hp hubung+pak hujan ijo ijo$ indramayu info+tambah ini+share istri its itu+foto jadi+bawa jaga$
 jalan$ jalan+pahlawan jalan+pakai jam+is jawab$ kabar+kalau kacamata kacamata$ kain kalau+tidak kali+cisadane
 kanan$ kantor+kelurahan kaos kasih+makan kata+odgj kaya kayanya ke+nomor ke+teras kecil+pak kejang$ keluarganya
 keluarganya+ada kelurahan kenal kenapa+pak kepala+darah kepala+keluar kerja+di ketemu$ kira kiri$ kirim+ulang kok$
 kok+pak kooperatif$ kotak kulit+sawo kumis kumis+tebal lagi+dia lagi+ini lagi+orang lalu+pak lansia+tanpa
 lapangan+ahmad lebak lebih lewat+jalan makan masjid matang matang$ mau+makan melawan merah$ minta+kabar minta+nomor
 mobil+tidak nama+pak nasi ngaku+dari ngomong nihil+sudah nomor+12 orang+jalan orang+pak orang+saya pahlawan
 pahlawan+seribu pak+gawat pakai+kacamata pakai+topi panas+banget parah parkir pegang pegang+dingin pelan penelepon
 penjangkauan pergi$ petugas+angkat petugas+kesini pingsan pisau+pak plawad pohon+besar pom+bensin poris+plawad
 pos+satpam rambut+putih ransel$ rini roti rs rt+aja rumah+nomor sarung$ saudara+siap sawo sawo+matang saya+awas
 saya+ibu saya+itu saya+lapor saya+pindah saya+standby saya+sudah sd seberang+apotek sekarang+dia selimut sendok
 sendok$ serang+petugas seribu setengah share soal spbu+cikokol standby suami+saya sudah+bubar sudah+evakuasi
 sudah+melahirkan sudah+pada tadi+pak tahun$ takut+dengan tangis$ tanya+ngaku tas+isi tebal tegal tegal$
 telepon+saya temenin ternyata+patah toko+kayu tunggu+dinsos tunggu+sampai ulang+titiknya umur+70 umur+sekitar
 warga$ warung+ibu yang+bisa yang+kenal yang+temenin yani ybs+melawan
addition 3 0812+0000 081200003333$ 15+menit 2$ 20$ 30an =still =urgent @who=operator ^hujan ^kalau ^kondisi ^lokasi
 ^maksud ^masih ^naik ^nomor ^oiya ^pelapor ^penelepon ^pisau ^satpam ^sebelah ^semua ^stasiun ^tinggi ^titik ^tkp
 ^warna ada+2 ada+dua ada+kucing ada+satu ada+tanda air+10 ajak+ngobrol ajak+ngomong al+ikhlas aman amuk+kok
 anak+masih angkat angkat+kepala angkot$ anyar$ asal+dari asih asih$ ayam$ bahasa bahasa+indonesia baju$ balai
 banget+terus bangunan+sinar bapak+ngaku basah+kuyup batik+coklat batu+ceper bawa+selimut bawa+tas bekas+operasi
 bengkel+las bensin+jalan berhenti beringin bersangkutan bersih besar+di besok besok$ biru bisa+bahasa bisa+bangun
 blok blok+c bukan+laki bulan+lalu bungkuk bungkuk$ busa butuh+tambah c cakar cat cengkareng$ cepak$ cepat+pak ceper
 ceper$ cianjur cisadane$ clear cuma darah darah+ternyata darah+tinggi dari+panti dekat dekat+itu dengan
 dengan+minum depan$ depan+pom depan+rsud depan+sd depan+smp di+cengkareng di+dompet di+lengan di+rumah di+seberang
 di+tkp dia+cekik dia+jatuh dia+lagi dia+pak dia+pegang dia+tuli eh evakuasi evakuasi$ foto+ya ganti garuda$ gelisah
 gerendeng gerendeng$ gerobak+bakso geser giginya+ompong golok+sudah halte+depan hasil hidungnya hidungnya+darah
 ibu+tini identitas$ ikhlas indomaret+jalan ini+video itu+giginya jakarta jalan+bungkuk jalan+merdeka jalan+raya
 kambing kampung+bulak kasih+roti kasih+tahu kata+dia kata+warga ke+lantai ke+masjid ke+orang ke+satpam ke+saudara
 ke+tengah kebon+nanas keluarganya+pak keluarganya+sudah kena+pukul kenceng$ kesini$ kirim kirim+foto
 klien+kooperatif klien+serang klien+tiba komplek+garuda koordinasi korban kp ktp$ kuat+angkat kucing kumpul kuyup
 kuyup$ lagi+hamil lahir+di laki+sudah lama+di laporan+tadi leher lemas$ lengan lihat$ lihat+saya lokasi+nihil
 lokasi+pakai luka+ternyata lupa+kata lupa+nyebutin mabuk$ makan+dan makan+dengan makan+sampah masih+disitu
 masih+sekolah masjid$ masjid+pak mata+merem mau$ mau+ngomong mau+pulang merah+shinta merdeka merem mogot+km
 mulai+lempar mulai+rame muntah+darah muntah+terus naik naik+aja naik+ke nanas ngelantur$ ngomong$ ngos nihil+dan
 nomor+istri nomor+pak nyebutin odgj$ oh+ternyata oiya operasi orang+basah orang+muntah orang+petugas pada+kumpul
 pak+cepat pak+dikasih pak+takut pak+tinggal pak+udin pakai+jaket pakai+peci panas panjat pasar$ pasar+yang peci
 pegang+golok pelan+banget perempatan pergi+ke pergi+tinggal personel personel$ perum+taman perut$ pinggir pintu+air
 pipi$ pisau+sudah plat pojok pom posisi+sudah pulang+ke ramah ramah$ rapat raya$ respon roda$ roti$ rs+sari
 rsud+kota rujuk rujuk+ke saat sadar+diri sadar+juga sakola samping+masjid sari+asih sarung+kotak satpam$
 satpam+sudah satpam+ya satu$ saudara+sudah saya+kata saya+pak saya+pakai saya+share saya+wa sayat+tangan
 sebelah+kiri sebelah+orang sekap+anak sekarang+jatuh sekarang+malah sekarang+pegang sekarat$ sekolah sekolah+anak
 selimut+ya sempet senin seragam$ setelah setelah+saya shinta sih+sudah sinar sinar+jaya siram+minyak spbu
 stasiun+batu sudah+diamankan sudah+kena sudah+mau sudah+muntah sudah+pak sukasari sukasari$ susul+ya tadi+sempet
 taman+cibodas tambah+dia tambah+pak tambah+personel tanda tangan$ tapi+anak target+tidak tas+ada tawa+sendiri teh
 telepon+aja telepon+lagi temen$ terakhir teras terima+dengan ternyata ternyata+masih terus+mata tidak+ada tidak+di
 tidak+gerak tidak+sesuai tinggal+yang tinggi+pak tini titik+tidak titip+ke tkp+clear toko+bangunan trus+tidak
 tuli+pak tuna+wicara udin udin$ video+pak warga warga+dia warga+mulai warung$ wicara yang+bersangkutan yang+dengan
 yang+jawab yang+laki yang+lama yang+perempuan ybs+lari ybs+warga
addition 2 12$ 12+rt 2+orang 3+bukan 3+orang 3+tahun =road @len0 @placed ^ajak ^gawat ^info ^itu ^kaos ^ke ^korban
 ^mobil ^nanti ^pelipis ^perempuan ^saya ^ternyata ^unit ^wa ^waduh ^ya abu ada+keluarganya ada+polisi ada+pos
 ada+tulang agak+tenang aja aja+depan aja+di aja+kalau aja+sudah aja+ya akan+jemput al alamat+lengkapnya alfa
 amankan amankan+di ambruk+tidak ambulans$ ambulans+sudah amuk+sekarang an anak+3 anak+di anak+pakai anggota ani
 anyar arah+rel atas backup bagaimana+nih baju+biru balai+warga banget$ bangunan banyak$ bapak$ baru basah batuceper
 bawa+pulang bawa+tongkat bayi+juga bekas$ bekas+luka belakang+alfa belakang+kantor belok+kiri beringin+raya
 berobat+rs bersama beureum biar biar+tidak bisu+pak bisu+tuli brebes$ buka+baju bukan+di bukan+orang butuh+bantu
 cat+ijo celana+jeans celana+pendek cengkareng cikupa cikupa$ cipondoh$ cisadane cuma+ada dagu dagu$ dan$ dan+mandi
 darah$ dari+arah dari+garut dari+pelapor data data$ demam$ dengan+bayi dengan+kucing dengan+saudara dengan+sekali
 deras di+balai di+cikupa di+dagu di+gerbang di+mobil di+rs di+situ di+warung dia+abis dia+bisu dia+buka dia+duduk
 dia+lari dia+pukul dia+sudah dia+suka dia+turun diam diamankan diberi dikasih+makan dikeroyok dingin disitu+pak
 duduk eh+dia estimasi fisik foto+bapak gang+sebelah gapura+merah garuda gerak gigit golok$ golok+itu golok+ke got
 hanya hari+pak her+jam hijau$ his hubung+ibu hujan+deras ibu+rw ikut ikut$ indonesia info+dia itu+pak izin+dan
 izin+lapor jaga+di jaket+abu jaket+merah jalan+beringin jalan+kaki jalan+mawar jatuh+ke jeans jemput+nanti
 kaki+kanan kalau+dari kalung kalung+salib kami+amankan kami+di kami+sudah kardus+di kartu kartu+nama karung$
 kata+di kata+sih kayak+orang ke+atap ke+badan ke+lampung ke+rsud ke+seberang kebon kemeja kemis kemis$ kepala+luka
 kereta+tanah kerudung+coklat kesini kiri+pak kirim+titik klien+dibawa klien+lari klien+lemas klien+serahkan klinik
 kok+tidak kondisi+baik kondisinya kondisinya+masih koreksi+alamat kota+tangerang kotak$ kresek kucing$ kulit+item
 kuning kuning$ lagi$ lagi+ybs lahir lalu lampung lampung$ lansia+tapi lantai lari+ke las lengan+kiri lengkapnya
 lewat$ lihat+dekat linglung+nya lokasi+bersama luka+cuma luka+lama luka+sudah lurah madura$ makanya maksudnya
 malah+naik mamat mandi masih+disini masih+tidur masjid+al mau+bakar melahirkan melahirkan+bidan melahirkan+pak
 melati melati$ melawan$ memakai mengaku+dari menghubungi meninggal+pak menit menolak+akan menunggu+di merah+celana
 merah+pak mesjid minta+anter minta+backup minta+minum minum+teh minyak minyak+ke mobil$ motor+pukul muka+pucat
 mulai+pukul mulai+teriak mushola$ naik+angkot naik+mobil nanti+ada nanti+kalau neduh neduh+di ngelantur nihil$
 no+12 nomor+rumahnya nomor+yang nya+ada odgj+nya odgj+tapi oiya+pak orang+bisu orang+lewat orang+mulai orang+pindah
 otw+lokasi pagar+pak pager+ijo pagi$ pak pak+belum pak+bukan pak+masih pak+mobil pak+naik pak+nanti pak+rw pak+tadi
 pak+tapi pak+temen pakai+red pakai+tongkat panjang panjat+pagar panjat+tiang parah+ini partai+warna pasar+anyar
 patokan+sebelah peci$ pelapor+kabar pelipis+ada penelepon+kirim penelepon+koreksi penelepon+menunggu perempuan+pak
 periuk persis perum pincang+kaki pindah$ pintu polisi+di polsek$ pos+tidak posisi+agak potret$ pucat$ pukul+anak
 pukul+orang punya putih$ radius ralat+umur rapat$ red riwayat riwayat+jantung ronda$ rt+1 rt+nya rumahnya
 rumahnya+cat rw+aja sadar sakit$ salah+tulis salib salib$ sari satpam+komplek saya+bawa saya+cuma saya+goyang
 saya+maksud saya+masih saya+pelapor saya+suruh saya+tanya sekali sekali+pak sekap sekarang+makan sekarang+muka
 sekarang+muntah sekarang+pak sekarang+pingsan sekarang+pukul sekitar+30an sekolah+di serahkan+ke serang
 share+lokasi shirt shirt$ siap sini+pak sinyal+jelek siram stabil stasiun+batuceper stop+di sudah sudah+bisa
 sudah+diam sudah+dirubung sudah+koordinasi sudah+lemas sudah+meninggal sudah+tiba sumanto sumanto$ suruh
 suruh+duduk susah tadi+lupa tadi+salah tahun tambah+korban tambah+penelepon tanah+tinggi tangan+dingin tangga
 tanpa+identitas tas$ tato+jaga temenin+di tempat$ tengah+jalan tensi tepat terakhir+di teras$ teriak+lagi
 ternyata+perempuan terus+pak terus+tidak tiba+ambruk tiba+di tidak+amuk tidak+berhenti tidak+kehujanan tidak+tahu
 tidur+situ tol trus tuju+lokasi tuli$ tunggu+dekat tusuk ujan umur+kira unit up via+wa waduh waduh+pak warna+merah
 wonogiri wonogiri$ ya+sudah yang+ada yang+baru yang+bener yang+datang yang+jemput yang+pakai ybs ybs+kooperatif
addition 2 ybs+menolak ybs+sekarang
addition 1 0000$ 02$ 03+rw 14$ 50an$ ^baru ^iya ^izin ^kepala ^kok ^laki ^lewat ^pindah ^tukang abis+minum ada+bayi
 aja+dia amuk+lagi anak+nama arah+selatan assesment atap badan ban ban$ bangun+terus bangun+trus bapak+nya
 bapak+pakai baru+pak bawa+karung bawah bawah+pohon bayi bayi$ bener+gang bengong bengong+pos berhenti$ berjalan
 berobat$ bersangkutan+sudah bersih$ besar$ bibirnya$ biru+sebelah bocah$ bogor bogor$ botak botol$ brebes buah
 bubar bukan+rt cat+biru celana+training cepat ciri+tato cirinya cirinya+pakai dan+sudah darah+tapi dari+cipondoh
 demam dengan$ di+bawah di+dalam di+depan di+indomaret di+samping dia+dari dia+diam dia+keluar dia+ngomong dikit$
 dirubung disorientasi duduk$ gang+kecil gang+melati gapura genteng genteng+ke gerak+ya gerbang golok+pak haji+mamat
 hati2 hati2$ hijau hp$ hpnya hubung$ igd indonesia$ ini+saya istri+saya isyarat isyarat$ itu+cuma itu+ibu izin
 jalan+pelan jatuh+trus jawa jemput jemput+besok jemput+saudara kami+tunggu kasih+nomor kayanya+ada ke+dalam
 ke+genteng ke+igd ke+ruko ke+rumah kejadian keluar keluar+pisau keluarganya+datang kemarin+malam kepala+jatuh
 ketemu+pak klien+a klien+rujuk klien+tidur km kolong+flyover koordinasi+dengan kunci lagi+makan lagi+pak lagi+yang
 lalat$ lempar+batu lokasi+persis luka+tidak lurah$ maaf+pak makan+sekarang mandi$ mawar+no mengaku meninggal+di
 menurut menurut+warga minta+panggil minum+obat mobil+tuju mushola napas ngobrol obat oplosan+tadi orang+takut otw
 pak+dengan pak+hati2 pak+lansia pak+lurah pak+tambah pakai+kaos pakai+kayu pakai+sirine panggil+anak patah+kaki
 pelapor+klien pelipis petugas+datang petugas+minta pikun$ pinggang pinggir+jalan posisi+di pp pukul+dia punya+ktp
 ralat+pak rambut+gimbal rebut rel+kereta rs$ rtnya rumah+sakit rumahnya+sebelah rw rw$ rw+02 sadar$ sahut
 samping+pos sapu satpol+pp satunya saudara+hubung saya+titip saya+ya saya+yang sebelah+ada sebelah+bengkel
 sebelah+kanan seberang+jalan sekarang+lagi sekarang+warga sekitar$ seragam serahkan singgah+kondisi sinyal
 sisir+lokasi sisir+radius sudah+ganti sudah+mandi susu tadi+sekarang tambah+ciri tambal tambal+ban tangerang$
 tapi+gang tapi+laki tapi+lansia tapi+sudah tapi+tidak tengah tepat+di teriak$ terminal ternyata+itu terus$
 terus+minta tidak+jadi tidak+sahut tiga titik+lokasi toko+emas training tukang+buah tukang+tambal turun+dari
 turun+dia umur+5 warga+kata warna+kuning warung+sebelah ya+orang yang+duduk yang+turun
addition -1 10rb 2+anak 3+hari 500rb =tale ^api ^asd ^astaga ^bau ^beli ^berapa ^bikin ^bus ^daerah ^dari ^emang
 ^got ^hati ^ieu ^kerja ^kode ^laksa ^lampu ^lorem ^lu ^misi ^never ^nyasar ^pkh ^plafon ^posisi ^pungli ^siang
 ^siapa ^sip ^slot ^sore ^sori ^sudah ^sungai ^taman ^tiang ^token ^truk ^tuna ^ular ^wilujeng ^🙏 ada+apa
 ada+bidadari ada+perkembangan ada+respon agen agus air+panas akta alamat+rumah ambruk$ anak+perempuan anak+sd
 anak+teater anak+tiga ancam ancur anda+menang angkot angkut$ anter anyone anyone+coming apa+petugas api+sudah
 arah+poris are are+you arus arus+kali astaga asuh babakan badan+nya bagaimana+ke bah bahaya+kalau baju+ijo
 baju+kotor bales$ balita banget+yak bansos banyak bapak+ini bapak+pukul bapak+tiri bapak+yang batal$ batal+ya
 batal+ybs bau bau+busuk bawa+3 bawa+arus bayi+di becak bedeng begal+pakai bego belakang+terminal beli bener+pak
 bengkak+item berapa+orang berenti$ berisik$ bernanah besar+mau besok+ada biasa bibi bibir bibir+biru bidadari
 bidadari+jatuh bio bisa+bantu bisa+tangan bobol boleh+kirim boneka bot+bego bot+ya brenti$ bukan+amuk bukan+tabrak
 bunuh+waktu bus+trans busuk+dari buta camat cari+bapak cari+suami cekik cibodas cintaku cintaku$ cipadu cipadu$
 cipete cipondoh+makmur cod coming coming$ culik curhat dada daftar+sekarang dalam dapur dari+jpo dari+kontrakan
 dari+pemkot dari+polsek dari+sekarang darurat+pak data+pelapor data+saya dealer dealer+honda deh+pak dekat+jembatan
 dekat+pasar dengan+lansia dengan+suami depan+dealer depan+mall depan+spbu di+becak di+bedeng di+belakang di+emperan
 di+flyover di+gudang di+istana di+kandang di+luar di+parkir di+rel di+ruang di+sekolah di+terminal di+tiktok
 di+warkop dia+bukan dia+lihat dia+nongol diancam dianggap dibawa+nangkring dibuang+keluarganya dicabut dicek$
 dikasih+minum dikenal dinas+pendidikan dinsos+bukan disabilitas duduk+dekat duit+tinggal dulu+suka emperan+toko
 evening evening$ flyover flyover$ flyover+kaki foto+tangan gabut+nih gang+masjid garden garden$ gas+meledak
 gas+melon gelandangan+masuk gelandangan+sakit gempa gendong genteng$ gereja gini gitu+aja good+evening
 gudang+sebelah halte$ halte+sudah hampir harga hari+ini hari+lalu hari+orang harus+tunggu hasil$ hati hati+ini
 hilang+kontak honda hp+tidak ibu+di ibu+ini ibu+itu ibu+lari ibu+yang ieu ieu+teh imbalan imbalan+tidak info+lansia
 ini+luka ini+masih ini+pak internet ipsum ipsum$ is+anyone iseng+doang istana itu+di itu+ternyata itu+warga jadi
 jadi+datang jadi+dibawa jalan+depan jalan+ke jalan+kisamaun jalanan$ jam+lalu janji jelas jual+makan jual+motor
 juga+tidak juta$ kabar kabar$ kabar+tidak kabar+ya kabel kabel+listrik kaca kadaluarsa$ kalian kamar+mandi
 kamu+siapa kandang kantor+kecamatan kapan+hujan kara$ kartu+kuning kata+mau kata+usir kdrt+lari ke+halte ke+kolong
 ke+laporan ke+mana ke+siapa ke+sini kecamatan kecamatan+neglasari keliling keluhan kemana+pak kemarin+ada
 kemarin+sudah kembali$ kepala+bocor keras keren kereta kesini+dia ketemu+dan ketemu+lansia kirim+video kisamaun
 kode kok+status komplek$ korban+kdrt korek korek+orang kotor$ kreo kreo+selatan kruk kuat kuat$ kumat+lagi kumel
 lae lae$ lagi+duduk lagi+nih lagi+syuting lagi+tunggu lalu+tolong lama+tidak lansia+duduk lansia+nyasar lansia+pak
 lansia+sebatang lapak lapak+rongsok lapor+3 lari lari+sekarang latihan+maap layak layak+huni layan$ layan+24 lemot
 lina linglung+di link lorem lorem+ipsum lowongan luar$ maaf+salah maaf+ternyata maap+ya mah mahal makan+sederhana
 makan+tidak makmur maling+di mana+pak mana+posisi manis+jaya manusia$ manusia+gerobak markotop masa masa+lalu
 masalah masalah$ masih masih+orang massal masuk+komplek masuk+panti masuk+sini mau+curhat mau+mati mau+melahirkan
 mau+susul mau+tanya maxwin+daftar melek melek$ melon melon+langka mengaku+nama mind mind+dia minggu+lalu
 minta+rokok minta+sedekah minta+uang miras misi misi+pak motor$ muka$ mulus mulus$ naik+pager nangkring
 nangkring+lagi napas+lagi never never+mind ngalir ngawur ngawur$ ngelamun ngomong+sendiri ngucur ngucur$ nih
 nih+pak nomor+dinsos nomor+hp nongol$ nya+lihat nyamuk+banyak nyangkut+di nyetel odgj+bawa odgj+yang ojek$
 ojek+tabrak ojol ok$ omong ongkos$ orang+nongol orang+suka order pabrik$ padang pagi pagi+di pagi+jalan pak+badan
 pak+bagaimana pak+batal pak+camat pak+depan pak+ibu pak+karunya pak+makasih pak+mau pak+odgj pak+petugas pak+sehat
 pak+tetangga pak+warga pakai+alat pakai+kruk pakai+mobil paman+kami pamit$ panas+dengan panggil$ panti
"""
