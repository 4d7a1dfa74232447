"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
greeting 3 ^good a$ bah dengan+dinsos disini haloo+pak hi+ada hi+pak horas+bah ini+bener kota$ lae$ maaf+mengganggu
 malam+bapak mengganggu mengganggu$ met+siang pak pak+apa pak+haji pak+mau punten+a semangat siang+dengan siapa+ini
 sosial+kota tanya tes+123 trc$ tumpang yak yak$
greeting 2 ^penelepon ada$ ada+petugas apa+bener assalamualaikum+bapak bener bener+ini bot+apa dengan+siapa haji
 haji$ hotline ibu kabar kota+tangerang online$ penelepon permisi+ibu satpol semua sosial$ tanya+dong
greeting 1 =still ^ada ^cek assalamualaikum+ibu assalamualaikum+selamat bot halo+ada online tangerang$
greeting -1 123$ 12345$ 24+jam 60an 60an$ @1 @unseen @who=operator ^12345 ^angkot ^api ^asd ^baju ^bantu ^batal
 ^daftar ^gang ^ijazah ^is ^itu ^jangan ^jembatan ^jempol ^kata ^kira ^kurang ^lihat ^lorem ^open ^pakai ^penipuan
 ^persita ^polsek ^progres ^rsud ^rumah ^saudara ^sekitar ^semoga ^status ^tarimo ^🙏 adik+saya air alamat
 alhamdulillah$ ambruk anak+kecil anda aneh anjing anyar api api$ bagaimana+ya baik$ bales bangun bantu+saya banyak$
 bapak batik$ batu$ bau beda bego bego$ bener$ berapa$ berkat besok biaya biru bo bo$ bohong boleh+tanya bot+bego
 bot+jelek bot+tolol bulan butuh+pertolongan cabut cabut$ cari+istri cek+tiket cepat$ cibodas cikokol$ ciledug
 cimone cipondoh$ coba$ dalam dapet dari+rumah data deh$ di+pos di+terminal dia+moved dibantai dikasih dikenal
 doang+pak duduk+di duit duit$ eh gang+tabrak gelandangan+di gemuk gemuk+pendek gerak gigi gile+pak goblok goblok$
 godang habis hadiah hari+ini hari+minggu her hujan ibu+lansia identitas ijazah ini+video internet ipsum ipsum$
 ireng iseng$ istri$ itu+selamat jaket jam+setengah jawab jelek jelek$ jempol jempol+untuk jepit jepit$ jiwa
 jomblo+tidak jomblo+ya kacamata kamar kartu kasih+pak kayu kel kelurahan kenalan kenapa+pak kepala kesini+pak
 kok+diam kp+baru kubur kurang kurus kurus+tinggi lagi$ lagi+kenapa lah lampu+merah lanjut lansia+itu lansia+saya
 lansia+yang lari$ layan loh lorem lorem+ipsum maaf maksudnya malam+bagaimana mandi mandir manusia matur
 matur+makasih mauliate+godang meninggal menunggu mesin mesin$ minggu$ minta+duit mondar mondar+mandir moved mulai
 mushola nihil ok$ ompong ompong$ ongkos open+bo orang+aneh orang+bener orang+pak orang+tua pabrik pacar$ pada pager
 pager+item pak+ada pak+dia pak+jadi pak+minta pak+yang pakai+kacamata pangkalan pas pasar$ patokan pegang
 pemerintah pencet pendek pendek$ penelepon+tanya penipuan penipuan+online persita pertolongan pertolongan$ pesan
 pikun pingsan$ pintu pisau pohon polisi polsek polsek+cipondoh posisi presiden program progres progres$ pulsa$
 puskesmas$ rahasia rahasia+kan rambut rsud$ rumah$ rumahnya rusak sadar sampah satpam saudara+saya saya+cabut
 saya+dibantai saya+istri saya+lapor saya+lihat saya+malam saya+odgj saya+pak saya+yang sehat sekarang+di selapajang
 selapajang$ sendal sendal+jepit setengah siapa+presiden sido situ sorry sorry$ spbu status$ suami+saya sudah+sampai
 surat susul$ tahu+pak tahun$ tangsel tangsel+masuk tanya+pak tarimo tarimo+kasih tas tenggelam terakhir teriak
 tersedak this+pagi tiap+malam tidak+dikenal tidak+jadi tidak+punya tiga tiket tiket$ tiketnya tindak tinggi$ toko
 tolol$ top$ tpu tpu+selapajang trc tukang tunggu$ turun video video+pak yang+di yang+kemarin yang+saya
greeting -2 =elder =part =rails =thanks =well @call @len1 @person @search ^alhamdulillah ^anj ^are ^asdfghjkl ^bacot
 ^batik ^bawa ^bayar ^belum ^bidan ^bisa ^butuh ^cari ^gabut ^gas ^hari ^hhhhh ^hmmmm ^jalan ^jam ^jazakallah
 ^kemarin ^klien ^kok ^lagi ^laporan ^lupa ^nama ^nikah ^noted ^odgj ^ppp ^qwerty ^salah ^sekarang ^siapa ^sip
 ^suami ^sukarjo ^top ^tutup ^wkwk ^xixixi ^zzzz ^zzzzz ^👍 abis ada+korban ada+lansia ada+yang adik aja$ aja+pak
 alhamdulillah ambulans aminah aminah$ amuk anak$ anak+saya angkot anj anj$ arah are are+you asd asd$ asdfghjkl
 asdfghjkl$ bacot bapak+saya bapak+tua baru$ batik batu bawa+karung bayar+tidak bayi bebek belakang belum$ berdiri
 berdiri$ berisik berisik$ besar bidan bisa+bantu bocah bubar buka$ bunga cantik cantik+deh cara cikokol cipondoh
 daster datang$ dengan dengan$ di+halte di+jalan di+rumah dibaca dipukul ditinggal doang$ dulu gabut gas
 gelandangan$ gile golok gratis+kan halo+bisa halte harus hhhhh hhhhh$ hidup hmmmm hmmmm$ hp hubung ibu+saya info
 ini+foto is iseng item item$ iya$ jadwal jangan jatuh jaya jazakallah jemput jual juga kabar+pak kakak+saya kan+pak
 kantor karung karung$ karunya kayaknya kayanya kecil kejang keluar keluarganya kemana kena kerja kira kolong
 konsultasi korban$ kp ktp lagi+pak lampu lewat linglung logat lu luka lupa$ mana$ mantap+pak masih$ masjid mati$
 mau+laporan menang merah minta$ minum mobil motor murah naik nanti napas ngomong no noted noted$ nyasar obat
 oke+pak open orang+gile orang+odgj orang+sudah orang+yang pacar pak+di pak+jomblo pak+laporan pak+nya pak+orang
 pak+sudah pak+tolong panti parkir pelapor pergi perlu pindah pinggir pingsan poris pos ppp pukul pulsa punya
 puskesmas qwerty qwerty$ raya rokok rokok$ rs rsud ruko rumah+saya rumah+singgah rw sakit saya+hilang saya+sudah
 saya+tidak sebatang sekarang$ sekitar sekolah semoga si singgah sip sip$ siti stasiun status sudah+tidak suka
 sukarjo sunda sunda$ susul tabrak$ takut taman tambah tanah tangis tanpa telepon temen tempat tengah terima
 terminal this tiap tidak tidak+bisa tidak+mau tidak+tahu tidak+usah tinggal tinggi titik tolol top topi topi$ tower
 tua$ tuhan urus usah vaksin wa waris waris$ warung wkwk$ xixixi xixixi$ ybs you zzzz zzzz$ zzzzz zzzzz$ 👍 👍$ 🙏 🙏$
