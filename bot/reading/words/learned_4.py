"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
status -1 waras+sudah wawancara woi x$ yang+bales yang+kubur yang+lalu yang+lama yang+minggu yang+sekarang yang+suka
 yang+tidak
status -2 00$ 10+menit 2+hari 21+00 3$ 3+hari 6$ =child =force =rails =well @person @them @who=operator
 @who=resident ^alhamdulillah ^bantu ^bibi ^bot ^bukan ^daerah ^dinsos ^eh ^foto ^hai ^halo ^hari ^info ^lagi ^lapor
 ^minta ^okee ^paman ^perempuan ^polisi ^pun ^punten ^share ^target ^umur abaikan abu ada+laporan adik+saya aja$
 aktif+tidak alun alun$ aman ambruk+tidak ambulans+pak anak anak$ angkat$ angkut+satu angkut+sudah anonymously
 anonymously$ apa$ apa+ini apa+saya asal aspal awas badan+jadi bagaimana+ke baik bakar banget+ya banjir bank bantu$
 bantu+saya bapak bapak+di baru bawa+mobil bawah+pohon bayar bekas belum+datang belum+kembali belum+pulang
 bener+dinsos bensin berapa+orang berobat berobat$ bersangkutan bersih$ bertanya besok+pagi besuk biasa biasanya$
 biasanya+petugas biaya$ bibi bibi+saya bibirnya+biru bidan+belum bisa+bantu bisa+hubung bpjs bus butuh cabut catat
 chat+kata chatbot cimone$ dada dalam dari+rumah dari+wonogiri datang+bawa dengan$ dengan+ibu dengan+tetangga
 depan+indomaret depan+sekolah di+aspal di+bawah di+gang di+gubuk di+pinggir di+pos di+sebelah di+tangerang
 di+telepon di+terminal di+tiket di+toilet di+warung dia+tidak dibawa+dinsos dibawa+satpol dicabut dijemput+itu
 dijemput+orang dijemput+saudara dijual dimakam dinsos+tangerang dipapag dipapag+ku diproses+dulu dipukul dipungut
 dipungut+biaya diri disabilitas disebar+tidak disini disini$ disitu+pak dompet dong$ duit dulu+dibawa dulu+pak
 dulu+ya emang+bener empat film flyover foto+baru foto+itu free gaji ganggu gelandangan gemuk gemuk$ gerak geser
 gini grup gubuk habis hai hai+pak halo halo+pak hapus hari+di harus+bagaimana harus+kirim have hilang+sudah
 ibu+lagi ibu+petugas identitas$ ikat indomaret ingat ingat$ ini+aktif ini+chatbot ini+di ini+foto it itu+bagaimana
 itu+di itu+dibawa itu+kata itu+lho itu+tadi jaga+malam jalan jalan$ jam+besuk jangan+diproses janten
 jembatan+cibodas jembatan+robinson kabar+kalau kabar+odgj kakak kakak+saya kalau+malam kalau+orang kalau+saya
 kalau+sudah kami$ kantor kaos kapan+bansos kartu+disabilitas kaya ke+rumah kecil kejadian kel kelas kemana$
 kemarin+ya kembali+pak kenalan kenapa+pak kenceng kepala ketemu ketemu+pak ketemu+tidak kios kirim kirim+foto
 kirim+petugas klien+menolak klien+tiba kok+ada kok+badan kok+harus komplek kosong kp kubur kumat kumpul lagi+pak
 lagi+yang lah$ lalu+sudah langsung lansia lansia+belum lansia+sudah lansia+terlantar lapor+ibu lapor+itu lapor+ke
 lapor+kemana lapor+masih lapor+sekarang laporan$ laporan+anonymously lari+dari layan$ lho+pak libur lihat$ lokasi
 lokasi$ lokasi+klien lokasi+tidak lokasi+ya lumpuh lumpuh+tidak maaf$ mah makam maling masalah$ masih+dengan
 masih+depan masih+disitu masuk+panti mata mau+dibawa mau+jadi mau+urus mengaku+nama mesin mesin$ minggu$
 minta+cepat minta+tolong motor$ mulu+tidak murah naik+bus ngaku nihil nomor+saya nyasar+di odgj odgj+sudah okee
 online orang+saya orang+tidur pabrik pada pagi$ pak pak+apa pak+bapak pak+di pak+lagi pak+lapor pak+nya pakai+mobil
 paman paman+kami panas+banget panggil pas pasien+tanpa pelapor pemerintah penelepon+minta penelepon+sampai perawat
 petugas+tidak pindah pindah$ pisah pohon+beringin polisi+sudah pom pos pos$ posisi+masih posisi+sudah positif
 punten putar putus rahasia+tidak rame2 relawan+bagaimana resmi robinson robot rt rt+sudah rumah+jam rumahnya rusak
 saja satpol$ satu+ini saudara+sudah saya+ada saya+anak saya+bisa saya+cari saya+cerita saya+hilang saya+odgj
 saya+rahasia sebelah+orang sebelum seberang sekarang+alun sekarang+saya sekitar selamat+siang selimut selimut$
 semua+rs siang+sekarang siapa+ya sip sisir soal+tetangga stasiun suami+tidak sudah+cek sudah+dipapag sudah+ikat
 sudah+lah sudah+meninggal sudah+pergi sudah+sadar sudah+saya sudah+tua syarat tadi+bapak tanah tangis tapi+saudara
 tarik tarik+laporan tbc telah telepon+tadi temenin tenang tenang$ tenggelam teras terlantar$ terlantar+itu
 terminal+poris tetangga$ tetangga+saya tetangga+tidak this tiap tiba+ambruk tidak+aktif tidak+angkut tidak+janten
 tidak+kios tidak+muncul tidak+perlu tidak+pulang tidak+punya tidak+sadar tidak+waras tinggal tinggi toilet
 tolong+tindak tua+saya tukang tunggu$ tunggu+lampu tutup$ uang uih uih+dari untuk+istri untuk+laporan usir video
 waktu waras warga+minta warung where yang+bersangkutan yang+diamankan yang+ini yang+odgj yang+tabrak yang+tadi
 ybs+sekarang you
