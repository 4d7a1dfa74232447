"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
sighting 4 =height =rails =tale =urgent @code @len3 ^kayaknya ^lokasi ada+kolong adik+saya agung agung$ ajak+ngobrol
 anu balekota bapak+itu bapak+lari batuceper$ bawah+jembatan belakang+kelurahan bisu+rambut brosur bukan+di
 buta+yang cari+itu cari+keluarganya cctv cuma+lihat dagu dalam+pasar dapat+info dekat+pom dekat+the dengan+kali
 dengar+ada depan+sekolah depan+sekolahan di+agen di+berita di+brosur di+foto di+halte di+ig di+kereta di+laporan
 di+masjid di+minimarket di+pertigaan di+pinggir di+warnet dia+nongol dibawa+kok dinsos$ diposting disebar duri
 eh+orang enjing foto galon+di gembor$ gerak+ke gerbang+belakang geser+dikit grup+rt gudang haryono ig ijo ikan$
 ikut info+bapak info+odgj info+warga inget ini+di itu$ itu+di itu+si itu+tadi izin+ndan kaca kaki+dekat kali+sipon
 kami+kejar kami+lihat kami+sekarang kaos+spiderman kata+bapak kata+sudah kata+tidak kaya+yang kayanya ke+bawah
 ke+dekat ke+halte ke+jembatan ke+sawah kebon+pisang kejar+sampai kelurahan$ kemarin+kata kemarin+lari kemarin+pak
 kemarin+sekarang kemis kepada kerudung klien klien+ada km kok+ada kolong kopi kuring lagi+jalan lagi+pinggir
 lagi+sekarang lagi+this laki+dari lalu+dibawa lapor+minggu lapor+pak lapor+tampak lari+dari lihat+dia lihat+ibu
 lihat+orang lihat+ybs liwat mah mah+sudah makan$ makan+di malam+ternyata mangkal+di masih+depan masih+orang
 masjid+agung mau+dijemput menurut minggu mobil+di na$ ngesot nya+lihat orang+di pagi$ pagi+ini pak+cuma pak+lansia
 papasan papasan+dengan pas pas+mau pasar pasar$ pasar+bawa pasar+kemis pasar+lama payung payung$ perempuan+yang
 pernah pertigaan pinang$ pinggir poris$ poris+jam pos+kami pos+ronda pos+satpam posisi+sekarang posisi+terakhir
 pulsa pulsa$ puri rawa rel+sekarang ronda ronda+rw rw+5 sawah+belakang saya+cuma saya+ketemu saya+malam sekarang$
 sekarang+lihat sekolahan$ semalam$ serpong sesuai siang simpang sini stasiun$ tadi+siang tahi tahi+lalat temen$
 tempat+semula tempo tempo+hari tetangga+lagi the+laki this+pagi titik topi topi+merah uang+di veteran visual waktu
 waktu+itu warga+klien warnet yang+di yang+kalian yang+muka yang+sudah yang+waktu ybs+di ybs+terpantau
sighting 3 10$ 10+menit 14$ 3+ada 3+sekarang 5$ 9$ 90+itu =lost ^adik ^info ^mirip ^muncul ^nah ^paman ^sudah ^titik
 ^waktu ^warga abu+nama ada ada+apa ada+foto ada+kok ada+tuh ada+ya agen aman anak+ibu angkat angkut+kok anter
 arah+jatake arah+jembatan arah+rel arah+timur atm baju balai+rw bandara+terminal bandung$ banget+dengan bawa+apa
 becak+di bekas+luka beli belum+bisa bengkel+saya berdiri beringin bersama beta$ biasa$ bis bis+tidak bisa+turun
 bocah bokor bonceng bukan+ada bulak+rt bule bulog cari+petugas cepak ciledug$ cimone cimone+jaya ciri+dengan
 cocok+dengan cuci daerah+km dalam dapur+tetangga dari+bogor dari+brebes dari+panti dari+pasar dari+serang daroh deh
 deh+dengan dekat+masjid dekat+sekolah dengan+lap dengan+tukang dengar$ depan+masjid depan+ruko di+alfamart
 di+bandara di+batu di+bengkel di+dapur di+depan di+jpo di+kadai di+kandang di+kebon di+lampu di+pengumuman di+pom
 di+rental di+rest di+samping di+spbu di+story di+the di+video di+warung dia+lagi dia+lihat dia+yang
 dijemput+sekarang ditemani diumumin diumumkan encum foto+di foto+disebar galon gedung gelandangan+yang gembor gerak
 gerbang gerobak+di geser+ke gondrong$ gor halte$ halte+seberang hari+senin hermina hilang hilang+bocah hoodie
 hoodie+abu ibu+daroh ibu+encum ibu+haji ibu+hilang ibu+iyoh ibu+saya ibu+tini ijo+kemarin ikan iman iman$ info
 ini+ada ini+depan ini+kan ini+lho is+duduk itu+juga itu+kakak itu+kembali itu+muncul itu+naik iyoh jaga jaga+dulu
 jalan+beringin jalan+dari jalan+kaki jalan+otista jalan+veteran jam+3 jaya$ jejak jejak+adik jembatan+pak jual+kopi
 kabar kabar+bapak kaca+mobil kae kalian kalideres kami$ kami+ngaku kandang kasih+tahu kata+ibu kayak+di
 kayaknya+ada kayaknya+ibu ke+balai ke+bandung ke+emperan ke+jawa ke+sini kejar keliling+di kelurahan
 kemarin+kembali kemarin+nongol kemarin+rusak kembali+di kepergok kereta kereta$ kerupuk kesana ketemu kiri km+14
 kodim kodim$ kolong+fly kopi+keliling koran kp+bulak ku+saya kubur kuntit kuwi kyk lagi$ lagi+cipondoh lagi+dia
 lagi+gelandangan lagi+kalau lagi+makan lagi+mondar lagi+si laki+tua laki+yang lalat lalu$ lalu+di lalu+ini lama
 lansia+ke lapor+dia lapor+hari lapor+ibu lapor+sekarang lari layangan lempar+batu lihat+lansia lihat+tuh lo makam
 malam+jam mall$ manusia+silver masih masih+inget masih+suka masjid+al mau+jemput mau+kasih melihat+kembali
 minggu+kata mirip+banget mnt+lalu mogok+di mogot+sekarang muka+lebam muncul+di muntah+darah na naik+kereta
 nama+rangga ndan neneng ngobrol ngorek+sampah nurul+iman nyanyi+sendiri odgj+kemarin orang orang+lagi otista
 pada+cari pagi+tidak pak+ibu pak+sudah pak+tidak pakai+payung pas+petugas pasar+baru pasir pekan pekan+lalu
 perempatan+shinta pinang pindah+ke pindah+tempat pindah+warga pink+yang pisang pom pom+bensin pos potret ps
 pulang+eh puskesmas puskesmas+gembor rafa rambut+cepak rangga rapat rapat$ rawa+bokor rental rental+ps residivis
 robinson robinson$ ronda+kami rs+hermina rt+3 ruang+tunggu ruko$ ruko+ciledug rumah+ibu rw sabi$ saudara+ibu saya$
 saya+basuo saya+ibu saya+kemarin saya+melihat saya+teriak saya+think saya+yakin sebelah+tidak sedang+tidur
 sekarang+alun sekarang+dekat sekarang+di sekarang+mah sekarang+makan semalam senin sesuai+foto shinta$ sholat
 si+pak sini+pak sini+sekarang sipon$ sono sore+ini spiderman spotted stasiun+batuceper story sudah+dibawa
 sudah+keluar sudah+ketemu sudah+naik sudah+terlantar suka+lempar suka+nyanyi tadi+beli tadi+jam tadi+pagi tahu
 tahu+pak taman+potret tambal+ban target+naik target+terpantau teluknaga temen tempat+biasa tempatnya teriak+tidak
 terlantar+lagi terminal+2 terminal+sekarang terpantau+di the+hilang the+mall think this tiap+sore tidak+bawa
 tidak+dengar tidak+ketemu tidur$ timur$ tini toko tol+arah tolong+terus truk+pasir tua+yang tuh+orang tuh+yang
 tukang+bubur tumpang turun+orang tv video+tiktok warga+ke warnet+dekat warnet+saya warteg wrg x+lihat yakin+90
 yang+ada yang+dengan yang+disebar yang+diumumin yang+diumumkan yang+dulu yang+pernah yang+tempo ybs+ada ybs+lihat
 ybs+melintas your
