"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
greeting -3 =past @code @len5 ^darurat ^dua ^gelandangan ^haturnuhun ^hilang ^iya ^kalau ^laki ^lupa ^mantap ^mau
 ^mauliate ^oke ^okeee ^perempuan ^petugas ^siap ^suami ^top ^trc anak+saya apa+robot asem bagaimana$ baju bakar
 banyak baru bayar berapa boleh buka buka$ butuh coba darurat+pak deh dekat di+pasar diam dibawa dijemput dong+pak
 dua+orang duduk gang good+job gratis$ haturnuhun hilang$ ibu+saya ini+pak iya jembatan job kakak+saya kaki kalau
 kami kampret kasih kemarin$ kembali kenapa kerja kesini klien korban laki$ lama laporan$ lari lupa makan malam+ada
 mantap mauliate minggu nih nikah nyasar oke okeee pak+parah parah parah+pak pasar pelayanan perempuan$ pulang rt
 sampai saudara$ saya+mau sayang sayang$ sebelah sih tabrak$ tahu tahun tai tangan terlantar ternyata terus
 tetangga$ tidak tidak+ada tidur+di top tower umur warga wkwk yuk
greeting -4 =ask =beast =not @? @case @kin @len1 @len3 @len4 @needs @sighting @who=operator ^anak ^bagaimana ^bapak
 ^cuma ^dengan ^dia ^ditusuk ^kontrakan ^maaf ^orang ^tadi ^tetangga ^update ^yang apa$ apa+syaratnya bagaimana+pak
 banget$ bangsat bawa belum bisa bukan cari cepat darah dari darurat datang depan doang dua foto gelandangan hari
 ini+ada istri itu jalan kata kemarin ketemu kok laki lapor$ laporan+saya lihat lokasi makasih+pak mana mati mirip
 much odgj pak+ini pak+saya pakai pengumuman perempuan rumah salah satu sekarang sendiri sendiri$ siap suami
 syaratnya tabrak tadi+pagi tetangga tidak+pak tidur tidur$ tua tunggu untuk update+pak yang
greeting -5 =drill =heart =joke =road =work @goes @placed @them @who=relative ^baik ^dinsos ^kakak ^kapan ^lansia
 ^minta ^sudah anak baik banget bantu bot$ di dia ditusuk hilang jadi jam ke kek kontrakan lagi lansia lansia$ mau
 nama nomor nya resmi resmi$ saudara saya saya$ sudah tadi test+123 update ya+pak
greeting -6 # =office =tale =urgent @addition @back @danger @len2 @status @who=responder ^masih aja bagaimana cuma
 dong gratis kapan laporan lo masih minta tolong
greeting -7 @it @reports @withdraw ^mantul cintaku cintaku$ mantul mau+lapor
greeting -8 @other @thanking ^tolong lapor lapor+pak tolong+pak
greeting -9 ^lapor ^tidak
greeting -10 ^makasih
thanks 21 much
thanks 17 ^top top
thanks 16 ^mantul mantul pelayanan
thanks 15 ^haturnuhun ^mauliate ^semoga haturnuhun mauliate pelayanan$
thanks 14 ^okeee okeee
thanks 13 ^baik ^iya baik iya semoga
thanks 12 ^dengan dengan$
thanks 11 ^jazakallah ^jempol good+job jazakallah jempol jempol+untuk noted$
thanks 10 @thanking ^makasih ^mantap ^noted job mantap noted tunggu tunggu$
thanks 9 ^alhamdulillah ^good ^ok ^oke ^siap ^👍 alhamdulillah baik$ good kasih kasih+pak ok oke sip sip$ 👍 👍$ 🙏 🙏$
thanks 8 @thanked ^bantu ^keren ^sip ^tarimo banget godang ibu$ makasih makasih+pak mauliate+godang sehat siap
 tarimo tarimo+kasih tuhan untuk
thanks 7 ^okee ^terima ^🙏 banget$ bapak+ibu keren makasih+ya ok$ okee sehat+selalu selalu selalu$ siap+pak terima
 terima+kasih
thanks 6 @len0 alhamdulillah$ bantu cepat dengan makasih$ mantul+pak oke+pak pak+sudah petugas sudah+dibawa
 sudah+dijemput team
thanks 5 ^hatur banget+timnya berkat cepat$ cepat+banget dibawa+pak dijemput hatur hatur+makasih ibu+sudah infonya
 jadi jawab makasih+banget makasih+banyak mantap+pak matur matur+makasih pak$ pak+makasih tangan+terima timnya
thanks 4 ^matur alhamdulillah+sudah atas banyak deh dinsos$ infonya$ kabar+lagi kasih$ lagi$ makasih+atas
 makasih+infonya mantul+petugas markotop oke+siap pak+sehat petugas$ satpol sukses sukses+terus top+markotop trc
 ya+pak
thanks 3 amal amal+ibadah atas+bantu dijemput$ dinsos gitu gitu+makasih infonya+pak jadi+amal kasih+sudah
 keren+banget lansia+sudah makasih+sanget nanti+saya nggih nya+sudah oh+gitu ok+sip pak+cepat petugas+sehat respon
 sanget satpol$ saya+kabar saya+tunggu semoga+jadi semoga+petugas siap$ siap+tunggu sudah+bantu sudah+tolong terus$
 trc$ tunggu+ya untuk+petugas ya ya+sudah
thanks 2 ^oh ^puji balas balas+baik banget+kakak bantu$ banyak+bapak bapak$ bapak+sudah beres beres+makasih berkah
 berkah$ bersama bot+nya datang$ dengan+pak hampir ibadah ibadah$ ibu+lansia jemput+lansia kasih+banyak
 keren+pelayanan lae lae$ lansia+itu lucu makasih+kakak makasih+trc mantap+cepat mati+tawa menangani nanti nya oh
 oke+makasih orang+pingsan pak pak+ibu pak+petugas pak+terima puji puji+tuhan respon+cepat sanget+pak semoga+balas
 semoga+berkah sigap sip+makasih sudah sudah+beres sudah+bersama sudah+jemput tadi$ tangan+makasih tawa tawa+saya
 tenang+sekarang tuhan+sudah tunggu+datang
