"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
ot 10 tua+sakit
ot 9 ibu+dengan lk2 tuna
ot 8 barat cikupa manusia+gerobak mulut tuna+wisma wisma
ot 7 @ill ada+gelandangan bapak+itu darah+tidak gelandangan gelandangan+tabrak identitas kayak laki orang+jalan
 orang+terlantar ot serpong sih tol+tidak waria
ot 6 40an =limp =sick @is=ot ada+orang bank besar+sudah dan depan+bank depan+spbu disitu gelandangan+di gigil
 handapeun hari+di hitam hujan jalan+sitanala karunya kecamatan kembali+lagi kena kk kontrakan+jalan koper kotor
 lapor mabuk mangkal orang orang+linglung pindah pinggir rebahan satpol suami+istri terlantar tol usir
ot 5 2+anak =poor =work aja aja+di azores baju bangku bapak+duduk bawah biru bisa+jalan bocah+kecil bulan bule buta
 cepat cibodas cikokol depan di+bangku di+dekat di+ruang duduk+depan eh gendong+anak gerobak gondrong jalan+juanda
 juanda juga kaki kampus kecamatan+neglasari kejang kek laki+tidak laporan manusia mau+lapor mau+lewat meringkuk
 minta minta+sedekah muka+ancur muntah ngungsi odgj+sudah orang+tidur pak+di parkir+di pinggir+kali pingsan preman
 punya punya+siapa respon ruko+azores sadar+diri sambil+gendong satu sedekah shelter spbu stasiun+tangerang suami
 tahu+nama tawar tergeletak the tidak+punya tidak+sadar tidak+tahu tolong+lihat trotoar+depan tua+tidur tunarungu
 yang+jatuh yang+tidur
ot 4 2+balita 25an 45th =breath @crowd a ada ada+bapak ada+identitas ada+saudara ada+yang ancur angkut badan+sudah
 bangku+taman banyak bapak bapak+ini bawah+tol bayi+di bayi+sewa bengong berani+tolong beringin besar+tidur bikin
 bikin+bedeng boleh+pulang bugel ciputat darah+kepala dari+kontrakan dari+motor dari+rombongan dengan+2 dengan+anak
 dengan+satpol depan+mcd depan+ruko depan+stasiun di+bawah di+cengkareng di+depan di+gardu di+mushola di+pinggir
 di+tempat di+trotoar diri+di ditertibkan ditinggal+temen doang eks gang+kelinci gelandangan+tidur gelar gitu gor
 goyang ibu+bawa identitas+di itu jalan+di jalan+sudirman jawab jembatan juga+tidak kalau+tanya karung
 karunya+banget kata kayak+abis kayaknya kayanya+mulut kecil+tidur kejang+di kelinci keluarganya kelurahan kok kumel
 kumpul laki+40an laki+nyasar laki+tanpa laki+tua lansia+tanpa lapor+gelandangan lapor+pak lewat luka+di maaf
 makan+hari mangkal+di mau+tabrak mcd metropolis mushola nduwe nduwe+rumah neglasari ngesot pak+dia pak+karunya
 pak+tidur parkir pas penelepon+sopir penumpang+lansia pincang pinggir+jalan plawad poris+plawad punya+rumah
 punya+tempat rongsok ruang ruko+saya satu+orang sekarang+tidur sekarang+tumpang selokan sewa sopir stasiun sudah+10
 sudah+3 sudah+4 sudah+minggu sudirman+depan suka+tidur sukasari tahu taman+gajah tangerang tempat tempat+saya tenda
 tengah+tol ternyata terus tidak+nduwe tidak+respon tidur tidur+depan tidur+di tinggal+di tipu+agen toko
 tol+kunciran trotoar tulis tunjuk umur+25an usir+dari waria+tua warung+saya wisma+di yang+jemput
ot 3 20an 3+bulan 4+hari =client =height =rails =stir @1 @unconscious ada+badan ada+kakak ada+luka ada+saya agen al
 alat alat+darah amuah anak+2 anak+juga anak+masih anak+usir ari badan bak bak+truk balita+di banget banget+mau
 bank+bri bantaran+cisadane banyak+anak bapak+jalan bapak+kaki basah bawa bawa+bayi bawa+identitas bawa+ke
 bawa+koper bawa+ransel bawah+pohon baya bedeng benda bengkak+hitam bibir+biru bisu bojong bugel+rt bukan+cuma
 bukan+odgj bule+bawa buntung busa+jalan cadas cibodas+ada cuek cuma cuma+bisa cuma+gelandangan da dapat darah
 dari+kemarin dari+siang data dekat+gerbang dekat+masjid dengan depan+kantor depan+kelurahan depan+metropolis
 depan+polsek depan+showroom depan+tangcity depan+warteg depan+warung di di+cipadu di+emper di+gazebo di+kursi
 di+muko di+pasar di+pos di+sini di+terminal di+the di+underpass dia+tinggal diam+aja diam+di dibawa+ke difabel
 dikeroyok dimyati dishub disini ditertibin doang+sih duduk+wae duit+abis emper emperan+toko fly fly+over foto
 gajah+tidak gapura gapura+kp gazebo gelandangan+sering gerobak+parkir gini gitu+aja gor+dimyati gubuk
 gudang+rongsok halo halte halte+cikokol helm+rusak ibu+dan ibu+pingsan ibu+tidur ini ini+tiap itu+orang itu+sudah
 jalan+kyai jalan+raya jatuh+lantai jaya+rt jembatan+cisadane jemput+sudah jumat jumat+di jurumudi+baru kaki+kena
 kaki+putus kantor+kelurahan kardus kardus+di karena+rumahnya karunya+orang kata+dari kata+usir kayanya ke+warga
 kedinginan kehujanan kel kel+tajur kelurahan+gembor kena+alat kenanga keroyok ketua kira+mayat kok+tidak kolong
 kolong+fly kolong+flyover kontrakan+gang kontrakan+sekarang korban kosong kp+sangiang kuli kursi kyai kyai+maja lah
 laki+gondrong laki+mabuk lansia+dan lapor+di lewat+jendela lho+pak luka luka+sekarang mabuk+doang maja majikan
 makan+ke makan+padang makin makin+banyak maksudnya manis+jaya masih+bayi masjid+ada mata mata+terbalik matahari
 mau+dibawa melek menginap merangkak mereka meringkuk+di mess minta+makan mobil+di money muka+pukul muko mulu
 mulut+busa mulut+keluar musafir nambo nambo+jaya ngaku+dari nganter nih nyasar+mau odgj+pak orang+cacat orang+di
 orang+pingsan over pabuaran+tumpeng pagi+di pak+dekat pak+lapor pak+pakai pak+tidak pakojan panunggangan pasar
 pasien pegang+dada penelepon+warga perempuan+umur phk pinter pom pucat pulang+karena ransel rawa+kucing rel
 rongsok+jatake rsud ruko rumah+makan rumah+tidur sadar sadar+turun sambil sangiang satpam saya+bawa saya+saya
 saya+sekarang saya+think seberang sehat sekarang+di sekitar+8 sendiri+jalan sesak+napas setrika sewa+di showroom
 sini sipon sita sitanala stroke sudah+boleh sudah+lama tabrak+mobil tabrak+tidak tahun+kali taman tanpa tanya
 tanya+kata teman tempat+tinggal tenda+ada teras+masjid tergeletak+di tergeletak+tidak terminal+cadas terus+muntah
 terus+pegang tetap tetap+di theres+a think tiap+jumat tidak+amuah tidak+bawa tidak+bisa tidak+makan tidak+mandi
 tidak+rusuh tidur+disitu tiga+hari tki toilet+umum toko+jalan tolong tolong+di tolong+ditertibkan truk+rongsok
 tua+pakai tukang+parkir tulis+juga tumpang tumpang+tidur tumpeng underpass usir+keluarganya ya yang+berani
 yang+duduk yang+setrum yang+tolong yani yani+tidak
