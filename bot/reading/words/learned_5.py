"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
greeting -3 =well @len4 @len5 @reports ^cuma ^dua ^haturnuhun ^ini ^iya ^lupa ^mau ^mauliate ^okeee ^siap ^tadi
 ^yang ada+kabar ada+korban apa+syaratnya asem bagaimana$ baju bantu$ banyak baru bayar berapa boleh buka buka$
 bukan butuh cepat coba datang dekat dua+orang duduk gang gelandangan gratis$ haturnuhun hilang$ ibu+saya ini+pak
 iya job kalau kami kampret kasih kemarin$ kerja ketemu kok korban korban$ laki$ lama lapor$ laporan+saya lari logat
 lupa makan makasih+pak malam+ada mau+lapor mauliate nih nikah odgj okeee pak+parah parah+pak pasar rt saja saja$
 salah sampai suami syaratnya tabrak$ tadi+pagi tahu tai tangan terlantar tetangga$ tidak+ada tidur+di trc warga
 wkwk ya+pak yuk
greeting -4 =ask =beast =not =past @case @kin @len1 @len3 @sighting @who=operator ^anak ^bagaimana ^bapak ^dengan
 ^dia ^ditusuk ^kapan ^kontrakan ^maaf ^orang ^tetangga apa$ apa+pak bagaimana+pak banget$ bawa cari darah dari
 darurat+pak depan ditusuk doang dong+pak dua foto hari ini+ada itu jalan kata kemarin laki lihat lokasi mana mati
 mau mirip much nama pak+saya pakai parah pengumuman perempuan rumah satu saya$ sekarang sendal sendiri sendiri$
 siap tabrak tadi tetangga tidak+pak tidur tidur$ tua tunggu untuk yang
greeting -5 =drill =heart =joke =road =work @goes @needs @them @who=relative ^baik ^kakak ^kamu ^lansia ^mantul
 ^masih ^minta ^sudah anak belum bisa bot$ darurat di dia gratis jadi jam kamu kamu+robot kapan ke kontrakan lagi
 lansia$ lapor+pak mantul nomor nya pak+ini resmi resmi$ saudara saya sudah
greeting -6 =tale @addition @danger @placed @who=responder ^dinsos aja baik banget bangsat bantu cuma dong hilang
 lansia laporan lo masih minta test+123 tolong+pak
greeting -7 # =office =urgent @back @it @len2 @status ^lapor bagaimana lapor tolong
greeting -8 @thanking @withdraw
greeting -9 @other ^tolong
greeting -10 ^makasih ^tidak
thanks 21 much
thanks 16 ^semoga pelayanan$
thanks 15 ^haturnuhun ^mauliate ^top haturnuhun mauliate pelayanan top
thanks 14 ^baik ^okeee okeee semoga
thanks 13 ^iya baik iya
thanks 12 ^dengan ^mantul mantul
thanks 11 @thanking dengan$ good+job noted$ untuk
thanks 10 ^makasih ^mantap ^noted job mantap noted petugas tunggu
thanks 9 @thanked ^alhamdulillah ^good ^jazakallah ^ok ^oke ^siap alhamdulillah baik$ dengan good jazakallah kasih
 makasih ok oke petugas$ tunggu$ 👍 👍$ 🙏 🙏$
thanks 8 ^bantu ^keren ^tarimo banget godang kasih+pak makasih+pak mauliate+godang siap sip sip$ tarimo tarimo+kasih
thanks 7 @len0 ^okee ^👍 ^🙏 bantu jadi keren ok$ okee terima terima+kasih
thanks 6 ^sip ^terima banget$ berkat cepat cepat$ makasih$ makasih+ya pak+makasih pak+sudah sehat sehat+selalu
 selalu selalu$ siap+pak sudah+dibawa tangan+terima team
thanks 5 ^hatur alhamdulillah$ hatur hatur+makasih infonya jawab makasih+banget markotop matur matur+makasih pak$
 sukses sukses+terus timnya top+markotop
thanks 4 ^matur atas dengan+pak dibawa ibu$ infonya$ kasih$ keren+banget lagi$ makasih+atas makasih+banyak
 makasih+infonya oke+siap sudah+tolong
thanks 3 alhamdulillah+sudah amal amal+ibadah atas+bantu banyak bapak$ cepat+banget datang$ gitu gitu+makasih
 ibu+lansia ibu+sudah jadi+amal kabar+lagi kasih+sudah lansia+itu makasih+sanget mantap+pak nggih oh+gitu ok+sip
 oke+pak sanget saya+kabar saya+tunggu semoga+jadi siap$ siap+tunggu sudah+bantu sudah+dijemput terus$ tuhan ya
 ya+pak
thanks 2 ^oh ^puji balas balas+baik banget+kakak bapak+ibu beres beres+makasih berkah berkah$ bot+nya cepat+👍
 dijemput hampir ibadah ibadah$ kasih+banyak lae lae$ lansia+sudah lucu makasih+kakak mati+tawa nanti nanti+saya oh
 orang+pingsan pak pak+petugas puji puji+tuhan respon+cepat sanget+pak semoga+balas semoga+berkah sigap sip+makasih
 sudah sudah+beres tadi$ tawa tawa+saya terus tuhan+sudah tunggu+datang tunggu+ya wkwk
thanks 1 =joke =still alhamdulillah+bapak atas+respon bales bapak+sudah bersama dibantosan dibantosan$ dicandak
 gusti gusti+sudah guys guys$ ibu ibu+saya infonya+pak kabar kakak+sudah kami+lagi kemarin+sudah ketemu$ ku lot
 makasih+yaa mugia nggih+pak oke+noted penjelasannya penjelasannya$ petugas+ramah pingsan respon saya+lihat
 sudah+bersama sudah+dibantosan sudah+dicandak wkwk$ yaa yaa$ yang+darah
