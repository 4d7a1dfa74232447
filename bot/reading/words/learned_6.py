"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
question -2 45+bagaimana =heart =office =urgent @person @placed @search ^assalamualaikum ^batal ^beli ^cek ^dompet
 ^hp ^jadi ^jadwal ^jalan ^kata ^ketemu ^klien ^kucing ^lagi ^lanjut ^lihat ^p ^popok ^posisi ^saudara ^sekarang
 ^suami ^ternyata ^tumpang ^wkwk ^woy ada$ ada+bantu ada+kabar ada+lagi aja+depan ajak+ngobrol ajak+ngomong
 ambil+tidak amuk angkat$ angkot angkut anyone anyone+coming apa+petugas arah assalamualaikum bagaimana+pak bahaya
 banyak+banget bapak+odgj bapak+yang baru bau bawa becus bego beli berapa+ya besar bisa+jalan bola bola+malam
 bot+bego bot+goblok butuh+dibawa cara+bikin cara+jemput cepat cisadane coming coming$ dapat dasar+pemerintah
 di+halte di+panti di+saya di+terminal dia+tidak diamankan dicabut dijual dipukul disabilitas disini+harus
 ditanggepin diteruskan diteruskan+ke ditinggal dong dong$ dua duduk emang+kalau foto+ini foto+susul gaji ganggu
 goblok grab guna halte hamil harus$ have hidup hilang$ ibu+saya indonesia indramayu ini+orang ini+saya is+anyone
 istri+saya itu+pak jadi+ambil jadi+kan jadi+tidak jadwal jadwal+bola jahit jahit+gratis jam+berapa jelas jembatan
 jemput+saudara jual kaget kalau+petugas kapan karunya ke+cimone ke+datang kec keluarganya$ kemarin+sudah kk klik
 kok$ kok+diam kok+pinter kok+tidak kucing lanjut+bagaimana lansia+nama lapor+itu laporan+nomor lari lewat+jalan
 lobang lokasi+di lowongan lupa maaf$ masjid mau+cek mau+masuk merah minta+nomor muka naik nasib ngelantur
 ngelantur$ ngobrol nih+petugas no nolongin nomor+tiket obat odgj+bisa odgj+tidak ongkos orang$ orang+ini
 orang+masih orang+odgj p pak+ada pak+bagaimana pak+cuma pak+dia pak+dinsos pak+rt pak+soal pak+sudah pak+yang
 pakai$ pamulang panas pasar pemerintah+tidak pengumuman pikun pinggir pinjem pinter polsek$ popok pukul rame raya
 rs+tidak rumah+saya sadar sampah sampai satpam satu saudara+yang saya+dicabut saya+kirim saya+ya saya+yang sehat$
 sekarang$ selamat+siang selesai semoga siapa+sih situ situ$ smp soal+bapak sorry sorry$ suami+saya sudah+makan
 sudah+tidak sudah+tua sudah+tuju suka surat+pindah susul syaratnya+apa tadi+pagi taman tambah tangan$ tangis tanya$
 tapi telepon+saya temen tenggelam terlantar+di terminal the tiap tidak+angkat tidak+becus tidak+ketemu tidak+respon
 tidak+sekolah tidak+tahu tidak+usah tidak+ya tiket tiket+saya tinggal tipu tolol tua tua+saya tuh+orang tukang
 tumpang+tanya tunggakan tutup$ ud urus+surat usah viral warung yang+cari yang+ketemu yang+tadi
question -3 =work @code @len3 ^alhamdulillah ^hasil ^lansia ^makasih ^mana ^masih ^minta ^mungkin ^orang ^pak
 ^permisi ^syarat ^tolong a ada+lansia adik alhamdulillah angkat banget bansos+lewat bantu$ belakang besok
 bisa+hubung bisa+tidur bpjs cantik chatbot dan deh dekat di di+depan di+gang diam doang dompet gang+saya
 gratis+mana harga hari+ini hubung info ini+ada ini+chatbot ini+foto ini+share ini+tidak istri jalan$ jangan jatuh
 jomblo+tidak kabar kakak+saya kaki kamu+jomblo kena+razia kenapa+sih kerja$ kesini$ lagi lapor+orang liar malam+ini
 mana+ya meluncur menjahit minggu+lalu minta minum mirip murah murah$ nama+bapak ngomong nya$ nyasar+apa odgj+di
 online pada pak$ pak+orang pelapor+minta pelayanan permisi persita petugas+nya petugas+nyasar petugas+yang polsek
 pos posisi presiden rekam respon saudara saya+bagaimana saya+hilang saya+mau saya+odgj saya+tolak sehat sekolah
 semua setan setan$ siapa+presiden tabrak tapi+tidak tetangga tidak+kenapa tidur$ tindak tolak tolak+ya
 tolong+jemput tuju tuju+lokasi tumpang tutup untuk+orang wkwk$ woy yang+kena ybs
question -4 =past =still =tale @kin @len4 @len5 ^kapan ^kayanya ^kerja ^pelatihan ada ada+yang ajak bales+kenapa
 bantu bantu+saya bapak+saya bisa+pulang bisa+tangan bubar butuh cari disini+tidak film gratis$ ini+parah
 jadi+dibawa jadi+kesini jalan job jomblo kakak kalau+ajak kamu+siapa kartu+lansia kemarin$ kena kesini klien laki
 lalu lanjut lansia+ini lapor+kemana laporan+nyangkut lihat lu luka maaf mau+bikin mau+tanya mayat mungkin napas nih
 nyangkut pergi pergi$ petugas+mana petugas+sudah pindah razia rt rumah$ saya+sudah saya+tidak selamat+malam siang
 suami tangan+ya terlantar+lokasi ternyata tidak+tangan tidak+viral tidur+di viral+tidak yang+kemarin yang+malam
question -5 =beast =joke @1 @sighting @thanked @them ^bapak ^dia ^ibu ^laporan ^saya ^tes ^tetangga apa+bagaimana
 bagaimana+ya bansos bawa+apa cuma darah depan dia gang hilang ini+siapa is+saya kami kayanya makasih mampu mati mau
 nama pagi pak pak+saya parah pelatihan petugas+kesini salah saya+ada tes tidak+bawa tidak+dikasih tidak+mampu tidur
 tolong wkwk yang+mau
question -6 =road @who=operator @withdraw apa+ada apa+sudah bagaimana+ke boleh+kenalan dari di+rumah ibu kalau+tidak
 kartu kata kemarin kenalan+tidak lansia mayat+gratis sampai$ saya sudah+ada tidak+ada
question -7 # @call @danger @goes @thanking ^mobil ^selamat ^sudah anak+saya belum diproses jadi sekarang tangan
question -8 @back @who=responder ada+orang bapak bikin ini+bener kenalan nyasar selamat sudah
question -9 @who=relative dinsos+tangerang tetangga+meninggal
question -10 @status apa+tidak orang+tidak
question -11 @other ^tidak tidak+bisa
question -12 @len0 apa+ini
question -13 ^halo halo
"""
