"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
thanks 1 ^wah akhirnya atas+respon bantu+ibu banyak+ya bot+nya cepat+👍 dibantosan dibantosan$ dicandak
 dijemput+makasih gelandangan+nya gusti gusti+sudah guys guys$ ibu kabar kakak+sudah kami+lagi kasih+atas kasih+ibu
 kasih+petugas kemarin+sudah ketemu$ lot makasih+yaa makasih+you mugia nggih+pak oke+noted pak+respon pak+terima
 pak+tunggu penjelasannya penjelasannya$ petugas+ramah sudah+dibantosan sudah+dicandak sudah+tenang tenang timnya$
 tolong+lansia wah wkwk wkwk$ yaa yaa$
thanks -1 @search ^batik ^bawa ^belum ^besok ^bidan ^bisa ^bot ^cari ^cepat ^darah ^darurat ^gas ^hallo ^hello
 ^hilang ^iki ^izin ^kamu ^kemarin ^kulonuwun ^laki ^lupa ^met ^nama ^nikah ^nomor ^odgj ^oii ^oy ^perempuan ^ping
 ^polisi ^qwerty ^rumah ^siang ^sore ^spada ^sugeng ^sukarjo ^tadi ^tok ^waalaikumsalam ada+di adik+saya aja+pak
 ambulans angkot asd asd$ asem banyak$ bapak+tua baru$ batik batu bener berdiri berdiri$ besar bidan bocah bot bunga
 cipondoh darurat darurat+pak datang+pak dengan+keluarganya di+halte di+pos di+terminal disini dong$ dua dulu enjing
 ganggu gas golok gratis$ hallo halte harus hasil hello hidup hp hubung ibu+petugas iki info internet iseng item
 izin jaket jangan jaya jual kamar kampret kamu+robot kantor karunya kayaknya kayanya keluar keluarganya
 keluarganya+pak kena kenapa+pak kepala kira kolong konsultasi korban ktp kucing kulonuwun kulonuwun$ lalu
 lampu+merah lanjut lansia+yang laporan$ lari$ lo lupa$ malam+pak mati$ met minum mobil murah naik napas ngomong oii
 oii$ oy oy$ pagi+bapak pak+ada pak+tolong panti parkir pelapor perempuan$ perlu+petugas ping ping$ pinggir pisau
 poris pulsa punya puskesmas qwerty qwerty$ raya robot robot$ rps rps$ rs ruko rumah+saya rumah+temen rw saja saja$
 saudara+ibu saudara+saya saya+lapor saya+tidak siang+pak singgah sini situ sore$ sore+pak spada spada$ stasiun
 status suami+saya sudah+dengan sudah+saya sugeng suka sukarjo tabrak$ tai takut tambah tanah tangan tanpa target
 tas tempat tes$ test$ tetangga$ tidak+mau tidak+pak tidak+perlu tinggi tok tok$ topi topi$ tower tua$ tutup wa
 waalaikumsalam waalaikumsalam$ woy$ ya$ yuk+pak
thanks -2 =office @who=resident ^bagaimana ^butuh ^dijual ^dinsos ^ditusuk ^gelandangan ^hai ^haloo ^hi ^horas
 ^kalau ^ketemu ^ketua ^klien ^kok ^kontrakan ^laporan ^maaf ^malam ^p ^pagi ^penelepon ^punten ^sampurasun
 ^sekarang ^suami ^tes ^test ^trc ^update ^wkwk ^woy ^yang adik aja$ amuk apa$ baca badan bagaimana+pak baju bakar
 banget+ya baru batal bau bayi belakang besok bikin boleh buka buka$ cara clear daftar dan di+depan di+jalan
 di+pasar diam dijual dipukul ditinggal ditusuk doang duduk evening evening$ good+evening hai haloo hi hilang$ horas
 huni ibu+makasih ini$ is istri jadi+lapor jatuh jembatan jemput kakak+saya kaki kali kami kamu kan kecil kejang
 kemana kemarin$ kembali kenapa kerja kesini ketemu+di ketua ketua+rt kirim kp lampu lansia$ lansia+nyasar lapor$
 laporan+saya lewat lihat logat lu luka lupa makasih+sewu mana$ masjid masuk mati mau+lapor mayat merah minggu motor
 nih nikah nyasar$ obat orang+odgj orang+yang p p$ pagi$ pak+di pak+dinsos panas panas+banget penelepon pergi perlu
 polisi pos pukul punten rumah+saudara sakit sampurasun sampurasun$ satu saudara$ saya+hilang sebelah sekolah
 selamanya selamanya$ selamat selamat+tinggal semua sendiri$ sewu siang sih sudah+clear sudah+pulang sudah+tidak
 tahu tahun taman tangerang tangis tapi temen terlantar terminal ternyata tes test tiap tidak+bisa tidak+jadi
 tidak+usah tidur$ tolong+cepat umur update+pak urus usah warung woy ybs yuk
thanks -3 =drill =past =tale =urgent @1 @code @len4 @len5 @reports @status ^apa ^bapak ^cek ^kakak ^kapan ^lama ^mau
 ^permisi ^petugas ^tetangga ada+lansia ada+orang ada+yang anak+saya bagaimana$ bantu+saya bapak+saya bawa berapa
 bisa bukan butuh cari cek cuma darah dekat dengan+anak dong+pak foto gang gelandangan gratis hari itu jam kalau
 kata kemarin ketemu ketemu+ibu kontrakan lagi lama+banget lansia lapor+pak lari lokasi maaf makan makasih+sudah
 nama nomor odgj orang$ pasar perempuan permisi rt salah sampai saya+mau saya+pak sekarang siapa sore suami tabrak
 tanya telepon tidak+ada tidur+di tinggal tolong+pak tua update warga
thanks -4 =beast =heart =road =well =work @call @case @kin @len2 @len3 @needs @person @sighting @who=operator ^ada
 ^anak ^assalamualaikum ^dia ^ini ^masih ^minta ^orang ^selamat ada aja anak$ apa assalamualaikum belum dari depan
 di di+rumah dia dong jalan kapan ke klien kok lama malam mana mau nyasar orang pakai pulang saya$ sendiri tetangga
 tidak$ tidur yang
thanks -5 # =not @? @addition @danger @goes @it @placed @question @them @who=relative ^halo ^ibu ^lansia ^lapor
 ^tidak anak bagaimana halo hilang ini laki lapor laporan masih minta pagi rumah saudara tidak tolong
