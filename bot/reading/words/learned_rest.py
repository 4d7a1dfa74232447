"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED_REST = """\
addition -9 @question @thanked @thanking amuk+bawa dinsos dong jd kembali lapor lihat mana mati pesan saya+tidak
 sekarang+lewat tangan tidak
addition -10 @len4 ^napas bagaimana+ini laporan malam
addition -11 @? @sighting hilang ini$ maaf meresahkan tidak$
addition -12 =ask @status massa
addition -13 @withdraw bagaimana
addition -14 @other
sighting 11 pengumuman sekarang+lewat
sighting 10 @who=responder kembali lewat lihat target+lihat
sighting 9 @sighting ^lihat ^target ini+ada ketemu lagi lagi+pak mirip target the
sighting 8 ^sekarang ada+di kemarin kembali+lagi muncul orang+yang pak+di poster sekarang yang yang+cari yang+kemarin
sighting 7 ^kembali ^ketemu ada+lagi dinsos$ jalan+ke lagi+di lihat+di muncul+lagi nongol nongol+lagi orang saya+lihat
 tadi
sighting 6 @them ^ini ^yang ^ybs arah cari cuma+lihat dekat di di+pasar itu lagi+dekat lansia+yang lihat$ odgj+yang
 pasar$ saya+cuma terminal$
sighting 5 =tale @placed ^orang ^saya di+tempat di+terminal flyover her hilang+itu itu+tadi ke+arah lihat+lagi meneh
 orang$ orang+kembali pasar tempat terminal terpantau terpantau+di this this+pagi yang+hilang ybs
sighting 4 =past =still ada+pak bapak+yang cari+itu cari+keluarganya cuma dekat+the di+pengumuman di+sekitar di+warteg
 dia+lagi dinsos flyover$ gelandangan$ ibu+yang itu+ada itu+orang itu+saya itu+sekarang kayaknya kemarin+sekarang
 lagi+ke lagi+tuh lalu lari lihat+jalan makan+di mall mall$ mangkal mangkal+di minggu+lalu naik nih pagi pak+gelandangan
 saya+ketemu sekarang+makan yang+minggu ybs+lihat
sighting -4 =work @len5 @needs @thanked @who=operator apa ibu lokasi luka makasih pak pak+saya tidak tidur+di
sighting -5 # =not =office @addition @back @call @kin @question @status @thanking ^ada ada+yang bagaimana belum bukan
 mana minta pak$ pakai tidur tolong ya
sighting -6 @1 @? @it @len1 @other @withdraw anak dibawa sudah
sighting -7 =ask @danger @who=relative @who=resident ^sudah
sighting -12 @len0
other_service 23 buka
other_service 15 meresahkan
other_service 14 nikah
other_service 13 patah saya+dipukul
other_service 12 @other ^jembatan akun dipukul+suami
other_service 11 kartu tanah$ where
other_service 10 ^bakar ^hilang bursa bursa+kerja diancam jembatan judi massal pukul pukul+saya rumah tanah
other_service 9 =office =road ^banjir ^bursa ^butuh ada+tidak anak+saya bagaimana+ke bahaya bayar berisik di+gang gratis
 kartu+lansia kerja kerja+dong lansia$ liar mantan minta online pelatihan pinjol pkh sembako
other_service 8 =drill ^lampu ^pelatihan ^rumah bakar+pak bansos beras daftar dapat darah gratis$ jalan lapor+kemana
 mahal mana$ suami untuk
other_service 7 =beast ^daftar ^harga ^ijazah ^kucing ^listrik ^minta ^sungai ^trotoar air apa+aja api banjir bau bau$
 besar bikin bpjs butuh cerai dagang di+mana film$ ijazah jambret kamar+mandi kucing langka laporan$ lobang malam$ mandi
 mayat modal motor+saya nyamuk+banyak pasar pdam saya+tidak sungai syarat tidak+angkut tolong tua+saya
other_service 6 =work @len2 ^air ^angkot ^kerja ^penipuan ^pkh ^pohon a akta babi bakar bantu bantu+lansia bawa+pisau
 berapa$ cerai$ dengan+suami di+sekolah dicabut dong+pak donor donor+darah hilang$ job kamar kerja$ ktp lampu lowongan
 maling+di mampu mati mau+bikin miras miskin modal+usaha need need+tolong nyamuk orang+tua pacar pacar$ padahal pemkot
 penipuan penipuan+online popok popok+lansia sampah saya+pukul saya+suka sebelah+bakar sekolah sesak sesak+napas spp
 tabung tabung+gas tetangga tiap tidak+bayar tidak+mampu trotoar urus usaha warung
