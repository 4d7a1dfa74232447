"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
greeting 8 ^p ^woy bapak+ibu dinsos enjing$ hai$ ini masuk+tidak p p$ punten$ robot robot$ selamat selamat+siang
 tidak$
greeting 7 ^misi ^siang apa+ada apa+kabar assalamualaikum+pak dinsos$ evening evening$ good+evening kabar$ kan$ mic
 mic+tes misi misi+pak pagi+pak permisi$ punten+kakak selamat+pagi selamat+sore siang+pak sore+pak tes+mic
greeting 6 ^bot ^cek ^oy ^tok ^wilujeng apa apa+orang dinas dinas+sosial disini$ hai+pak halo$ halo+apa halo+pak
 ibu+petugas ini$ masuk$ oy oy$ pagi+bapak siapa$ sugeng+enjing tes$ tok tok$ wilujeng wilujeng+enjing woy
greeting 5 ^ibu ^sore assalamualaikum+warahmatullahi cek disini good halo+selamat kan orang$ permisi+pak petugas$
 sore$ sosial tes+123 wabarakatuh wabarakatuh$ warahmatullahi warahmatullahi+wabarakatuh
greeting 4 bah bener+dinsos horas+lae ini+bener lae lae$ mau+tanya met+siang pagi$ permisi+tumpang semua$ tanya
 tumpang tumpang+tanya
greeting 3 @question ^ada ^apa ^good a$ assalamualaikum+wr bot+apa enjing+pak hi+ada hi+pak ibu kabar
 maaf+mengganggu mengganggu mengganggu$ met+pagi pak pak+apa pak+haji permisi+mau semua siang$ siapa sosial+kota ya
greeting 2 123$ a ada$ ada+petugas bot dengan+siapa haji haji$ kota kota+tangerang malam+dinas online$ siapa+ini
 sosial$
greeting 1 ibu+pak kakak$ kota$ malam+bapak online pak+mau permisi+ibu tangerang$
greeting 0 @1
greeting -1 12345$ 60an 60an$ @thanked ^12345 ^alhamdulillah ^angkot ^are ^asd ^bantu ^batal ^bisa ^daftar ^is ^itu
 ^jalan ^kira ^kok ^laporan ^lihat ^lorem ^no ^odgj ^okee ^pakai ^penipuan ^persita ^polsek ^rsud ^rumah ^salah ^sip
 ^target ^tarimo ^tas ada+lansia adik alhamdulillah amuk anak+di anak+kecil aneh atau bagaimana+ya bales bantu+saya
 batu batu$ bau bayi bego$ belakang bener$ berapa$ berkat besar butuh+pertolongan cantik cara cepat$ cikokol
 cikokol$ cipondoh cipondoh$ dapet darah$ data dengan+anak dia+moved dibantai ditinggal doang+pak dua$ duit duit$
 foto$ gelandangan$ gemuk gemuk+pendek gile goblok goblok$ godang golok hari+ini hari+minggu harus her hubung
 ibu+lansia iki info internet ipsum ipsum$ ireng iseng$ istri$ jam+setengah jangan jaya jemput jomblo jual kakak
 kaki$ kantor kartu karunya kasih+pak kayanya kejang kena kepala kp+baru ktp kurus kurus+tinggi lagi+pak lampu
 langsung lanjut lansia+itu lapar lewat lihat$ loh lorem lorem+ipsum mandir matur matur+makasih mauliate+godang
 menang mesin mesin$ minggu$ minta+duit minum mondar mondar+mandir moved murah naik no no+hp ok$ okee orang+aneh
 orang+bener orang+gile orang+sudah orang+yang pacar pager pager+item pak+di pak+jadi pak+laporan pak+minta pak+nya
 pangkalan panti pelayanan pelayanan$ pencet pencet$ pendek pendek$ penipuan penipuan+online pergi perkembangan
 perlu pertolongan$ pesan pesan+ini pingsan$ pohon polisi polsek presiden program punya puskesmas rahasia
 rahasia+kan ransel rsud$ rw saya+dibantai saya+istri saya+pak saya+sudah sekitar selapajang selapajang$ setengah
 sini sorry sorry$ sudah+tidak suka susul susul$ tahun$ taman tambah tangis tangsel tangsel+masuk tanpa target
 tarimo tarimo+kasih tas+ransel temen tengah tenggelam terima terminal tersedak this+pagi tindak tinggi$ titik tpu
 tpu+selapajang tunggu$ update$ vaksin video wa
greeting -2 @call @person ^bacot ^baju ^batik ^bawa ^bayar ^belum ^bidan ^boleh ^butuh ^di ^gang ^gas ^gelandangan
 ^hari ^hhhhh ^hidup ^hilang ^izin ^jam ^jazakallah ^jembatan ^kalau ^kemarin ^lagi ^laki ^lupa ^mantap ^nama ^nikah
 ^nomor ^noted ^ok ^oke ^open ^penelepon ^perempuan ^petugas ^ppp ^qwerty ^satu ^saya ^sekarang ^siapa ^status
 ^suami ^sukarjo ^top ^trc ^tutup ^update ^wkwk ^xixixi ^zzzzz ^👍 ^🙏 ada+di aja$ aja+pak ambulans aminah anak$
 anak+saya angkot are are+you asd asd$ bacot bakar balas bapak+saya bapak+tua baru$ batal batik batik$ bawa+karung
 bayar+tidak bego belum$ berdiri berdiri$ berisik berisik$ bidan bikin bisa+bantu bot+bego bot+jelek bot+tolol bubar
 bunga cabut cabut$ daftar dan daster deh dengan dengan$ di+depan di+jalan di+pasar di+rumah diam dijemput dipukul
 doang$ dong$ gas gigi gratis+kan hhhhh hhhhh$ hidup hitam hitam$ hp ini+foto is iseng istri item item$ izin jadwal
 jaket jatuh jawab jazakallah jelek jelek$ jembatan jepit juga kabar+tidak kakak+saya kaki kali kan+pak karung
 karung$ kecil kemana kembali kenapa kesini kira kirim klien konsultasi kp kurang laporan$ lari$ lu lucu luka lupa$
 maaf mana$ mantap masih$ masjid mati$ mayat merah minggu minta$ mobil motor nanti napas noted noted$ nyasar obat ok
 oke ompong ompong$ open orang+odgj pak+ada pak+orang pak+sudah pak+tolong pelapor pemerintah penelepon perempuan$
 persita pertolongan pingsan pos ppp pukul pulang qwerty qwerty$ rokok rokok$ rps rps$ rsud rumah+singgah sakit
 satu+orang saudara$ saya+cabut saya+hilang saya+mau saya+tidak sebatang sebelah sekolah sendal siap+pak siapa+ya
 sih singgah sip sip$ siti status sukarjo tahun takut tanah tanah$ tapi tas telepon tempat ternyata terus this tiap
 tidak+bisa tiketnya tinggal tinggi tolol tolol$ tolong$ top topi topi$ tower tua$ tutup umur update urus waris
 waris$ warung wkwk$ xixixi xixixi$ ybs you yuk+pak zzzzz zzzzz$ 👍 👍$ 🙏 🙏$
