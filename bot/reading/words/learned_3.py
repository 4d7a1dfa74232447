"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition -1 tidur+disitu tiktok timnya$ tindak$ tindaklanjut toha toko$ tolong+evakuasi tua+laki tukang+parkir
 tuna+wisma tunggal tunggu+nih tunggu+warga tutup+aja uang+di ular ular+pak umur+40an untuk+anak waktu waras
 warga+kami warkop warteg where wilujeng wilujeng+enjing wisma woi yang+cari yang+foto yang+gigit yang+hilang
 yang+jatuh yang+kena yang+sudah yang+tidur yang+viral yatim ybs+muncul ybs+terpantau
addition -2 0812$ 19$ 2+anak 2+orang 20+butir 24+jam 30+menit =drill @where ^abaikan ^adik ^air ^banjir ^bantu
 ^banyak ^batal ^bau ^beda ^bocah ^dasar ^dosen ^film ^foto ^gas ^hhhhh ^hidup ^jangan ^jazakallah ^kaki ^kami
 ^kapan ^kembali ^kucing ^listrik ^lu ^mana ^mantap ^mantul ^mauliate ^met ^motor ^ok ^okee ^open ^orgnya ^paman
 ^pencarian ^petugas ^ppp ^promo ^qwerty ^sampun ^slot ^stop ^sungai ^tabrak ^telepon ^teman ^tiang ^timnya
 ^waalaikumsalam ^zzzzz ^👍 ^🙏 a+dan ada+kabar ada+lagi ada+senjata ada+tidak aja+pak akan aktif alamat+rumah ambil
 ambil+tidak ambruk$ amuk+tapi anak+jalan anak+kecil ancam anda anda+menang angkat$ angkut$ angkut+belum arah+poris
 baik bakar+di bakar+pak bales bandara bandara$ banget+pak banget+saya bangsat bantu$ banyak+banget banyak+yang
 bapak+ibu bau+busuk bawa+boneka bawa+kayu bawa+pisau bayar beda beda+dengan begal bego belum+ada bener$ berita
 besok+ada biasa$ biaya bikin+mati bisa+minta bocor bolong boneka bot+bego bri bukan+amuk bulan bunuh busuk+dari
 butir butuh butuh+tempat cantik+deh cari$ cari+ibu cepat+cair ciledug ciledug$ ciri cuan cuan$ cuma+lihat
 cuma+teriak daftar dagang$ dapat dapet darah+banyak darah+hebat dari+kontrakan dari+malam dasar datang+pundi
 deh+pak dekat+jembatan dendam dengan+112 dengan+pak dengan+suami depan+ruko depan+sekolah di+gudang di+hatinya
 di+kali di+kantor di+lampu di+perempatan di+rel di+sekitar di+stasiun di+tangerang di+teras di+warteg dia$ diam+wae
 diancam dingin+semua disebar+tidak ditinggal$ doang$ dongkap dosen eh+salah emang enjing enjing$ film flyover$
 foto+tangan gabut gacor ganggu gelandangan+sakit gelandangan+tidur gerak gigil gini godang good+job gor gratis$
 grup+saudara hallo$ hampir hapus hapus+aja hari+orang harus+share hatinya have hebat hhhhh hhhhh$ hilang+dari hub
 ibu+yang ical ini+ada ini+bagaimana ini+nomor ini+sudah is iseng itu$ itu+satpam itu+tadi itu+untuk jadi+pak
 jalan+depan jangan janji jatuh+dari jatuh+kepala jawab jaya jazakallah jembatan$ job jomblo jomblo+ya jpo jpo$
 jual+motor kabar kadieu kali+sabi kamis kamu+robot kantor kantor+kecamatan karunya$ kata+30 kata+sudah kata+usir
 kayaknya+bakar ke+kali ke+tempat kecamatan kehujanan kel keluarganya keluarganya+tidak kemana+ya kemarin
 kemarin+amuk kemarin+sekarang kembali+ke kena kena+lempar kenceng keren kerja$ kira+mayat kirim$ klik kok+lama
 kolong+jembatan kontrakan+sebelah kosong kotor kruk lagi lagi+di lagi+dia lagi+ke lagi+kenapa laki+tanpa lama$
 lama+banget lansia$ laporan+satpol layan$ lebaran lembang lihat+lagi linglung+pak lwt maaf+ternyata mahal makan+di
 mana+posisi mangkal mangkal+di mantan mantul markotop massal masuk$ masuk+tidak mati$ mati+berdiri mau+ambruk
 mau+lapor mauliate mauliate+godang mayat+ternyata melek meninggal$ menit menit+ini met minta+tolong minum+20 miskin
 mobil+apa mr mr+x muka muka+sudah muncul+di murah$ napas$ napas+tolong need+tolong neglasari neglasari$ nih+pak
 nikah nomor+anda nomor+dinsos nomor+resmi nomor+telepon nyamuk nyamuk+banyak nyasar+di obat$ ok okee ongkos online
 open orang+belum orang+bener orang+hilang orang+kena orang+nya orang+suka pacar$ pada padahal pager+jembatan
 pagi+pak pak+badan pak+bantu pak+dekat pak+jam pak+nya pak+tadi pakai+alat pakai+batik pakai+kruk pakai+mobil
 pakai+seragam parah pas+saya pasar pasar+lembang pdam pegang+perut pencarian penelepon+lapor penuh persita
 pertolongan$ petugas petugas+nya petugas+sudah pinggir+jalan pinjol pisau$ pondok poris$ poster ppp preman progres
 promo pulang$ pulang+dengan pulang+tidak pundi punten$ punya+rumah putus qwerty qwerty$ ra racun rel$ resmi
 rokok+di ruko+bakar rumah+pak rumah+singgah rw$ sabi sakit salah$ salah+kirim salah+orang sampai sampai+sekarang
 sampun sampun+datang satpol saya+cabut saya+cuma saya+dipukul saya+disebar saya+jambret saya+jatuh saya+kira
 saya+kumat saya+lapar saya+lihat saya+pingsan saya+pukul saya+siram sayat sebelah+bakar sekarang+di sekarang+makan
 selamat+nomor selamat+pagi selamat+siang selamat+sore sementara$ semula semula$ seragam serpong sesak setan setan$
 shelter shelter$ si siapa$ sido$ sih$ sih+pak sih+tidak singgah singgah$ sip situ+cipondoh slot+gacor smpn+13 soal
 sosial stasiun$ status suami$ sudah+angkut sudah+besar sudah+dibawa sudah+dijemput sudah+kaku sudah+lewat
 sudah+makan sudah+minggu suka sungai surat tadi$ tadi+kata tadi+naik tadi+sore tahu+alamat tai takut tanah$
 tangerang+bukan tangsel tangsel+masuk tapi+sekarang target+terpantau tawa team telanjang+di telepon+masuk teman
