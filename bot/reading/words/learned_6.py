"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
thanks 1 ^wah akhirnya alhamdulillah+ketemu atas+respon cepat+👍 dicandak dijemput+makasih gusti gusti+sudah guys
 guys$ ibu kabar kami+lagi kasih+atas kasih+ibu kasih+petugas kemarin+sudah ketemu$ lot makasih+yaa makasih+you
 mugia nggih+pak odgj+nya oke+noted pak+respon pak+tunggu penjelasannya penjelasannya$ petugas+ramah sudah+dicandak
 sudah+tenang tenang timnya$ wah wkwk wkwk$ yaa yaa$
thanks -1 @search ^batik ^bawa ^belum ^besok ^bidan ^bisa ^bot ^cari ^cepat ^darah ^darurat ^gas ^hallo ^hasil
 ^hello ^hilang ^iki ^izin ^kamu ^kemarin ^kulonuwun ^laki ^lupa ^met ^nama ^nikah ^nomor ^odgj ^oii ^oy ^ping
 ^polisi ^qwerty ^rumah ^saudara ^siang ^sore ^spada ^sugeng ^sukarjo ^tadi ^tok ^waalaikumsalam ada+di adik+saya
 aja+pak ambulans asd asd$ asem bagaimana+pak banyak$ baru$ batik batu berdiri berdiri$ besar bidan bocah bot bubar
 bunga cantik cantik+deh cimone cipondoh darurat darurat+pak datang datang+pak dengan+keluarganya di+halte di+pos
 di+terminal disini dong$ dulu enjing ganggu gas gelandangan+di hallo harus hasil hello hidup hp ibu+petugas iki
 info internet iseng item izin jangan jaya jual kamar kampret kamu+robot kantor karunya kayaknya kejang kel keluar
 keluarganya+pak kena kenapa+pak kepala kira kolong konsultasi korban ktp kucing kulonuwun kulonuwun$ lagi+pak lalu
 lampu+merah lanjut lansia+yang laporan$ lari$ linglung lo lu masih+di mati$ meninggal met murah naik napas ngomong
 oii oii$ oy oy$ pagi+bapak pak+ada panti parkir perempuan$ pindah ping ping$ pinggir pisau poris pulsa punya
 puskesmas qwerty qwerty$ raya robot robot$ rps rps$ rs ruko rumah$ rumah+temen rusak saja saja$ saudara+ibu
 saudara+saya saya+lapor saya+tidak semua siang+pak singgah sini situ sore$ sore+pak spada spada$ status suami+saya
 sugeng sukarjo tabrak$ tai tambah tanah tangan tanpa target tas tempat tes$ test$ tetangga$ tidak+mau tidak+pak
 tidak+perlu tinggi tok tok$ topi topi$ tower tua$ wa waalaikumsalam waalaikumsalam$ woy$ ya$ yuk+pak
thanks -2 =office @who=resident ^bagaimana ^butuh ^dijual ^dinsos ^ditusuk ^gelandangan ^hai ^haloo ^hi ^horas
 ^kalau ^ketemu ^ketua ^klien ^kok ^kontrakan ^laporan ^maaf ^malam ^p ^pagi ^penelepon ^perempuan ^punten
 ^sampurasun ^sekarang ^suami ^tes ^test ^trc ^update ^wkwk ^woy ^yang adik aja$ amuk angkot apa$ baca badan baju
 bakar banget+ya bapak+tua baru batal bau bayi belakang bener besok bikin boleh buka buka$ cara cek$ clear daftar
 dan di+depan di+jalan di+pasar diam dijual dipukul ditinggal ditusuk doang dua duduk evening evening$ golok
 good+evening gratis$ hai haloo halte hi hilang$ horas hubung huni ibu+makasih ini$ is istri jadi+lapor jatuh
 jembatan kakak+saya kaki kali kami kamu kan kayanya kecil keluarganya kemana kemarin$ kembali kenapa kerja kesini
 ketemu ketemu+di ketua ketua+rt kirim kp lampu lansia+nyasar lapor$ laporan+saya lewat lihat luka lupa makasih+sewu
 mana$ masjid masuk mati mau+lapor mayat merah minggu minum mobil motor nih nikah nyasar$ obat orang+yang p p$ pagi$
 pak+di pak+tolong panas panas+banget pelapor penelepon pergi perlu polisi pos pukul punten rumah+saudara rumah+saya
 rw sakit sampurasun sampurasun$ satu saudara$ saya+hilang sebelah sekolah selamanya selamanya$ selamat
 selamat+tinggal sendiri$ sewu siang sih stasiun sudah+clear sudah+pulang sudah+saya sudah+tidak suka tahu tahun
 takut taman tangerang tangis tapi temen terlantar terminal ternyata tes test tiap tidak+bisa tidak+usah tidur$
 tolong+cepat tutup umur update update+pak urus usah warung woy ybs yuk
thanks -3 =drill =past =tale =urgent @1 @code @len4 @len5 @reports @status ^apa ^bapak ^cek ^kakak ^lama ^mau
 ^permisi ^petugas ^tetangga ada+lansia ada+orang ada+yang anak+saya bagaimana$ bantu+saya bapak+saya bawa berapa
 bukan butuh cari cek cuma darah dekat dengan+anak dong+pak foto gang gelandangan gratis hari itu jam kalau kata
 kemarin ketemu+ibu kontrakan lagi lama+banget lansia lari lokasi maaf makan nomor odgj orang$ pak+dinsos pasar
 perempuan permisi rt salah sampai saya+mau saya+pak sekarang siapa sore suami tabrak tanya telepon tidak+ada
 tidak+jadi tidur+di tinggal tolong+pak tua warga
thanks -4 =beast =heart =road =well =work @call @case @kin @len2 @len3 @needs @person @sighting @who=operator ^ada
 ^anak ^assalamualaikum ^dia ^ini ^kapan ^masih ^minta ^orang ^selamat ada aja anak$ apa assalamualaikum belum bisa
 dari depan di di+rumah jalan kapan ke klien kok lapor+pak malam mana mau nama nyasar orang pakai pulang saya$
 sendiri tetangga tidak$ tidur yang
thanks -5 # =not @addition @danger @goes @it @placed @question @them @who=relative ^halo ^ibu ^lansia ^lapor ^tidak
 anak bagaimana dia dong halo hilang ini laki lama lapor laporan masih minta pagi rumah saudara tidak tolong