other_service 5 @who=resident ^api ^cara ^ktp ^mobil ^motor ^pungli ^sampah ^syarat ada+bantu ambruk anak+sma angkot
 angkut asep bagaimana bantu+tidak bayi bayi$ beasiswa belum besar+banget bulan cair damkar dari+malam depan+rumah
 di+jalan di+pos di+warung fogging galak huni is jalan+baru jalan+depan kabel kali$ kayaknya+bakar kdrt kejar+bawa
 kemana kemana+pak keras kk ktp+hilang larang layak layak+huni limbah listrik mahal$ maling mana mana+ya mau mau+ambruk
 mau+minta minggu$ murah$ musik musik+keras nama+saya nyasar nyetel nyetel+musik obat+larang orang+mabuk padam
 pak+tolong pasang pisau$ pos$ preman pukul+ibu pungli pungli+di pungutan pungutan+liar ruko+bakar rusak saya
 saya+bagaimana saya+dicabut saya+lagi saya+sesak sembarangan sembarangan$ senjata sma suami+saya surat susu
 syaratnya+apa tawon terus tiap+malam uang+di yang+jatuh yang+jual
other_service 4 2+pagi 3+hari @len3 ^akta ^anjing ^debt ^gas ^got ^kamar ^kis ^kk ^lowongan ^mau ^nama ^tabung ^tiang
 alat+bantu anak+yatim ancam anjing api+sudah bagaimana$ bahaya+kalau bahaya+untuk banget+di bantu+dengar bantu+rumah
 banyak$ bapak+saya baru$ bau+banget bengkak bengkak$ besar+mau bisa+jalan busa busa+tolong butuh+kursi cair$ cara
 collector dapet dapet$ dari+dinsos dari+lantai debt debt+collector dengan dengar depan+komplek di+gudang dipukul
 diteror dtks duit$ film gas gas+melon gratis+mana gudang+kardus hampir hampir+tabrak hilang jalan$ jam+2 jatuh$ jual
 jual+makan kadaluarsa kapan karaokean karaokean+sampai ke+rumah kis kk+saya kok+belum komplek kontrol kursi+roda
 langka$ listrik+padam mabuk makan+kadaluarsa malam+sekarang mandi$ mati$ melon melon+langka minggu minta+duit neror
 neror+saya odgj+di parah parkir parkir+liar pemadam pemadam$ pinjol+neror ribut roda ruko rumah$ rumah+mau saya+jambret
 saya+kdrt saya+maling sekolah$ sembako$ stroke stroke+tidak suami$ sudah+besar surat+tahu syaratnya tabrak$ tembok
 tetangga+karaokean tipu tipu+online tolong+dicek tolong+pln tutup untuk+anak untuk+orang urus+kartu warung$ yatim
other_service -4 =still @call @case @needs ^assalamualaikum ^daerah ^darah ^dekat ^gelandangan ^kata ^ketemu ^makasih
 ^orang ^sekolah ^tidak aja ambulans+gratis amuk anjing+lu apa assalamualaikum badan banget+saya batal berendeng
 berendeng$ bisa+pulang bukan dalam dana dana+gratis darah$ dekat+tempat depan+gang di di+sebelah gerobak golok+di
 halusinasi item jembatan+berendeng kabar kan karyawan kasih kayu kembali kepala kesini kontrakan+haji ktp+nya kunci
 kunci+di lah lah$ luka massa menang meninggal merah minta$ pagar pak pak$ pak+bantu pelapor pencarian periuk pojok
 potong psikiater racun rumah+dengan saldo saldo+dana sampah$ sampai saudara$ saya+kunci saya+lihat semua
 sering+halusinasi sih$ telepon temen+saya terjun terlantar tiket timnya tinggal trc umur warga$ you
other_service -5 =not =tale @len5 @sighting ^berapa ^bisa ^kalau ^lapor ^saya ^sudah ada+ambulans amuk$ ayam bekas boleh
 bot di+dalam dibawa dinsos gratis+tidak harus hubung ini$ kakak+saya kejang klien klik+link kumat laki leher link
 lokasi lu maaf manusia minum mulu odgj pakai+alat polisi$ polisi+di saya+laporan saya+sering sebelah$ sementara sering
 siapa sudah the wa warga
