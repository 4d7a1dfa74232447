"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
search -1 tangan$ tanggal tanpa+saudara tanya+lanjut tapi+tidak tarmidi taruh tekstil telat teluknaga tembok temen$
 tempat+kerja tenang tengah+malam tenggelam+di teras+rumah terus+ditinggal terus+pencarian tes+dna tetap think
 tidak+bangun tidak+bayar tidak+dengar tidak+jelas tidak+nanti tidak+perlu tidak+purun tidak+sadar tidak+sahut
 tidak+salah tidak+tahu tidak+terus tidak+waras timur tindak+lanjut tinggal+sendiri tk tk+pertiwi tolong+arah
 tolong+data tolong+evakuasi tolong+laporan tolong+tambah tompel tompel+di traktir trotoar tunggakan tunggu$
 tutup+orang uang+di uang+habis ucap umur+13 untuk+bapak untuk+jemput untuk+mayat warna warnet+saya ya+ada
 yang+dengan yang+jaga yang+kabar yang+mau yang+ngopeni yang+suka yang+telepon zidan
search -2 14$ 2+tahun 70+tahun 8+bulan =blaze =mad =smell ^alhamdulillah ^bayi ^berapa ^dibawa ^hi ^izin ^kk ^kok
 ^ktp ^lap ^maaf ^matur ^minta ^motor ^nomor ^orang ^pagi ^pelapor ^pencarian ^puji ^ralat ^rame ^surat ^tambah
 ^terakhir ^tes ^tetangga ^umur ^untuk ^warisan ^wkwk ^ybs ada+bantu ada+bapak ada+ibu ada+tompel agen air aja+deh
 ajak akan alat alhamdulillah$ ambruk anak+di anak+jalan anak+tadi angkat+anak antar apa+bagaimana apartemen
 arah+pasar asli asli$ atm badan bahasa bakar balas bales$ bank bansos bapak+di bapak+ibu bapak+lari bapak+pikun
 bapak+tidak bapak+tiri bareng bareng+saya baru+kata batam bawa+pulang bawa+sepeda bawah belum+bales belum+punya
 beringin$ berobat$ besok betul betul+ada biaya$ bikin bisa$ bisa+cari bisa+dibawa bisa+lapor bisa+pulang bisa+untuk
 bonceng bot bukan+jam bulan+ditinggal butuh+bantu cari+keluarganya cari+kerja celana+pendek cepat$ cibodas cibodas$
 cipondoh$ ciri+ibu daan daan+mogot dan dapat+info dapur dapur+kata dari+tadi data+mr datang$ dengan+satpam
 dengar+ada di+daerah di+dalam di+dapur di+gang di+halte di+komplek di+poster di+puskesmas di+sini di+taman
 di+terminal di+warnet di+warung dia+ada dia+bawa dia+ternyata diam dibawa+kemarin dicabut dicabut$ dihentikan
 dijemput$ dikenali dikit dinsos$ dinsos+bisa dipun diri+di ditaros ditengok ditinggal+ibu ditinggal+saya dituntun
 doang dokumen dokumen+apa dompet+ketemu dong$ dong+pak duduk+di dulu$ ekor emas$ emperan eneng evakuasi foto+bapak
 gaji gali+tanah gantung gelandangan gerak gereja+santa golok haji halte hamil harus+dibawa hi hilang+ya hilang+yang
 ibu+bawa ibu+muda ibu+sudah ibu+tua ig+kata ingat+di inget ini$ ini+ada itu+sekarang izin jadi+bukan jalan+daan
 janda jari jatake jauh jebul jejak+adik jodoh jodoh+saya jual juga juga+kalian juga+ya kabar+bapak kaki kalau+saya
 kalau+tidak kalian+cari kami+lihat kampung+tunggu kan$ kanan kantong kapan karung kasih+tahu kata+tadi kayak
 ke+mana ke+rs ke+sana kedah kejang kejar keluar$ kemarin+cari kemarin+tanya kembali+ke kembali+tidak kepastian
 kepastian$ kepikiran ketemu+anak ketemu+orang ketemu+temen kira kk km kok+tidak komplek+kami kondisi kontrakan$
 kopi kota kp ktp+saya lae lagi+dengan lagi+di lain laki+pakai laki+saya lama lampu lansia+di lansia+kata
 lansia+nyasar lantai lapangan lapangan$ lapor+dari lapor+di lapor+hari lapor+pak lari+ke lemas lempar lihat+lagi
 listrik lupa+kasih lupa+kata makasih+bapak malah malah+ketemu malam+dia malam+ini malih mampu maria masjid
 masjid+al mati+bapak matic matur+makasih mau+angkat mau+dibawa mau+makan mau+minta mau+rujuk mayat+di mengaku
 meninggal+tahun menurut merah+tidak minimarket minimarket+di mlampah mogot motor+matic motor+saya muda+titip
 muhidin mulut mun murid+yang mushola musola naik+angkot nama+dan nama+ibu ngasih+tahu nggih ngurung nih nomor+hp
 nongol$ nyasar nyebut nyebut+nama obat obat+habis odgj+sudah odgj+yang ojek$ online operasi orang+di orang+sudah
 pabrik pada padang pak+di pak+dia pak+hilang pak+muhidin pak+sekarang pak+tambah pak+tidak pak+yang pakai+celana
 paksa paling paman$ panas panti+apa panti+lansia pasar+kemis patah pemakaman penanganan pencariannya pencariannya$
 perkosa perum petugas$ petugas+kemarin pikun+yang pindah pindah+ke pinggir+jalan platnya pohon polsek poris+jam
 pos+ronda psikiater puji puji+tuhan pulang+dulu pulang+ke punya+anak putri raba ralat rame rame+di rawat+di
 remaja+putri reported resmi ronda rsj+tidak ruang rujuk+ke rujukan rumah+lagi rumah+pak rumahnya rw saged
 saged+mlampah sambil sampai+mana samping sana santa santa+maria saran sari saudara+lansia saudara+tidak
 saya+bagaimana saya+dipukul saya+itu saya+janda saya+kok saya+lapor saya+lupa saya+malam saya+orang saya+pasung
 saya+pun saya+reported saya+sekarang saya+stroke saya+susul saya+temukan saya+terlantar saya+ternyata saya+tunggu
 selamat selatan semoga sempat semua$ sendiri sendiri+tetangga senin+ada sesak setengah siap siapa siapa+yang sidik
 sidik+jari sih$ sim sim+mati singgah+itu sini sini$ situ+cipondoh skripsi soal+adik stroke+ditinggal sudah+ada
 sudah+dibawa sudah+keluar sudah+lama sudah+lewat sudah+sampai sudah+tangan suka+lari surat+mati susul$ syarat tadi$
 tadi+lihat tahan tahu+nama tahun+lalu takut$ tambah+ciri tanah tanah+di tanya+bapak tanya+hasil tapi tawa teh
 telanjang telepon+dia temen+lari temukan tenggelam terlantar+di tetangga+baru tidak+boleh tidak+dijemput tidak+ini
 tidak+keluar tidak+mampu tidak+pernah tidak+punya tidak+saged tiga+hari tiket tindak tipu tiri titip+bayi toko tol
