"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
ot 8 bapak+itu identitas lk2 manusia+gerobak mulut tua+sakit tuna
ot 7 40an ada+gelandangan ada+orang dan depan+spbu gelandangan ibu+dengan karunya kena laki orang+terlantar ot
 serpong sih tol+tidak tuna+wisma ujan wisma
ot 6 =limp =sick =work @ill @is=ot bank barat bugel cikokol darah+tidak kaki kampus mabuk mangkal orang orang+jalan
 orang+linglung pinggir pingsan satpol shelter spbu suami+istri tidak+tahu tol yang+tidur
ot 5 2+anak =poor =rails aja baju banyak bikin bikin+bedeng biru bocah+kecil bulan dengan+2 dengan+anak depan
 depan+bank di+dekat di+pinggir diri+di disitu eh gang+kelinci gelandangan+di gelandangan+tabrak gerobak gigil
 handapeun hari+di item jalan+di jalan+sitanala kalau+tanya kecamatan kecamatan+neglasari kejang kek kelinci
 kontrakan+jalan kotor laki+40an lapor lapor+gelandangan luka manusia mau+lapor mau+lewat muka+ancur muntah ngesot
 odgj+sudah orang+tidur pak+di parkir+di pas pincang pinggir+kali preman rebahan sadar+diri sambil+gendong satu
 seberang suami tanpa tanya tempat terlantar tidak+punya tua+tidur tunarungu usir warung+saya wisma+di
ot 4 2+balita 3+bulan =breath @1 @unconscious a ada anak+usir ancur azores balita+di banget bangku bapak bapak+duduk
 bapak+ini bawah bawah+tol bayi+di bayi+sewa bedeng bisa+jalan buta cacat cibodas cikupa ciputat cuma+bisa darah
 darah+kepala dari+rombongan dengan+satpol depan+kantor depan+mcd depan+stasiun di di+bangku di+cengkareng di+depan
 di+gardu di+mushola di+pasar di+ruang di+tempat di+terminal di+trotoar diam ditinggal+temen duduk+depan
 gelandangan+tidur gelar gitu gondrong gor identitas+di ini ini+ada itu itu+orang jalan+sudirman jatiuwung jembatan
 juga karunya+banget kayak kayaknya kehujanan kel keluarganya kembali+lagi kepala+bocor kk kok kumel kumpul kursi
 laki+nyasar laki+tanpa lalu lapor+di lapor+pak laporan lewat maaf makan+hari mangkal+di mata+terbalik mau+tabrak
 mcd metropolis minta+sedekah mushola nambo nambo+jaya neglasari ngaku+dari pak+karunya perempuan+umur plawad pom
 poris+plawad punya punya+rumah punya+tempat rawa+kucing rongsok ruang ruko+azores sedekah sehat setrika sewa sita
 sitanala stasiun stasiun+tangerang sudah+10 sudah+4 sudah+5 sudah+lama sudah+minggu sudirman+depan sukasari
 tabrak+tidak tahu taman tangerang tidak+bisa tidak+kuat tidak+makan tidak+sadar tidur tidur+depan tidur+di tki toko
 tol+kunciran tolong trotoar trotoar+depan tua+pakai tunjuk waria yang+jatuh
ot 3 35+tahun 4+hari =client =height =stir @bleeding @is=family ada+bapak ada+ibu ada+luka ada+musafir ada+pak
 ada+saya al alat amuah anak+2 anak+gelandangan ari aspal badan badan+sudah baju+compang bak bak+truk bangku+taman
 bapak+jalan bawa bawa+bayi bawa+identitas bawa+ke beringin besar+tidur bibir+biru bisa bisu bojong bugel+rt
 bukan+odgj bule busa+jalan cadas cepat cibodas+ada cipondoh cuma cuma+gelandangan da dapat dapet+duit dari+kemarin
 dari+kontrakan dari+motor dekat+gerbang dekat+pasar dengan depan+klinik depan+metropolis depan+showroom
 depan+warung di+cipadu di+gazebo di+kontrakan di+kursi di+pos di+sini di+situ di+underpass dia+tinggal diam+aja
 diam+di dibawa+ke difabel dikasih+minum dikasih+teh dikenal dikeroyok dimyati dinsos dishub ditertibin ditertibkan
 ditertibkan+pak doang doang+sih emper gajah+tidak gazebo gelandangan+sering gendong+anak gerobak+parkir gini
 gitu+aja gor+dimyati gubuk gudang+rongsok halo halte halte+cikokol helm+rusak ibu+bawa ibu+tidur ini+tiap ini+tidak
 istri itu+sudah izin jalan+kyai jalanan+sekitar jatuh+tina jawab jaya jembatan+cisadane jendela juga+tidak
 kantor+kelurahan kardus kardus+di karena+rumahnya karunya+orang kata kata+dari kayanya kayanya+mulut kayanya+tidak
 kayu+jalan kecil+tidur kedinginan kejang+di kelurahan kenanga ketua kolong kolong+flyover kontrakan+gang koper
 kosong kp+sangiang kuat kuli kursi+taman kurus kyai kyai+maja lah laki+gondrong laki+mabuk laki+tidak laki+tua lama
 lansia+dan lansia+tanpa lap lari+dari lewat+jendela linglung+di luka+di luka+sekarang maaf+ganggu maaf+pak maja
 majikan maksudnya manis+jaya masih+bayi masjid+ada matahari mau+dibawa mengganggu menginap menit merangkak mereka
 mess minimarket+jalan minta mobil+di mulut+busa mung musafir nganter nyasar+mau odgj+pak orang+cacat orang+tabrak
 pak+lapor pakojan pamulang parkir pegang+dada pelapor penelepon penelepon+sopir penumpang penumpang+lansia phk
 pincang+pak pindah pinter pucat pulang+karena punya+siapa punya+uang pura2 pura2+pincang respon rongsok+jatake ruko
 rumah+tidur sadar+turun sahut sambil+tunjuk satu+orang saya+bawa saya+saya saya+sekarang saya+think sekarang+tidur
 sekarang+tumpang sekitar+8 showroom sipon sopir tampung tanpa+identitas teh telepon teman tenda teras+kelurahan
 tergeletak tergeletak+tidak terminal+cadas ternyata the think tidak+amuah tidak+denger tidak+dikenal tidak+mandi
 tige tiker tina toilet+umum toko+jalan toko+kayu tolong+ditertibkan tolong+lihat trs truk+rongsok trus tulis
 tunanetra umur+40an underpass usir+dari usir+keluarganya yang+berani yang+setrum yang+tolong yani