sighting 2 1$ 2+stasiun 3+pagi 3+saya 6$ =money =nature @len5 ^bawa ^cu ^da ^dengar ^die ^dua ^eta ^kaos ^kayak
 ^kontak ^kutengok ^lah ^lansia ^lho ^mr ^muka ^ngumpet ^penumpang ^pindah ^terpantau ^wrg a+dan ada$ ada+alun
 ada+anak ada+kereta ada+pak ada+pas ajak aje al+amin alam amin amuk+dulu anak+begitu angkot+ijo anter+ke antre
 anu+kemarin anyar$ arah+cipondoh arah+selatan arah+situ arus atap+ruko atm$ autis+yang awas awas$ aye+tidak babakan
 bagi baju+pasien balai bali+lagi bandara bandara$ bandung bangunan+jalan bank bapak+gerobak bapak+pikun bapak+saya
 bari basuo batu batu$ batuceper bawa+bantal bawa+bayi bawa+benda bawa+kayu bawa+motor bawa+temen bawah+jpo bayi+dia
 bayi+itu becak beda+di begitu benda benda+tajam bener+tidak berdiri+di berita biru+dan biru+tidak bis$ bisa+dicek
 bogor bogor+sekarang boneka+itu botol+di brebes broadcast broadcast+ada bubur buka+baju bukan+dia bulak bulan+tidak
 busway busway+puri buta+tanya cadas cari$ cari+ada cari+anak cari+kae cari+kemarin cari+saudara cari+tidak cat cat$
 cbd cbd$ cctv+toko celana+merah cibodas$ ciledug cimone$ cluster cu cuma+rambut dakek+pasa damkar$ dapat+kabar
 dapur darah$ dari+gang dari+jauh dari+laporan dari+mobil dari+rps dari+rsud dari+rumah dari+solok datang dek+saya
 dekat+kubur dengan+foto dengan+gelandangan dengan+kaya dengan+lansia dengan+si dengan+temen depan+bengkel depan+cbd
 depan+gedung depan+mesjid depan+rs depan+salon depan+sd depan+smpn depan+toko di+atap di+belakang di+broadcast
 di+cctv di+ciledug di+daan di+dagu di+dalam di+emper di+gerbang di+gereja di+jalan di+jari di+jatiuwung di+lapak
 di+ps di+selokan di+tangcity di+tangga di+teluknaga di+tembok di+tiang di+timezone di+toilet dia$ dia+di
 dia+kembali dia+muncul dia+sekarang dia+sudah dibawa+satpol die die+sudah dikit+ke dimas dinsos+bukan dipilarian
 dipilarian+ku diposting+di disebar+di disebar+itu driver dua+anak dua+kali duduk+depan duduk+ke duduk+tidak dulu
 dulu+di dulu+ya eh+itu elektrik emper emperan+masjid emperan+saya es eta fatah fly fly+over foto+itu foto+pencarian
 foto+tadi foto+ybs gang+kami gang+sempit gate gedung+cisadane gelandangan+di gelandangan+kaki gelap gereja+santa
 gerobak gerobak+tidak gitar golok+itu gor$ grup+rw guling guy haji+naim halte+busway hari hari+kamis hari+loh
 hari+poster here hilang+a hilang+lihat ibu+bawa ibu+gendong ibu+pikun ig+itu indomaret indomaret+cimone ini+ibu
 ini+pak ini+saya inyo is itu+dia itu+duduk itu+ketemu itu+lari itu+lewat itu+nongol itu+tidur jalan+bukan
 jalan+raden jalan+sendiri jalan+seret jalan+sudirman jam jam+6 jam+lalu jarak jari jatiuwung$ jatuh+di jauh$ jawa
 jaya+sehat jembatan+robinson jilbab+pink jpo+cikokol jual+koran jumat jumpa+di juni kabar$ kadai kader kae+mau
 kakak+saya kaki+arah kaki+darah kaki+satu kaki+sudah kalau+tidak kalau+yang kali kali+sabi kalian+cari kambing+saya
 kami+lagi kan+ini kan+saya kan+yang kandang+bebek kandang+kambing kantor+lurah kapatang kata+hilang kata+satpam
 kata+saudara kayak kayaknya+anak kayaknya+bukan kayaknya+saya kayaknya+yang kayanya+ini ke+depan ke+kampung
 ke+pertigaan ke+stasiun ke+tempat ke+teras ke+truk ke+utara kecamatan+benda kel+cipondoh kel+neglasari keliling
 keluar+lagi kemarin+diposting kemarin+hilang kemarin+saya kemarin+sore kemarin+tidak kembali$ kembali+bawa
 kembali+hari kemis+tadi kenal+ini kepala+bocor kereta+arah kertas+kk kerudung+biru kerudung+kuning kesini+pak
 ketemu+ndan ketemu+nih ketemu+pak ketemu+posisi ketemu+tadi ketiga ketok ketok+lagi ki+samaun kiri+putih koang
 koang+jaya kober$ kok kok+sudah kolong+flyover kolong+tol komplek kompleks kompleks+kami kosong$ kosong+di kruk ku
 kubur$ kuning kurus$ kutengok kutengok+tadi lagi+kesini lagi+kp lagi+lansia lagi+noh lagi+ruko lah lain+lihat
 laki+masuk lalat+dagu lalu+lapor lalu+sudah lampu lampu+merah lansia+kerudung lansia+lihat lansia+nya lap lapak
 lapor+bulan lapor+malam laporan+saya laporan+warga lari+pas lari+waktu laris las+jalan lebam lebaran+itu lestari
 lho liar lihat+bapak lihat+odgj lihat+warga lilis loket loreng lot lt main+di makan makin+kurus malah$ malam+ini
 malam+masih malam+minggu malam+sekarang malih mandir$ mangkal+depan maria masih+lemas masjid+kami masjid+nurul
 masjid+raya masjid+saya masuk+gang mata+kiri mau+dekat mau+kabar mau+sebut mcd memang menit merah+cikokol
 merah+shinta merah+yang metropolis minggu+kemarin minimarket+di minta+minum minta+rokok miring mirip+yang mlaku
 mobil+dinsos mogok mogot$ motor+pukul muka$ mushola+spbu naik+motor naim nama+laki ndan$ nempel+di ngaku+nama
