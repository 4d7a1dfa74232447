"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition -3 warga+klien wb wb$ woy$ wr wr+wb yang+di yang+foto yanto ybs+melintas you$ yuk+pak
addition -4 2+jam 2+tahun 24+jam 3+jam =elder @team ^adik ^bagaimana ^baik ^bakar ^bantu ^butuh ^ditusuk ^dompet
 ^film ^hoax ^is ^jual ^kontrakan ^lansia ^lihat ^mantul ^mauliate ^odgj ^p ^semoga ^teman ^test ^trc ^wkwk ^woy
 ada+ambulans ada+kabar ada+lagi adik akun anak+minum asap astaga bahaya balas baru$ bebek becak begal besar
 bibirnya+biru bunuh butuh cabut cantik cara chat ciledug coba cuma+satu daftar dapat dari+rumah datang datang+pundi
 dekat+masjid dengan+saya depan+bank depan+puskesmas depan+ruko depan+rumah depan+sudah di+kali di+lapangan
 di+pangkalan di+sekitar di+stasiun dia+di dia+lewat dia+masuk dijemput disini$ doang$ dua+tidak duit gang+mawar
 ganggu gelandangan+tidur habis harus hebat info+orang ini+ada itu+sekarang jadi$ jadi+pak jalan jalan+belum
 jalan+ke jalmina$ jaminan jauh jembatan+penyebrangan jendela jiwa k kakak$ kakak+saya kaki+luka kaki+sudah karunya
 kata+sudah kemana$ ketemu+dan kira+mayat kok+belum komplek lagi+di lain laki langsung lansia+sendiri lapar
 lapar+pak lewat+lagi lihat maap maghrib maghrib$ mah mana+ya mantap mantul masjid+raya masuk+ke mau+lapor mauliate
 mayat+ternyata meledak melintas menit+ini merdeka$ meresahkan meresahkan$ mesin mesin$ minta+rokok minta+tolong
 mogok much napas$ nasib nih+pak nik ongkos orang orang+lapar orang+lari orang+ternyata p paman pas+saya pelayanan$
 penelepon+cari penyebrangan perempuan perlu pertigaan pesen poris$ pos+ronda program pundi punya+rumah
 punya+saudara putus$ racun razia respon$ rokok+dengan ronda ronda+rw rt+warga rumah$ salah+kirim sampai
 sampai+sekarang samping+tukang satpol saudara+disini saya+butuh saya+dipukul saya+jambret saya+kejang saya+lagi
 sehat sejak sekarang+mah sido situ+cipondoh sorry sorry$ stasiun suami+istri sudah+angkut sudah+dua sudah+lapor
 sudah+minggu sudah+naik sudah+pergi sudah+pulang sumur supir tambah+banyak tangerang tempat+tinggal tenggelam
 tergeletak teriak+di terjun$ terlantar$ ternyata+lagi tes$ this tiap+malam tidak tidak+dikasih tidak+pakai
 tidak+punya tuh tumpang update+pak urus yang+lapor yuk
addition -5 =dead =mad =money =office =seen @needs @person @reports ^bapak ^batal ^besok ^boleh ^cuma ^gas ^istri
 ^jangan ^kakak ^kapan ^makasih ^orang ^permisi ^punten ^sampurasun ^termonitor ^tes aja+yang alun2 apartemen
 bandara bangun$ bapak+tua belum belum+makan bis buka buka$ bukan+cuma bus cimone cimone$ dapet di+alun2 di+jalan
 di+pos di+taman digusur dijual dinsos$ diproses disebar+tidak ditusuk dong$ dp+0 dulu gelandangan gelandangan+di
 gratis halte hari hidup hilang hoax ibu+saya jambret jaya jemput$ jpo kalian kami$ kamu karena kata+tetangga
 ke+belakang kembali kembali+lagi kena kok+lama lampu lansia lansia+jatuh lapor$ lapor+pak layan liar luka+parah
 makan+3 makan+belum makan+di makasih$ malam+pak maling manusia masak massa mau menang mie minta muncul need nih$
 nongol nyanyi orang+nya pacar pak$ pasang pemerintah permisi petugas+nya pulang pulsa$ punten remang2 resmi rt+3
 rusak sadar+pak sampurasun saya saya+hilang sayur siang sih slot subsidi sudah+2 sudah+keluar sudah+makan
 sudah+sampai sudah+tangan terima+kasih termonitor+ybs test tiap tidak+usah tolong tolong+kesini truk ud
 urus+sendiri warung+remang2 wkwk$ woy yang+cari yang+suka you
addition -6 =blaze =done =heart =lost =thanks @kin @len4 ^bidan ^cari ^cek ^kenapa ^lapor ^laporan ^pagi ^selamat
 ^suami ^tolong ada+yang alun angkut atau banjir bantu bapak bawa+golok belum+juga belum+pak bisa+ngomong bisa+tidur
 bukan$ chatbot damkar darah+semua dari di+kolong dia+darah diam+aja diri+pak dong+pak gereja grup hari$ ini+chatbot
 istirahat iya$ jam$ jomblo kan$ laporan+saya loh lokasi+sudah lu$ mana$ mati minimarket orang+di orang+sudah
 pakai+anak penelepon+tanya pesan pulsa saudara+saya saya+takut sebelah+pak sekolah$ semua sudah+ada tali terus
 tetangga+saya tidak+bangun tunggu+jemput umur+2 usah wkwk ybs+tampak
addition -7 77$ =joke =part @call @sighting ^anak ^apa ^assalamualaikum ^bisa ^halo ^ibu ada+orang anak+saya
 assalamualaikum bagaimana+ini bakar+massa banget boleh cari cek di+pinggir dia+amuk dinas dipukul gantung+diri halo
 jual kan kemana kenapa klien+tampak kosong laporan laporan$ lepas makasih malam motor mulut murah orang+yang
 pak+ada pelayanan posisi+target sakit saya+mau semua$ sini target terlantar termonitor tetangga+baru tidur+di trc
 tua
addition -8 @back @code @len5 @question @status @thanked ^mau abis apa batal belakang+pom berapa bot dari+tadi
 di+pasar ibu+umur jd kapan kontrakan linglung lu malam$ nyasar pak+ini saya$ sekarang+lewat taman telanjang tes
 timnya tolong+pak tunggu+ojek