thanks 1 akhirnya alhamdulillah+ketemu atas+respon cepat+👍 dibawa dicandak dijemput+makasih gusti gusti+sudah guys
 guys$ kabar kami+lagi kasih+atas kasih+ibu kasih+petugas kemarin+sudah ketemu$ lot makasih+yaa makasih+you mugia
 nggih+pak odgj+nya oke+noted pak+tunggu penjelasannya penjelasannya$ petugas+ramah sudah+dicandak sudah+tenang
 tenang tolong+lansia wkwk wkwk$ yaa yaa$ yang+darah
thanks -1 @search ^adik ^batik ^bawa ^belum ^besok ^bidan ^bisa ^bot ^cepat ^darah ^darurat ^gas ^hallo ^hasil
 ^hello ^hilang ^iki ^izin ^kamu ^kemarin ^kulonuwun ^laki ^lupa ^met ^nama ^nikah ^nomor ^oii ^oy ^ping ^polisi
 ^posisi ^qwerty ^rumah ^saudara ^siang ^sore ^spada ^sugeng ^sukarjo ^tadi ^tok ^waalaikumsalam aja+pak ambulans
 asd asd$ asem bagaimana+pak banyak$ baru$ batik batu belum$ berdiri berdiri$ besar bidan bocah bot bubar buka$
 bunga cantik cantik+deh cimone cipondoh darah$ darurat darurat+pak datang datang+pak dengan+keluarganya di+halte
 di+pos di+terminal disini dong$ dulu enjing ganggu gas gelandangan+di habis hallo harus hasil hello hidup hp hubung
 ibu+petugas iki info internet iseng item izin jangan jaya jomblo kamar kampret kamu+robot kantor karunya kayaknya
 kel keluarganya+pak kena kenapa+pak kepala kira konsultasi korban ktp kucing kulonuwun kulonuwun$ lagi+pak lalu
 lampu+merah lanjut lansia+saya lansia+yang laporan$ lari$ linglung lo lu malam+pak masih+dengan mati$ meninggal met
 murah naik ngomong oii oii$ oy oy$ pagi+bapak pak+ada pak+saya panti parkir pasar$ perempuan$ pikun ping ping$
 pinggir pisau posisi pulsa punya qwerty qwerty$ raya robot robot$ rps rps$ rs ruko rumah$ rumah+singgah rumah+temen
 rumahnya rusak saja saja$ saudara+saya saya+lapor saya+tidak selamanya$ siang+pak singgah sini situ sore$ sore+pak
 spada spada$ status suami+saya sugeng sukarjo tabrak$ tadi tai tambah tanah tangan tanpa target tas tempat tes$
 test$ tetangga$ tidak+mau tidak+pak tidak+perlu tidak+punya tinggi tok tok$ topi topi$ tower tua$ wa waalaikumsalam
 waalaikumsalam$ ya$ yang+kemarin yuk+pak
thanks -2 =office @who=resident ^bagaimana ^butuh ^cari ^dijual ^dinsos ^ditusuk ^gelandangan ^hai ^haloo ^hi ^horas
 ^kalau ^ketemu ^ketua ^klien ^kontrakan ^laporan ^maaf ^malam ^odgj ^p ^pagi ^penelepon ^perempuan ^punten
 ^sampurasun ^sekarang ^suami ^tes ^test ^trc ^update ^wkwk ^woy ada+di adik adik+saya aja$ amuk angkot apa$ baca
 badan baju banget+ya bapak+tua baru batal bau bayi belakang bener besok bikin boleh buka cara cek$ clear daftar dan
 di+depan di+jalan di+pasar diam dijual dipukul ditinggal ditusuk doang dua duduk evening evening$ golok
 good+evening gratis$ hai haloo halte hi hilang$ horas huni ibu+makasih ini$ is jadi+lapor jatuh jual kakak+saya
 kaki kali kami kamu kan kayanya kecil kejang keluar keluarganya kemana kemarin$ kembali kenapa kesini ketemu
 ketemu+di ketua ketua+rt kirim kolong kp lampu lansia+nyasar lapor$ lewat luka lupa makasih+sewu mana$ masjid mati
 mau+lapor mayat merah minggu minum mobil motor napas nih nikah nyasar$ obat orang+yang p p$ pagi$ pak+di pak+tolong
 panas panas+banget pelapor penelepon pergi perlu polisi poris pos pukul punten puskesmas rumah+saudara rumah+saya
 rw sakit sampurasun sampurasun$ satu saudara$ saudara+ibu saya+hilang sebelah sekolah selamanya selamat+tinggal
 sendiri$ sewu siang sih stasiun sudah+clear sudah+pulang sudah+saya sudah+tidak suka tahu tahun takut taman
 tangerang tangis tapi terlantar terminal ternyata tes test tiap tidak+bisa tidak+usah tidur$ tolong+cepat tutup
 umur update update+pak urus usah warung woy$ ybs yuk
thanks -3 =drill =past =tale =urgent @1 @code @len4 @len5 @status ^apa ^bapak ^cek ^kakak ^kok ^lama ^mau ^permisi
 ^petugas ^tetangga ^yang ada+lansia ada+orang ada+yang anak+saya bagaimana$ bakar bantu+saya bapak+saya bawa berapa
 bukan butuh cek cuma darah dekat dengan+anak dong+pak foto gang gelandangan gratis hari istri itu jam jembatan
 kalau kata kemarin kerja ketemu+ibu kontrakan lagi lama+banget lansia laporan+saya lari lihat lokasi maaf makan
 masuk odgj orang$ pak+dinsos pasar permisi rt salah sampai saya+mau saya+pak sekarang selamat siapa sore suami
 tabrak tanya telepon temen tidak+ada tidak+jadi tidur+di tinggal tolong+pak tua warga woy
