"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED_REST = """\
addition -10 @len4 @thanking bagaimana+ini laporan malam
addition -11 @? hilang ini$ maaf meresahkan tidak$
addition -12 =ask @sighting @status massa
addition -13 @withdraw bagaimana
addition -14 @other
sighting 11 pengumuman sekarang+lewat
sighting 10 @who=responder kembali lagi+pak lewat lihat target+lihat
sighting 9 @sighting ^target ini+ada lagi mirip target the
sighting 8 ^lihat ^sekarang ada+di kemarin kembali+lagi ketemu muncul orang+yang pak+di poster sekarang yang yang+cari
 yang+kemarin
sighting 7 ^kembali ^ketemu ada+lagi dinsos$ lagi+di lihat+di muncul+lagi nongol nongol+lagi orang saya+lihat tadi
sighting 6 @them ^ini ^yang ^ybs arah cari cuma+lihat dekat di di+pasar itu jalan+ke lagi+dekat lansia+yang lihat$
 odgj+yang saya+cuma terminal$
sighting 5 =tale @placed ^orang ^saya di+tempat di+terminal flyover her hilang+itu itu+tadi ke+arah lihat+lagi meneh
 orang$ orang+kembali pasar pasar$ tempat terminal terpantau terpantau+di this this+pagi yang+hilang ybs
sighting 4 =past =still ada+pak bapak+yang cari+itu cari+keluarganya cuma dekat+the di+pengumuman di+warteg dia+lagi
 flyover$ gelandangan$ ibu+yang itu+ada itu+orang itu+saya itu+sekarang kayaknya kemarin+sekarang lagi+ke lagi+tuh lalu
 lari makan+di mall mall$ mangkal mangkal+di minggu+lalu naik nih pagi pak+gelandangan saya+ketemu sekarang+makan
 yang+minggu ybs+lihat
sighting -4 =work @len5 @needs @thanked @who=operator apa ibu lokasi luka makasih pak pak+saya tidak tidur+di
sighting -5 # =not =office @addition @back @call @kin @question @status @thanking ^ada ada+yang bagaimana belum bukan
 mana minta pak$ pakai tidur tolong ya
sighting -6 @1 @? @it @other @withdraw anak dibawa sudah
sighting -7 =ask @danger @len1 @who=relative @who=resident ^sudah
sighting -12 @len0
other_service 23 buka
other_service 15 meresahkan
other_service 14 nikah
other_service 13 akun patah saya+dipukul
other_service 12 @other ^jembatan dipukul+suami
other_service 11 diancam kartu pukul tanah$ where
other_service 10 ^bakar ^hilang jembatan judi kerja+dong pukul+saya rumah tanah
other_service 9 =office =road ^banjir ^butuh ada+tidak anak+saya bagaimana+ke bahaya bakar+pak berisik darah gratis
 kartu+lansia lansia$ liar mantan massal minta online pelatihan pinjol pkh sembako
other_service 8 =drill ^kerja ^lampu ^pelatihan api bansos bayar beras daftar dapat di+gang gratis$ jalan kucing
 lapor+kemana mahal saya+tidak suami untuk
other_service 7 =beast ^angkot ^daftar ^harga ^ijazah ^kucing ^listrik ^minta ^rumah ^sungai ^trotoar air apa+aja banjir
 bau bau$ berapa$ besar bikin bpjs butuh cerai dagang film$ ijazah kamar+mandi langka laporan$ lobang malam$ mandi mati
 mayat modal motor+saya nyamuk+banyak pacar pacar$ pasar pdam sungai syarat tidak+angkut tolong tua+saya urus
other_service 6 @len2 ^air ^motor ^penipuan ^pkh a akta babi bakar bantu bantu+lansia bawa+pisau cerai$ di+sekolah
 dicabut dong+pak donor donor+darah hilang$ jambret kamar kemana+pak kerja kerja$ ktp lampu lowongan mampu mana$ miras
 miskin modal+usaha need need+tolong nyamuk padahal pak+rumah pemkot penipuan penipuan+online popok popok+lansia sampah
 saya+pukul saya+suka sebelah+bakar sekolah sesak sesak+napas tabung tabung+gas tetangga tiap tidak+bayar tidak+mampu
 trotoar usaha warung