addition -9 @thanking abaikan ada+di amuk+bawa bagaimana+pak bikin ditinggal doang ke+gang maaf mana orang+masuk
 pak+di pak+sudah pergi+pak saya+tidak siapa suami sudah+pindah tabrak tanya tetangga tidak+pak yang+tidur
addition -10 =ask @other darah+terus dinsos dong jembatan lapor lupa+aja sudah+ketemu tanpa tidak$
addition -11 @withdraw bagaimana ini$
addition -12 @? tampak
addition -15 ^kejang
sighting 13 sudah+pindah
sighting 11 pengumuman tampak
sighting 10 sebelah$ tidak+di
sighting 9 ^masih ada+di ke+gang lagi+pak meneh nih orang$ orang+masuk sekarang+orang
sighting 8 ^kayanya ^kembali ^sekarang alfamart alfamart$ alun$ belakang cocok dia+ada itu+lagi itu+sekarang ke
 klien+tampak lihat+di naik nih+pak orang+mirip pak+di posisi+target sekarang sekarang+lewat target yang+cari
sighting 7 =seek =seen @placed @them @who=responder ^klien ^odgj ^posisi ^target cipondoh$ dekat depan+bank
 di+pinggir di+sekitar dibawa+nangkring geser her itu+malam itu+odgj jalan+ke karawaci ke+belakang ke+kolong kemarin
 lagi lansia+itu lewat lihat masuk+ke mau+dibawa mirip nangkring nangkring+lagi ngalih odgj+bawa orang+yang poster
 sedang sekitar sudah+lari sudah+ngalih target+lihat termonitor the tu tuh tukang yang+kemarin yang+lapor yang+lari
 ybs ybs+tampak
sighting 6 =client =height =smell @sighting ^lihat ^orang ^tadi ^termonitor ^ybs ada+lagi alun arah bapak+yang
 bocah+yang cipondoh cuma+geser depan dia gang+mawar gang+sebelah gelandangan$ haji halte hilang+itu itu jauh
 jembatan kan kaos ke+arah kemarin$ kembali klien+sudah lagi+dekat lagi+depan lagi+di lagi+nih lagi+tuh lewat+depan
 lewat+lagi lihat+lagi masjid mawar$ melihat merdeka$ minggu+lalu minimarket muncul muncul+lagi naik+ke noh nongol
 nongol+lagi odgj+yang orang+kembali orang+pak pak+gelandangan perempuan+itu pertigaan pindah pinggir posisi sawah
 saya+di sebelah seberang sekarang+mangkal sekolahan si stasiun sudah+tidak tadi terminal termonitor+ybs yakin yang
 yang+hilang
sighting 5 @search @team ^ketemu angkot angkut+kok baca belakang+kelurahan bengkel cari ciri cuma+lihat
 depan+puskesmas depan+sekolahan di di+alun2 di+atm di+flyover di+grup di+lebaran di+pasar di+pertigaan di+poster
 di+terminal di+warteg dia+lewat dia+masuk dinsos$ disebar duduk duduk+di flyover$ gang gang+3 gerak+ke grup
 ibu+yang itu+si jalan+merdeka jaya$ jembatan+penyebrangan kalau+mau kali+sipon kami+lihat kaos+spiderman kayaknya
 kayanya ke+komplek ke+sawah ke+taman kemarin+lapor kemarin+masih kembali+lagi kolong kubur lagi+duduk lagi+ke lama
 lansia+yang lapor+ada lari+ada lari+dari lebaran lepas+dari lihat+jalan mah masih masuk mawar melintas menurut
 merah merdeka muka naik+angkot orang+hilang pak+sudah panti+itu pelan$ penyebrangan pos+ronda rambut ronda ruko
 rumah+pak samping+tukang sawah+belakang saya+cuma saya+lihat saya+orang saya+ternyata sekarang+jalan sekarang+lari
 sekarang+stasiun sekitar+situ sipon sipon$ sudah+ketemu tadi+di tadi+naik taman terminal$ terpantau the+laki this
 this+pagi tumpang yang+foto yang+minggu yang+nama yang+pakai
sighting 4 14$ =past =still =tale =urgent @len3 @len5 ^geser ^sudah ajak+ngobrol alun2 anu arah+jembatan
 bandara+terminal bank$ bawa+kayu bawah+jembatan belakang+pom bengkel+saya beta bisu+rambut bukan+di cari+di
 cari+keluarganya ciledug$ cuci daerah+km dalam dapat+info dekat+kubur dekat+the denger depan+masjid depan+ruko
 di+bandara di+bengkel di+foto di+gerobak di+halte di+kebon di+minimarket di+rest di+stasiun di+tidak di+warnet
 dia+sudah diposting duri flyover galon galon+di gerak geser+ke haryono hilang+yang hp info+bapak info+warga ini+di
 itu+di itu+saya izin+dan jaga jalan+kaki jurusan jurusan+serpong kaki+dekat kami+kejar kaya ke+halte kebon+pisang
 kemarin+cari kesini+pak klien klien+ada km km+14 kok+ada kopi kubur$ kuring lagi+orang lagi+pinggir laki+dari lalu
 lapor lapor+minggu lapor+pak lapor+tampak lari lihat+ybs makam makan$ makan+di malam+ini mall$ mangkal masih+depan
 masih+orang masjid+agung minggu mobil+di naik+kereta nan ngesot ngobrol ngumpet ngumpet+di nih+di nya+lihat
 orang+lagi orang+nongol pak+lansia pak+sekarang pak+yang papasan+dengan pasar pasar$ pasar+lama pinang pinang$ pom
 poris$ pos pulsa pulsa$ puri puri+beta rel+sekarang ronda+rw rumah+kuring rw+5 sampai+jembatan saya$ saya+dapat
 saya+malam saya+nan sebelah+pak sekarang$ sekarang+ada sekarang+di sekarang+dia semula shinta sini spiderman
 stasiun$ sudah+di sudah+kembali tadi+lewat tadi+siang tempat+semula tempatnya terminal+2 the+mall tiap+sore
 tidak+mau turun uang+di untuk+makan visual warga+klien warnet yang+di ybs+di
