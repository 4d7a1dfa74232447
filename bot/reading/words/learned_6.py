"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition 2 minum+oplosan minum+teh minyak+ke mirip+pak mobil$ mobil+besar mobil+orang mobil+putih mobil+silver mogot
 mogot+km motor+matic mr mr+x muka+pucat muka+sudah mulai+pukul mungkin murid+saya mushola$ naik+aja naik+angkot
 naik+ke nama+asap nama+klien nama+lansia nanti+ada nanti+kalau nanti+ketemu napas ndan ndan+sudah neduh nengok$
 ngelantur$ ngobrol ngomong$ ngos no+12 nomor+ini nomor+pak nomor+rumahnya nomor+untuk nomor+yang ntu nurul+huda
 nurut$ nya+ada nya+ketemu nyasar+bisa nyebutin odgj+nya oh+ternyata oke+makasih orang+ada orang+lewat orang+madura
 orang+tidak otw otw+lokasi pada+kumpul pagar+ijo pagar+pak pagi$ pagi+dan pak pak+belum pak+bukan pak+dikasih
 pak+itu pak+jadi pak+naik pak+parah pak+rambut pak+salah pak+saya pak+takut pak+temen pakai+peci panas pandeglang
 panti$ parah partai partai+warna pas+baju pas+tanya pasti pasung patah$ patokan+dekat payung$ pecel+lele peci$
 pegang+batu pegang+uang pelapor+ganti pelapor+menghubungi pelipis+ada penelepon penelepon+kirim penelepon+koreksi
 penelepon+menunggu pensiun penyakit penyakit+gula perawat perempuan+pak perlu+ambulans pernah+rawat personil perut
 petugas+1 petugas+kembali petugas+sampai pincang$ pincang+kaki pincang+sebelah pindah$ pinggir+jalan pintu+air
 pintu+samping pipi$ plat+b polisi+di poris portal pos+ojek pos+tidak posisi+agak pucat$ pukul+orang pulang+terus
 punya+hp puskesmas$ puskesmas+sudah putih+semua putus$ rabu$ radius rajeg ralat+pak ralat+umur rangkas rangkas$
 rangkasbitung rapat rebut rejeki rel$ robinson$ ronda$ roti$ rt$ rt+06 rt+2 rt+nya rumah+aman rumah+dari
 rumah+dekat rumah+di rumah+masih rumah+pagar rusak+lagi rw rw+aja sadar+juga sakit$ saku salah+ketik salah+tulis
 salah+yang salib$ sampai+ada sampai+jam sapu sari saudara+hubung saudara+klien saudara+siap saya+0857 saya+ajak
 saya+cari saya+cuma saya+goyang saya+ibu saya+maksud saya+malam saya+masih saya+pak saya+punya saya+suruh
 saya+titip sayat+tangan sd se sebagai sebelah+ada sebelah+bengkel sebelah+masjid sebelah+toko sebelum sebut
 sebut+nama sekarang+kepala sekarang+lansia sekarang+lebih sekarang+muka sekarang+mulai sekarang+perut
 sekarang+pingsan sekarang+tangan sekarang+telanjang sekarang+tidur sekarat$ sekitar$ sekolah sekolah+di
 selapajang+blok selimut+ya sendiri+tetangga sendok sendok$ senin+kemis sepanjang serahkan+ke serang seribu seribu$
 sering share+loc shirt si+bapak si+lansia siapa+tahu sini+pak sinyal sinyal+jelek siram siram+minyak sisa sok soko
 soto stroke suara sudah sudah+ambil sudah+berhenti sudah+bisa sudah+dapat sudah+dimakam sudah+foto sudah+koordinasi
 sudah+lemas sudah+mandi sudah+muntah sudah+pada sudah+putar sudah+tanya sudah+tiba sudah+turun suka+duduk sukasari
 sumanto sumanto$ suntik suruh+duduk susul+korban tadi+belum tadi+lupa tadi+orang tahun+ibu tahun+lalu tambah+bahwa
 tambah+ciri tambah+dia tambah+korban tangan+dingin tangerang$ tangga tangis+pak tapi+gang tapi+kembali tapi+masih
 tapi+tetap target+tidak tawa+sendiri teh+anget telanjang+sekarang telat$ telepon+nomor temenin tepat+di teriak+mau
 ternyata+bisu tetap+tolong tiasa tiasa+nyarios tiba+ambruk tidak+ada tidak+aktif tidak+amuk tidak+baca tidak+jawab
 tidak+kehujanan tidak+lihat tidak+nyasar tidak+salah tidak+tangis tidak+tiasa tidur+situ tidur+tapi tiga tinggal
 tinggi+dekat tkp+ybs trc+2 tua+sudah tuju+lokasi tukang+pecel tukang+tambal tuli$ tuli+pak tuna+wicara tunda
 tunggu+dinsos tunggu+orang turun$ tusuk ubah ubah+pikir umur+40an umur+kira untuk+lap untuk+yang vc via+wa
 waduh+pak warga+tidak wicara wonogiri wonogiri$ x ya+dari ya+gang ya+orang yang+2 yang+ada yang+baru yang+datang
 yang+ditinggal yang+film yang+laki yang+masuk yang+sebelah ybs+kooperatif ybs+lari ybs+pindah yo+pak yuli