search -2 tolong+ada tolong+bawa tolong+dijemput tolong+jemput tolong+penanganan tu tua+linglung tua+tidak tuh tuhan
 tukang+ojek tumpang+di tunggu+di tutup$ untuk+cari untuk+ibu urus$ usir warisan warnet wau ya+kata yang+datang
 yang+dijemput yang+jemput yang+kami yang+mirip yang+nongol yang+perlu yang+tadi yatim
search -3 6$ =arms =beast =height =hurt =office =sick =well @case @code @placed @where ^bukan ^dari ^halo ^itu ^laki
 ^lupa ^petugas ^sekarang ^selamat ^sudah ^tambihan ada+anak ada+biaya ada+disini ada+orang ada+program ada+saudara
 aja$ aman ambulans anak+hilang anak+kecil anter apa$ baik baju+itu bales banget bangun bapak+itu bapak+tua bau
 belakang belum+pak berapa+lama beringin biar bisa+bantu bocah boleh+lapor boleh+pulang bpjs bukan+hilang dalam
 darah dari+daftar dari+panti dari+pemkot deh$ depan+rumah di di+jalan di+teras dijemput dinsos+dinsos disamperin
 disebar duit emas gali gampang gitu grogol grup halo hilang+tidak hp+saya itu+mungkin jalan+beringin jawab jaya$
 jurusan jurusan+serpong kabar+ibu kabar+tidak kalau+panggil kantor karena karunya kata+bapak kata+dia kata+orang
 kata+tukang kayaknya ke+rumah kemarin+sekarang kepala kesini klien ktp kumat kunci kurus$ lagi$ lansia+pikun
 lansia+yang lap laporan$ lewat lewat+dinsos makasih$ makasih+pak mal malam+kata maling masuk matur mau+bener
 mau+kembali mau+pulang minggu+lalu muda mulai mungkin+pak napas nengok ojek orang$ orang+odgj pak+ada pak+orang
 pakai+gelang palsu panggil pelapor pencarian+bapak penelepon+sampai penelepon+sopir perkembangan petugas pipi+kanan
 poto program rekam rekam+cctv remaja ruko rusak sabar saja salah sana$ sarung$ saya+apa saya+jadi saya+kalau
 saya+ke saya+mau saya+suka sebelah sekarang+ada semalam$ sendiri+di senin+tapi si siapa$ sirine smp sopir suara
 sudah+di sudah+dijemput sudah+kami sudah+ketemu sudah+terima tadi tadi+ada tadi+naik tadi+saya taman tambang
 tambihan tangga$ target tengah teras terima+kasih terminal+poris tetangga tiap+malam tidak+jadi tidak+nengok
 tidak+usah tiga tinggal titip+adik tolong+saya tua$ usah warung warung+saya yang yang+dititip yang+urus
search -4 =client =food =force =road =work @sighting @who=operator ^ada ^belum ^dia ^dinsos ^gelandangan ^ini ^kalau
 ^ketemu ^lapor ^makasih ^odgj ^perempuan ^rs ^rumah ^si ^tadi alhamdulillah amuk apa+bisa apa+sudah bagaimana+pak
 bagaimana+sekarang banyak bayar bayi berobat biaya cepat cocok dapat datang deh dekat di+depan di+kontrakan dikasih
 dipukul disini dompet duduk dulu+ya gang gratis hapus harus ibu+di ibu+yang itu+sudah jatuh jaya kabar+soal
 kami+sudah kanan$ kata+cari kata+lihat kemarin+apa kembali+tolong kirim+data komplek kondisinya
 kondisinya+bagaimana lanjut lapor$ lokasi ngaku ngasih nginep nginep+di nomor ongkos pak pasung pegang pemkot
 pencarian pingsan poster pukul punya putar rt rujuk rumah+sekarang sanggup satpam saudara+sudah saya+bawa saya+dan
 saya+di saya+pakai saya+tidur sehat sekarang sekarang+dengan serpong sudah+kirim susul tangga telepon teriak tes
 the tiap tidak+sanggup tidak+sih tutup warga yang+pakai ybs
search -5 =birth =limp =money =still =stir =strike @danger @goes @len2 @them ^bagaimana ^laporan ^nama ^tidak
 apa+aja bapak+yang baru batal belum$ belum+ada berapa bisa boleh boleh+saya butuh dengan+saya depan di+pos
 dinsos+sudah disini$ dititip dititip+di gelang hilang+kemarin ini jadi kok lagi lapor lihat+ibu makan meninggal
 nama+saya nyasar+di perlu pos puskesmas saya+lihat saya+ya sekarang+di sih sudah+pulang tangan tangis+cari terima
 terlantar tidak+mau tidur+di titip tumpang turun+dari uang ya+ibu
search -6 =breath =tale @addition @back @other @status @thanked @withdraw ^yang aja alamat atau bagaimana hasil
 itu+ada kan kartu kasih ketemu+lansia kirim laporan+saya makasih nanti pak$ pak+dari saya+ketemu tambah tangis
 tidur tunggu urus yang+kemarin
search -7 =joke =thanks @it @len1 @thanking @who=responder dengan hilang+itu ke ketemu+pak laporan laporan+kemarin
 rumah+saya sudah ternyata wkwk wkwk$
search -8 @1 bukan kemarin+saya soal sudah+kembali untuk
search -9 @who=resident yang+cari
search -10 saya+sudah
search -11 @len0 ibu$
status 14 dibaca+doang doang
status 13 ^cek update+pak viral
status 12 ^kapan ^lama jadi masih+waiting posisi waiting
status 11 @code ^janji ^trc adu cek ini+bener janji lama+banget progres update
status 10 @? ^progres akhirnya bagaimana$ belum+juga diproses doang$ jadi+tidak jam+berapa kan kapan kok+diam loh
 mau+datang otw php soal tidak+pak yang+mau
