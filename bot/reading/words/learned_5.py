"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition 3 1$ 12$ 16+tahun 2$ 2x 5+subuh =birth =urgent ^bah ^hujan ^info ^iya ^kami ^ketua ^korban ^laki ^luka
 ^mayat ^muka ^naik ^nomor ^oiya ^pos ^remaja ^satu ^sebelah ^tangan ^tato ^tetangga ^tinggi ^tmbhn ^tukang ^unit
 ^wa ^waduh abuh abuh+kabeh ada+apa ada+info ada+kucing ada+satu ada+tahi ada+tanda ada+tas agak+tenang air+10
 aja+depan al+ikhlas alamat+lengkapnya amankan ambulans+belum anak+dibawa anak+kerja anak+pakai anggota angkat
 angkat+kepala angkot$ apa+tidak arah+kali asih atap awas b+1234 bagaimana+nih bahasa+indonesia bahwa baju+itu
 banget$ banget+terus banget+tidak banget+ya bangunan baru+ketauan basah+kuyup batu+ceper bawa+bayi bawa+selimut
 bawa+tongkat bekas$ belum+sadar bengkel+las bensin berdua berdua+dengan beringin+raya berobat+rs berulat besok$
 beureum biar+tidak bidan+belum biru bisa+bahasa blok+c bukan+odgj bukan+orang bulan$ bulan+lalu bulet bungkuk
 bungkuk$ buntelan butuh+bantu butuh+tambah c cari+keluarganya cctv ceper ceper$ cianjur cisadane cuma cuma+ada
 cuma+bisa curiga dagu$ dan+mandi dari+arah dari+indramayu dari+jalan dari+pom dari+ruko data$ data+susul deh+pak
 dekat+tukang dengan+minum denger depan$ depan+pom di+dagu di+dalam di+jakarta di+kepala di+laporan di+musola
 di+pabrik di+poster di+saku di+serpong di+tas di+tempat dia+biasanya dia+cekik dia+duduk dia+emang dia+jatuh
 dia+lari dia+pegang dia+pernah dia+pukul dia+tidur diamankan diamankan$ dibawa+lari didampingi digembok disitu+pak
 ditaros ditemenin dititip eneng evakuasi$ evakuasi+ke fals foto+baru garuda$ gerobak+bakso geser+ke giginya+ompong
 gitu$ golok+ke got halte$ halte+depan hanya hasil+asesmen hilang+tidak hp hubung+pak huruf ibu+kerja ijo$ ikhlas
 ikut$ indonesia indramayu$ infus ingat$ ini+di ini+nama ini+orang ini+pingsan ini+video itu+giginya itu+ibu iwan
 izin+lapor jadi jakarta$ jalan$ jalan+belakang jalan+bungkuk jalan+daan jalan+merdeka janji+kerja jatuh+ke jawab$
 jenenge joko kabeh kaca+warung kakak+pakai kakak+pun kaki kalau+dari kalau+tidak kamar+mayat kambing kami+amankan
 kami+lapor kan+pak kardus+di karung$ kasih+makan kata+adik kata+lansia kata+lari kata+warga kaya ke ke+cipondoh
 ke+igd ke+kamar ke+orang ke+rumah ke+tengah ke+teras kebon+nanas kecil+pak keluarganya+ada keluarganya+sudah
 kena+pukul kenceng$ kerja+pabrik kerja+sudah ketemu+surat ketuban+rusak kiri$ kiri+pak kirim klg klien+dibawa
 klien+serang klien+sudah klien+tiba kok$ kok+sudah kok+tidak kolong+flyover komplek+garuda kooperatif$ kopi
 kota+tangerang kuat+angkat kulit kulit+sawo kurus$ kuyup kuyup$ lagi+ini lagi+makan lahir+di laki+sudah lama$
 lama+di lansia+tanpa lap lapar$ lapor+nama lapor+sudah laporan+mayat lari+di lemas$ lengkapnya lewat+jalan
 lewat+rumah lima lokasi+nihil lokasi+pak luka+ternyata mabuk$ madura$ makan+dengan makan+sekarang marga masjid+al
 mata+merem matang matang$ mau$ mau+dengan mau+makan mau+pulang melati mendampingi mengaku meninggal+pak merdeka
 merem minta+anter minyak motor+dengan mulai+rame mulu mun mungkin musola naik+aja nama+pak nama+suparman nama+yang
 nanas neduh ngaku+dari ngasih ngos nih+kaca nihil$ njaluk nomor+yang nya$ nya+ada nyamuk nyebut+nama obat+kata
 odgj$ oiya oke+makasih operasi orang+basah orang+muntah orang+pak orang+petugas orang+rumah orang+tidak
 pabrik+tekstil pada+kumpul pagi+jam pak+belum pak+dikasih pak+gawat pak+tambah pak+temen pak+tinggal pakai+celana
 pakai+motor pakai+payung pakai+sarung pakai+topi pasar+yang pasien+tanpa pasung pecel+lele pegang+dingin
 pegang+golok pelan penelepon+kasih penelepon+koreksi penelepon+ybs penjangkauan perempatan perempuan+pak
 pergi+tinggal persis personel personel$ perum+taman petugas+kesini pindah$ pinggir+jalan pingsan pintu pisau+pak
 plawad pohon pojok pom poris+plawad posisi+agak poto pulang+ke pulang+kerja puskesmas+sudah ramah ramah$
 rambut+putih ransel$ rawa+kucing rel$ rel+kereta rini ronda$ rs+sari rt+1 rt+aja rumah+tinggal sadar+diri sahut$
 saku sampai+depan samping+masjid sari+asih satpam$ satu+pak saudara+sudah saudara+tapi sawo sawo+matang
 saya+belakang saya+itu saya+lupa saya+masih saya+standby seberang+jalan sekarang+jatuh sekarang+lansia
 sekarang+mulai sekarang+pak sekarang+pegang sekarang+pingsan sekarang+tangis sekian sekitar+30an selimut+ya sempit
 sepeda seragam sering setelah+saya share shirt$ si si+bapak sidik sidik+jari silver+yang sini+pak siram
 siram+minyak sirine soal standby stasiun+batu suara sudah+dirubung sudah+foto sudah+lemas sudah+melahirkan
addition 3 sudah+meninggal sudah+muntah sudah+sadar sudah+terima suparman susul+anak tahan+dulu tahun+lalu
 takut+dengan tambah+info tambah+pak tambah+personel tanda tanya+nama tapi+tetep tato+di tekstil tempat$ tengah
 tepat teras teras$ ternyata+patah terus$ terus+mata terus+pak tetap tidak+ada tidak+respon tidak+salah tidak+sesuai
 tidak+tangis tinggal+yang tinggi+dekat tini titik+tidak tmbhn toko+di toko+kayu tolong+hubung trus trus+tidak tsb
 tukang+pecel tunggu+dinsos tunggu+orang tutup$ untuk+cari untuk+yang video+pak waduh waduh+pak warga+dia
 warga+mulai warung$ ya+gang ya+orang yang+jawab yang+ngaku ybs+lari ybs+sudah ybs+warga yo yuyun
