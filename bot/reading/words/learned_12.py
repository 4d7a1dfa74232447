"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
question 2 112$ 112+dengan =done =force =mad =not @case ^112 ^besok ^bibi ^dasar ^dengan ^dokumen ^izin ^jemput
 ^kasih ^manga ^nama ^ngasih ^no ^panti ^pelayanan ^pnlp ^relawan ^share ^syarat ^wajib abis abis+dijemput ada+rumah
 ada+tidak adopsi+anak aja aja+tidak aje aje$ alamat+di aman+kan ambulans+dinsos ambulans+gratis ambulans+untuk
 anak+jalan anonim$ apa+aja apa+layan apa+pelapor apa+satpol asesmen atau+polisi aturannya+bagaimana bade+lapor
 bagaimana+kalau bagaimana+prosedurnya bahasa+inggris bakar+di bantu+ongkos bantu+pemakaman baru+ketemu bawah+umur
 bayar$ bebas beda+odgj belum+ada bener+dinsos berapa$ beras berita+bunuh berobat biaya$ bibi bisa+jenguk bisa+minta
 bisa+pakai boleh+minta bot+ini bot+nya bulan$ cari+ibu cepat+banget chat+ini chat+saya cimone$ daerah+depan
 daftar+kemana dan+bagaimana dari+pemkot darurat dasar data$ datang+pakai denda+bener denda+tidak dengan+ke
 di+english di+jalan di+sini di+tempat di+tiktok dia+racun dibawa+ke dibawa+nanti dieu dijemput+orang dikenal$
 dikenal+sudah dimakam dimusuhin dinsos+berapa dinsos+hari dinsos+itu dinsos+kota dinsos+urus disana disuntik doang$
 dulu+kah english english$ foto+saya gini+bayar gitu hamil+tidak hari harus+polisi hilang+saya hp+tidak hukum+tidak
 ibu+hamil inggris ini+buka ini+jawab ini+untuk itu+bener itu+di itu+dinsos itu+singkatan izin jadi$ jakarta
 jakarta+boleh jalan+tidak jam+dulu jawa jemput$ jiwa$ jiwa+tidak kalau+anak kalau+lagi kalau+lokasi kalau+pelapor
 kalau+yang kali+itu kali+kemarin kami+titip kan+ibu kasih+duit kasih+makan ke+dieu ke+kampung ke+orang ke+polisi
 ke+rs kejang+di keluarganya keluarganya+tidak kemana+pak kemana+sih kemarin+orang kerja kesini+atau kesini+dengan
 ketemu+anak kirim+video klien+menolak kontrol kontrol+ke kontrol+rutin kudu lagi+kembali lagi+kumat lagi+untuk
 lama+sampai lansia+apa lansia+dan lapor+harus lapor+ibu lapor+juga lapor+kena lapor+masih lapor+orang laporan+palsu
 laporan+something layan+24 lebih+dulu libur lihat+orang live live+dengan lokasi lokasi+bagaimana makan$ makan+orang
 malam+gini mana+ya manga mantan+saya masih+bisa masuk+daerah meninggal+tidak menolak minta+anter minta+jemput
 minta+petugas minta+surat motor$ mr mr+x muncul nanti+apa nanti+dikasih nanti+hubung nanti+lepas nganter
 ngasih+duit ngetik ngomong+dengan nih$ nomor+ambulans nomor+dinas nomor+hp nomor+wa nyambung odgj odgj+dengan
 odgj+dibawa odgj+kontrol odgj+nya odgj+takut ongkos operasional orang orang+hilang orang+ke orang+pingsan
 orang+tanpa pak+ini pak+kata paksa panjang panti+werdha pasung pelapor+aman pelayanan pemakaman pemkot$ pemkot+apa
 penampungan pendatang perlu+kirim petugas+apa petugas+nanti petugas+tidak pindah$ pnlp polisi+tidak prosedurnya$
 prosedurnya+bagaimana pulang pulang+apa punya+anak puskesmas$ ragu rame2+di rsj rt+dulu rutin sabtu+tidak sakit
 salah$ salah+lapor sampai sampai+biasanya sampai+kapan satpol saudara+bisa saudara+di saudara+siapa saya+aman
 saya+anak saya+bisa saya+kejang saya+salah saya+telepon sedia segala seragam+apa service sih+berita sih+biasanya
 sih+pak simpan singkatan singkatan+apa sini$ sini+dengan sistem something something$ sore+ada standby suara
 sudah+meninggal tadi+sore tahu+tidak takut+dimusuhin tampung$ tampung+di tangerang$ tangerang+live tanya+alamat
 tanya+terus telepon+aja terlantar+tidak terlantar+yang tgr this+service tiap+bulan tidak+minta tidak+nih tidak+sih
 tidak+wkwk tidur+mana tiket$ tiktok tiktok+itu titip+ibu titip+lansia tugas+sekolah tunggu+24 umur+tidak untuk+apa
 untuk+kontrol video+tidak waktu werdha x yang yang+ada yang+baca yang+butuh yang+datang yang+ketemu yang+lapor
 yang+mana yang+odgj yang+punya yang+tampung yang+tanggung yayasan yayasan+kami yo