thanks -6 =ask @back @who=responder @withdraw ^sudah ^tolong laki$ satpam saya
thanks -7 @other
thanks -8 ^pak
thanks -10 ^saya
thanks -13 saya+makasih
nonsense 16 kapan+nikah
nonsense 15 sudah+makan
nonsense 14 ganteng kenalan makan+belum
nonsense 13 ^cuma yuk yuk+pak
nonsense 12 =heart @len0 besok bunuh cantik di+hatinya hatiku hatinya jomblo murah
nonsense 11 ^jual bangsat cintaku cintaku$ dana kapan+hujan klik lu menang pak+baru persita slot tidak+pak
nonsense 10 ^dijual alien apa$ banget bisa+tidur bubar cinta dibantai dong dong$ film goblok harga hati hatinya$
 hujan+pak jodoh jual kek nasib saya+dibantai tolol
nonsense 9 =joke =tale ^film ^lagi ^menang ^ppp ada+alien asem belum+pak boleh+kenalan cair coba culik deh hujan
 jangan jodoh+saya kakak$ kampret kenalan+tidak lagi+kenapa lah lah$ link lu$ makan mulu nikah nyasar+di pak+minta
 pak+saya pemerintah ppp presiden sayang skripsi tai tanpa
nonsense 8 12345$ @who=resident ^12345 ^hidup ^kakak ^lu ^pinjem ^qwerty ^wkwk asd asd$ berapa$ bonus bot cantik+deh
 dia$ dibacok dijual dp goblok$ goreng hidup hubung iseng+doang jelas+lu kamu kenapa lapar lapor+ada nasi+goreng
 obat+pelangsing orang+dibacok pacar paket pelangsing pinjam pinjem pulsa qwerty qwerty$ saya+terlantar sekarat sih
 test+123 traktir wa wkwk wkwk$
nonsense 7 10+orang @len1 ^dinsos ^gas ^hoax ^join ^obat ^open ^pemerintah ^rame ^zzzzz ada+bidadari banget+saya
 bego bidadari bidadari+jatuh bohong bot$ bot+bego cinta$ dapat di+ig di+tv ditinggal+dia dong+pak dp+0 dua$ gabut
 gaji hari+ini hoax huni ig ig+kata jadi+pacar jatuh jatuh+cinta join join+grup jomblo+tidak kamu+siapa kata+ada
 klik+disini klik+link ktp+saja lapor+dan mau+mati modal nih nikah+yuk pada pesan pesan+ini proses rame+di
 saya+nyasar sayang$ sebarkan siapa+presiden takut terlantar tes tidak+jelas tidak+ya tolong+jemput tv tv+ada zzzzz
 zzzzz$
nonsense 6 123$ @1 ^anj ^ayang ^bacot ^bot ^dosen ^hhhhh ^investasi ^lapar ^persita ^rumus ^saya ^xixixi
 ada+lowongan ada+mayat anda anj anj$ anjing+lu anjir ayang bacot bakso$ bales bikin+mati bunuh+waktu butuh+dana
 cuan deh$ di+hatiku doang doang+pak dosen gacor grab grup hhhhh hhhhh$ ini$ investasi iseng jelas jemput jomblo+ya
 ke+cimone kesel kesel$ lalu+tolong lebaran lebaran$ libur+tidak lontong luas masa masa+lalu mati+berdiri mimpi
 murah$ open pak+tidak pulsa+dong rumus rumus+luas saya+jatuh sayur setan setan$ slot+gacor subsidi tabrak+masa
 takut$ tanggal ternak tolong+ambulans traktir$ untung xixixi xixixi$ you$
nonsense 5 500rb ^anjing ^asd ^dana ^hatiku ^kamu ^klik ^pantun ^pinjam ^polisi ^promo ^siapa anjing apartemen bakso
 baru$ berapa besar bot+jelek cepat cod diskon duit duit$ gacor+maxwin hati+saya hub jangan+kasih kamu+jomblo
 kasih+kendor kenapa+sih kendor klik$ lemot libur link+ini lu+semua lu+siapa maxwin menang+undian minta+duit nasi
 nomor+anda odgj+hari odgj+sih panas panas+banget pantun pantun+dong promo ready satu satu$ sekarat$ selamat+nomor
 sewa sinyal tawa$ undian waktu xxxx xxxx$
nonsense 4 @len2 ^anjir ^beli ^dasar ^dompet ^gabut ^gaji ^hati ^kirim ^lapor ^lorem ^mampus ^mati ^mau ^p ^panas
 ^petugas ^pocong ^slot ^test aja anda+menang bagi balas bales+kenapa becus beli berita bikin bikin+saya bio bio$ bo
 bo$ bola bola+malam boleh$ bot+goblok cair$ curhat daftar+sekarang dana+cepat dana+gratis dasar dasar+pemerintah
 deposit di+bio di+cisadane gabut+nih hadiah harga+beras hubung$ hubung+wa ipsum ipsum$ jadwal+bola jelek jelek$
 jiwa jual+motor juta kenapa+pak km konsernya konsernya$ kuliah lagi+apa langit link+di lorem lorem+ipsum luka macet
 malam mampus mampus+saya mantan+saya masuk+got mati+lampu mati+tawa mau+curhat maxwin+daftar nikah$ obat open+bo
 order p pemerintah+tidak pocong rame rasa saldo saldo+dana saya+abis saya+besok saya+xxxx sejak sejak+ditinggal
 semua senin siapa t t+saya takut+banget tengah tengah+malam tepat tepat+di test tidak+becus tidak+bisa tidur+mulu
 timnas tugas wkwk+tolong yuk$
