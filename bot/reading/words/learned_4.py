"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition -1 10rb 2+anak 2+pagi 3+hari 500rb ^api ^asd ^astaga ^bau ^bayi ^beli ^berapa ^bikin ^bus ^emang ^got ^hati
 ^ieu ^kerja ^kode ^lorem ^lu ^misi ^never ^nyasar ^paman ^pkh ^plafon ^pungli ^siang ^siapa ^sip ^slot ^sore ^sori
 ^sudah ^sungai ^tembok ^theres ^tiket ^token ^truk ^tuna ^ular ^wilujeng ^🙏 ada+apa ada+bidadari ada+perkembangan
 ada+respon ada+senjata agen agen+bus agus air+panas akta alamat+rumah alfamidi ambruk$ anak+perempuan anak+sd
 anak+teater ancam ancur anda+menang angkot angkot+03 angkut$ anyone anyone+coming apa+petugas apartemen+paragon
 api+sudah arah+poris are astaga astaga+dia asuh badan+dingin badan+nya bagaimana+ke bah bahaya+kalau baju+kotor
 bakar+kasur bales$ balita banget+yak bansos banyak bapak+tiri bapak+yang batal$ batal+ya batal+ybs bau bau+busuk
 bawa+3 bawa+boneka bayi+di begal+pakai bego belakang+terminal beli bener+pak bengkak+item berapa+orang berenti$
 berkat bernanah besar+mau besok+ada biasa bibi bibir bibir+biru bidadari bidadari+jatuh bio bisa+gerak bisa+tangan
 bobol boleh+kirim boneka bot+bego bot+ya brenti$ bukan+tabrak bunuh+waktu bus+trans busuk+dari butuh+dibawa camat
 cari+bapak cari+deh cari+suami cekik cibodas cilacap cintaku cintaku$ cipadu cipete cod coming coming$ culik curhat
 dada dalam damkar$ dan+pulang dapur dari+jpo dari+kontrakan dari+pemkot dari+polsek darurat+pak data+pelapor
 data+saya datang+ke dealer dealer+honda deh+pak dekat+pasar depan+dealer depan+mall depan+spbu di+agen di+becak
 di+emperan di+flyover di+gudang di+istana di+kandang di+kosnya di+pinggir di+rel di+ruang di+sekolah di+tiktok di+u
 di+warkop dia+begal dia+bukan dia+lihat dia+nongol diancam dianggap dibuang+keluarganya dicabut dicek$ dikenal
 dinas+pendidikan dinsos+bukan disabilitas duduk+dekat duit+tinggal dulu+suka emperan+toko evening evening$ flyover
 flyover$ flyover+kaki foto+tangan gabut+nih gang+masjid garden garden$ gelandangan+masuk gelandangan+sakit gempa
 gendong genteng$ gereja gini good+evening gudang+sebelah halte+sudah hampir harga hari+di hari+ini hari+orang
 hari+tidak harus+tunggu hati hati+ini hilang+kontak honda hotel hp+tidak ibu+di ibu+ini ibu+yang ieu ieu+teh
 imbalan imbalan+tidak info+orang ini+kan ini+lokasi ini+luka ini+masih ini+yang internet ipsum ipsum$ is+anyone
 iseng+doang istana itu$ itu+di itu+ternyata itu+warga jadi+datang jadi+dibawa jajan jalan+depan jalan+kisamaun
 jalanan$ janji jatiuwung jelas jual+motor juga+tidak kabar kabar$ kabar+tidak kabel kabel+listrik kaca kadaluarsa$
 kalian kamar+mandi kamu+siapa kandang kantor+kecamatan kapan+hujan kara$ karaokean karaokean+sampai kartu+kuning
 kata+mau kata+usir kayak+mau kdrt+lari ke+gang ke+jalan ke+laporan ke+lokasi ke+mana ke+siapa ke+sini kecamatan
 kecamatan+neglasari kejang+terus kel keliling keluhan kemana+pak kemarin+ada kembali$ kepala+bocor keren ketemu+dan
 ketemu+lansia kisamaun kode komplek$ korek korek+orang kotor$ kreo kreo+selatan kruk kuat kumat+lagi kumel lae lae$
 lagi+nih lagi+sekarang lagi+tunggu laki+mabuk lalu+tolong lama$ lama+tidak lansia$ lansia+itu lansia+nyasar
 lansia+pak lansia+sebatang lansia+tidur lapak lapak+rongsok lapor+sekarang laporan+satpol lari+sekarang
 latihan+maap layak layak+huni layan$ lemot lihat+depan lihat+lansia linglung+di linglung+pak link lorem lorem+ipsum
 lowongan luar$ maaf+ternyata maap+ya mabuk mah mahal makan+sederhana makan+tidak maling+di mana+pak mana+posisi
 mandir manis+jaya mantan+pacar mantan+saya manusia$ manusia+gerobak markotop masa masa+lalu masalah masalah$ massal
 masuk+komplek masuk+panti mau+curhat mau+melahirkan mau+susul mau+tanya melek melek$ meluap mengaku+nama mind
 mind+dia minggu+lalu minta+ampun minta+rokok minta+sedekah minta+uang miras misi misi+pak mondar mondar+mandir
 motor$ muka$ mulus mulus$ naik+pager napas+lagi never never+mind ngalir ngawur$ nginep ngomong+sendiri ngucur
 ngucur$ nih+pak nomor+dinsos nomor+hp nongol$ nya+lihat nyamuk+banyak nyangkut nyangkut+di nyetel obat+segenggam
 odgj+bawa odgj+yang ogah ojek$ ojol ok$ oke+pak omong ongkos$ orang+kejang orang+nongol orang+suka order pabrik$
 padang pagi+di pagi+jalan pak+badan pak+bagaimana pak+batal pak+camat pak+depan pak+ibu pak+jam pak+karunya
 pak+makasih pak+mau pak+odgj pak+ogah pak+petugas pak+ternyata pak+tetangga pak+warga pakai+alat pakai+kruk
 pakai+mobil pamit$ panas+dengan panti panti+sekarang paragon parkir+indomaret pasar+babakan pasar+kemis pasar+lama
 pasung pdam pelajar pemadam pemadam$ pencet$ pendidikan pendidikan+ada penelepon+batal penelepon+lapor