sighting 3 5$ 90+itu =rails ^adik ^da ^dia ^info ^itu ^mirip ^muncul ^si ^warga abu+nama ada ada+anak ada+foto
 ada+kok ada+kolong ada+pak agen agung agung$ anak+ibu anak+yang angkat arah+rel arah+timur atm babakan baju+ijo
 balai balai+rw bandung$ bapak bapak+itu bapak+saya bareng basuo batuceper$ bayi+dia bebek becak+di belakang+halte
 bensin$ bersama biasa$ bis bis+tidak bisa+turun bocah bokor bonceng brosur bulak bulak+rt bule bulog busway
 buta+yang cari+anak cari+itu cari+saudara cat$ cepak ciledug cimone ciri+ibu dakek dakek+pasa dalam+pasar
 dapet+kabar dapur dapur+tetangga dari+brebes dari+panti dari+pasar dari+solok daroh dekat+masjid denger$
 depan+rumah depan+sekolah di+agen di+alfamart di+belakang di+brosur di+dapur di+gereja di+ig di+jpo di+masjid
 di+pengumuman di+samping di+tempat di+video dia+yang dikit+ke dimas dinsos+bukan disini diteruskan diumumkan
 elektrik emperan+masjid encum foto foto+disebar geser+dikit gudang guru halte$ halte+busway halte+tanah hari+senin
 hilang hoodie+abu ibu+daroh ibu+encum ibu+gendong ibu+haji ibu+iyoh ibu+saya ibu+tini ig ig+dinsos ijo ikan$ ikut
 ikut+dari iman iman$ info ini+ada inyo itu+bukan itu+kakak itu+naik itu+tadi itu+tidur itu+yang iyoh jaga+dulu
 jalan+seret jalan+veteran jalmi jaya jpo+cikokol jual+kopi kabar+bapak kaca+mobil kaki+sudah kalideres kami+ngaku
 kami+sekarang karawaci$ kasih+tahu kaya+yang kayak+di kayaknya+ibu ke+balai ke+bandung ke+dekat ke+pertigaan
 ke+tempat kejar keliling+di kelurahan$ kemarin+lari kemarin+sekarang kemarin+sore kepada kesana ketemu+anak
 ketemu+pak kodim kodim$ komplek kopi+keliling koran kp+bulak kyk lagi$ lagi+cipondoh lagi+gelandangan lagi+jalan
 lagi+kalau lagi+kesini lagi+sekarang laki+yang lalu+ini lalu+sudah lapor+hari lapor+ibu lari+waktu layangan liar
 lihat+ibu lihat+lansia lihat+orang lihat+tuh lilis mah+sudah makan malam+jam malam+sekarang masih+suka masjid+raya
 mau+dijemput mau+jemput mau+kasih minggu+kata na na$ nama+rangga neneng ngaku nurul+iman nyanyi+sendiri orang
 orang+cuma pada+cari pagi pagi+ini pak+cuma pak+ibu papasan pasar+babakan pasar+tadi pasir payung$ pelan
 penelepon+info penelepon+sopir perempatan+shinta pindah+warga pisang pom+bensin pos+kami posisi+terakhir potret
 potret$ ps rafa rambut+cepak rangga rapat rapat$ rawa rawa+bokor rest rest+daerah ronda+kami ruang+tunggu ruko$
 ruko+ciledug rumah+ibu sabi$ saudara+ibu saya+ada saya+basuo saya+dapet saya+kemarin saya+ketemu saya+teriak
 saya+tu sd sebelah+tidak sekarang+mah sekarang+makan sekarang+naik semalam sempet senin seret serpong sesuai sholat
 sini+sekarang situ+cipondoh solok sono spbu stasiun+batuceper sudah+naik tadi+lapor tahan tahan+dulu tahu+pak
 taman$ taman+elektrik taman+potret tea tempat tempat+biasa tempat+cuci termonitor+duduk terpantau+di tiang
 tidak+bawa tidak+denger tidur$ tigo+hari timur timur$ titik tol+karawaci tolong+diteruskan topi+merah truk+pasir
 tua+yang turun+di turun+orang veteran video+tiktok waktu+itu waktu+mau warga+ke warteg warung+bakso yakin+90
 yang+ada yang+bawa yang+disebar yang+diumumkan yang+tadi yang+tempo yang+waktu ybs+lihat ybs+melintas ybs+terpantau
 zidan