addition 2 0000+1111 0812+0000 081200003333$ 0857+0000 10$ 1111$ 12+rt 15+30 16+10 20$ 3+bukan 3+orang 30$ 30an 31$
 4+bukan 40an 5+sore 500rb 50rb =food =hurt =still @search ^ajak ^gawat ^jemput ^kayaknya ^kk ^lah ^maksud ^masih
 ^ntu ^pasien ^pelipis ^satpam ^saya ^sebagai ^setelah ^titik ^untuk ^warna ada+keluarganya ada+mau ada+polisi
 ada+pos ada+tato ada+tulang aja+dengan aja+sudah ajak+ngobrol akan+jemput alat+bantu aman aman$ amankan+di
 ambruk+tidak ambulans+sudah ambulans+tidak amuk+nih amuk+sekarang anak+kecil anak+masih anak+nama anak+nyasar ani
 antar+ke arah asli asli$ atap+masjid awas$ b$ baca$ backup bade badminton balai+warga balaraja balaraja$ baliak ban
 ban$ bangun+terus bantu+dengar bapak+kalau bapak+kata bapak+ngaku baru+kata baru+pak batik+coklat bawa+karung
 bawa+pulang bawa+tas bayi belakang+masjid belok+ke bengkel$ bengong berhenti berobat bersangkutan+sudah berseragam
 bersih$ betul biasa+panggil biasanya+tidak bisa+sebut bisu+pak bisu+tuli bonceng borgol borgol+kain botak brebes$
 bubar bubur bukan+2 bukan+bapak bukan+di bukan+gelandangan bukan+perempuan bukan+pisau busa butuh+rujukan cakar
 cat+ijo cek+lokasi cengkareng cengkareng$ cepak$ cepat$ cuma+luka dan+bawa dan+dia dan+sudah dapet+orang darah
 darah+ternyata dari+di dari+gang dari+garut darmo darmo$ datang+pak dekat dekat+itu dekat+pom dengan+bayi
 dengan+kaya dengan+laki dengan+pak deras di+balai di+bawah di+belakang di+cengkareng di+mall di+polres di+rt
 di+warung di+wc dia+bisu dia+dari dia+lagi dia+naik dia+ngomong dia+pak dia+sempat dia+suka dia+tuli dia+tunggu
 diberi dicatat dicukur dijemput+ya dikeroyok dikit$ dikoreksi dimakam dimakam+di dingin+ya dini dini+hari diri+di
 dirubung disuntik dititip+ke dp+500rb dua$ duduk$ duduk+sendiri dulu+kerja e eh eh+dia eh+pak emas+dua estimasi
 fisik foto+bapak gampang gang+4 gantian gapura gapura+merah garuda gawat+ini gelandangan+pak gelang+rumah gemuk$
 gerendeng gerendeng$ gerobak gerobak$ geser gitu golok+itu guna guna$ halte+tadi hari+pak her+jam hidungnya
 hidungnya+darah hiji hilang+bawa hilang+kirim hilap hpnya huda hujan+deras hujan+pak ibu ibu+ibu ibu+icih ibu+wati
 icih inafis indomaret$ indonesia$ ingat ini+bukan ini+pak irigasi irigasi+sudah isyarat itu+ada izin+dan jaga
 jakarta jalan+pelan jalan+raya jangan+telepon jemput jemput+saudara jo kaca kaki+kiri kalau+lihat kalau+nanti
 kalung kalung+salib kami+antar kami+kena kami+sampai kami+tunggu karto kartu+nama kasus kasus+lansia kata+darah
 kata+odgj kata+pak kata+sih kawin kawin+lagi kayanya kayu$ ke+atap ke+bekas ke+depan ke+genteng ke+lampung
 ke+lantai ke+masjid ke+rsud ke+saya ke+yang kedua kejadian kejang$ kelamin keluarganya+pak kelurahan kenal
 kepala+luka kereta+tanah ketauan ketemu+di ketemu+jangan ketua+rw kira kirim+data klien+rujuk klien+serahkan
 kondisi+baik kooperatif+dibawa koordinasi+dengan koreksi+alamat kresek ktp$ kulit+item kunci+diri kuning$ lagi+bawa
 lagi+dengan lagi+sekarang lagi+yang lah lahap laki+berseragam laki+pak lalu+sekarang lama+sudah lampung lampung$
 lampung+mau lansia+darmo lansia+karto lansia+kata lansia+nama lansia+tapi lansia+teh lansia+tidak laporan+hilang
 laporan+salah lari lari+saat lebak leher lem lewat$ lewat+pintu lihat+di lihat+saya lihat+tadi linglung+nya loc
 logatnya+kayak lokasi+persis lp luka+lama lupa+nyebutin maaf+pak makan+tapi maksudnya malah+naik mandi mandi+dan
 masih+disini masih+muda masjid+kami masuk masuk$ masuk+daerah masuk+lewat mata matic mau+bakar mau+di mau+ngomong
 mayat+irigasi mayat+sudah melati$ mengaku+dari menghubungi menolak+akan merah+celana merah+tidak minta+nomor
 minta+pulang minum+teh minyak+ke mobil+putih mobil+silver mogot+km motor+matic mr mr+x muka+pucat mulai+pukul
 mulai+teriak muntah+darah muntah+terus murid+saya mushola$ naik+angkot nama+klien nama+lansia nanti+ada nanti+kalau
 nanti+ketemu nasi neduh+di ngalih+ke ngelantur$ ngomong$ ngomong+nyambung no+12 nomor+pak nomor+rumahnya
 nomor+untuk ntu nurul+huda nyarios nyasar+bisa nyebutin odgj+nya odgj+ternyata oh+ternyata orang+ada orang+lewat
 orang+madura orang+mau orang+mulai otw otw+lokasi pager+ijo pagi+dan pak+bukan pak+naik pak+perut pak+rw pak+takut
 pak+tapi pakai+jaket pakai+peci pakai+red panjang panjat panjat+tiang partai+warna pasar+anyar pasti patah$
 patokan+dekat patokan+sebelah payung$ pecel pegang+uang pelan+banget pelipis pelipis+ada penelepon penelepon+kirim
 penelepon+korban penelepon+menunggu pensiun penyakit penyakit+gula perawat periuk pernah pernah+rawat petugas+1
