"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
nonsense -2 yang+lalu yang+satu ybs
nonsense -3 3+hari 60an 60an$ 70$ =blaze =breath =child =done =home =past =rails =still =water =well @call @len5
 ^anak ^angkot ^batik ^bayar ^bener ^bikin ^bursa ^daftar ^ditusuk ^gang ^gudang ^hai ^hilang ^ibu ^ieu ^ijazah ^is
 ^itu ^jembatan ^kalau ^kenapa ^keren ^ketemu ^kontak ^ktp ^malam ^met ^oke ^pakai ^rsud ^salah ^sekarang ^sip
 ^status ^tukang ^tutup ^untuk ^wilujeng ^👍 ada+korban adik adik+saya akun alamat anak+kecil anything apa+aja
 apa+pak are are+you assalamualaikum$ bagaimana+pak banget$ bantu$ bantu+saya bapak+saya bapak+tua batik batu$
 bawa+apa bawa+karung bayi belakang biasa bikin+laporan bot+apa capek+hidup cek+laporan cepat+orang cerai cikokol
 cikokol$ daerah darurat data datang+pak di+depan di+jalan dia+moved dijemput$ dikasih+makan dinsos$ ditusuk does
 does+this enjing$ gang$ gang+tabrak ganggu gemuk gemuk+pendek gerobak gigi golok gudang hai haji halte ibu$
 ibu+saya identitas ieu ieu+teh ijazah item$ jadi+kan jepit jepit$ job kacamata kalau kali$ kalian kan$ kartu karung
 karung$ karunya kayaknya kayanya kecanduan kecanduan+film kecil$ kejang kemana$ kembali kena kesini$ kok kontak
 kontak+saya korban$ kotor kubur kucing kumat kurus lagi+pak lalu$ langka$ lapor+dong lewat linglung madura mahal$
 makan+nasi makin maksudnya masih$ masjid merah met minggu$ minta+tolong mobil moved napas nasi+bungkus no
 nomor+saya ok$ oke ompong ompong$ ongkos online$ orang+odgj orang+terlantar otw pager+item pak+di pak+ini pak+orang
 pak+tolong pakai palsu pangkalan panti parah parkir pasar$ pegang+pisau pemadam pemadam$ pencet pendek pendek$
 pengaduan perempatan perempatan$ perkosa pertolongan$ petugas+berapa pindah pinggir pohon polsek poris pos potong
 pulang$ punten$ puskesmas raya rs rsud$ rt ruko rumah rumah$ rumah+saya rumah+singgah rw sampah satu+lagi
 saya+butuh saya+capek saya+dipukul saya+kasih saya+kecanduan saya+makasih saya+sudah saya+tidak saya+tunggu sehat
 sekarang$ selamat selamat+pagi selapajang selapajang$ sembako sendal sendal+jepit sido singgah sip$ situ smp
 stasiun status$ sudah sudah+tidak suka surat tahu$ taman tanah$ tangan$ tapi tarik tas team terima terminal$ test$
 this tiap tidak+ada tidak+bawa tidak+jadi tidak+sih tidur tidur+di timnya tinggi$ toko tolong top$ topi$ tpu
 tpu+selapajang tunggu$ umur+70 untuk+laporan urus wb wb$ wilujeng wilujeng+enjing wr wr+wb ya$ 👍$
nonsense -4 =arms =birth =kin =lost =poor =smell =strike @back @len4 @person @sighting @team ^alhamdulillah ^apa
 ^baik ^batal ^bawa ^bidan ^dua ^foto ^good ^hallo ^halo ^iki ^kira ^makan ^mantap ^motor ^noted ^ok ^pak ^penelepon
 ^progres ^semoga ^tadi ^umur ^update ^wa a ada+di ada+yang air alhamdulillah aminah aminah$ anak anak$ apotek ayam$
 baik$ baju bakar banyak$ batu bau bidan bisa boleh+lapor bungkus bursa bursa+kerja butuh+ambulans butuh+pertolongan
 cara cek+tiket dari dekat dengan dengan$ di di+pasar di+rumah di+terminal dia dibawa dijemput diproses enjing film$
 good habis hallo hallo$ halo hoax+pak ibu iki iseng$ item itu iya$ jam jawab jembatan kaki kantor ketemu kira klien
 konsultasi kota lagi$ laki langka lari liar lihat logat lupa$ mahal malam+pak mana$ mantan+pacar mantap masuk$
 masuk+tidak mau+lapor mau+laporan mic mic+tes minggu minum motor+saya need need+tolong nyamuk nyamuk+banyak odgj+di
 ok online orang+sekarat pager pak+dinsos patah pegang pelapor pelayanan$ penelepon permisi$ pertolongan petugas
 progres pulang punten+kakak rawat$ rokok rokok$ rsud saja$ sampai satpol saya+kirim sebatang sekarang sip siti
 sorry sorry$ status suami+saya sudah+saya sunda sunda$ susul tadi teh tempat terminal tes+mic tetangga$ the tidur$
 tinggal tinggi tolong+cepat topi tukang warung 👍 🙏 🙏$