greeting -3 =ask =client =done =force =hurt =past @len4 @len5 @sighting @team ^anak ^boleh ^cuma ^darurat ^di ^dua
 ^gelandangan ^haturnuhun ^iya ^izin ^kalau ^laki ^mantap ^mauliate ^nomor ^ok ^oke ^okeee ^perempuan ^petugas ^satu
 ^siap ^trc ^yang ada+di apa+pak asem bagaimana$ baju bakar bantu$ banyak baru batal bayar berapa bikin buka butuh
 daftar dan darah darurat+pak dekat di+depan di+pasar diam dibawa dijemput duduk gang gelandangan good+job gratis$
 haturnuhun hilang$ ini+ada iya izin jembatan job jomblo kaki kalau kali kami kampret kasih kemarin$ kembali kenapa
 kesini ketemu kirim klien korban laki$ lama lari lokasi lucu lupa makan mantap mantul+pak mauliate mayat minggu
 mirip nih nikah odgj ok oke okeee orang+mirip pak+parah pak+saya parah parah+pak pasar pelayanan pengumuman
 perempuan$ pulang rps rps$ rt saja saja$ sampai satu+orang saudara$ saya+mau sayang$ sebelah siap+pak siapa+ya sih
 sini suami tabrak tahu tahun tai tangan tapi terlantar ternyata terus tetangga$ tidak+ada tidak+pak tidur$ tidur+di
 tolong$ tua tunggu tutup umur update+pak warga yuk yuk+pak
greeting -4 =arms =birth =blaze =body =breath =child =drill =food =height =home =limp =lost =mad =money =not =poor
 =road =seen =sick =smell =stir =strike =water =work @? @case @code @kin @len3 @needs @who=relative ^bapak ^dengan
 ^dia ^kapan ^kontrakan ^maaf ^mati ^orang ^tadi ^tetangga ^update ada+kabar anak apa$ apa+robot apa+syaratnya
 banget$ bangsat bawa belum bisa boleh bot$ bukan cari cepat coba dari darurat datang deh depan di dia doang
 dua+orang foto hari hilang ini+pak istri itu jalan kata ke kemarin kok kontrakan lagi laki lapor$ laporan$
 laporan+saya lihat makasih+pak malam+ada mana mati+pak mau much nama pak+ini pakai perempuan rumah salah saudara
 saya saya$ sayang sekarang sendiri sendiri$ sudah syaratnya tadi tadi+pagi tetangga tidur update wkwk yang
greeting -5 =beast =dead =heart =joke =nature =seek =tale =urgent =wait @addition @danger @goes @len2 @placed
 @status @them @who=responder ^bagaimana ^baik ^dinsos ^ditusuk ^lansia ^mau ^sudah aja bagaimana+pak baik banget
 bantu cuma ditusuk dong+pak dua jadi jam kapan kek lansia lansia$ masih mati nomor nya resmi$ satu siap test+123
 untuk ya+pak
greeting -6 # =office @back @withdraw ^kakak ^masih ^minta bagaimana dong gratis minta pak+selamat resmi tolong
greeting -7 @it @other @thanking ^mantul cintaku cintaku$ lapor laporan lo mantul
greeting -8 @reports ^tidak ^tolong lapor+pak mau+lapor selamat$ tolong+pak
greeting -9 ^lapor
greeting -11 ^makasih
thanks 21 much
thanks 16 ^mantul ^mauliate ^semoga mantul mauliate pelayanan
thanks 15 ^haturnuhun ^top haturnuhun pelayanan$ top
thanks 14 ^okeee okeee
thanks 13 ^baik dengan$ iya$ semoga
thanks 12 ^dengan ^jempol baik jempol jempol+untuk
thanks 11 ^mantap good+job mantap noted$
thanks 10 @thanking ^iya ^noted ^👍 baik$ job noted sip tunggu$ 🙏 🙏$
thanks 9 ^alhamdulillah ^bantu ^good ^makasih ^ok ^oke ^siap alhamdulillah good ibu$ ok oke sip$ tunggu 👍 👍$
thanks 8 =thanks ^jazakallah ^keren ^sip banget godang iya jazakallah kalian makasih+pak mauliate+godang petugas
 siap tuhan
thanks 7 @thanked ^okee ^🙏 banget$ cepat dengan kasih kasih+pak keren makasih ok$ oke+pak okee pak+sudah sehat
 sehat+selalu selalu selalu$ siap+pak terima+kasih timnya
thanks 6 ^hatur ^tarimo ^terima alhamdulillah$ bantu bapak+ibu berkat dijemput lagi$ makasih+ya mantul+pak
 pak+petugas petugas+yang sudah+dijemput tarimo tarimo+kasih terima top$ untuk
