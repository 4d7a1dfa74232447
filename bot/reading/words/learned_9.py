"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
nonsense -4 =arms =birth =poor =strike @back @len4 @person @sighting @team ^alhamdulillah ^apa ^baik ^bawa ^bidan
 ^dua ^good ^hallo ^halo ^iki ^jalan ^motor ^noted ^oii ^ok ^penelepon ^perempuan ^ping ^progres ^spada ^tadi ^umur
 ^wa ^waalaikumsalam a ada ada$ ada+di ada+yang air alhamdulillah aminah aminah$ anak anak$ baik$ baju bakar banyak$
 batu bau bidan bisa boleh+lapor bursa bursa+kerja butuh+ambulans butuh+pertolongan cara cek+tiket dari dekat dengan
 dengan$ depan di di+pasar di+rumah di+terminal dibawa diproses enjing good hallo hallo$ halo hoax+pak ibu iki
 ini+bot iseng$ item itu iya$ jam jawab jembatan kaki kantor ketemu kira klien konsultasi kontak kota lagi$ laki
 langka lari liar lihat logat lupa$ mahal malam+pak mana$ masuk$ masuk+tidak mau+lapor mau+laporan mic mic+tes
 minggu minum motor+saya nama napas need need+tolong noted noted$ nyamuk nyamuk+banyak odgj+di oii oii$ ok online
 orang+sekarat pager pak+dinsos patah pegang pelapor pelayanan$ penelepon perempatan permisi$ pertolongan petugas
 ping ping$ progres pulang punten+kakak rawat$ rokok rokok$ rsud saja$ sampai satpol satu+orang saya+kirim sebatang
 sekarang siti sorry sorry$ spada spada$ status suami+saya sudah+saya sunda sunda$ susul tabrak$ tadi teh tempat
 terminal tes+mic tetangga$ the this tidur$ tinggal tinggi tolong+cepat topi tukang untuk+laporan update
 waalaikumsalam waalaikumsalam$ warung yang
nonsense -5 =elder =force =lost =road =seen =smell =wait @them ^bagaimana ^haii ^harga ^hello ^hi ^iya ^janji ^kata
 ^kemarin ^kok ^kulonuwun ^lama ^laporan ^lupa ^nih ^pagi ^sekitar ^semoga ^sukarjo anak+saya apa+syaratnya baik
 batal bawa berisik berisik$ buka$ bukan cuma datang$ di+gang dia dipukul disabilitas dua+orang duduk evakuasi$
 film$ haii halo$ hari+minggu harus hello hi hp jadi jalan kabar kali kemarin kemarin$ kesini korban kp kulonuwun
 kulonuwun$ lama+banget listrik lokasi lupa makasih$ mantan+pacar nanti orang+odgj orang+tidak pak$ pak+ternyata
 pelayanan petugas$ saudara$ saya+disabilitas sebelah sekolah sendiri siang suami sukarjo tahun tangan tanya telepon
 terus$ tiket tower tunggu umur video warga waris waris$
nonsense -6 =client =height =stir @other @placed @status @who=relative @withdraw ^ada ^bantu ^bapak ^bisa ^dengan
 ^gelandangan ^haloo ^horas ^laki ^lansia ^makasih ^mauliate ^nikah ^okeee ^sugeng ^top ^trc aja$ angkot bagaimana$
 bapak bayar buka cabut cabut$ cepat$ daster diam dikasih foto$ gang gelandangan hai$ haloo hilang hilang$ horas
 hukum hukum+apa iya kakak+saya kan kp+baru lansia mati+pak mauliate nya okeee orang pagi$ pasar rawat rps rps$
 sampurasun$ saudara saya+cabut saya+istri sekitar semoga sore sugeng syaratnya tahun$ terus tolong+saya top
nonsense -7 @? @danger @goes @who=responder ^dia ^haturnuhun ^izin ^mantul ^orang ^permisi ^sampurasun ^tetangga
 datang diancam dibaca dibaca+doang gelandangan$ haturnuhun istri$ izin janji kontrakan laki$ lama mantul masih
 masuk perlu permisi sampurasun saya+mau ternyata tetangga tolong$ ya+ini
nonsense -8 =nature =office =thanks @addition @thanked ^assalamualaikum ^kontrakan ^maaf ^punten assalamualaikum
 bagaimana bantu kerja+dong lansia$ lapor laporan+saya makasih odgj$ orang$ pagi perempuan$ punten robot robot$
 salah untuk
