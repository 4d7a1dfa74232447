"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
ot 9 lk2 tua+sakit tuna
ot 8 manusia+gerobak mulut
ot 7 @ill ada+gelandangan bapak+itu barat cikupa depan+spbu gelandangan ibu+dengan identitas karunya kena laki
 orang+jalan orang+terlantar ot serpong sih tidak+tahu tol+tidak tuna+wisma ujan wisma
ot 6 40an =limp =sick =work @is=ot ada+orang bank cikokol dan darah+tidak eh gelandangan+tabrak gigil jalan+sitanala
 kampus kayak lapor mabuk mangkal ngesot orang orang+linglung pindah pinggir satpol satu seberang shelter spbu
 suami+istri the tol tua+tidur yang+tidur
ot 5 2+anak =poor a aja baju bikin bikin+bedeng biru bocah+kecil bugel bulan buta cepat cibodas dengan+2 dengan+anak
 depan depan+bank depan+ruko di+dekat di+pinggir disitu gang+kelinci gelandangan+di gerobak gondrong handapeun
 hari+di item jembatan kaki kalau+tanya kayaknya kecamatan kecamatan+neglasari kejang kek kelinci kontrakan+jalan
 kotor mangkal+di manusia mau+lewat muka+ancur muntah odgj+sudah orang+tidur parkir+di pas pincang pingsan preman
 punya punya+siapa rebahan sambil+gendong sitanala suami tahu tanya tempat terlantar tidak+punya tunarungu usir
 waria wisma+di yang+jatuh
ot 4 2+balita 3+bulan =breath =rails @1 @crowd @unconscious ada ada+bapak anak+usir ancur azores badan bangku
 bangku+taman banyak bapak bapak+duduk bapak+ini bawa+bayi bawah bawah+tol bayi+di bayi+sewa bengong berani+tolong
 beringin bisa+jalan cacat ciputat cuma+bisa cuma+gelandangan darah+kepala dari+rombongan dari+siang dengan
 dengan+satpol depan+kantor depan+mcd depan+showroom depan+stasiun di di+bangku di+cengkareng di+depan di+gardu
 di+mushola di+ruang di+the di+trotoar diri+di ditertibkan ditinggal+temen duduk+depan gelandangan+tidur gelar
 gendong+anak gitu gor identitas+di ini itu itu+orang jalan+di jalan+sudirman juga karunya+banget karunya+orang
 kata+dari kehujanan kel keluarganya kelurahan kembali+lagi kk kolong+fly kuat kumel kumpul kursi laki+40an
 laki+nyasar laki+tanpa laki+tidak laki+tua lalu lapor+di lapor+gelandangan laporan lewat luka luka+di maaf
 makan+hari mau+dibawa mau+lapor mau+tabrak mcd metropolis minta minta+sedekah mung mushola neglasari pak+di
 pak+karunya pak+lapor penumpang+lansia perempuan+umur pinggir+kali plawad poris+plawad punya+rumah punya+tempat rel
 respon rongsok ruang ruko ruko+azores ruko+saya sadar+diri sedekah sehat sewa showroom sipon stasiun
 stasiun+tangerang sudah+10 sudah+3 sudah+minggu sudirman+depan sukasari tahu+nama tangerang tanpa tengah+tol
 tergeletak ternyata tidak+bisa tidak+kuat tidak+makan tidur tidur+di tki toko tol+kunciran trotoar trotoar+depan
 trus tua+pakai tunjuk warung+saya yani
ot 3 3+anak 35+tahun =client =height =stir ada+ibu ada+identitas ada+luka ada+mobil ada+saudara ada+saya ada+yang al
 alat amuah anak+gelandangan ari asing aspal badan+sudah baju+compang bak bak+truk balita+di banget banyak+anak
 bapak+jalan bawa+identitas bawa+ke bedeng besar+tidur bisa bojong bugel+rt bukan+odgj bulan+lalu bule busa+jalan
 cadas cibodas+ada cipondoh cuma da dapat dapet+duit darah dari+kemarin dari+kontrakan dari+motor dekat+gerbang
 depan+klinik depan+metropolis depan+warung di+cipadu di+gazebo di+kontrakan di+kursi di+pasar di+pos di+sini
 di+tempat di+terminal di+underpass dia+tinggal diam diam+aja diam+di dibawa+ke dikasih+minum dikasih+teh dimyati
 dishub disini ditertibin ditertibkan+pak doang doang+sih emperan+toko fly fly+over foto gajah+tidak gazebo
 gelandangan+sering gerobak+parkir gini gitu+aja gor+dimyati gubuk gudang+rongsok halo halte halte+cikokol
 hamil+besar helm+rusak ibu+bawa ibu+pingsan ibu+tidur ini+tiap ini+tidak istri itu+sudah jalan+kyai jalanan+sekitar
 jatiuwung jatuh+tina jawab jaya jembatan+cisadane juga+tidak kardus kardus+di karena+rumahnya kata kayanya+mulut
 kayanya+tidak kayu+jalan kecil+tidur kedinginan kejang+di kenanga kepala+bocor ketua klinik+ibu kok kolong
 kolong+flyover kontrakan+gang koper kosong kp+sangiang kuli kursi+taman kurus kyai kyai+maja lah laki+gondrong
 laki+kurus laki+mabuk lansia+dan lansia+tanpa lap lapor+pak lari+dari lewat+jendela linglung+di luka+sekarang
 maaf+ganggu maja majikan makin makin+banyak maksudnya manis+jaya masih+bayi masjid+ada mata mata+terbalik matahari
 mengganggu menginap menit merangkak mereka mess minimarket+jalan mobil+di money mulut+keluar musafir nambo
 nambo+jaya ngaku+dari nganter nih nyasar+mau odgj+pak orang+cacat orang+pingsan over pakojan pamulang panas+banget
 panti parkir pasar penelepon+sopir penumpang phk pinter pucat pulang+karena punya+uang pura2 rawa+kucing
 rongsok+jatake rumah+makan sadar+turun sahut sambil sambil+tunjuk samping sangiang satu+orang saya+bawa saya+saya
 saya+sekarang sekarang+tidur sekarang+tumpang sekitar+8 selokan setrika sini sita sopir stroke sudah+4 sudah+5
 sudah+lama tabrak+tidak taman tangan tega teh telepon teman teras+kelurahan teras+masjid tergeletak+tidak
 terminal+cadas terus terus+pegang tetap tetap+di theres theres+a tidak+amuah tidak+denger tidak+mandi tidak+respon
 tidak+sadar tidur+depan tiker tina toilet+umum toko+jalan toko+kayu tolong tolong+ditertibkan tolong+lihat
 truk+rongsok tukang+parkir tulis tunanetra underpass usir+dari usir+keluarganya yang+setrum yang+tolong
