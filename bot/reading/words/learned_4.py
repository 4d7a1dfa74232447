"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
sighting 9 @sighting ada+di ini+ada kemarin kembali ketemu lagi lagi+pak lihat+di pak+di target+lihat the yang+cari
 yang+kemarin ybs
sighting 8 @them ^target cari kembali+lagi muncul orang+yang poster sekarang target yang
sighting 7 ^kembali ^lihat ada+lagi alun2 arah cuma+lihat di+alun2 dia+ada dinsos$ duduk jalan+ke kemarin$ lagi+di
 lansia+yang muncul+lagi nih nih+pak nongol nongol+lagi saya+cuma saya+lihat tadi the+laki
sighting 6 ^ketemu ^sekarang ^yang ^ybs bapak+yang cipondoh$ di+pasar hilang+itu itu lagi+dekat lagi+tuh lihat+lagi
 masjid melintas meneh orang orang$ pasar$ sesuai sudah+kembali terpantau yang+hilang
sighting 5 =tale @placed ^ini ^klien ^masih cipondoh dekat di di+warteg duduk+depan flyover her ibu+yang itu+lagi
 itu+saya itu+tadi ke+arah kolong lagi+ke lalu liar lihat$ lihat+ybs makan+di naik odgj+yang orang+kembali
 pak+gelandangan pasar saya+ketemu terminal terminal$ termonitor termonitor+duduk terpantau+di this this+pagi tuh
 yang+minggu
sighting 4 ^kayanya ^muncul ^orang ^saya ^tadi angkot arah+timur bapak cari+di cari+itu cari+keluarganya dapat+info
 dekat+the depan depan+ruko di+halte di+lebaran di+masjid di+pengumuman di+poster di+taman di+terminal dia+lagi
 foto+disebar gelandangan$ halte$ info+bapak itu+ada itu+orang itu+sekarang kayaknya kayanya kemarin+cari
 kemarin+sekarang ketemu+di kok+ada lagi$ lagi+nih lebaran lihat+jalan mall$ minggu+lalu muka$ naik+angkot
 orang+nongol pagi pak+yang ruko ruko$ saya+dapat sekarang+makan sini sini$ sudah+angkut taman the+mall tidak+ketemu
 timur timur$ warteg warteg$ yang+bawa yang+di yang+foto yang+lari ybs+di ybs+lihat ybs+melintas
sighting 3 =still ^odgj ada ada+pak angkot$ angkut arah+pasar baju+ijo biasa$ brosur dapat dari+rumah datang
 depan+masjid di+bawah di+brosur di+flyover di+foto di+kolong di+sekitar di+stasiun disebar disebar+itu duduk$
 duduk+di flyover$ foto foto+ybs halte ijo jalan+kaki jembatan jembatan+tanah ke+kolong kemarin+lapor kemarin+lari
 ketemu+sekarang klien kolong$ lagi+duduk lagi+gelandangan lagi+orang lagi+tidur lewat+depan lewat+lagi lihat+ibu
 lihat+orang mangkal mangkal+di merah merah$ minggu orang+di orang+hilang papasan papasan+dengan pasar+tadi
 pengumuman+itu poris poris$ sedang sedang+tidur sekarang$ sekarang+ada sekarang+naik sesuai+ciri stasiun stasiun$
 tadi+jalan tadi+lapor tadi+naik taman+makam tempat tempat+biasa tidur$ tuju waktu+itu yang+pakai yang+waktu ybs+ada
 ybs+sesuai
sighting 2 =past @goes @len4 @search ^dia ^eh ^kami ^kayaknya ^lansia ^mr ^posisi ^si ^temen ada+disini ada+orang
 anak+yang anyar$ arah+jembatan arah+poris bapak+saya bawah belakang+terminal cari$ cari+kemarin ciri cuma dapet
 dapet+kabar deh dekat+gereja dekat+jembatan dekat+sudah dengan+lansia di+belakang di+depan di+grup di+lampu di+luar
 di+perempatan di+sini di+tempat di+warkop di+warung dia+lihat dia+nongol dinsos disini disini+pak eh elektrik
 elektrik$ flyover+kaki gelandangan+di gerobak gerobak$ grup hilang hilang+yang ijo+yang indomaret indomaret$ info
 ini+di itu$ itu+tidak kaki kaki$ kaki+sudah kayaknya+saya ke+tempat kebaya+ijo keluarganya kemarin+ada kemarin+itu
 kemarin+nongol kembali$ kesini kesini+pak ketemu+dan ketemu+kemarin ketemu+lagi ketemu+nih ketemu+pak kok
 kolong+flyover lagi+depan lagi+dia lalu$ lampu lampu+merah lapor+sekarang lapor+tadi lari lari+dari lari+pas
 lebaran+ada lihat+dia lihat+jatuh lihat+naik luar luar$ makam mall masih+ada masjid$ mau+dijemput merah+kemarin
 mirip+dengan muka muncul+di naik+pager orang+ini pager pagi$ pagi+saya pak+bapak pak+dekat pak+disini pak+tadi
 parkir+indomaret pas+mau pasar+babakan pasar+lama perempatan+shinta persis rapat rapat$ saya+ada saya+dapet
 saya+papasan sekarang+saya sekitar semula semula$ shinta shinta$ si+bapak singgah+ada sini+pak situ+cipondoh
 sudah+10 tadi$ tadi+pagi tadi+sore taman+elektrik tanah target+terpantau temen+saya tempo tempo+hari tiap+malam
 tuh+orang warkop x+lihat yang+tadi yang+tidak ybs+sekarang