sighting 2 ngalih+ke ngasih+tahu ngejogrok nih+dekat nih+saya nongol+dari nurul nyasar+yang objek odgj orang+cuma
 orang+itu orang+muncul orang+naik orang+tsb over pagi pagi+ada pagi+minta pak+guru pak+haji pak+itu pak+laki
 pak+laporan pak+posisi pak+samping pak+tapi pak+tiap pakai+kruk paman+saya panti+werdha papasan+di park parking
 parking+lot parkir+indomaret parulian pasar+babakan pasar+laris pasar+tidak pasung+sudah pelan penelepon+info
 penelepon+tidak pengumuman+itu penumpang+saya perempuan+tunarungu pernah+saya pinggir+kali pingsan+itu poster+itu
 poster+orang potret$ pramuka ps+lama puasa$ pukul+hitam pulang+kemarin putih+yang raden raden+fatah rambut+panjang
 regu rel rel$ remaja+yang rest rest+daerah rokok+dengan roti ruko+blok ruko+cimone rumah+haji rusak rusak+warung
 sabi salib salib+di salon samaun sambil+tunggu samping+bengkel samuel sandal$ santa santa+maria sarung+kotak satpam
 satpam+pabrik satpam+rs satpam+rumah satunya$ saudara+anak saudara+itu saung+sawah saya+ada saya+dengar saya+driver
 saya+jam saya+kata saya+lapor saya+nan saya+odgj saya+pak saya+papasan saya+satpam saya+sekarang saya+tadi
 saya+tahan saya+tu sd sd+tolong sdri sebelah+kanan sebelum sebut sebut+nama sekarang+bawa sekarang+depan
 sekarang+kami sekarang+naik sekarang+ngumpet sekarang+papasan sekarang+saya sekarang+selonjor selokan selonjor
 selonjor+di sembako sempat sempit serang seret setengah+jam seuri seuri+sendiri si+dimas siang+ini siang+sekarang
 silver silver+pingsan silver+yang sini$ sipon situ+cipondoh sma smp+6 smpn+4 sok+bawa solok sopir spbu+daan subuh
 subuh+saya sudah$ sudah+bulan suka+buka suka+tidur sumpah sumpah$ swasta tadi+lapor tadi+papasan tadi+pas
 tadi+subuh tahan tahan+dulu tahu+bawa tahu+ibu tajam takut+ada taman$ taman+elektrik tambal tampak+di tanah+tinggi
 tangan+ada tangga taruna tato tato+salib telepon+kata tempat+cuci tempat+duduk tenang$ teras teras+masjid terjebak
 terminal+kalideres termonitor+duduk ternyata+tidur terus+tidur tetap tgl think+saya tiang tidak+mau tidak+tahu
 tidak+ya tidak+yakin tidur+saya tidur+tunggu tigo+hari tiktok+itu timezone timur tinggi+sekitar tmp tmp+taruna
 toilet+spbu toilet+umum toko+bangunan toko+roti toko+saya tol+karawaci tolong+ada tolong+cepat tolong+pln
 tongkat+dari top top$ tri+lestari trotoar+depan tsb tsb+sekarang tuh+ibu tujuh$ tukang+becak tunggu+mobil
 tunjuk+jalan turun+di untuk+di untuk+gelandangan untuk+tidur uwung uwung+jaya waktu+mau waktu+saya warga+tadi
 warteg+sebelah warung warung+aye warung+bakso warung+saya werdha ya+ada yang+2 yang+amuk yang+anter yang+baju
 yang+bulan yang+cocok yang+dipilarian yang+hari yang+jaga yang+jam yang+lagi yang+laki yang+lo yang+mirip
 yang+ngasih yang+petugas yang+sok yang+telepon yanto ybs+kembali zidan
