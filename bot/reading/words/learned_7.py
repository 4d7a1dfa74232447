"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
question 2 112$ @case @where ^besok ^bibi ^dengan ^identitas ^kok ^ktp ^nama ^obat abis ada+tidak aja
 ambulans+dinsos ambulans+untuk anak$ anak+hilang anak+terlantar anonim$ anter+sendiri apa+aja apa+itu apa+odgj
 apa+orang apa+pelapor apa+ya bagaimana+kalau bahasa+inggris bantu+cari beda+lapor biar biasanya+petugas biaya$ bibi
 bisa+pakai boleh$ boleh+titip bot+apa bot+ini bot+nya bukan bunuh culik culik+anak dapet dapet+hadiah darurat
 datang+pakai dengan+odgj dengan+orang dengan+siapa di+english di+pasar di+puskesmas di+sini diadopsi
 dibawa+bagaimana dibawa+ke dibawa+kemana dinsos+ada dinsos+bukan dinsos+itu dinsos+urus disini ditaro dulu+ya
 english english$ foto+tidak gini hadiah harus+polisi hp+tidak inggris ini+dengan ini+jawab ini+untuk is+this
 itu+bener itu+di itu+mana itu+singkatan jakarta jalan+tidak jemput jenguk+tidak kabupaten kali+itu kasih
 kasih+makan kaya+bagaimana ke+polisi kejang+di kenapa+harus ketemu+bayi kirim+video kontrol+ke korban+sudah kubur$
 lagi+ke lagi+kumat laksa laku lansia+terlantar lapor+dapet lapor+orang lapor+tanpa lapor+tidak lapor+untuk
 laporan+something layan+24 lewat+mana libur mahasiswa makan$ makan+tidak malam+petugas mayat+tanpa minta+ambulans
 motor$ muncul nanti+hubung nih$ nolak nomor+resmi nomor+wa odgj+nya orang orang+apa orang+nolak orang+sih
 orang+terlantar pakai+ktp panti$ panti+tidak pelapor+rahasia pemkot$ pertolongan petugas+dari petugas+tidak polisi$
 polisi+dulu polisi+tidak rawat rsj sabtu sabtu+tidak sampai+biasanya satpol saudara$ saudara+tapi saya+aman
 saya+boleh saya+panggil send seragam sih+pak singkatan singkatan+apa something something$ suara sudah+dijemput
 sudah+meninggal sumbang tanya+syarat terus tetangga+tidak tidak+nih tidak+saya tidak+sih tidur+mana tiktok
 tiktok+itu tindaklanjut trc+sampai tugas tugas+sekolah untuk+kontrol untuk+tugas urus urus+apa warga warga$ ya+pak
 yang+baca yang+bales yang+butuh yang+datang yang+harus yang+jawab yang+kubur yang+odgj yang+tanggung
question 1 80+tahun @addition ^kemarin ^minimal ^penelepon ada+di anak+di apa+boleh apa+ke bagi bahasa+jawa bakar+di
 banyak batal batal+laporan bisa$ bisa+jenguk bisa+lihat bisa+masuk boleh+jenguk buka+hari buka+sampai cara$ cek
 cepat+pergi chat dengan+petugas di+rsj dibawa$ dibawa+nanti dinsos+apa dinsos+berapa dinsos+kota dititipin
 dititipin+ke gelandangan+paksa harus+bagaimana hilang+saya ibu$ identitas+pelapor ini+petugas itu+dinsos kah kah$
 kalau+dibawa kalau+gelandangan kalau+yang kali+kemarin kaya ke+jalan ke+kampung ke+rumah ke+sini kesini+apa ketemu
 kontrol ktp+ya lain lansia+apa lapor+harus lapor+ibu lapor+pak lewat+telepon lihat+orang live live+dengan makan
 makan+orang minimal nama$ nanti+apa nganter odgj+boleh odgj+dibawa orang+dengan orang+hilang orang+lain
 orang+petugas pak+bisa paksa paksa$ panti+di penelepon penipuan penipuan$ perempuan pertama petugas+apa
 petugas+langsung prosedurnya prosedurnya+bagaimana rame2+di sakit saudara+di saudara+siapa saya+bisa saya+kejang
 saya+mahasiswa segala singgah+itu sini+dengan skripsi$ sore+ada tadi+sore tahu tahu$ tampung$ tangerang+ada
 tangerang+live tanpa tanpa+nama telepon$ telepon+ke tetep+dijemput umur untuk+apa untuk+ibu yang+bayar
 yang+dijemput yang+lapor yang+punya
