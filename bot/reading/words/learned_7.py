"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition -5 =dead =done =mad =money =seen @len4 @person @reports ^adik ^anak ^bapak ^batal ^besok ^boleh ^cuma
 ^istri ^kenapa ^odgj ^orang ^punten ^sampurasun ^termonitor ^tes ^tolong ada+yang ambruk anak+minum apartemen
 bandara bapak+tua begal belum+makan besar bis buka$ bukan$ bukan+cuma chat cimone$ cuma+tidur datang di+kolong
 di+pinggir di+pos di+taman dia+darah dijemput$ dijual dipukul diri+pak disebar+tidak disini disini$ dobel film
 gelandangan gelandangan+di gratis grup hilang iki jadi+pak jaminan jauh jaya jd+pak jomblo kaki+sudah kamu karunya
 kata+15 kata+sudah kata+tetangga ke+belakang kemarin kena kursi+tunggu lagi+di lansia lansia+jatuh lapor+pak
 lewat+lagi liar maaf makan+3 makan+belum makan+di makasih$ mana+ya mantap melek menang muncul napas+tinggal need
 online orgnya pak$ pak+yang pemerintah perlu pos+ronda pulang pulsa$ punten resmi ronda rumah$ rw+5 samping+tukang
 sampurasun samsat samsat+cikokol saya saya+lagi saya+mau saya+takut sayur sehat sido sih situ+cipondoh slot smpn
 subsidi sudah+makan sudah+pulang sudah+sampai sudah+sesak supir terjun termonitor+ybs ternyata+tunggu terus test
 tiap tidak+bangun tidak+dikasih tidak+usah tolong$ tuh tumpang tunggu+jemput update+pak wkwk$ yang+suka you
addition -6 77$ =heart =joke =lost =office =part =thanks @code @kin ^bidan ^bisa ^cari ^cek ^denyut ^ibu ^kakak
 ^kapan ^makasih ^pagi ^permisi ^selamat ^semoga ^suami ^trc abis ada+lagi aja+yang alun atau bakar+massa banjir
 bantu bapak belum+pak bisa+ngomong bisa+tidur bus chatbot cimone damkar diam+aja digusur dinsos$ doang$ dong$
 gereja hari hari$ hidup hoax ibu+saya ini+chatbot itu+lagi iya$ jam$ jambret kan kan$ kapan kembali kembali+lagi
 klien+tampak langsung lapor$ laporan loh lokasi+sudah lu$ maling mana$ manusia masak mati menit+ini minimarket
 motor nongol nyanyi nyasar orang+di orang+sudah pacar pak+ada pak+ini pelayanan penelepon+tanya permisi pesan pulsa
 saudara+saya saya+hilang sebelah+pak sekolah$ semua semua$ siang sini sorry sudah+tangan target terima+kasih
 tetangga+saya tidak+jd tolong tua urus+sendiri usah wkwk yang+cari ybs+tampak
addition -7 @call @sighting ^apa ^assalamualaikum ^halo ^lapor ada+orang anak+saya assalamualaikum banget bawa+golok
 belum belum+juga boleh cari dapat di+pasar dia+amuk diproses dong+pak gantung+diri halo istirahat jual kalian
 kemana kenapa laporan$ lepas makasih malam masih+ada murah naik+tower orang+yang pakai+anak posisi+target rt+3
 sudah+ada taman terlantar termonitor tetangga+baru tidur+di tower+sutet trc tunggu+ojek umur+2 woy
addition -8 @len5 @question @status @thanked ^laporan ^mau ada+di apa bagaimana+pak batal bot cek dinas ibu+umur
 jembatan kontrakan kosong linglung lu malam$ pak+di sakit saya$ sudah+keluar tabrak tanya telanjang tetangga timnya
 truk yang+tidur
addition -9 @back @thanking abaikan amuk+bawa berapa bikin dari+tadi ditinggal lapor mana pak+sudah pergi+pak
 sekarang+lewat siapa sudah+pindah tanpa terus+bagaimana tes tolong+pak
addition -10 =ask @other bagaimana+ini belakang+pom darah+terus doang dong ini$ ke+gang lupa+aja muka+biru
 orang+masuk saya+tidak suami sudah+ketemu tidak+pak
addition -11 @withdraw bagaimana dinsos tidak$
addition -12 @?
addition -13 tampak
addition -15 ^kejang
sighting 13 sudah+pindah
sighting 12 sebelah$
sighting 11 tampak
sighting 10 ^masih orang+masuk pengumuman
sighting 9 ada+di belakang dia+ada ke+gang meneh orang$ sekarang+orang tidak+di tu
sighting 8 ^sekarang alfamart alfamart$ alun$ bocah+yang cipondoh$ cocok geser itu+lagi itu+sekarang ke+kolong
 lagi+pak lihat+di nan nih nih+pak pak+gelandangan posisi+target sekarang sekarang+lewat target the yang+cari
 yang+kemarin ybs+tampak
sighting 7 =seen @placed @who=responder ^kembali ^odgj ^posisi ^target ada+nih bengkel dekat di+sekitar gang+sebelah
 itu+malam jauh karawaci ke ke+belakang kemarin klien+tampak lagi lansia+itu lihat minimarket mirip naik ngalih
 nih+di orang+mirip orang+yang pak+di pelan$ rumah+pak sebelah sekarang+mangkal sudah+ngalih tadi+naik target+lihat
 termonitor tuh yang yang+lapor yang+lari
sighting 6 =client =seek =still @sighting @them ^kayanya ^ketemu ^klien ^orang ^termonitor ^ybs alun anak+yang
 angkot baca bapak+yang belakang+pom cipondoh ciri cuma+geser depan di+alun2 di+gerobak di+grup di+pasar
 dibawa+nangkring gang+mawar grup halte hari+ini her hilang+itu ibu+yang itu itu+odgj jalan+ke jalan+merdeka
 jembatan kan kata+lihat kata+sudah kaya ke+arah kemarin$ ketemu+lagi klien+sudah lagi+depan lagi+di lagi+ke
 lagi+orang lagi+tuh lansia+yang lapor lepas+dari lewat lewat+lagi lihat+lagi lihat+the masuk masuk+ke mau+dibawa
 mawar mawar$ melintas merdeka merdeka$ minggu+lalu muka muncul muncul+lagi naik+angkot nangkring nangkring+lagi
 ngumpet ngumpet+di nongol nongol+lagi odgj+yang perempuan+itu pindah posisi poster ruko saya+dapat saya+di
 seberang+pak sedang sekarang+ada sekarang+stasiun si sudah+di sudah+lari terminal termonitor+ybs yakin yang+hilang
 yang+minggu ybs
