"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition -1 perempuan+ada perempuan+rambut pertolongan$ petugas+pakai pinang$ pingsan+di pisau$ plafon+sekolah
 polisi+minta pos+polisi potret progres psikolog pukul+2019 pukul+ibu pukul+istri pukul+saya pulsa+dong pun pungli
 pungli+di punya+rumah raib razia rel rel$ repot repot$ ribut+dengan risih rokok+di ronda+rw rongsok rsud+kata
 rumah+di rumah+makan rumah+sebelah rumahnya$ rw+5 sabi$ salah+naik salah+nomor sambil+pegang sampai$ sampai+mana
 saudara+tinggal saya+anak saya+dong saya+kena saya+korban saya+kumat saya+lari saya+presiden saya+pukul saya+sayat
 saya+sekarang saya+siram sayang sederhana sederhana+jalan sekarang+masih sekarang+tunggu sekolah+pakai sementara$
 semula semula$ sendiri+jalan sendiri+pakai sendiri+sudah seragam+tidak serang+jantung shelter shelter$ shop
 siap+pak siap+saya siapa+ya siapa+yang sini+tidak sip$ siram+air smk smp$ sopir sori sori+salah sp4n sp4n+anak
 stasiun stasiun$ stasiun+batuceper stasiun+tanah stop stroke suami+sekarang subuh sudah$ sudah+6 sudah+bangun
 sudah+bengkak sudah+besar sudah+darah sudah+dari sudah+tuju sugeng+enjing suka+amuk suka+minta sumi supir+lansia
 syuting syuting$ tabrak+bis tabrak+masa tabrak+tiang tadi+di tadi+jalan tadi+lapor tahu+alamat tai takut taman$
 taman+potret tanah tanah$ tangan+pak tangan+sudah tangan+ya tangcity tangcity$ tanggung tangis+minta tangsel+masuk
 tanya$ tapi+supir target target+terpantau tarik+laporan tawon team telepon+masuk teman+saya tempat+semula terbalik
 tergeletak+tidak terlantar+di ternyata+cuma tersedak terus+dari terus+di tetangga+nyetel theres this+pagi
 tiang+listrik tiap+hari tidak+bahaya tidak+datang tidak+dikenal tidak+melek tidak+nongol2 tidak+petugas
 tidak+tangan tidak+viral tidak+waras tiket+saya timnas tindak$ tindak+lanjut tindaklanjut$ tinggal$ tipu+online
 tiri token token+listrik toko$ toko+jalan tolong+ambulans tolong+jemput tolong+razia top+markotop traktir traktir$
 trans tua+duduk tuhan tuna+wisma tunarungu tunggu$ tutup+aja ular+pak umur+berapa usah+lanjut veteran viral+tidak
 warga+saya warga+tidak waris waris$ warkop warung+saya where wilujeng wilujeng+enjing wisma ya+ampun yak yang+biasa
 yang+gigit yang+hilang yang+jatuh yang+kena yang+lagi yang+lapor yang+malam yang+odgj yang+setrum yang+suka
 yang+tangis
