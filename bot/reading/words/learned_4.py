"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition -1 10rb 2+anak 3$ 3+hari 45+sudah 500rb ^ada ^api ^are ^asd ^astaga ^bau ^beli ^berapa ^bikin ^bus ^daerah
 ^dari ^emang ^got ^hati ^ieu ^kerja ^kode ^lorem ^mie ^misi ^never ^nyasar ^paman ^pkh ^plafon ^pungli ^siang
 ^siapa ^sip ^slot ^sore ^sori ^sungai ^taman ^telepon ^tiket ^token ^truk ^tuna ^ular ^wilujeng ^woi ^ybs ^🙏
 ada+apa ada+bidadari ada+perkembangan ada+ruko air+panas akta alamat+rumah aman+tidak ambruk$ anak+kecil
 anak+perempuan anak+sd anak+tiga ancam ancur anda+menang angkut$ anter anyone anyone+coming apa+petugas
 apartemen+paragon api+sudah arah+poris are are+you aspal astaga asuh badan+dingin bagaimana+ke bah bahaya+kalau
 baju+kotor bales$ balita bandara$ banget+yak bansos banyak bapak+ini bapak+pukul bapak+tiri bapak+yang
 basah+kayaknya batal$ batal+ybs bau bau+busuk bawa+2 bawa+3 bawa+boneka bayi+di becak bedeng begal+pakai bego beli
 bener+pak bengkak+item berapa+orang berenti$ berkat bernanah besar+mau besar+sudah besok+ada biasa bibi bibir
 bibir+biru bibirnya+biru bidadari bidadari+jatuh bio bisa+gerak bisa+tangan bobol bocah+depan boleh+kirim boneka
 boraks$ bot+bego bot+ya brenti brenti$ bukan+tabrak bunuh+waktu bus+trans busuk+dari busway buta butuh+dibawa camat
 cari+suami cintaku cintaku$ cipadu cipete$ cod coming coming$ curhat daftar+sekarang dan+pulang dapur
 dari+kontrakan dari+pemkot darurat+pak data+pelapor data+saya datang+ke dealer dealer+honda deh+pak dekat+jembatan
 dekat+pasar dengan+suami depan+dealer depan+mall depan+spbu di+becak di+bedeng di+flyover di+gang di+gudang
 di+istana di+kandang di+kosnya di+rel di+ruang di+sekolah di+tiktok dia+bukan dia+lihat dianggap dibawa
 dibawa+nangkring dibuang+keluarganya dicabut dicek$ dikasih+minum dikenal dinsos+bukan disabilitas duduk+dekat
 duduk+di dulu+suka evening evening$ flyover+kaki foto+tangan gabut+nih gang+masjid garden garden$ gebang
 gelandangan+masuk gelandangan+sakit gempa gendong gini good+evening gudang+sebelah halte+busway halte+sudah hampir
 harga hari+di hari+ini hari+orang hari+tidak harus+tunggu hasil$ hati hati+ini honda hotel hp+tidak ibu$ ibu+di
 ibu+ini ibu+lari ibu+yang ieu ieu+teh imbalan imbalan+tidak info+lansia ini ini+luka ini+masih ini+pak ini+sudah
 ini+yang internet ipsum ipsum$ is+anyone is+tidak iseng+doang istana itu+di itu+satpam itu+warga jadi jadi+dibawa
 jadi+ya jajan jalan+depan jalan+kisamaun jalanan$ janji jatuh$ jelas jual+motor juga+tidak juta$ kabar+tidak kabel
 kabel+listrik kaca kadaluarsa$ kalau+malam kali+sabi kalian kamar+mandi kamu+siapa kandang kantor+kecamatan
 kapan+hujan kara$ kartu+kuning kata+mau kayak kayaknya+pakai kdrt+lari ke+halte ke+kolong ke+laporan ke+mana
 ke+siapa kecamatan kecamatan+neglasari keliling keluar+rumah keluarganya+tidak keluhan kemana+pak kemarin+ada
 kemarin+sore kembali$ kepala+bocor keras keren ketemu+lansia kisamaun klien+di kode kolong$ komplek$ korek+orang
 kosong$ kotor$ kreo kreo+selatan kruk kuat kumel lae lae$ lagi+jalan lagi+nih lagi+sekarang lagi+tidur lagi+tunggu
 lalu+tolong lama$ lama+tidak lansia+itu lansia+nyasar lansia+pak lansia+sakit lansia+tidur lapak+rongsok
 lapor+kemarin laporan+satpol lari+sekarang layak layak+huni layan$ lemot lihat+dia lihat+lansia lina linglung+di
 link listrik+padam lorem lorem+ipsum lowongan maap+ya mabuk mah mahal makan+tidak maling+di mampet mana+pak
 mana+posisi mandir manis+jaya mantan+pacar mantan+saya manusia$ manusia+gerobak markotop masa masa+lalu masalah
 masalah$ massal masuk+komplek mau+curhat mau+melahirkan mau+susul mau+tanya maxwin+daftar melek meluap mengaku+nama
 mie mie+basah mind mind+dia minggu+lalu minta+ampun minta+rokok minta+sedekah minta+uang miras misi misi+pak mondar
 mondar+mandir motor$ muka$ mulus mulus$ mulut+keluar naik+pager nangkring nangkring+lagi napas+lagi napas+sudah
 napas+tidur neglasari$ never never+mind ngalir ngawur$ ngucur ngucur$ nih nih+pak nomor+dinsos nomor+hp nongol$
 nyangkut+di obat+segenggam odgj+bawa odgj+yang ojek$ ojol ok$ omong ongkos$ online+shop orang+kejang orang+kembali
 orang+nongol orang+sih orang+suka order pabrik$ padang pagi pagi+di pagi+jalan pagi+saya pak+badan pak+bagaimana
 pak+batal pak+camat pak+depan pak+ibu pak+jam pak+karunya pak+makasih pak+mau pak+odgj pak+petugas pak+rumah
 pak+ternyata pak+tetangga pak+warga pakai+alat pakai+boraks pakai+kruk pakai+mobil panas+dengan panti
 panti+sekarang paragon parkir+indomaret pasar+babakan pasar+kemis pasar+lama pasung pdam pelajar pemadam pemadam$
