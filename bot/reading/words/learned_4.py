"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
sighting 2 =past @len3 @len4 @search ^dia ^eh ^kami ^kayaknya ^lansia ^mr ^posisi ^si ^temen ada+disini ada+orang
 anak+yang anyar anyar$ arah+jembatan arah+pasar arah+poris bapak+saya bawah cari$ cari+kemarin ciri cuma dapet
 dapet+kabar deh dekat+gereja dekat+jembatan dekat+sudah dengan+lansia di+depan di+grup di+luar di+perempatan
 di+tempat di+warkop di+warung dia+lihat dia+nongol dinsos disini disini+pak eh elektrik elektrik$ flyover+kaki
 gelandangan+di gerobak gerobak$ grup hilang ijo+yang indomaret indomaret$ info ini+di itu+tidak kaki kaki$
 kaki+sudah kayak ke+tempat kebaya+ijo kemarin+ada kemarin+lapor kembali$ kesini kesini+pak ketemu+kemarin
 ketemu+lagi ketemu+nih ketemu+pak kolong+flyover lagi+depan lagi+dia lagi+gelandangan lampu+merah lapor+tadi lari
 lari+dari lari+pas lebaran+ada lewat+lagi lihat+dia lihat+jatuh lihat+naik lihat+orang luar luar$ makam mall
 masih+ada masjid$ mau+dijemput merah muka muncul+di naik+pager orang+ini pagi+saya pak+bapak pak+dekat pak+disini
 pak+lansia pak+tadi parkir+indomaret pas+mau pasar+anyar pasar+lama pasar+tadi perempatan+shinta persis poris
 poris$ rapat rapat$ saya+ada saya+dapet saya+papasan sekarang+ada sekarang+saya sekitar semula semula$ shinta
 shinta$ si+bapak singgah+ada sini+pak situ+cipondoh sudah+10 tadi$ tadi+pagi tadi+sore taman+elektrik tanah
 temen+saya tempo tempo+hari warkop x+lihat yang+pakai yang+tadi yang+tidak ybs+sekarang
sighting 1 10$ 2+orang ^ibu ^mirip air+10 bawa+boneka berdiri+di boneka boneka+itu dengan+foto dengan+odgj
 depan+toko disini$ foto+itu gor grup+rt hilang+yang ini itu+kembali jpo jpo$ kaya+mau kayaknya+saya kebaya
 keluarganya kemarin+itu kemarin+nongol ketemu+bapak kok lagi+jalan lalu$ lapor+nongol lihat+lansia malabar malabar$
 masih minimarket$ mirip+dengan nih$ nih+di orang+lain orang+masih orang+muncul orang+pak pager pasar+malabar
 perempatan pos+satpam rel rel$ rt+ada rumah+saya temen tiap+malam toko tuh+orang villa yang+ada yang+sudah
 ybs+muncul ybs+terpantau
sighting -1 ^foto ^izin ^kata ^ke ^kok ^laki ^lari ^minta ^nihil ^pelapor ^suami ^tetangga ^update abis ada$
 ada+kejadian adik+saya aja$ akan amuk+di asesmen atas bacok bacok$ bagaimana+pak bangun banjir bapak$ bapak+ini
 baru$ batal batu bau bayi+di bekas belanja belum$ belum+ada bendungan besar besok$ biasa+di biru bisa+lihat boleh
 cari+bapak cek cibodas cikokol cikokol$ cisadane+dekat coba dari+pagi dari+tadi dekat+bendungan depan+gereja
 depan+smp di+dalam di+mobil di+tangerang di+tiktok dibawa+kemarin dompet dulu foto$ ganggu garut gendong
 gendong+bayi gigil gratis hari+orang harus hp hubung ibu$ istri item itu+bapak itu+mana itu+pak izin jalan+tidak
 jembatan+itu jemput jual+tisu kakak+saya kalau+ada karunya$ kasih kata+yang ke+depan ke+jalan ke+rsj kecil kejadian
 kejadian+nih kena+bacok keras keras$ klien+menolak kooperatif$ kp ktp+di lapor+itu lihat+bapak mabuk makan$
 makasih$ mandi mau+lapor melawan menghubungi minum mirip+pak mobil$ nanti$ napas neduh+di nihil obat ongkos
 orang+amuk orang+jalan pak+ada pak+dinsos pak+karunya pak+rw pak+sekarang pak+sudah pak+tolong parkir
 pasar+sekarang pikun pohon polisi pulang$ puskesmas rame2 ribut rsj rsj$ rt rujuk rujuk+ke rumah$ rumahnya$ rw$
 sakit+keras sambil satu saudara$ saya+anak saya+bisa saya+tidak saya+yang sekarang+bagaimana sekarang+pukul
 sekarang+sudah sekolah$ serang suami+saya sudah+ambil sudah+di sudah+dibawa sudah+jalan sudah+kami sudah+tangan
 sudah+tidak suka suka+tidur sungai tadi+malam tahu tambah tanpa target+tidak telanjang temenin terima tidak+bisa
 tidak+pak tidak+punya tidak+sih tiktok tisu titik trus tubuh tunggu+di turun tutup uang ujan update urus yang+biasa
 yang+dibawa yang+lihat yang+temenin ybs+kooperatif ybs+melawan ybs+sudah ybs+warga
sighting -2 =beast =road =well @reports ^bagaimana ^bukan ^cari ^di ^kalau ^kapan ^kemarin ^lagi ^makasih ^pak
 ^petugas ^terakhir ada+lansia adik ambil ambulans amuk+lagi anak+saya bagaimana$ baik bapak+hilang baru
 belum+ketemu bener+pak berapa besok bot butuh cepat cisadane dalam dan darah datang$ dekat$ dengan$ dengan+bikin
 di+jalan di+kali di+lokasi di+parkir di+rs di+situ diam dibawa+dinsos dibawa+ke dipukul$ ditinggal dua facebook
 gelandangan+yang giant giant+cimone golok+di habis halte+depan halte+itu hari ibu+hilang ini+foto is itu+bener
 itu+lho jam jatuh jual kantor ke+rumah kemana kena kenapa kepala kerja ketemu+keluarganya kirim kontrakan
 kooperatif korban ktp kumat kumat+lagi lagi+cari lansia+hilang lansia+pikun lari+ke lho+pak linglung lokasi$ maaf
 masuk menolak motor mulai mushola$ neduh ngomong nomor nya ojek ojek$ orang+tidak orang+tua pak+si panti pelapor
 pergi pindah+ke pisau polsek pukul punya pura2 rs$ rumahnya rw saat salah satpol saya+mau saya+sudah sebelah
 sekarang+dia selamat selesai siapa singgah$ sisir smp sudah+ketemu sudah+saya sudah+sering suka+bawa tahun takut
 tangan tangis telepon tenggelam teriak terlantar+di tetangga tinggal transit tukang tukang+ojek umur waktu+transit
 warga wkwk$ ya+pak ybs+lari
