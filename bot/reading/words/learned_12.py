"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
question -2 sekarang+ada sekarang+dia sekarang+rawat sekitar sekolah+anak selamat+siang semua$ semua+bisa sendiri$
 serpong sesuatu setengah shareloc sih+laporan singgah+ada sinyal situ soal+ibu sok sore sorry sorry$ sosial+kota
 stasiun+batuceper status+apa story story+dinsos subuh sudah+ketemu sudah+lewat sudah+makan sudah+obat sudah+sampai
 sudah+saya sudah+tuju suka+teriak sumbang+baju sunat sunat+massal tadi tahu tahun tampak tangan tangsel+bisa tanya$
 target tarik tas teh+sekarang telat telepon+saya temen+saya tenggelam terakhir teras terima terima$ terima+kasih
 terminal test test+123 tetangga tetangga+karaokean tiap tiap+malam tidak+aktif tidak+anak tidak+becus
 tidak+berhenti tidak+cair tidak+ditanggepin tidak+gerak tidak+ketemu tidak+nengok tidak+orang tidak+perlu
 tidak+respon tidak+sadar tidak+usah tiga tiket tiketnya tol tolong+bantu tongkat tongkat+untuk top$ tua+saya
 tumpang+tanya tutup$ ud ujang update urus$ usah usaha usir vaksin wa woy$ ya+ada ya+ibu yang+cari yang+di
 yang+disebar yang+ini yang+pegang yang+satu yang+saya yang+tadi yang+tugas yatim
question -3 =birth =blaze =body =child =dead =lost =rails =smell =urgent =wait =water =work @reports @sighting ^ada
 ^alhamdulillah ^assalamualaikum ^batal ^cari ^hallo ^hasil ^istri ^kakak ^kayanya ^kerja ^kode ^lagi ^lansia ^orang
 ^pak ^pelatihan ^perempuan ^puskesmas ^saya ^sekarang ^suami ^tarif ^ternyata ^tumpang ^urus ^warung ^wkwk ^ybs ada
 ada+ketemu adik alhamdulillah alun anak angkut anjing antri apa+pulang apa+sudah arah arrive arrive$
 assalamualaikum atas bagaimana+ke bales$ bales+kenapa bangun bantu bantu$ bapak$ baru$ batal$ bayar+pbb belum$
 berarti besar besok besok+apa biru bisa+pulang bisa+tangan budeg bulan butuh+dibawa cair cara+ikut cara+jemput cari
 ciledug cipondoh ciu cuma dana dari dengan+pak dengar depan+rumah di di+kantong di+pos dia dia+tidak diam+aja
 dibuang dicabut dicuekin digrebek dijemput+tadi dinas+pendidikan dinsos+tidak diproses+tidak dipukul disabilitas
 disebar$ ditakoni ditakoni+tidak dompet dong+pak donor donor+darah duduk gaji gas gerak gratis+mana gratis+nomor
 habis hajat hallo hilang$ huni ikut+program ini+bagaimana ini+saya istri+saya jadi+dibawa jalan$ jam+berapa jatuh
 jaya jelas jembatan jempol jomblo+tidak jurumudi kabar kaki+palsu kalau+ajak kamar kami$ kamu+cantik kamu+jomblo
 kartu+lansia karunya kayak+orang kayaknya kel keluar kelurahan kena+razia kenapa+laporan kenapa+sih ketemu+bapak
 kode kode+laporan kolong kp kurang lah lampu lampu+merah lansia+kami lansia+nama lansia+saya lansia+ternyata
 lapor+anak laporan+nyangkut laporan+pak lari layak+huni liar linglung listrik lokasi+hari lowongan lupa malam+ini
 maling masih+di mau+kesini mau+laporan mau+masuk mau+pinjam mayat mayat+gratis merah minum mirip mobil+mayat mulu
 mungkin murah nama+siapa nama+sumiati napas nasib ngatur ngomong nomor$ nomor+berapa nomor+tidak nomor+tiket nya$
 nya+nyasar nyasar+ya orang+ini pacar pada padahal pak+dia pak+itu pak+rt pak+sudah pak+tolong paling paman parkir
 pas pasar pbb pecat pendidikan pendidikan+ada pengaduan pengaduan+dinas pergi$ perlu$ pernah persita petugas+mana
 pindah+ke pinggir pinjol pintu pmi pukul pulang$ puskesmas puskesmas+jurumudi rambut raya respon rini rumah+saya
 rumahnya rw salah sampah sampai+mana samping satpam saudara+saya saya saya+ada saya+bagaimana sebelah sekarang+di
 selesai semoga si siap siapa+tahu sini+bisa stasiun suami+saya suaranya sudah+lama sumiati susul tabrak taman tanah
 tangis tapi tarif telanjang temen tenda the tidak+bales tidak+jawab tidak+kenapa tidak+mau tidak+tahu tindak
 tinggal tinggi toko tolol top tua tuju tuju+lokasi tukang tulis untuk+odgj woy yang+bayar yang+ke yang+kena
 yang+malam yang+nama