addition -1 pencet$ penuh penumpang perempuan+ada perempuan+korban perempuan+muda perempuan+rambut permisi$
 permisi+mau pertolongan$ perumnas petugas+kok pinang$ pingsan+di pisah plafon+sekolah polisi+minta progres psikolog
 pukul+2019 pukul+saya pulsa+dong pungli pungli+di punya+rumah puskesmas puskesmas+cipondoh rawa rel$ relawan
 ribut+dengan rokok+di ruang ruang+tunggu ruko$ rumah+di rumahnya$ sabi sadar+depan salah+nomor sambil+pegang
 sampah+depan sampai$ sampai+mana satpol+laki saudara+tinggal saya+anak saya+dari saya+dong saya+habis saya+ke
 saya+kena saya+kumat saya+laporan saya+panggil saya+presiden saya+sekarang saya+siram saya+trc sayang sedekah
 segenggam segenggam+kata sekarang+bawa sekarang+depan sekarang+makan sekarang+masih sekarang+tunggu sembarangan
 sembarangan$ semula sendiri+depan sendiri+pakai sendiri+sudah sepatu shop siap+pak siapa+ya siapa+yang sini+maaf
 siram+air smk sopir sori sori+salah sp4n sp4n+anak stasiun stasiun+poris stroke sudah+6 sudah+bangun sudah+besar
 sudah+darah sudah+dari sudah+tuju sudah+ya sugeng+enjing suka+amuk suka+kejar suka+minta supir+lansia susul+ibu
 tabrak+masa tadi+di tadi+jalan tadi+lapor tahu+alamat tai takut taman$ taman+makam tanah tangan+pak tangan+sudah
 tangan+ya tangcity tangcity$ tanggung tangis+minta tangsel tangsel+masuk tanya$ tapi+supir tarik+laporan tawon
 telepon+masuk teman+saya terbalik tergeletak+tidak terlantar+di ternyata+cuma ternyata+dia tersedak theres
 this+pagi tiap+hari tidak+bahaya tidak+brenti tidak+datang tidak+dikenal tidak+kembali tidak+melek tidak+petugas
 tidak+tangan tidak+viral tidur+belakang tiket+saya tiktok tiktok+itu tindak$ tinggal$ tipu+online tiri token
 token+listrik toko$ toko+jalan tolong+ambulans tolong+di tolong+jemput tolong+pln top+markotop traktir traktir$
 trans trotoar+depan tua+duduk tuhan tukang+becak tukang+parkir tunarungu tunggu+puskesmas tunggu+warga tutup+aja
 uih ular+pak umur+berapa update$ usah+lanjut viral+di viral+tidak waras warga+saya warga+sini warga+tidak waris
 waris$ where wilujeng wilujeng+enjing wkwk+maaf woi ya+ampun ya+kok yak yang+biasa yang+gigit yang+hilang
 yang+jatuh yang+kena yang+lagi yang+malam yang+odgj yang+setrum yang+tangis yang+viral
