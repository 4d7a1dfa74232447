"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 1 sudah+10 sudah+cerai sudah+dikasih sudah+hubung sudah+kering sudah+pukul sudah+tahun sudah+tua
 sudirman+depan suka+kejar suka+terlantar sukaasih sukabumi sukajadi$ sundut sundut+rokok surut suryadarma
 tabrak+kepala tabrak+pak tabrak+tidak tabrak+tunggal tadi+orang tadi+pagi tadi+tidak tahu+harus tahu+jalan
 tahun+2019 tahun+disuruh tahun+masuk tahun+tangis tahun+tinggal talking talking+ke taman+cibodas tangis$
 tangis+sambil tanya+kalau tapi+ini tapi+kembali tapi+uang tapi+warga taruh tas+besar tato+tidur teh+manis
 telepon+warga telesonic tembus teriak+panggil teriak+tiap terjun+jembatan terlantar+malam terus+dipukul terus+kata
 tetangga+denger tetangga+di tetangga+is tetangga+tenggelam the+bus the+station tiap+pagi tiap+subuh tidak
 tidak+daek tidak+dikenal tidak+jawab tidak+mampu tidur+depan tidur+sudah timur$ tindak$ tinggal$ tinggi tinggi$
 tinggi+ada tinggi+sekarang tipu+calo tisu+di tisu+sampai tki toilet toilet+umum tol+bandara tol+jakarta
 tolong+bagaimana tolong+datang transjakarta transjakarta+puri travel truk+jalan tua+jatuh tua+sudah tukang+bangunan
 tulis+surat tuna+netra tunggu+anak tunggu+ibu tunggu+kata tunggu+stasiun turis turis+bule turun uang+untuk umt umt$
 umur+4 untuk+anak via+112 via+telepon viral viral+di warga+odgj warkop warung+ibu warung+madura was wetan x x$
 ya+cara ya+dinsos ya+terus yang+ambil yang+berani yang+bisa yang+kubur yang+parkir yang+tangis yani$ yati+tolong
 yuppentek
report 0 @1
report -1 10$ 112$ 12+rt 14$ 15+menit 2+minggu 2+pagi 2+pasar 3+mau 30$ 4+pagi 7+tahun =lost =seen ^ajak ^angkot
 ^anjir ^baik ^berapa ^bpjs ^buaya ^da ^die ^dijual ^gas ^hai ^hallo ^haloo ^halooo ^hari ^hidup ^horas ^hujan ^iya
 ^kamu ^ke ^kira ^koreksi ^ktp ^kubur ^lama ^lari ^maaf ^majikan ^mantap ^mantul ^met ^mirip ^nah ^nihil ^no ^nyasar
 ^oke ^p ^pabrik ^pagi ^pas ^pasang ^pemerintah ^pindah ^pinjam ^pisau ^pos ^ruko ^semoga ^setelah ^stasiun ^sugeng
 ^sumur ^tahu ^tanya ^tas ^tato ^tembok ^test ^upami ^waduh ^yang abu+nama ada+any ada+identitas ada+kok ada+maling
 ada+pasien ada+perkembangan ada+tato ada+tulang adik+hilang adu+saya ago air+bersih air+pam air+panas aja+dengan
 aja+laporan akik akik+ijo aktif akun al+amin alamat+lengkapnya allah allah+pak almarhum ambil+mayat ambles
 ambruk+di ambulans+klien amin anak+bisa anda+menang anggota+saudara angkut+belum anjir apa+mesin arah+cipondoh
 asap+tebal atas+genteng atau+mesin atau+sudah atm aturannya+bagaimana autis+yang awas$ ayam+saya badan+jadi bade
 badminton bagaimana bagaimana+lanjut bagaimana+nih bahaya+banget bahwa baik+aja baju+batik baju+bekas baju+ijo
 baju+kuning baju+pasien bakar+kardus bakar+lapak bakar+tolong balap balap+liar baliak banget$ banget+mau
 banget+sudah bangun+cuma bangunan+sinar bantu+lacak bantu+rumah bapak+hilang bapak+kami bapak+kata bapak+sendiri
 bapak+tadi barangkali+ada barangkali+di bari batal+dong batal+laporan batal+ya batik$ bawa+pulang bawa+selimut
 bawah+umur bayi+itu bayi+tadi bed beda bedah bedah+rumah bekas bekasi$ beliung belum+datang belum+kami belum+punya
 belum+saya bener+pak bengkel+saya berlubang berseragam besar+tolong biasa+bawa biasa+panggil biaya biaya+berapa
 bikin+kartu biru+bibirnya biru+di bisa+pakai bisa+saya bisa+sebut bisu+tuli bola boleh+saya boleh+tahu boleh+titip
 boru+sinaga bot$ botol$ broadcast broadcast+ada bukan+lansia bukan+mau bukan+warga bunga bursa bursa+kerja
 bus+trans busway busway+puri buta+yang cabut$ cakar campur capek+banget cari+anak cari+lansia cari+warga cbd
 cek+data cengkareng$ cepak$ cibodasari$ cimone+jaya cincin+batu culik+anak cuma+luka daging dagu$ dakek dakek+pasa
 dan+bagaimana dana+cepat dapet+bantu dari+cirebon dari+gereja dari+lokasi dari+panti dari+saudara dari+solok darmo$
 darto data+mr deh$ dekat+makam demam dendam dengan$ dengan+aja dengan+bayi dengan+laki dengan+minum dengan+siapa
 depan+cbd depan+pom deres di+batu di+bengkel di+brebes di+broadcast di+cengkareng di+cikupa di+dinsos di+halaman
 di+jidat di+jpo di+kadai di+kreo di+lemari di+makam di+perut di+puskesmas di+rsud di+rw di+selokan di+spbu
 dia+biasanya dia+ini dia+makan dia+nginep dia+panjat dia+pegang dia+pindah diadopsi dibaca dibawa+kemana
 dibawa+semua dibuang+di dicocokkan dicolong didampingi dikoreksi dilacak+pak dingin+ya disebar+grup disini+dengan
 diskon disuntik diteangan ditemenin ditinggal+pesan do dodi dompet+saya donasi duit$ dulu+kerja duri eh+maksudnya
 eh+pak emang fajar fals false fb+ada film$ gabut galak+banget galon gandengan+di gang$ gang+3 ganti garis
 garis+biru gaya gempa gerak+kaki gerak+ya gesper giginya gingsul golok+ke good gorden got+mampet gratis$
 gudang+bakar guna$ habis+melahirkan hai hajat hajat$ hallo haloo halooo halte+busway hampir+tabrak hari+loh
 has+pikun hebat+di hidungnya hidungnya+darah hilang+anggota hilang+di hilang+kakak hilang+kirim hilang+saat
 hj+maemunah hoax hoodie+abu horas hp+nya hp+pakai hp+saudara hubung+wa hujan+pak hukum+apa ibadah ibadah$ ibu+kerja
 ibu+linglung ibu+telepon ijazah ijo+besar ikat ikut iman inafis indomaret+jalan indramayu indramayu+telepon
 industri info+tambah info+tindak ini+ke ini+nama ini+untuk is+ada isi istirahat istri+mau itu+ibu itu+kakak
 itu+lewat itu+masih izin+tanya jadi+tukang jaga+malam jakarta+boleh jalan+berlubang jalan+industri jam+1 jam+2
 jam+istirahat janda janda+anak jangan japri japri$ jari+tengah jatuh+kejang jaya+kaki jembatan+merah jendela
 jenguk+tidak jepit jidat jilbab+pink jomblo+terlantar jual$ jual+koran juga+ya juta kabar+ibu kabar+minggu
 kabel+listrik kaca+warung kadaluarsa kadieu kakak+kami kakak+odgj kaki+darah kaki+kiri kaki+palsu kaki+tidak
 kalau+lagi kalau+lapor kalau+panggil kamar+ada kamar+mayat kamar+saya kami+belum kami+dari kami+lapor kami+nama
 kami+pihak kami+sekarang kami+tgl kampung kaos+garis kartu+lansia karung+isi karyawan+saya kasih+nasi kasus+lansia
 kata+ibu kata+jadi kata+lihat kata+mau kata+odgj kawin kawin+lagi kayak+orang kayaknya+anak kayaknya+yang ke+dalam