addition 1 03+rw 16+tahun 3+bukan 30an 500rb 50an$ 70+tahun 8+rt ^ajak ^dengan ^hilang ^jemput ^lewat ^malam ^masih
 ^sudah ^terus ^tukang ^ud acara ada+4 ada+apa ada+denyut ada+keluarganya ada+kertas ada+ktp ada+portal ada+tapi
 ada+tukang aja+dengan aja+sudah alat+botol amankan+di ambulans+puskesmas anak anak+nama angkat+warga ani arah+kota
 arusnya atap+sekarang baca+tulis back bade bahasa+madura bahwa+yang baju+biru baju+koko ban bangku bapak+jadi baru
 batu+ke bawa+pulang bawah$ bayi belakang+alfa belok+kiri bener+gang berita+acara berjalan bersama besok+jam
 bisa+baca bisu+tuli blok+c5 bogor$ botak botol$ botol+rusak bubar budi bukan+1 bukan+2 buku busa butuh+rujukan c5
 c5+no cekik+kucing cengkareng cikupa$ cisadane cium cium+bau clear$ cuma dagu dalam+rumah darah+ngucur darah+pak
 dari+kamar dari+pasar dari+pesantren dekat+ada demam$ dengan$ dengan+air dengan+kucing dengan+pak depan+toko
 di+brebes di+kp di+punggung di+puskesmas dia+bisu dia+diam dia+ini dia+kalau dia+lempar dia+malah dia+pingsan
 dia+sekap dia+tadi dibawa+kata dibere dibere+makan dibujuk dibujuk$ dikeroyok dikeroyok$ dikoreksi dimakam diri+di
 disenterin disenterin$ disini+dengan drop duduk+sendiri dulu+tinggal dulu+ya e eh+dia es film$ fisik foto+itu gadah
 gang+5 gang+h gang+melati gantian garis2 gedor gelandangan+pak gelas gelas$ gembok genteng+ke gerak+ya
 gerobak+tidak golok$ gunung haji+soleh hamil helm her+name heri hidungnya hujan+dia hujan+pak ibu+wati info+dia
 ingat ini+ya isi+baju isyarat itu+ternyata izin+ndan jaga jaket+abu jalan+mawar jalan+pak jalan+raya jalan+terus
 janji jatuh+tadi jd jelas jelas+ngomong jelek jelek$ jemput+saudara jeruk$ jual+gorengan kaca kaki+kanan
 kami+kunjung kami+mandi karto kasus kata+darah kata+pindah kata+punya kata+tadi kata+tidak kayanya+ada ke+genteng
 ke+kel ke+kp ke+pasar ke+toilet kejang+sekarang kelamin keluar+darah kelurahan kemarin+malam kembali+duduk kemeja
 kerja kerudung+coklat ketuban klien+di klien+lemas klien+tadi kok koko kontrol+di kooperatif+mau koordinasi korban
 kotak$ kp+gunung kramat kresek+hitam ktp+a ku+warga kunci+pintu kuning$ kurus$ lagi+anak lagi+gelandangan
 lagi+hamil lagi+yang lahap laki+pakai lansia+e lapor+tadi laporan+sekarang lempar+genteng lengkap lihat+dekat
 lihat+di lihat+pas lihat+saya listrik+miring lokasi+bersama lokasi+cipadu lokasi+pakai luka+pak luka+tusuk
 lupa+orang lupa+semua lurah maaf+tadi malah+naik masih+sekolah masjid+kami mau+ke mau+ngaku mau+tambah mawar+no
 melahirkan+bidan melawan$ meluncur memburuk menolak+akan menolak+naik menunggu+di menurut+warga merah+pak
 merah+shinta mesjid minta+backup minta+nomor minta+panggil minum+sekarang mulai+bakar mulai+jalan mulai+teriak
 mushola naga+di naik nama+budi nama+rohman nasi neduh+di ngomong+nyambung nih+kaca niku nomor+hp nyasar$ odgj+tapi
 oiya+pak oplosan orang+kedinginan pada pagar+putih pagi+orang pak+biar pak+hati2 pak+kaca pak+ke pak+lagi pak+malam
 pak+mamat pak+mobil pak+parkir pak+perut pak+satpam pak+tinggal pak+tolong pak+ya pakai+jaket pakai+selimut paksa
 panggil+anak panik$ pas+disenterin patah+kaki patokan+warung pegang+korek pelan pelapor+klien pelapor+tidak
 perempuan+dengan personil$ petugas+di petugas+minta petugas+pakai pisau+ke plastik$ pukul+anak pukul+merah
 pukul+pak punggung putih$ putih+sarung rabu rambut+aja rambut+sudah rame$ rapat$ raya$ rebut+warga ribu rohman
 rohman$ rs rsj rtnya rumah+pak rumahnya+cat rumahnya+di rumahnya+sebelah rusak$ rw+02 s sahut sakit+pak sampai$
 samping+pos samsul satpam+di satunya saudara+di saya+foto saya+pergi saya+wa seberang+bengkel seberang+pom sekap
 sekarang+untuk sekolah+anak selesai+saudara sempit sendiri+pak sepatu serahkan setelah share+lok shinta$ si+anak
 simpan singgah+kondisi sirine+ya sisir+lokasi sisir+radius soal soal+dia soleh spanduk spanduk+ijo stabil
 suami+saya sudah+dengan sudah+di sudah+dibere sudah+dirubung sudah+ganti sudah+jalan sudah+kasih sudah+kena
 sudah+kirim sudah+rebut suparti susu sutinah tadi+mah tadi+sekarang tadi+sempat tahun+asal tambah+ada
 tambah+penelepon tambah+untuk tambah+ybs tanpa+nama tapi+laki tapi+lansia tapi+rt tas$ telat temenin+di
 tempat+wudhu tenang+lagi tenggelam+ke teriak$ ternyata+ibu ternyata+yang terus+kunci terus+minta terus+pak the
 tidak+sahut titik+lokasi tolong+dicoret tuju tulis+di tunggu+disini turun+dia tutup$ udin ulang+besok umur+5
 untuk+duduk untuk+hubung up$ update+tkp utara veteran wa wa$ waktu waktu+pergi warga warga+nih warga+pak
addition 1 warna+merah warung+madura wati wc x+ketemu yang+itu yang+kami yang+ketemu yang+kiri yang+perempuan
 yang+turun ybs+sudah