nonsense -9 @code @question ^belum ^tolong foto kamu+robot maaf sendiri$
nonsense -10 ^masih is laporan$ mati$ minta$ much siapa$ trc
nonsense -11 @it ^tidak
nonsense -12 @thanking ^ini lapor$ laporan
question 17 lo
question 14 kamu+robot
question 13 relawan
question 12 jadi+relawan mau+jadi resmi resmi$
question 11 apa+syaratnya does does+this free nanti polisi this wajib
question 10 24+jam @? atau dari+mana it kantor kemana$ lama
question 9 ^emang ^foto ^kenapa ^maksudnya ada+ambulans adopsi are are+you bener$ berapa+lama biasanya biaya bukan$
 disebar+tidak donasi emang hukum+apa ini+bot jaga jam$ jiwa kantor$ kenapa kenapa+saya layan mana+ini mau+donasi
 nya+dari pak+nya panti perlu rahasia rumah+singgah siapa$ siapa+ya singgah syaratnya tanya tetep tidak$
question 8 =ask @question ^bisa ^daerah ^ini ^jam ^kalau ^kamu ada+biaya akan aman apa+pak bener berapa boleh cara
 dibaca gratis+kan gratis+tidak hukum ini+pak itu jam kalau kirim+lokasi kota maksudnya malam+ada mana mesin mesin$
 nanti$ nomor orang+bener orang+meninggal polisi+di saya+rahasia siapa telepon trc you
question 7 ^apa ^are ^bagaimana ^berapa ^dinsos ^hari ^iki ^is ^nanti ^perlu ^rumah ^trc apa bagaimana$ bayar+tidak
 beda besok+ada bisa+lapor bisa+saya buka cek+laporan daerah dinsos dinsos$ foto hari+minggu identitas iki istirahat
 jam+istirahat kalau+mau kalau+saya kalau+sudah ke+panti kemana kerja+24 ktp lama+biasanya langsung lapor layan$
 luar mana+aja mobil+apa nomor+ini nomor+telepon orang+mana pak+jam petugas+perempuan rahasia+kan robot sakit+jiwa
 saya+akan siapa+aja sih sirine tadi+malam tangsel tidak+nanti tidak+untuk tindak$ titip tunggu+di umur+berapa
 ya+kok yang+sudah
question 6 @it ^bayar ^bener ^ieu ^mun aja$ alamat aman+tidak apa+robot apa+saya apa+sih baju+bekas bayar
 berapa+hari berapa+orang bertanya bisa bisa+jemput boleh+lapor bot cara+cek data+saya di+kantor di+tangerang
 dikasih+makan dulu harus harus+kirim harus+tunggu ieu ieu+teh juga kalau+ketemu kalau+orang kerja+sampai
 ketemu+orang kok+harus kok+lama ktp+tangerang lain lapor$ lapor+kesini maksimal mana$ mana+sih masuk+panti
 masuk+sini mau+wawancara nanti+pulang nanti+saya nomor+dinsos panti+lansia pelapor penelepon+tanya penjemputan
 perempuan+ada petugas+berapa petugas+datang pulang+tidak rame2 sampai+jam saudara+sudah saya+disebar saya+sakit
 saya+tanya sini sini+tidak takut takut+dia tanggung tangsel+masuk terlantar+itu tidak+kalau trc+itu wawancara ya$
question 5 =drill ^beda ^data ^kantor ^lapor ^malam ^siapa ^tadi ^umur ada+apa ada+petugas adopsi+bayi aktif
 ambulans anak+jalan apa$ apa+bisa apa+mesin apa+yang atau+mesin bagaimana bagaimana+cara balas banget$ bekas berita
 biar biasanya$ bisa+bantu bisa+minta boleh+saya boleh+tanya cara+lapor dendam di+kali di+puskesmas dibawa disebar
 do gelandangan+nanti gempa gratis iki+bot imbalan imbalan+tidak ini$ ini+gratis ini+nomor itu+orang itu+yang
 jaga+malam jaminan kabupaten kalau+ada kalau+lapor kalau+minta kami+mandi kamu kan kan+pak kembali+lagi kenceng
 lapor+disini latihan lewat+sini maksimal+berapa masuk meninggal meninggal+di minggu mun nama+saya ngasih nik
 odgj+yang pak+apa pemerintah pemkot perlu+foto petugas+jaga program prosedur sakit saya+bawa saya+laporan
 saya+takut share+lokasi sini+ya skripsi syarat+masuk tadi+ada tetep+tolong tidak+ke tidak+pak untuk untuk+warga
 yang+jaga yang+meninggal