status -3 5$ 5+ya =arms =birth =blaze =dead =height =kin =mad =poor =road =seek =seen =sick =tale @1 @call @goes @it
 @kin @len5 @search @team ^ambulans ^berapa ^kami ^laki ^maksudnya ^nama ^nanti ^oke ^pelayanan ^penelepon ^pkh
 ^saudara ^sekarang ^semoga ^untuk ^wkwk a abis ada+ambulans ada+lansia aman$ ambruk ambulans+belum amuk angkot
 apa+cuma apa+laki apa+pak arah+pasar bagaimana+do baju bangun bapak+ibu batal+laporan bawa$ bawah beda belum+ketemu
 belum+sadar bener+tidak besar biar biaya bibirnya bidan bikin+laporan biru biru$ bisa+lapor bisa+tunggu bubar buka
 bulan+ini bunuh cair$ cepat$ cikokol cimone cuma cuma+bisa daerah dapet di di+depan di+kali di+lokasi dia+sudah
 dibawa+ke dibawa+polisi dijaring dijaring+kemarin dijemput+nanti dijemput+perempuan dikasih dinsos+ada disitu$ do
 do+saya dua duduk+di eh gang guru hari+lalu harus hp ini+ada iseng iseng+doang itu+yang jadi+relawan jalan+ke jam+5
 jatuh kaki kamu+pak kata+sih kayaknya ke+laporan kedah keluarganya$ kemarin+itu kemarin+masih kena ketemu$ klien
 klien+sudah kontak ktp ku kucing lagi+kenapa laki laki+sudah lansia$ lapor+pak lari layan lu makasih$ makasih+pak
 maksudnya malam+ada malam+ini malam+tidak mandi manusia masalah masjid mengaku menit$ menolak menolak+dibawa
 mobil+apa mulai muncul nanti+dibawa nanti+saya need+ke nongol+lagi obat odgj$ oke pak+belum pak+mau pak+perempuan
 pak+rt panas panti panti+lansia pasar pasien pencet perempuan+ada petugas+kerja pikun pinggir pisau pohon poris
 proses pucat pukul pulang rahasia rambut relawan ruang ruko rumah$ rumah+saya sadar sadar+juga sampah satu
 saya+akan saya+kabar saya+keluarganya saya+lihat sekolah sekolah$ selamat+malam sembako$ share share+lokasi siap
 sih+sudah sini suami sudah+bubar sudah+lama tadi+saya tadi+sudah taman tanpa+identitas target+belum telanjang
 tempat+yang terima+kasih terminal tetep tiba tidak+gerak tidak+kedah tidak+ya tidur+mana trc+itu tumpang
 tunggu+sampai untuk warga$ wkwk$ wonogiri ya+kok yang+baru yang+dijaring yang+hilang yang+jaga
status -4 =heart =home =lost =nature =part =thanks =water =work @placed @sighting @unseen ^assalamualaikum ^batal
 ^cari ^kamu ^lansia ^malam ^odgj ^rumah ^tetangga ^yang ada+lagi ada+orang ada+tidak alamat alhamdulillah apa+ada
 apa+sih assalamualaikum baca badan banyak bau bawa belakang berapa$ beras bisa+saya bulan bulog chat daftar darah
 dekat dengan+pak depan dibantai ditinggal foto gratis halo+apa istirahat jam+istirahat job jual kalau+petugas kamu
 kartu kasih ke+arah ke+datang ke+panti keluarganya+sudah kerja kerja+sampai kondisi kontrakan lagi$ lagi+di lalu$
 lama+biasanya lansia+saya lemas+banget lihat linglung luka maaf mana+sih masih$ mau+dijemput meninggal minta minum
 motor need ngomong nih+pak nomor+ini orang orang+tidak pacar pakai pasar$ pelayanan penelepon perempuan$ perlu
 pernah petugas+angkat petugas+datang petugas+jaga petugas+perempuan pp puskesmas razia rumah salah satpam satpol+pp
 saudara+saya saya+dibantai saya+dibawa sembako semoga sendiri siapa suaranya sudah+hubung sudah+kembali sudah+lemas
 sudah+pindah suka tabrak temen tidak+di tidak+tahu tidur tidur+di tolong$ tolong+pak tolong+saya trus turun wkwk
 ya+pak yang+jawab
status -5 =beast =breath =drill =joke =limp =strike @who=relative ^dia ^emang ^keluarganya ^klien ^makasih ^suami
 ada+apa ada+di adik aktif anggap+aja arah bansos bot cari cek$ dengan dia duduk emang hari+minggu harus+tunggu
 identitas ignore ini+bagaimana istri+saya juga+orang kabupaten kembali kenapa+saya kirim+lokasi kota lemas mati
 mau+lapor naik ngos pak+jam perempuan punya sebelah tahun tambah tangerang tanpa target terlantar ternyata
 tidak+mau tidak+usah tolong+ignore umur usah yang+sudah
status -6 24+jam =hurt @reports ^bapak ^mau ^saya ^selamat aja+tidak anggap apa+kabar bantu bikin boleh boleh+lapor
 bukan cair di+tempat dinsos$ disitu hilang hilang+sekarang hujan+pak istri itu+orang jomblo kabar+dari kapan+hujan
 keluarganya lagi lapor+hilang liar makan+belum makasih malam mana+ini meneh nya+dari orang+mana pkh polisi
 sampai+jam saudara sekarang+sudah semua siapa+aja takut tempat urus
status -7 @addition @danger @thanked ^boleh ^tidak aja batal berapa+lama bisa cara+cek dinsos hubung hujan ibu+sudah
 kapan+nikah lama$ makan nama nikah pak+saya tetangga tunggu+di
status -8 =food @back @len0 @other ^kalau biasanya dari+mana jaga jemput sudah+makan
status -9 =office @thanking @withdraw bagaimana+cara kalau
status -10 @question cara
status -11 @who=responder sudah+tidak
status -12 nanti
withdraw 18 sorry$
withdraw 17 sorry
withdraw 16 jd
withdraw 13 lupa+aja
withdraw 12 ke+datang
withdraw 11 ^lupa abaikan cabut$ ignore saya+cabut tolong+ignore
withdraw 10 ^tutup aja+pak cabut laporan$ pakai+anak pencet sido sudah+ada ternyata
withdraw 9 @withdraw ^ternyata aja chat chat$ cuma dia+cuma keliru laporan maaf maaf$ pergi+pak salah+chat
 tetangga+baru
withdraw 8 =part @back ^batal ^maaf ^tidak batal batal$ datang$ di+rumah hoax+pak iseng$ janten kirim lansia+sudah
 ojek ojek$ orang+ternyata pak+ternyata pencarian salah salah+kirim saya+yang sendiri sendiri$ stop sudah+pergi
 sudah+pulang tarik tarik+laporan ternyata+dia ternyata+lagi tidak+janten tunggu+ojek urus+sendiri yang+sekarang
