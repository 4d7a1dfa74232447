"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
question -2 45+bagaimana =heart =office @person @reports ^adik ^alhamdulillah ^assalamualaikum ^batal ^beli ^darah
 ^dompet ^hasil ^hp ^jadwal ^jalan ^ketemu ^klien ^kucing ^lagi ^laki ^lanjut ^lihat ^lu ^mana ^orang ^p ^popok
 ^posisi ^saudara ^semoga ^syarat ^tumpang ^wkwk ^woy ^ybs a ada$ ada+bantu ada+dinsos ada+ketemu ada+lagi ada+pak
 ada+program agak air aja+depan aja+itu ajak+ngobrol ajak+ngomong ambil+tidak anak angkat$ angkot angkut anyone
 anyone+coming arah asal assalamualaikum bagaimana+kabar bahaya bakar baru bau becus bego beli berapa+ya besar bola
 bola+malam bot+bego bot+goblok bulan butuh+dibawa cair cara+bikin cara+jemput cepat chatbot cibodas ciledug
 cipondoh cisadane coming coming$ dapat darah+pak dari+polsek dari+rumah dasar+pemerintah datang$ dengan+dinsos
 depan+tutup desa di+gang di+panti dibaca+tidak dicabut dideportasi dideportasi+tidak dijual dinas+pendidikan
 dinsos+yang diproses$ disabilitas disini+harus diteruskan diteruskan+ke ditinggal dompet+hilang dong$ donor
 donor+darah dua dua+orang emang+kalau foto+ini foto+susul gaji ganggu gelandangan$ gelandangan+yang gerak$ grab
 guna habis halo+bisa hamil harus$ hilang+tidak hubung$ indonesia indramayu indramayu$ ini+chatbot ini+laporan
 ini+share is+anyone itu+warga jadi+ambil jadi+bagaimana jadi+kesini jadi+tidak jadwal jadwal+bola jahit
 jahit+gratis jalan+merdeka janji jelas jual kabar$ kaget kalau+petugas kamar kami$ karunya kayaknya ke+cimone kec
 kel keliru keluar kena+razia kenapa+ya ketemu$ ketemu+di keterangan keterangan+tidak kk klik kok$ kok+pinter
 kok+tidak kolong kp lampu lampu+merah lanjut+bagaimana lapor+ada laporan+masuk laporan+nomor lari lemot lewat+jalan
 liar linglung lu+siapa maaf$ maaf+ya mantan masih+di massal+tidak mau+datang mau+makan mau+masuk meluncur meluncur$
 merdeka merdeka$ minggu$ minta+tolong mulai murah$ nama+bapak nasib ngelantur ngelantur$ ngobrol nih no nomor+tiket
 nyanyi obat odgj+bisa odgj+di odgj+tidak orang+ini orang+masih orang+odgj p pagi$ pak+ada pak+banyak pak+cuma
 pak+dia pak+rt pak+sudah pakai$ paman pamulang panas pasar pelayanan pemerintah+tidak pendidikan pendidikan+ada
 pengaduan pengaduan+dinas pengumuman perempatan perkosa pikun pinjem pinjol pinter pohon polsek$ popok
 program+sunat pukul puskesmas rakyat rakyat+bagaimana ralat rambut raya rsud ruko rumahnya sadar sampah satpam
 saudara+saya saya+dicabut saya+kirim saya+tolak saya+ya sehat$ sekolah+rakyat selamat+siang semoga semua$ sendiri
 sendiri+tidak senin siang+dengan siap siapa+sih singgah+ada sini+maaf situ situ$ sorry sorry$ sudah+di
 sudah+diteruskan sudah+ketemu sudah+makan sudah+mana sudah+sampai sudah+tidak sudah+tua sudah+tuju suka sunat
 sunat+massal surat+keterangan susul syaratnya+apa tadi+pagi tahu+siapa tahun taman tambah tampung+mana tanah
 tangan$ tangis tanya$ tas telepon+saya temen tenggelam teriak terlantar+di terminal the tidak+becus tidak+gerak
 tidak+guna tidak+mau tidak+respon tidak+sekolah tidak+ya tiket tiket+saya tinggal tipu tolak+ya tolol tukang
 tumpang+tanya tunggakan tutup$ ud untuk+orang viral warga+sini warung ya+ada yang+cari yang+kena yang+nama
 yang+saya yang+tadi