sighting 1 10$ 2+orang @len3 ^ibu ^mirip air+10 anyar babakan bawa+boneka berdiri+di boneka boneka+itu dengan+foto
 dengan+odgj depan+minimarket depan+rumah depan+toko disini$ foto+itu grup+rt hilang+sekarang ini itu+kembali jpo
 jpo$ kata+tetangga kaya+mau kayak kebaya kemarin+muncul ketemu+bapak lagi+jalan lagi+sekarang lama$ lapor+nongol
 lihat+lansia lihat+warga malabar malabar$ merah+kebon minimarket$ nanas$ nih$ nih+di orang+lain orang+muncul
 orang+pak pak+lansia pakai+topi pasar+anyar pasar+malabar perempatan rel rel$ rt+ada rumah+saya saya+sekarang
 sekarang+tidur toko topi villa warung warung+kopi warung+saya yang+ada yang+sudah ybs+muncul ybs+terpantau
sighting -1 =road ^foto ^halo ^hasil ^izin ^kakak ^kata ^ke ^kok ^laki ^lari ^minta ^nihil ^pelapor ^suami ^tetangga
 a abis ada$ ada+kejadian adik+saya aja$ ambruk amuk+di asesmen atas bacok bacok$ bagaimana+pak bangun banjir bapak$
 bapak+ini batal batu bayi+di bekas belanja belum$ belum+ada belum+lihat besar biasa+di bisa+lihat boleh cari+bapak
 cek cibodas cikokol cikokol$ dari+pagi dari+tadi depan+gereja depan+smp di+dalam di+mobil di+tangerang di+tiktok
 dibawa+kemarin dompet foto$ ganggu garut gendong gendong+bayi gigil gratis halo harus hasil hp hubung ibu$ istri
 item itu+bapak itu+mana izin jalan+tidak jembatan+itu jual+tisu kakak+saya kalau+ada karunya$ kasih kata+yang
 ke+depan ke+jalan ke+rsj kecil kejadian kejadian+nih kena+bacok keras$ ketemu$ klien+menolak kontak kooperatif$ kp
 lansia+hilang lapor+itu lihat+bapak linglung mabuk makan$ makasih$ malam+di mandi mau+lapor melawan minum mirip+pak
 mobil$ nanti$ napas neduh+di nihil obat ongkos orang+amuk orang+jalan pak+ada pak+dinsos pak+karunya pak+rw
 pak+sekarang pak+sudah pak+tolong parkir pasar+sekarang pikun pingsan pohon polisi pulang$ rame2 ribut rt rujuk
 rujuk+ke rumah$ rumahnya$ rw$ sakit+keras sambil satu saudara$ saya+anak saya+bisa saya+lagi saya+tidak saya+yang
 sekarang+bagaimana sekarang+pukul semua serang sore$ suami+saya sudah+ambil sudah+dibawa sudah+jalan sudah+kami
 sudah+saya sudah+tangan sudah+tidak suka suka+tidur sungai tadi+malam tanpa target+tidak telanjang temenin teriak
 terima tidak+pak tidak+punya tidak+sih tiktok tisu titik trus tunggu+di tutup uang ujan update urus yang+biasa
 yang+dibawa yang+lihat yang+temenin ybs+kooperatif ybs+melawan ybs+sudah ybs+warga
sighting -2 =well @reports ^bagaimana ^bukan ^cari ^di ^kalau ^kapan ^kemarin ^lagi ^makasih ^pak ^petugas ^tahu
 ^terakhir ada+lansia adik ambil ambulans amuk+lagi apa+ibu bagaimana$ baik banyak bapak+hilang baru bau
 belum+ketemu bener+pak berapa besok biru bot butuh cepat cisadane dalam darah datang$ dekat$ dengan$ dengan+bikin
 di+jalan di+jembatan di+kali di+lokasi di+parkir di+rs di+situ diam dibawa+dinsos dibawa+ke dijual+di dipukul$
 ditinggal dong dua dulu facebook gelandangan+yang giant giant+cimone golok+di habis halte+depan halte+itu hari
 ibu+hilang ini+foto is itu+bener itu+lho jatuh jemput jual juga kantor ke+rumah kemana kenapa kepala keras kerja
 ketemu+keluarganya kirim kontrakan kooperatif korban ktp kumat kumat+lagi lagi+cari lansia+pikun lari+ke lho+pak
 lokasi$ masuk menghubungi meninggal+di menolak motor mulai mushola$ neduh ngomong nomor nya ojek ojek$ orang+tidak
 orang+tua pak+si panti pelapor pergi pindah+ke pisau polsek pukul punya pura2 puskesmas rs$ rsj rsj$ rumahnya rw
 saat salah satpol saya+mau saya+sudah sebelah sekarang+dia sekolah selamat selesai siap siapa singgah$ sisir smp
 sudah+ketemu sudah+sering suka+bawa tahun takut tambah tangis target+belum telepon tenggelam terlantar+di tetangga
 tidak+bisa tinggal transit tukang tukang+ojek waktu+transit wkwk$ ya+pak yang+dijual ybs+lari
sighting -3 =beast =heart =joke @case ^anak ^apa ^gelandangan ^mau ^penelepon ^tidak anak+saya bakar bawa bawa+golok
 bayi bener bikin dari deh+foto di+gang di+rumah dijual foto+ini golok ibu jam kakak kali kami kapan karunya kejang
 kemarin+sudah kena lanjut lansia+saya lihat+deh maaf mana$ mati mau mayat meninggal mobil mushola nanti nyasar
 orang+dipukul orang+sudah orang+tidur perempuan pulang rs rumah sakit saya sehat sehat$ sering sih suami tabrak
 tahu tangan tangerang tanya tapi ternyata tidak+ada tidur tidur+di umur untuk warga warung$ wkwk yang+dengan
 yang+suka
sighting -4 # =drill =work @len5 @needs @person @status @thanked ^tolong aja bantu bisa bukan dipukul gang jadi
 kalau lokasi luka makasih malam nama pak pak+orang pak+saya pakai penelepon sampai saya+hilang sendiri
 terakhir+lihat terlantar terus tidak$ tua tunggu ya$
sighting -5 =not =office @addition @back @call @kin @question @who=operator ada+yang amuk anak apa bagaimana banget
 kata laporan masih+di minta petugas saudara terakhir tidak tolong ya