question 1 80+tahun =stir ^biasanya ^chat ^kemarin ^ktp ^minimal ^nak ^takut acuk ambil ambil+saudara amuk anak$
 anggota+saudara anter+sendiri apa+boleh apa+kabupaten apa+ke apa+saja asuh bales+ini bapak+di bapak+tidak
 bawa+orang biasanya+orang bisa+lihat bisa+ngetik bisa+tampung bocah+yang boleh+tahu buka+hari buka+sampai bunuh
 cara+kirim cari+keluarganya cepat charge cu cukup daerah+kabupaten dan+tidak dari+dinsos dengan di+mana di+rsj
 dibawa+itu dikasih+tahu dinkes dinkes$ dinsos+ada dinsos+boleh ditinggal+orang dititipin dititipin+ke dokter
 fotokopi gelandangan+boleh gelandangan+orang golok+saya harus+bagaimana hilang+harus hilang+orang hukum$ ijin
 imigrasi ini+24 ini+petugas itu+ada izin+bertanya jalan+apa jam+kah jemput+bayar jenguk$ kalau+dibawa kalau+hari
 kalau+jemput kalau+mayat kami+boleh kampung$ kapan$ kaya+bagaimana ke+112 ke+mana kejang keluarganya$
 keluarganya+sendiri ketemu ketik khusus kirim+foto korban+sudah kota+apa ktp+tidak kubur laksa lama+sih langgar
 langsung$ lansia+mau lap lapor+bagaimana lapor+kalau lapor+nama laporan+a layan+gratis lebih lokasi+saya
 mahasiswa+lagi makan malam malam+bisa mana+pak maps masih+punya masih+smp masing mau+ngecek mau+sumbang mayat+tanpa
 mayat+tidak minimal minta+ambulans minta+didampingi nak+ini name$ nan nanti+telepon ngetik$ nih+ada obat+odgj
 odgj+itu orang$ orang+lain orang+pasung orang+petugas orang+sih orang+tampung orang+yang pakai pakai+foto panti+ke
 paspor pasung+keluarganya pasung+orang penipuan$ petugas+langsung petugas+nya polisi$ pulang+gratis ralat+alamat
 rsud rumah+kontrakan sabtu sampai+berapa saudara+itu saudara+sendiri saya+80 saya+harus saya+ini saya+ketauan
 saya+mahasiswa saya+masih saya+simpan saya+tahu sebagai sendiri+boleh sendiri+itu siapa+ini sih+ngasih singgah+apa
 sirine+tidak skripsi$ sudah+malam tahu$ tahu+ke tahu+nama tangerang+tidak tanggung+biaya tanpa+saudara
 tapi+keluarganya telepon+dulu telepon+ke telepon+siapa terus terus+kalau tidak+enak tidak+pegang tidak+si
 trc+sampai tua+asuh tua+tidak tunggu+petugas umur untuk+jemput urus+apa urus+di urus+masing wae+pak warga+jakarta
 wna ya yang+ditinggal yang+harus yang+lama yang+masih yang+perlu yang+sakit you+guys