addition -2 tembok temen+saya tempat+biasa tempat+tinggal tenggelam+ke tergeletak teriak terima+kasih terjun+dari
 terminal$ tes+123 test$ test+123 tiang tiang+listrik tidak+bahaya tidak+punya tiket+saya tiketnya timnya+sampai
 tindak tolong+pln tolong+saya top+markotop truk tuju tumpang tutup uang untuk+grup untung usir viral viral+di
 waalaikumsalam waalaikumsalam$ wae wb wb$ wkwk$ woy$ wr wr+wb x ya+kok yang yang+datang yang+di yang+sekarang
 ybs+lihat you$ zzzzz zzzzz$ 👍 👍$ 🙏 🙏$
addition -3 123$ 3$ @reports @who=relative ^anjing ^baik ^bisa ^boleh ^bot ^bursa ^butuh ^cari ^ditusuk ^good ^hallo
 ^halo ^haloo ^hatiku ^hilang ^hoax ^ibu ^istri ^kamu ^kulonuwun ^noted ^odgj ^oke ^okeee ^orang ^oy ^p ^pagi
 ^pinjem ^pohon ^punten ^rumah ^sampurasun ^siap ^sugeng ^tok ^trotoar ^tutup ^wkwk ^woy ada+korban ada+respon adik
 alat alhamdulillah$ anak angkot anjing anter+ke apa+cuma api asap asem atau babi bagaimana+pak balas banjir
 banyak+darah bau$ bener besar besar+depan bisa+tidur bocah bot$ busuk butuh+pertolongan cabut cabut$ cair cantik
 cuma+nya dagang dari dari+lantai dari+pagi dari+rumah darurat deh dekat+the dengan$ depan+kantor depan+rumah
 di+gang di+pertigaan di+pinggir di+pos di+taman di+terminal dia+ada dibunuh digusur diri doang+pak does does+this
 dua$ duit$ goblok goblok$ good habis hallo halo haloo hari$ harus+kirim hatiku hidup hoax ibu ini istri+saya it
 itu+orang jadi$ jalan+belum jalan+ke jalan+pulang jam+2 jambret janten janten$ jatuh$ jelas+lu jiwa kadaluarsa
 kakak$ kaki+luka kaki+sudah kaku kali kami$ kampret kan$ kantor$ kenapa kerja kios kok+belum kok+diam kok+harus
 korban$ kulonuwun kulonuwun$ kumat lagi+dekat lampu+merah lansia+jatuh lansia+tidak lapangan$ lapor+tadi lari+dari
 layan lho liar lo lobang loh$ lu$ maaf+ya main makan+kadaluarsa makasih+pak maling mantap mau menang+undian
 minimarket modal+usaha muncul+lagi nama+lansia nanti$ ngomel nongol+lagi noted nya+sudah obat odgj oke okeee
 orang+di orang+linglung orang+odgj orang+yang orgnya otw+belum oy oy$ p p$ pabrik pacar pagi pak+ada pak+dinsos
 pak+kaki pak+maaf pak+minta pak+petugas pakai$ pakai+anak paman pasar+gerendeng patah pemkot pencet perlu
 pertolongan petugas+perempuan pinang pinjem pos+ronda program punten respon$ robot ronda rong sampai+jam sampurasun
 sampurasun$ saya+butuh saya+hilang sekarang+sudah sekolah$ sepatu setrum sewa sido sorry sorry$ sudah+2 sudah+3
 sudah+dua sudah+pergi sudah+pulang sudah+rong sudah+selesai sudah+tangan sugeng taman tangan$ telanjang tenggelam
 terjun$ ternyata+orang terpantau+di tetangga+saya tidak+galak tidak+janten tidak+jelas tidak+kios tidak+nanti
 tidak+pak tidak+pingsan tidak+pukul tidak+sido tinggal+di tok tok$ tolol traktir tulang ud undian update$ urus
 usaha yuk+pak
addition -4 2+jam =joke @danger @search ^anak ^bagaimana ^bakar ^besok ^hi ^is ^iya ^kakak ^kepala ^lapor ^laporan
 ^malam ^menang ^permisi ^semoga ^temen ^top abis+makan ada ada+ambulans akun ambulans+pak bagaimana$ bah bakar
 banget bangun$ bantu+saya bawa+golok belum besok bonus bursa bursa+kerja chatbot cimone$ cuma+tidur dari+tadi
 datang+pak depan+smpn di+kolong di+lapangan dia+darah dia+muntah ditusuk dong+pak duit galak gelandangan+di gratis
 grup hi ini+chatbot jalan jalmina$ jam jam$ jemput$ kakak+saya kamar kamu kecil kejang+pak keluar+darah kemana$
 kenanga ketemu+di lama lampu lansia+di lapar+pak lapor$ lapor+pak laporan$ lari lihat+jalan luka+parah lupa+jalan
 mabuk makan+belum mall mall$ manusia mau+terjun mesin mesin$ minta+duit motor muntah+abis naik+angkot nih$ nongol
 nya+di orang+lapar ot panti parah$ pelayanan pelayanan$ pemerintah permisi pertigaan rumah rumah$ sadar+pak
 satu+saudara saudara+saya saya saya+mau semoga semua siang sore$ suami tabrak tadi+ada tali tangerang tanya
 terpantau terus tetangga this tiap tidak+usah tidur tiket tinggal top tua tuh tunggu+jemput wkwk woy yang+kemarin
 yuk