question -3 =past =work @len3 @them ^ada ^antri ^cek ^jadi ^jempol ^kakak ^kata ^kayanya ^kerja ^masih ^minta ^pak
 ^permisi ^sekarang ^suami ^ternyata ada+kabar ada+lansia adik alhamdulillah alun angkat antri antri+puskesmas
 banget bansos+lewat bantu$ bapak+diamankan belakang bikin+ktp bisa+hubung bisa+tangan bisa+tidur bocah boleh+lihat
 bpjs cantik cara+dapat cara+ikut daftar+orang dan dana darurat+bisa deh dekat di di+depan di+halte dia+tidak
 diam+aja diamankan+ngeceknya dipukul disini+tidak doang dompet dong duduk gerak goblok gratis+mana halte harga
 harus+dibawa hidup hilang$ hubung huni ibu+saya ikut+program info ini+ada ini+bagaimana ini+darurat ini+foto
 ini+orang ini+parah istri+saya jalan$ jam+berapa jangan jatuh jembatan jempol jempol+untuk jomblo+tidak kabar kaki
 kamu+jomblo kapan kartu+lansia ke kek kenapa+sih kerja$ kucing lansia+ini laporan+nyangkut layak layak+huni
 lihat+daftar lokasi+hari lowongan lupa masjid massal mau+bikin menjahit merah minggu+lalu minta minum mirip murah
 naik ngeceknya ngeceknya+bagaimana nomor+tidak nya$ nyasar+apa ongkos online pada pak+dinsos pak+orang
 pelapor+minta penerima permisi persita petugas+nyasar petugas+yang pinggir polsek pos posisi presiden rekam respon
 rumah+saya rw saudara saudara+yang saya+ada saya+bagaimana saya+diamankan saya+hilang saya+lapor semua setan setan$
 siapa+presiden smp stasiun suami+saya sudah+lama tabrak tapi tapi+tidak telanjang terlantar+lokasi tiap
 tidak+kenapa tidak+ketemu tidak+tahu tidak+usah tidur$ tindak tolong+jemput tuh+orang tuju tuju+lokasi tumpang
 tutup usah wkwk$ woy yang+ke ybs
question -4 =still =tale =urgent @1 @code @len4 @len5 @placed @sighting ^bapak ^lansia ^makasih ^mungkin ^pelatihan
 ^tetangga ^tolong ada ada+yang ajak akan+datang apa+petugas bales+kenapa bantu bantu+saya bapak+saya bener+akan
 besok bisa+pulang bubar butuh cari dari film gratis$ hilang ini+siapa is+saya istri jadi+dibawa jalan job jomblo
 kalau+ajak kamu+siapa kemarin$ kena lagi lalu lanjut lapor+kemana laporan+pak luka malam+ini mana+ya mandi
 mau+laporan mayat mungkin napas ngomong nyangkut pergi petugas+mana pindah razia rt rumah$ satu saya+mau saya+odgj
 saya+tidak sehat sekolah selamat+malam siang tangan+ya tidak+tangan tidak+viral tidur+di tua tua+saya viral+tidak
 yang+kemarin yang+malam yang+mau
question -5 =beast =joke @kin ^dia ^ibu ^kapan ^saya ^tes apa+bagaimana apa+sudah bagaimana+ke bansos bawa+apa cuma
 depan dia diam gang ini+tidak kakak kakak+saya kami kartu kayanya kemarin klien laki lansia lu maaf makasih mampu
 mati mau+tanya nama nama+siapa pagi pak pak+bagaimana pelatihan pergi$ petugas+sudah salah saya+sudah suami
 sudah+ada ternyata tes tidak+ada tidak+bawa tidak+dikasih tidak+mampu tidur tolong wkwk ya+ini
question -6 # =road @call @goes @thanked @who=operator @withdraw ^laporan anak+saya apa+ada boleh+kenalan darah
 di+rumah diproses hari+ini ibu kalau+tidak kata kenalan+tidak lihat mau mayat+gratis pak+saya petugas+jadi
 petugas+kesini saya tolak
question -7 @back @danger ^mobil ^selamat ^sudah belum diamankan halo+ini ke+lokasi parah sampai$ sudah tangan
 tetangga+meninggal
question -8 @thanking ada+orang bagaimana+ya bapak bikin jadi kenalan sekarang selamat
question -9 @status @who=relative @who=responder apa+tidak dinsos+tangerang ini+bener nyasar
question -10 @other orang+tidak tidak+bisa
question -11 ^tidak lapor+sekarang sekarang$
question -12 apa+ini
question -13 @len0 ^halo halo
"""
