"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
other_service -12 @len0 bakar+suami
other_service -14 mau+mati
greeting 21 orang+tidak
greeting 18 saya+makasih
greeting 16 ^tes ada+orang chatbot ini+chatbot
greeting 14 apa+ini
greeting 13 ^halo ^hi ^horas ^malam ^pak ^punten halo hi horas makasih$ punten ya+ini
greeting 12 ^assalamualaikum ^hallo ^haloo ^kulonuwun ^p ^pagi ^permisi ^sampurasun assalamualaikum dinsos+tangerang
 hallo haloo kulonuwun kulonuwun$ pagi permisi sampurasun sampurasun$ tes
greeting 11 @len0 ^hai ^haii ^hello ^oi ^ping ^selamat ^sugeng ^test hai hai$ haii hello ibu$ malam$ oi p$ pak$
 permisi$ ping ping$ punten$ salam salam$ siang sugeng test
greeting 10 ^oii ^siang ^spada ^start ^waalaikumsalam cek$ halo$ ini+siapa malam+pak oii oii$ robot$ selamat
 selamat+malam sore spada spada$ start start$ test$ tidak$ waalaikumsalam waalaikumsalam$ woy$
greeting 9 ^met apa+kabar assalamualaikum+pak bot+ya enjing evening good+evening halo+apa malam masuk$ met pagi+pak
 putus$ sambungan sambungan+putus selamat+pagi siang$ tanya$
greeting 8 apa+ada enjing$ hai+pak hallo$ halo+pak ini+robot kabar$ kan$ orang$ permisi+pak petugas$ selamat+sore
 siang+pak sore+pak tes$ wb wb$ wr wr+wb
greeting 7 ^ass ^misi ^woy ass ass+wr assalamualaikum$ bapak+ibu good halo+ini masuk+tidak mau+tanya misi misi+pak
 pagi$ pak+dinsos putus robot siapa siapa$ sore$ tidak+disini wilujeng
greeting 6 ^bot ^halooo ^oy ^sore ^tok ^wilujeng assalamualaikum+wr dinsos$ halooo ibu+petugas malam+apa met+pagi oy
 oy$ pagi+bapak pak+🙏 punten+kakak selamat+siang sugeng+enjing tok tok$ wilujeng+enjing
greeting 5 ^assalamu ^good ^woi alaikum assalamu assalamu+alaikum assalamualaikum+warahmatullahi bener+dinsos
 dinas+sosial disini$ evening$ halo+dinsos horas+lae ini$ kan lae mic mic+tes p sosial tangerang tes+mic wabarakatuh
 warahmatullahi warahmatullahi+wabarakatuh woi woi+pak woy
greeting 4 ^apa ^monitor ^shalom bot+apa dinas dinsos enjing+pak hallo+pak halo+selamat hi+ada ini+bener kaka kota
 malam+bapak met+malam monitor pagi+ibu pak+apa permisi+tumpang rekan rekan$ satpol$ shalom shalom+selamat
 sosial+kota tumpang+tanya wabarakatuh$
greeting 3 ^cek apa apa+orang bah bah$ bot dengan+dinsos dengan+siapa disini halo+ada haloo+pak hi+pak horas+bah
 ibu+dinsos ini kakak$ kamu+robot kota$ lae$ lalu masuk met+siang pak pak+haji pak+mau permisi+kakak piket piket$
 punten+a semangat semua$ siang+dengan siapa+ini tanya tanya+dong trc$ tumpang
greeting 2 123$ ^ibu ^saya a$ ada+petugas apa+bener assalamualaikum+bapak bener bener+ini haji$ hi+good hotline
 kabar kota+tangerang maaf+mengganggu mengganggu mengganggu$ online$ satpol sosial$ tangerang$ tes+123 yak yak$
greeting 1 ^kamu ^penelepon ada$ assalamualaikum+ibu good+pagi haji ibu pak+sehat permisi+ibu sehat$ 🙏 🙏$
greeting -1 10k 10k$ 24+jam 60an =well @1 @call @unseen @who=operator ^adik ^angkot ^api ^are ^asd ^bacot ^baju
 ^belum ^bukan ^cepat ^gabut ^gang ^gas ^gratis ^hatur ^hilang ^ijazah ^is ^jempol ^kami ^ketemu ^kira ^kurang
 ^lihat ^lorem ^menunggu ^open ^pakai ^patokan ^pelapor ^penipuan ^persita ^progres ^rsud ^sekitar ^semoga ^skip
 ^spbu ^status ^tai ^tangan ^ybs ada+bapak ada+gelandangan ada+tidak al alat alhamdulillah$ aman ambil ambruk aminah
 aminah$ anda+menang aneh angkot+ugal2an anjing anyar api$ are are+you atas+nama atau bacot bacot$ bagaimana+ya
 baik$ balas bank banyak$ bapak batu$ bawah bebek beda bego bener$ bensin berapa$ berkat besok biaya bohong
 boleh+tanya bot+bego bot+tolol bubar bunga butuh+pertolongan cabut$ cek+tiket cibodas cipondoh$ coba$ daerah
 dari+kemarin dari+rumah dari+tadi daster data datang+pak deh$ dengar di+gang di+kamar di+kolong di+lampu di+masjid
 di+pinggir di+sini di+teras di+warung dia+moved dikenal diproses diri disini+pak doang+pak dua$ duit$ esek2
 evakuasi followers foto+pak gabut gas$ gemuk gemuk+pendek gerak gerobak gitu gudang hadiah hamil hari+ini
 hari+minggu hatur hatur+makasih hitam$ ibu+lansia ijazah ijo ini+video ipsum ipsum$ ireng iseng$ istri+saya
 itu+selamat jaket jalan$ jalan+kaki jam+setengah jazakallah+khair jempol jempol+untuk jomblo+ya kacamata
 kalau+malam kampung karena kartu kasih+pak kata+mau ke+arah ke+rumah kebon kemana$ kenalan kenapa+pak kereta khair
 kok+diam kosong kp+baru kubur kumat kunci kurus lagi+di lagi+kenapa lah lama+banget lansia+itu lansia+saya lap
 lapangan lapar lari$ lari+dari layan lemas les liar lihat+di listrik loh lorem lorem+ipsum mabar mabuk maksudnya
 malam+bagaimana maling mandir manusia masih$ masih+di masih+waiting matur matur+makasih menang+undian menunggu
 mesin mesin$ mesum minggu$ minta+duit minta+tolong mondar mondar+mandir moved muka mulai mushola ndan ngaku nggih
 nih$ nihil nongol nya+orang odgj$ ok$ ongkos orang+bener orang+pak orang+terlantar pacar pagar pagi+bukan pak+bantu
 pak+dia pak+jadi pak+minta pak+tidak paman panas panggil pangkalan pasar$ pasar+anyar pasien patokan pemerintah
 pendek pendek$ penipuan penipuan+online perempatan pernah persita pertolongan pertolongan$ pesan petugas+datang
 pinggir+kali pingsan$ pinjam polsek presiden program progres$ pulang$ pulang+ke pulsa$ puskesmas$ rahasia
 rahasia+kan rawat rekening rsud$ sambil samping sandal satu+dua saya+cabut saya+di saya+malam sayat seberang sejak
 sekarang+dia selamat+anda selapajang selapajang$ sendiri+di senin setengah siapa+presiden sido sih$ sip+makasih
 siti siti+aminah skip skip+aja sorry sorry$ spbu spbu+cikokol status$ suami+lari subuh sudah+ada sudah+dijemput
 sudah+ketemu sudah+sampai surat susul$ tahu+pak tahun$ tanah+tinggi tangsel target telanjang teras terima+kasih
 terminal+poris terus$ tes+satu tetangga+saya the this+pagi tidak+dikenal tiga tinggal+di tinggi$ tol tolol$
 tolong+bantu tolong+petugas top$ topi$ tpu tpu+selapajang trotoar truk tunggu$ uang ugal2an undian video video+pak
 waiting waktu waras yang+cari yang+tadi zidan zzzzz$