ot 2 02+05 10+orang 2+malam 2rb 3+anak 3+hari 3+malam 30an 35+tahun 45+tahun =hurt =kin =road =well @bleeding
 @is=family a+yani ada+ibu ada+is ada+mobil ada+musafir ada+pasutri ada+rombongan ada+tuna ajak+bicara al+barokah
 al+ittihad alkohol anak+balita anak+gelandangan angkat+tangan anjing arah+bandara asing aspal atap bacok+orang
 badan+kurus badan+panas bahasa+indo bahaya+sih baju+compang baju+di baju+rapi balai balai+warga banjir bantaran
 banyak+banget bapak+gelandangan bapak+penjual basah+kuyup batuk+darah bau+alkohol bau+menyengat bawa+anak
 bawa+karung bawah+jembatan baya+tidur bayi+tidur becak bekasi belakang+kampus benda2 bengkak berani beras berdaya
 bernanah biar bibirnye bikin+gubuk bikin+tenda bisa bisa+gerak bri bukan bukan+ibu bukan+mau bulan+lalu buntelan
 busa busuk+masih buta+duduk cacat cantiga cibodas+sari cipadu cipondoh cipto compang cuma+bau curiga dada+terus
 dan+3 dan+gelandangan dapat+duit darah+dari dari+jawa dari+karawang dari+panti dari+wonogiri dekat dekat+jembatan
 dekat+pasar dekat+perlintasan dekat+rumah dekat+tpu depan+klinik depan+pom depan+sekolahan di+bandara di+blok
 di+ciputat di+jembatan di+jpo di+kolong di+komplek di+kontrakan di+lahan di+lapak di+makam di+mobil di+perempatan
 di+pintu di+pom di+serpong di+shelter di+situ di+stasiun di+tengah di+tiang di+u di+warung diam diam+bae
 dikasih+minum dikasih+teh dikenal dikenal+menginap dikit dinsos dipukul+preman dipukul+satpam ditaros
 ditertibkan+pak dkm doang+di dokter dua2nya duduk emas emas+pasar emper+toko emperan futsal gaduh ganggu+malam
 gardu gelandangan+banyak gelandangan+baru gelandangan+bawa gelandangan+dengan gelandangan+dikeroyok
 gelandangan+jatuh gelandangan+paksa gelandangan+sambil gelandangan+tua gelandangan+yang gembor gerbang+tol
 gerobak+anak halo+saya halte+smpn hamil+besar hamil+di hampir+tabrak hari hendra hidungnya hidup hitam+bau hotel
 ibu+ini indo ini+orang ini+tidak istri ittihad itu+aja itu+bapak itu+yang izin izin+lapor jadi+gini jakarta+barat
 jalan+beringin jalan+cipto jalan+palem jalan+veteran jalanan+10 jalanan+sekitar janda jatiuwung jatiuwung+tidak
 jatuh+di jatuh+tina jaya jaya+kec jembatan+gerendeng jkt juga+diam kaki+bengkak kaki+luka kaku+kayanya
 kali+mookervart kali+sipon kalideres kamit kantor+kecamatan kapan kapan+saya karawang karunya+ada kata+abis
 kayanya+tidak kayu+jalan ke+dokter ke+rumah kec kec+karawaci kecapean kejang+mata keliling+tidak kemana+sekarang
 kena+serang kenapa kepala kepala+bocor kerja+terus kesakitan+terus ketemu+orang ki+samaun kios+pulsa klinik+ibu
 km+18 km+21 kolong+tol kontrak kontrak+kerja korban+tabrak korek kp+cantiga kreo+selatan kuat kuat+bangun
 kuli+panggul kumat+kamit kuping kursi+roda kursi+taman kursi+tunggu kurus kuyup laki+60 laki+kurus laki+tato
 laki+terlantar laki+umur lalu lalu+rumahnya lama lama+tidak lama+tolong lap lapar lapor+ada lapor+ndan lari+dari
 lari+tidur lestari lihat+ibu linglung+di luka+lama lupa+jalan maaf+ganggu maaf+pak makan+3 maki mal malam+di
 malam+pak malam+sekarang malam+tidak manis manusia+karung masih masih+disitu masih+sadar masih+tidur masjid+cipadu
 masjid+kel masuk+komplek mau+dikasih mau+ngomong mayat+ternyata melahirkan+tidak melati melotot mengganggu
 menginap+di menit menyengat merah+cikokol merah+pasar minimarket minimarket+jalan minta+minum minta+tolong
 mobil+jalan muda+20an muka muka+pak mulu+tidak mung mushola+al mushola+spbu musola+di naga nama+siapa nanah
 napas+satu nari ndan nerogtog netra netra+terlantar ngaco ngais nginep ngobrol ngomel+sendiri ngucur+darah
 ngungsi+di nurul+falah nyambung nyasar+di nyebut nyebut+nama orang+asing orang+baru orang+buta orang+cuma
 orang+gelandangan orang+gigil orang+jatuh orang+kejang orang+laki orang+luka orang+minta orang+nya orang+pakai
 orang+tabrak orang+tidak orang+yang ot+laki over+cibodas p pada+kumpul pagi+pak pak+biar pak+dari pak+depan
 pak+gelandangan pak+niki pak+tolong pak+yang pakai+sandal palem palsu pamulang panas+banget panas+gigil panggul
 panti panunggangan+barat pasang+tenda pasar+jatiuwung pasir pasir+jaya patung pelanggan pelapor+ibu penelepon
 penelepon+ketua penipuan penjual+sate penuh+luka penumpang perlintasan+poris persada perum+ciledug perum+taman
 pincang+pak pinggir+got pinggir+tol pisah pisah+dari plawad+utara pny pny+rumah pohon+beringin polite pos
 pos+satpam preman+sampai pulsa punya+uang pura2 pura2+pincang puskesmas+cipondoh rebahan+di respon+kapan risih
