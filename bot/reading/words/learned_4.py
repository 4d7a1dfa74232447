"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
search -1 2+anak 21+00 24+jam 4+bulan 5+tahun 80+tahun 9$ @len3 ^assalamualaikum ^batal ^bawa ^cu ^data ^di ^eh
 ^harus ^hasil ^jadi ^jalan ^jam ^jodoh ^kenapa ^kode ^lihat ^malam ^masih ^permisi ^punten ^puskesmas ^remaja
 ^syarat ^telepon ^trc a+gelandangan abaikan ada+dua ada+kartu ada+lagi ada+odgj ada+pak ada+satu agak+pincang
 aja+tidak ajak+ngomong akhirnya allah alun2 anak+mau anak+pada anak+tadi aneh angkat angkot$ anjing anter+pulang
 apa+dinas apa+saja apa+ya api asih assalamualaikum atas b babakan babakan$ baca bacok bagaimana+kabar bagi bahasa
 baju+merah balaraja bandung bandung$ banget$ bank bantu+apa bantu+saya bantu+tidak bapak+ada bapak+kalau bareng
 bareng+saya baru$ baru+pulang bawa+golok bawa+karung bawa+ke bayi+yang been begal belakang+rumah belum+cair
 belum+ibu benda berapa+hari berita berkas bersama besar$ bidan biru+tidak bisa+nyebut bisa+tampung bisa+tidak blok
 bocor bogor boleh$ brebes bulan$ bundaran busa cabut cari+itu cari+wkwk cekik cepat$ cerai cibodas+besar cikupa
 cipadu cipondoh coba cu cuma cuma+mau curiga daerah+km dari+dinsos dari+ibu dari+mana dari+medan dari+polsek
 dari+ruang daster+kuning data+susul dekat+sekolah dengan+kami di+atm di+batam di+bawah di+cikupa di+emperan di+grup
 di+hatinya di+kandang di+kantong di+karang di+lampu di+lokasi di+musola di+polsek di+rel di+rest dia+minta
 dia+sudah dia+yang dibawa+berobat dibawa+lari dicolong dihentikan+aja dijemput+ibu dipukul+suami diri disebar+tidak
 ditinggal+anak ditinggal+istri dm dna dna+untuk doa dompet+hilang driver dtks dua$ duri emas+dua flyover$
 foto+dengan gaji+wkwk ganti gelandangan+laki gendong gerobak gigit got gratis$ gudang harus+bagaimana hati+saya
 hatinya hatinya$ hi+saya hilang+lihat hitam$ ibu+guru ibu+meninggal ibu+pakai ijazah ikan info+perkembangan ini+di
 inyo isi itu$ itu+jadi itu+kata jalan jam+1 jam+lalu jatake jatuh+dari jawa jembatan kakak$ kakak+adik kakak+pakai
 kakak+pun kaki+palsu kalau+ajak kalian+bawa kalian+cari kambing kami$ kami+tolong kamu kan+lansia kan+pak kandang
 kara kartu+atm kartu+saudara kasur kasus kata+dari kata+hilang kata+lari kata+saudara kayak+di ke+bandung
 ke+kampung ke+rsj kecanduan kejang+di keluar+kamar kemarin+mau kembali+lagi kemis+tadi kenanga kenapa
 kepikiran+terus kesana ketemu+mayat ketemu+warga km+14 kode kok+hilang kompor konsul konsultasi korban korban+phk
 kota+tangerang kucing kucing+saya kunciran kursi laki+saya laki+tanpa lama+biasanya lampu+merah lanjut$ lanjut+lap
 lansia$ lansia+bawa lansia+ditinggal lansia+lihat lansia+sudah lansia+tanpa lansia+teh lap+hilang layak lebih
 lepas+lagi lihat+di lihat+dia lihat+tadi loh lowongan luka lupa+mati mahasiswa makan$ makan+belum malam+mau malu
 mandi manusia masih masjid+daerah masuk+ke mau+konsul mau+melahirkan mau+sekolah mayat+itu meninggal+di merdeka$
 minta+anter minta+jangan mirip+paman mulu muntah murah nama+anak nan nasib ndan ngajuinnya ngelantur ngobrol
 ngopeni ngumpet ngumpet+di ngurung+diri nolak nyanyi nyasar+tidak o obat obat+putus obat+rumah odgj+obat orang+laki
 orang+tidur otw pabrik+tekstil pagi+orang pak+ini pak+laporan pak+soal pakai+seragam palsu+untuk pandeglang
 pasar+babakan pasar+ikan pasar+kata patah patah$ pencarian+adik penerima pengaduan pengumuman penumpang perempatan
 perempuan+smp pergi$ permisi pertiwi petugas+sekarang pikun+nyasar pindah$ piring pisah+dengan pisau plat plat+b
 pocong pojok pondok pos+satpam prosedurnya pulang+tidak punya+rumah purun putri+lari putus+obat rehab remaja+putri
 respon rest rest+daerah royal rs+sitanala rs+tidak rsud+pasien rujuk$ rumah+anak rumah+ibu rumah+minta
 rumah+saudara rumahnya+hilang sabi$ sahut saja+yang sampah satpam+kami satu$ satunya saudara+anak saudara+bapak
 saudara+sepakat saya+80 saya+aja saya+baru saya+cek saya+cuma saya+dapat saya+dengan saya+dicolong saya+harus
 saya+jalan saya+kecanduan saya+korban saya+kumat saya+laporan saya+linglung saya+meninggal saya+salah saya+sekarang
 saya+tadi saya+tanya saya+think sebatang sebatang+kara sebut sebut+nama sedang sehat$ sejak+ibu sejak+lebaran
 sekali sekarang+ambil sekarang+lebih sekarang+nginep sekarang+saya sekarang+tumpang selamat+siang selatan$
 sementara sepakat sepakat+tidak setengah+jam siang+pak sih+pak singgah+apa sitanala smp+lari soal+anak soal+bapak
 sosial standby status stop sudah+abis sudah+dimakam sudah+hubung sudah+makan sudah+meninggal sudah+mulai sukaasih
 sukaasih$ tadi+dibawa tahun+di tahun+ditinggal tahun+kemarin tahun+saya takut+pulang taman+royal tanda tangan$
