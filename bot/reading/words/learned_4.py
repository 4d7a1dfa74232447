"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
other_service -4 =still @? @call @case @len5 @who=operator ^bisa ^darah ^dekat ^gelandangan ^kata ^laporan ^makasih
 ^orang ^petugas ^sekolah abis ada+pohon apa ayam badan banget+saya bantu+saya batal berendeng berendeng$ bisa+bantu
 bisa+pulang cepat cuma dan dana darah$ dekat+tempat di+dalam di+depan di+sebelah gerobak golok+di halusinasi harus
 jembatan+berendeng kabar kakak kasih kembali kepala kesini kolong kontrakan+haji lah lah$ lapor$ leher linglung
 luar massa melahirkan+di meninggal orang+di pagar pahlawan pak$ pelapor pojok potong psikiater racun sampah$
 saudara saudara$ saya+sering saya+yang sering sering+halusinasi siapa sih$ sudah tanpa team telepon temen+saya
 terjun terlantar tiket+saya tinggal trc tunggu umur untung warga$ wkwk you
other_service -5 =joke =not =tale @needs @sighting ^berapa ^is ^kalau ^lapor ^sudah ^tawuran ^tidak ^tolong
 ada+ambulans ada+yang aja amuk amuk$ bekas boleh bukan dibawa dinsos gratis+tidak hubung ini$ kalau kan kan$ kayu
 kecil klien klik+link laki link lu luka maaf minum mulu odgj pak pakai+alat polisi polisi+di rumah+singgah
 saya+laporan sementara semua the tidak+untuk tiket warga
other_service -6 @addition @thanked ^apa ^ibu ^ini ^lansia ^saya bakar+suami bot cari dari+rumah kantor kejang kumat
 laporan+saya lokasi makasih manusia nya pasung pln polisi$ pulang singgah tidur+di wa
other_service -7 @back @goes @person ^dia ^gudang ^pak alamat baju butuh+bantu dekat di+rumah dia ditinggal
 gelandangan itu izin kata klik laporan lihat panti perempuan tolong$ yang
other_service -8 @kin @thanking @withdraw ibu ketemu orang pln$ sih tangan tidur
other_service -9 # @status @them @who=responder ^jual ^odgj skripsi
other_service -10 @it ini jadi mau+mati petugas tempat
other_service -11 @len0
other_service -12 @who=relative
greeting 20 orang+tidak
greeting 16 bah
greeting 15 ada+orang chatbot ini+chatbot
greeting 14 ^halo ^tes halo
greeting 13 @len0 ^assalamualaikum ^hi ^selamat assalamualaikum hi pak+dinsos
greeting 12 ^haloo ^permisi ^punten apa+ini haloo makasih$ malam permisi punten tes
greeting 11 ^hallo ^malam ^sampurasun ^sugeng hallo pak$ sampurasun sampurasun$ siang sugeng woy$
greeting 10 ^kulonuwun ^pagi ^pak bot+ya dinsos kulonuwun kulonuwun$ masuk robot$ sore tangerang wb wb$ wr wr+wb
greeting 9 ^met ^test ^waalaikumsalam dinsos+tangerang enjing ibu$ ini+siapa malam+pak met pagi punten$
 selamat+malam tanya$ tes$ test waalaikumsalam waalaikumsalam$
greeting 8 ^p enjing$ hallo$ ini malam$ masuk+tidak p p$ pagi+pak robot selamat+siang tidak$
greeting 7 apa+kabar apa+orang disini$ evening evening$ good+evening ini$ kabar$ kan$ punten+kakak selamat siang+pak
 sore+pak test$
greeting 6 ^cek ^hai ^ibu ^misi ^siang ^wilujeng ^woy apa bapak+ibu dinsos$ hai hai+pak halo$ misi misi+pak
 sugeng+enjing wilujeng wilujeng+enjing
greeting 5 ^apa ^bot ^oy ^sore ^tok apa+ada assalamualaikum+pak assalamualaikum+warahmatullahi cek disini good kan
 masuk$ mau+tanya orang$ oy oy$ permisi+pak petugas$ selamat+pagi selamat+sore siapa$ sore$ tanya tok tok$
 wabarakatuh wabarakatuh$ warahmatullahi warahmatullahi+wabarakatuh woy
greeting 4 @question bot+apa dinas dinas+sosial halo+apa halo+pak maaf+mengganggu mengganggu met+siang pagi+bapak
 sosial tumpang tumpang+tanya ya
greeting 3 ^good bener+dinsos enjing+pak hi+ada hi+pak ibu ibu+petugas kabar kota+tangerang pagi$ siapa
greeting 2 ^ada ^saya ada$ ada+petugas dengan+siapa halo+selamat ini+bener kakak$ pak pak+mau permisi+mau siang$
 siapa+ini tangerang$