withdraw 7 =not ^abaikan ^jangan ^lupakan ^sudah aja+tidak anggap anggap+aja anter bukan dia+sudah dicabut false
 grup hapus have hp+pakai janten$ jemput$ kirim$ lupakan sudah+kembali sudah+tangan tangan tiketnya tolong+laporan
 tunggu+jemput tutup urus yang+saya
withdraw 6 =done =tale ^laporan ^salah abaikan$ ada+ambulans aja+yang ambulans+pak anak+saya astaga baru$
 batal+laporan cabut+laporan close cuma+lagi dan datang dibawa+polisi dihentikan eh gelandangan+biasa hp iseng
 istirahat itu+gelandangan jadi$ jadi+pak ke+puskesmas ke+rumah kedah ketemu+pak lapor$ laporan+saya lupa maap no
 orang+sudah pencet$ pergi pulang saya+anter sido$ sudah sudah+aman sudah+ketemu tadi ternyata+tidur tidak+jadi
 tidak+kedah tidak+perlu tidak+sido tidak+usah tolong+batal tukang usah ya$ you
withdraw 5 =force =past =wait @them ^cabut ^eh ^hp ^pencet ^stop aja$ aja+laporan batal+ya biarin biarin+aja bis
 bukan+mau clear dijemput+saudara dobel dulu+pak hapus+aja hoax ibu+itu ignore+saya itu+ternyata itu+untuk jadi
 jadi+ya kembali lagi+istirahat lansia+lagi lapor+hilang maaf+bikin maaf+ya malu malu+saya naik orang+lari pak+maaf
 pencariannya pencet+bukan perlu rt$ saja salah+orang satpam saudara saya+laporan selesai setelah sori tadi$
 tadi+sudah ternyata$ ternyata+anak tutup+aja untuk+grup wae yang+bawa
withdraw 4 00$ 21+00 ^hapus ^itu ^never ^sori abaikan+laporan ada$ aja+ya alhamdulillah$ ambulans anak+sudah
 anak+teater anter+ke baik bangkai batal+aja batam bawa$ beda biasa boneka bukan+mayat bukan+orang cari+lagi
 datang+pak deh di+gang dia+odgj dia+punya dicabut$ dijemput+anak diproses+dulu disini doa gang+sebelah grup+saudara
 hapus+laporan ibu+lagi istirahat$ jadi+bukan jadi+lapor jangan+diproses jemput kadieu kapendak kembali+ke
 kembali+pak kembali+sendiri ketemu+di ketemu+ibu kios kirim+petugas klien+yang kosong ku lagi lagi+syuting
 lapor+ternyata laporan+dicabut laporan+tutup latihan latihan+maap lepas lepas+tadi lihat$ maaf+hp maaf+pencet
 maaf+salah main main+hp makasih$ mau+tarik mind mind+dia naik+bis need+ke never never+mind odgj+pak pak+bapak
 pak+batal pak+sudah pak+tidak pak+tukang pencariannya$ percuma pmks polsek pulang+sendiri punya+rumah puskesmas
 rumah+jam rumah+saudara rumah+temen satu$ saudara+bukan saudara+disini saya+hapus saya+salah sebelah selesai$
 sendiri+orang sios sore$ sori+salah stop$ sudah+anter sudah+baik sudah+bangun sudah+dengan sudah+dibawa
 sudah+dijemput sudah+kapendak sudah+naik sudah+pindah sudah+urus syuting teater ternyata+tukang tidak+kios
 tidak+sios tiket tinggal+di toilet tolong tolong+abaikan tolong+tutup tuduh tukang+lagi tukang+parkir tunggu
 usah+datang wae$ yang+lepas yang+tadi ybs+sudah
withdraw 3 @reports ^maap ^pencarian ^pun ^tadi ^tolong adiak aman angkot$ antar anter+pulang bantal bapak+saya
 basuo bayi+boneka beres beres+pak bis$ boneka+maaf bukan+bayi bukan+terlantar bus$ cekcok cekcok$ clear$ cuma+tidur
 dan+tadi dengan+ibu dengan+kami dengan+laporan di+situ di+toilet dicoret dihentikan+aja dihentikan+saja dijemput
 dipapag dipapag+ku disini+harus eh+ternyata gang+kelinci harus$ hilang+sudah ibu+makasih isi itu itu+bukan
 itu+sudah itu+warga jadi+tidak jangan juga+sudah kampung kanan karena kasus kasusnya kelinci keluarganya
 kembali+kanan kesini$ ketemu ketemu+dan komplek+sudah konten laporan+nomor laporan+yang lurus makasih+tidak manekin
 masalah masalah$ mayat+tapi mlaku naik+bus nama+dan need ngomong+sendiri nihil nyuruh pak pak+di pak+salah pak+saya
 panik panik$ pelapor pencet+kirim pencet+lapor penelepon penelepon+sampai pergi+naik pergi+sekarang petugas+lansia
 petugas+sudah pihak polsek$ pulang+dengan punya punya+saudara putar+kembali repot salah+lapor salah+lihat
 salah+nomor salah+pencet satpam+komplek saya+dihentikan saya+pakai saya+sudah saya+tarik sekarang$ sepakat siko
 siko$ sini+maaf sore stop+aja sudah+antar sudah+dipapag sudah+kumpul sudah+saya syuting+konten tadi+anak tadi+cuma
 tadi+yang telah telepon+dia temen tempat ternyata+bukan ternyata+cuma ternyata+warga tetangga tolong+hapus usah$
 usah+cari usah+jadi usah+lanjut warga+sini ya yang+kata
