"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
greeting -3 =past @code @len5 ^darurat ^dua ^gelandangan ^haturnuhun ^hilang ^iya ^kalau ^laki ^lupa ^mantap
 ^mauliate ^oke ^okeee ^perempuan ^petugas ^siap ^suami ^top ^trc ^yang anak+saya apa+robot asem bagaimana$ baju
 bakar banyak baru bayar berapa buka buka$ butuh coba darurat+pak deh dekat di+pasar diam dibawa dong+pak dua+orang
 duduk gang good+job gratis$ haturnuhun hilang$ ibu+saya ini+pak iya jembatan job jomblo kakak+saya kaki kalau kami
 kampret kasih kemarin$ kembali kenapa kerja kesini klien korban laki$ lama laporan$ lari lupa makan malam+ada
 mantap mauliate minggu nih nikah nyasar oke okeee pak+parah parah parah+pak pasar pelayanan perempuan$ pulang rt
 saja saja$ sampai saudara$ saya+mau sayang sayang$ sih tabrak$ tahu tahun tai tangan terlantar ternyata terus tidak
 tidak+ada tidur+di top tower umur warga wkwk ya+pak yuk
greeting -4 =ask =beast =not @? @case @kin @len1 @len3 @len4 @needs @sighting @who=operator ^anak ^bagaimana ^bapak
 ^cuma ^dengan ^dia ^kontrakan ^maaf ^mau ^orang ^tadi ^tetangga ^update apa$ apa+syaratnya bagaimana+pak banget$
 bawa bisa boleh bukan cari cepat darah dari darurat datang depan doang dua foto gelandangan hari ini+ada istri itu
 jalan kata kemarin ketemu kok laki lapor$ laporan+saya lihat lokasi makasih+pak mana mati mirip much odgj pak+ini
 pak+saya pakai pengumuman perempuan rumah salah satu sekarang sendiri sendiri$ siap suami syaratnya tabrak
 tadi+pagi tetangga tidak+pak tidur tidur$ tua tunggu untuk update+pak yang
greeting -5 =drill =heart =joke =road =work @goes @placed @them @who=relative ^baik ^dinsos ^ditusuk ^kakak ^kapan
 ^lansia ^minta ^sudah anak baik banget bantu belum bot$ di dia ditusuk hilang jadi jam ke kek kontrakan lagi lansia
 lansia$ mau mau+lapor nama nomor nya resmi resmi$ saudara saya saya$ sudah tadi test+123 update
greeting -6 # =office =tale =urgent @addition @back @danger @len2 @reports @status @who=responder ^masih aja
 bagaimana bangsat cuma gratis kapan laporan lo masih minta tolong
greeting -7 @it @withdraw ^mantul cintaku cintaku$ dong lapor mantul
greeting -8 @other @thanking ^tolong lapor+pak tolong+pak
greeting -9 ^lapor ^tidak
greeting -10 ^makasih
thanks 21 much
thanks 17 ^top top
thanks 16 ^mantul mantul pelayanan
thanks 15 ^haturnuhun ^mauliate ^semoga haturnuhun mauliate pelayanan$
thanks 14 ^okeee okeee
thanks 13 ^baik ^iya baik iya semoga
thanks 12 ^dengan dengan$
thanks 11 ^jempol good+job jempol jempol+untuk noted$
thanks 10 @thanking ^makasih ^mantap ^noted job mantap noted tunggu
thanks 9 ^alhamdulillah ^good ^jazakallah ^ok ^oke ^siap ^👍 alhamdulillah baik$ good jazakallah kasih kasih+pak ok
 oke sip sip$ tunggu$ 👍 👍$ 🙏 🙏$
thanks 8 @thanked ^bantu ^keren ^sip ^tarimo banget godang ibu$ makasih makasih+pak mauliate+godang sehat siap
 tarimo tarimo+kasih tuhan untuk
thanks 7 ^okee ^🙏 banget$ keren makasih+ya ok$ okee sehat+selalu selalu selalu$ siap+pak terima terima+kasih
thanks 6 @len0 ^terima alhamdulillah$ bantu bapak+ibu berkat cepat dengan makasih$ mantul+pak pak$ petugas
 sudah+dibawa
thanks 5 ^hatur banget+timnya cepat$ cepat+banget dibawa+pak dijemput hatur hatur+makasih ibu+sudah infonya jadi
 jawab makasih+banget makasih+banyak mantap+pak matur matur+makasih oke+pak pak+makasih pak+sudah sudah+dijemput
 tangan+terima team timnya
thanks 4 ^matur alhamdulillah+sudah atas banyak deh dinsos$ infonya$ kasih$ lagi$ makasih+infonya mantul+petugas
 markotop oke+siap pak+sehat petugas$ satpol sukses sukses+terus top+markotop trc ya+pak
thanks 3 amal amal+ibadah atas+bantu bapak$ dijemput$ dinsos gitu gitu+makasih infonya+pak jadi+amal kabar+lagi
 kasih+sudah keren+banget lansia+sudah makasih+atas makasih+sanget nanti+saya nggih nya+sudah oh+gitu ok+sip
 pak+cepat petugas+sehat respon sanget satpol$ saya+kabar saya+tunggu semoga+jadi semoga+petugas siap$ siap+tunggu
 sudah+bantu sudah+tolong terus$ trc$ tunggu+ya untuk+petugas ya ya+sudah
thanks 2 ^oh ^puji balas balas+baik banget+kakak bantu$ banyak+bapak bapak+sudah beres beres+makasih berkah berkah$
 bersama bot+nya datang$ dengan+pak dibawa hampir ibadah ibadah$ ibu+lansia jemput+lansia kasih+banyak
 keren+pelayanan lae lae$ lansia+itu lucu makasih+kakak makasih+trc mantap+cepat mati+tawa menangani nanti nya oh
 oke+makasih orang+pingsan pak pak+ibu pak+petugas pak+terima puji puji+tuhan respon+cepat sanget+pak semoga+balas
 semoga+berkah sigap sip+makasih sudah sudah+beres sudah+bersama sudah+jemput tadi$ tangan+makasih tawa tawa+saya
 tenang+sekarang tuhan+sudah tunggu+datang