sighting 5 =urgent @len4 @search @team ^lihat ^tadi ada+lagi alun2 apa$ arah baliak bank$ bareng bebek cari cari+di
 cari+keluarganya datang+lagi dengar depan+bank depan+puskesmas di di+atm di+flyover di+halte di+lebaran di+pinggir
 di+poster di+simpang di+terminal dia dia+lewat dia+masuk dinsos$ disebar duduk duduk+di flyover$ gang+3 haji
 halte+tanah info+warga itu$ jembatan+penyebrangan kalau+mau kami+lihat kaos kayaknya kayanya+itu ke+komplek
 ke+taman kemarin+cari kemarin+lapor kembali km kolong kuring lagi+dekat lagi+duduk lagi+nih lebaran lewat+depan
 lho+orang lihat+jalan lobby mangkal masjid melihat merah minggu minion naik+ke nan+patang ngesot noh odgj+bawa
 orang+di orang+hilang orang+kembali orang+pak pak+yang panti+itu patang pelan penyebrangan pos+ronda pulsa pulsa$
 rambut ronda rumah+kuring samping+tukang sawah saya+lihat saya+orang saya+ternyata seberang sekarang$
 sekarang+ambil sekarang+dia sekarang+jalan sekarang+lari sekitar sekitar+situ sekolahan semula shinta simpang
 sore+gelandangan stasiun sudah+sampai sudah+tidak tadi tadi+lewat taman tangis+tapi tapi+tidak tea tempat terpantau
 tu+sudah tukang untuk+makan yang+foto yang+kata yang+nama yang+pakai
sighting 4 14$ 5$ =height =past =rails @code ^baru ^geser ^kayaknya ^si ^yang ajak+ngobrol angkut+kok anu
 arah+jembatan batuceper$ bawah+jembatan belakang+kelurahan bengkel+saya beta bisu+rambut bukan+di buta+yang
 cari+anak cuma+lihat daerah+km dagu dapat+info dengar+ada depan+masjid depan+rumah depan+sekolah depan+sekolahan
 di+agen di+bengkel di+berita di+cipondoh di+foto di+kandang di+kereta di+laporan di+masjid di+minimarket
 di+pertigaan di+rest di+stasiun di+taman di+tempat di+video di+warnet di+warteg dia+di dia+nongol dia+pak dia+sudah
 diposting eh+orang flyover galon galon+di gang gelandangan$ gerak+ke geser+ke grup+rt halte$ haryono hilang+yang
 ikan$ ikut ikut+dari info+bapak inget itu+di itu+saya itu+si izin+ndan jalmi jejak jurusan jurusan+serpong kaca
 kaki+dekat kali+sipon kami+kejar kaos+spiderman kaya+yang kayanya ke+dekat ke+halte ke+jembatan ke+sawah
 kebon+pisang kelurahan$ kemarin+kata kemarin+masih kembali+lagi kemis kepada klien klien+ada km+14 kok+ada
 kondisi+tenang lagi$ lagi+pinggir lagi+this laki+dari lalu lalu+dibawa lapor+ada lapor+tampak lari+ada lari+dari
 lihat+orang lihat+ybs mah makam makan$ makan+di malam+ternyata masih+depan masih+orang mau+dijemput menurut
 mobil+di muncul+di na$ naik+kereta nya+lihat orang+nongol pak+cuma pak+lansia papasan pas+mau pasar pasar$
 pasar+bawa pasar+kemis pernah pertigaan pinang pinang$ pinggir poris$ poris+jam pos pos+kami pos+satpam
 posisi+sekarang potret ps puri puri+beta rawa ronda+rw ruko$ rw+5 sampai+jembatan sawah+belakang saya+cuma
 saya+ketemu saya+malam sebelah+pak sekarang+di sekolahan$ semalam$ sini sini+sekarang spbu spotted stasiun$
 sudah+naik sudah+terlantar tadi+di tadi+siang tahi tahi+lalat taman+potret teluknaga tempat+semula tempatnya
 terminal$ the+laki this this+pagi titik topi topi+merah truk+pasir tuh+orang tuh+yang tumpang uang+di video+tiktok
 visual waktu+itu warga+klien warnet yang+bawa yang+di yang+waktu ybs+terpantau