report -1 ke+lokasi ke+nomor ke+pos ke+rsud ke+saya ke+taman ke+tengah ke+truk kedengeran kedengeran$
 kejar+pengendara kelinci$ keluar+dari kelurahan+larangan kemana+pak kemarin+kata kemarin+sekarang kemarin+sore
 kembali+dari kena+pukul kenceng$ kepikiran+terus keras+banget kerja+atau kerja+di kerja+pabrik kesini+apa
 ketemu+kemarin ketemu+nih ketemu+saya ketemu+sekarang ketemu+sudah ketemu+tadi ketiga kios kiri$ kiri+putih
 kirim+data klien+di kok+pak komplain konsernya konsernya$ konter kosasih ktp+di kuncir kunciran+jaya lagi+cipondoh
 lagi+mau lagi+terus lagi+tuh lagi+ybs lah+tigo laki+12 laki+berseragam laki+gondrong laki+hilang langganan langit
 lansia+depan lansia+nama lansia+pakai lansia+sarmi lansia+tanpa lantai+dua lap lapar$ lapor+ada lapor+disini
 lapor+hari lapor+lewat lapor+saya lapor+soal lapor+sudah laporan+atas laporan+hilang laporan+warga lari+saat
 lari+tadi las layangan lempar+batu lengkapnya lestari lewat lewat$ lewat+lagi lewat+sini liar+depan liar+tiap lihat
 lihat+dia lihat+jatuh lihat+the lima linglung+sudah link lo+pada logat loh+ini lokasi$ lokasi+hari lokasi+sudah
 loker luka$ luka+ternyata lupa+kasih lurus maaf+ya maemunah main+di makan+kadaluarsa makan+sekarang makan+tapi
 malam+lapor maling+maling maling+masih mantul markotop martabak masih masih+di masih+lama masih+orang masih+suka
 masing masker masker$ massal mata+kiri mati+bareng mati+dari mati+gaya mau+ada mau+cari mau+cek mau+dekat
 mau+dengan mau+dia mau+donasi mau+ngajuin mau+ngomong mau+sekolah mau+telepon mayat+kakak mayat+sudah meledak+rumah
 memang menang+undian mengenali menjuntai+di menunggu+di menurut met mie minggu+saya minta+duit minta+maaf
 minta+petugas minum+susu minyak+tanah monday much mugia muka+orang mulai+bakar mulai+rame muncul+di naga naik+ke
 naik+kereta nama+dedi nama+dodi nama+pak nama+rangga nama+ujang nama+yang name napas+untuk neror ngajuin ngalir
 ngejogrok ngomong+mau nih+dekat no+hp noh nomor+wa nongol nurul+iman nurut nya+makin nyaris nyasar+bisa
 odgj+kemarin odgj+tadi odgj+tolong ojek$ oke onah onah+di online+shop orang$ orang+basah orang+sudah orang+takut
 orang+tinggi orang+tsb p p$ pada+pengumuman padam pagar+tadi pagernya pagi+ibu pagi+sudah pak+anak pak+besar
 pak+bukan pak+darto pak+dompet pak+habis pak+hati2 pak+iki pak+jadi pak+maling pak+nama pak+odgj pak+parkir
 pak+selamat pak+semoga pak+tambah pak+tapi pak+temen pak+udin pak+update pak+🙏 pakai+anak pakai+gelang pakai+gesper
 pakai+sandal pakai+topi paksa$ pam paman+saya panik+tolong panti+lansia panti+werdha parah+dia pasar+babakan
 pasar+kata pasar+kemarin pasar+sudah pasung+keluarganya patokan+dekat patroli+malam pecat pecel+lele
 pemilik+kontrakan pencariannya penelepon+bertanya penelepon+korban penelepon+menunggu penerima penjelasan penyewa
 perempuan+itu perempuan+nama perempuan+saya perempuan+tunarungu pergi+nomor periksa permisi$ persis pertigaan+jalan
 petugas+lansia petugas+pakai petugas+puskesmas pihak pikun+hilang pikun+sudah pinjam pink+yang pintu$ pisah$ pju
 plafon$ plafon+tolong pojok$ polisi$ polisi+apa pos+tapi posting posting+mau progres pukul+merah pukul+pak
 pulang+minta punya+riwayat puskesmas putih$ puting puting+beliung rambut+dicukur rambut+panjang ranah rangga razia
 rel+tidak ribet$ riwayat+odgj robot rs+lansia rt+12 rumah+bibi rumah+dari rumah+kuring rumah+mau rumah+meluap
 rumah+temen rusak+di rw$ rw+kami saat sadang salah+lapor salah+lihat salib salut sampai+ada sampai+jembatan
 sampai+rumah sampai+tidak samping+masjid samsul sanca sandal$ sarmi+sudah sate satpam+rs satu+pak saudara+itu
 saudara+siapa saung+sawah saya+4 saya+amankan saya+ambles saya+autis saya+basuo saya+cabut saya+depan saya+dia
 saya+dibawa saya+dicolong saya+driver saya+jadi saya+janda saya+kena saya+kepikiran saya+kok saya+lihat saya+lumpuh
 saya+melihat saya+nan saya+nonaktif saya+paman saya+pindah saya+posting saya+sadang saya+sambil saya+setrum
 saya+siram saya+tabrak saya+tahan saya+temukan saya+terakhir saya+ternyata saya+tutup sd$ sdri sebelah+lagi
 seberang+rs sekarang+jalan sekarang+lagi sekarang+makan sekarang+pingsan sekarang+tidak sekarat sekolah+patah
 selamanya+terus selamat+anda selempang selimut+ya selokan$ semoga+sehat sendal+jepit sendiri+terus sendiri+tiap
 senin+kemis sepatan$ sholat siapa+yang sido sinaga since+monday sini+sekarang sip sisa siti slot solok sopir+travel
 speaks step step+sekarang stnk stunting suami+tiap sudah+ambil sudah+antar sudah+bantu sudah+bisa sudah+datang