ot 2 02+05 03+rw 2+tidak 20an 2rb 3+anak 30an 45+tahun 60an =birth =body =hurt =road =smell =well @crowd ada+badan
 ada+identitas ada+laki ada+mobil ada+rombongan ada+saudara ada+tuna ada+yang aja+di ajak+bicara al+barokah
 al+ittihad al+muhajirin alat+darah ambruk anak+balita angkot+tidak angkut arah+bandara asing assalamualaikum+izin
 atm+ruko aye baca bahasa+indo baik bandara+terminal bank+bri banyak+anak bapak+gelandangan bapak+penjual barokah
 basah batuk bawa+3 bawa+karung bawa+koper bawah+jembatan baya baya+tidur bayi+tidur becak benda benda2 bengkak
 bengkel bengong berani beras bernanah besar+sudah beton biar bikin+gubuk bikin+tenda bocor bukan bulan+lalu buntung
 busa cantiga cibodas+sari cipadu cuma+bau curiga daan daan+mogot dan+gelandangan darah+di dari+padang dari+panti
 dari+wonogiri dekat+jembatan dekat+masjid dekat+rel denger depan+ruko depan+tangcity depan+toko depan+warteg
 di+bandara di+bawah di+blok di+ciputat di+emper di+komplek di+lapak di+perempatan di+pintu di+pom di+shelter
 di+tengah di+the di+tiang di+toilet di+uwung di+warung diam+bae dikenal+menginap dikit dipukul+preman disini dkm
 doang+di dokter duduk duduk+bengong duduk+di duit+pak duit+untuk emper+toko emperan+toko fatah fly fly+over gapura
 gapura+kp gardu gelandangan+banyak gelandangan+baru gelandangan+paksa gelandangan+sambil gelandangan+tua gerbang
 gerbang+tol halo+saya hamil+besar hari+lalu hi+theres hidup hujan ibu+gelandangan ibu+ini ibu+pingsan ibu+tidak
 indo ittihad itu+bapak itu+pak izin+lapor jadi+gini jaga jakarta+barat jalan+beringin jalan+palem jalan+pulang
 jalan+raya jalan+veteran jami janda jantung jatake jatuh+di jaya+kec jaya+rt jembatan+gerendeng juga+diam jumat
 kaki+bengkak kaki+kena kaku kaku+kayanya kali+sipon kalideres kamit kantor+kecamatan karunya+ada karunya+pak
 kata+abis ke+dokter kec kec+karawaci kel+tajur keliling+tidak kelurahan+manis kemana+sekarang kemarin kena+alat
 kenari keroyok kesakitan+terus kios+pulsa kira+mayat klinik+ibu km+21 kok+tidak kolong+fly kolong+tol komplek
 kontrak kontrak+kerja kopi korban+tabrak kosong+di kp+cantiga kreo+selatan kumat+kamit kuping kursi+roda kutabumi
 laki+kurus laki+terlantar laki+umur lalu+rumahnya lama+tidak lama+tolong lantai+2 lapor+ada lapor+dan lem lem+tidur
 lestari lho+pak lihat+ibu lok lowbat luka+lama lupa+jalan mabuk+lem makan+minum maki malam+pak malam+sekarang
 malam+tidak mana manusia+karung masak masih+sadar masih+tidur masjid masjid+cipadu masjid+jami mata mayat+ternyata
 melek mencret menginap+di merah+cikokol merah+pasar minimarket minta+tolong mobil+jalan modern mogot muda+20an
 muhajirin muka mulu mulut+keluar nama+siapa napas napas+satu netra netra+terlantar ngais ngobrol ngomel ngungsi
 ngungsi+di noh+di nurul+falah nya nyasar nyasar+di nyebut nyebut+nama orang+asing orang+cuma orang+dari orang+gigil
 orang+jatuh orang+kejang orang+luka orang+minta orang+pingsan orang+tidak over pabuaran+tumpeng padang+tipu
 pagi+pak pak+banyak pak+biar pak+dia pak+gelandangan pak+pakai pak+yang pakai+kayu pakai+terpal palem palsu
 panas+banget panti panunggangan pasar pasar+baru pasar+modern pasar+sipon paspor pegang pelanggan pelapor+ibu
 penjual+sate perum+ciledug perum+taman pinggir+jalan pingsan+di pisah pisah+dari pos pos+rw pos+satpam pulsa
 punya+duit puskesmas+cipondoh raden+fatah rawa rel risih roda ronda+kp rsud+dari rsud+kata ruang+tunggu rumahnya
 rumahnya+bakar rumahnya+hilang sadar salah sambil sampah+depan samping samping+masjid sangiang sari satpam
 satpam+kosong saudara saudara+tidur saya+bangun saya+lapor saya+ojol saya+tanya sejak sejak+pagi sendiri+tangis
 serang serpong+dekat sesak+napas siang+saya sigana sih+orang sih+tidak sini situ sopir+truk stabil starbucks stroke
 sudah+3 sudah+biru sudah+bulan sudah+dingin sudah+stabil sudah+tiga sudah+tige sudirman suka+bacok suka+maki
 sukabumi sukajadi suster tabrak+mobil tahu+mau tahu+nama taman+gajah tangan tangis+tidak tanya+jawab tanya+kata
 taruna tas tas+besar tato tato+tidur tega tempat+tinggal tengah+pasar teras+masjid terminal terus terus+pegang
 tetap tetap+di theres+a tiap+jumat tiap+malam tidak+bawa tidak+jawab tidak+melek tidak+respon tidur+disitu
 tidur+pakai tiga+hari tige+ari tiket tinggal+di tinggal+minta tipu+agen tol+tangerang tolong+pindah tua
 tua+gelandangan tukang tukang+parkir tulis+juga tumpeng tuna+netra tunggu+puskesmas tusuk umum untuk+ke
 usir+saudara uwung uwung+jaya veteran veteran+babakan via via+telepon warga+minta warga+perum waria+tua ya