addition -5 12345$ =office ^12345 ^cuma ^jual ^kenapa ^lihat ^maaf ^suami ^test ^trc abis ada+yang alah angkut
 apartemen bahaya bapak bapak+saya bapak+tua boleh cimone depan+masjid di di+jalan dia+mau diam+aja diri+pak dong$
 gelandangan hilang$ indah judi kan kapan karunya kasih+pak ke+datang ke+puskesmas kembali+lagi kontrakan
 laporan+saya lewat linglung loh lokasi+sudah makasih$ malam$ mana$ modal much muncul nama+saya napas+tinggal need
 orang+sudah orang+ternyata penelepon+tanya pulang saya+takut semua$ sesuai sih smpn sore sudah+naik target+lihat
 terjun terlantar$ test tidak+bangun tolong+pak trotoar untuk usah ya$ you
addition -6 =heart @case @code ^apa ^assalamualaikum ^cek ^lansia ^makasih ^selamat ^tes abaikan ada+orang alun2
 assalamualaikum bantu belum+pak berapa bikin bis buka cek coba datang di+alun2 dia+amuk dijemput dinsos$ dulu
 gantung gantung+diri halte ibu+bawa ini$ lapar lu mayat murah orang+masih pucat slot sudah+ada tolong+kesini trc
addition -7 @back @kin @needs @person ^bapak ^kejang ^mau anak+saya batal bukan$ diproses ibu$ istirahat jembatan
 jual kakak kemana ketemu menang orang pak+di pak+sudah rusak siapa sudah+biru terlantar tes
addition -8 @call apa bot cari di+pasar dipukul ditinggal harus kembali lansia makasih meresahkan meresahkan$ nyasar
 pak$ pergi+pak saya+tidak tidur+di timnya tolong
addition -9 @len5 @question @thanked @thanking ^napas ^tolong amuk+bawa di+halte dinsos doang dong jd lapor mana
 mati pesan sekarang+lewat tangan
addition -10 @len4 ada+di bagaimana+ini laporan lihat malam tidak
addition -11 @? @sighting hilang maaf
addition -12 =ask @status massa tidak$
addition -13 @withdraw bagaimana
addition -14 @other
sighting 11 lihat pengumuman
sighting 10 @who=responder lagi+pak lewat sekarang+lewat
sighting 9 @sighting ^lihat ada+di ini+ada kembali ketemu lagi mirip target+lihat the yang+kemarin
sighting 8 ^target kemarin kembali+lagi lihat+di orang+yang pak+di poster sekarang target yang ybs
sighting 7 @them ^kembali ^sekarang alun2 cipondoh$ cuma+lihat di+alun2 jalan+ke lagi+di lansia+yang muncul
 muncul+lagi nih nih+pak nongol nongol+lagi odgj+yang saya+cuma tadi yang+cari
sighting 6 =tale @placed ^ini ^masih ^yang ada+lagi arah cari cipondoh dekat di dia+ada dinsos$ hilang+itu itu
 kemarin$ ketemu+di lagi+dekat lihat$ orang saya+lihat terpantau
sighting 5 ^ketemu ^orang ^saya bapak+yang depan+masjid di+pasar di+terminal flyover her itu+saya itu+sekarang
 itu+tadi ke+arah lihat+lagi meneh naik orang$ pagi pak+yang pasar pasar$ sesuai terminal terminal$ terpantau+di
 this+pagi tidur$ tuju yang+hilang yang+minggu
sighting 4 =still ^ybs cari+itu dekat+the di+halte di+lebaran di+pengumuman di+poster dia+lagi duduk duduk+di foto
 gelandangan$ ibu+yang itu+orang kayaknya lagi+ke lagi+nih lagi+tuh lebaran liar lihat+jalan makan+di mall$ masjid
 minggu+lalu naik+angkot orang+kembali orang+nongol pak+gelandangan saya+ketemu tempat this yang+lari
sighting 3 =past ^dia ^kami ^klien ^odgj ^tadi ada angkot angkot$ arah+poris baju+ijo bapak cari$ cari+di
 cari+keluarganya cuma dapat dapat+info dari+rumah datang di+flyover di+kolong di+sekitar di+stasiun di+warteg
 dinsos disini flyover$ halte info+bapak itu+ada itu+lagi ke+tempat kemarin+cari kemarin+sekarang kolong
 lagi+gelandangan lalu lari lari+pas lewat+depan mall mangkal mangkal+di masih masjid$ mau+dijemput papasan
 papasan+dengan pas+mau pengumuman+itu perempatan+shinta saya+dapat sekarang$ sekarang+makan sekarang+naik
 sekarang+saya sini stasiun stasiun$ sudah+angkut tadi+naik target+terpantau tidak+ketemu tuh warteg warteg$ x+lihat
 yang+bawa yang+di yang+foto yang+sudah ybs+lihat
sighting 2 @len2 @len4 @search ^kayaknya ^lansia ^si ^temen ada+disini ada+orang ada+pak angkut anyar anyar$
 arah+pasar bapak+saya bawah biasa$ cari+kemarin dekat+jembatan dengan+lansia di+bawah di+grup di+perempatan di+sini
 di+taman di+tempat di+warkop di+warung dia+nongol disebar disebar+itu disini$ disini+pak elektrik elektrik$
 flyover+kaki foto+disebar gelandangan+di grup halte$ hilang ijo indomaret$ itu$ itu+tidak jpo jpo$ kaki+arah kayak
 kemarin+ada kemarin+lapor kembali$ kesini+pak ketemu+lagi ketemu+lansia ketemu+nih ketemu+pak ketemu+sekarang klien
 kolong+flyover kopi lagi$ lagi+depan lagi+dia lagi+duduk lagi+jalan lagi+orang lampu+merah lapor+sekarang
 lapor+tadi lari+dari lebaran+ada lihat+dia lihat+ibu lihat+jatuh lihat+orang luar$ makan masih+ada merah$ minggu
 naik+pager nih$ orang+di orang+hilang pager pagi$ pagi+saya pak+dekat pak+disini parkir+indomaret pasar+anyar
 pasar+lama pasar+tadi poris poris$ rapat rapat$ saya+ada saya+papasan sekarang+tidur sekitar semula semula$ shinta
 singgah+ada sini+pak situ+cipondoh sudah+kembali tadi+lapor tadi+pagi tadi+sore taman+elektrik temen+saya
 tempat+biasa tuh+orang waktu waktu+itu warkop yang+tadi yang+tidak yang+waktu