sighting 2 1$ 3+ada =food =lost =money @len4 @reports ^bapak ^bawa ^die ^dua ^eta ^kaos ^kayaknya ^kontak ^lah
 ^lansia ^lokasi ^monitor ^mr ^muka ^penumpang ^pnlp ^titik ^yang a+dan ada+alun adik+saya ajak alam amuk+di
 anak+hilang anyar anyar$ arah+cipondoh arus atap+ruko bagi baju+loreng baju+pasien balekota bandung banget+dengan
 bank bapak+gerobak bapak+tadi bari bawa+bayi bawa+motor bawah bawah+jpo becak begitu bekas+luka belakang+alfa belok
 belum+bisa benda bensin berdiri beta$ biru+tidak bis$ bogor bogor+sekarang botol botol+di brebes broadcast
 broadcast+ada bubur bukan+dia busway+puri buta+tanya caping cari$ cari+ada cari+deh cari+kemarin cari+pak
 cari+tidak cat cbd celana cibodas$ cikokol$ cimone$ cimone+jaya cirinya cocok+dengan cu da daerah dagu dan$ dapat
 dari+belakang dari+bogor dari+mobil dari+rps dari+rumah dek dekat+gereja dekat+pintu dekat+pom dekat+rel
 dengan+foto dengan+lansia dengan+yang denger+ada denger2 depan+cbd depan+pos depan+rs depan+salon depan+sd
 di+angkot di+antri di+atap di+batu di+berita di+broadcast di+ciledug di+daan di+emper di+emperan di+jari
 di+jatiuwung di+kali di+kandang di+kereta di+kolong di+lampu di+laporan di+makam di+playground di+pom di+pos
 di+selokan di+story di+taman di+teluknaga di+tiang di+warung dia+di dia+lagi dia+lihat dia+sekarang dibawa+sudah
 die die+sudah dinsos disebar+itu disini$ dmn dmn$ driver duduk+depan duduk+tidak dulu$ dulu+ya eh+itu ekor emper
 emperan eta eta+yang fatah fly fly+over flyover+kaki foto+ybs gelandangan+yang gelap gereja+santa gerobak
 gerobak+di gitar gitar+rusak gor grup+rt guling halte+seberang hari+poster hermina hilang+a hoodie ibu ibu+pikun
 ijo+yang ikan indomaret indomaret+cimone info+odgj inget its itu$ itu+dia itu+kemarin itu+kembali itu+ketemu
 itu+lewat itu+orang jalan jalan+baru jalan+bukan jalan+dari jalan+otista jalan+raden jalan+sudirman jam+3 jamu jari
 jatuh+di jembatan+robinson jpo jual+koran jumat jumpa+di kabar kabar$ kaca kader kali+sabi kami+lagi kampung$
 kan+ini kan+saya kanan kandang+kambing kantor+lurah kasir kata+hilang kata+ibu kata+lari kata+lihat kata+tetangga
 kayak kayaknya+ada kayaknya+anak kayaknya+saya kayaknya+yang ke+bawah ke+dalam ke+depan ke+stasiun ke+teras ke+truk
 ke+utara kebon kel+neglasari keliling kelurahan kemarin+itu kemarin+malam kemarin+muncul kemarin+nongol
 kembali+sudah kenalan kereta+arah kerupuk ketemu ketemu+dan ketemu+nih ketemu+sekarang ketemu+tadi kiri koang
 koang+jaya kolong+fly kolong+flyover kolong+tol kosong$ ku kutengok kuwi lagi+kp lagi+ruko lah lah+tigo laki+tua
 lalat+dagu lalu+dibawa lalu+lapor lampu+merah lansia+kami lansia+kemarin lansia+lihat lapor+2 lapor+malam
 lapor+sekarang lapor+tadi laporan+saya laporan+warga larangan laris laris+cibodas las+jalan lebaran+itu lempar+batu
 leumpangna lihat+anak lihat+dia lihat+jatuh lo loket loreng lt main+di malah$ malam+masih malam+minggu malih mall
 mandir$ mangkal+depan mangkal+di mantan+pasien manusia+silver maria masih+ada masjid+al masjid+nurul mau+dekat
 metropolis minta+minum minta+rokok minum+susu mirip+banget mogok mogok+di monitor motor+pukul muka$ mungutin
 mushola+spbu naik+motor naik+pager naik+truk nempel+di ngaji ngaku+nama ngejogrok nih+saya nurul objek onah onah+di
 orang+di orang+naik orang+tsb otista over pagi$ pagi+minta pagi+tidak pak+disini pak+haji pak+itu pak+laki pak+tiap
 pakai+payung panjang panti+werdha parkir+indomaret parulian pas+saya pasar+anyar pasar+laris pasar+tidak
 patroli+malam payung penelepon+sampai pengumuman+itu penumpang+saya perempuan+tunarungu perempuan+yang
 pertigaan+sangiang pinggir+kali pingsan+itu pink+yang pintu+tol pipi plawad plawad+tidak playground playground+mall
 pnlp poris+plawad pukul putar putar+kembali putih+yang raden raden+fatah rambut+panjang raya$ regu rel+poris
 robinson robinson$ rokok+dengan roti rs+hermina rt+3 rumah+kami rumah+ke rusak+di rw sabi salib salib+di salon
 sampah+depan samuel sandal$ sangego sangiang sangiang$ santa santa+maria sapu sarung+kotak satpam+rs satpam+rumah
 saudara+itu saudara+lansia saung+sawah saya+arah saya+denger saya+driver saya+ibu saya+ikut saya+melihat saya+pak
 saya+tahan saya+yakin sd+tolong sebelum sedang+tidur sekarang+alun sekarang+kami sekarang+lihat sekilas sekolah$
 selokan semalam$ semula$ seuri seuri+sendiri shinta$ siang siang+sekarang silver+pingsan singgah+itu sini$ sini+pak
 sma sopir story subuh sudah+sampai sudah+seberang suka+duduk suka+lempar sumpah susu susu$ swasta tadi+pagi
sighting 2 tadi+papasan tadi+subuh tadi+tidak tahu tahu+ibu tampak+di tanah tanah+tinggi target+naik taruna tato
 tato+salib teluknaga temen+saya tempat+duduk tempo tempo+hari teras teras+masjid terjebak terminal+kalideres
 tetangga+bapak tidak+ganggu tidak+ketemu tidak+salah tidak+yakin tidur+saya tidur+tunggu tigo tinggi+sekitar tini
 tmp tmp+taruna toilet+umum toko+roti tolong+ada tolong+cepat top top$ topi trotoar+depan truk trus+tidur tsb
 tsb+sekarang tuh+orang tujuh tukang+becak tunggu+mobil tv untuk+gelandangan uwung uwung+jaya warga+tadi
 warnet+dekat werdha x+lihat yakin+banget yang+bulan yang+cocok yang+jam yang+lo yang+ngasih yang+sudah yanto
 ybs+ada
