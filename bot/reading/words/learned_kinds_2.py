"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
lansia -4 =dead @birth @child @is=dead @is=treat @violence @weapon ada+laki ada+orang bus dengan dikasih ganggu
 hamil jembatan kecil mobil obat ongkos orang+terlantar penumpang poris sambil suami teman tengah uang
lansia -5 4+hari =arms =birth =child =heart =mad =strike @body @is=bekal @suicide ada+bapak bayi bocah di+kontrakan
 di+rumah meninggal odgj perempuan suka tempat
lansia -6 =money @danger @is=odgj gelandangan
lansia -8 @is=anak laki orang+tua
lansia -9 orang
anak 9 anak+jalan
anak 8 @is=anak balita ngelem orang+tua
anak 7 =child @child bocah ngelem+di panas sd smp tahun umur
anak 6 @abuse ada+bayi anak anak+sd badan bapak bayi dipukul lemas+banget saya+di sekolah suara tangis tidak+sekolah
anak 5 # 3+tahun 9+tahun =birth =drill =past @danger ada+anak aman anak+anak anak+jalanan anak+laki anak+ngelem
 anak+perempuan angkat dengan+bapak di+kolong disuruh ditinggal+ibu gelandangan+di guru jalan+sendiri jalanan kecil
 kelas lemas masih muka+biru perempatan+tugu sampai saudara+saya sekarang+dengan sekitar sendiri+di tetangga
 tidak+napas tiri
anak 4 10+tahun 2+tahun 6+tahun =lost =poor ada+bocah ada+suara adik anak+hilang anak+tenggelam anak+tetangga
 angkat+tapi badan+memar bayi+ditinggal begini biru bocah+2 dengan+saya dibawa dibawa+gelandangan ditinggal dua
 gelandangan+tidak ibu+di ibu+tidak jalan+gelandangan jam jembatan+gajah kain ke+saya kedinginan ketemu+anak
 ketemu+bayi kira kontrakan+pak kunci+di lampu+merah lari lari+dari malam memar merah murid panas+tinggi pasung+di
 pergi sampah sampai+malam saya+takut simpang sudah+angkat tadi+tangis tahun+tidur teriak tidak+kembali tinggi tua
 tua+tidak tunggal+tidak umur+9 umur+minggu urus warnet
anak 3 2+orang 4+tahun 8+tahun =beast air+panas anak+diam anak+umur angke angkot asuh banget+lihat bapak+ibu
 bapak+tiri batu+jaya bayi+ke belakang benda+kec bikin bulan+ditinggal cari+ibu dalam dapur+tidak dari+rumah
 dari+tadi di+bus di+lampu di+rumah di+warnet dijemput dikasih+makan dipukul+pakai ditaro ditinggal+di dititip gelap
 gesper hilang ibu ikut isi isi+bayi jangan+sampah kakak kakak+adik kali kali+angke kata+ibu kayak+dikasih kebon
 kec+benda kedengeran kejang kelurahan+benda kembar kerja ketemu kolong kolong+jembatan lampu lansia+yang lebam lem
 masih+ada masih+hidup masih+kecil masuk naik napas ngaku obat+tidur odgj+bawa pak+haji pakai+gesper pasung puluh
 pusernya rombongan+ziarah rumah+sekarang sampah+belakang saya+badan saya+kata saya+ketemu saya+kunci saya+panas
 sayur sebelah+anak sekarang sendiri serahkan siram+air sudah+saya tahun+di tali+pusernya taman+cibodas tapi+tidak
 tetangga+siram tiap+malam tiap+sore tidak+dijemput tidur+tiap titip+bayi tk tkw tkw+bapak tua+sudah tunggu umur+5
 umur+sekitar yang+urus ziarah
anak 2 11+tahun 13+tahun 14+tahun 3+hari 4+orang 5+tahun 6+orang 7+tahun 8+bulan =thanks @breath @likely
 abis+tawuran ada+3 ada+balita ada+dua ada+tali ada+yang anak+kecil anak+teriak anak+tiri apartemen
 apartemen+ayodhya asuhan ayodhya ayodhya+cikokol balita+terlantar balita+tetangga banget bapak+dipukul bapak+tidak
 baru+lahir bayi+baru bayi+pak bayi+sehat berani berani+pulang besar bibir biji bikin+risih bisa+hubung bocah+jual
 bocah+kakak bocah+tangis bocah+tinggal bus cari cerai cikokol+ada ciledug curug dalam+kardus dalam+mobil dalam+tas
 dapur dari+kemarin datang datang+sudah dengan+adik dengan+lansia depan+ramayana depan+ruko di+bantaran di+bawah
 di+belakang di+curug di+dalam di+dapur di+fly di+jangan di+kontrakan di+pager di+pangkalan di+pasar di+ruko
 di+stasiun di+tetangga di+wc dikasih dikasih+obat dikit dinas dipukul+bapak disuruh+gelandangan ditaro+di dua+anak
 duduk+dekat gantung+di gelandangan+dipukul gendong green green+laki guru+murid haji hampir+tabrak hati hilang+di
 hubung ikan ikut+saya jalan+di jangan jaya jembatan+ciledug jenenge jok jpo+depan jual kali+mookervart kandang+ayam
 kardus kardus+mi kasih+makan kayaknya ke+warung kebon+nanas kecil+jual kemarin+tidak kembali+bayi kenapa+sih
 kira+10 klinik kolam+ikan kondisi kontrakan+pintu kosong+jalan kucing+pak kunci lahir laki+masih laki+tunarungu
 laksa lapangan majikan makan makan+di malam+dengan malam+di malang malang+sekarang marbot masjid+pintu menangis
 minggu mookervart muka murid+saya naik+motor nama nanas ngaji ngaku+dari nomor+orang pada pak+di pak+nya pak+saya
 pak+ternyata pak+tolong paksa paling paman panas+ke pangkalan panti+asuhan parung+jaya pasar pasar+induk pasar+lama
 pasar+malam pekalongan pelajar perempatan perempuan piatu pintu polisi pos+polisi pp ramayana remaja risih
 rombongan rumah+pak rusuh sampai+jam sampai+muka sangiang+jaya satpol+pp saudara+ditinggal saya saya+guru
 saya+kasih saya+umur sdn+sukasari sekarang+di sekarang+nginep sekarang+tumpang sekitar+7 sekolahan seragam+tk
 seribu shinta siram smp+tidak sore stasiun+tanah suaranya sudah+13 sudah+7 sudah+jam sumur susu tadi+ada
 tahun+disuruh tahun+dititip tahun+hamil tahun+nyasar tahun+sudah takut tali tangis+cari tangis+teriak tangis+terus
 tas tawuran tempat+sampah tetangga+sebelah tiap tidak+bangun tidak+berani tidak+pakai tidur+dari tinggal+rombongan
 tisu tisu+di titip toilet trus+tidak tua+sekarang tunggu+ibu umur+6 umur+8 video warung+saya wc wc+umum yatim
 yatim+piatu