status 9 ^is ^jadi ^kok ^update bagaimana cek+tiket cepat+laporan dicuekin jalan+kan kah kah$ kok+masih masih
 meluncur$ otw+belum pak+dari pencarian pundi respon selamat+tidak status tiket tindaklanjut tolong+update
 yang+malam
status 8 =wait @status @where ^bagaimana ^laporan ^status ada+kabar akan+datang ambil+tidak anyone apa+tidak
 datang+pundi datang+sudah dibaca dijemput+jam dong hari+ini itu+jadi jadi+ambil jadi+kan juga$ kok kondisinya
 laporan laporan+kemarin laporan+saya masih+di meluncur nyasar+ya orang+masih pak+cek perkembangan sampai$
 sekarang+tidak status$ tanya terima tidak+sih tiket+saya timnya trc update+laporan
status 7 =ask ^kenapa ^kode ^masih ^otw ^sudah ^tolong ada+perkembangan ambulans+sekarang arrive arrive$ aye
 bagaimana+pak belum bisa+tidur coming datang datang$ dibawa+kemana dicek dmn dmn$ hasil jadi+bagaimana jadi+datang
 jadi+dibawa jam ke+lokasi keburu kemarin kenapa+laporan ko kode kok+tidak lapor+anak lapor+dari loh$ masih+diproses
 masih+lama mereka nasib ngecek+laporan nomor+tiket nya+nyasar petugas+mana progres$ sampai+mana saya+yang
 sekarang+rawat selesai si sudah+sampai tangan+ya tapi+tidak tidak+bales tidak+datang tidak+tangan tidak+viral
 tindak tolak tolong+cepat trc+0457 tuh+orang viral+tidak yang+di yang+kami yang+lapor
status 6 # =client ^belum ^dari ^jd ^nasib ^petugas ^tindak ^ud ambulans anak+hilang angkut+belum anyone+coming apa
 apa+bagaimana apa+sudah atau bagaimana+kabar bagaimana+sekarang bales bales$ bayi+yang belum$ belum+ada belum+pak
 bener+akan coming$ cuma+dibaca diam+wae dicuekin$ dijemput$ dima diproses+tidak dongkap hilang+kemarin ini+jadi is
 is+anyone jam$ juga kabar kabar+pak kabar+soal kalau+tidak kan$ kata+mau kemarin+sekarang kemarin+sudah ko+tidak
 lanjut lansia+yang lap loh+pak malam+jadi mana$ mana+pakai masih+ada mau+kesini menit menit+ini mobil+sudah
 nasib+lansia nongol$ nongol2 odgj+di pak+laporan pencarian+bapak petugas petugas+jadi respon$ rujukan sampai
 saya+lapor sehat sepi sih sudah$ sudah+angkat sudah+ketemu sudah+lewat sudah+selesai telepon+kembali tidak+nih
 tolong+dicek tolong+info tolong+jawab tua$ tunggu+dari ud update+dong yang yang+ke yang+nongol
status 5 05$ 12+bagaimana ^any ^baa ^bayi ^harus ^hasil ^kayanya ^lap ^lokasi ^mobil ^pencarian ^surat ^tiket
 ^tunggu ada+respon ada+tindak adu+saya akhirnya$ akhirnya+dibawa anak+jalan anak+yang angkat angkut any apa+masih
 apa+pulang atas+nama baa bagaimana+lanjut bagaimana+ya bapak+yang baru+datang berapa+sampai dari+jam dari+pagi
 datang+kata datang+tidak diam dianggap dianggurin dicek$ dinsos+dinsos dinsos+yang diproses$ diproses+ya dititip+di
 hilang+ibu ini$ ini+sudah ini+tidak is+saya jalan+belum jalanan+yang jam+lalu jam+piro jangan+cuma jauh jawab jd
 juga+ya kata+15 kemarin+apa kemarin+bagaimana kemarin+dibawa kemarin+saya kode+laporan kok+belum kok+tutup
 kondisinya+bagaimana lagi+soal lama lanjut$ lansia+di lapor lapor+kemarin laporan+atas laporan+aye laporan+nyangkut
 laporan+orang lepas+lagi lho$ lokasi+hari lokasi+sudah mana mana+pak masih+tunggu mau+tahu mayat+yang musala ngecek
 nih$ nomor nyasar+apa orang+tua pak+keburu pak+untuk pakai$ patang penelepon+tanya petugas+belum petugas+nya
 petugas+nyasar petugas+sudah petugas+yang piro piro+pak reported rujuk rw+05 saya+dianggurin saya+nomor
 saya+reported saya+tidak saya+ya siapa+yang sih+pak smp soal+ibu sudah sudah+ada sudah+jalan sudah+kirim
 sudah+terima tadi+kata tanggal tanya+ke tanya+lagi terjun+di tindak+lanjut tolong+kabar tunggu+nih update$ ya+kata
 ya+saya yang+datang yang+dijemput yang+dititip yang+kejang yang+ketemu yang+lihat yang+saya