addition -2 0812$ 13$ 19$ 2+hari 2+minggu 20+butir 30+menit 4+hari =drill @len3 ^abaikan ^ada ^adik ^air ^angkot
 ^anj ^bacot ^beda ^bursa ^darurat ^dasar ^dijual ^dinsos ^dosen ^hallo ^harus ^hatiku ^hello ^hhhhh ^hidup ^hoax
 ^investasi ^jadi ^jazakallah ^jempol ^judi ^kartu ^ketemu ^kulonuwun ^lama ^lap ^listrik ^lu ^lupakan ^maksudnya
 ^malam ^mampus ^mana ^mantan ^mantap ^mie ^motor ^nikah ^noted ^obat ^oii ^ok ^okee ^open ^orgnya ^pacar ^paman
 ^pencarian ^perlu ^persita ^ping ^pinjem ^posisi ^ppp ^promo ^qwerty ^rumus ^si ^spada ^tabung ^timnya ^tunggakan
 ^waalaikumsalam ^xixixi ^zzzzz ^👍 abaikan$ ada ada+kabar ada+lagi ada+lansia ada+mayat ada+pak ada+petugas
 ada+remaja ada+respon ada+senjata ada+tidak adik+saya agus aja+dari aja+sih aktif alat$ ambil+tidak ampun amuk+di
 amuk+tapi amuk+tidak anak+anak anak+jalan anak+jalanan anak+ke anak+ngelem anak+teater anak+umur ancam anj anj$
 anter+ke asd asd$ assalamualaikum+pak babakan babi babi+bau bacot badan+dingin bagaimana$ bagi baju+merah bakar+di
 bakar+pak bandara bangsat bantu$ bantu+kursi banyak banyak+yang bapak+lari bapak+pukul baru$ batal+laporan baterai
 batuceper bawa$ bawa+batu bawa+kayu bawa+senjata bayar beda beda+dengan bedeng beres beres+pak berisik berisik$
 besar besuk biaya bibirnya+biru bikin+mati biru$ bisa+lapor bisa+minta bisa+pulang bocor boleh+lapor bolong boraks
 boraks$ bubar bukan+amuk bulan+ini bus$ busana busuk buta butir butuh+pertolongan butuh+tempat cair$ cantik+deh
 cari$ cari+ibu cipondoh+makmur cuma+gelandangan cuma+lihat cuma+nyanyi dagang dagang$ damkar dapat+hadiah dapur
 darah+hebat dari+jam dari+lantai dasar dendam dengan+112 dengan+orang dengan+saya dengan+suami depan depan+kantor
 depan+pos di+angkot di+dekat di+flyover di+hatinya di+jembatan di+kamar di+kontrakan di+luar di+parkir
 di+perempatan di+pertigaan di+php di+rel di+stasiun di+tangerang di+terminal di+tiktok di+u di+warnet di+warteg
 dia+ada dia+di dia+punya diam+wae dibaca dibantai dibawa+kemana dibunuh difabel dikejar dilempar dinas+sosial
 dingin+semua disebar diskon ditinggal+dia doang$ donasi dongkap dosen emang ember emperan enjing enjing$ flyover$
 foto+yang gabut gacor gacor+maxwin gang+saya ganteng gas+meledak gebang gelandangan+tidur gelandangan+yang
 gigit+ular gitu godang good+job grup+saudara gubuk guru habis+ongkos hadiah hai$ haji$ hallo hallo$ hapus+aja
 harus+share hati hatinya have hebat hello hhhhh hhhhh$ hidup$ hilang+dari hilang+saudara hoax hp+pakai huni
 ibu+hamil ibu+saya ini+bot ini+layan ini+nomor ini+pak ini+yang investasi is iseng itu itu$ itu+lagi itu+orang
 itu+untuk jadi+ambil jadi+tidak jalan+kan jalan+ke jalanan jam+besuk jangan jangan+kasih jatuh jatuh+di
 jatuh+kepala jawab+panggil jazakallah jebol jembatan$ jempol jempol+untuk job jomblo+ya jongkok judi+sabung juta
 kabar+lagi kalau+ketemu kalau+orang kali+sabi kami+lagi kamis kamu+robot kantor kara karunya+orang kasih+kendor
 kasur kata+malam kata+mau kata+sudah kayak+mau kayaknya+pakai ke+gang ke+lokasi ke+rumahnya ke+tempat ke+warung
 kehujanan kejang+di kelas kelas+saya keluar+rumah keluarganya$ keluarganya+tidak kemana+ya kemarin+amuk kendor
 kepala+anak keras kerja$ kira+mayat kirim$ klik kok+lama kolong+jembatan konsultasi kontrol$ kosnya kosnya$ kosong
 ktp+saja ktp+saya kuat+hidup kulonuwun kulonuwun$ lagi lagi+kenapa lagi+tidur laki+dari laki+tanpa lama$ langka
 langsung lap lapak lapor+dua lari+pakai latihan+maap layan+24 lebaran$ lembang lepas libur libur+tidak lihat+dia
 lihat+orang limbah linglung+pak listrik+padam lobang luar luar$ luas lumpuh lupakan lwt maaf+ternyata makam
 makan+di makmur mampus mampus+saya mana+ya mangkal mangkal+di mantan+saya mantap masih+bisa masuk+tidak
 mati+berdiri mau+ambruk mau+donasi mau+susul mauliate+godang mawar maxwin mayat+ternyata menang+undian meninggal
 menit+ini mie mie+basah minggu+tidak minta minum+20 minum+baterai minum+racun mobil+apa mobil+sudah modal+usaha
 motor+jatuh mr mr+x mulut+buka muncul+di nama+saya nanti$ napas+tinggal napas+tolong narkoba nasib need+ke
 neglasari neglasari$ ngelem ngomel+tapi ngomong+sekarang nih+di nikah nomor+anda nomor+resmi nomor+telepon nomor+wa
 noted noted$ nya+lihat nyamuk nyanyi+di nyasar+di obat$ obat+pelangsing obat+segenggam odgj odgj+pak ogah oii oii$
 ok oke+pak okee online open orang+bakar orang+belum orang+cuma orang+hilang orang+itu orang+kejang orang+kembali
 orang+kena orang+linglung orang+tadi orang+terlantar orang+tua ot otw+belum pacar+saya padam pager+jembatan
addition -2 pagi+jalan pagi+saya pak+baru pak+dekat pak+ibu pak+itu pak+jam pak+kayanya pak+maaf pak+ogah
 pak+rumahnya pak+sampai pak+tangan pak+tetangga pakai+batik pakai+boraks pakai+seragam paksa pamit panjat+pager
 pasar+kemis pasar+lama pasar+lembang pegang+perut pelangsing pelapor+tanya pemkot pemkot$ pencarian penelepon+minta
 pengaduan pergi+naik perkembangan perlu+foto permisi$ pernah persita pertolongan petugas petugas+mana php+di pihak
 pinang ping ping$ pingsan+cuma pinter pkh plafon pohon$ pohon+ambruk pondok pos+ronda poster ppp preman presiden
 promo proses pucat+banget pukul$ pulang$ pulang+dengan pulsa punten$ puskesmas+lama putus$ qwerty qwerty$ rahasia
 rahasia+kan ready robot$ ronda rong ruko ruko+ciledug rumah+pak rumahnya+di rumus rumus+luas rusak$ sabi sabung
 sabung+ayam sakit salah$ salah+orang saudara saya+abis saya+baca saya+besok saya+cabut saya+dibantai saya+habis
 saya+jambret saya+jatuh saya+kabar saya+kira saya+lagi saya+lansia saya+lapar saya+maling saya+odgj saya+pamit
 saya+perkosa saya+perlu saya+pingsan saya+rahasia saya+sesak saya+siap saya+think sebatang+kara sebelah+bakar
 sedang+tidur segenggam segenggam+kata sehat+selalu sekarang+alun sekarang+bawa sekarang+di sekarang+diam
 sekarang+lihat sekarang+makan selalu selalu$ selamat+malam selamat+nomor selamat+siang selatan selesai semalam
 semalam$ semua+sudah sendiri sepatu sepi serpong sesak+napas sesuai sesuai+ciri setrum siang+pak siapa$ sido$
 sih+tidak sip slot+gacor sosial spada spada$ spp spp+anak suami$ sudah+13 sudah+4 sudah+angkat sudah+baik
 sudah+beres sudah+biru sudah+jam sudah+keluar sudah+minggu sudah+naik sudah+pucat sudah+pulang sudah+rong
 sudah+selesai sungai surat susul+ibu tabung tabung+gas tadi$ tadi+cuma tadi+kata tadi+masih tadi+tidak
 tahu+rumahnya taman+makam tamu tangerang+bukan tangsel tanpa+busana tanpa+saudara tanya+lagi tapi+sekarang tarik
 tawa tawa$ teater telanjang+di telepon+tadi tembus tempat+tinggal tenang+sekarang terjun+dari terminal$ ternak
 ternyata+dia ternyata+gelandangan ternyata+orang terpantau+di tes$ tes+123 test$ test+123 the+laki the+mall think
 tiap+malam tiap+sore tidak+galak tidak+kios tidak+luka tidak+nanti tidak+pingsan tidak+punya tidak+sekolah
 tidak+sih tidak+ya tidur+aja tidur+alun tidur+pakai tiktok tiktok+itu timnya+sampai tindaklanjut tinggal+sementara
 tipu titip+anak tolong+dicek tolong+dijemput tolong+evakuasi tolong+ke tolong+saya tukang+parkir tumpang
 tunggu+dari tunggu+nih tunggu+tidak tunggu+warga tunggu+ya turn u u+turn undian untuk+anak untuk+grup untung
 update$ urgent urgent+pak usaha usir+keluarganya viral+di waalaikumsalam waalaikumsalam$ wae waktu waras warnet x
 xixixi xixixi$ ya+kok yang+dijual yang+mau yang+viral ybs+lihat ybs+sesuai ybs+terpantau you$ zzzzz zzzzz$ 👍 👍$ 🙏
 🙏$