sighting 1 14+20 15+mnt 2+tadi 4$ 7+tadi ^bocah ^dia ^itu ^jangan ^monitor ^nongol ^perempuan ^pnlp ^satpam ^sesuai
 ^tuh ^wah ada+gang ada+ruko adem air+di aja+lansia alam+jaya amuk+di anak+tadi angkot+ke angkringan angkut+itu
 anter+pulang arah+poris atap autis ayam+di back bahari bahari$ bahwa baju+ijo baju+loreng balekota$ bali ban ban$
 bangunan bantal bapak bareng+saya baru+aja bawa bawa+tas bawah bawah+wit belakang+alfa belakang+gudang
 belakang+halte belanda beli+cilok belok belok+kiri benda$ bensin bensin$ besar$ bintang bisu bni bocor bolong
 bolong+depan botol botol+rusak bulakan bus bus+shelter buta cangkring caping cari+deh cari+klg cctv+tunjuk cempaka
 cempaka$ cepat+ya cikokol$ cilok cimone+orang cipete$ cipondoh+makmur cirinya coba cuci+piring daan daan+mogot
 daerah dalam+minimarket damkar dapat dari+belakang dari+rsj dari+your datang+sekarang deh$ deh+pak dek dekat+gereja
 dekat+kantor dekat+makam dekat+rel dekat+rumah dengan dengan+lihat dengan+topi dengan+yang depan+atm
 depan+indomaret depan+pos depan+sakola di+angkot di+angkringan di+antri di+dekat di+emperan di+kampung di+kel
 di+luar di+makam di+mushola di+pamflet di+pelabuhan di+pelataran di+playground di+pos di+prapatan di+saung
 di+tengah di+tl di+toko dia+nginep dibawa+di dibawa+sudah dicek$ dicukur disebar+grup dm dorong dulu+suka eh ekor
 emperan+toko eta+yang fajar flyover+kaki gang+belakang ganggu$ garis garis+biru gelandangan+buta gelang+rumah
 gerbong gerendeng$ gerobak$ gimbal+sekarang gingsul gitar+rusak gocap golok+pak gudang$ gunadi h halim
 halim+perdanakusuma halte+lagi halte+sekarang hidup+pak ig+dinsos ijo+yang isi+apa its itu+kayanya itu+kemarin
 itu+orang itu+ya itu+yang jalan jalan+di jalan+halim jalan+ki jalan+sudah jalanan+yang jamu jatake jembatan$
 jembatan+gerendeng jembatan+tanah jilbab jpo kabel kaca+di kambing kami+ikut kami+mundur kamis kampung+sini
 kanannya kapan+hari karang+tengah karawaci$ karung karung+itu kasir kata+lari kata+tetangga kaya+di kayanya+tadi
 ke+lampu kejar+pengendara kemarin+itu kemarin+kayaknya kemarin+lihat kemarin+malam kemarin+muncul kembali+sudah
 kemis$ kenal kenalan+fb kereta+dari kertas kerupuk+buta ketemu+anak ketemu+sekarang ki kondisi kontrakan+temen
 kopi$ kosasih kotak kreo ksh kumpul+lagi lagi+kel lagi+maen lagi+tidur lah+tigo laki+tidak lalat+di lalu+masih
 lansia+kami lapak+rongsok lapas lapor+2 lapor+bahwa lapor+kemarin lapor+nongol lapor+pagi lapor+tadi larangan
 lari+sudah laris+cibodas lebaran+ada lemas$ leumpangna lihat+anak lihat+jatuh lihat+lewat luar$ m$ maen+di makmur
 malabar$ malam+ada malam+nginep mall mandir mantan+pasien martabak masih+tidur masuk$ mau+ngasih mau+seberang
 merdeka+sekarang mesjid mi minta+air minum+susu mnt mogot mondar mondar+mandir monitor mungutin muntah naik+bis
 naik+pagar naik+truk nama+ujang nasi+uduk nempel ngaku ngomong+belanda ngorek noh+di ntu nya+sekarang
 odgj+perempuan onah onah+di orang+baru orang+ini orang+takut orang+tapi oranye pada+pengumuman pada+putar pagi+tadi
 pak+ada pak+lagi pak+wasimin pakai+kaos paling pamflet panjang pantau+dari panti+rehab parkir+mobil parkir+rs pasa
 pasar+anyar pasar+tadi patroli+malam peci pegang+pisau pegang+tangan pegang+tembok pelabuhan pelataran
 perdanakusuma pertigaan+jalan petir petir$ pintu+2 pipi piring+di pisau+daging plawad+tidak playground
 playground+mall pln pnlp poris pos+2 post poster+tadi pramuka$ prapatan+duta pukul pun+sudah puskesmas$ putar$
 putar+kembali putih rambut+sudah raya+petir rehab rel+poris rokok rt+ada rumah+kami rumah+ke rusak+di sakola$
 sampah+depan sangego sangego$ sangiang$ sapu satpol satpol+malam satunya saudara+lansia saung saya+ajak saya+arah
 saya+ikut saya+jumpa saya+sambil saya+temukan seberang$ sekilas sekolah$ sekolah+orang semula$ sendiri$
 seragam+pramuka sesuai+ciri setengah si+bapak si+rambut sini+lihat situ+bulakan situ+cangkring skate skate+park sol
 sol+sepatu sore+di spbu$ stasiun+batu subuh+di subuh+tadi sudah+dia sudah+dicukur sudah+lepas sudah+miring
 sudah+pulang sudirman sukasari susu susu$ tadi+ada tadi+anak tadi+jalan tadi+saya tadi+tidak tahun+lalu taman+makam
 taman+skate tanah tanah+gocap tangan+kanan tangan+kanannya tangcity tanya+saya tapi+muka teh$ telepon+warga teman
 tembok$ temukan terpantau+jalan tetangga+bapak tetangga+lihat the+bus tiap+siang tidak+pergi tigo tiktok
 tinggi+dekat tl tri tua+perempuan tuh+dia tuh+lansia tujuh tukang+sol tunarungu tunggu$ turun uduk uduk+di
sighting 1 ujang+kosasih umum veteran+yang viral+hilang wah warung+kakak wasimin wit wkwk+parah yakin+banget
 yang+diposting yang+itu yang+kapan yang+lepas yang+ngomong yang+pada yang+tadi yang+telanjang yang+untuk your+post