sighting -6 @1 @? @len1 @other @thanking @withdraw ^ada ^sudah belum mana pak$ sudah
sighting -7 =ask @danger @it @who=relative @who=resident dibawa
sighting -12 @len0
other_service 19 ^kontrakan
other_service 16 tidak+dikasih
other_service 15 buka buka$
other_service 14 ^bidan
other_service 13 ^nikah akun berisik bidan kartu konsultasi kontrakan saya+dipukul tanah
other_service 12 @other atm bayar dipukul+suami patah pukul
other_service 11 ^hilang ^izin bagaimana+ke bursa bursa+kerja kerja+dong lansia$ mantan saya+perkosa terus where
other_service 10 ^angkot ^bakar bansos ke+laporan meresahkan meresahkan$ online pukul+saya tanah$ waris waris$
other_service 9 =office ^banjir ^bursa ^butuh ^jembatan ^minta ada+tidak bakar+pak berisik$ diancam dijual dikasih
 gratis liar mayat+gratis minta motor+saya perkosa pkh popok puskesmas rumah saya+pukul saya+tidak sekarang+bawa
 sembako spp tua+saya tunggakan yang+dijual
other_service 8 =road ^daftar ^kucing ^lampu ^motor ^pelatihan ^popok ^rumah ^syarat ambrol anak+saya angkot apa+aja
 api asap banjir beras bikin bpjs bulan gratis$ ijazah jalan judi kerja laki+saya langka lapor+kemana lowongan mahal
 maling mana$ mati mati$ mayat miras need+tolong pasang pelatihan popok+lansia pungli tusuk untuk
other_service 7 =beast =drill ^ijazah ^kartu ^kerja ^listrik ^sungai ada+bantu air bahaya bakar bantu+lansia bau
 bawa+golok bawa+pisau begal+di berapa$ butuh cerai cerai$ daftar dagang dapat di+gang dicabut dong+pak film$
 fogging golok$ jambret job kamar+mandi kampung kartu+lansia kayaknya kucing lampu layak layak+huni massal mau+ada
 menjahit nikah nyamuk+banyak pacar padahal pemadam pemadam$ pinjol polisi+minta rusak sampah sekolah suami
 suka+pukul tabung tidak+angkut
other_service 6 @len3 ^air ^anjing ^bus ^harga ^lowongan ^pkh ^pohon ^trotoar ^truk akta ambruk ancam babi+bau bau$
 besar butuh+kursi damkar darah dbd dengan+suami di+jalan di+kantor di+mana hilang$ is jalan$ jembatan kdrt
 kejar+bawa kemana keras kk ktp+hilang lama$ langka$ larang limbah lobang mampu mana mana+ya mandi mau+ambruk minggu
 minta+uang miskin modal+usaha mogok murah$ need neror neror+saya nyamuk nyetel obat+larang odgj+bisa orang+tua
 pacar$ pasar pdam pisau$ plafon pohon pukul+istri rusak$ saya saya+dicabut sebelah+bakar spp+anak sungai syarat
 tabung+gas tetangga+nyetel tiap tiap+malam tidak+mampu tipu turun urus usaha
other_service 5 @len2 @who=resident ^api ^asap ^debt ^mau ^penipuan ^tabung ^tahu alat+bantu ambulans anak+yatim
 anggota angkot+ugal2an angkut anjing api+sudah babi bansos$ bansos+lewat bantu bantu+dengar beasiswa bikin+kartu
 boraks bus cair cair$ collector damkar$ dapet dapet$ dari+malam debt debt+collector depan+rumah di+angkot di+gudang
 di+warung dijual+depan dijual+di disabilitas donor donor+darah dtks golok hampir hari$ istri izin jalan+depan jam+2
 jebol jual+makan kabel kadaluarsa kemana+pak kerja$ komplek kontrol ktp listrik mabuk mahal$ makan+kadaluarsa
 malam$ malam+minggu mandi$ mantan+suami mau mau+minta motor nama+saya online$ pabrik padam pak+tolong palsu
 parah+pak parkir+liar pelayanan penelepon+minta penipuan+online pukul+ibu pungutan pungutan+liar rekam rumah$
 rumah+ibu rumah+mau santunan saya+bakar saya+jambret saya+kalau saya+kdrt saya+maling saya+sesak saya+suka sekolah$
 sembako$ stroke sudah+besar surat susu syaratnya+apa tawon terus$ tetangga tidak+bayar tipu+online tiri+pukul
 tolong tolong+pak trotoar tutup ugal2an untuk+anak untuk+bapak yang+jatuh yang+jual
other_service 4 2+pagi =work @placed @reports ^ada ^akta ^bagaimana ^dagang ^got ^judi ^kamar ^kis ^kk ^ktp ^mie
 ^plafon ^pungli ^sampah ^santunan ^tetangga ^tiang ^token ^urus a ajukan anak+tidak angkut+sudah asap+pabrik atap
 bagaimana bakar+api bakar+cepat bantu+bayar bantu+kursi banyak$ bau+banget bayar+tunggakan bayi$ besar+banget
 biaya$ bisa+jalan boraks$ buang bulan+ini busa+tolong daftar+dtks dagang$ dangdut dangdut+sampai dari+dinsos
 dari+pemkot dekat+sekolah dengar di+kampung di+rt dia+kejar dipukul dipukul+tetangga disini+tidak galak gang
 gang+saya gas+melon gratis+mana haji$ hampir+tabrak huni ibu+dia internet jadwal janda jual jual+miras jual+obat
 judi+sabung kaki+palsu kali$ kamar kampung$ kampung+kami kantor$ kapan karaokean karaokean+sampai karena
 kartu+kuning kayaknya+bakar kayaknya+pakai ke+kali ke+rumah kemana+ya kis kk+saya kok+belum kontrol$ korban kotor
 listrik+padam lowongan+kerja majikan malam maling+di mampet mandi+umum masuk mau+ajukan mau+lapor meledak melon
 melon+langka mie mie+basah minggu$ minta+ambulans minta+bantu modal napas+parah ngalir nyetel+dangdut online+shop
 orang+mabuk pak+di pak+rumah pakai+boraks pelatihan+kerja pemkot penipuan plafon+sekolah pohon$ pos$ pungli+di
 ribut ruko+bakar rumah+sebelah sabung sabung+ayam sarang saya+bagaimana saya+dengan saya+lagi saya+tiap senjata
 senjata+di sesak sesak+napas shop stroke+tidak suami+saya syaratnya tabrak$ tahan takut+ada tebel telat tidak+layak
 tidak+ngalir token token+listrik tolong+damkar truk tunggakan+rs tutup+jalan uang+di umum urus+kartu vaksin warung$
 yatim
