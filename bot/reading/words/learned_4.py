"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
search -1 tahun+di tahun+saya takut+pulang tampung+orang tanda tangan$ tanggal tanya+hasil tanya+lanjut tapi+tidak
 tarmidi taruh tekstil telat telepon+kata teluknaga temen$ tempat+kerja tenang tengah+malam tenggelam+di teras+rumah
 terus+ditinggal terus+pencarian tes+dna tetap think tidak+bangun tidak+bayar tidak+dengar tidak+jelas tidak+nanti
 tidak+perlu tidak+purun tidak+sadar tidak+sahut tidak+salah tidak+terus timur tindak+lanjut tinggal+sendiri tk
 tk+pertiwi tmbhn tolong+arah tolong+data tolong+laporan tolong+tambah tompel tompel+di traktir trotoar tuduh
 tunggakan tunggu$ tutup+orang uang+di uang+habis ucap umur+13 untuk+bapak untuk+jemput untuk+mayat warisan warna
 warnet warnet+saya ya+ada yang+dengan yang+dijemput yang+jaga yang+kabar yang+kalian yang+mau yang+suka
 yang+telepon zidan
search -2 14$ 2+tahun 6$ 70+tahun 8+bulan =blaze =mad ^alhamdulillah ^bayi ^berapa ^dibawa ^hi ^izin ^kk ^kok ^ktp
 ^lap ^maaf ^matur ^motor ^orang ^pagi ^pelapor ^pencarian ^puji ^ralat ^rame ^sudah ^surat ^tambah ^terakhir ^tes
 ^tetangga ^untuk ^wkwk ^ybs ada+bantu ada+bapak ada+ibu ada+tompel agen air aja+deh ajak akan alat alhamdulillah$
 ambruk ambulans anak+di anak+jalan angkat angkat+anak antar apa+bagaimana apartemen arah+pasar asli asli$ atm badan
 bahasa bakar balas bales$ bank bansos bapak+di bapak+ibu bapak+lari bapak+pikun bapak+tidak bapak+tiri baru+kata
 batam bawa+ke bawa+sepeda bawah belum+bales belum+punya beringin$ berobat$ besok betul betul+ada biaya$ bikin bisa$
 bisa+cari bisa+dibawa bisa+lapor bisa+pulang bisa+untuk bonceng bot bukan+jam bulan+ditinggal butuh+bantu
 cari+istri cari+keluarganya cari+kerja celana+pendek cepat$ cibodas cipondoh$ ciri+ibu cluster daan daan+mogot dan
 dapat+info dapur+kata dari+tadi data+mr dengar+ada di di+daerah di+dalam di+dapur di+gang di+halte di+komplek
 di+musola di+poster di+puskesmas di+sini di+taman di+terminal di+warnet di+warung dia+ada dia+bawa dia+ternyata
 diam dibawa+kemana dibawa+kemarin dicabut dicabut$ dihentikan dijemput$ dikenali dikit dinsos$ dinsos+bisa dipun
 ditaros ditengok ditinggal+ibu ditinggal+saya dituntun doang dokumen dokumen+apa dompet+ketemu dong$ duduk+di emas
 emas$ emperan eneng evakuasi foto+bapak gaji gali+tanah gantung gerak gereja+santa golok grogol haji halte hamil
 harus+dibawa hi hilang+ya hilang+yang ibu+bawa ibu+muda ibu+sudah ibu+tua ig+kata ingat+di ini$ ini+ada
 itu+sekarang izin jadi+bukan jalan+daan janda jari jatake jauh jebul jodoh jodoh+saya jual juga juga+ya kabar+bapak
 kabar+ibu kakak+pun kaki kalau+panggil kalau+saya kalau+tidak kami+lihat kan$ kanan kantong kapan karung kasih+tahu
 kata+tadi kayak ke+mana ke+rs ke+sana kedah kejang kejar keluar$ kemarin+cari kemarin+sekarang kemarin+tanya
 kembali+ke kepikiran ketemu+anak ketemu+orang ketemu+temen kira kk km kok+tidak komplek+kami kompor kondisi
 kontrakan$ kopi kp ktp+saya kumat lagi+dengan lagi+di lain laki+pakai lama lampu lansia+di lansia+kata
 lansia+nyasar lantai lapangan lapor+dari lapor+di lapor+pak lari+ke lemas lempar lihat+lagi listrik lupa+kasih
 lupa+kata makasih+bapak malah malah+ketemu malam+dia malam+ini malih mampu maria masjid masjid+al mati+bapak matic
 matur+makasih mau+angkat mau+dibawa mau+makan mau+minta mau+rujuk mayat+di mengaku meninggal+di menurut merah+tidak
 minggu+lalu minimarket minimarket+di mlampah mogot motor+matic motor+saya muda+titip muhidin mulut mun mungkin+pak
 murid+yang mushola musola naik+angkot nama+dan nama+ibu ngasih+tahu nggih ngurung nih nomor+hp nongol$ nyasar
 nyebut nyebut+nama obat obat+habis odgj+sudah odgj+yang ojek$ operasi orang+di orang+sudah pabrik pada padang
 pak+di pak+dia pak+hilang pak+muhidin pak+sekarang pak+tambah pak+tidak pak+yang pakai+celana paksa paling palsu
 paman$ panas panggil panti+apa panti+lansia pasar+kemis patah pemakaman penanganan pencariannya pencariannya$
 perkosa perum petugas$ petugas+kemarin pikun+yang pindah pindah+ke pinggir+jalan platnya pohon polsek poris+jam
 pos+ronda psikiater puji puji+tuhan pulang+ke punya+anak putri ralat rame rame+di remaja+putri reported resmi ronda
 rsj+tidak ruang rujuk+ke rujukan rumah+lagi rumah+pak rumah+saudara rumahnya rw saged saged+mlampah sambil
 sampai+mana samping sana santa santa+maria saran sari saudara+lansia saudara+tidak saya+aja saya+bagaimana
 saya+dipukul saya+itu saya+janda saya+kok saya+lupa saya+malam saya+mau saya+orang saya+pasung saya+pun
 saya+reported saya+sekarang saya+stroke saya+susul saya+temukan saya+terlantar saya+ternyata saya+tunggu selamat
 selatan semoga sempat semua$ sendiri sendiri+tetangga senin+ada sesak setengah siap siapa siapa+yang sidik
 sidik+jari sih$ sim sim+mati singgah+itu sini sini$ situ+cipondoh skripsi soal+adik soal+kakak stroke+ditinggal
 sudah+ada sudah+dibawa sudah+keluar sudah+lama sudah+sampai sudah+tangan suka+lari surat+mati susul$ syarat tadi$
 tadi+lihat tadi+naik tahan tahu+nama tahun+lalu takut$ tambah+ciri tanah tanah+di tanpa+saudara tanya+bapak tapi
 tawa teh telanjang telepon+dia tembok temen+lari temukan tenggelam terlantar+di tetangga tetangga+baru tidak+boleh
 tidak+dijemput tidak+ini tidak+keluar tidak+mampu tidak+pernah tidak+punya tidak+saged tidak+waras tiga+hari tiket
 tindak tipu tiri titip+bayi toko tol tolong+ada tolong+bawa tolong+dijemput tolong+jemput tolong+penanganan
