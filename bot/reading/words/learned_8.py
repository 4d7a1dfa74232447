"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
greeting 20 orang+tidak
greeting 18 saya+makasih
greeting 16 ^tes ada+orang chatbot ini+chatbot
greeting 14 apa+ini
greeting 13 ^halo ^hi ^horas ^punten ^sampurasun halo hi horas punten sampurasun tes ya+ini
greeting 12 ^assalamualaikum ^hallo ^haloo ^malam ^pak ^permisi assalamualaikum hallo haloo makasih$ pak+dinsos
 permisi sampurasun$
greeting 11 @len0 ^hai ^haii ^hello ^kulonuwun ^pagi ^sugeng dinsos+tangerang hai hai$ haii hello ibu$ kulonuwun
 kulonuwun$ malam$ pagi pak$ sugeng
greeting 10 ^met ^oii ^ping ^selamat ^spada ^start ^test ^waalaikumsalam ini+siapa malam malam+pak met oii oii$
 permisi$ ping ping$ putus$ robot$ sambungan siang spada spada$ start start$ test waalaikumsalam waalaikumsalam$
 woy$
greeting 9 ^p bot+ya cek$ enjing p pagi+pak punten$ selamat selamat+malam sore tanya$ test$ tidak$ wb wb$ wr wr+wb
greeting 8 apa+kabar assalamualaikum+pak enjing$ hallo$ halo$ halo+apa ini+robot kabar$ kan$ masuk+tidak p$ pagi$
 permisi+pak petugas$ putus selamat+pagi siapa sore+pak
greeting 7 ^siang apa+ada bapak+ibu dinsos evening evening$ good+evening hai+pak halo+ini halo+pak masuk$ orang$
 robot selamat+siang selamat+sore siang+pak tangerang tes$ tidak+disini wilujeng
greeting 6 ^halooo ^misi ^oy ^sore ^tok ^wilujeng ^woy assalamualaikum$ dinsos$ halooo ibu+petugas malam+apa
 mau+tanya mic mic+tes misi misi+pak oy oy$ pagi+bapak punten+kakak siang$ sugeng+enjing tes+mic tok tok$
 wilujeng+enjing
greeting 5 ^bot assalamualaikum+wr dinas+sosial disini$ horas+lae ini$ kan lae lalu masuk met+pagi permisi+tumpang
 sosial woy
greeting 4 apa assalamualaikum+warahmatullahi bener+dinsos dinas enjing+pak good halo+dinsos halo+selamat ini
 ini+bener kota met+malam pak pak+apa satpol$ siapa$ sore$ tanya tumpang+tanya wabarakatuh wabarakatuh$
 warahmatullahi warahmatullahi+wabarakatuh
greeting 3 ^apa ^good ^ibu a$ apa+orang bah bot+apa dengan+dinsos disini haloo+pak hi+ada hi+pak horas+bah kota$
 lae$ maaf+mengganggu malam+bapak mengganggu mengganggu$ met+siang pak+haji pak+mau pak+🙏 punten+a semangat semua$
 siang+dengan siapa+ini sosial+kota tes+123 trc$ tumpang yak yak$
greeting 2 ^cek ^penelepon ada$ ada+petugas apa+bener assalamualaikum+bapak bener bener+ini bot dengan+siapa haji
 haji$ hotline ibu kabar kota+tangerang penelepon permisi+ibu satpol sosial$ tanya+dong
greeting 1 assalamualaikum+ibu assalamualaikum+selamat halo+ada kakak$ kamu+robot malam+dinas online$ permisi+mau
 semua tangerang$
greeting -1 12345$ 24+jam 60an 60an$ @1 @call @unseen @who=operator ^12345 ^angkot ^api ^are ^asd ^baju ^bantu
 ^batal ^cepat ^daftar ^gang ^ijazah ^is ^itu ^jangan ^jembatan ^jempol ^kata ^kira ^kurang ^lihat ^lorem ^open
 ^pakai ^patokan ^penipuan ^persita ^polsek ^progres ^rsud ^rumah ^saudara ^sekitar ^status ^tarimo adik+saya air
 alamat alhamdulillah$ ambruk anak+kecil aneh angkut anjing anyar api api$ atas atau badan bagaimana+ya baik$ bales
 bangun banyak$ bapak batik$ batu$ bau bawa+golok bego bego$ bener$ bensin berapa$ berkat besok biaya biru bohong
 boleh+tanya bot+bego bot+jelek bulan butuh+pertolongan cabut cabut$ cek+tiket cepat$ cibodas cikokol$ ciledug
 cimone cipondoh$ coba$ dalam dapat dapet dari+rumah data deh$ depan+rumah di+pinggir di+terminal dia+moved dibantai
 dikasih dikenal doang+pak dua$ duduk+di duit$ eh gang+tabrak gelandangan+di gemuk gemuk+pendek gerak gigi goblok
 goblok$ godang habis hadiah hari+ini hari+minggu hidup hujan ibu+lansia identitas ijazah ini+video ipsum ipsum$
 ireng iseng$ istri$ item$ itu+selamat jaket jam+setengah jawab jd jempol jempol+untuk jepit jepit$ jiwa
 jomblo+tidak jomblo+ya kacamata kamar kampung kartu kasih+pak kayu kel kelurahan kenalan kenapa+pak kepala
 kesini+pak kok+diam kp+baru kubur kucing kurus lagi$ lagi+pak lah lampu+merah lansia+itu lansia+saya lansia+yang
 laporan+baru lari$ layan loh lorem lorem+ipsum maaf maksudnya malam+bagaimana mandi mandir masih$ matur
 matur+makasih mauliate+godang menunggu mesin mesin$ minggu$ minta+duit mondar mondar+mandir moved mushola nihil
 odgj$ ok$ ongkos orang+bener orang+pak orang+tua pacar$ pada pager pager+item pak+ada pak+dia pak+jadi pak+minta
 pak+yang pangkalan pas pasar$ patokan pemerintah pencet pendek pendek$ penelepon+tanya penipuan penipuan+online
 persita pertolongan pertolongan$ pesan pesan+ini pikun pingsan$ pinjem pintu pisau polisi polsek polsek+cipondoh
 posisi presiden program progres progres$ rahasia rahasia+kan rambut rsud$ rusak sadar sampah saudara+saya
 saya+cabut saya+dibantai saya+istri saya+lapor saya+malam saya+odgj saya+pak saya+yang sekarang+di sekarat
 selapajang selapajang$ sendal sendal+jepit setengah siapa+presiden sido situ sorry sorry$ spbu status$ suami+saya
 sudah+sampai surat susul$ tahu+pak tahun$ tangsel tangsel+masuk tarimo tarimo+kasih tas tenggelam terakhir teriak
 tersedak this tidak+dikenal tidak+jadi tiga tiket tiket$ tindak tinggi$ toko tol top$ topi$ tpu tpu+selapajang
 tukang turun video video+pak yang+cari yang+kemarin yang+saya