ot 2 robek roda ronda+kp rsud+kata rt+02 ruang+tunggu rumah+pondok rumahnya+bakar rumahnya+hilang sadar+darah sakit
 salah samaun sambil+tunjuk samping samping+masjid sari satpam+kosong saudara saudara+bikin saudara+tidur
 saya+bangun saya+ketua saya+lapor saya+ojol saya+shake saya+tanya saya+tidak sejak sekitar+6 sendiri+tangis
 serang+jantung sesak+di setengah setengah+baya shake shake+dia shinta siang+saya siapa sih+orang simpang+gondrong
 sopir+truk sore+masih stabil starbucks sudah+2 sudah+5 sudah+bulan sudah+dingin sudah+obat sudah+stabil sudah+tiga
 sudah+tige suka+bacok suka+maki sukabumi sya tadi+saya tahan+perut tahu+alamat tahu+mau tampung tanah+tinggi tangan
 tangis+tidak tanpa+identitas tanya+cuma tas+besar tato tato+tidur tega teh telepon temen+di tengah+gang
 tengah+pasar teras+balai teras+kelurahan terminal terminal+1 terpal terus+ambruk theres tiap+malam tidak+berdaya
 tidak+dengar tidak+dikenal tidak+gaduh tidak+jawab tidak+kuat tidak+melek tidak+pny tidur+pakai tige tige+ari tiker
 tiket tina tinggal toko+emas toko+kayu tol+tangerang tolong+data tolong+pindah total total+persada truk+lari
 tua+gelandangan tubuh tukang+rongsok tuna+netra tunggu+stasiun turn tusuk+alat u u+turn umur+40an untuk+ke
 usir+kontrakan usir+saudara usir+suami uwung uwung+jaya via warga+perum warga+rw warteg warung wisma+laki yang
 yang+kemarin yang+lewat yang+nganter yang+pingsan yang+tinggal