ot 2 yang+kemarin yang+lewat yang+saya yth
ot 1 10+orang 2+hari 4+malam =kin =not ada+is ada+keluarganya ada+pasutri air+kaki alun2 ambruk+depan an anak+masih
 anak+muda anak+pada anak+yang angkat+tangan asih assalamualaikum astaga+ada bacok+orang bahaya+sih baju+rapi balita
 bandeng banyak+banget bapak+bawa bapak+yang baru+sudah baru+tidak basah+kuyup batu+ceper bau bekas belakang+kampus
 benda+ada bener+tidak bengkel+las berdaya bersama bicara bisa+ajak bisa+bahasa bojong+jaya bri bukan+ibu bunyi
 buta+duduk celana cengkareng ceper cisadane+ada cuma+tumpang dada dapet darah+dari dari+jam dari+kuping dari+lahir
 darurat data dekat+rumah dengan+bocah dengan+gelandangan depan+kontrakan depan+pom depan+rsud di+halte di+jangan
 di+jembatan di+jpo di+kolong di+lahan di+sawah di+selokan di+serpong di+stasiun di+taubah di+tugu digusur
 dikenal+tidur dinas+sosial dinsos+tolong diperban dipukul+satpam diri ditinggal+gitu dua+malam duduk+terus dulu
 emas emas+pasar falah ganggu+orang ganti gelandangan+bawa gelandangan+dengan gelandangan+kaki gelandangan+kayaknya
 gendong+bayi gerobak+pak goyang gudang halaman hari+nginep hendra hi hidungnya hotel ibu+muda ieu ieu+ada ig igd
 ingat ingat+di ini+orang istri+dengan item+tidak itu+ngaku jakarta jalan+merdeka jalan+pembangunan jalan+raden
 jalan+rasuna jalan+rel jalanan+10 jangan jangan+sampah jatuh+lantai jaya+jalan jembatan+cibodas jembatan+pasar
 jembatan+penyebrangan jkt jual+tisu kaki+luka kaki+putus kalau kali+mookervart kampus+umt kantor karung ke+rumah
 kejang+mulut keliling+komplek keran kerupuk ketemu+satu ketua+rt kh+hasyim klinik km+18 kok+ada kolong+jembatan
 korek kota+tangerang kudis kursi+tunggu kurus+banget kuyup kyknya lagi+laki lahir laki+setengah laki+tato lap+via
 lapak las lemas lihat+gelandangan lihat+perempuan linglung+tidak living living+bawah lumpuh makan+di mal malam+di
 mandir mangkal+tiap manis masjid+raya masjid+tidak masuk+komplek mau+pergi mayapada mayat+pak melihat melotot
 merdeka minta+minum modern+tolong modernland money mookervart muda+tidur mulu+tidak muncul mushola+al mushola+spbu
 musola+di nasabah nge ngelamun ngelantur nginep ngucur+darah noh nyusu orang+buta orang+diam orang+gelandangan
 orang+laki orang+nya orang+pakai orang+sudah orgnya pabuaran pagi+di pak pak+dari pak+depan pak+niki pak+orang
 pak+tolong pakai pakai+kursi pakai+sendal pasar+bandeng pembangunan pemilik penyebrangan perempatan+jalan
 perempuan+bawa perlintasan+poris pinggir+tol pohon+beringin pondok pondok+makmur prestasi putus raden rapi rasuna
 rasuna+kata rawat+di raya+serpong ribut roti rs+mayapada rs+sari rt+02 rumah+saya rumah+taman rw+07 sakit
 sakit+tidur sampai+muka sampai+tengah sari+asih saudara+tinggal saya+bukan saya+cerita saya+di saya+karunya
 saya+ketua sebelah+pabrik sekarang+ada sekarang+duduk sekedar sekedar+info sekitar+6 selokan sendiri+di seperti
 sesak+di setengah setengah+baya siapa+lagi sosial soto stadion+benteng stasiun+batu sudah+obat suka+tidur
 tadi+bapak tahu+alamat tahu+jalan taman+prestasi tanah+tinggi tanya+cuma tanya+diam tapi+sudah taubah telanjang+di
 teluknaga tengah+ada tengah+gang terbalik terdampar terdampar+di terminal+1 ternyata+orang ternyata+tidur terpal
 theres tidak tidak+bahaya tidak+berdaya tidak+pingsan tidak+pulang tidak+sahut tidak+tega tidur+bawah tidur+dekat
 tidur+sudah tindaklanjut tinggi+tidak tisu toilet toko+emas toko+roti tol+benda tol+karawaci tolong+tampung
 tolong+tindaklanjut truk+lari truk+tanah trus+dipukul trus+tidak tumpang+tidur tunggu+stasiun tuwo umt via+wa
 wa+gelandangan warteg warung warung+nasi warung+soto wonogiri yang yang+pingsan yang+rawat yang+satu yang+tempat