nonsense 3 0812$ 10rb =drill ^babi ^besok ^capek ^di ^jadwal ^jangan ^jomblo ^mabar ^nomor ^sayang ^tes ^timnas ^woi
 abis aja+sih aja+sudah apa babi+lu bales$ banget+yak begini beli+pulsa bener+pak beras$ bikinin boleh bot+tolol
 bunga cabe camat cepat+cair cimone cisadane coba$ cuan$ curi curi$ dan dan+ada dapat+hadiah deh+pak di+istana
 di+kasur dibunuh disini$ ditinggal doang$ dompet dulu gas gini got guys guys$ hati+ini hub+wa info+loker ini+luka
 istana jadwal jatuh+dari jemput+di jemput+saya jual+akun juta+klik kasur$ kok+pinter lalu link$ loker lowongan
 lu+bot lucu mabar mabar+yuk malam+takut manusia+apa mati mati+aja mau+tenggelam mayat mayat+di minat mobil$
 motor+pukul mulus mulus$ murah+hub murah+minat nomor odgj+nih odgj+saya odgj+tolong pak+camat pak+jangan pak+lagi
 pertama pinjol pinter pukul+2019 saya$ saya+lapar saya+presiden saya+tabrak sebar sekarang+bikin semua$ sepatu siap
 sih$ skripsi$ syarat tawa terlantar+nih tidak$ tidur+doang tolak tolol$ tolong+evakuasi wa$ woi woy yak you
nonsense 2 # 10+juta ^berapa ^dapat ^jodoh ^main ^mantan ^minta ^nyasar ^odgj ^oy ^sudah ^tabrak ^tok alias
 ambulans$ anjir$ babi banget+mau banget+ya bantai banyak+darah bego$ belum$ bot+kok bri bulan bulan+ini buta
 butuh+kerja capek+banget cari+wkwk culik+anak dapet di+kamar dikejar dm dm$ dodi dong+bot dua gaji+10 gaji+buta
 gratis gratis$ guna hadiah$ indonesia indonesia$ internet jomblo+terlantar kamar+saya kami$ kasur kecil kemana+mana
 kenapa$ kerja+dari kredit kredit+motor kucing+saya lagi lagi+mana langsung main makan+gaji malam+ini marah marah$
 minat+dm motor+bekas motor+dp nama+dodi nih+pak nih+temenin nyasar oy oy$ padang pak+dompet pak+wkwk promo+kredit
 putus rehab resmi saya+dong saya+sayang sayang+kamu sayang+lagi sekarang+juga selamat+anda selingkuh siapa+anjir
 siapa+sih sih+mantan tahu temen+saya temenin temenin$ tenggelam+di terlantar+tanpa tes$ tidak+guna tok tok$
 tolong+cari wkwk+ada wkwk+gabut ya+tidak
nonsense 1 2019$ ^boleh ^pukul ada+apa akun+ml angkut+wkwk banget+orang bener+tidak beras chat+bot di+hatimu
 evakuasi followers gacor+hari hatimu hatimu+pak jual+obat kakak keren kerja$ kerja+apa kopi ktp kuat lawan lu+pada
 lucu$ makan$ manusia mayat$ minggu+ini ml ml+murah motor nyanyi pulsa+murah sales saya+culik saya+di saya+odgj
 siapa+sudah sok tangerang$ tenggelam terlantar+di tes+123 tolong+angkut wa+ini wkwk+bot
nonsense -1 0812+0000 081200003333$ 24+jam 30an =not @reports ^asap ^beda ^bocah ^bukan ^butuh ^cek ^darah ^debt
 ^dekat ^emang ^guru ^hujan ^istri ^kamar ^kantor ^kayanya ^kk ^kucing ^lampu ^lari ^maksudnya ^nama ^napas ^never
 ^nihil ^parkir ^pasang ^patokan ^perlu ^pinggir ^pohon ^rambut ^syarat ^tangan ^telepon ^token ^ybs a+perempuan
 abis+mau ada+ambulans ada+petugas ahmad ahmad+yani aja+ke akta aktif alhamdulillah$ ambulans anak+di anak+teater
 angkat anjing+liar anyar apotek$ asap+pabrik assalamualaikum+pak atas bagaimana+ini bagaimana+ke bahasa bahaya
 bansos banyak+banget bapak+ibu bapak+pukul bapak+tiri basah+kuyup batik+coklat bau$ bawa+golok bayar+tidak bekas
 bener$ berapa+hari berapa+orang berendeng berendeng$ berhenti besok$ besok+kalian biasanya bibirnya bikin+kartu
 bikin+laporan biru bisa+jemput bocor bot+ini bus busa butuh butuh+tempat cctv celana cepat+kesini chat+ini
 cisadane$ collector collector+neror damkar$ dapet$ dari+kemarin dari+tasik debt debt+collector dengan+anak depan+sd
 depan+sekolah di+kantor di+mana di+odgj di+perempatan di+pos di+taman di+tangerang di+warung dia+cuma dicabut dicek
 dikeroyok dinas+sosial dinsos+itu dinsos+tolong diproses+dulu dompet+hilang donasi dongkap dtks dulu+pak emang
 fogging gaga gang+mawar gerak gerendeng guru halo+dinsos hamil hampir hari$ hari+di hidup$ hilang+tidak horas+lae
 hp+tidak ijo ijo$ ini+bener ini+foto ini+siapa ireng its itu+lagi jadi+bagaimana jam+berapa janda jangan+diproses
 janten janten$ jaya$ jembatan+berendeng jemput$ jual+makan jual+miras juga kabar$ kadaluarsa kadaluarsa$ kaki+palsu
 kalau+minta kali+cisadane kalian kamar+mandi kami kantor$ kaos kartu+kuning kasih+nomor kayu$ ke+arah ke+palembang
 kel kembali+ke keren+pelayanan ketemu+mayat kiri$ kirim+foto kk kk+saya komplek kontrol kota+tangerang kotak kotor$
 ktp+saya kuat+hidup kulit+sawo kumpul kuning$ kuyup kuyup$ lalat lampu+merah lansia+nyasar lansia+saya
 lansia+terlantar lantai lapangan+ahmad lapor+orang lari+naik latihan+maap layan lebih leher lempar lepas lihat+saya
 listrik+padam maap mabuk makan+kadaluarsa makasih+pak maksimal maksimal+berapa mana+sih mandi+umum mandir mantan
 manusia$ matang matang$ mau+donasi mau+kembali mau+untuk mawar meledak meninggal menit met+siang mind mind+dia
 minta+fogging minta+modal minta+nomor mogok motor$ muka mulut muncul+lagi mushola mushola$ naik+angkot nama+bapak
 nama+ibu nanti$ nanti+hubung nanti+saya napas$ napas+tinggal never never+mind ngaku nih+petugas nomor+pak
 nomor+rumahnya nongol nya$ nyambung nyasar+pak odgj+itu odgj+jalan odgj+yang orang+basah orang+sih pada+kumpul
 padam pager+ijo pak pak+bantu pak+dari pak+mau pak+rt pak+rw pak+yang pakai+sarung palembang panti$ patokan
 pelatihan+kerja pemkot pemkot$ penagih penampungan penampungan$ pengaduan$ pesan+suara petugas+mana pinggir+kali
 pingsan$ pinjol+neror pkh pohon$ pojok pojok$ pom pom+bensin popok posisi pp pukul$ pukul+saya pulang+kerja pungli
 puskesmas$ racun rapat rapat$ raya$ remaja rini ruko+ciledug rw+5 sadar salah+kirim samping sari sarung satpol+pp
 saurna sawo sawo+matang saya+cari saya+cuma saya+dicabut saya+ibu saya+ketemu saya+kumat saya+maling saya+pak
 saya+pakai saya+perkosa saya+perlu saya+pukul saya+sekarang saya+standby saya+wa sd sd$ seberang+apotek
 sehat+selalu selalu selalu$ selamat+siang sementara+di sesak siang$ siap+pak siapa+ini sido$ singgah$ sosial
 standby suara sudah+evakuasi sudah+lewat sudah+minggu sudah+rapat sudah+sampai sugeng+enjing sukses sukses+terus
 sungai surat+mati susu tadi+cuma tanya$ tanya+pak target+lihat tarik+laporan tasik tato tawa+saya teater telat
 telepon$ telepon+aja tempat+tinggal teriak terminal+poris tiap+malam tidak+janten tidak+kuat tidak+nanti
 tidak+napas tidak+sido tiri titik token token+listrik toko+kayu tol tongkat tongkat$ trc+itu trotoar tua tulang
 tuna tunggu+di uang+habis umum umur+sekitar untuk+pengaduan update$ update+dong usir warga$ warung$ yang+bisa
 yang+cari yang+di yang+kemarin yang+satu yani yani$