greeting -2 =client =elder =rails =smell =thanks @person ^alhamdulillah ^anj ^asdfghjkl ^bantu ^batal ^batik ^bawa
 ^bayar ^bidan ^bisa ^butuh ^daftar ^hari ^haturnuhun ^hhhhh ^hmmmm ^itu ^izin ^jalan ^jam ^jangan ^jazakallah
 ^jembatan ^kata ^kemarin ^klien ^kok ^lagi ^lupa ^nikah ^noted ^okeee ^ppp ^qwerty ^qwertyuiop ^rumah ^saudara
 ^siapa ^suami ^sukarjo ^tanggul ^tarimo ^top ^tutup ^wkwk ^xixixi ^zzzz ^zzzzz ^👍 ada+korban ada+lansia adik+saya
 air alamat alhamdulillah ambulans amuk anak$ anak+kecil anda angkut anj anj$ apa+pak api aplikasinya arah asd asd$
 asdfghjkl asdfghjkl$ asem asem$ atas badan bales bangun bantu+saya bapak+tua baru+pak batik batu bau bawa+golok
 bawa+karung bayar+tidak bayi bekas belum$ berdiri berdiri$ berisik berisik$ bidan biru bocah bot+jelek buka$ bulan
 cabut cantik cantik+deh cara cari+istri cepat$ cikokol cikokol$ ciledug cimone cipondoh dalam dan dapat dengan
 dengan$ depan+rumah di+halte di+pos di+terminal dibaca dikasih dinsos+pak dipukul ditinggal doang$ dong+ada
 duduk+di duit eh gas gelandangan$ gelandangan+di gile gile+pak golok gratis$ gratis+kan habis halo+bisa halte harus
 haturnuhun hhhhh hhhhh$ hidup hilang+pak hitam hmmmm hmmmm$ hubung hujan identitas ini+foto iseng iya$ izin
 jadi+tidak jadwal jatuh jawab jaya jaya$ jazakallah jebol jelek jelek$ jemput jiwa jomblo+tidak juga kabar+pak
 kakak+saya kamar kami$ kampret kan+pak kantor karung karung$ karunya kayaknya kayanya kayu kecil kejang kel keluar
 keluarganya kelurahan kena kepala keramaian kerja kira kolong konsultasi korban$ kp ktp kucing kuota kurang lagi$
 lagi+pak lampu lampu+merah lanjut lansia+yang laporan+baru linglung logat lupa$ maaf mandi mantap+pak mati$
 mau+abis mau+laporan menang meninggal minta$ minum mirip murah nanti napas ngomong no noted noted$ oke+pak okeee
 ombak ombak$ open orang+gile orang+hilang orang+mirip orang+sudah orang+tua orang+yang pabrik pada pak+ada pak+di
 pak+jomblo pak+laporan pak+nya pak+sudah pak+yang panti parah parkir pas pegang pencet pengumuman pergi perlu pikun
 pindah pinggir pintu pisau pohon polisi poris posisi ppp progres pukul pulsa punya puskesmas qwerty qwerty$
 qwertyuiop qwertyuiop$ rambut raya rokok rokok$ rps rps$ rs ruko rumah$ rumah+saya rumah+singgah rumahnya rusak rw
 sadar saja$ sakit sampah satpam saudara+saya saya+hilang saya+lapor saya+lihat saya+odgj saya+pak saya+sudah
 saya+yang sebatang sekarang$ sekarang+di sekitar semoga siapa+ya singgah sip$ situ stasiun status suami+saya
 sudah+di sudah+tidak suka sukarjo sunda sunda$ susul tabrak$ tai taman tanggul tangis tanpa tanya+jadwal tarimo
 tarimo+kasih tas temen tengah tenggelam terakhir teriak terima terminal this tiap+malam tidak tidak+ini tidak+jadi
 tidak+mau tidak+punya tidak+tahu tidak+usah tiket tiketnya tindak tinggi titik toko tolol tolong+dong top topi
 tower trc tua$ tukang turun usah vaksin wa waris waris$ xixixi xixixi$ ya yang+di yang+kemarin yang+saya you zzzz
 zzzz$ zzzzz 👍$
