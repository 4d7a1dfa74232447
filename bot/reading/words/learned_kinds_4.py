"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
lainnya 2 yang+tabrak
lainnya 1 02+15 08+15 1+orang 2+rw =body =client =office =rails =stir a+guy ada+yang adu+banteng aeon air+ketuban
 alam+sutera ambruk anak+muda angkot+depan aria aye bah banget+lihat bangun+tidak banteng barang+barangnya barangnya
 baru+jalan bawa bawah+flyover bca+jalan bengkok berdiri+di berhenti besar+duduk beton biasa bisa+angkat bouraq
 bulan bunyi cari cek cepat+kesini cibodas cisadane+yang cisauk city cluster+yunani cuci curi curi+2 customer
 dalam+tidak darah+ngucur dasana dengar depan+alfa depan+giant depan+indomaret di+bsd di+cisadane di+cisauk
 di+lokasi di+musola di+pagar di+sawah di+tikungan di+tugu dimyati dipukul+di dipukul+kayu dipukul+warga disini duga
 es flyover+taman foto+tangan gang+mushola gang+salak gantung+di gedor+pintu golok gor+dimyati guy hasanudin ibu
 industri is+a jalan+aria jalan+bouraq jalan+curi jalan+daan jalan+hasyim jalan+industri jalan+maulana jalan+pakai
 jalan+ribut jalan+tol jatuh+dari jatuh+depan jaya+gang jembatan+cisadane juga kaki+di kali+pas kapal kavling
 kayak+abis ke+anak kereta+lewat kirim+foto kontrakan+gang kontrakan+haji kontrakan+saya kunciran+ada lagi+di
 laki+duga lantai+12 lap lemas+di liar lihat+ibu lihat+lagi m malam+sekarang manis masih+nempel massa+di masuk+02
 mau+makan mau+nekat maulana maulana+hasanudin melawan mengaku mengaku+nama merem minum+obat miring miring+tidak
 modernland motor+adu motor+tenggelam muda+duduk mulut+miring mulya+tidak nempel ngucur nomor nurul orang+diam
 orang+ikat pabuaran pabuaran+tumpeng pak+bagaimana pakai pakai+helm pakai+seragam palem panunggangan+barat
 pasar+malabar pasutri patah+tidak peduli pembatas perahu perempuan+tidak perum+banjar perum+dasana pinang
 pinggir+jalan pinggir+lantai pingsan+depan pintu+kunci plat ramayana raya+sudah rebut ribut+rebut rina
 ruko+modernland rumah+makan rumah+nomor rusak+orang rusak+tidak sadar+depan salak saya+kirim sederhana
 sederhana+jalan sekali sekap sekap+di sekarang+pegang sekarang+sudah semua+sudah sendiri+tidak senyum sesak setelah
 setiap setiap+malam sikunya sopir+box suara sudah sudah+pada sudah+pegang sudah+siap sutera tabrak+pak tahan tajur
 telinganya telinganya+keluar teman teman+saya tengah tengah+ada tengah+rel terakhir+dia terus+orang tetangga+mau
 tiang+listrik tiba tidak+melawan tidak+sahut truk tukang+bangunan tumpeng tumpuk turun utang utara video
 villa+tangerang warga+tidak waria yang+baru yang+kaki yang+peduli yang+perempuan yunani
