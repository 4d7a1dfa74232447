"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
lainnya -1 2+tahun 2+tidak =beast ada+dunsanaknyo ada+jalmi ada+kakak ada+suara ada+tangan air+panas aja+di akan
 al+barkah ampun amuk+bawa amuk+lagi an anter apartemen+ayodhya apartemen+dari api apotek aria+santika asap atapnya
 atapnya+bocor ayodhya badan+orang badan+sudah bahar bahasa bahaya baik balita+di balita+tetangga bantal banting
 bantu+dinsos bapak+kaki bapak+pakai bapak+tidak barkah bau+busuk bawa+karung bayi+masih begal+pisau belakang+pabrik
 belatung belum+lihat belum+makan bengkel+las berhenti+depan bernyawa+di besar+sudah betisnya+robek blok+d blok+f
 bocah+tangis bocor+darah bocor+kepala boneka+ternyata bubar bugel+rt bulan+lalu bus+jalan d dada+sesak dalam
 dalam+rumah dapur+tidak darah+depan dari+bawah dari+karawang dari+pagi dari+subuh data dekat+bendungan dekat+halte
 dekat+perlintasan dekat+the dekat+wtc delima demam demam+tinggi dengar+dari denyut+lemas depan depan+lapangan
 depan+metropolis depan+pabrik depan+pool depan+stasiun di+bahu di+bunderan di+dadap di+dekat di+emperan di+gudang
 di+jembatan di+jpo di+kaki di+kandang di+kepala di+kolong di+luar di+mobil di+mushola di+perempatan di+saluran
 di+samping di+sumur di+tong di+tps di+underpass di+warung dia+pak dibuang dibungkus digigit dinas+sosial dirinya
 dirinya+sendiri disiram+air disuruh+gelandangan ditakoni ditertibin doang doang+di doang+sih dokter dumpit
 dunsanaknyo eceng elektrik f falah gaga gajah+tunggal gandasari gang+haji gang+kelinci gang+kober gardu
 gelandangan+dipukul gelandangan+jatuh gelandangan+kaki gelandangan+paksa genteng+rumah gereja+santa gesper getihen
 gile gimbal gitu+aja golok+jalan grogol gubuk gudang+jalan halte+tangcity hamil+di hamil+usir hari+depan hati
 hilang+di hormat ibu+anak ibu+haji idungnya+keluar indah indah+ada indomaret+poris info ini+saya irigasi+sipon
 itu+orang itu+sekarang izin+lapor jalan+h jalan+kenanga jalan+teuku jalan+veteran jalmi jam+2 jatake jatiuwung jawa
 jawab jembatan+gantung jembatan+gerendeng jpo+depan juga+tidak kabeh kaki+bengkak kaki+orang kamar kamar+kontrakan
 kamling kampus+umt kandang kantor+kecamatan kaos kapan kapan+saya karang+anyar karawaci+baru karawang kasirnya
 kasur+di kata+ada kata+dari kata+rumah kata+sudah kata+tunggu kayaknya+ganggu kayanya+mulut ke+badan ke+genteng
 ke+got ke+merak kebon kecamatan+neglasari kecil+jual kedip kehakiman+blok kehujanan kejar+bocah kek kel+pondok
 kelinci keluar+air keluar+darah keluar+dari kelurahan+gembor kena+orang kepala+anak kereta+tanah kering keringet
 keringet+dingin kesamber ketapang ketemu+bayi ki+samaun kios+pulsa kira+boneka km+18 kober kolam+ikan
 kolong+flyover kolong+tol komplek+kehakiman kontrakan+jalan kontrakan+pintu kontrakan+putra koper koran+doang
 korban+tabrak kosong+di kucing kucing+pak kumat+lagi kunciran+jaya kursi lagi+dia lagi+laki lagi+tidak lahan
 lahan+kosong lai laki+nyasar laki+telanjang lama+tolong langgar lansia+di lansia+terjebak lantai+2 lapak+di lapar
 laporan lari+ke las lemas+banget lengan lobang lobi luka+sekarang m1 maaf+pak majikan makan+badan makan+tidak makin
 makin+banyak maksudnya malu mandi+tolong mandir marbotnya maria masak masih+disitu masih+duduk masjid matahari
 mati+di mau+lewat mau+masuk mau+meledak meds melati memakai mendidih mengganggu+tapi minimarket minta+sedekah
 minyak+tanah mnt mondar mondar+mandir muka+pukul murid musola+di musola+pom naga nama nangka napas napas+satu netes
 ngaku+dari ngelem+di nginep ngintip ngomong+sendiri ngomong+tidak ngucur+darah niki niki+ada no+8 nya nyambung
 nyulut obat+saya odgj+kaki odgj+pukul off orang+amuk orang+baru orang+itu orang+kejang orang+ngambang orang+nya
 orang+pingsan orang+telanjang ot pada+putar padam padang pagi+di pak+cepat pak+dia pak+gelandangan pak+kontrakan
 pak+niki pak+pakai pak+rt pak+tidur pak+umur pak+yang pakai+gesper pakai+kayu panas+tinggi panggil panggil+minta
 panunggangan+timur pas pasar+ciledug pasar+sipon pegang pegang+pisau penelepon+sekuriti perempuan+rambut permisi+di
 perum+villa pincang pinggang piring pisau+ke polisi pondok ponorogo pos+kamling pos+polisi posyandu puguh pulang+ke
 punya+siapa pura2 pusernya puskesmas+cipondoh puskesmas+jurumudi putar+kembali rak ranjang+kepala rante rawat
 raya+serang rebahan respon+kapan rest rest+daerah roti rsj rt+nya ruko+cipadu rumah+ada rumah+ibu rumah+sudah
 rumah+tidak rusak+kaca sakit+sudah samaun sambil+tawa sampah+belakang sampai+muka samping+puskesmas sangiang santa
 santa+maria santika sari satpam+sampai saudara+di saya+anak saya+dari saya+dengar saya+naik saya+ngumpet saya+panas