greeting -3 =ask =done =force =hurt =not =part =past @? @len4 @len5 @search @sighting @team ^anak ^boleh ^cuma
 ^darurat ^di ^dua ^gelandangan ^iya ^kalau ^kontrakan ^laki ^maaf ^mantap ^masih ^nama ^nomor ^odgj ^ok ^perempuan
 ^petugas ^qwe123 ^salah ^satu ^sekarang ^sip ^yang ^🙏 abis ada+di ada+yang adik aja$ anak+saya angkot apa+robot
 apa+syaratnya baju bakar bantu$ banyak bapak+saya baru$ batal bayar belakang berapa besar bikin bisa+bantu butuh
 coba daftar darah darurat+pak datang$ dekat di+depan di+dinsos di+jalan di+pasar di+rumah diam dibawa dijemput
 duduk dulu gang hilang$ hp ibu+saya info ini+ada ini+pak is iya jangan jembatan jomblo jual kaki kali kek kek$
 kemana kemarin$ kembali kenapa kesini ketemu kirim klien kontrakan korban laki$ lama lapor+ya lari lewat lihat
 lokasi lu lucu luka lupa makan mana$ mantul+pak masjid mayat merah minggu mobil motor naik nih nikah nyasar obat ok
 orang+odgj pak+orang pasar pelapor perempuan$ pingsan pos pulang qwe123 robot+apa rsud rt saja sampai satu+orang
 saudara$ saya+mau saya+tidak sayang sayang$ sebelah sekolah si siap+pak sih sini sip suami syaratnya syaratnya$
 tabrak tahu tahun takut tambah tanah tangan tapi telepon tempat terlantar ternyata terus tetangga$ tiap tidak+ada
 tidak+bisa tidur$ tidur+di tinggal tolong$ tua tuhan tunggu tutup umur update+pak urus warga warung wkwk$ ybs
 yuk+pak 👍
greeting -4 =arms =beast =birth =blaze =body =breath =child =drill =food =heart =height =home =limp =lost =mad
 =money =poor =road =seen =sick =still =stir =strike =water =work @case @danger @kin @len3 @needs @placed @them
 @who=relative @who=responder ^bapak ^cari ^dengan ^dia ^dinsos ^lansia ^laporan ^mati ^oke ^orang ^siap ^tetangga
 ^trc ^update ada+kabar aja+pak anak apa$ bagaimana$ banget$ bangsat baru bawa belum bisa boleh bot$ buka bukan cari
 cepat cuma dari darurat deh depan di dia doang dua+orang foto gelandangan good+job hari hilang istri itu jalan job
 kalau kami kasih kata ke kemarin kok lagi laki lansia laporan+saya malam+ada mana mantap masih mati+pak much nya
 odgj oke pak+ini pak+saya pak+tolong pakai pelayanan perempuan rumah salah saudara saya saya$ sekarang sendiri
 sendiri$ sudah tadi tetangga tidur wkwk yang
greeting -5 12345$ =dead =joke =nature =office =seek =tale =urgent =wait @addition @back @code @goes @len2 @status
 @thanking ^bagaimana ^baik ^ditusuk ^kapan ^lo ^mauliate ^sudah ^tadi aja bagaimana+pak banget bantu datang ditusuk
 dong+pak dua gratis jadi jam kapan lansia$ lapor$ laporan$ lo mati mau mauliate minta nama nomor resmi$ satu siap
 tadi+pagi tidak+pak untuk update ya+pak yuk
greeting -6 # @it @other @withdraw ^kakak ^mantul ^mau ^minta bagaimana baik makasih+pak mantul pak+selamat resmi
 tolong
greeting -7 ^tidak cintaku cintaku$ dong lapor laporan test+123
greeting -8 @reports ^tolong mau+lapor
greeting -9 selamat$ tolong+pak
greeting -10 ^lapor lapor+pak
greeting -12 ^makasih
thanks 19 much
thanks 17 ^mauliate ^semoga mauliate pelayanan
thanks 16 ^mantul mantul
thanks 15 ^haturnuhun ^top haturnuhun pelayanan$ top
thanks 14 ^baik ^okeee dengan$ okeee
thanks 13 ^dengan iya$ jempol
thanks 12 ^jempol good+job jempol+untuk job semoga
thanks 11 baik noted noted$
thanks 10 ^iya ^kamsia ^keren ^mantap ^noted ^👍 ^🙏 baik$ kamsia kamsia+ya keren mantap tunggu$ 👍 🙏 🙏$
thanks 9 @thanking ^bantu ^good ^makasih ^ok ^oke ^siap good ibu$ ok oke sip sip$ tunggu 👍$
thanks 8 =thanks ^alhamdulillah ^jazakallah ^okee ^sip alhamdulillah banget iya jazakallah kalian lagi$ makasih+pak
 ok$ okee petugas sehat siap tuhan
thanks 7 @thanked ^tarimo alhamdulillah$ banget$ cepat godang kasih makasih mantap+pak mauliate+godang nya+sudah
 oke+pak pak+sudah sehat+selalu selalu selalu$ siap+pak tarimo tarimo+kasih terima+kasih timnya top$ ya+pak
thanks 6 ^salut ^terima allah bapak+ibu dinsos$ kasih+pak kasih+sudah makasih+banget makasih+ya mantul+pak matur
 matur+makasih pak+cepat salut salut+dengan semua sudah+dibawa sudah+dijemput sudah+tangan tangan+makasih terima
 untuk
thanks 5 ^hatur ^matur alhamdulillah+sudah atas banget+timnya bantu banyak berkat cepat$ deh dengan dibawa+pak
 dijemput doa ibu+sudah infonya jawab jazakallah+khair ke+anak khair lansia+nya makasih+atas makasih+banyak
 makasih+infonya makasih+sanget makasih+semua nak ok+siap pak$ pak+lansia pak+petugas panjang panjang+umur petugas$
 petugas+yang rejeki sanget semua$ senyum siap$ sudah+senyum ya ya+nak
thanks 4 @len0 balas banget+kakak beres cepat+banget dengan+layak dengan+pak dibawa+petugas gitu hatur hatur+makasih
 infonya$ jazakallah$ kabar+lagi kasih+banyak lansia+sudah makasih$ mantap+cepat markotop nanti+saya nya oke+siap
 pak+sehat petugas+makasih pulang+ke sampai+terima satpol satpol$ saya+tunggu semoga+balas siap+tunggu sip+makasih
 sudah+bantu sudah+beres sukses sukses+terus team top+markotop trc tugas tunggu+ya untuk+petugas untuk+yang ya+sudah
 yang+tugas