sighting 1 10$ 2+orang @len3 ^eh ^ibu ^mirip air+10 alfamart alfamidi anak+yang arah+bandara baju bandara bandara$
 berdiri berdiri+di bersama biasa bni cari+lagi dekat+gereja dekat+smpn dengan dengan+bapak dengan+foto depan
 depan+toko di+alfamidi di+depan di+foto di+lampu di+luar di+masjid dia eh foto+itu gereja gereja$ gor indomaret
 jalan jalan+kaki kaki+sudah kata+tetangga kaya+mau kayaknya+ada kemarin+muncul kemarin+nongol kesini ketemu+bapak
 ketemu+kemarin km kok lain lain$ laki lama$ lampu lihat+lansia luar malabar malabar$ mirip+dengan mr mr+x muncul+di
 orang+lain orang+masih orang+muncul orang+odgj orang+pak pagi+ini pak+lansia pasar+malabar perempatan persis
 pintu+air raya$ rel$ rumah+singgah saya+lewat sekarang+ada singgah stasiun+poris sudah+pindah tadi$ taman x ybs+ada
 ybs+muncul ybs+terpantau
sighting -1 @reports ^bagaimana ^bibi ^cari ^kapan ^kenapa ^lagi ^laki ^nihil ^suami ^terakhir ^tetangga ada+apa
 ada+lansia al asesmen atas+nama bacok bagaimana$ bagaimana+kabar bagaimana+pak baik banjir bapak$ bapak+ini batal
 batu bau bekas berapa besar bibi bikin biru bot cari+bapak cek dalam dari+kemarin dari+tadi depan+smp di+dalam
 di+rs di+tangerang di+tiktok diam dibawa+ke dua facebook foto$ gigil habis hari hilang+di item itu+lho itu+mana
 itu+pak jemput kah kalau+ada kami+hilang kasih kemana kerja ketemu+orang kontrakan ktp+di lansia+tidur lapar
 lapor+itu lari+ke lho+pak linglung mabuk malam+di mana+ya masuk melawan mobil$ mudik napas nihil nomor ojek$ ongkos
 orang+gigil orang+jalan orang+tidak pak+ada pak+sekarang pelapor pergi pikun polisi pulang$ punya rs$ rsj rt
 rumahnya$ satpam satu saya+anak saya+mau sekarang+bagaimana sekarang+dia sekolah$ siapa singgah$ situ$ sudah+di
 sudah+minggu sudah+saya sudah+tangan suka suka+tidur tadi+ada tadi+malam tambah tangerang$ teriak terima
 terlantar+di tetangga tidak+di tiktok titik tua+kami tukang+ojek update video yang+lihat ybs+melawan ybs+sekarang
 ybs+sudah
sighting -2 =beast =heart =well ^bukan ^di ^info ^kalau ^kemarin ^makasih ^mau ^pak ^tidak ambulans amuk+lagi
 anak+saya banyak baru bawa+golok bayi belanja belum+ketemu bener+pak butuh cepat darah dari dekat$ di+jalan
 di+jembatan di+kali di+lokasi di+parkir di+situ dibawa+dinsos dibawa+kemarin ditinggal dong gelandangan+yang giant
 golok+di halte+depan halte+itu ini+foto is itu+bener jam kabar kakak kami kantor kapan karunya$ kejang keluarganya$
 kemarin+sudah kena kenapa ketemu+keluarganya kirim korban ktp lansia+pikun lansia+saya maaf masih+di menghubungi
 meninggal+di motor mulai mushola mushola$ nanti neduh neduh+di nya ojek orang+sudah orang+tidur orang+tua
 pak+karunya panti parkir pisau polsek pukul pura2 rs rumahnya salah saya+sudah saya+yang sebelah sekolah selesai
 sih sisir smp suami sudah+ketemu sudah+sering suka+bawa tabrak tahun takut tangan tangis tanya target+tidak
 tenggelam ternyata tinggal tukang ujan umur untuk wkwk$ ya+pak yang+dibawa ybs+lari
sighting -3 =drill =joke =road @case ^anak ^apa ^gelandangan ^penelepon ^tolong aja amuk bakar banget bantu bawa
 bener di+rumah gang golok jadi kalau kali karunya lanjut lokasi$ mana$ mati mau mayat meninggal mobil nama nyasar
 pak+orang penelepon perempuan pulang rumah saat sakit sampai saya saya+hilang sehat sehat$ sekarang+di sendiri
 sering tangerang tapi terakhir terakhir+lihat terlantar terus tidak$ tidak+ada tidur tunggu warga warung$ wkwk ya$
 yang+suka
sighting -4 # =work @addition @len5 @needs @person @thanked bisa ibu kata laporan lokasi luka makasih malam pak
 pak+saya petugas saudara tidur+di tua
sighting -5 =not =office @back @call @kin @question @status @thanking @who=operator ada+yang anak apa bagaimana
 belum bukan minta pakai tidak tolong ya