thanks -6 =ask @? @back @who=responder @withdraw ^sudah ^tolong laki$ saya
thanks -7 @other satpam
thanks -8 ^pak
thanks -9 ^saya
thanks -14 saya+makasih
nonsense 16 kapan+nikah
nonsense 15 sudah+makan
nonsense 14 ganteng jomblo kenalan makan+belum
nonsense 13 ^cuma yuk yuk+pak
nonsense 12 =heart @len0 bangsat besok bunuh cantik di+hatinya hatiku hatinya jomblo+ya murah slot tidak+pak
nonsense 11 ^jual apa$ bubar cintaku cintaku$ dana dibantai film harga jangan kapan+hujan klik lu menang pak+baru
 persita saya+dibantai
nonsense 10 ^dijual ^lagi ada+alien alien banget bisa+tidur cinta coba dong dong$ goblok hati hatinya$ hujan+pak
 jodoh jual kek nasib tolol
nonsense 9 =joke =tale ^film ^menang ^ppp belum+pak boleh+kenalan cair culik gabut hubung hujan iseng+doang
 jodoh+saya kakak$ kenalan+tidak lagi+kenapa lah lah$ lapor+ada link lu$ makan mulu nikah nyasar+di pak+minta
 pak+saya pemerintah pinjam ppp presiden sayang skripsi tanpa
nonsense 8 12345$ @who=resident ^12345 ^dinsos ^hidup ^kakak ^pinjem ^qwerty ^wkwk asd asd$ asem berapa$ bonus bot
 cantik+deh dapat deh dia$ dibacok dijual dp goblok$ goreng hari+ini hidup huni jelas+lu join kampret kamu kenapa
 lapar lapor+dan nasi+goreng obat+pelangsing orang+dibacok pacar paket pelangsing pesan pinjem pulsa qwerty qwerty$
 saya+terlantar sih tai test+123 traktir untung wa wkwk wkwk$
nonsense 7 10+orang @len1 ^gabut ^gas ^investasi ^join ^lu ^obat ^open ^pemerintah ^rame ^zzzzz ada+bidadari
 banget+saya bidadari bidadari+jatuh bot$ cinta$ di+ig di+tv ditinggal+dia dong+pak dp+0 dua$ gaji ig ig+kata
 investasi jadi+pacar jatuh jatuh+cinta join+grup jomblo+tidak kamu+siapa kata+ada klik+disini klik+link ktp+saja
 modal nih nikah+yuk pada pesan+ini proses rame+di saya+nyasar sayang$ sebarkan sekarat siapa+presiden terlantar tes
 tidak+jelas tidak+ya tolong+jemput tv tv+ada zzzzz zzzzz$
nonsense 6 123$ @1 ^anj ^ayang ^bacot ^bot ^dosen ^hhhhh ^lapar ^persita ^pinjam ^rumus ^saya ^xixixi ada+lowongan
 ada+mayat anda anj anj$ anjing+lu anjir ayang bacot bakso$ bales bego bikin+mati bot+bego bunuh+waktu butuh+dana
 deh$ di+hatiku doang doang+pak dosen grab hhhhh hhhhh$ ini$ iseng jelas jemput ke+cimone kesel kesel$ lalu+tolong
 lebaran lebaran$ lontong lu+siapa luas macet masa masa+lalu mati+berdiri mau+mati mimpi murah$ open pak+tidak
 pulsa+dong rumus rumus+luas saya+jatuh sayur setan setan$ subsidi tabrak+masa takut tanggal ternak tolong+ambulans
 traktir$ xixixi xixixi$ you$
nonsense 5 500rb ^anjing ^asd ^dana ^hatiku ^hoax ^kamu ^klik ^pantun ^polisi ^promo ^siapa anjing apartemen bakso
 baru$ berapa besar bot+jelek cepat cod cuan di+cisadane diskon duit duit$ gacor gacor+maxwin grup hati+saya hoax
 hub jangan+kasih jelek kasih+kendor kenapa+sih kendor klik$ libur libur+tidak link+ini lu+semua maxwin
 menang+undian minta+duit nasi nomor+anda odgj+sih panas panas+banget pantun pantun+dong promo ready satu$ sekarat$
 selamat+nomor sewa sinyal slot+gacor takut$ tawa$ undian waktu xxxx xxxx$
nonsense 4 ^anjir ^beli ^dasar ^dompet ^gaji ^hati ^kirim ^lorem ^mampus ^mati ^mau ^p ^panas ^petugas ^pocong ^slot
 ^test aja+sudah anda+menang bagi balas bales+kenapa becus beli berita bikin bikin+saya bo bo$ bohong bola
 bola+malam boleh$ bot+goblok cair$ curhat daftar+sekarang dana+cepat dana+gratis dasar dasar+pemerintah deh+pak
 deposit dompet hadiah harga+beras hubung$ hubung+wa ipsum ipsum$ jadwal+bola jelek$ jiwa jual+motor juta
 kamu+jomblo kenapa+pak konsernya konsernya$ lagi+apa langit lemot lorem lorem+ipsum luka mampus mampus+saya
 mantan+saya manusia+apa masuk+got mati+lampu mati+tawa mau+curhat maxwin+daftar mayat+di minat nikah$ obat omong
 open+bo order p pemerintah+tidak pocong rame rasa saldo saldo+dana satu satu+dua saya+abis saya+besok saya+xxxx
 sejak sejak+ditinggal sekarang+bikin semua senin siapa t t+saya takut+banget tengah tengah+malam tepat tepat+di
 tes+satu test tidak+becus tidak+bisa tidur+mulu timnas wkwk+tolong yuk$