report -1 sudah+hari sudah+inget sudah+kena sudah+sisir sudah+tanya sudah+tidur sudah+tolong sudah+urus sugeng
 sumur+kering sunatan suntik suruh susu$ susul+anak syaratnya+apa tadi+jalan tadi+mau tadi+pak tadi+papasan
 tadi+saya tadi+sore tadi+subuh tadi+yang tahun+pisah tahun+terakhir tai tali+dari tambah+bahwa tambah+penelepon
 tambal tanah$ tangan+belum tangan+kanan tangan+tolong tangerang tangerang+boleh tanggung+jawab tanglet tanpa+nama
 tanya$ tanya+lanjut tanya+nama tanya+odgj tanya+tindak tapi+keluarganya tarik$ tas$ tas+selempang tato+naga
 tawon+di tebal$ teh teh+sekarang telat telepon+cari telepon+kemana telepon+kembali tembok+sekolah temenin
 tempat+cuci tempat+yang tempatnya temuan tengah+malam tengok teriak+sekarang terjun+pagar ternyata$ ternyata+anak
 ternyata+bapak terus+minta terus+pergi tes$ test tetangga+buang tetangga+saudara tetangga+sebelah tgl tgl+12 this
 tiasa tiasa+nyarios tidak+kedah tidak+masuk tidak+nengok tidak+nyasar tidak+petugas tidak+tiasa tidak+uih tidak+ya
 tidur+dibawa tidur+mulu tiketnya tinggal+dua tinggi+dekat tinggi+sekitar tini tipu+online tiri+pukul toko+bangunan
 tolong+infonya tolong+penjelasan tongkat top+markotop trans tri+lestari tsb+sekarang tua+sakit tujuh tujuh+puluh
 tukang+gali tukang+pecel tunggu+warga turun+kereta tutup+kain ujang+kosasih ular+di ular+sanca umumin umur+14
 umur+17 umur+7 undian untuk+cari untuk+saudara upami update+dong urus+sekarang usah+cari usah+datang video visual
 wa+saya waduh wajan waktu+itu wali warga+dia warga+mulai warga+tangerang warnet+dekat wb$ werdha wkwk+ada
 wkwk+parah ya+sudah yang+ada yang+cocok yang+diumumkan yang+kasih yang+lansia yang+malam yang+perempuan yang+sudah
 yang+tempo yang+tinggal yang+untuk yang+waktu yuk yuk+pak yuyun