other_service 5 =work @who=resident ^api ^cara ^ktp ^mobil ^pohon ^pungli ^sampah ^syarat ada+bantu ambruk anak+sma
 ancam angkut asep bagaimana bantu+tidak bapak+saya bayi bayi$ beasiswa besar+banget bulan cair dapet$ dari+malam
 dengan+suami depan+rumah di+jalan di+pos di+warung dipukul fogging galak is jalan+baru jalan+depan jual kabel kali$
 kayaknya+bakar kdrt kemana keras kk larang limbah listrik mahal$ mana+ya mau mau+ambruk mau+bikin mau+minta minggu$
 murah$ musik musik+keras nama+saya nyetel nyetel+musik obat+larang orang+mabuk orang+tua padam pasang pisau$ pos$
 preman pukul+ibu pungli pungli+di pungutan pungutan+liar ruko+bakar rusak saya saya+bagaimana saya+dicabut saya+lagi
 saya+sesak sembarangan sembarangan$ senjata sma spp stroke sudah+besar surat susu syaratnya+apa tawon terus tiap+malam
 uang+di yang+jatuh yang+jual
other_service 4 2+pagi 3+hari @len3 ^akta ^anjing ^debt ^gas ^got ^kamar ^kapan ^kartu ^kis ^kk ^lowongan ^mau ^nama
 ^pacar ^tabung ^tiang alat+bantu amuk+pukul angkot anjing api+sudah bagaimana$ bahaya+kalau bahaya+untuk bakar+cepat
 banget+di bantu+dengar bantu+rumah banyak$ baru$ bau+banget belum bengkak bengkak$ besar+mau bisa+jalan busa
 busa+tolong butuh+kursi cair$ cara collector damkar dapet dari+lantai debt debt+collector dengan dengar depan+komplek
 di+gudang dtks duit$ film gas gas+melon gratis+mana gudang+kardus hampir hampir+tabrak hilang jam+2 jatuh$ jual+makan
 kadaluarsa karaokean karaokean+sampai ke+rumah kejar+bawa kis kk+saya kok+belum komplek ktp+hilang kursi+roda langka$
 listrik+padam lowongan+kerja mabuk makan+kadaluarsa malam+sekarang maling mandi$ mandi+umum mati$ melon melon+langka
 minggu minta+duit neror neror+saya nyasar odgj+di pacar+saya pak+kayaknya pak+tolong parah parkir parkir+liar pemadam
 pemadam$ pindah pinjol+neror ribut roda ruko rumah$ rumah+mau saya+jambret saya+kdrt saya+korban sekarang+masih
 sekolah$ sembako$ stroke+tidak suami$ suami+saya surat+tahu syaratnya tembok tetangga+karaokean tipu tipu+online
 tolong+dicek tolong+pln tutup umum untuk+anak untuk+orang urus+kartu warung$
other_service -4 =still @? @call @case @danger @needs ^assalamualaikum ^darah ^dekat ^gelandangan ^jam ^kata ^ketemu
 ^makasih ^sekolah ^tidak abis aja ambulans+gratis amuk anjing+lu apa assalamualaikum ayam badan banget+saya bantu+saya
 bapak batal bekas berendeng berendeng$ bukan dana dana+gratis darah$ dekat+tempat depan+gang di+sebelah dibawa gerobak
 golok+di halusinasi item jembatan+berendeng kabar kan karyawan kasih kayu kembali kepala kesini kontrakan+haji ktp+nya
 kunci kunci+di lah lah$ luka massa meninggal merah minta$ minum pagar pak pak$ pak+bantu pelapor pencarian periuk pojok
 potong psikiater racun rumah+dengan saldo saldo+dana sampah$ sampai saudara saudara$ saya+kunci saya+lihat sebelah$
 semua sering+halusinasi siapa sih$ tas telepon terlantar terminal tiket timnya tinggal trc umur warga$ you
other_service -5 =not =tale @len5 @sighting ^berapa ^ini ^kalau ^lapor ^saya ^sudah ^tawuran ada+ambulans ada+yang amuk$
 angkot$ boleh bot di di+dalam dinsos gratis+tidak harus hubung ini$ kakak+saya kejang klien klik+link laki leher link
 lokasi lu maaf manusia mulu odgj pakai+alat polisi+di rumah+singgah saya+laporan saya+sering sementara sering singgah
 sudah the wa warga