ot -1 2+malam 2+tahun 3+minggu 3+orang 3+rw 50an 6+gelandangan 6+tahun 7+tahun =nature @injured abis+tawuran ada+3
 ada+bocor ada+dua ada+duit ada+mayat ada+ongkos ada+perempuan ada+rumah ada+suara agak+kurang air+ketuban
 air+mancur ajak ajak+gelandangan alam alamat+sekarang amuk+lagi angkat+telepon apartemen asal+ngawi atas aula
 aula+kelurahan balkon banget+tidak bapak+dari bapak+ibu bapak+ojol baru baru+pulang batu+jaya batujaya bawa+map
 begal belakang+pabrik belakang+tidak berani+pulang besar+sekarang bidan biji bis+di bisa+napas bisa+tidur blok
 blok+di bocah+sekitar bocor+gas boga+siapa bolak bolak+kembali bonjol bosnya+pak box bungkuk butuh+tempat capek cat
 cikokol+tidak cipondoh+makmur city cluster cluster+yunani cuma+kata dadap daerah+km dapur dari dari+malaysia
 dari+pagi dari+rak dari+sore dari+tetangga daun dekat+flyover dekat+pintu dengan+adik dengan+dompet dengan+ganggu
 dengan+saya depan+indomaret depan+lapas depan+panti depan+rs depan+rumah dewasa di+air di+alun di+alun2 di+atas
 di+aula di+balkon di+bunderan di+got di+kandang di+kantor di+klinik di+luar di+pager di+peron di+polsek di+poris
 di+rest di+rs di+samping di+saung di+semak di+simpang di+tikungan di+warnet diam+wae diamankan+di dibacok
 dijemput+anak dingin dipukul ditaro ditinggal+di ditinggal+ibu ditinggal+saya ditusuk dulu+guru empang flamboyan
 flores gading+serpong galak gang+haji gang+masjid ganggu+sih gantung+diri garden gardu+pln gembor gereja
 gereja+santa gigit gile golok+di got grab habis+ongkos halte+sudah hangus hansip hari+tidak harmless harus
 hasanudin hati hebat hormat hubung huda ibu+hamil ikut+saya imam imam+bonjol induk ini+di ini+parah istri+saya
 istri+sudah itu+sekarang jajan jalan+flamboyan jalan+hasyim jalan+imam jalan+maulana jalan+tiap jambret
 jambret+jatuh jatuh+ke jaya+dekat jembatan+tanah jenguk jongkok jual+kue juga+cuma kaki+dari kaki+di kaki+gantung
 kalau+tidak kali kami+ada kami+di kami+tidak kaos karena+sakit karyawan kasih kata+dia kata+disuruh kata+ini
 ke+cirebon ke+pekalongan ke+tembok ke+tiang keabisan kec+benda kejar kelas keliling+rumah keluarganya+tidak
 kelurahan+gebang kembali+ke kenapa+cuma kepala+luka kereta+lewat kereta+tanah kh+pak kira+10 km+14 komplek+kami
 kontrakan+sebelah koran kosong+itu kp+sawah kue kulit kumat kumat+tidak kunciran+indah lagi+itu lagi+kereta
 laki+sering lalat+banyak lampu+merah lansia+duduk lansia+nyasar lansia+saya lansia+tidak lansia+yang lapas
 lapor+lansia lempar listrik+tidak loh+pak lombok lowongan lowongan+kerja ludes lupa+nama makam makan makan+dari
 malam+ini malam+lapangan malaysia mamat mancur mandi+sudah mansyur mantan map maria masih+hidup mau+kembali
 mau+minum maulana maulana+hasanudin minggu+tidak minggu+tidur minta+bantu minta+dijemput minta+duit mobil+pakai
 motor+dengan muda+duduk murid ngan ngawi no+12 no+3 nomor nongol nyender odgj+di odgj+perempuan ojol ojol+tabrak
 orang+dengan orang+lansia orang+ngambang orang+setrum orang+tua orangtua otw pacar padang+sederhana pagar
 pagi+tidak pajang pak+mansyur pak+sekarang pakai+tongkat palak+di palembang panjat+pohon pasa pasar+anyar
 pasar+induk pasar+malam pekalongan pelan pemakaman pembangunan+3 penjaga penumpang+saya perempatan+pasar
 pernah+pakai peron perum+banjar perut pikir pln pln+jalan polisi polsek+jatiuwung poris+gaga poris+indah
 poris+tidak pos+ojek posisi pulang+dari pun+tidak punten purwokerto puskesmas puskesmas+jurumudi puspem
 racun+kayanya rak+kata rombongan+ziarah rs+sitanala rsud+tidak rt+1 rt+2 rumah+ada rumah+tidak rw+1 rw+5
 sakit+tidak samping+mushola santa santa+maria sapu sapu+jalan saung saya+ini saya+jatuh saya+kira saya+lihat
 saya+panas saya+pasung saya+sejak saya+sopir saya+tki sdn+gebang sebut sebut+nama sederhana+jalan sehat+tidak
 sekarang sekarang+lagi sekarang+muntah sekarang+suka sekarang+tinggal selapajang+jaya semak sembilan semut
 sendalnya seragam setiap+malam setrum siapa+yang smp+tidak sok solo sopan sopir+box sopir+grab sore+duduk spbu+daan
 sudah+bungkuk sudah+dari sudah+dua sudah+keluar sudah+tenang suka+bawa suka+terlantar tabrak+di tabrak+truk tahan
 tahun+ajak tahun+saya tahun+tidak talking talking+ke tambah tangcity tangis+kesakitan tarik telinganya
 telinganya+keluar temen+kontrakan tempat+rumah tengah tengah+rel terakhir terjun+dari terlantar+anak
 terlantar+sudah terus+tidak tetangga+sekarang thamrin+depan tidak+galak tidak+keluar tidak+kembali tidak+pukul
ot -1 tidak+tidur tidur+5 tiket+hangus tikungan tikungan+jalan tilu titip tki+baru tolong+bantu tpa tpa+rawa
 trus+ditinggal tu tugu+jam tumpuk+di tumpuk+sampah tunggu+dijemput turun umur+6 video wae waras+duduk warkop+depan
 woi yang+kenal yang+urus yatim yunani ziarah