question -1 0812xxxx 1+orang 15+30 2$ 2+orang 3+hari 30$ 5$ 5+ya 50an 7+turun =food =home =office =poor =tale
 @person @unseen ^belum ^bocah ^cepat ^darah ^depan ^giginya ^good ^hes ^hilang ^hoax ^hubung ^ijin ^info ^janji
 ^join ^jomblo ^jual ^kartu ^keluarganya ^kis ^klg ^klien ^klik ^km ^lama ^lanjut ^lokasi ^lupa ^masuk ^mauliate
 ^mbakyu ^modal ^nasib ^pacar ^patokan ^pemerintah ^puskesmas ^rambut ^rame ^saldo ^satu ^serah ^si ^tangan ^target
 ^top ^woy ada+alien ada+anak ada+bales ada+gelandangan ada+ibu ada+laki ada+lowongan ada+mana ada+pasien ada+tindak
 adik+saya aja+depan ajak+ngomong akta aktif$ alien anak+itu anak+yang anak+yatim aneh anyar$ apartemen api asik
 asik$ atas+nama ayam aye bagaimana+dong bagaimana+tetangga bahaya+kalau baik$ baju+biru bangun$ banjir bank bansos$
 bapak+mau bapak+terlantar barat baru+datang batuceper$ bawa+perawat bawah+jembatan beasiswa becus$ begal begini
 belendung belum+datang benda$ berapa+menit berjalan berjalan$ biasa bis bisa+kesini bot+goblok bot+jelek bpjs
 bpjs+gratis bpjs+saya bpjs+yang brebes bukan+odgj bulak bulan+ini bulan+lalu bunga bungkuk bungkuk$ bursa
 bursa+kerja buta cara+bikin cari$ cek+penerima celana chat$ ciledug$ cipondoh+makmur cod cod$ curi dadi dan dangdut
 dangdut+sampai dapat+blt darah+mana dari+indramayu dari+pagi dari+polsek dari+selasa dari+subuh daster dengan+anak
 dengan+dinsos depan+apotek depan+kantor depan+rsud depan+tutup di+cisadane di+daerah di+dalam di+emperan di+ig
 di+kardus di+mushola di+perempatan di+rsud di+stasiun di+terminal diam+wae dibantai dibunuh dicandak dideportasi
 dideportasi+tidak dijemput+dinsos dijemput+tidak dikasih$ dikit dinsos+lansia diproses+terus diri disini+pak dtks
 dua+orang emang+kalau emperan enak evakuasi flyover gajelas gantung gapura garut giginya+ompong gigit golok good
 good+job got gratis+bagaimana grup+saudara guna$ haji hapus harus+apa harus+ke harus+lapor have hes hilang+2
 hilang+dari hilang+di hilang+pak hilang+tidak hilang+urus hoax hp+saudara hubung$ hubung+pak hubung+siapa ibu+alun
 ibu+icih ibu+saya ibu+yang ibu+yati icih ig+kata indah indramayu indramayu$ ini+apa ini+bapak ini+dapat ini+ibu
 ini+nama itu+giginya iya jadi+bagaimana jadi+datang jadi+kan jakarta+barat jalan+bungkuk jalan+daan jalan+lobang
 jam+10 jam+2 jam+3 jam+5 jam+lalu janda jangan+telepon jawab$ jelas+tidak jemput+bapak jemput+orang jendela
 jendela$ jenggot jenggot$ join join+grup kaca kacamata kalau+bisa kalau+lansia kambing kanan$ kaos karawaci
 kartu+disabilitas karung kata+orang kata+otw katarak kayaknya+lansia ke+datang ke+garut ke+merak ke+petugas kebon
 keburu kec+benda kecil kejang+pak kejar kelas keliling kemarin+dicandak kemarin+sekarang kemarin+sudah kembali$
 kenapa+tidak kencang$ kepikiran keren kerja+dinsos kesini$ kesini+ya ketemu+di kiri kirim$ kis klg klien+kooperatif
 klien+sudah klik+link klinik kok+ada kondisi kooperatif kooperatif+dibawa kuat kursi+roda kursus kurus lae lagi+apa
 lagi+di lagi+kesini lagi+orang lagi+sampai lahir laki+tanpa laki+tua lalu$ lama+banget lanjut+bagaimana lansia+baju
 lansia+di lansia+nyasar lantai lapor+1 lapor+itu lapor+mana laporan+dong laporan+no laporan+satpol lebaran
 lemas+banget lempar liar+di libur+tidak link link+ini lobang loh+pak lokasi+pak lowongan+kerja lowongan+satpol
 luka+parah lupa$ maaf$ macet madura makam makin+banyak makmur malah mandi mandir mang mang+ujang mantap manusia+apa
 masjid+kami masuk+rumah masuk+sekolah mau+lapor mau+mati mau+pulang mau+untuk mauliate mawar mayat+bapak mbakyu
 menang menit+lagi menyerahkan menyerahkan+2 merak minta+nomor miskin mobil+dinas mondar mondar+mandir mulut muntah
 nama+bapak nama+di nasi nasib+lansia nengok$ ngecek ngomong+nyambung nih+petugas nomor+12 nunggak nya+sudah nyetel
 nyetel+dangdut nyocokin obat obat+kuat odgj+liar odgj+rt odgj+suka ojol ompong online+lapor operasi orang+jadi
 orang+pak orang+tua orang+ya otw+dari pacar+saya padahal+miskin pak+bukan pak+laporan panggil+ibu panti+ada
 panti+apa parah$ pasar+murah pasca patokan pelatihan+jahit pencet pendaftaran penelepon penelepon+minta penerima
 penerima+bansos perawat perempuan perkembangan perkosa perum petugas+belum petugas+trc pingsan pisau pondok poris$
 pos$ poster pp+menyerahkan pun puskesmas+lama putar putih+semua putus$ rakyat+bagaimana rambut+putih rame rame+di
 raya$ ready rehab rel remaja roda rs+tidak rt rt+3 rt+5 ruko+ciledug rumah+ibu rumah+warga sabi$ saja$ sakit$
 sakit+itu salah+kirim salah+lihat saldo sampurasun$ sanggup sarung satpol$ satpol+laki satu+lagi saurna
