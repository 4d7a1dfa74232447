"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
greeting -3 @code @len5 ^darurat ^dua ^gelandangan ^haturnuhun ^hilang ^iya ^kalau ^laki ^lupa ^mantap ^mauliate
 ^okeee ^perempuan ^petugas ^siap ^suami ^top ^trc ^yang ada+yang anak+saya apa+robot asem bagaimana$ baju banyak
 baru bayar berapa buka buka$ butuh coba darurat+pak deh dekat di+pasar diam dibawa dong+pak dua+orang duduk gang
 good+job gratis$ haturnuhun hilang$ ibu+saya ini+pak istri iya jembatan job jomblo kaki kalau kami kampret kasih
 kemarin$ kembali kenapa kerja kesini klien korban laki$ lama laporan$ lari lupa makan malam+ada mantap mauliate
 minggu nih nikah nyasar okeee pak+parah parah parah+pak pasar pelayanan perempuan$ pulang rt sampai saudara$
 saya+mau sayang sayang$ siap+pak sih tabrak$ tahu tahun tai tangan terlantar ternyata terus tidak tidak+ada
 tidur+di top tower umur warga wkwk ya+pak yuk
greeting -4 =ask =beast =not =past @? @case @kin @len1 @len3 @len4 @needs @sighting @who=operator ^anak ^bagaimana
 ^bapak ^cuma ^dengan ^dia ^kontrakan ^maaf ^mau ^orang ^tadi ^tetangga ^update apa$ apa+syaratnya bagaimana+pak
 banget$ bawa bisa boleh bukan cari cepat darah dari darurat datang depan doang dua foto gelandangan hari ini+ada
 itu jalan kata kemarin ketemu kok laki laporan+saya lihat lokasi makasih+pak mana mati mau mirip much odgj pak+ini
 pak+saya pakai pengumuman perempuan rumah salah satu sekarang sendiri sendiri$ siap suami syaratnya tabrak
 tadi+pagi tetangga tidak+pak tidur tidur$ tua tunggu untuk update+pak yang
greeting -5 =drill =heart =joke =road =work @goes @placed @reports @them @who=relative ^baik ^dinsos ^ditusuk ^kakak
 ^kapan ^lansia ^minta ^sudah anak baik banget bantu belum bot$ di dia ditusuk hilang jadi jam ke kek kontrakan lagi
 lansia lansia$ lapor$ mau+lapor nama nomor nya resmi resmi$ saudara saya saya$ sudah tadi test+123 update
greeting -6 # =office =tale =urgent @addition @danger @len2 @who=responder ^masih aja bagaimana bangsat cuma gratis
 kapan laporan lo masih minta tolong
greeting -7 @back @it @status @withdraw ^mantul cintaku cintaku$ dong lapor mantul
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
thanks 10 @thanking ^makasih ^mantap ^noted job mantap noted tunggu tunggu$
thanks 9 ^alhamdulillah ^good ^jazakallah ^ok ^oke ^siap ^👍 alhamdulillah baik$ good jazakallah kasih kasih+pak ok
 oke sip sip$ 👍 👍$ 🙏 🙏$
thanks 8 @thanked ^bantu ^keren ^sip ^tarimo banget godang ibu$ makasih makasih+pak mauliate+godang sehat siap
 tarimo tarimo+kasih tuhan untuk
thanks 7 ^okee ^🙏 banget$ keren makasih+ya ok$ okee sehat+selalu selalu selalu$ siap+pak terima terima+kasih
thanks 6 @len0 ^terima alhamdulillah$ bantu bapak+ibu cepat dengan jadi makasih$ mantap+pak mantul+pak petugas
 sudah+dibawa
thanks 5 ^hatur banget+timnya berkat cepat$ cepat+banget dibawa+pak dijemput hatur hatur+makasih ibu+sudah infonya
 jawab makasih+banget makasih+banyak matur matur+makasih pak$ pak+makasih pak+sudah sudah+dijemput tangan+terima
 team timnya
thanks 4 ^matur alhamdulillah+sudah atas banyak deh dinsos$ infonya$ kasih$ lagi$ makasih+infonya mantul+petugas
 markotop oke+siap pak+sehat petugas$ satpol sukses sukses+terus top+markotop trc ya+pak
thanks 3 amal amal+ibadah atas+bantu dijemput$ dinsos gitu gitu+makasih infonya+pak jadi+amal kabar+lagi kasih+sudah
 keren+banget lansia+sudah makasih+atas makasih+sanget nanti+saya nggih nya+sudah oh+gitu ok+sip oke+pak pak+cepat
 petugas+sehat respon sanget satpol$ saya+kabar saya+tunggu semoga+jadi semoga+petugas siap$ siap+tunggu sudah+bantu
 sudah+tolong terus$ trc$ tunggu+ya untuk+petugas ya
thanks 2 ^oh ^puji balas balas+baik banget+kakak banyak+bapak bapak$ bapak+sudah beres beres+makasih berkah berkah$
 bersama bot+nya datang$ dengan+pak dibawa hampir ibadah ibadah$ ibu+lansia jemput+lansia kasih+banyak
 keren+pelayanan lae lae$ lansia+itu lucu makasih+kakak makasih+trc mantap+cepat mati+tawa menangani nanti nya oh
 oke+makasih orang+pingsan pak pak+ibu pak+petugas pak+terima puji puji+tuhan respon+cepat sanget+pak semoga+balas
 semoga+berkah sigap sip+makasih sudah sudah+beres sudah+bersama sudah+jemput tadi$ tangan+makasih tawa tawa+saya
 tenang+sekarang tuhan+sudah tunggu+datang ya+sudah
thanks 1 akhirnya alhamdulillah+ketemu atas+respon bantu$ cepat+👍 dicandak dijemput+makasih gusti gusti+sudah guys
 guys$ ibu kabar kami+lagi kasih+atas kasih+ibu kasih+petugas kemarin+sudah ketemu$ lot makasih+yaa makasih+you
 mugia nggih+pak odgj+nya oke+noted pak+tunggu penjelasannya penjelasannya$ petugas+ramah sudah+dicandak
 sudah+tenang tenang tolong+lansia wkwk wkwk$ yaa yaa$ yang+darah
