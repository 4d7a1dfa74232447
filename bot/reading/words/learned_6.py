"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition -4 2+jam 2+tahun =elder =money @needs @team ^adik ^bagaimana ^baik ^bantu ^butuh ^ditusuk ^dompet ^hoax ^is
 ^jual ^kontrakan ^kucing ^lansia ^lihat ^mantul ^mauliate ^odgj ^p ^petugas ^semoga ^teman ^wkwk ^woy ada+ambulans
 ada+kabar ada+lagi adik akun anak+minum asap astaga bagaimana$ balas banyak baru$ bebek becak beli besar bunuh
 butuh cabut cantik cara chat ciledug close coba cuma+satu daftar dana dapat darah+semua dari+rumah datang+pundi
 dekat+masjid dengan+saya depan+bank depan+puskesmas depan+rumah di+kali di+lapangan di+pangkalan di+sekitar
 di+stasiun dia+darah dia+di dia+lewat dia+masuk dia+naik dijemput disini$ duit dulu film gang+mawar ganggu gantung
 gelandangan+tidur habis harus hebat iki info+orang jadi$ jadi+pak jalan jalmina$ jaminan jauh jaya$
 jembatan+penyebrangan jendela jiwa k kakak$ kakak+saya kaki+luka kaki+sudah kami$ kata+sudah ke+dinsos kemana$
 kemarin+sekarang kira+mayat kok+lama komplek kp+bulak lagi lagi+di lagi+istirahat lain lansia+sendiri lapar
 laporan+baru lewat+lagi lihat luka+parah maap maghrib mah malam+pak mana+ya mantul masih masjid+raya masuk+ke
 mau+lapor mauliate mayat+ternyata meledak melintas menit+ini merdeka$ meresahkan meresahkan$ mesin mesin$ mie
 minta+rokok minta+tolong mogok much napas$ nasib nih$ nih+pak nik ongkos orang orang+lari orang+ternyata p paman
 pas+saya pecat pegang+tangan pelayanan$ penelepon+cari penyebrangan perempuan perlu pertigaan pesen poris$
 pos+ronda program pundi punya+saudara racun razia remang2 respon$ ronda ronda+rw rumah$ rusak rusak+pak sadar+pak
 salah+kirim sampai sampai+sekarang samping+tukang sampurasun$ satpol saudara+disini saya+butuh saya+dipukul
 saya+jambret saya+kejang saya+lagi sejak sekarang+mah semoga sido situ+cipondoh sorry sorry$ stasiun suami+istri
 sudah+angkut sudah+dibawa sudah+dua sudah+jam sudah+lapor sudah+minggu sudah+naik sudah+pergi sudah+pulang sumur
 supir tangerang temen tempat+tinggal tenggelam tergeletak teriak+di terjun$ terlantar$ ternyata+lagi tes$ this
 tiap+malam tidak tidak+pakai tidak+punya tolong$ tolong+kesini tuh tumpang ud update+pak urus warung+remang2
 yang+di yang+lapor yuk
addition -5 =dead =mad =office =seen @person @reports ^bapak ^batal ^besok ^boleh ^cuma ^gas ^istri ^jangan ^kakak
 ^kapan ^makasih ^orang ^permisi ^punten ^sampurasun ^termonitor ^tes ^test ^trc ada+yang aja+yang alun2 apartemen
 bahaya bandara bangun$ bapak+tua belum+makan bibirnya+biru bis bisa+tidur buka buka$ bukan+cuma bus cimone cimone$
 datang depan+ruko di+alun2 di+jalan di+pos di+taman diam+aja digusur dijual dinsos$ diproses disebar+tidak ditusuk
 dong$ dp+0 gelandangan gelandangan+di gratis halte hari hidup hilang hoax ibu+saya itu+sekarang jambret jaya
 jemput$ jomblo jpo kalian kamu karena karunya ke+belakang kembali kembali+lagi kena lampu lansia lansia+jatuh
 lapor$ lapor+pak layan liar makan+3 makan+belum makan+di makasih$ maling mantap manusia masak massa mati mau menang
 minta muncul need nongol orang+nya pacar pak$ pasang pemerintah permisi petugas+nya pulang pulsa$ punten resmi rt+3
 sampurasun saya saya+hilang sayur sehat siang sih slot smpn subsidi sudah+2 sudah+keluar sudah+makan sudah+sampai
 sudah+tangan terima+kasih termonitor+ybs test tetangga+saya tiap tidak+dikasih tidak+usah truk urus+sendiri wkwk$
 woy
addition -6 =blaze =done =heart =joke =lost =part =thanks @kin @len4 ^anak ^bidan ^cari ^cek ^kenapa ^lapor ^pagi
 ^selamat ^suami alun angkut atau banget banjir bantu bapak bawa+golok belum belum+juga belum+pak bisa+ngomong
 bukan$ chatbot damkar dapet dari di+kolong dia+amuk diri+pak dong+pak gereja grup hari$ ini+chatbot istirahat iya$
 jam$ kan$ kata+tetangga langsung laporan+saya loh lokasi+sudah lu$ mana$ minimarket nyanyi orang+di orang+sudah
 pak+ada pak+ini penelepon+tanya pesan pulsa saudara+saya saya+mau saya+takut sebelah+pak sekolah$ semua sudah+ada
 tali tidak+bangun tolong tunggu+jemput umur+2 usah wkwk yang+cari yang+suka ybs+tampak you
addition -7 77$ @call @sighting ^apa ^assalamualaikum ^bisa ^halo ^ibu ^laporan ^tolong anak+saya assalamualaikum
 bakar+massa boleh cari cek di+pasar dinas dipukul gantung+diri halo kan kemana klien+tampak kontrakan kosong
 laporan laporan$ lepas makasih malam motor mulut murah naik+tower nyasar orang+yang pakai+anak pelayanan
 posisi+target sakit semua$ sini target terlantar termonitor tetangga+baru tidur+di tower+sutet tua