status 4 2+jam 2+minggu 3+jam 3x =not =past ^berarti ^besok ^halooo ^ko ^ybs ada+yang aja+sih anak+anak anak+jalanan
 angkat+kerja apa+ya assesment assesment+klien atap+musala aye+sudah bagaimana+hasil bagaimana+kondisinya bapak+itu
 bapak+pingsan batal+saya bed belum+di belum+ibu belum+ya berapa+kira berapa+menit biometrik boleh+tahu cari+anak
 centang cibodas+sudah cuma+mau dari+gereja dari+hari dari+kemarin data+mr di+jembatan di+parkir di+sana
 dia+sekarang dibaca+tidak dibawa dibawa+petugas dijadwalin dijemput dijemput+belum dijemput+tadi disebar+ke
 ditanggepin dititip doang+pak follow follow+up gereja gereja+sudah halooo hari hujan$ ibu+aye ibu+lurah ibu+yang
 info ini+laporan ini+parah itu$ itu+mungkin itu+selamat itu+sudah jadi+dijemput jadi+kesini jalan+pak jalanan jam+7
 jaya+minta kabar+ibu kakak+yang kan+pak kapan+orang kapan+pak kasus kata+30 ke+igd ke+mana kelar kemana+ya kesini
 ketemu+lansia kirim+data kok+hilang kok+status lagi+sampai lanjut+bagaimana lansia+kemarin lapor+jam laporan+kok
 lihat+bapak lihat+juga malam+kok mana+orang mana+petugas masuk+tidak mau+angkat mau+dijadwalin mau+sampai
 mau+telepon mayat menit+lagi minggu+lalu mobil+dinas mungkin+pak nganter+bapak nggih nih nik no nongol nongol2$
 nya$ nyangkut otw+dari pak+bagaimana pak+follow pak+jadi pak+kok pak+update pak+yang panti+apa parkir$ penanganan
 penjemputannya perkembangan+laporan petugas$ petugas+tadi pingsan+itu prosesnya pukul+tukang rong rujuk$ rujukan+si
 sadar+tidak sampai+ke sampai+sekarang sana sana$ saya+berapa saya+dicuekin saya+kirim saya+kok saya+ojol
 saya+patang saya+sudah saya+temukan saya+trc saya+tunggu sekarang+ada selasa semalam senin si+kakak sih$ sih+saya
 soal+adik soal+anak status+apa sudah+2 sudah+datang sudah+diproses sudah+disebar sudah+jam sudah+kelar sudah+lapor
 sudah+pukul sudah+rong sudah+tuju surat tadi+pagi tadi+telepon tahu+aja tahu+orang tampung+mana tangan tangan$
 tangan+belum tanya+lanjut tanya+perkembangan telepon temukan terima+mulu tgl the+tua tidak+ditanggepin tidak+ibu
 tidak+ini tidak+jawab tidak+nongol2 tidur+depan tiga tiga+orang tiket$ tiketnya timnya+sampai tindaklanjut+laporan
 tulis tunggu tunggu+warga tutup up up+laporan woy yang+dibawa ybs+yang zidan
status 3 15+menit 30+menit 45+bagaimana 45+sudah 88+bagaimana =money =still ^lah ^lanjut ^nomor ^pelapor ^rs ^tangan
 ^tanya ^terima a+dan about about+the ada+petugas ada+telepon ambil anak+smp any+news any+update apa+mayat
 apa+petugas apa+saudara atap atau+belum atau+sudah bagaimana+laporan banget$ batal$ been belum+laporan belum+lihat
 belum+saya berarti biar bisa+cek bisu bubar$ bus$ camat centang+satu cerita+sekarang depan+toko di+atap di+gerobak
 di+halte di+karung di+lampu di+panti di+php di+rps di+rw di+saya dia+makan diam+aja dibawa+sekarang dijemput+hari
 dijemput+tidak dipun djumadi dulu+saya emang+kalau foto+dengan gelandangan+laki gerobak+itu halo+ada hari+orang
 hari+senin hi+saya hilang$ hilang+bisa ibu+saya igd iku iku$ informasi ini+kapan itu+pak itu+sehat jam+11 jam+lebih
 kaba kami+mau kami+pegang kapan+petugas kata kata+otw ke+kelurahan ke+petugas kemarin$ kenapa kepastian kepikiran
 kepikiran+terus kerja$ kesini$ ketemu+keluarganya kira kunciran+jaya laki+di lalu+masih lalu+saya lama+kah
 lanjut+laporan lap+jalan lapangan$ lapor+3 lapor+sudah lapor+tadi lapor+tidak laporan+ada laporan+kami
 laporan+masuk laporan+nomor laporan+odgj laporan+warga lho loh+ini lupa$ magrib makan+di malam+bagaimana malam+saya
 mana+penanganan mana+prosesnya masih+disini masih+terima mau+pasti mau+terjun mayat+di minggu minta+telepon mulu$
 nama+dewi nama+siapa nan nasib+pak news news+about nganter nih+petugas nomor+88 obat$ odgj+yang ojol orang+laporan
 orang+yang pak$ pak+biar pak+boleh pak+pencarian pak+warga panti+mana parkir pasar+kemarin pasung pegang+tidak
 pelapor+tanya penasaran penelepon+tny pergi$ perkembangan$ perkembangannya perkembangannya$ permisi+pak
 pernah+lapor petugas+kesini petugas+kok petugasipun php+di pokoknya pokoknya+yang posisi+mana pulang+kerja
 pundi+nggih pundi+petugasipun rawat rawat+di rsj+tidak rsud+bagaimana sakit+itu saudara+lansia saudara+tinggal
 saya$ saya+bagaimana saya+batal saya+belum saya+jadi saya+keburu saya+laporan saya+pernah sehat+kan sekarang$
 sekarang+bagaimana sekarang+di sekarang+jam selamat selasa+itu selesai$ selesai+padahal semalam$ sembuh senin$
 sih+laporan situ$ smp+yang soal+bapak sore+ini standby$ sudah+3 sudah+angkut sudah+dapat sudah+dari sudah+keluar
 sudah+obat sudah+tangan sudah+teridentifikasi sudah+terus sudah+tindaklanjut sudah+tunggu tadi+bagaimana tadi+malam
 tah tahu tanggal+12 tanya+laporan tanya+nasib tapi+ini tea teh+sekarang tempo tempo+hari teridentifikasi
 teridentifikasi$ terima+belum terima+terus terus+ke the this+pagi tidak+ada tindak$ titip+di tny toko+saya
 tolong+dong tolong+informasi tolong+tindaklanjut tugas tuju+lokasi tukang+parkir tulis+selesai tunggu+pak
 tunggu+tidak tutup+kenapa update+di wae wae+pak warga+tanya woy+bales ya ya$ ya+kami yang+cari yang+kasih
 yang+kemarin yang+nganter yang+pingsan yang+tugas
