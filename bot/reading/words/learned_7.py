"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
question -2 45+bagaimana =office @person ^adik ^alhamdulillah ^assalamualaikum ^beli ^darah ^dengar ^dompet ^hasil
 ^hp ^jadwal ^jalan ^jempol ^kata ^ketemu ^klien ^kucing ^lagi ^laki ^lanjut ^lihat ^lu ^mana ^orang ^p ^perempuan
 ^popok ^posisi ^saudara ^semoga ^suami ^syarat ^top ^tumpang ^woy ^ybs a ada$ ada+bantu ada+ketemu ada+lagi ada+pak
 ada+program agak air aja+depan aja+itu ajak+ngobrol ajak+ngomong ambil+tidak amuk anak angkat$ angkot angkut anyone
 anyone+coming apa+dinsos arah asal assalamualaikum bagaimana+kabar bahaya bakar bansos+lewat bapak+yang baru
 batuceper bau bawa bayi becus bego beli berapa+ya besar bisa+tidur bola bola+malam bot+bego bot+goblok bulan
 butuh+dibawa cara+bikin cara+ikut cara+jemput cek+penerima cepat chatbot cibodas cipondoh cisadane coming coming$
 dapat darah+mana darah+pak dari+polsek dari+rumah dasar+pemerintah datang$ dengan+dinsos dengar depan+tutup desa
 di+gang di+panti diamankan+ngeceknya dibaca+tidak dicabut dideportasi dideportasi+tidak dijual dinas+pendidikan
 diproses$ disabilitas disini+harus diteruskan diteruskan+ke ditinggal dompet+hilang dong$ donor donor+darah dua
 dua+orang emang+kalau foto+ini gaji ganggu gelandangan$ gerak$ grab guna habis halo+bisa hamil harus$ harus+dibawa
 hilang+tidak hp+saya hubung$ ikut+program indonesia indramayu indramayu$ ini+chatbot ini+laporan ini+share
 is+anyone itu+warga jadi+ambil jadi+bagaimana jadi+kesini jadi+tidak jadwal jadwal+bola jahit jahit+gratis janji
 jelas jempol jempol+untuk jemput+lansia kabar$ kaget kalau+petugas kamar kartu+disabilitas kartu+lansia karunya
 kayaknya ke ke+cimone kec kel keliru keluar kemarin+sudah kenapa+ya ketemu$ ketemu+di keterangan keterangan+tidak
 kirim+orang kk klik kok$ kok+pinter kolong kp kucing lagi+pak lampu lampu+merah lanjut+bagaimana lansia+nama
 lapor+ada laporan+masuk laporan+nomor lari lemot lewat+jalan liar linglung link lu+siapa lupa maaf$ maaf+ya malam$
 mandi+harus masih+di massal massal+tidak mau+cek mau+datang mau+makan mau+mandi mau+masuk melahirkan meluncur
 meluncur$ minggu+lalu minta+tolong mobil mulai murah$ nama+bapak nasib neglasari neglasari$ ngecek ngeceknya
 ngeceknya+bagaimana ngelantur ngelantur$ ngobrol nih no nomor+tiket nyanyi obat odgj+bisa odgj+di odgj+tidak
 orang+ini orang+masih p pagi$ pak$ pak+ada pak+banyak pak+cuma pak+dia pak+rt pak+sudah pamulang panas pasar
 pelayanan pemerintah+tidak pendidikan pendidikan+ada penerima penerima+bansos pengaduan pengaduan+dinas pengumuman
 perempatan perkosa pikun pinggir+kali pinjem pinjol pinter pohon polsek$ popok pos program+sunat puskesmas rakyat
 rakyat+bagaimana rambut raya remaja rsud ruko rumah rumahnya rusak rw sadar sampah satpam saudara+saya
 saya+bagaimana saya+dibawa saya+dicabut saya+kirim saya+mati saya+tolak saya+ya sehat$ sekolah+rakyat selamat+siang
 selesai semoga semua$ sendiri sendiri+tidak siang+dengan siap siapa+sih sini+maaf sinyal situ situ$ sorry sorry$
 stasiun+batuceper sudah+di sudah+diteruskan sudah+ketemu sudah+makan sudah+mana sudah+tua sudah+tuju suka sunat
 sunat+massal surat+keterangan susul syaratnya+apa tadi+pagi tahun tambah tanah tangan$ tanya$ tas telepon+saya
 temen tenggelam terlantar+di terminal tetangga the tidak+becus tidak+gerak tidak+guna tidak+mau tidak+respon
 tidak+sekolah tiket+saya tinggal tipu tolak+ya tolol tolong$ top tukang tumpang+tanya tunggakan tutup$ ud
 untuk+istri untuk+orang urus+surat warga+sini warung ya+ada yang+cari yang+nama yang+saya yang+tadi