question -1 2+hari 3+hari 50an 88+bagaimana =heart ^ayang ^belum ^bukan ^butuh ^cari ^film ^hallo ^hoax ^hubung
 ^info ^jangan ^janji ^join ^jual ^kis ^klik ^lowongan ^mantan ^mayat ^nasib ^no ^pagi ^ralat ^rame ^rumus ^salah
 ^tangan ^telepon ^temen abaikan ada+alien ada+laki ada+saya aja+ke aja+sih alien anak+tidak aneh anggota anjir
 apa+dinsos atas ayang bagaimana+ini bagaimana+laporan bagaimana+pak bahaya+kalau bangun bansos$ bantu+hp
 banyak+banget bapak+itu bapak+odgj batu batuceper bayar+pbb bayi$ begini belum$ belum+ada benda benda$ bensin
 biaya+berapa biru bisa+jalan bisa+ke bisa+kesini bisa+kirim blt bocah bpjs+yang bulak bursa bursa+kerja cabut
 cari+deh cek+penerima cikokol ciledug cipondoh+makmur daan daan+mogot dagang darah$ dari+dinsos data+orang
 datang+juga depan+rumah di+cisadane di+data di+dinsos di+ig di+kolong di+luar di+perempatan di+pinggir di+pos di+rs
 di+saya dianggap dibantai dibawa+dinsos dijemput$ dinsos+diam ditanggepin doang$ domisili dong+pak foto+pak
 foto+susul foto+ya gang+saya gas gerendeng gerendeng$ gerobak giginya grup+saudara guru hallo halo+pak halte+ada
 harus+apa hatiku have hoax hubung+ibu hubung+pak ibu+rw identitas$ ig ig+kata imunisasi indonesia$ ini+lokasi
 ini+saya ini+ya item itu+kakak itu+pak itu+untuk jadi+kan jam+10 jawab$ jaya jelek jelek$ jemput+nanti
 jemput+saudara jenggot jenggot$ join join+grup kali+sabi kanan kata+ada kayu ke+datang ke+tangerang kec+benda
 kejang+pak keluarganya$ kelurahan kelurahan+gerendeng kemana+mana kemana+ya kemarin+lapor kemarin+sekarang kembali$
 kenapa+laporan kenceng$ kepala keren kesini+tidak ketemu+lansia kira kiri kirim$ kis klik+link kok+diam kolong
 komplek kompor konsul konsul+hukum koran koran$ koreksi kota+bisa kurang kursus kurus lagi+apa lagi+kenapa laki+tua
 lama+banget lansia+saya lansia+tidak lantai lantai+2 lapor+dan lapor+itu lari+dari lebaran lemas libur+tidak
 link+ini listrik lobang lokasi+di lowongan+kerja luas mabuk makmur maling mandir mantan mantan+suami manusia
 masih+ada mau+cek mau+konsul mau+pindah menit minta+bantu minta+nomor miskin mogot mondar mondar+mandir muka mulu
 na nafkahin nanti+kalau napas$ ngaku ngomong+sendiri nih+petugas nolongin nomor+12 nomor+88 nomor+saya nunggak
 omong ompong online+lapor operasi orang$ orang+agak orang+sudah pacar padahal pak+anak pak+boleh pak+laporan
 pak+soal pak+tidak pak+tolong pak+yang palsu paman+kami panas parkir pbb pegang pelatihan+kerja pelayanan$
 penelepon+minta penerima+bansos perkembangan permisi+mau petugas+bener petugas+diam petugas+kok php piatu
 pindah+domisili pindah+ke pom pondok popok+lansia pulang+kerja punya+ongkos punya+siapa puskesmas+lama ralat rame
 rame+di raya$ remaja rs+tidak rt$ rt+5 rt+aja rumus rumus+luas rw+aja sabi sabi$ sakit$ sampai sarung saurna
 saya+cuma saya+dibantai saya+dicabut saya+lihat saya+pelapor saya+perkosa saya+terdampar saya+yang sayang
 sehat+selalu sekarang+ada sekarang+di sekitar sekolah+karena selalu selalu$ siapa+tidur singgah+ada soal+bapak sore
 sosial+kota spp stasiun+batuceper status suami+tidak subuh sudah+sampai sudah+saya sumiati surat+pindah susu
 susul+ya tahu+siapa tampung+mana tanya+kalau tanya+saya target telat temen+saya terakhir terdampar terminal+poris
 tiap+malam tidak+aktif tidak+angkat tidak+cair tidak+dari tidak+jadi tidak+jawab tidak+jelas tidak+napas
 tidak+perlu tidak+punya tidak+sadar tidak+sampai tidak+ya tidur+mulu tiga timnya+sampai tinggi titik toko total
 tumpang+di tunggakan+rs tunggu+tidak uang ujang ulang untuk+grup update urus$ urus+bpjs urus+surat usir video wae
 warna woy$ ya+dinsos ya+ibu ya+petugas ya+tidak yang+bisa yang+foto yang+jemput yatim+piatu