nonsense -5 =elder =force =road =seen =wait @? @them ^haii ^harga ^hello ^iya ^jalan ^janji ^kata ^kemarin ^kok
 ^kulonuwun ^lama ^lupa ^nih ^oii ^pagi ^perempuan ^ping ^sekitar ^spada ^start ^sukarjo ^waalaikumsalam ada ada$
 anak+saya apa+syaratnya baik batal bawa berisik berisik$ buka$ bukan cuma datang$ depan di+gang dipukul disabilitas
 dua+orang duduk evakuasi$ haii halo$ hari+minggu harus hello hp ini+bot jadi jalan kabar kali kemarin kemarin$
 kesini korban kp kp+baru kulonuwun kulonuwun$ lama+banget listrik lokasi lupa makasih$ nama nanti noted noted$ oii
 oii$ orang+tidak pak+ternyata pelayanan petugas$ ping ping$ rawat satu+orang saudara$ saya+disabilitas sebelah
 sekolah sendiri spada spada$ start start$ suami sukarjo tabrak$ tahun tangan tanya telepon terus$ tiket tower
 tunggu umur update video waalaikumsalam waalaikumsalam$ warga waris waris$ yang
nonsense -6 =client =height =stir @danger @goes @other @placed @status @who=relative @withdraw ^ada ^bagaimana
 ^bantu ^bapak ^bisa ^dengan ^gelandangan ^haloo ^hi ^horas ^laki ^lansia ^laporan ^makasih ^mauliate ^nikah ^okeee
 ^orang ^sugeng ^top aja$ angkot bagaimana$ bapak buka cabut cabut$ cepat$ daster diam diancam dibaca+doang dikasih
 foto$ gang gelandangan hai$ haloo hi hilang hilang$ horas hukum hukum+apa iya kakak+saya kan lansia mati+pak
 mauliate nya okeee orang pabrik pagi$ pak$ pasar rps rps$ saudara saya+cabut saya+istri sekitar siang sore sugeng
 syaratnya tahun$ terus tolong+saya top
nonsense -7 @who=responder ^dia ^haturnuhun ^izin ^mantul ^permisi ^tetangga ^trc bayar datang dibaca gelandangan$
 haturnuhun istri$ izin janji kerja+dong kontrakan laki$ lama mantul masih masuk perlu permisi sampurasun$ semoga
 ternyata tetangga tolong$ ya+ini
nonsense -8 =nature =office =thanks @addition @thanked ^assalamualaikum ^maaf ^punten ^sampurasun assalamualaikum
 bagaimana bantu lapor laporan+saya makasih orang$ pagi perempuan$ punten robot$ salah sampurasun saya+mau untuk
nonsense -9 @question ^belum ^kontrakan ^tolong kamu+robot lansia$ maaf robot
nonsense -10 @code ^masih foto is laporan$ mati$ minta$ much sendiri$ siapa$ trc
nonsense -11 @it ^tidak lapor$
nonsense -12 @thanking ^ini laporan
nonsense -15 odgj$
question 17 lo
question 13 kamu+robot relawan
question 12 jadi+relawan mau+jadi resmi
question 11 apa+syaratnya free nanti resmi$ wajib
question 10 24+jam @? atau dari+mana it kantor kemana$ lama polisi this
question 9 ^emang ^foto ^kenapa ^maksudnya ada+ambulans adopsi anything are are+you bener$ berapa+lama biasanya
 biaya bukan$ disebar+tidak does does+this donasi emang hukum+apa ini+bot jaga jam$ jiwa kantor$ kenapa+saya layan
 mau+donasi orang+meninggal panti perlu rahasia robot rumah+singgah siapa$ siapa+ya singgah tetep tidak$
question 8 =ask @question ^bisa ^daerah ^ini ^jam ^kalau ada+biaya akan aman apa+pak bener berapa boleh cara dibaca
 gratis+kan gratis+tidak hukum itu jam kalau kenapa kirim+lokasi kota ktp maksudnya malam+ada mana mana+ini nanti$
 nomor nomor+telepon nya+dari pak+nya polisi+di saya+rahasia siapa syaratnya tanya telepon yang+sudah you
question 7 ^apa ^are ^bagaimana ^berapa ^dinsos ^hari ^iki ^is ^kamu ^nanti ^perlu ^rumah ^trc apa bagaimana$
 bayar+tidak beda besok+ada bisa+lapor bisa+saya buka cek+laporan daerah dikasih+makan dinsos dinsos$ foto
 hari+minggu identitas iki ini+pak istirahat jam+istirahat kalau+saya kalau+sudah ke+panti kemana kerja+24
 ktp+tangerang lama+biasanya langsung lapor layan$ mana+aja mesin mesin$ mobil+apa orang+bener orang+mana
 petugas+perempuan rahasia+kan sakit+jiwa saya+akan saya+sakit siapa+aja sih sirine tadi+malam tangsel tidak+nanti
 tindak$ titip trc tunggu+di umur+berapa ya$ ya+kok