addition -1 pengaduan+dinas penuh penumpang perempuan+ada perempuan+korban perempuan+muda perempuan+rambut
 pertolongan$ petugas+pakai pinang$ pingsan+di pisah pisau$ plafon+sekolah polisi+minta progres psikolog pukul+2019
 pukul+ibu pukul+istri pukul+saya pulang$ pulsa+dong pungli pungli+di punya+rumah puskesmas puskesmas+cipondoh
 putus$ raib rawa rel$ relawan rendi ribut+dengan rokok+di ronda+rt rongsok ruang ruang+tunggu ruko$ ruko+ciledug
 rumah+di rumah+saudara rumahnya+di sadar+depan salah+naik salah+nomor sambil+pegang sampah+tumpuk sampai$
 sampai+mana satpol+laki saudara+belum saudara+tinggal saya+anak saya+dong saya+habis saya+ke saya+kena saya+kumat
 saya+laporan saya+presiden saya+pukul saya+sekarang saya+siap saya+siram saya+trc sayang sedekah sederhana
 sederhana+jalan segenggam segenggam+kata sekarang+masih sekarang+tunggu sekolah$ sekolah+patah selesai sembako
 sembarangan sembarangan$ sementara$ semua+sudah semula sendiri+jalan sendiri+pakai sendiri+sudah seragam+tidak
 shelter shelter$ siap+pak siap+saya siapa+ya siapa+yang sini+maaf siram+air sirine siswa smk smp$ sopir sori
 sori+salah sp4n sp4n+anak stasiun$ stop stroke subuh sudah+6 sudah+bangun sudah+besar sudah+darah sudah+tuju
 sudah+tunggu sudah+ya sugeng+enjing suka+amuk suka+kejar suka+minta supir+lansia susul+ibu tabrak+masa tadi+di
 tadi+jalan tadi+lapor tahu+alamat tahu+rumahnya tai takut taman$ tanah tangan+pak tangan+sudah tangan+ya tangcity
 tanggung tangis+minta tangsel+masuk tanya$ tanya+lagi tapi+supir tarik+laporan tawa tawon team teater telepon+masuk
 teman+saya tembok+sekolah terbalik tergeletak+tidak terlantar+di ternyata+cuma ternyata+dia tersedak terus+dari
 tetangga+karaokean tetangga+nyetel theres this+pagi tiap+hari tidak+angkut tidak+bahaya tidak+datang tidak+dikenal
 tidak+kembali tidak+melek tidak+petugas tidak+tangan tidak+viral tidur+pakai tiket+saya tiktok tiktok+itu tindak$
 tindak+lanjut tipu+online token token+listrik toko$ toko+jalan tolong+ambulans tolong+pln top+markotop traktir
 traktir$ trans tua+duduk tuhan tukang+becak tukang+parkir tumpuk tunarungu tunggu+puskesmas tunggu+warga turn
 tutup+aja u u+turn uih ular+masuk ular+pak umur+berapa update$ usah+lanjut viral+tidak warga+saya warga+sini waris
 waris$ warkop where wilujeng wilujeng+enjing wkwk+maaf ya+ampun ya+kok yak yang+biasa yang+gigit yang+hilang
 yang+jatuh yang+kena yang+malam yang+odgj yang+setrum yang+suka yang+tangis yang+viral