ot 2 02+05 2+hari 20an 2rb 30an 4+hari 45+tahun =birth =body =hurt =road =well @bleeding @is=family ada+badan
 ada+musafir ada+pasutri ada+rombongan ada+tuna adu aja+di ajak+bicara al+barokah al+ittihad alat+darah ambruk
 anak+2 anak+balita anak+masih angkot+tidak angkut arah+bandara baca badan+panas bahasa+indo bank+bri banyak+banget
 bapak+gelandangan bapak+penjual barokah basah bawa bawa+3 bawa+karung bawa+koper bawah+jembatan baya baya+tidur
 bayi+tidur becak belakang+kampus benda benda2 beras berdaya bernanah besar+sudah beton biar bibir+biru bicara
 bikin+gubuk bikin+tenda bisa+gerak bisu bri bukan bukan+ibu buntung busa buta+duduk cantiga cibodas+sari cipadu
 cuma+bau curiga daan daan+mogot dan+gelandangan darah+dari dari+jawa dari+lahir dari+padang dari+panti
 dari+wonogiri dekat+jembatan dekat+masjid dekat+pasar dekat+rel denger depan+pom depan+tangcity depan+warteg
 di+bandara di+bawah di+blok di+emper di+jembatan di+jpo di+kolong di+komplek di+lahan di+lapak di+perempatan
 di+pintu di+pom di+shelter di+situ di+tengah di+tiang di+toilet di+tugu di+uwung di+warung difabel dikenal
 dikenal+menginap dikeroyok dikit dinsos dipukul+preman dkm doang+di dokter duduk duduk+bengong duduk+di duit+pak
 emper emper+toko gapura gapura+kp gardu gelandangan+banyak gelandangan+baru gelandangan+dengan gelandangan+jatuh
 gelandangan+kaki gelandangan+paksa gelandangan+sambil gelandangan+tua gerbang+tol goyang halo+saya halte+smpn
 hamil+di hari+lalu hidup hujan ibu+gelandangan ibu+ini ibu+tidak indo ini+ada ini+orang ittihad itu+bapak itu+pak
 izin izin+lapor jadi+gini jakarta+barat jalan+beringin jalan+ki jalan+palem jalan+pulang jalan+veteran jatuh+di
 jatuh+lantai jawa jaya+kec jaya+rt jembatan+gerendeng jendela jumat kaki+kena kaki+putus kaku kaku+kayanya
 kali+mookervart kali+sipon kamit kantor kantor+kecamatan kantor+kelurahan kapan kapan+saya karunya+ada karunya+pak
 kata+abis kata+usir kayak+abis kayanya ke+dokter kec kec+karawaci kel+tajur keliling+tidak kelurahan+manis
 kemana+sekarang kemarin kena+alat kena+serang keroyok kesakitan+terus ketemu+orang ki ki+samaun kios+pulsa
 kira+mayat klinik km+21 kok+tidak kolong+jembatan kolong+tol komplek kontrak kontrak+kerja kopi korban
 korban+tabrak korek kosong+di kp+cantiga kreo+selatan kumat+kamit kuping kursi+roda kutabumi lahir laki+terlantar
 laki+umur lalu+rumahnya lama lama+tidak lama+tolong lapangan+ahmad lapor+ada lapor+ndan lem lem+tidur lestari
 lho+pak lihat+ibu lowbat luka+lama lumpuh maaf+pak mabuk+lem makan+padang maki malam+pak malam+tidak mana
 manusia+karung masak masih+sadar masih+tidur masjid+cipadu mayat+ternyata melahirkan+tidak melek mencret
 menginap+di merah+cikokol merah+pasar minimarket minta+tolong mobil+jalan modern mogot mookervart muda muda+20an
 muka mulu mulu+tidak mulut+busa nama+siapa napas+satu nari netra netra+terlantar ngais ngobrol ngomel ngungsi
 ngungsi+di noh+di nyasar nyasar+di nyebut nyebut+nama nyusu orang+asing orang+buta orang+cuma orang+di orang+gigil
 orang+jatuh orang+kejang orang+luka orang+minta orang+nya orang+sudah orang+tabrak orang+tidak over+cibodas
 pabuaran+tumpeng padang padang+tipu pagi+pak pak+biar pak+depan pak+dia pak+gelandangan pak+ini pak+pakai
 pak+tolong pak+yang pakai+kayu pakai+kursi pakai+terpal palem palsu panunggangan pasar+modern pasar+sipon
 pegang+dada pelanggan pelapor pelapor+ibu pemilik penelepon penjual+sate penuh+luka perlintasan+poris perum+ciledug
 perum+taman pincang+pak pinggir+jalan pinggir+tol pisah pisah+dari polsek pom pos pos+satpam pulsa punya+duit
 pura2+pincang puskesmas+cipondoh putus rawa rel+tanah respon+kapan ribut roda ronda+kp rsud+dari rsud+kata rumahnya
 rumahnya+bakar rumahnya+hilang sadar salah samaun sampah+depan samping+lapangan samping+masjid sari satpam
 satpam+kosong saudara saudara+bikin saudara+tidur saya+bangun saya+ketua saya+lapor saya+ojol saya+shake saya+tanya
 saya+think saya+tidak sejak sejak+pagi sekarang+orang sekedar sekedar+info sekitar+6 sendiri+jalan sendiri+tangis
 serang+jantung serpong+dekat sesak+napas shake shake+dia siang siang+saya sigana sih+orang situ stabil starbucks
 sudah+biru sudah+bulan sudah+dingin sudah+stabil sudah+tige sudirman suka+bacok suka+maki suka+tidur sukabumi
 suster tabrak+mobil tahu+mau taman+gajah tampung tangis+tidak tanpa+identitas tanya+jawab tanya+kata taruna
 tas+besar tato tato+tidur temen+di tempat+tinggal tenda tengah+pasar terminal terpal think tiap+jumat tiap+malam