search -1 tangan+mau tanggal tanya+lanjut tarmidi taruh tekstil telat telepon+kata teluknaga temen$ tenang
 tengah+malam tenggelam+di teras+rumah terus+ditinggal terus+pencarian tes+dna tetap think tidak+bangun tidak+bayar
 tidak+dengar tidak+nanti tidak+perlu tidak+purun tidak+sahut tidak+salah tidak+terus timur tindak+lanjut
 tinggal+sendiri tk tk+pertiwi tolong+arah tolong+data tolong+evakuasi tolong+laporan tolong+tambah tompel tompel+di
 traktir tuduh tunggakan tunggu$ tutup$ tutup+orang uang+di uang+habis ucap umur+13 untuk+bapak untuk+jemput warna
 warnet+saya ya$ ya+ada yang+dengan yang+dijemput yang+jaga yang+kabar yang+kalian yang+mau yang+ngopeni yang+suka
 zidan
search -2 14$ 2+pak 2+tahun 70+tahun 8+bulan =mad =smell ^alhamdulillah ^bayi ^bocah ^dibawa ^hi ^izin ^kk ^kok ^ktp
 ^lap ^matur ^minta ^motor ^nomor ^orang ^pagi ^pelapor ^pencarian ^puji ^ralat ^rame ^surat ^tambah ^terakhir ^tes
 ^umur ^untuk ^warisan ^wkwk ^ybs ada+bantu ada+bapak ada+ibu ada+tompel agen air aja+deh ajak akan alat
 alhamdulillah$ ambruk anak+di anak+jalan angkat+anak antar apa+bagaimana apartemen arah+pasar asli asli$ atm badan
 bakar balas bales$ bansos bapak+ibu bapak+lari bapak+pikun bapak+tidak bapak+tiri baru+kata batam bawa+sepeda bawah
 bekas+pasien belum+bales belum+punya beringin$ berobat$ besok betul betul+ada biaya$ bikin bisa$ bisa+cari
 bisa+dibawa bisa+lapor bisa+pulang bisa+untuk bonceng bot bukan+jam bulan+ditinggal butuh+bantu cari+keluarganya
 cari+kerja cari+rumah celana+pendek cibodas cibodas$ cipondoh$ cluster daan daan+mogot dan dapat+info dapur
 dapur+kata dari+tadi data+mr dengan+satpam dengar+ada di di+daerah di+dalam di+dapur di+gang di+halte di+komplek
 di+poster di+puskesmas di+taman di+terminal di+warnet di+warung dia+ada dia+bawa dia+ternyata diam dibawa+kemarin
 dicabut dicabut$ dihentikan dijemput$ dikenali dikit dinsos$ diproses dipun diri+di disebar+ke ditaros ditengok
 ditinggal+ibu ditinggal+saya dituntun doang dokumen dokumen+apa dompet+ketemu dong$ dong+pak dulu$ ekor emas$
 emperan eneng evakuasi foto+bapak gaji gali+tanah gantung gelandangan gerak gereja+santa golok grogol haji halte
 hamil hari+di hari+senin harus+dibawa hati hi hilang+ya hilang+yang hujan ibu+bawa ibu+muda ibu+sudah ibu+tua
 ig+kata indah ingat+di inget ini$ ini+ada itu+sekarang izin jadi+bukan jalan+daan janda jari jauh jebul jejak+adik
 jodoh jodoh+saya jual juga juga+kalian juga+ya kabar+bapak kaki kalau+saya kalau+tidak kami+lihat kami+tidak
 kampung+tunggu kan$ kantong kapan kapendak karang karung kasih+tahu kata+ada kata+anak kata+lihat kata+tadi kayak
 ke+2 ke+mana ke+rs ke+sana kedah kejang kejar keluar$ kemarin+cari kemarin+tanya kembali+ke kembali+tidak kepastian
 kepastian$ kepikiran ketemu+anak ketemu+orang ketemu+temen kira kk km kok+tidak kolong+jembatan komplek+kami
 kondisi kopi kota kp ktp+saya lae lagi+dengan lagi+di lain laki+pakai lama lansia+di lansia+kata lansia+nyasar
 lantai lapangan lapangan$ lapor+dari lapor+di lapor+hari lapor+pak lari+ke lemas lempar lihat+lagi listrik
 lupa+kasih lupa+kata makasih+bapak malah malah+ketemu malam+dia malam+ini malih mampu maria masjid masjid+al
 mati+bapak matic matur+makasih mau+angkat mau+dibawa mau+makan mau+minta mau+rujuk mayat+di mengaku meninggal+tahun
 menurut merah+tidak minggu+lalu minimarket minimarket+di mlampah mogot mogot+mungkin motor+matic motor+saya
 muda+titip muhidin mulut mun murid+yang mushola musola naik+angkot nama+dan nama+ibu nasi ngasih+tahu nggih ngurung
 nih nomor+hp nongol$ nyasar nyebut nyebut+nama obat+habis odgj+sudah odgj+yang ojek$ online operasi orang+di
 orang+sudah pabrik padang pak+di pak+dia pak+hilang pak+muhidin pak+sekarang pak+tambah pak+tidak pak+yang
 pakai+celana paksa paling paman$ panas panti+apa panti+lansia pemakaman penanganan pencariannya pencariannya$
 pencet perkosa perum+taman petugas$ petugas+kemarin pikun+yang pindah pindah+ke pinggir+jalan platnya pohon polsek
 pos+ronda psikiater puji puji+tuhan pulang+ke punya+anak putar+di putri raba ralat rame rame+di rawat+di reported
 resmi ronda rsj+tidak ruang rujuk+ke rujukan rumah+lagi rumah+pak rumahnya saged saged+mlampah salah sambil
 sampai+mana samping sana santa santa+maria saran sari saudara+lansia saudara+tidak saudara+tinggal saya+bagaimana
 saya+dipukul saya+itu saya+janda saya+kok saya+lapor saya+lupa saya+malam saya+orang saya+pasung saya+pun
 saya+reported saya+stroke saya+susul saya+temukan saya+terlantar saya+ternyata saya+tunggu selatan semoga sempat
 semua$ sendiri sendiri+tetangga senin+ada sesak setengah siap siapa sidik sidik+jari sih$ sim sim+mati singgah+itu
 sini sini$ situ+cipondoh skripsi soal+adik soal+kakak stroke+ditinggal suara sudah+ada sudah+dibawa sudah+disebar
 sudah+keluar sudah+lama sudah+lewat sudah+sampai sudah+tangan sudimara suka+lari surat+mati susul$ syarat tadi$
 tadi+lihat tahan tahu+nama tahun+lalu takut$ tali+tambang tambah+ciri tambang tanah tanah+di tanpa+saudara
 tanya+bapak tanya+hasil tapi tawa teh telanjang telepon+dia tembok temen+lari tempat+kerja temukan tenggelam
 terlantar+di tetangga tetangga+baru tidak+boleh tidak+dijemput tidak+ini tidak+keluar tidak+mampu tidak+pernah
