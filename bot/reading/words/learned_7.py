"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
question 3 =not @where ^aman ^cara ^dokumen ^harus ^kira ^nomor ^timnya aja+yang alamat$ ambil+mayat ambulans+gratis
 anak+terlantar anonim apa+harus apa+motor aplikasi aplikasi+resmi bagaimana+cara bawa+mobil beda+dengan beda+odgj
 benar bener+tidak berita+bunuh besuk biaya+pemakaman biaya+tidak bohong boleh+tidak bukan+warga chat+ini cimone$
 dapet dapet+hadiah dapet+imbalan datang+bawa dengan+aja di+cimone di+odgj di+puskesmas di+tiktok diadopsi
 dibawa+kemana dibawa+kemarin dijemput+perempuan dikasih dinas+sosial dinsos+bisa dinsos+buka dipungut
 dipungut+biaya disini+dengan ditaro+mana dokumen dokumen+apa gratis hari+libur harus+kenapa harus+pakai hasil$ here
 here$ hilang+disini ini ini+aplikasi ini+kalau ini+manusia itu+apa itu+mana jakarta+boleh jam+besuk jawab jenguk
 jenguk+tidak kabar+tidak kalau+malam kali kantor+dinsos kasih+nomor ke+rs ke+siapa keluarganya+tidak kemana+sih
 kenapa+pak kota+tangerang ktp+tidak lagi+tidak lama+tidak lansia$ lapor+anonim lapor+apa lapor+dapet lokasi lokasi$
 lokasi+sih lokasi+tidak lumpuh lumpuh+tidak maaf+ini malam masalah masuk mau+dijemput minggu+tidak nanti+dibawa
 nanti+ditaro nolak+dibawa nomor+hp odgj+dengan open pak+ini pak+kalau pakai+bahasa pakai+seragam panggil
 panti+lansia pemkot penampungan penampungan$ pertolongan+pertama pesan pesan+suara petugas$ petugas+pakai pp
 prosedur pulang rahasia+tidak robot$ rt+tidak satpol+pp saudara+boleh saya+bukan saya+perlu seragam seragam+tidak
 siapa+yang sih+ada sih+berita singgah+mana sini+bukan sosial standby sudah+ambil tangerang tangerang+boleh
 tangerang+bukan tanya+pak tanya+terus telepon+kemana terlantar terus tidak+muncul tidak+petugas trus urus+bagaimana
 viral+di warga+tangerang ya yang+bales yang+dibawa yang+dijemput yang+viral
question 2 112$ @case ^besok ^bibi ^dengan ^identitas ^kok ^ktp ^nama ^obat abis ada+tidak aja ambil ambulans+untuk
 anak$ anak+hilang anonim$ anter+sendiri apa+aja apa+itu apa+odgj apa+orang apa+pelapor apa+ya bagaimana+kalau
 bahasa+inggris bantu+cari baru+ketemu beda+lapor berapa$ biasanya+petugas biaya$ bibi bisa+jenguk bisa+pakai boleh$
 boleh+titip bot+apa bot+ini bot+nya bukan bunuh culik culik+anak daerah+depan datang+pakai dengan+odgj dengan+orang
 dengan+siapa di+english di+pasar di+sini dibawa+bagaimana dinsos+ada dinsos+bukan dinsos+itu dinsos+urus disini
 ditaro dulu+ya english english$ foto+tidak gini hadiah harus+bagaimana harus+polisi hp+tidak inggris ini+dengan
 ini+jawab ini+untuk is+this itu+bener itu+di itu+dibawa itu+dinsos itu+singkatan itu+tadi jakarta jemput juga$
 kabupaten kali+itu kasih kasih+makan kaya+bagaimana ke+polisi kejang+di kemana+pak kenapa+harus ketemu+bayi
 kirim+video kontrol+ke korban+sudah ktp+ya kubur$ lagi+ke lagi+kumat laksa laku lansia+terlantar lapor+masih
 lapor+orang lapor+tanpa lapor+tidak lapor+untuk laporan+something layan+24 lewat+mana libur mahasiswa makan$
 makan+tidak malam+petugas mayat+tanpa minta+ambulans motor$ muncul nanti+hubung nih$ nolak nomor+resmi nomor+wa
 odgj+nya orang orang+apa orang+hilang orang+nolak orang+sih pak+bisa pak+di pakai+ktp panti$ panti+tidak
 pelapor+rahasia pemkot$ pertolongan petugas+dari petugas+tidak polisi$ polisi+dulu polisi+tidak rame2+di rs$ rsj
 sabtu sabtu+tidak sampai+biasanya satpol saudara$ saudara+tapi saya+aman saya+boleh saya+panggil send sih+pak
 singkatan singkatan+apa something something$ suara sudah+dijemput sudah+meninggal sumbang tanpa tanya+syarat
 telepon+ke tetangga+tidak tidak+nih tidak+saya tidur+mana tiktok tiktok+itu tindaklanjut tolong+di trc+sampai tugas
 tugas+sekolah untuk+kontrol untuk+tugas urus warga warga$ ya+pak yang+baca yang+butuh yang+datang yang+harus
 yang+jawab yang+kubur yang+odgj yang+tanggung