addition -2 0812$ 13$ 2+hari 2+minggu 20+butir 3+ada 30+menit 4+hari 7$ =well ^abaikan ^ada ^air ^angkot ^anj ^bacot
 ^beda ^bocah ^bursa ^darurat ^dasar ^dijual ^dinsos ^dosen ^gabut ^hallo ^harus ^hatiku ^hello ^hhhhh ^hidup ^jadi
 ^jazakallah ^jempol ^judi ^kartu ^ketemu ^kulonuwun ^laksa ^lama ^lap ^listrik ^lupakan ^maksudnya ^malam ^mampus
 ^mana ^mantan ^mantap ^mie ^motor ^nikah ^noted ^obat ^oii ^ok ^okee ^open ^pacar ^pencarian ^perlu ^persita
 ^petugas ^ping ^pinjem ^ppp ^promo ^qwerty ^rumus ^sampah ^si ^spada ^tabung ^taman ^telepon ^teman ^tiang ^timnya
 ^tunggakan ^waalaikumsalam ^xixixi ^zzzzz ^👍 abaikan$ ada+bapak ada+ibu ada+kabar ada+korban ada+lagi ada+lansia
 ada+mayat ada+pak ada+tidak aja$ aja+dari aja+sih aktif alat$ ambil ambil+tidak ambruk ampun amuk+di amuk+tapi
 amuk+tidak anak+anak anak+jalan anak+jalanan anak+ke anak+ngelem anak+tiga anak+umur anj anj$ anter anter+ke asd
 asd$ assalamualaikum+pak atau+mesin babakan babi babi+bau bacot bagaimana$ bagi baju+merah bakar+cepat bakar+di
 bakar+pak bandara bangsat bantu$ bantu+kursi banyak+anak banyak+yang bapak+pukul baru$ batal+laporan baterai
 batuceper batuceper$ bawa$ bawa+batu bawa+kayu bawa+senjata bayar becak beda beda+dengan bedeng beres beres+pak
 berisik berisik$ besuk biaya bibirnya+biru bikin+mati biru$ bisa+bantu bisa+lapor bisa+minta bisa+pulang bocor
 bohong boleh+lapor bolong boraks boraks$ brenti bukan+amuk bukan+terlantar bulan+ini bus$ busana busuk butir
 butuh+pertolongan butuh+tempat cair$ cantik+deh capek cari$ cari+ibu cek$ ciledug ciledug+sekarang cimone$
 cuma+gelandangan cuma+lihat cuma+nyanyi daerah daftar+sekarang dagang dagang$ damkar dapat+hadiah darah+hebat
 dari+lantai dari+malam dasar deh$ dekat+masjid dekat+rumah dendam dengan+112 dengan+lansia dengan+suami depan+pasar
 depan+pos di+angkot di+atas di+bedeng di+dekat di+foto di+hatinya di+jembatan di+kamar di+kontrakan di+luar
 di+parkir di+perempatan di+pertigaan di+php di+stasiun di+tangerang di+terminal di+warnet di+warteg dia+ada
 dia+punya diam+wae dibaca dibaca+doang dibantai dibawa dibawa+kemana dibawa+nangkring dibunuh difabel dijual+depan
 dikejar dilempar dinas+sosial dingin+semua disebar diskon ditinggal$ ditinggal+dia doang$ donasi dongkap dosen
 emang ember emperan enjing enjing$ foto+yang gabut gacor gacor+maxwin gang+saya ganteng gas+meledak gebang
 gelandangan+tidur gelandangan+yang gigit+ular gitu godang good+job grup+saudara gubuk guru habis+ongkos hadiah hai$
 haji$ hallo hallo$ hapus+aja harus+share hatinya have hello hhhhh hhhhh$ hidup$ hilang+dari hilang+saudara hp+pakai
 huni ibu+hamil info ini ini+bot ini+layan ini+nomor ini+pak ini+tidak is iseng itu+satpam itu+untuk jadi+ambil
 jadi+tidak jalan jalan+kan jalan+ke jalan+rusak jalanan jam jam+besuk jam+lalu jangan+kasih jatuh jatuh+di
 jatuh+kepala jawab+panggil jazakallah jebol jembatan$ jembatan+cisadane jempol jempol+untuk job join jongkok jpo$
 jual+makan judi+sabung juta juta$ kabar+lagi kalau+ketemu kalau+malam kalau+orang kami+lagi kamis kamu+robot kantor
 kara karunya+orang kasih+kendor kasur kata+ini kata+malam kayaknya+pakai kdrt ke+rumahnya ke+tempat ke+warung
 kehujanan kejang+di kelas kelas+saya keluar+darah keluar+rumah keluarganya$ keluarganya+tidak kemana+ya
 kemarin+amuk kendor kepala+anak keras kerja$ kira+mayat kirim$ klik kolong+jembatan konsultasi korban+kdrt kosnya
 kosnya$ kosong ktp+saya kuat+hidup kulonuwun kulonuwun$ lagi+depan lagi+kenapa lagi+tidur laki+dari laki+tanpa
 lalu+masih lama+banget langka langsung lap lapor+3 layan+24 lebaran lebaran$ lembang lepas libur libur+tidak
 lihat+dia lihat+orang limbah listrik+padam lobang loh+pak luar luas lumpuh lupakan lwt maap makam makan+di mampus
 mampus+saya mana+ya mangkal mangkal+di mantap masih+bisa masjid+raya masuk+tidak mati+berdiri mau+ambruk mau+donasi
 mau+mati mauliate+godang maxwin maxwin+daftar mayat+ternyata menang+undian meninggal menit+ini merah+shinta mie
 mie+basah minggu minggu+tidak minta minum+20 minum+baterai minum+racun mobil+apa mobil+sudah mobil+tabrak
 modal+usaha motor+jatuh mr mr+x mulut+buka nama+saya nangkring nangkring+lagi nanti$ napas+tinggal napas+tolong
 narkoba need+ke ngawur ngelem ngomel+tapi ngomong+sekarang nih+di nikah nomor+anda nomor+resmi nomor+telepon
 nomor+wa noted noted$ nya+di nyamuk nyanyi+di obat$ obat+pelangsing odgj+pak oii oii$ ok okee online open
 orang+bakar orang+bawa orang+belum orang+cuma orang+hilang orang+itu orang+kembali orang+linglung orang+tadi
addition -2 orang+terlantar orang+tua ot otw+belum pacar+saya padam pager+jembatan pagi pagi+saya pak+baru
 pak+kayanya pak+minta pak+rumah pak+rumahnya pak+sehat pak+tangan pakai+batik pakai+boraks pakai+seragam paksa
 pamit panjat+pager parkir+liar pasar+lembang patah+jalan pegang+perut pelangsing pelapor+tanya pemkot pemkot$
 pencarian penelepon+minta pengaduan pergi+naik perkembangan perkosa perlintasan perlu+foto permisi$ pernah persita
 pertigaan$ pertolongan petugas petugas+kok petugas+mana php+di pihak pinang ping ping$ pingsan+cuma pinter pkh
 plafon pohon$ pondok poster ppp preman presiden promo proses pucat+banget pukul$ pulsa punten$ puskesmas+lama
 qwerty qwerty$ rahasia rahasia+kan razia ready rel risih robinson$ robot$ rong rumah+makan rumah+pak rumah+sebelah
 rumus rumus+luas rusak$ sabung sabung+ayam salah$ salah+orang satpol satu+dua saudara$ saya+abis saya+baca
 saya+besok saya+cabut saya+dibantai saya+jambret saya+jatuh saya+kabar saya+kira saya+lagi saya+lansia saya+lapar
 saya+lari saya+maling saya+odgj saya+pamit saya+perkosa saya+perlu saya+pingsan saya+rahasia saya+sayat saya+sesak
 saya+think sebatang+kara sebelah+bakar sedang+tidur sehat+selalu sejak sekarang+diam sekarang+lihat sekarang+makan
 sekolah+pakai sekolah+sekarang selalu selalu$ selamat+malam selamat+nomor selamat+siang semalam semalam$ sendiri
 sepatu sepi serpong sesak+napas sesuai+ciri shinta shinta$ siang+pak siapa$ sido$ sih+pak sih+tidak sip sip$
 slot+gacor sosial spada spada$ spp spp+anak stasiun+batuceper suami$ sudah$ sudah+13 sudah+4 sudah+angkat
 sudah+baik sudah+bengkak sudah+beres sudah+biru sudah+jam sudah+keluar sudah+naik sudah+pucat sudah+pulang
 sudah+rong sudah+selesai suka sungai surat tabrak+tiang tabung tabung+gas tadi+kata tadi+masih tadi+tidak
 taman+makam tamu tanah$ tangerang+bukan tanggal tangsel tanpa+busana tanpa+saudara tapi+sekarang target tarik tawa$
 telanjang+di tembus tempat+biasa tempat+tinggal tenang+sekarang terjun+dari terminal$ ternak ternyata+orang
 terpantau+di tes$ tes+123 tes+satu test$ test+123 the+laki the+mall think tiap+malam tiap+sore tidak+brenti
 tidak+galak tidak+kios tidak+luka tidak+nanti tidak+pingsan tidak+sekolah tidak+sih tidak+ya tidur+aja tidur+alun
 timnya+sampai tindaklanjut tinggal+sementara tipu tiri titip+anak tolong+dicek tolong+dijemput tolong+evakuasi
 tolong+ke tolong+saya truk tumpang tuna+wisma tunggu+dari tunggu+nih tunggu+tidak tunggu+ya undian untuk+anak
 untuk+grup urgent urgent+pak usaha usir+keluarganya viral+di wa+warga waalaikumsalam waalaikumsalam$ wae waktu
 waras warnet wb wb$ wisma wr wr+wb x xixixi xixixi$ yang+dijual yang+lapor yang+mau ybs+di ybs+sesuai you$ zzzzz
 zzzzz$ 👍 👍$ 🙏 🙏$