nonsense -2 12$ 3+hari 5$ 70$ =ask =urgent @case @needs ^3 ^adik ^angkot ^are ^baju ^banjir ^bikin ^cepat ^darurat
 ^data ^ditusuk ^gudang ^hari ^harus ^hp ^ijazah ^itu ^jadi ^jempol ^kapan ^kenapa ^kerja ^klien ^kubur ^kulit
 ^lihat ^listrik ^logatnya ^lowongan ^lupakan ^mana ^misi ^mobil ^no ^oke ^okee ^pelatihan ^penipuan ^saudara
 ^sekolah ^sertifikat ^siang ^siap ^sip ^sore ^status ^tabung ^target ^tarimo ^tas ^temen ^ternyata ^toko ^tukang
 ^tutup ^warga ^warung ^wilujeng ^woy ^🙏 abaikan abis+makan ada+korban ada+lansia ada+tidak alamat alun$ am aman
 ambrol ambruk anggota angkot$ angkot+ugal2an angkut$ apa+ini apa+pak arah asal asap atau ayam ayam$ b b+1234
 bagaimana+pak bah banget+timnya bantu$ bapak+ini baru+datang basah batak batal$ bau+banget bawa+apa bayi$ beda
 bekas+luka belum belum+juga benda benda$ bensin berapa+menit berdiri berdiri$ berita+bunuh biaya bisa+bantu
 bisa+hubung bisa+pulang blt bocah boleh+kirim bot+apa bot+nya capek+hidup cara$ cek+laporan cerai$ chat$ chatbot
 cibodas ciledug ciledug$ cimone$ cina cina$ coklat coklat$ cuma+dibaca dagang damkar darurat+pak data+saya
 datang+pak dengan+siapa di+halte di+kali di+kantong di+lokasi dia+moved diam+aja digusur dinas dinsos$ diproses$
 dipukul+suami disebar+tidak ditusuk evening evening$ flyover gaji+saya gang$ gang+tabrak ganggu gelandangan+di
 gigit godang golok good+evening good+job habis+ongkos hai+pak haji haji$ halo+pak halte hapus hari+loh hp+saya
 identitas ijazah iki+bot imbalan imbalan+tidak info ini+chatbot ini+sudah istri+saya it jadi+relawan jadi+tidak
 jaga jalan$ jalan+kaki jam$ jaya jempol jempol+untuk jemput+bapak jenggot jenggot$ kacamata kacamata$ kaget kaki$
 kali$ kampung kan$ kantong kantong+ada kapan karunya kasih+makan kasih+pak kata+pak kayanya kayu ke+laporan kec
 kec+benda kecanduan+film kecil$ keluar keluarganya kelurahan kembali+lagi kena kenapa+laporan kepala kesini+pak
 ketemu+lansia kilo kimia kiri kirim kirim$ kirim+lokasi kirim+ulang kok+diam kolong+flyover ktp+hilang kubur
 kubur+cina kucing kulit kumat kumis kumis+tebal kuning kurus+tinggi lae lae$ lagi+sampai lalu$ lansia+yang lapangan
 lapor+dong lapor+kemana lapor+pak lapor+sekarang lari$ latihan lho lihat$ linglung+harus logatnya loh loh+ini
 luka+di lupakan maaf$ maaf+pak makasih+ya maksudnya maling mandi mantan+suami masih$ mau+ada mau+bikin mau+jadi
 mau+minta mauliate+godang mayat+gratis meluncur meluncur$ menit+lagi menjahit merah$ mereka mesin mesin$ minta
 minyak miras misi misi+pak modal+usaha moved mulai muncul muntah naik+terus nama+saya neror neror+saya ngomong+apa
 nihil no+hp nomor+12 nomor+dinsos nomor+telepon nyamuk+banyak odgj ok$ oke oke+siap okee ongkos$ online$
 online+shop orang+sudah orang+terlantar orang+yang pabrik$ pacar$ pagar pager+item pak+ada pak+cuma pak+sudah
 pakai+kacamata palsu paman panggil pasang pegang+pisau pelatihan pencet$ penipuan penipuan+online perempatan$ pergi
 perkosa petugas+nya php pikun pindah pinggir pingsan pisau$ plat plus polisi$ poris program pulang$ punya puskesmas
 putih rambut ransel ransel$ raya resmi$ rong rs rumah$ rumah+mau rumah+nomor rumahnya rusak$ sakit$ salah+chat
 sampah sampai$ sampai+jam satpol$ satu+lagi saya+ada saya+am saya+butuh saya+capek saya+diancam saya+disebar
 saya+habis saya+lapor saya+linglung saya+sayat saya+takut saya+tarik saya+tipu saya+yang seberang segera segera$
 sehat sekarang$ sekolah$ selamat+malam selamat+sore selapajang selapajang$ selesai sementara sertifikat
 sertifikat+tanah shop siang+pak siap$ siapa+yang sih+berita sini sip$ smp soal soal+tetangga sore$ sore+pak spbu
 spbu+cikokol stasiun status$ sudah+ada sudah+datang sudah+kembali sudah+rong susul$ syaratnya+apa tabrak tabung
 tabung+gas tadi+pagi tahu$ tambah tanah$ tangis target tarimo tarimo+kasih tas+ransel tebal telanjang terakhir
 tersedak tetangga+odgj tetangga+saya tidak tidak+bawa tidak+jadi tidak+kenapa tidak+nih tidak+punya tidak+usah
 tiket tiketnya tipu+online titiknya toko tolong+dong tolong+kabar tolong+segera tpu tpu+selapajang trc$ trus tuh
 tukang tunggu$ ugal2an ulang ulang+titiknya umur+70 update+pak usah usaha viral wa+saya warna where wilujeng
 wilujeng+enjing wkwk+maaf woy+bales ybs