status 2 04$ 1+ini 12$ 3+anak 3x+lapor 5+bagaimana 88$ ^bah ^da ^dulu ^hi ^ijin ^kata ^klg ^kurang ^mana ^percuma
 ^terus ^tiketnya a+gelandangan ada$ ada+bales ada+hasil ada+mana ada+mobil ada+titik aja+deh akan ambulans+kami
 anak+belum angkut$ antar apa+belum apa+foto apa+ibu apa+lagi apa+laporan atau+tidak baa+laporan bagaimana+ini
 bagaimana+nasib bagaimana+nih bagaimana+sih bagaimana+tetangga bales+dong bales+laporan banget+sih baru+aja bayi
 belum+bales belum+lansia belum+nggih belum+nongol2 belum+sih belum+yang bener+tindak berapa berapa+ya besok
 biar+saya bisa+ajak bisa+tangan bocah+yang boleh+saya boleh+tinggal budal budal+belum bukan+saudara bukan+yang
 bulan+lalu butuh+untuk cerita cuma+jawab dan dari+bulan dari+minggu dari+selasa dari+subuh dari+tadi daster
 daster+kuning datang+mana datang+ya dengan+3 dengan+orang depan+gang dewi di+empang di+kardus di+mana di+pasar
 di+polsek di+rsud dibawa+kemarin dicandak dijemput+ibu dinsos+apa dinsos+kerja diproses+belum diproses+terus
 ditandatangan ditanggepin$ doa dulu+tidur foto+bapak gang$ gang+kelinci garuda gelandangan+yang hallo+sudah
 halo+saya halte+itu hari+apa hari+ke hari+loh has has+anyone hi hilang+di hp+tidak ibu$ ibu+belum ibu+sekarang
 ibu+yati ikan info+perkembangan info+tindak infonya informasi+perkembangan ini+jam ini+saya isya itu itu+masih
 itu+odgj itu+petugas itu+sekarang itu+si izin+tanya jalan+garuda jam+1 jam+4 jam+8 jari jauh+mana jawab$
 jawab+terima jembatan+itu jiwa+itu jumat kabar+tidak kakak+kami kali+masih kalian+bawa kami kami+anter kami+di
 kami+tadi kami+tanggal kami+titip kampung+tunggu kan+ibu kapan+dijemput kapan+ya kapendak kapendak$ karung$
 kasih+pak kata+tadi kata+tunggu ke+brebes ke+dinsos ke+orang ke+pak ke+rsj ke+saya kelinci kelinci$ kemana
 kemarin+dari kemarin+ketemu kemarin+kok kemarin+sore kemarin+tanya kemis$ kenapa$ kepastian$ kerja+apa kesini+apa
 ketahuan ketemu+dengan ketemu+itu ketemu+pak ketemu+saya ketemu+sudah klg klien+ke kode+saya kok+sepi koordinasi
 kunciran lagi+kesini lalu lalu+itu lama+ada lampu+merah lanjut+lansia lanjut+lap lansia+depan lansia+sarmi
 lansia+stroke lap+hilang lap+no lapangan lapor+bulan lapor+dua lapor+ketemu lapor+lansia lapor+saya lapor+soal
 lapor+tapi lupa lurah maghrib maghrib$ makasih+sewu mana+nih masjid$ masuk+sekolah mau+cek mau+kembali mau+ngecek
 mau+tanya mayat+kali minggu+saya mirip+paman mobil+rongsok muko+surau mungkin nama+di napas+senin nasib+bapak
 ngejogrok nggih$ niku no+45 no+tiket nomor+12 nomor+hp nyasar odgj+rt orang+sekarang pagi pagi+sudah pak+orang
 pak+sampai pak+sekarang pakai+nama pasar+ikan pasti pasung$ patang+pak pegang pemalang pemulangan penanganan+odgj
 pencarian+ibu penelepon+bapak penelepon+rt percuma percuma+lapor perempuan+saya perempuan+yang permintaan
 permintaan+ambulans petugas+kemarin petugas+otw pos+3 progres+laporan pulang$ pulang+ke pun+bapak rps rs+mana
 rujukan$ rumah+aman rumah+ibu rumah+tetangga rw rw+04 sabar+ini sabi+sudah sadang sakit+di sampai+isya sarmi+sudah
 sarung$ satpol satpol+malam saya saya+butuh saya+dan saya+dari saya+kemarin saya+kepikiran saya+lupa saya+nan
 saya+sadang saya+serahin saya+susul saya+tadi saya+tanggal saya+terima saya+tolak sekarang sekarang+dengan
 sekarang+lansia sekarang+mana sekarang+masih sekolah+saya selaku senin+ada serahin serahin+ke sewu sewu+saya si+ibu
 si+pak siapa+nama sidik sidik+jari singgah+apa siswa soal+kakak status+masih status+terima sudah+3x sudah+budal
 sudah+dibaca sudah+dicek sudah+jauh sudah+kapendak sudah+maghrib sudah+mana sudah+minggu sudah+turun sudah+tutup
 surat+antar surau tadi tadi+cuma tadi+dibawa tadi+siang tampak tanggal+4 tanglet tanya+apa tanya+bapak tanya+dia
 tanya+hasil tanya+petugas tanya+progres tanya+tindak taruh team telepon+kata telepon+lagi telepon+tapi terima$
 terjun terpal terus+dari tgl+12 the+team tidak$ tidak+belum tidak+berhenti tidak+hari tidak+petugas tidak+sampai
 tidak+warga tidur$ tiket+trc timnya$ timnya+sekarang tinggal$ tinggal+tidak titik+tahu tkp$ tolak+ya tolong+infonya
 ttg tu tua tua+perempuan tuju tunggu+petugas ubah$ ulang untuk+klien warga+pasung ya+mau yang+dongkap yang+kalian
 yang+lansia yang+pegang yang+perempuan yang+respon yang+telepon yang+tidur yang+untuk yanto yati yati$ zonk