sighting 3 10+menit 90+itu =lost =tale @len3 @len5 ^info ^lho ^lokasi ^mirip ^muncul ^sudah ^titik ^warga abu+nama
 ada ada+alun ada+apa ada+foto ada+kok ada+kolong ada+tuh adik+saya agen agung agung$ anak+ibu angkat anter
 anu+kemarin arah+jatake arah+timur atap+ruko atm baju balai balai+rw balekota bandara+terminal bandung$ bapak+itu
 bawa+apa bawa+kayu becak+di belakang+halte belum+bisa bersama beta$ biasa$ bis bis+tidak bisa+turun bokor bonceng
 brosur bukan+ada bulak+rt bule bulog busway cari+itu cepak ciledug$ cimone ciri+dengan ciri+ibu cocok+dengan cuci
 dalam dalam+pasar dapur+tetangga darah$ dari+belakang dari+brebes dari+panti dari+pasar daroh datang dekat+masjid
 dekat+pom dekat+sekolah dekat+the dengan+kali dengan+kaya dengan+lap dengan+tukang dengar$ depan+ruko di+alfamart
 di+bandara di+batu di+belakang di+brosur di+ciledug di+dapur di+ig di+jpo di+kebon di+pom di+rental di+samping
 dia+kembali dia+lihat dia+yang dibawa+satpol dijemput+sekarang disini diumumin diumumkan dua+kali dulu duri
 elektrik emperan encum foto foto+disebar gate gelandangan+yang gerak gerobak+di geser+dikit gudang halte+busway
 halte+seberang hari+senin hermina hilang hoodie+abu ibu+daroh ibu+encum ibu+haji ibu+iyoh ibu+saya ibu+tini ig ijo
 ijo+kemarin iman iman$ info info+odgj ini+ada ini+di ini+kan ini+saya itu+juga itu+kakak itu+muncul itu+naik
 itu+tadi itu+tidur iyoh jaga+dulu jalan+beringin jalan+dari jalan+kaki jalan+otista jalan+veteran jawa jaya$
 jejak+adik jual+kopi kaca+mobil kae kaki+satu kalideres kami+ngaku kami+sekarang kandang kasih+tahu kata+ibu
 kata+tidak kayak kayak+di kayaknya+ada kayaknya+ibu ke+balai ke+bandung ke+dalam ke+sini ke+tempat ke+truk
 keliling+di kemarin+hilang kemarin+kembali kemarin+lari kemarin+rusak kemarin+sekarang kembali+di kereta kereta$
 kerupuk kesana kesini+pak ketemu ketemu+pak koang koang+jaya kodim kodim$ kolong+tol komplek kopi kopi+keliling
 koran kp+bulak kubur kyk lagi+dia lagi+gelandangan lagi+jalan lagi+kalau lagi+mondar lagi+sekarang laki+tua
 laki+yang lalat lalu+sudah lama lapor+hari lapor+ibu lapor+minggu lapor+pak lari lari+pas layangan lihat+bapak
 lihat+dia lihat+lansia lihat+tuh lo mah+sudah malam+jam malam+masih malam+sekarang mall$ mangkal+di manusia+silver
 masih masih+inget masih+suka masjid+agung masuk+gang mau+jemput mau+kasih minggu+kata mnt+lalu na nama+rangga
 neneng ngaku ngobrol nurul+iman nyanyi+sendiri odgj odgj+kemarin orang orang+lagi otista pada+cari pagi$ pagi+ini
 pagi+tidak pak+ibu pak+sudah papasan+dengan pas+petugas pasar+babakan pasar+baru pasar+lama pasir payung$
 penelepon+sopir perempatan+shinta perempuan+yang pikun+yang pindah+tempat pindah+warga pink+yang pisang pom
 pom+bensin posisi+terakhir potret$ pulang+eh rafa rambut+cepak rangga rapat$ rawa+bokor rel+sekarang rental
 rental+ps residivis rest rest+daerah robinson$ rokok+dengan ronda+kami rs+hermina rt+3 ruko+ciledug ruko+cimone
 rumah+ibu rw sabi$ saudara+ibu saya$ saya+ada saya+basuo saya+ibu saya+odgj saya+pak saya+teriak saya+yakin
 sebelah+tidak sedang+tidur sekarang+dekat sekarang+lihat sekarang+mah sekarang+makan semalam serpong sesuai shinta$
 sholat siang sini+pak sipon sipon$ situ+cipondoh sono sore+ini spiderman stasiun+batuceper sudah+dibawa
 sudah+kembali sudah+ketemu suka+lempar tadi+lihat tahu tahu+pak taman$ taman+elektrik tanah+tinggi target+naik
 target+terpantau tato tempat+biasa tempat+kemarin terminal+2 terpantau+di tetangga+lagi the+mall tiap+sore
 tidak+bawa tidak+dengar tidak+salah tidur$ timur$ tol+karawaci tolong+terus tua+yang turun+di turun+orang veteran
 waktu warga+ke warteg wrg yakin+90 yang+ada yang+baju yang+dengan yang+disebar yang+diumumin yang+diumumkan
 yang+dulu yang+kalian yang+mirip yang+ngasih yang+pernah yang+sudah yanto ybs+di ybs+lihat ybs+melintas