search -2 tolong+saya tu tua+linglung tua+tidak tuh tuhan tukang+ojek tumpang+di tunggu+di tutup$ untuk+cari
 untuk+ibu urus$ usir wau ya+kata yang yang+datang yang+jemput yang+kami yang+mirip yang+nongol yang+perlu yang+tadi
 yatim
search -3 =arms =beast =height =hurt =office =sick =well @case @code @placed ^bukan ^dari ^halo ^itu ^laki ^lupa
 ^makasih ^petugas ^sekarang ^selamat ^tambihan ada+anak ada+biaya ada+disini ada+orang ada+program ada+saudara aja$
 aman anak+hilang anak+kecil anter apa$ baik baju+itu bales banget bangun bapak+itu bapak+tua bau bawa+pulang bayi
 belakang belum+pak berapa+lama beringin biar bisa+bantu bocah boleh+lapor boleh+pulang bpjs bukan+hilang dalam
 darah dari+daftar dari+panti dari+pemkot datang$ deh$ depan+rumah di+jalan di+teras dinsos+dinsos disamperin
 disebar disini duit dulu$ gali gampang gitu grup halo hilang+tidak itu+mungkin itu+sudah jalan+beringin jawab jaya$
 jurusan jurusan+serpong kabar+soal kabar+tidak kantor karena karunya kata+bapak kata+dia kata+orang kata+tukang
 kayaknya ke+rumah kepala kesini klien ktp kunci kurus$ lagi$ lansia+pikun lansia+yang lap laporan$ lewat
 lewat+dinsos makasih$ makasih+pak mal malam+kata maling matur mau+bener mau+kembali mau+pulang muda mulai napas
 nengok ojek orang$ orang+odgj pak+ada pak+orang pakai+gelang pelapor pencarian+bapak penelepon+sopir perkembangan
 petugas pipi+kanan poto program pulang+dulu putar rekam rekam+cctv remaja ruko rusak sabar saja salah sana$ sarung$
 satpam saya+apa saya+jadi saya+kalau saya+ke saya+suka sebelah sekarang+ada sekarang+rawat semalam$ sendiri+di
 senin+tapi si siapa$ sirine smp sopir suara sudah+di sudah+dijemput sudah+kami sudah+ketemu sudah+terima tadi
 tadi+ada tadi+saya taman tambang tambihan tangga$ target tengah teras terima+kasih terminal+poris tiap+malam
 tidak+jadi tidak+nengok tidak+usah tiga tinggal titip+adik trc tua$ usah warung warung+saya yang+dititip yang+pakai
 yang+urus
search -4 =client =food =force =road =still =work @sighting @where @who=operator ^ada ^belum ^dia ^dinsos
 ^gelandangan ^ini ^kalau ^ketemu ^lapor ^odgj ^perempuan ^rs ^rumah ^si ^tadi alhamdulillah amuk apa+bisa apa+sudah
 bagaimana+pak bagaimana+sekarang banyak bayar berobat biaya cepat cocok dapat datang deh dekat di+depan
 di+kontrakan dijemput dikasih dipukul dompet duduk dulu+ya gang gelang gratis hapus harus hp+saya ibu+di ibu+yang
 jatuh jaya kami+sudah kanan$ kata+cari kata+lihat kemarin+apa kembali+tolong kirim+data komplek kondisinya
 kondisinya+bagaimana lagi lanjut lapor$ lokasi masuk ngaku ngasih nginep nginep+di nomor ongkos pak pasung pegang
 pemkot pencarian penelepon+sampai pingsan poster pukul punya rt rujuk rumah+sekarang sanggup saudara+sudah
 saya+bawa saya+dan saya+di saya+pakai saya+tidur sehat sekarang sekarang+dengan sekarang+di serpong sudah+kirim
 susul tangga telepon teriak tes the tiap tidak+sanggup tidak+sih turun+dari tutup warga ybs
search -5 =birth =limp =money =stir =strike @danger @goes @len2 @them ^bagaimana ^laporan ^nama ^tidak apa+aja
 bapak+yang baru batal belum$ belum+ada berapa bisa boleh boleh+saya butuh dengan+saya depan di+pos dinsos+sudah
 disini$ dititip dititip+di hilang+kemarin ini jadi kok lapor lihat+ibu makan meninggal nama+saya nyasar+di pak$
 perlu pos puskesmas saya+lihat saya+ya sih sudah+pulang tangan tangis+cari terima terlantar tidak+mau tidur+di
 titip tumpang uang ya+ibu
search -6 =breath =tale @addition @back @other @status @thanked @withdraw ^yang aja alamat atau bagaimana hasil
 itu+ada kan kartu kasih ke ketemu+lansia ketemu+pak kirim laporan+saya makasih nanti pak+dari saya+ketemu tambah
 tangis tidur tunggu urus yang+kemarin
search -7 =joke =thanks @it @thanking @who=responder dengan hilang+itu laporan laporan+kemarin rumah+saya soal sudah
 ternyata wkwk wkwk$
search -8 @1 @len1 bukan kemarin+saya sudah+kembali untuk
search -9 @who=resident yang+cari
search -10 ibu$ saya+sudah
search -12 @len0
status 14 dibaca+doang doang
status 13 update+pak viral
status 12 ^cek ^kapan ^lama jadi masih+waiting posisi waiting
status 11 @code ^janji ^trc adu cek ini+bener janji lama+banget progres update
status 10 ^progres akhirnya bagaimana$ belum+juga diproses doang$ jadi+tidak jam+berapa kan kapan kok+diam
 mau+datang otw php soal tidak+pak yang+mau