addition 2 petugas+datang petugas+kembali pikun$ pincang$ pincang+kaki pincang+sebelah pink pintu+air pintu+samping
 pipi$ pisah pisau plat+b poris pos+ojek pos+satpam pos+tidak posisi+di pucat$ pukul+anak pukul+orang radius
 ralat+pak ralat+umur ranah rangkas rangkas$ rangkasbitung rapat rebut red rejeki ribu robinson$ roti$ rs rt+12 rt+2
 rt+nya rumah+aman rumah+dari rumah+dekat rumah+masih rusak$ rusak+lagi sadar+juga salah+tulis salah+yang salib$
 sambel sampai+ada samsul sana sana$ satunya saudara+di saudara+hubung saudara+siap saya+0857 saya+cari saya+cuma
 saya+goyang saya+ibu saya+maksud saya+malam saya+pak saya+punya saya+suruh saya+titip saya+wa sayat+tangan sebagai
 sebelah+ada sebelah+bengkel sebelum seberang+pom sebut sebut+nama sekap+anak sekarang+lebih sekarang+muka
 sekarang+muntah sekarang+tidur sekarat$ sekitar$ sekolah sekolah+di sendiri+tetangga sendok sendok$ senin+kemis
 sepanjang sepatu seragam$ serahkan serahkan+ke serang seribu seribu$ share+loc shinta$ shirt si+lansia siapa+tahu
 singgah$ sinyal+jelek sisa soal+dia sok soko spbu stop+di suami+saya subuh+saya sudah sudah+bisa sudah+dapet
 sudah+di sudah+diam sudah+dimakam sudah+kena sudah+koordinasi sudah+pada sudah+pak sudah+putar sudah+tanya
 sudah+tiba suka+duduk sumanto sumanto$ suntik suparti suruh suruh+duduk tadi+belum tadi+salah tadi+sempet
 tadi+sudah tahan tahun tambah+bahwa tambah+ciri tambah+dia tambah+korban tambah+penelepon tangan$ tangan+dingin
 tangerang$ tangis$ tapi+anak tapi+kembali tapi+tidak target+tidak tas+isi tawa+sendiri telat$ temenin tempat+wudhu
 temuan tenang+lagi teriak+mau ternyata+bawa ternyata+orang ternyata+perempuan terus+minta tetep tetep+tolong the
 tiasa tiasa+nyarios tiba+ambruk tidak+kehujanan tidak+nyasar tidak+tiasa tidak+ya tidur+situ tidur+tapi tiga
 tuju+lokasi tuli$ tuli+pak tulis+di tuna+wicara tunda tunggu+disini turun tusuk umur+sekitar unit utara via+wa
 wa+aja warga warteg$ warung+ibu wati wc wicara wonogiri wonogiri$ wudhu x yang+datang yang+dekat yang+ditinggal
 yang+kami yang+ketemu yang+laki yang+perempuan ybs+kooperatif ybs+menolak ybs+pindah yuli
addition 1 03+rw 10+menit 4+orang 5+tahun 50an$ @len0 @len3 ^itu ^kel ^lewat ^mobil ^posisi acara ada+4 ada+tapi air
 aja aja+dia aja+kalau aja+ya aktif$ alat+botol alfa amankan$ ambil+batu ambulans amuk+lagi an anak anyar arah+kota
 assessment+selesai atas$ bahasa+isyarat bahasa+madura bahwa+yang baju+biru baju+kuning baju+sekarang bangku barat$
 baru+inget batu+ke bayi+sudah bekas+luka belakang+alfa bener+gang berita+acara berjalan bersama botol$ bukan+rt
 bulan cepat+pak cikupa$ cincin+batu clear daan daan+mogot dalam+rumah darah+di dari+atap dari+pasar dari+pasung
 dari+pelapor dari+penelepon demam$ dengan$ dengan+kucing dengar denyut dewi dewi$ di+lengan di+rs di+ruang di+rumah
 dia+ambil dia+ini dia+kalau dia+keluar dia+masih dia+pingsan dia+tenggelam diancam dibawa+minta dikasih+makan
 dingin disini+dengan duduk gadah gang+melati ganti+baju ganti+jadi garis2 gelisah gerak+ya golok$ golok+pak
 golok+sudah gorengan grogol$ hajat$ haji+mamat hari+rabu heri hijau$ hilang+pakai his hubung+ibu hubung+nomor
 ibu+rw igd info+dia ini+ya isi+baju istri+saya itu+ketemu itu+pak jadi+kaos jalan+mawar jangan+pakai janji
 jari+tengah jatuh+kejang jawa jelas+ngomong jelek$ jemput+besok jemput+nanti jeruk jual+gorengan kabar kaki+kanan
 kali+tidak kami+kunjung kaos kaos+kuning karang+tengah kasih+nasi kasih+susu kata+di kayak+orang kayanya+ada
 ke+badan ke+kel ke+kp ke+pasar ke+warga keluar+pisau kemarin+malam kemeja kepala$ kerja kesini$ ketemu+pak ketuban
 kirim+titik klien+di klien+lemas klien+tadi kok kondisinya+masih kontrol kooperatif+mau kotak kotak$ ktp+a kucing$
 kuning+celana lagi+duduk lagi+hamil lahir laki+pakai lalat$ lansia+e lansia+pakai laporan+sekarang lebih+kurus lele
 lempar+batu lihat+dekat lokasi+bersama lokasi+pakai luka+cuma lupa+orang lurah lurah$ makan makmur$ mamat
 masih+sekolah mau+ngaku mau+telepon mawar+no mayat mayat+itu melahirkan melahirkan+pak melawan$ meluncur mengenali
 meninggal+di menunggu+di menurut+warga merah+pak merah+shinta mesjid minta+backup minta+minum minta+panggil
 minum+oplosan minyak+tanah mogot motor+pukul mulai+lempar mushola na naik nama+rohman ngaku+nama ngomong niku
 nomor+hp nyasar$ odgj+tapi orang+minta orang+takut pagar+pak pager+ya pagi+orang pak pak+hati2 pak+ke pak+kok
 pak+lagi pak+mobil pak+parkir pak+satpam paksa panggil+anak panjat+pagar partai patah patah+kaki peci peci$
 pegang+korek pelapor+klien pelapor+menghubungi penerjemah penerjemah$ petugas+minta petugas+pakai pinggang
 pingsan+kok pisah$ polisi+di pukul+dengan pukul+dia pukul+merah punya+hp punya+ktp putih+sarung putih+semua rabu
 rabu$ rambut+sudah rame$ rapat$ raya$ rekan rohman rohman$ rsj rsj+grogol rtnya rumahnya+cat rw+02 rw+aja sakit$
 sakit+pak salah+ketik sampai+jam samping+pos sari satpam+di saudara+klien saya+bawa saya+pergi saya+tanya saya+ya
 sd sekali+pak sekarang+lagi sekarang+pakai sekarang+pindah sekolah+anak selesai+saudara sendal$ sendiri+di setelah
 si+anak singgah+kondisi sinyal sirine+ya sisir+lokasi sisir+radius sudah+agak sudah+dicukur sudah+ganti sudah+jalan
 sudah+kasih sudah+mandi tadi+malam tadi+sekarang tai+lalat takut tambal tambal+ban tanah+tinggi tapi+gang tapi+laki
 tapi+lansia tapi+sudah telat temenin+di tengah+jalan tepat+di teras+bank teriak$ terus+ini terus+tidak tidak+aktif
 tidak+berhenti tiket tinggi+pak titik+lokasi tkp+ybs toko+emas tuju tukang+tambal tulang turun+dia ujan ulang+besok
 umur+40an umur+5 umur+kira up$ utara$ vc veteran waktu warga+nih warna+merah warteg warung+sebelah ya+hp yang+bawa
 yang+duduk yang+jemput yang+kiri yang+saya yang+sebelah yang+turun yanto$
