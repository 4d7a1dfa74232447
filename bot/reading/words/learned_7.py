"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition -1 jalan+sudah jalan+sudirman jam jam+1 jam+6 jam+berapa jam+besuk jam+istirahat jam+piro jamu
 jangan+datang jangan+diproses jatake jatuh jatuh$ jaya+rt jazakallah$ jebol$ jenguk jinak joget2 join jual+makan
 juga+ya juta kabar kabar+pak kabar+tidak kakak kakak+di kakak+kandung kaki+diperban kalau+ada kalau+lokasi
 kalau+pelapor kalau+saya kalau+yang kali+masih kali+mookervart kalian+tidak kami kami+kejar kami+lihat kami+nama
 kami+tetangga kampung+tanya kamu+robot kamu+siapa kandang+ayam kantor+pos kapan+bisa kapan+hujan kapan+ya kara$
 karawaci karena karena+ribut kartu+kuning kartu+saudara karyawan+jatuh kasi kasih+atas kasih+banyak kasusnya
 kata+bawa kata+jadi kata+petugas kata+tunggu kayaknya+di kayaknya+pakai kayanya$ kayanya+orang ke+jembatan
 ke+kampung ke+kolong ke+laporan ke+mobil ke+motor ke+pak ke+pinggir ke+polsek ke+siapa ke+truk ke+warung kebon
 kebon+besar kebon+pisang kecamatan+benda kedaung kedaung+baru kehujanan$ kejar+ibu kejar+sampai kel+gaga
 kel+neglasari kelahi+rebut kelurahan+uwung kemarin+itu kemarin+masih kemarin+pakai kena+lempar kepergok keran
 kerendem kereta+sekarang kerja+tidak ketemu+anak ketemu+lagi ketemu+lansia ketemu+mayat keterbelakangan
 keterbelakangan+odgj ketok ki kira+gelandangan kiri+putih kirim+mobil kis kk+saya klien+ke ko kode kolam
 kolam+renang kondisi+tenang kontrakan+kami kontrakan+no koran korban+kdrt kotor$ kp+dumpit kp+gebang kp+rawa
 kucing+saya kurus+ada kutengok kutengok+tadi kyk lae$ lagi+cari lagi+cipondoh lagi+depan lagi+jalan lagi+kepala
 lagi+kok lagi+noh lagi+this lagi+tunggu lahir+anak laki+mabuk laki+muda laki+saya lalu+saya langka lansia+linglung
 lansia+sesak lansia+tidur lantai+dua lapak+rongsok lapangan+bola lapor+di lapor+dua lapor+kata lapor+kemana
 lapor+kemarin lapor+ternyata lapor+yang laporan+aye laporan+kok laporan+nomor laporan+satpol larangan+selatan
 lari+bayi lari+dari latihan+maaf layan$ lemot lepas+tadi lihat+lansia lihat+perempuan lihat+warga lingkungan
 linglung+ngomong linglung+tidak listrik+padam lo+pada lobby lokasi+di lokasi+saya lokasi+sih lorem lorem+ipsum
 luar$ luas luka+besar luka+kepala lupa+ingat lupa+nama maaf+repot mabar mah majikan+saya makan$ makan+tidak
 makasih+banget mal malam+minggu malam+ternyata maling+di mall+balekota mampet mandir mantap+pak mantul$ mantul+pak
 mantunya manusia+silver maria markotop martabak masa masih+tabrak masjid+pintu masuk+02 masuk+panti mata+kiri
 mati+pak matur+makasih mau+cek mau+dijemput mau+jadi mau+konfirmasi mau+masuk mau+obat mau+sudah mauliate+godang
 maxwin mayat+di mayat+pak mayat+tapi md melahirkan$ meledak+di meluap meluap+pak menangis menunggu+petugas menyebut
 menyebut+nama mesti mesum met+pagi mie+basah minat minggu minta+dijemput minta+foto minta+lap minta+makan
 minta+pulsa minta+uang miras miring misi misi+pak mlaku mnt+lalu mobil+apa mobil+panas mobil+sendiri mobil+tabrak
 modernland modernland$ mogok+di mogot$ mondar mondar+mandir mookervart motor+saya motor+sudah muda+di muka$ mulus
 musafir musala naik+ojek nama+siapa nanti+dikasih nasi+di nasi+goreng nasi+padang nasi+uduk nego nempel$ ngawur$
 ngelem+tiap ngetan ngetan$ nginep ngoceh ngomong+cuma ngomong+dengan ngorek+sampah ngucur ngucur$ no+7 nomor+anda
 nomor+laporan nomor+wa nya+lihat nya+mati nya+orang nya+saya nya+sendiri o obat+kuat obat+segenggam odgj+amuk
 odgj+duduk ogah oh+gitu ojol+abis ok$ omong ongkos$ online+mau orang+buta orang+cuma orang+dia orang+itu orang+laki
 orang+mulut orang+nama orang+pada orang+sih orang+ternyata orang+tsb order over pacar$ pagar$ pagi+saya pai
 pak+baju pak+jam pak+laporan pak+makasih pak+muka pak+ogah pak+sehat pak+umur pak+🙏 pakai+boraks pakai+mobil
 pakai+yang paket pakojan paman$ paman+kami paman+saya pamit$ panas+dengan pantau panti+lansia panti+saya paragon
 parkir+indomaret parung+serab pasa pasar+induk pasar+kemis pasir pasung$ paud pegang+saya pelatihan pemadam
 pembangunan+3 pemkot pemkot$ pemulangan pencarian+orang penelepon+lapor penelepon+lihat penelepon+orang
 penelepon+tny pengaduan$ penumpang+saya perahu perempatan+shinta perempuan+muda perempuan+rambut perempuan+saya
 perlu+bantu perlu+foto permintaan pernah+bawa pertolongan$ perut+darah pesan+ini petugas+kok petugas+otw
 petugas+sudah pihak+rt pikun+yang pinang+griya pingsan+itu pinjam+dulu pintu+2 pintu+seribu piring piro+pak
 pisau+depan pisau+kecil pohon$ pokoknya pokoknya+yang polisi+dulu pondok+pucung pool pos+polisi posisi+terakhir
