"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
withdraw -3 =beast @len4 ^alhamdulillah ^apa ^bapak ^bukan ^kalau ^polisi ^saudara ^saya amuk+pak bakar bantu berita
 besok biru bot bukan+gang bukan+golok dekat dengan di+depan di+pasar dia+lagi diam$ dinsos$ doang+pak dong dua
 duduk dulu gelandangan gerak gerak+pak hamil is jadi+bawa jalan jatuh kabar kakak kami kapan kayanya ke+laporan
 kejang kemana kenapa klien kontak lagi+hamil lama langsung lewat masjid masuk mati minggu minta minum motor
 nanti+hubung orang+masih orang+yang pak$ pak+cuma pak+dikasih pak+tolong payung payung$ pindah polisi+sudah pos
 rokok rumah+saya sadar saya+hilang saya+kasih saya+kirim sekolah selamat suami sudah+sampai tabrak tahu takut
 tangan+terima tanpa tidak+bisa tidak+gerak tidak+ketemu tidak+mau tidak+pak tidak+punya tidur+di tolong+cepat
 tongkat trc tua tuna tuna+wicara umur wicara
withdraw -4 =heart =office =well @1 @case @kin @len5 @who=resident ^kok ^pak ada amuk bagaimana$ bapak bawa+golok
 belum$ belum+pak bisa cari depan diam dikasih doang foto hari kasih lagi laki luka nih nyasar odgj pagi pasar
 perempuan pisau sampai semua tadi+saya tangis tapi terus tidak+ada tidur titik
withdraw -5 =road @addition @needs @person @placed ^ada apa banget bawa darah dari di dinsos ini jam kalau kemarin
 lansia lihat makasih+pak mana mau nama napas orang$ orang+tidak petugas saya+tidak
withdraw -6 # =work @other @question bagaimana cepat hilang hubung kata makan malam nanti
withdraw -7 =ask @? @sighting ^makasih golok masih sudah+datang
withdraw -8 @danger kok
withdraw -9 @status
withdraw -10 @who=responder tidak$
withdraw -11 @len0 belum
addition 16 ^tidak laki$ logat minta$ pak+banyak
addition 15 gelandangan$
addition 14 ^jalan tetangga$
addition 13 perempuan$ tidur$ video
addition 12 @who=responder ^bawa ^sukarjo anak$ ayam daster kata saja$ sukarjo tolong+bawa tower
addition 11 # @it ^gudang ^lari berdiri$ deres dua+orang hubung kp+baru masih$ nama nya saja sementara+di situ$
addition 10 ^batik ^belum ^nama aminah apotek bakar$ berdiri bunga cikokol$ dengan+anak di+lokasi gang gardu jepit
 kalau+petugas klien kontak lokasi mulai ompong rps rps$ sekarang+kejang selamat sendal siti susul tadi+saya tas
 tidak+mau titik tolong+cepat topi topi$
addition 9 @addition ^dekat ^di ^gang ^kayanya ^keluarganya ^klien ^sekolah bukan darah+pak hitam$ istri$ item jaket
 kalau ktp lemas lokasi$ luka lupa$ minum$ nama+bapak napas+pak pak+lemas pak+parah pln pln$ polisi$ polsek rokok$
 satu saya+ada saya+istri saya+kasih sebelah sementara situ tahu tinggi tunggu+di
addition 8 @goes @len1 ^bukan ^dua ^gelandangan ^jam ^kata ^kontak ^no ^pakai ^parkir ^sekitar ^tadi amuk+pak batik
 bawa bawa+apa belakang bibirnya cikokol di+sebelah dua foto$ gudang ini+foto item$ kaget kantong kondisi
 kontak+saya kurang kursi kurus luka+di madura muntah ngaku no+hp nomor+saya nya$ pak+cuma pak+orang pak+tolong
 parkir+di payung pendek pendek$ pingsan$ roda$ rsud salah satu+orang saya+aja saya+di sekitar sendiri$ sudah+tidak
 tinggi$ tukang tulis ya+pak
addition 7 60an$ ^ambulans ^baju ^depan ^hubung ^ini ^kemarin ^sekarang ^tas ^toko ^warung ^yang ada+pohon agak asal
 baju batik$ batu batu$ bekas belum+datang berendeng$ biru+bibirnya bisa+masuk bungkus depan+gang di+kaki di+leher
 dia+mulai disitu gigi goyang goyang$ hari+minggu hitam jenggot jenggot$ kanan kata+anak kata+pak ke+pos ktp+di
 kursi+roda lalu$ leher$ lupa maksud malah nasi+bungkus nihil no ompong$ orang$ pagar pahlawan pak+amuk pak+sekarang
 pak+tidak pakai parah+pak pelapor pindah polisi+sudah pos roda rokok rsud$ satpam saurna saya+sudah saya+tunggu
 seberang semua+aman sisir sudah+datang sudah+kami tabrak$ tadi+pagi tambah target+belum tempat tidak+bawa
 tidak+kenapa tidur+pak tinggal+satu titiknya ulang warung yang+luka
addition 6 60an @1 @len2 ^assessment ^logatnya ^nih ^nihil ^oh ^patokan ^polsek ^rambut ^rsud ^salah ^terakhir ^umur
 ^update ada+bekas ada+kartu ada+luka alamat alhamdulillah arah+pasar assessment atas+nama banget+tidak banget+ya
 bank$ bantu+polsek belum$ belum+ketemu bensin berendeng bisa bisa+hubung bukan+golok celana coklat coklat$
 dan+klien datang+tapi di+cikokol di+rumah dia dia+moved emas emas$ foto gelang gemuk gemuk+pendek hp ibu+sudah
 indramayu iya jembatan+berendeng kaki$ kata+dari kayanya kayu ke ke+arah ke+depan kemarin$ kepala ketua ketua+rt
 kimia kiri lalat lapor+itu lemas+banget logatnya lokasi+ya makan+pak masuk+gang mau+minum menunggu merah mobil
 moved mulai+kejang ngaku+dari ngomong nomor nomor+12 odgj+sudah oh orang+jatuh orang+pakai orang+pingsan pager+item
 pak+rt pakai+gelang panggil pangkalan patokan pelapor+minta pindah+ke plus pom pom+bensin putih ralat ransel rt
 rumah+nomor rumah+saya salah+denger sarung satu+lagi saya+kirim saya+salah sebatang sebelah$ sekarang sekarang$
 sekarang+napas sudah+hubung tahu$ tapi tas+ransel tegal telepon terakhir+lihat tidak+bisa tidak+napas tongkat
 update ya