addition -2 0812$ 13$ 2+hari 2+minggu 20+butir 3+ada 30+menit 4+hari 7$ =well ^abaikan ^air ^angkot ^anj ^bacot
 ^banyak ^beda ^bocah ^bursa ^darurat ^dasar ^dijual ^dinsos ^dosen ^gabut ^hallo ^harus ^hatiku ^hello ^hhhhh
 ^hidup ^hmmmm ^jadi ^jazakallah ^jempol ^judi ^kartu ^ketemu ^kulonuwun ^laksa ^lama ^lap ^listrik ^lupakan
 ^maksudnya ^mampus ^mana ^mantan ^mantap ^motor ^nikah ^noted ^obat ^oii ^ok ^okee ^open ^pacar ^pencarian ^perlu
 ^persita ^petugas ^ping ^pinjem ^ppp ^promo ^qwerty ^rumus ^si ^spada ^tabung ^teman ^tiang ^timnya ^waalaikumsalam
 ^xixixi ^zzzz ^zzzzz ^👍 abaikan$ ada ada+alun ada+bapak ada+ibu ada+kabar ada+mayat ada+perempuan ada+remaja
 ada+respon ada+senjata ada+tidak agus aja$ aja+dari aja+sih aktif alat$ ambil ambil+tidak ambruk ampun amuk+di
 amuk+tapi amuk+tidak anak+anak anak+jalan anak+jalanan anak+ke anak+ngelem anak+teater anak+umur angkot anj anj$
 anter+ke asd asd$ assalamualaikum+pak atau+mesin babakan babi babi+bau bacot badan+nya bagaimana$ bagi baju+merah
 bakar+cepat bakar+di bakar+kasur bakar+pak bandara bangsat bantu$ bantu+kursi banyak+anak banyak+yang baru$
 batal+laporan batal+ya baterai bau$ bawa$ bawa+batu bawa+kayu bawa+senjata bayar beda beda+dengan beres beres+pak
 berisik berisik$ besuk biaya bikin+mati bisa+bantu bisa+lapor bisa+minta bisa+pulang bocor bohong boleh+lapor
 boraks bukan+amuk bukan+terlantar bulan+ini bus$ busana busuk butir butuh+pertolongan butuh+tempat cair$ cantik+deh
 capek cari$ cari+ibu cek$ ciledug$ cipete cipondoh+makmur cuma+gelandangan cuma+lihat cuma+nyanyi daerah dagang
 dagang$ damkar dapat+hadiah dari+lantai dari+polsek dari+subuh dasar dekat+rumah dengan+112 dengan+lansia
 depan+pasar depan+sekolah di+angkot di+atas di+dekat di+emperan di+foto di+hatinya di+jembatan di+kamar
 di+kontrakan di+luar di+parkir di+pertigaan di+php di+pinggir di+stasiun di+tangerang di+terminal di+u di+warnet
 di+warteg dia+nongol dia+punya diam+wae dibaca dibaca+doang dibantai dibawa+kemana dibawa+polisi dibunuh difabel
 dijual+depan dikejar dilempar dinas+sosial dingin+semua dipukul+suami disebar disebar+itu diskon ditinggal+dia
 doang$ donasi dongkap dosen emang ember emperan enjing enjing$ flyover$ foto+disebar foto+yang gabut gacor
 gacor+maxwin gang+saya ganteng gas+meledak gelandangan+tidur gelandangan+yang genteng$ gereja gigit+ular gitu
 godang good+job grup+saudara gubuk guru habis+ongkos hadiah hai$ haji$ hallo hallo$ hapus+aja harus+share hatinya
 have hello hhhhh hhhhh$ hidup$ hilang+kontak hilang+saudara hmmmm hmmmm$ hp+pakai huni ibu+hamil info+orang ini+bot
 ini+layan ini+nomor ini+tidak is iseng istri+lari itu$ itu+orang itu+untuk jadi+ambil jadi+tidak jalan+kan
 jalan+rusak jalanan jam jam+besuk jam+lalu jangan+kasih jatuh jatuh+di jatuh+kepala jawab+panggil jazakallah jebol
 jembatan$ jembatan+cisadane jempol jempol+untuk job join jongkok jpo$ jual+makan judi+sabung juta kabar kabar$
 kabar+lagi kalau+ketemu kalau+orang kali kamis kamu+robot kantor kara karunya+orang kasih+kendor kasur kata+ini
 kata+malam kata+usir kayak+mau kdrt ke+2 ke+kampung ke+lokasi ke+rumahnya ke+tempat ke+warung kejang+di
 kel+neglasari kelas kelas+saya keluar+darah keluarganya$ kemana+ya kemarin+amuk kena kendor kepala+anak kerja$
 kira+mayat kirim$ klik kolong+jembatan konsultasi kontrakan+sebelah kontrol$ korban+kdrt korek kosnya kosnya$
 ktp+saya kuat+hidup kulonuwun kulonuwun$ lagi+kenapa lagi+pinggir laki+dari laki+tanpa lalu+masih lama+banget
 langka langsung lansia$ lansia+sebatang lap lapak lapor+3 latihan+maap layan+24 lebaran lebaran$ lembang lepas
 lewat+depan libur libur+tidak lihat+orang limbah linglung+pak lobang loh+pak luar luar$ luas lupakan lwt
 maaf+ternyata makam makan+di makmur makmur+sekarang mampus mampus+saya mana+ya mangkal mangkal+di mantap masih+bisa
 masih+orang masuk+tidak mati+berdiri mau+ambruk mau+donasi mau+mati mauliate+godang mawar maxwin mayat+ternyata
 menang+undian meninggal menit+ini minggu minggu+tidak minta minum+20 minum+baterai minum+racun mobil+apa
 mobil+sudah mobil+tabrak modal+usaha motor+jatuh mr mr+x mulut+buka nama+saya nanti$ napas+tinggal napas+tolong
 narkoba need+ke ngawur ngelem ngomel+tapi ngomong+sekarang nih+di nikah nomor+anda nomor+resmi nomor+telepon
 nomor+wa noted noted$ nya+di nyamuk nyamuk+banyak nyangkut nyanyi+di obat$ obat+pelangsing odgj+pak ogah oii oii$
 ok oke+pak okee online open orang+bakar orang+bawa orang+belum orang+bener orang+cuma orang+hilang orang+itu
addition -2 orang+linglung orang+tadi orang+terlantar orang+tua ot otw+belum pacar+saya padam pager+jembatan
 pak+baru pak+dari pak+dekat pak+kayanya pak+minta pak+ogah pak+rumahnya pak+sehat pakai+batik pakai+seragam paksa
 pamit pamit$ panjat+pager parkir+liar pasar+lembang pegang+perut pelangsing pelapor+tanya pemkot pemkot$ pencarian
 penelepon+minta pengaduan pergi+naik perkembangan perkosa perlintasan perlu+foto pernah persita pertigaan$
 pertolongan petugas petugas+mana petugas+pakai php+di pihak pinang ping ping$ pingsan+cuma pinjol pinter pkh plafon
 pohon$ pohon+ambruk pondok poster potret potret$ ppp preman presiden promo proses pucat+banget pukul$ pukul+ibu
 pulang$ pulang+dengan pulsa punten$ puskesmas+lama putus$ qwerty qwerty$ rahasia rahasia+kan razia ready rel rendi
 robot$ ronda+rt rongsok ruko ruko+ciledug rumah+pak rumah+sebelah rumus rumus+luas rusak$ sabung sabung+ayam salah$
 salah+orang sampah+tumpuk satpol satu+dua saudara saya+abis saya+baca saya+besok saya+cabut saya+dibantai
 saya+jambret saya+kabar saya+kira saya+lagi saya+lansia saya+lapar saya+lari saya+maling saya+odgj saya+pamit
 saya+perkosa saya+perlu saya+pingsan saya+pukul saya+rahasia saya+sayat saya+sesak saya+siap saya+think
 sebatang+kara sebelah+bakar sedang+tidur sehat+selalu sejak sekarang+diam sekarang+lihat sekarang+stasiun
 sekolah+pakai selalu selalu$ selamat+malam selamat+nomor selamat+pagi selamat+siang selesai semalam semalam$
 sementara$ semua+sudah sendiri sepi seragam+tidak serpong sesak+napas sesuai sesuai+ciri shelter shelter$ siang+pak
 siap+saya siapa$ sido$ sih+pak sih+tidak sip sip$ slot+gacor smp$ sosial spada spada$ spp spp+anak stasiun$ stop
 suami$ suami+kumat subuh sudah$ sudah+13 sudah+4 sudah+angkat sudah+baik sudah+bengkak sudah+beres sudah+biru
 sudah+jam sudah+keluar sudah+naik sudah+pucat sudah+pulang sudah+tunggu suka sumi sungai surat tabrak+tiang tabung
 tabung+gas tadi+kata tadi+masih tadi+tidak tahu+rumahnya taman+potret tamu tanah$ tangerang+bukan tanggal
 tanpa+busana tanpa+saudara tanya+lagi tapi+sekarang tarik tawa tawa$ team teater telanjang+di tembus tempat+tinggal
 tenang+sekarang terima terjun+dari terminal$ ternak ternyata+orang tes$ tes+123 tes+satu test$ test+123 the+laki
 the+mall think tiap+malam tiap+sore tidak+galak tidak+kios tidak+luka tidak+nanti tidak+pingsan tidak+sekolah
 tidak+sih tidak+ya tidur+aja tidur+alun tidur+pakai timnya+sampai tindaklanjut tinggal+sementara tipu titip+anak
 tolong+dicek tolong+dijemput tolong+evakuasi tolong+ke tolong+saya truk tumpang tumpuk tuna+wisma tunggu+nih
 tunggu+tidak tunggu+ya turn u u+turn undian untuk+anak untuk+grup urgent urgent+pak usaha usir+keluarganya wa+warga
 waalaikumsalam waalaikumsalam$ wae waktu warnet wisma x xixixi xixixi$ yang+foto yang+kejang yang+mau yang+suka
 ybs+di ybs+sesuai ybs+terpantau you$ zzzz zzzz$ zzzzz zzzzz$ 👍 👍$ 🙏 🙏$