addition -3 10+orang 123$ 19$ 24+jam 3+jam 4+tahun =drill @danger @len3 @where ^adik ^anjing ^ayang ^baik ^bakar
 ^banjir ^banyak ^batal ^bot ^butuh ^cari ^dana ^film ^good ^hai ^haloo ^haturnuhun ^hi ^horas ^investasi ^jangan
 ^kamu ^kembali ^kucing ^lansia ^met ^okeee ^orgnya ^oy ^p ^pohon ^sampurasun ^siap ^stop ^sugeng ^tabrak ^tarimo
 ^terima ^termonitor ^tok ^top ^trotoar ^tutup ^woy abis+makan ada ada+motor ada+perempuan ada+petugas ada+remaja
 adik+saya alhamdulillah$ alun$ am ambrol anak+hilang anak+minum anda angkut+belum anjing apa+cuma api arah+timur
 asem atau ayang bales banget+pak bantu+saya banyak+banget bapak+ibu bau$ begal bener$ berapa$ besar besar+depan
 biasa$ bocah bot$ bulak+rt bunuh bursa bursa+kerja cabut cabut$ cair cara cari+anak chat$ cibodas$ ciri coba
 cuma+geser cuma+teriak cuma+tidur daftar dalam+sumur dapat darah+banyak dari dari+dalam dari+jam dari+pagi
 dari+rumah dari+subuh darurat dekat+the dengan+gelandangan dengan+orang dengan+saya depan+kantor depan+minimarket
 depan+sekolah di di+gang di+kali di+kantor di+lampu di+pos di+sekitar dia+di dia+lupa dia+mau dia+muntah
 dibawa+polisi dijemput$ dinas diproses+ya dipukul+suami disebar+itu doang+pak does does+this duduk+depan duit$
 eh+ternyata foto+disebar ganggu gerak+pak gigil goblok goblok$ good goreng gratis$ hai haloo hapus hari harus
 harus+kirim hatiku haturnuhun hebat hi hoax+pak horas ibu+bawa ibu+saya indah ini+ada investasi istirahat$
 istri+lari itu itu+lagi itu+orang itu+tadi jadi+pak jalan+pulang jam+2 janten janten$ jaya jembatan+robinson jiwa
 jpo judi kadieu kakak$ kaki+luka kaku kali kali+sabi kami+lihat kampret kampung kantor$ kata+sudah ke+datang
 ke+kali ke+kampung ke+puskesmas kemana$ kemarin+sekarang kena kena+lempar kenanga kesini+pak ketemu+orang kios
 kok+belum kok+diam kok+harus kontrakan+sebelah kontrol kontrol$ korban$ kp+bulak ktp+saja lagi lagi+dekat lagi+di
 lagi+istirahat lagi+ke laksa lansia+jatuh lansia+saya lansia+sendiri lapor+dua lapor+tadi latihan layan lho lo loh$
 lokasi+jalan lupa+jalan maaf$ maaf+ya main makasih+ya mall$ mantan masih+diproses mati$ mau+datang mawar mawar$
 meledak met minta+duit minta+tolong miskin mogok mogot$ muncul+di muncul+lagi muntah+abis murah$ nama+lansia
 nasi+goreng nasib need+tolong ngomel nongol+lagi nya+sudah nyasar+di odgj ojek okeee ongkos orang+bener orang+gigil
 orang+kena orgnya oy oy$ p$ pabrik pak+bantu pak+dekat pak+maaf pak+nya pak+tukang paman pasar+gerendeng
 penelepon+cari perlu pertigaan petugas+perempuan php pinjam pinjem pinjol pos+kami pos+ronda pulang+dengan
 pulang+tidak putus racun remaja respon$ ribut robinson robot ronda rt+warga rw+5 sabi sabi$ sakit salah+chat
 sampurasun sampurasun$ satu+saudara saudara saya saya+am saya+butuh saya+disebar saya+kejang saya+ketemu sayur
 sebarkan selamat+pagi selamat+sore sendiri+di sesak$ sesuai setrum sewa sih$ situ+cipondoh stasiun suami+kumat
 sudah+3 sudah+angkut sudah+anter sudah+dijemput sudah+lapor sudah+sampai sugeng supir syarat tadi$ tadi+cuma
 tadi+naik tadi+sore tambah+banyak tangerang tarimo tarimo+kasih temen+saya tenggelam terakhir+dia tergeletak
 teriak+dari terima termonitor+duduk termonitor+ybs tidak+janten tidak+jelas tidak+perlu tidak+pukul tidak+punya
 tidak+sido tiket tiketnya timur timur$ tindak tok tok$ tolol top tuh tukang+lagi tunggakan ular umur+10 untung usir
 viral wajib woy$ yang+cari yang+foto yang+kejang yang+sekarang ybs+lihat ybs+melintas ybs+tampak ybs+terpantau
 yuk+pak