addition -8 @back @code @len5 @question @status @thanked ^mau abaikan abis ada+orang apa batal belakang+pom berapa
 bot dari+tadi di+pinggir ibu+umur jd jual kapan kenapa linglung lu malam$ pak+sudah saya$ sekarang+lewat tabrak
 taman telanjang tes timnya trc tunggu+ojek yang+tidur
addition -9 @thanking ada+di amuk+bawa bagaimana+ini bagaimana+pak bikin ditinggal doang jembatan ke+gang maaf mana
 pak+di pergi+pak saya+tidak suami sudah+pindah tanpa tanya terus tetangga tidak+pak tolong+pak
addition -10 =ask @other dong lapor lupa+aja orang+masuk siapa tidak$
addition -11 @withdraw bagaimana darah+terus dinsos sudah+ketemu
addition -12 @? ini$
addition -13 tampak
addition -15 ^kejang
sighting 13 sudah+pindah
sighting 10 meneh pengumuman sebelah$ tampak tidak+di
sighting 9 ^masih ada+di alfamart itu+sekarang ke+gang orang$ orang+masuk sekarang+orang
sighting 8 ^kayanya ^kembali alfamart$ belakang cocok dia+ada ke klien+tampak lagi+pak lihat+di naik nih nih+pak
 posisi+target sekarang sekarang+lewat target yang+cari yang+lapor
sighting 7 =seek =seen @placed @them @who=responder ^odgj ^posisi ^sekarang ^target alun$ bocah+yang cipondoh$ dekat
 depan+bank di+pinggir di+sekitar dibawa+nangkring geser itu+lagi itu+malam itu+odgj jalan+ke karawaci ke+belakang
 ke+kolong kemarin lagi lewat lihat masuk+ke mirip muka nangkring nangkring+lagi ngalih odgj+yang orang+mirip
 orang+yang pak+di pak+gelandangan poster sedang sekitar sudah+lari sudah+ngalih target+lihat termonitor tuh tukang
 yakin yang yang+kemarin yang+lari ybs ybs+tampak
sighting 6 =client =still @sighting ^ketemu ^klien ^lihat ^orang ^tadi ^termonitor ^ybs alun angkot arah bapak+yang
 cari cipondoh cuma+geser depan di+pertigaan dia gang+mawar gang+sebelah gelandangan$ grup haji halte her hilang+itu
 itu jembatan kan kaos ke+arah kemarin$ klien+sudah lagi+depan lagi+di lagi+nih lansia+itu lansia+yang lapor+ada
 lewat+depan lewat+lagi lihat+jalan lihat+lagi masjid masuk mau+dibawa mawar$ melihat merdeka$ minggu+lalu
 minimarket muncul muncul+lagi nongol nongol+lagi odgj+bawa orang+kembali pelan$ pertigaan pinggir posisi rumah+pak
 sawah saya+di saya+ternyata sebelah seberang sekarang+mangkal sekolahan si stasiun sudah+tidak tadi terminal
 termonitor+ybs the tu yang+hilang yang+minggu
sighting 5 =height @search @team ada+lagi angkut+kok baca bengkel ciri depan+sekolahan di di+alun2 di+atm di+flyover
 di+grup di+lebaran di+pasar di+poster di+terminal di+warteg dia+lewat dia+masuk dinsos$ disebar duduk duduk+di
 flyover$ gang gang+3 hilang+yang ibu+yang itu+si jalan+merdeka jauh jaya$ jembatan+penyebrangan kali+sipon
 kami+lihat kaos+spiderman kayaknya kayanya ke+komplek ke+taman kemarin+lapor kemarin+masih kembali kolong kubur
 kuring lagi+dekat lagi+duduk lagi+ke lagi+orang lagi+tuh lama lebaran lepas+dari lihat+the mah mawar melintas
 menurut merah merdeka naik+angkot naik+ke ngesot ngumpet ngumpet+di noh orang+hilang orang+pak pak+sudah pak+yang
 panti+itu penyebrangan perempuan+itu pindah pos+ronda rambut ronda ruko rumah+kuring samping+tukang saya+lihat
 saya+orang sekarang+jalan sekarang+lari sekarang+stasiun sekitar+situ sipon sipon$ tadi+naik taman terminal$
 terpantau this+pagi tumpang untuk+makan yang+foto yang+nama yang+pakai
sighting 4 14$ 5$ =past =tale =urgent @len3 @len5 ^geser ^si ^sudah agung ajak+ngobrol alun2 anak+yang anu
 arah+jembatan bank$ bawa+kayu bawah+jembatan belakang+kelurahan belakang+pom bengkel+saya beta bukan+di cari+di
 cari+keluarganya cuci cuma+lihat daerah+km dalam dapat+info darah$ dekat+kubur dekat+the denger depan+masjid
 depan+puskesmas di+bandara di+bengkel di+foto di+gerobak di+halte di+minimarket di+rest di+stasiun di+warnet
 dia+sudah dia+yang diposting duri flyover galon+di gerak+ke geser+ke hari+senin haryono info+warga ini+di itu+di
 itu+saya jaga jalan+kaki jurusan kaki+dekat kalau+mau kami+kejar kami+sekarang kaya kaya+yang ke+halte ke+sawah
 kebon+pisang kembali+lagi kesini+pak ketemu+lagi ketemu+pak klien klien+ada km km+14 kok+ada kubur$ lagi+pinggir
 lalu lapor lapor+pak lapor+tampak lari lari+ada lari+dari lihat+ybs makam makan$ makan+di malam+ini mall$ mangkal
 masih masih+depan masih+orang masjid+agung minggu mobil+di naik+kereta ngaku ngobrol nih+di nya+lihat orang+di
 orang+lagi orang+nongol pak+lansia pak+sekarang papasan+dengan pasar pasar$ pasar+lama perempatan+shinta pinang
 pinang$ pom poris$ pos pulsa pulsa$ puri puri+beta rel+sekarang ronda+rw rw+5 sampai+jembatan sawah+belakang saya$
 saya+cuma saya+dapat saya+malam sebelah+pak sekarang$ sekarang+ada sekarang+di sekarang+dia semula shinta sholat
 sini sini+sekarang spbu spiderman stasiun$ sudah+di sudah+kembali sudah+ketemu tadi+di tadi+lewat tadi+siang
 tempatnya terminal+2 the+laki the+mall this tiap+sore turun uang+di visual warga+klien warnet yang+bawa yang+di
 ybs+di