addition -3 10+orang 123$ 19$ 24+jam 3+jam 4+tahun @len3 @where ^adik ^anjing ^ayang ^baik ^banjir ^batal ^bot
 ^butuh ^dana ^dompet ^film ^good ^hai ^haloo ^haturnuhun ^hi ^horas ^investasi ^jangan ^kamu ^kembali ^kucing
 ^malam ^met ^okeee ^orgnya ^oy ^p ^pohon ^sampah ^sampurasun ^siap ^stop ^sugeng ^tabrak ^tarimo ^terima ^tok ^top
 ^trotoar ^tunggakan ^tutup abis+makan ada+korban ada+lagi ada+lansia ada+motor ada+pak ada+petugas adik+saya alat
 alhamdulillah$ alun$ am ambrol anak+hilang anak+minum anda angkut+belum apa+cuma api arah+timur asem atau ayang
 bales banget+pak bantu+saya banyak+banget bapak+ibu begal bener$ berapa$ besar besar+depan biasa$ biru$ bolong bot$
 bulak+rt bunuh bursa bursa+kerja cabut$ cair cara cari+anak cari+istri chat$ ciledug ciri cuma+geser cuma+tangis
 cuma+teriak cuma+tidur daftar dapat darah+banyak darah+hebat dari dari+jam dari+malam dari+rumah darurat deh$
 dekat+the dendam dengan+gelandangan dengan+orang dengan+saya depan+kantor depan+minimarket depan+pos di di+kali
 di+kantor di+lampu di+perempatan di+pos di+sekitar dia+ada dia+di dia+lewat dia+lupa dia+mau dia+muntah dinas
 diproses+ya ditinggal$ doang+pak does does+this duduk+depan duit$ eh+ternyata foto+ybs ganggu gerak+pak gigil
 goblok goblok$ good goreng gratis$ hai haloo hapus hari harus harus+kirim hatiku haturnuhun hebat hi hilang+dari
 hoax+pak horas ibu ibu+bawa indah info+warga ini+ada investasi istirahat$ itu itu+lagi itu+tadi jadi+pak jalan
 jalan+pulang jam+2 janten janten$ jaya jiwa jpo judi kadieu kakak$ kaki+luka kaku kami+lagi kami+lihat kampret
 kampung kantor$ kata+30 kata+sudah ke+datang ke+kali ke+puskesmas kehujanan kemana$ kemarin+sekarang kembang
 kena+lempar kenanga kesini+pak ketemu+orang kios klien+ada kok+belum kok+diam kok+harus kolong kontrol korban$
 kosong kp+bulak ktp+saja lagi lagi+dekat lagi+istirahat lagi+ke laksa lampu+merah lansia+jatuh lansia+saya
 lansia+sendiri lapor+dua lapor+tadi latihan layan lewat+lagi lho lihat+ybs lo lokasi+jalan lontong lumpuh
 lupa+jalan maaf$ maaf+ya maap main makasih+ya mall$ mantan masih+diproses mati$ mau+datang mawar$ meledak merdeka$
 met minimarket minta+duit minta+tolong miskin mogok muncul+di muncul+lagi muntah+abis murah$ naik+bus nasi+goreng
 nasib need+tolong neglasari ngomel nya+sudah nyasar+di odgj ojek okeee orang+gigil orang+kena orang+nya orgnya oy
 oy$ p$ pabrik padahal pak+bantu pak+itu pak+maaf pak+nya pak+tangan pak+tukang paman pasar+gerendeng penelepon+cari
 perlu pertigaan pesan+ini petugas+perempuan php pinjam pinjem pos+kami pos+ronda pulang+tidak racun remaja resah
 ribut robot ronda rong rt+warga rw+5 sakit salah+chat sampurasun sampurasun$ satu+saudara saudara$ saya saya+am
 saya+butuh saya+disebar saya+jatuh saya+kejang saya+ketemu sayur sebarkan selamat+sore selesai$ sendiri+di sesak$
 setrum sewa sih$ situ+cipondoh sudah+3 sudah+angkut sudah+anter sudah+dijemput sudah+lapor sudah+rong sudah+sampai
 sugeng supir syarat tadi$ tadi+cuma tadi+naik tadi+sore tambah+banyak tangerang target tarimo tarimo+kasih tembok
 temen+saya tempat+biasa tenggelam terakhir+dia tergeletak termonitor+duduk terpantau+di tidak+janten tidak+jelas
 tidak+perlu tidak+pukul tidak+punya tidak+sido tiket tiketnya timur$ tindak tok tok$ tolol top tuh tukang+lagi
 tunggakan tunggu+dari ular umur+10 untung usir viral wajib warga+klien wb wb$ woy$ wr wr+wb yang+dijual yang+lapor
 yang+sekarang ybs+lihat ybs+melintas yuk+pak