addition -4 12345$ 2+jam @reports @search ^12345 ^bagaimana ^bantu ^besok ^ditusuk ^dompet ^gas ^hilang ^hoax ^ibu
 ^kontrakan ^lihat ^maaf ^mantul ^mauliate ^menang ^odgj ^oke ^orang ^permisi ^punten ^temen ^trc ^wkwk aja+pak akun
 alat ambulans+pak anak asap atm bahaya baik balas belum berteduh bisa+ngomong bisa+tidur bonus buka buka$ cantik
 cepat+kesini chat cuma+tangis dana dapet datang datang+pundi depan+ruko depan+rumah di+lapangan diri disini disini$
 dua$ film flyover+cibodas foto+ybs galak gelandangan habis hoax ibu iki info+warga it jadi$ jalan+belum jalmina$
 jambret jatuh+dari jelas+lu jemput$ kadaluarsa kamar kami$ karunya$ kata+30 ke+dinsos kemarin klien+ada kok+lama
 kolong kotor lampu+merah lansia+di lansia+tidak lapangan$ lihat+jalan lihat+lagi lihat+ybs lontong lu$ luka+parah
 makan+kadaluarsa makasih+pak makmur$ malam+pak mall mantul manusia mau+lapor mau+terjun mauliate meresahkan
 meresahkan$ mesin mesin$ minimarket modal much mulut naik+bis naik+bus napas$ need neglasari$ oke orang orang+di
 orang+lapar orang+masih orang+nya p padahal pak+ada pak+dinsos pak+itu parah$ pas+saya pasang pelayanan$ pencet
 permisi pesan+ini petugas+nya program pucat pundi punten punya+saudara ra remang2 resah ronda+rw rt+3 rumah
 sadar+pak salah+kirim sambil sampai saya+dipukul saya+hilang saya+lihat sedang sehat sekarang+di siang sido sini
 sorry sorry$ status sudah+dibawa sudah+dua sudah+minggu sumur sumur$ target+depan telanjang teman tembok temen
 terjun$ terlantar$ terpantau terus tetangga+saya this tidak+bangun trotoar tunggu+jemput uang ud update+pak urus
 warga+klien warung+remang2 wkwk$ woy yuk
addition -5 =office @case @who=relative ^anak ^bapak ^bidan ^bisa ^boleh ^cuma ^is ^istri ^jual ^kakak ^pagi ^semoga
 ^suami ^test ada+ambulans ada+yang adik angkut apartemen banget bapak+tua bener biarin biarin+aja bis bukan$ butuh
 cimone darah+semua datang$ depan+sudah di+kolong di+taman dia+lewat dijemput dijual dinsos$ diri+pak disebar+tidak
 ditusuk dong$ dp dp+0 duit gang+mawar gratis grup jomblo+ya kakak+saya kaki+sudah kamu kan$ karena kasih+pak kerja
 lapar+pak lapor$ lapor+pak laporan$ lewat+lagi liar lokasi+sudah makan+belum makasih$ maling masih+ada mau nih$
 nongol pacar pak$ pakai$ pakai+anak pemerintah perempuan+itu pergi resmi rumah$ sampai+sekarang saudara+saya saya$
 saya+takut semua$ sih subsidi sudah+makan sudah+pergi sudah+tangan tadi+ada tali taman target+lihat terima+kasih
 terjun test tidak+usah tidur yang+di yang+kemarin you
addition -6 3$ =heart =joke @needs @person ^assalamualaikum ^halo ^kapan ^lapor ^laporan ^tes ^tolong abaikan abis
 alun alun2 anak+saya assalamualaikum bangun$ banjir bapak bapak+saya bawa+golok belakang+pom belum+makan bus
 chatbot dari+tadi deh di+alun2 di+pasar dia+darah diam+aja digusur diproses dong+pak gantung gantung+diri
 gelandangan+di halo halte hidup ini+chatbot istirahat itu+sekarang jomblo kata+tetangga kenapa kumat lampu lapar
 laporan+saya loh lu makan+3 mana$ mayat melintas menang motor muncul nyanyi orang+sudah orang+ternyata pak+ini
 pak+yang pelayanan penelepon+tanya pulang saya+mau semoga slot sore suami sudah+2 tanpa teriak terlantar termonitor
 tiap tidak+dikasih tolong+kesini usah wkwk
addition -7 2+tahun @kin ^apa ^cek ^kenapa ^makasih ^napas ada+orang bantu belum+juga belum+pak berapa boleh cek
 di+halte di+jalan dia+amuk ditinggal dulu hari$ hilang$ jam$ kapan karunya kemana kembali+lagi klien+tampak lama
 lansia linglung malam$ murah orang+lari orang+yang pak+sudah pesan posisi+target sesak sudah+ada tanya tes
 tetangga+baru tidur+di tolong trc umur+2
addition -8 @back @call @code @question ^mau apa bagaimana+pak bakar batal bot cari doang jembatan jual kakak
 kembali ketemu kontrakan laporan malam mati semua siapa tabrak tetangga tidak timnya tolong+pak tua untuk
 yang+tidur
addition -9 @len5 @thanked @thanking ^selamat ada+di bikin darah+terus dipukul kan lapor lewat makasih mana pak+di
 pergi+pak saya+tidak sekarang+lewat tidak+pak tunggu+ojek
addition -10 @len4 @sighting @status amuk+bawa bagaimana+ini dinsos dong hilang maaf nyasar rusak sudah+ketemu
 tampak tidak$
addition -11 =ask @? @other bagaimana ini$ jd lihat
addition -12 @withdraw massa
addition -14 ^kejang
sighting 12 pengumuman
sighting 10 @who=responder lewat mirip sekarang+lewat target target+lihat
sighting 9 ada+di lagi+pak lihat lihat+di sekarang tampak yang+cari yang+kemarin ybs
sighting 8 @sighting ^kembali ^klien ^masih ^target cari itu+sekarang kemarin kembali ketemu klien klien+tampak lagi
 meneh nih orang+yang pak+di the yang+lapor