sighting -6 @1 @? @it @len1 @other @withdraw ^ada mana pak$
sighting -7 =ask @danger @who=resident ^sudah dibawa sudah
sighting -8 @who=relative
sighting -12 @len0
other_service 23 buka
other_service 15 nikah
other_service 13 ^jembatan akun saya+dipukul
other_service 12 @other dipukul+suami patah pukul where
other_service 11 diancam meresahkan meresahkan$ tanah$
other_service 10 ^bakar ^hilang ada+tidak bursa bursa+kerja gratis jembatan kartu kerja+dong mantan massal rumah
 tanah
other_service 9 =office =road ^banjir ^bursa ^butuh ^lampu anak+saya bagaimana+ke bakar+pak bansos bayar berisik
 dapat jalan judi kartu+lansia kerja lansia$ liar minta online pelatihan pinjol pkh pukul+saya saya+pukul sembako
other_service 8 =drill ^pelatihan ^rumah api bahaya bau bikin butuh daftar darah di+gang gratis$ lapor+kemana mahal
 mana$ saya+tidak suami untuk
other_service 7 =beast ^air ^daftar ^ijazah ^kerja ^kucing ^listrik ^minta ^sungai air apa+aja asap bakar banjir
 bau$ beras bpjs cerai di+mana dicabut film$ ijazah job kamar+mandi kucing langka laporan$ lobang malam$ mandi mati
 mayat modal+usaha motor+saya need+tolong nyamuk+banyak pacar pacar$ padahal pdam popok popok+lansia pungli sungai
 syarat tidak+angkut tolong tua+saya urus usaha
other_service 6 =work @len2 ^angkot ^harga ^mobil ^penipuan ^pkh ^pohon ^syarat ^trotoar a ada+bantu akta ambruk
 babi bantu bantu+lansia bawa+pisau bayi$ besar bulan cerai$ dagang damkar dengan+suami depan+rumah di+jalan donor
 donor+darah hampir hilang$ huni istri jalan$ jambret kali$ kerja$ ktp+hilang lampu layak layak+huni lowongan maling
 mampu mau+bikin miras miskin murah$ need nyamuk orang+tua pasar pemkot penipuan penipuan+online pisau$ pukul+istri
 rusak sampah saya+dicabut saya+maling saya+suka sebelah+bakar sekolah sesak sesak+napas spp sudah+besar tabung
 tabung+gas tetangga tidak+bayar tidak+mampu yang+jual
other_service 5 @len3 @who=resident ^cara ^mau ^motor ^pungli angkut anjing api+sudah bagaimana bapak+saya bayi
 beasiswa berapa$ cair cara dapet$ dari+malam di+gudang di+pos di+sekolah di+warung dipukul dong+pak fogging is
 jalan+depan jual kabel kdrt ke+rumah kemana kemana+pak kk ktp larang listrik mabuk mahal$ maling+di mana mana+ya
 mau mau+ambruk mau+minta minggu minta+uang modal nyasar obat+larang orang+mabuk padam pasang pos$ pungli+di
 pungutan pungutan+liar saya saya+bakar saya+sesak sembarangan sembarangan$ senjata suami+saya surat susu tawon
 tebel terus tiap tiap+malam tipu trotoar turun warung$ yang+jatuh
other_service 4 2+pagi 3+hari ^akta ^anjing ^api ^debt ^gas ^got ^jalan ^kamar ^kapan ^kartu ^kis ^kk ^lowongan
 ^sampah ^santunan ^tabung ^tiang alat+bantu ambruk$ amuk+pukul anak+sma anak+yatim ancam angkot angkut+sudah
 bahaya+untuk banget+di bantu+dengar bantu+rumah banyak$ bau+banget bawa+golok begal+di belum bengkak bengkak$
 besar+banget bisa+jalan bulan+ini bunuh+saya busa+tolong butuh+kursi cair$ collector dagang$ dapet dari+dinsos
 dari+lantai debt debt+collector dengar dipukul+tetangga disini+tidak diteror dtks duit$ film galak gas gas+melon
 gigit golok$ hampir+tabrak hilang jalan+baru janda jual+makan kadaluarsa kamar kapan karaokean karaokean+sampai
 kayaknya+bakar kejar+bawa kemana+ya keras keras$ kis kk+saya kok+belum komplek langka$ limbah listrik+padam
 makan+kadaluarsa malam+sekarang mampet mandi$ mandi+umum mati$ melon melon+langka minggu$ minta+duit motor murah
 musik musik+keras nama+saya neror neror+saya ngalir nyetel nyetel+musik odgj+di pak+rumah pak+tolong parah parkir
 parkir+liar pemadam pemadam$ pinjol+neror pohon preman pukul+ibu ribut ruko+bakar rumah$ rumah+mau santunan
 saya+bagaimana saya+jambret saya+kdrt saya+lagi sekolah$ sembako$ sma stroke stroke+tidak suami$ suka surat+tahu
 syaratnya syaratnya+apa tabrak$ tawon+di tembok teriak tetangga+karaokean tidak+ngalir tipu+online tolong+dicek
 tolong+pak tolong+pln tutup uang+di umum untuk+anak untuk+orang urus+kartu warung yatim
other_service 3 @len1 ^asap ^bagaimana ^beasiswa ^bpjs ^dagang ^hp ^kena ^nama ^pabrik ^pacar ^wifi ada ada+tawon
 aktif aktif$ ambruk+pak ambulans anjing+liar api+besar atap bagaimana$ bahar bahaya+kalau bakar+api bakar+cepat
 bakar+di bangkai banjir+di bansos$ banyak+yang baru$ begal besar+mau bikin+kartu bikin+surat buang buaya bunuh busa
 cara+cek curi damkar$ dbd dekat+sekolah dengan dengar$ depan+komplek di+atap di+kampung di+komplek dia+kejar
 dibunuh dicek duit gang gigit+orang got got+mampet gratis+mana gudang+kardus hari$ hp hp+saya ibu+saya jam+2 janda$
 jantung jatuh$ jual+obat kabel+listrik ke+kali keluar+dari kelurahan$ kontrakan+bakar kucing+di kursi kursi+roda
 lagi+amuk laki+saya lansia+saya lantai lapor+tetangga lari+ke liar+banyak listrik+mati lowongan+kerja
 lowongan+satpol makan maling+bawa maling+masih mampet+bau masih+di masuk masuk+rumah mati+di mati+sudah mau+bunuh
 mau+lapor mau+sekolah mau+urus meledak meluap minta+bantu minta+fogging minta+tolong minta+tongkat miring muka
 muncul+di naik+terus nonaktif online+shop orang+jual pabrik pak+kayaknya palsu pdam+mati pindah pinjol$ pisau
 pondok+bahar pp$ roda ruko rumah+ibu sampah+di sarang sarang+tawon saya+bawa saya+diancam saya+korban saya+mati
 saya+nonaktif saya+sekarang saya+siram saya+takut sekarang+masih sekolah+anak selutut sendiri+tiap shop shop$
 stroke$ suami+mau sudah+minggu surat+pindah takut$ takut+ada teriak+minta terus$ tetangga+berisik tiang tidak+aktif
 tolong+damkar untuk+bapak vaksin wifi