question 6 @it ^bayar ^bener ^ieu ^siapa aja$ alamat aman+tidak apa+saya apa+sih baju+bekas bayar berapa+hari
 berapa+orang bertanya bisa boleh+lapor bot cara+cek data+saya di+kantor di+tangerang do dulu harus harus+kirim
 harus+tunggu ieu ieu+teh imbalan imbalan+tidak itu+orang juga kalau+ada kalau+ketemu kalau+mau kalau+orang
 kerja+sampai ketemu+orang kok+harus kok+lama lain lapor$ lapor+kesini luar maksimal mana$ mana+sih masuk
 masuk+panti masuk+sini mau+wawancara nanti+pulang nanti+saya nomor+dinsos nomor+ini pak+jam panti+lansia pelapor
 pemerintah penelepon+tanya penjemputan perempuan+ada petugas+berapa petugas+datang pulang+tidak rame2 sampai+jam
 saudara+sudah saya+disebar saya+tanya sini takut takut+dia tanggung tangsel+masuk terlantar+itu tidak+kalau
 tidak+untuk trc+itu untuk
question 5 =drill ^beda ^data ^kantor ^lapor ^malam ^mun ^umur ada+petugas adopsi+bayi aktif ambulans anak+jalan
 apa$ apa+bisa apa+mesin apa+robot apa+yang atau+mesin bagaimana bagaimana+cara balas banget$ bekas berita biar
 biasanya$ bisa+bantu bisa+jemput bisa+minta boleh+saya boleh+tanya cara+lapor dendam di+kali di+puskesmas dibawa
 dijemput disebar gelandangan+nanti gempa iki+bot ini$ ini+gratis ini+nomor itu+yang jaga+malam jaminan kabupaten
 kalau+minta kami+mandi kamu kan kan+pak kembali+lagi kenceng lapor+disini latihan lewat+sini maksimal+berapa
 meninggal meninggal+di minggu mun nama+saya ngasih nik odgj+yang pemkot perlu+foto petugas+jaga program prosedur
 sakit saya+bawa saya+laporan saya+takut share+lokasi sih$ sini+tidak sini+ya skripsi syarat+masuk tadi+ada tanpa
 tetep+tolong tidak+ke tidak+pak untuk+warga wawancara yang+jaga yang+meninggal
question 4 =client =well @len2 ^abis ^boleh ^buka ^layan ^nomor ^obat ^panti ^petugas ^tadi ^upami abis+lapor
 ada+apa ada+masalah alamat+rumah aman$ ambulans+tidak anak+kontrakan anonymously anonymously$ apa+beda apa+laporan
 asli asli$ baca bagaimana+do bahasa bales bantu+tidak batas bawa+pulang bener+tidak berapa+kalau besuk besuk+rumah
 bisa+masuk boleh+tidak bot$ buka+24 daerah+kerja dhewe dibawa+kemarin dijemput+itu dijemput+nanti dikasih
 dinsos+bisa do+saya duit+ke dulu$ dulu+ya emang+bener foto+yang gratis harus+share here here$ hilang+disini ibu$
 ini ini+aktif ini+kalau ini+layan is izin jam+besuk juga+tidak kabar+tidak kalau+lapor kalau+malam kan$ kasih
 ke+dinsos ke+gelandangan ke+siapa kemarin+itu kerja+petugas kirim ktp+saya kumat lama$ lama+tidak lansia$
 lansia+belum lapor+apa lapor+di lapor+gelandangan lapor+lewat lapor+tidak lapor+trus laporan+anonymously
 laporan+saya layan+ini luar+kota lumpuh lumpuh+tidak makan+tidak malam+tidak masalah mereka mereka+dikasih
 minggu+tidak na nanti+dibawa oleh open pak+apa pakai pakai+ktp pakai+mobil pakai+seragam panti+mana pasar$
 pelapor+rahasia penelepon+bertanya petugas+kerja petugas+pakai petugas+untuk polisi+dulu pulang+dulu punya+saudara
 rahasia+tidak robot$ robot+apa robot+ya saudara+boleh saya+dibaca saya+kabar saya+warga singgah$ sini+bukan sumbang
 syarat tampung tangan+tidak tangerang tangerang+boleh tanya+pak tebus terlantar terus$ tidak tidak+di tuh tunggu
 upami yang+benar