thanks -1 @len1 ^batik ^bawa ^belum ^bidan ^bot ^cepat ^darah ^dinsos ^gas ^hallo ^haloo ^hello ^hilang ^itu ^izin
 ^kemarin ^klien ^kulonuwun ^laporan ^lupa ^met ^nama ^nikah ^nomor ^odgj ^oii ^oy ^perempuan ^ping ^polisi ^qwerty
 ^rumah ^sekarang ^siang ^sore ^spada ^status ^sukarjo ^tadi ^tok ^trc ^update ^waalaikumsalam ada+di adik aja+pak
 aminah amuk angkot apa$ asd asd$ asem bagaimana+pak bapak bapak+tua baru$ batik bayi berdiri berdiri$ besar bidan
 bikin boleh bot bunga daster datang+pak diam dipukul ditinggal dong$ dua+orang enjing gas golok gratis$ hallo haloo
 harus hello hidup iki ini$ internet iseng istri item izin jadi+lapor kaget kakak+saya kali kami kampret kamu kan
 kejang kemana kemarin$ kenapa+pak kesini kirim konsultasi korban ktp kulonuwun kulonuwun$ kurang lari$ lewat lo
 malam+pak masih+di masjid mati mati$ mau+lapor mayat merah met minum mobil motor naik napas oii oii$ orang+odgj
 orang+petugas oy oy$ pagi$ pagi+bapak pak+cuma pak+tolong pelapor perempuan$ pergi ping ping$ punya puskesmas
 qwerty qwerty$ rps rps$ rumah+saudara rumah+temen saja saja$ sakit satu saudara+ibu sekolah selesai selesai$
 siang+pak singgah siti spada spada$ sudah+tidak suka sukarjo tabrak$ tai takut tanah tangerang terminal tes$ test$
 tetangga$ tiap tidak+bisa tidak+usah tinggi tok tok$ topi topi$ tower tunggu+di tutup update urus usah
 waalaikumsalam waalaikumsalam$ warung woy$ yuk+pak
thanks -2 @code @status @who=resident ^bagaimana ^butuh ^dijual ^ditusuk ^gelandangan ^hai ^halo ^hi ^horas ^kakak
 ^kalau ^ketemu ^kok ^kontrakan ^lama ^maaf ^malam ^p ^pagi ^penelepon ^permisi ^punten ^sampurasun ^selamat ^suami
 ^sugeng ^tes ^test ^tetangga ^wkwk ^woy ^yang ada+lansia ada+orang aja$ anak+sudah badan bagaimana$ baju bakar
 banget+ya bapak+saya baru batal bau buka buka$ bukan butuh clear dan darurat darurat+pak dekat dengan+keluarganya
 di+depan di+jalan di+pasar dijual dinsos$ ditusuk dua duduk evening evening$ foto gang good+evening gratis hai halo
 hi hilang$ horas huni ibu+makasih ibu+petugas is itu jatuh jembatan kakak$ kaki kayanya keluarganya keluarganya+pak
 kembali kenapa kerja ketemu ketemu+di lagi lama+banget lansia$ lansia+nyasar lapor$ lapor+pak laporan+saya lihat
 logat lu luka lupa makasih+sewu mana$ masuk minggu nih nikah nyasar$ obat p p$ pak+di panas panas+banget penelepon
 perlu+petugas permisi polisi pos pukul punten salah sampurasun sampurasun$ saudara$ saya+hilang saya+mau sebelah
 sendal sendiri$ sewu siang sih sore sore+pak status sudah+dengan sudah+pulang sugeng tahu tahun tanya tapi temen
 terlantar ternyata tes test tidak+jadi tidak+perlu tidur$ tidur+di tinggal tolong+cepat umur woy ybs yuk
thanks -3 =beast =drill =office =past =tale =urgent @1 @len4 @len5 @reports @sighting ^apa ^bapak ^cek ^dia ^kapan
 ^ketua ^mau ^minta ^petugas ada+yang anak+saya bantu+saya bawa berapa cari cek cuma darah dengan+anak depan dinsos
 doang dong+pak gelandangan hari jam kalau kapan kata kemarin ketua ketua+rt klien kontrakan lansia lari lokasi maaf
 makan malam nama nomor nyasar odgj orang$ pasar perempuan perlu pulang sampai saya+pak sendiri siapa suami tabrak
 tetangga tidak$ tidak+ada tidur tolong+pak tua warga
thanks -4 =heart =road =well =work @call @case @kin @len2 @len3 @needs @person ^ada ^anak ^assalamualaikum ^ibu ^ini
 ^lapor ^masih ^orang aja anak$ apa assalamualaikum belum bisa dari di+rumah dia jalan ke ketemu+ibu kok lama mana
 mau orang pagi pakai rt saya$ sekarang telepon yang
thanks -5 # @addition @danger @goes @placed @question @them @who=operator @who=relative ^lansia ^sudah ^tidak ada
 bagaimana di dong hilang ini laki laki$ lapor laporan masih minta rumah saudara tidak tolong
thanks -6 =ask =not @? @back @it @withdraw anak saya
thanks -7 @other @who=responder ^tolong satpam
thanks -8 ^pak
thanks -10 ^saya
thanks -13 saya+makasih
nonsense 17 kapan+nikah
nonsense 15 sudah+makan
nonsense 14 ^cuma kenalan
nonsense 13 makan+belum murah yuk yuk+pak
nonsense 12 =heart besok bunuh cantik dana hatiku jomblo pak+saya
nonsense 11 @len0 ^jual bangsat di+hatinya hati hatinya lu menang pak+baru persita slot tidak+pak
nonsense 10 alien banget belum+pak coba dong dong$ film harga hatinya$ jangan jodoh jual klik lah$ nikah tolol
nonsense 9 =joke =tale @who=resident ^dijual ^lagi ^menang ^ppp ada+alien apa$ asem bubar cair cinta culik dia$
 dibantai goblok iseng+doang jodoh+saya kampret kamu lagi+kenapa lah lu$ makan mulu nasib pak+minta pesan pinjam ppp
 presiden saya+dibantai sih skripsi tai tanpa test+123
nonsense 8 12345$ ^12345 ^film ^hidup ^kakak ^lu ^open ^pinjem ^qwerty ^wkwk asd asd$ bisa+tidur boleh+kenalan bonus
 bot bot$ dibacok dijual gaji goreng hari+ini hidup hubung kakak$ kenalan+tidak kenapa ktp+saja lapar lapor+ada link
 masa modal nasi+goreng nyasar+di obat+pelangsing orang+dibacok paket pelangsing pemerintah pesan+ini qwerty qwerty$
 saya+tabrak saya+terlantar sayur sebarkan sekarat traktir wkwk wkwk$