sighting 7 @placed @them ^lihat ^posisi ^sekarang ^ybs dinsos$ itu itu+lagi jalan+ke kembali+lagi klien+sudah
 lagi+di lagi+nih lapor lewat+lagi lihat+lagi muncul muncul+lagi nongol nongol+lagi odgj+yang posisi+target poster
 saya+lihat sudah+kembali sudah+ketemu tadi termonitor yang
sighting 6 ^tadi ada+lagi alun alun$ alun2 arah bapak+yang bensin$ cipondoh cuma cuma+geser cuma+lihat di+alun2
 di+pasar dia+ada dia+lewat dibawa+nangkring halte$ her hilang+itu ini+di kayaknya kemarin$ lagi+dekat lagi+ke
 lagi+tuh lalu lansia+itu lansia+yang lari+ada masih masjid melintas merdeka$ nangkring nangkring+lagi nih+pak
 pak+gelandangan pasar$ perempuan+itu saya+cuma sekarang$ sesuai terpantau the+laki this+pagi yang+hilang yang+lari
sighting 5 =tale @search ^ketemu ^odgj ^orang ^termonitor ^yang angkot bapak belakang belakang+pom cipondoh$ depan
 di di+lebaran dia+lagi duduk gang+mawar geser+ke halte hilang+yang ibu+yang info info+warga ini+ada itu+saya
 jalan+merdeka klien+ada kok+ada lagi$ lagi+depan laki+dari lewat+depan lihat+ybs mall$ mau+dibawa mawar mawar$
 merdeka minggu+lalu naik orang orang$ orang+hilang orang+kembali orang+nongol orang+pak papasan papasan+dengan
 pasar poris$ pos posisi ronda+rw saya+ketemu sekarang+jalan stasiun taman termonitor+ybs this tidak+ketemu
 tidak+mau tuh warga+klien yang+bawa yang+di yang+foto yang+minggu
sighting 4 5$ ^info ^ini ^kayanya ada+pak arah+timur bapak+itu cari+deh cari+itu cari+keluarganya cari+tidak dekat
 dekat+the depan+masjid di+flyover di+halte di+masjid di+pengumuman di+poster di+terminal di+warteg disebar
 disebar+itu duduk+di flyover foto+disebar foto+ybs gelandangan$ geser hari+senin hilang itu+orang itu+tadi
 kami+lihat ke+arah kel+neglasari kemarin+cari kemarin+masih ketemu+di lagi+duduk lagi+orang lapor+ada lari lebaran
 lihat+jalan makan+di malam+ini masih+orang mau+dijemput minggu muka$ mushola+spbu naik+angkot neglasari$ pak+cuma
 pak+ibu pak+yang pasar+tadi pos+ronda ronda rw+5 sabi$ sedang sekarang+makan shinta$ target+depan terminal
 terminal$ terpantau+di the+mall warteg ybs+lihat ybs+melintas ybs+tampak ybs+terpantau
sighting 3 2+hari 3$ =past =still @goes @len3 ^dia ^kayaknya ^lansia ^muncul ^perempuan ^si ada+orang alfamidi
 anak+yang angkot$ baju+ijo batuceper batuceper$ bawa+bayi bawah biasa$ brosur bulak+rt cari+di cibodas$ dapat
 dapat+info dapet+kabar dekat+masjid dengan+pak depan+pos depan+rumah di+bawah di+belakang di+brosur di+foto
 di+laporan di+mushola di+sekitar di+taman duduk+depan flyover$ foto gelandangan+yang grup hari+lalu haryono
 hilang+a ijo indomaret info+bapak itu$ itu+di itu+tidur jalan+daan jembatan jembatan+robinson kali+sabi
 kayaknya+ada kayanya ke+kolong ke+pertigaan kel kemarin+lapor kemarin+lari kemarin+sekarang kesini+pak kolong
 kolong$ kp+bulak lagi+gelandangan lagi+sekarang laki+yang lalu+masih lampu+merah lapor+2 lapor+hari lapor+minggu
 lapor+pak lapor+tadi lapor+tampak laporan+saya liar lihat$ lihat+depan lihat+dia lihat+ibu lihat+lansia lihat+orang
 main+di malam+sekarang mall mangkal+di masih+ada masjid+raya merah mogot$ muncul+di neglasari nya+lihat pagi pagi$
 pak+anak pak+itu panti+itu pengumuman+itu pertigaan pinang pinang$ pinggir+kali pom poris pos+kami potret potret$
 robinson robinson$ ruko ruko$ sabi saya+ada saya+arah saya+dapat saya+dapet sedang+tidur sekarang+ada
 sekarang+lihat sekarang+naik sekitar senin shinta siang+sekarang sini sini$ sini+pak situ+cipondoh spbu stasiun$
 stasiun+batuceper tadi$ tadi+lapor tadi+naik tadi+papasan tadi+sore taman+potret tempat+biasa tempo tempo+hari
 termonitor+duduk timur timur$ waktu waktu+itu warteg$ yang+jam yang+nama yang+pakai yang+tempo yang+waktu ybs+ada
 ybs+di