lainnya -1 saya+panggil saya+sendiri saya+shake saya+temukan saya+tetangga saya+tunggu sebelah+anak sedang sedekah
 sekap+ibu sekarang+berhenti sekarang+kejar sekarang+tumpang semak sempat semua+orang serang serang+km serpong+dekat
 sesak+napas sesosok shake shake+dia si+ujang siang+bangun siang+saya siapa+lagi sih+tapi smpn+13 sok sosial sragen
 stasiun+batu stroke suara+di subroto+dekat sudah+kena sudah+tige sudirman+depan sukabumi sundut sundut+rokok
 tabrak+lemari tabrak+motor tadi+di tahu tahu+harus takut+pulang takut+tabrak tali+pusernya taman+elektrik tamu
 tanah+kaki tangerang tangis+kesakitan tangis+terus tanpa tanpa+baju tapi+ini tapi+karunya tapi+tidak tawa+sendiri
 telanjang telas telat teluknaga tengah+tol teriak+di teriak+mau ternyata+ada terus+tidak tetangga+depan
 tetangga+odgj tetangga+sebelah teuku teuku+umar tiap+sore tidak+keluar tidak+makan tidak+mengganggu tidak+nyambung
 tidak+puguh tidak+saya tidak+tega tidak+utuh tige tige+ari tiket timur tiri tisu+di toha toko+saya tolong+bantu
 tolong+cepat tong tong+sampah total tua+di tua+jatuh tua+pakai tulis tunggu+di tunjuk turun+supir ujang ujung umar
 umum+pasar underpass usir utuh uwung uwung+jaya wae warung wisma+di wkwk+tapi wonogiri wtc wtc+matahari yang+jemput
 yang+odgj yang+pegang yang+sakit yang+setrum yang+tidur yang+tinggal yuppentek
