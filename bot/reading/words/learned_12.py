"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
question -2 singgah+ada sinyal situ sok sore sorry sorry$ sosial+kota stasiun+batuceper status+apa story
 story+dinsos subuh sudah+ketemu sudah+lewat sudah+obat sudah+sampai sudah+saya sudah+tuju suka+teriak sumbang+baju
 sumiati sunat sunat+massal susul tadi tangan tangsel+bisa tanya$ target tarik tas teh+sekarang telat temen+saya
 tenda tenggelam terakhir teras terima terima$ terima+kasih terminal test test+123 tetangga tetangga+karaokean tiap
 tiap+malam tidak+aktif tidak+anak tidak+becus tidak+berhenti tidak+cair tidak+ditanggepin tidak+gerak tidak+jawab
 tidak+ketemu tidak+nengok tidak+orang tidak+perlu tidak+respon tidak+tahu tidak+usah tiga tol tolong+bantu tongkat
 top$ tua+saya tutup$ ud ujang update urus$ usah usaha usir vaksin woy$ ya+ada ya+ibu yang+cari yang+di yang+disebar
 yang+nama yang+pegang yang+satu yang+saya yang+sedang yang+tadi yang+tugas yatim
question -3 =birth =blaze =child =dead =lost =rails =smell =tale =urgent =wait =water =work @len4 @sighting ^ada
 ^alhamdulillah ^assalamualaikum ^batal ^cari ^hasil ^istri ^kakak ^kami ^kayanya ^kerja ^kode ^lagi ^lansia
 ^mungkin ^orang ^pak ^pelatihan ^perempuan ^puskesmas ^saya ^sekarang ^suami ^tarif ^ternyata ^tolong ^urus ^warung
 ^wkwk ^ybs ada ada+ketemu adik ajak alhamdulillah alun anak anak+dari anjing apa+ada apa+pulang apa+sudah arah
 arrive arrive$ assalamualaikum atas bagaimana+ini bagaimana+ke bales$ bales+kenapa bangun bantu bantu$ bapak$ baru$
 batal$ bayar+pbb belakang beli belum$ berarti besar besok besok+apa biru bisa+pulang bisa+tangan butuh+dibawa cair
 cara+ikut cara+jemput cari cepat ciledug cipondoh ciu cuma dana dari datang$ dengan+pak dengar di di+kantong di+pos
 dia+tidak diam+aja dibuang dicabut digrebek dijemput+tadi diproses+tidak dipukul disabilitas disebar$ dompet
 dong+pak donor donor+darah duduk gerak gratis+mana gratis+nomor harga hilang$ hp huni ikut+program info
 ini+bagaimana ini+saya ini+siapa jadi+dibawa jalan$ jam+berapa jatuh jaya jelas jembatan jempol jurumudi kabar
 kalau+ajak kamar kami$ kamu+siapa kantong kartu+lansia karunya kayak+orang kayaknya kek kel keluar kelurahan
 kena+razia kenapa+laporan kenapa+sih kerja$ ketemu+bapak kode kode+laporan kok kolong kp kurang lagi lah lampu
 lampu+merah lansia+kami lapor+anak laporan+nyangkut laporan+pak lari layak+huni linglung lokasi+hari lowongan
 malam+ini masih+di masuk+tidak mau+adopsi mau+kesini mau+laporan mau+makan mau+masuk mayat+gratis merah minta minum
 mirip mobil+mayat mulu mungkin mungkin+ada murah nama+siapa napas nasib ngatur ngomong nomor$ nomor+berapa
 nomor+tidak nomor+tiket nya$ nya+nyasar nyasar+ya odgj+bisa orang+ini pada padahal pak+dia pak+itu pak+rt pak+sudah
 pak+tolong paling palsu paman parkir pas pbb pecat pengaduan pergi$ perlu$ pernah persita petugas+mana pindah+ke
 pinggir pintu pmi presiden pukul pulang$ puskesmas rambut raya respon rini ruko rumah+saya rumahnya rw salah sampah
 sampai+mana samping satpam saudara+saya saya saya$ saya+ada saya+bagaimana se sebelah sekarang+di selesai semoga
 setan setan$ si siap siapa+presiden siapa+tahu sini+bisa stasiun suami+saya suaranya sudah+lama suka tabrak tahun
 taman tambah tanah tangis tapi tarif telanjang temen the tidak+bales tidak+kenapa tidak+mau tindak tinggal tinggi
 toko tolol top tua tuju tuju+lokasi tukang tulis tumpang+tanya wkwk woy ya+saya yang+bayar yang+ke yang+kena
 yang+malam