lainnya -1 # 13+tahun 2+anak 2+malam 2+tidak 40an =ask =drill =sick @breath abu ada+belatung ada+jalmi ada+ktp
 ada+mayat ada+rombongan ada+suara ada+tangan ada+tuna air ajak+ngomong al+azhom al+barkah amuk+di an anak+perempuan
 anak+sd ancam ancam+mau arah aria+santika asap azhom badan+sudah bagaimana bahasa baik banget+di bantaran banting
 banyak+banget bapak+di bapak+dipukul bapak+duduk bapak+kontrakan bapak+tiap bapak+tua barkah batu+ceper batuceper
 batuk batuk+darah batusari bau+busuk bau+menyengat bawa+karung bawa+ke bedeng belakang+smpn belatung belum+makan
 bener bengkel benteng+betawi bernyawa+di berobat+ke besar+sekarang betawi bhakti bikin+bedeng bocor+darah bola
 bunderan busuk+dari buta cara cepat ceper cibodas+ada cikokol+kata compang curiga dapur+tidak dari+lahir
 dari+ranjang data dekat+bendungan dekat+kontrakan dekat+pabrik delima demam demam+tinggi denyut+lemas
 depan+alfamart depan+kantor depan+kontrakan depan+metropolis depan+puskesmas depan+showroom dewasa di+bahu di+bak
 di+bus di+dadap di+dekat di+depan di+got di+halte di+lahan di+mushola di+pasar di+tengah di+terminal dia+is
 dibawa+ke dibuang digigit diri+di dirinya dirinya+sendiri disuruh+gelandangan ditertibin doang+sih dokter dua+anak
 dua+orang duit dulu dumpit eh eneng falah foto gaga galak gali gandasari gang+haji gang+kober ganggu
 gelandangan+dipukul gelandangan+jatuh gelandangan+yang genteng+ke genteng+rumah gerendeng gesper gigil gitu+aja
 golok+jalan got+kepala goyang grogol gubuk gudang+jalan guru hamil+di hilang+di hormat hotel ibu+jadi ibu+kontrakan
 ibu+saya ibu+tidak ibu+tua identitas indah+ada ini+ada ini+di ini+saya irigasi irigasi+sipon itu itu+orang
 itu+sekarang izin jalan+h jalan+kenanga jalan+kh jalan+ki jalan+sendiri jalmi jami jangan jangan+sampah jatuh jawa
 jaya+kec kabeh kaki kaki+kena kamar kamar+kontrakan kampus+umt kandang kantor+pos kardus karung kasih kata+ada
 kata+dari kata+sudah kata+tunggu kata+usir kayak kayaknya kayaknya+ganggu kayanya+mulut ke+psikiater kec+karawaci
 kedaung kehujanan kejang+di kek keluar+rumah kepala+robek kereta+tanah kering ketemu+bayi ketemu+orang ketua kh ki
 klien km+21 kober kompor kontrakan+jalan koper koran korban+tabrak kosong+di kp+dumpit kumpul lagi+dia lagi+orang
 lahan lahan+kosong lahir laki+40an laki+kurus laki+telanjang lalu lama+tolong lansia+tenggelam lapak+di
 lapangan+bola lapor+ada lapor+gelandangan laporan larangan+utara lembang lempar+genteng lewat+jendela luka+besar
 lupa m1 maaf+pak makin makin+banyak malu mandi mandi+tolong mandir mangkal+di manusia+gerobak masih+duduk
 masjid+jami mati+di mau+lewat mau+masuk melahirkan+tidak menyengat merah+pasar merah+shinta merak merdeka
 minta+bantu minta+sedekah minyak mobil+pakai mondar mondar+mandir muka+biru mulut mung mushola nama neglasari netes
 ngaco ngaku+dari ngelem ngelem+di ngesot ngomong+tidak ngopeni ngucur+darah noh nyambung odgj+dekat odgj+perempuan
 orang+kampung orang+kp orang+mati orang+ngambang orang+pingsan orang+yang ot pada+putar pak+haji pak+kayanya
 pak+orang pak+pakai pak+rt pak+ustad pakai+baju pakai+gesper pakai+kayu pakai+kursi pakai+sendal paman parung+jaya
 pasar+babakan pasar+ciledug pasar+lembang pegang+perut penelepon+sekuriti perempuan+teriak pernah perum+villa
 petugas pikun pincang pinggang pintu+rumah piring pisau+sih plastik+item polisi pondok ponorogo pos pos+ronda
 posisi psikiater pula pulang+ke punya+rumah punya+siapa punya+tempat pura2 putar+kembali putri ra ranjang
 ranjang+kepala rante rawat raya+serang raya+serpong rebahan risih ronda roti rsj rt+nya rumah+ada rumah+ibu
 rumah+tidak rumah+warga rusak+kaca rusak+rumah rw saja sak saking sakit+jiwa sampah+di sandal sangiang santika sate
 satpam satpam+sampai saudara+di saudara+saya saya+anak saya+bawa saya+dari saya+naik saya+tanya sebelah+anak
 sedekah sekap+ibu sekarang+tidak selokan sembunyi sendal sendiri+di serang+km sesosok showroom si+ujang siang+saya
 sih+tapi sinar smpn+13 soto stasiun+batu sudah+ada sudah+dari sudimara+timur suka+bawa sukajadi sungai surat
 tabrak+motor tahu tahu+harus taksi takut+tabrak tamu tanah+tinggi tangerang tanpa+baju tanya+kata tapi+kaki
 tapi+sekarang tawa+sendiri tega telat teluknaga teriak+mau teriak+sendiri terus+di tetangga+depan tetangga+odgj
 tetangga+sebelah tiap+sore tidak+galak tidak+keluar tidak+makan tidak+minum tidak+napas tidak+nyambung tidak+tega
 tidur+depan tiket tinggal+minta toha tolong+arah tolong+kirim tps truk+tanah trus+dipukul tua+di tua+pakai