ot -2 # 10+tahun 2+orang 3+hari 35an 35an+rmbt 4+orang 6+orang 9+bulan =home =wait @fire @likely abuh ada+bayi
 ada+kaki ada+motor ada+tulang ada+warga adem aman ambon amuk+pak amuk+tapi anak+depan anak+di anak+diam anak+ngelem
 anak+sd anak+tapi anak+tidak anak+umur aneh angke angkot antar anter apa apa+cuma badan+dingin bag bakar
 bakar+kemarin bali bangun bantu banyak+darah bapak+naik bapak+tiap bapak+tua bawa+kayu bca+jalan bekal+sudah
 belakang+rumah belum+ada benda+kec benteng+betawi berhenti bertiga besok betawi biaya bis bisa+kembali bisa+ngomong
 bocah+2 bocah+kakak bokor boleh bolong boneka bonjol+depan bpjs brt bukan+minta bukan+target cari cbd cbd+ciledug
 cek cemara cemara+raya cibodasari cirebon cuma+usir dagang darah+dekat darah+masih dari+tangga dekat+balai
 dekat+lapangan dekat+situ dengan+orang dengan+pak dengan+saudara depan+cbd depan+gereja depan+ramayana depan+smk
 di+angkot di+dapur di+fly di+gerobak di+gubuk di+lokasi di+musola di+pengkolan di+puskesmas di+rumah di+tps dia+is
 dia+tidak diamankan dikasih disuruh+gelandangan ditembak ditembak+orang ditinggal ditusuk+di dua+duanya duanya
 duduk+dekat duit duit+di emang es gajah gaji gang+h gatot gatot+subroto gebang+raya gelandangan+itu gerak
 gubuk+bekas gudang+jalan haji+mencong halte+brt hamil+9 hermina his ibu iman indomaret is+a isi istirahat+di jaket
 jalan+benteng jalan+cemara jalan+dari jalan+gatot jalan+kaki jalan+merpati jalan+pakai jalan+sendiri jam+5 jambatan
 jembatan+ciledug jpo+depan jual+koran kab kab+tangerang kain kakak+saya kaki+patah kali+angke kamar+mandi
 kami+bertiga kandang kara kata+ibu kavling kayak+dikasih kayu kayu+di kebon kelahi kelapa keluar+dari
 kelurahan+benda kemana kemarin+sekarang kembali kembang kena+bacok kenal kereta kereta+di kereta+nanti kerudung
 kesini ketuban ketuban+di ketuban+sudah kira+saya kirim+orang kontrakan+saya korban+bakar kunci kurang+waras
 lagi+lewat lagi+pak lagi+tidur lain laki+pakai lampu lanjut lanjut+umur lansia+gelandangan lansia+laki
 lansia+perempuan larangan+utara laris laris+cibodas lemas+banget lho+sudah lihat+laki lihat+tidur linglung+dan
 listrik lk lok+jalan main makan+cuma makan+dikasih makan+tidak malah malam+dengan malam+saya malu manusia+silver
 masih+kecil masih+sehat mati mau+melahirkan mau+pulang mau+terjun melahirkan+di mencong meninggal+tadi merah
 merpati minta+pulang mogok motor+tiba muatan muka+sudah mungutin naik+motor ngambang+di ngatur ngawur ngitung
 ngomong+sendiri no nurul+iman nyasar+tidak obat+tidur odgj+bawa odgj+laki odgj+tidur ojol+stasiun orang+ibu
 orang+mabuk orang+pada orang+tergeletak pabrik pada+lari pagi pagi+saya pahanya pak+ada pak+sadar pakai+helm
 pakai+kerudung panas panas+tinggi pangkalan+ojol panjat parkir+mall parkir+pasar parung parung+serab pasar+bengkok
 pasar+ciledug pasar+lama pasar+malabar pasung+di patah+depan pelajar pengkolan penjual pensiun perempuan+duduk
 perempuan+muda perlu pernah pertigaan petir petugas pinang pingsan+depan pool pool+bus pos+kami pos+tidak potong
 presiden pun punya+kontrakan punya+ongkos punya+saudara rak ramayana rambut rame rawa+bokor rel+dekat resah rmbt
 rmbt+gimbal rombongan+gelandangan rong rong+hari rs+hermina rw sadar+mata sadar+tapi sakit+jiwa sakit+siapa
 sambil+ngitung sangiang+jaya satria saudara+jalan saya+ada saya+lagi saya+odgj saya+umur sdn sebatang sebatang+kara
 segera sekap sekarang+saya sekarang+sudah sekarang+tidak sekitar+7 sekolahan sempet send+tolong sepatu+pasar serab
 seret silver simpang sore+ada subroto sudah+7 sudah+dirubung sudah+mandi sudah+pada sudah+rong sudimara
 sudimara+pinang tabrak tabrak+motor tabrak+pak tabrak+tunggal tadi tadi+ada tali tangan+darah tangga tangis+di
 tanjakan tanpa+saudara telanjang+dada teman+saya temen temen+saya terjun terminal+cimone terus+sekarang
 tetangga+saya tiap tiap+pagi tiba+ambruk tidak+angkat tidak+apa tidak+bayar tidak+berhenti tidak+dikasih
 tidak+gerak tidak+kenapa tidak+lihat tidak+pernah tidak+sakit tidak+sekolah tidur+dari tidur+terus tidur+tiap
 tinggal+sendiri tkw tolong+arah tolong+saya tps truk+di truk+tabrak tua+banget tua+nyasar tua+sebatang tua+yang
 tugu+adipura tukang+bangunan tulang tumpuk tunggu+di turun+di urus utara warga warnet yang+kurang yang+ngambang
 yang+odgj yang+perempuan yang+punya yang+sakit yang+tabrak
ot -3 =blaze =lost =office @poison abk ada+anak ada+odgj ada+tempat adik anak+anak anak+jalanan anak+laki anak+saya
 asal babakan+kayanya bapak+jatuh bawa+golok bekal bendera bengkok berdiri bernyawa biasa buka+terus dalam+tidak
 dari+luar dari+malam datang dekat+palang dekat+stasiun di+atm di+cipete di+jalan di+rel di+ruko di+taman dijemput
 dikasih+obat ditinggal+bosnya duta duta+garden gajah+tunggal ganggu+jiwa gantung gas gelandangan+ketemu
 gelandangan+pakai gelandangan+tidak gimbal gosong guru haji halte+depan hamil ibu+saya ikut indah jahat
 jalan+gelandangan jalan+perintis jalan+satria jalanan jemput joget2 joget2+di jurumudi kami+saudara kantor+pos
 karang karang+tengah keluar kemerdekaan kemerdekaan+babakan kerja kirim kyk laki+itu laki+telanjang lalat langsung
 lansia+di lansia+jatuh lansia+penjual lapangan lebaran lepas liar mabuk+tidur mahasiswa malabar malam+depan marah
 masih+di melahirkan muka+biru musola nama ngambang ngoceh nyanyi obat pak+bapak palang pasar+laris pasung patah pd
 pelo penumpangnya perempuan perintis perintis+kemerdekaan pikun pulang pulang+ke racun racun+di reklame rokok rt
 rumah+kosong sampai+malam saudara+tolong saya+sudah sayat sebelah+bau sekali+lapor semua sering+tidur si smk smp
 suara subuh+ada sudah+ambil tahun+tidur target tawuran tegal tembok tenang tengah+taman tenggelam teras+ruko
 tiap+subuh tidak+amuk tidak+bangun tidak+bernyawa tol+bandara tolong+pak tongkat truk+ditinggal tugu tuh tutup uang
 viral yang+sudah