thanks 1 akhirnya alhamdulillah+ketemu atas+respon banyak+ya cepat+👍 dicandak dijemput+makasih gusti gusti+sudah
 guys guys$ kabar kami+lagi kasih+atas kasih+ibu kasih+petugas kemarin+sudah ketemu$ lot makasih+yaa makasih+you
 mugia nggih+pak odgj+nya oke+noted pak+tunggu penjelasannya penjelasannya$ petugas+ramah sudah+dicandak
 sudah+tenang tenang tolong+lansia wkwk wkwk$ yaa yaa$ yang+darah
thanks -1 @search ^adik ^batik ^bawa ^belum ^besok ^bidan ^bisa ^bot ^cepat ^darah ^darurat ^gas ^hallo ^hasil
 ^hello ^hilang ^iki ^izin ^kamu ^kemarin ^kulonuwun ^lagi ^laki ^lupa ^met ^nama ^nikah ^nomor ^odgj ^oii ^oy ^ping
 ^polisi ^posisi ^qwerty ^rumah ^saudara ^siang ^sore ^spada ^sugeng ^sukarjo ^tadi ^tok ^waalaikumsalam aja+pak
 ambulans asd asd$ asem banyak$ baru$ batik batu belum$ berdiri berdiri$ besar bidan bocah bot bubar bunga cantik
 cantik+deh cimone cipondoh darah$ darurat darurat+pak datang datang+pak dengan+keluarganya di+halte di+pos
 di+terminal disini dong$ dua dulu enjing ganggu gas gelandangan+di hallo harus hasil hello hidup hp hubung
 ibu+petugas iki info internet iseng item izin jangan jaya kamar kampret kamu+robot kantor karunya kayaknya kel
 keluarganya+pak kena kenapa+pak kepala kira kolong konsultasi korban ktp kucing kulonuwun kulonuwun$ lagi+pak lalu
 lampu+merah lanjut lansia+saya lansia+yang laporan$ lari$ linglung lo lu malam+pak masih+dengan mati$ meninggal met
 minum murah naik ngomong oii oii$ oy oy$ pagi+bapak pak+ada pak+saya panti parkir pasar$ perempuan$ pikun ping
 ping$ pinggir pisau posisi pulsa punya puskesmas qwerty qwerty$ raya robot robot$ rps rps$ rs ruko rumah$
 rumah+singgah rumah+temen rumahnya rusak saja saja$ sampah saudara+saya saya+lapor saya+tidak siang+pak singgah
 sini situ sore$ sore+pak spada spada$ status suami+saya sugeng sukarjo tabrak$ tadi tai tambah tanah tangan tanpa
 target tas tempat tes$ test$ tetangga$ tidak+mau tidak+pak tidak+perlu tinggi tok tok$ topi topi$ tower tua$
 tunggu+di wa waalaikumsalam waalaikumsalam$ woy$ ya$ yang+kemarin yuk+pak
thanks -2 =office @who=resident ^bagaimana ^butuh ^cari ^dijual ^dinsos ^ditusuk ^gelandangan ^hai ^haloo ^hi ^horas
 ^kalau ^ketemu ^ketua ^klien ^kontrakan ^laporan ^maaf ^malam ^p ^pagi ^penelepon ^perempuan ^punten ^sampurasun
 ^sekarang ^suami ^tes ^test ^trc ^update ^wkwk ^woy ^yang ada+di adik adik+saya aja$ amuk angkot apa$ baca badan
 bagaimana+pak baju banget+ya bapak+tua baru batal bau bayi belakang bener besok bikin boleh buka buka$ cara cek$
 clear daftar dan di+depan di+jalan di+pasar diam dijual dipukul ditinggal ditusuk doang duduk evening evening$
 golok good+evening gratis$ hai haloo halte hi hilang$ horas huni ibu+makasih ini$ is jadi+lapor jatuh jembatan jual
 kakak+saya kaki kali kami kamu kan kayanya kecil kejang keluar keluarganya kemana kemarin$ kembali kesini ketemu
 ketemu+di ketua ketua+rt kirim kp lampu lansia+nyasar lapor$ lewat luka lupa makasih+sewu mana$ masjid masuk mati
 mau+lapor mayat merah minggu mobil motor napas nih nikah nyasar$ obat orang+yang p p$ pagi$ pak+di pak+tolong panas
 panas+banget pelapor penelepon pergi perlu polisi poris pos pukul punten rumah+saudara rumah+saya rw sakit
 sampurasun sampurasun$ satu saudara$ saudara+ibu saya+hilang sebelah sekolah selamanya selamanya$ selamat+tinggal
 sendiri$ sewu siang sih stasiun sudah+clear sudah+pulang sudah+saya sudah+tidak suka tahu tahun takut taman
 tangerang tangis tapi terlantar terminal ternyata tes test tiap tidak+bisa tidak+usah tidur$ tolong+cepat tutup
 umur update update+pak urus usah warung woy ybs yuk
thanks -3 =drill =past =tale =urgent @1 @code @len4 @len5 @reports @status ^apa ^bapak ^cek ^kakak ^kok ^lama ^mau
 ^permisi ^petugas ^tetangga ada+lansia ada+orang ada+yang anak+saya bagaimana$ bakar bantu+saya bapak+saya bawa
 berapa bukan butuh cek cuma darah dekat dengan+anak dong+pak foto gang gelandangan gratis hari istri itu jam kalau
 kata kemarin kenapa kerja ketemu+ibu kontrakan lagi lama+banget lansia laporan+saya lari lihat lokasi maaf makan
 odgj orang$ pak+dinsos pasar perempuan permisi salah sampai saya+mau saya+pak sekarang selamat siapa sore suami
 tabrak tanya telepon temen tidak+ada tidak+jadi tidur+di tinggal tolong+pak tua warga