sighting 2 @len4 ^bapak ^eh ^mr ^pak ^saya a+dan ada ada+disini ada+kel alfamidi$ arah+pasar arah+poris
 bapak+gerobak bayi+itu bensin bulak buta+yang cari$ cari+ada cari+kemarin cikokol cikokol$ ciledug+sekarang
 cipondoh+makmur ciri daan daan+mogot dapet dari+panti dekat+gereja dengan+gelandangan dengan+lansia depan+alfamidi
 depan+ruko depan+sekolah di+grup di+luar di+sini di+stasiun di+warkop di+warung dia+lihat dia+nongol dibawa+sudah
 dinsos disini disini+pak duduk$ eh eh+itu elektrik elektrik$ flyover+kaki gerobak$ hilang+kemarin indomaret$
 itu+ada itu+nongol itu+yang jalan jalan+kaki jam+3 jembatan+tanah jpo$ kaki$ kaki+sudah kami+lagi kata+tetangga
 kayaknya+saya ke+halte ke+taman ke+tempat kemarin+itu kemarin+kayaknya kemarin+nongol kemarin+tidak kesini
 ketemu+lagi ketemu+nih ketemu+pak ketemu+sekarang ketemu+tadi klien+di kolong+flyover lagi+dia lagi+jalan
 lagi+stasiun lagi+tidur laki+tua lalu+dibawa lalu+ini lalu+sudah lampu lapor+sekarang lari+dari lari+pas lari+waktu
 lebaran+ada lebaran+itu lihat+jatuh luar luar$ main makam makmur makmur$ malam+masih mangkal masjid$ merah$
 merah+kemarin merah+shinta mogot muka naik+pager odgj+kemarin orang+cuma orang+di pager pagi+saya pak+disini
 pak+laki pak+lansia pak+tadi parkir+indomaret pas+mau pasar+lama perempatan+shinta pinggir pom+bensin rapat$ raya$
 rt+3 ruko+ciledug rw sekarang+dekat sekarang+saya sekolah+sekarang semula sesuai+ciri si+bapak singgah+ada
 sore+masih tadi+jalan tadi+siang tadi+tidak taman+elektrik taman+makam tampak+di tanah temen+saya tempat
 tetangga+bapak tidur$ tua+yang tuh+orang tuju waktu+mau warkop x+lihat yang+bulan yang+sekarang yang+sudah
 yang+tidak ybs+sesuai
sighting 1 =urgent @reports ^lapor a ada+dekat ada+jalan anak+hilang anyar$ arah+jembatan babakan bahari bahari$
 bapak+saya bawah+jpo belakang+terminal bengkok bengkok$ bocah+yang bus+tayo cari+anak datang dekat+jembatan
 depan+indomaret depan+toko di+alfamidi di+angkot di+depan di+kolong di+tempat dia+kembali disini$ foto+itu gerobak
 grup+rt hari ijo+yang ini+kan itu+naik itu+tidak jalan+kisamaun jalan+otista jpo kebaya+ijo kebon+nanas kecil+yang
 kemarin+ada kemarin+kembali kemarin+sore kembali+ke kemis ketemu+bapak ketemu+dan ketemu+kemarin kisamaun
 lagi+cipondoh lagi+makan lagi+ruko lalu$ lama$ lapor+ibu lapor+malam lapor+nongol lepas lepas+dari lho lihat+anak
 merah+kebon mirip+dengan nanas nanas$ nih$ nih+di orang+lain orang+muncul otista pak+dekat pakai+topi pasar+babakan
 pasar+bengkok pasar+kemis persis pertigaan+sangiang pohon+beringin pojok$ rapat rel$ remaja+yang rt+ada sangiang
 sangiang$ satunya saya+kemarin saya+orang saya+papasan sekarang+depan semula$ si siang singgah+itu tadi+pagi
 tangcity$ target+terpantau tayo tempat+semula terminal+poris topi villa yang+dengan yang+dulu yang+saya yang+tadi
 ybs+sekarang
sighting -1 3+hari @where ^2 ^adik ^assalamualaikum ^bakar ^bisa ^butuh ^depan ^foto ^hasil ^izin ^kenapa ^kok ^lari
 ^maaf ^pelapor ^saudara ^sore ^wkwk ada+bapak ada+gelandangan ajak alamat anak$ anak+anak anak+jalanan arah+rel
 asesmen assalamualaikum atas bacok$ badan banget$ bangun bantu+polsek bapak$ bapak+ini bapak+tua baru+di batu
 bayi+di bekas belum+ada belum+lihat bengong besok$ boleh+lapor bukan+yang bulan+lalu cara cari+bapak cari+ibu cekik
 coba dan dan+klien dari+minggu dari+pagi dari+tadi dengan+satpol di+fb di+mall di+mobil di+pinggir di+pos di+rsj
 di+tiktok di+tkp diam+aja diamankan dibawa$ dibawa+kemarin dijemput$ dikasih diri ditaro ditaro+mana dong$ dua+hari
 duit dulu+itu emas$ fb fb+ada gang garut gas gendong+bayi giant+cimone gratis hari+orang hidup hilang$ hp identitas
 info+orang ini+lupa istri+saya item itu+kayaknya itu+pak itu+tiap izin izin+lapor jalan$ jalan+pulang jalanan
 jangan jatake jembatan+itu jiwa juga$ kah kali kali$ kamar kami+hilang kampung kata+yang kayaknya+ganggu kdrt
 kdrt+lari ke+depan ke+rsj kehujanan kehujanan+kolong kemarin+ketemu kemarin+kok kena+bacok keras ketemu+orang kok
 kondisi kontak korban+kdrt kursi lagi+jembatan lansia$ lansia+pikun lapor$ lapor+itu lapor+lansia lapor+orang lebak
 lemas liar+di lupa+jalan mabuk makan$ makasih$ malam+di maling mana+ya menghubungi menolak+akan menunggu merah+tugu
 miris miris+lihat mobil$ muda muntah nama+siapa nasib neduh+di ngaku ngelamun+di nginep no nyanyi nyanyi+pakai obat
 odgj+di ompong orang+agak orang+amuk orang+diam pak+dia pak+dinsos pak+karunya pak+rw pak+takut pakai+toa paman
 pasar+sekarang patokan pegang penjangkauan perempuan+korban petugas$ petugas+sudah pikir pikun pinggir+jalan pos$
 pulang+ke puskesmas$ rame2 resah ribut+dengan rsud rujuk rujuk+ke rumahnya$ rw$ sadar sambil+gendong sampah
 sampai+sekarang satu+lagi saudara+saya saudara+siap saya+cari saya+dulu saya+lagi saya+lari seberang
 sekarang+bagaimana sekarang+pak sekarang+pindah sekarang+sudah serah serah+terima serang soal sore+pak sudah+di
 sudah+dijemput sudah+jalan sudah+kami sudah+mandi sudah+minggu sudah+naik sudah+pergi sudah+saya sudah+tangan
 suka+tidur sungai tadi+ada tadi+malam tadi+pak tambah+banyak tas telanjang+di telepon+tadi temen temenin tengah
 terima+dengan tiba+di tidak+jadi tidak+pak tidak+punya tidak+tahu tidak+usah tiktok timnya tinggal+di titik toa
 tolong$ tugu turun tutup update usir video yang+lihat yang+temenin ybs+kooperatif ybs+menolak ybs+warga