nonsense 7 @1 @len1 ^dinsos ^gas ^hoax ^investasi ^join ^lapor ^obat ^rame ^zzzzz ada+bidadari bego berapa$ bidadari
 bidadari+jatuh bohong bot+bego cantik+deh di+hatiku di+ig di+tv ditinggal+dia dp dp+0 dua$ gabut goblok$ grup hoax
 huni ig ig+kata investasi jatuh jelas+lu join join+grup jomblo+tidak kamu+siapa kata+ada klik+link mau+mati nih
 nikah+yuk open pada pinjem rame+di sayang siapa+presiden takut terlantar tes tidak+jelas tidak+ya tolong+jemput tv
 tv+ada wa zzzzz zzzzz$
nonsense 6 ^ayang ^bacot ^dosen ^hhhhh ^kamu ^pemerintah ^persita ^rumus ^xixixi ada+mayat anda anjing+lu anjir
 ayang bacot bakso$ bales banget+saya baru$ bikin+mati bunuh+waktu butuh+dana cinta$ deh doang+pak dong+pak dosen
 gacor hhhhh hhhhh$ ini$ iseng jatuh+cinta jelas jemput jomblo+ya lapor+dan lebaran lebaran$ luas macet mati+berdiri
 mimpi murah$ proses pulsa pulsa+dong rumus rumus+luas satu saya+nyasar semua setan setan$ slot+gacor takut$ tanggal
 traktir$ untung xixixi xixixi$ you$
nonsense 5 123$ ^anjing ^asd ^bot ^dana ^gabut ^hatiku ^klik ^lapar ^nomor ^pantun ^pinjam ^polisi ^saya ^siapa
 ^slot ^test anjing apartemen bakso berapa besar boleh bot+jelek cepat cod cuan dapat diskon duit duit$ gabut+nih
 gacor+maxwin grab hadiah hati+saya kamu+jomblo ke+cimone kenapa+sih kesel kesel$ klik$ lalu libur libur+tidak
 link+ini lu+semua malam maxwin menang+undian minta+duit nasi nikah$ nomor+anda odgj+sih pacar panas+banget pantun
 pantun+dong ready satu$ saya+jatuh sayang$ sekarat$ selamat+nomor semua$ sewa sinyal subsidi tawa$ tepat tepat+di
 test tidak+bisa undian waktu xxxx xxxx$
nonsense 4 @len2 ^anjir ^besok ^dasar ^dompet ^hati ^kirim ^lorem ^mampus ^mati ^panas ^petugas ^pocong ^promo aja
 ambulans$ anda+menang apa balas bales+kenapa becus berita bikin bikin+saya bola boleh$ bot+goblok bot+tolol cair$
 curhat daftar+sekarang dana+cepat dana+gratis dasar dasar+pemerintah deh+pak di+cisadane ditinggal doang dulu gas
 harga+beras hub hubung$ hubung+wa ipsum ipsum$ jangan+kasih jatuh+dari jelek jelek$ jiwa jual+motor juta
 kasih+kendor kendor konsernya konsernya$ kuliah lorem lorem+ipsum lu+siapa luka mabar mampus mampus+saya masuk+got
 mati mati+lampu mati+tawa mau+curhat maxwin+daftar minat obat order pak+lagi panas pemerintah+tidak pocong promo
 rame saldo saldo+dana saya+abis saya+besok saya+xxxx sejak senin sih$ t t+saya takut+banget tawa tengah
 tengah+malam tidak+becus tidur+doang tidur+mulu timnas tolol$ tugas wkwk+tolong yuk$
nonsense 3 0812$ =drill ^babi ^boleh ^capek ^dapat ^jadwal ^jangan ^jomblo ^mabar ^p ^sayang ^tes ^timnas ^woi
 aja+sudah babi+lu bales$ begini bego$ bener+pak beras$ bikinin bola+malam cabe cepat+cair cimone cisadane cuan$
 dapat+hadiah di+istana dibunuh gini got gratis guna guys guys$ hub+wa info+loker istana jadwal jadwal+bola
 jemput+di jemput+saya jual+akun juta+klik kasur$ kecil kenapa$ kenapa+pak km kok+pinter lagi lagi+apa link$ loker
 lu+bot lucu mabar+yuk malam+ini malam+takut mantan+saya manusia+apa marah mati+aja mayat mayat+di mobil$
 motor+pukul mulus mulus$ murah+minat nih+temenin odgj+nih odgj+saya odgj+tolong p pak+jangan pertama pinter
 pukul+2019 putus rasa saya$ saya+lapar saya+presiden sebar selingkuh sepatu siap siapa skripsi$ syarat
 terlantar+nih tes$ tolak wa$ woi woy you
nonsense 2 # 10+juta =work ^berapa ^di ^main ^mau ^minta ^nyasar ^odgj ^oy ^selamat ^tok abis ada+apa aja+sih anjir$
 banget+mau banget+ya banget+yak bantai banyak+darah beras bri bulan bulan+ini butuh+kerja capek+banget culik+anak
 curi curi$ dan dapet deh$ di+kamar di+kasur dikejar dm dm$ doang$ dodi dompet dong+bot dua followers gaji+10
 gratis$ hadiah$ hilang+pak indonesia indonesia$ internet jomblo+terlantar kamar+saya kami$ kasur ke kemana+mana
 kerja+dari ktp kucing+saya langsung lapor+pak main makan$ mau+tenggelam minat+dm motor+bekas nama+dodi nih+pak
 nomor oy oy$ padang rehab saya+di saya+dong saya+lagi saya+sayang sayang+kamu sekarang+juga siapa+anjir siapa+sih
 temen+saya temenin tenggelam+di tidak$ tok tok$ tolong+cari tolong+evakuasi ya+tidak yak
nonsense 1 2019$ 5+juta @search ^beli ^mantan ^pukul babi banget+orang baru beli bener bener+tidak bot+kok buta
 chat+bot evakuasi gaji+buta jual+obat kakak kasih keren kerja$ kopi kuat lampu lawan lucu$ makan+gaji malam$ mayat$
 minggu+ini motor nyanyi nyasar pak+dompet pak+wkwk pulsa+murah resmi saya+culik sayat selamat+anda tahu tangerang
 tangerang$ tenggelam terlantar+di tidak+tahu