sighting 2 1$ 2+stasiun 3+ada 3+saya 6$ 9$ =money =nature ^adik ^bawa ^bocah ^da ^dengar ^dia ^die ^dua ^eta ^foto
 ^ini ^itu ^kaos ^kayak ^kontak ^lansia ^mr ^muka ^nah ^paman ^penumpang ^perempuan ^pindah ^sesuai ^waktu ^wrg
 a+dan ada+anak ada+disini ada+kereta ada+pak ada+ya ajak al+amin alam aman amin amuk+di anak+tadi anter+ke anyar$
 arah+cipondoh arah+rel arah+situ arus atm$ awas babakan babakan$ back bagi baju+loreng baju+pasien bandara bandung
 banget+dengan bank bapak bapak+gerobak bapak+pikun bapak+saya bapak+tadi bareng+saya bari baru$ basuo batu batu$
 batuceper bawa+bayi bawa+benda bawa+motor bawah bayi+dia becak begitu bekas+luka benda benda+tajam bener+tidak
 bensin bensin$ berdiri beringin berita biru+tidak bis$ bisa+dicek bocah bogor bogor+sekarang botol+di brebes
 broadcast broadcast+ada bubur buka+baju bulak bulan+tidak buntuti busway+puri cangkring caping cari$ cari+ada
 cari+kae cari+kemarin cari+petugas cari+saudara cari+tidak cat cat$ cbd cctv cepat+ya cibodas$ ciledug cimone$
 cimone+jaya cirinya cluster coba cu cuma+rambut daerah dakek+pasa dapat+kabar dapur dari+bogor dari+jauh dari+mobil
 dari+rps dari+rsud dari+rumah dari+serang dari+solok deh deh+dengan dek+saya dekat+kubur dengan+foto
 dengan+gelandangan dengan+lansia depan+bengkel depan+cbd depan+mesjid depan+pos depan+rs depan+salon depan+sd
 depan+smpn di+angkot di+atap di+bawah di+broadcast di+daan di+depan di+emper di+gereja di+jalan di+jari
 di+jatiuwung di+kadai di+kampung di+kolong di+lampu di+pengumuman di+pos di+ps di+selokan di+spbu di+story
 di+tangcity di+tangga di+teluknaga di+tengah di+tiang di+toilet di+warung dia$ dia+lagi dia+sekarang dicek$ die
 die+sudah dimas dinsos+bukan diposting+di disebar+itu disini$ ditemani dmn dmn$ driver dua+anak duduk+depan
 duduk+ke duduk+tidak dulu+di dulu+ya eh eh+itu emper emperan+masjid eta eta+yang fatah fb fly fly+over foto+di
 foto+ybs gang+sempit gelandangan+di gelandangan+kaki gelap gereja+santa gerobak gerobak+tidak gitar gondrong$ gor
 gor$ guling guru guy h hareupeun hareupeun+rumah hari+poster hilang+a hilang+lagi hilang+lihat hoodie ibu+gendong
 ibu+hilang ibu+pikun ig+dinsos ijo+yang ikan indomaret indomaret+cimone ini+depan ini+lho ini+pak inyo its
 itu+bukan itu+dia itu+duduk itu+kembali itu+ketemu itu+lewat itu+nongol itu+orang itu+yang jaga jalan jalan+baru
 jalan+sendiri jalan+seret jalan+sudirman jam jam+3 jam+6 jari jatiuwung$ jauh$ jaya+sehat jembatan+pak
 jembatan+robinson jpo+cikokol jual+koran jumat kabar kabar$ kabar+bapak kadai kader kaki+darah kaki+sudah kali
 kali+sabi kalian kalian+cari kambing+saya kami$ kami+lagi kan+ini kan+saya kan+yang kandang+kambing kantor+lurah
 kapatang karawaci$ kasir kata+hilang kata+lari kaya+di kayaknya+anak kayaknya+bukan kayaknya+saya kayaknya+yang
 kayanya+ini ke+bawah ke+depan ke+pertigaan ke+stasiun ke+teras ke+utara kejar kel+neglasari keliling kelurahan
 kemarin+diposting kemarin+nongol kemarin+saya kemarin+sore kemarin+tidak kembali+hari kembali+sudah kenalan
 kereta+arah ketemu+anak ketemu+ndan ketemu+nih ketemu+tadi ketok ki+samaun kiri kiri+putih kober$ kolong+fly
 kolong+flyover kosong kosong$ ku ku+saya kubur$ kutengok kuwi lagi+cipondoh lagi+kesini lagi+kp lagi+makan lagi+noh
 lagi+ruko laki+tidak lalat+dagu lalu$ lalu+ini lalu+lapor lampu+merah lansia+kami lansia+kemarin lansia+lihat
 lansia+nya lap lapak lapak+rongsok lapor+2 lapor+bulan lapor+dia lapor+malam lapor+sekarang laporan+saya
 laporan+warga lari+waktu las+jalan lebam lebaran+itu lempar+batu lestari leumpangna lho liar lihat+ibu lihat+odgj
 lihat+warga lilis liwat loket loreng lt main+di makan malah$ malam+ini malam+minggu malih mall mandir$
 mangkal+depan mantan+pasien maria masjid+al masjid+kami masjid+nurul masjid+raya masjid+saya mata+kiri mau+dekat
 mau+sebut menit merah+shinta merdeka+sekarang metropolis minggu+kemarin minimarket+di minta+minum minta+rokok
 minum+susu mirip+banget mlaku mobil+dinsos mogok mogok+di mogot+sekarang motor+pukul muka$ muntah muntah+darah
 mushola+spbu naik+motor nama+laki ndan nempel+di ngaku+nama ngalih+ke ngasih+tahu ngejogrok nih+saya nongol+dari
 ntu nurul nyasar+yang objek orang+cuma orang+tsb over pagi pagi+minta pagi+tadi pak+guru pak+haji pak+itu pak+laki
 pak+posisi pak+samping pak+tiap pakai+payung paman+saya panjang panti+werdha papasan+di parkir+indomaret parulian
 pas pas+saya pasar+tadi pasar+tidak pasung+sudah payung peci penelepon+info penelepon+tidak pengumuman+itu
sighting 2 penumpang+saya perempuan+tunarungu pernah+saya petir petir$ pindah+ke pipi pln pos+2 pramuka ps+lama
 puasa puasa$ pukul+hitam pulang+kemarin putih+yang raden+fatah rambut+panjang rapat raya+petir regu rel remaja+yang
 robinson roti ruang+tunggu ruko+blok rumah+ke rusak rusak+warung sabi salib salib+di salon samaun sambil+tunggu
 sampah+depan samuel sandal$ sangiang$ santa santa+maria sapu sarung+kotak satpam satpam+rs satpam+rumah satpol
 satpol$ satunya$ saudara+itu saudara+lansia saya+ajak saya+driver saya+ikut saya+kata saya+kemarin saya+lapor
 saya+melihat saya+nan saya+papasan saya+sambil saya+satpam saya+tahan saya+think saya+tu sd sd+tolong sdri sebelum
 seberang$ sebut sebut+nama sekarang+alun sekarang+bawa sekarang+depan sekarang+kami sekarang+naik sekarang+ngumpet
 sekarang+saya sekolah+orang selokan sempit senin seret sesuai+foto seuri seuri+sendiri si+dimas si+pak siang+ini
 siang+sekarang silver sini$ situ+cangkring sma smp+6 smpn+4 solok sopir story subuh subuh+di sudah+bulan
 sudah+keluar sudah+pulang suka+tidur sumpah susu susu$ swasta tadi+jam tadi+lapor tadi+pagi tadi+papasan tadi+pas
 tadi+tidak tahan tahan+dulu tahu+bawa tahu+ibu tajam takut+ada tambal tambal+ban tampak+di tanah tangcity tapi+pas
 tas tato+salib temen$ temen+saya tempat+cuci tempat+duduk tempo tempo+hari teras+masjid terjebak terminal+kalideres
 terminal+sekarang termonitor+duduk ternyata+tidur terus+tidur tetangga+bapak tetap tgl think tiang tidak+ketemu
 tidak+mau tidak+tahu tidak+ya tidak+yakin tidur+saya tidur+tunggu tigo+hari tiktok tiktok+itu timur tinggi+sekitar
 tini tmp tmp+taruna toilet+umum toko tol+arah tolong+ada tolong+pln top top$ tri+lestari trotoar+depan truk tsb
 tsb+sekarang tuh+ibu tujuh tujuh$ tukang+becak tunggu+mobil turun tv umum waktu+mau waktu+saya warga+tadi
 warnet+dekat warung+bakso warung+saya werdha x+lihat yakin+banget yang+2 yang+amuk yang+anter yang+bulan yang+cocok
 yang+hari yang+jaga yang+jam yang+lo yang+petugas yang+sok yang+tadi ybs+ada zidan