status 1 09$ 112$ 12+masih 12+sudah 14$ =done @len3 ^adik ^iki ^izin ^ke ^matur ^pak ^pos ^tadi ada+keluarganya
 ada+lanjut air+sudah ajukan ambil$ ambulans+untuk anak+itu apa+di atas bade bagaimana+keadaan bagaimana+tindak
 bagaimana+yang bah bakar+kemarin bales+kenapa banget+pak bantaran bantu+ongkos bapak+buta bapak+hendra belum+dari
 belum+orang bisa$ boy brebes buta+di cari+tidak cek+dong cibodasari cipondoh+sudah cocok cocokin da dari+petugas
 dari+sekarang dari+siang datang+ke deh$ dekat$ dengan+anak dengan+siapa depan+gereja di+bantaran di+kolong di+mall
 di+muko di+musala di+pintu di+rs diamankan$ dibaca+belum dicek+belum dikasih$ dilempar dinas$ dinsos+dari
 diproses+aja disurvei ditengok dna dna+untuk driver dua+kali duga dulu+sudah empang foto+pak gang+masjid gang+pakai
 gelandangan+dekat gelandangan+jalan gereja$ halte hamil+di hari+jumat hari+selasa hasil+cek hendra hidup$
 hilang+anak ibu ibu+di ibu+iyoh ibu+mau ijin iki ini ini+takut irigasi+sudah isya+tidak itu+hasil itu+kakak iyoh
 izin jaket+ijo jalan+tidak jalanan+di jam+di jumat$ kabar$ kabar+laporan kabar+terakhir kadieu kali+sabi kamar$
 kami+tgl kapan+datang karang+timur kardus kata+dijemput kayak+tidak ke+jawa ke+kantor ke+lapangan ke+the keadaan
 kelurahan kelurahan$ kemarin+kata kemarin+telepon ketemu+minggu ketemu+orang kira+petugas kok+centang korban+sudah
 kurang lagi+tanya lah+laporan laki+saya lalu+bagaimana lalu+kok lalu+tidak lama+tidak lanjut+gelandangan lapor+di
 lapor+hari lapor+yang laporan+112 laporan+dari laporan+hilang laporan+no laporan+pak lepas lestari lewat+hari
 lewat+wa lihat+ibu lingkungan+rw macam malam+itu malam+sudah mall+sudah mana+ibu mana+posisi masih+pegang masuk
 masuk+panti matur matur+makasih mau+pakai mau+tutup mayat+irigasi melahirkan+belum mengenai mengenali menunggu
 menunggu+petugas mr mr+x muko musafir nama$ nan+patang nih+karunya odgj+a odgj+kemarin otw$ pada+tidak pagi+apa
 pak+lanjut pak+lansia pak+masih pak+petugas pak+soal pak+sudah pasar+itu pasar+sudah pasien+lain pasien+odgj pd
 pengaduan pengaduan+saya perihal petugas+bersih petugas+ini petugas+sekarang petugas+tolong pingsan pintu+air
 polsek$ prosesnya$ puskesmas+cibodasari rabu rawat+mana rongsok rs rt+5 rumah+masih rumah+sakit rw+09 rw+kami sabi
 sambil+pegang sampai+belum sarung satpol+nya saudara+bapak saudara+di saya+boleh saya+dilempar saya+diproses
 saya+malam saya+masuk saya+pelapor saya+sakit saya+siapa sehat$ semalam+di sepi+itu setengah+jam siang siang+saya
 sih+kelurahan soal$ soal+lansia sore$ sore+kok subuh subuh+sampai sudah+1 sudah+dekat sudah+diamankan sudah+ketauan
 sudah+mau sudah+tindak tadi+lapor tanggal+3 tangis+terus tanya+kapan tanya+sudah tapi+orang tarmidi tas
 telepon+soal teriak+tiap terima+doang terima+kan terlantar+saya terus$ terus+sekarang terus+tidak tes+dna tgr
 tidak+laporan tidak+ubah tiga+hari tiket+31 timnya+sudah tindak+belum tindaklanjut$ tn tol+sudah tolong+cek
 tolong+perkembangan tu+sudah tua+laki tunggu+ambulans tunggu+dinsos tutup$ ubah untuk+cari untuk+mayat untuk+mr
 urus+belum wae$ waktu+itu warga+pd woy$ x x+di ya+orang ya+pak yang+bapak yang+hamil yang+kabar yang+kesini
 yang+mirip yang+sedang yang+tadi yang+tinggal yang+waktu