nonsense -1 0812+0000 081200003333$ 30an =not @case ^asap ^banjir ^beda ^bikin ^bus ^butuh ^daerah ^dagang ^darah
 ^data ^debt ^emang ^kamar ^kayanya ^kk ^lampu ^lap ^listrik ^lowongan ^maksudnya ^misi ^nama ^never ^parkir
 ^patokan ^pohon ^rambut ^salah ^sore ^syarat ^tabung ^tangan ^target ^tukang ^warna abis+mau ada+ambulans
 ada+lansia ada+satu ahmad ahmad+yani alhamdulillah$ ambulans+untuk anak+di anak+teater angkut anjing+liar apa+sih
 apotek$ arah asap asap+pabrik assalamualaikum+pak assalamualaikum+warahmatullahi atas bahaya banyak+banget
 bapak+pukul basah batik+coklat bau$ bawa+golok bekas benda benda$ bener+tindak berapa+hari berapa+orang berendeng
 berendeng$ berhenti besar+di biasanya biaya bibirnya bikin+kartu bikin+laporan bikin+macet biru bisa+bantu
 bisa+jemput blt bocah bocor boleh+kirim bot+ini bus busa butuh+tempat cara$ cctv cepat+kesini chat+ini cisadane$
 collector collector+neror cuma+lihat damkar dapet+imbalan dari+pemkot debt debt+collector dengan+anak dengan+siapa
 depan$ depan+sd di+kali di+kantor di+mana di+perempatan di+warung dia+cuma diam+aja dicabut dicek dicek$ dinas
 dinas+sosial dinsos+itu donasi dongkap emang flyover fogging foto+susul gas+bocor gas+melon gelandangan+di gigit
 hai+pak hamil hampir hari$ hari+di hari+loh her hidup$ hilang+kontak horas+lae hp+tidak imbalan imbalan+tidak info
 ini+siapa ini+sudah ireng itu+mana jadi+tidak jam+berapa janda janda$ janten janten$ jatuh$ jaya$
 jembatan+berendeng jual+makan juga kadaluarsa kalau+minta kali+cisadane kampung$ kantor$ kaos kartu+kuning
 kasih+makan kasih+nomor ke+arah ke+palembang kec+benda kejang$ keluar keluarganya kembali+ke kerja kesini+pak
 ketemu+lansia ketemu+mayat kilo kiri$ kirim kirim+foto kk kk+saya komplek kontrol kosnya kosong$ kota+tangerang
 kotor$ kucing kulit+sawo kumpul lalat lama$ lansia+nyasar lansia+terlantar lansia+yang lantai lantai+2 lap
 lapangan+ahmad lapor+kemana latihan+maap lempar lepas loh+ini mabuk macet$ mahasiswa makan+kadaluarsa maksimal
 maksimal+berapa mana+sih mandi+umum mandir manusia$ matang matang$ mau+bikin mau+donasi mau+kembali meledak melon
 melon+langka meninggal menit meresahkan meresahkan$ met+siang mind mind+dia minta minta+nomor minyak misi misi+pak
 mogok mondar mondar+mandir mulai mulut muncul+lagi muntah+abis mushola mushola$ naik+angkot naik+terus nama+ibu
 nanti$ nanti+saya napas$ napas+tinggal never never+mind ngaku ngaku+dari nih+petugas nihil nomor+pak nomor+telepon
 nyambung nyasar+pak odgj odgj+telanjang odgj+yang oke+siap orang+sih orang+sudah orang+yang pacar$ pada+kumpul
 padam pagi+pak pak pak+ada pak+bantu pak+dari pak+naik pak+parah pak+rw pak+temen pakai+sarung palembang parah+pak
 parkir+liar pas pasung patokan pelatihan+kerja pemkot pemkot$ penampungan penampungan$ perkosa pesan+suara
 petugas+mana pinggir+kali pingsan$ pkh plawad plawad$ pohon$ poris+plawad posisi poster program pucat pukul
 pulang+kerja puskesmas$ racun rahasia rapat rapat$ raya$ rini roti roti$ rw+5 sadar sakit$ sampah samping sari
 sarung satpol satu+lagi satu+saudara saurna sawo sawo+matang saya+cuma saya+diancam saya+dicabut saya+dipukul
 saya+ibu saya+ketemu saya+kumat saya+laporan saya+maling saya+pak saya+perlu saya+pukul saya+standby saya+tipu sd
 seberang+apotek sehat selamat+siang sesak share siang$ siap$ siap+pak siapa+ini sido$ singgah$ sini sosial spp
 spp+anak standby suara sudah+ada sudah+lewat sudah+minggu sudah+sampai sugeng+enjing sukses sukses+terus sungai
 susu susul$ syaratnya+apa tabrak tadi+cuma tangga tangis tanpa+identitas tanya$ target tarik tarik+laporan tato
 tawa+saya teater tegal telat temen$ tempat+tinggal terminal+poris tersedak tiap+malam tidak+jadi tidak+janten
 tidak+nanti tidak+napas tidak+sido tidak+usah titik toko+kayu tol tolong+dicek tongkat trc+itu trotoar tulang
 tumpang tuna tunggakan uang+habis umum umur+sekitar untuk+kontrol update$ usah usir wa+saya wabarakatuh
 wabarakatuh$ warahmatullahi warahmatullahi+wabarakatuh warga$ warna yang+bales yang+bisa yani yani$