question 1 80+tahun @addition ^kemarin ^minimal ^penelepon ada+di ambulans+dinsos anak+di apa+boleh apa+ke
 bahasa+jawa banyak batal batal+laporan biar bisa$ bisa+lihat bisa+masuk boleh+jenguk buka+hari buka+sampai cara$
 cek cepat+pergi chat darurat dengan+petugas di+luar di+rsj dibawa$ dibawa+ke dibawa+nanti dinsos+apa dinsos+berapa
 dititipin dititipin+ke gelandangan+paksa hilang+saya ibu$ identitas+pelapor ini+petugas jalan+lapor jalan+tidak kah
 kah$ kalau+dibawa kalau+gelandangan kalau+yang kali+kemarin kaya ke+jalan ke+kampung ke+rumah kesini+apa ketemu
 kira+petugas kontrol lain lansia+apa lapor+harus lapor+pak lewat+telepon lihat+orang live live+dengan makan
 makan+orang minimal nama$ nanti+apa nganter odgj+boleh odgj+dibawa orang+dengan orang+lain orang+petugas
 orang+terlantar orang+yang pakai paksa paksa$ panti+di penelepon penipuan penipuan$ pertama pesan+ini petugas+apa
 petugas+langsung prosedurnya prosedurnya+bagaimana rawat saudara+di saya+bisa saya+kejang saya+mahasiswa segala
 singgah+itu sini+dengan skripsi$ sore+ada tadi+sore tahu tahu$ tampung$ tangerang$ tangerang+ada tangerang+live
 tanpa+nama telepon$ tidak+sih tunggu untuk+apa untuk+ibu urus+apa yang+bayar yang+lapor yang+punya