question 3 112+apa =done @len1 @where ^aman ^biaya ^do ^harus ^identitas ^kira ^kok ^nama ^odgj ^relawan ^share
 ^yang abis aja+yang aktif+tidak alamat$ ambulans+gratis anak+di anak+hilang anak+terlantar anonim apa+cuma
 apa+dinas apa+harus apa+itu apa+motor apa+orang aplikasi aplikasi+resmi aturannya bawa+mobil beda+dengan beda+odgj
 benar bener+datang berita+bunuh biasanya+petugas biaya+pemakaman biaya+tidak bisa+tampung bohong boleh$ boleh+kirim
 boleh+titip bukan+warga chat chat+ini daftar+kemana dapet+hadiah dapet+imbalan data data+pelapor datang+bawa
 denda+bener dengan dengan+112 dengan+aja dengan+orang dengan+siapa di+cimone di+penampungan di+tiktok diadopsi
 dibawa+bagaimana dijemput+perempuan dikenali dinas+sosial dinsos+buka dipungut dipungut+biaya disini disini+dengan
 ditaro ditaro+mana do+you doang$ dokumen dokumen+apa duit foto+saya foto+tidak gampang gelandangan gelandangan+kena
 gelang hari+di hari+libur harus+kenapa hasil$ informasi ini+aplikasi ini+masih itu+apa itu+bagaimana itu+bener
 itu+dibawa itu+mana itu+tadi izin+tanya jakarta jakarta+boleh jam+operasional jam+pak jam+segini jawab jawab+orang
 jemput jenguk jenguk+tidak jiwa+gratis juga$ kah kah$ kalau+gelandangan kalau+odgj kantor+dinsos kasih+duit kasus
 ke+pak ke+rs kemana+sih kenapa+harus kenapa+pak kerja ketemu+bayi ketemu+nanti kubur$ lagi+tidak lapor+anonim
 lapor+dapet lokasi$ lokasi+sih lokasi+tidak maaf+ini mana+alamat masih+bisa mau+dijemput mesti motor$ nanti+ditaro
 ngasih+makan nolak nolak+dibawa nomor+hp nomor+resmi nya nyambung odgj+amuk odgj+dengan operasional orang+sakit
 pak+ini pak+kalau pak+kata panggil perempuan$ perlu+surat pertolongan+pertama pesan pesan+suara petugas petugas$
 prosedurnya pulang punya puskesmas+mana ragu relawan+bagaimana rs$ rujuk rujuk+ke saya+apa saya+boleh saya+panggil
 saya+perlu segini segini+masih send seragam seragam+tidak share siapa+yang sih+ada sih+berita singgah+mana sosial
 standby sudah+ambil sudah+dijemput sudah+lapor sudah+pikun surat+rt syarat+ambil tampung+orang tangerang+bukan
 tanya+syarat tapi+saudara teh telepon$ telepon+kemana temuan tetangga+tidak tidak+muncul tidak+petugas tidak+sih
 titip+adik tolong+di tolong+informasi tu tua+yang untuk+masuk untuk+tugas urus+bagaimana viral+di warga+tangerang
 yang yang+bales yang+dibawa yang+dijemput yang+kubur yang+tanggung yang+tidak yang+viral
question 2 112$ =mad =not ^besok ^biasanya ^bibi ^cara ^dasar ^dengan ^dokumen ^kasih ^pelayanan ^pnlp ^timnya
 ^untuk acuk aja ambulans+dinsos ambulans+untuk amuk anak$ anonim$ apa+aja apa+biar apa+odgj apa+pelapor apa+ya
 asesmen aturannya+bagaimana bade bagaimana+kalau bagaimana+prosedurnya bagaimana+sih bahasa+inggris bahasa+jawa
 baju bantu+cari baru+ketemu bawah+umur bebas beda+lapor belum+ada berapa$ biar+saya biaya$ bibi bisa+telepon
 boleh+jenguk boleh+tahu bot+apa bot+ini bot+nya buka+sampai bunuh cara$ cimone$ culik culik+anak daerah+depan
 dan+bagaimana dapet dari+pemkot darurat dasar datang+pakai denda dengan+petugas dengan+tetangga di+english
 di+tempat dibawa+kemana dikenal+sudah dimakam dinsos+ada dinsos+berapa dinsos+bukan dinsos+hari dinsos+itu
 dinsos+urus disana disuntik english english$ gini gitu guys hadiah hari harus+pakai harus+polisi hilang+orang
 hilang+saya hp+tidak identitas+pelapor inggris ini+bisa ini+buka ini+dengan ini+jawab ini+manusia is+this itu+di
 itu+dinsos itu+singkatan jemput$ jiwa$ kali kali+itu kali+kemarin kami+titip kasih+makan kasih+nomor kaya+bagaimana
 ke+jalan ke+orang ke+polisi kejang+di keluarganya keluarganya+tidak kena+denda ketemu kira+petugas kirim+tidak
 kirim+video klien+menolak kontrol+ke kota+tangerang ktp$ ktp+tidak kudu lagi+ke lagi+kembali langgar lansia+dan
 lansia+terlantar lapor+ibu lapor+juga lapor+kena lapor+masih lapor+orang lapor+tanpa lapor+untuk laporan+something
 layan+24 lebih+dulu lewat lewat+mana libur lihat+orang mahasiswa makan+orang malam malam+petugas mana+pak
 mayat+tidak menolak menolak+dibawa minta+ambulans minta+jemput minta+petugas minta+surat muncul nanti+apa
 nanti+hubung ndan$ ngomong+dengan nih$ nomor+ambulans nomor+wa odgj+nya odgj+takut ongkos+pulang orang orang+apa
 orang+nolak orang+pasung orang+petugas pak+bisa pak+di pakai+bahasa paksa panti+apa panti+tidak panti+werdha pasung
 pasung+keluarganya pemkot+apa penampungan penampungan$ penanganan+odgj penjelasan perlu+kirim pertama pertolongan
 petugas+dari petugas+sampai petugas+tidak pindah$ pnlp polisi$ polisi+tidak pp prosedurnya$ pulang+apa punya+bpjs
 puskesmas$ rame2+di rawat rsud rt+tidak sabtu sabtu+tidak saksi salah+lapor sampai sampai+biasanya satpol satpol+pp
 saudara+di saudara+siapa saya+aman saya+bukan saya+harus segala sendiri+itu sih+pak simpan singgah+itu singkatan
 singkatan+apa something something$ sore+ada suara suara$ tadi+sore tahu+tidak tampung$ tanggung+biaya tanya+dong
 tanya+terus telepon+ke telepon+siapa terlantar+tidak tetep+bisa tidak+nih tidak+saya tidur+mana tiktok tiktok+itu
 titip+lansia tolong$ tolong+penjelasan tugas tugas+sekolah umur umur+tidak untuk+apa untuk+ibu untuk+kontrol
 untuk+yang urus+apa video+tidak waktu$ warga$ werdha work ya yang+baca yang+baru yang+butuh yang+datang yang+jawab
 yang+odgj yang+pakai yayasan you+guys