nonsense -3 60an 60an$ =beast =past =still =well @call @len3 @len5 ^batal ^bayar ^bener ^bursa ^daftar ^dua ^foto
 ^gang ^hai ^halo ^hubung ^ieu ^is ^jam ^jazakallah ^jembatan ^keren ^kira ^kontak ^ktp ^makan ^malam ^mantap ^met
 ^motor ^ok ^otw ^pakai ^pelapor ^penelepon ^perempuan ^polsek ^rsud ^salah ^sekarang ^truk ^wa ^👍 ada+di adik
 adik+saya aja$ akan akun alun amuk anak+kecil apa+aja apotek are are+you badan baik$ banget$ banjir bantu+saya
 banyak$ batik$ batu$ bawa+karung belakang boleh+lapor cari cerai cikokol cikokol$ cipondoh cipondoh$ darurat data
 dengan$ di+depan di+jalan dijemput$ dikasih+makan does does+this enjing$ gemuk gemuk+pendek gerobak gudang hai halo
 ieu ieu+teh iseng$ item$ jadi+kan jam jazakallah job juga$ kartu karung karung$ kata kayaknya kecanduan kejang
 kemana kemana$ kesini$ kira kolong kontak+saya korban$ kota kotor kurang kurus lagi+pak langka$ lanjut lewat
 linglung lokasi$ madura mahal$ majikan malam+pak mantap masjid massal mau merah met minggu$ minta+tolong minum
 mobil motor+saya need+tolong ngomong no nomor+saya nyamuk odgj+di ok ongkos orang+odgj otw otw+belum pabrik pager
 pak+di pak+ini pak+orang pak+ternyata pak+tolong pangkalan panti parah parkir pasar$ pegang pelayanan$ pemadam
 pemadam$ pencet pendek pendek$ pengaduan perempatan perempuan permisi$ pertolongan$ petugas+berapa pisau pohon
 polisi polsek pos punten$ rawat$ relawan rokok rokok$ rsud rsud$ ruko rumah+saya rumah+singgah rusak rw saja$
 satpam satu+orang saudara+saya saya+aja saya+dipukul saya+kasih saya+kecanduan saya+makasih saya+sudah saya+tidak
 selamat selamat+pagi sembako sido singgah sip status suami$ sudah sudah+tidak suka surat susul taman tangan$ tapi
 tarik team teh tempat terima terminal$ test$ tiap tidak+ada tidak+bayar tidak+dikasih tidur timnya tinggi$ tolong
 truk tua$ tutup urus wajib warga+yang wb wb$ wr wr+wb ya ya$ 👍 👍$ 🙏 🙏$
nonsense -4 @len4 ^alhamdulillah ^apa ^baik ^batik ^bawa ^good ^hallo ^harga ^iki ^jalan ^kalau ^kata ^kemarin
 ^ketemu ^nih ^noted ^oii ^pagi ^ping ^progres ^satu ^sekitar ^spada ^umur ^update ^waalaikumsalam a ada$ ada+yang
 air aja+pak alhamdulillah aminah aminah$ apa+syaratnya bakar bapak+saya bapak+tua batik batu bayi berisik berisik$
 bisa bungkus bursa bursa+kerja butuh+ambulans butuh+pertolongan cara cuma daerah darah datang$ di di+gang di+pasar
 di+rumah di+terminal dibawa dijemput diproses dua+orang enjing gigi good habis hallo hallo$ halo$ hitam hitam$
 ibu+saya iki ini+bot item jaket jepit jepit$ kalau kantor kembali klien kok konsultasi kontak lagi$ langka liar
 listrik lupa$ masuk$ masuk+tidak mic mic+tes naik napas nasi+bungkus need noted noted$ oii oii$ ompong ompong$
 online pak$ patah penelepon pertolongan ping ping$ polisi+minta progres punten+kakak rt rumah saya+disabilitas
 saya+kirim saya+tunggu sebatang sekarang sendal siti situ situ$ sorry sorry$ spada spada$ suami+saya sudah+saya
 tanah tes+mic tetangga$ the this tidak+sih tidur+di tinggal tinggi tolong+cepat waalaikumsalam waalaikumsalam$
 waris waris$ warung
nonsense -5 @kin @person @sighting @them @who=operator ^bagaimana ^bantu ^bidan ^bisa ^dengan ^haloo ^hello ^hi
 ^izin ^janji ^kok ^kulonuwun ^laki ^lama ^laporan ^lupa ^nikah ^pak ^sampurasun ^semoga ^sugeng ^sukarjo ^tadi
 ^yang ada anak$ anak+saya angkot baik baju batal bau bidan bot+ya bukan dari dekat depan dia disabilitas duduk
 evakuasi$ film$ foto$ hai$ haloo hari+minggu harus hello hi hp ibu$ istri$ itu izin jadi jawab jembatan kabar kaki
 kali kan kemarin kemarin$ kesini korban kulonuwun kulonuwun$ laki$ lama+banget lari lihat lupa mahal makasih$ mana$
 minggu nama nanti orang$ orang+tidak pak+dinsos pelapor pelayanan pulang rawat rps rps$ sampai sampurasun
 sampurasun$ satpol saudara$ saya+istri saya+mau sebelah sekolah semoga siang sore sugeng sukarjo tabrak$ tadi tahun
 tahun$ tanya tas telepon terminal terus$ tidur$ tolong$ topi topi$ umur update video ya+ini