sighting 3 90+itu =rails ^adik ^dia ^info ^kayaknya ^mirip ^muncul ^warga ^yang abu+nama ada ada+anak ada+foto
 ada+kok ada+kolong ada+pak agen agung$ anak+ibu angkat arah+rel arah+timur atm babakan baju+ijo balai balai+rw
 bandara+terminal bapak bapak+itu bapak+tadi bareng basuo batuceper$ bayi+dia bebek becak+di belakang+halte
 belum+bisa bensin$ bersama biasa$ bis bis+tidak bisa+turun bisu+rambut bocah bonceng brosur bulak bulak+rt bule
 bulog busway buta+yang cari+anak cari+itu cari+saudara cat$ cepak ciledug$ cimone ciri+ibu dalam+pasar dapet+kabar
 dapur dapur+tetangga dari+brebes dari+panti dari+pasar daroh dek denger$ denger2 depan+ruko depan+rumah
 depan+sekolah di+agen di+alfamart di+belakang di+brosur di+cipondoh di+dapur di+gereja di+ig di+jpo di+kadai
 di+kebon di+masjid di+pengumuman di+samping di+story di+taman di+tempat di+video dikit+ke dimas dinsos+bukan
 diumumkan elektrik emperan+masjid encum foto foto+disebar galon gerak geser+dikit gudang guru halte$ halte+busway
 halte+tanah hilang hoodie+abu hp ibu+daroh ibu+encum ibu+haji ibu+iyoh ibu+saya ibu+tini ig ig+dinsos ijo ikan$
 ikut ikut+dari iman iman$ info info+bapak ini+ada itu$ itu+bukan itu+kakak itu+naik itu+tadi itu+tidur iyoh
 izin+ndan jaga+dulu jalan+dari jalan+seret jalan+veteran jalmi jaya jembatan+pak jpo+cikokol jual+kopi
 jurusan+serpong kabar+bapak kaca+mobil kadai kaki+sudah kalideres kami+ngaku karawaci$ kasih+tahu kayak+di
 kayaknya+ibu ke+balai ke+bandung ke+dekat ke+depan ke+tempat kejar keliling+di kelurahan$ kemarin+cari kemarin+lari
 kemarin+nongol kemarin+sekarang kemarin+sore kepada kerupuk kesana ketemu ketemu+anak kodim kodim$ kolong+tol
 komplek kopi kopi+keliling koran kp+bulak ku kyk lagi$ lagi+cipondoh lagi+gelandangan lagi+jalan lagi+kalau
 lagi+kesini lagi+sekarang laki+dari laki+yang lalu+ini lalu+sudah lapor+hari lapor+minggu lapor+tadi lari+waktu
 layangan lebam liar lihat+ibu lihat+lansia lihat+orang lihat+tuh lilis mah+sudah main+di malam+jam malam+sekarang
 mangkal+depan mangkal+di masih+suka masjid+raya mau+dijemput mau+jemput mau+kasih minggu+kata muntah+darah na na$
 nama+rangga nan neneng ngaku+nama nurul+iman nyanyi+sendiri orang pada+cari pagi pagi+ini pak+cuma pak+ibu papasan
 pasar+babakan pasar+tadi pasir payung$ pelan penelepon+info penelepon+sopir pindah+warga pink+yang pisang
 pom+bensin pos+kami posisi+terakhir potret potret$ ps rafa rambut+cepak rangga rapat rapat$ rawa rest rest+daerah
 rokok+dengan ronda+kami rt+3 ruang+tunggu ruko$ ruko+ciledug rumah+ibu sabi$ saudara+ibu saya+ada saya+basuo
 saya+dapet saya+kemarin saya+ketemu saya+nan saya+pak saya+teriak saya+tu sd sd+tolong sebelah+tidak sekarang+mah
 sekarang+makan sekarang+naik sempet senin seret serpong sesuai siang+sekarang situ+cipondoh sono stasiun+batuceper
 sudah+naik sudah+sampai suka+lempar tadi+lapor tadi+papasan tahan tahan+dulu tahu+ibu tahu+pak taman$
 taman+elektrik taman+potret tea tempat tempat+biasa tempat+cuci tempat+duduk tempat+semula terpantau+di tidak+bawa
 tidak+denger tidak+mau tidur$ timur timur$ tinggi+sekitar titik tol+karawaci topi+merah truk+pasir tua+yang
 turun+di turun+orang veteran video+tiktok waktu+itu waktu+mau warga+ke warteg warung+bakso yakin+90 yang+ada
 yang+disebar yang+diumumkan yang+ngasih yang+tadi yang+tempo yang+waktu ybs+lihat ybs+melintas ybs+terpantau zidan