greeting -3 =well @? @code @len4 @len5 ^dua ^haturnuhun ^ini ^iya ^mau ^mauliate ^okeee ^siap ^yang ada+kabar
 ada+korban ada+yang apa+robot apa+syaratnya asem bagaimana$ baju bantu$ banyak baru bayar berapa boleh buka buka$
 bukan butuh cepat dekat dibawa dong+pak dua+orang duduk gang gelandangan good+job gratis$ haturnuhun hilang$
 ibu+saya ini+pak iya job kalau kami kampret kasih kemarin$ kerja kok korban korban$ laki$ lama lapor$ lari logat
 lupa makan makasih+pak malam+ada mau+lapor mauliate nih nikah odgj okeee pak+parah parah+pak pasar rt saja saja$
 salah sampai suami syaratnya tabrak$ tadi+pagi tahu tai tangan terlantar tetangga$ tidak tidak+ada tidur+di trc
 warga wkwk ya+pak yuk
greeting -4 =ask =beast =not =past @case @kin @len1 @len3 @reports @sighting @who=operator ^anak ^bagaimana ^bapak
 ^cuma ^dengan ^dia ^ditusuk ^kapan ^kontrakan ^maaf ^orang ^tadi ^tetangga apa$ apa+pak bagaimana+pak banget$ bawa
 cari coba darah dari datang depan doang foto hari ini+ada itu jalan kamu+robot kata kemarin ketemu laki
 laporan+saya lihat lokasi mana mati mau mirip much pak+saya pakai parah pengumuman perempuan rumah satu saya$
 sekarang sendiri sendiri$ siap tabrak tadi tetangga tidak+pak tidur tidur$ tua tunggu untuk yang
greeting -5 =drill =heart =joke =road =work @goes @needs @them @who=relative ^baik ^kakak ^kamu ^lansia ^mantul
 ^masih ^minta ^sudah anak banget belum bisa bot$ darurat darurat+pak di dia ditusuk dua jadi jam kamu kapan ke
 kontrakan lagi lansia$ lapor+pak mantul nama nomor nya pak+ini resmi resmi$ saudara sudah
greeting -6 =tale @addition @danger @placed ^dinsos aja baik bangsat bantu cuma gratis hilang lansia laporan lo
 masih minta saya test+123 tolong+pak
greeting -7 # =office =urgent @back @it @len2 @status @who=responder ^lapor bagaimana dong lapor tolong
greeting -8 @thanking @withdraw ^tolong
greeting -9 @other ^makasih
greeting -10 ^tidak
thanks 21 much
thanks 16 ^semoga pelayanan$
thanks 15 ^haturnuhun ^mauliate ^top haturnuhun mauliate pelayanan top
thanks 14 ^baik ^okeee okeee
thanks 13 ^iya baik iya semoga
thanks 12 ^dengan ^mantul mantul
thanks 11 @thanking dengan$ good+job noted$ untuk
thanks 10 ^makasih ^mantap ^noted job mantap noted petugas petugas$ tunggu
thanks 9 @thanked ^alhamdulillah ^bantu ^good ^jazakallah ^ok ^oke ^siap alhamdulillah baik$ dengan good jazakallah
 kasih kasih+pak makasih ok oke tunggu$ 👍 👍$ 🙏 🙏$
thanks 8 ^keren ^tarimo banget godang makasih+pak mauliate+godang siap sip sip$ tarimo tarimo+kasih
thanks 7 @len0 ^okee ^👍 ^🙏 banget$ bantu jadi keren ok$ okee siap+pak terima terima+kasih
thanks 6 ^sip ^terima alhamdulillah$ berkat cepat cepat$ makasih$ makasih+ya pak+makasih pak+sudah sehat
 sehat+selalu selalu selalu$ sudah+dibawa tangan+terima team
thanks 5 ^hatur hatur hatur+makasih ibu$ ibu+sudah infonya jawab makasih+banyak markotop matur matur+makasih pak$
 sukses sukses+terus timnya top+markotop
thanks 4 ^matur atas dengan+pak dibawa infonya$ kasih$ keren+banget lagi$ makasih+atas makasih+banget
 makasih+infonya oke+siap
thanks 3 alhamdulillah+sudah amal amal+ibadah atas+bantu banyak bapak$ cepat+banget dijemput gitu gitu+makasih
 ibu+lansia jadi+amal kabar+lagi kasih+sudah lansia+itu makasih+sanget mantap+pak nanti+saya nggih oh+gitu ok+sip
 oke+pak pak sanget saya+kabar saya+tunggu semoga+jadi siap$ siap+tunggu sudah+bantu sudah+dijemput sudah+tolong
 terus$ tuhan ya ya+pak