addition -1 112+apa 2+anak 3$ 3+kilo 30+menit 4+hari 7$ 90+itu ^abis ^air ^akta ^aman ^asd ^bau ^beda ^beli ^bikin
 ^bp ^dasar ^dijual ^dulu ^halooo ^hati ^hp ^ieu ^ijazah ^izin ^janji ^jazakallah ^karunya ^kerja ^kode ^kutengok
 ^lorem ^maap ^mabar ^mati ^matur ^mie ^misi ^monitor ^never ^pabrik ^pembantu ^pkh ^plafon ^progres ^pungli ^si
 ^siapa ^sore ^sori ^taman ^target ^temen ^tiang ^timnya ^token ^tuna ^ular ^via ^waria ^wilujeng ^woi ^🙏
 ada+perkembangan ada+ruko ada+tangan agen agung aja+tidak aje akta aktif+tidak alam+jaya alfa$ amal ambil+hansip
 ambruk$ ampun$ anak+ibu anak+pasung anak+perempuan anak+tiga ancam ancur anda+menang angkat+telepon angkut$ anjing
 anjing$ anjing+liar anter anyone anyone+coming apa$ apa+petugas apa+ya api$ arah+poris are arus arus+kali aspal
 astaga+dia asuh atas+jpo atm aye+sudah babakan badan+dingin bagaimana+cara bagaimana+ya bah+cepat baik baju+ijo
 baju+kotor bakar+cepat bales$ bangkai+anjing bantaran bapak+tidak baru+aja basuo batal+klien batal+laporan batal+ya
 batu+besar bau+busuk bawa+3 bawa+arus bayi+pak beda+orang bedeng begal+pakai bego bekas+untuk beli+rokok belum+ibu
 belum+lihat belum+pulang benda$ bendungan bengkak bengkok bengkok$ berapa+lama berapa+orang berenti$ beres+pak
 berkeliaran besar+ada besar+sudah besuk besuk+rumah biasa$ biasa+mangkal bicara biru+saya bisa+bantu bisa+jemput
 bisa+kirim bisa+tangan bocah+depan boraks boraks$ bot+bego botol+di bp bp+saya bpjs brenti$ bugel bulakan bulat
 bundaran bunuh+saya busa+tolong busuk+dari butuh+dibawa cabe$ cair$ camat capek+saya cari+bapak cari+pak
 cctv+tunjuk cek+nama cekcok cekcok$ cerai cintaku cintaku$ cipete$ cipondoh+tolong ciri+gigi cod coming coming$
 culik daftar+sekarang dan+pulang dapet+imbalan dapet+kabar dapur darah+tapi dari+bogor dari+lantai dari+rps dari+rs
 darurat+pak dasar data+orang data+pelapor datang+ke datang+tidak dealer dealer+honda dengan+kami depan+dealer
 depan+ompong depan+sekolah depan+sekolahan di+agen di+atm di+bantaran di+bedeng di+daerah di+emper di+gubuk
 di+hatinya di+ig di+istana di+jatiuwung di+jpo di+kandang di+kelurahan di+kosnya di+larangan di+lebaran di+mana
 di+mushola di+pohon di+rel di+rps di+rsj di+sana di+sekolah di+terminal di+tiang di+u di+video dia+begal
 dia+kembali dia+mah dia+sendiri diam+di dianggap diare dibuang+keluarganya dicatat$ dicek$ dicolong difabel
 dijemput+kakak dinas+sosial dinsos+tahun diperban dipukul$ disabilitas disdukcapil disebar+itu ditaro ditinggal+di
 dompet+hilang dorong dpt dua+hari dua+malam duduk+dekat dulu+suka eaaa eh+ternyata elektrik eta evening evening$
 false fatah flyover+cibodas fogging foto+disebar foto+saya foto+tidak gacor+maxwin gading gading+serpong gaga$
 gajah gali galon gang+3 gang+sebelah ganggu+jiwa gas+3 gempa gerbang+sekolah gigit+orang gitu+makasih godang
 gondrong good+evening gudang+sebelah hadiah haji haji$ halooo halte+seberang hampir hansip hapus+aja hari+tidak
 harus+tunggu hasil$ hati+ini hatinya hidup$ hilang+ibu hilang+pak hilang+stnk horas+lae hp+tidak hujan+besar ibadah
 ibadah$ ibu+aye ibu+ini ibu+rt ieu ieu+teh iman iman$ imbalan imbalan+tidak ini ini+bener ini+laki ini+layan
 ini+luka ini+malam ini+masih ini+nomor internet ipsum ipsum$ is+anyone is+hilang is+tidak iseng+doang istana
 itu+kakak itu+malam itu+odgj itu+satpam itu+ternyata itu+warga jadi+bagaimana jadi+datang jadi+dibawa jajan
 jalan+depan jalan+di jalan+kan jalan+otista jalan+pembangunan jalan+raden jalan+rusak jalan+sudirman jalan+tidak
 jam jam+6 jam+berapa jam+besuk jam+di jambret+di jatake jawab jazakallah jebol$ jembatan+kaca jenguk jinak join
 jual+makan jual+tisu juga+tidak kaba kabar+pak kabar+tidak kadaluarsa$ kakak+kandung kaki+dekat kaki+diperban
 kaki+pakai kalau+malam kalau+yang kali+sabi kamar+mandi kami+lihat kami+rawat kamu+siapa kan+ibu kandang+ayam
 kapan+hujan kara$ kardus$ kartu+kuning karunya+orang karyawan+jatuh kasi kasih+atas kata+malam kata+nama
 kata+pernah kata+satpam kata+tunggu kata+usir kata+yang kayaknya+pakai kdrt ke+atas ke+bawah ke+laporan kebon+besar
 kecamatan+benda kecanduan kedaung+baru kejar+ibu kel+gaga kel+neglasari keluar+darah keluar+dari keluar+rumah
 keluarganya+tidak kemana+pak kemarin+ada kemarin+masih kemarin+sudah kembali+kanan kembali+pak kepala+bocor keras
 keren kereta+sekarang kerja+24 kesamber kesamber+kereta kesini+dia ketemu+anak ketemu+mayat ketemu+nanti
 ketuban+sudah kirim$ kirim+tidak klien+ke klien+yang km+14 koang koang+jaya kode kok+hilang kok+masih kompor konten