thanks -4 =beast =heart =road =well =work @call @case @kin @len2 @len3 @needs @person @sighting @who=operator ^ada
 ^anak ^assalamualaikum ^dia ^ini ^kapan ^masih ^minta ^orang ^selamat ada aja anak$ apa assalamualaikum belum bisa
 cari dari depan di di+rumah dia jalan kapan ke klien kok laki lapor+pak malam mana mau nama nomor nyasar orang
 pakai pulang rt saya$ sendiri tetangga tidak$ tidur yang
thanks -5 # =not @addition @danger @goes @it @placed @question @them @who=relative ^halo ^ibu ^lansia ^lapor ^tidak
 anak bagaimana dong halo hilang ini lama lapor laporan masih minta pagi rumah saudara tidak tolong
thanks -6 =ask @? @back @other @who=responder @withdraw ^sudah ^tolong laki$ satpam saya
thanks -8 ^pak
thanks -9 ^saya
thanks -14 saya+makasih
nonsense 16 kapan+nikah
nonsense 15 sudah+makan
nonsense 14 ^cuma ganteng jomblo kenalan makan+belum
nonsense 13 yuk yuk+pak
nonsense 12 =heart @len0 bangsat besok bunuh cantik cintaku cintaku$ di+hatinya hatiku hatinya jomblo+ya murah slot
 tidak+pak
nonsense 11 ^jual apa$ bubar dana dibantai film harga jangan kapan+hujan klik lu menang pak+baru persita pesan
 saya+dibantai
nonsense 10 ^dijual ada+alien alien banget bisa+tidur cari+istri cinta coba dong dong$ goblok hati hatinya$
 hujan+pak jual kek nasib skripsi tolol
nonsense 9 =joke =tale ^film ^lagi ^menang ^ppp belum+pak boleh+kenalan culik gabut hubung hujan iseng+doang jodoh
 jodoh+saya kakak$ kenalan+tidak lagi+kenapa lah lah$ lapor+ada link lu$ makan mulu nikah nyasar+di pak+minta
 pak+saya pemerintah pinjam ppp presiden sayang sih tanpa
nonsense 8 12345$ @who=resident ^12345 ^dinsos ^hidup ^pinjem ^qwerty ^wkwk asd asd$ asem berapa$ bonus bot bot$
 cair cantik+deh dapat deh dia$ dibacok dijual dp goblok$ goreng hari+ini hidup huni jelas+lu join kampret kamu
 kenapa ktp+saja lapar lapor+dan nasi+goreng obat+pelangsing orang+dibacok pacar paket pelangsing pinjem pulsa
 qwerty qwerty$ satu$ saya+terlantar tai test+123 traktir untung wa wkwk wkwk$
nonsense 7 10+orang @len1 ^cari ^gabut ^gas ^investasi ^join ^kakak ^lu ^obat ^open ^pemerintah ^rame ^zzzzz
 ada+bidadari banget+saya bidadari bidadari+jatuh cinta$ di+ig di+tv ditinggal+dia dong+pak dp+0 dua$ gaji ig
 ig+kata investasi jadi+pacar jatuh jatuh+cinta join+grup jomblo+tidak kamu+siapa kata+ada klik+disini klik+link
 modal nih nikah+yuk pada proses rame+di saya+nyasar sayang$ sebarkan sekarat siapa+presiden terlantar tes
 tidak+jelas tidak+ya tolong+jemput tv tv+ada zzzzz zzzzz$
nonsense 6 123$ @1 ^anj ^ayang ^bacot ^bot ^dosen ^hhhhh ^lapar ^persita ^pinjam ^rumus ^saya ^xixixi ^zzzz
 ada+lowongan ada+mayat anda anj anj$ anjing+lu anjir ayang bacot bakso$ bales bego bikin+mati bot+bego bunuh+waktu
 butuh+dana deh$ di+hatiku doang doang+pak dosen gacor grab hhhhh hhhhh$ ini$ iseng jelas jemput ke+cimone kesel
 kesel$ lalu+tolong lebaran lebaran$ lu+siapa luas macet masa masa+lalu mati+berdiri mau+mati mimpi murah$ open
 pak+tidak pesan+ini pulsa+dong rumus rumus+luas satu saya+jatuh setan setan$ slot+gacor subsidi tabrak+masa takut
 tanggal ternak tolong+ambulans traktir$ xixixi xixixi$ you$ zzzz zzzz$
nonsense 5 500rb ^anjing ^asd ^dana ^hatiku ^hoax ^kamu ^klik ^pantun ^polisi ^promo ^siapa anjing apartemen bakso
 baru$ berapa besar bot+jelek cepat cod cuan di+cisadane diskon duit duit$ gacor+maxwin grup hati+saya hoax hub
 jangan+kasih jelek kasih+kendor kenapa+sih kendor klik$ libur libur+tidak link+ini lontong lu+semua maxwin
 menang+undian minta+duit nasi nomor+anda odgj+sih panas panas+banget pantun pantun+dong promo ready sayur sekarat$
 selamat+nomor sewa sinyal takut$ tawa$ undian waktu xxxx xxxx$
nonsense 4 ^anjir ^beli ^dasar ^dompet ^gaji ^hati ^kirim ^lorem ^mampus ^mati ^mau ^p ^panas ^petugas ^pocong ^slot
 ^test aja+sudah anda+menang bagi balas bales+kenapa becus beli berita bikin bikin+saya bo bo$ bohong bola
 bola+malam boleh$ bot+goblok cair$ curhat daftar+sekarang dana+cepat dana+gratis dasar dasar+pemerintah deh+pak
 deposit dompet hadiah harga+beras hubung$ hubung+wa ipsum ipsum$ jadwal+bola jelek$ jual+motor juta kamu+jomblo
 ke+2 kenapa+pak konsernya konsernya$ kuliah lagi+apa langit lemot lorem lorem+ipsum mampus mampus+saya mantan+saya
 manusia+apa masuk+got mati+lampu mati+tawa mau+curhat maxwin+daftar mayat+di minat nikah$ obat odgj+tolong omong
 open+bo order p pemerintah+tidak pocong rame rasa saldo saldo+dana satu+dua saya+abis saya+besok saya+tabrak
 saya+xxxx sejak sejak+ditinggal sekarang+bikin semua senin siapa t t+saya takut+banget tawa tengah tengah+malam
 tepat tepat+di tes+satu test tidak+becus tidak+bisa tidur+mulu timnas tugas wkwk+tolong yuk$
