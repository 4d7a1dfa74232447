"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition -1 0812$ 2+anak 3+hari 45+sudah 500rb =drill ^are ^asd ^astaga ^bau ^beli ^berapa ^bikin ^bus ^dari ^emang
 ^got ^hati ^ieu ^janji ^kerja ^kode ^lorem ^lu ^mie ^misi ^never ^nyasar ^paman ^pkh ^plafon ^pungli ^sampah ^siang
 ^siapa ^sip ^slot ^sore ^sori ^sungai ^tembok ^theres ^tiang ^tiket ^token ^truk ^tuna ^ular ^wilujeng ^🙏 ada$
 ada+apa ada+bidadari ada+dekat ada+jalan ada+perkembangan agen agen+bus agus air+panas akta alamat+rumah ambruk
 ambruk$ anak+jalan anak+perempuan anak+sd ancam anda+menang angkut$ anter anyone anyone+coming apa+petugas
 apartemen+paragon arah+poris are are+you astaga astaga+dia asuh badan+dingin badan+nya bagaimana+ke bah
 bahaya+kalau bales$ balita banget+yak bansos banyak bapak+tiri bapak+yang basah+kayaknya batal$ batal+ya batal+ybs
 bau+busuk bawa+2 bawa+3 bawa+boneka bayi+di begal+pakai bego belakang+terminal beli bener+pak bengkak+item
 berapa+orang berenti$ berkat bernanah besar+mau besok+ada biasa bibi bibir bibir+biru bidadari bidadari+jatuh bio
 bisa+gerak bisa+tangan bobol bocah+depan boleh+kirim boneka boraks$ bot+bego bot+ya brenti$ bukan+tabrak
 bunuh+waktu bus+trans busuk+dari butuh+dibawa camat cekik cilacap cintaku cintaku$ cipadu cipete$ cod coming
 coming$ culik curhat dada daftar+sekarang dalam dapur dari+kontrakan dari+pemkot dari+polsek darurat+pak
 data+pelapor data+saya datang+ke dealer dealer+honda deh+pak dekat+jembatan dekat+pasar dengan+suami depan+dealer
 depan+mall depan+spbu di+agen di+becak di+belakang di+emperan di+flyover di+gudang di+istana di+kandang di+kosnya
 di+rel di+ruang di+sekolah di+tiktok di+u di+warkop dia+begal dia+bukan dia+jalan dia+lihat diancam dianggap dibawa
 dibawa+nangkring dibuang+keluarganya dicabut dicek$ dikenal dinsos+bukan disabilitas duduk+dekat duit+tinggal
 dulu+suka evening evening$ flyover$ flyover+kaki foto+tangan gabut+nih gang+masjid garden garden$ gelandangan+masuk
 gelandangan+sakit gempa gendong genteng$ gereja gini good+evening gudang+sebelah halte+sudah harga hari+di hari+ini
 hari+lalu hari+orang hari+tidak harus+tunggu hati hati+ini hilang+kontak honda hotel hp+tidak ibu+di ibu+ini
 ibu+lari ibu+yang ieu ieu+teh imbalan imbalan+tidak ini+kan ini+luka ini+masih ini+pak ini+yang internet ipsum
 ipsum$ is+anyone is+tidak iseng+doang istana itu+di itu+ternyata itu+warga jadi jadi+dibawa jadi+ya jajan
 jalan+depan jalan+kisamaun jalan+otista jalanan$ janji jatuh$ jelas jual+motor juga+tidak juta$ kabar kabar$
 kabar+tidak kabar+ya kabel kaca kadaluarsa$ kalau+malam kalian kamar+mandi kamu+siapa kandang kantor+kecamatan
 kapan+hujan kara$ kartu+kuning kata+mau kata+usir kayak kayaknya+pakai kdrt+lari ke+gang ke+kolong ke+laporan
 ke+lokasi ke+mana ke+siapa ke+sini kecamatan kecamatan+neglasari kel keliling keluhan kemana+pak kemarin+ada
 kembali$ kepala+bocor keren ketemu+dan ketemu+lansia kisamaun kode kolong$ komplek$ korek korek+orang kotor$ kreo
 kreo+selatan kruk kuat kumel lae lae$ lagi+gang lagi+jalan lagi+nih lagi+sekarang lagi+tunggu lalu+tolong lama$
 lama+tidak lansia+itu lansia+nyasar lansia+pak lansia+sakit lansia+sebatang lansia+tidur lapak lapak+rongsok
 lapor+sekarang laporan+satpol lari+sekarang layak layak+huni layan$ lemot lihat+lansia linglung+di link lorem
 lorem+ipsum lowongan luar$ mabuk mah mahal makan+sederhana makan+tidak maling+di mana+pak mana+posisi mandir
 manis+jaya mantan+pacar mantan+saya manusia$ manusia+gerobak markotop masa masa+lalu masalah masalah$ massal
 masuk+komplek masuk+panti mau+curhat mau+melahirkan mau+susul mau+tanya maxwin+daftar melek mengaku+nama mie
 mie+basah mind mind+dia minggu+lalu minta+ampun minta+rokok minta+sedekah minta+uang miras misi misi+pak mondar
 mondar+mandir motor$ muka$ mulus mulus$ naik+pager nangkring nangkring+lagi napas+lagi never never+mind ngalir
 ngawur$ ngelamun+kp nginep ngomong+sendiri ngucur ngucur$ nih+pak nomor+dinsos nomor+hp nongol$ nya+lihat
 nyangkut+di nyetel obat+segenggam odgj+bawa odgj+yang ogah ojek$ ojol ojol+pak ok$ oke+pak omong ongkos$
 orang+kejang orang+kembali orang+nongol orang+suka order otista pabrik$ padang pagi+di pagi+jalan pagi+pak
 pak+badan pak+bagaimana pak+batal pak+camat pak+dari pak+depan pak+ibu pak+jam pak+karunya pak+ketemu pak+makasih
 pak+mau pak+odgj pak+ogah pak+petugas pak+rumah pak+ternyata pak+tetangga pak+warga pakai+alat pakai+boraks
 pakai+kruk pakai+mobil paksa panti panti+sekarang paragon parkir+indomaret pasar+babakan pasar+kemis pasar+lama