ot 2 tidak tidak+bawa tidak+berdaya tidak+dikenal tidak+jawab tidak+melek tidur+disitu tidur+pakai tiga+hari tige
 tige+ari tiket tinggal+di tinggal+minta tipu+agen tol+tangerang tolong+di tolong+pindah truk+tanah tua+gelandangan
 tukang tulis+juga tumpeng tuna+netra tunggu+puskesmas tusuk tusuk+alat umum umur+40an untuk+ke usir+saudara uwung
 uwung+jaya veteran veteran+babakan via via+telepon warga+minta warga+perum waria+tua warung ya yang yang+berani
 yang+kemarin yang+lewat yang+pingsan yth
ot 1 03+rw 10+orang 4+malam 60an =kin =not ada+apa ada+is ada+laki ahmad ahmad+yani al+azhom al+muhajirin alun2
 ambruk+depan an anak+3 anak+pada anak+yang angkat+tangan angke+ciledug asih assalamualaikum assalamualaikum+izin
 astaga+ada atap atm+ruko aye azhom bacok+orang bahaya+sih baik baik+sih baju+rapi balita bandeng bapak+mabuk
 baru+tidak basah+kuyup batu+ceper batuceper batuk+darah bau bengkel bengkel+las berani bersama betisnya
 betisnya+robek bisa+ajak bisa+bahasa bisul bojong+jaya brenti celana cepat+pak ceper cisadane+ada cuma+tidur
 cuma+tumpang dapet darah+depan dari+kuping dari+papua dari+rumah darurat data dengan+bayi dengan+gelandangan
 dengan+hormat depan+kontrakan depan+mall depan+rsud di+bahu di+ciputat di+halte di+jangan di+kaki di+lampu
 di+serpong di+stasiun di+taubah dia+mau diam+bae digusur dikenal+tidur dinas+sosial dinsos+tolong diperban
 diperban+tapi dipukul+satpam diri disabilitas ditinggal+gitu dua2nya duduk+terus duit+untuk emas emas+pasar gaduh
 ganggu+orang ganti gelandangan+kayaknya gelandangan+pegang gelap+banget gendong+bayi gotong halaman hampir+tabrak
 hari hari+ini hari+nginep hendra hi+theres hidungnya holland hotel ieu ieu+ada ig igd info jalan+pembangunan
 jalan+rasuna jalan+raya jalan+rel jalanan+10 jami janda jangan+sampah jatuh+dari jaya+jalan jembatan+gantung
 jembatan+penyebrangan jkt jual+tisu juga+diam kaki+luka kaku+ya kalideres karung karung+tidur kata+malam ke+rumah
 kejang+mulut keliling+komplek keran keringet keringet+dingin kerupuk kesamber+kereta ketemu+satu km+18 kok+ada
 kok+orang komunikatif kopi+di kosong+tidak kota+tangerang kudis kursi+tunggu kurus+banget kuyup lagi+kopi lagi+laki
 laki+setengah laki+tato lama+di lantai lantai+2 lap+via las lebam lemas lengan linglung+tidak living living+bawah
 lokasi lupa+jalan makan+di makan+minum mal malam+sekarang mangkal+tiap manis masjid masjid+jami masjid+raya
 masjid+tidak masuk+komplek mau+pergi mayapada mayat+pak melihat melotot merah+shinta minta+minum modern+tolong
 modernland motor+tidak muhajirin muncul mushola+al mushola+spbu musola+di napas nasabah ndan ngaco nge ngelamun
 nginep ngucur+darah niki niki+ada no+money noh nurul+falah nyasar+dari orang+dari orang+gelandangan orang+laki
 orang+pakai orang+tenggelam pabuaran pagi+di pak+cuma pak+dari pak+niki pak+pasar pak+sudah pak+tuna pakai+sendal
 papua pasar+bandeng pasar+baru paspor passport pembangunan penyebrangan perempatan+jalan pohon+beringin pondok
 pondok+makmur pos+rw prestasi punya+tuju raden+saleh rapi rasuna rasuna+kata rawat+di raya+serang raya+serpong
 risih roti+holland rs+mayapada rs+sari rt+02 ruang+tunggu rumah+di rumah+saya rw+07 sakit sakit+tidur saleh
 sampai+darah sampai+muka sampai+tengah samping+kantor sari+asih satpam+sampai saudara+tinggal saya+bukan
 sebelah+pabrik segera+di sehat+kok sekarang+ada sekarang+di senin seperti serang+km sesak+di setengah setengah+baya
 siapa siapa+lagi sih+tidak simpang+gondrong sopir+truk sosial soto stadion stadion+benteng stasiun+batu
 stasiun+tanah sudah+2 sudah+obat sudah+tiga sukajadi supir+truk tahu+alamat tahu+jalan taman+prestasi tanya+cuma
 tanya+diam tapi+masih tapi+sudah tas taubah telanjang+di teluknaga tengah+ada tengah+gang terdampar terdampar+di
 tergeletak+di terlantar+di terminal+1 ternyata+orang ternyata+tidur the+bus tiba tidak+bahaya tidak+brenti
 tidak+gaduh tidak+pingsan tidak+pulang tidak+saya tidak+tega tidur+bawah tidur+dekat tidur+sudah tindaklanjut
 tinggal tisu toilet toko+emas toko+pak tol+benda tol+karawaci tolong+tindaklanjut truk+lari trus+dipukul trus+tidak
 tubuh tumpang+tidur tunggu+stasiun usir+suami very via+wa wa+gelandangan warteg warung+nasi warung+soto wonogiri
 yang+rawat yang+satu yang+saya yang+tempat