addition 5 5$ 70$ @them ^dia ^hari ^kalau ^ketua ^kubur ^lupa ^masuk ^polisi ^ralat ^rumahnya ^satu ^tambah
 ^tetangga ada+tulis ajak alfamart$ aman+pak amuk angkat awas bakar+sampah bank bau+banget berhenti+pak bukan+gang
 bukan+lansia bukan+yang cepat+dia cina cina$ cisadane$ dan datang+juga dekat$ dekat+tempat dengan+saudara denger
 depan$ di+jakarta di+pipi di+tangan dia+kata dia+minta dingin$ dompet foto+pak gang$ gas gawat gemeter giginya
 ibu+kayaknya indomaret ireng isi isi+ktp jaga jam+setengah kalau+ajak kali+cisadane kantor+kelurahan kayanya+sudah
 kayu$ kejang+lagi kejar+saya kelurahan+gerendeng kerja+di klien+amuk klien+tidak kooperatif koreksi kp ktp+nya
 kubur kubur+cina kulit kurus+tinggi lalat+di lemas+pak luka$ maksud+saya masih+di menit$ menolak minggu$
 minta+nomor minum na nama+ibu oh+iya orang+saya orang+tidur pager pak+dia pakai+sarung payung$ pegang$
 penelepon+telepon perempatan$ pipi plawad$ pojok$ pos$ potong punya+anak puskesmas$ rambut rame roti salah+lihat
 samping sate saya+awas saya+kata saya+pegang selapajang selapajang$ selimut smp+6 sudah+di sudah+mulai sudah+saya
 susul$ tahi tahi+lalat tangis+terus tato telepon+ulang tenang tenang$ ternyata+ada ternyata+pak tidak+ketemu tkp
 tolong+hubung tpu tpu+selapajang tukang+ojek tuli tulis+di ujang urus$ warga warga+sudah yang+temenin yani$
addition 4 50an 6$ =beast =not =past @placed @who=operator @who=resident ^alhamdulillah ^eh ^hasil ^kira ^koreksi
 ^ktp ^kulit ^luka ^makan ^muka ^penelepon ^ruko ^tangan ^warga a+perempuan ada+kucing ada+tahi ada+tas ada+tato
 ada+tompel aja+depan alfamart angkat$ angkot$ apotek$ arah asesmen b b+1234 bapak+itu batak batu+ceper
 belakang+pasar belum+sadar bengkel berobat bersangkutan bibirnya+napas bidan+belum bisa+bangun bisu blok
 cengkareng$ ceper ceper$ cisadane dekat+tol dengan depan+indomaret depan+smp di+depan di+perut di+tas di+tempat
 dia+cekik dia+kejar dia+pakai dia+sekarang diam$ dikasih dikit disitu$ eh flyover+cikokol foto+susul garut
 gawat+pak geser halte+depan hubung+pak hujan ijo info+tambah infus ini+share istri its jadi+bawa jaga$ jakarta
 jalan+merdeka jalan+pakai jam+is jawab$ juga kabar+kalau kacamata kacamata$ kain kaki kartu+berobat kasih
 kasih+roti kata+lansia kaya kejang keluar+busa keluarganya keluarganya+ada kenapa+pak kepala+darah kepala+luka kira
 kiri$ kirim kirim+ulang klien+menolak klien+sudah kok$ kok+pak kotak kulit+sawo kumis kumis+tebal lagi+ini lanjut
 lansia+tanpa lapangan+ahmad lebak lewat+jalan lihat+saya listrik masjid matang mau$ mau+urus melawan menolak+dibawa
 merdeka minta+kabar nanti nasi nihil+dan orang+agak orang+muntah orang+pak orang+sekarang pak+darah pak+gawat
 pak+tinggal pakai+jaket pakai+kacamata panas+banget parah parkir pasar+yang pegang+dingin penelepon penjangkauan
 pergi$ petugas+angkat petugas+kesini pinggir pinggir+kali pingsan pisau pisau+pak plawad polisi poris+plawad rini
 roti$ rs rt+aja rt+sudah sadar+juga sampah$ sarung$ sawo sawo+matang saya+ibu saya+itu saya+pak saya+pakai
 saya+standby sayat+tangan sd$ sebelah+orang seberang+apotek sekarang+jatuh sekarang+orang sekarat$ senin
 serang+petugas setengah siap spbu+cikokol standby suami+saya sudah+evakuasi sudah+melahirkan sudah+muntah
 sudah+pada sudah+rapat sudah+tenang tadi+pak tadi+sempet takut+dengan target tato+di telepon+saya tempat+yang
 terakhir ternyata tidak+di tidak+respon toko toko+kayu tol$ tompel tompel+di tongkat$ tutup$ ulang+titiknya umur
 umur+70 umur+sekitar wa+saya warga+yang warna warung+ibu yang+bersangkutan yang+bisa yang+dengan yang+lama
 yang+tadi ybs+melawan