ot 1 03+rw 60an 7+orang =body ada+apa ada+di ada+laki ada+perempuan ada+satu adu air+kaki al+azhom al+muhajirin
 alun2 ambruk+depan an anak+3 anak+baru anak+bayi anak+dua angke+ciledug angkot+tidak ashari+kel asih astaga+ada atm
 atm+center atm+ruko aye azhom baca badan+gigil badan+kejang baik+sih baju+kotor bandara+terminal bapak+bawa
 bapak+mabuk bapak+pakai barokah baru+sudah baru+tidak batu+ceper batuk bawa+3 bawa+apa bawa+buntelan bawa+ktp
 bayi+sehat bekelir bekelir+babakan belum+makan bersama beta betisnya betisnya+robek beton bicara bicara+tidak
 bintaro bintaro+sektor bri+cimone busuk celana cengkareng ceper cisadane+ada cuma+satu cuma+tidur cuma+tumpang daan
 daan+mogot dada+sesak dari+hari dari+kuping dari+padang dari+pagi dari+papua darurat dekat+rel dengan+bayi
 dengan+gelandangan depan+kontrakan di+bahu di+bale di+gebang di+jangan di+jatake di+kaki di+lampu di+parkir
 di+punggung di+taubah di+toilet di+tugu di+uwung dia+mau digusur dikenal+tidur dikenal+tumpang dinas+sosial
 dingin+kaku dinsos+tolong diperban diperban+tapi disabilitas ditinggal+gitu dua+malam duduk+aja duduk+bengong
 duduk+di duit+pak duit+tidak duit+untuk dulu dulu+pernah falah flyover ganggu+orang gelandangan+kayaknya
 gelandangan+kejang gelandangan+lokasi gelandangan+tiap gelandangan+tolong gendong+bayi gerobak+di gotong gudang
 halaman hampir hari+lalu hari+nginep hi+theres hitam+tidak holland hotel+narita hp ibu+gelandangan ibu+muda
 ibu+tidak idungnya ig igd ijin+lapor ingat ingat+di ini+ada itu+pak jalan+ahmad jalan+marsekal jalan+rasuna
 jalan+rel jalan+untung jami jangan+sampah jatake jawa jaya+jalan jembatan+penyebrangan jendela kakak+ada
 kaki+pincang kaku+ya kami+urus kami+warga kampus+umt kan kan+lagi kantor karung+besar karunya+pak kayaknya+sudah
 kejang+mulut keluar+darah kelurahan+manis keran kereta+lewat kereta+mau keringet keringet+dingin kerupuk
 kesamber+kereta ketapang ketemu+satu kewalahan klinik km kok+ada kok+tapi kolong+jembatan kontrakan+karena
 koordinasi kopi kopi+di kota+tangerang kran ktp ktp+kata kudis kuli+bangunan kunjung kutabumi kyk+busuk lagi+kereta
 lagi+kopi lagi+laki lahan+kosong laki+di laki+setengah lama+di lantai+2 lari lebam lem lem+tidur lengan
 lihat+gelandangan linglung+tidak living living+bawah lokasi lontong lowbat mabuk+lem makan makan+di makan+minum
 mangkal+tiap marsekal masak masjid masjid+al masjid+jami masjid+tidak mayapada mencret merah+shinta merah+tugu
 minggu+lalu mobil+rongsok modern modern+tolong modernland mogot mogot+km mookervart muda+tidur muhajirin napas
 narita nge ngegelar ngelamun nginep+di ngomel niki niki+ada noh noh+di ntu ntu+orang nyasar+dari nyusu orang+dari
 padang+tipu pak pak+cuma pak+duduk pak+ini pak+kaki pak+odgj pak+pasar pak+tuna pakai+kardus pakai+kayu
 pakai+terpal panggil panggil+minta papua pasang pasar+modern paspor passport penjangkauan penyebrangan
 perempatan+jalan pingsan+di pintu+masuk pondok+makmur pos+rw prestasi pulang+dari puluh punggung punya+duit
 punya+kaki punya+tuju puri puri+beta rabu rapi rasuna rasuna+kata rawa rawat+di raya+serang raya+serpong rel+tanah
 ribut robek+di ronda+rt roti+holland rs+mayapada rs+sari rsud+kota rt+kami rumah+pak rw+07 sahut sakit+tidur
 sakit+tinggal sambil+tangis sampah+depan sampai+darah sampai+tengah samping+kantor sari+asih satpam+kami
 satpam+sampai satu+saudara saudara+minta saung+dekat saya+bukan sayur+di sehat+kok sejak+pagi sekarang+ada
 sekarang+orang sekedar sekedar+info sektor sektor+9 send seperti serang+km serpong+dekat siapa+lagi sigana
 sih+tidak sinar+jaya singgah sini+pasien situ sosial soto spanduk stadion stadion+benteng stasiun+batu sudah+biru
 sudirman sukajadi sukarasa supir+truk suropati suster tadi+malam tahu+jalan tajur takut+tabrak taman+kayu
 taman+prestasi tangerang+tiap tanya+diam tapi+sudah taruna taubah telanjang+di telepon+masuk teluknaga terdampar
 terdampar+di terlantar+di ternyata+orang terus+lihat the+atm tidak tidak+angkut tidak+bahaya tidak+mau tidak+saya
 tidak+tega tidur+bawah tidur+dekat tindaklanjut tinggal+minta toko+pak tol+benda tol+karawaci tolong+send
 tolong+tindaklanjut tukang+becak tukang+sayur tumpang+di tunggu+puskesmas tusuk umum untung untung+suropati very
 veteran+babakan via+wa wa wa+gelandangan warga+minta warkop warung+nasi warung+soto wonogiri yang+ngegelar
 yang+rawat yang+satu yang+saya yang+suka yang+tempat yth