other_service 2 1$ 3+cair @1 @reports ^ada ^bantu ^bikin ^jadwal ^kabel ^ktp ^makan ^saudara ^suami ^surat ^tetangga
 ^tipu ^vaksin ada+bakar ada+bangkai ada+maling ada+motor ada+sarang air+pam air+pdam akta+lahir ambruk+tutup ancur
 anjing+galak ayam$ ayam+tetangga bagaimana+urus bahaya+banget balap balap+liar banget bantu+hp bantu+modal
 bantu+tidak banyak banyak+banget bayi+di beasiswa+anak begal+pakai benda benda$ berkeliaran berlobang
 berlobang+besar bersih besar+di besok$ biawak biawak+masuk bisa+minta blok blok+c blt bocor bolong bpjs+pbi
 bpjs+saya butuh+alat c cadas cara+bikin curi$ daftar+dtks dapet+bantu dari dari+subuh datang+ke dengan+tetangga
 depan+pasar di+dekat di+kali di+kelurahan di+luar di+perempatan di+plafon di+rw di+sini dibully dibully+di digusur
 dipukul+pakai disini domisili dompet+saya gang+saya gantung+di gedor gedor+pintu gesper golok gratis+ada
 gudang+sebelah harga hari+pak hp+tidak hukum ibu+dia istri+mau istri+saya jadwal jahit jahit+gratis jalan+berlobang
 jalan+sudah jatuh+ke jembatan+gantung kaki+palsu kalau+malam kalau+mau kali kali+bau kami+bapak kampung
 kampung+kami kantin kapan$ kapan+bansos kapan+cair kapan+pkh kardus kayaknya ke+tangerang kecanduan kelahi
 kelahi+dengan kemarin+ada kena+phk kertas kilo kirim+damkar komplek+kami konsul konsul+hukum konsultasi kontrol
 kotor kotor$ kucing+saya lagi+bawa lagi+sekap lahir+anak lampu+dari lantai+2 liar+parkir liar+tiap malam+minggu
 mancing masuk$ masuk+dapur mati+bapak mau+konsul menjuntai merah+di minimarket minta+kaki minta+modal minta+popok
 miring+mau muncul napas ngalir+3 ngumpet ngumpet+di no+4 nunggak nyala nyala$ nyangkut+di odgj$ pabrik+bikin
 pacar+saya pak+besar pak+mau pak+odgj pak+tetangga pakai+gesper pam pam+tidak pasar$ pbi pelatihan+kerja pemakaman
 penelepon+tanya perumnas perumnas+1 perusahaan phk pindah+domisili pinggang pinjol+lapor pintu$ pju pkh+tahap
 plafon pohon+ambruk pondok pos posyandu pp putus+sekolah rabies rumah+saudara rumah+saya rumah+sebelah rumah+tidak
 rumah+warga rusak$ rw+kami sampah+tidak sampah+tumpuk sampai+jam satpol+pp saudara+belum saya+curi saya+dibully
 saya+janda saya+kecanduan saya+mabuk saya+ngumpet saya+pakai saya+rusak saya+tadi saya+terus saya+tiap sekap$
 sekarang+dia sekarang+lagi sekolah+tidak selokan$ serang soal suami+pukul subuh sudah+3 surat+mati tadi+di tahan
 tahan+perusahaan tahap tahap+3 tahu+tidak takut tanya+syarat tawuran tetangga+saya tiang+listrik tidak+bisa
 tolong+dipukul tolong+evakuasi tua tutup+jalan untuk+lansia urus+akta warna ya$ yatim$
other_service 1 =ask ^beli ^dompet ^nik ^parkir ^penelepon ^tawon ^tumpang ada+biawak ada+ular akta+melahirkan
 ambulans+untuk asap+pabrik atap$ bahaya$ bakar+gudang banget+pak banget+tolong batuceper batuceper$ bau+menyengat
 bau+pak bawa+senjata bedah bedah+rumah belakang+rumah belakang+smk beli belum+ada belum+ya besar+depan biaya$
 bikin+sesak bolong$ buang+sampah cepat+pak dapur darah+di dari+sore di+kamar di+pasar di+pohon dibuang+di difabel
 difabel+mau dipukul+bapak disini$ dong evakuasi gang+masjid ganggu$ gas+bocor got+depan harga+beras hebat+di
 ini+kapan jalan+mati kacamata kami+sudah kartu+kuning keluar kemarin+kapan kemarin+lapor kenceng kenceng$ kering
 konter kucing+mati kunciran kunciran+jaya kuning+untuk lahir liar+gigit listrik$ malam mampu+apa mau+cerai
 mau+pindah menyengat minggu+bau minta+nomor minta+perahu minyak mushola mushola$ naik ngaktifin nik nik+saya nomor
 nyaris obat online+lapor padam+dari pak+untuk pakai+pisau parkir$ parkir+di penelepon perahu phk+mau pinjem
 pkh+saya rumah+kami rumah+meluap rumah+sakit rumah+tolong satpol saya+begal saya+difabel saya+kena saya+lari
 saya+putus saya+tolong selokan sesak$ sini smk subuh$ sudah+makan sumur syarat+surat tabrak tapi+tidak
 tetangga+buang tidak+daftar tolong+ada tongkat uang untuk+kerja untuk+kontrol untuk+motor urus+bpjs urus+kemana
 urus+surat usaha$ vaksin+rabies
