"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
status -3 5+ya =urgent @person @search @them @who=operator ^3 ^assalamualaikum ^batal ^berapa ^itu ^klien ^maksudnya
 ^pkh ^saudara ^sekarang ^semoga ada+lagi adik+saya aktif amuk apa+ada apa+sih arah+pasar assalamualaikum baca
 bagaimana+do baju banget+ya bansos bapak batal+laporan belakang belum+ketemu belum+sadar bener+dinsos berapa+orang
 biaya bibirnya bibirnya+biru bidan bisa+lapor bisa+tunggu bulan bulan+ini bunuh+waktu butuh cair$ cepat$ cuma+bisa
 daftar dan dapet dekat dibantai dijemput+nanti dijemput+perempuan do do+saya duduk gratis halo+apa hp identitas
 ini+ada iseng+doang it jadi+relawan jalan+ke jam+5 job kaki kami ke+arah ke+datang ke+laporan keluar
 keluarganya+sudah kemarin+itu kena kenapa+saya kerja kok+lama kontrakan ktp lagi+kenapa laki lalu$ lansia+saya
 lapor+hilang lari lemas+banget lihat$ makasih$ makasih+pak malam+ada mana+sih mau+dijemput mau+jadi mayat
 melahirkan meninggal minta+kabar minum mobil+apa naik need ngomong nongol+lagi obat orang orang$ pak+apa pak+di
 pak+rt pak+tolong pakai panas+banget perempuan$ perempuan+ada petugas+angkat petugas+kerja pp proses pukul pulang
 punya rumah+saya rumah+singgah sadar+juga satpol+pp saya+dibantai saya+keluarganya sekolah sembako sembako$ semoga
 share share+lokasi siap singgah suami sudah+hubung sudah+lama sudah+lemas taman target+belum telepon temen
 tempat+yang teriak tetep tiap tidak+bisa tidak+muncul tidur+mana tolong$ tolong+saya tunggu+sampai urus$ wa waktu
 warung where ya+kok yang+kemarin
status -4 =beast =heart =joke =road =tale =work @goes @len4 @len5 @placed ^ambulans ^bapak ^bisa ^cari ^malam ^odgj
 ^rumah ^selamat ^tadi ^tetangga ada+di ada+orang ada+tidak anak+saya apa$ arah badan banyak belum+datang berapa$
 bikin biru biru$ bunuh depan di di+rumah disitu gang harus+tunggu ibu+sudah iseng istirahat itu jatuh kabar+dari
 kakak kalau+petugas kartu ke kerja+sampai ketemu ketemu$ kirim kondisi lagi$ lama+biasanya lapor+pak lemas lihat
 luka maksudnya mau+lapor meneh motor muncul napas ngos orang+tidak pak pak+jam pak+orang panas panti pasar$ perlu
 petugas+perempuan pindah rawat relawan rs rt sadar salah sampai+jam satpam saya+tanya sebelah sendiri tabrak tahun
 takut target terlantar ternyata tidak+mau tidak+usah tidur+di tinggal tolong+pak turun umur untuk usah wkwk ya+pak
 yang+jawab yang+sudah
status -5 24+jam @1 @reports ^dia ^emang ^keluarganya ^lansia ^makasih ^mau ^suami a adik anak apa+kabar bawa beras
 boleh+lapor bot di+tempat dinsos$ emang foto hari+minggu hilang+tadi ignore itu+orang jemput kirim+lokasi maaf
 mana+ini masih$ mati nya+dari orang+mana pak+saya perempuan petugas+datang pkh saudara+saya semua siapa siapa+aja
 tadi+saya tangerang tanpa tempat tolong+ignore tunggu+di urus
status -6 =drill @addition @kin @sighting ^ibu aja+tidak anggap anggap+aja bantu batal berapa+lama biasanya cair
 cari darah dia hilang hubung hujan+pak ini+bagaimana istri istri+saya kapan+hujan kasih keluarganya kembali liar
 malam minta nama nih+pak polisi rumah tidur
status -7 @danger @len0 @who=relative ^boleh ^kalau ^saya ^tidak aja ambulans bukan cara+cek dari+mana dengan hujan
 kapan+nikah klien lagi lama$ makasih nikah saudara tetangga
status -8 @back @thanked bisa dinsos jaga kalau
status -9 =office @other @thanking bagaimana+cara boleh cara sudah+tidak
status -10 @withdraw
status -11 @who=responder makan nanti
status -12 @question makan+belum sudah+makan
withdraw 17 sorry sorry$
withdraw 16 jd
withdraw 13 aja+pak cabut$ saya+cabut
withdraw 11 ^lupa ^maaf abaikan cabut ignore maaf pencet sudah+ada tolong+ignore
withdraw 10 ^tutup aja di+rumah ke+datang laporan$ ternyata
withdraw 9 @back @withdraw ^batal ^ternyata ^tidak anak+saya batal chat$ datang$ laporan lupa maaf$ orang+lari
 pergi+pak salah+chat sendiri$ sido tiketnya tunggu+ojek urus
withdraw 8 ^sudah batal$ chat cuma dia+cuma dia+sudah hapus iseng$ janten ojek ojek$ pakai+anak pencet$ salah
 selesai sendiri sudah+pergi tarik tarik+laporan tidak+janten tunggu tutup
withdraw 7 =not =past ^abaikan aja+tidak ambulans+pak anggap anggap+aja anter batal+laporan datang dibawa+polisi
 false have hp istirahat janten$ laporan+saya naik orang+sudah salah+kirim stop sudah sudah+ketemu sudah+pulang
 sudah+tangan ternyata+dia tetangga+baru tolong+batal tunggu+jemput usah
withdraw 6 ^lupakan ^salah ada+ambulans ibu+itu iseng itu+ternyata jadi$ jemput$ ketemu+di kirim kirim$
 lagi+istirahat lupakan maaf+ya maap no orang+ternyata pergi perlu rumah+saudara saudara selesai$ sido$
 sudah+kembali tangan tidak+jadi tidak+perlu tidak+sido tidak+usah ya$