thanks 2 ^oh ^puji balas balas+baik banget+kakak banyak+bapak bapak+ibu beres beres+makasih berkah berkah$ bot+nya
 cepat+👍 datang$ hampir ibadah ibadah$ ibu kasih+banyak lae lae$ lansia+sudah lucu makasih+kakak mati+tawa nanti oh
 orang+pingsan pak+ibu pak+petugas puji puji+tuhan respon+cepat sanget+pak semoga+balas semoga+berkah sigap
 sip+makasih sudah sudah+beres tadi$ tawa tawa+saya tenang+sekarang terus tuhan+sudah tunggu+datang tunggu+ya wkwk
thanks 1 =joke =still akhirnya bapak+sudah bersama dibantosan dibantosan$ dicandak gusti gusti+sudah guys guys$
 infonya+pak kabar kakak+sudah kami+lagi kasih+ibu kemarin+sudah ketemu$ lot makasih+yaa mugia nggih+pak oke+noted
 penjelasannya penjelasannya$ petugas+ramah pingsan respon saya+lihat sekarang$ sudah+bersama sudah+dibantosan
 sudah+dicandak sudah+ketemu sudah+tenang tenang trc wkwk$ yaa yaa$ yang+darah
thanks -1 @len1 ^batik ^bawa ^belum ^bidan ^bot ^cepat ^darah ^dinsos ^gas ^hallo ^haloo ^hasil ^hello ^hilang ^itu
 ^izin ^kemarin ^klien ^kulonuwun ^laporan ^lupa ^met ^nama ^nikah ^nomor ^odgj ^oii ^oy ^perempuan ^ping ^polisi
 ^qwerty ^rumah ^siang ^sore ^spada ^status ^sukarjo ^tadi ^tok ^trc ^update ^waalaikumsalam ada+di aja+pak ambulans
 aminah amuk angkot apa$ asd asd$ asem bagaimana+pak bapak+tua baru$ batik bayi belakang berdiri berdiri$ besar
 besok bidan boleh bot bunga daftar datang+pak diam dipukul ditinggal dong$ dua+orang enjing gas golok gratis$ hallo
 haloo harus hasil hello hidup hubung iki ini$ internet iseng istri item izin jepit jomblo jual kaget kakak+saya
 kampret kamu kecil kejang kenapa+pak kirim korban kp ktp kulonuwun kulonuwun$ laporan$ lari$ lewat lo malam+pak
 masih+di masjid mati mati$ mau+lapor mayat merah met minum mobil naik napas oii oii$ orang+odgj orang+petugas oy
 oy$ pagi$ pagi+bapak pak+tolong pelapor perempuan$ pergi ping ping$ punya puskesmas qwerty qwerty$ rps rps$
 rumah+temen saja saja$ sakit satu saudara$ saudara+ibu selesai selesai$ sendal siang+pak singgah siti sore$
 sore+pak spada spada$ status sudah+tidak suka sukarjo tabrak$ tai takut tanah tangerang tas tempat terminal tes$
 test$ tetangga$ tiap tidak+bisa tidak+usah tinggi tok tok$ topi topi$ tower tunggu+di tutup update urus usah
 waalaikumsalam waalaikumsalam$ warung woy$ ya$ yuk+pak
thanks -2 @code @status @who=resident ^bagaimana ^butuh ^dijual ^ditusuk ^gelandangan ^hai ^hi ^horas ^kalau ^ketemu
 ^kok ^kontrakan ^lama ^maaf ^malam ^p ^pagi ^penelepon ^permisi ^punten ^sampurasun ^sekarang ^selamat ^suami
 ^sugeng ^tes ^test ^wkwk ^woy ^yang ada+lansia ada+orang adik aja$ badan bagaimana$ baju bakar banget+ya bapak+saya
 baru batal bau bikin buka buka$ bukan dan darurat darurat+pak dengan+keluarganya di+depan di+jalan di+pasar dijual
 dinsos$ ditusuk dua duduk evening evening$ foto gang good+evening gratis hai hi hilang$ horas huni ibu+makasih
 ibu+petugas is itu jadi+lapor jatuh jembatan jemput kaki kali kami kan kayanya keluarganya keluarganya+pak kemana
 kemarin$ kembali kenapa kerja kesini ketemu ketemu+di ketemu+ibu lagi lama+banget lansia$ lansia+nyasar lapor$
 lapor+pak laporan+saya lihat logat lu luka lupa makasih+sewu mana$ masuk minggu motor nih nikah nyasar$ obat p p$
 pak+di panas panas+banget penelepon perlu+petugas permisi polisi pos pukul punten rumah+saudara salah sampurasun
 sampurasun$ saya+hilang saya+mau sebelah sekolah sendiri$ sewu siang sih sudah+clear sudah+dengan sudah+pulang
 sugeng tahu tahun tanya tapi temen terlantar ternyata tes test tidak+jadi tidak+perlu tidur$ tinggal tolong+cepat
 umur woy ybs yuk
thanks -3 =beast =drill =office =past =tale =urgent @1 @len4 @len5 @reports @sighting ^apa ^bapak ^cek ^dia ^halo
 ^kakak ^kapan ^ketua ^mau ^minta ^petugas ^tetangga ada+yang anak+saya bantu+saya bawa berapa butuh cari cek clear
 cuma darah dekat dengan+anak depan dinsos doang dong+pak gelandangan halo hari jam kalau kata kemarin ketua
 ketua+rt klien kontrakan lansia lari lokasi maaf makan nama nomor nyasar odgj orang$ pasar perempuan perlu pulang
 sampai saya+pak sekarang siapa sore suami tabrak tetangga tidak+ada tidur tidur+di tolong+pak tua warga