anak 1 12+malam 15+tahun 2+hari 3+orang 3an =done =home ada ada+murid ada+plastik agus air ajak ajak+gelandangan
 alamat+di alfamart alfamart+jalan aman+sih anak+baru anak+tidur anak+yatim angkot+tidak apa+bisa arah+bandara
 asnawi ayam bagaimana balita+jalan bangun bangun+mulut bapak+mabuk bapak+naik bapak+tiap bari bari+bawa batu
 bayi+dalam bayi+laki bayi+masih bayi+umur bekas+sundut belakang+sudah belanja benda bidan+bayi bisa+jalan
 bocah+pada bocah+sekitar bri buta cari+kerja cekik cekik+anak ciledug+indah cuma+kata dadap dahlia dari+laksa
 dari+orang darussalam dekat+pasar dengan+ibu depan+atm depan+mall depan+pintu di+data di+gebang di+gerobak di+ruang
 di+sudimara diamankan dibungkus dijemput+sampai dimyati disuruh+orang dokter+kata fly fly+over gajah+tunggal
 gang+swadaya gantian gebang gelandangan+umur gor gor+dimyati hidup+pak ibu+lari ibu+muda ibu+tkw induk ini+ada
 instan instan+di jalan+ki jalanan+pada jam+12 jd jpo jual+kerupuk jual+tisu kab kab+tangerang kasih kata kata+tidak
 kayak kelas+saya kemana kerja+di kerja+ke kerupuk ketemu+di ki ki+asnawi kolam kompeni kondisi+sehat kosong+depan
 kresek ku kucing kurang laki+kira lansia+ke lari+ke lestari makan+dengan malam+lapangan mall mall+ciledug mana
 manis manis+jaya mantan masih+tangis mau+cari mau+saya metro mi mi+instan minta+pulang musola+di nginep+di ngungsi
 ngungsi+di nomor orang+gelandangan orang+tidur orangtua over over+taman pak+kp pakai+seragam panti parung
 pasar+babakan pasar+kebon penghuni penghuni+kontrakan perempuan+lari pintu+1000 pintu+masjid pisah pisah+dari
 potong rawa+kompeni remaja+perempuan remaja+putri rokok+kata rt+03 ruang ruko+kosong s sangego+sampai sangiang sapu
 saya+dari saya+lansia saya+tapi sdn sebelah sehat+rt sekarang+ada sekarang+cari sekolah+tidak sendiri+malam seragam
 setoran sinar stasiun stasiun+tangerang suara+bayi sudimara+pinang suka+masuk suka+tidur sukasari sundut
 sundut+rokok swadaya tadi tahun+ajak tahun+duduk tahun+sendiri tahun+tangis takut+pulang tangerang tangis+sendiri
 tangis+tidak tanya tapi+saya tas+belanja telepon+guru temen+saya tengah+jalan teras+orang teriak+minta
 tetangga+gantian tetangga+tenggelam tidak+ada tidak+datang tidak+kenapa tidak+urus tidur+depan trus tua+kerja
 tugu+adipura tunggal udin umum umur+2 umur+3an umur+4 usir+keluarganya wa warung+ibu wudhu yang+masih yang+ngaku
 yang+perempuan
anak -1 80+tahun =breath =kin =water @drowning @poison ada+bapak ada+kendaraan ada+nyawa ahmad ahmad+dahlan
 anak+balita anak+bayi anak+gelandangan anak+saudara ancur baju barat batuceper bawah+tol bayi+di bayi+tidak
 bayi+tidur begal bekal bikin+bedeng bikin+tenda blok bocah+kecil bocor+semua boneka buang buang+sampah chat
 cipondoh+makmur daerah dahlan dahlan+petir dan+gelandangan dan+tidak dari+dalam dari+malam dari+tetangga darmi
 dekat+puskesmas dengan+bayi dengan+bocah denger depan+rumah depan+spbu depan+toko di+emper di+mushola di+pertigaan
 di+pinggir di+sungai dia+tidak dibawa+ke digusur ditinggal+temen dompet emper foto gaga gang gendong+anak gigil
 gigit golok+kejar gudang hamil+tua ibu+gendong ibu+hamil identitas ini item itu+di izin izin+lapor jadi
 jalan+pembangunan jalanan+sekitar jatiuwung jatuh+dari jawab jaya+rt jurumudi+baru kaca kakak+saya kamar
 kamar+kunci ke keabisan kec+cipondoh kecil+tidur kejar+anak keliling keliling+komplek kelurahan kelurahan+gerendeng
 kendaraan ketemu+orang kh+ahmad km koang koang+jaya kompor kontrakan+jalan kota kuat kursi lagi lagi+di laki
 laki+40an lama langit lansia+di lansia+terlantar lap lapor+dan larangan+utara leher lembang+ciledug lempar
 lewat+jendela lihat+ibu lok lokasi malah malam+ini malam+sekarang mampu+tolong mandi+kontrakan mangkal
 manusia+gerobak marah masih+di masjid+cipadu matahari mau+lapor mau+minta mau+terjun mencret menit merah+cikokol
 merah+tugu minimarket minimarket+jalan minum mobil muka+sudah mules mushola ngesot ngomong+sendiri nyawa odgj+sudah
 orang+odgj orang+sudah pacing pak pak+tadi pak+umur pakai pakai+golok pakai+kursi pamit panggil pasar+baru
 pasar+ciledug pembangunan pemilik perumnas petir pikun pingsan plastik poncol pos+satpam posisi pulang+karena punya
 punya+siapa racun raya ribu rsud rt rt+3 rumah+bocor rumah+di rumah+makan sakit+siapa sakola salah saudara+dan
 saudara+tidur saudara+tinggal saya+kerja saya+lagi saya+sekarang saya+sendiri sayat sejak sekali sekarang+tidak
 send send+tolong serang sih sitanala sok solusi sopir stroke suami+saya sudah+lama sumur+pacing sungai supir
 tabrak+pager tahu tanpa tapi+masih tawa tenda tengah+ada tenggelam teras+kelurahan terjebak terjebak+di
 terlantar+anak terminal tetangga+saya tidak+kuat tidak+makan tidak+punya tidak+tahu tol+karang tolong+pak
 tolong+send trotoar+depan tua+lansia tua+tidur tukang utara waras yang+jatuh