other_service -6 @thanked ^apa ^bisa ^dia ^is ^lansia ^pak ^tolong bakar+suami cari dari+rumah di+rumah ditinggal kakak
 kalau kantor klik kumat laporan+saya makasih nya panti pasung pln polisi polisi$ pulang tidak+untuk
other_service -7 @addition @back @goes @person ^gudang ^ibu alamat baju dekat dia gelandangan itu izin kata ketemu
 laporan perempuan tangan tidur+di tolong$
other_service -8 @kin @thanking @withdraw ^odgj butuh+bantu ibu lihat orang pln$ sih tidur yang
other_service -9 # @status @them @who=responder ^jual mau+mati skripsi
other_service -10 @it @len0 jadi petugas tempat
other_service -11 ini
other_service -12 @who=relative
greeting 20 orang+tidak
greeting 15 ^assalamualaikum ^halo ^tes assalamualaikum bah chatbot halo ini+chatbot
greeting 14 ada+orang
greeting 13 @len0 ^selamat woy$
greeting 12 ^hi ^permisi ^punten apa+ini hi malam pak$ pak+dinsos permisi punten tangerang tes
greeting 11 ^hallo ^haloo ^malam ^pak ^sampurasun ^sugeng dinsos hallo haloo makasih$ sampurasun sampurasun$ siang
 sugeng test$
greeting 10 ^cek ^pagi ^test bot+ya p$ robot$ test
greeting 9 ^kulonuwun ^met ^p cek enjing ibu$ ini ini$ kan$ kulonuwun kulonuwun$ malam+pak masuk met p pagi robot sore
 tanya$ tes$ wb wb$ wr wr+wb
greeting 8 enjing$ hallo$ malam$ selamat+malam selamat+siang tidak$
greeting 7 apa+kabar apa+orang disini$ evening evening$ good+evening kabar$ kan masuk+tidak punten$ punten+kakak selamat
 sore+pak
greeting 6 ^hai ^ibu ^misi ^siang ^wilujeng apa bapak+ibu dinsos$ hai hai+pak halo$ misi misi+pak pagi+pak siang+pak
 wilujeng wilujeng+enjing
greeting 5 ^oy ^sore ^tok ^woy apa+ada assalamualaikum+pak disini mau+tanya oy oy$ selamat+pagi sugeng+enjing tanya tok
 tok$ ya
greeting 4 ^apa ^bot bener+dinsos bot+apa dinas dinas+sosial good halo+apa maaf+mengganggu masuk$ mengganggu orang$
 pagi+bapak permisi+pak petugas$ sosial
greeting -4 123$ =beast =past @case @len1 @len3 ^anak ^bagaimana ^bapak ^cuma ^dengan ^ditusuk ^maaf ^orang ^sudah ^tadi
 ^tetangga ada+yang bagaimana+pak bantu bawa belum bisa darah dari daster ditusuk hari itu jadi jalan jam kasih ke
 kemarin lapor+pak lihat malam+ada mana nomor pak+saya pakai resmi rumah sampai saya$ sendal sendiri siap status tadi
 tadi+pagi test+123 tetangga tidur topi
greeting -5 =ask =heart =not =road =work @goes @needs @them @who=relative ^baik ^kakak ^lansia anak baik banget bot$
 buka di dia dong dua gratis lagi lansia$ much pak+ini satu saya sudah tolong+pak yang
greeting -6 =tale @addition @back @placed @who=responder ^ini ^lapor ^masih cuma hilang lansia laporan minta syaratnya
greeting -7 =office @danger @len2 bagaimana darurat lapor masih tolong
greeting -8 # =urgent @it @status @thanking @withdraw ^tolong
greeting -9 @other ^tidak
greeting -11 ^makasih
thanks 21 much
thanks 17 pelayanan pelayanan$
thanks 15 ^baik ^semoga ^top kasih+pak top
thanks 14 ^iya ^noted ^okeee baik iya noted okeee semoga
thanks 13 kasih
thanks 12 dengan$
thanks 11 @thanking good+job job mantap
thanks 10 ^dengan ^makasih tunggu
thanks 9 @thanked ^alhamdulillah ^good ^jazakallah ^mantap ^mauliate ^ok ^oke ^siap alhamdulillah baik$ dengan godang
 good jazakallah mauliate mauliate+godang ok oke siap sip 👍 👍$