addition -4 12345$ @danger @search ^12345 ^bagaimana ^bakar ^bantu ^besok ^ditusuk ^gas ^hilang ^hoax ^is ^istri
 ^kontrakan ^lansia ^lihat ^maaf ^mantul ^mauliate ^menang ^napas ^odgj ^orang ^punten ^temen ^termonitor ^trc ^wkwk
 ^woy aja+pak akun ambulans+pak anak anjing asap atm bahaya baik balas banget belum berteduh bisa+ngomong bisa+tidur
 bocah bonus buka buka$ cabut cantik cepat+kesini chat coba dalam+sumur dana dapet dari+dalam dari+pagi datang
 dekat+masjid depan+ruko depan+rumah di+lapangan di+taman dijemput$ diri disini disini$ dua$ film galak gang+mawar
 gang+sebelah gelandangan habis halte hoax ibu+saya iki info it jadi$ jalan+belum jalmina$ jambret jatuh+dari
 jelas+lu jemput$ jomblo+ya kadaluarsa kamar kami$ karena karunya$ ke+dinsos kel kemarin kok+lama kotor lagi+di
 lansia+di lansia+tidak lapangan$ lapar+pak lihat+jalan lihat+lagi loh$ lu$ luka+parah makan+kadaluarsa malam+pak
 mall mantul masjid+raya mau+lapor mau+terjun mauliate meresahkan meresahkan$ mesin mesin$ modal much mulut naik+bis
 napas$ need nongol+lagi ongkos orang orang+di orang+lapar orang+masih p pak+dinsos pakai$ parah$ pas+saya pasang
 pelayanan$ pencet perempuan+itu petugas+nya poris$ program pucat punten punya+saudara putus ra remang2 respon$
 ronda+rw rt+3 sadar+pak salah+kirim sambil saya+dipukul saya+lihat sedang sehat sido sini sorry sorry$ status
 sudah+dibawa sudah+dua sudah+minggu sudah+selesai sumur$ teman temen teriak+dari terjun$ terlantar$ termonitor+ybs
 terpantau terus tetangga+saya this tidak+bangun timur trotoar tunggu+jemput uang ud update+pak warung+remang2 wkwk$
 yang+cari ybs+tampak yuk
addition -5 2+jam =office @case @reports @who=relative ^anak ^bidan ^bisa ^boleh ^cek ^cuma ^ibu ^jual ^kakak ^oke
 ^pagi ^permisi ^semoga ^suami ^test ada+ambulans ada+yang adik angkut apartemen bangun$ bapak+tua bawa+golok bener
 biarin biarin+aja bis bukan$ butuh chatbot cimone darah+semua datang$ datang+pundi depan+sudah di+halte di+kolong
 diam+aja dijemput dijual dinsos$ diri+pak disebar+tidak ditusuk dp dp+0 duit gratis grup ini+chatbot itu+sekarang
 kakak+saya kaki+sudah kamu kan$ kasih+pak kenapa kerja kumat lampu lapor$ lapor+pak liar makan+belum makasih+pak
 maling manusia masih+ada mau nih$ nongol oke pacar pak$ pak+ada pakai+anak pemerintah penelepon+tanya pergi permisi
 pundi resmi rumah rumah$ sampai sampai+sekarang saya$ saya+hilang saya+takut sekarang+di semoga semua$ siang sih
 subsidi sudah+makan sudah+tangan sumur tadi+ada tali target+lihat telanjang terima+kasih terjun test tidak+usah
 tidur urus woy yang+di yang+kemarin you
addition -6 =heart =joke @needs @person ^bapak ^cari ^kapan ^lapor ^tes ^tolong abaikan abis alun alun2 anak+saya
 bakar banjir bapak bapak+saya belum+makan boleh bus cek cimone$ dari+tadi deh di+alun2 dia+darah dia+masuk digusur
 diproses dong$ dong+pak gantung+diri gelandangan+di hidup istirahat jembatan kata+tetangga lapar laporan$
 laporan+saya linglung lokasi+sudah lu makan+3 makasih$ mana$ masuk+ke mayat melintas menang motor muncul nyanyi
 orang+sudah orang+ternyata pak+ini pak+yang pelayanan pulang saudara+saya saya+mau sebelah+pak slot sore suami
 sudah+2 sudah+pergi taman tanpa teriak terlantar tiap tidak+dikasih tolong+kesini usah wkwk
addition -7 2+tahun @kin ^apa ^assalamualaikum ^halo ^kenapa ^laporan ^makasih ^mau ada+orang assalamualaikum
 bakar+massa bantu belakang+pom belum+juga belum+pak berapa di+jalan di+pasar dia+amuk ditinggal dulu gantung halo
 hari$ hilang$ jam$ jomblo jual karunya kemana kembali+lagi klien+tampak lama lansia lewat loh malam$ massa murah
 orang+lari orang+yang pak+sudah pesan sekolah$ sudah+ada tanya termonitor tes tetangga+baru tidur+di tolong trc
 umur+2
addition -8 @back @call @code @question apa bagaimana+pak batal bikin bot doang kakak kapan ke+gang kembali ketemu
 kontrakan laporan malam mati orang+masuk pak+di posisi+target semua sesak siapa tabrak tetangga tidak timnya
 tolong+pak tua untuk
addition -9 @len4 @len5 @thanked ^selamat ada+di cari darah+terus dipukul kan lapor makasih pergi+pak rusak
 saya+tidak sekarang+lewat tidak+pak tunggu+ojek yang+tidur
addition -10 @sighting @status @thanking amuk+bawa bagaimana+ini dinsos dong hilang jd maaf mana nyasar sudah+ketemu
addition -11 =ask @? @other bagaimana ini$ lihat tampak tidak$
addition -12 @withdraw
addition -14 ^kejang
sighting 12 pengumuman
sighting 10 @who=responder mirip sekarang+lewat tampak target
sighting 9 ^sekarang ada+di lagi+pak lewat lihat lihat+di orang+masuk sekarang target+lihat yang+cari yang+kemarin
 ybs
sighting 8 @sighting @them ^kembali ^klien ^masih ^target cari dia+masuk gang+sebelah itu+sekarang ke+gang kemarin
 kembali ketemu klien+tampak lagi masuk masuk+ke meneh nih orang+yang posisi+target the
sighting 7 @placed ^lihat ^posisi ^ybs alun alun$ dia+ada dinsos$ itu itu+lagi kembali+lagi klien klien+sudah
 lagi+di lagi+nih lapor lihat+lagi melintas muncul muncul+lagi nih+pak nongol nongol+lagi odgj+yang pak+di poster
 saya+lihat sekarang+orang sudah+kembali sudah+ketemu termonitor yang yang+lapor