greeting 1 assalamualaikum+wr bot kota makasih
greeting 0 @1
greeting -1 12345$ 60an ^12345 ^anjing ^are ^batal ^belum ^dinsos ^gang ^hari ^hatur ^ijazah ^iki ^is ^jalan ^kira
 ^kok ^ktp ^lorem ^mauliate ^no ^okee ^paman ^penipuan ^polsek ^sekarang ^sip ^target ^tas ^yang a ada+di ada+lansia
 amuk anak+kecil aneh anjing are are+you atau balas bales bantu+saya banyak$ bapak baru$ batu batu$ bego$ bener$
 besar bikin bot+tolol butuh+pertolongan cantik cantik+deh cikokol cikokol$ cipondoh cipondoh$ daftar dan data deh
 dengan+anak di+jalan dia+moved dipukul doang+pak dong$ foto$ gelandangan$ gemuk gemuk+pendek goblok goblok$ godang
 hari+minggu hatur hatur+makasih ical ijazah iki ini+bot ini+foto ini+layan ipsum ipsum$ ireng iseng$ jangan janji
 jawab jomblo kacamata kakak+saya kali kamu+robot kartu kecil kecil$ kejang kesini kirim klien kp kp+baru ktp kula
 kurus kurus+tinggi lagi+apa lapar laporan$ layan lewat lihat$ lorem lorem+ipsum lu mabar masjid mati$ mau+lapor
 mauliate mauliate+godang merah mesin minggu$ motor moved nanti napas no no+hp ok$ okee online orang+bener
 orang+odgj orang+pak pacar pak+nya pak+tolong paman pangkalan pelayanan pelayanan$ pemerintah pencet pencet$
 pendek$ penipuan penipuan+online pertolongan$ pingsan pingsan$ polsek pos presiden rahasia ransel rsud$
 rumah+singgah sakit salah sekolah selapajang siapa+presiden singgah sip$ sorry sorry$ susul susul$ tangsel
 tangsel+masuk tanya+pak target target+lihat tas+ransel telepon tempat tengah this tiap tidak+bisa tiketnya tindak
 tinggi$ tolol$ tunggu$ urus video wa warung wkwk$ ybs
greeting -2 @call @code @person @reports ^alhamdulillah ^baju ^batik ^bawa ^bayar ^boleh ^butuh ^di ^dua
 ^gelandangan ^hhhhh ^hilang ^jam ^jazakallah ^jembatan ^kalau ^kamu ^kapan ^kemarin ^lagi ^lupa ^mantap ^mau ^nama
 ^nomor ^oke ^open ^pakai ^penelepon ^perempuan ^petugas ^ppp ^qwerty ^siapa ^status ^suami ^sukarjo ^trc ^tutup
 ^update ^wkwk ^zzzzz ^👍 ^🙏 ada+kabar ada+korban aja$ alhamdulillah aminah anak$ anak+saya bagaimana$ bakar banget$
 banyak bapak+saya bapak+tua baru batak batal batik batik$ bawa+karung bayar bayar+tidak bego belum$ berapa berdiri
 berdiri$ bot+bego bot+jelek bubar cabut cabut$ cepat coba cuan cuan$ dapet dekat dengan dengan$ di+depan di+pasar
 di+rumah diam dibawa dijemput doang$ dua$ duduk gigi gratis+kan hhhhh hhhhh$ hitam hitam$ hp ibu+lansia ibu+saya is
 iseng istri istri$ jaket jatuh jazakallah jelek jelek$ jembatan kabar+tidak kaki kami kamu karung karung$ kasih+pak
 kemana kembali kenapa kerja kira korban$ kurang laki$ lama lansia+itu lari$ luka lupa makan mana$ mantap matur
 matur+makasih mayat menang minggu minta$ nih nyasar oke ompong ompong$ open pak+ada pak+orang pelapor pendek
 penelepon perempuan$ pertolongan polisi ppp pukul pulang qwerty qwerty$ rokok rokok$ rps rps$ rsud rt satu+orang
 saya+cabut saya+istri saya+mau saya+tidak sebatang sebelah sekitar siapa+ya sih sip siti status sukarjo tabrak$
 tahun takut tanah tanah$ tangan tapi tas terlantar ternyata terus tidak tidur+di tinggal tinggi tolol tolong$ tower
 tua$ tutup umur untuk update update$ warga you yuk+pak zzzzz zzzzz$ 👍 👍$ 🙏 🙏$
greeting -3 =drill =joke =well @kin @len4 @len5 @sighting @who=operator ^ini ^iya ^laki ^noted ^ok ^okeee ^satu
 ^siap ^tetangga ^top alah apa+robot asem baju boleh bukan butuh cari datang depan doang dong+pak dua+orang foto
 gang gelandangan good+job gratis$ hilang$ ini+pak iya job kalau kampret kapan kata kemarin$ ketemu kok korban laki
 lapor$ laporan+saya lari makasih+pak malam+ada mati mau nama nikah noted nya odgj ok okeee pasar perempuan saja
 saja$ sekarang sendiri$ siap+pak suami tabrak tahu tai tes+123 test+123 tetangga$ tidak+ada tidak+pak top trc tua
 tunggu wkwk ya+pak yuk
greeting -4 =ask =beast =not =past @case @len1 @len3 ^anak ^bagaimana ^bapak ^cuma ^dengan ^dia ^ditusuk ^maaf
 ^minta ^orang ^sudah ^tadi ada+yang apa$ apa+pak apa+syaratnya bagaimana+pak bantu bawa belum bisa darah dari
 daster dia ditusuk hari ini+ada itu jadi jalan jam kasih ke kemarin lansia$ lapor+pak lihat lokasi mana mirip much
 nomor pak+saya pakai pengumuman resmi rumah sampai saudara saya$ sendal sendiri siap syaratnya tadi tadi+pagi
 tetangga tidur tidur$ topi
greeting -5 123$ =heart =road =work @goes @needs @them @who=relative ^baik ^kakak ^lansia ^mantul aja anak baik
 banget bangsat buka di dua gratis lagi mantul pak+ini satu saya sudah tolong+pak yang
greeting -6 =tale @addition @back @danger @placed @who=responder ^lapor ^masih bot$ cuma dong hilang lansia laporan
 lo minta