nonsense 3 0812$ 10rb =drill @len2 ^babi ^besok ^capek ^cek ^dapat ^di ^jadwal ^jomblo ^lapor ^mabar ^nomor ^sayang
 ^tes ^timnas ^woi abis aja aja+sih apa babi+lu bales$ begini bego$ beli+pulsa bener+pak beras$ berita+bohong
 bikinin bio bio$ bot+tolol bunga cabe camat cepat+cair cimone cisadane coba$ cuan$ curi curi$ dan dan+ada
 dapat+hadiah di+bio di+istana di+kasur dibunuh disini$ ditinggal doang$ dulu gabut+nih gas gini got guna guys guys$
 hati+ini hub+wa info+loker ini+luka istana jadwal jatuh+dari jemput+di jemput+saya jual+akun juta+klik kasur kasur$
 km kok+pinter kuliah lalu link$ link+di loker lowongan lu+bot lucu mabar mabar+yuk malam malam+takut mau+tenggelam
 mayat mobil$ motor+pukul mulus mulus$ murah+hub murah+minat nomor odgj+nih odgj+saya odgj+tolong pak+camat
 pak+jangan pak+lagi pertama pinjam+cepat pinjol pinter pukul+2019 saya$ saya+lapar saya+presiden saya+tabrak sebar
 selingkuh semua$ sepatu siap sih$ skripsi$ syarat tawa terlantar+nih tidak$ tidak+guna tidur+doang tolol$
 tolong+evakuasi tugas woi you
nonsense 2 # 10+juta 62800$ ^berapa ^boleh ^jangan ^jodoh ^main ^mantan ^minta ^nyasar ^odgj ^oy ^tabrak ^tok
 ada+apa alias ambulans$ anjir$ babi banget+mau banget+orang banget+ya banget+yak bantai banyak+darah bot+kok bri
 bulan bulan+ini buta butuh+kerja capek+banget cari+wkwk cek cek$ culik+anak dapet di+kamar dikejar dm dm$ dodi
 dong+bot dua gaji+10 gaji+buta hadiah$ indonesia indonesia$ internet jomblo+terlantar kamar+saya kami$ kecil
 kemana+mana kenapa$ kopi kredit kredit+motor kucing+saya lagi+mana langsung main makan+gaji marah marah$ mati
 minat+dm minggu+ini motor+bekas motor+dp nama+dodi nih+pak nih+temenin oy oy$ padang pak+dompet pak+wkwk
 promo+kredit pulsa+murah putus rehab resmi saya+62800 saya+dong saya+sayang sayang+kamu sayang+lagi sekarang+juga
 selamat+anda siapa+anjir siapa+sih siapa+sudah temen+saya temenin temenin$ tenggelam+di terlantar+tanpa tes$ tok
 tok$ tolak tolong+cari wa$ wkwk+ada wkwk+gabut woy ya+tidak yak
nonsense 1 2019$ ^pukul ^sudah akun+ml angkut+wkwk apa+sudah belum$ bener+tidak beras boleh buta$ chat+bot di+hatimu
 evakuasi followers gratis gratis$ hatimu hatimu+pak jual+obat jual+pulsa keren kerja$ kerja+apa kerja+dari ktp kuat
 lagi lawan lu+pada lucu$ makan$ manusia mayat$ ml ml+murah motor nyanyi nyasar sales saya+culik saya+di saya+odgj
 sih+mantan sok tahu tenggelam terlantar+di tes+123 tolong+angkut wa+ini wkwk+bot
nonsense -1 0812+0000 081200003333$ 24+jam 30an @reports ^asap ^bukan ^butuh ^darah ^debt ^dekat ^emang ^guru ^hujan
 ^istri ^jempol ^kamar ^kantor ^kk ^kucing ^lampu ^lari ^lupakan ^maksudnya ^misi ^nama ^napas ^never ^nihil ^parkir
 ^pasang ^patokan ^pinggir ^pohon ^rambut ^syarat ^tangan ^telepon ^trotoar ^ybs a+perempuan abis+mau ada+ambulans
 ada+petugas ahmad ahmad+yani aja+ke akta aktif alhamdulillah$ ambulans anak+di anak+teater angkat angkut
 anjing+liar anyar apa+ya apotek$ asap+pabrik assalamualaikum+pak atas bagaimana+ini bagaimana+ke bahasa bahaya
 bansos banyak+banget bapak+ibu bapak+pukul bapak+tiri baru+aja basah+kuyup batik+coklat bau$ bawa+golok bayar+tidak
 begal bekas bener$ berapa+orang berendeng berendeng$ berhenti besok$ besok+kalian bikin+debu bikin+kartu
 bikin+laporan bikin+macet bikin+takut biru bisa+jemput boleh+kirim bus busa butuh+tempat cctv cek+tiket celana
 cepat+kesini chat chat+ini cibodas ciledug cisadane$ collector collector+neror daftar+dtks damkar$ dapet$
 dari+kemarin dari+tasik debt debt+collector debu debu$ dengan+anak depan+sd depan+sekolah di+kantor di+mana di+odgj
 di+perempatan di+pos di+taman di+tangerang di+warung dia+cuma dicabut dicek dikeroyok dinas+pendidikan dinas+sosial
 dinsos dinsos+itu dinsos+tolong diproses+dulu dompet+hilang donasi dongkap dtks dulu+pak emang fogging gaga
 gerendeng hai+pak hamil hampir hari$ hari+di hidup$ hilang+tidak horas+lae hp+tidak ijo ijo$ imbalan imbalan+tidak
 ini ini+bener ini+foto ini+siapa ini+sudah ireng its itu+tadi jadi+bagaimana jadi+tidak jalan+merdeka jam$
 jam+berapa janda jangan+diproses janten janten$ jaya$ jembatan+berendeng jempol jempol+untuk jemput$ jual+makan
 jual+miras juga kabar$ kadaluarsa kadaluarsa$ kaget kaki+palsu kalau+minta kali+cisadane kalian kamar+mandi kami
 kantor$ kaos kartu+kuning kasih+nomor kayu$ ke+arah ke+palembang kel kembali+ke keren+pelayanan kesini+pak kiri$
 kirim+foto kirim+video kk kk+saya kolong+flyover komplek kontrol kota+tangerang kotak kotor$ ktp+saya kulit+sawo
 kumpul kuning$ kuyup kuyup$ lagi+di lalat lama$ lansia+nyasar lansia+saya lansia+terlantar lantai lapangan+ahmad
 lapor+pak lari+naik latihan+maap layan lebih leher lemas lempar lihat+saya limbah listrik+padam lupakan maap
 makan+kadaluarsa maksimal maksimal+berapa mana+sih mana+ya mandi+umum manusia$ matang matang$ mau+donasi
 mau+kembali mau+tanya mau+untuk meledak meninggal met+siang mind mind+dia minta+kaki minta+modal minta+nomor misi
 misi+pak mogok motor$ muka mulut muncul+lagi mushola$ naik+angkot nama+bapak nama+ibu nanti$ nanti+hubung
 nanti+saya napas$ napas+tinggal neglasari neglasari$ never never+mind ngaku nih+petugas nomor+pak nomor+rumahnya
 nongol nya$ nyambung nyasar+pak odgj+jalan odgj+yang orang+basah orang+sih pacar$ pada+kumpul padam pager+ijo
 pagi+pak pak pak+bantu pak+dari pak+dia pak+mau pak+parah pak+rt pak+rw pak+yang pakai+sarung palembang panti$
 parkir+liar pas pasar+anyar pelatihan+kerja pemkot pemkot$ penagih penampungan penampungan$ pendidikan
 pendidikan+ada pengaduan$ pengaduan+dinas pesan+suara petugas+mana pinggir+kali pingsan$ pinjol+neror pohon$ pojok
 popok posisi potret$ pp pukul pukul+saya pulang+kerja pungli puskesmas$ racun rapat rapat$ remaja rini sadar
 salah+kirim samping sari sarung satpol+pp satu+saudara saurna sawo sawo+matang saya+cari saya+cuma saya+dicabut
 saya+ibu saya+ketemu saya+kumat saya+lapor saya+maling saya+pak saya+pakai saya+perkosa saya+perlu saya+pukul
 saya+standby saya+wa sd seberang+apotek sehat+selalu sekitar+30an selalu selalu$ selamat+siang sementara+di sesak
 siap+pak siapa+ini sido$ singgah$ sosial standby suara sudah+ada sudah+evakuasi sudah+lewat sudah+rapat
 sudah+sampai sugeng+enjing sukses sukses+terus sungai surat+mati susu susul$ tadi+cuma tanpa+identitas tanya$
 tanya+pak target+lihat tarik+laporan tasik tato tawa+saya teater telat telepon+aja tempat+tinggal teriak
 terminal+poris tiap+malam tidak+janten tidak+nanti tidak+napas tidak+sido tiri titik toko+kayu tol tolong+dicek
 tongkat tongkat$ trc+itu trotoar truk+tanah tua tulang tuna tunggu+di uang+habis umum umur+sekitar untuk+pengaduan
 update$ update+dong usir utang warga$ warung$ yang+bisa yang+cari yang+di yang+kemarin yang+satu yani yani$