greeting -2 =client =elder =part =rails =smell =thanks =well @len1 @person @search ^alhamdulillah ^anj ^asdfghjkl
 ^bacot ^batik ^bawa ^bayar ^belum ^bidan ^bisa ^butuh ^cari ^gabut ^gas ^hari ^hhhhh ^hmmmm ^jalan ^jam ^jazakallah
 ^kemarin ^klien ^kok ^lagi ^lupa ^nama ^nikah ^nomor ^noted ^odgj ^ppp ^qwerty ^salah ^sekarang ^siapa ^sip ^suami
 ^sukarjo ^top ^tutup ^wkwk ^xixixi ^zzzz ^zzzzz ^👍 ^🙏 abis ada+korban ada+lansia adik aja$ aja+pak alhamdulillah
 ambulans aminah aminah$ amuk anak$ anak+saya anda angkot anj anj$ apa+pak arah are are+you asd asd$ asdfghjkl
 asdfghjkl$ asem bacot bantu+saya bapak+saya bapak+tua baru+pak batik batu bawa+karung bayar+tidak bayi bebek
 belakang belum$ berdiri berdiri$ berisik berisik$ besar bidan bisa+bantu bocah bot+tolol bubar buka$ bunga cantik
 cantik+deh cara cari+istri cikokol cipondoh dan daster datang$ dengan dengan$ di+halte di+jalan di+pos di+rumah
 dibaca dipukul ditinggal doang$ duit dulu gabut gas gelandangan$ gile gile+pak golok gratis+kan halo+bisa halte
 harus hhhhh hhhhh$ hmmmm hmmmm$ hp hubung ibu+saya info ini+foto is iseng item iya$ jadwal jangan jatuh jaya
 jazakallah jelek jelek$ jemput juga kabar+pak kakak+saya kampret kan+pak kantor karung karung$ karunya kayaknya
 kayanya kecil kejang keluar keluarganya kemana kena kerja kira kolong konsultasi korban$ kp ktp kurang lampu lanjut
 lapor+ya lewat linglung logat lu luka lupa$ mana$ mantap+pak mati$ mau+laporan menang meninggal merah minta$ minum
 mobil motor murah naik nanti napas ngomong no noted noted$ nyasar obat oke+pak open orang+gile orang+odgj
 orang+sudah orang+yang pabrik pacar pak+di pak+jomblo pak+laporan pak+nya pak+orang pak+sudah pak+tolong panti
 parah parkir pegang pelapor pergi perlu pindah pinggir pingsan pohon poris pos ppp pukul pulsa punya puskesmas
 qwerty qwerty$ raya rokok rokok$ rps$ rs rsud ruko rumah$ rumah+saya rumah+singgah rumahnya rw saja$ sakit satpam
 saya+hilang saya+lihat saya+sudah saya+tidak sebatang sehat sekarang$ sekitar semoga si siapa+ya singgah sip$ siti
 stasiun status sudah+tidak suka sukarjo sunda sunda$ susul tabrak$ tai takut taman tambah tanah tangis tanpa temen
 tempat tengah terima terminal tiap tiap+malam tidak tidak+bisa tidak+mau tidak+punya tidak+tahu tidak+usah tiketnya
 tinggal tinggi titik tolol tolol$ top topi tower trc tua$ tuhan urus usah vaksin wa waris waris$ warung wkwk$
 xixixi xixixi$ yang+di ybs you zzzz zzzz$ zzzzz zzzzz$ 👍 👍$
greeting -3 =ask =done =force =hurt =not =past @len4 @len5 @sighting @team ^anak ^boleh ^cuma ^darurat ^di ^dua
 ^gelandangan ^haturnuhun ^iya ^izin ^kalau ^laki ^mantap ^mauliate ^ok ^oke ^okeee ^perempuan ^petugas ^satu ^siap
 ^trc ^yang ada+di ada+yang apa+robot apa+syaratnya bagaimana$ baju bakar bantu$ banyak baru$ batal bayar berapa
 bikin buka butuh daftar darah darurat+pak dekat di+depan di+pasar diam dibawa dijemput dua+orang duduk gang
 gelandangan good+job gratis$ haturnuhun hilang$ ini+ada ini+pak iya izin jembatan job jomblo jual kaki kalau kali
 kami kasih kemarin$ kembali kenapa kesini ketemu kirim klien korban laki$ lama lari lihat lokasi lucu lupa makan
 mantap mantul+pak masjid mauliate mayat minggu mirip nih nikah odgj ok oke okeee orang+mirip pak+saya pasar
 pelayanan pengumuman perempuan$ pulang robot+apa rps rt saja sampai satu+orang saudara$ saya+mau sayang sayang$
 sebelah sekolah siap+pak sih sini sip suami tabrak tahu tahun tangan tapi telepon terlantar ternyata terus
 tetangga$ tidak+ada tidak+pak tidur$ tidur+di tolong$ tua tunggu tutup umur update+pak warga wkwk yuk yuk+pak