thanks 5 @len0 balas banget+timnya banyak cepat$ cepat+banget deh dengan+pak dinsos$ doa ibu+sudah infonya
 makasih+banget makasih+banyak mantap+pak matur matur+makasih nak pak$ panjang panjang+umur rejeki saya+tunggu
 semoga+balas tangan+terima team ya+nak
thanks 4 ^matur alhamdulillah+sudah aspal atas atas+bantu di+aspal dibawa+pak dijemput$ gitu hatur hatur+makasih
 hebat ibu+itu jadi jawab kabar+lagi kalian$ makasih$ makasih+infonya makasih+sanget mantap+cepat mantul+petugas
 markotop oke+siap pak+makasih petugas$ respon salut sanget satpol satpol$ saya+kabar siap$ sudah$ sudah+dibawa
 sukses sukses+terus temenin tenang top+markotop trc tunggu+ya ya ya+pak ya+sudah yang+mau
thanks 3 ^kami adik+kami alhamdulillah+ibu amal amal+ibadah banyak+pak banyak+ya bapak$ bapak+sudah baru+15
 di+kampung dimakam dinsos infonya$ infonya+pak jadi+amal jazakallah+khair kami+saudara kami+sudah kasih$ kasih+atas
 kasih+banyak keren+banget khair layak makasih+atas murah nanti+saya nya+sudah ok+siap ok+sip pak+sehat pak+🙏
 penjelasannya penjelasannya$ petugas+sehat semoga+jadi semoga+petugas semua siap+tunggu sudah+bantu sudah+dimakam
 sudah+tolong tenang$ terus$ trc$ ucap untuk+petugas
thanks 2 15+menit ^oh ^puji balas+baik bales banget+kakak bangsal banyak+bapak beres beres+makasih berkah berkah$
 bisa+nyebut bot+nya dari+lampung datang$ dengerin dijemput+tadi duduk+di gitu+makasih hampir ibadah ibadah$
 ibu+lansia itu+selamat kami+kembali kampung kasih+ibu kasih+sudah keren+pelayanan koordinasi lae lae$ lampung
 lansia+sudah makasih+ibu makasih+trc mati+tawa menit menit$ nama+saya nggih+pak nya nyebut nyebut+nama oh+gitu pak
 pak+cepat pak+mantap parah pasien pasien+sudah puji puji+tuhan respon+cepat saudara+dari semoga+berkah sip+makasih
 sip+pak sudah sudah+beres sudah+bersama sudah+cari sudah+mulai sudah+tidur tadi$ tangan+makasih tawa tawa+saya
 terima+pasien tuhan+sudah tunggu+datang
thanks 1 =stir atas+respon aye aye+lihat bersama dengerin+saya dijemput+makasih dikasih+baju dipun godang+ya ibu
 ibu+ibu jemput+lansia kami+lagi ke+pos kembali+ke lansia+itu lucu makasih+kakak makasih+you mau+dengerin menangani
 mulai nggih odgj+nya oke+noted orang+pingsan orang+tadi pak+lansia pak+terima pak+tunggu pingsan+tadi pos$
 pun+bapak rumah+lagi sanget+pak siap+makasih sigap sudah+cepat sudah+di sudah+jemput sudah+ketemu sudah+tangan
 tenang+sekarang timnya$ yang+darah yaudah
thanks -1 =elder =office =part @unseen ^adik ^bawa ^belum ^besok ^bisa ^bot ^butuh ^darurat ^di ^dijual ^ditusuk
 ^haii ^hallo ^halooo ^hello ^iki ^jangan ^kamu ^kasih ^kata ^kemarin ^kira ^kulonuwun ^lagi ^lupa ^malam ^met ^nama
 ^nikah ^nomor ^oii ^oy ^ping ^posisi ^progres ^qwerty ^rumah ^salah ^saudara ^serah ^siang ^sore ^spada ^sukarjo
 ^tok ^waalaikumsalam abis ada$ ada+bapak ada+kabar air aja+pak alamat aman aman+pak ambulans arah asd asd$ asem
 badan baju bapak+tua batu belum$ berdiri berdiri$ besar biru bot bubar bulan cantik cantik+deh cepat+kesini cibodas
 cikokol ciledug cimone dalam dari+rumah darurat darurat+pak datang datang+pak dengan+saudara di+terminal dia+sudah
 dibawa+satpol dipukul disini doang$ dong$ enjing evakuasi ganggu gas gelandangan+di habis haii hallo halooo hello
 hidup huni identitas iki item jiwa jomblo kampret kamu kamu+robot kejang kel kelurahan kemarin$ kena kenapa+pak
 kepala kesini+pak konsultasi kucing kulonuwun kulonuwun$ kursi lagi+pak lampu+merah lanjut lansia$ lansia+yang lo
 malam$ malam+pak mandi masih+dengan mati$ meninggal met minta$ naik napas neglasari nego oii oii$ orang+tidak
 orang+tua oy oy$ pabrik pada pagi+bapak pagi+pak pak+bantu pak+yang panas pas pasar$ pegang pencarian pikun ping
 ping$ pintu pisau pohon posisi+masih progres pulang+sendiri pulsa+dong qwerty qwerty$ rambut robot robot$ rps rps$
 rsud rumah$ rumah+saudara rumah+singgah rumah+temen rumahnya rusak sadar saja$ sampah saudara+ibu saudara+saya
 saya+lapor saya+siap saya+yang sekarang+di sekitar selesai$ semua+sudah sendiri+pak siang+pak situ sore+pak spada
 spada$ status suami+saya sukarjo surat susul tadi+pagi tai target tas tempat terakhir teriak terima+dengan tes$
 test$ tetangga$ tidak+pak tidak+punya tidak+tahu tidur$ tok tok$ toko tua$ untuk+laporan waalaikumsalam
 waalaikumsalam$ yang+di yang+kemarin yang+saya yuk+pak