question -1 3+hari 50an =heart ^ayang ^belum ^bukan ^bursa ^butuh ^film ^hallo ^hoax ^hubung ^info ^jangan ^janji
 ^join ^jual ^kis ^klik ^lowongan ^mantan ^masuk ^mayat ^nasib ^no ^pagi ^popok ^ralat ^rame ^rumus ^salah ^tangan
 ^tanya ^telepon ^temen abaikan ada+alien ada+laki ada+saya aja+ke aja+sih alien anak+sakit anak+tidak aneh anjir
 apa+dinsos atas ayang bagaimana+ini bagaimana+laporan bagaimana+pak bahaya+kalau bansos$ bantu+hp banyak+banget
 bapak+itu bapak+odgj batu bayar+pbb bayi$ begini belum$ belum+ada benda$ biaya+berapa biru bisa+jalan bisa+ke
 bisa+kesini bisa+kirim bisa+rawat blt bocah boleh+minta bot+ya bpjs+yang buka+jam bungkuk bungkuk$ bursa
 bursa+kerja cabut cari+deh dagang dapat+blt darah$ dari+dinsos delima desa di+cisadane di+data di+dinsos di+emperan
 di+ig di+koran di+perempatan di+pinggir di+pos di+rs di+saya di+terminal dianggap dibantai dicabut dijemput$
 diproses$ ditanggepin doang$ domisili dong+pak emperan foto+pak foto+susul foto+ya gang+delima gang+saya gas
 gerendeng gerendeng$ gerobak giginya giginya+ompong grup+saudara guru habis+ongkos hallo halo+pak harus+apa hatiku
 have hoax hubung+pak ig ig+kata imunisasi indonesia$ ini+lokasi ini+saya ini+ya item itu+anak itu+giginya itu+kakak
 itu+pak itu+untuk itu+warga jadi+kan jalan+bungkuk jam+10 jawab$ jaya jelas jemput+saudara jenggot jenggot$ join
 join+grup kampung kanan kartu+disabilitas kata+ada kayu ke+datang ke+tangerang kec+benda kejang+pak keluarganya$
 kelurahan kelurahan+gerendeng kemana+mana kemana+ya kemarin+lapor kemarin+sekarang kembali$ kenceng$ kepala keren
 kesini+tidak ketemu+lansia kira kiri kirim$ kis klik+link kok+ada kok+diam kolong+flyover komplek kompor konsul
 konsul+hukum koran koran$ koreksi kurang kursus kurus lagi+apa lagi+kenapa lama+banget lansia+saya lansia+tidak
 lantai lapor+dan lapor+itu laporan+nomor lari+dari lebaran lemas liar+banyak libur+tidak link+ini listrik lobang
 lowongan+kerja luas maaf+yang mabuk makasih+pak maling mandir mantan+suami manusia masih+ada mau+cek mau+konsul
 mau+pindah mawar menit merdeka$ minggu$ miskin mobil mondar mondar+mandir muka mulu na nafkahin nanti+kalau napas$
 neglasari ngaku ngomong+sendiri nih nih+petugas nolongin nomor+tiket nunggak omong ompong online+lapor operasi
 orang$ orang+agak orang+masih pacar padahal pak+anak pak+boleh pak+laporan pak+maaf pak+soal pak+tidak pak+yang
 palsu panas parkir pasca pbb pegang pelatihan+kerja pelayanan$ penelepon+minta perkembangan perkosa permisi+mau
 petugas+bener petugas+diam petugas+kok php piatu pindah+domisili pindah+ke pondok popok+lansia pulang+kerja
 punya+ongkos punya+siapa puskesmas+lama ralat rame rame+di raya$ remaja rs+tidak rt$ rt+5 rt+aja rumus rumus+luas
 sabi$ sakit$ sakit+siapa sampai sarung saurna saya+cuma saya+dibantai saya+dicabut saya+lihat saya+pelapor
 saya+perkosa saya+terdampar saya+umur saya+yang sayang sebelah sehat+selalu sekarang+ada sekarang+di sekitar
 sekolah+karena selalu selalu$ senin siapa+tidur singgah+ada sini+maaf situ soal+bapak sosial+kota spp status
 suami+tidak sudah+ketemu sudah+sampai sumiati surat+pindah susu susul+ya tahu+siapa tampung+mana tanya+kalau
 tanya+saya target telat temen+saya terakhir terdampar terima+kasih tiap+malam tidak+aktif tidak+angkat tidak+cair
 tidak+dari tidak+jawab tidak+jelas tidak+napas tidak+perlu tidak+sadar tidak+sampai tidak+ya tidur+mulu tiga
 tiket+saya timnya+sampai tinggi titik toko total trotoar tumpang+di tunggakan+rs uang ujang ulang untuk+grup update
 urus$ urus+bpjs urus+surat usir video warna woy$ ya+gang ya+ibu ya+petugas ya+tidak yang+suka yatim+piatu
