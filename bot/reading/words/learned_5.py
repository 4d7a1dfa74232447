"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
question -1 @placed ^ada ^adik ^anak ^bikin ^butuh ^darah ^film ^hallo ^hatiku ^hoax ^info ^kata ^kis ^klien ^nasib
 ^p ^perempuan ^rame ^salah ^sayang ^semoga ^tangan ^tua ^tukang ^warga abaikan ada$ ada+kabar ada+saya adik+saya
 aja+depan ajak+ngomong angkot anjir apa+di apa+orang arah asesmen bagaimana+ini bagaimana+kabar bahaya+kalau baju$
 bantu$ bapak$ baru bau begini belum$ benda benda$ berapa+menit besok$ bikin+surat bisa+dibawa bisa+ke bursa
 bursa+kerja cair cara+bikin cek+apa dari+rumah datang$ deh depan+rumah di+cisadane di+ig di+panti di+rs di+saya
 di+situ diam+wae dianggurin dibantai dicek diproses$ disini+pak dong+bot dua foto+pak ganggu gelandangan$
 gelandangan+di gerendeng gerendeng$ hallo hatiku have hilang$ hoax hp+saya ibu+yang identitas$ ig ig+kata item its
 itu+pak janji jawab$ jaya jelas jomblo+ya kalau+petugas kali$ kami$ kami+sudah kanan kata+ada kayanya+odgj
 ke+datang ke+mana kec kejang+pak keluarganya$ kelurahan+gerendeng kemana+mana kemarin+sudah kena kenapa+laporan
 keren ketemu$ ketemu+di ketemu+keluarganya kiri kiri$ kis kok$ kolong kontrakan kota+tangerang kubur lagi+kenapa
 lagi+sampai lampu lansia+di lansia+tidak lapor+ada lapor+odgj laporan+nomor lemas lewat+jalan linglung lu$ lupa
 mampu+apa masih+di mau+mati menang menit menit+lagi minta+nomor miskin motor+saya mulai na naik napas$ nasib
 nasib+lansia nomor+tiket nunggak nyambung odgj+itu odgj+suka online orang+masih p padahal pak+bagaimana pak+bisa
 pak+rt pak+yang pakai paman panti$ pelatihan+kerja pelayanan$ pemakaman pencarian perempatan perkembangan piatu
 pikun poris posisi rambut rame+di rawat raya razia respon respon$ rt rt+5 rumah+warga rumahnya sadar sampai+mana
 sanggup sarung saudara saurna saya$ saya+dianggurin saya+dibantai saya+ya semua$ siang+saya siap spp status
 sudah+ketemu sudah+mana surat+pindah susu syarat+surat tadi+siang taman tambah tangis tanya+syarat tapi tas tato
 tawa team telanjang tempat terlantar+di tidak+jadi tidak+jawab tidak+jelas tidak+napas tidak+sanggup tidak+tahu
 tinggal tinggi tipu trotoar tua+rt tukang tulis tumpang+di tutup$ ujang via wae warna where woy$ woy+bales
 yang+bisa yang+ketemu yatim yatim+piatu