withdraw 2 02+sudimara 22$ 77$ 8$ =lost @goes @it @len3 ^hoax ^izin ^kel ^santri ^satpam ^tarik ^terkait aman$
 aman+pak anak+di anak+itu anjing$ bangkai+anjing bangun bangun+cuma bantu$ bantu+untuk banyak$ batal+dong
 batal+orang batal+saya batal+ybs bawa+mobil bayi+di bisa+tidak buka+ternyata bunuh+diri bus cipondoh+tolong coba
 daftar+orang dan+pulang dan+sudah dari+daftar dari+lokasi dari+polsek deh$ dengan+istri dengan+keluarganya
 dengan+pak depan+pintu di+batam di+gudang di+rel di+taman dia dia+ditinggal dia+pergi dia+ternyata dibawa+ambulans
 dibuang dicandak+ku dicek dieu dijemput+kakak dikenali diproses disini$ dorong dua+hari dulu ganda gudang
 hapus+satu hari+lalu hatur hatur+makasih heboh hilang+tolong hilang+ya hp$ ibu ibu+linglung inget+rumahnya istri
 itu+manekin itu+petugas itu+satpam jadi+deh jadi+sudah jangan+datang kabar+dari kabar+ibu kabupaten kakak+kandung
 kambing kami$ kami+kembali karung+isi kasih+kabar kasur ke+dieu ke+kampung ke+rps ke+rumahnya keberatan kedah+ke
 kel kesini kesini+lagi kira+mau kk komplek kulawargina kumpul lagi$ lagi+tunggu lah langsung+ke lanjut lapor+kata
 laporan+22 laporan+atas laporan+batal laporan+ganda laporan+mayat laporan+no laporan+sekarang linglung+sudah
 lokasi+sudah maaf+itu maaf+laporan maaf+pak maaf+repot maaf+ternyata maap+ya marah mau+bunuh mayat minta+bantu
 minta+batal minta+jangan minta+petugas naik+angkot nerusin nerusin+pencarian ngecek ngetik no+8 nomor+maaf
 odgj+sudah odgj+ternyata orang orang+terlantar pai pak+bukan pak+itu pak+orang pak+rw pak+tangan paman paman$
 pencarian+bapak pencarian+dihentikan penelepon+batal penelepon+sudah pengaduan perlu+kesini perlu+petugas pintu
 polisi polsek+cipondoh pos+tapi pulang+antar pulang+kampung pulang+minta pun+lansia punya+saya ra repot$ rt+02
 rumah rumah+bibi rumah+sakit rumahnya rw$ saja+pak saja+sudah salah$ sampai+depan santri santri+kami saudara+ibu
 saudara+pak saudara+sepakat saya$ saya+2 saya+dapet saya+kemarin saya+kira saya+main saya+no saya+sekarang
 saya+tadi saya+tanya sebelah+pak sendiri+pak sepakat+tidak serah serah+terima si+lansia sido+pak situ sopir+travel
 sudah+ambil sudah+angkut sudah+bantu sudah+clear sudah+ditinggal sudah+inget sudah+kasih sudah+sadar sudah+turun
 sudah+ya sudimara tadi+batal tadi+mau tadi+pencet tapi+sekarang tarik$ telah+tangan telepon terkait terkait+laporan
 terlantar$ ternyata+bapak ternyata+tetangga tidak tidak+nerusin tidak+valid tikus+mati tinggal+dua toko+baju
 tolong+di tolong+maaf travel turun+orang tutup$ tutup+saja untuk+lansia urangnyo usah+deh usah+kesini valid wa$
 wkwk wkwk+maaf yang+hilang yang+lapor yang+main yang+ngetik ybs+dijemput
withdraw 1 =joke =kin =still @team @who=relative ^maksud ^murid ^pasien ^penelepon ^pintu ^sorry abaikan+pesan
 aja+saya al+azhom anak anak+kecil anter+sendiri azhom batal+klien batal+pak batal+ternyata bau+dari bawa+tidak bayi
 bayi+pak bayi+ternyata bersangkutan bikin bis+ke buka bukan+hilang bukan+ibu bukan+odgj by cara cari+dari da daftar
 damai damai$ damkar dari+wonogiri deh+pak dendam di+pos dia+nginep dianggap diapus diapus+aja dibawa+satpol
 dibawa+saudara dicandak dieu$ dimakam+di diterusin eh+dia eh+salah entu gelandangan+ya guru+saya hapus$ hp+pencet
 hp+saya ibu+yang ikan+orang info+lansia ini+saya istri+dengan istri+saya itu+tadi jadi+laporan jadi+minta
 janten+pak jelek jemput+jadi kandung karung kasih+tidak kata+guru kata+saya ke+toilet kedah+datang
 keluarganya+sudah kembali$ kembali+batal kembali+lansia ketauan ketemu+anak ketemu+meninggal kira kirim+maaf klg
 kontrakan+no kontrakan+sudah ku+kulawargina lagi+di lagi+pulang lah+tidak lanjut$ lansia+di lap+hilang lapor
 lapor+saya laporan+tadi laporan+tarik lewat+wa lihat+dia lihat+ternyata maaf+tadi maap+pak mabuk+tidak maemunah
 makam$ makasih+sudah manekin+bukan manekin+toko mau+minta mayat+wkwk mencabut minta+rokok mrene mrene$ murid+yang
 ngetik$ nggih$ nginep nginep+di nilai nilai+jelek no+7 nya$ nya+sudah orang$ orang+dendam orang+hilang
 orang+kembali pagi+bayi paham pak+ibu pak+laporan pas+saya patung patung$ pelapor+telepon pencarian+adik
 penelepon+tadi perlu$ permintaan petugas+tidak poster pp$ pulang+ibu pulang+ke pulang+pak putar ribet rokok+tidak
 rps rumah+lansia sadar+dan salah+itu salah+paham satpol+sekarang satu saudara+laporan saya+dengan saya+lapor
 saya+mabuk saya+selesai saya+tutup sekarang+pak sini sudah$ sudah+beres sudah+dicandak sudah+dua sudah+pak
 tadi+tolong tahu+kemana tangan+pak tangan+rt tangan+satpol tanya+warga telepon+kembali teman ternyata+itu
 ternyata+manekin tetangga+saya tindak+lanjut tolong+data urus$ usah+diproses usah+diterusin usah+pak usah+repot
 usah+ya wkwk+bukan ya+takut yang+bersangkutan yang+dari yang+di yang+lihat yang+sedang yang+urus yaudah ybs