addition -1 koran korban+kdrt kotor kotor$ kreo ktp+hilang ku+bapak kuat kuat$ kuat+hidup kumat+lagi kumat+tidak
 kunci+di kuping kutengok kutengok+tadi lae$ lagi+cari lagi+jalan lagi+mau lagi+tunggu laki+bisu laki+masuk
 laki+muda lansia+belum lansia+di lansia+itu lansia+linglung lansia+nyasar lansia+tidur lapor+kata lapor+kemana
 lapor+kemarin lapor+warga lapor+yang laporan+kok laporan+satpol larang larangan$ larangan+selatan lari+dari
 las+jalan layak layan$ layan+24 lemot lihat+dia lihat+lagi lihat+lansia linglung+di link listrik+padam lk lokasi+di
 lorem lorem+ipsum luar$ lupa+nama m maaf+repot maaf+salah maaf+ternyata maap+ya mabar magrib mah+diam main+hp
 majikannya malam+jadi malang+sekarang mall$ mana+pak mancing mandir mantan+pacar manusia+silver markotop
 masih+nempel masjid+pintu masuk+panti masuk+tidak mata+merah mati$ mati+pak matur+makasih mau+bikin mau+dibawa
 mau+mati mau+saya mau+susul mau+tanya mauliate+godang maxwin maxwin+daftar mayat$ mayat+di mayat+tapi md meneh
 menurut met+pagi metropolis mie+basah mimpi mind mind+dia minggu+lalu minta+ampun minta+petugas minta+uang miring
 misi misi+pak mobil+langsung mobil+tabrak mondar mondar+mandir monitor motor+sudah muda+di muka+biru mungutin
 naik+kereta nama+siapa nanas$ napas+lagi napas+sesak napas+sudah napas+tidur nasib+pak nempel$ never never+mind
 ngalir ngawur$ nginep ngobrol+dengan ngucur ngumpet ngumpet+di nomor+anda nomor+wa nongol$ nurul+iman nya+lihat
 nya+saya nya+sendiri nyambung nyasar+ke objek odgj+di odgj+itu odgj+yang ogah oh+gitu ok$ ongkos$ orang+naik
 orang+nama orang+sih orang+telanjang order ot otista pacar$ pager+jembatan pagi+di pagi+saya pak+badan pak+batal
 pak+camat pak+dari pak+dekat pak+gelandangan pak+jangan pak+kami pak+karunya pak+makasih pak+mau pak+ogah
 pak+petugas pak+sehat pak+tetangga pak+umur pakai+boraks pakai+kerudung pakai+mobil paman+kami pamit$ panggil+tidak
 panik panik$ panjat+pager panti+lansia parkir+indomaret parung pasar+babakan pasar+kemis pasar+trus pasien+mr pasir
 pasung+di pasung+kaki patang paud pegang+saya pemadam pembangunan pembangunan+3 pembantu pemkot pemkot$ pemulangan
 penelepon+lapor penelepon+orang penumpang+saya perahu perempuan+ada perempuan+muda perempuan+rambut perlintasan
 perlu+bantu perlu+foto perlu+kirim permintaan permisi+mau pernah+tampung perumnas petir petir$ petugas+kok
 petugas+sudah petugas+yang phk pikun+pak pinggir pingsan+di pinjol$ pink+yang pisah+dari pisau+depan plafon+sekolah
 plawad+indah pohon$ pokoknya pokoknya+yang posisi+mana potret potret$ proses pukul+saya pungli pungli+di puser
 puskesmas+cipondoh raden raden+fatah rambut+pendek rame2 rawat raya relawan repot repot$ ribet ribut+dengan
 robot+ya roda+ditinggal rsud+tanpa rujukan+rps ruko ruko$ rumah+pak rumah+sebelah rumahnya$ sabi sadar+depan
 sakit+jiwa salib+di sampah+depan sampah+di sampai+muka samuel satpam+perum satpam+sampai satpol+laki satu2 satu2$
 saudara+dari saudara+laki saudara+tinggal saya+akan saya+anter saya+baca saya+cabut saya+dicolong saya+dong
 saya+habis saya+kasi saya+kecanduan saya+kena saya+korban saya+kunci saya+lapar saya+laporan saya+makasih saya+ojol
 saya+pasung saya+presiden saya+rekam saya+sejak saya+siap saya+tabrak saya+yakin sayang sebelah+jual sedang
 sejak+pagi sekarang+ada sekarang+depan sekarang+dmn sekarang+mangkal sekarang+orang sekarang+stasiun sekarang+tidak
 sekarang+tolong sekolah+pakai selamat+malam selamat+nomor selamat+pagi selamat+siang selamat+sore selamat+tidak
 selatan$ selesai$ sembarangan sembarangan$ semua+saya semua+sudah semula$ sendiri+pakai sendiri+tidak serpong$
 setan setan$ shelter shelter$ siap+saya siapa+yang silver+di sini+ajak sini+maaf situ+besar situ+bulakan smk
 sori+salah sosial stnk suaranya subuh subuh$ sudah+beres sudah+besar sudah+dia sudah+dingin sudah+lari sudah+lewat
 sudah+minum sudah+tuju sudah+tunggu sudirman sugeng+enjing suka+tidur surat+antar susul+ibu syuting+konten
 tabrak+mesin tabrak+tiang tadi+lewat tadi+sore tahu+rumahnya tajur takut$ takut+dia taman+elektrik taman+kotor
 taman+makam taman+potret tampak+di tampung tampung+dinsos tangcity tangerang+bukan tanggung tangis+minta tangsel
 tangsel+masuk tanya$ tapi+dia tapi+kok tapi+saudara tapi+yang tato+salib tawon+di team telah+tangan telanjang+itu
 telepon+kembali tembok tempat+cuci temukan tengah+malam tenggelam+di terbalik+di terima+pasien terkait+laporan
 terminal$ ternyata+warga terpantau+di tersedak test+123 tiap+hari tidak+bahaya tidak+berenti tidak+datang
addition -1 tidak+ganggu tidak+jadi tidak+kembali tidak+kios tidak+pulang tidak+waras tidur+depan tidur+pakai
 tidur+tunggu timnas tindak$ tindaklanjut tipu tiri+saya tisu tkp$ token token+listrik toko+jalan tolong+ada
 tolong+bantu tolong+jemput tolong+petugas tolong+segera tolong+tutup top$ top+markotop topi+merah tps traktir
 traktir$ trotoar+depan trs truk+pasir tua+duduk tukang+bangunan tukang+parkir tunggu+kata tunggu+mobil tunggu+tidak
 tunjuk+jalan tunjuk+ke turn u u+turn uang+di uih ujung ular+masuk umur+berapa untuk untuk+klien untuk+lansia
 untuk+laporan untuk+mr update$ utuh via+telepon video$ video+tiktok viral+di wa+warga wae+pak warga+di warga+pak
 warung+bakso where wilujeng wilujeng+enjing woi x$ x+di ya+saya yakin+90 yang+kata yang+kejang yang+kena yang+lagi
 yang+main yang+ngambang yang+setrum yang+tangis ybs+dijemput ybs+terpantau