ot -1 # 2+tahun 3+minggu 3+orang 3+rw 4+koang 6+gelandangan 7+tahun 80+tahun 9+tahun =nature =part =wait @robbery
 @threat a+dan a+mentally abis+begal abis+cerai abis+tawuran abuh ada+bocor ada+darah ada+duit ada+kali ada+mayat
 ada+penumpang ada+rumah ada+suara agak+kurang agustinus air+mancur ajak ajak+gelandangan alam alamat+sekarang alun
 ampun amuk+di amuk+tapi anak+kontrakan angkat+telepon angke+sudah apa+tidak apartemen apotek+jalan asal+ngawi
 aula+kelurahan bacok badan+orang bade bagaimana balkon+parkir banget+tidak bangun bangun+di bangun+sudah bank+bjb
 bapak+di bapak+ibu bapak+ojol baru+pulang batu+jaya batujaya bawa+alat bawa+hp bawa+map bawa+pisau bawa+tongkat
 bayi bayi+ditinggal bca+jalan belakang+pabrik belakang+tidak belum+ada berani+pulang besok bibi bibirnya bio bis+di
 bisa+angkat bitung bjb bocah+gelandangan bocah+sekitar bocor+gas boen boen+tek boga+siapa boleh+minta bolong
 bonjol+depan bosnya+pak bukan+mabuk bukan+minta bungkus calo cari+tempat cek ceramah ciledug cina cluster
 cluster+yunani cuma+kata cuma+tangis daerah+km dan+saya dapur darah+banyak darah+masih dari+jendela dari+lt daun
 dekat+flyover dekat+pabrik dengan+bapak dengan+dompet dengan+ganggu dengan+keluarganya dengan+saya dengan+tiang
 depan+indomaret depan+panti depan+rumah di+air di+alun di+aspal di+aula di+balkon di+bunderan di+gerobak di+kandang
 di+kantor di+kasur di+kel di+kereta di+klinik di+lapas di+masjid di+parung di+peron di+puskesmas di+putar di+rest
 di+rs di+rsud di+semak di+tikungan diamankan+di dibacok dijemput+anak ditaro+di ditinggal ditinggal+ibu dorong
 dua+bocah duit+sudah dulu+guru fatah flamboyan gaga gajah+tunggal gang+h gang+masjid ganggu gantung+diri gardu+pln
 gebang gelandangan+botol gelandangan+difabel gelandangan+itu gelandangan+terus gelang gelang+nama gereja+santa
 gereja+st giant giginya gigit gile golok+di grab gubuk+bekas guy habis+ongkos habis+uang halte+depan harmless harus
 hati hebat hermina hilang ibu ibu+di ibu+lanjut ibu+sudah ikut+saya ill ill+guy indonesia intip inyo irigasi
 istirahat istri+sudah itu+sekarang jadi jaga jalan+flamboyan jalan+kisamaun jalan+raden jalan+sambil jalan+tiap
 jalanan+pada jambret jawab+ngelantur jaya+dekat jaya+kondisi jenguk jongkok jual+koran juga+cuma kaca kakak+saya
 kaki+gantung kami+ada karang+sari kasih kata+disuruh kata+ini kavling kayanya+sudah ke+atas ke+medan ke+orang
 ke+padang ke+pekalongan ke+tiang kecil+pak kel+gembor keluar+dari keluarganya+tidak kelurahan+gebang kemarin+sore
 kembali+ke kenapa+cuma kerudung kesamber kesini+pak ketemu+anak ketuban+sudah kh+pak kira+10 kira+saya kisamaun
 km+14 komplek+kami kontrakan+kosong korban+tidak kosong+itu kp+rawa kp+sawah kubur+cina kunciran+indah
 kunciran+jaya lagi+bawa lagi+di lagi+itu lagi+orang lagi+tidur laki+sering laku lalu+sekarang lampung lansia+bawa
 lari+tidak las+jalan leher lempar lihat+laki lihat+linglung linglung+dan listrik+tidak loh+pak lowongan
 lowongan+kerja lt+2 lupa+nama makam malam+lapangan maling+di malu mancur mandi+sudah mandir+depan mansyur mantan
 mantu map maria masih+smp masjid+agung massa mau+minggir mau+minum mau+sebut mayat+laki md melamun mentally
 mentally+ill merah merah+gajah mesjid minggir minggu+tidur mobil+dengan mobil+pakai motor+dengan motor+tiba
 mulya+tidak murid naik+motor nasi+bungkus ngaku+lari ngan ngan+bau ngasih ngawi ngobrol+dengan nomor nongol nyai
 nyangkut nyangkut+di nyanyi+di nyasar+bisa nyender nyender+di nyentuh ojol ojol+stasiun ojol+tabrak omong
 orang+aneh orang+dengan orang+habis orang+ibu orang+lansia orang+mabuk orang+ngambang orang+pasung orangtua
 pabrik+sepatu padang+sederhana pagar+jembatan pagar+minta pagi+tidak pajang pak+bantu pak+haji pak+mansyur
 pak+paman pak+sadar pak+saya pakai+golok pakai+kerudung pakai+seragam palak+di palembang paling paman panci
 pangkalan+ojol paninggilan+utara panjat+pohon panunggangan+timur papan papan+reklame parkir+mall pasar+malam
 patah+depan pekalongan pelan pelapor+a penelepon+sudah penelepon+tidak pengungsi penjaga penjaga+sekolah
 penumpang+saya perempuan+odgj pernah+pakai perum+banjar pidato pihak pikir pinggang pinggang+sakit pintu+air pln
 pln+jalan pohon+kelapa pom+bensin poris poris+gaga poris+indah pr pun+tidak purwodadi purwokerto puspem putar putri
 racun+kayanya raden raden+fatah raya rebut rebut+lapak remaja resah rombongan+ziarah rs+hermina rs+sitanala
 rs+sudah rsj rt+1 rt+2 rumah+ada rumahnya+banjir rusuh rw+11 saat sampai+step samping+mushola sanggup santa
ot -1 santa+maria satu+sudah saudara+4 saudara+ditinggal saudara+jalan saya+bisa saya+kira saya+meninggal
 saya+pasung saya+racun saya+sejak saya+sopir saya+tki saya+umur sd+gelandangan sehat+tidak sekarang sekarang+lagi
 sekarang+muntah sekarang+suka sekarang+tinggal semak semalam sembako semut sendiri+karunya sendiri+tidak
 sendiri+tidur sepatu sih+tapi smk soetta sopir+box sopir+grab st+agustinus suami+saya sudah+dari sudah+kaku
 sudah+luka sudah+tenang suka+terlantar tabrak+di tabrak+jalan tadi tadi+di tadi+subuh tahun+ajak tambah tangcity
 tangga tangis+kesakitan tanjakan tanpa+saudara tapi tarik tawa+di tek tek+bio telah telanjang+dada telinganya
 telinganya+keluar temen+kontrakan tempat+rumah tenang+orang tenggelam+ke terakhir teras+puskesmas teriak+minta
 terminal+2 terminal+cimone terus+dari tiba+ambruk tidak+berani tidak+gerak tidak+keluar tidak+kembali tidak+pakai
 tidak+sanggup tidak+tidur tidak+turun tidur+5 tidur+terus tigaraksa tikungan tikungan+jalan titip tki+baru
 tkw+bapak tol+bitung tolong+ambulans tpa tpa+rawa tu tugu+jam tumpuk+di tunggu+dijemput uang+di umur+6 untuk urus
 usir+mantu waras+tidur woi+pak yang+sayat yang+teriak yang+urus yatim yunani ziarah