search -2 tidak+punya tidak+sadar tidak+saged tidak+waras tiga+hari tiket tindak tipu tiri titip+bayi toko
 tolong+ada tolong+bawa tolong+dijemput tolong+jemput tolong+penanganan trotoar tu tua+linglung tua+tidak tuh tuhan
 tukang+ojek tumpang+di tunggu+di untuk+cari untuk+ibu urus$ warisan warnet wau ya+kata yang yang+datang yang+jemput
 yang+kami yang+mirip yang+nongol yang+perlu yang+tadi yang+telepon yatim
search -3 6$ =arms =beast =blaze =height =hurt =office =sick =well @case @placed @where ^berapa ^bukan ^dari ^halo
 ^itu ^laki ^lupa ^maaf ^petugas ^sekarang ^selamat ^sudah ^tambihan ada+anak ada+biaya ada+disini ada+orang
 ada+program ada+saudara aja$ aman ambulans anak+hilang anak+kecil apa$ baik baju+itu bales banget bangun bapak+itu
 bau bawa+pulang belakang belum+pak berapa+lama beringin biar bocah boleh+lapor boleh+pulang bpjs bukan+hilang dalam
 darah dari+daftar dari+panti dari+pemkot datang$ deh$ depan+rumah di+jalan di+sini di+teras dijemput dinsos+bisa
 dinsos+dinsos disebar duduk+di duit emas gali gampang gitu grup halo hilang+tidak hp+saya itu+mungkin itu+sudah
 jalan+beringin jawab jaya$ kabar+ibu kabar+tidak kalau+panggil kanan kantor karena karunya kata+bapak kata+dia
 kata+orang kata+tukang kayaknya ke+rumah kemarin+sekarang kepala kesini klien kontrakan$ kumat kunci kurus$ lampu
 lansia+pikun lansia+yang lap laporan$ lewat lewat+dinsos makasih$ makasih+pak mal malam+kata maling masuk matur
 mau+bener mau+kembali mau+pulang muda mulai mungkin+pak napas nengok nomor ojek orang$ orang+odgj pada pak+ada
 pak+orang pakai+gelang palsu panggil pasar+kemis pelapor pencarian+bapak penelepon+sampai perkembangan perum
 petugas pipi+kanan poris+jam poto program pulang+dulu rekam rekam+cctv remaja ruko rusak rw sabar saja sana$
 sarung$ saya+apa saya+bawa saya+jadi saya+kalau saya+ke saya+mau saya+suka sebelah sekarang+ada selamat semalam$
 sendiri+di senin+tapi si siapa$ siapa+yang sirine smp sudah+di sudah+dijemput sudah+kami sudah+ketemu sudah+terima
 susul tadi tadi+ada tadi+naik tadi+saya tambihan tangga$ target tengah teras terima+kasih terminal+poris tiap+malam
 tidak+jadi tidak+nengok tidak+usah tiga tinggal titip+adik tolong+saya tua$ usah usir warung warung+saya
 yang+dititip yang+urus
search -4 =food =force =road =work @code @sighting @who=operator ^ada ^belum ^dia ^dinsos ^gelandangan ^ini ^kalau
 ^ketemu ^lapor ^makasih ^nama ^odgj ^perempuan ^rs ^rumah ^si ^tadi alhamdulillah amuk anter apa+bisa apa+sudah
 bagaimana+pak bagaimana+sekarang banyak bapak+tua bayar bayi berobat biaya bisa+bantu cepat ciri+ibu dapat datang
 deh dekat di+depan di+kontrakan dikasih dipukul disamperin disini duduk dulu+ya gang gratis hapus harus ibu+di
 ibu+yang istri+pak jatuh jaya jurusan jurusan+serpong kabar+soal kami+sudah kanan$ kata+cari kemarin+apa
 kembali+tolong kirim+data komplek kondisinya kondisinya+bagaimana ktp lagi$ lanjut lapor$ lokasi ngaku ngasih
 nginep nginep+di ongkos pak pegang pemkot pencarian penelepon+sopir pingsan poster pukul punya putar rt rujuk
 rumah+sekarang sanggup satpam saudara+sudah saya+dan saya+di saya+pakai saya+tidur sehat sekarang sekarang+dengan
 sudah+kirim taman tangga telepon teriak tes the tiap tidak+sanggup tidak+sih tutup warga yang+pakai ybs
search -5 =birth =client =limp =money =still =stir =strike @danger @goes @len2 @them ^bagaimana ^laporan ^tidak
 apa+aja bapak+yang batal belum$ belum+ada berapa bisa boleh boleh+saya butuh cocok dengan+saya depan di+pos
 dinsos+sudah disini$ dititip+di dompet gelang hilang+kemarin ini kasih kok lagi lapor lihat+ibu makan nama+saya
 nyasar+di pak$ pak+dari pasung perlu pos puskesmas saya+lihat saya+ya sekarang+di serpong sih sopir sudah+pulang
 tangan terima terlantar tidur+di titip tumpang turun+dari uang ya+ibu
search -6 =breath =tale @addition @back @status @thanked @withdraw ^yang aja alamat atau bagaimana baru dari+laporan
 dititip hasil itu+ada jadi kan kartu ketemu+lansia kirim laporan+kemarin laporan+saya makasih meninggal nanti
 saya+ketemu tambah tangis tangis+cari tidak+mau tidur tunggu urus yang+kemarin
search -7 =joke =thanks @it @len1 @other @thanking @who=responder dengan hilang+itu ke ketemu+pak laporan rumah+saya
 sudah ternyata wkwk wkwk$
search -8 @1 bukan kemarin+saya soal sudah+kembali untuk
search -9 @who=resident yang+cari
search -10 saya+sudah
search -11 @len0 ibu$
status 14 dibaca+doang
status 13 doang update+pak
status 12 ^cek ^kapan ^lama jadi viral
status 11 @code ^janji ^trc adu cek janji lama+banget masih+waiting progres update waiting
status 10 ^progres akhirnya bagaimana$ belum+juga cepat+laporan diproses doang$ ini+bener jadi+tidak jam+berapa kan
 kapan kok+diam loh mau+datang otw php selamat+tidak soal tidak+pak yang+mau