thanks -2 =past =rails =water @1 @search @team @who=resident ^cari ^dinsos ^gelandangan ^hai ^haloo ^hi ^horas ^izin
 ^kalau ^ketemu ^ketua ^klien ^kok ^kontrakan ^laki ^laporan ^maaf ^mati ^odgj ^p ^perempuan ^punten ^sekarang
 ^suami ^sugeng ^tadi ^tes ^test ^trc ^update ^wkwk ^woy ada+di adik+saya aja$ amuk anak$ angkot anjing apa$
 atas+nama baca bagaimana+pak bakar bantu+saya banyak$ bapak+saya baru$ batal bau bayi belakang bener besok bikin
 bisa+masuk bocah boleh buka buka$ cara cek$ cipondoh clear daftar darah dengan+anak di+halte di+jalan di+pos
 dia+takut diam dijual ditinggal ditusuk dua dulu evening evening$ golok good+evening gratis$ hai haloo halte harus
 hi hilang$ horas hp hubung ibu+makasih info ini$ is istri itu iya+dia izin jadi+lapor jangan+lewat jatuh jaya jual
 kakak kakak+saya kaki kan kantor karunya kayaknya kayanya kecil keluar keluarganya kemana kembali kerja kesini
 ketemu ketemu+di ketua ketua+rt kira kirim kolong korban kp ktp lagi lalu lampu lansia lapor$ laporan$ laporan+atas
 lewat+rumah lihat linglung lu lupa mana$ masjid masuk$ mati mati+pak mau+lapor mau+tidur mendampingi merah minum
 mobil+tidak motor nama+ibu nggih$ ngomong nih nikah niku no nyasar$ obat oh+iya orang+yang p p$ pagi$ pak+ada
 pak+di pak+nanti pak+tolong panti parkir pelapor perempuan$ pergi perlu pindah pinggir polisi poris pos posisi
 pukul pulsa punten punya raya rs ruko rumah+pak rumah+saya rw saja sakit sampurasun$ satu saudara$ saya$
 saya+hilang saya+pak saya+tidak sekolah selamanya selamanya$ selamat+tinggal selesai sempit sendiri$ siang sih
 singgah sini stasiun sudah+clear sudah+pulang sudah+saya sudah+terima sudah+tidak sugeng suka tabrak tahu taman
 tambah tanah tangerang tanpa telepon terlantar terminal tes test tiap tidak+mau tidak+usah tidur+di tindaklanjut
 tinggi tolong+cepat tukang turun tutup update update+pak usah wa warung woy$ ya$ ya+gang ya+ibu ybs yuk
thanks -3 =arms =birth =blaze =dead =done =drill =food =limp =mad =money =road =seen =smell =strike =tale =urgent
 =well @call @case @code @len2 @len3 @len4 @len5 @person @sighting @status @who=relative ^anak ^apa ^bagaimana
 ^bapak ^cek ^lama ^pagi ^penelepon ^permisi ^petugas ^pun ^sampurasun ^tetangga ^yang ada+lansia ada+orang ada+yang
 anak+saya bagaimana$ berapa bisa bukan butuh cari cuma dan dari dekat depan di+depan di+pasar di+rumah doang foto
 gelandangan gratis hari jembatan kalau kapendak kata kemarin kenapa ketemu+ibu kontrakan lama+banget lansia+nyasar
 laporan+saya lari lewat lokasi maaf makan makasih+sewu minggu mobil odgj orang$ pak+dinsos pasar penelepon permisi
 pulang pun+lansia rt salah sampurasun saudara saya+mau sebelah selamat sewu siapa sore suami sudah+kapendak tahun
 takut tanya tapi temen ternyata tidak+ada tidak+bisa tidak+jadi tidur tinggal tolong+pak tua wae wae$ warga woy
 yang
thanks -4 =breath =child =force =heart =height =home =hurt =lost =nature =poor =seek =sick =work @addition @danger
 @goes @kin @needs @placed @reports @them @who=operator ^ada ^dia ^ibu ^ini ^kakak ^kapan ^lansia ^masih ^mau ^minta
 ^orang ^selamat ada aja anak apa bagaimana bawa cek di dong+pak gang hilang jalan jam jangan kapan ke klien kok
 laki laki$ lapor+pak malam mana masuk mau nama nomor nyasar orang pakai perempuan pun rumah sekarang sendiri
 tetangga tidak tidak$
thanks -5 # =ask =beast =body =not @? @it @other @question @who=responder ^assalamualaikum ^lapor ^tidak
 assalamualaikum belum dia dong ini lama lapor masih minta pagi satpam saya tolong
thanks -6 @back @withdraw ^halo ^sudah ^tolong halo laporan
thanks -7 ^pak
thanks -9 ^saya
thanks -16 saya+makasih
nonsense 16 kapan+nikah
nonsense 15 ganteng jomblo
nonsense 14 kenalan
nonsense 13 ^cuma coba sudah+makan yuk yuk+pak
nonsense 12 @len0 besok bunuh cantik dibantai hatiku jual lu makan+belum pak+baru pocong saya+dibantai
nonsense 11 77$ bubar cintaku cintaku$ dana di+hatinya film hatinya jangan kapan+hujan lu$ murah persita tawa
 tidak+pak
nonsense 10 =heart ^lagi alien apa$ bisa+tidur cari+istri cinta culik harga hatinya$ hujan+pak jodoh jodoh+saya
 kakak$ klik menang mulu nasib pacar skripsi slot suaranya
nonsense 9 =joke =tale @len1 ^dijual ^film ^jual ^kakak ada+alien banget bangsat belum+pak boleh+kenalan dong dong$
 dua gabut gaji goblok hati hubung hujan iseng+doang jomblo+tidak kek kenalan+tidak lagi+kenapa lah$ link naik+motor
 nego pak+jomblo pemerintah pesan pinjam presiden pulsa sayang tidak+pakai tolol tutup$
nonsense 8 12345$ @who=resident ^12345 ^bunuh ^cari ^dinsos ^investasi ^ppp ^qwerty ^wkwk asem banget+saya bot cair
 cantik+deh dia$ dp goblok$ hari+ini investasi join jomblo+ya kampret kamu kenapa lalu lapor+dan nikah nyasar+di
 obat+pelangsing orang+dibacok pak+saya paket pelangsing pesen ppp qwerty qwerty$ saya+terlantar tai tanpa tes
 test+123 traktir wa wkwk wkwk$