nonsense 3 0812$ 10rb 2+pak @len2 ^babi ^berapa ^besok ^capek ^cek ^dapat ^di ^jadwal ^jomblo ^lapor ^mabar ^nomor
 ^sayang ^tes ^timnas ^woi abis aja aja+sih apa babi+lu bales$ begini bego$ beli+pulsa bener+pak beras$
 berita+bohong bikinin bio bio$ bot+tolol bunga cabe camat cepat+cair cisadane coba$ cuan$ curi curi$ dan dan+ada
 dapat+hadiah di+bio di+istana di+kasur dibunuh disini$ ditinggal doang$ dulu gabut+nih gas gini got guna guys guys$
 hati+ini hub+wa info+loker ini+luka istana jadwal jatuh+dari jemput+di jemput+saya jiwa jual+akun juta+klik
 kamar+saya kasur kasur$ kenapa$ km kok+pinter lalu link$ link+di loker lowongan lu+bot lucu luka mabar mabar+yuk
 malam malam+takut mau+tenggelam mayat mobil$ motor+pukul mulus mulus$ murah+hub murah+minat nomor odgj+nih
 odgj+saya pak+camat pak+jangan pak+lagi pertama pinjam+cepat pinjol pinter pukul+2019 saya$ saya+lapar
 saya+presiden sebar selingkuh semua$ sepatu siap sih$ skripsi$ syarat terlantar+nih tidak$ tidak+guna tidur+doang
 tolol$ tolong+evakuasi woi you
nonsense 2 # 10+juta 62800$ =drill ^boleh ^jangan ^jodoh ^main ^mantan ^minta ^nyasar ^odgj ^oy ^tabrak ^tok ada+apa
 alias ambulans$ anjir$ babi banget+mau banget+ya banget+yak bantai banyak+darah bot+kok bri bulan bulan+ini buta
 butuh+kerja capek+banget cari+wkwk cek cek$ cimone culik+anak dapet di+kamar dikejar dm dm$ dodi dong+bot dua
 gaji+10 gaji+buta gratis hadiah$ indonesia indonesia$ internet jomblo+terlantar kami$ kecil kemana+mana kerja+dari
 kopi kredit kredit+motor kucing+saya kue lagi+mana langsung main makan+gaji malam+ini marah marah$ mati minat+dm
 minggu+ini motor+bekas motor+dp nama+dodi nih+pak nih+temenin oy oy$ padang pak+dompet pak+wkwk promo+kredit
 pulsa+murah putus rehab resmi saya+62800 saya+dong saya+sayang sayang+kamu sayang+lagi sekarang+juga selamat+anda
 siapa+anjir siapa+sih siapa+sudah temen+saya temenin temenin$ tenggelam+di terlantar+tanpa tes$ tok tok$ tolak
 tolong+cari wa$ wkwk+ada wkwk+gabut woy ya+tidak yak
nonsense 1 2019$ ^pukul ^sudah akun+ml angkut+wkwk apa+sudah banget+orang belum$ bener+tidak beras boleh buta$
 chat+bot di+hatimu dompet+saya evakuasi followers gratis$ hatimu hatimu+pak jual+obat jual+pulsa ke keren kerja$
 kerja+apa ktp kuat lagi lawan lu+pada lucu$ makan$ manusia mayat$ ml ml+murah motor nyanyi nyasar sales saya+culik
 saya+di saya+odgj sih+mantan sok tahu tenggelam terlantar+di tes+123 tolong+angkut wa+ini wkwk+bot