question 4 =client @len2 ^abis ^boleh ^buka ^layan ^nomor ^obat ^odgj ^panti ^petugas abis+lapor ada+masalah
 aktif+tidak alamat+rumah aman$ ambulans+tidak anak+kontrakan anonymously anonymously$ apa+beda apa+laporan asli
 asli$ baca bagaimana+do bahasa bales bantu+tidak batas bawa+pulang bener+tidak berapa+kalau besuk besuk+rumah
 bisa+masuk boleh+tidak bot$ buka+24 daerah+kerja dengan+112 dhewe dijemput dijemput+nanti dikasih dinsos+bisa
 do+saya duit+ke dulu$ dulu+ya emang+bener foto+yang harus+share here here$ hilang+disini ibu$ ini ini+aktif
 ini+kalau ini+layan ini+masih is izin jam+besuk juga+tidak kabar+tidak kalau+malam kan$ kasih ke+dinsos
 ke+gelandangan kemarin+itu kerja kerja+petugas kirim ktp+saya kumat lama$ lama+tidak lansia$ lansia+belum lapor+apa
 lapor+di lapor+gelandangan lapor+lewat lapor+tidak lapor+trus laporan+anonymously laporan+saya layan+ini luar+kota
 lumpuh lumpuh+tidak makan+tidak malam+tidak masalah mereka mereka+dikasih minggu+tidak na nanti+dibawa oleh open
 pakai pakai+ktp pakai+mobil panti+mana pasar$ pelapor+rahasia penelepon+bertanya petugas+kerja petugas+untuk
 pulang+dulu punya+saudara rahasia+tidak robot+ya saya+dibaca saya+kabar saya+warga sih$ singgah$ sini+bukan syarat
 tampung tangan+tidak tangerang tangerang+boleh tangerang+bukan tanpa tanya+pak tebus teh telepon$ terlantar terus$
 tidak tidak+di tuh tunggu viral+di yang+benar yang+viral
question 3 112+apa =done =mad =well @len1 @where ^aman ^biaya ^harus ^identitas ^kasih ^kira ^kok ^nama abis aja
 aja+yang alamat$ ambulans+gratis amuk anak+di anak+hilang anak+terlantar anonim apa+cuma apa+dinas apa+harus
 apa+itu apa+motor aplikasi+resmi aturannya bawa+mobil beda+dengan beda+lapor beda+odgj belum+ada benar berita+bunuh
 biasanya+petugas biaya+pemakaman biaya+tidak bisa+tampung bohong boleh$ boleh+kirim boleh+titip bot+apa bukan+warga
 daftar+kemana dapet+hadiah dapet+imbalan dari+pemkot data data+pelapor datang+bawa denda+bener dengan dengan+aja
 dengan+orang dengan+siapa di+cimone di+odgj di+penampungan di+tiktok diadopsi dibawa+kemana dibawa+kemarin
 dijemput+itu dijemput+perempuan dikenali dinsos+buka dipungut dipungut+biaya disini+dengan ditaro ditaro+mana
 dokumen dokumen+apa duit foto+saya foto+tidak gampang gelandangan gelandangan+kena gelang hari+di hari+libur
 harus+kenapa hasil$ informasi ini+aplikasi itu+apa itu+bagaimana itu+bener itu+dibawa itu+mana itu+tadi izin+tanya
 jakarta jakarta+boleh jam+operasional jam+pak jam+segini jawab jawab+orang jemput jenguk jenguk+tidak jiwa+gratis
 kah kah$ kalau+gelandangan kalau+odgj kantor+dinsos kasih+duit kasus ke+pak ke+rs ke+siapa kemana+sih kenapa+harus
 kenapa+pak ketemu+bayi ketemu+nanti kota+tangerang ktp$ kudu lagi+tidak lapor+anonim lapor+dapet lokasi$ lokasi+sih
 lokasi+tidak maaf+ini mana+alamat masih+bisa mau+dijemput mesti motor$ nanti+ditaro ngasih+makan nolak nolak+dibawa
 nomor+hp nomor+resmi nyambung odgj+amuk odgj+dengan operasional orang+sakit pak+ini pak+kalau pak+kata
 pakai+seragam panggil perempuan$ pertolongan+pertama pesan pesan+suara petugas petugas$ petugas+pakai polisi+dulu
 prosedurnya pulang punya puskesmas+mana ragu relawan+bagaimana robot$ rs$ rujuk rujuk+ke saudara+boleh saya+apa
 saya+boleh saya+panggil saya+perlu segini segini+masih send seragam seragam+tidak share sih+ada sih+berita
 singgah+mana standby sudah+ambil sudah+lapor sudah+pikun syarat+ambil tampung+orang tanya+syarat tapi+saudara
 telepon+kemana telepon+siapa temuan tidak+muncul tidak+petugas tidak+sih tiktok+itu titip+adik tolong+di
 tolong+informasi tu tua+yang untuk+masuk untuk+tugas urus+bagaimana warga+tangerang yang yang+bales yang+dibawa
 yang+dijemput yang+tanggung yang+tidak