question 1 =force =stir @case ^112 ^alamat ^dibawa ^ktp ^minimal ^mr ^takut ada+odgj ada+tidak ambil+mayat
 anter+sendiri apa+boleh apa+saja atau+polisi aturan bakar+di banyak bayi bener+dinsos bener+tindak berobat bisa$
 bisa+jenguk bisa+lihat bisa+pakai buka+hari cari+ibu cu dengan+ke di+bawah di+mana di+rsj dibawa+itu dibawa+ke
 dibawa+nanti dikenal dimakam$ dinkes dinkes$ dinsos+apa ditinggal+orang dititipin dititipin+ke foto$ gali
 golok+saya hari+orang harus+bagaimana hukum+tidak imigrasi ini+24 ini+petugas ini+untuk itu+nanti izin+bertanya
 jalan+lapor jam+dulu jawa kalau+dia kalau+dibawa kalau+lagi kalau+laporan kan+ibu kapan$ kapan+ya kata+ada
 ke+kampung ke+rumah kesini+atau korban+sudah lagi+kumat laksa lansia+mau lapor+bagaimana lapor+kalau laporan+hilang
 live live+dengan lokasi mahasiswa+lagi makan malam+minggu mantan+saya masih+smp masing mayat+tanpa meninggal+tidak
 menurut+aturan minimal nan nganter nih+ada obat+odgj odgj odgj+dibawa orang+boleh orang+hilang orang+ke orang+lain
 orang+pingsan orang+sih orang+tanpa orang+yang panti+di paspor pasung+orang pelayanan pemakaman penanganan
 petugas+apa petugas+langsung prosedurnya+bagaimana racun rsj rumah+kontrakan salah$ saya+bisa saya+kejang
 saya+mahasiswa saya+masih saya+salah saya+tahu saya+telepon sebelum sembuh sementara sementara+di service siapa+ini
 sih+ngasih sini+dengan skripsi$ sudah+meninggal tangerang+ada tangerang+live tanpa+saudara tapi+keluarganya terus
 tetap this+service tidak+dikenal tidak+pegang trc+sampai trus tunggu+24 untuk+jemput urus urus+pemakaman wae+pak
 waktu wna yang+bayar yang+ditinggal yang+harus yang+lapor yang+mana yang+punya