sighting 1 0088$ 2+tadi 4$ 7+tadi =food ^kutengok ^lah ^monitor ^pnlp ^terpantau ^tuh ada+gang ada+ruko aje
 alam+jaya alfamidi alfamidi$ aman$ angkot+r11 angkringan anter+pulang antre arah+poris arah+selatan atap autis+yang
 awas$ ayam+di bahwa baju+ijo baju+itu balekota$ bali ban ban$ barangkali+ada bawa+bantal bawa+tas bawah+jpo
 bayi+itu bekas belakang+alfa beli beli+cilok bengkel+las berdiri+di biar+tidak bisu blok bni botol bukan+dia buta
 buta+tanya cadas$ cari+deh cari+klg cctv+tunjuk cempaka cempaka$ cibodas cilok cipondoh+makmur cuci+piring damkar
 damkar$ dapat dari+gang datang+sekarang deh+pak dek dekat+gereja dekat+makam dekat+pintu dekat+rel dekat+rumah
 dengan dengan+yang depan+atm depan+indomaret depan+warung dewasa di+angkringan di+antri di+cadas di+daerah di+dagu
 di+dekat di+kali di+kel di+lapak di+lobi di+luar di+makam di+mushola di+papan di+pelabuhan di+playground di+sini
 di+toko dia+is dia+muncul dibawa+di dibawa+sudah dicukur disebar+grup disini+pak diteangan dm dulu$ dulu+suka ekor
 fajar flyover+kaki foto+itu ganggu$ garis garis+biru gelang+rumah gerendeng$ gingsul gitar+rusak golok+itu gondrong
 grup+rw gudang$ gunadi haji+naim halte+lagi halte+sekarang hari hari+kamis hari+loh hartono hartono+raya
 hilang+jejak hilang+kemarin hp ibu ibu+bawa indomaret+yang ini+ibu itu+kayanya itu+kemarin itu+ya jaket jaket+ijo
 jalan+bukan jalan+hartono jalan+ki jalan+raden jalan+sudah jalanan+yang jamu jatuh+di jembatan$ jembatan+gerendeng
 jembatan+tanah jilbab jilbab+pink jpo jumpa jumpa+di juni kae+mau kakak+di kaki+arah kalau+yang kambing kami+ikut
 kamis kampung$ kampung+sini kanan kanannya karung karung+itu kata+tetangga ke+lampu kebon kecamatan+benda
 kejar+pengendara kel+cipondoh kemarin+itu kemarin+kayaknya kemarin+lihat kemarin+malam kemarin+muncul kembali$
 kemis$ kenal kepala+bocor kereta+dari kertas+kk kerudung+biru kerupuk+buta ketemu+di ketemu+lansia ketemu+sekarang
 ketiga ki kira+di kontrakan+temen kosasih kosong+di kotak kreo kruk ksh ku+bapak kumpul+lagi kurus$ kutengok+tadi
 lagi+kel lagi+lansia lah lah+tigo laki+dewasa laki+masuk lalu+masih lampu lapor+bahwa lapor+nongol lapor+tadi
 laporan+trc larangan laris laris+cibodas lebaran+ada lemas$ lihat+anak lihat+jatuh listrik$ lobi luar$ m$ makmur
 malabar$ malam+lapor malam+nginep martabak masih+ada masih+disini masih+tidur mau+kabar memang merah+cikokol
 merah+yang mi minta+air miring mnt mogot$ monitor mungutin nah naik+bis naik+pagar naik+truk naim nama+ujang
 nasi+uduk ndan$ ngaji ngasih nginep+di nih+dekat noh+di nya+sekarang ojol onah onah+di orang+baru orang+ini
 orang+muncul orang+naik orang+tapi oranye pada+pengumuman pada+putar pagi+ada pak+disini pak+ini pak+laporan
 pak+perempuan pak+tapi pakai+kaos pakai+kerudung pakai+kruk panti+rehab papan papan+kelurahan parkir+mobil
 parkir+rs pasar+anyar pasar+laris patroli+malam pegang+tembok pelabuhan pelataran+gereja perempuan+di
 pertigaan+jalan pertigaan+sangiang pinggir+kali pingsan+itu pintu+2 pintu+tol piring+di pisau+daging plawad+tidak
 playground playground+mall pnlp poris poster+itu poster+orang pramuka$ prapatan+duta punya+duit puskesmas$ putar
 putar$ putar+kembali putih r11 raden rebo rehab rel$ rel+poris rongsok rongsok$ rt+ada rumah+haji rumah+kami
 rusak+di samping+bengkel sangego sangego$ satunya saung+sawah saya+arah saya+dengar saya+depan saya+jumpa
 saya+masih saya+sekarang saya+temukan sebelah+kanan sekarang+papasan sekarang+selonjor sekilas selonjor selonjor+di
 sembako sempat semula$ seragam+pramuka serang si+lansia si+rambut silver+pingsan silver+yang singgah+ada
 singgah+itu sok+bawa sore+di spbu$ subuh+saya subuh+tadi sudah+dia sudah+dicukur sudah+miring suka+duduk tadi+anak
 tadi+beli tadi+jalan tadi+subuh tahun+lalu taman+makam tangan+kanan tangan+kanannya tangga tanya+saya taruna teman
 tembok$ temukan tenang$ teras teriak+di terpantau+jalan tgl+12 tidak+ganggu tigo timezone toilet toilet+spbu
 toko+roti toko+saya tolong+cepat trc+0088 tri tuh+dia tunarungu tunjuk+jalan uduk uduk+di ujang+kosasih
 untuk+gelandangan untuk+tidur uwung uwung+jaya viral+hilang warteg+sebelah ya+ada ya+di yang+diposting yang+itu
 yang+lagi yang+laki yang+lepas yang+telanjang yang+tempo ybs+kembali