greeting -7 =office =urgent @it @len2 @status @thanking bagaimana darurat lapor masih tolong
greeting -8 # @withdraw ^tolong
greeting -9 @other ^tidak
greeting -11 ^makasih
thanks 21 much
thanks 15 ^semoga ^top pelayanan$ top
thanks 14 ^baik ^iya ^noted ^okeee baik kasih+pak noted okeee pelayanan semoga
thanks 13 iya
thanks 12 ^mantul kasih mantul
thanks 11 @thanking dengan$ good+job
thanks 10 ^makasih ^mantap dengan job mantap tunggu
thanks 9 @thanked ^alhamdulillah ^dengan ^good ^jazakallah ^keren ^mauliate ^ok ^oke ^siap alhamdulillah baik$
 godang good jazakallah mauliate mauliate+godang ok oke siap sip 👍 👍$ 🙏 🙏$
thanks 8 keren makasih makasih+pak tunggu$
thanks 7 @len0 ^okee ^👍 ^🙏 cepat ok$ okee sip$ terima terima+kasih timnya
thanks 6 ^sip alhamdulillah$ banget jadi makasih+ya pak+makasih pak+sudah siap+pak
thanks 5 ^hatur ^terima atas hatur hatur+makasih infonya keren+banget makasih$ makasih+banget markotop matur
 matur+makasih sudah+dibawa team terus$ top+markotop
thanks 4 ^matur alhamdulillah+sudah cepat$ cepat+banget dibawa ibu$ infonya$ jawab lagi$ makasih+atas mantap+pak
 sudah+tolong terus ya+pak
thanks 3 atas+bantu bantu banyak bapak+ibu gitu gitu+makasih ibu+lansia kabar+lagi kasih$ kasih+sudah lansia+itu
 lansia+sudah makasih+banyak makasih+infonya makasih+sanget oh+gitu oke+siap pak$ pak+petugas petugas sanget siap$
 sudah+bantu ya
thanks 2 =joke ^oh balas balas+baik banget+kakak bantu$ berkah berkah$ bot+nya datang$ dicandak hampir ibu ibu+saya
 kabar kasih+banyak ketemu$ lucu makasih+kakak mati+tawa nanti nanti+saya nggih oh ok+sip orang+sudah pak
 respon+cepat sanget+pak saya+lihat saya+tunggu semoga+berkah siap+tunggu sigap sudah sudah+dicandak sudah+dijemput
 tawa tawa+saya wkwk
thanks 1 a bapak+sudah dibantosan dibantosan$ dijemput+makasih guys guys$ infonya+pak kakak+sudah kasih+petugas lot
 mugia ok+makasih oke+makasih orang+pingsan pak+tunggu pingsan respon sehat sehat+selalu selalu selamat
 sudah+dibantosan tadi$ tunggu+datang ya+timnya yang+darah
thanks -1 @len1 @who=resident ^batik ^bawa ^bot ^darah ^ditusuk ^gelandangan ^hai ^hallo ^haloo ^hilang ^jembatan
 ^kalau ^kemarin ^klien ^kulonuwun ^laki ^lama ^malam ^nomor ^pagi ^perempuan ^qwerty ^sampurasun ^sekarang ^selamat
 ^status ^suami ^sugeng ^sukarjo ^tadi ^tes ^trc ^update ^waalaikumsalam ^woy adik alah aminah amuk apa$ asem badan
 bagaimana+pak bapak bapak+tua baru batal batik bau berdiri berdiri$ besok dan dengan+keluarganya dengan+saudara
 di+jalan di+pasar diam dipukul ditusuk dong$ enjing evakuasi evakuasi$ gratis$ hai hai+pak hallo haloo ini$ iseng
 itu jatuh kaki kali kampret kan keluarganya+pak kemana kemarin$ kembali kenapa+pak kerja kirim korban kula
 kulonuwun kulonuwun$ laki$ lama+banget lansia$ lapor$ laporan+saya lari$ lihat lo lu luka lupa mana$ masjid masuk
 merah minggu panas panas+banget perempuan$ perlu perlu+petugas polisi pos qwerty qwerty$ rps rps$ rumah+temen saja
 saja$ sampurasun sampurasun$ selesai siang+pak sih singgah siti sore+pak status sudah+dengan sudah+ketemu
 sudah+pulang sugeng sukarjo tabrak$ tahun tai tanah tanah$ tangerang ternyata tes test$ tetangga$ tidak+perlu
 tinggal tower tutup umur update waalaikumsalam waalaikumsalam$ woy$ ybs yuk+pak
thanks -2 =drill @1 @code ^apa ^bagaimana ^butuh ^halo ^hi ^kakak ^kapan ^ketemu ^kok ^maaf ^mau ^oy ^p ^penelepon
 ^permisi ^petugas ^punten ^test ^tetangga ^tok ^tua ^wkwk ada+lansia ada+orang aja$ anak+saya anak+sudah bagaimana$
 bah baju bakar banget$ banget+ya bapak+saya berapa buka bukan butuh cari darah darurat daster dekat di+depan dinsos
 dinsos$ doang duduk evening evening$ foto gang good+evening gratis halo hi hilang$ is jadi+lapor jembatan kakak$
 kalau kapan kata keluarganya kemarin kenapa klien lagi lama lansia lansia+nyasar lapor+pak lari lokasi makan
 makasih+sewu nama nih nikah nomor nyasar$ oy oy$ p p$ pagi$ pak+di pak+saya penelepon permisi punten sebelah sendal
 sendiri$ sewu siang siapa sore suami tabrak tahu tanya tapi telepon temen terlantar test tidak+ada tidak+jadi
 tidur$ tidur+di tok tok$ tolong+cepat tolong+pak topi tua+rt untuk warga woy yuk