ot -4 =dead =drill =tale @breath @is=aged @is=treat agung angkat atm+bca begini belakang belum biasa+tidur bosnya
 buka depan+pasar di+dalam di+kamar dibawa+gelandangan disuruh dompet hari+tidur is jembatan+gajah jiwa jual kamar
 kata+mau ke ketemu+kepala lagi lansia+linglung larangan luar maling masjid+agung mata+buka mayat meninggal+di
 nanti+lagi napas+pak ngelem+di pada paksa pasar+cipadu pengendara perempatan+tugu pinangsia pisau pohon
 ruko+pinangsia rusak sampah saya saya+dari sd sekali selapajang sendiri setoran subuh sudah+tidak suka tadi+pagi
 telanjang tiap+sore topi tpu tpu+selapajang tunggal+tidak umur+minggu yang+biasa
ot -5 =arms =child =strike @birth agak ambil amuk bocah cipete golok jam ketemu kira+tidur kurang lansia+jual
 lansia+terlantar lansia+tidur nanti padahal sampai sekolah sudah+bangun tahun tetangga tiap+hari tidak+waras
 tua+tidak tunggal
ot -6 =elder =money =seek @danger @drowning @is=dead @kin @violence @weapon ada+lansia anak bca dalam habis kakak
 kira motor naik ngelem ngomong odgj ongkos orang+odgj sebelah sore tangis teriak tidak+napas waras
ot -7 =heart =mad @child @is=anak @is=bekal @is=odgj @suicide ibu+tua kami meninggal umur
ot -8 @body
ot -9 anak+jalan
ot -11 @is=lansia lansia
lansia 9 @is=aged @is=lansia lansia
lansia 8 =elder ibu+tua panti
lansia 7 ada+lansia lansia+terlantar lansia+tidur
lansia 6 anak+di anak+tidak bapak+tua jual lansia+di lansia+jatuh lansia+jual lansia+linglung lansia+nyasar
 lansia+saya linglung nyasar rumahnya sendiri
lansia 5 @breath cuma di+emperan emperan hari+tidak jalan jatuh jatuh+di ketemu+lansia lupa muka no penjual pikun
 saya+sendiri terlantar tetangga+saya tinggal tinggal+di
lansia 4 =limp =lost @bleeding @ill ambil dekat dengan+saudara duduk duduk+di gerendeng kantor kesakitan kompor
 kursi lansia+bawa lansia+duduk lansia+penjual lansia+perempuan lansia+pikun lansia+putri lansia+sendiri malabar
 nama nyasar+di nyasar+tidak padahal pagi pakai pasar+malabar pensiun pinang putar putri rw saya+kerja sudimara
 sumur tabrak+motor tadi tanya tetangga tidak+ada tinggal+sendiri tua tua+nyasar turun umur
lansia 3 90+tahun =food =force =thanks @injured @unconscious ambruk anak+tapi angkat banjir bapak+kontrakan
 bapak+saya bawa+buntelan berapa besar+sekarang biru bis bisa bisa+berdiri bisa+napas buntelan cengkareng cilacap
 darah darah+banyak dengan+orang denger+suara depan+panti di+depan di+gudang di+halte di+jalan di+saung di+sini dia
 diketok diketok+tidak disuruh disuruh+gelandangan ditinggal+anak dorong gang+haji gerobak giginya gubuk+bekas haji
 hidup ijah izin jalan+rasuna jauh kalau+ijah kamar+mandi kampung kara karung kasih kata+usir ke+cilacap ke+panti
 kebaya kecamatan keluar ketemu kios lanjut lansia+gelandangan lansia+laki lansia+penjaga lansia+terjebak
 lansia+tidak lapor+lansia larangan linglung+di lupa+mati makan+dari mandi+tidak mati+kompor mengaku merah
 motor+dengan muka+sudah no+3 pakai+kebaya pakai+kursi penjaga pos+satpam putih rasuna rasuna+kata rt rt+1 sahut
 sate saudara+jalan saung saya+jatuh saya+ketemu sebatang sebatang+kara sebelah semua semua+pakai suara sudah+biru
 sudah+tua tahun tahun+tidak tangga tangis+kesakitan terjebak+di terlantar+anak terlantar+di terus+di tiap+pagi
 tidak+bisa tidak+keluar tidak+sahut titip tolong+bantu tongkat tua+banget turun+dari yang+urus