ot -1 # 2+malam 2+tahun 3+minggu 3+orang 3+rw 3x 4+koang 50an 6+gelandangan 7+tahun 9+tahun =food =nature @injured
 @robbery @traffic abis+melahirkan abis+tawuran abuh ada+3 ada+duit ada+mayat ada+ongkos ada+rumah ada+suara
 ada+warga agak+kurang air+mancur ajak ajak+gelandangan alam amuk+lagi amuk+tapi anak+depan anak+kecil anak+takut
 anak+tapi angkat+telepon angke+sudah antar apartemen apotek+jalan asal+ngawi atas aula aula+kelurahan avanza bade
 bagaimana bakar banget+tidak bantu+pak baru+pulang baru+rt batik batu+jaya batujaya bawa+hp bawa+map bawa+tongkat
 belakang+pabrik belakang+pasar belakang+rumah belakang+tidak belum+pernah berani+pulang bis+di bisa+angkat
 bisa+tidur blok blok+di bocah+sekitar bocor+darah boga+siapa bolak bolak+kembali bolong bonjol+depan bosnya+pak
 bukan+mabuk bungkuk capek cat cikokol+tidak cipondoh+makmur cisadane cisadane+dekat city cluster+yunani cuma+kata
 dan+saya darah+di darah+jalan dari+merak dari+pagi dari+sore dari+tetangga dekat+flyover dengan+adik dengan+dompet
 dengan+ganggu dengan+keluarganya dengan+saya depan+indomaret depan+lapas depan+panti dewasa di+air di+alun di+alun2
 di+atas di+aula di+bunderan di+dapur di+kandang di+klinik di+luar di+peron di+polsek di+poris di+puskesmas di+rs
 di+rsud di+samping di+saung di+semak di+tikungan dia+di diamankan+di dipukul ditaro ditaro+di ditinggal+anak
 ditinggal+ibu ditinggal+saya ditusuk dulu+guru emang fatah flamboyan gading+serpong gajah galak gang+masjid
 ganggu+sih gantung+diri garden gatot gatot+subroto gelandangan+difabel gelandangan+itu gembor gendong+boneka
 gerbang gereja+santa gile golok+di grab gubuk+bekas habis+duit habis+ongkos haji+mencong hangus harmless harus
 hebat hormat ibu ibu+di ikut+saya induk istri+saya istri+sudah itu+sekarang jaga jajan jalan+flamboyan jalan+gatot
 jalan+hasyim jalan+raden jalan+tiap jambret jambret+jatuh jatuh+ke jaya+dekat jembatan+ciledug jenguk jpo
 jual+koran juga+cuma kaki+gantung kalau+tidak kali+sabi kambing kami+ada kami+di kami+tidak kandang+kambing karena
 karena+sakit karyawan kasih kata+dia kata+ini kavling ke+cirebon ke+pekalongan ke+tembok ke+tiang keabisan
 kec+benda kejar kel+gembor kelas keliling+rumah kelurahan+gebang kenapa+cuma kereta+masih ketuban+sudah kh+pak
 kira+10 km+14 komplek+kami korban+tidak kp+sawah kubur kumat kumat+tidak kunciran+indah lagi+itu lagi+orang
 laki+sering lampu lampung lansia+duduk lansia+nyasar lansia+saya lansia+tidak lansia+yang lapak+rongsok
 lapor+lansia lho listrik+tidak lombok lowongan lowongan+kerja lupa+nama mabuk+pak malam+ini malam+lapangan malu
 mamat mancur mandi+sudah mandir+depan mansyur map maria masih+napas mau+minum md medan melahirkan+3 minggu+tidak
 minggu+tidur minta+dijemput minum mobil+pakai mogok motor+dengan motor+tiba muda+duduk mulya+tidak murid ngalir
 ngalir+ke ngan ngan+bau ngawi no+12 no+3 nongol odgj+di odgj+perempuan ojol omong orang+dengan orang+lansia
 orang+ngambang orang+pasung orang+setrum orangtua pacar padang+sederhana pagi+tidak pahanya pak+itu pak+mansyur
 pak+muka pak+sadar pak+sekarang pak+tadi pakai+batik pakai+golok pakai+mobil palak+di palembang panas panjat+pohon
 parung pasar+anyar pasar+induk pasar+lama pasar+malam pekalongan pelan pembangunan+3 penjaga pensiun penumpang+saya
 perempatan+pasar perlu pernah+pakai peron perum+banjar perut pikir pingsan+depan pintu polsek+jatiuwung pom+bensin
 pool+bus poris+gaga poris+indah pulang+dari pun+tidak punten punya+kontrakan purwodadi purwokerto puskesmas
 puskesmas+jurumudi puspem putih+semua racun+kayanya raden raden+fatah rombongan+ziarah rs+sitanala rt+1 rumah+ada
 rumah+taman rumah+tidak rw+1 rw+5 saat sabi sakit+tidak sampai+step samping+mushola santa santa+maria sapu+jalan
 saung saya+jatuh saya+kira saya+pak saya+panas saya+pasung saya+sejak saya+sopir saya+tki saya+umur sd+gelandangan
 sdn+gebang sebut sebut+nama sederhana+jalan segera sehat+tidak sekarang+lagi sekarang+muntah sekarang+suka
 sekarang+tidak sekarang+tinggal selapajang+jaya semak sembilan semut sendalnya sendiri+tidak senyum seragam
 setiap+malam setrum simpang smk+yuppentek smp+tidak sok solo sopir+box sopir+grab sore+duduk step subroto
 sudah+bungkuk sudah+dari sudah+dua sudah+tenang suka+bawa suka+terlantar supir supir+travel tabrak+di tabrak+pak
 tabrak+truk tabrak+tunggal tadi+ada tadi+di tahan tahun+ajak tahun+saya talking talking+ke tambah tangcity
 tangis+kesakitan tarik tawa telinganya telinganya+keluar tenang+orang tengah tengah+rel terakhir terlantar+anak
ot -1 tetangga+sekarang thamrin+depan tiba+ambruk tidak+berani tidak+galak tidak+keluar tidak+kembali tidak+pakai
 tidak+pukul tidak+sekolah tidak+tidur tidur+5 tidur+terus tigaraksa tiket+hangus tikungan tikungan+jalan titip
 tki+baru tpa tpa+rawa travel trus+ditinggal tugu+jam tumpuk+di tumpuk+sampah uih umur+6 umur+sd untuk utara video
 waras+duduk warga warkop+depan woi yang+kurang yang+sakit yang+urus yatim yunani yuppentek ziarah