thanks -3 =beast =past =tale =urgent @kin @len3 @len4 @len5 @reports @sighting ^assalamualaikum ^bapak ^cek ^dia
 ^ini ^lapor ^minta ^orang ada+yang aja anak$ assalamualaikum bawa bisa cek cuma dengan+anak depan di+rumah dong+pak
 gelandangan hari jalan jam kok laki maaf malam mana nyasar odgj orang$ pasar perempuan pulang rt sampai saudara
 saya$ sekarang sendiri tetangga tidak$ tidur
thanks -4 =heart =office =road =well =work @addition @call @case @len2 @needs @person @them @who=operator ^ada ^anak
 ^ibu ^lansia ^masih apa bagaimana belum dari di dia dong hilang ke ketemu ketemu+ibu laporan mau minta orang pagi
 pakai rumah tua yang
thanks -5 @danger @goes @placed @question ^sudah ^tidak ada anak ini lapor masih tidak tolong
thanks -6 # =ask =not @? @back @it @who=relative @withdraw
thanks -7 @other @who=responder ^pak ^tolong satpam saya
thanks -14 ^saya
nonsense 16 kenalan
nonsense 15 ^cuma pesan
nonsense 14 =heart makan+belum sudah+makan
nonsense 13 di+hatinya hatinya yuk
nonsense 12 ^jual alien banget cinta lu menang persita slot
nonsense 11 @len0 bangsat cantik dong harga hatinya$ jual lapor+ada sih tidak+pak
nonsense 10 belum+pak bubar dong+pak film goblok jomblo klik pak+minta pak+saya tolol yuk+pak
nonsense 9 123$ =joke =tale ^hatiku ^ppp asem banget+saya bonus coba cuan culik dibantai hari+ini hatiku iseng+doang
 kampret kamu lagi+kenapa lapar link lu$ murah ppp saya+dibantai saya+jatuh tai wa wkwk
nonsense 8 12345$ @who=resident ^12345 ^film ^kakak ^lagi ^lu ^menang ^open ^pinjem ^qwerty ^wkwk besok bisa+tidur
 bot bot$ cuan$ dong$ goblok$ jangan jomblo+ya kakak$ klik+link makan nih nyasar+di orang+dibacok presiden qwerty
 qwerty$ semua setan setan$ siapa+presiden traktir untung wkwk$
nonsense 7 ^hhhhh ^hoax ^kamu ^lapor ^nomor ^pinjam ^rame ^zzzzz bego boleh bot+bego bunuh+waktu cair cantik+deh
 cepat+cair dana deh di+ig dia$ dibacok doang+pak dua$ gaji hhhhh hhhhh$ hidup hoax ig ig+kata jelas+lu kamu+siapa
 kata+ada kenapa macet malam mati mau+mati odgj+sih open pada pemerintah pinjam pinjem rame+di sayang takut tanpa
 tes tidak+ya waktu zzzzz zzzzz$
nonsense 6 @1 @len1 ^anjing ^dosen ^slot ada+mayat anjing anjir bales besar bikin+mati dana+gratis di+tv dosen gabut
 gacor hati hub iseng jatuh jelas jodoh kecil lagi+apa lah lah$ libur+tidak mantan+saya mati+berdiri modal mulu
 pacar pulsa saldo saldo+dana saya+nyasar selingkuh semua$ sewa slot+gacor takut$ tes+123 test+123 tidak+jelas tv
 tv+ada you$
nonsense 5 ^boleh ^bot ^dasar ^di ^gabut ^hati ^hidup ^jadwal ^kirim ^lapar ^lorem ^mampus ^promo ^saya ^siapa ^test
 aja anda anda+menang anjing+lu apartemen bales+kenapa berita bola bot+jelek bunuh dapet dasar doang dulu gabut+nih
 gacor+maxwin goreng hubung$ ipsum ipsum$ jadwal jelek jelek$ juta kenapa+sih kesel kesel$ klik$ lagi lebaran
 lebaran$ libur lorem lorem+ipsum luka mabar malam+ini mampus mampus+saya maxwin menang+undian nasi+goreng promo
 pulsa+dong saya+besok sebar siapa terlantar test tidak+bisa undian xxxx xxxx$
nonsense 4 0812$ ^anjir ^berapa ^besok ^jomblo ^klik ^mati ^minta ^odgj ^petugas ^sayang abis bakso bakso$ becus
 berapa berapa$ bikin boleh$ bot+goblok dasar+pemerintah deh+pak di+cisadane duit duit$ gini grup guys guys$
 harga+beras hub+wa hubung hubung+wa ini jual+akun jual+motor kejar konsernya konsernya$ lapor+pak link$ link+ini
 lu+semua lu+siapa mati+lampu mati+tawa mayat minat minta+duit odgj+nih panas panas+banget pemerintah+tidak rame
 saya+abis saya+di saya+lapar saya+terlantar saya+xxxx sayang$ sepatu sih$ t t+saya tawa tengah tengah+malam
 terlantar+nih tidak+becus timnas tolong+jemput wa$ woy
nonsense 3 # 5+juta @search ^dapat ^mau ^nyasar ^p ^pinjol ^woi aja+sudah apa$ balas bales$ banget+ya begini bego$
 bener+pak beras bot+tolol bri cabe daftar+sekarang dapat di+kamar dibunuh dodi dong+bot dua guna hilang+pak jiwa
 jomblo+terlantar kenapa$ manusia+apa marah maxwin+daftar mayat+di motor murah$ murah+minat nama+dodi nih+pak
 nih+temenin nomor+anda odgj+saya p pertama putus rasa sakit selamat+nomor skripsi skripsi$ takut+banget tangerang
 temenin tolol$ tolong+cari woi you