sighting -3 =heart =joke @case ^anak ^gelandangan ^mau ^penelepon ^tidak bakar banget banyak bawa bawa+golok bayi
 bener bikin dari deh+foto di+gang di+jembatan di+rumah dong foto+ini golok kakak kali kami kapan karunya kejang
 kemarin+sudah lanjut lansia+saya lihat+deh luka mana$ mati mayat meninggal meninggal+di mobil mushola nanti nyasar
 orang+dipukul orang+sudah orang+tidur perempuan pulang rs rumah sakit sampai saya sehat sehat$ sekolah sendiri
 sering sih suami tabrak tangerang tanya tapi ternyata tidak+ada tidur tidur+di untuk warung$ wkwk yang+dengan
 yang+suka
sighting -4 # =drill =work @len5 @needs @person @status @thanked ^apa ^tolong aja bantu bisa dipukul gang ibu jadi
 kalau lokasi makasih malam mau nama pak pak+orang pak+saya pakai penelepon saudara saya+hilang terakhir+lihat
 terlantar terus tidak$ tua tunggu ya$
sighting -5 =not =office @addition @back @call @kin @question @thanking @who=operator ada+yang amuk anak apa
 bagaimana bukan kata laporan masih+di minta pak$ petugas terakhir tidak tolong ya
sighting -6 @1 @? @len1 @other @withdraw ^ada ^sudah belum mana sudah
sighting -7 =ask @danger @it @who=relative @who=resident dibawa
sighting -12 @len0
other_service 19 ^kontrakan
other_service 16 tidak+dikasih
other_service 15 buka buka$
other_service 14 ^bidan
other_service 13 ^nikah akun atm berisik bidan kartu konsultasi kontrakan saya+dipukul tanah
other_service 12 @other bayar dipukul+suami patah pukul
other_service 11 ^hilang ^izin bagaimana+ke bursa bursa+kerja kerja+dong lansia$ terus where
other_service 10 ^angkot ^bakar bansos ke+laporan mantan meresahkan meresahkan$ online pukul+saya saya+perkosa
 tanah$ waris waris$
other_service 9 =office =road ^banjir ^bursa ^butuh ^jembatan ^minta ada+tidak anak+saya bakar+pak berisik$ diancam
 dikasih gratis liar mayat+gratis minta miras pelatihan perkosa pkh popok popok+lansia puskesmas rumah saya+pukul
 sekarang+bawa sembako spp tua+saya tunggakan
other_service 8 ^daftar ^kucing ^lampu ^pelatihan ^popok ^syarat air ambrol angkot apa+aja asap banjir beras bpjs
 bulan dapat gratis$ ijazah jalan judi kerja kucing langka lapor+kemana lowongan mahal maling mana$ mati mati$
 need+tolong pasang pinjol pungli saya+tidak tusuk untuk
other_service 7 =beast =drill ^ijazah ^kerja ^listrik ^rumah ^sungai api bahaya bakar bantu+lansia bau bawa+pisau
 begal+di berapa$ bikin butuh cerai cerai$ daftar dagang di+mana dicabut dong+pak film$ golok$ jambret job
 kamar+mandi kampung kartu+lansia ktp+hilang lampu layak layak+huni massal mau+ada mayat menjahit motor+saya murah$
 need nikah nyamuk+banyak pacar padahal pemadam pemadam$ polisi+minta rusak sampah sekolah suami suka+pukul syarat
 tidak+angkut
other_service 6 @len3 ^air ^bus ^harga ^kartu ^lowongan ^motor ^pkh ^pohon ^trotoar ^truk ada+bantu akta ambruk babi
 babi+bau bau$ bawa+golok besar butuh+kursi damkar darah dengan+suami depan+rumah di+gang di+kantor hilang$ is
 jalan$ jembatan kejar+bawa kemana kk lama$ langka$ limbah lobang malam$ mampu mana mana+ya mandi minggu minta+uang
 miskin modal+usaha mogok nyamuk nyetel odgj+bisa orang+tua pacar$ palsu pdam pisau$ plafon pohon pukul+istri rusak$
 saya saya+dicabut saya+suka sebelah+bakar spp+anak sungai tabung tetangga tetangga+nyetel tiap tidak+mampu tipu
 turun urus usaha
other_service 5 @len2 @who=resident ^anjing ^api ^asap ^debt ^mau ^penipuan ^pungli ^tabung ^tiang a alat+bantu
 anak+tidak anak+yatim ancam angkot+ugal2an angkut anjing api+sudah bansos+lewat bantu bantu+dengar beasiswa
 bikin+kartu boraks bus cair cair$ collector damkar$ dapet dapet$ dari+malam debt debt+collector dengar di+angkot
 di+gudang di+jalan di+kampung di+warung dipukul+tetangga disabilitas donor donor+darah dtks fogging golok hampir
 hari$ huni izin jalan+depan jam+2 jebol jual kabel kadaluarsa kayaknya kdrt kemana+pak kerja$ kontrol ktp larang
 listrik mabuk mahal$ makan+kadaluarsa malam malam+minggu mandi$ mantan+suami mau mau+ambruk mau+minta motor
 nama+saya napas+parah neror neror+saya obat+larang pabrik padam pak+tolong parkir+liar pasar pelayanan
 penelepon+minta penipuan+online pukul+ibu pungli+di pungutan pungutan+liar rekam rumah$ rumah+ibu rumah+mau
 santunan saya+jambret saya+kdrt saya+lagi saya+maling sekolah$ sembako$ sesak+napas stroke sudah+besar surat susu
 syaratnya+apa tabung+gas tawon terus$ tiap+malam tidak+bayar tipu+online tiri+pukul tolong trotoar tutup ugal2an
 untuk+anak untuk+bapak warung$ yang+jatuh yang+jual