sighting 2 1$ 3+ada =food =lost =money =nature @len4 @reports ^bapak ^bawa ^da ^die ^dua ^eta ^itu ^kaos ^kontak
 ^kutengok ^lah ^lansia ^lokasi ^monitor ^mr ^muka ^nah ^penumpang ^pnlp ^titik a+dan ada+alun ada+disini adik+saya
 ajak alam alfamidi amuk+di anak+hilang anyar anyar$ arah+cipondoh arus atap+ruko bagi baju+loreng baju+pasien
 balekota bandung bandung$ banget+dengan bank bapak+gerobak bapak+saya bari batu$ bawa+bayi bawa+motor bawah
 bawah+jpo becak begitu bekas bekas+luka belok benda bensin berdiri beta$ biru+tidak bis$ bogor bogor+sekarang bokor
 botol botol+di brebes broadcast broadcast+ada bubur bukan+dia busway+puri buta+tanya caping cari$ cari+ada cari+deh
 cari+kemarin cari+pak cari+tidak cat cbd celana cepat+ya cibodas$ cikokol$ ciledug cimone$ cimone+jaya
 cipondoh+makmur cirinya coba cocok+dengan cu daerah dagu dakek+pasa dapat dari+belakang dari+bogor dari+mobil
 dari+rps dari+rumah dari+solok dekat+gereja dekat+masjid dekat+pintu dekat+pom dekat+rel dengan+foto dengan+lansia
 dengan+yang denger+ada depan+cbd depan+pos depan+rs depan+salon depan+sd di+angkot di+atap di+batu di+berita
 di+broadcast di+ciledug di+daan di+emper di+emperan di+jari di+jatiuwung di+kali di+kereta di+kolong di+lampu
 di+laporan di+makam di+pom di+selokan di+teluknaga di+tiang di+toilet di+warung dia$ dia+di dia+lagi dia+lihat
 dia+sekarang dibawa+sudah die die+sudah dinsos disebar+itu disini diteruskan dmn dmn$ driver duduk+depan duduk+ke
 duduk+tidak dulu$ dulu+ya eh+itu ekor emper emperan eta eta+yang fatah fly fly+over foto+ybs gelandangan+yang gelap
 gereja+santa gerobak gerobak+di gitar gitar+rusak gor grup+rt guling haji+naim halte+seberang hareupeun hari+poster
 hari+saya hermina hilang+a hoodie ibu+gendong ibu+pikun ijo+yang ikan indomaret indomaret+cimone info+odgj inget
 inyo its itu+dia itu+kemarin itu+kembali itu+ketemu itu+lewat itu+yang jalan jalan+baru jalan+bukan jalan+otista
 jalan+raden jalan+sudirman jam+3 jari jatiuwung$ jatuh+di jembatan+robinson jpo jual+koran jumat jumpa+di kabar
 kabar$ kaca kader kali+pak kali+sabi kami+lagi kan+ini kan+saya kanan kandang+kambing kantor+lurah kasir
 kata+hilang kata+ibu kata+lari kata+lihat kata+tetangga kayak kayaknya+ada kayaknya+anak kayaknya+saya
 kayaknya+yang ke+bawah ke+dalam ke+pertigaan ke+stasiun ke+teras ke+truk ke+utara kebon kel+neglasari keliling
 kemarin+itu kemarin+malam kemarin+muncul kemarin+tidak kembali$ kembali+sudah kenalan kereta+arah ketemu+ndan
 ketemu+nih ketemu+sekarang ketemu+tadi kiri koang koang+jaya kolong+fly kosong$ ku+bapak kutengok kutengok+tadi
 kuwi lagi+kp lagi+ruko lah lah+tigo laki+tua lalat lalat+dagu lalu+dibawa lalu+lapor lampu+merah lansia+kami
 lansia+kemarin lansia+lihat lapor+ibu lapor+malam lapor+sekarang laporan+saya laporan+warga larangan lari+pas laris
 laris+cibodas las+jalan lebaran+itu lempar+batu lestari leumpangna lihat+anak lihat+dia lihat+jatuh lihat+warga lo
 loket loreng lt luar$ makan makmur malah$ malam+masih malam+minggu malih mall mandir$ mantan+pasien manusia+silver
 maria masjid+al masjid+nurul masuk$ mau+dekat mau+sebut metropolis minta+minum minta+rokok minum+susu mirip+banget
 mogok mogok+di monitor motor+pukul muka$ mungutin muntah mushola+spbu naik+bis naik+motor naik+truk naim nama+laki
 ndan ndan$ nempel+di ngaji ngejogrok nih+saya nurul objek orang+cuma orang+ini orang+tsb otista over pagi$
 pagi+minta pagi+tidak pak+disini pak+haji pak+laki pak+tapi pak+tiap pakai+payung panjang panti+werdha
 parkir+indomaret parulian pas+saya pasar+anyar pasar+laris pasar+tidak patroli+malam payung penelepon+sampai
 penelepon+tidak pengumuman+itu penumpang+saya perempuan+tunarungu perempuan+yang pertigaan+sangiang pindah+ke
 pinggir+kali pingsan+itu pintu+tol pipi plawad plawad+tidak pnlp poris+plawad putar putar+kembali putih+yang raden
 raden+fatah rambut+panjang rawa+bokor raya$ regu rel+poris remaja+yang robinson robinson$ roti rs+hermina
 rumah+kami rumah+ke rusak+di rw sabi salib+di salon sampah+depan samuel sandal$ sangego sangiang sangiang$ santa
 santa+maria sapu sarung+kotak satpam+rs satpam+rumah saudara+itu saudara+lansia saung+sawah saya+ajak saya+arah
 saya+denger saya+driver saya+ibu saya+ikut saya+melihat saya+satpam saya+tahan saya+think saya+yakin sdri sebelum
 sedang+tidur sekarang+alun sekarang+depan sekarang+kami sekarang+lihat sekolah$ selokan semalam semalam$ seuri
 seuri+sendiri shinta$ siang silver+pingsan singgah+itu sini$ sini+pak sma solok sopir sore+di story sumpah susu
sighting 2 susu$ swasta tadi+pagi tadi+subuh tadi+tidak tahi tahi+lalat tahu tanah+tinggi target+naik
 target+terpantau taruna tato tato+salib teluknaga temen+saya tempo tempo+hari teras+masjid terjebak
 terminal+kalideres termonitor+duduk tetangga+bapak think tidak+ganggu tidak+ketemu tidak+salah tidak+yakin
 tidur+saya tidur+tunggu tigo tigo+hari tiktok+itu tini tmp tmp+taruna toilet toilet+umum toko+roti tolong+ada
 tolong+cepat tolong+diteruskan top top$ topi tri+lestari trotoar+depan truk trus+tidur tsb tsb+sekarang tuh+orang
 tujuh tukang+becak tunggu+mobil tv untuk+gelandangan uwung uwung+jaya warga+tadi warnet+dekat werdha x+lihat
 yakin+banget yang+bulan yang+cocok yang+jaga yang+jam yang+lo yang+sudah yanto ybs+ada