addition -1 1+ini 112+apa 15+menit 2+anak 20+butir 3$ 3+bulan 3+kilo 3+motor 30th 55+tahun 7$ 8$ 90+itu =strike
 @danger @who=relative ^akta ^aman ^angkot ^asd ^baa ^bacot ^bp ^cara ^dasar ^dijual ^dulu ^eta ^halooo ^hati ^hes
 ^ieu ^ijazah ^izin ^jazakallah ^kerja ^kutengok ^lampu ^lapar ^lorem ^lu ^majikan ^maksudnya ^mati ^mie ^misi ^muka
 ^never ^open ^panas ^pengaduan ^petugas ^pkh ^progres ^pungli ^rumus ^shalom ^sore ^sori ^sungai ^temuan ^tiang
 ^timnya ^token ^truk ^tuna ^tutup ^ular ^wilujeng ^🙏 a ada+bidadari ada+perkembangan ada+ruko ada+titik agen agung
 aja+mulut aje aktif+tidak alamat+rumah aman+tidak ambruk$ anak+anak anak+jalanan anak+kontrakan anak+ngelem
 anak+pasung anak+sd anak+sekolah anak+teater anak+tiga ancam anda+menang anggap anjing$ anjing+liar antre anyone
 anyone+coming apa+petugas apartemen+paragon arah+cipondoh arah+poris are asap+pabrik astaga+dia atas$ atas+jpo atm
 ayam+geprek baa babakan bacok bacot bacot$ badan+kaku bagaimana+cara bah+cepat bahar baik bakar+cepat balekota$
 bales$ banget+yak bangkai+anjing bangunan+jatuh bantaran banyak+anak banyak+yang bapak+tidak basah+kayaknya
 batal+aja batal+klien batal+laporan batal+ya baterai bawa+3 bawa+kayu bayi$ bayi+boneka bayi+dengan bayi+kunci
 bayi+pak bebas beda bedeng begal+pakai bego bekal belatung$ beli+cilok beliung belum+pulang benda$ bendungan
 bener+tidak bengkak bengkok bengkok$ beres+pak berkeliaran beruntun beruntun+di besar+sekarang besar+sudah
 besok+ada besok+kalian besuk besuk+rumah biasa$ biasa+mangkal bibir bibir+biru bidadari bidadari+jatuh biru$ bisa$
 bisa+jawab bogor+sekarang boleh$ boneka+maaf boraks boraks$ botol botol+di bp+saya bts bugel bukan+bayi bulan
 bulan+di bulan+ditinggal bulat busa$ buta+yang butir butuh+kursi cabe$ cadas cair$ camat capek+saya cara$
 cari+temen cctv+tunjuk cek+nama cekcok cekcok$ cekung cekung+sudah cepat+petugas cerai cilok cintaku cintaku$
 cipete$ ciri+dengan cocokin cod$ coming coming$ culik curhat dada+sakit daerah+km daftar+sekarang dalam+karung
 dan+ibu dapat+anak dapat+hadiah dapat+kabar dapur darah+tapi dari+dalam dari+jauh dari+ranjang dari+rps darurat+pak
 dasar data+pelapor data+saya dealer dealer+honda deh deh+foto dekat+lapangan dengan+112 dengan+kami dengan+laporan
 dengar+suara depan+dealer depan+kelurahan depan+minimarket depan+paud depan+pintu depan+pool di+agen di+apartemen
 di+atm di+bantaran di+batu di+bedeng di+bengkel di+bus di+daerah di+depan di+emper di+gubuk di+halte di+hatinya
 di+ig di+istana di+jatiuwung di+kampung di+kandang di+lebaran di+loteng di+mana di+php di+plafon di+pohon di+rest
 di+rps di+rsj di+samping di+sekolah di+tiang di+tl di+tol di+u dia$ dia+bukan dia+sendiri diam+cuma diam+wae
 dianggap+tidak dianggurin diare dibaca+doang dibuang+orang dicatat$ dicek$ dicolong dicolong+depan dieu difabel
 dijemput+kakak dikasih+teh dinsos+sudah dinsos+tahun disabilitas disdukcapil disdukcapil$ disebar+itu ditaro
 ditaro+di ditinggal+anak ditinggal+di ditinggal+gitu dmn+ya dompet+hilang dompet+tinggal dongkap door dorong dpt
 duit$ dulu+pak dulu+pernah dulu+ratus duri eh+maksudnya emperan$ enak esek2 evening evening$ fatah foto+tidak
 gacor+maxwin gading gading+serpong gaga$ gali galon gang+3 gang+sebelah ganggu$ garden garden$ gas+meledak gempa
 geng geng+motor geprek gini godang good+evening gor$ goreng guys hadiah haji haji$ halo$ halo+pak halooo halte+smpn
 halte+tanah hampir hapus+aja hari+orang harus+tunggu hasil$ hati+ini hatinya have hes hilang+ibu hilang+kata
 hilang+pak hilang+stnk hitam+orang honda horas+lae hp+tidak hujan+besar huni ibadah ibadah$ ibu$ ibu+gendong
 ibu+ini ibu+iyoh ibu+lari ibu+sekarang ieu ieu+teh ig info+satpam infonya ini+bener ini+ibu ini+jam ini+laki
 ini+layan ini+luka internet ipsum ipsum$ is is+anyone is+hilang istana istri istri+lari itu+dia itu+juga itu+satpam
 itu+warga iyoh jadi+dibawa jadi+relawan jadi+sudah jajan jaket+ijo jalan+depan jalan+kan jalan+otista jalan+sudah
 jalan+sudirman jalan+tidak jalanan jam+1 jam+6 jam+berapa jam+besuk jam+istirahat jam+piro jami jamu jatake
 jatuh+dari jauh$ jazakallah$ jembatan+kaca jenguk jinak join jongkok juta kabar+pak kabar+tidak kabupaten kader
 kakak kakak+di kakak+kandung kaki+diperban kaku$ kalau+ada kalau+lapor kalau+pelapor kalau+tanya kalau+yang kamar
 kami kami+lihat kampung kan+ibu kapan+hujan kara$ karawaci kartu+kuning kartu+saudara karunya+orang kasi kasih+atas
 kata+nama kata+pernah kata+petugas kata+satpam kata+tunggu kayaknya+pakai kayaknya+sudah kayanya$ kayanya+orang