addition -1 pasung pdam pelajar pemadam pemadam$ pencet$ penelepon+batal penuh penumpang perempuan+ada
 perempuan+korban perempuan+rambut pertolongan$ petugas+kok pincang+itu pingsan+di pisah pisau$ plafon+sekolah
 polisi+minta poris$ progres psikolog pukul+2019 pukul+ibu pukul+saya pulsa+dong pungli pungli+di punya+rumah
 puskesmas puskesmas+cipondoh raib rawa rel$ relawan ribut+dengan risih rokok+di rongsok ruang ruang+tunggu ruko$
 rumah+di rumah+makan rumah+saudara rumahnya$ sadar+depan salah+naik salah+nomor sambil+pegang sampah+kel sampai$
 sampai+mana satpol+laki saudara+belum saudara+tinggal saya+anak saya+dong saya+habis saya+ke saya+kena saya+kumat
 saya+laporan saya+ojol saya+panggil saya+presiden saya+pukul saya+sekarang saya+siram saya+trc sayang sedekah
 sederhana sederhana+jalan segenggam segenggam+kata sekarang+makan sekarang+tunggu sekolah+patah sembako sembarangan
 sembarangan$ sementara$ semula sendiri+jalan sendiri+pakai shelter shelter$ shop siap+pak siapa+ya siapa+yang
 sini+maaf siram+air sirine siswa smk smp$ sopir sori sori+salah sp4n sp4n+anak stasiun$ stop stroke subuh sudah+6
 sudah+bangun sudah+darah sudah+dari sudah+tuju sudah+tunggu sugeng+enjing suka+amuk suka+kejar suka+minta
 supir+lansia susul+ibu tabrak+masa tadi+di tadi+jalan tadi+lapor tahu+alamat tai takut taman$ tanah tangan+pak
 tangan+sudah tangan+ya tangcity tanggung tangis+jalan tangis+minta tangsel+masuk tanya$ tanya+lagi tapi+supir
 tarik+laporan tawon telepon+masuk teman+saya tembok+sekolah terbalik tergeletak+tidak terlantar+di ternyata+cuma
 ternyata+dia tersedak tetangga+nyetel theres this+pagi tiap+hari tidak+angkut tidak+bahaya tidak+datang
 tidak+dikenal tidak+kembali tidak+petugas tidak+tangan tidak+viral tidur+belakang tidur+depan tidur+pakai
 tiket+saya tiktok tiktok+itu tindak$ tindaklanjut tipu tipu+online tiri token token+listrik toko$ toko+jalan
 tolong+ambulans tolong+pln top+markotop traktir traktir$ trans tua+duduk tuhan tukang+becak tukang+parkir tunarungu
 tunggu+puskesmas tunggu+tidak tunggu+warga turn tutup+aja u u+turn uih ular+masuk ular+pak umur+berapa update$
 usah+lanjut viral+tidak waras warga+saya warga+sini waris waris$ warkop where wilujeng wilujeng+enjing wkwk+maaf
 ya+ampun ya+kok yak yang+biasa yang+gigit yang+hilang yang+jatuh yang+kena yang+lagi yang+malam yang+odgj
 yang+setrum yang+suka yang+tangis yang+viral