sighting -1 1+personil 14+tahun 2+orang 2x 30th 4+hari 4+tahun 40an =elder =well ^bakar ^batal ^buaya ^catatan
 ^dekat ^di ^hasil ^ibu ^istri ^jembatan ^ke ^kel ^kolong ^menunggu ^nomor ^pak ^pas ^pasien ^petugas ^pingsan
 ^remaja ^saksi ^sampah ^telepon ^tkp ^wkwk abis+itu about ada+ambulans ada+bocah ada+golok ada+jambret ada+kakak
 ada+kaki ada+ktp ada+ongkos ada+petugas ada+saudara aja+dari aja+pak akses alfa amuk anak+ada anak+dibawa
 anak+jalan anak+perempuan anak+sekarang ancam anggap angkot+mau apa+ibu apa+pak arah+jalan arah+kali artis asem
 asih$ atas+jpo atas+pohon baju+hitam balai+warga bandara+terus banget$ banget+lihat bangkai banyak+di bapak+ibu
 bapak+ketemu bapak+sudah bapak+terlantar basah batu+ceper batu+sari batuk bau+bangkai bawa+balita bawa+pisau
 bawa+sepeda beda+anak belanja bendungan berhenti+depan beringin$ besar+di betul bidan biometrik bisa+cari
 bisa+masuk bitung bolak bolak+kembali boleh+lihat borobudur bukan+darah bunuh+diri butuh+1 cara+jemput cari+kakak
 cari+rumput cekik cepat ceper cerita+sekarang chat ciledug+indah cisadane+dekat clear close coklat compang
 daftar+orang dandan dandan+menor dapat+orang darah+cuma dari+lampung dari+minggu dari+puasa dari+tempat
 daster+kuning datang+ke daun dekat+bendungan dekat+jembatan dekat+stasiun demam demen den dengan+ibu dengan+satpam
 depan+pasar depan+pom depan+ya di+baju di+balai di+facebook di+kebun di+parung di+pasa di+pipi di+poris di+rsj
 di+rsud di+sungai dia+kata dia+mulai dia+ngomong dibawa dibuang+anak dicabut dicandak dicek dicek+di dicoret
 dijemput$ dikeroyok dinsos+yang diperban dipun disini+dengan ditinggal+di dompet+isi down duduk+doang duit+sudah
 emperan+masih enak facebook fals foto+bapak foto+baru foto+lama foto+lansia foto+orang gajah galak gang+kelinci
 gang+kober ganggu+jiwa gantian gantung+di gebang+raya gelandangan gemeter gemuk$ gereja$ gigit gitu gitu$ hajat
 hapus hari+tidak hati2 hati2$ hilang+ada hilang+ingat hilang+ini hilang+kata hilang+kontak hilang+lagi hub
 hujan+dia ibu+muda ibu+sampai ibu+terakhir inggris ini+bapak ini+dia ini+kami ini+lansia ini+lupa isi itu+kayaknya
 itu+nanti itu+petugas iwan jahitan jalan+belakang jalan+ks jalan+lagi jalan+pakai jalan+pincang jangan jatuh+ke
 jd+gelandangan jembatan+itu jemput jemput$ jendela jinak$ jir joget joget+di joget2 joging juga$ kabupaten$
 kaki+orang kaki+pincang kaku kalau+ada kalau+ketemu kalau+malam kami+hilang kami+kembali kami+mau kami+tarik
 kampung+melayu kampung+saya kanan kandung kapal kara kardus+di kasih+makan kasmirah kata+temen kata+yang kawinan
 kayaknya+mabuk kayu+kp kdrt kdrt+lari ke+kamar ke+kel ke+pasar ke+pos ke+rps ke+the ke+toilet keabisan kebon+nanas
 kebun kec kecil+di kejadian kel kelahi kelinci keluar keluar+tapi keluarganya kemana+ya kemarin+di kemarin+dicandak
 kenanga keras kereta+nanti ketemu+mayat kios kirim+video klien+dibawa klien+menolak klien+yang kok+orang kok+tidak
 komplek+kami konter konter+pulsa kontrol kooperatif+mau koordinasi korban+kdrt kosong+itu kotak$ kp kp+rawa ks
 ks+tubun kumpul kunci+diri kursi lagi+bawa lagi+berhenti lagi+kali lagi+lewat lagi+nginep lahir laki laki+rambut
 lalu+sekarang lama+pak lampung+mau lansia+dari lansia+duduk lansia+lagi lansia+ngaku lansia+salah lansia+terlantar
 lansia+turun lapangan$ lapor+dari lapor+ndan laporan+jam laporan+salah laporan+sekarang laporan+tadi lari+di
 lari+lewat lari+pagi lewat+jalan lewat+jendela lihat$ lihat+ada lihat+daftar lihat+laki lihat+mobil lihat+perempuan
 lihat+seragam lina linglung+bawa lk lokasi+klien lu luka+di maaf$ maaf+ke mabar makin makmur$ malam+di malam+dia
 malam+ketemu mancing+di mandi+di mandi+sudah mantan marah$ masih+duduk masih+nempel masjid+butuh masjid+pak massa
 mata mau+bunuh mau+susul mau+turun melayu menolak+dibawa menor meringkuk meringkuk+di minggu+ini minum
 minum+oplosan mirip+ibu modernland mogot+mungkin motor+jatuh muda+kayaknya muda+linglung mudik mulu naik+turun
 nanas nanti+lepas nasi nasib+pak ndan+klien neduh+di neglasari ngaku+artis ngaku+lari nganter ngecek nginep
 ngomong+inggris nongol$ nyangkut nyangkut+di nyuruh observasi odgj$ odgj+itu odgj+teh operasi oplosan orang+agak
 orang+baik orang+bawa orang+cacat orang+dengan orang+diam orang+gigil orang+lari orang+mabuk orang+malam orang+nih
 orang+sekarang orang+sih pabrik+tekstil pada pagi+pas pagi+saya pak+karunya pak+lurah pak+mau pak+rt pak+rw palak
 pamit panik pantau parkir+liar pas+belanja pas+lihat pasar+malam pasar+sipon patah pd penampungan$ penasaran
