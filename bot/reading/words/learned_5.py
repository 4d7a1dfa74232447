"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition 3 1$ 12$ 15+30 5+subuh =hurt =urgent ^iya ^kami ^ketua ^korban ^lagi ^lah ^laki ^luka ^mayat ^muka ^murid
 ^naik ^nomor ^oiya ^pos ^remaja ^tangan ^tetangga ^tmbhn ^tukang ^unit ^wa ^waduh abuh abuh+kabeh ada+apa ada+info
 ada+kucing ada+satu ada+tahi ada+tanda ada+tas agak+tenang air+10 aja+depan al+ikhlas alamat+lengkapnya allah+pak
 anak+kerja anak+pakai anggota angkot$ apa+tidak arah+kali asih atap awas b+1234 bagaimana+nih bahasa+indonesia
 bahwa baju+itu bakar+kardus baliak ban banget+terus banget+tidak banget+ya bangunan baru baru+ketauan batu+ceper
 bawa+selimut bawa+tongkat belum+sadar bensin berdua berdua+dengan berhenti+pak beringin+raya berobat+rs besok$
 biar+tidak bidan$ bisa+bahasa blok+c bukan+odgj bukan+orang bukan+perempuan bulan$ bulan+lalu bulet bungkuk
 bungkuk$ buntelan butuh+bantu butuh+tambah c cari+keluarganya cctv cepak$ ceper ceper$ cianjur cuma+ada cuma+bisa
 cuma+sekarang curiga dagu$ dan+mandi dari+arah dari+indramayu dari+jalan dari+pom dari+ruko data$ data+susul
 deh+pak dekat+tukang dengan denger depan$ depan+pom di+cikokol di+dagu di+jakarta di+kepala di+laporan di+musola
 di+pabrik di+perut di+poster di+saku di+serpong di+tas di+tempat dia+biasanya dia+cekik dia+jatuh dia+lari
 dia+pegang dia+pernah dia+pukul diamankan diamankan$ didampingi digembok dirubung disitu+pak ditaros ditemenin
 dititip duduk$ eh empat eneng estimasi evakuasi$ evakuasi+ke fals foto+baru gang+4 garuda garuda$ gawat+pak
 gerobak+bakso geser+ke giginya+ompong got halte$ halte+depan hanya hasil+asesmen hilang+tidak hubung+pak huruf
 ibu+kerja ijo$ ikhlas indonesia indramayu$ infus ingat$ ini+di ini+nama ini+pingsan ini+video itu+giginya itu+ibu
 itu+yang iwan izin+lapor jadi jakarta$ jalan$ jalan+belakang jalan+bungkuk jalan+daan jalan+merdeka janji+kerja
 jawab$ jenenge joko kabeh kakak+pun kaki kalau+dari kalau+tidak kamar+mayat kambing kami+amankan kami+lapor kan+pak
 karung$ kasih+makan kata+adik kata+lansia kata+lari kata+warga kayu$ ke+bekasi ke+igd ke+kamar ke+orang ke+rumah
 ke+saya ke+tengah ke+teras ke+tiang kebon+nanas kecil+pak keluarganya+ada keluarganya+sudah kena+pukul kenapa+pak
 kenceng$ kerja+pabrik kerja+sudah ketemu+surat ketuban+rusak kiri$ kiri+pak kirim klg klien+dibawa klien+serang
 klien+sudah klien+tiba kok+cuma kok+sudah kok+tidak kolong+flyover komplek+garuda kooperatif$ kopi kota+tangerang
 kulit kulit+sawo kurus$ kuyup$ lagi+ini lagi+makan lahir+di laki+sudah lama$ lama+di lansia+tanpa lap lapar$
 lapor+sudah laporan+mayat lebih lengkapnya lewat+jalan lima lokasi+nihil lokasi+pak mabuk$ madura$ makan+dan
 makan+dengan makan+sekarang marga masjid+al mata+merem matang matang$ mau$ mau+dengan mau+makan mau+pulang melati
 mendampingi mengaku meninggal+pak merdeka merem minta+anter minyak motor+dengan mulai+bakar mulai+biru mulai+rame
 mulu mun mungkin muntah+darah murid+yang musola naik+aja naik+angkot nama+joko nama+suparman nama+yang name name+is
 nanas napas+satu2 neduh ngaku+dari ngaku+saudara ngasih ngos nihil$ njaluk nomor+pak nomor+yang nya+ada nya+makin
 nyamuk nyebut+nama obat+kata odgj$ oiya oke+makasih operasi orang+lagi orang+petugas pada+kumpul pagi+jam pak+belum
 pak+dikasih pak+temen pak+tinggal pakai+celana pakai+motor pakai+payung pakai+topi panggil+ibu panjang parah+pak
 parkir pasien+tanpa pasung pecel pecel+lele pegang+dingin pegang+golok penelepon+koreksi penelepon+ybs penjangkauan
 perempatan perempuan+pak pergi+tinggal personel personel$ petugas+kesini pinggir+jalan pintu pisau pisau+pak plawad
 pohon pojok pom poris+plawad pos+satpam posisi+agak poto pukul+orang pulang+kerja puskesmas+sudah ramah ramah$
 rambut+putih rangkasbitung ransel$ rawa+kucing rel+kereta rini robek ronda$ rs+sari rt+1 rt+aja sadar+diri sahut$
 saku sampai+depan sari+asih satpam$ saudara+sudah saudara+tapi sawo sawo+matang saya+itu saya+lupa saya+masih
 saya+pak saya+standby seberang+jalan sekarang+jatuh sekarang+lansia sekarang+mulai sekarang+pak sekarang+tangis
 sekian sekitar+30an selimut+ya sempit senin+kemis sepeda seragam serah serah+terima sering setelah+saya share
 shirt$ si si+bapak sidik sidik+jari silver+yang sini+pak siram siram+minyak sirine soal standby stasiun+batu suara
 sudah+dikasih sudah+dirubung sudah+foto sudah+meninggal sudah+muntah sudah+sadar sudah+terima suparman susul+anak
 tahan+dulu tahun+lalu takut+dengan tambah+info tambah+pak tambah+personel tanda tangan+ibu tanya+nama tapi+tetep
 tapi+tidak tato+di tempat$ tengah tepat teras teras$ ternyata+patah ternyata+perempuan terus+mata terus+pak tetap
addition 3 tiba+di tidak+ada tidak+sesuai tidak+tangis tinggal+yang tinggi+banget tini titik+tidak tkp tmbhn toko+di
 toko+kayu tolong+hubung trus trus+tidak tsb tukang tukang+pecel tuli+pak tunggu+dinsos tunggu+orang tutup$
 untuk+cari untuk+yang video+pak waduh waduh+pak warga+dia warga+mulai warung$ ya+gang ya+orang yang+jawab
 yang+ngaku ybs+lari ybs+sudah ybs+warga yo yuyun