sighting 1 19$ 2+stasiun 5+mnt ^perempuan ^tuh ^wah ada+gang ada+ruko air+di aje al+amin alam+jaya alfamidi$ aman
 ambil amin anjing antri arah+poris arah+selatan autis+yang awas$ babakan$ barangkali+ada batuceper bawa+bantal
 bawa+benda bawa+tas bayi+itu belakang+alfa belakang+gudang belakang+rumah belok+kiri benda+tajam bengkel+las
 berdiri+di biar+tidak bisu blok+f bni botol+rusak bugel cari+klg cctv+tunjuk cempaka cempaka$ cibodas cikokol
 cuci+piring damkar$ dari+serang dekat+makam dekat+rumah dengan+tiang depan+indomaret dewasa di+alfamidi di+antri
 di+bawah di+daerah di+depan di+kandang di+koran di+lobi di+mushola di+playground di+pos di+ruang di+spbu di+tanah
 di+tangga di+toko dia+is dia+kembali dia+nongol dicukur dijemput+muncul dikit disebar+di disebar+grup disini+pak
 diteangan fajar flyover+kaki foto+itu ganggu$ garis garis+biru gelang+rumah gerbong gimbal+sekarang gingsul
 golok+itu gondrong$ gudang$ gunadi hilang+kemarin hilang+lagi ibu ibu+hilang istirahat$ item itu+nongol itu+orang
 jamu jembatan+tanah jilbab jilbab+pink jumpa kabel kaki+arah kaki+darah kalau+yang kambing kampung$ kampung+sini
 kandang kayu ke+kampung ke+lampu kecamatan+benda kejar+pengendara kelurahan kemarin+kayaknya kemis kepala+bocor
 kereta+dari kertas+kk kerudung kerudung+biru kerupuk+buta ketemu+kemarin kiri+putih kirim+tadi km+19 kok+sudah
 kolong+flyover kolong+jembatan kontrakan+temen kosasih kotak kruk lagi+kel lagi+makan laki+dewasa laki+masuk
 laki+tidak lalu$ lalu+masih lampu lapak lapor+2 lapor+nongol lari+ke lebaran+ada lemas$ leumpang lho listrik$ lobi
 m$ maen+di malabar malabar$ malam+lapor malam+orang martabak masih+ada masih+tidur masjid+kami masuk+gang mata+kiri
 memang merah+cikokol merah+kemarin merah+shinta mi minta+air minum mnt+lalu muka+orang muncul+di nah naik+pager
 nama+ujang nempel ngalih+ke ngasih+tahu nginep+di nih+dekat noh+di ntu nyanyi odgj onah onah+di orang+muncul oranye
 pada+pengumuman pagernya pagi+ada pagi+sudah pak+itu pak+malam pak+muka pak+perempuan pak+posisi pakai+kerudung
 pakai+kruk panjat+pager panti parah+pak parkir+mobil pas+mau pasa pasar+kemis pasar+malabar patroli peci peci+item
 penumpang pertigaan+jalan piring+di playground playground+mall pln poris pos+2 pos+satpam poster+itu poster+orang
 poto pramuka pukul pun+sudah punya+duit puskesmas$ rambut+sudah rel rokok rt+ada ruko+blok rumah+haji salib sandal
 satpam+lama satpol+malam satunya saya+depan saya+dia saya+jumpa saya+sambil seberang$ sebut sebut+nama
 sekarang+selonjor sekilas selonjor selonjor+di sembako semula$ sendiri$ si+rambut silver singgah+ada sini+lagi
 sore+masih spbu$ stasiun+poris subuh subuh+saya subuh+tadi sudah+dia sudah+dicukur suka+duduk suka+tidur sukasari
 susul$ tadi+anak tadi+jalan tadi+lari tadi+saya tajam taman+makam tanah tangan+kanan tanya+jalan teras teras+ruko
 teriak+di terminal+cimone tiang tiktok toilet+spbu toko tolong+pln tuh+yang tunarungu tunggu$ tunjuk tunjuk+jalan
 ujang+kosasih umum wah waktu warung+saya wkwk+parah ya+ada yang+hari yang+kalian yang+lagi yang+laki yang+sekarang
 yang+sok yang+telanjang yang+untuk