thanks 3 ^kami ^ya allah$ amal amal+ibadah aspal atas+bantu balas+allah banyak+pak banyak+ya bapak+sudah
 berkat+petugas di+aspal dijemput$ dinsos hebat ibadah ibadah$ ibu+itu infonya+pak itu+sampai jadi+amal kalian$
 kasih+atas keren+banget ketemu+anak lanjut+yang layak makasih+bapak makasih+ibu makasih+you mantul+petugas
 mau+duduk murah oh+gitu ok+sip pak+makasih pak+semoga pak+tunggu penelepon+sampai penjelasannya penjelasannya$
 petugas+baik petugas+sehat petugas+trc respon+cepat sanget+pak saya+kabar saya+pun semoga+jadi semoga+petugas
 semoga+sehat siap+makasih sudah+ketemu sudah+tolong tangan+terima temenin tenang tenang$ terus$ tindak+lanjut trc$
 ucap ya+allah ybs+sudah
thanks 2 15+menit ^oh ^puji adik+kami alhamdulillah+ibu alhamdulillah+makasih atas+respon baik+pak balas+baik bales
 bangsal banyak+bapak bapak$ baru+15 beres+makasih berkah berkah$ bisa+nyebut bot+nya cepat+petugas cepat+👍
 dari+lampung datang$ dengan+petugas di+kampung dijemput+orang dijemput+tadi dimakam gitu+makasih hampir ibu+lansia
 itu+selamat jadi kami+saudara kami+sudah kasih+ibu kata+petugas keren+pelayanan khair$ lae lae$ lampung lancar
 lansia+itu lucu makasih+a makasih+nggih makasih+penjelasannya makasih+trc malam$ mati+tawa nggih nggih+pak nyebut
 nyebut+nama oke+noted orang+sudah pak pak+orang pak+terima parah pasien pasien+sudah puji puji+tuhan respon
 saudara+dari saya+sudah semoga+bales semoga+berkah so so+much sudah sudah+cari sudah+cepat sudah+dimakam
 sudah+mulai sudah+tidur tadi$ tangan tangan$ tawa tawa+saya timnya$ tindak tuhan+sudah tunggu+datang yang+mau yo
 yo+pak you
thanks 1 =client ^cepat alhamdulillah+bapak alhamdulillah+lansia anak$ baik+semua bantu+tadi bener+datang bersama
 bersama+kami dengar+saya dijemput+makasih dinsos+🙏 godang+ya ibu+ibu jazakallah+khoir jemput+lansia kakak+sudah
 kami+kembali kami+lagi kasih$ kasih+bantu kasih+petugas kembali+ke khoir koordinasi lanjut makasih+yaa mau+dengar
 menangani menit menit$ mugi nama+saya nanti noted+makasih oh orang+pingsan pak+ibu pak+mantap petugas+ramah
 pingsan+tadi ramah sehat+semua sigap sip+pak sudah+bersama sudah+jemput tadi+malam tenang+sekarang terima+pasien
 ucap+terima yaudah you+so
thanks -1 @unseen ^bawa ^besok ^boleh ^bot ^butuh ^darurat ^dijual ^halooo ^hello ^iki ^itu ^izin ^jalan ^jangan
 ^kasih ^ketua ^kontrakan ^kulonuwun ^lagi ^lupa ^nikah ^oi ^oii ^oy ^pelapor ^ping ^posisi ^progres ^salah ^serah
 ^spada ^start ^sukarjo ^tok ^untuk ^waalaikumsalam ^woi ^ybs ^zzzzz ada$ ada+bapak ada+gelandangan al alat aman
 aman+pak ambil ambruk anak+kecil angkat anter anyar api assalamualaikum+bapak atau bambang bandara baru+pak bawah
 bekas bener bensin berapa$ berdiri bot bubar cantik cantik+deh cari+istri cek$ cepat+kesini daerah dalam
 dari+kemarin dari+tadi darurat darurat+pak data datang+pak dengan+saudara depan+rumah di+dinsos di+halte di+kamar
 di+kolong di+lampu di+masjid di+pinggir di+teras dia+takut dihentikan dijual dijual+cepat diproses diri doang$ duit
 eh enjing evakuasi evening$ gas gawat gerobak gratis$ habis hai+pak haji halooo hamil hello hujan huni identitas
 ijo iki istri+saya iya+dia jadi+pak jangan+lewat jawab$ jomblo kakak kantor karena kartu karung kata+mau ke+arah
 ke+rumah kebon keluarganya kemana$ kenapa+pak kereta kesini+pak ketemu ketemu+pak ketua ketua+rt konsultasi kosong
 kota kucing kulonuwun kulonuwun$ kumat kunci lagi+di lagi+pak lama$ lansia lap laporan+baru laporan+saya lari+dari
 lewat+rumah lihat+di listrik lo mabuk maling masih+di mati$ mau+laporan mayat mendampingi minta$ muka mulut mushola
 neglasari nego ngaku nggih$ oh+iya oi oii oii$ ongkos orang+hilang orang+terlantar oy oy$ pagar pagi+bapak pak+dia
 pak+dinsos pak+saya paman pamit panas panggil pasar$ pasar+anyar pemerintah pencarian pencet pengaduan perempatan
 perkembangan pernah perum ping ping$ pingsan progres pulang$ pulang+sendiri pulsa+dong punten$ robot rokok rps rps$
 rumah+pak saja$ salam salam$ sambil samping satpol+sekarang saya+odgj saya+siap saya+yang sejak sekarang+dia
 selesai$ semua+sudah sendiri+di sendiri+pak siang+pak soal spada spada$ start start$ status subuh sudah+kembali
 sudah+terima sukarjo surat tadi tanah+tinggi tangerang$ tanggal tangis tapi+tidak target telanjang tengah tenggelam
 teras terima+dengan terminal+poris tes$ test$ tetangga$ tetangga+saya tiap+malam tidak+perlu tidur$ tiket
 tinggal+di tok tok$ tol tolong+bantu tower truk tua$ tumpang tunggu+di uang untuk+laporan waalaikumsalam
 waalaikumsalam$ waris waris$ woi ya+ibu yang+cari ybs yuk+pak zzzzz