nonsense -6 =road @withdraw ^ada ^gelandangan ^hilang ^horas ^iya ^mauliate ^okeee ^permisi ^top ^trc bagaimana$
 bawa bayar buka$ cabut cabut$ cepat$ diam dibaca+doang dikasih gelandangan gelandangan$ hilang$ horas iya jalan
 janji kakak+saya ketemu kp kp+baru laki mauliate nya okeee pagi$ pakai pasar perempuan$ perlu permisi petugas$
 saya+cabut sekitar sendiri suami syaratnya tangan ternyata terus tolong+saya top tower warga woy$ yang
nonsense -7 @goes @placed @who=relative ^anak ^bapak ^dia ^haturnuhun ^ibu ^lansia ^mantul ^orang ^tetangga anak
 buka datang diancam dibaca gang haturnuhun ibu istri lama lansia laporan+saya lokasi mana mantul masuk odgj$ orang
 petugas robot$ salah tunggu
nonsense -8 @? @back @code @other @status ^assalamualaikum ^kontrakan ^maaf ^makasih ^punten assalamualaikum
 bagaimana bantu bapak daster dengan dipukul hilang kamu+robot kerja+dong kontrakan lansia$ lapor laporan$ logat
 masih mau+lapor punten saudara sendiri$ tetangga untuk
nonsense -9 =office @danger @thanked ^belum ^masih ^tolong hukum minta$ much pagi robot trc
nonsense -10 @addition @question @who=responder foto makasih siapa$
nonsense -11 @it is lapor$ laporan maaf mati$
nonsense -13 ^ini ^tidak
nonsense -14 @thanking
question 16 lo
question 15 kamu+robot relawan
question 14 it
question 12 jadi+relawan resmi
question 11 @? apa+syaratnya biaya does does+this mau+jadi nanti resmi$ this wajib
question 10 ^emang ada+ambulans ambulans itu kantor kemana$ lama perlu polisi tanya tidak$
question 9 24+jam ^bisa ^is ^maksudnya ada+biaya are+you atau bener bener$ biasanya dari+mana disebar+tidak donasi
 emang gratis+kan gratis+tidak hukum ini+bot jaga jam jam$ layan maksudnya mau+donasi panti rumah+singgah siapa
 siapa$ singgah syaratnya
question 8 =ask @question ^apa ^berapa ^daerah ^foto ^ini ^jam ^kalau ^kenapa ^perlu aman apa+pak are bagaimana$
 berapa berapa+lama boleh bukan$ cara di+tangerang dinsos ini+pak kalau kantor$ kemana kenapa kirim kirim+lokasi
 kota malam+ada mana mesin mesin$ nanti$ orang+meninggal petugas+perempuan polisi+di rahasia saya+rahasia siapa+ya
 trc you
question 7 ^are ^bagaimana ^bayar ^dinsos ^iki ^kamu ^trc adopsi aja$ akan apa beda berapa+orang besok+ada bisa
 bisa+lapor bot daerah foto hari+minggu iki istirahat juga kalau+ketemu kan kenapa+saya kok+lama lama+biasanya
 langsung lapor mana+ini mau+wawancara mobil+apa nomor nomor+telepon nya+dari orang+bener pak+jam penelepon+tanya
 rahasia+kan robot sih sini sirine skripsi tangsel telepon umur+berapa wawancara ya$ ya+kok yang+sudah
question 6 ^beda ^bener ^hari ^nanti ^rumah alamat apa+robot atau+mesin bayar bayar+tidak bekas bisa+saya
 boleh+lapor buka cek+laporan dendam di+kantor dibaca dikasih+makan dinsos$ do harus harus+kirim harus+tunggu
 identitas is izin kalau+minta kalau+saya kan+pak ke+dinsos kerja+24 kok+harus lapor$ lapor+kesini luar nanti+pulang
 nomor+dinsos orang+mana pak+nya perempuan+ada petugas petugas+berapa petugas+datang punya+saudara sampai+jam
 saya+disebar saya+tanya siapa+aja sini+tidak tadi+malam tanggung tangsel+masuk tidak tidak+kalau tidak+nanti
 tindak$
question 5 =drill @it @len2 ^boleh ^data ^ieu ^malam ^odgj ^panti ^siapa ^umur ada+apa aktif aman$ aman+tidak
 anak+jalan apa+laporan apa+mesin apa+saya apa+sih bagaimana balas banget$ berapa+hari biasanya$ bisa+bantu
 bisa+jemput boleh+saya cara+cek cara+lapor data data+saya di+kali dibawa dijemput disebar gelandangan+nanti gempa
 hari ieu ieu+teh iki+bot imbalan imbalan+tidak ini+masih itu+orang itu+yang jaga+malam kalau+ada kalau+mau
 kalau+orang kamu ke+panti kenceng kerja+sampai ketemu+orang ktp ktp+saya lapor+disini laporan+saya latihan layan$
 lewat+sini mana$ mana+sih masuk+panti masuk+sini meninggal minggu nama+saya odgj odgj+yang panti+mana pelapor
 pemerintah perempuan$ perlu+foto pulang+tidak rame2 saya+takut saya+warga share+lokasi tadi+ada takut takut+dia teh
 terus$ tetep tidak+di tidak+pak tidak+untuk trc+itu tunggu+di untuk yang yang+jaga
