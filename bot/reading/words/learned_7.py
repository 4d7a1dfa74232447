"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
question 2 112$ @case @where ^besok ^bibi ^dengan ^identitas ^kok ^ktp ^nama ^obat abis ada+tidak aja ambulans+untuk
 anak$ anak+hilang anak+terlantar anonim$ anter+sendiri apa+aja apa+itu apa+odgj apa+orang apa+pelapor apa+ya
 bagaimana+kalau bahasa+inggris bantu+cari beda+lapor berapa$ biar biasanya+petugas biaya$ bibi bisa+jenguk
 bisa+pakai boleh$ boleh+titip bot+apa bot+ini bot+nya bukan bunuh cimone$ culik culik+anak dapet datang+pakai
 dengan+odgj dengan+orang dengan+siapa di+english di+pasar di+sini diadopsi dibawa+bagaimana dibawa+kemana
 dinsos+ada dinsos+bukan dinsos+itu dinsos+urus disini ditaro dulu+ya english english$ foto+tidak gini hadiah
 harus+polisi hp+tidak inggris ini+dengan ini+jawab ini+untuk is+this itu+bener itu+di itu+mana itu+singkatan
 itu+tadi jakarta jemput jenguk+tidak juga$ kabupaten kali+itu kasih kasih+makan kaya+bagaimana ke+polisi kejang+di
 kenapa+harus ketemu+bayi kirim+video kontrol+ke korban+sudah kota+tangerang kubur$ lagi+ke laksa laku
 lansia+terlantar lapor+orang lapor+tanpa lapor+tidak lapor+untuk laporan+something layan+24 lewat+mana libur
 mahasiswa makan$ makan+tidak malam+petugas mayat+tanpa minta+ambulans motor$ muncul nanti+hubung nih$ nolak
 nomor+resmi nomor+wa odgj+nya orang orang+apa orang+hilang orang+nolak orang+sih pak+bisa pakai+ktp panti$
 panti+tidak pelapor+rahasia pemkot$ pertolongan petugas+dari petugas+tidak polisi$ polisi+dulu polisi+tidak rsj
 sabtu sabtu+tidak sampai+biasanya satpol saudara$ saudara+tapi saya+aman saya+boleh saya+panggil send sih+pak
 singkatan singkatan+apa something something$ suara sudah+dijemput sudah+meninggal sumbang tangerang$ tanpa
 tanya+syarat telepon+ke tetangga+tidak tidak+nih tidak+saya tidak+sih tidur+mana tiktok tiktok+itu tindaklanjut
 trc+sampai tugas tugas+sekolah untuk+kontrol untuk+tugas urus warga warga$ ya+pak yang+baca yang+bales yang+butuh
 yang+datang yang+harus yang+jawab yang+kubur yang+odgj yang+tanggung
question 1 80+tahun @addition ^112 ^kemarin ^minimal ^penelepon ada+di ambulans+dinsos anak+di apa+boleh apa+ke bagi
 bahasa+jawa banyak batal batal+laporan bisa$ bisa+lihat bisa+masuk boleh+jenguk buka+hari buka+sampai cara$ cek
 cepat+pergi chat darurat dengan+petugas di+luar di+rsj dibawa$ dibawa+ke dibawa+nanti dinsos+apa dinsos+berapa
 dititipin dititipin+ke gelandangan+paksa harus+bagaimana hilang+saya ibu$ identitas+pelapor ini+petugas itu+dinsos
 jalan+lapor jalan+tidak kah kah$ kalau+dibawa kalau+gelandangan kalau+yang kali+kemarin kaya ke+jalan ke+kampung
 ke+rumah kesini+apa ketemu ketemu+anak kira+petugas kontrol ktp+ya lagi+kumat lain lansia+apa lapor+harus lapor+pak
 lewat+telepon lihat+orang live live+dengan makan makan+orang mana+pak minimal nama$ nanti+apa nganter odgj+boleh
 odgj+dibawa orang+dengan orang+lain orang+petugas orang+terlantar orang+yang pakai paksa paksa$ panti+di penelepon
 penipuan penipuan$ pertama petugas+apa petugas+langsung prosedurnya prosedurnya+bagaimana rame2+di rawat saudara+di
 saya+kejang saya+mahasiswa segala singgah+itu sini+dengan skripsi$ sore+ada tadi+sore tahu tahu$ tampung$
 tangerang+ada tangerang+live tanpa+nama telepon$ tetep+dijemput untuk+apa untuk+ibu urus+apa yang+bayar
 yang+dijemput yang+lapor yang+punya