other_service -6 @thanked ^apa ^dia ^ini ^is ^lansia ^tawuran ^tolong ada+yang cari dari+rumah di+rumah ditinggal kakak
 kalau kantor klik laporan+saya makasih nya panti pasung pln polisi rumah+singgah singgah tidak+untuk
other_service -7 @addition @back @goes ^gudang ^ibu ^pak alamat baju bakar+suami butuh+bantu dekat dia gelandangan itu
 izin kata laporan perempuan pulang tidur+di tolong$
other_service -8 @kin @person @thanking @withdraw ^odgj ibu ketemu lihat orang pln$ sih tangan tidur yang
other_service -9 # @status @them @who=responder ^jual mau+mati skripsi
other_service -10 ini jadi petugas tempat
other_service -11 @it @len0
other_service -12 @who=relative
greeting 20 orang+tidak
greeting 15 ^assalamualaikum ^halo ^tes ada+orang assalamualaikum bah chatbot halo ini+chatbot
greeting 13 @len0 ^selamat pak+dinsos woy$
greeting 12 ^hi ^permisi ^punten apa+ini hi malam pak$ permisi punten siang tes
greeting 11 ^hallo ^haloo ^malam ^pak ^sampurasun ^sugeng hallo haloo makasih$ sampurasun sampurasun$ sugeng tangerang
 test$
greeting 10 ^cek ^pagi ^test bot+ya dinsos p$ test
greeting 9 ^kulonuwun ^met ^p cek enjing ibu$ ini ini+siapa kan$ kulonuwun kulonuwun$ malam+pak masuk met p pagi robot$
 sore tanya$ tes$ wb wb$ wr wr+wb
greeting 8 enjing$ hallo$ ini$ malam$ masuk+tidak robot selamat+malam selamat+siang tidak$
greeting 7 apa+kabar apa+orang disini$ evening evening$ good+evening kabar$ pagi+pak punten$ punten+kakak selamat
 sore+pak
greeting 6 ^hai ^ibu ^misi ^siang ^wilujeng apa bapak+ibu dinsos$ hai hai+pak halo$ kan misi misi+pak siang+pak wilujeng
 wilujeng+enjing
greeting 5 ^oy ^sore ^tok ^woy apa+ada assalamualaikum+pak disini good mau+tanya orang$ oy oy$ selamat+pagi siapa$
 sugeng+enjing tanya tok tok$
greeting 4 @question ^apa ^bot bot+apa dinas dinas+sosial halo+apa maaf+mengganggu masuk$ mengganggu pagi+bapak
 permisi+pak petugas$ sosial ya
greeting -4 123$ =ask =beast =past @case @len1 @len3 ^anak ^bagaimana ^bapak ^cuma ^dengan ^ditusuk ^maaf ^orang ^sudah
 ^tadi ada+yang bagaimana+pak bantu bawa belum bisa darah dari daster dia ditusuk hari ini+ada itu jadi jalan jam kasih
 ke kemarin lapor+pak lihat lokasi malam+ada mana mirip much nomor pak+saya pakai resmi rumah sampai saya$ sendal
 sendiri siap status tadi tadi+pagi test+123 tetangga tidur topi
greeting -5 =heart =not =road =work @goes @needs @them @who=relative ^baik ^kakak ^lansia anak baik banget buka di dong
 dua gratis lagi lansia$ lo minta pak+ini satu saya sudah tolong+pak yang
greeting -6 =tale @addition @back @danger @placed @who=responder ^lapor ^masih bot$ cuma darurat hilang lansia laporan
 syaratnya
greeting -7 =office @len2 @status bagaimana lapor masih tolong
greeting -8 # =urgent @it @thanking @withdraw ^tolong
greeting -9 @other ^tidak
greeting -11 ^makasih
thanks 21 much
thanks 17 pelayanan$
thanks 16 pelayanan
thanks 15 ^semoga ^top kasih+pak top
thanks 14 ^baik ^iya semoga
thanks 13 ^noted ^okeee baik iya kasih noted okeee
thanks 12 dengan$
thanks 11 @thanking good+job job
thanks 10 ^makasih mantap tunggu
thanks 9 @thanked ^alhamdulillah ^dengan ^good ^jazakallah ^mantap ^mauliate ^ok ^oke ^siap alhamdulillah baik$ dengan
 godang good jazakallah mauliate mauliate+godang ok oke siap 👍 👍$