other_service 3 3+hari @len1 ^beasiswa ^bikin ^bpjs ^cara ^gas ^hp ^jalan ^kabel ^kena ^limbah ^pasang ^surat ^wifi
 ada+lowongan aktif aktif$ ambruk$ ambruk+pak ambruk+tutup amuk+pukul anak$ anak+muda anak+sma anjing+galak
 api+besar bahaya+kalau bahaya+untuk bakar+di banget banget+di bangkai banjir+di bantu+modal bantu+rumah banyak
 bapak+tiri basah bayar+pbb bayi begal belum bengkak bengkak$ besar+di besar+mau biaya+berapa blt bocor bocor+di
 bpjs+pbi buang+sampah buaya bunuh+saya busa cara cara+bikin cara+cek cctv cepat+pak collector+neror dapet+bantu
 dapur dari+lantai dari+subuh dengan dengar$ depan+komplek depan+sd di+atap di+kali di+komplek di+pasar di+plafon
 di+sekolah dibunuh dicek diteror domisili dtks$ duit$ film formalin gantung+di gas+bocor gelap gigit gigit+orang
 golok+ancam got+mampet gratis+ada gudang+kardus harga hp+saya ibu+saya istri+mau jalan+baru jatuh$ jembatan+gantung
 kabel+listrik kalau+saya kami+bapak kami+sudah kapan$ kapan+bansos keluar+dari keras$ keras+banget keterangan
 keterangan+tidak kilo kucing+di kuning kursi kursi+roda lagi$ lagi+amuk lama lansia+saya lari+ke liar+banyak
 lowongan+satpol malam+sekarang mampet+bau masuk+dapur masuk+rumah mati+bapak mati+di mati+sudah mau+bunuh mau+masuk
 mau+sekolah mau+urus meledak$ meluap minggu+tolong minta+tolong minta+tongkat miras$ miring muda naik+terus no+4
 nonaktif nyasar odgj+di online+lapor orang+jual pacar+saya pak+kalau pak+kayaknya pak+tetangga parkir pbb pbi
 pdam+mati pemkot$ permata perumnas+1 perut+saya pesta pesta+miras pindah pindah+domisili pinjol$ pinjol+lapor
 pinjol+neror pisau pju plafon$ pohon+ambruk posyandu$ preman psikolog raya+no roda rs+tidak rt+kami rumah+tidak
 sampai+jam sarang+tawon saudara$ saya+lari saya+mati saya+nonaktif saya+sekarang saya+siram saya+tarik saya+tipu
 sekarang+muka selutut sembarangan sembarangan$ sendiri+tiap siram+air sma stunting suami$ suami+mau suami+pukul
 suami+sekarang sudah+minggu sudah+tua suka sumur surat+keterangan surat+pindah tahu+di takut$ takut+meledak tarik
 tawon+di tembok temen+sekolah teriak+minta tetangga+buang tetangga+jual tetangga+karaokean tetangga+saya
 tidak+aktif tidur$ tolong+dicek tolong+pln ular untuk+orang warna wifi ya$
other_service 2 14$ 2+malam 3+cair @1 ^atap ^ayam ^bantu ^beli ^jadwal ^laki ^makan ^mobil ^pabrik ^pacar ^penelepon
 ^pinjol ^tipu ^vaksin ada+bakar ada+bangkai ada+pabrik ada+sarang ada+tawon ada+ular air+pam air+panas air+pdam
 akta+kelahiran akta+lahir anak ancam$ ancam+mau anjing+liar atap+rumah bagaimana+urus bahar bakar+asap balap
 balap+liar bantu+dinsos bantu+hp banyak+yang bapak+mau bapak+saya bayi+di beasiswa+anak bedah bedah+rumah
 belakang+rumah beli belum+ada bener$ berkeliaran bersih besok$ biawak biawak+masuk biaya bikin+surat bisa+minta
 blok blok+c bolong bpjs+saya c cara+dapet dapur$ darah+di darah+mana dengan+tetangga depan+pasar depan+sekolah
 di+kelurahan di+kua di+lapangan di+minimarket di+pohon di+pos di+posyandu diaspal diaspal$ dibuang+di dibully
 dibully+di digusur dinsos+ada dipukul+pakai ditertibkan ditertibkan$ dompet+saya dong duit empat gang$ gang+kami
 gang+masjid gas gesper got got+depan gudang+sebelah hari+pak hebat+di hp hp+tidak hukum ibadah ibadah$ ini+kapan
 jahit jahit+gratis jalan+sudah janda$ jantung juta$ kalau+malam kali kali+bau kantin kapan+cair kapan+pkh karet
 katarak kayaknya$ ke+mana ke+tangerang kecanduan kejar kelahi kelahi+dengan kelahiran kelurahan$ kemana$
 kemarin+ada kemarin+lapor kena+phk komplek+kami konsul konsul+hukum konter kontrakan+bakar kotor$ kua kua$
 kucing+mati kucing+saya kunciran+jaya kuning$ lagi+bawa lagi+sekap lahir+anak lampu+dari lantai lantai+2 lapak
 lapak+rongsok lapangan$ lapor+ke lapor+tetangga laporan$ liar+gigit liar+parkir liar+tiap listrik+mati makan
 malam+anak malam+saya maling+bawa maling+masih mana+yang mati+bikin mau+bacok mau+bikin mau+cerai mau+konsul
 mau+nikah mau+pindah menjuntai merah+di minimarket minimarket$ minta+duit minta+fogging minta+kaki minta+modal
 minta+perahu miring+mau motor$ muncul+di musik musik+keras narkoba ngajuin ngalir+3 ngumpet ngumpet+di nguntit
 nunggak nyala nyala$ nyetel+musik operasi operasi+katarak padam+dari pak+anak pak+besar pakai+gesper palsu+untuk
 pam pam+tidak parah parkir$ penelepon perempatan+mati perkosa+pacar perumnas perusahaan phk phk+mau pinggang pinjem
 pkh$ pkh+saya pkh+tahap pondok pondok+bahar pp$ proposal pulang$ renovasi ribut+dengan ruko rumah+saudara
 rumah+saya rumah+warga sakit$ sampah+di sampah+ke sampah+tidak sampah+tumpuk sampai+malam santunan+mati
 saudara+belum saya+ancam saya+bawa saya+begal saya+bocor saya+butuh saya+curi saya+diancam saya+dibully saya+harus
 saya+janda saya+kecanduan saya+kena saya+korban saya+lumpuh saya+mabuk saya+ngumpet saya+pakai saya+tahan saya+umur
 sd sekap$ sekarang+masih sekolah+anak sekolah+pakai selokan$ serang+jantung shop$ stroke$ subuh surat+mati tadi+di
 tahan+perusahaan tahap tahap+3 takut tengah tengah+malam tenggelam+sumur teriak+sekarang tiang tiang+listrik
 tiap+hari tidak+pak tidak+sekolah tiri tolong+ada tolong+diaspal tolong+dipukul tolong+ditertibkan uang uang$
 untuk+ibu urus+akta urus+surat usaha$ usir yatim$