nonsense -1 0812+0000 24+jam 30an @reports ^bukan ^butuh ^cara ^darah ^debt ^emang ^guru ^hujan ^jempol ^kamar
 ^kantor ^kayanya ^kk ^kucing ^lampu ^lari ^lupakan ^maksudnya ^manusia ^nama ^never ^nihil ^parkir ^pasang ^patokan
 ^pinggir ^pohon ^posisi ^rambut ^syarat ^tangan ^trotoar ^ybs a+perempuan abis+mau ada+ambulans ada+kabar
 ada+petugas ahmad ahmad+yani aja+ke akta aktif alhamdulillah$ alun ambulans anak+di anak+teater angkat angkut
 anjing+liar anyar apa+ya apotek$ asap+pabrik assalamualaikum+pak atas bagaimana+ini bagaimana+ke bahasa bahaya
 banyak+banget bapak$ bapak+ibu bapak+itu bapak+pukul bapak+tiri baru+aja basah+kuyup batik+coklat bawa+golok
 bayar+tidak begal bekas bener$ berapa+orang berendeng berendeng$ berhenti besar+di besok$ besok+kalian bikin+debu
 bikin+kartu bikin+laporan bikin+takut biru bisa+jemput blt boleh+kirim bus butuh+tempat cari+bapak cctv cek+tiket
 celana cepat+kesini chat chat+ini cibodas ciledug cisadane$ collector collector+neror damkar$ dapet$ dari+kemarin
 dari+tasik debt debt+collector debu debu$ dengan+anak depan+indomaret depan+sd di+kantor di+mana di+odgj
 di+perempatan di+pos di+taman di+tangerang dia+cuma dicabut dicek dikeroyok dinas+sosial dinsos dinsos+itu
 dinsos+tolong diproses+dulu diri$ dompet+hilang donasi dongkap dtks dulu+pak emang fogging foto+ya gaga gerak
 gerendeng gerendeng$ hamil hampir hari$ hari+di hilang+kontak hilang+tidak horas+lae hp+tidak ijo ijo$ imbalan
 imbalan+tidak indomaret ini ini+bener ini+foto ini+siapa ini+sudah ireng its itu+mana itu+tadi jadi+bagaimana
 jadi+tidak jalan+merdeka jam$ janda jangan+diproses janten janten$ jaya$ jembatan+berendeng jempol jempol+untuk
 jual+makan jual+miras juga kabar$ kadaluarsa kadaluarsa$ kaget kaki+palsu kalau+minta kali+cisadane kalian
 kamar+mandi kami kantor$ kaos kartu+kuning kasih+nomor kayu$ ke+arah ke+nomor ke+palembang kel kembali+ke
 keren+pelayanan kiri$ kirim+foto kirim+video kk+saya kolong+flyover komplek kontrol kota+tangerang kotak kotor$
 ktp+saya kulit+sawo kumpul kuning$ kuyup kuyup$ lagi+orang lalat lama$ lansia+nyasar lansia+terlantar lantai
 lantai+2 lapangan+ahmad lari+dari lari+naik latihan+maap layan leher lemas lempar lepas lihat+saya limbah
 listrik+padam lokasi+ya lowongan+satpol lupakan maap makan+kadaluarsa makasih+pak maksimal maksimal+berapa mana+sih
 mana+ya mandi+umum mandir mantan+suami manusia$ matang matang$ mau+donasi mau+kembali mau+tanya mau+untuk meledak
 merdeka met+siang mind mind+dia minta+fogging minta+modal minta+nomor mogok motor$ muka mulut muncul+lagi
 muntah+abis mushola$ naik+angkot nama+bapak nama+ibu nanti$ nanti+hubung nanti+saya napas$ napas+tinggal neglasari
 never never+mind ngaku nomor+dinsos nomor+istri nomor+pak nomor+rumahnya nomor+telepon nongol nya$ nyambung
 nyasar+pak odgj+jalan odgj+yang orang+basah orang+petugas orang+sih pacar$ pada+kumpul padam pagi+pak pak pak+bantu
 pak+dari pak+dia pak+mau pak+naik pak+parah pak+rt pak+rw pak+temen pak+yang pakai+kaos pakai+sarung palembang
 panti$ pas pasar+anyar patokan pelatihan+kerja pemkot pemkot$ penagih penampungan penampungan$ pengaduan$
 pesan+suara petugas+mana pingsan$ pinjol+neror pohon$ pojok pojok$ pom+bensin popok pp$ pukul pukul+saya pungli
 puskesmas$ racun rapat rapat$ remaja rini rw+5 sadar saksi salah+kirim sampah$ samping sari sarung satu+saudara
 saurna sawo sawo+matang saya+cari saya+cuma saya+dicabut saya+hilang saya+ibu saya+kata saya+kumat saya+maling
 saya+pak saya+perlu saya+sekarang saya+share saya+standby saya+wa sd seberang+apotek sehat+selalu sekitar+30an
 selalu selalu$ sementara+di siap+pak siapa+ini sido$ singgah$ sosial standby suara sudah+ada sudah+lewat
 sudah+rapat sudah+sampai sugeng+enjing sukses sukses+terus sungai surat+mati susu susul$ tadi+cuma tangga tanya$
 tanya+pak target+lihat tarik+laporan tasik tato tawa+saya teater telat telepon+aja tempat+tinggal teriak tiap+malam
 tidak+janten tidak+kuat tidak+nanti tidak+napas tidak+sido tiri titik toko+kayu tol tolong+dicek tongkat tongkat$
 trc+itu trotoar truk+tanah tua tulang tuna uang+habis umum umur+sekitar untuk+pengaduan update$ update+dong usir
 utang warga$ warung$ yang+bisa yang+cari yang+di yang+kemarin yang+satu yani yani$