greeting -4 =arms =birth =blaze =body =breath =child =drill =food =height =home =limp =lost =mad =money =poor =road
 =seen =sick =stir =strike =water =work @? @case @code @kin @len3 @needs @who=relative ^bapak ^dengan ^dia ^kapan
 ^kontrakan ^lansia ^laporan ^maaf ^masih ^mati ^orang ^tadi ^tetangga ^update ada+kabar anak apa$ banget$ bangsat
 baru bawa belum bisa boleh bot$ bukan cari cepat coba dari darurat datang deh depan di dia doang foto hari hilang
 istri itu jalan kata ke kek kemarin kok kontrakan lagi laki laporan$ laporan+saya makasih+pak malam+ada mana masih
 mati+pak mau much nama pak+ini pakai perempuan rumah salah saudara saya saya$ sekarang sendiri sendiri$ sudah
 syaratnya tadi tadi+pagi tetangga tidur update yang
greeting -5 =beast =dead =heart =joke =nature =seek =still =tale =urgent =wait @addition @danger @goes @len2 @placed
 @status @them @who=responder ^bagaimana ^baik ^dinsos ^ditusuk ^mau ^sudah aja bagaimana+pak baik banget bantu cuma
 ditusuk dong+pak dua jadi jam kapan lansia lansia$ lapor$ mati nomor nya resmi resmi$ satu siap test+123 untuk
 ya+pak
greeting -6 # =office @back @it @other @thanking @withdraw ^kakak ^mantul ^minta bagaimana dong gratis mantul minta
 pak+selamat tolong
greeting -7 @reports cintaku cintaku$ lapor laporan lo
greeting -8 ^tidak ^tolong lapor+pak mau+lapor selamat$ tolong+pak
greeting -9 ^lapor
greeting -10 ^makasih
thanks 20 much
thanks 16 ^mantul ^mauliate ^semoga mantul mauliate pelayanan
thanks 15 ^haturnuhun ^top haturnuhun pelayanan$ top
thanks 14 ^baik ^okeee okeee
thanks 13 dengan$ iya$ semoga
thanks 12 ^dengan ^jempol baik jempol jempol+untuk
thanks 11 ^mantap good+job mantap noted$
thanks 10 ^iya ^noted ^siap ^👍 baik$ job noted sip tunggu$ 🙏 🙏$
thanks 9 @thanking ^alhamdulillah ^bantu ^good ^makasih ^ok ^oke ^sip alhamdulillah good ibu$ ok oke sehat siap sip$
 tunggu 👍 👍$
thanks 8 =thanks ^jazakallah ^keren banget godang iya jazakallah kalian keren makasih+pak mauliate+godang ok$
 petugas tuhan
thanks 7 @thanked ^okee ^🙏 banget$ cepat dengan kasih kasih+pak makasih oke+pak okee pak+sudah sehat+selalu selalu
 selalu$ siap+pak terima+kasih timnya
thanks 6 ^hatur ^tarimo ^terima alhamdulillah$ bantu bapak+ibu dijemput lagi$ makasih+ya mantap+pak mantul+pak
 petugas+yang sudah+dijemput tarimo tarimo+kasih terima top$ untuk
thanks 5 @len0 allah banget+timnya banyak berkat cepat$ deh dengan+pak dibawa+pak dinsos$ doa ibu+sudah infonya
 kabar+lagi makasih+banget makasih+banyak matur matur+makasih nak pak$ pak+petugas pak+semoga panjang panjang+umur
 petugas$ rejeki saya+tunggu semoga+sehat semua sukses tangan+terima team ya+nak
thanks 4 ^matur alhamdulillah+sudah aspal atas atas+bantu balas bapak+sudah cepat+banget di+aspal dijemput$ gitu
 hatur hatur+makasih hebat ibu+itu jadi jawab kalian$ keren+banget makasih$ makasih+infonya makasih+sanget
 mantap+cepat mantul+petugas markotop nanti+saya oke+siap pak+makasih respon salut sanget satpol satpol$ saya+kabar
 semoga+balas semua$ siap$ sudah+dibawa sukses+terus temenin tenang top+markotop trc tunggu+ya untuk+petugas ya
 ya+pak
thanks 3 ^kami adik+kami alhamdulillah+ibu allah$ amal amal+ibadah banyak+pak banyak+ya bapak$ baru+15 datang$
 dinsos infonya$ infonya+pak jadi+amal jazakallah+khair kami+saudara kasih$ kasih+atas kasih+banyak khair
 makasih+atas murah nya+sudah ok+siap ok+sip pak+sehat penjelasannya penjelasannya$ petugas+sehat semoga+jadi
 semoga+petugas siap+tunggu sudah+bantu sudah+dimakam sudah+tolong tenang$ terus$ trc$ ucap yang+mau
thanks 2 15+menit ^oh ^puji balas+baik banget+kakak bangsal banyak+bapak beres beres+makasih berkah berkah$
 bisa+nyebut bot+nya dari+lampung dengerin di+kampung dijemput+tadi dimakam duduk+di gitu+makasih hampir ibadah
 ibadah$ ibu+lansia itu+selamat jazakallah+khoir kami+kembali kami+sudah kampung kasih+ibu kasih+sudah
 keren+pelayanan khoir koordinasi lae lae$ lampung lansia+sudah layak makasih+ibu makasih+trc makasih+you mati+tawa
 menit menit$ nama+saya nggih nggih+pak nya nyebut nyebut+nama oh+gitu oke+noted pak pak+cepat pak+lansia pak+mantap
 parah pasien pasien+sudah puji puji+tuhan respon+cepat sanget+pak saudara+dari sip+makasih sip+pak sudah+beres
 sudah+bersama sudah+cari sudah+ketemu sudah+mulai sudah+tidur tadi$ tangan+makasih tawa tawa+saya terima+pasien
 tuhan+sudah tunggu+datang ya+sudah
thanks 1 ^cepat alhamdulillah+bapak atas+respon aye aye+lihat bener+datang bersama dengerin+saya dijemput+makasih
 dikasih+baju dipun godang+ya ibu ibu+ibu jemput+lansia kami+lagi ke+pos kembali+ke lansia+itu lucu makasih+kakak
 makasih+nggih mau+dengerin menangani mulai odgj+nya orang+pingsan orang+tadi pak+terima pak+tidak pak+tunggu pak+🙏
 pingsan+tadi pos$ pun+bapak rumah+lagi semoga+berkah siap+makasih sigap so so+much sudah sudah+cepat sudah+di
 sudah+jemput sudah+mau sudah+tangan tenang+sekarang timnya$ yaudah you