withdraw -1 3+hari 30+menit 30an 45+sudah =beast =money =poor @len1 @thanked ^besok ^boleh ^cek ^cepat ^cuma ^harus
 ^ibu ^kayaknya ^lah ^laki ^lari ^minta ^nihil ^oke ^petugas ^pisau ^polsek ^serah ^telepon ^tunggu ^warga ^yang
 abu$ ada+dua ada+ibu ada+identitas ajak+ngomong aktif aktif$ alfamart alhamdulillah+ibu alhamdulillah+sudah alun
 ambil+tidak ambruk anak+anak anak+belum anak+jalanan anak+tetangga anak+yang angkat angkut+belum antar+ke antri
 anyar atau+sudah atm baju bank bapak+hendra baru+datang batak batu batuceper bau bawah bayar belakang+rumah
 belum+ada bensin berita+bohong berkat bersama biasanya bibirnya$ bidan biru+bibirnya bisa+jemput cair capek$ cekik
 celana cepak cepak$ cepat$ cikokol$ cilacap culik+anak cuma+lapar dadi dan+klien dari+lampung dari+pagi data$
 dengan+saudara dengan+sekali depan+rumah di+atm di+belakang di+dalam di+kandang di+kolong di+kontrakan di+laporan
 di+musola di+sini di+warung dia+ada dia+lagi dia+sekarang diamankan dijual dikit dinas dingin dipun diri$ disitu
 dititip dulu$ empat film$ flyover galak gantung gerobak gerobak$ geser geser+ke gigit gini golok+itu golok+pak
 goyang goyang$ hari$ hendra hidup$ hp+tidak ikut+orang ini+sudah ini+yang item izin+dan jadi+ambil jahat
 jalan+tutup jalanan jalmina jalmina$ jangan+kasih jelas+lu jomblo k kaba kabeh kalau+malam kalau+petugas kami+antar
 kamu kan$ kandang karawaci karawaci$ kartu kasih+kendor kata$ kata+darah kata+dia ke ke+depan ke+kolong ke+lampung
 ke+satpam ke+sini ke+teras kebon kelurahan kemana+ya kenapa+pak kenceng kendor kereta kesini+pak ketemu$
 ketemu+lansia kirim+foto klien+tidak klinik kontrol kumat kunciran kunciran+jaya lagi+dia lagi+hamil lahap laki+pak
 laki+sudah laki+tanpa lama$ lampung$ langsung lansia+sendiri lapor+dari lapor+itu laporan+orang laporan+satpol
 laporan+something lari$ lemas lemot lihat+di linglung loh+pak lokasi$ lupa$ maaf+ke mabuk$ makan+lahap makasih
 makasih+banget makasih+banyak malah$ mana+orang mana+ya masih+disini masih+muda mati$ matur mau+bikin mau+laporan
 mau+mati mau+pulang mau+tanya mau+untuk mau+urus mayat$ menit$ minta minta+ambulans minta+anter minta+telepon
 mobil+tidak muka mungkin musola naik+turun nanti+saya nasib need+tolong nih$ no+hp nomor+hp nongol nyasar$ oke
 pak+anak pak+baru pak+masih pak+tadi pamit panggil pasar+anyar pasung+di patang pelayanan penelepon+bapak
 penelepon+tanya pergi+ke pergi+semua pergi+tinggal perkembangan pertigaan petugas+datang pikun$ pincang pingsan+kok
 pisau+sudah posisi positif progres progres+laporan ragu rambut+cepak rame2 rokok$ rong rt+sudah rumah+lagi
 rumah+pak rumah+sudah rw rw+5 sadar sadar+pak sahut$ sakit sambel sambil sampai+sekarang samping sapu satpam+ya
 satpol+laki satunya saya+agak saya+anak saya+bisa saya+cuma saya+kata saya+lari saya+pergi saya+wa saya+ya seberang
 sejak sekali sekarang+dia sekitar semua+saya seragam sering sesak sesuai sini+pak sok something something$ sudah+3
 sudah+bubar sudah+capek sudah+dari sudah+di sudah+hubung sudah+makan sudah+mau sudah+meninggal sudah+minum
 sudah+putar sudah+rong sudah+sisir sudah+tenang sudah+tua tadi+ada tahun$ tambah+di tangerang$ tanpa+identitas
 tanya+progres tas tembok temen+saya tempatnya tengah tenggelam terakhir+lihat teriak+lagi terjun terminal+poris
 ternyata+ada ternyata+masih ternyata+pak tetap tiap+malam tidak+aktif tidak+amuk tidak+bawa tidak+belum tidak+nanti
 tidak+pakai tidak+sih tidak+teriak tidak+uih tiga tinggal+yang titip+anak titip+ke tolong+bantu tolong+jemput
 tolong+need truk tuh tulang tuli tumpang uang+di uih umur+40an wawancara yang+bener yang+cari yang+dijemput
 yang+jual yang+ketemu yang+laki yang+lama yang+luka yang+perempuan yo
withdraw -2 4+bukan 40an 500rb =dead =elder =height =rails @call @case @len5 @thanking @where ^assalamualaikum
 ^bapak ^cara ^cari ^dari ^foto ^gelandangan ^jadi ^jemput ^kapan ^lagi ^lansia ^majikan ^masih ^motor ^nama ^odgj
 ^perempuan ^permisi ^rumah ^suami ^temen ^terima ^wkwk ^ybs abis abu ada+di ada+lansia ada+pak ada+yang adik+saya
 air ajak alamat anak+bayi asesmen assalamualaikum atas atau baca badan bagaimana+pak bahasa bales banget$ bapak$
 bawa+pisau bawa+pulang belum+pulang berdua berdua+dengan beres+makasih besar besok+pagi biar bikin+laporan bisu
 bohong boleh bubar bukan+laki bukan+yang buntelan buntelan$ capek cari cepat+laporan cibodas ciledug cimone culik
 cuma+dibaca dada dalam datang+pundi di+kamar di+masjid di+pinggir di+tempat di+terminal dia$ dia+bawa dia+lari
 dia+tunggu dianggurin dibaca+doang dibawa+ke dijemput$ dijemput+ya dipukul dompet dong$ dong+pak dp dp+500rb
 dua+orang duduk+di duit evakuasi film gang+4 ganggu ganti gelandangan gelandangan+di gerak+pak golok$ gratis guys
 guys$ habis hamil hanya hari+tidak hasil hilang hilang+di hilang+itu hilang+pak ikut ingat$ itu$ itu+orang itu+yang
 iya iya+dia jadi+datang jaga jaga$ jalan$ jangan+cuma jangan+lewat janji janji+kerja jatuh jaya$ jelas jemput+di
 jiwa kabar kabar$ kain kalau+saya kalian kamar kantor karunya kasih+roti kayu ke+arah ke+mana kemarin$ kepala
 kerja+sudah ketemu+orang kirim+lokasi kok+cuma kota ktp kunci kursi lagi+ke lagi+pak lah$ lampu lampu+merah lansia
 lansia+nyasar lansia+saya lansia+tidak lapar lapor+kena lari lari+dari lewat+rumah lho lihat+saya loh lokasi+ya lu$
 lupa+ingat maaf+saya majikan majikan+saya malah malam$ maling mandi marga masih+di masjid+pak mau+lapor menit
 minggu+tidak motor+saya muda mulai napas+pak nomor odgj+yang oh+iya orang+masih orang+odgj orang+tidur otw pabrik
 pacar pada padahal pagi$ pak+ada pak+dikasih pak+sekarang parah pasar$ pasung pegang perempuan$ permisi pingsan
 pisau$ pocong pohon poris pos+ronda pun+bapak pundi putus racun raya respon rokok ronda ronda$ roti rs ruko sahut
 salah+denger salah+tulis sampah satpam+sudah satu+lagi saya+aja saya+bawa saya+di saya+dianggurin saya+itu
 saya+keluarganya saya+ketemu saya+lagi saya+lihat saya+odgj saya+tunggu sebar sehat sekarang+di selimut$ semua$ si
 siang$ singgah$ sirine sisir soal$ subuh sudah+2 sudah+biru sudah+dikasih sudah+kami sudah+lama sudah+lupa
 sudah+terima susul$ tadi+pagi tadi+pak takut+dia tampung tanah tangan$ tapi+tetep tapi+tidak telanjang tenang
 tenang+lagi teras terima terima+dengan terminal terus$ tes tetep tetep+tolong tidak+bangun tidak+jelas tidak+kenapa
 tidak+ketemu tidak+sahut tidak+tahu tidak+ya tidur+tapi tinggi tolak tolong+dicek tolong+saya tongkat tu
 tuhan+sudah tuna tuna+wicara tunggu$ tunggu+di tunggu+orang turun tutup+kain untuk untuk+laporan update viral waktu
 where wicara ya+semua yang+datang yang+dengan yang+ini yang+kemarin yang+malam yang+sudah