status 9 @? ^is ^jadi ^kok ^update bagaimana cek+tiket dicuekin jalan+kan kah kah$ kok+masih loh+pak masih meluncur$
 nyasar+ya orang+masih otw+belum pencarian posisi pundi respon status tiket tindaklanjut tolong+update
 update+laporan yang+malam
status 8 @status @where ^bagaimana ^laporan ^masih ^status ada+kabar akan+datang ambil+tidak ambulans+sekarang
 anyone datang+pundi datang+sudah dibaca dijemput+jam itu+jadi jadi+ambil jadi+kan juga$ kok kondisinya laporan
 laporan+saya masih+di meluncur nya+nyasar pak+cek pak+dari perkembangan sampai$ sekarang+tidak status$ tanya terima
 tidak+sih tiket+saya timnya trc
status 7 =ask =wait ^kenapa ^kode ^otw ^sudah ^tolong ada+perkembangan apa+tidak arrive arrive$ aye bagaimana+kabar
 bagaimana+pak belum bisa+tidur coming datang datang$ dibawa+kemana dong hari+ini hasil ini$ jadi+bagaimana
 jadi+datang jadi+dibawa jam kata+mau ke+lokasi keburu kemarin kenapa+laporan kode kok+tidak lanjut lapor+anak
 lapor+dari laporan+kemarin loh$ malam+jadi masih+diproses masih+lama mereka nasib ngecek+laporan nomor+tiket
 odgj+di petugas+mana progres$ rujukan sampai+mana saya+yang sekarang+rawat selesai si sudah+angkat sudah+sampai
 tangan+ya tapi+tidak tidak+bales tidak+datang tidak+tangan tidak+viral tindak tolak tolong+cepat trc+0457 tuh+orang
 viral+tidak yang+di yang+lapor
status 6 # =client ^belum ^dari ^jd ^nasib ^tindak ^ud ambulans anak+hilang angkut+belum anyone+coming apa
 apa+bagaimana apa+sudah atau bagaimana+sekarang bales bales$ bapak+yang bayi+yang belum$ belum+ada belum+pak
 bener+akan coming$ cuma+dibaca dari+laporan diam+wae dicek dicuekin$ dijemput$ dima diproses+tidak dongkap
 dulu+baru hilang+kemarin ini+jadi ini+tidak is is+anyone jam$ jangan+cuma juga kabar kabar+pak kabar+soal
 kalau+tidak kan$ kemarin+sekarang kemarin+sudah ko ko+tidak lansia+yang lap mana+pakai masih+ada mau+kesini menit
 menit+ini mobil+sudah nasib+lansia nongol$ nongol2 orang+jadi pak+laporan pencarian+bapak petugas petugas+belum
 respon$ sampai saya+lapor sepi sih sudah$ sudah+ketemu sudah+selesai telepon+kembali tidak+nih tolong+dicek
 tolong+info tolong+jawab tua$ tunggu+dari ud update+dong yang yang+kami yang+ke yang+nongol
status 5 05$ 12+bagaimana ^any ^baa ^bayi ^hasil ^kayanya ^lap ^lokasi ^mobil ^pencarian ^petugas ^surat ^tiket
 ^tunggu ada+respon ada+tindak adu+saya akhirnya$ anak+jalan anak+yang angkat angkut any apa+masih atas+nama baa
 bagaimana+lanjut baru+datang berapa+sampai dari+jam dari+pagi datang+kata datang+tidak diam dianggap dianggurin
 dicek$ dijemput dinsos+dinsos dinsos+yang diproses$ diproses+ya dititip+di hilang+ibu ini+sudah is+saya jalan+belum
 jalanan+yang jam+lalu jam+piro jauh jawab jd juga+ya kata+15 kemarin+apa kemarin+bagaimana kemarin+dibawa
 kemarin+saya kode+laporan kok+belum kok+tutup kondisinya+bagaimana lagi+soal lama lanjut$ lansia+di lapor
 lapor+kemarin laporan+atas laporan+aye laporan+nyangkut laporan+orang lepas+lagi lho$ lokasi+hari lokasi+sudah mana
 mana$ mana+pak masih+tunggu mau+tahu mayat+yang musala ngecek nomor nyasar+apa orang+tua pak+keburu pak+yang pakai$
 penelepon+tanya petugas+jadi petugas+nya petugas+nyasar petugas+sudah petugas+yang piro+pak posisi+mana reported
 rw+05 saya+dianggurin saya+nomor saya+reported saya+temukan saya+tidak saya+ya sehat selasa siapa+yang sih+pak smp
 soal+ibu sudah sudah+ada sudah+jalan sudah+kirim sudah+lewat sudah+terima tadi+kata tadi+telepon tanggal tanya+ke
 tanya+lagi terjun+di tindak+lanjut tolong+kabar tunggu+nih update$ ya+kata ya+saya yang+datang yang+dijemput
 yang+dititip yang+kejang yang+ketemu yang+lihat yang+saya
status 4 2+jam 2+minggu 3+jam 3x =not =past ^berarti ^besok ^halooo ^harus ^ko ^ybs ada+telepon ada+yang aja+sih
 akhirnya+dibawa anak+anak anak+jalanan angkat+kerja apa+mayat apa+pulang apa+ya assesment assesment+klien
 atap+musala atau+sudah aye+sudah bagaimana+hasil bagaimana+kondisinya bagaimana+ya bapak+itu bapak+pingsan
 batal+saya bed belum+di belum+ya berapa+kira berapa+menit biometrik boleh+tahu cari+anak centang cibodas+sudah
 cuma+mau dari+gereja dari+hari dari+kemarin data+mr di+jembatan di+parkir di+sana dia+sekarang dibaca+tidak dibawa
 dibawa+petugas dibawa+sekarang dijadwalin dijemput+belum dijemput+tadi disebar+ke ditanggepin dititip emang+kalau
 follow follow+up gereja gereja+sudah halooo hari hujan$ ibu+aye ibu+lurah ibu+yang info ini+laporan ini+parah itu$
 itu+mungkin itu+selamat itu+sudah jadi+dijemput jadi+kesini jalan+pak jalanan jam+7 jaya+minta kabar+ibu kakak+yang
 kan+pak kapan+orang kapan+pak kapan+petugas kasus kata+30 ke+igd ke+mana kelar kemana+ya kesini kirim+data
 kok+hilang kok+status lanjut+bagaimana lansia+kemarin lapor+sudah laporan+kok lihat+bapak lihat+juga malam+kok
 mana+orang mana+penanganan mana+petugas masuk+tidak mau+angkat mau+dijadwalin mau+sampai mau+telepon mayat mayat+di
 menit+lagi minggu+lalu mobil+dinas mungkin+pak nganter+bapak nggih nih nih$ nik no nongol nya$ nyangkut otw+dari
 pak+bagaimana pak+ini pak+jadi pak+kok pak+untuk pak+update panti+apa parkir$ patang penanganan penasaran
 perkembangan+laporan petugas$ petugas+tadi pingsan+itu piro prosesnya pukul+tukang rong rujuk rujuk$ rujukan+si
 sadar+tidak sakit+itu sampai+ke sampai+sekarang sana sana$ saya$ saya+dicuekin saya+kirim saya+kok saya+ojol
 saya+sudah saya+trc saya+tunggu sekarang+ada semalam senin si+kakak sih$ sih+saya soal+adik soal+anak sore+ini
 status+apa sudah+2 sudah+datang sudah+diproses sudah+disebar sudah+jam sudah+kelar sudah+lapor sudah+pukul
 sudah+rong sudah+tuju tadi+pagi tahu+aja tahu+orang tampung+mana tangan tangan$ tangan+belum tanya+lanjut
 tanya+perkembangan telepon temukan terima+mulu tgl the+tua tidak+ditanggepin tidak+ibu tidak+jawab tidak+nongol2
 tidur+depan tiga tiga+orang tiket$ tiketnya timnya+sampai tindaklanjut+laporan tulis tunggu tutup up up+laporan woy
 yang+dibawa ybs+yang zidan