addition -2 13$ 2+hari 2+minggu 20+butir 3+ada 30+menit 4+hari 7$ =well ^abaikan ^ada ^air ^angkot ^anj ^api ^bacot
 ^beda ^bocah ^bursa ^darurat ^dasar ^dijual ^dinsos ^dosen ^gabut ^hallo ^harus ^hatiku ^hello ^hhhhh ^hidup ^jadi
 ^jazakallah ^jempol ^judi ^kartu ^kulonuwun ^laksa ^lama ^lap ^listrik ^lupakan ^maksudnya ^malam ^mampus ^mana
 ^mantan ^mantap ^motor ^nikah ^noted ^obat ^oii ^ok ^okee ^open ^pacar ^pencarian ^perlu ^persita ^petugas ^ping
 ^pinjem ^pohon ^ppp ^promo ^qwerty ^rumus ^si ^spada ^tabung ^taman ^telepon ^teman ^timnya ^waalaikumsalam ^xixixi
 ^zzzz ^zzzzz ^👍 abaikan$ ada ada+bapak ada+ibu ada+kabar ada+mayat ada+pak ada+respon ada+senjata ada+tidak aja$
 aja+dari aja+sih aktif alat$ ambil ambil+tidak ampun amuk+di amuk+tapi amuk+tidak anak+anak anak+jalanan anak+ke
 anak+ngelem anak+teater anak+tiga anak+umur angkot anj anj$ anter+ke api+sudah asd asd$ assalamualaikum+pak
 atau+mesin babakan babi babi+bau bacot bagaimana$ bagi baju+merah bakar+cepat bakar+di bakar+kasur bakar+pak
 bandara bangsat bantu$ bantu+kursi banyak+anak banyak+yang bapak+pukul baru$ batal+laporan baterai bau bawa$
 bawa+batu bawa+kayu bawa+senjata bayar becak beda beda+dengan bedeng beres beres+pak berisik berisik$ besuk biaya
 bibirnya+biru bikin+mati biru$ bisa+bantu bisa+lapor bisa+minta bisa+pulang bocor bohong boleh+lapor bolong boraks
 brenti bukan+amuk bukan+terlantar bulan+ini bus$ busana busuk butir butuh+pertolongan butuh+tempat cair$ cantik+deh
 capek cari$ cari+ibu cek$ cibodas$ cimone$ cipete cuma+gelandangan cuma+lihat cuma+nyanyi daerah dagang dagang$
 damkar dapat+hadiah dari+lantai dasar deh$ dekat+rumah dendam dengan+112 dengan+lansia depan+pasar depan+sekolah
 di+angkot di+atas di+bedeng di+dekat di+foto di+hatinya di+jembatan di+kamar di+kontrakan di+lampu di+luar
 di+parkir di+perempatan di+pertigaan di+php di+stasiun di+tangerang di+terminal di+warnet di+warteg dia+nongol
 dia+punya diam+wae dibaca dibaca+doang dibantai dibawa+kemana dibawa+polisi dibunuh difabel dijual+depan dikejar
 dilempar dinas+sosial dingin+semua disebar disebar+itu diskon ditinggal$ ditinggal+dia doang$ donasi dongkap dosen
 emang ember emperan enjing enjing$ foto+disebar foto+yang gabut gacor gacor+maxwin gang+saya ganteng gas+meledak
 gebang gelandangan+tidur gelandangan+yang gigit+ular gitu godang good+job grup+saudara gubuk guru habis+ongkos
 hadiah hai$ haji$ hallo hallo$ hampir hapus+aja harus+share hatinya have hello hhhhh hhhhh$ hidup$ hilang+dari
 hilang+saudara hp+pakai huni ibu+hamil info ini ini+bot ini+layan ini+lokasi ini+nomor ini+tidak is iseng
 istri+lari itu$ itu+satpam itu+untuk jadi+ambil jadi+tidak jalan jalan+kan jalan+rusak jalanan jam jam+besuk
 jam+lalu jangan+kasih jatuh jatuh+di jatuh+kepala jawab+panggil jazakallah jebol jembatan$ jembatan+cisadane jempol
 jempol+untuk job join jongkok jpo$ jual+makan judi+sabung juta kabar+lagi kalau+ketemu kalau+orang kami+lagi kamis
 kamu+robot kantor kara karunya+orang kasih+kendor kasur kata+ini kata+malam kayak+mau kdrt ke+2 ke+rumahnya
 ke+tempat ke+warung kehujanan kejang+di kelas kelas+saya keluar+darah keluar+rumah keluarganya$ keluarganya+tidak
 kemana+ya kemarin+amuk kendor kepala+anak keras kerja$ kira+mayat kirim$ klik kolong+jembatan konsultasi
 korban+kdrt kosnya kosnya$ kosong ktp+saya kuat+hidup kulonuwun kulonuwun$ lagi+dekat lagi+kenapa lagi+tidur
 laki+dari laki+tanpa lalu+masih lama+banget langka langsung lansia$ lap lapor+3 latihan+maap layan+24 lebaran
 lebaran$ lembang lepas libur libur+tidak lihat+dia lihat+orang limbah linglung+pak listrik+padam lobang loh+pak
 luar luas lumpuh lupakan lwt maaf+ternyata maap makam makan+di mampus mampus+saya mana+ya mangkal mangkal+di mantap
 masih+bisa masih+orang masuk+tidak mati+berdiri mau+ambruk mau+donasi mau+mati mauliate+godang mawar maxwin
 mayat+ternyata menang+undian menit+ini merah+shinta merdeka$ minggu minggu+tidak minta minum+20 minum+baterai
 minum+racun mobil+apa mobil+sudah mobil+tabrak modal+usaha motor+jatuh mr mr+x mulut+buka nama+saya nanti$
 napas+tolong narkoba need+ke ngawur ngelem ngomel+tapi ngomong+sekarang nih+di nikah nomor+anda nomor+resmi
 nomor+telepon nomor+wa noted noted$ nya+di nyamuk nyamuk+banyak nyangkut nyanyi+di obat$ obat+pelangsing odgj+pak
 oii oii$ ok okee online open orang+bakar orang+bawa orang+belum orang+cuma orang+hilang orang+itu orang+linglung
 orang+tadi orang+terlantar orang+tua ot otw+belum pacar+saya padam pager+jembatan pagi pagi+saya pak+baru pak+dekat
addition -2 pak+kayanya pak+minta pak+rumahnya pak+sehat pakai+batik pakai+seragam pamit pamit$ panjat+pager
 pasar+lembang pegang+perut pelangsing pelapor+tanya pemkot pemkot$ pencarian penelepon+minta pengaduan
 perempuan+muda pergi+naik perkembangan perkosa perlintasan perlu+foto permisi$ pernah persita pertigaan$
 pertolongan petugas petugas+mana petugas+pakai php+di pihak pinang ping ping$ pingsan+cuma pinjol pinter pkh plafon
 pohon$ pondok poster ppp preman presiden promo proses pucat+banget pukul$ pulang$ pulang+dengan pulsa punten$
 puskesmas+lama putus$ qwerty qwerty$ rahasia rahasia+kan razia ready rel robot$ ronda+rt rumah+pak rumah+sebelah
 rumus rumus+luas rusak$ sabung sabung+ayam salah$ salah+orang satpol satu+dua saudara$ saya+abis saya+baca
 saya+besok saya+cabut saya+dibantai saya+jambret saya+jatuh saya+kabar saya+kira saya+lagi saya+lansia saya+lapar
 saya+lari saya+maling saya+odgj saya+pamit saya+perkosa saya+perlu saya+pingsan saya+rahasia saya+sayat saya+sesak
 saya+siap saya+think sebatang+kara sebelah+bakar sedang+tidur sehat+selalu sejak sekarang+depan sekarang+diam
 sekarang+lihat sekarang+masih sekolah$ sekolah+pakai selalu selalu$ selamat+malam selamat+nomor selamat+pagi
 selamat+siang selesai semalam semalam$ semua+sudah sepatu sepi seragam+tidak serpong sesak+napas sesuai+ciri
 shinta$ siang+pak siap+saya siapa$ sido$ sih+pak sih+tidak sip sip$ slot+gacor sosial spada spada$ spp spp+anak
 suami$ suami+kumat sudah$ sudah+13 sudah+4 sudah+angkat sudah+baik sudah+bengkak sudah+beres sudah+besar sudah+biru
 sudah+jam sudah+keluar sudah+naik sudah+pucat sudah+pulang suka sungai surat tabrak+tiang tabung tabung+gas
 tadi+kata tadi+masih tadi+tidak tahu+rumahnya taman+makam tampak+di tamu tanah$ tangerang+bukan tanggal tangsel
 tanpa+busana tanpa+saudara tapi+sekarang target tarik tawa tawa$ team teater telanjang+di tembus tempat+biasa
 tempat+tinggal tenang+sekarang terima terjun+dari terminal$ ternak ternyata+orang terpantau+di tes$ tes+123
 tes+satu test$ test+123 the+laki the+mall think tiap+malam tiap+sore tidak+brenti tidak+galak tidak+kios tidak+luka
 tidak+nanti tidak+pingsan tidak+sekolah tidak+sih tidak+ya tidur+aja tidur+alun timnya+sampai tinggal+sementara
 titip+anak tolong+dicek tolong+dijemput tolong+evakuasi tolong+ke tolong+saya truk tumpang tuna+wisma tunggu+nih
 tunggu+ya undian untuk+anak untuk+grup urgent urgent+pak usaha usir+keluarganya viral+di wa+warga waalaikumsalam
 waalaikumsalam$ wae waktu warnet wisma x xixixi xixixi$ yang+dijual yang+lapor yang+mau ybs+sesuai ybs+terpantau
 you$ zzzz zzzz$ zzzzz zzzzz$ 👍 👍$ 🙏 🙏$