addition 3 081200003333$ 12$ 30an 40an =still =urgent @len0 ^alamat ^belakang ^hujan ^jembatan ^kantor ^kondisi
 ^laki ^maksud ^masih ^nomor ^oiya ^pelapor ^pisau ^satpam ^sebelah ^tinggi ^titik ^tkp ^wa ^warna ada+dua ada+satu
 ada+tanda ahmad ahmad+yani air air+10 aja+sudah ajak+ngomong al+ikhlas aman amuk+kok anak+masih angkat+kepala asih$
 atas ayam$ bagaimana+nih bahasa bahasa+indonesia baju$ bakso banget+terus bangunan banyak$ bapak$ bapak+ngaku
 basah+kuyup batik+coklat bawa+bayi bawa+selimut bawa+tas bawa+tongkat bekas+operasi belok bengkel+las bensin$
 berhenti beringin besar+di besok$ bukan+di bukan+pisau bungkuk bungkuk$ cakar cat cengkareng cepat$ cepat+pak
 cianjur clear cuma dan$ darah$ darah+ternyata dekat dekat+itu depan+rsud depan+sakola depan+sd di+cengkareng
 di+dompet di+lengan di+situ dia+bawa dia+lagi dia+pak dia+siram dia+suka dia+tuli dibawa+ke dikeroyok evakuasi
 evakuasi$ film$ foto+ya ganti garuda$ gigit golok hasil hidungnya hidungnya+darah ibu+tini identitas$ ijo$ ikhlas
 ini+video itu+giginya itu+ibu jalan+raya kanan$ kaos kasih+tahu kata$ kata+warga ke+satpam ke+tengah ke+teras
 kebon+nanas kejang$ keluarganya+pak keluarganya+sudah kelurahan kemis kemis$ kena+pukul kenceng$ kepala+jatuh
 ketemu$ kiri+pak klien+serang klien+tiba kok+tidak komplek+garuda korban ktp$ kuat+angkat kuyup kuyup$ lagi$
 lagi+hamil lahir+di laki+sudah lantai+2 las lebih leher lengan lengan+kiri lokasi+klien lokasi+nihil lokasi+pakai
 luka+ternyata luka+tidak makan+dan makan+dengan masih+disitu masjid+pak mata+merem matang$ mau+makan mau+ngomong
 mau+pulang melahirkan meninggal+pak merah$ merem mobil+tidak naik+angkot naik+ke nama+pak nanas nanti+hubung
 ngomong$ ngos nomor+pak oiya operasi orang+basah orang+jalan orang+petugas pada+kumpul pak pak+cepat pak+dikasih
 pak+naik pak+takut pak+temen pak+udin pakai+topi panas panjang pelan perempatan perempuan pergi+ke perum+taman
 pingsan+pak pintu pintu+air pipi$ pisau+sudah plat pohon+besar pojok pos+satpam pulang+ke ramah ramah$ rambut+putih
 rsud+kota rt+nya sadar sadar+diri sakola samping+masjid satpam+sudah satpam+ya satu$ saudara+sudah saya+bawa
 saya+lapor saya+maksud saya+pindah sebelah+kiri sekarang+dia sekarang+malah sekarang+pingsan selimut+ya sempet
 sendok sendok$ setelah setelah+saya share sih+sudah sinar sinar+jaya siram+minyak spbu stasiun+batu sudah
 sudah+bisa sudah+kena sudah+mau sudah+pindah sudah+sisir susul+ya tadi tahun$ tambah+dia tanda tangan$ tangga
 tapi+anak target+tidak tas+isi tebal teh temen$ temenin teras$ terminal+poris ternyata+bukan terus+mata terus+pak
 tiba tidak+ada tidak+sesuai tinggi+pak tini titik+tidak titip+ke tkp+clear toko+bangunan tuli+pak tuna+wicara udin$
 video+pak wa warga$ warga+dia warga+mulai wicara yang+jawab yang+perempuan yani ybs ybs+warga
addition 2 0812+0000 1$ 14$ 15+menit 2$ 3+bukan =road =work ^gawat ^info ^ke ^korban ^lagi ^lokasi ^mobil ^nanti
 ^pak ^perempuan ^saya ^ternyata ^tukang ada+bayi ada+keluarganya ada+polisi ada+pos agak+tenang aja+kalau aja+ya
 ajak+ngobrol al alamat+lengkapnya amankan amankan+di ambruk+tidak ambulans ambulans$ ambulans+sudah an anggota ani
 anyar anyar$ asih backup balai balai+warga bangun baru baru+pak basah bawa+karung bawa+pulang bayi$ bayi+juga
 bekas$ belakang+kantor beringin+raya bersama bersangkutan+sudah besok beureum bisa+bahasa bisu+pak bisu+tuli blok+c
 brebes brebes$ bukan+laki bukan+odgj bulak busa butuh+bantu butuh+tambah c celana+jeans cepak$ cepat cibodas cikupa
 cikupa$ cipondoh$ cirinya cuma+ada dagu dagu$ dan+mandi dan+sudah darah darah+tambah darah+tinggi dari+arah
 dari+panti dari+pelapor data data$ dekat+pom dengan+minum dengan+sekali di+cikupa di+dagu di+dalam di+gerbang
 di+mobil di+rs di+samping di+seberang di+tkp di+warung dia+abis dia+bisu dia+duduk dia+lari dia+pindah dia+sudah
 dia+takut dia+tidak dia+turun diamankan dikasih+makan dikit$ dingin dirubung disitu+pak eh+dia estimasi fisik
 foto+bapak gang+kecil gang+sebelah gapura gapura+merah garuda gelisah genteng gerak+ya gerbang gerendeng gerendeng$
 gerobak+bakso golok+itu golok+sudah got hari+pak her+jam his indomaret$ indomaret+jalan indonesia info
 ini+bagaimana ini+ya izin+dan izin+lapor jaga+di jaket+merah jalan+beringin jalan+daan jatuh+ke jeans
 jemput+saudara kalau+dari kalau+tidak kalung kalung+salib kambing kami+amankan kami+sudah kami+tunggu kampung+bulak
 kardus+di kartu kartu+nama karung karung$ kata+di kata+dia kata+punya kata+sih kayak+orang ke+atap ke+genteng
 ke+lampung ke+masjid ke+rsud ke+rumah ke+saudara ke+seberang kebon kecil+pak kejadian keluar+pisau kemarin+malam
 kemeja kesini$ kirim+foto kirim+lokasi klien+kooperatif klien+lemas klinik kolong+flyover kooperatif$ koordinasi
 koreksi+alamat kota+tangerang kotak$ kucing kulit+item kumpul kuning kuning$ lagi+makan lagi+ybs lahir lalu lama+di
 lampung lampung$ lapor+sekarang lari+ke lengkapnya lihat$ lihat+dekat luka+cuma luka+lama lupa+kata lurah lurah$
 madura$ makan makanya malah+naik mamat masih+disini masih+sekolah masjid+al masuk mata mau+bakar mawar
 melahirkan+bidan melawan$ memakai mengaku menghubungi meninggal+di menit menolak+akan menunggu+di merah+celana
 merah+pak minta+anter minta+backup minta+minum minum+teh minyak minyak+ke mobil$ motor+pukul muda muka+pucat
 mulai+lempar mulai+pukul mulai+rame muntah+darah muntah+terus nanti+ada nanti+kalau napas neduh neduh+di ngelantur
 ngelantur$ nihil$ nomor+yang odgj+nya orang+bisu orang+lagi orang+mulai orang+pindah orang+takut otw+lokasi pagi$
 pak+belum pak+nanti pak+rw pak+tadi pak+tapi pakai+kayu pakai+kursi pakai+peci pakai+red parah+ini partai+warna
 pasar$ pasar+anyar peci pelapor+kabar penelepon+kirim persis personel personel$ perum perut$ pikun$ pincang+kaki
 pindah$ pinggir+jalan pohon polisi+di pos+tidak posisi+sudah pukul+orang punya putih$ radius ralat+pak ralat+umur
 rapat raya raya$ red respon riwayat riwayat+jantung ronda$ rs+sari rt+1 rujuk rujuk+ke rumahnya+cat rw saat
 salah+tulis salib salib$ sapu sari sari+asih sarung+kotak satpam$ satpam+komplek saya+goyang saya+masih saya+suruh
 saya+ya sd sekali sekali+pak sekarang+muka sekarang+pukul sekarat sekolah sekolah+anak selesai$ serang shirt shirt$
 sini+pak sinyal+jelek siram sudah+diamankan sudah+dirubung sudah+meninggal sukasari sukasari$ sumanto sumanto$
 suruh suruh+duduk susu tadi+lupa tadi+salah tahun taman+cibodas tambah+korban tambah+personel tangan+dingin
 tanpa+identitas tapi+orang tas$ tas+ada tato+jaga telepon$ telepon+lagi temenin+di tempat$ tengah tensi terakhir+di
 teras teriak+lagi ternyata$ ternyata+masih ternyata+perempuan tiba+ambruk tidak+amuk tidak+berhenti tidak+kuat
 tidak+tahu trus trus+tidak tuju+lokasi tuli$ tunggu$ turun+dari turun+dia tusuk udin ujan umur+kira up warung$
 warung+sebelah wonogiri wonogiri$ ya+orang yang+ada yang+baru yang+bener yang+pakai yang+turun ybs+kooperatif
 ybs+lari ybs+menolak
