"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition -1 panti+sekarang parkir+indomaret pasar+babakan pasar+kemis pasar+lama pasung pdam pelajar pemadam
 pemadam$ pencet$ pendidikan pendidikan+ada penelepon+batal pengaduan+dinas penuh penumpang perempuan+ada
 perempuan+korban perempuan+rambut pertolongan$ perumnas petugas+pakai pinang$ pinggir+rel pingsan+di pisah
 plafon+sekolah polisi+minta progres psikolog pukul+2019 pukul+ibu pukul+istri pukul+saya pulsa+dong pungli
 pungli+di puskesmas puskesmas+cipondoh raib rawa rel$ relawan remaja ribut+dengan risih rokok+di rongsok ruang
 ruang+tunggu ruko rumah+di rumah+makan rumah+saudara sadar+depan salah+naik salah+nomor sambil+pegang sampah+di
 sampai$ sampai+mana satpol+laki saudara+belum saudara+tinggal saya+anak saya+dong saya+habis saya+kena saya+kumat
 saya+lapar saya+laporan saya+presiden saya+pukul saya+sekarang saya+sembunyi saya+siap saya+siram saya+trc sayang
 sedekah sederhana sederhana+jalan sekarang+ada sekarang+alun sekarang+bawa sekarang+dengan sekarang+jalan
 sekarang+masih sekarang+tunggu sekolah+pakai selesai sembarangan sembarangan$ sembunyi sembunyi$ sementara$
 semua+sudah semula semula$ sendiri+pakai sendiri+sudah seragam+tidak shelter shelter$ siap+pak siap+saya siapa+ya
 siapa+yang sini+maaf sini+tidak siram+air sirine smk smp$ sopir sore+sekarang sori sori+salah sp4n sp4n+anak
 stasiun+poris stasiun+tanah stop stroke subuh sudah+6 sudah+bangun sudah+bengkak sudah+besar sudah+darah sudah+tuju
 sugeng+enjing suka+amuk suka+kejar suka+minta supir+lansia susul+ibu syuting syuting$ tabrak+masa tadi+di
 tadi+jalan tahu+alamat tai takut taman$ tanah tangan+pak tangan+sudah tangan+ya tangcity tanggung tangis+minta
 tangsel+masuk tanya$ tanya+lagi tapi+supir target tarik+laporan tawon team teater telepon+masuk telepon+tadi
 teman+saya terbalik tergeletak+tidak terlantar+di ternyata+cuma ternyata+dia tersedak tetangga+nyetel this+pagi
 tiap+hari tidak+bahaya tidak+datang tidak+dikenal tidak+kembali tidak+melek tidak+petugas tidak+tangan tidak+viral
 tidur+pakai tiket+saya tiktok tiktok+itu tindak$ tindaklanjut$ tiri token token+listrik toko$ toko+jalan
 tolong+ambulans tolong+jemput tolong+pln top+markotop traktir traktir$ trans tuhan tukang+becak tuna+wisma
 tunarungu tunggu+puskesmas tutup+aja ular+masuk ular+pak umum umur+berapa update$ usah+lanjut viral+di viral+tidak
 waras warga+saya warga+sini warga+tidak waris waris$ warkop where wilujeng wilujeng+enjing wisma ya+ampun yak
 yang+biasa yang+gigit yang+hilang yang+jatuh yang+kena yang+malam yang+odgj yang+setrum yang+viral ybs+depan