sighting -1 1+orang 1+perempuan 30th =elder =water =well @len2 @where ^2 ^alhamdulillah ^bakar ^bayi ^belakang ^bisa
 ^catatan ^dekat ^gelandangan ^hasil ^ibu ^jembatan ^ke ^nama ^pasien ^patokan ^penelepon ^saksi ^tambah ^tetangga
 ^tkp ^waduh ^wkwk ^ya abis ada+apa ada+ibu ada+ktp ada+laki ada+laporan ada+motor ada+perempuan al+azhom ampun
 amuk+sekarang anak$ anak+di anak+smp angkut$ apa+ibu apotek arah+bandara arah+terminal artis asem asih$ assesment
 assesment+klien azhom b bacok bade bagaimana+kondisinya baik$ ban ban$ bangkai banyak+tidak bapak+ini bapak+sudah
 batu+sari bau+bangkai bawa+balita bawa+karung bawa+pisau bawa+sepeda begal belakang+smpn belum+lihat bendungan
 bensin+jalan bensin+ke berendeng$ besar+di besok$ bibirnya bidan biometrik bisu+tuli bolak bolak+kembali
 boleh+lapor boneka buka bukan$ bukan+orang bulet cacat cari+bapak cari+orang cari+paman cari+rumput cekik
 cerita+sekarang cibodas+sudah ciledug+indah cisadane+dekat clear cuma+sekarang dada dandan dandan+menor dapet+orang
 dari+lampung dari+malam dari+minggu dekat+bendungan dekat+stasiun dengan+satpol dengan+saya depan+alfamart
 depan+pom depan+smp di+cikokol di+dekat di+facebook di+fb di+gardu di+kamar di+kebun di+kp di+panti di+parkir
 di+perempatan di+poris di+rsj di+rsud di+rumah di+sebelah di+sungai di+telepon di+tkp dia+kata dia+mulai
 dia+ngomong diam+di dicoret dijadwalin dijemput dikeroyok dipun disini+dengan ditinggal+di doang+di dompet+isi
 dong$ duduk+terus duga eh facebook fals flyover+cikokol galak gang+kelinci ganti gantian gardu gas gelandangan
 gemuk gitu hari$ hari+di hilang+kontak hilang+lansia hilang+pak hujan ibu+itu ibu+muda ibu+terakhir ingat ini+kami
 ini+lupa istri+saya itu+foto itu+ngaku itu+petugas itu+sudah itu+ternyata iwan jakarta jalan+kan jalan+pulang
 jalan+raya jalan+tol jam+5 japri japri$ jatuh+dari jawab jembatan+cibodas jembatan+itu jenenge juga+kalian
 kabupaten kah kaki+dari kaki+pincang kali+ini kami kami+hilang kami+tarik kami+titip kampung+melayu kantor kaos+abu
 kapal kardus+di karena kasih kasih+makan kasmirah kasur kasus kayaknya+ganggu kayu+kp kdrt kdrt+lari ke+kel
 ke+kelurahan ke+kp ke+motor ke+panti ke+puskesmas ke+rsud ke+tengah ke+the keabisan kebun kec kedinginan
 kehujanan+kolong kejadian kelar kelinci keluar keluar+dari kemana$ kemarin+saya keras kereta+tanah kereta+turun
 ketemu+keluarganya ketemu+perempuan ketemu+saya klien+warga koordinasi korban+kdrt korek kotak$ kp+rawa lae
 lagi+dengan lagi+nginep lain$ laki+kaos lama+banget lampung+mau lansia lansia+lagi lansia+nyasar lansia+turun
 lapor+nama laporan$ laporan+salah laporan+sekarang lari+naik lihat+laki lihat+perempuan lina linglung+bawa
 linglung+depan lokasi+klien lupa+jalan makan+dan makasih$ makasih+sewu makasih+tidak makmur$ mal malam$ malam+dia
 malam+ketemu mandi+di mantan+pacar masih$ masih+disitu masih+duduk masih+nempel masuk+lewat masuk+rumah mata
 mau+cari mau+datang mau+dijadwalin mau+tanya melayu menolak+dibawa menor merah$ merah+tugu minggu$ mirip+ibu
 mogot+mungkin money mr mr+x muda+linglung muka+tidak mulut naik+turun nama nama+suparman nasib+pak ngaku+artis
 ngawur ngelamun ngelem ngelem+di nggih ngucur nihil+ndan nya$ nyangkut nyangkut+di nyanyi+pakai nyuruh observasi
 odgj+nya orang+agak orang+cacat orang+diam orang+duduk orang+gantung orang+lapar orang+lewat orang+sudah
 pabrik+sepatu pagar pagi+pak pak pak+dinsos pak+karunya pak+odgj pak+rw pak+tadi pakai+jaket pakai+sarung pakai+toa
 paksa paman+kami panggil parkir+liar pas patah pegang+golok pegang+korek pekalongan pelapor+menghubungi
 penelepon+cari penelepon+lapor penelepon+tadi perempuan+korban perempuan+muda perut pesan petugas+kembali pikir
 pincang+itu pinggir+jalan pinggir+tol pingsan pintu+samping plastik plat pool+bus pos+ojek posisi+masih preman
 presiden pukul$ pundi pundi+nggih punten punya+rumah raib rangkas rangkas$ rangkasbitung rawat+di razia rel+sudah
 resah resah$ ribut+dengan riwayat rps rs rt$ rujuk$ rujuk+ke rumah+di rumah+lagi rumah+saya rw+7 sakit+jiwa saksi
 saku sambil+gendong santri+kami sari satpol+sekarang saudara+saya saya+awas saya+cerita saya+dulu saya+kasih
 saya+odgj security sejak sekarang+diam sekarang+kembali sekarang+malah sekarang+mana sekarang+nginep sekarang+sih
 sekarang+siram sekitar$ selaku selapajang selapajang$ selasa sendal sepeda serahkan serpong$ sesak sewu sewu+saya
 si+lansia siapa+ya singgah$ siram+bensin sore$ suami suara sudah+2 sudah+cari sudah+dapet sudah+dengan
sighting -1 sudah+dijemput sudah+jadi sumi sungai sungai+cisadane suparman tadi+malam tadi+orang tadi+sampai tahun$
 tahun+2019 taksi takut+kakak tangerang+bukan tanglet tanya+arah tapi+warga target+tidak tas+ada tega
 telanjang+jalan telepon+tadi tempat$ tempat+kerja tempat+yang tengah tengah+jalan terakhir teriak teriak+lagi
 terima+kasih terus$ tetangga+saya tidak+lihat tidak+pak tidur+situ tiga timnya titip+di tkp+clear toa tolong+dicek
 tolong+pak tongkat tower travel trotoar$ trus tubuh tugu+jam tuli tuli+hilang tulis tumpuk tunggu+disini turun+dari
 tusuk up usir+keluarganya utara viral+di waduh waras warga+resah warung+sebelah was wc x yang+bener yang+datang
 yang+jatuh yang+kaki yang+lihat yang+naik yang+odgj yang+tidur ybs+pindah ybs+yang you
