"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
question -1 serah+terima serpong sesuai sesuatu siang+dengan siapa+nama siapa+pak siapa+tidur situ$ soal+bapak
 soal+ibu sok+asik sore$ stasiun+batuceper status story sudah+2 sudah+minggu sudah+terus suka+masuk sukasari suparti
 surat susul+ya syarat+surat syaratnya+apa tadi tadi$ tampung+mana tanah+tinggi tangerang+tidak tanpa+identitas
 tanya+apa tawa teh+sekarang telepon+saya tempo tempo+hari terdampar terima terminal$ terus+ke tidak+angkat
 tidak+bangun tidak+bayar tidak+guna tidak+jadi tidak+jelas tidak+napas tidak+pakai tidak+pulang tidak+sadar
 tidak+sanggup tiga tindak+lanjut tinggal+tidak titik tol tolak+ya tolol trotoar truk ttg tua+di tumpang+lapor
 tunggakan tunggu+sampai uang ulang untuk+grup untuk+istri untuk+janda untuk+lansia update urus$ urus+bpjs wa wae$
 warga+kami warung$ wb wb$ wr wr+wb ya+gelandangan ya+petugas yang+dengan yang+hilang yang+ini yang+saya yang+sedang
 yang+suka yati yati$
question -2 1+malam 2+hari 88+bagaimana =arms =child =past =seek =sick =still =stir @1 @reports ^adik ^antri ^beli
 ^bpjs ^bukan ^cari ^dengar ^dompet ^eh ^giginya ^hallo ^hp ^itu ^jadwal ^jalan ^jangan ^jempol ^kami ^kode ^lah
 ^laki ^lihat ^lowongan ^lu ^mana ^mayat ^mbakyu ^p ^pagi ^perempuan ^pintu ^posisi ^puskesmas ^salah ^semoga
 ^telepon ^temen ^ternyata ^ud ^ybs abaikan ada+bales ada+bantu ada+bapak ada+data ada+foto ada+lagi ada+pak agak
 air aja+depan aja+itu ajak+ngobrol akhirnya al ambil+tidak anak angkat$ angkut anjing antri antri+puskesmas anyone
 anyone+coming apa+di apotek asal badan bagaimana+ini bagaimana+kabar bagaimana+tetangga bahaya baju+biru bakar
 bangun bansos+lewat bapak+yang batal batal+saya batu batuceper bau becus beli+obat belum$ benda berhenti bikin+ktp
 bikin+laporan bisa+hubung bisa+jalan bisa+tidur bisa+untuk blt bola bola+malam budeg bulan bulan+ini bus cair$
 cara+pindah cemara cibodas cikokol cisadane coming coming$ cuma+bisa da dalam dapat+kartu dari+kemarin dari+rumah
 dari+selasa darurat+bisa dasar+pemerintah data+orang datang datang$ depan+rumah depan+tutup desa desil di+kamar
 di+kardus di+kene di+kolong di+pinggir di+pos di+rs diamankan+ngeceknya dibaca+tidak dicabut dicabut$ dicandak
 dicuekin dijual dinas+pendidikan dinsos+boleh disabilitas disini+harus ditakoni ditanggepin ditinggal dua+orang
 duduk+di eh ekor foto+ini foto+pak foto+susul gang$ gang+saya ganggu ganti gas gelandangan$ gerak$ gerendeng
 gerendeng$ gerobak goblok grab guru habis hajat hallo halo+bisa halo+pak hari+apa harus$ hatiku hidup hitam hp+saya
 hujan ig indonesia indonesia$ ini+apa ini+darurat ini+ibu ini+laporan ini+share is+anyone istri+saya itu+bisa
 itu+odgj jadi+ambil jadi+bagaimana jadi+tidak jadwal jadwal+bola jahit jahit+gratis jalan+belakang jalan+cemara
 jalan+merdeka jam+1 jam+berapa jam+piro janji jaya$ jempol+untuk jemput+orang join jomblo+tidak jurumudi kaget
 kalau+panggil kali+sabi kamar kami+sudah kamu+cantik kamu+jomblo kan+ini karaokean karaokean+sampai kardus karena
 kartu+lansia kayu ke ke+arah ke+cimone kec kejang+pak kek$ keliru kelurahan kelurahan+gerendeng kemarin+dibawa
 kemarin+lapor kenapa+ya kene kepala kepikiran kereta kerja$ kesini+tidak ketemu+bapak ketemu+di ketemu+lansia
 keterangan+tidak kira klien kode kode+laporan kok kok$ kok+diam kok+pinter kolong komplek koreksi kosong kota+bisa
 ktp+nya ku kucing kunci kurang lagi$ lagi+pak laki+tua lama+ada lampu+merah lanjut+bagaimana lansia+nama
 lansia+saya lansia+ternyata lapangan lapor+ada lapor+ndan lapor+siapa lapor+tapi laporan$ laporan+di laporan+nomor
 lari+dari layak+huni lemas lemot lepas lepas+lagi lewat+jalan lihat+di linglung link listrik lokasi+di lokasi+hari
 lowongan+kerja lu$ makasih$ makasih+pak makin maling mana+orang mana+pakai mana+yang mandi+harus masih masih+lama
 massal massal+tidak masuk+dari mau+bikin mau+datang mau+makan mau+mandi mau+pinjam mau+urus mbakyu melahirkan
 meluncur meluncur$ menit menjahit merdeka minggu+lalu minta+bantu mobil modal motor mulai mulu$ murah$ mushola
 nama+sumiati nengok ngaku ngeceknya ngeceknya+bagaimana ngelantur ngelantur$ ngobrol ngomong+sendiri nih nih+saya
 nolongin nomor+88 nomor+saya nomor+tiket nyanyi odgj+semua orang+masih orang+mirip orgnya otw p pabrik pacar
 pagi+pak pak+ada pak+boleh pak+itu pak+laporan pak+tidak pak+tolong pak+yang pakai$ palsu paman+kami pamulang
 panti+ada panti+apa parkir pas pasar pasien pelapor+minta pelatihan+menjahit pelayanan$ pemalang pemerintah+tidak
 pendidikan pendidikan+ada pengaduan pengaduan+dinas pengumuman perempatan permisi+mau pernah petugas+bener
 petugas+yang php pinggir+kali pinter piro+pak pkh pohon polsek polsek$ program+sunat pukul punten puskesmas
 puskesmas+jurumudi putih putus rakyat rakyat+bagaimana rehab rekening rokok ruko+ciledug rumah+saya rusak sabi
 salah sampai+mana saudara+yang saya$ saya+bagaimana saya+baru saya+batal saya+butuh saya+dicabut saya+ketemu
 saya+kok saya+lihat saya+lupa saya+masuk saya+terima saya+tidak saya+tunggu sayang sebelah sedang sehat$ sejak
 sekarang+ada sekitar sekolah+anak sekolah+rakyat selamat+siang selasa selasa+itu semua+bisa sendiri$ setengah
 shareloc siap singgah+ada sinyal situ sok sore sorry sorry$ sosial+kota status+apa subuh sudah+ketemu sudah+lewat
 sudah+makan sudah+sampai sudah+saya sudah+tuju sumiati sunat sunat+massal susul tampak tangan tangsel+bisa tanya$
 target tarik tas telat temen+saya tenda tenggelam terakhir teras terima$ terima+kasih terus+dari tetangga