addition -3 123$ 24+jam 3+jam 4+tahun @danger @where ^anjing ^ayang ^baik ^banjir ^banyak ^batal ^bocah ^bot ^butuh
 ^cari ^dana ^film ^good ^hai ^haloo ^haturnuhun ^hi ^horas ^jangan ^kamu ^kembali ^kepala ^kucing ^lansia ^met
 ^okeee ^oy ^punten ^sampah ^sampurasun ^siap ^stop ^sugeng ^tabrak ^tarimo ^telepon ^teman ^terima ^tok ^top
 ^trotoar ^tutup ^wkwk ^woy abis+makan ada+korban ada+motor ada+perempuan aja+pak alhamdulillah$ am ambrol ambruk
 anak+hilang anak+minum anda angkut+belum apa+cuma api arah+timur asem atau atau+mesin atm ayang bales banget+pak
 bantu+saya banyak+banget bapak+ibu bau$ begal bener$ berapa$ berteduh besar+depan biasa$ bot$ bunuh bursa
 bursa+kerja cabut cabut$ cair cara cari+anak chat$ ciledug ciri coba cuma+geser cuma+teriak cuma+tidur daerah
 daftar dalam+sumur dapat dapet darah+banyak dari dari+dalam dari+malam dari+pagi dari+rumah dari+subuh darurat
 datang deh$ dekat+masjid dekat+the depan+masjid depan+minimarket depan+rumah di+foto di+gang di+kali di+kantor
 di+lampu di+sekitar dia+lupa dia+mau dia+muntah dibawa+polisi dijemput$ dinas diproses+ya dipukul+suami diri
 disebar+itu ditinggal$ doang+pak does does+this duduk+depan duit$ eh+ternyata foto+disebar foto+ybs ganggu
 gerak+pak gigil goblok goblok$ good goreng gratis$ hai haloo hapus hari harus harus+kirim hatiku haturnuhun hi
 horas ibu+itu indah info ini+ada istirahat$ istri+lari itu+sekarang itu+tadi jadi+pak jalan+pulang jam+2 janten
 janten$ jaya jiwa jomblo jpo jpo$ judi kadaluarsa kadieu kakak$ kaki+luka kaku kali kami+lihat kampret kampung
 kantor$ ke+datang ke+kampung ke+puskesmas kel kemana$ kemarin+sekarang kena kena+lempar kenanga kesini+pak
 ketemu+orang kios klien+ada kok+diam kok+harus kolong kontrakan+sebelah kontrol korban$ kotor lagi+dekat lagi+ke
 laksa lama+banget lampu+merah lansia+jatuh lansia+saya lansia+sendiri lansia+tidak lapangan$ latihan layan lebaran
 lho lihat+ybs lo lokasi+jalan lupa+jalan maaf$ maaf+ya maap main makan+kadaluarsa makasih+ya mall$ mantan
 masjid+raya mati$ mau+datang meledak met minimarket minta+duit minta+tolong miskin mogok mulut muncul+lagi
 muntah+abis murah$ naik+bus nama+lansia napas$ nasi+goreng need+tolong ngomel nongol+lagi ojek okeee orang+bener
 orang+gigil orgnya oy oy$ p$ pabrik pak+bantu pak+ini pak+minta pak+nya pak+tukang paman panti parkir+liar
 pasar+gerendeng penelepon+cari perkosa perlu pertigaan petugas+perempuan petugas+sudah pinjam pinjem pinjol
 pos+kami pulang+tidak punten racun remaja rendi respon$ ribut robot rt+warga salah+chat sambil sampah+tumpuk sampai
 sampurasun sampurasun$ satpol saudara$ saya+am saya+butuh saya+disebar saya+kejang saya+ketemu sehat selamat+pagi
 selamat+sore sendiri+di sewa sih$ sih+pak situ+cipondoh suami+kumat sudah+3 sudah+angkut sudah+anter sudah+dijemput
 sudah+lapor sudah+sampai sugeng supir syarat tadi+naik tadi+sore tambah+banyak tangerang tanggal tarimo
 tarimo+kasih tembok temen temen+saya tempat+biasa tergeletak teriak+dari terima terlantar$ termonitor+duduk tiang
 tidak+janten tidak+jelas tidak+perlu tidak+pukul tidak+sido tiket tiketnya timur timur$ tindak tok tok$ tolol top
 truk tukang+lagi tumpuk tunggakan ular umur+10 usir viral wa+warga wajib warga+klien wb wb$ woy$ wr wr+wb yang+foto
 yang+kejang yang+sekarang ybs+di ybs+melintas yuk+pak