sighting -1 14+tahun 2+anak 2019+pernah 2x 30th 4+hari 4+tahun =elder =smell ^2 ^alhamdulillah ^anak ^bakar
 ^belakang ^buaya ^catatan ^dekat ^hasil ^jembatan ^kami ^ke ^kel ^mobil ^nama ^pasien ^petugas ^punten ^saksi
 ^salut ^santri ^tiap ^wkwk abaikan about ada+ambulans ada+kabar ada+kakak ada+kaki ada+ktp ada+motor ada+ongkos
 adipura air al+azhom alfa amankan$ amuk anak+ada anak+anak anak+dibawa anak+jalanan anak+nyasar anak+pada anak+smp
 ancam apa+pak arah+terminal asem asih$ atas+jpo azhom bade bagaimana+cara bagaimana+nih baju+hitam banget+lihat
 bangkai bangunan banyak+di bapak+ketemu bapak+sudah bapak+terlantar bapak+tiri basah batu+sari bau+bangkai
 bawa+balita bawa+buntelan bawa+karung bawa+pisau begal belakang+sekolah belakang+smpn belanja bendungan bengkel$
 bensin+ke besar+di betul biar bidan biometrik boleh+lihat bukan$ buntelan cari+rumput cekik celana$ cengkareng
 cepat cerita+sekarang cikupa ciledug+indah cisadane+dekat clear close curiga daftar+orang dagu$ dalam+dari dapat+1
 dapat+orang dari+dalam dari+lampung dari+malam dari+minggu dari+tempat daster daster+kuning datang+ke daun
 dekat+bendungan dekat+jembatan den dengan+ibu dengan+satpam depan+pom depan+sakola depan+ya di+cikupa di+facebook
 di+gardu di+kamar di+kebun di+kp di+pabrik di+poris di+rsj di+rsud di+ruko di+sebelah di+sungai di+wc dia+kata
 dia+ngomong dibawa dibawa+lari dibuang dicabut dicandak dicek dijemput$ dikeroyok dinsos+yang diperban dipun
 disini+dengan ditinggal+di dititip doang+di dompet+hilang dompet+isi down duit+sudah duta+garden emang+sakit emas
 facebook foto+baru foto+lama foto+saya gajah+tunggal galak gang+kelinci ganggu+jiwa gantian garden gardu garut
 gebang+raya gemuk$ gitu$ golok$ hamil hari$ hari+di hari+tidak hati2 hati2$ hilang+kontak hilang+siti hujan+dia
 ibu+di ibu+itu ibu+muda ibu+terakhir ikut$ inggris ini+bapak ini+dia ini+kami ini+lupa istri+saya itu+ngaku
 itu+petugas iwan jahitan jakarta jalan+daan jalan+ks jalan+pakai jalanan jangan jatuh+ke jembatan+itu jemput$
 jendela jenenge joget joget+di jpo+tangcity juga$ kaki+orang kaki+pincang kaku kalau+ada kalau+lihat kali+ini
 kami+jemput kami+kembali kami+mau kami+saudara kami+tarik kampung+saya kardus+di kata+sekarang kayu+kp kdrt ke+kel
 ke+kp ke+masjid ke+mobil ke+motor ke+tengah ke+tiang ke+toilet keabisan kebun kec kedinginan kejadian kel
 kel+kenanga kelahi kelas kelinci keluar keluar+tapi keluarganya kemana+ya kemarin+kok kembali+tanya kenanga
 kepala+robek keras kereta+nanti kereta+sekarang kereta+turun kesamber kesamber+kereta ketemu+gelandangan
 ketemu+mayat ketemu+perempuan ketemu+sudah ketemu+temen kirim+video klien+dibawa klien+menolak klien+tadi kok+orang
 komplek+kami kontrakan kontrol kooperatif+mau koordinasi korek kosnya kosong+itu kotak$ kp+rawa ks ks+tubun
 kunci+diri kunciran kursi lagi+lewat lagi+nginep lagi+ya lahir laki lama+pak lampung+mau lansia+terlantar
 lapor+dari lapor+nama lapor+ndan laporan$ laporan+salah laporan+sekarang laporan+tadi lari+di lari+naik lari+pagi
 lewat+jendela lewat+pintu lihat+ada lihat+daftar lihat+perempuan lihat+saya linglung+bawa lk lokasi+klien luka+di
 maaf+ke makasih+pak makin malam+dia malam+petugas malu mandi+di manusia+gerobak marga masih+duduk masih+nempel
 masjid+pak masuk+rumah mau+saya mau+terjun mau+turun menolak+dibawa mereka meringkuk meringkuk+di minggu+ini
 minta+tolong minum+oplosan mirip+ibu mogot+mungkin money motor+jatuh muda+linglung mudik naik+turun nama+suparman
 nasib+pak ndan+klien neduh+di nganter ngawur ngecek ngelem+di ngomong+inggris nik no+money nongol$ nyangkut
 nyangkut+di nyuruh observasi odgj+itu oplosan orang+agak orang+dengan orang+diam orang+gantung orang+gigil
 orang+jalan orang+lapar orang+lewat orang+mabuk orang+sih orgnya$ pabrik+sepatu pabrik+tekstil padang pagi+di
 pagi+pak pak pak+dia pak+dinsos pak+karunya pak+lurah pak+mau pak+rt pak+rw pak+tidak palak panas panggung
 parkir+yang pas+belanja patah pegang+korek pelapor+menghubungi pendamping penelepon+kata penelepon+lapor perempatan
 perempuan+berdiri perempuan+muda periuk perlintasan pernah+tusuk pesan petugas+kembali pincang+itu pingsan
 pintu+samping plastik pmks pohon+asem pohon+beringin pondok pool+bus portal pos+ojek posisi+masih pp preman
 presiden pukul$ pundi+nggih purwodadi puspem putus rabu racun raib rame2+di rangkas rangkas$ rangkasbitung rekan
 rel+kereta rel+sudah resah$ riwayat rs rs$ rsj+sekarang rsud$ rt$ ruang+observasi rumput sakit+jiwa saksi