addition -3 10+orang 123$ 19$ 24+jam 3+jam 4+tahun @danger @len3 @where ^adik ^anjing ^ayang ^baik ^banjir ^banyak
 ^batal ^bot ^butuh ^dana ^film ^gas ^good ^hai ^haloo ^haturnuhun ^hi ^horas ^investasi ^jangan ^kamu ^kembali
 ^ketemu ^kucing ^met ^okeee ^orgnya ^oy ^p ^sampurasun ^siap ^stop ^sugeng ^tabrak ^tarimo ^terima ^termonitor ^tok
 ^top ^trotoar ^tunggakan ^tutup ^woy abis+makan ada+korban ada+lagi ada+lansia ada+motor ada+perempuan ada+petugas
 ada+remaja adik+saya alhamdulillah$ am ambrol anak+hilang anak+minum anda angkut+belum anjing apa+cuma api
 arah+timur asem atau ayang bales banget+pak bantu+saya banyak+banget bapak+ibu batuceper batuceper$ bau$ begal
 bener$ berapa$ besar besar+depan biasa$ bot$ bulak+rt bunuh bursa bursa+kerja cabut cabut$ cair cara cari+anak
 cari+istri chat$ ciri coba cuma+geser cuma+teriak cuma+tidur daftar dalam+sumur dapat darah+banyak darah+hebat dari
 dari+dalam dari+jam dari+malam dari+pagi dari+rumah dari+subuh darurat dekat+masjid dekat+the dengan+gelandangan
 dengan+orang dengan+saya depan+kantor depan+minimarket depan+pos di+gang di+kali di+kantor di+pos di+sekitar
 dia+ada dia+di dia+lupa dia+mau dia+muntah dijemput$ dinas diproses+ya dipukul+suami diri doang+pak does does+this
 duduk+depan duit$ eh+ternyata flyover+cibodas ganggu gerak+pak gigil goblok goblok$ good goreng gratis$ hai haloo
 hapus hari harus harus+kirim hatiku haturnuhun hebat hi hoax+pak horas ibu ibu+bawa ibu+saya indah ini+ada
 investasi istirahat$ itu itu+lagi itu+orang itu+tadi jadi+pak jalan+pulang jam+2 janten janten$ jaya
 jembatan+robinson jiwa jpo judi kadieu kakak$ kaki+luka kaku kali kami+lihat kampret kampung kantor$ kata+sudah
 ke+datang ke+kali ke+kampung ke+puskesmas kemana$ kemarin+sekarang kena kena+lempar kenanga kesini+pak ketemu+orang
 kios kok+belum kok+diam kok+harus kontrakan+sebelah kontrol kontrol$ korban$ kp+bulak ktp+saja lagi lagi+depan
 lagi+di lagi+istirahat lagi+ke laksa lansia+jatuh lansia+saya lansia+sendiri lapor+dua lapor+tadi latihan layan lho
 lihat+ybs lo loh$ lokasi+jalan lupa+jalan maaf$ maaf+ya main makasih+ya mall$ mantan masih+diproses masjid+raya
 mati$ mau+datang meledak meninggal met minta+duit minta+tolong miskin mogok mogot$ muncul+di muncul+lagi
 muntah+abis murah$ naik+bus napas+tinggal nasi+goreng nasib need+tolong ngomel nongol+lagi nya+sudah nyasar+di odgj
 ojek okeee orang+bener orang+gigil orang+kena orang+nya orgnya oy oy$ p$ pabrik pak+bantu pak+itu pak+maaf pak+nya
 pak+tangan pak+tukang paman parkir+liar pasar+gerendeng penelepon+cari perempuan+itu perlu pertigaan pesan+ini
 petugas+perempuan php pinjam pinjem pos+kami pulang+tidak racun remaja ribut robinson robot rong rt+3 rt+warga rw+5
 sabi$ sakit salah+chat sampurasun sampurasun$ satu+saudara saudara saya saya+am saya+butuh saya+disebar saya+kejang
 saya+ketemu sayur sebarkan selamat+sore selesai$ sendiri sendiri+di sesak$ sesuai setrum sewa shinta sih$
 situ+cipondoh stasiun stasiun+batuceper sudah+3 sudah+angkut sudah+anter sudah+dijemput sudah+lapor sudah+rong
 sudah+sampai sugeng supir syarat tadi$ tadi+cuma tadi+naik tadi+sore tambah+banyak tangerang tarimo tarimo+kasih
 temen+saya tenggelam terakhir+dia tergeletak teriak+dari termonitor+duduk termonitor+ybs tidak+janten tidak+jelas
 tidak+perlu tidak+pukul tidak+punya tidak+sido tiket tiketnya timur timur$ tindak tok tok$ tolol top tuh
 tukang+lagi tunggakan tunggu+dari ular umur+10 untung usir viral wajib wb wb$ woy$ wr wr+wb yang+foto yang+kejang
 yang+sekarang ybs+di ybs+lihat ybs+melintas yuk+pak