question 2 112$ =not =smell ^besok ^bibi ^cara ^dasar ^dengan ^dokumen ^ktp ^pelayanan ^pnlp ^relawan ^share ^timnya
 ^untuk ambulans+dinsos ambulans+untuk anak$ anonim$ apa+aja apa+odgj apa+orang apa+pelapor apa+ya aplikasi asesmen
 aturannya+bagaimana bagaimana+kalau bagaimana+prosedurnya bagaimana+sih bahasa+inggris bahasa+jawa baju bantu+cari
 baru+ketemu bawah+umur berapa$ biaya$ bibi bisa+telepon boleh+jenguk bot+ini bot+nya buka+sampai bunuh cara$ chat
 chat+ini cimone$ culik culik+anak daerah+depan dan$ dan+bagaimana dapet darurat dasar datang+pakai denda
 dengan+tetangga di+english di+tempat dibawa+bagaimana dikenal+sudah dimakam dinas+sosial dinsos+ada dinsos+berapa
 dinsos+bukan dinsos+hari dinsos+itu dinsos+urus disini disuntik do+you doang$ english english$ gali gini gitu
 hadiah hari harus+pakai harus+polisi hilang+orang hilang+saya hp+tidak identitas+pelapor inggris ini+bisa ini+buka
 ini+dengan ini+jawab ini+manusia ini+untuk is+this itu+di itu+dinsos itu+singkatan jemput$ jiwa$ juga$ kali
 kali+itu kali+kemarin kami+titip kasih+makan kasih+nomor kaya+bagaimana ke+jalan ke+orang ke+polisi kejang+di
 keluarganya+tidak kemana+pak kena+denda ketemu kirim+tidak kirim+video klien+menolak kontrol+ke ktp+tidak kubur$
 lagi+ke lagi+kembali langgar lansia+dan lansia+terlantar lapor+ibu lapor+juga lapor+kena lapor+masih lapor+orang
 lapor+tanpa lapor+untuk laporan+something layan+24 lebih+dulu lewat lewat+mana libur lihat+orang mahasiswa
 makan+orang malam malam+petugas mana+pak masing mayat+tanpa mayat+tidak menolak menolak+dibawa minta+ambulans
 minta+jemput minta+petugas minta+surat muncul nanti+apa nanti+hubung ngomong+dengan nih$ nomor+ambulans nomor+wa
 nya odgj+nya odgj+takut orang orang+apa orang+nolak orang+pasung orang+yang pak+bisa pak+di pakai+bahasa paksa
 panti+apa panti+tidak panti+werdha pasung pasung+keluarganya pemkot+apa penampungan penampungan$ perlu+kirim
 perlu+surat pertama pertolongan petugas+dari petugas+sampai petugas+tidak pindah$ pnlp polisi$ polisi+tidak pp
 prosedurnya$ pulang+apa punya+bpjs puskesmas$ rame2+di rsud rt+tidak sabtu+tidak saksi salah+lapor sampai+biasanya
 satpol satpol+pp saudara+di saya+aman saya+bukan saya+tahu segala sendiri+itu siapa+yang sih+pak simpan singgah+itu
 singkatan singkatan+apa something something$ sore+ada sosial suara suara$ sudah+dijemput sumbang surat+rt tadi+sore
 tahu+tidak tampung$ tanggung+biaya tanya+dong tanya+terus tapi+keluarganya telepon+ke terlantar+tidak
 tetangga+tidak tetep+bisa tidak+nih tidak+saya tidur+mana tiktok titip+lansia tolong$ tugas tugas+sekolah umur
 umur+tidak untuk+apa untuk+ibu untuk+kontrol urus+apa video+tidak warga$ werdha work ya ya+pak yang+baca yang+baru
 yang+butuh yang+datang yang+jawab yang+kubur yang+odgj yang+pakai yayasan