addition -4 10+orang 12345$ @reports @search ^12345 ^bagaimana ^bakar ^bantu ^besok ^boleh ^ditusuk ^dompet ^gas
 ^hilang ^istri ^kontrakan ^lihat ^maaf ^mantul ^mauliate ^menang ^odgj ^orang ^p ^permisi ^petugas ^pohon ^temen
 ^termonitor ^trc ada+ambulans ada+yang akun alat alun ambulans+pak anak anjing asap bahaya baik balas belum bis
 bisa+ngomong bisa+tidur bonus buka buka$ bulak+rt cantik cepat+kesini chat cimone$ cuma+tangis dana darah+semua
 datang+pundi dengan+gelandangan dengan+pak depan+ruko depan+sekolah di di+lapangan di+pos di+taman disini disini$
 dp+0 dua$ film galak gang+mawar gelandangan grup habis halte ibu ibu+bawa iki info+warga it jadi$ jalan+belum
 jalmina$ jam jambret jatuh+dari jelas+lu kamar kami$ karena karunya$ kasih+pak kata+30 ke+dinsos ke+kali kemarin
 kok+belum kp+bulak lagi+di lagi+istirahat lansia+di lapar+pak lapor+tadi lewat+lagi lihat+jalan lontong lu$
 luka+parah makasih+pak malam+pak maling mall mantul manusia masih+diproses mau+lapor mau+terjun mauliate meresahkan
 meresahkan$ mesin mesin$ modal much naik+bis need nya+sudah ongkos orang orang+di orang+lapar orang+masih orang+nya
 p padahal pak+ada pak+dinsos pakai$ parah$ pas+saya pasang pelayanan$ pencet permisi pesan+ini petugas+nya php
 poris$ program pucat pundi punya+saudara putus remang2 resah sadar+pak salah+kirim satu+saudara saya saya+dipukul
 saya+hilang saya+lihat sayur sebarkan sedang sesak$ sido sini sorry sorry$ status sudah+dibawa sudah+dua sumur$
 tenggelam terakhir+dia terjun$ termonitor+ybs terus tetangga+saya this tidak+bangun trotoar tuh uang ud update+pak
 warung+remang2 wkwk$ woy yang+cari yuk
addition -5 2+jam 3$ =heart =office @case @who=relative ^anak ^bidan ^bisa ^cuma ^is ^jual ^kakak ^lapor ^oke ^pagi
 ^semoga ^suami ^test abis adik angkut banget banjir bapak+tua bawa+golok belakang+pom bener biarin biarin+aja bocah
 bukan$ butuh chatbot datang$ depan+sudah di+kolong dia+darah digusur dijemput dijual dinsos$ diri+pak disebar+tidak
 ditusuk dp duit gelandangan+di gratis ini+chatbot jemput$ kakak+saya kaki+sudah kamu kan$ keluar+darah kerja lampu
 lapor$ lapor+pak laporan$ liar lihat+lagi loh$ lokasi+sudah makan+belum makasih$ masih+ada mau muncul nih$ nongol
 oke pacar pakai+anak pemerintah pesan ra resmi rt+3 rumah rumah$ sampai+sekarang saya$ saya+takut sekolah$ semoga
 semua$ siang sih subsidi sudah+2 sudah+makan sudah+pergi sudah+tangan sumur tadi+ada tali taman tanpa target+lihat
 telanjang teman terima+kasih terjun terpantau test tidak+usah tunggu+jemput urus yang+di yang+kemarin
addition -6 =joke @needs @person ^assalamualaikum ^bapak ^halo ^kapan ^tes ^tolong abaikan alun2 anak+saya apartemen
 assalamualaikum bangun$ bapak bapak+saya belum+makan boleh bus cimone dari+tadi deh di+alun2 di+halte dia+lewat
 diam+aja diproses dong$ dong+pak gantung+diri halo jembatan kata+tetangga kenapa kumat lama lapar laporan+saya
 linglung loh makan+3 mana$ mayat melintas menang motor nyanyi orang+sudah orang+ternyata pak$ pelayanan
 penelepon+tanya pergi posisi+target pulang saudara+saya saya+mau slot sore suami teriak terlantar tetangga+baru
 tiap tidak+dikasih tidur tolong+kesini tua usah wkwk ybs+tampak you
addition -7 2+tahun @code @kin ^apa ^cek ^ibu ^kenapa ^laporan ^makasih ^napas ada+orang bakar bantu belum+pak
 berapa cek di+jalan dia+amuk ditinggal dulu gantung hari$ hidup hilang$ istirahat jam$ karunya kemana kembali+lagi
 lansia lu malam$ murah orang+lari orang+yang pak+sudah pak+yang semua sesak sudah+ada tampak termonitor tes tolong
 trc umur+2
addition -8 @back @call ^mau ^selamat apa bagaimana+pak batal belum+juga bot di+pasar doang jual kakak kapan kembali
 kontrakan laporan malam mati pak+di rusak siapa tabrak tanya tetangga tidak tidur+di timnya tolong+pak untuk
addition -9 @len5 @question @status @thanked ada+di bikin cari darah+terus dipukul kan ketemu lapor lewat makasih
 mana pergi+pak saya+tidak sekarang+lewat tidak+pak tunggu+ojek yang+tidur
addition -10 @len4 @sighting @thanking amuk+bawa bagaimana+ini dinsos dong hilang ini$ jd nyasar
addition -11 =ask @? bagaimana lihat maaf sudah+ketemu tidak$
addition -12 @other @withdraw massa
addition -13 ^kejang
sighting 12 pengumuman
sighting 10 @who=responder lewat lihat mirip sekarang+lewat target
sighting 9 ^masih cari ketemu lagi lihat+di target+lihat yang+cari yang+kemarin ybs
sighting 8 @sighting @them ^kembali ^lihat ^target ada+di dinsos$ itu+sekarang kemarin klien+sudah lagi+pak
 orang+yang pak+di sekarang sudah+ketemu tampak termonitor the
sighting 7 @placed ^klien ^odgj ^posisi ^sekarang ^ybs ada+lagi alun gang+mawar itu itu+lagi jalan+ke kemarin$
 kembali kembali+lagi klien lagi+dekat lagi+di lihat+lagi mawar melintas meneh muncul muncul+lagi nih nih+pak nongol
 nongol+lagi posisi+target poster saya+lihat yang ybs+tampak