addition -1 potret potret$ proses prosesnya ps psikolog puasa pucung pucung+rt pulang+kampung pungli pungli+di
 punya+tempat puri puri+beta puskesmas+gembor puting puting+beliung putus qwe123 raib rambut$ rambut+pendek ranjang
 ratus ratus$ rek rekan rel+sekarang relawan rendah repot repot$ ribut+dengan ribut+sekarang robot$ roda+ditinggal
 rokok+di rombongan+ziarah rsj rt+dari rt+saya rt+sini rujukan+rps ruko+cimone ruko+saya rumah+dengan rumah+nya
 rumah+orang rumah+sebelah rumah+warga rumahnya$ rumus rumus+luas rw+05 rw+1 rw+4 sadar+depan saja+pak sakit+kulit
 salah+sambung salib+di salon salut salut+dengan sambung sampah+depan sampai+terima samuel santa santa+maria
 sapu+jalan satpam+baru satpam+perum satpol+laki satu2$ satunya$ saudara+belum saudara+dari saudara+tinggal saus
 saya+amankan saya+bangun saya+belum saya+cabut saya+dengar saya+dicolong saya+habis saya+hamil saya+kasi saya+kena
 saya+kunci saya+laporan saya+lumpuh saya+makasih saya+nyasar saya+ojol saya+panik saya+pasung saya+presiden
 saya+tahan saya+tolong saya+trc saya+yakin sebelah+jual sebelah+rumah segenggam segenggam+kata sehat$ sejak+pagi
 sekarang+banget sekarang+dengan sekarang+depan sekarang+duduk sekarang+selonjor sekarang+siram sekarang+stasiun
 sekarang+tumpang sekarang+warga sekarat sekolah+pakai sekolah+patah sekolah+saya sekolahan sekuriti selamat+nomor
 selamat+siang selasa selesai$ selonjor selonjor+di sembunyi+di semprot semua+saya semut sendiri+depan sendiri+jalan
 sendiri+sudah senjata$ serab serang+jantung serpong$ setir setir$ shalom shalom+selamat sial sial+7 siang$ siap$
 siap+saya siapa+yang sih+ada sih+cuma sih+tapi silver+di sini+ajak sini+lagi sios situ+besar smk smpn+19 soal+adik
 sore+masih sori+salah sp4n+anak spiderman stasiun+poris stnk stop stroke$ stroke+ditinggal subuh$ sudah+3
 sudah+angkat sudah+besar sudah+biasa sudah+dekat sudah+dia sudah+diam sudah+dikipasin sudah+dua sudah+lama
 sudah+lewat sudah+pucat sudah+punya sudah+tahun sudah+tindak sudah+tuju sudah+uih sudah+urus sudah+ya sudimara
 sugeng+enjing suka+sapu sukajadi surat+antar susul+ibu sutet sutet+pak syaratnya tabrak+beruntun tabrak+mobil
 tabrak+tiang tadi+abis tadi+pas tadi+sore tadi+tangis tah tahan+perut tahu+ke tahu+siapa tajam tajur takut+dia
 tali+puser taman+kayu taman+makam taman+potret tambah+banyak tampung$ tanah$ tangan+pihak tangis+minta
 tangis+sekarang tangsel tanya+alamat tanya+jam tanya+ke tapi+dia tapi+karunya tapi+saya target+naik tarik+laporan
 tato+salib team teater tebal+dari telanjang+bulet telanjang+itu telanjang+jalan telepon+kembali telepon+tadi
 telepon+tapi telepon+tidak telor tembok+sekolah tempat+cuci tengah+malam terbalik$ terbalik+di terbang teriak
 teriak+pak terima+mulu terjebak+di terminal$ ternyata+anak ternyata+odgj ternyata+saya ternyata+warga terus$
 terus+dipukul terus+lari test+123 tetangga+kata tetangga+tidak tgl+3 theres theres+a tiap+hari tidak+angkut
 tidak+ganggu tidak+melek tidak+nongol2 tidak+sampai tidak+saya tidak+sial tidak+sios tidur tidur+pakai tidur+sudah
 tidur+tidak timnya+sampai tindak$ tindak+lanjut tinggal+tidak tipu tiri+saya titip tny toilet+umum toko+jalan
 toko+roti tolong+cari tolong+di tolong+dibawa tolong+jemput tolong+petugas tolong+pln top$ top+markotop total
 traktir traktir$ travel trc+0457 trotoar+depan truk+pasir tsb+sekarang tua+duduk tua+tidak tua+yang tuh+orang
 tukang+rongsok tumpang+di tunggu+kata tunggu+mobil tunggu+tidak turun+orang u uang+di uduk ular+masuk ular+pak
 umur+berapa untuk+bapak untuk+lansia untuk+pengaduan urungkan via+telepon video+tiktok wae+pak warga+bawa warga+di
 was where wilujeng wkwk+pak x+di x+meninggal x+yang yakin+90 yang+biasanya yang+dibawa yang+dongkap yang+lagi
 yang+lari yang+lepas yang+meninggal yang+nama yang+ngambang yang+pingsan yang+pukul yang+setrum yang+sudah
 yang+tampung yang+urus yanti yayasan ybs+dijemput ybs+kembali ybs+yang yth yth+dinas ziarah zidan zzzzz$