addition -4 12345$ 2+jam @search ^12345 ^bagaimana ^bakar ^bantu ^besok ^ditusuk ^dompet ^hilang ^hoax ^istri
 ^kontrakan ^lansia ^lihat ^maaf ^mantul ^mauliate ^menang ^odgj ^oke ^orang ^permisi ^punten ^temen ^trc ^wkwk
 aja+pak akun alat ambulans+pak anak asap atm bahaya baik balas banget belum berteduh bisa+ngomong bisa+tidur bocah
 bonus buka buka$ cantik cepat+kesini chat cuma+tangis dana dapet datang depan+ruko depan+rumah di di+lapangan
 di+taman dia+lewat disini disini$ dua$ film foto+ybs galak gang+mawar gelandangan habis hoax iki info+warga it
 itu+sekarang jadi$ jalan+belum jalmina$ jambret jatuh+dari jelas+lu jemput$ kadaluarsa kali+sabi kamar kami$ karena
 karunya$ kasih+pak kata+30 ke+dinsos kemarin klien+ada kok+lama kolong kotor lansia+di lansia+tidak lapangan$
 lewat+lagi lihat+jalan lontong lu$ luka+parah makan+kadaluarsa malam+pak mall mantul manusia mau+lapor mau+terjun
 mauliate meresahkan meresahkan$ mesin mesin$ minimarket modal much mulut naik+bis napas$ need neglasari$ oke ongkos
 orang orang+di orang+lapar orang+masih p padahal pak+ada pak+dinsos parah$ pas+saya pasang pelayanan$ pencet
 permisi petugas+nya pos+ronda program pucat punten punya+saudara putus remang2 resah respon$ ronda ronda+rw sabi
 sadar+pak salah+kirim sambil sampai saya+dipukul saya+hilang saya+lihat sedang sehat sekarang+di siang sido sini
 sorry sorry$ status sudah+dibawa sudah+dua sudah+makan sudah+minggu sudah+selesai sumur sumur$ teman tembok temen
 terjun$ terlantar$ terpantau terus tetangga+saya this tidak+bangun trotoar tunggu+jemput uang ud update+pak
 warga+klien warung+remang2 wkwk$ woy yang+cari ybs+tampak yuk
addition -5 =office @case @reports @who=relative ^anak ^bidan ^bisa ^boleh ^cuma ^ibu ^is ^jual ^kakak ^napas ^pagi
 ^semoga ^suami ^test ada+ambulans ada+yang adik alun angkut apartemen bapak+tua belakang+pom bener biarin
 biarin+aja bis bukan$ butuh chatbot cimone darah+semua datang$ datang+pundi depan+sudah di+kolong dijemput dijual
 dinsos$ diri+pak disebar+tidak ditusuk dp dp+0 duit gratis grup halte ini+chatbot jomblo+ya kakak+saya kaki+sudah
 kamu kan$ kerja kumat lampu+merah lapar+pak lapor$ laporan$ lihat+lagi lokasi+sudah makan+belum makasih+pak makmur$
 maling masih+ada mau nih$ nongol pacar pak$ pakai$ pakai+anak pemerintah pergi pundi ra resmi rumah rumah$
 sampai+sekarang saya+takut semua$ sih subsidi sudah+tangan tadi+ada tali taman target+lihat telanjang terima+kasih
 terjun test tidak+usah tidur urus yang+di yang+kemarin
addition -6 3$ =heart =joke @needs @person ^bapak ^cari ^kapan ^lapor ^laporan ^tes ^tolong abaikan abis alun2
 anak+saya bangun$ banjir bapak bapak+saya bawa+golok belum+makan boleh bus dari+tadi deh di+alun2 di+halte di+pasar
 dia+darah diam+aja digusur diproses dong$ dong+pak gantung gantung+diri gelandangan+di hidup istirahat jomblo
 kata+tetangga kenapa klien+tampak lapar lapor+pak laporan+saya liar loh lu makan+3 makasih$ mana$ mayat melintas
 menang motor muncul nyanyi orang+sudah orang+ternyata pak+ini pak+yang pelayanan penelepon+tanya pulang
 saudara+saya saya$ saya+mau semoga slot sore suami sudah+2 sudah+pergi tanpa teriak terlantar termonitor tiap
 tidak+dikasih tolong+kesini usah wkwk you
addition -7 2+tahun @kin ^apa ^assalamualaikum ^cek ^halo ^kenapa ^makasih ^mau ada+orang assalamualaikum bantu
 belum+juga belum+pak berapa cek dia+amuk ditinggal dulu halo hari$ hilang$ jam$ jembatan jual kapan karunya kemana
 kembali+lagi lama lampu lansia linglung malam$ murah orang+lari orang+yang pak+sudah pesan sudah+ada tanya tes
 tetangga+baru tidur+di tolong trc umur+2
addition -8 @back @call @code @question apa bagaimana+pak bakar batal bikin bot di+jalan doang kakak kembali ketemu
 kontrakan laporan malam mati posisi+target semua sesak siapa tabrak tetangga tidak tolong+pak tua untuk yang+tidur
addition -9 @len5 @thanked @thanking ^selamat ada+di cari darah+terus dipukul kan lapor lewat makasih mana pak+di
 pergi+pak saya+tidak sudah+ketemu tidak+pak timnya tunggu+ojek
addition -10 @len4 @sighting @status amuk+bawa bagaimana+ini dinsos dong hilang maaf nyasar rusak sekarang+lewat
 tampak tidak$
addition -11 =ask @? @other bagaimana ini$ jd lihat
addition -12 @withdraw massa
addition -14 ^kejang
sighting 12 pengumuman
sighting 10 @who=responder lewat mirip sekarang+lewat target
sighting 9 ada+di lagi+pak lihat lihat+di sekarang tampak target+lihat yang+cari yang+kemarin ybs
sighting 8 @sighting ^kembali ^klien ^lihat ^masih ^posisi ^target cari itu+sekarang kemarin kembali ketemu klien
 lagi meneh nih orang+yang pak+di posisi+target the
sighting 7 @placed @them ^ybs cipondoh dinsos$ itu itu+lagi kembali+lagi klien+tampak lagi+di lagi+nih lansia+itu
 lihat+lagi muncul muncul+lagi nih+pak nongol nongol+lagi odgj+yang poster saya+lihat sekarang$ sekarang+depan
 sudah+kembali tadi termonitor yang yang+lapor