addition -2 0812$ 1+jam 1+orang 10+orang 100$ 13$ 2+minggu 2+pagi 55+tahun =breath =rails =strike =water =well =work
 @danger ^abaikan ^angkot ^anj ^api ^asdfghjkl ^astaga ^ayam ^ayang ^bacot ^berapa ^bunuh ^dana ^dari ^darurat
 ^dinsos ^ditilang ^dosen ^emang ^gabut ^haii ^hallo ^hatiku ^hello ^hhhhh ^hmmmm ^investasi ^judi ^karyawan ^kok
 ^kulonuwun ^laksa ^lama ^lap ^listrik ^maaf ^maksudnya ^mampus ^mantan ^napas ^nikah ^noted ^oii ^ok ^okee ^open
 ^orgnya ^paman ^pelayanan ^perlu ^persita ^ping ^ppp ^promo ^qwerty ^rumus ^santri ^sebarkan ^share ^sip ^spada
 ^stop ^sungai ^surat ^tabung ^tarimo ^telepon ^tiket ^trotoar ^tumpang ^tunggakan ^tutup ^waalaikumsalam ^xixixi
 ^zzzz ^zzzzz ^👍 ada ada+alun ada+ibu ada+kok ada+korban ada+laki ada+mayat ada+motor ada+remaja ada+respon
 ada+senjata ada+tidak aja+dari aja+lansia aja+sih alam alamat+rumah alat$ alfamart ambulans+sekarang ambulans+untuk
 amuk+di amuk+tapi amuk+tidak anak+hilang anak+ngelem anak+teater anak+umur anak+yang anda anj anj$ antar anter+ke
 antri apa+cuma apa+yang apartemen+paragon arah+cipondoh arah+terminal asd asd$ asdfghjkl asdfghjkl$
 assalamualaikum+pak assesment assesment+klien atap+ruko atau+mesin ayang aye babi babi+bau bacot badan+nya
 baju+pasien bakar+di bakar+kasur bakar+pak balai+rw balita bandara$ bangsat bansos bantal bantu+kursi banyak+anak
 banyak+yang bapak+ini bapak+jalan bapak+pukul bapak+tiri baru+15 baru+di batal$ batu+jaya bau bau$ bawa+bantal
 bawa+batu bawa+pisau bawa+senjata bayi+dengan bayi+ke becak+di belakang+halte belum+ada belum+bisa belum+nongol2
 belum+ya bener bener+pak bengkak+item bengkel+saya berenti berisik berisik$ bertanya besar+depan besok+kalian biasa
 biaya bibi bibir bibir+biru bikin+mati biometrik bis$ bisa+gerak bisa+lapor bisa+minta bisa+pulang bocah
 bogor+sekarang bohong bokor boleh+kirim boleh+lapor bonus bot+ya botol brenti bukan+mayat bukan+tabrak
 bukan+terlantar bulan+ini bulog bus$ busana busuk buta buta+yang butuh+pertolongan butuh+tempat cabe cabut$
 cantik+deh capek cari$ cari+istri cek$ cipete ciri cocok+dengan cuci cuma+gelandangan cuma+lihat cuma+pingsan
 daerah dagang dagang$ dalam dalam+pasar damkar$ dan+tadi darah+kepala dari+belakang dari+kontrakan dari+pagi
 dari+pekalongan dari+polsek dari+subuh daster+kuning data+saya datang$ dekat+palang dekat+rel dekat+rumah dendam
 dengan+gelandangan dengan+keluarganya dengan+lansia dengan+laporan dengan+suami depan depan+gereja depan+mall
 depan+minimarket depan+pasar depan+pos depan+rs depan+spbu di+alfamart di+angkot di+antri di+apartemen di+atas
 di+bengkel di+dekat di+emperan di+flyover di+foto di+gerobak di+grup di+gudang di+kamar di+kampung di+kardus
 di+kubur di+luar di+perempatan di+php di+polsek di+tanah di+tangerang di+tangga di+tengah di+toilet di+warnet
 di+warteg dia+ada dia+bukan dia+cuma diam+wae dibaca dibaca+doang dibawa+kemana dibawa+nangkring dibawa+polisi
 dibuang dicek dicocokkan dijual+depan dikasih+teh dikejar dilempar dinsos+bukan diproses+ya dipukul+suami diri
 disebar diskon disuruh ditilang ditinggal+dia dmn doang+pak dongkap dosen dp duduk+di duga+paman duit$ dulu+ratus
 duri emang+kalau emper emperan enjing enjing$ flyover$ foto+di foto+tangan foto+yang foto+ybs free gabut gaga
 gang+kelinci gang+masjid gang+saya ganggu$ ganteng gas+meledak gebang gelandangan+bawa gelandangan+kaki
 gelandangan+sakit gelandangan+yang gembor gembor$ gendong gendong+bayi genteng$ gereja+santa gigil gigit gigit+ular
 good+job gor goreng gotong grup+saudara gubuk guling habis+ongkos hai$ haii hallo hallo$ halo+pak halte+sudah
 hari+di harus+polisi harus+share have hello hhhhh hhhhh$ hilang+a hilang+kontak hmmmm hmmmm$ honda huni ibu$ ibu+di
 ibu+itu ibu+lari ig ijah ikan$ ikut+dari info info+lansia infusnya inget+rumahnya ini+bagaimana ini+bot ini+ke
 ini+lokasi ini+sudah ini+tidak investasi is iseng istri+lari item+orang itu itu+bukan itu+di itu+dia itu+sudah
 itu+untuk izin jadi+ya jalan+2 jalan+lobang jalanan$ jam+istirahat jam+lalu jam+lebih jangan+kasih jatiuwung$
 jatuh+kepala jawab+panggil jaya+minta jebol jembatan$ jembatan+cisadane job jongkok jpo$ jpo+cikokol judi+sabung
 juga$ jumat kabar+lagi kabel kaki+ke kaku kalau+ketemu kalau+mau kalau+orang kali+masih kalian$ kamar kami+dan
 kami+kejar kami+kembali kami+lagi kami+lari kami+nama kami+pegang kami+saudara kami+sekarang kami+tidak kami+warga
 kamis kamu+robot kandang kandung kantor kara karyawan kasih+kendor kasir kasur kasusnya kata+15 kata+abis kata+ini