other_service 1 1$ 5+bulan @question ^alat ^begal ^nama ^nik ^tawon ada ada+biawak ambruk+kena ancur aneh$ angin
 api+merembet atap$ bagaimana$ bagaimana+pak bagaimana+ya bahaya$ bahaya+banget bakar+gudang banget+pak
 banget+tolong bantu+tidak banyak+banget bapak+stroke baru$ bau+pak bawa+senjata begal+pakai belum+ya berlobang
 berlobang+besar bibirnya bisa+pakai bolong+besar butuh+alat butuh+pengacara cadas cadas+kukun cara+urus cek+bansos
 cerai+gratis curi daftar+bpjs daftar+sekolah daging dari+jam dari+sore datang+ke denda dengan+anak depan di+dekat
 di+lapak di+parkir di+rw dia+di dibuang difabel+mau disabilitas+mau galon garut gedor gedor+pintu got$
 gudang+plastik hamil+5 harga+beras harus+ke harus+lapor hilang ini+sudah jajan jalan+berlobang jalan+mati jam+7
 jambret+di jual$ kacamata ke+garut kelahiran+anak kemarin+kapan kena+angin kena+denda kenceng$ kering kertas
 kirim+damkar kukun kunciran lagi lahir lapangan lapor+siapa laporan+hilang limbah+pabrik listrik$ lulusan macet$
 malam+mau mancing masih+di masuk$ mau+cari mau+daftar mau+dibawa mau+ngajuin mau+tanya merembet minggu+bau minyak
 muda+di muncul murid$ napas napas+untuk ngaktifin nik nik+saya nyangkut+di odgj$ online+bagaimana pabrik$ pak+mau
 pakai paksa$ panunggangan+utara pengacara pengacara+gratis penuh perahu perut pintu$ pp punya+bpjs rabies rakyat
 rawan rongsok rongsok$ rumah+kami rumah+makan rumah+meluap rusak+tolong rw+kami satpol+pp saya+difabel saya+hamil
 saya+rusak saya+sampai saya+saya saya+tadi saya+takut saya+terus sekarang+dia sekarang+lagi sekarang+pukul
 sekolah+rakyat selingkuh selokan semprot siapa$ suami+istri subuh$ sudah+3 sumur$ syarat+surat tadi+sore tapi+tidak
 tetangga+berisik tetangga+yang tolong+bener total tukang+galon tumpuk ular+di untuk+lansia untuk+lulusan
 untuk+motor urus+bpjs urus+kemana warung wifi+gratis yang+angkut