anak -2 2+balita 3+bulan 40an 90+tahun =force =height =nature =tale @injured @kin @violence aja alat anak+3
 anak+kontrakan anak+muda anak+usir anak+yang aye banyak+anak bapak+saya bau bawa+golok belakang+rumah biasa bicara
 bidan+tidak budi cibodas+baru cipadu+jaya cisadane compang dari dari+kontrakan dekat dengan+2 di+pintu di+pohon
 di+taman di+terminal di+trotoar dinsos disini ditinggal+saya doang duduk duduk+di duit dulu gajah+tidak gang+salak
 gelandangan gelar gimbal gubuk halte hari hp ibu+bawa ibu+saya is jambu jendela jiwa juga jurumudi kalau+tidak
 kantor karena+rumahnya kata+ditinggal kayu kemarin kemis kepala ketuban ketuban+sudah komplek kontrakan+gang korban
 kp kumat kunciran lagi+cari lalu lansia+nyasar lantai lapor+pak larangan lembang lepas linglung luka lumpuh lupa
 maaf makmur maksudnya maling malu mandi masih+bayi mati mau+pulang melahirkan minta muda ngumpet ngumpet+di no
 nyangkut nyangkut+di orang+di orang+terlantar orang+tidak pagi pak+ada pak+lapor palak+di pamulang panggil+nama
 pasar+kemis pernah pertigaan pinggir pinggir+jalan pintu+kunci pos+ronda puskesmas puskesmas+jurumudi putar ra
 ronda rumah rumah+tetangga rumahnya rw rw+4 salak satpam satpol satu saya+anak saya+cuma saya+mau saya+ngumpet
 saya+sejak saya+sudah sekarang+pegang sekitar+8 selamat sendiri+tidak sesak sita situ+cipondoh sma suami+istri
 sudah+keluar sudah+tua tali+di telanjang tembok terjun terus tidak+bisa tidak+mau tidur tidur+di tipu tol+kunciran
 tunjuk untuk untung
anak -3 2+anak =body =client =elder =hurt =limp =road =wait @is=treat ada+gelandangan ada+lansia ada+saudara anak+di
 anak+pada anak+sekolah bakar banyak bapak+tua bawa+bayi bayi+sewa cibodas cipadu cluster dengan+satpol di+kali
 di+situ di+tugu diam diam+di ditinggal+anak eh habis handapeun ibu+tua itu kalau kamar+mandi karunya kejar
 kembali+lagi kena lewat mayat+bayi mulu nama+anak ongkos pabrik palak perum pohon poris renang+cluster ribut rusak
 sadar saudara sewa siapa situ suka taman+gajah tangan tapi terlantar tidak+pernah tidak+sadar toko tol tolong
 trotoar turun uang warga ya yang yang+kemarin
anak -4 10+orang =blaze =mad =part =rails =smell =stir @birth @bleeding @is=family ada+ibu ada+orang amuk anak+tidak
 di+depan dia golok jalanan+10 jatuh manusia mayat ngomong pisau sakit sambil sambil+gendong sudah+tidak taman
 telepon
anak -5 =arms =heart =work @1 @is=bekal @is=dead @weapon baru belum cipondoh cuma darah depan ganggu ibu+dengan
 istri kaki kami lapor odgj pegang sudah
anak -6 =dead =money @is=odgj @is=ot @suicide belum+ketemu dan dengan+anak kali+sabi mau sabi suami
anak -7 @is=lansia bawa keluar lansia
anak -8 @body
odgj 8 =heart =mad @is=odgj odgj perempuan suka tiap
odgj 7 larangan orang+odgj rokok takut
odgj 6 =nature =tale @1 ajak boneka diam gimbal hari jambatan kurang ngaku ngomong nyanyi odgj+di perum sambil tapi
 tapi+sekarang telanjang tiap+sore tidak+amuk waras
odgj 5 ada+jalmi ada+perempuan amuk bendera compang di+taman duduk ganggu itu jalmi jiwa kambing kandang+kambing kok
 ngawur ngoceh odgj+perempuan odgj+tidur penuh perempuan+duduk pikir pinangsia presiden rambut ruko+pinangsia
 sendiri sok taman teriak tetangga+odgj tiap+hari tidak+waras yang+suka