sighting -1 pencarian pendamping penelepon+lapor perempatan perempuan+korban perempuan+muda perlintasan pernah+rawat
 pernah+tusuk personil pesan petugas+kembali petugas+tadi pincang+itu pinjam pinjam+hp plastik pmks pondok ponpes
 pool+bus pos+ojek pos+polisi pos+rw posisi+masih posisi+sudah pp presiden pukul$ pundi+nggih punya+riwayat
 purwodadi puspem putus rabu raib rame2 rame2+di rangkas rangkas$ rangkasbitung rawat+di rekan rel+kereta rel+sudah
 resah$ riwayat rokok$ rs rsj+sekarang rsud$ ruang+observasi rumahnya+di rumput saksi sampai+jam sampai+mana
 samping+pos santri+kami saos saos$ sari sarung$ satpol+pp saya+bisa saya+dan saya+habis saya+jalan saya+kakak
 saya+tinggal sebatang sebatang+kara sebelah+konter seberang+jalan seberang+pom security security+sudah
 sekarang+diam sekarang+jam sekarang+kembali sekarang+lebih sekarang+malah sekarang+mana sekarang+masih
 sekarang+nginep sekarang+rawat sekarang+tadi sekarang+terlantar sekitar$ selamat+pagi selapajang$ selesai sementara
 serab$ serahkan sesak sesak$ sewu+saya siapa$ simpan singgah$ singgah+apa siram sisir siti stasiun+tangerang
 station sudah+biasa sudah+cari sudah+dapat sudah+foto sudah+jadi sudah+jalan sudah+kami sudah+koordinasi suka+di
 suka+teriak sumi sungai+cisadane supir tadi+abis tadi+cuma tadi+dia tadi+pak tadi+sampai tadi+sore tahu+tidak
 tahun$ tahun+2019 taksi tanah+di tangerang+bukan tangis+di target+tidak tega tekstil telanjang+jalan telepon+tadi
 temen+lama tempat+bapak tempat+kerja tenggelam+di terbalik terjun terlantar+baru terminal+poris terus+hilang tes
 tetangga+saya theres theres+a tiba+di tidak+ada tidak+angkut tidak+naik tidak+pulang tidak+sadar tidak+saya
 tidak+waras tidur+situ timnya tipu tkp+clear tolong+di tolong+dicek tolong+tidak tower trotoar$ tua$ tubuh tubun
 tukang+sayur tulang tuli+hilang tumpang+di tuna tunggu+disini turun+dari turun+kata tusuk untuk+yang usir+kembali
 utuh uyut uyut+saya viral viral+di wae$ warga+kata warga+resah wc ya+orang yang+angkut yang+bener yang+jatuh
 yang+kaki yang+naik yang+perlu yang+tahu yayasan ybs+kooperatif ybs+menolak ybs+yang yo you ziarah
sighting -2 2$ 2+hari =force =heart =kin =mad =road =smell =strike @case @where ^alhamdulillah ^anak
 ^assalamualaikum ^bayi ^bisa ^depan ^dulu ^eh ^kami ^kapan ^kata ^kondisi ^lari ^maaf ^mantan ^minta ^mobil ^murid
 ^nama ^nopol ^patokan ^permisi ^polsek ^punten ^sore ^tambah ^ternyata ^tiap ^untuk ^update ^wa a abaikan abaikan$
 ada+2 ada+ibu ada+info ada+kabar ada+laki ada+mobil ada+motor ada+perempuan agus air al al+azhom alhamdulillah
 amankan$ ambruk anak anak+anak anak+asuh anak+jalanan anak+kecil anak+saya anak+smp angkut antar api apotek asal
 asesmen assalamualaikum astaga asuh atas azhom bacok bagaimana+cara bagaimana+kondisinya bagaimana+pak baik$ bansos
 banyak+tidak bapak$ bapak+ini barat batak batik bawa+buntelan bayar bayi bayi+di beda+dengan beda+orang begal bener
 bengkak berhenti berkas biar biarin biarin+aja bibirnya bisa$ bisu+tuli boleh+lapor boleh+minta bot bukan$
 bukan+yang bulan bulet buntelan bunuh cacat cari+bapak cari+ke cari+paman catat catatan cek cekcok cekcok$ cikupa
 cipadu cipondoh+belum cuma+sekarang dada dalam+masjid dalam+pos dari+garut dari+lampu dari+malam daster
 dengan+satpol depan+alfamart depan+apotek depan+smp di+cikokol di+cikupa di+kamar di+lantai di+loteng di+mall
 di+panti di+perempatan di+pool di+rel di+rps di+rumah di+semak di+tiktok dia+bawa dia+diam dia+malah dia+naik
 diam+aja diam+di dibawa+lari dibawa+petugas dibawa+sekarang dibuang dicopot dikasih+baju dinsos+sudah doang$ dong$
 dua+orang duduk+sendiri duduk+terus duga dulu+kata duta+garden eh+ada eh+dia emas$ empang estimasi fb+ada film
 foto+sudah gajah+tunggal gang+ketiga garden garut gas gebang gedor gelandangan+dengan gemuk genteng gigil golok$
 gratis habis+ongkos halte+itu hari$ hari+depan hari+di hari+lalu hilang+arah hilang+di hilang+waktu hp+tidak ibu+di
 ibu+itu ibu+lagi ibu+sudah igd igd+dekat indah info+lansia ingat ini+lagi ini+laki istri+saya itu+bapak itu+bener
 itu+mana itu+tawa itu+ternyata itu+tiap izin+lapor jalan+daan jalan+kan jalan+pelan jalan+pulang jalanan jambret
 jatuh+dari jawab jd jembatan+sekarang jembatan+tadi jinak juga juga+kalian kabar+odgj kabupaten kah kakak+pakai
 kalau+lihat kami+amankan kami+titip kaos+abu karena kartu+atm karunya$ kasasar kasih kata+ini kata+orang
 kata+sekarang katonyo kayaknya+ganggu kayu$ ke+igd ke+kelurahan ke+orang ke+pagar ke+puskesmas ke+rsj ke+rsud
 ke+samping ke+saudara ke+seberang ke+tengah kedaung kehujanan kejang+lagi kelas kemana$ kemarin+dibawa kemarin+kan
 kemarin+kok kemarin+sudah kereta+tanah kering ketemu$ ketemu+keluarganya ketemu+sudah ketemu+temen kirim+foto
 klambine klien+pulang kolong+itu kondisinya kontrakan kumat+lagi kurang lae lagi+cari lagi+dengan lagi+gedor
 lagi+hujan lagi+perempuan lagi+tidak lagi+ya lain$ laki+kaos laki+muda laku lama+banget lampung lansia+di
 lansia+hilang lansia+tidur lantai+2 lapangan lapar lapor$ lapor+itu lapor+lansia lapor+odgj lapor+orang lapor+yang
 laporan$ lari+naik lari+saat lembang lembang+ciledug lepas+lagi lewat+situ lho+pak liar+di linglung+di linmas
 linmas$ location loteng lupa+jalan macet macet+di madura madura$ makan+nasi makasih$ makasih+pak makasih+sewu
 makin+banyak malam$ malam+petugas malu mana+ya mancing mantan+pacar manusia+gerobak marah marga masih+disitu
 masih+pakai masih+tunggu masuk+daerah mau+cari mau+datang mau+ke mau+kembali mau+pindah mau+tanya menghubungi
 menunggu merah+tugu minta+tolong miris miris+lihat mobil+orang muda+di mulut murid murid+yang nah+orang nama+ibu
 nama+siapa nama+udin nanti$ nanti+lagi nasib neduh neglasari+lapor ngaku+dari ngelem+di nggih nih+orang nihil nik
 nopol nya nya$ nya+sudah nyanyi+pakai odgj+nya odgj+pasung orang+batak orang+duduk orang+pindah orang+saya
 orang+tenggelam ot pabrik padahal pagar pagar+jembatan pak pak+bapak pak+biar pak+ke pak+satpam pak+tadi pak+takut
 pakai+celana pakai+sarung pakai+toa paksa panas panggil panti$ panti+mana parkir parkir+yang parung parung+serab
 pasar+kemarin pasar+lembang pasung patokan pegang+alat penelepon+cari penelepon+kata penelepon+lihat penjangkauan
 pergi pergi+ke permisi perut pikir pincang pindah$ pinggir$ pinggir+jalan pingsan pingsan+pak pisah pisau plat
 polsek+jatiuwung pool pr pr$ preman pundi punten punya+rumah pura2 racun rada rendi resah ribut+dengan roti+jalan
 rps rsj rsud rujuk+ke rujukan ruko+saya rumah+di rumah+singgah sakit+jiwa salah+naik sambil+gendong sampah
 sampah+makan samping+masjid satpam$ satpam+kami satpol+sekarang satu+orang saudara+di saudara+saya saya+anak