addition 2 0000+1111 0812+0000 081200003333$ 0857+0000 10$ 1111$ 12+rt 16+10 16+tahun 2$ 20$ 3+bukan 30$ 31$ 4+bukan
 40an 5+sore 50rb =food @len3 @search ^ajak ^bah ^gawat ^info ^jemput ^kayaknya ^kk ^maksud ^mobil ^ntu ^pasien
 ^pelipis ^satpam ^saya ^sebagai ^setelah ^tinggi ^titik ^untuk ^warna acuk ada+keluarganya ada+mau ada+polisi
 ada+pos ada+tato ada+tulang aja aja+dengan aja+sudah ajak+ngobrol akan+jemput alat+bantu allah aman aman$
 amankan+di ambruk+tidak ambulans+sudah ambulans+tidak amuk anak+masih anak+nama anak+nyasar anget angkat antar+ke
 arah asli asli$ atap+masjid awas$ b$ baca$ backup badminton bahasa+madura baju$ balai+warga balaraja balaraja$ ban$
 bangun+terus bantu+dengar bapak+kalau bapak+kata bapak+ngaku baru+kata batik+coklat bawa+bayi bawa+karung
 bawa+pulang bawa+tas bayi begal+pisau bekas+luka belakang+masjid belok+ke bengkel$ bengong berhenti berobat
 bersangkutan+sudah berseragam bersih$ betul beureum biasa+panggil biasanya+tidak bisa+sebut bisu+pak bonceng borgol
 borgol+kain botak brebes$ bubar bubur bukan+2 bukan+bapak bukan+baru bukan+di bukan+gelandangan bukan+pisau busa
 butuh+rujukan cakar cat+ijo cek+lokasi cengkareng cengkareng$ cepat cepat$ cisadane cuma cuma+luka dan+bawa dan+dia
 dapet+orang darah darah+ternyata dari+gang dari+pasar darmo darmo$ datang+pak dekat dekat+itu dengan+bayi
 dengan+kaya dengan+laki dengan+minum dengan+pak denyut deras deres+pak di+balai di+bawah di+belakang di+cengkareng
 di+dalam di+lengan di+mall di+polres di+rt di+rumah di+warung di+wc dia+dari dia+duduk dia+lagi dia+ngomong
 dia+sempat dia+sudah dia+suka dia+tidur dia+tuli dia+tunggu diberi dicatat dicukur dijemput+ya dikeroyok dikit$
 dikoreksi dimakam+di dingin+ya dini dini+hari diri+di disini+dengan disuntik dititip+ke dp+500rb dua$ duduk+sendiri
 dulu+kerja eh+dia eh+pak emas+dua film$ fisik foto+bapak gampang gantian gapura gapura+merah gawat+ini
 gelandangan+pak gelang+rumah gembok gemuk$ gendong gerak+ya gerendeng gerendeng$ gerobak$ gitu gitu$ golok+ke guna
 guna$ halte+tadi hari+pak hidungnya hidungnya+darah hiji hilang+bawa hilang+kirim hilap hpnya huda hujan+deras
 hujan+pak ibu ibu+ibu ibu+icih ibu+wati icih ikut$ inafis indomaret$ indonesia$ ingat ini+bukan irigasi
 irigasi+sudah isyarat itu+ada jakarta jalan+pelan jalan+raya jangan+telepon jemput jemput+saudara jo kabar
 kaca+warung kaki+kiri kalau+lihat kalau+nanti kalung kalung+salib kami+antar kami+kena kami+sampai kami+tunggu
 kardus+di kartu+nama kasus kasus+lansia kata+darah kata+odgj kata+pak kata+sih kawin kawin+lagi kaya kayanya
 ke+atap ke+depan ke+genteng ke+lampung ke+lantai ke+masjid ke+rsud ke+yang kedua kejadian kejang$ kelamin
 keluarganya+pak kelurahan kenal kepala+luka kereta+tanah kesini$ ketauan ketemu+di ketemu+jangan ketua+rw kira
 kirim+data kirim+titik klien+rujuk klien+serahkan kondisi+baik kooperatif+dibawa koordinasi+dengan koreksi+alamat
 kresek ktp$ kulit+item kunci+diri kuning$ lagi+bawa lagi+dengan lagi+sekarang lagi+yang lah lahap lahir
 laki+berseragam laki+pak lalu+sekarang lama+sudah lampung lampung$ lampung+mau lansia+darmo lansia+karto
 lansia+kata lansia+nama lansia+tapi lansia+teh lansia+tidak lapor+nama laporan+hilang laporan+salah lari lebak
 leher lem lemas$ lewat$ lewat+pintu lihat+di loc logatnya+kayak lokasi+persis lp luka+lama luka+ternyata
 lupa+nyebutin maaf+pak makan+tapi makmur$ maksudnya malah+naik mandi+dan masih+muda masuk masuk$ masuk+daerah
 masuk+lewat matic mau+bakar mau+di mau+dikasih mau+ngomong mayat+irigasi mayat+sudah melahirkan melahirkan+pak
 melati$ mengaku+dari menghubungi menolak+akan menunggu+di merah+celana merah+pak merah+shinta merah+tidak
 minta+nomor minta+pulang minum+teh minyak+ke mobil+putih mobil+silver mogot+km motor+matic mr mr+x muka+pucat
 mulai+pukul mulai+teriak murid+saya mushola$ na naik+ke nama+klien nama+lansia nanti+ada nanti+kalau nanti+ketemu
 nasi ndan ndan+sudah neduh+di ngalih+ke ngelantur$ ngobrol ngomong$ ngomong+nyambung no+12 nomor+rumahnya
 nomor+untuk ntu nurul+huda nya$ nyarios nyasar+bisa nyebutin odgj+nya odgj+ternyata oh+ternyata orang+ada
 orang+lewat orang+madura orang+naik orang+rumah orang+tangis orang+tidak otw otw+lokasi pager+ijo pagi+dan pak
 pak+bukan pak+hati2 pak+naik pak+rw pak+satpam pak+saya pak+takut pak+tapi pakai+jaket pakai+peci pakai+red
 pakai+sarung panjang$ panjat panjat+tiang parah parah+dia partai+warna pas+mau pasar+anyar pasar+yang pasti patah$