other_service -1 10$ 2+anak 2+orang 5+juta ^are ^bau ^belum ^bocah ^bot ^data ^eh ^gang ^haloo ^hi ^istri ^kantor
 ^kayanya ^ke ^keren ^lama ^lapar ^mampus ^masuk ^mati ^napas ^no ^open ^p ^pakai ^patokan ^pinjem ^ppp ^promo
 ^salah ^sampun ^semoga ^sukarjo ^test ^tutup abis+makan ada+bayi ada+biaya ada+gelandangan ada+korban ada+pak
 ada+tompel ahmad ahmad+yani air+10 air+sudah akan alam aman anak+kecil anak+sekap anter anyone anyone+coming
 apa+saya apartemen are+you asal babakan badan+dingin bade bagaimana+ini baju$ bakar+rumah bakso banget$ banget+ya
 bangunan bank bank$ banting bantu+cari bantu+polsek banyak+darah barang bau+busuk bawa+obat belum$ bengkel biru
 biru$ bisa+bangun bocah+jual bungkus busuk busuk+dari butuh+tempat cabut cair+kata cari+ibu cek cikokol cikupa
 cinta cisadane$ coming coming$ cuan$ curiga dada daftar+sekarang dalam$ dalam+rumah darah+dekat darah+hebat
 dari+jawa dari+kontrakan dari+kursi dari+pagi data+pelapor dengan+bapak denger$ di+halte di+kandang di+kontrakan
 di+leher di+pinggir di+pipi dia+is dia+pakai dia+siram dibantai dingin dingin$ diri$ disebar+tidak ditinggal$
 ditinggal+ibu ditusuk doang$ dongkap duduk+di eh evakuasi$ gang+sebelah gantung+diri garuda gelandangan$ gerak
 giant gini golok+tolong goreng guy haloo hasil hatinya$ hi hidup+sendiri hilang+ibu hilang+kontak hilang+pak hub+wa
 hubung+wa ical identitas ijo$ ini+tidur is+a is+anyone is+saya its itu+mana iya jaga jalan+beringin jalan+veteran
 jam+berapa jangan jatake jatake$ jawa jaya jembatan$ jual+motor jual+tisu juta kakak$ kaki kalau+saya kali+cisadane
 kamu+robot kanan kandang kantor+kelurahan kaos kartu+nama ke+rs kebentur kejang+pak kemana+mana kembali+ke
 kepala+darah kepala+kebentur kiri$ kolong+jembatan kontrol+ke korek kosong$ kp kurang lagi+di laki+nyasar
 laki+pakai laksa lalat lama+banget lansia+yang lapangan lapangan+ahmad lapor+ada lari+bawa leher$ lemas lempar
 lepas+dari lihat+rumah lu$ lu+bot luka+parah maaf$ macet maksudnya malam+takut mampus mampus+saya mana+posisi
 masuk+gang masuk+panti masuk+tidak mau+kembali maxwin+daftar minat minum+racun minyak+ke much mulai mulut+busa
 muntah murah+minat napas$ nasi+bungkus nasi+goreng ngaku ngaku+dari ngelem ngelem+di nih$ nomor+12 nomor+telepon
 nyamuk+cair nyasar$ obat+nyamuk odgj+pegang odgj+telanjang ojek orang+curiga orang+dibacok orang+mati orang+sudah
 orang+yang p pabrik$ pada pak+badan pak+darah pak+dinsos pakai+anak panas+banget patokan pemerintah pendek
 penumpang penumpang+saya permisi+mau pertolongan$ pesan pikun$ pintu+air pipi pipi$ pom pom+bensin poris$
 pos+satpam ppp presiden promo pucat pukul$ pulsa punten punya+ktp rambut raya$ roda+kepala rsud$ rumah+nomor
 rumahnya sadar saja salah+lihat sampun sanggup sari sarung satpam+komplek saya+ancam saya+anter saya+besok
 saya+dari saya+di saya+dibantai saya+disebar saya+ditinggal saya+ganggu saya+kok saya+racun saya+sakit saya+sopir
 saya+standby saya+stroke saya+tunggu saya+usir sayang sayat sd$ seberang sekap+di sekarang+di sekarang+saya sekitar
 send sendal siap siapa+presiden sinar sinar+jaya singgah+itu singgah+mana siram+minyak stadion standby status
 sudah+ada sudah+saya sudah+tidak sukarjo syarat+masuk tabrak+truk tadi+malam takut+banget taman+cibodas
 tanah+tinggi tangis tangsel tapi tato tawuran+bawa tegal tengah tengah+malam tenggelam+di terakhir tergeletak
 tergeletak$ test tetangga$ tidak+sanggup tidur$ tidur+mana tikus tindak$ tinggal+di tisu tol tolol tolong+bagaimana
 tolong+di tolong+kabar tompel tompel+di topi truk+jalan trus tua+duduk tukang tukang+ojek tulang tulis tulis+di
 umur+berapa usir+dari veteran via wa$ waras woy$ yang+butuh yang+kemarin yang+lapor yani yuk