nonsense 2 @len2 @reports ^beli ^capek ^mantan ^oy ^selamat ^timnas ^tok ada+orang apa+sudah babi bantai
 banyak+darah beli bulan bulan+ini capek capek+banget cisadane culik+anak dari+rumah deh$ di+kasur dinsos$ diskon
 ditinggal dm dm$ followers hadiah hadiah$ hari indonesia indonesia$ jemput jual+obat juga juta$ kakak kamar kasur
 kasur$ kemana+mana kuat lampu lewat+depan lu+bot malam+takut mati+aja mau+tenggelam mayat$ minat+dm motor+bekas
 motor+pukul mulus mulus$ nasi nomor nyasar oy oy$ pak+wkwk pinjol pukul+2019 pulsa+murah satu saya+sayang
 sayang+kamu sayat sekarang+juga sudah$ tahu temen+saya tenggelam+di tok tok$ tolak tolong+pak uang
nonsense 1 2019$ ^tes banget+mau banget+yak banyak bener cepat chat+bot daftar depan+rumah doang$ gratis jaminan
 jual+pulsa kami$ kenapa+pak lawan lucu$ manusia minta obat saya+culik saya+dong saya+lagi tangerang$ tenggelam
 terlantar+di tidak$ tidak+tahu yak
nonsense -1 0812+0000 12+bagaimana @case ^abaikan ^adik ^air ^bantu ^bukan ^daerah ^darah ^dompet ^gas ^gudang
 ^harus ^ieu ^info ^kamar ^kk ^klien ^kucing ^lihat ^mauliate ^mobil ^never ^oke ^pelatihan ^perempuan ^pohon
 ^rambut ^ruko ^sekolah ^siang ^siap ^sip ^target ^toko abis+makan ada+petugas adik+saya ahmad ahmad+yani aja+pak
 aja+rasa aja+sih aktif alfamart alhamdulillah$ aman ambruk ambulans$ angkut angkut$ anjing+liar apa+aja apa+pak
 bagaimana+ke bagaimana+pak bahaya banjir banyak+banget batik+coklat bau$ bayar+tidak bener$ berapa+orang berendeng
 berendeng$ berhenti biaya bibirnya bikin+macet bisa+minta bocah bot+apa bot+ini butuh+ambulans cara chatbot cimone
 cisadane$ dagang darah+ternyata dari+malam data+saya dengan+anak dengan+siapa depan$ depan+sd di+kali di+lokasi
 di+mana di+perempatan dia+cuma diam+aja dicabut digusur dikasih+makan disebar+tidak disini$ flyover fogging gaga
 ganggu+jiwa gerobak gigit godang golok habis+ongkos halte hamil hari+di hari+libur her hidup$ hp$ ical ieu ieu+teh
 ijo ijo$ ini+chatbot ini+foto ini+pak ini+parah ireng item$ its itu+tadi jalan+kaki jam$ janda janda$ jaya$
 jembatan+berendeng jemput$ judi kaki+palsu kali+cisadane kampung kaos kartu karunya kasih+makan kayaknya
 ke+palembang keluarganya kembali+ke kenapa+laporan kepala+darah ketemu+lansia ketemu+mayat kiri kiri$ kirim+foto kk
 kk+saya kok+diam kolong komplek kota+tangerang kotor$ ktp+hilang kuat+hidup kucing kulit+sawo lalu$ langka
 lansia+nyasar lantai lantai+2 lapangan lapangan+ahmad lempar lewat lho listrik+padam loh+ini macet$ makasih+banget
 maksimal maksimal+berapa maling mandi+umum mandir matang matang$ mau+kembali mauliate mauliate+godang meninggal
 menit meresahkan meresahkan$ mesin$ met+siang mind mind+dia minta+fogging minta+kaki minta+modal minta+tolong
 minyak mondar mondar+mandir mulai mulut muncul muntah naik+terus napas$ never never+mind ngomong nomor+12 nomor+pak
 nyasar+pak odgj+jalan odgj+telanjang odgj+yang oke ongkos$ orang+sih orang+terlantar pabrik padam pagar pager
 pagi+pak pak+dari pak+naik pak+rw pak+sudah pak+tolong palembang palsu paman pemadam pemadam$ pesan+suara pindah
 pinggir pinggir+kali pingsan pisau plawad plawad$ pohon+besar pojok poris poris+plawad program pukul+saya pulang$
 punya puskesmas putih racun rahasia rapat rapat$ raya$ rong rs rumah+mau rumah+nomor rumahnya rw+5 sampah sarung
 saudara+saya sawo sawo+matang saya+ada saya+cuma saya+diancam saya+dicabut saya+disebar saya+habis saya+kasih
 saya+kumat saya+laporan saya+racun saya+rahasia saya+salah saya+standby sd selamat selamat+malam selamat+siang
 selesai sembarangan sembarangan$ sesak siang$ sido$ sini sore$ standby stasiun suara sudah+kembali sudah+rong
 sudah+saya sugeng+enjing susul$ tadi+pagi tadi+saya taman tambah tangga tanpa+identitas tanya$ tanya+pak target
 target+lihat tato tempat+tinggal terminal$ terminal+poris tetangga+saya this+pagi tidak tidak+jadi tidak+kuat
 tidak+napas tidak+sido tiket tiketnya tipu tipu+online tolong+kabar tolong+segera tongkat tongkat$ tukang tulang
 tutup+aja uang+habis umum urus usah usir wa+saya warna wkwk+maaf woy+bales yang+bisa yani yani$ ybs