status 9 @? ^is ^jadi ^kok ^update bagaimana cepat+laporan jalan+kan kah kah$ kok+masih loh masih meluncur$
 otw+belum pencarian pundi respon sekarang+rawat selamat+tidak status tiket tindaklanjut tolong+update
 update+laporan yang+malam
status 8 =wait @status @where ^bagaimana ^laporan ^status ada+kabar akan+datang ambil+tidak anyone apa+tidak
 cek+tiket datang+pundi datang+sudah dibaca dicuekin dong itu+jadi jadi+ambil jadi+kan juga$ kok laporan
 laporan+kemarin laporan+saya masih+di meluncur nyasar+ya orang+masih pak+cek pak+dari perkembangan sampai$ status$
 tanya tidak+sih tiket+saya timnya trc
status 7 =ask ^kenapa ^kode ^masih ^otw ^sudah ^tolong ada+perkembangan ambulans+sekarang arrive arrive$ aye
 bagaimana+pak belum coming datang datang$ dibawa+kemana dicek dijemput+jam dmn dmn$ hari+ini hasil jadi+bagaimana
 jadi+datang jadi+dibawa ke+lokasi keburu kemarin kenapa+laporan kode kok+tidak kondisinya lapor+anak lapor+dari
 loh$ masih+diproses masih+lama mereka nasib ngecek+laporan nomor+tiket nya+nyasar petugas+mana progres$ sampai+mana
 saya+yang sekarang+tidak selesai si sudah+sampai tangan+ya tapi+tidak terima tidak+bales tidak+datang tidak+tangan
 tidak+viral tindak tolak tolong+cepat viral+tidak yang+di yang+kami yang+lapor
status 6 # =client ^belum ^dari ^jd ^nasib ^petugas ^tindak ^ud ambulans anak+hilang angkut+belum anyone+coming apa
 apa+bagaimana apa+sudah atau bagaimana+kabar bagaimana+sekarang bales bales$ bayi+yang belum$ belum+ada belum+pak
 bener+akan bisa+tidur coming$ cuma+dibaca diam+wae diproses+tidak dongkap hilang+kemarin ini$ ini+jadi is is+anyone
 jam jam$ juga kabar kabar+pak kabar+soal kan$ kata+mau kemarin+sekarang kemarin+sudah ko ko+tidak lanjut
 lansia+yang lap laporan+atas loh+pak malam+jadi mana mana$ mana+pakai masih+ada mau+kesini menit menit+ini
 mobil+sudah nasib+lansia nongol2 odgj+di pak+laporan petugas petugas+jadi respon$ rujukan sampai saya+lapor sepi
 sudah$ sudah+angkat sudah+ketemu sudah+lewat sudah+selesai telepon+kembali tidak+nih tolong+dicek tolong+info
 trc+0457 tua$ tuh+orang tunggu+dari ud update+dong yang yang+ke yang+nongol
status 5 05$ 12+bagaimana ^any ^baa ^bayi ^harus ^hasil ^kayanya ^lap ^lokasi ^mobil ^pencarian ^surat ^tiket
 ^tunggu ada+respon ada+tindak adu+saya akhirnya$ akhirnya+dibawa anak+jalan anak+yang angkat angkut any apa+masih
 apa+pulang atas+nama baa bagaimana+lanjut bagaimana+ya bapak+yang baru+datang berapa+sampai centang dari+jam
 dari+pagi datang+kata datang+tidak diam dianggap dianggurin dicek$ dijemput dijemput$ dima dinsos+dinsos
 dinsos+yang diproses$ diproses+ya dititip+di hilang+ibu ini+sudah ini+tidak is+saya jalan+belum jalanan+yang
 jam+lalu jam+piro jangan+cuma jauh jawab jd juga+ya kalau+tidak kata+15 kemarin+apa kemarin+bagaimana
 kemarin+dibawa kemarin+saya kode+laporan kok+belum kok+tutup kondisinya+bagaimana lagi+soal lanjut$ lansia+di lapor
 lapor+kemarin laporan+aye laporan+nyangkut laporan+orang lepas+lagi lho$ lihat+juga lokasi+hari lokasi+sudah
 mana+pak masih+tunggu mayat+yang musala ngecek nih$ nomor nongol$ nyasar+apa orang+tua pak+keburu pak+untuk pakai$
 patang pencarian+bapak penelepon+tanya petugas+belum petugas+nya petugas+nyasar petugas+sudah petugas+yang piro
 piro+pak reported rw+05 saya+dianggurin saya+nomor saya+reported saya+tidak saya+ya sehat siapa+yang sih sih+pak
 smp sudah sudah+ada sudah+jalan sudah+kirim sudah+terima tadi+kata tanggal tanya+ke tanya+lagi terjun+di
 tindak+lanjut tolong+jawab tolong+kabar tunggu+nih update$ ya+kata ya+saya yang+datang yang+dijemput yang+dititip
 yang+kejang yang+ketemu yang+lihat yang+saya