ot -2 10+tahun 2+orang 35an 35an+rmbt 4+orang 6+orang 6+tahun 9+bulan =home =wait ada+bayi ada+bocor ada+dua
 ada+kaki ada+motor ada+tulang adem alamat+sekarang aman ambon amuk+pak anak+diam anak+ngelem anak+sd anak+tidak
 anak+umur aneh angke angkot anter apa+cuma asal badan+dingin bag baju+robek bakar+kemarin bali balkon bangun
 bapak+dari bapak+ibu bapak+tiap bapak+tua baru bawa+kayu begal bekal+sudah belum+ada benda+kec bensin
 benteng+betawi berhenti bertiga besar+banget besok betawi biaya bidan biji bio bis bisa+kembali bisa+napas
 bocah+kakak bocor+gas boen boen+tek bokor boleh boneka brt bukan+minta bukan+target cari cbd cbd+ciledug cek cemara
 cemara+raya cibodasari cirebon cluster cuma+usir dagang darah+dekat darah+masih dari+malaysia dari+tangga
 dekat+balai dekat+lapangan dekat+palang dekat+pintu dekat+situ dengan+orang dengan+pak dengan+saudara depan+cbd
 depan+gereja depan+ramayana depan+smk di+angkot di+balkon di+fly di+gerobak di+gubuk di+lokasi di+masjid di+musola
 di+pengkolan di+tps di+warnet dia+is dia+tidak diam+cuma dikasih disuruh+gelandangan ditembak ditembak+orang
 ditinggal ditinggal+di ditusuk+di dua dua+duanya duanya duduk+dekat duit+di es gaga gaji gang+h gantung garut
 gebang+raya gerbang+rumah gereja gimbal got+kepala gudang+jalan halte+brt halte+depan hamil hamil+9 hermina his
 huda iman indah indomaret is+a isi istirahat+di jaket jalan+benteng jalan+cemara jalan+dari jalan+kaki
 jalan+merpati jalan+pakai jalan+ribut jalan+sendiri jambatan jemput+sekarang joget2 joget2+di jongkok jpo+depan
 jual+kue kab kab+tangerang kain kakak+saya kaki+dari kaki+patah kali kali+angke kamar+mandi kami+bertiga kandang
 kantor+pos kaos kara kata+disuruh kata+ibu kayak+dikasih kayu kayu+di kebon kelahi keluar+dari kelurahan+benda
 kemana kemarin+sekarang kembali kembali+ke kembang kena+bacok kenal kereta+di kereta+nanti kerja kerudung kesini
 ketuban+di kira+saya kirim+orang kok+pak kontrakan+saya kontrakan+sebelah korban+bakar kue kulit kunci kurang+waras
 lagi+lewat lagi+pak lagi+tidur lain laki+pakai lalat lanjut+umur lansia+di lansia+gelandangan lansia+laki
 lansia+perempuan lapangan larangan+utara laris laris+cibodas lho+sudah lihat+laki lihat+tidur linglung+dan listrik
 lk lok+jalan mabuk+tidur makan+cuma makan+dikasih makan+tidak malah malam+dengan malam+saya malaysia mantan
 manusia+silver masih+kecil masih+sehat mati mau+kembali mau+pulang mau+terjun melahirkan melahirkan+di mencong
 meninggal+tadi merah merak merpati minta+pulang muatan muka+biru muka+sudah mungutin naik+motor nama ngambang+di
 ngatur ngawur ngitung nurul+iman nyasar+tidak obat+tidur odgj+bawa odgj+laki odgj+tidur ojol+stasiun orang+besar
 orang+ibu orang+mabuk orang+pada orang+sekitar otw pabrik pada+lari pagi pagi+saya pak+ada pak+bapak pakai+helm
 pakai+kerudung panas+tinggi pangkalan+ojol panjat parkir+mall pasa pasar+bengkok pasar+ciledug pasar+malabar
 pasung+di patah+depan pelajar pemakaman penanganan pengkolan penjual perlintasan pertigaan petir pinang polisi pool
 poris+tidak pos+kami pos+tidak posisi potong potret presiden pun punya+ongkos punya+saudara ramayana rambut rame
 rawa+bokor rel+dekat resah ribut+rebut rmbt rmbt+gimbal rombongan+gelandangan rong rong+hari roti rs+hermina
 rsud+tidak rt+2 rumah+orang rw sadar+mata sadar+tapi sakit+jiwa sakit+siapa sambil+ngitung sangiang+jaya satria
 satu2 saudara+jalan saudara+tolong sawah sawah+tidak saya+lagi saya+lihat saya+odgj sayat sdn sebatang
 sebatang+kara sekap sekarang sekarang+saya sekarang+sudah sekitar+7 sekolahan sempet send+tolong sepatu+pasar seret
 sering+tidur siapa+yang silver smk sore+ada sudah+ambil sudah+dirubung sudah+keluar sudah+mandi sudah+pada
 sudah+rong sudimara sudimara+pinang tabrak tabrak+motor tadi tahun+tidak tali taman+potret tangan+darah tangga
 tangis+di tanjakan tanpa+saudara target tek tek+bio telanjang+dada teman+saya temen temen+saya tengah+taman
 tenggelam terjun+dari terlantar+sudah terminal+cimone terus+sekarang tetangga+saya tiap tiap+pagi tidak+apa
 tidak+bayar tidak+berhenti tidak+dikasih tidak+gerak tidak+lihat tidak+pernah tidak+sakit tidur+dari tidur+tiap
 tinggal+sendiri tkw toko+roti tolong+arah tolong+pak tolong+saya tps truk+di truk+tabrak tu tua+banget tua+nyasar
 tua+sebatang tua+yang tugu+adipura tukang+bangunan tulang tumpuk tunggu+di turun urus wae+di warnet woi+pak
 yang+kenal yang+ngambang yang+odgj yang+perempuan yang+punya yang+tabrak