question -1 saya+0812xxxx saya+abis saya+ancam saya+baru saya+belum saya+cuma saya+dibantai saya+dibawa saya+ganti
 saya+kalau saya+kata saya+keburu saya+kirim saya+lapor saya+lupa saya+pak saya+pakai saya+terdampar saya+terlantar
 saya+ya sd sebarkan+ke sebelah$ seblak sehat+selalu selalu selalu$ selamat+pagi selamat+siang selamat+tidak
 selapajang selasa+itu senin serah serah+terima sering sesuai setengah+jam shinta sial sial+7 siang+dengan
 siapa+nama siapa+pak sih+kelurahan sini+pak situ$ slot sok+asik sore$ spbu status sudah+2 sudah+di sudah+kembali
 sudah+mana sudah+minggu sudah+pergi sudah+terus suka+masuk sukasari suparti susul+ya syarat+surat tadi$ tadi+saya
 tadi+siang tahu+aja tampung+mana tanah+tinggi tangga tanpa+identitas tanya+ke tawa telepon+kembali tembok tempat
 terdampar tergeletak terminal$ terus+dari terus+ke tetangga+nyetel tiba tidak+angkat tidak+angkut tidak+bangun
 tidak+bayar tidak+cair tidak+datang tidak+guna tidak+jadi tidak+jelas tidak+kedah tidak+pakai tidak+pulang
 tidak+salah tidak+sampai tidak+sanggup tidak+sial tidak+sudah tiket+saya timnya+sampai tindak+lanjut tinggal+tidak
 tolong+pak tongkat+untuk trotoar truk ttg tua+di tulang tumpang+lapor tuna tunanetra tunggakan tunggu$
 tunggu+sampai turun$ uang ulang untuk+istri untuk+janda untuk+orang urus+akta urus+bpjs urus+mana usaha+untuk utara
 via video wae$ waras warga+kami wb wb$ wkwk$ wr wr+wb ya+pak ya+petugas yang+buka yang+dengan yang+dulu yang+hilang
 yang+kami yang+sedang yang+suka yang+tidur yati yati$ yuk