other_service 4 2+pagi =work @placed @reports ^ada ^akta ^bagaimana ^got ^jalan ^judi ^kamar ^kis ^kk ^mie ^plafon
 ^sampah ^santunan ^tetangga ^token ^urus ajukan ambulans anak$ anggota angkut+sudah anjing+liar asap+pabrik atap
 bagaimana bahaya+kalau bakar+api bakar+cepat bansos$ bantu+bayar bantu+kursi banyak$ bau+banget bayar+tunggakan
 bayi$ besar+banget biaya$ bisa+jalan bocor boraks$ buang bulan+ini busa+tolong cctv daftar+dtks dagang$ dari+dinsos
 dari+pemkot dekat+sekolah dia+kejar dipukul disini+tidak film formalin galak gang gang+saya gas+melon gratis+mana
 haji$ hampir+tabrak ibu+dia internet istri janda jual+makan jual+miras jual+obat judi+sabung kaki+palsu kali$ kamar
 kampung$ kampung+kami kantor$ kapan kartu+kuning kayaknya+bakar kayaknya+pakai ke+kali ke+rumah kemana+ya kis
 kk+saya kok+belum komplek kontrol$ kotor lagi+amuk listrik+padam lowongan+kerja majikan maling+di mampet mandi+umum
 masuk mau+ajukan mau+lapor mau+urus meledak melon melon+langka mie mie+basah minggu$ minta+ambulans minta+bantu
 modal ngalir nyasar online$ online+shop pak+di pak+rumah pakai+boraks parah+pak pelatihan+kerja penipuan
 plafon+sekolah pohon$ pos$ ribut ruko+bakar sabung sabung+ayam saya+bagaimana saya+bakar saya+dengan saya+sesak
 saya+tiap senjata senjata+di sesak shop stroke+tidak suami+saya suka syaratnya tabrak$ takut+ada tebel telat
 tetangga+saya tidak+layak tidak+ngalir token token+listrik tolong+damkar tolong+pak truk tunggakan+rs tutup+jalan
 uang+di umum vaksin yatim
other_service 3 3+hari @len1 ^beasiswa ^bikin ^bpjs ^cara ^dagang ^gas ^hp ^ktp ^limbah ^mobil ^surat ^wifi aktif
 aktif$ ambruk$ ambruk+pak ambruk+tutup amuk+pukul anak+muda anak+sma api+besar bahaya+untuk bakar+di banget+di
 bangkai banjir+di bantu+modal bantu+rumah bapak+tiri basah bayar+pbb bayi begal belum bengkak bengkak$ besar+di
 besar+mau biawak biawak+masuk biaya+berapa blt bpjs+pbi buang+sampah bunuh+saya busa cara cara+bikin cara+cek
 cepat+pak collector+neror dangdut dangdut+sampai dari+lantai dari+subuh dbd dengan dengar$ depan+komplek di+atap
 di+kali di+komplek di+plafon di+pos di+sekolah dibunuh dicek diteror domisili dtks$ gantung+di gas+bocor gelap
 gigit gigit+orang golok+ancam got got+mampet gratis+ada gudang+kardus harga hp+saya ibu+saya istri+mau jadwal
 jalan+baru jatuh$ jembatan+gantung kabel+listrik kalau+malam kami+bapak kami+sudah kapan$ kapan+bansos karaokean
 karaokean+sampai karena keluar+dari keras keras$ keterangan korban kucing+di kuning kursi+roda laki+saya
 lansia+saya lapor+tetangga laporan$ liar+banyak lowongan+satpol makan malam+sekarang maling+bawa mampet+bau
 masuk+rumah mati+bapak mati+di mati+sudah mau+bunuh mau+masuk mau+sekolah meledak$ meluap minta+fogging minta+modal
 minta+tolong minta+tongkat miring muda muncul+di musik musik+keras naik+terus nonaktif nyetel+dangdut nyetel+musik
 odgj+di online+lapor orang+jual orang+mabuk pacar+saya pak+anak pak+kalau pak+kayaknya parah parkir pbb pbi
 pdam+mati pemkot pemkot$ permata perut+saya pesta pesta+miras pindah pindah+domisili pinjol$ pinjol+lapor
 pinjol+neror pisau plafon$ pohon+ambruk posyandu$ preman psikolog roda rs+tidak rumah+sebelah rumah+tidak
 sampai+jam sarang sarang+tawon saya+bawa saya+lari saya+mati saya+nonaktif saya+sekarang saya+tipu sekarang+muka
 selutut sembarangan sembarangan$ sendiri+tiap siram+air sma stunting suami$ suami+mau suami+pukul suami+sekarang
 sudah+minggu sudah+tua sumur surat+keterangan surat+pindah tahan takut$ takut+meledak tawon+di tembok teriak+minta
 tetangga+buang tetangga+karaokean tidak+aktif tidak+pak tidur$ tiri tolong+dicek tolong+pln untuk+orang urus+kartu
 warung wifi ya$