thanks -1 =elder =office @unseen ^adik ^bawa ^besok ^bisa ^bot ^butuh ^darurat ^di ^dijual ^ditusuk ^haii ^hallo
 ^halooo ^hello ^iki ^jangan ^kamu ^kasih ^kata ^kemarin ^ketua ^kira ^kulonuwun ^lupa ^malam ^nama ^nikah ^nomor
 ^oii ^oy ^ping ^posisi ^progres ^qwerty ^rumah ^salah ^saudara ^serah ^siang ^sore ^spada ^start ^sukarjo ^tok
 ^untuk ^waalaikumsalam abis ada$ ada+bapak ada+kabar air aja+pak alamat aman ambruk ambulans amuk angkut arah asem
 badan baju baru batu bawa+golok belum$ berdiri berdiri$ besar biru bot bubar bulan cantik cantik+deh cepat+kesini
 cibodas cikokol ciledug cimone dalam dari+kemarin dari+rumah darurat darurat+pak datang+pak dengan+saudara
 di+pinggir di+terminal dia+sudah dibawa+satpol dihentikan disini ditusuk doang$ dong$ eh enjing evakuasi ganggu gas
 gelandangan+di habis haii hallo halooo hello hidup huni identitas iki item jiwa jomblo kaget kampret kamu+robot
 kayu kejang kel kelurahan kemarin$ kena kenapa+pak kepala kesini+pak ketua ketua+rt konsultasi kucing kulonuwun
 kulonuwun$ kursi lampu+merah lanjut lansia$ laporan+baru lo malam$ mandi masih+dengan mati$ mau+tidur mendampingi
 meninggal minta$ naik napas neglasari neglasari$ nego nggih$ oii oii$ orang+tidak orang+tua oy oy$ pabrik pada
 pagi+bapak pagi+pak pak+yang panas pas pencarian perum pikun ping ping$ pintu pisau pohon progres pulang+sendiri
 pulsa+dong puskesmas qwerty qwerty$ rambut robot robot$ rps rps$ rsud rumah$ rumah+saudara rumah+singgah
 rumah+temen rusak sadar saja$ sampah saudara+ibu saudara+saya saya+lapor saya+odgj saya+siap sekarang+di sekitar
 selamanya selamanya$ selamat+tinggal selesai$ semua+sudah sendiri+pak siang+pak situ sore+pak spada spada$ start
 start$ status suami+saya sukarjo surat susul tadi+pagi tai target tas terakhir teriak terima+dengan tes$ test$
 tetangga$ tidak+pak tidak+punya tidak+tahu tidur$ tok tok$ toko tower tua$ untuk+laporan waalaikumsalam
 waalaikumsalam$ yang+di yang+kemarin yang+saya yuk+pak
thanks -2 =part =past =rails =smell =water @1 @search @team @who=resident ^cari ^dinsos ^gelandangan ^hai ^haloo ^hi
 ^horas ^izin ^kalau ^ketemu ^klien ^kok ^kontrakan ^laki ^maaf ^mati ^odgj ^p ^perempuan ^punten ^sekarang ^suami
 ^sugeng ^tadi ^tes ^test ^update ^wkwk ^woy ada+di adik+saya aja$ anak$ angkot anjing apa$ atas+nama baca
 bagaimana+pak bakar bantu+saya banyak$ bapak+tua baru$ bau bayi belakang besok bikin bisa+masuk bocah boleh buka
 buka$ cara cek$ cipondoh clear daftar dan darah dengan+anak di+halte di+jalan di+pos dia+takut diam dijual dipukul
 ditinggal dua dulu evening evening$ golok good+evening gratis$ hai haloo halte harus hi hilang$ horas hp hubung
 ibu+makasih info ini$ is itu iya+dia izin jadi+lapor jangan+lewat jatuh jaya jual kakak kakak+saya kaki kamu kan
 kantor karunya kayaknya kayanya kecil keluar kemana kembali kerja ketemu ketemu+di kirim kolong korban kp ktp lagi
 lalu lampu lansia lansia+yang lapor$ laporan$ laporan+atas lewat+rumah lihat linglung lu lupa mana$ masjid masuk$
 mati mati+pak mau+lapor merah met+malam minum mobil+tidak motor nama+ibu ngomong nih nikah niku no obat oh+iya
 orang+yang p p$ pagi$ pak+ada pak+di pak+nanti pak+tolong panti parkir pegang pelapor perempuan$ pergi perlu pindah
 pinggir polisi poris pos posisi pukul pulsa punten punya raya rs ruko rumah+pak rumah+saya rumahnya rw saja sakit
 sampurasun$ satu saudara$ saya$ saya+hilang saya+pak saya+tidak sekolah selesai sempit sendiri$ siang sih singgah
 sini stasiun sudah+clear sudah+pulang sudah+saya sudah+terima sudah+tidak sugeng suka tabrak tahu taman tambah
 tanah tangerang tanpa telepon tempat terlantar terminal tes test tiap tidak+mau tidak+usah tidur+di tindaklanjut
 tinggi tolong+cepat tukang turun tutup update update+pak usah wa warung woy$ ya$ ya+gang ya+ibu ybs yuk
thanks -3 =arms =birth =blaze =breath =dead =done =drill =food =limp =mad =money =road =seen =still =strike =tale
 =urgent =well @call @case @len2 @len3 @len4 @len5 @person @sighting @status @who=relative ^anak ^apa ^bagaimana
 ^bapak ^cek ^lama ^laporan ^masih ^met ^pagi ^penelepon ^permisi ^petugas ^pun ^sampurasun ^tetangga ^trc ^yang
 ada+lansia ada+orang ada+yang anak+saya bagaimana$ bapak+saya batal berapa bisa bukan butuh cari cuma dari dekat
 depan di+depan di+pasar di+rumah doang foto gelandangan gratis hari istri jembatan kalau kapendak kata kemarin
 kenapa kesini ketemu+ibu kontrakan lama+banget lansia+nyasar lapor+pak laporan+saya lari lewat lokasi maaf makan
 makasih+sewu malam+pak met minggu mobil nyasar$ odgj orang$ pak+dinsos pasar penelepon permisi pulang pun
 pun+lansia rt salah sampurasun saudara saya+mau sebelah selamat sewu siapa sore suami sudah+kapendak tahun takut
 tanya tapi temen ternyata tidak+ada tidak+bisa tidur tinggal tolong+pak tua wae wae$ warga woy yang