thanks 8 ^keren keren makasih makasih+pak tunggu$ 🙏 🙏$
thanks 7 ^okee ^sip cepat okee siap+pak sip$ terima terima+kasih
thanks 6 @len0 banget jadi keren+banget makasih+ya pak+sudah terus$ timnya
thanks 5 ^hatur ^terima ^🙏 alhamdulillah$ hatur hatur+makasih matur matur+makasih team terus
thanks 4 ^matur alhamdulillah+sudah atas cepat$ cepat+banget ibu$ infonya jawab lagi$ makasih$ makasih+atas
 makasih+banget makasih+sanget mantap+pak markotop sanget top+markotop ya+pak
thanks -4 =heart =office =road =work @addition @case @needs @person @who=operator ^ada ^ibu ^lansia apa bagaimana belum
 dari di dia dong hilang ke ketemu ketemu+ibu laporan mau minta orang rumah tua
thanks -5 @danger @goes @placed @question @them @who=relative ^tidak ada anak ini lapor masih tidak tolong
thanks -6 # =ask =not @? @back @it @withdraw ^tolong satpam
thanks -7 @other @who=responder ^pak ^sudah saya
thanks -14 ^saya
nonsense 16 kenalan
nonsense 15 ^cuma makan+belum menang pesan sudah+makan
nonsense 14 =heart
nonsense 13 ^jual cantik di+hatinya hatinya lu yuk
nonsense 12 alien banget cinta harga jual slot
nonsense 11 @len0 coba dong hatinya$ lapor+ada tidak+pak tolol traktir
nonsense 10 banget+saya goblok jomblo klik pak+minta pak+saya sih tai yuk+pak
nonsense 9 =tale ^hatiku ^kakak ^ppp asem bonus bot$ dibantai dong+pak film hatiku jangan jomblo+ya kamu lapar link lu$
 murah nyasar+di ppp saya+dibantai
nonsense 8 123$ 12345$ =joke @who=resident ^12345 ^film ^lu ^menang ^open ^wkwk besok bisa+tidur bot dana doang+pak
 dong$ dua$ goblok$ hari+ini kakak$ kejar kenapa klik+link makan odgj+sih orang+dibacok saya+jatuh test+123 wkwk wkwk$
nonsense 7 ^anjing ^dasar ^hoax ^lagi ^lapor ^pinjam ^qwerty ^rame ^zzzzz anjing apartemen bego belum+pak boleh bot+bego
 bunuh+waktu cantik+deh cepat+cair dasar deh di+ig di+tv dia$ dibacok gaji hidup hoax hub ig ig+kata jelas+lu kata+ada
 macet malam mati mau+mati open pada pemerintah pinjam presiden qwerty qwerty$ rame+di sayang siapa+presiden takut tanpa
 tes tidak+ya tv tv+ada wa waktu you$ zzzzz zzzzz$
nonsense 6 @1 @len1 ^di ^dosen ^nomor ^saya ^slot ada+mayat anjir bales+kenapa bikin+mati bola cair dana+gratis dosen
 gacor hati hubung hubung$ iseng+doang jatuh jodoh lagi+apa lah lah$ lebaran$ libur libur+tidak lu+semua mantan+saya
 mati+berdiri mulu nih pulsa saldo saldo+dana saya+nyasar selingkuh slot+gacor takut$ tidak+jelas woy
nonsense 5 ^berapa ^boleh ^bot ^hati ^hidup ^jadwal ^kirim ^klik ^lapar ^lorem ^mampus ^promo anjing+lu bakso$ bales
 berita bikin bunuh gabut gacor+maxwin goreng ini ipsum ipsum$ jadwal jelas kenapa$ kenapa+sih kesel kesel$ lagi lebaran
 link+ini lorem lorem+ipsum lu+siapa luka mabar malam+ini mampus mampus+saya maxwin mayat menang+undian nasi+goreng
 pertama promo pulsa+dong saya+besok terlantar tidak+bisa undian xxxx xxxx$