question -1 0812xxxx 2$ 2+hari 45+bagaimana 5$ 5+ya 50an =food =poor =sick ^belum ^bot ^bpjs ^bukan ^bursa ^butuh
 ^depan ^di ^eh ^giginya ^hatiku ^hilang ^hoax ^hubung ^info ^itu ^jangan ^janji ^join ^kartu ^kis ^klg ^klien
 ^kucing ^lama ^lanjut ^mantan ^mau ^no ^pagi ^pintu ^popok ^punten ^ralat ^rambut ^rame ^rumus ^satu ^serah ^surat
 ^target ^top abaikan ada+alien ada+bapak ada+data ada+laki ada+lowongan ada+pasien ada+tindak adik+saya aja+sih
 aktif$ alat alien ambruk aneh angkut+kok anjing anjir anter anyar$ apa+bener apa+mayat ayam badan bangun$ bansos$
 bapak+odgj barat$ batu bawa begini bego belok belum+datang belum+pulang benda$ berhenti berjalan berjalan$ bis
 bis+ke bisa+ke bisa+kesini bisa+tunggu boleh+minta bot+bego bot+goblok bpjs+gratis bpjs+saya buka+jam bukan+odgj
 bukan+yang bulak bulan+lalu bunga bungkuk bungkuk$ bursa bursa+kerja bus cabut cari$ cengkareng centang
 centang+satu cilacap da+tidak daan daan+mogot dagang dalam dapat+blt darah+makin dari+indramayu dari+jam
 dari+kemarin dari+tadi dengan+saya depan+rsud desa di+cisadane di+data di+kamar di+kolong di+lampu di+perempatan
 di+rsud di+saya di+situ di+teras diam+wae dianggap dibantai dibunuh dicandak digembok dijemput+tidak dinsos+diam
 diteruskan diteruskan+ke ditinggal domisili dompet+hilang duo ekor flyover foto+ya gang+mawar garut gerbang
 gerendeng gerendeng$ giginya+ompong golok gratis+bagaimana grup+saudara guna$ habis+ongkos halo+pak hapus+aja hari$
 harus+apa have hilang+tidak hoax hubung+pak ibu+alun ibu+icih ibu+sekarang ibu+yati icih identitas$ ig+kata ikut
 indonesia$ indramayu indramayu$ ini+ibu ini+laporan ini+lokasi ini+nama ini+saya ini+ya iseng item itu+giginya
 itu+kakak itu+sehat itu+untuk iya jadi+kan jalan+bungkuk jalan+merdeka jam+10 jam+5 jauh jaya$ jelek jelek$
 jemput+orang jemput+saudara jenggot jenggot$ join join+grup juga+kalian juga+sudah kaba kalau+lansia kami$
 kami+tidak kanan kata+mau ke ke+arah ke+cilacap ke+datang ke+petugas ke+tangerang kebaya keburu kec+benda kecil
 kejang+pak kelontong kelurahan+gerendeng kemana+ya kemarin+sekarang kemarin+sudah kembali kembali$ kenceng$ kepala
 kepikiran keren kereta ketemu$ ketemu+di ketemu+itu ketemu+lansia kiri kirim$ kis klg klien+tidak kok+centang
 komplek kompor konsul konsul+hukum kooperatif koran koran$ koreksi ktp+hilang ktp+nya kurang kursi kursus
 kursus+jahit kurus lae lagi+apa lagi+kenapa lagi+orang lagi+pak laki+tanpa laki+tua lalu$ lama+banget lapangan
 lapor+itu lapor+ndan lapor+saya laporan$ laporan+masuk lebaran lemas+banget libur+tidak lobang lokasi+di lu$
 lu+siapa luas maaf$ mabuk macet makasih$ makin+banyak makmur mampu$ mandir mang mang+ujang mantan+suami manusia
 masih masuk+rumah masuk+sekolah masuk+tidak mau+konsul mau+kursus mau+pindah mau+untuk mawar melahirkan menang
 meninggal+kemarin menit merdeka minggu$ minta+bantu minta+nomor miskin mobil+tidak mogot mondar mondar+mandir motor
 mulai mulu$ mulu+tidak nafkahin nama+di nanti+kalau nasib+lansia neglasari ngomong+sendiri nikah no+hp nomor+12
 nya+sudah obat+pelangsing odgj+suka omong ompong online+lapor operasi orang+agak pabrik pacar padahal+di pagi+pak
 pak$ pak+laporan pak+soal pak+tidak pakai+kebaya panas panti$ pasca patang patokan pelangsing pelatihan+kerja
 pencarian penelepon+minta perempuan perkosa petugas+ada petugas+belum petugas+diam piatu pindah+domisili pinjam
 pinjem pisau pondok popok poris pucat pulang+kerja pun punten putih+semua putus$ ralat rambut+putih rame+di raya$
 remaja rokok rsud+kota rt$ rt+aja ruko+ciledug rumah+ibu rumus rumus+luas sabi$ saja$ sakit$ sakit+di salah+pencet
 sambil sambungan sampai+mana sanggup sarung satu$ satu+lagi saudara+bukan saurna saya+0812xxxx saya+baru saya+belum
 saya+cuma saya+di saya+dibantai saya+dibawa saya+ganti saya+kalau saya+lapor saya+malam saya+meninggal saya+pakai
 saya+perkosa saya+tolak seberang sehat+kan sejak sekarang+ada sekarang+dengan sekarang+dia selesai$ semua$
 semua+pakai sendiri+di senin serah serah+terima serpong si+ibu si+pak siang+dengan siapa+nama siapa+tidur sih+saya
 situ$ soal soal+bapak soal+ibu sok sore sosial+kota stasiun+batuceper suami+tidak sudah+diteruskan sudah+makan
 sudah+mana sudah+minggu sudah+tua sukasari suparti susul+ya tadi$ tahu+siapa tampak tampung+mana tangerang+tidak
 tanpa+identitas tanya+apa tanya+nasib tarik tawa teh+sekarang tenang tengah teras terima+kasih terlantar+tanpa
 terminal$ tetangga tiap+malam tidak+angkat tidak+bayar tidak+berhenti tidak+guna tidak+jelas tidak+sadar
question -1 tidak+sanggup tidak+sekolah tidak+ya tinggal+tidak titik tol tolak+ya tolong+bantu trotoar tua+di tulis
 tumpang+di tunggakan tunggakan+rs tunggu+sampai ulang untuk+grup untuk+istri update urus$ usir video wa wae$
 warga+kami warung+kelontong wb wb$ woy$ wr wr+wb ya+dinsos ya+gang ya+gelandangan ya+ibu ya+petugas ya+takut
 yang+bawa yang+di yang+hilang yang+ini yang+satu yang+saya yang+sedang yang+suka yati yati$ yatim+piatu