status 3 15+menit 30+menit 45+bagaimana 45+sudah 88+bagaimana =money =still ^bah ^dulu ^lah ^lanjut ^nomor ^pelapor
 ^rs ^tangan ^tanya ^terima ^tiketnya a+dan about about+the ada+petugas ambil anak+smp any+news any+update apa+lagi
 apa+petugas apa+saudara atap atau+belum baa+kaba bagaimana+laporan bah banget$ batal$ been belum+ibu belum+laporan
 belum+lihat belum+saya berarti biar bisa+cek bisu bubar$ bus$ camat cek+trc centang+satu cerita+sekarang depan+gang
 depan+toko di+atap di+gerobak di+halte di+karung di+lampu di+panti di+php di+rps di+rw di+saya dia+makan diam+aja
 dijemput+hari dijemput+tidak dipun djumadi doang+pak dulu+saya foto+dengan gelandangan+laki gerobak+itu halo+ada
 hari+orang hari+senin hi+saya hilang$ hilang+bisa ibu+saya igd iku iku$ informasi ini+kapan itu+pak itu+sehat jam+8
 jam+lebih kaba+laporan kami+mau kami+pegang kata kata+otw ke+kelurahan ke+petugas kelinci$ kemarin$ kenapa
 kepastian kepastian$ kepikiran kepikiran+terus kerja$ kesini$ ketemu+keluarganya ketemu+lansia kira kunciran+jaya
 lagi+sampai laki+di lalu lalu+masih lalu+saya lanjut+laporan lap+jalan lapangan$ lapor+3 lapor+jam lapor+tadi
 lapor+tidak laporan+ada laporan+kami laporan+masuk laporan+nomor laporan+odgj laporan+warga lho loh+ini lokasi+jam
 lupa$ macam macam+mana magrib makan+di malam+bagaimana malam+saya mana+prosesnya masih+disini masih+terima
 masuk+apa mau+pasti mau+terjun minggu minta+telepon mulu$ nama+dewi nama+siapa nan nasib+pak news news+about
 nganter nih+petugas nomor+88 nongol2$ obat$ odgj+yang ojol orang+laporan pak$ pak+biar pak+boleh pak+follow
 pak+pencarian pak+warga panti+mana parkir pasar+kemarin pasung pegang+tidak pelapor+tanya penelepon+tny
 penjemputannya pergi$ perkembangan$ perkembangannya perkembangannya$ permisi+pak pernah+lapor petugas+kesini
 petugas+kok petugasipun php+di pokoknya pokoknya+yang pulang+kerja pundi+nggih pundi+petugasipun rawat+di rsj+tidak
 rsud+bagaimana satpol saudara+lansia saudara+tinggal saya+bagaimana saya+batal saya+belum saya+berapa saya+jadi
 saya+keburu saya+laporan saya+patang saya+pernah sehat+kan sekarang$ sekarang+bagaimana sekarang+di sekarang+jam
 selamat selasa+itu selesai$ selesai+padahal semalam$ sembuh senin$ sih+laporan situ$ smp+yang soal+bapak standby$
 sudah+angkut sudah+dapat sudah+dari sudah+keluar sudah+mana sudah+obat sudah+tangan sudah+teridentifikasi
 sudah+terus sudah+tindaklanjut sudah+tunggu surat tadi+bagaimana tah tahu tanggal+12 tanya+laporan tanya+nasib
 tapi+ini tea tempo tempo+hari teridentifikasi teridentifikasi$ terima+belum terima+terus terus+ke the this+pagi
 tidak+ini tidur$ tindak$ tindaklanjut+gelandangan titip+di tny toko+saya tolong+dong tolong+informasi
 tolong+tindaklanjut tugas tuju+lokasi tukang+parkir tulis+selesai tunggu+pak tunggu+tidak tunggu+warga tutup+kenapa
 update+di wae wae+pak warga+tanya woy+bales ya ya$ ya+kami yang+cari yang+kasih yang+kemarin yang+nganter
 yang+pingsan yang+tugas