thanks -2 =drill =office =part =past =rails @1 @len2 @search @team @who=resident ^adik ^batal ^bisa ^di ^dinsos
 ^ditusuk ^gelandangan ^hai ^hallo ^haloo ^hi ^horas ^kamu ^kata ^kemarin ^klien ^kok ^laki ^maaf ^malam ^mati ^met
 ^nama ^nomor ^odgj ^p ^penelepon ^perempuan ^rumah ^saudara ^siang ^suami ^sugeng ^tadi ^tes ^test ^update ^wkwk
 ^woy abis ada+di ada+kabar adik adik+saya air aja$ aja+pak alamat ambulans amuk anak+saya angkot angkut anjing apa$
 arah atas+nama baca badan bagaimana+pak baju bangun banyak$ bapak+saya bapak+tua baru baru$ batu bau bawa+golok
 bawa+tandu bayar bayi belum$ belum+nggih besar besok biru bisa+masuk bocah buka$ bulan cara cibodas cikokol ciledug
 cimone cipondoh clear daftar dapat datang dengan+anak di+pos di+terminal dia+sudah diam dibawa+satpol dipukul
 disini ditinggal ditusuk dong$ duduk dulu ganggu gelandangan+di golok hai hallo haloo halte harus hi hidup hilang$
 hitam horas hp hubung info ini$ is izin jadi+lapor jatuh jaya jaya$ jiwa jual juga kakak+saya kamu kan karunya
 kayaknya kayanya kayu kecil kejang kel keluar kelurahan kena kepala kerja kolong korban kp ktp kursi lagi lalu
 lampu lampu+merah lansia$ lansia+yang lapor$ laporan+atas lemas lihat linglung luka mandi masuk$ mati+pak mau+tidur
 meninggal met met+malam minum mobil+tidak naik nama+ibu napas ngomong nikah niku no obat online orang$ orang+odgj
 orang+tidak orang+tua orang+yang p p$ pabrik pada pagi$ pak+ada pak+bantu pak+nanti pak+tolong pak+yang panti
 parkir pas pegang pelapor penelepon perempuan$ pergi permisi$ pikun pindah pinggir pintu pisau pohon polisi polsek
 poris pos posisi pukul pulang pulsa pun punya puskesmas rambut rawat raya rs rsud ruko rumah+saudara rumah+saya
 rumah+temen rumahnya rusak rw sadar saja sakit sampah saudara$ saudara+ibu saudara+saya saya+di saya+hilang
 saya+lapor saya+tidak sekarang+di sekitar selamanya selamanya$ selamat+tinggal selesai sempit sendiri$ sini situ
 sore+pak stasiun suami+saya sudah+clear sudah+tidak sugeng suka susul tadi+pagi taman tambah tanah tandu tanpa tas
 tempat terakhir teriak terminal terus test tiap tidak+mau tidak+pak tidak+punya tidak+tahu tidak+usah tindaklanjut
 tinggi toko tolong+cepat tukang turun tutup update+pak urus urus+pak usah wa warung woy$ ya+gang yang+saya yuk
thanks -3 =arms =birth =blaze =child =dead =done =heart =limp =mad =money =seen =smell =still =strike =tale =urgent
 =water =well @call @case @kin @len3 @len4 @len5 @person @sighting @status @who=operator @who=relative ^apa
 ^bagaimana ^bapak ^cari ^cek ^kalau ^kapan ^ketemu ^lama ^masih ^petugas ^pun ^punten ^sekarang ^tetangga ^trc
 ^yang ada+lansia ada+orang ada+yang anak bagaimana$ bakar bantu+saya belakang berapa bikin bisa boleh+tahu buka
 bukan butuh cari cuma dan darah dari datang+ya dekat di+depan di+jalan di+pasar di+rumah doang dua evening foto
 gang gelandangan good+evening gratis hari ibu+makasih ini+kapan istri itu jembatan kaki kalau kapan+datang kata ke
 kemana kemarin kembali kenapa kesini ketemu+di ketemu+ibu kirim kontrakan lama+banget lansia+nyasar laporan$ lari
 lewat lokasi lu lupa maaf makan malam malam+pak masjid mati mau+lapor merah minggu mobil motor nih nyasar$ odgj
 orang+sekarang pak+boleh pak+di pak+rt pasar perlu pun+lansia punten rawat+mana salah sampurasun$ satu sebelah
 sekarang+rawat sekolah siang siapa sih sore suami sudah+saya tabrak tahu+orang tahun takut tangerang tanya tapi+ini
 telepon temen terlantar ternyata tes tidak+ada tidak+bisa tidur tidur+di tinggal tolong+pak tua update wae wae$
 warga woy ya$ yang
thanks -4 =beast =body =breath =food =force =height =home =hurt =lost =nature =not =poor =road =seek =sick =work
 @addition @danger @goes @needs @placed @reports @them ^ada ^anak ^dia ^ibu ^kakak ^lansia ^minta ^orang ^sampurasun
 ada aja apa batal bawa belum boleh cek depan di dia dong+pak hilang jalan jam jangan kapendak klien kok laki laki$
 lapor+pak makasih+sewu mana$ masih masuk mau minta nama nomor nyasar orang pagi+pak pakai perempuan rt rumah
 sampurasun saudara saya saya+mau sekarang selamat sendiri sewu sudah+kapendak tahu tapi tetangga tidak tidak$
 tidak+jadi
thanks -5 # =ask @code @it @other @question @who=responder @withdraw ^assalamualaikum ^ini ^mau ^pagi ^permisi
 ^selamat ^tidak assalamualaikum bagaimana ini lama lapor laporan mana permisi satpam tangan+satpam tolong
thanks -6 @? @back ^halo ^lapor ^tolong dong halo kapan pagi
thanks -7 ^pak ^sudah
thanks -9 ^saya
thanks -17 saya+makasih
nonsense 16 ganteng kapan+nikah
nonsense 15 depan+ya jomblo kenalan
nonsense 14 @len0 cantik
nonsense 13 pocong yuk yuk+pak
nonsense 12 ada+alien bego cintaku cintaku$ coba dibantai hatiku hujan+pak kapan+hujan pak+baru saya+dibantai
 sudah+makan tawa