sighting 1 19$ 2+stasiun 5+mnt =nature ^bocah ^kutengok ^lapor ^nah ^perempuan ^tuh ^wah ada+disini ada+gang air+di
 aje al+amin alfamidi alfamidi$ aman ambil amin antri arah+poris arah+selatan autis+yang awas awas$ babakan$ bandara
 barangkali+ada batu$ batuceper bawa+bantal bawa+benda bawa+tas bayi+itu bekas belok+kiri benda+tajam bengkel+las
 biar+tidak bisu blok+f bni botol+rusak cctv+tunjuk cempaka cempaka$ cepat+ya cibodas coba cuci+piring damkar$
 dari+serang dekat+makam dengan+tiang depan+gerbang depan+indomaret dewasa di+bawah di+daerah di+got di+koran
 di+larangan di+lobi di+mushola di+ruang di+spbu di+tanah di+tangga di+toilet di+toko dia$ dia+is dia+kembali
 dia+nongol dia+suka dicukur dijemput+muncul dikit disebar+di disebar+grup disini+pak diteangan duduk+ke fajar
 foto+itu ganggu$ garis garis+biru gelang+rumah gingsul gudang$ gunadi hareupeun hari+saya hilang+kemarin
 hilang+lagi ibu+hilang istirahat$ itu+nongol jam+istirahat jatiuwung$ jembatan+tanah jilbab jilbab+pink jumpa
 kaki+arah kaki+darah kalau+yang kali+pak kambing kami+ikut kampung+sini kandang kardus kayu kecamatan+benda
 kejar+pengendara kemarin+kayaknya kemarin+tidak kembali$ kemis kepala+bocor kereta+dari kertas+kk kerudung+biru
 kerupuk+buta kesini ketemu+bapak ketemu+di ketemu+kemarin ketemu+lagi kiri+putih kok+sudah kontrakan+temen kosasih
 kotak kruk ku+bapak kutengok+tadi lagi+kel lagi+makan lagi+nyanyi laki+dewasa laki+masuk laki+tidak lalat lalu$
 lalu+masih lampu lansia+nya lansia+sudah lapak lapor+nongol larangan$ lari+ke lari+pas lemas$ lestari lho
 lihat+warga lobi luar$ m$ maen+di makmur+sekarang malabar malabar$ malam+lapor masih+tidur masjid+kami masuk$
 masuk+gang mata+kiri mau+sebut merah+kemarin merah+shinta mi minta+air minum mnt+lalu monitor+ybs muka+orang
 muncul+di naik+bis nama+laki nama+ujang nan+di nasi nempel ngalih+ke ngasih+tahu nginep+di nih+dekat noh+di nyanyi
 odgj odgj+kemarin orang+ini orang+muncul oranye pada+pengumuman pagi+ada pagi+sudah pak+malam pak+muka pak+posisi
 pak+tapi pakai+kruk panjat+pager panti parkir+mobil pas+mau pasa pasar+kemis pasar+malabar patroli peci peci+item
 penelepon+tidak pertigaan+jalan pindah+ke piring+di pln poris pos+2 pramuka pun+sudah punya+duit puskesmas$
 rambut+sudah rel remaja+yang rokok rt+ada ruko+blok rumah+haji satpam+lama satpol+malam satu$ satunya saya+ajak
 saya+depan saya+dia saya+jumpa saya+lagi saya+masih saya+sambil saya+satpam saya+think sdri seberang$ sebut
 sebut+nama sekarang+depan sekarang+selonjor selonjor selonjor+di sembako singgah+ada sore+di sore+masih subuh+saya
 subuh+tadi sudah+dia sudah+dicukur sudirman suka+tidur sukasari susul$ tadi+anak tadi+jalan tadi+lari tahi
 tahi+lalat tajam taman+makam tangan+kanan tanya+jalan target+terpantau teras+ruko teriak+di terminal+cimone think
 tiktok tiktok+itu toilet toko tolong+pln tri+lestari tunarungu tunggu$ tunjuk tunjuk+jalan uang udin ujang+kosasih
 umum wah waktu warteg$ warung+saya yang+hari yang+jaga yang+lagi yang+laki yang+sok yang+telanjang