sighting 6 ^termonitor alun$ alun2 arah bapak+yang cipondoh cuma cuma+geser cuma+lihat di+alun2 di+pasar dia+ada
 dia+lewat her hilang+itu kayaknya lagi+depan lagi+nih lagi+tuh lansia+yang lewat+lagi masjid odgj+yang orang
 pak+gelandangan saya+cuma sekarang$ sudah+kembali tadi termonitor+ybs terpantau the+laki this+pagi yang+hilang
 yang+lari
sighting 5 =tale @search ^bocah ^ketemu ^tadi angkot anyar$ bocah+itu cari+keluarganya cipondoh$ dekat depan
 di+lebaran di+warteg dia+lagi dibawa+nangkring duduk flyover gelandangan+itu geser geser+ke ibu+itu ibu+yang
 info+warga ini+ada itu+saya itu+tadi kok+ada lagi$ lagi+ke lagi+ruko laki+dari lalu lapor+ada lewat+depan makan+di
 malam+ini mau+dibawa mawar$ minggu+lalu naik nangkring nangkring+lagi nya+lihat orang$ orang+hilang orang+kembali
 orang+nongol orang+pak pasar pasar$ ruko saya+ketemu sekarang+alun sesuai this tidak+ketemu tuh yang+bawa yang+di
 yang+foto
sighting 4 3$ =still ^info ^ini ^muncul ^orang ^yang ada+pak bapak belakang+pom bensin$ cari+deh cari+itu cari+tidak
 ciledug$ dapat+info dekat+the dengan+pak di di+flyover di+masjid di+pengumuman di+poster di+terminal disebar
 disebar+itu duduk+di foto+disebar gelandangan$ hilang+yang info info+bapak itu+ada itu+orang jembatan kami+lihat
 kayaknya+ada ke+arah ke+kolong kel+neglasari kemarin+cari kemarin+sekarang ketemu+di klien+ada kolong lagi+duduk
 lagi+orang lapor lapor+tadi lapor+tampak lari lebaran lihat+jalan lihat+orang lihat+ybs masih+ada masih+orang
 mau+dijemput minggu muka$ naik+angkot neglasari$ odgj+itu pak+cuma pak+yang papasan papasan+dengan pasar+tadi
 poris$ posisi ronda+rw ruko+ciledug saya+dapat sedang sekarang+makan stasiun tadi+lapor taman terminal terminal$
 terpantau+di the+mall tidak+mau warga+klien warteg yang+lapor yang+minggu ybs+di ybs+lihat ybs+terpantau
sighting 3 5$ =past @goes @len3 @len4 ^gelandangan ^kayaknya ^kayanya ada ada+orang alfamidi angkot$ anyar
 arah+timur baju+ijo belakang biasa$ bocah brosur bulak bulak+rt cari+di cibodas$ ciledug cimone$ dapat dapet+kabar
 dekat+masjid dengan+lansia depan+masjid depan+pos depan+rumah depan+sekolah di+brosur di+foto di+halte di+laporan
 di+mushola di+sekitar di+taman di+warung duduk+depan flyover$ flyover+kaki foto foto+ybs gelandangan+yang halte
 haryono hilang hilang+a ijo indomaret ini+di jalan+daan jalan+kaki jalan+merdeka jembatan+robinson jembatan+tanah
 kayanya ke+tempat kecil+yang kel kemarin+lapor kemarin+lari kesini+pak kolong$ kp+bulak lagi+gelandangan lagi+jalan
 lagi+pos lalu+ini lampu+merah lapor+minggu lari+ada lari+dari liar lihat$ lihat+dia lihat+ibu malam+sekarang mall$
 masih masjid+raya merah merdeka merdeka$ mogot$ muda+yang mushola+spbu naik+pager neglasari orang+cuma orang+di
 pagi$ pak+ibu pak+laki pak+lansia panti+itu pasar+anyar pengumuman+itu pinang pinang$ pos pos+kami pos+ronda
 potret$ raya$ robinson robinson$ ronda rt+3 rw+5 saya+ada saya+dapet saya+lapor sedang+tidur sekarang+lihat
 sekarang+naik sekitar sekolah$ shinta shinta$ siang+sekarang sini sini$ situ+cipondoh spbu stasiun$ tadi$ tadi+naik
 tadi+papasan tempat tempat+biasa tempo tempo+hari termonitor+duduk timur timur$ waktu waktu+itu warteg$ yang+nama
 yang+pakai yang+tempo yang+waktu ybs+ada ybs+melintas
sighting 2 2+hari @reports ^dia ^eh ^ibu ^mr ^perempuan ^saya ^si ^temen a+dan ada+dekat ada+disini ada+jalan
 ada+taman alfamidi$ anak+yang arah+pasar arah+poris bawa+bayi bawah bawah+jpo bayi+itu belakang+terminal bensin
 cari$ cari+ada cari+kemarin cikokol$ cipondoh+makmur ciri daan daan+mogot dapet dari+panti dari+rumah datang
 dekat+jembatan depan+alfamidi depan+ruko di+bawah di+grup di+kolong di+luar di+sini di+stasiun di+warkop dia+lihat
 disini disini+pak duduk$ eh eh+itu elektrik elektrik$ gerobak gerobak$ grup halte$ hari+senin indomaret$ ini itu$
 itu+nongol itu+tidur jpo$ kaki$ kaki+sudah kali+sabi kami+lagi kata+tetangga kayaknya+saya ke+halte kemarin+itu
 kemarin+nongol kemarin+tidak kembali$ kesini ketemu+dan ketemu+kemarin ketemu+lagi ketemu+nih ketemu+pak
 ketemu+sekarang ketemu+tadi klien+di kolong+flyover lagi+dia lagi+tidur laki+yang lalu$ lalu+sudah lampu lapor+hari
 lapor+pak laporan+saya lari+pas lari+waktu lebaran+ada lebaran+itu lihat+jatuh lihat+lansia luar luar$ main+di
 makmur$ mall mangkal mangkal+di masjid$ merah$ merah+kemarin mogot muka muncul+di nih$ nih+di orang+muncul pager
 pagi+saya pak+anak pak+bapak pak+dekat pak+disini pak+tadi parkir+indomaret pas+mau pasar+lama perempatan+shinta
 persis pinggir+kali pom pom+bensin poris potret ruko$ sabi sabi$ satunya saya+arah sekarang+ada sekarang+di
 sekarang+saya sekarang+tidak semula senin sesuai+ciri si+bapak siang singgah+ada sini+pak tadi+jalan tadi+siang
 tadi+sore taman+elektrik taman+makam taman+potret tanah target+terpantau telanjang+jalan temen+saya tidur$
 tuh+orang tuju waktu+mau warkop x+lihat yang+dengan yang+jam yang+saya yang+sekarang yang+sudah yang+tidak
 ybs+sesuai