withdraw 5 ^cabut ^eh ^hapus ^jangan ^laporan ^pencet ^stop ^tolong abaikan+laporan aja$ anak+teater anter+ke
 bapak+saya baru$ batal+ya bawa$ biarin biarin+aja bukan cabut+laporan di+gang dihentikan disini eh eh+ternyata
 gang+sebelah grup grup+saudara hapus+laporan ignore+saya istirahat$ itu+untuk jadi jadi+pak ke+puskesmas keliru
 ketemu ketemu+ibu ketemu+pak kios lapor$ latihan latihan+maap naik+bis pak+batal pak+maaf pak+sudah pak+ternyata
 pak+tukang pencariannya pulang puskesmas rt$ salah+orang satpam saya+laporan saya+sudah saya+yang sebelah
 sudah+anter sudah+naik sudah+saya tadi tadi+cuma teater tidak+kios tinggal+di tukang tukang+lagi tutup+aja
 untuk+grup warga+sini yang+bawa yang+sekarang you
withdraw 4 @them ^itu ^never ^orang abaikan$ aja+laporan ambulans anak anter+pulang batal+aja beres+pak bis
 bukan+mau bus$ datang+pak dia+punya diproses+dulu disini+harus dulu+pak hapus+aja harus$ hp+pakai ibu+makasih
 itu+warga jangan+diproses jemput kadieu kedah kembali kesini$ laporan+tutup lihat$ main main+hp mau+tarik mind
 mind+dia never never+mind pak pak+tidak pencarian pencet+bukan punya+saudara rumah+temen saja saja+sudah
 saudara+ibu saya+anter sini+maaf sore$ sudah+dibawa sudah+dijemput sudah+pindah ternyata+bukan tidak tidak+kedah
 tolong+abaikan usah+jadi yang+tadi
withdraw 3 @reports ^hp ^pencarian ^sori ^tarik ada$ baik bantu$ baru batal+dong batal+saya bisa+tidak bus clear deh
 dicabut dijemput dijemput+anak dijemput+saudara diproses hp+saya itu jadi+lapor keluarganya kesini lansia+sudah
 laporan+sekarang maaf+pak maaf+salah makasih$ makasih+sudah masalah masalah$ naik+bus need+ke orang pak+bapak
 pak+salah pak+saya pak+tangan pencarian+bapak pencariannya$ pencet+lapor pihak polisi polsek$ pulang+dengan
 pulang+sendiri ra salah$ salah+nomor saudara+pak saya+pakai saya+salah saya+tadi saya+tarik sini sore sori
 sori+salah stop+aja sudah+baik sudah+bantu sudah+clear sudah+selesai sudah+urus tadi$ tadi+anak tadi+anggap
 ternyata+orang tidak+valid tolong+laporan usah+cari usah+datang usah+lanjut valid wkwk+maaf ya ybs+sudah
withdraw 2 22$ 3+tadi 8$ =joke @goes ^ketemu alhamdulillah$ anak+kecil anak+sudah banyak$ batal+ybs beres
 bukan+orang cari+lagi coba cuma+tidur dan dan+pulang dari+polsek deh$ dengan+keluarganya dengan+pak dia+ditinggal
 disini$ gelandangan+itu hapus$ hp$ itu+anak itu+satpam jadi+deh jadi+minta jadi+tidak jam+3 jangan jangan+datang
 kampung karena kasih+banyak ke+kampung ke+rumahnya kembali$ kembali+ke kembali+sendiri kirim+maaf lanjut laporan+22
 laporan+no laporan+tadi laporan+yang lari maaf+laporan maaf+ternyata maap+ya makasih+tidak need ngetik no+8
 nomor+maaf pak+bukan pak+itu pak+rw patung patung$ penelepon+batal penelepon+minta pengaduan pergi+naik
 pergi+sendiri perlu+kesini perlu+petugas polsek pp$ pulang+pak repot repot$ rt rumahnya rw$ salah+lapor
 salah+pencet satu satu$ saudara$ saya$ saya+jam saya+main saya+no sido+pak sudah$ sudah+aman sudah+bangun
 sudah+beres sudah+di sudah+ditinggal tangan+pak tangan+satpol temen terlantar$ ternyata+cuma ternyata+gelandangan
 tolong tolong+maaf usah+deh usah+kesini wkwk yang+main yang+ngetik yang+urus
withdraw 1 5$ ^maap ^sorry abaikan+pesan angkot$ atas+nama batal+orang boneka bukan+pak datang+ya deh+pak dengan+ini
 dibawa+saudara ditanggepin ditinggal dulu hp+pencet ini+kami ini+saya ini+tidak istirahat+maaf itu+lagi jadi+ya
 jemput+jadi ke+lokasi kecil keluarganya+sudah ketemu+makasih komplek$ lagi+syuting lagi+tunggu laki+tua lanjut$
 lapor+pak laporan+tidak laporan+tolong maaf+itu maaf+repot minta+tolong naik+angkot nama+saya ngetik$ odgj+pak
 orang+itu pak+di pelapor+telepon pencet+kirim pp rumah$ rumahnya$ salah+lihat satpam+komplek satpol+pp
 saya+sekarang saya+tanya sekarang+tidak sudah+cabut sudah+dengan syuting syuting$ tangan+rt tanya+warga telah
 ternyata+itu ternyata+warga tetangga tolong+hapus tutup$ urus$ usah$ usah+diproses ya+pak yang+satu