withdraw -3 14$ =birth =client =drill =heart =thanks =water @needs @person ^alhamdulillah ^apa ^bagaimana ^bisa
 ^bukan ^halo ^hatur ^kata ^kayanya ^lapor ^nomor ^polisi ^saya ^sekarang ^selamat ^semoga ada+anak ada+kabar adik
 agak amuk+pak anak+hilang apa$ arah bakar banyak belum+kembali belum+ya berapa berita bibirnya biru bot bukan+golok
 bulan butuh cek dari+rumah dari+tadi denger di+depan di+halte di+jalan di+kembali di+pasar dia+takut dia+tidak
 diam$ dibaca dinsos$ disebar dong halo halte hidup hilang$ ibu+saya identitas identitas$ ingat ini$ is iseng+doang
 jadi+bawa jawab jaya jembatan jual kaki kali kan kasih kata kata+mau kayaknya ke+laporan ke+pos kejang keluar
 kemana kena klien kok+tidak kolong kontak korban kp kuat lalu lampung lansia$ lewat makan+pak mana$ masih+ada mati
 merah minum nya obat odgj oh orang+tua pagi+ibu pak+cuma pak+tolong pak+yang panti payung payung$ pikun pindah
 pindah+ke pinggir polisi+sudah pos pukul pulang$ pulang+sudah pules rambut sampai saudara+saya saya+kasih
 saya+kirim saya+mau sekarang+saya sekolah selimut sendiri+tidak siang soal stasiun suami sudah+minggu suka susul
 tabrak takut tambah tangan+terima tangerang tanpa tawa terakhir teriak ternyata+tidak tiap tidak+gerak
 tidak+kembali tidak+kuat tidak+mau tidak+napas tidak+sadar tidur tidur+pules titip tolong$ tolong+cepat
 tolong+dijemput trc uang
withdraw -4 =blaze =mad =road =seen =work @1 @placed @unseen ^kok ^tetangga ada akan amuk bagaimana$ bantu bapak
 bawa bawa+golok belakang belum+pak besok bukan+gang darah dari dekat dengan+anak depan di dibawa+pak doang+pak
 duduk foto gerak hari jalan jam kapan kayanya kemarin kerja lagi+tidur lansia+yang lihat lu luka masjid masuk motor
 nama nanti+hubung nih nyasar pak$ pasar pisau rumah+saya saya+hilang selamat siap siapa sih sudah+sampai surat
 tadi+saya tahu tahun tidak+bisa tolong+pak tua tulis umur
withdraw -5 # =breath =hurt =limp =nature =office =seek =strike =well @kin @len2 @who=resident ^ada ^kalau ^mau ^pak
 banget belum$ bener bisa diam dikasih dinsos kembali+lagi kenapa ketemu+belum laki lama napas orang+tidak
 orang+yang perempuan saya+tidak semoga tangis tanya terus tidak+pak tidak+pulang tidak+punya titik
withdraw -6 =arms =sick =stir @addition @other @sighting apa bagaimana golok ini makan makasih+pak malam mana mau
 minggu pagi sudah+datang tapi
withdraw -7 =ask =food @danger @question cepat kalau masih nanti semua
withdraw -8 @? @who=responder ^makasih hubung
withdraw -9 @status kok
withdraw -10 belum
withdraw -11 tidak$
withdraw -12 @len0
addition 17 minta$ pak+banyak
addition 16 ^tidak laki$ tetangga$
addition 15 gelandangan$ perempuan$
addition 14 ^belum ^gudang ^jalan saya+tunggu
addition 13 gerak$ kp+baru nya+kejang saja$ susul tidur$
addition 12 ^bawa apotek berdiri$ dengan+anak masih$ nya rumah+saya selamat$ tolong+bawa video
addition 11 @who=responder ^dekat ^depan ^lari ^sukarjo bakar$ gardu gigi kalau kalau+petugas pak+parah pak+selamat
 pln$ rps$ saja sampah$ sendiri$ sukarjo tower
addition 10 @it @unseen ^masuk ^warung ^yang agak anak$ arah+pasar ayam bawa+kursi berdiri deres dua+orang jebul
 kata+tukang kondisi malah mau+minum mulai nama pak+amuk pak+lemas pak+orang parkir+di saya+depan saya+istri
 sementara+di susul$ titik yang+laporan
addition 9 ^gelandangan ^hasil ^kayanya ^nama ^rumah ^sekitar amuk+pak bukan cikokol$ di+kembali disitu dua foto$
 hubung ini+dia ini+foto istri$ kabar+odgj kata ke+pos kontak kunci lagi+tidur lemas lupa$ masuk+dari mau+kirim
 napas+pak odgj+sudah polisi$ positif rokok$ rsud$ saksi satu satu+lagi satu+orang saya+aja saya+di selimut
 tidak+mau tinggi tinggi$ tulis warung