nonsense -2 081200003333$ 3+hari 5$ 70$ @needs ^are ^baju ^bayar ^bursa ^daftar ^data ^dinsos ^ditusuk ^foto ^gang
 ^hai ^hari ^hp ^hubung ^ijazah ^itu ^jam ^jazakallah ^kenapa ^ktp ^kubur ^kulit ^lampu ^laporan ^listrik ^mana
 ^mantap ^misi ^motor ^no ^okee ^pak ^pelapor ^penelepon ^penipuan ^polsek ^rsud ^salah ^sampun ^sore ^status ^temen
 ^tutup ^update ^warga ^warung ^wilujeng ^yang ^👍 ^🙏 abaikan ada+di ada+korban ada+tidak adik alamat amuk anak+kecil
 angkot apa+ini asal atau ayam ayam$ b b+1234 badan banyak$ baru$ batal$ batu$ bawa+karung bayi$ bekas bekas+luka
 belakang benda benda$ berapa+hari berapa+menit berdiri berdiri$ berita+bunuh bisa+hubung boleh+kirim bot+nya
 cek+laporan cerai cerai$ chat+ini cikokol cikokol$ cina cina$ cipondoh$ coklat coklat$ dan dapet$ data datang+pak
 datang+pundi di+odgj di+terminal dia+moved dikasih dikeroyok diproses$ disini ditusuk dompet evakuasi evakuasi$
 evening evening$ gang$ ganggu gemuk gemuk+pendek good+evening good+job gratis$ gudang hai hai+pak haji halo$ hampir
 hp+saya identitas ijazah iki+bot info ini$ it item jaga jalan$ janten janten$ jaya jazakallah kaki$ kamar+mandi
 kan$ kantor kapan karung karung$ kasih kayanya kayu kec kec+benda kecil$ kejang kelurahan kemana kepala kesini$
 kimia kirim+lokasi klien kontrakan korban$ kp kp+baru kubur kubur+cina kulit kumat kurus+tinggi lagi+sampai lalu
 lanjut lari$ lihat$ loh luka+di maaf+pak madura makan$ makasih+ya maksudnya mana$ mandi mantap masjid mau mau+minta
 menit+lagi merah$ mesin minta+nomor minum misi misi+pak modal+usaha motor+saya moved nama+saya nanti$ need
 need+tolong no+hp nomor+dinsos nomor+saya nomor+telepon nya$ nyamuk nyamuk+banyak ok$ okee online pak pak+cuma
 pak+di pak+ini pak+ternyata panggil pangkalan parah parkir pasang pasar$ pelatihan pencet pencet$ penelepon
 penipuan penipuan+online perempatan$ pertolongan$ petugas+nya pikun pohon polisi$ polsek pos pukul pundi rambut
 ransel raya resmi rsud$ ruko rumah+saya rumah+singgah rusak sampai$ sampun sampun+datang sate saya+aja saya+butuh
 saya+kirim saya+odgj saya+pukul saya+sayat saya+sekarang saya+sudah saya+takut saya+tidak saya+tunggu saya+yang
 seberang segera segera$ selapajang selapajang$ sembako sementara siang+pak siapa+yang sido sih+berita sih+pak
 singgah sip sip$ smp sore+pak spbu spbu+cikokol status sudah+lewat suka surat susu susul tapi tas+ransel tawa+saya
 team teh telanjang tempat test$ tiap tidak+janten tidak+kenapa tidak+nanti toko tolong+evakuasi tpu tpu+selapajang
 trus tua$ tunggu$ tunggu+di umur+70 update update$ usaha viral warga+yang where wilujeng wilujeng+enjing 👍 👍$ 🙏 🙏$
nonsense -3 60an =ask =past =still =urgent =well @len3 @len4 @len5 ^alhamdulillah ^batal ^bener ^good ^is ^jalan
 ^kalau ^kata ^keren ^kerja ^ketemu ^kira ^kontak ^lama ^makan ^malam ^mantul ^met ^ok ^otw ^pagi ^pakai ^sekarang
 ^semoga ^suami ^tas ^umur ^wa a ada$ air akun alah alhamdulillah ambulans anak$ apa apa+syaratnya apotek are
 are+you baik$ bakar bantu+saya bapak+saya bapak+tua batak batik$ batu bau+banget bayi bungkus bursa bursa+kerja
 butuh+pertolongan cipondoh cuma cuma+dibaca datang$ dengan$ di+depan di+jalan di+pasar di+rumah dibaca dibaca+doang
 dibawa dijemput dijemput$ dinsos diproses disabilitas does does+this enjing enjing$ gas gigi habis hallo$ harus
 hitam hitam$ ibu+saya iseng$ job kacamata kali kasih+pak kecanduan kemana$ kesini kirim kok kontak+saya kota kotor
 ktp kumis kumis+tebal kurang kurus lagi$ lagi+pak lari lokasi$ mahal$ makasih$ malam+pak mantul massal masuk$
 masuk+tidak merah met minggu$ naik napas nasi+bungkus nikah no nya odgj+di ok ompong ompong$ ongkos orang+odgj
 orang+tidak otw otw+belum pacar$ pak+orang patah pelapor pelayanan pelayanan$ pendek pendek$ perempatan pertolongan
 plus pulang punten$ rawat$ rokok rokok$ rsud rw satpam saya+kecanduan sebatang sekarang sekolah semoga siap suami$
 suami+saya sudah sudah+tidak syaratnya tabrak$ tahu$ tanah$ tangan$ tebal terima terminal the tidak+ada tidak+bayar
 tidur$ tidur+di timnya tinggal tinggi tinggi$ tolong+cepat tutup warung wb wb$ wr wr+wb ya ya$