withdraw -1 30+menit =urgent @len3 @where ^anak ^besok ^boleh ^cara ^foto ^ibu ^jadi ^kata ^lagi ^laki ^lari ^luka
 ^masih ^motor ^nama ^no ^odgj ^oh ^oke ^parkir ^permisi ^semoga ^temen ^terima abis ada+dua agak aja+sudah
 alhamdulillah ambil ambil+tidak angkut+belum arah+pasar asesmen atau badan bagaimana+pak bahasa bales bangun
 bangun$ banyak banyak+bapak bawa+pulang bekas belum+datang belum+kembali belum+ya besok+pagi bibirnya$
 biru+bibirnya bisa+jemput bisu capek capek$ celana cepat+pak cimone cipondoh coklat culik dalam darah+ternyata
 dari+kemarin dari+pagi dari+rumah data di+pos di+terminal dia+bawa dia+lari dia+sekarang diam+aja dijemput$ dikit
 diri dong+pak dua+orang duduk+di duit evakuasi film film$ gang ganggu gelandangan+di goyang goyang$ habis hasil
 hilang+pak ibu identitas$ info jadi+ambil jaga jaga$ jaket jalmina jalmina$ jangan+kasih jaya jelas+lu jemput+di
 kalau+petugas kamar kan$ kantor kartu kasih$ kasih+kendor ke ke+kolong ke+sini kemana+ya kenceng kendor kerja
 ketemu+orang kolong$ korban kuat kursi lagi+di lagi+ke laki+tanpa lampu+merah laporan+satpol laporan+something
 lari$ lari+naik lemas loh lu$ luka+cuma lupa$ makan$ maling mandi masih+di masih+disini mawar menit menit$
 minggu+tidak mobil nanti$ napas$ nih$ no+hp oh oke orang+odgj orang+pak orang+pakai otw pak+baru pak+masih pak+mau
 pak+sekarang pak+takut pak+tinggal pak+wkwk pakai+sirine panggil parah parkir parkir+di penelepon+tanya pergi+ke
 permisi pisau+pak pohon pulang+ke putar rambut raya rong roti rt+sudah rusak sadar+pak sampah saya+aja saya+bisa
 saya+dibaca saya+lapor saya+odgj sekarang+di sekolah$ semua+saya sendok sesak siang$ sini+pak sirine soal something
 something$ sudah+2 sudah+angkut sudah+dari sudah+kami sudah+minggu sudah+minum sudah+rong surat takut+dia
 tangis+terus tanpa+identitas tapi+tidak target tas teh tempat tenang terakhir teras ternyata+pak ternyata+perempuan
 tes$ tidak+ada tidak+bawa tidak+kembali tidak+kenapa tidak+kuat tidak+nanti tidak+ya tidur$ titip tolak
 tolong+jemput tolong+saya tunggu+di tunggu+dinsos umur+40an yang+datang yang+luka
withdraw -2 14$ =drill @call @thanking ^assalamualaikum ^bagaimana ^bisa ^cari ^cepat ^cuma ^gelandangan ^harus
 ^hatur ^hoax ^ini ^kakak ^kapan ^kayanya ^lansia ^mau ^petugas ^polisi ^puji ^rumah ^sekarang ^selamat ^suami ^yang
 ^ybs a ada+lansia ada+orang angkut apa$ arah assalamualaikum baju banget$ baru+datang bau bawa+pisau belakang
 berapa beres+makasih besar bibirnya bikin bohong butuh cek cepat+laporan cuma+dibaca dari+tadi datang+pundi denger
 di+halte di+lokasi di+masjid dia+tidak dia+tuli dianggap dianggurin dibaca+doang dibawa+ke dinsos$ dipukul disebar
 doang$ dong dong$ gerak+pak golok$ golok+itu golok+pak gratis guys guys$ halte hatur hatur+makasih hidup hilang$
 hoax ibu+saya ibu+sudah identitas iseng+doang istri itu$ itu+orang jadi+datang jalan$ jawab$ jelas jembatan jual
 juga kakak+saya kan karunya kayaknya ke+arah ke+pos keluar kemarin$ kena kepala ketemu$ kirim+lokasi kok+tidak
 kolong kontak kp ktp lagi lagi$ lah lah$ lampu lansia$ lansia+sendiri lansia+yang lapor laporan+orang lho linglung
 lokasi$ lokasi+ya lu maaf+saya makan+pak makanya malam$ masih+ada masjid+pak mayat meninggal merah minta motor+saya
 muda mulai napas+pak ngomong obat orang$ orang+tidur orang+tua pagi$ pak$ pak+ada pak+dia pak+dikasih pakai panti
 pasar$ pegang pikun pinggir pingsan pisau$ polisi+sudah poris pos+ronda puji puji+tuhan pukul pundi respon ronda
 ronda$ rs ruko rumah+singgah sakit salah+denger salah+tulis sapu saudara+saya saya+bawa saya+dianggurin saya+itu
 saya+kata saya+lihat saya+mau saya+tunggu sebar semoga singgah stasiun suami+saya sudah+biru sudah+makan suka
 tadi+pak taman tambah tangan$ tangerang telepon teriak terminal ternyata+ada terus$ tes tetangga+saya tiap
 tidak+bangun tidak+jawab tidak+jelas tidak+napas tidak+pulang tidak+sadar tinggi tolong$ tolong+pak tuhan
 tuhan+sudah tuli tuli+pak tulis tunggu$ update viral wa warung where ya+semua yang+di yang+saya
withdraw -3 40an =beast @who=operator ^alhamdulillah ^apa ^bapak ^bukan ^halo ^klien ^lapor ^saudara ^saya ^tetangga
 akan amuk+pak bakar bantu bapak bener berita besok biru boleh bot bukan+gang cara dekat dengan di+depan di+jalan
 di+pasar dia+lagi diam$ dibaca doang+pak dua duduk gelandangan gerak halo hamil ini$ is jadi+bawa jalan jatuh jawab
 kabar kaki kali kami kapan kayanya ke+laporan kejang kemana kembali+lagi kenapa ketemu+belum kontrakan lagi+hamil
 laki langsung lihat+saya lokasi mana$ masjid mati motor nanti+hubung nya orang+masih pak+cuma pak+tolong rokok
 rumah+saya sadar saya+hilang saya+kasih saya+kirim sekolah siang siap siapa sih sudah+sampai tabrak tahu tahun
 takut tangan+terima tanpa tanya tidak+bisa tidak+gerak tidak+ketemu tidak+mau tidak+pak tidak+punya tidur+di
 tolong+cepat tongkat trc tua tuna tuna+wicara umur wicara yang yang+kemarin
withdraw -4 =office =well @1 @case @kin @len4 @len5 @needs @who=resident ^kalau ^kok ^pak ada amuk bagaimana$ bawa
 bawa+golok belum$ belum+pak bukan+golok cari depan di dibawa+pak dikasih foto hari jam kakak klien lama lewat luka
 masuk minggu minum nama nih nyasar odgj orang+yang pagi pasar payung payung$ perempuan pisau pos sampai saya+tidak
 selamat suami tangis terus
withdraw -5 # =heart =road =work @addition @person @placed ^ada apa banget bisa darah dari diam dinsos doang ini
 kalau kasih kemarin lansia lihat makasih+pak mana mau napas orang+tidak petugas tadi+saya tapi tidur titik