other_service 2 2+malam 3+cair @1 @question ^atap ^bantu ^beli ^jadwal ^kabel ^kena ^makan ^nama ^pabrik ^pacar
 ^penelepon ^tipu ^vaksin ada+bakar ada+bangkai ada+lowongan ada+pabrik ada+sarang ada+tawon ada+ular air+pam
 air+pdam akta+lahir ancam$ anjing+galak atap+rumah bagaimana+urus bagaimana+ya bahar balap balap+liar banget+pak
 banget+tolong bantu+dinsos bantu+hp banyak banyak+banget banyak+yang bapak+saya bayi+di beasiswa+anak bedah
 bedah+rumah belakang+rumah beli belum+ada bener$ berkeliaran berlobang berlobang+besar bersih besok$ biaya
 bikin+surat bisa+minta blok blok+c bocor+di bolong bpjs+saya buaya c cara+dapet curi dapet+bantu dapur darah+di
 darah+mana depan+pasar di+kelurahan di+kua di+lapangan di+minimarket di+posyandu di+rw diaspal diaspal$ dibuang
 dibuang+di dibully dibully+di digusur dijual dinsos+ada dipukul+pakai disini ditertibkan ditertibkan$ dompet+saya
 dong duit$ empat gang$ gang+masjid gas gesper got+depan gudang+sebelah hari+pak hebat+di hp hp+tidak hukum ibadah
 ibadah$ ini+kapan jahit jahit+gratis jalan+berlobang jalan+sudah janda$ juta$ kali kali+bau kapan+cair kapan+pkh
 katarak kayaknya$ ke+mana ke+tangerang kecanduan kejar kelahi kelahi+dengan kelurahan$ kemarin+ada kemarin+lapor
 kena+phk keterangan+tidak kilo komplek+kami konsul+hukum konter kontrakan+bakar kotor$ kua kua$ kucing+mati
 kucing+saya kunciran+jaya kuning$ kursi lagi+sekap lahir lahir+anak lama lampu+dari lantai lantai+2 lapak
 lapak+rongsok lapangan$ lapor+ke lari+ke liar+gigit liar+parkir liar+tiap listrik+mati malam+anak malam+mau
 malam+saya maling+masih mana+yang masuk+dapur mati+bikin mau+bikin mau+cerai mau+nikah mau+pindah menjuntai
 merah+di minggu+bau minggu+tolong minimarket minimarket$ minta+duit minta+perahu miring+mau motor$ napas narkoba
 ngajuin ngalir+3 ngumpet ngumpet+di nguntit no+4 nunggak nyala nyala$ operasi operasi+katarak padam+dari pak+besar
 pak+tetangga pakai+gesper palsu+untuk pam pam+tidak parkir$ penelepon perempatan+mati perkosa+pacar perumnas
 perumnas+1 perusahaan phk phk+mau pinggang pinjem pju pkh$ pkh+saya pkh+tahap pondok pondok+bahar pp$ punya+bpjs
 raya+no renovasi ribut+dengan rongsok ruko rumah+saudara rumah+saya rumah+warga rw+kami sampah+di sampah+ke
 sampah+tidak sampah+tumpuk santunan+mati saudara$ saudara+belum saya+begal saya+bocor saya+butuh saya+curi
 saya+diancam saya+dibully saya+harus saya+janda saya+kecanduan saya+kena saya+korban saya+lumpuh saya+mabuk
 saya+ngumpet saya+pakai saya+siram saya+tahan sekap$ sekarang+masih sekolah+anak sekolah+pakai selokan$ shop$
 stroke$ subuh subuh$ surat+mati tadi+di tahan+perusahaan tahap tahap+3 takut tengah tengah+malam teriak+sekarang
 tiang tiang+listrik tiap+hari tidak+sekolah tolong+ada tolong+diaspal tolong+dipukul tolong+ditertibkan uang uang$
 urus+akta urus+surat usaha$ usir warna yatim$
other_service 1 1$ 14$ 5+bulan ^alat ^begal ^kapan ^nik ^pinjol ada ada+biawak akta+kelahiran ambruk+di ambruk+kena
 anak ancur angin api+merembet atap$ bagaimana$ bahaya$ bahaya+banget bakar+gudang bantu+tidak bapak+stroke baru$
 bau+pak bawa+senjata begal+pakai belum+ya besar+depan bikin+macet bolong+besar butuh+alat butuh+pengacara cadas
 cadas+kukun cara+urus cek+bansos cerai+gratis dari+sore datang+ke denda dengan+anak dengan+tetangga di+dekat
 di+kamar di+lapak di+parkir di+pohon dia+di difabel difabel+mau disini$ duit gedor gedor+pintu got$ gudang+plastik
 hamil+5 harga+beras harus+ke harus+lapor hilang istri$ istri+saya jambret+di jantung kacamata kantin ke+siapa
 kelahiran kemana$ kemarin+kapan kena+angin kena+denda kenceng$ kering kertas kirim+damkar konsul kukun kunciran
 lagi+bawa lapangan lapor+siapa laporan+hilang limbah+pabrik listrik$ macet$ mancing masih+di masuk$ mau+cari
 mau+konsul mau+ngajuin mau+tanya merembet minta+kaki minyak muncul murid$ napas+untuk ngaktifin nik nik+saya
 nyangkut+di odgj$ online+bagaimana pabrik$ pabrik+bikin pak+mau pakai pakai+pisau paksa$ panunggangan+utara pasar$
 pengacara pengacara+gratis penuh perahu perut pintu$ pp rabies rawan rumah+kami rumah+makan rumah+meluap
 rusak+tolong sampai+malam satpol+pp saya+difabel saya+hamil saya+rusak saya+saya saya+tadi saya+takut saya+terus
 saya+umur sebelah+kontrakan sekarang+dia sekarang+lagi sekarang+pukul selingkuh selokan semprot serang+jantung
 siapa$ suami+istri sudah+3 sumur$ syarat+surat tadi+sore tenggelam+sumur tetangga+berisik tetangga+yang
 tolong+bener total ular ular+di untuk+ibu untuk+lansia untuk+motor urus+bpjs wifi+gratis yang+angkut