thanks -1 @search ^adik ^batik ^bawa ^belum ^besok ^bidan ^bisa ^bot ^cari ^cepat ^darah ^darurat ^gas ^hallo ^hasil
 ^hello ^hilang ^iki ^izin ^kamu ^kemarin ^kulonuwun ^laki ^lupa ^met ^nikah ^nomor ^odgj ^oii ^oy ^ping ^polisi
 ^posisi ^qwerty ^rumah ^saudara ^siang ^sore ^spada ^sugeng ^sukarjo ^tadi ^tok ^waalaikumsalam aja+pak ambulans
 asd asd$ asem bagaimana+pak banyak$ baru$ batik batu belum$ berdiri berdiri$ besar bidan bocah bot bubar bunga
 cantik cantik+deh cimone cipondoh darah$ darurat darurat+pak datang datang+pak di+halte di+pos di+terminal disini
 dong$ dulu enjing ganggu gas gelandangan+di hallo harus hasil hello hidup hp hubung ibu+petugas iki info internet
 iseng item izin jangan jaya kamar kampret kamu+robot kantor karunya kayaknya kel keluarganya+pak kena kenapa+pak
 kepala kira kolong konsultasi korban ktp kucing kulonuwun kulonuwun$ lagi+pak lalu lampu+merah lanjut lansia+yang
 laporan$ lari$ linglung lo lu malam+pak masih+dengan masih+di mati$ meninggal met murah naik napas ngomong oii oii$
 oy oy$ pagi+bapak pak+ada panti parkir perempuan$ ping ping$ pinggir pisau poris posisi pulsa punya puskesmas
 qwerty qwerty$ raya robot robot$ rps rps$ rs ruko rumah$ rumah+singgah rumah+temen rusak rw saja saja$ sampah
 saudara+saya saya+lapor saya+tidak siang+pak singgah sini situ sore$ sore+pak spada spada$ status suami+saya sugeng
 sukarjo tabrak$ tai tambah tanah tangan tanpa target tas tempat tes$ test$ tetangga$ tidak+mau tidak+pak
 tidak+perlu tinggi tok tok$ topi topi$ tower tua$ tunggu+di wa waalaikumsalam waalaikumsalam$ woy$ ya$ yuk+pak
thanks -2 =office @who=resident ^bagaimana ^butuh ^dijual ^dinsos ^ditusuk ^gelandangan ^hai ^haloo ^hi ^horas
 ^kalau ^ketemu ^ketua ^klien ^kontrakan ^laporan ^maaf ^malam ^nama ^p ^pagi ^penelepon ^perempuan ^punten
 ^sampurasun ^sekarang ^suami ^tes ^test ^trc ^update ^wkwk ^woy ^yang ada+di adik adik+saya aja$ amuk angkot apa$
 baca badan baju bakar banget+ya bapak+tua baru batal bau bayi belakang bener besok bikin boleh buka buka$ cara cek$
 clear daftar dan di+depan di+jalan di+pasar diam dijual dipukul ditinggal ditusuk doang dua duduk evening evening$
 golok good+evening gratis$ hai haloo halte hi hilang$ horas huni ibu+makasih ini$ is istri jadi+lapor jatuh
 jembatan jual kakak+saya kaki kali kami kamu kan kayanya kecil kejang keluar keluarganya kemana kemarin$ kembali
 kenapa kerja kesini ketemu ketemu+di ketua ketua+rt kirim kp lampu lansia+nyasar lapor$ lewat lihat luka lupa
 makasih+sewu mana$ masjid masuk mati mau+lapor mayat merah minggu minum mobil motor nih nikah nyasar$ obat
 orang+yang p p$ pagi$ pak+di pak+tolong panas panas+banget pelapor penelepon pergi perlu polisi pos pukul punten
 rumah+saudara rumah+saya sakit sampurasun sampurasun$ satu saudara$ saudara+ibu saya+hilang sebelah sekolah
 selamanya selamanya$ selamat+tinggal sendiri$ sewu siang sih stasiun sudah+clear sudah+pulang sudah+saya
 sudah+tidak suka tahu tahun takut taman tangerang tangis tapi terlantar terminal ternyata tes test tiap tidak+bisa
 tidak+usah tidur$ tolong+cepat tutup umur update update+pak urus usah warung woy ybs yuk
thanks -3 =drill =past =tale =urgent @1 @code @len4 @len5 @reports @status ^apa ^bapak ^cek ^kakak ^kok ^lama ^masih
 ^mau ^permisi ^petugas ^tetangga ada+lansia ada+orang ada+yang anak+saya bagaimana$ bantu+saya bapak+saya bawa
 berapa bukan butuh cari cek cuma darah dekat dengan+anak dong+pak foto gang gelandangan gratis hari itu jam kalau
 kata kemarin ketemu+ibu kontrakan lagi lama+banget lansia laporan+saya lari lokasi maaf makan nomor odgj orang$
 pak+dinsos pasar perempuan permisi rt salah sampai saya+mau saya+pak sekarang selamat siapa sore suami tabrak tanya
 telepon temen tidak+ada tidak+jadi tidur+di tinggal tolong+pak tua warga
thanks -4 =beast =heart =road =well =work @call @case @kin @len2 @len3 @needs @person @sighting @who=operator ^ada
 ^anak ^assalamualaikum ^dia ^ini ^kapan ^minta ^orang ^selamat ada aja anak$ apa assalamualaikum belum bisa dari
 depan di di+rumah jalan kapan ke klien kok lapor+pak malam mana mau nama nyasar orang pakai pulang saya$ sendiri
 tetangga tidak$ tidur yang