nonsense -2 5$ 70$ =not =still =urgent @case @needs ^3 ^adik ^angkot ^are ^asap ^baju ^banjir ^bikin ^cepat ^darurat
 ^data ^ditusuk ^gudang ^hari ^harus ^hp ^ijazah ^istri ^itu ^jadi ^kapan ^kerja ^kubur ^kulit ^lihat ^listrik
 ^logatnya ^lowongan ^mana ^misi ^mobil ^napas ^no ^okee ^pelapor ^pelatihan ^penipuan ^saudara ^sekolah ^sertifikat
 ^siang ^siap ^sip ^sore ^status ^tabung ^target ^tarimo ^tas ^telepon ^temen ^toko ^truk ^tukang ^tutup ^warga
 ^warung ^wilujeng ^woy ^🙏 abaikan abis+makan ada+korban ada+lansia ada+tidak alamat am aman ambrol ambruk anggota
 angkot$ angkot+ugal2an angkut$ apa+ini apa+pak arah asal asap assalamualaikum$ atau ayam ayam$ b b+1234
 bagaimana+pak bah banget+timnya bansos bantu$ bapak+ini baru+datang basah batak batal$ bau$ bau+banget bawa+apa
 bayi$ beda bekas+luka belum belum+juga benda benda$ bensin berapa+hari berapa+menit berdiri berdiri$ biasanya biaya
 bisa+bantu bisa+hubung bisa+pulang bocah bot+apa bot+nya capek+hidup cara$ cari+ibu cek+laporan cepat+orang cerai$
 chat$ chatbot cimone$ cina cina$ coklat coklat$ cuma+dibaca dagang damkar darurat+pak data+saya datang+pak
 dengan+siapa depan+sekolah di+halte di+kali di+kantong di+lokasi di+warung diam+aja digusur dinas diproses$
 dipukul+suami disebar+tidak ditusuk evening evening$ flyover gaji+saya gang$ ganggu gelandangan+di gigit godang
 golok good+evening good+job guru habis+ongkos hai+pak haji haji$ halo+dinsos halo+pak hapus hari+loh hp+saudara
 hp+saya identitas ijazah iki+bot info ini+chatbot it jadi+relawan jaga jalan$ jalan+kaki jam+berapa jaya jemput$
 jemput+bapak jenggot jenggot$ kacamata kacamata$ kaki$ kali$ kampung kantong kantong+ada kapan karunya kasih+makan
 kasih+pak kata+pak kayanya kayu ke+laporan kec kec+benda kecanduan kecanduan+film keluar keluarganya kelurahan
 kembali+lagi kena kenapa+laporan kesini+pak ketemu+lansia ketemu+mayat kilo kimia kiri kirim kirim$ kirim+lokasi
 kirim+ulang kk kok+diam ktp+hilang kubur kubur+cina kucing kulit kumat kumis kumis+tebal kuning kurus+tinggi lae
 lae$ lagi+sampai lalu$ lampu+merah lansia+saya lansia+yang lapangan lapor+dong lapor+kemana lapor+pak
 lapor+sekarang latihan lho lihat$ linglung+harus logatnya loh+ini luka+di maaf$ maaf+pak mabuk majikan makasih+ya
 maksudnya maling mandi mau+ada mau+bikin mau+jadi mau+minta mauliate+godang mayat+gratis meluncur meluncur$
 meninggal menit menit+lagi menjahit merah$ mereka mesin mesin$ minta minyak miras misi misi+pak modal+usaha mulai
 muncul muntah mushola naik+terus nama+saya neror neror+saya ngomong+apa nihil no+hp nomor+12 odgj ok$ oke+siap okee
 ongkos$ online$ online+shop orang+sekarat orang+sudah orang+terlantar orang+yang pabrik$ pagar pager+item pak+ada
 pak+cuma pak+sudah pakai+kacamata palsu paman panggil pasang pegang+pisau pelatihan pencet$ pengaduan penipuan
 penipuan+online perempatan$ pergi perkosa petugas+nya php pikun pindah pinggir pinggir+kali pingsan pisau$ pkh plat
 plus polisi$ pom poris posisi pp program pulang$ punya putih rambut ransel ransel$ raya$ relawan resmi$ rong rs
 rumah+mau rumah+nomor rusak$ sakit$ salah+chat sampai$ sampai+jam satpol$ satpol+pp satu+lagi saya+ada saya+aja
 saya+am saya+capek saya+dapet saya+diancam saya+disebar saya+habis saya+kecanduan saya+ketemu saya+lapor
 saya+linglung saya+perkosa saya+pukul saya+sayat saya+takut saya+tarik saya+tidak saya+tipu saya+yang seberang
 segera segera$ sehat sekarang$ selamat+malam selamat+siang selamat+sore selapajang selapajang$ selesai$ selimut
 sementara sertifikat sertifikat+tanah share shop siang$ siang+pak siap$ siapa+yang sini smp soal+tetangga sore$
 sore+pak spbu spbu+cikokol status$ suami$ sudah+datang sudah+kembali sudah+minggu sudah+rong sudah+selesai
 syaratnya+apa tabrak tabung tabung+gas tadi+pagi tahu$ tambah tanah$ tangis target tarimo tarimo+kasih tas+ransel
 tebal telanjang telepon$ terakhir terminal+poris ternyata$ tersedak tetangga+odgj tetangga+saya tidak tidak+bawa
 tidak+bayar tidak+jadi tidak+kenapa tidak+nih tidak+punya tidak+usah tiket tiketnya tipu+online titiknya toko
 tolong+dong tolong+kabar tolong+segera tpu tpu+selapajang trc$ truk trus tuh tunggu+di ugal2an ulang ulang+titiknya
 umur+70 update+pak usah usaha viral warna where wilujeng wilujeng+enjing wkwk+maaf woy+bales ya ya+pak ybs
nonsense -3 12$ 3+hari 60an 60an$ =ask =past =well @call @kin @len3 @len5 ^batal ^bayar ^bener ^bursa ^daftar ^dua
 ^foto ^gang ^hai ^halo ^hubung ^ieu ^iki ^is ^jam ^jazakallah ^kenapa ^keren ^kira ^klien ^kontak ^makan ^malam
 ^mantap ^met ^motor ^ok ^oke ^otw ^pakai ^penelepon ^polsek ^rsud ^salah ^sekarang ^ternyata ^wa ^👍 ada+di adik
 adik+saya akan akun amuk anak+kecil apa+aja apotek are are+you badan baik$ banjir bantu+saya banyak$ batik$ batu$
 bawa+karung belakang berita+bunuh boleh+lapor cerai cikokol cikokol$ cipondoh$ darurat data dengan$ di+depan
 di+jalan dia+moved dijemput$ dikasih+makan dinsos$ does does+this enjing$ gang+tabrak gemuk gemuk+pendek gerobak
 gudang hai halo halte ieu ieu+teh istri+saya item$ jadi+kan jam jazakallah job juga$ kan$ kartu karung karung$ kata
 kayaknya kecil$ kejang kemana kemana$ kepala kesini$ kolong kontak+saya korban$ kota kotor kurang kurus lagi+pak
 langka$ lanjut lari$ lewat linglung loh lokasi$ madura mahal$ malam+pak mantap masih$ masjid massal mau merah met
 minggu$ minta+tolong minum mobil motor+saya moved need need+tolong ngomong no nomor+saya nyamuk nyamuk+banyak
 odgj+di ok oke ongkos otw otw+belum pabrik pager pak+di pak+ini pak+orang pangkalan panti parah parkir pasar$
 pegang pelayanan$ pemadam pemadam$ pencet pendek pendek$ perempatan perempuan pertolongan$ petugas+berapa pisau
 pohon polisi polsek pos punten$ puskesmas rawat$ raya rsud rsud$ ruko rumah$ rumah+singgah rumahnya rusak rw sampah
 satpam satu+orang saudara+saya saya+butuh saya+dipukul saya+kasih saya+makasih saya+sudah saya+tunggu sekolah$
 selamat+pagi selesai sembako sido sih+berita singgah sip sip$ soal stasiun status sudah sudah+tidak suka surat
 susul taman tanah tangan$ tapi tarik team teh tempat terima terminal$ test$ tiap tidak+ada tidak+dikasih tidur
 timnya tinggi$ tolong tua$ tukang tunggu$ tutup urus wajib warga+yang wb wb$ wr wr+wb 👍 👍$ 🙏 🙏$