addition -2 0812$ 13$ 2+hari 2+minggu 20+butir 3+ada 30+menit 4+hari 7$ =well ^abaikan ^ada ^air ^angkot ^anj ^bacot
 ^beda ^bocah ^bursa ^darurat ^dasar ^dijual ^dinsos ^dosen ^gabut ^hallo ^harus ^hatiku ^hello ^hhhhh ^hidup ^jadi
 ^jazakallah ^jempol ^judi ^kartu ^ketemu ^kulonuwun ^lama ^lap ^listrik ^lupakan ^maksudnya ^mampus ^mana ^mantap
 ^mie ^motor ^nikah ^noted ^obat ^oii ^ok ^okee ^open ^pacar ^paman ^pencarian ^perlu ^persita ^petugas ^ping
 ^pinjem ^ppp ^promo ^qwerty ^rumus ^si ^spada ^tabung ^telepon ^teman ^timnya ^trotoar ^waalaikumsalam ^xixixi
 ^zzzzz ^👍 abaikan$ ada ada+bapak ada+ibu ada+kabar ada+lagi ada+lansia ada+mayat ada+pak ada+remaja ada+senjata
 ada+tidak aja$ aja+dari aja+sih aktif alat$ ambil ambil+tidak ampun amuk+di amuk+tapi amuk+tidak anak+anak
 anak+jalan anak+jalanan anak+ke anak+ngelem anak+umur anj anj$ anter+ke asd asd$ assalamualaikum+pak atau+mesin
 babi babi+bau bacot badan+dingin bagaimana$ bagi bakar+cepat bakar+di bakar+kasur bakar+pak bandara bangsat bantu$
 bantu+kursi banyak+anak banyak+yang baru$ batal+laporan baterai bawa$ bawa+batu bawa+kayu bawa+senjata bayar beda
 beda+dengan beres beres+pak berisik besuk biaya bibirnya+biru bikin+mati biru$ bisa+lapor bisa+minta bisa+pulang
 bocor bohong boleh+lapor bolong boraks boraks$ brenti bukan+terlantar bulan+ini bus$ busana busuk butir
 butuh+pertolongan butuh+tempat cair$ cantik+deh capek cari$ cari+ibu cek$ ciledug$ cuma+gelandangan cuma+lihat
 cuma+nyanyi dagang dagang$ damkar dapat+hadiah dari+lantai dari+malam dasar deh$ dekat+masjid dekat+rumah dendam
 dengan+112 dengan+orang dengan+saya depan+pasar depan+pos di+angkot di+atas di+dekat di+foto di+hatinya di+jembatan
 di+kamar di+kontrakan di+kosnya di+pertigaan di+php di+pinggir di+stasiun di+tangerang di+u di+warnet di+warteg
 dia+ada dia+punya diam+wae dibaca dibaca+doang dibantai dibawa dibawa+kemana dibunuh difabel dijual+depan dikejar
 dilempar dinas+sosial dingin+semua dipukul+suami disebar diskon ditinggal+dia doang$ donasi dongkap dosen
 eh+ternyata emang ember emperan enjing enjing$ foto+yang gabut gacor gacor+maxwin ganteng gebang gelandangan+tidur
 gelandangan+yang gerak+pak gigit+ular gitu godang good+job grup+saudara gubuk guru habis+ongkos hadiah hai$ haji$
 hallo hallo$ hapus+aja hari+di hari+tidak harus+share hatinya have hello hhhhh hhhhh$ hidup$ hilang+saudara
 hp+pakai huni ibu+hamil info+orang ini ini+bot ini+layan ini+nomor ini+tidak ini+yang is iseng itu itu$ itu+lagi
 itu+satpam itu+untuk jadi+ambil jadi+tidak jalan jalan+kan jalanan jam+besuk jangan+kasih jatuh jatuh+di
 jatuh+kepala jawab+panggil jazakallah jebol jembatan$ jembatan+cisadane jempol jempol+untuk job join jongkok jpo$
 judi+sabung juta kabar+lagi kalau+ketemu kalau+malam kalau+orang kali kami+lagi kamis kamu+robot kantor kara
 karunya+orang kasih+kendor kasur kata+ini kata+malam kayak+mau kayaknya+pakai kdrt ke+gang ke+lokasi ke+rumahnya
 ke+tempat ke+warung kehujanan kejang+di kelas kelas+saya keluar+darah keluar+rumah keluarganya$ keluarganya+tidak
 kemana+ya kemarin+amuk kendor kepala+anak kerja$ kira+mayat kirim$ klik kok+lama kolong+jembatan konsultasi
 kontrol$ kosnya kosnya$ kosong ktp+saja ktp+saya kuat+hidup kulonuwun kulonuwun$ lagi+jalan lagi+kenapa lagi+pos
 lagi+sekarang lagi+tidur laki+dari laki+tanpa laksa lalu+masih lama$ lampu+merah langka langsung lansia$
 lansia+lampu lap lapor+dua lebaran lebaran$ lembang lepas libur libur+tidak lihat+dia lihat+orang limbah
 linglung+pak listrik+padam lobang loh+pak luar luas lupakan lwt maap makam makan+di mampus mampus+saya mana+ya
 mangkal mangkal+di mantan+pacar mantan+saya mantap masih+bisa masjid+raya masuk+tidak mati+berdiri mau+ambruk
 mau+donasi mauliate+godang mawar maxwin mayat+ternyata menang+undian meninggal menit+ini mie mie+basah minggu
 minggu+tidak minta minum+20 minum+baterai minum+racun mobil+apa mobil+sudah mobil+tabrak modal+usaha motor+jatuh mr
 mr+x mulut+buka nama+saya nanti$ napas+tinggal napas+tolong narkoba need+ke neglasari ngelem ngomel+tapi
 ngomong+sekarang nih+di nikah nomor+anda nomor+resmi nomor+telepon nomor+wa noted noted$ nya+di nyamuk nyangkut
 nyanyi+di obat$ obat+pelangsing obat+segenggam odgj+pak ogah oii oii$ ok oke+pak okee online open orang+bakar
 orang+bawa orang+belum orang+cuma orang+hilang orang+ini orang+itu orang+kejang orang+kembali orang+linglung
 orang+tadi orang+terlantar orang+tua ot otw+belum pacar+saya padam pager+jembatan pagi+saya pak+baru pak+dekat
addition -2 pak+jam pak+kayanya pak+minta pak+ogah pak+rumah pak+rumahnya pak+tangan pak+ternyata pakai+batik
 pakai+boraks pakai+seragam paksa pamit panjat+pager parkir+liar pasar+lembang pegang+perut pelangsing pelapor+tanya
 pemkot pemkot$ pencarian penelepon+minta pengaduan pergi+naik perkembangan perlintasan perlu+foto permisi$ pernah
 persita pertigaan$ pertolongan petugas petugas+kok petugas+mana php+di pihak pinang ping ping$ pingsan+cuma pinter
 pkh plafon pohon$ pohon+ambruk pondok poster ppp preman presiden promo proses pucat+banget pukul$ pulang$
 pulang+dengan pulsa punten$ punya+rumah puskesmas+lama putus$ qwerty qwerty$ rahasia rahasia+kan razia ready rel
 rendi robinson$ robot$ rong ruko+ciledug rumah+pak rumah+sebelah rumahnya+di rumus rumus+luas rusak$ rw+5 sabung
 sabung+ayam salah$ salah+orang sampah+tumpuk satu+dua saudara$ saya+abis saya+baca saya+besok saya+cabut
 saya+dibantai saya+jambret saya+jatuh saya+kabar saya+kira saya+lagi saya+lansia saya+lari saya+maling saya+odgj
 saya+pamit saya+perkosa saya+perlu saya+pingsan saya+rahasia saya+sayat saya+sesak saya+think sebatang+kara
 segenggam segenggam+kata sehat+selalu sejak sekarang+diam sekarang+lihat selalu selalu$ selamat+malam selamat+nomor
 selamat+siang semalam semalam$ sendiri sepatu sepi serpong sesak+napas sesuai sesuai+ciri siang+pak siapa$ sido$
 sih+tidak sip sip$ slot+gacor sosial spada spada$ spp spp+anak stasiun$ suami$ sudah$ sudah+13 sudah+4 sudah+angkat
 sudah+anter sudah+baik sudah+beres sudah+biru sudah+jam sudah+keluar sudah+naik sudah+pucat sudah+pulang sudah+rong
 sudah+selesai sudah+tunggu suka sumi sungai surat tabrak+tiang tabung tabung+gas tadi+kata tadi+masih tadi+tidak
 tahu+rumahnya taman+makam tamu tanah$ tangerang+bukan tanggal tangsel tanpa+busana tanpa+saudara tapi+sekarang
 tarik tawa$ telanjang+di telanjang+gang tembus tempat+tinggal tenang+sekarang terjun+dari terminal$ ternak
 ternyata+orang terpantau+di tes$ tes+123 tes+satu test$ test+123 the+laki the+mall think tiap+malam tiap+sore
 tidak+brenti tidak+galak tidak+kios tidak+luka tidak+nanti tidak+pingsan tidak+sekolah tidak+sih tidak+ya tidur+aja
 tidur+alun timnya+sampai tindaklanjut tinggal+sementara tipu titip+anak tolong+dicek tolong+dijemput
 tolong+evakuasi tolong+ke tolong+saya truk tukang+parkir tumpang tumpuk tunggu+nih tunggu+tidak tunggu+warga
 tunggu+ya turn u u+turn undian untuk+anak untuk+grup urgent urgent+pak usaha usir+keluarganya wa+warga
 waalaikumsalam waalaikumsalam$ wae waktu warnet x xixixi xixixi$ ya+kok yang+dijual yang+lapor yang+mau yang+suka
 ybs+lihat ybs+sesuai ybs+terpantau you$ zzzzz zzzzz$ 👍 👍$ 🙏 🙏$