nonsense -2 12$ 5$ 70$ =ask =beast =urgent @len3 @needs @reports ^adik ^angkot ^are ^baju ^bukan ^cepat ^daftar
 ^ditusuk ^gudang ^hari ^harus ^hp ^ijazah ^itu ^kenapa ^klien ^kubur ^kulit ^lari ^lihat ^logatnya ^lupakan ^mana
 ^mobil ^motor ^napas ^oke ^okee ^pelapor ^pelatihan ^penipuan ^perempuan ^polsek ^rsud ^saudara ^sekolah ^siang
 ^siap ^sip ^status ^tarimo ^temen ^ternyata ^toko ^tutup ^warga ^warung ^wilujeng ^woy ^👍 ^🙏 abaikan abis+makan
 ada+korban ada+tidak adik adik+saya akan alamat am aman ambrol ambruk anggota angkot$ angkot+ugal2an angkut$ asal
 atau ayam ayam$ b b+1234 badan bagaimana+ke bagaimana+pak bah banjir bantu$ banyak$ bapak+ini baru+datang batak
 batal$ batu$ bawa+apa bawa+karung bayi$ beda bekas+luka belakang belum belum+juga berapa+menit berdiri berdiri$
 besok$ bisa+hubung bisa+pulang bot+apa bot+nya bunga butuh capek+hidup cara cek+laporan cerai$ chat chatbot cikokol
 cikokol$ cina cina$ cipondoh$ coklat coklat$ cuma+dibaca dagang dapet$ data+saya datang+pak di+lokasi di+odgj
 dia+moved digusur dikeroyok diproses$ disebar+tidak disini ditusuk evening evening$ gang$ ganggu gerobak godang
 golok good+evening good+job habis+ongkos haji haji$ halo$ halte hapus hp+saya identitas ijazah iki+bot ini+chatbot
 it jadi+relawan jaga jalan$ jalan+kaki jaya jemput$ jemput+bapak jenggot jenggot$ kacamata kacamata$ kaget kaki$
 kali$ kamar+mandi kampung kapan karung karung$ karunya kasih+pak kata+pak kayaknya kayanya ke+laporan kec kecil$
 kejang kelurahan kemana kembali+lagi kena kenapa+laporan kepala kesini$ kimia kiri kirim+lokasi kirim+ulang
 kok+diam kolong korban$ ktp+hilang kubur kubur+cina kulit kumat kumis kumis+tebal kuning kuning$ kurus+tinggi lae
 lae$ lagi+sampai lalu$ lanjut lapangan lari$ latihan lewat lho lihat$ logatnya loh lowongan luka+di lupakan maaf$
 maaf+pak maap makasih+ya maling mandi mantan mantan+suami masih$ masjid massal mau+ada mau+jadi mau+minta mau+untuk
 mauliate+godang mayat+gratis menit+lagi menjahit merah$ mesin mesin$ minta+modal miras motor$ motor+saya moved muka
 muncul muntah nama+saya neror neror+saya no+hp nomor+12 nomor+dinsos nomor+saya nya$ nyamuk nyamuk+banyak ok$ oke
 okee ongkos$ online$ online+shop orang+odgj orang+terlantar pabrik pabrik$ pagar pager+item pak+cuma pak+sudah
 pak+ternyata pakai+kacamata palsu panggil pangkalan panti parkir pasang pegang+pisau pelatihan pencet pencet$
 pengaduan pengaduan$ penipuan penipuan+online pergi petugas+nya pikun pindah pinggir pingsan pisau$ plat plus
 polisi$ poris pukul+saya pulang$ punten$ punya puskesmas putih rambut ransel raya relawan rong rs rsud$ ruko rumah$
 rumah+mau rumah+nomor rumahnya rusak$ sampai$ sampai+jam saudara+saya saya+ada saya+aja saya+am saya+butuh
 saya+disebar saya+habis saya+kasih saya+makasih saya+sayat saya+sekarang saya+tidak saya+tunggu saya+yang seberang
 segera segera$ sekolah$ selamat selamat+malam selamat+sore selapajang selapajang$ selesai sembako sementara+di shop
 siang+pak siapa+yang sip$ smp soal soal+tetangga sore$ sore+pak spbu spbu+cikokol stasiun sudah+datang
 sudah+kembali sudah+rong suka surat tabung tabung+gas tadi+pagi tahu$ taman tambah tarimo tarimo+kasih tas+ransel
 tebal telanjang telepon$ tetangga+odgj tetangga+saya tiap tidak tidak+bawa tidak+kenapa tidak+nih tidak+punya tiket
 tiketnya tipu+online titiknya toko tolong+kabar tolong+segera tpu tpu+selapajang trus tua$ tuh tukang tunggu+di
 ugal2an ulang ulang+titiknya umur+70 untuk+pengaduan update+dong viral warga+yang where wilujeng wilujeng+enjing
 wkwk+maaf woy+bales ybs
nonsense -3 3+hari 60an 60an$ =past =still =well @call @len5 ^batal ^bayar ^bener ^bursa ^dua ^foto ^gang ^hubung
 ^ieu ^iki ^is ^jam ^jazakallah ^jembatan ^kata ^keren ^kerja ^kira ^makan ^malam ^mantap ^mantul ^met ^no ^ok ^otw
 ^pakai ^penelepon ^tas ^truk ^update ^wa ada$ ada+di aja$ amuk anak+kecil apa+aja apa+ini apa+pak apotek are
 are+you baik$ bakar banget$ bantu+saya bapak+saya batik$ bau+banget bayi berita+bunuh cari cerai cipondoh darurat
 darurat+pak data dengan$ di+depan di+jalan di+pasar di+terminal dijemput dijemput$ dikasih+makan diproses does
 does+this enjing enjing$ gemuk gemuk+pendek gudang ieu ieu+teh ini+bot iseng$ item$ jadi+kan jam jazakallah job
 juga$ kan$ kantong kartu kata kayu kecanduan kemana$ kira kota kotor kurang kurus lagi$ lagi+pak linglung
 linglung+harus lokasi$ madura mahal$ maksudnya mantap mantul mau merah mereka met minggu$ minta+tolong minum mobil
 modal+usaha need+tolong odgj+di ok ongkos otw otw+belum pager pak+di pak+ini pak+orang pak+tolong parah pasar$
 pegang pelayanan$ pemadam pemadam$ pendek pendek$ penelepon perempatan$ permisi$ pertolongan$ petugas+berapa pohon
 polisi polsek pos rawat$ resmi$ rokok rokok$ rsud rumah+saya rumah+singgah rusak rw saja$ satpam satu+orang
 saya+capek saya+kecanduan saya+linglung saya+sudah saya+takut sebatang sementara sido sih+berita singgah sip status
 suami$ sudah sudah+saya sudah+tidak susul tanah$ tangan$ tapi team teh tempat terima terminal$ test$ tidak+ada
 tidak+bayar tidak+dikasih tidur timnya tinggi$ tolong tolong+dong truk tunggu$ tutup urus usaha wb wb$ wr wr+wb ya$
 👍 👍$ 🙏 🙏$