nonsense -4 =beast @len4 ^alhamdulillah ^apa ^baik ^bawa ^good ^hallo ^harga ^jalan ^jembatan ^kalau ^kata ^kemarin
 ^ketemu ^ktp ^nih ^noted ^oii ^pagi ^perempuan ^ping ^progres ^satu ^sekitar ^semoga ^spada ^umur ^update
 ^waalaikumsalam a ada ada$ ada+yang air aja+pak alhamdulillah aminah aminah$ apa+syaratnya bakar banget$ bapak+saya
 bapak+tua batu bau bayi berisik berisik$ bisa bungkus bursa bursa+kerja butuh+ambulans butuh+pertolongan cara
 cipondoh cuma daerah datang$ di di+gang di+pasar di+rumah di+terminal dibawa dijemput diproses dua+orang enjing
 gigi good habis hallo hallo$ hitam hitam$ hoax+pak ibu+saya iki ini+bot iseng$ item itu jaket jembatan jepit jepit$
 kaki kalau kantor kembali kira klien kok konsultasi kontak lagi$ langka liar listrik logat lupa$ mana$ mantan+pacar
 masuk$ masuk+tidak mic mic+tes naik napas nasi+bungkus noted noted$ oii oii$ ompong ompong$ online orang+odgj pak$
 pak+tolong patah penelepon permisi$ pertolongan ping ping$ polisi+minta progres punten+kakak rokok rokok$ rt rumah
 rumah+saya saja$ saya+disabilitas saya+kirim sebatang sekarang selamat sendal siti situ situ$ sorry sorry$ spada
 spada$ suami+saya sunda sunda$ tas tes+mic tetangga$ the this tidak+sih tidur+di tinggal tinggi tolong+cepat
 waalaikumsalam waalaikumsalam$ warung
nonsense -5 =road @person @sighting @them @who=operator ^bagaimana ^bantu ^batik ^bidan ^bisa ^dengan ^haloo ^hello
 ^hi ^izin ^janji ^kok ^kulonuwun ^laki ^lama ^lupa ^nikah ^pak ^sampurasun ^sugeng ^sukarjo ^tadi ^trc ^yang aja$
 anak$ anak+saya angkot baik baju batal batik bidan bot+ya bukan darah dari dekat depan dia diancam dikasih
 disabilitas duduk evakuasi$ film$ foto$ hai$ halo$ haloo hari+minggu harus hello hi hp ibu$ jadi jawab kabar kali
 kan kemarin kemarin$ kesini korban kulonuwun kulonuwun$ laki$ lama+banget lari lihat lupa mahal makasih$ minggu
 nama nanti orang$ orang+tidak pak+dinsos pak+ternyata pelapor pelayanan pulang rawat rps rps$ sampai sampurasun
 sampurasun$ satpol saudara$ sebelah sekolah semoga siang sore sudah+saya sugeng sukarjo tabrak$ tadi tahun tahun$
 tangan tanya telepon terminal terus$ tidur$ topi topi$ umur update video waris waris$ woy$ ya+ini
nonsense -6 ^ada ^gelandangan ^hilang ^horas ^iya ^laporan ^mauliate ^okeee ^orang ^permisi ^top bagaimana$ bawa
 bayar buka$ cabut cabut$ cepat$ diam gang gelandangan gelandangan$ hilang$ horas izin jalan janji kakak+saya ketemu
 kp kp+baru laki mauliate nya okeee pagi$ pakai pasar perlu permisi petugas$ saya+cabut saya+istri sekitar sendiri
 suami syaratnya terus tolong$ tolong+saya top tower tunggu warga yang
nonsense -7 @back @goes @placed @who=relative @withdraw ^anak ^bapak ^dia ^haturnuhun ^ibu ^lansia ^mantul ^tetangga
 anak buka datang dibaca dibaca+doang haturnuhun ibu istri$ iya lama lansia laporan+saya lokasi mana mantul masuk
 orang perempuan$ petugas robot$ salah saudara saya+mau untuk
nonsense -8 @? @other @status ^assalamualaikum ^maaf ^makasih ^punten assalamualaikum bagaimana bantu bapak daster
 dengan dipukul hilang kamu+robot kerja+dong kontrakan laporan$ masih mau+lapor odgj$ punten ternyata tetangga
nonsense -9 =office @code @danger @thanked ^belum ^kontrakan ^masih ^tolong hukum lansia$ lapor minta$ pagi robot
 sendiri$
nonsense -10 @addition @question @who=responder foto maaf makasih mati$ much siapa$ trc
nonsense -11 @it is lapor$ laporan
nonsense -13 ^ini ^tidak
nonsense -14 @thanking
question 16 lo
question 15 kamu+robot relawan
question 14 it
question 12 jadi+relawan resmi wajib
question 11 @? apa+syaratnya biaya does does+this mau+jadi nanti resmi$ this
question 10 ^emang ada+ambulans ambulans kantor kemana$ lama perlu polisi siapa$ tanya tidak$
question 9 24+jam ^bisa ^is ^maksudnya ada+biaya are are+you atau bener$ biasanya dari+mana disebar+tidak donasi
 emang gratis+tidak hukum ini+bot itu jaga jam jam$ kantor$ layan maksudnya mau+donasi panti rumah+singgah siapa
 singgah syaratnya
question 8 =ask @question ^apa ^berapa ^daerah ^foto ^ini ^jam ^kalau ^kamu ^perlu akan aman apa+pak bagaimana$
 bener berapa berapa+lama boleh bukan$ cara dinsos gratis+kan ini+pak kalau kan kemana kenapa kirim+lokasi kota
 malam+ada mana mana+ini mesin mesin$ nanti$ nya+dari pak+nya petugas+perempuan polisi+di rahasia saya+rahasia
 siapa+ya umur+berapa you