addition -2 1+jam 100$ 123$ 19$ 2+anak 2+jam 2+minggu 3$ 3+dua 3+sekarang 4+hari 8+tahun =breath =wait =well =work
 @danger @placed @who=relative ^12345 ^abaikan ^abis ^anj ^asap ^asdfghjkl ^ass ^awas ^ayang ^banyak ^barangkali
 ^beda ^beli ^berapa ^bocah ^bunuh ^bursa ^dana ^darurat ^dinsos ^dompet ^dosen ^dulu ^emang ^gabut ^gaji ^haii
 ^hatiku ^hello ^hhhhh ^hmmmm ^identitas ^investasi ^istri ^judi ^karunya ^karyawan ^lama ^listrik ^maksudnya
 ^maling ^mampus ^mantan ^met ^muka ^never ^nikah ^noted ^oi ^oii ^okee ^paman ^pelayanan ^pembantu ^pencarian
 ^perlu ^persita ^ping ^pnlp ^ppp ^qwerty ^qwertyuiop ^saldo ^santri ^si ^siang ^sip ^sorry ^spada ^start ^surat
 ^tabung ^tai ^tanggul ^tarimo ^telepon ^temen ^tiket ^timnya ^token ^trotoar ^tumpang ^tunggakan ^waalaikumsalam
 ^woi ^xixixi ^zzzz ^zzzzz ^👍 ada$ ada+denyut ada+ibu ada+kok ada+korban ada+mayat ada+perkembangan ada+remaja
 ada+respon ada+senjata ada+telepon ada+titik air+keras aja+lansia aja+pak aja+sih aja+tidak aje akan+panggil
 aktif+tidak alam+jaya alamat+ybs alarm alat$ amal aman+tidak ambruk$ ambulans+sekarang ampun+pak amuk+di amuk+tidak
 anak+hilang anak+ibu anak+pergi anak+tiga anak+yang ancur angkat+telepon anj anj$ antar anter+ke anything apa$
 apa+cuma apa+ya apa+yang api aplikasinya arah+terminal asd asd$ asdfghjkl asdfghjkl$ aspal ass ass+wr
 assalamualaikum+pak assesment assesment+klien ayang aye+tidak babakan babakan$ babi babi+bau badan+nya baju+makan
 baju+merah baju+pasien baju+robek baju+satu2 bakar+di bakar+orang bakar+pak bakar+rumah balai+rw baliho balita
 bandara$ banget+banyak banget+bibirnya bangsat bansos bantal bantu+kursi bantu+saya bapak+ini bapak+jalan
 bapak+pukul bapak+tiri barangkali+ada baru+di batal$ batal+ya batu+jaya batuk+darah bau+busuk bawa+bantal
 bawa+korek bawah bayi+boneka bayi+ke becak+di beda bedeng belakang+smp belatung belum+bisa belum+nongol2 belum+ya
 benda$ bener bener$ bener+pak bengkak+hitam bengkel+saya bensin+mau berani berapa+lama berapa+ya berisik berisik$
 bertanya berteduh biar+saya biaya bikin+mati biometrik biru+di bisa$ bisa+bantu bisa+gerak bisa+jawab bisa+minta
 bisa+tidak bisu bisu$ bocor bohong bokor boleh+kirim boleh+lapor boneka+maaf bonus bot+ya bpjs buka+jam bukan+bayi
 bukan+tabrak bulakan bulat bulog bundaran bus$ busana busuk+dari busway busway$ buta+yang butuh+dibawa
 butuh+pertolongan butuh+tempat cabe cabut$ cangkring cantik+deh cari$ cari+bapak cari+ibu cctv+tunjuk cek$ cekung
 cekung+sudah cepat+kalian cerai cipadu cipete cocok+dengan cod cuci cuma cuma+coba cuma+gelandangan cuma+lihat
 cuma+nyanyi cuma+pegang cuma+pingsan cuma+tangis cuma+tidak curhat dada+sakit dagang dagang$ damkar$ dan+pulang
 dapur darah+tadi darah+tapi dari dari+jam dari+kamis dari+malam dari+pekalongan dari+rps dari+subuh dari+tong
 daster+kuning data+orang datang+ke datang+lagi datang+tidak dbd deh dekat+warteg dendam dengan+anjing dengan+foto
 dengan+kali dengan+lansia dengan+laporan dengan+rt dengan+suami dengan+tukang dengan+yang denyut+masih depan+gereja
 depan+kelurahan depan+pasar depan+rs depan+smpn depan+spbu di+alfamart di+antri di+apartemen di+atas di+bedeng
 di+bengkel di+daerah di+dekat di+emper di+flyover di+foto di+gerobak di+gubuk di+kamar di+kandang di+kantor
 di+kosnya di+kreo di+lemari di+lobi di+loteng di+luar di+pelataran di+perempatan di+pertigaan di+pohon di+polsek
 di+pom di+rel di+tangerang di+tol di+warnet dia+kembali dia+kunci dia+lupa dia+muntah dia+naik dia+punya diam+kok
 diam+wae diare dibaca dibaca+doang dibantai dibawa+polisi dibobol dibuang dicocokkan dicuekin dieu dieu+pak
 dikasih+teh dilempar dima dingin+badan dinsos+bukan dinsos+ya dipukul$ dipukul+tetangga disabilitas disambungkan
 disebar disimpen disimpen+mana disini+harus disiram disuruh ditinggal+dia ditusuk+orang dobel+dengan does does+this
 donasi donasi+baju dosen dp dua+hari dua+tidak duduk+depan duga duga+paman dulu dulu+suka emang emper emperan$
 emperan+toko enak false+alarm fatah foto+ybs gabut gajah galak+cuma gali gandasari gang+3 gang+kelinci ganggu+jiwa
 ganteng ganti$ gebang gelandangan+bawa gelandangan+kaki gelandangan+sakit gelang+nama gemeter+bibirnya genteng$
 gerbang+belakang gigil+parah gigit+orang gigit+ular gini gondrong good+job gor$ gotong gratis$ grup+saudara guling
 hai$ haii halo+pak halte+busway halte+seberang halte+tanah hapus+aja hari+lalu hari+tidak harus$ hello hhhhh hhhhh$
 hidup+pak hilang$ hilang+kontak hmmmm hmmmm$ hp+tidak ibu+di identitas identitas+pelapor ieu ijah ijo+kemarin iman