other_service -1 2+orang 5$ =urgent @len4 @where ^alamat ^are ^bau ^bocah ^bot ^dana ^dasar ^eh ^emang ^haloo ^hi
 ^hidup ^horas ^iki ^investasi ^kami ^kayanya ^kemarin ^kenapa ^kubur ^lap ^lihat ^maksud ^mampus ^masuk ^nanti
 ^napas ^open ^p ^pagi ^patokan ^pinjam ^posisi ^ppp ^promo ^rumus ^sampurasun ^slot ^sukarjo ^tabrak ^tiket ^top
 ^tunggu ^umur ada$ ada+bekas ada+gelandangan ada+kabar ada+kejadian ada+kucing ada+pak ada+perempuan ada+tompel
 ajak akan ambil+mayat anak+anak anak+jalanan anak+minum anak+ngelem angkat$ angkot$ angkot+penumpang anyone
 anyone+coming apa+ada apartemen babakan bacok badan+dingin bagaimana+cara bagaimana+ini balas banget+orang bangunan
 bantu+cari bantu+polsek barang baru+aja bau+busuk bawa+bayi bawa+obat bayar+tidak becak bedeng belum$ bengkel
 berapa+hari berobat$ bio bio$ biru+saya bisa+bangun boleh+lapor box bukan+golok bulak bungkus busa+mata busuk+dari
 butuh+tempat cabe cabut cair+kata cara$ cara+lapor cari+bapak cari+ibu chat$ cikokol$ cikupa cinta cirarab
 cisadane$ cod coming coming$ curiga curug daftar+sekarang darah+hebat dari+kursi dari+padang darurat dasar data
 data+pelapor deh dekat+rumah denger depan+gang depan+kantor deposit di+bio di+hatinya di+jembatan di+kandang
 di+leher di+lokasi di+rel di+tas di+tiang dia+is dia+siram dibantai dikasih+makan dingin dingin$ dinsos$ diproses
 disebar disini$ dp+0 duduk$ duduk+di emang false gacor gacor+maxwin gaji ganggu+jiwa gawat+pak gelandangan$ gelisah
 gerendeng$ giant gini goblok$ golok+tolong griya griya$ guru+lapor habis+ongkos haji haji+mamat haloo hapus hari+di
 hari+ini harus+bagaimana hasil hatinya hi hilang+ibu hilang+kontak horas ibu+pikun identitas ignore ijo info
 info+bapak info+loker ini+saya investasi is+a is+anyone is+saya itu$ izin+lapor jaga jalan+garuda jalan+kami
 jalan+veteran jalanan jalanan$ jangan jati jawa jawab jaya jelas jembatan$ jemput$ jinak jodoh jual+motor jual+tisu
 kaca kain kakak$ kaki kali+cisadane kamar+saya kambing kami$ kampung+bulak kamu+robot kanan kandang kantong kaos
 kartu+berobat karyawan+masuk kasih+makan ke+lampung kecamatan kejadian kejadian+nih kel keluar keluarganya$
 kelurahan+gerendeng kemana+mana kemis kemis$ kepala+jatuh kereta kerja+tipu kiri kota+tangerang kp+baru kredit
 kredit+motor ktp+tidak kuat kumat+semua kurang+waras laki+nyasar laksa lalat+di lalu lampung lampung$
 lansia+terjebak lap lapor+murid lapor+tidak lari+bawa leher$ lewat lewat+mana lihat+rumah lihat+saya link+di loh
 lu+bot luas luka+parah maaf$ maghrib mahasiswa makan+aja maksudnya malam+takut maling+tidak mamat mampus
 mampus+saya mana+makam mana+posisi masuk+mesin mata mata+terbalik mau+kembali mau+obat maxwin maxwin+daftar melawan
 melawan$ menunggu mesin$ mesin+press minat minta+pulang minta+sedekah minyak+ke mobil+box mobil+tidak motor+dp
 motor+jatuh motor+tenggelam mr mr+x much muka+biru mulus mulus$ mulut+busa muncul+lagi murah nanti+saya napas$
 nasi+bungkus ngelem ngomong+dengan nih+pak nomor nyamuk+cair nyasar$ obat+nyamuk odgj+telanjang odgj+tolong ongkos$
 orang+belum orang+curiga orang+pakai orang+terlantar orang+tidur order ot p pak+badan pak+banyak pak+baru
 pak+sekarang pak+soal pak+takut pakai+anak pakai+kaos pakai+sarung parah$ pasar$ pasar+baru pasar+kemis pasar+malam
 pasar+yang pasung+saudara patokan pegang+dada pegang+saya pendek penumpang penumpang+saya perempatan$
 perempuan+lewat perkembangan permisi+ibu permisi+mau perum pesan pikun$ pinang+griya pintu pipi$ plawad plawad$ pom
 pom+bensin poris$ poris+plawad pos+polisi pos+satpam ppp presiden press press+pabrik promo promo+kredit pucat
 pulang+kerja punya+ktp puskesmas$ putus$ racun$ rambut rame2 raya$ razia ready rehab rel robot roda+kepala rokok
 rsud$ rt+1 rt+tidak rujuk rujukan rumah+ambruk rumus rumus+luas sakit salah+chat salah+lihat sampai+muka sampurasun
 sampurasun$ sari sarung satu$ saudara+saya saya+anter saya+besok saya+dari saya+dibantai saya+ditinggal saya+itu
 saya+kasih saya+ketemu saya+lapar saya+mahasiswa saya+naik saya+rekam saya+sopir saya+standby saya+sudah sayang
 sayang$ sayat sebatang sedekah segera segera$ sekarat$ selesai selesai$ send sendiri+di simpang sinar sinar+jaya
 singgah+mana sini+tiap siram+minyak slot+gacor sopir stadion standby stop sudah+di sukarjo susul tabrak+truk
 tadi+pagi tai takut+banget takut+pulang taman+cibodas tangan+karyawan tanggal tangsel tangsel+masuk tarik+laporan
 tas+ada tato tawuran+bawa teman teman+saya temen+kontrakan tenang tepat tepat+di terbalik terbalik$ tergeletak$
other_service -1 terjebak+di terjun+dari terlantar+di ternyata+masih terus+pak tes$ tetangga+gantung theres theres+a
 tiap+sore tidak tidak+usah tidak+ya tikungan tikungan+jalan tindak$ tiri+saya tisu titip+anak toko+kayu tol$ tolol
 tolong+bagaimana tolong+ignore tolong+jemput tolong+need tompel tompel+di top topi tpa tpa+rawa truk+jalan tua+laki
 tukang+becak tulis tumpuk+sampah tunggal tv uang+habis ulang urgent urgent+pak usah veteran veteran+babakan via x
 yang+butuh yang+dibawa yang+kemarin yang+lama yang+minum yang+tenggelam yani$ ybs+melawan you$