status 4 2+jam 2+minggu 3+jam 3x =not =past ^berarti ^besok ^halooo ^ko ^ybs ada+yang aja+sih anak+anak anak+jalanan
 angkat+kerja apa+ya assesment assesment+klien atap+musala atau+sudah aye+sudah bagaimana+hasil bagaimana+kondisinya
 bapak+itu bapak+pingsan batal+saya bed belum+di belum+ibu belum+ya berapa+kira berapa+menit biometrik cari+anak
 centang+satu cibodas+sudah cuma+mau dari+gereja dari+hari dari+kemarin data+mr di+jembatan di+parkir di+sana
 dia+sekarang dibaca+tidak dibawa dibawa+petugas dicuekin$ dijadwalin dijemput+belum dijemput+tadi disebar+ke
 ditanggepin dititip doang+pak follow follow+up gereja gereja+sudah halooo hari hujan$ ibu+aye ibu+lurah ibu+yang
 info ini+laporan ini+parah itu$ itu+mungkin itu+selamat itu+sudah jadi+dijemput jadi+kesini jalan+pak jalanan jam+7
 jaya+minta kabar+ibu kakak+yang kan+pak kapan+orang kapan+pak kasus kata+30 ke+igd ke+mana kelar kemana+ya kesini
 ketemu+lansia kirim+data kok+hilang kok+status lama lanjut+bagaimana lansia+kemarin lapor+jam laporan+kok
 lihat+bapak malam+kok mana+petugas masuk+tidak mau+angkat mau+dijadwalin mau+sampai mau+tahu mau+telepon mayat
 menit+lagi minggu+lalu mobil+dinas mungkin+pak nganter+bapak nggih nih nik no nongol nongol2$ nya$ nyangkut
 otw+dari pak+bagaimana pak+follow pak+jadi pak+kok pak+update pak+yang panti+apa parkir$ penanganan
 perkembangan+laporan petugas$ petugas+tadi pingsan+itu prosesnya pukul+tukang pundi+nggih rawat rong rujuk rujuk$
 rujukan+si sadar+tidak sampai+ke sampai+sekarang sana sana$ saya+kirim saya+kok saya+ojol saya+patang saya+sudah
 saya+temukan saya+trc selasa semalam senin si+kakak sih$ sih+saya soal+adik soal+anak soal+ibu status+apa sudah+2
 sudah+datang sudah+diproses sudah+disebar sudah+jam sudah+kelar sudah+lapor sudah+pukul sudah+rong sudah+tuju surat
 tadi+pagi tadi+telepon tahu tahu+aja tampung+mana tangan tangan$ tangan+belum tanya+lanjut tanya+perkembangan
 telepon temukan terima+mulu tgl the+tua tidak+ditanggepin tidak+ibu tidak+ini tidak+jawab tidak+nongol2 tidur$
 tidur+depan tiga tiga+orang tiket$ tiketnya timnya+sampai tindaklanjut+laporan tulis tunggu tunggu+warga tutup up
 up+laporan woy yang+dibawa ybs+yang zidan
status 3 15+menit 30+menit 45+bagaimana 45+sudah 88+bagaimana =money =still ^lah ^lanjut ^nomor ^pelapor ^rs ^tangan
 ^tanya ^tiketnya a+dan about about+the ada+petugas ada+telepon ambil anak+smp any+news any+update apa+lagi
 apa+mayat apa+petugas apa+saudara atap atau+belum bagaimana+laporan banget$ batal$ been belum+laporan belum+lihat
 belum+saya berarti biar bisa+cek bisu boleh+tahu bubar$ bus$ camat depan+gang depan+toko di+atap di+halte di+karung
 di+lampu di+panti di+php di+rps di+rw di+saya dia+makan diam+aja dibawa+sekarang dijemput+hari dijemput+tidak dipun
 djumadi dulu+saya emang+kalau foto+dengan gelandangan+laki gerobak+itu halo+ada hari+orang hari+senin hi+saya
 hilang+bisa ibu+saya igd iku iku$ informasi ini+kapan itu+pak itu+sehat izin+tanya jam+11 jam+lebih kaba kami+mau
 kami+pegang kapan+petugas kata kata+otw ke+kelurahan ke+petugas kemarin$ kenapa kepastian kepikiran kepikiran+terus
 kerja$ ketemu+keluarganya kira kunciran+jaya lagi+sampai laki+di lalu lalu+masih lalu+saya lanjut+lap
 lanjut+laporan lap+jalan lapangan$ lapor+ketemu lapor+sudah lapor+tadi lapor+tidak laporan+ada laporan+kami
 laporan+masuk laporan+nomor laporan+odgj laporan+warga lho loh+ini lupa$ magrib makan+di malam+bagaimana malam+saya
 mana+orang mana+penanganan mana+prosesnya masih+disini masih+terima mau+pasti mayat+di minggu minta+telepon mulu$
 nama+dewi nama+siapa nan nasib+pak news news+about nganter nih+petugas nomor+88 nyasar obat$ odgj+yang ojol
 orang+laporan pak$ pak+biar pak+pencarian pak+warga panti+mana parkir pasar+kemarin pasung pegang+tidak
 pelapor+tanya penasaran penelepon+tny penjemputannya perkembangan$ perkembangannya perkembangannya$ permisi+pak
 pernah+lapor petugas+kesini petugas+kok petugasipun php+di pokoknya pokoknya+yang pulang+kerja pundi+petugasipun
 rawat+di rawat+mana rsj+tidak rsud+bagaimana sakit+itu satpol saudara+lansia saudara+tinggal saya$ saya+bagaimana
 saya+batal saya+belum saya+berapa saya+dari saya+jadi saya+keburu saya+laporan saya+pernah saya+tunggu sehat+kan
 sekarang$ sekarang+ada sekarang+bagaimana sekarang+di sekarang+jam selamat selasa+itu selesai$ selesai+padahal
 semalam$ sembuh senin$ situ$ smp+yang soal+bapak soal+kakak sore+ini standby$ sudah+3 sudah+dapat sudah+dari
 sudah+keluar sudah+obat sudah+tangan sudah+teridentifikasi sudah+terus sudah+tindaklanjut sudah+tunggu tadi
 tadi+bagaimana tadi+malam tah tahu+orang tanggal+12 tanya+laporan tanya+nasib tapi+ini tea teh+sekarang tempo
 tempo+hari teridentifikasi teridentifikasi$ terima+belum terima+terus terus+ke the this+pagi tidak$ tidak+ada
 tindak$ titip+di tny toko+saya tolong+dong tolong+informasi tolong+tindaklanjut tugas tuju+lokasi tukang+parkir
 tulis+selesai tunggu+pak tunggu+tidak tutup+kenapa update+di wae wae+pak warga+tanya woy+bales ya ya$ ya+kami
 yang+cari yang+kasih yang+kemarin yang+nganter yang+pingsan yang+tugas