sighting 6 ^odgj ^sekarang ada+lagi arah bapak+yang cuma cuma+geser cuma+lihat di+alun2 di+pasar dia+ada
 dibawa+nangkring her hilang+itu jalan+ke kayaknya kemarin$ klien+sudah lagi+dekat lagi+ke lagi+tuh lansia+yang
 lapor lewat+lagi masih masjid mau+dibawa melintas nangkring nangkring+lagi orang pasar$ saya+cuma sesuai
 sudah+ketemu terpantau the+laki this+pagi yang+hilang yang+lari
sighting 5 =tale @search ^ketemu ^orang ^tadi ^termonitor alun alun2 angkot bapak bapak+itu cari+keluarganya
 cipondoh$ depan di+lebaran di+masjid dia+lagi dia+lewat duduk geser+ke ibu+yang info info+warga ini+ada itu+saya
 kel+neglasari ketemu+di klien+ada kok+ada lagi$ lagi+depan laki+dari lalu lari+ada lewat+depan lihat+ybs makmur$
 mall$ minggu+lalu naik neglasari$ orang$ orang+hilang orang+kembali orang+nongol orang+pak pak+gelandangan pak+ibu
 papasan papasan+dengan pasar perempuan+itu posisi saya+ketemu sedang stasiun termonitor+ybs this tidak+ketemu
 tidak+mau tuh warga+klien yang+di yang+foto yang+minggu ybs+tampak
sighting 4 3$ =still ^bapak ^info ^ini ^kayanya ^lansia ^yang ada+pak arah+timur bulak+rt cari+deh cari+itu
 cari+tidak ciledug$ cipondoh+makmur dapat+info dekat dekat+the depan+masjid depan+sekolah di di+flyover di+halte
 di+laporan di+pengumuman di+poster di+warteg disebar disebar+itu duduk+di flyover foto foto+disebar foto+ybs
 gang+mawar gelandangan$ geser halte halte$ hari+senin hilang hilang+yang indomaret itu+orang itu+tadi jalan+daan
 jalan+merdeka kami+lihat ke+arah ke+kolong kel kemarin+cari kemarin+masih kemarin+sekarang kp+bulak lagi+duduk
 lagi+jalan lagi+orang lapor+ada lapor+pak lari lebaran lihat+jalan makan+di makmur malam+ini masih+ada masih+orang
 mau+dijemput mawar merdeka merdeka$ minggu mogot$ muka$ mushola+spbu naik+angkot neglasari nya+lihat pak+cuma
 pak+yang pasar+tadi poris$ pos ronda+rw ruko saya+dapat sekarang+makan sekolah$ shinta$ taman terminal$
 terpantau+di the+mall warteg yang+bawa ybs+di ybs+lihat ybs+melintas ybs+terpantau
sighting 3 5$ =past @goes @len3 @len4 ^dia ^eh ^kayaknya ^muncul ^saya ^si ada+orang alfamidi alun$ angkot$ anyar$
 batuceper batuceper$ bawa+bayi bawah belakang belakang+pom bensin$ biasa$ brosur bulak cari+di cimone$ daan
 daan+mogot dapat dapet+kabar dengan+pak depan+pos depan+rumah di+bawah di+belakang di+brosur di+foto di+mushola
 di+sekitar di+terminal di+warung dinsos duduk+depan flyover$ gelandangan+yang grup haryono hilang+a info+bapak
 ini+ruko itu$ itu+di jembatan jembatan+tanah kali+sabi kayaknya+ada kayanya kemarin+itu kemarin+lapor kemarin+lari
 kesini+pak kolong kolong$ lagi+gelandangan lagi+sekarang laki+yang lalu+ini lampu+merah lapor+hari lapor+minggu
 lapor+tampak laporan+saya liar lihat+ibu lihat+lansia lihat+orang main+di mall mogot muncul+di pagi pagi$ pak+itu
 panti+itu pengumuman+itu pertigaan pinang pinang$ pinggir+kali pos+kami pos+ronda ronda rt+3 ruko$ ruko+ciledug
 rw+5 sabi sabi$ saya+ada saya+arah saya+dapet sedang+tidur sekarang+ada sekarang+lihat sekarang+naik sekitar senin
 shinta siang+sekarang sini sini$ sini+pak situ+cipondoh spbu stasiun$ stasiun+batuceper tadi$ tadi+lapor tadi+naik
 tadi+papasan tampak+di tempat tempat+biasa tempo tempo+hari terminal termonitor+duduk timur timur$ waktu waktu+itu
 warteg$ yang+bulan yang+nama yang+pakai yang+tempo yang+waktu ybs+ada
sighting 2 2+hari ^mr ^pak ^perempuan a+dan ada ada+dekat ada+disini ada+jalan ada+pos alfamidi$ anak+yang anyar
 arah+pasar arah+poris baju+ijo bapak+gerobak bawah+jpo bayi+itu belakang+terminal buta+yang cari$ cari+ada
 cari+kemarin cibodas$ cikokol cikokol$ ciledug ciri dapet dari+panti dekat+gereja dekat+masjid dengan+gelandangan
 dengan+lansia depan+alfamidi depan+indomaret depan+ruko di+angkot di+grup di+kolong di+luar di+sini di+stasiun
 di+taman di+tempat di+warkop dia+lihat dia+nongol dibawa+sudah disini disini+pak duduk$ eh eh+itu elektrik
 elektrik$ flyover+kaki gerobak$ hari+lalu hilang+kemarin ijo indomaret$ indomaret+cimone ini+di itu+ada itu+nongol
 itu+tidur itu+yang jalan+kaki jam+3 jembatan+robinson kaki$ kaki+sudah kami+lagi kata+tetangga kayaknya+saya
 kayaknya+yang ke+halte ke+pertigaan ke+taman ke+tempat kemarin+kayaknya kemarin+nongol kemarin+tidak kesini
 ketemu+dan ketemu+kemarin ketemu+lagi ketemu+nih ketemu+pak ketemu+sekarang ketemu+tadi klien+di kolong+flyover kp
 lagi+alun lagi+dia lagi+gang lagi+kel lagi+tidur laki+tua lalu$ lalu+dibawa lalu+masih lalu+sudah lampu lapor+2
 lapor+ibu lapor+sekarang lapor+tadi lari+dari lari+pas lari+waktu lebaran+itu lihat$ lihat+dia lihat+jatuh luar
 luar$ main malam+masih malam+sekarang mangkal+di masih+jalan masjid$ masjid+kami masjid+raya mawar$ merah merah$
 merah+kemarin muka naik+pager nih+di odgj+kemarin orang+cuma orang+di pager pagi+saya pak+anak pak+dekat pak+disini
 pak+laki pak+lansia parkir+indomaret pas+mau pasar+anyar pasar+lama perempatan+shinta perempuan+yang persis pinggir
 pom pom+bensin potret$ rapat$ robinson saya+kemarin sekarang+di sekarang+jalan sekarang+saya semula sesuai+ciri
 si+bapak singgah+ada tadi+jalan tadi+pagi tadi+siang tadi+sore tadi+tidak taman+elektrik taman+makam temen+saya
 tetangga+bapak tidur$ tua+yang tuh+orang tuju waktu+mau warkop x+lihat yang+dengan yang+dulu yang+jam yang+sekarang
 yang+sudah yang+tidak ybs+sesuai