question -2 1+malam 1+orang 88+bagaimana =arms =child =home =past =seek =still @1 @reports ^adik ^antri ^beli ^cari
 ^darah ^dengar ^dompet ^hallo ^hasil ^hp ^jadwal ^jalan ^jempol ^klik ^lah ^laki ^lihat ^lowongan ^lu ^mana ^masuk
 ^mayat ^p ^pelapor ^perempuan ^posisi ^puskesmas ^salah ^semoga ^telepon ^temen ^ternyata ^warga ^woy ^ybs a ada$
 ada+bantu ada+foto ada+lagi ada+pak air aja+depan aja+itu ajak+ngobrol ajak+ngomong akhirnya ambil+tidak an anak
 angkat$ angkut antri antri+puskesmas anyone anyone+coming apa+ada apa+di apa+dinsos asal bagaimana+ini
 bagaimana+kabar bagaimana+tetangga bahaya baju+biru bakar bangun bansos+lewat bapak+yang batuceper bau bayar+pbb
 becus beli beli+obat belum$ benda besar biaya+berapa bisa+jalan bisa+tidur bisa+untuk blt bola bola+malam bpjs+yang
 butuh+dibawa cair$ cantik cara+bikin cek+penerima cibodas cikokol ciledug cisadane coming coming$ cuma+bisa da
 dapat dari+polsek dari+rumah darurat+bisa dasar+pemerintah data+orang datang datang+juga dengan+dinsos dengar
 depan+rumah depan+tutup di+dinsos di+ig di+kardus di+pinggir di+pos di+rs di+story diamankan+ngeceknya dibaca+tidak
 dicabut dicabut$ dideportasi dideportasi+tidak dijemput$ dijual dinas+pendidikan dinsos+lansia diproses$ dipukul
 disabilitas disini+harus disini+tidak ditanggepin dompet dong+pak donor donor+darah dua+orang duduk+di eh
 emang+kalau foto+ini foto+pak foto+susul gaji gang$ gang+saya ganggu ganti gas gelandangan$ gerak$ gerobak goblok
 grab gratis$ guru habis hallo halo+apa halo+bisa hamil hari+apa harus$ hatiku hidup hp hp+saya hubung$ ig indonesia
 ini+apa ini+bagaimana ini+darurat ini+share inyo is+anyone istri+saya itu+bisa itu+jadi jadi+ambil jadi+bagaimana
 jadi+kesini jadi+tidak jadwal jadwal+bola jahit jahit+gratis jalan+belakang jam+1 janji jaya jelas+tidak jempol
 jempol+untuk jemput+lansia jomblo+tidak jurumudi kabar kabar$ kaget kalau+panggil kali+sabi kamar kami+sudah
 kamu+jomblo kan+ini karaokean karaokean+sampai kardus karena kartu+disabilitas karunya kayaknya+lansia kayu
 ke+cimone kec kel keliru keluar kelurahan kemarin+lapor kenapa+ya kerja$ kesini$ kesini+tidak ketemu+bapak
 keterangan+tidak kira klien klik+link kok$ kok+ada kok+diam kok+pinter kolong kosong kota$ kota+bisa ku kucing
 kuning lagi$ lampu+merah lanjut+bagaimana lansia+baju lansia+nama lansia+saya lapor+ada laporan+di laporan+nomor
 lari+dari lemas lemot lepas lepas+lagi lewat+jalan liar linglung link link+ini listrik lo+pada lowongan+kerja
 makasih+pak makin malam$ maling mana+orang mana+ya mana+yang mandi+harus masih+lama massal+tidak masuk+dari
 mau+bikin mau+datang mau+makan mau+mandi meluncur meluncur$ mirip mobil murah$ nama+bapak nama+sumiati nengok ngaku
 ngeceknya ngeceknya+bagaimana ngelantur ngelantur$ ngobrol ngomong+nyambung nih nih+petugas nih+saya nolongin
 nomor+88 nomor+saya nomor+tiket nunggak nya$ nyanyi odgj+di odgj+semua orang+ini orang+masih orang+mirip p pagi$
 pak+ada pak+boleh pak+dinsos pak+itu pak+sudah pak+tolong pak+yang paman+kami pamulang panggil+ibu panti+ada parkir
 pas pasar pasien pbb pelayanan$ pemalang pemerintah+tidak pendidikan pendidikan+ada penerima penerima+bansos
 pengaduan pengaduan+dinas pengumuman perempatan permisi+mau pernah petugas+bener petugas+yang php pindah+ke
 pinggir+kali pinjol pinter pintu pmi pohon polsek polsek$ program+sunat pukul punya+siapa puskesmas
 puskesmas+jurumudi puskesmas+lama putih putus rakyat rakyat+bagaimana rame raya rusak sabi salah sampah samping
 saudara+yang saya$ saya+ada saya+bagaimana saya+butuh saya+dicabut saya+ketemu saya+lihat saya+masuk saya+terima
 saya+tidak saya+tunggu saya+ya sayang sebelah sedang sehat$ sekitar sekolah+rakyat selamat+siang semua+bisa
 sendiri$ siap siapa+sih singgah+ada sinyal situ sorry sorry$ status+apa story subuh sudah+ketemu sudah+lewat
 sudah+sampai sudah+saya sudah+tuju sumiati sunat sunat+massal surat+pindah susul tadi+pagi tanah tanya$ target tas
 telat telepon+saya temen+saya tempo tempo+hari tenggelam terakhir terima$ terminal tetangga+karaokean the
 tidak+aktif tidak+becus tidak+cair tidak+ditanggepin tidak+jadi tidak+ketemu tidak+nengok tidak+orang tidak+pakai
 tidak+perlu tidak+respon tidak+usah tiga tiket timnya+sampai tindak tinggi tipu toko tolol top$ tua tumpang+lapor
 tumpang+tanya tutup$ ujang untuk+orang urus+bpjs urus+surat usah usaha ya+ada yang+bisa yang+cari yang+disebar
 yang+nama yang+tadi yatim