ot -3 =lost =office =tale @likely abk ada+anak ada+odgj ada+tempat adik anak+anak anak+di anak+jalanan anak+laki
 anak+saya apa atm+bca babakan+kayanya bantu banyak+darah bapak+jatuh bawa+golok beda bendera bengkok bensin+jatake
 berdiri bernyawa biasa biasa+tidur bocah+2 bpjs dadap dalam+tidak dari+luar dari+malam datang dekat+stasiun
 depan+gerbang di+atm di+becak di+dalam di+got di+jalan di+rel di+taman diam+wae diamankan dijemput dikasih+obat
 ditinggal+bosnya duit duta duta+garden gajah+tunggal ganggu+jiwa gas gelandangan+pakai gelandangan+tidak gosong got
 guru haji halte+sudah hari+tidak ibu+saya ikut is jahat jalan+gelandangan jalan+perintis jalan+satria jalanan jam+5
 jurumudi kami+saudara karang karang+tengah kelapa keluar kemerdekaan kemerdekaan+babakan kereta kirim klenteng
 klenteng+boen kyk kyknya laki+itu laki+telanjang langsung lanjut lansia+jatuh lansia+penjual lebaran lemas+banget
 lepas liar mahasiswa main malabar malam+depan marah masih+di mlaku musola ngambang ngelem+di ngoceh ngomong+sendiri
 nyanyi obat orang+perempuan orang+tua pagar paksa palang parah parkir+pasar pasar+laris pasung patah pelo
 penumpangnya perempuan perempuan+duduk perintis perintis+kemerdekaan perlintasan+tanah pernah pikun pulang
 pulang+ke racun racun+di reklame rokok roti+jalan royal rt rumah+kosong rusak sampai+malam saya+sudah sebelah+bau
 sekali sekali+lapor sekitar semua si smp suara subuh+ada sudah+tidak tabrak+kereta tadi+pagi tahun+tidur
 taman+royal tawuran tegal tembok tenang teras+saya terjun tiap+subuh tidak+amuk tidak+angkat tidak+bernyawa
 tidak+kenapa tol+bandara tongkat trs truk+ditinggal tugu tuh turun+di tutup uang viral wae yang+sudah
ot -4 =blaze =dead =drill =seek @birth @breath @is=aged @is=treat @poison agung bekal belakang belum bosnya
 buka+terus depan+pasar di+cipete di+kamar di+ruko dibawa+gelandangan disuruh dompet gelandangan+ketemu hari+tidur
 jembatan+gajah jemput jiwa jual kamar kata+mau ketemu ketemu+kepala kira+tidur lagi lansia+jual lansia+linglung
 lansia+tidur larangan luar maling masjid+agung mata+buka mayat meninggal+di nanti+lagi napas+pak orang+tergeletak
 pada pasar+cipadu pd pengendara perempatan+tugu pinangsia pisau pohon ruko+pinangsia sampah saya saya+dari sekolah
 selapajang sendiri setoran subuh sudah+bangun suka telanjang teras+ruko tiap+sore tidak+bangun tolong+ini topi tpu
 tpu+selapajang tunggal+tidak umur+minggu yang+biasa
ot -5 =arms =child =strike agak ambil amuk angkat bca begini bocah buka cipete dalam golok ke lansia+terlantar nanti
 padahal sd tahun tetangga tiap+hari tidak+waras tunggal
ot -6 =money @danger @drowning @is=dead @kin @violence @weapon ada+lansia anak habis jam kakak kira kurang motor
 naik ngomong odgj ongkos orang+odgj sampai sebelah tangis teriak tidak+napas tua+tidak waras
ot -7 =elder =heart =mad @child @is=anak @is=bekal @is=odgj @suicide ibu+tua kami meninggal ngelem sore umur
ot -8 @body
ot -9 anak+jalan
ot -11 @is=lansia lansia
lansia 9 @is=aged @is=lansia lansia
lansia 8 =elder ibu+tua panti
lansia 7 ada+lansia anak+di lansia+terlantar
lansia 6 @breath bapak+tua jual lansia+di lansia+jatuh lansia+jual lansia+linglung lansia+nyasar lansia+saya
 lansia+tidur linglung nyasar pikun rumahnya sendiri
lansia 5 anak+tidak darah+banyak di+emperan emperan hari+tidak jalan jatuh jatuh+di ketemu+lansia lapor+lansia lupa
 muka no penjual saya+kerja saya+sendiri terlantar tetangga+saya tidak+ada tinggal tinggal+di tinggal+sendiri tua
lansia 4 =limp =lost @bleeding @unconscious ambil banjir bengkak cuma dekat depan+toko di+depan ditinggal+anak duduk
 gerendeng jalan+raden kantor kesakitan kompor kursi lansia+bawa lansia+duduk lansia+penjual lansia+perempuan
 lansia+pikun lansia+putri lansia+tidak malabar nama nyasar+di nyasar+tidak padahal pagi pasar+malabar pensiun putar
 putri raden sahut sudimara tabrak+motor tadi tanya tetangga tidak+sahut toko tua+nyasar turun umur
lansia 3 =food =force =thanks @ill @injured ambruk anak+tapi angkat bapak+kontrakan bapak+saya batuk bawa+buntelan
 becak bekas bensin+jatake besar+sekarang bibi bio bisa bisa+berdiri bisa+napas blok+di bocor bocor+darah boen
 boen+tek buntelan cengkareng cilacap darah dengan+orang dengan+saudara denger+suara depan+panti di+becak di+gudang
 di+halte di+jalan di+saung di+sini diketok diketok+tidak disuruh disuruh+gelandangan ditinggal dorong duduk+di
 fatah gang+haji gereja gerobak giginya got got+kepala haji hidup ibu+saya ijah izin jalan+rasuna jauh kaki+bengkak
 kalau+ijah kampung kara kasih kata+mau kata+usir ke+panti kebaya kecamatan klenteng klenteng+boen lampu lanjut
 lanjut+umur lansia+ditinggal lansia+gelandangan lansia+laki lansia+penjaga lansia+sendiri lansia+terjebak larangan
 linglung+di lupa+mati lupa+nama makan+dari mati+kompor mau+makan mengaku motor+dengan muka+sudah no+3 pakai
 pakai+kebaya pakai+kursi penjaga pinang pos+satpam punya+rumah raden+fatah rasuna rasuna+kata roti roti+jalan rt+1
 rumah rumah+tidur rw saung saya+jatuh saya+ketemu sebatang sebatang+kara sekarang+tinggal sesak sumur tahun
 tahun+tidak tangga tangis+kesakitan tek tek+bio terjebak+di terlantar+anak terlantar+di terus+di tiap+pagi
 tidak+bisa tidak+keluar tidak+mau titip toko+roti tolong+bantu tongkat tua+banget turun+dari urus+tolong yang+urus