addition -2 kata+mau kayak kayak+mau kayaknya kayaknya+dia ke+10 ke+balai ke+brebes ke+halte ke+kali ke+komplek
 ke+rumahnya ke+taman ke+tempat ke+warung kebon+pisang kecamatan kecil$ kek kelas kelas+saya keliling kelinci
 keluhan kelurahan$ kemarin+sore kembali$ kembang kembar kena+lempar kendor kereta kerupuk kesini+pak ketemu+orang
 kios kiri+putih kirim+petugas kk klik kok+diam kolong+jembatan komplek+sudah konsultasi kontrakan$ kontrakan+kami
 korban$ kosnya kosnya$ kosong+itu kruk ktp+saja ktp+saya ku kubur+selapajang kucing+tabrak kulonuwun kulonuwun$
 kunciran kyk lae lagi+cipondoh lagi+kenapa lagi+syuting laki+dari laki+tanpa laki+tidak lalat+dagu lalu+masih
 lalu+tolong lama+banget lama+tidak lampu+merah langka lansia+pak lansia+sakit lansia+sebatang lapak lapak+rongsok
 lapor+3 lapor+dua lapor+hilang lapor+ternyata laporan+nomor latihan+maap lebaran$ lembang libur libur+tidak
 lihat+orang lihat+perempuan lihat+ybs limbah lina lo lo+pada loh+pak lokasi+jalan loket lontong lowongan lt luas
 lwt maaf+ya mabuk majikan makam makan+hari makan+korban makan+tidak malam+di malu malu+saya mampus mampus+saya
 mantan+saya mantap+cepat manusia+gerobak maria martabak masa masa+lalu masih+bisa masih+gerak masih+pakai mata+kiri
 mati+berdiri mati+trus mau+ambruk mau+melahirkan mau+minta mau+terjun mau+untuk mawar medsos melek melek$
 menang+undian menangis meninggal meninggal+tanpa mereka mesti minggu+tidak minta+duit minum+racun miras miskin
 mlaku mobil+apa mobil+pakai mogok+di motor$ motor+jatuh motor+saya muda mulut+buka muncul+di naik+motor nama+saya
 nambo nambo+jaya nangkring nangkring+lagi napas+tolong narkoba nasi+goreng need+ke nempel ngambang ngawur ngejogrok
 ngomel ngomel+tapi ngomong+sekarang ngucur$ nih+di nikah noh nomor+dinsos nomor+resmi nongol2 noted noted$
 nyamuk+banyak nyangkut nyangkut+di nyanyi$ nyanyi+di nyasar+di nyulut obat+segenggam odgj odgj+bawa oii oii$ ojek
 ojek$ ok oke+pak okee open orang+arah orang+bakar orang+baru orang+bawa orang+belum orang+cuma orang+dengan
 orang+itu orang+kejang orang+kena orang+nongol orang+teriak orang+terlantar orgnya otw+belum padam pagi+minta
 pagi+tidak pai pak+bagaimana pak+ibu pak+itu pak+jam pak+kayanya pak+minta pak+pakai pak+rumah pak+rumahnya
 pak+tangan pakai$ pakai+baju pakai+batu pakai+daster pakai+kayu pakai+kruk pakai+pisau pakai+seragam palang
 paman+saya pamit panggil$ panti paragon parkir+liar pasar pasar+gerendeng pasar+lama pasar+lembang pasien patung
 pdam$ pekalongan pelapor+tanya pencarian penelepon+lihat penelepon+minta penelepon+rt pengaduan penuh penumpang
 perempuan+di perempuan+linglung pergi pergi+naik perkembangan permisi$ persija persita pertigaan$ pertolongan
 pertolongan$ pesan+ini petugas+mana petugas+perempuan php+di pihak pikun pinang pincang+itu pindah+warga ping ping$
 pingsan+cuma pingsan+depan pinjem+dulu pinter pisang pisau$ pkh plafon plastik pohon+ambruk polisi+dulu pondok
 pos+damkar posisi+depan ppp preman progres promo ps psikolog pucat+banget pukul$ pukul+istri pulang+dengan
 pulang+sendiri pulang+tidak pun+sudah punten$ punya+tempat puskesmas+lama putar qwerty qwerty$ raba rasa ratus
 ratus$ rawa+bokor ready rel+sekarang rendah robot$ rombongan+ziarah rongsok rsj$ ruko+ciledug rumah rumah+di
 rumah+kami rumah+singgah rumus rumus+luas sabung sabung+ayam saja+pak sakit+kulit salah+lapor salah+orang
 sampah+tumpuk santa santa+maria santri+kami satpam+rumah satpol$ satu$ satu+dua saudara saudara$ saudara+bukan
 sawah saya+abis saya+besok saya+dari saya+disebar saya+hamil saya+kok saya+kumat saya+lansia saya+lari saya+lihat
 saya+maling saya+minum saya+odgj saya+pamit saya+panggil saya+perkosa saya+perlu saya+pingsan saya+pukul
 saya+rahasia saya+sekarang saya+think saya+trc sebarkan sebatang+kara sedang+tidur segenggam segenggam+kata
 sehat+selalu sekarang+diam sekarang+kami sekarang+lihat sekarang+makan sekarang+masih sekarang+sudah sekitar+puluh
 sekolahan selalu selalu$ selang selatan sembako sementara$ sendiri senjata seragam+tidak setrum siang+pak siapa$
 sido$ sih+tidak singgah sini+sekarang sios sip$ smp$ sopir sore sori sp4n sp4n+anak spada spada$ spp spp+anak
 stasiun$ stop stroke suami$ suami+kumat sudah$ sudah+13 sudah+4 sudah+6 sudah+aman sudah+angkat sudah+bangun
 sudah+bengkak sudah+biru sudah+darah sudah+pucat sudah+ra sudah+rusak sudah+sejak sudah+ya suka+amuk suka+teriak
 sumi sumpah sungai supir+lansia sutrisno syuting tabrak+masa tabung+gas tadi$ tadi+anak tadi+di tadi+siang
addition -2 tadi+tidak tahu+alamat tai tanah tanah$ tangan tangan+sudah tangan+ya tanggal tanpa+busana tapi+saya
 tapi+sekarang tapi+supir tarik tarimo tarimo+kasih taruna tas+hitam tawa$ tawon teater telepon+masuk teman
 teman+saya temen+kontrakan tempat+rumah tergeletak+tidak teriak teriak+minta terjebak terjun+dari terlantar+di
 terminal+masih termonitor+duduk ternak ternyata+anak ternyata+cuma ternyata+dia ternyata+tidur ternyata+tukang
 terpal terpantau terus+di terus+sekarang tes+123 tes+satu test$ the+laki the+mall think this+pagi tiang
 tidak+brenti tidak+di tidak+inget tidak+jawab tidak+jelas tidak+kedah tidak+makan tidak+masuk tidak+melek
 tidak+nanti tidak+nih tidak+pernah tidak+petugas tidak+pingsan tidak+sekolah tidak+sih tidak+sios tidak+tangan
 tidak+viral tidur tidur+aja tidur+alun tiga+orang tiket+saya tiketnya tiktok tiktok+itu timnya+sampai tinggal$
 tinggal+sementara tinggi+sekarang tiri tmp tmp+taruna toilet+umum toko+saya tolol tolong$ tolong+ambulans tolong+di
 tolong+evakuasi tolong+ke tolong+saya truk+sayur trus+kata tuhan tumpang+lapor tumpuk tuna+wisma tunarungu
 tunggu+nih tunggu+puskesmas turun+di turun+orang tutup+aja tutup+saja tv ular+pak undian untuk+grup urangnyo urgent
 urgent+pak usir+keluarganya viral+tidak visual waalaikumsalam waalaikumsalam$ wae waras warga+ke warga+pasung
 warga+rw warga+saya waris waris$ warnet warung+saya wisma xixixi xixixi$ ya+ampun ya+kata ya+kok yak yak$ yakin
 yang+biasa yang+dijual yang+gigit yang+jatuh yang+malam yang+mau yang+odgj yang+sakit yang+sekarang yang+tempat
 yatim ybs+di ybs+lihat ziarah zidan zzzz zzzz$ zzzzz zzzzz$ 👍 👍$ 🙏 🙏$