status -1 02$ 03$ 1+jam 1+orang 10$ 2+bulan 2+hari 2+tahun 20+butir 22$ 3+minggu 3+pak 3+tadi 5+orang 6$ 6+padahal
 77$ 8$ =well @case ^abis ^apa ^api ^bayar ^biasanya ^bikin ^bisa ^bunuh ^dengan ^dengar ^di ^die ^dompet ^gaji
 ^gelandangan ^halo ^hes ^ini ^investasi ^jumlahnya ^kerja ^kis ^kondisinya ^lo ^lupa ^manga ^mantap ^mantul
 ^mauliate ^met ^mr ^muka ^p ^pasien ^pemerintah ^salut ^sampah ^tambah ^temen ^tes ^tukang ^tumpang ^tutup ^upami
 ^waktu abis+lapor abu ada+anak ada+ibu ada+masalah ada+mayat ada+perempuan ada+saudara air aja+itu aje akses
 aktif+tidak al alat alhamdulillah$ allah+pak alm alun2 an anak+autis anak+jemput anak+tidak angkut+itu angkut+satu
 apa+laki apa+mesin apa+motor apa+orang api+sudah apotek asesmen aspal assalamualaikum+pak autis autis+tidak awal
 awas baca+tulis badan+jadi bahasa banget+ya bangku bangku+taman bangun$ bank$ bansos+lewat banyak$ bapak$ bapak+tua
 batam bawa+mobil bayi$ bayi+juga begal belakang+pom beli belum+uih bensin$ berapa+orang berdiri beringin bersama
 bersangkutan+telah bersih besuk+rumah biaya+berapa bis bisa+baca bisa+hubung bisa+jemput bisa+kesini bisa+kirim
 bisa+lihat bisa+pulang bisa+telepon bocah+tinggal boleh+jenguk boleh+lihat boleh+minta boleh+tanya bot$ buka$
 bukan+rw buliah bunuh+waktu butir cantik cari+kabar catat cek+bansos cerita+di cibodas$ cikokol$ cipondoh ciri
 cirinya+bagaimana coba culik dada daftar+orang dagu dalam$ dana dapat+kabar dari+panti dari+pelapor dari+rsj darto
 darurat+bisa datang+bawa datang+pakai deh dekat+mana dekat+the demam dengan$ dengan+punya dengar+jadi depan+ruko
 di$ di+alun2 di+aspal di+bangku di+belakang di+dagu di+kantong di+kereta di+koran di+laporan di+ruang di+sebelah
 di+simpang di+stasiun di+tangan di+tangerang di+telepon di+tiket di+toilet dia+di diam+di diamankan+kemarin dibacok
 dibawa+ambulans dibawa+kok dibuang dicabut$ die dieu dihentikan dijual dikenal dikubur dinas dinas+pendidikan
 dinas+sosial dingin dinsos+itu dipapag dipapag+ku diproses+dulu dipungut dipungut+biaya disana disdukcapil
 disdukcapil$ ditaros dobel+dengan does does+this donor donor+darah dorong dorong+gerobak duduk+doang dukcapil dulu$
 dulu+dibawa dulu+itu dulu+kah dulu+pak dulu+tidak empat empat+hari estimasi evakuasi$ flyover$ flyover+cibodas
 foto+lama foto+yang gacor gang+saya gantung gapura gerak+pak gerendeng gerendeng$ geser+ke gitu good gratis+kan
 gudang halo halte+tanah hansip hanya hapunten hari+di hari+kantong hari+libur hari+tidak hari+tunggu harus+kirim
 harus+share have here here$ hidup hilang+disini hilang+pak histeris hp hp+saya ibu+alun ibu+lagi ibu+petugas
 ibu+tadi ibu+tua ieu igd+dekat ikat ikat+warga info+lansia ini+darurat ini+masih ini+ya ini+yang investasi isi
 itu+apa itu+lansia itu+mana itu+singkatan itu+ternyata iya izin+lapor jadi+bukan jadi+gelandangan jadi+laporan
 jadi+pacar jadi+sudah jalan$ jalan+kaki jalan+raya jalanan$ jam+operasional jam+segini jangan+diproses jangan+jadi
 janten jaya jembatan jembatan$ jembatan+cibodas jempol jemput$ jemput+di juga+tidak jumlahnya kaca kalau+ada
 kalau+ketemu kalau+lihat kali$ kami+lapor kampung$ kampung+saya kamu+pak kanan kapan+bansos kapan+hari
 kartu+disabilitas kartu+lansia karunya karunya+banget kata+ada kata+dari kata+dibawa kata+nama kata+umur kata+yang
 kaya kayanya+sudah ke ke+depan ke+dieu ke+kampung kebon kecil+tidak keliru keluar+dari keluar+kepala keluar+lagi
 kemarin+cirinya kembali+ke kembali+lagi kembar kenapa+sih kepala+bayi keren kesini+ya ket ketemu ketemu+di kilo
 kiri kirim+foto kirim+tidak kis klien+belum km kok+ada kok+badan kok+dari komplain konfirmasi kontrol kooperatif
 koran kuat kudu+ke kurus lagi+ke lagi+nih lagi+tadi lagi+ya lalat lalat+di lalu+ini lalu+sudah lama+sampai
 lanjut+yang lansia+ini lansia+ke lansia+mana lapak lapar lapor$ lapor+dapat lapor+dia lapor+harus lapor+malam
 lapor+nama lapor+terus laporan+22 laporan+di laporan+something laporan+trc lempar lepas$ lewat+depan lewat+mana
 lewat+sini libur+tidak lihat+daftar lihat+lagi lihat+lansia lokasi+sih luar+daerah lurah+sudah makasih+ya malam$
 malam+pak mana+aja manga mantul masih+bisa masih+smp masih+utuh masuk+dari mau+ambil mau+bikin mau+dibawa mau+ikut
 mau+pegang mau+pulang mau+untuk mauliate medan melahirkan melahirkan+pak menang mengaku+dari menurut merantau
 merantau+ke mesjid met minggu+ini minimarket minta+cepat minta+kabar minta+petugas minum+20 mirip+pak mobil$
 mobil+dinsos modal muda murah$ naik+angkot naik+bus nama+klien nama+suparman nama+yang nanti+telepon nasi neduh
status -1 nginep no+8 nomor+dinas nomor+laporan nomor+pak nomor+saya nyanyi nyasar+di nyasar+tidak nyebut nyender
 obat odgj+dibawa ompong ongkos orang+ini orang+lain orang+nih orang+ya otw+lokasi p padahal pagi+pak pak+darto
 pak+jangan pak+nya pak+perempuan pak+rw pak+tapi pak+temen pakai+kaos palsu pamit panggil$ panik panti+pak
 panti+tidak pas+saya pasar+lama pdam+mati pegang$ pegang+mau pendek pendidikan pendidikan+ada penelepon+bertanya
 pengaduan+dinas penjangkauan perempatan pergi periksa perlu+petugas permisi$ perum pesan petugas+ada petugas+berapa
 petugas+ke petugas+nanti petugas+pak pinang pingsan+di pinjam pinjol pintu pisau+sudah pkh+tahap polsek pondok pr
 pucat+banget pulang+dari pulsa pun+lansia putih putus$ ra racun rahasia+kan rapat rapat$ razia+satpol rekening
 resmi$ ribut robot$ rokok rw$ rw+03 rw+08 sahut saksi salut salut+dengan sambil sambil+tunggu sampai+kapan
 sampurasun$ satu+ini saudara+alm saudara+belum saya+2 saya+ada saya+angkut saya+anter saya+bawa saya+dapat
 saya+dibaca saya+dihentikan saya+kasih saya+lepas saya+merantau saya+pakai saya+pegang saya+sekarang saya+selesai
 saya+tahu saya+terlantar saya+warga sayat sd sebelah+orang segini sehat+selalu sekarang+mah sekarang+orang selalu
 selamat+sore selimut$ seragam+apa serah serah+terima sering serpong si+lansia siang+ini sido+pak simpang singgah$
 singkatan singkatan+apa sini+ya slot+gacor sok something something$ sore+pak sorry sorry$ sosial st st+tangerang
 stop suara sudah+agak sudah+aman sudah+dipapag sudah+empat sudah+ikat sudah+kasih sudah+lari sudah+lepas
 sudah+minum sudah+pikun sudah+pucat sudah+rapat sudah+tiba suparman$ susul$ tadi$ tadi+bapak tadi+di tadi+ibu
 tadi+lewat tadi+masih tahan tahap+3 tahi tahi+lalat tahu$ tahu+tidak tahun+kemarin tajur tali taman$ tandu
 tangan+pihak tangan+terima tangcity tangerang+yang tangga tanya+alamat tanya+pak tapi+anak tato telat telepon+dulu
 teman temenin tempat+kemarin tenang$ terakhir terima+kasih terjun$ terlantar+di terlantar+itu terus+bagaimana tes$
 tes+123 test+123 teuing teuing+mana tidak+aktif tidak+dikenal tidak+janten tidak+kembali tidak+kios tidak+napas
 tidak+pakai tidak+sahut tidak+uih tidak+valid tidak+yakin tiga+malam tinggi$ toilet toko tol tolong+ada
 tolong+batal tolong+dijemput tolong+ini tolong+jemput tolong+tutup total trc$ trotoar tua+sudah tua+tidak tulang
 tumpang+lapor tumpang+neduh tuna tunggu+anak turun+pak umur+67 umur+berapa untuk+lap upami upami+bade urus$ utuh
 valid wajib waktu+saya warga+minta x$ x+yang yang+amuk yang+angkut yang+bales yang+dibacok yang+ini yang+lama
 yang+perlu yang+satu yang+tampung yang+tidak