lansia 2 1+rw 3+bulan 3+hari 75+tahun 78+tahun 80+tahun 80an 90+tahun =blaze =done =sick =stir =water @kin ada+kartu
 air+sudah alam alam+jaya alamat alamat+sekarang ambulans anak anak+pada anak+sakit anak+yang apotek apotek+jalan
 arah asking asking+untuk banget+tidak banjar banjar+wijaya baru baru+rt batuk+terus bawa+tongkat bawah+pohon
 bengkok berapa bersih besok biru bis bisa+minta bocor+semua boga boga+siapa bungkuk cibodas+baru cimone cina
 cirebon cuma+tangis dada damai dari+ranjang dari+tadi dari+tetangga darmi darussalam dekat+kubur demam demam+tinggi
 dengan+saya denyut+lemas depan+rs di+bahu di+gerobak di+got di+hareupeun di+kalimantan di+kamar di+larangan di+luar
 di+polsek di+sumur dia dibuang dijemput dijemput+anak dijual ditakoni ditinggal+di ditinggal+saya doang dompet+isi
 dua+hari dulu dulu+guru gang gembor gubuk+bekas gudang gudang+jalan halte halte+depan hareupeun his hujan
 ibu+kontrakan ibu+lansia inget isi istri+sudah itu+lho jalan+kenanga jalan+pelan jalan+pulang jalan+saya jantung
 jatake jatuh+dari jatuh+ke jual+koran jual+kue kadang kaki+bengkok kalimantan kamar+mandi kantor+kecamatan
 karang+timur kartu karung karunya karunya+sudah kasur kasur+tidak kata kata+rumahnya kata+tunggu ke+cilacap
 ke+garut kec keeps keeps+asking kel+gembor keluar kelurahan+gerendeng kenal kenanga kepala kepala+belakang
 kepala+luka kering kertas ketemu keujanan kios kira+saya klien komplek komplek+bawa kontrakan+sebelah koran kp
 kubur+cina kue kumat+tidak kurus kurus+kering lalu lama lampu+merah lansia+hilang lansia+kaki lansia+pr
 lansia+sakit lansia+sudah lansia+tabrak lansia+tenggelam lansia+tetangga lansia+tinggal lansia+tua lapar lapor
 lho+sudah linglung+dan luar luka+besar lumpuh main+di makan makan+cuma malam+saya mampu mampu+tolong mandi+tidak
 masuk+panti mau+kembali mau+minum merah motor+di nah naik+terus ngopeni no+12 nomor nunggak nunggak+3 nyala
 nyala+terus orang+ibu orang+tanya orangtua pada+tidak pak+ada pak+cuma pak+sudah pak+tinggal pakai+tongkat panggil
 parung patah pelan penjaga+sekolah periuk perumnas petugas pinggang plastik pos puskesmas+jurumudi putar+komplek
 putih putih+semua rambut ranjang ranjang+kepala rawat rsud+tidak rt rumah+anak rumah+bocor rumahnya+banjir rw+02
 sakit+sudah sate saudara+dan saudara+jalan saudara+sekarang saudara+tinggal saya+ini saya+sudah saya+tetangga
 sebelah sebelah+rumah sebelah+sudah security+kata sehat+tidak sekali sekarang+muntah selamat semua semua+pakai
 sendiri+tidak seret sering+tidur sini solusi sopan stroke+sekarang suara suara+lampu sudah+biru sudah+bungkuk
 sudah+tua sudimara+jaya sudimara+pinang suka+lupa susah tadi+pagi tadi+putar tahu tahun+lalu takut+kenapa tapi
 temukan teras+rumah terjebak tetangga+lansia tidak+angkat tidak+boga tidak+inget tidak+mampu tidak+tahu tidur+terus
 tilu timur tinggi tua+jatuh tua+laki tua+tidak tukang+becak tunggal tunggu tunggu+dijemput umur+78 umur+80an usir
 wa wae wijaya yang+rawat yang+tabrak