sighting 6 ^odgj ^tadi ada+lagi alun2 arah bapak+yang cuma cuma+geser cuma+lihat di+alun2 di+pasar dibawa+nangkring
 her hilang+itu ini+ada jalan+ke jalan+merdeka kayaknya kemarin$ lagi+dekat lagi+depan lagi+ke lagi+tuh lansia+itu
 lansia+yang lewat+lagi masih masjid mau+dibawa mawar$ merdeka merdeka$ minggu+lalu nangkring nangkring+lagi orang
 pak+gelandangan perempuan+itu saya+cuma saya+ketemu sebelah$ sesuai tadi terpantau the+laki this this+pagi
 yang+hilang yang+lari ybs+tampak
sighting 5 =tale @search ^ketemu ^orang ^termonitor angkot bapak bapak+itu belakang bensin$ cipondoh cipondoh$ dekat
 depan di+lebaran di+masjid dia+lagi duduk gang+mawar geser+ke hilang+yang ibu+yang info+warga itu+saya kok+ada
 lagi$ laki+dari lalu lapor+ada lari+ada lewat+depan lihat+jalan lihat+ybs mall$ mawar orang+hilang orang+kembali
 orang+nongol orang+pak papasan papasan+dengan pasar pasar$ pasar+tadi poris$ pos posisi sebelah+pak sedang
 sekarang$ sekarang+stasiun stasiun taman termonitor+ybs tidak+ketemu tidak+mau tuh yang+di yang+foto yang+minggu
 ybs+lihat
sighting 4 @len3 ^ini ^kayanya ^muncul ^yang ada+pak arah+timur belakang+pom cari+deh cari+itu cari+keluarganya
 cari+tidak ciledug$ dapat+info dekat+the depan+sekolah di di+flyover di+halte di+laporan di+pengumuman di+poster
 di+terminal di+warteg dia+lewat disebar duduk+di flyover foto+disebar foto+ybs gelandangan$ gelandangan+yang halte
 halte$ hilang info info+bapak itu+orang itu+tadi jembatan kami+lihat kayaknya+ada ke+arah ke+kolong kemarin+cari
 kemarin+lari kemarin+masih ketemu+di klien+ada lagi+duduk lagi+orang lapor+tampak lari lebaran makan+di masih+ada
 masih+orang masih+suka mau+dijemput minggu muka$ mushola+spbu naik naik+angkot nya+lihat pak+cuma pak+ibu pak+itu
 pak+yang potret$ robinson$ ronda+rw ruko rw+5 saya+dapat sebelah sekarang+dia sekolah$ shinta$ tadi+papasan
 terminal terminal$ terpantau+di the+mall warga+klien yang+bawa ybs+di ybs+melintas ybs+terpantau
sighting 3 5$ =past =still ^bapak ^eh ^info ^kayaknya ^lansia ^perempuan ^si ada+orang alfamidi angkot$ anyar$
 batuceper$ bawa+bayi bawah biasa$ brosur bulak bulak+rt cari+di cibodas$ cimone$ dapat dapet+kabar dekat+masjid
 dengan+pak depan+masjid depan+pos depan+rumah di+bawah di+belakang di+brosur di+foto di+mushola di+sekitar
 dia+nongol disebar+itu duduk+depan flyover$ flyover+kaki gang geser grup hari+senin haryono hilang+a indomaret
 ini+di itu$ itu+di jalan+kaki jembatan+robinson jembatan+tanah kali+sabi kami+lagi kayanya ke+pertigaan
 kel+neglasari kemarin+lapor kemarin+sekarang kesini+pak kolong kolong$ kp+bulak lagi+gelandangan lagi+pinggir
 lagi+sekarang lalu+ini lampu+merah lapor+minggu lapor+pak lapor+tadi laporan+saya lari+dari liar lihat$ lihat+ibu
 lihat+lansia lihat+orang main+di malam+ini malam+masih malam+sekarang mall masih+depan masjid+raya merah merah$
 muncul+di naik+pager orang$ pagi$ pak+lansia panti+itu pengumuman+itu pertigaan pinang pinang$ pinggir+kali
 pos+kami pos+ronda potret raya$ robinson ronda rt+3 ruko$ ruko+ciledug sabi sabi$ saya+ada saya+arah saya+dapet
 sedang+tidur sekarang+ada sekarang+makan sekarang+naik sekitar senin shinta siang+sekarang sini sini$ situ+cipondoh
 spbu stasiun$ stasiun+batuceper tadi$ tadi+lapor tadi+naik tadi+sore taman+potret tempat tempat+biasa tempo
 tempo+hari termonitor+duduk tidur$ timur timur$ tua+yang waktu waktu+itu warteg yang+jam yang+nama yang+pakai
 yang+tempo yang+waktu ybs+ada
sighting 2 2+hari =urgent @len4 @reports ^mr ^pak ^saya a+dan ada ada+alun ada+disini alfamidi$ anak+yang anyar
 arah+jembatan arah+pasar baju+ijo bapak+gerobak batuceper bawah+jpo bayi+itu bengkok bengkok$ bensin buta+yang
 cari$ cari+ada cari+kemarin cikokol cikokol$ ciledug cipondoh+makmur ciri dapet dari+panti dekat+gereja
 dengan+gelandangan dengan+lansia depan+alfamidi depan+indomaret depan+ruko di+angkot di+grup di+kolong di+koran
 di+luar di+sini di+stasiun di+taman di+tempat di+warkop di+warung dia+lihat dibawa+sudah dinsos disini disini+pak
 eh eh+itu elektrik elektrik$ foto gerobak$ hari+lalu hilang+kemarin ijo indomaret+cimone itu+nongol itu+tidur
 itu+yang jalan+daan jpo$ kaki$ kaki+sudah kata+tetangga kayaknya+saya kayaknya+yang ke+halte ke+taman ke+tempat kel
 kemarin+itu kemarin+kayaknya kemarin+nongol kemarin+tidak kesini ketemu+lagi ketemu+nih ketemu+pak ketemu+sekarang
 ketemu+tadi klien+di kolong+flyover lagi+cipondoh lagi+dia lagi+jalan lagi+kp lagi+ruko lagi+tidur laki+tua
 laki+yang lalu$ lalu+dibawa lalu+lapor lalu+sudah lampu lapor+hari lapor+ibu lapor+malam lapor+sekarang lari+pas
 lari+waktu lebaran+ada lebaran+itu lihat+dia lihat+jatuh luar luar$ main makmur+sekarang masjid+kami masuk+gang
 merah+kemarin muka neglasari nih$ nih+dekat orang+cuma orang+di orang+muncul pager pagi pak+anak pak+dekat
 pak+disini pak+tadi parkir+indomaret pas+mau pasar+anyar pasar+bengkok pasar+lama perempatan+shinta persis pinggir
 pom pom+bensin poris rapat$ rw sampah+depan satunya saya+kemarin sekarang+lihat sekarang+saya semula sesuai+ciri
 si+bapak singgah+ada sini+pak sore+masih tadi+jalan tadi+siang tadi+tidak taman+elektrik taman+makam tampak+di
 target+terpantau temen+saya tetangga+bapak tuh+orang tuju waktu+mau warkop warteg$ x+lihat yang+bulan yang+dulu
 yang+sekarang yang+sudah yang+tidak ybs+sesuai