question -2 45+bagaimana 88+bagaimana =office =work @person ^adik ^alhamdulillah ^antri ^beli ^cari ^darah ^dengar
 ^dompet ^hasil ^hp ^jadwal ^jalan ^jempol ^kata ^ketemu ^kucing ^lagi ^laki ^lanjut ^lihat ^lu ^mana ^orang ^p
 ^perempuan ^puskesmas ^saudara ^semoga ^syarat ^top ^tumpang ^woy ^ybs a ada$ ada+bantu ada+lagi ada+pak
 ada+program adik agak air aja+depan aja+itu ajak+ngobrol ajak+ngomong ambil+tidak amuk anak angkat$ angkot angkut
 antri antri+puskesmas anyone anyone+coming arah asal bagaimana+kabar bahaya bakar bangun bansos+lewat bapak+yang
 baru$ batuceper bau bawa bayi becus bego beli belum+datang benda berapa+ya besar bola bola+malam bot+bego
 bot+goblok bulan butuh+dibawa cair cair$ cara+bikin cara+ikut cara+jemput cek+penerima cepat chatbot cibodas
 ciledug cipondoh cisadane coming coming$ dana dapat darah+mana darah+pak dari+polsek dari+rumah dasar+pemerintah
 datang$ datang+juga dengan+dinsos dengar depan+rumah depan+tutup di+gang di+panti diamankan+ngeceknya dibaca+tidak
 dideportasi dideportasi+tidak dijual dinas+pendidikan disabilitas disini+harus diteruskan diteruskan+ke ditinggal
 dompet+hilang dong$ donor donor+darah dua dua+orang emang+kalau flyover foto+ini gaji ganggu gelandangan$ gerak$
 grab guna habis halo+bisa hamil harus$ hidup hilang+tidak hp+saya hubung$ ibu+alun identitas$ ikut+program
 indonesia indramayu indramayu$ ini+chatbot ini+laporan ini+share is+anyone jadi+ambil jadi+bagaimana jadi+kesini
 jadi+tidak jadwal jadwal+bola jahit jahit+gratis jalan+merdeka janji jempol jempol+untuk jemput+lansia jomblo+tidak
 jurumudi kabar$ kaget kalau+petugas kali+sabi kamar kamu+jomblo karena kartu+lansia karunya kayaknya ke ke+cimone
 kec kel keliru keluar kemarin+sudah kenapa+ya kesini$ ketemu$ ketemu+bapak ketemu+di keterangan keterangan+tidak
 kirim+orang kk klik kok$ kok+pinter kolong kota+bisa kp kucing lagi+pak laki+tua lampu lampu+merah lanjut+bagaimana
 lansia+kami lansia+nama lapor+ada laporan+masuk lari lemot lewat+jalan liar linglung link lokasi+di lu+siapa lupa
 maaf$ maaf+ya makasih$ malam$ mandi+harus mantan masih+di massal massal+tidak mau+datang mau+makan mau+mandi
 mau+masuk melahirkan meluncur meluncur$ merdeka minta+bantu minta+nomor mulai murah$ nama+bapak nasib ngecek
 ngeceknya ngeceknya+bagaimana ngelantur ngelantur$ ngobrol no nomor+88 nomor+saya nyanyi obat odgj+bisa odgj+di
 odgj+tidak orang+ini orang+odgj orang+sudah p pagi$ pak$ pak+ada pak+banyak pak+cuma pak+dia pak+rt pak+sudah
 pak+tolong pakai$ paman paman+kami pamulang pasar pelayanan pemerintah+tidak pendidikan pendidikan+ada penerima
 penerima+bansos pengaduan pengaduan+dinas perempatan petugas+belum pikun pinggir+kali pinjem pinjol pinter pohon
 polsek$ popok program+sunat puskesmas+jurumudi rakyat rakyat+bagaimana rambut raya rsud ruko rumah rumahnya rusak
 sabi sadar sampah satpam saya+dibawa saya+kirim saya+mati saya+terima saya+tolak saya+ya sehat$ sekolah+rakyat
 selamat+siang selesai semoga semua$ sendiri sendiri+tidak siang+dengan siap siapa+sih sinyal situ$ sorry sorry$
 stasiun+batuceper subuh sudah+di sudah+diteruskan sudah+makan sudah+mana sudah+saya sudah+tua sudah+tuju sunat
 sunat+massal surat+keterangan susul syaratnya+apa tadi+pagi tahun tambah tanah tanya$ tas telepon+saya tenggelam
 terima$ terlantar+di terminal tetangga the tidak+becus tidak+gerak tidak+guna tidak+jadi tidak+mau tidak+punya
 tidak+respon tidak+sekolah tiket tinggal tipu tolak+ya tolol tolong$ top tuh+orang tukang tumpang+tanya tunggakan
 tutup$ ud untuk+orang viral warga+sini warung ya+ada yang+bisa yang+cari yang+nama yang+saya yang+tadi yatim