status 2 04$ 1+ini 12$ 3+anak 3x+lapor 5+bagaimana 88$ ^bah ^da ^dulu ^hi ^ijin ^kata ^klg ^kurang ^percuma ^terima
 ^terus a+gelandangan ada$ ada+bales ada+hasil ada+mana ada+mobil ada+titik aja+deh akan ambulans+kami anak+belum
 angkut$ antar apa+belum apa+foto apa+ibu apa+laporan atau+tidak baa+laporan bagaimana+nasib bagaimana+nih
 bagaimana+sih bagaimana+tetangga bales+dong bales+laporan banget+sih baru+aja bayi belum+bales belum+lansia
 belum+nggih belum+nongol2 belum+sih belum+yang bener+tindak berapa berapa+ya besok biar+saya bisa+ajak bisa+tangan
 bocah+yang boleh+saya boleh+tinggal brebes budal budal+belum bukan+saudara bukan+yang bulan+lalu butuh+untuk cerita
 cerita+sekarang cuma+jawab dan dari+bulan dari+minggu dari+selasa dari+subuh dari+tadi daster daster+kuning
 datang+mana datang+ya dengan+3 dengan+orang dewi di+empang di+gerobak di+kardus di+pasar di+polsek di+rsud
 dibawa+kemarin dicandak dijemput+ibu dilempar dinsos+apa diproses+belum diproses+terus ditandatangan ditanggepin$
 doa dulu+tidur foto+bapak gang$ gang+kelinci garuda gelandangan+yang hallo+sudah halo+saya halte+itu hari+apa
 hari+ke hari+loh has has+anyone hi hilang$ hilang+di hp+tidak ibu$ ibu+sekarang ibu+yati info+perkembangan
 info+tindak infonya informasi+perkembangan ini+jam ini+saya isya itu itu+hasil itu+masih itu+odgj itu+petugas
 itu+sekarang itu+si jalan+garuda jam+1 jam+4 jam+8 jari jauh+mana jawab$ jembatan+itu jiwa+itu jumat kabar+tidak
 kakak+kami kali+masih kalian+bawa kami kami+anter kami+di kami+tadi kami+tanggal kami+titip kan+ibu kapan+dijemput
 kapan+ya kapendak kapendak$ karung$ kasih+pak kata+tadi kata+tunggu ke+brebes ke+dinsos ke+orang ke+pak ke+rsj
 ke+saya kelinci kelinci$ kelurahan kemana kemarin+dari kemarin+ketemu kemarin+kok kemarin+sore kemarin+tanya kemis$
 kenapa$ kepastian$ kesini$ kesini+apa ketahuan ketemu+dengan ketemu+itu ketemu+pak ketemu+saya ketemu+sudah klg
 klien+ke kode+saya kok+centang kok+sepi koordinasi kunciran lagi+kesini lalu+itu lama+ada lama+kah lampu+merah
 lanjut+lansia lansia+depan lansia+sarmi lansia+stroke lap+hilang lap+no lapangan lapor+3 lapor+bulan lapor+dua
 lapor+lansia lapor+saya lapor+soal lapor+tapi lewat+wa lihat+ibu lurah maghrib maghrib$ makasih+sewu mall+sudah
 mana+nih masjid$ masuk+sekolah mau+cek mau+kembali mau+ngecek mau+tanya mau+terjun mayat+kali minggu+saya
 mirip+paman mobil+rongsok muko+surau mungkin nama+di napas+senin nasib+bapak ngejogrok nggih$ niku no+45 no+tiket
 nomor+12 nomor+hp odgj+rt orang+sekarang orang+yang pagi pagi+sudah pak+boleh pak+masih pak+orang pak+sampai
 pak+sekarang pak+sudah pakai+nama pasar+ikan pasti pasung$ patang+pak pegang pemalang pemulangan penanganan+odgj
 pencarian+ibu penelepon+bapak penelepon+rt percuma percuma+lapor perempuan+saya perempuan+yang pergi$ permintaan
 permintaan+ambulans petugas+kemarin petugas+otw pos+3 posisi+mana progres+laporan pulang$ pulang+ke pun+bapak rps
 rujukan$ rumah+aman rumah+ibu rumah+tetangga rw rw+04 sabar+ini sabi+sudah sadang sakit+di sampai+isya sarmi+sudah
 sarung$ satpol+malam saya saya+butuh saya+dan saya+dicuekin saya+dilempar saya+kemarin saya+kepikiran saya+lupa
 saya+nan saya+sadang saya+serahin saya+susul saya+tadi saya+tanggal saya+terima saya+tolak sekarang sekarang+dengan
 sekarang+lansia sekarang+mana sekarang+masih sekolah+saya selaku senin+ada serahin serahin+ke sewu sewu+saya si+ibu
 si+pak siapa+nama sidik sidik+jari singgah+apa siswa status+masih status+terima sudah+3x sudah+angkut sudah+budal
 sudah+dibaca sudah+dicek sudah+jauh sudah+kapendak sudah+maghrib sudah+mana sudah+minggu sudah+turun sudah+tutup
 surat+antar surau tadi+cuma tadi+dibawa tadi+siang tampak tanggal+4 tanglet tanya+apa tanya+bapak tanya+dia
 tanya+hasil tanya+petugas tanya+progres tanya+tindak taruh team telepon+kata telepon+lagi telepon+tapi terima$
 terjun terpal terus+dari tgl+12 the+team tidak+belum tidak+berhenti tidak+hari tidak+laporan tidak+petugas
 tidak+sampai tidak+warga tiket+trc timnya$ timnya+sekarang tinggal$ tinggal+tidak titik+tahu tkp$ tolak+ya
 tolong+infonya ttg tu tua tua+perempuan tuju tunggu+petugas ubah$ ulang untuk+klien warga+pasung ya+mau ya+pak
 yang+dongkap yang+kalian yang+lansia yang+pegang yang+perempuan yang+respon yang+sedang yang+telepon yang+tidur
 yang+untuk yanto yati yati$ zonk