lainnya -2 2+anak 2+hari 4+hari 40an 68+tahun 7+orang =ask =money =smell =thanks @is=family abis+melahirkan ada+bule
 ada+kaki ada+mayat ada+odgj ada+saya adik+saya aer ajak ajak+ngomong al+azhom alfamart alfamidi alun2 ambil amuah
 amuk+di anak+juga anak+sd angkat+tangan anjing+liar arah+bandara asal asem astaga+ada azhom badan+memar bak+truk
 bakar+kasur bandara banget+di bangku bangku+taman bantaran bantaran+cisadane banyak+di bapak+di bapak+dipukul
 bapak+jalan bapak+penjual bapak+tergeletak bapak+tukang basah+darah basah+kuyup batu batuk batuk+darah batusari
 bau+menyengat bawa+alat bawah+pohon baya bayar bayi+ditinggal bedeng bekal belakang+smpn benda bendungan bener
 bengkel bengong beringin bernyawa berobat+ke besar+sekarang betisnya bhakti bibi bisa+bantu bisul bitung
 bocah+kecil bojong+jaya buka buka+pintu bule bunderan busa+jalan busuk buta cadas cantiga cepat cipadu
 cisadane+dekat da dari+kontrakan dari+ranjang dari+siang dari+tadi darussalam dekat+pintu dengan+anak dengan+bapak
 dengan+tiang depan+alfamart depan+bank depan+kontrakan depan+polsek depan+ruko depan+tk di+bangku di+bus di+dalam
 di+dapur di+depan di+got di+halte di+kebun di+kresek di+masjid di+muko di+pasa di+pasar di+shelter di+taman
 di+terminal dia+ancam dia+bawa dia+pegang diam dicek dikeroyok+anjing dilempar dinsos+tolong dipukul+pakai disiram
 ditusuk+orang duduk duit eh emang empang emperan eneng enjing film ganggu ganggu+jiwa garden gelandangan+yang gelap
 gerak gereja gigil gitu golok+warga got+kepala goyang gudang gudang+rongsok halim halim+perdana halo+saya
 halte+depan hari+di harus hilang hujan ibu+di ibu+kontrakan ibu+pingsan ibu+tua identitas ikan indah+2 indomaret
 inyo izin jalan+beringin jalan+halim jalan+kaki jalan+merdeka jalan+raden jalan+sendiri jambatan jamu jatuh+tina
 jaya+pak jendela jongkok kafan kakak+ipar kaki+dari kaki+kena kaku+kontrakan kamar+dari kamar+tidak kami+tidak
 karawaci kardus karena karung kasih kasir kata+disuruh kata+orang kayu+bakar kayu+jalan ke+psikiater ke+rumah kebun
 kec+pinang kedinginan kejang kejang+di kel keluar+rumah kembali+lagi kemis kenanga kepala kepala+belakang
 kepala+bocor kereta+sekarang kesakitan+terus ketemu+lansia ketemu+orang kios klien km+21 kondisinya koran
 korban+begal korek kp kp+cantiga kuli+panggul kusuma kuyup kyk laki+40an laki+kurus laki+setengah laki+tanpa
 laki+tato lalat lalu lampu+nyala larangan+utara lari lemari lembang linglung lt+7 luka+besar lupa makan malah
 malam+di mandi+tidak manusia+gerobak masih+netes masuk masuk+rumah mau+buka mau+turun melahirkan+kata
 melahirkan+tidak memar mengganggu menyengat merah+shinta merak merdeka minta minta+minum minyak motor+di motor+yang
 muko mulu muntah+darah mushola netra+terlantar ngawaler ngelem ngesot ngoceh ngonci nih nyanyi nyasar nyeker
 odgj+perempuan omong orang+jalan orang+laki orang+luka orang+yang over+cibodas padahal padang+mau pak+dari
 pak+dekat pak+haji pak+perum pak+ustad pakai+baju paman+ke pamulang panggul panto panto+tidak parung pas+hujan pasa
 pasar+babakan pasar+cikupa pasar+kemis pasar+lembang pasien pasir pasir+jaya pegang+alat pelipis penjaga
 penjual+sate penuh penuh+luka perdana perdana+kusuma perempuan+hamil perempuan+odgj perempuan+smp perlintasan+poris
 permisi pernah persada pikun pinggang+tidak pinggir+tol pintu+rumah pmks pos posisi psikiater pukul+motor
 pukul+pengendara pulang+kampung pun punten punya punya+rumah ra raden raden+saleh ramayana+cimone ranjang rel+tanah
 rokok rongsok+jatake rsud ruko+saya rumah+kami sadar+darah saja sak saking sakit+jiwa saleh sampai+darah sandal
 sapu sate satpam saudara saudara+saya saya+jatuh saya+ketemu saya+kumat saya+meninggal saya+pasung saya+takut
 saya+yang sebelah+kontrakan sejak sekarang+duduk sekarang+jongkok sekarang+saya sekarang+tidak sekuriti selatan
 selimut+dengan semut sendiri+di seperti sering setengah+baya sipon smpn soko stasiun+batuceper stasiun+tangerang
 suami+istri sudah+bengkak sudah+dua sudah+lama sudimara sukajadi sungai+cisadane surat tabrak+terus tadi+tangis
 taman+gajah tangis+tidak tapi+kaki tato tawa tega tempat+saya temukan tenda tenda+ada tengah+gang tengah+jalan
 tengah+malam tepi tepi+situ tergeletak+tidak teriak+bawa terlantar+di terminal+cadas tetangga tetangga+di
 tetangga+kontrakan tetangga+pakai thamrin+panunggangan the+atm tidak+amuah tidak+berani tidak+bernyawa tidak+gerak
 tidak+lihat tidak+mau tidak+napas tidak+ngawaler tidak+pakai tidur+depan tina tinggal tk toko+kayu tol+bitung