addition 1 0000$ 20$ 2x 5+subuh 50an$ 67+tahun ^ajak ^darah ^izin ^kok ^pelipis ^pindah ^posisi ^ybs aja$ amuk+pukul
 amuk+sekarang apa+kok assesment atap baju+biru baju+kuning banget$ bangun+trus bawa+anak bawah+pohon bekas+luka
 belok+kiri bener+gang bensin+jalan berhenti$ berobat$ bersih besar$ biasanya biru biru+sebelah bisa+jalan bogor
 bogor$ botol$ buah buka+baju bukan+rt cat+biru cat+ijo celana+pendek cipondoh ciri+tato cirinya+pakai daan
 daan+mogot darah+tapi dari+bis dari+garut dari+pasar demam$ denyut depan+pager depan+pom di+bekas di+indomaret
 di+kursi di+sini dia+buka dia+dari dia+is dia+keluar dia+pingsan dia+tusuk diam duduk+sendiri eh+pak foto+orang
 gelang+rumah genteng+ke geser+ke gimbal golok+pak haji+mamat helm hijau hijau$ hp$ hpnya hujan+pak ikut indonesia$
 info+dia ini+saya isyarat isyarat$ itu+cuma jalan+kaki jalan+mawar jam+7 jatuh+trus jemput+di kaos+merah
 kasih+makan kasih+nomor kata+orang kayanya+ada ke+orang kejar keluarganya+datang kereta+tanah kesini kirim+titik
 kok kondisi+baik kondisinya kondisinya+masih koreksi+bukan kresek kunci lansia+tapi lempar+genteng lewat$
 lokasi+bersama lokasi+persis luka+sudah luka+tolong maaf+pak maksudnya masih+tidur melahirkan+pak meluncur
 mengaku+dari minta+panggil mogot mogot+km mulai+teriak mushola$ naik naik+mobil nama+yanto nanti+saya ngobrol nolak
 oiya+pak oplosan+tadi orang+ada orang+amuk orang+lewat pager+ya pak+lurah pak+saya pak+tambah pakai+helm pakai+kaos
 pakai+sirine panggil+anak patah+kaki patokan+sebelah peci$ pegang pelipis+ada penelepon+koreksi penelepon+menunggu
 perempuan+pak petugas+minta pinggang polsek$ posisi pukul+dia punya+ktp rambut+gimbal rapat$ rebut rel+kereta
 rumahnya sadar$ sahut sakit$ saya+ketua saya+titip saya+yang sayat sebelah+bengkel sebelah+kanan sekarang+lagi
 sekarang+warga sekitar$ sinyal sisir+lokasi sisir+radius stabil stop+di sudah+agak sudah+diam sudah+koordinasi
 sumiyati tambah+ciri tambah+penelepon tanah+tinggi tangerang$ tangis tapi+dia tapi+lansia tapi+sudah tengah+jalan
 tepat ternyata+tidak terus+minta tidak+sahut tinggal titik+lokasi tol tukang+buah tunggu umur+40an umur+5 unit
 via+wa warna+kuning yang+duduk yanto ybs+sekarang