status -2 00$ 10+menit 21+00 3$ 3+bulan =child =poor =urgent @needs @person @team @them @who=operator @who=resident
 ^ada ^bales ^bantu ^bibi ^bocah ^bot ^bukan ^cabut ^cara ^cepat ^daerah ^eh ^foto ^hai ^istri ^jalan ^jodoh ^kami
 ^kantor ^kartu ^napas ^okee ^pagi ^penelepon ^perempuan ^pun ^punten ^sampurasun ^share ^siapa ^target ^telepon
 ^ternyata ^test ^umur ^unit ^warga ^woi ^ya abaikan$ ada+ambulans ada+bapak ada+denyut ada+gelandangan ada+laporan
 ada+tuh adik+saya agak aja+pak allah alun alun$ aman aman$ amankan amankan+di ambruk+tidak ambulans+belum
 ambulans+pak anak angkat$ anjing anonymously anonymously$ anyar apa+ini apa+pak apa+saya api aplikasinya asal bagi
 bakar banjir bank bantu$ bantu+saya bapak bapak+di bapak+ini baru$ batu bawa+apa bawah+pohon bayar+tidak bekas
 belum+jadi belum+kembali belum+pernah belum+turun bener+datang bener+dinsos bensin berita berobat berobat$
 bersangkutan bersih$ bertanya besok+pagi besuk biasanya+petugas biaya$ bibi+saya bibirnya+biru bisa+masuk blok bpjs
 bulan+ini bulan+tidak bus cabut+laporan cari$ celana cepat chat+kata chatbot ciledug cimone$ cinta cirinya cisadane
 cukup dapat dapat+hadiah darah+mana dari+rumah dari+wonogiri darurat datang+pak datang+tapi dengan+ibu denyut
 depan+indomaret depan+rumah depan+sekolah di+dalam di+gubuk di+kali di+lobby di+pinggir di+taman di+terminal
 di+warung dia+tidak dianggap+tidak dibawa+dinsos dibawa+polisi dicoret dijemput+anak dijemput+orang
 dijemput+perempuan dijemput+saudara dikasih+makan dimakam dimusuhin dinsos+ada dinsos+tangerang diri disabilitas
 disebar+tidak disimpen disimpen+berapa disini disini$ dobel dompet dukun dulu+ya emang+bener emperan film foto+baru
 foto+itu free gaji gang+mawar garis gas gelandangan gelandangan$ gemuk gemuk$ gerak gerobak$ geser giginya grup
 gubuk habis hadiah hai hai+pak halte$ hari+yang harus+bagaimana hes hilang+dari hilang+sudah hilang+tadi id
 identitas$ ikut indah indomaret info+bapak ingat ingat$ ini+aktif ini+bisa ini+chatbot ini+di ini+foto ini+orang it
 itu+di itu+dibawa itu+dikasih itu+kata itu+lho itu+tadi jaga+malam jalan jalan+di jalan+ki jalmina jalmina+sudah
 jam+3 jam+besuk jaya$ jembatan+robinson jemput+tidak jenguk juga+ini kabar+kalau kabar+minggu kabar+odgj kalau+mau
 kalau+orang kalau+sudah kali kami$ kantor kaos kayu ke+laporan ke+teras kejadian kelas kemarin+ya kembali$ kenalan
 kencang kerja+24 kerja+petugas ketemu+ibu ketemu+tidak ketik ki ki+samaun kios kirim kirim+petugas klien+tiba
 kok+harus kok+sudah kolong+flyover komplek korban kp ku kubur kudu kumat kumpul kunci kursi lagi+mana lagi+yang
 lah$ lahir laki+sudah lalu+sekarang langsung lansia+belum lansia+nyasar lansia+saya lansia+sudah lansia+terlantar
 lantai lapor+ibu lapor+itu lapor+kemana lapor+kesini lapor+masih lapor+sekarang laporan+anonymously
 laporan+bagaimana laporan+dianggap lari+dari layan$ lho+pak libur lihat$ lihat+orang linmas linmas$ listrik lo
 lobby lobby$ lokasi$ lokasi+klien lokasi+tidak lokasi+ya luar lumpuh lumpuh+tidak maaf$ mabuk mah makam makan$
 makan+tidak malah+sekarang malam+apa malam+ini malam+tidak mantap manusia masalah$ masih$ masih+dengan masih+depan
 masjid mau+duduk mau+jadi mau+ke mau+laporan mau+mati mau+urus mawar mayat$ melahirkan+bidan melayani mengaku+nama
 mesin$ mesti minggu+terakhir minta+tolong motor$ muka mulu+tidak mulut muntah murah na naik+jadi naik+kereta
 napas+sudah ndan ngekos ngomong+sendiri nihil nomor$ nomor+telepon nomor+wa odgj odgj+sudah okee operasional
 orang+bener orang+di orang+hilang orang+saya orang+terlantar orang+tidur pabrik pacar+belum pada pagar pagi+jam
 pak+apa pak+belum pak+dia pak+itu pak+kalau pak+lagi pak+lapor pak+lurah pak+tolong pakai+mobil pakai+seragam
 panas+banget panjang pasang pasar+anyar pasien+tanpa pdam pelapor pemerintah penelepon+minta penelepon+sampai
 perawat pernah pernah+berobat petugas+dari petugas+dinsos petugas+pakai petugas+tidak pindah pisah pohon+beringin
 pom pom+bensin poris$ pos$ posisi+masih posisi+sudah positif prosedur proses punya+pacar putar rahasia+tidak ralat
 rame raya rel relawan+bagaimana resmi robinson robinson$ rt+nya rt+sudah rumah+jam rumahnya rusak sabar saja samaun
 samping sampurasun satpol$ satu saya+bisa saya+cari saya+cerita saya+di saya+disimpen saya+kapan saya+kira
 saya+lagi saya+lansia saya+nanti saya+nyasar saya+tanya saya+tolong seberang sejak sekarang+alun sekarang+bawa
 sekarang+dia sekarang+saya sekitar selamat+pagi semua+rs sendiri+di seragam sesak siapa+tahu sido singgah+terima
"""