other_service -2 45+bagaimana @code @search ^adik ^bawa ^bayar ^besok ^boleh ^dapat ^dasar ^dengan ^depan ^di
 ^dinsos ^dosen ^film ^gawat ^good ^halo ^hari ^hubung ^iki ^itu ^kamu ^klien ^klik ^kok ^kontak ^lagi ^lupa ^maaf
 ^malam ^panti ^pelapor ^pencarian ^perempuan ^permisi ^selamat ^siapa ^slot ^tes ^tiket ^toko ^warga ^woy abaikan
 ada+is ada+kartu ada+mayat ada+perempuan ada+rumah ada+tuna adik+saya alah alamat$ alat$ alfamart alien ambil
 ambil+mayat anak+hilang anak+pasung anak+sekolah apotek arah+pasar are baik bakar+sampah bakso$ balas bales bangun
 bapak+tua batu bawa+kayu bawah beda belakang belum+ketemu berdaya beringin berobat besok besok+ada biaya+pemakaman
 biaya+tidak bikin+mati bisa bisa+masuk bisa+saya bocah boleh$ cantik cara+lapor cepat+cair cianjur cibodas ciledug
 cisadane cuan culik dan+klien darah+pak darurat dasar data datang$ dengan+anak denger deres di+hatinya di+kantor
 di+kolong di+mall di+masjid di+pabrik di+ruko di+tangerang di+terminal di+tiang di+trotoar diam dibacok dibawa+ke
 dikeroyok dikeroyok$ dinsos$ disebar ditinggal+anak does does+this dong$ dosen dulu false flyover gacor
 gacor+maxwin gang+h ganggu+jiwa gawat gawat+pak gelandangan+di gerobak+parkir goblok goblok$ good good+job gosong
 got+di grup h habis halo halte hari hari+minggu hatinya here here$ hilang+di hitam hub ijo indomaret is+hilang
 jalan+kaki jalan+kami jalan+merdeka jatuh jatuh+dari jatuh+di kain kakak+saya kaki$ kami+pendatang kantor$ karunya
 karyawan+jatuh kata+mau ke+arah ke+lampung kejar+orang kemarin$ kena+bacok kenalan kenapa keren keren+banget
 kerja+tipu kimia kiri kirim+lokasi klik$ kolong+flyover kontak+saya korban kota kuat kubur kulit kumat+lagi kumis
 kumis+tebal lagi lagi+kumat lampung lampung$ lanjut lansia lansia+jatuh lansia+nyasar lapor+pak lari lebaran$
 lepas$ lihat+di link$ link+ini lo lokasi$ lu+semua madura makam makam+bapak makasih$ malam+ini maling+dipukul mall$
 mana+alamat masjid$ mati+berdiri mati+tawa mau+obat maxwin mayat+di melahirkan melahirkan$ menang merdeka mesin$
 motor+pukul nama neglasari netra ngomong nih nomor+tiket nyasar+di obat$ odgj+sih open orang+bawa orang+odgj
 orang+pakai pager pak+bagaimana pak+bisa pak+dia pak+minta pak+orang pak+sudah pak+takut pakai$ panggil
 pasung+saudara pegang pelayanan$ pencarian+bapak pencet perempatan$ perempuan$ pergi perlu+bantu permisi perut
 petugas$ pikun pil pinggir pinggir+kali pingsan pingsan$ plastik plus polsek posisi pulang$ punya racun+tikus
 rahasia rahasia+kan rame rawa rawa+kucing robot rs$ rsud rt+tidak sakit sampai sangego sate satu saya+ada saya+aja
 saya+dong saya+istri saya+ketemu saya+lapar saya+lapor saya+lihat saya+meninggal saya+odgj saya+pak saya+rahasia
 saya+sudah saya+tanya saya+xxxx segera segera$ sejak sekarang$ selingkuh semoga semua$ sendiri$ siang slot
 slot+gacor sorry sorry$ stasiun stop stop+di stroke+ditinggal suami+temen sukasari sukasari$ susah t t+saya tadi
 tajur tambah tangan$ tangerang$ tanggung tanya tanya+terus telanjang+di terima terjebak terminal+poris tes tidak
 tidak+berdaya tidak+di tidak+kalau tidak+napas tidak+punya tidak+tahu toko tolong+bantu tolong+cepat tolong+jemput
 tolong+saya tpa tpa+rawa traktir tua+laki tuh tumpuk+sampah tuna+netra tunggu+di update usir video wb wb$ wr wr+wb
 you$
other_service -3 =past @danger ^anak ^assalamualaikum ^astaga ^cek ^daerah ^jam ^ketemu ^mana ^manusia ^masih ^nomor
 ^pinjam ^sekarang ^tadi ^tangan ^temen ^yang ada+di ada+lansia ada+orang adik ambulans$ ambulans+gratis anak+jalan
 anak+tetangga anggota angkot$ anjing+lu arah assalamualaikum astaga astaga+dia atas atas+nama bacok bantu+ke bapak
 bawa begal+pisau bensin berapa berdiri berdiri$ bikin+kotor bot$ butuh+ambulans butuh+pertolongan cepat$ daerah
 dalam dana+gratis datang depan+gang di di+jakarta di+lampu dia+begal dijemput dikasih diri doang duduk foto
 gratis+kan hidup ibu$ iki it item jakarta jam jemput jiwa jual+akun kalau+minta kamu karyawan kata+anak kayanya
 ke+panti ke+rsj kejang$ keluarganya kemarin kerja+di kesel kesel$ kesini$ kirim kontak ktp+di ktp+nya kunci
 kunci+di lagi+pak lama lapar lapor+disini lapor+hilang lebaran lepas linglung+di lupa malam+di mall mantan+saya
 manusia+gerobak masjid mau+bakar mau+melahirkan mau+minum mau+terjun meninggal+di merah merah$ mesin minta$ minum$
 mulut nanti nasi ongkos pak+ada pak+bantu pakai+kursi panti+lansia pas pelayanan pencarian pendatang periuk perlu
 persita pertolongan pinjam pisau+ke poris pulang+ke rasa rs rsj rsj$ rt rumah+dengan salah saldo saldo+dana satpam
 saya+anak saya+hilang saya+kejang saya+kumat saya+kunci saya+pasung sebelah$ selamat sendiri setrum+di situ situ$
 skripsi$ smp tangerang tanya$ tas tawa telanjang temen tenggelam terjun$ terminal ternyata tetangga+bakar this
 tidak$ tidak+ada tidak+mau timnya tindak tinggi tolong+bawa tuna ud wkwk$ woy xxxx xxxx$ ybs
"""