question -2 1+malam 2+hari 88+bagaimana =arms =past =seek =seen =sick =still @1 ^adik ^antri ^bayi ^beli ^bpjs
 ^butuh ^dari ^dengar ^dompet ^eh ^hai ^halooo ^hati ^hp ^itu ^jadwal ^jalan ^jangan ^jempol ^lah ^laki ^lihat
 ^lowongan ^lu ^mana ^mayat ^mungkin ^p ^pagi ^pelapor ^pengajuan ^pintu ^posisi ^punten ^ralat ^rumus ^salah
 ^sampurasun ^saudara ^sebarkan ^semoga ^tarif ^telepon ^temen ^test ^ud ^warga a abaikan acc ada+bantu ada+bapak
 ada+foto ada+lagi ada+pak agak air aja+itu aja+pak aja+ya ajak+ngobrol akhirnya akhirnya+dibawa al alasan
 alasan+apa alat ambil+tidak ambruk an anak+ini anak+syaratnya ancam angkat$ angkat+anak anjir antri+puskesmas
 anyone anyone+coming apa+di apotek asal badan bagaimana+kabar bahaya baju bakar bansos+lewat bapak+ibu bapak+yang
 barat$ batal batal+saya batu batuceper bau bawa becus beli beli+obat belum+pulang benda berhenti bikin+ktp
 bikin+laporan bisa+cek bisa+dijemput bisa+jalan bisa+tidur bisa+tunggu blok blt bola bola+malam bot+ya bukan+yang
 bus cabut cair$ cantik$ cara+pindah cek cengkareng cepat$ chatbot cibodas cikokol cisadane coming coming$ cuma+bisa
 da+tidak daan daan+mogot daftar dagang dalam dapat+kartu dari+jam dari+kemarin dari+rumah dari+tadi darurat+bisa
 dasar+pemerintah data+orang datang datang+juga depan+toko desa desil di+data di+kamar di+kene di+kolong di+lampu
 di+lobby di+masjid di+pinggir di+rs di+rumah di+story di+taman di+teras di+warung diamankan+ngeceknya dibaca+tidak
 dibawa$ dicabut$ dicek dicuekin$ digembok dijual dinsos+kerja diproses$ disini+harus ditanggepin ditinggal doang
 dua2nya duduk+di duo eh ekor foto+ini foto+susul foto+ya gaji gang$ gang+saya ganggu gelandangan$ gerak$ gerbang
 gerendeng gerendeng$ gerobak get goblok grab gratis$ guru hai halo+apa halo+bisa halo+pak halooo hari+apa harus$
 hati+saya hatiku hidup hilang+bisa hitam hp hujan identitas$ ig ijo indonesia indonesia$ ini+ada ini+chatbot
 ini+darurat ini+laporan ini+lokasi ini+parah ini+share ini+sudah ini+ya inyo is+anyone itu+odgj itu+pak itu+siapa
 jadi+ambil jadi+tidak jadwal jadwal+bola jahit jahit+gratis jalan+belakang jalan+merdeka jam+1 jam+piro janji jaya$
 jelek jempol+untuk jemput+tidak juga+sudah kaget kaget$ kalau+panggil kali+sabi kami+sudah kami+tidak kan+ini kanan
 kapan karaokean karaokean+sampai kardus kata+mau katolik kayu ke+10 ke+arah ke+cimone ke+get ke+kota kec kek kek$
 keliru kelurahan+gerendeng kemarin$ kemarin+dibawa kemarin+lapor kembali kenapa+ya kene kereta kerja$ kerja+apa
 kesini+tidak ketemu$ ketemu+lansia keterangan+tidak kira kirim+kesini kk klien klien+tidak klik km ko+tidak kok
 kok$ kok+diam komplek koran koreksi kosong kota$ ktp+hilang ktp+nya ku kunci kuota kursi lagi$ lagi+kenapa
 lagi+mana lagi+pak lama+ada lapangan lapor+ada lapor+ndan lapor+polisi lapor+siapa lapor+sudah lapor+tapi laporan$
 laporan+ada laporan+baru laporan+di laporan+nomor lari+dari lemas lemot lewat+jalan lihat+di lobby lobby$ loh
 lokasi+di lokasi+jam lu$ lu+siapa luas makasih$ makasih+pak makin malam+suka mana+orang mana+pakai mana+yang
 mandi+harus manusia masih masih+lama massal massal+tidak masuk$ masuk+dari mata mau+bikin mau+datang mau+dibawa
 mau+ke mau+mandi mau+tanya mau+urus melahirkan meluncur meluncur$ meninggal+tadi menit menjahit merdeka minggu+lalu
 mobil modal modal+usaha mogot motor mulai mulu$ mungkin+ada murah$ mushola nama+sarinah neglasari nengok ngaku
 ngeceknya ngeceknya+bagaimana ngelantur ngelantur$ ngobrol ngomong+sendiri nih+saya nikah nolongin nomor+88
 nomor+saya nongol nyanyi nyasar+tidak obat$ odgj+bisa odgj+pak odgj+semua odgj+tidak omong online+bagaimana
 orang+masih orang+mirip orang+nama orang+sudah orgnya p pabrik pagar pagi$ pagi+pak pak+ada pak+boleh pak+cuma
 pak+mau pak+rt pak+tidak pak+yang pakai$ paling paman+kami pamulang panas panti$ panti+bagaimana pasien pbb+online
 pegang pegang+tidak pelapor+minta pelatihan+kerja pelatihan+menjahit pelayanan$ pemalang pemerintah+tidak pencarian
 pengajuan pengumuman penjara penjara$ perempatan permisi+mau petugas+bener petugas+yang php pinggir+kali pinjol
 piro+pak pkh pohon polsek polsek$ poris posisi+mana program+sunat punten punya+siapa puskesmas putih putus rakyat
 rekening rokok rosario rs rsud+kota rt$ rumus rumus+luas rusak rutilahu sabi sadar sakit+di sampurasun sarinah
 saudara saudara+yang saya$ saya+batal saya+butuh saya+di saya+dicabut saya+dicuekin saya+ketemu saya+kok saya+lihat
 saya+masuk saya+nyasar saya+terima saya+tunggu sebarkan seberang sedang sehat$ sejak sekarang+ada sekarang+dia