withdraw -6 @other @question bagaimana cepat hilang hubung kata makan malam
withdraw -7 =ask @? @sighting golok masih nanti semua sudah+datang
withdraw -8 @danger ^makasih kok
withdraw -9 @status
withdraw -10 @who=responder belum tidak$
withdraw -11 @len0
addition 16 ^tidak logat minta$ pak+banyak
addition 15 gelandangan$ laki$ tetangga$
addition 14 nya saya+tunggu tidur$ video
addition 13 ^gudang perempuan$ rumah+saya tower
addition 12 ^bawa ^jalan ^sukarjo anak$ ayam daster gerak$ kp+baru masih$ nama nya+kejang saja$ sendiri$ sukarjo
 tolong+bawa
addition 11 # @it @who=responder ^belum bawa+kursi berdiri$ deres dua+orang kata rps saja situ$ susul tadi+saya
 titik topi$ yang+laporan
addition 10 ^batik ^yang apotek berdiri bunga gardu hubung kalau kalau+petugas kontak mulai ompong parkir+di pln
 pln$ rps$ satu saya+ada saya+di selamat tas tinggi topi
addition 9 ^bukan ^dekat ^kayanya ^keluarganya ^lari ^nama ^pakai ^warung amuk+pak bakar$ bukan cikokol$ darah+pak
 dengan+anak di+lokasi foto$ gudang hitam$ ini+dia item klien kondisi lemas lokasi lokasi$ luka lupa$ minum$
 odgj+nya pak+parah polisi$ polsek rokok$ sampah$ satu+lagi saya+aja saya+istri saya+kasih sementara+di situ tahu
 tidak+mau tolong+cepat
addition 8 @addition @len1 ^baju ^depan ^dua ^hubung ^jam ^kata ^kemarin ^klien ^kontak ^masuk ^no ^parkir ^sekitar
 ^sekolah ^tadi aminah$ batik bawa+apa berendeng$ bisa di+sebelah disitu dua gang+tabrak hari+minggu ini+foto istri$
 item$ jaket jepit jepit$ kaget klien+tidak kontak+saya ktp kurang kursi kursi+roda kurus lari+naik lemas+banget
 madura malam+ini muntah nama+bapak napas+pak nihil no no+hp nomor+saya orang+sekarang pak+amuk pak+lemas pak+orang
 pak+tolong parah+pak payung pendek pendek$ roda rsud rsud$ salah sebelah sekitar sementara sendal sisir siti
 target+belum tidak+ketemu tidur+pak tinggal+satu tinggi$ tulis ulang warung
addition 7 5+ya 60an$ @goes ^assessment ^gang ^nih ^nihil ^patokan ^polsek ^ralat ^sekarang ^terakhir ^toko ^umur
 ada+bekas ada+luka ada+pohon agak alhamdulillah aminah asal asesmen assessment baju batik$ batu batu$ bawa bekas
 belakang belum+datang bibirnya bisa+jalan bisa+masuk bungkus cikokol coklat di+leher emas emas$ gang gelang gigi
 hitam ini+orang jenggot jenggot$ kaki$ kanan kata+dari kata+pak ke+pos kimia leher$ luka+di malah masuk+dari
 menunggu nasi+bungkus odgj+sudah ompong$ pagar pak+rt pak+tidak pakai+gelang patokan pelapor pindah+ke pingsan$
 ralat rokok samping satpam satu+orang saurna sebatang seberang sekarang+kejang semua+aman sudah+datang sudah+kami
 tadi+pagi tapi tidak+kenapa titiknya tongkat tukang tunggu ya+pak yang+luka yang+tadi
addition 6 60an @1 @len2 ^3 ^ambulans ^di ^gelandangan ^hari ^logatnya ^oh ^rambut ^rsud ^rumah ^tambah ^tas
 ada+kartu ada+tulis aja+ke ajak alamat arah+pasar banget+ya bank$ bantu+polsek belum+ketemu berendeng biru+bibirnya
 bukan+gang bukan+golok celana cepat+dia coklat$ dan dan+klien datang+tapi depan+gang di+kaki di+kantong di+tangan
 dia dia+kata dia+moved dia+mulai dia+sekarang duduk+sendiri foto gemuk gemuk+pendek goyang goyang$ ibu+sudah
 itu+kata iya jembatan+berendeng juga kalau+ajak kantong+ada kata+anak kayanya+sudah kayu ke ke+arah
 kelurahan+gerendeng kemarin$ ketua+rt kiri kooperatif ktp+di lagi+duduk lalat lanjut logatnya lokasi+ya lupa
 makan+pak maksud masuk+gang mau+minum menit$ menolak merah minggu$ mobil moved mulai+kejang ngaku nomor nya$ oh
 orang$ orang+jatuh orang+pakai orang+pingsan pager+item pak+cuma pak+darah pak+sekarang pakai panggil pangkalan
 penelepon+telepon perempatan$ pindah plus polisi+sudah pos pos$ potong putih rambut ransel rt sarung saya+kirim
 saya+salah sebelah$ sekarang selapajang selapajang$ smp+6 sudah+hubung sudah+sisir sudah+tidak susul$ tadi+pak
 tahu$ tambah tas+ransel tato telepon tempat tenang tenang$ terakhir+lihat tidak+bawa tidak+bisa tidak+napas tkp tpu
 tpu+selapajang tukang+ojek tunggu+di wa+saya yang+satu