other_service -1 2+orang 5$ ^alamat ^are ^bapak ^bau ^bocah ^bot ^dasar ^eh ^emang ^gawat ^haloo ^hidup ^horas ^iki
 ^kayanya ^kemarin ^kenapa ^lama ^lap ^lihat ^maksud ^mampus ^masuk ^mayat ^nanti ^napas ^no ^obat ^patokan ^pinjam
 ^posisi ^ppp ^punten ^salah ^sampurasun ^slot ^sukarjo ^tabrak ^tiket ^top ^tunggu ^umur ada$ ada+anak ada+bekas
 ada+gelandangan ada+kabar ada+kejadian ada+kucing ada+perempuan ada+tompel akan alam alat ambil ambil+mayat
 anak+anak anak+jalanan anak+minum anak+ngelem angkot$ angkot+penumpang anonymously anonymously$ anter anyone
 anyone+coming apartemen badan+dingin bagaimana+ini bakso balas banget+orang bangunan banting bantu+cari
 bantu+polsek bapak+yang barang baru baru+aja batik bau+busuk bawa+bayi bawa+obat bayar+tidak becak bedeng belum$
 bengkel berobat$ biru$ biru+saya bisa+bangun boleh+lapor bukan+golok bulak bungkus busuk+dari butuh+tempat cabe
 cabut cair+kata cara$ cara+lapor cari+bapak cari+ibu cikokol$ cikupa cinta cipondoh cisadane$ cod coming coming$
 curiga curug daftar+sekarang dan+tidak darah+hebat dari+kursi dari+padang dari+pagi dasar data data+pelapor deh
 dekat+rumah dengan+bikin depan+gang depan+kantor di+jembatan di+kandang di+leher di+lokasi di+mobil di+tas di+tiang
 dia+is dia+siram dibantai dikasih+makan dingin dingin$ dinsos$ diproses disebar ditinggal$ do duduk$ duduk+di eh
 emang gacor gacor+maxwin ganggu+jiwa gawat+pak gelandangan$ gelisah gerendeng giant gini goblok$ golok+tolong griya
 griya$ guru guru+lapor guy habis+ongkos haji haji+mamat haloo hari hari+di hari+ini harus+bagaimana hasil
 hilang+ibu horas ibu+pikun identitas info info+bapak info+loker ini+saya is+anyone is+saya its itu$ izin+lapor jaga
 jalanan jangan jati jawa jawab jaya jelas jembatan$ jemput$ jodoh jual+motor jual+tisu kaca kain kakak$ kalau+saya
 kali+cisadane kamar+saya kambing kami kami+pendatang kampung+bulak kamu+robot kanan kandang kantong kaos
 kartu+berobat karyawan+masuk ke+lampung kecamatan kejadian kejadian+nih kel keluar keluarganya$ kemana+mana kemis
 kemis$ kepala+jatuh kereta kira kiri kolong+flyover kp+baru kuat kumat+lagi kumat+semua kurang lagi+di lain lain$
 laksa lalat+di lalu lama+banget lampung lampung$ lansia+jual lansia+terjebak lap lapor lapor+murid lapor+tidak
 laporan+anonymously lari+bawa leher$ lepas+dari lewat+mana lihat+rumah lihat+saya luka+parah maaf$ mahasiswa
 maksud+saya maksudnya malam+takut maling+tidak mamat mampus mampus+saya mana+makam mana+posisi masuk+mesin
 mau+kembali mau+obat maxwin maxwin+daftar melawan melawan$ menunggu mesin$ mesin+press minat minta+sedekah
 minum+racun minyak+ke mobil+tidak motor+jatuh mr mr+x much muka+biru mulus mulus$ mulut+busa muncul+lagi murah
 nanti+saya nasi+bungkus need+ke neglasari$ ngelem nih+pak nomor nongol nyamuk+cair nyasar$ obat+nyamuk odgj+tolong
 ojek ongkos$ orang+curiga orang+pakai orang+terlantar orang+tidur order ot pager pak+badan pak+baru pak+darah
 pak+minta pak+sekarang pak+soal pakai+anak pakai+kaos pakai+sarung panggil parah$ pasar+baru pasar+kemis pasar+yang
 pasung+saudara patokan pegang+dada pendek penumpang penumpang+saya perempatan$ perkembangan permisi+ibu permisi+mau
 perum pesan pikun$ pinang+griya pipi$ plawad plawad$ poris$ poris+plawad pos+satpam ppp presiden press press+pabrik
 pucat pukul+2019 pulang+kerja punya punya+ktp puskesmas$ putus$ racun$ rambut rame2 raya$ razia ready rehab rel
 rini robek robot roda$ roda+kepala rs rsud$ rt+1 rt+tidak rujuk rujukan salah+lihat sampai+muka sampurasun
 sampurasun$ sandal sari sarung satu$ saya+anter saya+besok saya+dari saya+dibantai saya+itu saya+kasih saya+ketemu
 saya+lapar saya+naik saya+pak saya+panas saya+rekam saya+sopir saya+standby sayang sayang$ sayat sayur sebatang
 sebelah sedekah segera segera$ sehat sekarat$ sekitar selamat+sore selesai selesai$ send sendal sendiri+di simpang
 sinar sinar+jaya singgah+mana siram+minyak slot+gacor stadion standby stop sudah+ada sudah+di sukarjo sukses
 sukses+terus tadi+pagi tahun tai takut+banget taman+cibodas tanah+tinggi tangan+karyawan tanggal tangsel
 tangsel+masuk tas+ada tato tawuran+bawa teman teman+saya temen+kontrakan tenang tepat tepat+di terbalik tergeletak$
 terjebak+di terlantar+di ternyata+masih terus+pak tes$ theres theres+a tiap+sore tidak tidak+ada tidak+tahu
 tidak+usah tidak+ya tindak$ tinggi$ tisu titip+anak tol$ tolol tolong+bagaimana tolong+need tompel tompel+di top
 topi tower truk+jalan tua+laki tukang+becak tukang+ojek tulang tulis tunggal uang+habis ulang urgent urgent+pak