status 1 09$ 112$ 12+masih 12+sudah 14$ 7$ =done @len3 ^iki ^izin ^ke ^mana ^matur ^pak ^pos ^tadi ^woy
 ada+keluarganya ada+lanjut ajukan ambil$ ambulans+untuk anak+itu apa+di atas bade bagaimana+ini bagaimana+kakak
 bagaimana+keadaan bagaimana+tindak bagaimana+yang bah bakar+kemarin bales+kenapa banget+pak bantaran bantu+ongkos
 bapak+buta bapak+hendra bapak+odgj belum+dari belum+orang bisa$ boy buta+di cari+tidak cek+dong cek+laporan
 cibodasari cipondoh+sudah cocok cocokin da dari+petugas dari+sekarang dari+siang datang+ke deh$ dengan+anak
 dengan+siapa depan+gereja di+bantaran di+kampung di+kolong di+mall di+mana di+muko di+pintu di+rs diamankan$
 dibaca+belum dicek+belum dikasih$ dinas$ dinsos+dari diproses+aja disurvei ditengok dna dna+untuk driver dua+kali
 duga dulu+sudah empang foto+pak gang+masjid gang+pakai gelandangan+dekat gelandangan+jalan gereja$ halte hamil+di
 hari+jumat hari+selasa hasil+bagaimana hasil+cek hendra hidup$ hilang+anak ibu+belum ibu+di ibu+iyoh ibu+mau ijin
 ijo$ ikan iki ini ini+takut irigasi+sudah isya+tidak itu+kakak iyoh izin jaket+ijo jalan+tidak jalanan+di jam+di
 jawab+terima jumat$ kabar$ kabar+laporan kabar+terakhir kadieu kali+sabi kamar$ kami+tgl kampung+tunggu
 kapan+datang karang+timur kardus kata+dijemput kayak+tidak ke+jawa ke+kantor ke+lapangan ke+the keadaan kelurahan$
 kemarin+kata kemarin+telepon ketemu+minggu ketemu+orang kira+petugas korban+sudah kurang lagi+tanya lah+laporan
 laki+saya lalu+bagaimana lalu+tidak lama+tidak lanjut+gelandangan lapor+di lapor+hari lapor+yang laporan+112
 laporan+dari laporan+hilang laporan+no laporan+pak lepas lestari lewat+hari lingkungan+rw lupa macam malam+itu
 malam+sudah mana+ibu mana+posisi masih+pegang masuk masuk+panti matur matur+makasih mau+pakai mau+tutup
 mayat+irigasi melahirkan+belum mengenai mengenali menunggu menunggu+petugas mr mr+x muko musafir nama$ nan+patang
 nih+karunya odgj+a odgj+kemarin otw$ pada+tidak pagi+apa pak+lanjut pak+lansia pak+petugas pak+soal paman+saya
 pasar+itu pasar+sudah pasien+lain pasien+odgj pd pengaduan pengaduan+saya perihal petugas+bersih petugas+ini
 petugas+sekarang petugas+tolong pingsan pintu+air polsek$ prosesnya$ puskesmas+cibodasari rs rs+mana rt+5
 rumah+masih rumah+sakit rw+09 rw+kami sabi sambil+pegang sampai+belum sarung satpol+nya saudara+bapak saudara+di
 saya+boleh saya+diproses saya+malam saya+masuk saya+pelapor saya+sakit saya+siapa sehat$ sekali$ semalam+di
 sepi+itu setengah+jam siang siang+saya sih+kelurahan soal$ soal+lansia sore$ sore+kok subuh subuh+sampai sudah+1
 sudah+dekat sudah+diamankan sudah+ketauan sudah+mau sudah+tindak tadi+lapor tanggal+3 tangis+terus tanya+kapan
 tanya+sudah tapi+orang tarmidi tas telepon+soal teriak+tiap terima+doang terima+kan terlantar+saya terus$
 terus+sekarang tes+dna tgr tiga+hari tiket+31 timnya+sudah timur$ tindak+belum tn tolong+cek tolong+perkembangan
 tu+sudah tua+laki tunggu+ambulans tunggu+dinsos tutup$ untuk+cari untuk+mayat untuk+mr urus+belum wae$ waktu+itu
 warga+pd woy$ x x+di ya+orang yang+bapak yang+hamil yang+kabar yang+kesini yang+mirip yang+tadi yang+tinggal
 yang+waktu