addition 2 patokan+dekat patokan+sebelah payung$ pegang+uang pelan pelipis pelipis+ada penelepon penelepon+kasih
 penelepon+kirim penelepon+menunggu pensiun perawat pernah pernah+rawat perut petugas+1 petugas+kembali
 petugas+pakai pikun$ pincang+sebelah pindah$ pink pintu+air pintu+samping pipi$ pisau+ke plat+b poris pos+ojek
 pos+tidak posisi+di pucat$ pukul+anak pulang+ke punya+hp radius ralat+pak ralat+umur ranah rangkas rangkas$ rapat
 rebut red rejeki rel$ ribu robinson$ roti$ rs rt+12 rt+nya rumah+aman rumah+dari rumah+dekat rumah+masih rusak+lagi
 sadar+juga salah+tulis salah+yang salib$ sampai+ada sampai+jam samsul sana sana$ sari satu+pak saudara+di
 saudara+hubung saudara+klien saudara+siap saya+0857 saya+belakang saya+cari saya+cuma saya+goyang saya+ibu
 saya+kata saya+maksud saya+malam saya+punya saya+suruh saya+titip saya+wa sayat+tangan sebagai sebelah+ada
 sebelah+bengkel sebelum seberang+pom sebut sebut+nama sekap+anak sekarang+lebih sekarang+muka sekarang+muntah
 sekarang+pingsan sekarang+tidur sekarat$ sekitar$ sekolah sekolah+di sendiri+tetangga sendok sendok$ sepanjang
 sepatu seragam$ serahkan+ke serang seribu seribu$ share+loc shinta$ shirt si+lansia siapa+tahu singgah$ sinyal
 sinyal+jelek sisa soal+dia sok soko stop+di suami+saya subuh+saya sudah sudah+amankan sudah+bisa sudah+dapet
 sudah+di sudah+dimakam sudah+koordinasi sudah+pada sudah+putar sudah+tanya sudah+tiba suka+duduk sumanto sumanto$
 suntik suparti suruh suruh+duduk tadi+salah tadi+sempet tadi+sudah tahan tahun tambah+bahwa tambah+ciri tambah+dia
 tambah+korban tambah+penelepon tambal+ban tangan$ tangan+dingin tangerang$ tangis$ tapi+anak tapi+kembali
 target+tidak tas+isi tawa+sendiri teh+anget telat$ temenin tempat+wudhu temuan teriak+doang teriak+mau
 ternyata+bawa ternyata+orang terus$ terus+minta tetep+tolong the tiasa tiasa+nyarios tiba+ambruk tidak+amuk
 tidak+baca tidak+kehujanan tidak+nyasar tidak+salah tidak+tiasa tidak+ya tidur+situ tidur+tapi tiga tinggi+dekat
 tuju+lokasi tukang+tambal tuli$ tulis+di tuna+wicara tunda tunggu+disini turun tusuk umur+sekitar unit up$ utara
 via+wa wa+aja waktu warga+yang warteg$ warung+ibu warung+sebelah wati wicara wonogiri wonogiri$ wudhu x ya+allah
 yang+datang yang+dekat yang+ditinggal yang+kami yang+ketemu yang+laki yang+saya ybs+kooperatif ybs+menolak
 ybs+pindah yuli
addition 1 03+rw 10+menit 3+orang 3+pak 30an 4+orang 500rb 50an$ @len0 ^kel ^lewat acara ada+4 ada+tapi air aja+dia
 aja+kalau aktif$ amankan$ ambil+batu ambulans ambulans+puskesmas amuk+lagi amuk+sekarang an anak anak+di anak+kecil
 ani anyar arah+kota assessment+selesai atap+sekarang atas$ baca+tulis bahasa+isyarat bahwa+yang baju+biru
 baju+kuning baju+sekarang bangku barat$ baru+inget batu+ke belakang+alfa bener+gang berita+acara berjalan bersama
 bisa+ngobrol bisu+tuli bogor$ botol$ bukan+rt buku bulan cikupa$ cincin+batu clear cuma+lapar daan daan+mogot
 dalam+rumah darah+di dari+atap dari+garut dari+pasung dari+pelapor dari+penelepon dekat+pom demam$ dengan+ibu
 dengan+kucing dengar denyut+lemas depan+pager dewi dewi$ di+depan di+rs dia+abis dia+ambil dia+bisu dia+diam
 dia+ini dia+kalau dia+keluar dia+masih dia+pak dia+pingsan dibawa+minta dikasih+minum dimakam dingin duduk e
 eh+bukan gadah gang+melati garis2 gelisah gerobak geser golok$ golok+itu golok+pak golok+sudah gorengan hajat$
 hari+rabu her+name heri hijau$ hilang+pakai hub hubung+ibu ibu+rw igd info+dia ini+ya isi+baju isyarat$ itu+ketemu
 itu+orang izin+ndan jalan+beringin jalan+mawar jangan jangan+pakai janji jari+tengah jatuh+kejang jawa
 jelas+ngomong jelek jelek$ jemput+besok jemput+nanti jeruk jeruk$ jual+gorengan kaca kaki+kanan kali+tidak
 kami+kunjung kami+mandi karang+tengah karto kartu+atm kasih+nasi kasih+susu kata+di kata+dulu kata+pindah
 kata+punya kayak+orang kayanya+ada ke+badan ke+kel ke+kp ke+pasar ke+warga keluar$ keluar+pisau kemarin+malam
 kemeja kemis kepala$ kerja ketemu+pak ketuban klien+di klien+lemas klien+tadi kondisinya+masih kontrol
 kooperatif+mau korek+orang kotak kotak$ ktp+a kucing$ kucing+trus kuning+celana lagi+hamil laki+pakai lalat$
 lansia+e lansia+pakai lantai laporan+sekarang lari+saat lebih+kurus lele lempar+batu lengkapnya+jalan lihat+dekat
 lihat+saya lihat+tadi linglung+nya lokasi+bersama lokasi+pakai luka+cuma luka+tusuk lupa+orang lurah lurah$ mamat
 mandi masih+disini masih+sekolah masjid+kami mata mau+ngaku mau+telepon mawar+no mayat mayat+itu melahirkan+bidan
 melawan$ meluncur mengenali meninggal+di menurut+warga mesjid minta+backup minta+panggil minum+oplosan minyak+tanah
 mobil+tuju mogot motor+pukul mulai+jalan mushola nama+rohman napas+parah ngaku+nama ngomong nih+kaca niku nyasar$
 odgj+tapi orang+mau orang+takut pabrik$ pagar+pak pager+ya pagi+orang pak+ke pak+kok pak+lagi pak+lansia pak+mobil
 pak+parkir pak+perut pakai+sirine paksa panggil+anak panjat+pagar partai pas patah patah+kaki peci peci$
 pegang+korek pelapor+klien pelapor+menghubungi penelepon+korban penerjemah penerjemah$ penyakit penyakit+gula
 periuk petugas+datang petugas+minta pincang$ pincang+kaki pinggang plastik$ pol polisi+di polres pukul+dengan
 pukul+merah pukul+pak punya+ktp putih+sarung putih+semua rabu rabu$ rambut+sudah rame$ rapat$ raya$ rekan rohman
 rohman$ rsj rt$ rt+2 rtnya rumahnya+cat rumahnya+sebelah rw+02 rw+aja sakit$ sakit+pak salah+ketik samping+pos sapu
 satpam+di satunya saya+bawa saya+pergi saya+tanya saya+ya sd seberang+bengkel sekali sekali+pak sekarang+lagi
 sekarang+pindah sekolah+anak selesai+saudara sendal$ sendiri+di serahkan setelah si+anak singgah+kondisi sirine+ya
 sisir+lokasi sisir+radius spbu step step+sekarang strip strip$ sudah+agak sudah+dicukur sudah+ganti sudah+jalan
 sudah+kena sudah+mandi sutinah tadi+belum tadi+sekarang tai+lalat takut tambah+untuk tambal tanpa+nama tapi+gang
 tapi+laki tapi+lansia tebel telat telepon$ temenin+di tenang+lagi tengah+tol tepat+di teras+bank teriak$ terus+ini
 tetep tidak+aktif tidak+berhenti tiket titik+lokasi tkp+ybs toko+emas tolong+kabar tuju tulang turun+dia tusuk+di
 ujan ulang+besok umur+40an umur+5 umur+kira up utara$ vc veteran warga warga+nih warna+merah warteg wc yang+baru
 yang+duduk yang+kecil yang+kiri yang+perempuan yang+sebelah yang+turun yanto$