thanks -5 # =not @addition @danger @goes @it @placed @question @them @who=relative ^halo ^ibu ^lansia ^lapor ^tidak
 anak bagaimana dia dong halo hilang ini laki lama lapor laporan masih minta pagi rumah saudara tidak tolong
thanks -6 =ask @? @back @other @who=responder @withdraw ^sudah ^tolong laki$ saya
thanks -7 satpam
thanks -8 ^pak
thanks -9 ^saya
thanks -14 saya+makasih
nonsense 16 kapan+nikah
nonsense 15 sudah+makan
nonsense 14 ganteng jomblo kenalan makan+belum
nonsense 13 ^cuma yuk yuk+pak
nonsense 12 =heart @len0 bangsat besok bunuh cantik di+hatinya hatiku hatinya jomblo+ya murah slot tidak+pak
nonsense 11 ^jual apa$ bubar cintaku cintaku$ dana dibantai film harga jangan kapan+hujan klik lu menang pak+baru
 persita pesan saya+dibantai
nonsense 10 ^dijual ^lagi ada+alien alien banget bisa+tidur cinta coba culik dong dong$ goblok hati hatinya$
 hujan+pak jodoh jual kek nasib skripsi tolol
nonsense 9 =joke =tale ^film ^menang ^ppp belum+pak boleh+kenalan gabut hubung hujan iseng+doang jodoh+saya join
 kakak$ kenalan+tidak lagi+kenapa lah lah$ lapor+ada link lu$ makan mulu nikah nyasar+di pak+minta pak+saya
 pemerintah pinjam ppp presiden sayang sih tanpa
nonsense 8 12345$ @who=resident ^12345 ^dinsos ^pinjem ^qwerty ^wkwk asd asd$ asem berapa$ bonus bot cair cantik+deh
 dapat deh dia$ dibacok dijual dp goblok$ goreng hari+ini hidup huni jelas+lu kampret kamu kenapa ktp+saja lapar
 lapor+dan nasi+goreng obat+pelangsing orang+dibacok pacar paket pelangsing pinjem pulsa qwerty qwerty$ satu$
 saya+terlantar tai test+123 traktir untung wa wkwk wkwk$
nonsense 7 10+orang @len1 ^gabut ^gas ^hidup ^investasi ^join ^kakak ^lu ^obat ^open ^pemerintah ^rame ^zzzzz
 ada+bidadari banget+saya bidadari bidadari+jatuh bot$ cinta$ di+ig di+tv ditinggal+dia dong+pak dp+0 dua$ gaji ig
 ig+kata investasi jadi+pacar jatuh jatuh+cinta join+grup jomblo+tidak kamu+siapa kata+ada klik+disini klik+link
 modal nih nikah+yuk pada proses rame+di saya+nyasar sayang$ sebarkan sekarat siapa+presiden terlantar tes
 tidak+jelas tidak+ya tolong+jemput tv tv+ada zzzzz zzzzz$
nonsense 6 123$ @1 ^anj ^ayang ^bacot ^bot ^dosen ^hhhhh ^lapar ^persita ^pinjam ^rumus ^saya ^xixixi ada+lowongan
 ada+mayat anda anj anj$ anjing+lu anjir ayang bacot bakso$ bales bego bikin+mati bot+bego bunuh+waktu butuh+dana
 deh$ di+hatiku doang doang+pak dosen grab hhhhh hhhhh$ ini$ iseng jelas jemput ke+cimone kesel kesel$ lalu+tolong
 lebaran lebaran$ lu+siapa luas macet masa masa+lalu mati+berdiri mau+mati mimpi murah$ open pak+tidak pesan+ini
 pulsa+dong rumus rumus+luas satu saya+jatuh setan setan$ subsidi tabrak+masa takut tanggal ternak tolong+ambulans
 traktir$ xixixi xixixi$ you$
nonsense 5 500rb ^anjing ^asd ^dana ^hatiku ^hoax ^kamu ^klik ^pantun ^polisi ^promo ^siapa anjing apartemen bakso
 baru$ berapa besar bot+jelek cepat cod cuan di+cisadane diskon duit duit$ gacor gacor+maxwin grup hati+saya hoax
 hub jangan+kasih jelek kasih+kendor kenapa+sih kendor klik$ libur libur+tidak link+ini lontong lu+semua maxwin
 menang+undian minta+duit nasi nomor+anda odgj+sih panas panas+banget pantun pantun+dong promo ready sayur sekarat$
 selamat+nomor sewa sinyal slot+gacor takut$ tawa$ undian waktu xxxx xxxx$
nonsense 4 ^anjir ^beli ^dasar ^dompet ^gaji ^hati ^kirim ^lorem ^mampus ^mati ^mau ^p ^panas ^petugas ^pocong ^slot
 ^test aja+sudah anda+menang bagi balas bales+kenapa becus beli berita bikin bikin+saya bo bo$ bohong bola
 bola+malam boleh$ bot+goblok cair$ curhat daftar+sekarang dana+cepat dana+gratis dasar dasar+pemerintah deh+pak
 deposit dompet hadiah harga+beras hubung$ hubung+wa ipsum ipsum$ jadwal+bola jelek$ jiwa jual+motor juta
 kamu+jomblo kenapa+pak konsernya konsernya$ kuliah lagi+apa langit lemot lorem lorem+ipsum malam mampus mampus+saya
 mantan+saya manusia+apa masuk+got mati+lampu mati+tawa mau+curhat maxwin+daftar mayat+di minat nikah$ obat omong
 open+bo order p pemerintah+tidak pocong rame rasa saldo saldo+dana satu+dua saya+abis saya+besok saya+xxxx sejak
 sejak+ditinggal sekarang+bikin semua senin siapa t t+saya takut+banget tawa tengah tengah+malam tepat tepat+di
 tes+satu test tidak+becus tidak+bisa tidur+mulu timnas tugas wkwk+tolong yuk$