other_service -1 usah via x yang+butuh yang+dengan yang+kemarin yang+lama yang+tenggelam yani$ ybs+melawan you$
other_service -2 10$ 10+juta 12$ 45+bagaimana =urgent @danger @search ^anak ^bawa ^belakang ^belum ^boleh ^dana
 ^dapat ^depan ^dosen ^film ^good ^hari ^hi ^hubung ^investasi ^itu ^kamu ^keren ^kontak ^korban ^lagi ^lapar ^lupa
 ^malam ^masih ^mauliate ^p ^pakai ^panti ^pelapor ^pencarian ^perempuan ^pinjem ^pocong ^polisi ^polsek ^selamat
 ^semoga ^siapa ^tangan ^telepon ^ternyata ^test ^toko ^wkwk ^woy abaikan ada+alien ada+is ada+kartu ada+korban
 ada+mayat ada+rumah ada+tuna ahmad ahmad+yani air+10 alamat$ alfamart alfamart$ alien aman+di anak+di anak+dipukul
 anak+kecil anak+sekap anak+sekolah angkat apa$ apotek arah+pasar are are+you asuh atas+nama baik bakso$ bales
 banget+saya bank bank$ bantu$ banyak+darah bapak+tiap bapak+tua batu beda berapa+lama beras$ berdaya beringin
 biaya+pemakaman biaya+tidak bikin+mati bisa+lapor bisa+saya bocah boleh$ bot$ bunga bunuh busuk butuh+dana cantik
 capek chat cianjur cibodas cikokol ciledug cimone cisadane culik curhat dada dalam dan+klien dana+cepat darah+pak
 dari+kontrakan darurat datang$ denger di+halte di+kolong di+mall di+pabrik di+pinggir di+pipi di+ruko di+rumah
 di+taman di+tangerang di+terminal di+trotoar diam dibacok dibawa+ke diri$ ditinggal+anak ditinggal+di doang$ does
 does+this dosen dp dp+0 dua dulu false flyover gaji gaji+10 gang+h gantung+diri gawat gelandangan+di gempa
 gerobak+parkir goblok good good+job goreng gosong grab h hari+minggu here here$ hi hilang+di hilang+kontak hitam
 ibu$ indomaret ini+tidur investasi is+a is+hilang isi+ktp istri+lari jalan+kaki jalan+merdeka jam+berapa jual+akun
 juta+klik kader kader+posyandu kaki kaki$ kantor kantor+kelurahan karunya karyawan+jatuh kata+mau ke ke+arah
 ke+cimone ke+rs ke+rsj keliling keluar$ kemarin$ kenapa kenapa+saya keren keren+banget kesini$ kimia kirim+lokasi
 klik$ kontak+saya kontrakan+saya kontrol+ke kota kp ktp$ ktp+nya kubur lagi+kumat laki+pakai lalat langsung
 lansia+jatuh lansia+lumpuh lansia+nyasar lansia+yang lapangan+ahmad lapor+dan lapor+lansia laporan+something
 latihan lebaran$ lemas lepas$ lo lokasi$ loker lu+semua lupa madura makam makam+bapak makan$ makasih$ maksud
 malam+ini maling+dipukul mana+alamat masih+sekolah masuk+gang masuk+got masuk+tidak mati+berdiri mati+tawa
 mau+curhat mau+jadi mau+pulang mauliate mayat+di melahirkan$ menang merdeka mobil motor+pukul mulai muntah napas$
 nasi+goreng neglasari netra ngaku ngomong nih$ nikah$ nomor+12 nomor+tiket nyasar+di obat$ open orang+dibacok
 orang+mati orang+sudah p pada pak+bagaimana pak+bisa pak+dia pak+orang pak+sudah pak+takut pak+yang pakai+kursi
 paman panti$ parkir+di pegang+saya pemerintah pencarian+bapak pendampingan pendatang perempuan$ pergi$ perlu+bantu
 perlu+foto persita pertolongan$ petugas+mana pikun pil pinang pinggir+kali pingsan$ pintu pintu+air pipi plus
 pocong polisi pom pom+bensin pulang+ke punten putus racun+tikus rahasia rahasia+kan rasa rawa rawa+kucing resmi rs$
 rsj$ rsud rt rumah+ambruk rumah+nomor rumahnya sadar saja$ sampah$ sampai sampai+tidak sate saudara+saya
 saudara+tetangga saya$ saya+ada saya+aja saya+ancam saya+dong saya+ibu saya+istri saya+kirim saya+lapor saya+lihat
 saya+mau saya+meninggal saya+pegang saya+racun saya+rahasia saya+stroke saya+tanya saya+usir saya+xxxx sd$ seberang
 sejak sekap+di sekarang+ada sekarat semoga semua$ siang siswa skripsi$ soal+tetangga something something$ sorry
 sorry$ stasiun status stroke+ditinggal suami+kumat sudah+saya sudah+tidak sukasari sukasari$ sumbang supir t t+saya
 tabrak tabrak+truk tadi+malam tahu tajur tangan$ tangerang tangerang$ tanggung tangis tanpa+saudara tanya+terus
 tapi tas+isi tawa tawa$ telanjang+di telepon+guru temen tenggelam+di terakhir tergeletak terima terjebak terlantar$
 terminal+poris test tetangga$ tidak+berdaya tidak+napas tidak+urus tidur+mana tiga tindak tinggal+di tiri+saya
 titip toko tol tolong+cepat tolong+jemput tpa tpa+rawa traktir traktir$ trus tua$ tua+sudah tukang tumpuk+sampah
 tuna+netra tunggu+di umur+berapa update urus+orang usir+dari wajib waras wb wb$ wkwk+tolong woy$ wr wr+wb xxxx
 xxxx$ yang+di yani
other_service -3 =past @call @code ^assalamualaikum ^astaga ^bisa ^cek ^daerah ^darah ^dengan ^di ^dijual ^kantor
 ^ketemu ^klien ^klik ^kok ^maaf ^mana ^manusia ^nomor ^oh ^perlu ^permisi ^tadi ^tes ^warga abis ada+di ada+lansia
 ada+pohon ada+saudara ada+tas ada+yang adik+saya adopsi aja+pak alat$ ambulans+gratis anak+hilang anak+jalan
 anak+pasung arah assalamualaikum astaga astaga+dia atas bakar+sampah balita bantu+saya bapak bapak+pukul bawa+kayu
 bawah belakang belum+ketemu bensin berapa berdiri berdiri$ berobat besok+ada bikin+kotor bikin+laporan bisa+masuk
 butuh+ambulans butuh+pendampingan butuh+pertolongan cepat$ daerah dana+gratis deres di+dalam di+jakarta
 di+kontrakan di+lampu di+masjid dia+begal dijemput dikejar dikeroyok dikeroyok$ dompet donasi gratis+kan halte
 harus hatiku iki isi it item jadi+relawan jakarta jatuh+dari jatuh+di jiwa juga$ kalau+minta kami+butuh kamu
 kata+anak kayanya kejang+pak kemarin kena+bacok kenalan kepala kerja+di kesini kolong kontrakan+sebelah ktp+di
 ktp+saja kuliah kulit kumat+rusak kunci kunci+di lah lah$ lanjut lansia lapar lapor+disini lebaran lihat+di
 linglung+di link+ini lu$ malam+di mall$ manusia+gerobak masjid$ mau+bakar mau+donasi mau+melahirkan mau+untuk
 meninggal+di merah$ mesin mulut nama nasi nasib obat+pelangsing oh oh+iya ongkos orang+bawa orang+di orang+odgj
 orang+yang padang pagar pak+ada pakai$ panas+tinggi pas pelangsing pencet pengaduan pengaduan$ permisi pertolongan
 pinggir pingsan pinjam pln pojok pojok$ poris posisi potong rame rsj rumah+dengan sakit saldo saldo+dana sangego
 satpam satu saudara saya+di saya+hilang saya+kunci saya+odgj saya+pasung sekarang$ sekarang+di selamat setrum+di
 sih$ situ$ slot suami+temen syarat+masuk tadi tambah tanya tanya$ team tenggelam terjun$ tes tetangga+bakar this
 tidak+di tidak+kalau tidak+mau tidak+punya tiket+saya tugas tuh tuna umur untuk+pengaduan untung video wkwk$ woy