report -2 02+sudimara 05$ 16+tahun 2+ruko 24+jam 3+kilo 31$ 4+perumnas 77$ =ask =client =drill =still =wait @len2
 ^alamat ^assessment ^ayam ^baju ^barangkali ^bayi ^beda ^belum ^biaya ^bot ^capek ^cara ^cek ^dengan ^got ^hatiku
 ^info ^jangan ^jomblo ^kantor ^kaos ^kartu ^kasih ^keluarganya ^kenapa ^kios ^klg ^kompor ^limbah ^listrik ^makan
 ^mauliate ^minta ^obat ^oh ^pencet ^pinggir ^pnlp ^posisi ^rame ^rumahnya ^sampurasun ^santunan ^siapa ^terima ^tes
 ^titik ^toko ^top ^trc ^tunggakan ^tunggu ^warung abu$ abuh abuh+kabeh ada+ambulans ada+anjing ada+apa ada+bangkai
 ada+biaya ada+info ada+kartu ada+kolong ada+lihat ada+luka ada+masalah ada+penyakit ada+petugas ada+program
 ada+respon ada+ruko ada+saksi ada+tahi ada+tindak ada+ular adik+saya afirmasi aja+ke aja+pak aja+sih aja+ya
 ajak+ngobrol ajukan aktif$ alfamidi alias aman amankan+depan ambruk+tutup ambulans+gratis ambulans+sekarang
 ambulans+tidak ampir amuk+pak anak+dibawa anak+sudah ancam+pakai anda angkat+kerja angkut+kok angkut+sudah anjing
 anjing+galak any apa+aja apa+di apa+dinas apa+masih apa+mayat apa+orang api+besar apotek apotek$ arah arah+rel
 arisan assessment atap+musala atapnya awas b babi babi+bau bacok+di bagaimana+sih baik baju+biru bakar+cepat balas
 bandara+terminal banget+dari banget+terus banget+tidak bangkai bangun+terus banjir+di banjir+pak bank$ bantu+tidak
 banyak+tidak bapak+itu bapak+saudara bapak+saya bapak+tiri bareng baru+ketauan basah basuo batal+aja batu$ bau$
 bawa+mobil bawa+tas bayar$ bayar+spp bayi+boneka bayi+dia beasiswa beda+odgj begal+di begitu bekas+luka
 belakang+alfa belakang+masjid belok+ke belum+ada benar bengkel bensin$ bensin+jalan berdiri$ berlobang berobat+rs
 bertanya besok+ada betawi$ biaya$ bidan$ bikin+ktp bikin+saya bila bila+ada bilih bilih+ada bis$ bis+tidak
 bisa+duduk bisa+lewat bisa+tampung bisa+turun bisa+untuk bisa+urus bisu+rambut bocah$ boleh boleh+tidak bonceng
 boneka+maaf boraks botol+rusak bpjs$ buka bukan+bayi bukan+yang bulan$ bungkus bunyi bus$ butuh+kacamata c$ cabe$
 cabut camat cantik cari+adik cari+bapak cari+lagi cari+pak cari+suami cari+temen cat$ centang centang+satu cepak
 cerai cerai$ cibodas+blok cibodas+tidak cibodasari cilok cirinya cocok collector cuma+geser curi dadi dan+bawa
 dan+dia dan+hp dapat dapur+tetangga dari+brebes dari+cipondoh dari+dinsos dari+gandengan dari+indramayu dari+jam
 dari+magrib dari+serang dari+yayasan daroh data+orang datang+tapi debt debt+collector dek dekat$ dekat+kubur
 dekat+tol dekat+tukang denda denda+bener dengan+anak dengan+kakak dengar$ denger+ada denger2 depan+komplek
 deres+pak di$ di+bandara di+berita di+cibodas di+ciledug di+cimone di+daan di+dompet di+genangan di+grup di+hati
 di+jari di+jatiuwung di+jembatan di+kasur di+kene di+kosnya di+lokasi di+minimarket di+pemkot di+penampungan
 di+pengumuman di+pipi di+plafon di+rt di+serpong di+tangan di+warteg dia dia+abis dia+cekik dia+ditinggal dia+jatuh
 dia+lagi dia+masuk dia+pakai dia+pernah dia+sempat dia+yang diam$ diaspal diaspal$ dibacok+di dibawa+lari dibully
 dibully+di dicabut$ dicatat dicukur die dijual+depan dikenali dilacak$ dimakam dimakam+di dimas dinsos+bukan
 diposting dishub$ disini diteruskan ditinggal+rumah dua+kali duka e eh+dia ekor empat evakuasi+ke fb find
 flyover+cikokol formalin foto galon+di gandengan gang+2 gang+tabrak gas+3 gawat gawat+ini gelandangan+diamankan
 gelandangan+kena gelang gelang+rumah gelap gerobak+di gigi gitar gitar+rusak golok+saya goreng gudang gudang+kardus
 gunadi hari+minggu hari+poster hari+rabu hari+senin has hasil+asesmen hati2 hati2$ her hidup+lagi hilang+kontak
 hilang+yang hoodie hp+tidak hub hukum huruf ibu+daroh ibu+haji ibu+hilang ibu+ibu ibu+iyoh ibu+kami ibu+lurah
 ibu+sampai ig+dinsos ig+kata ignore+saya ijo$ iku iku$ iman$ info+bapak info+loker info+odgj infonya ingat$ ini+di
 ini+foto ini+saya internet inyo ireng irigasi+sudah is+saya iseng istirahat$ its itu+anak itu+bisa itu+bukan
 itu+ketemu itu+petugas itu+saudara itu+tidur iyoh jadi$ jadi+bagaimana jadi+gelandangan jadi+pak jadi+relawan
 jadi+tidak jaket+ojol jalan+afirmasi jalan+berlobang jalan+juanda jalan+kan jalan+mati jalan+rusak jalan+tutup jam$
 jam+5 jam+7 jari jawab$ jebol jendela$ jual+kopi jual+miras juanda judi juga juga$ kabar+pak kaget kah$ kakak+yang
 kaki+ternyata kalau+gelandangan kalau+odgj kalau+petugas kali+bau kali+cisadane kali+pak kambing kami+hilang
 kami+kejar kami+lihat kami+ngaku kampung+kami kan+saya kanan$ kantong+ada kantor+lurah karaokean karaokean+sampai