sighting 1 =urgent a anak+hilang arah+depan arah+di arah+jembatan babakan bahari bahari$ bapak+saya bayi+yang
 bengkok bengkok$ bensin bocah+yang bus+tayo cari+anak dari+rumah datang dekat+jembatan depan+toko di+koran
 dia+jalan dia+kembali dijemput+muncul disini$ foto+itu grup+rt ibu+bawa ijo+yang ini+kan itu+naik itu+tidak jalan
 jalan+kisamaun jalan+otista jpo jpo$ kami$ kaya+mau kayak kebaya+ijo kebon+nanas kemarin+ada kemarin+kembali
 kemarin+muncul kembali+ke kemis ketemu+bapak kisamaun koran lagi+makan lalu+tidak lama$ lapor+nongol lebaran+ada
 lepas lepas+dari lho lihat+anak lihat+naik lihat+warga makam malam+lapor mangkal merah+kebon merah+shinta
 mirip+dengan nanas nanas$ ngelamun+kp nih$ orang+ini orang+lain orang+masih orang+muncul otista pagi+tidak pak+tadi
 pakai+topi pasar+babakan pasar+bengkok pasar+kemis pertigaan+sangiang pohon+beringin pojok$ poris potret rapat
 raya$ rel$ rt rt+ada rw sampah+kel sangiang sangiang$ satunya saya+orang saya+papasan semula$ si siang singgah+itu
 sore+masih taman$ taman+potret tampak+depan tanah tangcity$ target+terpantau tayo tempat+semula topi tua+nya
 warung+saya yang+saya yang+tadi ybs+sekarang
sighting -1 3+hari @where ^adik ^assalamualaikum ^bakar ^bisa ^butuh ^foto ^hasil ^hilang ^izin ^kenapa ^kok ^lari
 ^maaf ^pelapor ^saudara ^sore ^telepon ^wkwk ada+bapak ada+gelandangan al+azhom alamat anak$ anak+anak anak+jalanan
 anak+pada arah+rel asesmen assalamualaikum atas azhom bacok$ badan bagaimana+pak baju bangun bantu+polsek bapak$
 baru+di batu bayi+di bekas belum+ada besok$ boleh+lapor boleh+minta bukan+yang bulan bulan+lalu cara cari+bapak
 cari+ibu cekik coba dan+klien dari+minggu dari+pagi dengan+satpol dengan+saya di+dalam di+mall di+mobil di+pinggir
 di+pos di+rsj di+tangerang di+tiktok di+tkp dia diam+aja diamankan dibawa$ dibawa+kemarin dijemput$ dikasih ditaro
 ditaro+mana dong$ dua+hari duduk+sendiri duit emas$ gang garut gas gelandangan gelandangan+dengan gendong+bayi
 gratis hidup hilang$ hilang+pakai identitas info+orang item itu+bapak itu+pak izin izin+lapor jalan$ jalanan jangan
 jatake jembatan+itu jual+tisu juga$ kah kalau+ada kali kali$ kamar kata+yang kayaknya+ganggu kayu kdrt kdrt+lari
 ke+pos ke+rsj kecil kehujanan kehujanan+kolong kemarin+kok kena+bacok keras ketemu+sudah korban+kdrt kursi lain
 lain$ lansia$ lansia+tidur lapor$ lapor+itu lapor+lansia lapor+orang laporan+tadi lebak lemas makan$ makasih$
 malam+di maling menolak+akan menunggu merah+tugu minta+foto miris miris+lihat mobil$ muntah naik+mobil nama+siapa
 nasib neduh+di ngaku nihil+sudah no nyanyi nyanyi+pakai obat odgj+di orang+agak orang+amuk orang+diam pagi+pak
 pak+dia pak+dinsos pak+karunya pak+takut pakai+toa paman pegang penjangkauan perempuan+korban perempuan+muda perum
 petugas$ pikir pikun pinggir+jalan pulang+ke puskesmas$ putih rame2 rawa razia ribut ribut+dengan rsud rujuk
 rujuk+ke rumahnya$ rw$ sadar sambil+gendong samping satu+lagi saudara+saya saudara+siap saya+boleh saya+cari
 saya+dulu saya+lagi saya+lari seberang sekarang+bagaimana sekarang+sudah serah serah+terima serang siapa+ya soal
 sore+pak sudah+di sudah+dijemput sudah+jalan sudah+kami sudah+mandi sudah+minggu sudah+naik sudah+pergi
 sudah+tangan suka+teriak sungai tadi+ada tambah+banyak tas telanjang+di temen temenin tengah tiba+di tidak+jadi
 tidak+pak tidak+tahu tidak+usah tidur+belakang tiktok timnya tinggal+di tisu titik toa tolong$ trc trus tua$ tugu
 tunggu+di turun tutup usir+keluarganya yang+lihat yang+temenin ybs+kooperatif ybs+menolak ybs+warga