addition -3 123$ 19$ 24+jam 3$ 3+jam 4+tahun =drill @danger @len3 @where ^adik ^anjing ^ayang ^baik ^banjir ^banyak
 ^batal ^bot ^butuh ^cari ^dana ^film ^good ^hai ^haloo ^haturnuhun ^hi ^horas ^investasi ^jangan ^kamu ^kembali
 ^kucing ^lansia ^mantan ^met ^okeee ^orgnya ^oy ^sampah ^sampurasun ^siap ^stop ^sugeng ^tabrak ^tarimo ^terima
 ^tok ^top ^tunggakan ^tutup ^wkwk ^woy abis+makan ada+korban ada+motor ada+perempuan ada+petugas adik+saya alat
 alhamdulillah$ alun$ am ambrol ambruk anak+hilang anak+minum anda angkut+belum anjing apa+cuma api arah+timur asem
 atau ayang baju+merah bales banget+pak bantu+saya banyak+banget bapak+ibu batuceper$ bau$ begal bener$ berapa$
 besar besar+depan biasa$ bocah bot$ bulak+rt bunuh bursa bursa+kerja cabut cabut$ cair cara cari+anak chat$
 cibodas$ ciledug ciri cuma+geser cuma+teriak cuma+tidur daerah daftar dalam+sumur dapat darah+banyak darah+hebat
 dari dari+dalam dari+jam dari+pagi dari+rumah dari+subuh darurat dekat+the dengan+gelandangan depan+kantor
 depan+minimarket di+gang di+kali di+kantor di+perempatan di+pos di+sekitar dia+di dia+lupa dia+mau dia+muntah
 dibawa+polisi dijemput$ dinas diproses+ya diri disebar+itu ditinggal$ doang+pak does does+this duduk+depan duit$
 flyover+cibodas foto+disebar foto+ybs gang+saya ganggu gigil goblok goblok$ good goreng gratis$ hai haloo hapus
 hari harus harus+kirim hatiku haturnuhun hebat hi hilang+dari hoax+pak horas ibu+bawa ibu+saya indah info ini+ada
 investasi istirahat$ istri+lari itu+orang itu+tadi jadi+pak jalan+pulang jam jam+2 janten janten$ jaya
 jembatan+robinson jiwa jpo judi kadaluarsa kadieu kakak$ kaki+luka kaku kami+lihat kampret kampung kantor$
 kata+sudah ke+datang ke+kampung ke+puskesmas kel kemana$ kemarin+sekarang kena kena+lempar kenanga kesini+pak
 ketemu+orang kios klien+ada kok+diam kok+harus kontrakan+sebelah kontrol korban$ kp+bulak lagi lagi+dekat
 lagi+istirahat lagi+ke lama+banget lansia+jatuh lansia+saya lansia+sendiri lapor+tadi latihan layan lho lihat+ybs
 lo lokasi+jalan lumpuh lupa+jalan maaf$ maaf+ya main makan+kadaluarsa makasih+ya mall$ mati$ mau+datang mawar$
 meledak mesin$ met minimarket minta+duit minta+tolong miskin mogok muncul+di muncul+lagi muntah+abis murah$
 naik+bus nama+lansia nasi+goreng nasib need+tolong ngomel nongol+lagi nya+sudah nyasar+di odgj ojek okeee ongkos
 orang+bener orang+gigil orang+kena orgnya oy oy$ p$ pabrik pak+bantu pak+itu pak+maaf pak+nya pak+tukang paman
 pasar+gerendeng pelayanan$ penelepon+cari perkosa perlu pertigaan petugas+perempuan pinjam pinjem pinjol pos+kami
 pos+ronda pulang+tidak putus racun ribut robinson robot ronda ronda+rw rt+warga sabi$ sakit salah+chat sampai
 sampurasun sampurasun$ satpol satu+saudara saudara saya saya+am saya+butuh saya+disebar saya+kejang saya+ketemu
 sebelah+bakar sedang sedang+tidur sehat selamat+pagi selamat+sore sendiri+di sesak$ setrum sewa shinta$ sih$
 sih+pak situ+cipondoh suami+kumat sudah+3 sudah+angkut sudah+dijemput sudah+lapor sudah+minggu sudah+sampai sugeng
 supir syarat tadi$ tadi+cuma tadi+naik tadi+sore tambah+banyak tangerang tarimo tarimo+kasih tembok temen
 temen+saya tempat+biasa tenggelam terakhir+dia tergeletak teriak+dari terima termonitor+duduk terus tidak+janten
 tidak+jelas tidak+perlu tidak+pukul tidak+punya tidak+sido tiket tiketnya timur timur$ tindak tok tok$ tolol top
 tuh tukang+lagi tunggakan tunggu+dari ular umur+10 untung usir viral wajib warga+klien wb wb$ woy$ wr wr+wb
 yang+foto yang+kejang yang+sekarang ybs+di ybs+melintas yuk+pak