report -2 karet kartu+berobat kasih+duit kata+capek kata+dari kata+di kata+lansia kata+lari kata+warga kayak+di
 kayaknya$ kayaknya+bakar kayaknya+ibu kayanya+sudah ke+belakang ke+dinsos ke+laporan ke+rumah ke+sana ke+siapa
 kecanduan+film kecil+pak kelahi+dengan keliling+di keluar+busa keluarganya+ada kelurahan+kenanga kemana kemana$
 kemana+mana kemarin+cari kemarin+malam kemarin+saya kembali kembali+sudah kena+denda kenapa+pak kene kepada
 kepala+darah kepala+luka keren kereta+di kerja+dong kerjo+di kertas kertas+kk ketangkep ketauan ketemu+surat
 keterangan+tidak keterbelakangan+odgj ketuban+rusak klien+serang klien+sudah klik kodim kodim$ kok+badan kok+belum
 kok+diam kok+sudah kopi+keliling korban+sudah koreksi kota kota+tangerang ku kucing+saya kumpul$ kunci+diri kuring
 lagi+bawa lagi+dekat lagi+di lagi+dia lagi+gelandangan lagi+ini lagi+kalau lagi+kelahi lagi+kesini lagi+makan
 lagi+ruko lah lalat+di lalu+lapor lalu+tolong lampu+dari langsung+ke lanjut+laporan lansia+ada lansia+jalan
 lansia+kemarin lansia+saya lapak+rongsok lapor+di lapor+guru lapor+itu lapor+ke lapor+kemarin lapor+kesini
 lapor+motor lapor+ndan lapor+polisi lapor+tampak lapor+tetangga laporan+kami laporan+tadi lari+bawa lari+di lari+ke
 lari+waktu latihan layan leher$ lele lewat+belakang lewat+wa liar liar+parkir lihat+tuh listrik$ loh$ lokasi+klien
 lu$ lupa+kata lurah maaf magrib mahal main+bola makan+belum makan+pak makasih+banyak makasih+ya makin+lemas maksud
 maksudnya malah malah$ malam$ malam+bawa malam+jam malam+laki malam+pak maling+bawa malu+saya mampet mampu+untuk
 mana+pak mantan mantan+pasien mantan+saya mantan+suami mantap masa masa+lalu masalah masih+dibawa masjid+kami
 masuk+gang masuk+ke masuk+panti masuk+sini mata+merem mati+sudah mau+ajukan mau+ambruk mau+bawa mau+bayar mau+cerai
 mau+datang mau+dijemput mau+dikasih mau+hidup mau+jadi mau+kasih mau+sampai mau+tenggelam mauliate maupun
 mayat+irigasi melahirkan+belum melawan meledak$ meluap menang menangis+anak mengenai meninggal+kemarin menit
 menjuntai menunggu merem mewakili mimpi minta+ambulans minta+foto minta+minum minta+pulsa minta+uang minum+teh
 miras$ mobil+di motor+habis motor+pukul motor+supra muhidin muka+saya mulai+biru muntah+darah murah$ murid$
 mushola+spbu naik naik+bis naik+turun nak nanti$ nasi+goreng nasib+lansia ndan+ada nduwe negeri nego ngaji$
 ngaku+saudara nganter ngasih+makan ngasih+tahu ngumpet ngumpet+di nik njaluk no+12 no+4 nomor+tidak nya+lihat
 nyamber nyetel odgj+dengan odgj+lari odgj+nih odgj+pergi odgj+saya odgj+semua odgj+sudah odgj+takut odgj+ternyata
 oh online$ orang+dengan orang+jalan orang+jual orang+kembali orang+laporan orang+masih orang+mirip orang+pakai
 orang+pingsan orang+sekarang orang+sering orang+tidak order pabrik+bikin pacar pada+cari pada+tangis padahal
 pagi+dan pak+batal pak+darah pak+kata pak+kayaknya pak+kok pak+malam pak+minta pak+muhidin pak+petugas pak+rumah
 pak+ternyata pak+wasimin pak+wkwk pakai+kaos pakai+motor pakai+peci panas+dengan panik panjang+umur papasan+dengan
 pas+mau pasti pdam pdam+mati peci pelatihan pelatihan+kerja pelayanan pemadam pemkot$ penampungan penanganan+odgj
 penelepon+kata penelepon+minta penelepon+sampai penelepon+sudah penelepon+tanya penelepon+ybs pengumuman+itu
 penjual+cilok penyakit penyakit+gula perahu+karet perempatan+shinta perempuan+yang pergi+ke permata
 pertolongan+pertama perumnas+1 pesan pesan+suara pesta pesta+miras pinjem pipi+kanan pisah plastik+jalan platnya
 pln$ pnlp pokoknya pokoknya+yang pos$ pos+kami pramuka program prosedur pu pukul pukul+dengan pukul+istri
 pukul+murid pulang+kerja pulsa$ pun+lansia punya+anak punya+saya puskesmas$ r rabu rafa ralat+bukan rame+di rasa
 raya+no rebu rebut rekam rel$ rel+sekarang roda$ ronda+kami roti rsj+grogol rsud$ rsud+siapa rt+6 rujuk+ke
 ruko+bakar rumah+dekat rumah+panik rusak$ rw+05 saja$ saksi+nama salah$ salah+denger sambungan sampai sampai+darah
 sampai+depan sampai+hp sampai+ke sampurasun sampurasun$ sana$ santri sarung$ sarung+kotak satpam+komplek satpol$
 satu+lagi saudara+boleh saudara+ibu saudara+lansia sawah saya+apa saya+begal saya+dengan saya+dibacok saya+dibully
 saya+dicabut saya+hapus saya+istri saya+kata saya+kelas saya+kemarin saya+laki saya+mabuk saya+nama saya+panik
 saya+sekarang saya+tanya saya+tarik saya+turun saya+wali saya+warga sebelah+tidak sebelum seberang+apotek sebut
 sebut+nama sejak+magrib sekap+anak sekarang+lari sekarang+lewat sekarang+mulai sekarang+naik sekarang+tangis sekian
report -2 sekolah+anak sekolah+di sekolah+pakai sekolahan selalu selamat+malam selamat+pagi selingkuh selokan
 sembunyi+di semrawut semrawut$ semua+rs sendiri+orang seperti sering+lupa si si+ibu sidik sidik+jari silver+yang
 sim singgah$ sini+ya siram+air skripsi$ smp+yang sono sorry sorry$ spiderman$ spp$ stop$ strip strip$ stroke$
 suami+pukul suami+sekarang suami+tapi suami+teriak sudah+dengan sudah+dimakam sudah+evakuasi sudah+lapor sudah+mau
 sudah+melahirkan sudah+mulai sudah+turun suka+di suka+duduk suka+jalan suka+lempar supra surat+mau surat+wasiat
 susah syaratnya tabrak+masa tabrak+orang tadi+lapor tadi+lewat tadi+siang tahan tahi tahi+lalat tahu$ tahu+aja
 tahu+apa tahu+tidak tahun+hilang tahun+lalu takut$ takut+ambruk takut+meledak taman+kotor tambah+info tampung
 tampung+orang tanda+tangan tangan+kami tangerang+tidak tanggung tangkap tanya+ada target+lihat tas+ada tato+di tbc
 tebal telepon+lagi telepon+miring telepon+siapa telepon+ulang temen$ temen+sekolah tempat+duduk tempo tempo+hari
 tenang$ terakhir+dekat teriak+doang teriak+minta terlantar+nih terlantar+pak ternyata+bukan ternyata+lagi
 ternyata+patah terpantau terus+mata terus+pak terus+tidak tetangga+bapak tetangga+jual tetangga+karaokean
 tetangga+nyetel tiang+telepon tidak+belum tidak+kembali tidak+ngalir tidak+si tidak+tangis tidak+teriak tidak+untuk
 tikus+mati tindak tindaklanjut+laporan titiknya toko+saya tol$ tolong+bawa tolong+diaspal tolong+dipukul
 tolong+diteruskan tolong+find tolong+lansia tolong+pln tolong+tambah tolong+tindaklanjut tompel tompel+di tongkat$
 top topi topi+merah tua+kami tugas+sekolah tuli tumpeng$ tunggu$ tunggu+di turun+orang tutup+aja tv uang+di uji
 umur+berapa untuk untuk+berobat untuk+gelandangan untuk+masuk untuk+surat untuk+tugas usaha veteran wa$ waktu$
 waktu+mau wali+kelas warga+saya warga+tadi warteg$ warung+sebelah wasiat wasimin wifi ya ya+nak yang+benar
 yang+bulan yang+dekat yang+dijemput yang+jaga yang+jam yang+kalian yang+ke yang+kejang yang+lepas yang+lo yang+mau
 yang+minggu yang+nama yang+nganter yang+paling yang+tahu yang+tanggung yanto yatim+tidak your your+shelter 🙏 🙏$