sighting -2 saya+bagaimana saya+boleh saya+cari saya+kasih saya+kembali saya+kira saya+salah saya+tidak sejak
 sekarang+lansia sekarang+pegang sekarang+sudah sekolah selimut semak semua$ sepeda serab seragam serah serah+terima
 setelah setrum sewu si+ibu si+kakak siap siapa+ya sih+saya singgah sisa smp smp$ solo sore$ sore+ada sore+pak
 spbu+yang stop+aja suami suami+saya suara sudah sudah+2 sudah+dengan sudah+dijemput sudah+dikasih sudah+makan
 sudah+mandi sudah+seberang sudah+sisir sudah+tangan surat susul tadi+kejang tadi+masih tadi+tambah tajur tajur$
 takut+dekat takut+kakak taman+gajah tambah+banyak tampung tangerang$ tangis+cari tanglet tanpa+identitas
 tapi+sekarang target+belum tarik tas+ada tawa+sendiri telanjang+lagi telepon+lagi temen+lari temen+sekolah temenin
 tempat$ tempat+yang tenang+lagi terakhir teriak teriak+lagi terima+kasih terlantar+di ternyata+bawa terus$
 terus+ada the+bank tiap+hari tiap+malam tidak+bisa tidak+kembali tidak+pak tidak+pakai tidak+teriak tidur
 tidur+depan tiga titip titip+di tkp tol$ tolong$ tolong+bantu tolong+pak transit tugu+jam tuli tulis tumpuk tunggal
 unit untuk verifikasi video waktu+transit waras warga$ warung+kopi warung+madura warung+sebelah ya+dari yang+datang
 yang+dibawa yang+kami yang+lewat yang+masuk yang+odgj yang+tenggelam ybs+lari ybs+pindah
sighting -3 # 10+tadi =arms =birth =child =hurt =limp =stir @addition @goes @it @needs @person ^bagaimana ^boleh
 ^bukan ^cek ^halo ^ijin ^kakak ^laporan ^mau ^naik ^nih ^nihil ^ruko ^rumah ^selamat ^suami ^tahu ^terakhir
 ada+satu ada+tompel alamat alat anak$ badan bagaimana$ balita bangku bangku+taman banjir bank+bri bantu banyak$
 baru+di baru+lagi belakang+masjid belum$ belum+ada belum+ketemu bener+pak bengong besar biasa+di biasanya+dia biru$
 bri bulan+lalu cara cari+ibu cari+temen ceper$ cerita daftar dari+arah dari+kemarin dari+pagi dari+sini data
 deh+foto dekat$ dengan+bikin dengan+orang dengan+saya depan+mushola di+bangku di+gubuk di+lokasi di+mobil di+rs
 di+seberang di+tangerang dia+cuma dia+lari dia+pindah dia+tidak dibawa+dinsos dijual dijual+di dinas dinsos+kembali
 dipukul$ diri dua dua+hari gang$ gantung giant giant+cimone golok golok+di halo hansip hari+orang harus hasil
 hilang+pak hubung hujan identitas ijin itu+lho itu+loh jadi+di jalan$ jalan+tidak jalmina jalmina+sudah jam+10
 jam+segitu jauh+dari jelas jiwa jual+tisu kakak kakak+yang kalau kalau+dari kali$ kali+ini kamar kami+sudah kan$
 kapan kartu kata kata+dia kata+tukang ke+kali ke+panti kemarin+ketemu kerja ketapang kira klien+lari kooperatif
 koreksi kumat lagi+ybs lama$ lantai lapor+jam lepas+tadi lewat+ada lewat+gang lihat+deh lihat+gelandangan lokasi$
 mabuk malam+kok mana$ mana+sekarang masuk+dari masuk+lewat mau+naik mau+pulang menolak minta+foto motor mr mr+x
 mulai mungkin+jalan mushola$ nama napas ngelem ngomong+sendiri no nyasar+di odgj+baru ojek ojek$ orang+dipukul
 orang+linglung orang+masih orang+sudah orgnya pak+bawa pak+kayak paman paman+kami panti+sekarang parkir+giant
 pasar+kata pegang penelepon perempuan$ perlu persis+belakang perum pikun pikun+di pindah+duduk pohon+ketapang
 polisi polsek ribut+di rombongan rsj$ rujuk ruko+sebelah rumah rumah$ rumah+lagi rumah+sekarang salah satu+lagi
 saudara$ saya+bukan saya+dari saya+takut saya+tunggu segitu sendiri sendiri+di situ soal stop sudah+3 sudah+ambil
 sudah+minggu sudah+pergi sudah+tenang sudah+turun tali tangan tangis tanya+ke tapi+di tapi+kembali telepon temuan
 tenggelam+ke terakhir+di terus+di tiba tidak+punya tidak+usah tidur+belakang tiket tisu tong tong+sampah tua+di
 tukang+ojek tukang+parkir tunggu+di turun$ update urus usah wa warna warnet$ warung$ x ya+pak yang+dijual yang+ini
 yang+ketemu