addition -4 10+orang 12345$ 2+jam @reports @search ^12345 ^bagaimana ^bakar ^bantu ^besok ^ditusuk ^dompet ^gas
 ^hilang ^hoax ^ibu ^kontrakan ^lihat ^maaf ^mantul ^mauliate ^menang ^odgj ^orang ^p ^permisi ^pohon ^punten ^temen
 ^trc ada+yang aja+pak akun ambulans+pak anak asap atm bahaya baik balas bapak+tua belum berteduh bisa+ngomong bonus
 buka buka$ cantik cepat+kesini chat cimone$ coba cuma+tangis dana dapet datang datang+pundi dengan+pak depan+ruko
 depan+rumah di di+lampu di+lapangan di+taman disini disini$ dua$ film galak gelandangan habis halte hoax ibu iki
 info+warga it jadi$ jalan+belum jalmina$ jambret jatuh+dari jelas+lu jemput$ kamar kami$ karena karunya$ kata+30
 ke+dinsos ke+kali kemarin kok+belum kolong kotor lampu lansia+di lansia+tidak lapangan$ lihat+jalan lihat+lagi loh$
 lontong lu$ luka+parah makasih+pak mall mantan mantul manusia masih+diproses mau+lapor mau+terjun mauliate
 meresahkan meresahkan$ mesin modal much mulut naik+bis napas$ need orang orang+di orang+lapar orang+masih orang+nya
 p padahal pak+ada pak+dinsos pak+ini pakai$ parah$ pas+saya pasang pencet perempuan+itu permisi pesan+ini
 petugas+nya php program pucat pundi punten punya+saudara ra remang2 resah respon$ rt+3 rumah sadar+pak salah+kirim
 sambil saya+dipukul saya+lihat sayur sebarkan siang sido sini sorry sorry$ status sudah+dibawa sudah+dua
 sudah+makan sumur sumur$ taman terjun$ terlantar$ terpantau tetangga+saya this tidak+bangun trotoar tunggu+jemput
 uang ud update+pak urus warung+remang2 wkwk$ woy yang+cari yuk
addition -5 =office @case @who=relative ^anak ^bidan ^bisa ^boleh ^cuma ^is ^istri ^jual ^kakak ^lapor ^oke ^pagi
 ^semoga ^suami ^termonitor ^test abis ada+ambulans adik angkut apartemen banget banjir bener biarin biarin+aja bis
 bisa+tidur bukan$ butuh chatbot darah+semua datang$ depan+sekolah depan+sudah di+halte di+kolong dia+lewat diam+aja
 dijemput dijual dinsos$ diri+pak disebar+tidak ditusuk dong$ dp dp+0 duit gang+mawar gratis grup ini+chatbot
 jomblo+ya kakak+saya kaki+sudah kamu kan$ kasih+pak kerja lama lapar+pak lapor$ lapor+pak laporan$ lewat+lagi liar
 lokasi+sudah makan+belum malam+pak maling masih+ada mau nih$ nongol oke pacar pak$ pakai+anak pemerintah pergi
 pesan posisi+target resmi rumah$ sampai+sekarang saya$ saya+hilang saya+takut sekarang+di sekolah$ semua$ sih
 subsidi sudah+2 sudah+pergi sudah+tangan tadi+ada tali telanjang teman terima+kasih terjun termonitor+ybs test
 tidak+usah yang+di yang+kemarin ybs+tampak you
addition -6 =heart =joke @needs @person ^assalamualaikum ^bapak ^halo ^kapan ^laporan ^tes ^tolong abaikan alun
 alun2 anak+saya assalamualaikum bangun$ bapak bapak+saya bawa+golok belum+makan bus cimone dari+tadi deh di+alun2
 dia+darah digusur diproses dong+pak gantung gantung+diri gelandangan+di halo hidup istirahat itu+sekarang jomblo
 kata+tetangga kenapa kumat lapar laporan+saya loh lu makan+3 makasih$ mana$ mayat melintas menang motor muncul
 nyanyi orang+sudah orang+ternyata pak+yang pelayanan penelepon+tanya pulang saudara+saya saya+mau semoga slot sore
 suami tampak tanpa target+lihat teriak terlantar tiap tidak+dikasih tidur tolong+kesini usah wkwk
addition -7 2+tahun @kin ^apa ^cek ^kenapa ^makasih ^napas ada+orang bantu belum+juga belum+pak berapa boleh cek
 di+jalan di+pasar dia+amuk ditinggal dulu hari$ hilang$ jam$ kapan karunya kemana kembali+lagi lansia linglung
 malam malam$ murah orang+lari orang+yang pak+sudah sesak sudah+ada termonitor tes tetangga+baru tolong trc umur+2
addition -8 @back @call @code @question ^mau apa bagaimana+pak bakar batal belakang+pom bot doang jembatan jual
 kakak kan kembali kontrakan laporan mati semua siapa tabrak tanya tetangga tidak tidur+di timnya tolong+pak tua
 untuk yang+tidur
addition -9 @len5 @thanked @thanking ^selamat ada+di bikin cari darah+terus dipukul ketemu lapor lewat makasih mana
 pak+di pergi+pak rusak saya+tidak sekarang+lewat tidak+pak tunggu+ojek
addition -10 @len4 @sighting @status amuk+bawa bagaimana+ini dinsos dong hilang maaf nyasar tidak$
addition -11 =ask @? bagaimana ini$ jd lihat
addition -12 @other @withdraw massa sudah+ketemu
addition -14 ^kejang
sighting 12 pengumuman
sighting 10 @who=responder lewat mirip sekarang+lewat yang+cari
sighting 9 ada+di cari ketemu klien+sudah lagi+pak lihat lihat+di sekarang sudah+ketemu target target+lihat
 yang+kemarin ybs
sighting 8 @sighting @them ^kembali ^masih ^target itu+sekarang kel+neglasari kemarin kembali lagi nih orang+yang
 pak+di tampak termonitor the yang+lapor
sighting 7 @placed ^klien ^lihat ^sekarang ^ybs cipondoh dinsos$ itu kel kembali+lagi klien lagi+dekat lansia+itu
 lapor lihat+lagi meneh muncul muncul+lagi neglasari neglasari$ nih+pak nongol nongol+lagi odgj+yang poster
 saya+lihat sudah+kembali yang ybs+tampak
sighting 6 ^odgj ^posisi ^termonitor ada+lagi alun2 arah bapak+yang cuma cuma+geser cuma+lihat di+alun2 di+pasar
 dia+ada dia+lewat her hilang+itu info+warga itu+lagi jalan+ke kayaknya kemarin$ lagi+di lagi+ke lagi+nih lagi+tuh
 lansia+yang lapor+ada lewat+lagi masih masjid melintas orang+hilang pak+gelandangan perempuan+itu posisi+target
 saya+cuma sesuai tadi taman termonitor+ybs terpantau the+laki this+pagi yang+lari