nonsense 3 0812$ 10rb @len2 ^babi ^besok ^capek ^cek ^dapat ^di ^jadwal ^jomblo ^lapor ^mabar ^nomor ^sayang ^tes
 ^timnas ^woi abis aja aja+sih apa babi+lu bales$ begini bego$ beli+pulsa bener+pak beras$ berita+bohong bikinin bio
 bio$ bot+tolol bunga cabe camat cepat+cair cisadane coba$ cuan$ curi curi$ dan dan+ada dapat+hadiah di+bio
 di+istana di+kasur dibunuh disini$ ditinggal doang$ dulu gabut+nih gas gini got guys guys$ hati+ini hub+wa
 info+loker ini+luka istana jadwal jatuh+dari jemput+di jemput+saya jual+akun juta+klik kasur kasur$ km kok+pinter
 lalu link$ link+di loker lowongan lu+bot lucu luka mabar mabar+yuk malam+takut mau+tenggelam mayat mobil$
 motor+pukul mulus mulus$ murah+hub murah+minat nomor odgj+nih odgj+saya odgj+tolong pak+camat pak+jangan pak+lagi
 pertama pinjam+cepat pinjol pinter pukul+2019 saya$ saya+lapar saya+presiden saya+tabrak sebar selingkuh semua$
 sepatu siap sih$ skripsi$ syarat terlantar+nih tidak$ tidur+doang tolol$ tolong+evakuasi woi you
nonsense 2 # 10+juta 62800$ =drill ^berapa ^boleh ^jangan ^jodoh ^main ^mantan ^minta ^nyasar ^odgj ^tabrak ada+apa
 alias ambulans$ anjir$ babi banget+mau banget+orang banget+ya banget+yak bantai banyak+darah bot+kok bri bulan
 bulan+ini buta butuh+kerja capek+banget cari+wkwk cek cek$ cimone culik+anak dapet di+kamar dikejar dm dm$ dodi
 dong+bot dua gaji+10 gaji+buta guna hadiah$ indonesia indonesia$ internet jomblo+terlantar kamar+saya kami$
 kemana+mana kenapa$ kerja+dari kopi kredit kredit+motor kucing+saya lagi+mana langsung main makan+gaji malam+ini
 marah marah$ mati minat+dm minggu+ini motor+bekas motor+dp nama+dodi nih+pak nih+temenin padang pak+dompet pak+wkwk
 promo+kredit pulsa+murah putus rehab resmi saya+62800 saya+dong saya+sayang sayang+kamu sayang+lagi sekarang+juga
 selamat+anda siapa+anjir siapa+sih siapa+sudah temen+saya temenin temenin$ tenggelam+di terlantar+tanpa tes$
 tidak+guna tolak tolong+cari wa$ wkwk+ada wkwk+gabut woy ya+tidak yak
nonsense 1 2019$ ^oy ^pukul ^sudah ^tok akun+ml angkut+wkwk apa+sudah belum$ bener+tidak beras boleh buta$ chat+bot
 di+hatimu dompet+saya evakuasi followers gratis gratis$ hatimu hatimu+pak hilang+pak jual+obat jual+pulsa kecil
 keren kerja$ kerja+apa ktp kuat lagi lawan lu+pada lucu$ makan$ manusia mayat$ ml ml+murah motor nyanyi nyasar oy
 oy$ sales saya+culik saya+di saya+odgj sih+mantan sok tahu tenggelam terlantar+di tes+123 tok tok$ tolong+angkut
 wa+ini wkwk+bot