thanks -4 =heart =road =well =work @call @case @kin @len2 @len3 @needs @person ^ada ^anak ^assalamualaikum ^ini
 ^lapor ^masih ^orang aja anak$ apa assalamualaikum belum bisa dari di+rumah dia jalan kapan ke kok lama malam mana
 mau orang pakai rt saya$ sendiri telepon tidak$ yang
thanks -5 # @addition @danger @goes @placed @question @them @who=operator ^ibu ^lansia ^tidak ada anak bagaimana di
 dong hilang ini laki laki$ lapor laporan masih minta pagi rumah saudara tidak tolong
thanks -6 =ask =not @? @back @it @who=relative @withdraw ^sudah saya
thanks -7 @other @who=responder ^tolong satpam
thanks -8 ^pak
thanks -10 ^saya
thanks -13 saya+makasih
nonsense 17 kapan+nikah
nonsense 15 sudah+makan
nonsense 14 ^cuma kenalan
nonsense 13 hatiku makan+belum murah yuk yuk+pak
nonsense 12 =heart besok bunuh di+hatinya ganteng hatinya jomblo
nonsense 11 @len0 ^jual bangsat cantik dana klik lu menang pak+baru persita slot tidak+pak
nonsense 10 ^dijual ada+alien alien banget belum+pak cinta coba dibantai dong dong$ film goblok harga hati hatinya$
 jangan jodoh jual nikah pak+saya saya+dibantai tolol
nonsense 9 =joke =tale @who=resident ^lagi ^menang ^ppp apa$ asem bubar cair culik iseng+doang jodoh+saya kampret
 kamu lagi+kenapa lah lah$ link lu$ makan mulu nasib pak+minta pemerintah ppp presiden sih tai tanpa test+123
nonsense 8 12345$ ^12345 ^film ^hidup ^kakak ^lu ^open ^pinjem ^qwerty ^wkwk asd asd$ bisa+tidur boleh+kenalan bonus
 bot bot$ deh dia$ dibacok dijual gaji goblok$ goreng hari+ini hidup hubung kakak$ kenalan+tidak kenapa lapar
 lapor+ada masa modal nasi+goreng nyasar+di obat+pelangsing orang+dibacok paket pelangsing pesan pesan+ini pinjam
 qwerty qwerty$ saya+tabrak sebarkan sekarat skripsi traktir wkwk wkwk$
nonsense 7 @1 @len1 ^dinsos ^gas ^hoax ^join ^obat ^pemerintah ^rame ^zzzzz ada+bidadari banget+saya bego berapa$
 bidadari bidadari+jatuh bohong bot+bego cinta$ dapat di+hatiku di+ig di+tv ditinggal+dia doang+pak dp dua$ gabut
 hoax huni ig ig+kata jatuh jatuh+cinta jelas+lu join join+grup jomblo+tidak kamu+siapa kata+ada klik+disini
 ktp+saja mau+mati nih nikah+yuk open pada pinjem rame+di saya+terlantar sayang siapa+presiden takut terlantar tes
 tidak+jelas tidak+ya tolong+jemput tv+ada untung wa zzzzz zzzzz$
nonsense 6 500rb ^ayang ^bacot ^dosen ^hhhhh ^investasi ^kamu ^persita ^rumus ^saya ^xixixi ada+mayat anda anjing+lu
 anjir ayang bacot bakso$ bales baru$ bikin+mati bunuh+waktu butuh+dana cantik+deh dong+pak dosen dp+0 grup hhhhh
 hhhhh$ ini$ investasi iseng jelas jemput jomblo+ya kesel kesel$ klik+link lapor+dan lebaran lebaran$ libur+tidak
 lontong luas macet mati+berdiri mimpi murah$ proses pulsa pulsa+dong rumus rumus+luas saya+jatuh saya+nyasar sayur
 setan setan$ takut$ tanggal traktir$ tv xixixi xixixi$ you$
nonsense 5 123$ ^anjing ^asd ^bot ^dana ^gabut ^hatiku ^lapar ^lapor ^nomor ^pantun ^pinjam ^polisi ^promo anjing
 apartemen bakso berapa besar boleh bot+jelek cepat cod cuan deh$ doang duit duit$ gabut+nih gacor grab hadiah
 hati+saya kamu+jomblo ke+cimone kenapa+sih klik$ lalu libur link+ini lu+semua malam menang+undian minta+duit nasi
 nikah$ nomor+anda odgj+sih pacar panas panas+banget pantun pantun+dong promo ready satu sayang$ sekarat$
 selamat+nomor semua sewa sinyal slot+gacor subsidi tawa$ tepat tepat+di test tidak+bisa undian waktu xxxx xxxx$
nonsense 4 @len2 ^anjir ^besok ^dasar ^dompet ^hati ^kirim ^klik ^lorem ^mampus ^mati ^mau ^panas ^petugas ^pocong
 ^siapa ^slot ^test aja ambulans$ anda+menang apa balas bales+kenapa becus berita bikin bikin+saya bola bot+goblok
 bot+tolol cair$ curhat daftar+sekarang dana+cepat dana+gratis dasar dasar+pemerintah deh+pak deposit di+cisadane
 diskon dulu gacor+maxwin gas harga+beras hub hubung$ hubung+wa ipsum ipsum$ jangan+kasih jatuh+dari jelek jelek$
 jiwa jual+motor juta kasih+kendor kendor km konsernya konsernya$ kuliah lemot lorem lorem+ipsum lu+siapa mampus
 mampus+saya mantan+saya masuk+got mati mati+lampu mau+curhat maxwin maxwin+daftar minat obat order pak+lagi
 pemerintah+tidak pinjol pocong rame saldo saldo+dana satu$ saya+abis saya+besok saya+xxxx sejak sejak+ditinggal
 senin sih$ t t+saya takut+banget tengah tengah+malam tidak+becus tidur+doang tidur+mulu timnas tolol$ tugas
 wkwk+tolong yuk$