ot -2 10+tahun 2+orang 35an 35an+rmbt 3x 4+orang 6+tahun 7+sudah 9+bulan =home =lost =tale =thanks @fire @injured
 @likely ada+bayi ada+dua ada+kaki ada+motor ada+ongkos ada+tulang ada+warga adem agung aja+saya aman ambon ambulans
 amuk+pak anak+depan anak+di anak+diam anak+kecil anak+ngelem anak+sd anak+tapi anak+tidak anak+umur angke antar
 anter asih+ciledug aula avanza bae+di bag bakar bale+kota bali balkon bandara bangunan bangunan+jatuh bantu
 bantu+pak bapak+dari bapak+tiap baru+rt bawa+kayu bawa+tas bedeng+samping begal bekal+sudah belakang+rumah belas
 benda+kec bensin benteng+betawi betawi biasa biasanya biaya biji bis bisa+kembali bisa+napas bisa+tidur bocah+kakak
 bocor+darah bocor+tidak bokor bolak bolak+kembali boneka botol bpjs brt bukan+target bulat cari cbd cbd+ciledug
 cemara+raya cerai cibodas+tidak cibodasari cirebon cisadane+dekat city dagang darah+dekat dari+merak dari+sitanala
 dari+tangga dari+tetangga dekat+balai dekat+lapangan dekat+pintu dengan+orang dengan+pak dengan+saudara
 dengan+suami depan+bengkel depan+cbd depan+gereja depan+masjid di+angkot di+atas di+dalam di+dapur di+fly di+gubuk
 di+jalan di+kebon di+lokasi di+musola di+pasa di+pengkolan di+rel di+taman di+tps di+warnet dia+is diam+cuma
 dikasih+baju dipukul ditaro ditembak ditembak+orang ditinggal+anak ditinggal+di ditusuk+di dua+duanya duanya
 duduk+dekat duit duit+di duta+garden emang empang emperan+bank gading+serpong gaji gang gantung garut gatot
 gatot+subroto gendong+boneka gerbang gereja gosong got+kepala green green+laki gudang+jalan habis+duit halte+brt
 hamil hamil+9 hansip his hormat ikut iman indomaret is is+a isi istirahat+di istri+saya jaket jalan+benteng
 jalan+gatot jalan+kaki jalan+merpati jalan+pakai jalan+ribut jalan+sendiri jam+7 jambatan jatuh+ke jembatan+ciledug
 jembatan+tol jemput+sekarang joget2 joget2+di jual+kue jurumudi kab kab+tangerang kain kaku kali kali+angke
 kamar+mandi kami+bertiga kami+di kandang kantor+pos kaos karena+sakit kata+dia kata+ibu kayak+dikasih kayu kayu+di
 ke+cirebon ke+gang ke+tembok keabisan kec+benda kejar kel+keroncong kelahi kelas kelurahan+benda kembang kena+bacok
 kereta kereta+di kering+di keroncong kesini ketuban+di kira+mabuk kirim+orang klenteng+boen kok+pak
 kontrakan+sebelah korban+bakar kubur kucing kue kumat kumat+tidak kunci kyk lagi+pak lain laki+duduk laki+pakai
 lanjut lanjut+umur lansia+duduk lansia+laki lansia+nyasar lansia+perempuan lansia+saya lansia+tidak lansia+yang
 lapak+rongsok lapangan lapor+dong lapor+lansia larangan+selatan larangan+utara lari+di laris laris+cibodas
 lho+sudah liar lihat+tidur lintas listrik lk lok+jalan lombok lt mahasiswa makan+cuma makan+dari malam+dengan
 malam+ini malam+saya manusia+silver masih+ada masih+napas masih+sehat mati mau+cari mau+kembali mau+pulang
 mau+terjun medan melahirkan mencong meninggal+tadi merah+tanah merpati minggu+tidak minta+bantu minta+dijemput
 minta+pulang minum minum+racun mogok muatan muka+biru muka+sudah mulai mungutin nama nasi ngambang+di ngatur ngawur
 ngitung ngontrak no+12 no+3 nurul+iman nyasar+tidak obat+tidur odgj+bawa odgj+di odgj+perempuan odgj+tidur oplosan
 orang+besar orang+pada orang+sekitar orang+setrum otw pabrik pada+lari pagar pagar+rumah pagi+saya pahanya pak+ada
 pak+bapak pak+darah pak+itu pak+jalan pak+masih pak+perempuan pakai+helm panas panjat panti+sekarang parah parung
 parung+jaya pasa pasar+anyar pasar+lama pasar+laris pasar+malabar pasung+di pelajar pelo pemakaman pembangunan+3
 penanganan pengkolan penjual pensiun perempuan+gendong perlu peron pertigaan pinang pingsan+depan pintu polisi pool
 pool+bus pos+kami pos+tidak potong potret presiden proyek+ruko pukul pun punya+bpjs punya+kontrakan punya+ongkos
 punya+saudara putih rambut rawa+bokor reklame ribut+rebut rmbt rmbt+gimbal rok rokok rombongan+gelandangan rong
 rong+hari roti rs rumah+orang rumah+taman rumah+tidak rw+1 sadar+tapi sahut+di sakit+jiwa sakit+siapa sakit+tidak
 sambil+ngitung sangiang+jaya sapu+jalan satpam+sudah satria satu2 saudara+tolong saya+lagi saya+odgj saya+panas
 saya+terlantar sayat+tangan sdn sederhana+jalan segera sekap sekarang+saya sekarang+sudah sekarang+tidak sekitar+7
 sekitar+pasar sembilan sempat send+tolong sepatu+pasar seragam seret sering+tidur sewan si siapa+yang situ+cipondoh
 smp+tidak solo sore+ada st subroto sudah+dirubung sudah+keluar sudah+lansia sudah+mandi sudah+pada sudah+rong
 sudimara sudimara+pinang suka+bawa sumur supir supir+travel surat tabrak tabrak+lari tabrak+motor tabrak+tunggal
ot -2 tadi+ada tahun+saya tahun+tidak tahun+tidur tali taman+potret tangan+darah tawa telanjang+bulat teman+saya
 temen+saya tengah tengah+rel tengah+taman terjun+dari terlantar+anak terlantar+sudah terus+sekarang tetangga+saya
 tetangga+sekarang tidak+amuk tidak+dikasih tidak+kenapa tidak+pernah tidak+sakit tidak+sekolah tidur+dari
 tidur+tiap toko+roti tolong+arah tolong+pak tolong+penanganan tolong+saya tonton tps travel truk+di truk+tabrak
 tua+banget tua+nyasar tua+sebatang tua+yang tugu+adipura tukang+es tumpuk tunggu+di tutup utara warkop+depan warnet
 warung+dekat yang+kenal yang+kurang yang+ngambang yang+odgj yang+perempuan yang+punya yang+sakit yang+tabrak