odgj 4 =road =thanks =well @likely ada+odgj agak amuk+tapi anak+3 anyar badan+penuh bawa+boneka bawa+pisau bener
 bicara dada dari+subuh datang dengan depan depan+smk di+pengkolan dilempar dipukul+preman gendong hamil hormat ikat
 jalan+satria joget2 joget2+di kaki ke kemarin kurang+waras lagi+pak laki+telanjang langit larangan+utara luka main
 mandi marah muda ngatur ngitung ngomong+sendiri odgj+kaki odgj+telanjang pamulang panjat pasar+anyar pasar+ciledug
 pasung+dengan pengkolan penuh+luka pernah pertigaan pohon punten rw+1 sambil+ngitung sampah sandal sekarang+sudah
 sering si siapa sore sudah+tulis sudirman suka+bawa tawa tawa+sendiri telanjang+dada tenang tengah teras+ruko terus
 tidak+ganggu tidak+pernah tidak+pukul tulis+di untuk
odgj 3 3+rw 3+tahun 35an 35an+rmbt @crowd ada+bapak ada+ibu agak+kurang ajak+ngobrol alun2 anak+tidak aneh angke
 artis baik+aja baju bandara+pak batu bawa baya berdiri besar+rt bola bunderan cisadane cuma daerah dandan
 dandan+menor daun dekat+kontrakan dengan+bocah depan+gereja depan+rumah depan+toko dewasa di+depan di+gang di+jalan
 di+perempatan di+teras dia dikasih+obat dilempar+batu ditinggal+anak duit+sudah elektrik galak ganggu+jiwa
 gedor+pintu gembor gendong+boneka gereja+santa hari+tidur is+a jalan jalan+tidak jinak kali+angke kamar+kunci
 kandang karunya kata+dia kata+ditinggal kata+ibu kaya kayaknya kayaknya+ganggu ke+orang kebon kebon+besar
 keluarganya kereta kolong kontrakan+saya laki+itu lapor larangan+selatan lewat liar makan+sederhana makasih
 mandi+di mandir maria menor mondar mondar+mandir nama nama+anak nasi neglasari ngaku+artis ngomong+dengan ntu
 ntu+orang odgj+dekat odgj+dilempar odgj+itu odgj+jalan odgj+laki odgj+suka odgj+yang orang padahal pak+itu
 pakai+baju pamit panggil panggil+nama pasar pasung perempatan perempuan+di perempuan+hamil perempuan+odgj
 pernah+pakai perut pos+tidak preman raya rmbt rmbt+gimbal rt+5 sakit+jiwa santa santa+maria sapu+jalan satria
 saudara+saya saya+pak saya+pasung saya+tapi status subuh taman+elektrik tamu telanjang+di tengah+jalan tengah+malam
 tengah+taman teras terima tetangga+saya tiang+listrik tiap+pagi tidak+bawa tidak+galak tidak+kenapa tidak+pakai
 tower tulis urus utara yang+odgj
odgj 2 3+hari 3+tidak =force =height =not =urgent @suicide a air+mancur alfamart ambil amuk+di amuk+lagi amuk+pak
 amuk+tidak anak+kata anak+pada aneh+di angke+ciledug bae bahaya baik baju+kantin bandara banget+di bantal
 bapak+suka bapak+tiap batik batu+dengan batu+tapi bawa+apa bawa+bantal bawa+map bawa+senjata benda besar bhineka
 biasa bicara+sendiri bojong bojong+jaya bokor bolak bolak+kembali bulak busana cantiga ciledug cimone cipondoh
 cipondoh+makmur dapat darah+jalan dari+jembatan dasana datang+ke deh dekat+balai dengan+ganggu dengan+keluarganya
 dengan+orang depan+alfamart di+air di+alun2 di+bunderan di+got di+kandang di+kelurahan di+luar di+pamulang
 di+pertigaan di+pos di+tugu dia+is dia+suka diam+cuma diamankan dijemput+ke dijual emang flyover flyover+jalan foto
 ganggu+sih gas gebang+raya gedor gereja guru haji hamil+tua hampir hampir+tabrak hansip hari+di harmless isi
 itu+kayaknya iwan iwan+yang jahat jalan+beringin jalan+kaki jalan+kesana jalan+merdeka jalan+mundur jalan+pakai
 jalan+teuku jati jatuh+dari jaya+dekat jemur joget jongkok jual+di kab kab+tangerang kaki+di kalau kamling kantin
 kata+anak kata+disuruh kayu+di ke+panti ke+tiang kelapa keluar+rumah keluarganya+tidak kemari kembali kembali+lagi
 kenapa kenapa+cuma kesakitan kesana kesana+kemari kira kira+anak km kolong+jembatan kolong+tol komplek kp
 kp+cantiga kp+kebon kyk lagi+tidur laki laki+brewok lalu+lintas lewat+depan lho liar+di lintas listrik lk luar
 makan+tidak malam malu mancur mandi+sudah mandir+di map masjid+nurul mau+minum mengganggu merdeka minta+rokok minum
 mobil mundur mundur+terus mungutin ngasih ngatur+lalu ngintip ngintip+orang ngomel+depan nyolong odgj+liar
 odgj+mondar odgj+panjat odgj+sering odgj+tabrak odgj+tenggelam orang+aneh orang+bawa orang+dengan orang+itu
 orang+mandi pada+takut pager pagi pak+pakai pak+yang pakai pakai+bahasa pakai+batik pakai+sendal panjat+pohon
 panjat+tower panunggangan paruh paruh+baya pasar+cipadu pasar+ramadhani pegang+perut pembersih pendek perang
 perempuan+rambut perempuan+suka perlintasan perum+dasana pindah+ke pos+kamling pos+ojek potret putar+pasar
 ramadhani rambut+gimbal rambut+pendek rawa+bokor rehab resah rs+bhineka rt+3 rumah+makan rw rw+4 sak sambil+nyanyi
 sampai sapu saudara+jauh saya+suka saya+takut sd sebut sebut+nama sederhana sederhana+jalan sekarang+diam
 sekarang+duduk sekarang+lagi sempet sendiri+sambil senjata siang sih sih+cuma situ+juga smk+yuppentek sopan sudah+2
 sudah+dikasih sudah+tenang suka+ngintip suka+ngomong suka+telanjang tabrak+mobil tali talking talking+ke
 taman+gajah taman+potret tanah+di tangis+kesakitan tanpa tanpa+busana telanjang+jalan terus+dari terus+tidak teuku
 teuku+umar theres tidak+minum tidak+nyambung tidak+urus tidur+di tidur+tengah tol+hampir tongkat tua+tidak tusuk
 umar urus+kp waras+duduk waras+itu warga+sekarang warga+tidak yang yang+sakit yuppentek