nonsense -4 @len4 ^alhamdulillah ^baik ^batik ^bawa ^bidan ^good ^hallo ^harga ^jalan ^kalau ^kapan ^kemarin ^ketemu
 ^kontak ^ktp ^kulonuwun ^lama ^nih ^noted ^oii ^pagi ^pak ^ping ^progres ^satu ^sekarang ^sekitar ^semoga ^spada
 ^umur ^waalaikumsalam ^yang a ada+yang air aja+pak akun alhamdulillah anak$ bapak+tua batik batu berisik berisik$
 bidan bungkus bursa bursa+kerja butuh+ambulans butuh+pertolongan daerah datang$ di+gang di+rumah dibawa dua+orang
 evakuasi$ gigi good habis hai$ hallo hallo$ hari+minggu hitam hitam$ ibu$ ibu+saya iki item jaket jembatan kaki
 kali kantor klien kok konsultasi kontak+saya korban kulonuwun kulonuwun$ lama+banget langka langka$ liar listrik
 lupa$ mahal majikan malam+pak masuk$ masuk+tidak mic mic+tes naik napas nasi+bungkus need ngomong no noted noted$
 oii oii$ ompong ompong$ online orang$ orang+tidak pak$ patah perempatan pertolongan ping ping$ pisau polisi+minta
 progres punten+kakak rt rumah saudara$ saya+disabilitas saya+kirim sebelah sekarang semoga situ situ$ sorry sorry$
 spada spada$ suami+saya tas telepon terminal tes+mic tetangga$ the this tidak+sih tidur+di tinggal tinggi
 tolong+cepat update waalaikumsalam waalaikumsalam$ wajib waris waris$ warung ya
nonsense -5 =road @kin @person @sighting @them @who=operator ^bagaimana ^bantu ^bisa ^dengan ^hai ^haloo ^hello ^hi
 ^hilang ^izin ^kok ^laki ^laporan ^lupa ^nikah ^permisi ^sampurasun ^sugeng ^sukarjo ^tadi ada aminah anak+saya
 angkot apa+syaratnya baik baju batal bau bisa bukan cabut$ cuma darah dari dekat depan di dia diam disabilitas
 film$ foto$ hai haloo hello hi hilang$ itu izin jawab kabar kakak+saya kalau kan kemarin$ kembali kesini kontak kp
 kp+baru laki$ lari lihat lupa makasih$ mana$ minggu nama nanti nya pagi$ pelapor pelayanan perempuan permisi pulang
 rawat robot$ rps rps$ sampurasun sampurasun$ saya+istri sekolah siang siti sore sugeng sukarjo tabrak$ tadi tahun
 tahun$ terus$ tidur$ tolong$ topi topi$ tower umur video
nonsense -6 @withdraw ^bapak ^gelandangan ^halo ^horas ^iya ^mauliate ^okeee ^top ^trc bagaimana$ bot+ya buka$ cabut
 cepat$ daster diancam dibaca dibaca+doang dikasih duduk gelandangan$ halo harus horas hp istri$ iya jalan
 kamu+robot kemarin ketemu mauliate okeee pak+dinsos pasar perempuan$ perlu sampai saya+cabut saya+mau sekitar
 sendiri suami syaratnya tanah tangan tanya ternyata terus tolong+saya top tunggu warga woy$
nonsense -7 @code @goes @who=relative ^ada ^assalamualaikum ^dia ^haturnuhun ^ibu ^makasih ^orang ^punten ^tetangga
 assalamualaikum bawa bayar buka datang dipukul gang gelandangan haturnuhun istri jadi kerja+dong laki lama laporan$
 laporan+saya lokasi masuk odgj$ orang pagi pakai petugas petugas$ punten robot salah trc yang
nonsense -8 @back @placed ^anak ^belum ^kontrakan ^lansia ^maaf ^masih anak bapak ibu janji kontrakan lansia lansia$
 lapor logat mana masih saudara sendal sendiri$ tetangga untuk
nonsense -9 =office @other @status bagaimana bantu dengan hilang hukum mau+lapor minta$ much
nonsense -10 @? @danger @thanked @who=responder ^tolong foto makasih mati$ siapa$
nonsense -11 @addition @it is lapor$ maaf
nonsense -12 @question laporan
nonsense -13 ^ini ^tidak
nonsense -14 @thanking
question 16 lo
question 15 it kamu+robot
question 13 relawan
question 12 resmi resmi$ this wajib
question 11 @? apa+syaratnya does does+this itu jadi+relawan jam kemana$ lama nanti perlu tanya tidak$
question 10 ^bisa akan atau biaya kantor siapa$
question 9 =ask @question ^emang ^ini ^is ^kenapa ^maksudnya ada+ambulans aja$ ambulans apa+pak are are+you bener
 bener$ biasanya boleh cara dinsos disebar+tidak emang gratis+tidak hukum jaga kantor$ kemana layan mau+jadi
 orang+meninggal panti polisi siapa syaratnya trc
question 8 24+jam ^are ^bayar ^boleh ^foto ^kalau ^kamu ^perlu ada+biaya bagaimana$ beda berapa berapa+lama bukan$
 dibaca donasi gratis+kan hari ini+bot ini+pak kalau kenapa kirim kirim+lokasi kota maksudnya malam+ada mau+donasi
 mesin mesin$ nanti$ orang+bener penelepon+tanya petugas+perempuan rahasia rumah+singgah singgah tindak$
question 7 ^apa ^bagaimana ^berapa ^daerah ^dinsos ^iki ^jam aman apa bagaimana berapa+orang bisa bisa+lapor
 boleh+lapor bot di+tangerang dinsos$ foto hari+minggu harus istirahat kenapa+saya kok+lama lama+biasanya lapor
 mana$ mau+wawancara mobil+apa nomor pak+jam petugas polisi+di program rahasia+kan sampai+jam saya+disebar siapa+ya
 skripsi tangsel telepon tidak+nanti umur+berapa wawancara ya+kok you