sighting 5 =tale @search ^ketemu ^orang ^tadi ^yang angkot cari+keluarganya cipondoh$ depan di+lebaran di+warteg
 dibawa+nangkring duduk gang+mawar geser+ke halte halte$ hilang+yang ibu+yang info ini+ada itu+saya itu+tadi
 jalan+daan ketemu+di klien+ada kok+ada lagi$ lalu lari+ada lewat+depan lihat+jalan makan+di mall$ mau+dibawa mawar$
 minggu+lalu nangkring nangkring+lagi orang orang$ orang+kembali orang+nongol orang+pak pasar pasar$ potret
 saya+ketemu sekarang$ stasiun taman+potret terminal$ this tuh warga+klien yang+di yang+foto yang+hilang yang+minggu
 ybs+di
sighting 4 3$ =still ^info ^ini ^muncul ada+pak alun alun$ arah+timur bapak belakang bensin$ cari+itu ciledug$
 cipondoh+makmur daan daan+mogot dapat+info dekat dekat+the di di+flyover di+halte di+masjid di+pengumuman di+poster
 dia+lagi disebar disebar+itu duduk+di flyover foto+disebar foto+ybs gelandangan$ geser hilang info+bapak itu+orang
 jalan+merdeka kami+lihat kayaknya+ada ke+arah ke+kolong kemarin+cari kemarin+masih lagi+duduk lagi+orang laki+dari
 lapor+tadi lapor+tampak lari lebaran lihat+ybs makmur makmur$ masih+depan mau+dijemput mawar merdeka merdeka$ mogot
 mogot$ naik naik+angkot pak+cuma pak+ibu pak+yang papasan papasan+dengan pasar+tadi pos potret$ ruko saya+dapat
 sedang sekarang+jalan sekarang+makan telanjang+gang terpantau+di the+mall tidak+ketemu tidak+mau warteg yang+bawa
 yang+nama ybs+lihat ybs+melintas ybs+terpantau
sighting 3 2+hari 5$ =past @goes @len3 @len4 @reports ^dia ^eh ^kayaknya ^kayanya ^lansia ^perempuan ^si ada
 ada+orang alfamidi angkot$ anyar$ baju+ijo batuceper$ bawa+bayi bawah belakang+pom biasa$ brosur bulak bulak+rt
 cari+deh cari+di cari+tidak cibodas$ dapat dapet+kabar dari+rumah dekat+masjid dengan+pak depan+masjid depan+pos
 depan+rumah di+bawah di+belakang di+brosur di+foto di+laporan di+mushola di+sekitar duduk+depan flyover$ foto
 gelandangan+yang grup hari+lalu haryono hilang+a ijo indomaret itu$ jembatan jembatan+tanah kayanya ke+pertigaan
 kemarin+lapor kemarin+lari kemarin+sekarang kesini+pak kolong kolong$ kp+bulak lagi+depan lagi+gelandangan
 lagi+jalan laki+tua lalu+sekarang lapor+pak laporan+saya lari+dari liar lihat$ lihat+dia lihat+ibu lihat+lansia
 lihat+orang main+di malam+ini mall masih+ada masih+orang masjid+raya merah$ minggu muka$ muncul+di mushola+spbu
 nih+depan nya+lihat orang+cuma orang+di pagi$ panti+itu pengumuman+itu pertigaan pinang pinang$ pos+kami posisi
 robinson$ ronda+rw rt+3 ruko+ciledug rw+5 sabi$ saya+ada saya+arah saya+dapet sedang+tidur sekarang+ada
 sekarang+lihat sekarang+naik sekolah$ shinta$ sini sini$ spbu stasiun$ stasiun+batuceper tadi$ tadi+lapor tadi+naik
 tadi+papasan tempat+biasa tempo tempo+hari terminal termonitor+duduk timur timur$ tua+yang waktu waktu+itu warteg$
 yang+bulan yang+pakai yang+sekarang yang+tempo yang+waktu ybs+ada
sighting 2 ^bapak ^mr ^pak ^saya ^temen a+dan ada+disini ada+jembatan alfamidi$ anak+yang anyar arah+pasar
 arah+poris bapak+gerobak batuceper bawah+jpo bayi+itu belakang+terminal bocah+yang cari$ cari+kemarin cari+petugas
 cikokol cikokol$ ciledug cimone$ ciri dapet dari+panti dekat+gereja dengan+gelandangan dengan+lansia depan+alfamidi
 depan+ruko depan+sekolah di+angkot di+grup di+kolong di+lampu di+luar di+sini di+stasiun di+taman di+terminal
 di+warkop di+warung dia+lihat dia+nongol dibawa+sudah dinsos disini disini+pak duduk$ eh eh+itu elektrik elektrik$
 flyover+kaki foto+itu gerobak gerobak$ hari+senin hilang+kemarin indomaret$ ini ini+di itu+ada itu+di itu+nongol
 itu+tidur itu+yang jalan jalan+kaki jembatan+robinson jpo$ kaki$ kaki+sudah kali+sabi kami+lagi kata+tetangga
 kayaknya+saya ke+halte ke+taman ke+tempat kemarin+itu kemarin+kayaknya kemarin+nongol kemarin+sore kemarin+tidak
 kesini ketemu+dan ketemu+kemarin ketemu+lagi ketemu+nih ketemu+pak ketemu+sekarang klien+di kolong+flyover
 lagi+cipondoh lagi+kp lagi+pos lagi+sekarang lagi+tidur lalu+dibawa lalu+masih lalu+sudah lampu+merah lapor+2
 lapor+minggu lapor+sekarang lari+pas lari+waktu lebaran+ada lebaran+itu lihat+jatuh luar luar$ main malam+lapor
 malam+masih mangkal mangkal+di masjid$ merah merah+kebon merah+kemarin muka naik+pager nanas$ nih+di orang+ini
 pager pagi pagi+saya pak+anak pak+dekat pak+disini pak+itu pak+laki pak+lansia pak+tadi pakai+topi parkir+indomaret
 pas+mau pasar+anyar pasar+kemis pasar+lama perempatan+shinta persis pinggir+kali pom poris$ pos+ronda remaja+yang
 robinson ronda ruko$ sabi satunya sekarang+saya sekitar semula senin sesuai+ciri si+bapak singgah+ada sini+pak
 situ+cipondoh sore+masih tadi+jalan tadi+siang tadi+sore taman+elektrik taman+makam tanah temen+saya tempat
 tetangga+bapak tidur$ tuh+orang tuju waktu+mau warkop x+lihat yang+malam yang+sudah yang+tidak ybs+depan ybs+sesuai