sighting 1 ^dia a ada+gang anak+hilang arah+poris bahari bahari$ bocah+yang bus+tayo busway cari+anak cari+petugas
 daan daan+mogot datang dekat+jembatan depan+toko di+alfamidi dia+jalan dia+kembali dijemput+muncul disini$ duduk$
 grup+rt halte+busway hilang+di ibu+bawa ijo+yang indomaret$ ini+kan itu+ada itu+naik itu+tidak jalan+kisamaun
 jalan+otista jam+3 jpo kaki+darah kayak ke kebaya+ijo kebon+nanas kemarin+ada kemarin+kembali kemarin+muncul
 kemarin+sore kembali+ke kemis ketemu+bapak ketemu+dan ketemu+kemarin kisamaun koran kp lagi+makan lalu+masih lama$
 lapor+2 lapor+nongol lepas lepas+dari lho lihat+anak lihat+naik lihat+warga makam makmur malabar$ malam+lapor
 mangkal mangkal+di manusia+silver melintas+di merah+kebon merah+shinta mirip+dengan mogot nanas nanas$ nih+di
 nyanyi+pinggir odgj+kemarin orang+lain otista pagi+saya pagi+tidak pak+laki pakai+topi pasar+kemis pasar+malabar
 pertigaan+sangiang pohon+beringin pojok$ rapat remaja+yang rt+ada rumah+saya sangiang sangiang$ saya+orang
 sekarang+alun sekarang+depan sekarang+jalan semula$ sendiri+depan si singgah+itu tadi+lewat tadi+pagi taman$ tanah
 tangcity tangcity$ tayo tempat+semula terminal+poris topi warung+saya yang+dengan yang+saya yang+tadi
sighting -1 3+hari @where ^2 ^assalamualaikum ^bakar ^bisa ^butuh ^depan ^foto ^hasil ^ibu ^kenapa ^kok ^lari ^maaf
 ^pelapor ^permisi ^saudara ^sore ^telepon ^wa ^wkwk ada+2 ada+bapak ada+gelandangan al+azhom alamat anak$ anak+anak
 anak+jalanan arah+rel asesmen assalamualaikum atas awas azhom azhom$ bacok$ badan baju banget$ bantu+polsek bapak$
 baru+di batu bayi+di bekas belum+ada bensin+jalan besok$ boleh+lapor boleh+minta buka bukan+yang cara cari+bapak
 cari+ibu coba dan dan+klien dari+minggu dari+tadi dengan+orang dengan+satpol depan+pasar depan+pom di+kontrakan
 di+mall di+pos di+rsj di+seberang di+tangerang di+tiktok di+tkp di+trotoar dia+pindah dia+tidak diamankan dibawa$
 dibawa+kemarin dijemput$ dikasih diri ditaro ditaro+mana dong$ dua+hari duduk+sendiri duit emas$ fb+ada garut gas
 gelandangan gelandangan+dengan gendong+bayi gratis hari+orang hidup hilang$ hilang+pakai identitas ijo+terakhir
 info+orang ini$ ini+lupa istri+saya item itu+bapak itu+pak izin+lapor jalan$ jalan+pulang jalanan jangan jatake
 jiwa juga$ kah kali kali$ kamar kami+hilang kata+yang kayaknya+ganggu kayu kdrt ke+kali ke+pos ke+rsj kedinginan
 kehujanan+kolong kelurahan kena+bacok ketemu+sudah klien+pulang kontak korban+kdrt lansia$ lansia+pikun
 lansia+tidur lapar lapor$ lapor+itu lapor+lansia lapor+orang laporan+sekarang lebak lemas lempar liar+di
 linglung+depan lupa+jalan makasih$ malam+di masuk+dari menghubungi menolak+akan menunggu merah+tugu minta+foto
 miris miris+lihat mobil$ mudik muntah muntah+darah naik+mobil nama+siapa nasib nihil+sudah no nyanyi nyanyi+pakai
 obat odgj+di orang+agak orang+amuk orang+diam orang+jatuh pada pak+dia pak+dinsos pak+karunya pak+takut pakai+toa
 paman parah pas penjangkauan perempuan+muda permisi perum petugas$ petugas+sudah pikir pikun pos$ puskesmas$ rambut
 rame2 rangkas rangkas$ raya+al resah resah$ ribut+dengan rsud rujuk rujuk+ke rumahnya$ rw$ sambil+gendong sampah
 sampai+sekarang samping sarung+ijo satu+lagi saudara+di saudara+saya saudara+siap saya+awas saya+boleh saya+cari
 saya+dulu saya+habis saya+kirim saya+lagi saya+lari seberang sekarang+bagaimana sekarang+lagi serah serah+terima
 serang soal sore+pak sudah+dijemput sudah+jalan sudah+kami sudah+mandi sudah+minggu sudah+naik sudah+pergi
 sudah+saya sudah+tangan suka+teriak suka+tidur sungai tadi+ada tadi+malam tadi+pak tas temen temenin tengah
 tidak+jadi tidak+pak tidak+tahu tidak+usah tidur+situ tiktok timnya titik toa tol tolong$ tolong+pak trotoar
 tua+kami tugu turun tutup up usir+keluarganya warga+resah yang+datang yang+dijemput yang+lihat ybs+kooperatif
 ybs+warga