nonsense 3 0812$ 10rb =drill ^babi ^boleh ^jadwal ^jangan ^jomblo ^mabar ^p ^sayang ^tes ^timnas ^woi abis aja+sudah
 babi+lu bales$ begini bego$ bener+pak beras$ bikinin bio bio$ bola+malam boleh$ bunga cabe camat cepat+cair cimone
 cisadane cuan$ curi curi$ dapat+hadiah di+bio di+istana dibunuh disini$ ditinggal gini got guna guys guys$ hati+ini
 info+loker ini+luka istana jadwal jadwal+bola jemput+di jemput+saya jual+akun juta+klik kecil kenapa$ kenapa+pak
 kok+pinter lagi lagi+apa link$ link+di loker lu+bot lucu luka mabar mabar+yuk malam+ini malam+takut manusia+apa
 marah mati+aja mati+tawa mayat mayat+di mobil$ motor+pukul mulus mulus$ murah+minat nih+temenin odgj+nih odgj+saya
 odgj+tolong p pak+camat pak+jangan pertama pinter pukul+2019 putus rasa saya$ saya+lapar saya+presiden sebar
 selingkuh semua$ sepatu siap siapa skripsi$ syarat tawa terlantar+nih tidak+guna tolak wa$ woi woy you
nonsense 2 # 10+juta ^berapa ^capek ^dapat ^di ^main ^mantan ^minta ^nyasar ^odgj ^oy ^tok ada+apa aja+sih anjir$
 babi banget+mau banget+ya banget+yak bantai banyak+darah beras bot+kok bri bulan bulan+ini butuh+kerja capek+banget
 culik+anak dan dapet di+kamar di+kasur dikejar dm dm$ doang$ dodi dompet dong+bot dua followers gaji+10 gratis
 gratis$ hadiah$ hilang+pak hub+wa indonesia indonesia$ internet jomblo+terlantar kakak kamar+saya kami$ kasur
 kasur$ ke kemana+mana kerja+dari kredit kredit+motor kucing+saya langsung main makan$ mau+tenggelam minat+dm motor
 motor+bekas motor+dp nama+dodi nih+pak nomor nyasar oy oy$ padang pak+dompet pak+wkwk promo+kredit rehab saya+dong
 saya+lagi saya+sayang sayang+kamu sekarang+juga selamat+anda siapa+anjir siapa+sih temen+saya temenin tenggelam+di
 tes$ tidak$ tok tok$ tolong+cari tolong+evakuasi ya+tidak yak
nonsense 1 2019$ =work @search ^beli ^pukul ^sudah angkut+wkwk banget+orang baru beli bener+tidak buta chat+bot
 di+hatimu evakuasi gaji+buta hatimu hatimu+pak jual+obat kasih keren kerja$ kopi ktp kuat lampu lawan lucu$
 makan+gaji malam$ mayat$ minggu+ini nyanyi pulsa+murah resmi saya+culik saya+di tahu tangerang tangerang$
 terlantar+di tidak+tahu
nonsense -1 0812+0000 081200003333$ 30an =not @case @reports ^asap ^banjir ^beda ^bikin ^bus ^dagang ^darah ^debt
 ^emang ^kamar ^kantor ^kayanya ^kk ^kucing ^lampu ^lap ^listrik ^lowongan ^maksudnya ^misi ^napas ^never ^parkir
 ^pasang ^patokan ^pohon ^rambut ^rumah ^sore ^syarat ^tangan ^target ^tukang ^warna abis+mau ada+ambulans
 ada+lansia ada+satu ahmad ahmad+yani akan alhamdulillah$ ambulans+untuk an anak+di anak+teater angkat angkut
 anjing+liar apa+sih apotek$ asap+pabrik assalamualaikum+pak atas bahaya banyak+banget bapak+pukul basah
 batik+coklat bau$ bawa+golok bayar+tidak bayi$ bekas benda$ bener$ bener+tindak berapa+orang berendeng berendeng$
 berhenti besar+di biasanya biaya bibirnya bikin+kartu bikin+laporan bikin+macet biru bisa+bantu bisa+jemput blt
 bocah bocor boleh+kirim bot+ini bus busa butuh+tempat cara$ celana cepat+kesini chat chat+ini cisadane$ collector
 collector+neror cuma+lihat damkar dapet+imbalan dari+tasik debt debt+collector dengan+anak dengan+siapa depan$
 depan+sd di+halte di+kantor di+mana di+perempatan di+taman di+warung dia+cuma dia+lagi diam+aja dicabut dicek
 dicek$ dinas dinas+sosial dinsos+itu donasi dtks emang flyover fogging foto+susul gas+bocor gelandangan+di hai+pak
 halo+pak hamil hampir hari$ hari+di hidup$ hilang+kontak horas+lae hp+tidak info ini+bener ini+siapa ireng itu+mana
 itu+tadi jadi+tidak jam+berapa janda janda$ janten janten$ jatuh$ jaya$ jembatan+berendeng jual+makan kadaluarsa
 kaki+palsu kalau+minta kali+cisadane kampung$ kantor$ kaos kartu+kuning kasih+makan kasih+nomor ke+arah
 ke+palembang kec+benda kejang$ keluar kembali+ke kesini+pak ketemu+lansia ketemu+mayat kiri$ kirim+foto kk kk+saya
 komplek kontrol kosnya kosong$ kota+tangerang kotak kotor$ kulit+sawo kumpul kuning$ lalat lama$ lansia+nyasar
 lansia+terlantar lansia+yang lantai lantai+2 lap lapangan+ahmad lapor+kemana lapor+orang latihan+maap lebih leher
 lempar lepas maap mabuk macet$ makan+kadaluarsa maksimal maksimal+berapa mana+sih mandi+umum mandir manusia$ matang
 matang$ mau+donasi mau+kembali meledak meninggal menit meresahkan meresahkan$ met+siang mind mind+dia minta
 minta+nomor minyak misi misi+pak mobil+apa mogok mondar mondar+mandir motor$ mulai mulut muncul+lagi muntah+abis
 mushola mushola$ naik+angkot naik+terus nama+ibu nanti$ nanti+hubung nanti+saya napas$ napas+tinggal never
 never+mind ngaku ngaku+dari nih+petugas nihil nomor+pak nomor+telepon nyambung nyasar+pak odgj odgj+telanjang
 odgj+yang orang+sih orang+sudah orang+yang pacar$ pada+kumpul padam pagi+pak pak pak+ada pak+bantu pak+dari
 pak+naik pak+parah pak+rw pak+temen pakai+sarung palembang parah+pak parkir+liar pas pasung patokan pelatihan+kerja
 pemkot pemkot$ penampungan penampungan$ perkosa pesan+suara petugas+mana pinggir+kali pingsan$ pinjol+neror pkh
 plawad plawad$ pohon$ poris+plawad posisi poster program pucat pukul$ pulang+kerja puskesmas$ racun rapat rapat$
 raya$ rini rsj rw+5 sadar sampah samping sari sarung satpol satu+lagi satu+saudara saurna sawo sawo+matang
 saya+cuma saya+diancam saya+dicabut saya+dipukul saya+ibu saya+ketemu saya+kumat saya+pakai saya+perlu saya+pukul
 saya+standby saya+tipu sd sebelah$ seberang+apotek sehat selamat+siang sesak share siang$ siap$ siap+pak siapa+ini
 sido$ singgah$ sini sosial spp spp+anak standby suara sudah+ada sudah+dibawa sudah+lewat sudah+rapat sudah+sampai
 sugeng+enjing sukses sukses+terus sungai susu susul$ syaratnya+apa tabrak tadi+cuma tadi+pagi takut+dia tangga
 tangis tanya$ target tarik+laporan tasik tato tawa+saya teater tegal telat temen$ tempat+tinggal terakhir
 terminal+poris tersedak the+laki tiap+malam tidak+jadi tidak+janten tidak+nanti tidak+napas tidak+sido tidak+usah
 titik tol tolong+dicek tongkat trc+itu trotoar tulang tuna tunggakan uang+habis umum umur+sekitar untuk+kontrol
 usir wa+saya warga$ yang+bales yang+bisa yani yani$