addition 5 50an 70$ =beast @them ^dia ^ini ^ketua ^kubur ^kulit ^lupa ^pinggir ^polisi ^ruko ^rumahnya ^salah
 ^update ada+tas ada+tompel alfamart$ aman+pak amuk atas+nama banget+tidak bank belum$ bensin besok+pagi
 bibirnya+napas bisa+hubung bukan+yang cina cina$ cisadane$ cuma+bisa darah+tambah dekat$ depan+tutup di+perut
 di+pipi di+tempat dia+minta dia+pakai dingin$ flyover+cikokol foto+pak gang$ gas gawat gemeter golok got+kepala hp
 ibu+kayaknya indramayu$ infus ireng isi isi+ktp jaga jakarta$ jalan+merdeka jam+5 jam+setengah kaki kaki+ternyata
 kali+cisadane kantong kartu+berobat kasih kayu$ ke+depan ke+got kejang+pak kejar+saya keluar+busa kepala+darah
 kerja+di ketua klien+amuk klien+menolak koreksi ktp+nya kubur kubur+cina kulit kurus+tinggi lalat+di lalu$
 lansia+nya lantai+2 lemas+pak listrik lokasi+klien luka$ maksud+saya masih+di masuk mau+urus merah$ merdeka minum
 na nama+ibu nanti+hubung nomor+tidak oh+iya orang+agak orang+tidur pager pak+dia pakai+sarung payung$ pegang$
 pelapor+minta pingsan+pak pipi plawad$ pojok$ polisi pom+bensin punya+anak puskesmas$ ralat+bukan rame rt+sudah
 rumah+nomor salah+denger salah+lihat sate saya+jalan saya+pegang sd$ sekarang$ sekarang+napas sekarang+orang
 selimut sudah+di sudah+mulai sudah+saya sudah+tenang tabrak$ tadi tahi tahi+lalat tangis+terus tato+di
 telepon+ulang tempat+yang terminal+poris ternyata+ada ternyata+pak tiba tidak+respon toko tol$ tolong+hubung tompel
 tompel+di tongkat$ tuli tulis+di tutup$ ujang update urus$ warga+sudah warga+yang ya yani$
addition 4 6$ =not =past @who=resident ^alamat ^alhamdulillah ^eh ^hasil ^kantor ^kira ^koreksi ^lagi ^laki ^luka
 ^makan ^menunggu ^muka ^pas ^perempuan ^satu ^tangan ^tetangga ^warga a+perempuan ada+tahi ada+tato ahmad
 ahmad+yani air alfamart ambulans ambulans+klien angkat angkat$ angkat+kepala apotek$ arah awas b b+1234
 bakar+sampah bapak+itu batak bau+banget bayi$ belakang+pasar belok bengkel bengong+jembatan berhenti+pak berjalan$
 berobat bidan+belum bisa+tunggu bisu bukan+lansia bukan+odgj bukan+pisau dari+tegal dekat+pom dekat+tempat
 dekat+tol denger depan+indomaret depan+sakola di+cikokol di+jakarta di+rumah di+tas dia+bawa dia+kejar dia+pindah
 dia+siram dia+tidak diam$ dibawa+ke dikasih dikit disitu$ dompet film$ foto+susul garut gawat+pak giginya
 hubung+pak hujan ijo ijo$ indomaret indramayu info+tambah ini+share istri its itu+foto jadi+bawa jaga$ jalan$
 jalan+pahlawan jalan+pakai jam+is jawab$ joko kabar+kalau kacamata kacamata$ kain kalau+tidak kantor+kelurahan kaos
 kasih+makan kata$ kata+lansia kaya kayanya ke+nomor ke+saudara ke+teras kecil+pak kejang kejang+lagi
 keluarganya+ada kenal kenapa+pak kepala ketemu$ kira kiri$ kirim+ulang kok$ kok+pak kooperatif$ korban kotak
 kuat+angkat kulit+sawo kumis kumis+tebal laki+tua lalu+pak lansia+tanpa lansia+yang lapangan+ahmad lapor+itu
 laporan+tadi lebak lebih lewat+jalan makan masjid matang mau+makan melawan menolak+dibawa minta+kabar minta+nomor
 mobil+tidak nama+joko nama+pak nanti nasi ngaku+dari ngomong nihil+sudah nomor+12 nya+sekarang orang+lagi
 orang+saya pahlawan pahlawan+seribu pakai+kacamata pakai+topi panas+banget parah parkir pegang pegang+dingin
 pegang+golok pelan penelepon penjangkauan pergi$ petugas+angkat pingsan pisau pisau+pak pohon+besar pom pos+satpam
 rambut+putih ransel$ rini roti rs rt+aja sakola sarung$ saudara+siap sawo sawo+matang saya+awas saya+ibu saya+itu
 saya+lapor saya+pak saya+pakai saya+pindah saya+standby saya+sudah sd sebelah+kiri seberang+apotek sekarang+dia
 sendok sendok$ serah serah+terima serang+petugas seribu setengah share spbu+cikokol standby suami+saya
 sudah+evakuasi sudah+melahirkan sudah+pada sudah+rapat tahun$ takut+dengan tanya+ngaku tas+isi tegal tegal$
 telepon+saya terima+dengan ternyata ternyata+patah tidak+gerak toko+kayu tunggu+sampai ulang+titiknya umur umur+70
 umur+sekitar warga$ warna warung+ibu yang+kenal yang+temenin yani ybs+melawan ybs+warga