nonsense -2 3+hari 5$ 70$ =not =urgent @case @needs ^3 ^adik ^angkot ^are ^baju ^bikin ^cepat ^darurat ^data
 ^ditusuk ^gudang ^hari ^harus ^hp ^ijazah ^itu ^jadi ^kapan ^kenapa ^kerja ^kubur ^kulit ^lihat ^listrik ^logatnya
 ^lowongan ^mana ^mobil ^no ^okee ^pelapor ^pelatihan ^penipuan ^saudara ^sekolah ^sertifikat ^siang ^siap ^sip
 ^sore ^status ^tabung ^target ^tarimo ^temen ^toko ^truk ^tukang ^tutup ^warga ^warung ^wilujeng ^woy ^🙏 abaikan
 abis+makan ada+korban ada+lansia ada+tidak alamat alun$ am aman ambrol ambruk anggota angkot$ angkot+ugal2an
 angkut$ apa+ini apa+pak arah asal asap assalamualaikum$ atau ayam ayam$ b b+1234 bagaimana+pak bah banget+timnya
 bantu$ bapak+ini baru+datang basah batak batal$ bau+banget bawa+apa bayi$ beda bekas+luka belum belum+juga benda
 benda$ bensin berapa+hari berapa+menit berdiri berdiri$ biasanya biaya bisa+bantu bisa+hubung bisa+pulang blt bocah
 bot+apa bot+nya capek+hidup cara$ cek+laporan cepat+orang cerai$ chat$ chatbot cimone$ cina cina$ coklat coklat$
 cuma+dibaca dagang damkar darurat+pak data+saya datang+pak dengan+siapa di+halte di+kali di+kantong di+lokasi
 diam+aja digusur dinas diproses$ disebar+tidak ditusuk evening evening$ flyover gaji+saya gang$ ganggu
 gelandangan+di gigit godang golok good+evening good+job guru habis+ongkos haji haji$ halo+dinsos halo+pak hapus
 hari+loh hp+saudara hp+saya identitas ijazah iki+bot info ini+chatbot istri+saya it jadi+relawan jaga jalan$
 jalan+kaki jaya jemput+bapak jenggot jenggot$ kacamata kacamata$ kaki$ kali$ kampung kantong kantong+ada kapan
 karunya kasih+makan kasih+pak kata+pak kayanya kayu ke+laporan kec kec+benda kecanduan kecanduan+film kecil$ keluar
 keluarganya kelurahan kembali+lagi kena kenapa+laporan kepala ketemu+lansia ketemu+mayat kilo kimia kiri kirim
 kirim$ kirim+lokasi kirim+ulang kok+diam ktp+hilang kubur kubur+cina kucing kulit kumat kumis kumis+tebal kuning
 kurus+tinggi lae lae$ lagi+sampai lalu$ lampu+merah lansia+yang lapangan lapor+dong lapor+kemana lapor+sekarang
 latihan lho lihat$ linglung+harus logatnya loh+ini luka+di maaf$ maaf+pak mabuk makasih+ya maksudnya maling mandi
 mantan+suami mau+ada mau+bikin mau+jadi mau+minta mauliate+godang mayat+gratis meluncur meluncur$ menit menit+lagi
 menjahit merah$ merdeka mereka mesin mesin$ minta minyak miras modal+usaha mulai muncul muntah mushola naik+terus
 nama+saya neror neror+saya ngomong+apa nihil no+hp nomor+12 nomor+dinsos nomor+telepon nyamuk+banyak odgj ok$
 oke+siap okee ongkos$ online$ online+shop orang+sekarat orang+sudah orang+terlantar orang+yang pabrik$ pagar
 pager+item pak+ada pak+cuma pak+sudah pakai+kacamata palsu paman panggil pasang patokan pegang+pisau pelatihan
 pencet$ pengaduan penipuan penipuan+online perempatan$ pergi perkosa petugas+nya php pikun pinggir pingsan pisau$
 pkh plat plus polisi$ pom pom+bensin poris potret program pulang$ punya puskesmas putih rambut ransel ransel$ raya$
 relawan resmi$ rong rs rumah+mau rumah+nomor rumahnya rusak$ rw+5 sakit$ salah+chat sampah sampai$ sampai+jam
 satpol$ satu+lagi saya+ada saya+aja saya+am saya+capek saya+dapet saya+diancam saya+disebar saya+habis
 saya+kecanduan saya+linglung saya+sayat saya+sekarang saya+takut saya+tarik saya+tipu saya+yang seberang segera
 segera$ sehat sekarang$ sekolah$ selamat+malam selamat+sore selapajang selapajang$ selesai sementara sertifikat
 sertifikat+tanah shop siang$ siang+pak siap$ siapa+yang sini smp soal+tetangga sore$ sore+pak spbu spbu+cikokol
 status$ sudah+datang sudah+kembali sudah+minggu sudah+rong syaratnya+apa tabrak tabung tabung+gas tadi+pagi tahu$
 taman+potret tambah tanah$ tangis target tarimo tarimo+kasih tas+ransel tebal telanjang telepon$ terakhir ternyata$
 tersedak tetangga+odgj tetangga+saya tidak tidak+bawa tidak+bayar tidak+jadi tidak+kenapa tidak+nih tidak+punya
 tidak+usah tiket tiketnya tipu+online titiknya toko tolong+dong tolong+kabar tolong+segera tpu tpu+selapajang trc$
 truk trus tuh ugal2an ulang ulang+titiknya umur+70 update+pak usah usaha viral warna where wilujeng wilujeng+enjing
 wkwk+maaf woy+bales ya ya+pak ybs