sighting -1 1+orang 1+perempuan 2x 3+hari 30th =body =elder @len2 @where ^alhamdulillah ^bakar ^bayi ^belakang ^bisa
 ^catatan ^cek ^dekat ^depan ^gelandangan ^hasil ^jembatan ^ke ^kok ^mau ^motor ^pasien ^patokan ^penelepon ^saksi
 ^tambah ^tkp ^waduh ^wkwk ada+apa ada+kabar ada+kaki ada+kejadian ada+ktp ada+laki ada+laporan ada+motor
 ada+perempuan ada+plastik al+azhom alhamdulillah anak$ anak+di anak+smp angkut$ apa+ibu apotek arah+bandara artis
 assesment assesment+klien azhom bacok baik$ ban ban$ bangkai banyak+tidak bapak+ini bapak+ketemu bapak+sudah
 batu+sari bau+bangkai bawa+balita bawa+sepeda belakang+sekolah belanja belum+lihat bendungan bensin+jalan bensin+ke
 berendeng$ bersangkutan besar+di bibirnya biometrik bisu+tuli bolak bolak+kembali boleh+lapor boleh+lihat boneka
 buka bulet cari+bapak cari+orang cari+paman cari+rumput catat cekcok cekcok$ cekik cerita+sekarang cibodas+sudah
 cikupa ciledug+indah cisadane+dekat clear cluster cuma+sekarang daftar+orang dan+klien dandan dandan+menor
 dapet+orang dari+malam dari+minggu dekat$ dekat+bendungan dengan+satpol dengan+saya depan+pom di+cikupa di+dekat
 di+facebook di+fb di+gardu di+kamar di+kantor di+kebun di+panti di+perempatan di+poris di+rsj di+rsud di+saku
 di+sebelah di+sungai di+telepon di+tkp dia+mulai dia+ngomong diam+di dicoret dijadwalin dijemput dikasih+baju
 disini+dengan ditinggal+di doang+di dompet+isi dong$ dorong duduk+terus eh facebook galak ganti gantian gardu gas
 gelandangan gemuk gitu golok$ halte+tadi hari$ hari+di hilang+di hilang+kontak hilang+lansia hujan ibu+itu ibu+muda
 ibu+terakhir ingat ini+kami istri+saya item+besar itu+foto itu+ngaku itu+petugas itu+sudah itu+ternyata jakarta
 jalan+kan jalan+pakai jalan+pulang jalan+raya jalan+tol jam+5 japri japri$ jatuh+dari jawab jd jembatan+cibodas
 jembatan+itu jendela jenenge kabupaten kaki+dari kali+ini kami kami+tarik kami+titip kami+yang kampung
 kampung+melayu kantor kaos+abu kapal karena kasih+makan kasmirah kasur kasus kata+anak kata+ini kayaknya+ganggu
 kayu+kp kdrt kdrt+lari ke+atap ke+kel ke+kelurahan ke+kp ke+masjid ke+motor ke+panti ke+puskesmas ke+rsud ke+tengah
 ke+the kebun kec kedaung kedinginan kehujanan+kolong kejadian kejadian+nih kelar keluar keluar+dari keluarganya
 kemana$ kembali+tanya keras kereta+tanah kereta+turun ketemu+keluarganya ketemu+perempuan ketemu+saya ketemu+temen
 klien+warga koordinasi korban+kdrt kp+rawa kurang lae lagi+bawa lagi+cari lagi+itu lagi+nginep laki+kaos laku
 lama+banget lama+pak lampung lansia+duduk lansia+turun lapor$ lapor+nama laporan$ laporan+salah laporan+sekarang
 lari+naik ledug lewat+jendela lihat+ada lihat+laki lihat+perempuan lina linglung+bawa linglung+depan lokasi+klien
 lupa+jalan makan+dan makasih$ malam$ malam+dia malam+ketemu mandi+di mandi+sudah mantan+pacar masih+duduk
 masuk+lewat masuk+rumah mata mau+cari mau+datang mau+dijadwalin mau+ke mau+kembali mau+tanya melayu menolak+dibawa
 menor merah$ merah+tugu minggu$ mirip+ibu mogot+mungkin mr mr+x muda+linglung mudik naik+turun nama nama+suparman
 nasib+pak ngaku+artis ngawur ngelamun ngelem ngucur nya nya$ nyangkut nyangkut+di nyanyi+pakai nyuruh observasi
 orang+diam orang+duduk orang+jalan orang+lapar orang+lewat pabrik+sepatu pabrik+tekstil pagi+pak pak+dinsos
 pak+karunya pak+odgj pak+petugas pak+rw pakai+jaket pakai+sarung pakai+toa paksa panggil pantau parkir+liar pas
 pegang+korek pekalongan pelapor+menghubungi penelepon+lapor penelepon+tadi perempuan+korban perempuan+muda perut
 pesan petugas+kembali pikir pincang+itu pinggir+jalan pinggir+tol pingsan pintu+samping plastik+item plat pmks
 pool+bus pos+ojek preman presiden punten punya+riwayat punya+rumah raib ralat rame rangkas rangkas$ rangkasbitung
 razia rel+sudah resah resah$ ribut+dengan riwayat rps rs rujuk$ rujuk+ke ruko+saya rumah+di rumah+saya saksi saku
 salut sambil+gendong sampai+mana santri+kami sari satpol+sekarang saudara+saya saya+awas saya+cerita saya+dulu
 saya+habis saya+kasih saya+odgj saya+tidak seberang+jalan security sejak sekarang+diam sekarang+duduk
 sekarang+kembali sekarang+malah sekarang+mana sekarang+nginep sekarang+sih sekarang+siram sekitar$ selapajang
 selapajang$ selasa sempat sepeda serahkan sesak sesak$ sewu+saya si+ibu si+lansia siap singgah$ siram+bensin sore$
 suami suara sudah+3 sudah+cari sudah+dapet sudah+dengan sudah+dijemput sudah+jadi sudah+tenang sudah+tua suka+di
 sumi sungai sungai+cisadane suparman tadi+malam tadi+orang tadi+sampai tahun$ tahun+2019 taksi takut+kakak tampung
sighting -1 tangerang+bukan tanya+arah tapi+warga target+tidak tas+ada tekstil telanjang+jalan telanjang+lagi
 telepon+tadi temen+lama temen+lari tempat$ tempat+kerja tempat+yang tenang$ tengah tengah+jalan tenggelam+di
 terakhir teriak terima+kasih terus$ terus+di tetangga+saya tiap tidak+lihat tidak+punya tidur+situ tiga timnya
 titip+di tkp+clear toa tolong+bantu tolong+dicek tolong+pak tongkat tower travel tubuh tugu+jam tuli tuli+hilang
 tulis tumpuk turun+dari tusuk usir+keluarganya utara wa+warga waduh waduh+pak waras warga+resah warung+sebelah was
 wc ya+orang yang+bener yang+bersangkutan yang+dulu yang+kaki yang+lihat yang+mau yang+naik yang+temenin yang+tidur
 yayasan ybs+pindah ybs+warga ybs+yang