question 1 =force =stir @case ^112 ^alamat ^dibawa ^mahasiswa ^minimal ^mr ^takut ada+tidak ambil ambil+mayat
 anter+sendiri apa+boleh apa+layan apa+saja aturan bakar+di banyak bawa$ bayi bener+dinsos bener+tindak berobat
 bisa$ bisa+jenguk bisa+lihat bisa+pakai buka+hari cari+ibu cepat+pergi cu dadi dengan+ke dengan+petugas di+bawah
 di+luar di+rsj dibawa+ke dibawa+nanti dikenal dimakam$ dinkes dinkes$ dinsos+apa ditinggal+orang dititipin
 dititipin+ke foto$ handle hari+orang harus+bagaimana hotline hukum+tidak imigrasi ini+24 ini+petugas itu+nanti
 izin+bertanya jalan+lapor jam+dulu jawa kalau+dia kalau+dibawa kalau+lagi kalau+laporan kan+ibu kapan+ya kata+ada
 ke+kampung ke+rumah keluarganya kira+petugas kontrakan korban+sudah lagi+kumat laksa lansia+mau lapor+bagaimana
 laporan+hilang lebih live live+dengan lokasi mahasiswa+lagi makan malam+minggu mantan+saya masih+smp menurut+aturan
 minimal nan nganter obat+odgj odgj odgj+dibawa ongkos+pulang orang+boleh orang+hilang orang+ke orang+lain
 orang+petugas orang+pingsan orang+sih orang+tanpa panti+di paspor pasung+orang pelayanan pemakaman pemkot$
 penjelasan petugas+apa petugas+langsung prosedurnya+bagaimana racun robot+apa rsj rumah+kontrakan sabtu salah$
 sampai saudara+itu saudara+siapa saya+anak saya+bisa saya+harus saya+kejang saya+mahasiswa saya+masih saya+salah
 saya+telepon sebelum sembuh sementara+di service siapa+ini sih+dari sih+ngasih sini+dengan skripsi$ sudah+meninggal
 tahu$ tangerang+ada tangerang+live tanpa+saudara terus this+service tidak+dikenal tidak+pegang tidak+waras
 tolong+penjelasan trc+sampai trus tunggu+24 untuk+jemput urus urus+pemakaman wae+pak waktu$ waras wna yang+bayar
 yang+ditinggal yang+harus yang+lapor yang+mana yang+punya
question -1 2+hari 45+bagaimana 5$ 50an =food =poor =sick ^belum ^bot ^bpjs ^bukan ^butuh ^cari ^darah ^dari ^depan
 ^di ^eh ^giginya ^hatiku ^hilang ^hoax ^info ^itu ^jangan ^janji ^join ^kartu ^kis ^klg ^klien ^kucing ^lama
 ^lanjut ^lokasi ^mantan ^mau ^no ^pagi ^pintu ^popok ^punten ^ralat ^rambut ^rame ^rumus ^salah ^satu ^serah ^surat
 ^target ^warga abaikan ada+alien ada+bapak ada+data ada+laki ada+pasien ada+tindak adik+saya aja+ke aja+sih aktif$
 alat alien ambruk aneh anjing anjir anter anyar$ apa+bener apa+mayat badan bagaimana+kabar bagaimana+laporan
 bangun$ bansos$ bapak+odgj batu bawa+golok begini bego belendung belok belum+datang belum+pulang benda$ berhenti
 berjalan berjalan$ bikin+laporan bis bis+ke bisa+ke bisa+kesini boleh+minta bot+bego bot+goblok bpjs+gratis
 bpjs+saya buka+jam bukan+odgj bukan+yang bulak bulan+lalu bunga bungkuk bungkuk$ bursa bursa+kerja bus cabut
 cek+penerima cengkareng centang centang+satu cikokol cilacap da+tidak daan daan+mogot dagang dalam dapat+blt
 dari+indramayu dari+jam dari+kemarin dari+tadi delima dengan+saya depan+kantor depan+rsud desa di+cisadane di+data
 di+kamar di+kardus di+kolong di+lampu di+panti di+perempatan di+pinggir di+rsud di+saya di+situ di+story diam+wae
 dianggap dibantai dibunuh dicandak digembok dijemput+tidak dinsos+diam dinsos+lansia diteruskan diteruskan+ke
 ditinggal dompet+hilang dua+orang duo ekor evakuasi flyover foto+ya gang+delima gang+mawar garut gerbang gerendeng
 gerendeng$ giginya+ompong gratis+bagaimana grup+saudara guna$ habis+ongkos halo+pak hapus+aja hari$ harus+apa
 harus+dibawa have hilang+dari hilang+tidak hoax hp hp+saudara hubung+pak ibu+alun ibu+sekarang ibu+yati identitas$
 ig+kata ikut indonesia$ indramayu indramayu$ ini+ibu ini+laporan ini+lokasi ini+nama ini+saya ini+ya inyo iseng
 item itu+giginya itu+kakak itu+sehat itu+untuk itu+warga iya jadi+kan jalan+bungkuk jalan+merdeka jam+10 jam+5
 jam+8 jauh jaya$ jelas+tidak jemput+orang jemput+saudara jenggot jenggot$ join join+grup juga+kalian kaba
 kalau+lansia kami$ kanan kardus kayaknya+lansia kayu ke ke+arah ke+cilacap ke+datang kebaya kec+benda kecil
 kejang+pak kelontong keluarganya$ kelurahan+gerendeng kemana+ya kemarin+sudah kembali kembali$ kenceng$ kepala
 kepikiran keren kereta kesini+tidak ketemu$ ketemu+di ketemu+itu ketemu+lansia kiri kirim$ kis klg klien+tidak
 kok+diam komplek kompor konsul konsul+hukum kooperatif koran koran$ ktp+hilang ktp+nya kurang kursi kursus
 kursus+jahit kurus lae lagi$ lagi+apa lagi+kenapa lagi+orang laki+tanpa laki+tua lalat lalu$ lama+banget
 lansia+baju lapangan lapor+itu lapor+saya laporan laporan$ lebaran lemas+banget liar+di libur+tidak lobang
 lokasi+di lu$ lu+siapa luas maaf$ maaf+ya mabuk macet makasih$ makasih+pak makmur mandir mang mang+ujang
 mantan+suami masuk+dari masuk+sekolah mau+konsul mau+kursus mau+untuk mawar menang menit merdeka minggu$
 minta+bantu minta+nomor miskin mobil+tidak mogot mondar mondar+mandir motor mulai mulu+tidak nafkahin nama+di
 nanti+kalau nasib+lansia neglasari ngomong+sendiri nih+petugas nikah no+hp nomor+12 nya+sudah obat+pelangsing
 odgj+suka omong ompong online+lapor operasi orang$ orang+agak pabrik pacar padahal+di pagi+pak pak+banyak
 pak+laporan pak+soal pak+tidak pakai+kebaya panas pasca patang patokan pelangsing pelatihan+kerja pencarian
 penelepon+minta penerima+bansos perkosa petugas+ada petugas+belum piatu pinjam pinjem pondok popok pucat pun punten
 punya+siapa putih+semua putus$ ralat rambut+putih rame+di raya$ remaja rokok rsud+kota rt$ rt+5 rt+aja rumah+ibu
 rumus rumus+luas sabi$ sakit$ sakit+di sambil sambungan sampai+mana sanggup sarung satu$ satu+lagi satu+terus
 saudara+bukan saurna saya$ saya+baru saya+belum saya+cuma saya+di saya+dibantai saya+dibawa saya+ganti saya+kalau
 saya+malam saya+pakai saya+perkosa saya+tolak sayang seberang sehat+kan sejak sekarang+ada sekarang+dengan
 sekarang+dia sekolah+saya selamat+tidak selesai$ semua$ semua+pakai senin serah serah+terima serpong si+pak
 siang+dengan siapa+nama siapa+tidur sini+maaf situ$ soal+bapak soal+ibu sok sore sosial+kota story suami+tidak
 sudah+diteruskan sudah+ketemu sudah+makan sudah+mana sudah+minggu sudah+tua sukasari susul+ya tadi$ tahu+siapa
 tampak tampung+mana tangerang+tidak tanpa+identitas tanya+apa tanya+nasib tarik tawa tempo tempo+hari tenang teras
 terima+kasih terlantar+tanpa terminal$ tetangga tiap+malam tidak+angkat tidak+bayar tidak+berhenti tidak+guna