report -3 ^air ^api ^bah ^bansos ^bawa ^bener ^daerah ^film ^gang ^gudang ^hilang ^is ^jadi ^jam ^jual ^kembali
 ^lobang ^masuk ^muka ^mun ^nasib ^nomor ^patokan ^pintu ^popok ^sungai ^susul ^tidak ^tindak ^trotoar abaikan
 abis+stroke abu ada+2 ada+kucing ada+lowongan ada+pohon ada+tawuran ada+tidak adopsi adopsi+bayi agak akta
 alfamart$ aman+pak ambruk+kena amuk+karena amuk+kok anak$ anak+itu anak+kontrakan anak+motor anak+pak anak+saya
 anak+yatim ancam ancam+bunuh angkot+saya angkut apa+pak arah+pasar asap+item ayam aye bakar+api bakar+gang bakso$
 bales bansos banyak+dbd bapak+ibu bapak+pingsan batal$ batas bawa+bayi bawa+kursi bawa+motor bawa+tali belakang$
 belok belum+ya berapa+lama berhenti+pak beri berulat besar+banget besar+jalan biar biar+tidak biasanya+tidak
 bidan+sudah bisa+masuk blok+c bocor+di brebes brosur bubur bukan+odgj bukan+orang bukan+terlantar bulan+lalu
 busa+tolong butuh+alat butuh+dana c cair cari+di cari+itu cari+tidak cat celana cuma+mau da dagu damkar damkar$
 dana darah+tinggi dari+rs datang dbd$ deh+pak dekat+pom dekat+sekolah dengan+pak dengan+suami dengar depan+alfamidi
 depan+gang depan+sekolahan di+brosur di+cikokol di+cipondoh di+dagu di+foto di+gereja di+hatiku di+kampung
 di+kantor di+kepala di+laporan di+lebaran di+leher di+sekitar di+story di+tv dia+emang dia+minta dia+odgj dia+siram
 diamankan diamankan$ diancam dianggap dibawa dibawa+nangkring dilacak dinsos diproses dipun ditinggal+surat
 diumumkan doang$ duduk+ke dulu foto$ gas+melon gelandangan+nanti gerak+ke gereja+kami geser geser+ke golok+ancam
 goyang goyang$ gudang+plastik halo+ada hijau hp+ditinggal hp+mati hp+saya hpnya ibu+kayaknya ibu+pikun ibu+sudah
 ignore ijo ilegal ini+kalau ini+pingsan itu itu+lansia itu+saya itu+selamat itu+yang iya izin+ndan jaga+dulu
 jahitan jalan+dari jalan+depan jalan+ke jalan+pakai jalan+seret jam jam+4 jangan+itu jd jomblo kacamata kah
 kaki+dekat kakinyo kalau+saya kami+bapak kami+jemput kami+mau kampung$ kampung+sini kamu kaos+spiderman kata$
 kata+ada kata+anak kdrt ke+gelandangan ke+igd ke+kamar ke+komplek ke+sawah ke+teras kedaung+baru kejang+lagi
 kejar+bawa keluar+dia keluar+rumah kemarin+kami kemarin+sudah kembali$ kenalan kepala+keluar kepala+robek kepikiran
 kerja$ ket ketahuan keterangan kilo klg klien+amuk kok+tidak kondisi+sekarang konsultasi kontrol kopi kp+baru
 ktp+tangerang kucing lagi lagi+amuk lagi+ke lagi+nih lagi+tidur lalu$ lalu+ini lampu+jalan langka lansia+itu
 lansia+lagi lapor+hilang lapor+kemana lapor+minggu lapor+tadi lapor+tidak laporan laporan+orang larang layak
 layak+huni lebaran lemas+pak lewat+depan lewat+jendela lihat+jalan lilis limbah lo lobang lowongan maaf$ maaf+bikin
 macet magrib+sudah makan+korban makin+amuk malih mandi$ mangkal+depan masih+ada masuk masuk$ masuk+dari mati+lampu
 mati+tawa matur mau+daftar mau+jemput mau+tanya melihat melon melon+langka minggu minggu+lalu minggu+tolong
 minta+tongkat minyak mlaku mlampah modal motor+saya mulai+kejang mun muncul+lagi musala na naik+angkot nama+ibu nan
 nangkring+lagi napas+satu2 ngaji ngalih ngasih nggih nih nih$ nihil nikah nongol+lagi nyanyi+sendiri obat+tidur
 odgj+bisa odgj+dan odgj+nya odgj+pak orang+masuk orang+muntah orang+naik pak+cepat pak+gelandangan pak+ibu
 pak+laporan pak+pdam pak+tiap pak+tidak pak+warga pakai+jaket pakai+payung panjang panti+mana parkir+di pasien+kami
 pegang+dingin pemerintah pencet+bukan penelepon+cari penelepon+info penelepon+tambah penelepon+telepon perawat$
 percikan pergi+bawa perkembangan pertama pindah+ke pinjol+ilegal pink pisah+di pohon+besar polisi+dan positif pules
 pulsa pun+bapak puskesmas+sudah putar+kembali rejeki rekam+cctv resmi respon riwayat rt$ ruang+observasi
 rumah+masih rumah+sakit rumah+tetangga rumah+tinggal rusak+lagi sadar+tidak saja sampai+mana sana santunan
 satpol+malam saudara+tapi sawah+belakang saya+bakar saya+bukan saya+cuma saya+di saya+kdrt saya+korban saya+masih
 saya+nomor saya+pelapor saya+pikun saya+pulang saya+punya saya+sakit saya+tadi sd sd+tolong sebelah+bakar
 sejak+ditinggal sekarang+dia sekarang+jatuh sekarang+juga sekarang+lansia sekarang+malah sekarang+muka
 sekarang+stasiun sekarang+temen sekolah+karena sementara+di sempat serang+petugas seret setelah setelah+saya
 si+lansia siapa+tahu siapa+ya sih$ sini+bukan soal+tidak sore+ini spp stop story suami+mau sudah+bersih sudah+besar
 sudah+pada sudah+pergi sudah+pulang sudah+satu surat+keterangan syarat tabrak+di tadi tadi+di tadi+dia tadi+sudah
report -3 tahan+dulu tahu+ibu tahu+pak takut+ada tambah+di tanda tangan+ibu tanya tanya+apa tarik tarik+laporan tas
 tato tawon tebel tensi tepat tepat+di terakhir+di teriak+lagi terima+kasih terlantar+itu terlantar+saya terminal+2
 ternyata+dia ternyata+pak ternyata+tidak tes tetep+tolong tiap+ujan tidak+kalau tidak+lapor tidak+layak tidak+nanti
 tidak+perlu tidur+pules tindak+lanjut toko+di tol+karawaci tolong+batal tolong+damkar tolong+di tolong+dilacak
 tolong+fogging tolong+ignore tolong+kabar tolong+lacak tsb tuduh tugas tuh tulis tunggakan tunggakan+rs tunggu
 tusuk tutup+jalan tv+ada ujang ulang untuk+bapak untuk+lansia untuk+makan untuk+orang utang wajib waktu warga+minta
 wau woy$ ya+ibu ya+pak yakin yang yang+bapak yang+datang yang+dibawa yang+dijual yang+foto yang+jual yang+kami
 yang+laporan yang+lihat yang+pakai yang+punya yang+sekarang yang+tidak yayasan ybs+sekarang