status 2 1+ini 12$ 3+anak 3x+lapor 5+bagaimana 88$ ^da ^hi ^ijin ^kata ^klg ^kurang ^mana ^percuma ^terus
 a+gelandangan ada$ ada+bales ada+hasil ada+mana ada+mobil ada+titik aja+deh akan ambulans+kami anak+belum angkut$
 antar apa+belum apa+foto apa+ibu apa+laporan atau+tidak baa+laporan bagaimana+nasib bagaimana+sih
 bagaimana+tetangga bales+laporan banget+sih baru+aja bayi belum+bales belum+lansia belum+nggih belum+nongol2
 belum+sih belum+yang bener+tindak berapa berapa+ya besok biar+saya bisa+tangan boleh+saya boleh+tinggal budal
 budal+belum bukan+saudara bukan+yang bulan+lalu butuh+untuk cerita cocokin cuma+jawab dari+bulan dari+minggu
 dari+selasa dari+subuh dari+tadi daster daster+kuning datang+mana datang+ya dengan+3 dengan+orang dewi di+empang
 di+kardus di+mana di+muko di+pasar di+polsek di+rs di+rsud dibawa+kemarin dicandak dijemput+ibu dinsos+apa
 dinsos+kerja diproses+belum diproses+terus ditandatangan ditanggepin$ doa dong+pak dulu+tidur foto+bapak gang$
 gang+kelinci garuda gelandangan+yang hallo+sudah halo+saya halte+itu hari+apa hari+ke hari+loh has has+anyone hi
 hilang+di hp+tidak ibu$ ibu+belum ibu+sekarang ibu+yati ikan info+perkembangan info+tindak infonya
 informasi+perkembangan ini+jam ini+saya isya itu itu+masih itu+petugas itu+sekarang itu+si izin+tanya jalan+garuda
 jam+11 jam+4 janji+mau jari jauh+mana jawab$ jawab+terima jembatan+itu jumat kaba kabar$ kabar+tidak kali+masih
 kali+sabi kalian+bawa kami kami+anter kami+di kami+tadi kami+tanggal kami+titip kampung+tunggu kan+ibu kapan+datang
 kapan+dijemput kapan+ya kapendak kapendak$ karung$ kasih+pak kata+tadi kata+tunggu ke+brebes ke+dinsos ke+orang
 ke+pak ke+rsj kelinci kelurahan kemana kemarin+dari kemarin+dicandak kemarin+ketemu kemarin+kok kemarin+sore
 kemarin+tanya kemis$ kenapa$ kerja+apa kesini+apa ketahuan ketemu+dengan ketemu+itu ketemu+minggu ketemu+orang
 ketemu+pak ketemu+saya ketemu+sudah klg klien+ke kode+saya kode+trc kok+sepi koordinasi kunciran lagi+kesini
 laki+saya lalu+itu lama+ada lama+kah lama+tidak lampu+merah lanjut+gelandangan lanjut+lansia lanjut+lap
 lansia+depan lansia+sarmi lansia+stroke lap+hilang lap+no lapangan lapor+bulan lapor+dua lapor+ketemu lapor+lansia
 lapor+saya lapor+soal lapor+tapi laporan+dari lepas lewat+wa lihat+ibu lupa lurah maghrib maghrib$ makasih+sewu
 mana+ibu mana+janji mana+nih mana+posisi masjid$ masuk+sekolah mau+cek mau+kembali mau+ngecek mau+tanya mayat+kali
 menunggu minggu+saya mirip+paman mobil+rongsok muko+surau mungkin nama+di napas+senin nasib+bapak ngejogrok nggih$
 niku no+45 no+tiket nomor+12 nomor+hp nyasar odgj+rt orang+sekarang orang+yang pagi pagi+sudah pak+masih pak+orang
 pak+sampai pak+sekarang pakai+nama pasar+ikan pasti pasung$ patang+pak pegang pemalang pemulangan penanganan+odgj
 pencarian+ibu penelepon+bapak penelepon+rt percuma percuma+lapor perempuan+saya perempuan+yang permintaan
 permintaan+ambulans petugas+kemarin petugas+otw pos+3 progres+laporan pulang$ pulang+ke pun+bapak rawat rawat+mana
 rps rujukan$ rumah+aman rumah+ibu rumah+tetangga rw rw+04 rw+kami sabar+ini sabi sabi+sudah sadang sakit+di
 sampai+isya sarmi+sudah sarung$ satpol+malam saya saya+boleh saya+butuh saya+dan saya+dari saya+kemarin
 saya+kepikiran saya+lupa saya+nan saya+sadang saya+serahin saya+susul saya+tadi saya+tanggal saya+terima saya+tolak
 sekarang sekarang+dengan sekarang+lansia sekarang+mana sekarang+masih sekolah+saya selaku semalam+di senin+ada
 serahin serahin+ke setengah+jam sewu sewu+saya si+pak siapa+nama sidik sidik+jari singgah+apa siswa soal$
 soal+kakak status+masih status+terima sudah+3 sudah+3x sudah+budal sudah+dibaca sudah+jauh sudah+kapendak
 sudah+maghrib sudah+masuk sudah+tindak sudah+turun sudah+tutup surat+antar surau tadi tadi+cuma tadi+dibawa
 tadi+malam tadi+siang tampak tanglet tanya+apa tanya+bapak tanya+hasil tanya+petugas tanya+progres tanya+tindak
 taruh team teh+sekarang telepon+kata telepon+lagi telepon+tapi terima$ terjun terus+dari tgl+12 the+team tidak$
 tidak+ada tidak+belum tidak+berhenti tidak+hari tidak+petugas tidak+sampai tidak+warga tiket+trc timnya$
 timnya+sekarang tinggal$ tinggal+tidak titik+tahu tkp$ tolak+ya tolong+infonya trc+0388 ttg tua tua+perempuan tuju
 tunggu+petugas tutup+terpal ubah$ ulang untuk+klien warga+pasung warga+pd ya+mau ya+pak yang+dongkap yang+kalian
 yang+lansia yang+pegang yang+perempuan yang+respon yang+sedang yang+telepon yang+tidur yang+untuk yanto yati yati$