addition -2 iman$ info info+lansia infusnya inget+rumahnya ini ini+bagaimana ini+bot ini+lokasi ini+masih investasi
 is is+hilang is+tidak istri+lari itu+dia itu+malam itu+napas itu+odgj itu+satpam itu+untuk itu+warga jadi+datang
 jadi+deh jadi+dibawa jadi+kesini jalan+ke jalan+lobang jalan+pembangunan jalan+raden jalan+rusak jalan+sendiri
 jalan+tidak jalanan$ jam+7 jam+lebih jangan+kasih jangan+kirim janten$ jatiuwung$ jatuh+dari jawab jaya+minta
 jazakallah jembatan$ jembatan+cisadane jembatan+kaca job jomblo+ya jongkok jpo$ jual+tisu judi judi+sabung juga$
 juga+tidak jumadi jurumudi kabar+lagi kabupaten kadieu kaki+ke kaki+kegiles kaki+pakai kalau+anak kalau+lapor
 kalau+sudah kali+di kali+sabi kalian$ kalian+cari kamar kami+kembali kami+lagi kami+lari kami+saudara kami+sekarang
 kami+tiba kami+tidak kami+warga kampret kampung kan+ibu kandang kandung kantor$ kantor+buka kasih+kendor kata+30
 kata+batal kata+ini kata+malam kata+mau kata+satpam kayu+sudah ke+2 ke+anak ke+balai ke+brebes ke+dieu ke+halte
 ke+jalan ke+komplek ke+mana ke+rumahnya ke+sini ke+situ ke+tempat keberatan keburu+mati kecamatan kecil$ kecil+di
 kegiles kejang+depan kejang+terus kejar+bocah kelahi kelas+saya kelinci keluar+dari keluar+rumah keluhan kelurahan$
 kemarin+ada kemarin+amuk kemarin+kata kemarin+sudah kembali+kanan kembang kembar kenalan kendor keramaian keren
 kering kerupuk kesamber kesamber+kereta kesini+pak kesini+tidak ketemu+nanti ketemu+ndan ketuban+sudah kirim+tidak
 kks klien+baru klien+yang klik kok+diam kok+hilang kok+masih kolong komplek+sudah kompor konsultasi konten konten$
 kontrakan$ kontrakan+saya korban$ korban+banjir korek kosnya$ kosong$ kosong+itu kota kotak+amal ktp+hilang
 ktp+saja ktp+saya ku kuat kubur+selapajang kucing+tabrak kumat+lagi kunciran kurang+waras lae lagi$ lagi+dekat
 lagi+itu lagi+kenapa lagi+mau lagi+tadi laki laki+bisu laki+dari laki+masuk laki+tanpa laki+tidak laki+tua
 lalat+dagu lama+banget lama+tidak lampu+merah lansia+di lansia+itu lansia+nyasar lansia+pak lansia+pikun
 lansia+sakit lansia+sebatang lap lapak lapor+1 lapor+bulan lapor+hilang lapor+ke lapor+warga laporan+atas las+jalan
 latihan layangan layangan$ lebaran$ lemari lembang lembang$ lewat+sini lho$ libur libur+tidak lihat+bapak lihat+dia
 lihat+lagi lihat+the lihat+ybs limbah lina linglung+di lo lobi loh$ loket lontong loteng lowongan lt maaf+bikin
 maghrib$ magrib mah+diam majikan majikannya makam makan+hari makan+korban malam+ada malam+di malam+jadi
 malam+sekarang malu+saya mampus mampus+saya mancing manekin mangkal+di mantan+saya manusia+gerobak marah
 masih+gerak masih+nempel masuk+ke masuk+tidak mata+cekung mata+merah mati+aja mati+berdiri mau+ambruk mau+bikin
 mau+curhat mau+donasi mau+kata mau+kesini mau+laporan mau+pergi mau+pesen mau+susul mau+tanya mau+terjun mau+untuk
 mawar mayat+ya medsos menang+undian meninggal+tanpa mereka met mind minggu+lalu minggu+tidak minimarket minta+duit
 minta+petugas miskin mobil+dinsos mogot+sekarang muda muncul+di mungutin murah$ naik+kereta naik+motor naik+truk
 nama+istri nama+jumadi nama+saya nambo nambo+jaya nan nanti$ napas+lagi napas+senin napas+tolong narkoba need+ke
 need+tolong nempel never never+mind ngambang nganter ngawur ngecek ngecek+laporan ngejogrok ngomel ngomong+sekarang
 ngorek ngumpet nih+orang nikah nolak+dibawa nomor$ nomor+dinsos nomor+resmi nongol$ nongol+dari noted noted$
 nurul+iman nyambung+ke nyamuk+banyak nyangkut nyangkut+di nyanyi$ nyanyi+di nyulut obat+sudah objek odgj+bawa
 odgj+di odgj+itu odgj+pak odgj+yang oi oii oii$ oke+pak okee open orang+arah orang+bakar orang+belum orang+bener
 orang+dengan orang+diam orang+dilempar orang+kejang orang+kembali orang+kena orang+kurus orang+lapar orang+mabuk
 orang+masih orang+nongol orang+sekarat orang+sini orang+telanjang orang+ya orangtua ot otw+dari padahal+dia
 padahal+miskin padam pagar+jembatan pagi pagi+tidak pak+alamat pak+badan pak+bantu pak+baru pak+dinsos
 pak+gelandangan pak+hujan pak+jangan pak+jomblo pak+kayanya pak+masih pak+mau pak+minta pak+nya pak+pegang
 pak+pingsan pak+posisi pak+rumah pak+samping pak+soal pak+tangan pakai$ pakai+batik pakai+batu pakai+daster
 pakai+kayu pakai+pisau palang palem palem+semi pangkalan+truk pangkas papan papan+reklame parah$ pas+saya pasang
 pasar+babakan pasar+bawa pasar+gerendeng pasar+lama pasar+lembang pasien+sudah pasung+kaki patroli patung pdam$
 pegang+perut pekalongan pelapor+tanya pelataran pembangunan pembantu penculik penculik+padahal penelepon+salah