nonsense -2 12$ 5$ 70$ =ask =urgent @len3 @needs ^adik ^angkot ^are ^baju ^bukan ^butuh ^cepat ^daftar ^data
 ^ditusuk ^gudang ^hari ^harus ^hp ^ijazah ^itu ^kenapa ^klien ^kubur ^kulit ^lari ^lihat ^logatnya ^lupakan ^mana
 ^mobil ^oke ^okee ^pelapor ^pelatihan ^penipuan ^perempuan ^polsek ^rsud ^salah ^saudara ^sekolah ^siang ^siap ^sip
 ^tabung ^tarimo ^temen ^ternyata ^toko ^tutup ^wa ^warga ^warung ^wilujeng ^woy ^👍 ^🙏 abaikan abis+makan ada+korban
 ada+tidak adik adik+saya alamat am aman ambrol ambruk anggota angkot$ angkot+ugal2an angkut$ arah asal asap atau
 ayam ayam$ b b+1234 badan bagaimana+ke bagaimana+pak bah banjir bantu$ banyak$ baru+datang batak batal$ batu$
 bau+banget bawa+apa bawa+karung beda bekas+luka belakang belum belum+juga benda berapa+hari berapa+menit berdiri
 berdiri$ besok$ bisa+hubung bisa+pulang bot+apa bot+nya butuh capek+hidup cek+laporan cerai$ chat$ chatbot cikokol$
 cina cina$ coklat coklat$ cuma+dibaca dagang dapet$ data+saya datang+pak di+kali di+lokasi di+odgj dia+moved
 digusur dikeroyok diproses$ disebar+tidak ditusuk evening evening$ gang$ ganggu gerobak gigit godang golok
 good+evening good+job habis+ongkos haji haji$ halo$ halte hapus hari+loh hp+saya identitas ijazah iki+bot imbalan
 imbalan+tidak ini+chatbot ini+sudah it jadi+relawan jaga jalan$ jalan+kaki jaya jemput$ jemput+bapak jenggot
 jenggot$ juga kacamata kacamata$ kaget kaki$ kali$ kamar+mandi kampung kapan karung karung$ karunya kasih+pak
 kata+pak kayaknya kayanya kayu ke+laporan kec kecil$ kejang keluarganya kelurahan kemana kembali+lagi kena
 kenapa+laporan kepala kilo kimia kiri kirim kirim+lokasi kirim+ulang kok+diam kolong korban$ ktp+hilang kubur
 kubur+cina kucing kulit kumat kumis kumis+tebal kuning kurus+tinggi lae lae$ lagi+sampai lalu$ lanjut lapangan
 lapor+dong lari$ latihan lho lihat$ linglung+harus logatnya loh loh+ini lowongan luka+di lupakan maaf$ maaf+pak
 makasih+ya maling mandi mantan mantan+suami masih$ masjid mau+bikin mau+jadi mau+minta mau+untuk mauliate+godang
 mayat+gratis menit+lagi menjahit merah$ mesin mesin$ minta+modal miras moved muka muncul muntah nama+saya neror
 neror+saya no+hp nomor+12 nomor+dinsos nya$ nyamuk nyamuk+banyak ok$ oke oke+siap okee ongkos$ online$ online+shop
 orang+odgj orang+terlantar pabrik pabrik$ pagar pager+item pak+cuma pak+sudah pak+ternyata pakai+kacamata palsu
 panggil pangkalan panti parkir pasang pegang+pisau pelatihan pencet pencet$ pengaduan pengaduan$ penipuan
 penipuan+online perempatan$ pergi petugas+nya pikun pindah pinggir pingsan pisau$ plat plus polisi$ poris pukul
 pukul+saya pulang$ punten$ punya puskesmas putih rambut ransel raya relawan rong rs rsud$ ruko rumah$ rumah+mau
 rumah+nomor rumahnya rusak$ sakit$ salah+chat sampai$ sampai+jam saudara+saya saya+ada saya+aja saya+am saya+butuh
 saya+disebar saya+habis saya+kasih saya+linglung saya+makasih saya+sayat saya+sekarang saya+tarik saya+tidak
 saya+tunggu saya+yang seberang segera segera$ sekolah$ selamat+malam selamat+sore selapajang selapajang$ selesai
 sembako sementara+di shop siang+pak siapa+yang sip$ smp soal soal+tetangga sore$ sore+pak spbu spbu+cikokol stasiun
 sudah+datang sudah+kembali sudah+minggu sudah+rong surat tabung tabung+gas tahu$ tambah tarik tarimo tarimo+kasih
 tas+ransel tebal telanjang telepon$ tetangga+odgj tetangga+saya tiap tidak tidak+bawa tidak+kenapa tidak+nih
 tidak+punya tiket tiketnya tipu+online titiknya toko tolong+kabar tolong+segera tpu tpu+selapajang trus tua$ tuh
 tukang tunggu+di ugal2an ulang ulang+titiknya umur+70 untuk+pengaduan update$ update+dong usah viral warga+yang
 warna where wilujeng wilujeng+enjing wkwk+maaf woy+bales ybs