addition -1 112+apa 15+menit 2+anak 3+hari 3+kilo 30+menit 30th 7$ 90+itu =strike ^abis ^air ^akta ^aman ^api ^asap
 ^asd ^bau ^beda ^bp ^darah ^dasar ^dijual ^dulu ^eta ^halooo ^hati ^ijazah ^izin ^janji ^jazakallah ^karunya ^kerja
 ^kode ^kutengok ^lorem ^maap ^mabar ^maksudnya ^matur ^mie ^misi ^monitor ^never ^orgnya ^pembantu ^pkh ^plafon
 ^progres ^pungli ^rumus ^siapa ^sore ^sori ^sungai ^target ^tembok ^temen ^theres ^tiang ^timnya ^token ^tuna ^ular
 ^via ^waria ^wilujeng ^woi ^🙏 ada+perkembangan ada+ruko agen agung aja+tidak aje akta aktif+tidak alam+jaya
 alamat+rumah alfa$ amal aman+tidak ambil+hansip ambruk$ anak+pasung anak+perempuan anak+sekolah ancam ancur
 anda+menang angkat+telepon angkut$ anjing anjing$ anjing+liar anter anyone anyone+coming apa$ apa+petugas apa+ya
 apartemen+paragon api$ arah+poris are astaga+dia atapnya atas+jpo atm aye+sudah babakan badan+dingin bagaimana+cara
 bagaimana+ya bah+cepat bahar baik bakar+cepat bakar+pak balai+rw bales$ bangkai+anjing banjar banjar+wijaya
 bantaran banyak+yang bapak+sudah bapak+tidak baru+aja baru+rt basah+kayaknya basuo batal+klien batal+laporan
 batu+besar bau bau+busuk bawa$ bawa+3 bawa+anak bawa+pisau bawah+jpo bayi$ bayi+pak beda+orang bedeng bego
 bekas+untuk beli+rokok beliung belum+ibu belum+pulang benda$ bendungan bengkak bengkok bengkok$ berapa+lama
 berenti$ beres+pak besar+ada besar+sekarang besar+sudah besuk besuk+rumah biasa$ biasa+mangkal bibir bibir+biru
 biru$ biru+saya bisa+bantu bisa+jemput bisa+kirim bisa+tangan bocah+depan boleh$ boraks boraks$ bot+bego botol+di
 bp bp+saya brenti$ bugel bulakan bulat bundaran bunuh+saya busa+tolong busuk+dari buta+yang butuh+dibawa cair$
 capek+saya cari+bapak cctv+tunjuk cek+nama cekcok cekcok$ cerai cintaku cintaku$ cipete$ cipondoh+tolong ciri+gigi
 coming coming$ culik cuma+duduk curhat daftar+sekarang dan+pulang dapet+imbalan dapet+kabar dapur darah$ darah+tapi
 dari+bogor dari+lantai dari+rps dari+rs darurat+pak dasar data+orang data+pelapor datang+ke datang+tidak dealer
 dealer+honda dengan+kami dengan+tetangga depan+dealer depan+ompong depan+sekolah depan+sekolahan di+atm di+bantaran
 di+bedeng di+daerah di+emper di+gubuk di+hatinya di+ig di+istana di+jatiuwung di+kandang di+lebaran di+mana
 di+mushola di+pohon di+polsek di+rel di+rps di+rsj di+sana di+sekolah di+sini di+terminal di+tiang di+u di+video
 dia+bukan dia+kembali dia+mah diam+cuma diam+wae dianggap diare dibawa dibuang+keluarganya dicatat$ dicek$ dicolong
 dicolong+depan difabel digigit+anjing dijemput+kakak dikasih+teh dinas+sosial dinsos+tahun diperban dipukul$
 disabilitas disdukcapil disebar+itu ditaro ditaro+di ditinggal+di dompet+hilang dorong dpt dua+hari dua+malam duit$
 dulu+suka duri eaaa elektrik emang+kalau emperan+toko eta eta+yang evening evening$ false fatah foto+saya
 foto+tidak gacor+maxwin gading gading+serpong gaga$ gajah gali galon gang+3 gang+sebelah ganggu+jiwa gas+3 gempa
 genteng$ gigit+orang gitu+aja gitu+makasih godang gondrong good+evening gudang+sebelah guling hadiah haji$ halo+pak
 halooo halte+seberang halte+smpn hampir hansip hapus+aja hari+tidak harus+polisi harus+tunggu hasil$ hati+ini
 hatinya hilang+ibu hilang+stnk horas+lae hp+tidak hujan+besar ibadah ibadah$ ibu+aye ibu+ini ikut iman iman$
 imbalan imbalan+tidak ini ini+bener ini+kami ini+laki ini+layan ini+luka ini+malam ini+nomor internet ipsum ipsum$
 is+anyone is+hilang is+tidak iseng+doang istana itu+malam itu+odgj itu+satpam itu+ternyata itu+warga izin+bertanya
 jadi+datang jadi+dibawa jajan jalan+depan jalan+di jalan+kan jalan+otista jalan+pembangunan jalan+raden jalan+rusak
 jalan+sudirman jalan+tidak jam+6 jam+besuk jam+istirahat jam+saya jambret+di jami jatake jawab jazakallah jebol$
 jembatan+kaca jinak join jual+makan juga+tidak kaba kabar+pak kabar+tidak kadaluarsa$ kakak+kandung kaki+dekat
 kaki+diperban kaki+pakai kalau+malam kalau+tanya kalau+yang kali+sabi kamar+mandi kami+lihat kami+rawat kamu+siapa
 kan+ibu kandang+ayam kapan+hujan kara$ kardus kartu+kuning karunya+orang karyawan+jatuh kasi kasih$ kasih+atas
 kata+mau kata+nama kata+pernah kata+satpam kata+tunggu kata+usir kayaknya+pakai kdrt ke+atas ke+balai ke+bawah
 ke+kampung ke+laporan ke+polsek ke+siapa ke+truk kecamatan+benda kedaung+baru kedinginan kejar+ibu kel+gaga
 kel+neglasari keluar+rumah keluarganya+tidak kemarin+masih kembali+kanan kembali+pak kemis$ kepala+bocor keras
 keren ketemu+anak ketemu+mayat ketemu+nanti ketuban+sudah kirim$ kirim+tidak kk kk+saya klien+ke klien+yang km+14