thanks -4 =child =force =heart =height =home =hurt =lost =nature =poor =seek =sick =work @addition @code @danger
 @goes @kin @needs @placed @reports @them @who=operator ^ada ^dia ^ibu ^ini ^kakak ^kapan ^lansia ^mau ^minta ^orang
 ^selamat ada aja anak apa bagaimana bawa cek di dia dong+pak gang hilang jalan jam jangan kapan ke klien kok laki
 laki$ malam mana masih masuk mau nama nomor nyasar orang pakai perempuan rumah sekarang sendiri tetangga tidak
 tidak$ tidak+jadi
thanks -5 # =ask =beast =body =not @it @other @question @who=responder ^assalamualaikum ^lapor ^tidak
 assalamualaikum belum dong ini lama lapor minta pagi satpam saya tolong
thanks -6 @? @back @withdraw ^halo ^sudah ^tolong halo laporan
thanks -7 ^pak
thanks -9 ^saya
thanks -16 saya+makasih
nonsense 16 kapan+nikah
nonsense 15 jomblo kenalan
nonsense 14 ganteng
nonsense 13 @len0 ^cuma coba sudah+makan yuk yuk+pak
nonsense 12 besok bunuh cantik dibantai hatiku jual lu makan+belum pak+baru pocong saya+dibantai tawa
nonsense 11 77$ bubar cinta cintaku cintaku$ dana di+hatinya film hatinya jangan kapan+hujan lu$ murah persita slot
 tidak+pak
nonsense 10 =heart ^lagi alien apa$ belum+pak bisa+tidur cari+istri culik gaji harga hatinya$ hujan+pak jodoh
 jodoh+saya kakak$ klik menang mulu naik+motor nasib pacar skripsi
nonsense 9 =joke =tale @len1 ^dijual ^film ^jual ^kakak ada+alien banget bangsat boleh+kenalan dong dong$ dua gabut
 goblok hati hubung hujan iseng+doang jomblo+tidak kek kenalan+tidak lagi+kenapa lah$ link nego pemerintah pesan
 pinjam presiden pulsa sayang suaranya tolol tutup$
nonsense 8 12345$ @who=resident ^12345 ^bunuh ^cari ^dinsos ^investasi ^ppp ^qwerty ^wkwk asem banget+saya bot cabe
 cabe$ cair cantik+deh dia$ dp goblok$ hari+ini investasi join jomblo+ya kampret kamu kenapa lapor+ada nikah
 nyasar+di obat+pelangsing orang+dibacok pak+jomblo pak+saya paket pelangsing ppp qwerty qwerty$ saya+terlantar sih
 tai tanpa tes test+123 tidak+pakai traktir wa wkwk wkwk$
nonsense 7 123$ ^asdfghjkl ^beli ^bot ^gabut ^join ^lu ^menang ^obat ^open ^pemerintah ^rame ^saya ^zzzzz
 ada+bidadari anda asd asd$ asdfghjkl asdfghjkl$ bebek beli berapa$ bidadari bidadari+jatuh bot$ cinta$ dapat deh
 di+ig dibacok dijual ditinggal+dia dp+0 gacor ig ig+kata jadi+pacar jatuh jatuh+cinta join+grup k klik+link
 ktp+saja lalu lalu+tolong lapor+ndan masa masa+lalu minta+pulsa nih nikah+yuk pak+minta pesen pulsa$ rame+di satu
 satu$ saya+jatuh sayang$ sekarat siapa+presiden slot+gacor sudah+lah tabrak+masa tanggal terlantar tidak+ya
 tolong+ambulans tolong+jemput zzzzz zzzzz$
nonsense 6 1+jam =food @1 ^anj ^ayang ^bacot ^dosen ^gas ^hatiku ^hhhhh ^hidup ^hmmmm ^kamu ^pantun ^persita
 ^petugas ^pinjam ^rumus ^xixixi ^zzzz anda+menang anj anj$ anjir api$ ayang bacot bakso$ bales bego bikin+mati
 bot+bego butuh+dana deh$ di+tv dong+pak dosen dua+tidak dulu+ratus goreng hati+saya hhhhh hhhhh$ hidup hmmmm hmmmm$
 huni ini$ iseng jelas+lu jemput kamu+siapa kata+ada kata+mau ke+cimone kesel kesel$ klik+disini lah lapar lebaran
 lebaran$ libur+tidak link+ini lo+pada lu+siapa luas macet mati+berdiri mau+mati menang+undian modal motor
 nasi+goreng odgj+sih panas pantun pantun+dong pinjem pinjem+dulu proses ratus ratus$ rumus rumus+luas saya+nyasar
 senin setan setan$ subsidi tidak+jelas traktir$ tv tv+ada undian untung xixixi xixixi$ you$ zzzz zzzz$
nonsense 5 10+orang 500rb ^api ^asd ^dana ^dasar ^dompet ^hoax ^klik ^lapar ^polisi ^promo ^sebarkan ^siapa
 ada+lowongan ada+mayat aja+sudah anjing+lu apartemen api ayam bonus cod cuan curhat dasar di+cisadane di+hatiku
 diskon doang+pak dompet duit duit$ eaaa gini grab grup harga+beras hoax hub ini+ke jangan+kasih jelas jendela
 jendela$ kamu+pak kasih+kendor ke+10 kenapa+sih kendor klik$ libur lu+semua mabar makan mampus martabak mati+lampu
 mau+curhat mie mimpi minta+duit murah$ ndan odgj+pak open orang+dengan pak+odgj pak+tidak panas+banget promo
 pulsa+dong rasa ready saya+xxxx sebarkan sekarang+bikin sekarat$ selamat+anda sewa sinyal t t+saya takut
 tambah+satu tes$ tidak$ xxxx xxxx$