addition 8 # =nature @addition @len1 ^batik ^bukan ^dua ^gang ^hubung ^kata ^keluarganya ^kondisi ^nih ^nihil ^pakai
 ^parkir ^pintu ^rsud ^sekolah ada+anak aminah aminah$ asesmen atas awal b batak bawa+apa berendeng$ bunga bungkus
 darah+pak di+kantong di+lokasi di+sebelah emas gang+tabrak gemuk giginya gudang item item$ iya kaget kaki$
 kalau+ajak kanan$ kantong kata+anak klien klien+tidak lapor+itu lari+naik logat madura minum$ nama+ibu ngaku nihil
 nomor+saya ompong parah+pak pendek pln polsek+cipondoh rps salah saya+yang sebatang sebelah sementara siti situ$
 sudah+kami sunda sunda$ tadi+saya tahu tambah tapi tas ternyata+tidak tidak+kenapa tinggal+satu titiknya
 tolong+cepat topi$ tunggu+di yang+satu
addition 7 60an$ @1 @goes ^baju ^lupa ^no ^patokan ^ralat ^ruko ^sekarang ^tadi ^toko ^umur ^update ada+2 ada+bekas
 ada+saksi ada+tompel ada+tulis ajak alhamdulillah asal atas+nama bawa belum+datang besok+pagi biar biasanya bisa
 bisa+untuk celana daster di+pipi di+tiket dia+minta dia+mulai dia+pindah digigit dompet emas$ gang$ ganti gawat
 hari+minggu hasil hilang+itu hp+saudara ibu+sudah info+susul isi jam+5 jenggot jenggot$ jepit jepit$ kacamata
 kalau+panggil kanan kata+dari kedah kelurahan+gerendeng kimia kontak+saya kursi kursi+roda kurus lemas+banget
 lokasi lokasi$ luka luka+di makan+pak malam+ini masjid$ nama+bapak nengok no obat oh oh+iya orang+jatuh
 orang+sekarang pagar pak+cuma pak+rt pak+tolong pasar$ patokan payung potong ralat roda ruko+sebelah saksi+nama
 saya+ada saya+kasih sekitar selapajang semua+aman sendal sendal+jepit sisir situ smp+6 sudah+datang sudah+evakuasi
 sudah+hubung sudah+saya tadi tadi+dia tahu$ tambah+di target+belum tbc terminal+poris tidak+ketemu tidak+napas
 tidak+nengok tidur+pak toko tol$ tompel tompel+di tongkat topi tpu tpu+selapajang ulang update warna
addition 6 2+orang =height =not @len2 @them ^ambulans ^assessment ^di ^hari ^ini ^jam ^kemarin ^klien ^kontak ^kubur
 ^pelapor ^pinggir ^polsek ^rambut ^saksi ^serah ^tambah ^terakhir ^ternyata ada+kartu ada+pohon aja+ke alamat
 alergi alergi+obat apotek$ assessment bank bantu+polsek batu batu$ bekas belakang berendeng bersih bibirnya
 biru+bibirnya bisa+masuk bukan+gang catat cepat+dia cina cina$ cincin dada depan+gang di+kaki di+leher di+situ dia
 dia+kata dia+moved dia+pakai dia+takut dikasih dipun foto gelang gemuk+pendek goyang goyang$ gula hijau hitam
 hitam$ identitas$ indomaret inyo itu+kata jaket jembatan+berendeng kain kami+sudah kantong+ada kantor+kelurahan
 kata$ kayanya+sudah ke+arah kejar+saya kemarin$ ketua kooperatif koreksi ktp+nya kubur+cina lalu$ lanjut
 lansia+yang leher$ logatnya lokasi+klien lupa makan+sampah maksud malih masih+dengan masjid mau+urus menolak
 menunggu merah minggu$ minta+cepat mlampah mobil moved muntah muntah+pak nasi+bungkus no+hp nomor nya+pak
 nya+sekarang ompong$ orang+agak orang+pakai pabrik pager+item pak+dia pak+sekarang pak+tidak pakai+cincin
 pakai+gelang pakai+kacamata palsu panggil pasar+kata pegang$ pelapor pelapor+kabar pendek$ penelepon+telepon
 perempatan$ pergi+ke pindah+ke pinggir+kali pingsan$ pipi plat plawad$ plus polisi+sudah pos$ pules punya+riwayat
 rame riwayat rokok rw$ saged samping sarung$ saurna saya+lapor sd$ sekarang+malah sekarang+saya selimut$ sempat
 soal+tidak sudah+ikat sudah+mau sudah+sisir tabrak$ tadi+pagi tangga$ teh telepon tempat tempat+yang terakhir+lihat
 ternyata tidak+orang tidak+saged tidur+pules tolong+tambah tunggu warga+minta wau ya+pak yang+luka