nonsense 7 123$ ^asdfghjkl ^bot ^gabut ^gas ^join ^lu ^menang ^obat ^open ^pemerintah ^rame ^saya ^zzzzz
 ada+bidadari anda asd asd$ asdfghjkl asdfghjkl$ bebek berapa$ bidadari bidadari+jatuh bot$ cabe cabe$ cinta$ dapat
 deh di+ig dibacok dijual ditinggal+dia dong+pak dp+0 dua+tidak gacor huni ig ig+kata jadi+pacar jatuh jatuh+cinta
 join+grup k klik+link ktp+saja lalu+tolong lapor+ada masa masa+lalu minta+pulsa nih nikah+yuk pak+minta pinjem
 pulsa$ rame+di satu satu$ saya+jatuh saya+nyasar sayang$ sekarat siapa+presiden sih slot+gacor sudah+lah
 tabrak+masa tanggal terlantar tidak+ya tolong+ambulans tolong+jemput untung zzzzz zzzzz$
nonsense 6 1+jam =food @1 ^anj ^ayang ^bacot ^dosen ^hatiku ^hhhhh ^hidup ^hmmmm ^kamu ^persita ^petugas ^pinjam
 ^rumus ^xixixi ^zzzz ada+lowongan anda+menang anj anj$ anjir api$ ayang bacot bakso$ bales bego bikin+mati bot+bego
 butuh+dana deh$ di+tv dosen dulu+ratus goreng hati+saya hhhhh hhhhh$ hidup hmmmm hmmmm$ ini$ iseng jelas+lu jemput
 kamu+siapa kata+ada kata+mau kesel kesel$ klik+disini lah lapar lebaran lebaran$ libur+tidak link+ini lo+pada
 lu+siapa luas mati+berdiri mau+mati menang+undian mie modal motor nasi+goreng odgj+sih open pinjem+dulu proses
 ratus ratus$ rumus rumus+luas setan setan$ subsidi tidak+jelas traktir$ tv tv+ada undian xixixi xixixi$ you$ zzzz
 zzzz$
nonsense 5 10+orang 500rb ^api ^asd ^beli ^dana ^dasar ^dompet ^hoax ^klik ^lapar ^pantun ^polisi ^promo ^sebarkan
 ^siapa ada+mayat aja+sudah anjing+lu apartemen api baru$ beli berapa bonus cod cuan dasar di+cisadane di+hatiku
 diskon doang+pak dompet duit duit$ eaaa grab grup hoax hub ini+ke jangan+kasih jelas jendela jendela$ kamu+pak
 kasih+kendor ke+10 ke+cimone kenapa+sih kendor klik$ lele libur lu+semua mabar macet makan mampus martabak
 mati+lampu mimpi minta+duit murah$ odgj+pak orang+dengan p pada pak+odgj pak+tidak panas panas+banget pantun
 pantun+dong promo pulsa+dong rasa ready saya+xxxx sebarkan sekarang+bikin sekarat$ selamat+anda senin sewa sinyal t
 t+saya takut tambah+satu ternak tes$ tidak$ xxxx xxxx$
nonsense 4 100$ @len2 ^anjing ^anjir ^gaji ^hati ^jadwal ^kirim ^lorem ^mabar ^mampus ^p ^pocong ^slot ^test anjing
 apa+laki bagi bakso bales+kenapa becus belum$ berita bikin bikin+saya bo bo$ bohong bola bola+malam boleh$
 bot+jelek bunga bunuh+saya bunuh+waktu cisadane curhat daftar+sekarang dan+ada dana+cepat dana+gratis
 dasar+pemerintah deh+pak dibunuh doang dpt dua$ dukun gacor+maxwin gini hadiah harga+beras hati+ini hubung$
 hubung+wa ini+luka ipsum ipsum$ jadwal+bola japri japri$ jelek juta kamu+jomblo kenapa+pak konsernya konsernya$
 lagi+apa langit lemot lontong lorem lorem+ipsum lucu luka mampus+saya mantan+saya mau+curhat maxwin maxwin+daftar
 mayat+di minat motor+pukul nikah$ nomor+anda open+bo order pak+jangan pak+wkwk pemerintah+tidak persija pesan+ini
 pukul+2019 rame rendah saldo saldo+dana saya+abis saya+besok saya+dengan saya+odgj saya+tabrak sayur sejak
 sejak+ditinggal selamat+nomor semua semua$ takut$ takut+banget tawa$ tengah+malam tes+123 test tidak+becus
 tidur+doang tidur+mulu timnas woy yuk$
nonsense 3 0812$ 08xx 100rb 10rb 2+pak ^asdjkl ^babi ^berapa ^besok ^capek ^dapat ^jodoh ^jomblo ^kasih ^mantan
 ^nomor ^panas ^pinjem ^sayang ^timnas ^woi aja aja+sih ambulans$ anda+dapat asdjkl babi+lu bales$ bantai
 banyak+darah begini beli+cilok berita+bohong besar bikinin bio bio$ bot+goblok bot+tolol bulan+ini bulat cair$
 camat capek+banget cari+wkwk cek$ cepat cepat+cair cilok cuan$ curi curi$ dapat+hadiah deposit di+bio di+hati
 di+istana di+kasur disini$ ditinggal gabut+nih gaji+buta gas guys guys$ hub+wa info+loker istana jadwal jatuh+dari
 jelek$ jemput+di jiwa jual+akun jual+motor juta+klik kamar+saya kasur kasur$ ke+2 kok+pinter kuliah lagi+mau
 laki+sudah link$ link+di loker makan+gaji malam+ini malam+takut manusia+apa masuk+got mati+tawa mau+tenggelam ml
 mulus mulus$ murah+hub murah+minat nasi obat odgj+tolong omong pak+camat pak+lagi pak+perempuan pertama
 pinjam+cepat pinter rebu saos satu+dua saya+presiden sebar selingkuh sepatu sih$ skripsi$ syarat tengah
 tenggelam+di tepat tepat+di terlantar+nih terlantar+tanpa tes+satu tidak+bisa tolak tolol$ tugas tutup waktu
 wkwk+pak wkwk+tolong woi you