odgj 1 112+odgj 2+hari =beast =done =drill =seen ajak+ngomong alat+botol ambil+hansip anak+sekolah anak+sma
 angke+sudah ayodhya+cikokol bakar+di bakar+sampah bakso balai balai+warga batu+sari batujaya belakang+pabrik
 belendung beringin berjalan berkeliaran biasa+di bikin bikin+macet bitung blok blok+di boneka+kira brewok buka
 butuh+dibawa cadas cat ceramah cikokol cirarab darah+depan dari+sitanala dealer dealer+honda dekat dekat+kantor
 dekat+rumah dekat+sd dengan+anak dengan+kucing depan+dealer depan+puskesmas depan+sekolah depan+warung di+kaki
 di+kebun di+perlintasan di+pohon di+poris di+sekitar di+situ dia+bawa dipukul dipukul+satpam disuruh dua2nya
 duduk+depan duduk+di dulu+guru dulu+suka falah gajah gang+kober gang+masjid gile got gudang+jne ibu+dengan
 ibu+gendong ibu+sudah is istri itu+jalan itu+kemarin itu+loh itu+masuk itu+sekarang itu+tiap jadi jalan+gang
 jalan+pembangunan jalan+sambil jami+al jatake jauh jaya jaya+pasar jembatan+kali jembatan+tanah jemur+di jne
 kaki+sudah kali+cirarab kali+ya kami+suka kapal karang+mulya karawaci kardus+anak kayanya+sakit ke+dokter ke+kali
 kebun kec kec+benda kec+pinang kejang keliling keliling+komplek keluar+tapi kenal kereta+di kereta+nanti kerja+saya
 km+21 kober kok+tapi komplek+kami kp+kelapa kp+pondok kumpul kunci kurus+banget lagi lagi+itu lagi+lewat laki+muda
 laki+ngomong laki+pakai laki+paruh laki+setengah lalu lansia+umur lapar lari+di lewat+sini lobi+rs loh loh+pak
 lok+depan macet maghrib makan+aja makmur malam+ada malam+lapangan malam+tidur malu+lapor masih+hidup masjid
 mau+melahirkan mau+turun mess mobil+di muda+compang muda+duduk mulai mulai+tidak mulya ngan ngan+bau ngobrol
 ngobrol+tembok ngoceh+sendiri ngomel nurul nusa nusa+jaya nyambung nyanyi+di nyanyi+doang nyanyi+pakai
 nyolong+jemur odgj+nginep odgj+sudah odgj+tiap ojek omong orang+ganggu orang+lewat orang+sakit orang+tapi
 orang+yang pabrik pabrik+jatake padahal+tidak pahlawan pak+bapak pak+dekat pakai+celana pakai+daster pakai+helm
 pakai+toa pasar+kebon pembangunan penelepon+sekuriti perempuan+lewat perempuan+muda perempuan+tanpa periuk
 perlintasan+poris perlintasan+tanah pernah+bawa perumnas+2 pinang pingsan+di pintu+masjid pondok poris+indah pos
 pos+ronda pr pulang+dari puspem rame rasa resah+ada rong rong+hari rt rumah+saya rw+08 sakit sakit+siapa samsat
 sari saya+ibu sekarang+kaki sekolah sekolah+tidak sekolahan sekuriti sendal sendiri+jam sendiri+sudah seperti
 setengah setengah+baya setiap setiap+malam seuri seuri+sendiri sini+tiap situ sma smk sudah+biasa sudah+mandi
 sudah+rong sudah+sering sudah+tua suka+ambil suka+amuk suka+duduk suka+kejar suka+ngomel suka+teriak tabrak+kereta
 tabrak+pager takut+tabrak tangerang tangis+terus tanpa+baju tanpa+celana tapi+karunya telanjang+lagi telanjang+lari
 temen+kerja tenang+orang teriak+bakar teriak+nyanyi teriak+tapi tiang tiba tidak tidak+lihat tidak+sakit toa toko
 toko+saya tolong+angkut tolong+diamankan tolong+evakuasi trauma trus+dipukul tugu waras+pak warga+sudah yang+biasa
 yang+kenal