nonsense 11 77$ ^cuma ^lagi alien bisa+tidur bunuh cinta dana di+hatinya film harga hatinya jodoh jodoh+saya lu
 makan+belum naik+motor persita pinjam rekening sayang sudah+di test+123 tidak+pak
nonsense 10 12345$ =heart apa$ banget bangsat belum+pak bubar cari+istri culik dengan+pak dia$ gaji hati hatinya$
 hubung ini+dengan jangan jual kakak$ lu$ murah nasib p pesen presiden pulsa rasa rini saya+terlantar slot suaranya
nonsense 9 =joke =tale ^dijual ^dompet ^film ^jual ^kakak besok boleh+kenalan bukan$ dong dong$ goblok iseng+doang
 jemput jomblo+tidak kenalan+tidak kenapa klik lagi+kenapa menang mulu nego pacar siapa+presiden skripsi tolol
 tutup$ wa wkwk
nonsense 8 @len1 @who=resident ^gaji ^investasi ^pemerintah ^pinjam ^ppp ^qwerty ^wkwk ^zzzzz ada+mayat banget+saya
 berapa$ bot cantik+deh cinta$ dp dua gabut ganti goblok$ hujan investasi jatuh+cinta join lah$ lapor+ndan
 minta+pulsa nikah nikah+yuk nyasar+di obat+pelangsing odgj+pak orang+dibacok pak+jomblo pelangsing pemerintah pesan
 ppp qwerty qwerty$ satu$ sudah+punya terlantar tes tidak+pakai traktir wkwk$ zzzzz
nonsense 7 =food ^api ^asdfghjkl ^bot ^bunuh ^gabut ^lapar ^lu ^menang ^open ^promo ^qwe123 ^qwertyuiop ^sebarkan
 ^skripsi ada+bidadari api$ asd asd$ asdfghjkl asdfghjkl$ bidadari bidadari+jatuh cabe cabe$ cair cantik$ cod
 di+hati di+lobby di+tv dibacok dijual+cepat dompet dompet+saya dong+pak dp+0 gacor grup hari+ini hati+saya hub
 istri+belum jadi+pacar jelas+lu jemput+tidak jomblo+ya k kampret kamu ke+10 kek$ lalu lalu+tolong lapar lebaran$
 lele link lobby lobby$ lu+semua masa masa+lalu nih nomor$ odgj+sih pak+minta pak+saya paket promo pulsa$ qwe123
 qwertyuiop qwertyuiop$ ready saya+jatuh sayang$ sebarkan sebelah$ sekarat setan setan$ slot+gacor tabrak+masa tai
 tanpa tidak+saya tolong+ambulans tv tv+ada wkwk+pak you$
nonsense 6 1+jam 10rb 123$ @1 ^12345 ^anj ^ayang ^beli ^dosen ^hatiku ^hhhhh ^hidup ^hmmmm ^hoax ^jodoh ^join
 ^mbakyu ^obat ^pantun ^persita ^rame ^rumus ^xixixi ^zzzz anda anj anj$ anjir ayam+geprek ayang bacot bebek beli
 bikin+mati bot$ butuh+dana cintamu cintamu+eaaa cod$ curhat dapat deh di+ig dijual dinsos+sudah diskon
 ditinggal+dia dosen eaaa gas$ geprek goreng grab hhhhh hhhhh$ hidup hmmmm hmmmm$ ig ig+kata iseng join+grup
 kata+ada kata+mau ke+cimone ke+mars kek kesel kesel$ klik+disini klik+link kok+pinter ktp+saja lapor+ada lebaran
 libur+tidak lo lu+siapa luas mabar makan mars mati+berdiri mau+curhat mau+mati mau+pesen mbakyu motor murah$
 nasi+goreng obat+kuat pak+mayat panas panas+banget pantun pantun+dong pinter proses pulsa+dong rame+di rasa+saya
 rumus rumus+luas satu semua$ sih subsidi sudah+lah t t+saya tanggal terdampar+di tidak+jelas tidak+ya tolong+bawa
 tolong+jemput untung xixixi xixixi$ yuk$ zzzz zzzz$ zzzzz$
nonsense 5 100rb @len2 ^asd ^dana ^dasar ^kirim ^km ^macet ^pagar ^petugas ^polisi ^saya ^slot ^tai ^test
 ada+lowongan aja+sudah anda+menang anjing+lu api asem asem$ ayam bacot$ bakso$ bales belum$ besok+apa bonus
 bot+bego bunga bunuh+waktu dana+gratis dasar deh$ dibunuh doang+pak dua+tidak duit duit$ dulu+ratus evakuasi+ke
 followers gacor+maxwin harga+beras hoax hubung+wa huni jangan+kasih japri japri$ jatuh jelas jendela jendela$
 jomblo+terlantar juta kamu+cantik kamu+jomblo kasih+kendor ke+2 kenapa+pak kenapa+sih kendor klik$ kosong lagi+apa
 lah libur lo+pada mampus mati+lampu maxwin menang+undian minat minta+duit ml modal mulus ndan ngomong+sendiri
 nih+pak nomor+anda open pacar+pak pak+hati pin pinjam+dulu ratus ratus$ robot+ya saldo+dana saya+nyasar saya+odgj
 saya+sekarat saya+tolong sebarkan+ke sekarang+bikin selamat+anda selamat+nomor semua sewa sinyal takut+banget
 tambah+satu tawa$ terdampar ternak tes$ tes+123 test timnas traktir$ undian xxxx xxxx$