nonsense 2 # 10+juta 62800$ =beast @reports ^boleh ^cek ^di ^jangan ^lapor ^main ^odgj ^pukul ^tabrak ^woy ^yang
 abis akun+ff alias anak+itu anjir$ apa ayam babi balas banget+mau banget+orang banget+ya banget+yak bank bego$
 bener+pak beras beras$ bot+kok bulan buta cimone coba$ culik+anak dapet di+kamar dikejar dm dm$ doang$ dodi
 dong+bot ff ff+murah gaji+10 gaya got guna guna$ hadeh hadiah$ hilang+pak indonesia indonesia$ ini+apa ini+tolong
 internet jangan+marah jemput+saya jomblo+terlantar jual+tanah kakak kalah kami$ kata+utang kavling kemana+mana
 kenapa$ kerja+dari km kopi lagi+mana langsung lowongan lu+bot lunas mabar+yuk main malam marah$ mati+gaya mayat$
 minat+dm minggu+ini mobil$ naik nama+dodi nih+pak nih+temenin nomor nyasar odgj+nih odgj+saya p$ padang pak+dompet
 pinjol presiden$ pulsa+murah resmi saya$ saya+62800 saya+culik saya+dong saya+lapar saya+si sayang+lagi
 sekarang+juga siap siapa siapa+anjir siapa+sih siapa+sudah sok tanah+kavling temen+saya temenin temenin$ tidak+guna
 tolong+cari tolong+evakuasi uji wkwk+ada wkwk+gabut woy$ ya+tidak yak yak$
nonsense 1 2019$ 5+juta 50jt =drill ^mau ^nyasar ^oy ^sudah ^tok ada+apa akun+ml angkut+wkwk apa+sudah beli+pulsa
 bener+tidak besar$ bisa+ngomong bri bulan+bisa buta$ butuh+kerja cari chat+bot dan darah$ di+hatimu dijemput+wkwk
 dompet+saya duit+dong dulu evakuasi followers hatimu hatimu+pak jatuh$ jual+obat jual+pulsa kata keren kerja$
 kredit kredit+motor kue lawan lucu$ manusia marah ml+murah motor+bekas motor+dp nyanyi oy oy$ pinjem+duit pisau$
 promo+kredit pukul saya+lagi saya+sayang sayang+kamu sayat semangat sih+mantan tenggelam tok tok$ tolong+dijemput
 undian+50jt wa$ wa+ini wkwk+bot
nonsense -1 1+orang 12+bagaimana 2+hari 3+kilo 30an =ask =body =hurt =money =not @case ^3 ^abis ^air ^akta ^asap
 ^baju ^banjir ^beda ^cara ^dagang ^debt ^dekat ^depan ^emang ^guru ^hujan ^istri ^jempol ^judi ^kami ^kantor ^kartu
 ^kayanya ^kk ^lihat ^maksudnya ^menunggu ^nama ^nihil ^parkir ^pembantu ^perlu ^pinggir ^posisi ^ruko ^sekolah
 ^suami ^tabung ^tangan ^tarimo ^telepon ^temen ^token ^tumpang ^ular a+perempuan abaikan$ ada+gelandangan ada+kabar
 ada+saksi ada+satu agak ahmad ahmad+yani aja+ke akan akta aktif al alfamart alfamart$ alun$ aman aman+tidak ambrol
 an anak+minum anjing+liar anter anyone anyone+coming apa+ya apotek$ asap+pabrik asli asli$ assalamualaikum+pak
 assalamualaikum+warahmatullahi b b+1234 bagaimana+ini bagaimana+ke bah bahaya banget+timnya bangun bank$
 banyak+banget bapak+ibu bapak+itu bapak+tiri basah+kuyup batik+coklat batuceper bau$ bawa+golok bawa+tongkat
 beda+dengan bekas$ bekas+luka belendung belum+ada belum+dapet bener$ bengkel bengkel+las berapa+kalau berapa+lama
 berapa+menit berendeng berendeng$ berhenti besar+di besok+kalian bikin+debu bikin+kartu bikin+takut bisa+jemput blt
 boleh+kirim bpjs bukan+odgj bus butuh+tempat cari+ibu cctv cepat+kesini chat cimone$ cipondoh cisadane$ collector
 collector+neror coming coming$ da daftar daftar+dtks dagang$ dalam damkar dan$ dapet$ dari+malam dari+pemkot debt
 debt+collector debu debu$ dekat+sekolah dendam dengan+112 dengan+anak depan+indomaret depan+sd depan+smp di+kua
 di+lokasi di+mana di+odgj di+penampungan di+pinggir di+tangerang dia+cuma dia+pakai dicabut dicek dikeroyok
 dinas+pendidikan dinas+sosial dinsos dinsos+itu diproses+dulu diri$ do dompet+hilang dongkap dtks duduk+di dulu+pak
 emang foto+susul foto+ya gaga ganggu+jiwa gas+3 gerak gerendeng gerendeng$ golok$ halte+depan hamil hampir hapus
 hari hari+di hari+yang hidup$ hilang+tidak horas+bah horas+lae ibu+sudah ijo ijo$ imbalan imbalan+tidak indomaret
 ini+bener ini+foto ini+siapa ini+sudah inyo is+anyone its itu+mana itu+tadi jadi$ jaga jam+berapa jambret
 jangan+diproses jangan+telepon janten janten$ jawa jembatan+berendeng jempol jempol+untuk jemput$ jual+miras judi
 judi+sabung kabar$ kaca kaget kaki+palsu kalau+ajak kalau+minta kali+cisadane kali+sabi kamar+mandi
 kantor+kelurahan kaos kartu+kuning karunya+banget kasih+pak kayu$ ke+bekas ke+laporan ke+nomor kebon kejang$ kel
 kelurahan+gerendeng kembali+ke kembali+lagi keren+pelayanan kesini+pak ketemu+mayat kilo kiri kirim+lokasi
 kirim+video kk+saya kolong+flyover kontrakan+saya kota+tangerang ktp$ ktp+saya kua kua$ kulit+sawo kumpul kuning$
 kuyup kuyup$ lagi+di lagi+orang lagi+sampai lalat lansia+saya lantai lapangan+ahmad lapor+orang lapor+pak lari$
 lari+dari las latihan layan lebih lempar lho liar+banyak lihat$ lihat+saya linglung+harus listrik+padam
 lowongan+kerja lowongan+satpol luka+parah maaf+pak maaf+pencet majikannya makasih+pak maksimal maksimal+berapa
 mana+sih mana+ya mantan+suami masih+di matang matang$ mau+datang mau+ke mau+nikah mau+terjun mayat+gratis
 menit+lagi menunggu merah$ met+siang minta+fogging minta+jemput minta+kaki minta+modal minta+nomor mobil+apa
 mobil+mayat mogok mulut muncul muntah+abis nama+bapak nama+ibu nanti$ nanti+saya napas+tinggal narkoba neglasari
 ngaku ngomong+apa nihil+dan nomor+berapa nomor+dinsos nomor+istri nomor+rumahnya nyambung obat$ odgj+jalan
 odgj+yang oke+siap orang+basah orang+hilang orang+petugas orang+tua padahal padam pager+ijo pak+banyak pak+ibu
 pak+parah pak+temen pak+udin pak+yang pakai$ pakai+sarung palsu$ panti$ parah$ parah+pak parkir+liar
 pelatihan+kerja pembantu pemkot$ penagih penampungan penampungan$ pencet$ pendidikan pendidikan+ada pengaduan$
 pengaduan+dinas pergelangan permisi+pak pesan+suara phk pindah+ke pingsan$ pinjol+neror plafon plat plawad plawad$
 poris+plawad poster pp$ pulang+ke pun pungli puskesmas$ rahasia ransel ransel$ razia rejeki remaja rong rsj
 ruko+sebelah rw+5 sabi sabung sabung+ayam sadar saja sakit$ saksi+nama sampah$ sampai+jam sari sarung satpol$
 satu+saudara sawo sawo+matang saya+cari saya+cuma saya+curi saya+disebar saya+laporan saya+linglung saya+maling
 saya+pakai saya+salah saya+sekarang saya+share saya+tipu saya+wa sd$ sebelah$ seberang+apotek sekarang+di
 sekarang+dia sekitar+30an selesai$ selimut sembako$ sembarangan sembarangan$ sementara+di sendiri+di siap+pak sido$
 sirine smp+6 soko sori sori+salah sosial stasiun+batuceper suara$ subuh sudah+ada sudah+datang sudah+pulang