addition 5 50an 60an 70$ =arms =client =force =past =sick ^alhamdulillah ^bayi ^belakang ^dia ^eh ^giginya ^kantor
 ^kurang ^logatnya ^menunggu ^oh ^perempuan ^rumahnya ^salah ^spbu ^tambihan a+perempuan abu$ ada+luka aman+pak
 anak+ada anak+pak angkat$ asal+dari ayam$ badan+bentol badan+jadi bahasa bakar+sampah bank$ bapak+itu baru+lihat
 basah batik batik$ bau+banget bawah+pohon bayi+nya belok belum$ belum+ketemu bensin+jalan bentol bentol+semua beri
 bersangkutan bibirnya+napas bisa+hubung bisa+jalan blok bukan+golok bukan+yang cikokol coklat dan+klien darah+lagi
 darah+tambah datang+tapi dekat+tempat dekat+tol depan+sakola depan+smp depan+tutup di+cikupa di+halaman dia+bawa
 dia+sekarang dia+siram dia+tidak diam$ dibawa+ke dikit disitu$ flyover+cikokol foto+pak foto+susul foto+ya gang
 garut gas gelandangan+nya gemeter got+kepala halaman ibu+kayaknya ikat its jalan+pakai juga kakinyo kali+cisadane
 kasih kata+dia kata+orang ke+got ke+nomor ke+saudara ke+seberang kecek kecil keluar+busa kepala kiri klien+amuk
 klien+lari klien+menolak kok+badan ktp ktp+di kucing kumpul kumpul$ kurang kurus+tinggi lagi+orang lapangan+ahmad
 laporan+tadi lari+ke lemas+pak listrik luka$ lupa+kata makan+nasi maksud+saya malam+dia masuk+gang matur menit$
 minum mobil+tidak muhidin mulu+tidak murid naik+turun namonyo nanti nanti+hubung nggih nihil+dan nomor+istri
 nomor+tidak observasi orang+hilang orang+pingsan pak+darah pak+muhidin pak+nanti pak+tadi parah pegang
 pelapor+minta penelepon+kata penelepon+tambah petugas+angkat pindah pingsan+pak pipi+kanan platnya pohon+besar
 pojok$ pos posisi+masih pukul pun+lansia putih ralat+bukan rambut rekam rekam+cctv rsud rt ruang rumahnya sadar
 sate satpam+sudah saya+baru saya+kalau saya+kirim saya+pakai saya+pegang saya+pindah seberang+apotek sekarang
 sekarang$ sekarang+kejang sekarang+napas selapajang$ sim sudah+bubar sudah+tenang sudah+tidak susah tadi+pak
 tahu+pak tambihan tangis+terus tas+ada tas+ransel tenang teriak+lagi terkait+kasus ternyata+masih ternyata+pak tiba
 tidak+bawa tidak+teriak tongkat$ tukang+ojek umur+70 wa+saya warga$ warga+sudah warga+yang ya yang+bersangkutan
 yang+dengan yang+ini yang+tadi ybs+sekarang
addition 4 5$ 5+ya 6$ =beast =body =stir @who=operator @who=resident ^3 ^alamat ^baru ^jadi ^jaket ^jembatan ^ke
 ^kira ^klg ^koreksi ^ktp ^kulit ^lagi ^makan ^murid ^pas ^pisau ^polisi ^semua ^stasiun ^susul ^tas ^terkait ^tkp
 ^warga abu ada+dua ada+identitas ahmad ahmad+yani ajak+ngomong ambulans+klien amuk amuk+kok anak+bayi anjing+galak
 anyar$ asih$ badan baik$ baju bakso bangunan+sinar banyak+tidak bapak+nya baru bawa+sepeda bekas+operasi belakang$
 belakang+pasar bengkel berhenti+pak beringin berjalan$ besar+di besok bidan bidan$ bidan+sudah bisa+bangun
 bisa+cari bisa+duduk bisa+tunggu bukan+laki bukan+lansia buntelan$ cari+ke cat celana+pendek cerita cibodas+blok
 cikupa cisadane$ coklat$ cuma+sekarang da da+tidak dadi dan dari+panti dari+tegal datang+juga dekat$ demam dengan
 dengan+saudara depan+indomaret depan+rsud depan+sd di$ di+cikokol di+dompet di+mobil di+perut di+seberang di+tangan
 dia+geser dia+kejar dia+panjat dingin$ do dulu$ duo empat evakuasi film$ gawat+pak gerbang hamil hari+yang hati2
 hati2$ hp+saya hujan ijo indomaret+jalan indramayu info+tambah ini+share ireng isi+ktp itu+bisa itu+foto iya+dia
 jadi+bawa jaga$ jahitan jalan+pahlawan jalmina+sudah jam+is jam+setengah jangan+lewat joko$ juga+orang jumlah
 kabar+kalau kacamata$ kaki+ternyata kami+jemput kampung+bulak kartu kartu+berobat kasih+roti kasih+tahu kaya+orang
 kayu ke+sana ke+satpam kejang kejang+lagi kejang+pak keluarganya kemarin+di kemarin+kami kemarin+saya kenapa+pak
 kepala+darah kepala+keluar kepikiran kerja+di kerjo kerjo+di ketemu$ ketik ketua+rt kirim+foto kirim+ulang
 klien+kooperatif klien+pulang klien+tidur klien+warga kok+cuma kok+pak kondisi+sekarang kp kubur kumis kumis+tebal
 lagi+dia lagi+ybs lalat lalat+di lalu+pak lansia+nya lansia+sekarang lantai+2 las lebih lewat+belakang lokasi+ya
 lupa+kasih makan+dan malah$ malam+kata mang mang+ujang masih+di masih+disitu masjid+pak masker masker$ mau+bawa
 mau+bener mau+naik melawan menolak+dibawa merah$ minta+kabar mogot+mungkin mulai+biru mulai+kejang murid+yang
 naik+mobil nama+joko nduwe ngaku+saudara ngasih+tahu nihil+sudah nomor+12 nurut nyebut orang$ orang+jalan
 orang+lagi orang+pindah orang+saya orang+tidur pabrik+sepatu pager pagi+ibu pahlawan pahlawan+seribu pak+cepat
 pak+si pak+udin pakai panggil+ibu pangkalan parkir penelepon+sampai perawat$ pergi$ periksa pisau+sudah
 pohon+beringin polisi polsek pom+bensin posisi+sudah punya punya+anak puskesmas$ putus+obat r ransel robek roda$
 roti rsud+kota rt+sudah ruang+observasi rujuk+ke rumah+nomor sahut sakola salah+denger salah+lihat sarung satpam
 satpam+ya saya+awas saya+ganti saya+pelapor saya+salah saya+share saya+sudah sebelah$ sebelah+kiri sebelah+orang
 seberang seberang+rs sekarang+dia senin serah serah+terima serang+petugas setengah si+ibu sih+sudah sinar
 sinar+jaya spbu+cikokol sudah+bersih sudah+diamankan sudah+dikasih sudah+mulai sudah+rapat sudah+satu sukasari$
 surat+kontrol susul+ya tahi tahi+lalat tahun$ taman+cibodas tambah+gawat tangan+ibu tangga tanya+ngaku tato tebal
 tegal tegal$ telepon+aja telepon+lagi telepon+saya telepon+ulang temen$ tempat+kerja tenang$ tensi terakhir+di
 terima+dengan terkait ternyata+ada tiba+di tidak+bisa tidak+lihat tidak+sahut titip+ke tkp tkp+clear toko+bangunan
 tol tri tukang tuli tunggu+lampu tunggu+pinggir tunggu+sampai turun+dari tutup+kain udin$ ujang ulang+titiknya umur
 urus$ warung+kopi wawancara ya+ibu yang+bener yang+bisa yang+hilang yang+kenal yang+lalu yang+lama yang+temenin
 yani yani$ ybs ybs+melawan
"""