nonsense -1 0812+0000 24+jam 30an ^bukan ^butuh ^cara ^darah ^debt ^emang ^guru ^hujan ^istri ^jempol ^kamar ^kantor
 ^kk ^kucing ^lampu ^lari ^lupakan ^maksudnya ^misi ^nama ^never ^nihil ^parkir ^pasang ^patokan ^pinggir ^pohon
 ^posisi ^rambut ^syarat ^tangan ^telepon ^trotoar ^ybs a+perempuan abis+mau ada+ambulans ada+petugas ada+satu ahmad
 ahmad+yani akta aktif alfamart alhamdulillah$ ambulans anak+di anak+teater angkat angkut anjing+liar anyar apa+ya
 apotek$ assalamualaikum+pak bagaimana+ini bagaimana+ke bahasa bahaya banyak+banget bapak+ibu bapak+pukul bapak+tiri
 baru+aja basah+kuyup batik+coklat bawa+golok bayar+tidak bekas bener$ berapa+orang berendeng berendeng$ berhenti
 besok$ besok+kalian bikin+debu bikin+kartu bikin+laporan bikin+macet bikin+takut bisa+jemput blt boleh+kirim bus
 busa butuh+tempat cari+ibu cctv cek+tiket celana cepat+kesini chat chat+ini cibodas ciledug cisadane$ collector
 collector+neror daan daan+mogot damkar$ dapet$ dari+kemarin dari+tasik debt debt+collector debu debu$ dengan+anak
 depan+sd di+kantor di+mana di+odgj di+perempatan di+pos di+taman di+tangerang dia+cuma dicabut dicek dikeroyok
 dinas+pendidikan dinas+sosial dinsos dinsos+itu dinsos+tolong diproses+dulu diri$ dompet+hilang donasi dongkap dtks
 dulu+pak emang fogging foto+ya gaga gerak gerendeng gerendeng$ hai+pak hamil hampir hari$ hari+di hilang+kontak
 hilang+tidak horas+lae hp+tidak ijo ijo$ imbalan imbalan+tidak indomaret ini+bener ini+foto ini+siapa ini+sudah
 ireng its itu+mana itu+tadi jadi+bagaimana jadi+tidak jalan+merdeka jam$ jam+berapa janda jangan+diproses janten
 janten$ jaya$ jembatan+berendeng jempol jempol+untuk jemput$ jual+makan juga kabar$ kadaluarsa kadaluarsa$ kaget
 kaki+palsu kalau+minta kali+cisadane kalian kamar+mandi kami kantor$ kaos kartu+kuning kasih+nomor kayu$ ke+arah
 ke+palembang kelurahan+gerendeng kembali+ke keren+pelayanan kesini+pak kiri$ kirim+foto kirim+video kk+saya
 kolong+flyover komplek kontrol kota+tangerang kotak kotor$ ktp+saya kulit+sawo kumpul kuning$ kuyup kuyup$
 lagi+orang lalat lama$ lansia+nyasar lansia+saya lansia+terlantar lantai lapangan+ahmad lapor+pak lari+naik
 latihan+maap layan lebih leher lemas lempar lihat+saya limbah listrik+padam lupakan maap makan+kadaluarsa
 makasih+pak maksimal maksimal+berapa mana+sih mana+ya mandi+umum manusia$ matang matang$ mau+donasi mau+kembali
 mau+tanya mau+untuk meledak meninggal merdeka met+siang mind mind+dia minta+kaki minta+modal minta+nomor misi
 misi+pak mogok mogot motor$ muka mulut muntah+abis mushola$ naik+angkot nama+bapak nama+ibu nanti$ nanti+hubung
 nanti+saya napas$ napas+tinggal neglasari$ never never+mind ngaku nih+petugas nomor+pak nomor+rumahnya nongol nya$
 nyambung nyasar+pak odgj+jalan odgj+yang orang+basah orang+sih pacar$ pada+kumpul padam pager+ijo pagi+pak pak
 pak+bantu pak+dari pak+dia pak+mau pak+parah pak+rt pak+rw pak+temen pak+yang pakai+sarung palembang panti$ pas
 patokan pelatihan+kerja pemkot pemkot$ penagih penampungan penampungan$ pendidikan pendidikan+ada pengaduan$
 pengaduan+dinas pesan+suara petugas+mana pinggir+kali pingsan$ pinjol+neror pohon$ pojok pojok$ popok pp pukul
 pukul$ pukul+saya pulang+kerja pungli puskesmas$ racun rapat rapat$ remaja rini rw+5 sadar salah+kirim sampah$
 samping sari sarung satpol+pp satu+saudara saurna sawo sawo+matang saya+cari saya+cuma saya+dicabut saya+ibu
 saya+ketemu saya+kumat saya+maling saya+pak saya+pakai saya+perlu saya+pukul saya+share saya+standby saya+wa sd
 sebelah$ seberang+apotek sehat+selalu sekitar+30an selalu selalu$ sembako$ sementara+di siap+pak siapa+ini sido$
 singgah$ sosial standby suara sudah+evakuasi sudah+lewat sudah+rapat sudah+sampai sugeng+enjing sukses sukses+terus
 sungai surat+mati susu susul$ tadi+cuma tanpa+identitas tanya$ tanya+pak target+lihat tarik+laporan tasik tato
 tawa+saya teater telat telepon+aja temen$ tempat+tinggal teriak tiap+malam tidak+janten tidak+kuat tidak+nanti
 tidak+napas tidak+sido tinggal+satu tiri titik toko+kayu tol tolong+dicek tongkat tongkat$ trc+itu trotoar
 truk+tanah tua tulang tuna tunggu+depan uang+habis umum umur+sekitar untuk+pengaduan update$ update+dong usir
 warga$ warung$ yang+bisa yang+cari yang+di yang+kemarin yang+satu yani yani$