addition -2 penjemputannya penuh penumpang perempuan+ada perempuan+di perempuan+linglung perempuan+sayat pergi+semua
 perkosa+pak perlintasan perlu perlu+petugas perlu+ya permisi+pak pernah+saya persija pertigaan$ pertolongan petir
 petir$ petugas$ petugas+mana petugas+nya petugas+tadi petugas+yang petugasipun pihak pincang+itu pindah+warga ping
 ping$ pingsan+cuma pingsan+depan pingsan+di pinjol$ pinter piro pisah+dari pisang plafon plawad+indah pmi pnlp
 pondok pos+damkar posisi posisi+depan posisi+sekarang ppp preman presiden pukul$ pukul+istri pukul+saya
 pulang+dengan pulang+sendiri pulang+tidak pun+sudah pundi+petugasipun punten$ puser puskesmas+cipondoh
 puskesmas+lama qwerty qwerty$ qwertyuiop qwertyuiop$ raba raden raden+fatah rahasia+kan rakyat rame2 rasa
 rawa+bokor ready rekan$ reklame renang ribet ribut rini rokok+depan rombongan rong rsj$ rt+5 rt+tidak ruko+ciledug
 rumah rumah+bapak rumah+ibu rumah+kami rumah+singgah sabi sabung sabung+ayam sadar+dan salah+alamat salah+lapor
 salah+nomor salah+orang salam salam$ saldo sambungan sampah+tumpuk sampai+jembatan samping+bengkel santri+kami
 sarung+ijo satpam+pabrik satpam+rumah satpam+sampai satu$ satu+dua satu2 satu2+pak saudara$ saudara+bukan sawah
 saya+abis saya+anak saya+baca saya+besok saya+dengan saya+dibantai saya+disebar saya+kumat saya+lapar saya+maling
 saya+ngumpet saya+orang saya+pamit saya+pukul saya+rahasia saya+rumah saya+sekarat saya+siap saya+stroke saya+tarik
 saya+think sayat sblm sebarkan+ke sebelah+bakar sedang+tidur sehat+selalu sejak sekarang+kejar sekarang+lari
 sekarang+lihat sekarang+masih sekitar+puluh sekneg selalu selalu$ selamat selamat+malam selamat+sore selamat+tidak
 selang sembako sembunyi sementara$ semi semua+badan semua+sudah sendiri+pakai sendiri+tidak senyum seragam+tidak
 sesak sesak+napas sesuai+foto sewa shelter shelter$ siang+pak siapa$ siapa+ya sido$ sih+tidak singgah singgah+ada
 sini+maaf sini+sekarang sip$ situ+bulakan situ+cangkring smp$ sori sorry+false sp4n spada spada$ spotted spp
 spp+anak stadion start start$ stasiun$ stasiun+tanah suami$ suami+kumat suaranya sudah+20 sudah+4 sudah+anter
 sudah+baik sudah+bengkak sudah+beres sudah+biru sudah+darah sudah+dingin sudah+lari sudah+maghrib sudah+rong
 sudah+sejak sudah+tutup sudirman sungai supir+lansia syuting+konten tabrak+mesin tabung+gas tadi+anak tadi+beli
 tadi+di tadi+jam tadi+lewat tadi+warga tahu+alamat tahun+nyasar tampung tangan+depan tangan+satpam tangan+sendiri
 tangan+sudah tangan+ya tangcity tanggal tanggul tangis tanpa+busana tapi+sudah tapi+supir tapi+tidur tapi+yang
 tarimo tarimo+kasih taruna tas+hitam tawon telanjang+di telepon+kata telepon+masuk teman+saya tembus temen
 temen+kontrakan temen+saya tempat+biasa tempat+lagi tempat+rumah temukan tengah+pasar tenggelam+di terakhir
 teras+saya tergeletak+tidak teriak+minta terima terjebak terlantar+di terminal+masih termonitor+duduk ternak
 ternyata+manekin ternyata+mulut terpal tertelan terus+dari tes+123 tes+satu test$ tgl the+laki the+mall think
 think+dia this+pagi tiap+sore tidak+berani tidak+di tidak+galak tidak+inget tidak+jelas tidak+kalau tidak+kedah
 tidak+keluar tidak+kios tidak+kuat tidak+nanti tidak+pernah tidak+pukul tidak+pulang tidak+sekolah tidak+tangan
 tidak+turun tidak+utuh tidak+viral tidur+aja tidur+alun tidur+depan tidur+gang tidur+malam tidur+tunggu tiket+saya
 tiketnya tiktok+itu tindaklanjut tinggal$ tinggal+di tinggal+sementara tiri tisu titik+tahu tk tmp tmp+taruna
 toilet+pom token token+listrik tolol$ tolong+ada tolong+dicek tolong+info tolong+ke tolong+kesini tolong+saya
 topi+merah tps truk+sayur truk+tanah tuhan tukang+becak tukang+parkir tumpang+lapor tuna+wisma tunarungu tunggal
 tunggu+pak tunggu+puskesmas tunggu+ya tunjuk+jalan turun+di tutup tutup+aja tv ud uih uih$ ujung undian untuk+anak
 untuk+grup untuk+jaga untuk+klien untung update$ urangnyo urgent urgent+pak usir+keluarganya viral+tidak
 waalaikumsalam waalaikumsalam$ wae warga+rt warga+rw warga+saya waris waris$ warung+aye wb$ wisma woi wrg xixixi
 xixixi$ ya$ ya+ampun ya+kata ya+saya ya+sudah yak yak$ yang+anter yang+biasa yang+dijual yang+dulu yang+gigit
 yang+kalian yang+kata yang+kejang yang+kira yang+malam yang+odgj yang+tempat yatim ybs+di ybs+lihat zzzz zzzz$
 zzzzz 👍 👍$