nonsense -4 @call @kin @who=operator ^bagaimana ^baik ^batik ^bawa ^bisa ^butuh ^dengan ^dua ^hallo ^halo ^harga
 ^hilang ^iki ^jembatan ^kemarin ^kok ^kulonuwun ^lupa ^nih ^progres ^rumah ^satu ^tadi ^waalaikumsalam ada+yang
 baru batik bisa bukan cepat$ daerah darah darurat dekat diam dua+orang duduk good hallo halo hari+minggu hilang$
 ibu$ iki ini+bot itu jaket jawab jembatan kabar kaki kalau kemarin$ kembali kira kontak korban kulonuwun kulonuwun$
 laki$ lama+banget liar lihat listrik lupa mahal mobil nanti pak$ perempuan petugas progres punten+kakak rawat rt
 salah satu+orang saya$ saya+istri saya+mau sebelah siang situ situ$ sore sorry sorry$ tahun tahun$ tanah tangan tas
 telepon terlantar$ tes$ tetangga$ this tidak+sih tua umur waalaikumsalam waalaikumsalam$
nonsense -5 @sighting @them @withdraw ^gelandangan ^haloo ^hi ^iya ^laki ^noted ^okeee ^permisi ^sampurasun ^sugeng
 ^sukarjo ^top ada aminah anak+saya bagaimana$ baik batal bau bayar bot+ya cabut cabut$ depan di di+gang dia film$
 foto$ haloo hi hp hukum istri$ iya kakak+saya kan kemarin kerja lama mana minggu noted okeee pagi$ pak+dinsos pasar
 perlu permisi petugas$ rps rps$ saja saja$ sampurasun sampurasun$ saya+cabut siti sugeng sukarjo tabrak tadi tanya
 ternyata terus$ tidur top tower tunggu untuk video woy$
nonsense -6 =road @person ^apa ^bapak ^kapan ^tetangga ^tolong ^trc baju bantu bawa butuh dari dipukul gelandangan$
 istri jam kamu+robot kerja+dong ketemu laki lansia$ laporan$ laporan+saya lokasi mati$ odgj$ orang perempuan$ robot
 rumah sampai saudara terus tolong tolong$ trc warga
nonsense -7 @back @code @goes ^ada ^anak ^assalamualaikum ^belum ^dia ^ibu ^lansia ^maaf ^makasih ^orang ^punten
 anak assalamualaikum bapak daster datang diancam gelandangan hilang ibu jalan lansia pagi pakai punten sekitar
 sendiri sendiri$ suami tetangga yang
nonsense -8 @placed @who=relative bagaimana bah dengan gang jadi lapor masuk mau+lapor sendal topi
nonsense -9 =office @danger @thanked @who=responder ^masih foto janji makasih masih much siapa$
nonsense -10 @? @question @status buka is lapor$ maaf minta$
nonsense -11 @addition @it laporan
nonsense -12 @other ^tidak
nonsense -13 ^ini
nonsense -15 @thanking
question 15 lo
question 14 it
question 12 jam kamu+robot kemana$ tidak$
question 11 bagaimana$ biaya does does+this lama nanti this
question 10 @? ^bisa apa+syaratnya atau bener ini+pak kantor kemana resmi siapa$ tanya
question 9 =ask @question ^ini ^is aja$ akan bagaimana bener$ berapa boleh dibaca ini+bot itu jaga kantor$ kenapa
 layan nanti$ panti polisi siapa tidak+nanti
question 8 24+jam ^apa ^bayar ^boleh ^emang ^foto ^maksudnya ^mau ada+biaya apa+pak are are+you beda bekas bisa
 boleh+lapor bukan$ gratis+kan harus kalau kirim kota lapor malam+ada mesin mesin$ perlu petugas+perempuan
 rumah+singgah singgah syaratnya tangsel tindak$ trc you
question 7 ^are ^bagaimana ^daerah ^dinsos ^iki ^jam ^kalau ^kenapa ^rumah aman ambulans apa apa$ bagaimana+cara
 bayar berapa+lama berapa+orang besok+ada bisa+lapor bot di+tangerang dibawa dinsos emang gratis+tidak hari
 istirahat izin kan kirim+lokasi kok+lama lama$ luar maksudnya nama+saya nomor+telepon orang+bener orang+meninggal
 program rahasia skripsi telepon umur+berapa untuk yang
question 6 ^bener ^berapa ^hari ada+ambulans aktif alamat anak+jalan bayar+tidak biasanya bisa+saya cara cek+laporan
 dendam di+kantor dinsos$ do hari+minggu hukum identitas iki jam$ kalau+ketemu kalau+saya kan$ ketemu+orang
 lama+biasanya lapor+di lapor+disini mana$ nomor nomor+dinsos odgj pak+jam pak+nya panti+lansia pelapor
 perempuan+ada petugas polisi+di pulang rahasia+kan saya+rahasia saya+tanya siapa+ya tadi+malam tangsel+masuk warga
 ya$ ya+kok
question 5 =drill =well @len1 @len2 ^beda ^bibi ^data ^ieu ^malam ^petugas ^siapa ^tadi ^trc ada+apa aja aman$
 anonymously anonymously$ apa+robot baju balas banget$ berapa+hari bibi bot$ buka daerah data dengan disebar+tidak
 endi harus+kirim ieu+teh iki+bot is jaga+malam kalau+ada kalau+minta ke+panti kenceng kerja ketemu kok+harus
 laporan laporan+anonymously layan$ malam+tidak mana nanti+pulang orang+mana penelepon+tanya punya+saudara robot
 rt+tidak sampai+jam saya+disebar saya+takut sih sih$ sirine tadi+ada takut takut+dia tanggung tanya+pak tanya+terus
 terus$ tidak tidak+kalau tidak+untuk yang+jaga