question 6 ^beda ^bener ^nanti ^odgj ^rumah ^trc adopsi aktif alamat bagaimana+cara bayar bayar+tidak bekas
 besok+ada bisa+saya buka cek+laporan data dendam dengan dikasih+makan do harus+tunggu identitas iki imbalan
 imbalan+tidak is izin jam$ juga kalau+ketemu kalau+minta kalau+orang kalau+saya kamu kan lama$ langsung
 lapor+disini luar mana masuk+panti nanti+pulang nomor+telepon odgj orang+mana pak+nya perempuan+ada petugas+berapa
 robot saya+rahasia saya+tanya siapa+aja sih sini sirine tadi+malam tangsel+masuk tidak tidak+di tidak+kalau ya$
 yang yang+sudah
question 5 =drill =well @it @len1 @len2 ^data ^hari ^ieu ^kantor ^malam ^siapa ^umur aman$ aman+tidak anak+jalan
 anonymously anonymously$ apa+robot apa+sih balas banget$ berapa+hari cara$ daerah data+saya di+kantor dibawa
 dijemput disebar gelandangan+nanti gempa harus+kirim ieu ieu+teh iki+bot ini+layan itu+yang jaga+malam kalau+mau
 ke+dinsos ke+panti kenceng ketemu+orang kok+harus ktp+saya lapor$ lapor+kesini laporan+anonymously layan$ malam
 minggu nama+saya nomor+dinsos odgj+yang pak+ini pakai+mobil pelapor perlu+foto petugas+datang pulang+tidak
 punya+saudara saya+takut syarat+masuk tadi+ada takut takut+dia tanggung tanya+pak teh tetep tidak+untuk yang+jaga
question 4 ^abis ^dasar ^kok ^panti ^petugas abis+lapor ada+apa aja alamat+rumah ambulans+gratis apa$ apa+bisa
 apa+saya apa+ya baju bales beda+dengan bener+tidak berita bisa+bantu bisa+jemput boleh+kirim boleh+saya bot$
 cara+cek dasar data+pelapor dengan+112 di+kali dijemput+nanti foto+yang harus+share ini+nomor itu+orang kalau+ada
 kalau+odgj kalau+sudah kan$ kemarin+itu kembali+lagi kerja kumat lapor+di lapor+lewat lapor+trus laporan+saya
 latihan lokasi maksimal maksimal+berapa malam+tidak mana+alamat masih+bisa meninggal meninggal+di mereka
 orang+sakit pemerintah perempuan$ pulang punya rame2 saya+akan saya+warga share+lokasi sih$ singgah$ tampung
 terlantar terlantar+itu terus$ tidak+pak trc+itu tuh tunggu+di untuk warga yang+meninggal
question 3 =not @case ^aman ^biaya ^dokumen ^harus ^identitas ^mau ^nomor ^tadi ^timnya ada+petugas alamat$ ambil
 ambil+mayat anak+di anonim apa+beda apa+harus apa+laporan apa+motor apa+yang aplikasi aplikasi+resmi baca bahasa
 bawa+pulang berapa$ berita+bunuh besuk biasanya$ biaya+pemakaman bot+ini bukan+warga cara+lapor chat+ini cimone$
 dapet+imbalan darurat datang+bawa dengan+aja dengan+siapa di+cimone di+puskesmas di+tiktok dibawa+kemana
 dijemput+perempuan dikasih dinsos+bisa dokumen dokumen+apa dulu hari+di hasil$ here here$ informasi ini+aplikasi
 ini+gratis ini+kalau ini+manusia itu+di itu+mana jam+besuk jawab jemput$ juga+tidak kalau+lapor kali kasih+nomor
 ke+rs ke+siapa keluarganya+tidak kemana+sih kenapa+pak ktp lama+tidak lapor+anonim lapor+gelandangan laporan
 lewat+sini lokasi+tidak luar+kota lumpuh lumpuh+tidak maaf+ini makan makan+tidak masuk mau+dijemput nanti+hubung
 nanti+saya nomor+hp nyambung odgj+nya open orang pak+kalau panggil panti+lansia pasar$ perempuan pesan pp
 puskesmas$ rt+tidak satpol+pp saya+bawa saya+kabar saya+laporan saya+perlu send share sih+ada sih+berita
 singgah+mana sini+bukan sudah+ambil sudah+dijemput tangerang+boleh tangerang+bukan tanya+syarat tanya+terus
 telepon+kemana tidak+muncul tidak+petugas tiktok titip tolong+informasi trus tua+yang umur urus+bagaimana viral+di
 warga+tangerang ya yang+bales yang+benar yang+tidak yang+viral
question 2 @where ^besok ^bibi ^dengan ^kira ^ktp ^nama ^penelepon abis ada+tidak aja+yang anak+hilang
 anak+kontrakan anter+sendiri apa+itu apa+mesin apa+odgj apa+pelapor bagaimana+kalau bahasa+inggris bantu+cari
 bantu+tidak banyak batal bawa+mobil beda+odgj benar biasanya+petugas biaya+tidak bibi bisa$ bisa+jenguk bisa+minta
 bisa+pakai boleh$ boleh+tidak boleh+titip bot+nya bukan bunuh chat culik culik+anak datang+pakai dengan+orang
 di+english di+odgj di+pasar di+sini dibawa+kemarin dinas dinas+sosial dinsos+buka dinsos+bukan dinsos+itu
 dinsos+urus disini+dengan dulu+ya english english$ foto+tidak gini gratis hari+libur harus+kenapa harus+polisi
 hp+tidak ibu$ inggris ini ini+untuk is+this itu+apa itu+bener itu+singkatan jakarta jakarta+boleh jawab+orang
 jenguk jenguk+tidak kabar+tidak kah kalau+malam kali+itu kan+pak kantor+dinsos kasih ke+jalan ke+polisi
 kenapa+harus ketemu kok kontrol+ke korban+sudah kubur$ lagi+ke laksa lapor+pak lapor+untuk layan+24 lewat+mana live
 live+dengan lokasi$ lokasi+sih mahasiswa makan$ mana+sih masih mayat+tanpa minggu+tidak motor$ muncul nolak
 nolak+dibawa nomor+ini nomor+resmi nya odgj+dengan orang+dengan orang+petugas orang+sih pak+apa pak+di pakai+bahasa
 pakai+seragam panti$ panti+tidak pelapor+rahasia pemkot pemkot$ penampungan penampungan$ penelepon pertolongan
 pertolongan+pertama pesan+suara polisi$ polisi+dulu robot$ rs$ rsj sabtu sabtu+tidak sakit satpol saudara+boleh
 saya+boleh saya+bukan siapa+yang singkatan singkatan+apa sini+dengan sini+tidak sosial standby suara
 sudah+meninggal sumbang tadi tangerang tangerang+live terima terus tidak+nih tidak+saya tidak+sih tidur+mana
 tugas+sekolah tunggu untuk+ibu untuk+tugas urus wa warga$ ya+pak yang+dibawa yang+harus yang+jawab yang+kubur
 yang+tanggung