nonsense 4 100$ 10k 10k$ 2+pak 3+dua 500rb 7+turun ^anjing ^anjir ^awas ^bacot ^cari ^dinsos ^gas ^hati ^jadwal
 ^kamu ^kenalan ^lorem ^mampus ^panas ^pocong ^sayang ^siapa aja+sih apartemen awas bagi bakso bales+kenapa berapa
 bikin bikinin bohong bola bola+malam bot+jelek bulat buta cepat+cair chat chat+wa cuan daftar+sekarang dana+cepat
 dasar+pemerintah deh+pak di+cisadane di+hatiku dijemput+wkwk doang dpt dua$ dukun eaaa$ gaji+buta grup+sebelah
 hadiah hati+ini hubung$ ini+luka ipsum ipsum$ jadwal jadwal+bola jawab$ jelek jemput+dong jual+motor kalau+tidak
 kamu+siapa kapan+datang kavling ke+rsj km konsernya konsernya$ kuat kucing+saya kuota langit lapar+mau laptop lemot
 link+ini lontong lorem lorem+ipsum mabar+ml macet makan+gaji malam+ini mampus+saya mantan+saya manusia+apa martabak
 matematika mati+rasa mayat+pak mie minum+air motor+pukul nasi nikah$ ombak ombak$ online orang+dengan order padang
 pak+odgj pak+tidak pak+wkwk perlahan persija pertama petugas+saya pukul+2019 rame rendah sambel satu+dua saya+abis
 saya+besok saya+kapan saya+ke saya+tabrak saya+xxxx sayur sebelah+minum senin sial sial+7 sih$ tanah+kavling telor
 tengah+malam tes+satu tidak+sial tidur+mulu toko turun$ waktu ya+saya
nonsense 3 # 0812$ 08xx 08xx$ 1+berapa 10+orang 2+tahun 5jt 5jt$ ^1 ^berapa ^besok ^capek ^cek ^dapat ^jomblo ^kasih
 ^klik ^mabar ^p amuk+minta anak+itu anda+dapat anjir$ asik asik$ balas bales$ banget+banyak banget+mau bantai
 bawa+kucing becus becus$ begini beras$ berita+bohong besar$ bikin+saya bio bio$ bo bo$ boleh$ bot+goblok bot+kok
 bot+tolol cair$ camat capek+banget curi$ dapat+hadiah dari+bank depo deposit di+bio di+istana di+kasur dia+odgj
 diamankan+wkwk dinsos enak es gabut+nih gajelas gaji+wkwk gini guys guys$ hilang+pak hub+wa indonesia$ ini+apa
 ini+dapat ini+ke internet istana istri jatuh+dari jelek$ jual+akun jual+tanah kalah kamu+pak kasur$ kerja+tidur
 kosong+tapi kuliah lagi+mau link$ link+di lu+bot lucu luka malam+takut masuk+got mati+tawa mau+tenggelam
 maxwin+daftar mimpi minat+chat mulus$ murah+minat nasi+padang ndan+ada nego+wa odgj+saya omong open+bo pagar
 pak+camat pak+hilang pak+jangan paling pemerintah+tidak pesan+ini pinjam+cepat rakyat rek rsj sabar saldo
 saya+bikin saya+dong saya+orang saya+presiden saya+sayang sayang+kamu se sebar sekarat$ selingkuh siapa+anjir sok
 sok+asik suka+amuk syarat tahun+tidak takut tampung$ tangerang$ tapi+tidur temen+saya tenggelam+di tepat tepat+di
 terlantar+depan tidak$ tidak+becus tidur+doang tiktok timnas+kalah tolak tolol$ tolong+diamankan tolong+dijemput
 tolong+evakuasi tugas tutup urus+tolong wa+08xx wkwk+tolong woy yang+urus you
nonsense 2 10+grup 10+juta 2+tidak 2019$ 3+pagi 50jt 62800$ =beast ^asdjkl ^babi ^boleh ^ganti ^jangan ^main ^mantan
 ^monyet ^tabrak ^timnas ^woy abis abis+makan agus akun+ff ambulans$ amuk+bawa angkut+aja anjing apa+laki apa+sudah
 asdjkl babi+lu balap banget+orang banget+ya banget+yak banyak+darah baru$ bego$ beli+cilok bener+pak beras berita
 besar bri bulan+tidak bunuh+saya buta$ cair+wa cari+wkwk cat cilok cilok+dua cisadane coba$ cuan$ culik+anak curi
 darah+kemana dari+grup depo+10rb di+depan dia+hilang diamankan dikejar disini$ dm dm$ dodi dong+bot evakuasi ff
 ff+murah gacor+hari gaji+10 gaya goreng$ got guna guna$ hadeh hadiah$ hadiah+mobil hilang+abis hilang+nama
 indonesia info+loker ini$ jajan jam+3 jangan+marah jatuh$ jemput+di jemput+saya juta+klik kamar+saya kami$
 kamu+sudah karena kasur kemana+mana kerja$ kerja+dari kue laki+sudah langsung+cair lowongan lu+ndro manusia
 mati+gaya mayat mayat+di minat+dm motor+bekas murah+hub nama+dodi ndro ngantuk nih+temenin nomor+wa obat odgj+lu
 odgj+nih odgj+suka odgj+tolong pacar+belum pada pak+guru pak+lagi pak+perempuan pecel pecel+lele pemerintah+t
 penggaris persen pisah pisah$ pulsa+murah punya+pacar putus ready+stok rebu saos saos$ saya+62800 saya+amuk
 saya+dengan saya+dia saya+lapar saya+si sayang+lagi sejak+ditinggal sekarang+juga sepatu shm siapa+sih sih+mantan
 sih+pak skripsi$ stok takut$ tampung temenin temenin$ tengah terlantar+di terlantar+nih terlantar+tanpa tidak+guna
 tidak+kabar tunai uji wa+aja wa+ini wkwk+ada wkwk+gabut yak yak$
nonsense 1 100jt 100jt+dari @reports ^lo ^nyasar ^pukul ^woi aja akun+ml akut ampun amuk babi bank bawa+ke
 beli+pulsa bener+tidak bisa+dijemput bit bit+ly bri$ bulan+ini buta+doang cari+jodoh chat+bot cimone darah$
 dengan+saya dijemput+dinsos dinsos+tidak disebar doang$ duit+dong film+berita gas ini+tolong isi jodoh+dong
 jomblo+akut jual+pulsa kalah+lagi kavling+murah kenapa$ keren kerja+gaji klik+bit kopi lagi+film langsung lawan
 loker lucu$ ly mabar+yuk main marah marah$ masuk+tidak mati+aja maxwin+depo mayat$ minggu+ini ml+murah mobil$
 monyet naik nomor nyanyi pak+lihat pinjam+duit pinjol presiden$ resmi saudara+saya saya+lagi sayat sejak sepatan
 shopee sudah$ tolong+cari undian+100jt wa$ wkwk+bot woi ya+ampun ya+tidak