addition 3 081200003333$ 1$ 12$ 15+menit 2$ 20$ 30an 40an =still =urgent @who=operator ^belakang ^hujan ^jembatan
 ^kalau ^kondisi ^ktp ^lokasi ^maksud ^naik ^nomor ^oiya ^pelapor ^penelepon ^pisau ^satpam ^saya ^sebelah ^semua
 ^stasiun ^tinggi ^titik ^tkp ^warna ada+dua ada+kucing ada+satu ada+tanda ada+tulang air+10 aja+depan aja+ya
 ajak+ngobrol ajak+ngomong al+ikhlas aman amuk+kok anak+masih anyar$ asal+dari asih asih$ ayam$ bahasa
 bahasa+indonesia baju$ bakso balai banget+terus bangunan+sinar bapak+ngaku basah+kuyup batik+coklat batu+ceper
 bawa+selimut bawa+tas bawa+tongkat bekas+operasi belum+sadar berhenti beringin bersangkutan bersih besar+di besok
 besok$ bisa+bahasa bisa+bangun blok blok+c bukan+gelandangan bulan+lalu busa butuh+tambah c cakar cat cengkareng$
 cepat$ cepat+pak ceper ceper$ cianjur cipondoh$ cisadane clear cuma darah$ darah+ternyata dari+depan dari+jalan
 dari+panti datang+juga dekat dekat+itu dengan dengan+saudara depan$ depan+rsud depan+sd depan+smp di+cengkareng
 di+dompet di+lengan di+seberang di+tkp dia+cekik dia+lari dia+pak dia+pegang dia+suka dia+takut dia+tuli duduk eh
 evakuasi evakuasi$ foto+ya ganti garuda$ gelandangan+tapi gelisah gerendeng$ geser halte$ halte+depan hasil
 hidungnya hidungnya+darah ibu+tini identitas$ ikhlas ikut indomaret+jalan ini+pingsan jakarta jalan+raya kambing
 kampung+bulak kanan$ kasih+roti kasih+tahu kata+dia kata+warga ke+lantai ke+masjid ke+orang ke+satpam ke+tengah
 kebon+nanas kejang$ keluarganya keluarganya+sudah kelurahan kena+pukul kenceng$ kirim klien+kooperatif klien+serang
 klien+tiba kok+tidak komplek+garuda koordinasi kota+tangerang kp ktp$ kumpul kuyup kuyup$ lagi+dia lagi+hamil
 lagi+ini lagi+orang lahir+di laki+sudah leher lengan lihat$ lihat+saya lokasi+nihil lokasi+pakai luka+ternyata
 lupa+kata lupa+nyebutin mabuk$ makan+dan makan+dengan makan+sampah masih+disitu masih+sekolah masjid+pak mata+merem
 matang$ mau$ mau+ngomong mau+pulang merem mogot+km mulai+rame muntah+darah muntah+terus naik naik+aja naik+ke nanas
 ngelamun+lampu ngelantur$ ngomong$ ngos nihil$ nihil+dan nomor+istri nyebutin oh+ternyata oiya operasi orang+basah
 orang+jalan orang+lewat orang+muntah orang+pak orang+petugas orang+tidak pada+kumpul pak+cepat pak+dikasih
 pak+gawat pak+takut pak+tinggal pak+udin pakai+peci panas partai+warna pasar+anyar pasar+yang peci perempatan
 pergi+ke pergi+tinggal personel personel$ perum+taman perut$ petugas+kesini pinggir pinggir+kali pintu+air pipi$
 pisau+sudah plat plawad pojok poris+plawad posisi+sudah pulang+ke ramah ramah$ rapat respon roda$ roti$ rs+sari
 rsud+kota rujuk rujuk+ke saat sadar+diri sadar+juga samping+masjid sari+asih sarung+kotak satpam$ satpam+sudah
 satpam+ya satu$ saudara+sudah saya+kata saya+share saya+wa sayat+tangan sebelah+orang sekap+anak sekarang+jatuh
 sekarang+malah sekarang+pak sekarang+pegang sekarang+tangis sekarat$ sekolah selimut+ya sempet senin setelah
 setelah+saya sih+sudah sinar sinar+jaya siram+minyak soal spbu stasiun+batu sudah+kena sudah+mau sudah+muntah
 sudah+pak susul+ya tadi+sempet taman+cibodas tambah+dia tambah+pak tambah+personel tanda tangan$ tapi+anak
 tapi+orang target+tidak tas+ada tebal teh telepon+aja telepon+lagi temen$ temenin terakhir teras terus+mata
 tidak+ada tidak+di tidak+sesuai tinggal+yang tinggi+pak tini titik+tidak titip+ke tkp+clear toko+bangunan tuli+pak
 tuna+wicara tunggu+dinsos udin udin$ warga warga+dia warga+mulai warung$ wicara yang+bersangkutan yang+bisa
 yang+datang yang+jawab yang+laki yang+lama yang+perempuan ybs+kooperatif ybs+lari