question 1 80+tahun @addition ^112 ^alamat ^gelandangan ^obat ada+di ada+gelandangan aktif+24 ambulans+dinsos
 ambulans+untuk anak$ anonim$ apa+boleh bahasa+jawa bakar+di batal+laporan biar bisa+ngomong bot+apa buka+sabtu
 daftar dapet dengan+ini dengan+odgj dengan+petugas dibawa$ dinsos+berapa dinsos+kota dititipin dititipin+ke
 gelandangan+di gelandangan+paksa harus+pakai hilang+saya identitas+pelapor ikut ini+aktif ini+dengan ini+jawab
 itu+dinsos itu+tadi jemput kasih+makan kaya+bagaimana ke+sini kejang+di kesini+apa ketemu+anak ketemu+bayi
 lagi+kumat laku lansia$ lansia+terlantar lapor+tanpa laporan+something lewat+telepon lihat+orang masuk+tidak
 minta+ambulans nanti+apa orang+ke orang+nolak orang+terlantar paksa paksa$ pesan+ini petugas+tidak polisi+tidak
 prosedurnya prosedurnya+bagaimana rawat saudara$ saudara+siapa saya$ saya+aman saya+kejang saya+mahasiswa
 saya+panggil seragam siapa+ini singgah+itu something something$ sore+ada tadi+sore tahu+tidak tampung$
 tetangga+tidak tetep+dijemput timnya tindaklanjut tolong+ke tugas untuk+kontrol urus+apa yang+butuh yang+odgj
question -1 12+bagaimana 3+hari 50an 88+bagaimana @needs @reports ^ada ^adik ^ayang ^belum ^bukan ^butuh ^cabut
 ^cari ^darah ^hallo ^hoax ^hubung ^info ^kakak ^kis ^lowongan ^lu ^motor ^perempuan ^rame ^rumus ^semoga ^tangan
 ^tukang ^warga ^yang ^ybs ada+saya agak air aja+kalau aja+sih an anak anak+tidak anggota anjir apa+di atas ayang
 bagaimana+kabar bahaya+kalau bales$ bangun bansos$ bantu+bayar bapak$ bayar+pbb bayar+tunggakan bayi begini belum$
 benda benda$ berhenti biaya+berapa bisa+dibawa bisa+dijemput bisa+ke bocah bot+ya bungkuk bungkuk$ cabut cair dana
 darah$ darah+mana dari+rumah dengan$ depan+rumah di+cisadane di+ig di+luar di+mana di+pinggir di+pos di+rs di+situ
 diam+wae diamankan$ dibantai dibawa+dinsos difabel dijemput$ dinsos+di diproses$ disini doang$ domisili
 dompet+hilang donor donor+darah dua+orang foto+pak gelandangan$ gerendeng gerendeng$ gerobak giginya habis hallo
 hatiku hilang+tidak hoax hp+saya hubung$ hubung+pak identitas$ ig ig+kata indonesia$ ini+bagaimana ini+jadi item
 itu$ itu+adik itu+anak itu+giginya itu+untuk jadi+bagaimana jawab$ jaya jenggot jenggot$ kabar$ kamar kami+sudah
 kanan karena kata+ada kayaknya kayu ke+laporan ke+mana ke+tangerang kec+benda kecil kejang+pak keluar
 kelurahan+gerendeng kemana+mana kemarin+lapor kemarin+saya kemarin+sekarang kembali$ kenapa+laporan kenceng$ kepala
 ketemu$ ketemu+di ketemu+lansia keterangan keterangan+tidak kira kiri kis kok+ada kolong konsul konsul+hukum koran
 koran$ koreksi ktp+hilang kurus lagi+kenapa lagi+pak lampu lansia+tidak lapor+ada lapor+odgj lemas liar+banyak
 libur+tidak linglung link lowongan+kerja lu+siapa luas makasih$ manusia masih+ada masih+di mau+konsul mau+pindah
 mayat+yang minta+tolong miskin motor+saya muka$ mulai mulu na nak napas$ nasi nomor+12 nomor+88 nomor+saya nunggak
 ompong online+lapor orang+agak orang+sudah padahal pagi$ pak+anak pak+bisa palsu paman pbb pelatihan+kerja
 pelayanan$ pencarian penelepon+minta perempatan perkembangan perkosa permisi+mau pernah piatu pindah+domisili
 pinjam pinjol pohon popok+lansia poris pulang$ pulang+kerja punya+ongkos punya+siapa rambut rame+di raya$ rsud rt+5
 rt+aja rumah+tidak rumahnya rumus rumus+luas rusak rw sampai+mana sanggup sarung saudara+saya saurna saya+dibantai
 saya+lapor saya+mati saya+terdampar sayang sekarang+ada semua$ siap siapa+tidur singgah+ada sinyal sosial+kota spp
 stasiun status sudah+ketemu sudah+mana sumiati surat+keterangan susu susul+ya syarat tahun takut+itu tanah
 tanya+kalau tanya+saya tas telanjang telat tempat terdampar tidak+jadi tidak+jawab tidak+jelas tidak+napas
 tidak+punya tidak+sadar tidak+sanggup tidur+mulu tiga timnya+sampai tinggi titik tumpang+di tunggakan+rs ujang
 untuk+grup urus$ urus+bpjs usir wae warna woy$ woy+bales yang+minggu yang+nama yatim yatim+piatu
"""