question -1 3+hari 50an =heart ^ayang ^belum ^bukan ^bursa ^butuh ^film ^hallo ^hoax ^hubung ^info ^jangan ^janji
 ^join ^jual ^kis ^klik ^lowongan ^mantan ^mayat ^nasib ^no ^pagi ^popok ^ralat ^rame ^rumus ^salah ^tanya ^telepon
 ^temen abaikan ada+alien ada+laki ada+saya aja+ke aja+sih alien anak+sakit anak+tidak aneh anggota anjir apa+dinsos
 atas ayang bagaimana+ini bagaimana+laporan bagaimana+pak bahaya+kalau bangun bansos$ bantu+hp banyak+banget
 bapak+itu bapak+odgj batu bayar+pbb bayi$ begini belum$ belum+ada benda$ bensin biaya+berapa biru bisa+jalan
 bisa+ke bisa+kesini bisa+kirim bisa+rawat blt bocah boleh+minta bpjs+yang buka+jam bungkuk bungkuk$ bursa
 bursa+kerja cabut cari+deh cikokol cipondoh+makmur dagang darah$ dari+dinsos data+orang delima depan+sekolah
 di+cisadane di+data di+dinsos di+emperan di+ig di+koran di+perempatan di+pinggir di+pos di+rs di+saya dianggap
 dibantai dicabut dijemput$ diproses$ ditanggepin doang$ domisili dong+pak dua+orang emperan flyover foto+pak
 foto+susul foto+ya gang+delima gang+saya gas gerendeng gerendeng$ gerobak giginya giginya+ompong grup+saudara guru
 hallo halo+pak harus+apa hatiku have hoax hubung+ibu hubung+pak ibu+rw ig ig+kata imunisasi indomaret indonesia$
 ini+lokasi ini+saya item itu+giginya itu+kakak itu+pak itu+untuk itu+warga jadi+kan jalan+bungkuk jam+10 jawab$
 jaya jelas jelek jelek$ jemput+nanti jemput+saudara jenggot jenggot$ join join+grup kanan karena kata+ada kayu
 ke+datang ke+tangerang kec+benda kejang+pak keluarganya$ kelurahan kelurahan+gerendeng kemana+mana kemana+ya
 kemarin+lapor kemarin+sekarang kembali$ kenapa+laporan kenceng$ kepala keren kesini+tidak ketemu+lansia kira kiri
 kirim$ kis klik+link kok+ada kok+diam komplek kompor konsul konsul+hukum koran koran$ koreksi kurang kursus kurus
 lagi+kenapa lama+banget lampu lansia+saya lansia+tidak lantai lapor+dan lapor+itu lari+dari lebaran lemas
 liar+banyak libur+tidak link+ini listrik lobang lowongan+kerja luas maaf+ya maaf+yang mabuk makmur maling mandir
 mantan+suami manusia masih+ada masih+di mau+cek mau+konsul mau+pindah mawar menit minggu$ miskin mobil mondar
 mondar+mandir muka mulu na nafkahin nanti+kalau napas$ neglasari ngaku ngomong+sendiri nih+petugas nolongin
 nomor+saya nomor+tiket nunggak omong ompong online+lapor operasi orang$ orang+agak orang+masih orang+sudah pacar
 padahal pak+anak pak+boleh pak+laporan pak+maaf pak+soal pak+tidak pak+yang palsu paman+kami panas parkir pbb
 pegang pelatihan+kerja pelayanan$ penelepon+minta perkembangan perkosa permisi+mau petugas+bener petugas+diam
 petugas+kok php piatu pindah+domisili pindah+ke pom pom+bensin pondok popok+lansia pulang+kerja punya+ongkos
 punya+siapa puskesmas+lama ralat rame rame+di raya$ remaja rs+tidak rt$ rt+5 rt+aja ruko+ciledug rumus rumus+luas
 rw+aja sabi$ sakit$ sakit+siapa sampai sarung saurna saya+cuma saya+dibantai saya+dicabut saya+lihat saya+pelapor
 saya+perkosa saya+terdampar saya+umur saya+yang sayang sehat+selalu sekarang+ada sekarang+di sekitar sekolah+karena
 selalu selalu$ selesai$ siapa+tidur singgah+ada sini+maaf situ soal+bapak sosial+kota spp status suami+tidak subuh
 sudah+ketemu sudah+sampai sudah+saya sumiati surat+pindah susu susul+ya syaratnya+apa tahu+siapa tampung+mana
 tanya+kalau target telat temen+saya terakhir terdampar terminal+poris tiap+malam tidak+aktif tidak+angkat
 tidak+cair tidak+dari tidak+jawab tidak+jelas tidak+napas tidak+perlu tidak+sadar tidak+sampai tidak+ya tidur+mulu
 tiga tiket+saya timnya+sampai tinggi titik toko total tumpang+di tunggakan+rs turun uang ujang ulang untuk+grup
 update urus$ urus+bpjs usir video wae warga+sini warna woy$ ya+gang ya+petugas ya+tidak yang+foto yang+jemput
 yang+suka yatim+piatu