question -2 tetangga+karaokean tiap tiap+malam tidak+aktif tidak+becus tidak+berhenti tidak+cair tidak+datang
 tidak+ditanggepin tidak+gerak tidak+jawab tidak+ketemu tidak+nengok tidak+orang tidak+perlu tidak+respon
 tidak+sudah tidak+usah tiketnya tindak tinggi tipu toko tolong+bantu top$ tua tutup$ ud ujang untuk+orang usah
 usaha usir vaksin woy$ ya+ada ya+ibu yang+cari yang+di yang+disebar yang+nama yang+satu yang+tadi yang+tugas yatim
question -3 =birth =blaze =dead =joke =lost =rails =seen =smell =tale =urgent =wait =water =work @sighting
 ^alhamdulillah ^assalamualaikum ^batal ^bayi ^hasil ^kakak ^kayanya ^kerja ^ketemu ^lagi ^lansia ^mau ^mungkin
 ^orang ^pak ^pelapor ^pelatihan ^saudara ^sekarang ^suami ^tarif ^tolong ^tumpang ^urus ^wkwk a ada ada+ketemu adik
 alhamdulillah alun angkat apa+ada apa+pulang arah assalamualaikum atas bales$ bales+kenapa bantu$ bapak$ baru$
 batal$ bayar+pbb beli besar biru bisa+pulang bisa+tangan bot+ya butuh+dibawa cair cara+ikut cara+jemput cari
 chatbot ciledug cipondoh dana dari dengar di di+data di+dinsos di+gang dia+tidak diam+aja dijemput+tadi dipukul
 disebar$ dompet dong$ dong+pak donor donor+darah duduk enak gaji gerak giginya gratis$ gratis+mana gratis+untuk
 harga hilang$ hp huni ibu ikut+program info ini+ada ini+bagaimana ini+chatbot ini+parah ini+siapa itu+pak
 jadi+dibawa jadi+kesini jalan$ jatuh jaya jelas jembatan jempol kabar kaki kalau+ajak kamu+siapa karunya
 kayak+orang kayaknya kek kel keluar kena+razia kenapa+laporan kenapa+sih klik ko+tidak kp lagi lah lampu lansia+ini
 lansia+kami laporan+nyangkut laporan+pak lari liar lowongan lupa malam+jadi masih+di masjid mau+laporan mau+masuk
 mau+tanya mayat mayat+gratis merah minta minum mirip mobil+mayat mulu mungkin mungkin+ada murah napas nasib ngatur
 no+hp nomor+berapa nomor+tidak nya+nyasar nyasar+ya odgj+bisa odgj+di odgj+tidak orang+ini pada padahal pak+cuma
 pak+dia pak+rt pak+sudah paman pbb pecat persita petugas+mana pinggir pinjol pintu pmi presiden pulang$ rambut raya
 respon rt ruko rumahnya rw sampah samping satpam saudara+saya saya saya+ada saya+hilang sekarang+di selesai semoga
 setan setan$ siapa+presiden siapa+sih stasiun suami+saya suaranya suka tabrak tahu tahun taman tambah tanah tangis
 tapi tarif telanjang temen teriak terlantar+di terminal the tidak+bales tidak+mau tidak+tahu tidur$ tinggal top
 tua+saya tuh+orang tuju tuju+lokasi tukang tulis tumpang+tanya turun urus+surat wkwk woy ya+saya yang+ke yang+kena
 yang+malam