sighting -1 salah+naik salut salut+dengan sambil+gendong sarung$ satpol+pp satpol+sekarang sawo saya+amankan
 saya+cerita saya+habis saya+kembali saya+kira saya+salah saya+ya sebelah+bengkel security+sudah sekarang+jam
 sekarang+kembali sekarang+lagi sekarang+lebih sekarang+mana sekarang+masih sekarang+nginep sekarang+rawat
 sekarang+sih sekarang+siram sekarang+sudah sekarang+tadi sekarang+terlantar sekitar$ selaku selapajang$ selesai
 semua$ semut serahkan serpong$ sesak sewu+saya siapa$ simpan singgah$ siram siram+bensin siti sore+ada sudah+cari
 sudah+dijemput sudah+foto sudah+jadi suka+di sungai sungai+cisadane suparman supir susul sutet sutet+pak tadi$
 tadi+cuma tadi+masih tadi+sampai tadi+sore tahu+tidak tahun$ tahun+2019 tajur$ taksi tangerang+bukan tangis+cari
 tapi+sekarang tapi+warga target+tidak tekstil telanjang+jalan telepon+tadi temen+lama temen+lari tempat+kerja tepat
 tepat+di terbalik terlantar+baru terlantar+di terminal+masih terminal+poris ternyata+bawa ternyata+masih tes
 tetangga tetangga+saya theres tiang+sutet tiap+hari tiap+malam tiba+di tidak+kembali tidak+naik tidak+waras
 tidur+di tiga timnya tinggi+banget tiri tolong+pak tongkat tower trotoar$ tua$ tubuh tubun tulang tulis tumpuk tuna
 tunggal tunggu+disini tunggu+kereta turun+dari turun+kata tusuk up usir+keluarganya utuh video viral+di warga+resah
 was wc yang+bener yang+jatuh yang+kaki yang+perlu yang+tahu yayasan ybs+menolak ybs+yang yo ziarah
sighting -2 2$ 2+hari =child =force =heart =kin =mad =road =strike =well @case @goes @where ^assalamualaikum ^bayi
 ^bisa ^boleh ^cek ^depan ^dulu ^kapan ^kondisi ^lari ^maaf ^mantan ^mau ^minta ^murid ^nopol ^patokan ^permisi
 ^polsek ^sore ^tambah ^telepon ^untuk ^update ^wa ada+2 ada+bocah ada+ibu ada+info ada+laki ada+perempuan
 ada+tompel agus al alhamdulillah ambruk anak anak$ anak+asuh anak+kecil anak+saya angkut angkut$ antar arah+kali
 artis asal asesmen assalamualaikum astaga asuh atas aye bacok badan bagaimana+kondisinya bagaimana+pak baik$
 banyak$ banyak+tidak bapak$ bapak+hilang barat batak bawa+boneka bawa+sepeda bawah+pohon bayar bayi bayi+di
 beda+dengan beda+orang belakang+gerobak belum$ belum+lihat bengong berkas biarin biarin+aja biasa biasa+di bibirnya
 bisa$ bisa+cari bisu+tuli bolak bolak+kembali boleh+lapor boleh+minta bot bulan+lalu bulet bunuh cacat cara
 cari+bapak cari+ke cari+paman catat catatan cekcok cekcok$ cipadu cuma+sekarang dada dandan dandan+menor dari+jalan
 dari+lampu dari+sini dekat$ dekat+stasiun demen dengan+orang dengan+satpol dengan+saya depan+alfamart depan+apotek
 depan+pasar depan+smp di+cikokol di+lantai di+loteng di+mall di+mobil di+panti di+pasa di+perempatan di+pool di+rel
 di+rps di+rs di+rumah di+tiktok dia+bawa dia+cuma dia+lari dia+naik diam+di dibawa+sekarang dicek+di dicoret
 dikasih+baju dinsos+sudah dipukul$ doang$ dong$ dua dua+orang duduk+sendiri duduk+terus duga dulu+kata emang emas$
 empang estimasi fb+ada film gang+ketiga gantung+di gas gebang gedor gelandangan+dengan gemuk genteng gigil gitu
 gratis habis+ongkos halte+itu hari+lalu hari+orang hasil hilang+lansia hilang+pak ibu+sudah igd igd+dekat indah
 info+lansia ingat ini+laki isi itu+bapak itu+bener itu+kayaknya itu+mana itu+tawa itu+ternyata itu+tiap izin+lapor
 jalan+kan jalan+pelan jalan+pulang jalan+tidak jalmina jalmina+sudah jatuh+dari jawab jd jelas jinak juga
 juga+kalian kabar+odgj kabupaten kah kakak+pakai kakak+yang kalau kalau+malam kamar kami+amankan kami+titip
 kampung+melayu kaos+abu karena kartu+atm karunya$ kasih kasih+makan kasmirah kasur kata+ini kata+orang katonyo
 kayaknya+ganggu kayu$ ke+igd ke+kelurahan ke+orang ke+panti ke+pasar ke+pos ke+puskesmas ke+rsj ke+rsud ke+saudara
 kedaung kehujanan kemana$ kemarin+di kemarin+dibawa kemarin+sudah kereta+tanah kering ketemu$ ketemu+keluarganya
 kira klien+pulang klien+yang kolong+itu kondisinya koreksi kp kumat+lagi kurang lae lagi+bawa lagi+cari lagi+dengan
 lagi+gedor lagi+hujan lagi+perempuan lagi+tidak lain$ laki+kaos laki+muda lama$ lama+banget lampung lansia+di
 lansia+tidur lantai lantai+2 lapangan lapar lapor$ lapor+lansia lapor+orang lapor+yang lari+saat lembang
 lembang+ciledug lewat$ lewat+gang lho+pak liar+di linglung+di linmas linmas$ location loteng lupa+jalan macet
 macet+di madura madura$ makasih$ makasih+sewu makin+banyak makmur$ malam$ malam+di malam+ketemu mana+ya mandi+sudah
 mantan+pacar masih+disitu masih+pakai masih+tunggu masuk+daerah masuk+lewat mata mau+cari mau+datang mau+ke
 mau+kembali mau+pindah mau+tanya melayu menghubungi menor menunggu merah+tugu minta+foto miris miris+lihat
 mobil+orang modernland mr mr+x muda+di mulut murid murid+yang nama+siapa nanti$ nanti+lagi nasib neduh neglasari
 ngaku+artis ngaku+dari ngelem nggih nih+orang nopol nya nya$ nya+sudah nyanyi+pakai odgj+nya orang+cacat
 orang+duduk orang+masih orang+pindah orang+saya orang+sudah orang+tenggelam ot padahal pagi+saya pak+bapak pak+bawa
 pak+biar pak+satpam pak+tadi pak+takut pakai+celana pakai+sarung pakai+toa paksa paman+kami panggil pantau panti$
 panti+mana parkir pasar+kemarin pasar+lembang patokan pegang+alat penampungan$ pencarian penelepon+cari
 penelepon+lihat penjangkauan pergi pergi+ke permisi pernah+rawat perut petugas$ pikir pincang pinggir$ pisah pisau
 plat polisi polsek+jatiuwung pool pos+rw posisi+agak posisi+di posisi+sudah pundi punten punya+rumah pura2 rada
 rame2 rawat+di rendi resah ribut+dengan ribut+di robek rps rsj rsud rujuk rujuk+ke rujukan rumah$ rumah+di
 rumah+lagi rumah+saya rumah+sekarang rumah+singgah sakola sakola$ samping$ samping+pos santri+kami sari satpam$
 satpam+kami satu+orang saudara+di saudara+saya saya+boleh saya+cari saya+dari saya+kasih saya+tidak saya+tidur
 seberang+jalan seberang+pom security sejak sekarang+diam sekarang+lansia sekarang+malah sekarang+pegang selapajang
 sepeda seragam serah serah+terima setelah setrum sewu si+ibu si+kakak siap siapa+ya sih+saya singgah sisir smp smp$