nonsense -3 12$ 60an 60an$ =ask =beast =past =still =well @call @len3 @len5 ^banjir ^batal ^bayar ^bener ^bursa
 ^daftar ^dua ^foto ^gang ^hai ^halo ^hubung ^ieu ^iki ^is ^jam ^jazakallah ^keren ^kira ^klien ^kontak ^ktp ^makan
 ^malam ^mantap ^met ^motor ^ok ^oke ^otw ^pakai ^penelepon ^polsek ^rsud ^salah ^sekarang ^tas ^ternyata ^wa ^👍
 ada+di adik adik+saya aja+pak akan akun alun amuk anak+kecil apa+aja apotek are are+you badan baik$ bantu+saya
 banyak$ batik$ batu$ bawa+karung belakang berita+bunuh boleh+lapor cari cerai cikokol cikokol$ cipondoh cipondoh$
 daerah darurat data dengan$ di+depan di+jalan dia+moved dijemput dijemput$ dikasih+makan dinsos$ dipukul+suami does
 does+this enjing$ gang+tabrak gemuk gemuk+pendek gerobak gudang hai halo halte ieu ieu+teh item$ jadi+kan jam
 jazakallah job juga$ kan$ kartu karung karung$ kata kayaknya kejang kemana kemana$ kesini$ kira kolong kontak+saya
 korban$ kotor kurang kurus lagi+pak langka$ lanjut lari$ lewat linglung loh lokasi$ madura mahal$ majikan malam+pak
 mantan+pacar mantap masih$ masjid massal mau merah met minggu$ minta+tolong minum mobil motor+saya moved
 need+tolong ngomong no nomor+saya nyamuk odgj+di ok oke ongkos otw otw+belum pabrik pager pak+di pak+ini pak+orang
 pangkalan panti parah parkir pasar$ pegang pelayanan$ pemadam pemadam$ pencet pendek pendek$ penelepon perempatan
 pertolongan$ petugas+berapa pindah pisau pohon polisi polsek pos punten$ rawat$ raya rsud rsud$ ruko rumah$
 rumah+singgah rusak satpam satu+orang saudara+saya saya+butuh saya+dipukul saya+kasih saya+makasih saya+sudah
 saya+tidak saya+tunggu selamat+pagi sembako sido sih+berita singgah sip sip$ soal stasiun status suami$ sudah
 sudah+tidak suka surat susul tanah tangan$ tapi tarik team teh tempat terima terminal$ test$ tiap tidak+ada
 tidak+dikasih tidur timnya tinggi$ tolong tua$ tukang tunggu$ tutup urus wajib warga+yang wb wb$ wr wr+wb 👍 👍$ 🙏 🙏$
nonsense -4 @len4 ^alhamdulillah ^apa ^baik ^bawa ^good ^hallo ^harga ^jalan ^jembatan ^kalau ^kata ^kemarin ^ketemu
 ^nih ^noted ^oii ^pagi ^pak ^perempuan ^ping ^progres ^satu ^sekitar ^semoga ^spada ^tadi ^umur ^update
 ^waalaikumsalam a ada ada$ ada+yang air alhamdulillah aminah aminah$ apa+syaratnya bakar banget$ banjir bapak+saya
 bapak+tua batu bayi berisik berisik$ bisa bungkus bursa bursa+kerja butuh+ambulans butuh+pertolongan cara cuma
 datang$ di di+gang di+pasar di+rumah di+terminal dibawa diproses dua+orang enjing gigi good habis hallo hallo$
 halo$ hitam hitam$ hoax+pak ibu+saya iki ini+bot iseng$ item itu jaket jembatan jepit jepit$ kalau kantor kembali
 klien kok konsultasi kontak kota lagi$ langka liar listrik logat lupa$ mana$ masuk$ masuk+tidak mic mic+tes naik
 napas nasi+bungkus need noted noted$ oii oii$ ompong ompong$ online orang$ orang+odgj orang+tidak pak+tolong patah
 perempuan permisi$ pertolongan ping ping$ polisi+minta progres punten+kakak rokok rokok$ rt rumah rumah+saya rw
 saja$ saya+disabilitas saya+kirim sebatang sekarang selamat sendal siti situ situ$ sorry sorry$ spada spada$
 suami+saya sudah+saya sunda sunda$ taman terminal tes+mic tetangga$ the this tidak+sih tidur+di tinggal tinggi
 tolong+cepat waalaikumsalam waalaikumsalam$ waris waris$ warung
