"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
lainnya -2 2+hari 7+orang =money =sick =smell =thanks @abuse @is=family @kin abis+melahirkan ada+darah ada+kaki
 ada+saya adik+saya air+10 ajak+ngomong alat+darah alfamart alfamidi ambil amuah anak+di anak+sd anak+tetangga
 angkat+tapi angke angke+ciledug arah+bandara asal aspal badan+memar bahaya baik bak+truk bangku bank banyak+di
 bapak+dipukul bapak+jalan barat basah bawa+alat bawah+jembatan baya bayi+ditinggal bekal bekas belakang+sudah
 belum+ada benda bendungan bengkak berhenti+di beringin bernyawa berobat bibi bicara bisul bitung bocah+kecil bojong
 bola boneka botol brewok bugel buka busa+jalan cadas cisadane+dekat cuma da dalam dapur dapur+tidak dari dari+tadi
 darussalam dekat+jembatan dengan+anak dengan+bapak denger depan+bank depan+kantor depan+pool depan+warteg
 depan+warung di+bangku di+bawah di+dalam di+dapur di+depan di+kebun di+masjid di+sawah di+stasiun dia+bawa
 dibacok+tangan dingin dipukul+pakai diri+di diri+sudah disitu ditertibin dokter dua duduk duduk+depan eh empang
 gang+kober ganggu+jiwa gelap genteng gereja gesper gigil gitu golok+teriak gudang+rongsok halo halo+saya
 halte+depan hari+di harus hilang ibu+haji ibu+pingsan ikan info ini+parah ipar ipar+saya isi item jalan+beringin
 jalan+kaki jalan+kyai jalan+rasuna jalan+raya jalan+sendiri jambatan jantung jembatan+layang jendela kakak+ipar
 kaku+kontrakan kali+angke kamar+dari kamar+tidak kantor karena kasur+di kata+disuruh kayak kayaknya+ganggu kebun
 kec+pinang kedengeran kedinginan kehujanan kemis kena+alat kenanga kepala+belakang kepala+bocor kereta+sekarang
 kesamber kesamber+kereta ketemu+bayi ketemu+lansia kober kompor kontrakan+ibu kontrakan+pak kontrakan+putra
 korban+tabrak kresek kubur kuli kumat+lagi kursi kurus kyai kyai+maja lah laki+nyasar laki+setengah laki+tanpa
 lalat lampu+nyala lansia+penjaga lapor+di larangan lari layang lemari lempar luka+bakar luka+di maja majikan malam
 malam+di mana mandi mandi+tidak mandir masih+hidup masih+netes masih+sadar masjid masjid+al masuk matahari
 mau+minum melahirkan+kata melati memar meninggal+di menyengat metropolis mobil+di ngawaler ngoceh ngomong+sendiri
 no+8 nyala nyangkut nyangkut+di odgj+bawa odgj+tabrak orang+gantung orang+jalan orang+laki pabrik+sepatu padang+mau
 pagi pak pak+depan pak+tolong pakai+gesper pamulang panto panto+tidak panunggangan parung+serab pas pasar+kemis
 pasir pasir+jaya pegang pegang+alat penjaga penjual penuh penuh+luka perempuan+hamil perempuan+rambut
 perlintasan+poris pinggir+tol pom pukul+motor pulang+kampung pun punten putus rak rasuna rasuna+kata rawa rokok
 rongsok rongsok+jatake rsud rumah+kami rumah+pak rumah+tidak sampai sampai+muka sapu sari satpam saudara saya+anak
 saya+ketemu saya+kumat saya+meninggal saya+odgj saya+takut saya+yang sd sebelah+anak sehat sejak sekarang+duduk
 sekarang+saya sekitar semut seperti serab serang serpong+dekat setengah setengah+baya siang siapa+lagi sih sipon
 sok stasiun+tangerang suami+istri subroto+dekat sudah+10 sudah+biru sudah+dua sudah+lama sudimara sudirman+depan
 sungai+cisadane tabrak+mobil tadi tadi+tangis takut+tabrak tanah+tinggi tangerang tangis+kesakitan tangis+tidak
 tawa temukan tengah+gang tengah+jalan tengah+malam tepi tepi+situ tergeletak+tidak terjebak+di terminal
 terminal+cadas terminal+poris terus tetangga+depan tetangga+sebelah tiap+sore tidak+amuah tidak+bawa tidak+bernyawa
 tidak+gerak tidak+keluar tidak+makan tidak+ngawaler tidak+pakai tidak+tahu tidak+waras timur titip toko+kayu
 tolong+bantu truk+lari truk+rongsok tukang+parkir tumpang tumpang+di tuna+wisma turun+kata tv untuk urus
 usir+keluarganya waras warteg wisma yang+berani yang+biasa yang+jatuh yang+mau yang+setrum yang+suka yang+tolong
lainnya -3 3+tahun =not @ill ada+bocah ada+lansia ajak ayodhya+cikokol bak bakar+kasur batu bayi+di berani bocah
 cekik cepat+pak dan dapat darah+banyak darah+tidak dari+kemarin depan+spbu depan+toko di+cengkareng di+rumah
 di+sini di+tempat dia diam gembor gerak gondrong haji halte+cikokol hampir hampir+tabrak handapeun hari hari+tidak
 identitas ini jalan+di jatuh+tina jiwa kaki kami kasur kayu kayu+jalan kemarin kembali kok kolong kolong+jembatan
 kp kunci+di laki laki+tidak lansia+saya lebam lewat mata+terbalik mau+turun meninggal minta motor+yang muka+ancur
 napas ngambang+di no nyasar ongkos orang+terlantar orang+tua pak+ini panas panti parung pasa pinggir pinggir+kali
 pingsan pintu+air polsek puskesmas putra rambut rumah+saya rumahnya sadar+diri sakit seberang sekarang+di shelter
 sopir+truk sudah+2 sudah+angkat sudah+kaku sudah+minggu tanah tanpa tanya ternyata tina tinggal+di tol tu tunarungu
 uang ujan yang+lewat
lainnya -4 =past @is=treat ada+bayi ada+di ada+orang adik al ancur azores baju biru cikupa darah+kepala disuruh
 doang gelandangan+di gelandangan+tabrak gerobak gudang ini+ada jalan+sudirman jatuh+di jaya kaku kampung kec
 kecamatan kejang keluarganya kepala lansia+jatuh mau+ke mayat orang+tidur padahal pakojan parkir+di plawad
 poris+plawad pukul pulang rt ruko+azores rusak sadar+turun sampah saya+di sekarang sini spbu supir tabrak+tidak
 terlantar tidak+ada tinggi toko tua tubuh tuna yang+ngambang
lainnya -5 =lost =nature =work @is=anak ada+gelandangan alat balita bayi bikin cikokol di dibawa ditinggal kel kumat
 lk2 luka mata minggu ngaku ngambang orang pak+di pintu sudirman takut tidak tidur+di
lainnya -6 =breath =child =force =heart =poor @is=bekal @is=dead @is=ot gelandangan karunya ke muka orang+odgj
 sendiri suka tidur umur
lainnya -7 =dead @is=aged amuk badan bapak odgj si
lainnya -8 @child tahun
lainnya -9 =elder =mad =strike @is=odgj
lainnya -10 @body @is=lansia lansia
"""