addition -3 123$ 12345$ 19$ 2+hari 3+ada 4+tahun =home =poor =seek =wait @case @where ^12345 ^ada ^anjing ^banjir
 ^banyak ^bocah ^bot ^bursa ^geser ^good ^hai ^haloo ^harus ^haturnuhun ^hi ^horas ^jempol ^kamu ^kartu ^kembali
 ^ketemu ^kucing ^lupakan ^mantap ^menang ^met ^motor ^obat ^oke ^okeee ^oy ^pacar ^pencarian ^petugas ^pnlp ^pohon
 ^sampah ^siap ^sugeng ^tabrak ^terima ^tok ^top abaikan$ abis+makan ada+bapak ada+gelandangan ada+lansia ada+pak
 ada+perempuan ada+petugas ada+tempat agus alat alhamdulillah$ alun$ am ambil ambil+tidak ambrol ambruk ambulans+pak
 ampun anak+jalan anak+ke angkot angkut+belum api arah+bandara arah+jembatan arah+timur asem bagaimana$ bagi
 baju+bekas baju+makan baju+merah bakar balekota bales banget+pak bangkai bantu$ bantu+saya banyak+banget bapak+ibu
 bapak+saya bawah+jembatan bayar bayi+di beda belatung beli benda bener$ berapa$ beres berteduh biarin biarin+aja
 bocor bolong boneka bot$ bulak+rt bursa bursa+kerja cair cari+anak cari+ibu cepat+kesini chat$ cibodas+sudah
 ciledug$ cipondoh close cocok cuma+geser cuma+nyanyi cuma+tangis cuma+tidur dalam+sumur dana darah+banyak
 darah+hebat dari+dalam dari+jam dari+jangan dari+malam darurat deh deh$ dekat+the dengan+foto dengan+orang
 dengan+yang depan+kantor di di+halte di+jembatan di+kantor di+kebon di+kontrakan di+lampu di+minimarket di+parkir
 di+pertigaan dia+lupa dia+mau dia+muntah dia+punya dibantai dibunuh dijadwalin dijemput$ dikenal dingin+semua
 disambungkan disini ditinggal$ dobel does does+this donasi duduk+depan duga ember film gacor gantung gerak+pak
 gereja+sudah goblok goblok$ good gratis$ guru hai haloo hapus harus+kirim hati hatiku haturnuhun hi hilang$
 hilang+dari hoax+pak horas hp+pakai ibu+bawa ibu+pakai ibu+yang ikan iki indah info+warga istirahat$ it itu$
 itu+lagi itu+tadi jadi+ambil jadi+tidak jalan+pulang jalmi jam+2 jangan+sampah janten janten$ jatiuwung jatuh
 jatuh$ jatuh+di jaya$ jelas+lu jempol jempol+untuk jendela$ jomblo+ya judi kabar$ kadaluarsa kadieu kah kah$
 kalau+sudah kampret kantor$ kasih+pak kata+30 kaya+yang ke+datang ke+dekat ke+dinsos ke+puskesmas kehujanan
 kejang+di kel kelar keluar kemana+ya kemarin kemarin+amuk kemarin+sekarang kenanga kepala+anak kerja$ klien+ada
 klien+baru kok+harus kolong kontrakan+sebelah kontrol$ kosong$ kp+bulak kumat lagi+dekat lagi+istirahat lagi+ke
 lagi+nih lagi+pinggir lagi+soal laksa lama lansia+saya lansia+sudah lapangan$ lapor+tadi larangan latihan lebaran
 lempar lepas+dari lewat+depan lho lihat+jalan lobang loh$ lok luar lumpuh lupa+jalan lupakan maaf$ maaf+hp
 mah+sudah main makan+dari makan+kadaluarsa makasih+pak mall mangkal mangkal+di mantan masih+ada masih+diproses
 mau+datang mau+dijadwalin mau+donasi mawar$ met minum+20 mobil+sudah modal muka muncul+lagi muntah+abis murah$ na$
 naik+bis naik+bus naik+truk nanti$ napas+tinggal need+tolong neglasari ngelem ngesot ngomong+sendiri nongol+lagi
 nya+di nya+sudah nyuruh obat+pelangsing odgj+pak ojol oke okeee online orang+bener orang+gigil orang+kembali
 orang+kurus orang+masih orang+tadi orangtua oy oy$ p$ pacar+saya pada padahal pagi+pak pak+bantu pak+baru
 pak+dinsos pak+jomblo pak+maaf pak+muka pak+nya pak+tukang pak+yang pakai+batik pdam pecat pegang+perut
 pegang+tangan pelangsing pencet percuma perempuan+itu pergi+sekarang pergi+semua perkosa petugas petugas$ php
 pinjam pinjem pinjol pmks pnlp posisi presiden pukul+ibu puluh putus ra rahasia rahasia+kan remaja rendi resah
 rewel robot rombongan rong rt+02 ruang+tunggu rujuk$ rw+5 salah+chat sambil sampai+mana sampurasun$ santri
 satu+saudara saya+am saya+anak saya+dengan saya+dibantai saya+jatuh saya+kabar saya+ke saya+ketemu saya+orang
 saya+sayat saya+sesak sebelah+bakar sekarang+di sekarang+jalan sekarang+lari sekitar+situ semalam$ semoga semula
 sepi sesak sesak+napas sewa sih$ sih+pak sip slot+gacor sma status sudah+anter sudah+baik sudah+dibawa
 sudah+dijemput sudah+jam sudah+lah sudah+maghrib sudah+rong sudah+selesai sugeng sumur$ syarat tadi+kata tadi+naik
 taksi taman$ tambah+satu tanpa+saudara tanya+lagi target+lihat tawa telanjang+di tembus temen tempat+biasa
 tempat+semula terakhir+dia teriak+dari terjun tiap+sore tidak+dikenal tidak+galak tidak+janten tidak+perlu
 tidak+pukul tidak+sadar tidak+sido timur timur$ tindak titip+anak toilet tok tok$ tolong+dicek top trotoar tu
 tukang+becak tukang+lagi tunggakan tunggu+dari tunggu+ya tunjuk ular umum umur+10 untuk+anak untung viral wajib
"""