addition -1 ko kode kode+saya kok+hilang kok+masih kompor konten koran korban korban+kdrt kotor$ kreo ktp+hilang
 ku+bapak kucing+saya kumat+lagi kumat+tidak kunci+di kuping kutengok kutengok+tadi lae$ lagi+cari lagi+cipondoh
 lagi+jalan lagi+mau lagi+pak lagi+tunggu laki+bisu laki+masuk laki+muda lalu+tolong langka langka$ lansia+belum
 lansia+di lansia+itu lansia+linglung lansia+nyasar lansia+tidur lapak+rongsok lapor+kata lapor+kemana lapor+kemarin
 lapor+warga laporan+kok larang larangan+selatan lari+dari las+jalan layak layan$ layan+24 lemot lepas+tadi
 lewat+sini lihat+dia lihat+lansia linglung+di link listrik+padam lokasi+di lorem lorem+ipsum luar$ luas luka+besar
 lupa+nama lwt m maaf+repot maaf+salah maaf+ternyata maap+ya mabar main+hp majikannya makan+tidak malam+jadi
 malam+sekarang malang malang+sekarang mall$ mana+pak mancing mandir mantan+pacar manusia+silver masa+lalu
 masih+lama masih+nempel masjid+jami masjid+pintu masuk+panti masuk+tidak mati+pak matur+makasih mau+bikin
 mau+curhat mau+dibawa mau+saya mau+tanya mau+untuk mauliate+godang maxwin maxwin+daftar mayat+di mayat+tapi md
 memang menangis meneh menurut metropolis mie+basah mind mind+dia minta+petugas minta+uang miring misi misi+pak
 mobil+langsung mobil+tabrak mondar mondar+mandir monitor motor+sudah muda+di muka+biru mungutin musala naik+kereta
 naik+motor nama+siapa nama+ujang nanas$ napas+tidur nasib+pak nempel$ nempel+di never never+mind ngawur$ ngejogrok
 nginep ngomel+tapi ngucur ngumpet nih nomor+anda nomor+wa nongol$ nurul+iman nya+lihat nya+saya nyasar+ke nyetel
 nyulut obat+segenggam objek odgj+di odgj+itu odgj+yang ogah oh+gitu ok$ ongkos$ orang+kejang orang+linglung
 orang+nama orang+sih order ot otista pacar$ pager+jembatan pagi+di pagi+saya pak+badan pak+bagaimana pak+dari
 pak+dekat pak+gelandangan pak+jam pak+jangan pak+kami pak+karunya pak+mau pak+minta pak+ogah pak+petugas pak+sehat
 pak+tetangga pak+umur pakai+boraks pakai+mobil paman$ paman+kami pamit$ panik panik$ panjat+pager panti+lansia
 paragon parkir+indomaret parung pasa pasar+babakan pasar+kemis pasien+mr pasung+di patang paud pegang+perut pemadam
 pembangunan pembangunan+3 pembantu pemkot pemulangan penelepon+lapor penelepon+orang pengaduan$ penumpang+saya
 perahu perempuan+ada perempuan+muda perempuan+rambut pergi+sendiri perlintasan perlu+bantu perlu+foto perlu+kirim
 perlu+petugas permintaan pernah+tampung pertolongan$ perumnas petir petir$ petugas+kok petugas+sudah petugas+yang
 phk pikun+pak pindah+warga pinjol$ pink+yang pisah+dari pisau+depan plafon+sekolah plawad+indah plawad+tidak pohon$
 pokoknya pokoknya+yang polisi+dulu pondok+bahar pool pos+3 posisi+mana potret potret$ progres$ proses pukul+saya
 pungli pungli+di puser puskesmas+cipondoh puting puting+beliung raden raden+fatah rambut+pendek rame2 rawat raya
 rel+poris relawan repot repot$ ribet robot+ya roda+ditinggal rsud+tanpa rujukan+rps ruko+saya rumah+di
 rumah+sebelah rumahnya$ rumus rumus+luas sabi sabtu sadar+depan salib+di sampah+depan sampai+ini sampai+muka samuel
 satpam+perum satu+ini saudara+dari saudara+laki saudara+mau saudara+tinggal saya+akan saya+anter saya+baca
 saya+cabut saya+dicolong saya+dong saya+habis saya+kasi saya+kena saya+korban saya+kunci saya+lapar saya+laporan
 saya+makasih saya+ojol saya+pasung saya+presiden saya+rekam saya+sejak saya+siap saya+trc saya+yakin sayang
 sebelah+jual sedang segenggam segenggam+kata sejak+pagi sekarang+ada sekarang+depan sekarang+dmn sekarang+makan
 sekarang+orang sekarang+stasiun sekarang+tolong sekolah+pakai sekolah+patah selamat+anda selamat+malam
 selamat+nomor selamat+pagi selamat+siang selatan$ selesai$ sembarangan sembarangan$ semua+saya semua+sudah
 sendiri+tidak serpong$ setan setan$ setir setir$ shelter shelter$ siap+saya siapa+yang silver+di sini+ajak
 sini+maaf sip$ situ+besar situ+bulakan smk smpn+13 sori+salah sosial stasiun+tanah stnk suaranya subuh subuh$
 sudah+besar sudah+dia sudah+dingin sudah+lari sudah+lewat sudah+minum sudah+tuju sudah+tutup sugeng+enjing
 suka+tidur surat+antar susul+ibu sutrisno syuting+konten tabrak+masa tabrak+mesin tabrak+tiang tadi+ada tadi+lewat
 tadi+sore tahu+rumahnya tahu+siapa takut$ taman+elektrik taman+gajah taman+makam taman+potret tampak+di tampung
 tampung+dinsos tangcity tangerang+bukan tanggung tangsel tangsel+masuk tapi+dia tapi+kok tapi+masih tapi+saudara
 target+naik tato+salib team telah+tangan telanjang+itu telepon+kembali tembok tembok+sekolah tembus tempat+cuci
addition -1 temukan tengah+malam tenggelam+di teras+orang terbalik terbang terima+pasien terkait+laporan terminal$
 ternyata+warga terpantau+di tersedak test+123 tetangga+nyetel theres tiap+hari tidak+bahaya tidak+berenti
 tidak+datang tidak+ganggu tidak+kalau tidak+pulang tidak+waras tidur+depan tidur+pakai tidur+tunggu timnas tindak$
 tindaklanjut tipu tkp$ token token+listrik toko+jalan tolong+ada tolong+di tolong+jemput tolong+petugas tolong+pln
 tolong+segera tolong+tutup top$ topi+merah tps traktir traktir$ trc+0457 trotoar+depan trs truk+pasir tua+duduk
 tukang+bangunan tunggu+kata tunggu+mobil tunggu+tidak tunjuk+jalan tunjuk+ke turn u u+turn uang+di uih ular+masuk
 umur+berapa untuk+klien untuk+lansia untuk+laporan untuk+pengaduan update$ via+telepon video$ video+tiktok wa+warga
 wae+pak warga+di where wijaya wilujeng wilujeng+enjing woi x$ x+di ya+kok ya+sudah yakin+90 yang yang+kata
 yang+kemarin yang+lagi yang+lari yang+lepas yang+main yang+nama yang+ngambang yang+setrum ybs+dijemput
 ybs+terpantau