question -1 tidak+jelas tidak+sadar tidak+sanggup tidak+sekolah tidak+ya timnya+sampai tinggal+tidak titik tol
 tolak+ya tolong+bantu trotoar tua+di tulis tumpang+di tunggakan tunggakan+rs tunggu+dari ujang ulang untuk+grup
 untuk+istri update urus$ usir wa warga+kami warga+sini warung+kelontong wb wb$ woy$ wr wr+wb ya+dinsos ya+gang
 ya+gelandangan ya+ibu ya+petugas ya+takut yang+hilang yang+ini yang+mau yang+satu yang+saya yang+sedang yang+suka
 yati yati$ yatim+piatu
question -2 1+malam 1+orang 88+bagaimana =child =home =past =seek @1 ^adik ^antri ^beli ^dengar ^dompet ^hallo
 ^hasil ^hp ^jadwal ^jalan ^jempol ^kami ^klik ^lah ^laki ^lihat ^lowongan ^lu ^mana ^masuk ^mayat ^p ^pak ^pelapor
 ^perempuan ^posisi ^puskesmas ^saudara ^semoga ^telepon ^temen ^ternyata ^top ^woy ^ybs a ada$ ada+bales ada+bantu
 ada+foto ada+lagi ada+pak air aja+depan aja+itu ajak+ngobrol ajak+ngomong ambil+tidak an anak angkat angkat$ angkut
 angkut+kok antri antri+puskesmas anyone anyone+coming apa+di apa+dinsos asal bagaimana+ini bagaimana+pak
 bagaimana+tetangga bahaya baju+biru bakar bangun bansos+lewat bapak+yang baru$ batuceper bawa bayar+pbb becus beli
 beli+obat belum$ benda besar biaya+berapa bisa+jalan bisa+tidur bisa+untuk blt bola bola+malam bpjs+yang
 butuh+dibawa cair$ cantik cara+bikin cibodas ciledug cipondoh cisadane coming coming$ cuma+bisa da dapat
 dari+polsek dari+rumah darurat+bisa dasar+pemerintah data+orang datang datang+juga dengan+dinsos dengar depan+rumah
 depan+tutup di+dinsos di+ig di+pos di+rs diamankan+ngeceknya dibaca+tidak dicabut dicabut$ dideportasi
 dideportasi+tidak dijemput$ dijual dinas+pendidikan diproses$ dipukul disabilitas disini+harus disini+tidak
 ditanggepin dong+pak donor donor+darah duduk+di eh emang+kalau foto+ini foto+pak foto+susul gaji gang$ gang+saya
 ganggu ganti gas gelandangan$ gerak$ gerobak goblok golok grab gratis$ guru habis hallo halo+apa halo+bisa hamil
 harus$ hatiku hidup hp+saya hubung$ ibu+icih icih ig indonesia ini+apa ini+bagaimana ini+darurat ini+share
 is+anyone itu+bisa itu+jadi jadi+ambil jadi+bagaimana jadi+kesini jadi+tidak jadwal jadwal+bola jahit jahit+gratis
 jalan+belakang jam+1 janji jaya jempol jempol+untuk jemput+lansia jomblo+tidak juga+sudah jurumudi kabar kabar$
 kaget kalau+panggil kali+sabi kamar kami+sudah kamu+jomblo kan+ini karaokean karaokean+sampai karena
 kartu+disabilitas karunya ke+cimone kec kel keliru keluar kelurahan kemarin+lapor kenapa+ya kerja$ kesini$
 ketemu+bapak keterangan+tidak kira klien klik+link kok$ kok+ada kok+pinter kok+tidak kolong koreksi kosong kota$
 kota+bisa ku kucing kuning lagi+pak lampu+merah lanjut+bagaimana lansia+nama lansia+saya lapor+ada laporan+di
 laporan+masuk laporan+nomor lari+dari lemas lemot lepas lepas+lagi lewat+jalan linglung link link+ini listrik
 lo+pada lowongan+kerja malam$ malam+jadi malang maling mana+orang mana+ya mana+yang mandi+harus masih masih+lama
 massal massal+tidak masuk+tidak mau+bikin mau+datang mau+makan mau+mandi melahirkan meluncur meluncur$ mirip mobil
 mulu$ murah$ nama+bapak nengok ngaku ngeceknya ngeceknya+bagaimana ngelantur ngelantur$ ngobrol ngomong+nyambung
 nih+saya nolongin nomor+88 nomor+saya nomor+tiket nunggak nyanyi odgj+semua orang+ini orang+masih orang+mirip p
 pagi$ pak+ada pak+boleh pak+dinsos pak+itu pak+rt pak+sudah pak+tolong pak+yang paman+kami pamulang panggil+ibu
 panti+ada parkir pas pasar pasien pbb pelayanan$ pemerintah+tidak pendidikan pendidikan+ada penerima pengaduan
 pengaduan+dinas pengumuman perempatan permisi+mau pernah petugas+bener petugas+yang php pindah+ke pinggir+kali
 pinjol pinter pintu pmi pohon polsek polsek$ program+sunat pukul puskesmas puskesmas+jurumudi puskesmas+lama putih
 putus rakyat rakyat+bagaimana rame ruko+ciledug rusak sabi sampah samping saudara+yang saya+ada saya+bagaimana
 saya+butuh saya+dicabut saya+ketemu saya+lapor saya+lihat saya+masuk saya+terima saya+tunggu saya+ya sebelah sedang
 sehat$ sekarang+di sekitar sekolah+rakyat selamat+siang semua+bisa sendiri$ siap siapa+sih singgah+ada sinyal situ
 sorry sorry$ stasiun+batuceper status+apa subuh sudah+lewat sudah+sampai sudah+saya sudah+tuju sumiati sunat
 sunat+massal suparti surat+pindah susul tadi+pagi tahu tanah tanya$ target tas telat telepon+saya temen+saya
 tenggelam terakhir terima$ terminal tetangga+karaokean the tidak+aktif tidak+becus tidak+cair tidak+ditanggepin
 tidak+jadi tidak+ketemu tidak+nengok tidak+orang tidak+pakai tidak+perlu tidak+respon tidak+salah tidak+usah tiga
 tiket tindak tinggi tipu toko tolol top$ tua tumpang+lapor tumpang+tanya tutup$ untuk+laporan untuk+orang urus+bpjs
 urus+surat usah usaha ya+ada yang+bawa yang+bisa yang+cari yang+disebar yang+nama yang+tadi yatim