thanks -4 =beast =heart =road =well =work @call @case @kin @len2 @len3 @needs @person @reports @sighting
 @who=operator ^ada ^anak ^dia ^ini ^kapan ^masih ^minta ^orang ^selamat ada aja anak$ apa belum bisa cari dari
 depan di di+rumah dia jalan kapan ke klien kok lapor+pak malam mana mau nama nomor nyasar orang pakai perempuan
 pulang saya$ sendiri tetangga tidak$ tidur yang
thanks -5 # =not @? @addition @danger @goes @it @placed @question @them @who=relative ^assalamualaikum ^halo ^ibu
 ^lansia ^lapor ^tidak anak assalamualaikum bagaimana dong halo hilang ini laki lama lapor laporan masih minta pagi
 rumah saudara tidak tolong
thanks -6 =ask @back @other @who=responder @withdraw ^sudah ^tolong laki$ satpam saya
thanks -8 ^pak
thanks -9 ^saya
thanks -14 saya+makasih
nonsense 18 jomblo
nonsense 16 kapan+nikah
nonsense 15 sudah+makan
nonsense 14 ^cuma ganteng kenalan makan+belum
nonsense 13 yuk yuk+pak
nonsense 12 =heart @len0 besok bunuh cantik cintaku cintaku$ di+hatinya hatiku hatinya murah pak+baru slot
nonsense 11 ^jual bubar dana dibantai film harga jangan jomblo+ya kapan+hujan klik lu menang persita pesan
 saya+dibantai tidak+pak
nonsense 10 ^dijual ada+alien alien apa$ banget bisa+tidur cari+istri cinta coba dong dong$ goblok hati hatinya$
 hujan+pak jual kek nasib skripsi tolol
nonsense 9 =joke =tale ^film ^lagi ^menang bangsat belum+pak boleh+kenalan cair culik gabut hubung hujan iseng+doang
 jodoh jodoh+saya kakak$ kenalan+tidak lagi+kenapa lah lah$ lapor+ada link lu$ makan mulu nikah pak+minta pak+saya
 pemerintah pinjam presiden tanpa
nonsense 8 12345$ @who=resident ^12345 ^dinsos ^hidup ^pinjem ^ppp ^qwerty ^wkwk asd asd$ asem banget+saya bonus bot
 bot$ cantik+deh dapat deh dia$ dibacok dijual dp goblok$ goreng hari+ini hidup huni jelas+lu join kampret kamu
 kenapa ktp+saja lapar lapor+dan nasi+goreng nyasar+di obat+pelangsing orang+dibacok pacar paket pelangsing pinjem
 ppp pulsa qwerty qwerty$ saya+terlantar sayang sih tai test+123 traktir untung wa wkwk wkwk$
nonsense 7 10+orang @len1 ^cari ^gabut ^gas ^investasi ^join ^kakak ^lu ^obat ^open ^pemerintah ^rame ^zzzzz
 ada+bidadari bakso$ berapa$ bidadari bidadari+jatuh cinta$ di+ig di+tv ditinggal+dia dong+pak dp+0 dua$ gaji ig
 ig+kata investasi jadi+pacar jatuh jatuh+cinta join+grup kamu+siapa kata+ada klik+disini klik+link modal nih
 nikah+yuk pada proses rame+di satu$ saya+nyasar sayang$ sebarkan sekarat siapa+presiden terlantar tes tidak+jelas
 tidak+ya tolong+jemput tv tv+ada zzzzz zzzzz$
nonsense 6 123$ @1 ^anj ^ayang ^bacot ^bot ^dosen ^hhhhh ^hmmmm ^lapar ^persita ^pinjam ^rumus ^saya ^xixixi ^zzzz
 ada+lowongan ada+mayat anda anj anj$ anjing+lu anjir ayang bacot bego bikin+mati bot+bego bunuh+waktu butuh+dana
 deh$ di+hatiku doang doang+pak dosen gacor hhhhh hhhhh$ hmmmm hmmmm$ ini$ iseng jelas jemput jomblo+tidak kesel
 kesel$ lalu+tolong lebaran lebaran$ libur+tidak lu+siapa luas macet masa masa+lalu mati+berdiri mau+mati mimpi
 murah$ open pak+tidak pesan+ini pulsa+dong rumus rumus+luas satu saya+jatuh setan setan$ slot+gacor subsidi
 tabrak+masa takut tanggal ternak tolong+ambulans traktir$ xixixi xixixi$ you$ zzzz zzzz$
nonsense 5 500rb ^anjing ^asd ^dana ^hatiku ^hoax ^kamu ^klik ^pantun ^polisi ^promo anjing apartemen bakso bales
 baru$ besar cepat cod cuan di+cisadane diskon duit duit$ gacor+maxwin grab grup hati+saya hoax hub jangan+kasih
 kasih+kendor ke+cimone kenapa+sih kendor klik$ libur link+ini lontong lu+semua maxwin menang+undian minta+duit nasi
 nomor+anda odgj+sih panas panas+banget pantun pantun+dong promo ready sayur sekarat$ selamat+nomor sewa sinyal
 takut$ tawa$ undian waktu xxxx xxxx$