lainnya -1 tua+sakit tunjuk turun+dari turun+kata tusuk+alat udin ujang ujung ustad utuh warga+sudah warung+soto
 wisma+di wkwk+tapi wonogiri yang yang+pingsan yang+sakit yang+setrum yang+urus
lainnya -2 2+hari 3+hari 4+hari 7+orang =not =smell =thanks @is=family @kin abis+melahirkan ada+bule ada+identitas
 ada+kaki ada+odgj ada+saya adik+saya air+10 alat+darah alfamart alfamidi alun2 ambil amuah anak+di anak+tetangga
 angkat+tapi angke angke+ciledug anjing arah+bandara asal asem aspal astaga+ada badan+memar bahaya baju bak+truk
 balita+tetangga bandara bangku bangku+taman bank banyak+di bapak+jalan barat basah bawa+alat bawah+jembatan baya
 bayi+ditinggal becak bekal bekas bendungan bengkak bengong berani+tolong berdua berhenti+di beringin bernyawa
 berobat bibi bicara bisa+gerak bisul bitung bocah+kecil bojong+jaya boneka botol brenti brewok bugel buka
 buka+pintu bule busa+jalan busuk cadas cantiga cisadane+dekat da dalam dan darah+depan dari dari+kontrakan
 dari+siang dari+tadi darussalam dekat+jembatan dekat+pintu dengan dengan+anak dengan+bapak dengan+sekali
 dengan+tiang denger depan+bank depan+pool depan+warteg depan+warung di+bangku di+bawah di+jpo di+kebun di+kolong
 di+kresek di+masjid di+perlintasan di+shelter dia+bawa dibacok+tangan dipukul+pakai diri+sudah disitu dua
 duduk+depan elektrik empang fly fly+over ganggu+jiwa gereja gitu got gudang+rongsok halo+saya halte+cikokol hari+di
 harus hilang ibu+anak ibu+di ibu+haji ibu+pingsan ikan info isi item jalan+beringin jalan+kaki jalan+kyai
 jalan+rasuna jambatan jembatan+layang jendela kakak+ipar kaki+dari kaki+putus kaku+kontrakan kali+angke kamar+dari
 kamar+tidak kantor kapan kapan+saya karawaci karena kasur+di kata+disuruh kayu kebon kebun kec+pinang kedengeran
 kedinginan keluar+dari kemis kena+alat kenanga kepala+belakang kereta+sekarang ketemu+lansia ki+samaun km
 kolam+ikan kolong+fly kontrakan+ibu kontrakan+pak kontrakan+putra korek kp+cantiga kresek kuli kumat+lagi kursi
 kurus kyai kyai+maja laki+nyasar laki+setengah laki+tanpa lalat lampu+nyala lansia+penjaga lapor lapor+di larangan
 lari+ke layang lemari luka+bakar luka+di maja majikan malam malam+di mana mandi+tidak masih+ada masih+netes
 masih+sadar masjid masjid+al masuk mata+terbalik matahari mau+buka mau+minum melahirkan+kata melati memar
 meninggal+di metropolis napas ngawaler ngoceh ngomong+sendiri nih no+8 nyangkut nyangkut+di nyanyi odgj+bawa
 odgj+tabrak orang+amuk orang+jalan orang+laki orang+luka orang+terlantar over over+cibodas pabrik+sepatu pada
 padang+mau pagi pak+depan pamulang panto panto+tidak panunggangan parung+serab pas pasar pasar+kemis pasir
 pasir+jaya pegang pegang+alat penjaga penjual penuh penuh+luka perempuan+hamil perempuan+rambut pindah pinggir+tol
 pintu+air pukul+motor pulang+kampung punten puskesmas putar rasuna rasuna+kata rawa rel+tanah respon+kapan rokok
 rongsok+jatake rsud ruko+saya rumah+kami rumah+pak sakit samaun sambil sampai sampai+darah sampai+muka samping sapu
 sari sarung saudara saya+ketemu saya+kumat saya+meninggal saya+ojol saya+shake saya+yang sd sejak sekarang+duduk
 sekarang+saya sekuriti semut seperti serab sering serpong+dekat setengah setengah+baya shake shake+dia siang siapa
 siapa+lagi sipon smpn sok stasiun+tangerang suami+istri subroto+dekat sudah+10 sudah+bengkak sudah+biru sudah+dua
 sudah+lama sudimara sudirman+depan sukabumi sungai+cisadane tabrak+mobil tadi tadi+tangis taman+elektrik tanah
 tangis+kesakitan tangis+tidak tawa temukan tengah+gang tengah+jalan tengah+malam tepi tepi+situ tergeletak+tidak
 terjebak+di terminal terminal+cadas terminal+poris tetangga+kontrakan tidak+amuah tidak+bernyawa tidak+brenti
 tidak+ngawaler tidak+pakai tidak+punya tidak+respon tidak+waras titip tol+bitung tolong+bantu tolong+cepat
 tolong+lihat truk+lari truk+rongsok tukang+becak tukang+parkir tulis tumpang tumpang+di tuna+wisma tusuk tv untuk
 urus usir+keluarganya waras warteg wisma yang+berani yang+biasa yang+jatuh yang+suka yang+tolong