nonsense 4 # ^anjir ^besok ^dapat ^gabut ^mati ^odgj ^petugas ^sayang ^siapa abis anda anda+menang apa$ bakso begini
 bener+pak boleh$ bot+jelek cabe culik dapat deh+pak doang duit duit$ gabut+nih gini guys guys$ harga+beras hub+wa
 hubung+wa iseng jelek jelek$ jual+motor juta kesurupan klik$ konsernya konsernya$ lapor+pak link$ marah mati+lampu
 mati+tawa minat minta+duit murah$ nomor+anda pacar panas panas+banget rame sakit saya+abis saya+di saya+lapar
 saya+terlantar sayang$ sebar sekarang+juga selamat+nomor semua siapa sih$ tangerang tawa tengah tengah+malam
 tolong+jemput wa$
nonsense -4 =ask =past @call @kin @who=operator ^baik ^batik ^bawa ^dengan ^dua ^hallo ^halo ^haloo ^hilang ^iki ^is
 ^kulonuwun ^lupa ^progres ^sampurasun ^tadi ^tolong ada+yang apa batik bau cepat$ darurat dekat depan diproses
 dua+orang foto$ good hallo halo haloo hari+minggu hilang$ hp iki ini+bot itu jawab jembatan kabar kakak+saya kaki kalau
 kamu+robot kan kemarin$ kira kulonuwun kulonuwun$ laki$ lama lama+banget liar lihat listrik lupa mahal makasih$ nanti
 orang+odgj perempuan perlu progres punten+kakak rps rps$ saja saja$ salah sampurasun sampurasun$ saya+dong saya+mau
 saya+odgj selapajang siang sorry sorry$ syaratnya tahun tahun$ tanah tangan terlantar$ tetangga$ this tidak+ada
 tidak+sih tolong+cepat tower tua umur
nonsense -5 =road @person @sighting @them ^bapak ^cek ^gelandangan ^harga ^hi ^iya ^kapan ^laki ^noted ^okeee ^permisi
 ^sugeng ^sukarjo ^top ada aminah anak+saya bagaimana$ baik baju bantu batal bayar bot+ya bukan butuh cabut cabut$ dari
 di di+gang dia film$ hi hukum istri istri$ iya jam kemarin kok laporan$ laporan+saya mana minggu noted odgj$ okeee
 pagi$ pasar pelayanan pelayanan$ permisi petugas$ robot sampai satu+orang saudara saya$ saya+cabut saya+istri siti
 sugeng sukarjo tabrak tadi tanya ternyata terus$ tidur top trc tunggu untuk
nonsense -6 @withdraw ^apa ^dia ^ibu ^makasih ^orang ^trc bawa cek datang dipukul gelandangan$ kerja+dong ketemu laki
 lansia$ lapor lokasi mati$ p$ pak$ perempuan$ rumah sendiri sendiri$ tolong video warga
nonsense -7 @back @code @goes ^ada ^anak ^assalamualaikum ^lansia ^maaf ^punten ^tetangga anak assalamualaikum bah bapak
 daster diancam gang gelandangan hilang ibu jalan lansia masuk minta$ orang pagi pakai punten sekitar sendal suami terus
 tetangga topi woy$ yang
nonsense -8 =office @placed @who=relative ^belum ^masih bagaimana dengan dinsos foto janji siapa$ test$
nonsense -9 @question @status @thanked @who=responder jadi makasih masih mau+lapor much
nonsense -10 @? @danger buka is lapor$ maaf
nonsense -11 @addition @it laporan
nonsense -12 @other ^tidak
nonsense -13 ^ini
nonsense -16 @thanking
question 14 siapa$
question 13 ^is
question 12 bagaimana$ kemana$ tidak$
question 11 atau biaya does does+this jam lo nanti syaratnya
question 10 @? ^bisa bener kamu+robot kemana lama perlu polisi resmi siapa this
question 9 =ask @question ^ini bagaimana berapa boleh bukan$ ini+pak itu jaga kantor kenapa kirim layan nanti$ panti
 tanya tidak+nanti
question 8 ^apa ^bayar ^boleh ^emang ada+biaya aman are are+you bener$ bisa dinsos$ gratis+kan harus identitas ini+bot
 is kantor$ kota lapor maksudnya malam+ada mesin mesin$ petugas+perempuan rumah+singgah singgah skripsi tangsel tindak$
 you