addition -3 10rb 12345$ 2+tahun 20+menit 24+jam 3+ada 3+jam =home =poor =rails =seek ^ada ^anak ^bakar ^banjir ^bot
 ^cuma ^film ^good ^hallo ^haloo ^harus ^haturnuhun ^hi ^horas ^izin ^jempol ^kartu ^kembali ^kontrakan ^kulonuwun
 ^lansia ^lemas ^lupakan ^mantap ^mantul ^menang ^minta ^monitor ^motor ^mulut ^ok ^oke ^okeee ^oy ^pacar ^sampah
 ^sebarkan ^siap ^skip ^stop ^sugeng ^tabrak ^tok ^top ^woy abaikan+ya abis ada+gelandangan ada+laki ada+motor alam
 alat alhamdulillah$ am ambil+tidak ambrol ambulans+pak ampun amuk+tapi anak+4 anak+ke anda angkut angkut+belum
 anter antri api$ arah+bandara arah+timur asem atas$ ayam+geprek bagaimana+ya bahaya baik bakar bakar+kasur balas
 banget+kata banget+saya bangkai bangun$ bantu$ banyak bapak+ibu barangkali batal+pak batu+besar bau$ bawa$
 begal+orang beli belum+lihat benda berapa$ beres berita berita$ bibi biru$ biru+napas bis$ bisa+lapor bisa+pulang
 blok+b bukan+terlantar bulak+rt bursa bursa+kerja busuk butuh capek cepat chat$ chat+wa cibodas+sudah ciledug$
 cocok dalam+pasar dalam+sumur dan+tadi dana darah+hebat dari+gereja dari+kontrakan dari+lantai dari+polsek darurat
 datang$ datang+sudah deh$ dekat+rumah dekat+the dengan+gelandangan dengan+keluarganya dengan+pak depan depan+apotek
 depan+bank di di+angkot di+depan di+gudang di+jembatan di+kolong di+kursi di+minimarket di+pagar di+pangkalan
 di+tanah di+tengah di+warteg dia+ada dia+minum dia+nongol dia+teriak dianggap dibawa+kemana dibawa+nangkring dicek
 dijadwalin dikenal diproses+ya dipukul+suami ditinggal$ ditusuk doang$ doang+pak duduk+di eh+ternyata ember false
 flyover$ foto+di foto+tangan foto+yang free gacor gang+masjid gang+saya gantung gelandangan+tidur gembor$
 gendong+bayi geprek gerak+pakai gereja+sudah geser$ geser+dikit goblok goblok$ golok$ gor gubuk guru hallo haloo
 harus+kirim harus+share hati hatiku haturnuhun hi hilang+pak hoax+pak horas hp+pakai hujan$ ibu+bidan ibu+pakai
 ikan$ info+orang info+warga ini+ada ini+jadi ini+pak ini+tidak iseng istri+belum it itu+di itu+sudah itu+tadi
 jadi+ambil jadi+saksi jadi+ya jalan+belum jalan+pulang jalmina$ jam+lalu janten jatiuwung jatuh+di jawab+panggil
 jaya$ jelas+lu jembatan+layang jempol jempol+untuk jendela jendela$ jumat k kabar$ kabel kaca+mobil kadaluarsa
 kadis kakak$ kaku kalau+ketemu kalau+orang kamar+mandi kami$ kami+pegang kamis kapendak kara karyawan kasih+pak
 kasur kata+ibu kata+usir kaya+yang kayak+mau kayaknya+dia kdrt ke+10 ke+bawah ke+belakang ke+datang ke+dinsos
 ke+taman kehujanan kejang+di kelar keliling kemarin+pak kena kenanga kepala+anak keras kereta kerja$ kesini kios
 kirim+orang kirim+petugas kirim+yang klien+ada kok+belum kok+harus komplek konfirmasi kontrol$ kosnya kp+bulak kreo
 kruk kulonuwun kulonuwun$ lagi lagi+masuk lagi+nih lagi+pinggir lagi+soal lagi+syuting laksa lalu+masih lama
 lansia+sendiri lap+no lapangan$ lapar+pak lapor+3 larangan layang lempar lempar+mobil lewat+depan lho lihat+jalan
 lihat+juga lihat+orang lobang lokasi+jalan luar luka+parah lumpuh lupa+jalan lupakan maaf+ya maghrib makan+dari
 makan+kadaluarsa makin+kurus mall malu mana+pak mangkal mantan mantul masih+diproses masih+hidup masih+lama massa
 masuk+maling mati+terus mau mau+dijadwalin mau+melahirkan mau+minta mau+putus mau+sumbang mawar$ meninggal
 meresahkan meresahkan$ mesin$ mie minta minum+20 mobil+pakai modal monitor motor$ motor+jatuh muka mulut+buka
 mulut+keluar muntah+abis nabi naik+bus nangkring nangkring+lagi napas$ napas+ngos napas+sudah neglasari ngaku+nabi
 ngelem ngesot ngoceh+soal ngumpet+di nih$ nih+di noh nomor+pln nongol2 nya+diam nya+nyasar nyasar+di nyasar+ya
 nyuruh obat+pelangsing odgj ojol ok oke okeee orang+baru orang+gigil orang+jadi orang+lari orang+nya orang+teriak
 orang+terlantar otw+belum oy oy$ p$ pacar+saya pagi+minta pagi+pak pak+dari pak+keburu pak+rumahnya pak+tukang
 pakai+kruk pakai+seragam pamit panggil+jadi panti parkir+liar pasar pasien pdam pegang+pisau pegang+tangan
 pelangsing pencarian penelepon+cari penelepon+minta penelepon+rt pengaduan percuma pergi+dari pergi+naik
 pergi+sekarang perkembangan permisi$ persita petugas+perempuan php pingsan+orang pinjol pkh pohon+ambruk
 posisi+mana program progres pukul+kaca pukul+tukang puluh puskesmas rahasia raya rekening rendi rewel rokok+dengan
 rongsok rt+warga rujuk$ sadar+pak saksi+tidak salah+chat sambungan+putus sampah sampai santri satpol saudara
 saya+am saya+kabar saya+ketemu saya+kok saya+lansia saya+lari saya+lihat saya+minum saya+odgj saya+perlu
addition -3 saya+pingsan saya+sayat saya+takut sayang sebarkan sebatang+kara seberang+pak sekarang+jalan
 sekarang+juga sekarang+kami sekitar+situ semalam$ sendiri sepi setelah+dicek setrum siang sih+pak sip skip skip+aja
 slot+gacor soal+setan sore sore$ subuh sudah+aman sudah+kelar sudah+lah sudah+minggu sudah+naik sudah+ra
 sudah+rusak sugeng suka+amuk sumbang sumbang+baju sumi sumur$ syarat syuting tadi+siang tadi+telepon taksi takut$
 tambah+satu tangis+di tanpa+saudara target+lihat tawa tawa$ tawar teman tempat+kemarin tempat+semula tenggelam
 terakhir+dia teriak+dari terjun terjun+dari ternyata+cuma ternyata+gelandangan ternyata+tidur ternyata+tukang
 terus+di terus+kata terus+sekarang tidak+dikenal tidak+janten tidak+kembali tidak+makan tidak+nih tidak+petugas
 tidak+pingsan tidak+sadar tidak+sido tidak+waras tiga+orang timur timur$ tinggal+satu2 tinggi+sekarang titip+anak
 toilet tok tok$ toko+saya tolol tolong+evakuasi tolong+kirim tong tong+sampah top trotoar tu tukang+bangunan
 tukang+lagi tumpuk tunggakan tunggu$ tunggu+dari tutup+saja umum untuk usir uwung uwung+jaya viral visual wajib
 warga+klien warga+pasung warnet wb wkwk$ woy$ wr wr+wb ya+kok yang+mau yanto ybs+melintas ybs+terpantau you$
 yuk+pak 🙏 🙏$