sighting -2 2$ 2x =force =heart =kin =mad =smell =strike @it @unseen ^assalamualaikum ^boleh ^cek ^dari ^depan
 ^kakak ^kalau ^kapan ^kondisi ^laporan ^lari ^mantan ^minta ^murid ^permisi ^polsek ^ruko ^rumah ^selamat ^sore
 ^suami ^telepon ^ternyata ^untuk ^update ^wa ada+2 ada+gelandangan ada+info ada+satu ada+tompel agus alhamdulillah
 ambruk amuk anak+anak anak+asuh anak+jalanan anak+saya angkut antar asal asesmen assalamualaikum astaga asuh atas
 atas+jpo aye badan bagaimana+pak balita bansos bantu banyak$ bapak$ bapak+ketemu barat baru+di batak bawah+pohon
 bayi bayi+di beda+orang belanja belum$ belum+ketemu bener+pak bengong beringin besar biarin biarin+aja bisa$
 bisa+cari boleh+minta bot bukan bulan+lalu bunuh cara cari+ibu cari+ke cari+temen catat catatan cekcok cekcok$
 cikupa cisadane close cuma+duduk dari+jalan data dekat$ den dengan$ dengan+bikin dengan+orang depan+mushola
 depan+pasar depan+sakola di+cikupa di+gubuk di+jalan di+jembatan di+mall di+mobil di+pasa di+pool di+rps di+rs
 di+tiktok dia+bawa dia+lari dia+naik diam+aja diamankan dicandak dicek+di dikasih+baju dinas dinsos+sudah dipukul
 dipukul$ diri doang$ dua+hari dua+orang duduk+sendiri eh+ada emang emas$ empang fb+ada film gantung+di garut gebang
 gelandangan+dengan genteng gereja$ gigil golok golok$ golok+di gratis habis+ongkos halte+itu hamil hansip hari
 hari+orang harus hati2 hati2$ hilang+dari hilang+di hubung ibu+sudah igd ikut$ indah info+lansia ini$ ini+dia
 ini+laki is isi itu+bapak itu+bener itu+lho itu+loh itu+mana itu+tawa itu+tiap izin+lapor jalan+pakai jalan+pelan
 jalan+tidak jalanan jalmina jalmina+sudah jangan jendela jinak jual+tisu juga$ kabar+odgj kakak+pakai kakak+yang
 kalau kalau+lihat kalau+malam kamar kami+amankan kan$ kartu+atm karunya$ kata+anak kata+dia kata+ini kata+orang
 kata+tukang katonyo ke+igd ke+kali ke+orang ke+pasar ke+rsj ke+saudara ke+tiang kedaung kehujanan kemarin+di
 kemarin+dibawa kemarin+kan kemarin+ketemu kemarin+sudah kering ketemu$ ketemu+temen kira kirim+foto klien+menolak
 klien+pulang klien+yang kolong+itu komplek+kami kondisi kondisinya kontrakan kooperatif+mau koreksi kumat+lagi
 kumpul kunci lagi+bawa lagi+cari lagi+itu lagi+ybs laki+muda lampung lansia+tidur lapar lapor$ lapor+hilang
 lapor+itu lapor+lansia lapor+odgj lapor+yang laporan+tadi lari+saat lembang lembang+ciledug lepas lepas+lagi
 lewat+jendela lewat+pintu lho+pak linglung+di mabuk makin malam+di mana+sekarang mana+ya mandi+sudah marga
 masih+tunggu masjid+pak masuk+daerah masuk+dari mau+kembali mau+pindah mau+terjun menghubungi menolak menunggu
 minta+foto miris miris+lihat motor muda+di mudik murid murid+yang mushola mushola$ nama+siapa nama+udin nanti$
 napas nasib ndan+klien neduh+di neglasari+lapor ngaku+dari ngomong+sendiri nih+orang nik nya nya+sudah odgj+di
 odgj+pasung orang+dengan orang+gigil orang+jalan orang+masih orang+pindah orang+saya orang+terlantar orgnya
 pabrik+tekstil pacar padahal pagi+saya pak+ada pak+bawa pak+satpam pak+si pak+takut pantau panti$ panti+mana
 pasar+kemarin pasar+lembang patokan pegang+alat penampungan$ pencarian penelepon penelepon+lihat penelepon+telepon
 penjangkauan pergi+ke perlu permisi perum petugas$ petugas+sudah pindah$ pinggir$ pisau polisi polsek+jatiuwung
 pool pos+rw posisi+agak posisi+di posisi+sudah rada raya rekam rendi rombongan rs$ rsj$ rujuk rujukan ruko+saya
 ruko+sebelah rumah rumah$ rumah+sekarang rumput sadar sakola sakola$ samping samping+pos saudara+di saya+anak
 saya+boleh saya+dari saya+habis saya+lari saya+tidak sayat seberang+jalan seberang+pom sehat sekarang+duduk
 sekarang+lagi sekarang+lansia sekarang+sudah sekolah selesai sempat sendiri sendiri+di seragam serah serah+terima
 setelah si+kakak siap siram sisir smp$ soal sore+pak spbu+yang suami+saya sudah+ada sudah+ambil sudah+dikasih
 sudah+dua sudah+foto sudah+jalan sudah+makan sudah+mandi sudah+minggu sudah+sisir sudah+tangan sudah+tenang surat
 sutet sutet+pak tadi+ada tadi+cuma tadi+dia tadi+sudah tajur tajur$ tambah+banyak tampung tangerang$
 tanpa+identitas tanya+ke tapi tapi+kembali target+belum tawa+sendiri tekstil telanjang+lagi tembok temen+lari
 temenin temuan tenang tenggelam+di tenggelam+ke terakhir+di terjun terlantar+di ternyata+masih ternyata+tidur
 terus+di tetangga tiap tiap+malam tiba tiba+di tidak+bisa tidak+punya tidak+sih tidak+usah tidur+di tiket
 tinggal+di tinggi$ tinggi+banget tisu titip tol$ tolong$ tolong+bantu tua+di tugu tunggu tutup ujan unit untuk+yang
sighting -2 usah viral warna warnet$ warung+kopi yang+biasa yang+dibawa yang+ini yang+kami yang+ketemu yang+lewat
 ybs+lari