addition 2 0812+0000 12+rt 3+bukan 3+orang 3+tahun 5$ =road @len0 @placed ^ajak ^gawat ^info ^itu ^kaos ^ke ^korban
 ^masih ^mobil ^nanti ^pelipis ^remaja ^ternyata ^tukang ^unit ^ya ada+2 ada+keluarganya ada+polisi ada+pos
 agak+tenang aja+kalau aja+sudah akan+jemput al alamat+lengkapnya amankan amankan+di ambruk+tidak ambulans$
 ambulans+sudah amuk+sekarang anak+3 anak+di anak+pakai anggota angkot$ ani anyar atas backup bagaimana+nih
 baju+biru balai+warga banget$ bangunan bapak$ baru basah bawa+bayi bawa+pulang bayi+juga bekas$ bekas+luka
 belakang+kantor belok+kiri bengkel+las bengong bensin+jalan beringin+raya berjalan berobat+rs bersama beureum biar
 biar+tidak bibirnya$ bisu+pak bisu+tuli brebes$ buka+baju bukan+di bukan+laki bukan+perempuan bukan+rt bungkuk
 bungkuk$ butuh+bantu cat+ijo celana+jeans celana+pendek cengkareng cepak$ cikupa cikupa$ cuma+ada dagu dagu$ dan$
 dan+mandi darah darah+tinggi dari+arah dari+pelapor dari+ruko data data$ demam$ dengan+bayi dengan+kucing
 dengan+minum dengan+sekali depan+pom deras di+balai di+cikupa di+dagu di+dalam di+gerbang di+mobil di+rs di+samping
 di+situ di+warung dia+abis dia+bisu dia+buka dia+duduk dia+lagi dia+panjat dia+pukul dia+sudah dia+turun diam
 dikasih+makan dikeroyok dingin disitu+pak eh+dia estimasi fisik foto+bapak gang+sebelah gapura+merah garuda gerak
 gerendeng gerobak+bakso giginya+ompong gigit golok$ golok+itu golok+ke golok+sudah got hanya hari+pak her+jam his
 hubung+ibu hujan+deras ibu+rw ikut$ indonesia info+dia ini+video itu+giginya itu+pak izin+dan izin+lapor jaga+di
 jaket+merah jalan+beringin jalan+bungkuk jalan+kaki jalan+mawar jatuh+ke jeans jemput+nanti kaki+kanan kalau+dari
 kalung kalung+salib kami+amankan kami+di kami+sudah kardus+di kartu kartu+nama karung$ kata+di kata+sih kayak+orang
 ke+atap ke+badan ke+genteng ke+lampung ke+rsud ke+rumah ke+seberang kebon keluar+pisau keluarganya+pak
 kemarin+malam kemeja kemis kemis$ kepala+jatuh kepala+luka kerudung+coklat kesini$ kiri+pak kirim+foto klien+dibawa
 klien+lari klien+lemas klien+serahkan klinik kolong+flyover kondisinya kondisinya+masih koreksi+alamat kotak$
 kucing kucing$ kulit+item kuning kuning$ lagi+lansia lagi+makan lagi+yang lagi+ybs lahir lalu lama+di lampung
 lampung$ lansia+tapi lantai lari+ke las lengan+kiri lengkapnya lewat$ lihat+dekat linglung$ lokasi+bersama
 luka+cuma luka+lama luka+sudah lurah madura$ makanya maksudnya malah+naik mamat mandi masih+disini masih+tidur
 masjid$ masjid+al mau+bakar melahirkan melahirkan+bidan melati melawan$ memakai mengaku+dari menghubungi
 meninggal+di meninggal+pak menit menolak+akan menunggu+di merah+celana merah+pak mesjid minta+anter minta+backup
 minta+minum minum+teh minyak minyak+ke mobil$ motor+pukul muka+pucat mulai+lempar mulai+pukul mulai+teriak mushola$
 naik+angkot naik+mobil nanti+ada nanti+kalau neduh neduh+di ngelantur no+12 nomor+pak nomor+rumahnya nomor+yang
 nya+ada oiya+pak orang+bisu orang+mulai orang+pindah orang+takut otw+lokasi pagar+pak pager+ijo pagi$ pagi+pak pak
 pak+belum pak+malam pak+masih pak+naik pak+nanti pak+rw pak+tapi pak+temen pakai+jaket pakai+red pakai+sirine
 pakai+tongkat panjang panjat+pagar pasar$ patokan+sebelah peci$ pelapor+kabar pelipis+ada penelepon+kirim
 penelepon+koreksi penelepon+menunggu perempuan+pak persis perum pincang+kaki pindah$ pintu polisi+di polsek$
 pos+tidak posisi+agak pucat$ pukul+anak pukul+orang punya putih$ radius ralat+umur rapat$ raya$ red riwayat
 riwayat+jantung ronda$ rt+1 rt+nya rumahnya rumahnya+cat rw rw+aja sadar sakit$ salah+tulis salib salib$ sari
 satpam+komplek saya+bawa saya+cuma saya+maksud saya+masih saya+pelapor saya+suruh saya+tanya sekali sekali+pak
 sekap sekarang+muka sekarang+muntah sekarang+pingsan sekarang+pukul sekolah+anak sekolah+di serahkan+ke serang
 share+lokasi shirt shirt$ siap sini+pak sinyal+jelek siram stabil stop+di sudah sudah+bisa sudah+diam
 sudah+diamankan sudah+dirubung sudah+koordinasi sudah+lemas sudah+meninggal sudah+tiba sukasari sukasari$ sumanto
 sumanto$ suruh suruh+duduk susah tadi+lupa tadi+salah tahun tambah+korban tambah+penelepon tanah+tinggi
 tangan+dingin tangga tangis$ tanpa+identitas tapi+lansia tas$ tato+jaga temenin+di tempat$ tensi tepat terakhir+di
 teras$ teriak+lagi ternyata$ ternyata+masih ternyata+perempuan terus+pak terus+tidak tiba+ambruk tiba+di tidak+amuk
 tidak+berhenti tidak+kehujanan tidak+tahu tidur+situ tol trus trus+tidak tuju+lokasi tuli$ tusuk ujan unit up
addition 2 via+wa video+pak warna+merah wonogiri wonogiri$ ya+sudah yang+ada yang+baru yang+bener yang+dengan
 yang+jemput yang+pakai ybs ybs+menolak ybs+sekarang
addition 1 0000$ 14$ 50an$ ^iya ^izin ^kok ^lewat ^wa abis+minum ada+bayi ada+tukang aja alat+botol alfa amuk+lagi
 amuk+pukul an anak+nama arah+kota arah+rel assesment atap badan bangun+terus bangun+trus banyak$ bapak+nya baru+pak
 bawa+anak bawa+karung bawah bawah+pohon belakang+alfa bener+gang berhenti$ berobat$ bersangkutan+sudah bersih$
 besar$ biru biru+sebelah botol$ brebes buta$ cat+biru cepat ciri+tato cirinya cirinya+pakai dan+sudah darah+tapi
 dari+di dari+garut dekat+ada demam di+bawah di+depan di+indomaret dia+dari dia+ini dia+keluar dia+naik diamankan
 dibawa$ dikit$ dirubung disorientasi gang+kecil gapura genteng gerak+ya gerbang golok+pak haji+mamat hati2 hati2$
 hijau hijau$ hp$ hpnya igd indonesia$ istri+saya isyarat isyarat$ itu+ibu izin jatuh+trus jemput jemput+besok
 jemput+saudara kami+tunggu karung kasih+nomor kata+punya kayanya+ada ke+di ke+igd kejadian kejar keluarganya+datang
 kereta+tanah kerudung kesini ketemu+pak kirim+titik klien+a klien+rujuk klien+tidur kok kondisi+baik
 koordinasi+dengan koreksi+bukan kresek kunci lagi$ lalat$ laporan+sekarang lempar+batu lokasi+persis luka+tidak
 lurah$ maaf+pak makan+sekarang mandi$ melahirkan+pak mengaku minta+bantu minta+panggil minum+obat mobil+tuju muda
 mushola ngobrol oplosan+tadi otw pak+dengan pak+hati2 pak+lagi pak+lurah pak+mobil pak+tadi pak+tambah pakai+kaos
 pakai+kayu panggil+anak parah+ini partai patah+kaki pelapor+klien pelapor+tambah pelipis penelepon+info periuk
 petugas+datang petugas+minta pikun$ pinggang pinggir+jalan poris posisi+di pukul+dia punya+ktp putar ralat+pak
 rambut+gimbal rame$ rebut robinson$ rs$ rtnya rumah+sakit rumahnya+sebelah rw$ sadar$ sahut sapu satunya
 saya+goyang saya+titip saya+ya saya+yang sebelah+ada sebelah+bengkel sebelah+kanan sekarang+lagi sekarang+warga
 sekitar$ sekolah+jangan serahkan sinyal sisir+lokasi sisir+radius sudah+ganti sudah+mandi tadi+sekarang tambah+ciri
 tangerang$ tapi+sudah tapi+tidak telepon$ tengah+jalan teriak$ ternyata+itu terus$ terus+minta tidak+jadi
 tidak+sahut titik+lokasi toko+emas turun+dari turun+dia umur+5 umur+kira wa$ warga+kata warna+kuning ya+orang
 yang+turun