lainnya -3 3+tahun =money =nature ada+bocah ada+lansia ajak ayodhya+cikokol bak bakar+kasur batu bayi+di belum+ada
 benda bocah bojong cekik cepat+pak cikokol dapat dapur darah+banyak darah+tidak dari+kemarin depan+ruko depan+spbu
 depan+toko di+cengkareng di+dalam di+dapur di+sini di+stasiun di+tempat diam dingin duduk gelap gembor genteng
 golok+teriak gondrong haji halo halte+depan hampir hampir+tabrak handapeun hari+tidak ini+parah jalan+di jatuh+tina
 jaya jiwa kasur kayu+jalan kembali kepala+bocor kesamber+kereta kok kolong+jembatan kp kunci+di lah lansia+saya
 lari lebam lempar lewat luka masih+hidup mau+turun minta mobil+di motor+yang muka+ancur ngambang+di no nyala nyasar
 orang+gantung orang+tua pak+tolong panas panti parung pasa perlintasan+poris pohon+asem pom pun putra putus rambut
 respon rongsok rt rumahnya sadar+diri saya+takut seberang sehat sekarang sekarang+di shelter sih sopir+truk spbu
 sudah+2 sudah+angkat sudah+kaku sudah+minggu tabrak+tidak ternyata terus tidak+gerak tidak+mau tidak+tahu timur
 tina tinggal+di tinggi toko+kayu tu tunarungu uang ujan yang+lewat
lainnya -4 =past =work @ill ada+bayi ada+di ada+gelandangan adik al ancur azores berani bikin biru cikupa cuma
 darah+kepala di+rumah dia gelandangan+di gerak gerobak gudang hari jalan+sudirman kaku kami kampung kec kecamatan
 kejang keluarganya kemarin kolong laki lansia+jatuh mau+ke mayat meninggal ngaku ongkos orang orang+tidur padahal
 pak+ini pakojan parkir+di pinggir pinggir+kali pingsan plawad polsek poris+plawad pukul pulang ruko+azores
 sadar+turun sampah saya+di sini sudirman supir tanya terlantar toko tol tua tubuh tuna yang+ngambang
lainnya -5 @is=treat ada+orang alat balita bayi di dibawa disuruh ditinggal doang gelandangan+tabrak jatuh+di ke kel
 kepala kumat laki+tidak lk2 mata minggu ngambang pak+di pintu rusak takut tidak tidak+ada tidur+di
lainnya -6 =breath =child =force =heart =lost @is=anak @is=bekal @is=dead @is=ot gelandangan karunya muka orang+odgj
 sendiri suka tidur umur
lainnya -7 =dead =poor @is=aged badan bapak odgj si tahun
lainnya -8 @child amuk
lainnya -9 =elder =mad =strike @is=odgj
lainnya -10 @body @is=lansia lansia
"""