addition -2 0812$ 1+jam 10+orang 100$ 19$ 2+minggu 2+pagi 55+tahun =breath =rails =water =well @danger ^abaikan
 ^angkot ^anj ^asdfghjkl ^astaga ^ayam ^ayang ^bacot ^banyak ^berapa ^bikin ^bunuh ^dana ^dari ^darurat ^dinsos
 ^ditilang ^dosen ^emang ^gabut ^haii ^hallo ^hatiku ^hello ^hhhhh ^hmmmm ^hp ^ieu ^investasi ^judi ^karyawan
 ^ketemu ^kok ^kulonuwun ^laksa ^lama ^lap ^listrik ^mampus ^mantan ^mati ^nikah ^noted ^oii ^ok ^okee ^open ^pak
 ^paman ^panas ^pelayanan ^perlu ^persita ^ping ^ppp ^promo ^qwerty ^santri ^sebarkan ^share ^si ^sip ^spada ^start
 ^stop ^surat ^tabung ^tarimo ^telepon ^tiket ^trotoar ^tumpang ^tutup ^waalaikumsalam ^xixixi ^zzzz ^zzzzz ^👍 ada
 ada+alun ada+ibu ada+kok ada+korban ada+laki ada+mayat ada+pak ada+remaja ada+respon ada+senjata ada+tidak aja+dari
 aja+lansia aja+sih alam alat alfamart ambulans+sekarang ambulans+untuk amuk+di amuk+tapi amuk+tidak anak+hilang
 anak+ibu anak+ngelem anak+teater anak+tiga anak+umur anj anj$ antar anter+ke antri anything apa+cuma apa+yang
 arah+cipondoh arah+terminal asd asd$ asdfghjkl asdfghjkl$ aspal assalamualaikum+pak assesment assesment+klien asuh
 atap+ruko atau+mesin ayang aye babi babi+bau bacot badan+nya baju+bekas baju+pasien bakar bakar+di bakar+kasur
 balita bandara$ banget+pak bangsat bansos bantal bantu+kursi banyak+anak banyak+banget banyak+darah bapak+ini
 bapak+jalan bapak+pukul bapak+tiri baru+15 baru+di batal$ batu+jaya bau$ bawa+bantal bawa+batu bawa+senjata
 bayi+dengan bayi+ke becak+di begal begal+pakai belakang+halte belum+ada belum+bisa belum+lihat belum+nongol2
 belum+ya bener bener$ bener+pak bengkak+item bengkel+saya berenti berisik berisik$ bertanya besar+depan
 besok+kalian biaya bibi bicara bikin+mati biometrik bis$ bisa+gerak bisa+lapor bisa+minta bisa+pulang bocah
 bogor+sekarang bohong bokor boleh+kirim boleh+lapor bonus bot+ya botol bpjs brenti bukan+tabrak bukan+terlantar
 bulan+ini bulog bus$ busana busuk buta butuh+pertolongan butuh+tempat cabe cabe$ cabut$ cantik+deh capek cari$
 cari+istri cek$ cipete ciri cocok+dengan cuci cuma+gelandangan cuma+lihat cuma+tangis daerah dagang dagang$
 dalam+pasar damkar$ darah+banyak darah+kepala dari+belakang dari+kontrakan dari+pekalongan dari+polsek dari+subuh
 daster+kuning data+saya datang$ deh$ dekat+palang dekat+rel dekat+rumah dendam dengan+gelandangan
 dengan+keluarganya dengan+lansia dengan+laporan dengan+orang dengan+suami depan+gereja depan+mall depan+minimarket
 depan+pasar depan+pos depan+rs depan+spbu di+alfamart di+antri di+apartemen di+bengkel di+dekat di+emperan
 di+flyover di+foto di+gerobak di+grup di+gudang di+kamar di+kampung di+kardus di+kontrakan di+kosnya di+kubur
 di+luar di+perempatan di+php di+tanah di+tangerang di+tangga di+tengah di+warnet di+warteg dia+ada dibaca
 dibaca+doang dibantai dibawa+kemana dibawa+nangkring dibawa+polisi dibuang dicek dicocokkan dijual+depan dikejar
 dilempar dinsos+bukan dipukul+suami disambungkan disebar diskon disuruh ditilang ditinggal+dia dmn doang+pak does
 does+this donasi dongkap dosen dp duduk+di duga duga+paman dulu+ratus eh+ternyata emper enjing enjing$ flyover$
 foto+di foto+disebar foto+tangan foto+yang foto+ybs free gabut gang+kelinci gang+masjid gang+saya ganggu$ ganteng
 gas+meledak gebang gelandangan+bawa gelandangan+kaki gelandangan+sakit gelandangan+yang gembor$ gendong+bayi
 gereja+santa gigil gigit gigit+ular good+job gor goreng gotong grup+saudara gubuk habis+ongkos hai$ haii haji hallo
 hallo$ hari+di harus+share hati have hello hhhhh hhhhh$ hilang+a hilang+kontak hmmmm hmmmm$ honda huni ibu$ ibu+di
 ibu+itu ibu+lari ieu ieu+teh ig ijah ikan$ ikut+dari info+lansia infusnya inget+rumahnya ini+bot ini+ke ini+lokasi
 ini+masih ini+pak ini+tidak investasi is iseng istri+lari item+orang itu itu+bukan itu+di itu+dia itu+kakak
 itu+untuk izin jadi+ya jalan+2 jalan+lobang jalanan$ jam jam+lalu jam+lebih jangan+kasih jatiuwung$ jatuh jatuh$
 jatuh+di jatuh+kepala jawab+panggil jaya+minta jebol jembatan+cisadane jembatan+pak job jongkok jpo$ jpo+cikokol
 jual+tisu judi+sabung juga$ jumat kabar+lagi kabel kaki+ke kaku kalau+ketemu kalau+mau kalau+orang kali+masih
 kalian$ kamar kami+kejar kami+kembali kami+lagi kami+lari kami+nama kami+pegang kami+saudara kami+sekarang
 kami+tidak kami+warga kamis kampret kamu+robot kandang kandung kantor kara kardus$ karyawan kasih+kendor kasir
 kasur kasusnya kata+abis kata+ini kata+malam kata+yang kayak+mau kayaknya kayaknya+dia ke+10 ke+brebes ke+halte