question -4 =elder =height =joke =limp =money =nature =part =strike =thanks @kin @len4 @len5 @placed @them ^bikin
 ^cek ^kata ^masih ^permisi ^tes ^tolong ada+kabar ajak anak+dari angkat angkot apa+ada apa+petugas baju+layak
 bapak+itu baru bayi+yang belakang bener+akan berapa+kira berapa+sampai cara+dapat coba daftar+orang dari+panti
 datang$ deh dekat di+depan di+gang di+halte dong$ dua film gratis+untuk halte harga hilang hubung ibu info
 ini+siapa is+saya jalan job kabar$ kakak+saya kaki kami kantong kartu+kuning kayanya kemana+ya kemarin kuning+di
 lagi lansia+ini layak+pakai lihat lihat+daftar luka maaf malam+apa masjid masuk+tidak mau+adopsi nyangkut
 nyasar+apa pak+orang pak+saya pakai+ke palsu pergi permisi petugas+sudah pos rekam ruko saya+diamankan saya+hilang
 saya+sudah sehat sudah+ada sudah+tidak suka surat+pindah tadi+pagi tambah tangan$ tangan+ya tapi+tidak teriak
 terlantar+di terlantar+lokasi tes tidak+tangan tidak+viral tidur+di tolong tolong+jemput turun tutup urus+surat
 viral viral+tidak wkwk ya+ini ya+saya ybs
question -5 =breath =hurt =kin =road @call @danger @withdraw ^bapak ^dia ^ibu ^jd ^ketemu ^laporan ^makasih ^mau
 ^mobil ^tetangga ada+di ada+lansia ada+yang akan+datang anak+saya banget bantu+saya bapak+saya boleh+lihat bubar
 darah depan dibawa+petugas ganti ini+foto istri itu+jadi jangan kakak kalau+petugas kok+pinter kok+tidak kuning
 laki lalu lanjut lansia lapor+kemana mampu mati mau naik nama pak pak+bagaimana pelatihan petugas+jadi
 petugas+kesini petugas+nyasar pinjam pinter presiden razia rumah$ saya+mau saya+odgj sayang sekarang$ sekolah
 selamat+malam setan setan$ siang siapa+presiden suami sudah tangerang+ada tidak+dikasih tidak+mampu tidur tidur$
 tuh+orang tumpang warung yang+kemarin
question -6 # =beast @back @goes @status @thanked @who=operator @who=responder ^jadi ^kapan ambulans+sekarang
 apa+bagaimana bagaimana+ya bansos bapak bawa+apa belum berapa+ya boleh+kenalan butuh cantik diam diamankan
 dijemput+jam diproses dong gang ini+orang ini+robot ini+tidak itu+bisa jd jual kalau+tidak kata ke+lokasi
 kenalan+tidak lu makasih parah pindah sampai$ satu sekarang sekarang+tidak semua ternyata tidak+ada tidak+bawa
 tolak
question -7 @code @other @thanking @who=relative ^selamat ^sudah bego bisa+kirim halo+ini kartu layak orang+tidak
 pagi pinang pinang+tidak rekomendasi untuk+saudara
question -8 dukcapil hari+ini ini+bener jomblo kenalan nyasar posisi selamat tetangga+meninggal tidak+bisa
question -9 ada+orang apa+tidak bikin dinsos+tangerang jadi kirim+petugas petugas+ke
question -10 ^tidak apa+ini sktm tagana
question -14 ^halo halo lapor+sekarang
question -15 @len0
"""