question -2 sekarang+rawat sekitar sekolah+anak sekolah+rakyat selamat+sore selasa semua$ semua+bisa sendiri$
 sendiri+di serpong sesuatu setengah shareloc sih+laporan singgah+ada sinyal situ soal+ibu sok sore sorry sorry$
 sosial+kota stasiun+batuceper status+apa story story+dinsos subuh sudah+ketemu sudah+lewat sudah+makan sudah+obat
 sudah+sampai sudah+saya sudah+tuju suka+teriak sumbang+baju sunat sunat+massal tadi tahu tahun tampak tampung+tidak
 tangsel+bisa tanya$ target tarif tarik tas teh+sekarang telat telepon+saya temen+saya tenggelam terakhir teras
 terima terima$ terima+kasih terlantar+pak terminal test test+123 tetangga tetangga+karaokean tiap tiap+malam
 tidak+aktif tidak+anak tidak+becus tidak+berhenti tidak+ditanggepin tidak+gerak tidak+ketemu tidak+mau tidak+nengok
 tidak+orang tidak+perlu tidak+respon tidak+sadar tidak+usah tiga tiket tiketnya tol tolong+bantu tongkat top$
 tua+saya tumpang+tanya tutup$ ud ujang update urus$ usah usaha usir vaksin wa woy$ ya+ada ya+ibu yang+cari yang+di
 yang+disebar yang+ini yang+pegang yang+satu yang+saya yang+tadi yang+terlantar yang+tugas yatim