nonsense 4 ^anjir ^beli ^dasar ^dompet ^gaji ^hati ^kirim ^lorem ^mampus ^mati ^mau ^p ^petugas ^pocong ^siapa ^slot
 ^test aja+sudah anda+menang bagi bales+kenapa becus begini beli berapa berita bikin bikin+saya bo bo$ bohong bola
 bola+malam boleh$ bot+goblok bot+jelek cair$ curhat daftar+sekarang dana+cepat dana+gratis dasar dasar+pemerintah
 deh+pak deposit dompet hadiah harga+beras hubung$ hubung+wa ipsum ipsum$ jadwal+bola jelek jual+motor juta ke+2
 kenapa+pak konsernya konsernya$ kuliah lagi+apa langit lemot lorem lorem+ipsum mampus mampus+saya mantan+saya
 masuk+got mati+lampu mati+tawa mau+curhat maxwin+daftar mayat+di minat nikah$ obat odgj+tolong omong open+bo order
 p pemerintah+tidak pinjol pocong rame rasa saldo saldo+dana satu+dua saya+abis saya+besok saya+tabrak saya+xxxx
 sejak sejak+ditinggal sekarang+bikin semua senin siapa t t+saya takut+banget tawa tengah tengah+malam tepat
 tepat+di tes+satu test tidak+becus tidak+bisa tidur+mulu timnas tugas wkwk+tolong woy yuk$
nonsense 3 0812$ 10rb 2+pak @len2 ^babi ^besok ^capek ^cek ^dapat ^di ^jadwal ^lapor ^mabar ^nomor ^panas ^sayang
 ^tes ^timnas ^woi abis aja aja+sih apa babi+lu bales$ bego$ beli+pulsa bener+pak beras$ berita+bohong bikinin bio
 bio$ bot+tolol bunga cabe camat capek+banget cepat+cair cisadane coba$ cuan$ curi curi$ dan dan+ada dapat+hadiah
 di+bio di+istana di+kasur dibunuh disini$ ditinggal doang$ dulu gabut+nih gas gini got guna guys guys$ hati+ini
 hub+wa info+loker ini+luka istana jadwal jatuh+dari jelek$ jemput+di jemput+saya jiwa jual+akun juta+klik
 kamu+jomblo kasur kasur$ kenapa$ kok+pinter lalu link$ link+di loker lowongan lu+bot lucu luka mabar mabar+yuk
 malam malam+takut manusia+apa mau+tenggelam mayat mobil$ motor+pukul mulus mulus$ murah+hub murah+minat nomor
 odgj+nih odgj+saya pak+camat pak+jangan pak+lagi pertama pinjam+cepat pinter pukul+2019 saya$ saya+lapar
 saya+presiden sebar selingkuh semua$ sepatu siap sih$ skripsi$ syarat tidak+guna tidur+doang tolol$ tolong+evakuasi
 woi you
nonsense 2 # 10+juta 62800$ =drill ^berapa ^boleh ^jangan ^jodoh ^jomblo ^main ^mantan ^minta ^nyasar ^odgj ^tabrak
 ^woy ^yang ada+apa alias ambulans$ anjir$ babi balas banget+mau banget+ya banget+yak bantai banyak+darah bot+kok
 bri bulan bulan+ini buta butuh+kerja cari+wkwk cek cek$ cimone culik+anak di+kamar dikejar dm dm$ dodi dong+bot dua
 gaji+10 gaji+buta hadiah$ indonesia indonesia$ internet jomblo+terlantar kamar+saya kami$ kemana+mana kerja+dari km
 kopi kredit kredit+motor kucing+saya kue langsung main makan+gaji malam+ini marah marah$ mati minat+dm minggu+ini
 motor+bekas motor+dp nama+dodi nih+temenin padang pak+dompet pak+wkwk promo+kredit pulsa+murah putus rehab resmi
 saya+62800 saya+dong saya+sayang sayang+kamu sayang+lagi sekarang+juga selamat+anda siapa+anjir siapa+sih
 siapa+sudah temen+saya temenin temenin$ tenggelam+di terlantar+nih terlantar+tanpa tes$ tidak$ tolak tolong+cari
 wa$ wkwk+ada wkwk+gabut woy$ ya+tidak yak
nonsense 1 2019$ ^oy ^pukul ^sudah ^tok akun+ml angkut+wkwk apa+sudah banget+orang belum$ bener+tidak beras boleh
 buta$ chat+bot dapet di+hatimu dompet+saya evakuasi followers gacor+hari gratis gratis$ hatimu hatimu+pak jual+obat
 jual+pulsa ke kecil keren kerja$ kerja+apa ktp kuat lagi lawan lu+pada lucu$ makan$ manusia mayat$ ml ml+murah
 motor nih+pak nyanyi nyasar oy oy$ sales saya+culik saya+di saya+odgj sih+mantan sok tahu tenggelam terlantar+di
 tes+123 tok tok$ tolong+angkut wa+ini wkwk+bot