question -3 =arms =blaze =dead =joke =lost =part =rails =seen =still =strike =tale =thanks =urgent =wait =water
 =work @reports ^alhamdulillah ^assalamualaikum ^batal ^bayi ^bikin ^cek ^kakak ^kata ^kayanya ^kerja ^ketemu ^lagi
 ^lansia ^masih ^mungkin ^permisi ^saya ^sekarang ^suami ^tumpang ^wkwk ada ada+kabar ada+ketemu adik agak akhirnya
 alhamdulillah alun apa+ada apa+sudah arah assalamualaikum atas banget bantu$ bapak$ baru bau belakang besok
 bikin+ktp biru bisa+hubung bisa+pulang bisa+tangan bot+ya bulan cair cara+ikut cara+jemput cari cepat chatbot dana
 dari datang$ dekat di di+depan di+gang di+halte di+rumah diam+aja diproses+tidak dompet dong$ duduk gerak giginya
 gratis+mana gratis+untuk harga hari+apa hilang$ huni ikut+program info ini+ada ini+chatbot ini+foto ini+parah
 ini+siapa is+saya istri+saya itu+pak jadi+dibawa jam+berapa jangan jatuh jelas jembatan kaki kalian kartu+lansia
 kayak+orang kayaknya kek kena+razia kenapa+sih klik kp lagi lah lampu lansia+kami laporan+nyangkut laporan+pak lari
 layak layak+huni liar lokasi+hari lowongan lupa malam+ini masih+di masjid mau+kesini mau+laporan mau+tanya mau+urus
 mayat menjahit merah minggu+lalu minum mungkin+ada murah nama+siapa napas nasib ngecek nih no nomor+tidak odgj+bisa
 odgj+di odgj+tidak online pada padahal pak+cuma pak+dia pak+orang pakai$ palsu paman pecat pelapor+minta permisi
 persita petugas+mana pinggir presiden rambut raya respon rt ruko rumah+saya rumahnya rw salah satpam saudara+saya
 saya saya+diamankan saya+hilang saya+tidak selesai semoga setan setan$ siapa+presiden stasiun status suami+saya
 suaranya sudah+tidak suka syaratnya+apa tabrak tahun taman tangan$ tangis tapi telanjang temen teriak terlantar+di
 tiap tidak+gerak tidak+mau tidak+tahu tidur$ tinggal tolong+jemput top tua+saya tuh+orang tuju tuju+lokasi tukang
 turun ud viral wkwk woy ya+saya yang+di yang+ke yang+kena yang+malam