addition -1 10rb 2+anak 3+ada 3+hari 500rb =well ^api ^asd ^astaga ^bau ^beli ^berapa ^bikin ^bus ^daerah ^dari
 ^emang ^gabut ^got ^hati ^ieu ^kerja ^laksa ^lorem ^misi ^never ^nyasar ^pkh ^plafon ^pungli ^siang ^siapa ^sip
 ^slot ^sore ^sori ^sudah ^sungai ^taman ^theres ^tiang ^token ^truk ^tuna ^wilujeng ^🙏 abu$ ada+apa ada+bapak
 ada+bidadari ada+dekat ada+ibu ada+jalan ada+perkembangan agen agen+bus air+panas aja$ aja+di aja+tidak akta
 alamat+rumah alfamidi ambil ambruk$ anak+kecil anak+perempuan anak+sd anak+tiga anda+menang angkot angkut$ anter
 anyone anyone+coming apa+petugas api+sudah arah+poris are astaga asuh badan+nya bagaimana+ke bah bahaya+kalau
 bakar+cepat bakar+kasur bales$ balita banget+yak bansos bapak+tiri baru+aja batal$ batal+ya batal+ybs batuceper$
 bau bau+busuk bawa+boneka begal+pakai bego belakang+terminal beli bengkak+item bernanah besar+mau besok+ada biasa
 bibir bibir+biru bidadari bidadari+jatuh bio bisa+bantu bisa+kirim bisa+tangan bobol bocah+itu bohong boleh+kirim
 boneka bot+bego bot+ya bukan+pak bukan+tabrak bulak bunuh+waktu bus+trans busuk+dari camat capek cari+bapak cilacap
 ciledug$ ciledug+sekarang cintaku cintaku$ cipadu cipadu$ cipete cluster cod coming coming$ culik curhat dada
 daftar+sekarang dan+pulang dapur$ dari+jpo dari+kontrakan dari+pemkot dari+polsek darurat+pak data+pelapor
 data+saya dealer dealer+honda deh+pak dekat+jembatan dekat+pasar dekat+pintu dekat+pohon dekat+rumah dengan+lansia
 depan+dealer depan+mall depan+pasar depan+spbu di+agen di+atas di+bedeng di+emperan di+gudang di+istana di+kandang
 di+kosnya di+sekolah di+warkop dia+lihat dia+nongol diancam dibaca+doang dibawa dibawa+nangkring
 dibuang+keluarganya dicabut dicek$ dijual+depan dikasih+minum dikenal dinas+pendidikan dinsos+bukan disabilitas
 duduk+dekat duduk+di duit+tinggal dulu+suka emperan+toko evening evening$ flyover+cibodas flyover+kaki foto+tangan
 gabut+nih garden garden$ gas+melon gelandangan+masuk gelandangan+sakit gempa gendong genteng$ gereja gini
 good+evening gudang+sebelah halte+sudah hampir harga hari+di hari+ini hari+orang hari+tidak harus+tunggu hasil$
 hati+ini hilang+itu hilang+kontak honda hp+tidak hub ibu+yang ieu ieu+teh imbalan imbalan+tidak info+orang ini+kan
 ini+luka ini+masih internet ipsum ipsum$ is+anyone is+hilang iseng+doang istana itu+di itu+satpam jadi jadi+datang
 jadi+dibawa jalan jalan+depan jalan+rusak jalan+veteran jalanan$ jam+lalu janji jembatan+penyebrangan jual+makan
 jual+motor juga+tidak juta$ kabar kabar$ kabar+tidak kabar+ya kabel kaca kadaluarsa$ kalau+malam kalian kamar+mandi
 kamu+siapa kandang kantor+kecamatan kapan+hujan kara$ kartu+kuning kata+usir ke+halte ke+kolong ke+laporan ke+mana
 ke+panti ke+siapa ke+sini kecamatan kecamatan+neglasari kecil kecil$ kejang+terus keliling keluhan kemana+pak
 kemarin+ada kepala+bocor keren kesini+dia ketemu+dan ketemu+lansia klien+di kolong$ korek korek+orang kosong$
 kotor$ kreo kreo+selatan kruk ktp+hilang kuat$ kumat+lagi kumel lae lae$ lagi+depan lagi+nih lagi+syuting
 laki+mabuk lalu+masih lalu+tolong lama+tidak lansia+duduk lansia+sebatang lansia+tidur lapak+rongsok lapor+3
 lapor+sekarang laporan+satpol layan$ lihat+lansia lihat+perempuan lina linglung+di link lorem lorem+ipsum lowongan
 maaf+repot maap+ya mabuk mah mahal makan+sederhana makan+tidak makmur$ maling+di mana+pak mana+posisi mandir
 manis+jaya manusia$ manusia+gerobak markotop masa masa+lalu masalah masalah$ masih+orang massal masuk+dapur
 masuk+komplek masuk+panti masuk+sini mau+curhat mau+melahirkan mau+tanya maxwin+daftar melek melek$ melon
 melon+langka mengaku+nama merdeka$ mind mind+dia minggu minggu+lalu minta+ampun minta+rokok minta+uang miras misi
 misi+pak mobil+tabrak mogot$ mondar mondar+mandir motor$ muka$ mulus mulus$ naik+pager nangkring nangkring+lagi
 napas+lagi never never+mind ngalir ngawur nginep ngomong+sendiri ngucur ngucur$ nih nih+pak nomor+dinsos nomor+hp
 nongol$ nongol2 nya+di nyamuk+banyak nyangkut nyangkut+di nyetel odgj+bawa odgj+yang ojek$ ojek+tabrak ojol ok$
 ongkos$ orang+bawa orang+nongol orang+suka order pabrik$ pacar$ padang pak+badan pak+bagaimana pak+batal pak+camat
 pak+karunya pak+makasih pak+mau pak+rumah pak+sehat pak+warga pakai+alat pakai+kruk pakai+mobil pamit$ panas+dengan
 panggil$ panti+sekarang parkir+indomaret parung pasar+babakan pasung pdam pelajar pemadam pemadam$ pencet$
 pendidikan pendidikan+ada penelepon+batal penelepon+lapor pengaduan+dinas penuh penumpang penyebrangan
"""