question -4 =body =elder =height =joke =limp =money =nature =part =strike =thanks @kin @len5 @placed @them ^bikin
 ^cek ^kata ^ketemu ^masih ^minta ^permisi ^tes ^tumpang ada+di ada+kabar ada+yang angkat angkot baju+layak
 bapak+itu baru bayi+yang bener+akan berapa+kira berapa+sampai cantik cara+dapat coba daftar+orang dari+panti deh
 dekat di+depan di+gang di+halte dia dong$ dua film gratis+untuk halte hilang hubung ibu ini+ada ini+foto is+saya
 jalan jangan job kabar$ kakak+saya kaki kartu+kuning kemana+ya kuning+di lansia lansia+ini lapor+kemana layak+pakai
 lihat+daftar luka maaf malam+apa masjid no nyangkut nyasar+apa pak+orang pak+saya pakai+ke pelatihan pergi permisi
 petugas+sudah pinjam pos saya+diamankan saya+hilang saya+odgj saya+sudah sehat sudah+ada sudah+tidak surat+pindah
 syaratnya+apa tadi+pagi tangan$ tangan+ya tapi+tidak teriak terlantar+di terlantar+lokasi tes tidak+tangan
 tidak+viral tidur tidur$ tidur+di tolong tolong+jemput tuh+orang turun urus+surat viral viral+tidak ya+ini ybs
question -5 # =breath =hurt =kin =road @call @danger @withdraw ^bapak ^dia ^ibu ^jd ^laporan ^makasih ^mobil
 ^tetangga ada+lansia ambulans+sekarang anak+saya apa+petugas banget bantu+saya bapak+saya berapa+ya boleh+lihat
 bubar darah depan diam dibawa+petugas dijemput+jam ganti istri itu+jadi kakak kalau+petugas kami kayanya kemarin
 kemarin$ kok+tidak kuning laki lalu lanjut lihat mampu mati naik pak pak+bagaimana petugas+jadi petugas+kesini
 petugas+nyasar razia rekam sampai$ saya+mau sayang sekolah selamat+malam siang suami sudah tangerang+ada
 tidak+dikasih tidak+mampu tumpang tutup warung
question -6 =beast @back @goes @status @thanked @who=operator @who=relative @who=responder ^jadi ^kapan ^mau
 akan+datang apa+bagaimana bagaimana+ya bansos bapak bawa+apa bego belum boleh+kenalan butuh diamankan diproses dong
 gang ini+orang ini+robot ini+tidak itu+bisa jd jual kalau+tidak kartu kata ke+lokasi kenalan+tidak lu makasih mau
 nama online orang+tidak parah pindah rumah$ satu sekarang+tidak semua ternyata tidak+ada tidak+bawa tolak
 yang+kemarin
question -7 @code @other @thanking ^selamat ^sudah bisa+kirim halo+ini jawab$ jomblo kenalan layak nyasar pagi
 pinang pinang+tidak rekomendasi sekarang untuk+saudara
question -8 bikin dukcapil hari+ini ini+bener posisi selamat tetangga+meninggal tidak+bisa
question -9 ^tidak ada+orang apa+tidak dinsos+tangerang jadi kirim+petugas petugas+ke
question -10 apa+ini sktm tagana
question -11 lapor+sekarang sekarang$
question -13 ^halo halo
question -15 @len0
"""