sighting -2 sore$ sore+pak stop stop+aja suami suami+saya suara sudah+2 sudah+dapat sudah+dikasih sudah+jalan
 sudah+makan sudah+minggu sudah+seberang sudah+sisir sudah+tangan surat tadi+dia tadi+orang tadi+tambah tajur
 takut+kakak taman+gajah tambah+banyak tampung tangerang$ tanglet tanpa+identitas tanya+ke target+belum tas+ada
 tawa+sendiri tega telanjang+lagi telepon+lagi temen+sekolah temenin tempat$ tenang+lagi tenggelam+di terakhir
 terakhir+di teriak teriak+lagi terima+kasih terjun terus$ terus+ada terus+di tidak+ada tidak+bisa tidak+pak
 tidak+pakai tidak+punya tidak+teriak tidak+usah tidur+depan tidur+situ titip titip+di tol$ tolong$ tolong+bantu
 tolong+dicek tugu+jam tukang+sayur tuli tuli+hilang turun$ unit untuk untuk+yang viral waras warna warnet$
 warung+kopi warung+madura warung+sebelah x ya+dari yang+datang yang+kami yang+ketemu yang+lewat yang+masuk
 yang+odgj yang+saya ybs+lari ybs+pindah
sighting -3 # =arms =birth =limp =stir @it @len2 @needs @person ^bagaimana ^halo ^hilang ^ijin ^jalan ^kakak ^kalau
 ^laporan ^naik ^nih ^nihil ^ruko ^rumah ^selamat ^suami ^tahu ^terakhir ^ternyata abis ada+gelandangan ada+satu
 akan alamat alat apotek bagaimana$ balita banjir bank+bri bansos bantu bapak+ini baru+di batal bau belum+ada
 belum+ketemu bener bener+pak berapa besar biru$ bri bukan cari+ibu cari+temen cerita cisadane cuma daftar
 dalam+masjid dari+kemarin dari+pagi dari+tadi data deh+foto dengan+bikin depan+mushola di+gubuk di+lokasi di+mana
 di+tangerang dia+diam dia+jalan dia+tidak diam+aja dibawa+ke dijual dijual+di dinas dipukul diri dua+hari duit
 eh+ada gang$ gantung giant giant+cimone golok golok+di halo hansip harus hilang$ hilang+di hilang+waktu hubung
 hujan identitas ijin itu+lho itu+loh jalan$ jembatan+tadi jiwa jual+tisu kakak+saya kali$ kami+lari kami+sudah kan$
 kartu kata+dia kata+tukang ke+kali ke+seberang kemarin+kan kemarin+ketemu kepala kerja kirim+foto kooperatif kumat
 kunci lagi+ybs lain lapor+itu lapor+odgj lepas+tadi lihat+dari lihat+deh lihat+gelandangan lokasi$ malam+kok
 mana+sekarang masih+lihat masjid$ masuk+dari mau+naik mau+pulang menolak motor mulai mungkin mushola$ nama
 nama+udin napas neglasari+lapor ngomong+sendiri nihil no nyasar+di odgj+di odgj+pasung ojek ojek$ orang+dipukul
 orang+linglung orang+terlantar orgnya pabrik pacar paman panti+sekarang parkir+giant pasar+kata pasung pegang
 penelepon perempuan$ perlu perum pikun+di pindah$ polsek rombongan rsj$ ruko+saya ruko+sebelah rumah sampah
 saudara$ saya+anak saya+mau saya+tunggu sehat sendiri sendiri+di soal spbu+yang sudah sudah+3 sudah+ada sudah+ambil
 sudah+dengan sudah+mandi sudah+pergi sudah+tenang sudah+turun tali tangan tangis tapi+kembali temuan tenggelam+ke
 terakhir+lihat tiap tiba tidur tidur+belakang tiket tindak$ tinggal+di tisu tkp tolong+tindak transit tua+di tugu
 tukang+ojek tukang+parkir tunggu+di tutup update urus usah usir wa waktu+transit warung$ wkwk$ ya+pak yang+biasa
 yang+dijual yang+ini
sighting -4 1+orang 3+hari =breath =done =home =hurt =joke @addition @status ^apa ^bukan ^kata ^kemarin ^masuk
 ^saudara ada$ ada+lansia agak amankan ambulans amuk+lagi angkut+satu apa atau baik bawa+golok besok biasanya bisa
 butuh cuma+duduk dan dari datang$ di+seberang dia+geser dibawa+dinsos dikasih ditinggal dompet dong dulu+itu foto$
 foto+ini ganggu gubuk halte+depan ibu$ istri jadi+di kapan kata ke+cipondoh ke+rumah kejang kemana kena kenapa
 klien+lari korban lagi+kembali lagi+yang lalu+pak lanjut lansia$ luka maaf mabuk malah maling mati mau mau+lapor
 mayat meninggal+di mobil naik+mobil ngomong nomor obat orang+lain orang+tidak pak$ pak+orang perempuan petugas
 pikun pulang+ke punya saat sadar salah sampai+sekarang satu+ini satu+lagi saya+kirim saya+lari saya+sudah
 sekarang+dengan sekarang+pindah selamat sih situ$ sudah+sering suka+bawa tabrak tadi+sudah telepon terima tidak
 tindak tunggu wkwk ya$ yang+suka
"""