addition -1 ke+2 ke+dieu ke+jembatan ke+laporan ke+mana ke+mobil ke+polsek ke+rumahnya ke+siapa ke+sini ke+truk
 kebon+besar keburu kecamatan+benda kedaung kedaung+baru kedinginan kejang+terus kejar+ibu kel+gaga kel+neglasari
 kelahi kelas keliling+komplek keluar+dari kemarin+ada kemarin+masih kemarin+pakai kemis$ kencang kepanasan keras
 keren keringetan ketapang ketemu+anak ketemu+mayat ketemu+nanti ketuban+sudah kirim+lokasi kirim+mobil kirim+tidak
 kk+saya klien+ke km+14 kober kode+saya kolam+renang kompor kontrakan+kami kontrakan+saya koran korban+kdrt
 kosong+sebelah kota kotor kotor$ kp+gebang ktp+hilang kuat kucing+saya kuping kutengok kutengok+tadi lae$ lagi+cari
 lagi+cipondoh lagi+itu lagi+jalan lagi+mau lagi+this lagi+tunggu laki+masuk laki+muda laki+tua laku lalu+tolong
 langganan langit langka lansia+belum lansia+linglung lansia+nyasar lansia+sakit lansia+sesak lansia+tidur
 lantai+dua lap lapak+rongsok lapangan+bola lapor+kata lapor+ke lapor+kemana lapor+malam lapor+yang laporan+aye
 laporan+dianggap laporan+nomor lari+bayi las+jalan latihan+maaf layak layan$ lemot lepas+tadi lewat+sini
 lihat+bapak lihat+deh lihat+dia lihat+lansia lihat+perempuan lihat+warga linglung+di linglung+ngomong
 linglung+tidak listrik+padam lokasi+di lokasi+sih lorem lorem+ipsum loteng luas luka+besar luka+kepala lupa+nama
 lur m maaf+bikin mabar mabuk mah+diam majikan+saya makan+tidak mal malam+jadi malang malang+sekarang mall+balekota
 mancing mandir mantan+pacar mantap+cepat mantap+pak manusia+silver marah markotop martabak masa masa+lalu
 masih+tabrak masjid+pintu masuk+panti mata+cekung mati+aja mati+pak matur+makasih mau+bikin mau+cek mau+curhat
 mau+dijemput mau+jadi mauliate+godang maxwin mayat+pak mayat+tapi mayat+ya md meledak+di melek$ meninggal+sekarang
 menyebut menyebut+nama mesti mesum mie+basah mind mind+dia minggu minta+dijemput minta+makan minta+petugas
 minum+baterai minum+racun miras misi misi+pak miskin mobil+apa mobil+panas mobil+tabrak modernland$ mondar
 mondar+mandir motor+sudah muda+di mulut+busa mungutin muntah$ naik+ojek nama+saya nan nanas$ napas+sudah
 nasi+goreng nasi+padang nasib+pak nego nempel+di never never+mind ngalir nganter ngawur$ ngejogrok ngelem+tiap
 nginep ngoceh ngucur ngucur$ nih nolak+dibawa nomor+anda nomor+wa nongol$ nya+lihat nya+saya nya+sendiri nyambung
 nyetel o obat+kuat obat+segenggam objek odgj+amuk odgj+di odgj+pak ogah oh+gitu ok$ ongkos$ orang+bawa
 orang+dipukul orang+lain orang+mabuk orang+nama orang+nongol order otista pacar$ padahal+miskin pagar+rumah
 pagi+saya pak+alamat pak+camat pak+jam pak+jangan pak+kami pak+karunya pak+ogah pak+pegang pak+petugas pak+sampai
 pak+samping pak+sehat pak+umur pakai$ pakai+batu pakai+boraks paket pakojan paman$ paman+kami paman+saya pamit$
 panti+lansia paragon parkir+indomaret parung pasa pasar+kemis pasien+mr pasien+sudah pasir pasung$ patang paud
 pegang+alat pegang+pagar pegang+perut pelapor+rahasia pemadam pemkot pemulangan penelepon+lapor penelepon+lihat
 penelepon+orang penelepon+tny pengaduan$ penumpang+saya perahu perempuan+ada perempuan+muda perempuan+rambut
 pergi+sendiri perkembangan+laporan perlintasan perlu+bantu perlu+foto permisi+pak pernah+saya pernah+tampung
 pertolongan$ perumnas perut+darah petugas+kok petugas+yang php+di pihak+rt pikun+pak pinjam+dulu pinjol$ pink+yang
 piring piro+pak pisah+dari pisau+depan plawad+indah pohon$ pokoknya pokoknya+yang pool pos+3 pos+polisi potret$
 preman proses ps psikolog puasa pucat+banget pukul+saya pungli pungli+di puskesmas+cipondoh puting puting+beliung
 racun$ racun+tikus raden+fatah raib rambut+cepak rambut+pendek rame2 ranjang rapi ratus ratus$ rek rekan
 rel+sekarang relawan renang rest rest+daerah ribet ribut ribut+dengan ribut+sekarang robot$ roda+ditinggal
 rombongan+ziarah rujukan+rps ruko+saya rumah+dengan rumah+ibu rumah+warga rumahnya$ rumus rumus+luas rw+05 rw+1
 sabtu sadar$ sadar+dan sadar+depan sakit+kulit salah+nomor salah+sambung salib+di sambung sampai+terima
 samping+bengkel samuel sanggup satpam+perum satu2 saudara+belum saudara+dari saudara+tinggal sawah saya+akan
 saya+belum saya+cabut saya+dengar saya+dianggurin saya+dicolong saya+habis saya+hamil saya+kasi saya+kena
 saya+korban saya+kunci saya+laporan saya+makasih saya+ojol saya+presiden saya+siap saya+tahan saya+ternyata
 saya+trc saya+yakin sebelah+rumah segenggam segenggam+kata sejak+pagi sekarang+ambil sekarang+dengan sekarang+depan
addition -1 sekarang+dmn sekarang+makan sekarang+stasiun sekarang+tolong sekarat sekolah+pakai sekolah+saya
 sekolahan sekuriti selamat+nomor selamat+tidak selasa selatan selesai$ semua+saya semut sendiri+di sendiri+jalan
 sendiri+pakai sendiri+tidak senyum serang+jantung serpong$ sesak$ sesak+napas setir setir$ shalom shalom+selamat
 shelter$ siap$ siap+saya siapa+ya silver+di sini+maaf sip$ smk soal+adik sori sori+salah sosial spiderman stadion
 stasiun+poris stnk stop stroke+ditinggal suami+kumat suaranya subuh$ sudah+3 sudah+4 sudah+biasa sudah+lewat
 sudah+punya sudah+siram sudah+tindak sudah+tuju sudah+tunggu sudimara sugeng+enjing sumbang sumpah surat+antar
 susul+ibu sutrisno syuting$ tabrak+beruntun tabrak+masa tabrak+pak tabrak+tiang tadi+ada tadi+lewat tadi+sore
 tadi+tangis tadi+telepon tahu+rumahnya tahu+siapa tahun+nama takut+dia taman+makam tambah+banyak tampung+dinsos
 tamu tangan+pihak tanggung tangis+sekarang tangsel tanya+alamat tanya+jam tanya+petugas tapi+kok tapi+sudah
 tapi+yang target+naik tarik+laporan tas+saya tato+salib team teater telanjang+bulet telepon+kembali telepon+tadi
 telepon+tidak telor teluknaga tembok$ tembus temen+saya tempat+bapak tempat+cuci tengah+malam tenggelam+di terbang
 teriak+pak terima terminal$ ternyata+anak ternyata+saya ternyata+warga terus$ terus+dipukul terus+sekarang test+123
 tetangga+nyetel tgl this+pagi tiap+hari tidak+angkut tidak+datang tidak+ganggu tidak+kalau tidak+luka tidak+masuk
 tidak+melek tidak+pulang tidak+sanggup tidur+depan tidur+pakai tidur+tunggu timnya+sampai tindak$ tindaklanjut tipu
 titik+tahu titip tkp$ tl tny token token+listrik tolong+di tolong+info tolong+jemput tolong+petugas tolong+pln
 tolong+segera top$ top+markotop traktir traktir$ travel trotoar+depan truk+pasir tu+orang tua+duduk tua+tidak
 tunggu$ tunggu+kata tunggu+mobil tunggu+pak tunggu+puskesmas tunggu+tidak tunjuk+jalan turn tutup+saja u u+turn
 uang+di ular+masuk ular+pak umur+berapa untuk+bapak untuk+klien untuk+lansia untuk+pengaduan urungkan via+telepon
 wa+warga wae+pak warga+di warga+sini where wilujeng wilujeng+enjing x$ x+di ya+kata ya+kok yakin+90 yang+dongkap
 yang+dulu yang+kejang yang+kena yang+lari yang+lepas yang+nama yang+setrum yang+urus yanti ybs+dijemput ybs+kembali
 ybs+yang yth yth+dinas zidan zzzzz$