status 2 zonk
status 1 04$ 09$ 112$ 12+masih 12+sudah 14$ =done @len3 ^iki ^izin ^ke ^kira ^matur ^pak ^pos ^tadi ^woy
 ada+keluarganya ada+lanjut air+sudah ajukan ambil$ ambulans+untuk anak+itu apa+aja apa+di aplikasi+tulis atas bade
 bagaimana+ini bagaimana+kakak bagaimana+keadaan bagaimana+tindak bagaimana+yang bakar+kemarin bales+dong
 bales+kenapa banget+pak bantaran bantu+ongkos bapak+buta bapak+hendra bapak+odgj belum+dari belum+orang
 bener+diproses bisa$ bisa+ajak bocah+dari bocah+yang brebes buta+di cari+tidak cek+dong cibodasari cipondoh+sudah
 cocok da dan dari+petugas dari+sekarang dari+siang datang+ke deh$ dekat$ dengan+anak dengan+siapa depan+gereja
 di+bantaran di+karang di+kolong di+mall di+pintu diamankan$ dibaca+belum dicek+belum dikasih$ dilempar dinas$
 dinsos+dari diproses+aja disurvei ditengok dna dna+untuk driver dua+kali duga dulu+sudah empang foto+pak
 gang+masjid gelandangan+dekat gelandangan+jalan genteng+sudah gereja$ hamil hamil+di hari+jumat hasil+cek hendra
 hidup$ hilang+anak ibu+di ibu+iyoh ibu+mau ijin iki ini ini+takut irigasi+sudah isya+tidak itu+hasil itu+kakak
 itu+odgj iyoh izin jaket+ijo jalanan+di jam+1 jam+di jiwa+itu jumat$ kabar+laporan kabar+terakhir kadieu kakak+kami
 kalian kamar$ kami+tgl karang+timur kardus kata$ kata+dijemput kayak+tidak ke+jawa ke+kantor ke+lapangan ke+saya
 ke+the keadaan kelurahan$ kemarin+kata kemarin+telepon kira+petugas kok+centang kok+laporan korban+sudah kurang
 lagi+tanya lah+laporan lalu+bagaimana lalu+kok lalu+tidak lapor+di lapor+hari lapor+yang laporan+112 laporan+hilang
 laporan+no laporan+pak lestari lewat+hari lingkungan+rw malam+itu mall+sudah mana+cuma mana+ya masih+pegang masuk
 masuk+panti matur matur+makasih mau+pakai mau+tutup mayat+irigasi melahirkan+belum mengenai mengenali
 menunggu+petugas mr mr+x muko nama$ nan+patang nih+karunya odgj+a odgj+kemarin otw$ pada+tidak pagi+apa pak+lanjut
 pak+lansia pak+petugas pak+soal pak+sudah pasar+itu pasar+sudah pasien+lain pasien+odgj pd pengaduan pengaduan+saya
 perihal petugas+ini petugas+sekarang petugas+tolong pingsan pintu+air polsek$ prosesnya$ pun puskesmas+cibodasari
 rabu rongsok rs rs+mana rt$ rt+5 rumah+masih rumah+sakit rw+09 sambil+pegang sampai+belum sampai+tahap sarung
 satpol+nya saudara+bapak saudara+di saya+dilempar saya+diproses saya+masuk saya+pelapor saya+sakit saya+siapa
 sehat$ sekali$ sepi+itu si+ibu siang siang+saya sih+kelurahan soal+lansia sore$ subuh subuh+sampai sudah+1
 sudah+dekat sudah+diamankan sudah+ketauan sudah+mau sudah+minggu sudah+otw tahap+apa tanggal+3 tanggal+4
 tangis+terus tanya+dia tanya+kapan tanya+sudah tapi+orang tarmidi tas telepon+soal terima+doang terima+kan
 terlantar+saya terpal terus$ terus+sekarang terus+tidak tes+dna tgr tidak+laporan tidak+ubah tiga+hari tiket+31
 timnya+sudah timur$ tindak+belum tindaklanjut$ tn tol+sudah tolong+belum tolong+cek tu tu+sudah tua+laki
 tunggu+ambulans tunggu+dinsos tutup$ ubah untuk+cari untuk+mayat untuk+mr urus+belum wae$ waktu+itu woy$ x x+di
 ya+orang yang+bapak yang+duga yang+hamil yang+kabar yang+kesini yang+mirip yang+tadi yang+tinggal yang+waktu
status -1 03$ 1+jam 1+orang 2+bulan 2+hari 2+tahun 20+butir 22$ 3+bulan 3+minggu 3+tadi 6$ 6+padahal 77$ 8$ =well
 ^abis ^apa ^api ^beasiswa ^biasanya ^bikin ^bisa ^bunuh ^dengan ^dengar ^di ^die ^dompet ^gaji ^gelandangan ^hes
 ^ini ^investasi ^kamsia ^kerja ^kis ^lo ^lupa ^manga ^mantap ^mantul ^mauliate ^met ^mr ^muka ^musafir ^napas ^p
 ^pasien ^pemerintah ^permisi ^salut ^sampah ^tambah ^temen ^terkait ^tukang ^tumpang ^tutup ^upami abis+lapor abu
 ada+anak ada+ibu ada+ktp ada+masalah ada+mayat ada+perempuan ada+saudara air aja$ aja+itu aje akses aktif+tidak al
 alat alhamdulillah$ allah+pak alm alun2 amuk+dulu an anak+autis anak+di anak+jemput ancam angin angkut+itu
 angkut+satu anter+ke apa+laki apa+mesin apa+motor apa+orang api+sudah apotek asesmen aspal assalamualaikum+pak
 autis autis+tidak baca+tulis badan+jadi bagaimana+nih bahasa banget+ya bangku bangku+taman bangun$ bank$
 bansos+lewat banyak$ bapak$ bapak+jalan bapak+saya bapak+tua bawa+mobil bayi$ bayi+juga beasiswa beasiswa+tangerang
 begal belakang+pom beli belum+uih bensin$ berapa+orang berdiri bersama bersangkutan+telah bersih besuk+rumah
 biaya+berapa bis bisa+baca bisa+hubung bisa+jemput bisa+lihat bisa+ngomong bisa+pulang bisa+telepon bocah
 bocah+tinggal boleh+lihat boleh+minta boleh+tanya bukan+rw buliah bunuh+waktu butir cantik cari+kabar catat
 cek+bansos cerdas cerita+di cibodas$ cikokol$ cipondoh ciri cirinya+bagaimana coba dada daftar+orang dagu dalam$
 dana dapat+kabar dari+panti dari+pelapor dari+rsj darto datang+pakai deh dekat+mana dekat+the demam dengan$
 dengan+punya depan+ruko di$ di+alun2 di+aspal di+bangku di+belakang di+dagu di+kamar di+kantong di+kereta di+koran
 di+laporan di+ruang di+sebelah di+simpang di+stasiun di+tangan di+tangerang di+telepon di+tiket di+toilet diam+di
 diamankan+kemarin dibacok dibawa+ambulans dibawa+kok dibuang dicabut$ die dihentikan dijual dikenal dikit dinas
 dinas+pendidikan dinas+sosial dingin dinsos+itu dinsos+tangerang dipapag dipapag+ku diproses+dulu dipungut
 dipungut+biaya disana disdukcapil disdukcapil$ ditaros dititip+ke dobel+dengan does does+this dokter donor
 donor+darah dorong dorong+gerobak duduk+doang dukcapil dulu dulu$ dulu+dibawa dulu+kah dulu+pak dulu+tidak edi
 empat empat+hari estimasi evakuasi$ flyover$ flyover+cibodas foto+baru foto+lama foto+yang gacor gang+saya gang+ya
 gantung gapura gemuk$ gerak$ gerak+pak gerbang gerendeng gerendeng$ gerobak$ gitu golok good got gratis+kan gudang
 halte+tanah hansip hanya hari+di hari+kantong hari+libur hari+tidak hari+tunggu harus+kirim have here here$ hidup
 hilang+disini hilang+pak histeris hotline hp+saya ibu+alun ibu+lagi ibu+petugas ibu+tadi ieu igd+dekat ikat
 ikat+warga info+lansia ini+ya ini+yang investasi isi itu+apa itu+lansia itu+mana itu+singkatan itu+ternyata iya
 jadi+bukan jadi+gelandangan jadi+laporan jakarta jalan$ jalan+kaki jalan+raya jalanan$ jam+operasional jam+segini
 jangan+diproses jangan+jadi jaya jembatan+cibodas jempol jemput$ jemput+di juga+tidak kabar+odgj kaca kalau+ada
 kalau+ketemu kalau+lihat kali$ kali+ini kami+lapor kami+rawat kampung kampung$ kampung+saya kamsia kamsia+ya
 kamu+pak kanan kapan+bansos kapan+hari kartu+disabilitas kartu+lansia karunya karunya+banget kata+ada kata+dari
 kata+dibawa kata+nama kata+tidak kata+umur kata+yang kaya kayanya+sudah ke ke+depan ke+kampung keliru keluar+kepala
 keluar+lagi kemarin+cirinya kembali+ke kembali+lagi kembali+pak kembar kenapa+sih kepala+bayi keren kesini+ya
 ketemu ketemu+di kilo kiri kirim+foto kirim+tidak kis klien+belum klien+tidur klinik+tidak km kok+badan kok+dari
 kolong+flyover komplain konfirmasi kontrol kooperatif koran+doang ktp+urus kuat kudu+ke kurus lagi+kali lagi+ke
 lagi+nih lagi+tadi lagi+ya lalat lalat+di lalu+ini lalu+sudah lama+sampai lanjut+yang lansia+ini lansia+ke
 lansia+mana lansia+nya lapak lapar lapor$ lapor+ada lapor+dapat lapor+dia lapor+malam lapor+nama lapor+terus
 laporan+22 laporan+di laporan+something laporan+trc lempar lepas$ lewat+depan lewat+mana lewat+sini libur+tidak
 lihat+lagi lihat+lansia lokasi+sih lokasi+tapi luar+daerah lurah+sudah makasih+ya malam$ malam+pak mana+aja manga
 mantul masih+bisa masih+smp masih+utuh masuk+dari mau+bikin mau+dibawa mau+pegang mau+pulang mau+untuk mau+urus
 mauliate mawar$ medan melahirkan melahirkan+pak menang mengaku+dari mengaku+nama meninggal+tadi menurut merantau
 merantau+ke mesjid met minggu+ini minimarket minta+cepat minta+kabar minta+petugas minum+20 mirip+pak mobil$