thanks 8 ^keren makasih makasih+pak sip tunggu$
thanks 7 @len0 ^okee cepat keren okee siap+pak sip$ terima terima+kasih 🙏 🙏$
thanks 6 ^sip banget jadi keren+banget makasih+ya pak+sudah terus$ timnya
thanks 5 ^hatur ^terima ^🙏 alhamdulillah$ hatur hatur+makasih markotop matur matur+makasih team top+markotop
thanks 4 ^matur alhamdulillah+sudah atas cepat$ cepat+banget ibu$ infonya jawab lagi$ makasih$ makasih+atas
 makasih+banget makasih+sanget mantap+pak sanget terus ya+pak
thanks -4 =heart =office =road =work @addition @case @needs @person @who=operator ^ada ^ibu ^lansia apa bagaimana belum
 dari dia dong hilang ke ketemu ketemu+ibu laporan mau minta orang pakai rumah tua
thanks -5 @danger @goes @placed @question @them @who=relative ^tidak ada anak di ini lapor masih tidak tolong
thanks -6 # =ask =not @? @back @it @withdraw ^tolong satpam
thanks -7 @other @who=responder ^pak ^sudah saya
thanks -14 ^saya
nonsense 16 kenalan
nonsense 15 ^cuma makan+belum menang pesan sudah+makan
nonsense 14 =heart
nonsense 13 ^jual cantik di+hatinya hatinya lu yuk
nonsense 12 alien banget cinta harga jual slot
nonsense 11 @len0 coba dong hatinya$ lapor+ada tidak+pak tolol traktir
nonsense 10 asem banget+saya goblok jomblo klik pak+minta pak+saya sih tai yuk+pak
nonsense 9 =tale ^hatiku ^kakak ^ppp bonus bot$ dibantai dong+pak film hatiku jangan jomblo+ya kamu lapar link lu$ murah
 nyasar+di ppp saya+dibantai
nonsense 8 123$ 12345$ =joke @who=resident ^12345 ^dasar ^film ^lu ^menang ^open ^qwerty ^wkwk besok bisa+tidur bot dana
 dasar doang+pak dong$ dua$ goblok$ hari+ini kakak$ kejar kenapa klik+link makan odgj+sih orang+dibacok qwerty qwerty$
 saya+jatuh test+123 wkwk wkwk$
nonsense 7 ^anjing ^hoax ^lagi ^lapor ^nomor ^pinjam ^rame ^zzzzz anjing apartemen bego belum+pak boleh bot+bego
 bunuh+waktu cantik+deh cepat+cair deh di+ig di+tv dia$ dibacok gaji hidup hoax hub ig ig+kata jelas+lu kata+ada macet
 malam mati mau+mati open pada pemerintah pinjam presiden rame+di sayang siapa+presiden takut tanpa tes tidak+ya tv
 tv+ada wa waktu you$ zzzzz zzzzz$
nonsense 6 @1 @len1 ^di ^dosen ^saya ^slot ada+mayat anjir bales+kenapa bikin+mati bola cair dana+gratis dosen gacor
 hati hubung hubung$ iseng+doang jatuh jodoh lagi+apa lah lah$ lebaran$ libur libur+tidak lu+semua mantan+saya
 mati+berdiri mulu nih pulsa saldo saldo+dana saya+nyasar selingkuh slot+gacor takut$ tidak+jelas woy
nonsense 5 ^berapa ^boleh ^bot ^hati ^hidup ^jadwal ^kirim ^klik ^lapar ^lorem ^mampus ^promo anjing+lu bakso$ bales
 berita bikin bunuh gabut gacor+maxwin goreng ini ipsum ipsum$ jadwal jelas kenapa$ kenapa+sih kesel kesel$ lagi lebaran
 link+ini lorem lorem+ipsum lu+siapa luka mabar malam+ini mampus mampus+saya maxwin mayat menang+undian nasi+goreng
 pacar pertama promo pulsa+dong saya+besok semua terlantar tidak+bisa undian xxxx xxxx$