addition -1 10rb 2+anak 2+orang 30+menit 4$ ^api ^are ^asap ^asd ^astaga ^bau ^bener ^bikin ^emang ^got ^hati
 ^hatiku ^ieu ^karunya ^kerja ^lorem ^mampus ^misi ^never ^nyasar ^pkh ^plafon ^promo ^pungli ^si ^siang ^siapa ^sip
 ^slot ^sore ^target ^tiang ^tiket ^token ^truk ^tuna ^wilujeng ^👍 ^🙏 a ada ada+apa ada+bidadari ada+ibu
 ada+kejadian ada+senjata agen agen+bus air+panas aja+dari akta alamat+rumah ambil amuk+tapi amuk+tidak anak+jalan
 anak+perempuan anak+sd anak+teater angkot+03 angkut$ anjing+liar anter anyone anyone+coming api+sudah arah+poris
 are are+you astaga asuh atas+jpo badan+dingin badan+nya bagaimana$ bahaya+kalau baju+ijo bakar+kasur bales$
 banget+yak bapak+ini bapak+tiri bapak+yang baru+aja batal$ batal+ybs baterai bau bau+busuk bayi begal+pakai bekal
 bener+pak bengkak+item berapa+orang bernanah besar+mau besuk bibir bibir+biru bidadari bidadari+jatuh bisa+bantu
 bisa+lapor bisa+tangan bohong boleh+kirim bri bukan+tabrak bulan+ini bunuh+waktu busana busuk+dari cantik+deh cepak
 cipadu cipadu$ cod coming coming$ cuma+gelandangan dada damkar dan+pulang dapur dapur$ darah+kepala dari+jam
 dari+kontrakan data+pelapor data+saya datang+ke deh+pak dekat+jembatan dekat+pasar dekat+pintu dekat+rumah
 dekat+sudah dengan+suami depan+mall depan+spbu depan+toko di+agen di+atas di+belakang di+cipadu di+emperan
 di+hatiku di+istana di+jembatan di+kampung di+luar di+rel di+sekolah di+warkop di+warnet dia+lihat dia+nongol
 diancam dibaca dibaca+doang dibantai dicek$ dijual+depan dikasih+minum dikejar dilempar dinsos+bukan disebar diskon
 ditinggal+dia dulu+suka emperan+toko evening evening$ flyover+kaki gebang gebang+raya gendong gigit+ular gini
 good+evening guru habis+bekal habis+ongkos halo$ halo+selamat halte+sudah hampir hati hati+ini hp+pakai hp+tidak
 hub hubung+wa ibu+yang ieu ieu+teh imbalan imbalan+tidak ini+bot ini+layan ini+luka ini+pak internet ipsum ipsum$
 is+anyone iseng istana itu+di itu+lagi jadi jadi+datang jalan+depan jalanan$ jam+besuk jangan+datang janji
 jatiuwung jatuh jawab+panggil jual+motor juta juta$ kabar+tidak kabel kah kalau+malam kali+sabi kamar+mandi kampung
 kampung$ kamu+robot kamu+siapa kantor kantor+kecamatan kara$ kartu+kuning kata+malam kayaknya+sudah ke+kolong
 ke+laporan ke+rumahnya ke+siapa ke+warung kecamatan kecamatan+neglasari kejadian+nih kejang+terus keluar$
 keluar+rumah keluarganya$ keluhan kemana+pak kemarin+ada kemarin+itu kemarin+lari kenapa+sih keren keren+banget
 kesini+dia kirim$ koang koang+jaya kolong+jembatan komplek$ kosnya kosong$ kreo kreo+selatan ktp+hilang kuat$ kumel
 lae lae$ lagi+nih lain lain$ laki+tato laksa lama+tidak langka langka$ langsung lansia+sebatang lansia+yang
 laporan+satpol latihan+maap layan$ layan+24 libur+tidak lihat+naik link listrik+padam lokasi+sih lorem lorem+ipsum
 luar$ maap+ya maghrib mah mahal makan+tidak mampet mampus mampus+saya mana+ya manis+jaya manusia+gerobak masuk$
 masuk+dapur masuk+panti masuk+tidak mau+ada mau+tanya melek melek$ mind mind+dia minimarket$ minta+ampun
 minta+rokok minta+uang minum+baterai minum+racun misi misi+pak motor$ mulus mulus$ naik+pager nama+saya neglasari
 neglasari$ never never+mind ngalir ngomong+dengan ngucur ngucur$ nih+temenin nomor+dinsos nomor+hp nya+di nyangkut
 nyangkut+di nyetel odgj+pak ojek$ ojol ojol+pak ok$ oke+pak ongkos$ orang+bawa orang+hilang orang+ini orang+kejang
 orang+sih orang+suka orang+terlantar orang+tidak order pabrik$ pacar$ padang pak+ibu pak+itu pak+karunya
 pak+makasih pak+mau pak+tetangga panggil$ panjat pasar+babakan pasar+kemis patung pegang+perut pelajar pemadam
 pemadam$ pencet$ penelepon+batal penelepon+lapor penelepon+lihat pengaduan penuh penumpang perempuan+di permisi$
 petugas+pakai pinjol$ pinter pintu+tol pisah plafon+sekolah polisi+minta preman progres promo pukul pukul+2019
 pukul+saya pulsa pulsa+dong pun pungli pungli+di punya+rumah rambut+cepak rel rel$ relawan risih robot$ rokok+di
 rt+3 ruko+bakar rumah+makan rumah+pak sabi sampai$ satpol saya+abis saya+anak saya+besok saya+dibantai saya+dong
 saya+kejang saya+kumat saya+maling saya+odgj saya+ojol saya+perkosa saya+presiden saya+pukul saya+sayat
 saya+sekarang saya+siram saya+think sayang sekarang+bawa sekarang+lihat sekolah+pakai semalam semalam$ sembako
 sembarangan sembarangan$ semula semula$ sendiri+di sendiri+sudah seragam+tidak serpong siap+pak sini sip$ siram+air
 sirine siswa smk smp sopir sore$ sp4n sp4n+anak spbu+jalan stroke subuh sudah$ sudah+10 sudah+bangun sudah+bengkak
addition -1 sudah+besar sudah+darah sudah+dari sudah+jam sudah+lewat sugeng+enjing suka+amuk suka+minta sumiati
 supir+lansia syarat+masuk tabung tabung+gas tadi+jalan tadi+tidak tahu+alamat tai tampung tanah tanah$ tangan+sudah
 tanggung tangsel+masuk tanpa+busana tanya+lagi tanya+syarat tapi+supir target+terpantau tarik tato+tidur tawon
 teater telepon+masuk teman+saya tembus terbalik tergeletak+tidak ternyata+cuma tetangga+nyetel think this+pagi
 tiang+listrik tidak+angkut tidak+bahaya tidak+melek tidak+ngalir tidak+sih tidak+ya tidur+disitu tiket+saya tindak$
 tindaklanjut$ tipu tiri toha token token+listrik toko+jalan toko+saya traktir$ tuju tuna+wisma tunggu+warga uih
 ular+pak update+dong waras warga+kami warga+saya warga+sekarang waris waris$ warkop warnet where wilujeng
 wilujeng+enjing wisma ya+ampun yak yang yang+gigit yang+hilang yang+jatuh yang+kena yang+mau yang+setrum yang+sudah
 yang+tangis yang+tidur ybs+ada ybs+terpantau