sighting -2 =road =well ^bagaimana ^boleh ^bukan ^gelandangan ^halo ^jalan ^kakak ^minta ^nihil ^petugas ^rumah
 ^selamat ^suami ^tahu ^telepon ^terakhir ^tetangga abis adik+saya agak akan al ambruk amuk+lagi apa+ibu bacok
 bagaimana+pak baik banjir banyak$ bapak+hilang batal bau bayi belanja belum$ belum+ketemu bener+pak berapa besar
 biasa+di biru boleh+minta bot bulan cek cisadane daftar dalam datang$ dekat$ dengan+saya depan+gereja depan+mushola
 depan+smp di+dalam di+kali di+sekolah di+tangerang dia+pindah dibawa dibawa+dinsos dipukul$ dompet duduk+sendiri
 dulu facebook foto+ini gelandangan gendong giant gigil golok+di habis+ongkos halo halte+depan halte+itu harus hasil
 hilang+lansia hubung ibu$ ibu+hilang ikut ikut$ ini+foto istri itu+bener itu+lho itu+mana jalan+tidak jatuh
 jual+tisu juga kakak+saya kaki+pincang kantor karunya$ kasih ke+rumah ke+saudara keluar kemana kepala kerja ketemu$
 ketemu+keluarganya klien+lari klien+menolak kooperatif kooperatif$ ktp kumat kumat+lagi lagi+cari lagi+kembali
 lagi+tidak lain lain$ lalu+pak lanjut$ lansia+tidur laporan+sekarang laporan+tadi lho+pak lihat+gelandangan
 linglung+di lupa malam+kok mana+sekarang mau+pulang mau+tanya melawan menolak+dibawa minta+foto minum mulai
 mushola$ naik+mobil nanti$ napas neduh ngelamun nihil+sudah nomor nyasar+di ojek ojek$ orang+gigil orang+jalan
 orang+saya orang+terlantar pada pagi+pak pagi+sampai pak+ada pak+bawa pak+orang pak+si pak+sudah pelapor perempuan
 pincang+itu pingsan polisi pukul pulang$ punya pura2 puskesmas rambut ribut rsj rsj$ rumah$ rusak sambil satpam
 saudara$ saya+anak saya+boleh saya+mau saya+sudah saya+tidak saya+tunggu sekarang+tidur sekolah selesai semua
 sering siap singgah$ situ smp$ sore$ suami+saya sudah+ambil sudah+dibawa sudah+sering sudah+sisir sudah+tidak
 tadi+saya tanpa target+belum target+tidak tenggelam teriak terima terlantar+di tetangga tiap tiba tidak+bisa
 tidak+sih tidur+belakang tisu tkp trus tukang tukang+ojek tunggu+di uang ujan urus usah wa yang+biasa yang+dibawa
 yang+kaki yang+tidur ybs+lari ybs+melawan ybs+sudah
sighting -3 # =beast =heart @case @person ^cari ^di ^kalau ^kapan ^lagi ^makasih ^malam ^tidak ada+lansia adik aja$
 ambil ambulans anak+saya bagaimana$ bawa bawa+golok besok butuh cepat darah deh+foto dengan$ dengan+bikin
 di+jembatan di+lokasi di+rs diam dibawa+ke dijual dijual+di ditinggal dong dua foto$ ganggu hilang+waktu ibu
 ini+dia is jam jemput jual kami kapan kejang kemarin+sudah kena kenapa kirim kontrakan korban lari+ke lihat+deh
 lokasi$ maaf mandi masuk mau mau+lapor mayat meninggal+di menolak motor nanti ngomong nihil ongkos orang+dipukul
 orang+linglung orang+sudah orang+tidak orang+tua pergi pincang pindah pisau polsek rs$ rumahnya saat sakit salah
 saya+yang sebelah sehat$ selamat sendiri+di siapa sisir smp tabrak tahun tambah tangan tangerang tapi telepon
 tindak$ tinggal tolong+tindak transit umur untuk waktu+transit warung$ wkwk$ ya+pak yang+dijual
sighting -4 =drill =joke @len5 @needs ^anak ^apa ^mau aja amuk bantu banyak bener bikin bisa boleh dari di+gang
 di+situ dipukul golok habis jadi kakak kalau karunya kok+masih lansia+saya linglung luka makasih mana$ mati
 meninggal mobil nyasar orang+sekarang orang+tidur pak pak+tolong pindah+ke rs saya sehat sih situ$ suami tahu takut
 tangis tanya ternyata tidak+ada tidur+di tindak tua wkwk ya$
sighting -5 =not =office =work @back @call @kin @question @thanked ^kemarin ^penelepon ^tolong ada+yang anak
 angkut+satu apa bakar banget bukan di+rumah kata lanjut lokasi masih+di nama pak+saya pakai penelepon petugas
 pulang rumah sampai satu+ini saudara saya+hilang sendiri terakhir+lihat terlantar terus tidak tidak$ tunggu
 yang+baru
sighting -6 @1 @addition @len1 @other @status @thanking @withdraw ^ada ^sudah ada$ bagaimana baru belum lagi+yang
 mana minta pak$ sudah telanjang+itu terakhir tidur tolong ya
sighting -7 =ask @? @danger @who=operator @who=relative @who=resident laporan satu suka suka+telanjang telanjang
sighting -8 @it yang+laporan yang+suka
sighting -12 @len0
other_service 19 ^kontrakan
other_service 16 tidak+dikasih
other_service 15 buka buka$
other_service 14 ^bidan akun
other_service 13 ^nikah berisik bidan konsultasi kontrakan
other_service 12 ^hilang dipukul+suami kartu kerja+dong saya+dipukul where
other_service 11 @other ^banjir ^izin ^jembatan bansos bursa bursa+kerja ke+laporan lansia$ pukul puskesmas remang2
 waris$ warung+remang2
"""