question -3 =birth =blaze =body =child =dead =lost =rails =smell =urgent =wait =water =work @len4 @reports @sighting
 ^ada ^alhamdulillah ^assalamualaikum ^batal ^bukan ^cari ^hallo ^hasil ^istri ^kakak ^kayanya ^kerja ^kode ^lagi
 ^lansia ^minta ^orang ^pak ^pelatihan ^perempuan ^saya ^sekarang ^suami ^ternyata ^tumpang ^urus ^warung ^wkwk ^ybs
 ada ada+ketemu adik alhamdulillah alun anak angkut anjing antri apa+pulang apa+sudah arah arrive arrive$
 assalamualaikum atas bagaimana+ini bagaimana+ke bales$ bales+kenapa bangun bantu$ bapak$ batal$ bayar+pbb belum$
 berarti besar besok besok+apa biru bisa+hubung bisa+pulang bpjs+pbi budeg bulan butuh+dibawa cair cara+ikut
 cara+jemput cari cemara ciledug cipondoh ciu cuma da dana dari dengan+pak dengar depan+rumah di di+kantong di+pos
 dia dia+tidak diam+aja dibuang dicabut dicuekin digrebek dijemput+tadi dinas+pendidikan dinsos+tidak diproses+tidak
 dipukul disabilitas disebar$ ditakoni ditakoni+tidak dompet dong+pak donor donor+darah duduk dulu+baru foto+pak gas
 gerak giginya gratis+mana gratis+nomor habis hajat hallo hati hilang$ huni ikut+program ini+bagaimana ini+saya
 is+saya istri+saya jadi+dibawa jadi+kesini jalan$ jalan+cemara jam+berapa jatuh jaya jelas jempol jomblo+tidak
 jurumudi kabar kaki+palsu kalau+ajak kamar kami$ kamu+cantik kamu+jomblo karena kartu+lansia karunya kayak+orang
 kayaknya kel keluar kelurahan kenapa+laporan kenapa+sih ketemu+bapak kode kode+laporan kolong kota+bisa kp kucing
 kurang lah lampu lampu+merah lansia+ini lansia+kami lansia+nama lansia+saya lansia+ternyata lapor+anak
 laporan+nyangkut laporan+pak lari layak+huni liar linglung listrik lokasi+hari lowongan lupa malam+ini malam+jadi
 maling masih+di masuk+tidak mau+kesini mau+laporan mau+makan mau+masuk mau+pinjam mayat mayat+gratis merah minta
 minum mirip mobil+mayat mulu mungkin murah nama+siapa nama+sumiati napas nasib ngatur ngomong nih no nomor$
 nomor+berapa nomor+tidak nomor+tiket nya+nyasar nyasar+ya orang+ini otw pacar pada padahal pak+dia pak+dinsos
 pak+itu pak+sudah pak+tolong palsu paman parkir pas pasar pbb pbi pecat pendidikan pendidikan+ada pengaduan
 pengaduan+dinas pergi$ perlu$ pernah persita petugas+mana pindah+ke pinggir pintu pmi pukul pulang$
 puskesmas+jurumudi rambut raya respon rini ruko rumah+saya rumahnya rw salah sampah sampai+mana samping satpam
 saudara+saya saya saya+ada saya+bagaimana saya+yang sebelah sekarang+di selesai semoga si siap siapa+tahu sini+bisa
 stasiun suami+saya suaranya sudah+lama sumiati susul tabrak taman tanah tangan tangis tapi telanjang temen tenda
 the tidak+bales tidak+jawab tidak+kenapa tidak+tahu tindak tinggal tinggi toko tolong+jemput top tua tuju
 tuju+lokasi tukang tulis untuk+odgj viral woy yang+bayar yang+ke yang+kena yang+malam yang+nama