question -2 45+bagaimana =office =work @person ^adik ^alhamdulillah ^antri ^beli ^cari ^darah ^dengar ^dompet ^hasil
 ^hp ^jadwal ^jalan ^jempol ^kata ^ketemu ^kucing ^lagi ^laki ^lanjut ^lihat ^lu ^mana ^orang ^p ^perempuan
 ^puskesmas ^saudara ^semoga ^syarat ^top ^tumpang ^woy ^ybs a ada$ ada+bantu ada+lagi ada+pak ada+program adik agak
 air aja+depan aja+itu ajak+ngobrol ajak+ngomong alun alun+bagaimana ambil+tidak amuk anak angkat$ angkot angkut
 antri antri+puskesmas anyone anyone+coming arah asal bagaimana+kabar bahaya bakar bansos+lewat bapak+yang baru
 baru$ bau bawa bayi becus bego beli belum+datang benda berapa+ya besar bola bola+malam bot+bego bot+goblok bulan
 butuh+dibawa cair cair$ cara+bikin cara+ikut cara+jemput cek+penerima cepat chatbot cibodas ciledug cipondoh
 cisadane coming coming$ dapat darah+mana darah+pak dari+polsek dari+rumah dasar+pemerintah datang$ dengan+dinsos
 dengar depan+rumah depan+tutup desa di+gang di+halte di+panti di+terminal diamankan+ngeceknya dibaca+tidak
 dideportasi dideportasi+tidak dijual dinas+pendidikan disabilitas disini+harus diteruskan diteruskan+ke ditinggal
 dompet+hilang dong$ donor donor+darah dua emang+kalau foto+ini gaji ganggu gelandangan$ gerak$ grab guna habis
 halo+bisa hamil harus$ harus+dibawa hidup hilang+tidak hp+saya hubung$ identitas$ ikut+program indonesia indramayu
 indramayu$ ini+chatbot ini+laporan ini+share is+anyone jadi+ambil jadi+bagaimana jadi+kesini jadi+tidak jadwal
 jadwal+bola jahit jahit+gratis jalan+merdeka janji jempol jempol+untuk jemput+lansia jurumudi kabar$ kaget
 kalau+petugas kamar kartu+disabilitas kartu+lansia karunya kayaknya ke ke+cimone kec kel keliru keluar
 kemarin+sudah kenapa+ya kesini$ ketemu$ ketemu+bapak ketemu+di keterangan keterangan+tidak kirim+orang kk klik kok$
 kok+pinter kolong kota+bisa kp kucing lagi+pak laki+tua lanjut+bagaimana lansia+kami lansia+nama lapor+ada
 laporan+masuk laporan+nomor lari lemot lewat+jalan liar linglung link lokasi+di lu+siapa lupa maaf$ makasih$ malam$
 mandi+harus mantan massal massal+tidak mau+datang mau+makan mau+mandi mau+masuk melahirkan meluncur meluncur$ merah
 merdeka merdeka$ minta+bantu minta+nomor mulai murah$ nama+bapak nasib ngecek ngeceknya ngeceknya+bagaimana
 ngelantur ngelantur$ ngobrol nih no nyanyi obat odgj+bisa odgj+di odgj+tidak orang+ini orang+odgj p pagi$ pak$
 pak+ada pak+banyak pak+cuma pak+dia pak+rt pak+sudah pak+tolong paman pamulang pasar pelayanan pemerintah+tidak
 pendidikan pendidikan+ada penerima penerima+bansos pengaduan pengaduan+dinas perempatan pikun pinggir pinjem pinjol
 pinter pohon polsek$ popok poris program+sunat puskesmas+jurumudi rakyat rakyat+bagaimana rambut raya rsud ruko
 rumah rusak sadar sampah satpam saudara+saya saya+dibawa saya+kirim saya+mati saya+terima saya+tolak saya+ya sehat$
 sekolah+rakyat selamat+siang selesai semoga semua$ sendiri sendiri+tidak siang+dengan siap siapa+sih sinyal situ$
 sorry sorry$ stasiun sudah+di sudah+diteruskan sudah+makan sudah+mana sudah+tua sudah+tuju sunat sunat+massal
 surat+keterangan susul tadi+pagi tahun tambah tanah tanya$ tas telepon+saya tenggelam terima$ terlantar+di tetangga
 the tidak+becus tidak+gerak tidak+guna tidak+jadi tidak+mau tidak+punya tidak+respon tidak+sekolah tiket tinggal
 tipu tolak+ya tolol tolong$ top tukang tumpang+tanya tunggakan tutup$ ud untuk+orang urus+surat viral warung ya+ada
 ya+ibu yang+bisa yang+cari yang+nama yang+saya yang+tadi yatim