addition -4 10+tahun 2+hari 4$ 4+tahun =blaze =elder =seen @case @needs @team @where ^adik ^anjing ^bagaimana ^baik
 ^butuh ^ditusuk ^gas ^geser ^hai ^hoax ^is ^kamsia ^kamu ^lap ^mauliate ^p ^pak ^pohon ^promo ^siapa ^teman ^terima
 ^test ^wkwk abis+makan ada+ambulans ada+bapak ada+kabar ada+lansia ada+pak ada+perempuan ada+petugas ada+tidak adik
 agus aja+dari akun alun$ alun2 anak+jalan anak+minum anak+tadi angkot apus astaga aye bagaimana$ bagi baju+bekas
 bales banyak+banget bapak+saya baru$ bawa+batu bawa+senjata bayar bayi+di bebek becak belum+ada besar biarin
 biarin+aja bolong boneka bot$ bunuh buta cabut cair cantik cara cari+anak cari+istri chat ciledug cipondoh close
 coba cukup cuma+geser cuma+satu cuma+tidur daerah darah+banyak darah+semua dari+pagi dari+rumah datang+pundi
 dekat+masjid depan+kantor depan+ruko depan+ya di+alun2 di+jalan di+kali di+kebon di+kontrakan di+lampu di+lapangan
 di+parkir di+sekitar di+stasiun di+toilet dia+lewat dia+mau dibunuh dicabut dikit+tapi dingin+semua diri diri+pak
 dp+0 duit gaji gang+mawar ganggu gelandangan+di gelandangan+yang gembor gerak+pak good habis hai hapus hari+ini
 hebat ibu+bawa ibu+itu ibu+yang ikan ikut+dari indah ini+sudah istirahat$ itu+sekarang jalan jam+2 jebol jiwa jpo
 kakak+saya kaki+luka kaki+sudah kamsia kamsia+ya kantor kata+15 kayak ke+dekat ke+puskesmas keburu kel kemana+ya
 kemarin+sekarang kemarin+sore kembali$ ketemu+orang kira+mayat kok+lama kursi+tunggu lagi+istirahat lampu
 lansia+saya lansia+sudah laporan+baru laporan+saya layan lebaran lepas+dari lk loh+pak maaf maaf$ maaf+hp mah+sudah
 main makasih+pak masak+pakai masih+bisa masih+waiting mau+datang mauliate mayat+ternyata meledak menit mesin
 mobil+sudah mobil+tenggelam mogok much mulut mulut+busa muncul+lagi na$ naik+bis nasib need ngomong+sendiri nih+pak
 nongol+lagi nya+di nya+sudah ongkos orang orang+sudah orang+tadi pak+gawat pak+jalmina pak+maaf pak+sumpah pak+yang
 paman panggil+di parkir$ pecat pelayanan$ perempuan perempuan+itu pergi perkosa pertigaan petugas pikun pinang
 pinjam pmks poris$ pos+ronda promo pukul+ibu pulsa$ pundi punya+saudara ra razia remang2 resah resmi respon$ robot
 ronda ronda+rw rt+02 ruang+tunggu ruko$ rumah+sendiri rusak+pak rw+5 salah+kirim sampai+mana sampai+sekarang samsat
 samsat+cikokol satu+saudara saudara+disini saya saya+butuh saya+dari saya+ke saya+kejang saya+mau saya+sesak sayur
 sekarang+ada sekarang+di sekarang+diam selamat+pagi semula setan sih$ siram+air sma smpn sopir sorry$ stasiun
 status sudah+dijemput sudah+jam sudah+lapor sudah+pergi sudah+pukul sudah+selesai sumpah$ sumur tadi+kata tadi+naik
 tahun+di tali taman$ tanah tapi+panggil tarik terlantar$ ternyata+lagi terpantau tes$ test this tiap+malam tidak
 tidak+bangun tidak+pakai tidak+punya tidak+sih tidak+usah tiktok tindak tolong+ambulans tolong+ini tower+sutet
 tunggu+nih ular usah waiting waras warung+remang2 yang+foto yang+kemarin yang+sakit
addition -5 =dead =done =mad =office =part @len4 @person @reports ^bantu ^bapak ^batal ^besok ^bidan ^boleh ^jual
 ^kucing ^lihat ^odgj ^punten ^tes abaikan$ ada+yang aja+yang ambruk apartemen balekota bapak+tua bawah+jembatan
 bayi+tapi belum+makan bibirnya+biru buka$ bukan+cuma cepat+kesini chatbot cimone cimone$ daftar damkar dengan+saya
 depan+puskesmas depan+rumah di+pasar di+pinggir di+taman di+tangga digusur dijemput dijemput$ dijual dinsos$
 dipukul disebar+tidak disini disini$ dobel enjing film gelandangan gratis grup halte hari hilang hilang+dari iki
 ini+chatbot itu+lagi iya$ jadi$ jadi+pak jalmi jaminan jaya jd+pak jembatan+penyebrangan jemput$ jomblo karunya
 kata+sudah kata+tetangga kemana$ kemarin kontrakan+sebelah kumat lagi+di lain lansia lapor+pak lemas+mata
 lewat+lagi lihat makan+3 makan+belum makan+di malam+pak mantap masjid+raya mau+lapor melintas menang merdeka$
 minta+rokok motor nik nyanyi orang+lemas p padahal pak$ pemerintah penyebrangan pesan pesen pulang pulsa punten
 punya+rumah remaja ruko rumah$ rusak sambil samping+tukang sampurasun$ saya+dipukul saya+jambret saya+jatuh sehat
 semoga senjata sido sih slot sorry suami+istri subsidi sudah$ sudah+2 sudah+ada sudah+angkut sudah+makan
 sudah+pulang sudah+sampai sudah+sesak sumpah supir tangerang terbalik+ke tergeletak teriak+di tetangga+saya tiap
 tidak+datang tidak+dikasih tidak+jadi tidak+perlu tolong tuh tumpang umur+2 update+pak urus yang+lapor
 yang+sekarang yuk
addition -6 77$ =heart =joke =lost =money @code @kin ^apa ^bisa ^kakak ^kapan ^kenapa ^makasih ^orang ^sampurasun
 ^semoga ^suami ^termonitor ^tolong ^trc ada+lagi alun atau bakar+massa bandara banget banjir bantu bapak begal
 belum belum+pak bis bisa+ngomong bisa+tidur buka bukan+mayat bus cuma+tunggu dapat di+pos dia+amuk dia+masuk dong$
 dong+pak gantung+diri gereja hari$ hoax ibu+saya ini+dengan jam$ jauh kah$ kamu kan$ ke+gang kemana kembali
 kembali+lagi klien+tampak lansia+jatuh lapor$ liar lokasi+sudah lu$ makasih$ mana+ya manusia masak masih+ada
 mata+melek mati menit+ini muncul murah napas+tinggal nyasar online orang+di orgnya pacar pak+ada pelayanan pencet
 penelepon+tanya rt+3 sakit sampurasun saudara+saya saya+hilang semua sini situ+cipondoh sudah+dibawa sudah+pindah
 sudah+tangan target tempat+tinggal terima+kasih termonitor+ybs ternyata+tunggu terus tidak+jd tunggu+jemput
 tunggu+ojek umur+10 urus+sendiri wkwk yang+cari yang+suka you