other_service -2 10$ 10+juta 12$ 45+bagaimana 500rb @search ^anak ^bapak ^bawa ^belum ^boleh ^daerah ^dapat ^depan
 ^dosen ^film ^gawat ^good ^hari ^hubung ^kamu ^keren ^klik ^kontak ^korban ^lagi ^lama ^lapar ^lupa ^malam ^masih
 ^mauliate ^no ^obat ^pakai ^panti ^pelapor ^pencarian ^pinjem ^pocong ^polisi ^polsek ^punten ^salah ^selamat
 ^semoga ^siapa ^tangan ^telepon ^test ^toko ^wkwk ^woy abaikan ada+alien ada+anak ada+is ada+kartu ada+korban
 ada+mayat ada+rumah ada+saudara ada+tuna ahmad ahmad+yani air+10 alfamart alfamart$ alien aman+di ambil anak+di
 anak+dipukul anak+kecil anak+sekap anak+sekolah angkat anter apa$ arah+pasar are are+you asal asuh atas+nama baik
 bakso bakso$ bales balita banget+bawa banget+saya bank bank$ banting banyak+darah bapak+ini bapak+tiap bapak+tua
 bapak+yang baru batu bawah beda belum+ketemu berapa+lama beras$ berdaya beringin berobat biaya+pemakaman
 biaya+tidak bikin+mati bisa+lapor bisa+saya bocah boleh$ bot$ bunuh busuk butuh+dana by cantik capek chat cianjur
 cibodas ciledug cipondoh cisadane culik curhat dada daerah daerah+kerja dalam dan+klien dan+tidak dana+cepat
 darah+pak dari+kontrakan datang$ dengan+bikin deres di+halte di+kolong di+mall di+mobil di+pabrik di+pinggir
 di+pipi di+ruko di+rumah di+taman di+tangerang di+terminal di+trotoar diam dibacok dikeroyok$ diri$ ditinggal+anak
 ditinggal+di doang$ does does+this dosen dp dua dulu eh flyover gaji+10 gang+h gantung+diri garuda gawat gempa
 gerendeng gerobak+parkir goblok good good+job goreng gosong grab guy h hari hari+minggu here here$ hitam ibu$
 indomaret ini+tidur is+hilang isi+ktp istri+lari jalan+kaki jam+berapa jual+akun juta+klik kader kader+posyandu
 kaki$ kami+pendatang kan+pak kantor kantor+kelurahan karunya karyawan+jatuh kata+mau ke ke+arah ke+cimone ke+rs
 ke+rsj keliling keluar$ kemarin$ kenapa+saya keren keren+banget kesini$ kimia kirim+lokasi klik$ kolong+flyover
 kontak+saya kontrakan+saya kontrol+ke kota kp ktp$ ktp+nya kubur kumat+lagi kurang lagi+di lagi+kumat lain lain$
 laki+pakai lalat lama+banget lansia+jatuh lansia+lumpuh lansia+nyasar lansia+yang lapangan+ahmad lapor lapor+apa
 lapor+bagaimana lapor+dan lapor+disini lapor+lansia laporan+something latihan lebaran$ lemas lepas$ lewat+sini
 link+ini lo lokasi$ loker lu+semua lupa madura makam makam+bapak makan$ makasih$ maksud maksud+saya malam+ini
 maling+dipukul mana+aja mana+alamat masih+sekolah masuk+gang masuk+got masuk+tidak mati+berdiri mati+tawa mau$
 mau+curhat mau+jadi mau+pulang mauliate melahirkan$ menang minum+racun muntah nasi+goreng need+ke neglasari netra
 ngaku nih$ nikah$ nomor+12 nomor+tiket nongol nyasar+di obat$ open orang+dibacok orang+mati orang+sudah pada
 pak+bagaimana pak+bisa pak+dia pak+orang pak+saya pak+sudah pak+yang pakai$ pakai+kursi paman panggil panti$
 parkir+di pemerintah pencarian+bapak pendampingan perempuan$ pergi$ perlu+bantu perlu+foto persita pertolongan$
 petugas+mana pikun pil pinang pinggir+kali pingsan$ pintu+air pipi plus pocong polisi pukul+2019 pulang+ke punten
 punya putus racun+tikus rahasia rahasia+kan rasa rawa rawa+kucing resmi rini robek$ roda$ rs rs$ rsj$ rsud
 rumah+nomor rumahnya sadar saja$ sampah$ sampai sampai+mana sampai+tidak sangego sate saudara+tetangga saya+ada
 saya+aja saya+dong saya+ibu saya+istri saya+kirim saya+lapor saya+lihat saya+mau saya+meninggal saya+pak
 saya+pegang saya+racun saya+rahasia saya+stroke saya+tanya saya+usir saya+xxxx sd$ sebelah seberang sejak sekap+di
 sekarang+ada sekarat sekitar siang sini siswa skripsi$ soal+tetangga something something$ sorry sorry$ stasiun
 status stroke+ditinggal suami+kumat sudah+ada sudah+tidak sukasari sukasari$ sukses sukses+terus supir syarat+masuk
 t t+saya tadi+malam tahun tajur tanah+tinggi tangan$ tangerang tangerang$ tanggung tangis tanpa+saudara tanya+terus
 tapi tas+isi tawa tawa$ telanjang+di telepon+guru tenggelam+di terakhir tergeletak terjebak terlantar$
 terminal+poris test tetangga$ tetangga+tenggelam tidak+ada tidak+berdaya tidak+napas tidak+tahu tidak+urus
 tidur+mana tiga tindak tinggal+di tinggi$ titip toko tol tolong+cepat tower traktir traktir$ trus tua$ tua+sudah
 tuna+netra tunggu+di umur+berapa update urus+orang usir+dari wajib waras wb wb$ wkwk+tolong woy$ wr wr+wb xxxx
 xxxx$ yang+dengan yang+di yani