nonsense -5 =road @kin @person @sighting @them @who=operator ^bagaimana ^bantu ^batik ^bidan ^bisa ^dengan ^haloo
 ^hello ^hi ^izin ^janji ^kok ^kulonuwun ^laki ^lama ^laporan ^lupa ^nikah ^sampurasun ^sugeng ^sukarjo ^trc ^yang
 aja$ anak$ anak+saya angkot baik baju batal batik bau bidan bot+ya bukan darah dari dekat depan dia dikasih
 disabilitas duduk evakuasi$ film$ foto$ hai$ haloo hari+minggu harus hello hi hp ibu$ izin jadi jawab kabar kaki
 kali kan kemarin kemarin$ kesini korban kulonuwun kulonuwun$ laki$ lama+banget lari lihat lupa mahal makasih$
 minggu nama nanti pak$ pak+dinsos pak+ternyata pelapor pelayanan pulang rawat rps rps$ sampai sampurasun
 sampurasun$ satpol saudara$ saya+istri sebelah sekolah semoga siang sore sugeng sukarjo tabrak$ tadi tahun tahun$
 tangan tanya tas telepon terus$ tidur$ topi topi$ umur update video woy$ ya+ini
nonsense -6 ^ada ^gelandangan ^hilang ^horas ^iya ^mauliate ^okeee ^permisi ^top bagaimana$ bawa bayar buka$ cabut
 cabut$ cepat$ diam diancam dibaca+doang gang gelandangan gelandangan$ hilang$ horas istri$ jalan janji kakak+saya
 ketemu kp kp+baru laki mauliate nya okeee pagi$ pakai pasar perlu permisi petugas$ saya+cabut sekitar sendiri suami
 syaratnya terus tolong$ tolong+saya top tower warga yang
nonsense -7 @back @goes @placed @who=relative @withdraw ^anak ^bapak ^dia ^haturnuhun ^ibu ^mantul ^orang ^tetangga
 anak buka datang dibaca haturnuhun ibu istri iya lama lansia laporan$ laporan+saya lokasi mana mantul masuk orang
 perempuan$ petugas robot$ salah saudara saya+mau tunggu untuk
nonsense -8 @? @other @status ^assalamualaikum ^lansia ^maaf ^makasih ^punten assalamualaikum bagaimana bantu bapak
 daster dengan dipukul hilang kamu+robot kerja+dong kontrakan masih mau+lapor odgj$ punten ternyata tetangga
nonsense -9 =office @code @danger @thanked ^belum ^kontrakan ^masih ^tolong hukum lansia$ lapor minta$ pagi robot
 sendiri$
nonsense -10 @addition @question @who=responder foto maaf makasih mati$ much siapa$ trc
nonsense -11 @it is lapor$ laporan
nonsense -13 ^ini ^tidak
nonsense -14 @thanking
question 16 lo
question 15 kamu+robot relawan
question 14 it
question 12 jadi+relawan resmi
question 11 apa+syaratnya biaya does does+this mau+jadi nanti resmi$ this wajib
question 10 @? ^emang ambulans itu kantor kemana$ lama perlu polisi tanya tidak$
question 9 24+jam ^bisa ^is ^kenapa ^maksudnya ada+ambulans ada+biaya are are+you atau bener$ biasanya dari+mana
 disebar+tidak donasi emang gratis+tidak hukum ini+bot jaga jam jam$ layan maksudnya mau+donasi orang+meninggal
 panti rumah+singgah siapa siapa$ singgah syaratnya
question 8 =ask @question ^apa ^berapa ^daerah ^foto ^ini ^jam ^kalau ^kamu ^perlu akan aman apa+pak bagaimana$
 bener berapa berapa+lama boleh bukan$ cara di+tangerang dinsos gratis+kan ini+pak kalau kan kantor$ kemana kenapa
 kirim+lokasi kota malam+ada mana mana+ini mesin mesin$ nanti$ nya+dari pak+nya petugas+perempuan polisi+di rahasia
 saya+rahasia siapa+ya you
question 7 ^are ^bagaimana ^bayar ^dinsos ^iki adopsi aja$ apa beda berapa+orang besok+ada bisa bisa+lapor bot
 cek+laporan daerah dibaca do foto hari+minggu iki istirahat juga kalau+ketemu kenapa+saya kirim kok+lama
 lama+biasanya langsung lapor mau+wawancara mobil+apa nomor nomor+telepon orang+bener pak+jam penelepon+tanya robot
 sih sini sirine skripsi tadi+malam tangsel telepon tindak$ trc umur+berapa wawancara ya$ ya+kok yang+sudah
question 6 @it ^bener ^hari ^nanti ^odgj ^rumah ^trc aktif alamat atau+mesin bayar bayar+tidak bekas bisa+saya
 boleh+lapor buka cara+cek dendam di+kantor dikasih+makan dinsos$ harus harus+kirim harus+tunggu identitas imbalan
 imbalan+tidak is izin kalau+minta kalau+orang kalau+saya kamu kan+pak ke+dinsos kerja+24 ketemu+orang kok+harus
 lapor+kesini luar nanti+pulang orang+mana perempuan+ada petugas petugas+berapa petugas+datang punya+saudara
 rahasia+kan sampai+jam saya+akan saya+disebar saya+tanya siapa+aja sini+tidak tanggung tangsel+masuk tidak
 tidak+kalau tidak+nanti
question 5 =drill ^beda ^boleh ^data ^ieu ^lapor ^malam ^panti ^siapa ^umur aman$ aman+tidak anak+jalan apa+laporan
 apa+mesin apa+robot apa+saya apa+sih bagaimana balas banget$ bantu+tidak berapa+hari berita biasanya$ bisa+bantu
 bisa+jemput boleh+saya cara+lapor data data+saya dengan di+kali dibawa dijemput disebar gelandangan+nanti gempa
 hari ieu ieu+teh iki+bot ini+gratis itu+orang itu+yang jaga+malam kalau+ada kalau+mau ke+panti kemarin+itu kenceng
 kerja kerja+sampai ktp ktp+saya kumat lama$ lapor$ lapor+di lapor+disini laporan+saya latihan layan$ lewat+sini
 malam+tidak mana$ mana+sih masuk+panti masuk+sini meninggal minggu nama+saya nomor+dinsos nomor+ini odgj odgj+yang
 panti+mana pelapor pemerintah perempuan$ perlu+foto pulang+tidak rame2 saya+takut saya+warga share+lokasi
 syarat+masuk tadi+ada takut takut+dia teh terus$ tetep tidak+di tidak+pak tidak+untuk trc+itu tunggu+di untuk yang
 yang+jaga