sighting 1 =urgent ^bocah a ada+kolong aja+depan anak+hilang arah+jembatan babakan bahari bahari$ bapak+itu
 bapak+saya bengkok bengkok$ bus+tayo cari+ada cari+anak datang dekat+jembatan depan+indomaret di+alfamidi di+tempat
 dia+kembali disini$ ijo+yang indomaret+cimone ini+kan ini+kehujanan itu+naik itu+tidak jalan+kisamaun jam+3 jpo
 kaya+mau ke+kp ke+stasiun kebaya+ijo kebon+nanas kemarin+ada kemarin+kembali kembali+ke kemis ketemu+bapak
 ketemu+tadi kisamaun kp lagi+makan laki+nya laki+yang lalu$ lalu+tidak lama$ lampu lapor+hari lapor+ibu lapor+malam
 lapor+nongol lepas lepas+dari lho lihat+naik makam melintas+di mirip+dengan nanas nih$ odgj+kemarin orang+lain
 orang+muncul pasar+babakan pasar+bengkok perempuan+yang pinggir pohon+beringin pojok$ pom+bensin rapat$ raya$ rel$
 rt sangiang saya+kemarin saya+orang saya+papasan sekarang+alun sekarang+tidak semula$ shinta si siang singgah+itu
 tangcity$ target+terpantau tayo tempat+semula topi villa yang+jam ybs+sekarang
sighting -1 3+hari @where ^adik ^assalamualaikum ^bakar ^bisa ^butuh ^foto ^hasil ^hilang ^izin ^kenapa ^kok ^lari
 ^maaf ^pelapor ^saudara ^sore ^telepon ^wa ^wkwk ada+bapak ada+gelandangan al+azhom alamat anak$ anak+anak
 anak+jalanan anak+pada angkut arah+rel asesmen assalamualaikum atas awas azhom bacok$ badan banget$ bangun
 bantu+polsek bapak$ baru+di batu bayi+di bekas belum+ada belum+lihat besok$ boleh+lapor boleh+minta bulan+lalu
 bungkuk bungkuk$ cara cari+bapak cari+ibu coba daftar dan+klien dari+minggu dari+tadi dengan+orang dengan+satpol
 di+dalam di+kontrakan di+mall di+mobil di+pos di+rsj di+tiktok di+tkp dia+pindah diamankan dibawa$ dibawa+kemarin
 dijemput$ dikasih ditaro ditaro+mana dong$ dua+hari duit dulu+itu emas$ gang garut gas gelandangan gendong+bayi
 giginya gratis hidup hilang$ hilang+di identitas ini+lokasi ini+lupa item itu+mana itu+pak itu+tiap izin+lapor
 jalan$ jalan+bungkuk jalan+pulang jalanan jangan jatake jembatan+itu jual+tisu juga$ kah kalau+ada kali$ kamar
 kampung kata+yang kayaknya+ganggu kdrt kdrt+lari ke+pos ke+rsj ke+rumah kemarin+ketemu kemarin+kok kena+bacok keras
 ketemu$ ketemu+orang kondisi korban+kdrt kursi lain lain$ lansia$ lansia+pikun lansia+tidur lapor$ lapor+itu
 lapor+lansia lapor+orang lebak lemas liar+di lihat+bapak lupa+jalan mabuk makasih$ malam malam+di maling
 mana+sekarang mana+ya menghubungi menolak+akan menunggu minta+foto miris miris+lihat mobil$ muntah nama+siapa nasib
 neduh+di ngaku nginep nihil+sudah no nyanyi obat odgj$ odgj+di ompong orang+agak orang+amuk orang+diam pak+dia
 pak+dinsos pak+karunya pak+rw pak+takut pegang penjangkauan perempuan+korban perempuan+muda petugas$ petugas+minta
 petugas+sudah pikir pikun pinggir+jalan pos$ pulang+ke puskesmas$ putih rambut+putih rame2 ribut+dengan rsud rujuk
 rujuk+ke rumahnya$ rw$ sadar sambil+gendong samping satu+lagi saudara+saya saudara+siap saya+anak saya+awas
 saya+cari saya+lagi seberang sekarang+bagaimana sekarang+kembali sekarang+pak sekarang+pindah sekarang+sudah serah
 serah+terima serang siapa+ya soal sore+pak sudah+dijemput sudah+jalan sudah+kami sudah+mandi sudah+minggu
 sudah+naik sudah+pergi sudah+tangan suka+teriak suka+tidur sungai tadi+ada tambah+banyak tangerang$ tangis+jalan
 tanya+lanjut tas tawa telanjang+di temenin tengah terima+dengan terus+di tidak+pak tidak+punya tidak+tahu
 tidak+usah tiktok timnya tinggal+di tisu titik tolong$ trc trus tugu turun tutup update usir+keluarganya video
 yang+lihat yang+tidur ybs+kooperatif ybs+menolak ybs+warga