addition -2 0812$ 13$ 19$ 20+butir 24+jam 3+jam 4+hari 4+tahun 500rb @len3 @where ^abaikan ^adik ^air ^angkot ^ayang
 ^bacot ^banjir ^batal ^beda ^bocah ^bus ^dasar ^dijual ^dinsos ^dosen ^gabut ^hallo ^harus ^hhhhh ^hidup ^hoax
 ^investasi ^jadi ^jazakallah ^judi ^kartu ^kembali ^kepala ^kulonuwun ^lama ^lap ^listrik ^lu ^lupakan ^maksudnya
 ^mana ^mantan ^mantap ^mantul ^mie ^motor ^nikah ^noted ^obat ^oii ^ok ^okee ^open ^pencarian ^perlu ^persita
 ^petugas ^ping ^pinjem ^pohon ^ppp ^qwerty ^rumus ^spada ^sudah ^sungai ^tabrak ^teman ^timnya ^waalaikumsalam
 ^xixixi ^ya ^zzzzz abaikan$ ada$ ada+kabar ada+lagi ada+lansia ada+mayat ada+pak ada+petugas ada+respon ada+tidak
 adik+saya aja+sih aktif alat$ am ambil+tidak ambruk ambruk$ amuk+di anak+anak anak+jalanan anak+ke anak+kecil
 anak+ngelem anak+tiga anak+umur ancam anda+menang anter+ke asd asd$ assalamualaikum+pak ayang babakan babi babi+bau
 bacot bah bakar+di bakar+pak bandara bangsat bantu$ banyak+yang bapak+ibu bapak+pukul batal+laporan bawa$ bawa+batu
 bawa+boneka bawa+kayu bawa+pisau bawa+senjata bayar beda beda+dengan bedeng bego belakang+terminal benteng beres
 beres+pak berisik berisik$ berkat besok+ada biasa$ biaya bikin+mati bisa+minta bisa+ngomong bisa+pulang bocor
 bolong boneka boraks boraks$ bot+bego bubar bukan+amuk bulan bus$ busuk butir butuh+pertolongan butuh+tempat cair$
 camat cara cari$ cari+ibu cuma+lihat cuma+nyanyi daerah daftar+sekarang dagang$ dapat+hadiah darah+hebat dari
 dari+lantai dari+pemkot dari+subuh darurat+pak dasar dealer dealer+honda deh$ dendam dengan+112 dengan+saya
 depan+dealer depan+kantor di+angkot di+bedeng di+flyover di+foto di+gudang di+hatinya di+kamar di+kandang
 di+kontrakan di+lampu di+perempatan di+pertigaan di+stasiun di+tangerang di+tiktok di+warteg dia+di dia+diam
 dia+punya diam+wae dibawa dibawa+kemana dijemput$ dinas dinas+sosial dingin+semua disebar+itu ditinggal$ doang$
 donasi dongkap dosen eh+salah emang ember emperan enjing enjing$ flyover$ foto+disebar foto+tangan foto+yang gabut
 gabut+nih gacor gacor+maxwin ganggu ganteng gelandangan+sakit gelandangan+tidur gempa gerak gereja gigil godang
 good+job gratis$ grup+saudara gudang+sebelah hadiah hai$ haji$ hallo hallo$ hapus+aja hari hari+di hari+ini
 hari+orang harus+share hatinya have hebat hhhhh hhhhh$ hilang+dari hilang+kontak hoax honda huni ibu+hamil ibu+itu
 ibu+saya ini+ada ini+nomor ini+yang investasi is istri+lari itu$ itu+satpam itu+sekarang itu+ternyata itu+untuk
 jadi+ambil jadi+tidak jalan jalan+kan jalan+ke jalanan jangan jangan+kasih jatuh+di jatuh+kepala jaya jazakallah
 jebol jembatan$ job jomblo+ya judi+sabung kabar+lagi kaki+luka kalau+ketemu kalau+orang kamis kandang kara
 karunya+orang kasih+kendor kasur kata+sudah kata+usir kayak+mau kayaknya+pakai ke+gang ke+lokasi ke+sini ke+tempat
 kecil kehujanan kel keluar keluarganya+tidak kemana+ya kena kena+lempar kendor kepala+anak keras kerja$ ketemu+dan
 ketemu+di ketemu+orang kira+mayat klik kok+lama konsultasi kontrakan+sebelah kontrol$ kosong kotor kruk ktp+saya
 kulonuwun kulonuwun$ lagi+kenapa lagi+tidur laki+tanpa lama+banget lansia+saya lap lapor+3 lebaran lebaran$ lembang
 lepas libur lihat+dia lihat+lagi lihat+orang lihat+perempuan limbah linglung+pak lobang luar luas lumpuh lupakan
 lwt maaf+ternyata maaf+ya maap makan$ makan+di makasih+ya mana+posisi mangkal mangkal+di mantan+saya mantap mantul
 markotop masa masalah masih+ada masih+bisa massal mati$ mati+berdiri mau+dibawa mau+donasi mauliate+godang maxwin
 maxwin+daftar mayat+ternyata meledak menang+undian meninggal mie mie+basah minta minta+tolong minum+20 miras
 mobil+apa mobil+sudah modal+usaha motor+jatuh mr mr+x mulut+buka muncul+di nanti$ napas+tinggal napas+tolong
 narkoba nasib need+ke ngelem ngomong+sekarang nih+di nih+pak nomor+resmi nomor+telepon noted noted$ nya+sudah
 nyamuk nyamuk+banyak nyanyi+di nyasar+di obat$ obat+pelangsing obat+segenggam oii oii$ ojek ok okee online open
 orang+belum orang+gigil orang+itu orang+kembali orang+kena orang+tadi otw+belum padam pager+jembatan pagi+pak
 pagi+saya pak+badan pak+baru pak+camat pak+dekat pak+jam pak+kaki pak+maaf pak+rumahnya pak+tangan pakai+alat
 pakai+batik pakai+boraks pakai+kruk pakai+mobil pakai+seragam paksa paman parkir+liar pasar+lama pasar+lembang
 patah pdam pelangsing pelapor+tanya pemkot pemkot$ pencarian penelepon+minta perempuan+ada perempuan+rambut
 pergi+naik perkembangan perkosa perlu perlu+foto pernah persita pertolongan pertolongan$ petugas petugas$