nonsense -1 0812+0000 24+jam 30an @reports ^bukan ^butuh ^cara ^darah ^debt ^emang ^guru ^hujan ^jempol ^kamar
 ^kantor ^kayanya ^kk ^kucing ^lampu ^lari ^lokasi ^lupakan ^maksudnya ^manusia ^nama ^never ^nihil ^parkir ^pasang
 ^patokan ^pinggir ^pohon ^posisi ^rambut ^ruko ^sungai ^syarat ^tangan ^telepon ^trotoar ^ybs a+perempuan abis+mau
 ada+ambulans ada+kabar ada+petugas ahmad ahmad+yani aja+ke akta aktif alfamart alfamart$ alhamdulillah$ ambulans
 anak+di anak+teater angkat angkut anjing+liar anter anyar apotek$ assalamualaikum+pak atas bagaimana+ini
 bagaimana+ke bahasa bahaya bangun banyak+banget bapak$ bapak+ibu bapak+pukul bapak+tiri baru+aja basah+kuyup
 batik+coklat batuceper bau$ bawa+golok bawa+tongkat bayar+tidak begal bekas bener$ berapa+orang berendeng
 berendeng$ berhenti besar+di besok$ besok+kalian bikin+debu bikin+kartu bikin+laporan bikin+macet bikin+takut biru
 bisa+jemput blt boleh+kirim bus busa butuh+tempat cari+bapak cctv cek+tiket celana cepat+kesini chat chat+ini
 cibodas$ ciledug cisadane$ collector collector+neror daftar+dtks dagang damkar$ dapet$ dari+kemarin dari+mana
 dari+tasik debt debt+collector debu debu$ dengan+anak depan+sd di+kantor di+odgj di+perempatan di+pos di+taman
 di+tangerang dia+cuma dicabut dicek dikeroyok dinas+sosial dinsos dinsos+itu dinsos+tolong diproses+dulu diri$
 dompet+hilang donasi dongkap dtks dulu+pak emang flyover+cibodas fogging foto+ya gaga gerak gerendeng gerendeng$
 hamil hampir hari$ hari+di hilang+kontak hilang+tidak horas+lae hp+tidak ijo ijo$ imbalan imbalan+tidak ini
 ini+bener ini+foto ini+sudah ireng its itu+mana itu+tadi jadi+bagaimana jadi+tidak jalan+merdeka jam$
 jangan+diproses janten janten$ jaya$ jembatan+berendeng jembatan+robinson jempol jempol+untuk jual+makan jual+miras
 juga kabar$ kadaluarsa kadaluarsa$ kaget kaki+palsu kalau+minta kali+cisadane kali+sabi kalian kamar+mandi kami
 kantor$ kaos kartu+kuning kasih+nomor kayu$ ke+arah ke+nomor ke+palembang kel kembali+ke keren+pelayanan kesini+pak
 kiri$ kirim+foto kirim+video kk+saya komplek kontrol kota+tangerang kotak kotor$ ktp+saya kulit+sawo kumpul kuning$
 kuyup kuyup$ lalat lama$ lansia+nyasar lansia+terlantar lantai lantai+2 lapangan+ahmad lari+dari lari+naik
 latihan+maap layan lebih leher lemas lempar lepas lihat+saya limbah listrik+padam lowongan+satpol lupakan maap
 makan+kadaluarsa makasih+pak maksimal maksimal+berapa mandi+umum mandir mantan+suami manusia$ matang matang$
 mau+donasi mau+kembali mau+tanya mau+untuk meledak merdeka met+siang mind mind+dia minta+modal minta+nomor mogok
 motor$ muka mulut muncul+lagi muntah+abis mushola$ naik+angkot nama+bapak nama+ibu nanti$ nanti+hubung nanti+saya
 napas$ napas+tinggal neglasari never never+mind ngaku nih+petugas nomor+dinsos nomor+istri nomor+pak nomor+rumahnya
 nomor+telepon nongol nya$ nyambung nyasar+pak odgj+jalan odgj+yang orang+basah orang+petugas orang+sih pada+kumpul
 padam pagar pagi+pak pak pak+bantu pak+dari pak+dia pak+mau pak+naik pak+rw pak+yang pakai$ pakai+kaos pakai+sarung
 palembang panti$ pas pasar+anyar pelatihan+kerja pemkot pemkot$ penagih penampungan penampungan$ pengaduan$
 pesan+suara pingsan$ pinjol+neror pohon$ pojok pojok$ popok popok+lansia pp$ pukul pukul$ pukul+saya pulang+kerja
 pungli puskesmas$ racun rapat rapat$ remaja rini robinson rw+5 sabi sadar saksi salah+kirim sampah$ samping sari
 sarung satu+saudara saurna sawo sawo+matang saya+cari saya+cuma saya+dicabut saya+hilang saya+ibu saya+kumat
 saya+maling saya+pak saya+perlu saya+pukul saya+sekarang saya+share saya+standby saya+wa sd sebelah$
 seberang+apotek sehat+selalu sekitar+30an selalu selalu$ sembako$ sementara+di share siap+pak siapa+ini sido$
 singgah$ sosial standby suara subuh subuh$ sudah+ada sudah+lewat sudah+rapat sudah+sampai sugeng+enjing sukses
 sukses+terus sungai surat+mati susu susul$ tadi+cuma tangga tanya$ target+lihat tarik+laporan tasik tato tawa+saya
 teater telat telepon+aja tempat+tinggal teriak terjun tiap+malam tidak+janten tidak+kuat tidak+nanti tidak+napas
 tidak+sido tiri titik toko+kayu tol tolong+dicek tongkat tongkat$ trc+itu trotoar truk+tanah tua tulang tuna
 tunggu+di uang+habis ud umum umur+sekitar untuk+pengaduan update$ update+dong usir warga$ warung$ ya$ yang+bales
 yang+bisa yang+di yang+dijual yang+kemarin yang+lapor yang+saya yani yani$