sighting 1 ^mirip a alfa anak+kecil anak+sekarang arah+depan arah+jembatan babakan bahari bahari$ bapak+saya
 batuceper batuceper$ belakang+alfa bengkok bengkok$ busway cari+anak cari+petugas cikokol dekat+gereja dengan
 dengan+foto di+alfamidi di+angkot di+lampu di+tempat dia+kembali dia+nongol disini$ foto+itu gelandangan+nya
 grup+rt halte+busway halte+cikokol hari+lalu ijo+yang indomaret+cimone ini+kan itu+naik jalan+veteran jam+3 jpo
 kaya+mau kebaya kebaya+ijo kemarin+ada kemis kemis$ ketemu+bapak kopi kp lagi+taman lama$ lansia+nya lapor+nongol
 lepas+dari lho lihat+naik linglung+nya linglung+yang loh+pak main makam makmur malam+lapor melintas+di merah+kebon
 mirip+dengan muda nanas$ orang+ini orang+lain orang+masih pagi+jalan pak+ini pakai+topi pasar+babakan pasar+bengkok
 pasar+kemis perempuan+muda perempuan+yang pertigaan+sangiang pinggir pojok$ rapat$ rel$ rt rt+ada rw sangiang
 sangiang$ saya+orang saya+papasan sekarang+depan sekarang+dia sekarang+jalan semula$ stasiun+batuceper tadi+lewat
 tampak+di tangcity tangcity$ tempat+semula topi warung+kopi yang+bulan ybs+sekarang
sighting -1 ^assalamualaikum ^bisa ^butuh ^foto ^hasil ^izin ^kenapa ^kok ^lari ^maaf ^rumah ^saudara ^selamat ^sore
 ^telepon ^wa ^wkwk ada+ambulans ada+apa ada+bapak ada+gelandangan agak alamat anak$ angkut angkut$ apa+pak arah+rel
 asesmen assalamualaikum atas bacok$ badan bagaimana+pak bangun bantu+polsek bapak$ baru+di batu bayi+di bekas
 belakang+pasar belum$ belum+ada besok$ biru cara cari+bapak cari+ibu cek coba daftar dan+klien dari+minggu
 dari+pagi dari+tadi dengan+orang dengan+satpol depan+gereja di+dalam di+fb di+kontrakan di+mobil di+rsj
 di+tangerang di+tiktok di+tkp diamankan dibawa$ dibawa+kemarin ditaro ditaro+mana dong$ dua+hari duit dulu+itu
 emas$ fb fb+ada garut gas gelandangan+dengan gendong+bayi gratis hidup hilang$ hilang+lansia hp identitas ikut$
 item itu+mana itu+pak izin+lapor jalan$ jangan jatake jaya jembatan+itu jual+tisu juga$ kabupaten kalau+ada kali
 kali$ kamar kampung kata+yang kayaknya+ganggu ke+rsj ke+rumah ke+saudara kehujanan+kolong keluar kemarin+ketemu
 kena+bacok keras kok kontrakan$ lagi+tidak lanjut$ lansia$ lansia+hilang lansia+tidur lapor+kemarin lapor+orang
 lebak liar+di mabuk makan$ makasih$ malam+di maling mana+sekarang mau+pulang mau+tanya menolak+akan menunggu
 merah+tugu miris miris+lihat mobil$ muntah naik+mobil nanti$ nasib neduh neduh+di no nyanyi+pakai nyasar+di obat
 odgj+di orang+agak orang+amuk orang+diam orang+linglung orang+saya orang+terlantar pak+dia pak+dinsos pak+karunya
 pak+odgj pak+rw pak+sudah pak+takut pakai+toa panti+sekarang pasar+sekarang pegang penjangkauan petugas$
 petugas+minta petugas+sudah pikir pikun pinggir+jalan pingsan posisi+sudah pulang+ke puskesmas$ rambut rame2
 rame2+di rawa ribut ribut+dengan rsud rujuk rujuk+ke rumah$ rusak rw$ sadar sambil+gendong sampah satu+lagi
 saudara+siap saya+cari saya+lagi seberang sekarang+kembali sekarang+lagi sekarang+pak sekarang+pindah
 sekarang+sudah sekolah sendiri$ serah serah+terima serang sore sore+ada sore+pak sudah+di sudah+dijemput
 sudah+jalan sudah+kami sudah+minggu sudah+naik sudah+saya suka+bawa suka+teriak sungai tadi+ada telanjang+depan
 temenin terima+dengan terus+di tidak+pak tidak+punya tidak+usah tidur+belakang tiktok timnya tinggal+di tisu titik
 toa tugu turun tutup update wa+warga yang+lihat yang+tidur ybs+menolak