sighting -3 # 3+hari =arms =birth =child =home =joke =stir @addition @case @person @status ^anak ^bagaimana ^halo
 ^hilang ^ijin ^jalan ^kata ^masuk ^nih ^nihil ^petugas ^saudara ^tahu ^terakhir akan alamat alat amankan ambulans
 amuk+lagi anak angkut+satu atau bagaimana$ baik banjir bapak+hilang batal bau beda belum+ada bener berapa biasa+di
 biasanya biru$ bulan cerita cuma daftar dan dari+kemarin dari+pagi dari+tadi datang$ deh+foto di+lokasi di+mana
 di+tangerang dia+diam dia+geser dia+tidak dibawa+dinsos dibawa+ke dibawa+sekarang dicek dijual dijual+di dikasih
 dong duit dulu+itu foto+ini gang$ ganggu gantung giant giant+cimone gubuk halo halte+depan hasil hilang$
 hilang+waktu ibu$ identitas ijin istri jalan$ jatuh jiwa kakak+saya kali$ kami+lari kami+sudah kapan kartu
 ke+cipondoh ke+pos ke+seberang kemana kenapa kepala kerja kooperatif korban kumat lalu+pak lansia+di lepas+tadi
 lihat+deh lokasi$ luka malam+kok maling masih+di masjid$ mau mau+lapor mau+naik mau+pulang mulai mungkin neduh
 nihil no nomor nyasar+di obat ojek ojek$ orang+dipukul orang+linglung orang+odgj orang+sekarang panti+sekarang
 parkir pasar+kata perempuan pikun+di pincang polsek pos$ punya pura2 rawat ribut rsud rumah+singgah saat sampah
 satu+ini satu+lagi saudara$ saya+cari saya+kirim saya+mau saya+tunggu sekarang+dengan sekarang+pegang
 sekarang+pindah situ$ sudah sudah+3 sudah+pergi sudah+pulang sudah+sering tangan telepon+lagi terima terminal+poris
 tidak+jadi tidur tidur+belakang tindak tindak$ tkp tolong+tindak transit tukang+ojek tukang+parkir tunggu+di update
 urus usir wa waktu+transit warung$ wkwk wkwk$ yang+dijual
sighting -4 =breath =done =hurt =limp @goes @needs ^apa ^bukan ^cari ^kemarin ^makasih ^tidak ada$ ada+lansia
 bawa+golok besok butuh dari di+rel di+sekolah dibawa ditinggal doang dompet dua foto$ ini ini+foto juga kecil
 kejang kena klien+lari ktp kucing lagi+kembali lanjut lansia$ lansia+saya lihat+gelandangan lupa maaf mati mayat
 meninggal+di mobil naik+mobil ngomong ongkos orang+lain orang+tidak pabrik pagi+sampai pak+saya paman pasung pegang
 pelapor+kabar pergi pikun rsj sakit salah sambil sampai+sekarang saya+sudah selamat semua singgah smp sudah+saya
 tabrak tali tangerang tenggelam terakhir+lihat tidak tidak+ada tinggal ya$ ya+pak
sighting -5 =blaze =dead =drill =not =office =sick =thanks =wait @? @call @question @thanked ^malam ^tolong ^tukang
 ada+yang agak aja$ apa bakar belum bikin bisa boleh cuma+ada depan+gereja di+kantong di+seberang di+situ dia+pindah
 diam disitu kantong karunya ke+rumah kok+masih lain lansia+pikun lokasi makasih malah malah+ketemu mana$ mandi
 meninggal muda nanti orang+tidur orang+tua pak$ pak+orang pak+tolong pasar+sekarang pohon pulang+ke rumahnya rw$
 sampai saudara sering siapa sih suka+bawa tahun takut tangis tanpa tanya telanjang+itu telepon terlantar tidak$ tua
 umur yang+baru yang+suka
sighting -6 =part @1 @back @danger @kin @other @thanking @withdraw ^ada ^pelapor aja bagaimana banget banyak habis
 jadi kakak kata kirim lagi+yang minta pakai pelapor petugas pulang saya+hilang tambah ternyata tolong ya
 yang+laporan
sighting -7 =ask @who=relative @who=resident baru di+gang ketemu+orang laporan mana nyasar satu saya+yang suka terus
 ybs+sudah
sighting -8 @len1 ^lagi linglung suka+telanjang
sighting -9 @who=operator telanjang
sighting -13 @len0
other_service 18 ^kontrakan
other_service 15 buka$
other_service 14 ^bidan akun berisik konsultasi where
other_service 13 ^nikah buka puskesmas
other_service 12 kartu ke+laporan pecat tidak+dikasih
other_service 11 @other bansos berisik$ bidan bursa bursa+kerja dijual dipukul+suami kerja+dong lansia$ patah
 perkosa pkh saya+dipukul saya+perkosa waris waris$
other_service 10 ^bakar ^banjir ^jembatan atm bagaimana+ke bayar dong+pak langka mantan remang2 sembako
 warung+remang2
other_service 9 =office ^angkot ^bursa ^hilang ^minta ^syarat ada+bakar ada+tidak angkot apa+aja bakar+pak
 bapak+tiri beras bobol di+mana diancam gratis$ ijazah imunisasi kucing+tabrak liar mana+ya masuk+rumah motor+saya
 need+tolong nikah nyamuk+banyak o padahal pelatihan popok popok+lansia saya+pukul tanah$ tawuran+anak
 tolong+ambulans tunggakan yang+dijual
other_service 8 =road ^daftar ^ijazah ^izin ^kartu ^kucing ^lampu ^listrik ^pelatihan ^popok ^sampah ada+bantu
 ambulans anak+saya asap berapa$ bikin cerai daftar dagang di+gang gratis hilang+stnk jambret jual+makan judi kdrt
 kerja kk kontrakan kucing laki+saya lapor+kemana lowongan mahal malam+minggu mana$ massal minta miras nyamuk online
 orang+tua pabrik penelepon+minta pinjol plafon pukul pukul+saya pungli stnk tanah terus tiri tua+saya urus
other_service 7 =beast =blaze =drill =strike ^anjing ^jalan ^kerja ^lowongan ^motor ^pkh ^pohon ^trotoar ^tunggakan
 air akta ambrol ancam banjir bawa+golok bulan cair dipukul film$ fogging golongan ibu+tanya imunisasi+bayi
 jembatan+gantung job kabel kadaluarsa kartu+lansia kecanduan+film ktp ktp+hilang lampu lansia+saya layak layak+huni
 lobang makan+kadaluarsa maling maling+di mampu mana mantan+pacar mati$ menjahit motor murah$ need odgj+bisa padam
 parkir+liar pasang pdam pemadam pohon program puskesmas+lama saya+korban saya+tidak sebelah+bakar sekarang+bawa spp
 suami susu tidak+bayar tidak+mampu tolong+ada tutup usaha vaksin yang+lagi
"""