odgj -1 05+kelurahan 112+meneruskan 2+anak 2rb 5+hari =past @robbery @threat abis+putus ada+pak alat alat+di aman
 anak+ibu anak+saya antar apa+odgj arum avanza baca bahaya+sih baju+compang bakar banget+lihat banjir banyak
 bapak+jalan bapak+sudah bawa+alat bawa+identitas begal belakang+kantor bengkak berendeng bikin+risih bisu
 bocah+kecil bocah+sakola boga bugel buntung buntung+di buta cacat cempaka cipete cuma+bau cuma+tidak daan
 daan+mogot dapet dari+kemarin depan+klinik depan+masjid depan+mcd depan+ramayana di+bawah di+dalam di+emper
 di+emperan di+gudang di+jangan di+kontrakan di+kursi di+masjid di+mushola di+pangkalan di+pinggir di+rsj di+ruko
 dia+lari dibuang+ke difabel dinsos ditertibkan ditertibkan+pak doang+sih duit+ke emper emperan fly fly+over gading
 gading+serpong gaga gandasari gapura gapura+kp gelandangan+sering gelar genteng gerendeng gubuk+di harus ibu
 ibu+kontrakan itu+lempar jaga jalan+cempaka jalan+h jalan+kh jalan+raden jalan+tiap jam+5 jangan jatuh
 jembatan+berendeng jembatan+cisadane jemput jiwa+bacok jual+tisu kain kakak+saya kaki+buntung kaki+dari
 kantor+kecamatan karunya+orang kata ke+arah ke+got ke+mobil ke+rsj kecamatan kecamatan+neglasari kek kepala kesini
 ketapang kh klinik kompor kreo kuat kucing kumat+lagi kumat+tidak kursi+taman laki+ganggu laki+saya laki+tidak
 lemas+banget lembang+ciledug lempar+batu lok+jalan lumpuh mabuk+lem mabuk+tidur makan makan+di makan+lewat
 makan+racun manis manis+jaya masih mau+dibawa mau+makan mcd meneruskan meneruskan+odgj merangkak minta+sumbang
 mobil+saya mogot muka+biru mushola+al neroktog ngelem ngelem+di ngesot nih nya nyulut odgj+serang orang+cacat
 orang+laki orang+pada orang+teriak over over+taman pak+di pak+rt pak+sudah pak+tidak pakai+kayu pakai+kursi
 pakai+pisau pakai+proposal paksa palsu pangkalan parkir+ruko pasar+lembang pegang+golok penelepon+satpam phk
 pinggir pintu polisi pom+bensin pondok+arum pondok+pucung proposal pucung puguh pukul+ibu pukul+kepala punya+siapa
 ra racun+piring raden rak ramayana rapi rawa+rotan rawat+di rotan ruang rusak+kaca rusak+orang rw+05 sanggup
 sanggup+lagi satpam+kosong saya+dari saya+rusak saya+tidak sehat sekap selamat selapajang sendiri+pakai seret
 shelter sih+orang smp starbucks suami sudah sudah+5 sudah+9 sudah+abis sudah+tiga sudimara sumbang sumbang+pakai
 tabrak+lari taman+cibodas tanpa+identitas tanya+cuma tas tembok terminal tetangga+kunci tidak+boga tidak+puguh
 tidak+sadar tidak+sanggup tiga tinggal+sendiri tipu tisu tolong+bantu tolong+ditertibkan tolong+pak tuna+wisma
 tutup ujan umur+40an warga warung wisma woi+ada yang+kaki yatim yth
odgj -2 3+bulan 40an =arms =blaze =body =strike @traffic ada+anak adik aja amuk+bawa anak+jalan anak+kecil
 anak+sekap asal ayam bagaimana balita bangun bapak+itu bapak+saya bapak+yang batu+ke batusari+rt bawa+anak
 bawa+golok bayi bensin berobat bisa+jalan bocah butuh cari cekik cuma+gelandangan cuma+tawa curiga dari+tadi
 dekat+gor depan+pasar di+gazebo di+kali di+komplek di+lampu di+pintu di+simpang di+tiang di+trotoar diam+aja
 dibuang dikasih dimyati disini ganggu+odgj gazebo gerobak gigit golok+di gondrong gor gor+dimyati gubuk h halte
 hidup ibu+di itu+bapak jalan+di jalan+kisamaun jendela jpo kantor kantor+kelurahan karunya+banget kayak kejar+warga
 kel kemana kirim kisamaun korban kp+sangiang kreo+selatan ktp kumel kunci+di kursi laki+gondrong lama lampu+merah
 lantai lem lemas lembang lewat+jendela lupa makam malam+depan mana mangkal+di mangkal+tiap manusia+karung masih+di
 mata+merah mati mau+ke mayat meninggal minggu minta minta+sedekah minum+obat mulut ngais ngaku+dari obat odgj+apa
 odgj+bakar odgj+masuk odgj+parah odgj+sekarang ojol ongkos orang+di orang+pakai orang+terlantar orang+tidak
 orangtuanya ot palem panti parah parkir perum+ciledug petugas pinggir+jalan pintu+1000 piring pos+satpam
 punya+rumah puskesmas racun rawa+kucing rawat rombongan rsud rt+05 rumah+anak rumah+tetangga rumahnya sadar
 sangiang satpam+sampai saya+di saya+mau saya+odgj saya+sekarang saya+sudah sedekah segera sejak sekap+di sekarang
 serpong simpang sipon siram stasiun sudah+tidak sudirman+depan suka+tidur sukasari supir tangan tangcity tangis
 tangis+di terlantar tetangga+depan tiap+malam tki tol tolong+pindah trotoar truk tua tukang tuna tunggu usir woi
 woy woy+ada ya yang+kejar yang+lewat yang+tidur
odgj -3 =breath @child @fire @is=aged @is=dead @is=family @is=treat ada+gelandangan ada+lansia alamat anak aye ayun
 bacok bantu bau bawah belakang+rumah biru cibodas dalam dari di+belakang di+halte dikasih+makan dikenal
 gelandangan+di habis identitas ini item kaca+mobil kakak kasur kayanya+mabuk ke+tembok kedinginan ketemu kumat
 kunciran lempar lihat linglung manusia mata mau+tabrak mushola nyender nyender+di odgj+amuk odgj+pak orang+cuma
 orang+jalan pak+ada pak+saya pasar+malabar pulang putus rsj saudara sebelah seberang tabrak tabrak+kepala tahun
 telepon tembok+sampai tempat tidak+dikenal tol+tidak trus
odgj -4 =child =client =home =kin =money =part =stir @is=bekal abis ada+laki ada+orang bulan cepat di+kamar kaca
 kami kampus kecil kejar kena malabar mangkal mau merah motor nyasar odgj+pukul pasar+baru saya sekarang+di
 tidak+tahu tinggal umur