nonsense -1 sudah+rong sudah+selesai sugeng+enjing sukasari sukasari$ sukses sukses+terus sungai surat+mati tabrak
 tabung tabung+gas tadi+cuma tahu+pak takut+dia tanah+tinggi tangsel tanya$ target tarik+laporan tarimo tarimo+kasih
 tas+ransel tawa+saya telepon$ telepon+aja temen$ tempat+tinggal teras tidak tidak+janten tidak+kuat tidak+mau
 tidak+nanti tidak+napas tidak+sido tinggal+satu tiri token token+listrik tolong+bantu tolong+dicek tolong+dong
 tolong+kabar tongkat tongkat$ trc+itu truk+tanah tumpang+lapor tuna tunggu+di ud udin udin$ ular umur+sekitar
 untuk+pengaduan update+pak usir video+tidak wabarakatuh wabarakatuh$ warahmatullahi warahmatullahi+wabarakatuh
 warga$ warna warung$ warung+sebelah where wkwk+maaf wonogiri wonogiri$ ya yang+cari yang+lalu yang+lapor yang+saya
 yani yani$ yatim
nonsense -2 12$ 24+jam 3+hari 5$ 6$ =seek =still =urgent @kin @len3 @needs @unseen ^adik ^are ^bikin ^bukan ^cepat
 ^darurat ^data ^ditilang ^halooo ^hari ^harus ^hp ^jadi ^jaket ^jam ^jazakallah ^kerja ^klien ^kubur ^kucing ^kulit
 ^kurang ^lah ^lampu ^lari ^listrik ^logatnya ^lowongan ^lupakan ^majikan ^malam ^mana ^misi ^mobil ^napas ^no ^okee
 ^otw ^pasang ^patokan ^pelapor ^pelatihan ^penipuan ^polsek ^saudara ^sertifikat ^siang ^siap ^sore ^spbu ^tas
 ^ternyata ^toko ^trotoar ^truk ^warga ^warung ^wilujeng ^🙏 abaikan abis+makan ada+lansia ada+orang ada+tidak adu
 adu+saya aja+pak alhamdulillah$ alun am ambruk amuk angkot$ angkot+ugal2an angkut$ anyar apa+ini arah asal asap
 assalamualaikum$ atas atau aye aye+sudah badan bahasa banjir bansos bapak+ini baru+datang basah batak batal$ batik$
 bau+banget bayar+tidak beda bekas belum+juga benda benda$ bensin berapa+hari berdiri berdiri$ berita+bunuh biasanya
 biaya bikin+laporan biru bisa+bantu bisa+hubung bisa+pulang bocah bot+nya bulog cara$ cerai$ chat$ chatbot cibodas
 cikokol$ ciledug cina cina$ cipondoh$ coklat coklat$ cuma+dibaca dagang darah dari+kemarin darurat+pak data+saya
 dengan+siapa depan+sekolah di+halte di+kali di+kantong di+kantor di+pos di+sana di+warung diam+aja digusur dinas
 dinsos+hari diproses$ dipukul+suami disebar+tidak ditilang evening evening$ flyover fogging free gaji+saya
 gelandangan+di gigit godang good+evening good+job guru habis+ongkos hai+pak haji haji$ halo+dinsos halo+pak halooo
 hari$ hilang+stnk hitam hitam$ hp+saudara hp+saya ibu+aye iki+bot info ini ini+chatbot istri+saya it jadi+relawan
 jadi+tidak jaket jalan$ jalan+kaki jalan+merdeka jam$ jangan+cuma jaya jaya$ jazakallah jemput+bapak jenggot
 jenggot$ jual+makan jual+tisu juga juga$ kacamata$ kadaluarsa kadaluarsa$ kaki$ kami kampung kantong kantong+ada
 kantor$ kasih+makan kayu ke+arah kec kec+benda kecek keluar keluarganya kelurahan kemana kena kenapa+laporan kepala
 kimia kirim$ kirim+foto kirim+ulang kk kok+diam kolong komplek ktp+hilang kubur+cina kucing+tabrak kulit kumis
 kumis+tebal kuning kurang kurus+tinggi lae lae$ lalu$ lampu+merah lanjut lansia+yang lapangan lapor+kemana
 lapor+sekarang lari+naik lemas lo logatnya loh lokasi$ luka+di lumpuh lupakan maaf$ mabuk majikan makan+kadaluarsa
 makasih+ya maling mana mandi massal mau mau+ada mau+bikin mau+jadi mau+kirim mau+minta mau+tanya mau+untuk
 mauliate+godang meluncur meluncur$ meninggal menit menjahit merdeka mereka mereka+dikasih mesin mesin$
 minta+pemadam minyak miras misi misi+pak modal+usaha motor$ muka mulai muntah mushola mushola$ naik+angkot
 naik+terus nama+saya namonyo neror neror+saya ngomong nihil no+hp nomor+12 nomor+telepon nya$ ok$ okee ongkos$
 online$ online+shop orang+sudah orang+yang otw+belum pabrik$ pacar$ pagi+pak pak+ada pak+bantu pak+cuma pak+dia
 pak+mau pak+selamat pak+sudah pakai pakai+kacamata paman panggil panjang pas pasang pasar+anyar patokan pecat
 pelatihan pemkot pengaduan penipuan penipuan+online perempuan pergi petugas+nya php pikun pinggir+kali pingsan
 pintu pkh plus pohon$ polisi$ polisi+minta polsek+cipondoh pom pom+bensin posisi potong pp program progres$ pulang$
 pura putih putus$ racun rambut raya$ relawan resmi$ rumah$ rumah+mau rumah+nomor rumahnya rusak saksi salah+chat
 salah+kirim sambungan sampai$ samping sana sana$ satpam satpol+pp saudara+saya saya+ada saya+aja saya+am saya+dapet
 saya+diancam saya+habis saya+kemarin saya+lapor saya+pak saya+perkosa saya+perlu saya+sayat saya+takut saya+tarik
 saya+yang sd seberang segera segera$ sehat sekarang$ sekolah$ selamat$ selamat+malam selamat+siang selamat+sore
 selesai sementara sertifikat sertifikat+tanah share shop siang$ siang+pak siap$ siapa+ini siapa+yang sih+berita
 sini situ$ soal+tetangga sore$ sore+pak spbu spbu+cikokol stnk suami$ suara sudah+minggu sudah+sampai sunatan
 susul$ syaratnya+apa tadi+pagi tanah tangis tebal telanjang telat terakhir teriak terjun terminal+poris ternyata$
 tersedak tetangga+odgj tetangga+saya tiap+malam tidak+bayar tidak+dikasih tidak+kenapa tidak+nih tidak+punya
 tidak+usah tidur tiket$ tiketnya tipu tipu+online tipu+saya tisu titik titiknya toko tol tolong+segera tpu
 tpu+selapajang trc$ trotoar truk trus tu tua$ tumpang tutup+kenapa ugal2an ulang ulang+titiknya umur+70 update+dong
 usah usaha viral wilujeng+enjing woy+bales ya+pak yang+di yang+kemarin yang+satu ybs