question -3 =blaze =dead =joke =lost =part =rails =seen =smell =strike =tale =urgent =wait =water =work
 ^alhamdulillah ^assalamualaikum ^batal ^bayi ^bikin ^cek ^kakak ^kami ^kata ^kayanya ^kerja ^ketemu ^lagi ^lansia
 ^masih ^mungkin ^orang ^pak ^saudara ^saya ^sekarang ^suami ^tumpang ^wkwk ada ada+bales ada+kabar ada+ketemu
 ada+yang adik agak alhamdulillah alun angkat apa+sudah arah assalamualaikum atas bagaimana+pak banget bantu$ bapak$
 baru baru$ belakang bener+akan besok bikin+ktp biru bisa+hubung bisa+pulang bisa+tangan bot+ya bulan cair cara+ikut
 cara+jemput cari cepat chatbot cipondoh dana dari dekat di di+depan di+gang di+halte di+rumah diam+aja
 diproses+tidak dong$ duduk gerak giginya gratis+mana gratis+untuk harga hilang$ huni ikut+program info ini+ada
 ini+chatbot ini+foto ini+parah itu+pak jadi+dibawa jalan$ jatuh jelas jembatan kaki kalian kamu+siapa kartu+lansia
 kayak+orang kayaknya kek kena+razia kenapa+sih klik kok+tidak kp lagi lah lampu lansia+kami laporan+nyangkut
 laporan+pak lari layak layak+huni lokasi+hari lowongan lupa malam+ini malam+jadi masih+di masjid massal mau+kesini
 mau+laporan mau+tanya mau+urus mayat menjahit merah minggu+lalu minum mungkin+ada murah napas nasib ngecek no
 nomor+tidak nyasar+apa odgj+bisa odgj+tidak online pada padahal pak+cuma pak+dia pak+orang pak+rt pakai$ palsu
 paman pecat pelapor+minta persita petugas+mana pinggir presiden rambut respon rt ruko rumah+saya rumahnya rw satpam
 saudara+saya saya saya+diamankan saya+hilang sekarang+di selesai semoga setan setan$ siapa+presiden stasiun status
 suami+saya suaranya sudah+tidak suka syaratnya+apa tabrak tahu tahun taman tangan$ tangis tapi telanjang temen
 teriak terlantar+di tiap tidak+gerak tidak+mau tidak+tahu tidur$ tinggal tolong+jemput top tua+saya tuh+orang tuju
 tuju+lokasi tukang turun ud untuk+laporan viral wkwk woy ya+saya yang+ke yang+kena yang+malam
question -4 =birth =body =elder =height =limp =money =nature =thanks @len4 @len5 @placed @sighting @them @withdraw
 ^ada ^makasih ^minta ^pelatihan ^permisi ^tolong ada+lansia ajak apa+petugas bales+kenapa bantu boleh+lihat bubar
 cara+dapat coba cuma daftar+orang datang$ deh dia+tidak dong enak film halte hilang hubung ibu ini+orang ini+siapa
 is+saya istri jalan jam+berapa jangan job kakak+saya kalau+ajak kalau+petugas kami kartu lansia lansia+ini
 lapor+kemana lihat+daftar luka maaf malam+apa mau+masuk mayat+gratis minta mobil+mayat mulu mungkin nama+siapa
 ngatur ngomong nomor+berapa nyangkut pak+bagaimana pak+saya pergi pergi$ permisi petugas+nyasar petugas+sudah
 pindah pos razia rekam saya+odgj selamat+malam si siang sini+bisa sudah+ada sudah+lama tambah tangan tangan+ya
 tapi+tidak terlantar+lokasi tes tidak+dikasih tidak+kenapa tidak+tangan tidak+viral tidur+di tolong tutup
 viral+tidak warung ya+ini yang+kemarin ybs
question -5 =beast =breath =hurt =kin =road @kin @thanked ^bapak ^dia ^ibu ^laporan ^mobil ^tes ^tetangga
 akan+datang ambulans+sekarang angkot apa+bagaimana bagaimana+ke bantu+saya bapak+saya bawa+apa butuh darah depan
 dia dibawa+petugas diproses dua ini+tidak kakak kayanya kemarin kemarin$ laki lalu lanjut lihat makasih mati mau
 naik pagi pak pelatihan rumah$ saya+sudah sehat sekolah suami ternyata tidur tumpang
question -6 # @call @code @danger @who=operator ^kapan anak+saya bansos belum boleh+kenalan diam diamankan gang
 jomblo kalau+tidak kata ke+lokasi kenalan+tidak lu mampu nama parah petugas+jadi petugas+kesini sampai$ satu
 saya+mau sekarang+tidak sudah tetangga+meninggal tidak+ada tidak+bawa tidak+mampu tolak
question -7 @back @goes @thanking @who=relative @who=responder ^jadi ^selamat ^sudah bagaimana+ya bapak halo+ini
 hari+ini ini+robot jual posisi sekarang semua
question -8 @status bikin bisa+kirim kenalan nyasar orang+tidak selamat
question -9 @other ada+orang ini+bener jadi tidak+bisa
question -10 ^tidak apa+ini apa+tidak dinsos+tangerang kirim+petugas petugas+ke pinang
question -11 lapor+sekarang sekarang$
question -13 ^halo halo
question -14 @len0
"""