question -4 =body =elder =height =limp =money =nature =part =strike =thanks @kin @len4 @len5 @placed @them ^ada
 ^bikin ^cek ^ibu ^kata ^masih ^minta ^permisi ^saya ^tetangga ^warung ada+kabar ada+lansia ada+yang ajak angkot
 apa+petugas apa+sudah bagaimana+ya baju+layak bantu bapak+itu baru belakang bener+akan berapa+kira besok
 boleh+lihat bubar cantik cara+dapat cepat coba cuma daftar+orang deh dekat di+depan di+halte dia digrebek
 diproses+tidak film halte hilang hubung ini+foto ini+orang is+saya istri itu+jadi jalan jangan job kabar$
 kakak+saya kami kayanya kemana+ya kuning+di lansia lapor+kemana layak+pakai lihat+daftar luka maaf malam+apa
 malam+ini mau+kesini nama+siapa ngomong no nya$ nyangkut nyasar+apa pak+bagaimana pak+orang pak+saya pakai+ke
 pergi$ permisi petugas+sudah pindah+ke pinjam pos razia rekam saya+diamankan saya+odgj saya+sudah si siang
 sini+bisa sudah+ada sudah+lama sudah+tidak surat+pindah tadi+pagi tangan$ tangan+ya tapi+tidak terlantar+lokasi
 tidak+kenapa tidak+tangan tidak+viral tidur+di tolong tolong+jemput viral viral+tidak ybs
question -5 =beast =breath =hurt =kin =road @danger @who=operator @withdraw ^bapak ^dia ^laporan ^makasih ^mobil
 ^tes akan+datang ambulans+sekarang bagaimana+ke banget bantu+saya bapak+saya bawa+apa berapa+ya darah depan diam
 dibawa+petugas dong dua kakak kalau+petugas kalau+tidak kartu+kuning kemarin$ kok+tidak kuning laki lalu lanjut
 lihat mampu mati naik pak parah pelatihan pergi petugas+kesini petugas+nyasar sehat sekolah selamat+malam suami
 sudah tes tidak+dikasih tidak+mampu tidur tumpang tutup ya+ini yang+bayar
question -6 # @back @call @goes @thanked @who=responder ^jadi ^kapan anak+saya apa+bagaimana bansos bego belum
 boleh+kenalan butuh gang ini+robot ini+tidak kartu kata ke+lokasi kemarin kenalan+tidak lu makasih mau nama online
 pagi petugas+jadi pindah rumah$ satu sekarang+tidak semua ternyata tidak+bawa tolak warung yang+kemarin
question -7 @code @status @thanking @who=relative ^selamat ^sudah bapak bisa+kirim diamankan diproses halo+ini
 hari+ini jawab$ jomblo jual kenalan layak nyasar orang+tidak pinang pinang+tidak posisi sampai$ saya+mau sekarang
 tetangga+meninggal tidak+ada untuk+saudara
question -8 @other bikin dukcapil ini+bener selamat tidak+bisa
question -9 ada+orang apa+tidak dinsos+tangerang jadi kirim+petugas petugas+ke
question -10 ^tidak apa+ini sktm tagana
question -11 lapor+sekarang sekarang$
question -13 ^halo halo
question -15 @len0
"""