question 4 =well @len1 ^abis ^biaya ^dasar ^kantor ^petugas ^tadi abis+lapor ada+masalah alamat+rumah
 ambulans+gratis anonymously anonymously$ apa$ apa+beda apa+bisa apa+yang baca bagaimana+do baju bales bantu+tidak
 bawa+pulang bener+tidak berita boleh+kirim bot$ daerah+kerja dasar data+pelapor dengan dengan+112 di+odgj
 dijemput+nanti dijemput+perempuan do+saya foto+yang hari+di harus+share informasi ini$ ini+layan ini+nomor jemput$
 juga+tidak kalau+lapor kalau+odgj kalau+sudah kemarin+itu kembali+lagi kerja kumat lama$ lapor+di lapor+gelandangan
 lapor+lewat lapor+trus laporan+anonymously maksimal maksimal+berapa malam malam+tidak mana+aja mana+alamat
 masih+bisa masuk mereka nanti+saya nya nyambung pakai+mobil pasar$ petugas+kerja program punya saya+akan saya+bawa
 saya+dibaca saya+kabar saya+laporan share sih$ singgah$ sini+ya syarat+masuk tampung tangerang+boleh tanya+pak
 terlantar terlantar+itu titip tolong+informasi tua+yang tuh yang+meninggal yang+tidak
question 3 =not ^aman ^cara ^dokumen ^harus ^kira ^kok ^lapor ^timnya ada+petugas aja+yang alamat$ ambil ambil+mayat
 anak+kontrakan anonim apa+harus apa+motor aplikasi aplikasi+resmi bagaimana+cara bahasa bawa+mobil beda+dengan
 beda+odgj benar berapa$ berita+bunuh besuk biaya+pemakaman biaya+tidak bisa+minta boleh+tidak bukan+warga chat+ini
 dapet dapet+hadiah dapet+imbalan datang+bawa dengan+aja di+cimone di+puskesmas di+tiktok dibawa+kemarin dikasih
 dinas+sosial dinsos+bisa dinsos+buka dipungut dipungut+biaya disini+dengan ditaro ditaro+mana dokumen dokumen+apa
 dulu hari+libur harus+pakai hasil$ here here$ hilang+disini ini ini+aplikasi ini+kalau ini+manusia itu+apa
 jakarta+boleh jam+besuk jawab jawab+orang jenguk jenguk+tidak juga$ kabar+tidak kali kan$ kasih+nomor ke+rs
 keluarganya+tidak kemana+sih kenapa+pak ktp+tidak lagi+tidak lama+tidak lansia$ lapor+anonim lapor+apa lapor+dapet
 lapor+orang layan+24 lewat lokasi lokasi$ lokasi+sih lokasi+tidak luar+kota lumpuh+tidak maaf+ini masalah
 mau+dijemput meninggal+di minggu+tidak nanti+dibawa nanti+ditaro nolak+dibawa nomor+hp nomor+ini odgj+dengan open
 orang+sakit pak+apa pak+di pak+ini pak+kalau pakai+seragam panggil panti+lansia pemkot penampungan penampungan$
 pertolongan+pertama pesan petugas+dari petugas+pakai pp pulang puskesmas$ rahasia+tidak robot$ rt+tidak
 sampai+biasanya satpol satpol+pp saudara+boleh saya+bukan saya+perlu seragam+tidak siapa+yang sih+ada sih+berita
 singgah+mana sini+bukan sosial standby sudah+ambil tangerang tangerang+bukan tanya+terus telepon+kemana
 tidak+muncul tidak+petugas trus urus+bagaimana viral+di warga+tangerang ya yang+benar yang+dibawa yang+viral
question 2 112$ @case @where ^besok ^bibi ^dengan ^identitas ^ktp ^nama ^nomor ^obat abis aja ambulans+dinsos
 ambulans+untuk anak$ anak+di anak+hilang anonim$ anter+sendiri apa+aja apa+itu apa+odgj apa+orang apa+pelapor
 apa+ya bagaimana+kalau bahasa+inggris bantu+cari batal beda+lapor biar biasanya+petugas biaya$ bibi bisa$
 bisa+jenguk bisa+pakai boleh$ boleh+titip bot+apa bot+ini bot+nya bukan bunuh cara$ cimone$ culik culik+anak
 daerah+depan datang+pakai dengan+odgj dengan+orang dengan+siapa di+english di+pasar di+sini dibawa+bagaimana
 dibawa+kemana dinsos+ada dinsos+berapa dinsos+bukan dinsos+itu dinsos+urus disini dulu+ya english english$
 foto+tidak gini gratis hadiah harus+kenapa harus+polisi hp+tidak inggris ini+dengan ini+gratis ini+untuk is+this
 itu+bener itu+di itu+mana itu+singkatan itu+tadi jakarta jemput kabupaten kalau+malam kali+itu kali+kemarin
 kantor+dinsos kasih kasih+makan kaya+bagaimana ke+polisi ke+siapa kejang+di kenapa+harus ketemu+bayi kontrol+ke
 korban+sudah ktp+ya kubur$ lagi+ke laksa laku lapor+anak lapor+pak lapor+tanpa lapor+tidak lapor+untuk
 laporan+something lewat+mana libur lumpuh mahasiswa makan makan$ makan+tidak malam+petugas mayat+tanpa
 minta+ambulans motor$ muncul nanti+apa nanti+hubung nih$ nolak nomor+resmi nomor+wa odgj+minggu odgj+nya orang
 orang+hilang orang+nolak orang+sih pak+bisa pakai+bahasa pakai+ktp paksa$ panti+tidak pelapor+rahasia pemkot$
 pertolongan pesan+suara petugas$ petugas+tidak polisi$ polisi+dulu polisi+tidak prosedurnya+bagaimana rame2+di
 rawat rs$ rsj sabtu sabtu+tidak saudara$ saudara+tapi saya+aman saya+boleh saya+mahasiswa send seragam singkatan
 singkatan+apa something something$ sore+ada suara sudah+dijemput sudah+meninggal sumbang tangerang+ada tanya+syarat
 telepon+ke tetangga+tidak tidak+nih tidak+saya tidur+mana tiktok tiktok+itu tindaklanjut trc+apa trc+sampai tugas
 tugas+sekolah untuk+kontrol untuk+tugas urus warga warga$ ya+pak yang+baca yang+bales yang+butuh yang+datang
 yang+harus yang+jawab yang+kubur yang+lapor yang+odgj yang+tanggung