sighting -2 =heart =road =well ^2 ^bagaimana ^boleh ^bukan ^gelandangan ^halo ^jalan ^kakak ^kapan ^malam ^minta
 ^nihil ^petugas ^rumah ^selamat ^suami ^tahu ^terakhir ^tetangga abis adik+saya agak akan al ambruk amuk+lagi
 apa+ibu bacok bagaimana+pak baik banjir banyak$ bapak+hilang bapak+ini batal bau bawa bayi belanja belum$
 belum+ketemu bener+pak bengong bengong+pos berapa besar biasa+di biru bot bulan cek cisadane dalam dari+pagi dekat$
 depan+gereja depan+mushola depan+smp di+jembatan di+kali di+tangerang dibawa+dinsos dibawa+ke dipukul$ dompet dulu
 facebook foto+ini gendong giant giant+cimone gigil golok+di habis+ongkos halo halte+depan halte+itu harus hasil
 hilang+lansia hilang+waktu hp hubung ibu$ ibu+hilang ikut ikut$ ini+foto is istri itu+bener itu+lho izin
 jalan+tidak jatuh juga kaki+pincang kali kantor karunya$ kasih ke+depan ke+jalan ke+saudara kecil keluar kemana
 kepala kerja ketemu+keluarganya klien+lari klien+menolak kok kooperatif kooperatif$ ktp kumat kumat+lagi lagi+cari
 lagi+kembali lagi+tidak lanjut$ lari+ke lho+pak lihat+gelandangan linglung+di lupa malam+kok mau+pulang mau+tanya
 melawan menolak+dibawa minum muda mulai mushola$ naik+mobil nanti$ napas neduh nihil nomor nyasar+di ojek ojek$
 orang+gigil orang+jalan orang+saya orang+sekarang orang+terlantar pada pagi+sampai pak+ada pak+bawa pak+orang
 pak+si pak+sudah pasar+sekarang pelapor perempuan pincang+itu pingsan pisau polisi pukul pulang$ punya pura2
 puskesmas rambut ribut rsj rsj$ rumah$ rusak sambil sampah satpam saudara$ saya+mau saya+sudah saya+tidak
 sekarang+tidur sekolah selesai semua sendiri+di siap singgah$ situ smp$ sore$ suami+saya sudah+ambil sudah+di
 sudah+dibawa sudah+saya sudah+sering sudah+sisir sudah+tidak tadi+saya tanpa target+belum target+tidak tenggelam
 teriak terima terlantar+di terminal+poris tetangga tiap tiba tidak+bisa tidak+sih tidur+belakang tkp transit
 tukang+ojek uang ujan urus usah usir wa waktu+transit yang+biasa yang+dibawa yang+kaki ybs+lari ybs+melawan
 ybs+sudah
sighting -3 # =beast =drill @case @person ^cari ^di ^kalau ^makasih ^tidak ada+lansia adik aja$ ambil ambulans
 anak+saya bagaimana$ bawa+golok besok butuh cepat darah datang$ deh+foto dengan$ dengan+bikin di+lokasi di+rs
 di+sekolah diam dibawa dijual dijual+di ditinggal dong dua foto$ ganggu habis ibu jemput jual kakak+saya kami kapan
 kejang kena kenapa kirim kontrakan korban lalu+pak lansia+saya laporan+tadi lihat+deh lokasi$ maaf mandi mau
 mau+lapor mayat meninggal+di menolak motor nanti ngomong ongkos orang+dipukul orang+lagi orang+linglung orang+sudah
 orang+tidak orang+tua pagi+pak pergi pincang pindah polsek rs$ rumahnya saat salah saya+tunggu saya+yang sebelah
 sehat$ selamat sering siapa sisir situ$ smp suami tabrak tahun tambah tangan tangerang tangis tapi telepon tindak
 tindak$ tinggal tolong+tindak tua tukang umur untuk warung$ wkwk$ ya+pak yang+dijual
sighting -4 =joke @len5 @needs ^anak ^apa ^lagi ^mau aja amuk bantu banyak bener bikin bisa boleh dari di+gang
 di+situ dipukul golok jadi jam kakak kalau karunya kemarin+sudah kok+masih linglung luka makasih mana$ masuk mati
 meninggal mobil nama nyasar orang+tidur pak pak+saya pak+tolong petugas pindah+ke rs rumah sakit saya sehat sih
 tahu takut tanya ternyata tidak+ada tidur+di wkwk ya$
sighting -5 =not =office =work @back @call @kin @question @thanked ^kemarin ^penelepon ^tolong ada$ ada+yang anak
 angkut+satu apa bakar banget bukan di+rumah kata lanjut lokasi pakai penelepon pulang sampai satu+ini saudara
 saya+hilang sendiri terakhir+lihat terlantar terus tidak tidak$ tunggu
sighting -6 @1 @addition @len1 @other @status @thanking @withdraw ^ada ^sudah bagaimana baru belum lagi+yang mana
 masih+di minta pak$ sudah telanjang telanjang+itu terakhir tidur tolong ya yang+baru
sighting -7 =ask @? @danger @who=operator @who=relative @who=resident laporan satu suka suka+telanjang
sighting -8 @it yang+laporan yang+suka
sighting -12 @len0
other_service 19 ^kontrakan
other_service 16 tidak+dikasih
other_service 15 buka buka$
other_service 14 ^bidan akun
other_service 13 ^nikah berisik bidan konsultasi kontrakan
other_service 12 ^hilang dipukul+suami kartu kerja+dong patah saya+dipukul where
other_service 11 @other ^banjir ^izin ^jembatan bursa bursa+kerja ke+laporan lansia$ perkosa pukul saya+perkosa
other_service 10 ^angkot ^bakar atm bagaimana+ke bansos bayar berisik$ langka mantan pkh puskesmas remang2 terus
 tua+saya waris waris$ warung+remang2
other_service 9 =office ^bursa ^kucing ^lampu ^minta ada+tidak bakar+pak banjir bapak+tiri beras diancam dijual
 gratis laki+saya mahal mana+ya massal masuk+rumah mayat+gratis minta motor+saya need+tolong online pelatihan popok
 popok+lansia pukul+saya saya+pukul sembako tanah yang+dijual
other_service 8 =road ^butuh ^daftar ^pelatihan ^popok ^syarat ada+bakar ada+bantu ambrol anak+saya angkot apa+aja
 asap bakar bikin bobol butuh cerai daftar dikasih gratis$ ijazah judi kampung kerja lapor+kemana layak layak+huni
 liar lowongan maling mati mati$ mayat miras nikah pasang pungli puskesmas+lama rumah saya+tidak spp suami susu
 tanah$ tiri tolong+ada tunggakan