odgj -5 # =dead =limp =lost =sick @body @kin @unconscious baru belakang bukan bukan+odgj dan golok kepala+ke kosong
 odgj+bawa punya rumah tahu tanya tidak+bisa tidak+punya
odgj -6 =office =poor =work bapak bisa mabuk tidak+ada tolong
odgj -7 =elder @is=anak @is=lansia ada gelandangan
odgj -8 @is=ot lansia
odgj -9 @danger @weapon
odgj -10 @violence
odgj_amuk 7 @danger @violence @weapon amuk
odgj_amuk 6 =arms =strike ada+di alat dia gigit golok ibu lempar ngumpet pasa pisau rusak tu
odgj_amuk 5 =blaze =mad @fire @is=odgj bakar+kasur bawa bawa+alat cekik cepat kaca kasur kejar kumat ngumpet+di
 odgj+bawa odgj+pukul padahal pegang saya+kumat saya+ngumpet si yang+lewat
odgj_amuk 4 =work @threat amuk+bawa amuk+di anak+saya ancam bacok bakar bawa+golok berhenti berhenti+di dalam
 golok+teriak jiwa kantor kayu kepala+ke lagi motor motor+yang odgj+amuk odgj+apa orang orang+odgj pada pakai
 pegang+alat pegang+golok pukul tidak+waras tolong waras
odgj_amuk 3 =heart =urgent @kin @likely ada+laki ada+odgj adik apa apa+odgj asap ayun bakar+rumah banting bapak batu
 bawa+kayu bocah bocah+sakola botol bubar cepat+pak cipadu dapur dengan+anak depan+sudah di+dalam di+tangan dijebol
 dikenal gatot gatot+subroto genteng gile ibu+di ibu+saya indah jalan+gatot jalan+mh jiwa+tidak kantor+pos karawaci
 kasur+di kata+disuruh ke+tembok keluar kena+kepala kepala kirim kp kumat+lagi lain laki+tidak lewat malabar mata
 mata+merah mh mh+thamrin minyak nyulut odgj odgj+bakar odgj+lempar odgj+pegang odgj+tidak orang+laki orang+pada
 orang+telanjang orang+tidak pakai+kayu parkir pasar+baru pasar+malabar pegang+pisau penumpangnya puguh pukul+motor
 rumah rusak+kaca sakit+jiwa sakola sampai sampai+darah satpam+sampai saya+odgj saya+trus sipon subroto sudah+siram
 supir tabrak+kepala tahu tembok thamrin tidak+dikenal tidak+puguh tidak+tahu tolong+kirim tolong+pak ujung warga
 warung yang
odgj_amuk 2 =client =force =hurt =smell @is=treat ada+bocah alat+di alat+sudah almarhum anak+sekolah ancam+mau ancur
 api ashari batu+ke buka bunuh cari dekat+jembatan di+kamar di+pasar di+pintu di+rumah di+simpang di+tengah dia+bawa
 dia+kata dia+pegang dirinya dirinya+sendiri disuruh dua+orang duga+ganggu dumpit eta eta+yang gaga gandasari gang
 gang+kober ganggu+jiwa golok+jalan gubuk+di h hasyim hasyim+ashari ibu+dipukul indah+ada ipar itu itu+lempar
 itu+sekarang jalan+kh jembatan+layang jiwa+bacok jiwa+lepas kaca+mobil kakak kakak+saya kalau+malam ke kejar+anak
 kejar+bocah keluar+dari kena kena+lempar kh kober kp+dumpit kunciran laki+ganggu lansia+sebelah layang lempar+batu
 lempar+genteng lempar+rumah lepas+dari malah masih+di mau+bunuh mau+turun meneruskan meneruskan+odgj merah mobil
 mobil+saya neroktog nyalira odgj+bacok odgj+masuk odgj+rusak odgj+sekarang odgj+serang odgj+tabrak orang+kena
 orang+kp orang+teriak pak+rt pakojan pengendara perawat petugas pintu+1000 piring pisau+dapur pisau+depan rak roti
 rusak+rumah rw+05 sambil sambil+pegang satpam saya+cuma saya+lagi saya+rusak saya+saya sekap sekap+ibu sekarang
 sekarang+kejar sekarang+saya sembunyi sendiri+pakai setan si+eta siram subroto+dekat sudah+9 sudah+ada sudah+tidak
 sukajadi tangan tawa tembok+sampai tengah tengah+gang teriak+mau terjebak+di tetangga+depan tiang tidak+mau
 tolong+cepat tolong+di tukang warga+takut woi woi+ada yang+mau yang+sudah
odgj_amuk 1 05+kelurahan 112+meneruskan =drill =home ada+ibu al alfamidi alfamidi+jalan amuk+banting amuk+lagi
 anak+sendiri anjing anyelir atau aye babinsa babinsa+odgj bahari bapak+dilempar bensin+ke bibi blok+c bocah+kecil
 botol+rusak buka+pintu c cemara cemara+raya cipondoh+makmur dagang darah+jalan dari+ruang dekat+gereja delima
 dengan+kayu dengan+tiang depan+pasar di+dapur di+kepala di+lapo di+masjid di+warteg di+warung dia+lari dia+sudah
 dibacok digigit dikejar dikenal+bicara dipukul+kayu disini duga flamboyan ganggu gawat gembor genteng+ke golok+di
 golok+ke gondrong grogol ibu+jadi ibu+pakai igd igd+rs indomaret indomaret+kunciran indomaret+poris ini+saya
 ipar+saya irigasi irigasi+sipon istri jalan+anyelir jalan+cemara jalan+flamboyan jalan+h jalan+irigasi jamaah
 jangan jaya+rt jiwa+amuk kabeh kaca+jendela kamar+tidak kampung kampung+pak karawaci+baru kata+denger kayu+panjang
 kayu+pukul ke+kantor ke+motor kejar+orang kena+orang kirim+orang kompor korek kunci+di lae lagi+kumat lapo
 lapo+dekat lari lawang lemari lt+2 mau mau+buka mau+mati meresahkan mobil+orang no+8 nyalain nyarios obat+saya
 odgj+meresahkan orang+amuk orang+kampung orang+masih pak+cepat pak+rumahnya pakai+batu pakai+sarung parkir+di
 pasar+sipon pasien pasien+jiwa pembeli penelepon+ibu penjangkauan perawat+kena pinggir+kali pintu pintu+tetangga
 poris+indah pukul+ibu pula rak+kata raya+no rs+sitanala rt+03 rt+nya ruang ruko+kosong rumah+bawa rumah+ibu
 rumah+saya rumah+taman rumah+tetangga rusak+orang sakit samping+alfamidi sapu+sekarang sarung saya saya+dan
 saya+sekap sekarang+kunci sekarang+pegang sekolah semua sendiri+sudah si+udin simpang sirine sitanala smk smkn soal
 suami+kumat suara+di sudah sudah+2 sudah+di sudah+minggu suruh takut+keluar target telat tengah+jalan terjebak
 tolong+ada trus+kata tukang+parkir turun tv ujang wali warteg+bahari yang+naik yang+odgj yang+parkir