addition -2 petugas+mana pihak pinang ping ping$ pingsan+cuma pisau$ pkh plafon pohon$ pondok poster ppp presiden
 proses pucat pucat+banget pukul$ pukul+ibu pulang$ pulang+tidak punten$ puskesmas putus putus$ qwerty qwerty$
 rahasia rahasia+kan ready ribut robot rong ruko ruko$ rumah+singgah rumahnya+di rumus rumus+luas rusak$ sabung
 sabung+ayam salah$ sambil saudara+tinggal saya+am saya+cabut saya+cuma saya+dipukul saya+jambret saya+jatuh
 saya+kabar saya+ketemu saya+kira saya+lansia saya+lihat saya+perlu saya+pingsan saya+rahasia saya+tabrak
 sebatang+kara sebelah+bakar segenggam segenggam+kata sehat+selalu sekarang+diam sekarang+makan selalu selalu$
 selamat+malam selamat+siang selatan selesai sementara$ sepatu sepi sesuai+ciri setrum shelter shelter$ si siang+pak
 siapa$ sido$ sih+pak sih+tidak singgah sip slot+gacor sosial spada spada$ stadion stadion+benteng stasiun$ stop
 suami$ suami+kumat sudah+13 sudah+3 sudah+4 sudah+angkat sudah+anter sudah+baik sudah+beres sudah+biru sudah+minggu
 sudah+pucat sudah+pulang sudah+rong sudah+selesai sungai surat tadi+cuma tadi+kata tadi+masih takut tamu tangan+pak
 tangerang+bukan tanggal tangsel tanya$ tapi+sekarang tawa tawa$ team telanjang+di tembok temen temen+saya
 tempat+biasa tenang+sekarang terakhir+dia terima terjun+dari terminal$ tes$ tes+123 test$ test+123 the+laki
 the+mall tiap+malam tiap+sore tidak+bangun tidak+galak tidak+luka tidak+nanti tidak+punya tidak+sekolah tidur+aja
 tiktok timnya+sampai tindaklanjut titip+anak tolong+dicek tolong+evakuasi tolong+ke tolong+saya top+markotop
 traktir truk tukang+parkir tulang tumpang tunggu+nih tutup ud undian untuk+anak untuk+grup untung update$ urgent
 urgent+pak usaha usir viral+di waalaikumsalam waalaikumsalam$ wae wajib waktu wb wb$ wr wr+wb x xixixi xixixi$
 ya+kok yang+cari yang+dijual yang+foto yang+kejang yang+sekarang yang+viral ybs+di ybs+sesuai you$ zzzzz zzzzz$ 👍
 👍$ 🙏 🙏$
addition -3 123$ 3$ =drill @search ^ada ^anak ^anjing ^bagaimana ^baik ^banyak ^besok ^boleh ^bot ^bursa ^butuh
 ^cari ^dana ^ditusuk ^film ^good ^hai ^haloo ^haturnuhun ^hello ^hi ^hilang ^horas ^jangan ^kami ^kamu ^kucing ^met
 ^odgj ^oke ^okeee ^orgnya ^oy ^p ^punten ^rumah ^sampurasun ^siap ^stop ^sugeng ^tarimo ^telepon ^temen ^terima
 ^tok ^trotoar ^tutup ^wkwk ^woy abis+makan ada+korban ada+motor adik alat alhamdulillah$ ampun anak+di anak+hilang
 anak+minum anda angkut+belum anjing apa+cuma asap asem atau atm balas bales banget+pak bantu+kursi bantu+saya
 banyak+banget baru$ bau$ begal bener$ berapa$ besar besar+depan biru$ bisa+tidur bot$ bunuh cabut cabut$ cair
 cari+anak cuma+teriak daftar dagang dalam+sumur dapat dapet darah+banyak dari+dalam dari+malam dari+pagi dari+rumah
 darurat datang dekat+the dengan+gelandangan dengan+orang depan+masjid depan+minimarket depan+rumah depan+sekolah
 di+gang di+kali di+kantor di+pos di+sekitar di+terminal dia+lupa dibawa+polisi dibunuh digusur diri doang+pak does
 does+this dp+0 duit$ film foto+ybs galak gang+saya gelandangan+yang goblok goblok$ good goreng habis hai haloo
 hapus harus harus+kirim hatiku haturnuhun hello hi horas indah ini+sudah itu+orang itu+tadi jadi+pak jalan+belum
 jalan+pulang jam+2 jambret janten janten$ jatuh+dari jelas+lu jiwa jomblo jpo$ judi kadaluarsa kadieu kakak$
 kaki+sudah kaku kali kampret kantor$ karunya$ kata+30 ke+datang ke+dinsos kemana$ kemarin+amuk kemarin+sekarang
 kenanga kesini+pak kios kok+diam kok+harus kolong kontrol korban$ ktp+saja lagi lagi+dekat lagi+di lagi+ke lama$
 lampu+merah lansia+di lansia+sendiri lansia+tidak lapangan$ lapor+dua lapor+tadi latihan layan lho lo lu$
 lupa+jalan maaf$ main makam makan+kadaluarsa malam+pak maling mall$ mantan mau+ambruk mau+lapor mau+terjun
 menit+ini met minta+duit miskin mogok mulut muncul+lagi muntah+abis murah$ nama+lansia napas$ nasi+goreng
 need+tolong nikah nomor+anda nongol+lagi nyanyi odgj oke okeee ongkos orang+bener orang+linglung orang+odgj orgnya
 ot oy oy$ p p$ pabrik pacar padahal pak+bantu pak+minta pak+nya pakai$ panti parah$ pas+saya pasar+gerendeng pencet
 penelepon+cari pertigaan petugas+nya petugas+perempuan petugas+sudah pinjam pinjem pinjol poris$ program
 pulang+dengan punten racun resah respon$ sakit salah+kirim salah+orang sampai+jam sampurasun sampurasun$
 satu+saudara saudara$ saya+butuh saya+disebar sedang sedang+tidur sehat sekarang+ada selamat+nomor selamat+pagi
 selamat+sore sesak sesuai sewa sih$ situ+cipondoh soal spp spp+anak status sudah+2 sudah+angkut sudah+dijemput
 sudah+ketemu sudah+lapor sudah+sampai sugeng supir syarat tadi$ tadi+naik tadi+sore taman+makam tangerang
 tanpa+saudara tarimo tarimo+kasih telanjang tempat+tinggal tenggelam tergeletak teriak+dari ternyata+orang
 terpantau+di terus tetangga+saya tiang tidak+janten tidak+jelas tidak+kios tidak+perlu tidak+pingsan tidak+pukul
 tidak+sido tiketnya tindak tok tok$ tolol tuh tunggakan tunggu+jemput uang ular umur+10 viral wkwk$ woy$ ybs+lihat
 yuk+pak