question -3 =joke =past @len3 @reports @them ^ada ^assalamualaikum ^batal ^cek ^jadi ^kakak ^kayanya ^kerja ^klien
 ^masih ^minta ^pak ^permisi ^posisi ^sekarang ^suami ^ternyata ^wkwk ada+kabar ada+ketemu alhamdulillah angkat
 assalamualaikum banget bantu$ bapak$ besok bikin+ktp bisa+hubung bisa+tangan bisa+tidur boleh+lihat cantik
 cara+dapat daftar+orang dan dana darurat+bisa datang+juga dekat di di+depan dia+tidak diam+aja dipukul disini+tidak
 doang dompet dong duduk gerak goblok gratis$ gratis+mana halte harga hilang$ hubung huni info ini+ada ini+bagaimana
 ini+darurat ini+foto ini+orang ini+parah istri+saya jalan$ jangan jatuh jembatan jomblo+tidak jual kabar kaki
 kamu+jomblo kapan kek kena+razia kenapa+sih kerja$ kok+tidak lansia+ini layak layak+huni lihat+daftar lokasi+hari
 lowongan malam+ini mana+ya masjid mau+bikin menjahit minggu+lalu minta minum mirip murah naik nomor+tidak nya$
 nyasar+apa ongkos online pada pak+dinsos pak+orang pakai$ pelapor+minta pengumuman permisi persita petugas+nyasar
 petugas+yang polsek pos posisi presiden pukul rekam respon rumah+saya rumahnya rw saudara saudara+yang saya+ada
 saya+bagaimana saya+diamankan saya+hilang saya+lapor semua setan setan$ siapa+presiden smp suami+saya sudah+lama
 sudah+tidak suka tabrak taman tangan$ tangis tapi tapi+tidak telanjang temen teriak terminal tiap tidak+kenapa
 tidak+ketemu tidak+tahu tidak+usah tidur$ tindak tolong+jemput tuh+orang tuju tuju+lokasi tumpang tutup usah wkwk
 woy yang+ke yang+kena ybs
question -4 =still =tale =urgent @1 @len4 @len5 @placed @sighting ^lansia ^makasih ^mungkin ^pelatihan ^tetangga
 ^tolong ada ada+lansia ada+yang ajak akan+datang apa+petugas apa+sudah bales+kenapa bantu bantu+saya bapak+saya
 belakang bener+akan bisa+pulang bpjs bubar butuh cari dari deh dibawa+petugas film hilang ibu+saya ini+siapa
 is+saya istri jadi+dibawa jalan jam+berapa job jomblo kakak+saya kalau+ajak kamu+siapa kayanya kemarin$ kena lagi
 lanjut lapor+kemana laporan+nyangkut laporan+pak luka mandi mau+laporan mayat mungkin napas ngomong nyangkut pergi
 petugas+mana pindah puskesmas razia rt saya+mau saya+odgj saya+sudah saya+tidak sehat sekolah selamat+malam siang
 tangan+ya terlantar+lokasi tidak+tangan tidak+viral tidur+di tua tua+saya viral+tidak yang+kemarin yang+malam
 yang+mau
question -5 =beast =road @code @kin @withdraw ^bapak ^dia ^ibu ^saya ^tes apa+bagaimana bagaimana+ke bansos bawa+apa
 depan dia diam gang ini+tidak kakak kami kartu kemarin klien laki lalu lu maaf makasih mampu mati mau+tanya pagi
 pak pak+bagaimana pelatihan pergi$ petugas+sudah rumah$ salah satu suami sudah+ada ternyata tes tidak+ada
 tidak+bawa tidak+dikasih tidak+mampu tidur tolong ya+ini
question -6 # @call @thanked @who=operator ^kapan ^laporan anak+saya boleh+kenalan cuma darah di+rumah diamankan
 diproses ibu kalau+tidak kata kenalan+tidak lansia lihat mau mayat+gratis nama nama+siapa pak+saya petugas+jadi
 petugas+kesini sampai$ saya tolak
question -7 @back @danger @goes ^mobil ^selamat ^sudah apa+ada belum halo+ini hari+ini ke+lokasi parah sudah tangan
 tetangga+meninggal
question -8 @thanking ada+orang bagaimana+ya bapak bikin jadi kenalan sekarang selamat
question -9 @who=relative @who=responder apa+tidak dinsos+tangerang ini+bener nyasar
question -10 @other @status orang+tidak tidak+bisa
question -11 ^tidak lapor+sekarang sekarang$
question -12 apa+ini
question -13 ^halo halo
question -14 @len0
"""