other_service -4 =still @? @len5 ^adik ^berapa ^besok ^dekat ^dinsos ^join ^kata ^makasih ^orang ^petugas ^sekarang
 ^temen ^yang aman ambulans$ anak+tetangga anjing+lu bacok badan bantu+ke batal begal+pisau bekas berendeng
 berendeng$ besok biru bisa+pulang boleh cuma darah$ datang dekat+tempat di di+sebelah diri doang duduk foto gerobak
 golok+di hidup iya jatuh jembatan+berendeng join join+grup juga karyawan kasih ke+panti kejang$ keluarganya kembali
 kesel kesel$ kirim klik+link kontak lagi+pak lapor+orang lapor+pak linglung link luar luka mall masih masjid massa
 mau+terjun merah naik nanti nikah+yuk odgj orang$ pahlawan pak+bantu pelapor pelayanan$ pencarian pergi periuk
 perlu petugas$ pisau+ke polsek psikiater rusak+rumah saja saya+anak saya+kejang saya+laporan saya+sering saya+yang
 sebelah$ sementara sementara+di sendiri$ sering sering+halusinasi siap siapa sinyal situ telanjang terjun terminal
 tidak+untuk tiket timnya tolong+bantu trc ud warga$ ybs you yuk+pak
other_service -5 =not @case @needs @sighting @who=operator ^gelandangan ^is ^jam ^lapor ^laporan ^lari ^sekolah
 ^tawuran ^tidak ada+ambulans adik amuk$ apa ayam banget$ bawa bisa+bantu bukan cari dari+rumah di+depan dibawa
 dong$ gratis+tidak grup halusinasi hubung ini$ jam jemput kabar kakak kan$ kayu kecil kontrakan+haji leher maaf
 mau+minum melahirkan meninggal minta$ minum$ nih pegang polisi+di salah saya+kumat semua smp sudah tanpa telepon
 temen+saya terlantar ternyata tidak$ tinggal tinggi tunggu wa warga yuk
other_service -6 =joke =tale @kin @thanked ^apa ^gudang ^halo ^ibu ^jual ^kalau ^pak alamat baju bakar+suami bot
 butuh+bantu dana halo kan klien laki laporan+saya makasih manusia mau+wawancara mulu naik+angkot nya pak pakai+alat
 paket pasung perempuan pln$ racun relawan sendiri sih tas the tolong$ wawancara wkwk
other_service -7 @addition @back @goes @person ^dia ^ini ^lansia ^odgj ^saya ^sudah aja amuk cepat dia gelandangan
 itu kalau klik lapor$ lapor+hilang lokasi lu melahirkan+di pak$ polisi$ pulang rumah+singgah singgah tidur tidur+di
 yang
other_service -8 @thanking @them @withdraw ^tolong dan dekat dinsos ditinggal ibu jadi kapan+nikah kata kejang
 ketemu laporan lari lihat minum orang panti tangan
other_service -9 # @status @who=responder skripsi tempat tolong+bawa
other_service -10 @it @len0 gardu ini kumat mau+mati
other_service -11 @who=relative
other_service -12 petugas
greeting 21 orang+tidak
greeting 17 saya+makasih
greeting 16 ada+orang apa+ini
greeting 14 ^tes chatbot ini+chatbot
greeting 13 @len0 ^assalamualaikum ^halo ^hi ^horas ^pak ^punten assalamualaikum halo hi horas pak+dinsos punten tes
 woy$
greeting 12 ^haloo ^permisi ^sampurasun ^selamat haloo permisi sampurasun sampurasun$
greeting 11 ^hai ^malam ^pagi ^sugeng bot+ya hai malam pak$ siang sugeng
greeting 10 ^hallo ^hello ^kulonuwun ^oii ^ping ^spada ^waalaikumsalam dinsos+tangerang hallo hello ini+siapa
 kulonuwun kulonuwun$ oii oii$ ping ping$ sore spada spada$ tangerang tanya$ test$ waalaikumsalam waalaikumsalam$ wb
 wb$ wr wr+wb
greeting 9 ^met ^test enjing hallo$ ibu$ makasih$ malam$ malam+pak masuk met pagi selamat+malam test
greeting 8 ^p ^woy bapak+ibu dinsos enjing$ hai$ ini masuk+tidak p p$ pagi+pak punten$ robot robot$ selamat+siang
 selamat+sore tidak$
greeting 7 ^misi ^siang apa+ada apa+kabar assalamualaikum+pak dinsos$ evening evening$ good+evening kabar$ kan$ mic
 mic+tes misi misi+pak permisi$ selamat siang+pak sore+pak tes+mic
greeting 6 ^bot ^cek ^oy ^tok ^wilujeng apa apa+orang cek dinas dinas+sosial disini$ hai+pak halo$ halo+apa halo+pak
 ibu+petugas ini$ kan masuk$ oy oy$ pagi+bapak punten+kakak siapa$ sosial sugeng+enjing tes$ tok tok$ wilujeng
 wilujeng+enjing woy