nonsense -1 1+orang 10$ 112+apa 12+bagaimana 3+kilo 30an 4+sd 88$ =money =not =sick @len3 @needs @where ^akta ^asap
 ^baju ^bales ^banjir ^baru ^belakang ^bocah ^chat ^dagang ^data ^dekat ^depan ^do ^emang ^gawat ^guru ^hujan ^jaket
 ^jempol ^karunya ^kayaknya ^ke ^kerja ^kurang ^lupakan ^manusia ^nanti ^never ^nomor ^pelatihan ^pembantu ^pinggir
 ^pintu ^pkh ^posisi ^rambut ^remaja ^satu ^sebelah ^sekolah ^share ^si ^skip ^tabung ^tanggul ^tangsel ^tarimo
 ^telepon ^timnya ^token ^ud ^ular ^warisan ^ybs a+perempuan ada+bapak ada+lagi ada+pohon ada+saksi adu+saya agak
 ahmad ahmad+yani aja+ya ajak akan akta akta+cerai aktif al alun$ am amuk+karena anak+di anak+hilang anak+terlantar
 angkat anjing$ anter anyar$ anyone anyone+coming apotek$ arrive arrive$ asap+pabrik asli asli$ assalamualaikum+pak
 atas+nama bade bagaimana+ini bah bah$ bahaya bakar$ banget+timnya bangunan bangunan+sinar bank$ banyak
 banyak+banget bapak+itu bapak+tiri bapak+yang basah+kuyup batal+ya batik+coklat batuceper$ bawah beda+dengan begal
 bekasi belendung belum+ada belum+makan benda$ bener bener$ bengkel berapa+menit besok+kalian biar bibirnya
 bikin+takut birth birth+certificate bisa+hubung bisa+lapor bisa+saya blt bocah$ boleh boleh+kirim boneka
 bukan+mayat bus busa butuh+obat butuh+tempat celana cepat+orang certificate ciledug$ cisadane$ coming coming$ da
 daan daan+mogot daftar+dtks dagang$ damkar$ dari+malam dari+tadi dekat+rumah dekat+sekolah dendam dengan+112 dengar
 depan$ depan+indomaret depan+kantor depan+sd depan+toko di+dalam di+kantong di+kantor di+kontrakan di+lampu di+mana
 di+masjid di+penampungan di+perempatan di+sebelah di+sini di+situ di+stasiun di+tempat di+teras di+tiktok dia+cuma
 dia+pakai diadopsi dibawa+ke dicek dicuekin$ difabel dinsos+hari dinsos+itu diri$ disebar+tidak do+you dongkap dtks
 dtks$ dua+kali dukcapil dulu+pak emang empat foto+saya foto+susul gaga galak gang+kami ganggu+jiwa gantung gas+3
 gawat gawat+pak gerendeng gerendeng$ gerobak+bakso godang golok$ guru$ halte+depan hari hari+apa hari+di hasil
 hi+ada hidup$ hilang+di horas+bah horas+lae hp+saudara hp+tidak hujan$ ini+siapa is+anyone its itu+di itu+mana
 itu+tadi jadi+datang jalan+kan jambret jawa jazakallah$ jazakallah+khair jempol jempol+untuk jemput$ jiwa$
 jual+miras jurumudi kabel kadaluarsa$ kadis kah kah$ kaki+palsu kalau+ajak kali+cisadane kali+sabi kampung$
 kantong+ada kantor+kelurahan kaos kapan+dijemput kapan+orang kapan+pak karang kartu+atm kartu+kuning karyawan
 kasih+nomor kayak ke+bekasi ke+dinsos ke+laporan ke+panti ke+rumah kec+benda kecil kelas kelas+4
 kelurahan+gerendeng kembali+ke kembali+lagi kereta kerja+24 ketemu+orang khair kilo kirim+kesini kirim+lokasi
 kolong+flyover kosnya kosnya+kosong kosong$ kotak ktp$ ktp+saya kuat+hidup kucing kulit+sawo kuning$ kursi
 kursi+roda kuyup kuyup$ lagi+sampai lalat lama$ lansia+nyasar lansia+terlantar lantai+2 lapak lapangan+ahmad lapar$
 lapor+pak lari$ lari+naik latihan lebih leher lempar lho liar+banyak lihat+saya linglung+harus listrik+padam
 listriknya lok luka+parah lulusan lupakan maaf+pak maaf+pencet mahasiswa mahasiswa+mau majikannya makan+sampah
 maksimal maksimal+berapa mana+sih manekin mantan+suami mata matang matang$ mau+kirim mau+minta mau+minum mau+pinjam
 mau+pulang mau+untuk mauliate+godang menit+lagi menjahit met+pagi mind minum$ mobil+apa mogot mr mr+x muda muncul
 na naik+angkot nak nama+bapak nama+ibu nan nanti+saya napas+tinggal neglasari never never+mind ngomong+apa ngurung
 nih$ no+hp nomor+ini nomor+telepon nya+nyasar nyasar+pak nyasar+tidak nyasar+ya odgj odgj+amuk odgj+kumat
 odgj+ternyata ojol ok+siap oke+siap orang+basah orang+di orang+pak orang+ya padam pak+bukan pak+gawat pak+naik
 pak+rt pak+sekarang pak+sumpah pak+udin pak+untuk pakai$ pakai+mobil pakai+sarung panik parah$ parkir+liar pasien
 pasung patang pdam pelatihan+kerja pembantu pemkot pemkot$ penagih penampungan pencet$ perkosa+guru permisi+pak
 perum pesan+suara petugas+nya petugas+sudah phk pinang pindah+ke pinjol+neror pisau plafon plawad plawad$ pohon$
 pohon+besar poris+plawad poster posyandu pp pucat pulang+ke pun pungli pura putus$ rahasia ralat razia rel ribut
 robinson roda rujuk rumah+nomor rusak$ rw+5 sabi sakit saksi+nama sambungan sambungan+putus sampai+jam sampai+mana
 sari sate satpol+pp sawo sawo+matang saya+am saya+curi saya+disebar saya+kata saya+kelas saya+kemarin saya+ketemu
 saya+laporan saya+lihat saya+linglung saya+pakai saya+perlu saya+racun saya+salah saya+sekarang saya+share
"""