sighting -2 2$ =heart =kin =stir =well @it @unseen ^assalamualaikum ^boleh ^dari ^hilang ^kakak ^kalau ^kapan
 ^kondisi ^laporan ^lari ^mantan ^minta ^murid ^nih ^permisi ^polsek ^ruko ^rumah ^selamat ^sore ^suami ^telepon
 ^ternyata ^tetangga ^untuk ^update ^wa ada+2 ada+gelandangan ada+info ada+satu ada+tompel agus alamat amankan
 ambruk amuk anak+anak anak+asuh anak+jalanan anak+saya antar asal asesmen assalamualaikum astaga asuh atas atas+jpo
 aye b badan bagaimana+kondisinya bagaimana+pak balita banjir bansos banyak$ bapak$ barat baru+di batak bawah+pohon
 bayi bayi+di beda+orang belum$ belum+ketemu bengong beringin biarin biarin+aja bisa$ bisa+cari boleh+minta bot
 bukan$ bulan+lalu bunuh cacat cara cari+ibu cari+ke cari+temen catatan cisadane close cuma cuma+duduk dada
 dari+jalan data den dengan$ dengan+orang depan+alfamart depan+mushola depan+pasar depan+sakola depan+smp di+cikokol
 di+gubuk di+jalan di+mall di+mobil di+pasa di+pool di+rps di+rs di+tiktok dia+bawa dia+lari dia+naik diam+aja
 diamankan dicandak dicek+di dinas dinsos+sudah dipukul$ dipun diri doang$ dua+hari dua+orang duduk+sendiri eh+ada
 emang emas$ empang fb+ada film gantung gantung+di gebang gelandangan+dengan genteng gereja$ golok golok+di gratis
 habis+ongkos halte+itu hamil hansip hari hari+orang harus hati2 hati2$ hilang+dari hubung ibu+sudah igd ikut$ indah
 info+lansia ini$ ini+laki is isi itu+bapak itu+loh itu+mana itu+tawa itu+tiap iwan izin+lapor jalan+pelan
 jalan+tidak jalanan jalmina jalmina+sudah jangan jinak jual+tisu juga$ kabar+odgj kah kakak+pakai kakak+yang
 kaki+pincang kalau kalau+lihat kalau+malam kamar kami+amankan kami+lari kan$ kartu kartu+atm karunya$ kasih
 kata+dia kata+orang kata+tukang ke+igd ke+kali ke+orang ke+pasar ke+rsj kehujanan kemarin+di kemarin+dibawa
 kemarin+kan kemarin+ketemu kemarin+sudah kering ketemu$ kira kirim+foto klien+menolak klien+pulang klien+yang
 kolong+itu komplek+kami kondisi kondisinya kontrakan kooperatif+mau korek koreksi kumat+lagi kumpul kunci lagi+ybs
 lain$ laki+muda lansia lansia+tidur lapar lapor+hilang lapor+itu lapor+lansia lapor+odgj lapor+yang laporan+tadi
 lari+saat lepas lepas+lagi lewat+pintu lho+pak linglung+di mabuk makasih+sewu malam+di mana+sekarang mana+ya marga
 masih+tunggu masjid+pak masuk+daerah masuk+dari mau+terjun menghubungi menolak menunggu minta+foto miris
 miris+lihat motor muda+di murid murid+yang mushola mushola$ nama+siapa nama+udin nanti$ napas nasib neduh+di
 neglasari+lapor ngaku+dari nggih ngomong+sendiri nihil nik nya+sudah odgj+di odgj+nya odgj+pasung orang+agak
 orang+cacat orang+dengan orang+gigil orang+masih orang+pindah orang+saya orang+terlantar orgnya pacar padahal
 pagi+saya pak pak+ada pak+bawa pak+satpam pak+si pak+takut panti$ panti+mana pasar+kemarin patokan pegang+alat
 penampungan$ pencarian penelepon penelepon+cari penelepon+lihat penelepon+telepon penjangkauan pergi+ke perlu
 permisi perum petugas$ petugas+sudah pikun+di pinggir$ pisau plastik polisi polsek+jatiuwung pool pos+rw
 posisi+agak posisi+di posisi+sudah pundi pundi+nggih rada raya rekam rendi rombongan rs$ rsj$ rujukan ruko+sebelah
 rumah rumah$ rumah+sekarang rumput sadar sakit+jiwa sakola samping samping+pos saudara+di saya+anak saya+boleh
 saya+lari sayat seberang+pom sehat sekarang+lagi sekarang+lansia sekarang+sudah sekolah selesai sendiri sendiri+di
 seragam serah serah+terima setelah sewu si+kakak siapa+ya siram sisir smp$ soal sore+pak spbu+yang suami+saya
 sudah+2 sudah+ada sudah+ambil sudah+dikasih sudah+dua sudah+foto sudah+jalan sudah+makan sudah+mandi sudah+minggu
 sudah+sisir sudah+tangan surat tadi+ada tadi+cuma tadi+dia tadi+sudah tajur tajur$ tangerang$ tanglet
 tanpa+identitas tanya+ke tapi+kembali target+belum tawa+sendiri tega tembok temenin temuan tenang tenggelam+ke
 terakhir+di terjun terlantar+di ternyata+masih ternyata+tidur tetangga tiap+malam tiba tiba+di tidak+bisa tidak+pak
 tidak+sih tidak+usah tidur+di tiket tinggal+di tinggi$ tisu titip tol$ tolong$ trotoar$ tua+di tugu tunggu tutup
 ujan unit untuk+yang usah viral+di warna warnet$ warung+kopi x yang+datang yang+dibawa yang+jatuh yang+kami
 yang+ketemu yang+lewat yang+odgj ybs+lari
sighting -3 # =arms =birth =child =force =home =joke =mad =strike @case @goes @person ^anak ^bagaimana ^halo ^ijin
 ^jalan ^kata ^masuk ^nihil ^petugas ^saudara ^tahu ^terakhir abis ada+lansia akan alat amuk+lagi anak angkut
 angkut+satu atau bagaimana$ baik bantu bapak+hilang batal beda belum+ada bener bener+pak berapa besar biasa+di
 biasanya biru$ bukan daftar dari+kemarin dari+tadi datang$ deh+foto dengan+bikin di+jembatan di+lokasi di+mana
 di+tangerang dia+diam dia+geser dia+tidak dibawa+dinsos dibawa+ke dibawa+sekarang dicek dijual+di dikasih dompet
 dong duit dulu+itu foto+ini gang$ ganggu giant giant+cimone gigil gubuk halo halte+depan hasil hilang$ hilang+waktu
 ibu$ identitas ijin ini+dia istri itu+bener itu+lho jalan$ jatuh jiwa kakak+saya kali$ kami+sudah kapan ke+cipondoh
 ke+saudara ke+seberang kejang kemana kenapa kepala kerja kooperatif korban kucing kumat lalu+pak lansia+di
 lepas+tadi lihat+deh lokasi$ luka maaf malam+kok maling masih+di masjid$ mau mau+lapor mau+naik mau+pulang mulai
 mungkin neduh no nomor nyasar+di obat ojek ojek$ orang+dipukul orang+lain orang+linglung orang+odgj orang+sekarang
 pabrik panti+sekarang parkir pasar+kata pasung perempuan pincang polsek pos$ punya pura2 rawat ribut rsud rujuk
 sampah satu+ini satu+lagi saudara$ saya+cari saya+kirim saya+mau saya+sudah saya+tunggu sekarang+dengan
 sekarang+pegang situ$ sudah sudah+pergi sudah+pulang tambah+banyak tangan tapi telepon+lagi terima terminal+poris
 tidak+jadi tidur tidur+belakang tindak tindak$ tkp tolong+tindak transit tukang+ojek tukang+parkir tunggu+di update
 urus usir viral wa waktu+transit warung$ wkwk wkwk$ yang+biasa yang+ini