nonsense -2 5$ 70$ =ask =not =urgent @case @needs ^3 ^adik ^angkot ^are ^asap ^baju ^banjir ^bikin ^cepat ^darurat
 ^data ^ditusuk ^gudang ^hari ^harus ^hp ^ijazah ^istri ^itu ^jadi ^kapan ^kerja ^kubur ^kulit ^lihat ^listrik
 ^logatnya ^lowongan ^misi ^mobil ^napas ^no ^okee ^pelapor ^pelatihan ^penipuan ^saudara ^sekolah ^sertifikat
 ^siang ^siap ^sip ^sore ^status ^tabung ^target ^tarimo ^tas ^temen ^toko ^truk ^tukang ^tutup ^warga ^warung
 ^wilujeng ^🙏 abaikan abis+makan ada+korban ada+lansia ada+tidak alamat alun am aman ambrol ambruk anggota angkot$
 angkot+ugal2an angkut$ apa+ini apa+pak arah asal asap asap+pabrik assalamualaikum$ atau ayam ayam$ b b+1234
 bagaimana+pak bah banget+timnya bansos bantu$ bapak+ini baru+datang basah batak batal$ bau+banget bawa+apa bayi$
 beda bekas+luka belum belum+juga benda benda$ bensin berapa+hari berapa+menit berdiri berdiri$ biasanya biaya
 bisa+bantu bisa+hubung bisa+pulang bocah bot+apa bot+nya capek+hidup cara$ cari+ibu cek+laporan cerai$ chat$
 chatbot cibodas cimone$ cina cina$ coklat coklat$ cuma+dibaca damkar darurat+pak data+saya datang+pak dengan+siapa
 depan+sekolah di+halte di+kali di+kantong di+lokasi di+mana di+warung diam+aja digusur dinas diproses$
 dipukul+suami disebar+tidak ditusuk evening evening$ flyover gaji+saya gang$ ganggu gelandangan+di gigit godang
 golok good+evening good+job guru habis+ongkos hai+pak haji haji$ halo+dinsos halo+pak hapus hari+loh hp+saudara
 hp+saya identitas ijazah iki+bot info ini+chatbot ini+siapa it jadi+relawan jaga jalan$ jalan+kaki jam+berapa jaya
 jemput$ jemput+bapak jenggot jenggot$ kacamata kacamata$ kaki$ kali$ kampung kantong kantong+ada kapan karunya
 kasih+makan kasih+pak kata+pak kayanya kayu ke+laporan kec kec+benda kecanduan kecanduan+film keluar keluarganya
 kelurahan kembali+lagi kena kenapa+laporan ketemu+lansia ketemu+mayat kilo kimia kiri kirim kirim$ kirim+lokasi
 kirim+ulang kk kok+diam kolong+flyover ktp+hilang kubur kubur+cina kucing kulit kumat kumis kumis+tebal kuning
 kurus+tinggi lae lae$ lagi+orang lagi+sampai lalu$ lampu+merah lansia+saya lansia+yang lapangan lapor+dong
 lapor+kemana lapor+pak lapor+sekarang latihan lho lihat$ linglung+harus logatnya loh+ini luka+di maaf$ maaf+pak
 mabuk majikan makasih+ya maksudnya maling mana+sih mana+ya mandi mau+ada mau+bikin mau+jadi mau+minta
 mauliate+godang mayat+gratis meluncur meluncur$ meninggal menit menit+lagi menjahit merah$ mereka mesin mesin$
 minta minyak miras misi misi+pak modal+usaha mulai muncul muntah mushola naik+terus nama+saya neror neror+saya
 ngomong+apa nihil no+hp nomor+12 odgj ok$ oke+siap okee ongkos$ online$ online+shop orang+sudah orang+terlantar
 orang+yang pabrik$ pacar$ pager+item pak+ada pak+cuma pak+sudah pakai+kacamata palsu paman panggil pasang patokan
 pegang+pisau pelatihan pencet$ pengaduan penipuan penipuan+online perempatan$ pergi perkosa petugas+mana
 petugas+nya php pikun pindah pinggir+kali pingsan pisau$ pkh plat plus polisi$ pom pom+bensin poris posisi pp
 program pulang$ punya putih rambut ransel ransel$ raya$ relawan resmi$ rong rs rumah+mau rumah+nomor rumahnya
 rusak$ sakit$ salah+chat sampah sampai$ sampai+jam satpol$ satpol+pp saya+ada saya+aja saya+am saya+capek
 saya+dapet saya+diancam saya+disebar saya+habis saya+kecanduan saya+ketemu saya+lapor saya+linglung saya+perkosa
 saya+sayat saya+takut saya+tarik saya+tipu saya+yang seberang segera segera$ sehat sekarang$ sekolah$ selamat+malam
 selamat+siang selamat+sore selapajang selapajang$ selesai$ selimut sementara sertifikat sertifikat+tanah shop
 siang$ siang+pak siap$ siapa+yang sini smp soal+tetangga sore$ sore+pak spbu spbu+cikokol status$ sudah+datang
 sudah+kembali sudah+minggu sudah+rong sudah+selesai syaratnya+apa tabrak tabung tabung+gas tadi+pagi tahu$ tambah
 tanah$ tangis target tarimo tarimo+kasih tas+ransel tebal telanjang telepon$ terakhir terminal+poris ternyata$
 tersedak tetangga+odgj tetangga+saya tidak+bawa tidak+bayar tidak+jadi tidak+kenapa tidak+nih tidak+punya
 tidak+usah tiket tiketnya tipu+online titiknya toko tolong+dong tolong+kabar tolong+segera tpu tpu+selapajang trc$
 truk trus tuh ugal2an ulang ulang+titiknya umur+70 update+pak usah usaha utang viral warna where wilujeng
 wilujeng+enjing wkwk+maaf woy+bales ya ya+pak yang+cari yang+satu ybs