question 4 =well @len1 @len2 ^abis ^biaya ^dasar ^kantor ^kira ^layan ^petugas ^tadi abis+lapor ada+apa ada+masalah
 ada+petugas alamat+rumah ambulans+gratis anonymously anonymously$ apa$ apa+beda apa+bisa apa+yang baca bagaimana+do
 bahasa baju bales bawa+pulang boleh+kirim bot$ daerah+kerja dasar data+pelapor dengan+112 dijemput+nanti
 dijemput+perempuan dinsos+bisa do+saya foto+yang hari+di harus+share informasi ini$ ini+layan ini+masih ini+nomor
 jemput$ juga+tidak kalau+lapor kalau+odgj kalau+sudah kan$ kembali+lagi lapor+gelandangan lapor+lewat lapor+trus
 laporan+anonymously layan+ini lewat maksimal maksimal+berapa mana+aja mana+alamat masih+bisa masuk mereka
 nanti+saya nya nyambung pak+apa pakai+mobil pasar$ program punya saya+bawa saya+dibaca saya+kabar saya+laporan
 share sih$ singgah$ sini+ya tampung tangerang+boleh tanya+pak terlantar+itu titip tolong+informasi tua+yang tuh
 yang+benar yang+meninggal yang+tidak
question 3 =not ^aman ^bibi ^cara ^dokumen ^harus ^kok ^nomor ^timnya aja+yang alamat$ ambil ambil+mayat
 anak+kontrakan anonim apa+harus apa+motor aplikasi aplikasi+resmi bagaimana+cara bawa+mobil beda+dengan beda+odgj
 benar bener+tidak berapa$ berita+bunuh besuk biaya+pemakaman biaya+tidak bisa+minta bohong boleh+tidak bukan+warga
 chat+ini cimone$ dapet+imbalan datang+bawa dengan+aja di+cimone di+odgj di+puskesmas di+tiktok dibawa+kemarin
 dikasih dinas+sosial dinsos+buka dipungut dipungut+biaya disini+dengan ditaro+mana dokumen dokumen+apa dulu gratis
 hari+libur harus+kenapa harus+pakai hasil$ here here$ hilang+disini ini ini+aktif ini+aplikasi ini+kalau
 ini+manusia itu+apa jakarta+boleh jam+besuk jawab jawab+orang jenguk juga$ kabar+tidak kalau+malam kali kasih+nomor
 ke+rs ke+siapa keluarganya+tidak kemana+sih kenapa+pak ktp+tidak lagi+tidak lama+tidak lansia$ lapor+anonim
 lapor+apa lokasi lokasi$ lokasi+sih lokasi+tidak luar+kota lumpuh lumpuh+tidak maaf+ini malam masalah mau+dijemput
 meninggal+di minggu+tidak nanti+dibawa nanti+ditaro nolak+dibawa nomor+hp odgj+dengan open orang+sakit pak+di
 pak+ini pak+kalau pakai+bahasa pakai+seragam panggil panti+lansia pemkot penampungan penampungan$
 pertolongan+pertama pesan petugas$ petugas+kerja petugas+pakai pp prosedur pulang puskesmas$ rahasia+tidak robot$
 rt+tidak satpol+pp saudara+boleh saya+bukan saya+perlu seragam+tidak siapa+yang sih+ada sih+berita singgah+mana
 sini+bukan sosial standby sudah+ambil tangerang tangerang+bukan tanya+terus telepon+kemana terlantar tidak+muncul
 tidak+petugas trus urus+bagaimana viral+di warga+tangerang ya yang+bales yang+dibawa yang+viral
question 2 112$ @case @where ^besok ^dengan ^identitas ^ktp ^nama ^obat abis ada+tidak aja ambulans+dinsos
 ambulans+untuk anak$ anak+di anak+hilang anak+terlantar anonim$ anter+sendiri apa+aja apa+itu apa+odgj apa+orang
 apa+pelapor apa+ya bagaimana+kalau bahasa+inggris bantu+cari beda+lapor biar biasanya+petugas biaya$ bibi
 bisa+jenguk bisa+pakai boleh$ boleh+titip bot+apa bot+ini bot+nya bukan bunuh culik culik+anak dapet dapet+hadiah
 datang+pakai dengan+odgj dengan+orang dengan+siapa di+english di+pasar diadopsi dibawa+bagaimana dibawa+ke
 dibawa+kemana dinsos+bukan dinsos+itu dinsos+urus disini ditaro dulu+ya english english$ foto+tidak gini hadiah
 harus+polisi hp+tidak inggris ini+dengan ini+untuk is+this itu+bener itu+di itu+mana itu+singkatan itu+tadi jakarta
 jalan+tidak jemput jenguk+tidak kabupaten kali+itu kantor+dinsos kasih kasih+makan kaya+bagaimana ke+polisi
 ke+rumah kejang+di kenapa+harus ketemu ketemu+bayi kirim+video kontrol+ke korban+sudah ktp+ya kubur$ lagi+ke laksa
 lansia+terlantar lapor+dapet lapor+orang lapor+tanpa lapor+tidak lapor+untuk laporan+something layan+24 lewat+mana
 libur mahasiswa makan makan$ makan+tidak malam+petugas mayat+tanpa minta+ambulans motor$ muncul nanti+hubung nih$
 nolak nomor+resmi nomor+wa odgj+dibawa odgj+nya orang orang+nolak orang+sih orang+terlantar pak+bisa pakai+ktp
 panti+tidak pelapor+rahasia pemkot$ pertolongan pesan+suara petugas+dari petugas+tidak polisi$ polisi+dulu
 polisi+tidak rawat rs$ rsj sabtu sabtu+tidak sampai+biasanya satpol saudara$ saudara+tapi saya+aman saya+boleh
 saya+panggil send seragam sih+pak singkatan singkatan+apa something something$ suara sudah+dijemput sudah+meninggal
 sumbang tanya+syarat telepon+ke terus tetangga+tidak tidak+nih tidak+saya tidur+mana tiktok tiktok+itu tindaklanjut
 trc+sampai tugas tugas+sekolah untuk+kontrol untuk+tugas urus warga warga$ ya+pak yang+baca yang+butuh yang+datang
 yang+harus yang+jawab yang+kubur yang+odgj yang+tanggung