nonsense 4 100$ @len2 ^anjing ^anjir ^gaji ^hati ^jadwal ^kirim ^lorem ^mabar ^mampus ^p ^panas ^pocong ^sayang
 ^slot apa+laki bagi bakso bales+kenapa becus belum$ berapa berita besar bikin+saya bo bo$ bohong bola bola+malam
 boleh$ bot+jelek bunga bunuh+saya bunuh+waktu cepat daftar+sekarang dana+cepat dana+gratis dasar+pemerintah deh+pak
 dibunuh doang dpt dua$ dukun gacor+maxwin hadiah hati+ini hubung$ hubung+wa ini+luka ipsum ipsum$ jadwal+bola japri
 japri$ jelek juta kamu+jomblo kenapa+pak konsernya konsernya$ lagi+apa langit lele lemot lontong lorem lorem+ipsum
 lucu luka mampus+saya mantan+saya maxwin maxwin+daftar minat motor+pukul nikah$ nomor+anda open+bo order p pada
 pak+jangan pak+wkwk pemerintah+tidak persija pesan+ini pisah pisah$ pukul+2019 rame rendah saldo saldo+dana sambel
 saya+abis saya+besok saya+dengan saya+odgj saya+tabrak sayur sejak sejak+ditinggal selamat+nomor takut$
 takut+banget tawa$ tengah+malam tepat+di ternak tes+123 test tidak+becus tidur+mulu timnas yuk$
nonsense 3 0812$ 08xx 100rb 10rb ^asdjkl ^babi ^berapa ^besok ^capek ^dapat ^jodoh ^jomblo ^kasih ^mantan ^nomor
 ^pinjem ^test ^timnas ^woi aja aja+sih ambulans$ anda+dapat anjing asdjkl babi+lu bales$ bantai banyak+darah baru$
 begini beras$ berita+bohong besar$ bikin bikinin bio bio$ bot+goblok bot+tolol bulan+ini bulat cair$ camat
 capek+banget cari+wkwk cek$ cepat+cair cisadane cuan$ curi$ dapat+hadiah deposit di+bio di+hati di+istana di+kasur
 disini$ ditinggal gabut+nih gaji+buta gas guys$ hub+wa ini+apa istana jadwal jatuh+dari jelek$ jemput+di jiwa
 jual+akun jual+motor kamar+saya kasur kasur$ ke+2 kerja+tidur km kok+pinter kuliah lagi+mau laki+sudah link$
 link+di makan+gaji malam+ini malam+takut manusia+apa masuk+got mati+tawa mau+tenggelam mayat+di ml mulus mulus$
 murah+hub murah+minat nasi ndan+ada obat odgj+nih odgj+tolong omong pak+camat pak+lagi pak+perempuan pertama
 pinjam+cepat pinter satu+dua saya+presiden sebar semua semua$ sepatu sih$ skripsi$ syarat tengah tenggelam+di tepat
 terlantar+nih terlantar+tanpa tes+satu tidak+bisa tidur+doang tolak tolol$ tugas tutup waktu wkwk+pak wkwk+tolong
 woi woy you
nonsense 2 # 10+juta 2+pak 50jt 62800$ =beast ^boleh ^cek ^di ^jangan ^lapor ^main ^pukul ^tabrak ^woy akun+ff alias
 anak+itu anjir$ apa babi balas banget+mau banget+orang banget+ya banget+yak bank bego$ beli+cilok bener+pak beras
 bot+kok bulan buta cilok cimone coba$ culik+anak curi dapet di+kamar dikejar dm dm$ doang$ dodi dong+bot ff
 ff+murah gaji+10 gaya got guna guna$ guys hadeh hadiah$ hilang+pak indonesia indonesia$ info+loker ini+tolong
 jangan+marah jemput+saya jomblo+terlantar jual+tanah juta+klik kakak kalah kami$ kata+utang kavling kemana+mana
 kenapa$ kerja$ kerja+dari kopi lagi+mana langsung lowongan lu+bot lunas mabar+yuk main marah$ mati+gaya mayat$
 minat+dm minggu+ini mobil$ naik nama+dodi nih+pak nih+temenin nomor nyasar odgj+saya p$ padang pak+dompet pinjol
 pulsa+murah rebu resmi saos saya$ saya+62800 saya+culik saya+dong saya+lagi saya+lapar saya+si sayang+kamu
 sayang+lagi sekarang+juga selingkuh siapa siapa+anjir siapa+sih siapa+sudah sok tanah+kavling temen+saya temenin
 temenin$ tidak+guna tolong+cari tolong+evakuasi uji wkwk+ada wkwk+gabut woy$ ya+tidak yak yak$
nonsense 1 2019$ =drill @reports ^mau ^nyasar ^oy ^sudah ^tok abis ada+apa akun+ml angkut+wkwk apa+sudah beli+pulsa
 bener+tidak bisa+ngomong bit bit+ly bri bulan+bisa buta$ butuh+kerja chat+bot darah$ di+hatimu dijemput+wkwk
 dompet+saya duit+dong evakuasi hatimu hatimu+pak internet jatuh$ jual+pulsa kasih kata keren klik+bit kredit
 kredit+motor kue lagi lawan lucu$ ly malam manusia marah mati+aja ml+murah motor+bekas motor+dp nomor+wa nyanyi oy
 oy$ pinjem+duit pisau$ presiden$ promo+kredit pukul saya+sayang sayat semangat shopee siap sih+mantan sudah$
 tenggelam tok tok$ tolong+dijemput undian+50jt wa$ wa+ini wkwk+bot