report -4 =beast =tale @goes @other @question ^alhamdulillah ^asap ^batal ^begal ^dekat ^depan ^eh ^kabel ^kapan
 ^kondisi ^kucing ^nama ^petugas ^ralat ^saksi ^sudah ^tadi ^tambah ^target ^terkait ^tiang ^umur ^ybs ada+bidadari
 ada+tulis akhirnya amuk+pukul anak+tengah anak+yang anu apa$ asap asesmen autis awal badan+bentol baik$ bakso
 banget+tolong bantu+cari bantu+dengar bantu+lansia bantu+polsek bapak+yang barangkali bau+banget bayar begal+pak
 belakang+kelurahan belum belum+kembali belum+pak bener$ bentol bentol+semua berita bersih besar+di biasanya
 bidadari bidadari+jatuh bisa+hubung bisa+lapor bpjs bukan$ bukan+di caping cari+keluarganya cepat+laporan cincin
 ciri culik cuma+lagi daftar dapat+bantu darah+lagi dari+pasar data datang$ dbd dhewe di+kaki di+mana di+poster
 di+tangerang di+tiket dia+cuma dicabut digigit dipukul+tetangga disebar ditinggal+dia dua$ encum fogging
 gang+sebelah gelandangan$ gelandangan+biasa gelandangan+nya genangan gerak$ hapus haryono hati+saya hilang$
 hilang+a huni ibu+encum ibu+itu ibu+yang ig info+susul informasi infus itu$ itu+gelandangan itu+malam itu+si jaket
 jalanan+yang jembatan+gerendeng jodoh jodoh+saya jual+makan jual+obat kabar+odgj kakak$ kalau+ada kali+sipon
 kami+mandi kami+yang kasih kasih+tahu kata+tukang kaya kaya+orang ke+got ke+orang ke+pak kelurahan$ kemarin
 kemarin$ kemarin+lapor kerjo ketemu+di ketemu+lagi kk klien+tidak kok kontak kubur$ kudu kursi+roda lacak
 lagi+dipukul lagi+sekarang laki$ lalu lanjut lansia+nya lansia+sudah lapor+dari laporan+mayat lari+ada lepas+dari
 luka+di makasih$ makasih+pak makin+banyak makin+parah malam+sekarang maling+di mana+ya mau+di mau+kirim mau+tahu
 mau+urus mayat+yang mekar mekar+sari minggu+depan minta+cepat minum$ miras miring mulai muncul naik+motor nama+saya
 nangkring nanti+pulang napas+parah neneng ngaku+nama nganter+bapak nya nya+sekarang obat+larang observasi odgj+yang
 oleh orang+dibacok orang+rumah orang+ternyata pak+ambulans pak+kalau pak+lansia pak+sudah pak+untuk pakai+cincin
 panti+itu parkir+liar patah patokan payung pelan pemkot penjara perempuan$ pergi pergi+dari petugas petugas+yang
 pikun$ pindah pingsan+itu pingsan+pak pipi plafon pohon+ambruk polsek+cipondoh popok popok+lansia pungli pungutan
 pungutan+liar racun+kemarin roda rs$ rumah+aman rumah+ibu sampah+tumpuk saya+belum saya+boleh saya+cari saya+ibu
 saya+kalau saya+laporan saya+malam saya+pakai saya+pergi saya+salah sekarang$ sekarang+bikin sekarang+kejang
 sekarang+pak selamat selesai semalam sipon$ smp+6 soal spiderman stroke+tidak sudah+diamankan sudah+dibawa
 sudah+ikat sudah+kami sudah+ngalih sudah+sampai sudah+tangan suka+pukul tambah+gawat tampak tangan+tidak tea
 terakhir+lihat terjun+di terkait+kasus tetep tidak+angkut tidak+disini tidak+ketemu tidak+pulang tidak+sampai
 tidak+sih tiket timnya tindaklanjut tinggi+banget titik tolong+dicek tolong+jawab tri tu tua+yang urus+bagaimana
 usir+saya yang+di yang+kata yang+nongol yang+satu yang+tadi you
report -5 =seek =thanks @code @it @len1 @sighting ^bagaimana ^cari ^hasil ^kok ^lupa ^makasih ^makin ^malam ^parkir
 ^sampah ^update ^wkwk a+dan ada+alien ada+bekas ada+kabar aja+sudah alhamdulillah alien aman$ api+sudah atap
 atas+nama atau bagaimana+kabar bakar+di baru+lihat bayi+nya belum$ belum+pulang bener berapa$ beras bot bukan bunuh
 butuh+kursi cari catat cctv cepat+dia darah+tambah depan+sd di+ig di+kembali di+panti dia$ dia+mulai doa dulu$ film
 gratis grup harga+beras hasil hatiku hilang+dari hilang+pak hp ibu$ itu+lagi itu+odgj itu+sekarang jadi jebul
 jembatan+gantung kabar$ kalau kalau+ketemu kalau+orang kan kan+pak kanan kaos kartu ke+arah ke+kolong ke+puskesmas
 kedah keliru ketemu+pak kiri ktp kucing+tabrak lagi+depan lagi+duduk lansia+sekarang lihat+lagi lu makasih mana
 mana$ mirip mungkin murah nama nanti napas+pak nasib ngecek odgj+sih orang+jatuh orang+lagi orang+pak orang+yang
 pak+baru pak+lemas pak+sekarang pegang$ pelan$ pencet perkosa perkosa+di permisi+pak perut+saya petugas$ pinjol pln
 polisi ralat razia+warung remang2 rumah+singgah salah satu$ saya+lari saya+nyasar saya+terlantar sebelah$ sedang
 sekarang+bawa sekarang+mangkal sekarang+napas sekarang+orang sekarat$ selamat+tidak semua+aman senjata+di singgah
 skripsi sudah+ada sudah+dijemput sudah+kembali sudah+lari sudah+makan takut+lapor tanggal terima terkait
 terus+tusuk tidak+ke tidak+usah tolong+cari tolong+info tolong+informasi tolong+laporan trc tusuk+korban usah
 warung+remang2 yang+gendong yang+kemarin yang+luka yang+masih