other_service 7 =beast =drill ^air ^ijazah ^kartu ^kerja ^listrik ^lowongan ^motor ^pkh ^pohon ^sampah ^tunggakan
 air akta ancam api bahaya bakar+di bantu+lansia bau bau$ bawa+pisau begal+di berapa$ bpjs bulan cerai$ dagang
 damkar dapat dari+dinsos di+gang di+mana dicabut dipukul dong+pak fogging jalan jambret kamar+mandi kdrt kucing
 lampu maling+di mana mana$ masuk menjahit need nyamuk nyamuk+banyak padahal pdam penerima pinjol plafon
 polisi+minta program rusak sekarang+bawa syarat tidak+angkut untuk usaha yang+lagi
other_service 6 ^anjing ^harga ^jalan ^sungai ^trotoar ada+program ambruk angkut api+sudah babi+bau besar
 bikin+kartu damkar$ dapet dapet$ dbd dengan+suami depan+rumah dijual+di dinas+pendidikan donor donor+darah film$
 gas+melon hari$ hilang$ is janda job jual+makan kadaluarsa kartu+lansia kayaknya kecanduan+film kemana keras kk
 kontrol ktp ktp+hilang limbah listrik makan+kadaluarsa mampu mandi mantan+suami mau+ada melon melon+langka
 minta+uang miskin modal modal+usaha murah$ neror neror+saya nyetel odgj+bisa orang+tua pabrik padam palsu
 parkir+liar pasar pemadam pemadam$ pendidikan pendidikan+ada pengaduan+dinas perut+saya pisau$ pohon pohon+ambruk
 pukul+istri pungutan pungutan+liar razia+warung rekam rumah+mau rusak$ sampah sampah+tumpuk saya+dicabut
 saya+sekarang sd sebelah+bakar sekolah sudah+besar suka+pukul sungai surat tabung takut+lapor telat tetangga+nyetel
 tiap+malam tidak+bayar tidak+mampu tipu tunggakan+rs urus yang+masih
other_service 5 =work @len2 @who=resident ^api ^asap ^bagaimana ^bansos ^bikin ^bus ^debt ^got ^kk ^ktp ^mau
 ^penipuan ^pungli ^rumah ^tahu ^tiang ada+begal ada+maling ada+tawuran adik+saya alat+bantu ambulans anak+yatim
 anggota angkot+ugal2an angkut+sudah anjing asap+pabrik babi bansos$ bantu beasiswa bikin+ktp boraks bulan+ini
 bunuh+saya butuh+kursi cair cair$ collector darah dari+malam dbd$ debt debt+collector dekat+sekolah di+angkot
 di+jalan di+kantor dijual+depan dinas dipukul+tetangga disabilitas dtks galak golok$ guru huni internet izin
 jalan+depan jalan+rusak jam+2 jebol jembatan jual kabel kartu+disabilitas kejar+bawa kemana+pak kemana+ya kerja$
 kk+saya komplek kontrol$ kotor lampu+jalan langka$ lapor+ke larang listrik+padam lobang lowongan+kerja mahal$
 malam+minggu mandi$ mantan+pacar masih+ada mau mau+ambruk meresahkan meresahkan$ minggu mogok motor obat+larang
 online$ online+shop pacar$ pak+anak pak+pdam pak+rumah pdam+mati pelatihan+kerja penelepon+minta penipuan+online
 pungli+di ribut rumah+tetangga santunan saya saya+dengan saya+jambret saya+kalau saya+korban saya+maling saya+suka
 sekolah$ sembako$ spp+anak stroke suami$ suami+sekarang syaratnya syaratnya+apa takut tawon teriak+minta
 terus+tusuk tetangga tiap tipu+online tolong tolong+damkar trotoar tumpuk turun tusuk tusuk+korban ugal2an ular
 untuk+anak untuk+bapak untuk+istri vaksin yang+jatuh yang+jual
other_service 4 2+pagi @len3 ^akta ^antri ^bpjs ^cara ^dagang ^hp ^judi ^kena ^kis ^limbah ^mie ^plafon ^santunan
 ^sertifikat ^surat ^tetangga ^token ^truk ^urus alun$ anak+muda anak+tidak antri antri+puskesmas atap atapnya
 bakar+api bakar+cepat banget bantu+dengar bantu+kursi bantu+rumah banyak$ banyak+dbd bau+banget bawa+golok bayi$
 belum+punya besar+banget biaya$ biaya+berapa bikin+debu blt boraks$ bus+trans busa+tolong butuh+kacamata cara
 cara+daftar cara+dapat cek+penerima daftar+dtks dagang$ dangdut dangdut+sampai darah+mana dari+pemkot debu debu$
 dengar di+gudang di+kampung di+pasar di+plafon dia+kejar digusur dikenal gaji+saya gang+saya gelap gratis+mana
 guru$ haji$ hampir hampir+tabrak hp+saya istri jadi+penerima jadwal jalan$ jalan+baru jalan+mati jual+miras
 jual+obat judi+sabung kaki+palsu kali$ kamar kartu+kuning kayaknya+pakai ke+kali ke+rumah kemana$ keterangan kis
 kok+belum lagi+amuk lama$ lansia+saya lapak+rongsok lowongan+satpol malam malam$ malam+sekarang mampet mati+sudah
 mau+masuk mau+pinjem mau+urus meluap mie mie+basah minggu$ minta+ambulans minta+fogging minta+tongkat nama+saya
 napas+parah ngalir nyetel+dangdut orang+mabuk pacar pak+di pak+tolong pak+warga pakai+boraks parah parah+pak
 penerima+bansos penipuan perkosa+di perkosa+guru pindah plafon+sekolah pohon$ pos$ posyandu$ puting puting+alat
 ruko rumah+ibu rumah+sebelah sabung sabung+ayam sarang saya+bakar saya+janda saya+kdrt saya+lari saya+pakai
 saya+sembunyi saya+sesak saya+tipu sekolah+karena sembarangan$ sembunyi sertifikat sertifikat+tanah sesak+napas
 shop stroke+tidak stunting suami+pukul sudah+tua surat+keterangan surat+pindah tabrak$ tabung+gas tahan takut$
 takut+ada tarik tebel tembok terus$ tidak+dikenal tidak+keluar tidak+layak tidak+ngalir token token+listrik
 tolong+fogging trans tutup tutup+jalan uang+di umum utang warga+tidak warung$ yatim
"""