question 1 80+tahun @addition ^112 ^kemarin ^minimal ^penelepon ada+di ada+tidak aktif+24 apa+boleh apa+ke
 bahasa+jawa bakar+di banyak batal+laporan bisa+masuk boleh+jenguk buka+sampai cari+ibu cepat+pergi chat darurat
 dengan+petugas dengan+tetangga di+jalan di+rsj dibawa$ dibawa+ke dibawa+nanti dinsos+apa dititipin dititipin+ke
 gelandangan+lewat gelandangan+paksa harus+bagaimana hilang+saya ibu$ identitas+pelapor ini+aktif ini+jawab
 itu+dinsos jalan+tidak kah kah$ kalau+anak kalau+dibawa kaya ke+jalan ke+kampung ke+rumah kesini+apa ketemu
 ketemu+anak kontrol lagi+kumat lansia+apa lansia+terlantar lapor+harus laporan+a layan+ini lewat+telepon
 lihat+orang live live+dengan lokasi+bagaimana makan+orang minimal nama$ odgj$ odgj+boleh odgj+dibawa orang+dengan
 orang+terlantar paksa panti$ pencet penelepon penipuan penipuan$ perempuan pertama petugas+langsung prosedurnya
 sakit satpol+nya saudara+di saudara+siapa saya+kejang saya+panggil sih+pak singgah+itu sini+dengan skripsi$
 tadi+sore tahu tahu$ tampung$ tangerang+live tanpa tanpa+nama terima tidak+sih trc+nya umur untuk+ibu urus+apa
 yang+bayar yang+punya
question -1 3+hari 3+tadi 50an 88+bagaimana ^ayang ^belum ^bukan ^butuh ^cari ^hallo ^hoax ^hubung ^info ^janji
 ^jual ^kis ^klik ^lowongan ^mantan ^mantul ^motor ^naik ^nasib ^no ^pagi ^perempuan ^ralat ^rame ^rumus ^salah
 ^telepon ^temen ^warga abaikan ada+alien ada+laki ada+perkembangan ada+saya aja+ke aja+sih alien amuk anak+tidak
 aneh anggota anjir anyar$ apa+dinsos atas ayang bagaimana+ini bagaimana+pak bahaya+kalau bangun bansos$ bantu+bayar
 banyak+banget bapak$ bapak+odgj bapak+yang batuceper bawa bayar+pbb bayar+tunggakan bayi$ begini belum$ benda
 benda$ berjalan berjalan$ biaya+berapa biru bisa+jalan bisa+ke bisa+kesini bisa+kirim blt boleh+pulang bpjs+yang
 bungkuk bungkuk$ bursa bursa+kerja cabut cari+deh ciledug$ dagang darah$ darah+mana data+orang dengan$ depan+rumah
 di+cisadane di+data di+ig di+luar di+mana di+perempatan di+pinggir di+pos di+rs di+saya di+terminal dianggap
 dibantai dibawa+dinsos dibawa+petugas dijemput$ dinsos+diam disini+pak ditanggepin doang$ domisili dong+pak flyover
 foto+pak gang+mawar gang+saya gas gerendeng gerendeng$ gerobak giginya giginya+ompong grup+saudara guru hallo
 halo+pak halte+ada hari+senin harus+apa hatiku have hoax hp+saya hubung+ibu hubung+pak ibu+rw identitas$ ig ig+kata
 ikut indonesia$ ini+lokasi ini+saya ini+ya item itu+giginya itu+kakak itu+pak itu+untuk jadi+kan jalan+bungkuk
 jam+10 jam+3 jawab$ jaya jelek jelek$ jemput+nanti jemput+saudara jenggot jenggot$ kali+sabi kanan karena
 kartu+disabilitas kata+ada kayu ke+datang ke+lantai ke+tangerang kec+benda kejang+pak keluarganya$
 kelurahan+gerendeng kemana+mana kemana+ya kemarin+lapor kemarin+sekarang kemarin+sudah kembali$ kenapa+laporan
 kepala keren kesini$ kesini+tidak ketemu+lansia ketemu+pak kira kiri kirim$ kirim+orang kis klik+link kok+ada
 kok+diam kompor konsul konsul+hukum koran koran$ koreksi kota+bisa kurang kurus lagi+kenapa lagi+pak laki+tua
 lama+banget lansia+nama lansia+tidak lantai lantai+2 lapor+itu lapor+ke lapor+tadi lapor+tampak lebaran lemas
 libur+tidak link link+ini lobang lokasi+di lowongan+kerja luas mabuk makasih$ malam$ maling mandi+harus mandir
 mantan+suami mantul manusia masih+ada mau+cek mau+konsul mau+mandi mau+pindah mawar melahirkan menit minta+bantu
 minta+nomor miskin mobil mondar mondar+mandir muda muka mulu na nafkahin naik+aja nanti+kalau napas$ neglasari
 neglasari$ ngaku ngomong+sendiri nih+petugas no+hp nolongin nomor+12 nomor+88 nomor+saya nunggak nya+sudah odgj+itu
 ompong online+lapor orang$ orang+agak orang+sudah pacar padahal pak$ pak+anak pak+boleh pak+laporan pak+soal
 pak+tidak pak+tolong pak+yang palsu paman+kami parkir pbb pegang pelatihan+kerja pelayanan$ penelepon+minta
 perkembangan permisi+mau petugas+diam petugas+kok php piatu pindah+domisili pinggir+kali pondok popok+lansia
 pulang+kerja punya+ongkos punya+siapa puskesmas+lama rame rame+di raya$ rs+tidak rt$ rt+5 rt+aja ruko+ciledug rumah
 rumus rumus+luas rusak rw+aja sabi sakit$ sampai sarung saurna saya+butuh saya+dibantai saya+lihat saya+malam
 saya+mati saya+pelapor saya+terdampar saya+yang sayang sehat+selalu sekarang+ada sekarang+di sekitar sekolah+karena
 selalu selalu$ selesai sendiri$ siapa+tidur sinyal soal+bapak sosial+kota spp stasiun+batuceper status suami+tidak
 sudah+saya sumiati surat+pindah susu susul+ya tampak tanya+kalau tanya+saya target telat temen+saya terakhir
 terdampar ternyata+gelandangan tetangga tiap+malam tidak+angkat tidak+jadi tidak+jelas tidak+napas tidak+perlu
 tidak+punya tidak+sadar tidak+sampai tidur+mulu tiga timnya+sampai tinggi titik toko tolong$ tumpang+di
 tunggakan+rs tunggu+tidak uang ujang untuk+grup untuk+petugas update urus$ urus+bpjs urus+surat usir video warna
 woy$ ya+dinsos ya+ibu ya+petugas yang+bisa yang+foto yang+jemput yang+ketemu yatim yatim+piatu
"""