nonsense -2 3+hari 5$ 70$ =not =urgent @case @needs ^3 ^adik ^angkot ^are ^asap ^baju ^banjir ^bikin ^cepat ^darurat
 ^data ^ditusuk ^gudang ^hari ^harus ^hp ^ijazah ^itu ^jadi ^kapan ^kenapa ^kerja ^kubur ^kulit ^lihat ^listrik
 ^logatnya ^lowongan ^mana ^mobil ^napas ^no ^okee ^pelapor ^pelatihan ^penipuan ^saudara ^sekolah ^sertifikat
 ^siang ^siap ^sip ^sore ^status ^tabung ^target ^tarimo ^tas ^temen ^toko ^truk ^tukang ^tutup ^warga ^warung
 ^wilujeng ^🙏 abaikan abis+makan ada+korban ada+lansia ada+tidak alamat alun am aman ambrol ambruk anggota angkot$
 angkot+ugal2an angkut$ apa+ini apa+pak arah asal asap asap+pabrik assalamualaikum$ atas atau ayam ayam$ b b+1234
 badan bagaimana+pak bah banget+timnya bansos bantu$ bapak+ini baru+datang basah batak batal$ bau$ bau+banget
 bawa+apa bayi$ beda bekas+luka belum belum+juga benda benda$ bensin berapa+hari berapa+menit berdiri berdiri$
 biasanya biaya biru bisa+bantu bisa+hubung bisa+pulang bocah bot+apa bot+nya capek+hidup cara$ cek+laporan
 cepat+orang cerai$ chat$ chatbot cimone$ cina cina$ coklat coklat$ cuma+dibaca dagang damkar darurat+pak data+saya
 datang+pak dengan+siapa depan+sekolah di+halte di+kali di+kantong di+lokasi di+warung diam+aja digusur dinas
 diproses$ dipukul+suami disebar+tidak ditusuk evening evening$ flyover gaji+saya gang$ ganggu gelandangan+di gigit
 godang golok good+evening good+job guru habis+ongkos haji haji$ halo+dinsos halo+pak halte hapus hari+loh
 hp+saudara hp+saya identitas ijazah iki+bot info ini+chatbot istri+saya it jadi+relawan jaga jalan$ jalan+kaki jaya
 jemput+bapak jenggot jenggot$ kacamata kacamata$ kaki$ kali$ kampung kantong kantong+ada kapan karunya kasih+makan
 kasih+pak kata+pak kayanya kayu ke+laporan kec kec+benda kecanduan+film kecil$ kel keluar keluarganya kelurahan
 kembali+lagi kena kenapa+laporan ketemu+lansia ketemu+mayat kilo kimia kiri kirim kirim$ kirim+lokasi kirim+ulang
 kk kok+diam ktp+hilang kubur kubur+cina kucing kulit kumat kumis kumis+tebal kuning kurus+tinggi lae lae$
 lagi+sampai lalu$ lampu+merah lansia+yang lapangan lapor+dong lapor+kemana lapor+sekarang latihan lho lihat$
 linglung+harus logatnya loh+ini luka+di maaf$ maaf+pak mabuk makasih+ya maksudnya maling mandi mantan+suami mau+ada
 mau+bikin mau+jadi mau+minta mauliate+godang mayat+gratis meluncur meluncur$ menit menit+lagi menjahit merah$
 mereka mesin mesin$ minta minyak miras modal+usaha mulai muncul muntah mushola naik+terus nama+saya neglasari neror
 neror+saya ngomong+apa nihil no+hp nomor+12 nomor+dinsos nomor+telepon nyamuk+banyak odgj ok$ oke+siap okee ongkos$
 online$ online+shop orang+sekarat orang+sudah orang+terlantar orang+yang pabrik$ pagar pager+item pak+ada pak+cuma
 pak+sudah pakai+kacamata palsu paman panggil pasang pegang+pisau pelatihan pencet$ pengaduan penipuan
 penipuan+online perempatan$ pergi perkosa petugas+nya php pikun pindah pinggir pingsan pisau$ pkh plat plus polisi$
 pom pom+bensin poris posisi program pulang$ punya puskesmas putih rambut ransel ransel$ raya$ relawan resmi$ rong
 rs ruko rumah+mau rumah+nomor rumahnya rusak$ sakit$ salah+chat sampai$ sampai+jam satpol$ satu+lagi saya+ada
 saya+aja saya+am saya+capek saya+dapet saya+diancam saya+disebar saya+habis saya+lapor saya+linglung saya+perkosa
 saya+sayat saya+sekarang saya+takut saya+tarik saya+tidak saya+tipu saya+yang seberang segera segera$ sehat
 sekarang$ sekolah$ selamat+malam selamat+siang selamat+sore selapajang selapajang$ selesai sementara sertifikat
 sertifikat+tanah share shop siang$ siang+pak siap$ siapa+yang sini smp soal+tetangga sore$ sore+pak spbu
 spbu+cikokol stasiun status$ sudah+ada sudah+datang sudah+kembali sudah+minggu sudah+rong syaratnya+apa tabung
 tabung+gas tadi+pagi tahu$ tambah tanah$ tangis target tarimo tarimo+kasih tas+ransel tebal telanjang telepon$
 terakhir terminal+poris ternyata$ tersedak tetangga+odgj tetangga+saya tidak tidak+bawa tidak+bayar tidak+jadi
 tidak+kenapa tidak+nih tidak+punya tidak+usah tiket tiketnya tipu+online titiknya toko tolong+dong tolong+kabar
 tolong+segera tpu tpu+selapajang trc$ truk trus tuh tunggu+di ugal2an ulang ulang+titiknya umur+70 update+pak usah
 usaha utang viral warna where wilujeng wilujeng+enjing wkwk+maaf woy+bales ya ya+pak ybs
nonsense -3 12$ 60an 60an$ =ask =beast =past =still =well @call @len3 @len5 ^batal ^bayar ^bener ^bursa ^daftar ^dua
 ^foto ^gang ^hai ^halo ^hubung ^ieu ^iki ^is ^jam ^jazakallah ^keren ^kira ^klien ^kontak ^makan ^malam ^mantap
 ^met ^motor ^ok ^oke ^otw ^pakai ^penelepon ^polsek ^rsud ^salah ^sekarang ^ternyata ^wa ^woy ^👍 ada+di adik
 adik+saya aja+pak akan akun amuk apa+aja apotek are are+you baik$ banjir bantu+saya banyak$ batik$ batu$
 bawa+karung belakang berita+bunuh boleh+lapor cari cerai cikokol cikokol$ cipondoh$ darurat data dengan$ di+depan
 di+jalan dia+moved dijemput$ dikasih+makan dinsos$ does does+this enjing$ gang+tabrak gemuk gemuk+pendek gerobak
 gudang hai halo ieu ieu+teh item$ jadi+kan jam jazakallah job juga$ kan$ kartu karung karung$ kata kayaknya
 kecanduan kejang kemana kemana$ kepala kesini$ kira kolong kontak+saya korban$ kotor kurang kurus lagi+pak langka$
 lanjut lari$ lewat linglung loh lokasi$ madura mahal$ majikan malam+pak mantan+pacar mantap masih$ masjid massal
 mau merah met minggu$ minta+tolong minum mobil motor+saya moved need need+tolong ngomong no nomor+saya nyamuk
 odgj+di ok oke ongkos otw otw+belum pabrik pager pak+di pak+ini pak+orang pangkalan panti parah parkir pasar$ patah
 patah+jalan pegang pelayanan$ pemadam pemadam$ pencet pendek pendek$ penelepon perempatan pertolongan$
 petugas+berapa pisau pohon polisi polsek pos punten$ rawat$ raya rsud$ rumah$ rumah+singgah rusak rw sampah satpam
 satu+orang saudara+saya saya+butuh saya+dipukul saya+kasih saya+kecanduan saya+makasih saya+sudah saya+tunggu
 selamat+pagi sembako sido sih+berita singgah sip sip$ soal status suami$ sudah sudah+tidak suka surat susul tabrak
 taman tanah tangan$ tapi tarik team teh tempat terima terminal$ test$ tiap tidak+ada tidak+dikasih tidur timnya
 tinggi$ tolong tua$ tukang tunggu$ tutup urus wajib warga+yang wb wb$ wr wr+wb 👍 👍$ 🙏 🙏$