addition -2 0812$ 1+jam 10+orang 100$ 19$ 2+jam 2+minggu 2+pagi 4$ =home =poor =rails =wait =water =well =work
 ^abaikan ^abis ^anj ^api ^asap ^asdfghjkl ^ass ^astaga ^ayam ^ayang ^banyak ^beda ^begal ^beli ^berapa ^bikin
 ^bunuh ^dana ^darurat ^dinsos ^ditilang ^dosen ^emang ^gabut ^haii ^hamil ^hatiku ^hello ^hhhhh ^hmmmm ^investasi
 ^jambret ^judi ^karunya ^karyawan ^ketemu ^kode ^kulonuwun ^laksa ^lama ^lemas ^listrik ^mampus ^mantan ^mulut
 ^nikah ^noted ^oi ^oii ^okee ^pak ^paman ^pelayanan ^pembantu ^pencarian ^perlu ^persita ^ping ^pnlp ^ppp ^promo
 ^qwerty ^qwertyuiop ^santri ^sebarkan ^siang ^siapa ^sip ^sorry ^spada ^start ^surat ^tabung ^tai ^tarimo ^telepon
 ^temen ^tiket ^trotoar ^tumpang ^tunggakan ^waalaikumsalam ^woi ^xixixi ^zzzz ^zzzzz ^👍 ada ada+alun ada+ibu
 ada+kok ada+korban ada+laki ada+mayat ada+remaja ada+respon ada+senjata ada+telepon ada+tidak adu aja+lansia
 aja+sih aja+tidak akta alam+jaya alamat+ybs alarm alat alat$ amal ambulans+sekarang ampun+pak amuk+di amuk+tidak
 anak+hilang anak+ibu anak+perempuan anak+umur anak+yang ancur angkat+telepon angkut anj anj$ antar anything apa$
 apa+cuma apa+ya apa+yang api$ apus arah+terminal asd asd$ asdfghjkl asdfghjkl$ asem asem$ aspal ass ass+wr
 assalamualaikum+pak assesment assesment+klien atap+ruko atau+mesin ayang babi babi+bau badan+nya bagaimana+ya
 baju+bekas baju+pasien bakar bakar+di bakar+kasur bakar+pak balai+rw balita bandara$ banget+bibirnya banget+saya
 bangsat bansos bantal bantu$ bantu+aja bantu+kursi bapak+ini bapak+jalan bapak+pukul bapak+tiri baru+di batal$
 batal+ybs batu+jaya batuk+darah bau$ bau+busuk bawa+bantal bawa+pisau bawah bayi+ke becak+di belakang+smp belatung
 belum+ada belum+bisa belum+lihat belum+nongol2 belum+ya bener bener+pak bengkak+hitam bengkel+saya berapa+lama
 berhenti$ berisik berisik$ bertanya besar+depan biar+saya biaya bibi bicara bikin+mati biometrik biru+pak bis$
 bisa+bantu bisa+gerak bisa+jemput bisa+lapor bisa+minta bisa+pulang bohong bokor boleh+kirim boleh+lapor bonus bot$
 bot+ya bp bpjs bukan+tabrak bukan+terlantar bulakan bulan+ini bulog bundaran bus$ busana busuk busuk+dari
 butuh+dibawa butuh+pertolongan cabe cabut$ cantik+deh cari$ cari+bapak cari+istri cek$ ciledug$ cipadu cipete ciri
 cocok+dengan cod cuci cuma+duduk cuma+lihat cuma+nyanyi cuma+tangis dagang dagang$ dalam+pasar dalam+sumur damkar$
 dan+pulang darah+kepala dari+kamis dari+pekalongan dari+polsek dari+subuh daster+kuning data+orang datang$
 datang+ke datang+lagi datang+tidak dekat+palang dendam dengan+foto dengan+kali dengan+lansia dengan+orang
 dengan+suami dengan+tukang dengan+yang denyut$ depan+gereja depan+mall depan+pasar depan+pos depan+rs depan+smpn
 depan+spbu di+alfamart di+antri di+atas di+dekat di+flyover di+foto di+gerobak di+gudang di+kamar di+kosnya di+kreo
 di+kubur di+luar di+masjid di+perempatan di+polsek di+pom di+rel di+sini di+tanah di+tangerang di+tengah di+video
 di+warnet dia+bakar dia+kembali dia+mah dia+mau dia+punya dia+teriak diam dibaca dibantai dibawa dibawa+nangkring
 dibawa+polisi dibobol dicek dicocokkan dicuekin dijual+depan dikipasin dilempar dingin+badan dinsos+bukan dinsos+ya
 dipukul$ disini+harus diskon disuruh ditilang ditinggal+dia ditusuk+orang dmn$ doang+pak dobel+dengan does
 does+this donasi donasi+baju dosen dp dua+hari dua+malam duduk+depan duga duga+paman dulu dulu+suka eh+sekarang
 eh+ternyata emang+kalau emper emperan+ruko emperan+toko enjing enjing$ false+alarm flyover+cibodas foto+di
 foto+disebar foto+tangan foto+yang foto+ybs gabut gajah gaji galak+cuma gang+kelinci gang+masjid gang+saya
 ganggu+jiwa ganteng gebang gelandangan+bawa gelandangan+kaki gelandangan+sakit gembor gembor$ gendong+bayi genteng$
 gereja+santa geser+dikit gigil gigil+parah gigit+orang gigit+ular gitu+aja gondrong good+job gor gotong
 grup+saudara guling habis+ongkos hai$ haii hallo$ halte+seberang hamil+tidak hari+di hari+tidak harus harus$
 harus+polisi hati hello hhhhh hhhhh$ hidup+pak hilang+a hilang+kontak hmmmm hmmmm$ ibu+di ijah ijo+kemarin ikan$
 iman iman$ indah info+lansia infusnya inget+rumahnya ini ini+bot ini+ke ini+lokasi ini+masih ini+pak investasi
 is+tidak iseng itu$ itu+di itu+kakak itu+malam itu+odgj itu+untuk izin jadi+datang jadi+kesini jalan+2 jalan+di
 jalan+lobang jalan+pembangunan jalan+raden jalan+rusak jalanan$ jam+lebih jangan+kasih jatiuwung$ jatuh$
 jatuh+kepala jawab+panggil jaya+minta jazakallah jebol jebol$ jembatan+cisadane job jpo$ jual+tisu judi judi+sabung