status -1 mobil+dinsos modal muda mulu+tidak murah$ musola naik+angkot naik+bus nama+klien nama+suparman nama+yang
 nanti+telepon ngasih nginep no+8 nomor+dinas nomor+laporan nomor+pak nyanyi nyasar+di nyebut odgj+dibawa ompong
 ongkos orang+ini orang+lain orang+nih p pada+laporan padahal pagi+pak pak+darto pak+perempuan pak+rw pak+tapi
 pak+temen pakai+kaos palsu panggil$ panik panti+pak panti+tidak pas+saya pasar+lama pdam+mati pegang$ pegang+mau
 pendek pendidikan pendidikan+ada penelepon+bertanya pengaduan+dinas penjangkauan perawat+pasien perempatan pergi
 periksa perlu+petugas permisi permisi$ pertigaan perum perut pesan petugas+ada petugas+berapa petugas+nanti
 petugas+pak pinang pingsan+di pinjam pinjol pintu pisau+sudah pkh+tahap pondok pucat+banget pulang+dari pulsa
 putus$ ra racun rahasia+kan ramayana rapat rapat$ rekening resmi$ ribut robot$ rokok rutilahu rw$ rw+03 rw+08 sahut
 saksi salut salut+dengan sambil sambil+tunggu sampai+kapan sampurasun$ satu+ini saudara+alm saudara+belum saya+2
 saya+ada saya+angkut saya+awas saya+bawa saya+dapat saya+dibaca saya+dihentikan saya+ibu saya+merantau saya+pakai
 saya+pegang saya+selesai saya+tahu saya+terlantar saya+warga sayat sd sebelah+orang segini segini+masih
 sekarang+mah sekarang+orang selalu selamat+sore selimut$ seragam+apa serah serah+terima sering serpong si+lansia
 siang+ini sido+pak simpang singgah$ singkatan singkatan+apa sini+ya slot+gacor sok something something$ sore+pak
 sorry sorry$ sosial st st+tangerang stop suami+tidak suara sudah+agak sudah+aman sudah+biru sudah+buka
 sudah+dikasih sudah+dipapag sudah+empat sudah+ikat sudah+kasih sudah+lari sudah+lepas sudah+minum sudah+mulai
 sudah+pikun sudah+pucat sudah+rapat sudah+senin sudah+tiba suparman$ susul$ tadi+bapak tadi+di tadi+ibu tadi+kejang
 tadi+lewat tadi+masih tahan tahap+3 tahi tahi+lalat tahu$ tahu+tidak tahun+kemarin tali taman$ tandu tangan+pihak
 tangan+terima tangcity tangerang+cerdas tangerang+yang tangga tanya+alamat tanya+pak tapi+anak tato telat
 telepon+dulu teman temenin tempat+kemarin tenang$ terakhir terima+kasih terjun$ terlantar+di terlantar+itu
 terlantar+yang terus+bagaimana tes$ tes+123 test+123 teuing teuing+mana tidak+aktif tidak+dikenal tidak+kios
 tidak+napas tidak+pakai tidak+sahut tidak+uih tidak+valid tidak+yakin tinggi$ toko tolong+ada tolong+dijemput
 tolong+ini tolong+maaf tolong+tutup total trc$ trotoar tua+sudah tua+tidak tukang tukiman tulang tuna turun+pak
 umur+67 umur+berapa untuk+laporan upami upami+bade update+penelepon urus+pemakaman utuh valid wajib waktu+saya
 warga+minta x$ x+yang ya+sudah yang+amuk yang+angkut yang+bales yang+dibacok yang+ini yang+lama yang+perlu
 yang+satu yang+tampung yang+tidak
"""