odgj_amuk -1 2+bulan 3+bulan =office =stir =thanks @poison ada+orang air+panas aman amuk+tidak anak+teriak anak+tiri
 apartemen aria asal badan+penuh bagaimana balita banyak+yang baru+jalan batu+tapi bau bawa+senjata bawah+flyover
 bayi+2 belendung berobat besar biru bugel bugel+rt butuh capek cipadu+jaya dekat dekat+kontrakan dekat+sd
 dengan+bapak dengan+bayi dengan+orang di+bawah di+jalan di+pamulang di+pinggir di+pohon di+trotoar dijual dikasih
 dinsos dipukul+satpam diri+di duduk+di flyover+taman gang+mushola gedor halte hamil hari+ini hebat helm induk
 jalan+aria jalan+di jalan+kesana jalan+pembangunan jalan+tidak jam jantung jatuh+dari jaya+gang jual+di kab
 kab+tangerang kamar kamar+kunci kambing kami+suka kandang+kambing karunya+pak kata+dia ke+anak ke+orang kebon+besar
 kec+benda kejang kejar+warga kemari kesana kesana+kemari km kok kolong kontrakan+sebelah kontrolnya kosong kulit
 kumpul lap lapor lari+dari liar+di luar mabuk maling mandi masuk mau+ke mayat meledak+di mengaku mengaku+nama
 minta+tolong muka+biru muka+sudah mulut mungutin mushola+nurul nama ngomong+sendiri nurul odgj+itu odgj+liar
 odgj+panjat odgj+suka odgj+telanjang ongkos orang+diam orang+lewat orang+terlantar pager pak+dekat pak+itu pak+saya
 pakai+alat pamit panti pas pasar+cipadu pasar+induk pasar+kebon pegang+dada pelan pembangunan penuh perempatan
 periuk perlintasan perumnas perumnas+2 pinang pingsan poris pr rambut raya rel rina rombongan rsj rt+2 rumah+aman
 rw+8 sampah saudara sawah saya+kunci saya+pak saya+pasung sendiri+di setrum+di siram+air status sudah+tulis
 takut+dia tanpa tanya tapi+tidak telepon+masuk temen teriak+minta tetangga+siram tidak+ada tidak+pukul tikungan
 tinggal+di tol tolong+saya tongkat tower trotoar tulis tumpang woy yang+suka
odgj_amuk -2 3+orang =ask =beast =body =child =dead =height =nature @birth @bleeding @crowd @is=dead @is=family abis
 ada+anak ada+lansia ada+yang air alamat alat+sekarang ambruk anak+tetangga bakso banyak batu+dengan bawah becak
 bekas belakang+rumah belum bocor bola brenti bukan+odgj bulan cibodas cibodas+baru cuma dada daerah dekat+gor
 dengan di+belakang di+gang di+kandang di+kontrakan di+lapangan di+pos dijemput dilempar+batu dimyati dipukul diri
 ditusuk duduk duit flyover gebang gedor+pintu gelandangan+di golok+gang gor gor+dimyati griya habis hidup ikat
 jalan jalan+raya juga kali kandang kayu+di kelahi keluarganya kemarin kepala+bocor kerja kesakitan kontrakan+saya
 kunci lama lewat+depan liar lihat linglung majikan masih mengganggu meninggal minum nyasar odgj+jalan odgj+kaki
 odgj+parah odgj+sudah orang+kelahi orang+tua pabuaran+tumpeng pagi pagi+tidak panas panjat parah pasar+ramadhani
 pasung+dengan pelajar pernah perum pinang+griya plastik poncol punya puskesmas racun ramadhani rame rt+01
 ruko+pinang sampai+bocor sandal saya+sendiri saya+sudah saya+takut sd sekarang+di senjata sering setrum sih stasiun
 tadi+pagi taman tanah+tinggi tangerang tangis+kesakitan tawuran+pelajar tenggelam teriak teriak+bakar terminal
 terus tetangga+teriak tiap+malam tidak+bawa tidak+bisa tidak+brenti tidak+punya tinggi tiri tolong+bantu truk
 tukang+becak tumpeng tusuk umur woy+ada yang+kejar
odgj_amuk -3 =done =elder =food =lost =not =seen =sick @child @drowning @is=aged @is=bekal @robbery @unconscious
 anak+pakai banget bantu bayi begal benteng bisa bukan darah dari+tadi dengan+bocah depan+sekolah dilempar ditinggal
 gebang+raya jalan+benteng jual kami karena kayaknya kayanya kebon kereta ketemu laki+pakai makan malam
 odgj+dilempar pabuaran pasung+di pulang ruko saya+mau sendiri suami tadi terlantar tidak tidak+amuk tua untuk
"""