question -3 =joke =past =tale @len3 @reports @them ^ada ^assalamualaikum ^batal ^cek ^jadi ^kakak ^kayanya ^kerja
 ^klien ^masih ^minta ^pak ^permisi ^posisi ^sekarang ^suami ^ternyata ^wkwk ada+kabar ada+ketemu alhamdulillah alun
 angkat assalamualaikum banget bantu$ bapak$ baru belakang besok bikin+ktp bisa+hubung bisa+tangan bisa+tidur
 boleh+lihat cantik cara+dapat daftar+orang dan darurat+bisa dekat di di+depan di+halte dia+tidak diam+aja dipukul
 disini+tidak doang dompet dong duduk gerak goblok gratis$ gratis+mana halte harga harus+dibawa hilang$ hubung huni
 info ini+ada ini+bagaimana ini+darurat ini+foto ini+orang ini+parah istri+saya jalan$ jangan jatuh jembatan jual
 kabar kaki kapan kek kena+razia kenapa+sih kerja$ kok+tidak lansia+ini laporan+nyangkut layak layak+huni
 lihat+daftar lokasi+hari lowongan malam+ini mana+ya masjid mau+bikin menjahit merah minggu+lalu minta minum mirip
 murah naik nomor+tidak nya$ nyasar+apa ongkos online pada pak+dinsos pak+orang pelapor+minta pengumuman permisi
 persita petugas+nyasar petugas+yang pinggir polsek pos posisi presiden pukul rekam respon rumah+saya rw saudara
 saudara+saya saudara+yang saya+ada saya+bagaimana saya+diamankan saya+hilang saya+lapor semua setan setan$
 siapa+presiden smp stasiun suami+saya sudah+lama sudah+tidak suka tabrak taman tangan$ tangis tapi tapi+tidak
 telanjang temen teriak tiap tidak+kenapa tidak+ketemu tidak+tahu tidak+usah tidur$ tindak tolong+jemput tuju
 tuju+lokasi tumpang tutup usah wkwk woy yang+ke yang+kena ybs
question -4 =still =urgent @1 @len4 @len5 @placed @sighting ^lansia ^makasih ^mungkin ^pelatihan ^tetangga ^tolong
 ada ada+lansia ada+yang ajak akan+datang apa+petugas apa+sudah bales+kenapa bantu bantu+saya bapak+saya bener+akan
 bisa+pulang bpjs bubar butuh cari dari deh dibawa+petugas film hilang ibu+saya ini+siapa is+saya istri jadi+dibawa
 jalan jam+berapa job kakak+saya kalau+ajak kamu+siapa kayanya kemarin$ kena lagi lanjut lapor+kemana laporan+pak
 luka mandi mau+laporan mayat mungkin napas ngomong nyangkut pergi petugas+mana pindah puskesmas razia rt saya+mau
 saya+odgj saya+sudah saya+tidak sehat sekolah selamat+malam siang tangan+ya terlantar+lokasi tidak+tangan
 tidak+viral tidur+di tua tua+saya viral+tidak yang+kemarin yang+malam yang+mau
question -5 =beast @code @kin @withdraw ^bapak ^dia ^ibu ^saya ^tes apa+bagaimana bagaimana+ke bansos bawa+apa depan
 dia diam gang ini+tidak kakak kami kartu kemarin klien laki lalu lu maaf makasih mampu mati mau+tanya nama+siapa
 pagi pak pak+bagaimana pelatihan pergi$ petugas+sudah rumah$ salah satu suami sudah+ada ternyata tes tidak+ada
 tidak+bawa tidak+dikasih tidak+mampu tidur tolong ya+ini
question -6 # =road @call @thanked @who=operator ^kapan ^laporan anak+saya boleh+kenalan cuma darah di+rumah
 diamankan diproses ibu kalau+tidak kata kenalan+tidak lansia lihat mau mayat+gratis nama pak+saya petugas+jadi
 petugas+kesini sampai$ saya tolak
question -7 @back @danger @goes ^mobil ^selamat ^sudah apa+ada belum halo+ini hari+ini jomblo ke+lokasi parah sudah
 tangan tetangga+meninggal
question -8 @thanking ada+orang bagaimana+ya bapak bikin jadi kenalan sekarang selamat
question -9 @who=relative @who=responder apa+tidak dinsos+tangerang ini+bener nyasar
question -10 @other @status orang+tidak tidak+bisa
question -11 ^tidak lapor+sekarang sekarang$
question -12 apa+ini
question -13 ^halo halo
question -14 @len0
"""