nonsense -4 @len4 ^alhamdulillah ^apa ^baik ^bawa ^good ^hallo ^harga ^jalan ^jembatan ^kalau ^kata ^kemarin ^ketemu
 ^ktp ^nih ^noted ^oii ^pagi ^pak ^perempuan ^ping ^progres ^satu ^sekitar ^semoga ^spada ^umur ^update
 ^waalaikumsalam a ada ada$ ada+yang air alhamdulillah aminah aminah$ anak+kecil apa+syaratnya bakar banget$
 bapak+saya bapak+tua batu bayi berisik berisik$ bisa bungkus bursa bursa+kerja butuh+ambulans butuh+pertolongan
 cara cipondoh cuma daerah datang$ di di+gang di+pasar di+rumah di+terminal dibawa dijemput diproses dua+orang
 enjing gigi good habis hallo hallo$ halo$ hitam hitam$ hoax+pak ibu+saya iki ini+bot iseng$ item itu jaket jepit
 jepit$ kalau kantor kembali klien kok konsultasi kontak kota lagi$ langka liar listrik logat lupa$ mana$ masuk$
 masuk+tidak mic mic+tes naik napas nasi+bungkus noted noted$ oii oii$ ompong ompong$ online orang+odgj orang+tidak
 pak+tolong perempuan permisi$ pertolongan ping ping$ polisi+minta progres punten+kakak rokok rokok$ rsud rt rumah
 rumah+saya saja$ satpol saya+disabilitas saya+kirim sebatang sekarang selamat sendal siti situ situ$ sorry sorry$
 spada spada$ suami+saya sudah+saya sunda sunda$ tes+mic tetangga$ the this tidak+sih tidur+di tinggal tinggi
 tolong+cepat waalaikumsalam waalaikumsalam$ warung
nonsense -5 =road @kin @person @sighting @them @who=operator ^bagaimana ^bantu ^batik ^bidan ^bisa ^dengan ^haloo
 ^hello ^hi ^izin ^janji ^kok ^kulonuwun ^laki ^lama ^lupa ^nikah ^sampurasun ^sugeng ^sukarjo ^tadi ^trc ^yang aja$
 anak$ anak+saya angkot baik baju batal batik bau bidan bot+ya bukan darah dari dekat depan dia dikasih disabilitas
 duduk evakuasi$ film$ foto$ haloo hari+minggu harus hello hi hp ibu$ jadi jawab jembatan kabar kaki kali kan
 kemarin kemarin$ kesini korban kulonuwun kulonuwun$ laki$ lama+banget lari lihat lupa mahal makasih$ minggu nama
 nanti orang$ pak$ pak+dinsos pak+ternyata pelapor pelayanan pulang rawat rps rps$ sampai sampurasun sampurasun$
 saudara$ saya+istri sebelah sekolah semoga siang sore sugeng sukarjo tabrak$ tadi tahun tahun$ tangan tanya tas
 telepon terminal terus$ tidur$ topi topi$ umur update video waris waris$ woy$ ya+ini
nonsense -6 ^ada ^gelandangan ^hilang ^horas ^iya ^laporan ^mauliate ^okeee ^orang ^permisi ^top bagaimana$ bawa
 bayar buka$ cabut cabut$ cepat$ diam diancam gang gelandangan gelandangan$ hai$ hilang$ horas istri$ izin jalan
 janji kakak+saya ketemu kp kp+baru laki mauliate nya okeee pagi$ pakai pasar perlu permisi petugas$ saya+cabut
 sekitar sendiri suami syaratnya terus tolong$ tolong+saya top tower warga yang
nonsense -7 @back @goes @placed @who=relative @withdraw ^anak ^bapak ^dia ^haturnuhun ^ibu ^lansia ^mantul ^tetangga
 anak buka datang dibaca dibaca+doang haturnuhun ibu istri iya lama lansia laporan+saya lokasi mana mantul masuk
 orang perempuan$ petugas robot$ salah saudara saya+mau tunggu untuk
nonsense -8 @? @other @status ^assalamualaikum ^maaf ^makasih ^punten assalamualaikum bagaimana bantu bapak daster
 dengan dipukul hilang kamu+robot kerja+dong kontrakan laporan$ masih mau+lapor odgj$ punten ternyata tetangga
nonsense -9 =office @code @danger @thanked ^belum ^kontrakan ^masih ^tolong hukum lansia$ lapor minta$ pagi robot
 sendiri$
nonsense -10 @addition @question @who=responder foto maaf makasih mati$ much trc
nonsense -11 @it is lapor$ laporan siapa$
nonsense -13 ^ini ^tidak
nonsense -14 @thanking
question 16 lo
question 15 kamu+robot relawan
question 14 it
question 12 jadi+relawan resmi wajib
question 11 @? apa+syaratnya biaya does does+this mau+jadi nanti resmi$ this
question 10 ^emang ambulans kantor kemana$ lama perlu polisi tanya tidak$
question 9 24+jam ^bisa ^is ^maksudnya ada+ambulans ada+biaya are are+you atau bener$ biasanya boleh dari+mana
 disebar+tidak donasi emang gratis+tidak hukum ini+bot itu jaga jam jam$ layan maksudnya mau+donasi orang+meninggal
 panti rumah+singgah siapa siapa$ singgah syaratnya
question 8 =ask @question ^berapa ^daerah ^foto ^ini ^jam ^kalau ^kamu ^kenapa ^perlu akan aman apa+pak bagaimana$
 bener berapa berapa+lama bukan$ cara di+tangerang dinsos gratis+kan ini+pak kalau kan kantor$ kemana kenapa kirim
 kirim+lokasi kota malam+ada mana mana+ini mesin mesin$ nanti$ nya+dari pak+nya petugas+perempuan polisi+di rahasia
 saya+rahasia siapa+ya umur+berapa you