question -4 =birth =body =elder =kin =limp =money =nature @len4 @len5 @placed @sighting @them @withdraw ^ada
 ^makasih ^minta ^orang ^pelatihan ^tolong ada+lansia ada+yang ajak apa+petugas bales+kenapa bantu bener+akan
 boleh+lihat bubar cara+dapat cuma daftar+orang deh dia+tidak dong enak film halte hilang hubung ibu ini+orang istri
 jalan jalan$ job kakak+saya kalau+ajak kalau+petugas kamu+siapa kartu lanjut lansia lansia+ini lapor+kemana
 lihat+daftar luka maaf mau+masuk mayat+gratis minta mobil+mayat mulu mungkin ngatur ngomong nomor+berapa nya$
 nyangkut nyasar+apa pak pak+bagaimana pak+saya pergi pergi$ petugas+nyasar petugas+sudah pindah pos razia rekam
 saya+odgj si siang sini+bisa sudah+ada sudah+lama tambah tangan tangan+ya tapi+tidak terlantar+lokasi tes
 tidak+dikasih tidak+kenapa tidak+tangan tidak+viral tidur+di tolong viral+tidak warung ya+ini yang+kemarin ybs
question -5 =beast =breath =height =hurt =road @code @kin @thanked ^bapak ^dia ^ibu ^laporan ^mobil ^tes ^tetangga
 akan+datang ambulans+sekarang angkot apa+bagaimana bagaimana+ke bantu+saya bapak+saya bawa+apa butuh coba darah
 depan dia dibawa+petugas diproses dua ini+tidak kakak kami kayanya kemarin kemarin$ laki lalu lihat makasih mati
 naik pagi pelatihan rumah$ saya+sudah sehat sekolah selamat+malam suami ternyata tidur tumpang tutup
question -6 # @call @danger @who=operator ^jadi ^kapan anak+saya bansos belum boleh+kenalan diam diamankan gang
 halo+ini jomblo kalau+tidak kata ke+lokasi kenalan+tidak lu mampu mau nama parah petugas+jadi petugas+kesini
 sampai$ satu saya+mau sekarang+tidak sudah tidak+ada tidak+bawa tidak+mampu tolak
question -7 @back @goes @thanking @who=responder ^selamat ^sudah bagaimana+ya bapak hari+ini jual posisi semua
 tetangga+meninggal
question -8 @status @who=relative bikin bisa+kirim kenalan nyasar orang+tidak sekarang selamat
question -9 @other ada+orang ini+bener jadi tidak+bisa
question -10 ^tidak apa+tidak dinsos+tangerang kirim+petugas petugas+ke pinang
question -11 apa+ini lapor+sekarang sekarang$
question -13 ^halo halo
question -14 @len0
"""