lansia 2 1+rw 3+bulan 3+hari 75+tahun 78+tahun 80+tahun =done =sick =stir =water @kin ada+ibu ada+kartu air+sudah
 alam alam+jaya alamat alamat+sekarang ambulans anak anak+ditinggal anak+pada anak+sakit arah asking asking+untuk
 banget+tidak banjar banjar+wijaya baru baru+rt bawah bawah+pohon bekas bengkak berdiri bersih besok bibi bisa+rawat
 blok+di bocor bocor+semua boga+siapa bungkuk cari cina cuma+tangis dari+pagi dari+ranjang dari+tadi dari+tetangga
 darmi darussalam dekat+kubur demam demam+tinggi dengan+saya depan+puskesmas depan+rs di+bawah di+gerobak
 di+hareupeun di+kalimantan di+kamar di+luar di+polsek di+sumur di+taman dibuang dijemput dijemput+anak ditakoni
 ditinggal ditinggal+saya doang dompet+isi dua+hari dulu empang gang gelandangan+tiap gembor gudang gudang+jalan
 halte halte+depan hampir hareupeun his hujan ibu+kontrakan ibu+lansia ibu+saya iman inget isi istri+sudah
 jalan+jauh jalan+kenanga jalan+moh jalan+pelan jalan+pulang jalan+saya jantung jatuh+ke jual+koran kadang
 kalimantan kantor+kecamatan karang+timur kartu karunya kasur kata kata+mau kata+rumahnya kata+tunggu kec keeps
 keeps+asking kel+gembor kelurahan+gerendeng kenal kenanga kepala kepala+belakang kepala+luka kering kertas
 kira+saya klien komplek komplek+bawa kontrakan+sebelah koran kp kubur+cina kumat+tidak kurus kurus+kering lampu
 lampu+merah lanjut+umur lansia+ambruk lansia+ditinggal lansia+hilang lansia+kaki lansia+pr lansia+sakit
 lansia+tabrak lansia+tenggelam lansia+tetangga lansia+tinggal lansia+tua lapar lho+sudah linglung+dan luar
 luka+besar lumpuh lupa+nama main+di makan makan+cuma malam+saya mampu mampu+tolong masuk+panti mau+makan mau+minum
 mencong moh moh+toha motor+di nah ngopeni no+12 nomor nunggak nunggak+3 nurul+iman nyala+terus orang+ibu orangtua
 pada+tidak pak+cuma pak+sudah pak+tinggal pakai+tongkat panas parung parung+serab patah pelan penjaga+sekolah
 perumnas petugas plastik pos puskesmas puskesmas+jurumudi putar+komplek rambut ranjang ranjang+kepala rawat
 rsud+tidak rumah rumah+anak rumah+bocor rw+02 sakit+sudah saudara+dan saudara+tinggal saya+ini saya+mau
 saya+pingsan saya+sudah sebelah+rumah sebelah+sudah security+kata sehat+tidak sekali sekarang+muntah
 sekarang+tinggal selamat serab seret sering+tidur sesak sini solusi sopan stroke+sekarang suara+lampu sudah+bungkuk
 sudimara+jaya sudimara+pinang suka+lupa susah tadi+pagi tadi+putar tahu takut+kenapa tapi temukan teras+rumah
 terjebak tetangga+lansia tidak+angkat tidak+inget tidak+mampu tidak+tahu tidur+terus tilu timur tinggi toko tua+di
 tua+laki tunggal tunggu+dijemput umur+78 urus+tolong usir wae wijaya yang+biasa yang+rawat yang+tabrak
lansia 1 04+06 80an 80an+tidur 82+tahun =blaze =home @1 @is=family ada+belatung ada+saudara amankan anak+depan
 anak+ke anak+yang angin apotek+k24 arah+ke aria aria+santika bahu bakar bangun+dari basah batuk bawa+tongkat
 bekas+pos belatung belum+bisa bengkok benteng+betawi besar besar+depan betawi biasa bisa+angkat bisa+gerak
 bisa+minta bugel+pak buta+sendiri cari+rumah cibodas+baru cimone cimone+tidak cirebon city cluster dalam+rumah
 dan+tidak dari+kursi dekat+pohon dekat+situ dekat+tangcity delima denyut denyut+lemas depan+gereja depan+kantor
 depan+pos depan+toko di+bahu di+bekas di+kasur di+kios di+komplek di+minimarket di+prapatan di+rs di+warung
 dia+lupa diam+bae diamankan+di digigit digigit+anjing dijemput+di dijual dinas+sosial disabilitas+tidak disurvey
 ditaros ditinggal+di ditinggal+sendiri duduk+tapi dulu+guru gajah+tunggal gedor gemeter gereja gubuk h hasil hi
 hidup+sendiri hijau hilang icih ihsan itu+lho izin+lapor jalan+aria jalan+raden jalan+sendiri jamu jatuh+dari
 jatuh+tidak jual+kue jual+main k24 kader kaki+bengkak kaki+bengkok kami+amankan kami+bapak kampung+baru
 kampung+melayu kantor+pos kara+rumahnya karena karunya+sudah kasih+sebelum kasur+tidak ke+rumah kec+cipondoh
 keluar+darah keluar+dari kelurahan kembang kemis kena+angin kenanga+no kerudung kh+pak kira+80 komplek+kami kondisi
 kontrakan+pak korban+bakar kp+gebang kue kursi+roda laki+pakai lalu lampu+nyala lansia+buta lansia+hidup lansia+itu
 lansia+pakai lansia+sebatang lansia+sebelah lansia+sesak lansia+sudah lansia+tukang lansia+wedok lapak+rongsok
 larangan+utara lemari lho lihat+tidur linglung+tidak luka main mamat mansyur marga marga+sari masih masih+duduk
 masih+sehat masjid+nurul mata melayu merem minggu mogok nah+yang naik+terus nama+anak napas nengok ngompol ngontrak
 no+8 noh nurul nya+di nyala otw pagi+saya pak+kab pak+lansia pak+lurah pak+mansyur pak+pasar pak+satpam
 pakai+kerudung palang panti+lansia pasar+gerendeng pasar+kemis perempuan+tidur perum+bugel perumnas+2 plawad+indah
 posisi prapatan punya+rumah purwokerto raden rel+tanah roda rs+sitanala rt+04 rumah+aye rumahnya+dekat rw+11 sakit
 sakit+tidak samping+mushola santika saudara+sekarang saya+anak saya+cuma saya+tetangga saya+umur sebelum seems
 sekarang+di selamat+malam selapajang+jaya siapa siapa+lagi siapa+yang sosial stroke sudah+dua sudah+pak tabrak+di
 tabrak+lari tabrak+lemari tabrak+pak tahu+alamat tanya+arah tanya+cuma tarik+gerobak tembok teng terus tetangga+rt
 tidak tidak+bangun tidak+datang tidak+mau timur+dekat tinggal+dengan tinggi+sudah toha toko+pak tol+bandara tolong
 tolong+arah tolong+disurvey tolong+itu transmart transmart+cikokol tua+duduk tua+lansia umur+80 urus via wa
 warung+tidak wedok yang+bisa yo