question 4 @it ^abis ^kamu ^nama ^panti ^timnya ^umur abis+lapor alamat+rumah ambil+mayat ambulans+gratis apa+sih
 apa+ya bener+tidak berita bisa+jemput boleh+kirim cara+cek chat+ini di+kali dijemput dijemput+nanti dulu foto
 gelandangan+nanti hari+di ieu ini+layan ini+nomor itu+yang kumat lapor$ lapor+kesini lapor+trus laporan+saya lokasi
 lumpuh maksimal maksimal+berapa malam masih masuk+panti minggu mobil+apa orang pak+apa pak+di pak+ini pak+kalau
 pakai+mobil pemerintah perempuan perempuan$ pulang+tidak punya rame2 saya+warga singgah$ tampung teh terima tetep
 tidak+di trc+itu umur yang+meninggal
question 3 @where ^biaya ^dengan ^kok ^ktp ^nanti ^odgj ada+petugas ada+tidak alamat$ aman+tidak anak+hilang
 apa+beda apa+harus apa+mesin apa+saya apa+yang bawa+pulang beda+dengan berita+bunuh biasanya$ biaya+pemakaman bisa$
 bisa+bantu boleh+saya bot+ini bukan+warga bunuh cara+lapor chat darurat data+pelapor data+saya dengan+112
 dengan+siapa di+cimone di+tiktok dijemput+perempuan dikasih dikasih+makan dinsos+bisa hari+libur harus+share
 harus+tunggu ini+gratis itu+di jawab jemput juga kalau+odgj kalau+orang kalau+sudah kali kamu ke+rs ke+siapa
 keluarganya+tidak kemarin+itu kenapa+pak lapor+lewat luar+kota maaf+ini mana+alamat masuk mau+dijemput meninggal
 meninggal+di mereka nomor+resmi open orang+tua panggil petugas$ pp satpol+pp saya+bawa saya+harus saya+laporan
 share share+lokasi sih+ada sih+berita singgah+mana sudah+dijemput tadi tangerang+boleh tangerang+bukan terlantar
 tidak+muncul tidak+petugas tiktok titip trus tuh urus+bagaimana viral+di warga$ warga+tangerang ya yang+benar
 yang+dibawa yang+viral
question 2 @addition @case ^112 ^dasar ^dokumen ^identitas ^kantor ^lapor ^penelepon ada+di aja+yang aktif+24
 ambulans+dinsos anak+di anonim anonim$ apa+bisa apa+itu apa+laporan apa+pelapor bagaimana+kalau banyak beda+odgj
 benar besuk biasanya+petugas biaya+tidak bisa+minta bot+nya bukan cimone cimone$ culik culik+anak dasar dengan+odgj
 dengan+orang di+english di+odgj di+pasar dibawa+ke dibawa+kemana dinas dinas+sosial dinsos+bukan dinsos+itu
 dinsos+kota disini+dengan dokumen dokumen+apa english english$ foto+tidak gratis+ada harus+kenapa harus+polisi here
 here$ ibu$ informasi ini+aktif is+this itu+apa itu+bener itu+dinsos itu+mana itu+orang jam+besuk jawab+orang
 jemput$ jenguk kalau+lapor kan+pak kasih+makan ke+polisi ke+rsj keluarganya kemana+sih kok kontrol+ke korban+sudah
 lansia+yang lapor+anonim lapor+ke lapor+pak lokasi$ lokasi+sih makan makan$ mana+sih mayat+tanpa muncul
 nanti+hubung nganter nolak nolak+dibawa nomor+ini odgj+dengan odgj+nya orang+dengan orang+odgj orang+petugas
 orang+sih orang+terlantar pakai+seragam panti+tidak pasar$ penelepon pertolongan+pertama pesan+suara petugas+tidak
 polisi$ polisi+dulu polisi+tidak satpol saya+aman saya+bukan saya+panggil send seragam sosial suara sudah+meninggal
 surat syarat+masuk telepon+kemana terlantar+itu terus tidak+saya tidur+mana timnya tindaklanjut tolong+informasi
 tua+yang tunggu+di untuk+ibu ya+pak yang+datang yang+harus yang+jawab yang+sudah yang+tidak
question 1 80+tahun ^besok ^gelandangan ^kemarin abis ada+gelandangan anak$ bagaimana+sih bahasa bahasa+jawa
 bantu+cari batal bawa+golok bener+dinsos bisa+masuk boleh+jenguk boleh+tidak buka+hari cari+ibu dengan+ini di+jalan
 dibawa$ dibawa+kemarin dinsos+berapa dinsos+buka disebar dititipin dititipin+ke gelandangan+paksa grogol
 harus+kasih harus+pakai hilang+saya ini ini+jawab itu+singkatan itu+tadi juga$ kejang+di kemana+pak kenapa+harus
 kesini+apa ketemu+anak lagi+kumat laksa laku lansia+terlantar lapor+tanpa libur lihat+orang lokasi+bagaimana
 mahasiswa minta+ambulans nanti+apa nanti+saya nya odgj+yang orang+nolak orang+yang paksa paksa$ pencet pesan
 petugas+datang prosedurnya prosedurnya+bagaimana rs$ rsj saudara$ saya+di siapa+ini siapa+yang singgah+itu
 singkatan singkatan+apa sore+ada sudah+angkut tadi+sore tampung$ tanpa telepon+ke terlantar$ tidak+mau tidak+sih
 tugas tugas+sekolah untuk+tugas video yang+butuh yang+odgj yang+tanggung
"""