ot -3 6+orang =drill =office abk ada+anak ada+odgj ada+tempat adik anak+anak anak+jalanan anak+saya aneh angkot asal
 atas babakan+kayanya bakar+kemarin bangkai banyak+darah bapak+jatuh bawa+golok becak+tua beda belum bendera
 bensin+jatake bernyawa besar+banget biasa+tidur bocah+2 cemara cuma+duduk cuma+usir dadap dalam dari+lantai
 dari+luar dari+malam dekat+palang dekat+stasiun depan+pasar di+atm di+becak di+got di+ruko dia+cuma dia+tidak
 diam+wae diamankan dijemput dikasih+obat disuruh+gelandangan ditinggal+bosnya duta ganggu+jiwa gas
 gelandangan+ketemu gelandangan+pakai gerbang+rumah gimbal guru haji halte+sudah hari+tidak ibu+saya indah jahat
 jalan+cemara jalan+gelandangan jalan+perintis jalan+satria jalanan jam+11 jam+5 jd kabel kaki+patah karang+tengah
 kata+mau kebon kelapa keliling keluar kemarin+sekarang kemerdekaan kemerdekaan+babakan kereta+nanti kerja kirim
 klenteng kontrakan+saya kurang+waras lagi+lewat laki+itu lalat langsung lansia+di lansia+jatuh lansia+penjual
 lebaran lepas mabuk+tidur main malabar malam+depan masih+di melahirkan+di mlaku musim musola ngambang ngoceh
 ngomong+tangan odgj+laki orang+perempuan orang+tergeletak orang+tua paksa palang parkir+pasar pasar+bengkok pasung
 patah penumpangnya perempuan perempuan+duduk perintis perintis+kemerdekaan pernah petir poris+tidak pulang
 pulang+ke racun+di roti+jalan royal rt rumah+kosong rusak sadar+mata sawah sawah+tidak saya+sudah sayat sebelah+bau
 sekali sekali+lapor selapajang semua silver step suara subuh+ada sudah+ambil sudah+jalan suka tabrak+kereta
 tadi+pagi taman+royal tangis+di target tegal tenang tenggelam teras+saya terjun tiap tiap+pagi tiap+sore tiap+subuh
 tidak+angkat tidak+bayar tidak+bernyawa tidak+lihat tinggal+sendiri tol+bandara tongkat tpu tpu+selapajang
 truk+ditinggal tugu tulang tunggal turun turun+di viral wae+di wnt yang+biasa yang+gigit yang+sudah
ot -4 =blaze =money =seek @breath @is=treat @poison anak+laki apa atm+bca bapak+tua begini bekal belakang bengkok
 bosnya buka+terus colek dalam+tidak datang depan+gerbang di+cipete di+kamar dibawa+gelandangan disuruh dompet es
 gebang+raya gelandangan+tidak hari+tidur jalan+dari jembatan+gajah jiwa jual kakak kamar kami+saudara karang ke
 ketemu+kepala kira+tidur lagi laki+telanjang lansia+gelandangan lansia+linglung larangan luar malam+tidur maling
 mata+buka mayat nanti nanti+lagi napas+pak ngelem+di ngomong ngomong+sendiri nyanyi obat pada padahal panas+tinggi
 pasar+cipadu pengendara perempatan+tugu pikun pinangsia pisau pohon racun rel+dekat ruko+pinangsia sampah
 sampai+malam saya saya+colek saya+dari sekitar setoran smp sore subuh sudah+bangun sudah+tidak tabrak+pak tawuran
 tembok teras+ruko tidak+bangun tuh tukang+bangunan tunggal+tidak uang umur+minggu
ot -5 =arms =child =dead =strike @birth @danger @is=aged agak ambil amuk angkat golok ketemu kira kyknya lansia+jual
 meninggal+di sd sekolah sendiri telanjang tetangga tiap+hari tidak+napas tidak+waras tolong+ini topi
ot -6 =elder @child @drowning @is=bekal @is=dead @kin @violence @weapon anak bca bocah buka cipete kami kurang
 lansia+terlantar motor naik odgj ongkos orang+odgj pd sampai tahun tangis tua+tidak waras
ot -7 =heart =mad @is=anak @is=odgj @suicide ada+lansia habis ibu+tua jam lansia+tidur meninggal ngelem sebelah
 teriak umur
ot -8 @body
ot -9 anak+jalan
ot -11 @is=lansia lansia
lansia 9 @is=aged @is=lansia lansia
lansia 8 =elder ibu+tua lansia+terlantar lansia+tidur
lansia 7 ada+lansia anak+di bapak+tua panti
lansia 6 anak+tidak jual lansia+di lansia+gelandangan lansia+jatuh lansia+jual lansia+linglung pensiun pikun
 rumahnya saya+sendiri sendiri
lansia 5 @breath darah+banyak di+emperan ditinggal+anak hari+tidak jatuh jatuh+di ketemu+lansia lansia+nyasar
 lansia+putri lansia+saya lansia+tenggelam lapor+lansia linglung lupa no nyasar nyasar+di sahut saya+kerja tanya
 tetangga tetangga+saya tinggal tinggal+sendiri tua
lansia 4 80+tahun =limp @bleeding ambil angkat cuma darah dekat depan+toko di+depan diketok duduk emperan gang
 gerendeng ibu+saya jalan jalan+raden kantor ke+panti kesakitan klenteng komplek kompor kursi lansia+bawa
 lansia+duduk lansia+laki lansia+penjual lansia+perempuan lansia+pikun lansia+sendiri lansia+tidak lumpuh+anak
 malam+tidur mau+makan muka nama ngopeni nyasar+tidak pakai penjaga penjual pos+satpam putri raden roti+jalan
 sudah+tua sudimara tabrak+motor terlantar terlantar+anak tidak+ada tidak+sahut tinggal+di titip toko tongkat
 tua+nyasar turun umur yang+ngopeni