lansia 1 04+06 82+tahun =home @1 abis+sekarang ada+belatung ada+ibu ada+saudara aja+badan allah+pak amankan
 anak+depan anak+ditinggal anak+ke apotek+k24 arah+ke aria aria+santika bahu bakar bangun+dari basah bawa+hp
 bawa+map bawah belatung bengkok+tidak benteng+betawi berdiri besar+depan betawi bisa+angkat bisa+rawat boga+rumah
 bugel+pak buta+sendiri cari cari+rumah ciledug+indah cimone+tidak city cluster dan+tidak dari+kursi dari+pagi
 dekat+pohon dekat+situ dekat+tangcity delima denger denyut depan+gereja depan+kantor depan+pos depan+puskesmas
 di+bawah di+bekas di+kasur di+komplek di+pelataran di+periuk di+prapatan di+rs di+taman di+warung dia+lupa
 diamankan diamankan+di digigit digigit+anjing dijemput+di dinas+sosial diri disabilitas+tidak disurvey ditaros
 ditinggal+sendiri empang gajah+tunggal gang+delima gang+h garut gedor gelandangan+tiap gemeter hampir hasil hermina
 hi hidup+sendiri hilang icih ihsan iman itu+ngaku izin+lapor jalan+aria jalan+benteng jalan+jauh jalan+moh
 jalan+sendiri jaman jamu jatuh+tidak jawab jual+main k24 kader kami+amankan kami+bapak kampung+baru kampung+melayu
 kara+rumahnya karena ke+rumah kec+cipondoh kel kelurahan kembali+ke kemis kenanga+no kepala+bocor kerudung kh+pak
 kira+80 komplek+kami kondisi kondisi+sehat kontrakan+kosong korban+bakar kp+gebang kunci+dari kursi+roda lagi+bawa
 laki+pakai laki+sering lampu+nyala lansia+ambruk lansia+buta lansia+hidup lansia+itu lansia+pakai lansia+sebatang
 lansia+sesak lansia+tukang lansia+wedok lapor+pak lemari lho lihat+tidur linglung+diamankan linglung+tidak
 luar+negeri luka lurah main map marga marga+sari masih masih+duduk masih+sehat masjid+nurul mau+minta mau+urus mean
 melayu mencong merem minggu mogok moh moh+toha muntah+darah nah+yang nama+anak napas nengok ngetok ngetok+pintu
 ngompol ngontrak no+8 noh nurul nurul+iman nya nya+di otw padurenan pak+kab pak+lurah pak+mansyur pakai+kerudung
 palang panggil+tidak panti+lansia parung+serab pasar+gerendeng pasar+kemis pelataran perempuan+tidur periuk+damai
 perum+bugel perum+rumah perumnas+2 pingsan pingsan+di plawad+indah posisi pr prapatan purwokerto puskesmas
 rel+tanah roda rs+hermina rumah+aye rumah+orang rumahnya+dekat rw+11 sadar+diri sadar+turun sakit+tidak
 samping+mushola santika sarung satu2 saya+anak saya+cuma saya+mau saya+ojol saya+pingsan saya+tidak sebelum seems
 sekarang+di selamat+malam selapajang+jaya selatan serab si+lansia siapa+yang sosial stroke sudah+dua
 sudah+meninggal tabrak+di tabrak+lemari tabrak+pak tahu+alamat tahu+mau tanya+arah tanya+cuma tarik+gerobak tembok
 teng terhormat terhormat+saya terus tetangga+rt tidak tidak+datang tidur+di tigaraksa timur+dekat tinggal+dengan
 toha tol+bandara tolong tolong+arah tolong+disurvey tolong+itu transmart transmart+cikokol tua+duduk tua+lansia
 umur+80 via wedok yang+bisa yang+terhormat yo
lansia -1 10+tahun 14+tahun 2+anak 3+tahun 3+tidak 5rb 8+tahun =breath =tale =urgent @fire ada+darah ada+odgj
 ada+orang ahmad ajak+ngobrol anak+2 anak+3 anak+ibu anak+perempuan anak+tenggelam anak+tetangga anak+umur
 angkot+tidak antar ari asal babakan bacok+orang bagaimana bandara+terminal banget+lihat bapak+di barat batu
 bawa+koper belum beringin berobat besar+rt biasa+tidur bisa+hubung boneka bri bulakan buta+duduk center cepat
 cipete ciputat damri darah+tidak dari+rombongan dari+siang dengan+2 dengan+dompet depan+bank depan+klinik depan+mcd
 depan+ruko di+dalam di+kali di+kreo di+lampu di+parkir di+pom di+pos di+puskesmas di+rsud di+situ di+tangga
 di+tempat di+tetangga dia+mau diam digusur dikasih+makan dikasih+teh dimyati dititip dua+orang dua2nya duduk+depan
 duit+tinggal foto gaga galak ganggu+jiwa gantung+di gardu gelandangan+tua gendong+anak gendong+boneka gor
 gor+dimyati grab hamil+tua hari+di hari+lalu harus hormat ibu+bawa ibu+di ibu+hamil ibu+ini ibu+sudah ibu+tidak
 ibu+tkw ini+tidak istirahat item jadi jalan+beringin jalan+ki jalan+kisamaun jalan+mh jalan+pembangunan
 jatuh+lantai jaya+rt kaca kaki kaki+sudah kalau+malam kamar+kontrakan kami+meninggal karena+sakit kayaknya+sudah
 kayanya+linglung kayanya+tidak ke+tegal kecamatan+neglasari kejang kek kelas keliling+tidak kepala+jatuh kereta
 ketauan ketuban ki kisamaun kok+tapi kolam+renang kolong+tol kompeni kontrakan+gang kontrakan+ibu kontrakan+jalan
 koper korban kp+kebon ktp kuli kulit kurang laki+mabuk laki+pingsan lalat+banyak lansia+dan lansia+ke lansia+tanpa
 lapak lebam lemas+banget lok lokasi luka+sekarang mabuk+tidur mah makam malam+ini marah mau+ke mau+pergi mcd melek
 mengganggu menit mess mh mh+thamrin minta modernland mules mulu+tidak mulut+busa murid nambo nambo+jaya nari
 ngomong+mau ngungsi ngungsi+di no+money nusa nusa+jaya nyanyi orang+buta orang+di pabuaran+tumpeng padang pagi+di
 pak+di pak+kami pakai+sendal pakojan pakojan+rt palsu pas pemakaman pembangunan pendatang pengendara penumpang+saya
 penumpangnya perempuan+muda piatu pintu pool pool+damri pos+rw preman punya+ongkos punya+tempat putus rawa+kompeni
 rehab renang rokok rombongan+di ronda+kp rsj rumah+ngomong rumah+saya sakit+jiwa salah+naik sambil+tunjuk samping
 saya+bangun saya+pegang saya+suka saya+tapi sayur sederhana segera sehat+kok sejak sekarang+sudah send+tolong
 sendiri+di sendiri+tangis serang setorannya setrum situ+bulakan sopir+grab subuh sudah+bulan suka+teriak tabrak
 tahu+nama tahun+dititip takut tangan tanpa+identitas tapi+saya target tegal teh temen+saya tempat+tinggal tenggelam
 tenggelam+di tergeletak terus+tidak thamrin theres tidak+amuk tidak+galak tidak+ganggu tidak+melek tidak+pakai
 tidur+5 tinggal+5rb tolong+saya tua+gelandangan tua+sekarang tulis tumpeng tuna+wisma tunarungu uang+di ujan
 umur+sekitar untung waras wisma ya+pak yang+kemarin yang+sakit yang+suka yang+tidur yani yatim+piatu
"""