nonsense 4 # ^anjir ^besok ^dapat ^gabut ^mati ^odgj ^petugas ^sayang ^siapa abis anda anda+menang apa$ bakso begini
 bener+pak boleh$ bot+jelek cabe culik dapat deh+pak doang duit duit$ gabut+nih gini guys guys$ harga+beras hub+wa
 hubung+wa iseng jelek jelek$ jual+motor juta kesurupan klik$ konsernya konsernya$ lapor+pak link$ marah mati+lampu
 mati+tawa minat minta+duit murah$ nomor+anda panas panas+banget rame sakit saya+abis saya+di saya+lapar saya+terlantar
 sayang$ sebar sekarang+juga selamat+nomor siapa sih$ tangerang tawa tengah tengah+malam tolong+jemput wa$ you
nonsense -4 =ask =past @call @kin @who=operator ^baik ^batik ^bawa ^dengan ^dua ^gelandangan ^hallo ^halo ^haloo ^hilang
 ^iki ^is ^kulonuwun ^lupa ^progres ^rumah ^sampurasun ^sukarjo ^tadi ^tolong ada+yang apa baik batik bau cepat$ darurat
 dekat depan diproses dua+orang foto$ good hallo halo haloo hari+minggu hilang$ hp iki ini+bot itu jawab jembatan kabar
 kakak+saya kaki kalau kamu+robot kan kemarin$ kembali kerja kulonuwun kulonuwun$ laki$ lama lama+banget liar lihat
 listrik lupa mahal nanti orang+odgj perempuan perlu progres punten+kakak rps rps$ saja saja$ salah sampurasun
 sampurasun$ saya+dong saya+mau saya+odgj selapajang siang sorry sorry$ sukarjo syaratnya tahun tahun$ tanah tangan
 terlantar$ tetangga$ this tidak+sih tolong+cepat tower tua umur
nonsense -5 =road @person @sighting @them ^bapak ^cek ^harga ^hi ^iya ^kapan ^laki ^noted ^okeee ^permisi ^sugeng ^top
 ada aminah anak+saya bagaimana$ baju bantu batal bayar bot+ya bukan butuh cabut cabut$ dari di di+gang dia dipukul
 film$ hi hukum istri istri$ iya jam kemarin kok laporan$ laporan+saya mana minggu noted odgj$ okeee pagi$ pak$ pasar
 pelayanan pelayanan$ perempuan$ permisi petugas$ robot sampai satu+orang saudara saya$ saya+cabut saya+istri siti
 sugeng tabrak tadi tanya ternyata terus$ tidur top trc tunggu untuk video
nonsense -6 @withdraw ^apa ^dia ^ibu ^makasih ^orang ^trc bawa cek datang diancam gelandangan$ kerja+dong ketemu laki
 lansia$ lapor lokasi mati$ p$ pagi rumah sendiri sendiri$ tolong warga
nonsense -7 @back @code @goes ^ada ^anak ^assalamualaikum ^belum ^lansia ^maaf ^punten ^tetangga anak assalamualaikum
 bah bapak daster gang gelandangan hilang ibu jalan lansia masuk minta$ orang pakai punten sekitar sendal suami terus
 tetangga topi woy$ yang
nonsense -8 =office @placed @who=relative ^masih bagaimana dengan dinsos foto janji much test$
nonsense -9 @question @status @thanked @who=responder jadi makasih masih mau+lapor siapa$
nonsense -10 @? buka is lapor$ maaf
nonsense -11 @addition @danger @it @other laporan
nonsense -12 ^tidak
nonsense -14 ^ini
nonsense -16 @thanking
question 14 lo
question 13 ^is
question 12 bagaimana$ kemana$ tidak$
question 11 @? atau biaya does does+this jam nanti syaratnya this
question 10 ^bisa bener ini+pak kamu+robot kemana lama perlu polisi resmi siapa$
question 9 =ask ^ini bagaimana berapa boleh bukan$ ini+bot itu jaga kantor kenapa kirim kota layan nanti$ panti siapa
 tanya tidak+nanti
question 8 @question ^apa ^bayar ^boleh ^emang ^mau ada+biaya aman are are+you bener$ bisa dinsos$ gratis+kan harus
 identitas is kantor$ lapor maksudnya malam+ada mesin mesin$ petugas+perempuan rumah+singgah singgah skripsi tangsel
 tindak$ you