lansia 3 1+rw 78+tahun =food =force =lost =thanks @injured @unconscious alam alam+jaya ambruk anak+tapi arah banjir
 bapak+saya batuk batuk+terus bawa+buntelan bengkak bensin+jatake besar+sekarang bibi bio biru bis bisa+berdiri
 bisa+napas blok+di bocor bocor+darah boen boen+tek buntelan cengkareng cimone cuma+tangis dari+ranjang
 dari+tetangga dengan+orang dengan+saudara dengar+suara depan+panti di+becak di+got di+gudang di+halte di+jalan
 di+kasur di+saung di+sini diketok+tidak disuruh disuruh+gelandangan dorong duduk+di gang+haji gelandangan+botol
 gelang gelang+nama gereja giginya got+kepala gudang haji hidup ibu+kontrakan ijah izin jalan+pulang jalan+rasuna
 kaki+bengkak kalau+ijah kamar+mandi kampung kara kartu karunya kasur kata+mau kecamatan keluar keluar+diketok
 klenteng+boen kp lama lanjut lanjut+umur lansia+ditinggal lansia+hilang lansia+itu lansia+penjaga lansia+sebatang
 lansia+terjebak lansia+tetangga lansia+tinggal linglung+di lumpuh lupa+mati makan+dari malabar mati+kompor mencong
 merah+gajah motor+dengan motor+di no+3 padahal pagi pakai+kursi panti+sekarang pasar+malabar petugas pinang putar
 putih ranjang rasuna rasuna+kata rawat roti rt+1 rw saung saya+jatuh saya+ketemu sebatang sebatang+kara sebelah
 sebelah+rumah sekarang+tinggal sekitar+pasar semua siapa+yang sumur tangga tangis+kesakitan tanya+terus tapi tek
 tek+bio temukan terjebak terjebak+di terlantar+di terus+di tiap+pagi tidak+bisa tidak+keluar tidak+kenal tinggi
 toko+roti tolong+bantu tua+banget tunggu urus+tolong warteg yang+tabrak yang+urus
lansia 2 3+bulan 68+tahun 75+tahun 80an 90+tahun =blaze =sick =stir =water @ill @kin ada+kartu air+sudah alamat
 alamat+sekarang anak anak+pada anak+yang angke apotek asking asking+untuk badan+panas bae banget+tidak banjar
 banjar+wijaya bapak+kontrakan barokah baru+rt basah basah+darah bawa+tas becak becak+tua bedeng+samping bekas
 bengkok benteng+betawi berapa bersih betawi bisa bitung bocor+semua boga boga+siapa botol bungkuk buta+sendiri
 cacat cari cari+anak cepat+pak cibodas+baru cilacap dada dari+lahir darmi darussalam dekat+halte dekat+warteg demam
 demam+tinggi dengan+saya denyut denyut+lemas di+kalimantan di+kamar di+kunciran di+larangan di+luar di+sumur
 di+teluknaga di+warung diamankan diamankan+di dibuang dijemput dijemput+anak dijual ditakoni ditinggal
 ditinggal+saya dompet+isi duduk+dekat dulu dulu+guru empang fatah gang+mawar gebang gebang+raya gelandangan+kaki
 gelem gerobak got gubuk+bekas gudang+jalan halte halte+depan hidup+sendiri hujan ibu+lanjut ibu+lansia indah inget
 ini+saudara intip intip+dari isi istri+sudah jalan+kenanga jalan+pelan jalan+saya jantung jatake jatuh+dari jauh
 jaya+kondisi jendela jual+koran jual+kue kadang kader kali+angke kalimantan kampung+melayu kantor+kecamatan kasih
 kasur+tidak kata kata+tunggu kata+usir ke+cilacap ke+gang ke+garut ke+rumah kebaya kec keeps keeps+asking kel
 kel+gembor kel+keroncong keliling+komplek kelurahan+gerendeng kemarin+sore kenal kepala kepala+belakang kepala+luka
 kering kering+di keroncong kertas kios klien kondisi kondisi+sehat kontrakan+sebelah koran kp+ledug kue kumat+tidak
 kunciran+jaya kursi+roda kurus kurus+kering lahir lalu lampu lampu+nyala lansia+ambruk lansia+kaki lansia+kontrakan
 lansia+pr lansia+sakit lansia+sebelah lansia+tabrak lansia+tukang lansia+umur lansia+wedok lapor lapor+pak larangan
 ledug lho+sudah linglung+tidak luka luka+besar lupa+nama makan makan+cuma malam+saya mampu+tolong mandi+tidak mantu
 mantunya masuk+panti mau+ambil mau+kembali mau+minum mawar melayu mengaku merah minggu+tidak muka+sudah
 mulut+mencong nah naik ngesot no+12 nomor nunggak+3 nya nyala nyala+terus of+saya orang+ibu orangtua otw pada+tidak
 pak+ada pak+cuma pak+paman pak+tinggal pak+umur pakai+kebaya pakai+tongkat panci panggil parung pasar+gerendeng
 pasar+lama patah peduli pelan pelipis pelipis+robek penjaga+sekolah periuk perumnas pindah pinggang pinggang+tidak
 pingsan pingsan+di pintu+tidak plastik pr punya+rumah puskesmas+jurumudi putar+komplek putih+semua raden+fatah
 ranjang+kepala roda roda+ditinggal rong rong+hari rt rumah rumah+anak rumah+bocor rumah+jawab rumah+tidur
 rumahnya+banjir rw+02 rw+05 sakit+sudah sakit+tidak sampai+malam sarung sate saudara+jalan saudara+tinggal sawo
 saya+ini saya+mau saya+pingsan saya+sudah saya+terlantar saya+tetangga sebelah+sudah sehat+tidak sekarang+muntah
 sekitar selamat semua+anak semua+pakai sendiri+tidak seret sesak shoes si+lansia siapa solusi sopan stroke
 stroke+sekarang suara sudah+biru sudah+bungkuk sudah+lansia sudah+rong sudah+tuwo sudimara+jaya sudimara+pinang
 suka+lupa susah tadi tadi+pagi tadi+putar tahu tahu+jalan tahun tahun+lalu tahun+tidak takut+kenapa tangan+jalan
 tenggelam+kali teras+puskesmas tetangga+sudah tidak+angkat tidak+boga tidak+gelem tidak+inget tidak+luka tidak+mau
 tidak+peduli tidak+tahu tilu tolong+kasih tua+jatuh tua+laki tua+lansia tua+pakai tukang+becak tunanetra
 tunggu+dijemput turun+dari tuwo umur+78 umur+80an uwa warga+lansia wedok wijaya yang+rawat yang+sudah
"""