addition -2 ke+kali ke+komplek ke+rumahnya ke+taman ke+tempat ke+warung kebon+besar kebon+pisang kecamatan kehujanan
 kek kelas kelas+saya keliling kelinci keluar+darah keluhan kelurahan$ kemarin+amuk kemarin+sore kemarin+sudah
 kembali$ kembar kena+lempar kendor kereta kereta+sekarang kerja$ kerupuk kesamber kesamber+kereta ketemu+ndan
 ketemu+orang kios kiri+putih kirim+petugas klien+baru klik kok+diam kolong+jembatan komplek+sudah konsultasi
 kontrakan$ kontrakan+kami korban$ kosnya kosnya$ kosong+itu kruk ktp+saja ktp+saya ku kubur+selapajang
 kucing+tabrak kulonuwun kulonuwun$ kunciran kyk lae lagi+kenapa lagi+syuting laki+dari laki+tanpa laki+tidak
 lalat+dagu lalu+masih lama+tidak lampu+merah lansia+pak lansia+sakit lansia+sebatang lapak lapor+3 lapor+dua
 lapor+ternyata lapor+yang laporan+nomor latihan+maap lebaran$ lembang libur libur+tidak lihat+orang lihat+perempuan
 lihat+the lihat+ybs limbah lina lo lo+pada loh+pak lokasi+jalan loket lontong lowongan lt luar maaf+ya mabuk magrib
 majikan makam makan+hari makan+korban malam+di malu malu+saya mampus mampus+saya mantan+saya mantap+cepat
 manusia+gerobak maria markotop martabak masa masih+bisa masih+gerak masih+pakai mata+kiri mata+merah mati$
 mati+berdiri mati+trus mau+ambruk mau+donasi mau+melahirkan mau+minta mau+susul mau+terjun mawar medsos melek
 melek$ menang+undian meninggal meninggal+tanpa mereka mesti minggu+lalu minggu+tidak minta+duit minum+racun miras
 miskin mlaku mobil+apa mobil+pakai mogok+di motor$ motor+jatuh motor+saya muda mulut+buka muncul+di naik+truk
 nama+saya nambo nambo+jaya nangkring nangkring+lagi nanti$ napas+lagi napas+ngos napas+tinggal napas+tolong narkoba
 nasi+goreng need+ke nempel ngambang ngawur ngelem ngomel ngomong+sekarang ngucur$ ngumpet+di nih+di nih+orang nikah
 noh nomor+dinsos nomor+resmi nongol2 noted noted$ nya+sudah nyambung nyamuk+banyak nyangkut nyangkut+di nyanyi$
 nyanyi+di odgj odgj+bawa oii oii$ ojek ojek$ ok oke+pak okee open orang+arah orang+bakar orang+baru orang+bawa
 orang+belum orang+bener orang+cuma orang+dengan orang+diam orang+itu orang+kena orang+nongol orang+telanjang
 orang+teriak orang+terlantar orgnya otw+belum padam pagi+tidak pai pak+ibu pak+itu pak+jomblo pak+kayanya pak+maaf
 pak+muka pak+nya pak+rumah pak+rumahnya pak+tangan pakai$ pakai+baju pakai+batu pakai+daster pakai+kayu pakai+kruk
 pakai+pisau pakai+seragam palang paman+saya pamit panti parkir+liar pasar pasar+gerendeng pasar+lama pasar+lembang
 pasien pasung+kaki patung pdam$ pekalongan pelapor+tanya pencarian penelepon+lihat penelepon+minta penelepon+rt
 pengaduan penuh penumpang perempuan+di perempuan+linglung pergi pergi+naik perkembangan permisi$ persija persita
 pertigaan$ pertolongan pesan+ini petugas+belum petugas+mana petugas+perempuan php+di pihak pihak+rt pikun pinang
 pincang+itu ping ping$ pinggir pingsan+cuma pingsan+depan pingsan+di pinjem+dulu pinter pisang pisau$ pkh plafon
 pohon+ambruk pondok pos+damkar posisi+depan ppp preman progres promo ps psikolog pucat+banget pukul$ pukul+ibu
 pukul+istri pukul+tukang pulang+dengan pulang+sendiri pulang+tidak pun+sudah punten$ punya+tempat puskesmas+lama
 putar qwerty qwerty$ rasa ratus ratus$ rawa+bokor ready rel+sekarang rendah rendi ribut+dengan robot$ rombongan
 rombongan+ziarah rong rongsok rsj$ ruko ruko$ ruko+ciledug rumah rumah+kami rumah+orang rumah+singgah sabung
 sabung+ayam sadar$ saja+pak sakit+kulit salah+lapor salah+orang sambungan sampah+tumpuk santa santa+maria
 santri+kami satpam+rumah satpam+sampai satpol$ satu$ satu+dua saudara saudara$ saudara+bukan sawah saya+abis
 saya+besok saya+dibantai saya+disebar saya+hamil saya+kok saya+kumat saya+lansia saya+lari saya+lihat saya+maling
 saya+minum saya+odgj saya+pamit saya+panggil saya+perkosa saya+perlu saya+pingsan saya+pukul saya+rahasia
 saya+sekarang saya+think sebarkan sebatang+kara sebelah+bakar sedang+tidur sehat+selalu sekarang+diam sekarang+kami
 sekarang+lihat sekarang+masih sekarang+tidak sekitar+puluh sekolahan selalu selalu$ selamat+sore selamat+tidak
 selang selatan semalam$ sembako sementara$ sendiri senjata seragam+tidak setrum siang+pak siapa$ sido$ sih+tidak
 singgah sini+sekarang sios smp$ sore sori sp4n sp4n+anak spada spada$ spp spp+anak start start$ stasiun$ stop
 stroke suami$ suami+kumat sudah+3 sudah+4 sudah+aman sudah+angkat sudah+baik sudah+bengkak sudah+beres sudah+darah
 sudah+pucat sudah+pukul sudah+ra sudah+rong sudah+rusak sudah+sejak sudah+ya sudirman suka+amuk suka+teriak sumi
addition -2 sumpah sungai supir+lansia syuting tabung+gas tadi+anak tadi+di tadi+kata tadi+siang tadi+tidak
 tahu+alamat tai tambah+banyak tanah tanah$ tangan tangan+sudah tangan+ya tanggal tanpa+busana tanpa+saudara
 tapi+saya tapi+sekarang tapi+supir tarik tarimo tarimo+kasih taruna tas+hitam tawa$ tawon teater telepon+masuk
 teman teman+saya temen+kontrakan tempat+rumah tergeletak+tidak teriak teriak+minta terjun+dari terlantar+di
 terminal+masih termonitor+duduk ternak ternyata+anak ternyata+cuma ternyata+tidur ternyata+tukang terpal terpantau
 terus+di terus+sekarang tes+123 tes+satu test$ the+laki the+mall think this+pagi tidak+brenti tidak+inget
 tidak+jawab tidak+jelas tidak+kedah tidak+kembali tidak+kios tidak+kuat tidak+makan tidak+masuk tidak+melek
 tidak+nanti tidak+nih tidak+pernah tidak+petugas tidak+pingsan tidak+pukul tidak+sekolah tidak+sih tidak+sios
 tidak+tangan tidak+viral tidur tidur+aja tidur+alun tiga+orang tiket+saya tiketnya tiktok tiktok+itu timnya+sampai
 tinggal$ tinggal+sementara tinggi+sekarang tiri tisu tmp tmp+taruna toilet+umum toko+saya tolol tolong+ambulans
 tolong+dicek tolong+evakuasi tolong+ke tolong+saya top+markotop truk+sayur trus+kata tuhan tumpang+lapor tumpuk
 tuna+wisma tunarungu tunggu+dari tunggu+nih tunggu+puskesmas turun+di turun+orang tutup+aja tutup+saja tv ujung
 ular+pak undian untuk untuk+grup urangnyo urgent urgent+pak usir+keluarganya utuh uwung uwung+jaya viral+tidak
 visual waalaikumsalam waalaikumsalam$ wae waras warga+ke warga+pasung warga+rw warga+saya waris waris$ warnet
 warung+saya wisma xixixi xixixi$ ya+ampun ya+kata ya+saya yak yak$ yakin yang+biasa yang+dijual yang+gigit
 yang+jatuh yang+kejang yang+malam yang+odgj yang+sakit yang+sekarang yang+tempat yatim ybs+di ybs+lihat ziarah
 zidan zzzz zzzz$ zzzzz zzzzz$ 👍 👍$