status -1 02$ 03$ 1+jam 1+orang 10$ 2+tahun 20+butir 21+00 22$ 3+bulan 3+minggu 3+pak 3+tadi 6$ 6+padahal 77$ 8$
 =well @case @needs ^abis ^apa ^api ^biasanya ^bikin ^dengan ^dengar ^die ^dompet ^gaji ^gelandangan ^halo ^hes ^ini
 ^investasi ^kemarin ^kis ^kondisinya ^lo ^lupa ^manga ^mantap ^mantul ^mauliate ^met ^muka ^p ^pasien ^pemerintah
 ^salut ^sampah ^tambah ^temen ^tes ^tukang ^tumpang ^tutup ^upami ^waktu abis+lapor abu ada+anak ada+ibu
 ada+masalah ada+mayat ada+perempuan ada+saudara air aja$ aje akses al alat alhamdulillah$ allah+pak alm alun2 an
 anak+autis anak+jemput anak+tidak angkut+itu angkut+satu apa+mesin apa+motor api+sudah apotek asesmen aspal
 assalamualaikum+pak atau+mesin autis autis+tidak awal awas baca+tulis badan+jadi bahasa banget banget+ya bangku
 bangku+taman bangun$ bank$ bansos+lewat banyak$ bapak$ bapak+jalan bapak+tua batam bawa+mobil bayi$ bayi+juga
 bayi+saya begal belakang+pom beli belum+uih bensin$ berapa+orang berdiri beringin berita bersama bersangkutan+telah
 bersih biaya+berapa bis bisa+baca bisa+hubung bisa+kesini bisa+kirim bisa+lihat bisa+pulang bisa+telepon blok
 bocah+tinggal boleh+lihat boleh+minta boleh+tanya bot$ buka$ bukan+rw buliah bunuh+waktu bus+cikokol butir
 cari+kabar catat cek+bansos cerita+di cibodas$ cikokol$ cipondoh ciri cirinya+bagaimana coba culik dada
 daftar+orang dagu dalam$ dana dapat+kabar dari+panti dari+pelapor dari+rsj darto darurat+bisa datang+bawa
 datang+pakai deh dekat+mana dekat+the demam dengan$ dengan+punya depan+ruko di$ di+alun2 di+aspal di+bangku
 di+belakang di+dagu di+kamar di+kantong di+kereta di+koran di+laporan di+ruang di+sebelah di+simpang di+stasiun
 di+tangan di+tangerang di+telepon di+tiket di+toilet diam+di diamankan+kemarin dibacok dibawa+ambulans
 dibawa+dinsos dibawa+kok dibawa+trc dibuang dicabut$ dihentikan dijual dikenal dikubur dinas dinas+pendidikan
 dingin dinsos+itu dinsos+tangerang dipapag dipapag+ku diproses+dulu dipungut dipungut+biaya disana disdukcapil
 disdukcapil$ disitu+pak ditaros dobel+dengan does does+this donor donor+darah dorong dorong+gerobak duduk+doang
 dulu$ dulu+dibawa dulu+itu dulu+kah dulu+pak dulu+tidak empat empat+hari estimasi evakuasi$ flyover$
 flyover+cibodas foto+baru foto+lama foto+yang gacor gang+saya gantung gapura gemuk$ gerak+pak gerendeng gerendeng$
 geser+ke gitu good gratis+kan gudang halo halte+tanah hansip hanya hapunten hari+di hari+kantong hari+libur
 hari+tidak hari+tunggu harus+kirim harus+share have here here$ hidup hilang+disini hilang+pak histeris hotline hp
 hp+saya ibu+alun ibu+lagi ibu+petugas ibu+tadi ibu+tua igd+dekat ikat ikat+warga info+lansia ini+darurat ini+ya
 investasi isi itu+apa itu+lansia itu+mana itu+singkatan itu+ternyata iya izin+lapor jadi+bukan jadi+gelandangan
 jadi+laporan jadi+pacar jadi+sudah jakarta jalan$ jalan+kaki jalan+raya jalanan$ jam+operasional jam+segini
 jangan+diproses jangan+jadi jangan+kirim janten jaya jembatan jembatan$ jembatan+cibodas jempol jemput$ jemput+di
 juga+tidak kabar+odgj kaca kalau+ada kalau+ketemu kalau+lihat kali$ kampung$ kampung+saya kanan kapan+bansos
 kapan+hari kartu+disabilitas kartu+lansia karunya karunya+banget kata+ada kata+dari kata+nama kata+umur kata+yang
 kaya kayanya+sudah ke ke+depan ke+kampung ke+satpam keliru keluar+dari keluar+kepala keluar+lagi kemarin+cirinya
 kembali+ke kembali+lagi kembali+pak kembar kenapa+sih kepala+bayi keren kesini+ya ketemu ketemu+di kilo kiri
 kirim+foto kirim+tidak kis klien+belum km kok+ada kok+badan kok+dari komplain konfirmasi kontrol kooperatif koran
 kudu+ke kurus lagi+ke lagi+nih lagi+tadi lagi+ya lalat lalat+di lalu+ini lalu+sudah lama+sampai lanjut+yang
 lansia+ini lansia+ke lansia+mana lapak lapar lapor+dapat lapor+dia lapor+harus lapor+malam lapor+nama lapor+terus
 laporan+22 laporan+di laporan+something laporan+trc lempar lepas$ lewat+depan lewat+mana lewat+sini libur+tidak
 lihat+lagi lihat+lansia lokasi+sih luar+daerah lurah+sudah makasih+ya malam$ malam+pak manga mantul masih+bisa
 masih+smp masih+utuh masuk+dari mau+ambil mau+ikut mau+pegang mau+pulang mau+untuk mauliate medan melahirkan
 melahirkan+pak menang mengaku+dari menurut merantau merantau+ke mesjid met minggu+ini minimarket minta+cepat
 minta+kabar minta+petugas minum+20 mirip+pak mobil$ mobil+dinsos modal muda murah$ naik+angkot naik+bus nama+klien
 nama+suparman nama+yang nanti+telepon nasi neduh ngasih nginep no+8 nomor+dinas nomor+laporan nomor+saya nyanyi
status -1 nyasar+di nyebut obat odgj+dibawa ongkos orang+ini orang+lain orang+nih orang+ya otw+lokasi p padahal
 pagi+pak pak+darto pak+jangan pak+nya pak+rw pak+tapi pak+temen pakai+kaos palsu pamit panggil$ panik panti
 panti+pak panti+tidak pas+saya pasar+lama pdam+mati pegang$ pegang+mau pendek pendidikan pendidikan+ada
 penelepon+bertanya pengaduan+dinas penjangkauan perempatan pergi periksa perlu+petugas permisi$ perum pesan
 petugas+ada petugas+berapa petugas+nanti petugas+pak petugas+saya pinang pingsan+di pinjam pinjol pintu pisau+sudah
 pkh+tahap polsek pondok pr pucat+banget pulang+dari pulsa putus$ ra racun rahasia+kan rapat rapat$ razia+satpol
 rekening resmi$ ribut robot$ rokok rw$ rw+03 rw+08 sahut saksi salut salut+dengan sambil sambil+tunggu sampai+kapan
 sampurasun$ satpam+ya satu satu+ini saudara+alm saudara+belum saya+ada saya+anter saya+bawa saya+dapat saya+demam
 saya+dibaca saya+dihentikan saya+kasih saya+merantau saya+pakai saya+pegang saya+sekarang saya+selesai saya+selimut
 saya+tahu saya+terlantar saya+warga sayat sd sebelah+orang segini segini+masih sehat+selalu sekarang+mah
 sekarang+orang selalu selamat+sore selimut$ seragam+apa serah serah+terima sering serpong si+lansia siang+ini
 sido+pak simpang singgah$ singkatan singkatan+apa sini+ya sitanala slot+gacor sok something something$ sore+pak
 sorry sorry$ st st+tangerang stop suami+tidak suara sudah+agak sudah+aman sudah+dipapag sudah+empat sudah+ikat
 sudah+kasih sudah+lari sudah+lepas sudah+minum sudah+pikun sudah+pucat sudah+rapat sudah+tiba suparman$ tadi$
 tadi+bapak tadi+di tadi+ibu tadi+lewat tadi+masih tahan tahap+3 tahi tahi+lalat tahu$ tahu+tidak tajur tali taman$
 tandu tangan+pihak tangan+terima tangerang+yang tangga tanya+alamat tanya+pak tapi+anak tato telat telepon+dulu
 teman temenin tempat+kemarin tenang$ terakhir terima+kasih terjun$ terlantar+di terlantar+itu terus+bagaimana tes$
 tes+123 test+123 teuing teuing+mana tidak+dikenal tidak+janten tidak+kembali tidak+kios tidak+napas tidak+pakai
 tidak+sahut tidak+uih tidak+valid tidak+yakin tiga+malam tinggi$ toko tol tolong+ada tolong+batal tolong+dijemput
 tolong+ini tolong+tutup trc$ trotoar tua+sudah tua+tidak tulang tumpang+lapor tumpang+neduh tuna tunggu+anak
 turun+pak umur+67 umur+berapa untuk+lap upami upami+bade utuh valid wajib waktu+saya warga+minta x$ x+yang yakin
 yang+amuk yang+angkut yang+bales yang+dibacok yang+lama yang+perlu yang+satu yang+tampung yang+tidak yuk