addition -7 =thanks @call @len5 @sighting ^assalamualaikum ^denyut ^halo ^ibu ^pagi ^permisi ^selamat ada+di
 ada+tempat assalamualaikum belum+juga boleh cari dari+tadi datang dia+darah diam+aja diproses halo hidup istirahat
 kah kalian kan kapan langsung laporan laporan$ loh makasih malam mana$ melek minum+racun orang+yang pakai+anak
 permisi posisi+target racun sebelah+pak sekolah$ semua$ taman tanya terlantar termonitor tetangga+baru tidur+di
 tolong$ trc tua woy ybs+tampak
addition -8 @back @question @status @thanked ^cari ^cek ^lapor ^laporan ada+orang anak+saya apa bot cek ditinggal
 ibu+umur ini$ jambret jembatan jual kenapa kontrakan kosong lepas linglung lu malam$ maling nongol pak+ini
 pak+sudah sudah+keluar tabrak tanpa telanjang timnya tolong+pak truk
addition -9 @other @thanking amuk+bawa bagaimana+ini bagaimana+pak batal berapa bikin dinas lapor pak+di racun+pak
 saya$ saya+tidak sekarang+lewat siapa suami terus+bagaimana tes tetangga yang+tidur
addition -10 =ask ^mau abaikan belakang+pom bukan$ darah+terus dinsos doang dong lupa+aja mana muka+biru naik+tower
 pergi+pak sudah+ketemu tidak+pak
addition -11 @? @withdraw bagaimana orang+masuk tidak$
addition -13 bawa+golok tampak
addition -15 ^kejang
sighting 12 sudah+pindah
sighting 11 sebelah$ tampak
sighting 10 ^masih ke+gang orang+masuk pengumuman
sighting 9 ada+di alfamart dia+ada geser itu+sekarang meneh orang$ the tu
sighting 8 ^sekarang ada+nih alfamart$ alun$ belakang bocah+yang cipondoh$ cocok di+sekitar di+taman disamperin
 itu+lagi itu+malam ke+kolong lihat+di masuk+ke naik nan nih nih+pak orang+mirip pak+gelandangan posisi+target
 sekarang+lewat sekarang+orang sudah+tidak target tidak+di yang+cari ybs+tampak
sighting 7 =seen @placed @who=responder ^kembali ^odgj ^posisi ^target alun ciri cuma+geser dekat dia+masuk
 dibawa+nangkring gang+sebelah kata+lihat ke kemarin ketemu+lagi klien+tampak lagi lagi+depan lagi+pak lansia+itu
 lihat melihat minimarket mirip nangkring nangkring+lagi odgj+yang orang+yang pak+di posisi saya+dapat saya+tidur
 sebelah sekarang sekarang+mangkal target+lihat termonitor tuh yang yang+kata yang+kemarin yang+lapor yang+lari
sighting 6 =client =seek =still @sighting @them ^kayanya ^ketemu ^klien ^lihat ^orang ^tadi ^termonitor ^the ^ybs
 ada+disini alun2 anak+yang angkot baca bank$ belakang+pom bengkel cipondoh depan depan+rumah di+alun2 di+grup
 di+lebaran disini$ gang+3 gang+mawar grup halte hilang+itu ibu+yang itu itu+odgj jalan+ke jembatan+penyebrangan kan
 karawaci kaya kayu+sudah ke+belakang ke+taman kemarin$ kembali lagi+di lagi+orang lagi+tuh lansia+yang lapor
 lebaran lepas+dari lewat lewat+depan lewat+lagi lihat+jalan lihat+lagi lobby mau+dibawa mawar mawar$ melintas
 merdeka$ minion muka muncul muncul+lagi naik+angkot ngalih noh nongol nongol+lagi pelan$ penyebrangan perempuan+itu
 poster rumah+pak samping+tukang saya+di seberang seberang+pak sedang sekarang+dia sekarang+stasiun si stasiun
 sudah+di sudah+ngalih tadi+lewat tadi+naik taman tangis+tapi tempat+kemarin terminal termonitor+ybs yakin yang+foto
 yang+hilang yang+nama ybs
sighting 5 =past @len4 @search @team ^baru ^geser ^si ^temen ^yang ada+lagi apa$ arah baliak bapak+yang bareng bebek
 beta cari cari+di ciri+ibu datang+lagi dengar depan+bank depan+puskesmas di di+atm di+cipondoh di+flyover
 di+gerobak di+pasar di+poster di+simpang di+stasiun di+tempat di+terminal di+warteg dia dia+lewat dia+pak disini
 duduk duduk+di emperan flyover flyover$ gang gelandangan$ geser$ haji halte+tanah hari+ini her hilang+yang
 ikut+dari itu+bukan itu+saya jalan+merdeka jalmi jauh jembatan jurusan jurusan+serpong kalau+mau kaos kapendak
 kayaknya kayanya+itu ke+arah ke+komplek kemarin+cari kemarin+lapor kemarin+masih kembali+lagi klien+sudah
 kondisi+tenang lagi+dekat lagi+duduk lagi+ke lagi+nih lagi+tadi lalu lapor+ada lari+ada lho+orang lihat+the mangkal
 masjid masuk merah merdeka minggu+lalu naik+ke nan+patang ngesot+ke ngumpet ngumpet+di nih+di odgj+bawa
 orang+hilang orang+kembali orang+nongol orang+pak pak+yang panti+itu patang penelepon+sopir pikun+yang pindah
 puri+beta rambut ruko rumah+kuring sampai+jembatan sawah saya+lihat saya+orang saya+ternyata sebelah+pak
 sekarang+ada sekarang+ambil sekarang+jalan sekarang+lari sekitar sekitar+situ sekolahan semula shinta si+lansia
 singgah+ada sore+gelandangan spbu sudah+jatuh sudah+kembali sudah+lari sudah+sampai tadi tadi+di tadi+lihat
 tahu+mana tapi+tidak tea tempat terminal$ terpantau tidak+salah tu+sudah tukang untuk+makan yang+bawa yang+minggu
 yang+pakai
"""