lansia -1 10+tahun 2+anak 3+tahun 5rb 8+bulan 8+tahun =breath ada+darah ada+pak ajak+ngobrol alun2 anak+ibu
 anak+kecil anak+tetangga angkot+tidak antar ari asal babakan bagaimana banget+lihat bank+bri banyak bapak+di
 bapak+jatuh barat batu bawa+3 baya+tidur berobat besar+rt bicara bisu boneka bukan+ibu center cepat cipadu cipete
 ciputat cisadane dalam damri dengan+2 depan+bank depan+mcd di+kali di+kreo di+lobi di+parkir di+pinggir di+pom
 di+rsud di+situ di+toilet digusur dikasih+teh dikenal dimyati dititip dua+orang dua2nya duit+tinggal foto gaga
 galak gang+kelinci ganggu+jiwa gantung+di gardu gendong+anak gendong+boneka gor gor+dimyati hamil+tua hari+di
 hari+lalu harus hormat hubung ibu+di ibu+hamil ibu+ini ibu+sudah ibu+tidak ibu+tkw ini+tidak istirahat item jadi
 jalan+kisamaun jalan+mh jalan+pembangunan jaya+rt kaca kamar+kontrakan kami+meninggal karena+sakit kayanya+linglung
 kayanya+tidak ke+saya ke+tegal kebon+besar kecamatan+neglasari kejang kek kelas keliling+tidak kelinci kembar
 kenari ketauan ketuban kisamaun klinik kok+tapi kolam kolam+renang kolong+tol kompeni kontrakan+gang kontrakan+ibu
 kontrakan+jalan koper korban kp+kebon kuli kulit kurang laki+nyasar laki+pingsan lalat+banyak lansia+dan lansia+ke
 lansia+tanpa lantai lapangan lari+dari lobi lok lokasi luka+sekarang magrib mah makam makan+di makan+sederhana
 malam+ini manusia+gerobak marah mau+cari mau+ke mau+pergi mau+susul mcd mengganggu menit mess mh mh+thamrin minta
 modernland money mules mulu+tidak mulut+busa murid nambo nambo+jaya ngomong+mau ngungsi ngungsi+di nusa nusa+jaya
 nyebut nyebut+nama pabrik pabuaran+tumpeng pagi+di pak pak+kami pak+pakai pakai+sendal palsu pas pasar+sipon pasung
 pemakaman pembangunan pendatang pengendara pingsan+di pool+damri pos+rw preman punya+ongkos rawa+kompeni rehab
 renang robek rombongan+di ronda+kp rumah+makan rumah+ngomong rumah+saya sakit+jiwa salah+naik sambil+tunjuk samping
 saya+bangun saya+sopir saya+suka saya+tapi sayur sd sederhana segera sehat+kok sekali+di send send+tolong
 sendiri+di sendiri+sudah sendiri+tangis serang setrum situ subuh sudah+lama suka+teriak susul tahun+dititip tangan
 tapi+saya teh tempat+tinggal tenggelam+di terus+tidak thamrin the tidak+amuk tidak+dikenal tidak+galak tidak+ganggu
 tidak+kuat tidak+pakai tidur+5 tinggal+5rb toilet tolong+saya tolong+send tua+gelandangan tumpeng tuna+wisma
 tunarungu uang+di ujan umur+2 umur+sekitar untung waras wisma ya+pak yang yang+sakit
lansia -2 2+orang 2+tahun 3+anak 30an 5+hari =drill =joke =poor =seen =smell =still @abuse @crowd @is=ot @likely
 @poison ada+gelandangan ada+warga adik ajak alat amuk anak+laki anak+perempuan anak+sendiri angkot bacok badan
 bapak bapak+tidak bau bawa bawa+golok baya begal bensin beringin biaya bisa+bantu bisa+pulang bukan bulan+ditinggal
 busa ciledug daerah dahlia dari+rumah dengan+lansia depan+pasar di+bus di+kolong di+lapak di+perempatan di+tangga
 di+tengah di+terminal diam+terus dibawa dipukul ditinggal+ibu dua eh gantung golok hebat ibu+dengan ibu+tidur
 identitas identitas+di indah+blok istri jalan+beringin jalan+gajah jd kaki kaku kalau kalau+tanya kata+ibu kayak
 kayaknya kayanya kebon keluarganya kena ketemu+anak kk kok kontrakan kreo kuat lalat lari lepas lestari lihat
 listrik mabuk+tidur maling mall manis manis+jaya manusia masjid masjid+al melahirkan meninggal+di meninggal+tadi
 muda mulu mulut muntah naik nasi neglasari ngobrol ngomong+sendiri orang+sudah ot paruh paruh+baya pasar pasar+baru
 pegang pekalongan penelepon penumpang+lansia perempatan perempuan+umur pergi piatu pikir pinggulnya
 pinggulnya+kayaknya pintu pom pom+bensin pukul putus racun rawat+di rsj ruang ruko rumah+di rusak salah sampah
 sampai saya+dari saya+odgj saya+saya saya+tinggal sekap sekarang+dengan sekarang+tidak sekitar sekolah si sih
 simpang sipon sitanala smp sopir stasiun stasiun+tangerang sudah+4 sudah+kaku sudah+tidak sukajadi sukasari taman
 tangerang tanjakan tegal telanjang tengah+malam teriak+kesakitan terminal terminal+poris tiang tiang+listrik tiap
 tiap+sore tidak+napas tidak+sekolah tidak+tidur tidur+depan tkw tkw+bapak tol trauma trus tua+tidur tukang tulis
 tuna umur+9 warga waria+tua warung+saya wkwk yang+di yatim yatim+piatu
lansia -3 9+tahun =height =road =work abis ada ada+anak ada+perempuan anak+saya apa balita bank cbd cbd+ciledug
 dengan+anak depan depan+cbd di+pasar di+ruang duit gelandangan+di gendong habis hari ibu itu itu+sudah
 jalan+sitanala jiwa juga kakak kaki+tabrak kali ke keliling kemarin kolong kotor laki+tua lansia+yang lemas lewat
 malam masuk mau+lewat mayat minta+tolong ngomong orang+linglung orang+odgj orang+tidak parkir poris+indah pucat
 pulang+ke rombongan saudara+saya saudara+tidur serpong tanpa temen teriak tidak+makan tidur tolong+di truk
 tua+sakit waria
"""