nonsense -1 0812xxxx 1+orang 12+bagaimana 2+hari 3+kilo 30an =ask =body =hurt =money =not @case ^abis ^air ^akta
 ^baju ^banjir ^beda ^cara ^dagang ^debt ^dekat ^depan ^emang ^guru ^hujan ^istri ^jempol ^kami ^kantor ^kartu
 ^kayanya ^kk ^lihat ^menunggu ^nama ^nanti ^odgj ^pembantu ^perlu ^pinggir ^ruko ^sekolah ^suami ^tabung ^tangan
 ^tarimo ^telepon ^temen ^token ^tumpang ^ular a+perempuan ada+gelandangan ada+kabar ada+saksi ada+satu agak ahmad
 ahmad+yani aja+ke akan akta aktif al alfamart alfamart$ alun$ aman aman+tidak an anak+di anak+minum anter anyar$
 anyone anyone+coming apa+ya apotek$ asli asli$ assalamualaikum+pak b+1234 bade bagaimana+ini bagaimana+ke bah
 bahaya bakar$ banget+timnya bangun bank$ banyak+banget bapak+ibu bapak+itu bapak+tiri basah+kuyup batik+coklat
 batuceper bawa+golok bawa+tongkat beda+dengan belendung belum+ada belum+dapet benda benda$ bengkel bengkel+las
 berapa+lama berapa+menit berendeng berendeng$ berhenti besar+di besok+kalian bikin+debu bikin+kartu bikin+takut
 bisa+jemput blt boleh+kirim boleh+tanya bot+ini bot+ya bpjs bukan+odgj bus butuh butuh+tempat cari+ibu cctv
 cepat+kesini chat cimone$ cipondoh cisadane$ collector collector+neror coming coming$ da daftar daftar+dtks dagang$
 dalam damkar damkar$ dapet$ dari+malam dari+pemkot dari+tasik debt debt+collector debu debu$ dekat+sekolah dendam
 dengan+112 dengan+anak depan+indomaret depan+smp di+kua di+lokasi di+mana di+penampungan di+pinggir di+tangerang
 dia+cuma dia+pakai dicabut dicek dikeroyok dinas+pendidikan dinas+sosial dinsos+itu diproses+dulu diri$ do
 dompet+hilang dongkap dtks dtks$ duduk+di dulu+pak emang foto+ya ganggu+jiwa gas+3 geng geng+motor gerak gerendeng
 gerendeng$ golok$ halte+depan hampir hapus hari hari$ hari+di hilang+tidak horas+bah horas+lae ibu+sudah ijo ijo$
 imbalan imbalan+tidak indomaret ini+bener ini+foto ini+siapa ini+sudah inyo is+anyone its itu+mana jadi$ jam+berapa
 jambret jangan+diproses jangan+telepon janten janten$ jawa jembatan+berendeng jempol jempol+untuk jemput$
 jual+miras kabar$ kaca kaget kaki+palsu kalau+ajak kalau+minta kali+cisadane kali+sabi kamar+mandi kantor+kelurahan
 kaos kartu+kuning karunya+banget kasih+pak kayu$ ke+laporan ke+nomor kebon kec+benda kejang$ kelurahan+gerendeng
 kembali+ke kembali+lagi keren+pelayanan kesini+pak kilo kirim+lokasi kirim+video kk+saya kok+badan kolong+flyover
 kontrakan+saya korban+luka kota+tangerang kotak ktp$ kua kua$ kulit+sawo kumpul kuning kuning$ kuyup kuyup$ lagi+di
 lagi+sampai lalat lansia+saya lantai lapangan+ahmad lapor+orang lapor+trus larang lari+dari las latihan layan lebih
 lemas lempar lho liar+banyak lihat$ lihat+saya linglung+harus listrik+padam lowongan+kerja lowongan+satpol
 luka+parah maaf+pak maaf+pencet majikannya makasih+pak maksimal maksimal+berapa mana+sih mana+ya masih+di matang
 matang$ mau+datang mau+nikah mau+terjun mayat+gratis menit+lagi menunggu merah$ met+siang minta+fogging minta+kaki
 minta+modal minta+nomor mobil+apa mobil+mayat mulut muncul muntah+abis nama+bapak nama+ibu nanti$ nanti+saya
 napas+tinggal narkoba neglasari ngaku ngomong+apa nihil+ndan nomor+berapa nomor+dinsos nomor+istri nomor+rumahnya
 nomor+yang nya$ nyambung nyasar+pak obat$ obat+larang odgj odgj+yang oke+siap orang+basah orang+di orang+hilang
 orang+petugas orang+tua pabrik$ padahal padam pager+ijo pak+dari pak+ibu pak+temen pak+udin pakai$ pakai+sarung
 palsu$ panti$ parah$ parkir+liar pelatihan+kerja pembantu pemkot$ penagih penampungan penampungan$ pendidikan
 pendidikan+ada pengaduan$ pengaduan+dinas pergelangan permisi+pak pesan+suara phk pindah+ke pingsan$ pinjol+neror
 plafon plat plawad plawad$ poris+plawad poster pp$ pulang+ke pun pungli rahasia ransel ransel$ raya$ razia rejeki
 remaja rong rsj ruko+sebelah rw+5 sabi sakit$ saksi+nama sampah$ sampai+jam sari sarung satu+saudara sawo
 sawo+matang saya+0812xxxx saya+cari saya+disebar saya+kata saya+laporan saya+linglung saya+maling saya+pak
 saya+pakai saya+salah saya+sekarang saya+share saya+tipu saya+wa sd$ sebelah$ seberang+apotek sekarang+di
 sekarang+dia sekitar+30an selesai$ selimut sembako$ sembarangan sembarangan$ sementara+di sendiri+di sesak siap+pak
 siapa+ini sido$ sinyal+jelek sirine smp+6 soal+tetangga soko sori sori+salah sosial stasiun+batuceper suara$ subuh
 sudah+ada sudah+datang sudah+pulang sudah+rong sudah+selesai sugeng+enjing sukasari sukasari$ sukses sukses+terus
 sungai surat+mati tabrak tabung tabung+gas tadi+cuma tahu+pak takut+dia tanah+tinggi tangsel tanya$ tanya+pak
nonsense -1 target tarik+laporan tarimo tarimo+kasih tas+ransel tasik tawa+saya telanjang telepon+aja temen$
 tempat+tinggal teras tetangga+odgj tidak tidak+janten tidak+kuat tidak+mau tidak+napas tidak+sido tiri token
 token+listrik tolong+bantu tolong+dicek tolong+dong tolong+kabar tongkat tongkat$ trc+itu truk+tanah tulang
 tumpang+lapor tuna tunggu+di uang+habis ud udin udin$ ular umur+sekitar untuk+pengaduan update$ update+pak usir
 video+tidak warung$ warung+sebelah where wkwk+maaf wonogiri wonogiri$ woy+ada ya yang+bisa yang+cari yang+hilang
 yang+jual yang+lapor yang+malam yang+saya yang+sekarang yani yani$ yatim yuli