sighting -4 1+orang 3+hari =breath =done =home =joke =not @kin @len2 @status ^apa ^hilang ^jalan ^jam ^kalau
 ^kemarin ^saudara abis ada+gelandangan ada+lansia agak akan ambulans amuk+lagi angkut+satu apa baik bapak+hilang
 batal bau bawa+golok bawah+pohon belum+lihat berapa besok bukan butuh cuma cuma+duduk dan dari+tadi datang$ di+mana
 dibawa+ke dikasih dipukul ditinggal dompet dong duit dulu+itu foto$ foto+ini ganggu gubuk halte+depan hilang$ istri
 kami+lari kasur ke+cipondoh kemana kena kenapa kepala korban kunci lagi+yang lain lalu+pak lanjut lansia$
 lansia+pikun lihat+dari luka masih+di masih+lihat mau mau+lapor mayat meninggal+di mobil naik+mobil nomor obat
 odgj+di orang+lain orang+terlantar orang+tidak pacar pak$ pak+orang pelapor+kabar perempuan petugas posisi+di punya
 rawat saat sadar sampai+sekarang satu+ini saya+lari saya+mau saya+sudah sehat sekarang+dengan sih situ$ sudah+ada
 sudah+sering suka+bawa tabrak tadi$ tadi+orang tadi+sudah terakhir+lihat terima terlantar tiap tidak tindak tindak$
 tinggal+di tolong+tindak tua tunggu tutup usir wkwk wkwk$ ya$ yang+biasa yang+saya yang+suka
sighting -5 =blaze =drill =office =wait @? @question ^ada ^makasih ^malam ^masuk ^pelapor ^tolong ^tukang ada+yang
 aja$ amankan atau bakar bisa cuma+ada dari depan+gereja di+gang di+kantong dia+geser dia+jalan diam doang habis
 ibu$ ini+foto karunya ke+rumah kecil kejang ktp kucing lagi+kembali lansia+saya lokasi lupa maaf malah+ketemu
 maling mandi masjid$ mati meninggal mungkin ngomong ongkos orang+odgj orang+tua pagi+di pagi+sampai pasar+sekarang
 pelapor pos$ pulang pulang+ke ribut rw$ sakit sambil sampai saudara saya+kirim sekarang+pindah selamat siapa
 sudah+saya tahun takut tangerang tanpa ternyata tidak+jadi tugu umur
sighting -6 =ask =dead =part =sick =thanks @1 @back @call @danger @other @thanked @thanking @withdraw ^cari ^tidak
 banget banyak baru belum biasanya bikin boleh di+sekolah di+situ disitu jadi kantong kok+masih laporan makasih
 malah mana muda pak+tolong pakai rumahnya semua sering suka tanya telanjang+itu tenggelam tidak$ tinggal tolong ya
 ybs+sudah
sighting -7 @who=relative @who=resident aja bagaimana ketemu+orang kirim minta nanti nyasar orang+tidur pak+saya
 pohon satu saya+yang terus yang+baru yang+laporan
sighting -8 @len1 @who=operator ^lagi linglung saya+hilang suka+telanjang tambah
sighting -11 telanjang
sighting -13 @len0
other_service 15 ^nikah akun
other_service 14 ^bidan ^kontrakan berisik buka$
other_service 13 konsultasi pecat puskesmas
other_service 12 ^tanggul buka dukcapil id jebol keramaian tanggul tidak+dikasih waris$
other_service 11 ^jembatan ada+tidak atm berisik$ bidan bursa bursa+kerja dipukul+suami jambret kartu kerja+dong
 mesum patah perkosa ribut saya+dipukul saya+rumah tidak+sih waris where
other_service 10 @other ^banjir ada+bakar bansos bayar dijual dinsos+pak esek2 kdrt ke+laporan laki+saya lansia$
 mantan o pasar+murah remang2 saya+perkosa sktm sumbang+baju tagana tanah$ tawuran+anak warung+remang2
other_service 9 ^angkot ^bakar ^bursa ^hilang ^ijazah ^internet ^lampu ^minta ambrol apa+aja bakar+pak bapak+tiri
 di+mana diancam ijazah jalan+baru kelahi kucing+tabrak langka layak mahal masuk+rumah nikah nyamuk+banyak pinjol
 pkh popok popok+lansia sakit$ sembako stnk terus$ tiri untuk+saudara yang+dijual
other_service 8 =office ^anjing ^begal ^daftar ^kartu ^kucing ^listrik ^popok ^truk ^warisan ambulans anjing+odgj
 bantu+lansia berapa+ya beras bisa+tidak butuh cair cerai daftar dagang desil di+gang dong+pak golongan gratis$
 hilang+stnk imunisasi judi kadaluarsa kaki+palsu kerja kks ktp+hilang lampu lapor+kemana lemari$ les liar lowongan
 maling+di mana+ya miras motor+saya nyamuk padahal pelatihan penelepon+minta pukul+saya pungli rekomendasi
 saya+jambret saya+pukul spp suami tangerang+ada tua+saya tunggakan vaksin warisan
other_service 7 =beast =blaze =road =strike ^air ^asap ^jalan ^kerja ^lowongan ^mau ^pelatihan ^pkh ^pohon ^sampah
 ^tahu ^trotoar ^tunggakan ^urus ada+bantu air akta anak+yatim ancam angkot+ugal2an antri asap bahaya baju+layak
 bakar bakar+di banjir bawa+golok beasiswa bikin birth birth+certificate blt bobol bulan cerai$ certificate dbd
 di+daerah di+periuk dikenal+masuk dipukul donor donor+darah dtks film$ fogging get gratis hubung+ke ibu+tanya
 imunisasi+bayi janda jembatan+gantung jual jual+makan kartu+kuning ke+get kecanduan+film keluar kemana kis kk
 komplain kontrakan kucing lansia+saya layak+pakai limbah lobang makan+kadaluarsa malam+minggu maling mana mana$
 mantan+suami massal mau+sumbang minta motor online online$ pabrik pacar+saya padam pak+rumah parkir+liar pdam
 pelatihan+kerja pemadam pinjol$ plafon pohon pohon+ambruk polantas program psikolog pukul puskesmas+lama rutilahu
 sampah+tumpuk saudara$ senjata telat terus+tusuk tolong+ada tolong+ambulans tusuk+korban ugal2an urus usaha
 yang+jual
"""