question 7 24+jam ^are ^bagaimana ^daerah ^dinsos ^iki ^jam ^kalau ^kamu ^kenapa ^mau ^rumah ada+ambulans akan apa apa$
 bagaimana+cara bayar beda bekas berapa+lama berapa+orang biasanya bisa+lapor boleh+lapor bot di+tangerang dibawa dinsos
 do emang gratis+tidak hukum izin kalau kok+lama lapor+disini nomor+telepon orang+bener program telepon trc yang
question 6 @it ^bener ^data ^trc aktif alamat apa+pak balas bayar+tidak besok+ada buka cara cek+laporan data di+kantor
 disebar+tidak iki istirahat jam$ kalau+ketemu ketemu+orang kirim+lokasi lama$ lama+biasanya lapor+di mana mana$ nomor
 pak+jam pak+nya panti+lansia pelapor penelepon+tanya perempuan+ada polisi+di pulang saya+disebar saya+tanya sih
 tangsel+masuk tidak+untuk umur+berapa untuk warga ya+kok
question 5 =drill =well @len1 @len2 ^beda ^berapa ^bibi ^malam ^siapa ada+apa aja$ aman$ ambulans ambulans+gratis
 anak+jalan anonymously anonymously$ apa+robot baju banget$ bener+tidak berapa+hari bibi bisa+saya boleh+kirim daerah
 dijemput endi hari hari+minggu iki+bot jaga+malam kalau+ada kamu ke+panti kenceng kerja ketemu kok+harus
 laporan+anonymously layan$ nama+saya nanti+pulang nomor+dinsos odgj orang+mana petugas pulang+tidak rahasia rt+tidak
 sampai+jam saya+takut siapa+ya sirine tadi+ada tadi+malam takut+dia tanggung tanya+pak tanya+terus ya$ yang+jaga
question 4 @where ^abis ^identitas ^ieu ^panti ^petugas ^tadi ^umur abis+lapor aja alamat+rumah apa+sih berita
 bisa+jemput bot$ cara+cek chat+ini data+pelapor dengan di+kali dijemput+nanti dulu gelandangan+nanti harus+kirim
 harus+share ieu ieu+teh ini+layan ini+nomor itu+yang jemput kalau+minta kalau+saya kok kumat lapor$ lapor+kesini lumpuh
 maksimal maksimal+berapa malam malam+tidak masih masuk+panti meninggal meninggal+di minggu mobil+apa pak+apa pak+di
 pak+ini pak+kalau pakai+mobil panggil perempuan perempuan$ petugas$ punya punya+saudara rame2 robot saya+warga sih$
 tadi takut teh terima terus$ tidak tidak+di umur viral+di ya yang+viral
question -4 =beast =heart =office =past @1 @code @len3 @len4 @len5 @reports @them ^bapak ^ibu ^jadwal ^kapan ^orang
 ^pelatihan ^tes ada+yang ajak anak+saya bagaimana+ya bales+kenapa bantu bapak+saya bawa+apa bola butuh cuma dekat dia
 diam dong film istri istri+saya jadwal kabar kalau+ajak kami kemarin$ kesini$ kira laki lansia lapor+kemana luka mau
 mau+tanya mobil nih nyangkut pak$ pak+saya petugas+kesini pindah saya+bagaimana selamat+malam tangan+ya tidak+bawa
 tidak+tangan tidak+viral tidur tolak viral+tidak yang+kemarin
question -5 =still @thanked @who=operator ^dia ^saya bagaimana+ke bansos diproses hilang ibu jadi+kesini jalan
 kartu+lansia kesini lagi lanjut makasih malam+ini mati mungkin pak salah tangan tes tolong
question -6 # =road @goes ^sudah apa+ada apa+ini apa+sudah belum chatbot darah depan di+rumah ini+chatbot is+saya
 kalau+tidak kartu kata kemarin mampu parah pelatihan robot$ sudah+ada tidak+mampu
question -7 @back @call @sighting @who=relative @withdraw ^mobil ^selamat bikin dari nyasar sekarang selamat
question -8 @danger @thanking @who=responder ada+orang saya sudah
question -9 ^laporan ^tidak bapak ini+bener nama
question -10 apa+tidak orang+tidak tidak+bisa
question -11 @status ^halo halo kenalan
question -12 @len0 @other
"""