sighting -4 =breath =done =hurt =limp @addition @needs @status ^apa ^bukan ^cari ^kemarin ^makasih ^tidak ada$
 ambulans bau bawa+golok besok bulan butuh cerita cuma+ada dan+lansia dari dari+pagi di+rel di+sekolah di+situ
 dibawa dijual ditinggal doang dua foto$ ini ini+foto juga ke+pos kecil kena klien+lari ktp lagi+kembali lanjut
 lansia$ lansia+pikun lansia+saya lihat+gelandangan lupa malah malah+ketemu mati mayat meninggal+di mobil ngomong
 ongkos orang+tidak pagi+sampai paman pegang pelapor+kabar pergi pikun rsj rumah+singgah saat sakit salah sambil
 sampai+sekarang sekarang+pindah selamat semua singgah smp sudah+saya sudah+sering tabrak tali tenggelam
 terakhir+lihat tidak tidak+ada tinggal ya$ ya+pak yang+dijual
sighting -5 =blaze =dead =drill =not =office =thanks =wait @? @call @question @thanked ^malam ^tolong ^tukang agak
 aja$ apa bakar belum bikin bisa boleh depan+gereja di+kantong di+seberang dia+pindah diam dipukul disitu habis
 kantong karunya ke+rumah kok+masih lain lokasi makasih mana$ mandi meninggal muda naik+mobil nanti orang+tua pak$
 pak+orang pak+saya pak+tolong pasar+sekarang pohon pulang+ke rumahnya rw$ sampai saudara saya+hilang sering siapa
 sih suka+bawa tahun takut tangerang tangis tanpa tanya telanjang+itu telepon terlantar ternyata tidak$ tua umur
 yang+baru yang+suka
sighting -6 =part =sick @1 @back @kin @other @thanking @withdraw ^ada ^pelapor ada+yang bagaimana banget banyak jadi
 kakak kata ketemu+orang kirim lagi+yang minta orang+tidur pakai pelapor petugas pulang tambah tolong ya
sighting -7 =ask @danger @who=relative @who=resident ^lagi aja baru di+gang laporan linglung nyasar satu suka
 suka+telanjang terus yang+laporan ybs+sudah
sighting -8 @len1 mana saya+yang
sighting -9 @who=operator telanjang
sighting -13 @len0
other_service 18 ^kontrakan
other_service 14 akun buka$ konsultasi
other_service 13 ^bidan ^nikah berisik buka puskesmas where
other_service 12 kartu ke+laporan kerja+dong pecat tidak+dikasih
other_service 11 @other bansos berisik$ bidan bursa bursa+kerja dijual dipukul+suami lansia$ patah perkosa pkh
 saya+dipukul saya+perkosa waris waris$
other_service 10 ^banjir ^jembatan atm bagaimana+ke bayar diancam langka mantan remang2 sembako warung+remang2
other_service 9 =office ^angkot ^bakar ^bursa ^hilang ^minta ^syarat ada+bakar ada+tidak angkot apa+aja bakar+pak
 bapak+tiri beras bobol di+mana gratis$ kucing+tabrak mana+ya masuk+rumah motor+saya need+tolong nikah nyamuk+banyak
 o padahal pelatihan popok popok+lansia saya+pukul tanah$ tawuran+anak terus tiri tolong+ambulans tunggakan
 yang+dijual
other_service 8 =road ^daftar ^ijazah ^izin ^kartu ^kucing ^lampu ^motor ^pelatihan ^popok ^sampah ada+bantu ambrol
 anak+saya asap bawa+golok berapa$ cerai daftar di+gang gratis ijazah imunisasi jambret jual+makan judi kerja kk
 kontrakan laki+saya lapor+kemana liar lobang lowongan mahal mana$ massal minta miras nyamuk online penelepon+minta
 pinjol plafon program pukul pukul+saya pungli stnk tanah tolong+ada tua+saya urus
other_service 7 =beast =blaze =drill =strike ^anjing ^asap ^kerja ^listrik ^lowongan ^pkh ^pohon ^trotoar ^tunggakan
 air akta ambulans ancam banjir bau bau$ bikin blt bulan cair dagang dapat dipukul dong+pak fogging golongan
 hilang+stnk imunisasi+bayi jembatan+gantung kabel kadaluarsa kartu+lansia kdrt kecanduan+film ktp ktp+hilang kucing
 lampu layak layak+huni makan+kadaluarsa maling maling+di mampu mana mantan+pacar mati$ menjahit murah$ orang+tua
 padam parkir+liar pasang pdam pemadam pohon puskesmas+lama saya+korban saya+tidak sebelah+bakar sekarang+bawa spp
 suami susu tidak+angkut tidak+bayar tidak+mampu tutup usaha vaksin yang+lagi
other_service 6 =home =hurt ^air ^ayam ^bagaimana ^harga ^jalan ^kabel ^pelayanan ^penipuan ^sungai ^tahu ^tetangga
 ada+program ambruk anak+yatim angkot+ugal2an angkut angkut+sudah antri api api+sudah babi+bau bahaya bakar bakar+di
 bawa+pisau begal+di besar bikin+kartu bikin+ktp bpjs bulog butuh butuh+kursi cair$ cerai$ damkar dari+dinsos
 dari+malam dbd dengan+suami di+jembatan dicabut dijual+di dikenal+masuk dinas+pendidikan donor donor+darah dtks
 ekor film$ gas+melon gigit hari$ hubung+ke ibu+tanya internet izin jalan jam+2 jebol job kamar+mandi karaokean
 karaokean+sampai kayak kemana kerja$ kotor larang limbah listrik malam$ mandi mantan+suami masuk mati mau+urus
 mayat+gratis melon melon+langka meresahkan meresahkan$ minta+uang motor need neror neror+saya nomor+berapa
 obat+larang odgj+bisa online$ pacar$ pasar pelatihan+kerja pemkot pendidikan pendidikan+ada penerima
 pengaduan+dinas penipuan+online perut+saya pindah pohon+ambruk polantas polantas$ pukul+istri raba razia+warung
 ribut rumah sampah sampah+tumpuk saudara$ saya+dicabut saya+jambret saya+sekarang sd sekolah sembako$ sunatan
 sungai surat syarat syaratnya+apa tabrak+di takut takut+lapor telat tetangga tetangga+karaokean trotoar
 tunggakan+rs ugal2an ular untuk untuk+bapak untuk+orang yang+jual yang+masih
"""