addition -2 juga+tidak jumat jurumudi kabar+lagi kabel kadieu kaki+ke kaki+kegiles kaki+pakai kalau+ketemu
 kalau+malam kalau+mau kalau+orang kalau+sudah kali+masih kali+sabi kalian$ kalian+cari kamar+mandi kami+kejar
 kami+kembali kami+lagi kami+lari kami+nama kami+saudara kami+sekarang kami+tidak kampret kamu+robot kandang kandung
 kara karung karyawan+jatuh kasih+kendor kasir kasur kasusnya kata+30 kata+abis kata+batal kata+ini kata+malam
 kata+usir kata+yang kayaknya+bukan kayaknya+dia kdrt ke+10 ke+balai ke+bawah ke+brebes ke+halte ke+jalan ke+kali
 ke+komplek ke+tempat ke+warung keberatan kebon+pisang kecamatan kecil$ kegiles kejang+depan kelas+saya kelinci
 keluar keluar+rumah keluhan kelurahan$ kemarin+amuk kemarin+itu kemarin+kata kemarin+sudah kembali+kanan kembang
 kembar kena+lempar kenanga kendor keramaian kereta+sekarang kerja$ kerupuk kesamber kesamber+kereta kesini+tidak
 ketemu+ndan ketok kios kiri+putih kirim+petugas klien+yang klik kode kok+diam kok+hilang kok+masih kolam kolong
 komplek+sudah konfirmasi konsultasi konten konten$ kontrakan$ korban$ kosnya kosnya$ kosong$ kosong+itu kotak+amal
 ktp+saja ktp+saya kubur+selapajang kucing+tabrak kulonuwun kulonuwun$ kumat+lagi kunciran kyk lae lagi+dekat
 lagi+kenapa lagi+soal laki+bisu laki+dari laki+tanpa laki+tidak lalat+dagu lama+banget lama+tidak lampu+merah
 lansia+di lansia+itu lansia+pak lansia+sebatang lapak lapar lapor+bulan lapor+dua lapor+hilang lapor+kemarin
 lapor+warga laporan+atas latihan layangan$ lebaran$ lembang lembang$ lewat+depan lho$ libur libur+tidak lihat+jalan
 lihat+the lihat+ybs limbah lina lo+pada loh$ loket lontong lowongan lt maaf+repot maaf+salah maaf+ternyata maghrib$
 magrib majikan majikannya makam makan+hari makan+korban malam+di malam+sekarang malu+saya mampus mampus+saya
 manekin mangkal+di mantan+saya manusia+gerobak maria masih+gerak masih+lama masih+napas masih+nempel masuk+maling
 masuk+tidak mata+kiri mata+merah mati$ mati+berdiri mau+ambruk mau+donasi mau+laporan mau+melahirkan mau+minta
 mau+susul mau+tanya mau+untuk mawar mayat+di medsos menang+undian menangis meninggal+tanpa menit mereka minggu+lalu
 minta+duit mlaku mnt+lalu mobil+dinsos mobil+pakai mobil+tenggelam modernland mogok+di mogot$ mogot+sekarang motor$
 motor+saya muda muncul+di murah$ naik+kereta naik+motor naik+truk nama+siapa nambo nambo+jaya nangkring
 nangkring+lagi nanti$ napas$ napas+lagi napas+senin napas+tidur narkoba need+ke nempel$ ngambang ngawur ngecek
 ngecek+laporan ngelem ngoceh+soal ngomel ngomong+sekarang ngumpet ngumpet+di nih+di nih+orang nih+pak noh
 nomor+dinsos nomor+resmi nongol+dari nongol2 noted noted$ nurul+iman nya+diam nyambung+ke nyamuk+banyak nyangkut
 nyangkut+di nyanyi$ nyanyi+di nyulut odgj+bawa odgj+itu odgj+yang oi oii oii$ ojek ojek$ oke+pak okee open
 orang+arah orang+bakar orang+belum orang+bener orang+cuma orang+dengan orang+dilempar orang+kejang orang+kena
 orang+sih orang+telanjang orang+ya orangtua ot otw+belum otw+dari padam pagar+jembatan pagi pagi+di pagi+minta
 pagi+tidak pai pak+badan pak+bagaimana pak+bantu pak+baru pak+dinsos pak+gelandangan pak+ibu pak+jomblo pak+kayanya
 pak+mau pak+minta pak+muka pak+nya pak+posisi pak+rumah pak+tangan pakai+baju pakai+batik pakai+daster pakai+pisau
 pakai+seragam palang panti parah$ parkir+liar pasang pasar+bawa pasar+gerendeng pasar+lama pasar+lembang pasien
 pasung+kaki patroli patung pekalongan pelapor+a pelapor+tanya pembangunan+3 pembantu penelepon+rt penelepon+salah
 penjemputannya penuh penumpang perempuan+di perempuan+linglung pergi+naik perlu+ya permisi$ persija persita
 pertigaan$ pertolongan pesan+ini petir petir$ petugas+mana petugas+nya petugas+perempuan petugas+sudah petugas+tadi
 petugasipun pihak pincang+itu pindah+warga ping ping$ pingsan+cuma pingsan+depan pingsan+di pintu+2 piro pisang
 pisau$ pkh plafon pmi pnlp pohon+ambruk polisi+dulu pondok pos+damkar posisi+depan posisi+sekarang potret ppp
 presiden promo pukul$ pukul+ibu pukul+istri pulang+dengan pulang+sendiri pulang+tidak pun+sudah pundi+petugasipun
 punten$ punya+tempat puser puskesmas+lama putar qwerty qwerty$ qwertyuiop qwertyuiop$ raden rasa rawa+bokor rawat
 raya ready rekan$ rendah repot repot$ robot+ya rong rongsok rsj$ rt+5 rt+sini ruko+ciledug ruko+cimone rumah
 rumah+kami rumah+kosong rumah+orang rumah+sebelah rumah+singgah sabi sabung sabung+ayam saja+pak salah+alamat
 salah+lapor salah+orang salam salam$ sambungan sampah sampah+depan sampah+tumpuk sampai sampai+jembatan santa