question -2 12+bagaimana 45+bagaimana =tale =urgent @needs @person @search ^alhamdulillah ^assalamualaikum ^batal
 ^beli ^cek ^di ^hp ^kayanya ^ketemu ^kucing ^lagi ^lu ^minta ^motor ^orang ^permisi ^saudara ^sekarang ^tumpang
 ^woy ada+bantu ada+lansia adik alhamdulillah amuk anak angkat angkut anter anyone anyone+coming apa+petugas
 assalamualaikum bagaimana+pak bahaya bales banyak+banget bawa becus bego beli besar bisa+jalan bot+bego bot+goblok
 bot+ya bungkuk bungkuk$ butuh+dibawa cantik cepat cisadane coming coming$ daftar dan dapet dasar+pemerintah di
 di+halte di+mana di+terminal dia+tidak dicabut dijemput$ dipukul disini disini+harus diteruskan diteruskan+ke
 ditinggal domisili dompet+hilang dong$ donor donor+darah duduk emang+kalau foto+susul gaji giginya goblok gratis$
 guna habis habis+ongkos halte hamil hidup hilang+tidak hp hubung hubung$ indonesia indonesia$ indramayu ini+ada
 ini+bagaimana ini+foto ini+tidak is+anyone itu$ jadi jadi+tidak jahit jahit+gratis jangan jatuh jembatan jomblo
 jual kaget kakak+saya kaki kalau+mau ke ke+tangerang kemarin+saya kemarin+sekarang kerja$ kk klik kok+diam
 kok+tidak konsul konsul+hukum kucing lagi+apa lansia+nama lapor+itu liar+banyak libur+tidak lobang lowongan
 lu+siapa maaf$ mana+ya manusia masjid massal mau+konsul mau+pindah merah minta+tolong minum mirip motor ngelantur$
 ngomong no nolongin nomor+12 nya$ odgj+di ompong orang$ orang+ini pagi$ pak+ada pak+cuma pak+dia pak+dinsos pakai$
 pasar pemerintah+tidak pengumuman permisi pindah+domisili pinggir pinjem pinjol polsek polsek$ popok popok+lansia
 pos pukul rame rsud rumah+saya sakit satpam saya+ada saya+anter saya+dicabut saya+habis saya+hilang saya+lapor
 saya+sudah saya+yang sayang sehat sehat$ sekarang$ sekarang+ada selamat+siang selesai semoga sendiri situ situ$
 sorry sorry$ stasiun suami+saya sudah+dibawa sudah+tidak suka surat+tahu susul susul+ya syaratnya+apa tadi+tidak
 tanya$ tanya+saya tetangga the tiap tidak+angkat tidak+becus tidak+kenapa tidak+ketemu tidak+usah tiket tiket+saya
 tolol tolong+jemput tua tutup ud usah viral warung wkwk$ yang+di yang+tadi ybs
question -3 =heart =joke =office =work @code @kin ^dompet ^hasil ^jalan ^kapan ^lansia ^makasih ^mana ^masih ^pak
 ^syarat ^tetangga ^tolong a ambil+tidak banget belakang bisa+hubung bisa+pulang bisa+tidur bpjs butuh cari datang
 di+depan doang dompet dong gang gratis+mana harga hari+ini harus$ hasil info istri istri+saya jadi+bagaimana jalan$
 kakak kalau+ajak kayanya kembali kenapa+sih kesini$ klien lalu lansia+ini lewat liar lu maaf mau+cek mau+lapor
 mayat meluncur minggu+lalu minta murah murah$ napas ngelantur obat ongkos pada pagi pak+orang petugas+nya
 petugas+yang pindah saya+kirim saya+mau saya+odgj saya+tidak semua setan setan$ smp soal+bapak suami tabrak temen
 terminal ternyata tidak+ya tidur$ tidur+di tindak tuh+orang tuju tuju+lokasi tumpang+tanya untuk+orang wkwk woy
question -4 =past @len3 @len4 @len5 ^bapak ^dia ^ibu ^jadi ^jadwal ^tes ada ada+yang ajak apa+bagaimana bagaimana+ya
 bales+kenapa bantu bantu+saya bapak+saya bawa+apa bola bubar dekat diam diproses disini+tidak ini+parah jadi+kesini
 jadwal jalan job kabar kami kapan kemarin$ laki lapor+kemana laporan+nyangkut lihat luka mau mau+bikin mobil nih
 pak$ persita petugas+sudah presiden saya+bagaimana selamat+malam siang siapa+presiden syarat tangan+ya tidak+ada
 tidak+bawa tidak+tangan tidak+viral tidur tumpang viral+tidak yang+kemarin yang+mau yang+saya
question -5 =beast =still @1 @reports @thanked @them ^pelatihan ^saya anak+saya bagaimana+ke bansos chatbot cuma
 darah dia film ibu ini+chatbot is+saya kamu+siapa kartu kartu+lansia kesini kira lagi lanjut lansia makasih
 malam+ini mati mau+tanya mungkin nyangkut pak pak+saya parah petugas+kesini salah tangan tes tolong
question -6 =road @who=operator ^laporan ^selamat apa+ada apa+ini apa+sudah belum dari depan di+rumah hilang
 kalau+tidak kata kemarin mampu pelatihan robot$ sudah+ada tidak+mampu tolak
question -7 # @back @call @goes @sighting @thanking @withdraw ^mobil ^sudah ini+siapa nama nyasar saya sekarang
 selamat tetangga+meninggal
question -8 @danger @who=relative ada+orang bikin dinsos+tangerang ini+bener sudah
question -9 @who=responder ^tidak bapak
question -10 @status apa+tidak orang+tidak tidak+bisa
question -11 @other ^halo halo kenalan
question -12 @len0
"""