question -3 =joke =past =work @len3 @reports @them ^ada ^antri ^batal ^cek ^kakak ^kayanya ^kerja ^masih ^minta ^pak
 ^permisi ^sekarang ^ternyata ^wkwk ada+kabar adik alhamdulillah alun angkat antri antri+puskesmas apa+petugas
 banget bantu$ belakang besok bikin+ktp bisa+hubung bisa+tangan boleh+lihat cantik cara+dapat daftar+orang dan dana
 darurat+bisa dekat di di+depan di+halte dia+tidak diam+aja dibawa+petugas dipukul disini+tidak doang dompet dong
 duduk gerak goblok gratis$ gratis+mana harga hidup hilang$ hubung huni info ini+ada ini+bagaimana ini+darurat
 ini+foto ini+orang ini+parah istri+saya jalan$ jam+berapa jangan jatuh jembatan jomblo+tidak jual kabar kaki
 kamu+jomblo kapan kek kena+razia kenapa+sih kerja$ kok+tidak lansia+ini laporan+nyangkut layak layak+huni
 lihat+daftar lokasi+hari lowongan mana+ya masjid mau+bikin menjahit merah minum mirip murah naik nomor+tidak
 nyasar+apa ongkos online orang+odgj pada pak+dinsos pak+orang pakai$ pelapor+minta permisi persita petugas+nyasar
 petugas+yang pinggir polsek posisi presiden pukul rekam respon rumah+saya saudara saudara+yang saya+ada saya+hilang
 saya+lapor semua setan setan$ siapa+presiden smp stasiun suami+saya sudah+lama sudah+tidak tabrak taman tangis tapi
 tapi+tidak telanjang teriak terlantar+lokasi tiap tidak+kenapa tidak+ketemu tidak+tahu tidak+usah tidur$ tiket
 tindak tolong+jemput tuh+orang tuju tuju+lokasi tumpang tutup usah viral wkwk woy yang+ke yang+kemarin yang+kena
 ybs
question -4 =still =tale =urgent @1 @code @len4 @len5 @placed @sighting ^jadi ^lansia ^makasih ^mungkin ^pelatihan
 ^tolong ada ada+lansia ada+yang ajak akan+datang apa+sudah bales+kenapa bansos bantu bantu+saya bapak+saya
 bener+akan bisa+pulang bpjs bubar butuh cari dari deh film halte ibu+saya ini+siapa is+saya istri jadi+dibawa jalan
 job jomblo kalau+ajak kamu+siapa kemarin$ kena lagi lanjut lapor+kemana laporan+pak luka malam+ini mandi
 mau+laporan mayat minta mungkin napas ngomong nya$ nyangkut pergi petugas+mana pindah razia rt saya+diamankan
 saya+mau saya+odgj saya+tidak sehat sekolah selamat+malam siang tangan+ya tidak+tangan tidak+viral tidur+di tua
 tua+saya viral+tidak yang+malam yang+mau
question -5 =beast @withdraw ^bapak ^dia ^ibu ^saya ^tes ^tetangga apa+bagaimana bagaimana+ke bawa+apa depan dia
 diam diamankan gang hilang ini+tidak kakak kakak+saya kami kartu kayanya kemarin klien laki lalu lu maaf makasih
 mampu mau+tanya nama pagi pak pak+bagaimana pak+saya pelatihan pergi$ petugas+sudah rumah$ salah satu saya+sudah
 suami sudah+ada ternyata tes tidak+ada tidak+bawa tidak+dikasih tidak+mampu tidur tolong ya+ini
question -6 # =road @call @kin @thanked @who=operator ^kapan ^laporan anak+saya boleh+kenalan cuma darah di+rumah
 diproses ibu kalau+tidak kata kenalan+tidak lansia lihat mati mau mayat+gratis nama+siapa petugas+jadi
 petugas+kesini saya tolak
question -7 @danger @goes ^mobil ^selamat ^sudah apa+ada belum halo+ini hari+ini ke+lokasi parah sampai$ sudah
 tangan
question -8 @back @thanking ada+orang bagaimana+ya bapak bikin jadi kenalan sekarang selamat
question -9 @who=relative @who=responder apa+tidak dinsos+tangerang ini+bener nyasar tetangga+meninggal
question -10 @other @status orang+tidak tidak+bisa
question -11 ^tidak lapor+sekarang sekarang$
question -12 apa+ini
question -13 ^halo halo
question -14 @len0
"""