addition -2 santa+maria santri+kami satpam+rumah satpam+sampai satpol$ satu$ satu+dua satu2$ satu2+pak satunya$
 saudara saudara$ saudara+bukan saya+abis saya+amankan saya+baca saya+besok saya+dengan saya+dibantai saya+disebar
 saya+kumat saya+lapar saya+maling saya+minum saya+odgj saya+pamit saya+panggil saya+perkosa saya+perlu saya+pingsan
 saya+pukul saya+rahasia saya+sekarang saya+stroke saya+tarik sayang sebarkan sebatang+kara sebelah+bakar
 sedang+tidur sehat+selalu sejak sekarang+kami sekarang+lari sekarang+lihat sekarang+masih sekarang+sudah
 sekitar+puluh selalu selalu$ selamat selamat+malam selamat+sore selang sembako sementara$ semua+badan semua+sudah
 sendiri seragam+tidak sesuai+foto shelter siang+pak siapa$ siapa+yang sido$ sih$ sih+tidak singgah sini+ajak
 sini+sekarang sios situ+bulakan smp$ soal+setan sp4n sp4n+anak spada spada$ spotted spp spp+anak start start$
 stasiun$ subuh sudah+aman sudah+baik sudah+bengkak sudah+beres sudah+darah sudah+dikipasin sudah+dingin sudah+dua
 sudah+lari sudah+maghrib sudah+minum sudah+rong sudah+sejak sudah+tutup sudah+ya sudirman suka suka+teriak sumi
 sungai supir+lansia syuting+konten tabrak+mesin tabung+gas tadi+anak tadi+di tadi+jam tadi+siang tadi+tidak
 tadi+warga tahu+alamat takut$ taman+potret tampung tanah$ tangan+sudah tangan+ya tangcity tanggal tangis
 tanpa+busana tapi+saya tapi+sekarang tapi+supir tarimo tarimo+kasih taruna tas+hitam tawon telepon+masuk
 telepon+tapi teman teman+saya tembok temen temen+kontrakan tempat+biasa tempat+kemarin tempat+lagi tempat+rumah
 temukan tergeletak+tidak teriak teriak+minta terjebak terjun+dari terlantar+di terminal+masih termonitor+duduk
 ternak ternyata+cuma ternyata+dia ternyata+manekin ternyata+tukang terpal tertelan terus+dari terus+di tes+123
 tes+satu test$ the+laki the+mall tiap+sore tidak+inget tidak+kedah tidak+kembali tidak+kuat tidak+nanti tidak+nih
 tidak+pernah tidak+petugas tidak+pukul tidak+sadar tidak+sekolah tidak+sios tidak+tangan tidak+viral tidak+waras
 tidur+aja tidur+alun tiket+saya tiketnya tiktok tiktok+itu tinggal$ tinggal+sementara tinggi+sekarang tiri tisu tmp
 tmp+taruna toilet toilet+umum toko+jalan tolol tolong+ada tolong+dicek tolong+ini tolong+ke tolong+saya topi+merah
 tps trc+0457 trotoar truk+sayur tuhan tumpang+lapor tumpuk tuna+wisma tunarungu tunggal tunggu+dari tunggu+ya
 tunjuk turun+di turun+orang tutup tutup+aja tv ud ujung undian untuk untuk+anak untuk+grup untuk+jaga untung
 update$ urangnyo urgent urgent+pak usir+keluarganya utuh uwung uwung+jaya video+tiktok viral+tidak visual
 waalaikumsalam waalaikumsalam$ wae warga+pasung warga+rt warga+saya waris waris$ warnet warung+saya was wb wb$
 wisma woi wr wr+wb xixixi xixixi$ ya+ampun ya+saya ya+sudah yak yak$ yakin yang+anter yang+biasa yang+dijual
 yang+gigit yang+kalian yang+kata yang+lagi yang+malam yang+ngambang yang+odgj yang+sakit yang+tempat yatim ybs+di
 ybs+lihat ybs+terpantau ziarah zzzz zzzz$ zzzzz 👍 👍$
addition -3 123$ 12345$ 2+hari 24+jam 3+ada 3+jam =breath =seek ^12345 ^ada ^bakar ^banjir ^bot ^bursa ^dari ^film
 ^geser ^good ^hai ^hallo ^haloo ^harus ^haturnuhun ^hi ^horas ^jangan ^jempol ^kamu ^kartu ^kembali ^kontrakan
 ^lansia ^lupakan ^mantap ^menang ^met ^monitor ^motor ^napas ^obat ^ok ^oke ^okeee ^oy ^p ^pacar ^pohon ^sampah
 ^siap ^skip ^stop ^sugeng ^tabrak ^terima ^tok ^top ^woy abaikan$ abis+makan ada+bapak ada+gelandangan ada+lansia
 ada+motor ada+pak ada+petugas ada+tempat agus aja+dari aja+pak alam alhamdulillah$ alun$ am ambrol ambulans+pak
 ampun anak+4 anak+jalan anak+ke anda angkot angkut+belum anter anter+ke antri arah+bandara arah+jembatan arah+timur
 astaga aye bahaya baju+makan baju+merah bales banget+kata bangkai bangun$ bantu+saya banyak banyak+banget bapak+ibu
 batu+besar bawa$ bawah+jembatan bayar belakang+halte beli benda bener$ berapa$ beres berteduh biarin biarin+aja
 biasa biru+napas bocor bolong boneka bulak+rt bursa bursa+kerja buta butuh+tempat cair capek cari+ibu chat$
 cibodas+sudah cocok cuma+gelandangan cuma+pingsan daerah dalam dan+tadi dana darah+banyak dari+belakang dari+gereja
 dari+jangan dari+kontrakan dari+lantai dari+malam dari+pagi dari+rumah deh$ dekat+rumah dekat+the
 dengan+gelandangan dengan+keluarganya depan depan+apotek depan+bank depan+kantor di di+angkot di+jembatan di+kali
 di+kantor di+kebon di+kontrakan di+minimarket di+pangkalan di+pertigaan di+tangga di+toilet di+warteg dia+cuma
 dia+lupa dia+muntah dia+nongol dianggap dibawa+kemana dibuang dicabut dijadwalin dikenal dikit+tapi dima
 diproses+ya dipukul+suami disambungkan disebar ditinggal$ dmn dua+tidak duduk+di ember false flyover$ free gacor
 gaga gelandangan+tidur gelandangan+yang gerak+pakai gereja+sudah gigit goblok goblok$ good gratis$ gubuk guru hai
 hallo haloo hari+ini harus+kirim harus+share hatiku haturnuhun hi hoax+pak horas hp+pakai ibu+bidan ibu+itu
 ibu+pakai ikan ikut+dari info info+orang info+warga ini+ada ini+jadi ini+tidak it itu+sudah itu+tadi jadi+ya
 jalan+belum jalan+ke jalan+pulang jam jam+lalu jangan+sampah janten janten$ jatuh+di jelas+lu jembatan$ jempol
 jempol+untuk jendela$ jomblo+ya kabar$ kadaluarsa kaku kami+pegang kami+warga kamis kantor kantor$ karyawan
 kasih+pak kata+ibu kata+mau kaya+yang kayak kayak+mau ke+datang ke+dekat ke+dinsos ke+taman kehujanan kejang+di
 kelar keliling kemana+ya kembali$ kepala+anak kereta kesini+pak ketemu+orang kirim+yang klien+ada klien+baru
 kok+belum kok+harus kontrol$ kp+bulak kreo kruk ku lagi+nih lagi+pinggir lagi+syuting laki laksa lalu+masih
 lansia+sudah lap+no lapangan$ lapar+pak lapor+3 laporan+saya larangan layangan lebaran lemas+mata lepas+dari lho
 lihat+orang lk lo lobang loh+pak lokasi+jalan luar lumpuh lupa+jalan lupakan maaf+ya maghrib mah+sudah main
 makan+dari makan+kadaluarsa mall malu mana+pak mangkal mantan masih+bisa masih+diproses masih+hidup masuk+ke
 mati+terus mau+datang mau+dijadwalin mawar$ meninggal meresahkan meresahkan$ met minggu+tidak minum+20 mobil+sudah
 modal monitor motor+jatuh mulut mulut+buka mulut+keluar muncul+lagi muntah+abis na$ naik+bis naik+bus napas+ngos
 napas+tolong need+tolong neglasari nempel ngesot ngomong+sendiri nikah nongol+lagi nya+di nya+nyasar nyasar+di
 nyasar+ya nyuruh obat+pelangsing odgj ojol ok oke okeee orang+baru orang+gigil orang+kembali orang+kurus
 orang+lapar orang+lemas orang+masih orang+sekarat orang+teriak orang+terlantar orang+ternyata oy oy$ p$ pacar+saya
 padahal pagi+pak pak+maaf pak+rumahnya pak+tukang pakai+kayu pakai+kruk pamit panggil+tidak parkir$ pas+saya pasar
 pdam pdam$ pelangsing pembangunan pencarian penelepon+minta pengaduan percuma pergi pergi+sekarang perkembangan
 perkosa petugas$ petugas+belum php pikun pinang pinjol pinter pmks posisi posisi+mana progres pukul+tukang puluh
 raba rahasia rahasia+kan rekening rendi rewel robot rokok+dengan rombongan rt+warga rujuk$ ruko$ salah+chat sambil
 sambungan+putus sampai+mana santri saya+am saya+anak saya+dari saya+kabar saya+ke saya+ketemu saya+kok saya+lansia
 saya+lari saya+lihat saya+orang saya+rumah saya+sayat saya+think sekarang+ada sekarang+di sekarang+diam
 sekarang+jalan sekarang+mah sekitar+situ selamat+pagi semalam$ sepi setan setrum sewa sih+pak sip skip skip+aja
 slot+gacor sma sopir sore sore$ suami$ sudah+anter sudah+biru sudah+jam sudah+kelar sudah+lah sudah+pucat
 sudah+pukul sudah+ra sudah+rusak sugeng suka+amuk sumur$ sutet+pak syuting tadi+naik taksi taman$ tambah+satu