lainnya -2 tolong+lihat tolong+pak total+persada tps truk+lari truk+rongsok tua+sakit tunarungu turun+kata
 tusuk+alat tv untuk usir+keluarganya ustad veteran yang+biasa yang+jatuh yang+ngambang yang+pingsan yang+tergeletak
 yang+tolong yang+urus
lainnya -3 3+hari 3+tahun =nature ada+bayi ada+bocah ada+identitas ada+lansia air+10 alat+darah anak+tetangga
 angkat+tapi angke+ciledug anjing ayodhya+cikokol baju bank bapak+tua basah batuceper bawah+jembatan bayi+di becak
 bekas belendung berani+tolong berobat biru bisa+berdiri bocor bojong boneka bugel cekik curiga dapur darah+ngocor
 dari+kemarin dekat+jembatan dengan+sekali dengar depan+spbu depan+warteg di+bak di+bawah di+cengkareng di+tempat
 dibacok+tangan dingin disitu duduk+depan dulu golok+teriak gondrong haji halo halte+cikokol hampir hampir+tabrak
 hari+tidak hitam ibu+saya ini+parah itu jalan+di jalan+juanda jalan+rasuna jalan+sudirman jaya juanda jurumudi+baru
 kaki+putus kaku kayaknya kayu kemarin kena+alat kena+aspal kok kolong+fly kolong+jembatan kompor kontrakan+ibu
 kresek kunci+di kurus kurus+banget lah laki lansia+penjaga lansia+tenggelam lapor+di lapor+gelandangan larangan
 lebam luka luka+di malam manangih masih+ada masih+hidup masjid+al mata+terbalik mau+minum melepuh meninggal+di
 ngaco ngambang no nyala odgj+bawa odgj+tabrak orang+terlantar pada pagi pak+depan pak+ini paman panti panunggangan
 parung+serab pindah pinggir+kali pingsan plawad pohon+asem polsek pom poris+plawad puskesmas putra rambut rasuna
 rasuna+kata respon rumah+pak sakit sambil sampai saya+di saya+ojol sd sehat sekarang sekarang+di serab setengah
 shelter siapa sih spbu sudah+10 sudah+2 sudah+angkat sudah+minggu sudirman tabrak+mobil tabrak+tidak taman+kayu
 terminal+poris tidak+punya tidak+respon tidak+tahu tidak+waras titip tu tukang+becak tukang+parkir tukang+rongsok
 tumpang+di tuna+wisma uang urus warteg wisma yang+berani yang+lewat yang+suka
lainnya -4 45th =past =work ada+di ada+orang adik anak+di angke azores barat bengkak bikin cikupa cuma darah+kepala
 dari depan+toko di di+rumah di+sini di+stasiun dibawa gembor genteng gerobak got jatuh+kepala jiwa kali+angke kasur
 kec kecamatan keluarganya kesamber+kereta lansia+saya lempar mobil+di muka+ancur ngaku ngambang+di ojol+pak ongkos
 orang+gantung orang+tua pak+tolong parkir+di pinggir rt ruko+azores rusak sadar+turun sampah siang sini sopir+truk
 sudah+kaku terlantar terminal ternyata tidak tinggal+di tinggi tol tubuh tumpang waras
lainnya -5 =breath =child =force @is=anak @is=treat ada+gelandangan al alat ancur bak bawah bayi cepat+pak disuruh
 ditinggal gelandangan+di hari jatuh+di kami kampung kembali kolong kumat laki+tidak lansia+jatuh lewat mau+ke mayat
 meninggal minggu orang orang+tidur panas pintu pukul pulang rongsok rumahnya sadar+diri suka supir tadi tanya
 tidur+di toko tua
lainnya -6 =lost =strike @is=bekal @is=ot balita berani karunya ke lk2 muka pak+di sendiri takut tidur umur
lainnya -7 =heart =poor @is=dead badan bapak dia gelandangan gelandangan+tabrak mata orang+odgj tidak+ada
lainnya -8 =dead @child @is=aged amuk odgj si tahun
lainnya -9 =elder =mad @body @is=odgj
lainnya -10 @is=lansia lansia
"""