other_service -3 =past @code @danger ^assalamualaikum ^astaga ^belakang ^besok ^bisa ^cek ^darah ^dengan ^itu
 ^kantor ^klien ^kok ^maaf ^mana ^manusia ^nomor ^oh ^perempuan ^perlu ^permisi ^tadi ^ternyata ^tes ^warga abis
 ada+di ada+lansia ada+pohon ada+tas adik+saya aja+pak alamat$ anak+hilang anak+pasung anak+tetangga apotek arah
 assalamualaikum astaga astaga+dia atas bakar+sampah bantu$ bantu+saya bapak bapak+pukul bawa+kayu begal+pisau
 belakang bensin berapa berdiri berdiri$ besok+ada bikin+kotor bikin+laporan biru bisa+masuk butuh+ambulans
 butuh+pendampingan butuh+pertolongan cepat$ cikokol cimone dana+gratis di+dalam di+jakarta di+kontrakan di+lampu
 di+masjid dia+begal dijemput dikejar dikeroyok dompet donasi gelandangan+di gigit+anjing golok+di gratis+kan halte
 harus hatiku hilang+di iki isi it item jadi+relawan jakarta jalan+merdeka jatuh+dari jatuh+di jiwa juga$ kami+butuh
 kamu kata+anak kayanya ke+anak kejang+pak kemarin kena+bacok kenalan kenapa kepala kerja+di kesini klik+link kolong
 kontak kontrakan+sebelah ktp+di ktp+saja kuliah kulit kumat+rusak kunci kunci+di lah lah$ langsung lanjut lansia
 lapar lebaran lihat+di linglung+di lu$ luar malam+di malam+kami mall$ manusia+gerobak masjid$ mau+bakar mau+donasi
 mau+melahirkan mau+untuk mayat+di meninggal+di merah$ merdeka mesin mobil motor+pukul mulut nama nasi ngomong
 obat+pelangsing oh oh+iya ongkos orang+bawa orang+di orang+odgj orang+yang padang pagar pak+ada panas+tinggi pas
 pelajar pelangsing pencet pendatang pengaduan pengaduan$ permisi pertolongan pinggir pingsan pinjam pisau+ke pln
 pojok pojok$ poris posisi potong rame robek rsj rumah+dengan rusak+rumah saldo saldo+dana satpam satu saudara saya$
 saya+di saya+hilang saya+kunci saya+odgj saya+pasung sekarang$ sekarang+di selamat semoga semua$ setrum+di situ$
 slot sudah+saya sumbang tabrak tadi tambah tanya tanya$ team tenggelam terima tes tetangga+bakar this tidak+di
 tidak+kalau tidak+mau tidak+punya tiket+saya tugas tuh tukang tuna untuk+pengaduan untung video wkwk$ woy
other_service -4 =still @call @len5 ^adik ^berapa ^dekat ^di ^dijual ^dinsos ^join ^kata ^ketemu ^lapor ^orang
 ^petugas ^sekarang ^temen ^yang ada+ambulans ada+yang adopsi aman ambulans$ anak+jalan anjing+lu ayam badan
 bantu+ke bekas berendeng berendeng$ besok boleh darah$ dari+rumah datang dekat+tempat di di+sebelah dibawa diri
 doang duduk foto gerobak hidup iya jam jatuh jembatan+berendeng join join+grup juga kalau+minta karyawan ke+panti
 kejang$ keluarganya kembali kesel kesel$ kirim klik+disini lagi+pak lapor+orang lapor+pak luka mall masih masjid
 massa mau+terjun merah mulai naik nanti nasib nikah+yuk odgj orang$ pahlawan pak+bantu pelapor pelayanan$ pencarian
 pergi periuk perlu petugas$ polsek psikiater saja salah saya+anak saya+kejang saya+laporan saya+sering saya+yang
 sebelah$ sementara sementara+di sendiri$ sering sering+halusinasi siapa sih$ sinyal situ smp suami+temen telanjang
 temen terjun$ terminal timnya tolong+bantu trc ud umur warga$ ybs you yuk+pak
other_service -5 =not @? @case @needs @who=operator ^is ^jam ^laporan ^lari ^makasih ^sekolah ^tawuran ^tidak adik
 amuk$ apa batal bawa bisa+bantu bisa+pulang bukan bunga cari cuma di+depan dong$ grup halusinasi ini$ jemput kabar
 kakak kalau kan$ kasih kayu kecil kontrakan+haji laki linglung link mau+minum melahirkan meninggal minta$ minum$
 nih pegang polisi+di siap sudah tanpa telepon terjun terlantar ternyata tidak$ tidak+untuk tiket tinggal tinggi
 tunggu wa warga yuk
other_service -6 =joke =tale @back @kin @sighting @thanked ^apa ^gelandangan ^gudang ^ini ^jual alamat baju
 bakar+suami banget$ bot butuh+bantu dana gratis+tidak hubung kan klien lapor$ maaf makasih manusia mau+wawancara
 minum mulu naik+angkot nya pak pak$ pakai+alat paket pasung pln$ pulang racun relawan saya+kumat semua sendiri sih
 tas temen+saya the wawancara wkwk yang
other_service -7 @addition @goes @person ^dia ^halo ^ibu ^kalau ^lansia ^odgj ^pak ^saya ^sudah ^tolong aja amuk
 cepat dia gelandangan halo itu jadi ketemu lapor+hilang laporan+saya leher lokasi lu melahirkan+di perempuan
 polisi$ rumah+singgah singgah tidur+di tolong$
other_service -8 @them @withdraw dan dekat dinsos ditinggal ibu kapan+nikah kata kejang laporan lari lihat orang
 panti tangan tidur
other_service -9 # @status @thanking @who=responder klik skripsi tempat tolong+bawa
other_service -10 @it @len0 gardu ini mau+mati
other_service -11 @who=relative kumat
other_service -12 petugas
greeting 21 orang+tidak
greeting 17 saya+makasih
greeting 16 ada+orang apa+ini
greeting 14 ^tes chatbot ini+chatbot
greeting 13 ^assalamualaikum ^halo ^hi ^horas ^pak ^punten assalamualaikum halo hi horas pak+dinsos punten tes woy$
greeting 12 @len0 ^haloo ^permisi ^sampurasun ^selamat haloo permisi sampurasun sampurasun$
greeting 11 ^hai ^malam ^sugeng bot+ya dinsos+tangerang hai malam pak$ siang sugeng
greeting 10 ^hallo ^hello ^kulonuwun ^oii ^pagi ^ping ^spada ^waalaikumsalam hallo hello ini+siapa kulonuwun
 kulonuwun$ makasih$ oii oii$ pagi ping ping$ sore spada spada$ tangerang tanya$ test$ waalaikumsalam
 waalaikumsalam$ wb wb$ wr wr+wb
greeting 9 ^met ^test enjing hallo$ ibu$ malam$ malam+pak masuk met selamat+malam test
"""