addition -3 tanpa+saudara tapi+panggil target+lihat tawa tawa$ tawar telanjang+di tempat+semula terakhir+dia
 teriak+dari ternyata+gelandangan ternyata+tidur terpantau terus+kata think this tidak+dikenal tidak+galak
 tidak+jadi tidak+janten tidak+jelas tidak+makan tidak+pingsan tidak+sido tidak+sih tidur tiga+orang timur timur$
 tinggal+satu2 titip+anak tok tok$ toko+saya tolong+evakuasi tolong+kesini top truk+tanah tu tukang+bangunan
 tukang+becak tukang+lagi tunggakan ular umum umur+10 wajib waras warga+klien warga+rw woy$ wrg yang+foto yang+lapor
 yang+mau yang+sekarang yanto ybs+melintas you$ yuk+pak 🙏 🙏$
addition -4 2+tahun 4+tahun =blaze =elder @case @needs @team @where ^anjing ^bagaimana ^baik ^bantu ^bocah ^butuh
 ^ditusuk ^dompet ^gas ^hoax ^is ^jual ^kamsia ^kucing ^lap ^lihat ^mantul ^mauliate ^teman ^test ^wkwk ada+ambulans
 ada+kabar ada+perempuan adik akun alun2 ambil+tidak anak+tadi api bagaimana$ bagi balas balekota bapak+saya baru$
 bawa+batu bawa+senjata bayi+di bebek becak bibirnya+biru buka bukan+mayat bunuh butuh cabut cantik cara cari+anak
 cepat+kesini ciledug cipondoh close coba cuma+geser cuma+satu daftar darah+hebat darah+semua dari dari+jam darurat
 datang+pundi dekat+masjid dengan+saya depan+puskesmas depan+ruko depan+rumah di+alun2 di+jalan di+kursi di+lampu
 di+lapangan di+parkir di+sekitar di+stasiun dia+ada dia+di dia+lewat dia+masuk dia+naik dibunuh dijemput
 dingin+semua diri ditusuk dp+0 duit gang+mawar ganggu gantung gerak+pak habis halte hapus hebat hilang$ hilang+dari
 ibu+bawa ibu+yang ini+sudah istirahat$ itu+sekarang jadi$ jadi+ambil jadi+tidak jalan jalmi jalmina$ jam+2
 jatiuwung jaya$ jembatan+penyebrangan jemput$ jendela jiwa jpo k kah kah$ kakak$ kakak+saya kaki+luka kami$ kamsia
 kamsia+ya ke+atas ke+puskesmas kel kemana$ kemarin+sekarang kemarin+sore kira+mayat kok+lama komplek
 kontrakan+sebelah kumat lagi lagi+istirahat lain lama lampu lansia+saya lansia+sendiri laporan+baru layan lempar
 lihat luka+parah maaf$ maaf+hp mah makasih+pak malam+pak mantul masih+waiting masjid+raya massa mata+melek
 mata+terbalik mau mau+lapor mau+terjun mauliate mayat+ternyata meledak melintas merdeka$ mesin mesin$ mie minta
 minta+rokok minta+tolong mogok much muka nasib nih$ nik nya+sudah ongkos orang orang+lari orang+nya orang+tadi p
 paman pecat pegang+tangan pelayanan$ pencet penelepon+cari penyebrangan perempuan perempuan+itu pergi+semua
 pertigaan pesen petugas pinjam poris$ program pundi punya+rumah punya+saudara ra racun razia remaja remang2 resah
 respon$ ronda+rw rt+02 ruang+tunggu ruko rusak rusak+pak sadar+pak salah+kirim sampai+sekarang sampurasun$ satpol
 satu+saudara saudara+disini saya+butuh saya+dipukul saya+jambret saya+jatuh saya+kejang saya+sesak seberang+pak
 semoga semula senjata shes sorry$ stasiun status suami+istri sudah+2 sudah+angkut sudah+dibawa sudah+dijemput
 sudah+lapor sudah+minggu sudah+naik sudah+pergi sudah+selesai sumur sutet syarat tadi+kata tali tanah tangerang
 tarik tempat+tinggal tenggelam terbalik tergeletak teriak+di terjun$ terlantar$ ternyata+lagi tes$ tiap+malam tidak
 tidak+di tidak+pakai tidak+perlu tidak+punya tindak tolong+ambulans tukang+parkir tunggu+nih urus viral waiting
 warung+remang2 yang+kemarin yuk
"""