nonsense -2 12$ 24+jam 5$ 6$ =seek =urgent @kin @len3 @needs @unseen @who=operator ^3 ^adik ^are ^bukan ^cepat
 ^darurat ^data ^ditilang ^halooo ^hari ^harus ^hp ^hubung ^jadi ^jaket ^jam ^jazakallah ^judi ^kerja ^klien ^kubur
 ^kucing ^kulit ^kurang ^lah ^lampu ^lari ^listrik ^logatnya ^lowongan ^lupakan ^majikan ^makin ^maksudnya ^mana
 ^misi ^mobil ^napas ^nihil ^no ^okee ^otw ^parkir ^pasang ^patokan ^pelapor ^pelatihan ^penipuan ^polsek ^saudara
 ^sertifikat ^siang ^siap ^sore ^spbu ^tas ^ternyata ^toko ^trotoar ^truk ^warga ^warung ^🙏 abaikan abis+makan
 ada+lansia ada+orang ada+tidak adu adu+saya aja+pak alhamdulillah$ alun am ambrol ambruk amuk anggota angkot$
 angkot+ugal2an angkut$ anjing+liar anyar apa+ini arah asal asap atas atau aye aye+sudah b badan bahasa banjir
 bansos bapak+ini baru baru+datang basah batak batal$ batik$ bau+banget bayar+tidak beda bekas bekas+luka bekasi
 bekasi$ belum+juga bener$ bensin berapa+hari berdiri berdiri$ berita+bunuh biasanya biaya biru bisa+bantu
 bisa+hubung bisa+pulang bocah bot+nya bulog cara$ cerai$ chat$ chatbot cibodas ciledug cina cina$ cipondoh$ coklat
 coklat$ cuma+dibaca dagang dan darah dari+kemarin darurat+pak data+saya dengan+siapa depan+sd depan+sekolah
 di+halte di+kali di+kantong di+kantor di+pos di+sana di+warung diam+aja digusur dinas dinsos dinsos+hari diproses$
 dipukul+suami disebar+tidak ditilang evening evening$ flyover fogging foto+susul free gaji+saya gelandangan+di
 gigit godang good+evening good+job guru habis+ongkos hai+pak haji$ halo+dinsos halo+pak halooo hamil hari+yang
 hilang+stnk hitam hitam$ hp+saudara hp+saya ibu+aye iki+bot info ini ini+chatbot istri+saya it jadi+relawan
 jadi+tidak jaket jalan$ jalan+kaki jalan+merdeka jam$ jangan+cuma jaya jaya$ jazakallah jemput+bapak jenggot
 jenggot$ jual+makan jual+tisu judi judi+sabung juga juga$ kacamata$ kadaluarsa kadaluarsa$ kaki$ kami kampung
 kantong kantong+ada kantor$ kasih+makan kayu ke+arah ke+bekasi kec kecek kel keluar keluarganya kelurahan kemana
 kenapa+laporan kepala ketemu+mayat kimia kiri kirim$ kirim+foto kirim+ulang kk kok+diam kolong komplek ktp+hilang
 ktp+saya kubur+cina kucing+tabrak kulit kumis kumis+tebal kurang kurus+tinggi lae lae$ lampu+merah lanjut
 lansia+yang lapangan lapor+kemana lapor+sekarang laporan+baru lari$ lari+naik lo logatnya loh lokasi$ luka+di
 lumpuh lupakan maaf$ mabuk majikan makan+kadaluarsa makasih+ya maling mana mandi mantan+suami massal mau mau+ada
 mau+bikin mau+jadi mau+ke mau+kirim mau+minta mau+tanya mau+untuk mauliate+godang meluncur meluncur$ meninggal
 menit menjahit merdeka mereka mereka+dikasih mesin mesin$ minta+pemadam minyak miras misi misi+pak modal+usaha
 motor$ muka mulai muntah mushola mushola$ naik+angkot naik+terus nama+saya namonyo ndan$ neror neror+saya ngomong
 nihil no+hp nomor+12 nomor+telepon okee ongkos$ online+shop orang+sudah orang+yang otw+belum pacar$ pagi+pak
 pak+ada pak+bantu pak+cuma pak+dia pak+mau pak+selamat pak+semoga pak+sudah pak+yang pakai+kacamata paman panggil
 panjang pas pasang pasar+anyar patokan pecat pelatihan pemkot pencet$ penipuan penipuan+online perempuan pergi
 petugas+nya php pikun pinggir+kali pingsan pintu pkh plus pohon$ polisi$ polisi+minta polsek+cipondoh pom
 pom+bensin posisi pp program progres$ pura puskesmas$ putih putus$ racun rambut relawan resmi$ rumah+mau
 rumah+nomor rumahnya rusak sabung sabung+ayam sadar saja saksi salah+chat salah+kirim sambungan sampai$ samping
 sana sana$ satpam satpol$ satpol+pp saudara+saya saya+ada saya+aja saya+am saya+dapet saya+diancam saya+habis
 saya+kemarin saya+lapor saya+perkosa saya+perlu saya+sayat saya+takut saya+tarik saya+yang sd seberang segera
 segera$ sekolah$ selamat$ selamat+malam selamat+siang selamat+sore selesai sementara semoga+sehat sertifikat
 sertifikat+tanah share shop siang$ siang+pak siap$ siapa+yang sih+berita sini situ$ soal sore$ sore+pak spbu
 spbu+cikokol stnk suami$ suara sudah+minggu sudah+sampai sunatan susul$ syaratnya+apa tadi+pagi tanah tangis tebal
 telat telepon$ terakhir teriak terjun terminal+poris ternyata$ tersedak tetangga+saya tiap+malam tidak+bayar
 tidak+dikasih tidak+kenapa tidak+nih tidak+punya tidak+usah tiket$ tiketnya tipu tipu+online tipu+saya tisu titik
 titiknya tol tolong+segera trc$ trc+0457 trotoar truk trus tu tua$ tumpang tutup+kenapa ugal2an ulang
 ulang+titiknya update+dong usah usaha viral wajib warga$ warga+yang warna woy+bales ya+pak yang+di yang+kemarin
"""