nonsense -3 60an 60an$ 70$ =blaze =breath =child =done =home =kin =past =rails =water =well @call @len5
 @who=operator ^anak ^angkot ^batal ^batik ^bayar ^bener ^bursa ^daftar ^ditusuk ^foto ^gang ^gudang ^hai ^hilang
 ^hubung ^ibu ^ieu ^ijazah ^is ^itu ^jembatan ^kalau ^kenapa ^keren ^ketemu ^kira ^kontak ^ktp ^makan ^mantap ^met
 ^oke ^pak ^pakai ^rsud ^salah ^sekarang ^sip ^status ^tukang ^tutup ^untuk ^update ^👍 ada+korban adik adik+saya
 akun alamat anak+kecil anggota apa+aja apa+pak apotek are are+you ayam$ bagaimana+pak banget$ bantu$ bantu+saya
 bapak+saya bapak+tua batik batu$ bawa+apa bawa+karung bayi belakang biasa bot+apa bungkus capek+hidup cek+laporan
 cepat+orang cerai cikokol daerah darurat data datang+pak di+depan di+jalan dia+moved dijemput dijemput$
 dikasih+makan dinsos$ ditusuk does does+this enjing$ gang$ gang+tabrak ganggu gemuk gemuk+pendek gerobak gigi golok
 gudang habis hai halte ibu$ ibu+saya identitas ieu ieu+teh ijazah item$ jadi+kan jepit jepit$ job kacamata kalau
 kali$ kalian kan$ kartu karung karung$ karunya kayaknya kayanya kecanduan kecanduan+film kecil$ kejang kemana$
 kembali kesini$ kok kontak+saya korban$ kotor kubur kucing kumat kurus lagi+pak langka$ lapor+dong lewat linglung
 madura mahal$ makan+nasi maksudnya mantap masih$ masjid merah met minggu$ minta+tolong mobil moved nasi+bungkus no
 nomor+saya oke ompong ompong$ ongkos orang+terlantar otw pabrik pager+item pak+di pak+ini pak+orang pak+tolong
 palsu pangkalan panti parah parkir pasar$ pegang+pisau pemadam pemadam$ pencet pendek pendek$ perempatan$ perkosa
 pertolongan$ petugas+berapa pindah pinggir pohon polsek poris pos punten$ puskesmas raya rs rsud$ rt ruko rumah
 rumah+saya rumah+singgah rw sampah satu+lagi saya+butuh saya+capek saya+dipukul saya+kasih saya+kecanduan
 saya+makasih saya+sudah saya+tidak saya+tunggu selamat selamat+pagi selapajang selapajang$ sembako sendal
 sendal+jepit sido singgah sip sip$ situ smp soal stasiun status$ sudah sudah+tidak suka surat tahu$ taman tanah$
 tangan$ tapi tarik tas team terima terminal$ test$ tiap tidak+ada tidak+bawa tidak+jadi tidak+sih tidur+di timnya
 tinggi$ tolong top$ topi$ tunggu$ urus wajib warga+yang wb wb$ wilujeng wr wr+wb ya$ 👍 👍$ 🙏 🙏$
"""