question -2 45+bagaimana =office =work @person ^adik ^alhamdulillah ^assalamualaikum ^beli ^darah ^dengar ^dompet
 ^hasil ^hp ^jadwal ^jalan ^jempol ^kata ^ketemu ^kucing ^lagi ^laki ^lanjut ^lihat ^lu ^mana ^orang ^p ^perempuan
 ^popok ^saudara ^semoga ^syarat ^top ^tumpang ^woy ^ybs a ada$ ada+bantu ada+lagi ada+pak ada+program adik agak air
 aja+depan aja+itu ajak+ngobrol ajak+ngomong alun ambil+tidak amuk anak angkat$ angkot angkut anyone anyone+coming
 arah asal assalamualaikum bagaimana+kabar bahaya bakar bansos+lewat bapak+yang baru bau bawa bayi becus bego beli
 berapa+ya besar bola bola+malam bot+bego bot+goblok bulan butuh+dibawa cair cair$ cara+bikin cara+ikut cara+jemput
 cepat chatbot cipondoh cisadane coming coming$ dapat darah+mana darah+pak dari+polsek dari+rumah dasar+pemerintah
 datang$ dengan+dinsos dengar depan+tutup desa di+gang di+panti di+terminal diamankan+ngeceknya dibaca+tidak dicabut
 dideportasi dideportasi+tidak dijual dinas+pendidikan diproses$ disabilitas disini+harus diteruskan diteruskan+ke
 ditinggal dompet+hilang dong$ donor donor+darah dua+orang emang+kalau foto+ini gaji ganggu gelandangan$ gerak$ grab
 guna habis halo+bisa hamil harus$ harus+dibawa hilang+tidak hp+saya hubung$ ikut+program indonesia indramayu
 indramayu$ ini+chatbot ini+laporan ini+share is+anyone itu+warga jadi+ambil jadi+bagaimana jadi+kesini jadi+tidak
 jadwal jadwal+bola jahit jahit+gratis jalan+merdeka janji jelas jembatan jempol jempol+untuk jemput+lansia kabar$
 kaget kalau+petugas kamar karena kartu+disabilitas kartu+lansia karunya kayaknya ke ke+cimone kec kel keliru keluar
 kemarin+sudah kenapa+ya kesini$ ketemu$ ketemu+bapak ketemu+di keterangan keterangan+tidak kirim+orang kk klik kok$
 kok+ada kok+pinter kp kucing lagi+pak lampu lampu+merah lanjut+bagaimana lansia+kami lansia+nama lapor+ada
 laporan+masuk laporan+nomor lari lemot lewat+jalan liar linglung link lu+siapa lupa maaf$ maaf+ya makasih$ malam$
 mandi+harus masih+di massal massal+tidak mau+datang mau+makan mau+mandi mau+masuk melahirkan meluncur meluncur$
 merdeka merdeka$ minta+tolong mobil mulai murah$ nama+bapak nasib neglasari ngecek ngeceknya ngeceknya+bagaimana
 ngelantur ngelantur$ ngobrol nih no nomor+tiket nyanyi obat odgj+bisa odgj+di odgj+tidak orang+ini orang+masih p
 pagi$ pak$ pak+ada pak+banyak pak+cuma pak+dia pak+rt pak+sudah pakai$ paman pamulang pasar pelayanan
 pemerintah+tidak pendidikan pendidikan+ada penerima pengaduan pengaduan+dinas perempatan perkosa pikun pinggir+kali
 pinjem pinjol pinter pohon polsek$ popok poris program+sunat puskesmas rakyat rakyat+bagaimana rambut raya rsud
 ruko rumah rumahnya rusak sadar sampah satpam saudara+saya saya+dibawa saya+kirim saya+mati saya+terima saya+tolak
 saya+ya sehat$ sekolah+rakyat selamat+siang selesai semoga semua$ sendiri sendiri+tidak siang+dengan siap siapa+sih
 sini+maaf sinyal situ situ$ sorry sorry$ sudah+di sudah+diteruskan sudah+ketemu sudah+makan sudah+mana sudah+tua
 sudah+tuju suka sunat sunat+massal surat+keterangan susul syaratnya+apa tadi+pagi tahun tambah tanah tangan$ tangis
 tanya$ tas telepon+saya tenggelam terima$ terlantar+di tetangga the tidak+becus tidak+gerak tidak+guna tidak+mau
 tidak+respon tidak+sekolah tiket+saya tinggal tipu tolak+ya tolol tolong$ top tukang tumpang+tanya tunggakan tutup$
 ud untuk+orang viral warga+sini warung ya+ada yang+cari yang+nama yang+saya yang+tadi yatim