greeting 5 ^ibu ^sore assalamualaikum+warahmatullahi disini good orang$ permisi+pak petugas$ selamat+pagi sore$
 tes+123 wabarakatuh wabarakatuh$ warahmatullahi warahmatullahi+wabarakatuh
greeting 4 bah bener+dinsos halo+selamat horas+lae ini+bener lae lae$ mau+tanya met+siang pak+haji permisi+tumpang
 sosial+kota tanya tumpang tumpang+tanya
greeting 3 @question ^ada ^apa ^good a$ bot+apa enjing+pak hi+ada hi+pak ibu kabar maaf+mengganggu mengganggu
 mengganggu$ pagi$ pak pak+apa permisi+mau siapa ya
greeting 2 123$ a ada$ ada+petugas assalamualaikum+wr dengan+siapa haji haji$ kakak$ kota kota+tangerang malam+dinas
 online$ pak+mau siang$ siapa+ini sosial$
greeting 1 bot ibu+pak kota$ malam+bapak online permisi+ibu tangerang$
greeting 0 @1
greeting -1 12345$ 60an 60an$ @call ^12345 ^alhamdulillah ^angkot ^are ^asd ^bantu ^batal ^bisa ^daftar ^iki ^is
 ^itu ^jalan ^kira ^kok ^laporan ^lihat ^lorem ^no ^odgj ^okee ^pakai ^penipuan ^persita ^polsek ^rsud ^rumah ^salah
 ^sip ^target ^tarimo ^tas ada+lansia adik alhamdulillah amuk anak+di anak+kecil aneh atau bales bantu+saya banyak$
 batu batu$ bau bayi bego$ belakang bener$ berapa$ berkat besar bubar butuh+pertolongan cantik cantik+deh cara
 cepat$ chat cikokol cipondoh cipondoh$ dapet darah$ data dengan+anak dia+moved dibantai ditinggal dong$ dua$ duit
 duit$ foto$ gelandangan$ gemuk gemuk+pendek gile goblok goblok$ golok hari+minggu harus hubung ibu+lansia iki info
 ini+bot internet ipsum ipsum$ ireng iseng$ istri$ jadwal jam+setengah jangan jawab jomblo juga kaki$ kantor kartu
 kasih+pak kayanya kejang kp kp+baru ktp kurus kurus+tinggi lagi+pak lampu langsung lansia+itu lapar layan lewat
 lihat$ loh lorem lorem+ipsum mandir matur matur+makasih menang mesin minggu$ minta+duit minum mondar mondar+mandir
 moved murah naik napas neglasari neglasari$ no no+hp nyasar$ ok$ okee orang+aneh orang+bener orang+gile orang+yang
 pager pager+item pak+di pak+jadi pak+minta pak+nya pangkalan pelayanan pelayanan$ pemerintah pencet pencet$ pendek$
 penipuan penipuan+online pergi perkembangan perlu pertolongan$ pesan pesan+ini pingsan$ polisi polsek presiden
 program punya puskesmas rahasia rahasia+kan ransel rsud$ rw saya+dibantai saya+istri saya+pak saya+sudah sayat
 sekitar sekolah selapajang selapajang$ semua setengah sini sorry sorry$ sudah+tidak suka susul susul$ tahun$ tanah$
 tangis tangsel tangsel+masuk tanya+pak target tarimo tarimo+kasih tas+ransel temen tengah terima terminal tersedak
 tidak+bisa tiga tindak tinggi$ titik tpu tpu+selapajang tunggu$ update$ video wa wkwk$
greeting -2 @? @code @person ^bacot ^baju ^batik ^bawa ^bayar ^belum ^bidan ^boleh ^butuh ^di ^gang ^gas
 ^gelandangan ^hari ^hhhhh ^hidup ^hilang ^izin ^jam ^jazakallah ^jembatan ^kalau ^kemarin ^lagi ^laki ^mantap ^nama
 ^nikah ^nomor ^noted ^ok ^oke ^open ^penelepon ^perempuan ^petugas ^ppp ^qwerty ^satu ^saya ^sekarang ^siapa
 ^status ^suami ^sukarjo ^top ^trc ^tutup ^update ^wkwk ^xixixi ^zzzzz ^👍 ^🙏 ada+di ada+yang aja$ aja+pak ambulans
 aminah anak$ anak+saya angkot apa+robot are are+you asd asd$ bacot bakar balas bapak+saya bapak+tua baru$ batal
 batik batik$ bawa+karung bayar+tidak bego belum$ berdiri berdiri$ berisik berisik$ bidan bikin bisa+bantu bot+bego
 bot+jelek bot+tolol bunga cabut cabut$ daftar dan daster deh dengan dengan$ di+depan di+jalan di+pasar di+rumah
 diam dibawa dijemput dipukul doang$ gas gigi good+job gratis+kan hhhhh hhhhh$ hidup hitam hitam$ hp ini+foto is
 iseng istri item item$ izin jaket jatuh jazakallah jelek jelek$ jembatan kabar+tidak kakak+saya kaki kali karung
 karung$ kecil kemana kembali kenapa kesini kira kirim klien konsultasi kurang laporan$ lari$ lu lucu luka lupa$
 maaf mana$ mantap masih$ masjid mati$ mayat merah minggu minta$ mobil motor nanti noted noted$ nyasar obat ok oke
 ompong ompong$ open orang+odgj pak+ada pak+orang pak+sudah pak+tolong pelapor pendek penelepon perempuan$ persita
 pertolongan pingsan pos ppp pukul pulang qwerty qwerty$ rokok rokok$ rps rps$ rsud rumah+singgah sakit satu+orang
 saudara$ saya+cabut saya+hilang saya+mau saya+tidak sebatang sebelah siap+pak siapa+ya sih singgah sip sip$ siti
 status sukarjo tahun takut tanah tapi tas telepon tempat ternyata terus this tiap tidak tiketnya tinggal tinggi
 tolol tolol$ tolong$ top topi topi$ tower tua$ tutup umur update urus waris waris$ warung xixixi xixixi$ ybs you
 yuk+pak zzzzz zzzzz$ 👍 👍$ 🙏 🙏$
"""