question -4 =elder =height =joke =limp =money =nature =part =strike =thanks @kin @len5 @placed @them ^bikin ^cek
 ^kata ^ketemu ^tolong ada+kabar ada+yang ajak anak+dari angkat angkot apa+ada apa+petugas baju+layak bantu
 bantu+saya bapak+itu baru baru$ bayi+yang belakang bener+akan berapa+kira berapa+sampai bisa+tangan cara+dapat coba
 daftar+orang dari+panti datang$ deh dekat di+depan di+gang di+halte dua film gratis+untuk halte harga hubung ibu
 info ini+siapa jalan jembatan job kabar$ kakak+saya kaki kantong kartu+kuning kemana+ya kemarin kena+razia
 kuning+di lagi lansia lapor+kemana layak+pakai lihat+daftar luka maaf malam+apa masjid mau+adopsi nya$ nyangkut
 nyasar+apa pak+bagaimana pak+orang pak+saya pakai+ke petugas+jadi petugas+sudah pos rekam saya+diamankan
 saya+hilang saya+sudah setan setan$ sudah+ada sudah+tidak suka surat+pindah tadi+pagi tambah tangan$ tangan+ya
 tapi+tidak teriak terlantar+di terlantar+lokasi tidak+tangan tidak+viral tidur tidur+di tolol tolong turun tutup
 urus+surat viral+tidak wkwk ya+ini ya+saya yang+kemarin ybs
question -5 =breath =hurt =kin =road @call @danger @withdraw ^bapak ^dia ^ibu ^jd ^laporan ^makasih ^masih ^mau
 ^mobil ^permisi ^tes ^tetangga ada+di ada+lansia akan+datang anak+saya banget bapak+saya boleh+lihat bubar darah
 depan dibawa+petugas dong$ gang hilang ini+foto istri itu+jadi jangan kakak kalau+petugas kalau+tidak kami kayanya
 ke+pinang kok+pinter kok+tidak kuning laki lalu lanjut lihat mampu mati mau naik nama pak pelatihan pergi permisi
 petugas+nyasar pinang+tidak pinjam pinter presiden razia rumah$ saya+mau saya+odgj sayang sehat sekarang$ sekolah
 selamat+malam siang siapa+presiden suami sudah tes tidak+dikasih tidak+mampu tidur$ tuh+orang tumpang warung
question -6 # =beast @back @goes @status @thanked @who=operator @who=responder ^jadi ^kapan ambulans+sekarang
 apa+bagaimana bagaimana+ya bansos bapak bawa+apa belum berapa+ya bisa+kirim boleh+kenalan butuh cantik diam
 diamankan dijemput+jam diproses dong ganti ini+orang ini+robot ini+tidak itu+bisa jd jual kartu kata ke+lokasi
 kenalan+tidak lu makasih orang+tidak parah petugas+kesini pinang pindah sampai$ satu sebentar sekarang
 sekarang+tidak semua tangerang+ada ternyata tidak+ada tidak+bawa tolak
question -7 @other @thanking @who=relative ^sudah bego halo+ini layak minta+bantu pagi rekomendasi untuk+saudara
question -8 @code ^selamat bikin dukcapil hari+ini ini+bener jomblo kenalan kirim+petugas nyasar petugas+ke selamat
 tetangga+meninggal tidak+bisa
question -9 ^tidak ada+orang apa+tidak jadi posisi sktm
question -10 apa+ini dinsos+tangerang tagana
question -14 ^halo halo lapor+sekarang
question -15 @len0
"""