question 7 ^are ^bagaimana ^bayar ^dinsos ^iki ^kenapa adopsi aja$ apa beda berapa+orang besok+ada bisa bisa+lapor
 bot cek+laporan daerah di+tangerang dibaca do foto hari+minggu iki istirahat kalau+ketemu kenapa+saya kirim
 kok+lama lama+biasanya langsung lapor luar mau+wawancara mobil+apa nomor nomor+telepon orang+bener orang+meninggal
 pak+jam penelepon+tanya robot sih sini sirine skripsi tadi+malam tangsel telepon tindak$ trc wawancara ya$ ya+kok
 yang+sudah
question 6 @it ^bener ^data ^hari ^nanti ^odgj ^rumah ^trc aktif alamat apa+robot atau+mesin bayar bayar+tidak bekas
 bisa+saya boleh+lapor buka cara+cek dendam di+kantor dikasih+makan dinsos$ disebar harus harus+kirim harus+tunggu
 identitas imbalan imbalan+tidak is izin juga kalau+minta kalau+orang kalau+saya kamu kan+pak ke+dinsos kerja+24
 ketemu+orang kok+harus lapor+kesini layan$ nanti+pulang orang+mana perempuan+ada petugas petugas+berapa
 petugas+datang punya+saudara rahasia+kan sampai+jam saya+akan saya+disebar saya+tanya siapa+aja sini+tidak takut
 tanggung tangsel+masuk tidak tidak+kalau tidak+nanti
question 5 =drill ^beda ^boleh ^ieu ^kantor ^lapor ^malam ^panti ^siapa ^umur ada+apa aman$ aman+tidak anak+jalan
 apa+mesin apa+saya apa+sih bagaimana balas banget$ bantu+tidak berapa+hari berita biasanya$ bisa+bantu bisa+jemput
 boleh+saya cara+lapor data data+saya di+kali dibawa dijemput gelandangan+nanti gempa hari ieu ieu+teh iki+bot
 ini+gratis itu+orang itu+yang jaga+malam kalau+ada kalau+mau ke+panti kemarin+itu kenceng kerja kerja+sampai lama$
 lapor$ lapor+di lapor+disini latihan lewat+sini maksimal maksimal+berapa malam+tidak mana$ mana+sih masuk+panti
 masuk+sini minggu nama+saya nomor+dinsos nomor+ini odgj odgj+yang panti+mana pelapor pemerintah perempuan$
 perlu+foto pulang+tidak rame2 saya+takut saya+warga share+lokasi syarat+masuk tadi+ada takut+dia teh terlantar+itu
 terus$ tetep tidak+di tidak+pak tidak+untuk trc+itu tunggu+di untuk yang yang+jaga
question 4 =well @len1 @len2 ^abis ^biaya ^dasar ^petugas ^tadi abis+lapor ada+masalah ada+petugas alamat+rumah
 ambulans+gratis anak+kontrakan anonymously anonymously$ apa$ apa+beda apa+bisa apa+laporan apa+yang baca
 bagaimana+do bahasa baju bales bawa+pulang bisa+minta boleh+kirim bot$ daerah+kerja dasar data+pelapor dengan
 dengan+112 dijemput+nanti dijemput+perempuan do+saya foto+yang hari+di harus+share informasi ini$ ini+aktif
 ini+layan ini+masih ini+nomor jawab+orang jemput$ juga+tidak kalau+lapor kalau+odgj kalau+sudah kali kan$
 kembali+lagi ktp ktp+saya kumat lapor+gelandangan lapor+lewat lapor+trus laporan+anonymously laporan+saya layan+ini
 lewat luar+kota mana+aja masih+bisa masuk meninggal meninggal+di mereka nanti+saya nya nyambung orang+sakit pak+apa
 pakai+mobil pasar$ petugas+kerja program punya puskesmas$ saya+bawa saya+dibaca saya+kabar saya+laporan share sih$
 singgah$ sini+ya tampung tanya+pak titip tolong+informasi tua+yang tuh yang+benar yang+meninggal yang+tidak
question 3 =not ^aman ^cara ^dokumen ^harus ^kira ^layan ^nomor ^timnya aja+yang alamat$ ambil ambil+mayat anonim
 apa+harus apa+motor aplikasi aplikasi+resmi bagaimana+cara bawa+mobil beda+dengan beda+odgj benar bener+tidak
 berita+bunuh besuk biaya+pemakaman biaya+tidak bohong boleh+tidak bukan+warga chat+ini dapet+hadiah dapet+imbalan
 datang+bawa dengan+aja di+cimone di+odgj di+puskesmas di+tiktok dibawa+kemarin dikasih dinas+sosial dinsos+bisa
 dinsos+buka dipungut dipungut+biaya disini+dengan ditaro+mana dokumen dokumen+apa dulu gratis hari+libur
 harus+kenapa harus+pakai hasil$ here here$ hilang+disini ini ini+aplikasi ini+kalau ini+manusia itu+apa
 jakarta+boleh jam+besuk jawab jenguk kabar+tidak kalau+malam kantor+dinsos kasih+nomor ke+rs ke+siapa
 keluarganya+tidak kemana+sih kenapa+pak ktp+tidak lagi+tidak lama+tidak lansia$ lapor+anonim lapor+apa lapor+dapet
 lokasi lokasi$ lokasi+sih lokasi+tidak lumpuh lumpuh+tidak maaf+ini malam mana+alamat masalah mau+dijemput
 minggu+tidak nanti+dibawa nanti+ditaro nolak+dibawa nomor+hp odgj+dengan open pak+di pak+ini pak+kalau pakai+bahasa
 pakai+seragam panggil panti+lansia pemkot penampungan penampungan$ pertolongan+pertama pesan pesan+suara petugas$
 petugas+pakai pp prosedur pulang rahasia+tidak robot$ rs$ rt+tidak satpol+pp saudara+boleh saya+bukan saya+perlu
 seragam seragam+tidak siapa+yang sih+ada sih+berita singgah+mana sini+bukan sosial standby sudah+ambil tangerang
 tangerang+boleh tangerang+bukan tanya+terus telepon+kemana terlantar terus tidak+muncul tidak+petugas tolong+di
 trus urus+bagaimana viral+di warga+tangerang ya yang+dibawa yang+viral
"""