question 7 ^apa ^are ^bagaimana ^bayar ^dinsos ^iki adopsi aja$ apa beda berapa+orang besok+ada bisa bisa+lapor bot
 cek+laporan daerah dibaca dikasih+makan foto hari+minggu iki istirahat juga kalau+ketemu kenapa+saya kok+lama
 lama+biasanya langsung lapor mau+wawancara mobil+apa nomor nomor+telepon orang+bener orang+mana pak+jam
 penelepon+tanya robot sih sini sirine skripsi tadi+malam tangsel telepon tindak$ trc wawancara ya$ ya+kok
 yang+sudah
question 6 @it ^bener ^hari ^nanti ^odgj ^rumah ^trc aktif alamat apa+robot atau+mesin bayar bayar+tidak bekas
 bisa+saya boleh+lapor buka cara+cek dendam di+kantor dinsos$ do harus harus+kirim harus+tunggu identitas imbalan
 imbalan+tidak is izin kalau+minta kalau+orang kalau+saya kan+pak ke+dinsos kerja+24 ketemu+orang kok+harus
 lapor+kesini layan$ luar nanti+pulang perempuan+ada petugas petugas+berapa petugas+datang punya+saudara rahasia+kan
 sampai+jam saya+akan saya+disebar saya+tanya siapa+aja sini+tidak takut tanggung tangsel+masuk tidak tidak+kalau
 tidak+nanti
question 5 =drill ^beda ^boleh ^data ^ieu ^kantor ^lapor ^malam ^panti ^siapa ^umur aman$ aman+tidak anak+jalan
 apa+mesin apa+saya apa+sih bagaimana balas banget$ bantu+tidak berapa+hari berita biasanya$ bisa+bantu bisa+jemput
 boleh+saya cara+lapor data data+saya dengan di+kali dibawa dijemput disebar gelandangan+nanti gempa hari ieu
 ieu+teh iki+bot ini+gratis itu+orang itu+yang jaga+malam kalau+ada kalau+mau kamu ke+panti kemarin+itu kenceng
 kerja kerja+sampai ktp ktp+saya kumat lama$ lapor$ lapor+di lapor+disini latihan lewat+sini maksimal
 maksimal+berapa malam+tidak mana$ mana+sih masuk+panti masuk+sini meninggal minggu nama+saya nomor+dinsos nomor+ini
 odgj odgj+yang panti+mana pelapor pemerintah perempuan$ perlu+foto pulang+tidak rame2 saya+takut saya+warga
 share+lokasi syarat+masuk tadi+ada takut+dia teh terlantar+itu terus$ tetep tidak+di tidak+pak tidak+untuk trc+itu
 tunggu+di untuk yang yang+jaga
question 4 =well @len1 @len2 ^abis ^biaya ^dasar ^layan ^petugas ^tadi abis+lapor ada+apa ada+masalah ada+petugas
 alamat+rumah ambulans+gratis anonymously anonymously$ apa$ apa+beda apa+bisa apa+laporan apa+yang baca bagaimana+do
 bahasa baju bales bawa+pulang boleh+kirim bot$ daerah+kerja dasar data+pelapor dengan+112 dijemput+nanti
 dijemput+perempuan do+saya foto+yang hari+di harus+share informasi ini$ ini+layan ini+masih ini+nomor jawab+orang
 jemput$ juga+tidak kalau+lapor kalau+odgj kalau+sudah kan$ kembali+lagi lapor+gelandangan lapor+lewat lapor+trus
 laporan+anonymously laporan+saya layan+ini lewat mana+aja masih+bisa masuk mereka nanti+saya nya nyambung pak+apa
 pakai+mobil pasar$ program punya puskesmas$ saya+bawa saya+dibaca saya+kabar saya+laporan share sih$ singgah$
 sini+ya tampung tangerang+boleh tanya+pak titip tolong+informasi tua+yang tuh yang+benar yang+meninggal yang+tidak
question 3 =not ^aman ^cara ^dokumen ^harus ^kira ^nomor ^timnya aja+yang alamat$ ambil ambil+mayat anak+kontrakan
 anonim apa+harus apa+motor aplikasi aplikasi+resmi bagaimana+cara bawa+mobil beda+dengan beda+odgj benar
 bener+tidak berapa$ berita+bunuh besuk biaya+pemakaman biaya+tidak bisa+minta bohong boleh+tidak bukan+warga
 chat+ini cimone$ dapet+imbalan datang+bawa dengan+aja di+cimone di+odgj di+tiktok dibawa+kemarin dikasih
 dinas+sosial dinsos+bisa dinsos+buka dipungut dipungut+biaya disini+dengan ditaro+mana dokumen dokumen+apa dulu
 gratis hari+libur harus+kenapa harus+pakai hasil$ here here$ hilang+disini ini ini+aktif ini+aplikasi ini+kalau
 ini+manusia itu+apa itu+tadi jakarta+boleh jam+besuk jawab jenguk juga$ kabar+tidak kalau+malam kali kantor+dinsos
 kasih+nomor ke+rs ke+siapa keluarganya+tidak kemana+sih kenapa+pak ktp+tidak lagi+tidak lama+tidak lansia$
 lapor+anonim lapor+apa lokasi lokasi$ lokasi+sih lokasi+tidak luar+kota lumpuh lumpuh+tidak maaf+ini malam
 mana+alamat masalah mau+dijemput meninggal+di minggu+tidak nanti+dibawa nanti+ditaro nolak+dibawa nomor+hp
 odgj+dengan open orang+sakit pak+di pak+ini pak+kalau pakai+bahasa pakai+seragam panggil panti+lansia pemkot
 penampungan penampungan$ pertolongan+pertama pesan pesan+suara petugas$ petugas+kerja petugas+pakai pp prosedur
 pulang rahasia+tidak robot$ rs$ rt+tidak satpol+pp saudara+boleh saya+bukan saya+perlu seragam+tidak siapa+yang
 sih+ada sih+berita singgah+mana sini+bukan sosial standby sudah+ambil tangerang tangerang+bukan tanya+terus
 telepon+kemana terlantar tidak+muncul tidak+petugas trus urus+bagaimana viral+di warga+tangerang ya yang+dibawa
 yang+viral
"""