sighting -2 =road =well @person ^2 ^bagaimana ^boleh ^bukan ^halo ^jalan ^kakak ^kapan ^minta ^nihil ^petugas ^suami
 ^tahu ^terakhir ^tetangga abis adik+saya akan ambil ambruk amuk+lagi apa+ibu bacok baik banjir banyak$ bapak+hilang
 bapak+ini batal bau belanja belum+ketemu bener+pak bengong+jembatan berapa besar biasa+di boleh+minta bot bulan
 bulan+lalu cepat cisadane dalam datang$ depan+mushola depan+smp di+kali di+sekolah dia+pindah diam+aja
 dibawa+dinsos dibawa+ke dipukul$ ditinggal dompet dua duduk+sendiri facebook foto+ini gendong giant giant+cimone
 gigil golok+di habis+ongkos halo halte+depan halte+itu harus hasil hilang+waktu hubung ibu$ ibu+hilang ikut
 ini+foto is istri itu+bener itu+lho izin jalan+tidak jatuh juga kaki+pincang karunya$ kasih ke+jalan kemana kepala
 kerja ketemu$ ketemu+keluarganya klien+lari klien+menolak kooperatif kooperatif$ korban ktp kumat kumat+lagi
 lagi+cari lagi+kembali lain lain$ lalu+pak lari+ke lho+pak lihat+gelandangan linglung+di lupa malam+kok mandi
 mau+lapor melawan menolak+dibawa minta+foto minum mulai mushola$ napas ngelamun+lampu nginep ngomong nihil nomor
 nyanyi ojek ojek$ orang+gigil orang+jalan orang+lewat pagi+sampai pak+ada pak+bawa pak+si pelapor pincang+itu
 pindah pisau pohon polisi pos$ pukul pulang$ punya puskesmas rsj rsj$ rumahnya$ sambil samping satpam saudara$
 saya$ saya+anak saya+boleh saya+habis saya+mau saya+sudah saya+tidak saya+yang sekarang+kok selesai semua siap
 singgah$ smp smp$ sore$ suami+saya sudah+ambil sudah+dibawa sudah+sering sudah+sisir sudah+tidak suka+telanjang
 suka+tidur tadi+saya tambah+banyak tangis tanpa target+belum target+tidak telanjang telanjang+di tenggelam teriak
 terima terlantar+di tetangga tiap tiba tidak+bisa tidak+sih tkp transit trus tukang tukang+ojek uang ujan urus usah
 usir usir+keluarganya wa waktu+transit wkwk$ yang+biasa yang+dibawa yang+kaki ybs+kooperatif ybs+lari ybs+melawan
 ybs+sudah ybs+warga
sighting -3 =beast =drill =heart @case ^anak ^cari ^di ^kalau ^laki ^makasih ^malam ^tidak ada+lansia adik aja$
 ambulans anak+saya bagaimana$ bawa bawa+golok bayi bener besok butuh darah deh+foto dekat$ dengan$ dengan+bikin
 di+jembatan di+lokasi di+rs diam dijual dijual+di dong dulu foto$ ganggu golok ibu ini+dia jemput jual kakak+saya
 kami kantor kapan kejang kemarin+sudah kena kenapa kirim kontrakan lansia+saya lihat+deh linglung lokasi$ maaf mati
 mau mayat meninggal+di menolak motor nanti ongkos orang+dipukul orang+odgj orang+sudah orang+tidak orang+tua
 pak+orang perempuan pergi pincang polsek rs$ rumahnya saat salah saya+tunggu sebelah selamat sendiri+di sering
 siapa sisir situ$ tabrak tahun takut tambah tangan tangerang tapi telepon tidak+ada tidur+di tinggal umur untuk
 warung$ ya+pak yang+dijual
sighting -4 # =joke =work @len5 @needs ^apa ^lagi ^mau aja amuk angkut+satu bakar bantu banyak bikin bisa boleh dari
 di+gang di+situ dibawa dipukul habis jadi jam kakak kalau karunya kok+masih lanjut laporan+tadi makasih mana$ masuk
 meninggal mobil nama nyasar orang+tidur pagi+pak pak pak+saya pindah+ke pulang pura2 rs rumah sakit satu+ini saya
 saya+hilang sih suami suka tahu tanya terakhir+lihat terlantar ternyata tindak tindak$ tolong+tindak tua wkwk ya$
sighting -5 =not =office @addition @back @call @kin @question @status @thanked ^kemarin ^penelepon ^tolong ada$
 ada+yang anak apa banget bukan di+rumah kata lokasi luka orang+sekarang pak+tolong pakai penelepon petugas sampai
 saudara sehat sehat$ sendiri terus tidak tidak$ tidur tunggu yang+baru yang+suka
sighting -6 @1 @len1 @other @thanking @withdraw ^ada ^sudah bagaimana baru belum lagi+yang mana minta pak$ satu
 sudah terakhir tolong ya
sighting -7 =ask @? @danger @who=operator @who=relative @who=resident laporan
sighting -8 @it masih+di yang+laporan
sighting -12 @len0
other_service 19 ^kontrakan
other_service 16 tidak+dikasih
other_service 15 buka buka$
other_service 14 ^bidan akun
other_service 13 ^nikah berisik bidan dipukul+suami konsultasi kontrakan
other_service 12 ^hilang kartu kerja+dong patah saya+dipukul where
other_service 11 @other ^izin ^jembatan bagaimana+ke bursa bursa+kerja ke+laporan mantan pukul saya+perkosa tanah
other_service 10 ^angkot ^bakar ^banjir atm bansos bayar berisik$ diancam langka lansia$ perkosa pkh puskesmas
 remang2 waris waris$ warung+remang2
other_service 9 =office ^bursa ^kucing ^minta ada+bakar ada+tidak bakar+pak bapak+tiri beras dijual gratis kerja
 laki+saya liar mahal massal mayat+gratis minta motor+saya need+tolong online pelatihan popok popok+lansia
 pukul+saya saya+pukul sembako terus tua+saya yang+dijual
other_service 8 =road ^butuh ^daftar ^lampu ^pelatihan ^popok ^syarat ada+bantu ambrol anak+saya angkot apa+aja asap
 bakar banjir bikin bobol cerai dikasih gratis$ ijazah judi kampung lapor+kemana layak layak+huni maling mana+ya
 masuk+rumah mati mayat miras pasang pungli puskesmas+lama rumah rusak saya+tidak spp suami susu tanah$ tiri
 tolong+ada tunggakan untuk