question -3 =joke =past @len3 @reports @them ^ada ^antri ^batal ^cek ^jadi ^kakak ^kayanya ^kerja ^klien ^masih
 ^minta ^pak ^permisi ^posisi ^sekarang ^suami ^ternyata ^wkwk ada+kabar ada+ketemu alhamdulillah angkat antri
 antri+puskesmas banget bantu$ bapak$ besok bikin+ktp bisa+hubung bisa+tangan bisa+tidur boleh+lihat cantik
 cara+dapat daftar+orang dan dana darurat+bisa dekat di di+depan di+halte dia+tidak diam+aja dipukul disini+tidak
 doang dompet dong dua duduk gerak goblok gratis$ gratis+mana halte harga hidup hilang$ hubung huni ibu+saya info
 ini+ada ini+bagaimana ini+darurat ini+foto ini+orang ini+parah istri+saya jalan$ jam+berapa jangan jatuh
 jomblo+tidak jual kabar kaki kamu+jomblo kapan kek kena+razia kenapa+sih kerja$ kok+tidak lansia+ini
 laporan+nyangkut layak layak+huni lihat+daftar lokasi+hari lowongan malam+ini mana+ya masjid mau+bikin menjahit
 merah minggu+lalu minta minum mirip murah naik nomor+tidak nyasar+apa ongkos online orang+odgj pada pak+dinsos
 pak+orang pelapor+minta pengumuman permisi persita petugas+nyasar petugas+yang pinggir polsek pos posisi presiden
 pukul rekam respon rumah+saya rw saudara saudara+yang saya+ada saya+bagaimana saya+diamankan saya+hilang saya+lapor
 semua setan setan$ siapa+presiden smp stasiun suami+saya sudah+lama sudah+tidak tabrak taman tapi tapi+tidak
 telanjang temen teriak terlantar+lokasi terminal tiap tidak+kenapa tidak+ketemu tidak+tahu tidak+usah tidur$ tiket
 tindak tolong+jemput tuh+orang tuju tuju+lokasi tumpang tutup usah wkwk woy yang+ke yang+kemarin yang+kena ybs
question -4 =still =tale =urgent @1 @len4 @len5 @placed @sighting ^lansia ^makasih ^mungkin ^pelatihan ^tolong ada
 ada+lansia ada+yang ajak akan+datang apa+petugas apa+sudah bales+kenapa bantu bantu+saya bapak+saya belakang
 bener+akan bisa+pulang bpjs bubar butuh cari dari deh dibawa+petugas film gang hilang ini+siapa is+saya istri
 jadi+dibawa jalan job jomblo kakak+saya kalau+ajak kamu+siapa kemarin$ kena lagi lanjut lapor+kemana laporan+pak
 luka mandi mau+laporan mayat mungkin napas ngomong nya$ nyangkut pergi petugas+mana pindah razia rt saya+mau
 saya+odgj saya+sudah saya+tidak sehat sekolah selamat+malam siang tangan+ya tidak+tangan tidak+viral tidur+di tua
 tua+saya viral+tidak yang+malam yang+mau
question -5 =beast @code @kin @withdraw ^bapak ^dia ^ibu ^saya ^tes ^tetangga apa+bagaimana bagaimana+ke bansos
 bawa+apa depan di+rumah dia diam ini+tidak kakak kartu kayanya kemarin klien laki lalu lansia lu maaf makasih mampu
 mati mau+tanya nama pagi pak pak+bagaimana pelatihan pergi$ petugas+sudah rumah$ salah satu suami sudah+ada
 ternyata tes tidak+ada tidak+bawa tidak+dikasih tidak+mampu tidur tolong ya+ini
question -6 # =road @call @thanked @who=operator ^kapan ^laporan anak+saya boleh+kenalan cuma darah diamankan
 diproses ibu kalau+tidak kami kata kenalan+tidak lihat mau mayat+gratis nama+siapa pak+saya petugas+jadi
 petugas+kesini sampai$ saya tolak
question -7 @back @danger @goes ^mobil ^selamat ^sudah apa+ada belum halo+ini hari+ini ke+lokasi parah sudah tangan
question -8 @thanking ada+orang bagaimana+ya bapak bikin jadi kenalan sekarang selamat
question -9 @who=relative @who=responder apa+tidak dinsos+tangerang ini+bener nyasar tetangga+meninggal
question -10 @other @status orang+tidak tidak+bisa
question -11 ^tidak lapor+sekarang sekarang$
question -12 apa+ini
question -13 ^halo halo
question -14 @len0
"""