sighting -2 =road =well ^adik ^bagaimana ^boleh ^bukan ^gelandangan ^halo ^izin ^jalan ^kakak ^minta ^nihil ^petugas
 ^rumah ^selamat ^suami ^tahu ^terakhir ^tetangga abis adik+saya agak akan al ambil ambruk amuk+lagi apa+ibu bacok
 bagaimana+pak baik bangun banjir banyak$ bapak+ini batal bau bayi belanja belum$ belum+ketemu bener+pak bengong
 berapa besar biasa+di biru bot bulan+lalu cek cekik cisadane daftar dari+pagi datang$ dekat$ dengan$ dengan+saya
 depan+gereja depan+mushola depan+smp di+dalam di+jembatan di+kali di+lokasi di+mobil dia+diam dia+geser
 dibawa+dinsos dipukul$ dompet dulu dulu+itu facebook gendong giant giant+cimone gigil golok+di habis+ongkos halo
 halte+depan halte+itu harus hasil hilang+lansia hp hubung ibu$ ibu+hilang ikut ikut$ ini+foto is itu+bener itu+lho
 itu+mana itu+tiap izin jalan+tidak jembatan+itu jual+tisu juga kaki+pincang kampung kantor karunya$ kasih ke+depan
 ke+jalan ke+rumah kecil keluar kemarin+ketemu kerja ketemu$ ketemu+keluarganya klien+lari klien+menolak kok
 kooperatif kooperatif$ ktp kumat+lagi lagi+cari lagi+kembali lagi+tidak lain lain$ lanjut$ laporan+tadi lho+pak
 lihat+gelandangan linglung+di lupa mabuk maling mana+sekarang mana+ya mau+pulang mau+tanya melawan menolak+dibawa
 minum muda mulai mushola$ nanti$ napas neduh neduh+di ngaku nginep nihil nyasar+di ojek ojek$ orang+gigil
 orang+jalan orang+saya orang+terlantar pagi+pak pagi+sampai pak+ada pak+bawa pak+si pak+sudah pasar+sekarang pegang
 perempuan pincang+itu pingsan polisi pulang$ pulang+ke punya pura2 puskesmas ribut rs$ rsj$ rumah$ rusak sadar
 sambil satpam saudara$ saya+anak saya+mau saya+sudah saya+tidak saya+tunggu sekarang+pindah sekarang+sudah sekolah
 selesai semua siap situ smp$ sore$ suami+saya sudah+ambil sudah+di sudah+dibawa sudah+sering sudah+sisir
 sudah+tidak tadi+saya tambah+banyak tanpa target+belum target+tidak terima terlantar+di tetangga tiap tiba
 tidak+bisa tidak+punya tidak+sih tidur+belakang tinggal+di tisu tkp trus tua$ tukang+ojek uang ujan update urus
 usah usir video wa yang+biasa yang+dibawa yang+kaki ybs+lari ybs+melawan ybs+sudah
sighting -3 # =beast =drill =heart @case @person ^cari ^di ^kalau ^kapan ^lagi ^makasih ^malam ^masuk ^tidak
 ada+lansia adik aja$ ambulans bagaimana$ bapak+hilang bawa bawa+golok besok bulan butuh cepat dalam darah deh+foto
 dengan+bikin di+rs di+sekolah diam+aja dibawa dibawa+ke dijual dijual+di ditinggal dong dua foto$ foto+ini gang$
 ganggu hilang+waktu ibu ini+dia istri jatuh jemput jual kakak+saya kami kapan ke+saudara kemana kemarin+sudah kena
 kenapa kepala kirim kontrakan korban kumat lari+ke lihat+deh lokasi$ malam+kok mandi mati mau mau+lapor mayat
 meninggal+di menolak motor nanti ngomong nomor ongkos orang+dipukul orang+linglung orang+sekarang orang+sudah
 orang+tidak orang+tua pak pak+orang pelapor pergi pincang pindah pisau polsek pukul rsj saat salah saya+yang sehat$
 sekarang+tidur selamat sendiri+di sering siapa singgah$ sisir smp tabrak tahun tangan tangis tapi telepon tenggelam
 teriak tidur+di tindak tindak$ tinggal tolong+tindak transit tua tukang umur untuk waktu+transit warung$ wkwk$
 yang+dijual
sighting -4 =joke @len5 @needs ^anak ^apa ^mau anak+saya angkut+satu bantu bener bisa boleh dari di+situ diam golok
 habis jadi jam kakak kalau karunya kejang kok+masih lalu+pak lansia+saya linglung luka maaf makasih mana$ meninggal
 mobil nyasar orang+tidur pak+saya pak+tolong petugas pindah+ke rs rumahnya sakit satu+ini saya saya+hilang sehat
 sih situ$ suami tahu takut tambah tangerang tanya ternyata tidak+ada wkwk ya+pak
sighting -5 =not =office =work @back @call @kin @question @status @thanked ^kemarin ^tolong ada$ ada+yang aja amuk
 anak apa bakar banget banyak bikin bukan di+rumah dipukul kata lanjut masih+di nama pak$ pakai pulang rumah sampai
 sendiri terakhir+lihat terlantar terus tidak tidak$ tunggu ya$ yang+baru
sighting -6 @1 @danger @len1 @other @thanking @withdraw ^ada ^penelepon ^sudah bagaimana baru belum di+gang
 lagi+yang lokasi minta penelepon satu saudara sudah telanjang+itu terakhir tidur tolong ya
sighting -7 =ask @? @who=operator @who=relative @who=resident laporan mana suka+telanjang telanjang
sighting -8 @it suka yang+suka
sighting -9 yang+laporan
sighting -12 @len0
other_service 19 ^kontrakan
other_service 15 buka buka$ tidak+dikasih
other_service 14 ^bidan akun
"""