addition -4 12345$ 2+jam @reports @who=relative ^12345 ^bakar ^bantu ^bisa ^dompet ^gas ^istri ^kapan ^kontrakan
 ^lihat ^maaf ^mauliate ^menang ^pagi ^permisi ^semoga ^top ^trc ada+yang aja+pak akun ambrol ambulans+pak api
 arah+timur bahaya baik bakar banget bangun$ banjir bawa+golok belum bener bocah bonus buka buka$ bursa bursa+kerja
 butuh cantik cepat+kesini chat chat$ chatbot cimone$ ciri coba cuma+tangis cuma+tidur dana darah+semua datang$
 dengan+pak di di+lapangan dia+ada dia+mau dia+muntah dijemput dinsos$ diproses+ya disini disini$ ditusuk dp dua$
 gelandangan+di grup hidup ibu iki ini+chatbot it jadi$ jalmina$ jam jemput$ jpo kakak+saya kamar kami$ kamu karena
 kasih+pak ke+kali ke+puskesmas keluar+darah kemarin kerja kok+belum lansia+jatuh lapar+pak lapor$ lapor+pak
 lihat+jalan lihat+ybs loh$ lontong luka+parah mabuk makan+belum makasih+pak manusia masih+diproses mau mauliate
 mesin mesin$ minimarket much naik+bus need ngomel nih$ nongol orang+di orang+lapar orang+masih pak+ada pak+dinsos
 pakai+anak pasang pelayanan$ pemerintah permisi pesan+ini ra rt+warga rumah$ sadar+pak salah+chat sampai
 saudara+saya saya saya+hilang sayur sebarkan sekolah$ siang sido sorry sorry$ suami subsidi sudah+dibawa sudah+dua
 sudah+makan sumur sumur$ teman terjun terjun$ terlantar$ termonitor termonitor+duduk terpantau this tidak+usah
 tidur tiket timur timur$ top trotoar urus woy ybs+melintas yuk
addition -5 =office ^bapak ^bidan ^cuma ^halo ^ibu ^is ^jual ^kakak ^lansia ^lapor ^laporan ^malam ^orang ^suami
 ^test abaikan abis ada+ambulans angkut apartemen bagaimana+pak bapak bapak+saya bapak+tua bis boleh bukan$
 dari+tadi datang+pundi deh depan+sudah di+taman dia+darah diam+aja dijual diproses diri+pak disebar+tidak dong+pak
 duduk+depan duit gantung+diri gelandangan gratis halo ini istirahat jam$ jembatan kan$ kumat lama laporan$
 laporan+saya liar loh makasih$ mall modal muncul orang orang+sudah orang+ternyata orang+yang pergi pesan pundi
 punya+saudara resmi rumah sampai+sekarang saya$ saya+mau saya+takut sekarang+di semoga semua$ sih sudah+naik
 sudah+pergi sudah+tangan tadi+ada tali taman tanpa target+lihat teriak terima+kasih test usah wkwk ya$ yang+di you
addition -6 2+tahun =heart =joke @case @danger @needs ^assalamualaikum ^tes ada+orang anak anak+saya assalamualaikum
 belum+makan bus cimone depan+ruko di+jalan di+kolong dia+amuk dong$ gantung halte ibu+bawa kata+tetangga
 kembali+lagi kenapa ketemu lampu lapar linglung lokasi+sudah makan+3 malam$ mana$ mayat melintas menang motor pak$
 penelepon+tanya pulang semua slot sore tanya terlantar tetangga+baru tiap tidak+dikasih tolong+kesini tolong+pak
 trc umur+2 yang+kemarin
addition -7 @code @kin @person ^apa ^cek ^kenapa ^makasih ^napas ^tolong alun2 bantu batal belum+pak berapa bot cek
 di+alun2 di+pasar ditinggal dulu hari$ hilang$ jual kapan karunya kemana lansia lewat lu meresahkan meresahkan$
 murah orang+lari pak+sudah pelayanan rusak sudah+ada tabrak tes tetangga
addition -8 @back @call ^mau amuk+bawa apa belum+juga cari di+halte dipukul kakak kan kembali kontrakan mati pak+di
 saya+tidak siapa tidak+pak tidur+di timnya tolong tua tunggu+ojek
addition -9 @len5 @question @thanked @thanking ^selamat bikin doang ini$ makasih mana nyasar pergi+pak tidak untuk
addition -10 @len4 @sighting @status ^kejang ada+di dinsos dong jd lapor laporan maaf malam sekarang+lewat
addition -11 =ask @? bagaimana+ini hilang lihat massa tidak$
addition -12 @other @withdraw bagaimana
sighting 12 pengumuman
sighting 10 @who=responder lewat lihat mirip sekarang+lewat
"""