nonsense -3 3+hari 60an 60an$ =beast =past =still =well @call @len5 ^batal ^bayar ^bener ^bursa ^dua ^foto ^hubung
 ^ieu ^iki ^is ^jam ^jazakallah ^jembatan ^kata ^keren ^kira ^kontak ^ktp ^makan ^malam ^mantap ^mantul ^met ^motor
 ^no ^ok ^otw ^pagi ^pak ^pakai ^penelepon ^status ^tas ^truk ada$ ada+di aja$ amuk anak+kecil apa+aja apa+ini
 apa+pak apotek are are+you baik$ bakar banget$ bantu+saya bapak+ini bapak+saya batik$ bayi berita+bunuh cara cari
 cerai cikokol cipondoh cipondoh$ darurat darurat+pak data dengan$ di+depan di+jalan di+terminal dijemput dijemput$
 dikasih+makan diproses does does+this enjing enjing$ gemuk gemuk+pendek gudang habis ieu ieu+teh ini+bot iseng$
 item$ jadi+kan jam jazakallah job juga$ kan$ kantong kartu kata kecanduan kemana$ kesini$ kira kontak+saya kota
 kotor kurang kurus lagi$ lagi+pak lewat linglung lokasi$ madura mahal$ maksudnya mantap mantul massal mau mau+ada
 merah mereka met minggu$ minta+tolong minum mobil modal+usaha motor+saya need+tolong nomor+saya odgj+di ok ongkos
 otw otw+belum pager pak+di pak+ini pak+orang parah pasar$ pegang pelayanan$ pemadam pemadam$ pendek pendek$
 penelepon perempatan permisi$ pertolongan$ petugas+berapa pisau pohon polisi polsek pos rawat$ resmi$ rokok rokok$
 rsud rumah+saya rumah+singgah rusak rw satpam satu+orang saya+capek saya+kecanduan saya+sudah saya+takut sebatang
 selamat selamat+pagi sementara sido sih+berita singgah sip status suami$ sudah sudah+saya sudah+tidak suka susul
 taman tanah$ tangan$ tapi team teh tempat terima terminal$ test$ tidak+ada tidak+bayar tidak+dikasih tidur timnya
 tinggi$ tolong tolong+dong truk tunggu$ tutup urus usaha wb wb$ wr wr+wb ya ya$ 👍 👍$ 🙏 🙏$
nonsense -4 @len4 ^alhamdulillah ^baik ^batik ^bawa ^bidan ^gang ^good ^hallo ^harga ^jalan ^kalau ^kapan ^kemarin
 ^kerja ^ketemu ^kulonuwun ^lama ^laporan ^nih ^noted ^oii ^ping ^progres ^satu ^sekarang ^sekitar ^semoga ^spada
 ^umur ^update ^waalaikumsalam ^yang a ada+yang air aja+pak akun alhamdulillah anak$ bapak+tua batik batu berisik
 berisik$ bidan bungkus bursa bursa+kerja butuh+ambulans butuh+pertolongan daerah darah datang$ di+gang di+pasar
 di+rumah dibawa dua+orang evakuasi$ gigi good hai$ hallo hallo$ hari+minggu hitam hitam$ ibu$ ibu+saya iki item
 jaket jembatan kali kantor klien kok konsultasi korban kulonuwun kulonuwun$ lama+banget langka langka$ liar listrik
 lupa$ majikan malam+pak masuk$ masuk+tidak mic mic+tes naik napas nasi+bungkus need ngomong no noted noted$ oii
 oii$ ompong ompong$ online orang$ orang+tidak pagi$ pak$ pak+tolong patah pertolongan ping ping$ polisi+minta
 progres punten+kakak rt rumah saja$ saya+disabilitas saya+kirim sekarang semoga siang situ situ$ sorry sorry$ spada
 spada$ suami+saya telepon terminal tes+mic tetangga$ the this tidak+sih tidur+di tinggal tinggi tolong+cepat update
 waalaikumsalam waalaikumsalam$ wajib waris waris$ warung