question 1 80+tahun @addition ^kemarin ^minimal ^penelepon ada+di apa+boleh apa+ke bagi bahasa+jawa bakar+di banyak
 batal batal+laporan bisa$ bisa+masuk boleh+jenguk buka+sampai cara$ cari+ibu cek cepat+pergi chat daerah+pos
 darurat dengan+petugas di+rsj di+sini dibawa$ dibawa+nanti dinsos+ada dinsos+apa dinsos+berapa dinsos+kota
 dititipin dititipin+ke gelandangan+paksa harus+bagaimana hilang+saya ibu$ identitas+pelapor ini+jawab ini+petugas
 itu+dinsos kah kah$ kalau+dibawa kalau+gelandangan kalau+yang kali+kemarin kaya ke+jalan ke+kampung ke+sini
 kesini+apa ketemu+anak kontrol lagi+kumat laku lansia+apa lapor+harus lapor+ibu lapor+pak lewat+telepon lihat+orang
 live live+dengan makan+orang minimal nama$ nanti+apa odgj+boleh orang+dengan orang+hilang orang+lain orang+petugas
 paksa paksa$ panti$ panti+di penelepon penipuan penipuan$ perempuan pertama petugas+apa petugas+langsung
 prosedurnya prosedurnya+bagaimana rame2+di sakit saudara+di saudara+siapa saya+kejang saya+mahasiswa singgah+itu
 sini+dengan skripsi$ sore+ada tadi+sore tahu tahu$ tampung$ tangerang+ada tangerang+live tanpa tanpa+nama telepon$
 terima tetep+dijemput tidak+sih umur untuk+ibu urus+apa yang+bayar yang+dijemput yang+lapor yang+punya
question -1 3+hari 50an 88+bagaimana =heart ^ayang ^belum ^bukan ^butuh ^cari ^hallo ^hoax ^hubung ^info ^jangan
 ^janji ^join ^jual ^kis ^klik ^lowongan ^mantan ^masuk ^mayat ^nasib ^no ^pagi ^ralat ^rame ^rumus ^salah ^tangan
 ^telepon ^temen ^tunggu abaikan ada+alien ada+laki ada+saya adik+saya aja+ke aja+sih alien anak+tidak aneh anggota
 anjir atas ayang bagaimana+ini bagaimana+laporan bagaimana+pak bahaya+kalau bangun bansos$ bantu+bayar bantu+hp
 banyak+banget bapak$ bapak+itu bapak+odgj batu bayar+pbb bayar+tunggakan bayi$ begini belum$ belum+ada benda benda$
 biaya+berapa bibi+saya biru bisa+jalan bisa+ke bisa+kesini bisa+kirim blt bocah bpjs+yang bulak bungkuk bungkuk$
 bursa bursa+kerja cabut cair ciledug cipondoh+makmur dagang darah$ dari+dinsos datang+juga dengan$ dengar+lansia
 depan+rumah di+cisadane di+data di+dinsos di+ig di+luar di+perempatan di+pinggir di+pos di+rs di+saya di+terminal
 dianggap dibantai dibawa+dinsos dijemput$ dinsos+diam ditanggepin doang$ domisili dong+pak flyover foto+pak
 foto+susul gang+saya gas gerendeng gerendeng$ gerobak giginya giginya+ompong grup+saudara guru habis+ongkos hallo
 halo+pak halte+ada harus+apa hatiku have hoax hubung+ibu hubung+pak ibu+rw identitas$ ig ig+kata indonesia$
 ini+lokasi ini+saya ini+ya item itu+foto itu+giginya itu+kakak itu+pak itu+untuk jadi+kan jalan+bungkuk jam+10
 jawab$ jaya jelek jelek$ jemput+nanti jemput+saudara jenggot jenggot$ join join+grup kali+sabi kanan karena
 kata+ada kayu ke+datang ke+tangerang kec+benda kejang+pak keluarganya$ kelurahan+gerendeng kemana+mana
 kemarin+lapor kemarin+sekarang kembali$ kenapa+laporan kenceng$ kepala keren kesini$ kesini+tidak ketemu+lansia
 kira kiri kirim$ kis klik+link kok+ada kok+diam komplek kompor konsul konsul+hukum koran koran$ koreksi kota+bisa
 kurang kursus kurus lagi+apa lagi+kenapa laki+tua lama+banget lansia+itu lansia+kami lansia+saya lansia+tidak
 lantai lantai+2 lapor+dan lapor+itu lapor+ke lari+dari lebaran lemas libur+tidak link+ini listrik lobang lokasi+di
 lowongan+kerja luas mabuk makasih$ makmur maling mandir mantan mantan+suami manusia masih+ada mau+konsul mau+kursus
 mau+pindah mawar menit merdeka$ minggu$ minta+bantu minta+nomor miskin mondar mondar+mandir muka mulu na nafkahin
 nanti+kalau napas$ ngaku ngomong+sendiri nih+petugas nolongin nomor+12 nomor+88 nomor+saya nunggak omong ompong
 online+lapor operasi orang$ orang+agak orang+sudah pacar padahal pak+anak pak+boleh pak+laporan pak+soal pak+tidak
 pak+tolong pak+yang palsu paman parkir pbb pegang pelatihan+kerja pelayanan$ pencarian penelepon+minta perkembangan
 permisi+mau petugas+diam petugas+kok php piatu pindah+domisili pondok popok+lansia pulang+kerja punya+ongkos
 punya+siapa puskesmas+lama ralat rame rame+di raya$ rs+tidak rt$ rt+5 rt+aja rumus rumus+luas rw+aja sabi sabi$
 sakit$ sampai sarung saurna saya$ saya+dibantai saya+lihat saya+pelapor saya+terdampar saya+yang sayang
 sehat+selalu sekarang+ada sekarang+di sekitar sekolah+karena selalu selalu$ sendiri$ siapa+tidur singgah+ada
 soal+bapak sore sosial+kota spp status suami+tidak subuh sudah+sampai sudah+saya sumiati surat+pindah susu susul+ya
 tahu+siapa tampung+mana tanya+kalau tanya+saya target tawa telat temen+saya terakhir terdampar tiap+malam
 tidak+aktif tidak+angkat tidak+dari tidak+jadi tidak+jawab tidak+jelas tidak+napas tidak+perlu tidak+punya
 tidak+sadar tidak+sampai tidak+ya tidur+mulu tiga timnya+sampai tinggi titik toko total tumpang+di tunggakan+rs
 tunggu+tidak turun uang ujang untuk+grup update urus$ urus+bpjs usir video wae warna woy$ ya+dinsos ya+ibu
 ya+petugas ya+tidak yang+bisa yang+foto yang+jemput yatim yatim+piatu
"""