addition -3 1+orang 123$ 12345$ 2+hari 24+jam 3+ada 3+jam 4+tahun =home =poor =seek =wait =work @case @where ^12345
 ^ada ^anjing ^bakar ^banjir ^beli ^bocah ^bot ^bursa ^film ^geser ^good ^hai ^haloo ^harus ^haturnuhun ^hi ^horas
 ^jempol ^kamu ^kartu ^kembali ^lupakan ^maaf ^mantap ^menang ^met ^motor ^obat ^oke ^okeee ^oy ^pacar ^pencarian
 ^pnlp ^pohon ^sampah ^siap ^sugeng ^tabrak ^terima ^tok ^top ^tunggakan abaikan$ abis+makan ada+bapak
 ada+gelandangan ada+lansia ada+motor ada+perempuan ada+petugas ada+tempat agus alat$ alhamdulillah$ alun$ am ambil
 ambil+tidak ambrol ambruk ambulans+pak ampun anak+jalan anak+ke anda angkot angkut+belum api arah+bandara
 arah+jembatan arah+timur asem bagi baju+makan baju+merah balekota bales bangkai bantu$ bantu+saya bapak+ibu
 bapak+saya bawah+jembatan bayar bayi+di beda belatung benda berapa$ beres berteduh biarin biarin+aja biasa bocor
 bolong boneka bot$ bukan+mayat bulak+rt bursa bursa+kerja cair cari+anak cari+ibu cepat+kesini chat$ cibodas+sudah
 ciledug$ cipondoh cocok cuma+geser cuma+nyanyi cuma+pingsan cuma+tidur dalam dalam+sumur dan+tadi darah+hebat
 dari+dalam dari+gereja dari+jam dari+jangan dari+malam dari+pagi darurat deh dekat+the dengan+foto dengan+yang
 depan depan+kantor depan+smpn di di+angkot di+atas di+halte di+jembatan di+kantor di+kebon di+lampu di+minimarket
 di+parkir di+pertigaan di+toilet dia+cuma dia+lupa dia+mau dia+muntah dia+punya dibunuh dijadwalin dijemput$
 dikenal dingin+semua diproses+ya diri disini ditinggal$ doang$ dobel dua+tidak duduk+depan ember emperan gacor gaga
 gembor gerak+pak gereja+sudah goblok goblok$ good gratis$ guru hai haloo hapus harus+kirim hatiku haturnuhun hi
 hilang$ hilang+dari hoax+pak horas hp+pakai ibu+bawa ibu+pakai ibu+yang ikan indah info info+warga ini+ada
 ini+bagaimana ini+sudah istirahat$ it itu$ itu+lagi itu+sudah itu+tadi jadi+ambil jadi+tidak jalan+belum jalan+ke
 jalan+pulang jalmi jam+2 jangan+sampah janten janten$ jatiuwung jelas+lu jembatan$ jempol jempol+untuk jendela$
 jomblo+ya judi kabar$ kadaluarsa kadieu kah kah$ kalau+sudah kantor$ kasih+pak kata+15 kata+30 kaya+yang kayak
 ke+datang ke+dekat ke+puskesmas kecil$ kejang+di kel kelar keluar kemana+ya kemarin kembang kenanga kepala+anak
 kesini+pak klien+ada kok+belum kok+harus kolong kontrakan+sebelah kontrol$ kosong$ kuat kumat lagi+dekat lagi+ke
 lagi+nih lagi+pinggir lagi+soal laki laksa lama lama+banget lansia+saya lansia+sudah lapangan$ lapar+pak
 lapor+hilang larangan latihan lebaran lempar lepas+dari lewat+depan lho lihat+jalan lobang loh$ lok lumpuh
 lupa+jalan lupakan maaf$ maaf+hp maghrib$ mah+sudah main makan+dari makan+kadaluarsa makasih+pak mall mangkal
 mangkal+di mantan masih+ada masih+diproses mau+datang mau+dijadwalin mawar$ met minum+20 mobil+sudah modal muka
 muncul+lagi muntah+abis murah$ na$ naik+bis naik+bus need+tolong neglasari ngesot ngomong+sendiri nongol+lagi
 nya+di nyasar+di nyuruh obat+pelangsing odgj+pak ojol oke okeee online orang+gigil orang+kembali orang+kurus
 orang+lapar orang+masih orang+tadi orangtua oy oy$ p$ pacar+saya pada padahal pagi+minta pagi+pak pak+bantu
 pak+baru pak+dinsos pak+tukang pak+yang pakai+batik parkir$ pdam pelangsing pencet percuma perempuan+itu
 pergi+sekarang pergi+semua perkosa petugas petugas$ php pinjam pinjem pinjol pmks pnlp posisi presiden puluh
 punya+rumah ra raba rahasia rahasia+kan remaja resah rewel robot rokok+dengan rt+02 rt+warga ruang+tunggu rujuk$
 rw+5 salah+chat sambil sampai+mana santri satu+saudara satu2 satu2$ saya+am saya+anak saya+dari saya+dengan
 saya+jatuh saya+kabar saya+ke saya+ketemu saya+orang saya+sayat saya+sesak sekarang+di sekarang+jalan sekarang+lari
 sekarang+sudah sekitar+situ semula sepi sesak sesak+napas sewa sih$ sih+pak sip slot+gacor sma sopir status
 sudah+anter sudah+biru sudah+dijemput sudah+lah sudah+maghrib sudah+selesai sugeng sumur$ sutet sutet+pak syarat
 tadi+naik taksi taman$ tambah+satu tanya+lagi target+lihat tawa telanjang+di tempat+biasa tempat+semula
 terakhir+dia teriak+dari terjebak terjun ternyata+dia tiap+sore tidak+di tidak+dikenal tidak+galak tidak+janten
 tidak+perlu tidak+sadar tidak+sido timur timur$ tindak titip+anak toilet tok tok$ top trotoar tu tukang+becak
 tukang+lagi tukang+parkir tunggakan tunggu+ya tunjuk ular umum umur+10 untuk+anak untung viral wajib warga+klien wb
 wb$ woy$ wr wr+wb yang+foto yang+mau yanto ybs+melintas you$ yuk+pak 🙏 🙏$
"""