nonsense -5 @kin @person @sighting @them @who=operator ^bagaimana ^bantu ^bisa ^dengan ^hai ^haloo ^hello ^hi
 ^hilang ^izin ^kok ^laki ^lupa ^nikah ^permisi ^sampurasun ^sugeng ^sukarjo ^tadi ada aminah anak+saya angkot
 apa+syaratnya baik baju batal bau bisa bukan cuma dari dekat depan di dia diam disabilitas duduk film$ foto$ hai
 haloo hello hi hilang$ itu izin jawab jepit kabar kaki kalau kan kemarin$ kembali kesini kontak kp+baru laki$ lari
 lihat lupa mahal makasih$ mana$ minggu nama nanti nya pelapor pelayanan perempuan permisi pulang rawat robot$ rps
 rps$ sampurasun sampurasun$ saudara$ saya+istri sebelah sekolah sendal siti sore sugeng sukarjo tadi tahun tahun$
 tas terus$ tidur$ tolong$ topi topi$ umur video
nonsense -6 =road @withdraw ^bapak ^gelandangan ^halo ^horas ^iya ^mauliate ^okeee ^top ^trc bagaimana$ bawa bot+ya
 buka$ cabut cabut$ cepat$ diancam dibaca dibaca+doang dikasih gelandangan$ halo harus horas hp istri$ iya jalan
 kakak+saya kemarin ketemu kp laki mauliate okeee pak+dinsos pasar perempuan$ perlu salah sampai saya+cabut saya+mau
 sekitar sendiri suami syaratnya tabrak$ tanah tangan tanya ternyata terus tolong+saya top tower tunggu warga woy$
nonsense -7 @goes @who=relative ^ada ^dia ^haturnuhun ^ibu ^orang ^punten ^tetangga bayar buka datang dipukul gang
 gelandangan haturnuhun ibu istri jadi kamu+robot kerja+dong lama laporan$ laporan+saya lokasi mana masuk odgj$
 orang pakai petugas petugas$ punten robot yang
nonsense -8 @back @code @placed ^anak ^assalamualaikum ^belum ^kontrakan ^lansia ^maaf ^makasih ^masih anak
 assalamualaikum bapak daster janji kontrakan lansia lansia$ lapor logat masih mau+lapor saudara sendiri$ tetangga
 trc untuk
nonsense -9 =office @? @other @status bagaimana bantu dengan hilang hukum minta$ much pagi
nonsense -10 @danger @thanked @who=responder ^tolong foto makasih mati$ siapa$
nonsense -11 @addition @it is lapor$ maaf
nonsense -12 @question laporan
nonsense -13 ^ini ^tidak
nonsense -14 @thanking
question 15 it kamu+robot lo
question 13 relawan
question 12 resmi resmi$ this wajib
question 11 @? apa+syaratnya does does+this itu jadi+relawan kantor kemana$ lama nanti perlu
question 10 akan atau biaya jam siapa$ tanya tidak$
question 9 =ask @question ^bisa ^emang ^ini ^is ^kenapa ^maksudnya ada+ambulans ambulans apa+pak are are+you bener
 bener$ biasanya boleh cara disebar+tidak emang gratis+kan gratis+tidak hukum ini+pak jaga kantor$ kemana layan
 maksudnya mau+jadi panti polisi siapa syaratnya trc
question 8 24+jam ^berapa ^foto ^jam ^kalau ^kamu ^perlu ada+biaya aja$ bagaimana$ beda berapa berapa+lama bisa
 bukan$ dibaca dinsos donasi hari ini+bot juga kalau kenapa kirim kirim+lokasi kota malam+ada mau+donasi mesin
 mesin$ nanti$ orang+bener orang+meninggal penelepon+tanya petugas+perempuan rahasia rumah+singgah singgah tindak$
 umur+berapa
question 7 ^apa ^are ^bagaimana ^bayar ^boleh ^dinsos ^iki adopsi aman apa berapa+orang bisa+lapor boleh+lapor bot
 dinsos$ foto hari+minggu harus identitas istirahat kan kenapa+saya kerja+sampai kok+lama lama+biasanya lapor mana$
 mau+wawancara mobil+apa pak+jam petugas polisi+di program rahasia+kan saya+disebar saya+rahasia siapa+ya skripsi
 tadi+malam tangsel telepon wawancara ya+kok you
question 6 ^beda ^bener ^daerah ^nanti ^odgj ^rumah ^trc aktif alamat bagaimana bagaimana+cara bayar bayar+tidak
 bekas besok+ada bisa+saya buka cek+laporan dendam dengan di+kantor di+tangerang dikasih+makan do harus+tunggu iki
 imbalan imbalan+tidak is izin jam$ kalau+ketemu kalau+mau kalau+minta kalau+saya kamu kan+pak kok+harus lama$
 langsung luar mana masuk+panti nama+saya nanti+pulang nomor nomor+dinsos nomor+telepon orang+mana pak+nya
 perempuan+ada petugas+berapa robot sampai+jam saya+tanya siapa+aja sih sini sirine tangsel+masuk tidak tidak+kalau
 tidak+nanti ya$ yang yang+sudah
question 5 =drill =well @len1 @len2 ^data ^hari ^ieu ^kantor ^malam ^siapa ^umur aman$ aman+tidak anak+jalan
 apa+robot apa+sih balas banget$ berapa+hari bisa+bantu bisa+jemput cara$ daerah daerah+kerja data+saya dibawa
 dijemput disebar gelandangan+nanti gempa harus+kirim ieu ieu+teh iki+bot itu+yang jaga+malam kalau+ada ke+dinsos
 ke+panti ketemu+orang ktp+saya lapor$ lapor+disini lapor+kesini layan$ malam mana+aja minggu odgj odgj+yang pak+ini
 pakai+mobil pelapor perlu+foto petugas+datang pulang+tidak punya+saudara saya+takut syarat+masuk tadi+ada takut+dia
 tanggung teh terus$ tetep tidak+di tidak+untuk yang+jaga
"""