status -2 00$ 10+menit 2+hari 3$ =child =poor =urgent @kin @person @team @them @who=operator @who=resident ^ada
 ^bales ^bantu ^bibi ^bisa ^bocah ^bot ^bukan ^bunuh ^cabut ^cara ^cepat ^daerah ^dinsos ^eh ^foto ^hai ^istri
 ^jalan ^jodoh ^kakak ^kami ^kantor ^kartu ^mr ^napas ^okee ^pagi ^penelepon ^perempuan ^pun ^punten ^sampurasun
 ^share ^siapa ^target ^telepon ^ternyata ^test ^umur ^unit ^warga ^woi ^ya abaikan$ ada+ambulans ada+bapak
 ada+denyut ada+gelandangan ada+laporan ada+tuh agak aja+pak aktif+tidak allah alun alun$ aman aman$ amankan
 amankan+di ambruk+tidak ambulans+belum ambulans+pak anak angkat$ anjing anonymously anonymously$ anyar apa+ini
 apa+laki apa+pak apa+saya api aplikasinya asal bagi bakar banjir bank bantu$ bantu+saya bapak bapak+di bapak+ini
 baru$ batu bawa+apa bawah+pohon bayar+tidak bekas belum+jadi belum+kembali belum+pernah belum+turun bener+datang
 bener+dinsos bensin berobat berobat$ bersangkutan bersih$ bertanya besok+pagi besuk biasanya+petugas biaya$
 bibi+saya bibirnya+biru bisa+bantu bisa+masuk bpjs bulan+ini bulan+tidak bus cabut+laporan cantik cari$ celana
 cepat chat+kata chatbot ciledug cimone$ cinta cirinya cisadane cukup dapat dapat+hadiah darah+mana dari+rumah
 dari+wonogiri datang+pak datang+tapi dengan+ibu denyut depan+indomaret depan+rumah depan+sekolah di+bawah di+dalam
 di+gubuk di+kali di+lobby di+pinggir di+taman di+terminal di+warung dia+di dia+tidak dianggap+tidak dibawa+polisi
 dibawa+satpol dicoret die dieu dijemput+anak dijemput+perempuan dijemput+saudara dikasih+makan dimakam dinas+sosial
 dinsos+ada diri disabilitas disebar+tidak disimpen disimpen+berapa disini disini$ dobel dompet dua+hari dukcapil
 dukun dulu+ya emang+bener emperan film foto+itu free gaji gang+mawar garis gas gelandangan gelandangan$ gemuk gerak
 gerobak$ geser giginya grup gubuk hadiah hai hai+pak halte$ hari+lalu hari+yang harus+bagaimana hes hilang+dari
 hilang+sudah hilang+tadi id identitas$ ikut indah info+bapak ingat ingat$ ini+bisa ini+chatbot ini+di ini+foto
 ini+masih ini+orang it itu+di itu+dibawa itu+dikasih itu+kata itu+lho itu+tadi jaga+malam jalan jalan+di jalan+ki
 jalmina jalmina+sudah jam+3 jam+besuk jaya$ jembatan+robinson jemput+tidak jenguk juga+ini kabar+kalau kabar+minggu
 kalau+mau kalau+orang kalau+sudah kali kami$ kami+lapor kamu+pak kantor kaos kapan$ kayu ke+dieu ke+laporan
 ke+teras kebon kejadian kelas kemarin+ya kembali$ kenalan kencang kereta kerja+24 kerja+petugas ketemu+ibu
 ketemu+tidak ketik ki ki+samaun kios kirim kirim+petugas klien+tiba kok+harus kok+sudah kolong+flyover komplek
 korban kp ku kuat kubur kudu kumat kumpul kunci kursi lagi+yang lah$ lahir laki+sudah langsung lansia+belum
 lansia+nyasar lansia+saya lansia+sudah lansia+terlantar lantai lapor+ibu lapor+itu lapor+kesini lapor+masih
 lapor+sekarang laporan+anonymously laporan+bagaimana laporan+dianggap lari+dari layan$ lho+pak libur lihat$
 lihat+orang linmas linmas$ listrik lo lobby lobby$ lokasi$ lokasi+klien lokasi+tidak lokasi+ya luar lumpuh
 lumpuh+tidak maaf$ mabuk mah makam makan$ makan+tidak malah+sekarang malam+apa malam+ini malam+tidak mantap manusia
 masalah$ masih$ masih+dengan masih+depan masjid mau+bikin mau+dibawa mau+duduk mau+ke mau+laporan mau+mati mau+urus
 mawar mayat$ melahirkan+bidan melayani mengaku+nama mesin$ mesti minggu+terakhir minta+tolong motor$ muka
 mulu+tidak mulut muntah murah na napas+sudah ndan ngekos ngomong+sendiri nihil nomor$ nomor+wa odgj odgj+sudah okee
 online operasional orang+bener orang+di orang+hilang orang+saya orang+terlantar orang+tidur pabrik pada pagar
 pagi+jam pak+apa pak+belum pak+dia pak+itu pak+kalau pak+lagi pak+lapor pak+lurah pak+perempuan pak+tolong
 pakai+mobil pakai+seragam panas+banget panjang pasang pasar+anyar pasien+tanpa pdam pelapor pemerintah
 penelepon+minta penelepon+sampai perawat pernah pernah+berobat petugas+dari petugas+dinsos petugas+pakai
 petugas+tidak pindah pisah pohon+beringin pom pom+bensin poris$ pos$ posisi+masih posisi+sudah positif prosedur
 proses putih rahasia+tidak ralat rame raya rel relawan+bagaimana resmi robinson robinson$ rt+nya rt+sudah rumah+jam
 rumahnya rusak sabar saja samaun samping sampurasun satpol$ saya+2 saya+bisa saya+cari saya+cerita saya+di
 saya+disimpen saya+kapan saya+kira saya+lagi saya+lansia saya+tanya saya+tolong seberang sejak sekarang+alun
 sekarang+bawa sekarang+dia sekarang+saya sekitar selamat+pagi semua+rs sendiri+di seragam sesak siapa+tahu sido
"""