question 7 24+jam ^are ^bagaimana ^daerah ^dinsos ^iki ^jam ^kalau ^kamu ^kenapa ^rumah ada+ambulans akan apa apa$
 bagaimana+cara bayar beda bekas berapa+lama berapa+orang biasanya bisa+lapor boleh+lapor bot di+tangerang dibawa dinsos
 do emang gratis+tidak hukum izin kalau lama+biasanya lapor+di lapor+disini nomor+telepon orang+bener program siapa+ya
 telepon trc yang
question 6 @it ^bener ^data ^trc aktif alamat anak+jalan apa+pak balas bayar+tidak besok+ada buka cara cek+laporan data
 di+kantor disebar+tidak iki istirahat jam$ kalau+ketemu ketemu+orang kirim+lokasi kok+lama lama$ nomor pak+jam pak+nya
 panti+lansia pelapor penelepon+tanya perempuan+ada polisi+di pulang saya+disebar saya+tanya sih tangsel+masuk
 tidak+untuk umur+berapa untuk warga ya$ ya+kok
question 5 =drill =well @len1 @len2 ^beda ^berapa ^bibi ^malam ^siapa ^tadi ada+apa aja$ aman$ ambulans ambulans+gratis
 anonymously anonymously$ apa+robot baju banget$ bener+tidak berapa+hari bibi bisa+saya boleh+kirim bot$ daerah dijemput
 endi hari hari+minggu harus+kirim iki+bot jaga+malam kalau+ada kamu ke+panti kenceng kerja ketemu kok+harus
 laporan+anonymously layan$ malam mana mana$ masih meninggal nama+saya nanti+pulang nomor+dinsos odgj orang+mana petugas
 rahasia rt+tidak sampai+jam saya+takut sirine tadi+ada tadi+malam takut+dia tanggung tanya+pak tanya+terus yang+jaga
question 4 @where ^abis ^identitas ^ieu ^panti ^petugas ^umur abis+lapor aja alamat$ alamat+rumah apa+sih berita
 bisa+jemput cara+cek chat+ini data+pelapor dengan dengan+siapa di+kali di+odgj dijemput+nanti dulu gelandangan+nanti
 harus+share ieu ieu+teh ini+layan ini+nomor itu+yang jemput kalau+minta kalau+saya kan kok kumat lapor$ lapor+kesini
 lumpuh maksimal maksimal+berapa malam+tidak masuk+panti meninggal+di minggu mobil+apa pak+apa pak+di pak+ini pak+kalau
 pakai+mobil panggil perempuan perempuan$ pulang+tidak punya punya+saudara rame2 robot saya+warga sih$ tadi takut teh
 terima terus$ tidak tidak+di trc+itu umur viral+di ya yang+viral
question -4 =beast =heart =past @1 @code @len3 @len5 @reports @them ^bapak ^ibu ^jadwal ^kapan ^orang ^tes ada+yang ajak
 bagaimana+ya bales+kenapa bantu bapak+saya bawa+apa bola butuh cuma dekat dia diam diproses dong film istri istri+saya
 jadwal job kabar kalau+ajak kami kemarin$ kesini$ kira laki lansia luka mau mau+tanya mobil nih nyangkut pak$ pak+saya
 petugas+kesini pindah saya+bagaimana selamat+malam syarat tangan+ya tidak+bawa tidak+tangan tidak+viral tidur tolak
 viral+tidak yang+kemarin
question -5 =still @thanked @who=operator ^dia ^pelatihan ^saya anak+saya bansos hilang ibu jadi+kesini jalan
 kartu+lansia kesini lagi lanjut lapor+kemana makasih malam+ini mati mungkin pak salah tangan tes tolong
question -6 =road @goes ^sudah apa+ada apa+ini apa+sudah bagaimana+ke belum chatbot darah dari depan di+rumah
 ini+chatbot ini+siapa is+saya kalau+tidak kartu kata kemarin mampu parah pelatihan robot$ sudah+ada tidak+mampu
question -7 # @back @call @sighting @who=relative @withdraw ^mobil ^selamat bikin nyasar sekarang selamat
question -8 @danger @thanking @who=responder ^laporan ada+orang saya sudah
question -9 ^tidak bapak ini+bener nama
question -10 apa+tidak orang+tidak tidak+bisa
question -11 @other @status ^halo halo kenalan
question -12 @len0
"""