sighting -2 =road =well ^2 ^bagaimana ^boleh ^bukan ^gelandangan ^halo ^jalan ^kakak ^minta ^nihil ^petugas ^rumah
 ^selamat ^suami ^tahu ^terakhir ^tetangga abis adik+saya agak akan al ambil ambruk amuk+lagi apa+ibu bacok baik
 banjir banyak$ bapak+ini batal bau bawa bayi belanja belum$ belum+ketemu bener+pak bengong berapa besar biasa+di
 biru bot cek cisadane daftar dalam dari+tadi datang$ dekat$ dengan$ dengan+orang depan+gereja depan+mushola
 depan+smp di+jembatan di+kali dibawa+dinsos dipukul$ dompet dulu dulu+itu facebook foto$ foto+ini gendong giant
 giant+cimone gigil golok+di habis+ongkos halo halte+depan halte+itu harus hasil hilang+lansia hp hubung ibu$
 ibu+hilang ikut ikut$ ini+foto is itu+bener itu+lho itu+mana itu+tiap jalan+tidak jatuh juga kaki+pincang kampung
 kantor karunya$ kasih ke+jalan ke+rumah ke+saudara keluar kemana kemarin+ketemu kerja ketemu$ ketemu+keluarganya
 klien+lari klien+menolak kok kooperatif kooperatif$ ktp kumat kumat+lagi lagi+cari lagi+kembali lagi+lampu
 lagi+tidak lanjut$ laporan+sekarang lho+pak lihat+gelandangan linglung+depan linglung+di lupa mabuk malam+kok
 mana+sekarang mana+ya mau+pulang mau+tanya melawan menolak+dibawa minum muda mulai mushola$ nanti$ napas neduh
 ngelamun ngelamun+di nginep nihil nomor nyasar+di ojek ojek$ orang+gigil orang+jalan orang+saya orang+terlantar
 pada pagi+sampai pak+ada pak+bawa pak+orang pak+si pak+sudah pasar+sekarang pelapor pincang+itu pingsan polisi pos$
 pukul pulang$ punya pura2 puskesmas rambut rsj$ rumah$ rusak sambil sampah satpam saudara$ saya+anak saya+mau
 saya+sudah saya+tidak saya+tunggu sekarang+pak sekarang+pindah sekolah selesai semua sendiri+di siap singgah$ situ
 smp$ sore$ suami+saya sudah+ambil sudah+dibawa sudah+saya sudah+sering sudah+sisir sudah+tidak tadi+malam tadi+saya
 tanpa target+belum target+tidak tenggelam teriak terima terlantar+di tetangga tiap tiba tidak+bisa tidak+punya
 tidak+sih tkp transit tukang+ojek uang ujan update urus usah usir video wa waktu+transit yang+biasa yang+dibawa
 yang+kaki ybs+lari ybs+melawan ybs+sudah
sighting -3 # =beast =drill =heart @case @person ^cari ^di ^kalau ^kapan ^lagi ^makasih ^malam ^tidak ada+lansia
 adik aja$ ambulans anak+saya bagaimana$ bapak+hilang bawa+golok besok butuh cepat darah deh+foto dengan+bikin
 di+lokasi di+rs di+sekolah diam dibawa dibawa+ke dijual dijual+di ditinggal dong dua ganggu habis hilang+waktu ibu
 istri jam jemput jual kakak+saya kami kapan kejang kemarin+sudah kena kenapa kepala kirim kontrakan korban lari+ke
 lihat+deh lokasi$ mandi masuk mati mau mau+lapor mayat meninggal+di menolak motor nanti ngomong ongkos
 orang+dipukul orang+linglung orang+sudah orang+tidak orang+tua pak perempuan pergi pincang pindah pisau polsek rs$
 rsj saat salah saya+yang sebelah sehat$ sekarang+tidur selamat sering siapa sisir smp tabrak tahun tambah tangan
 tapi telepon tindak$ tinggal tolong+tindak tukang umur untuk warung$ wkwk$ ya+pak yang+dijual
sighting -4 =joke @len5 @needs ^anak ^apa ^mau aja bantu banyak bener bikin bisa boleh dari di+gang di+situ dipukul
 golok ini+dia jadi kakak kalau karunya kok+masih lalu+pak lansia+saya linglung luka maaf makasih mana$ meninggal
 mobil nyasar orang+sekarang orang+tidur pak+saya pak+tolong pindah+ke rs rumahnya sakit saya sehat sih situ$ suami
 tahu takut tangerang tangis tanya ternyata tidak+ada tidur+di tindak tua wkwk
sighting -5 =not =office =work @back @call @kin @question @status @thanked ^kemarin ^penelepon ^tolong ada$ ada+yang
 amuk anak angkut+satu apa bakar banget bukan di+rumah kata lanjut lokasi nama pakai penelepon petugas pulang rumah
 sampai satu+ini saudara saya+hilang sendiri telanjang+itu terakhir+lihat terlantar terus tidak tidak$ tidur tunggu
 ya$
sighting -6 @1 @addition @len1 @other @thanking @withdraw ^ada ^sudah bagaimana baru belum lagi+yang mana minta pak$
 sudah suka+telanjang terakhir tolong ya yang+baru
sighting -7 =ask @? @danger @who=operator @who=relative @who=resident laporan masih+di satu suka telanjang
sighting -8 @it yang+laporan yang+suka
sighting -12 @len0
other_service 19 ^kontrakan
other_service 16 tidak+dikasih
other_service 15 buka buka$
other_service 14 ^bidan akun
other_service 13 ^nikah berisik bidan konsultasi kontrakan patah
other_service 12 ^hilang dipukul+suami kartu kerja+dong saya+dipukul where
other_service 11 @other ^izin bansos bursa bursa+kerja ke+laporan lansia$ pukul puskesmas remang2 saya+perkosa
 waris$ warung+remang2
other_service 10 ^angkot ^bakar ^banjir ^jembatan atm bagaimana+ke bayar berisik$ langka mantan perkosa pinjol pkh
 terus tua+saya waris
"""