report -6 =joke @addition @kin @status @thanked @thanking ^anjing ^banjir ^masih ^pohon ada+bantu ada+begal ada+di
 alat+bantu anak+ada apa apa+ada api batal bener+tidak berisik bisa+tidur bunuh+saya cari$ cek cinta cinta$ di+atap
 di+hatinya dia+kejar dicek dijual dikenal+masuk dinsos$ gaji golongan got+kepala gula hari+ini hati hatinya
 hatinya$ hilang+itu hilang+tolong hubung+ke ibu+tanya ini+dia jalan+baru jatuh+cinta kabel kantor$ kapan kejar+saya
 lagi+orang laki+saya lansia+muntah lansia+yang muntah+pak nyamuk o parah+pak pencarian pengumuman pkh pocong
 polantas polantas$ poster saksi saya+perkosa saya+yang semoga senin sudah+ketemu sudah+pindah surat susu susul
 tadi+malam tambah terakhir ternyata tidak+jadi tidur+pak tinggal+satu tutup$ wkwk ya$ yang+bawa yang+lagi
 yang+lapor yang+lari ybs
report -7 @? @back @search @withdraw ^apa ^kalau ^klien ^lampu ^sekarang bagaimana$ berapa bobol bocah+yang
 dia+sekarang hilang imunisasi imunisasi+bayi kalau+mau kasus lihat+di masuk+rumah nomor orang+meninggal saya+hilang
 saya+lapor saya+pukul tidak+pak tolong+update tutup update+laporan warna where wkwk$ yang+hilang yang+ketemu
 yang+saya
report -8 @len0 @who=responder ^rumah ^ternyata ambulans bakar+pak bayi+yang bibirnya+napas darah+makin ganteng
 hubung kabar klien laporan+saya orang+hilang pukul+saya tawuran+anak tidak+di tidur$ tua+saya yang+cari
report -9 @who=relative ^jembatan ada+bakar harga malam+minggu saya+tunggu
report -10 ^bakar ^jalan ^kayanya anggota tidak$ update
report -11 makin saya+dipukul
report -12 dipukul+suami tolong+ambulans
report -13 nya+kejang
search 13 mana
search 10 ^mana lapor+hilang
search 9 @who=relative dibawa
search 8 =lost diamankan hilang hilang$ paman penelepon+cari saya+anak
search 7 ^cari ^mau ^suami belum+kembali bisa+hubung cek data data+orang hilang+pak hilang+sekarang kabar$ lacak
 lansia+saya orang+yang pak+saya pas razia saat saya+dibawa saya+hilang suami terakhir tolong+bantu
search 6 =seek @? @kin @len4 ^apa ^ibu ^paman ada+kabar adik amankan belum belum+pulang belum+ya bener bener+pak
 bener+tidak biasa boleh+lihat cari cari$ dinsos dulu find foto hilang+anggota hilang+dari hilang+di hilang+kontak
 hp is is+hilang kami kembali kena+razia ket ketemu+belum kontak kosnya lari lihat+daftar mungkin nama odgj$
 orang+nama pergi pikun$ pisah+di rs$ saudara saudara+saya saya+keluarganya saya+lari sekarang+sudah semua+rs
 tangerang tidak+kembali tidak+pulang tolong+find yang+ketemu
search 5 =kin =nature =part @search ^adik ^dengar ^istri ^mungkin abis ada ada+data ada+info ada+ketemu ada+pasien
 anak+saya anggota+saudara apa+ada autis bantu+cari bapak bapak$ bapak+hilang barangkali bibi bibi+saya bulan+lalu
 cari+bapak cari+suami cari+temen cek+data daftar+orang dari dari+rs di+dinsos di+panti di+tangerang ditinggal
 ditinggal+surat hari+tidak hilang+waktu hubung info istri+saya kabar kabar+dari kakak kakak+saya kami+yang keluar
 keluar+rumah keluarganya$ kemarin$ laki lari$ makam mana+ya minggu ngeceknya pakai paman+kami pamit pasien
 pergi+dari pikun pisah pulang racun+kemarin saya+cari saya+diamankan saya+dulu saya+kata sudah+dua surat tahun tali
 temen+saya tidak+di tidak+uih tolong+lacak uih ujang ya+pak yang+dulu
search 4 # 10$ 3+hari =body =drill @call @len5 ^anak ^bapak ^bibi ^hilang ^majikan ^pacar ^saudara ada+di adik+saya
 agak amankan+depan anak+umur anggota angkut apa apa+petugas bagaimana$ baju baju+biru bantu$ bapak+saudara
 bapak+saya batik bawa+tali biru cara+jemput cari+adik cari+anak cek+nama ciri cirinya dari+rumah darto dengar
 di+kosnya di+rsud di+tempat dia+is dia+tidak diamankan+ngeceknya dibawa+dinsos dicocokkan ditinggal$ dua+minggu
 foto$ hari has hidup hilang+tolong hp+ditinggal hp+mati hpnya ibu+pikun ingat ingat$ istri itu+bapak itu+lansia
 jadi+gelandangan jaket jangan+itu jatiuwung kali kami+hilang kandung kaos kata kata+tetangga keluarganya
 kemana+mana kembali$ kembali+dari kena ketemu$ ketemu+di kiri kosnya$ kuat lansia+nama lari+bawa lepas lepas+dari
 lupa+ingat majikan majikan+saya makam+bapak mana+sekarang mati$ mau+ambil mau+cari mau+lapor mau+mati minggu+tidak
 minta+foto minum+racun mungkin+ada ngaji ngeceknya+bagaimana pacar pacar+saya pak+darto pakai+sarung pakai+tongkat
 paman+saya panik pergi+bawa pergi+sendiri petugas+ada petugas+bener pincang pulang+dari pun pun+bapak rambut razia$
 rumah$ rumah+singgah sampai+rumah sampai+sekarang santri+kami satpol satpol$ saudara+yang saya saya+amankan
 saya+ibu saya+naik saya+nama saya+pergi saya+pikun saya+tidak sejak sekarang$ selamanya singgah singgah$ suami+saya
 sudah+cek sudah+lupa sudah+tua sumiati tahun$ tanya+apa terakhir+di terakhir+lihat tidak tidak+kuat tidak+sampai
 tolong tolong+cari tongkat$ transit tua+saya uih+dari umur umur+10 waktu waktu+transit warga+saya x$ yang+diamankan
 yang+dimakam yang+kena yang+odgj yang+tidak
"""