nonsense -3 12$ 3+hari 60an 60an$ =past =still =well @call @kin @len3 @len5 ^batal ^bayar ^bener ^bursa ^daftar ^dua
 ^foto ^gang ^hai ^hubung ^ieu ^iki ^is ^jam ^kenapa ^keren ^kira ^klien ^kontak ^makan ^malam ^mana ^mantap ^met
 ^motor ^ok ^oke ^otw ^pakai ^penelepon ^polsek ^rsud ^salah ^ternyata ^wa ^👍 ada+di adik adik+saya aja+pak akan
 akun amuk apa+aja apotek are are+you badan baik$ banjir bantu+saya banyak$ batik$ batu$ bawa+karung belakang
 berita+bunuh boleh+lapor cepat+orang cerai cikokol cikokol$ cipondoh cipondoh$ darurat data dengan$ di+depan
 di+jalan dia+moved dijemput$ dikasih+makan dinsos$ does does+this enjing$ gang+tabrak gemuk gemuk+pendek gerobak
 gudang hai halte ieu ieu+teh istri+saya item$ jadi+kan jam job juga$ kan$ karung karung$ kayaknya kecil$ kejang
 kemana kemana$ kepala kesini$ kolong kontak+saya korban$ kota kotor kurang kurus lagi+pak langka$ lanjut lari$
 lewat linglung loh lokasi$ madura mahal$ malam+pak mana mantap masih$ masjid massal mau merah met minggu$
 minta+tolong minum mobil motor+saya moved need need+tolong ngomong no nomor+saya nyamuk nyamuk+banyak odgj+di ok
 oke ongkos orang+sekarat otw otw+belum pabrik pager pak+di pak+ini pak+orang pangkalan panti parah parkir pasar$
 pegang pelayanan$ pemadam pemadam$ pencet pendek pendek$ perempatan pertolongan$ petugas+berapa pinggir pisau pohon
 polisi polsek pos punten$ puskesmas rawat$ raya rsud$ ruko rumah$ rumah+saya rumah+singgah rusak satpam satu+lagi
 satu+orang saudara+saya saya+butuh saya+dipukul saya+kasih saya+makasih saya+sudah saya+tidak saya+tunggu
 selamat+pagi selesai sembako sido sih+berita singgah sip sip$ soal stasiun status suami$ sudah sudah+tidak suka
 surat susul taman tanah tangan$ tapi tarik team teh tempat terima terminal$ test$ tiap tidak tidak+ada
 tidak+dikasih tidur timnya tinggi$ tolong tua$ tukang tunggu$ tutup urus wajib warga+yang wb wb$ wr wr+wb 👍 👍$ 🙏 🙏$
nonsense -4 =beast @len4 ^alhamdulillah ^apa ^baik ^bawa ^good ^hallo ^halo ^harga ^jalan ^jazakallah ^jembatan
 ^kalau ^kata ^kemarin ^ketemu ^ktp ^nih ^noted ^oii ^pagi ^perempuan ^ping ^progres ^satu ^sekarang ^sekitar
 ^semoga ^spada ^tadi ^umur ^update ^waalaikumsalam a ada ada$ ada+yang air alhamdulillah aminah aminah$ anak+kecil
 apa+syaratnya bakar banget$ bapak+saya bapak+tua batu bau bayi berisik berisik$ bisa bungkus bursa bursa+kerja
 butuh+ambulans butuh+pertolongan cara cuma daerah datang$ di di+gang di+pasar di+rumah di+terminal dibawa dijemput
 diproses dua+orang enjing gigi good habis hallo hallo$ halo hitam hitam$ hoax+pak ibu+saya iki ini+bot iseng$ item
 itu jaket jazakallah jepit jepit$ kaki kalau kantor kartu kata kembali kira klien kok konsultasi kontak lagi$
 langka liar listrik logat lupa$ mantan+pacar masuk$ masuk+tidak mic mic+tes naik napas nasi+bungkus noted noted$
 oii oii$ ompong ompong$ online orang+odgj orang+tidak pak+tolong patah penelepon perempuan permisi$ pertolongan
 ping ping$ polisi+minta progres punten+kakak rokok rokok$ rsud rt rumah rw saja$ saya+disabilitas saya+kirim
 sebatang sekarang selamat sendal siti situ situ$ sorry sorry$ spada spada$ suami+saya sunda sunda$ tas tes+mic
 tetangga$ the this tidak+sih tidur+di tinggal tinggi tolong+cepat waalaikumsalam waalaikumsalam$ warung
nonsense -5 =road @person @sighting @them @who=operator ^bagaimana ^bantu ^batik ^bidan ^bisa ^dengan ^haloo ^hello
 ^hi ^izin ^janji ^kok ^kulonuwun ^laki ^lama ^lupa ^nikah ^pak ^sampurasun ^sugeng ^sukarjo ^trc aja$ anak$
 anak+saya angkot baik baju batal batik bidan bot+ya bukan darah dari dekat depan dia diancam dikasih disabilitas
 duduk evakuasi$ film$ foto$ hai$ halo$ haloo hari+minggu harus hello hi hp ibu$ jadi jawab jembatan kabar kali kan
 kemarin kemarin$ kesini korban kulonuwun kulonuwun$ laki$ lama+banget lari lihat lupa mahal makasih$ minggu nama
 nanti orang$ pak$ pak+dinsos pak+ternyata pelapor pelayanan pulang rawat rps rps$ sampurasun sampurasun$ satpol
 saudara$ sebelah sekolah semoga siang sore sudah+saya sugeng sukarjo tabrak$ tadi tahun tahun$ tangan tanya telepon
 terminal terus$ tidur$ topi topi$ umur update video waris waris$ ya+ini yang
nonsense -6 ^ada ^gelandangan ^hilang ^horas ^iya ^laporan ^mauliate ^okeee ^orang ^permisi ^top bagaimana$ bawa
 bayar buka$ cabut cabut$ cepat$ diam gang gelandangan gelandangan$ hilang$ horas izin jalan janji kakak+saya ketemu
 kp kp+baru laki mana$ mauliate nya okeee pagi$ pakai pasar perlu permisi petugas$ sampai saya+cabut saya+istri
 sekitar sendiri suami syaratnya terus tolong$ tolong+saya top tower warga
nonsense -7 @back @goes @other @placed @who=relative @withdraw ^anak ^bapak ^dia ^haturnuhun ^ibu ^lansia ^mantul
 anak buka datang dibaca dibaca+doang haturnuhun ibu istri$ iya lama lansia laporan+saya lokasi mantul masuk orang
 perempuan$ petugas robot$ salah saudara saya+mau tunggu untuk