other_service 7 =beast =drill ^air ^ijazah ^kartu ^kerja ^listrik ^lowongan ^motor ^pkh ^pohon ^sampah air akta
 ancam api bahaya bau bau$ berapa$ bpjs bulan butuh cerai$ daftar dagang dapat dari+dinsos di+gang di+mana dicabut
 dipukul dong+pak fogging jambret kamar+mandi kdrt kucing lampu lowongan maling+di mana mana$ mati$ menjahit need
 nikah nyamuk nyamuk+banyak padahal pdam pinjol plafon polisi+minta razia+warung sampah sampah+tumpuk syarat tipu
 usaha yang+lagi
other_service 6 ^anjing ^harga ^jalan ^rumah ^sungai ^trotoar ^truk ^tunggakan adik+saya ambruk api+sudah babi+bau
 bakar+di bantu+lansia bawa+pisau begal+di besar bikin+kartu bikin+ktp collector damkar damkar$ dapet dapet$ dbd
 debt debt+collector dijual+di dinas+pendidikan donor donor+darah film$ gas+melon hari$ hilang$ is jalan janda
 jembatan job jual+makan kadaluarsa kartu+lansia kayaknya kecanduan+film kemana keras kk kontrol ktp ktp+hilang
 limbah listrik makan+kadaluarsa mampu mandi mantan+suami masuk mau+ada mau+minta melon melon+langka minta+uang
 miskin modal modal+usaha murah$ neror neror+saya nyetel odgj+bisa orang+tua pabrik pacar$ padam pak+rumah palsu
 parkir+liar pasar pemadam pemadam$ pendidikan pendidikan+ada penerima pengaduan+dinas pisau$ pohon pohon+ambruk
 program pukul+istri pungutan pungutan+liar rumah+mau rusak$ saya saya+dicabut saya+sembunyi sd sebelah+bakar
 sekarang+bawa sekolah sembunyi sudah+besar suka+pukul sungai tabung takut+lapor terus+tusuk tetangga
 tetangga+nyetel tiap+malam tidak+angkut tidak+bayar tidak+mampu tumpuk tusuk+korban urus
other_service 5 @len2 @who=resident ^api ^asap ^bagaimana ^bus ^debt ^kk ^penipuan ^pungli ^tahu ada+maling
 alat+bantu ambulans anak+yatim anggota angkot+ugal2an angkut anjing asap+pabrik babi bansos$ bantu bawa+golok
 beasiswa boraks bulan+ini butuh+kursi cair cair$ darah dari+malam dekat+sekolah dengan+suami depan+rumah di+angkot
 di+jalan di+kantor dijual+depan dinas disabilitas dtks galak golok$ huni internet izin jalan$ jalan+depan
 jalan+rusak jam+2 jebol jual kabel kartu+disabilitas kejar+bawa kemana+pak kk+saya komplek kontrol$ kotor langka$
 larang listrik+padam lobang mabuk malam$ malam+minggu mandi$ masih+ada mati+sudah mau mau+ambruk meresahkan
 meresahkan$ minggu mogok motor nama+saya obat+larang online$ online+shop pacar pak+pdam pdam+mati pelatihan+kerja
 penelepon+minta penipuan+online perut+saya pungli+di rekam ribut rumah+tetangga santunan saya+dengan saya+jambret
 saya+kalau saya+korban saya+maling saya+sekarang saya+suka sekolah$ sembako$ spp+anak suami$ suami+sekarang surat
 syaratnya syaratnya+apa tawon terus$ tiap tipu+online tolong tolong+damkar trotoar truk tunggakan+rs turun tusuk
 tutup ugal2an untuk+anak untuk+bapak yang+jatuh yang+jual yang+masih
other_service 4 2+pagi =work @len3 ^akta ^antri ^bansos ^bikin ^cara ^dagang ^got ^hp ^judi ^kamar ^kis ^ktp ^limbah
 ^mau ^mie ^plafon ^santunan ^sertifikat ^surat ^tiang ^token ^urus ada+program ada+tawuran anak+muda anak+tidak
 angkut+sudah antri antri+puskesmas atap atapnya bakar+api bakar+cepat banget bangkai bansos+lewat bantu+dengar
 bantu+kursi banyak$ banyak+dbd bau+banget bayi$ begal belum+punya besar+banget biaya$ biaya+berapa blt boraks$
 buang bunuh+saya bus+trans busa+tolong cara cara+daftar cara+dapat daftar+dtks dagang$ dangdut dangdut+sampai
 darah+mana dari+pemkot dbd$ dengar di+gudang di+kampung di+plafon di+sekolah di+warung dia+kejar digusur
 dipukul+tetangga gaji+saya gang gang+saya gelap gratis+mana haji$ hampir hampir+tabrak istri jadwal jalan+baru
 jendela jual+miras jual+obat judi+sabung kaki+palsu kali$ kamar kapan kartu+kuning kayaknya+pakai ke+kali ke+rumah
 kemana$ kemana+ya kerja$ keterangan kis kok+belum lagi+amuk lampu+jalan lansia+saya lapak+rongsok lapor+ke lewat
 lewat+jendela lowongan+kerja lowongan+satpol mahal$ mampet mandi+umum mau+bikin mau+masuk mau+urus meluap mie
 mie+basah minggu$ minta+ambulans minta+bantu napas+parah ngalir nyasar nyetel+dangdut orang+masuk pak+di pak+tolong
 pak+warga pakai+boraks parah parah+pak parkir penipuan perkosa+di pindah plafon+sekolah pohon$ pos$ posyandu$
 pukul+ibu puting puting+alat ruko rumah+ibu sabung sabung+ayam saya+bagaimana saya+bakar saya+janda saya+kdrt
 saya+lagi saya+lari saya+sesak saya+tipu sekolah+karena senjata senjata+di sertifikat sertifikat+tanah shop stroke
 stroke+tidak stunting sudah+tua surat+keterangan surat+pindah tabrak$ tabung+gas tahan takut+ada tarik tebel telat
 teriak+minta tidak+layak tidak+ngalir tidak+pak token token+listrik tolong+fogging tolong+razia trans tutup+jalan
 uang+di ular vaksin warga+tidak warna warung$ yatim
"""