nonsense -8 @? @status ^assalamualaikum ^maaf ^makasih ^punten ^tetangga assalamualaikum bagaimana bantu bapak
 daster dengan dipukul hilang kamu+robot kerja+dong kontrakan laporan$ masih mau+lapor odgj$ punten ternyata
 tetangga
nonsense -9 =office @code @danger @thanked ^belum ^kontrakan ^masih ^tolong hukum lansia$ lapor minta$ pagi robot
 sendiri$
nonsense -10 @addition @question @who=responder foto maaf makasih mati$ much trc
nonsense -11 @it is lapor$ laporan siapa$
nonsense -12 ^ini ^tidak
nonsense -14 @thanking
question 16 lo
question 15 relawan
question 14 it kamu+robot
question 12 jadi+relawan resmi wajib
question 11 @? apa+syaratnya biaya does does+this mau+jadi nanti resmi$ this
question 10 ^emang ada+ambulans ambulans kantor kemana$ lama perlu polisi siapa$ tanya tidak$
question 9 24+jam ^bisa ^is ^maksudnya ada+biaya are are+you atau bener$ biasanya dari+mana disebar+tidak donasi
 emang gratis+tidak hukum ini+bot itu jaga jam jam$ kantor$ kemana layan maksudnya mau+donasi panti rumah+singgah
 siapa singgah syaratnya
question 8 =ask @question ^apa ^berapa ^daerah ^foto ^ini ^jam ^kalau ^kamu ^kenapa ^perlu aman apa+pak bagaimana$
 bener berapa berapa+lama boleh bukan$ cara dinsos gratis+kan ini+pak kalau kan kenapa kirim kirim+lokasi kota
 malam+ada mana+ini mesin mesin$ nanti$ nya+dari pak+nya petugas+perempuan polisi+di rahasia saya+rahasia siapa+ya
 umur+berapa you
question 7 ^are ^bagaimana ^bayar ^dinsos ^iki adopsi aja$ akan apa beda berapa+orang besok+ada bisa bisa+lapor bot
 cek+laporan daerah di+tangerang dibaca foto hari+minggu iki istirahat kalau+ketemu kenapa+saya kok+lama
 lama+biasanya langsung lapor luar mana mau+wawancara mobil+apa nomor nomor+telepon orang+bener orang+mana
 orang+meninggal pak+jam penelepon+tanya robot sih sini sirine skripsi tadi+malam tangsel telepon tindak$ trc
 wawancara ya$ ya+kok yang+sudah
question 6 @it ^bener ^data ^hari ^nanti ^odgj ^rumah ^trc ^umur aktif alamat apa+robot atau+mesin bayar bayar+tidak
 bekas bisa+saya boleh+lapor buka cara+cek dendam di+kantor dijemput dikasih+makan dinsos$ disebar do harus
 harus+kirim harus+tunggu identitas imbalan imbalan+tidak is izin juga kalau+mau kalau+minta kalau+orang kalau+saya
 kamu kan+pak kerja+24 ketemu+orang kok+harus lapor+kesini layan$ mana$ nanti+pulang odgj+yang perempuan+ada petugas
 petugas+berapa petugas+datang pulang+tidak punya+saudara rahasia+kan sampai+jam saya+akan saya+disebar saya+tanya
 siapa+aja sini+tidak takut tanggung tangsel+masuk tidak tidak+kalau tidak+nanti
question 5 =drill ^beda ^ieu ^kantor ^lapor ^malam ^panti ^siapa aman$ aman+tidak anak+jalan apa+bisa apa+mesin
 apa+saya apa+sih bagaimana balas banget$ bantu+tidak berapa+hari berita biasanya$ bisa+bantu bisa+jemput boleh+saya
 boleh+tanya cara+lapor data data+saya di+kali dibawa gelandangan+nanti gempa hari ieu ieu+teh iki+bot ini+gratis
 itu+orang itu+yang jaga+malam kalau+ada ke+dinsos ke+panti kemarin+itu kenceng kerja kerja+sampai ktp+saya lama$
 lapor$ lapor+di lapor+disini latihan layan+ini lewat+sini maksimal maksimal+berapa malam+tidak mana+sih masuk+panti
 masuk+sini minggu nama+saya nomor+dinsos nomor+ini odgj panti+mana pelapor pemerintah perlu+foto rame2 saya+takut
 saya+warga share+lokasi syarat+masuk tadi+ada takut+dia teh terlantar+itu terus$ tetep tidak+di tidak+pak
 tidak+untuk trc+itu tunggu+di untuk yang+jaga
question 4 =well @len1 @len2 ^abis ^biaya ^boleh ^dasar ^layan ^petugas ^tadi abis+lapor ada+apa ada+masalah
 ada+petugas alamat+rumah anak+kontrakan anonymously anonymously$ apa$ apa+beda apa+laporan apa+yang baca
 bagaimana+do bahasa baju bales bawa+pulang bisa+minta boleh+kirim bot$ daerah+kerja dasar data+pelapor dengan
 dengan+112 dijemput+nanti do+saya dulu foto+yang hari+di harus+share informasi ini$ ini+aktif ini+layan ini+masih
 ini+nomor jawab+orang jemput$ juga+tidak kalau+lapor kalau+odgj kalau+sudah kan$ kembali+lagi ktp kumat
 lapor+gelandangan lapor+lewat lapor+trus laporan+anonymously laporan+saya lewat luar+kota mana+aja mana+alamat
 masih+bisa meninggal meninggal+di mereka nanti+saya nya nyambung orang+sakit pak+apa pakai+mobil pasar$ perempuan$
 petugas+kerja program punya puskesmas$ saya+bawa saya+dibaca saya+kabar saya+laporan share sih$ singgah$ sini+ya
 tampung titip tolong+informasi tua+yang tuh yang yang+benar yang+meninggal yang+tidak
"""
